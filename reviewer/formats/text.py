"""The critique as a person reads it in a terminal, or hears it: words before marks, and no mark without its words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from reviewer.formats.display import columns, excerpt, one_line, visible, wrap
from reviewer.formats.places import Lines
from reviewer.formats.words import (
    advice_in_words,
    cost_in_words,
    failed_in_words,
    kind_in_words,
    mending_in_words,
    message_in_words,
    no_advice_in_words,
    place_in_words,
    rewrite_in_words,
    skipped_in_words,
    subject_around,
    wait_in_words,
)
from reviewer.rules import Severity
from reviewer.summary import NOT_ENGLISH, verdict_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.advice import Advice
    from reviewer.critique import Critique
    from reviewer.draft import Span
    from reviewer.rules import Finding

_LABELS = {Severity.ERROR: "MUST", Severity.WARNING: "SHOULD", Severity.SUGGESTION: "COULD"}
_COLORS = {
    "MUST": "1;31",
    "SHOULD": "1;33",
    "COULD": "1;36",
    "GOOD": "1;32",
    "WAIT": "1;35",
    "FAILED": "1;31",
    "ADVICE": "1;34",
}
_MARKS, _DEFAULT = "1;31", "1"
_INDENT = 8
_NARROWEST = 40
# Of one rule's findings so many are shown in full; of the others their places.
_SHOWN = 5


def render(critique: Critique, *, color: bool, width: int, source: str) -> str:
    """Write the critique in lines of at most `width` columns."""
    return _Page(critique, color=color, width=max(width, _NARROWEST)).written(source)


class _Page:
    """Writes one critique."""

    def __init__(self, critique: Critique, *, color: bool, width: int) -> None:
        self._critique = critique
        self._lines = Lines(critique.draft.text)
        self._color = color
        self._width = width
        self._room = width - _INDENT

    def written(self, source: str) -> str:
        """Give the whole page."""
        critique = self._critique
        kind = kind_in_words(critique.kind)
        opening = f"{one_line(source)}: {kind}, {critique.score}/100, {critique.verdict}"
        blocks = [
            wrap(opening, self._width),
            *map(self._rule, self._by_rule()),
            list(self._remarks()),
            *map(self._advice, critique.advice),
            list(self._no_advice()),
            wrap(self._verdict(), self._width),
        ]
        return "\n\n".join("\n".join(block) for block in blocks if block)

    def _by_rule(self) -> Iterator[list[Finding]]:
        """Give the findings of each rule and severity, in the order of what to mend first."""
        for _, same in groupby(self._critique.findings, key=lambda finding: finding.severity):
            rules: dict[str, list[Finding]] = {}
            for finding in same:
                rules.setdefault(finding.rule, []).append(finding)
            yield from rules.values()

    def _rule(self, findings: list[Finding]) -> list[str]:
        """Write what one rule found."""
        first = findings[0]
        facts = [cost_in_words(sum(finding.points for finding in findings)), *mending_in_words(findings)]
        if len(findings) > 1:
            facts.insert(0, f"{len(findings)} places")
        body = [f"{one_line(first.rule)} ({', '.join(facts)})"]
        for finding in findings[:_SHOWN]:
            body += self._excerpt(finding) + self._words(finding)
        if len(findings) > _SHOWN:
            body += self._places(findings[_SHOWN:])
        return self._labelled(_LABELS[first.severity or Severity.WARNING], body)

    def _excerpt(self, finding: Finding) -> list[str]:
        """Show the line of a finding with its words marked; of several lines the first."""
        if finding.span is None:
            return []
        place = place_in_words(self._critique, self._lines, finding) + ": "
        shown, marks = self._marked(finding.span, self._room - len(place))
        return [place + shown, " " * len(place) + self._painted(marks, _MARKS)]

    def _marked(self, span: Span, width: int) -> tuple[str, str]:
        """Show the line on which a span begins, or the subject in which it lies."""
        draft = self._critique.draft
        line = subject_around(draft, span) or self._lines.span(self._lines.place(span.start).line)
        text = draft.at(line)
        return excerpt(text, span.start - line.start, min(span.end, line.end) - line.start, width)

    def _words(self, finding: Finding) -> list[str]:
        """Write message and hint, on one line if there is room."""
        sentences = [message_in_words(self._critique, finding), one_line(finding.hint)]
        sentences = [sentence for sentence in sentences if sentence]
        whole = " ".join(sentences)
        if columns(whole) <= self._room:
            return [whole]
        return [line for sentence in sentences for line in wrap(sentence, self._room)]

    def _places(self, findings: list[Finding]) -> list[str]:
        """Name the places of findings that are not shown."""
        places = dict.fromkeys(place_in_words(self._critique, self._lines, finding) for finding in findings)
        shown = ", ".join([place for place in places if place][:_SHOWN])
        more = ", ..." if len(places) > _SHOWN else ""
        return wrap(f"And {len(findings)} more of the same: {shown}{more}", self._room)

    def _remarks(self) -> Iterator[str]:
        """Write what is to be said beside the findings."""
        critique = self._critique
        strengths = "; ".join(dict.fromkeys(one_line(strength.message) for strength in critique.strengths))
        yield from self._paragraphs("GOOD", [strengths])
        yield from self._paragraphs("WAIT", [wait_in_words(critique)])
        yield from self._paragraphs("SKIPPED", (f"{reason}: {rules}" for reason, rules in skipped_in_words(critique)))
        yield from self._paragraphs("FAILED", (f"{plugin}: {error}" for plugin, error in failed_in_words(critique)))
        yield from self._paragraphs("NOTE", map(one_line, critique.notes))

    def _advice(self, piece: Advice) -> list[str]:
        """Write a piece of advice, apart from what is judged."""
        made = f"by {one_line(piece.made_by or piece.plugin)}; counts for nothing in the score"
        if piece.kind == "rewrite":
            body = [line for text in piece.text.split("\n") for line in wrap(visible(text), self._room) or [""]]
            return self._labelled(
                "ADVICE", [*wrap(rewrite_in_words(self._critique, piece), self._room), "", *body, "", made]
            )
        where, why = advice_in_words(self._critique, self._lines, piece)
        texts = (where, f'"{one_line(piece.text)}"', why, f"({made})")
        return self._labelled("ADVICE", [line for text in texts for line in wrap(text, self._room)])

    def _no_advice(self) -> Iterator[str]:
        """Say why there is no advice, where it was asked for."""
        yield from self._paragraphs(
            "ADVICE", (f"none from {plugin}: {why}" for plugin, why in no_advice_in_words(self._critique))
        )

    def _paragraphs(self, label: str, texts: Iterable[str]) -> Iterator[str]:
        """Write each text under a label."""
        for text in texts:
            if text:
                yield from self._labelled(label, wrap(text, self._room))

    def _verdict(self) -> str:
        """Say the verdict, how much --fix would mend, and what was not judged."""
        critique = self._critique
        verdict = verdict_in_words(critique.findings, critique.score, critique.verdict)
        mended = sum(finding.fix is not None and finding.fix.safe for finding in critique.findings)
        parts = [
            verdict,
            f"--fix mends {mended}" if mended else "",
            "not all was checked" if critique.failed else "",
            "" if critique.draft.language.is_english else NOT_ENGLISH,
        ]
        return f"{'; '.join(part for part in parts if part)}."

    def _labelled(self, label: str, body: list[str]) -> list[str]:
        """Put a label before the first line, and the others under that."""
        head = self._painted(label, _COLORS.get(label, _DEFAULT)) + " " * (_INDENT - len(label))
        return [head + body[0], *(" " * _INDENT + line for line in body[1:])]

    def _painted(self, text: str, color: str) -> str:
        """Colour text where colour is wanted."""
        return f"\x1b[{color}m{text}\x1b[0m" if self._color else text
