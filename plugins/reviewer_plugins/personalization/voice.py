"""The voice of a text, as far as it can be counted: contractions, and whether it speaks as "I" or as "we"."""

from __future__ import annotations

import re
from typing import NamedTuple

from reviewer_plugins.personalization.stems import whole_words, words

_CONTRACTED = re.compile(r"n't$|'(?:m|re|ve|ll|d)$|^(?:it|that|there|what|here|he|she|let)'s$")
_I = frozenset("i i'm i've i'd i'll my me mine".split())
_WE = frozenset("we we're we've we'd we'll our ours us".split())
_LENGTHS = (0.5, 1.5)  # of the draft's words


class Voice(NamedTuple):
    """Words, contractions, and how often the writer speaks as "I" and as "we"."""

    words: int
    contractions: int
    singular: int
    plural: int


def voice_of(text: str) -> Voice:
    """Count the voice of a text."""
    found = whole_words(text)
    contractions = sum(_CONTRACTED.search(word) is not None for word in found)
    return Voice(len(words(text)), contractions, sum(w in _I for w in found), sum(w in _WE for w in found))


def change(before: Voice, after: Voice) -> str:
    """Say how a rewrite sounds unlike its draft, or give an empty string."""
    least, most = (part * before.words for part in _LENGTHS)
    if not least <= after.words <= most:
        return "is much longer or shorter than the draft"
    if after.contractions and not before.contractions:
        return "is more casual than the draft, which has no contractions"
    if before.contractions > 1 and not after.contractions:
        return "is stiffer than the draft, which has contractions"
    if before.singular and not after.singular:
        return 'no longer says "I"'
    if after.plural > before.plural and (not before.plural or 2 * after.singular < before.singular):
        return 'says "we" where the draft says "I"'
    return ""
