"""What to say of a sentence in which the learned model sees a fault: what it reads as, and what to do with it."""

# Words by which a draft shows that it is about an application.
APPLICATION = frozenset(
    (
        "interview interviews interviewed interviewer interviewers candidate candidates candidacy vacancy shortlist "
        "shortlisted application applicant applicants"
    ).split()
)

# By rule: what the sentence reads as, and a hint in which {words} are the words found.
ADVICE = {
    "blame/accusation": (
        "a reproach to the reader's side",
        'Leave "{words}" out; if something is open, ask for it plainly: "May I ask where the decision stands?"',
    ),
    "blame/third-party": (
        "criticism of others",
        'Instead of "{words}" tell what you did or learned yourself: "There I learned to [skill]."',
    ),
    "blame/hostility": (
        "mockery, anger or bitterness",
        'Leave "{words}" out, and end on what you can mean: "Thank you for your time; I wish you all the best."',
    ),
    "blame/excuse": (
        "an excuse for the interview",
        'Instead of "{words}" give the better answer now: "On [question] I would add that ..."',
    ),
    "feedback/premature": (
        "a question for a verdict before there is one",
        'Leave "{words}" for after the decision; until then: "I would gladly tell you more about [topic]."',
    ),
    "pressure/ultimatum": (
        "a limit set to the reader",
        'Instead of "{words}" ask how the dates fit: "May I ask by when you expect to decide?"',
    ),
    "pressure/pestering": (
        "nagging",
        'Leave "{words}" out, and ask once: "May I ask whether there is any news?"',
    ),
    "pressure/desperation": (
        "a plea",
        'Instead of "{words}" say what you would bring: "I would gladly bring my [skill] to this work."',
    ),
    "pressure/presumption": (
        "taking the offer for granted",
        'Leave "{words}" for after an offer; until then: "If I were to join you, I would ..."',
    ),
}
