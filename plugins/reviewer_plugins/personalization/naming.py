"""Finds what is written like a name: capitals where no sentence begins, and unusual ones where one does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer_plugins.phrases.advice_names import EVERYDAY, NO_SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_][\w'’]*(?:-[^\W\d_]\w*)*")
_OPENS = re.compile(r"(?:^|[.!?:\n•])[\s\"'“‘(\[*-]*$")
_BRIDGES = frozenset((" ", " of ", " & ", " van ", " von ", " de ", " der ", ". "))
_ORDINARY = ("ing", "ly", "ed")


def names_in(text: str, known: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """Give start and end of each run of words that is written like a name; `known` are words that are none."""
    small = {word for word in re.findall(r"[\w'’]+", text) if word.islower()}
    start = end = -1
    for match in _WORD.finditer(text):
        if match[0].lower() in known or not is_name_word(match[0], small, opens=_opens_sentence(text, match.start())):
            continue
        if start >= 0 and text[end : match.start()] in _BRIDGES:
            end = _without_genitive(match)
            continue
        if start >= 0:
            yield start, end
        start, end = match.start(), _without_genitive(match)
    if start >= 0:
        yield start, end


def is_name_word(word: str, small: set[str], *, opens: bool) -> bool:
    """Whether a word is written like a part of a name; `small` are the words that also stand without a capital."""
    bare = word.replace("’", "'").removesuffix("'s").lower()
    if not word[0].isupper() or len(bare) < 2 or bare in NO_SECRET:
        return False
    if opens or word.isupper():
        return not (bare in EVERYDAY or bare in small or (opens and bare.endswith(_ORDINARY)))
    return True


def _opens_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins here."""
    return _OPENS.search(text[max(0, at - 12) : at]) is not None if at else True


def _without_genitive(match: re.Match[str]) -> int:
    """Give the end of a name without its 's."""
    return match.end() - 2 if match[0].replace("’", "'").endswith("'s") else match.end()
