"""The hook of git send-email: each mail of a series is judged before any of them is sent."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

from reviewer.errors import ReviewerError
from reviewer.files import reason

_NAME = "sendemail-validate"
# git gives the file of a mail, and a newer one also a file of the headers that it will send. Code 3 is "ask the user".
_HOOK = """#!/bin/sh
# Written by `review git-hook`: judges each mail before git send-email sends any.
# Past it: git send-email --no-validate
{python} -P -m reviewer presend --door git ${{2:+--headers "$2"}} < "$1"
code=$?
[ "$code" -eq 3 ] || exit "$code"
{{ printf 'Send it anyway? [y/N] ' > /dev/tty && read -r answer < /dev/tty; }} 2> /dev/null || exit 1
case $answer in [yY]*) exit 0 ;; *) exit 1 ;; esac
"""


class HookError(ReviewerError):
    """The hook cannot be installed."""


def hook() -> str:
    """Give the text of the hook; it names this interpreter, since hooks run with whatever path there is."""
    return _HOOK.format(python=shlex.quote(sys.executable))


def install(*, force: bool = False) -> Path:
    """Write the hook of the repository that this is called in, and say where.

    Raises HookError outside of a repository, and for a hook that is somebody else's unless `force`.
    """
    path = hook_path()
    try:
        if path.exists() and not force and not _is_ours(path):
            raise HookError(f"{path}: is there already and not ours; --force writes over it, --print shows what to add")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(hook(), encoding="utf-8")
        path.chmod(0o755)
    except OSError as problem:
        raise HookError(f"{path}: {reason(problem)}") from None
    return path


def uninstall() -> Path:
    """Remove the hook of the repository that this is called in, and say where it was.

    Raises HookError outside of a repository, where there is no hook, and for one that is somebody else's.
    """
    path = hook_path()
    try:
        if not _is_ours(path):
            raise HookError(f"{path}: is not as we wrote it, so it stays; take our lines out of it by hand")
        path.unlink()
    except OSError as problem:
        raise HookError(f"{path}: {reason(problem)}") from None
    return path


def _is_ours(path: Path) -> bool:
    """Whether a hook is as we write it, for whatever interpreter, and nothing was added to it; raises OSError."""
    before, _, after = hook().partition(shlex.quote(sys.executable))
    return re.fullmatch(f"{re.escape(before)}.+{re.escape(after)}", path.read_text(errors="replace")) is not None


def hook_path() -> Path:
    """Say where git looks for the hook: core.hooksPath, if set, counts from the top of the repository.

    Raises HookError outside of a repository.
    """
    try:
        top = _git("rev-parse", "--show-toplevel")
    except HookError:
        top = _git("rev-parse", "--absolute-git-dir")  # a bare repository
    return Path(top) / _git("-C", top, "rev-parse", "--git-path", "hooks") / _NAME


def _git(*words: str) -> str:
    """Give what git says; raises HookError where it fails."""
    try:
        done = subprocess.run(("git", *words), capture_output=True, text=True, check=False)  # noqa: S603, S607 - fixed words
    except OSError as problem:
        raise HookError(f"git: {reason(problem)}") from None
    if done.returncode:
        raise HookError(done.stderr.strip().removeprefix("fatal: ") or "git failed")
    return done.stdout.strip("\n")
