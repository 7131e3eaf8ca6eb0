"""Greeting, sign-off and tone: what is found, what is left alone, and what the fixes make of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Kind, Phrase, Reviewer, Settings, Situation
from reviewer.rewrite import fixed
from reviewer_plugins.phrases.common_words import COMMON
from reviewer_plugins.phrases.formality import CASUAL

REVIEWER = Reviewer(Settings(select=("formality",)))
LETTER = "Dear Ms. Lee,\n\n{}\n\nKind regards,\nJo Bell"


def found(text: str, situation: Situation | None = None, reviewer: Reviewer = REVIEWER) -> dict[str, list[str | None]]:
    """Give what is found in a whole draft, by the rule's own name."""
    critique = reviewer.review(text, situation)
    by_rule: dict[str, list[str | None]] = {}
    for finding in sorted(critique.findings, key=lambda finding: finding.span or (0, 0)):
        place = critique.draft.at(finding.span) if finding.span else None
        by_rule.setdefault(finding.rule.removeprefix("formality/"), []).append(place)
    return by_rule


@pytest.mark.parametrize(
    ("greeting", "place", "better"),
    [
        ("Hey Priscilla,", "Hey", "Dear Priscilla,"),
        ("Hey there Anneliese,", "Hey there", "Dear Anneliese,"),
        ("Yo Chef Marco,", "Yo", "Dear Chef Marco,"),
        ("Howdy Ms. Calloway,", "Howdy", "Dear Ms. Calloway,"),
        ("What's up, Dr. Osei?", "What's up", "Dear Dr. Osei?"),
        ("Hi guys,", "Hi guys", "Dear Ms. Lee,"),
        ("Hey,", "Hey", "Dear Ms. Lee,"),
    ],
)
def test_casual_greetings(greeting: str, place: str, better: str) -> None:
    """A casual salutation is found, and mended with the name that follows or that is known."""
    text = f"{greeting}\n\nThank you for the tour.\n\nKind regards,\nJo Bell"
    situation = Situation(recipient="Ms. Lee")
    assert found(text, situation) == {"casual-greeting": [place]}
    assert fixed(REVIEWER, text, situation) == text.replace(greeting, better)


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Mr. Hey,",
        "Dear Yo-han,",
        "Dear Guy,",
        "Hi Lachlan,",
        "Kia ora Ms. Parata,",
        "Namaste Mr. Kulkarni,",
        "Aloha Ms. Kealoha,",
        "Dear Chief Raghunathan,",
        "Good morning Mr. Petrakis,",
        "Hello Buddy Holt,",
    ],
)
def test_courteous_greetings(greeting: str) -> None:
    """Courteous greetings of any language, and names that look casual, are left alone."""
    assert found(f"{greeting}\n\nThank you for the tour.\n\nKind regards,\nJo Bell") == {}


@pytest.mark.parametrize(
    "closing", ["Later", "xoxo", "Peace out", "Catch ya", "Ta-ta for now", "Toodle-pip", "Ciao", "x"]
)
def test_casual_sign_offs(closing: str) -> None:
    """A casual closing is found, and "Kind regards" offered for it."""
    text = f"Dear Ms. Lee,\n\nThank you for the tour.\n\n{closing},\nJo Bell"
    assert list(found(text)) == ["casual-sign-off"]
    assert fixed(REVIEWER, text) == text.replace(closing, "Kind regards")


@pytest.mark.parametrize(
    "text",
    [
        "Hey, thx for the interview. How did I do?",
        "Hey, thx for the interview. When do I start?",
        "Dear Ms. Lee,\n\nI liked the tour.\nLater I saw it. How did I do?",
        "Dear Ms. Lee,\n\nI liked the tour.\n\nthx for the interview.",
    ],
)
def test_a_last_line_that_says_something_is_no_sign_off(text: str) -> None:
    """Without a closing the last line is one only if it is not all of the text, nor thanks for something."""
    assert "casual-sign-off" not in found(text)


def test_cheers_is_a_suggestion_only() -> None:
    """What is usual among colleagues in Britain and Australia costs little."""
    critique = REVIEWER.review("Dear Ms. Lee,\n\nThank you for the tour.\n\nCheers,\nJo Bell")
    assert [finding.severity for finding in critique.findings] == ["suggestion"]


@pytest.mark.parametrize(
    "closing",
    [
        "Kind regards,\nPeace Adeyemi",
        "Thank you,\nJo Love",
        "Sincerely, Bob Later",
        "Le meas,\nCaoimhe Ní Bhriain",
        "Gratefully,\nHugo Lateran",
        "Met vriendelijke groet,\nJoost van der Linden",
    ],
)
def test_courteous_sign_offs(closing: str) -> None:
    """Courteous closings and names under them are left alone."""
    assert found(f"Dear Ms. Lee,\n\nThank you for the tour.\n\n{closing}") == {}


def test_absent_greeting_and_closing() -> None:
    """What is missing is told without a place, with the names that are known."""
    situation = Situation(interviewers=("Dr. Osei",), candidate="Jo Bell")
    critique = REVIEWER.review("Thank you for the tour of the mill.", situation)
    hints = {finding.rule: finding.hint for finding in critique.findings}
    assert hints == {
        "formality/no-greeting": 'Begin with "Dear Dr. Osei,".',
        "formality/no-sign-off": 'End with "Kind regards," and Jo Bell.',
    }


def test_phone_scripts_need_neither() -> None:
    """Who calls does not write a salutation."""
    assert found("This is Jo Bell, calling about the post of cook.", Situation(kind=Kind.PHONE_SCRIPT)) == {}


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("If you need more, hit me up.", "hit me up"),
        ("Could you shoot me a text on Friday?", "shoot me a text"),
        ("It was a blast, and I learned much.", "blast"),
        ("You guys run a fine shop.", "You guys"),
        ("Just give me a shout when you know.", "give me a shout"),
        ("The loom was out of this world.", "out of this world"),
        ("Long story short, I want the job.", "Long story short"),
    ],
)
def test_casual_phrases(text: str, phrase: str) -> None:
    """Colloquial turns of phrase are found."""
    assert found(LETTER.format(text)) == {"casual-phrase": [phrase]}


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("I will shoot you an email.", "I will send you a message."),
        ("Please keep us in the loop.", "Please keep us informed."),
        ("I have been working my socks off.", "I have been working very hard."),
        ("I start without beating around the bush.", "I start without avoiding the point."),
        ("It was an aha moment.", "It was a moment of insight."),
        ("I am as happy as Larry.", "I am delighted."),
        ("I wanted you guys to know.", "I wanted you to know."),
        ("I fix pumps and stuff like that.", "I fix pumps and such things."),
        ("I know the drill, as you know the drill too.", "I know the drill, as you know the drill too."),
        ("It was so good, not gonna lie, I want it.", "It was so good, I want it."),
    ],
)
def test_safe_fixes_of_phrases(text: str, better: str) -> None:
    """The plainer wording takes the person, the time and the article that the sentence needs."""
    assert fixed(REVIEWER, LETTER.format(text)) == LETTER.format(better)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Just giving you a nudge.", "writing to you"),
        ("She gave him a bell.", "called him"),
        ("Your tour blew my mind.", "impressed me greatly"),
        ("It drives us nuts.", "troubles us"),
        ("If you want, give me a shout.", "call me"),
        ("We are bringing our a-game.", "doing our best"),
    ],
)
def test_hints_take_the_form_of_the_words(text: str, better: str) -> None:
    """A hint is in the person and the time of the words that it is for."""
    (finding,) = REVIEWER.review(LETTER.format(text)).findings
    assert finding.hint == f'Say it in plain words, such as "{better}".'


@pytest.mark.parametrize(
    "text",
    [
        "The press handles a ton of olives an hour.",
        "A piece of cake cut by water jet made a fine test.",
        "Wet nets hang out on the quay.",
        "The lookout must give a shout before each lift.",
        "The museum had a blast door fitted in 1941.",
        "The permit file shows no worries about otters.",
        "The nurse had a pain in the neck after nights at a low desk.",
        'The guest wrote "no worries" in the book.',
    ],
)
def test_plain_meanings(text: str) -> None:
    """The same words in their plain meaning are left alone."""
    assert found(LETTER.format(text)) == {}


@pytest.mark.parametrize(
    ("text", "place", "better"),
    [
        ("I need an answer NOW so that I can plan.", "NOW", "now"),
        ("I WANT THIS JOB and can start soon.", "I WANT THIS JOB", "I want this job"),
        ("PLEASE tell me more.", "PLEASE", "Please"),
        ("I am STILL keen.", "STILL", "still"),
        ("The NHS ward was REALLY GOOD fun.", "REALLY GOOD", "really good"),
    ],
)
def test_shouting(text: str, place: str, better: str) -> None:
    """Ordinary words in capitals are found and written small."""
    assert found(LETTER.format(text)) == {"shouting": [place]}
    assert fixed(REVIEWER, LETTER.format(text)) == LETTER.format(text.replace(place, better))


def test_half_a_name_in_capitals_is_not_written_small() -> None:
    """Where capitals go on beside the ordinary words the run may be a name, and the fix wants a look."""
    text = LETTER.format("Since then I passed STOP THE BLEED.")
    assert fixed(REVIEWER, text) == text


@pytest.mark.parametrize(
    "text",
    [
        "I use SQL and AWS at the NHS, and passed the ACT and the SAT.",
        "The WHO and the US team of IT met at 5 PM.",
        "The AND gate and the NOT gate are on the board.",
        "Form I-9, ISO 9001, HACCP, SCADA and Henry VIII.",
        "My skills are:\nWORK AND PEOPLE\nI ran a team of five.",
    ],
)
def test_acronyms_and_headings(text: str) -> None:
    """Acronyms, codes, numerals and headings are no shouting."""
    assert found(LETTER.format(text)) == {}


@given(st.lists(st.sampled_from(sorted(COMMON)), min_size=1, max_size=3))
def test_known_names_in_capitals_are_safe(words: list[str]) -> None:
    """A company that writes its name in capitals is not shouting."""
    name = " ".join(words).upper()
    assert "shouting" not in found(LETTER.format(f"The tour of {name} was good."), Situation(company=name))


@pytest.mark.parametrize(
    ("text", "marks", "better"),
    [
        ("A fine tour! Worth the drive!", ["!"], "A fine tour! Worth the drive."),
        ("A fine tour!! I liked it.", ["!!"], "A fine tour! I liked it."),
        ("A fine tour!!! Worth it!", ["!!!", "!"], "A fine tour! Worth it."),
        ("A fine tour! Any news?!", ["?!"], "A fine tour! Any news?"),
    ],
)
def test_exclamation(text: str, marks: list[str], better: str) -> None:
    """One exclamation mark is left; others are made full stops."""
    assert found(LETTER.format(text)) == {"exclamation": marks}
    assert fixed(REVIEWER, LETTER.format(text)) == LETTER.format(better)


def test_number_of_exclamation_marks_is_an_option() -> None:
    """Who sets another number gets it."""
    text = LETTER.format("A fine tour! Worth the drive!")
    for allowed, expected in ((0, ["!", "!"]), (2, None)):
        options = {"formality": {"max_exclamations": allowed}}
        reviewer = Reviewer(Settings(select=("formality",), options=options))
        assert found(text, reviewer=reviewer).get("exclamation") == expected


def test_exclamation_of_a_name_does_not_count() -> None:
    """The mark of a known company is part of its name."""
    assert found(LETTER.format("I like Jamboree! I like Jamboree! Thank you!"), Situation(company="Jamboree!")) == {}


@pytest.mark.parametrize("phrase", CASUAL, ids=lambda phrase: phrase.pattern[:40])
def test_plainer_wording_is_plain(phrase: Phrase) -> None:
    """No wording that the table offers is colloquial itself."""
    assert found(LETTER.format(f"It is {phrase.better} there.")) == {}
