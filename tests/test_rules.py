"""Every rule keeps the promises that it makes about itself: its examples are its tests."""

import pytest

from reviewer import Rule
from reviewer.plugins import load_plugins
from reviewer.testing import check_rule

PLUGINS = load_plugins()
RULES = [rule for plugin in PLUGINS for rule in plugin.rules]


def test_all_plugins_load() -> None:
    """No first-party plugin fails to load."""
    assert {plugin.name: plugin.error for plugin in PLUGINS if plugin.error} == {}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_hold(rule: Rule) -> None:
    """A rule fires on its bad examples, at the place that they name, and is silent on its good ones."""
    check_rule(rule)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_metadata_is_complete(rule: Rule) -> None:
    """A rule says what the fault is, why it matters, and which guide it comes from."""
    assert rule.summary
    assert not rule.summary.endswith(".")
    assert rule.why.endswith(".")
    assert rule.sources
    assert all(option.help and option.name.replace("_", "").isalnum() for option in rule.options)
