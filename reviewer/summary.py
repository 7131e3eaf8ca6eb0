"""The critique in one sentence, for places that show only one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.rules import Finding

_LIMIT = 200


def summarise(findings: Sequence[Finding], score: int, verdict: str) -> str:
    """Say verdict, score and the first faults in one sentence: plain ASCII, at most 200 characters."""
    if not findings:
        return f"Send it: {score}/100, nothing to mend."
    counts = {severity: sum(f.severity is severity for f in findings) for severity in Severity}
    if verdict == "hold":
        opening = f"Hold: {score}/100, mend {_things(counts[Severity.ERROR])} before it goes"
    elif verdict == "revise":
        opening = f"Revise: {score}/100, {_things(counts[Severity.WARNING])} should be changed"
    else:
        opening = f"Send it: {score}/100, {_things(len(findings))} could be better"
    rules = list(dict.fromkeys(finding.rule for finding in findings))
    sentence = opening
    for index, rule in enumerate(rules):
        longer = f"{sentence}{', ' if index else ': '}{rule}"
        if len(longer) > _LIMIT - len(" and more."):
            return f"{sentence} and more."
        sentence = longer
    return f"{sentence}."


def _things(count: int) -> str:
    """Count things in words."""
    return "1 thing" if count == 1 else f"{count} things"
