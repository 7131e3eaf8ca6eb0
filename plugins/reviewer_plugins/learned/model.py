"""The learned model: features of a sentence, what they weigh, and the sum of them.

The model lies in two files: `words.txt` holds a word a line, in order, `weights.bin` what words and pairs of words
weigh for each rule, as whole numbers from -127 to 127. `training/train.py` writes both.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from operator import add
from sys import byteorder
from typing import TYPE_CHECKING, Any, Literal

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
_WIDE = 4  # bytes of the sum of many weights, and of a key
_HEAD = _WIDE + 2 * 8 * len(RULES)  # bytes: the number of rows, a scale and an offset for each rule


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
    """The weights of each feature as one long number, which adds up all rules at once; made when first needed."""

    def __init__(self, weights_of: Callable[[int], bytes | memoryview]) -> None:
        self._weights_of = weights_of

    def __missing__(self, key: int) -> int:
        """Spread the weights of a feature, each a byte that is 128 too high, over fields as wide as their sums."""
        spread = bytearray(_WIDE * len(RULES))
        spread[::_WIDE] = self._weights_of(key)
        self[key] = number = int.from_bytes(spread, "little")
        return number


class Model:
    """Weights of words and pairs of words.

    `words` are the known ones, in order, numbered from 1. `keys` are those of the features, in order (see `key`), and
    `weights` hold a byte a rule for each of them, 128 too high. `scales` are what a weight of 1 counts, and `offsets`
    what the sum is added to: over 0 a sentence is suspect.
    """

    def __init__(
        self,
        words: Sequence[str],
        keys: Sequence[int],
        weights: bytes | memoryview,
        scales: Sequence[float],
        offsets: Sequence[float],
    ) -> None:
        self.words = words
        self.keys = keys
        self.weights = weights
        self.scales = scales
        self.offsets = offsets
        self._known: dict[str, int] = {}  # the numbers of the words that were met, or of their stems

    @classmethod
    def load(cls, folder: str) -> Model:
        """Read a model from its two files."""
        with open(f"{folder}/words.txt", encoding="utf-8") as file:  # noqa: PTH123 - pathlib would slow the start
            words = file.read().split()
        with open(f"{folder}/weights.bin", "rb") as file:  # noqa: PTH123 - as above
            data = memoryview(file.read())
        end = _HEAD + _WIDE * int.from_bytes(data[:_WIDE], "little")
        numbers, half = _numbers_in(data[_WIDE:_HEAD], "d"), len(RULES)
        return cls(words, _numbers_in(data[_HEAD:end], "I"), data[end:], numbers[:half], numbers[half:])

    def save(self, folder: str) -> None:
        """Write the model as two files."""
        import struct

        with open(f"{folder}/words.txt", "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123 - as above
            file.writelines(f"{word}\n" for word in self.words)
        numbers = (*self.scales, *self.offsets)
        with open(f"{folder}/weights.bin", "wb") as file:  # noqa: PTH123 - as above
            file.write(struct.pack(f"<I{len(numbers)}d{len(self.keys)}I", len(self.keys), *numbers, *self.keys))
            file.write(self.weights)

    @cached_property
    def _packed(self) -> _Packed:
        """The weights that were needed so far."""
        return _Packed(self._weights)

    @cached_property
    def _index(self) -> set[int]:
        """The keys of features, as far as the first word of them was met."""
        return set()

    @cached_property
    def _met(self) -> set[int]:
        """The words that were met."""
        return set()

    def _meet(self, words: Iterable[int]) -> None:
        """Add the features of words to the index: most words of the model never come."""
        several = _KINDS * (len(self.words) + 1)
        for word in words:
            first = bisect_left(self.keys, word * several)
            last = bisect_left(self.keys, (word + 1) * several, first)
            self._index.update(self.keys[first:last])
        self._met.update(words)

    def number(self, word: str) -> int:
        """Give the number of a word, else that of its stem, else 0."""
        number = self._known.get(word) or self._place(word) or self._place(STEM + stem(word))
        if number:
            self._known[word] = number
        return number

    def _place(self, word: str) -> int:
        """Search a word among all: to number them all takes longer than a draft does. 0 where it is not known."""
        at = bisect_left(self.words, word)
        return at + 1 if at < len(self.words) and self.words[at] == word else 0

    def _numbers(self, words: Sequence[str]) -> list[int]:
        """Give the numbers of words, which are met by this."""
        known = self._known
        ids = [known.get(word) or self.number(word) for word in words]
        if new := {self.number(START), *ids} - self._met:
            self._meet(new)
        return ids

    def margins(self, words: Sequence[str]) -> list[float]:
        """Give for each rule how far a sentence of these words is over the threshold; negative is under it."""
        index, packed = self._index, self._packed
        features = [packed[key] for key in self._keys(self._numbers(words)) if key in index]
        sums = _numbers_in(memoryview(sum(features).to_bytes(_WIDE * len(RULES), "little")), "I")
        excess, counts = 128 * len(features), share(len(words))
        rules = zip(self.scales, sums, self.offsets, strict=True)
        return [scale * counts * (total - excess) + offset for scale, total, offset in rules]

    def _keys(self, ids: list[int]) -> list[int]:
        """Give the keys of all features of a sentence."""
        size = len(self.words) + 1
        singles = [_KINDS * size * one for one in ids]
        nexts = [one + size for one in (_KINDS * size * self.number(START), *singles)]
        keys = [*singles, *map(add, nexts, (*ids, self.number(END)))]
        nears = [one + size for one in nexts[1:]]
        for distance in range(2, REACH + 1):
            keys += map(add, nears, ids[distance:])
        return keys

    def key(self, *words: str, near: bool = False) -> int:
        """Give the key of a word, or of two words that stand next to each other or further apart.

        The keys of all features that begin with a word follow one another.
        """
        first, last = (*map(self._place, words), 0)[:2]
        kind = 0 if len(words) == 1 else 1 if near else 2
        return (_KINDS * first + kind) * (len(self.words) + 1) + last

    def heaviest(self, words: Sequence[str], at: int, most: int = 3) -> list[int]:
        """Give the places of the words that weigh most for the rule of number `at`, the heaviest first.

        What a pair weighs counts half for each of its words. Words of under four letters say nothing to a reader.
        """
        sums = [0.0] * len(words)
        ids = self._numbers(words)
        size = len(self.words) + 1
        for first, one in enumerate(ids):
            sums[first] += self._weight(_KINDS * size * one, at)
            for second, two in enumerate(ids[first + 1 : first + 1 + REACH], first + 1):
                kind = 1 if second == first + 1 else 2
                half = self._weight((_KINDS * one + kind) * size + two, at) / 2
                sums[first] += half
                sums[second] += half
        telling = [at for at, word in enumerate(words) if word[0].isalpha() and len(word) > 3 and sums[at] > 0]
        return sorted(telling, key=lambda place: (-sums[place], place))[:most]

    def _weight(self, key: int, at: int) -> int:
        """Give what a feature weighs for the rule of number `at`, if anything."""
        return self._weights(key)[at] - 128 if key in self._index else 0

    def _weights(self, key: int) -> bytes | memoryview:
        """Give the weights of a feature that there is."""
        first = bisect_left(self.keys, key) * len(RULES)
        return self.weights[first : first + len(RULES)]
