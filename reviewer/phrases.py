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
on sentences that hold one of its words, once each.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reviewer.draft import Draft, Span
from reviewer.language import fold
from reviewer.patterns import Pattern, triggers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reviewer.language import Language, Sentence

_PREFIX = 4


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
        self._parsed: dict[str, Pattern] = {}

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
            for trigger in triggers(phrase.pattern) or triggers(self._expanded(phrase.pattern)):
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
            parsed = self._parsed[pattern] = Pattern(self._expanded(pattern))
        for first, last in parsed.places(language, sentence):
            yield Span(language.starts[first], language.ends[last - 1])

    def _expanded(self, pattern: str) -> str:
        """Put the alternatives of a class where its name stands; an unknown name raises KeyError."""
        return re.sub(r"\{(\w+)\}", lambda name: self._classes[name[1]], pattern) if "{" in pattern else pattern


def occurrences(words: str, draft: Draft) -> Iterator[Span]:
    """Find the places of plain words in the new text of a draft, in any case and with any spaces between them."""
    wanted = r"\s+".join(re.escape(word) for word in fold(words).split())
    for match in re.finditer(rf"(?<!\w){wanted}(?!\w)", draft.language.folded):
        if any(part.start <= match.start() < part.end for part in draft.new_text):
            yield Span(*match.span())
