"""Drafts to measure with: those of the corpus, each time under other names, so that no text comes twice."""

from __future__ import annotations

import json
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
_FIRST = (
    "Priya Marisol Hannah Jonas Amara Dmitri Keiko Lucia Owen Farah Tobias Nia Emre Ingrid Rafael Saoirse Wei Anouk "
    "Malik Petra Yusuf Greta Diego Leila Anders Chioma Bastian Mirela Tariq Solveig Hugo"
).split()
_LAST = (
    "Raman Quispe Lindqvist Okafor Halvorsen Tanaka Moreau Petrov Adeyemi Castillo Brandt Nguyen Oyelaran Fischer "
    "Kowalska Haddad Murphy Sato Costa Weber Ibrahim Larsen Mbeki Novak Rossi Demir Silva Horvat Khan"
).split()


def corpus() -> list[dict[str, Any]]:
    """Give the labelled drafts, which writers wrote for the measuring of accuracy."""
    files = sorted((ROOT / "tests" / "corpus").glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line]


def varied() -> Iterator[dict[str, Any]]:
    """Give the drafts of the corpus over and over, each time signed with another name."""
    cases = corpus()
    for number in count():
        case = cases[number % len(cases)]
        name = f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]}-{_LAST[number // 7 % len(_LAST)]}"
        context = {**(case.get("context") or {}), "candidate": name}
        draft = case["draft"].rstrip()
        before, _, last = draft.rpartition("\n")
        signed = before if len(last.split()) <= 3 and "," not in last else draft
        yield {"id": number, "draft": f"{signed}\n{name} {number}", "kind": case.get("kind"), "context": context}


def write(path: Path, size: int) -> None:
    """Write so many drafts as lines for `review batch`."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(case) + "\n" for case in islice(varied(), size))


def long_draft(size: int) -> str:
    """Give a draft of so many characters, put together of the bodies of the corpus."""
    bodies = "\n\n".join(case["draft"].partition("\n\n")[2].rpartition("\n\n")[0] for case in corpus())
    body = (bodies * (size // len(bodies) + 1))[: size - 60].rsplit(" ", 1)[0]
    return f"Dear Ms. Lee,\n\n{body}\n\nKind regards,\nSam Reyes"
