"""Whether a sentence of a rewrite says what one place of the draft says, in its order, or nothing but courtesy."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reviewer_plugins.personalization import framing, grounding
from reviewer_plugins.personalization.facts import plain_words
from reviewer_plugins.personalization.framing import form
from reviewer_plugins.personalization.redaction import TOKEN
from reviewer_plugins.phrases.advice_facts import LOOSE
from reviewer_plugins.phrases.advice_rewording import EMPTY, FELT, HEDGES, I_AM, NEGATIONS, POLITE, SPOKEN_TO, SUBJECTS
from reviewer_plugins.phrases.advice_words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reviewer_plugins.personalization.given import Given

_SPOKEN_TO = re.compile(rf"\b({'|'.join(SPOKEN_TO)}) you\b")
_I_AM = re.compile(r"\bi (?:(?:would|should|will|shall|have|had|could|do) )*(?:am|was|be|been|remain|feel|felt)\b")
_WINDOW = 2  # sentences of the draft that may be drawn together


def fault_of(sentence: str, given: Given, mended: Iterable[str] = ()) -> str:
    """Say what keeps a sentence of a rewrite from being let through, or give an empty string.

    `mended` are sentences of the draft as the rules would have them.
    """
    if not sentence.isprintable():
        return "has signs that no sentence has"
    if TOKEN.search(sentence):
        return "names somebody who was not given"
    if fault := grounding.new_in(sentence, given):
        return fault
    new = _told(sentence)
    places = _places([*given.sentences, "", *mended], hedged=_is_hedged(sentence))
    if framing.is_framed(sentence, given) or any(_is_told(new, old) for old in places):
        return ""
    return "says what no one place of the draft says"


def telling(text: str) -> set[str]:
    """Give what a text says beside courtesy: the words that tell something, each in the form that stands for all."""
    return {word for word in _told(text) if word not in _polite() and word not in SUBJECTS}


def _places(sentences: list[str], *, hedged: bool) -> Iterator[Sequence[str]]:
    """Give what may be said in other words: nothing at all, or one or two sentences of the draft that follow.

    What the draft only supposes or asks is said again only where it is `hedged` as well.
    """
    yield ()
    draft = [_told(sentence) if hedged or not _is_hedged(sentence) else () for sentence in sentences]
    for count in range(1, _WINDOW + 1):
        for first in range(len(draft) - count + 1):
            yield [word for told in draft[first : first + count] for word in told]


def _is_hedged(text: str) -> bool:
    """Whether a sentence says "if", "whether", "would" and the like, or asks."""
    return "?" in text or not HEDGES.isdisjoint(plain_words(text))


@lru_cache(maxsize=1_000)  # those of the draft are asked for each sentence of a rewrite
def _told(text: str) -> tuple[str, ...]:
    """Give the words that tell something, each in the form that stands for all of its forms."""
    plain = " ".join(word for word in plain_words(text) if word not in LOOSE - SUBJECTS)
    plain = _I_AM.sub(I_AM, _SPOKEN_TO.sub(r"\1", plain))
    found = (word for word in plain.split() if word not in EMPTY)
    return tuple(word if word in SUBJECTS | NEGATIONS else form(word) for word in found)


def _is_told(new: Sequence[str], old: Sequence[str]) -> bool:
    """Whether new words stand in old ones in the same order, but for courtesy, and with the same subjects and "not"."""
    rest = iter(old)
    if not all(word in rest for word in new if word not in _polite() and word not in SUBJECTS):
        return False
    pairs = {("i", old[0]), *pairwise(old)} if "i" in old else set(pairwise(old))
    for word, following in pairwise(new):
        if following in SUBJECTS or following in _after().get(word, ()):
            continue
        if word in SUBJECTS | NEGATIONS and (word, following) not in pairs:
            return False
    denied = {following for word, following in pairs if word in NEGATIONS} - NEGATIONS
    return not any(following in denied and word not in NEGATIONS for word, following in pairwise(["", *new]))


@cache
def _polite() -> frozenset[str]:
    """Give the words that may be added anywhere."""
    return _forms("good", "thanks", "talk", "hear").union(*_after().values(), map(form, POLITE))


@cache
def _after() -> dict[str, frozenset[str]]:
    """Give the words that may be added after "I", "I am", "my" and "your"."""
    return {
        "i": _forms("like", "enjoy", "think", "smile").union(map(form, FELT)),
        I_AM: _forms("moved", "feeling", "good", "think", "smile"),
        "my": _forms("feeling"),
        "your": _forms("feeling", "account", "place").union(map(form, POLITE)),
    }


def _forms(*classes: str) -> frozenset[str]:
    """Give the single words of some classes of the frames."""
    return frozenset(form(entry) for name in classes for entry in WORDS[name].split() if "_" not in entry)
