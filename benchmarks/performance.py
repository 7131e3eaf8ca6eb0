"""How fast the reviewer is, beside other checkers: `make bench` writes docs/performance.md, `make bench-quick` prints.

    python -m benchmarks.performance [--quick] [--drafts N]

The other checkers look for other faults; what is compared is what a check in front of "send" costs.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from math import log10
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import checkers, measures
from benchmarks.chart import chart
from benchmarks.drafts import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.measures import Batch, Times

PAGE, CHART = ROOT / "docs" / "performance.md", ROOT / "docs" / "performance.svg"
BEGIN, END = "<!-- made by make bench -->\n", "<!-- end -->\n"
_BARE = "python -I -c pass"


def _starts_table(times: Mapping[str, Times]) -> Iterator[str]:
    """Write how long whole processes take."""
    bare = times[_BARE].median
    yield "| one draft, a process of its own | median | least to greatest | times a bare interpreter |"
    yield "|---|--:|--:|--:|"
    for name, each in times.items():
        low, high = each.noise
        yield f"| {name} | {each.median:.0f} ms | {low:.0f} to {high:.0f} | {each.median / bare:.1f} |"


def _reviews_table(times: Mapping[str, Times]) -> Iterator[str]:
    """Write how long a draft takes in a process that runs on."""
    yield "| one draft, in process | median | medians of rounds | 99th percentile | times ours |"
    yield "|---|--:|--:|--:|--:|"
    own = next(iter(times.values())).median
    for name, each in times.items():
        low, high = each.noise
        shown = f"{each.median:.2f} ms | {low:.2f} to {high:.2f} | {each.p99:.2f} ms"
        yield f"| {name} | {shown} | {each.median / own:.1f} |"


def _growth_table(lengths: Mapping[int, Times], rules: Mapping[int, Times]) -> Iterator[str]:
    """Write how the cost grows."""
    yield "| grows with | | median | least to greatest | |"
    yield "|---|--:|--:|--:|--:|"
    for length, each in lengths.items():
        low, high = each.noise
        yield (
            f"| length | {length:,} characters | {each.median:.1f} ms | {low:.1f} to {high:.1f} "
            f"| {1000 * each.median / length:.2f} ms for 1,000 |"
        )
    none = rules[0].median
    for count, each in rules.items():
        low, high = each.noise
        cost = f"{1000 * (each.median - none) / count:.1f} µs a rule" if count else ""
        yield f"| rules of plugins | {count:,} more | {each.median:.2f} ms | {low:.2f} to {high:.2f} | {cost} |"


def _batch_table(batch: Batch, memory: float) -> Iterator[str]:
    """Write how fast batches are, and how much memory is taken."""
    yield "| `review batch` | drafts | a second | largest process |"
    yield "|---|--:|--:|--:|"
    for name, runs in (("one process", batch.one), ("two processes", batch.two)):
        rates = [batch.size / run.seconds for run in runs]
        memories = max(run.memory for run in runs)
        shown = f"{median(rates):,.0f} ({min(rates):,.0f} to {max(rates):,.0f})"
        yield f"| {name} | {batch.size:,} | {shown} | {memories:.0f} MiB |"
    rate = batch.long_size / batch.long.seconds
    yield f"| two processes | {batch.long_size:,} | {rate:,.0f} | {batch.long.memory:.0f} MiB |"
    gain, low, high = batch.gain
    yield ""
    yield (
        f"Two processes do {gain:.2f} times ({low:.2f} to {high:.2f}) what one does, on {os.cpu_count()} cores. "
        f"A bare `review draft.txt` takes {memory:.1f} MiB at its peak."
    )


def _slope(lengths: Mapping[int, Times]) -> float:
    """Give the exponent with which the time grows between the two greatest lengths; 1 is linear."""
    (short, few), (long, many) = list(lengths.items())[-2:]
    return log10(many.median / few.median) / log10(long / short)


def _tell(what: str) -> None:
    """Say what is being measured."""
    sys.stderr.write(f"measuring {what} ...\n")


def measure(*, quick: bool, size: int) -> tuple[str, str]:
    """Measure everything; gives the tables and the chart."""
    found = checkers.install()
    ours = found[0]
    start_commands = {_BARE: checkers.bare(), **checkers.ours(), **{each.name: each.start for each in found[1:]}}
    _tell("starts")
    starts = measures.starts(start_commands, 3 if quick else 15)
    memory = measures.run(*checkers.ours()["review"][1:]).memory
    _tell("reviews")
    reviews = measures.reviews(found, 3, 20 if quick else 196)
    _tell("growth")
    lengths = measures.by_length(ours, 3 if quick else 7)
    rules = measures.by_rules(ours, 3, 20 if quick else 100)
    _tell("batches")
    batch = measures.batches(size, 2 if quick else 3)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    tables = (
        _starts_table(starts),
        _reviews_table(reviews),
        _growth_table(lengths, rules),
        _batch_table(batch, memory),
    )
    head = (
        f"Measured with Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} cores, load "
        f"{load:.1f} at the end (above {os.cpu_count()}, others held the machine; read the ratios). Growth with "
        f"length: exponent {_slope(lengths):.2f}, where 1 is linear.\n"
    )
    bars = {
        "Start to end of one draft, milliseconds": {name: each.median for name, each in starts.items()},
        "One draft in process, milliseconds": {name: each.median for name, each in reviews.items()},
    }
    svg = chart(bars, frozenset({*checkers.ours(), ours.name}))
    return "\n".join([head, *("\n".join(table) + "\n" for table in tables)]), svg


def main(arguments: list[str] | None = None) -> None:
    """Measure, and print the tables or put them into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer repeats, and print only")
    parser.add_argument("--drafts", type=int, metavar="N", help="size of the batch (default: 100,000; quick: 10,000)")
    options = parser.parse_args(arguments)
    tables, svg = measure(quick=options.quick, size=options.drafts or (10_000 if options.quick else 100_000))
    print(tables)
    if not options.quick:
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        PAGE.write_text(before + BEGIN + tables + END + rest.partition(END)[2], encoding="utf-8")
        CHART.write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
