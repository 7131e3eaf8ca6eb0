"""How much a message is like a follow-up to an interview, in points: no one sign tells, many together do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.integrations.likeness_signs import (
    CROWD,
    FIRST_PERSON,
    PHRASES,
    SUBJECT_WORDS,
    THANKING,
    TITLES,
    TO_WHAT,
    VISIT,
)
from reviewer.signs import STATUS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.draft import Draft

# Points from which a message is taken for a follow-up: `benchmarks.scope` says how many are, of any messages.
ENOUGH = 14
_LETTER = 330  # words; letters that are longer are seldom follow-ups


def likeness(draft: Draft) -> int:
    """Give the points of a message."""
    words = draft.language.places.keys()
    phrases = sum(points for points, table in PHRASES if table.find(draft))
    single = 2 * _has_title(words) + bool(VISIT & words) + bool(STATUS & words)
    return phrases + single + 3 * _thanks_for(draft) + _form(draft) + _subject(draft)


def _form(draft: Draft) -> int:
    """Judge the form: a short letter to one person, by one who tells of himself."""
    count = len(draft.language.words) or 1
    places = draft.language.places
    own = sum(len(places.get(word, ())) for word in FIRST_PERSON)
    greeting = draft.at(draft.salutation) if draft.salutation else ""
    letter = 3 * bool(greeting) + 2 * bool(draft.closing) + (count <= _LETTER)
    return letter + round(min(40 * own / count, 4)) - bool(CROWD & _split(greeting))


def _subject(draft: Draft) -> int:
    """Judge the subject, which mostly names the position."""
    words = _split(draft.at(draft.subject)) if draft.subject else frozenset()
    return _has_title(words) + 2 * bool(SUBJECT_WORDS & words)


def _thanks_for(draft: Draft) -> bool:
    """Whether it begins with thanks for something."""
    language = draft.language
    first = (language.vocabulary(sentence) for sentence in language.sentences[:3])
    return any(THANKING & words and TO_WHAT & words and len(words) > 4 for words in first)


def _has_title(words: Iterable[str]) -> bool:
    """Whether one of some words is a trade's name, in the singular or plural."""
    return any(word.removesuffix("s") in TITLES for word in words)


def _split(text: str) -> frozenset[str]:
    """Give the words of a line in small letters."""
    return frozenset(word.strip(" ,.:;!?()") for word in text.lower().split())
