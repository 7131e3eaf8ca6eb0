"""Patterns over the words of a text: how they are read, where they match and by which words they are found.

The signs that a pattern is made of are explained in `reviewer.phrases`. Nothing is compiled to regular expressions:
those cost more to compile than a run of the command has time for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.language import Language, Sentence

_GAP = 4
# Words that begin a new clause without any punctuation before them.
_JOINTS = frozenset(("and but because when which though although since while yet").split())
# The words that stand in nearly every message, so that their standing there tells nothing.
_COMMONEST = frozenset(
    (
        "the to and i a of for you that your in my with was is it on at be have this as me would from are about if we "
        "so not but can had has all by an do or no how one what there just like who been they out up any more "
        "some than it's when will time work role very position interview thank thanks"
    ).split()
)
_TELLING = 4
_SIGNS = frozenset(("^", "$", ";", "...", "[", "]"))


class _Item(NamedTuple):
    """One item of a pattern: a sign, or alternatives, which are words, beginnings of words and sequences of items."""

    sign: str = ""
    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    sequences: tuple[tuple[_Item, ...], ...] = ()
    optional: bool = False


class Pattern:
    """A parsed pattern."""

    def __init__(self, pattern: str) -> None:
        marked = pattern.replace("[", "[ ").replace("]", " ]") if "[" in pattern else f"[ {pattern} ]"
        before, _, rest = marked.partition("[ ")
        inner, _, after = rest.rpartition(" ]")
        self._parts = tuple(_items(part.strip()) for part in (before, inner, after))
        self._first_words = _first_words(self._parts[0] or self._parts[1])

    def places(self, language: Language, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Give where what is to be found stands in a sentence, as ranges of words; none overlaps another."""
        free = sentence.first_word
        for index in range(sentence.first_word, sentence.last_word):
            if index >= free and (not self._first_words or language.words[index] in self._first_words):
                found = next(self._from(index, language, sentence), None)
                if found and found[0] >= free:
                    yield found
                    free = found[1]

    def _from(self, index: int, language: Language, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Give what is to be found where the pattern, context and all, begins at the word `index`."""
        before, inner, after = self._parts
        for first in _ends(before, language, sentence, index):
            for last in _ends(inner, language, sentence, first):
                if last > first and next(_ends(after, language, sentence, last), None) is not None:
                    yield first, last


def _ends(items: tuple[_Item, ...], language: Language, sentence: Sentence, index: int) -> Iterator[int]:
    """Give the places at which a sequence of items can end that begins at the word `index`."""
    if not items:
        yield index
        return
    rest = items[1:]
    for end in _item_ends(items[0], language, sentence, index):
        if rest:
            yield from _ends(rest, language, sentence, end)
        else:
            yield end


def _item_ends(item: _Item, language: Language, sentence: Sentence, index: int) -> Iterator[int]:
    """Give the places at which one item can end: the longest first, but for gaps the shortest."""
    if item.sign:
        yield from _sign_ends(item.sign, language, sentence, index)
        return
    for sequence in item.sequences:
        yield from _ends(sequence, language, sentence, index)
    if index < sentence.last_word:
        word = language.words[index]
        if word in item.words or (item.beginnings and word.startswith(item.beginnings)):
            yield index + 1
    if item.optional:
        yield index


def _sign_ends(sign: str, language: Language, sentence: Sentence, index: int) -> Iterable[int]:
    """Give the places at which a sign can end: a gap's several, or its own where it holds."""
    if sign == "...":
        return range(index, min(index + _GAP, sentence.last_word) + 1)
    if sign == "^":
        holds = index == sentence.first_word
    elif sign == "$":
        holds = index == sentence.last_word
    else:
        holds = _is_edge(language, sentence, index)
    return (index,) if holds else ()


def _is_edge(language: Language, sentence: Sentence, index: int) -> bool:
    """Whether a clause begins or ends before the word `index`."""
    if index in {sentence.first_word, sentence.last_word} or language.words[index] in _JOINTS:
        return True
    between = language.folded[language.ends[index - 1] : language.starts[index]]
    return " - " in between or between.strip() not in {"", "-", "'", "/", "&", "_"}


def _split(text: str, separator: str) -> list[str]:
    """Split text at a separator outside of parentheses."""
    if "(" not in text:
        return text.split(separator)
    parts: list[str] = []
    depth = 0
    for piece in text.split(separator):
        if depth:
            parts[-1] += separator + piece
        else:
            parts.append(piece)
        depth += piece.count("(") - piece.count(")")
    return parts


def _alternatives(item: str) -> list[str]:
    """Give the alternatives of one item of a pattern."""
    return _split(item[1:-1], "|") if item[0] == "(" and item[-1] == ")" else _split(item, "|")


def _is_sequence(text: str) -> bool:
    """Whether an alternative is no single word: a sign, a group, or words joined by hyphens."""
    return " " in text or text[0] == "(" or "-" in text or text in _SIGNS


def _sequence(text: str) -> str:
    """Give an alternative of several words as a pattern."""
    return text if text[0] == "(" else text.replace("-", " ")


def _items(pattern: str) -> tuple[_Item, ...]:
    """Parse a pattern without classes and brackets."""
    return tuple(_item(text) for text in _split(pattern, " ")) if pattern else ()


def _item(text: str) -> _Item:
    """Parse one item of a pattern."""
    if text in _SIGNS:
        return _Item(text)
    several = _alternatives(text.rstrip("?"))
    single = [text for text in several if not _is_sequence(text)]
    return _Item(
        words=frozenset(text for text in single if text[-1] != "*"),
        beginnings=tuple(text[:-1] for text in single if text[-1] == "*"),
        sequences=tuple(_items(_sequence(text)) for text in several if _is_sequence(text)),
        optional=text[-1] == "?",
    )


def _first_words(items: tuple[_Item, ...]) -> frozenset[str]:
    """Give the words with which a sequence of items must begin; nothing where that cannot be told."""
    first = items[0]
    if first.sign in {"^", ";"} and len(items) > 1:
        return _first_words(items[1:])
    if first.sign or first.optional or first.beginnings:
        return frozenset()
    starts = [_first_words(sequence) for sequence in first.sequences]
    return first.words.union(*starts) if all(starts) else frozenset()


def triggers(pattern: str) -> frozenset[str]:
    """Give the words of which one must stand in any text that the pattern matches; a `*` marks a word's beginning.

    The item is taken whose least telling word tells most; the search ends with one that tells enough. Items with a
    class give none, so that classes need to be put in only where a pattern holds nothing else.
    """
    if pattern.replace(" ", "").isalpha():
        return frozenset((max(pattern.split(), key=_telling),))
    best, most = frozenset[str](), -1
    items = [item for item in _split(pattern.replace("[", "").replace("]", ""), " ") if _is_fixed(item)]
    for item in sorted(items, key=len):
        several = [triggers(_sequence(text)) if _is_sequence(text) else (text,) for text in _alternatives(item)]
        if all(several):
            words = frozenset(several[0]).union(*several[1:])
            telling = min(map(_telling, words))
            if telling > most:
                best, most = words, telling
            if most >= _TELLING:
                break
    return best


def _is_fixed(item: str) -> bool:
    """Whether an item may not be left out and holds words."""
    return item not in _SIGNS and item[-1] != "?" and "{" not in item


def _telling(word: str) -> int:
    """Give how much it tells about a text that a word stands in it: the longer the rarer, but for the commonest."""
    return 0 if word in _COMMONEST else len(word) - 4 * (word[-1] == "*")
