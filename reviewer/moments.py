"""Dates and moments as people write them in a context: ISO 8601, with an offset and perhaps a zone (RFC 9557)."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from reviewer.suggest import did_you_mean, shown

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_EXAMPLE_DAY, _EXAMPLE_MOMENT = "2026-03-10", "2026-03-03T14:00-05:00"
# Wide enough for any interview, and far enough from the ends of `datetime` that no arithmetic overflows.
_FIRST_YEAR, _LAST_YEAR = 1970, 2199


def day(value: object) -> date:
    """Read a date; raises ValueError, which says how to write it, for anything else."""
    read = _iso(value)
    if isinstance(read, datetime):
        raise ValueError(f"{shown(value)} is a moment; write the date alone: {read.date().isoformat()}")  # noqa: TRY004
    if read is None:
        raise ValueError(f"{shown(value)} is no date; write it like {_EXAMPLE_DAY}")
    return read


def moment(value: object) -> datetime:
    """Read a moment with its offset; raises ValueError, which says how to write it, for anything else."""
    read = _iso(value)
    if read is None:
        raise ValueError(f"{shown(value)} is no date with a time; write it like {_EXAMPLE_MOMENT}")
    if not isinstance(read, datetime):
        raise ValueError(f"{shown(value)} has no time of day; write {read.isoformat()}T14:00-05:00")  # noqa: TRY004
    if read.tzinfo is None:
        example = f"{read.isoformat(timespec='minutes')}-05:00"
        raise ValueError(f"{shown(value)} has no offset from UTC; write {example}")
    return read


def day_or_moment(value: object) -> date:
    """Read a date, or a moment with its offset; raises ValueError, which says how to write it, for anything else."""
    read = _iso(value)
    if read is None:
        raise ValueError(f"{shown(value)} is no date; write it like {_EXAMPLE_DAY} or {_EXAMPLE_MOMENT}")
    return moment(value) if isinstance(read, datetime) else read


def _iso(value: object) -> date | None:
    """Read what stands in ISO 8601: a date or a moment; None for anything else."""
    if isinstance(value, date):
        return _in_reach(value)
    if not isinstance(value, str):
        return None
    written, bracket, zone = value.strip().partition("[")
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            found = read(written)
        except ValueError:
            continue
        _in_reach(found)
        return _in_zone(found, zone.removesuffix("]"), value) if bracket and isinstance(found, datetime) else found
    return None


def _in_reach(found: date) -> date:
    """Give the date when its year is a plausible one."""
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise ValueError(f"{found.isoformat()} lies outside of the years {_FIRST_YEAR} to {_LAST_YEAR}")
    return found


def _in_zone(read: datetime, name: str, value: str) -> datetime:
    """Put a moment in a named zone, so that days are counted right where the clocks change."""
    zone = _zone(name)
    if read.tzinfo is None:
        return read.replace(tzinfo=zone)
    there = read.astimezone(zone)
    if there.utcoffset() != read.utcoffset():
        raise ValueError(f"{shown(value)} contradicts itself: then {name} is at {there.isoformat()[-6:]} from UTC")
    return there


def _zone(name: str) -> ZoneInfo:
    """Find a time zone by its IANA name."""
    from zoneinfo import ZoneInfo, available_timezones

    try:
        return ZoneInfo(name)
    except (ValueError, KeyError, OSError):  # a name that is a path, unknown, or a folder
        near = did_you_mean(name, available_timezones())
        raise ValueError(f"{shown(name)} is no known time zone{near or '; write one like America/New_York'}") from None
