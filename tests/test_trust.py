"""A configuration that came with a folder cannot send text, nor say where text and keys go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.advising import DRAFT, GOOD, standing_in
from tests.standin import suggests

if TYPE_CHECKING:
    from tests.conftest import Command

OWN = "home/reviewer/reviewer.toml"
TOPIC = ("--topic", "the late-truck dashboard")


def options(**values: str) -> str:
    """Write the options of the adviser."""
    return "[options.personalization]\n" + "".join(f'{key} = "{value}"\n' for key, value in values.items())


@pytest.mark.parametrize("key", ["base_url", "key_file"])
@pytest.mark.parametrize("name", ["reviewer.toml", "pyproject.toml"])
def test_a_project_cannot_say_where_text_goes(review: Command, name: str, key: str) -> None:
    """Such a key ends the review before anything is sent; the line names it, and where it may stand."""
    with standing_in([]) as server:
        table = options(**{key: server.url})
        review.write(name, table if name == "reviewer.toml" else table.replace("[options", "[tool.reviewer.options"))
        done = review("draft.txt", "--advise")
        assert server.requests == []
    assert (done.code, done.out) == (2, b"")
    assert f"{name}: options.personalization.{key}: " in done.err
    assert str(review.folder / "home" / "reviewer" / "reviewer.toml") in done.err


def test_a_project_cannot_say_which_facts_are_sent(review: Command) -> None:
    """Else one that the user keeps back could be let out again."""
    review.write(OWN, options(base_url="http://127.0.0.1:9/v1") + 'facts = ["topics"]\n')
    review.write("reviewer.toml", '[options.personalization]\nfacts = ["topics", "notes"]\n')
    done = review("draft.txt", "--show-payload", "--note", "I have had enough of the trade")
    assert (done.code, done.out) == (2, b"")
    assert "reviewer.toml: options.personalization.facts: " in done.err


@pytest.mark.parametrize("key", ["enable", "select"])
def test_a_project_cannot_turn_advice_on(review: Command, key: str) -> None:
    """Else nothing would have to be asked for; the line tells of --advise."""
    review.write(OWN, options(base_url="http://127.0.0.1:9/v1"))
    review.write("reviewer.toml", f'{key} = ["personalization", "slang"]')
    done = review("draft.txt")
    assert (done.code, done.out) == (2, b"")
    assert f"reviewer.toml: {key}: personalization may send text" in done.err
    assert "use --advise" in done.err


def test_the_users_own_options_hold_in_every_folder(review: Command) -> None:
    """Where a project has a configuration too, its harmless options of the adviser stand over the user's."""
    review.write("draft.txt", DRAFT)
    with standing_in(lambda _: suggests(GOOD)) as server:
        review.write(OWN, options(base_url=server.url, model="mine"))
        review.write("reviewer.toml", options(model="of-the-project"))
        done = review("draft.txt", "--advise", *TOPIC, "--format", "json")
        (request,) = server.requests
    assert request["model"] == "of-the-project"
    assert done.json["advice"][0]["text"] == GOOD["sentence"]


@pytest.mark.parametrize("own", [True, False])
def test_who_names_a_file_trusts_it(review: Command, own: bool) -> None:  # noqa: FBT001 - a parameter of a test
    """In the user's own configuration, or one given with --config, `enable` is as good as --advise."""
    review.write("draft.txt", DRAFT)
    with standing_in(lambda _: suggests(GOOD)) as server:
        name = review.write(
            OWN if own else "mine.toml", 'enable = ["personalization"]\n' + options(base_url=server.url)
        )
        done = review("draft.txt", *TOPIC, "--format", "json", *(() if own else ("--config", name)))
        assert len(server.requests) == 1
    assert done.json["advice"][0]["text"] == GOOD["sentence"]
