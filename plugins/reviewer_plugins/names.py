"""Compares the names in a draft with those that are known: people, the company, the writer."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from reviewer import Span
from reviewer_plugins.phrases.personal import NOBODY, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Situation


# Letters that are no letter with an accent, but are written as if they were where a keyboard has none.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})


class Word(NamedTuple):
    """A word as it is written in a draft, and its place."""

    text: str
    span: Span


def bare(name: str) -> str:
    """Give a name in lower case without accents, so that "Nuria" is no other name than "Núria"."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return "".join(char for char in plain if not unicodedata.combining(char))


def name_words(name: str) -> list[str]:
    """Give the words of a person's name, as they are written, without titles and initials."""
    words = (word.strip(".,()\"'") for word in name.split())
    return [word for word in words if len(word) > 1 and word.lower() not in TITLES]


def people(situation: Situation) -> tuple[str, ...]:
    """Give the known people of the employer's side."""
    return tuple(name for name in (*situation.interviewers, situation.recipient) if name)


def is_near(written: str, known: str) -> bool:
    """Whether a word is a misspelling of a known one: one letter in four to seven is another, two in longer ones.

    The first letter must agree, or the rest wholly; short words are never near.
    """
    a, b = bare(written), bare(known)
    if a == b or min(len(a), len(b)) < 4 or abs(len(a) - len(b)) > 2:
        return False
    allowed = 1 if min(len(a), len(b)) < 8 else 2
    if a[0] != b[0] and (a[1:] != b[1:] or (allowed == 1 and len(a) < 6)):
        return False
    return _distance(a, b, allowed) <= allowed


def _distance(a: str, b: str, limit: int) -> int:
    """Give the number of letters put in, left out, changed or swapped; more than `limit` counts as `limit` + 1."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, char in enumerate(a, 1):
        now = [i]
        for j, other in enumerate(b, 1):
            cost = min(row[j] + 1, now[j - 1] + 1, row[j - 1] + (char != other))
            if before and j > 1 and char == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            now.append(cost)
        if min(now) > limit:
            return limit + 1
        before, row = row, now
    return row[-1]


def capitals(draft: Draft, span: Span) -> Iterator[Word]:
    """Give the words of a part that begin with a capital, as they are written."""
    return _capitals(draft, _indices(draft, span))


def titled(draft: Draft) -> Iterator[Word]:
    """Give the names behind a title in the new text: only those are surely of people."""
    language = draft.language
    behind = sorted(index + 1 for title in TITLES & language.places.keys() for index in language.places[title])
    return _capitals(draft, (index for index in behind if index < len(language.words)))


def _capitals(draft: Draft, indices: Iterable[int]) -> Iterator[Word]:
    """Give those words that begin with a capital."""
    text, language = draft.text, draft.language
    for index in indices:
        start, end = language.starts[index], language.ends[index]
        if text[start].isupper():
            if text.endswith(("'s", "’s"), start, end):
                end -= 2
            yield Word(text[start:end], Span(start, end))


def _indices(draft: Draft, span: Span) -> Iterable[int]:
    """Give the indices of the words in a part."""
    from bisect import bisect_left

    starts = draft.language.starts
    return range(bisect_left(starts, span.start), bisect_left(starts, span.end))


def greeted(draft: Draft) -> list[str]:
    """Give the words of the salutation that may name somebody, in lower case; empty where it names nobody."""
    if draft.salutation is None:
        return []
    language = draft.language
    words = [language.words[index] for index in _indices(draft, draft.salutation)]
    return [
        word
        for before, word in zip(["", *words], words, strict=False)
        if word not in TITLES and (word not in NOBODY or (before in TITLES and before not in NOBODY and word != "or"))
    ]


def salutation_for(situation: Situation) -> str:
    """Give a formal salutation of the known person, by title where one is known: "Dear Ms. Castle,"."""
    names = [situation.recipient] if situation.recipient else list(situation.interviewers)
    formal = [_formal(name) for name in names if name]
    if not formal:
        return "Dear Ms. ...,"
    return f"Dear {', '.join(formal[:-1])} and {formal[-1]}," if len(formal) > 1 else f"Dear {formal[0]},"


def _formal(name: str) -> str:
    """Give a name as a formal salutation holds it: title and surname, else the whole name."""
    words = name.split()
    titles = [word for word in words if word.strip(".").lower() in TITLES]
    return " ".join([*titles, words[-1]]) if titles and len(words) > 1 else name
