"""A job tracker that knows the dates already, and tells which of the day's drafts are not ready to go."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from reviewer import FollowUp, Reviewer, Situation


@dataclass
class Application:
    """A row of the tracker; moments have their zone."""

    company: str
    role: str
    contact: str
    interview_at: datetime
    promised_by: date | None
    draft: str
    written: tuple[date, ...] = ()


def unready(applications: list[Application], now: datetime) -> dict[str, str]:
    """Give what is to be mended, by company, where a draft should not go as it is."""
    judge = Reviewer()  # loads the rules once
    found = {}
    for one in applications:
        known = Situation(
            company=one.company,
            role=one.role,
            interviewers=(one.contact,),
            interview_at=one.interview_at,
            promised_by=one.promised_by,
            follow_ups=tuple(FollowUp(day) for day in one.written),
            send_at=now,
        )
        critique = judge.review(one.draft, known)
        if critique.verdict != "send":
            found[one.company] = critique.findings[0].hint
    return found


def main() -> None:
    """Show it for one application, written to three days before the promised date."""
    now = datetime(2026, 3, 6, 15, tzinfo=UTC)
    draft = (
        "Subject: Data Analyst interview on 3 March\n\nDear Ms. Whitfield,\n\nThank you again for showing me the "
        "late-truck dashboard. I remain very interested in the Data Analyst position. Has a decision been made?\n\n"
        "Kind regards,\nPriya Raman\n"
    )
    interview = now - timedelta(days=3)
    promised = now.date() + timedelta(days=3)
    row = Application("Acme Logistics", "Data Analyst", "Dana Whitfield", interview, promised, draft)
    for company, hint in unready([row], now).items():
        sys.stdout.write(f"{company}: {hint}\n")


if __name__ == "__main__":
    main()
