"""Suggestions in many voices: no invented one is let through, and most right ones are.

`benchmarks/suggestions/` has them: those that the filter was tuned with, and some that it was not.
"""

from __future__ import annotations

import pytest

from benchmarks.advice_filter import RIGHT, SETS, Offered, offers
from reviewer import Draft, Options
from reviewer_plugins.personalization import claims, grounding
from reviewer_plugins.personalization.given import Given

ALL = [piece for name in SETS for piece in offers(name)]


def passes(piece: Offered) -> bool:
    """Whether the words of a suggestion are let through; the rules are asked by the benchmark alone."""
    given = Given(Draft.parse(piece.draft), piece.situation, Options())
    return (
        not grounding.fault_of(piece.sentence, given)
        and not claims.is_turned(piece.sentence, piece.fact)
        and grounding.rests_on(piece.sentence, piece.fact)
    )


@pytest.mark.parametrize("sort", sorted({piece.sort for piece in ALL} - {RIGHT}))
def test_no_invented_suggestion_is_let_through(sort: str) -> None:
    """Each rests on a fact that was given, and says something of that sort that was not."""
    assert [piece.sentence for piece in ALL if piece.sort == sort and passes(piece)] == []


def test_most_right_suggestions_are_let_through() -> None:
    """They say what the fact says, and around it what one may feel or think."""
    right = [piece for piece in ALL if piece.sort == RIGHT]
    assert sum(map(passes, right)) > 0.93 * len(right)


def test_facts_have_to_be_told_in_one_place() -> None:
    """Words of two sentences of the writer's, put together anew, are a claim that nobody made."""
    draft = Draft.parse("Dear Ann,\n\nI led a team at Initech. I moved forty reports to dbt.\n\nBest,\nBo")
    given = Given(draft, ALL[0].situation, Options())
    assert grounding.fault_of("I moved forty reports to dbt, and it was a joy.", given) == ""
    assert grounding.fault_of("I led forty reports at Initech.", given) != ""
    assert grounding.fault_of("You moved forty reports to dbt.", given) != ""
    assert grounding.fault_of("I never moved forty reports to dbt.", given) != ""
