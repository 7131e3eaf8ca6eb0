"""What is known beside the draft: dates, names, what was said; every key optional."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from reviewer.kinds import Channel, Kind, Outcome
from reviewer.values import Value


class FollowUp(Value):
    """A message sent earlier: when (a date, or a moment with its offset) and whether it was answered."""

    sent_at: date
    answered: bool = False


class Situation(Value):
    """What is known beside the draft. Moments carry their offset from UTC; what is None or empty is not known.

    `recipient` is the person written to when it is none of the `interviewers`. The recipient's zone is that of
    `interview_at`, or else of `send_at`. `notes` are the candidate's own and `company_facts` what is known about the
    employer; no rule judges by them, advice rests on them. `addresses` are the employer's e-mail addresses
    (dana@acme.example) and domains (@acme.example), by which a door before "send" tells whose message it is.
    """

    kind: Kind | None = None
    interview_at: datetime | None = None
    send_at: datetime | None = None
    promised_by: date | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    outcome: Outcome | None = None
    interviewers: tuple[str, ...] = ()
    recipient: str | None = None
    company: str | None = None
    role: str | None = None
    topics: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    company_facts: tuple[str, ...] = ()
    candidate: str | None = None
    channel: Channel | None = None
    first_channel: Channel | None = None
    addresses: tuple[str, ...] = ()

    @property
    def zone(self) -> tzinfo:
        """The recipient's zone, as far as it is known: that of the interview, of the sending, or UTC."""
        known = self.interview_at or self.send_at
        return (known.tzinfo if known else None) or UTC

    @property
    def send_date(self) -> date | None:
        """The day of sending where the recipient is."""
        return self.send_at.astimezone(self.zone).date() if self.send_at else None

    @property
    def interview_date(self) -> date | None:
        """The day of the interview where it took place."""
        return self.interview_at.date() if self.interview_at else None

    @property
    def hours_since_interview(self) -> float | None:
        """Elapsed hours from interview to sending, across any change of clocks; None when a date is missing."""
        if self.interview_at is None or self.send_at is None:
            return None
        return (self.send_at.astimezone(UTC) - self.interview_at.astimezone(UTC)) / timedelta(hours=1)

    @property
    def unanswered(self) -> tuple[FollowUp, ...]:
        """The earlier follow-ups that were not answered, oldest first."""
        return tuple(sorted((f for f in self.follow_ups if not f.answered), key=lambda f: self.day(f.sent_at)))

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that is known: of people, of the company and of the candidate."""
        return tuple(name for name in (*self.interviewers, self.recipient, self.company, self.candidate) if name)

    def day(self, moment: date) -> date:
        """Give the day of a date or moment where the recipient is."""
        return moment.astimezone(self.zone).date() if isinstance(moment, datetime) else moment

    def start_of(self, day: date) -> datetime:
        """Give the moment at which a day begins where the recipient is."""
        return datetime.combine(day, time(), self.zone)
