"""By which words phrases are found: reads the index of some tables, as far as it is needed."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.language import Candidates, Language

BEFORE, BEHIND = "<", ">"
_REMEMBERED = 10_000  # words
_FEW = 1_000  # characters


class Triggered:
    """What one trigger triggers: the numbers of phrases.

    They are found by the word right before the trigger, by the word right behind it, by any of some words in its
    sentence, or by the trigger alone.
    """

    def __init__(self) -> None:
        self.before: dict[str, list[int]] = {}
        self.behind: dict[str, list[int]] = {}
        self.within: list[tuple[int, frozenset[str]]] = []
        self.alone: list[int] = []

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


class Index:
    """An index of the phrases of some tables, as `reviewer.indexing` writes it.

    Most triggers never come, so it is not taken apart: a word is searched in the line of its first letter.
    """

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines
        self._triggered = lru_cache(maxsize=_REMEMBERED)(self._read)

    @cached_property
    def _beginnings(self) -> list[str]:
        """The triggers that are beginnings of words, each as `Language.listed` would have it."""
        return [f" {entry.partition('*')[0]}" for entry in self._lines.get("*", "").split()]

    @cached_property
    def _few(self) -> frozenset[str] | None:
        """The triggers, where they are so few that they are sooner looked up in a text than its words in the index."""
        lines = [line for name, line in self._lines.items() if name not in {"", "*"}]
        if sum(map(len, lines)) > _FEW:
            return None
        return frozenset(entry.partition("=")[0] for line in lines for entry in line.split())

    @cached_property
    def _others(self) -> list[str]:
        """What stands beside triggers."""
        return self._lines[""].split()

    def in_text(self, language: Language) -> Candidates:
        """Give which phrases may stand where: their numbers, each with that of a sentence; as a set, and in order.

        A text is looked through once for all tables that share the index.
        """
        found = language.candidates.get(self)
        if found is None:
            places = self._search(language)
            found = language.candidates[self] = places, sorted(places)
        return found

    def _search(self, language: Language) -> set[tuple[int, int]]:
        """Look through a text."""
        found = set()
        words, sentence_of, vocabularies = language.bordered, language.sentence_of, language.vocabularies
        for word, hit in self._hits(language):
            before, behind = hit.before, hit.behind
            for at in language.places[word]:
                sentence = sentence_of[at]
                numbers = [*hit.alone, *before.get(words[at - 1], ()), *behind.get(words[at + 1], ())]
                for number, others in hit.within:
                    if not others.isdisjoint(vocabularies[sentence]):
                        numbers.append(number)
                for number in numbers:
                    found.add((number, sentence))
        return found

    def _hits(self, language: Language) -> list[tuple[str, Triggered]]:
        """Give the words that are triggers, each with what it triggers."""
        triggered = self._triggered
        words = language.places if self._few is None else self._few & language.places.keys()
        hits = [(word, found) for word in words if (found := triggered(word))]
        for start in self._beginnings:
            if start in language.listed and (found := triggered(f"{start[1:]}*")):
                hits += [(word, found) for word in language.beginning_with(start[1:])]
        return hits

    def _read(self, word: str) -> Triggered | None:
        """Give what a word triggers, or a beginning of words; None for one that is no trigger.

        An entry "12:3" is the phrase of number 12 with the others of number 3: "you|we" anywhere in the sentence,
        "<you|we" right before and ">you|we" right behind the trigger.
        """
        _, _, rest = self._lines.get(line_of(word), "").partition(f" {word}=")
        if not rest:
            return None
        triggered = Triggered()
        for entry in rest.partition(" ")[0].split(","):
            number, _, others = entry.partition(":")
            triggered.add(int(number), self._others[int(others)] if others else "")
        return triggered


def line_of(trigger: str) -> str:
    """Give the name of the line of an index in which a trigger stands."""
    return "*" if trigger[-1] == "*" else trigger[0]
