"""The proxy as a process of its own, and mail servers behind it that do as a test says."""

from __future__ import annotations

import signal
import smtplib
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, cast

from tests.doors.conftest import message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.conftest import Command

PATIENCE = 120.0  # seconds, for what will surely come; the machine may be busy with other things
FROM, TO = "priya@home.example", "dana@acme.example"
# A draft with so many faults that some mail programs could not take the whole critique of it.
VERY_BAD = message(
    """Hey guys!!!

hope this email finds you well. I just wanted to touch base, I am so sorry to bother you AGAIN.
My old boss was an idiot who never checked anything. You must give me this job by Friday or
I will take another offer!!! I really need the money. Why have you not replied?

Thank you for the interview for the role at Google. [Company name] is my dream company.
How much does it pay?? What are the vacation days? I would do anything lol. I bombed the interview.
Kindly revert at your earliest convenience, I expect an answer ASAP btw.

Cheers mate,
""",
    subject="URGENT!!! job???",
)


@dataclass
class Proxy:
    """A running `review smtpd`."""

    process: subprocess.Popen[str]
    port: int
    said: str = ""
    clients: list[smtplib.SMTP] = field(default_factory=list)

    def connect(self) -> smtplib.SMTP:
        """Connect to it as a mail program does."""
        smtp = smtplib.SMTP("127.0.0.1", self.port, local_hostname="laptop.example", timeout=PATIENCE)
        self.clients.append(smtp)
        return smtp

    def send(self, data: bytes, *, sender: str = FROM, to: str = TO) -> tuple[int, str]:
        """Send a message; gives the code and the text of the answer that decided."""
        with self.connect() as smtp:
            return send_over(smtp, data, sender, to)

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Stop it with a signal; gives its exit code."""
        self.process.send_signal(number)
        return self.ended()

    def ended(self) -> int:
        """Wait for its end; gives its exit code, and what it has said is in `said`."""
        self.said += self.process.communicate(timeout=PATIENCE)[1]
        assert "Traceback" not in self.said, self.said
        return self.process.returncode


def crlf(data: bytes) -> bytes:
    """Give a message with the line ends of SMTP."""
    return data.replace(b"\n", b"\r\n")


def send_over(smtp: smtplib.SMTP, data: bytes, sender: str = FROM, to: str = TO) -> tuple[int, str]:
    """Send a message from the greeting on; gives the first answer that is no yes, or else the last one."""
    for line in ("EHLO laptop.example", f"MAIL FROM:<{sender}>", f"RCPT TO:<{to}>"):
        code, text = smtp.docmd(line)
        if code != 250:
            return code, text.decode()
    return data_of(smtp, data)


def data_of(smtp: smtplib.SMTP, data: bytes) -> tuple[int, str]:
    """Send the content of a message, byte for byte; gives the answer."""
    code, text = smtp.docmd("DATA")
    if code == 354:
        smtp.send((b"\r\n" + data).replace(b"\r\n.", b"\r\n..")[2:] + b"\r\n.\r\n")
        code, text = smtp.getreply()
    return code, text.decode()


@contextmanager
def running(user: Command, relay: str, *options: str, env: Mapping[str, str] | None = None) -> Iterator[Proxy]:
    """Give a running proxy before a mail server."""
    line = user.line("smtpd", "--listen", "127.0.0.1:0", "--relay", relay, "--time-limit", "120", *options)
    process = subprocess.Popen(
        line, stderr=subprocess.PIPE, text=True, cwd=user.folder, env=user.environment(env or {})
    )
    first = cast("Any", process.stderr).readline()
    assert "listening on" in first, first
    proxy = Proxy(process, int(first.split(",")[0].rpartition(":")[2]), first)
    try:
        yield proxy
    finally:
        for smtp in proxy.clients:
            smtp.close()
        if process.poll() is None:
            proxy.stop()


@dataclass
class Script:
    """A mail server that answers as it is told, and remembers every line.

    `answers` has by verb, with "." for the end of a message, what it says in place of "250 ok"; an empty answer breaks
    the line. `heard` are the commands, `contents` the messages as they came over the line. Where `hold` is set, it
    waits for `go` before it answers the end of a message, having set `got`.
    """

    answers: dict[str, str] = field(default_factory=dict)
    features: tuple[str, ...] = ("8BITMIME", "SMTPUTF8", "DSN", "XFORWARD NAME ADDR", "CHUNKING", "STARTTLS")
    hold: bool = False
    heard: list[str] = field(default_factory=list)
    contents: list[bytes] = field(default_factory=list)
    got: Event = field(default_factory=Event)
    go: Event = field(default_factory=Event)
    host: str = "127.0.0.1"
    port: int = 0

    @property
    def url(self) -> str:
        """Where it is."""
        return f"smtp://{self.host}:{self.port}"

    def verbs(self) -> list[str]:
        """Give the commands without what follows them."""
        return [line.partition(" ")[0] for line in self.heard]

    def answer(self, verb: str) -> str:
        """Say what is answered to a command."""
        if verb in self.answers:
            return self.answers[verb]
        if verb == "EHLO":
            return "\r\n".join(["250-there.example", *(f"250-{name}" for name in self.features), "250 HELP"])
        return {"": "220 there.example", "DATA": "354 go on", "QUIT": "221 bye"}.get(verb, "250 ok")


class _Handler(StreamRequestHandler):
    """One conversation of a scripted mail server."""

    def handle(self) -> None:
        script: Script = cast("Any", self.server).script
        answer = script.answer("")
        while answer:
            self.wfile.write(answer.encode() + b"\r\n")
            line = self.rfile.readline().decode("utf-8", "surrogateescape").rstrip("\r\n")
            if not line:
                return
            script.heard.append(line)
            verb = line.partition(" ")[0].upper()
            answer = script.answer(verb)
            if verb == "DATA" and answer.startswith("354"):
                self.wfile.write(answer.encode() + b"\r\n")
                answer = self._content(script)

    def _content(self, script: Script) -> str:
        """Read a message to its end; gives the answer to it."""
        lines = [b"\r\n"]
        while not (lines[-1] == b".\r\n" and lines[-2].endswith(b"\r\n")):
            lines.append(self.rfile.readline())
            if not lines[-1]:
                return ""
        script.contents.append(b"".join(lines[1:-1]))
        script.got.set()
        if script.hold:
            script.go.wait(PATIENCE)
        return script.answer(".")


class _Server(ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 100

    def handle_error(self, *_: object) -> None:
        """Say nothing of a line that broke."""


@contextmanager
def scripted(script: Script) -> Iterator[Script]:
    """Run a scripted mail server."""
    with _Server((script.host, 0), _Handler) as server:
        cast("Any", server).script = script
        script.port = server.server_address[1]
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield script
        finally:
            script.go.set()
            server.shutdown()
            thread.join()


def meddle(user: Command, code: str) -> dict[str, str]:
    """Give the environment of a proxy whose judge runs some code before it begins."""
    user.write(
        "meddle/sitecustomize.py", f"import os, sys\nif 'reviewer.integrations.judge' in sys.orig_argv:\n    {code}\n"
    )
    return {"PYTHONPATH": str(user.folder / "meddle")}
