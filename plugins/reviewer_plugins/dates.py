"""Reads the words in which a draft says when something was.

A small grammar over the words of a sentence, in place of a date library: it reads what people write of a day that has
passed, at the precision of their words, and leaves alone what is vague ("the other day").
"""

from collections.abc import Iterator
from typing import NamedTuple

from reviewer import Draft, Language, Sentence
from reviewer_plugins.phrases.dates import (
    AFTER_ARTICLE,
    ANCHORS,
    ARTICLES,
    BEGINNINGS,
    CARDINALS,
    DAY_PARTS,
    FUNCTION_WORDS,
    MONTH_NAMES,
    MONTHS,
    OPENERS,
    ORDINALS,
    RELATIVE,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)

_LONGEST = max(len(words) for words in RELATIVE)


class Part(NamedTuple):
    """A part of a calendar date: "weekday", "day", "month" or "year", its number, and the index of its word."""

    unit: str
    value: int
    at: int


class Ago(NamedTuple):
    """A distance from the day of sending.

    `unit` is "day" (exact), "about" (days, give or take a third) or "week", "month" and "year" of the calendar.
    """

    unit: str
    number: int


class DateWords(NamedTuple):
    """Words that say when: their range in `Language.words`, and what they say."""

    first: int
    last: int
    parts: tuple[Part, ...] = ()
    ago: Ago | None = None
    day_part: str = ""

    @property
    def units(self) -> frozenset[str]:
        """The calendar units that the words name."""
        return frozenset(part.unit for part in self.parts)


def dated_sentences(language: Language) -> list[Sentence]:
    """Give the sentences in which a date may stand, in their order."""
    anchors = [word for word in language.places if word in ANCHORS or (len(word) == 4 and word.isdecimal())]
    places = sorted(index for word in anchors for index in language.places[word])
    return list(dict.fromkeys(language.sentence_at(language.starts[index]) for index in places))


def read_dates(draft: Draft, sentence: Sentence) -> Iterator[DateWords]:
    """Give the words of a sentence that say when, in the order in which they stand."""
    reader = _Reader(draft, sentence)
    index = sentence.first_word
    while index < sentence.last_word:
        found = reader.read(index) if reader.may_begin(index) else None
        if found:
            yield found
        index = found.last if found else index + 1


def bare(word: str) -> str:
    """Take the possessive ending off a word."""
    return word.removesuffix("'s")


class _Reader:
    """The grammar: each method tries to read one kind of date at a word."""

    def __init__(self, draft: Draft, sentence: Sentence) -> None:
        self._text = draft.text
        self._language = draft.language
        self._first, self._last = sentence.first_word, sentence.last_word

    def _word(self, index: int) -> str:
        """Give the word at an index, without a possessive ending; an empty one outside of the sentence."""
        return bare(self._language.words[index]) if self._first <= index < self._last else ""

    def _capital(self, index: int) -> bool:
        return self._text[self._language.starts[index]].isupper()

    def may_begin(self, index: int) -> bool:
        """Whether a date may begin with a word: a look-up that spares most words the grammar."""
        word = self._word(index)
        if word in ARTICLES:
            following = self._word(index + 1)
            return following in AFTER_ARTICLE or following[:1].isdecimal()
        return word in BEGINNINGS or word[:1].isdecimal()

    def read(self, index: int) -> DateWords | None:
        """Read a date of any kind."""
        return self.relative(index) or self.distance(index) or self.numeric(index) or self.calendar(index)

    def relative(self, index: int) -> DateWords | None:
        """Read "yesterday", "this morning", "earlier this week", "last month" ..."""
        if self._word(index) not in OPENERS:
            return None
        for length in range(_LONGEST, 0, -1):
            end = index + length
            meaning = RELATIVE.get(tuple(self._word(at) for at in range(index, end)))
            if meaning:
                unit, count, day_part = meaning
                if not day_part and unit == "day" and self._word(end) in DAY_PARTS:
                    day_part, end = self._word(end), end + 1
                return DateWords(index, end, ago=Ago(unit, count), day_part=day_part)
        return None

    def distance(self, index: int) -> DateWords | None:
        """Read "two weeks ago"; "over a week ago" is too vague."""
        days = UNITS.get(self._word(index + 1))
        if not days or self._word(index + 2) != "ago" or self._word(index - 1) in {"over", "than", "least"}:
            return None
        word = self._word(index)
        count = int(word) if word.isdecimal() and len(word) < 3 else CARDINALS.get(word)
        return DateWords(index, index + 3, ago=Ago("about", count * days)) if count else None

    def numeric(self, index: int) -> DateWords | None:
        """Read "2026-03-06", and "26.3.2026" or "3/26/2026" where only one reading is a date."""
        words = [self._word(at) for at in range(index, index + 3)]
        if not all(word.isdecimal() and len(word) in {1, 2, 4} for word in words) or not self._joined(index):
            return None
        a, b, c = (int(word) for word in words)
        if len(words[0]) == 4 and len(words[2]) <= 2:
            order = ("year", "month", "day")
        elif len(words[2]) == 4 and (a > 12) != (b > 12):
            order = ("day", "month", "year") if a > 12 else ("month", "day", "year")
        else:
            return None
        parts = tuple(
            Part(unit, value, index + at) for at, (unit, value) in enumerate(zip(order, (a, b, c), strict=True))
        )
        return DateWords(self._with("on", index), index + 3, parts)

    def _joined(self, index: int) -> bool:
        """Whether three words have the same single sign of a numeric date between them."""
        ends, starts = self._language.ends, self._language.starts
        between = {self._text[ends[at] : starts[at + 1]] for at in (index, index + 1)}
        return len(between) == 1 and between <= {"-", "/", "."}

    def calendar(self, index: int) -> DateWords | None:
        """Read a weekday, a day of the month and a month, as far as they are there: "Friday the sixth of March"."""
        last_week = self._word(index) == "last"
        weekday = self._weekday(index + last_week)
        at = index + last_week + bool(weekday)
        day_part = self._word(at) if weekday and self._word(at) in DAY_PARTS else ""
        at += bool(day_part)
        parts, at = self._day_and_month(at, after_weekday=bool(weekday))
        if not weekday and (not parts or self._in_a_range(index)):
            return None
        if weekday and not parts:
            at, ago = self._week(at)
        else:
            ago = None
        everything = (*weekday, *parts)
        opener = "in" if {part.unit for part in everything} <= {"month", "year"} else "on"
        return DateWords(self._with(opener, index), at, everything, ago, day_part)

    def _weekday(self, index: int) -> tuple[Part, ...]:
        """Read a weekday; a short one only with its capital and before a number ("Fri 6 March")."""
        word = self._word(index)
        value = WEEKDAYS.get(word)
        if value is None and word in SHORT_WEEKDAYS and self._capital(index) and self._day(index + 1):
            value = SHORT_WEEKDAYS[word]
        return () if value is None else (Part("weekday", value, index),)

    def _week(self, index: int) -> tuple[int, Ago | None]:
        """Read "of last week" or "last week" after a weekday."""
        at = index + (self._word(index) == "of")
        if (self._word(at), self._word(at + 1)) in {("last", "week"), ("this", "week")}:
            return at + 2, Ago("week", int(self._word(at) == "last"))
        return index, None

    def _day_and_month(self, index: int, *, after_weekday: bool) -> tuple[tuple[Part, ...], int]:
        """Read "9 February", "the ninth of February", "February 9th", "in February" or "the 9th"."""
        article = self._word(index) == "the"
        at = index + article
        day = self._day(at)
        month_at = at + bool(day)
        month_at += bool(day) and self._word(month_at) == "of"
        month = self._month(month_at, certain=bool(day))
        if day and month:
            return self._year((day, month), month_at + 1)
        if day:
            alone = (article or after_weekday) and self._word(at) in ORDINALS and self._ends_there(at)
            return ((day,), at + 1) if alone else ((), index)
        return self._month_first(month, at) if month and not article else ((), index)

    def _month_first(self, month: Part, index: int) -> tuple[tuple[Part, ...], int]:
        """Read what follows a month: its day, or nothing after "in"."""
        at = index + 1 + (self._word(index + 1) == "the")
        day = self._day(at)
        if day:
            return self._year((month, day), at + 1)
        named = MONTH_NAMES[month.value - 1].lower() == self._word(index) and self._capital(index)
        if named and self._word(index - 1) in {"in", "last", "since", "of", "early", "late"}:
            return self._year((month,), index + 1)
        return (), index

    def _day(self, index: int) -> Part | None:
        """Read a day of the month in figures or words."""
        word = self._word(index)
        value = int(word) if word.isdecimal() and len(word) < 3 else ORDINALS.get(word, 0)
        return Part("day", value, index) if 1 <= value <= 31 else None

    def _month(self, index: int, *, certain: bool) -> Part | None:
        """Read a month; short ones and those that are words too need a day beside them."""
        word = self._word(index)
        value = MONTHS.get(word)
        beside = certain or self._day(index + 1) or self._word(index + 1) == "the"
        return Part("month", value, index) if value and (len(word) > 3 or beside or word == "may") else None

    def _year(self, parts: tuple[Part, ...], index: int) -> tuple[tuple[Part, ...], int]:
        """Read a year after a month."""
        word = self._word(index)
        if word.isdecimal() and len(word) == 4 and word[:2] == "20":
            return (*parts, Part("year", int(word), index)), index + 1
        return parts, index

    def _in_a_range(self, index: int) -> bool:
        """Whether a date is the end of "3 and 4 March" or "3-4 March"."""
        before = index - 1 - (self._word(index - 1) in {"and", "or", "to"})
        return self._day(before) is not None and self._word(index) != "the"

    def _ends_there(self, index: int) -> bool:
        """Whether no noun follows a bare day, as in "the 9th floor"."""
        gap_end = self._language.starts[index + 1] if index + 1 < self._last else len(self._text)
        return bool(self._text[self._language.ends[index] : gap_end].strip()) or (
            index + 1 >= self._last or self._word(index + 1) in FUNCTION_WORDS
        )

    def _with(self, opener: str, index: int) -> int:
        """Give the index of a preposition before a date, else that of the date."""
        return index - 1 if self._word(index - 1) == opener else index
