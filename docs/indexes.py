"""Writes the indexes of the phrase tables, which save the command the time to make them at every start.

`--check` only says whether they are up to date. One that is not is never used: its table makes its own, more slowly.
"""

from __future__ import annotations

import sys
from itertools import accumulate, chain
from pathlib import Path
from typing import TYPE_CHECKING

import reviewer
import reviewer_plugins
from reviewer import PhraseTable
from reviewer.indexing import written
from reviewer.plugins import load_plugins
from reviewer_plugins.frames import FrameTable

if TYPE_CHECKING:
    from collections.abc import Iterator

_MODULE = '''"""By which words the phrases of tables are found: made by `python docs/indexes.py`."""
# ruff: noqa: E501
# fmt: off

# The number of each table's first phrase, by the table's fingerprint.
TABLES = {{{tables}}}
INDEX = {{
{index}}}
'''


def modules() -> dict[Path, str]:
    """Give the modules of indexes, one of the core and one of the plugins, by their files."""
    load_plugins(frozenset())
    core, plugins = Path(reviewer.__file__).parent, Path(reviewer_plugins.__file__).parent
    return {
        core / "indexes.py": _module("reviewer."),
        plugins / "phrases" / "indexes.py": _module("reviewer_plugins."),
    }


def _module(package: str) -> str:
    """Write one index for the tables of a package."""
    tables = dict(sorted({table.fingerprint: table for table in _tables(package)}.items()))
    firsts = accumulate((len(table.phrases) for table in tables.values()), initial=0)
    numbers = ", ".join(f"{fingerprint}: {first}" for fingerprint, first in zip(tables, firsts, strict=False))
    index = written(chain.from_iterable(table.patterns() for table in tables.values()))
    lines = "".join(f'    "{name}": "{line}",\n' for name, line in index.items())
    return _MODULE.format(tables=numbers, index=lines)


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
