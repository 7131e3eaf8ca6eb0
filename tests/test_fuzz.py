"""Hostile texts: no rule crawls, fails or reports what is not there, whatever is put before it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.drafts import corpus, long_draft
from benchmarks.growth import crawling, steps, whole
from benchmarks.hostile import FRAGMENTS, TEXTS, repeated
from reviewer import Reviewer, UnreadableDraft

REVIEWER = Reviewer()
UNITS = st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=8).map("".join)


@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS.keys())
def test_no_stage_crawls(make: object) -> None:
    """Four times the text takes about four times the steps at most, in reading, telling the kind, and every rule."""
    assert callable(make)
    assert crawling(make(250), make(1000)) == []


@pytest.mark.slow
@settings(max_examples=25, deadline=None, derandomize=True)
@given(UNITS)
def test_no_stage_crawls_on_what_is_repeated(unit: str) -> None:
    """The same holds for any odd piece of text that is repeated over and over."""
    assert crawling(repeated(unit, 1_000), repeated(unit, 4_000)) == []


@pytest.mark.slow
def test_no_stage_crawls_on_what_people_write() -> None:
    """The same holds for the drafts of the corpus, made one, in which the most rules find something."""
    once = sum(len(case["draft"]) for case in corpus())
    assert crawling(long_draft(once), long_draft(4 * once)) == []


def test_quadratic_growth_is_seen() -> None:
    """The measure sees what it is to see: a loop over all words for every word."""
    words = list(range(50))

    def crawl(size: int) -> int:
        return sum(1 for _ in words[:size] for _ in words[:size])

    assert steps(lambda: crawl(40)) > 10 * steps(lambda: crawl(10))
    assert steps(lambda: crawl(40)) == steps(lambda: crawl(40))


@settings(deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join))
def test_odd_texts_are_reviewed(text: str) -> None:
    """Any mixture of odd pieces is reviewed without a failing rule, and every finding lies in the draft.

    But for one that is no text at all, which is refused.
    """
    draft = f"Dear Ms. Lee,\n\nHello.{text}"
    if 10 * draft.count("\x00") > len(draft):
        with pytest.raises(UnreadableDraft, match="control characters"):
            whole(draft, REVIEWER)
        return
    critique = whole(draft, REVIEWER)
    assert [check["error"] for check in critique["checks"] if check["error"]] == []
    for finding in critique["findings"]:
        span = finding["span"]
        assert span is None or draft[span["start"] : span["end"]] == span["text"] != ""
    assert critique == json.loads(json.dumps(whole(draft, REVIEWER)))
