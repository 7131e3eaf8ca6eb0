"""Going on with a batch that was interrupted: its output tells how far it came."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO

from reviewer.batch import id_of
from reviewer.errors import ReviewerError
from reviewer.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.batch import Line
    from reviewer.pool import Severities


def go_on(chunks: Iterable[list[Line]], output: BinaryIO) -> tuple[list[Severities], Iterator[list[Line]]]:
    """Pass over the lines whose results stand in an output, and leave the output ready for the next result.

    Gives the severities of each result that is there, and the lines that are left. A last line that was torn off is cut
    from the output. Raises ReviewerError for an output that does not belong to these lines.
    """
    lines, earlier, end = _Lines(chunks), list["Severities"](), 0
    for result in output:
        if not result.endswith(b"\n"):
            break
        earlier.append(_check(result, lines.next(), len(earlier) + 1))
        end += len(result)
    output.seek(end)
    output.truncate()
    return earlier, lines.left()


class _Lines:
    """Takes lines out of chunks one at a time, and gives back the chunks that are left."""

    def __init__(self, chunks: Iterable[list[Line]]) -> None:
        self._chunks = iter(chunks)
        self._chunk: list[Line] = []

    def next(self) -> Line | None:
        """Take the next line; None when there is none."""
        while not self._chunk:
            following = next(self._chunks, None)
            if following is None:
                return None
            self._chunk = following
        return self._chunk.pop(0)

    def left(self) -> Iterator[list[Line]]:
        """Give what was not taken."""
        yield self._chunk
        yield from self._chunks


def _check(result: bytes, line: Line | None, number: int) -> Severities:
    """See that a result is that of a line, and give its severities."""
    try:
        values = json.loads(result)
        name, findings = values["id"], values.get("findings")
        severities = None if findings is None else frozenset(Severity(finding["severity"]) for finding in findings)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise ReviewerError(
            f"line {number} of the output is no result of review batch, so --resume cannot go on"
        ) from None
    if line is None:
        raise ReviewerError(f"the output has a result {number}, but there are only {number - 1} drafts")
    if id_of(line[1]) != name:
        raise ReviewerError(
            f"line {number} of the output has the id {name!r}, which line {line[0]} of the drafts has not"
        )
    return severities
