"""Many drafts, one after the other: JSON Lines in, critiques out, in the same order and in constant memory."""

from __future__ import annotations

import json
from select import select
from typing import TYPE_CHECKING, Any, BinaryIO

from reviewer.decoding import MAX_CHARACTERS
from reviewer.errors import InvalidContext, ReviewerError
from reviewer.files import parse_draft, read_json
from reviewer.formats.json import to_dict
from reviewer.situation import Situation
from reviewer.suggest import did_you_mean, printable
from reviewer.values import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.api import Reviewer
    from reviewer.critique import Critique
    from reviewer.validation import Validator

    # Its number, from 1, and its bytes; None stands for a line that was too long.
    Line = tuple[int, bytes | None]

LINE_LIMIT = 13 * MAX_CHARACTERS  # bytes: one character may take 12 in JSON, and the context needs some too
_KEYS = ("draft", "kind", "context")
_NEAR = 0.85  # "contxt" is taken for a mistake, "contents" for a key of somebody else's
# Some fifty drafts: enough that handing them to another process costs little beside reviewing them.
_CHUNK = 65_536
_PATIENCE = 0.05


class Result(Value):
    """What came of one line: its id, and its critique or else the error."""

    id: Any
    critique: Critique | None = None
    error: str | None = None

    def line(self) -> str:
        """Write the result as a line of JSON; the same result always gives the same bytes."""
        rest = to_dict(self.critique) if self.critique else {"error": self.error}
        return json.dumps({"id": self.id, **rest}) + "\n"


def results(lines: Iterable[Line], reviewer: Reviewer) -> Iterator[Result]:
    """Review each line as it comes."""
    from reviewer.inputs import case
    from reviewer.validation import Validator

    validate = Validator(case())
    for number, line in lines:
        origin = f"line {number}"
        if line is None:
            yield Result(None, error=f"{origin}: is longer than {LINE_LIMIT:,} bytes")
        else:
            yield _result(line, origin, reviewer, validate)


def _result(line: bytes, origin: str, reviewer: Reviewer, validate: Validator) -> Result:
    """Review one line; what is wrong with it becomes its result."""
    name = None
    try:
        values = read_json(line, origin, InvalidContext)
        name = _id(values)
        case = validate(values, origin, InvalidContext)
        _check_keys(values, origin)
        return Result(name, _review(case, origin, reviewer))
    except ReviewerError as error:
        return Result(name, error=str(error).replace("\n", "; "))


def _id(values: object) -> Any:  # noqa: ANN401 - whatever stands there
    """Give the id that a line has, if any."""
    return values.get("id") if isinstance(values, dict) else None


def id_of(line: bytes | None) -> Any:  # noqa: ANN401 - whatever stands there
    """Give the id that the result of a line has: None where the line cannot be read so far."""
    try:
        return _id(read_json(line or b"", "", InvalidContext))
    except ReviewerError:
        return None


def _check_keys(values: dict[str, Any], origin: str) -> None:
    """Raise InvalidContext for a key that is nearly one of those that the line lacks; others are passed over."""
    lacking = [key for key in _KEYS if key not in values]
    for key in values if lacking else ():
        if key not in _KEYS and (near := did_you_mean(key, lacking, _NEAR)):
            raise InvalidContext(f"{origin}: {printable(key)}: unknown key{near}")


def _review(case: dict[str, Any], origin: str, reviewer: Reviewer) -> Critique:
    """Review a line that has been read."""
    known = {key: value for key, value in (case.get("context") or {}).items() if value is not None}
    known |= {"kind": case["kind"]} if case.get("kind") else {}
    return reviewer.review(parse_draft(case["draft"].encode(), origin), Situation(**known))


def chunks(stream: BinaryIO) -> Iterator[list[Line]]:
    """Give the lines of a stream without the blank ones, as many at a time as are there, up to 64 KiB.

    A line over the limit is read past and given as None. While no line comes, an empty chunk is given now and then, so
    that the taker can go on with something else.
    """
    number, start = 0, b""
    while (data := _read(stream)) != b"":
        *lines, rest = (data or b"").split(b"\n")
        if lines:
            lines[0], start = start + lines[0], b""
        if len(start) < LINE_LIMIT:
            start += rest
        yield _numbered(lines, number)
        number += len(lines)
    yield _numbered([start], number)


def _numbered(lines: list[bytes], before: int) -> list[Line]:
    """Give each line that holds something its number; None stands for one that is too long."""
    numbered = enumerate(lines, before + 1)
    return [(number, line if len(line) < LINE_LIMIT else None) for number, line in numbered if line.strip()]


def _read(stream: BinaryIO) -> bytes | None:
    """Read what is there: None when nothing comes for a while, b"" at the end."""
    try:
        waiting = not select([stream], [], [], _PATIENCE)[0]
    except (OSError, ValueError):  # not a file of the system; or Windows, which can ask this of sockets only
        waiting = False
    return None if waiting else stream.read1(_CHUNK)  # type: ignore[attr-defined]
