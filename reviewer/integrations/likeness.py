"""How much a message is like a follow-up to an interview, in points: no one sign tells, many together do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.integrations.likeness_signs import (
    CASUAL,
    CROWD,
    FIRST_PERSON,
    OF_WORK,
    OFFICE,
    OTHER_MATTERS,
    PHRASES,
    SUBJECT_WORDS,
    THANKING,
    TITLES,
    TO_WHAT,
    VISIT,
    WE,
)
from reviewer.signs import STATUS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.draft import Draft

# Points from which a message is taken for a follow-up: `benchmarks.scope` says how many are, of any messages.
ENOUGH = 18
_SHORT = 220  # words; longer letters are seldom follow-ups


def likeness(draft: Draft) -> int:
    """Give the points of a message."""
    words = draft.language.places.keys()
    phrases = [points for points, table in PHRASES if table.find(draft)]
    casual = {match.phrase.pattern for match in CASUAL.find(draft)}
    title, subject = 3 * _has_title(words), _subject(draft)
    single = title + 2 * bool(VISIT & words) + 2 * bool(STATUS & words) + 2 * _thanks_for(draft)
    work = subject or title or any(table.find(draft) for table in OF_WORK)
    other = 6 * bool(OFFICE & words) + 4 * ("please" in words) + 7 * bool(OTHER_MATTERS & words) + (0 if work else 2)
    return sum(phrases) + 6 * min(len(casual), 3) + single + subject + _form(draft) - other


def _form(draft: Draft) -> int:
    """Judge the form: a short letter to one person, by one who tells of himself and not of a firm."""
    greeting = draft.at(draft.salutation) if draft.salutation else ""
    letter = 2 * bool(greeting) - 2 * bool(CROWD & _split(greeting)) + 2 * (len(draft.language.words) <= _SHORT)
    return letter + _share(draft, FIRST_PERSON, 80, 8) - _share(draft, WE, 100, 10)


def _share(draft: Draft, words: Iterable[str], points: int, most: int) -> int:
    """Give so many points for each word of a text that is one of these, by its length, and no more than `most`."""
    places = draft.language.places
    count = sum(len(places.get(word, ())) for word in words)
    return round(min(points * count / (len(draft.language.words) or 1), most))


def _subject(draft: Draft) -> int:
    """Judge the subject, which mostly names the position."""
    words = _split(draft.at(draft.subject)) if draft.subject else frozenset()
    return 4 * _has_title(words) + 3 * bool(SUBJECT_WORDS & words)


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
