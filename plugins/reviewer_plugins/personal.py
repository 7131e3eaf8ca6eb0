"""What makes a message one to this reader: the name, a detail, no template blank, no wrong name, no stock phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import WRITTEN, Finding, PhraseTable, Rule, Severity, Span, Strength, bad, good, hookimpl, inside
from reviewer_plugins.details import detail
from reviewer_plugins.names import greeted, salutation_for
from reviewer_plugins.phrases.personal import CLASSES, CLICHES, TITLES
from reviewer_plugins.placeholders import TOPIC, blanks, wanted
from reviewer_plugins.wording import replacement, table_findings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Options, Outcomes, Situation
    from reviewer_plugins.mistaken import Mistake

_CLICHES = PhraseTable(CLICHES, CLASSES)


def no_recipient_name(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find a salutation to nobody in particular; praise one by name."""
    if draft.salutation is None or any(
        draft.salutation.start <= span.start < draft.salutation.end for span, _ in blanks(draft, situation)
    ):
        return
    if greeted(draft):
        yield Strength("greets the reader by name", draft.salutation)
    elif not _name_follows(draft):
        span = _without_comma(draft, draft.salutation)
        if span.start == span.end:
            return
        better = salutation_for(situation, draft)
        fix = replacement(draft, draft.salutation, better, safe=False) if better else None
        hint = f'Write "{better}" instead.' if better else 'Write "Dear" and the name of the person you met.'
        yield Finding(f'"{draft.at(span)}" greets nobody by name.', span, hint, fix)


def _without_comma(draft: Draft, span: Span) -> Span:
    """Give a span without the punctuation and space at its end."""
    return Span(span.start, span.start + len(draft.at(span).rstrip(" ,.:;!-–—\n")))


def _name_follows(draft: Draft) -> bool:
    """Whether the first words behind the salutation address somebody: "Ms. Smith, thank you for ..."."""
    if not draft.paragraphs:
        return False
    opening, comma, _ = draft.at(draft.paragraphs[0])[:40].partition(",")
    return bool(comma) and opening.split(" ")[0].strip(".").lower() in TITLES


def no_detail(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find that nothing in a message is specific; praise the first detail."""
    found = detail(draft, situation)
    if found:
        span, tied = found
        if tied:
            yield Strength("says something specific", span)
        return
    if any(wanted(draft, span) == TOPIC for span, _ in blanks(draft, situation)):
        return  # the detail is what was to be put in, and the blank is reported as such
    topic = situation.topics[0] if situation.topics else "..."
    sentence = f"What you told me about {topic} has stayed with me."
    yield Finding(
        "Nothing in it is about this interview or employer: it could be sent to anyone.",
        hint=f'Name one thing that you saw or were told there: "{sentence}"',
    )


def placeholder(draft: Draft, situation: Situation, _options: Options) -> Iterator[Finding]:
    """Find blanks of a template, and fill those whose meaning is clear from the situation."""
    for span, filling in blanks(draft, situation):
        words = draft.at(span)
        fix = replacement(draft, span, filling) if filling else None
        better = f'"{fix.edits[0].replacement}"' if fix else wanted(draft, span)
        hint = f"Write {better} instead." if fix else f"Put in {better}, or leave it out."
        yield Finding(f'"{words}" is a blank left over from a template.', span, hint, fix)


def wrong_name(draft: Draft, situation: Situation, _options: Options) -> Iterator[Finding]:
    """Find names that the situation contradicts, and mend plain misspellings."""
    if not (situation.names or situation.role):
        return
    from reviewer_plugins.mistaken import mistaken_names

    mistakes = mistaken_names(draft, situation)
    places = [span for span, _ in blanks(draft, situation)] if mistakes else []
    for mistake in mistakes:
        if not inside(places, mistake.span.start):
            yield _wrong(draft, situation, mistake)


def _wrong(draft: Draft, situation: Situation, mistake: Mistake) -> Finding:
    """Make the finding of a wrong name."""
    words = draft.at(mistake.span)
    if not mistake.known:
        hint = f'Write "{salutation_for(situation, draft)}" instead.'
        return Finding(f'"{words}" is not the name of anyone you met.', mistake.span, hint)
    known = _in_case_of(words, mistake.known)
    fix = replacement(draft, mistake.span, known, safe=mistake.misspelt)
    return Finding(f'"{words}" should be "{known}".', mistake.span, f'Write "{known}" instead of "{words}".', fix)


def _in_case_of(words: str, known: str) -> str:
    """Give a known role in small letters where the wrong one stands in small letters."""
    return known.lower() if words.islower() else known


def cliche(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Find stock phrases."""
    return table_findings(_CLICHES, draft, "is a stock phrase")


_MET = {"interviewers": ["Ms. Sigrid Haugland"]}

RULES = (
    Rule(
        id="personal/no-recipient-name",
        severity=Severity.WARNING,
        summary="greets nobody by name",
        why="You have met these people; a greeting without their name reads like a circular.",
        sources=("G1",),
        check=no_recipient_name,
        kinds=WRITTEN,
        examples=(
            bad("To whom it may concern,\n\nThank you for the soup.\n\nRegards,\nAnn Lee", "To whom it may concern"),
            bad("Dear Hiring Team,\n\nThank you for the soup.\n\nRegards,\nAnn Lee", "Dear Hiring Team"),
            bad("Hello,\n\nThank you for the soup.\n\nRegards,\nAnn Lee", "Hello"),
            good("Dear Imre and Tove,\n\nThank you for the soup.\n\nRegards,\nAnn Lee"),
            good("Dear Chief Petty Officer Nash,\n\nThank you for the soup.\n\nRegards,\nAnn Lee"),
            good("Dear [Name],\n\nThank you for the soup.\n\nRegards,\nAnn Lee"),
            good("Thank you for the soup.\n\nRegards,\nAnn Lee"),
        ),
    ),
    Rule(
        id="personal/no-detail",
        severity=Severity.WARNING,
        summary="nothing specific to this interview or company: it could be sent to anyone",
        why="What was said only to you shows that you listened; a general message is soon forgotten.",
        sources=("G1", "G3"),
        check=no_detail,
        examples=(
            bad("Thank you for the talk. I liked hearing about the role.", None, kind="thank-you"),
            bad(
                "Thank you for the interview at Harrow. I am very interested.", None, kind="check-in", company="Harrow"
            ),
            good("You let me ring the cracked bell.", kind="thank-you"),
            good("That spiral slipway haunts me, rails and winches and all.", kind="thank-you"),
            good("The rota has not left my mind.", kind="thank-you", topics=["the rota"]),
        ),
    ),
    Rule(
        id="personal/placeholder",
        severity=Severity.ERROR,
        summary="a blank of a template was left in",
        why="A blank shows the reader that the same message goes to everybody.",
        sources=("G1",),
        check=placeholder,
        wording=False,
        examples=(
            bad("My place is with [Company].", "[Company]", company="Aquanord"),
            bad("Of all posts the {{role}} one is mine.", "{{role}}"),
            bad("Please thank Mr XXX for me.", "XXX"),
            bad("In spring I built ______ alone.", "______"),
            bad("Dear <Name>,\n\nThank you.\n\nRegards,\nAnn Lee", "<Name>"),
            good('Your edition prints it as "he went [sic] to sea".'),
            good("See my thesis [1] and the page [in our wiki](https://example.org)."),
            good("Subject: [PATCH 1/2] Sort the stops\n\nDear Ann,\n\nThe fix that I promised is for [BUS-12]."),
            good("Write to me at <ann@example.org>."),
            good("Your template should not print {{name}} for guests."),
        ),
    ),
    Rule(
        id="personal/wrong-name",
        severity=Severity.ERROR,
        summary="a name, company or position that is not the known one",
        why="People forgive much, but not their own name; another firm's name says that they are one of many.",
        sources=("G1",),
        check=wrong_name,
        wording=False,
        examples=(
            bad("Dear Ms. Haugeland,\n\nThank you.\n\nRegards,\nAnn Lee", "Haugeland", **_MET),
            bad("This spring I hope to join Globex.", "Globex", company="Aquanord"),
            bad("Every word I heard at Carrick Boats convinced me.", "Carrick Boats", company="Carwick Boats"),
            bad(
                "We spoke about the position of kitchen porter.",
                "kitchen porter",
                role="Hotel Porter",
            ),
            good("Dear Ms. Haugland,\n\nThank you.\n\nRegards,\nAnn Lee", **_MET),
            good("Dear Nuria,\n\nThank you.\n\nRegards,\nAnn Lee", interviewers=["Núria Bosch"]),
            good("Dear Bill,\n\nThank you.\n\nRegards,\nAnn Lee", interviewers=["William Hague"]),
            good("At Larkhill Hospital I kept the stores.", company="Bellfield Hospital"),
            good("The chef job is my dream.", role="Sous Chef"),
            good("The staff nurse post is my dream.", role="Registered Nurse"),
        ),
    ),
    Rule(
        id="personal/cliche",
        severity=Severity.SUGGESTION,
        summary="a stock phrase that says nothing",
        why="Words that stand in every message are read by nobody, and they hide the ones that are yours.",
        sources=("G1", "G3"),
        check=cliche,
        examples=(
            bad("I hope this email finds you well.", "I hope this email finds you well"),
            bad("I am writing to say that I enjoyed it.", "I am writing to say"),
            bad("Please do not hesitate to contact me.", "Please do not hesitate to contact me"),
            good("At the end of the day shift your cooks ate with us."),
            good("Your passion for slow bread is catching."),
            good("Thank you for your time and consideration."),
            good("I am writing with one hand in a cast."),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
