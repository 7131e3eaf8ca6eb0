"""Lines and columns of a text; both count from 1, columns in Unicode code points."""

import re
from bisect import bisect_right
from typing import NamedTuple

from reviewer.draft import Span

_LINE_END = re.compile(r"\r\n?|\n")


class Place(NamedTuple):
    """A place in a text as an editor shows it."""

    line: int
    column: int


class Lines:
    """The lines of a text; a line ends with LF, CR LF or CR, as in editors."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def place(self, offset: int) -> Place:
        """Give the place of an offset in code points."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def span(self, line: int) -> Span:
        """Give the span of a line without its end; `line` counts from 1."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return Span(start, start + len(self._text[start:end].rstrip("\r\n")))
