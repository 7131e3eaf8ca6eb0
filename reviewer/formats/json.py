"""The critique as JSON; `reviewer.schema` describes it."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from reviewer.critique import SCHEMA_VERSION
from reviewer.formats.display import encodable
from reviewer.formats.places import Lines

if TYPE_CHECKING:
    from reviewer.advice import Advice
    from reviewer.critique import Critique, PluginCheck
    from reviewer.draft import Span
    from reviewer.rules import Finding, Fix


def render(critique: Critique, **_layout: object) -> str:
    """Write the critique as JSON in ASCII, so that it survives any terminal and pipe."""
    return json.dumps(to_dict(critique), indent=2)


def to_dict(critique: Critique) -> dict[str, Any]:
    """Give the critique as JSON has it: dicts, lists, text and numbers.

    Spans count code points of the draft as given, end exclusive; lines and columns count from 1. For an RFC 5322
    message "draft" holds the decoded text that they count in.
    """
    text = critique.draft.text
    lines = Lines(text)
    written: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "score": critique.score,
        "verdict": critique.verdict,
        "summary": critique.summary,
        "kind": {"value": critique.kind.value.value, "known": critique.kind.known, "evidence": critique.kind.evidence},
        "findings": [_finding(finding, text, lines) for finding in critique.findings],
        "strengths": [
            {"message": strength.message, "span": _span(strength.span, text, lines)} for strength in critique.strengths
        ],
        "advice": [_advice(piece, text, lines) for piece in critique.advice],
        "send_after": critique.send_after.isoformat() if critique.send_after else None,
        "checks": [_check(check) for check in critique.checks],
        "notes": list(critique.notes),
    }
    if critique.draft.is_message:
        written["draft"] = text
    cleaned: dict[str, Any] = _cleaned(written)
    return cleaned


def _finding(finding: Finding, text: str, lines: Lines) -> dict[str, Any]:
    """Give a finding as JSON has it."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value if finding.severity else None,
        "points": finding.points,
        "message": finding.message,
        "why": finding.why,
        "sources": list(finding.sources),
        "span": _span(finding.span, text, lines),
        "hint": finding.hint,
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _advice(piece: Advice, text: str, lines: Lines) -> dict[str, Any]:
    """Give a piece of advice as JSON has it."""
    return {
        "plugin": piece.plugin,
        "kind": piece.kind,
        "text": piece.text,
        "span": _span(piece.span, text, lines),
        "fact": piece.fact,
        "source": piece.source,
        "why": piece.why,
        "made_by": piece.made_by,
        "score": piece.score,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    """Give a fix as JSON has it."""
    edits = [{"start": edit.start, "end": edit.end, "replacement": edit.replacement} for edit in fix.edits]
    return {"description": fix.description, "safe": fix.safe, "edits": edits}


def _span(span: Span | None, text: str, lines: Lines) -> dict[str, Any] | None:
    """Give a span as JSON has it, with the text that it covers."""
    if span is None:
        return None
    line, column = lines.place(span.start)
    return {"start": span.start, "end": span.end, "line": line, "column": column, "text": text[slice(*span)]}


def _check(check: PluginCheck) -> dict[str, Any]:
    """Give how a plugin fared as JSON has it."""
    skipped = [{"rule": skip.rule, "reason": skip.reason} for skip in check.skipped]
    counts = Counter(piece.reason for piece in check.dropped)
    return {
        "plugin": check.plugin,
        "status": check.status,
        "skipped": skipped,
        "error": check.error,
        "dropped": [{"reason": reason, "count": count} for reason, count in sorted(counts.items())],
        "notes": list(check.notes),
    }


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Free all text of lone surrogates, which strict readers of JSON refuse."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, dict):
        return {key: _cleaned(item) for key, item in value.items()}
    return [_cleaned(item) for item in value] if isinstance(value, list) else value
