"""Processes with a pipe each: every task is done once, in order, whatever moment a process dies at."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from reviewer.workers import TaskLostError, Workers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

needs_unix = pytest.mark.skipif(os.name == "nt", reason="needs Unix")
_SIZE = 1 << 20  # bytes of an outcome: far more than a pipe holds, so that handing it over takes a while
_armed: list[threading.Timer] = []


def die(seconds: float = 0.0) -> None:
    """Have this process killed, now or a little later."""
    if not seconds:
        os.kill(os.getpid(), signal.SIGKILL)
    _armed.append(threading.Timer(seconds, die))
    _armed[-1].start()


def fragile(folder: Path, seed: int, task: int) -> bytes:
    """Give a large outcome, and in the first two attempts be killed before, while or shortly after handing it over."""
    while _armed:
        _armed.pop().cancel()
    attempt = sum((folder / f"{task}-{number}").exists() for number in range(2))
    if attempt < 2:
        (folder / f"{task}-{attempt}").touch()
        chance = random.Random(f"{seed} {task} {attempt}")  # noqa: S311 - nothing secret
        die(chance.uniform(0.0, 0.003))
    return task.to_bytes(4, "big") * (_SIZE // 4)


def deadly(limit: int, task: int) -> int:
    """Give a task back, or be killed by one over a limit."""
    if task > limit:
        die()
    return task


def failing(task: int) -> int:
    """Raise ValueError for a task."""
    raise ValueError(f"task {task}")


def run(function: Callable[[int], object], tasks: int, count: int) -> list[object]:
    """Have so many tasks done in so many processes, and give the outcomes in order."""
    with Workers(function, count) as workers:
        works = [workers.submit(task) for task in range(tasks)]
        return [work.result() for work in works]


@needs_unix
@pytest.mark.parametrize("seed", range(8))
def test_every_task_is_done_once_in_order_whenever_a_process_dies(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Processes die at random moments, many while they hand over an outcome: nothing is lost, doubled or mixed up."""
    # One that dies after it has handed over may take the next task with it: all 2 * 20 deaths may hit the same task.
    monkeypatch.setattr("reviewer.workers._LOSSES", 41)
    outcomes = run(partial(fragile, tmp_path, seed), tasks=20, count=3)
    assert outcomes == [task.to_bytes(4, "big") * (_SIZE // 4) for task in range(20)]
    assert len(list(tmp_path.iterdir())) > 20, "no process died over its task"


@needs_unix
def test_what_kills_every_process_is_given_up() -> None:
    """A task over which process after process dies is named, and not tried for ever."""
    with pytest.raises(TaskLostError) as lost:
        run(partial(deadly, 3), tasks=6, count=2)
    assert lost.value.task in {4, 5}


@needs_unix
def test_a_process_that_dies_while_it_has_nothing_to_do() -> None:
    """A process that was killed while it waited is found out when it is given a task, and replaced."""
    with Workers(partial(deadly, 9), 1) as workers:
        for task in range(5):
            [process] = workers._processes.values()
            assert process.pid
            os.kill(process.pid, signal.SIGKILL)
            process.join()
            assert workers.submit(task).result() == task


def test_what_a_function_raises_is_raised_here() -> None:
    """An error crosses the pipe, and its process goes on."""
    with Workers(failing, 1) as workers:
        first, second = workers.submit(1), workers.submit(2)
        with pytest.raises(ValueError, match="task 1"):
            first.result()
        with pytest.raises(ValueError, match="task 2"):
            second.result()


def test_leaving_ends_the_processes_at_once() -> None:
    """What is still under way when the context is left is not waited for."""
    with Workers(time.sleep, 2) as workers:
        works = [workers.submit(600.0) for _ in range(3)]
        processes = list(workers._processes.values())
        assert not any(work.done() for work in works)
        assert all(process.is_alive() for process in processes)
    assert not any(process.is_alive() for process in processes)


class SealedError(Exception):
    """An error that cannot be pickled."""

    def __init__(self) -> None:
        super().__init__("sealed")
        self.held = lambda: None


def fail(_task: int) -> None:
    """Raise what cannot be handed over."""
    raise SealedError


def test_an_error_that_cannot_be_handed_over_is_named() -> None:
    """It is not taken for the death of a process, and the process goes on."""
    with Workers(fail, 1) as workers:
        for task in range(2):
            with pytest.raises(RuntimeError, match="SealedError cannot be handed over"):
                workers.submit(task).result()
