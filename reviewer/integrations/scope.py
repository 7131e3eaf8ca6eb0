"""Which messages are judged: a hook sees every mail, and most are none of its business."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from reviewer.integrations.likeness import ENOUGH, likeness

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.draft import Draft
    from reviewer.settings import When


def why_judged(draft: Draft, addresses: Iterable[str], when: When) -> str | None:
    """Say why a message is taken for a follow-up to an interview; None where it is not."""
    subject = draft.at(draft.subject).strip().lower() if draft.subject else ""
    if any(fnmatchcase(address, pattern.lower()) for address in addresses for pattern in when.recipients):
        return "its recipient is in presend.when"
    if any(fnmatchcase(subject, pattern.lower()) for pattern in when.subjects):
        return "its subject is in presend.when"
    return "it reads like a follow-up to an interview" if likeness(draft) >= ENOUGH else None
