"""A time limit for the rules of one review."""

from __future__ import annotations

from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import FrameType, TracebackType


class RuleTookTooLong(BaseException):
    """Raised inside a rule that outlasts its time; no Exception, so that a rule's own `except` does not catch it."""


class TimeLimit:
    """Interrupts a rule that outlasts its time: `with TimeLimit(seconds) as limit: limit.restart(); rule(...)`.

    `seconds` are what a rule may take now. Where it is not to `interrupt`, `exceeded` alone tells, afterwards. One
    timer serves a whole review, so a rule costs only a look at the clock. It rests on SIGALRM: elsewhere than in the
    main thread of a Unix process, or where the host program uses that signal itself, no rule can be interrupted either.
    """

    def __init__(self, seconds: float, *, interrupt: bool = True) -> None:
        self.seconds = seconds
        self._interrupt = interrupt
        self._started = 0.0
        self._armed = False

    def __enter__(self) -> Self:
        """Start the timer where that is wanted and possible."""
        if not self._interrupt:
            return self
        import signal

        if hasattr(signal, "setitimer") and signal.getsignal(signal.SIGALRM) is signal.SIG_DFL:
            with suppress(ValueError):  # raised in any thread but the main one
                signal.signal(signal.SIGALRM, self._tick)
                signal.setitimer(signal.ITIMER_REAL, self.seconds, self.seconds / 4)
                self._armed = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the timer and give the signal back."""
        if self._armed:
            import signal

            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            self._armed = False

    def restart(self) -> None:
        """Begin the time of the next rule."""
        self._started = monotonic()

    @property
    def exceeded(self) -> bool:
        """Whether the present rule is over its time."""
        return monotonic() - self._started > self.seconds

    def shorten(self) -> None:
        """Halve the time of each rule from here on: however many hang, all together take less than twice the first."""
        self.seconds /= 2
        if self._armed:
            import signal

            signal.setitimer(signal.ITIMER_REAL, self.seconds, self.seconds / 4)

    def _tick(self, _signal: int, _frame: FrameType | None) -> None:
        """Interrupt the rule that runs, if its time is over."""
        if self.exceeded:
            raise RuleTookTooLong
