"""Reads subject lines, and makes better ones of what is known about the interview."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reviewer import Kind, Span
from reviewer_plugins.moments import short
from reviewer_plugins.phrases.subject import GENERIC

if TYPE_CHECKING:
    from reviewer import Draft, Situation

_ROLE = r"\b(?:the|your|a) ((?:[\w&/-]+ ){1,4})(?:position|role|post|vacancy|job)\b"
# A subject may end before these.
_CUTS = (": ", ", ", " - ", " – ", " (", "; ", " at ", " on ", " in ", " for ", " from ", " with ", " about ")
_NO_ROLES = frozenset(
    "open new same this that above advertised vacant right good great ideal full time part next of for in my".split()
)


def better_subject(draft: Draft, situation: Situation, longest: int) -> str:
    """Make a subject of the kind, the role and the day, as far as they are known; an empty one without a role."""
    role = situation.role or _named_role(draft)
    return subject_about(role, situation, longest) if role else ""


def subject_about(role: str, situation: Situation, longest: int) -> str:
    """Make a subject about a role, which may be dots for the writer to fill."""
    day = f", {short(situation.interview_date)}" if situation.interview_date else ""
    wanted = {
        Kind.THANK_YOU: (f"Thank you - {role} interview", f"{role} interview"),
        Kind.REJECTION_REPLY: (f"Thank you - {role} application", f"{role} application"),
        Kind.KEEP_IN_TOUCH: (f"News from a former candidate ({role})", f"News ({role})"),
    }.get(situation.kind or Kind.CHECK_IN) or (
        f"Following up on my {role} interview{day}",
        f"Following up: {role} interview{day}",
        f"{role} interview{day}",
    )
    subject = next((subject for subject in (*wanted, role) if len(subject) <= longest), "")
    return subject[:1].upper() + subject[1:]


def _named_role(draft: Draft) -> str:
    """Give the role that the body names, where it names but one: "the payroll accountant position"."""
    found = {match[1].strip() for part in draft.paragraphs for match in re.finditer(_ROLE, draft.at(part))}
    roles = {role for role in found if _NO_ROLES.isdisjoint(role.lower().split())}
    return roles.pop() if len(roles) == 1 else ""


def shortened(text: str, longest: int) -> str:
    """Cut a subject at the last mark or preposition that fits, and not after a word that leads on."""
    head = text[: longest + 1]
    marks = [head.rfind(mark) for mark in _CUTS]
    cut = max(marks) if max(marks) > 15 else head.rfind(" ")
    words = head[: cut if cut > 0 else longest].split()
    while len(words) > 1 and words[-1].lower() in GENERIC:
        words.pop()
    return " ".join(words).rstrip(",;:-–")


def trimmed(draft: Draft, span: Span) -> Span:
    """Give a span without the white space at its ends."""
    text = draft.at(span)
    return Span(span.end - len(text.lstrip()), span.start + len(text.rstrip()))


def words_of(draft: Draft, part: Span) -> list[tuple[str, int, int]]:
    """Give the folded words of a part of the draft, each with its place."""
    language = draft.language
    inside = slice(bisect_left(language.starts, part.start), bisect_left(language.starts, part.end))
    return list(zip(language.words[inside], language.starts[inside], language.ends[inside], strict=True))
