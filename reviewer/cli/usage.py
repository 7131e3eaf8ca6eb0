"""Command lines as argparse reads them: --help, errors with the nearest option, and all that is out of the plain."""

from __future__ import annotations

import argparse
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, NoReturn

from reviewer import __version__
from reviewer.cli.parser import UsageError
from reviewer.cli.streams import width
from reviewer.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reviewer.cli.parser import Parser


_VALUED = ("store", "append", "extend")


class _ArgumentParser(argparse.ArgumentParser):
    """An argument parser whose errors are one line, raised and not printed."""

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print after the whole usage."""
        raise UsageError(f"{message.removeprefix('argument ')}\nSee {self.prog} --help.")


def read(declared: Parser, arguments: Sequence[str]) -> argparse.Namespace:
    """Read a command line; an unknown option is answered with the nearest one."""
    parser = _made(declared)
    known, unknown = parser.parse_known_args(arguments)
    options = [word for word in unknown if word.startswith("-") and word != "-"]
    if options:
        name = options[0].partition("=")[0]
        parser.error(f"{name}: unknown option{did_you_mean(name, parser._option_string_actions)}")  # noqa: SLF001 - it tells them nowhere else
    if unknown:
        several = "" if declared.command else "; for several drafts see review batch --help"
        parser.error(f"{unknown[0]}: one too many{several}")
    return known


def _made(declared: Parser) -> _ArgumentParser:
    """Make an argument parser of what is declared."""
    parser = _ArgumentParser(
        prog=f"review {declared.command}".strip(),
        usage=declared.usage,
        description=declared.description,
        epilog=declared.examples,
        # A width that is given keeps argparse from importing shutil, and all compressions with it.
        formatter_class=partial(argparse.RawDescriptionHelpFormatter, width=width()),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"review {__version__}")
    for group in declared.groups:
        place: Any = parser
        if group.exclusive:
            place = parser.add_mutually_exclusive_group()
        elif group.title:
            place = parser.add_argument_group(group.title)
        for names, how in group.declared:
            one = how.get("action", "store") in _VALUED and how.get("nargs", "?") == "?"
            place.add_argument(*names, **(how | {"type": _told(how.get("type", str))} if one else how))
    return parser


def _told(read: Callable[[str], object]) -> Callable[[str], object]:
    """Have argparse tell what is wrong with a value in the words of the one who reads it; an empty one always is."""

    @wraps(read)
    def reads(word: str) -> object:
        if not word.strip():
            raise argparse.ArgumentTypeError("is empty")
        try:
            return read(word)
        except UsageError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return reads
