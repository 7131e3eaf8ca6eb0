"""A mail program that is connected to the proxy: what it says goes to the mail server, and what that says comes back.

Only the content of a message is held, until it has been judged. No password is kept: a log-in is passed through.
"""
# ruff: noqa: N802, N815 - aiosmtpd calls a command by its name

from __future__ import annotations

import re
from collections import defaultdict
from functools import partialmethod
from typing import TYPE_CHECKING, cast

from aiosmtpd.smtp import SMTP, Envelope, Session

from reviewer.integrations.relay import Conversation, Lost, is_loopback
from reviewer.integrations.replies import Reply, reply

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable

    from reviewer.integrations.smtpd import Door

LARGEST = 64 * 2**20  # bytes of a message
_LONGEST_LINE = 2**20
_IDLE = 600  # seconds
STOPPING = Reply(421, b"4.3.2 review is being stopped; try again later")
_BUSY = Reply(421, b"4.3.2 Too many connections at once; try again later")
_OVER = Reply(421, b"4.4.1 The line to the mail server is lost; connect again")
# What of the mail server's abilities this proxy has too. TLS and BDAT are not among them.
_PASSED_ON = frozenset("8BITMIME SMTPUTF8 DSN ENHANCEDSTATUSCODES DELIVERBY".split())
_INTRODUCTIONS = frozenset(("XFORWARD", "XCLIENT"))
# Ways to log in that do not depend on the very line that they are said on.
_MECHANISMS = ("PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256")
_ADDRESS = re.compile(r":\s*<?([^<>\s]*)")
_SIZE = re.compile(r"\sSIZE=(\d{1,20})(?!\S)", re.IGNORECASE)


class Client(SMTP):
    """One connection of a mail program, and the conversation with the mail server that belongs to it.

        mail program    connected --EHLO-> greeted --MAIL, RCPT-> message begun --DATA-> waiting
                                              ^------------- the answer, or RSET -----------'

        mail server     no line --EHLO-> open --no answer-> lost --EHLO-> open
                           `----EHLO-> out of reach --------EHLO-> open

    Of the mail program, `session.host_name` says whether it has greeted, `envelope` what message it has begun, and
    `waiting` whether its message is being judged or sent. Of the mail server, `_server.lost` says that there is no line
    to it, and `_failure` that there was none from the greeting on.

    - The mail server is out of reach: EHLO is answered in its stead, and all else with `_failure`, a 451.
    - The mail server is lost: the line that it did not answer gets 451, the next one 421, and the connection ends.
    - The mail program leaves: what is being judged is not sent; what is being sent is finished, and then the line ends.
    - The reviewer is stopped: 421 and the end, at once or, where the mail program is waiting, after its answer.

    aiosmtpd calls `connection_made`, which starts `_handle_client`. This reads commands, and hands to `smtp_VERB` what
    follows the verb. `smtp_DATA` reads the content, hands it to `Door.handle_DATA`, says what that gives, and makes a
    new `envelope`. `_timeout_handle` is a timer that ends the connection; `_reset_timeout` sets it anew for a command.
    Names of aiosmtpd's that are not public are why pyproject.toml has an upper bound for it.
    """

    line_length_limit = _LONGEST_LINE
    command_size_limit = 16_384  # a log-in with OAuth 2 takes some thousand

    def __init__(self, door: Door) -> None:
        super().__init__(
            door,
            data_size_limit=LARGEST,
            enable_SMTPUTF8=True,
            hostname="localhost",
            ident="ESMTP review",
            timeout=_IDLE,
        )
        self.command_size_limits = defaultdict(lambda: self.command_size_limit)
        self.waiting = False  # for the answer to a message
        self._door = door
        self._server = Conversation(door.relay)
        self._failure: Reply | None = None  # why the mail server could not be greeted
        self._limit = LARGEST
        self._mechanisms: list[str] = []
        self._begun = False  # whether the mail server has heard of a message before

    @property
    def connected(self) -> bool:
        """Whether the mail program is still there."""
        return self.transport is not None

    @property
    def _message(self) -> Envelope:
        """The message that is under way."""
        return cast("Envelope", self.envelope)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to serve."""
        super().connection_made(transport)
        self._door.clients.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        """Let go of the mail server too."""
        super().connection_lost(error)
        self._door.leave(self)
        self._server.hang_up()

    async def _handle_client(self) -> None:
        if self._door.stopping or self._door.full:
            await self.tell(STOPPING if self._door.stopping else _BUSY)
        else:
            await super()._handle_client()

    async def tell(self, answer: Reply) -> None:
        """Give an answer to the mail program; after 421 the connection ends."""
        await self.push(answer.wire())
        if answer.code == 421:
            self.close()

    def close(self) -> None:
        """End the connection, once everything that was said is out."""
        if self.transport is not None:
            cast("asyncio.Transport", self.transport).close()

    def stop(self) -> None:
        """Say that no more is done, and end; a mail program that waits for an answer is told after that."""
        if not self.waiting:
            cast("asyncio.Transport", self.transport).write(STOPPING.wire() + b"\r\n")
            self.close()

    async def smtp_EHLO(self, hostname: str) -> None:
        """Greet the mail server, and offer what it can."""
        await self._greet("EHLO", hostname)

    async def smtp_HELO(self, hostname: str) -> None:
        """Greet the mail server in the old way."""
        await self._greet("HELO", hostname)

    async def _greet(self, verb: str, name: str) -> None:
        self.envelope = Envelope()
        answer = await self._greeted(f"{verb} {name or ''}")
        if answer.code == 250:
            session = cast("Session", self.session)
            session.host_name, session.extended_smtp = name, verb == "EHLO"
            offer = self._offer(answer.text.decode("utf-8", "replace").split("\n")[1:])
            answer = offer if session.extended_smtp else Reply(250, b"localhost")
        await self.tell(answer)

    async def _greeted(self, line: str) -> Reply:
        """Give the answer of the mail server to a greeting, or one in its stead where it is out of reach.

        Mail programs show their user nothing of what they hear in place of a 250 here, but all of what they hear later.
        So they get the 250, with every way to log in, and the failure when they log in or name a sender.
        """
        answer = await self._asked(self._server.greet(_bytes(line)))
        self._failure = answer if self._server.lost else None
        return Reply(250, b"localhost\nAUTH %s" % " ".join(_MECHANISMS).encode()) if self._failure else answer

    def _offer(self, features: list[str]) -> Reply:
        """Say what the mail server and this proxy can both do."""
        words = {line.split()[0].upper(): line.split() for line in features if line.split()}
        theirs = [int(number) for number in words.get("SIZE", [])[1:] if number.isdecimal() and int(number)]
        self._limit = self.data_size_limit = min([*theirs, LARGEST])
        known = _PASSED_ON | (_INTRODUCTIONS if self._is_local() else frozenset())
        offered = [f"SIZE {self._limit}", *(" ".join(words[name]) for name in words if name in known)]
        safe = self._server.private or self._failure is not None  # no password is passed on then
        self._mechanisms = [way for way in words.get("AUTH", [])[1:] if safe and way.upper() in _MECHANISMS]
        if self._mechanisms:
            offered.append(f"AUTH {' '.join(self._mechanisms)}")
        return Reply(250, "\n".join(["localhost", *offered]).encode())

    async def smtp_AUTH(self, arg: str | None) -> None:
        """Pass a log-in through, word by word, in whichever way it is done."""
        if await self.check_helo_needed("EHLO"):
            return
        if (arg or "").partition(" ")[0].upper() not in map(str.upper, self._mechanisms):
            await self.tell(Reply(504, b"5.5.4 The mail server does not offer this way to log in"))
            return
        answer = await self._ask(f"AUTH {arg}")
        while answer.code == 334:
            await self.tell(answer)
            answer = await self._ask(await self._word())
        await self.tell(answer)

    async def _word(self) -> str:
        """Read the mail program's answer to a challenge; one that is too long becomes "*", which ends the log-in."""
        try:
            line = await self._reader.readline()
        except ValueError:
            return "*"
        return line.rstrip(b"\r\n").decode("utf-8", "surrogateescape")

    async def smtp_MAIL(self, arg: str | None) -> None:
        """Pass on the sender with all parameters."""
        if await self.check_helo_needed():
            return
        size = _SIZE.search(arg or "")
        if self._message.mail_from is not None:
            await self.tell(Reply(503, b"5.5.1 There is a sender already"))
        elif size and int(size[1]) > self._limit:
            await self.tell(Reply(552, b"5.3.4 The message is larger than %d bytes" % self._limit))
        else:
            await self._begin(arg or "")

    async def _begin(self, arg: str) -> None:
        """Name the sender, after a RSET of whatever the mail server has heard of an earlier message and not got."""
        if self._begun:
            await self._ask("RSET")
        answer = await self._ask(f"MAIL {arg}")
        if answer.accepted:
            self._begun = True
            self._message.mail_from = _address(arg)
        await self.tell(answer)

    async def smtp_RCPT(self, arg: str | None) -> None:
        """Pass on a recipient with all parameters."""
        if await self.check_helo_needed():
            return
        answer = await self._ask(f"RCPT {arg or ''}")
        if answer.accepted:
            self._message.rcpt_tos.append(_address(arg or ""))
        await self.tell(answer)

    async def smtp_DATA(self, arg: str) -> None:
        """Take the content, which the door judges."""
        await super().smtp_DATA(arg)
        self.waiting = False
        if self.connected:
            self._reset_timeout()
        if self._door.stopping:
            await self.tell(STOPPING)

    def wait(self) -> None:
        """Let nothing end the connection before the mail program has its answer to a message."""
        self.waiting = True
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()

    async def send(self, data: bytes) -> Reply:
        """Send the content of the message to the mail server, and give its answer."""
        return await self._asked(self._server.send(data))

    async def smtp_RSET(self, arg: str | None) -> None:
        """Forget the message that was begun, here and at the mail server."""
        self.envelope = Envelope()
        await self._pass_on("RSET", arg)

    async def _pass_on(self, verb: str, arg: str | None) -> None:
        if not await self.check_helo_needed():
            await self.tell(await self._ask(f"{verb} {arg or ''}".rstrip()))

    smtp_VRFY = partialmethod(_pass_on, "VRFY")

    async def _introduce(self, verb: str, arg: str | None) -> None:
        """Pass on whom a mail server on this machine speaks for; anybody else could pose as who he likes."""
        if self._is_local():
            await self._pass_on(verb, arg)
        else:
            await self.tell(Reply(550, b"5.7.0 Not from another machine"))

    smtp_XCLIENT = partialmethod(_introduce, "XCLIENT")
    smtp_XFORWARD = partialmethod(_introduce, "XFORWARD")

    def _is_local(self) -> bool:
        """Whether the client is on this machine."""
        host, *_ = cast("tuple[str, int]", cast("Session", self.session).peer)
        return is_loopback(host)

    async def _ask(self, line: str) -> Reply:
        """Say a line to the mail server, and give its answer."""
        if self._server.lost:
            return self._failure or _OVER
        return await self._asked(self._server.ask(_bytes(line)))

    async def _asked(self, answer: Awaitable[Reply]) -> Reply:
        """Wait for an answer; where there will be none, tell the user and say so with a code that means "later"."""
        try:
            return await answer
        except Lost as problem:
            self._door.tell([f"the mail server failed: {problem}"])
            return reply(451, "4.4.1", [f"Not sent. The mail server failed: {problem}"])


def _bytes(line: str) -> bytes:
    """Give a line as it came."""
    return line.encode("utf-8", "surrogateescape")


def _address(arg: str) -> str:
    """Give the address of MAIL or RCPT, "" for the null sender."""
    found = _ADDRESS.search(arg)
    return found[1] if found else ""
