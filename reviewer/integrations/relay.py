"""The mail server behind the proxy: where it is, and a conversation with it."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from ipaddress import ip_address
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from urllib.parse import urlsplit

from reviewer.files import reason
from reviewer.integrations.replies import Reply
from reviewer.suggest import did_you_mean

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

# Each scheme with the port that is usual for it.
SCHEMES = {"smtp": 25, "smtps": 465, "smtp+starttls": 587}
_CHUNK = 65_536
_Result = TypeVar("_Result")


class Relay(NamedTuple):
    """Where a mail server is, how the line to it is secured, and how many seconds each of its answers may take."""

    scheme: str
    host: str
    port: int
    timeout: float = 60.0
    authorities: str | None = None

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def read_url(url: str) -> Relay:
    """Read smtp://HOST[:PORT], smtps:// or smtp+starttls://; raises ValueError, which says what is wrong."""
    parts = urlsplit(url)
    if parts.scheme not in SCHEMES:
        near = did_you_mean(parts.scheme, SCHEMES)
        raise ValueError(f'"{url}" begins with none of {", ".join(f"{name}://" for name in SCHEMES)}{near}')
    if parts.username is not None:
        raise ValueError("name and password do not belong into the URL: your mail program's own are passed through")
    if not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(f'"{url}" is not of the form {parts.scheme}://HOST:PORT')
    return Relay(parts.scheme, parts.hostname, parts.port or SCHEMES[parts.scheme])


class Lost(Exception):
    """The mail server cannot be reached, or the line to it broke; the text is for the user."""


class Conversation:
    """A conversation with a mail server, in a thread of its own: whoever waits for an answer holds up nobody.

    Once a method has raised Lost, so does every other, until `greet` has connected anew.
    """

    def __init__(self, relay: Relay) -> None:
        self._relay = relay
        self._thread = ThreadPoolExecutor(1, "relay")
        self._smtp: smtplib.SMTP | None = None
        self.lost = False
        self.private = False  # whether nobody on the way can listen, so that a password may be said

    async def greet(self, line: bytes) -> Reply:
        """Say EHLO or HELO, having connected where there is no line."""
        if self._smtp is None or self.lost:
            self.lost = False
            refusal = await self._run(self._connect)
            if refusal is not None:
                return refusal
        return await self.ask(line)

    async def ask(self, line: bytes) -> Reply:
        """Say a line, and give the answer. A line that would be read as two is refused in the server's stead."""
        if any(byte in line for byte in b"\r\n\0"):
            return Reply(501, b"5.5.2 Syntax error")
        return await self._run(lambda smtp: _ask(smtp, line), self._open())

    async def send(self, data: bytes) -> Reply:
        """Send a message, byte for byte, and give the answer to it."""
        return await self._run(lambda smtp: _send(smtp, data), self._open())

    def hang_up(self) -> None:
        """End the conversation, after what is going on in it."""
        self._thread.submit(self._quit)
        self._thread.shutdown(wait=False)

    def _open(self) -> smtplib.SMTP:
        """Give the open line; raises Lost where there is none."""
        if self._smtp is None or self.lost:
            raise Lost("the line to the mail server is lost")
        return self._smtp

    async def _run(self, step: Callable[..., _Result], *arguments: object) -> _Result:
        """Take a step in the thread of this conversation; raises Lost."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, step, *arguments)
        except (Lost, OSError, ValueError) as problem:  # ValueError: a host name that cannot be one
            self.lost = True
            raise Lost(f"{self._relay}: {problem if isinstance(problem, Lost) else _why(problem)}") from None

    def _connect(self) -> Reply | None:
        """Open the line, after what is left of an earlier one; gives the server's answer where it refuses."""
        self._quit()
        try:
            self._smtp = _connected(self._relay)
        except smtplib.SMTPResponseException as refusal:
            return _checked(refusal.smtp_code, refusal.smtp_error)
        self.private = _is_private(self._smtp.sock)
        return None

    def _quit(self) -> None:
        """Take leave, without waiting for the answer."""
        if self._smtp is not None:
            with suppress(OSError):
                self._smtp.putcmd("QUIT")
            self._smtp.close()
            self._smtp = None


def _connected(relay: Relay) -> smtplib.SMTP:
    """Connect, with TLS where the URL says so and never without it then."""
    where = (relay.host, relay.port)
    if relay.scheme == "smtp":
        return smtplib.SMTP(*where, local_hostname="localhost", timeout=relay.timeout)
    trust = ssl.create_default_context(cafile=relay.authorities)
    if relay.scheme == "smtps":
        return smtplib.SMTP_SSL(*where, local_hostname="localhost", timeout=relay.timeout, context=trust)
    smtp = smtplib.SMTP(*where, local_hostname="localhost", timeout=relay.timeout)
    try:
        smtp.starttls(context=trust)
    except OSError:
        smtp.close()
        raise
    return smtp


def _is_private(sock: socket.socket | None) -> bool:
    """Whether a line is encrypted, or does not leave this machine."""
    return isinstance(sock, ssl.SSLSocket) or bool(sock and is_loopback(sock.getpeername()[0]))


def is_loopback(address: str) -> bool:
    """Whether an IP address is of this machine alone."""
    return ip_address(address.partition("%")[0]).is_loopback


def _ask(smtp: smtplib.SMTP, line: bytes) -> Reply:
    """Say a line, and wait for the answer."""
    smtp.send(line + b"\r\n")
    return _checked(*smtp.getreply())


def _send(smtp: smtplib.SMTP, data: bytes) -> Reply:
    """Send a message and wait for the answer; `smtplib`'s own `data` would take bare line feeds for line ends."""
    ready = _ask(smtp, b"DATA")
    if ready.code != 354:
        return ready if ready.code >= 400 else Reply(451, b"4.4.1 The mail server did not take the message")
    stuffed = (b"." if data.startswith(b".") else b"") + data.replace(b"\r\n.", b"\r\n..")
    for start in range(0, len(stuffed), _CHUNK):
        smtp.send(stuffed[start : start + _CHUNK])
    try:
        return _ask(smtp, b"." if stuffed.endswith(b"\r\n") or not stuffed else b"\r\n.")
    except OSError:
        raise Lost("it did not confirm the message, and may have it all the same") from None


def _checked(code: int, text: bytes | str) -> Reply:
    """Make a reply of what the server said; raises Lost where it does not speak SMTP."""
    if not 200 <= code <= 599:
        raise Lost("it does not answer as a mail server does")
    return Reply(code, text.encode() if isinstance(text, str) else text)


def _why(problem: Exception) -> str:
    """Say why the line broke."""
    if isinstance(problem, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted: {problem.verify_message}"
    if isinstance(problem, ssl.SSLError):
        return f"no TLS: {(problem.reason or 'it failed').replace('_', ' ').lower()}"
    return "it took too long" if isinstance(problem, TimeoutError) else reason(problem)
