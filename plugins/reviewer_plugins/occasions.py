"""Tells whether the words for a date speak of the interview, and not of a letter, a deadline or a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Kind
from reviewer_plugins.dates import bare, read_dates
from reviewer_plugins.phrases.occasions import (
    BREAKERS,
    CALLS,
    DONE_BY_ME,
    DONE_TOGETHER,
    MEETING,
    MEETING_VERBS,
    NOT_BEFORE_A_DAY,
    NOT_THIS_ONE,
    NOUNS,
    OTHER,
    PART_OF_IT,
    THANKS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Draft, Sentence
    from reviewer_plugins.dates import DateWords

# Kinds in which thanks alone may be for an answer, and not for the interview.
_AFTER_AN_ANSWER = frozenset({Kind.REJECTION_REPLY, Kind.KEEP_IN_TOUCH})
_ANY = MEETING | MEETING_VERBS | PART_OF_IT | NOUNS | THANKS | DONE_BY_ME | DONE_TOGETHER


def interview_dates(draft: Draft, kind: Kind | None) -> Iterator[DateWords]:
    """Give the words of the draft that say when the interview was."""
    for sentence in draft.language.sentences:
        words = draft.language.words[sentence.first_word : sentence.last_word]
        if _ANY.isdisjoint(map(bare, words)):
            continue
        floor = sentence.first_word
        for when in read_dates(draft, sentence):
            if _Place(draft, sentence, when, floor, kind).is_interview():
                yield when
            floor = when.last


class _Place:
    """The words around a date: back to the date before it or the beginning of the sentence, and on to the end."""

    def __init__(self, draft: Draft, sentence: Sentence, when: DateWords, floor: int, kind: Kind | None) -> None:
        language = draft.language
        self._before = [bare(word) for word in language.words[floor : when.first]]
        self._after = [bare(word) for word in language.words[when.last : sentence.last_word]]
        self._possessive = language.words[when.last - 1].endswith("'s")
        self._bare = language.words[when.first] not in {"on", "in"}
        end, start = language.ends[when.last - 1], language.starts[when.last] if self._after else sentence.end
        self._goes_on = not draft.text[end:start].strip()
        self._kind = kind
        self._thanks = not THANKS.isdisjoint(bare(w) for w in language.words[sentence.first_word : when.first])

    def is_interview(self) -> bool:
        """Whether the date is that of the interview."""
        if self._possessive:
            return not NOUNS.isdisjoint(self._after[:3]) and NOT_THIS_ONE.isdisjoint(self._after[:2])
        following = self._after[0] if self._after and self._goes_on else ""
        if following in OTHER:
            return False
        if following in NOUNS:
            return NOT_THIS_ONE.isdisjoint(self._before[-3:])
        return (self._stands_as_day() and self._follows_meeting()) or self._precedes_meeting()

    def _stands_as_day(self) -> bool:
        """Whether the word before lets the date be the day of what is told."""
        last = self._before[-1] if self._before else ""
        if last == "for":
            return not THANKS.isdisjoint(self._before[-5:])
        if last == "of":
            return not (MEETING | PART_OF_IT | NOUNS).isdisjoint(self._before[-2:])
        return last not in NOT_BEFORE_A_DAY if self._bare else last != "again"

    def _follows_meeting(self) -> bool:
        """Whether the nearest telling word before the date speaks of the interview."""
        said = (self._says(index) for index in range(len(self._before) - 1, -1, -1))
        return next((answer for answer in said if answer is not None), False)

    def _says(self, index: int) -> bool | None:
        """Whether a word before the date ties it to the interview; None where the word does not tell."""
        word = self._before[index]
        if word in MEETING:
            return self._is_this_one(index)
        if word in MEETING_VERBS:
            return self._thanks or "we" in self._before[:index] or "you" in self._before[index:]
        if word in THANKS:
            return self._kind not in _AFTER_AN_ANSWER
        if word in PART_OF_IT:
            return self._thanks
        if word in CALLS:
            return self._kind is Kind.THANK_YOU
        other = word in OTHER or (word in BREAKERS and self._before[index - 1 : index] != ["thank"])
        return False if other else None

    def _is_this_one(self, index: int) -> bool:
        """Whether a word of meeting is about the one interview that was."""
        before = self._before[max(index - 3, 0) : index]
        return NOT_THIS_ONE.isdisjoint(before) and (self._thanks or before[-1:] not in (["a"], ["an"]))

    def _precedes_meeting(self) -> bool:
        """Whether the date opens a clause that tells of the interview: "On Tuesday we met"."""
        near = self._after[:5]
        if self._before and self._before[-1] in NOT_BEFORE_A_DAY | OTHER | MEETING | PART_OF_IT:
            return False
        together = not {"we", "you"}.isdisjoint(near) and not DONE_TOGETHER.isdisjoint(near)
        return (together or ("i" in near and not DONE_BY_ME.isdisjoint(near))) and OTHER.isdisjoint(near)
