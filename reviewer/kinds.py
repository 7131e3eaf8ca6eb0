"""The vocabulary of a follow-up: kinds of message, channels, outcomes."""

from enum import StrEnum


class Kind(StrEnum):
    """What the message is for; the borders stand in docs/kinds.md."""

    THANK_YOU = "thank-you"
    CHECK_IN = "check-in"
    SECOND_CHECK_IN = "second-check-in"
    REJECTION_REPLY = "rejection-reply"
    KEEP_IN_TOUCH = "keep-in-touch"
    PHONE_SCRIPT = "phone-script"


class Channel(StrEnum):
    """How the message travels."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    LINKEDIN = "linkedin"


class Outcome(StrEnum):
    """What the employer has decided so far."""

    PENDING = "pending"
    REJECTED = "rejected"
    OFFER = "offer"


ALL_KINDS = frozenset(Kind)
INQUIRIES = frozenset({Kind.CHECK_IN, Kind.SECOND_CHECK_IN})
WRITTEN = ALL_KINDS - {Kind.PHONE_SCRIPT}
