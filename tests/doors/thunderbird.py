"""Drives a real Thunderbird without a screen: a user's profile, the composer, and the extension's window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from base64 import b64decode
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from tests.doors.conftest import SUBJECT, program
from tests.doors.marionette import Marionette

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

PATIENCE = 120.0  # seconds; for a machine that has much else to do, everything takes a second or two otherwise
_PREFERENCES = {
    "marionette.port": 0,
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.account1.identities": "id1",
    "mail.account.account1.server": "server1",
    "mail.account.account2.server": "server2",
    "mail.identity.id1.fullName": "Priya Raman",
    "mail.identity.id1.useremail": "priya@home.example",
    "mail.identity.id1.valid": True,
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.fcc": False,
    "mail.server.server1.type": "pop3",
    "mail.server.server1.hostname": "pop.home.example",
    "mail.server.server1.userName": "priya",
    "mail.server.server1.login_at_startup": False,
    "mail.server.server1.check_new_mail": False,
    "mail.server.server2.type": "none",
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server2.userName": "nobody",
    "mail.smtpservers": "smtp1",
    "mail.smtpserver.smtp1.hostname": "127.0.0.1",
    "mail.smtpserver.smtp1.authMethod": 1,
    "mail.smtpserver.smtp1.try_ssl": 0,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.shell.checkDefaultClient": False,
    "mail.rights.version": 1,
    "mailnews.start_page.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
}
_COMPOSE = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const make = (kind, face) => Cc[`@mozilla.org/messengercompose/${kind};1`].createInstance(face);
const params = make("composeparams", Ci.nsIMsgComposeParams);
params.composeFields = make("composefields", Ci.nsIMsgCompFields);
Object.assign(params.composeFields, given[0]);
params.format = given[1] ? Ci.nsIMsgCompFormat.HTML : Ci.nsIMsgCompFormat.PlainText;
if (given[2]) {
  const folder = MailServices.accounts.localFoldersServer.rootFolder.getChildNamed("Trash");
  params.origMsgHdr = folder.QueryInterface(Ci.nsIMsgLocalMailFolder).addMessage(given[2]);
  params.originalMsgURI = folder.getUriForMsg(params.origMsgHdr);
  params.type = Ci.nsIMsgCompType.Reply;
}
MailServices.compose.OpenComposeWindowWithParams(null, params);
"""
_IN_COMPOSER = 'const composer = Services.wm.getMostRecentWindow("msgcompose");'
# The page is in a process of its own. Until that has it, whatever is sent there is lost, and so is what it answers.
_IN_PAGE = """
const page = Services.wm.getMostRecentWindow("mail:extensionPopup")?.document.getElementById("requestFrame");
if (!page?.currentURI.spec.includes("critique.html")) {
  return null;
}
const name = `test:${Services.uuid.generateUUID()}`;
const script = `sendAsyncMessage("${name}", (document => { ${given[0]} })(content.document));`;
return new Promise((resolve) => {
  page.messageManager.addMessageListener(name, ({ data }) => resolve(data));
  page.messageManager.loadFrameScript("data:," + encodeURIComponent(script), false);
  Services.wm.getMostRecentWindow("mail:3pane").setTimeout(resolve, 2_000, null);
});
"""
_READY = """
return Boolean(
  composer?.composeEditorReady &&
    composer.defaultController.isCommandEnabled("cmd_sendNow") &&
    composer.GetCurrentEditor().rootElement.innerText.trim()
);
"""
_EXTENSION = """
const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
const extension = ExtensionParent.GlobalManager.getExtension(given[0]);
"""
_REPLACE = """
if (composer.gWindowLocked) {
  throw new Error("the composer is locked");
}
const root = composer.GetCurrentEditor().rootElement;
const texts = root.ownerDocument.createTreeWalker(root, 4);
while (texts.nextNode()) {
  texts.currentNode.data = texts.currentNode.data.replace(...given);
}
"""
_WINDOWS = """
const kind = (window) => window.document.documentElement.getAttribute("windowtype");
return [...Services.wm.getEnumerator(null)].map(kind).filter((kind) => kind != "mail:3pane");
"""
_MAIL_SERVER = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
MailServices.outgoingServer.defaultServer.closeCachedConnections();
Services.prefs.setIntPref("mail.smtpserver.smtp1.port", given[0]);
"""
_CLOSE = """
for (const window of Services.wm.getEnumerator(null)) {
  if (window.document.documentElement.getAttribute("windowtype") != "mail:3pane") {
    window.close();
  }
}
"""
_DISMISS = """
const dialog = [...Services.wm.getEnumerator(null)].find((window) => window.document.title == given[0]);
dialog?.document.querySelector("dialog").acceptDialog();
return Boolean(dialog);
"""
_ESCAPE = "\ue00c"


def until(happened: Callable[[], Any], what: str) -> Any:
    """Wait for something to happen; gives what it came to."""
    end = time.monotonic() + PATIENCE
    while not (result := happened()):
        assert time.monotonic() < end, f"this never happened: {what}"
        time.sleep(0.1)
    return result


class Thunderbird:
    """A running Thunderbird."""

    def __init__(self, marionette: Marionette, extension: str) -> None:
        self._marionette = marionette
        self._extension = extension
        self.run = marionette.run

    def state(self) -> str | None:
        """Say whether the extension is "running", "stopped" or between; None where it is not installed yet."""
        state: str | None = self.run(f"{_EXTENSION} return extension?.backgroundState", self._extension)
        return state

    def put_to_sleep(self) -> None:
        """Stop the extension, as Thunderbird does half a minute after its last message."""
        self.run(f"{_EXTENSION} await extension.terminateBackground();", self._extension)
        until(lambda: self.state() == "stopped", "the extension stops")

    def windows(self) -> list[str]:
        """Give the kinds of windows that are open, but for the main one."""
        kinds: list[str] = self.run(_WINDOWS)
        return kinds

    def compose(self, body: str, *, html: bool = False) -> None:
        """Open the composer with a message to the employer."""
        fields = {"to": "Dana Whitfield <dana@acme.example>", "subject": SUBJECT, "body": body}
        self._compose(fields, html=html)

    def reply(self, to: bytes, body: str, *, html: bool = False) -> None:
        """Open the composer with a reply to a message, which is quoted below the body."""
        self._compose({}, to.decode(), html=html)
        write = "composer.GetCurrentEditor().beginningOfDocument(); composer.GetCurrentEditor().insertText(given[0]);"
        self.run(_IN_COMPOSER + write, body)

    def _compose(self, fields: dict[str, str], original: str | None = None, *, html: bool) -> None:
        """Open the composer, and wait until it could send."""
        self.run(_COMPOSE, fields, html, original)
        until(lambda: self.run(_IN_COMPOSER + _READY), "the composer is ready to send")

    def send(self) -> None:
        """Press "Send" in the composer."""
        self.run(f'{_IN_COMPOSER} composer.goDoCommand("cmd_sendNow");')

    @property
    def text(self) -> str:
        """The text that stands in the composer."""
        return str(self.run(f"{_IN_COMPOSER} return composer.GetCurrentEditor().rootElement.innerText"))

    def replace(self, old: str, new: str) -> None:
        """Edit the text in the composer, where it can be edited."""
        self.run(_IN_COMPOSER + _REPLACE, old, new)

    def dismiss(self, title: str) -> None:
        """Wait for a dialog of Thunderbird's own, and press OK."""
        until(lambda: self.run(_DISMISS, title), f"a dialog opens: {title}")

    def page(self, script: str) -> Any:
        """Give what a script returns in the extension's window; None where there is no such window."""
        return self.run(_IN_PAGE, script)

    def told(self, heading: str) -> str:
        """Wait for the extension's window with this heading; gives its text."""
        ready = 'return document.getElementById("verdict")?.textContent'
        until(lambda: self.page(ready) == heading, f"a window tells: {heading}")
        return str(self.page("return document.body.innerText"))

    def buttons(self) -> list[str]:
        """Give the words on the buttons of the extension's window."""
        found: list[str] = self.page(
            'return [...document.querySelectorAll("button:not([hidden])")].map(b => b.textContent)'
        )
        return found

    def click(self, button: str) -> None:
        """Press a button of the extension's window."""
        self.page(f'return document.getElementById("{button}").click()')

    def press_escape(self) -> None:
        """Press Escape in the window that was opened last."""
        press = [{"type": kind, "value": _ESCAPE} for kind in ("keyDown", "keyUp")]
        self._in_last("WebDriver:PerformActions", actions=[{"type": "key", "id": "keys", "actions": press}])

    def picture(self) -> bytes:
        """Give what the window shows that was opened last, as PNG."""
        return b64decode(self._in_last("WebDriver:TakeScreenshot", full=False)["value"])

    def _in_last(self, command: str, **parameters: Any) -> Any:
        """Give the result of a command to the window that was opened last."""
        handles = self._handles()
        self._marionette.command("WebDriver:SwitchToWindow", handle=handles[-1])
        result = self._marionette.command(command, **parameters)
        self._marionette.command("WebDriver:SwitchToWindow", handle=handles[0])
        return result

    def _handles(self) -> list[str]:
        """Give the handles of all windows."""
        handles: list[str] = self._marionette.command("WebDriver:GetWindowHandles")
        return handles


@contextmanager
def running(folder: Path, port: int, extension: Path, environment: Mapping[str, str]) -> Iterator[Thunderbird]:
    """Give a Thunderbird that was started with a profile of its own, mail server and extension."""
    with started(folder, environment) as marionette, extended(marionette, port, extension) as thunderbird:
        yield thunderbird


@contextmanager
def started(folder: Path, environment: Mapping[str, str]) -> Iterator[Marionette]:
    """Start Thunderbird with a profile of its own; end it with all that it started."""
    line = [program("dbus-run-session"), "--", program("thunderbird"), "-headless", "-no-remote"]
    line += ["-profile", str(folder), "-marionette", "-remote-allow-system-access"]
    folder.mkdir()
    lines = [f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in _PREFERENCES.items()]
    (folder / "user.js").write_text("".join(lines))
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(line, env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        with Marionette(_port(folder, process), PATIENCE) as marionette:
            yield marionette
    finally:
        _end(process)


@contextmanager
def extended(marionette: Marionette, port: int, extension: Path) -> Iterator[Thunderbird]:
    """Give a started Thunderbird with a mail server and the extension; then it forgets both, and closes its windows.

    With the extension goes all that it has stored.
    """
    marionette.run(_MAIL_SERVER, port)
    name = marionette.command("Addon:Install", path=str(extension), temporary=False)["value"]
    thunderbird = Thunderbird(marionette, name)
    # A message that is sent before the extension listens is nothing that it could judge.
    until(lambda: thunderbird.state() == "running", "the extension starts")
    yield thunderbird
    marionette.command("Addon:Uninstall", id=name)
    marionette.run(_CLOSE)
    until(lambda: thunderbird.windows() == [], "all windows close")


def _port(folder: Path, process: subprocess.Popen[bytes]) -> int:
    """Wait for the port of the remote control."""
    file = folder / "MarionetteActivePort"

    def found() -> int:
        assert process.poll() is None, (folder / "log").read_text(errors="replace")
        with suppress(OSError, ValueError):
            return int(file.read_text())
        return 0

    return int(until(found, "Thunderbird starts"))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and its children."""
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
