"""What a caller of the API gives beside the draft, checked without pydantic as far as it can be: this runs often."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from reviewer.errors import InvalidConfig, InvalidContext
from reviewer.kinds import Channel, Kind, Outcome
from reviewer.settings import FAIL_ON, Presend, Settings
from reviewer.situation import FollowUp, Situation
from reviewer.suggest import did_you_mean, shown
from reviewer.values import Value, replace

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    from reviewer.draft import Draft
    from reviewer.plugins import Plugin

ORIGIN = "situation"
_WORDS: dict[str, type[StrEnum]] = {"kind": Kind, "outcome": Outcome, "channel": Channel, "first_channel": Channel}
_READERS = {"interview_at": "moment", "send_at": "moment", "promised_by": "day"}  # of `reviewer.moments`
_LISTS = ("interviewers", "topics", "notes", "company_facts", "addresses")
_NAMES = ("recipient", "company", "role", "candidate")


def settings_of(given: Settings | None, plugins: Iterable[Plugin]) -> Settings:
    """Give the settings that a caller means.

    Raises `reviewer.InvalidConfig`, which names the key and the value, for what could stand in no configuration: a name
    that no plugin and no rule has would leave out rules in silence.
    """
    if given is None:
        return Settings()
    if not isinstance(given, Settings):
        raise InvalidConfig(f"settings: {shown(given)} is no reviewer.Settings")
    ordinary = Settings()
    changed = {name for name in Settings._fields if getattr(given, name) != getattr(ordinary, name)}
    # Many change these alone: a look spares them the loading of what checks the others.
    changed -= {name for name, holds in _QUICK.items() if holds(getattr(given, name))}
    if changed:
        from reviewer.config import settings_from

        settings_from({name: _as_read(getattr(given, name)) for name in changed}, plugins, "settings")
    return given


_QUICK: dict[str, Callable[[Any], bool]] = {
    "fail_on": lambda level: level in FAIL_ON,
    "time_limit": lambda seconds: isinstance(seconds, int | float) and seconds > 0,
    "presend": lambda presend: isinstance(presend, Presend),
}


def _as_read(value: object) -> object:
    """Give a value as a configuration would have it."""
    if isinstance(value, Value):
        return {name: _as_read(getattr(value, name)) for name in value._fields}
    if isinstance(value, Mapping):
        return {key: _as_read(each) for key, each in value.items()}
    return [*value] if isinstance(value, tuple) else value


def situation_of(given: Situation | Mapping[str, Any] | None) -> Situation:
    """Give the situation that a caller means, by a `Situation` or by the keys of a context.

    Raises `reviewer.InvalidContext`, which names the key and the value, for what no situation can be.
    """
    if isinstance(given, Situation):
        return _checked(given)
    if given is None:
        return Situation()
    if not isinstance(given, Mapping):
        raise InvalidContext(f"{ORIGIN}: {shown(given)} is neither a Situation nor a table of keys")
    from reviewer.validation import situation_from

    return situation_from(dict(given), ORIGIN)


def _checked(given: Situation) -> Situation:
    """See that all in a situation is of its type; a word for a kind, an outcome or a channel becomes that."""
    words: dict[str, Any] = {key: _member(key, getattr(given, key), enum) for key, enum in _WORDS.items()}
    for key, reader in _READERS.items():
        if getattr(given, key) is not None:
            _check_date(key, getattr(given, key), reader)
    for key in _NAMES:
        _check_name(key, getattr(given, key))
    for key in _LISTS:
        _check_names(key, getattr(given, key))
    _check_follow_ups(given.follow_ups)
    changed = {key: word for key, word in words.items() if word is not getattr(given, key)}
    return replace(given, **changed) if changed else given


def _member(key: str, value: object, enum: type[StrEnum]) -> StrEnum | None:
    """Give the member of an enumeration that a word names."""
    if value is None or isinstance(value, enum):
        return value
    try:
        return enum(str(value))
    except ValueError:
        words = f"{shown(value)} is none of {', '.join(enum)}{did_you_mean(str(value), enum)}"
        raise InvalidContext(f"{ORIGIN}: {key}: {words}") from None


def _check_date(key: str, value: object, reader: str) -> None:
    """See that a value is the date, or the moment with its offset, that a reader of `reviewer.moments` takes."""
    from reviewer import moments

    if not isinstance(value, date):
        raise InvalidContext(f"{ORIGIN}: {key}: {shown(value)} is no date of Python's datetime")
    try:
        getattr(moments, reader)(value)
    except ValueError as error:
        raise InvalidContext(f"{ORIGIN}: {key}: {error}") from None


def _check_name(key: str, value: object) -> None:
    """See that a value is text."""
    if not isinstance(value, str | None):
        raise InvalidContext(f"{ORIGIN}: {key}: {shown(value)} is not text")


def _check_names(key: str, values: object) -> None:
    """See that a value is a list of texts; a text alone would be read letter by letter."""
    if not isinstance(values, tuple | list) or not all(isinstance(value, str) for value in values):
        raise InvalidContext(f"{ORIGIN}: {key}: {shown(values)} is no list of texts")


def _check_follow_ups(values: object) -> None:
    """See that a value is a list of follow-ups, each with a date or a moment with its offset."""
    if not isinstance(values, tuple | list) or not all(isinstance(value, FollowUp) for value in values):
        raise InvalidContext(f"{ORIGIN}: follow_ups: {shown(values)} is no list of reviewer.FollowUp")
    for index, follow_up in enumerate(values):
        _check_date(f"follow_ups[{index}].sent_at", follow_up.sent_at, "day_or_moment")


def with_draft(known: Situation, draft: Draft) -> tuple[Situation, Draft]:
    """Add what the form of the draft tells: an RFC 5322 message is an e-mail, and sent at the moment of its "Date:".

    Where that moment is not known either, and a date to compare it with is, now is taken.
    """
    if draft.is_message and known.channel is None:
        known = replace(known, channel=Channel.EMAIL)
    if known.send_at or not (known.interview_at or known.promised_by or known.follow_ups):
        return known, draft
    if draft.sent_at is None:
        return replace(known, send_at=datetime.now(UTC)), draft
    note = f"sent on {draft.sent_at.isoformat(' ', 'minutes')} by its Date header"
    return replace(known, send_at=draft.sent_at), replace(draft, notes=(*draft.notes, note))
