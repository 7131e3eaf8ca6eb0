"""By which words the phrases of a table are found: an index that is written as text and read as far as it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reviewer.language import Language
    from reviewer.patterns import Pattern

    # The number of a phrase, and words of which its sentence holds one beside the trigger; None where any will do.
    Entry = tuple[int, frozenset[str] | None]

_ANY = "-"


def written(patterns: Iterable[Pattern]) -> str:
    """Write the index of some patterns: "gonna criticis* = 0,1 2 = - you|we -".

    First come the triggers, then for each the numbers of its patterns, then for each pattern other words of which any
    match holds one.
    """
    numbers: dict[str, list[str]] = {}
    others = []
    for number, pattern in enumerate(patterns):
        for trigger in sorted(pattern.trigger):
            numbers.setdefault(trigger, []).append(str(number))
        others.append("|".join(sorted(pattern.other)) or _ANY)
    return f"{' '.join(numbers)} = {' '.join(map(','.join, numbers.values()))} = {' '.join(others)}"


class Index:
    """The index of a table of phrases."""

    def __init__(self, text: str) -> None:
        triggers, numbers, others = text.split(" = ")
        self._numbers = dict(zip(triggers.split(), numbers.split(), strict=True))
        self._triggers = frozenset(self._numbers)
        self._beginnings = [trigger[:-1] for trigger in self._numbers if trigger[-1] == "*"] if "*" in triggers else []
        self._others = others.split()
        self._read: dict[str, list[Entry]] = {}

    def in_text(self, language: Language) -> set[tuple[int, int]]:
        """Give which phrases may stand where: their numbers, each with that of a sentence."""
        found = set()
        places, sentence_of, vocabularies = language.places, language.sentence_of, language.vocabularies
        for word, entries in self._hits(language.distinct, language.beginning_with):
            for at in places[word]:
                sentence = sentence_of[at]
                vocabulary = vocabularies[sentence]
                for number, others in entries:
                    if others is None or not others.isdisjoint(vocabulary):
                        found.add((number, sentence))
        return found

    def in_words(self, words: frozenset[str]) -> set[int]:
        """Give the numbers of the phrases that may stand in a sentence of some words."""
        return {
            number
            for _, entries in self._hits(words, lambda start: [word for word in words if word.startswith(start)])
            for number, others in entries
            if others is None or not others.isdisjoint(words)
        }

    def _hits(
        self, words: frozenset[str], beginning_with: Callable[[str], Iterable[str]]
    ) -> list[tuple[str, list[Entry]]]:
        """Give the words that are triggers, each with what it triggers."""
        read = self._read
        hits = [(word, read.get(word) or self._entries(word)) for word in self._triggers & words]
        for start in self._beginnings:
            hits += [(word, self._entries(f"{start}*")) for word in beginning_with(start)]
        return hits

    def _entries(self, trigger: str) -> list[Entry]:
        """Give what a trigger triggers, read from the index once."""
        if trigger not in self._read:
            self._read[trigger] = [(n, self._other(n)) for n in map(int, self._numbers[trigger].split(","))]
        return self._read[trigger]

    def _other(self, number: int) -> frozenset[str] | None:
        """Give the other words of a phrase."""
        words = self._others[number]
        return None if words == _ANY else frozenset(words.split("|"))
