"""What a plugin author tests with: every example of a rule is a test, and `check_rule` runs them.

from reviewer.testing import check_rule
from my_plugin import RULES

@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule(rule): check_rule(rule)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.chain import Chain
from reviewer.draft import Draft
from reviewer.plugins import Plugin
from reviewer.settings import Settings
from reviewer.situation import Situation

if TYPE_CHECKING:
    from reviewer.critique import Critique
    from reviewer.rules import Example, Rule


def run_rule(rule: Rule, draft: str, situation: Situation | None = None, settings: Settings | None = None) -> Critique:
    """Review a draft with one rule alone; raises AssertionError when the rule itself fails."""
    chosen = settings or Settings(select=(rule.id,))
    raised: list[BaseException] = []
    chain = Chain([Plugin(rule.plugin, "test", (rule,))], chosen, raised.append)
    critique = chain.run(Draft.parse(draft), situation or Situation())
    failures = [check.error for check in critique.checks if check.error]
    if failures:
        raise AssertionError(failures) from (raised[0] if raised else None)
    return critique


def check_example(rule: Rule, example: Example) -> None:
    """Run one example of a rule; raises AssertionError that says what was expected and what was found."""
    from reviewer.validation import situation_from

    critique = run_rule(rule, example.draft, situation_from(example.context, f"example of {rule.id}"))
    found = [critique.draft.at(finding.span) if finding.span else None for finding in critique.findings]
    if example.found is False:
        assert not found, f"{rule.id} is not silent on {example.draft!r}: {found}"  # noqa: S101
    else:
        assert found, f"{rule.id} does not fire on {example.draft!r}"  # noqa: S101
        assert found[0] == example.found, f"{rule.id} found {found} in {example.draft!r}"  # noqa: S101


def check_rule(rule: Rule) -> None:
    """Run all examples of a rule, and see that there are at least two bad and three good ones."""
    bad = [example for example in rule.examples if example.found is not False]
    assert len(bad) >= 2, f"{rule.id} needs two bad examples or more"  # noqa: S101
    assert len(rule.examples) - len(bad) >= 3, f"{rule.id} needs three good examples or more"  # noqa: S101
    for example in rule.examples:
        check_example(rule, example)
