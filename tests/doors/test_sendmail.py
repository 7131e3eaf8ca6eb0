"""`review sendmail` stands before the real sendmail: what may go goes unchanged, what may not stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.doors.conftest import BAD, BAD_BODY, GOOD, SUBJECT, message, program
from tests.doors.terminal import terminal

if TYPE_CHECKING:
    from tests.conftest import Command

ECHO = ("sendmail", "--", "cat")


def test_a_good_message_reaches_the_mta_byte_for_byte(user: Command) -> None:
    """What may go is handed on as it came, and nothing is said."""
    odd = GOOD + b"\n.\n..dots  \nna\xc3\xafve \x80\r\nno end"
    done = user(*ECHO, given=odd)
    assert (done.code, done.out, done.err) == (0, odd, "")


def test_arguments_reach_the_mta_as_they_are(user: Command) -> None:
    """Every argument after the MTA is the MTA's."""
    done = user("sendmail", "--", "printf", "[%s]", "-oem", "-f", "me@home.example", "--", "a b@x.example", given=GOOD)
    assert done.out == b"[-oem][-f][me@home.example][--][a b@x.example]"


def test_options_that_mutt_puts_before_the_dashes_are_the_mtas(user: Command) -> None:
    """As mutt does: its options before the first "--" of the command, and the recipients at its end."""
    line = ("sendmail", "--mode", "block", "-f", "me@home.example", "-N", "never", "--", "echo", "-oi", "--")
    done = user(*line, "dana@acme.example", given=GOOD)
    assert done.out == b"-f me@home.example -N never -oi -- dana@acme.example\n"
    assert user(*line, "dana@acme.example", given=BAD).code == 65


def test_a_bad_message_is_blocked_with_65(user: Command) -> None:
    """The MTA is not started; the first and the last line say the same, that it was not sent and why."""
    done = user(*ECHO, given=BAD)
    assert (done.code, done.out) == (65, b"")
    lines = done.err.splitlines()
    assert lines[0] == lines[-1]
    assert lines[0].startswith("review: Not sent. Hold: ")
    assert any("blame/third-party" in line for line in lines)


def test_a_copy_of_what_was_blocked_is_kept_for_the_user_alone(user: Command) -> None:
    """The whole message is in a file that only its owner can read, and the critique says where."""
    done = user(*ECHO, given=BAD)
    (copy,) = (user.folder / "state/reviewer/blocked").glob("*.eml")
    assert copy.read_bytes() == BAD
    assert (copy.stat().st_mode & 0o777, copy.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert f"review: A copy of the message is in {copy}" in done.err.splitlines()


def test_an_allowance_lets_just_that_text_go_once(user: Command) -> None:
    """`review allow --last` is good for one sending of the same text, whatever its date and id, and for no other."""
    user(*ECHO, given=BAD)
    assert user("allow", "--last").code == 0
    assert user(*ECHO, given=message(BAD_BODY + "\nPS: And the manager before was no better.")).code == 65
    again = message(BAD_BODY, headers="Date: Tue, 10 Mar 2026 09:00:00 +0000\nMessage-ID: <2@home.example>\n")
    done = user(*ECHO, given=again)
    assert (done.code, done.out) == (0, again)
    assert user(*ECHO, given=again).code == 65


def test_the_list_lets_messages_be_told_apart(user: Command) -> None:
    """Each has its subject, its first recipient and its copy, the last one first; what may go already is marked."""
    user(*ECHO, given=BAD)
    other = message(BAD_BODY + "\nPS: Till then!", "=?utf-8?q?Caf=C3=A9?=\x1b", "Lee <Lee@b.example>, x@b.example")
    user(*ECHO, given=other.replace(b"\n", b"\r\n"))
    assert user("allow", "2").code == 0
    out = user("allow").out.decode()
    first, second = out.index('"Caf\u00e9\\x1b" to lee@b.example\n'), out.index(f'"{SUBJECT}" to dana@acme.example\n')
    assert first < second
    assert [line[-25:] for line in out.splitlines() if "allowed" in line] == ["(allowed: it may go once)"]
    assert first < out.index("(allowed") < second
    assert user(*ECHO, given=BAD).code == 0
    assert "(allowed" not in user("allow").out.decode()


def test_without_a_copy_the_list_has_the_critique_alone(user: Command) -> None:
    """Where no copies are kept, there is nothing else to know a message by."""
    user.write("home/reviewer/reviewer.toml", "[presend]\nkeep = 0\n")
    user(*ECHO, given=BAD)
    (first, second) = user("allow").out.decode().splitlines()
    assert first.startswith("  1 20")
    assert second.startswith("    Hold: ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--last"], "nothing was blocked, so there is nothing to allow"),
        (["1"], "nothing was blocked, so there is nothing to allow"),
        (["0"], '"0" is no number of the list, which begins at 1: review allow'),
        (["first"], '"first" is no number of the list, which begins at 1: review allow'),
        (["--last", "1"], "not allowed with"),
    ],
)
def test_what_cannot_be_allowed_is_told(user: Command, words: list[str], told: str) -> None:
    """In our own words, and with 2."""
    done = user("allow", *words)
    assert (done.code, told in done.err) == (2, True), done.err


def test_a_number_beyond_the_list_is_told(user: Command) -> None:
    """The error says where the list ends."""
    user(*ECHO, given=BAD)
    assert "there is no blocked message 2; the last of the list is 1: review allow" in user("allow", "2").err


def test_an_allowance_is_not_spent_where_the_mta_cannot_be_started(user: Command) -> None:
    """A message that did not go may still go."""
    user(*ECHO, given=BAD)
    user("allow", "--last")
    done = user("sendmail", "--", "./no-such-mta", given=BAD)
    assert (done.code, done.err.splitlines()[-1]) == (
        69,
        "review: Not sent. ./no-such-mta could not be started: No such file or directory",
    )
    assert user(*ECHO, given=BAD).code == 0


def test_the_header_that_skips_is_taken_out(user: Command) -> None:
    """`X-Review: skip` lets a message go, and does not go with it."""
    done = user(*ECHO, given=message(BAD_BODY, headers="X-Review: skip\n"))
    assert (done.code, done.out) == (0, BAD)


@pytest.mark.parametrize("form", ["-bp", "-bs", "-q", "-q30m", "-bv", "--version"])
def test_forms_without_a_message_go_straight_through(user: Command, form: str) -> None:
    """Where standard input holds no message, it is the MTA's alone."""
    done = user("sendmail", "--", "sh", "-c", "cat", "sendmail", form, given=BAD)
    assert (done.code, done.out) == (0, BAD)


def test_the_code_of_the_mta_is_the_code_of_the_shim(user: Command) -> None:
    """A mail program hears from the MTA what went wrong there."""
    assert user("sendmail", "--", "sh", "-c", "exit 77", given=GOOD).code == 77


def test_the_shim_never_calls_itself(user: Command) -> None:
    """A command that leads back to the reviewer ends with an error and not in a loop."""
    done = user("sendmail", "--", *user.line("sendmail", "--", "cat"), given=GOOD)
    assert done.code == 64
    assert "leads back here" in done.err


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("sendmail", "msmtp"), 'must stand after "--"'),
        (("sendmail", "--"), "no command after --"),
        (("sendmail", "--mode", "blok", "--", "cat"), "did you mean block?"),
        (("sendmail", "--time-limit", "0", "--", "cat"), "seconds from 0.1 to 300"),
    ],
)
def test_a_wrong_command_line_is_64(user: Command, line: tuple[str, ...], words: str) -> None:
    """It is told to whoever set it up, and nothing is sent."""
    done = user(*line, given=GOOD)
    assert (done.code, done.out) == (64, b"")
    assert words in done.err


def test_presend_tells_who_sits_at_a_terminal_what_it_waits_for(user: Command) -> None:
    """Without it nobody would know that a message is to be typed, nor how it ends."""
    program("tmux")
    with terminal(user.line("presend"), user.environment(), user.folder) as screen:
        screen.see("reading from the terminal until Ctrl-D on a line of its own")


def test_mode_advise_tells_and_lets_pass(user: Command) -> None:
    """The critique goes to stderr and the message to the MTA."""
    done = user("sendmail", "--mode", "advise", "--", "cat", given=BAD)
    assert (done.code, done.out) == (0, BAD)
    assert "blame/third-party" in done.err


def test_mode_prompt_blocks_where_nobody_can_be_asked(user: Command) -> None:
    """A shim cannot ask, so it blocks."""
    assert user("sendmail", "--mode", "prompt", "--", "cat", given=BAD).code == 65
