"""`review schema`: the JSON Schema of what goes in and what comes out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reviewer.cli import setup
from reviewer.cli.parser import KEYS, Parser, one_of
from reviewer.cli.streams import write

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES = ("critique", "context", "config")


def run(arguments: Sequence[str]) -> int:
    """Print a JSON Schema."""
    parser = Parser("schema", "Print the JSON Schema of a critique, a context or a configuration.")
    parser.add_argument(
        "name", nargs="?", default="critique", type=one_of(_NAMES), metavar="NAME", help=f"{', '.join(_NAMES)}"
    )
    write(json.dumps(_schema(parser.read(arguments).name), indent=2) + "\n")
    return 0


def _schema(name: str) -> dict[str, Any]:
    """Make the schema of that name."""
    if name == "critique":
        from reviewer.schema import critique_schema

        return critique_schema()
    from pydantic.json_schema import GenerateJsonSchema

    from reviewer import inputs

    schema = GenerateJsonSchema().generate(inputs.context() if name == "context" else inputs.config(setup.plugins()))
    if name == "context":
        for key, (_, words) in KEYS.items():
            schema["properties"][key]["description"] = words
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "title": f"{name.capitalize()} of followup-reviewer",
        **schema,
    }
