"""`git send-email` with the hook, and with the shim: a series in which one mail should not go."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.doors.conftest import BAD, BAD_BODY, GOOD, SUBJECT, message, program
from tests.doors.desk import FROM, TO
from tests.doors.terminal import terminal

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from tests.doors.desk import Desk

HOOK = ".git/hooks/sendemail-validate"
BLAME = "blame/third-party"
STATE = ("XDG_CONFIG_HOME", "XDG_STATE_HOME")


@pytest.fixture
def repository(desk: Desk) -> Desk:
    """Give a user with a repository, a good and a bad message in it, and msmtp as the way out of git send-email."""
    program("git")
    if desk.run("git", "send-email", "--dump-aliases").returncode:
        pytest.skip("git send-email is not installed")
    desk.run("git", "init", "--quiet", ".")
    for key, value in {
        "user.name": "Priya Raman",
        "user.email": FROM,
        "sendemail.from": FROM,
        "sendemail.to": TO,
        "sendemail.confirm": "never",
        "sendemail.suppressCc": "all",
        "sendemail.sendmailCmd": f"{shutil.which('msmtp')} -C {desk.home}/msmtprc",
    }.items():
        desk.run("git", "config", key, value)
    desk.write("1-good.eml", message(GOOD.decode().partition("\n\n")[2], subject="The first").decode())
    desk.write("2-bad.eml", BAD.decode())
    return desk


def send(desk: Desk, *options: str) -> CompletedProcess[str]:
    """Send both messages as a series."""
    return desk.run("git", "send-email", *options, "1-good.eml", "2-bad.eml")


def test_the_hook_keeps_a_whole_series_from_being_sent(repository: Desk) -> None:
    """One bad mail, and none goes; the critique is on stderr, above what git says itself."""
    assert repository.run("review", "git-hook").stderr.startswith(f"review: wrote {repository.home}/{HOOK}")
    done = send(repository)
    assert done.returncode not in {0, 2}
    assert done.stderr.count("Not sent. Hold: ") == 2
    assert BLAME in done.stderr
    assert "rejected by sendemail-validate hook" in done.stderr
    assert "no patches were sent" in done.stderr
    assert not repository.sink.received
    assert BAD.decode() == (repository.home / "2-bad.eml").read_text()


def test_no_validate_is_the_way_past_the_hook(repository: Desk) -> None:
    """The option of git itself lets the series go."""
    repository.run("review", "git-hook")
    assert send(repository, "--no-validate").returncode == 0
    assert repository.sink.subjects == ["The first", SUBJECT]


def test_in_mode_advise_the_critique_is_shown_and_the_series_goes(repository: Desk) -> None:
    """Git hands on what a hook says that lets a mail pass."""
    repository.write("home/reviewer/reviewer.toml", '[presend]\nmode = "advise"\ntime_limit = 120\n')
    repository.run("review", "git-hook")
    done = send(repository)
    assert (done.returncode, BLAME in done.stderr) == (0, True)
    assert repository.sink.subjects == ["The first", SUBJECT]


def test_an_allowance_is_a_way_past_the_hook_too(repository: Desk) -> None:
    """The same bypass as everywhere: once, for just this text."""
    repository.run("review", "git-hook")
    send(repository)
    assert repository.run("review", "allow", "--last").returncode == 0
    assert send(repository).returncode == 0
    assert repository.sink.subjects == ["The first", SUBJECT]


def test_patches_are_none_of_its_business(repository: Desk) -> None:
    """A commit, whatever its message says, is no follow-up to an interview, and goes in silence."""
    repository.run("review", "git-hook")
    repository.write("parser.c", "int main() { return 0; }\n")
    repository.run("git", "add", "parser.c")
    repository.run("git", "commit", "-q", "-m", "Mend the parser\n\nMy boss wrote that damn thing, and it is gonna go.")
    done = repository.run("git", "send-email", "-1")
    assert (done.returncode, done.stderr) == (0, "")
    assert repository.sink.subjects == ["[PATCH] Mend the parser"]


def test_the_hook_works_whatever_path_there_is(repository: Desk) -> None:
    """It names the interpreter in which it was installed."""
    repository.run("review", "git-hook")
    line = ("env", "-i", "PATH=/usr/bin:/bin", *(f"{key}={repository.env[key]}" for key in STATE), f"./{HOOK}")
    assert BLAME in repository.run(*line, "2-bad.eml").stderr
    assert repository.run(*line, "1-good.eml").returncode == 0


def test_recipients_that_a_newer_git_tells_of_are_known(repository: Desk) -> None:
    """Its second argument is a file of headers; in the first there is no recipient of a patch."""
    repository.run("review", "git-hook")
    bare = message("Hi,\n\nMy last boss was an idiot.\n", subject="Hi", to="undisclosed-recipients:;")
    repository.write("bare.eml", bare.decode())
    repository.write("headers", f"From: {FROM}\nTo: Dana\n <{TO}>\n")
    assert repository.run(f"./{HOOK}", "bare.eml").returncode == 0
    done = repository.run(f"./{HOOK}", "bare.eml", "headers")
    assert (done.returncode, BLAME in done.stderr) == (1, True)


@pytest.mark.parametrize(("answer", "sent"), [("y", 1), ("n", 0), ("", 0)])
def test_in_mode_prompt_the_hook_asks_on_the_terminal(repository: Desk, answer: str, sent: int) -> None:
    """Only yes is yes."""
    repository.write("home/reviewer/reviewer.toml", '[presend]\nmode = "prompt"\ntime_limit = 120\n')
    repository.run("review", "git-hook")
    with terminal(["git", "send-email", "2-bad.eml"], repository.env, repository.home) as screen:
        assert BLAME in screen.see("Send it anyway? [y/N]")
        screen.press(*answer, "Enter")
        screen.see_end()
    assert repository.sink.subjects == [SUBJECT] * sent


def test_in_mode_prompt_the_hook_blocks_where_nobody_can_be_asked(repository: Desk) -> None:
    """Without a terminal it is as good as block."""
    repository.write("home/reviewer/reviewer.toml", '[presend]\nmode = "prompt"\ntime_limit = 120\n')
    repository.run("review", "git-hook")
    done = repository.run("setsid", "-w", f"./{HOOK}", "2-bad.eml")
    assert (done.returncode, "/dev/tty" in done.stderr) == (1, False)


def test_the_hook_is_written_where_git_looks_for_it(repository: Desk) -> None:
    """core.hooksPath counts from the top of the repository, wherever in it the user stands."""
    repository.run("git", "config", "core.hooksPath", "own/hooks")
    (repository.home / "deep/er").mkdir(parents=True)
    done = repository.run("sh", "-c", "cd deep/er && review git-hook")
    assert done.returncode == 0, done.stderr
    hook = repository.home / "own/hooks/sendemail-validate"
    assert hook.stat().st_mode & 0o777 == 0o755
    assert f"ok   git: {hook} starts " in repository.run("sh", "-c", "cd deep/er && review doctor").stdout
    assert BLAME in send(repository).stderr


def test_a_hook_of_somebody_else_is_left_alone(repository: Desk) -> None:
    """Only --force writes over it; our own is written anew without."""
    hook = Path(repository.write(HOOK, "#!/bin/sh\nexit 0\n"))
    done = repository.run("review", "git-hook")
    assert (done.returncode, hook.read_text()) == (2, "#!/bin/sh\nexit 0\n")
    assert "--force writes over it" in done.stderr
    assert repository.run("review", "git-hook", "--force").returncode == 0
    assert repository.run("review", "git-hook").returncode == 0
    printed = repository.run("review", "git-hook", "--print").stdout
    assert hook.read_text() == printed
    assert sys.executable in printed


def test_the_hook_can_be_taken_away_again(repository: Desk) -> None:
    """Afterwards git sends as before; without a hook there is nothing to remove."""
    repository.run("review", "git-hook")
    done = repository.run("review", "git-hook", "--uninstall")
    assert (done.returncode, done.stderr) == (0, f"review: removed {repository.home}/{HOOK}\n")
    assert send(repository).returncode == 0
    again = repository.run("review", "git-hook", "--uninstall")
    assert (again.returncode, again.stderr.count("\n")) == (2, 1)
    assert "no such file" in again.stderr


def test_a_hook_to_which_somebody_added_is_his(repository: Desk) -> None:
    """Neither installing nor uninstalling takes lines away that are not ours, whichever Python ours name."""
    repository.run("review", "git-hook")
    hook = repository.home / HOOK
    older = hook.read_text().replace(sys.executable, "/old place/python")
    for text in (f"{older}echo mine\n", "#!/bin/sh\necho mine\n" + older.partition("\n")[2]):
        hook.write_text(text)
        for option in ((), ("--uninstall",)):
            assert repository.run("review", "git-hook", *option).returncode == 2
            assert hook.read_text() == text
    hook.write_text(older)
    assert repository.run("review", "git-hook").returncode == 0
    assert sys.executable in hook.read_text()


def test_outside_of_a_repository_there_is_nothing_to_install(desk: Desk) -> None:
    """The answer is git's, as one line."""
    done = desk.run("review", "git-hook")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "not a git repository" in done.stderr


def test_the_shim_is_called_for_each_mail(repository: Desk) -> None:
    """With sendmailCmd git stops at the blocked mail: those before it are sent, and the critique is shown."""
    repository.run("git", "config", "sendemail.sendmailCmd", repository.shim)
    done = send(repository)
    assert done.returncode not in {0, 2}
    assert BLAME in done.stderr
    assert repository.sink.subjects == ["The first"]
    assert BAD_BODY in repository.copy()
