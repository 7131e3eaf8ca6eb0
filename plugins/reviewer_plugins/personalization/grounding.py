"""What of a text was not given: links, numbers, dates, names; and what the draft says already."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer_plugins.personalization.naming import is_name_word
from reviewer_plugins.personalization.redaction import PATTERNS, TOKEN
from reviewer_plugins.personalization.stems import stems, words
from reviewer_plugins.phrases.advice_names import DATES, NUMBERS

if TYPE_CHECKING:
    from reviewer_plugins.personalization.given import Given

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_CAPITAL = re.compile(r"[^\W\d_][\w'’]*")
_ENDS = re.compile(r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)[.!?]\s+[^\sa-z]")
# "one of my happiest days" is no date.
_NO_DATE = re.compile(
    r"(?i)\b(?:(?:one|some|favou?rite|best|happiest|proudest|finest|my|all) (?:day|hour|evening|morning)s?"
    r"|for (?:hours|days)|to this day|an hour of)\b"
)
_LONGEST = 45  # words


def is_too_long(text: str) -> bool:
    """Whether a text is more than one sentence of a message."""
    return len(words(text)) > _LONGEST or _ENDS.search(text) is not None


def _addresses(text: str) -> set[str]:
    """Give links, mail addresses, telephone numbers and street addresses."""
    return {match[0].lower().rstrip(".,") for kind, pattern in PATTERNS[1:] for match in pattern.finditer(text)}


def _numbers(text: str) -> set[str]:
    """Give the numbers of a text; "three" and "3" are one."""
    digits = {re.sub(r"(?<=\d),(?=\d{3})", "", match[0]) for match in _NUMBER.finditer(text)}
    return digits | {NUMBERS[word] for part in words(text) for word in re.split("-", part) if word in NUMBERS}


def _dates(text: str) -> set[str]:
    """Give the words of a text that tell a time; "may" and "march" are months only with a capital inside a sentence."""
    text = _NO_DATE.sub(" ", text)
    capitals = _capitals(re.sub(r"(?:\A|[.!?]\s)\s*(?:May|March)\b(?!\s+\d)", " ", text))
    return {word for word in words(text) if word in DATES and (word not in {"may", "march"} or word in capitals)}


def _capitals(text: str) -> set[str]:
    """Give the words that stand with a capital, in lower case."""
    return {_bare(match[0]) for match in _CAPITAL.finditer(text) if match[0][0].isupper()}


def _names(text: str) -> set[str]:
    """Give the words of a sentence that are written like names; its first word tells nothing by its capital."""
    return {
        _bare(match[0])
        for match in _CAPITAL.finditer(text)
        if match.start() and is_name_word(match[0], set(), opens=False)
    }


def _bare(word: str) -> str:
    """Give a word in lower case without a genitive."""
    return word.replace("’", "'").lower().removesuffix("'s")


# What may stand in a sentence only where it stands in what was given, and how it is found in the one and the other.
_NEW = (
    ("has a link, address or number that was not given", _addresses, _addresses),
    ("has a number that was not given", _numbers, _numbers),
    ("has a date that was not given", _dates, _dates),
    ("has a name that was not given", _names, _capitals),
)


def new_in(text: str, given: Given) -> str:
    """Say what of a text was not given: a link, number, date or name; or give an empty string."""
    return next((fault for fault, of_text, of_given in _NEW if of_text(text) - of_given(given.everything)), "")


def is_said(text: str, given: Given) -> bool:
    """Whether the draft says a sentence already, in nearly the same words."""
    new = set(stems(text))
    if stands_in(text, given):
        return True
    return any(len(new & unit.stems) > 0.7 * len(new | unit.stems) for unit in given.units if unit.source == "draft")


def stands_in(text: str, given: Given) -> bool:
    """Whether the draft has a sentence word for word."""
    return f" {' '.join(words(text))} " in f" {' '.join(words(' '.join(given.paragraphs)))} "


def particulars_of(text: str) -> set[str]:
    """Give the names, numbers, dates and addresses of a text."""
    return _names_of_sentences(text) | _numbers(text) | _dates(text) | _addresses(text)


def _names_of_sentences(text: str) -> set[str]:
    """Give the names of a text of several sentences."""
    return {name for sentence in re.split(r"(?<=[.!?])\s+", text) for name in _names(sentence)}


def is_harmless(text: str, given: Given) -> bool:
    """Whether a remark names, counts and links nothing that was not given, and shows nothing odd."""
    return text.isprintable() and not TOKEN.search(text) and not particulars_of(text) - particulars_of(given.everything)
