"""Finds which position a draft speaks of."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reviewer_plugins.phrases.evidence import JOB_WORDS
from reviewer_plugins.phrases.generic import GENERIC
from reviewer_plugins.phrases.occupations import ENDINGS, OCCUPATIONS, POSTS, UNNAMED

if TYPE_CHECKING:
    from reviewer import Draft, Situation

_SHORT = 4
# Stems of trades whose doings stand in any message: "waiting" names no waiter.
_COMMON = frozenset(
    "work tell wait offic help lead us own read hand speak keep mak direct run port hold find mov".split()
)
_NAMING = POSTS | OCCUPATIONS | {"as"}
# Words with which "as" names a position: "to work as X".
_AS_WORK = (["work"], ["working"], ["start"], ["begin"], ["job"], ["employment"], ["appointed"], ["engaged"], ["join"])


def names_role(draft: Draft, situation: Situation) -> bool:
    """Whether the position is named anywhere in the new text, the subject included, in part or otherwise."""
    spoken = draft.language.words
    if situation.role and any(_like(word, known) for known in role_words(situation.role) for word in set(spoken)):
        return True
    if situation.role and acronym(situation.role) in draft.language.places:
        return True
    if draft.subject and any(_is_trade(word) for word in spoken[: _words_of_subject(draft)]):
        return True
    return any(_is_post(spoken, index) for index, word in enumerate(spoken) if word in _NAMING or _is_trade(word))


def _is_trade(word: str) -> bool:
    """Whether a word names a trade: one of the list, or one with an ending of such names."""
    return word.removesuffix("'s") in OCCUPATIONS or word.endswith(ENDINGS)


def _words_of_subject(draft: Draft) -> int:
    """Give the number of words in the subject, which stands first."""
    return bisect_left(draft.language.starts, draft.subject.end) if draft.subject else 0


def role_words(role: str) -> list[str]:
    """Give the words of a role that tell it from others."""
    words = [word.strip("(),.&") for word in role.lower().replace("-", " ").replace("/", " ").split()]
    return [word for word in words if len(word) > 2 and word not in {"and", "the", "for", "senior", "junior", "lead"}]


def _doings(stem: str) -> tuple[str, ...]:
    """Give the words for what somebody does whose trade is a stem with "er": "bake", "baking", "bakery" for "baker"."""
    return stem, f"{stem}e", f"{stem}ing", f"{stem}ery"


def acronym(role: str) -> str:
    """Give the first letters of a role, as in "sre"; empty for a role of one word."""
    letters = "".join(word[0] for word in role.lower().replace("-", " ").split() if word[0].isalpha())
    return letters if len(letters) > 1 else ""


def _like(word: str, known: str) -> bool:
    """Whether a word is one of the role's, or made of the same stem: "translation" for "translator"."""
    if word == known or word.removesuffix("'s").removesuffix("s") == known:
        return True
    if known.endswith(("er", "or")) and known[:-2] not in _COMMON and word in _doings(known[:-2]):
        return True
    shared = min(len(word), len(known)) - 2
    return shared > _SHORT and word[:shared] == known[:shared] and abs(len(word) - len(known)) <= _SHORT


def _is_post(spoken: list[str], index: int) -> bool:
    """Whether the word at `index` names a position: "the X job", "position of X", "as your X", "X interview"."""
    before, after = spoken[max(index - 1, 0) : index], spoken[index + 1 : index + 4]
    if spoken[index] == "as":
        return before[:1] in _AS_WORK and bool(set(after[:2]) - UNNAMED - GENERIC - {"a", "an"})
    if _is_trade(spoken[index]):
        named = before[:1] and before[0] not in UNNAMED - {"the", "a", "an", "your", "my", "new", "next", "as"}
        return bool(named) and not before[0].endswith("ing")
    if after[:1] in (["of"], ["as"], ["for"]) and spoken[index] in JOB_WORDS:
        return bool(set(after[1:]) - UNNAMED - GENERIC)
    return bool(before) and before[0] not in UNNAMED and not before[0][0].isdigit()
