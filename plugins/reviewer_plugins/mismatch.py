"""What a draft says of the day of the interview, held against the day that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Edit, Finding, Fix, Rule, Severity, Span, bad, good
from reviewer_plugins.moments import contradicts, right_words, spoken

if TYPE_CHECKING:
    from reviewer import Draft, Options, Outcomes, Situation
    from reviewer_plugins.dates import DateWords


def date_mismatch(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Compare the draft's words for the day of the interview with the day that is known."""
    interview = situation.interview_at
    if interview is None:
        return
    from reviewer_plugins.occasions import interview_dates

    wrong: dict[str, list[tuple[Span, str]]] = {}
    for when in interview_dates(draft, situation.kind):
        if contradicts(when, interview, situation.send_at):
            span = _span(draft, when)
            key = draft.language.folded[slice(*span)].removeprefix("on ").removesuffix("'s")
            wrong.setdefault(key, []).append((span, right_words(draft, when, interview, situation.send_at)))
    for places in wrong.values():
        yield _mismatch(draft, places, spoken(interview.date()), f"{interview:%H:%M}")


def _span(draft: Draft, when: DateWords) -> Span:
    """Give the place of the words for a date."""
    return Span(draft.language.starts[when.first], draft.language.ends[when.last - 1])


def _mismatch(draft: Draft, places: list[tuple[Span, str]], day: str, time: str) -> Finding:
    """Make one finding of the same wrong date, wherever it stands; its place is in the body if it stands there."""
    subject = draft.subject or Span(0, 0)
    span, right = next((place for place in places if place[0].start >= subject.end), places[0])
    return Finding(
        f'"{draft.at(span)}" is not when the interview was.',
        span,
        f'The interview was on {day} at {time}: write "{right}".',
        Fix(f'write "{right}"', tuple(Edit(*place, words) for place, words in places), safe=False),
    )


_TUESDAY = {"interview_at": "2026-02-10T15:00:00+01:00", "send_at": "2026-02-11T10:00:00+01:00"}
_LATER = {"interview_at": "2026-02-10T15:00:00+01:00", "send_at": "2026-02-20T10:00:00+01:00"}

DATE_MISMATCH = Rule(
    id="timing/date-mismatch",
    severity=Severity.WARNING,
    summary="words about when that contradict the date of the interview",
    why="A wrong day looks careless to somebody who was there.",
    sources=("G1",),
    check=date_mismatch,
    needs=("interview_at",),
    examples=(
        bad("Thank you for our conversation on 9 February about the post.", "on 9 February", **_LATER),
        bad("Thank you for meeting me today.", "today", **_TUESDAY),
        bad("I enjoyed Monday's interview.", "Monday's", **_TUESDAY),
        bad("On Monday we spoke about the archive.", "On Monday", **_TUESDAY),
        bad("Thank you for our meeting of Tuesday the 11th.", "Tuesday the 11th", **_LATER),
        bad("When we met in March, you showed me the kiln.", "in March", **_LATER),
        good("Thank you for speaking with me yesterday.", **_TUESDAY),
        good("Thank you for the tour on Tuesday, and for your note of 9 February.", **_LATER),
        good("You said at our interview that you would decide by 18 February.", **_LATER),
        good("I wrote on 12 February about the interview for your Friday market.", **_LATER),
        good("Last week we met at the depot.", **_LATER),
        good("In our interview you spoke of the move in May and of the 2019 flood.", **_LATER),
    ),
)
