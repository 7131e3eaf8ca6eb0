"""What the tests of all doors need: messages, a user who has an application running, and a mail server."""

from __future__ import annotations

import shutil
from email import message_from_bytes
from typing import TYPE_CHECKING, Any, cast

import pytest
from aiosmtpd.controller import Controller

from tests.conftest import Command
from tests.doors.desk import Desk, desk_of

if TYPE_CHECKING:
    from asyncio import Server
    from collections.abc import Iterator
    from pathlib import Path

    from aiosmtpd.smtp import SMTP, Envelope, Session

_BODY = """Dear Ms. Whitfield,

Thank you for the interview on Tuesday. At my last job {told}. I would be very glad
to bring the same care to the Data Analyst position and to the late-truck dashboard.

Kind regards,
Priya Raman
"""
BAD_BODY = _BODY.format(told="my manager never checked anything, so I learned to find errors myself")
GOOD_BODY = _BODY.format(told="I checked every posting before it was signed off")
SUBJECT = "Thank you - Data Analyst interview"
CONTEXT = """interviewers = ["Dana Whitfield"]
company = "Acme Logistics"
role = "Data Analyst"
addresses = ["@acme.example"]
"""


def message(body: str, subject: str = SUBJECT, to: str = "dana@acme.example", headers: str = "") -> bytes:
    """Give a message to the employer, with LF line ends as mail programs hand it to sendmail."""
    head = f"From: Priya Raman <priya@home.example>\nTo: {to}\nSubject: {subject}\nMIME-Version: 1.0\n{headers}"
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}".encode()


BAD, GOOD = message(BAD_BODY), message(GOOD_BODY)


@pytest.fixture
def user(tmp_path: Path) -> Command:
    """Give the command of a user who has one application running, at acme.example."""
    command = Command(tmp_path)
    command.write("home/reviewer/applications/acme.toml", CONTEXT)
    return command


class Sink:
    """A mail server that keeps what it is sent; `answer` is what it says after a message."""

    def __init__(self) -> None:
        self.received: list[bytes] = []
        self.envelopes: list[Any] = []
        self.answer = "250 kept"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep a message."""
        if self.answer.startswith("250"):
            self.received.append(envelope.original_content or b"")
            self.envelopes.append(envelope)
        return self.answer

    @property
    def subjects(self) -> list[str]:
        """The subjects of what was received, in order."""
        return [str(message_from_bytes(data)["subject"]) for data in self.received]


class AnyPort(Controller):
    """A controller that can listen on a port of the system's choice, which is then in `port`."""

    def _trigger_server(self) -> None:
        """Learn the port before the controller connects to it once."""
        self.port = cast("Server", self.server).sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@pytest.fixture
def sink() -> Iterator[tuple[Sink, int]]:
    """Give a running mail server on loopback and its port."""
    handler = Sink()
    controller = AnyPort(handler, hostname="127.0.0.1", port=0, decode_data=False, enable_SMTPUTF8=True)
    controller.start()
    try:
        yield handler, controller.port
    finally:
        controller.stop()


def program(name: str) -> str:
    """Give the path of a mail program, or skip the test and say which one is missing."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


@pytest.fixture
def desk(user: Command, sink: tuple[Sink, int]) -> Desk:
    """Give a user whose mail programs send through the shim and msmtp to the mail server."""
    program("msmtp")
    program("tmux")
    return desk_of(user, *sink)
