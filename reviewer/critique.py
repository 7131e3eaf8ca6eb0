"""What a review says: the findings, the strengths, the score, advice, and what was and was not checked."""

from datetime import datetime
from typing import TYPE_CHECKING

from reviewer.draft import Draft
from reviewer.kinds import Kind
from reviewer.rules import Finding, Strength
from reviewer.situation import Situation
from reviewer.values import Value

if TYPE_CHECKING:
    from reviewer.advice import Advice, Dropped

SCHEMA_VERSION = "1"


class KnownKind(Value):
    """The kind of the message, whether it was "given" or "inferred", and what it was inferred from."""

    value: Kind
    known: str
    evidence: str = ""


class Skipped(Value):
    """A rule that could not check, and why."""

    rule: str
    reason: str


class PluginCheck(Value):
    """How a plugin fared, and which of its rules were skipped.

    Status is "ran", "failed" (with `error`), "off", or "unavailable": there is no advice, and `error` says why.
    `dropped` is the advice that was not let through; `notes` tell a person how the advice was made.
    """

    plugin: str
    status: str
    skipped: tuple[Skipped, ...] = ()
    error: str | None = None
    dropped: "tuple[Dropped, ...]" = ()
    notes: tuple[str, ...] = ()


class Critique(Value):
    """The result of a review.

    The points of the findings add up to 100 - `score`, until the score is 0. `verdict` is "hold" with any error,
    "revise" with any warning, else "send". Findings come in the order of what to mend first. `send_after` is the moment
    from which the message is in order, where a finding says that it is too soon. `notes` tell what reading the draft
    had to put up with. `advice` is what plugins suggest beside the judgement; it counts for nothing above.
    """

    score: int
    verdict: str
    summary: str
    kind: KnownKind
    findings: tuple[Finding, ...]
    strengths: tuple[Strength, ...]
    send_after: datetime | None
    checks: tuple[PluginCheck, ...]
    notes: tuple[str, ...]
    draft: Draft
    situation: Situation
    advice: "tuple[Advice, ...]" = ()

    @property
    def failed(self) -> bool:
        """Whether a plugin failed to load or one of its rules failed to run."""
        return any(check.status == "failed" for check in self.checks)

    @property
    def failures(self) -> tuple[str, ...]:
        """Which plugins failed, and how, and which could not advise, and why, each in a sentence."""
        said = {"failed": "failed", "unavailable": "gives no advice"}
        return tuple(f"plugin {c.plugin} {said.get(c.status, 'failed')}: {c.error}" for c in self.checks if c.error)
