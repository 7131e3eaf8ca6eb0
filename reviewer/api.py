"""The way in from Python: `review` for one draft, `Reviewer` to keep what is loaded between drafts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reviewer.advice import payloads, with_advice
from reviewer.chain import Chain
from reviewer.draft import Draft
from reviewer.plugins import load_plugins
from reviewer.settings import Settings
from reviewer.situation import Situation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reviewer.advice import Advised
    from reviewer.critique import Critique
    from reviewer.plugins import Plugin


class Reviewer:
    """Reviews drafts with the same settings and plugins; loading them is the slow part of a review."""

    def __init__(self, settings: Settings | None = None, plugins: Iterable[Plugin] | None = None) -> None:
        self.settings = settings or Settings()
        self.plugins = tuple(load_plugins() if plugins is None else plugins)
        self._chain = Chain(self.plugins, self.settings)

    def review(
        self, draft: str | bytes | Draft, situation: Situation | None = None, *, advise: bool = True
    ) -> Critique:
        """Review a draft: text, the bytes of an RFC 5322 message, or a `Draft`.

        Where the situation has no time of sending, now is taken. Plugins that were asked for advice give it, unless
        `advise` is false. Raises `reviewer.UnreadableDraft` for bytes that are no text.
        """
        if isinstance(draft, str):
            draft = Draft.parse(draft)
        elif isinstance(draft, bytes):
            draft = Draft.from_bytes(draft)
        known = situation or Situation()
        if known.send_at is None and (known.interview_at or known.promised_by or known.follow_ups):
            known = replace(known, send_at=datetime.now(UTC))
        critique = self._chain.run(draft, known)
        return with_advice(critique, self.plugins, self.settings, self._judge_as(critique)) if advise else critique

    def payloads(self, critique: Critique) -> list[Advised]:
        """Give what the advisers would send about a reviewed draft; nothing is sent."""
        return payloads(critique, self.plugins, self.settings, self._judge_as(critique))

    def _judge_as(self, critique: Critique) -> Callable[[Draft], Critique]:
        """Give a function that judges other drafts in the situation of a critique."""
        return lambda draft: self._chain.run(draft, critique.situation)


def review(
    draft: str | bytes | Draft, situation: Situation | None = None, settings: Settings | None = None
) -> Critique:
    """Review one draft; see `Reviewer.review`."""
    return Reviewer(settings).review(draft, situation)
