"""The parts of a plain-text draft: what is greeting, body, closing, signature and quote, and what is no draft."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchmarks.growth import steps
from reviewer import Draft, Span, UnreadableDraft
from reviewer.decoding import MAX_CHARACTERS

BODY = "Thank you for the tour of the plant."
REPLY = "On Tue, 3 Mar 2026 at 10:00, Anna Smith <a@b.example> wrote:\n> Dear Bo,\n>\n> we liked you.\n> Anna"
OUTLOOK = "From: Anna <a@b.example>\nSent: Monday\nTo: Bo\nSubject: Visit\n\ngonna see u"


def at(draft: Draft, span: Span | None) -> str | None:
    """Give the text of a part, None where there is none."""
    return None if span is None else draft.at(span)


def paragraphs(draft: Draft) -> list[str]:
    """Give the texts of the paragraphs."""
    return [draft.at(span) for span in draft.paragraphs]


def ending(text: str) -> tuple[list[str], str | None, str | None]:
    """Parse a draft that ends with `text`: the last paragraphs, the closing and the signature."""
    draft = Draft.parse(f"Dear Anna,\n\n{BODY}{text}")
    return paragraphs(draft), at(draft, draft.closing), at(draft, draft.signature)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Subject: Thank you\n\nDear Anna,", "Thank you"),
        ("\n\n  SUBJECT:   Thank you  \nDear Anna,", "Thank you"),
        ("**Subject line:** Thank you\n\nDear Anna,", "Thank you"),
        ("From: bo@x.example\nTo: anna@x.example\nSubject: Thank you\n\nDear Anna,", "Thank you"),
        ("Subject:\n\nDear Anna,", ""),
        ("Subject:", ""),
        ("Dear Anna,\n\nSubject: this is text.", None),
        ("", None),
    ],
)
def test_subject(text: str, subject: str | None) -> None:
    """An opening Subject line is the subject, an empty one is an empty subject, none is none."""
    draft = Draft.parse(text)
    assert at(draft, draft.subject) == subject
    if "Dear Anna," in text:
        assert at(draft, draft.salutation) == "Dear Anna,"


@pytest.mark.parametrize(
    "line",
    [
        "Dear Ms. Pruitt,",
        "Dear Kofi and Priyanka,",
        "Dear Professor O'Neill-García, Dr. Wu and Ms. van der Berg,",
        "Dear [Interviewer Name],",
        "Dear hiring manager at Tern Mobility",
        "Good morning Mr. Petrakis,",
        "Hi there",
        "hi anna,",
        "Hey Tash!",
        "Hello,",
        "Yo Chef Marco,",
        "Kia ora Moana,",
        "Ahoj Petra,",
        "To whom it may concern:",
        "To the Recruitment Team,",
        "Ms. Pruitt,",
        "Mr. Okonjo:",
        "Professor Ngata -",
        "Kofi, Priyanka –",
        "Anna",
    ],
)
def test_salutation_on_a_line_of_its_own(line: str) -> None:
    """Any line that greets or calls the reader is the salutation, in whatever words."""
    draft = Draft.parse(f"Subject: Tour\n\n{line}\n\n{BODY}\n\nKind regards,\nBo Li")
    assert at(draft, draft.salutation) == line
    assert paragraphs(draft) == [BODY]


@pytest.mark.parametrize(
    ("text", "salutation"),
    [
        ("Dear Anna, thank you for the tour.", "Dear Anna,"),
        ("Dear Dr. Wu, Ms. Berg and Anna, thank you for it.", "Dear Dr. Wu, Ms. Berg and Anna,"),
        ("Good morning, Ms. Delacroix, my name is Bo.", "Good morning, Ms. Delacroix,"),
        ("Hello, this is Bo Li.", "Hello,"),
        ("Hello, Bo Li here, calling about the job.", "Hello,"),
        ("Hello! I am Bo.", "Hello!"),
        ("Good evening, is that Mr. Vance?", "Good evening,"),
        ("Hi Anna thanks for the tour", "Hi Anna"),
        ("Hi Anna, Bob and I enjoyed the tour.", "Hi Anna,"),
        ("Hey I just wanted to say thanks", "Hey"),
        ("Ms. Pruitt, thank you for the tour.", "Ms. Pruitt,"),
    ],
)
def test_salutation_before_text(text: str, salutation: str) -> None:
    """Where text goes on in the line of the salutation, only the words that greet are the salutation."""
    draft = Draft.parse(f"{text}\n\n{BODY}")
    assert at(draft, draft.salutation) == salutation
    assert paragraphs(draft)[0] == text[len(salutation) :].lstrip()


@pytest.mark.parametrize(
    "text",
    [
        "What a good tour that was, Mr. Rosenthal!",
        "Thank you, Anna, for the tour.",
        "Thank you",
        "Yesterday, I saw the plant.",
        "Morning shifts suit me best.",
        "Mr. Rosenthal gave a tour, and I liked it.",
        "To the best of my knowledge the job is open.",
        "This is Bo Li, calling about the job.",
        "Best of luck, Anna.",
    ],
)
def test_text_is_no_salutation(text: str) -> None:
    """A first line that says something greets nobody, even with a name in it."""
    draft = Draft.parse(f"{text}\n\n{BODY}")
    assert draft.salutation is None
    assert paragraphs(draft) == [text, BODY]


@pytest.mark.parametrize(
    "closing",
    [
        "Kind regards,",
        "Yours sincerely",
        "Thanks!",
        "Thank you for your time and consideration,",
        "With respectful greetings and hope,",
        "With thanks for a most enjoyable afternoon,",
        "All the best to you and the apprentices,",
        "Best wishes to you and Tom",
        "Ngā mihi,",
        "Stay groovy",
        "Rock on!",
        "Peace out,",
        "Cheers 😊",
        "Have a lovely weekend!",
        "Thank you,\n\nSincerely,",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_closing_and_name(closing: str, gap: str) -> None:
    """A closing in whatever words stands above the name, with or without an empty line between them."""
    if closing == "Stay groovy" and gap == "\n\n":
        pytest.skip("without comma and name below it, it may be text")
    assert ending(f"\n\n{closing}{gap}Bo Li") == ([BODY], closing, "Bo Li")


@pytest.mark.parametrize(
    ("text", "closing", "signature"),
    [
        ("\n\nBest, Bo", "Best,", "Bo"),
        ("\n\nLater - Bo", "Later -", "Bo"),
        ("\n\nKind regards Bo Li", "Kind regards", "Bo Li"),
        (" Best, Bo", "Best,", "Bo"),
        ("\nThanks\nBo", "Thanks", "Bo"),
        ("\n\nThank you.", "Thank you.", None),
        ("\n\nxoxo", "xoxo", None),
        ("\n\nBo Li", None, "Bo Li"),
        ("\n\n-Bo", None, "-Bo"),
        ("\n\nbo", None, "bo"),
        ("\nBo Li\nData Analyst\nAcme Ltd", None, "Bo Li\nData Analyst\nAcme Ltd"),
        ("\n\n-- \nBo Li\n+1 555 0100", None, "Bo Li\n+1 555 0100"),
        ("\n\nBest,\nBo\n-- \nBo Li | Acme", "Best,", "Bo\n-- \nBo Li | Acme"),
        ("\n\nSent from my iPhone", None, "Sent from my iPhone"),
        ("\n\nBest,\nBo\n\nSent from my iPhone", "Best,", "Bo\n\nSent from my iPhone"),
        (
            "\n\nWarmly,\nDr. Bo Li, PhD\n1 High St., York\nbo@x.example",
            "Warmly,",
            "Dr. Bo Li, PhD\n1 High St., York\nbo@x.example",
        ),
    ],
)
def test_closing_and_signature_forms(text: str, closing: str | None, signature: str | None) -> None:
    """Closing and name share a line, lack each other, or go on with ways to reach the writer."""
    assert ending(text) == ([BODY], closing, signature)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for taking my call. Goodbye.",
        "Thank you, Mr. Vance. Goodbye.",
        "Thank you for your time.",
        "I send my regards to the team.",
        "Skills:\nExcel,\nPython",
        "My best subject was maths",
    ],
)
def test_last_sentence_is_no_closing(text: str) -> None:
    """A closing swallows no last sentence of the body."""
    assert ending(f"\n\n{text}") == ([BODY, text], None, None)


@pytest.mark.parametrize("after", ["P.S. The licence came.", "I must say that you wasted my whole day."])
def test_text_below_the_signature_is_body(after: str) -> None:
    """What is said after the name is judged like the rest."""
    assert ending(f"\n\nBest,\nBo\n\n{after}") == ([BODY, after], "Best,", "Bo")


def test_legal_notice_is_signature() -> None:
    """A notice that a machine put below the name is no text of the writer."""
    notice = (
        "CONFIDENTIALITY NOTICE: This message is for the designated recipient only and may hold private information."
    )
    assert ending(f"\n\nBest,\nBo\n\n{notice}") == ([BODY], "Best,", f"Bo\n\n{notice}")


@pytest.mark.parametrize(
    "older",
    [
        REPLY,
        REPLY.replace("Smith <", "Smith\n<"),
        REPLY.replace(" wrote:", "\nwrote:"),
        "Am 03.03.2026 um 10:00 schrieb Anna Smith <a@b.example>:\n\nHallo Bo",
        f"-----Original Message-----\n{OUTLOOK}",
        f"{'_' * 32}\n{OUTLOOK}",
        OUTLOOK,
        OUTLOOK.replace("From:", "*From:*").replace("Sent:", "*Sent:*"),
        "---------- Forwarded message ---------\nFrom: Anna <a@b.example>\n\ngonna see u",
        "Begin forwarded message:\n\nFrom: Anna <a@b.example>\n\ngonna see u",
    ],
)
def test_older_messages_below_are_quoted(older: str) -> None:
    """The thread below an answer is quoted whole, with the lines that announce it."""
    draft = Draft.parse(f"Dear Anna,\n\n{BODY}\n\nBest,\nBo\n\n{older}\n")
    assert [draft.at(span) for span in draft.quoted] == [older]
    assert (paragraphs(draft), at(draft, draft.closing), at(draft, draft.signature)) == ([BODY], "Best,", "Bo")


def test_answer_below_the_quote() -> None:
    """Text below a quote is new text."""
    draft = Draft.parse(f"{REPLY}\n\n{BODY}\n\nBest,\nBo")
    assert [draft.at(span) for span in draft.quoted] == [REPLY]
    assert (paragraphs(draft), at(draft, draft.signature)) == ([BODY], "Bo")


def test_answers_between_quotes() -> None:
    """Answers between quoted lines are new text; each quote is a span of its own."""
    draft = Draft.parse("Hi Anna,\n\n> When?\nOn Monday.\n\n> By bus?\n\nBy train.\n\nBest,\nBo\n> old")
    assert [draft.at(span) for span in draft.quoted] == ["> When?", "> By bus?", "> old"]
    assert paragraphs(draft) == ["On Monday.", "By train."]
    assert at(draft, draft.signature) == "Bo"


@pytest.mark.parametrize(
    "text", [f"{BODY}\n\nOn 3 March you wrote:\nwe will call.", f"{BODY}\n\nFrom: the heart\nI liked it."]
)
def test_own_words_are_not_quoted(text: str) -> None:
    """Words that only resemble the head of an older message stay with the body."""
    draft = Draft.parse(text)
    assert draft.quoted == ()
    assert len(draft.paragraphs) == 2


@pytest.mark.parametrize("text", [REPLY, "-- \nBo Li\n+1 555 0100", "", " \n\n\t\n", "Subject: Tour\n"])
def test_nothing_of_ones_own(text: str) -> None:
    """A draft of quoted text or of a signature alone has no paragraphs."""
    draft = Draft.parse(text)
    assert draft.paragraphs == ()
    assert draft.text == text


@pytest.mark.parametrize("words", ["gonna", "URGENT", "My manager was a fool.", "Bo Li"])
def test_fragment_is_body(words: str) -> None:
    """A single line that neither greets nor closes is body."""
    assert paragraphs(Draft.parse(words)) == [words]


def test_limits() -> None:
    """A draft as long as the limit is read; a longer one is refused with both numbers."""
    assert len(Draft.parse("a " * (MAX_CHARACTERS // 2)).paragraphs) == 1
    with pytest.raises(UnreadableDraft, match=r"1,000,001 characters.*1,000,000"):
        Draft.parse("a" * (MAX_CHARACTERS + 1))


def test_control_characters() -> None:
    """Binary data is refused; a few invisible characters stay in place and are noted."""
    with pytest.raises(UnreadableDraft, match="no text"):
        Draft.parse("PK\x03\x04\x00\x00\x00 data")
    draft = Draft.parse(f"Dear Anna,\x00\n\n{BODY}\u202e")
    assert draft.text == f"Dear Anna,\x00\n\n{BODY}\u202e"
    assert draft.notes == ("the text contains 2 invisible characters",)
    assert Draft.parse("Dear Anna,\r\n\r\n\tfamily: 👩\u200d🚀\u00a0ok.\r\n").notes == ()


def test_lone_surrogates() -> None:
    """A lone surrogate becomes one replacement character, so that places stay, and is noted."""
    draft = Draft.parse("Dear Anna,\n\nfine \ud83d here.")
    assert draft.text == "Dear Anna,\n\nfine \ufffd here."
    assert draft.notes == ("1 broken characters were replaced",)


PIECES = st.sampled_from(
    [
        "Subject: Tour", "Dear Anna,", "Hi", "Ms. Wu -", "Thank you for the tour.", "Best,", "Thanks, Bo", "Bo Li",
        "-- ", "> quoted", "On Tue, 3 Mar 2026 at 10:00, A <a@b.example> wrote:", "From: A", "Sent: x", "To: y",
        "_" * 32, "-----Original Message-----", "P.S. yes", "Sent from my phone", "", " ", "\t", ",", ".", ":",
        "+1 555 0100", "[", "“",
    ]
)  # fmt: skip
DRAFTS = st.one_of(
    st.lists(PIECES, max_size=14).flatmap(
        lambda lines: st.sampled_from(["\n", "\r\n", "\n\n", " "]).map(lambda end: end.join(lines))
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\r\n\t"), max_size=300),
)


@given(DRAFTS)
@example("Dear Anna,\u2028Bo\x0b> x")
@example("Best,\nBo\n> quoted\n-- \nBo Li")
def test_parts_are_places_in_the_text(text: str) -> None:
    """Parts lie in the text, in order, apart from each other and trimmed, and no sentence gets lost."""
    draft = Draft.parse(text)
    assert draft.text == text
    parts = sorted((*draft.new_text, *draft.quoted))
    assert all(0 <= part.start <= part.end <= len(text) for part in parts)
    assert all(before.end <= after.start for before, after in pairwise(parts))
    assert all(draft.at(part) == draft.at(part).strip() for part in parts)
    assert all(part.start < part.end for part in parts if part != draft.subject)
    assert list(draft.paragraphs) == sorted(draft.paragraphs)
    if "-- " not in text:  # a second signature, below a quote, is left out
        assert sum(draft.at(part).count("tour") for part in parts) == text.count("tour")


@given(DRAFTS)
def test_reading_is_stable(text: str) -> None:
    """The same text gives the same parts, and white space around the whole changes none of their texts."""
    draft, padded = Draft.parse(text), Draft.parse(f"\n{text}\n\n")
    assert draft == Draft.parse(text)
    assert [draft.at(part) for part in draft.new_text] == [padded.at(part) for part in padded.new_text]


@pytest.mark.parametrize(
    "unit",
    [
        "Best,\n",
        "Bo\n",
        "> x\n",
        "x\n\n",
        "wrote: @1:1:\n",
        "From: a\n",
        "____________\n\n",
        "[",
        "Hi ",
        "Dear Anna, ",
        "-- \n",
        "Ms. ",
        ". ",
    ],
)
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    """Four times the text takes at most about four times the steps, whatever it repeats."""
    Draft.parse(unit)
    once, four = steps(lambda: Draft.parse(unit * 300)), steps(lambda: Draft.parse(unit * 1200))
    assert four <= 4.5 * once + 200
