"""The larger values are made, shown, compared and hashed as frozen dataclasses are."""

import copy
import pickle
from dataclasses import make_dataclass
from typing import Any

import pytest

from reviewer import Critique, Draft, Finding, Settings, Severity, Situation, Span, replace, review
from reviewer.values import Value

DRAFT = Draft.parse("Hi Dana,\n\nThank you for your time.\n\nBest,\nSam")
VALUES: list[tuple[Value, dict[str, Any]]] = [
    (Situation(role="Data Analyst"), {"role": "Clerk"}),
    (DRAFT, {"notes": ("decoded",)}),
    (review(DRAFT), {"score": 1}),
    (Settings(), {"profile": "strict"}),
]
each_value = pytest.mark.parametrize(("value", "other"), VALUES, ids=lambda each: type(each).__name__)


def given(value: Value) -> dict[str, Any]:
    """Give the fields of a value, by name."""
    return {name: getattr(value, name) for name in value._fields}


@each_value
def test_values_are_equal_by_their_fields(value: Value, other: dict[str, Any]) -> None:
    """A copy is equal and hashes alike; one that differs in a field, or is of another kind, is not equal."""
    assert value == replace(value) == type(value)(*given(value).values()) == copy.copy(value)
    assert value == pickle.loads(pickle.dumps(value))  # noqa: S301 - our own
    assert value != replace(value, **other)
    assert value != tuple(given(value).values())
    if not isinstance(value, Settings | Critique):  # their mappings cannot be hashed
        assert hash(value) == hash(replace(value))
        assert len({value, replace(value), replace(value, **other)}) == 2


@each_value
def test_values_are_shown_as_dataclasses_are(value: Value, other: dict[str, Any]) -> None:
    """What is shown is what `dataclass` would show of the same fields."""
    for each in (value, replace(value, **other)):
        twin = make_dataclass(type(value).__name__, list(given(each)))(**given(each))
        assert repr(each) == repr(twin)


@each_value
def test_values_do_not_change(value: Value, other: dict[str, Any]) -> None:
    """A field can neither be set nor deleted, and what a value is made of is not what its copy is made of."""
    before = given(value)
    for name, new in other.items():
        with pytest.raises(AttributeError, match=name):
            setattr(value, name, new)
        with pytest.raises(AttributeError, match=name):
            delattr(value, name)
    assert given(replace(value, **other)) == before | other
    assert given(value) == before


@pytest.mark.parametrize(
    ("values", "named", "said"),
    [
        ((), {}, "Draft: text: missing"),
        ((), {"text": "Hi", "txet": "Hi"}, "Draft: txet: no such field - did you mean text"),
        (("Hi",), {"text": "Hi"}, "Draft: text: given twice"),
        (range(12), {}, "Draft: 12 values, and it has 11 fields"),
    ],
)
def test_wrong_fields_are_refused(values: tuple[Any, ...], named: dict[str, Any], said: str) -> None:
    """As a function refuses arguments that it does not have, lacks or is given twice."""
    with pytest.raises(TypeError, match=said):
        Draft(*values, **named)


def test_values_may_have_heirs_and_be_matched() -> None:
    """A class that inherits has the fields of its base, those of its own behind them; patterns see them in order."""

    class Same(Situation):
        pass

    class More(Situation):
        team: str = "night"

    assert Same(role="Clerk") == Same(role="Clerk") != Situation(role="Clerk")
    assert (More(role="Clerk").team, More(team="day").role) == ("night", None)
    match Finding("found", Span(0, 2)):
        case Finding(message, span):
            assert (message, span) == ("found", Span(0, 2))


def test_named_tuples_are_changed_alike() -> None:
    """What there are many of is changed by the same function."""
    assert replace(Span(1, 2), start=0) == Span(0, 2)


def test_defaults_cannot_be_changed() -> None:
    """What is shared by all settings is for reading."""
    with pytest.raises(TypeError):
        Settings().severity["slang/emoji"] = Severity.ERROR  # type: ignore[index]
