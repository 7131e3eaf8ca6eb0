"""Takes the pictures of docs/doors/thunderbird.md, in a real Thunderbird.

PYTHONPATH=. python docs/doors/pictures.py
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.conftest import Command
from tests.doors.conftest import CONTEXT, AnyPort, Sink
from tests.doors.thunderbird import Thunderbird, running, until

FOLDER = Path(__file__).parent
_THEME = """
const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
const theme = await AddonManager.getAddonByID(`thunderbird-compact-${given[0]}@mozilla.org`);
await theme.enable();
"""
BODY = """Hey Dana,

thx for the interview on Tuesday. At my last job my manager never checked anything, so I learned to find
errors myself. I would be very glad to bring the same care to the Data Analyst position.

Kind regards,
Priya Raman
"""


def main() -> None:
    """Block a message, and take a picture of the composer and of the critique by day and by night."""
    with tempfile.TemporaryDirectory() as folder:
        user = Command(Path(folder))
        home = {"HOME": folder}
        user.write("home/reviewer/applications/acme.toml", CONTEXT)
        user("native", "--install", env=home)
        user("native", "--xpi", "extension.xpi", env=home)
        server = AnyPort(Sink(), hostname="127.0.0.1", port=0)
        server.start()
        extension = user.folder / "extension.xpi"
        with running(user.folder / "profile", server.port, extension, user.environment(home)) as thunderbird:
            take(thunderbird, user)
        server.stop()


def take(thunderbird: Thunderbird, user: Command) -> None:
    """Take the pictures."""
    thunderbird.compose(BODY)
    thunderbird.send()
    thunderbird.told("Not sent")
    for name, theme in (("blocked-dark", "dark"), ("blocked", "light")):
        switch(thunderbird, theme)
        save(thunderbird, name)
    thunderbird.click("back")
    for manifest in user.folder.rglob("followup_reviewer.json"):
        manifest.unlink()
    until(lambda: thunderbird.windows() == ["msgcompose"], "the critique closes")
    thunderbird.send()
    thunderbird.told("Sent without a review")
    until(lambda: thunderbird.windows() == ["mail:extensionPopup"], "the composer closes")
    save(thunderbird, "unreviewed")


def switch(thunderbird: Thunderbird, theme: str) -> None:
    """Switch to Thunderbird's dark or light theme."""
    thunderbird.run(_THEME, theme)
    is_so = f"return content.matchMedia('(prefers-color-scheme: {theme})').matches"
    until(lambda: thunderbird.page(is_so), "the colours change")


def save(thunderbird: Thunderbird, name: str) -> None:
    """Save what the extension's window shows."""
    (FOLDER / f"thunderbird-{name}.png").write_bytes(thunderbird.picture())


if __name__ == "__main__":
    main()
