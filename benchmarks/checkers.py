"""The checkers that are measured, ours and others', each installed into a folder of its own under build/bench."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.drafts import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BUILD = ROOT / "build" / "bench"
OURS, PYTHON, NODE = BUILD / "ours", BUILD / "python", BUILD / "node"
_PYTHON_PEERS = ("proselint==0.16.0", "slop-guard==0.5.0", "defluff==0.1.2")
_NODE_PEERS = (
    "write-good@1.0.8", "alex@11.0.1", "textlint@15.8.0", "textlint-rule-write-good@2.0.0", "textlint-rule-alex@5.0.0",
)  # fmt: skip
_WORKERS = ROOT / "benchmarks"
DRAFT = "examples/thank-you.txt"


@dataclass(frozen=True)
class Checker:
    """A checker: the command that checks one draft, and the process that checks many."""

    name: str
    start: tuple[str, ...]
    worker: tuple[str, ...]


def ours() -> dict[str, tuple[str, ...]]:
    """Give the ways in which our command is started."""
    review = (str(OURS / "bin" / "review"), DRAFT, "--fail-on", "never")
    return {
        "review": (*review, "--no-config"),
        "review, json": (*review, "--no-config", "--format", "json"),
        "review, context and config": (
            *review, "--context", "examples/acme.toml", "--config", "examples/reviewer.toml", "--format", "json",
        ),
    }  # fmt: skip


def bare() -> tuple[str, ...]:
    """Give the yardstick: the same interpreter in the same environment, doing nothing."""
    return (str(OURS / "bin" / "python"), "-I", "-c", "pass")


def install() -> list[Checker]:
    """Install what is not there yet, ours anew each time; gives the checkers that could be installed."""
    _environment(OURS, [str(ROOT)], again=True)
    checkers = [Checker("followup-reviewer", ours()["review"], _python_worker(OURS, "ours"))]
    try:
        _environment(PYTHON, _PYTHON_PEERS)
        commands = {"proselint": ("proselint", "check"), "slop-guard": ("sg",), "defluff": ("defluff", "lint")}
        for name, (program, *rest) in commands.items():
            start = (str(PYTHON / "bin" / program), *rest, DRAFT)
            checkers.append(Checker(name, start, _python_worker(PYTHON, name)))
    except subprocess.CalledProcessError:
        sys.stderr.write("the peers from PyPI cannot be installed here and are left out\n")
    return [*checkers, *_node_checkers()]


def _node_checkers() -> list[Checker]:
    """Install the peers that run on node, where there is node."""
    node, npm = shutil.which("node"), shutil.which("npm")
    try:
        if not node or not npm:
            raise FileNotFoundError("node and npm")
        if not (NODE / ".done").exists():
            NODE.mkdir(parents=True, exist_ok=True)
            (NODE / "package.json").write_text('{"private": true}')
            (NODE / ".textlintrc.json").write_text(json.dumps({"rules": {"write-good": True, "alex": True}}))
            _run([npm, "install", "--no-audit", "--no-fund", "--loglevel=error", *_NODE_PEERS], NODE)
            (NODE / ".done").touch()
    except (OSError, subprocess.CalledProcessError) as problem:
        sys.stderr.write(f"the peers from npm cannot be installed here and are left out: {problem}\n")
        return []
    programs, worker = NODE / "node_modules" / ".bin", str(_WORKERS / "worker.mjs")
    config = ("--config", str(NODE / ".textlintrc.json"), "--rules-base-directory", str(NODE / "node_modules"))
    options = {"write-good": (), "alex": ("--text",), "textlint": config}
    return [
        Checker(name, (str(programs / name), *more, DRAFT), (node, worker, name, str(NODE)))
        for name, more in options.items()
    ]


def _environment(folder: Path, packages: Sequence[str], *, again: bool = False) -> None:
    """Make a virtual environment with some packages, unless it is there."""
    if not (folder / ".done").exists():
        _run([sys.executable, "-m", "venv", "--clear", str(folder)])
    elif not again:
        return
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if again and (folder / ".done").exists():
        pip += ["--force-reinstall", "--no-deps"]
    _run([*pip, "-c", str(ROOT / "constraints.txt"), *packages] if again else [*pip, *packages])
    (folder / ".done").touch()


def _python_worker(folder: Path, name: str) -> tuple[str, ...]:
    """Give the process that checks many drafts."""
    return (str(folder / "bin" / "python"), "-I", str(_WORKERS / "worker.py"), name)


def _run(command: Sequence[str], folder: Path = ROOT) -> None:
    """Run a command that has to succeed; its words go to standard error."""
    subprocess.run(command, cwd=folder, check=True, stdout=sys.stderr)
