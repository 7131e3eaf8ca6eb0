"""What a reply may be: pydantic models with limits, and a reading that forgives what stands around the JSON."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Reply = TypeVar("Reply", bound=BaseModel)
_Text = Annotated[str, Field(min_length=1, max_length=600)]


class Suggestion(BaseModel):
    """A sentence, the fact that it rests on, and where it belongs."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    paragraph: Annotated[int, Field(ge=1, le=1000)]
    sentence: _Text
    fact: _Text
    why: Annotated[str, Field(max_length=600)] = ""


class Suggestions(BaseModel):
    """The reply to the prompt `suggest`."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    suggestions: Annotated[list[Suggestion], Field(max_length=20)]


class Rewritten(BaseModel):
    """The reply to the prompt `rewrite`."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    paragraphs: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=4000)]], Field(min_length=1, max_length=20)
    ]


def schema_of(model: type[BaseModel]) -> dict[str, Any]:
    """Give the JSON Schema of a reply as strict servers take it: every key required, no other allowed, no limits."""
    described = model.model_json_schema()
    parts = described.get("$defs", {})
    return _strict({key: value for key, value in described.items() if key != "$defs"}, parts)


def _strict(schema: dict[str, Any], parts: dict[str, Any]) -> dict[str, Any]:
    """Make one part of a schema strict."""
    if "$ref" in schema:
        return _strict(parts[schema["$ref"].rpartition("/")[2]], parts)
    if schema["type"] == "array":
        return {"type": "array", "items": _strict(schema["items"], parts)}
    if schema["type"] != "object":
        return {"type": schema["type"]}
    keys = {key: _strict(value, parts) for key, value in schema["properties"].items()}
    return {"type": "object", "properties": keys, "required": [*keys], "additionalProperties": False}


class UnreadableReply(Exception):
    """A reply does not fit its model; the text says how, without a word of the reply."""


def read(text: str, model: type[Reply]) -> Reply:
    """Read a reply; raises UnreadableReply."""
    try:
        return model.model_validate(_json(text))
    except ValidationError as error:
        problems = [f"{'.'.join(map(str, p['loc'])) or 'reply'}: {p['msg']}" for p in error.errors()[:5]]
        raise UnreadableReply("; ".join(problems)) from None


def _json(text: str) -> Any:  # noqa: ANN401 - whatever JSON there is
    """Find the JSON in a reply, though there may be a fence, a thought or a greeting around it."""
    text = re.sub(r"(?s)\A\s*<think>.*?</think>", "", text)
    decoder = json.JSONDecoder(strict=False)
    for match in list(re.finditer(r"\{", text))[:50]:
        try:
            value, _ = decoder.raw_decode(text, match.start())
        except (ValueError, RecursionError):
            continue
        return value
    raise UnreadableReply("there is no JSON object in it")
