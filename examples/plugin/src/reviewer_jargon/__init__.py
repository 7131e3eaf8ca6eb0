"""Business jargon: a complete plugin for followup-reviewer, to be copied and changed.

The entry point in pyproject.toml names this module `jargon`; so all its rules are called `jargon/...`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Edit, Finding, Fix, Option, Phrase, PhraseTable, Rule, Severity, bad, good, hookimpl

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer import Draft, Options, Outcomes, Situation

BUZZWORDS = PhraseTable(
    (
        Phrase("circle back", "come back", fix=True),
        Phrase("touch base", "speak", fix=True, unless=("touch base camp",)),
        Phrase("low-hanging fruit", "easy first step"),
        Phrase("move|moving the needle", hint="Say what would change, and by how much."),
        Phrase("leverag* ... synerg*", hint="Say who would work with whom, and on what."),
    )
)
MAX_INITIALISMS = Option(
    "max_initialisms",
    default=4,
    unit="different initialisms",
    minimum=0,
    maximum=50,
    help="How many different initialisms a message may have",
)


def buzzword(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Find business jargon, and mend it where a plain word can stand in its place."""
    for match in BUZZWORDS.find(draft):
        words, better = draft.at(match.span), match.phrase.better
        hint = match.phrase.hint or f'Write "{better}" instead of "{words}".'
        edit = Edit(match.span.start, match.span.end, better)
        fix = Fix(f'write "{better}"', (edit,)) if match.phrase.fix and words.islower() else None
        yield Finding(f'"{words}" is business jargon.', match.span, hint, fix)


def initialisms(draft: Draft, _situation: Situation, options: Options) -> Outcomes:
    """Count the different words in capitals; a reader outside of the trade has to look each one up."""
    words = (word.strip(".,;:()") for word in draft.body.split())
    found = sorted({word for word in words if len(word) > 1 and word.isalpha() and word.isupper()})
    if len(found) > options[MAX_INITIALISMS]:
        yield Finding(
            f"{len(found)} different initialisms: {', '.join(found)}.",
            hint=f'Write the first of them out: "{found[0]} (...)".',
        )


RULES = (
    Rule(
        id="jargon/buzzword",
        severity=Severity.SUGGESTION,
        summary="business jargon where a plain word would do",
        why="Jargon hides what you mean, and readers outside of the trade take it for filling.",
        sources=("George Orwell, Politics and the English Language",),
        check=buzzword,
        examples=(
            bad("I would be glad to circle back next week.", "circle back"),
            bad("We could touch base about the audit.", "touch base"),
            bad("It would help to leverage the synergies of both shops.", "leverage the synergies"),
            good("I would be glad to come back next week."),
            good("From the third base we walked back in a circle."),
            good("The fruit was hanging low in the orchard that you showed me."),
        ),
    ),
    Rule(
        id="jargon/initialisms",
        severity=Severity.SUGGESTION,
        summary="too many initialisms for a reader from another trade",
        why="Whoever reads your message first may not be from your trade.",
        sources=("George Orwell, Politics and the English Language",),
        check=initialisms,
        on_by_default=False,
        options=(MAX_INITIALISMS,),
        examples=(
            bad("I know SAP, SQL, ETL, KPI and CRM well.", None),
            bad("My work was on BGP, OSPF, MPLS, QoS, DNS and DHCP.", None),
            good("I know SAP and SQL well."),
            good("My name is IDA and I like CATS, DOGS and TEA."),
            good("Thank you for showing me the archive."),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this plugin."""
    return RULES
