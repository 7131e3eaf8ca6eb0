"""What a door has to know of a message without its text: whom it goes to, and whether a person wrote it."""

from __future__ import annotations

import re
from email.parser import BytesHeaderParser
from email.policy import compat32
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from reviewer.addresses import addresses_in

if TYPE_CHECKING:
    from collections.abc import Iterable
    from email.message import Message

    from reviewer.draft import Draft

_END_OF_HEAD = re.compile(rb"\r?\n\r?\n|\A\r?\n")
_SKIP = re.compile(rb"^x-review[ \t]*:[ \t]*skip[ \t]*\r?\n", re.IGNORECASE | re.MULTILINE)
_HEAD_LIMIT = 1_000_000
_SEALED = {"multipart/encrypted": "it is encrypted", "application/pkcs7-mime": "it is encrypted"}
_SEALED["application/x-pkcs7-mime"] = "it is encrypted"
_RECIPIENTS = ("to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc")


class Head(NamedTuple):
    """The headers of a message; `addresses` are those that it goes to, in small letters."""

    headers: Message
    addresses: tuple[str, ...]


def read_head(data: bytes, envelope: Iterable[str] = ()) -> Head:
    """Read the headers of a message; `envelope` are recipients that need not stand in them."""
    headers = BytesHeaderParser(policy=compat32).parsebytes(head_of(data))
    written = [str(value) for name in _RECIPIENTS for value in headers.get_all(name, ())]
    found = [address.lower() for _, address in addresses_in([*envelope, *written]) if "@" in address]
    return Head(headers, tuple(dict.fromkeys(found)))


def not_by_hand(headers: Message) -> str | None:
    """Say why a message is no letter of a person to a person, or cannot be read; None where it is one."""
    if any(name.lower().startswith("list-") for name in headers) or _word(headers, "precedence") in _IN_BULK:
        return "it goes to a list"
    if _word(headers, "auto-submitted") not in {"", "no"} or _word(headers, "return-path") == "<>":
        return "it is automatic"
    kind = headers.get_content_type()
    if kind == "multipart/report":
        return "it is automatic"
    if kind == "text/calendar" or headers.get_param("method") is not None:
        return "it is a calendar reply"
    return _SEALED.get(kind)


_IN_BULK = frozenset(("bulk", "list", "junk"))


def _word(headers: Message, name: str) -> str:
    """Give the first word of a header, in small letters."""
    return str(headers.get(name, "")).partition(";")[0].strip().lower()


def asks_to_skip(data: bytes) -> bool:
    """Whether a message has the header "X-Review: skip"."""
    return _SKIP.search(head_of(data)) is not None


def without_skip(data: bytes) -> bytes:
    """Give a message without its "X-Review: skip"; all else stays as it is, byte for byte."""
    head = head_of(data)
    return _SKIP.sub(b"", head) + data[len(head) :]


def head_of(data: bytes) -> bytes:
    """Give the headers with the line ends that belong to them."""
    end = _END_OF_HEAD.search(data[:_HEAD_LIMIT])
    return data[: end.end()] if end else data[:_HEAD_LIMIT]


def fingerprint(draft: Draft) -> str:
    """Name the text of a draft, by its words alone: dates, ids and line breaks may differ the next time it is sent."""
    return sha256(" ".join(draft.text.split()).encode()).hexdigest()[:32]
