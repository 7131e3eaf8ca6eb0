"""The learned model: features of a sentence, what they weigh, and the sum of them.

The model lies in one file: words and pairs of words, each as a number at a place of its own, and what they weigh for
each rule, as whole numbers from -127 to 127. `training/train.py` writes it.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from operator import add
from sys import byteorder
from typing import TYPE_CHECKING, Any, Literal
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

RULES = (
    "blame/accusation",
    "blame/third-party",
    "blame/hostility",
    "blame/excuse",
    "feedback/premature",
    "pressure/ultimatum",
    "pressure/pestering",
    "pressure/desperation",
    "pressure/presumption",
)
START, END = "<start>", "<end>"
REACH = 4  # words of a pair stand at most so many places apart
STEM = "="  # begins the entry that stands for all forms of a word
_SUFFIXES = ("ingly", "edly", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e")
_KINDS = 3  # of features: a word, two next to each other, two further apart
_WIDE = 4  # bytes of the sum of many weights
_REMEMBERED = 20_000  # words


def stem(word: str) -> str:
    """Give roughly what a word shares with its other forms."""
    if len(word) > 4:
        for suffix in _SUFFIXES:
            if word.endswith(suffix) and len(word) - len(suffix) >= 3:
                return word[: -len(suffix)]
    return word


def share(length: int) -> float:
    """Give what one feature counts in a sentence of so many words: less the more of them there are."""
    return float((length + 2) ** -0.4)


def _numbers_in(data: memoryview, kind: Literal["I", "d"]) -> Sequence[Any]:
    """Read numbers, the least byte of each first, as most machines see them in the bytes as they lie."""
    if byteorder == "little":
        return data.cast(kind)
    import struct

    return struct.unpack(f"<{len(data) // struct.calcsize(f'<{kind}')}{kind}", data)


class _Packed(dict[int, int]):
    """The weights at each place as one long number, which adds up all rules at once; made when first needed."""

    def __init__(self, weights_of: Callable[[int], memoryview]) -> None:
        self._weights_of = weights_of

    def __missing__(self, place: int) -> int:
        """Spread the weights of a feature, each a byte that is 128 too high, over fields as wide as their sums."""
        spread = bytearray(_WIDE * len(RULES))
        spread[::_WIDE] = self._weights_of(place)
        self[place] = number = int.from_bytes(spread, "little")
        return number


class Places:
    """Numbers that have a place each, at which one look tells whether a number is among them.

    `moves` say, by the remainder of a number, what its bits are changed by before their remainder is its place.
    `training/packing.py` finds them.
    """

    def __init__(self, numbers: Sequence[int], moves: Sequence[int]) -> None:
        self.count = len(numbers)
        self._numbers = numbers
        self._moves = moves

    def find(self, wanted: Iterable[int]) -> list[int]:
        """Give the places of those of some numbers that there are."""
        numbers, moves, many, few = self._numbers, self._moves, self.count, len(self._moves)
        return [at for one in wanted if numbers[at := (one ^ moves[one % few]) % many] == one]


class Model:
    """Weights of words and pairs of words.

    Known words are found by their checksums and numbered by their places, from 1; words and pairs by their keys. At
    each place of these stands a weight a rule, a byte that is 128 too high. `scales` are what a weight of 1 counts, and
    `offsets` what the sum is added to: over 0 a sentence is suspect.
    """

    def __init__(self, data: bytes) -> None:
        """Read a model from its bytes: how many numbers and moves there are, scales and offsets, and then these."""
        rest = memoryview(data)
        counts, rest = _numbers_in(rest[:16], "I"), rest[16:]
        several, rest = _numbers_in(rest[: 16 * len(RULES)], "d"), rest[16 * len(RULES) :]
        self._scales, self._offsets = several[: len(RULES)], several[len(RULES) :]
        found: list[Sequence[int]] = []
        for count in counts:
            found.append(_numbers_in(rest[: 4 * count], "I"))
            rest = rest[4 * count :]
        self._words, self._features = Places(*found[:2]), Places(*found[2:])
        self._weights = rest
        self._size = self._words.count + 1
        self._number = lru_cache(maxsize=_REMEMBERED)(self._number_of)

    @classmethod
    def load(cls, path: str) -> Model:
        """Read a model from its file."""
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - pathlib would slow the start
            return cls(file.read())

    @cached_property
    def _packed(self) -> _Packed:
        """The weights that were needed so far, by the places of their features."""
        return _Packed(self._weights_at)

    @cached_property
    def _ends(self) -> tuple[int, int]:
        """The numbers of what stands before and behind a sentence."""
        return self._number(START), self._number(END)

    def _number_of(self, word: str) -> int:
        """Give the number of a word, else that of its stem, else 0."""
        for known in (word, STEM + stem(word)):
            for place in self._words.find((crc32(known.encode()),)):
                return place + 1
        return 0

    def margins(self, words: Sequence[str]) -> list[float]:
        """Give for each rule how far a sentence of these words is over the threshold; negative is under it."""
        packed = self._packed
        features = [packed[place] for place in self._features.find(self._keys(words))]
        sums = _numbers_in(memoryview(sum(features).to_bytes(_WIDE * len(RULES), "little")), "I")
        excess, counts = 128 * len(features), share(len(words))
        rules = zip(self._scales, sums, self._offsets, strict=True)
        return [scale * counts * (total - excess) + offset for scale, total, offset in rules]

    def _keys(self, words: Iterable[str]) -> list[int]:
        """Give the keys of all features of a sentence."""
        size, (start, end) = self._size, self._ends
        ids = list(map(self._number, words))
        singles = [_KINDS * size * one for one in ids]
        nexts = [one + size for one in (_KINDS * size * start, *singles)]
        keys = [*singles, *map(add, nexts, (*ids, end))]
        nears = [one + size for one in nexts[1:]]
        for distance in range(2, REACH + 1):
            keys += map(add, nears, ids[distance:])
        return keys

    def heaviest(self, words: Sequence[str], at: int, most: int = 3) -> list[int]:
        """Give the places of the words that weigh most for the rule of number `at`, the heaviest first.

        What a pair weighs counts half for each of its words. Words of under four letters say nothing to a reader.
        """
        sums = [0.0] * len(words)
        ids, size = list(map(self._number, words)), self._size
        for first, one in enumerate(ids):
            sums[first] += self._weight(key_of(size, one), at)
            for second, two in enumerate(ids[first + 1 : first + 1 + REACH], first + 1):
                half = self._weight(key_of(size, one, two, near=second == first + 1), at) / 2
                sums[first] += half
                sums[second] += half
        telling = [at for at, word in enumerate(words) if word[0].isalpha() and len(word) > 3 and sums[at] > 0]
        return sorted(telling, key=lambda place: (-sums[place], place))[:most]

    def _weight(self, key: int, at: int) -> int:
        """Give what a feature weighs for the rule of number `at`, if anything."""
        return sum(self._weights_at(place)[at] - 128 for place in self._features.find((key,)))

    def _weights_at(self, place: int) -> memoryview:
        """Give the weights of the feature at a place."""
        return self._weights[place * len(RULES) : (place + 1) * len(RULES)]


def key_of(size: int, first: int, second: int | None = None, *, near: bool = False) -> int:
    """Give the key of a word, or of two words that stand next to each other or further apart, by their numbers.

    `size` is one more than the numbers that there are.
    """
    kind = 0 if second is None else 1 if near else 2
    return (_KINDS * first + kind) * size + (second or 0)
