"""The JSON Schema of a critique as `--format json` writes it."""

from __future__ import annotations

from typing import Any

from reviewer.critique import SCHEMA_VERSION
from reviewer.kinds import Kind
from reviewer.rules import Severity

_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_POSITION = {"type": "integer", "minimum": 1}
_MOMENT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d(:\d\d(\.\d+)?)?$"


def critique_schema() -> dict[str, Any]:
    """Give the schema (JSON Schema 2020-12): exact, so what it does not name is not allowed."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Critique of a follow-up message",
        **_object(
            schema_version={"const": SCHEMA_VERSION},
            score={"type": "integer", "minimum": 0, "maximum": 100},
            verdict={"enum": ["hold", "revise", "send"]},
            summary={"type": "string", "maxLength": 200, "pattern": "^[ -~]+$"},
            kind=_object(value={"enum": [*Kind]}, known={"enum": ["given", "inferred"]}, evidence=_TEXT),
            findings=_list({"$ref": "#/$defs/finding"}),
            strengths=_list(_object(message=_TEXT, span=_or_null({"$ref": "#/$defs/span"}))),
            advice=_list({"$ref": "#/$defs/advice"}),
            send_after=_or_null({"type": "string", "format": "date-time", "pattern": _MOMENT}),
            checks=_list({"$ref": "#/$defs/check"}),
            notes=_list(_TEXT),
            draft={"type": "string", "description": "only for RFC 5322 messages: the decoded text that spans count in"},
            optional=("draft",),
        ),
        "$defs": {"span": _span(), "finding": _finding(), "advice": _advice(), "check": _check()},
    }


def _span() -> dict[str, Any]:
    """Give the schema of a place in the draft."""
    counts = "Unicode code points of the draft as given, end exclusive; line and column count from 1"
    span = _object(start=_COUNT, end=_COUNT, line=_POSITION, column=_POSITION, text=_TEXT)
    return {"description": counts, **span}


def _finding() -> dict[str, Any]:
    """Give the schema of a finding."""
    edit = _object(start=_COUNT, end=_COUNT, replacement=_TEXT)
    return _object(
        rule={"type": "string", "pattern": "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"},
        severity={"enum": [*Severity]},
        points=_POSITION,
        message=_TEXT,
        why=_TEXT,
        sources=_list(_TEXT),
        span=_or_null({"$ref": "#/$defs/span"}),
        hint=_TEXT,
        fix=_or_null(_object(description=_TEXT, safe={"type": "boolean"}, edits=_list(edit))),
    )


def _advice() -> dict[str, Any]:
    """Give the schema of a piece of advice."""
    return _object(
        plugin=_TEXT,
        kind={"enum": ["suggestion", "rewrite"]},
        text=_TEXT,
        span=_or_null({"$ref": "#/$defs/span"}),
        fact=_TEXT,
        source=_TEXT,
        why=_TEXT,
        made_by=_TEXT,
        score=_or_null({"type": "integer", "minimum": 0, "maximum": 100}),
    )


def _check() -> dict[str, Any]:
    """Give the schema of how a plugin fared."""
    return _object(
        plugin=_TEXT,
        status={"enum": ["ran", "failed", "off", "unavailable"]},
        skipped=_list(_object(rule=_TEXT, reason=_TEXT)),
        error=_or_null(_TEXT),
        dropped=_list(_object(reason=_TEXT, count=_POSITION)),
        notes=_list(_TEXT),
    )


def _object(*, optional: tuple[str, ...] = (), **properties: object) -> dict[str, Any]:
    """Give the schema of an object with just these keys."""
    required = [key for key in properties if key not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _list(items: object) -> dict[str, Any]:
    """Give the schema of a list."""
    return {"type": "array", "items": items}


def _or_null(schema: object) -> dict[str, Any]:
    """Give the schema of a value that may be null."""
    return {"anyOf": [schema, {"type": "null"}]}
