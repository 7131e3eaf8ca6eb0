"""Words and sentences of a draft with their places; computed once, shared by all rules."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cache, cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.draft import Span
    from reviewer.triggers import Index

    Candidates = tuple[set[tuple[int, int]], list[tuple[int, int]]]

_WORD = r"[^\W_]+(?:'[^\W_]+)*"
_WORDS = re.compile(f"({_WORD})")  # splits a text into its words and what stands between them
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "İ": "i"})
# After these a sentence goes on; a few of them may end one too, which the next word tells.
_ABBREVIATIONS = frozenset(
    (
        "dr mr mrs ms mx prof st sr jr inc ltd co corp vs etc eg ie e.g i.e nr approx dept est fig hon rev sgt engr "
        "capt lt col gen u.s u.k u.s.a a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec ph.d b.sc m.sc b.a m.a "
        "cf resp ave"
    ).split()
)
_MAY_END = frozenset("inc ltd co corp etc a.m p.m u.s u.k u.s.a ph.d b.sc m.sc b.a m.a jr sr st ave".split())
_STARTERS = frozenset(
    (
        "i i'm i've i'd i'll it it's the this that these those there we we're our my you your he she they his her "
        "their then thank thanks please could would can may if when what how who why after before since as at in on "
        "for from and but so also however is was are do did has have"
    ).split()
)
# The most frequent words of English, and those of the languages that share its letters: whichever a text has more of.
_ENGLISH = frozenset(
    (
        "the and you that with your this have are from would about been my of our not will but if i'm had can could "
        "what there they who when which where how their them than then she her his it's were because after before "
        "these those any some more most yours hers us it i am is to a in on at as be for was we me thank thanks"
    ).split()
)
_FOREIGN = frozenset(
    (
        "der das und ich nicht sie für mit auf ist ein eine dem zu von wir uns sehr vous je les des est pour une que "
        "dans sur merci los las por el una con gracias muy su het een ik niet zijn voor van och att det som jag är og "
        "jeg ikke til på af w się nie na że jest pani z di che per sono non grazie il della le la os uma com não em"
    ).split()
)


def fold(text: str) -> str:
    """Lower-case text and straighten its quotes, one code point to one, so that places stay the same."""
    straight = text if text.isascii() else text.translate(_FOLD)
    lower = straight.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)


def words_of(text: str) -> list[str]:
    """Give the words of a text, folded."""
    return _WORDS.findall(fold(text))


@cache
def _sentence_end(*, wide: bool) -> re.Pattern[str]:
    """Give what ends a sentence; most texts are ASCII once folded, and sets of wider characters are slow to compile."""
    dots, bullets = (".!?…", "-*•–") if wide else (".!?", "-*")
    # The set of characters in front, with what follows told apart by looking back, is what makes this fast.
    item = rf"(?:\n|(?=[{bullets}][ \t]|\d{{1,2}}[.)][ \t]))"
    return re.compile(rf"[{dots}\n](?:(?<!\n)[{dots}]*[\"')\]]*(?=\s)|(?<=\n)[ \t]*{item})")


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
    `starts` and `ends` their offsets and `sentence_of` the indices of their sentences; `places` gives for each distinct
    word the indices at which it stands, and `vocabularies` for each sentence its distinct words; `candidates` keep what
    indexes of phrases have found. A part that is `unbroken`, the subject, is one sentence.
    """

    def __init__(self, text: str, parts: Iterable[Span], unbroken: Span | None = None) -> None:
        self.folded = fold(text)
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentence_of: list[int] = []
        self.sentences: list[Sentence] = []
        self.vocabularies: list[frozenset[str]] = []
        self.candidates: dict[Index, Candidates] = {}
        self._text = text
        for part in parts:
            self._read(part, () if part == unbroken else self._sentence_ends(part))
        places = defaultdict[str, list[int]](list)
        for index, word in enumerate(self.words):
            places[word].append(index)
        self.places = dict(places)
        self._sentence_starts = [sentence.start for sentence in self.sentences]

    def _read(self, part: Span, sentence_ends: Iterable[int]) -> None:
        """Add the words and sentences of one part."""
        first = len(self.words)
        pieces = _WORDS.split(self.folded[part.start : part.end])
        offsets = list(accumulate(map(len, pieces), initial=part.start))
        self.words += pieces[1::2]
        self.starts += offsets[1:-1:2]
        self.ends += offsets[2::2]
        start = part.start
        for end in (*sentence_ends, part.end):
            last = bisect_right(self.ends, end, first)
            if last > first:
                self.sentence_of += [len(self.sentences)] * (last - first)
                self.sentences.append(self._sentence(start, end, first, last))
                self.vocabularies.append(frozenset(self.words[first:last]))
            start, first = end, last

    def _sentence(self, start: int, end: int, first: int, last: int) -> Sentence:
        """Make a sentence without the white space around it."""
        inner = self.folded[start:end]
        start += len(inner) - len(inner.lstrip())
        end = start + len(inner.strip())
        return Sentence(start, end, first, last, "?" in self.folded[self.ends[last - 1] : end])

    def _sentence_ends(self, part: Span) -> Iterator[int]:
        """Give the offsets at which sentences of a part end."""
        for match in _sentence_end(wide=not self.folded.isascii()).finditer(self.folded, part.start, part.end):
            mark = match[0]
            if mark == "." and self._is_abbreviation(match.start(), part):
                continue
            if (len(mark) > 1 or mark == "…") and mark[0] != "\n" and self._goes_on(match.end(), part.end):
                continue
            yield match.end()

    def _goes_on(self, end: int, limit: int) -> bool:
        """Whether dots or closing quotes are followed by a small letter: '"Really?" she said', "well ... yes"."""
        following = self._text[end : min(end + 3, limit)].lstrip()[:1]
        return following.islower() and self.folded[end - 1] not in "!?"

    def _is_abbreviation(self, dot: int, part: Span) -> bool:
        """Whether the full stop at `dot` belongs to an abbreviation, an initial or a list's number."""
        before = self.folded[max(part.start, dot - 12) : dot]
        word = before[before.rfind(" ") + 1 :].rpartition("\n")[2].lstrip("(\"'")
        if word in _ABBREVIATIONS:
            return word not in _MAY_END or not self._starts_sentence(dot + 1, part.end)
        if len(word) == 1 and word.isalpha() and word != "i":
            return not self._starts_sentence(dot + 1, part.end)
        if word in {"no", "nos", "p", "pp"}:
            return self.folded[dot + 1 : dot + 3].strip()[:1].isdigit()
        return (
            word.isdigit()
            and len(word) < 3
            and (dot - len(word) == part.start or self.folded[dot - len(word) - 1] == "\n")
        )

    def _starts_sentence(self, at: int, limit: int) -> bool:
        """Whether the next word is one that begins sentences, with a capital."""
        match = _WORDS.search(self.folded, at, min(at + 20, limit))
        return match is not None and match[0] in _STARTERS and self._text[match.start()].isupper()

    def sentence_at(self, offset: int) -> Sentence:
        """Give the sentence in which an offset of the new text lies; raises IndexError where there is none."""
        return self.sentences[max(bisect_right(self._sentence_starts, offset) - 1, 0)]

    def beginning_with(self, start: str) -> list[str]:
        """Give the distinct words that begin with some letters."""
        return [word for word in self.places if word.startswith(start)]

    @cached_property
    def listed(self) -> str:
        """The distinct words as one text, a space before each: where to look first for a rare beginning of words."""
        return " " + " ".join(self.places)

    @cached_property
    def bordered(self) -> list[str]:
        """The words and an empty one, which is what stands behind the last and (at -1) before the first."""
        return [*self.words, ""]

    @cached_property
    def quotes(self) -> list[int]:
        """The offsets of the double quotation marks."""
        return [at for at, sign in enumerate(self.folded) if sign == '"'] if '"' in self.folded else []

    def vocabulary(self, sentence: Sentence) -> frozenset[str]:
        """Give the distinct words of a sentence of this text."""
        return self.vocabularies[self.sentence_of[sentence.first_word]]

    @cached_property
    def is_english(self) -> bool:
        """Whether the words look English; true for texts too short to tell (under 12 words)."""
        if len(self.words) < 12:
            return True
        english, foreign = (
            sum(len(self.places[word]) for word in self.places.keys() & frequent) for frequent in (_ENGLISH, _FOREIGN)
        )
        return english > foreign and english >= len(self.words) * 0.06
