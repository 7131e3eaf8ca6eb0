"""The larger values are made, shown, compared and hashed as frozen dataclasses are."""

import copy
import pickle
from dataclasses import make_dataclass
from typing import Any

import pytest

from reviewer import Critique, Draft, Settings, Situation, replace, review
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
    ("values", "named"),
    [
        ((), {}),
        ((), {"text": "Hi", "txet": "Hi"}),
        (("Hi",), {"text": "Hi"}),
        (range(12), {}),
    ],
    ids=["missing", "unknown", "twice", "one too many"],
)
def test_wrong_fields_are_refused(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    """As a function refuses arguments that it does not have, lacks or is given twice."""
    with pytest.raises(TypeError, match="text"):
        Draft(*values, **named)
