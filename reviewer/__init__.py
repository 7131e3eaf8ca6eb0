"""Reviews a follow-up message after a job interview before it is sent.

    >>> import reviewer
    >>> critique = reviewer.review("Hey, thx for the interview. How did I do?")
    >>> critique.verdict
    'hold'

Plugins use the names below and nothing else.
"""

import gc as _gc
import typing as _typing

_collecting = _gc.isenabled()
_gc.disable()  # loading makes many objects and no garbage: to search them all the while took a fortieth of a start

from reviewer.api import Reviewer, review
from reviewer.critique import Critique, KnownKind, PluginCheck, Skipped
from reviewer.draft import Draft, Span, inside
from reviewer.errors import InvalidConfig, InvalidContext, ReviewerError, UnreadableDraft
from reviewer.hookspecs import hookimpl
from reviewer.kinds import ALL_KINDS, INQUIRIES, WRITTEN, Channel, Kind, Outcome
from reviewer.language import Language, Sentence
from reviewer.phrases import Match, Phrase, PhraseTable
from reviewer.rules import (
    Check,
    Edit,
    Example,
    Finding,
    Fix,
    Option,
    Options,
    Outcomes,
    Rule,
    Severity,
    Skip,
    Strength,
    bad,
    good,
)
from reviewer.scoring import Weights
from reviewer.settings import Settings
from reviewer.situation import FollowUp, Situation
from reviewer.values import replace

if _typing.TYPE_CHECKING:
    from reviewer.advice import Advice, Advised, Dropped
    from reviewer.rewrite import apply_edits
else:

    def __getattr__(name: str) -> object:
        """Give what advice is made of, which most runs do without."""
        if name in {"Advice", "Advised", "Dropped"}:
            from reviewer import advice as module
        elif name == "apply_edits":
            from reviewer import rewrite as module
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(module, name)


__all__ = [
    "ALL_KINDS",
    "INQUIRIES",
    "WRITTEN",
    "Advice",
    "Advised",
    "Channel",
    "Check",
    "Critique",
    "Draft",
    "Dropped",
    "Edit",
    "Example",
    "Finding",
    "Fix",
    "FollowUp",
    "InvalidConfig",
    "InvalidContext",
    "Kind",
    "KnownKind",
    "Language",
    "Match",
    "Option",
    "Options",
    "Outcome",
    "Outcomes",
    "Phrase",
    "PhraseTable",
    "PluginCheck",
    "Reviewer",
    "ReviewerError",
    "Rule",
    "Sentence",
    "Settings",
    "Severity",
    "Situation",
    "Skip",
    "Skipped",
    "Span",
    "Strength",
    "UnreadableDraft",
    "Weights",
    "apply_edits",
    "bad",
    "good",
    "hookimpl",
    "inside",
    "replace",
    "review",
]
__version__ = "0.1.0"

if _collecting:
    # What was loaded stays: it counts as old from here on, so that it is not searched at once.
    _gc.freeze()
    _gc.unfreeze()
    _gc.enable()
