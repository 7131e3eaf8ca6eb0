"""The chain isolates rules from one another, skips what cannot be checked and keeps a stable order."""

import contextlib
import re
import sys
import threading
import time
import traceback
from datetime import UTC, datetime

import pytest

from reviewer import (
    Check,
    Draft,
    Edit,
    Finding,
    Fix,
    Kind,
    Option,
    Options,
    Outcomes,
    Reviewer,
    Rule,
    Settings,
    Severity,
    Situation,
    Skip,
    Span,
    Strength,
)
from reviewer.plugins import Plugin
from reviewer.testing import run_rule

DRAFT = "Subject: Hello\n\nDear Ann,\n\nThank you for the tour of the Dude Ranch.\n\nKind regards,\nBob"


MOMENT = "not_before has to be a moment with its offset from UTC, or None"


def rule(name: str, check: Check, **more: object) -> Rule:
    """Make a rule of the plugin x."""
    return Rule(f"x/{name}", Severity.WARNING, "summary", "Why.", ("G1",), check, **more)  # type: ignore[arg-type]


def finds(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Find a fault without a place."""
    yield Finding("found")


def raises(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Find something, then break."""
    yield Finding("lost")
    raise ZeroDivisionError("two\nlines")


def hangs(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Never end, and catch every Exception on the way."""
    while True:
        with contextlib.suppress(Exception):  # the worst that a stranger's rule can do
            time.sleep(0.01)
    yield Finding("never")


def backtracks(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Spend a very long time inside one call into the regular expression engine."""
    re.match(r"(a+)+$", "a" * 64 + "b")
    yield Finding("never")


def run(*rules: Rule, settings: Settings | None = None, situation: Situation | None = None) -> "tuple[list[str], str]":
    """Review a draft with some rules; give what was found, and the plugin's error."""
    critique = Reviewer(settings, [Plugin("x", "test", rules)]).review(DRAFT, situation)
    return [finding.rule for finding in critique.findings], critique.checks[0].error or ""


def test_a_rule_that_raises_costs_only_itself() -> None:
    """The failure is reported in one line, and the rules around it run."""
    found, error = run(rule("a", finds), rule("b", raises), rule("c", finds))
    assert found == ["x/a", "x/c"]
    assert error == "x/b failed: ZeroDivisionError: two"


@pytest.mark.parametrize(
    ("outcome", "error"),
    [
        (Finding("m", (0, 5), "h"), "TypeError: span has to be a reviewer.Span or None, not tuple"),  # type: ignore[arg-type]
        (Finding("m", Span(0, 10_000)), "ValueError: a span or an edit lies outside of the draft"),
        (Finding("m", fix=Fix("f", (Edit(-1, 0, "x"),))), "ValueError: a span or an edit lies outside of the draft"),
        (Finding(None, None), "TypeError: message has to be text, not NoneType"),  # type: ignore[arg-type]
        (Finding("m", None, 5), "TypeError: hint has to be text, not int"),  # type: ignore[arg-type]
        (Finding("m", Span(0.0, 2.0)), "TypeError: the places of a span and of an edit have to be whole numbers"),  # type: ignore[arg-type]
        (Finding("m", fix=Fix("f", (Edit(0, 3, 5),))), "TypeError: replacement has to be text, not int"),  # type: ignore[arg-type]
        (Finding("m", severity="eror"), "TypeError: severity has to be a reviewer.Severity or None, not 'eror'"),  # type: ignore[arg-type]
        (Finding("m", not_before=datetime(2026, 3, 1)), f"TypeError: {MOMENT}"),  # noqa: DTZ001 - without an offset
        (Finding("m", not_before="2026"), f"TypeError: {MOMENT}"),  # type: ignore[arg-type]
        (Skip(None), "TypeError: reason has to be text, not NoneType"),  # type: ignore[arg-type]
        (Strength("s", (0, 5)), "TypeError: span has to be a reviewer.Span or None, not tuple"),  # type: ignore[arg-type]
        ("words", "TypeError: it gave str, not a Finding, Strength or Skip"),
    ],
)
def test_a_malformed_answer_is_the_rules_failure(outcome: object, error: str) -> None:
    """What no finding can be is refused where it arises, and costs only that rule."""

    def answers(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
        yield Finding("lost")
        yield outcome  # type: ignore[misc]

    found, told = run(rule("a", finds), rule("b", answers), rule("c", finds))
    assert found == ["x/a", "x/c"]
    assert told == f"x/b failed: {error}"


def test_what_a_rule_raises_is_handed_over() -> None:
    """Who asks for it gets the exception itself, so that its traceback can be seen; a test of the rule chains it."""

    def breaks(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
        raise LookupError("no dictionary")

    raised: list[BaseException] = []
    plugin = Plugin("x", "test", (rule("a", finds), rule("b", breaks)))
    Reviewer(plugins=[plugin], on_failure=raised.append).review(DRAFT)
    assert [str(error) for error in raised] == ["no dictionary"]
    assert traceback.extract_tb(raised[0].__traceback__)[-1].name == "breaks"
    with pytest.raises(AssertionError, match="x/b failed: LookupError: no dictionary") as failed:
        run_rule(rule("b", breaks), DRAFT)
    assert isinstance(failed.value.__cause__, LookupError)


def test_a_rule_that_exits_does_not_end_the_review() -> None:
    """`sys.exit` in a rule is a failure like any other: else a hook would send what nobody judged."""

    def exits(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
        sys.exit(0)

    assert run(rule("a", finds), rule("b", exits)) == (["x/a"], "x/b failed: SystemExit: 0")


@pytest.mark.parametrize("check", [hangs, backtracks])
def test_a_rule_that_hangs_is_stopped(check: Check) -> None:
    """A rule that outlasts its time is interrupted, wherever it hangs, and the rest goes on."""
    settings = Settings(time_limit=0.2)
    started = time.monotonic()
    found, error = run(rule("a", finds), rule("b", check), rule("c", finds), settings=settings)
    assert found == ["x/a", "x/c"]
    assert error == "x/b took longer than 0.2 s and was stopped"
    assert time.monotonic() - started < 5


def test_however_many_rules_hang_the_rest_is_judged() -> None:
    """Each that is stopped halves the time of the next: all together take less than twice the first."""
    started = time.monotonic()
    hanging = [rule(f"h{number}", hangs) for number in range(6)]
    found, error = run(*hanging, rule("z", finds), settings=Settings(time_limit=0.4))
    assert found == ["x/z"]
    assert [words.split()[4] for words in error.split("; ")][:3] == ["0.4", "0.2", "0.1"]
    assert time.monotonic() - started < 1.6


def test_outside_the_main_thread_a_slow_rule_is_reported() -> None:
    """Where a rule cannot be interrupted, its findings count and its slowness is told."""

    def slow(_draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
        time.sleep(0.1)
        yield Finding("late")

    results: list[tuple[list[str], str]] = []
    thread = threading.Thread(target=lambda: results.append(run(rule("a", slow), settings=Settings(time_limit=0.05))))
    thread.start()
    thread.join()
    assert results == [(["x/a"], "x/a took longer than 0.05 s")]


def test_rules_are_asked_only_about_their_kinds() -> None:
    """A rule for check-ins is silent about a thank-you."""
    only = rule("a", finds, kinds=frozenset({Kind.CHECK_IN}))
    assert run(only, situation=Situation(kind=Kind.THANK_YOU))[0] == []
    assert run(only, situation=Situation(kind=Kind.CHECK_IN))[0] == ["x/a"]


def test_a_rule_that_lacks_a_key_is_skipped_with_the_reason() -> None:
    """What a rule needs and nobody knows is named with its option; one of alternatives is enough."""
    needy = rule("a", finds, needs=("promised_by|interview_at",))
    critique = Reviewer(plugins=[Plugin("x", "test", (needy,))]).review(DRAFT)
    assert [(s.rule, s.reason) for s in critique.checks[0].skipped] == [("x/a", "no promised date (--promised-by)")]
    known = Situation(interview_at=datetime(2026, 3, 3, tzinfo=UTC), send_at=datetime(2026, 3, 4, tzinfo=UTC))
    assert run(needy, situation=known)[0] == ["x/a"]


def test_a_rule_may_skip_itself_and_may_praise() -> None:
    """A skip and a strength reach the critique and cost nothing."""

    def praises(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
        yield Strength("thanks in the first line", draft.paragraphs[0])
        yield Skip("no map of the ranch")

    critique = Reviewer(plugins=[Plugin("x", "test", (rule("a", praises),))]).review(DRAFT)
    assert [strength.message for strength in critique.strengths] == ["thanks in the first line"]
    assert critique.checks[0].skipped[0].reason == "no map of the ranch"
    assert (critique.score, critique.verdict) == (100, "send")


@pytest.mark.parametrize(
    ("severity", "words", "praised"),
    [(Severity.WARNING, "Dude", False), (Severity.SUGGESTION, "Dude", True), (Severity.SUGGESTION, "Thank you", False)],
)
def test_what_a_finding_is_about_is_not_praised(severity: Severity, words: str, praised: bool) -> None:  # noqa: FBT001
    """A strength goes when a finding is about its words, and for a suggestion when that is about most of them."""

    def judges(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
        yield Strength("praised", Span(draft.text.index("Thank"), draft.text.index("Ranch")))
        start = draft.text.index(words)
        end = draft.paragraphs[0].end if words == "Thank you" else start + len(words)
        yield Finding("found", Span(start, end), severity=severity)

    critique = Reviewer(plugins=[Plugin("x", "test", (rule("a", judges),))]).review(DRAFT)
    assert bool(critique.strengths) is praised


def test_the_order_of_registration_does_not_matter() -> None:
    """The same rules in another order give the same critique."""
    rules = (rule("a", finds), rule("b", finds), rule("c", finds))
    critiques = [Reviewer(plugins=[Plugin("x", "test", order)]).review(DRAFT) for order in (rules, rules[::-1])]
    assert critiques[0].findings == critiques[1].findings


def test_settings_outweigh_a_rules_severity() -> None:
    """A severity from the configuration replaces that of the rule and of the finding."""
    settings = Settings(severity={"x/a": Severity.ERROR})
    critique = Reviewer(settings, [Plugin("x", "test", (rule("a", finds),))]).review(DRAFT)
    assert (critique.findings[0].severity, critique.verdict) == (Severity.ERROR, "hold")


def test_allowed_words_are_never_flagged() -> None:
    """A finding inside allowed words is left out, one beside them is not."""

    def dude(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
        at = draft.text.index("Dude")
        yield Finding("slang", Span(at, at + 4))

    assert run(rule("a", dude))[0] == ["x/a"]
    assert run(rule("a", dude), settings=Settings(allow=("dude  ranch",)))[0] == []
    assert run(rule("a", dude), settings=Settings(allow=("ranch",)))[0] == ["x/a"]


def test_options_come_from_the_settings_then_the_profile_then_the_default() -> None:
    """`options[OPTION]` is the configured value, else the profile's, else the default."""
    limit = Option("limit", default=2, help="how many", profiles={"strict": 1})

    def tells(_draft: Draft, _situation: Situation, options: Options) -> Outcomes:
        yield Finding(str(options[limit]))

    def message(settings: Settings) -> str:
        return (
            Reviewer(settings, [Plugin("x", "test", (rule("a", tells, options=(limit,)),))])
            .review(DRAFT)
            .findings[0]
            .message
        )

    assert message(Settings()) == "2"
    assert message(Settings(profile="strict")) == "1"
    assert message(Settings(profile="strict", options={"x": {"limit": 5}})) == "5"


def test_another_language_gets_a_note_and_no_findings_of_wording() -> None:
    """Rules of wording are not asked about German; the others are."""
    german = (
        "Sehr geehrte Frau Tarn,\n\nvielen Dank für das freundliche Gespräch am Dienstag und die Führung durch das "
        "Haus. Ich freue mich sehr auf Ihre Antwort.\n\nMit freundlichen Grüßen\nMargarete Eschweiler"
    )
    rules = (rule("wording", finds), rule("timing", finds, wording=False))
    critique = Reviewer(plugins=[Plugin("x", "test", rules)]).review(german)
    assert [finding.rule for finding in critique.findings] == ["x/timing"]
    assert critique.notes == ("The text does not look English, so its wording was not judged.",)
