"""Patterns over the words of a text: how they are read, where they match and which words they cannot do without.

The signs that a pattern is made of are explained in `reviewer.phrases`. Nothing is compiled to regular expressions:
those cost more to compile than a run of the command has time for.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from reviewer.language import Language, Sentence

    Classes = Mapping[str, Sequence[str]]

_GAP = 4
# Words that begin a new clause without any punctuation before them.
_JOINTS = frozenset(("and but because when which though although since while yet").split())
# In how many of 1,000 sentences of such messages the commonest words stand; any other word is in about two.
_COMMON = {
    400: "the i to and you for",
    125: "a in me on of my thank that it with your",
    60: "have would is at about be dear interview was so",
    30: (
        "if has this not as regards one am when from or again work will by can which had any do very may been are up "
        "could there how who like role time an were all but"
    ),
    15: (
        "i'm i'd i've i'll team good yours more want thanks what told kind hope no we our day week well ask much last "
        "before made should out let also see through think first another they said look then them than only hear he "
        "please after other put say next back wish many their you're does she his her position forward it's just us "
        "some most now over job or same still since because where"
    ),
}
_FREQUENCY = {word: frequency for frequency, words in _COMMON.items() for word in words.split()}
_RARE = 2
_SIGNS = frozenset(("^", "$", ";", "...", "[", "]"))


class _Item(NamedTuple):
    """One item of a pattern: a sign, or alternatives, which are words, beginnings of words and sequences of items.

    `sequences` has those that may begin with a word, by that word; `others` those that may begin with any.
    """

    sign: str = ""
    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    sequences: Mapping[str, Sequence[tuple[_Item, ...]]] = {}
    others: Sequence[tuple[_Item, ...]] = ()
    optional: bool = False
    needed: frozenset[str] = frozenset()


class Pattern:
    """A parsed pattern; of the words of its `trigger`, the rarest that it needs, any match holds one.

    A `*` in a trigger marks the beginning of a word.
    """

    def __init__(self, pattern: str, classes: Classes) -> None:
        marked = pattern.replace("[", "[ ").replace("]", " ]") if "[" in pattern else f"[ {pattern} ]"
        before, _, rest = marked.partition("[ ")
        inner, _, after = rest.rpartition(" ]")
        self._before, self._inner, self._after = (_items(part.strip(), classes) for part in (before, inner, after))
        self._first_words = _first_words(self._before or self._inner)
        items = self._before + self._inner + self._after
        needs = sorted(filter(None, map(_needed, items)), key=_frequency)
        self.trigger = needs[0] if needs else frozenset[str]()
        self._needs = [words for words in needs if not any(word[-1] == "*" for word in words)]

    def may_match(self, words: frozenset[str]) -> bool:
        """Whether a sentence of these words has one of each set that the pattern needs."""
        return not any(map(words.isdisjoint, self._needs))

    def places(self, language: Language, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Give where what is to be found stands in a sentence, as ranges of words; none overlaps another."""
        free = sentence.first_word
        for index in range(sentence.first_word, sentence.last_word):
            if index >= free and (not self._first_words or language.words[index] in self._first_words):
                found = self._from(index, language, sentence)
                if found and found[0] >= free:
                    yield found
                    free = found[1]

    def _from(self, index: int, language: Language, sentence: Sentence) -> tuple[int, int] | None:
        """Give what is to be found where the pattern, context and all, begins at the word `index`."""
        for first in _ends(self._before, language, sentence, (index,)):
            for last in _ends(self._inner, language, sentence, (first,)):
                if last > first and _ends(self._after, language, sentence, (last,)):
                    return first, last
        return None


def _ends(items: Iterable[_Item], language: Language, sentence: Sentence, starts: Collection[int]) -> Collection[int]:
    """Give the places at which a sequence of items can end that begins at one of `starts`, in the order of choice."""
    last, words = sentence.last_word, language.words
    for item in items:
        if item.sign:
            starts = _sign_ends(item.sign, language, sentence, starts)
        elif item.sequences or item.others or item.beginnings or item.optional:
            starts = _item_ends(item, language, sentence, starts)
        else:
            starts = [at + 1 for at in starts if at < last and words[at] in item.words]
        if not starts:
            break
    return starts


def _item_ends(item: _Item, language: Language, sentence: Sentence, starts: Iterable[int]) -> Collection[int]:
    """Give the places at which one item of alternatives can end, each once: the longest alternatives first."""
    found: list[int] = []
    for at in starts:
        word = language.words[at] if at < sentence.last_word else ""
        for sequence in item.sequences.get(word, item.others):
            found += _ends(sequence, language, sentence, (at,))
        if word and (word in item.words or word.startswith(item.beginnings)):
            found.append(at + 1)
        if item.optional:
            found.append(at)
    return dict.fromkeys(found)


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
        depth += piece.count("(") - piece.count(")")
    return parts


def _items(pattern: str, classes: Classes) -> tuple[_Item, ...]:
    """Parse a pattern without brackets."""
    return tuple(_item(text, classes) for text in _split(pattern, " ")) if pattern else ()


def _item(text: str, classes: Classes) -> _Item:
    """Parse one item of a pattern; an unknown class raises KeyError."""
    if text in _SIGNS:
        return _Item(text)
    bare = text.rstrip("?")
    if bare[0] == "{" and bare.find("}") == len(bare) - 1:
        item = _class("|".join(classes[bare[1:-1]]))
    else:
        inner = bare[1:-1] if bare[0] == "(" and bare[-1] == ")" else bare
        item = _alternatives(_split(inner, "|"), classes)
    return item._replace(optional=True) if text[-1] == "?" else item


@cache
def _class(alternatives: str) -> _Item:
    """Parse a class, once for all patterns that name it."""
    return _alternatives(_split(alternatives, "|"), {})


def _alternatives(several: Iterable[str], classes: Classes) -> _Item:
    """Make an item of its alternatives."""
    words: set[str] = set()
    beginnings: list[str] = []
    sequences: list[tuple[_Item, ...]] = []
    for text in several:
        if _is_sequence(text):
            sequences.append(_items(text if text[0] in "({" else text.replace("-", " "), classes))
        elif text[-1] == "*":
            beginnings.append(text[:-1])
        else:
            words.add(text)
    by_word, others = _by_first_word(sequences)
    return _Item(
        "", frozenset(words), tuple(beginnings), by_word, others, needed=_needed_of(words, beginnings, sequences)
    )


def _is_sequence(text: str) -> bool:
    """Whether an alternative is no single word: a sign, a group, a class, or words joined by spaces or hyphens."""
    return " " in text or text[0] in "({" or "-" in text or text in _SIGNS


def _by_first_word(
    sequences: list[tuple[_Item, ...]],
) -> tuple[dict[str, list[tuple[_Item, ...]]], list[tuple[_Item, ...]]]:
    """Sort sequences by the words with which they can begin; those that can begin with any stand in every list."""
    firsts = [_first_words(sequence) for sequence in sequences]
    known = frozenset[str]().union(*firsts)
    others = [sequence for sequence, first in zip(sequences, firsts, strict=True) if not first]
    by_word: dict[str, list[tuple[_Item, ...]]] = {word: [] for word in known}
    for sequence, first in zip(sequences, firsts, strict=True):
        for word in first or known:
            by_word[word].append(sequence)
    return by_word, others


def _first_words(items: tuple[_Item, ...]) -> frozenset[str]:
    """Give the words with which a sequence of items must begin; nothing where that cannot be told."""
    found: set[str] = set()
    for item in items:
        if item.sign in {"^", ";"}:
            continue
        if item.sign or item.beginnings or item.others:
            break
        found.update(item.words, item.sequences)
        if not item.optional:
            return frozenset(found)
    return frozenset()


def _needed(item: _Item) -> frozenset[str]:
    """Give the words of which a match of an item holds one; nothing where it can do without any."""
    return frozenset() if item.optional else item.needed


def _needed_of(
    words: Iterable[str], beginnings: Iterable[str], sequences: Iterable[tuple[_Item, ...]]
) -> frozenset[str]:
    """Give the words of which one of some alternatives holds one; a `*` marks a word's beginning."""
    found = {*words, *(f"{start}*" for start in beginnings)}
    for sequence in sequences:
        rarest = min(filter(None, map(_needed, sequence)), key=_frequency, default=None)
        if rarest is None:
            return frozenset()
        found |= rarest
    return frozenset(found)


def _frequency(words: Iterable[str]) -> int:
    """Estimate in how many of 1,000 sentences one of some words stands."""
    return sum(_FREQUENCY.get(word, _RARE) for word in words)
