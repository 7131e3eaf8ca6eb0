"""Matching of phrase tables: short patterns over the words of a draft, found by a word that they cannot do without.

A pattern is words with single spaces between them, all in lower case:

    hit me up               these words in this order, whatever spaces and punctuation stand between them
    shoot|drop me a line    one of several words (or signs: "fire ;|that")
    (a|one more) chance     one of several groups of words
    really? want            a word or group that may be left out
    criticis*               any word that begins so (four letters at least, where no other word of the pattern is fixed)
    need ... by friday      a gap of up to four words
    {you} never replied     a named class of alternatives, which the table is given
    ^ hey    later $        the start and the end of a sentence
    ; mate ;                the edges of a clause: punctuation, the sentence's start or end, or "and", "but", "when" ...
    was [fire] ;            square brackets mark what is found; the rest is context that must stand around it

A match never leaves its sentence. Matching takes time linear in the text: gaps are bounded, and a pattern is tried only
on sentences that hold one of its words, once each. Nothing is compiled to regular expressions: those cost more to
compile than a run of the command has time for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reviewer.draft import Draft, Span
from reviewer.language import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reviewer.language import Language, Sentence

_GAP = 4
_PREFIX = 4
# Words that begin a new clause without any punctuation before them.
_JOINTS = frozenset(("and but because when which though although since while yet").split())
_SIGNS = frozenset(("^", "$", ";", "...", "[", "]"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """An entry of a phrase table.

    `pattern` is what goes wrong; `better` the wording to use instead and `hint` what to tell the writer. With `fix`,
    `better` can stand exactly where the phrase stands (an empty one cuts it). `unless` are patterns that make the
    phrase innocent when they are found in the same sentence.
    """

    pattern: str
    better: str = ""
    hint: str = ""
    fix: bool = False
    unless: tuple[str, ...] = ()


class Match(NamedTuple):
    """A phrase that was found: its place, its entry and the sentence it stands in."""

    span: Span
    phrase: Phrase
    sentence: Sentence


class PhraseTable:
    """Phrases to be looked for together. `classes` are the named alternatives that patterns may use as `{name}`."""

    def __init__(self, phrases: Iterable[Phrase], classes: Mapping[str, Sequence[str]] | None = None) -> None:
        self.phrases = tuple(phrases)
        self._classes = {name: f"({'|'.join(words)})" for name, words in (classes or {}).items()}
        self._parsed: dict[str, _Pattern] = {}

    def find(self, draft: Draft, parts: Iterable[Span] | None = None) -> list[Match]:
        """Find the phrases in the given parts of a draft (default: all that is new but the signature).

        Matches come in the order in which they stand; of two that overlap, the earlier and then the longer one counts.
        """
        where = list(parts) if parts is not None else [part for part in draft.new_text if part != draft.signature]
        found = sorted(
            (match for match in self._all(draft.language) if any(p.start <= match.span.start < p.end for p in where)),
            key=lambda match: (match.span.start, -match.span.end, match.phrase.pattern),
        )
        kept: list[Match] = []
        for match in found:
            if not kept or match.span.start >= kept[-1].span.end:
                kept.append(match)
        return kept

    def search(self, language: Language, sentence: Sentence) -> bool:
        """Whether any phrase stands in a sentence."""
        return any(next(self._in_sentence(phrase.pattern, language, sentence), None) for phrase in self.phrases)

    @cached_property
    def _index(self) -> tuple[dict[str, list[Phrase]], dict[str, list[tuple[str, Phrase]]]]:
        """The phrases by a word that they cannot do without, and by the first letters of such a word."""
        words: dict[str, list[Phrase]] = {}
        prefixes: dict[str, list[tuple[str, Phrase]]] = {}
        for phrase in self.phrases:
            for trigger in _triggers(phrase.pattern) or _triggers(self._expanded(phrase.pattern)):
                if trigger[-1] == "*":
                    prefixes.setdefault(trigger[:_PREFIX], []).append((trigger[:-1], phrase))
                else:
                    words.setdefault(trigger, []).append(phrase)
        return words, prefixes

    def _all(self, language: Language) -> Iterator[Match]:
        """Find every phrase in every sentence that has one of its words."""
        words, prefixes = self._index
        places = language.places
        tried: set[tuple[str, int]] = set()
        hits = [(word, phrase) for word in words.keys() & places.keys() for phrase in words[word]]
        if prefixes:
            for word in places:
                hits += [(word, phrase) for start, phrase in prefixes.get(word[:_PREFIX], ()) if word.startswith(start)]
        for word, phrase in hits:
            for place in places[word]:
                sentence = language.sentence_at(language.starts[place])
                if (phrase.pattern, sentence.start) not in tried:
                    tried.add((phrase.pattern, sentence.start))
                    yield from self._matches(phrase, language, sentence)

    def _matches(self, phrase: Phrase, language: Language, sentence: Sentence) -> Iterator[Match]:
        """Find a phrase in a sentence that nothing makes innocent, asking its guards once."""
        spans = list(self._in_sentence(phrase.pattern, language, sentence))
        if spans and not any(next(self._in_sentence(guard, language, sentence), None) for guard in phrase.unless):
            for span in spans:
                yield Match(span, phrase, sentence)

    def _in_sentence(self, pattern: str, language: Language, sentence: Sentence) -> Iterator[Span]:
        """Find the places of a pattern in a sentence."""
        parsed = self._parsed.get(pattern)
        if parsed is None:
            parsed = self._parsed[pattern] = _Pattern(self._expanded(pattern))
        for first, last in parsed.places(language, sentence):
            yield Span(language.starts[first], language.ends[last - 1])

    def _expanded(self, pattern: str) -> str:
        """Put the alternatives of a class where its name stands; an unknown name raises KeyError."""
        return re.sub(r"\{(\w+)\}", lambda name: self._classes[name[1]], pattern) if "{" in pattern else pattern


class _Item(NamedTuple):
    """One item of a pattern: a sign, or alternatives, which are words, beginnings of words and sequences of items."""

    sign: str = ""
    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    sequences: tuple[tuple[_Item, ...], ...] = ()
    optional: bool = False


class _Pattern:
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


def _triggers(pattern: str) -> frozenset[str]:
    """Give the words of which one must stand in any text that the pattern matches; a `*` marks a word's beginning.

    Among the items of a pattern the one whose shortest word is longest is taken: long words are rare. Items with a class
    give none, so that classes need to be put in only where a pattern holds nothing else.
    """
    best, length = frozenset[str](), -1
    for item in _split(pattern.replace("[", "").replace("]", ""), " "):
        if item in _SIGNS or item[-1] == "?" or "{" in item:
            continue
        several = [_triggers(_sequence(text)) if _is_sequence(text) else {text} for text in _alternatives(item)]
        if not all(several):
            continue
        words = frozenset[str]().union(*several)
        shortest = min(len(word) - 4 * (word[-1] == "*") for word in words)
        if shortest > length:
            best, length = words, shortest
    return best


def occurrences(words: str, draft: Draft) -> Iterator[Span]:
    """Find the places of plain words in the new text of a draft, in any case and with any spaces between them."""
    wanted = r"\s+".join(re.escape(word) for word in fold(words).split())
    for match in re.finditer(rf"(?<!\w){wanted}(?!\w)", draft.language.folded):
        if any(part.start <= match.start() < part.end for part in draft.new_text):
            yield Span(*match.span())
