"""Command lines: what is read without argparse is read as argparse reads it, and most command lines are."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.cli import review, usage
from reviewer.cli.doors import add_presend
from reviewer.cli.parser import Group, Parser, UsageError, one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

VALUES = (
    "text",
    "json",
    "error",
    "slang,blame",
    "2026-03-10",
    "Ann",
    "a b",
    "-",
    "--",
    "-x",
    "-1",
    "",
    "=",
    "é",
    "0.5",
)


def door() -> Parser:
    """Give a parser like those of the doors."""
    parser = Parser("door", "About.")
    parser.add_argument("message", nargs="?")
    parser.add_argument("--from", dest="sender", default="nobody")
    add_presend(parser)
    return parser


PARSERS = {"review": review._parser, "door": door}


def options(parser: Parser) -> list[str]:
    """Give the names of the options of a parser."""
    return [name for group in parser.groups for names, _ in group.declared for name in names if name[0] == "-"]


def outcome(parser: Parser, arguments: Sequence[str]) -> object:
    """Give what argparse reads, or what it says."""
    try:
        return vars(usage.read(parser, arguments))
    except UsageError as error:
        return str(error)


@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=400)
@given(data=st.data())
def test_argparse_reads_the_same(name: str, data: st.DataObject) -> None:
    """Whatever stands on a command line, what is read in the plain way is what argparse reads."""
    parser = PARSERS[name]()
    words = st.sampled_from((*options(parser), "--hlp", "--help=me", *VALUES))
    pairs = st.tuples(st.sampled_from(options(parser)), st.sampled_from(VALUES)).map("=".join)
    arguments = data.draw(st.lists(words | pairs, max_size=5))
    plain = parser._plain_values(arguments)
    if plain is not None:
        assert plain == outcome(parser, arguments)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "-",
        "draft.txt",
        "draft.txt --format=json --fail-on never",
        "--context acme.toml --config my.toml draft.eml --select slang,blame --select timing",
        "--interview-at 2026-03-03T14:00-05:00 --topic dbt --topic trucks --verbose --no-config -",
    ],
)
def test_an_ordinary_command_line_is_plain(line: str) -> None:
    """A draft and options, each with its value behind it or after a "="."""
    parser = review._parser()
    values = parser._plain_values(line.split())
    assert values is not None
    assert values == outcome(parser, line.split())


@pytest.mark.parametrize(
    "line",
    [
        "--help",
        "-h",
        "--version",
        "--nowhere",
        "--format",
        "--format xml",
        "--fix=1",
        "a b",
        "--topic=",
        "--topic= dbt",
        "--note -5",
        "--",
    ],
)
def test_what_is_out_of_the_plain_is_left_to_argparse(line: str) -> None:
    """Help, unknown options, wrong and missing values, and one draft too many."""
    assert review._parser()._plain_values(line.split()) is None


def test_what_only_argparse_knows_is_left_to_it() -> None:
    """Options of which one excludes another, several free words, and whatever else is declared."""

    def parser(*arguments: tuple[str, dict[str, object]]) -> Parser:
        made = Parser("x", "About.")
        for name, how in arguments:
            made.add_argument(name, **how)
        return made

    assert parser(("--a", {}), ("b", {"nargs": "?"}))._plain_values(["--a", "1", "2"]) == {"a": "1", "b": "2"}
    assert parser(("--a", {"nargs": 2}))._plain_values([]) is None
    assert parser(("a", {}))._plain_values(["1"]) is None
    assert parser(("a", {"nargs": "?"}), ("b", {"nargs": "?"}))._plain_values(["1"]) is None
    exclusive: Group = (made := parser()).add_mutually_exclusive_group()
    exclusive.add_argument("--a")
    assert made._plain_values([]) is None


def test_a_wrong_value_is_told_in_the_words_of_its_reader() -> None:
    """As the value of an option or of a free word."""
    parser = Parser("x", "About.")
    parser.add_argument("--size", type=one_of(("small", "large")))
    with pytest.raises(UsageError, match=r'--size: "lage" is none of small, large.*large'):
        parser.read(["--size", "lage"])


def test_a_plain_command_line_loads_no_argparse() -> None:
    """Which would take a twentieth of a start."""
    code = "import sys; from reviewer.cli import main; main(['--no-config', '-']); print('argparse' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], input=b"Hi Ann", capture_output=True, check=True)
    assert done.stdout.splitlines()[-1] == b"False"
