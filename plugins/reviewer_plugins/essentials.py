"""What a follow-up must hold: thanks, interest, what one brings, a question, the position, an introduction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import (
    INQUIRIES,
    Finding,
    Kind,
    Outcome,
    Rule,
    Severity,
    Strength,
    bad,
    good,
    hookimpl,
)
from reviewer_plugins import evidence
from reviewer_plugins.interest import interest
from reviewer_plugins.moments import short, spoken
from reviewer_plugins.roles import names_role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Options, Outcomes, Situation

_THANKS_IN_BODY = {Kind.THANK_YOU, Kind.REJECTION_REPLY}
_FOR_WHAT = {Kind.REJECTION_REPLY: "letting me know", Kind.PHONE_SCRIPT: "taking my call"}


def _role(situation: Situation, *, otherwise: str = "role") -> str:
    """Give the position as it can stand after "the"."""
    return f"{situation.role} position" if situation.role else otherwise


def no_thanks(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find that a message thanks for nothing; praise it where it thanks in its first lines."""
    body_only = situation.kind in _THANKS_IN_BODY
    span = evidence.thanks(draft, draft.paragraphs if body_only else evidence.message_parts(draft))
    if span is None:
        what = _FOR_WHAT.get(situation.kind or Kind.THANK_YOU) or _conversation(situation)
        yield Finding("It never says thank you.", hint=f'Begin with "Thank you for {what}."')
    elif draft.paragraphs and span.start < draft.paragraphs[0].end and situation.kind is Kind.THANK_YOU:
        yield Strength("thanks in the first lines", span)


def _conversation(situation: Situation) -> str:
    """Say what thanks are for: the conversation, with its day and its subject as far as they are known."""
    when = f" on {short(situation.interview_date)}" if situation.interview_date else ""
    about = f" about the {_role(situation)}" if situation.role else ""
    return f"speaking with me{when}{about}"


def no_interest(draft: Draft, situation: Situation, _options: Options) -> Iterator[Finding]:
    """Find that nothing says that the writer wants the role, or a later one."""
    if interest(draft, situation) is None:
        rejected = situation.outcome is Outcome.REJECTED or situation.kind is Kind.REJECTION_REPLY
        at = f" at {situation.company}" if situation.company else ""
        later = f"I would be glad to be considered when another position{at or ' with you'} opens."
        now = f"I remain very interested in the {_role(situation)}{at}."
        yield Finding(
            "It never says that you want the job.", hint=f'Add a sentence such as "{later if rejected else now}"'
        )


def no_qualification(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find that a thank-you never ties a skill or experience to the role; praise it where it does."""
    span = evidence.qualification(draft)
    if span is None:
        subject = f'"{situation.topics[0]}"' if situation.topics else "their work"
        sentence = f"At my last job I ..., and I would bring that to the {_role(situation)}."
        yield Finding(
            "It never says what you bring to the role.", hint=f'Tie one thing you have done to {subject}: "{sentence}"'
        )
    else:
        yield Strength("says what you bring to the role", span)


def no_status_question(draft: Draft, situation: Situation, _options: Options) -> Iterator[Finding]:
    """Find that an inquiry asks about nothing: no decision, no date, no next step."""
    if evidence.status_question(draft) is None:
        role = _role(situation)
        yield Finding(
            "It never asks how things stand.",
            hint=f'Ask once: "Could you tell me when you expect to decide on the {role}?"',
        )


def no_role(draft: Draft, situation: Situation, _options: Options) -> Iterator[Finding]:
    """Find that the position is named nowhere, not even in the subject."""
    if not names_role(draft, situation):
        role = _role(situation, otherwise="... position")
        where = "in the subject or the first sentence" if draft.subject else "in the first sentence"
        yield Finding("It never says which position it is about.", hint=f'Name it {where}: "the {role}".')


def no_introduction(draft: Draft, situation: Situation, _options: Options) -> Iterator[Finding]:
    """Find what the opening of a call leaves out: the caller's name, the position or the day of the interview."""
    from reviewer_plugins.introduction import missing_from_introduction

    missing = missing_from_introduction(draft, situation)
    if missing:
        day = situation.interview_date
        when = spoken(day) if day else "..."
        role = _role(situation, otherwise="... position")
        opening = f"My name is {situation.candidate or '...'} and I interviewed on {when} for the {role}."
        yield Finding(f"The call never says {_listed(missing)}.", hint=f'Open with "{opening}"')


def _listed(items: list[str]) -> str:
    """Put items in a row: "a, b or c"."""
    return " or ".join(filter(None, (", ".join(items[:-1]), items[-1])))


RULES = (
    Rule(
        id="essentials/no-thanks",
        severity=Severity.WARNING,
        summary="no word of thanks",
        why="The reader gave you time; a message that takes no notice of it reads as a demand.",
        sources=("G0", "G1", "G2", "G3"),
        check=no_thanks,
        examples=(
            bad("Who has been given the warden job?", None, kind="check-in"),
            bad("Dear Ms. Nair,\n\nI enjoyed it.\n\nMany thanks,\nAnn Lee", None, kind="thank-you"),
            good("Much obliged for the lift to the depot.", kind="check-in"),
            good("I do appreciate that you said it plainly.", kind="thank-you"),
            good("How good of you to lend me the boots.", kind="rejection-reply"),
            good("Dear Ms. Nair,\n\nMay I ask where things stand?\n\nThank you,\nAnn Lee", kind="check-in"),
        ),
    ),
    Rule(
        id="essentials/no-interest",
        severity=Severity.WARNING,
        summary="no word of interest in the role or, after a rejection, in later ones",
        why="Employers choose among people who want the work; they cannot read it between the lines.",
        sources=("G0", "G1", "G2"),
        check=no_interest,
        examples=(
            bad("Thank you for the soup. I would be happy to post you the drawings.", None, kind="thank-you"),
            bad("Thank you for writing. I hope that the goats are well again.", None, kind="rejection-reply"),
            good("To keep your bees would be an honour.", kind="thank-you"),
            good("I'd gladly mend nets for you all winter.", kind="check-in"),
            good("If a bench ever falls free, another or this one, I would come running.", kind="rejection-reply"),
            good("You would not regret a welder who sleeps on site.", kind="second-check-in"),
        ),
    ),
    Rule(
        id="essentials/no-qualification",
        severity=Severity.SUGGESTION,
        summary="a thank-you that never ties a skill or experience to the role",
        why="The thank-you is the last chance to say what you bring before they compare notes.",
        sources=("G0", "G1", "G2", "G3"),
        check=no_qualification,
        kinds=frozenset({Kind.THANK_YOU}),
        examples=(
            bad("Thank you for the soup. I do want this job.", None, kind="thank-you"),
            bad("Thank you for the soup. I enjoyed the lift shaft and admired your ropes.", None, kind="thank-you"),
            good("Six winters of lambing have hardened me.", kind="thank-you"),
            good("For the harbour board in Cadiz I made 40 charts.", kind="thank-you"),
            good("My knowledge of slate would help your roofers.", kind="thank-you"),
        ),
    ),
    Rule(
        id="essentials/no-status-question",
        severity=Severity.WARNING,
        summary="a check-in that never asks about the timeline, the decision or the next steps",
        why="A reader who is asked nothing has nothing to answer.",
        sources=("G0", "G2", "G3"),
        check=no_status_question,
        kinds=INQUIRIES,
        examples=(
            bad("Thank you for the soup. I have a new telephone since Friday.", None, kind="check-in"),
            bad(
                "The crane is all I think about. I know that you decide such things with care.",
                None,
                kind="second-check-in",
            ),
            good("Will the choice fall before the fair?", kind="check-in"),
            good("Any update on the warden post would be welcome.", kind="check-in"),
            good("Kindly inform me when the board will settle the matter.", kind="check-in"),
        ),
    ),
    Rule(
        id="essentials/no-role",
        severity=Severity.SUGGESTION,
        summary="nowhere says which position",
        why="The reader may be filling several positions at once.",
        sources=("G0", "G2"),
        check=no_role,
        examples=(
            bad("Thank you for the soup. I do want this job.", None, role="Dispatcher"),
            bad("We spoke on Friday about the position.", None),
            good("Your second chef is what I hope to be.", role="Sous Chef"),
            good("I hope to be your next welder."),
            good("Subject: Ferry purser, our talk\n\nThank you for the soup."),
            good("The SRE place suits me.", role="Site Reliability Engineer"),
        ),
    ),
    Rule(
        id="essentials/no-introduction",
        severity=Severity.WARNING,
        summary="a phone script without name, position and interview date",
        why="Whoever picks up the phone has to find your file before they can answer.",
        sources=("G2",),
        check=no_introduction,
        kinds=frozenset({Kind.PHONE_SCRIPT}),
        examples=(
            bad("Hello, I came about the crane job a while back.", None, kind="phone-script"),
            bad("Good day, it is only me, about the warden job.", None, kind="phone-script"),
            good(
                "Hello, my name is Tove Ashby. We met on 4 March about the ferry purser job.",
                kind="phone-script",
            ),
            good("This is Tove Ashby. I came on Tuesday about the welder's job.", kind="phone-script"),
            good(
                "Imre Osei here, who came last week for the lock keeper's post.",
                kind="phone-script",
                candidate="Imre Osei",
            ),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
