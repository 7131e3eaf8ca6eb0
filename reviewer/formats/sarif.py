"""The critique as SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from reviewer.formats.display import encodable
from reviewer.formats.places import Lines
from reviewer.rules import Severity

if TYPE_CHECKING:
    from reviewer.advice import Advice
    from reviewer.critique import Critique
    from reviewer.draft import Span
    from reviewer.rules import Finding, Fix

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "note"}


def render(critique: Critique, *, source: str, **_layout: object) -> str:
    """Write a log of one run."""
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(critique, source)]}, indent=2)


def _run(critique: Critique, source: str) -> dict[str, Any]:
    """Give the run: the tool, its rules that found something, and what they found."""
    from reviewer import __version__

    used = list({finding.rule: finding for finding in critique.findings}.values())
    index = {finding.rule: at for at, finding in enumerate(used)}
    artifact = {"uri": quote(encodable(source).replace("\\", "/"))}
    lines = Lines(critique.draft.text)
    driver = {"name": "followup-reviewer", "version": __version__, "rules": [_rule(finding) for finding in used]}
    return {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(critique)],
        "results": [
            *(_result(finding, index[finding.rule], artifact, lines) for finding in critique.findings),
            *(_advice(piece, artifact, lines) for piece in critique.advice),
        ],
    }


def _rule(finding: Finding) -> dict[str, Any]:
    """Describe the rule of a finding."""
    return {"id": finding.rule, "fullDescription": _text(finding.why), "properties": {"tags": list(finding.sources)}}


def _invocation(critique: Critique) -> dict[str, Any]:
    """Say whether every plugin ran."""
    failures = [
        {
            "level": "error" if check.status == "failed" else "warning",
            "message": _text(f"{check.plugin}: {check.error}"),
        }
        for check in critique.checks
        if check.error
    ]
    return {"executionSuccessful": not critique.failed, "toolExecutionNotifications": failures}


def _result(finding: Finding, index: int, artifact: dict[str, str], lines: Lines) -> dict[str, Any]:
    """Give a finding; one without a place lies at the draft as a whole."""
    place: dict[str, Any] = {"artifactLocation": artifact}
    if finding.span:
        place["region"] = _region(finding.span, lines)
    result = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity or Severity.WARNING],
        "message": _text(f"{finding.message} {finding.hint}".strip()),
        "locations": [{"physicalLocation": place}],
    }
    return {**result, "fixes": [_fix(finding.fix, artifact, lines)]} if finding.fix else result


def _advice(piece: Advice, artifact: dict[str, str], lines: Lines) -> dict[str, Any]:
    """Give a piece of advice, as a result that is none of the judgement."""
    place: dict[str, Any] = {"artifactLocation": artifact}
    if piece.span:
        place["region"] = _region(piece.span, lines)
    fact = f' (rests on "{piece.fact}")' if piece.fact else ""
    return {
        "ruleId": f"{piece.plugin}/{piece.kind}",
        "kind": "informational",
        "level": "none",
        "message": _text(f"{piece.text}{fact}"),
        "locations": [{"physicalLocation": place}],
        "properties": {"made_by": encodable(piece.made_by), "why": encodable(piece.why)},
    }


def _fix(fix: Fix, artifact: dict[str, str], lines: Lines) -> dict[str, Any]:
    """Give a fix."""
    replacements = [
        {
            "deletedRegion": _region((edit.start, edit.end), lines),
            "insertedContent": _text(edit.replacement),
        }
        for edit in fix.edits
    ]
    change = {"artifactLocation": artifact, "replacements": replacements}
    return {"description": _text(fix.description), "artifactChanges": [change]}


def _region(span: Span | tuple[int, int], lines: Lines) -> dict[str, int]:
    """Give a place by lines and columns, and by offset."""
    start, end = span
    first, last = lines.place(start), lines.place(end)
    return {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
        "charOffset": start,
        "charLength": end - start,
    }


def _text(text: str) -> dict[str, str]:
    """Give a message."""
    return {"text": encodable(text)}
