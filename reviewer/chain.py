"""Runs the rules over a draft, each isolated, and makes a critique of what they say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reviewer import scoring
from reviewer.critique import Critique, KnownKind, PluginCheck, Skipped
from reviewer.inference import infer_kind
from reviewer.limits import RuleTookTooLong, TimeLimit
from reviewer.rules import Finding, Options, Outcomes, Strength
from reviewer.summary import summarise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.draft import Draft
    from reviewer.plugins import Plugin
    from reviewer.rules import Rule
    from reviewer.settings import Settings
    from reviewer.situation import Situation

# How a key of the situation that a rule needs is named to a person who uses the command.
_MISSING = {
    "interview_at": "no interview date (--interview-at)",
    "send_at": "no time of sending (--send-at)",
    "promised_by": "no promised date (--promised-by)",
    "follow_ups": "no earlier follow-ups (--follow-up)",
    "outcome": "no outcome (--outcome)",
    "interviewers": "no interviewer's name (--interviewer)",
    "recipient": "no recipient (--recipient)",
    "company": "no company (--company)",
    "role": "no role (--role)",
    "topics": "no topics (--topic)",
    "candidate": "no candidate's name (--candidate)",
    "channel": "no channel (--channel)",
    "first_channel": "no first channel (--first-channel)",
}
_FOREIGN = "The text does not look English, so its wording was not judged."


class _Results:
    """What the rules of one plugin have said."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.strengths: list[Strength] = []
        self.skipped: list[Skipped] = []
        self.errors: list[str] = []

    def add(self, rule: Rule, outcomes: Outcomes, settings: Settings) -> None:
        """Sort the outcomes of a rule, and write on each finding whose it is."""
        configured = settings.severity.get(rule.id)
        for outcome in outcomes:
            if isinstance(outcome, Finding):
                severity = configured or outcome.severity or rule.severity
                named = replace(outcome, rule=rule.id, why=rule.why, sources=rule.sources, severity=severity)
                self.findings.append(named)
            elif isinstance(outcome, Strength):
                self.strengths.append(outcome)
            else:
                self.skipped.append(Skipped(rule.id, outcome.reason))


class Chain:
    """The enabled rules of some plugins, ready to run over any number of drafts."""

    def __init__(self, plugins: Iterable[Plugin], settings: Settings) -> None:
        self._settings = settings
        self._steps = [(plugin, [rule for rule in plugin.rules if is_enabled(rule, settings)]) for plugin in plugins]
        self._options = {p.name: Options(settings.options.get(p.name), settings.profile) for p, _ in self._steps}

    def run(self, draft: Draft, situation: Situation) -> Critique:
        """Review a draft; `situation.kind` is inferred when it is None."""
        kind = KnownKind(situation.kind, "given") if situation.kind else infer_kind(draft, situation)
        situation = replace(situation, kind=kind.value)
        english = draft.language.is_english
        everything, checks = _Results(), []
        with TimeLimit(self._settings.time_limit) as limit:
            for plugin, rules in self._steps:
                results = _Results()
                for rule in rules:
                    if kind.value in rule.kinds and (english or not rule.wording):
                        self._run_rule(rule, draft, situation, limit, results)
                everything.findings += results.findings
                everything.strengths += results.strengths
                checks.append(_check(plugin, rules, results))
        findings = scoring.priced(_flagged(everything.findings, draft, self._settings.allow), self._settings.weights)
        score, verdict = scoring.score(findings), scoring.verdict(findings)
        return Critique(
            score=score,
            verdict=verdict,
            summary=summarise(findings, score, verdict),
            kind=kind,
            findings=findings,
            strengths=tuple(everything.strengths),
            send_after=max((f.not_before for f in findings if f.not_before), default=None),
            checks=tuple(checks),
            notes=draft.notes if english else (*draft.notes, _FOREIGN),
            draft=draft,
            situation=situation,
        )

    def _run_rule(self, rule: Rule, draft: Draft, situation: Situation, limit: TimeLimit, results: _Results) -> None:
        """Run one rule; what it raises, and its outlasting its time, is noted and the rest goes on."""
        missing = _missing(rule, situation)
        if missing:
            results.skipped.append(Skipped(rule.id, missing))
            return
        too_long = f"{rule.id} took longer than {self._settings.time_limit:g} s"
        limit.restart()
        try:
            results.add(rule, list(rule.check(draft, situation, self._options[rule.plugin])), self._settings)
        except RuleTookTooLong:
            results.errors.append(f"{too_long} and was stopped")
        except Exception as error:  # noqa: BLE001 - whatever a rule raises is its failure alone
            results.errors.append(f"{rule.id} failed: {type(error).__name__}: {error}".splitlines()[0])
        else:
            if limit.exceeded:
                results.errors.append(too_long)


def is_enabled(rule: Rule, settings: Settings) -> bool:
    """Whether the settings let a rule run; a word about the rule itself outweighs one about its plugin."""
    if settings.select and not {rule.id, rule.plugin} & set(settings.select):
        return False
    for name in (rule.id, rule.plugin):
        if name in settings.disable:
            return False
        if name in settings.enable:
            return True
    return rule.on_by_default or rule.id in settings.select


def _check(plugin: Plugin, rules: list[Rule], results: _Results) -> PluginCheck:
    """Say how a plugin fared."""
    error = plugin.error or "; ".join(results.errors) or None
    status = "failed" if error else "ran" if rules else "off"
    return PluginCheck(plugin.name, status, tuple(results.skipped), error)


def _missing(rule: Rule, situation: Situation) -> str:
    """Say which key that the rule needs is not known, or give an empty string."""
    for need in rule.needs:
        keys = need.split("|")
        if not any(getattr(situation, key) for key in keys):
            return _MISSING[keys[0]]
    return ""


def _flagged(findings: list[Finding], draft: Draft, allow: tuple[str, ...]) -> list[Finding]:
    """Leave out the findings that lie in words which the user never wants flagged."""
    if not allow:
        return findings
    from reviewer.phrases import occurrences

    allowed = [span for words in allow for span in occurrences(words, draft)]
    return [
        finding
        for finding in findings
        if finding.span is None
        or not any(span.start <= finding.span.start and finding.span.end <= span.end for span in allowed)
    ]
