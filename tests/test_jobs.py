"""Batches on several processes: the same bytes as on one, in the same order, with little in flight, and a clean end."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Settings
from reviewer.plugins import DISABLE
from reviewer.pool import Written, in_order, task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reviewer.batch import Line
    from tests.conftest import Command

needs_unix = pytest.mark.skipif(os.name == "nt", reason="needs Unix")


def lines(count: int, padding: int = 0) -> bytes:
    """Write drafts of which every seventh has a slang word in it, and one line in a hundred is broken.

    With `padding`, bytes a line that nobody looks at, fewer lines make a chunk.
    """
    return b"".join(
        b"{\n"
        if number % 100 == 99
        else json.dumps(
            {
                "id": number,
                "draft": f"Dear Ms. Lee,\n\nI am {'gonna' if number % 7 else 'here to'} go {number}.",
                "padding": padding * "x",
            }
        ).encode()
        + b"\n"
        for number in range(count)
    )


class Work:
    """Work on a chunk, which is done at once, or only when somebody waits for it."""

    def __init__(self, chunk: list[Line], *, quick: bool) -> None:
        self.chunk, self.quick, self.taken = chunk, quick, False

    def done(self) -> bool:
        """Whether it is ready."""
        return self.quick

    def result(self) -> list[Written]:
        """Wait for it."""
        self.taken = True
        return [Written(line or b"", frozenset(), ()) for _, line in self.chunk]


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=20), st.integers(1, 5))
def test_results_come_in_order_with_few_under_way(given_chunks: list[tuple[int, bool]], window: int) -> None:
    """Whichever chunk is done first, the results keep the order, and never more than a window is under way."""
    given: list[list[Line]] = [
        [(0, b"%d-%d" % (index, line)) for line in range(size)] for index, (size, _) in enumerate(given_chunks)
    ]
    speeds = iter([quick for size, quick in given_chunks if size])
    works: list[Work] = []

    def submit(chunk: list[Line]) -> Work:
        works.append(Work(chunk, quick=next(speeds)))
        assert sum(not work.taken for work in works) <= window
        return works[-1]

    assert [done.line for done in in_order(given, submit, window)] == [line for chunk in given for _, line in chunk]


def test_what_is_done_is_given_while_no_more_comes_in() -> None:
    """While the input waits, the results that are ready are handed on."""

    def slow() -> Iterator[list[Line]]:
        yield [(1, b"first")]
        yield []
        raise AssertionError("the first result was held back")

    stream = in_order(slow(), lambda chunk: Work(chunk, quick=True), window=3)
    assert next(stream).line == b"first"


def test_the_same_bytes_on_two_processes(review: Command) -> None:
    """Two processes give the bytes, words and exit code that one gives."""
    review.write("cases.jsonl", lines(400))
    one = review("batch", "cases.jsonl", "--select", "slang")
    two = review("batch", "cases.jsonl", "--select", "slang", "--jobs", "2")
    assert (two.code, two.err) == (one.code, one.err)
    assert (one.code, one.err.partition(" of ")[2]) == (2, '400 lines could not be read: see "error" in each\n')
    assert two.out == one.out
    assert len(one.lines) == 400


def test_a_worker_takes_settings_as_they_were_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where its own environment blocks other plugins, as on another machine of a cluster."""
    here = os.environ.get(DISABLE, "")
    monkeypatch.setenv(DISABLE, f"{here},slang")
    review = task(Settings(disable=("slang/emoji",)))
    monkeypatch.setenv(DISABLE, here)
    ((line, severities, *_),) = review([(1, b'{"id": 1, "draft": "Dear Ann, how did I do?"}')])
    assert (json.loads(line)["verdict"], severities is None) == ("hold", False)


@needs_unix
def test_results_stream(review: Command) -> None:
    """On several processes too, a result comes when its line was read, not when the input ends."""
    with start(review, "batch", "--jobs", "2", "--select", "slang", stdin=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for line in lines(3).splitlines(keepends=True):
            process.stdin.write(line)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == json.loads(line)["id"]
        process.stdin.close()
        assert process.wait(timeout=20) == 0


@needs_unix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_is_gone_on_with(review: Command, jobs: str) -> None:
    """Ctrl-C ends with 130 and whole lines written; --resume does the rest, and all is as if nothing had happened."""
    review.write("cases.jsonl", lines(3000))
    expected = review("batch", "cases.jsonl", "--select", "slang").out
    command = ["batch", "cases.jsonl", "--select", "slang", "--jobs", jobs, "--output", "out.jsonl"]
    output = review.folder / "out.jsonl"
    with start(review, *command) as process:
        wait_for(lambda: output.exists() and output.stat().st_size > 1000)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"with --resume goes on" in err
    assert b"Traceback" not in err
    done = output.read_bytes()
    assert expected.startswith(done)
    assert 1000 < len(done) < len(expected)
    again = review(*command, "--resume")
    assert (again.code, output.read_bytes() == expected) == (2, True)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's ps for the processes")
@pytest.mark.parametrize("seed", range(2))
def test_processes_that_are_killed_change_nothing(review: Command, seed: int) -> None:
    """While its processes are killed one after the other, a run gives the bytes, words and exit code of a quiet one."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    review.write("cases.jsonl", lines(1000, padding=1000))
    command = ["batch", "cases.jsonl", "--select", "slang", "--jobs", "2"]
    expected = review(*command)
    output, size, killed = review.folder / "out.jsonl", 0, 0
    with start(review, *command, "--output", "out.jsonl") as process:
        while process.poll() is None:
            time.sleep(chance.uniform(0, 0.03))
            if output.exists() and output.stat().st_size > size and (found := children(process.pid)):
                size = output.stat().st_size
                killed += 1
                with suppress(ProcessLookupError):
                    os.kill(chance.choice(found), signal.SIGKILL)
        _, err = process.communicate(timeout=60)
    assert killed
    assert (process.returncode, err.decode()) == (expected.code, expected.err)
    assert (review.folder / "out.jsonl").read_bytes() == expected.out


@needs_unix
def test_drafts_that_kill_whatever_reviews_them_are_told(review: Command) -> None:
    """Where process after process is killed over the same lines, the run ends with 2 and names them."""
    review.write("cases.jsonl", lines(40))
    review.write(
        "killing.py",
        "import os, signal, reviewer\n"
        "def kill(draft, situation, options): os.kill(os.getpid(), signal.SIGKILL)\n"
        "@reviewer.hookimpl\n"
        "def reviewer_rules():\n"
        "    return [reviewer.Rule('killing/all', reviewer.Severity.ERROR, 'kills', 'a test', (), kill)]\n",
    )
    review.write("killing-1.dist-info/METADATA", "Name: killing\nVersion: 1\n")
    review.write("killing-1.dist-info/entry_points.txt", "[reviewer]\nkilling = killing\n")
    path = os.pathsep.join([str(review.folder), os.environ.get("PYTHONPATH", "")])
    done = review("batch", "cases.jsonl", "--jobs", "2", "--select", "killing", env={"PYTHONPATH": path})
    told = "review: lines 1 to 40: every process that reviewed them was killed, perhaps for want of memory\n"
    assert (done.code, done.out, done.err) == (2, b"", told)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's ps for the processes")
def test_no_process_outlives_the_run(review: Command) -> None:
    """Where the run itself is killed, its processes end too."""
    review.write("cases.jsonl", lines(20_000))
    output = review.folder / "out.jsonl"
    with start(review, "batch", "cases.jsonl", "--jobs", "3", "--output", "out.jsonl") as process:
        wait_for(lambda: output.exists() and output.stat().st_size > 1000)
        left = children(process.pid)
        process.kill()
        process.wait(timeout=20)
    assert len(left) == 3
    wait_for(lambda: not any(Path(f"/proc/{child}").exists() for child in left))


def test_progress_and_rate_on_a_terminal(review: Command) -> None:
    """Who watches a terminal sees how many drafts are done, how fast, and which part of the file is read."""
    review.write("cases.jsonl", lines(600))
    pty = pytest.importorskip("pty", reason="needs a pseudo-terminal")
    ours, theirs = pty.openpty()
    line = review.line("batch", "cases.jsonl", "--output", "out.jsonl", "--fail-on", "never")
    subprocess.run(line, cwd=review.folder, env=review.environment(), stderr=theirs, check=False)
    shown = os.read(ours, 1 << 16).decode()
    assert re.search(r"\d+ drafts, [\d,]+ a second, \d+% read", shown), shown
    assert re.search(r"review: 600 drafts reviewed, [\d,]+ a second", shown), shown


@pytest.mark.parametrize("jobs", ["0", "-1", "x", "1.5", "1000"])
def test_a_senseless_number_of_jobs(review: Command, jobs: str) -> None:
    """The number of processes is one from 1 to 999."""
    done = review("batch", f"--jobs={jobs}")
    assert (done.code, done.err.splitlines()[0]) == (2, f'review: --jobs: "{jobs}" is no number from 1 to 999')


def test_settings_reach_the_processes(review: Command) -> None:
    """A configuration counts on two processes as on one."""
    review.write(
        "reviewer.toml",
        'allow = ["gonna"]\n[severity]\n"slang/slang-word" = "error"\n[options.length]\nthank_you_max_words = 90\n',
    )
    review.write("cases.jsonl", lines(50))
    assert review("batch", "cases.jsonl").out == review("batch", "cases.jsonl", "--jobs", "2").out


@contextmanager
def start(review: Command, *arguments: str, stdin: int | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """Start the command as a group of processes of its own, as a shell does; whatever of it is left is killed."""
    process = subprocess.Popen(
        review.line(*arguments),
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=review.folder,
        env=review.environment(),
        start_new_session=True,
    )
    with process:
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.005)


def children(process: int) -> list[int]:
    """Give the processes that a process has started."""
    done = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, check=False)
    return [int(number) for number in done.stdout.split()]
