"""The JSON of a critique is what its schema says, and the schema is exact."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer import Draft, Finding, Reviewer, Severity, Span
from reviewer.formats import render
from reviewer.formats.json import to_dict
from reviewer.schema import critique_schema
from tests.sample import RULES, reviewer_of, rule, sample_critique, words_rule

VALIDATOR = jsonschema.Draft202012Validator(critique_schema(), format_checker=jsonschema.FormatChecker())
REVIEWER = Reviewer()


def test_schema_is_a_schema() -> None:
    """The schema itself is valid JSON Schema 2020-12."""
    jsonschema.Draft202012Validator.check_schema(critique_schema())


def test_critique_with_everything_is_valid() -> None:
    """A critique with findings, fixes, strengths, skipped rules, failures and a date validates."""
    written = to_dict(sample_critique())
    VALIDATOR.validate(written)
    assert written["send_after"] == "2026-03-10T00:00:00+00:00"
    assert {check["status"] for check in written["checks"]} == {"ran", "failed"}


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc"]), max_size=200))
def test_critique_of_any_text_is_valid(text: str) -> None:
    """Whatever the draft, the first-party rules' critique validates and can be written as UTF-8."""
    critique = REVIEWER.review(text)
    VALIDATOR.validate(to_dict(critique))
    assert json.loads(render("json", critique)) == to_dict(critique)


def _holders(value: Any) -> list[dict[str, Any]]:
    """Give every object in some JSON."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return ([value] if isinstance(value, dict) else []) + [found for item in inner for found in _holders(item)]


def test_schema_is_exact() -> None:
    """No object of a critique may hold a key more, or a key less, than it does."""
    for index in range(len(_holders(to_dict(sample_critique())))):
        written = to_dict(sample_critique())
        _holders(written)[index]["surprise"] = 1
        assert not VALIDATOR.is_valid(written)
        written = to_dict(sample_critique())
        _holders(written)[index].popitem()
        assert not VALIDATOR.is_valid(written)


@pytest.mark.parametrize(
    ("key", "value"),
    [("score", 101), ("verdict", "maybe"), ("summary", "zwölf"), ("schema_version", "2"), ("send_after", "soon")],
)
def test_schema_refuses(key: str, value: object) -> None:
    """A value that the contract does not know is no critique."""
    assert not VALIDATOR.is_valid({**to_dict(sample_critique()), key: value})


def test_keys_keep_their_order() -> None:
    """Keys come in the order of the contract, so that the same critique is the same bytes."""
    keys = "schema_version score verdict summary kind findings strengths advice send_after checks notes".split()
    written = to_dict(sample_critique())
    assert list(written) == keys
    finding = "rule severity points message why sources span hint fix".split()
    assert all(list(found) == finding for found in written["findings"])
    assert render("json", sample_critique()) == render("json", sample_critique())


def test_spans_count_code_points() -> None:
    """A span is a slice of the draft as given; its line and column count from 1 in code points."""
    draft = "🙂 Zoë\r\nand 🎉 I am gonna write.\n"
    critique = reviewer_of(words_rule("slang/slang-word", Severity.WARNING, {"gonna": "going to"})).review(draft)
    span = to_dict(critique)["findings"][0]["span"]
    assert (span["line"], span["column"], span["text"]) == (2, 12, "gonna")
    assert draft[span["start"] : span["end"]] == "gonna"


def test_message_carries_its_text() -> None:
    """For an RFC 5322 message the decoded text that spans count in stands in the critique, and else it does not."""
    message = Draft("Hello", is_message=True)
    written = to_dict(reviewer_of(*RULES).review(message))
    VALIDATOR.validate(written)
    assert written["draft"] == "Hello"
    assert "draft" not in to_dict(sample_critique())


def test_lone_surrogates_are_replaced() -> None:
    """What cannot be written as UTF-8 becomes U+FFFD, one for one, so that the spans stay right."""
    odd = rule("a/b", Severity.WARNING, lambda draft: [Finding(f"Odd: {draft.text}", Span(0, 1))])
    written = to_dict(reviewer_of(odd).review("\udcff!"))
    assert written["findings"][0]["message"] == "Odd: \ufffd!"
    assert written["findings"][0]["span"]["text"] == "\ufffd"
