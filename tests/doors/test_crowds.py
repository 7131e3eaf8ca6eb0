"""Many messages at once, and large ones: each goes once or not at all, and none unjudged in silence."""

from __future__ import annotations

import os
from itertools import accumulate
from subprocess import DEVNULL, PIPE, Popen
from typing import TYPE_CHECKING

from reviewer.integrations.turns import turn
from tests.doors.conftest import BAD, BAD_BODY, GOOD, message
from tests.doors.faults import SHIM, UNREVIEWED, log, parts, with_plugin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pytest

    from tests.conftest import Command
    from tests.doors.desk import Desk


def at_once(desk: Desk, messages: Sequence[bytes]) -> list[int]:
    """Send messages at the same time through the shim and msmtp; gives the exit codes."""
    return all_at_once(["sh", "-c", f"exec {desk.shim} dana@acme.example"], messages, desk.env, desk.home)


def all_at_once(line: list[str], messages: Sequence[bytes], env: Mapping[str, str], cwd: Path) -> list[int]:
    """Run a command for each message at the same time; gives the exit codes."""
    running = [Popen(line, stdin=PIPE, stdout=DEVNULL, stderr=DEVNULL, env=env, cwd=cwd) for _ in messages]
    for process, data in zip(running, messages, strict=True):
        assert process.stdin
        process.stdin.write(data)
        process.stdin.close()
    return [process.wait() for process in running]


def test_fifty_sendings_at_once_arrive_once_each(desk: Desk) -> None:
    """Every other one should not go: none of those does, and each of the others does once."""
    messages = [message(BAD.decode().partition("\n\n")[2], f"Number {n}") for n in range(0, 50, 2)]
    messages += [message(GOOD.decode().partition("\n\n")[2], f"Number {n}") for n in range(1, 50, 2)]
    assert at_once(desk, messages) == [65] * 25 + [0] * 25
    assert sorted(desk.sink.subjects) == sorted(f"Number {n}" for n in range(1, 50, 2))
    copies = list((desk.home / "state/reviewer/blocked").iterdir())
    assert len(copies) == 2 * 20
    assert len(log(desk.user)) == 50


def test_no_more_judges_run_at_once_than_there_are_processors(user: Command) -> None:
    """Each has its time limit to itself, so that many messages at once do not make all of them go unreviewed."""
    note = f"os.write(os.open('{user.folder}/notes', os.O_WRONLY | os.O_CREAT | os.O_APPEND), b'%s')"
    begin, end = (note.replace("%s", sign) for sign in "+-")
    env = user.environment(with_plugin(user, at_work=f"{begin}; time.sleep(1.5); {end}"))
    count = 2 * (os.cpu_count() or 1) + 2
    assert all_at_once(user.line(*SHIM), [GOOD] * count, env, user.folder) == [0] * count
    notes = (user.folder / "notes").read_text()
    busy = list(accumulate(1 if sign == "+" else -1 for sign in notes))
    assert (len(notes), busy[-1]) == (2 * count, 0)
    assert max(busy) <= (os.cpu_count() or 1)


def test_a_turn_that_never_ends_holds_nobody_up_for_ever(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever has waited long enough goes on without a place."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    with turn(60.0), turn(0.1):
        assert [path.name for path in tmp_path.rglob("turn-*")] == ["turn-0"]


def test_of_several_same_sendings_one_allowance_lets_one_go(desk: Desk) -> None:
    """Those that come too late are blocked, and are remembered as one."""
    assert at_once(desk, [BAD]) == [65]
    assert desk.run("review", "allow", "--last").returncode == 0
    assert sorted(at_once(desk, [BAD] * 10)) == [0] + [65] * 9
    assert len(desk.sink.received) == 1
    assert desk.run("review", "allow").stdout.count(" 75/100") >= 1
    assert desk.run("review", "allow", "--last").returncode == 0
    assert at_once(desk, [BAD, BAD]).count(0) == 1


def test_a_mail_of_30_megabytes_arrives_whole(user: Command) -> None:
    """It is too large to be judged, which is told."""
    line = b"0123456789abcde" * 4 + b"\n"
    data = message(BAD_BODY) + line * (30_000_000 // len(line))
    done = user(*SHIM, given=data)
    assert (done.code, done.out == data) == (0, True)
    assert done.err == "review: Not reviewed: it is larger than 10,000,000 bytes.\n"


def test_a_message_of_5000_parts_is_judged(user: Command) -> None:
    """Its text is what counts."""
    assert user(*SHIM, given=parts(5_000, BAD_BODY)).code == 65
    good = parts(5_000, GOOD.decode().partition("\n\n")[2])
    done = user(*SHIM, given=good)
    assert (done.code, done.out == good, done.err) == (0, True, "")


def test_a_message_of_5000_nested_parts_passes_and_says_so(user: Command) -> None:
    """What cannot be read is not judged, and not held back."""
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(5_000))
    data = message(BAD_BODY).replace(b"Content-Type: text/plain; charset=utf-8\n", nested.encode())
    done = user(*SHIM, given=data)
    assert (done.code, done.out == data) == (0, True)
    assert done.err.startswith("review: Not reviewed: ") or UNREVIEWED in done.err
