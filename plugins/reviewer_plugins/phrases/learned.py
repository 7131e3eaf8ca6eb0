"""What to say of a sentence in which the learned model sees a fault: what it reads as, and what to do with it."""

from typing import NamedTuple


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Advice(NamedTuple):
    """What a sentence reads as, and hints: of the `cases` that whose words it holds most of, else `hint`.

    In a hint {words} are the words found, and {ask}, {mend} and {end} what fits the stage (see `stages`).
    """

    fault: str
    hint: str
    cases: tuple[tuple[frozenset[str], str], ...]


# Words by which a draft shows that it is about an application.
APPLICATION = _words(
    "interview interviews interviewed interviewer interviewers candidate candidates candidacy vacancy shortlist "
    "shortlisted application applicant applicants"
)
_WAITING = _words(
    "day days week weeks month months since date call called rang ring answer answers answered reply replies promised "
    "page portal ticket status silence message messages letter inbox friday monday tuesday wednesday thursday still "
    "wait waiting waited decided decide news until"
)
_MEETING = _words(
    "panel room question questions asked interviewer desk laptop phone chair table minutes door coffee cup name file "
    "cv lobby reception tour member slides screen watch clock notes heard hall form test task portfolio"
)
_CHOICE = _words("chosen chose picked hired nephew niece cousin daughter son brother friend golf club younger cheaper")
_HOME = _words(
    "phone telephone window inbox every evening morning mother wife husband children daughter son night postman "
    "mailbox sit sat walk pass sleep screen street shop lights tell"
)
_COUNTED = _words(
    "wrote written message messages email mail letter letters note notes again third second fourth fifth times twice "
    "sent called rang tried voicemail"
)

ADVICE = {
    "blame/accusation": Advice(
        "a reproach to the reader's side",
        'Leave "{words}" out, and {ask}',
        (
            (
                _MEETING,
                'Leave "{words}" out, and name one thing of the talk that you valued: "I enjoyed our exchange about '
                '[topic]."',
            ),
            (_WAITING, 'Leave the reckoning of "{words}" out, and {ask}'),
            (_CHOICE, 'The choice is theirs: in place of "{words}" write "I wish the new colleague a good start."'),
        ),
    ),
    "blame/third-party": Advice(
        "criticism of others",
        'Instead of "{words}" tell what you did or learned yourself: "There I learned to [skill]."',
        (
            (
                _CHOICE | _words("candidate candidates applicant applicants winner he him she her"),
                'Leave other people out ("{words}"); a good wish is enough: "I wish the new colleague a good start."',
            ),
            (
                _words(
                    "manager boss firm company owner director office last old current present previous former shop "
                    "team colleagues employer agency hospital school kitchen where worked left"
                ),
                'Instead of "{words}" tell what you did there: "At my last post I [did this]."',
            ),
        ),
    ),
    "blame/hostility": Advice(
        "mockery, anger or bitterness",
        'Leave "{words}" out, and end on a kind word: "{end}"',
        (
            (
                _words(
                    "lawyer review reviews linkedin glassdoor press blog readers followers warn public court forum "
                    "gazette newspaper paper journalist"
                ),
                'Leave the threat "{words}" out; where a wrong was done, take it up elsewhere and calmly.',
            ),
            (_WAITING | _words("hear while took rush"), 'Say it without the sting of "{words}", and {ask}'),
        ),
    ),
    "blame/excuse": Advice("an excuse for the interview", 'Instead of "{words}" {mend}', ()),
    "feedback/premature": Advice(
        "a question for a verdict before there is one",
        'Leave "{words}" for after the decision; until then: "If anything in my answers was left open, I would be glad '
        'to add to it."',
        (
            (
                _words("others other candidates rank compare place stand chances odds list shortlist likely beside"),
                'Keep "{words}" for after the decision; ask for now: "Could you tell me when I might expect to hear?"',
            ),
        ),
    ),
    "pressure/ultimatum": Advice(
        "a limit set to the reader",
        'Instead of "{words}" ask how the dates fit: "May I ask by when you expect to decide?"',
        (
            (
                _words(
                    "offer offers contract other another firm company employer theirs them they their sign signed "
                    "signing pen competitor renewal accept"
                ),
                'Name the other offer as a fact in place of "{words}": "I have another offer; may I ask when you '
                'expect to decide?"',
            ),
            (
                _words("come visit lobby reception door bus standing parked person face"),
                'Do not come unasked; in place of "{words}" write: "I would be glad to come by whenever it suits you."',
            ),
        ),
    ),
    "pressure/pestering": Advice(
        "nagging",
        'Leave "{words}" out, and ask once: "May I ask whether there is any news?"',
        (
            (_HOME, 'Do not tell how you wait ("{words}"); write: "I look forward to hearing from you."'),
            (
                _COUNTED,
                'Do not count messages ("{words}"); one line is enough: "I wanted to ask whether there is any news."',
            ),
        ),
    ),
    "pressure/desperation": Advice(
        "a plea",
        'Instead of "{words}" say what you would bring: "I would gladly bring my [skill] to this work."',
        (
            (
                _words(
                    "half wage wages pay paid unpaid free nights hours cheaper weekends trial months' "
                    "without sweep clean"
                ),
                'Offer a reason, not a discount: in place of "{words}" name a task of this role that you do well.',
            ),
            (
                _words("sleep slept eat cry cried tears nights heart waiting betrayal nerves"),
                'Keep the strain ("{words}") to yourself: "{end}"',
            ),
            (
                _words("best strongest second choice nobody sorry bottom probably nuisance trouble old weak least"),
                'Do not run yourself down ("{words}"); name a strength: "I bring [skill], and I learn fast."',
            ),
            (
                _words(
                    "rent savings landlord landlady money bank loan bill bills debt oil pension employment office "
                    "closed month family children wife husband father mother daughter son shop visa"
                ),
                'Leave your own need ("{words}") out; say what you bring: "I could start on [task] with little '
                'training."',
            ),
        ),
    ),
    "pressure/presumption": Advice(
        "taking the offer for granted",
        'Leave "{words}" for after an offer; until then: "If I were to join you, I would ..."',
        (
            (
                _words(
                    "salary pay wage grade bonus pension benefits health plan leave holiday holidays permit permits "
                    "parking size uniform polo trousers shirt desk laptop shift rota contract"
                ),
                'Keep "{words}" for after an offer; ask about the process instead: "May I ask what the next step is?"',
            ),
            (
                _words(
                    "landlord notice flat flats told booked bought school lease moved moving move ordered blocked wife "
                    "curtains cousin room given"
                ),
                'Leave out what you have arranged already ("{words}"); say: "I would be glad to join, should you '
                'decide in my favour."',
            ),
        ),
    ),
}
