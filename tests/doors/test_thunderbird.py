"""The extension in a real Thunderbird: what it lets go, what it holds back, and what the user sees and can do."""

from __future__ import annotations

import json
import re
import sys
from email import message_from_bytes, policy
from pathlib import Path
from struct import pack
from typing import TYPE_CHECKING

import pytest

import reviewer.integrations
from reviewer.integrations.native_setup import HOST
from reviewer.settings import Presend
from tests.conftest import Command
from tests.doors.conftest import BAD_BODY, GOOD_BODY
from tests.doors.thunderbird import extended, started, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.doors.conftest import Sink
    from tests.doors.marionette import Marionette
    from tests.doors.thunderbird import Thunderbird

pytestmark = pytest.mark.slow
NOT_SENT, UNREVIEWED, ADVISED = "Not sent", "Sent without a review", "Sent, though it should have been mended"
FAULT = "my manager never checked anything, so I learned to find errors myself"
MENDED = "I checked every posting before it was signed off"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Marionette]]:
    """Give a Thunderbird that was started, and a link that it takes for the folder of its user."""
    folder = tmp_path_factory.mktemp("thunderbird")
    link = folder / "user"
    (folder / "nobody").mkdir()
    link.symlink_to(folder / "nobody")
    with started(folder / "profile", Command(link).environment({"HOME": str(link)})) as marionette:
        yield link, marionette


@pytest.fixture
def thunderbird(user: Command, program: tuple[Path, Marionette], sink: tuple[Sink, int]) -> Iterator[Thunderbird]:
    """Give a Thunderbird of this user, with the reviewer and the extension, whose mail goes to the sink."""
    link, marionette = program
    link.unlink()
    link.symlink_to(user.folder)
    assert user("native", "--install", env={"HOME": str(user.folder)}).code == 0
    assert user("native", "--xpi", "extension.xpi").code == 0
    with extended(marionette, sink[1], user.folder / "extension.xpi") as one:
        yield one


def script(user: Command) -> Path:
    """Give the script by which Thunderbird starts the reviewer."""
    (found,) = user.folder.rglob(f"{HOST}.sh")
    return found


def host_that_says(answer: dict[str, object]) -> str:
    """Give a script that answers as the reviewer does, whatever it is asked."""
    data = json.dumps(answer).encode()
    return f"#!{sys.executable}\nimport sys\nsys.stdout.buffer.write({pack('=I', len(data)) + data!r})\n"


def texts(sink: Sink) -> list[str]:
    """Give the texts of the messages that were sent, free of the line breaks that Thunderbird sets."""
    read = [message_from_bytes(data, policy=policy.default) for data in sink.received]
    bodies = [message.get_body(("plain", "html")) for message in read]
    return [" ".join(body.get_content().split()) for body in bodies if body]


def test_a_good_message_is_sent(thunderbird: Thunderbird, sink: tuple[Sink, int]) -> None:
    """It goes at once, and nothing is shown."""
    thunderbird.compose(GOOD_BODY)
    thunderbird.send()
    until(lambda: thunderbird.windows() == [], "the composer closes")
    assert [MENDED in text for text in texts(sink[0])] == [True]


def test_a_bad_message_stays_in_the_composer(thunderbird: Thunderbird, sink: tuple[Sink, int]) -> None:
    """The critique opens over it; Escape leads back to the text, which can be mended and sent."""
    thunderbird.put_to_sleep()
    thunderbird.compose(BAD_BODY)
    before = thunderbird.text
    thunderbird.send()
    critique = thunderbird.told(NOT_SENT)
    assert critique.splitlines()[2].startswith("Hold: 75/100, mend 1 thing before it goes: ")
    assert "blame/third-party" in critique
    assert thunderbird.buttons() == ["Send anyway", "Back to editing"]
    thunderbird.press_escape()
    until(lambda: thunderbird.windows() == ["msgcompose"], "the critique closes, and the composer stays")
    assert (thunderbird.text, sink[0].received) == (before, [])
    thunderbird.replace(FAULT, MENDED)
    thunderbird.send()
    until(lambda: thunderbird.windows() == [], "the composer closes")
    assert [MENDED in text for text in texts(sink[0])] == [True]


def test_send_anyway_sends_it_once(user: Command, thunderbird: Thunderbird, sink: tuple[Sink, int]) -> None:
    """The message goes as it is, both windows close, and the next time the same text is held back again."""
    paragraphs = "".join(f"<p>{part}</p>" for part in BAD_BODY.split("\n\n"))
    for mode, body in (("block", BAD_BODY), ("prompt", paragraphs), ("prompt", paragraphs)):
        user.write("home/reviewer/reviewer.toml", f'[presend]\nmode = "{mode}"\n')
        thunderbird.compose(body, html=body is paragraphs)
        thunderbird.send()
        thunderbird.told(NOT_SENT)
        thunderbird.click("send")
        until(lambda: thunderbird.windows() == [], "both windows close")
    assert [FAULT in text for text in texts(sink[0])] == [True, True, True]


def test_send_anyway_is_for_the_text_that_was_reviewed(thunderbird: Thunderbird, sink: tuple[Sink, int]) -> None:
    """What was edited behind the critique is judged anew, and its own critique takes the place of the first."""
    thunderbird.compose(BAD_BODY)
    thunderbird.send()
    thunderbird.told(NOT_SENT)
    thunderbird.replace("never checked anything", "was a fool who never checked anything")
    thunderbird.click("send")
    until(lambda: thunderbird.page('return document.body.innerText.includes("was a fool")'), "the new critique")
    assert sorted(thunderbird.windows()) == ["mail:extensionPopup", "msgcompose"]
    assert sink[0].received == []
    thunderbird.click("back")
    until(lambda: thunderbird.windows() == ["msgcompose"], "the critique closes")
    assert "was a fool" in thunderbird.text


def test_after_a_failure_to_send_it_can_be_sent_anyway_once_more(
    thunderbird: Thunderbird, sink: tuple[Sink, int]
) -> None:
    """Where the mail server refuses what was allowed, Thunderbird says so, and the composer keeps the text."""
    sink[0].answer = "554 not today"
    thunderbird.compose(BAD_BODY)
    before = thunderbird.text
    thunderbird.send()
    thunderbird.told(NOT_SENT)
    thunderbird.click("send")
    thunderbird.dismiss("Send Message Error")
    until(lambda: thunderbird.windows() == ["msgcompose"], "the dialog closes, as the critique did")
    assert thunderbird.text == before
    sink[0].answer = "250 kept"
    thunderbird.send()
    thunderbird.told(NOT_SENT)
    thunderbird.click("send")
    until(lambda: thunderbird.windows() == [], "the composer closes")
    assert [FAULT in text for text in texts(sink[0])] == [True]


def test_what_a_reply_quotes_is_not_judged(thunderbird: Thunderbird, sink: tuple[Sink, int]) -> None:
    """The faults of the other one are in the message as it is sent, and no reason to hold it back."""
    theirs = f"From: Dana Whitfield <dana@acme.example>\nSubject: Interview\nMessage-ID: <1@acme.example>\n\n{BAD_BODY}"
    for html in (False, True):
        thunderbird.reply(theirs.encode(), GOOD_BODY, html=html)
        assert FAULT in " ".join(thunderbird.text.split())
        thunderbird.send()
        until(lambda: thunderbird.windows() == [], "the composer closes")
    assert [MENDED in text for text in texts(sink[0])] == [True, True]


def test_a_message_that_could_not_be_reviewed_is_sent_and_told_of(
    user: Command, thunderbird: Thunderbird, sink: tuple[Sink, int]
) -> None:
    """A window says that it went unreviewed, why, and how to mend that."""
    learn = {"on_error": "pass", "time_limit": 0.1}
    script(user).write_text(host_that_says({"action": "pass", "lines": [], "settings": learn}))
    thunderbird.compose(BAD_BODY)
    thunderbird.send()
    until(lambda: thunderbird.windows() == [], "the message goes, and the limit of time is known from the answer")
    hosts = {
        "#!/bin/sh\nexit 3\n": "it ended without an answer",
        "#!/bin/sh\necho this is no frame\n": "",
        "#!/bin/sh\nexec sleep 600\n": "it took longer than 5.1 s",
        None: f"No such native application {HOST}",
    }
    for host, why in hosts.items():
        script(user).write_text(host) if host else script(user).with_suffix(".json").unlink()
        thunderbird.compose(BAD_BODY)
        thunderbird.send()
        words = thunderbird.told(UNREVIEWED)
        assert f"IT IS SENT UNREVIEWED: {why}" in words
        assert "review native --install" in words
        assert thunderbird.buttons() == ["Close"]
        until(lambda: thunderbird.windows() == ["mail:extensionPopup"], "the composer closes, and the words stay")
        thunderbird.click("back")
        until(lambda: thunderbird.windows() == [], "the window closes")
    assert [FAULT in text for text in texts(sink[0])] == [True] * 5


def test_before_the_first_answer_the_settings_are_those_of_nobody() -> None:
    """The extension begins with the defaults of the reviewer."""
    background = Path(reviewer.integrations.__file__).with_name("thunderbird") / "background.js"
    known = re.search(r"SETTINGS = { on_error: \"(\w+)\", time_limit: (\d+) }", background.read_text())
    assert known
    assert (known[1], float(known[2])) == (Presend().on_error, Presend().time_limit)


def test_with_on_error_block_nothing_goes_unreviewed(
    user: Command, thunderbird: Thunderbird, sink: tuple[Sink, int]
) -> None:
    """What the user set is known from the last answer, and holds when there is none."""
    user.write("home/reviewer/reviewer.toml", '[presend]\non_error = "block"\n')
    thunderbird.compose(GOOD_BODY)
    thunderbird.send()
    until(lambda: thunderbird.windows() == [], "the first message goes")
    script(user).unlink()
    thunderbird.compose(GOOD_BODY)
    before = thunderbird.text
    thunderbird.send()
    assert "so it is not sent" in thunderbird.told(NOT_SENT)
    assert thunderbird.buttons() == ["Back to editing"]
    thunderbird.click("back")
    until(lambda: thunderbird.windows() == ["msgcompose"], "the window closes")
    assert (thunderbird.text, len(sink[0].received)) == (before, 1)


def test_mode_advise_tells_and_sends(user: Command, thunderbird: Thunderbird, sink: tuple[Sink, int]) -> None:
    """The message goes, and its critique stays to be read."""
    user.write("home/reviewer/reviewer.toml", '[presend]\nmode = "advise"\n')
    thunderbird.compose(BAD_BODY)
    thunderbird.send()
    assert "blame/third-party" in thunderbird.told(ADVISED)
    assert thunderbird.buttons() == ["Close"]
    until(lambda: thunderbird.windows() == ["mail:extensionPopup"], "the composer closes")
    assert [FAULT in text for text in texts(sink[0])] == [True]
    thunderbird.click("back")
    until(lambda: thunderbird.windows() == [], "the window closes")


def test_a_note_is_shown_though_the_message_is_good(user: Command, thunderbird: Thunderbird) -> None:
    """What is wrong with the user's own files is told, and the window says that the message went."""
    user.write("home/reviewer/applications/broken.toml", "compny = 'Acme'")
    thunderbird.compose(GOOD_BODY)
    thunderbird.send()
    assert "broken.toml: compny: unknown key" in thunderbird.told("Sent")
    until(lambda: thunderbird.windows() == ["mail:extensionPopup"], "the composer closes")
