"""The settings of a review, as the rest of the core uses them; `reviewer.config` reads them from files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from reviewer.rules import Severity
from reviewer.scoring import Weights

PROFILES = ("balanced", "strict", "patient")
FAIL_ON = ("error", "warning", "suggestion", "never")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has set; the defaults are those of an empty configuration.

    `enable`, `disable` and `select` hold names of plugins or ids of rules; an empty `select` means all. `allow` are
    words never to be flagged. `options` are the plugins' own, by plugin. `time_limit` is how long one rule may take, in
    seconds.
    """

    profile: str = "balanced"
    fail_on: str = "error"
    enable: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    weights: Weights = field(default_factory=Weights)
    time_limit: float = 5.0
