"""Tells the parts of a plain-text draft apart."""

from __future__ import annotations

import re

from reviewer.draft import Draft, Span

_SUBJECT = re.compile(r"\s*subject:[ \t]*(.*)", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\S(?:.|\n(?![ \t]*\n))*")


def parse_text(text: str) -> Draft:
    """Parse a draft."""
    subject = _SUBJECT.match(text)
    start = subject.end() if subject else 0
    parts = [Span(m.start(), m.start() + len(m.group().rstrip())) for m in _PARAGRAPH.finditer(text, start)]
    salutation = closing = signature = None
    if parts and re.match(r"(dear|hi|hello|hey|yo|good morning)\b.{0,60},?$", text[slice(*parts[0])], re.IGNORECASE):
        salutation = parts.pop(0)
    if parts:
        last = text[slice(*parts[-1])]
        head, _, rest = last.partition("\n")
        if len(head) < 40 and head.rstrip().endswith(","):
            at = parts.pop()
            closing = Span(at.start, at.start + len(head))
            signature = Span(closing.end + 1, at.end) if rest else None
    return Draft(
        text,
        subject=Span(*subject.span(1)) if subject else None,
        salutation=salutation,
        paragraphs=tuple(parts),
        closing=closing,
        signature=signature,
    )
