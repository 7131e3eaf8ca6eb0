"""The command keeps its contract: results to stdout, words to stderr, exit 0, 1 or 2."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from reviewer import Critique, Draft, Example, Option, Rule, Severity, Situation
from reviewer.chain import Chain
from reviewer.cli import COMMANDS, main, streams
from reviewer.plugins import BUILT_IN, load_plugins
from reviewer.rule_pages import GUIDES, page, plain
from reviewer.validation import situation_from
from tests.conftest import STRANGERS
from tests.sample import reviewer_of

if TYPE_CHECKING:
    from tests.conftest import Command

SLANG = ("--select", "slang", "--fail-on", "warning")
RULES = [rule.id for plugin in load_plugins() for rule in plugin.rules]


def rules_of(name: str) -> list[Rule]:
    """Give the rules of a plugin."""
    return [rule for plugin in load_plugins() if plugin.name == name for rule in plugin.rules]


def test_a_draft_may_come_from_anywhere(review: Command) -> None:
    """A file, a dash and no argument give the same critique."""
    text = (review.folder / "draft.txt").read_bytes()
    runs = [review("draft.txt", "--format", "json"), review("-", "--format", "json", given=text)]
    runs.append(review("--format", "json", given=text))
    assert runs[0].out
    assert {run.out for run in runs} == {runs[0].out}


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("suggestion", 1), ("never", 0)])
def test_the_exit_code_follows_fail_on(review: Command, level: str, code: int) -> None:
    """A finding at or above the level makes it 1; the draft has one of severity warning."""
    assert review("draft.txt", "--select", "slang", "--fail-on", level).code == code


def test_a_file_named_like_a_command_is_reached_by_its_path(review: Command) -> None:
    """`rules` is the command and ./rules the file."""
    review.write("rules", "Dear Ms. Lee,\n\nI am gonna go.")
    assert review("./rules", *SLANG).code == 1
    assert b"slang/slang-word" in review("rules").out


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_teaches(review: Command, name: str) -> None:
    """Every command tells on stdout how it is used."""
    done = review(*filter(None, [name]), "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"usage: review {name}".encode().rstrip())
    if not name:
        assert b"examples:" in done.out
        assert b"--first-channel" in done.out


def test_the_version_is_told(review: Command) -> None:
    """`--version` is one line."""
    assert review("--version").out == b"review 0.1.0\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--slect", "slang"], "--slect: unknown option - did you mean --select?"),
        (["--select", "slng"], '--select: "slng" is no known plugin or rule - did you mean slang?'),
        (["--ignore", "slang,slang/slang-wrd"], "did you mean slang/slang-word?"),
        (["--format", "jsn"], "did you mean json?"),
        (["--fail-on", "errors"], "did you mean error?"),
        (["--profile", "strickt"], "did you mean strict?"),
        (["--kind", "thankyou"], "did you mean thank-you?"),
        (["--channel", "mail"], "--channel: "),
        (["--interview-at", "2026-03-03 14:00"], "has no offset from UTC; write 2026-03-03T14:00-05:00"),
        (["--promised-by", "soon"], '--promised-by: "soon" is no date'),
        (["--follow-up", "2026-03-10:answred"], '--follow-up: sent_at: "2026-03-10:answred" is no date'),
        (["--topic", ""], "--topic: is empty"),
        (["--company"], "--company: expected one argument"),
        (["other.txt"], "other.txt: one too many"),
        (["--fix", "--diff"], "--diff: not allowed with --fix"),
        (["--unsafe-fixes"], "--unsafe-fixes: only with --fix or --diff"),
        (["--fix", "--format", "json"], "--format: not allowed with --fix"),
        (["--config", "x", "--no-config"], "--no-config: not allowed with --config"),
        (["--context", "-"], "--context: must be a file"),
        (["--select", "slang", "--ignore", "slang"], "no rule is left to run"),
    ],
)
def test_a_wrong_command_line_is_told_in_one_line(review: Command, arguments: list[str], words: str) -> None:
    """The line names the option and the value, and suggests; nothing goes to stdout."""
    done = review("draft.txt", *arguments)
    assert (done.code, done.out) == (2, b"")
    assert words in done.err.splitlines()[0]


def test_options_outweigh_the_context_file(review: Command) -> None:
    """A key on the command line replaces the key of the file, and the other keys stay."""
    review.write("acme.toml", 'kind = "thank-you"\nchannel = "email"')
    assert review("draft.txt", "--context", "acme.toml", "--format", "json").json["kind"]["value"] == "thank-you"
    done = review("draft.txt", "--context", "acme.toml", "--kind", "check-in", "--format", "json")
    assert done.json["kind"] == {**done.json["kind"], "value": "check-in", "known": "given"}


@pytest.mark.parametrize("name", ["acme.json", "acme"])
def test_a_context_may_be_json(review: Command, name: str) -> None:
    """JSON is known by the ending of the name, or by its brace."""
    review.write(name, ' {"kind": "check-in", "interview_at": "2026-03-03T14:00-05:00"}')
    assert review("draft.txt", "--context", name, "--format", "json").json["kind"]["value"] == "check-in"


def test_every_option_of_the_context_reaches_the_situation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """All keys can be given as options, those of lists more than once."""
    seen = []
    run = Chain.run

    def spy(chain: Chain, draft: Draft, situation: Situation) -> Critique:
        seen.append(situation)
        return run(chain, draft, situation)

    monkeypatch.setattr(Chain, "run", spy)
    line = (
        "--kind check-in --interview-at 2026-03-03T14:00-05:00 --send-at 2026-03-12T09:00Z --promised-by 2026-03-10 "
        "--follow-up 2026-03-04:answered --follow-up 2026-03-08T10:00Z --outcome pending --interviewer Ann "
        "--interviewer Bo --recipient Cy --company Acme --role Analyst --topic dbt --topic trucks --candidate Di "
        "--note tea --company-fact depots --channel email --first-channel phone "
        "--address @acme.example"
    )
    (tmp_path / "draft.txt").write_text("Dear Ann, hello.")
    assert main([str(tmp_path / "draft.txt"), "--fail-on", "never", *line.split()]) == 0
    (situation,) = seen
    assert [follow_up.answered for follow_up in situation.follow_ups] == [True, False]
    assert (situation.interviewers, situation.topics) == (("Ann", "Bo"), ("dbt", "trucks"))
    assert all(getattr(situation, key) for key in situation._fields)


def test_fix_prints_the_mended_draft(review: Command) -> None:
    """`--fix` changes what it safely can and nothing else; the exit code judges what was printed."""
    before = (review.folder / "draft.txt").read_text()
    done = review("draft.txt", *SLANG, "--fix")
    assert done.out.decode() == before.replace("gonna", "going to")
    assert done.code == 0
    assert "1 of 1 findings mended, 0 left" in done.err
    assert (review.folder / "draft.txt").read_text() == before


def test_fix_leaves_a_good_draft_byte_for_byte(review: Command) -> None:
    """Where nothing is mended the bytes are those that came in, whatever their line ends and encoding."""
    data = b"Dear Ms. Lee,\r\n\r\nI liked the caf\xe9 and the talk.\r\n"
    assert review(*SLANG, "--fix", given=data).out == data


def test_diff_prints_a_patch_that_applies(review: Command) -> None:
    """`--diff` shows what `--fix` would change, and judges the draft as it is."""
    done = review("draft.txt", *SLANG, "--diff")
    assert done.code == 1
    patch = ["patch", "-s", "-o", "-", "draft.txt"]
    patched = subprocess.run(patch, input=done.out, capture_output=True, cwd=review.folder, check=True)
    assert patched.stdout == review("draft.txt", *SLANG, "--fix").out


def test_a_message_is_mended_as_a_message(review: Command) -> None:
    """An .eml comes out as an .eml: the same header, the text mended."""
    head = "From: Priya Raman <p@example.org>\nTo: Dana Whitfield <d@example.org>\nSubject: Thank you\n"
    review.write("draft.eml", f"{head}\nDear Ms. Whitfield,\n\nI am gonna send it.\n\nKind regards,\nPriya\n")
    done = review("draft.eml", *SLANG, "--fix")
    assert b"To: Dana Whitfield <d@example.org>" in done.out
    assert b"I am going to send it." in done.out
    assert b"gonna" not in done.out


def test_a_failed_plugin_is_told_and_strict_makes_it_fatal(review: Command, stranger: dict[str, str]) -> None:
    """A plugin that raises costs nobody else their findings; only --strict turns it into exit 2."""
    done = review("draft.txt", *SLANG, "--fail-on", "never", "--format", "json", env=stranger)
    assert done.code == 0
    assert "plugin stranger failed: " in done.err
    assert [finding["rule"] for finding in done.json["findings"]] == ["slang/slang-word"]
    assert review("draft.txt", *SLANG, "--strict", env=stranger).code == 2


@pytest.fixture
def stranger(review: Command) -> dict[str, str]:
    """Install a plugin that cannot be imported; gives the environment in which it is there."""
    review.write("site/stranger-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: stranger\nVersion: 1\n")
    review.write("site/stranger-1.dist-info/entry_points.txt", "[reviewer]\nstranger = no_such_module\n")
    return {"PYTHONPATH": str(review.folder / "site")}


def test_plugins_tells_how_each_fares(review: Command, stranger: dict[str, str]) -> None:
    """All plugins are listed: on, disabled by the configuration or the environment, and failed with the reason."""
    listed = review(
        "plugins", "--format", "json", "--ignore", "slang", env={**stranger, "REVIEWER_DISABLE_PLUGINS": "channel"}
    )
    rows = {row["plugin"]: row for row in listed.json}
    assert rows.keys() - STRANGERS == {*BUILT_IN, "stranger"}
    assert rows["subject"]["status"] == "on"
    assert rows["slang"]["status"] == "disabled"
    assert (rows["channel"]["status"], rows["channel"]["reason"]) == ("disabled", "REVIEWER_DISABLE_PLUGINS")
    assert rows["stranger"]["status"] == "failed"
    assert "no_such_module" in rows["stranger"]["reason"]
    assert "no_such_module" in review("explain", "stranger", env=stranger).err
    assert b"stranger" in review("plugins", env=stranger).out


def test_a_selected_plugin_that_failed_is_told(review: Command, stranger: dict[str, str]) -> None:
    """Where nothing is left to run but what failed to load, the error says why it did."""
    done = review("draft.txt", "--select", "stranger", env=stranger)
    assert (done.code, done.out) == (2, b"")
    assert "no rule is left to run: plugin stranger failed: ModuleNotFoundError: " in done.err


@pytest.mark.parametrize("command", [["draft.txt"], ["batch"], ["rules"], ["explain", "slang"], ["plugins"]])
def test_a_name_that_switches_nothing_off_is_told(review: Command, command: list[str]) -> None:
    """An unknown name in REVIEWER_DISABLE_PLUGINS is one line on stderr, and else as if it were not there."""
    done = review(*command, env={"REVIEWER_DISABLE_PLUGINS": "slangg,channel"})
    assert done.err == 'review: REVIEWER_DISABLE_PLUGINS: "slangg" is no known plugin - did you mean slang?\n'
    assert done.code == 0
    assert b"slangg" not in done.out


def test_verbose_tells_where_a_plugin_failed(review: Command) -> None:
    """The author of a plugin sees the line that raised; what it said, which may quote the draft, is not told again."""
    review.write("site/odd-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: odd\nVersion: 1\n")
    review.write("site/odd-1.dist-info/entry_points.txt", "[reviewer]\nodd = odd_rules\n")
    review.write(
        "site/odd_rules.py",
        """from reviewer import Rule, Severity, hookimpl
def check(draft, situation, options):
    raise ValueError(draft.text.splitlines()[0])
@hookimpl
def reviewer_rules():
    return [Rule("odd/thing", Severity.SUGGESTION, "summary", "Why.", ("G1",), check)]
""",
    )
    env = {"PYTHONPATH": str(review.folder / "site")}
    told = review("draft.txt", "--verbose", env=env).err
    assert 'odd_rules.py", line 3, in check' in told
    assert "review: ValueError\n" in told
    assert "Thank you" not in told
    assert "odd_rules.py" not in review("draft.txt", env=env).err
    review.write("site/odd_rules.py", "import reviewer\n1 / 0\n")
    assert 'odd_rules.py", line 2, in <module>' in review("draft.txt", "--verbose", env=env).err


def test_rules_lists_every_rule(review: Command) -> None:
    """The list has id, severity and summary of all rules, in columns or JSON."""
    rows = review("rules", "--format", "json").json
    assert [row["rule"] for row in rows] == RULES
    assert all(row["severity"] in set(Severity) and row["summary"] for row in rows)
    assert [line.split()[0].decode() for line in review("rules").out.splitlines()] == RULES


@pytest.mark.parametrize("name", ["slang/slang-word", "slang"])
def test_explain_prints_a_page(review: Command, name: str) -> None:
    """A rule is explained by its id, the rules of a plugin by its name."""
    text = review("explain", name).out.decode()
    assert text.startswith("slang/")
    assert '    "slang/slang-word" = "suggestion"' in text
    assert GUIDES["G1"] in text


def test_explain_writes_text_or_markdown(review: Command) -> None:
    """For people it is plain text, and Markdown where that is asked for."""
    text, markdown = (review("explain", "length", *form).out.decode() for form in ((), ("--format", "markdown")))
    assert markdown == "\n".join(page(rule) for rule in rules_of("length"))
    assert text == plain(markdown)
    assert not any(mark in text for mark in ("**", "```"))


def test_examples_keep_their_own_marks() -> None:
    """What stands in an example is shown as it is."""
    assert plain("# a/b\n\n**Why.** `x`\n\n```text\n# **y** `z`\n```\n") == "a/b\n\nWhy. x\n\n    # **y** `z`\n"


def test_rules_may_be_named(review: Command) -> None:
    """Names of plugins and ids of rules choose from the list; one that is none is an error with a near match."""
    rows = review("rules", "slang", "subject/vague", "--format", "json").json
    assert [row["rule"] for row in rows] == [rule for rule in RULES if rule.startswith(("slang/", "subject/vague"))]
    done = review("rules", "slng")
    assert (done.code, done.out) == (2, b"")
    assert "slng: no such rule or plugin - did you mean slang?" in done.err


def test_explain_suggests_the_rule_that_was_meant(review: Command) -> None:
    """An unknown rule is an error with a near match."""
    done = review("explain", "slang/slang-wrd")
    assert (done.code, done.out) == (2, b"")
    assert "did you mean slang/slang-word?" in done.err


def test_a_page_tells_all_of_a_rule() -> None:
    """What was found is underlined where it stands, also after letters that are two columns wide."""
    option = Option("most", 3, "most of them", unit="words", minimum=1, profiles={"strict": 2})
    rule = Rule(
        "a/b", Severity.SUGGESTION, "a fault", "It is one.", ("G2", "X"), lambda *_: (), frozenset(), ("role|company",),
        on_by_default=False, options=(option,),
        examples=(Example("Hi 😀 so\nbad day", "so\nbad", {"role": "R"}), Example("fine", found=False)),
    )  # fmt: skip
    text = page(rule, 2)
    for part in (
        "## a/b\n\nA fault.",
        "- From: G2 When inquiring if you got the job (FAQ); X",
        "- Needs: role or company",
        "- Off until it is enabled",
        "- `most = 3`: most of them (words, at least 1); profiles: strict 2",
        '[role = "R"]\nHi 😀 so\n      ~~\nbad day\n~~~\n',
        'enable = ["a/b"]\n[severity]\n"a/b" = "warning"',
    ):
        assert part in text


def test_the_page_of_rules_is_made_and_checked(tmp_path: Path) -> None:
    """docs/generate.py writes the page of every rule; --check says when it is not what it would be."""
    script = tmp_path / "generate.py"
    script.write_bytes((Path(__file__).parents[1] / "docs" / "generate.py").read_bytes())

    def run(*arguments: str) -> int:
        return subprocess.run([sys.executable, script, *arguments], capture_output=True, check=False).returncode

    assert [run("--check"), run(), run("--check")] == [1, 0, 0]
    made = (tmp_path / "rules.md").read_text(encoding="utf-8")
    assert [line.removeprefix("## ") for line in made.splitlines() if line.startswith("## ")] == RULES
    (tmp_path / "rules.md").write_text(made.replace("slang", "slung"), encoding="utf-8")
    assert run("--check") == 1


def test_init_writes_a_file_once(review: Command) -> None:
    """`init` never writes over a file unless forced to, and a dash prints."""
    assert review("init").code == 0
    written = (review.folder / "reviewer.toml").read_bytes()
    again = review("init")
    assert (again.code, "--force" in again.err) == (2, True)
    review.write("reviewer.toml", "")
    assert review("init", "--force").code == 0
    assert (review.folder / "reviewer.toml").read_bytes() == written == review("init", "-").out
    assert review("draft.txt", *SLANG).code == 1


def test_init_writes_a_context(review: Command) -> None:
    """`init --context` writes every key with an example; with the "#" taken away it is a context that is taken."""
    assert review("init", "--context").code == 0
    text = (review.folder / "context.toml").read_text()
    assert review("init", "--context", "-").out.decode() == text
    assert review("init", "--context").code == 2
    lines = [line[1:] if line[:1] == "#" and line[1:2] != " " else line for line in text.splitlines()]
    known = situation_from(tomllib.loads("\n".join(lines)), "x")
    assert all(getattr(known, key) for key in Situation._fields)
    assert reviewer_of().review("Dear Ann, hello.", tomllib.loads(text)).situation.interview_at is None


def test_the_schema_of_a_context_describes_every_key(review: Command) -> None:
    """Who fills in a form made of the schema is told what each key means."""
    properties = review("schema", "context").json["properties"]
    assert set(properties) == set(Situation._fields)
    assert all(entry["description"] for entry in properties.values())


@pytest.mark.parametrize("name", [None, "critique", "context", "config"])
def test_schema_is_a_json_schema(review: Command, name: str | None) -> None:
    """What `schema` prints is a valid JSON Schema, and the critique that is printed keeps it."""
    schema = review("schema", *filter(None, [name])).json
    Draft202012Validator.check_schema(schema)
    if name in {None, "critique"}:
        Draft202012Validator(schema).validate(review("draft.txt", "--format", "json").json)


@pytest.mark.parametrize(
    ("when", "terminal", "environment", "colored"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_colours_are_for_terminals(
    monkeypatch: pytest.MonkeyPatch,
    when: str,
    terminal: bool,  # noqa: FBT001
    environment: dict[str, str],
    colored: bool,  # noqa: FBT001
) -> None:
    """Colours appear on a terminal alone, unless they are asked for or NO_COLOR is set."""
    stdout = io.StringIO()
    stdout.isatty = lambda: terminal  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stdout", stdout)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    assert streams.wants_color(when) is colored


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a Unix terminal")
def test_who_types_at_a_terminal_is_told_how_to_end(review: Command) -> None:
    """Without a DRAFT at a terminal the command says that it waits, and for what."""
    ours, theirs = os.openpty()
    os.write(ours, b"Dear Ms. Lee,\n\nI am gonna go.\n\x04")
    done = subprocess.run(
        review.line(*SLANG),
        stdin=theirs,
        capture_output=True,
        cwd=review.folder,
        env=review.environment(),
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    assert b"reading from the terminal until Ctrl-D" in done.stderr
    assert done.returncode == 1


def test_json_is_ascii_whatever_the_terminal(review: Command) -> None:
    """The critique for programs survives a terminal without UTF-8."""
    review.write("draft.txt", "Dear Zoë,\n\nI am gonna go — soon 😀.")
    done = review("draft.txt", *SLANG, "--format", "json", env={"PYTHONIOENCODING": "ascii"})
    assert done.out.isascii()
    assert json.loads(done.out)["findings"]
