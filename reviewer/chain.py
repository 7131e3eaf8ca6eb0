"""Runs the rules over a draft, each isolated, and makes a critique of what they say."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from reviewer import scoring
from reviewer.critique import Critique, KnownKind, PluginCheck, Skipped
from reviewer.draft import Span
from reviewer.inference import infer_kind
from reviewer.limits import RuleTookTooLong, TimeLimit
from reviewer.rules import Finding, Options, Outcomes, Severity, Skip, Strength
from reviewer.summary import summarise
from reviewer.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reviewer.draft import Draft
    from reviewer.plugins import Plugin
    from reviewer.rules import Rule
    from reviewer.settings import Settings
    from reviewer.situation import Situation

    OnFailure = Callable[[BaseException], object]

# How a key of the situation that a rule needs is named to a person who uses the command.
MISSING = {
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
_LONG = 20_000  # characters, which take a few hundredths of a second
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
    """The enabled rules of some plugins, ready to run over any number of drafts.

    `on_failure` is handed what a rule raises, with its traceback; the critique has only the words of it.
    """

    def __init__(self, plugins: Iterable[Plugin], settings: Settings, on_failure: OnFailure | None = None) -> None:
        self._settings = settings
        self._on_failure = on_failure
        plugins = tuple(plugins)
        self._has_others = any(plugin.origin != "built-in" for plugin in plugins)
        self._steps = [(plugin, [rule for rule in plugin.rules if is_enabled(rule, settings)]) for plugin in plugins]
        options = {p.name: Options(settings.options.get(p.name), settings.profile) for p, _ in self._steps}
        self._options = {rule.id: options[plugin.name] for plugin, rules in self._steps for rule in rules}

    def run(self, draft: Draft, situation: Situation) -> Critique:
        """Review a draft; `situation.kind` is inferred when it is None."""
        if situation.kind:
            kind = KnownKind(situation.kind, "given")
        else:
            kind = infer_kind(draft, situation)
            situation = replace(situation, kind=kind.value)
        english = draft.language.is_english
        everything, checks = _Results(), []
        # Our own rules take time that grows with the text and no faster: to arm a timer against them would take longer.
        interrupt = self._has_others or len(draft.text) > _LONG
        with TimeLimit(self._settings.time_limit, interrupt=interrupt) as limit:
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
            summary=summarise(findings, score, verdict, english=english),
            kind=kind,
            findings=findings,
            strengths=tuple(strength for strength in everything.strengths if _holds(strength, findings)),
            send_after=max((f.not_before for f in findings if f.not_before), default=None),
            checks=tuple(checks),
            notes=draft.notes if english else (*draft.notes, _FOREIGN),
            draft=draft,
            situation=situation,
        )

    def _run_rule(self, rule: Rule, draft: Draft, situation: Situation, limit: TimeLimit, results: _Results) -> None:
        """Run one rule; what it raises, and its outlasting its time, is noted and the rest goes on."""
        if rule.needs and (missing := _missing(rule, situation)):
            results.skipped.append(Skipped(rule.id, missing))
            return
        limit.restart()
        try:
            outcomes = list(rule.check(draft, situation, self._options[rule.id]))
            if outcomes:
                _check_outcomes(outcomes, draft)
                results.add(rule, outcomes, self._settings)
        except RuleTookTooLong:
            results.errors.append(f"{_too_long(rule, limit)} and was stopped")
            limit.shorten()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a rule raises is its failure alone
            results.errors.append(f"{rule.id} failed: {type(error).__name__}: {error}".splitlines()[0])
            if self._on_failure:
                self._on_failure(error)
        else:
            if limit.exceeded:
                results.errors.append(_too_long(rule, limit))


def _too_long(rule: Rule, limit: TimeLimit) -> str:
    """Say that a rule took too long."""
    return f"{rule.id} took longer than {limit.seconds:g} s"


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


def _check_outcomes(outcomes: Iterable[object], draft: Draft) -> None:
    """Raise TypeError or ValueError for what a rule must not answer, so that nothing after it can stumble over it."""
    for outcome in outcomes:
        _check_outcome(outcome, draft)


def _check_outcome(outcome: object, draft: Draft) -> None:
    """Check one answer of a rule."""
    if isinstance(outcome, Skip):
        _check_words(reason=outcome.reason)
        return
    if not isinstance(outcome, Finding | Strength):
        raise TypeError(f"it gave {type(outcome).__name__}, not a Finding, Strength or Skip")
    _check_words(message=outcome.message)
    span = outcome.span
    if span is not None and not isinstance(span, Span):
        raise TypeError(f"span has to be a reviewer.Span or None, not {type(span).__name__}")
    places = [*span] if span else []
    if isinstance(outcome, Finding):
        _check_finding(outcome)
        for edit in outcome.fix.edits if outcome.fix else ():
            _check_words(replacement=edit.replacement)
            places += (edit.start, edit.end)
    if not all(isinstance(place, int) for place in places):
        raise TypeError("the places of a span and of an edit have to be whole numbers")
    pairs = zip(places[::2], places[1::2], strict=True)
    if not all(0 <= start <= end <= len(draft.text) for start, end in pairs):
        raise ValueError("a span or an edit lies outside of the draft")


def _check_finding(finding: Finding) -> None:
    """Check what only a finding has."""
    _check_words(hint=finding.hint)
    if finding.severity is not None and not isinstance(finding.severity, Severity):
        raise TypeError(f"severity has to be a reviewer.Severity or None, not {finding.severity!r}")
    moment = finding.not_before
    if moment is not None and (not isinstance(moment, datetime) or moment.utcoffset() is None):
        raise TypeError("not_before has to be a moment with its offset from UTC, or None")


def _check_words(**words: object) -> None:
    """Raise TypeError for what is no text."""
    for name, text in words.items():
        if not isinstance(text, str):
            raise TypeError(f"{name} has to be text, not {type(text).__name__}")


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
            return MISSING[keys[0]]
    return ""


def _holds(strength: Strength, findings: Iterable[Finding]) -> bool:
    """Whether no finding is about the words that are praised; a suggestion only counts if it is about most of them."""
    for finding in findings if strength.span else ():
        if finding.span and strength.span:
            shared = min(finding.span.end, strength.span.end) - max(finding.span.start, strength.span.start)
            most = 2 * shared > strength.span.end - strength.span.start
            if shared > 0 and (most or finding.severity is not Severity.SUGGESTION):
                return False
    return True


def _flagged(findings: list[Finding], draft: Draft, allow: tuple[str, ...]) -> list[Finding]:
    """Leave out the findings that lie in words which the user never wants flagged."""
    if not allow:
        return findings
    from bisect import bisect_right
    from itertools import accumulate

    from reviewer.phrases import occurrences

    allowed = sorted(span for words in allow for span in occurrences(words, draft))
    # How far the allowed words reach that begin no later: a search in order, for both may be many.
    reach = list(accumulate((span.end for span in allowed), max, initial=0))
    begins = [span.start for span in allowed]
    return [f for f in findings if f.span is None or f.span.end > reach[bisect_right(begins, f.span.start)]]
