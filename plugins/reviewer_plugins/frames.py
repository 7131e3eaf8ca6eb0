"""Frames: faults that take more than one phrase to tell, as several kinds of evidence in one sentence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from reviewer import Draft, Match, PhraseTable, Sentence, Severity, Span
from reviewer_plugins.wording import is_quoted

_BREAKS = frozenset(",;:()—–\n")
_SHOWN = 70


class Frame(NamedTuple):
    """What makes a fault: one of `patterns`, and in the same sentence one of each group of `also`.

    With `look_back` the other evidence may stand in the sentence before. A frame with `question` counts in questions
    only. `unless` are patterns that make the sentence innocent. `hint` tells what to write instead; `{words}` in it
    stands for the words found and `{who}` for the people that they speak of.
    """

    hint: str
    patterns: tuple[str, ...]
    also: tuple[tuple[str, ...], ...] = ()
    unless: tuple[str, ...] = ()
    look_back: bool = False
    question: bool = False


class Found(NamedTuple):
    """A frame that was found: its place (a clause, or a sentence where the evidence is spread), and its sentence.

    `severity` is another one than the rule's, where there is doubt.
    """

    span: Span
    frame: Frame
    sentence: Sentence
    severity: Severity | None = None


class FrameTable:
    """Frames to be looked for together; `unless` makes a sentence innocent of all of them."""

    def __init__(
        self, frames: Iterable[Frame], classes: Mapping[str, Sequence[str]], unless: Sequence[str] = ()
    ) -> None:
        self._frames = tuple(frames)
        self._classes = classes
        self._unless = tuple(unless)
        self._groups: dict[tuple[str, ...], PhraseTable] = {}

    @cached_property
    def _table(self) -> PhraseTable:
        """The first evidence of all frames, frame by frame."""
        patterns = chain.from_iterable(frame.patterns for frame in self._frames)
        return PhraseTable(patterns, self._classes, self._guards)

    @cached_property
    def _owners(self) -> list[int]:
        """The number of the frame of each first evidence."""
        return [number for number, frame in enumerate(self._frames) for _ in frame.patterns]

    def _guards(self, number: int) -> tuple[str, ...]:
        """Give what makes a first evidence innocent."""
        return self._frames[self._owners[number]].unless + self._unless

    def tables(self) -> Iterator[PhraseTable]:
        """Give every table that the frames are looked for with."""
        yield self._table
        yield from {group: self._group(group) for frame in self._frames for group in frame.also}.values()

    def _group(self, group: tuple[str, ...]) -> PhraseTable:
        """Give the table of a group of patterns."""
        if group not in self._groups:
            self._groups[group] = PhraseTable(group, self._classes)
        return self._groups[group]

    def find(self, draft: Draft) -> list[Found]:
        """Find the frames in the new text of a draft: one of each sentence, the words said outright before the rest.

        Words in quotation marks are somebody else's.
        """
        found: dict[int, Found] = {}
        widened: set[int] = set()
        for group in self._first_evidence(draft):
            failed: set[int] = set()
            for match, frame in group:
                start = match.sentence.start
                if start in found:
                    if not (
                        frame.also or frame.question or start in widened or match.span.start < found[start].span.end
                    ):
                        widened.add(start)
                        found[start] = _widened(found[start], clause(draft, match))
                elif start not in failed:
                    if self._holds(frame, match, draft) and not is_quoted(draft, match.span):
                        span = Span(*match.sentence[:2]) if frame.also else clause(draft, match)
                        found[start] = Found(span, frame, match.sentence)
                    else:
                        failed.add(start)
        return [found[start] for start in sorted(found)]

    def _first_evidence(self, draft: Draft) -> list[list[tuple[Match, Frame]]]:
        """Find the first evidence of frames: of those that need no more together, then of each other frame.

        Of matches that overlap one counts; but among the frames that ask for more, each stands alone, else a match that
        comes to nothing would hide another frame's.
        """
        groups: dict[int, list[tuple[Match, Frame]]] = {}
        for match in self._table.find_all(draft):
            number = self._owners[match.number]
            frame = self._frames[number]
            group = groups.setdefault(number if frame.also or frame.question else -1, [])
            if not group or match.span.start >= group[-1][0].span.end:
                group.append((match, frame))
        return [groups[number] for number in sorted(groups)]

    def _holds(self, frame: Frame, match: Match, draft: Draft) -> bool:
        """Whether the rest of a frame's evidence is there."""
        if frame.question and not match.sentence.is_question:
            return False
        return all(self._stands(group, frame, match, draft) for group in frame.also)

    def _stands(self, group: tuple[str, ...], frame: Frame, match: Match, draft: Draft) -> bool:
        """Whether one of a group of patterns stands within reach of a match."""
        table = self._group(group)
        return any(table.search(draft.language, sentence) for sentence in _reach(frame, match, draft))


def _widened(found: Found, place: Span) -> Found:
    """Widen a finding to a later clause of its sentence that says the like; once, for a sentence may hold many."""
    span = Span(min(found.span.start, place.start), max(found.span.end, place.end))
    return found._replace(span=span)


def _reach(frame: Frame, match: Match, draft: Draft) -> Iterator[Sentence]:
    """Give the sentences in which the other evidence may stand."""
    yield match.sentence
    if frame.look_back:
        first = match.sentence.first_word
        yield from [draft.language.sentence_at(draft.language.starts[first - 1])] if first else ()


def clause(draft: Draft, match: Match) -> Span:
    """Give the clause around a match: as far as the next comma, colon, dash or bracket, within the sentence."""
    text, (start, end) = draft.text, match.span
    while start > match.sentence.start and not _breaks(text, start - 1):
        start -= 1
    while end < match.sentence.end and not _breaks(text, end):
        end += 1
    while start < match.span.start and not text[start].isalnum():
        start += 1
    while end > match.span.end and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def _breaks(text: str, at: int) -> bool:
    """Whether a clause ends at an offset; a comma within a number does not end one."""
    return text[at] in _BREAKS and not text[at + 1 : at + 2].isdigit()


def shown(draft: Draft, span: Span) -> str:
    """Give the words of a span on one line, cut short where they are many."""
    words = " ".join(draft.at(span).split())
    return words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " ..."
