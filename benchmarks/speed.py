"""How fast a start and a review are: `make bench`, under a minute.

start       wall time of the whole command, and how many times that of a bare `python -I -c pass`; the runs take turns,
            so that whatever else the machine does falls on all of them
in process  one draft after another, each text once, after a warm-up with the examples of the rules
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from reviewer import Reviewer
from reviewer.validation import situation_from

ROOT = Path(__file__).parents[1]
RUNS = 21
REVIEW = (sys.executable, str(Path(sys.executable).with_name("review")), "examples/thank-you.txt", "--fail-on", "never")
COMMANDS = {
    "python -I -c pass": (sys.executable, "-I", "-c", "pass"),
    "review": (*REVIEW, "--no-config"),
    "review --format json": (*REVIEW, "--no-config", "--format", "json"),
    "review with context and config": (
        *REVIEW, "--context", "examples/acme.toml", "--config", "examples/reviewer.toml",
    ),
}  # fmt: skip


def starts() -> dict[str, list[float]]:
    """Time each command `RUNS` times in turn, in milliseconds; a first round, which may compile, does not count."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(RUNS + 1):
        for name, command in COMMANDS.items():
            start = perf_counter()
            subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
            times[name].append(1000 * (perf_counter() - start))
    return {name: found[1:] for name, found in times.items()}


def reviews() -> list[float]:
    """Time one review of each draft of the corpus, in milliseconds."""
    reviewer = Reviewer()
    for plugin in reviewer.plugins:
        for rule in plugin.rules:
            for example in rule.examples:
                reviewer.review(example.draft)
    cases = [json.loads(line) for file in sorted((ROOT / "tests/corpus").glob("*.jsonl")) for line in file.open()]
    texts = {case["draft"]: situation_from(case.get("context") or {}, case["id"]) for case in cases}
    times = []
    for text, situation in texts.items():
        start = perf_counter()
        reviewer.review(text, situation)
        times.append(1000 * (perf_counter() - start))
    return times


def main() -> None:
    """Print the figures."""
    found = starts()
    bare = median(next(iter(found.values())))
    for name, times in found.items():
        low, _, high = quantiles(times, n=4)
        print(f"{name:31} {median(times):6.1f} ms ({low:.1f} to {high:.1f})  {median(times) / bare:5.1f} x bare")
    times = reviews()
    low, middle, high = quantiles(times, n=4)
    p99 = quantiles(times, n=100)[-1]
    print(f"in process, {len(times)} drafts{'':9} {middle:6.2f} ms ({low:.2f} to {high:.2f})  p99 {p99:.2f} ms")


if __name__ == "__main__":
    main()
