"""What is measured, each thing in turns: whatever else the machine does then falls on all alike."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks import checkers, drafts
from benchmarks.drafts import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.checkers import Checker

_ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "REVIEWER"))}
_WARM_UP = 30
# Drafts at a turn: with fewer, each checker would find the processor's caches full of the others' data.
_TURN = 28
LENGTHS = (1_000, 10_000, 100_000, 999_000)
RULES = (0, 10, 100, 1_000)


@dataclass(frozen=True)
class Times:
    """Repeated measures of one thing in milliseconds, by rounds."""

    rounds: tuple[tuple[float, ...], ...]

    @property
    def median(self) -> float:
        """The median of all."""
        return median(time for times in self.rounds for time in times)

    @property
    def p99(self) -> float:
        """The 99th percentile of all."""
        return quantiles((time for times in self.rounds for time in times), n=100)[-1]

    @property
    def noise(self) -> tuple[float, float]:
        """The least and the greatest of the medians of the rounds."""
        medians = [median(times) for times in self.rounds]
        return min(medians), max(medians)


def starts(commands: Mapping[str, Sequence[str]], runs: int) -> dict[str, Times]:
    """Time whole processes; a first round, which fills caches, does not count."""
    times: dict[str, list[tuple[float, ...]]] = {name: [] for name in commands}
    for _ in range(runs + 1):
        for name, command in commands.items():
            begin = perf_counter()
            subprocess.run(command, cwd=ROOT, env=_ENVIRONMENT, capture_output=True, check=False)
            times[name].append((1000 * (perf_counter() - begin),))
    return {name: Times(tuple(found[1:])) for name, found in times.items()}


class _Worker:
    """A process that checks draft after draft."""

    def __init__(self, command: Sequence[str], stack: ExitStack) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, cwd=ROOT, env=_ENVIRONMENT, stdin=pipe, stdout=pipe, text=True)
        stack.callback(self._process.wait)
        stack.callback(self._process.kill)

    def time(self, case: Mapping[str, object]) -> float:
        """Give the milliseconds that a draft takes."""
        assert self._process.stdin  # noqa: S101 - tells the type checker
        assert self._process.stdout  # noqa: S101
        self._process.stdin.write(json.dumps(case) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline()) / 1e6


def reviews(found: Sequence[Checker], rounds: int, size: int) -> dict[str, Times]:
    """Time each checker on the same drafts, some at a time in turn; no text comes twice."""
    times: dict[str, list[tuple[float, ...]]] = {checker.name: [] for checker in found}
    cases = drafts.varied()
    with ExitStack() as stack:
        workers = {checker.name: _Worker(checker.worker, stack) for checker in found}
        for case in islice(cases, _WARM_UP):
            for worker in workers.values():
                worker.time(case)
        for _ in range(rounds):
            taken: dict[str, list[float]] = {name: [] for name in workers}
            block = list(islice(cases, size))
            for first in range(0, size, _TURN):
                for name, worker in workers.items():
                    taken[name] += [worker.time(case) for case in block[first : first + _TURN]]
            for name in workers:
                times[name].append(tuple(taken[name]))
    return {name: Times(tuple(each)) for name, each in times.items()}


def by_length(ours: Checker, repeats: int) -> dict[int, Times]:
    """Time one draft of each length, each length in a process of its own: what one leaves behind costs the next."""
    times: dict[int, list[tuple[float, ...]]] = {length: [] for length in LENGTHS}
    with ExitStack() as stack:
        workers = {length: _Worker(ours.worker, stack) for length in LENGTHS}
        for number in range(repeats + 1):
            for length, worker in workers.items():
                case = {"draft": drafts.long_draft(length) + f" {number}", "context": {}}
                times[length].append((worker.time(case),))
    return {length: Times(tuple(each[1:])) for length, each in times.items()}


def by_rules(ours: Checker, rounds: int, size: int) -> dict[int, Times]:
    """Time drafts with so many rules from plugins beside ours."""
    found = [checkers.Checker(str(count), ours.start, (*ours.worker, str(count))) for count in RULES]
    return {int(name): times for name, times in reviews(found, rounds, size).items()}


@dataclass(frozen=True)
class Run:
    """A run of the command: its seconds, and the memory of its largest process in MiB."""

    seconds: float
    memory: float


def run(*arguments: str) -> Run:
    """Run our command, started from a process so small that it does not count."""
    launch = [sys.executable, "-I", "-S", str(ROOT / "benchmarks" / "launch.py")]
    command = [*launch, str(checkers.OURS / "bin" / "review"), *arguments]
    done = subprocess.run(command, cwd=ROOT, env=_ENVIRONMENT, capture_output=True, text=True, check=False)
    try:
        seconds, kib = done.stdout.split()
    except ValueError:
        raise RuntimeError(f"{arguments}: {done.stderr}") from None
    return Run(float(seconds), int(kib) / 1024)


@dataclass(frozen=True)
class Batch:
    """What batches gave: runs on one process and on two in turn, and a run that is ten times as long."""

    size: int
    one: tuple[Run, ...]
    two: tuple[Run, ...]
    long_size: int
    long: Run

    @property
    def gain(self) -> tuple[float, float, float]:
        """How many times faster two processes are: the median of the pairs, the least and the greatest."""
        pairs = [a.seconds / b.seconds for a, b in zip(self.one, self.two, strict=True)]
        return median(pairs), min(pairs), max(pairs)


def batches(size: int, repeats: int) -> Batch:
    """Review a batch, and a tenth of it several times on one process and on two."""
    short, long = checkers.BUILD / "short.jsonl", checkers.BUILD / "long.jsonl"
    drafts.write(short, size // 10)
    drafts.write(long, size)
    options = ("--fail-on", "never", "--no-config")
    one, two = [], []
    for _ in range(repeats):
        one.append(run("batch", str(short), *options))
        two.append(run("batch", str(short), *options, "--jobs", "2"))
    whole = run("batch", str(long), *options, "--jobs", "2")
    long.unlink()
    return Batch(size // 10, tuple(one), tuple(two), size, whole)
