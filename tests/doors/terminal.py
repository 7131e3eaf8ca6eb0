"""A terminal to drive a mail program in, as a user does: look at the screen, press keys, look again."""

from __future__ import annotations

import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_PATIENCE = 60.0  # seconds; the machine may be busy with other things


def wait_until(holds: Callable[[], object], what: Callable[[], str]) -> None:
    """Wait until something holds; fails with the words of `what` where it does not come about."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end, what()
        time.sleep(0.05)


class Terminal:
    """A program in a terminal of its own, of 120 columns and 60 lines."""

    def __init__(self, folder: Path, line: Sequence[str], env: Mapping[str, str], cwd: Path) -> None:
        self._socket = str(folder / "tmux")
        self._env = {**env, "TERM": "screen", "LC_ALL": "C.UTF-8"}
        self._cwd = cwd
        self._width = 120
        self._tmux("-f", "/dev/null", "new-session", "-d", "-s", "mail", "-x", "120", "-y", "60", *line)

    def _tmux(self, *words: str) -> str:
        """Run a command of tmux; gives what it prints."""
        line = ["tmux", "-S", self._socket, *words]
        done = subprocess.run(line, env=self._env, cwd=self._cwd, capture_output=True, text=True, check=False)
        return done.stdout

    @property
    def screen(self) -> str:
        """What the user sees; empty when the program has ended."""
        return self._tmux("capture-pane", "-p", "-t", "mail")

    @property
    def ended(self) -> bool:
        """Whether the program has ended."""
        return not self._tmux("list-sessions")

    def see(self, *words: str, redraw: bool = False) -> str:
        """Wait until all words are on the screen, and make the program draw it anew meanwhile; gives the screen."""

        def seen() -> bool:
            if redraw:
                self._width ^= 1
                self._tmux("resize-window", "-t", "mail", "-x", str(self._width))
            return all(word in self.screen for word in words)

        wait_until(seen, lambda: f"{words} not in:\n{self.screen}")
        return self.screen

    def press(self, *keys: str) -> None:
        """Press keys, by tmux's names for them."""
        self._tmux("send-keys", "-t", "mail", *keys)

    def write(self, text: str) -> None:
        """Type a text as it is."""
        self._tmux("send-keys", "-t", "mail", "-l", text)

    def see_end(self) -> None:
        """Wait until the program has ended."""
        wait_until(lambda: self.ended, lambda: f"still running:\n{self.screen}")

    def close(self) -> None:
        """End the terminal and what runs in it."""
        self._tmux("kill-server")


@contextmanager
def terminal(line: Sequence[str], env: Mapping[str, str], cwd: Path) -> Iterator[Terminal]:
    """Give a terminal in which a command line runs, and close it afterwards."""
    with tempfile.TemporaryDirectory(prefix="tty") as folder:  # a short name: that of a socket has at most 107 bytes
        opened = Terminal(Path(folder), line, env, cwd)
        try:
            yield opened
        finally:
            opened.close()
