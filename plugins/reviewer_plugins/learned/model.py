"""The learned model: features of a sentence, what they weigh, and the sum of them.

The model lies in two files: `words.txt` holds a word a line, `weights.bin` what words and pairs of words weigh for each
rule, as whole numbers from -127 to 127. `training/train.py` writes both.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from operator import add
from sys import byteorder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
_HEAD = struct.Struct("<I9d9d")  # the number of rows, a scale and an offset for each rule
_SUMS = struct.Struct("<9I")  # the weights of each rule, added up


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


class _Packed(dict[int, int]):
    """The weights of each row as one long number, which adds up all rules at once; made when first needed."""

    def __init__(self, weights: bytes) -> None:
        self._weights = weights

    def __missing__(self, row: int) -> int:
        """Spread the weights of a row, each a byte that is 128 too high, over fields as wide as their sums."""
        first = row * len(RULES)
        self[row] = number = int.from_bytes(_SUMS.pack(*self._weights[first : first + len(RULES)]), "little")
        return number


@dataclass(frozen=True)
class Model:
    """Weights of words and pairs of words.

    `words` numbers the known words from 1. `keys` are those of the features, in order (see `key`), and `weights` hold a
    byte a rule for each of them, 128 too high. `scales` are what a weight of 1 counts, and `offsets` what the sum is
    added to: over 0 a sentence is suspect.
    """

    words: dict[str, int]
    keys: Sequence[int]
    weights: bytes
    scales: tuple[float, ...]
    offsets: tuple[float, ...]

    @classmethod
    def load(cls, folder: str) -> Model:
        """Read a model from its two files."""
        with open(f"{folder}/words.txt", encoding="utf-8") as file:  # noqa: PTH123 - pathlib would slow the start
            words = file.read().split()
        with open(f"{folder}/weights.bin", "rb") as file:  # noqa: PTH123 - as above
            data = file.read()
        count, *numbers = _HEAD.unpack_from(data)
        end = _HEAD.size + 4 * count
        part = data[_HEAD.size : end]
        # To see numbers in the bytes as they lie is ten times faster.
        keys = memoryview(part).cast("I") if byteorder == "little" else struct.unpack(f"<{count}I", part)
        numbered = dict(zip(words, range(1, len(words) + 1), strict=True))
        half = len(RULES)
        return cls(numbered, keys, data[end:], tuple(numbers[:half]), tuple(numbers[half:]))

    def save(self, folder: str) -> None:
        """Write the model as two files."""
        with open(f"{folder}/words.txt", "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123 - as above
            file.writelines(f"{word}\n" for word in self.words)
        head = _HEAD.pack(len(self.keys), *self.scales, *self.offsets)
        with open(f"{folder}/weights.bin", "wb") as file:  # noqa: PTH123 - as above
            file.write(head + struct.pack(f"<{len(self.keys)}I", *self.keys) + self.weights)

    @cached_property
    def _packed(self) -> _Packed:
        """The weights that were needed so far."""
        return _Packed(self.weights)

    @cached_property
    def _index(self) -> dict[int, int]:
        """The rows of features by their keys, as far as the first word of them was met."""
        return {}

    @cached_property
    def _met(self) -> set[int]:
        """The words that were met."""
        return set()

    def _meet(self, words: Iterable[int]) -> None:
        """Add the features of words to the index: most words of the model never come."""
        size = len(self.words) + 1
        for word in words:
            for key, count in ((word, 1), ((size + word) * size, size), ((2 * size + word) * size, size)):
                first = bisect_left(self.keys, key)
                last = bisect_left(self.keys, key + count, first)
                self._index.update(zip(self.keys[first:last], range(first, last), strict=True))
        self._met.update(words)

    def number(self, word: str) -> int:
        """Give the number of a word, else that of its stem, else 0."""
        return self.words.get(word) or self.words.get(STEM + stem(word), 0)

    def _numbers(self, words: Sequence[str]) -> list[int]:
        """Give the numbers of words, which are met by this."""
        known = self.words
        ids = [known.get(word) or self.number(word) for word in words]
        if new := {known[START], *ids} - self._met:
            self._meet(new)
        return ids

    def margins(self, words: Sequence[str]) -> list[float]:
        """Give for each rule how far a sentence of these words is over the threshold; negative is under it."""
        index, packed = self._index, self._packed
        features = [packed[index[key]] for key in self._keys(self._numbers(words)) if key in index]
        sums = _SUMS.unpack(sum(features).to_bytes(_SUMS.size, "little"))
        excess, counts = 128 * len(features), share(len(words))
        rules = zip(self.scales, sums, self.offsets, strict=True)
        return [scale * counts * (total - excess) + offset for scale, total, offset in rules]

    def _keys(self, ids: list[int]) -> list[int]:
        """Give the keys of all features of a sentence."""
        size = len(self.words) + 1
        firsts = [(size + one) * size for one in (self.words[START], *ids)]
        keys = [*ids, *map(add, firsts, (*ids, self.words[END]))]
        firsts = [one + size * size for one in firsts[1:]]
        for distance in range(2, REACH + 1):
            keys += map(add, firsts, ids[distance:])
        return keys

    def key(self, *words: str, near: bool = False) -> int:
        """Give the key of a word, or of two words that stand next to each other or further apart."""
        size = len(self.words) + 1
        kind = 0 if len(words) == 1 else 1 if near else 2
        first, last = (0, *(self.words[word] for word in words))[-2:]
        return (kind * size + first) * size + last

    def heaviest(self, words: Sequence[str], at: int, most: int = 3) -> list[int]:
        """Give the places of the words that weigh most for the rule of number `at`, the heaviest first.

        What a pair weighs counts half for each of its words. Words of under four letters say nothing to a reader.
        """
        sums = [0.0] * len(words)
        ids = self._numbers(words)
        size = len(self.words) + 1
        for first, one in enumerate(ids):
            sums[first] += self._weight(one, at)
            for second, two in enumerate(ids[first + 1 : first + 1 + REACH], first + 1):
                kind = 1 if second == first + 1 else 2
                key = (kind * size + one) * size + two
                if key in self._index:
                    half = self._weight(key, at) / 2
                    sums[first] += half
                    sums[second] += half
        telling = [at for at, word in enumerate(words) if word[0].isalpha() and len(word) > 3 and sums[at] > 0]
        return sorted(telling, key=lambda place: (-sums[place], place))[:most]

    def _weight(self, key: int, at: int) -> int:
        """Give what a feature weighs for the rule of number `at`, if anything."""
        row = self._index.get(key)
        return 0 if row is None else self.weights[row * len(RULES) + at] - 128
