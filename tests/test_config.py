"""The configuration is found where it should be, and every mistake in it is one clear line."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from pydantic.json_schema import GenerateJsonSchema

from reviewer import InvalidConfig, Option, Rule, Settings, Severity, Weights, replace
from reviewer import config as configuration
from reviewer.cli.init import template
from reviewer.inputs import config
from reviewer.plugins import Plugin, load_plugins

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Command

OPTIONS: tuple[Option[Any], ...] = (
    Option("max_words", 220, "longest body", unit="words", minimum=30, maximum=1000, profiles={"strict": 150}),
    Option("grade", 11.5, "hardest grade", minimum=1, maximum=20),
    Option("tone", "plain", "which tone", choices=("plain", "warm")),
    Option("strictly", default=False, help="whether to be strict"),
    Option("words", ("dude",), "words to find"),
)
RULE = Rule(
    "length/too-long", Severity.WARNING, "too long", "Nobody reads it.", ("G1",), lambda *_: (), options=OPTIONS
)
PLUGINS = (Plugin("length", "test", (RULE,)), Plugin("broken", "test", error="ImportError: no"))


def read(text: str) -> Settings:
    """Read a configuration for two plugins, one of which failed to load."""
    return configuration.settings_from(tomllib.loads(text), PLUGINS, "reviewer.toml")


def test_every_setting_is_read() -> None:
    """All keys come out in their own types."""
    settings = read("""
        profile = "strict"
        fail_on = "warning"
        enable = ["length"]
        disable = ["length/too-long"]
        select = ["length"]
        allow = ["Dude Ranch"]
        time_limit = 1
        [severity]
        "length/too-long" = "error"
        [options.length]
        max_words = 150
        grade = 9
        tone = "warm"
        strictly = true
        words = ["bro"]
        [weights]
        error = 30
        repeat = 0
    """)
    assert settings == Settings(
        profile="strict",
        fail_on="warning",
        enable=("length",),
        disable=("length/too-long",),
        select=("length",),
        allow=("Dude Ranch",),
        time_limit=1,
        severity={"length/too-long": Severity.ERROR},
        options={"length": {"max_words": 150, "grade": 9, "tone": "warm", "strictly": True, "words": ("bro",)}},
        weights=Weights(error=30, repeat=0),
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("profil = 'strict'", "profil: unknown key - did you mean profile?"),
        ("profile = 'strickt'", 'profile: "strickt" is none of balanced, strict, patient - did you mean strict?'),
        ("fail_on = 1", "fail_on: 1 is none of error, warning, suggestion, never"),
        ("disable = ['lenght']", 'disable[0]: "lenght" is no known plugin or rule - did you mean length?'),
        ("enable = 'length'", 'enable: "length" is no list; write ["length"]'),
        ("select = ['length/to-long']", "plugin or rule - did you mean length/too-long?"),
        (
            "severity = {'length/to-long' = 'error'}",
            'severity."length/to-long": "length/to-long" is no known rule - did you mean length/too-long?',
        ),
        (
            "severity = {'length' = 'error'}",
            '"length" is a plugin, and severity is set per rule; see review rules length',
        ),
        ("severity = {'length/too-long' = 'fatal'}", '"fatal" is none of error, warning, suggestion'),
        ("options.lengt.max_words = 1", "options.lengt: unknown key - did you mean length?"),
        ("options.length.max_word = 1", "options.length.max_word: unknown key - did you mean max_words?"),
        (
            "options.length.max_words = 5",
            "options.length.max_words: 5 is out of range; at least 30 and at most 1000 words",
        ),
        ("options.length.max_words = '200'", 'options.length.max_words: "200" is not a whole number'),
        ("options.length.max_words = true", "options.length.max_words: true is not a whole number"),
        ("options.length.grade = nan", "options.length.grade: NaN is not a finite number"),
        ("options.length.tone = 'warn'", '"warn" is none of plain, warm - did you mean warm?'),
        ("options.length.strictly = 1", "options.length.strictly: 1 is not true or false"),
        ("options.length.words = 'dude'", 'options.length.words: "dude" is no list; write ["dude"]'),
        ("weights.error = 0", "weights.error: 0 is out of range; at least 1 and at most 100 points"),
        ("time_limit = 0", "time_limit: 0 is out of range; at least 0.01 and at most 60 seconds"),
        ("time_limit = 2026-01-01", "time_limit: 2026-01-01 is not a number"),
    ],
)
def test_a_mistake_is_one_line(text: str, problem: str) -> None:
    """The line names the key and the value, and the limits, their unit or a near match."""
    with pytest.raises(InvalidConfig) as caught:
        read(text)
    (line,) = str(caught.value).split("\n")
    assert line.startswith("reviewer.toml: ")
    assert line.endswith(problem)


def test_a_broken_plugin_may_be_mentioned() -> None:
    """What a plugin that failed to load would know is not called unknown."""
    settings = read("""
        disable = ["broken", "broken/rule"]
        severity = {"broken/rule" = "error"}
        options.broken.anything = 1
    """)
    assert settings.disable == ("broken", "broken/rule")


def test_a_plugin_disabled_by_environment_may_be_mentioned(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin that the environment keeps from loading is not called unknown either."""
    monkeypatch.setenv("REVIEWER_DISABLE_PLUGINS", "other")
    assert read("enable = ['other']\noptions.other.x = 1").enable == ("other",)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that the user's own configuration is looked for in."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    return tmp_path


def write(path: Path, text: str = "") -> str:
    """Write a file and give its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_nearest_file_upwards_counts(home: Path) -> None:
    """The own folder comes before the one above, reviewer.toml before pyproject.toml, and the user's file is last."""
    (home / "a" / "b").mkdir(parents=True)
    expected = [
        write(home / "home" / "reviewer" / "reviewer.toml"),
        write(home / "pyproject.toml", "[tool.reviewer]\nfail_on = 'never'"),
        write(home / "reviewer.toml"),
        write(home / "a" / "b" / "pyproject.toml", "[tool.reviewer.weights]\nerror = 30"),
        write(home / "a" / "b" / "reviewer.toml"),
    ]
    for path in reversed(expected):
        assert configuration.find(str(home / "a" / "b")) == path
        (home / path).unlink()
    assert configuration.find(str(home / "a" / "b")) is None


@pytest.mark.parametrize("text", ["", "not TOML, but not ours", "[tool.ruff]\nline-length = 1", "[tool]\nx = 1"])
def test_a_project_without_settings_is_passed_over(home: Path, text: str) -> None:
    """A pyproject.toml that has nothing for us is none of ours, whatever is in it."""
    write(home / "pyproject.toml", text)
    assert configuration.find(str(home)) is None


def test_settings_of_a_project_are_read(home: Path) -> None:
    """`[tool.reviewer]` holds the same keys as reviewer.toml."""
    path = write(home / "pyproject.toml", "[project]\nname = 'x'\n[tool.reviewer]\nprofile = 'patient'")
    assert configuration.load(PLUGINS, path) == Settings(profile="patient")


def uncommented(text: str) -> Iterator[str]:
    """Take the "#" from every setting of a template; text keeps its own."""
    for line in text.splitlines():
        yield re.sub(r"^#(?=\S)", "", line)


def test_the_template_is_valid_and_complete() -> None:
    """`review init` writes only comments; with the "#" taken away they are the defaults, and none is missing."""
    for plugins in (PLUGINS, load_plugins()):
        text = template(plugins)
        assert tomllib.loads(text) == {}
        values = tomllib.loads("\n".join(uncommented(text)))
        settings = configuration.settings_from(values, plugins, "template")
        rules = [rule for plugin in plugins for rule in plugin.rules]
        assert set(values) >= {"profile", "fail_on", "enable", "disable", "select", "allow", "severity", "time_limit"}
        assert settings.severity == {rule.id: rule.severity for rule in rules}
        assert settings.weights == Weights()
        for rule in rules:
            for option in rule.options:
                assert settings.options[rule.plugin][option.name] == option.default


def test_the_template_tells_limits_units_and_profiles() -> None:
    """What an option may be stands above it."""
    text = template(PLUGINS)
    assert "# longest body (words, at least 30, at most 1000)\n# profiles: strict 150\n#max_words = 220" in text
    assert '# which tone: plain, warm\n#tone = "plain"' in text


def test_the_published_schema_says_the_same() -> None:
    """The JSON Schema takes what is taken and refuses what is refused."""
    schema = GenerateJsonSchema().generate(config(PLUGINS))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert validator.is_valid({"profile": "strict", "options": {"length": {"max_words": 100}}})
    assert not validator.is_valid({"options": {"length": {"max_words": 5}}})
    assert not validator.is_valid({"profil": "strict"})


def test_options_outweigh_the_configuration(review: Command) -> None:
    """What the command line asks for is not held up by the file."""
    review.write("reviewer.toml", 'disable = ["slang"]\nfail_on = "never"\nselect = ["subject"]')
    found = review("--select", "slang/slang-word", "--fail-on", "warning", "--format", "json", "draft.txt")
    assert [finding["rule"] for finding in found.json["findings"]] == ["slang/slang-word"]
    assert found.code == 1
    assert review("--no-config", "--select", "slang", "--fail-on", "warning", "draft.txt").code == 1


def test_the_configuration_changes_the_review(review: Command) -> None:
    """Severity, exit code and words that are allowed come from the file."""
    review.write("reviewer.toml", 'select = ["slang"]\n[severity]\n"slang/slang-word" = "error"')
    assert review("draft.txt").code == 1
    review.write("reviewer.toml", 'select = ["slang"]\nfail_on = "suggestion"\nallow = ["gonna"]')
    done = review("draft.txt", "--verbose")
    assert done.code == 0
    assert "reviewer.toml" in done.err


@pytest.mark.parametrize("wrong", ["presend = 3", "[presend", "[presend]\non_error = 'blok'", "[tool]\nreviewer = 3"])
@pytest.mark.parametrize("name", ["reviewer.toml", "pyproject.toml"])
def test_doors_go_by_the_defaults_for_what_cannot_be_read(tmp_path: Path, name: str, wrong: str) -> None:
    """Whatever is in the file, a door knows what to do when judging fails."""
    (tmp_path / name).write_text(wrong)
    assert configuration.presend_of(str(tmp_path / name)) == Settings().presend


def test_doors_go_by_each_key_that_can_be_read(tmp_path: Path) -> None:
    """A wrong key of [presend] leaves the others in force."""
    (tmp_path / "my.toml").write_text('[presend]\non_error = "block"\nmode = "blok"\nlog = false\nkeep = -1\nx = 1\n')
    found = configuration.presend_of(str(tmp_path / "my.toml"))
    assert found == replace(Settings().presend, on_error="block", log=False)
