"""The errors that a caller may have to handle."""


class ReviewerError(Exception):
    """Something that the user can mend; its text is one clear line."""


class UnreadableDraft(ReviewerError):
    """The draft is no text, or more of it than the reviewer takes."""


class InvalidContext(ReviewerError):
    """The context has an unknown key or a value of the wrong type."""


class InvalidConfig(ReviewerError):
    """The configuration has an unknown key, plugin or rule, or a value of the wrong type."""
