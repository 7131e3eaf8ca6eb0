"""Whether a rule of somebody else's keeps the contract: a slip is told when it is loaded, not when a mail is to go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reviewer.chain import MISSING
from reviewer.kinds import ALL_KINDS
from reviewer.rules import Example, Option, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.rules import Rule


def fault_of(rule: Rule) -> str:
    """Say which field of a rule is not what `Rule` tells it to be, or give an empty string."""
    for name, (holds, wanted) in _FIELDS.items():
        value = getattr(rule, name)
        if not holds(value):
            return f"rule {rule.id!r}: {name}: {value!r} is not {wanted}"
    return ""


def _tuple_of(kind: type) -> Callable[[Any], bool]:
    """Make a test for tuples of values of a kind."""
    return lambda values: isinstance(values, tuple) and all(isinstance(value, kind) for value in values)


def _is(kind: type) -> Callable[[Any], bool]:
    """Make a test for values of a kind."""
    return lambda value: isinstance(value, kind)


def _are_needs(values: Any) -> bool:  # noqa: ANN401 - whatever a stranger gives
    """Whether a value is a tuple of keys of the situation, each alone or several with "|" between them."""
    return _tuple_of(str)(values) and all(key in MISSING for need in values for key in need.split("|"))


_FIELDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "severity": (_is(Severity), "a reviewer.Severity"),
    "summary": (_is(str), "text"),
    "why": (_is(str), "text"),
    "sources": (_tuple_of(str), "a tuple of texts"),
    "check": (callable, "a function"),
    "kinds": (lambda kinds: isinstance(kinds, frozenset | set) and kinds <= ALL_KINDS, "a set of reviewer.Kind"),
    "needs": (_are_needs, f"a tuple of {', '.join(MISSING)}, or of several with | between them"),
    "wording": (_is(bool), "True or False"),
    "on_by_default": (_is(bool), "True or False"),
    "options": (_tuple_of(Option), "a tuple of reviewer.Option"),
    "examples": (_tuple_of(Example), "a tuple of what reviewer.bad and reviewer.good make"),
}
