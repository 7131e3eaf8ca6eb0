"""How many messages the doors would take for follow-ups: `python -m benchmarks.scope FILE...`.

Each file holds JSON Lines with a key "draft", such as those of `tests/corpus`; phone scripts are left out.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from reviewer import Draft
from reviewer.integrations.scope import why_judged
from reviewer.settings import When


def share(path: Path) -> tuple[int, int]:
    """Give how many drafts of a file are judged when nothing is known of them, and how many there are."""
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    drafts = [Draft.parse(case["draft"]) for case in cases if case.get("kind") != "phone-script"]
    return sum(why_judged(draft, (), When()) is not None for draft in drafts), len(drafts)


def main() -> None:
    """Print a line for each file."""
    for name in sys.argv[1:]:
        judged, count = share(Path(name))
        print(f"{name}: {judged} of {count} taken for follow-ups ({judged / count:.1%})")


if __name__ == "__main__":
    main()
