"""Tells whether the words for a date speak of the interview, and not of a letter, a deadline or a project."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reviewer import Kind
from reviewer_plugins.dates import bare, dated_sentences, read_dates
from reviewer_plugins.phrases.occasions import (
    BREAKERS,
    CALLS,
    DONE_BY_ME,
    DONE_TOGETHER,
    GLAD,
    MEETING,
    MEETING_VERBS,
    NEW_CLAUSE,
    NOT_BEFORE_A_DAY,
    NOT_THIS_ONE,
    NOT_YET,
    NOUNS,
    OBJECTS,
    OTHER,
    PART_OF_IT,
    STILL_TO_COME,
    SUBJECTS,
    TAKES_YOU,
    THANKS,
    THEIRS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Draft, Sentence
    from reviewer_plugins.dates import DateWords

# Kinds in which thanks alone may be for an answer, and not for the interview.
_AFTER_AN_ANSWER = frozenset({Kind.REJECTION_REPLY, Kind.KEEP_IN_TOUCH})
# How many words before a date, and after it, may tell what it is the date of.
_REACH, _NEAR = 60, 5
_ANY = MEETING | MEETING_VERBS | PART_OF_IT | NOUNS | GLAD | DONE_BY_ME | DONE_TOGETHER


def interview_dates(draft: Draft, kind: Kind | None) -> Iterator[DateWords]:
    """Give the words of the draft that say when the interview was."""
    for sentence in dated_sentences(draft.language):
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
        clause = _clause_start(draft, max(sentence.first_word, when.first - _REACH), when)
        self._before = [bare(word) for word in language.words[max(floor, clause) : when.first]]
        self._after = [bare(word) for word in language.words[when.last : min(when.last + _NEAR, sentence.last_word)]]
        self._possessive = language.words[when.last - 1].endswith("'s")
        self._preposition = language.words[when.first] in {"on", "in"}
        self._weekday = "weekday" in when.units and language.words[when.first] != "last"
        self._set_off = _sign_between(draft, when.first - 1, sentence.first_word)
        follows = self._after and not _sign_between(draft, when.last - 1, sentence.first_word)
        self._next = self._after[0] if follows else ""
        self._kind = kind
        so_far = [bare(word) for word in language.words[clause : when.first]]
        self._since_glad = next((so_far[at:] for at, word in enumerate(so_far) if word in GLAD), None)
        self._is_plan = THANKS.isdisjoint(so_far) and not NOT_YET.isdisjoint(so_far)
        self._month_only = when.units <= {"month", "year"} and when.ago is None

    def is_interview(self) -> bool:
        """Whether the date is that of the interview."""
        if self._possessive:
            return not NOUNS.isdisjoint(self._after[:3]) and NOT_THIS_ONE.isdisjoint(self._after[:2])
        if self._next in OTHER or (self._next == "for" and not THANKS.isdisjoint(self._before[-2:])):
            return False
        if self._next in NOUNS:
            habit = self._before[-1:] == ["the"] and self._next not in MEETING - {"meeting"}
            return not habit and NOT_THIS_ONE.isdisjoint(self._before[-3:])
        opens = self._next in SUBJECTS and "when" not in self._before and MEETING.isdisjoint(self._before[-1:])
        return (not opens and self._stands_as_day() and self._follows_meeting()) or self._precedes_meeting()

    def _stands_as_day(self) -> bool:
        """Whether the word before lets the date be the day of what is told."""
        last = self._before[-1] if self._before else ""
        if self._preposition or not last:
            return last not in NEW_CLAUSE
        if last == "for":
            return not THANKS.isdisjoint(self._before[-5:])
        if last == "of":
            return not (MEETING | PART_OF_IT | NOUNS).isdisjoint(self._before[-2:])
        if self._weekday and not self._set_off:
            return last in MEETING | PART_OF_IT | NOUNS | OBJECTS
        return last not in NOT_BEFORE_A_DAY | NEW_CLAUSE

    def _follows_meeting(self) -> bool:
        """Whether the nearest telling word before the date speaks of the interview."""
        said = (self._says(index) for index in range(len(self._before) - 1, -1, -1))
        return not self._is_plan and next((answer for answer in said if answer is not None), False)

    def _says(self, index: int) -> bool | None:
        """Whether a word before the date ties it to the interview; None where the word does not tell."""
        word, before, between = self._before[index], self._before[:index], self._before[index + 1 :]
        if word in MEETING_VERBS or (word in MEETING and before[-1:] == ["to"]):
            return "am" not in before and (bool(self._since_glad) or "we" in before or "you" in between)
        if word in MEETING:
            return self._is_this_one(before) and STILL_TO_COME.isdisjoint(between)
        if word in THANKS:
            return self._kind not in _AFTER_AN_ANSWER
        if word in CALLS:
            return self._kind is Kind.THANK_YOU and before[-1:] != ["to"]
        if word in PART_OF_IT:
            glad = self._since_glad and OTHER.isdisjoint(self._since_glad)
            return True if glad or before[-2:] == ["when", "i"] else None
        return False if word in OTHER or self._breaks(index) else None

    def _breaks(self, index: int) -> bool:
        """Whether another clause begins at a word: "you" is none in "thank you", nor "we" in "the talk we had"."""
        word = self._before[index]
        if word == "you":
            return TAKES_YOU.isdisjoint(self._before[max(index - 1, 0) : index])
        if word == "about":
            return self._month_only
        return word in BREAKERS and not (word == "we" and self._before[index + 1 : index + 2] == ["had"])

    def _is_this_one(self, before: list[str]) -> bool:
        """Whether a word of meeting, after these words, is about the one interview that was."""
        any_one = before[-1:] in (["a"], ["an"]) and not {"have", "has", "got"}.isdisjoint(before)
        return NOT_THIS_ONE.isdisjoint(before[-3:]) and THEIRS.isdisjoint(before[-1:]) and not any_one

    def _precedes_meeting(self) -> bool:
        """Whether the date opens a clause that tells of the interview: "On Tuesday we met"."""
        if self._before and self._before[-1] in NOT_BEFORE_A_DAY | OTHER | MEETING | PART_OF_IT:
            return False
        near = self._after
        verb = next((at for at, word in enumerate(near) if word in DONE_TOGETHER | DONE_BY_ME), 0)
        subjects = set(near[:verb]) & SUBJECTS
        mine = subjects == {"i"} and near[verb] in DONE_BY_ME
        together = not {"we", "you"}.isdisjoint(subjects) and near[verb] in DONE_TOGETHER
        return (mine or together) and OTHER.isdisjoint(near[:verb])


def _sign_between(draft: Draft, index: int, first: int) -> bool:
    """Whether a comma or another sign stands between a word of the sentence and the next one."""
    language = draft.language
    if index < first or index + 1 >= len(language.words):
        return True
    return bool(draft.text[language.ends[index] : language.starts[index + 1]].strip())


def _clause_start(draft: Draft, first: int, when: DateWords) -> int:
    """Give the index of the first word after the last semicolon before a date, or else `first`."""
    starts = draft.language.starts
    semicolon = draft.text.rfind(";", starts[first], starts[when.first])
    return first if semicolon < 0 else bisect_left(starts, semicolon)
