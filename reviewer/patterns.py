"""Patterns over the words of a text: how they are read, where they match and which words they cannot do without.

The signs that a pattern is made of are explained in `reviewer.phrases`. Nothing is compiled to regular expressions:
those cost more to compile than a run of the command has time for.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from reviewer.language import Language, Sentence

    Classes = Mapping[str, Sequence[str]]

_GAP = 4
# Words that begin a new clause without any punctuation before them.
_JOINTS = frozenset(("and but because when which though although since while yet").split())
_SIGNS = frozenset(("^", "$", ";", "...", "[", "]"))


class _Item(NamedTuple):
    """One item of a pattern: a sign, or alternatives that may be optional; `plain` if they are words and must stand."""

    sign: str
    of: _Alternatives
    optional: bool
    plain: frozenset[str] = frozenset()


class _Alternatives:
    """Words, beginnings of words and sequences of items, of which one is to stand."""

    def __init__(self, text: str, classes: Classes) -> None:
        words, beginnings, self._sequences = _split(text, "|"), [], list[_Sequence]()
        self.is_plain = not text or _is_plain(text, "|")
        if not self.is_plain:
            several, words = words, []
            for one in several:
                if _is_sequence(one):
                    self._sequences.append(_Sequence(one, classes))
                elif one[-1] == "*":
                    beginnings.append(one[:-1])
                else:
                    words.append(one)
        self.words, self.beginnings = frozenset(words), tuple(beginnings)

    @cached_property
    def by_first_word(self) -> dict[str, list[_Sequence]]:
        """The sequences by the words with which they can begin; under "" those that can begin with any."""
        firsts = [sequence.first_words for sequence in self._sequences]
        found: dict[str, list[_Sequence]] = {word: [] for word in frozenset(("",)).union(*firsts)}
        for sequence, first in zip(self._sequences, firsts, strict=True):
            for word in first or found:
                found[word].append(sequence)
        return found

    @cached_property
    def needed(self) -> frozenset[str]:
        """The words of which any match holds one, nothing where there are none; a `*` marks a word's beginning."""
        sequences = [sequence.needed for sequence in self._sequences]
        if not all(sequences):
            return frozenset()
        return self.words.union(*sequences, (f"{start}*" for start in self.beginnings))


class _Sequence:
    """Items that follow one another. One of plain words is read only where it may stand, since most never are."""

    def __init__(self, text: str, classes: Classes) -> None:
        self._text = text if text[0] in "({" else text.replace("-", " ")
        self._classes = classes
        self._is_plain = _is_plain(self._text, " ")

    @cached_property
    def items(self) -> tuple[_Item, ...]:
        return _items(self._text, self._classes)

    @property
    def first_words(self) -> frozenset[str]:
        """The words with which it must begin; nothing where that cannot be told."""
        return frozenset((self._text.partition(" ")[0],)) if self._is_plain else _first_words(self.items)

    @property
    def needed(self) -> frozenset[str]:
        """The rarest words of which any match holds one."""
        from reviewer.frequency import rarest

        return rarest(map(_needed, self.items))


class Pattern:
    """A parsed pattern."""

    def __init__(self, pattern: str, classes: Classes) -> None:
        marked = pattern.replace("[", "[ ").replace("]", " ]") if "[" in pattern else f"[ {pattern} ]"
        before, _, rest = marked.partition("[ ")
        inner, _, after = rest.rpartition(" ]")
        self._parts = tuple(_items(part.strip(), classes) for part in (before, inner, after))
        items = [item for part in self._parts for item in part if not (item.sign or item.optional)]
        self._plain = [item.plain for item in items if item.plain]
        self._others = [item.of for item in items if not item.plain]

    @cached_property
    def _needed(self) -> list[frozenset[str]]:
        """Sets of words of each of which any match holds one, the rarest first; a `*` marks the beginning of a word."""
        from reviewer.frequency import frequency

        needs = (*self._plain, *(alternatives.needed for alternatives in self._others))
        return sorted(filter(None, dict.fromkeys(needs)), key=frequency)

    @property
    def trigger(self) -> frozenset[str]:
        """The rarest words of which any match holds one; a `*` marks the beginning of a word."""
        return next(iter(self._needed), frozenset())

    @property
    def other(self) -> frozenset[str]:
        """The rarest words of which any match holds one beside the trigger; nothing where there are none."""
        return next(filter(_are_whole, self._needed[1:]), frozenset())

    @cached_property
    def _first_words(self) -> frozenset[str]:
        return _first_words(self._parts[0] or self._parts[1])

    def may_match(self, words: frozenset[str]) -> bool:
        """Whether a sentence of these words has one of each part that is plain words alone."""
        for needed in self._plain:  # noqa: SIM110 - a generator costs more than the search
            if needed.isdisjoint(words):
                return False
        return True

    def places(self, language: Language, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Give where what is to be found stands in a sentence, as ranges of words; none overlaps another."""
        words, first_words, free = language.words, self._first_words, sentence.first_word
        for index in range(sentence.first_word, sentence.last_word):
            if index >= free and (not first_words or words[index] in first_words):
                found = self._from(index, language, sentence)
                if found and found[0] >= free:
                    yield found
                    free = found[1]

    def _from(self, index: int, language: Language, sentence: Sentence) -> tuple[int, int] | None:
        """Give what is to be found where the pattern, context and all, begins at the word `index`."""
        before, inner, after = self._parts
        for first in _ends(before, language, sentence, (index,)) if before else (index,):
            for last in _ends(inner, language, sentence, (first,)):
                if last > first and (not after or _ends(after, language, sentence, (last,))):
                    return first, last
        return None


def _ends(items: Iterable[_Item], language: Language, sentence: Sentence, starts: Collection[int]) -> Collection[int]:
    """Give the places at which a sequence of items can end that begins at one of `starts`, in the order of choice."""
    last, words = sentence.last_word, language.words
    for sign, of, optional, plain in items:
        if plain:
            starts = [at + 1 for at in starts if at < last and words[at] in plain]
        elif sign:
            starts = _sign_ends(sign, language, sentence, starts)
        else:
            starts = _item_ends(of, language, sentence, starts, optional=optional)
        if not starts:
            break
    return starts


def _item_ends(
    of: _Alternatives, language: Language, sentence: Sentence, starts: Iterable[int], *, optional: bool
) -> Collection[int]:
    """Give the places at which one item of alternatives can end, each once: the longest alternatives first."""
    found: list[int] = []
    last, by_first_word = sentence.last_word, of.by_first_word
    for at in starts:
        word = language.words[at] if at < last else ""
        for sequence in by_first_word.get(word) or by_first_word[""]:
            found += _ends(sequence.items, language, sentence, (at,))
        if word and (word in of.words or word.startswith(of.beginnings)):
            found.append(at + 1)
        if optional:
            found.append(at)
    return dict.fromkeys(found) if len(found) > 1 else found


def _sign_ends(sign: str, language: Language, sentence: Sentence, starts: Iterable[int]) -> Collection[int]:
    """Give the places at which a sign can end: a gap's several, the nearest first, or its own where it holds."""
    if sign == "...":
        last = sentence.last_word
        return dict.fromkeys(end for at in starts for end in range(at, min(at + _GAP, last) + 1))
    if sign == "^":
        return [at for at in starts if at == sentence.first_word]
    if sign == "$":
        return [at for at in starts if at == sentence.last_word]
    return [at for at in starts if _is_edge(language, sentence, at)]


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
        if "(" in piece or ")" in piece:
            depth += piece.count("(") - piece.count(")")
    return parts


def _items(pattern: str, classes: Classes) -> tuple[_Item, ...]:
    """Parse a pattern without brackets."""
    return tuple(_item(text, classes) for text in _split(pattern, " ")) if pattern else ()


def _item(text: str, classes: Classes) -> _Item:
    """Parse one item of a pattern; an unknown class raises KeyError."""
    if text in _SIGNS:
        return _Item(text, _plain_class(""), optional=False)
    bare = text.rstrip("?")
    if bare[0] == "{" and bare.find("}") == len(bare) - 1:
        of = _class("|".join(classes[bare[1:-1]]), classes)
    else:
        of = _Alternatives(bare[1:-1] if bare[0] == "(" and bare[-1] == ")" else bare, classes)
    optional = text[-1] == "?"
    return _Item("", of, optional, frozenset() if optional or not of.is_plain else of.words)


@cache
def _plain_class(alternatives: str) -> _Alternatives:
    """Parse a class that names no other, once for all patterns that name it."""
    return _Alternatives(alternatives, {})


def _class(alternatives: str, classes: Classes) -> _Alternatives:
    """Parse a class; it may name others."""
    return _Alternatives(alternatives, classes) if "{" in alternatives else _plain_class(alternatives)


def _is_plain(text: str, separator: str) -> bool:
    """Whether a text is nothing but words with separators between them."""
    return text.replace(separator, "").replace("'", "").isalnum()


def _is_sequence(text: str) -> bool:
    """Whether an alternative is no single word: a sign, a group, a class, or words joined by spaces or hyphens."""
    return " " in text or text[0] in "({" or "-" in text or text in _SIGNS


def _first_words(items: tuple[_Item, ...]) -> frozenset[str]:
    """Give the words with which a sequence of items must begin; nothing where that cannot be told."""
    found: set[str] = set()
    for item in items:
        if item.sign in {"^", ";"}:
            continue
        if item.sign or item.of.beginnings or item.of.by_first_word[""]:
            break
        found.update(item.of.words, item.of.by_first_word)
        found.discard("")
        if not item.optional:
            return frozenset(found)
    return frozenset()


def _are_whole(words: Iterable[str]) -> bool:
    """Whether none of some words is the beginning of others."""
    return not any(word[-1] == "*" for word in words)


def _needed(item: _Item) -> frozenset[str]:
    """Give the words of which a match of an item holds one; nothing where it can do without any."""
    return frozenset() if item.sign or item.optional else item.of.needed
