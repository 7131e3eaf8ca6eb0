"""Plugins are found, loaded, checked and switched off; a failure is data and never an exception."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewer import (
    Critique,
    Draft,
    Finding,
    Options,
    Outcomes,
    Reviewer,
    Rule,
    Settings,
    Severity,
    Situation,
    hookspecs,
    replace,
)
from reviewer.plugins import BUILT_IN, Plugin, load_plugins, unknown_in_environment
from reviewer.testing import check_rule, run_rule

DOCS = Path(__file__).parents[1] / "docs"
DIST = """[reviewer]
{name} = {module}
"""


@pytest.fixture
def stranger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder on the path in which a test puts distributions."""
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("stranger_")]:
        del sys.modules[name]


def distribute(folder: Path, name: str, code: str) -> None:
    """Install a distribution by hand: a module and its metadata with an entry point."""
    module = f"stranger_{name.replace('-', '_')}"
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    info = folder / f"{module}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(DIST.format(name=name, module=module), encoding="utf-8")


RULE = """
from reviewer import Finding, Rule, Severity, hookimpl
def check(draft, situation, options):
    yield Finding("found")
@hookimpl
def reviewer_rules():
    return [Rule("{id}", Severity.SUGGESTION, "summary", "Why.", ("G1",), check)]
"""


def loaded(name: str) -> Plugin:
    """Give the loaded plugin of a name."""
    (plugin,) = [plugin for plugin in load_plugins() if plugin.name == name]
    return plugin


def test_hook_reviewer_rules(stranger: Path) -> None:
    """`reviewer_rules` of another distribution is called, and the rules it returns are run."""
    distribute(stranger, "extra", RULE.format(id="extra/thing"))
    plugin = loaded("extra")
    assert (plugin.origin, plugin.error) == ("stranger_extra 1.0", None)
    critique = Reviewer(plugins=[plugin]).review("Dear Ann, thank you.")
    assert [finding.rule for finding in critique.findings] == ["extra/thing"]


def test_a_plugin_with_a_slip_fails_by_name_and_alone(stranger: Path) -> None:
    """It is told which rule and which field; all other plugins run."""
    distribute(stranger, "extra", RULE.format(id="extra/thing").replace("check)]", "check, needs=('rolle',))]"))
    plugin = loaded("extra")
    assert plugin.error is not None
    assert plugin.error.startswith("ValueError: rule 'extra/thing': needs: ('rolle',) is not a tuple of")
    critique = Reviewer().review("Dear Ann, how did I do in the interview?")
    assert [check.plugin for check in critique.checks if check.error] == ["extra"]


ADVISER = """
from reviewer import Advice, Advised, Option, Span, hookimpl
TONE = Option("tone", "warm", "how it should sound")
@hookimpl
def reviewer_options():
    return [TONE]
@hookimpl
def reviewer_advice(draft, options):
    {body}
"""


def advised(folder: Path, body: str, **settings: object) -> Critique:
    """Review a draft with an adviser whose hook has this body."""
    distribute(folder, "extra", ADVISER.format(body=body))
    chosen = Settings(enable=("extra",), options={"extra": settings})
    return Reviewer(chosen, [loaded("extra")]).review("Dear Ann, thank you.")


def test_hook_reviewer_options(stranger: Path) -> None:
    """`reviewer_options` declares what a user may set, and the hook of the advice is given it."""
    critique = advised(stranger, "return Advised((Advice(options[TONE], 'Why.'),))", tone="plain")
    assert list(loaded("extra").options) == ["tone"]
    assert [piece.text for piece in critique.advice] == ["plain"]


def test_hook_reviewer_advice(stranger: Path) -> None:
    """`reviewer_advice` is called with what it asks for, once it is enabled, and its advice bears its plugin's name."""
    critique = advised(stranger, "return Advised((Advice(draft.text, 'Why.'),), notes=('well',))")
    assert [(piece.plugin, piece.text) for piece in critique.advice] == [("extra", "Dear Ann, thank you.")]
    assert [(check.status, check.notes) for check in critique.checks] == [("ran", ("well",))]
    assert Reviewer(plugins=[loaded("extra")]).review("Dear Ann, thank you.").advice == ()


@pytest.mark.parametrize(
    "body",
    [
        "raise OSError('gone')", "raise SystemExit", "return ['advice']", "return Advised(('advice',))",
        "return Advised(dropped=('advice',))", "return Advised((Advice(1, 'Why.'),))",
        "return Advised((Advice('Yes.', 'Why.', span=(0, 1)),))",
        "return Advised((Advice('Yes.', 'Why.', span=Span(0, 999)),))",
    ],
)  # fmt: skip
def test_an_adviser_that_fails_touches_nothing(stranger: Path, body: str) -> None:
    """What an adviser raises, or answers wrongly, is told in its check, and no failure of the review."""
    critique = advised(stranger, body)
    (check,) = critique.checks
    assert (check.status, critique.advice, critique.failed) == ("unavailable", (), False)
    assert check.error
    assert critique.score == 100


def test_what_an_adviser_raises_is_handed_on(stranger: Path) -> None:
    """Whoever asks for it gets what an adviser raised, with its traceback."""
    distribute(stranger, "extra", ADVISER.format(body="raise OSError('gone')"))
    raised: list[BaseException] = []
    Reviewer(Settings(enable=("extra",)), [loaded("extra")], raised.append).review("Dear Ann, thank you.")
    assert [str(error) for error in raised] == ["gone"]
    assert raised[0].__traceback__


def test_every_hook_is_documented_and_has_a_test() -> None:
    """Each hook stands in docs/plugins.md with its arguments, and a test bears its name."""
    page = (DOCS / "plugins.md").read_text(encoding="utf-8")
    hooks = {name: hook for name, hook in vars(hookspecs).items() if name.startswith("reviewer_")}
    assert hooks
    for name, hook in hooks.items():
        arguments = ", ".join(hook.__code__.co_varnames[: hook.__code__.co_argcount])
        assert f"### `{name}({arguments})`" in page
        assert f"test_hook_{name}" in globals()


def test_the_page_shows_rules_that_work() -> None:
    """The rule of docs/plugins.md keeps its examples, and the function beside its option finds a long sentence."""
    rule_code, option_code = re.findall(r"```python\n(.+?)```", (DOCS / "plugins.md").read_text("utf-8"), re.DOTALL)[:2]
    page: dict[str, Any] = {}
    exec(rule_code + option_code, page)  # noqa: S102 - our own page
    (rule,) = page["reviewer_rules"]()
    check_rule(rule)
    long = replace(rule, check=page["long_sentence"], options=(page["MAX_WORDS"],))
    draft = f"Dear Ann,\n\nI saw the shop{' and I saw the shop' * 9}.\n"
    (finding,) = run_rule(long, draft).findings
    assert finding.message == "49 words in one sentence."


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("import no_such_module", "ModuleNotFoundError: No module named 'no_such_module'"),
        ("raise SystemError('broken')", "SystemError: broken"),
        ("this is no Python", "SyntaxError: invalid syntax"),
        ("import sys; sys.exit(0)", "SystemExit: 0"),
        (
            RULE.format(id="other/thing"),
            "ValueError: rule id 'other/thing' is not of the form 'extra/name-of-the-fault'",
        ),
        (RULE.format(id="extra/Bad Name"), "ValueError: rule id 'extra/Bad Name' is not of the form"),
        (RULE.replace("return [", "return [1, ").format(id="extra/x"), "returned something that is no reviewer.Rule"),
        (
            RULE.replace("@hookimpl", "").format(id="extra/x"),
            "ValueError: gives neither rules nor advice: is @hookimpl missing?",
        ),
        (RULE.replace("reviewer_rules", "reviewer_rulez").format(id="extra/x"), "unknown hook 'reviewer_rulez'"),
        (RULE.replace("rules():", "rules(color):").format(id="extra/x"), "PluginValidationError"),
    ],
)
def test_a_plugin_that_fails_to_load_is_reported(stranger: Path, code: str, error: str) -> None:
    """Whatever goes wrong in loading is the plugin's error, in one line; the others load all the same."""
    distribute(stranger, "extra", code)
    plugin = loaded("extra")
    assert plugin.error is not None
    assert error in plugin.error
    assert "\n" not in plugin.error
    assert plugin.rules == ()
    assert {p.name for p in load_plugins() if p.error is None} == set(BUILT_IN)


def test_a_name_that_is_taken_is_an_error(stranger: Path) -> None:
    """Another distribution cannot take the place of a built-in plugin."""
    distribute(stranger, "slang", RULE.format(id="slang/thing"))
    first, second = (plugin for plugin in load_plugins() if plugin.name == "slang")
    assert (first.origin, first.error) == ("built-in", None)
    assert second.error is not None
    assert "taken" in second.error


def test_the_environment_switches_plugins_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plugins named in REVIEWER_DISABLE_PLUGINS are not loaded."""
    monkeypatch.setenv("REVIEWER_DISABLE_PLUGINS", "slang, timing")
    assert set(BUILT_IN) - {plugin.name for plugin in load_plugins()} == {"slang", "timing"}


def test_names_that_switch_nothing_off_are_known(stranger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only names that no plugin has are unknown; those of other distributions are known without being loaded."""
    distribute(stranger, "extra", "raise SystemExit")
    monkeypatch.setenv("REVIEWER_DISABLE_PLUGINS", "slang,extra,timming,zzz")
    assert unknown_in_environment() == {"timming": " - did you mean timing?", "zzz": ""}
    monkeypatch.delenv("REVIEWER_DISABLE_PLUGINS")
    assert unknown_in_environment() == {}


@pytest.mark.checkout
def test_a_stranger_in_the_environment_leaves_these_tests_alone(stranger: Path) -> None:
    """Whoever has other plugins installed, even broken ones, can run the tests of this project."""
    distribute(stranger, "broken", "import no_such_module")
    tests = [str(Path(__file__).with_name("test_rules.py")), "-k", "all_plugins_load"]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(stranger)}, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()


def _finds(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    yield Finding("found")


def _plugin(*rules: Rule) -> Plugin:
    return Plugin("x", "test", rules)


def _rule(name: str, *, on: bool = True) -> Rule:
    return Rule(f"x/{name}", Severity.WARNING, "s", "W.", ("G1",), _finds, on_by_default=on)


@pytest.mark.parametrize(
    ("settings", "ran"),
    [
        (Settings(), ["x/a", "x/b"]),
        (Settings(disable=("x",)), []),
        (Settings(disable=("x/a",)), ["x/b"]),
        (Settings(disable=("x",), enable=("x/a",)), ["x/a"]),
        (Settings(enable=("x",)), ["x/a", "x/b", "x/off"]),
        (Settings(enable=("x/off",)), ["x/a", "x/b", "x/off"]),
        (Settings(enable=("x",), disable=("x/off",)), ["x/a", "x/b"]),
        (Settings(select=("x/b",)), ["x/b"]),
        (Settings(select=("x/off",)), ["x/off"]),
        (Settings(select=("x",), disable=("x/a",)), ["x/b"]),
    ],
)
def test_the_settings_choose_the_rules(settings: Settings, ran: list[str]) -> None:
    """A word about a rule outweighs one about its plugin; `select` leaves out all else."""
    plugin = _plugin(_rule("a"), _rule("b"), _rule("off", on=False))
    critique = Reviewer(settings, [plugin]).review("Dear Ann, thank you.")
    assert [finding.rule for finding in critique.findings] == ran
