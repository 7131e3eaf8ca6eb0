"""By which words phrases are found: reads the index of some tables, as far as it is needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reviewer.language import Language

BEFORE, BEHIND = "<", ">"


class Triggered(NamedTuple):
    """What one trigger triggers: the numbers of phrases.

    They are found by the word right before the trigger, by the word right behind it, by any of some words in its
    sentence, or by the trigger alone.
    """

    before: dict[str, list[int]]
    behind: dict[str, list[int]]
    within: list[tuple[int, frozenset[str]]]
    alone: list[int]

    def add(self, number: int, beside: str) -> None:
        """Add a phrase, with what an index says to stand beside the trigger."""
        if not beside:
            self.alone.append(number)
        elif beside[0] in (BEFORE, BEHIND):
            found_by = self.before if beside[0] == BEFORE else self.behind
            for word in beside[1:].split("|"):
                found_by.setdefault(word, []).append(number)
        else:
            self.within.append((number, frozenset(beside.split("|"))))


class Candidates(NamedTuple):
    """Which phrases may stand where: their numbers, each with that of a sentence; as a set, and in order."""

    places: set[tuple[int, int]]
    ordered: list[tuple[int, int]]


class Index:
    """An index of the phrases of some tables, made of the text that `reviewer.indexing` writes."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._read: dict[str, Triggered] = {}

    @cached_property
    def _numbers(self) -> dict[str, str]:
        """What each trigger triggers."""
        triggers, numbers, _ = self._text.split(" = ")
        return dict(zip(triggers.split(), numbers.split(), strict=True))

    @cached_property
    def _beginnings(self) -> list[str]:
        """The triggers that are beginnings of words, each as `Language.listed` would have it."""
        return [f" {trigger[:-1]}" for trigger in self._numbers if trigger[-1] == "*"]

    @cached_property
    def _others(self) -> list[str]:
        """What stands beside triggers."""
        return self._text.rpartition(" = ")[2].split()

    def in_text(self, language: Language) -> Candidates:
        """Give which phrases may stand where; a text is looked through once for all tables that share the index."""
        found = language.candidates.get(self)
        if found is None:
            places = self._search(language)
            found = language.candidates[self] = Candidates(places, sorted(places))
        return found

    def _search(self, language: Language) -> set[tuple[int, int]]:
        """Look through a text."""
        found = set()
        words, sentence_of, vocabularies = language.bordered, language.sentence_of, language.vocabularies
        for word, (before, behind, within, alone) in self._hits(language):
            for at in language.places[word]:
                sentence = sentence_of[at]
                numbers = [*alone, *before.get(words[at - 1], ()), *behind.get(words[at + 1], ())]
                for number, others in within:
                    if not others.isdisjoint(vocabularies[sentence]):
                        numbers.append(number)
                for number in numbers:
                    found.add((number, sentence))
        return found

    def _hits(self, language: Language) -> list[tuple[str, Triggered]]:
        """Give the words that are triggers, each with what it triggers."""
        read = self._read
        hits = [
            (word, read.get(word) or self._triggered(word)) for word in self._numbers.keys() & language.places.keys()
        ]
        for start in self._beginnings:
            if start in language.listed:
                hits += [(word, self._triggered(f"{start[1:]}*")) for word in language.beginning_with(start[1:])]
        return hits

    def _triggered(self, trigger: str) -> Triggered:
        """Give what a trigger triggers, read from the index once.

        An entry "12:3" is the phrase of number 12 with the others of number 3: "you|we" anywhere in the sentence,
        "<you|we" right before and ">you|we" right behind the trigger.
        """
        if trigger not in self._read:
            self._read[trigger] = triggered = Triggered({}, {}, [], [])
            for entry in self._numbers[trigger].split(","):
                number, _, others = entry.partition(":")
                triggered.add(int(number), self._others[int(others)] if others else "")
        return self._read[trigger]
