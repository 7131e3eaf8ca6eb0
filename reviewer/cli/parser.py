"""Reading of command lines: options that several commands share, and errors that suggest the right word."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from reviewer import __version__
from reviewer.cli.streams import width
from reviewer.errors import InvalidContext, ReviewerError
from reviewer.settings import FAIL_ON, PROFILES
from reviewer.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class UsageError(ReviewerError):
    """The command line has an unknown option or a wrong value."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line with a near match, raised and not printed."""

    def __init__(self, command: str, description: str, examples: str = "", usage: str | None = None) -> None:
        super().__init__(
            prog=f"review {command}".strip(),
            usage=usage,
            description=description,
            epilog=examples,
            # A width that is given keeps argparse from importing shutil, and all compressions with it, at every start.
            formatter_class=partial(argparse.RawDescriptionHelpFormatter, width=width()),
            allow_abbrev=False,
        )
        self.add_argument("--version", action="version", version=f"review {__version__}")

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print after the whole usage."""
        raise UsageError(f"{message.removeprefix('argument ')}\nSee {self.prog} --help.")

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Parse a command line; an unknown option is answered with the nearest one."""
        known, unknown = self.parse_known_args(arguments)
        options = [word for word in unknown if word.startswith("-") and word != "-"]
        if options:
            name = options[0].partition("=")[0]
            self.error(f"{name}: unknown option{did_you_mean(name, self._option_string_actions)}")
        if unknown:
            self.error(f"{unknown[0]}: one too many; for several drafts see review batch --help")
        return known


def one_of(words: Iterable[str]) -> Callable[[str], str]:
    """Make an argument type that takes one of some words, and suggests the nearest for another."""
    known = tuple(words)

    def choose(word: str) -> str:
        if word not in known:
            raise argparse.ArgumentTypeError(f'"{word}" is none of {", ".join(known)}{did_you_mean(word, known)}')
        return word

    return choose


def names(word: str) -> list[str]:
    """Read names that commas separate."""
    return [name.strip() for name in word.split(",") if name.strip()]


_CHOOSING = {
    "select": "run these plugins or rules only",
    "ignore": "leave out these plugins or rules",
    "enable": "run these too, which are off until asked for",
}


def add_settings(parser: Parser) -> None:
    """Add the options that outweigh the configuration."""
    group = parser.add_argument_group("which rules run, and what counts")
    for option, words in _CHOOSING.items():
        group.add_argument(f"--{option}", type=names, action="extend", default=[], metavar="NAME[,NAME]", help=words)
    group.add_argument("--profile", type=one_of(PROFILES), metavar="NAME", help=f"{', '.join(PROFILES)}: whose numbers")
    group.add_argument("--config", metavar="FILE", help="use this configuration instead of the nearest reviewer.toml")
    group.add_argument("--no-config", action="store_true", help="use no configuration file at all")
    group.add_argument(
        "--fail-on",
        type=one_of(FAIL_ON),
        metavar="LEVEL",
        help=f"exit with 1 from this severity on: {', '.join(FAIL_ON)} (default: error)",
    )
    group.add_argument("--strict", action="store_true", help="exit with 2 when a plugin or a rule failed")


def add_context(parser: Parser) -> None:
    """Add an option for each key of the context."""
    group = parser.add_argument_group("what is known beside the draft (options outweigh the file)")
    group.add_argument("--context", metavar="FILE", help="TOML or JSON with any of the keys below")
    for key, (metavar, words) in KEYS.items():
        option, many = _OPTIONS.get(key, key), key in _OPTIONS
        group.add_argument(
            f"--{option.replace('_', '-')}",
            dest=key,
            metavar=metavar,
            type=partial(_value, key),
            action="append" if many else "store",
            help=words + ("; may be repeated" if many else ""),
        )


_OPTIONS = {
    "follow_ups": "follow_up",
    "interviewers": "interviewer",
    "topics": "topic",
    "notes": "note",
    "company_facts": "company_fact",
    "addresses": "address",
}
KEYS = {
    "kind": ("KIND", "thank-you, check-in, second-check-in, rejection-reply, keep-in-touch or phone-script"),
    "interview_at": ("MOMENT", "when the interview was: 2026-03-03T14:00-05:00"),
    "send_at": ("MOMENT", "when the message will go (default: the Date of an e-mail, or now)"),
    "promised_by": ("DATE", "the day by which they promised word: 2026-03-10"),
    "follow_ups": ("DATE[:answered]", "an earlier message, and whether it was answered"),
    "outcome": ("OUTCOME", "pending, rejected or offer"),
    "interviewers": ("NAME", "who led the interview"),
    "recipient": ("NAME", "who is written to, if somebody else"),
    "company": ("NAME", "the employer"),
    "role": ("TITLE", "the position"),
    "topics": ("TEXT", "something that was talked about"),
    "notes": ("TEXT", "a note of your own, for advice to rest on"),
    "company_facts": ("TEXT", "a fact about the employer, for advice to rest on"),
    "candidate": ("NAME", "your own name"),
    "channel": ("CHANNEL", "how it goes: email, phone, letter or linkedin"),
    "first_channel": ("CHANNEL", "how you first were in touch"),
    "addresses": ("ADDRESS", "an e-mail address or @domain of theirs, by which hooks find this context"),
}


def _value(key: str, word: str) -> Any:  # noqa: ANN401 - of the key's own type
    """Read the value of an option that stands for a key of the context."""
    from reviewer.inputs import context_keys
    from reviewer.validation import Validator

    schema = context_keys()[key]
    value: object = word
    if key == "follow_ups":
        value = {"sent_at": word.removesuffix(":answered"), "answered": word.endswith(":answered")}
    try:
        return Validator(schema["items_schema"][0] if key in _OPTIONS else schema)(value, "", InvalidContext)
    except InvalidContext as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def context_options(arguments: argparse.Namespace) -> dict[str, Any]:
    """Give the keys of the context that stand on the command line."""
    given = {key: getattr(arguments, key) for key in KEYS}
    return {key: tuple(value) if key in _OPTIONS else value for key, value in given.items() if value is not None}
