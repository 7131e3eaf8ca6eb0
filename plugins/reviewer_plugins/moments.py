"""Compares words that say when with a known moment, and says when it was in their form."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from reviewer_plugins.phrases.dates import DAY_PARTS, MONTH_NAMES, SHORT_WORDS, WEEKDAY_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from reviewer import Draft
    from reviewer_plugins.dates import Ago, DateWords

# A weekday without a date is that of this week or the last one; what is older is past its use.
_WEEKDAY_REACH = 13
# Who writes at two in the morning calls the day before "today".
_SMALL_HOURS = 5


def spoken(day: date) -> str:
    """Write a day out: "Tuesday 10 February"."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {short(day)}"


def short(day: date) -> str:
    """Write a day without its weekday: "10 February"."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]}"


def contradicts(when: DateWords, interview: datetime, sent: datetime | None) -> bool:
    """Whether words that say when cannot mean the interview, whoever's clock and calendar is taken.

    The day may be that of the recipient's zone or of the writer's, and before five in the morning also the day before.
    """
    if sent is None:
        return when.ago is None and not _fits(when, interview, None)
    frames = [(interview, sent.astimezone(interview.tzinfo)), (interview.astimezone(sent.tzinfo), sent)]
    frames += [(at, now - timedelta(hours=_SMALL_HOURS)) for at, now in frames if now.hour < _SMALL_HOURS]
    return not any(_fits(when, at, now) for at, now in frames)


def _fits(when: DateWords, at: datetime, sent: datetime | None) -> bool:
    """Whether the words are right of a moment, in one reading of zones."""
    if any(part.value != _value(part.unit, at) for part in when.parts):
        return False
    if sent is None:
        return True
    days = (sent.date() - at.date()).days
    if when.units == {"weekday"} and not when.ago and days > _WEEKDAY_REACH:
        return False
    earliest, latest = DAY_PARTS.get(when.day_part, (0, 24))
    return _distance_fits(when.ago, at.date(), sent.date()) and earliest <= at.hour <= latest


def _distance_fits(ago: Ago | None, day: date, sent: date) -> bool:
    """Whether a day lies as far before that of sending as the words say; weeks may begin on Sunday or Monday."""
    days = (sent - day).days
    if ago is None:
        return True
    if ago.unit == "about":
        return abs(days - ago.number) <= max(1, ago.number // 3)
    if ago.unit == "week":
        return any((days + (day.weekday() + o) % 7 - (sent.weekday() + o) % 7) == 7 * ago.number for o in (0, 1))
    if ago.unit == "month":
        return (sent.year - day.year) * 12 + sent.month - day.month == ago.number
    return sent.year - day.year == ago.number if ago.unit == "year" else days == ago.number


def _value(unit: str, day: date) -> int:
    """Give the number of a calendar unit of a day."""
    return day.weekday() if unit == "weekday" else int(getattr(day, unit))


def right_words(draft: Draft, when: DateWords, interview: datetime, sent: datetime | None) -> str:
    """Say when the interview was, in the form of the words that were wrong about it."""
    language = draft.language
    start, end = language.starts[when.first], language.ends[when.last - 1]
    written = draft.text[start:end]
    days = (sent.astimezone(interview.tzinfo).date() - interview.date()).days if sent else _WEEKDAY_REACH
    possessive = language.words[when.last - 1].endswith("'s")
    if when.parts and not when.ago and not when.day_part and (when.units != {"weekday"} or days < 7 or possessive):
        return _with_right_parts(draft, when, interview)
    right = _distance_in_words(interview, days)
    if possessive:
        right = right.removeprefix("on ") + "'s"
    return (
        right[:1].upper() + right[1:]
        if written[:1].isupper() and when.first == _sentence_start(draft, start)
        else right
    )


def _sentence_start(draft: Draft, offset: int) -> int:
    return draft.language.sentence_at(offset).first_word


def _distance_in_words(interview: datetime, days: int) -> str:
    """Say when the interview was as one would speak of it so many days later."""
    if days == 0:
        return "this morning" if interview.hour < 12 else "this afternoon" if interview.hour < 18 else "this evening"
    if days == 1:
        return "yesterday"
    return f"on {WEEKDAY_NAMES[interview.weekday()]}" if 1 < days < 7 else f"on {short(interview)}"


def _with_right_parts(draft: Draft, when: DateWords, day: date) -> str:
    """Put the right weekday, day, month and year where the wrong ones stand, each in the form it was written in."""
    language = draft.language
    start, end = language.starts[when.first], language.ends[when.last - 1]
    pieces, at = [], start
    for part in sorted(when.parts, key=lambda part: part.at):
        word = draft.text[language.starts[part.at] : language.ends[part.at]]
        pieces += [draft.text[at : language.starts[part.at]], _rewritten(word, part.unit, _value(part.unit, day))]
        at = language.ends[part.at]
    return "".join([*pieces, draft.text[at:end]])


def _rewritten(word: str, unit: str, value: int) -> str:
    """Write a value of a calendar unit in the way in which a word wrote another one."""
    if unit in {"weekday", "month"} and not word.isdecimal():
        names: Sequence[str] = WEEKDAY_NAMES if unit == "weekday" else MONTH_NAMES
        name = names[value if unit == "weekday" else value - 1]
        plain = word[:-2] if word[-2:] in {"'s", "’s"} else word
        return (name[:3] if plain.lower() in SHORT_WORDS else name) + word[len(plain) :]
    if word.isdecimal():
        return f"{value:0{len(word)}d}" if word[0] == "0" else str(value)
    return f"{value}{ordinal_ending(value)}"


def ordinal_ending(number: int) -> str:
    """Give the ending of an ordinal number: "st", "nd", "rd" or "th"."""
    return "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
