"""The critique as GitHub Flavored Markdown, for a comment or a chat; no text of the draft can act as markup."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from reviewer.formats.display import one_line, shortened
from reviewer.formats.places import Lines
from reviewer.formats.words import (
    ADVICE,
    HEADINGS,
    advice_in_words,
    cost_in_words,
    failed_in_words,
    kind_in_words,
    no_advice_in_words,
    place_in_words,
    rewrite_in_words,
    skipped_in_words,
    wait_in_words,
)
from reviewer.rules import Severity
from reviewer.summary import verdict_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.advice import Advice
    from reviewer.critique import Critique
    from reviewer.rules import Finding

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~&@]|:(?=//)|(?<=[Ww])\.|^[-+=]|(?<=^\d)[.)]|(?<=\d)[.)](?=\s)")
# GitHub finds people and issues in the finished text, where no backslash stands any more: this parts them, unseen.
_JOINER = "\u2060"
_QUOTED = 200


def render(critique: Critique, *, source: str, **_layout: object) -> str:
    """Write the critique as a section that begins with a heading."""
    verdict = verdict_in_words(critique.findings, critique.score, critique.verdict)
    blocks = [
        f"### {escaped(verdict)}",
        f"{code(source)}: {escaped(kind_in_words(critique.kind))}",
        *_findings(critique),
        "\n".join(_remarks(critique)),
        *_advice(critique),
    ]
    return "\n\n".join(block for block in blocks if block)


def escaped(text: str) -> str:
    """Put text on one line, with all that Markdown or GitHub would act on made harmless."""
    safe = _MARKUP.sub(r"\\\g<0>", one_line(text))
    return safe.replace("@", f"@{_JOINER}").replace("#", f"#{_JOINER}")


def code(text: str) -> str:
    """Put text on one line as a code span, with a fence that the text does not hold."""
    line = one_line(text)
    fence = "`" * (max(map(len, re.findall("`+", line)), default=0) + 1)
    room = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{room}{line}{room}{fence}"


def _findings(critique: Critique) -> Iterator[str]:
    """Write the findings as lists, one a severity."""
    lines = Lines(critique.draft.text)
    for severity, findings in groupby(critique.findings, key=lambda finding: finding.severity or Severity.WARNING):
        yield f"**{HEADINGS[severity]}**"
        yield "\n".join(_finding(critique, lines, finding) for finding in findings)


def _finding(critique: Critique, lines: Lines, finding: Finding) -> str:
    """Write a finding as an item of a list."""
    place = place_in_words(critique, lines, finding)
    words = code(shortened(critique.draft.at(finding.span), _QUOTED)) if finding.span else ""
    where = ": ".join(part for part in (place, words) if part)
    said = "  \n  ".join(escaped(text) for text in (finding.message, finding.hint) if text)
    return f"- {code(finding.rule)} ({cost_in_words(finding.points)}){', ' if where else ''}{where}  \n  {said}"


def _advice(critique: Critique) -> Iterator[str]:
    """Write what is advised, under a heading of its own, for it is not judged."""
    lines = Lines(critique.draft.text)
    items = [_piece_of_advice(critique, lines, piece) for piece in critique.advice]
    items += [f"- None from {escaped(plugin)}: {escaped(why)}" for plugin, why in no_advice_in_words(critique)]
    if items:
        yield f"**{ADVICE}**"
        yield "\n".join(items)


def _piece_of_advice(critique: Critique, lines: Lines, piece: Advice) -> str:
    """Write a suggestion with its place and its reason, or a rewrite, line by line."""
    made = f"By {escaped(piece.made_by or piece.plugin)}."
    if piece.kind == "rewrite":
        texts = [rewrite_in_words(critique, piece), *piece.text.splitlines()]
        return "- " + "  \n  ".join([*(escaped(text) or "\\" for text in texts), made])
    where, why = advice_in_words(critique, lines, piece)
    return "- " + "  \n  ".join([*(escaped(text) for text in (piece.text, where, why) if text), made])


def _remarks(critique: Critique) -> Iterator[str]:
    """Write what is to be said beside the findings, as a list."""
    strengths = dict.fromkeys(strength.message for strength in critique.strengths)
    remarks = [("Good", strength) for strength in strengths]
    remarks += [("Wait", wait_in_words(critique))] if critique.send_after else []
    remarks += [("Skipped", f"{reason}: {rules}") for reason, rules in skipped_in_words(critique)]
    remarks += [("Failed", f"{plugin}: {error}") for plugin, error in failed_in_words(critique)]
    remarks += [("Note", note) for note in critique.notes]
    for label, text in remarks:
        yield f"- **{label}:** {escaped(text)}"
