"""Finds what shouts in a subject line: capitals, alarms, exclamation marks; and writes the line calmly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer import Span
from reviewer_plugins.phrases.subject import ACRONYMS, ALARMING, ALARMS, PLAIN
from reviewer_plugins.subject_lines import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Draft, Situation

_CAPITALS = r"[^\W\d_a-z]{2,}(?:[ ,:!&/–-]+[^\W\d_a-z]+\b|['’]S\b)*!*"


def said_loudly(words: str) -> str:
    """Say how some words shout."""
    if not any(map(str.isalpha, words)):
        return f'"{words}" raises the voice.'
    return f'"{words}" {"in capitals reads as shouting" if words.isupper() else "raises an alarm"}.'


def shouts(draft: Draft, subject: Span, situation: Situation) -> Iterator[Span]:
    """Give what is shouted, the worst first: capitals, an alarm, exclamation marks."""
    text = draft.at(subject)
    names = {word for name in (*situation.names, situation.role or "") for word in re.findall(r"\w+", name)}
    loud = names | ACRONYMS
    for match in re.finditer(_CAPITALS, text) if any(map(str.isupper, text.split())) else ():
        words = re.findall(r"[^\W\d_]+", match.group())
        if any(word not in loud and _is_shouted(word, words, situation) for word in words):
            yield Span(subject.start + match.start(), subject.start + match.end())
    for word, start, end in words_of(draft, subject):
        if word in ALARMS and _stands_apart(draft, subject, Span(start, end), names):
            yield Span(start, end)
    if "!" in text:
        marks = text[text.index("!") :]
        end = subject.end - len(marks.lstrip("!"))
        yield Span(subject.start + text.index("!"), end)


def _is_shouted(word: str, run: list[str], situation: Situation) -> bool:
    """Whether a word in capitals is an ordinary one: a stock word, one of the role's, or a long one among others."""
    role = (situation.role or "").lower().split()
    return word.isupper() and (word.lower() in PLAIN or word.lower() in role or (len(word) > 5 and len(run) > 1))


def _stands_apart(draft: Draft, subject: Span, word: Span, names: set[str]) -> bool:
    """Whether an alarm stands for itself ("Urgent: ...") and is no part of a name ("Urgent Care")."""
    if draft.at(word) in names:
        return False
    before, after = draft.text[subject.start : word.start].strip(), draft.text[word.end : subject.end].strip()
    return not after or after[0] in ":!-–—,)" or (not before and after.split()[0].strip(":,") in ALARMING)


def calmed(draft: Draft, subject: Span, span: Span) -> str:
    """Write the subject without capitals for emphasis, alarms and exclamation marks."""
    shouted = draft.at(span)
    lowered = " ".join(word if word.strip("!,:") in ACRONYMS else word.lower() for word in shouted.split())
    text = draft.text[subject.start : span.start] + lowered + draft.text[span.end : subject.end]
    text = re.sub(r"!+ (?=\w)", " - ", text)
    kept = (word for word in text.replace("!", "").split() if word.lower().strip(":,()") not in ALARMS)
    calm = " ".join(kept).strip(" :,-–—")
    return calm[:1].upper() + calm[1:]
