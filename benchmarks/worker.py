"""Reviews drafts in one process and says how long each took: `python worker.py CHECKER [RULES]`, run by `make bench`.

It stands alone, since it runs in the environment of the checker. A line in is a JSON object with "draft" and "context";
a line out is a number of nanoseconds. RULES is how many rules a plugin adds to ours.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter_ns
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    # Takes a line apart before the clock runs, and gives what is to be timed.
    Prepare = Callable[[dict[str, Any]], Callable[[], object]]

_WORDS = (
    "time team work role interview thank looking forward project people company experience position great please "
    "message reply week day month next last first second good new long small large early late clear kind final"
).split()


def ours() -> Prepare:
    """Make ours ready, with as many more rules as are asked for."""
    from reviewer import Finding, Phrase, PhraseTable, Reviewer, Rule, Severity
    from reviewer.plugins import Plugin, load_plugins
    from reviewer.validation import situation_from

    def rule(number: int) -> Rule:
        pairs = [(number + step, number * 7 + 3 * step + 1) for step in range(5)]
        table = PhraseTable(
            [Phrase(f"{_WORDS[a % len(_WORDS)]} {_WORDS[b % len(_WORDS)]} x{number}*") for a, b in pairs]
        )
        check = lambda draft, _situation, _options: [Finding("found", match.span) for match in table.find(draft)]  # noqa: E731
        return Rule(f"many/rule-{number}", Severity.SUGGESTION, "a rule", "It is one.", ("G1",), check)

    more = Plugin("many", "benchmark", tuple(rule(number) for number in range(int(sys.argv[2]) if sys.argv[2:] else 0)))
    reviewer = Reviewer(plugins=[*load_plugins(), more])

    def prepare(case: dict[str, Any]) -> Callable[[], object]:
        situation = situation_from(case["context"], "the benchmark")
        return lambda: reviewer.review(case["draft"], situation)

    return prepare


def proselint() -> Prepare:
    """Make proselint ready with all its checks."""
    from proselint.checks import __register__
    from proselint.config import DEFAULT
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda case: lambda: LintFile("draft", case["draft"]).lint(DEFAULT)


def slop_guard() -> Prepare:
    """Make slop-guard ready."""
    from slop_guard import analyze_text

    return lambda case: lambda: analyze_text(case["draft"])


def defluff() -> Prepare:
    """Make defluff ready, with its lexicon loaded once as its documentation advises."""
    from defluff.api import detect, load_lexicon

    lexicon = load_lexicon()
    return lambda case: lambda: detect(case["draft"], lexicon=lexicon)


def main() -> None:
    """Answer each line."""
    prepare: Prepare = {"ours": ours, "proselint": proselint, "slop-guard": slop_guard, "defluff": defluff}[
        sys.argv[1]
    ]()
    for line in sys.stdin:
        review = prepare(json.loads(line))
        start = perf_counter_ns()
        review()
        print(perf_counter_ns() - start, flush=True)


if __name__ == "__main__":
    main()
