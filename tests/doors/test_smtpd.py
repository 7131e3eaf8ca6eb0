"""`review smtpd` stands before a mail server: it judges content, and passes on all else as it is."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from aiosmtpd.smtp import AuthResult

from reviewer.integrations.relay import read_url
from reviewer.integrations.replies import Reply
from reviewer.integrations.smtp_client import Client
from tests.doors.conftest import BAD, BAD_BODY, GOOD, AnyPort, Sink, message, program
from tests.doors.smtp import FROM, TO, VERY_BAD, Proxy, Script, crlf, data_of, running, scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiosmtpd.smtp import SMTP, Envelope, Session

    from tests.conftest import Command


@pytest.fixture
def there() -> Iterator[Script]:
    """Give a scripted mail server."""
    with scripted(Script()) as script:
        yield script


@pytest.fixture
def proxy(user: Command, there: Script) -> Iterator[Proxy]:
    """Give a proxy before it."""
    with running(user, there.url) as one:
        yield one


def test_a_good_message_arrives_byte_for_byte(proxy: Proxy, there: Script) -> None:
    """Dots, trailing spaces, bytes of no encoding, bare line feeds and a very long line pass as they are."""
    odd = (
        crlf(message("Lunch?\n", subject="Lunch", to="b@x.example"))
        + b".\r\n..two\r\n.one  \r\nna\xc3\xafve \x80\r\na\nb\rc\r\n"
        + b"x" * 200_000
        + b"\r\n"
    )
    assert proxy.send(odd, to="b@x.example") == (250, "ok")
    (content,) = there.contents
    assert (b"\r\n" + content).replace(b"\r\n..", b"\r\n.")[2:] == odd + b"\r\n"


def test_every_line_of_the_envelope_is_passed_on(proxy: Proxy, there: Script) -> None:
    """Parameters keep their case, the null sender stays null, and the mail server hears the mail program's name."""
    lines = [
        "EHLO laptop.example",
        "XFORWARD NAME=laptop.example ADDR=192.0.2.1",
        "MAIL FROM:<> BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=aBc+2Bx SIZE=100",
        "RCPT TO:<jos\u00e9@acme.example> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;Jose@acme.example",
        "RCPT TO:<Dana@acme.example>",
        "VRFY dana",
        "RSET",
    ]
    with proxy.connect() as smtp:
        smtp.command_encoding = "utf-8"
        assert [smtp.docmd(line)[0] for line in lines] == [250] * len(lines)
    assert there.heard[: len(lines)] == lines


def test_a_bad_message_is_refused_with_550(user: Command, proxy: Proxy, there: Script) -> None:
    """The summary is first and last, each line is short ASCII with the code, a copy is kept, and nothing is sent."""
    body = BAD_BODY.replace("anything", "anything \u2014 \u201cnaïve\u201d, 東京")
    with proxy.connect() as smtp:
        smtp.ehlo()
        smtp.mail(FROM)
        smtp.rcpt(TO)
        smtp.docmd("DATA")
        smtp.send(crlf(message(body)) + b".\r\n")
        reader = cast("Any", smtp).file
        lines = [reader.readline()]
        while lines[-1][3:4] == b"-":
            lines.append(reader.readline())
    assert all(len(line) < 512 and line.isascii() and line.endswith(b"\r\n") for line in lines)
    assert {line[:3] + line[4:10] for line in lines} == {b"550" + b"5.7.1 "}
    assert lines[0][10:] == lines[-1][10:]
    assert lines[0][10:].startswith(b"Not sent. Hold: ")
    assert any(b"blame/third-party" in line for line in lines)
    assert there.contents == []
    (copy,) = (user.folder / "state/reviewer/blocked").glob("*.eml")
    assert copy.read_bytes() == crlf(message(body))


def test_a_refusal_is_short_enough_for_every_mail_program(user: Command, proxy: Proxy) -> None:
    """Of 50 lines msmtp takes none, of 4,096 bytes Exim; the gravest findings are whole, and it says where all are."""
    code, text = proxy.send(crlf(VERY_BAD))
    lines = [line[len("5.7.1 ") :] for line in text.split("\n")]
    assert code == 550
    assert len(lines) < 50
    assert len(text) + len("550-\r\n") * len(lines) < 4_096
    assert lines[0] == lines[-1]
    (place,) = (place for place, line in enumerate(lines) if line.startswith("... "))
    (kept,) = (user.folder / "state/reviewer/blocked").glob("*.txt")
    assert lines[place + 1] == f"The whole critique is in {kept}"
    whole = kept.read_text().split("\n")[2:]
    shown, rest = whole[: place - 3], whole[place - 3 :]
    assert lines[2 : place - 1] == shown
    assert "MUST    blame/third-party (25 points)" in shown
    assert (rest[0], lines[place]) == ("", f"... {len(rest)} more lines")


def test_without_a_copy_the_refusal_says_how_to_read_it_all(user: Command, proxy: Proxy) -> None:
    """Where no copies are kept, there is no file to name."""
    user.write("home/reviewer/reviewer.toml", "[presend]\nkeep = 0\n")
    text = proxy.send(crlf(VERY_BAD))[1]
    assert "5.7.1 Run review with the text to read the whole critique\n" in text


def test_what_the_user_should_know_besides_is_cut_too(user: Command, proxy: Proxy) -> None:
    """With a hundred broken files the refusal has no more lines than with one."""
    for number in range(100):
        user.write(f"home/reviewer/applications/{number}.toml", "compny = 'Acme'")
    text = proxy.send(crlf(VERY_BAD))[1]
    assert text.count("\n") < 49
    assert "unknown key" in text
    assert "review allow --last" in text


@pytest.mark.parametrize("answer", ["452 4.3.1 full", "554-5.7.1 no\r\n554 5.7.1 spam", "250 2.0.0 queued as 4711"])
def test_the_mail_server_has_the_last_word(proxy: Proxy, there: Script, answer: str) -> None:
    """A message is accepted when the mail server accepts it, and what that says is what the mail program hears."""
    there.answers["."] = answer
    code, text = proxy.send(crlf(GOOD))
    assert "\r\n".join(f"{code}-{line}" for line in text.split("\n")).replace("-", " ") == answer.replace("-", " ")


def test_a_message_is_not_accepted_before_the_mail_server_has_it(proxy: Proxy, there: Script) -> None:
    """As long as the mail server says nothing, neither does the proxy."""
    there.hold = True
    with ThreadPoolExecutor() as threads:
        sending = threads.submit(proxy.send, crlf(GOOD))
        assert there.got.wait(120)
        assert not sending.done()
        there.answers["."] = "250 only now"
        there.go.set()
        assert sending.result(120) == (250, "only now")


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
def test_a_refusal_of_the_mail_server_reaches_the_mail_program(proxy: Proxy, there: Script, verb: str) -> None:
    """It is told where it belongs, as it was said."""
    there.answers[verb] = f"550 5.1.1 not this {verb}"
    assert proxy.send(crlf(GOOD)) == (550, f"5.1.1 not this {verb}")
    assert there.contents == []


def test_one_connection_takes_several_messages(proxy: Proxy, there: Script) -> None:
    """After a blocked message the next one may go, and the mail server is not left with half of the first."""
    with proxy.connect() as smtp:
        smtp.ehlo()
        codes = []
        for data in (BAD, GOOD, BAD, GOOD):
            smtp.mail(FROM)
            smtp.rcpt(TO)
            codes.append(data_of(smtp, crlf(data))[0])
    assert codes == [550, 250, 550, 250]
    assert len(there.contents) == 2
    between = there.verbs()
    assert all("RSET" in between[a:b] for a, b in _pairs(between, "MAIL"))


def _pairs(verbs: list[str], verb: str) -> list[tuple[int, int]]:
    """Give the places of each two that follow one another."""
    places = [place for place, one in enumerate(verbs) if one == verb]
    return list(pairwise(places))


def test_an_allowance_is_spent_on_a_message_that_went(user: Command, proxy: Proxy, there: Script) -> None:
    """A message that the mail server refused may still go once, and then no more."""
    assert proxy.send(crlf(BAD))[0] == 550
    assert user("allow", "--last").code == 0
    there.answers["."] = "452 4.3.1 full"
    assert proxy.send(crlf(BAD))[0] == 452
    there.answers.clear()
    assert [proxy.send(crlf(BAD))[0] for _ in range(2)] == [250, 550]


def test_the_header_that_skips_is_taken_out(proxy: Proxy, there: Script) -> None:
    """`X-Review: skip` lets a message go, and does not go with it."""
    assert proxy.send(crlf(message(BAD_BODY, headers="X-Review: skip\n")))[0] == 250
    assert there.contents == [crlf(BAD) + b"\r\n"]


def test_mail_from_nobody_is_not_judged(proxy: Proxy, there: Script) -> None:
    """A message with a null sender is automatic, whatever it says."""
    assert proxy.send(crlf(BAD), sender="")[0] == 250
    assert there.contents == [crlf(BAD) + b"\r\n"]


def test_the_recipients_of_the_envelope_count(user: Command, proxy: Proxy) -> None:
    """A message that names its reader in Bcc alone is judged with the context of that application."""
    user.write("home/reviewer/applications/acme.toml", 'addresses = ["@acme.example"]\n')
    assert proxy.send(crlf(message(BAD_BODY, subject="Hello", to="undisclosed-recipients:;")))[0] == 550


@pytest.mark.parametrize("trick", [b"\n.\r\n", b"\n.\n", b"\r.\r\n", b"\r.\r"])
def test_no_second_message_is_smuggled_past_the_judge(proxy: Proxy, there: Script, trick: bytes) -> None:
    """What a lax mail server could take for the end of the message is not sent."""
    code, text = proxy.send(crlf(GOOD) + b"a" + trick + b"MAIL FROM:<x@x.example>\r\n")
    assert (code, there.contents) == (554, [])
    assert text.startswith("5.6.0 Not sent.")


def test_a_command_cannot_hide_another(proxy: Proxy, there: Script) -> None:
    """A carriage return in the middle of a command does not reach the mail server."""
    with proxy.connect() as smtp:
        smtp.ehlo()
        smtp.send(b"MAIL FROM:<a@x.example>\rRCPT TO:<b@x.example>\r\n")
        assert smtp.getreply()[0] == 501
    assert there.verbs()[0] == "EHLO"
    assert "MAIL" not in there.verbs()


def test_the_smaller_limit_of_size_is_told_and_kept(proxy: Proxy, there: Script) -> None:
    """What is too large is refused when it is announced, or else when it has come, and never sent."""
    there.features = ("SIZE 2000",)
    with proxy.connect() as smtp:
        smtp.ehlo()
        assert smtp.esmtp_features["size"] == "2000"
        assert smtp.docmd("MAIL FROM:<a@x.example> SIZE=2001")[0] == 552
        assert smtp.mail(FROM)[0] == 250
        smtp.rcpt(TO)
        assert data_of(smtp, crlf(GOOD) + b"x" * 2000)[0] == 552
        smtp.mail(FROM)
        smtp.rcpt(TO)
        assert data_of(smtp, crlf(GOOD))[0] == 250
    assert len(there.contents) == 1


def test_only_what_both_can_do_is_offered(proxy: Proxy, there: Script) -> None:
    """No TLS and no BDAT, which the proxy has not; no log-in that depends on the line; a limit of its own."""
    there.features = ("SIZE", "DSN", "8BITMIME", "CHUNKING", "STARTTLS", "AUTH LOGIN PLAIN SCRAM-SHA-256-PLUS EXTERNAL")
    with proxy.connect() as smtp:
        smtp.ehlo()
        assert smtp.esmtp_features == {"size": str(64 * 2**20), "dsn": "", "8bitmime": "", "auth": " LOGIN PLAIN"}
        assert smtp.docmd("AUTH EXTERNAL =")[0] == 504
        assert smtp.docmd("STARTTLS")[0] == 454


def test_a_mail_program_may_speak_the_old_smtp(proxy: Proxy, there: Script) -> None:
    """HELO is answered with one line, and offers nothing."""
    with proxy.connect() as smtp:
        assert smtp.helo() == (250, b"localhost")
        assert smtp.sendmail(FROM, [TO], GOOD) == {}
    assert there.heard[0] == "HELO laptop.example"


class Guarded(Sink):
    """A mail server that lets only Priya send."""

    def check(self, *arguments: object) -> AuthResult:
        """Check a log-in."""
        good = arguments[-1] == (b"priya", b"hunter2")
        return AuthResult(success=good, handled=False)

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take mail from whoever has logged in."""
        if not session.authenticated:
            return "530 5.7.0 Authentication required"
        envelope.mail_from = address
        return "250 OK"


@pytest.fixture
def guarded() -> Iterator[AnyPort]:
    """Give a real mail server that wants a log-in."""
    handler = Guarded()
    controller = AnyPort(handler, hostname="127.0.0.1", port=0, authenticator=handler.check, auth_require_tls=False)
    controller.start()
    try:
        yield controller
    finally:
        controller.stop()


@pytest.mark.parametrize("way", ["auth_plain", "auth_login"])
def test_a_log_in_is_passed_through(user: Command, guarded: AnyPort, way: str) -> None:
    """A wrong password gets the mail server's no, the right one its yes, and neither is ever told."""
    with running(user, f"smtp://127.0.0.1:{guarded.port}") as proxy:
        with proxy.connect() as smtp:
            smtp.ehlo()
            assert smtp.mail(FROM)[0] == 530
            smtp.user, smtp.password = "priya", "wrong"
            name = way.removeprefix("auth_").upper()
            with pytest.raises(Exception, match="535"):
                smtp.auth(name, getattr(smtp, way))
            smtp.password = "hunter2"  # noqa: S105 - made up
            assert smtp.auth(name, getattr(smtp, way))[0] == 235
            assert smtp.sendmail(FROM, [TO], GOOD) == {}
        proxy.stop()
        said = proxy.said
    assert not [word for word in ("hunter2", "wrong", base64.b64encode(b"hunter2").decode()) if word in said]


def test_any_way_to_log_in_is_passed_word_by_word(proxy: Proxy, there: Script) -> None:
    """With OAuth 2 the mail server tells in a challenge what is wrong, and fails after an empty answer."""
    there.features = ("AUTH XOAUTH2",)
    there.answers |= {"AUTH": "334 eyJzdGF0dXMiOiI0MDEifQ==", "*": "501 5.7.0 given up", "AAAA": "535 5.7.8 expired"}
    token = "x" * 3000
    with proxy.connect() as smtp:
        smtp.ehlo()
        assert smtp.docmd("AUTH", f"XOAUTH2 {token}") == (334, b"eyJzdGF0dXMiOiI0MDEifQ==")
        assert smtp.docmd("*") == (501, b"5.7.0 given up")
        assert smtp.docmd("AUTH", f"XOAUTH2 {token}")[0] == 334
        assert smtp.docmd("AAAA") == (535, b"5.7.8 expired")
        assert smtp.docmd("AUTH", f"XOAUTH2 {token}")[0] == 334
        assert smtp.docmd("A" * 2**21)[0] == 501
        assert smtp.getreply()[0] == 500
        assert smtp.mail(FROM)[0] == 250


def _own_address() -> str:
    """Give an address of this machine by which others reach it, or skip the test."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        try:
            one.connect(("192.0.2.1", 9))  # sends nothing
        except OSError:
            pytest.skip("this machine has no network")
        return str(one.getsockname()[0])


def test_no_log_in_is_offered_where_others_could_listen(user: Command) -> None:
    """In clear, a password goes to a mail server on this machine alone."""
    script = Script(features=("AUTH PLAIN",), host=_own_address())
    with scripted(script), running(user, script.url) as proxy, proxy.connect() as smtp:
        smtp.ehlo()
        assert "auth" not in smtp.esmtp_features
        assert smtp.docmd("AUTH PLAIN AHByaXlhAGh1bnRlcjI=")[0] == 504
    assert not [line for line in script.heard if line.startswith("AUTH")]


def test_it_is_open_to_the_network_where_that_is_asked_for(user: Command, there: Script) -> None:
    """With the option, others reach it."""
    own = _own_address()
    with (
        running(user, there.url, "--listen", f"{own}:0", "--open-to-network") as proxy,
        socket.create_connection((own, proxy.port)) as one,
    ):
        assert one.recv(3) == b"220"


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Give an authority, its certificate for 127.0.0.1 with its key, and an authority that nobody knows."""
    folder = tmp_path_factory.mktemp("tls")
    names = ("-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:TRUE")
    from subprocess import run

    for name in ("known", "strange"):
        line = [
            program("openssl"),
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=127.0.0.1",
        ]
        line += [*names, "-keyout", str(folder / f"{name}.key"), "-out", str(folder / f"{name}.pem")]
        run(line, check=True, capture_output=True)
    return {path.name: str(path) for path in folder.iterdir()}


@pytest.fixture(params=["smtps", "smtp+starttls"])
def secured(request: pytest.FixtureRequest, certificates: dict[str, str]) -> Iterator[tuple[Sink, str]]:
    """Give a real mail server that takes mail over TLS alone, and its URL."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificates["known.pem"], certificates["known.key"])
    handler = Sink()
    how = {"tls_context": context, "require_starttls": True} if "+" in request.param else {"ssl_context": context}
    controller = AnyPort(handler, hostname="127.0.0.1", port=0, **how)
    controller.start()
    try:
        yield handler, f"{request.param}://127.0.0.1:{controller.port}"
    finally:
        controller.stop()


def test_the_line_to_the_mail_server_may_be_encrypted(
    user: Command, secured: tuple[Sink, str], certificates: dict[str, str]
) -> None:
    """With a certificate of an authority that is trusted the message goes, with any other it does not."""
    sink, url = secured
    with running(user, url, "--relay-ca", certificates["known.pem"]) as proxy:
        assert proxy.send(crlf(GOOD))[0] == 250
    assert sink.received == [crlf(GOOD) + b"\r\n"]
    for options in ((), ("--relay-ca", certificates["strange.pem"])):
        with running(user, url, *options) as proxy, proxy.connect() as smtp:
            smtp.ehlo()
            code, text = smtp.mail(FROM)
            assert (code, text[:5]) == (451, b"4.4.1")
            assert b"its certificate is not trusted" in text
    assert len(sink.received) == 1


def test_nothing_is_said_in_clear_where_tls_is_asked_for(user: Command, there: Script) -> None:
    """A mail server without STARTTLS, as somebody on the way could make it look, gets no mail."""
    there.features = ("8BITMIME",)
    with running(user, there.url.replace("smtp:", "smtp+starttls:")) as proxy, proxy.connect() as smtp:
        smtp.ehlo()
        assert smtp.mail(FROM)[0] == 451
    assert there.heard == ["ehlo localhost"]


def test_with_advise_the_critique_comes_with_the_acceptance(user: Command, there: Script) -> None:
    """The message goes, the mail server's words come first, and the log on stderr holds no text."""
    with running(user, there.url, "--mode", "advise") as proxy:
        code, text = proxy.send(crlf(BAD))
        assert proxy.send(crlf(VERY_BAD))[1].count("\n") < 49
        proxy.stop()
    assert (code, text.split("\n")[0]) == (250, "ok")
    assert "2.0.0 review: MUST    blame/third-party (25 points)" in text
    assert "manager" not in proxy.said


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--listen", "127.0.0.1"), "is not of the form HOST:PORT"),
        (("--listen", "0.0.0.0:2525"), "is open to the network"),
        (("--listen", "[::]:2525"), "is open to the network"),
        (("--relay", "stmp://mail.example"), "did you mean smtp?"),
        (("--relay", "smtp://me:secret@mail.example"), "do not belong into the URL"),
        (("--relay", "smtp://"), "is not of the form smtp://HOST:PORT"),
        (("--relay", "smtp://mail.example:99999"), "Port out of range"),
        (("--relay", "smtp://127.0.0.1:2525"), "leads back here"),
        (("--relay-ca", "nowhere.pem"), "--relay-ca nowhere.pem: no such file"),
        (("--relay-timeout", "soon"), '"soon" is no number of seconds from 0.1 to 600'),
    ],
)
def test_a_wrong_command_line_is_2(user: Command, options: tuple[str, ...], words: str) -> None:
    """What is wrong is told, and nothing listens."""
    done = user("smtpd", "--listen", "127.0.0.1:2525", "--relay", "smtp://192.0.2.1", *options)
    assert done.code == 2
    assert words in done.err
    assert "secret" not in done.err


def test_a_port_that_is_taken_is_told(user: Command) -> None:
    """The address and the reason stand in one line."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        where = f"127.0.0.1:{taken.getsockname()[1]}"
        done = user("smtpd", "--listen", where, "--relay", "smtp://192.0.2.1")
    assert (done.code, done.err) == (2, f"review: cannot listen at {where}: address already in use\n")


def test_a_missing_library_is_told(user: Command) -> None:
    """Without aiosmtpd the command says how to install it."""
    user.write("without/aiosmtpd.py", "raise ModuleNotFoundError('no aiosmtpd', name='aiosmtpd')\n")
    arguments = ("smtpd", "--listen", "127.0.0.1:0", "--relay", "smtp://mail.example")
    done = user(*arguments, env={"PYTHONPATH": str(user.folder / "without")})
    assert (done.code, done.err) == (2, "review: review smtpd needs aiosmtpd: pip install '.[smtpd]' in the clone\n")


@pytest.mark.parametrize(("peer", "code"), [("192.0.2.1", 550), ("127.0.0.1", 503)])
def test_only_a_server_of_this_machine_may_say_whom_it_speaks_for(peer: str, code: int) -> None:
    """A client from elsewhere could pose as this machine to a mail server that trusts the proxy."""
    said: list[int] = []

    async def introduce() -> None:
        client = Client(cast("Any", SimpleNamespace(relay=read_url("smtp://127.0.0.1:9"))))
        client.session, client.envelope = cast("Any", SimpleNamespace(peer=(peer, 9), host_name="")), None

        async def hear(answer: Reply | str | bytes) -> None:
            said.append(answer.code if isinstance(answer, Reply) else int(answer[:3]))

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(client, "tell", hear)
            patch.setattr(client, "push", hear)
            await cast("Any", client).smtp_XCLIENT("ADDR=127.0.0.1")

    asyncio.run(introduce())
    assert said == [code]
