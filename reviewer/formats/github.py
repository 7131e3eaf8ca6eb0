"""The critique as workflow commands of GitHub Actions, which mark the lines of a draft in a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.formats.display import one_line, visible
from reviewer.formats.places import Lines
from reviewer.formats.words import advice_in_words, no_advice_in_words, rewrite_in_words
from reviewer.rules import Severity

if TYPE_CHECKING:
    from reviewer.advice import Advice
    from reviewer.critique import Critique
    from reviewer.draft import Span
    from reviewer.rules import Finding

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "notice"}


def render(critique: Critique, *, source: str, **_layout: object) -> str:
    """Write one command a finding, and the summary as a plain line of the log."""
    lines = Lines(critique.draft.text)
    commands = [_command(finding, lines, source) for finding in critique.findings]
    commands += [_advice(critique, piece, lines, source) for piece in critique.advice]
    commands += [f"No advice from {plugin}: {_data(why)}" for plugin, why in no_advice_in_words(critique)]
    return "\n".join([*commands, critique.summary])


def _advice(critique: Critique, piece: Advice, lines: Lines, source: str) -> str:
    """Write a piece of advice as a notice."""
    words = rewrite_in_words(critique, piece) if piece.kind == "rewrite" else advice_in_words(critique, lines, piece)[1]
    keys = {"file": one_line(source), **_position(piece.span, lines), "title": f"{piece.plugin}/{piece.kind}"}
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in keys.items())
    text = piece.text if piece.kind == "rewrite" else one_line(piece.text)
    return f"::notice {properties}::{_data(visible(f'{text} ({one_line(words)})', keep=chr(10)))}"


def _command(finding: Finding, lines: Lines, source: str) -> str:
    """Write a finding as a command."""
    keys = {"file": one_line(source), **_position(finding.span, lines), "title": finding.rule}
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in keys.items())
    command = _COMMANDS[finding.severity or Severity.WARNING]
    return f"::{command} {properties}::{_data(one_line(f'{finding.message} {finding.hint}'))}"


def _position(span: Span | None, lines: Lines) -> dict[str, int]:
    """Give the place of a finding; columns only within one line, for GitHub takes no others."""
    if span is None:
        return {"line": 1}
    start, end = lines.place(span.start), lines.place(span.end)
    if start.line != end.line:
        return {"line": start.line, "endLine": end.line}
    return {"line": start.line, "col": start.column, "endColumn": end.column}


def _data(text: str) -> str:
    """Escape the text of a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape the value of a command's property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
