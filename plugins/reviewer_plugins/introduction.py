"""Finds what the opening of a phone call says: who calls, about which position, and when the interview was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer_plugins.roles import names_role

if TYPE_CHECKING:
    from reviewer import Draft, Situation

_OPENERS = frozenset("is it's i'm am name calling speaking here name's caller".split())
_DAYS = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today week "
        "month fortnight morning afternoon weekend ago"
    ).split()
)
_GREETED_DAYS = frozenset("morning afternoon evening".split())
_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth thirtieth".split()
)


def missing_from_introduction(draft: Draft, situation: Situation) -> list[str]:
    """Give what the call leaves out, in words that complete "the call does not say"."""
    said = {
        "who is calling": _names_caller(draft, situation),
        "which position it is about": names_role(draft, situation),
        "when the interview was": _names_day(draft),
    }
    return [what for what, present in said.items() if not present]


def _names_caller(draft: Draft, situation: Situation) -> bool:
    """Whether the caller's name is said: the known one, or any name where people say theirs."""
    places = draft.language.places
    if situation.candidate:
        return any(word in places for word in situation.candidate.lower().replace("-", " ").split() if len(word) > 1)
    return any(_introduces(draft, index) for index, word in enumerate(draft.language.words) if word in _OPENERS)


def _introduces(draft: Draft, index: int) -> bool:
    """Whether a name stands beside a word like those in "this is ...", "... speaking" or "... here"."""
    language = draft.language
    word, before = language.words[index], language.words[max(index - 1, 0)]
    if word in {"calling", "speaking", "here", "name"}:
        return _is_capital(draft, index - 1) and before not in {"i", "i'm", "i'd"}
    if word == "is" and before not in {"this", "name", "it"}:
        return False
    if word == "am" and before != "i":
        return False
    return _is_capital(draft, index + 1) and language.words[index + 1] != "i"


def _is_capital(draft: Draft, index: int) -> bool:
    """Whether the word at `index` begins with a capital."""
    starts = draft.language.starts
    return 0 <= index < len(starts) and draft.text[starts[index]].isupper()


def _names_day(draft: Draft) -> bool:
    """Whether the day of the interview is told; "good morning" tells none."""
    words = draft.language.words
    for index, word in enumerate(words):
        if word in _DAYS or _is_ordinal(word):
            if word in _GREETED_DAYS and index and words[index - 1] == "good":
                continue
            return True
    return False


def _is_ordinal(word: str) -> bool:
    """Whether a word is an ordinal number, in letters or in digits: "ninth", "21st"."""
    if word[0].isdigit():
        return word[-2:] in {"st", "nd", "rd", "th"} and word[:-2].isdigit()
    return word in _ORDINALS or word.endswith("teenth")
