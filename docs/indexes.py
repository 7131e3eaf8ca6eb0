"""Writes the indexes of the phrase tables, which save the command the time to make them at every start.

`--check` only says whether they are up to date. One that is not is never used: its table makes its own, more slowly.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import reviewer
import reviewer_plugins
from reviewer import PhraseTable
from reviewer.plugins import load_plugins
from reviewer_plugins.frames import FrameTable

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = """\"\"\"Indexes of phrase tables, by their fingerprints: made by `python docs/indexes.py`.\"\"\"
# ruff: noqa: E501
# fmt: off

INDEXES = {
"""


def modules() -> dict[Path, str]:
    """Give the modules of indexes, one of the core and one of the plugins, by their files."""
    load_plugins(frozenset())
    core, plugins = Path(reviewer.__file__).parent, Path(reviewer_plugins.__file__).parent
    return {
        core / "indexes.py": _HEAD + "".join(_lines("reviewer.")) + "}\n",
        plugins / "phrases" / "indexes.py": _HEAD + "".join(_lines("reviewer_plugins.")) + "}\n",
    }


def _lines(package: str) -> Iterator[str]:
    """Write a line for the index of each table of a package."""
    for fingerprint, table in sorted({table.fingerprint: table for table in _tables(package)}.items()):
        yield f'    {fingerprint}: "{table.make_index()}",\n'


def _tables(package: str) -> Iterator[PhraseTable]:
    """Give the tables that stand in the modules of a package."""
    for name in sorted(name for name in sys.modules if name.startswith(package)):
        for value in vars(sys.modules[name]).values():
            if isinstance(value, PhraseTable):
                yield value
            elif isinstance(value, FrameTable):
                yield from value.tables()


def main(arguments: list[str]) -> int:
    """Write the modules, or give 1 when one of them is not what it would be."""
    made = modules()
    stale = [path for path in made if not path.exists() or path.read_text(encoding="utf-8") != made[path]]
    for path in stale:
        if "--check" in arguments:
            sys.stderr.write(f"{path}: out of date; run python docs/indexes.py\n")
        else:
            path.write_text(made[path], encoding="utf-8")
    return int("--check" in arguments and bool(stale))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
