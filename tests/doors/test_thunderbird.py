"""The extension in a real Thunderbird: what it lets go, what it holds back, and what the user sees and can do."""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest

from reviewer.integrations.native_setup import HOST
from tests.doors.conftest import BAD_BODY, GOOD_BODY, program
from tests.doors.thunderbird import Thunderbird, running, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Command
    from tests.doors.conftest import Sink

pytestmark = pytest.mark.slow
NOT_SENT, UNREVIEWED, ADVISED = "Not sent", "Sent without a review", "Sent, though it should have been mended"
FAULT = "my manager never checked anything, so I learned to find errors myself"
MENDED = "I checked every posting before it was signed off"


@pytest.fixture
def home(user: Command) -> dict[str, str]:
    """Give a home with the reviewer installed for Thunderbird; skips where there is no Thunderbird."""
    program("thunderbird")
    program("dbus-run-session")
    home = {"HOME": str(user.folder)}
    assert user("native", "--install", env=home).code == 0
    assert user("native", "--xpi", "extension.xpi", env=home).code == 0
    return home


@pytest.fixture
def thunderbird(user: Command, home: dict[str, str], sink: tuple[Sink, int]) -> Iterator[Thunderbird]:
    """Give a running Thunderbird with the extension, whose mail goes to the sink."""
    extension = user.folder / "extension.xpi"
    with running(user.folder / "profile", sink[1], extension, user.environment(home)) as program_:
        yield program_


def script(user: Command) -> Path:
    """Give the script by which Thunderbird starts the reviewer."""
    (found,) = user.folder.rglob(f"{HOST}.sh")
    return found


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
    hosts = {
        "#!/bin/sh\nexit 3\n": "it ended without an answer",
        "#!/bin/sh\necho this is no frame\n": "",
        "#!/bin/sh\nexec sleep 600\n": "it took longer than 15 s",
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
    assert [FAULT in text for text in texts(sink[0])] == [True] * 4


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
