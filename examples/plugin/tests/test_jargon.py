"""All that a plugin's own tests need: each rule's examples are run."""

import pytest
from reviewer_jargon import RULES

from reviewer import Rule
from reviewer.testing import check_rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_keeps_its_examples(rule: Rule) -> None:
    """Each rule fires on its bad examples and is silent on its good ones."""
    check_rule(rule)
