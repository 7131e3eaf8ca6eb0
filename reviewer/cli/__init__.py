"""The command `review`: `main` finds the command that is meant, and makes of every failure a clear line.

Each command is a module with `run(arguments) -> exit code`, imported only when it is used.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

from reviewer.cli.streams import say
from reviewer.errors import ReviewerError

COMMANDS = {
    "batch": "review many drafts: JSON Lines in, JSON Lines out",
    "rules": "list the rules",
    "explain": "say what a rule finds, why, and how to change it",
    "plugins": "list the plugins, and how they fared",
    "init": "write a reviewer.toml with every setting in it, or an example of a context",
    "schema": "print the JSON Schema of a critique, a context or a configuration",
    "doctor": "look for what could make a hook useless or dangerous, and say how to mend it",
    "new": "write the context of an application, by asking for it",
    "presend": "decide whether a message may be sent: for hooks of mail programs",
    "sendmail": "stand before sendmail: hand on what may be sent, hold back what should not",
    "smtpd": "stand before a mail server, as an SMTP server for any mail program",
    "emacs": "print the lines by which Emacs asks before it sends",
    "git-hook": "make git send-email ask before it sends",
    "native": "serve the extension for Thunderbird, or set it up",
    "allow": "let a message go that was held back, once; or list those that were",
}
FAILED, INTERRUPTED, CLOSED_PIPE = 2, 130, 141


def command() -> NoReturn:
    """Be the process `review`: run the command that the arguments name, and end with its exit code.

    A process of one review looks for no garbage, neither in it nor at its end.
    """
    if sys.argv[1:2] not in (["batch"], ["smtpd"]):  # these go on for long
        gc.disable()
    codes: list[int] = []
    atexit.register(_leave, codes)  # the first that is registered is the last that runs
    codes.append(main())
    sys.exit(codes[0])


def _leave(codes: list[int]) -> None:
    """End at once: to take all that was loaded apart piece by piece would be a twentieth of the time of a review."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError, ValueError):
            stream.flush()
    if codes:
        os._exit(codes[0])


def main(arguments: list[str] | None = None) -> int:
    """Run the command; gives the exit code: 0 nothing found, 1 something found, 2 it could not be done."""
    if arguments is None:
        arguments = sys.argv[1:]
    try:
        code = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return CLOSED_PIPE
    except Exception as error:  # noqa: BLE001 - Python would end with 1, and 1 means that something was found
        if "--verbose" in arguments and not isinstance(error, ReviewerError | OSError):
            from traceback import print_exc

            print_exc()
            return FAILED
        say(_told(error))
        return FAILED
    return code


def _told(error: Exception) -> str:
    """Say what went wrong; Python would end with 1 where this is not caught, and 1 means that something was found."""
    if isinstance(error, ReviewerError):
        return str(error)
    if isinstance(error, OSError):
        _drop_output()
        return f"input or output failed: {error.strerror or error}"
    return f"a fault of the reviewer itself, please report it: {type(error).__name__} (--verbose shows where)"


def _run(arguments: list[str]) -> int:
    """Run the command that the first argument names, or else review a draft."""
    named = bool(arguments) and arguments[0] in COMMANDS
    module = import_module(f"reviewer.cli.{arguments[0].replace('-', '_') if named else 'review'}")
    try:
        code: int = module.run(arguments[named:])
    except SystemExit as done:  # argparse, after --help and --version
        return int(done.code or 0)
    return code


def _drop_output() -> None:
    """Send what is still unwritten nowhere, so that Python does not try, and complain, once more at its end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return
