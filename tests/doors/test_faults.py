"""What befalls the reviewer befalls no message: it goes and this is told, or it stays and this is told."""

from __future__ import annotations

import json
import os
import signal
import sys
from subprocess import DEVNULL, PIPE, Popen, run
from typing import TYPE_CHECKING

import pytest

from reviewer.integrations.state import State
from tests.doors.conftest import BAD, BAD_BODY, GOOD, program
from tests.doors.faults import SHIM, UNREVIEWED, log, parts, with_plugin
from tests.doors.terminal import wait_until

if TYPE_CHECKING:
    from tests.conftest import Command, Done


def configure(user: Command, **presend: str) -> None:
    """Set keys of the table [presend]."""
    lines = "".join(f'{key} = "{value}"\n' for key, value in presend.items())
    user.write("home/reviewer/reviewer.toml", f"[presend]\n{lines}")


DEATHS = {
    "is killed": ({"at_work": "os.kill(os.getpid(), signal.SIGKILL)"}, 120, "was ended by signal 9"),
    "ends": ({"at_work": "os._exit(0)"}, 120, "broke off"),
    "hangs": ({"at_import": "time.sleep(600)"}, 1, "it took longer than 1 s"),
}


@pytest.mark.parametrize(("plugin", "limit", "why"), DEATHS.values(), ids=DEATHS)
@pytest.mark.parametrize("on_error", ["pass", "block"])
def test_a_reviewer_that_dies_does_what_the_user_set(
    user: Command, plugin: dict[str, str], limit: int, why: str, on_error: str
) -> None:
    """The message goes unchanged and loudly, or it stays, with 75; either is logged."""
    configure(user, on_error=on_error)
    env = with_plugin(user, **plugin)
    done = user("sendmail", "--time-limit", str(limit), "--", "cat", given=GOOD, env=env)
    assert why in done.err
    if on_error == "pass":
        assert (done.code, done.out, UNREVIEWED in done.err) == (0, GOOD, True)
    else:
        assert (done.code, done.out, done.err.startswith("review: Not sent. ")) == (75, b"", True)
    assert log(user) == [(on_error, "failed")]


BREAKS = {"at work": {"at_work": "raise ValueError('odd')"}, "at import": {"at_import": "raise ValueError('odd')"}}


@pytest.mark.parametrize("plugin", BREAKS.values(), ids=BREAKS)
def test_what_one_plugin_could_not_check_is_told(user: Command, plugin: dict[str, str]) -> None:
    """A broken plugin costs its own rules: the others still hold a message back, and what goes is told of."""
    env = with_plugin(user, **plugin)
    done = user(*SHIM, given=GOOD, env=env)
    assert (done.code, done.out) == (0, GOOD)
    assert done.err.startswith("review: Not everything could be checked, AND IT IS SENT: odd failed\n")
    assert "review: plugin odd failed: " in done.err
    assert user(*SHIM, given=BAD, env=env).code == 65
    configure(user, on_error="block")
    done = user(*SHIM, given=GOOD, env=env)
    assert (done.code, done.out) == (75, b"")
    assert log(user) == [("pass", "failed"), ("block", "judged"), ("block", "failed")]


def test_a_plugin_that_prints_is_not_in_the_way(user: Command) -> None:
    """What a plugin writes to standard output is no answer of the judge's."""
    env = with_plugin(user, at_import="print('hello')", at_work="print('hello')")
    assert user(*SHIM, given=BAD, env=env).code == 65
    assert user(*SHIM, given=GOOD, env=env).err == ""


@pytest.mark.parametrize("more", ["", '[presend]\non_error = "block"\n'])
def test_a_mistake_in_the_configuration_is_told(user: Command, more: str) -> None:
    """The key is named; the table [presend] counts all the same."""
    user.write("home/reviewer/reviewer.toml", f'profil = "strict"\n{more}')
    done = user(*SHIM, given=BAD)
    assert (done.code, done.out) == ((75, b"") if more else (0, BAD))
    assert "profil: unknown key - did you mean profile?" in done.err
    assert log(user) == [("block" if more else "pass", "failed")]


@pytest.mark.parametrize("wrong", ['mode = "blok"', 'mod = "block"', "when = { recipients = 3 }", "time_limit = 0"])
def test_a_wrong_key_beside_it_costs_no_on_error(user: Command, wrong: str) -> None:
    """Each key of [presend] counts for itself: one that is wrong takes no other with it."""
    user.write("home/reviewer/reviewer.toml", f'[presend]\non_error = "block"\n{wrong}\n')
    done = user(*SHIM, given=GOOD)
    assert (done.code, done.out) == (75, b"")
    assert "reviewer.toml: presend." in done.err


def test_a_configuration_that_is_no_toml_is_told(user: Command) -> None:
    """Nothing in it counts then; an option of the shim still does."""
    user.write("home/reviewer/reviewer.toml", '[presend\non_error = "block"')
    done = user(*SHIM, given=BAD)
    assert (done.code, UNREVIEWED in done.err) == (0, True)
    assert user("sendmail", "--on-error", "block", "--", "cat", given=BAD).code == 75


def test_a_shim_that_is_killed_has_sent_nothing(user: Command) -> None:
    """The MTA is started only by a shim that lives; the mail program hears that it does not."""
    env = user.environment(with_plugin(user, at_import=f"open('{user.folder}/begun', 'w').close(); time.sleep(600)"))
    line = user.line(*SHIM[:-1], "touch", f"{user.folder}/sent")
    with Popen(line, stdin=PIPE, stderr=DEVNULL, env=env) as shim:
        assert shim.stdin
        shim.stdin.write(GOOD)
        shim.stdin.close()
        wait_until((user.folder / "begun").exists, lambda: "the judge did not begin")
        (judge,) = children(shim.pid)
        shim.kill()
        assert shim.wait() == -signal.SIGKILL
    os.kill(judge, signal.SIGKILL)
    assert not (user.folder / "sent").exists()


def test_a_judge_whose_asker_was_killed_ends_all_the_same(user: Command) -> None:
    """It does not hang for ever where nobody is left to end it."""
    env = user.environment(with_plugin(user, at_import="time.sleep(600)"))
    script = "from reviewer.integrations import judge; judge._LONGEST = 1; judge.main()"
    request = json.dumps({"door": "test", "recipients": [], "config": None, "over": {}}).encode()
    done = run([sys.executable, "-c", script], input=request + b"\n" + GOOD, env=env, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")


def children(process: int) -> list[int]:
    """Give the processes that a process has started."""
    done = run(["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, text=True, check=False)
    return [int(word) for word in done.stdout.split()]


def test_an_mta_that_is_killed_is_heard_of(user: Command) -> None:
    """The shim has become the MTA, so its death is the shim's: the message counts as not sent."""
    done = user("sendmail", "--", "sh", "-c", "kill -9 $$", given=GOOD)
    assert done.code == -signal.SIGKILL


def test_without_standard_input_there_is_nothing_to_send(user: Command) -> None:
    """A closed input is told, and no empty message is sent."""
    line = ["sh", "-c", 'exec "$@" <&-', "sh", *user.line(*SHIM)]
    done = run(line, env=user.environment(), cwd=user.folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (64, "")
    assert "no standard input" in done.stderr


def blocked_without_memory(done: Done) -> None:
    """See that a message was blocked, and that the user is told that nothing remembers it."""
    assert done.code == 65
    assert "No copy of the message could be kept: " in done.err
    assert "review allow" not in done.err
    assert "X-Review: skip" in done.err


def test_where_the_state_folder_cannot_be(user: Command) -> None:
    """A file in its place costs copy and log, both of which is told, and no message."""
    user.write("state", "")
    blocked_without_memory(user(*SHIM, given=BAD))
    done = user(*SHIM, given=GOOD)
    assert (done.code, done.out) == (0, GOOD)
    assert "The log could not be written: " in done.err
    assert "the reviewer" not in done.err


def test_where_nobody_knows_the_users_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container whose user has none, nothing can be kept, and that is an error like any other."""
    monkeypatch.delenv("HOME")
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", {}.__getitem__)
    with pytest.raises(OSError, match=r"Not a directory|File exists"):
        State().log(door="test")


def namespace(*words: str) -> list[str]:
    """Give a command line that runs others under other conditions, or skip the test where that cannot be."""
    if run([*words, "true"], capture_output=True, check=False).returncode:
        pytest.skip(f"cannot run {' '.join(words)} here")
    return list(words)


def on_disk(user: Command, disk: str, given: bytes, before: str = "true") -> Done:
    """Send a message while the state folder is a disk of its own, mounted for this process alone."""
    program("unshare")
    prefix = namespace("unshare", "--mount", "--map-root-user")
    (user.folder / "state").mkdir(exist_ok=True)
    script = f'mount -t tmpfs -o {disk} none "$XDG_STATE_HOME" && {before} && exec "$@"'
    line = [*prefix, "sh", "-c", script, "sh", *user.line(*SHIM)]
    done = run(line, input=given, capture_output=True, env=user.environment(), cwd=user.folder, check=False)
    return type(user("--version"))(done.returncode, done.stdout, done.stderr.decode())


@pytest.mark.parametrize("disk", ["ro,size=1m", "size=4k"], ids=["read-only", "full"])
def test_a_disk_that_takes_nothing_costs_no_message(user: Command, disk: str) -> None:
    """What may go goes, what may not stays, and that nothing was kept is told."""
    fill = "true" if disk.startswith("ro") else 'head -c 4096 /dev/zero > "$XDG_STATE_HOME/full"'
    blocked_without_memory(on_disk(user, disk, BAD, fill))
    done = on_disk(user, disk, GOOD, fill)
    assert (done.code, done.out) == (0, GOOD)
    assert "The log could not be written: " in done.err


def test_half_a_copy_is_none(user: Command) -> None:
    """A disk that is full in the middle of a copy leaves none that looks whole, and the copy before is kept."""
    kept = 'ls -l "$XDG_STATE_HOME"/reviewer/blocked'
    prefix = namespace("unshare", "--mount", "--map-root-user")
    (user.folder / "state").mkdir()
    shim = " ".join(user.line(*SHIM))
    user.write("bad", BAD)
    user.write("big", parts(600, BAD_BODY))
    script = f'mount -t tmpfs -o size=32k none "$XDG_STATE_HOME"; {shim} < bad; {shim} < big; {kept}'
    done = run([*prefix, "sh", "-c", script], capture_output=True, env=user.environment(), cwd=user.folder, check=False)
    assert b"No copy of the message could be kept: no space left on device." in done.stderr
    listed = done.stdout.decode().splitlines()
    assert [line.split()[4] for line in listed if line.endswith(".eml")] == [str(len(BAD))]


def test_a_log_that_cannot_grow_costs_no_message(user: Command) -> None:
    """A full disk under the log is told, and nothing else."""
    (user.folder / "state/reviewer").mkdir(parents=True)
    (user.folder / "state/reviewer/log.jsonl").symlink_to("/dev/full")
    done = user(*SHIM, given=GOOD)
    assert (done.code, done.out) == (0, GOOD)
    assert done.err == "review: The log could not be written: no space left on device.\n"


def test_words_that_nobody_can_read_cost_no_message(user: Command) -> None:
    """A closed or full stderr changes nothing."""
    line = user.line(*SHIM)
    for end in ("2>&-", "2>/dev/full"):
        shell = ["sh", "-c", f'exec "$@" {end}', "sh", *line]
        done = run(shell, input=BAD, capture_output=True, env=user.environment(), cwd=user.folder, check=False)
        assert (done.returncode, done.stdout) == (65, b"")
