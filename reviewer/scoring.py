"""Findings to points, score and verdict. Pure: the same findings give the same figures."""

from collections.abc import Iterable

from reviewer.rules import Finding, Severity
from reviewer.values import Value, replace

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.SUGGESTION: 2}


class Weights(Value):
    """Points that a rule's first finding costs, by severity; each further one of it costs `repeat` times the last."""

    error: int = 25
    warning: int = 10
    suggestion: int = 4
    repeat: float = 0.5

    def points(self, severity: Severity, earlier: int) -> int:
        """Give the points of a finding after `earlier` ones of the same rule; never less than 1."""
        first = {Severity.ERROR: self.error, Severity.WARNING: self.warning, Severity.SUGGESTION: self.suggestion}
        return max(1, round(first[severity] * self.repeat**earlier))


def priced(findings: Iterable[Finding], weights: Weights) -> tuple[Finding, ...]:
    """Put findings in the order of what to mend first, and write on each what it costs."""
    ordered = sorted(findings, key=_urgency)
    seen: dict[str, int] = {}
    out = []
    for finding in ordered:
        earlier = seen.get(finding.rule, 0)
        seen[finding.rule] = earlier + 1
        out.append(replace(finding, points=weights.points(finding.severity or Severity.WARNING, earlier)))
    return tuple(out)


def score(findings: Iterable[Finding]) -> int:
    """Give 100 less the points of all findings, at least 0."""
    return max(0, 100 - sum(finding.points for finding in findings))


def verdict(findings: Iterable[Finding]) -> str:
    """Give "hold" with any error, "revise" with any warning, else "send"."""
    severities = {finding.severity for finding in findings}
    if Severity.ERROR in severities:
        return "hold"
    return "revise" if Severity.WARNING in severities else "send"


def _urgency(finding: Finding) -> tuple[int, int, str, int, str]:
    """Sort by severity, then by place (faults without one last), then by rule and by what it says."""
    span = finding.span
    return (
        _ORDER[finding.severity or Severity.WARNING],
        span.start if span else 1 << 60,
        finding.rule,
        span.end if span else 0,
        finding.message,
    )
