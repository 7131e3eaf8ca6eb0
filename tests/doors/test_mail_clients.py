"""Mail programs with `review sendmail` before msmtp: what their users see, and whether the draft survives."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.doors.conftest import BAD_BODY, GOOD_BODY, SUBJECT, program
from tests.doors.desk import FROM, TO, text
from tests.doors.terminal import wait_until

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from tests.doors.desk import Desk
    from tests.doors.terminal import Terminal

BLAME = "blame/third-party"
FRUITLESS = "Not sent. Hold: "


@pytest.fixture(params=["mutt", "neomutt"])
def mutt(request: pytest.FixtureRequest, desk: Desk) -> list[str]:
    """Give the command line of mutt, or of its younger sister, set up as docs/doors/clients.md says."""
    settings = f"""\
        set sendmail="{desk.shim} -oem -oi --"
        set sendmail_wait=0
        set realname="Priya Raman" from={FROM} use_from=yes envelope_from=yes
        set mbox_type=mbox folder={desk.home}/Mail spoolfile=+inbox record=+sent postponed=+postponed copy=yes
        set editor=true abort_unmodified=no autoedit=yes confirmappend=no postpone=ask-yes
    """
    return [program(request.param), "-F", desk.write("muttrc", settings), "-s", SUBJECT]


def compose(screen: Terminal) -> None:
    """Answer mutt's questions up to the compose menu."""
    screen.see(f"To: {TO}")
    screen.press("Enter")
    screen.see(f"Subject: {SUBJECT}")
    screen.press("Enter")
    screen.see("y:Send", TO)


def test_mutt_shows_the_critique_and_goes_back_to_the_draft(desk: Desk, mutt: list[str]) -> None:
    """A blocked message is not sent and not filed; the critique fills the pager, and the draft can be postponed."""
    body = desk.write("body.txt", BAD_BODY)
    with desk.open(*mutt, "-i", body, TO) as screen:
        compose(screen)
        screen.press("y")
        seen = screen.see(BLAME, "Error sending message, child exited 65", "A copy of the message is in")
        assert seen.count(FRUITLESS) == 2
        screen.press("q")
        screen.see("y:Send", SUBJECT)
        assert not desk.mail("sent")
        screen.press("q")
        screen.see("Save (postpone) draft message?" if "neomutt" in mutt[0] else "Postpone this message?")
        screen.press("y")
        screen.see_end()
    assert BAD_BODY in desk.mail("postponed")
    assert not desk.sink.received


def test_mutt_sends_what_may_go_and_files_it(desk: Desk, mutt: list[str]) -> None:
    """A good message arrives, and its copy is in the folder for sent mail."""
    body = desk.write("body.txt", GOOD_BODY)
    with desk.open(*mutt, "-i", body, TO) as screen:
        compose(screen)
        screen.press("y")
        screen.see_end()
    assert desk.sink.subjects == [SUBJECT]
    assert GOOD_BODY in desk.mail("sent")


def test_mutt_sends_a_blocked_message_after_an_allowance(desk: Desk, mutt: list[str]) -> None:
    """From the compose menu the same draft goes, once it is allowed in another terminal."""
    body = desk.write("body.txt", BAD_BODY)
    with desk.open(*mutt, "-i", body, TO) as screen:
        compose(screen)
        screen.press("y")
        screen.see(BLAME)
        assert desk.run("review", "allow", "--last").returncode == 0
        screen.press("q")
        screen.see("y:Send")
        screen.press("y")
        screen.see_end()
    assert desk.sink.subjects == [SUBJECT]
    assert BAD_BODY in desk.mail("sent")


def test_mutt_without_a_terminal_leaves_the_message_to_the_shim(desk: Desk, mutt: list[str]) -> None:
    """In batch mode mutt keeps nothing of a blocked message: the shim's copy is the one there is."""
    done = desk.run(*mutt, TO, given=BAD_BODY)
    assert done.returncode == 1
    assert BLAME in done.stderr
    assert "Could not send the message" in done.stdout + done.stderr
    assert not desk.sink.received
    assert not desk.mail("sent")
    assert BAD_BODY in desk.copy()
    assert desk.run(*mutt, TO, given=GOOD_BODY).returncode == 0
    assert desk.sink.subjects == [SUBJECT]


def test_mutt_shows_nothing_of_what_is_told_about_a_message_that_goes(desk: Desk, mutt: list[str]) -> None:
    """It drops what a program says that ends well: `mode = "advise"` is of no use there, which the doctor knows."""
    desk.write("home/reviewer/reviewer.toml", '[presend]\nmode = "advise"\ntime_limit = 120\n')
    assert BLAME in desk.run(*desk.shim.split(), TO, given=BAD_BODY).stderr
    body = desk.write("body.txt", BAD_BODY)
    log = f"{desk.home}/screen.txt"
    with desk.open(program("script"), "-q", "-c", shlex.join([*mutt, "-i", body, TO]), log) as screen:
        compose(screen)
        screen.press("y")
        screen.see_end()
    assert desk.sink.subjects[-1:] == [SUBJECT]
    seen = Path(log).read_text(errors="replace")
    assert "y:Send" in seen
    assert BLAME not in seen


def snail(desk: Desk, body: str) -> CompletedProcess[str]:
    """Send a message with s-nail, its mta= being a script of one line."""
    script = desk.write("mta", f'#!/bin/sh\nexec {desk.shim} "$@"\n')
    Path(script).chmod(0o700)
    settings = (f"mta={script}", f"from={FROM}", f"DEAD={desk.home}/dead.letter")  # for root, DEAD is not in HOME
    options = [word for setting in settings for word in ("-S", setting)]
    return desk.run(program("s-nail"), "-:/", *options, "-s", SUBJECT, TO, given=body)


def test_s_nail_shows_the_critique_and_saves_the_draft(desk: Desk) -> None:
    """What was not sent is in dead.letter, and the critique on the terminal."""
    done = snail(desk, BAD_BODY)
    assert done.returncode == 4
    assert BLAME in done.stderr
    assert "message not sent" in done.stderr
    assert BAD_BODY in (desk.home / "dead.letter").read_text()
    assert not desk.sink.received


def test_s_nail_sends_what_may_go(desk: Desk) -> None:
    """A good message arrives, and nothing is said."""
    done = snail(desk, GOOD_BODY)
    assert (done.returncode, done.stderr) == (0, "")
    assert desk.sink.subjects == [SUBJECT]


def test_s_nail_shows_what_is_told_of_a_message_that_goes(desk: Desk) -> None:
    """In mode advise the critique is on the terminal too."""
    desk.write("home/reviewer/reviewer.toml", '[presend]\nmode = "advise"\ntime_limit = 120\n')
    done = snail(desk, BAD_BODY)
    assert (done.returncode, BLAME in done.stderr) == (0, True)
    assert desk.sink.subjects == [SUBJECT]


@pytest.fixture
def aerc(desk: Desk) -> list[str]:
    """Give the command line of aerc, with an account whose outgoing mail goes through the shim."""
    for folder in ("INBOX", "Sent", "Drafts"):
        for part in ("cur", "new", "tmp"):
            (desk.home / "Mail" / folder / part).mkdir(parents=True)
    account = f"""[Priya]
source = maildir://{desk.home}/Mail
outgoing = {desk.shim} -oi
default = INBOX
from = Priya Raman <{FROM}>
copy-to = Sent
postpone = Drafts
"""
    desk.write("home/aerc/accounts.conf", account)
    desk.write("home/aerc/aerc.conf", f"[compose]\neditor=cp {desk.home}/body.txt\n")
    return [program("aerc")]


def send_with_aerc(screen: Terminal) -> None:
    """Write a message, and say that it may go."""
    screen.see("[Priya] Connected")
    screen.write(f':compose -H "To: {TO}" -H "Subject: {SUBJECT}"\n')
    screen.see("Send this email?", TO)
    screen.press("y")


def filed(desk: Desk, folder: str) -> list[str]:
    """Give the texts of the messages in a folder of aerc's."""
    return [text(path.read_bytes()) for path in (desk.home / "Mail" / folder / "cur").iterdir()]


def test_aerc_shows_the_exit_code_and_goes_back_to_the_draft(desk: Desk, aerc: list[str]) -> None:
    """What the shim says is lost in aerc, so the critique is in `review allow`; the draft can be postponed."""
    desk.write("body.txt", BAD_BODY)
    with desk.open(*aerc) as screen:
        send_with_aerc(screen)
        screen.see("exit status 65", "Send this email?", redraw=True)
        screen.press("p")
        screen.see("Message postponed.")
    assert filed(desk, "Drafts") == [BAD_BODY]
    assert not desk.sink.received
    assert not filed(desk, "Sent")
    assert "speaks ill of others" in desk.run("review", "allow").stdout
    assert BAD_BODY in desk.copy()


def test_aerc_sends_what_may_go_and_files_it(desk: Desk, aerc: list[str]) -> None:
    """A good message arrives, and its copy is in the folder for sent mail."""
    desk.write("body.txt", GOOD_BODY)
    with desk.open(*aerc) as screen:
        send_with_aerc(screen)
        wait_until(lambda: filed(desk, "Sent"), lambda: screen.screen)
    assert desk.sink.subjects == [SUBJECT]
