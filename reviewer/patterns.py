"""Patterns over the words of a text: how they are read, where they match and which words they cannot do without.

The signs that a pattern is made of are explained in `reviewer.phrases`. Nothing is compiled to regular expressions:
those cost more to compile than a run of the command has time for.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, ClassVar, NamedTuple
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from reviewer.language import Language, Sentence

_GAP = 4
# Words that begin a new clause without any punctuation before them.
_JOINTS = frozenset(("and but because when which though although since while yet").split())
_SIGNS = frozenset(("^", "$", ";", "...", "[", "]"))


class Classes(dict[str, "Sequence[str]"]):
    """Named alternatives, which may name others in turn; each is parsed once."""

    _made: ClassVar[dict[int, Classes]] = {}

    @classmethod
    def of(cls, named: Mapping[str, Sequence[str]]) -> Classes:
        """Give classes, the same ones to all tables that are made with the same mapping."""
        classes = cls._made.get(id(named))
        if classes is None or classes != named:
            classes = cls._made[id(named)] = Classes(named)
        return classes

    @cached_property
    def checksum(self) -> int:
        """A number for the names and the alternatives."""
        return crc32("\n".join(map("|".join, (self, *self.values()))).encode())

    @cached_property
    def _parsed(self) -> dict[str, Alternatives]:
        return {}

    def parsed(self, name: str) -> Alternatives:
        """Give a class; raises KeyError for one that there is not."""
        known = self._parsed.get(name)
        if known is None:
            text = "|".join(self[name])
            known = self._parsed[name] = Alternatives(text, self) if "{" in text else _plain_class(text)
        return known


class Item(NamedTuple):
    """One item of a pattern: a sign, or alternatives that may be optional; `plain` if they are words and must stand."""

    sign: str
    of: Alternatives
    optional: bool
    plain: frozenset[str] = frozenset()


class Alternatives:
    """Words, beginnings of words and sequences of items, of which one is to stand."""

    def __init__(self, text: str, classes: Classes) -> None:
        words, beginnings, self.sequences = _split(text, "|"), [], list[_Sequence]()
        self.is_plain = not text or _is_plain(text, "|")
        if not self.is_plain:
            several, words = words, []
            for one in several:
                if one.isalpha():
                    words.append(one)
                elif _is_sequence(one):
                    self.sequences.append(_Sequence(one, classes))
                elif one[-1] == "*":
                    beginnings.append(one[:-1])
                else:
                    words.append(one)
        self.words, self.beginnings = frozenset(words), tuple(beginnings)

    @cached_property
    def by_first_word(self) -> dict[str, list[_Sequence]]:
        """The sequences by the words with which they can begin; under "" those that can begin with any."""
        firsts = [sequence.first_words for sequence in self.sequences]
        found: dict[str, list[_Sequence]] = {word: [] for word in frozenset(("",)).union(*firsts)}
        for sequence, first in zip(self.sequences, firsts, strict=True):
            for word in first or found:
                found[word].append(sequence)
        return found


class _Sequence:
    """Items that follow one another. One of plain words is compared with the text as it is, and not read."""

    def __init__(self, text: str, classes: Classes) -> None:
        self._text = text if text[0] in "({" else text.replace("-", " ")
        self._classes = classes
        self.words = self._text.split(" ") if _is_plain(self._text, " ") else []

    @cached_property
    def items(self) -> tuple[Item, ...]:
        return tuple(_items(self._text, self._classes))

    @property
    def first_words(self) -> frozenset[str]:
        """The words with which it must begin; nothing where that cannot be told, or by their beginnings only."""
        found = frozenset(self.words[:1]) or _first_words(_items(self._text, self._classes))
        return found if all(word[-1] != "*" for word in found) else frozenset()

    def ends(self, language: Language, sentence: Sentence, at: int) -> Collection[int]:
        """Give the places at which it can end that begins at `at`, in the order of choice."""
        if not self.words:
            return _ends(self.items, language, sentence, (at,))
        end = at + len(self.words)
        return (end,) if end <= sentence.last_word and language.words[at:end] == self.words else ()


class Pattern:
    """A parsed pattern."""

    def __init__(self, pattern: str, classes: Classes) -> None:
        marked = pattern.replace("[", "[ ").replace("]", " ]") if "[" in pattern else f"[ {pattern} ]"
        before, _, rest = marked.partition("[ ")
        inner, _, after = rest.rpartition(" ]")
        self._parts = tuple(tuple(_items(part.strip(), classes)) for part in (before, inner, after))
        self._plain = [item.plain for item in self.items if item.plain]

    @property
    def items(self) -> list[Item]:
        """All items, context and all."""
        return [item for part in self._parts for item in part]

    @cached_property
    def _first_words(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """The words with which it must begin, and beginnings of such words; nothing where that cannot be told."""
        found = _first_words(self._parts[0] or self._parts[1])
        return found, tuple(word[:-1] for word in found if word[-1] == "*")

    def may_match(self, words: frozenset[str]) -> bool:
        """Whether a sentence of these words has one of each part that is plain words alone."""
        for needed in self._plain:  # noqa: SIM110 - a generator costs more than the search
            if needed.isdisjoint(words):
                return False
        return True

    def places(self, language: Language, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Give where what is to be found stands in a sentence, as ranges of words; none overlaps another."""
        free = sentence.first_word
        for index in self._starts(language.words, sentence):
            if index >= free:
                found = self._from(index, language, sentence)
                if found and found[0] >= free:
                    yield found
                    free = found[1]

    def _starts(self, words: list[str], sentence: Sentence) -> Iterable[int]:
        """Give the words of a sentence with which it may begin."""
        everywhere = range(sentence.first_word, sentence.last_word)
        first_words, beginnings = self._first_words
        if beginnings:
            return [at for at in everywhere if words[at] in first_words or words[at].startswith(beginnings)]
        return [at for at in everywhere if words[at] in first_words] if first_words else everywhere

    def _from(self, index: int, language: Language, sentence: Sentence) -> tuple[int, int] | None:
        """Give what is to be found where the pattern, context and all, begins at the word `index`."""
        before, inner, after = self._parts
        for first in _ends(before, language, sentence, (index,)) if before else (index,):
            for last in _ends(inner, language, sentence, (first,)):
                if last > first and (not after or _ends(after, language, sentence, (last,))):
                    return first, last
        return None


def _ends(items: Iterable[Item], language: Language, sentence: Sentence, starts: Collection[int]) -> Collection[int]:
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
    of: Alternatives, language: Language, sentence: Sentence, starts: Iterable[int], *, optional: bool
) -> Collection[int]:
    """Give the places at which one item of alternatives can end, each once: the longest alternatives first."""
    found: list[int] = []
    last, by_first_word = sentence.last_word, of.by_first_word
    for at in starts:
        word = language.words[at] if at < last else ""
        for sequence in by_first_word.get(word) or by_first_word[""]:
            found += sequence.ends(language, sentence, at)
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


def _items(pattern: str, classes: Classes) -> Iterator[Item]:
    """Parse a pattern without brackets, item by item."""
    return (_item(text, classes) for text in _split(pattern, " ")) if pattern else iter(())


def _item(text: str, classes: Classes) -> Item:
    """Parse one item of a pattern; an unknown class raises KeyError."""
    if text in _SIGNS:
        return Item(text, _plain_class(""), optional=False)
    optional = text[-1] == "?"
    bare = text.rstrip("?")
    inner = bare[1:-1] if bare[0] == "(" and bare[-1] == ")" else bare
    if "{" not in inner:
        of = _plain_class(inner)
    elif bare[0] == "{" and bare.find("}") == len(bare) - 1:
        of = classes.parsed(bare[1:-1])
    else:
        of = Alternatives(inner, classes)
    return Item("", of, optional, frozenset() if optional or not of.is_plain else of.words)


@cache
def _plain_class(alternatives: str) -> Alternatives:
    """Parse alternatives that name no class, once for all patterns that have them."""
    return Alternatives(alternatives, Classes())


def _is_plain(text: str, separator: str) -> bool:
    """Whether a text is nothing but words with separators between them."""
    return text.replace(separator, "").replace("'", "").isalnum()


def _is_sequence(text: str) -> bool:
    """Whether an alternative is no single word: a sign, a group, a class, or words joined by spaces or hyphens."""
    return " " in text or text[0] in "({" or "-" in text or text in _SIGNS


def _first_words(items: Iterable[Item]) -> frozenset[str]:
    """Give the words with which a sequence of items must begin; a `*` marks the beginning of a word.

    Gives nothing where that cannot be told.
    """
    found: set[str] = set()
    for item in items:
        if item.plain:
            return item.plain.union(found)
        if item.sign in {"^", ";"}:
            continue
        if item.sign or item.of.by_first_word[""]:
            break
        found.update(item.of.words, item.of.by_first_word, (f"{start}*" for start in item.of.beginnings))
        found.discard("")
        if not item.optional:
            return frozenset(found)
    return frozenset()
