"""What several tests need: a place of its own for the command, and the command itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import entry_points
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from reviewer.plugins import BUILT_IN, DISABLE, ENTRY_POINTS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DRAFT = """Subject: Thank you - Data Analyst interview

Dear Ms. Whitfield,

Thank you for your time yesterday and for showing me the late-truck dashboard. I am gonna send the sample queries today.

I would be very glad to join the team as a Data Analyst, where my years with dbt would be of use.

Kind regards,
Priya Raman
"""

# Plugins of other distributions that happen to be installed are off, here and in the processes that tests start: the
# tests are about the built-in ones, and those that they install themselves.
STRANGERS = frozenset(point.name for point in entry_points(group=ENTRY_POINTS)) - set(BUILT_IN)
os.environ[DISABLE] = ",".join(sorted(STRANGERS))


@dataclass(frozen=True)
class Done:
    """What a run of the command gave."""

    code: int
    out: bytes
    err: str

    @property
    def json(self) -> Any:
        """The result read as JSON."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The result read as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


# The folders of a user who has set nothing up.
_FOLDERS = {"CONFIG": "home", "STATE": "state", "CACHE": "cache"}


@dataclass(frozen=True)
class Command:
    """The command, run as its own process in a folder with nothing of the user's around it."""

    folder: Path

    def __call__(self, *arguments: str, given: bytes = b"", env: Mapping[str, str] = MappingProxyType({})) -> Done:
        """Run `review` with these arguments and this standard input."""
        line = self.line(*arguments)
        everything = self.environment(env)
        done = subprocess.run(line, input=given, capture_output=True, cwd=self.folder, env=everything, check=False)
        err = done.stderr.decode("utf-8", "backslashreplace")
        assert "Traceback" not in err, err
        return Done(done.returncode, done.stdout, err)

    @staticmethod
    def line(*arguments: str) -> list[str]:
        """Give the command line as `subprocess` takes it."""
        return [sys.executable, "-m", "reviewer", *arguments]

    def environment(self, more: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
        """Give the environment of a user who has set nothing up."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("REVIEWER", "XDG", "NO_COLOR"))}
        disabled = ",".join(filter(None, (more.get(DISABLE), *sorted(STRANGERS))))
        folders = {f"XDG_{name}_HOME": str(self.folder / folder) for name, folder in _FOLDERS.items()}
        return kept | folders | {**more, DISABLE: disabled}

    def write(self, name: str, content: str | bytes) -> str:
        """Write a file into the folder; gives its name."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name


@pytest.fixture
def review(tmp_path: Path) -> Command:
    """Give the command in an empty folder that has a draft with one slang word in it: draft.txt."""
    command = Command(tmp_path)
    command.write("draft.txt", DRAFT)
    return command
