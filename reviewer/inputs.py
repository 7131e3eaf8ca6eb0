"""What may come from outside: the shape of a context, of a configuration and of a line of a batch.

One description of each serves to validate it (`reviewer.validation`) and to publish its JSON Schema (`review schema`).
They are pydantic's core schemas, written by hand: `pydantic_core` alone is imported in a fifth of the time that
`TypeAdapter` takes to be imported and to read the same from annotations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reviewer.decoding import MAX_BYTES, MAX_CHARACTERS
from reviewer.kinds import Channel, Kind, Outcome
from reviewer.moments import day, day_or_moment, moment
from reviewer.rules import Severity
from reviewer.scoring import Weights
from reviewer.settings import FAIL_ON, MODES, ON_ERROR, PROFILES, Presend, When
from reviewer.situation import FollowUp
from reviewer.suggest import did_you_mean, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from enum import StrEnum

    from reviewer.plugins import Plugin
    from reviewer.rules import Option

Schema = dict[str, Any]
NAME_LIMIT = 200
NOTE_LIMIT = 1_000
LIST_LIMIT = 100
# No control characters and none that turn the direction of writing: they could act on the reader's terminal.
_ONE_LINE = r"^[^\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]*$"


def text(limit: int = NAME_LIMIT, least: int = 0) -> Schema:
    """Describe one line of text, of so many characters."""
    limits = {"min_length": least, "max_length": limit, "pattern": _ONE_LINE}
    return {"type": "str", "strict": True, "strip_whitespace": True, **limits}


def choice(words: Iterable[str]) -> Schema:
    """Describe one of some words."""
    return {"type": "literal", "expected": list(words)}


def member(enum: type[StrEnum]) -> Schema:
    """Describe one of the words of an enumeration."""
    return {"type": "enum", "cls": enum, "members": list(enum), "sub_type": "str"}


def number(kind: str, minimum: float | None = None, maximum: float | None = None, unit: str = "") -> Schema:
    """Describe a number, "int" or "float", between limits."""
    limits = {"ge": minimum, "le": maximum}
    schema = {"type": kind, "strict": True, **{key: limit for key, limit in limits.items() if limit is not None}}
    return {**schema, "metadata": {"unit": unit}} | ({"allow_inf_nan": False} if kind == "float" else {})


def list_of(item: Schema) -> Schema:
    """Describe a list of up to 100 entries."""
    return {"type": "tuple", "items_schema": [item], "variadic_item_index": 0, "max_length": LIST_LIMIT}


def table(fields: Mapping[str, Schema], required: Collection[str] = (), extra: str = "forbid") -> Schema:
    """Describe a table with these keys."""
    entries = {
        key: {"type": "typed-dict-field", "schema": schema, "required": key in required}
        for key, schema in fields.items()
    }
    return {"type": "typed-dict", "fields": entries, "extra_behavior": extra}


def optional(schema: Schema) -> Schema:
    """Allow null as well."""
    return {"type": "nullable", "schema": schema}


def parsed(function: Callable[[Any], Any], description: str, kind: str = "str") -> Schema:
    """Describe what a function reads, which raises ValueError for what is wrong."""
    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": function},
        "json_schema_input_schema": {"type": kind},
        "metadata": {"pydantic_js_updates": {"description": description}},
    }


def built(make: Callable[..., Any], fields: Schema) -> Schema:
    """Describe a table whose keys are given to `make`."""
    return {
        "type": "function-after",
        "function": {"type": "no-info", "function": lambda values: make(**values)},
        "schema": fields,
    }


def context_keys() -> dict[str, Schema]:
    """Describe the keys of a context, those of `reviewer.Situation`."""
    instant = parsed(moment, "a moment in ISO 8601 with its offset, such as 2026-03-03T14:00-05:00")
    date = parsed(day, "a date such as 2026-03-10")
    sent_at = parsed(day_or_moment, "a date such as 2026-03-10, or a moment with its offset")
    follow_up = built(FollowUp, table({"sent_at": sent_at, "answered": {"type": "bool", "strict": True}}, ["sent_at"]))
    name, names = text(), list_of(text(least=1))
    return {
        "kind": member(Kind),
        "interview_at": instant,
        "send_at": instant,
        "promised_by": date,
        "follow_ups": list_of(follow_up),
        "outcome": member(Outcome),
        "interviewers": names,
        "recipient": name,
        "company": name,
        "role": name,
        "topics": names,
        "notes": list_of(text(NOTE_LIMIT, least=1)),
        "company_facts": list_of(text(NOTE_LIMIT, least=1)),
        "candidate": name,
        "channel": member(Channel),
        "first_channel": member(Channel),
        "addresses": names,
    }


def context() -> Schema:
    """Describe a context: what is known beside the draft. Null is as good as a key left out."""
    return table({key: optional(schema) for key, schema in context_keys().items()})


def case() -> Schema:
    """Describe a line of a batch; other keys are passed over."""
    # The limit also makes pydantic look at the letters, and refuse halves of them (lone surrogates).
    draft: Schema = {"type": "str", "strict": True, "max_length": MAX_CHARACTERS}
    keys = {"id": Schema(type="any"), "draft": draft, "kind": optional(member(Kind)), "context": optional(context())}
    return table(keys, ["draft"], extra="ignore")


def config(plugins: Iterable[Plugin], unknown: Iterable[str] = ()) -> Schema:
    """Describe a configuration; any mention of plugins that failed to load, or named in `unknown`, is taken."""
    plugins, unknown = tuple(plugins), tuple(unknown)
    rule_id = parsed(known_name(plugins, unknown, rules_only=True), "the id of a rule")
    name = parsed(known_name(plugins, unknown), "a plugin or a rule")
    options = {plugin.name: table(option_keys(plugin)) for plugin in plugins if plugin.error is None}
    silent = {plugin.name for plugin in plugins if plugin.error is not None} | set(unknown)
    points = number("int", 1, 100, "points")
    return table(
        {
            "profile": choice(PROFILES),
            "fail_on": choice(FAIL_ON),
            "enable": list_of(name),
            "disable": list_of(name),
            "select": list_of(name),
            "allow": list_of(text(least=1)),
            "severity": {"type": "dict", "keys_schema": rule_id, "values_schema": member(Severity)},
            "options": table({name: Schema(type="any") for name in silent} | options),
            "weights": built(Weights, table(dict.fromkeys(Severity, points) | {"repeat": number("float", 0, 1)})),
            "time_limit": number("float", 0.01, 60, "seconds"),
            "presend": presend(),
        }
    )


def presend() -> Schema:
    """Describe how the doors behave that stand before "send"."""
    patterns = list_of(text(least=1))
    return built(
        Presend,
        table(
            {
                "mode": choice(MODES),
                "on_error": choice(ON_ERROR),
                "time_limit": number("float", 0.1, 300, "seconds"),
                "max_bytes": number("int", 1_000, MAX_BYTES, "bytes"),
                "keep": number("int", 0, 1_000, "messages"),
                "log": {"type": "bool", "strict": True},
                "when": built(When, table({"recipients": patterns, "subjects": patterns})),
            }
        ),
    )


def option_keys(plugin: Plugin) -> dict[str, Schema]:
    """Describe the options of a plugin and of its rules."""
    return {name: of_option(option) for name, option in plugin.options.items()}


def of_option(option: Option[Any]) -> Schema:
    """Describe what an option may be: of the type of its default, within its limits."""
    default = option.default
    if isinstance(default, bool):
        return {"type": "bool", "strict": True}
    if isinstance(default, int | float):
        return number(type(default).__name__, option.minimum, option.maximum, option.unit)
    word = choice(option.choices) if option.choices else text()
    return word if isinstance(default, str) else list_of(word)


def known_name(
    plugins: Iterable[Plugin], unknown: Iterable[str] = (), *, rules_only: bool = False
) -> Callable[[object], str]:
    """Make a function that takes only the name of a plugin or the id of a rule; see `config` for `unknown`."""
    plugins = tuple(plugins)
    silent = {plugin.name for plugin in plugins if plugin.error is not None} | set(unknown)
    known = [rule.id for plugin in plugins for rule in plugin.rules]
    known += [] if rules_only else [plugin.name for plugin in plugins]
    what = "rule" if rules_only else "plugin or rule"
    whole = {plugin.name for plugin in plugins} if rules_only else ()

    def name(value: object) -> str:
        if isinstance(value, str) and (value in known or value.partition("/")[0] in silent):
            return value
        if isinstance(value, str) and value in whole:
            raise ValueError(f"{shown(value)} is a plugin, and severity is set per rule; see review rules {value}")
        near = did_you_mean(value, known) if isinstance(value, str) else ""
        raise ValueError(f"{shown(value)} is no known {what}{near}")

    return name
