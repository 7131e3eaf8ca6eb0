"""An e-mail backend for Django that judges what is sent through it.

In settings.py: EMAIL_BACKEND = "django_backend.ReviewedBackend"
"""

from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend

import reviewer


class NotSent(Exception):
    """A message should be held; its text says why."""


class ReviewedBackend(EmailBackend):
    """Sends by SMTP what may go; `send` raises NotSent for the rest, unless it was told to fail silently."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Judge all before the first is sent; gives how many were sent."""
        critiques = [reviewer.review(message.message().as_bytes()) for message in email_messages]
        held = [critique for critique in critiques if critique.verdict == "hold"]
        if held and not self.fail_silently:
            raise NotSent("; ".join(critique.summary for critique in held))
        pairs = zip(email_messages, critiques, strict=True)
        sent: int = super().send_messages([message for message, critique in pairs if critique.verdict != "hold"]) or 0
        return sent
