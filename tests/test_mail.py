"""Messages as bytes: what is read of them, what they are forgiven, and how a corrected text is written back."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Draft, ReviewerError, UnreadableDraft
from reviewer.decoding import MAX_BYTES, is_message
from reviewer.html_text import html_to_text
from reviewer.mail import parse_message, with_text

MAIL = Path(__file__).parent / "data" / "mail"
EXAMPLES = Path(__file__).parent.parent / "examples"
HEAD = b"From: bo@example.org\nTo: anna@example.com\nSubject: Thank you\n"


def read(name: str) -> Draft:
    """Read one of the messages kept for these tests."""
    return Draft.from_bytes((MAIL / name).read_bytes())


def paragraphs(draft: Draft) -> list[str]:
    """Give the texts of the paragraphs."""
    return [draft.at(span) for span in draft.paragraphs]


def test_plain_message() -> None:
    """Headers and text are decoded into one text; To and Cc are the recipients, Bcc is not."""
    draft = read("plain.eml")
    assert draft.text == (
        "Subject: Thank you – payroll accountant interview\n\nDear Anna,\n\nThank you für the tour of the depot; "
        "the night shift is what I would like to plan.\n\nKind regards,\nBo Li\n"
    )
    assert draft.is_message
    assert draft.recipients == ("Anna Müller <anna@example.com>", "recruiting@example.com", "Wu, Li <li@example.com>")
    assert draft.subject is not None
    assert draft.at(draft.subject) == "Thank you – payroll accountant interview"
    assert draft.notes == ()


def test_plain_text_is_preferred_and_attachments_are_ignored() -> None:
    """Of a text and its HTML twin the text is read; attached files and messages are not."""
    draft = read("alternative.eml")
    assert draft.text == "Subject: Thank you\n\nDear Anna,\n\nThank you for the tour.\n\nBo"


def test_html_only() -> None:
    """HTML becomes text with its paragraphs and lists; its quotes are quoted, what is not shown is left out."""
    draft = read("html_only.eml")
    assert paragraphs(draft) == ["Thank you for the tour & the coffee.", "- forklift licence\n- first aid"]
    assert draft.closing is not None
    assert [draft.at(span).splitlines()[0] for span in draft.quoted] == [
        "> On Tue, 3 Mar 2026 at 10:00, Anna <anna@example.com> wrote:"
    ]
    assert "We liked you" in draft.at(draft.quoted[0])


def test_outlook_thread() -> None:
    """In a base64 message in Latin-1 with CRLF, what Outlook puts below is quoted."""
    draft = read("outlook.eml")
    assert paragraphs(draft) == ["Thank you for the visit to Köln."]
    assert "gonna" in draft.at(draft.quoted[0])
    assert "\r" not in draft.text


def test_example_thread() -> None:
    """The example of a thread has the old message as its only quote, and nothing of it in the body."""
    draft = Draft.from_bytes((EXAMPLES / "thread.eml").read_bytes())
    assert len(draft.quoted) == 1
    assert "blast" not in draft.body
    assert draft.signature is not None
    assert draft.at(draft.signature) == "Bo Li"


def test_lying_charset() -> None:
    """Bytes that do not fit the declared charset are read as what they are, and that is noted."""
    draft = read("lying_charset.eml")
    assert paragraphs(draft) == ["I liked the café – and the tour."]
    assert draft.notes == ("declared utf-8, read as windows-1252",)
    assert draft.subject is None


@pytest.mark.parametrize(
    ("charset", "body", "note"),
    [
        (b"x-unknown", "Köln".encode(), "declared x-unknown, read as utf-8"),
        (b"us-ascii", "Köln".encode(), "declared us-ascii, read as utf-8"),
        (b"unicode_escape", "Köln".encode(), "declared unicode_escape, read as utf-8"),
        (b"rot13", "Köln".encode(), "declared rot13, read as utf-8"),
        (b"utf-8", "Köln".encode("utf-16"), None),
        (b"utf-8", b"K\xf6ln\x81", "declared utf-8, read as latin-1"),
    ],
)
def test_odd_charsets(charset: bytes, body: bytes, note: str | None) -> None:
    """Unknown, unfit and missing charsets cost a note and no letter."""
    draft = Draft.from_bytes(HEAD + b"Content-Type: text/plain; charset=" + charset + b"\n\n" + body)
    assert "Köln" in draft.body
    assert (note in draft.notes) if note else not draft.notes


def test_broken_structure() -> None:
    """A multipart without its boundary is read as plain text, and that is noted."""
    draft = read("no_boundary.eml")
    assert paragraphs(draft) == ["Thank you for the tour."]
    assert draft.notes == ("the MIME structure is broken; all of it was read as plain text",)


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        (b"Subject: =?utf-8?b?VG91cg=?=", "Tour"),
        (b"Subject: =?utf-8?b?A?=", "=?utf-8?b?A?="),
        (b"Subject: =?x-none?q?Tour?=", "Tour"),
        (b"Subject: K\xc3\xb6ln", "Köln"),
        (b"Subject: K\xf6ln", "Köln"),
        (b"SUBJECT:a\n\tlong\n one", "a long one"),
        (b"Subject:", ""),
    ],
)
def test_subjects(header: bytes, subject: str) -> None:
    """Encoded, 8-bit, folded and broken subjects are read as far as they can be."""
    draft = Draft.from_bytes(b"From: bo@example.org\n" + header + b"\n\nDear Anna,")
    assert draft.subject is not None
    assert draft.at(draft.subject) == subject


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (HEAD + b"\nDear Anna,", True),
        (b"From bo Tue Mar  3 10:00:00 2026\n" + HEAD + b"\nDear Anna,", True),
        (b"\xef\xbb\xbf" + HEAD + b"\nDear Anna,", True),
        (b"Subject: =?utf-8?q?Tour?=\n\nDear Anna,", True),
        (b"Subject: Tour\nMIME-Version: 1.0\n\nDear Anna,", True),
        (b"Subject: Tour\n\nDear Anna,", False),
        (b"Dear Anna,\nFrom: the heart\n", False),
        (b"Note: I liked it.\n\nFrom: me", False),
        (b"", False),
    ],
)
def test_what_is_a_message(data: bytes, message: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Bytes are a message when they begin with a message's headers; a Subject line alone makes none."""
    assert is_message(data) is message
    assert Draft.from_bytes(data).is_message is message


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_plain_text_in_bytes(encoding: str) -> None:
    """Plain text is decoded by its byte order mark, as UTF-8 or as windows-1252, which is noted."""
    draft = Draft.from_bytes("Subject: Tour\n\nDear Anna,\n\nI liked Köln – all of it.".encode(encoding))
    assert draft.body == "I liked Köln – all of it."
    assert draft.notes == (("not in UTF-8, read as windows-1252",) if encoding == "windows-1252" else ())


def test_subject_in_the_body_is_body() -> None:
    """A message without a subject has none, even if its text begins like one."""
    draft = Draft.from_bytes(b"From: bo@example.org\n\nSubject: Tour\n\nDear Anna,")
    assert draft.subject is None


def test_limits() -> None:
    """A message over the limit, one nested beyond measure and binary data are refused in one line."""
    with pytest.raises(UnreadableDraft, match="25,000,000"):
        Draft.from_bytes(HEAD + b"\n" + b"a" * MAX_BYTES)
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(3000))
    with pytest.raises(UnreadableDraft, match="nested too deeply"):
        Draft.from_bytes(b"From: bo@example.org\n" + nested)
    with pytest.raises(UnreadableDraft, match="no text"):
        Draft.from_bytes(b"\x7fELF\x02\x01\x01" + bytes(100))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a<p>b", "a\n\nb"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("<td>a</td><td>b", "a b"),
        ("x &lt;y&gt; &#8211; &nbsp;z", "x <y> – z"),
        ("<blockquote>a<br>b<blockquote>c</blockquote></blockquote>d", "> a\n> b\n>\n>> c\n>>\nd"),
        ('<blockquote style="margin: 0 0 0 40px; border: none">a</blockquote>', "a"),
        ("a<script>if (a<b) x('</p>')</script>b", "ab"),
        ("a<!-- <b>no</b> -->b<!-- never closed", "ab"),
        ('<a title="a > b" href=x>link</a>', "link"),
        ("1 < 2 </nothing> 3 <", "1 < 2 3 <"),
        ("<ul><li>a<li>b</ul>c", "- a\n- b\n\nc"),
    ],
)
def test_html(html: str, text: str) -> None:
    """HTML of any make becomes the lines that a reader sees."""
    assert html_to_text(html) == text


@given(st.text(st.sampled_from("<>/=\"' abp!-&;#1\n"), max_size=200))
def test_any_html_gives_text(html: str) -> None:
    """Broken HTML gives some text and loses no letters outside of what looks like tags or comments."""
    text = html_to_text(html)
    assert "\n\n\n" not in text
    if not set("<>&") & set(html):
        assert text.split() == html.split()


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    """Any bytes are read as text, or refused in one line."""
    for parse in (Draft.from_bytes, parse_message):
        try:
            parse(data)
        except UnreadableDraft as problem:
            assert "\n" not in str(problem)  # noqa: PT017 - most bytes are no error


TOKENS = st.sampled_from(
    [
        b"=?utf-8?q?=E2?=", b"charset=", b"; ", b"\r", b"\n\n", b"--outer", b"boundary=", b"\xff\xfe", b"\x00", b"<",
        b"base64", b"\nContent-Type: multipart/alternative", b"text/html", b'"', b"*0*=", b"utf-16", b"idna", b"utf-7",
        b"Content-Disposition: attachment; filename*=x''%ff", b">", b"(((",
        b"\nContent-Transfer-Encoding: x-uuencode\n\n",
    ]
)  # fmt: skip


@given(
    st.sampled_from(sorted(MAIL.glob("*.eml"))),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), st.one_of(TOKENS, st.binary(max_size=3))), max_size=8),
)
def test_any_damage(path: Path, damage: list[tuple[float, int, bytes]]) -> None:
    """A message with pieces lost, changed or put in is read, and written back so that it says the same, or refused."""
    data = path.read_bytes()
    for place, lost, token in damage:
        at = int(place * len(data))
        data = data[:at] + token + data[at + lost :]
    try:
        draft = parse_message(data)
        text = draft.text.replace("tour", "wälk")
        written = with_text(data, text)
    except ReviewerError as problem:
        assert "\n" not in str(problem)  # noqa: PT017 - most damage is no error
    else:
        assert parse_message(written).text.split() == text.split()


def message(body: str, **how: Any) -> bytes:
    """Write a message as a mail program does; `how` are arguments of `EmailMessage.set_content`."""
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["To"] = "Bo <bo@example.org>", "Thx", "anna@example.com"
    mail.set_content(body, **how)
    return mail.as_bytes()


@pytest.mark.parametrize("cte", ["7bit", "8bit", "quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "us-ascii", "iso-8859-1"])
def test_written_back(cte: str, charset: str) -> None:
    """Subject and text are replaced in any transfer encoding, and hold letters that the charset did not."""
    data = message("Dear Anna,\n\nthx for the tour.\n\n" + "Thank you. " * 20 + "\n", cte=cte, charset=charset)
    text = Draft.from_bytes(data).text.replace("thx", "thanks – truly –").replace("Thx", "Thank you – Köln")
    written = with_text(data, text)
    again = Draft.from_bytes(written)
    assert again.text == text
    assert again.notes == ()
    assert again.recipients == ("anna@example.com",)


def test_headers_stay_byte_for_byte() -> None:
    """All headers but the subject, their folding and their encoding stay as they were."""
    data = (MAIL / "plain.eml").read_bytes()
    text = Draft.from_bytes(data).text
    head, body = data.split(b"\n\n", 1)
    new_head, new_body = with_text(data, text.replace("tour", "visit")).split(b"\n\n", 1)
    assert new_head == head
    assert new_body.replace(b"=\n", b"") == body.replace(b"=\n", b"").replace(b"tour", b"visit")
    new_head, new_body = with_text(data, text.replace("payroll accountant", "payroll")).split(b"\n\n", 1)
    assert new_body == body
    assert [line for line in new_head.splitlines() if b"=?" not in line or line.startswith(b"To:")] == [
        line for line in head.splitlines() if b"=?" not in line or line.startswith(b"To:")
    ]


def test_other_parts_stay_byte_for_byte() -> None:
    """Attachments, boundaries and line ends stay as they were."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "bo@example.org", "Tour"
    mail.set_content("Dear Anna,\n\nthx.\n")
    mail.add_attachment(bytes(range(256)), maintype="application", subtype="pdf", filename="licence.pdf")
    data = mail.as_bytes().replace(b"\n", b"\r\n")
    written = with_text(data, Draft.from_bytes(data).text.replace("thx", "Thank you"))
    assert written == data.replace(b"thx", b"Thank you")


def test_nothing_changed() -> None:
    """A message whose text stays the same comes back as it was."""
    for path in MAIL.glob("*.eml"):
        data = path.read_bytes()
        assert with_text(data, Draft.from_bytes(data).text) is data


@pytest.mark.parametrize(("name", "words"), [("html_only.eml", "HTML"), ("alternative.eml", "HTML")])
def test_html_is_not_corrected(name: str, words: str) -> None:
    """Where HTML says the same, nothing is written and the reason is given."""
    data = (MAIL / name).read_bytes()
    with pytest.raises(ReviewerError, match=words):
        with_text(data, Draft.from_bytes(data).text.replace("tour", "visit"))


def test_signed_text_is_not_corrected() -> None:
    """A signature over the text would be broken, so nothing is written."""
    data = HEAD + b"Content-Type: multipart/signed; boundary=b\n\n--b\n\nDear Anna\n--b\n\nsignature\n--b--\n"
    with pytest.raises(ReviewerError, match="signed"):
        with_text(data, "Subject: Thank you\n\nDear Ann")


def test_two_texts_are_not_corrected() -> None:
    """With two texts it is not known which one a correction belongs to."""
    data = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nDear Anna\n--b\n\nPS\n--b--\n"
    with pytest.raises(ReviewerError, match="2 texts"):
        with_text(data, "Subject: Thank you\n\nDear Ann")
