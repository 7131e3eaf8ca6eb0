"""Going on with a batch: what is written counts, what was torn off is done again, what does not belong is refused."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import ReviewerError, Severity
from reviewer.batch import chunks
from reviewer.resume import go_on

if TYPE_CHECKING:
    from tests.conftest import Command

DRAFTS = b"".join(json.dumps({"id": f"n{n}", "draft": "Dear Ann, hello."}).encode() + b"\n\n" for n in range(5))
RESULTS = [
    json.dumps({"id": f"n{n}", "findings": [{"severity": "warning"}] * (n % 2)}).encode() + b"\n" for n in range(5)
]


@given(st.integers(0, 5), st.integers(0, 20))
def test_what_is_written_is_passed_over(whole: int, torn: int) -> None:
    """After some whole results and a torn one, the drafts without a whole result are left, and the torn one is cut."""
    results = b"".join(RESULTS[:whole])
    output = io.BytesIO(results + b"".join(RESULTS[whole : whole + 1])[:torn])
    earlier, left = go_on(chunks(io.BytesIO(DRAFTS)), output)
    assert earlier == [frozenset({Severity.WARNING} if n % 2 else ()) for n in range(whole)]
    assert [number for chunk in left for number, _ in chunk] == [2 * n + 1 for n in range(whole, 5)]
    assert output.getvalue() == results
    assert output.tell() == len(results)


@pytest.mark.parametrize(
    ("output", "error"),
    [
        (b"".join(RESULTS[1:]), "line 1 of the output has the id 'n1', which line 1 of the drafts has not"),
        (b"".join(RESULTS) + RESULTS[0], "the output has a result 6, but there are only 5 drafts"),
        (RESULTS[0] + b"hello\n", "line 2 of the output is no result of review batch, so --resume cannot go on"),
        (b"[]\n", "line 1 of the output is no result of review batch, so --resume cannot go on"),
    ],
)
def test_an_output_of_something_else_is_refused(output: bytes, error: str) -> None:
    """An output that does not belong to the drafts is left as it is."""
    file = io.BytesIO(output)
    with pytest.raises(ReviewerError) as raised:
        go_on(chunks(io.BytesIO(DRAFTS)), file)
    assert str(raised.value) == error
    assert file.getvalue() == output


def test_the_exit_code_counts_what_was_written_before(review: Command) -> None:
    """A run that was gone on with gives the code of a run in one go, and an output that is complete stays as it is."""
    bad = json.dumps({"id": "b", "draft": "Dear Ms. Lee,\n\nI am gonna go home."})
    good = json.dumps({"id": "a", "draft": "Dear Ms. Lee,\n\nI am going home."})
    review.write("cases.jsonl", f"{bad}\n{good}\n")
    command = ["batch", "cases.jsonl", "--select", "slang", "--fail-on", "warning", "--output", "out.jsonl", "--resume"]
    assert review(*command).code == 1
    complete = (review.folder / "out.jsonl").read_bytes()
    review.write("out.jsonl", complete[:-5])
    assert review(*command).code == 1
    assert review(*command).code == 1
    assert (review.folder / "out.jsonl").read_bytes() == complete
    review.write("cases.jsonl", f"{{\n{good}\n")
    review.write("out.jsonl", "")
    assert review(*command).code == review(*command).code == 2


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--resume"], "--resume: needs --output, the file to go on with"),
        (["--output", "cases.jsonl"], "--output: cases.jsonl is the file with the drafts"),
        (["--output", "no/where"], "no/where: no such file or directory"),
        (["--engine", "dask"], "--engine dask and --scheduler go together"),
    ],
)
def test_options_that_cannot_be(review: Command, arguments: list[str], error: str) -> None:
    """Options that make no sense are told, and no file is harmed."""
    review.write("cases.jsonl", DRAFTS)
    done = review("batch", "cases.jsonl", *arguments)
    assert (done.code, done.err.splitlines()[0]) == (2, f"review: {error}")
    assert (review.folder / "cases.jsonl").read_bytes() == DRAFTS
