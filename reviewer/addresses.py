"""E-mail addresses as headers have them, read leniently in every version of Python.

Newer ones give nothing at all where one address of several is odd, and a message would be taken for nobody's.
"""

from __future__ import annotations

from email import utils
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_LENIENT: dict[str, Any] = {"strict": False} if getattr(utils, "supports_strict_parsing", False) else {}


def addresses_in(written: Iterable[str]) -> list[tuple[str, str]]:
    """Give the names and addresses in some headers; both are empty for what is none."""
    return utils.getaddresses(list(written), **_LENIENT)


def address_in(written: str) -> tuple[str, str]:
    """Give the name and the address in a text; both are empty where there is none."""
    return utils.parseaddr(written, **_LENIENT)
