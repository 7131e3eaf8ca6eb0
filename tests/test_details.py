"""What makes a message specific, and which of it is praised."""

from __future__ import annotations

import pytest

from reviewer import Draft
from reviewer.validation import situation_from
from reviewer_plugins.details import detail

TIED = [
    "You said that the mill wheel turns only at spring tide.",
    "Our talk about the leaking culvert under the dyke was the best part.",
    "Thank you for letting me shear the two ewes.",
    "I saw how your glaziers lead the rose window.",
    "It was good to hear that you will open a second bindery in Cork.",
]
LOOSE = [
    "That tall brass telescope haunts me.",
    "Thank you for explaining the tides.",
    "You never let anybody touch the harpsichord pedals.",
]
NONE = [
    "I enjoyed learning about the team and its exciting projects, and my skills would be a great match.",
    "Good morning Ms. Petrosyan, this is Tomek Halloran.",
    "My old boss was a bully, so please do not call him.",
    "Thanks a lot for your time today, Maria.",
    "Nobody answers the phone, which is rude and annoying.",
    "I hold a crane licence and a rigging certificate.",
    "I was interviewed for the position of crane operator at Hartwell & Sons.",
    "As discussed, I am flexible with hours and can work overtime when needed.",
    "It was a pleasure to discuss how my marketing degree could support your campaigns.",
    "The interview confirmed my impression that you value quality and customer satisfaction.",
]


@pytest.mark.parametrize("body", TIED)
def test_what_the_meeting_gave_is_tied_to_it(body: str) -> None:
    """What was said, shown or seen, or a fact about the employer, is a detail that can be praised."""
    found = detail(Draft.parse(f"Dear Ms. Nair,\n\n{body}\n\nRegards,\nAnn Lee"), situation_from({}, "test"))
    assert found
    assert found[1]


@pytest.mark.parametrize("body", LOOSE)
def test_a_loose_detail_is_not_praised(body: str) -> None:
    """A detail that is short, that nothing ties to the meeting, or in a sentence that denies, is one all the same."""
    found = detail(Draft.parse(f"Dear Ms. Nair,\n\n{body}\n\nRegards,\nAnn Lee"), situation_from({}, "test"))
    assert found
    assert not found[1]


@pytest.mark.parametrize("body", NONE)
def test_what_could_be_sent_to_anyone_is_no_detail(body: str) -> None:
    """General praise, names, complaints and one's own history are none."""
    assert detail(Draft.parse(f"Dear Ms. Nair,\n\n{body}\n\nRegards,\nAnn Lee"), situation_from({}, "test")) is None


def test_a_tied_detail_goes_before_a_loose_one() -> None:
    """The sentence to praise is found behind one that holds a loose detail."""
    draft = Draft.parse(f"Dear Ms. Nair,\n\n{LOOSE[0]} {TIED[0]}\n\nRegards,\nAnn Lee")
    found = detail(draft, situation_from({}, "test"))
    assert found
    assert draft.at(found[0]) == TIED[0]


def test_known_names_and_the_role_are_no_details() -> None:
    """Words of the company and the role count only where they are not known beforehand."""
    draft = Draft.parse("I saw the Quarrymoor signal boxes.")
    assert detail(draft, situation_from({}, "test"))
    assert detail(draft, situation_from({"company": "Quarrymoor", "role": "Signal Box Keeper"}, "test")) is None
