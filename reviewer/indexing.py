"""Writes the index of a table of phrases: the rarest words of each pattern, and what stands beside them.

`reviewer.triggers` reads it. Most tables have theirs ready, so that a run of the command hardly ever needs this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reviewer.frequency import frequency
from reviewer.triggers import BEFORE, BEHIND, line_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reviewer.patterns import Alternatives, Item, Pattern, _Sequence

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


def written(patterns: Iterable[Pattern]) -> dict[str, str]:
    """Write the index of some patterns: {"": "you|we <the >a|an", "g": " gonna=0:1,2 guess=3", "*": " criticis*=2:0"}.

    The line "" has all that may stand beside triggers. The others have the triggers, by their first letter or as
    beginnings of words: each with the numbers of its patterns and, where that matters, of what stands beside it.
    """
    entries: dict[str, list[str]] = {}
    others: dict[str, int] = {}
    for number, pattern in enumerate(patterns):
        for trigger, beside in sorted(_triggers(pattern).items()):
            entry = f"{number}:{others.setdefault(str(beside), len(others))}" if beside.words else str(number)
            entries.setdefault(trigger, []).append(entry)
    lines: dict[str, str] = {}
    for trigger, found in entries.items():
        line = line_of(trigger)
        lines[line] = f"{lines.get(line, '')} {trigger}={','.join(found)}"
    return {"": " ".join(others), **lines}


def _triggers(pattern: Pattern) -> Triggers:
    """Give the triggers of a pattern: what stands anywhere in the sentence helps where nothing stands right beside."""
    items = _solid(pattern.items)
    needs = list(map(_needed, items))
    found = _rarest(items, needs)
    others = [need.keys() for need in needs if need.keys() != found.keys() and _are_whole(need)]
    other = Beside(0, frozenset(min(filter(None, others), key=frequency, default=())))
    return {word: beside if beside.words else other for word, beside in found.items()}


def _solid(items: Iterable[Item]) -> list[Item]:
    """Leave out the items that take no room."""
    return [item for item in items if item.sign not in _EDGES]


def _are_whole(words: Iterable[str]) -> bool:
    """Whether none of some words is the beginning of others."""
    return all(word[-1] != "*" for word in words)


def _rarest(items: Sequence[Item], needs: Sequence[Triggers]) -> Triggers:
    """Give the rarest triggers of a sequence of items that have each their own."""
    at = min((at for at, need in enumerate(needs) if need), key=lambda at: frequency(needs[at]), default=None)
    if at is None:
        return {}
    beside = _neighbour([item.plain for item in items], at)
    return needs[at] if beside is _ANYTHING else _needed(items[at], beside)


def _in_sequence(sequence: _Sequence) -> Triggers:
    """Give the rarest triggers of a sequence that is an alternative."""
    if not sequence.words:
        items = _solid(sequence.items)
        return _rarest(items, list(map(_needed, items)))
    plain = [frozenset((word,)) for word in sequence.words]
    at = min(range(len(plain)), key=lambda at: frequency(plain[at]))
    return {sequence.words[at]: _neighbour(plain, at)}


def _neighbour(plain: Sequence[frozenset[str]], at: int) -> Beside:
    """Give the rarest plain words that stand right before or behind a place, where there are any."""
    besides = [Beside(distance, plain[at + distance]) for distance in (-1, 1) if 0 <= at + distance < len(plain)]
    return min((beside for beside in besides if beside.words), key=lambda b: frequency(b.words), default=_ANYTHING)


def _needed(item: Item, beside: Beside = _ANYTHING) -> Triggers:
    """Give the triggers of an item, with what stands beside single words of it; none if it can do without any."""
    if item.sign or item.optional:
        return {}
    sequences = _in_sequences(item.of)
    single = dict.fromkeys((*item.of.words, *(f"{start}*" for start in item.of.beginnings)), beside)
    return _merged([single, *sequences]) if all(sequences) else {}


@cache
def _in_sequences(of: Alternatives) -> list[Triggers]:
    """Give the triggers of each sequence among alternatives, once for a class that is named in many places."""
    return list(map(_in_sequence, of.sequences))


def _merged(several: Iterable[Triggers]) -> Triggers:
    """Give the triggers of alternatives; what stands beside the same word in several of them has to be in one place."""
    merged: Triggers = {}
    for triggers in several:
        for word, (distance, words) in triggers.items():
            known = merged.get(word, Beside(distance, words))
            together = known.distance == distance and known.words and words
            merged[word] = Beside(distance, known.words | words) if together else _ANYTHING
    return merged
