"""Batches: the same review as for a single draft, line by line, whatever a line may be."""

from __future__ import annotations

import io
import json
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Draft, Finding, Reviewer, Rule, Severity, Situation, Span
from reviewer.batch import LINE_LIMIT, chunks, results
from reviewer.decoding import MAX_CHARACTERS
from reviewer.formats.json import to_dict
from reviewer.plugins import Plugin
from reviewer.validation import situation_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Options, Outcomes
    from tests.conftest import Command

LETTERS = "abc XYZ\n.!é😀"


def letters(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find every "a"; and speak of the role, so that the context counts."""
    for place, letter in enumerate(draft.text):
        if letter == "a":
            yield Finding(f"an a, {situation.role}", Span(place, place + 1))


RULE = Rule("test/letter", Severity.WARNING, "an a", "It is an a.", ("G1",), letters)
REVIEWER = Reviewer(plugins=[Plugin("test", "test", (RULE,))])


def review(*lines: object) -> list[dict[str, Any]]:
    """Review lines, given as objects."""
    given = [line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines]
    return [json.loads(result.line()) for result in results(enumerate(given, 1), REVIEWER)]


@given(st.text(LETTERS, min_size=1).filter(str.strip), st.sampled_from(["check-in", "thank-you", None]), st.text("xyz"))
def test_a_batch_is_as_good_as_a_single_review(words: str, kind: str | None, role: str) -> None:
    """A line gives exactly the critique that its draft gives alone."""
    context: dict[str, Any] = {"role": role}
    draft = f"Dear Ms. Lee,\n\nI say {words}"
    (line,) = review({"id": 7, "draft": draft, "kind": kind, "context": context})
    situation = situation_from({**context, "kind": kind}, "x")
    alone = to_dict(REVIEWER.review(draft.encode(), situation))
    assert line == {"id": 7, **json.loads(json.dumps(alone))}


def test_order_and_ids_are_kept_and_other_keys_passed_over() -> None:
    """Results come in the order of the lines, each with the id of its own."""
    lines = review(*({"id": name, "draft": "Dear Ann, hello.", "expect": []} for name in ("b", 1, "a", None)))
    assert [line["id"] for line in lines] == ["b", 1, "a", None]
    assert next(iter(lines[0])) == "id"


def test_a_key_that_is_there_makes_a_similar_one_somebody_elses() -> None:
    """Only a key that the line lacks can have been meant by a similar one."""
    (line,) = review({"draft": "Dear Ann, hello.", "drafts": 3, "kind": None, "kinds": 1, "find": 2, "text": "x"})
    assert "error" not in line


def test_a_batch_takes_what_a_single_review_takes() -> None:
    """The limit of a draft is one, and no way of writing its letters in JSON makes the line too long before it."""
    text = "Dear Ann,\n\n" + "\U0001f600" * (MAX_CHARACTERS - 11)
    line = json.dumps({"draft": text}).encode()
    assert [len(line) <= LINE_LIMIT, next(chain.from_iterable(chunks(io.BytesIO(line)))) == (1, line)] == [True, True]
    assert review({"draft": text + "s"})[0]["error"].startswith("line 1: draft: has 1000001 characters; at most")


def test_kind_outweighs_the_kind_in_the_context() -> None:
    """The kind beside the draft is the one that counts."""
    (line,) = review({"draft": "Dear Ann, hello.", "kind": "check-in", "context": {"kind": "thank-you"}})
    assert line["kind"]["value"] == "check-in"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"{not json\n", "line 2: is not JSON: "),
        (b"\xff\xfe\n", "line 2: is not UTF-8 text"),
        (b"[" * 100_000 + b"\n", "line 2: is nested too deeply"),
        (b"[1]\n", "line 2: [1] is not a table of keys"),
        (b'{"id": "x"}\n', "line 2: draft: is missing"),
        (b'{"id": "x", "draft": 5}\n', "line 2: draft: 5 is not text in quotes"),
        (b'{"id": "x", "draft": "\\ud800"}\n', "line 2: draft: "),
        (b'{"id": "x", "draft": ""}\n', "line 2: there is no text of your own to review"),
        (b'{"id": "x", "draft": "Hi Ann, hello.", "kind": "chek-in"}\n', "did you mean check-in?"),
        (
            b'{"id": "x", "draft": "Hi", "context": {"interview_att": 1}}\n',
            "line 2: context.interview_att: unknown key - did you mean interview_at?",
        ),
        (b'{"id": "x", "draft": "Hi", "contxt": {}}\n', "line 2: contxt: unknown key - did you mean context?"),
        (b'{"id": "x", "draft": "Hi", "Kind": "check-in"}\n', "line 2: Kind: unknown key - did you mean kind?"),
    ],
)
def test_a_bad_line_does_not_stop_the_others(line: bytes, error: str) -> None:
    """A line that cannot be read gives its id, as far as it is known, and what is wrong; the run goes on."""
    first, broken, last = review({"id": 1, "draft": "Dear Ann, a."}, line, {"id": 3, "draft": "Dear Ann, a."})
    assert set(broken) == {"id", "error"}
    assert error in broken["error"]
    assert broken["id"] == ("x" if b'"x"' in line else None)
    assert first["score"] == last["score"] < 100


def test_lines_are_read_only_when_their_turn_comes() -> None:
    """No line is read before the result of the one before was taken, so memory does not grow with the batch."""
    read = []

    def lines() -> Iterator[tuple[int, bytes]]:
        for number in range(1000):
            read.append(number)
            yield number, b'{"draft": "Dear Ann, hello."}\n'

    stream = results(lines(), REVIEWER)
    for count in range(1, 4):
        next(stream)
        assert len(read) == count


def test_a_line_over_the_limit_is_read_past() -> None:
    """A line too long is never held whole; it gives an error that names the limit, and the next line is read right."""
    stream = io.BytesIO(b"x" * (LINE_LIMIT + 1) + b"\n" + b'{"id": 1, "draft": "Dear Ann, hello."}')
    long, short = results(chain.from_iterable(chunks(stream)), REVIEWER)
    assert long.error == "line 1: is longer than 13,000,000 bytes"
    assert short.id == 1
    assert short.critique


@given(st.lists(st.binary(max_size=9).map(lambda line: line.replace(b"\n", b""))), st.integers(1, 20))
def test_chunks_hold_the_lines_with_their_numbers(lines: list[bytes], size: int) -> None:
    """However the bytes come in, each line that holds something comes out as it is, with its number."""

    class Slow(io.BytesIO):
        def read1(self, _size: int | None = -1, /) -> bytes:
            return super().read1(size)

    found = chain.from_iterable(chunks(Slow(b"\n".join(lines))))
    assert list(found) == [(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def test_the_command_gives_the_same_bytes_twice_and_the_gravest_code(review: Command) -> None:
    """Exit 0 with nothing found, 1 with something at or above --fail-on, 2 when a line could not be read."""
    good = json.dumps({"id": "a", "draft": "Dear Ms. Lee,\n\nI am going home."})
    bad = json.dumps({"id": "b", "draft": "Dear Ms. Lee,\n\nI am gonna go home."})
    review.write("cases.jsonl", f"{good}\n\n{bad}\n")
    first = review("batch", "cases.jsonl", "--select", "slang", "--fail-on", "warning")
    again = review("batch", "-", "--select", "slang", "--fail-on", "warning", given=f"{good}\n{bad}".encode())
    assert (first.code, [line["id"] for line in first.lines], first.err) == (1, ["a", "b"], "")
    assert first.out == again.out
    assert review("batch", "--select", "slang", given=good.encode()).code == 0
    broken = review("batch", "--select", "slang", given=f"{{\n{good}".encode())
    assert (broken.code, len(broken.lines)) == (2, 2)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_advice_that_cannot_be_had_is_told_and_no_failure(review: Command, jobs: str) -> None:
    """Each line says that there is no advice, and stderr once; the exit code stays that of the judgement."""
    options = '[options.personalization]\nbase_url = "http://127.0.0.1:9/v1"\nmax_retries = 0\n'
    config = review.write("advise.toml", f'enable = ["personalization"]\n{options}')
    line = json.dumps({"draft": "Dear Ann,\n\nThank you for the talk.\n\nKind regards,\nBo Day"}).encode() + b"\n"
    flags = ("--config", config, "--strict", "--fail-on", "never", "--jobs", jobs)
    done = review("batch", *flags, given=2 * line)
    checks = [check for line in done.lines for check in line["checks"] if check["plugin"] == "personalization"]
    assert (done.code, [check["status"] for check in checks]) == (0, ["unavailable"] * 2)
    assert done.err.count("plugin personalization gives no advice: 127.0.0.1 cannot be reached") == 1
