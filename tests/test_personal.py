"""A message is to this reader: by name, with a detail, without blanks, wrong names and stock phrases."""

from time import perf_counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Critique, Draft, Finding
from reviewer.testing import run_rule
from reviewer.validation import situation_from
from reviewer_plugins.names import bare, is_near, salutation_for
from reviewer_plugins.personal import RULES

BY_ID = {rule.id.partition("/")[2]: rule for rule in RULES}


def review(rule: str, text: str, **context: Any) -> Critique:
    """Review a text with one rule of this family."""
    return run_rule(BY_ID[rule], text, situation_from(context, "test"))


def spans(rule: str, text: str, **context: Any) -> list[str | None]:
    """Give the words that a rule finds."""
    critique = review(rule, text, **context)
    return [critique.draft.at(finding.span) if finding.span else None for finding in critique.findings]


def mended(critique: Critique, finding: Finding) -> str:
    """Apply the fix of one finding."""
    assert finding.fix
    text = critique.draft.text
    for edit in sorted(finding.fix.edits, key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    return text


def letter(salutation: str, body: str = "Thank you for the tour of the mill.") -> str:
    """Write a short message."""
    return f"{salutation}\n\n{body}\n\nKind regards,\nAnn Lee\n"


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear Hiring Manager,", "To whom it may concern,", "Dear Sir or Madam,", "Hi there,", "Hello,", "Good day,",
        "Dear Interview Panel,",
    ],
)  # fmt: skip
def test_nobody_is_greeted(salutation: str) -> None:
    """A salutation without a name is found as a whole, without its comma."""
    assert spans("no-recipient-name", letter(salutation)) == [salutation[:-1]]


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear Ms. Nair,", "Dear Imre and Tove,", "Dear Professor O'Shea-Núñez and Mr. van den Heuvel,",
        "Dear Mrs Day,", "Hi Tash,", "dear marta,", "Kia ora Moana,", "Dear Dr. Nguyễn,", "Dear {{name}},",
    ],
)  # fmt: skip
def test_somebody_is_greeted(salutation: str) -> None:
    """A name of any culture will do, and a blank is another rule's matter."""
    assert spans("no-recipient-name", letter(salutation)) == []


def test_offers_the_known_name() -> None:
    """The fix greets the known interviewers, by title where one is known; it is not applied unseen."""
    critique = review("no-recipient-name", letter("Hello,"), interviewers=["Ms. Yvonne Castle", "Omar Farid"])
    (finding,) = critique.findings
    assert finding.fix
    assert not finding.fix.safe
    assert mended(critique, finding).startswith("Dear Ms. Castle and Omar Farid,\n\n")


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        ({"interviewers": ["Dr. Sigrid Haugland"]}, "Dear Dr. Haugland,"),
        ({"interviewers": ["Yvonne Castle"]}, "Dear Yvonne Castle,"),
        ({"interviewers": ["Yvonne Castle"], "recipient": "Mr. Ogunbanjo"}, "Dear Mr. Ogunbanjo,"),
        ({"interviewers": ["Ms. Anna van der Berg", "Dr. John Holt Jr."]}, "Dear Ms. van der Berg and Dr. Holt,"),
        ({"interviewers": ["Captain Elspeth Moar"]}, "Dear Captain Moar,"),
        ({"interviewers": ["Priscilla Owens"]}, "Dear Priscilla,"),
        ({}, ""),
    ],
)
def test_formal_salutation(context: dict[str, Any], expected: str) -> None:
    """The recipient is greeted before the interviewers, by title and surname, or as the draft calls them."""
    draft = Draft.parse("Thank you, Priscilla, for the soup.")
    assert salutation_for(situation_from(context, "test"), draft) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Thank you for taking the time to meet with me. I enjoyed learning more about the role and the team.",
        "Thank you for seeing me about the Clerk position at Harrow. It interests me greatly.",
        "I was impressed by your commitment to innovation and your collaborative culture.",
        "I spent eight years in freight and forwarding, and I do want the job.",
    ],
)
def test_could_be_sent_to_anyone(body: str) -> None:
    """General praise, the role, the company and one's own history are no detail."""
    assert spans("no-detail", letter("Dear Ms. Nair,", body), kind="thank-you", role="Clerk", company="Harrow") == [
        None
    ]


@pytest.mark.parametrize(
    "body",
    [
        "The boiler you painted green, with its brass frog, made me laugh.",
        "You told me that apprentices begin by sweeping the flour loft.",
        "I read that your foundry cast the bell for Trondheim.",
        "What you said about frozen sluices made sense to me.",
    ],
)
def test_details(body: str) -> None:
    """Something seen, said or known of the employer is a detail, and praised."""
    critique = review("no-detail", letter("Dear Ms. Nair,", body), kind="thank-you")
    assert not critique.findings
    assert [s.message for s in critique.strengths] == ["says something specific"]


def test_a_known_topic_is_a_detail() -> None:
    """A topic that was talked about counts in a sentence that is general otherwise; else the hint offers it."""
    body = "Thank you for our talk about the payroll."
    assert spans("no-detail", body, kind="thank-you", topics=["payroll"]) == []
    assert "the payroll" in review("no-detail", "Thank you.", topics=["the payroll"]).findings[0].hint


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("My place is with [Company Name].", "[Company Name]"),
        ("Thank you for the {{role}} interview.", "{{role}}"),
        ("My interest in the <role> post is great.", "<role>"),
        ("Please thank Mr XXX.", "XXX"),
        ("The interview is TBD.", "TBD"),
        ("Dear %FIRST_NAME%,\n\nThank you.", "%FIRST_NAME%"),
        ("Dear «Name»,\n\nThank you.", "«Name»"),
        ("I have finished ____ since.", "____"),
        ("I loved hearing about lorem ipsum.", "lorem ipsum"),
        ("I enjoyed [mention something specific].", "[mention something specific]"),
        ("Thank you.\n\nKind regards,\nYour Name", "Your Name"),
    ],
)
def test_blanks(text: str, blank: str) -> None:
    """What a template leaves open is found."""
    assert spans("placeholder", text) == [blank]


@pytest.mark.parametrize(
    "text",
    [
        "He wrote [sic] and I laughed [1].",
        "Write to <ann.lee@example.org> or <https://example.org/me>.",
        "My page is [here](https://example.org).",
        "My certificate is ready (see attached).",
        'Your edition prints "[t]he law" there.',
        "Without a default filter the {{ guest.name }} variable prints nothing.",
        "I like your name badges and the 20% OFF signs.",
        "The file _final_v2_.docx made us smile.",
        "I use list[int] and x < y in Python.",
        "In the end it was one <section> or one <legend> too many.",
        "The whole fault was one <role> too few.",
        "We drew the poster for Super Bowl XXX and the tomb of Pope Anselm XXX.",
    ],
)
def test_no_blanks(text: str) -> None:
    """References, addresses, links, code and quotations are no blanks."""
    assert spans("placeholder", text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My place is with [Company].", "My place is with Aquanord."),
        ("The [Job Title] post is mine to win.", "The Clerk post is mine to win."),
        ("Dear [Interviewer],\n\nThank you.", "Dear Ms. Karin Brann,\n\nThank you."),
        ("Thank you.\n\nKind regards,\n[Your Name]", "Thank you.\n\nKind regards,\nAnn Lee"),
        ("We met on [Date].", "We met on 3 March."),
    ],
)
def test_blanks_are_filled(text: str, expected: str) -> None:
    """A blank whose meaning is clear is filled from the situation, and the filled text has none."""
    known: dict[str, Any] = {
        "company": "Aquanord", "role": "Clerk", "interviewers": ["Ms. Karin Brann"], "candidate": "Ann Lee",
        "interview_at": "2026-03-03T10:00:00Z",
    }  # fmt: skip
    critique = review("placeholder", text, **known)
    better = mended(critique, critique.findings[0])
    assert better == expected
    assert spans("placeholder", better, **known) == []


@pytest.mark.parametrize(
    ("written", "known", "near"),
    [
        ("Haugeland", "Haugland", True),
        ("Underhil", "Underhill", True),
        ("Mensach", "Mensah", True),
        ("Smiht", "Smith", True),
        ("Nuria", "Núria", False),
        ("Ann", "Anna", False),
        ("Larkhill", "Castle", False),
        ("Brown", "Crown", False),
    ],
)
def test_near_names(written: str, known: str, *, near: bool) -> None:
    """A letter or two make a misspelling of a long name; accents left out make none."""
    assert is_near(bare(written), bare(known)) is near


@given(st.text(max_size=12), st.text(max_size=12))
def test_nearness_has_no_direction(one: str, other: str) -> None:
    """Of two names each is as near to the other, and none is near to itself."""
    assert is_near(one, other) == is_near(other, one)
    assert not is_near(one, one)


@pytest.mark.parametrize(
    ("text", "wrong", "context"),
    [
        (letter("Dear Mr. Wisniewsky,"), "Wisniewsky", {"interviewers": ["Mr. Jan Wisniewski"]}),
        (letter("Dear Ms. Thompson,"), "Thompson", {"interviewers": ["Priya Nair"]}),
        (letter("Dear Ms. Thompson,"), "Thompson", {"interviewers": ["Priya Nair"], "recipient": "Omar Farid"}),
        (letter("Dear Ms. Lindqvist,"), "Lindqvist", {"interviewers": ["Ms. Maja Lindq"]}),
        ("Please thank Mr Mensach.", "Mensach", {"interviewers": ["Abena Mensah"]}),
        ("In autumn I hope to join Globex.", "Globex", {"company": "Aquanord"}),
        ("To me the crane at Balmorel is home.", "Balmorel", {"company": "Balmoral Wharf"}),
        ("How Ferris & Cole bakes rye impressed me.", "Ferris & Cole", {"company": "Ferris & Cope"}),
        ("We spoke about the post of kitchen porter.", "kitchen porter", {"role": "Hotel Porter"}),
        ("I am keen on the marketing manager role.", "marketing manager", {"role": "Data Analyst"}),
        ("Thank you.\n\nKind regards,\nRuth Ashbourn", "Ashbourn", {"candidate": "Ruth Ashbourne"}),
    ],
)
def test_wrong_names(text: str, wrong: str, context: dict[str, Any]) -> None:
    """A name that the known ones contradict, or nearly match, is found."""
    assert spans("wrong-name", text, **context) == [wrong]


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (letter("Dear Dr Bosch,"), {"interviewers": ["Dr. Núria Bosch"]}),
        (letter("Dear Tony,"), {"interviewers": ["Anthony Cole"]}),
        (letter("Dear Dr. Seidl,"), {"interviewers": ["Frau Dr. Seidl"]}),
        (letter("Dear Imre and Tove,"), {"interviewers": ["Imre Osei"]}),
        (letter("Dear Omar,"), {"interviewers": ["Priya Nair"], "recipient": "Omar Farid"}),
        (letter("Dear Mr. Ogunbanjo,", "Dr. Seidl made me laugh."), {"interviewers": ["Frau Dr. Seidl"]}),
        ("My old colleague Martin says hello.", {"interviewers": ["Martina Cole"]}),
        ("At Larkhill Hospital I kept the stores.", {"company": "Bellfield Hospital"}),
        ("I have a second interview at Globex, another firm.", {"company": "Aquanord"}),
        ("I want the chef job.", {"role": "Sous Chef"}),
        ("The front-end developer job is made for me.", {"role": "Software Engineer"}),
        ("I left the store manager job I had at Lidl.", {"role": "Baker"}),
        ("I want the crane job. At Globex I ran two.", {"company": "Aquanord"}),
        ("In my job at Globex I ran two cranes.", {"company": "Aquanord"}),
        ("I would be glad to join Danielle and Bo.", {"company": "Aquanord"}),
        (letter("Dear Claire,", "Thank you for arranging the interview."), {"interviewers": ["Priya Nair"]}),
        ("I want to work at Terminal 2.", {"company": "Balmoral Ground Services"}),
        ("The staff nurse post suits me.", {"role": "Registered Nurse"}),
        ("The junior accountant role suits me.", {"role": "Bookkeeper"}),
        ("The Skagerrak people taught me much.", {"company": "Skagerrak Seal Survey"}),
    ],
)
def test_right_names(text: str, context: dict[str, Any]) -> None:
    """Short forms, titles, third persons, former employers and partial names contradict nothing."""
    assert spans("wrong-name", text, **context) == []


def test_misspelt_names_are_mended() -> None:
    """The fix of a misspelling is safe and leaves nothing to find."""
    known = {"interviewers": ["Dr. Miles Underhill"]}
    critique = review("wrong-name", letter("Dear Dr. Underhil,"), **known)
    (finding,) = critique.findings
    assert finding.fix
    assert finding.fix.safe
    better = mended(critique, finding)
    assert better.startswith("Dear Dr. Underhill,")
    assert spans("wrong-name", better, **known) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I hope this letter reaches you in fine form.", "I hope this letter reaches you in fine form"),
        ("All the luck in your endeavors.", "All the luck in your endeavors"),
        ("I am results-driven.", "results-driven"),
        ("I wanted to touch base.", "wanted to touch base"),
    ],
)
def test_cliches(text: str, words: str) -> None:
    """Stock phrases are found, with a hint of what to write."""
    critique = review("cliche", text)
    (finding,) = critique.findings
    assert finding.span
    assert words in critique.draft.at(finding.span)
    assert finding.hint


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your time and consideration.",
        "I am writing a thesis on ferns.",
        "We counted the crates at the end of the day.",
        "I hope that this message finds its way past the filter.",
        "Passion fruit for the tarts came by boat.",
    ],
)
def test_near_cliches(text: str) -> None:
    """The same words in their plain sense are none."""
    assert spans("cliche", text) == []


@pytest.mark.parametrize("rule", [*BY_ID])
def test_hostile_text_takes_no_longer(rule: str) -> None:
    """A long text of brackets, blanks and capitals is judged in linear time."""
    text = "Dear Ann,\n\n" + "[a [b {c <d _ Carwick X " * 2000
    started = perf_counter()
    run_rule(BY_ID[rule], text, situation_from({"company": "Carrick Boats", "interviewers": ["Ann Lee"]}, "test"))
    assert perf_counter() - started < 2


@pytest.mark.parametrize("rule", [*BY_ID])
@given(text=st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=200))
def test_spans_lie_in_the_text(rule: str, text: str) -> None:
    """Whatever the text, what is found lies within it."""
    critique = run_rule(BY_ID[rule], text, situation_from({"company": "Carrick Boats", "role": "Clerk"}, "test"))
    for finding in critique.findings:
        assert finding.span is None or 0 <= finding.span.start < finding.span.end <= len(text)


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        ("I came for <role> in May.", 'Write "the Cook position" instead.'),
        ("I came for the <role> job.", 'Write "Cook" instead.'),
        ("I hope to join <shop name> soon.", 'Write "Aquanord" instead.'),
        ("Please thank Mr XXX for me.", "Put in the name, or leave it out."),
        ("I liked [specific topic].", "Put in what you talked about, or leave it out."),
    ],
)
def test_hints_fill_a_blank(body: str, hint: str) -> None:
    """What is known fills a blank so that the sentence can stand; else the hint says what belongs there."""
    (finding,) = review("placeholder", body, role="Cook", company="Aquanord", interviewers=["Ms. Haugland"]).findings
    assert finding.hint == hint


def test_a_blank_is_no_wrong_name() -> None:
    """What stands in a blank is not taken for a name as well."""
    assert spans("wrong-name", "I hope for the position at [Company Name].", company="Alder & Oak") == []
