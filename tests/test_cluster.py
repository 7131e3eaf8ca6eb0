"""Batches on a Dask cluster: every draft once, in order, also when a worker is lost half-way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from tests.test_jobs import lines, start, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Command

needs_dask = pytest.mark.skipif(find_spec("distributed") is None, reason="needs Dask: the extra cluster")


class Cluster:
    """A scheduler and two workers on this machine, each a process of its own with one thread."""

    def __init__(self, review: Command, stack: ExitStack) -> None:
        self._review, self._stack = review, stack
        self._start("dask_scheduler", "--port", "0", "--no-dashboard", "--host", "127.0.0.1")
        wait_for(lambda: "Scheduler at:" in self._log("dask_scheduler"))
        log = self._log("dask_scheduler")
        self.address = log.partition("Scheduler at:")[2].split()[0]
        worker = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1", self.address)
        self.workers = [self._start("dask_worker", *worker, "--name", name) for name in ("a", "b")]
        wait_for(lambda: self._log("dask_worker").count("Registered to:") == 2)

    def _start(self, module: str, *arguments: str) -> subprocess.Popen[bytes]:
        """Start one process of the cluster; it can import what this one can, and is ended with the test."""
        with (self._review.folder / module).open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{module}", *arguments],
                stdout=log,
                stderr=log,
                cwd=self._review.folder,
                env=self._review.environment({"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}),
            )
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)
        return process

    def _log(self, module: str) -> str:
        """Give what the processes of a module have said."""
        return (self._review.folder / module).read_text(encoding="utf-8")


@pytest.fixture
def cluster(review: Command) -> Iterator[Cluster]:
    """Give a cluster that runs."""
    with ExitStack() as stack:
        yield Cluster(review, stack)


@needs_dask
@pytest.mark.slow
def test_every_draft_once_in_order_though_a_worker_is_killed(review: Command, cluster: Cluster) -> None:
    """A cluster that loses one of its two workers half-way gives the bytes that one process gives."""
    review.write("cases.jsonl", lines(6000))
    alone = review("batch", "cases.jsonl", "--jobs", "2")
    expected = alone.out
    output = review.folder / "out.jsonl"
    dask = ("--engine", "dask", "--scheduler", cluster.address)
    with start(review, "batch", "cases.jsonl", *dask, "--output", "out.jsonl") as process:
        wait_for(lambda: output.exists() and output.stat().st_size > len(expected) / 3, seconds=60)
        cluster.workers[0].send_signal(signal.SIGKILL)
        assert output.stat().st_size < len(expected) * 0.9, "the worker was to be killed half-way"
        _, err = process.communicate(timeout=120)
    assert (process.returncode, err.decode()) == (2, alone.err)
    assert output.read_bytes() == expected


@needs_dask
@pytest.mark.slow
def test_a_cluster_keeps_the_settings_of_the_run(review: Command, cluster: Cluster) -> None:
    """What the configuration says counts on the workers too, run after run."""
    review.write("cases.jsonl", lines(10))
    dask = ("--engine", "dask", "--scheduler", cluster.address)
    for rules in ("slang", "subject"):
        assert review("batch", "cases.jsonl", "--select", rules, *dask) == review(
            "batch", "cases.jsonl", "--select", rules
        )


@needs_dask
@pytest.mark.slow
def test_a_scheduler_that_does_not_answer(review: Command) -> None:
    """Where no scheduler listens, one line says so."""
    done = review("batch", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9", given=lines(1))
    assert (done.code, done.out) == (2, b"")
    assert done.err.startswith("review: no Dask scheduler answers at tcp://127.0.0.1:9")
    assert len(done.err.splitlines()) == 1


def test_dask_is_asked_for_by_name(review: Command) -> None:
    """Without Dask, one line says what to install."""
    review.write("hide/distributed.py", "raise ImportError")
    path = os.pathsep.join([str(review.folder / "hide"), os.environ.get("PYTHONPATH", "")])
    arguments = ("batch", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9")
    done = review(*arguments, given=lines(1), env={"PYTHONPATH": path})
    assert (done.code, done.err) == (2, "review: --engine dask needs Dask: pip install '.[cluster]'\n")
