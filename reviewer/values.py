"""The larger values of the house: immutable, with named fields, shown and compared by them."""

from __future__ import annotations

from operator import attrgetter
from typing import Any, ClassVar, NamedTuple, NoReturn, TypeVar, dataclass_transform

Kind = TypeVar("Kind", bound="Value")
Changed = TypeVar("Changed", bound="Value | NamedTuple")


@dataclass_transform(frozen_default=True)
class Value:
    """A base of values that are declared, made and checked as frozen dataclasses are.

    `dataclass` and `NamedTuple` write and compile methods for each class at every start; here they stand once. What
    stands for a default is shared.
    """

    _fields: ClassVar[tuple[str, ...]]
    _read: ClassVar[attrgetter[object]]
    _needed: ClassVar[frozenset[str]]
    _known: ClassVar[frozenset[str]]

    def __init_subclass__(cls) -> None:
        """Note the fields of a class, and which have no default."""
        super().__init_subclass__()
        cls._fields = (*getattr(cls, "_fields", ()), *vars(cls).get("__annotations__", ()))
        type.__setattr__(cls, "__match_args__", cls._fields)  # by which patterns see them in order
        cls._read = attrgetter(*cls._fields)
        cls._known = frozenset(cls._fields)
        cls._needed = frozenset(name for name in cls._fields if not hasattr(cls, name))

    def __init__(self, *values: Any, **named: Any) -> None:  # noqa: ANN401 - of the fields' own types
        """Take the fields in their order or by name; raises TypeError for one too many, unknown, twice or missing."""
        given = self.__dict__
        given.update(zip(self._fields, values), **named)  # noqa: B905 - `strict` would take half as long again
        if not self._needed <= given.keys() <= self._known or len(given) < len(values) + len(named):
            raise TypeError(f"{type(self).__name__}: {self._fault(values, named)}")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be set: make another with reviewer.replace")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be deleted")

    def __repr__(self) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._fields)})"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Value) and type(self) is type(other):
            return self._read(self) == other._read(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._read(self))

    def __getstate__(self) -> dict[str, Any]:
        """Give what is pickled: the fields that were given, and nothing that was computed from them and kept."""
        return {name: value for name, value in self.__dict__.items() if name in self._known}

    def __replace__(self: Kind, **changes: Any) -> Kind:  # noqa: ANN401, PYI019 - of the fields' own types
        """Do what `replace` does, for `copy.replace` of Python 3.13 and later."""
        return type(self)(**(self.__getstate__() | changes))

    def _fault(self, values: tuple[Any, ...], named: dict[str, Any]) -> str:
        """Say which fields are one too many, unknown, given twice or missing."""
        from reviewer.suggest import did_you_mean

        fields = self._fields
        if len(values) > len(fields):
            return f"{len(values)} values, and it has {len(fields)} fields"
        if unknown := [name for name in named if name not in fields]:
            return f"{unknown[0]}: no such field{did_you_mean(unknown[0], fields)}"
        if twice := [name for name in fields[: len(values)] if name in named]:
            return f"{twice[0]}: given twice"
        return f"{', '.join(name for name in fields if name in self._needed and name not in vars(self))}: missing"


def replace(value: Changed, /, **changes: Any) -> Changed:  # noqa: ANN401 - of the fields' own types
    """Give a value, or a named tuple, with other values of some fields; raises TypeError for one that there is not."""
    name = "__replace__" if hasattr(value, "__replace__") else "_replace"  # which a named tuple has before Python 3.13
    changed: Changed = getattr(value, name)(**changes)
    return changed
