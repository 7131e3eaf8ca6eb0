"""A user with real mail programs, all of which send through the shim and msmtp to the mail server of the tests."""

from __future__ import annotations

import shutil
import sysconfig
from email import message_from_bytes
from subprocess import run
from typing import TYPE_CHECKING, NamedTuple

from tests.doors.terminal import terminal

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path
    from subprocess import CompletedProcess

    from tests.conftest import Command
    from tests.doors.conftest import Sink
    from tests.doors.terminal import Terminal

TO = "dana@acme.example"
FROM = "priya@home.example"


def text(data: bytes) -> str:
    """Give the text of a message without parts, decoded."""
    payload = message_from_bytes(data).get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode().replace("\r\n", "\n")


class Desk(NamedTuple):
    """A user at a machine whose msmtp sends to a mail server, and all of whose mail programs call the shim."""

    user: Command
    sink: Sink
    env: dict[str, str]
    shim: str
    port: int

    @property
    def home(self) -> Path:
        """The user's folder."""
        return self.user.folder

    def write(self, name: str, content: str) -> str:
        """Write a file that only the user can read; gives its path."""
        path = self.home / self.user.write(name, content)
        path.chmod(0o600)
        return str(path)

    def mail(self, name: str) -> str:
        """Give the contents of a mailbox; empty where there is none."""
        path = self.home / "Mail" / name
        return path.read_text() if path.exists() else ""

    def run(self, *line: str, given: str = "") -> CompletedProcess[str]:
        """Run a program to its end."""
        return run(line, env=self.env, cwd=self.home, input=given, capture_output=True, text=True, check=False)

    def open(self, *line: str) -> AbstractContextManager[Terminal]:
        """Run a program in a terminal."""
        return terminal(line, self.env, self.home)

    def copy(self) -> str:
        """Give the text of the one message of which the shim has kept a copy."""
        (path,) = (self.home / "state/reviewer/blocked").glob("*.eml")
        return text(path.read_bytes())


def desk_of(user: Command, sink: Sink, port: int) -> Desk:
    """Give a user whose command `review` is on the path, and msmtp set up."""
    env = user.environment({"HOME": str(user.folder), "EDITOR": "true", "LC_ALL": "C.UTF-8"})
    env["PATH"] = f"{sysconfig.get_path('scripts')}:{env['PATH']}"
    account = f"account default\nhost 127.0.0.1\nport {port}\nfrom {FROM}\nauth off\ntls off\n"
    bare = Desk(user, sink, env, "", port)
    # However busy the machine is, these tests are about messages that were judged.
    user.write("home/reviewer/reviewer.toml", '[presend]\ntime_limit = 120\non_error = "block"\n')
    (user.folder / "Mail").mkdir()
    return bare._replace(shim=f"review sendmail -- {shutil.which('msmtp')} -C {bare.write('msmtprc', account)}")
