"""Grounded or dropped: whether a sentence says only what was given. Code decides this, never the model."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reviewer_plugins.personalization import claims
from reviewer_plugins.personalization.naming import is_name_word
from reviewer_plugins.personalization.redaction import PATTERNS, TOKEN
from reviewer_plugins.personalization.stems import roots, stem, stems, words
from reviewer_plugins.phrases.advice import DATES, GENERAL, NUMBERS
from reviewer_plugins.phrases.advice_claims import ATTACHED, COMMITS, DEEDS, FILLERS, FUNCTION, NO_COMMITMENT
from reviewer_plugins.phrases.advice_voice import EXACT, FEELINGS, MOVERS, WORLDLY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer_plugins.personalization.given import Given

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_CAPITAL = re.compile(r"[^\W\d_][\w'’]*")
_ENDS = re.compile(r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)[.!?]\s+\S")
_GENERAL_STEMS = frozenset(map(stem, GENERAL))
# "one of my happiest days" is no date.
_NO_DATE = re.compile(
    r"(?i)\b(?:(?:one|some|favou?rite|best|happiest|proudest|finest|my|all) (?:day|hour|evening|morning)s?"
    r"|for (?:hours|days)|to this day|an hour of)\b"
)
_BETWEEN = frozenset("to also certainly gladly always never not still surely".split())
_FREE = frozenset(map(stem, NO_COMMITMENT | FEELINGS)) - {stem("miss")}
_FELT = _FREE | frozenset(map(stem, MOVERS)) | {"think", "look", "wait"}
_EMPTY = frozenset(map(stem, FUNCTION))
_LONGEST = 45  # words


def fault_of(text: str, given: Given) -> str:
    """Say what keeps a sentence from being let through, or give an empty string."""
    return next(filter(None, _faults(text, given)), "")


def _faults(text: str, given: Given) -> Iterator[str]:
    """Give what is wrong with a sentence, the plainest first."""
    if not text.isprintable():
        yield "has lines or signs that no sentence has"
    if TOKEN.search(text):
        yield "names somebody who was not given"
    for fault, in_text, in_given in _NEW:
        if in_text(text) - in_given(given.everything):
            yield fault
    if not all(_is_harmless(word, given) for word in words(text)):
        yield "says what was not given"
    yield claims.fault_of(text, given)


def _is_harmless(word: str, given: Given) -> bool:
    """Whether a word was given, or is one of courtesy, feeling or thought."""
    known = given.stems if word in WORLDLY else claims.HARMLESS | given.stems
    return word[0].isdigit() or word in EXACT or any(root in known for root in roots(word))


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


def _promises(text: str) -> set[str]:
    """Give the stems of what a text commits its writer to."""
    found = words(text)
    promised = {stem(word) for word in found if word in ATTACHED}
    for index, word in enumerate(found):
        if word in COMMITS and (word.startswith("i") or "i" in found[max(0, index - 2) : index]):
            promised |= {stem(word) for word in _promised(found[index + 1 : index + 5])}
        if word == "sure" and found[max(0, index - 1)] in {"make", "making"}:
            promised.add(word)
        if word in {"count", "rely", "depend"} and found[index + 1 : index + 3] in (["on", "me"], ["on", "us"]):
            promised.add(word)
    return promised


def _promised(following: list[str]) -> list[str]:
    """Give the verb after "I will", unless it binds to nothing: "I will be thinking of it"."""
    verbs = [word for word in following if word not in _BETWEEN]
    if verbs[:1] in (["be"], ["keep"]):
        felt = [word for word in verbs[1:] if word not in FILLERS]
        return [] if felt and stem(felt[0]) in _FELT else verbs[:1]
    if not DEEDS.isdisjoint(pairwise(following)):
        return verbs[:1]
    return [verb for verb in verbs[:1] if stem(verb) not in _FREE]


# What may stand in a sentence only where it stands in what was given, and how it is found in the one and the other.
_NEW = (
    ("has a link, address or number that was not given", _addresses, _addresses),
    ("has a number that was not given", _numbers, _numbers),
    ("has a date that was not given", _dates, _dates),
    ("has a name that was not given", _names, _capitals),
    ("promises what was not promised", _promises, _promises),
)


def rests_on(text: str, fact: str) -> bool:
    """Whether a sentence takes up a telling word of its fact."""
    told = set(stems(fact)) - _EMPTY
    telling = told - _GENERAL_STEMS or told
    return bool(telling & set(stems(text)))


def is_said(text: str, given: Given) -> bool:
    """Whether the draft says a sentence already, in nearly the same words."""
    new = set(stems(text))
    if stands_in(text, given):
        return True
    return any(len(new & unit.stems) > 0.7 * len(new | unit.stems) for unit in given.units if unit.source == "draft")


def stands_in(text: str, given: Given) -> bool:
    """Whether the draft has a sentence word for word."""
    return f" {' '.join(words(text))} " in f" {' '.join(words(' '.join(given.paragraphs)))} "


def facts_of(text: str) -> set[str]:
    """Give the names, numbers, dates and addresses of a text."""
    return _names_of_sentences(text) | _numbers(text) | _dates(text) | _addresses(text)


def _names_of_sentences(text: str) -> set[str]:
    """Give the names of a text of several sentences."""
    return {name for sentence in re.split(r"(?<=[.!?])\s+", text) for name in _names(sentence)}


def is_harmless(text: str, given: Given) -> bool:
    """Whether a remark names, counts and links nothing that was not given, and shows nothing odd."""
    return text.isprintable() and not TOKEN.search(text) and not facts_of(text) - facts_of(given.everything)
