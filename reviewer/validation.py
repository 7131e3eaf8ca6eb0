"""The border: what comes from outside is checked here, with errors that name the key, the value and a near match."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from reviewer.errors import InvalidContext, ReviewerError
from reviewer.situation import Situation
from reviewer.suggest import did_you_mean, printable, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pydantic_core import ErrorDetails

    from reviewer.inputs import Schema

_NOUNS = {
    "string": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "finite": "a finite number",
    "bool": "true or false",
    "dict": "a table of keys",
}
_PROBLEMS = 20


class Validator:
    """Validates any number of values against one schema."""

    def __init__(self, schema: Schema) -> None:
        from pydantic_core import SchemaValidator

        self._schema = schema
        self._core = SchemaValidator(schema)

    def __call__(self, values: object, origin: str, error: type[ReviewerError]) -> Any:  # noqa: ANN401 - as the schema says
        """Give the values in their own types; raises `error` with a line "origin: key: problem" for each problem."""
        from pydantic_core import ValidationError

        try:
            return self._core.validate_python(values)
        except ValidationError as failure:
            problems = failure.errors(include_url=False)
        lines = [_line(problem, self._schema, origin) for problem in problems[:_PROBLEMS]]
        if len(problems) > _PROBLEMS:
            lines.append(f"{origin}: and {len(problems) - _PROBLEMS} problems more")
        raise error("\n".join(lines))


def situation_from(values: Mapping[str, Any], origin: str) -> Situation:
    """Make a situation of the keys of a context; raises InvalidContext, which names `origin`."""
    return Situation(**context_from(values, origin))


def context_from(values: object, origin: str) -> dict[str, Any]:
    """Give the keys of a context with their values as `Situation` takes them; raises InvalidContext."""
    known: dict[str, Any] = _context()(values, origin, InvalidContext)
    return {key: value for key, value in known.items() if value is not None}


@cache
def _context() -> Validator:
    """Make the validator of contexts, once."""
    from reviewer.inputs import context

    return Validator(context())


def _line(problem: ErrorDetails, schema: Schema, origin: str) -> str:
    """Say where something is wrong, and what."""
    keys = [key for key in problem["loc"] if key != "[key]"]
    words = (origin, _path(keys), _words(problem, keys, schema))
    return printable(": ".join(filter(None, words)))


def _path(keys: Sequence[str | int]) -> str:
    """Write the way to a value as TOML does: follow_ups[0].sent_at."""
    path = ""
    for key in keys:
        if isinstance(key, int):
            path += f"[{key}]"
        else:
            path += ("." if path else "") + (key if key.replace("_", "").replace("-", "").isalnum() else shown(key))
    return path


def _words(problem: ErrorDetails, keys: Sequence[str | int], schema: Schema) -> str:
    """Say what is wrong with a value."""
    kind, value, here = problem["type"], problem["input"], _below(schema, keys)
    match kind:
        case "extra_forbidden":
            return f"unknown key{did_you_mean(str(keys[-1]), _keys(_below(schema, keys[:-1])))}"
        case "value_error":
            return str(problem["ctx"]["error"])
        case "literal_error" | "enum":
            words = [str(word) for word in here.get("expected") or here["members"]]
            return f"{shown(value)} is none of {', '.join(words)}{did_you_mean(str(value), words)}"
        case "greater_than_equal" | "less_than_equal":
            return f"{shown(value)} is out of range; {_limits(here)}"
        case "tuple_type":
            return f"{shown(value)} is no list; write [{shown(value)}]"
        case _:
            return _PLAIN[kind](problem) if kind in _PLAIN else _wrong_type(kind, value, problem["msg"])


_PLAIN: dict[str, Callable[[ErrorDetails], str]] = {
    "missing": lambda _: "is missing",
    "too_long": lambda problem: f"has {len(problem['input'])} entries; at most {problem['ctx']['max_length']}",
    "string_too_long": lambda problem: (
        f"has {len(problem['input'])} characters; at most {problem['ctx']['max_length']}"
    ),
    "string_too_short": lambda _: "is empty",
    "string_pattern_mismatch": lambda problem: f"{shown(problem['input'])} must be one line without control characters",
    "string_unicode": lambda problem: f"{shown(problem['input'])} is not valid Unicode",
    "invalid_key": lambda problem: f"{shown(problem['input'])} is no key",
}


def _wrong_type(kind: str, value: object, message: str) -> str:
    """Say what type a value should have."""
    noun = _NOUNS.get(kind.partition("_")[0])
    return f"{shown(value)} is not {noun}" if noun else message


def _limits(schema: Schema) -> str:
    """Say the limits of a number, with its unit."""
    low, high, unit = schema.get("ge"), schema.get("le"), schema.get("metadata", {}).get("unit", "")
    words = [f"at least {low:g}" if low is not None else "", f"at most {high:g}" if high is not None else ""]
    return f"{' and '.join(filter(None, words))} {unit}".strip()


def _below(schema: Schema, keys: Sequence[str | int]) -> Schema:
    """Find the part of a schema that a path of keys leads to; an empty one where the path leaves it."""
    for key in [*keys, None]:
        while "schema" in schema:
            schema = schema["schema"]
        if key is None:
            break
        schema = _child(schema, key)
    return schema


def _child(schema: Schema, key: str | int) -> Schema:
    """Step down into a table or a list."""
    items: list[Schema] = schema.get("items_schema", [])
    child: Schema = items[0] if items else schema.get("values_schema") or schema.get("fields", {}).get(key, {})
    return child


def _keys(schema: Schema) -> Iterator[str]:
    """Give the keys that a table may have."""
    yield from map(str, schema.get("fields", ()))
