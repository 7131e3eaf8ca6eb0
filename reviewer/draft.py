"""What was written: a draft and the places of its parts.

`Draft.parse` tells the parts of plain text apart; `reviewer.mail` turns RFC 5322 bytes into such text first.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reviewer.language import Language
from reviewer.values import Value, replace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


class Span(NamedTuple):
    """A place in a draft: offsets in Unicode code points of `Draft.text`, end exclusive."""

    start: int
    end: int


def inside(parts: Sequence[Span], offset: int) -> bool:
    """Whether an offset lies in one of some parts of a draft, which stand in order and do not overlap."""
    at = bisect_right(parts, (offset, sys.maxsize))
    return at > 0 and offset < parts[at - 1].end


class Draft(Value):
    """A draft and the places of its parts. Only the new text is judged, never what is quoted or forwarded.

    `text` is what every span counts in: the draft as given or, for an RFC 5322 message, its decoded form. `subject`
    covers the subject without its "Subject:" and is None where there is no such line. `paragraphs` are the body:
    what stands between salutation and closing, and a postscript. `notes` tell a person what reading the draft had to
    put up with. `sent_at` is the moment that an RFC 5322 message names in its "Date:" header.
    """

    text: str
    subject: Span | None = None
    salutation: Span | None = None
    paragraphs: tuple[Span, ...] = ()
    closing: Span | None = None
    signature: Span | None = None
    quoted: tuple[Span, ...] = ()
    recipients: tuple[str, ...] = ()
    is_message: bool = False
    notes: tuple[str, ...] = ()
    sent_at: datetime | None = None

    @classmethod
    def parse(cls, text: str) -> Draft:
        """Tell the parts of plain text apart; an opening "Subject:" line is the subject.

        Raises `reviewer.UnreadableDraft` for what is no text at all, and for more than the reviewer takes.
        """
        from reviewer.parsing import parse_text

        return parse_text(text)

    @classmethod
    def from_bytes(cls, data: bytes) -> Draft:
        """Decode an RFC 5322 message (or plain text in bytes) and tell its parts apart.

        Raises `reviewer.UnreadableDraft` for what is no text at all, and for more than the reviewer takes.
        """
        from reviewer.decoding import decode, is_message

        if is_message(data):
            from reviewer.mail import parse_message

            return parse_message(data)
        text, notes = decode(data)
        draft = cls.parse(text)
        return replace(draft, notes=(*notes, *draft.notes)) if notes else draft

    def __hash__(self) -> int:
        """Go by the text alone, for caches ask often."""
        return hash(self.text)

    def at(self, span: Span) -> str:
        """Give the text of a span."""
        return self.text[span.start : span.end]

    @cached_property
    def new_text(self) -> tuple[Span, ...]:
        """The parts that are judged, in the order in which they stand."""
        parts = (self.subject, self.salutation, *self.paragraphs, self.closing, self.signature)
        return tuple(sorted(part for part in parts if part is not None))

    @cached_property
    def body(self) -> str:
        """The paragraphs as one text, for measures of length; for spans use `paragraphs`."""
        return "\n\n".join(self.at(paragraph) for paragraph in self.paragraphs)

    @cached_property
    def language(self) -> Language:
        """The words and sentences of the new text, computed once and shared by all rules."""
        return Language(self.text, self.new_text, unbroken=self.subject)
