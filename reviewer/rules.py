"""The contract of a rule: what it says of itself, what it is given and what it may answer."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

from reviewer.draft import Draft, Span
from reviewer.kinds import ALL_KINDS, Kind
from reviewer.situation import Situation
from reviewer.values import Value

T = TypeVar("T", int, float, str, bool, tuple[str, ...])


class Severity(StrEnum):
    """How bad a finding is: error = do not send as is, warning = change first, suggestion = would be better."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"


class Edit(Value):
    """A replacement of the draft's text from `start` to `end` (code points, end exclusive)."""

    start: int
    end: int
    replacement: str


class Fix(Value):
    """Edits that mend a finding. A safe fix keeps the meaning whatever the writer meant; others need a look."""

    description: str
    edits: tuple[Edit, ...]
    safe: bool = True


class Finding(Value):
    """A fault that a rule found.

    `message` says what is wrong here, `hint` what to write instead of these very words. `span` is None for faults of
    absence and of time. `severity` is the rule's own unless the finding is milder or graver. `not_before` is the
    moment from which the message would be in order. `rule`, `why`, `sources` and `points` are filled in by the chain.
    """

    message: str
    span: Span | None = None
    hint: str = ""
    fix: Fix | None = None
    severity: Severity | None = None
    not_before: datetime | None = None
    rule: str = ""
    why: str = ""
    sources: tuple[str, ...] = ()
    points: int = 0


class Strength(Value):
    """Something that a rule found to be good, in a few words that complete "good: ..."."""

    message: str
    span: Span | None = None


class Skip(Value):
    """A rule's word that it could not check, and why ("no interview date")."""

    reason: str


class Option(Value, Generic[T]):
    """A setting of a rule, read from `[options.<plugin>]`; rules of one plugin may share it.

    `minimum` and `maximum` are the limits of a number, `choices` those of a word. `profiles` gives the default where a
    profile has another one. A `private` one says which text or secrets go where: it is heeded in the
    user's own configuration, and refused in a project's, which may have come from anybody.
    """

    name: str
    default: T
    help: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    profiles: Mapping[str, T] = MappingProxyType({})
    private: bool = False


class Options:
    """The settings of one plugin's rules; `options[OPTION]` gives the configured value, else the default."""

    def __init__(self, values: Mapping[str, Any] | None = None, profile: str = "") -> None:
        self._values = dict(values or {})
        self._profile = profile

    def __getitem__(self, option: Option[T]) -> T:
        """Give the value of an option, of the option's own type."""
        value: T = self._values.get(option.name, option.profiles.get(self._profile, option.default))
        return value


class Example(NamedTuple):
    """A draft that shows a rule at work, and is its test.

    `found` is the text that the finding covers: a string, None for a finding without a place, and False for a good
    draft on which the rule must be silent. `context` holds keys of the situation, as they stand in a context file.
    """

    draft: str
    found: str | bool | None
    context: Mapping[str, Any] = {}


def bad(draft: str, found: str | None, **context: Any) -> Example:  # noqa: ANN401 - any key of the context
    """Make an example on which the rule must find exactly `found` (None: a fault without a place) first."""
    return Example(draft, found, context)


def good(draft: str, **context: Any) -> Example:  # noqa: ANN401 - any key of the context
    """Make an example on which the rule must be silent."""
    return Example(draft, found=False, context=context)


Outcomes = Iterable[Finding | Strength | Skip]
Check = Callable[[Draft, Situation, Options], Outcomes]


class Rule(Value):
    """A rule: its identity, its reasons, its examples and the function that judges.

    `id` is "plugin/rule". `check` gets the draft, the situation (its `kind` always set) and the plugin's options. It is
    called only for drafts of one of `kinds`, and only when all keys of the situation in `needs` are known ("a|b": one
    of them); otherwise the critique says that it was skipped and why. A rule that judges English `wording` is not asked
    about text in another language. A rule that is not `on_by_default` runs when the configuration enables it.
    """

    id: str
    severity: Severity
    summary: str
    why: str
    sources: tuple[str, ...]
    check: Check
    kinds: frozenset[Kind] = ALL_KINDS
    needs: tuple[str, ...] = ()
    wording: bool = True
    on_by_default: bool = True
    options: tuple[Option[Any], ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def plugin(self) -> str:
        """The name of the plugin that the rule belongs to: the part of its id before the slash."""
        return self.id.partition("/")[0]
