"""What the larger values share: how they are shown, compared and hashed."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Value:
    """A base of frozen dataclasses, with what `dataclass` would write for each: it compiles that at every start.

    They are declared with `eq=False, repr=False`, so that these of here serve.
    """

    __slots__ = ()
    __match_args__: tuple[str, ...]

    def __repr__(self) -> str:
        fields = zip(self.__match_args__, _fields(self), strict=True)
        return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in fields)})"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Value) and type(self) is type(other):
            return _fields(self) == _fields(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(_fields(self))


def _fields(value: Value) -> tuple[Any, ...]:
    """Give what stands in the fields of a value, in order."""
    return _reader(value.__match_args__)(value)


@cache
def _reader(names: tuple[str, ...]) -> Callable[[object], tuple[Any, ...]]:
    """Give the function that reads some fields, two or more."""
    return attrgetter(*names)
