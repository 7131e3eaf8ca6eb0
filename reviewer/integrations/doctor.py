"""Looks for the traps in which a door lets mail through unseen, or loses it, and says how to mend each."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reviewer.config import load_for_doors, presend_of, user_file
from reviewer.errors import InvalidConfig, InvalidContext, ReviewerError
from reviewer.files import read_context, reason
from reviewer.integrations.applications import applications_folder
from reviewer.integrations.free_mail import free_mail
from reviewer.integrations.git import HookError, hook_path
from reviewer.integrations.native_setup import manifest_path
from reviewer.integrations.state import FOLDER_VARIABLE, state_folder
from reviewer.plugins import load_plugins
from reviewer.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.settings import Presend


class Diagnosis(NamedTuple):
    """What was found at a place: how it is, and how to mend it (empty where it is well).

    A `note` is well enough: its `mend` is only what could be better.
    """

    where: str
    state: str
    mend: str = ""
    note: bool = False

    @property
    def level(self) -> str:
        """How grave it is: "ok", "note" or "MEND"."""
        if not self.mend:
            return "ok"
        return "note" if self.note else "MEND"


def examine() -> Iterator[Diagnosis]:
    """Look everywhere, and give what is well too."""
    for check in (_configuration, _applications, _state, _mutt, _git, _sendmail, _proxies, _thunderbird):
        yield from check()


def _configuration() -> Iterator[Diagnosis]:
    """See whether the configuration holds, for otherwise nothing is reviewed, and the user need not notice."""
    path = user_file()
    try:
        presend = load_for_doors(load_plugins()).presend
    except InvalidConfig as problem:
        on_error = presend_of().on_error
        every = "none is sent" if on_error == "block" else "all are sent"
        for line in str(problem).splitlines():
            mend = f"mend that line; until then no message is reviewed, and {every} (on_error is {on_error})"
            yield Diagnosis("configuration", line, mend)
        return
    told = path if os.path.exists(path) else f"defaults (there is no {path})"  # noqa: PTH110 - a string
    yield Diagnosis("configuration", f"{told}: mode {presend.mode}, on_error {presend.on_error}")


def _applications() -> Iterator[Diagnosis]:
    """See whether each context can be read, and has addresses to be found by."""
    folder = applications_folder()
    paths = sorted(folder.glob("*.toml"))
    sick = [fault for path in paths if (fault := _fault_of_context(path))]
    yield from sick
    if paths:
        yield Diagnosis("contexts", f"{len(paths) - len(sick)} in {folder}")
    else:
        yield Diagnosis("contexts", f"none in {folder}: no message is known by its recipient", "review new", note=True)


def _fault_of_context(path: Path) -> Diagnosis | None:
    """Say what keeps a context from being found by its own messages, and by no others; None where nothing does."""
    try:
        addresses = read_context(str(path)).get("addresses", ())
    except InvalidContext as problem:
        return Diagnosis("contexts", str(problem), "mend that line; until then the file is passed over")
    if not addresses:
        return Diagnosis("contexts", f"{path} has no addresses", 'add: addresses = ["@their-domain.example"]')
    if anybodys := free_mail(addresses):
        state = f"{path}: all mail to {anybodys[0]} is taken for mail to this employer"
        return Diagnosis("contexts", state, f"write the whole address: somebody{anybodys[0]}")
    return None


def _state() -> Iterator[Diagnosis]:
    """See whether copies can be written, and nobody else can read them."""
    folder = state_folder()
    there = next(path for path in (folder, *folder.parents) if os.path.lexists(path))
    if problem := _cannot_write(there):
        lost = "a blocked message is not kept, and review allow does not know it"
        yield Diagnosis("state", f"{folder} cannot be used: {there}: {problem}; {lost}", _opened(there, folder))
    elif there != folder:
        yield Diagnosis("state", f"{folder} is not there yet; it is made with the first message")
    else:
        yield Diagnosis("state", f"copies of blocked messages are in {folder / 'blocked'}")
    for path in _open_to_others(folder)[:5]:
        yield Diagnosis("state", f"{path} is open to other users", f"chmod go= {shlex.quote(str(path))}")


def _cannot_write(folder: Path) -> str:
    """Say why nothing can be written into a folder; empty where it can. Nothing else tells, with rights of any kind."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")
    except OSError as problem:
        return reason(problem)
    return ""


def _opened(there: Path, folder: Path) -> str:
    """Say how a folder that cannot be written to becomes one that can."""
    if there == folder and there.is_dir() and not os.access(there, os.W_OK | os.X_OK):
        return f"chmod u+rwx {shlex.quote(str(folder))}"
    return f"make room for it there, or let {FOLDER_VARIABLE} name a folder of yours"


def _open_to_others(folder: Path) -> list[Path]:
    """Give what other users can read or write; where files have no such modes, nothing."""
    if sys.platform == "win32" or not folder.is_dir():
        return []
    paths = [folder, *folder.rglob("*")]
    return [path for path in paths if path.exists() and path.stat().st_mode & 0o077]


def _mutt() -> Iterator[Diagnosis]:
    """See whether mutt waits for the shim to end: else it takes a blocked message for sent, and drops the critique."""
    for program in ("mutt", "neomutt"):
        settings = dict(re.findall(r'(\w+) ?= ?"?([^"\n]*)', _said(program, "-Q", "sendmail", "-Q", "sendmail_wait")))
        if not _is_ours(settings.get("sendmail", "")):
            continue
        if settings.get("sendmail_wait") != "0":
            state = f"sendmail_wait is {settings.get('sendmail_wait')}: a blocked message can be lost, and look sent"
            yield Diagnosis(program, state, "set sendmail_wait=0")
        yield from _unseen(program, _presend_of_command(settings["sendmail"]))
        yield from _calls_itself(program, settings["sendmail"])


def _unseen(program: str, presend: Presend) -> Iterator[Diagnosis]:
    """See whether what is told of a message that goes matters, for mutt shows only what is told of one that stays."""
    if presend.mode == "advise":
        state = "mode is advise, and what is told of a message that goes is never shown: the review is of no use"
        yield Diagnosis(program, state, 'mode = "block" under [presend], or --mode block in its command')
    if presend.on_error == "pass":
        state = "on_error is pass, and what is told of a message that goes is never shown: one can go unreviewed unseen"
        mend = 'on_error = "block" under [presend], or --on-error block in its command'
        yield Diagnosis(program, state, mend, note=True)


def _presend_of_command(command: str) -> Presend:
    """Give the settings by which a shim goes: the file's, outweighed by the options before its --."""
    own = command.partition(" -- ")[0]
    given = dict(re.findall(r" --(mode|on-error|config)[= ]+(\S+)", own))
    over = {name.replace("-", "_"): value for name, value in given.items() if name != "config"}
    return replace(presend_of(given.get("config")), **over)


def _git() -> Iterator[Diagnosis]:
    """See whether the command and the hook of git lead to programs that are there."""
    command = _said("git", "config", "sendemail.sendmailCmd").strip()
    if _is_ours(command):
        yield from _calls_itself("git", command)
    try:
        hook = hook_path()
    except HookError:  # there is no git, or no repository here
        return
    if not hook.exists() or "reviewer" not in _start(hook):
        return
    if not os.access(hook, os.X_OK):
        yield Diagnosis("git", f"{hook} is not executable, so git passes over it", f"chmod +x {shlex.quote(str(hook))}")
    else:
        yield from _interpreter("git", hook, "review git-hook --force")


def _sendmail() -> Iterator[Diagnosis]:
    """See whether a program named sendmail that is this reviewer would call itself."""
    found = shutil.which("sendmail")
    command = _start(Path(found)) if found else ""
    if found and _is_ours(command):
        yield from _calls_itself("sendmail", command)


def _calls_itself(where: str, command: str) -> Iterator[Diagnosis]:
    """Look whether the program that a shim hands messages to is there, and no shim itself."""
    target = re.search(r"review(?:er)? sendmail\b[^\n]*? -- +([^\s\"']+)", command)
    if target is None:
        yield Diagnosis(where, f"no program after --: {command.strip()}", "name the one that sends, after --")
        return
    path = shutil.which(target[1])
    if path is None:
        yield Diagnosis(where, f"{target[1]} is not there", "name the program that sends with its whole path")
    elif _is_ours(_start(Path(path))):
        yield Diagnosis(where, f"{path} is this reviewer again", "name the program that really sends after --")
    else:
        yield Diagnosis(where, f"hands messages to {path}")


def _is_ours(command: str) -> bool:
    """Whether a command, or the text of a script, calls the shim."""
    return re.search(r"review(er)? sendmail\b", command) is not None


def _proxies() -> Iterator[Diagnosis]:
    """See whether a proxy listens to the network, for then it hands on mail for anybody."""
    folder = Path("/proc")
    for path in folder.glob("[0-9]*/cmdline") if folder.is_dir() else ():
        with suppress(OSError):  # it has ended, or is another user's
            words = path.read_bytes().decode(errors="replace").split("\0")
            if "smtpd" in words and any("review" in word for word in words[: words.index("smtpd")]):
                yield _proxy(words, path.parent.name)


def _proxy(words: list[str], process: str) -> Diagnosis:
    """Judge the command line of a proxy."""
    listen = next((word.partition("=")[2] for word in words if word.startswith("--listen=")), "")
    if not listen and "--listen" in words[:-1]:
        listen = words[words.index("--listen") + 1]
    host = listen.rpartition(":")[0].strip("[]") or "127.0.0.1"
    if host == "localhost" or host.startswith("127.") or host == "::1":
        return Diagnosis("smtpd", f"process {process} listens on {listen or 'loopback'}")
    state = f"process {process} listens on {listen}: whoever reaches it can send mail in your name"
    return Diagnosis("smtpd", state, "start it with --listen 127.0.0.1:PORT")


def _thunderbird() -> Iterator[Diagnosis]:
    """See whether the manifest of the native host points to a script, and that to an interpreter, that are there."""
    with suppress(ReviewerError):  # a system that Thunderbird's extension does not know
        manifest = manifest_path()
        if not manifest.exists():
            return
        try:
            script = Path(json.loads(manifest.read_bytes())["path"])
        except (OSError, ValueError, KeyError, TypeError):
            yield Diagnosis("Thunderbird", f"{manifest} cannot be read", "review native --install")
            return
        if not os.access(script, os.X_OK):
            yield Diagnosis(
                "Thunderbird", f"{manifest} points to {script}, which cannot be run", "review native --install"
            )
        else:
            yield from _interpreter("Thunderbird", script, "review native --install")


def _interpreter(where: str, script: Path, mend: str) -> Iterator[Diagnosis]:
    """Look whether the Python that a script names is there, and has the reviewer."""
    named = re.search(r"(\S*python\S*|'[^']*python[^']*') -P -m reviewer", _start(script))
    python = shlex.split(named[1])[0] if named else sys.executable
    if _said(python, "-P", "-c", "import reviewer; print(1)").strip() == "1":
        yield Diagnosis(where, f"{script} starts {python}")
    else:
        yield Diagnosis(where, f"{script} starts {python}, which has no reviewer", mend)


def _start(path: Path) -> str:
    """Give the first lines of a script; empty for what cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(4_000).decode(errors="replace")
    except OSError:
        return ""


def _said(*command: str) -> str:
    """Give what a command prints; empty where it is not there or takes too long."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=10, check=False, stdin=subprocess.DEVNULL)  # noqa: S603 - fixed commands
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace")
