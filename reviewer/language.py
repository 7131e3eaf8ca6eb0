"""Words and sentences of a draft with their places; computed once, shared by all rules."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.draft import Span

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'\)\]]*(?=\s)|\n[ \t]*(?:\n|(?=[-*•–][ \t]))")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "İ": "i"})
_ABBREVIATIONS = frozenset(
    (
        "dr mr mrs ms mx prof st sr jr inc ltd co corp vs etc eg ie e.g i.e nr approx dept est fig hon rev sgt "
        "capt lt col gen u.s u.k a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec ph.d b.sc m.sc"
    ).split()
)
# The words that make up about half of any English text and hardly occur in its neighbours' texts.
_ENGLISH = frozenset(
    (
        "the and you for that with your was this have are from would about been my is it of to we our me at on as be "
        "not will but if i'm i am had has do can could any it's what there they by"
    ).split()
)


def fold(text: str) -> str:
    """Lower-case text and straighten its quotes, one code point to one, so that places stay the same."""
    straight = text if text.isascii() else text.translate(_FOLD)
    lower = straight.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)


def words_of(text: str) -> list[str]:
    """Give the words of a text, folded."""
    return _WORD.findall(fold(text))


class Sentence(NamedTuple):
    """A sentence: its place in the draft's text, and its words as a range of indices into `Language.words`."""

    start: int
    end: int
    first_word: int
    last_word: int
    is_question: bool


class Language:
    """The words and sentences of some parts of a text.

    `folded` is the whole text in lower case with straight quotes, place for place. `words` are folded, with
    `starts` and `ends` their offsets; `places` gives for each distinct word the indices at which it stands.
    """

    def __init__(self, text: str, parts: Iterable[Span]) -> None:
        self.folded = fold(text)
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentences: list[Sentence] = []
        for part in parts:
            self._read(part)
        self.places: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            self.places.setdefault(word, []).append(index)
        self._sentence_starts = [sentence.start for sentence in self.sentences]

    def _read(self, part: Span) -> None:
        """Add the words and sentences of one part."""
        bounds = [*self._sentence_ends(part), part.end]
        matches = list(_WORD.finditer(self.folded, part.start, part.end))
        self.words += [match.group() for match in matches]
        self.starts += [match.start() for match in matches]
        self.ends += [match.end() for match in matches]
        start, first = part.start, len(self.words) - len(matches)
        for end in bounds:
            last = first
            while last < len(self.words) and self.ends[last] <= end:
                last += 1
            if last > first:
                self.sentences.append(self._sentence(start, end, first, last))
            start, first = end, last

    def _sentence(self, start: int, end: int, first: int, last: int) -> Sentence:
        """Make a sentence without the white space around it."""
        inner = self.folded[start:end]
        start += len(inner) - len(inner.lstrip())
        end -= len(inner) - len(inner.rstrip())
        return Sentence(start, end, first, last, "?" in self.folded[self.ends[last - 1] : end])

    def _sentence_ends(self, part: Span) -> Iterator[int]:
        """Give the offsets at which sentences of a part end."""
        for match in _SENTENCE_END.finditer(self.folded, part.start, part.end):
            if match.group()[0] == "." and self._is_abbreviation(match.start(), match.end(), part.start):
                continue
            yield match.end()

    def _is_abbreviation(self, dot: int, end: int, floor: int) -> bool:
        """Whether the full stop at `dot` belongs to an abbreviation, an initial or a sentence that goes on."""
        before = self.folded[max(floor, dot - 12) : dot].split()
        word = before[-1].lstrip("(\"'") if before else ""
        return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i" and end - dot == 1)

    def sentence_at(self, offset: int) -> Sentence:
        """Give the sentence in which an offset of the new text lies; raises IndexError where there is none."""
        return self.sentences[max(bisect_right(self._sentence_starts, offset) - 1, 0)]

    @property
    def is_english(self) -> bool:
        """Whether the words look English; true for texts too short to tell (under 12 words)."""
        if len(self.words) < 12:
            return True
        return sum(len(at) for word, at in self.places.items() if word in _ENGLISH) >= len(self.words) * 0.15
