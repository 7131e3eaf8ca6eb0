"""Turns RFC 5322 messages into drafts, and writes a corrected text back into a message.

Imported only for what looks like a message: the standard library's e-mail package takes long to load.
"""

from __future__ import annotations

from base64 import encodebytes
from datetime import UTC
from email import message_from_bytes, quoprimime
from email.errors import HeaderParseError
from email.header import Header, decode_header
from email.policy import Compat32
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

from reviewer.addresses import addresses_in
from reviewer.decoding import MAX_BYTES, decode
from reviewer.errors import ReviewerError, UnreadableDraft
from reviewer.moments import moment
from reviewer.parsing import parse_text
from reviewer.values import replace

if TYPE_CHECKING:
    from datetime import datetime
    from email.message import Message

    from reviewer.draft import Draft

_SEALED = frozenset(("multipart/signed", "multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"))


class _Verbatim(Compat32):
    """Keeps headers byte for byte: as they were read, so they are written."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Take a header as it stands."""
        name, _, value = "".join(sourcelines).partition(":")
        return name, value.rstrip("\r\n")

    def header_fetch_parse(self, name: str, value: str) -> str:
        """Give a header's value without the white space before it."""
        return str(super().header_fetch_parse(name, value.lstrip(" \t")))

    def header_store_parse(self, name: str, value: str) -> tuple[str, str]:
        """Take a new header."""
        return name, f" {value}"

    def fold_binary(self, name: str, value: str) -> bytes:
        """Write a header as it stands."""
        return f"{name}:{value}{self.linesep}".encode("ascii", "surrogateescape")


class _Text(NamedTuple):
    """A part of a message that is shown as text, decoded, with notes on its decoding."""

    part: Message
    text: str
    notes: tuple[str, ...]


class _Mail(NamedTuple):
    """What a message says: its subject (None where it has none) and its texts."""

    subject: str | None
    texts: list[_Text]

    @property
    def text(self) -> str:
        """The message as a draft has it: subject, blank line, texts one below the other."""
        body = "\n\n".join(text.text for text in self.texts)
        return body if self.subject is None else f"Subject: {self.subject}\n\n{body}"


def parse_message(data: bytes) -> Draft:
    """Decode a message. `Draft.text` is a "Subject:" line (if there is that header), a blank line and the text.

    Of a text and its HTML twin the text is read; attachments and attached messages are not. Raises
    `reviewer.UnreadableDraft` for more than `MAX_BYTES`, and for a message whose text is none.
    """
    message = _parse(data)
    mail = _read(message)
    draft = parse_text(mail.text, with_headers=mail.subject is not None)
    notes = dict.fromkeys(note for text in mail.texts for note in text.notes)
    return replace(
        draft,
        is_message=True,
        recipients=_recipients(message),
        notes=(*notes, *draft.notes),
        sent_at=_sent_at(message),
    )


def with_text(data: bytes, text: str) -> bytes:
    """Give a message in which subject and text are those of `text`, written as `Draft.text` has them.

    All other headers and parts stay as they are. Raises `reviewer.ReviewerError` where that cannot be done: for a
    message with an HTML twin or a signature over its text, or with several texts.
    """
    message = _parse(data)
    mail = _read(message)
    if text == mail.text:
        return data
    _refuse_twins(message, mail)
    head, body = _split(text) if mail.subject is not None else (None, text)
    try:
        if head != mail.subject:
            _set_subject(message, head or "")
        if body != mail.texts[0].text:
            _set_text(mail.texts[0].part, body)
        written = message.as_bytes(unixfrom=message.get_unixfrom() is not None)
    except (LookupError, ValueError):  # what was read leniently cannot always be written
        written = data
    again = _read(_parse(written))
    if (again.subject, [part.text for part in again.texts]) != (head, [body]):
        raise ReviewerError("the corrected text could not be written back into this message")
    return written


def _parse(data: bytes) -> Message:
    """Parse a message of a size that is taken."""
    if len(data) > MAX_BYTES:
        raise UnreadableDraft(f"the message has {len(data):,} bytes; one of more than {MAX_BYTES:,} is not reviewed")
    policy = _Verbatim(linesep="\r\n" if b"\r\n" in data[:100_000] else "\n", mangle_from_=False)
    try:
        return message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"), policy=policy)
    except RecursionError:
        raise UnreadableDraft("the parts of the message are nested too deeply") from None


def _read(message: Message) -> _Mail:
    """Read the subject and the texts of a message."""
    subject = _header(message, "subject")
    return _Mail(subject, [_decoded(part) for part in _shown(message)])


def _children(part: Message) -> list[Message]:
    """Give the parts of a multipart; an attached message has none that count."""
    payload = part.get_payload() if part.get_content_maintype() == "multipart" else None
    return [child for child in payload if not isinstance(child, str)] if isinstance(payload, list) else []


def _chosen(part: Message) -> list[Message]:
    """Give the parts of a multipart that a reader sees, of alternatives the plain text."""
    children = _children(part)
    if part.get_content_subtype() != "alternative":
        return children
    plain = [child for child in children if child.get_content_type() == "text/plain" and _payload(child).strip()]
    return plain[:1] or [child for child in children if _children(child) or _is_text(child)][:1]


def _shown(message: Message) -> list[Message]:
    """Give the parts that are shown as the text."""
    waiting, shown = [message], []
    while waiting:
        part = waiting.pop()
        waiting += reversed(_chosen(part))
        if _is_text(part):
            shown.append(part)
    return shown


def _is_text(part: Message) -> bool:
    """Whether a part is text to be read here, and no attachment; a multipart without parts is read as what it holds."""
    if part.is_multipart() or part.get_content_disposition() == "attachment" or part.get_filename():
        return False
    return part.get_content_type() in {"text/plain", "text/html"} or part.get_content_maintype() == "multipart"


def _payload(part: Message) -> bytes:
    """Give the bytes of a part, decoded from base64 or quoted-printable as far as they can be."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _decoded(part: Message) -> _Text:
    """Decode the text of a part."""
    text, notes = decode(_payload(part), part.get_content_charset() or "")
    if part.get_content_type() == "text/html":
        from reviewer.html_text import html_to_text

        text = html_to_text(text)
    elif part.get_content_maintype() == "multipart":
        notes = (*notes, "the MIME structure is broken; all of it was read as plain text")
    return _Text(part, text.replace("\r\n", "\n").replace("\r", "\n"), notes)


def _raw_headers(message: Message, name: str) -> list[str]:
    """Give the values of the headers of a name, unfolded; 8-bit ones are read like any text without a charset."""
    values = [str(value) for key, value in message.raw_items() if key.strip().lower() == name]
    return [decode(" ".join(value.split()).encode("utf-8", "surrogateescape"))[0] for value in values]


def _header(message: Message, name: str) -> str | None:
    """Give the first header of a name, decoded; None where there is none."""
    values = _raw_headers(message, name)
    return _decoded_words(values[0]) if values else None


def _decoded_words(value: str) -> str:
    """Decode the RFC 2047 words of a header; what cannot be decoded stays as it stands."""
    try:
        chunks = decode_header(value)
    except (HeaderParseError, ValueError):
        return value
    return " ".join("".join(_decoded_chunk(chunk, charset) for chunk, charset in chunks).split())


def _decoded_chunk(chunk: bytes | str, charset: str | None) -> str:
    """Decode a piece of a header; the package hands plain pieces over in an escape code of its own."""
    if isinstance(chunk, str):
        return chunk
    return decode(chunk, charset)[0] if charset else chunk.decode("raw-unicode-escape", "replace")


def _recipients(message: Message) -> tuple[str, ...]:
    """Give whom the message is addressed to (To and Cc), each as "Name <address>" or as the address alone."""
    try:
        pairs = addresses_in(_raw_headers(message, "to") + _raw_headers(message, "cc"))
    except RecursionError:
        return ()
    named = ((_decoded_words(name), address) for name, address in pairs if address)
    return tuple(f"{name} <{address}>" if name else address for name, address in named)


def _sent_at(message: Message) -> datetime | None:
    """Give the moment of the "Date:" header, in UTC where it names no zone; None where there is none to be read."""
    try:
        sent = parsedate_to_datetime(_header(message, "date") or "")
        return moment(sent if sent.tzinfo else sent.replace(tzinfo=UTC))
    except (ValueError, OverflowError, TypeError):
        return None


def _refuse_twins(message: Message, mail: _Mail) -> None:
    """Raise ReviewerError for a message whose text does not stand in one place alone."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        waiting += _children(part)
        if part.get_content_type() == "text/html" and _is_text(part):
            raise ReviewerError("the message says the same in HTML, which cannot be corrected; write it as plain text")
        if part.get_content_type() in _SEALED:
            raise ReviewerError("the message is signed or encrypted, so its text cannot be corrected")
    if len(mail.texts) != 1:
        raise ReviewerError(f"the message has {len(mail.texts)} texts, and only one can be corrected")


def _split(text: str) -> tuple[str, str]:
    """Part the text of a draft into the subject and the text below it."""
    head, _, body = text.partition("\n\n")
    return " ".join(head.removeprefix("Subject:").split()), body


def _set_subject(message: Message, subject: str) -> None:
    """Replace the subject."""
    charset = None if subject.isascii() else "utf-8"
    message.replace_header("Subject", Header(subject, charset, header_name="Subject").encode())


def _set_text(part: Message, text: str) -> None:
    """Replace the text of a part, in its own charset and transfer encoding as far as they can hold it."""
    declared = part.get_content_charset() or "us-ascii"
    charset = declared if _fits(text, declared) else "utf-8"
    if charset != declared:
        part.set_param("charset", charset)
    data = text.encode(charset)
    encoding = str(part.get("Content-Transfer-Encoding", "7bit")).strip().lower()
    if encoding == "base64":
        part.set_payload(encodebytes(data).decode("ascii"))
        return
    if encoding not in {"quoted-printable", "8bit", "binary"} and not data.isascii():
        encoding = "quoted-printable"
        del part["Content-Transfer-Encoding"]
        part["Content-Transfer-Encoding"] = encoding
    if encoding == "quoted-printable":
        part.set_payload(quoprimime.body_encode(data.decode("latin-1")))
    else:
        part.set_payload(data.decode("ascii", "surrogateescape"))


def _fits(text: str, charset: str) -> bool:
    """Whether a charset, of those that keep ASCII as it is, can hold a text."""
    try:
        return text.encode(charset).decode(charset) == text and "a\n".encode(charset) == b"a\n"
    except (LookupError, ValueError):
        return False
