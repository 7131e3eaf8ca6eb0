"""Compares the names in a draft with those that are known: people, the company, the writer."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reviewer import Span
from reviewer_plugins.phrases.personal import NOBODY, TITLES

if TYPE_CHECKING:
    from reviewer import Draft, Situation


# Letters that are no letter with an accent, but are written as if they were where a keyboard has none.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})


# Titles of offices, by which people are greeted as by "Dr.", and what is added behind a name.
_FORMAL = TITLES | frozenset("captain chief chef judge sergeant engr pastor father sister".split())
_SUFFIXES = frozenset("jr sr ii iii phd md esq mba cpa rn".split())

# The writer, who needs a capital but is no name.
SELF = frozenset({"i", "i'm", "i've", "i'd", "i'll"})


def bare(name: str) -> str:
    """Give a name in lower case without accents, so that "Nuria" is no other name than "Núria"."""
    if name.isascii():
        return name.lower()
    import unicodedata

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

    Both are bare. The first letter must agree, or the rest wholly; short words are never near.
    """
    a, b = written, known
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


def capital_indices(draft: Draft, span: Span | None = None) -> list[int]:
    """Give the indices of the words in a part, or anywhere, that begin with a capital, but for the writer's "I"."""
    text, starts, words = draft.text, draft.language.starts, draft.language.words
    indices = word_indices(draft, span) if span else range(len(starts))
    upper = [index for index in indices if text[starts[index]].isupper()]
    return [index for index in upper if words[index] not in SELF]


def word_indices(draft: Draft, span: Span) -> range:
    """Give the indices of the words in a part."""
    starts = draft.language.starts
    return range(bisect_left(starts, span.start), bisect_left(starts, span.end))


def titled(draft: Draft) -> list[int]:
    """Give the indices of the names behind a title in the new text: only those are surely of people."""
    text, language = draft.text, draft.language
    behind = [index + 1 for title in TITLES & language.places.keys() for index in language.places[title]]
    return [i for i in sorted(behind) if i < len(language.words) and text[language.starts[i]].isupper()]


def word_span(draft: Draft, index: int) -> Span:
    """Give the place of a word of the draft without its possessive ending."""
    text, start, end = draft.text, draft.language.starts[index], draft.language.ends[index]
    return Span(start, end - 2 if text[end - 1] in "sS" and text[end - 2] in "'’" else end)


def greeted(draft: Draft) -> list[str]:
    """Give the words of the salutation that may name somebody, in lower case; empty where it names nobody."""
    if draft.salutation is None:
        return []
    language = draft.language
    words = [language.words[index] for index in word_indices(draft, draft.salutation)]
    return [
        word
        for before, word in zip(["", *words], words, strict=False)
        if word not in TITLES and (word not in NOBODY or (before in TITLES and before not in NOBODY and word != "or"))
    ]


def salutation_for(situation: Situation, draft: Draft) -> str:
    """Give a formal salutation of the known reader, by title where one is known: "Dear Ms. Castle,"; else nothing."""
    people_known = [situation.recipient] if situation.recipient else list(situation.interviewers)
    formal = [_formal(name, draft) for name in people_known if name]
    if not formal:
        return ""
    return f"Dear {', '.join(formal[:-1])} and {formal[-1]}," if len(formal) > 1 else f"Dear {formal[0]},"


def _formal(name: str, draft: Draft) -> str:
    """Give a name as a salutation holds it: title and surname, or the first name if the draft uses it, or all of it."""
    words = [word.rstrip(",") for word in name.split() if word.strip(".,").lower() not in _SUFFIXES]
    titles = [word for word in words if word.strip(".").lower() in _FORMAL]
    rest = [word for word in words if word not in titles]
    if not titles or not rest:
        spoken, known = draft.language.places, [word.lower() for word in rest]
        by_first_name = len(known) > 1 and known[0] in spoken and known[-1] not in spoken
        return words[0] if by_first_name else " ".join(words)
    particle = next((index for index, word in enumerate(rest) if index and word[0].islower()), len(rest) - 1)
    return " ".join([*titles, *rest[particle:]])
