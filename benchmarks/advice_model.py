"""What the filter of advice lets through from a real model, over the labelled drafts.

    python -m benchmarks.advice_model --base-url http://127.0.0.1:8000/v1 --model smollm2 [--show] [FILE ...]

Counts the suggestions that were let through, and those that were dropped by the reason. Replies are kept on disk like
any others, so that a second run asks only for what is new. Ctrl-C ends it with the table so far. docs/advice.md says
how a small model is served.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.accuracy import CORPUS, cases_of
from reviewer import Reviewer, Settings
from reviewer.validation import situation_from

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask for advice on every draft, and print the table."""
    parser = argparse.ArgumentParser(description="What the filter lets through from a real model.")
    parser.add_argument("files", nargs="*", type=Path, default=sorted(CORPUS.glob("*.jsonl")))
    parser.add_argument("--base-url", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--limit", type=int, help="the first so many drafts only")
    parser.add_argument("--max-tokens", type=int, default=400)
    parser.add_argument("--timeout", type=float, default=120.0)
    parser.add_argument("--show", action="store_true", help="print what is let through")
    options = parser.parse_args(arguments)
    values = {
        "base_url": options.base_url,
        "model": options.model,
        "max_tokens": options.max_tokens,
        "timeout": options.timeout,
        "deadline": 4 * options.timeout,
    }
    reviewer = Reviewer(Settings(enable=("personalization",), options={"personalization": values}))
    counts: Counter[str] = Counter()
    with suppress(KeyboardInterrupt):  # a small model takes its time: what there is by then is told
        _ask(reviewer, cases_of(options.files)[: options.limit], counts, show=options.show)
    for name, count in sorted(counts.items()):
        print(f"{count:5} {name}")
    return 0


def _ask(reviewer: Reviewer, cases: list[dict[str, Any]], counts: Counter[str], *, show: bool) -> None:
    """Ask for advice on each draft, and count what becomes of it."""
    for case in cases:
        critique = reviewer.review(
            case["draft"], situation_from(case.get("context", {}) | {"kind": case["kind"]}, case["id"])
        )
        (check,) = [check for check in critique.checks if check.plugin == "personalization"]
        counts["drafts"] += 1
        counts[f"no advice: {check.error}" if check.error else "answered"] += 1
        counts["let through"] += len(critique.advice)
        counts.update(f"dropped: {piece.reason}" for piece in check.dropped)
        for piece in critique.advice if show else ():
            print(f'{case["id"]}: {piece.text} <- {piece.source}: "{piece.fact}"', flush=True)


if __name__ == "__main__":
    sys.exit(main())
