"""Slips in what others give are refused where they arise: in a rule when it is loaded, in settings when taken."""

from __future__ import annotations

from typing import Any

import pytest

from reviewer import Finding, InvalidConfig, Kind, Option, Reviewer, Rule, Settings, Severity, Weights, replace
from reviewer.contract import fault_of
from reviewer.plugins import load_plugins

RULE = Rule("x/y", Severity.WARNING, "summary", "Why.", ("G1",), lambda *_: [Finding("found")])


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (
            {"needs": ("interview_att",)},
            "needs: ('interview_att',) is not a tuple of interview_at, send_at, promised_by",
        ),
        ({"needs": "role"}, "needs: 'role' is not"),
        ({"needs": ("role|",)}, "needs: ('role|',) is not"),
        ({"severity": "warning"}, "severity: 'warning' is not a reviewer.Severity"),
        ({"sources": None}, "sources: None is not a tuple of texts"),
        ({"summary": None}, "summary: None is not text"),
        ({"kinds": ("thank-yu",)}, "kinds: ('thank-yu',) is not a set of reviewer.Kind"),
        ({"options": ("x",)}, "options: ('x',) is not a tuple of reviewer.Option"),
        ({"examples": ("x",)}, "examples: ('x',) is not a tuple of what reviewer.bad and reviewer.good make"),
        ({"check": None}, "check: None is not a function"),
    ],
)
def test_a_slip_in_a_rule_is_named(slip: dict[str, Any], said: str) -> None:
    """By the rule, the field, the value, and what it should be."""
    assert fault_of(replace(RULE, **slip)).startswith(f"rule 'x/y': {said}")


def test_what_keeps_the_contract_is_let_through() -> None:
    """Our own rules, and one with something in each field."""
    full = replace(RULE, kinds={Kind.THANK_YOU}, needs=("role|company",), options=(Option("o", 1, "help"),))
    assert [fault_of(rule) for plugin in load_plugins() for rule in (*plugin.rules, full) if fault_of(rule)] == []


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ({"select": "feedback"}, 'settings: select: "feedback" is no list'),
        (
            {"select": ("feedbak",)},
            r'settings: select\[0\]: "feedbak" is no known plugin or rule - did you mean feedback',
        ),
        ({"profile": "strikt"}, "settings: profile: .* did you mean strict"),
        ({"fail_on": "errors"}, "settings: fail_on: .* did you mean error"),
        ({"severity": {"feedback/premature": "warn"}}, "settings: severity.*did you mean warning"),
        ({"options": {"length": {"thank_you_max_words": -5}}}, "-5 is out of range; at least 30"),
        ({"options": {"length": {"most": 5}}}, "settings: options.length.most"),
        ({"weights": Weights(error=-3)}, "settings: weights.error: -3 is out of range"),
        ({"time_limit": 0}, "settings: time_limit: 0 is out of range"),
        ({"presend": 3}, "settings: presend: 3 is not a table of keys"),
    ],
)
def test_settings_that_cannot_be_are_refused(slip: dict[str, Any], said: str) -> None:
    """A name that is misspelt would leave out rules in silence, and let a bad message pass."""
    with pytest.raises(InvalidConfig, match=said):
        Reviewer(Settings(**slip))


def test_what_is_no_settings_is_refused() -> None:
    """A table, for one."""
    with pytest.raises(InvalidConfig, match=r"settings: .* is no reviewer.Settings"):
        Reviewer({"select": ("feedback",)})  # type: ignore[arg-type]
