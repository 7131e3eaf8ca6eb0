"""Replies of SMTP: what stands in them, and how they are written."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple

from reviewer.suggest import printable
from reviewer.summary import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

# A line may have 512 bytes with its code and its end; clients with a narrow buffer are spared the last of them.
_LONGEST = 480
# Of a reply with more than 50 lines msmtp shows nothing at all, and Exim takes one of more than 4,096 bytes for a fault
# and tries again for days. A line or two of the mail server's own may come on top.
_MOST_LINES, _MOST_BYTES = 48, 3_900


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


def reply(code: int, status: str, lines: Iterable[str], elsewhere: str = "") -> Reply:
    """Make a reply of words: ASCII, in short lines that all begin with the enhanced status code.

    Of too many lines the first paragraphs and the last one stay. Between them it says how many lines are left out, and
    `elsewhere`, which tells where they can be read.
    """
    pieces = _wrapped(lines)
    if _fitting(pieces, status) < len(pieces):
        pieces = _shortened(pieces, status, _wrapped([elsewhere] if elsewhere else []))
    return Reply(code, "\n".join(f"{status} {piece}" for piece in pieces).encode())


def _wrapped(lines: Iterable[str]) -> list[str]:
    """Break lines that are too long."""
    return [piece for line in lines for piece in wrap(_ascii(line), _LONGEST) or [""]]


def _shortened(pieces: list[str], status: str, elsewhere: list[str]) -> list[str]:
    """Keep what fits: of the last paragraph in half of the room, and before that from the front."""
    blanks = [place for place, piece in enumerate(pieces) if not piece]
    last = pieces[blanks[-1] + 1 :] if blanks else pieces[-1:]
    last = last[-_fitting(last[::-1], status, share=2) :]
    told = ["", "... 000,000 more lines", *elsewhere, *last]
    end = max(1, _fitting([*told, *pieces], status) - len(told))
    # Whole paragraphs, but a long one is rather cut than left out.
    end = max((blank for blank in blanks if end / 2 <= blank <= end), default=end)
    told[1] = f"... {len(pieces) - end - len(last):,} more lines"
    return [*pieces[:end], *told]


def _fitting(pieces: Iterable[str], status: str, share: int = 1) -> int:
    """Count the pieces, from the first on, that fit into a share of a reply."""
    ends = list(accumulate(len(f"550-{status} {piece}\r\n") for piece in pieces))
    return bisect_right(ends[: _MOST_LINES // share], _MOST_BYTES // share)


def _ascii(line: str) -> str:
    """Write a line in ASCII, and keep its columns."""
    return re.sub(r"\S+", lambda word: plain(word[0]), printable(line))
