"""The larger values are shown, compared and hashed as dataclasses are."""

from dataclasses import FrozenInstanceError, fields, make_dataclass, replace
from typing import Any

import pytest

from reviewer import Critique, Draft, Settings, Situation, review

DRAFT = Draft.parse("Hi Dana,\n\nThank you for your time.\n\nBest,\nSam")
CRITIQUE = review(DRAFT)
VALUES = [
    (Situation(role="Data Analyst"), {"role": "Clerk"}),
    (DRAFT, {"notes": ("decoded",)}),
    (CRITIQUE, {"score": 1}),
    (Settings(), {"profile": "strict"}),
]


@pytest.mark.parametrize(("value", "other"), VALUES, ids=lambda each: type(each).__name__)
def test_values_are_equal_by_their_fields(value: Any, other: dict[str, Any]) -> None:
    """A copy is equal and hashes alike; one that differs in a field, or is of another kind, is not equal."""
    assert value == replace(value)
    assert value != replace(value, **other)
    assert value != tuple(getattr(value, field.name) for field in fields(value))
    if not isinstance(value, Settings | Critique):  # their mappings cannot be hashed
        assert hash(value) == hash(replace(value))
        assert len({value, replace(value), replace(value, **other)}) == 2


@pytest.mark.parametrize(("value", "other"), VALUES, ids=lambda each: type(each).__name__)
def test_values_are_shown_as_dataclasses_are(value: Any, other: dict[str, Any]) -> None:
    """What is shown is what `dataclass` would show of the same fields."""
    for each in (value, replace(value, **other)):
        given = {field.name: getattr(each, field.name) for field in fields(each)}
        twin = make_dataclass(type(value).__name__, list(given))(**given)
        assert repr(each) == repr(twin)


@pytest.mark.parametrize(("value", "other"), VALUES, ids=lambda each: type(each).__name__)
def test_values_do_not_change(value: Any, other: dict[str, Any]) -> None:
    """A field cannot be set."""
    with pytest.raises(FrozenInstanceError):
        setattr(value, *next(iter(other.items())))
