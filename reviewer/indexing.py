"""Writes the index of a table of phrases: the rarest words of each pattern, and what stands beside them.

`reviewer.triggers` reads it. Most tables have theirs ready, so that a run of the command hardly ever needs this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reviewer.frequency import frequency
from reviewer.triggers import BEFORE, BEHIND

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reviewer.patterns import Item, Pattern

_EDGES = frozenset(("^", "$", ";"))


class Beside(NamedTuple):
    """Words of which one stands beside a trigger in any match; where there are none, anything may.

    `distance` is -1 right before it, 1 right behind it and 0 anywhere in its sentence.
    """

    distance: int = 0
    words: frozenset[str] = frozenset()

    def __str__(self) -> str:
        """Write it as an index has it."""
        sign = {-1: BEFORE, 0: "", 1: BEHIND}[self.distance]
        return sign + "|".join(sorted(self.words))


_ANYTHING = Beside()
# Words of which any match holds one, each with what stands beside it; a `*` marks the beginning of a word.
Triggers = dict[str, Beside]


def written(patterns: Iterable[Pattern]) -> str:
    """Write the index of some patterns: "gonna criticis* = 0:1,2 2:0 = you|we <the >a|an".

    First come the triggers, then for each the numbers of its patterns, each with the number of what stands beside it,
    if that matters, then all that may stand beside.
    """
    entries: dict[str, list[str]] = {}
    others: dict[str, int] = {}
    for number, pattern in enumerate(patterns):
        for trigger, beside in sorted(_triggers(pattern).items()):
            entry = f"{number}:{others.setdefault(str(beside), len(others))}" if beside.words else str(number)
            entries.setdefault(trigger, []).append(entry)
    return f"{' '.join(entries)} = {' '.join(map(','.join, entries.values()))} = {' '.join(others)}"


def _triggers(pattern: Pattern) -> Triggers:
    """Give the triggers of a pattern: what stands anywhere in the sentence helps where nothing stands right beside."""
    needs = sorted(filter(None, map(_needed, pattern.items)), key=frequency)
    others = [words.keys() for words in needs[1:] if words != needs[0] and not any(word[-1] == "*" for word in words)]
    other = Beside(0, frozenset(next(iter(others), ())))
    return {word: beside if beside.words else other for word, beside in _rarest(pattern.items).items()}


def _rarest(items: Iterable[Item]) -> Triggers:
    """Give the rarest triggers of a sequence of items."""
    solid = [item for item in items if item.sign not in _EDGES]
    needs = [_needed(item) for item in solid]
    at = min((at for at, need in enumerate(needs) if need), key=lambda at: frequency(needs[at]), default=None)
    return {} if at is None else _needed(solid[at], _neighbour(solid, at))


def _neighbour(items: Sequence[Item], at: int) -> Beside:
    """Give the rarest plain words that stand right before or behind the item of number `at`."""
    besides = [Beside(distance, items[at + distance].plain) for distance in (-1, 1) if 0 <= at + distance < len(items)]
    return min((beside for beside in besides if beside.words), key=lambda b: frequency(b.words), default=_ANYTHING)


def _needed(item: Item, beside: Beside = _ANYTHING) -> Triggers:
    """Give the triggers of an item, with what stands beside single words of it; none if it can do without any."""
    if item.sign or item.optional:
        return {}
    sequences = [_rarest(sequence.items) for sequence in item.of.sequences]
    single = dict.fromkeys((*item.of.words, *(f"{start}*" for start in item.of.beginnings)), beside)
    return _merged([single, *sequences]) if all(sequences) else {}


def _merged(several: Iterable[Triggers]) -> Triggers:
    """Give the triggers of alternatives; what stands beside the same word in several of them has to be in one place."""
    merged: Triggers = {}
    for triggers in several:
        for word, (distance, words) in triggers.items():
            known = merged.get(word, Beside(distance, words))
            together = known.distance == distance and known.words and words
            merged[word] = Beside(distance, known.words | words) if together else _ANYTHING
    return merged
