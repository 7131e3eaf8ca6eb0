"""Words and their stems, so that "moving" stands on "move"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer_plugins.phrases.irregular import IRREGULAR

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " "})
_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("ly", ""), ("s", ""))


def folded(text: str) -> str:
    """Give a text in lower case with straight quotes."""
    return text.translate(_FOLD).lower()


def whole_words(text: str) -> list[str]:
    """Give the words of a text, folded."""
    return _WORD.findall(folded(text))


def words(text: str) -> list[str]:
    """Give the words of a text, folded and without a genitive's 's."""
    return [word.removesuffix("'s") for word in whole_words(text)]


def stem(word: str) -> str:
    """Give the stem of a word: crude, and the same for the forms of one word."""
    word = IRREGULAR.get(word, word)
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2 and not word.endswith("ss"):
            word = word.removesuffix(ending) + instead
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


def stems(text: str) -> Iterator[str]:
    """Give the stems of a text's words."""
    return map(stem, words(text))
