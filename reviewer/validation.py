"""The border: what comes from outside is checked here, with errors that name the key, the value and a near match."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.situation import Situation


def situation_from(values: Mapping[str, Any], origin: str) -> Situation:
    """Make a situation of the keys of a context; raises InvalidContext, which names `origin`."""
    from pydantic import TypeAdapter

    from reviewer.situation import Situation

    return TypeAdapter(Situation).validate_python(dict(values))
