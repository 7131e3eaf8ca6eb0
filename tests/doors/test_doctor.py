"""`review doctor` finds each trap that was seen with real mail programs, and says how to mend it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.doors.conftest import BAD, GOOD, program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Command, Done


def examined(user: Command, **env: str) -> Done:
    """Run the doctor for a user whose home is the folder of the test."""
    return user("doctor", env={"HOME": str(user.folder), "GIT_CONFIG_NOSYSTEM": "1", **env})


def script(path: Path, text: str) -> Path:
    """Write an executable script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def test_a_user_without_any_trap_is_well(user: Command) -> None:
    """Where nothing is to be mended it says so, and ends with 0."""
    user("sendmail", "--", "cat", given=BAD)
    done = examined(user)
    assert (done.code, done.out.decode().splitlines()[-1]) == (0, "all is well")


def test_a_mistake_in_the_configuration_is_named(user: Command) -> None:
    """A hook that goes by on_error for a typing mistake is found."""
    user.write("home/reviewer/reviewer.toml", '[presend]\nmode = "blok"\n')
    done = examined(user)
    assert done.code == 1
    assert "presend.mode" in done.out.decode()
    assert "did you mean block?" in done.out.decode()


@pytest.mark.parametrize(("on_error", "told"), [("pass", "all are sent"), ("block", "none is sent")])
def test_what_a_mistake_does_to_messages_is_told(user: Command, on_error: str, told: str) -> None:
    """The doctor says what the shim then does."""
    user.write("home/reviewer/reviewer.toml", f'[presend]\nmode = "blok"\non_error = "{on_error}"\n')
    assert f"no message is reviewed, and {told} (on_error is {on_error})" in examined(user).out.decode()
    assert user("sendmail", "--", "cat", given=GOOD).code == (0 if on_error == "pass" else 75)


def test_contexts_that_no_message_finds_are_named(user: Command) -> None:
    """A file that is wrong, or has no addresses, is of no use to a hook."""
    user.write("home/reviewer/applications/a.toml", 'company = "Acme"\n')
    user.write("home/reviewer/applications/b.toml", 'compny = "Acme"\n')
    out = examined(user).out.decode()
    assert "a.toml has no addresses" in out
    assert "b.toml: compny: unknown key - did you mean company?" in out


def test_only_contexts_that_messages_find_are_counted(user: Command) -> None:
    """One that is to be mended is no good one."""
    user.write("home/reviewer/applications/a.toml", 'company = "Acme"\n')
    out = examined(user).out.decode()
    assert f"ok   contexts: 1 in {user.folder}/home/reviewer/applications\n" in out


def test_without_any_context_the_way_to_one_is_told(review: Command) -> None:
    """It is no fault, since follow-ups are known without too."""
    done = examined(review)
    assert (done.code, done.out.decode().splitlines()[-1]) == (0, "all is well, 1 noted")
    assert "note contexts: none in " in done.out.decode()
    assert "\n     review new\n" in done.out.decode()


def test_a_domain_of_everybody_is_named(user: Command) -> None:
    """Mail to a friend there would be judged as mail to the employer; somebody's address there is fine."""
    user.write("home/reviewer/applications/a.toml", 'addresses = ["@Outlook.com"]\n')
    user.write("home/reviewer/applications/b.toml", 'addresses = ["dana@gmail.com"]\n')
    out = examined(user).out.decode()
    assert "a.toml: all mail to @Outlook.com is taken for mail to this employer" in out
    assert "     write the whole address: somebody@Outlook.com\n" in out
    assert "b.toml" not in out


@pytest.mark.parametrize("place", ["/dev/null", "/proc/x", "a-file/below"])
def test_a_state_folder_that_can_never_be_is_named(user: Command, place: str) -> None:
    """The nearest folder that is there must take files; that none is there yet is well only then."""
    user.write("a-file", "")
    state = str(user.folder / place)
    out = examined(user, XDG_STATE_HOME=state).out.decode()
    assert f"MEND state: {state}/reviewer cannot be used: " in out
    assert "let XDG_STATE_HOME name a folder of yours" in out
    well = examined(user, XDG_STATE_HOME=str(user.folder / "not/yet")).out.decode()
    assert "not/yet/reviewer is not there yet; it is made with the first message" in well
    assert not (user.folder / "not").exists()


def test_copies_that_others_can_read_are_named(user: Command) -> None:
    """The mending given is the command that mends it."""
    user("sendmail", "--", "cat", given=BAD)
    (copy,) = (user.folder / "state/reviewer/blocked").glob("*.eml")
    copy.chmod(0o644)
    out = examined(user).out.decode()
    assert f"MEND state: {copy} is open to other users" in out
    subprocess.run(["sh", "-c", f"chmod go= {copy}"], check=True)
    assert examined(user).code == 0


@pytest.mark.parametrize("name", ["mutt", "neomutt"])
@pytest.mark.parametrize("wait", ["-1", "2"])
def test_a_mutt_that_does_not_wait_is_named(user: Command, name: str, wait: str) -> None:
    """A blocked message would be lost there, and look as if it had been sent."""
    program(name)
    user.write(".muttrc", f'set sendmail="review sendmail -- /bin/cat"\nset sendmail_wait={wait}\n')
    out = examined(user).out.decode()
    assert f"MEND {name}: sendmail_wait is {wait}" in out
    user.write(".muttrc", 'set sendmail="review sendmail -- /bin/cat"\nset sendmail_wait=0\n')
    assert f"ok   {name}: hands messages to /bin/cat" in examined(user).out.decode()


@pytest.mark.parametrize("name", ["mutt", "neomutt"])
@pytest.mark.parametrize(
    ("presend", "options", "levels"),
    [
        ("", "", {"note": "on_error is pass"}),
        ('on_error = "block"', "", {}),
        ("", " --on-error=block", {}),
        ('mode = "advise"\non_error = "block"', "", {"MEND": "mode is advise"}),
        ('mode = "advise"\non_error = "block"', " --mode block", {}),
        ('on_error = "block"', " --config {folder}/other.toml", {"MEND": "mode is advise", "note": "on_error is pass"}),
    ],
)
def test_a_mutt_in_which_nothing_is_told_is_named(
    user: Command, name: str, presend: str, options: str, levels: dict[str, str]
) -> None:
    """Whatever is told of a message that goes is unseen in mutt; options of its command outweigh the file."""
    program(name)
    user.write("other.toml", '[presend]\nmode = "advise"\n')
    user.write("home/reviewer/reviewer.toml", f"[presend]\n{presend}\n")
    shim = f"review sendmail{options.format(folder=user.folder)} -- /bin/cat"
    user.write(".muttrc", f'set sendmail="{shim}"\nset sendmail_wait=0\n')
    done = examined(user)
    for level, state in (("MEND", "mode is advise"), ("note", "on_error is pass")):
        assert (f"{level} {name}: {state}" in done.out.decode()) == (level in levels)
    assert done.code == ("MEND" in levels)


def test_a_shim_that_calls_itself_is_named(user: Command) -> None:
    """A script called sendmail that hands on to "sendmail" finds itself first."""
    script(user.folder / "bin/sendmail", '#!/bin/sh\nexec review sendmail -- sendmail "$@"\n')
    out = examined(user, PATH=f"{user.folder}/bin:{os.environ['PATH']}").out.decode()
    assert f"MEND sendmail: {user.folder}/bin/sendmail is this reviewer again" in out


def test_a_command_of_git_that_is_not_there_is_named(user: Command) -> None:
    """Git would find out only when it sends."""
    program("git")
    user.write(".gitconfig", "[sendemail]\n\tsendmailCmd = review sendmail -- no-such-mta\n")
    assert "MEND git: no-such-mta is not there" in examined(user).out.decode()


def test_a_manifest_that_points_nowhere_is_named(user: Command) -> None:
    """Thunderbird says nothing of a host that it cannot start."""
    if sys.platform != "linux":
        pytest.skip("the place of the manifest is known for Linux here")
    home = {"HOME": str(user.folder)}
    assert user("native", "--install", env=home).code == 0
    assert "ok   Thunderbird" in examined(user).out.decode()
    (host,) = (user.folder / ".mozilla/native-messaging-hosts").glob("*.sh")
    host.write_text(host.read_text().replace(sys.executable, "/no/such/python"))
    assert "/no/such/python, which has no reviewer" in examined(user).out.decode()
    host.unlink()
    assert "which cannot be run" in examined(user).out.decode()


@pytest.fixture
def open_proxy() -> Iterator[None]:
    """Let a process run whose command line is that of a proxy open to the network; it listens to nothing."""
    words = [
        "-c",
        "import time; print('up', flush=True); time.sleep(60)",
        "review",
        "smtpd",
        "--listen",
        "0.0.0.0:2525",
    ]
    with subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        yield
        process.kill()


@pytest.mark.skipif(not os.path.isdir("/proc"), reason="processes are found in /proc")  # noqa: PTH112 - a constant
@pytest.mark.usefixtures("open_proxy")
def test_a_proxy_open_to_the_network_is_named(user: Command) -> None:
    """Whoever reaches it can send mail in the user's name."""
    assert "listens on 0.0.0.0:2525: whoever reaches it can send mail" in examined(user).out.decode()
