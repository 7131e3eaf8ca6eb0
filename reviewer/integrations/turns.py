"""Judges take turns, so that each has a processor while its time runs, however many messages are sent at once."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, TYPE_CHECKING

from reviewer.files import open_private
from reviewer.integrations.state import state_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_AGAIN = 0.02  # seconds


@contextmanager
def turn(patience: float) -> Iterator[None]:
    """Wait for one of as many places as there are processors, and hold it; go on without where there can be none.

    A turn ends within its time limit, but one whose process was stopped must not hold up the others for ever: whoever
    has waited so many seconds, its `patience`, goes on without too.
    """
    with ExitStack() as stack:
        with suppress(ImportError, OSError):
            _wait([stack.enter_context(_place(number)) for number in range(os.cpu_count() or 1)], patience)
        yield


def _place(number: int) -> IO[bytes]:
    """Open the file whose lock is a place."""
    folder = state_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return open_private(folder / f"turn-{number}", 0)


def _wait(places: list[IO[bytes]], patience: float) -> None:
    """Lock one of some places; it is free again when its file is closed, or its process ends."""
    from fcntl import LOCK_EX, LOCK_NB, flock

    end = time.monotonic() + patience
    while time.monotonic() < end:
        for place in places:
            with suppress(BlockingIOError):
                flock(place, LOCK_EX | LOCK_NB)
                return
        time.sleep(_AGAIN)
