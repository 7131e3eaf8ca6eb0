"""The native messaging host: what Thunderbird's extension asks on standard input, and is told on standard output.

Either way a frame is the length of what follows, four bytes in the machine's own order, and JSON in UTF-8. A request is
`{"type": "review", "message": {...}}`, with the keys of `_message`, or `{"type": "allow", "fingerprint": ...}`. To the
first the answer is the decision, its lines and the settings that hold when no answer comes; to the second
`{"allowed": fingerprint}`; to whatever cannot be understood `{"error": ...}`.
"""

from __future__ import annotations

import json
import struct
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import formataddr
from functools import cache
from typing import TYPE_CHECKING, Any, BinaryIO

from reviewer.addresses import address_in
from reviewer.config import presend_of
from reviewer.errors import ReviewerError
from reviewer.files import reason
from reviewer.inputs import choice, list_of, table
from reviewer.integrations.guard import Request, ask
from reviewer.integrations.state import State
from reviewer.validation import Validator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.inputs import Schema

DOOR = "thunderbird"
MAX_FRAME = 32_000_000  # bytes; a message that the doors judge has at most 25 million
_MAX_ANSWER = 1_000_000  # bytes; Thunderbird ends a host that answers with more than 1 MiB
_LENGTH = struct.Struct("=I")
_CHUNK = 1_000_000
_RECIPIENTS = ("to", "cc", "bcc")
# So long a line may stand in a message; shorter ones are kept as they are, and the copies are easy to read. All headers
# are plain words here: the library's parser of addresses breaks on some that can be typed, such as "<".
_POLICY = EmailPolicy(max_line_length=998, header_factory=HeaderRegistry(use_default_map=False))


# Seconds; less than the extension waits beyond the time limit.
_PATIENCE = 3.0


class InvalidRequest(ReviewerError):
    """A request is no JSON, or not what a request may be."""


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer requests until there are no more."""
    for frame in _frames(source):
        try:
            answer = _answer(_parsed(frame))
        except ReviewerError as problem:
            answer = {"error": str(problem)}
        sink.write(_written(answer))
        sink.flush()


def _frames(source: BinaryIO) -> Iterator[bytes | None]:
    """Give what each frame holds, None for one that is too long, which is read past."""
    while len(head := source.read(_LENGTH.size)) == _LENGTH.size:
        left: int = _LENGTH.unpack(head)[0]
        if left <= MAX_FRAME:
            yield source.read(left)
            continue
        yield None
        while left and (chunk := source.read(min(left, _CHUNK))):
            left -= len(chunk)


def _parsed(frame: bytes | None) -> dict[str, Any]:
    """Read a request; raises InvalidRequest."""
    if frame is None:
        raise InvalidRequest(f"a request of more than {MAX_FRAME:,} bytes is not read")
    try:
        values = json.loads(frame)
    except (ValueError, RecursionError):
        raise InvalidRequest("the request is no JSON") from None
    request: dict[str, Any] = _validator()(values, "the request", InvalidRequest)
    return request


@cache
def _validator() -> Validator:
    """Make the validator of requests, once."""
    message = table(_message(), extra="ignore")
    fingerprint: Schema = {"type": "str", "strict": True, "pattern": "^[0-9a-f]{32}$"}
    kind = choice(("review", "allow"))
    return Validator(table({"type": kind, "message": message, "fingerprint": fingerprint}, ["type"]))


def _message() -> dict[str, Schema]:
    """Describe a message as Thunderbird's composer tells of it."""
    text: Schema = {"type": "str", "strict": True, "max_length": MAX_FRAME}
    people = list_of(text) | {"max_length": 10_000}
    texts = dict.fromkeys(("from", "subject", "body", "plainTextBody"), text)
    return {**texts, **dict.fromkeys(_RECIPIENTS, people), "isPlainText": {"type": "bool", "strict": True}}


def _answer(values: dict[str, Any]) -> dict[str, Any]:
    """Do what a request asks for."""
    if values["type"] == "allow":
        return _allow(values.get("fingerprint"))
    if "message" not in values:
        raise InvalidRequest("the request: message: is missing")
    return _review(values["message"])


def _review(details: dict[str, Any]) -> dict[str, Any]:
    """Have a message judged."""
    people = [one for name in _RECIPIENTS for one in details.get(name, ())]
    request = Request(DOOR, tuple(address for _, address in _people(people)), patience=_PATIENCE)
    decision = ask(message_of(details), request)
    presend = presend_of()
    settings = {"on_error": presend.on_error, "time_limit": presend.time_limit}
    return {**decision.to_json(), "lines": decision.lines(), "settings": settings}


def _allow(fingerprint: str | None) -> dict[str, Any]:
    """Let a text go once: the user read the critique, and sends it all the same."""
    if fingerprint is None:
        raise InvalidRequest("the request: fingerprint: is missing")
    state = State()
    try:
        state.allow(fingerprint)
        if presend_of().log:
            state.log(door=DOOR, action="allow", status="asked for")
    except OSError as problem:
        raise InvalidRequest(f"{state.folder}: {reason(problem)}") from None
    return {"allowed": fingerprint}


def message_of(details: dict[str, Any]) -> bytes:
    """Make an RFC 5322 message of what the composer tells: the text alone, for attachments are not judged."""
    message = EmailMessage(_POLICY)
    for name in ("from", *_RECIPIENTS):
        people = details.get(name, ())
        known = _people([people] if isinstance(people, str) else people)
        written = [formataddr(one) for one in known if one[1].isascii()]
        if written:
            message[name.title()] = ", ".join(written)
    message["Subject"] = " ".join(details.get("subject", "").split())
    plain = details.get("isPlainText", "body" not in details)
    text = details.get("plainTextBody" if plain else "body", "")
    message.set_content(text, subtype="plain" if plain else "html")
    return message.as_bytes()


def _people(written: Iterable[str]) -> list[tuple[str, str]]:
    """Give the names and addresses of those who can be written to; a list of the composer has no address itself."""
    found = [address_in(" ".join(words.split())) for words in written]
    return [one for one in found if "@" in one[1]]


def _written(answer: dict[str, Any]) -> bytes:
    """Write an answer as a frame; of a critique that would make it too long only the beginning is told."""
    data = json.dumps(answer).encode()
    if len(data) > _MAX_ANSWER:
        data = json.dumps(_shortened(answer)).encode()
    return _LENGTH.pack(len(data)) + data


def _shortened(answer: dict[str, Any]) -> dict[str, Any]:
    """Keep of an answer what is needed; a character may take twelve bytes of JSON."""
    lines = [line[:200] for line in answer["lines"][:100]]
    return {**answer, "report": None, "critique": answer["critique"][:50_000], "lines": lines}
