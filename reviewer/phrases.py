"""Matching of phrase tables: short patterns over the words of a draft, found by a word that they cannot do without.

A pattern is words with single spaces between them, all in lower case:

    hit me up               these words in this order, whatever spaces and punctuation stand between them
    shoot|drop me a line    one of several words (or signs: "fire ;|that")
    (a|one more) chance     one of several groups of words
    really? want            a word or group that may be left out
    criticis*               any word that begins so
    need ... by friday      a gap of up to four words
    {you} never replied     a named class of alternatives, which the table is given; it may name others
    ^ hey    later $        the start and the end of a sentence
    ; mate ;                the edges of a clause: punctuation, the sentence's start or end, or "and", "but", "when" ...
    was [fire] ;            square brackets mark what is found; the rest is context that must stand around it

A match never leaves its sentence. Matching takes time linear in the text: gaps are bounded, and a pattern is tried only
on sentences that hold a word of each of its fixed parts, once each.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NamedTuple
from zlib import crc32

from reviewer.draft import Draft, Span, inside
from reviewer.indexes import INDEX, TABLES
from reviewer.language import fold
from reviewer.patterns import Classes, Pattern
from reviewer.triggers import Index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from reviewer.language import Language, Sentence


# What stands in no word and is no sign; and where brackets, bars and spaces have nothing to part.
_FOREIGN = """,:!"<>=+@#%~`\\"""
_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"))
_MISPLACED = r"  | [|)]|[(|][ |)]|^[ |]|[ |]$"


class Phrase(NamedTuple):
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
    """A phrase that was found: its place, its entry, the sentence it stands in, and its number in its table."""

    span: Span
    phrase: Phrase
    sentence: Sentence
    number: int


class PhraseTable:
    """Phrases to be looked for together; a plain pattern is a phrase that has nothing else.

    `classes` are the named alternatives that patterns may use as `{name}`. `unless` gives, by the number of a plain
    pattern, the patterns that make it innocent.
    """

    _prepared: ClassVar[dict[int, tuple[Index, int]]] = {}

    def __init__(
        self,
        phrases: Iterable[Phrase | str],
        classes: Mapping[str, Sequence[str]] | None = None,
        unless: Callable[[int], tuple[str, ...]] | None = None,
    ) -> None:
        self._entries = tuple(phrases)
        self._patterns = [entry if isinstance(entry, str) else entry.pattern for entry in self._entries]
        self._unless = unless
        self._classes = Classes.of(classes or {})
        self._parsed: dict[str, Pattern] = {}

    @classmethod
    def prepare(cls, tables: Mapping[int, int], index: Mapping[str, str]) -> None:
        """Take over an index of tables that was made ahead of time (`reviewer.indexing`).

        `tables` give, by the fingerprint of each table, the number that its first phrase has in the index. A table
        without one makes its own at its first use, which costs some 30 microseconds a phrase.
        """
        shared = Index(index)
        cls._prepared.update((fingerprint, (shared, first)) for fingerprint, first in tables.items())

    @property
    def fingerprint(self) -> int:
        """A number for the patterns and classes of the table, so that an index of other ones is never taken for its."""
        return crc32("\n".join(self._patterns).encode(), self._classes.checksum)

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """All phrases, in order."""
        return tuple(map(self._phrase, range(len(self._entries))))

    def _phrase(self, number: int) -> Phrase:
        """Give a phrase by its number; one that is a plain pattern is made when it is met, for most never are."""
        entry = self._entries[number]
        if not isinstance(entry, str):
            return entry
        return Phrase(entry, unless=self._unless(number)) if self._unless else Phrase(entry)

    def find(self, draft: Draft, parts: Iterable[Span] | None = None) -> list[Match]:
        """Find the phrases in the given parts of a draft (default: all that is new but the signature).

        Matches come in the order in which they stand; of two that overlap, the earlier and then the longer one counts.
        """
        kept: list[Match] = []
        for match in self.find_all(draft, parts):
            if not kept or match.span.start >= kept[-1].span.end:
                kept.append(match)
        return kept

    def find_all(self, draft: Draft, parts: Iterable[Span] | None = None) -> list[Match]:
        """Find the phrases as `find` does, and those too that overlap an earlier one."""
        found: list[Match] = []
        for number, sentence in self._candidates(draft.language):
            found += self._matches(number, draft.language, sentence)
        if not found:
            return found
        where = sorted(parts) if parts is not None else [part for part in draft.new_text if part != draft.signature]
        found = [match for match in found if inside(where, match.span.start)]
        return sorted(found, key=lambda match: (match.span.start, -match.span.end, match.phrase.pattern))

    def may_stand(self, draft: Draft) -> bool:
        """Whether any phrase may stand in a draft, or in a part of it that is read by itself: most never do."""
        return bool(self._candidates(draft.language))

    def search(self, language: Language, sentence: Sentence) -> bool:
        """Whether any phrase stands in a sentence."""
        index, first = self._index
        at, places = language.sentence_of[sentence.first_word], index.in_text(language)[0]
        return any(
            (number, at) in places and self._stands(pattern, language, sentence)
            for number, pattern in enumerate(self._patterns, first)
        )

    @cached_property
    def _index(self) -> tuple[Index, int]:
        """By which words the phrases are found, and the number of the first one there."""
        return self._prepared.get(self.fingerprint) or (Index(self.make_index()), 0)

    def make_index(self) -> dict[str, str]:
        """Write by which words the phrases are found."""
        from reviewer.indexing import written

        return written(self.patterns())

    def patterns(self) -> Iterator[Pattern]:
        """Give the patterns of the phrases.

        Raises ValueError for one that cannot be read or could find nothing, and TypeError for guards that are no tuple.
        """
        for phrase in self.phrases:
            if isinstance(phrase.unless, str):
                raise TypeError(f'unless="{phrase.unless}" is no tuple of patterns; write ("{phrase.unless}",)')
            for pattern in (phrase.pattern, *phrase.unless):
                self._check(pattern)
        return map(self._pattern, self._patterns)

    def _check(self, pattern: str) -> None:
        """Raise ValueError for a pattern that cannot be read, or finds nothing since texts have no such words."""
        if pattern != (right := fold(pattern)):
            raise ValueError(f'the pattern "{pattern}" finds nothing; write "{right}": lower case, straight quotes')
        if sign := next((sign for sign in _FOREIGN if sign in pattern), ""):
            raise ValueError(f'the pattern "{pattern}" finds nothing: {sign} is in no word, and no sign of patterns')
        if re.search(_MISPLACED, pattern) or any(pattern.count(one) != pattern.count(two) for one, two in _PAIRS):
            raise ValueError(f'the pattern "{pattern}" has a bracket, a bar or a space too many or too few')
        try:
            self._pattern(pattern)
        except KeyError as unknown:
            raise ValueError(f'the pattern "{pattern}" names a class that its table does not have: {unknown}') from None

    def _candidates(self, language: Language) -> list[tuple[int, int]]:
        """Give the numbers of the phrases that may stand in a text, in order, each with the number of the sentence."""
        index, first = self._index
        _, found = index.in_text(language)
        begin = bisect_left(found, (first,))
        end = bisect_left(found, (first + len(self._patterns),), begin)
        return [(number - first, sentence) for number, sentence in found[begin:end]]

    def _matches(self, number: int, language: Language, at: int) -> Iterator[Match]:
        """Find a phrase in the sentence at a place if nothing makes it innocent there, asking its guards once."""
        pattern, sentence = self._pattern(self._patterns[number]), language.sentences[at]
        places = list(pattern.places(language, sentence)) if pattern.may_match(language.vocabularies[at]) else []
        if not places:
            return
        phrase = self._phrase(number)
        if not any(self._stands(guard, language, sentence) for guard in phrase.unless):
            for first, last in places:
                yield Match(Span(language.starts[first], language.ends[last - 1]), phrase, sentence, number)

    def _stands(self, pattern: str, language: Language, sentence: Sentence) -> bool:
        """Whether a pattern stands in a sentence."""
        parsed = self._pattern(pattern)
        return parsed.may_match(language.vocabulary(sentence)) and any(parsed.places(language, sentence))

    def _pattern(self, pattern: str) -> Pattern:
        """Parse a pattern, once."""
        parsed = self._parsed.get(pattern)
        if parsed is None:
            parsed = self._parsed[pattern] = Pattern(pattern, self._classes)
        return parsed


PhraseTable.prepare(TABLES, INDEX)


def occurrences(words: str, draft: Draft) -> Iterator[Span]:
    """Find the places of plain words in the new text of a draft, in any case and with any spaces between them."""
    wanted = r"\s+".join(re.escape(word) for word in fold(words).split())
    for match in re.finditer(rf"(?<!\w){wanted}(?!\w)", draft.language.folded):
        if inside(draft.new_text, match.start()):
            yield Span(*match.span())
