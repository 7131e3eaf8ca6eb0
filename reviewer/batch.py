"""Many drafts, one after the other: JSON Lines in, critiques out, in the same order and in constant memory."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from reviewer.decoding import MAX_CHARACTERS
from reviewer.errors import InvalidContext, ReviewerError
from reviewer.files import parse_draft, read_json
from reviewer.formats.json import to_dict
from reviewer.situation import Situation
from reviewer.suggest import did_you_mean, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.api import Reviewer
    from reviewer.critique import Critique
    from reviewer.validation import Validator

LINE_LIMIT = 13 * MAX_CHARACTERS  # bytes: one character may take 12 in JSON, and the context needs some too
_KEYS = ("draft", "kind", "context")
_NEAR = 0.85  # "contxt" is taken for a mistake, "contents" for a key of somebody else's


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one line: its id, and its critique or else the error."""

    id: Any
    critique: Critique | None = None
    error: str | None = None

    def line(self) -> str:
        """Write the result as a line of JSON; the same result always gives the same bytes."""
        rest = to_dict(self.critique) if self.critique else {"error": self.error}
        return json.dumps({"id": self.id, **rest}) + "\n"


def results(lines: Iterable[bytes | None], reviewer: Reviewer) -> Iterator[Result]:
    """Review each line as it comes; blank lines are passed over, None stands for a line that was too long."""
    from reviewer.inputs import case
    from reviewer.validation import Validator

    validate = Validator(case())
    for number, line in enumerate(lines, 1):
        origin = f"line {number}"
        if line is None:
            yield Result(None, error=f"{origin}: is longer than {LINE_LIMIT:,} bytes")
        elif line.strip():
            yield _result(line, origin, reviewer, validate)


def _result(line: bytes, origin: str, reviewer: Reviewer, validate: Validator) -> Result:
    """Review one line; what is wrong with it becomes its result."""
    name = None
    try:
        values = read_json(line, origin, InvalidContext)
        name = values.get("id") if isinstance(values, dict) else None
        case = validate(values, origin, InvalidContext)
        _check_keys(values, origin)
        return Result(name, _review(case, origin, reviewer))
    except ReviewerError as error:
        return Result(name, error=str(error).replace("\n", "; "))


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


def bounded(stream: BinaryIO) -> Iterator[bytes | None]:
    """Read lines one at a time; a line over the limit is read past and given as None."""
    while line := stream.readline(LINE_LIMIT + 1):
        if len(line) <= LINE_LIMIT:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(LINE_LIMIT)
        yield None
