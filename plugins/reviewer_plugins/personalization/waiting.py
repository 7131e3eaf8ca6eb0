"""Waits for something no longer than a time, and not a moment longer after Ctrl-C."""

from __future__ import annotations

from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class TookTooLong(Exception):
    """The time is over."""


def within(seconds: float, work: Callable[[], T]) -> T:
    """Give what `work` gives, or raise what it raises; after so many seconds, TookTooLong.

    A server may send a byte now and then and so outlast any timeout of a socket. The work runs in a thread that is left
    behind when its time is over, and that ends with the process.
    """
    results: Queue[tuple[T | None, BaseException | None]] = Queue(1)

    def run() -> None:
        try:
            results.put((work(), None))
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            results.put((None, error))

    Thread(target=run, daemon=True).start()
    try:
        value, error = results.get(timeout=seconds)
    except Empty:
        raise TookTooLong from None
    if error is not None:
        raise error
    return value  # type: ignore[return-value] # there is a value where there is no error
