"""Tells Thunderbird where the reviewer is: the manifest of the host, the script that it starts, and the extension."""

from __future__ import annotations

import json
import shlex
import sys
import zipfile
from pathlib import Path

from reviewer.errors import ReviewerError

HOST = "followup_reviewer"
EXTENSION_ID = "followup-reviewer@followup-reviewer"
EXTENSION = Path(__file__).with_name("thunderbird")
_FOLDERS = {
    "linux": (".mozilla", "native-messaging-hosts"),
    "darwin": ("Library", "Application Support", "Mozilla", "NativeMessagingHosts"),
}
# No earlier date can stand in a zip file; any fixed one makes the same bytes every time.
_DATE = (1980, 1, 1, 0, 0, 0)


class Unsupported(ReviewerError):
    """It is not known where Thunderbird looks on this system."""


def manifest_path() -> Path:
    """Say where Thunderbird looks for the manifest of this user; raises Unsupported."""
    folder = _FOLDERS.get(sys.platform)
    if folder is None:
        raise Unsupported(
            f"the extension for Thunderbird is not supported on {sys.platform}; review smtpd serves any mail program"
        )
    return Path.home().joinpath(*folder, f"{HOST}.json")


def files() -> dict[Path, str]:
    """Give what is to be written: the script that starts the host, and the manifest that names it; raises Unsupported.

    Thunderbird hands the host two arguments of its own, and the environment of a desktop, whose PATH need not hold
    `review`: hence a script, with the whole path of this interpreter.
    """
    manifest = manifest_path()
    script = manifest.with_suffix(".sh")
    told = {
        "name": HOST,
        "description": "Reviews follow-ups to interviews before they are sent",
        "path": str(script),
        "type": "stdio",
        "allowed_extensions": [EXTENSION_ID],
    }
    # -P: no module of the folder that it is started in may stand for one of ours.
    start = f"#!/bin/sh\nexec {shlex.quote(sys.executable)} -P -m reviewer native\n"
    return {script: start, manifest: json.dumps(told, indent=2) + "\n"}


def install() -> list[Path]:
    """Write the files; gives their paths. Raises Unsupported, and OSError where it cannot."""
    written = files()
    for path, text in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755 if path.suffix == ".sh" else 0o644)
    return list(written)


def uninstall() -> list[Path]:
    """Remove the files; gives the paths of those that were there."""
    found = [path for path in files() if path.exists()]
    for path in found:
        path.unlink()
    return found


def write_extension(target: Path) -> None:
    """Write the extension as Thunderbird installs it: the same bytes every time, so uncompressed and undated."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(EXTENSION.iterdir(), key=lambda path: path.name):
            entry = zipfile.ZipInfo(path.name, _DATE)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, path.read_bytes())
