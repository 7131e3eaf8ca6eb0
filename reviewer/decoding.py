"""Makes text of bytes, tells text from what is none, and keeps to the limits of what the reviewer takes."""

from __future__ import annotations

from reviewer.errors import UnreadableDraft

MAX_CHARACTERS = 1_000_000
MAX_BYTES = 25_000_000  # as much as mail servers commonly take, attachments and all

_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# Headers of which at least one stands at the top of any message on its way.
_MESSAGE_HEADERS = frozenset(
    (
        b"from to cc bcc sender reply-to mime-version content-type content-transfer-encoding message-id received "
        b"return-path delivered-to in-reply-to references user-agent x-mailer"
    ).split()
)
_NAMELESS = frozenset("\n\r\t\f\v\u00a0\u202f\u2007\u2009\u3000\u200c\u200d\u2028\u2029")
_LONGEST_HEAD = 200  # lines


def checked(text: str) -> tuple[str, tuple[str, ...]]:
    """Give a text that can be worked on and notes on what it had to put up with.

    Lone surrogates become U+FFFD, one to one. Raises UnreadableDraft for more than MAX_CHARACTERS, and for a text that
    consists of control characters to more than a tenth.
    """
    if len(text) > MAX_CHARACTERS:
        raise UnreadableDraft(
            f"the draft has {len(text):,} characters; a message of more than {MAX_CHARACTERS:,} is not reviewed"
        )
    # Nearly every draft is printable, and that is told many times faster than what is not.
    if text.replace("\n", " ").isprintable():
        return text, ()
    return _with_notes(text)


def _with_notes(text: str) -> tuple[str, tuple[str, ...]]:
    """Replace lone surrogates and count what cannot be seen."""
    import re
    from unicodedata import category

    notes = []
    text, broken = re.subn("[\ud800-\udfff]", "\ufffd", text)
    if broken:
        notes.append(f"{broken} broken characters were replaced")
    odd = {char: category(char) for char in set(text) - _NAMELESS if not char.isprintable()}
    controls = sum(text.count(char) for char, kind in odd.items() if kind == "Cc")
    if controls * 10 > len(text):
        raise UnreadableDraft("the draft is no text: it consists of control characters to more than a tenth")
    if unseen := controls + sum(text.count(char) for char, kind in odd.items() if kind == "Cf"):
        notes.append(f"the text contains {unseen} invisible characters")
    return text, tuple(notes)


def decode(data: bytes, charset: str = "") -> tuple[str, tuple[str, ...]]:
    """Decode bytes by their byte order mark, the charset they are said to have, UTF-8 or windows-1252, whichever fits.

    Gives the text and a note where that is not what was said.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), ()
    for encoding in (charset or "utf-8", "utf-8", "windows-1252"):
        if (text := _decoded(data, encoding)) is not None:
            break
    else:
        text, encoding = data.decode("latin-1"), "latin-1"
    declared = charset.lower() or "utf-8"
    if encoding.lower() == declared or text.isascii():
        return text, ()
    return text, (f"declared {charset}, read as {encoding}" if charset else f"not in UTF-8, read as {encoding}",)


def _decoded(data: bytes, charset: str) -> str | None:
    """Decode bytes, or give None where the charset is unknown, no charset of mail, or does not fit."""
    if charset.lower().replace("-", "_") in {"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined"}:
        return None
    try:
        return data.decode(charset)
    except (LookupError, ValueError):
        return None


def is_message(data: bytes) -> bool:
    """Whether bytes begin with the headers of a message, rather than with a text or its "Subject:" line."""
    names: list[bytes] = []
    encoded = False
    head = data[:100_000].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    for line in head.splitlines()[:_LONGEST_HEAD]:
        name, colon, _ = line.partition(b":")
        if line[:1] in {b" ", b"\t"} and names and line.strip():
            continue
        if not names and line.startswith(b"From "):
            continue
        if not colon or not name or b" " in name.rstrip():
            break
        names.append(name.rstrip().lower())
        encoded = encoded or b"=?" in line
    return encoded or not _MESSAGE_HEADERS.isdisjoint(names)
