"""Mail programs that send through `review smtpd`: what their users see, and whether the draft survives."""

from __future__ import annotations

import os
import shutil
import smtplib
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import pytest

from tests.doors.conftest import BAD, BAD_BODY, GOOD, GOOD_BODY, SUBJECT, program
from tests.doors.desk import text
from tests.doors.smtp import FROM, PATIENCE, TO, VERY_BAD, Proxy, Script, running, scripted, send_over
from tests.doors.terminal import terminal, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from subprocess import CompletedProcess

    from tests.conftest import Command
    from tests.doors.terminal import Terminal

FRUITLESS = "Not sent. Hold: "


class Desk(NamedTuple):
    """A user whose mail programs send to a proxy, behind which is a mail server."""

    user: Command
    there: Script
    proxy: Proxy
    env: dict[str, str]

    @property
    def home(self) -> Path:
        """The user's folder."""
        return self.user.folder

    def copies(self) -> list[Path]:
        """Give the messages of which the proxy has kept a copy."""
        return list((self.home / "state/reviewer/blocked").glob("*.eml"))

    def write(self, name: str, content: str) -> str:
        """Write a file that only the user can read; gives its path."""
        path = self.home / self.user.write(name, content)
        path.chmod(0o600)
        return str(path)

    def run(self, *line: str, given: bytes = b"") -> CompletedProcess[bytes]:
        """Run a program to its end."""
        return subprocess.run(line, env=self.env, cwd=self.home, input=given, capture_output=True, check=False)

    def open(self, *line: str) -> AbstractContextManager[Terminal]:
        """Run a program in a terminal."""
        program("tmux")
        return terminal(line, self.env, self.home)


@pytest.fixture
def desk(user: Command) -> Iterator[Desk]:
    """Give a user before a running proxy."""
    git = {f"GIT_{role}_{key}": FROM for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")}
    env = user.environment({"HOME": str(user.folder), "EDITOR": "true", "LC_ALL": "C.UTF-8", **git})
    with scripted(Script()) as there, running(user, there.url) as proxy:
        yield Desk(user, there, proxy, env)


@pytest.mark.parametrize("draft", [BAD, VERY_BAD])
def test_msmtp_prints_the_critique(desk: Desk, draft: bytes) -> None:
    """It ends with 69, "service unavailable"; a good message goes, and it ends with 0."""
    account = f"account default\nhost 127.0.0.1\nport {desk.proxy.port}\nfrom {FROM}\nauth off\ntls off\n"
    line = (program("msmtp"), "-C", desk.write("msmtprc", account), "--", TO)
    done = desk.run(*line, given=draft)
    said = done.stderr.decode()
    assert done.returncode == 69, said
    assert said.count(f"5.7.1 {FRUITLESS}") == 2
    assert "MUST    blame/third-party" in said
    assert desk.there.contents == []
    assert desk.run(*line, given=GOOD).returncode == 0
    assert len(desk.there.contents) == 1


def _mutt(desk: Desk, name: str) -> list[str]:
    """Give the command line of mutt, or of its younger sister, set up to send to the proxy."""
    settings = f"""\
        set smtp_url="smtp://127.0.0.1:{desk.proxy.port}/" ssl_starttls=no ssl_force_tls=no
        set realname="Priya Raman" from={FROM} use_from=yes envelope_from=yes hostname=home.example
        set mbox_type=mbox folder={desk.home}/Mail spoolfile=+inbox record=+sent postponed=+postponed copy=yes
        set editor=true abort_unmodified=no autoedit=yes confirmappend=no postpone=ask-yes
    """
    if name == "neomutt":  # it wipes out the line that tells of the refusal; this key brings it back
        settings += "bind compose E error-history\n"
    desk.write("Mail/.keep", "")
    return [program(name), "-n", "-F", desk.write("muttrc", settings), "-s", SUBJECT]


@pytest.mark.parametrize("name", ["mutt", "neomutt"])
def test_mutt_shows_the_summary_and_keeps_the_draft(desk: Desk, name: str) -> None:
    """It is back at the compose menu with the last line of the refusal, nothing is filed, and the draft can be kept."""
    body = desk.write("body.txt", BAD_BODY)
    with desk.open(*_mutt(desk, name), "-i", body, TO) as screen:
        screen.see(f"To: {TO}")
        screen.press("Enter")
        screen.see(f"Subject: {SUBJECT}")
        screen.press("Enter")
        screen.see("y:Send", TO)
        screen.press("y")
        if name == "neomutt":
            wait_until(desk.copies, lambda: screen.screen)
            screen.press("E")
        screen.see("SMTP session failed: 550 5.7.1 Not sent. Hold: 75/100, mend 1 thing before it goes")
        if name == "neomutt":
            screen.press("i")
        screen.see("y:Send", TO)
        assert not (desk.home / "Mail/sent").exists()
        screen.press("q")
        screen.see("Save (postpone) draft message?" if name == "neomutt" else "Postpone this message?")
        screen.press("y")
        screen.see_end()
    assert BAD_BODY in (desk.home / "Mail/postponed").read_text()
    assert desk.there.contents == []


@pytest.mark.parametrize("name", ["mutt", "neomutt"])
def test_mutt_in_a_script_prints_the_summary(desk: Desk, name: str) -> None:
    """It shows the last line of the refusal and fails; the copy of the proxy is the only one of the text."""
    line = [*_mutt(desk, name), TO]
    done = desk.run(*line, given=BAD_BODY.encode())
    assert done.returncode == 1
    assert f"5.7.1 {FRUITLESS}" in done.stderr.decode()
    (copy,) = desk.copies()
    assert "my manager never checked anything" in copy.read_text()
    assert desk.run(*line, given=GOOD_BODY.encode()).returncode == 0
    assert len(desk.there.contents) == 1


def test_aerc_shows_the_summary_and_keeps_the_draft(desk: Desk) -> None:
    """The status line has the refusal from its first line on, and the draft can be postponed."""
    for folder in ("INBOX", "Drafts"):
        for part in ("cur", "new", "tmp"):
            (desk.home / "Mail" / folder / part).mkdir(parents=True)
    account = f"""[Priya]
source = maildir://{desk.home}/Mail
outgoing = smtp+none://127.0.0.1:{desk.proxy.port}
default = INBOX
from = Priya Raman <{FROM}>
postpone = Drafts
"""
    desk.write("home/aerc/accounts.conf", account)
    desk.write("home/aerc/aerc.conf", f"[compose]\neditor=cp {desk.write('body.txt', BAD_BODY)}\n")
    with desk.open(program("aerc")) as screen:
        screen.see("[Priya] Connected")
        screen.write(f':compose -H "To: {TO}" -H "Subject: {SUBJECT}"\n')
        screen.see("Send this email?", TO)
        screen.press("y")
        screen.see("Send this email?", "Not sent. Hold: 75/100, mend 1 thing before it goes", redraw=True)
        screen.press("p")
        screen.see("Message postponed.")
    (draft,) = (desk.home / "Mail/Drafts/cur").iterdir()
    assert text(draft.read_bytes()) == BAD_BODY
    assert desk.there.contents == []


def test_git_prints_the_whole_critique_and_keeps_the_patch(desk: Desk) -> None:
    """It ends with an error before any later mail of the series."""
    patch = desk.write("0001.patch", BAD.decode())
    server = (f"--smtp-server-port={desk.proxy.port}", "--smtp-server=127.0.0.1", "--smtp-domain=home.example")
    line = (
        program("git"),
        "send-email",
        "--confirm=never",
        "--suppress-cc=all",
        f"--from={FROM}",
        f"--to={TO}",
        *server,
    )
    if "send-email" not in desk.run(line[0], "help", "-a").stdout.decode():
        pytest.skip("git send-email is not installed")
    done = desk.run(*line, patch, given=b"")
    said = (done.stdout + done.stderr).decode()
    assert done.returncode == 255
    assert said.count(FRUITLESS) == 2
    assert "MUST    blame/third-party" in said
    assert desk.there.contents == []
    assert desk.run(*line, desk.write("0001.patch", GOOD.decode())).returncode == 0
    assert len(desk.there.contents) == 1


_EMACS = """
(setq message-send-mail-function 'message-smtpmail-send-it send-mail-function 'smtpmail-send-it
      smtpmail-smtp-server "127.0.0.1" smtpmail-smtp-service {port} smtpmail-stream-type 'plain
      user-mail-address "{sender}" mail-host-address "home.example" message-fcc-handler-function 'ignore)
(require 'message) (require 'smtpmail)
(message-mail "{to}" "{subject}")
(goto-char (point-max))
(insert-file-contents "body.txt")
(condition-case problem (progn (message-send) (message "went"))
  (error (message "error: %s" (error-message-string problem))))
(message "draft: %s %s" (buffer-modified-p) (buffer-substring (point-min) (point-max)))
"""


def test_emacs_shows_the_whole_critique_and_keeps_the_draft(desk: Desk) -> None:
    """The buffer is live and still modified, and a good message goes."""
    settings = _EMACS.format(port=desk.proxy.port, sender=FROM, to=TO, subject=SUBJECT)
    line = (program("emacs"), "-Q", "--batch", "-l", desk.write("send.el", settings))
    desk.write("body.txt", BAD_BODY)
    said = desk.run(*line).stderr.decode()
    assert "error: " in said
    assert said.count(FRUITLESS) == 2
    assert f"--text follows this line--\n{BAD_BODY}" in said.partition("draft: t ")[2]
    assert desk.there.contents == []
    desk.write("body.txt", GOOD_BODY)
    assert "\nwent\n" in desk.run(*line).stderr.decode()
    assert len(desk.there.contents) == 1


class Postfix(NamedTuple):
    """A running Postfix, and the port at which it takes mail that goes through the proxy."""

    port: int
    log: Path


# Name, whether it is private, how often it wakes up, how many of it there may be, and its program, as in master.cf.
_SERVICES = """
cleanup   n  -    0  cleanup
qmgr      n  300  1  qmgr
flush     n  -    0  flush
rewrite   y  -    -  trivial-rewrite
bounce    y  -    0  bounce
defer     y  -    0  bounce
trace     y  -    0  bounce
verify    y  -    1  verify
proxymap  y  -    -  proxymap
smtp      y  -    -  smtp
error     y  -    -  error
retry     y  -    -  error
scache    y  -    1  scache
anvil     y  -    1  anvil
"""


@contextmanager
def postfix(proxy: int, back: int, front: int, there: int) -> Iterator[Postfix]:
    """Run a Postfix of our own: front -> proxy -> back -> queue -> the mail server."""
    program("postfix")
    if os.geteuid() != 0:
        pytest.skip("a Postfix of one's own can be started by root alone")
    with tempfile.TemporaryDirectory(prefix="postfix") as name:
        folder = Path(name)
        folder.chmod(0o755)
        _configure(folder, proxy, back, front, there)
        line = [program("postfix"), "-c", str(folder / "conf"), "start-fg"]
        with subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
            try:
                wait_until(lambda: _listens(front) and _listens(back), lambda: f"no Postfix: {process.poll()}")
                yield Postfix(front, folder / "log")
            finally:
                subprocess.run([*line[:3], "stop"], capture_output=True, check=False)
                process.communicate(timeout=PATIENCE)


def _configure(folder: Path, proxy: int, back: int, front: int, there: int) -> None:
    """Write the configuration."""
    for part in ("conf", "queue", "data"):
        (folder / part).mkdir()
    shutil.chown(folder / "data", "postfix")
    main = {
        "compatibility_level": "3.6",
        "queue_directory": folder / "queue",
        "data_directory": folder / "data",
        "maillog_file": folder / "log",
        "maillog_file_prefixes": folder,
        "myhostname": "mx.home.example",
        "mydestination": "",
        "alias_maps": "",
        "mynetworks": "127.0.0.0/8",
        "inet_interfaces": "127.0.0.1",
        "inet_protocols": "ipv4",
        "notify_classes": "",
        "relayhost": f"[127.0.0.1]:{there}",
        "smtpd_tls_security_level": "none",
        "smtp_tls_security_level": "none",
    }
    (folder / "conf/main.cf").write_text("".join(f"{key} = {value}\n" for key, value in main.items()))
    rows = [
        f"127.0.0.1:{front} inet n - n - - smtpd -o smtpd_proxy_filter=127.0.0.1:{proxy} -o line_length_limit=8192",
        f"127.0.0.1:{back} inet n - n - - smtpd -o smtpd_authorized_xforward_hosts=127.0.0.0/8",
        "postlog unix-dgram n - n - 1 postlogd",
    ]
    services = (line.split() for line in _SERVICES.splitlines() if line)
    rows += [f"{name} unix {private} - n {wakes} {most} {does}" for name, private, wakes, most, does in services]
    (folder / "conf/master.cf").write_text("\n".join(rows) + "\n")


def _listens(port: int) -> bool:
    """Whether something listens on a port of this machine."""
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def _free_ports(number: int) -> list[int]:
    """Give ports that nobody uses."""
    taken = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports: list[int] = [one.getsockname()[1] for one in taken]
    for one in taken:
        one.close()
    return ports


def test_postfix_filters_before_its_queue(user: Command) -> None:
    """What is bad never enters the queue and is refused with the critique; all else passes with its parameters."""
    back, front = _free_ports(2)
    with (
        scripted(Script()) as there,
        running(user, f"smtp://127.0.0.1:{back}") as proxy,
        postfix(proxy.port, back, front, there.port) as mx,
        smtplib.SMTP("127.0.0.1", mx.port, timeout=PATIENCE) as smtp,
    ):
        with pytest.raises(smtplib.SMTPDataError) as refusal:
            smtp.sendmail(FROM, [TO], VERY_BAD, ["BODY=8BITMIME", "RET=HDRS", "ENVID=aBc"], ["NOTIFY=FAILURE"])
        assert smtp.sendmail(FROM, [TO], GOOD, ["BODY=8BITMIME", "RET=HDRS", "ENVID=aBc"], ["NOTIFY=FAILURE"]) == {}
        assert there.got.wait(PATIENCE), mx.log.read_text()
        there.got.clear()
        smtp.ehlo()
        assert [smtp.docmd(line)[0] for line in ("MAIL FROM:<>", f"RCPT TO:<{TO}>")] == [250, 250]
        assert smtp.data(BAD)[0] == 250
        assert there.got.wait(PATIENCE), mx.log.read_text()
        log = mx.log.read_text()
        proxy.stop()
        assert send_over(smtp, GOOD)[0] == 451
    said = cast("bytes", refusal.value.smtp_error).decode()
    assert refusal.value.smtp_code == 550
    assert said.count(f"5.7.1 {FRUITLESS}") == 2
    assert [set(line.split()) for line in there.heard if line.startswith("MAIL")] == [
        {"MAIL", f"FROM:<{FROM}>", "BODY=8BITMIME", "RET=HDRS", "ENVID=aBc"},
        {"MAIL", "FROM:<>"},
    ], log
