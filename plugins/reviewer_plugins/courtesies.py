"""Finds casual greetings and closings, and makes better ones of the names at hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer import Draft, Edit, Fix, Match, PhraseTable, Span
from reviewer_plugins.names import salutation_for
from reviewer_plugins.phrases.greetings import CASUAL_GREETING

if TYPE_CHECKING:
    from reviewer import Situation

_GREETING = PhraseTable(CASUAL_GREETING)
_LONGEST_CLOSING = 40  # characters of a last line that may close a message


def casual_greeting_in(draft: Draft) -> Span | None:
    """Give the place of a casual greeting: in the salutation, or where there is none, at the head of the body."""
    head = draft.salutation or (draft.paragraphs[0] if draft.paragraphs else None)
    if head is None:
        return None
    line = Span(head.start, min(head.end, line_end(draft.text, head.start)))
    match = begins_with(_GREETING, draft, line)
    return match.span if match else None


def begins_with(table: PhraseTable, draft: Draft, line: Span) -> Match | None:
    """Give the phrase with which a line begins; the line is read by itself, whatever it is a part of."""
    if not table.may_stand(draft):
        return None
    text = draft.at(line)
    found = table.find(Draft(text, paragraphs=(Span(0, len(text)),)))
    if not found or found[0].span.start > 0:
        return None
    return found[0]._replace(span=Span(line.start, line.start + found[0].span.end))


def better_greeting(draft: Draft, situation: Situation, span: Span) -> tuple[str, str, Fix]:
    """Give the words of a casual greeting, better ones with the name that follows or that is known, and the fix."""
    after = draft.text[span.end : line_end(draft.text, span.end)]
    named = re.match(r"[\s,!?.]*(?=[A-Z])", after)
    if named and after.strip(" ,!?."):
        called = f"{draft.at(span)}{after}".rstrip(" ,!?.")
        better = f"Dear {after[named.end() :].rstrip(' ,!?.')}"[:60]
        return called[:60], better, Fix(f'write "{better}"', (Edit(span.start, span.end + named.end(), "Dear "),))
    better = salutation_for(situation, draft).rstrip(",") if _is_one(situation) else "Hello"
    return draft.at(span), better, Fix(f'write "{better}"', (Edit(span.start, span.end, better),))


def _is_one(situation: Situation) -> bool:
    """Whether the one reader is known."""
    return bool(situation.recipient) or len(situation.interviewers) == 1


def line_end(text: str, start: int) -> int:
    """Give where the line that holds a place ends."""
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def last_line(draft: Draft) -> Span | None:
    """Give the short last line of a body that no closing follows; the only line, and more than a sentence, is none."""
    if not draft.paragraphs:
        return None
    last = draft.paragraphs[-1]
    start = draft.text.rfind("\n", last.start, last.end) + 1 or last.start
    only = start == draft.paragraphs[0].start
    more = draft.language.sentence_at(start).end < last.end
    return None if only or more or last.end - start > _LONGEST_CLOSING else Span(start, last.end)


def better_sign_off(draft: Draft, span: Span) -> tuple[str, Fix | None]:
    """Give the words of a casual closing; the fix puts "Kind regards" there, if nothing but a name follows."""
    rest = draft.text[span.end : line_end(draft.text, span.end)]
    more = re.match(r"[a-z ]*(?![\w'])", rest)
    if more is None or rest[more.end() :].strip(" ,!."):
        return draft.at(span), None
    end = span.end + len(more.group().rstrip())
    return draft.text[span.start : end], Fix('write "Kind regards"', (Edit(span.start, end, "Kind regards"),))
