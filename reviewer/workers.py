"""Processes that work for this one, each with a pipe of its own: whichever dies, at whatever moment, no other waits.

The processes of Python's own pool share a lock, and one that is killed while it holds that stops all. Here nothing is
shared, and the work of a process that is gone is done by the one that takes its place.
"""

from __future__ import annotations

import signal
from collections import deque
from contextlib import contextmanager
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait
from pickle import PickleError
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from types import TracebackType
    from typing import Self

Task = TypeVar("Task")
Outcome = TypeVar("Outcome")

# What takes down so many processes, one after the other, takes down any.
_LOSSES = 5


class TaskLostError(Exception):
    """Process after process was killed over the same task, which is kept as `task`."""

    def __init__(self, task: object) -> None:
        super().__init__(f"{_LOSSES} processes were killed over the same task")
        self.task = task


class Work(Generic[Task, Outcome]):
    """A task that was handed in."""

    def __init__(self, task: Task, step: Callable[[float | None], None]) -> None:
        self.task, self.losses = task, 0
        self.came: _Came[Outcome] | None = None
        self._step = step

    def done(self) -> bool:
        """Whether it is ready."""
        self._step(0)
        return self.came is not None

    def result(self) -> Outcome:
        """Wait for it, and give what the function gave, or raise what it raised."""
        while self.came is None:
            self._step(None)
        if self.came.error:
            raise self.came.error
        return self.came.outcome


class _Came(NamedTuple, Generic[Outcome]):
    """What came of a task."""

    outcome: Outcome
    error: Exception | None


class Workers(Generic[Task, Outcome]):
    """Some processes that do one task at a time each with the same function; leaving the context ends them at once.

    The tasks are taken up in the order in which they are handed in. Function, tasks and outcomes are pickled.
    """

    def __init__(self, function: Callable[[Task], Outcome], count: int) -> None:
        self._function = function
        self._waiting = deque[Work[Task, Outcome]]()
        self._processes: dict[Connection, Process] = {}
        self._busy: dict[Connection, Work[Task, Outcome]] = {}
        for _ in range(count):
            self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for process in self._processes.values():
            process.kill()
        for pipe, process in self._processes.items():
            process.join()
            pipe.close()

    def submit(self, task: Task) -> Work[Task, Outcome]:
        """Hand in a task. Here and in what this gives, TaskLostError is raised for one that kills whoever does it."""
        work = Work[Task, Outcome](task, self._step)
        self._waiting.append(work)
        self._step(0)
        return work

    def _step(self, patience: float | None) -> None:
        """Take what has come, for which so many seconds are waited (None: as long as it takes), and give out tasks."""
        for pipe in wait(list(self._busy), patience) if self._busy else ():
            self._take(pipe)  # type: ignore[arg-type]  # they are the pipes that were given
        while self._waiting and (free := next((pipe for pipe in self._processes if pipe not in self._busy), None)):
            self._give(free, self._waiting.popleft())

    def _give(self, pipe: Connection, work: Work[Task, Outcome]) -> None:
        """Give a task to a process that has none."""
        self._busy[pipe] = work
        try:
            pipe.send(work.task)
        except OSError:
            self._lose(pipe)

    def _take(self, pipe: Connection) -> None:
        """Take what a process has done, whole or not at all."""
        try:
            self._busy[pipe].came = pipe.recv()
            del self._busy[pipe]
        except (EOFError, OSError):
            self._lose(pipe)

    def _lose(self, pipe: Connection) -> None:
        """Put another process in the place of one that is gone, and its work before all that waits."""
        work, process = self._busy.pop(pipe), self._processes.pop(pipe)
        process.kill()
        process.join()
        pipe.close()
        work.losses += 1
        if work.losses == _LOSSES:
            raise TaskLostError(work.task)
        self._waiting.appendleft(work)
        self._start()

    def _start(self) -> None:
        """Start a process, which must hold no end of a pipe but its own: else it would outlive this one."""
        ours, theirs = Pipe()
        process = Process(target=_serve, args=(self._function, theirs, [ours, *self._processes]), daemon=True)
        with theirs, _interrupts_held():
            process.start()
            self._processes[ours] = process


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let Ctrl-C wait until a process is started: it is for this process alone to end the others."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(function: Callable[[Any], object], pipe: Connection, foreign: Sequence[Connection]) -> None:
    """Do task after task in a process of its own, until nobody gives any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in foreign:
        other.close()
    try:
        while True:
            _hand_over(_done(function, pipe.recv()), pipe)
    except (EOFError, OSError):
        return


def _hand_over(came: _Came[Any], pipe: Connection) -> None:
    """Hand over what came of a task, or say that it cannot be: an error of somebody else's may hold anything."""
    try:
        pipe.send(came)
    except (PickleError, TypeError, AttributeError) as error:
        name = type(came.error or came.outcome).__name__
        pipe.send(_Came(None, RuntimeError(f"{name} cannot be handed over: {type(error).__name__}")))


def _done(function: Callable[[Any], Any], task: object) -> _Came[Any]:
    """Do a task."""
    try:
        return _Came(function(task), None)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where the work was handed in
        return _Came(None, error)
