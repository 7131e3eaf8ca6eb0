"""What the formats for people say alike: headings, places, dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.formats.display import one_line, shortened
from reviewer.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from reviewer.advice import Advice
    from reviewer.critique import Critique, KnownKind
    from reviewer.draft import Draft, Span
    from reviewer.formats.places import Lines
    from reviewer.rules import Finding

HEADINGS = {
    Severity.ERROR: "Must be mended before it goes",
    Severity.WARNING: "Should be changed",
    Severity.SUGGESTION: "Could be better",
}
_QUOTED = 60
_TAIL = 40
ADVICE = "Advice, not judged"
SOURCES = {"topics": "topics", "notes": "notes", "company_facts": "facts about the company", "draft": "draft"}
# A message that quotes so many characters of the words that it is about need not be led by them.
_ENOUGH = 20
# Not strftime, which speaks the language of the machine.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def kind_in_words(kind: KnownKind) -> str:
    """Say the kind of message and how it is known."""
    return (
        f"{kind.value} ({kind.known}: {one_line(kind.evidence)})" if kind.evidence else f"{kind.value} ({kind.known})"
    )


def place_in_words(critique: Critique, lines: Lines, finding: Finding) -> str:
    """Say where a finding lies: "subject", "line 9", "lines 9 to 12", or nothing."""
    span = finding.span
    if span is None:
        return ""
    if subject_around(critique.draft, span):
        return "subject"
    first, last = (_line(critique, lines, at) for at in (span.start, max(span.start, span.end - 1)))
    return f"line {first}" if first == last else f"lines {first} to {last}"


def _line(critique: Critique, lines: Lines, offset: int) -> int:
    """Count lines as the writer sees them: those of its text in an e-mail, whose subject mail programs show apart."""
    above = 2 if critique.draft.is_message and critique.draft.subject else 0
    return lines.place(offset).line - above


def subject_around(draft: Draft, span: Span) -> Span | None:
    """Give the subject if a span lies in it."""
    subject = draft.subject
    return subject if subject and subject.start <= span.start and span.end <= subject.end else None


def message_in_words(critique: Critique, finding: Finding) -> str:
    """Give the message of a finding, led by the words that it is about where it does not quote them itself."""
    message = one_line(finding.message)
    words = shortened(critique.draft.at(finding.span), _QUOTED) if finding.span else ""
    quoted = words[:_ENOUGH].casefold() in message.casefold()
    return message if quoted else f'"{words}": {message}'


def cost_in_words(points: int) -> str:
    """Say what a finding costs."""
    return "1 point" if points == 1 else f"{points} points"


def mending_in_words(findings: Sequence[Finding]) -> Iterator[str]:
    """Say which of the findings of one rule can be mended by the command itself."""
    for safe, command in ((True, "--fix mends"), (False, "--fix --unsafe-fixes mends")):
        count = sum(finding.fix is not None and finding.fix.safe is safe for finding in findings)
        if count:
            yield f"{command} {'it' if len(findings) == 1 else 'all' if count == len(findings) else count}"


def wait_in_words(critique: Critique) -> str:
    """Say from when the message is in order, or nothing; the year only where it is not that of sending."""
    after = critique.send_after
    if after is None:
        return ""
    sending = critique.situation.send_at
    return f"send it from {_moment(after, with_year=sending is None or sending.year != after.year)}"


def skipped_in_words(critique: Critique) -> Iterator[tuple[str, str]]:
    """Give each reason why rules were skipped, with the option that would mend it, and those rules."""
    reasons: dict[str, list[str]] = {}
    for check in critique.checks:
        for skip in check.skipped:
            reasons.setdefault(one_line(skip.reason), []).append(one_line(skip.rule))
    for reason, rules in reasons.items():
        yield reason, ", ".join(rules)


def failed_in_words(critique: Critique) -> Iterator[tuple[str, str]]:
    """Give each plugin that failed, and how."""
    for check in critique.checks:
        if check.error and check.status == "failed":
            yield one_line(check.plugin), one_line(check.error)


def advice_in_words(critique: Critique, lines: Lines, piece: Advice) -> tuple[str, str]:
    """Say of a suggestion where it belongs, and what it rests on and why it helps."""
    if piece.span is None:
        where = ""
    else:
        line = _line(critique, lines, max(piece.span.start, piece.span.end - 1))
        last = one_line(critique.draft.at(piece.span))
        where = f'at the end of line {line}, after "{_tail(last)}"'
    return where, f'{one_line(piece.why)} It rests on your {SOURCES.get(piece.source, piece.source)}: "{_fact(piece)}".'


def rewrite_in_words(critique: Critique, piece: Advice) -> str:
    """Say what a rewrite is worth to the rules."""
    return f"the draft in other words, {piece.score}/100 by the rules (now {critique.score})"


def no_advice_in_words(critique: Critique) -> Iterator[tuple[str, str]]:
    """Give each plugin that gave no advice, and why."""
    for check in critique.checks:
        if check.error and check.status == "unavailable":
            yield one_line(check.plugin), one_line(check.error)
        elif check.dropped and not critique.advice:
            yield one_line(check.plugin), f"{len(check.dropped)} dropped (--verbose says why)"


def _tail(text: str) -> str:
    """Give the last words of a paragraph."""
    if len(text) <= _TAIL:
        return text
    return f"...{text[-_TAIL:].partition(' ')[2] or text[-_TAIL:]}"


def _fact(piece: Advice) -> str:
    """Give the fact of a suggestion, shortened."""
    return shortened(piece.fact, 2 * _QUOTED)


def _moment(moment: datetime, *, with_year: bool) -> str:
    """Write a date in words, with the time and its zone where the day does not begin with it."""
    day = f"{_DAYS[moment.weekday()]} {moment.day} {_MONTHS[moment.month - 1]}" + f" {moment.year}" * with_year
    if moment.hour == moment.minute == 0:
        return day
    return f"{day}, {moment:%H:%M} ({moment.tzname() or 'local time'})"
