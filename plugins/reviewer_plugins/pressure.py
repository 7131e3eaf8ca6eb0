"""Pressure on the reader: ultimatums, pestering, desperation, and taking the offer for granted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import chain
from typing import TYPE_CHECKING

from reviewer import Finding, Option, Outcome, PhraseTable, Rule, Severity, Span, bad, good, hookimpl
from reviewer_plugins.frames import FrameTable, shown
from reviewer_plugins.phrases import pressure_demands as demand
from reviewer_plugins.phrases import pressure_desperation as need
from reviewer_plugins.phrases import pressure_pestering as pest
from reviewer_plugins.phrases import pressure_pleas as pleas
from reviewer_plugins.phrases import pressure_preparations as plan
from reviewer_plugins.phrases import pressure_presumption as claim
from reviewer_plugins.phrases import pressure_terms as terms
from reviewer_plugins.phrases import pressure_ultimatum as limit
from reviewer_plugins.pressure_counts import (
    count_questions,
    is_application,
    listed_contacts,
    status_questions,
    status_words,
)
from reviewer_plugins.stages import fitting
from reviewer_plugins.suspicion import credible, suspicions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Options, Outcomes, Sentence, Situation
    from reviewer_plugins.frames import Found, Frame

QUESTIONS_MAX = Option("questions_max", 2, "status questions that one message may ask", "questions", minimum=1)
APOLOGIES_MAX = Option("apologies_max", 2, "words of apology that one message may hold", "words", minimum=1)


def _with(frames: Iterable[Frame], *evidence: tuple[str, ...]) -> Iterator[Frame]:
    """Give frames that need other evidence of every given sort in the same sentence."""
    return (frame._replace(also=evidence) for frame in frames)


_LIMITS = FrameTable(limit.COMPLETE, limit.CLASSES, demand.POLITE)
_CONDITIONAL = FrameTable(
    (
        *_with(demand.DEMANDS, demand.DEADLINES),
        *_with(demand.DEPARTURES, demand.CONDITIONS),
        *_with(demand.VISITS, demand.ERRANDS),
    ),
    limit.CLASSES,
    demand.POLITE,
)
_RIVALS = FrameTable(_with(demand.RIVALS, demand.PRESSES), limit.CLASSES, demand.POLITE + demand.SETTLED)
_REQUESTS = FrameTable(_with(demand.REQUESTS, demand.DEADLINES), limit.CLASSES, demand.POLITE)
_POLITE = PhraseTable(demand.POLITE + demand.ASKING, limit.CLASSES)
_DEADLINES = PhraseTable(demand.DEADLINES, limit.CLASSES)
_PESTERING = FrameTable(pest.PESTERING, pest.CLASSES)
_WAITING = FrameTable(_with(pest.WAITING, pest.HABITS, pest.SELF), pest.CLASSES, pest.NOT_WAITING)
_GIVEN = FrameTable(_with(pest.GIVEN, pest.FOR_YOU), pest.CLASSES, pest.NOT_GIVEN)
_HOME = FrameTable(_with(pest.HOME, pest.HOME_ASKS, pest.HOME_ABOUT), pest.CLASSES, pest.NOT_HOME)
_DESPERATION = FrameTable(need.DESPERATION + pleas.PLEAS, need.CLASSES)
_CLAIM_CLASSES = {**claim.CLASSES, **plan.CLASSES, **terms.CLASSES}
_OFFER_TAKEN = FrameTable(claim.OFFER_TAKEN + plan.PREPARATIONS, _CLAIM_CLASSES)
_TERMS = FrameTable(terms.PAY_ASKED + terms.TERMS, _CLAIM_CLASSES, terms.ASKED)
_ASKED = PhraseTable(terms.ASKED)


def ultimatum(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find deadlines, demands for an answer and threats to go elsewhere."""
    found = [*_LIMITS.find(draft), *_CONDITIONAL.find(draft), *_unasked_rivals(draft)]
    if is_application(draft):
        found += _REQUESTS.find(draft)
    findings = _findings(draft, situation, found, "sets the reader a limit.", Severity.ERROR)
    return _with_suspicions(draft, situation, "pressure/ultimatum", findings, _softened(draft))


def _softened(draft: Draft) -> Iterator[Span]:
    """Give the two sentences before each in which the writer asks politely about the timeline."""
    sentences = draft.language.sentences
    for match in _POLITE.find(draft):
        at = bisect_left(sentences, match.sentence)
        yield Span(sentences[max(at - 2, 0)].start, match.sentence.start)


def _unasked_rivals(draft: Draft) -> Iterator[Found]:
    """Find other employers that are made to press, where neither of the next two sentences asks about the timeline."""
    sentences = draft.language.sentences
    for found in _RIVALS.find(draft):
        after = bisect_right(sentences, found.sentence)
        if not any(_POLITE.search(draft.language, sentence) for sentence in sentences[after : after + 2]):
            yield found


def pestering(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Find nagging, counts of earlier messages, guilt about silence and many questions about the state of things."""
    # Questions are judged by their number.
    asked = (Span(*sentence[:2]) for sentence in status_questions(draft))
    return _with_suspicions(draft, situation, "pressure/pestering", _pestering(draft, situation, options), asked)


def _pestering(draft: Draft, situation: Situation, options: Options) -> Iterator[Finding]:
    """Find what frames and counts tell of pestering."""
    found = [place for table in (_PESTERING, _WAITING, _GIVEN, _HOME) for place in table.find(draft)]
    yield from _findings(draft, situation, found, "presses the reader.")
    named = {place.sentence for place in found}
    for sentence in listed_contacts(draft.language):
        if sentence not in named:
            span = Span(sentence.start, sentence.end)
            yield Finding(f'"{shown(draft, span)}" counts earlier messages.', span, pest.COUNT)
    yield from _questions(draft, options[QUESTIONS_MAX])


def _questions(draft: Draft, most: int) -> Iterator[Finding]:
    """Find more questions about the state of the application than one message may ask.

    Each has to be about it in so many words, unless it follows upon one that is.
    """
    asked = status_questions(draft)
    count = sum(count_questions(draft.language, sentence) for sentence in asked)
    evidence = status_words(draft.language, asked) + is_application(draft)
    if count > most and evidence > 2:
        message = f"{count} questions about the state of things are asked at once."
        yield Finding(message, Span(asked[0].start, asked[-1].end), pest.ONE_QUESTION)


def desperation(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Find begging, own hardship used as an argument, self-abasement and too much apology."""
    return _with_suspicions(draft, situation, "pressure/desperation", _desperation(draft, situation, options))


def _desperation(draft: Draft, situation: Situation, options: Options) -> Iterator[Finding]:
    """Find what frames and counts tell of desperation."""
    yield from _findings(draft, situation, _DESPERATION.find(draft), "sounds desperate.")
    places = sorted(place for word in need.APOLOGIES for place in draft.language.places.get(word, ()))
    if len(places) > options[APOLOGIES_MAX]:
        first, last = draft.language.starts[places[0]], draft.language.ends[places[-1]]
        yield Finding(f"The message says sorry {len(places)} times.", Span(first, last), need.SORRY)


def presumption(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find an offer taken for granted, and terms raised unasked; after an offer both are in order."""
    if situation.outcome is Outcome.OFFER:
        return ()
    raised = (found for found in _TERMS.find(draft) if not _asked_before(draft, found.sentence))
    found = (*_OFFER_TAKEN.find(draft), *raised)
    findings = _findings(draft, situation, found, "takes the offer for granted.")
    return _with_suspicions(draft, situation, "pressure/presumption", findings, _answers(draft))


def _answers(draft: Draft) -> Iterator[Span]:
    """Give the sentences that say that the reader asked, and each next one."""
    sentences = draft.language.sentences
    for match in _ASKED.find(draft):
        after = sentences[bisect_right(sentences, match.sentence) :][:1]
        yield Span(match.sentence.start, (after or [match.sentence])[0].end)


def _asked_before(draft: Draft, sentence: Sentence) -> bool:
    """Whether the sentence before says that the reader asked."""
    index = bisect_left(draft.language.sentences, sentence)
    return index > 0 and _ASKED.search(draft.language, draft.language.sentences[index - 1])


def _with_suspicions(
    draft: Draft, situation: Situation, rule: str, findings: Iterable[Finding], innocent: Iterable[Span] = ()
) -> Iterator[Finding]:
    """Give findings, and what the model sees of the same rule in other sentences, but for the innocent ones."""
    certain = list(findings)
    yield from certain
    taken = chain((finding.span for finding in certain if finding.span), innocent)
    yield from suspicions(draft, situation, rule, taken)


def _findings(
    draft: Draft, situation: Situation, found: Iterable[Found], fault: str, severity: Severity = Severity.WARNING
) -> Iterator[Finding]:
    """Give one finding a sentence; `severity` is the rule's."""
    held = sorted(credible(draft, found, severity), key=lambda place: place.span, reverse=True)
    places = {place.sentence.start: place for place in held}
    limits = _limits(draft) if any("{when}" in place.frame.hint for place in places.values()) else {}
    for start, place in sorted(places.items()):
        hint = place.frame.hint.format(when=limits.get(start, "then"), **fitting(situation))
        yield Finding(f'"{shown(draft, place.span)}" {fault}', place.span, hint, severity=place.severity)


def _limits(draft: Draft) -> dict[int, str]:
    """Give the first time limit of each sentence that names one, by the sentence's start."""
    return {match.sentence.start: draft.at(match.span) for match in reversed(_DEADLINES.find(draft))}


RULES = (
    Rule(
        id="pressure/ultimatum",
        severity=Severity.ERROR,
        summary="a deadline, a demand for an answer, or a threat to go elsewhere",
        why="The employer's process has its own pace; who is set a limit finds it easiest to say no.",
        sources=("G1", "G3"),
        check=ultimatum,
        examples=(
            bad("I need your answer by Friday at noon.", "I need your answer by Friday at noon."),
            bad(
                "I liked the press room. If I have not heard from you by Monday, I will accept the other post.",
                "If I have not heard from you by Monday, I will accept the other post.",
            ),
            bad(
                "I can only hold the other firm off until Tuesday.", "I can only hold the other firm off until Tuesday"
            ),
            bad(
                "I will drop by on Monday so that you can tell me face to face.",
                "I will drop by on Monday so that you can tell me face to face.",
            ),
            good("Another employer has asked me to decide by Friday; is your timeline likely to fit?"),
            good("Please take all the time that you need; I remain very interested."),
            good("You mentioned that you would decide by the 12th, so I wanted to ask how things stand."),
            good("As you suggested, I will ring your office on Tuesday at eleven."),
            good("The newsroom works to a deadline of eleven each night, and I liked that."),
        ),
    ),
    Rule(
        id="pressure/pestering",
        severity=Severity.WARNING,
        summary="nagging, counted messages, guilt about silence, or many status questions at once",
        why="One polite question is remembered well; being pursued is remembered too.",
        sources=("G1", "G2", "G3"),
        check=pestering,
        options=(QUESTIONS_MAX,),
        examples=(
            bad("This is my fourth e-mail about the post.", "This is my fourth e-mail about the post"),
            bad(
                "Have you decided? Is there news from the panel? When will I hear?",
                "Have you decided? Is there news from the panel? When will I hear?",
            ),
            bad(
                "I wrote on 3 May and again on 10 May about the bakery post.",
                "I wrote on 3 May and again on 10 May about the bakery post.",
            ),
            bad(
                "I turned down a double shift to be near the phone.",
                "I turned down a double shift to be near the phone.",
            ),
            good("I wrote on 12 May and would be glad of any news."),
            good("May I ask whether the panel has met, and when you expect to decide?"),
            good("The third reminder is the one that people pay on, as you said."),
            good("Thank you for your quick answers to both of my e-mails."),
        ),
    ),
    Rule(
        id="pressure/desperation",
        severity=Severity.WARNING,
        summary="begging, neediness or too much apology",
        why="An employer hires for what you bring; need and self-reproach hide it.",
        sources=("G0", "G1"),
        check=desperation,
        options=(APOLOGIES_MAX,),
        examples=(
            bad("Please, I am begging you for this chance.", "I am begging you for this chance"),
            bad("My savings are gone, so I hope for good news.", "My savings are gone"),
            bad(
                "I know I am probably not the strongest applicant.", "I know I am probably not the strongest applicant"
            ),
            bad(
                "Sorry for the delay. My apologies for the late file. Please forgive the typing.",
                "Sorry for the delay. My apologies for the late file. Please forgive",
            ),
            good("I am sorry for the short interruption during our call."),
            good("Your work with families who cannot afford the rent is the reason that I applied."),
            good("I would very much like to do this work."),
            good("Begging letters make up much of what a foundation reads."),
        ),
    ),
    Rule(
        id="pressure/presumption",
        severity=Severity.WARNING,
        summary="the offer taken for granted, or pay, benefits or dates raised unasked",
        why="Nothing is decided yet; acting as if it were shows little respect for the process.",
        sources=("G1",),
        check=presumption,
        examples=(
            bad("When I start in March, I will begin with the archive.", "When I start in March"),
            bad("I have already handed in my notice at the mill.", "I have already handed in my notice at the mill"),
            bad("Could you also tell me what the salary will be?", "Could you also tell me what the salary will be?"),
            good("If I were to join the team, the returns desk is where I would look first."),
            good("You asked when I could start: I can start on the first of March."),
            good("I can start on Monday, and my salary expectation is as agreed.", outcome="offer"),
            good("What you said about your salary review process was new to me."),
            good("What would the first month look like for a new starter?"),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
