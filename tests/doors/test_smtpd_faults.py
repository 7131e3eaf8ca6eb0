"""Faults of `review smtpd`, its judge, its mail server and its clients: nothing is lost or sent twice."""

from __future__ import annotations

import os
import signal
import socket
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from smtplib import SMTPServerDisconnected
from typing import TYPE_CHECKING

import pytest

from tests.doors.conftest import BAD, GOOD, GOOD_BODY, SUBJECT, message
from tests.doors.faults import with_plugin
from tests.doors.smtp import FROM, PATIENCE, TO, Proxy, Script, crlf, meddle, running, scripted, send_over

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from smtplib import SMTP

    from tests.conftest import Command

KILLED = "os.kill(os.getpid(), 9)"


@pytest.fixture
def there() -> Iterator[Script]:
    """Give a scripted mail server."""
    with scripted(Script()) as script:
        yield script


def test_a_mail_server_that_is_down_is_451(user: Command) -> None:
    """The mail program learns it at the log-in or at the sender, which is what mail programs show, and so do others."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"smtp://127.0.0.1:{free.getsockname()[1]}"
    with running(user, url) as proxy:
        with proxy.connect() as smtp:
            words = f"{url}: connection refused"
            answer = (451, f"4.4.1 Not sent. The mail server failed: {words}".encode())
            assert smtp.ehlo()[0] == 250
            assert smtp.docmd("AUTH PLAIN AHByaXlhAGh1bnRlcjI=") == answer
            assert smtp.mail(FROM) == answer
            assert smtp.helo() == (250, b"localhost")
            assert smtp.mail(FROM) == answer
        proxy.stop()
        assert proxy.said.count(f"review: the mail server failed: {words}\n") == 2


def test_a_mail_server_that_comes_back_is_used(user: Command, there: Script) -> None:
    """What it says in place of a greeting is passed on, and the next EHLO tries again."""
    there.answers[""] = "421 4.3.2 not now"
    with running(user, there.url) as proxy:
        with proxy.connect() as smtp:
            assert smtp.ehlo() == (421, b"4.3.2 not now")
        there.answers.clear()
        assert proxy.send(crlf(GOOD))[0] == 250


@pytest.mark.parametrize("verb", ["EHLO", "MAIL", "RCPT", "DATA", "."])
def test_a_line_that_breaks_is_451(user: Command, there: Script, verb: str) -> None:
    """Wherever it breaks, the message counts as not sent, and the proxy itself does not try again."""
    there.answers[verb] = ""
    with running(user, there.url) as proxy, proxy.connect() as smtp:
        code, text = send_over(smtp, crlf(GOOD))
        assert (code, text[:5]) == (451, "4.4.1")
        assert smtp.mail(FROM)[0] in {421, 451, 503}
    assert there.verbs().count("DATA") == (1 if verb in {"DATA", "."} else 0)


@pytest.mark.parametrize("verb", ["EHLO", "MAIL", "."])
def test_a_new_greeting_opens_a_new_line(user: Command, there: Script, verb: str) -> None:
    """A mail program that stays connected can send again once the mail server is back."""
    there.answers[verb] = ""
    with running(user, there.url) as proxy, proxy.connect() as smtp:
        assert send_over(smtp, crlf(GOOD))[0] == 451
        there.answers.clear()
        there.contents.clear()
        assert send_over(smtp, crlf(GOOD)) == (250, "ok")
    assert len(there.contents) == 1


@pytest.mark.parametrize(("verb", "limit"), [("", "0.3"), (".", "5")])
def test_a_mail_server_that_says_nothing_is_451(user: Command, there: Script, verb: str, limit: str) -> None:
    """After a time the mail program has its answer; after the end of a message that says what nobody can know."""
    there.hold = True
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = there.url if verb else f"smtp://127.0.0.1:{silent.getsockname()[1]}"
        with running(user, url, "--relay-timeout", limit) as proxy, proxy.connect() as smtp:
            code, text = send_over(smtp, crlf(GOOD))
    assert code == 451
    assert ("did not confirm the message, and may have it" in text) == bool(verb)


@pytest.mark.parametrize("on_error", ["pass", "block"])
def test_a_judge_that_is_killed_is_told(user: Command, there: Script, on_error: str) -> None:
    """The message is sent and the acceptance says unreviewed, or it is not and the refusal says later."""
    with running(user, there.url, "--on-error", on_error, env=meddle(user, KILLED)) as proxy:
        code, text = proxy.send(crlf(BAD))
        proxy.stop()
    went = "IT IS SENT UNREVIEWED" if on_error == "pass" else "so it is not sent"
    words = f"The message could not be reviewed, {went}: the reviewer was ended by signal 9"
    assert f"review: {'' if on_error == 'pass' else 'Not sent. '}{words}\n" in proxy.said
    if on_error == "pass":
        assert (code, text) == (250, f"ok\n2.0.0 review: {words}")
    else:
        assert (code, text) == (451, f"4.7.1 Not sent. {words}")
    assert len(there.contents) == (on_error == "pass")


def test_a_judge_that_takes_too_long_is_told(user: Command, there: Script) -> None:
    """The time limit holds for each message."""
    env = meddle(user, "import time; time.sleep(1000)")
    with running(user, there.url, "--on-error", "block", "--time-limit", "0.3", env=env) as proxy:
        code, text = proxy.send(crlf(GOOD))
    assert (code, text.rpartition(": ")[2]) == (451, "it took longer than 0.3 s")


def test_a_state_folder_that_cannot_be_written_changes_no_decision(user: Command, there: Script) -> None:
    """What is good goes, what is bad does not, and that no copy could be kept is told."""
    env = {"XDG_STATE_HOME": "/dev/full"}
    with running(user, there.url, env=env) as proxy:
        assert proxy.send(crlf(GOOD))[0] == 250
        code, text = proxy.send(crlf(BAD))
    assert code == 550
    assert "5.7.1 No copy of the message could be kept: not a directory." in text
    assert "A copy of the message is in" not in text


def test_fifty_messages_at_once_arrive_once_each(user: Command, there: Script) -> None:
    """Every good one arrives, no bad one does, and each client has its own answer."""
    good = [message(f"{GOOD_BODY}\nPS: {n}\n", subject=f"{SUBJECT} {n}") for n in range(44)]
    with running(user, there.url) as proxy, ThreadPoolExecutor(50) as threads:
        codes = list(threads.map(lambda data: proxy.send(crlf(data))[0], [*good, *[BAD] * 6]))
    assert codes == [250] * 44 + [550] * 6
    subjects = sorted(message_from_bytes(content)["subject"] for content in there.contents)
    assert subjects == sorted(f"{SUBJECT} {n}" for n in range(44))


def test_more_clients_than_can_be_served_are_told(user: Command, there: Script) -> None:
    """One client too many is asked to come later, and can when others have gone."""
    with running(user, there.url) as proxy:
        many = [proxy.connect() for _ in range(100)]
        with socket.create_connection(("127.0.0.1", proxy.port), timeout=PATIENCE) as one, one.makefile() as answers:
            assert answers.read().startswith("421 4.3.2 Too many connections")
        for smtp in many:
            smtp.quit()
        assert proxy.send(crlf(GOOD))[0] == 250


def test_a_mail_of_thirty_megabytes_passes(user: Command, there: Script) -> None:
    """It is too large to be judged: it goes as it is, and the acceptance says so."""
    large = crlf(BAD) + (b"x" * 996 + b"\r\n") * 30_000
    with running(user, there.url) as proxy:
        code, text = proxy.send(large)
    assert (code, text) == (250, "ok\n2.0.0 review: Not reviewed: it is larger than 10,000,000 bytes.")
    assert there.contents == [large + b"\r\n"]


@pytest.mark.parametrize(("told", "code"), [(BAD, 550), (GOOD, 250)])
def test_a_message_of_five_thousand_parts_is_judged(user: Command, there: Script, told: bytes, code: int) -> None:
    """Its text is found among them."""
    mail = MIMEMultipart()
    mail["From"], mail["To"], mail["Subject"] = FROM, TO, SUBJECT
    mail.attach(MIMEText(told.partition(b"\n\n")[2].decode()))
    for number in range(5_000):
        mail.attach(MIMEImage(b"GIF89a", "gif", name=f"{number}.gif"))
    with running(user, there.url) as proxy:
        assert proxy.send(crlf(mail.as_bytes()))[0] == code


def test_a_client_that_leaves_before_the_judgement_has_sent_nothing(user: Command, there: Script) -> None:
    """It would send the message again; an allowance for it is not spent."""
    with running(user, there.url) as proxy:
        proxy.send(crlf(BAD))
    user("allow", "--last")
    began, go = _gates(user)
    with running(user, there.url, env=meddle(user, f"open({began!r}, 'w').close(); open({go!r}).close()")) as proxy:
        smtp = _waiting_for_judgement(proxy, BAD)
        open(began).close()  # noqa: PTH123 - waits until the judge has begun
        smtp.close()
        with proxy.connect() as other:
            other.noop()  # by now it has seen the first one leave
        open(go, "w").close()  # noqa: PTH123
        assert proxy.stop() == 0
    assert there.contents == []
    with running(user, there.url) as proxy:
        assert [proxy.send(crlf(BAD))[0] for _ in range(2)] == [250, 550]


def _gates(user: Command) -> tuple[str, str]:
    """Give two named pipes: whoever opens one waits for whoever opens its other end."""
    paths = [str(user.folder / name) for name in ("began", "go")]
    for path in paths:
        os.mkfifo(path)
    return paths[0], paths[1]


def _waiting_for_judgement(proxy: Proxy, data: bytes) -> SMTP:
    """Send all of a message, and do not wait for the answer."""
    smtp = proxy.connect()
    smtp.ehlo()
    smtp.mail(FROM)
    smtp.rcpt(TO)
    smtp.docmd("DATA")
    smtp.send(crlf(data) + b".\r\n")
    return smtp


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_finishes_what_is_being_sent(user: Command, there: Script, number: signal.Signals) -> None:
    """The mail server's answer still reaches the mail program; whoever has not sent all is asked to come later."""
    there.hold = True
    with running(user, there.url) as proxy:
        idle, half = proxy.connect(), proxy.connect()
        half.ehlo()
        half.mail(FROM)
        half.rcpt(TO)
        half.docmd("DATA")
        half.send(crlf(GOOD))
        sending = _waiting_for_judgement(proxy, GOOD)
        assert there.got.wait(PATIENCE)
        proxy.process.send_signal(number)
        assert idle.getreply() == half.getreply() == (421, b"4.3.2 review is being stopped; try again later")
        with pytest.raises((ConnectionRefusedError, SMTPServerDisconnected)):
            proxy.connect()
        there.go.set()
        assert sending.getreply() == (250, b"ok")
        assert sending.getreply()[0] == 421
        assert proxy.ended() == 0
    assert len(there.contents) == 1


def test_a_judge_that_is_stopped_too_lets_nothing_pass(user: Command, there: Script) -> None:
    """A service manager may signal all processes at once: no message is sent, and the mail program is asked to wait."""
    began, go = _gates(user)
    tell = f"print(os.getpid(), file=open({began!r}, 'w'), flush=True); open({go!r}).close()"
    with running(user, there.url, env=meddle(user, tell)) as proxy:
        smtp = _waiting_for_judgement(proxy, GOOD)
        idle = proxy.connect()
        with open(began) as file:  # noqa: PTH123 - waits until the judge has begun
            judge = int(file.read())
        proxy.process.send_signal(signal.SIGTERM)
        assert idle.getreply()[0] == 421
        os.kill(judge, signal.SIGTERM)
        assert smtp.getreply()[0] == 421
        assert proxy.ended() == 0
    assert there.contents == []


def test_the_log_holds_no_text(user: Command, there: Script, tmp_path: Path) -> None:
    """Whoever runs the proxy reads rule ids in the log, and neither addresses nor words anywhere."""
    with running(user, there.url) as proxy:
        proxy.send(crlf(BAD))
        proxy.stop()
    log = (tmp_path / "state/reviewer/log.jsonl").read_text()
    assert '"door": "smtpd", "action": "block"' in log
    assert "blame/third-party" in log
    assert not [word for word in ("manager", "Whitfield", TO, FROM) if word in log + proxy.said]


@pytest.mark.parametrize("on_error", ["pass", "block"])
def test_a_fault_that_quotes_the_draft_is_told_by_its_plugin(user: Command, there: Script, on_error: str) -> None:
    """The mail program hears all of it, and whoever runs the proxy only which plugin it was."""
    env = with_plugin(user, at_work="raise ValueError(draft.text[-200:].replace(chr(10), ' '))")
    with running(user, there.url, "--on-error", on_error, env=env) as proxy:
        answer = proxy.send(crlf(GOOD))[1]
        proxy.stop()
    assert "Priya Raman" in answer
    assert ": odd failed\n" in proxy.said
    assert "Priya Raman" not in proxy.said
