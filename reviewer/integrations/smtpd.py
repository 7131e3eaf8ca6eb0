"""An SMTP server that judges each message and hands it to the mail server behind it while the mail program waits.

It holds no mail: a message is accepted only after that server has accepted it, and otherwise stays where it was.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import signal
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.integrations.guard import ask
from reviewer.integrations.message import asks_to_skip, without_skip
from reviewer.integrations.replies import Reply, reply
from reviewer.integrations.smtp_client import STOPPING, Client
from reviewer.integrations.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aiosmtpd.smtp import Envelope, Session

    from reviewer.integrations.decision import Decision
    from reviewer.integrations.guard import Request
    from reviewer.integrations.relay import Relay

_MOST_CLIENTS = 100
# Judges take turns by themselves (see `turns`). Messages wait here rather than there, so that the rest of them is not
# judged any more once the reviewer is being stopped.
_JUDGES = max(2, os.cpu_count() or 1)
_FAREWELL = 5  # seconds for the last words to reach the clients
# A dot alone on a line that does not begin or end as SMTP's do: a lax server would take it for the end of the message,
# and what follows for another one, which nobody has judged.
_HIDDEN_END = re.compile(rb"(?:(?<!\r)\n|\r)\.[\r\n]")
_SMUGGLED = Reply(554, b"5.6.0 Not sent. It has a dot alone between bare line ends, which could be taken for its end")
_GONE = Reply(421, b"4.4.2 Not sent. The mail program has left")  # it would send the message again
_BROKEN = Reply(451, b"4.3.0 Not sent. A fault of the reviewer itself")


class Door:
    """What all clients share: the relay, the judge, and who is there. `tell` writes lines for whoever runs this."""

    def __init__(self, relay: Relay, request: Request, tell: Callable[[Iterable[str]], None]) -> None:
        self.relay = relay
        self.tell = tell
        self.clients: set[Client] = set()
        self.stopping = False
        self._request = request
        self._judges = asyncio.Semaphore(_JUDGES)
        self._sending: set[asyncio.Task[Reply]] = set()
        self._left = asyncio.Event()

    @property
    def full(self) -> bool:
        """Whether one more client is one too many."""
        return len(self.clients) > _MOST_CLIENTS

    def leave(self, client: Client) -> None:
        """Note that a client has gone."""
        self.clients.discard(client)
        self._left.set()

    async def handle_DATA(self, client: Client, _session: Session, envelope: Envelope) -> bytes:  # noqa: N802 - aiosmtpd's name
        """Judge a message and send it; gives the answer. What is being sent is finished even if the client leaves."""
        client.wait()
        task = asyncio.create_task(self._answer(client, envelope))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)
        return (await asyncio.shield(task)).wire()

    async def handle_exception(self, error: Exception) -> str:
        """Answer where the reviewer has a fault of its own."""
        self.wonder(error)
        return _BROKEN.wire().decode()

    def wonder(self, error: BaseException | None) -> None:
        """Tell of a fault of the reviewer itself, which a client that left in the middle is not."""
        if not isinstance(error, ConnectionError):
            name = type(error).__name__ if error else "of an unknown kind"
            self.tell([f"a fault of the reviewer itself, please report it: {name}"])

    async def _answer(self, client: Client, envelope: Envelope) -> Reply:
        data = bytes(envelope.original_content or b"")
        if _HIDDEN_END.search(data):
            return _SMUGGLED
        async with self._judges:
            if self.stopping:
                return STOPPING
            decision = await asyncio.to_thread(self._judge, data, envelope)
        if decision.blocked or (self.stopping and decision.status == "failed"):
            return self._refuse(decision)
        answer = await client.send(without_skip(data) if asks_to_skip(data) else data) if client.connected else _GONE
        return self._sent(decision, answer)

    def _judge(self, data: bytes, envelope: Envelope) -> Decision:
        """Ask the judge; a null sender is told as the header that the last server will make of it."""
        head = b"" if envelope.mail_from else b"Return-Path: <>\r\n"
        return ask(head + data, self._request._replace(recipients=tuple(envelope.rcpt_tos)))

    def _refuse(self, decision: Decision) -> Reply:
        """Say why a message is not sent."""
        if decision.status != "failed":
            return reply(550, "5.7.1", decision.lines(), _elsewhere(decision))
        if self.stopping:  # the judge may have been stopped with us
            return STOPPING
        self.tell(decision.lines()[:1])
        return reply(451, "4.7.1", decision.lines())

    def _sent(self, decision: Decision, answer: Reply) -> Reply:
        """Say what the mail server said, and what the user should know besides."""
        if not answer.accepted:
            if decision.status == "allowed" and decision.fingerprint:
                with suppress(OSError):
                    State().allow(decision.fingerprint)  # it was not sent, so it is not spent
            return answer
        self.tell(decision.lines()[:1] if decision.status == "failed" else decision.notes)
        more = reply(answer.code, "2.0.0 review:", decision.lines(), _elsewhere(decision))
        return answer._replace(text=b"\n".join(filter(None, (answer.text, more.text))))

    async def stop(self) -> None:
        """Finish what is being judged or sent, and take leave of all clients; `stopping` is set by whoever stops it."""
        for client in tuple(self.clients):
            client.stop()
        while self._sending:
            await asyncio.wait(self._sending)
        with suppress(TimeoutError):
            async with asyncio.timeout(_FAREWELL):
                while self.clients:
                    self._left.clear()
                    await self._left.wait()


def _elsewhere(decision: Decision) -> str:
    """Say where the whole critique can be read; it lies beside the copy of the message."""
    if decision.copy is None:
        return "Run review with the text to read the whole critique"
    return f"The whole critique is in {Path(decision.copy).with_suffix('.txt')}"


async def serve(address: tuple[str, int], door: Door) -> None:
    """Serve mail programs at an address until a signal says to stop; raises OSError where that cannot be done."""
    logging.getLogger("mail.log").disabled = True  # it tells who writes to whom
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: door.wonder(context.get("exception")))
    stop = asyncio.Event()

    def halt() -> None:
        # At once: a signal to the whole group ends the judges too, and nothing may pass for that.
        door.stopping = True
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(number, halt)
    server = await loop.create_server(lambda: Client(door), *address)
    places = ", ".join("{}:{}".format(*sock.getsockname()) for sock in server.sockets)
    door.tell([f"listening on {places}, relaying to {door.relay}"])
    await stop.wait()
    server.close()
    await door.stop()
    door.tell(["stopped"])
