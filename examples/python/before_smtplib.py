"""Sends a message with smtplib, unless it should be held: `python before_smtplib.py HOST PORT < message.eml`."""

import smtplib
import sys
from email import message_from_bytes
from email.policy import SMTP

import reviewer


def main() -> int:
    """Judge what stands on standard input, and send it; gives 1 where it is held, 2 for a wrong command line."""
    if len(sys.argv) != 3 or not sys.argv[2].isdecimal():
        sys.stderr.write(f"{__doc__}\n")
        return 2
    data = sys.stdin.buffer.read()
    critique = reviewer.review(data)
    sys.stderr.write(f"{critique.summary}\n")
    if critique.verdict == "hold":
        return 1
    with smtplib.SMTP(sys.argv[1], int(sys.argv[2])) as server:
        server.send_message(message_from_bytes(data, policy=SMTP))
    return 0


if __name__ == "__main__":
    sys.exit(main())
