"""Writes a model as `reviewer_plugins.learned.model` reads it: every number at a place that is found by one look."""

from __future__ import annotations

import struct
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from reviewer_plugins.learned.model import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_NOBODY = 0xFFFFFFFF  # at an empty place: no key is so high
_ROOM = 1.02  # places for each number
_TOGETHER = 4  # numbers that share a move, on average
_MOVES = [number * 0x9E3779B1 % (1 << 30) for number in range(1 << 16)]  # far apart, and as large as is fast


class Feature(NamedTuple):
    """A word, or two that stand next to each other (`near`) or further apart."""

    words: tuple[str, ...]
    near: bool = False


def packed(
    words: Iterable[str],
    weights: Mapping[Feature, Sequence[int]],
    scales: Sequence[float],
    offsets: Sequence[float],
) -> bytes:
    """Give the bytes of a model: its words, and whole numbers from -127 to 127 for each feature and rule."""
    places, word_moves = _placed(crc32(word.encode()) for word in words)
    numbers = {checksum: place + 1 for place, checksum in enumerate(places) if checksum != _NOBODY}
    keyed = {
        key_of(len(places) + 1, *(numbers[crc32(word.encode())] for word in feature.words), near=feature.near): line
        for feature, line in weights.items()
    }
    keys, key_moves = _placed(keyed)
    empty = [0] * len(scales)
    rows = b"".join(bytes(weight + 128 for weight in keyed.get(key, empty)) for key in keys)
    counts = len(places), len(word_moves), len(keys), len(key_moves)
    form = f"<4I{len(scales)}d{len(offsets)}d{counts[0]}I{counts[1]}I{counts[2]}I{counts[3]}I"
    return struct.pack(form, *counts, *scales, *offsets, *places, *word_moves, *keys, *key_moves) + rows


def _placed(numbers: Iterable[int]) -> tuple[list[int], list[int]]:
    """Give some numbers, each at the place where `Places` looks for it, and the moves by which it does."""
    wanted = sorted(set(numbers))
    many = int(len(wanted) * _ROOM) | 1  # odd: every bit of a move counts
    while (found := _placed_among(many, wanted)) is None:
        many += 2
    return found


def _placed_among(many: int, wanted: Sequence[int]) -> tuple[list[int], list[int]] | None:
    """Put numbers at so many places, those first that share a move with most; None where no move serves for some."""
    few = len(wanted) // _TOGETHER + 1
    places, moves = [_NOBODY] * many, [0] * few
    groups = defaultdict[int, list[int]](list)
    for number in wanted:
        groups[number % few].append(number)
    for rest, group in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        move = next((move for move in _MOVES if _is_free(places, group, move)), None)
        if move is None:
            return None
        moves[rest] = move
        for number in group:
            places[(number ^ move) % many] = number
    return places, moves


def _is_free(places: list[int], group: list[int], move: int) -> bool:
    """Whether a move gives each number of a group an empty place of its own."""
    found = {(number ^ move) % len(places) for number in group}
    return len(found) == len(group) and all(places[place] == _NOBODY for place in found)
