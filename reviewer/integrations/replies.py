"""Replies of SMTP: what stands in them, and how they are written."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple

from reviewer.suggest import printable
from reviewer.summary import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

# A line may have 512 bytes with its code and its end; clients with a narrow buffer are spared the last of them.
_LONGEST = 480


class Reply(NamedTuple):
    """A reply: its code, and its lines with a line feed between them."""

    code: int
    text: bytes

    @property
    def accepted(self) -> bool:
        """Whether it says yes."""
        return 200 <= self.code <= 299

    def wire(self) -> bytes:
        """Write it as it goes over the line, but for the last line end."""
        *first, last = self.text.split(b"\n")
        return b"".join(b"%d-%s\r\n" % (self.code, line) for line in first) + b"%d %s" % (self.code, last)


def reply(code: int, status: str, lines: Iterable[str]) -> Reply:
    """Make a reply of words: ASCII, in lines that are short enough, each with the enhanced status code."""
    pieces = [piece for line in lines for piece in wrap(_ascii(line), _LONGEST) or [""]]
    return Reply(code, "\n".join(f"{status} {piece}" for piece in pieces).encode())


def _ascii(line: str) -> str:
    """Write a line in ASCII, and keep its columns."""
    return re.sub(r"\S+", lambda word: plain(word[0]), printable(line))
