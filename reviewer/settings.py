"""The settings of a review, as the rest of the core uses them; `reviewer.config` reads them from files."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from reviewer.rules import Severity
from reviewer.scoring import Weights
from reviewer.values import Value

PROFILES = ("balanced", "strict", "patient")
FAIL_ON = ("error", "warning", "suggestion", "never")
MODES = ("advise", "prompt", "block")
ON_ERROR = ("pass", "block")


class When(Value):
    """Which messages a door judges beside those to an employer who is known.

    `likely` is whether to judge what reads like a follow-up; `recipients` and `subjects` are patterns with * and ?, in
    any case.
    """

    likely: bool = True
    recipients: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


class Presend(Value):
    """How the doors behave that stand before "send".

    `mode` is what becomes of a message that should be held: "advise" lets it pass, "prompt" asks where that can be
    done, "block" keeps it from going. `on_error` is what becomes of one that could not be judged. `time_limit` is how
    long judging may take, in seconds; `max_bytes` how large a message is judged; `keep` how many copies of blocked
    messages are kept (0: none). `log` is whether rule ids are logged.
    """

    mode: str = "block"
    on_error: str = "pass"
    time_limit: float = 10.0
    max_bytes: int = 10_000_000
    keep: int = 20
    log: bool = True
    when: When = When()


class Settings(Value):
    """What the user has set; the defaults are those of an empty configuration.

    `enable`, `disable` and `select` hold names of plugins or ids of rules; an empty `select` means all. `allow` are
    words never to be flagged. `options` are the plugins' own, by plugin. `time_limit` is how long one rule may take, in
    seconds. `presend` is how doors such as `review sendmail` behave.
    """

    profile: str = "balanced"
    fail_on: str = "error"
    enable: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = MappingProxyType({})
    options: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    weights: Weights = Weights()
    time_limit: float = 5.0
    presend: Presend = Presend()
