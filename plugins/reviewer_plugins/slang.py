"""Slang, text-speak, emoji and swearing: words that are not for a first acquaintance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import PhraseTable, Rule, Severity, bad, good, hookimpl
from reviewer_plugins.phrases.slang import SLANG
from reviewer_plugins.wording import table_findings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer import Draft, Options, Outcomes, Situation

_SLANG = PhraseTable(SLANG)


def slang_word(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Find words that are slang in themselves."""
    return table_findings(_SLANG, draft, "is slang")


RULES = (
    Rule(
        id="slang/slang-word",
        severity=Severity.WARNING,
        summary="a word that is slang in itself",
        why="The reader knows you from one conversation; slang reads as if the interview had not mattered.",
        sources=("G1",),
        check=slang_word,
        examples=(
            bad("I am gonna send the certificate today.", "gonna"),
            bad("I was stoked to see the workshop.", "stoked"),
            good("I stoked the hearth at six each morning."),
            good("I am going to send the certificate today."),
            good("We spoke about the Dude Ranch account."),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
