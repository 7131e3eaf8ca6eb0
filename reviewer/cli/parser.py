"""Command lines: what may stand on them, and how those are read on which nothing is out of the plain."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from reviewer.errors import InvalidContext, ReviewerError
from reviewer.settings import FAIL_ON, PROFILES
from reviewer.suggest import did_you_mean

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

# What an argument may be declared with for its values to be read here.
_PLAIN = frozenset(("action", "default", "dest", "help", "metavar", "type"))
_ACTIONS = frozenset(("store", "store_true", "append", "extend"))


class UsageError(ReviewerError):
    """The command line has an unknown option or a wrong value."""


class Group:
    """Some arguments, each declared as argparse takes it; of `exclusive` ones only one may stand on a command line.

    What reads a value (`type`) raises UsageError for a wrong one.
    """

    def __init__(self, title: str = "", *, exclusive: bool = False) -> None:
        self.title = title
        self.exclusive = exclusive
        self.declared: list[tuple[tuple[str, ...], dict[str, Any]]] = []

    def add_argument(self, *names: str, **how: Any) -> None:  # noqa: ANN401 - what argparse takes
        """Declare an argument."""
        self.declared.append((names, how))


class Parser(Group):
    """A command line, and how it is read.

    Most have but a draft and options with a value each: these are read here. For --help, for an error and for all that
    is out of the plain argparse is asked, which takes a twentieth of a start to load.
    """

    def __init__(self, command: str, description: str, examples: str = "", usage: str | None = None) -> None:
        super().__init__()
        self.command = command
        self.description = description
        self.examples = examples
        self.usage = usage
        self.groups: list[Group] = [self]

    def add_argument_group(self, title: str) -> Group:
        """Begin a group of arguments under a heading."""
        self.groups.append(Group(title))
        return self.groups[-1]

    def add_mutually_exclusive_group(self) -> Group:
        """Begin a group of arguments of which only one may be given."""
        self.groups.append(Group(exclusive=True))
        return self.groups[-1]

    def read(self, arguments: Sequence[str]) -> Namespace:
        """Read a command line; raises UsageError, and SystemExit after --help and --version."""
        values = self._plain_values(arguments)
        if values is not None:
            return cast("Namespace", SimpleNamespace(**values))
        from reviewer.cli.usage import read

        return read(self, arguments)

    def _plain_values(self, arguments: Iterable[str]) -> dict[str, Any] | None:
        """Give the values of the arguments where all is plain; None where argparse has to be asked."""
        declared = [(names, how) for group in self.groups for names, how in group.declared]
        several = sum(names[0][0] != "-" for names, _ in declared) > 1
        exclusive = any(group.exclusive for group in self.groups)
        if several or exclusive or not all(_is_plain(names, how) for names, how in declared):
            return None
        known = {name if name[0] == "-" else "": (_dest(names, how), how) for names, how in declared for name in names}
        values = {dest: how.get("default", False if _is_flag(how) else None) for dest, how in known.values()}
        for found, word in _assigned(arguments, known):
            if found is None or not _takes(values, *found, word):
                return None
        return values


_Known = tuple[str, dict[str, Any]]  # under which name a value is kept, and how it is declared


def _dest(names: Sequence[str], how: Mapping[str, Any]) -> str:
    """Give the name under which a value is kept."""
    return how.get("dest") or names[0].lstrip("-").replace("-", "_")


def _is_flag(how: Mapping[str, Any]) -> bool:
    """Whether an option has no value."""
    return how.get("action") == "store_true"


def _is_plain(names: Sequence[str], how: Mapping[str, Any]) -> bool:
    """Whether an argument is a word that may be left out, or an option with one value or none."""
    more = {key: how[key] for key in how.keys() - _PLAIN}
    return more == ({} if names[0][0] == "-" else {"nargs": "?"}) and how.get("action", "store") in _ACTIONS


def _is_value(word: str) -> bool:
    """Whether a word is no option."""
    return word == "-" or word[:1] != "-"


def _assigned(arguments: Iterable[str], known: dict[str, _Known]) -> Iterator[tuple[_Known | None, str]]:
    """Give what each word of a command line is the value of; None for one that is out of the plain."""
    words = iter(arguments)
    for word in words:
        if _is_value(word):
            yield (known.pop("", None) if word.strip() else None), word
            continue
        name, sign, value = word.partition("=")
        found = known.get(name)
        if found and _is_flag(found[1]):
            yield (None if sign else found), ""
        else:
            value = value if sign else next(words, "")
            yield (found if value.strip() and _is_value(value) else None), value


def _takes(values: dict[str, Any], dest: str, how: Mapping[str, Any], word: str) -> bool:
    """Keep the value of an argument; false where it is a wrong one."""
    if _is_flag(how):
        values[dest] = True
        return True
    try:
        given = how.get("type", str)(word)
    except (UsageError, TypeError, ValueError):
        return False
    several = {"append": (given,), "extend": given}.get(how.get("action", "store"))
    values[dest] = given if several is None else [*(values[dest] or ()), *several]
    return True


def one_of(words: Iterable[str]) -> Callable[[str], str]:
    """Make an argument type that takes one of some words, and suggests the nearest for another."""
    known = tuple(words)

    def choose(word: str) -> str:
        if word not in known:
            raise UsageError(f'"{word}" is none of {", ".join(known)}{did_you_mean(word, known)}')
        return word

    return choose


def names(word: str) -> list[str]:
    """Read names that commas separate."""
    found = [name.strip() for name in word.split(",") if name.strip()]
    if not found:
        raise UsageError(f'"{word}" has no name in it')
    return found


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
        raise UsageError(str(error)) from None


def context_options(arguments: Namespace) -> dict[str, Any]:
    """Give the keys of the context that stand on the command line."""
    given = {key: getattr(arguments, key) for key in KEYS}
    return {key: tuple(value) if key in _OPTIONS else value for key, value in given.items() if value is not None}
