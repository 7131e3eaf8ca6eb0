"""Emacs, with the hook of review-message.el and with the shim: what its users see, and whether the draft survives."""

from __future__ import annotations

import json
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import reviewer
from tests.doors.conftest import BAD_BODY, GOOD_BODY, SUBJECT, program
from tests.doors.desk import FROM, TO, text

if TYPE_CHECKING:
    from tests.doors.desk import Desk

FILE = Path(reviewer.__file__).parent / "integrations/emacs/review-message.el"
BLAME = "blame/third-party"
ATTACHMENT = """<#part type="application/pdf" filename="~/my manager was an idiot > all.pdf" disposition=attachment>
<#/part>
"""
# Writes a message, sends it, and prints as JSON what the user then has before him.
_SEND = """
(setq user-mail-address {sender} user-full-name "Priya Raman" message-interactive t
      smtpmail-smtp-server "127.0.0.1" smtpmail-smtp-service {port} message-auto-save-directory nil)
{settings}
(message-mail {to} {subject})
(message-goto-body)
(insert {body})
(let ((draft (current-buffer)) problem)
  (condition-case caught (message-send) (error (setq problem (error-message-string caught))))
  (princ (concat "RESULT" (json-encode (list
    (cons 'problem problem)
    (cons 'draft (and (buffer-live-p draft) (with-current-buffer draft (buffer-string))))
    (cons 'modified (with-current-buffer draft (buffer-modified-p)))
    (cons 'windows (mapcar (lambda (w) (buffer-name (window-buffer w))) (window-list)))
    (cons 'review (and (get-buffer "*review*") (with-current-buffer "*review*" (buffer-string))))
    (cons 'warnings (and (get-buffer "*Warnings*") (with-current-buffer "*Warnings*" (buffer-string))))
    (cons 'errors (and (get-buffer " sendmail errors") (with-current-buffer " sendmail errors" (buffer-string)))))))))
"""
SMTP = "(setq message-send-mail-function 'message-smtpmail-send-it)"


@pytest.fixture
def emacs(desk: Desk) -> Desk:
    """Give a user who has Emacs."""
    program("emacs")
    return desk


def send(desk: Desk, body: str, more: str = "", typed: str = "") -> Any:
    """Send a message with Emacs, set up as `review emacs` says; gives what the user sees afterwards."""
    return send_as_set_up(desk, body, f"{SMTP}\n{desk.run('review', 'emacs').stdout}\n{more}", typed)


def send_as_set_up(desk: Desk, body: str, settings: str, typed: str = "") -> Any:
    """Send a message with Emacs; gives what the user sees afterwards."""
    words = {"sender": FROM, "to": TO, "subject": SUBJECT, "body": body}
    script = _SEND.format(settings=settings, port=desk.port, **{k: json.dumps(v) for k, v in words.items()})
    done = desk.run("emacs", "-Q", "--batch", "-l", "json", "-l", desk.write("send.el", script), given=typed)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.partition("RESULT")[2])


def test_a_blocked_message_stays_in_its_buffer(emacs: Desk) -> None:
    """The summary is the error, the critique in a window, and the draft as it was."""
    seen = send(emacs, BAD_BODY)
    assert seen["problem"].startswith("Not sent. Hold: ")
    assert "*review*" in seen["windows"]
    assert BLAME in seen["review"]
    assert "review: " not in seen["review"]
    assert seen["draft"].endswith(BAD_BODY)
    assert seen["modified"]
    assert not emacs.sink.received


def test_what_may_go_is_sent_in_silence(emacs: Desk) -> None:
    """A good message arrives, and no window opens."""
    seen = send(emacs, GOOD_BODY)
    assert (seen["problem"], seen["review"], "*review*" in seen["windows"]) == (None, "", False)
    assert emacs.sink.subjects == [SUBJECT]
    assert text(emacs.sink.received[0]) == GOOD_BODY


def test_attachments_are_not_judged_and_are_sent(emacs: Desk) -> None:
    """Emacs notes parts by tags in the text: neither they nor what they stand for are the user's words."""
    emacs.write("my manager was an idiot > all.pdf", "%PDF")
    assert send(emacs, GOOD_BODY + ATTACHMENT)["problem"] is None
    (data,) = emacs.sink.received
    names = [part.get_filename() for part in message_from_bytes(data).walk()]
    assert "my manager was an idiot > all.pdf" in names


def test_the_text_beside_an_attachment_is_judged(emacs: Desk) -> None:
    """Tags hide neither the text after them nor a part of plain text."""
    assert send(emacs, ATTACHMENT + BAD_BODY)["problem"]
    assert send(emacs, f"<#multipart type=alternative>\n<#part type=text/plain>\n{BAD_BODY}<#/multipart>\n")["problem"]
    assert not emacs.sink.received


@pytest.mark.parametrize(("answer", "sent"), [("y\n", 1), ("n\n", 0)])
def test_in_mode_prompt_the_user_is_asked(emacs: Desk, answer: str, sent: int) -> None:
    """The critique is shown, and yes sends."""
    emacs.write("home/reviewer/reviewer.toml", '[presend]\nmode = "prompt"\ntime_limit = 120\n')
    seen = send(emacs, BAD_BODY, typed=answer)
    assert BLAME in seen["review"]
    assert emacs.sink.subjects == [SUBJECT] * sent
    assert bool(seen["problem"]) is not bool(sent)


def test_in_mode_advise_the_critique_is_in_a_window_and_the_message_goes(emacs: Desk) -> None:
    """What is told of a message that goes is seen too."""
    emacs.write("home/reviewer/reviewer.toml", '[presend]\nmode = "advise"\ntime_limit = 120\n')
    seen = send(emacs, BAD_BODY)
    assert (seen["problem"], BLAME in seen["review"], "*review*" in seen["windows"]) == (None, True, True)
    assert emacs.sink.subjects == [SUBJECT]


@pytest.mark.parametrize(
    ("command", "why"),
    [("no-such-command", "No such file or directory"), ("sh -c kill\\ -9\\ $$", "Killed"), ("sh -c exit\\ 66", "66")],
)
def test_where_the_command_fails_the_message_goes_with_a_warning(emacs: Desk, command: str, why: str) -> None:
    """Without a judge mail is sent all the same, and loudly so."""
    words = " ".join(json.dumps(word.replace("\\", "")) for word in command.replace("\\ ", "\0").split(" "))
    seen = send(emacs, BAD_BODY, f"(setq review-message-command '({words}))".replace("\\u0000", " "))
    assert "THE MESSAGE IS SENT UNREVIEWED" in seen["warnings"]
    assert why in seen["warnings"]
    assert emacs.sink.subjects == [SUBJECT]


def through_the_shim(desk: Desk) -> str:
    """Give the settings by which Emacs sends through the shim."""
    script = desk.write("mta", f'#!/bin/sh\nexec {desk.shim} "$@"\n')
    Path(script).chmod(0o700)
    return f'(setq message-send-mail-function \'message-send-mail-with-sendmail sendmail-program "{script}")'


def test_through_the_shim_emacs_takes_a_message_that_is_told_of_for_unsent(emacs: Desk) -> None:
    """It reads any word on stderr as a failure, so `mode = "advise"` there looks as if nothing had been sent."""
    emacs.write("home/reviewer/reviewer.toml", '[presend]\nmode = "advise"\ntime_limit = 120\n')
    seen = send_as_set_up(emacs, BAD_BODY, through_the_shim(emacs))
    assert seen["problem"].startswith("Sending...failed to review: Hold: ")
    assert emacs.sink.subjects == [SUBJECT]


def test_through_the_shim_the_critique_is_in_a_buffer(emacs: Desk) -> None:
    """With `sendmail-program` Emacs tells the exit code, and keeps the critique in " sendmail errors"."""
    settings = through_the_shim(emacs)
    seen = send_as_set_up(emacs, BAD_BODY, settings)
    assert "failed with exit value 65" in seen["problem"]
    assert BLAME in seen["errors"]
    assert seen["draft"].endswith(BAD_BODY)
    assert not emacs.sink.received
    assert send_as_set_up(emacs, GOOD_BODY, settings)["problem"] is None
    assert emacs.sink.subjects == [SUBJECT]


def test_the_file_compiles_without_a_warning(emacs: Desk) -> None:
    """Emacs's own checks find nothing."""
    copy = emacs.write("review-message.el", FILE.read_text())
    done = emacs.run(
        "emacs", "-Q", "--batch", "--eval", "(setq byte-compile-error-on-warn t)", "-f", "batch-byte-compile", copy
    )
    assert (done.returncode, done.stderr) == (0, "")
    done = emacs.run("emacs", "-Q", "--batch", "--eval", f'(checkdoc-file "{copy}")')
    assert done.stderr == ""
