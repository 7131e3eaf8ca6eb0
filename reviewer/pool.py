"""Batches on several processes or machines: chunks of lines go out, what is to be written comes back in their order.

Whatever does the work takes a chunk and gives a future, as Dask has it. Only so many chunks are under way at a time, so
memory stays flat however long the batch is.
"""

from __future__ import annotations

import logging
import pickle
from collections import deque
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from reviewer.api import Reviewer
from reviewer.batch import results
from reviewer.errors import ReviewerError
from reviewer.plugins import disabled_by_environment, load_plugins
from reviewer.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reviewer.batch import Line, Result
    from reviewer.settings import Settings


class WorkerLost(ReviewerError):
    """A process or machine that reviewed drafts is gone, and the work cannot go on."""


# The severities of the findings of one line; None for a line that could not be read.
Severities = frozenset[Severity] | None


class Written(NamedTuple):
    """What came of one line, ready to be written.

    `failures` say which plugins failed or could not advise; `failed` is whether any of them did the former.
    """

    line: bytes
    severities: Severities
    failures: tuple[str, ...]
    failed: bool = False


class Future(Protocol):
    """What is still being worked on."""

    def done(self) -> bool:
        """Whether it is ready."""

    def result(self) -> list[Written]:
        """Wait for it."""


if TYPE_CHECKING:
    Submit = Callable[[list[Line]], Future]


def written(result: Result) -> Written:
    """Make of a result what is to be written."""
    critique = result.critique
    if critique is None:
        return Written(result.line().encode(), None, ())
    severities = frozenset(finding.severity for finding in critique.findings if finding.severity)
    return Written(result.line().encode(), severities, critique.failures, critique.failed)


def in_order(chunks: Iterable[list[Line]], submit: Submit, window: int) -> Iterator[Written]:
    """Have chunks worked on, at most `window` at a time, and give what comes of them in their order."""
    pending = deque[Future]()
    for chunk in chunks:
        if chunk:
            pending.append(submit(chunk))
        while pending and (len(pending) >= window or pending[0].done()):
            yield from pending.popleft().result()
    while pending:
        yield from pending.popleft().result()


def one_by_one(chunks: Iterable[list[Line]], reviewer: Reviewer) -> Iterator[Written]:
    """Do all the work in this process, each line when its turn comes."""
    for chunk in chunks:
        for result in results(chunk, reviewer):
            yield written(result)


def task(settings: Settings) -> Callable[[list[Line]], list[Written]]:
    """Make the function that reviews a chunk; it can be sent to any process that has the same packages."""
    return partial(_review, pickle.dumps((settings, disabled_by_environment())))


def _review(setup: bytes, chunk: list[Line]) -> list[Written]:
    """Review a chunk with the reviewer that this process keeps."""
    return [written(result) for result in results(chunk, _reviewer(setup))]


@lru_cache(maxsize=1)
def _reviewer(setup: bytes) -> Reviewer:
    """Make the reviewer that a process keeps for all of its chunks."""
    settings, blocked = pickle.loads(setup)  # noqa: S301 - our own, from the process that handed out the work
    return Reviewer(settings, load_plugins(blocked), checked=True)


@contextmanager
def processes(chunks: Iterable[list[Line]], settings: Settings, jobs: int) -> Iterator[Iterator[Written]]:
    """Review chunks in `jobs` processes; leaving the context ends them, whether all is done or not.

    The chunk of a process that is killed is reviewed by another. Raises WorkerLost when that does not help.
    """
    from reviewer.workers import TaskLostError, Workers

    with Workers(task(settings), jobs) as workers:
        try:
            yield in_order(chunks, workers.submit, 2 * jobs + 1)
        except TaskLostError as lost:
            chunk = cast("list[Line]", lost.task)
            raise WorkerLost(
                f"lines {chunk[0][0]} to {chunk[-1][0]}: every process that reviewed them was killed, perhaps for want "
                "of memory"
            ) from None


@contextmanager
def cluster(chunks: Iterable[list[Line]], settings: Settings, scheduler: str) -> Iterator[Iterator[Written]]:
    """Review chunks on a Dask cluster; a worker that is lost has its chunks done by the others.

    `scheduler` is its address, as tcp://host:8786. Raises ReviewerError when it cannot be reached or Dask is not
    installed, and WorkerLost when a chunk has killed worker after worker.
    """
    try:
        from distributed import Client, KilledWorker
    except ImportError:
        raise ReviewerError("--engine dask needs Dask: pip install '.[cluster]'") from None
    # It warns of each worker that is lost, whose chunks are done again all the same; what cannot be done is raised.
    logging.getLogger("distributed.client").setLevel(logging.ERROR)
    try:
        client = Client(scheduler, set_as_default=False, timeout=10)
    except (OSError, ValueError) as problem:
        raise ReviewerError(f"no Dask scheduler answers at {scheduler}: {problem}".splitlines()[0]) from None
    review = task(settings)
    with client:
        window = 2 * max(sum(client.ncores().values()), 1) + 1
        try:
            yield in_order(chunks, lambda chunk: client.submit(review, chunk, pure=False), window)
        except KilledWorker as lost:
            raise WorkerLost(f"a chunk of drafts was lost with worker after worker: {lost}".splitlines()[0]) from None
