"""The words in which people say when something was, and those by which one tells what they speak of.

Facts about English usage; all words are in lower case with straight quotes.
"""

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = {name.lower(): number for number, name in enumerate(WEEKDAY_NAMES)}
SHORT_WEEKDAYS = {name[:3].lower(): number for number, name in enumerate(WEEKDAY_NAMES)} | {"tues": 1, "thurs": 3}
MONTHS = {
    form: number
    for number, name in enumerate(MONTH_NAMES, 1)
    for form in (name.lower(), name[:3].lower(), "sept" if name == "September" else name.lower())
}
SHORT_WORDS = frozenset(MONTHS.keys() | SHORT_WEEKDAYS.keys()) - {name.lower() for name in MONTH_NAMES}

CARDINALS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"a": 1, "an": 1}
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINALS = {f"{number}{ending}": number for number in range(1, 32) for ending in ("st", "nd", "rd", "th")} | {
    word: number for number, word in enumerate(_ORDINAL_WORDS, 1)
}

# The hours (local, from and to) at which something may have been that is said to have been then.
DAY_PARTS = {"morning": (0, 12), "afternoon": (11, 18), "evening": (16, 24), "night": (16, 24)}
UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30}

# Words -> unit of the distance, how many of them lie between, and the part of the day.
RELATIVE = {
    ("yesterday",): ("day", 1, ""),
    ("today",): ("day", 0, ""),
    ("earlier", "today"): ("day", 0, ""),
    ("tonight",): ("day", 0, "evening"),
    ("this", "morning"): ("day", 0, "morning"),
    ("this", "afternoon"): ("day", 0, "afternoon"),
    ("this", "evening"): ("day", 0, "evening"),
    ("last", "night"): ("day", 1, "evening"),
    ("the", "day", "before", "yesterday"): ("day", 2, ""),
    ("this", "week"): ("week", 0, ""),
    ("earlier", "this", "week"): ("week", 0, ""),
    ("last", "week"): ("week", 1, ""),
    ("earlier", "this", "month"): ("month", 0, ""),
    ("last", "month"): ("month", 1, ""),
    ("last", "year"): ("year", 1, ""),
}

# No date is without one of these, or else has a year in figures.
_ANCHORS = {"yesterday", "today", "tonight", "week", "month", "year", "ago"} | DAY_PARTS.keys() | SHORT_WEEKDAYS.keys()
_ANCHORS |= WEEKDAYS.keys() | MONTHS.keys() | ORDINALS.keys()
ANCHORS = frozenset(_ANCHORS | {f"{word}'s" for word in _ANCHORS})

# The words with which a date begins, but for figures.
OPENERS = frozenset(words[0] for words in RELATIVE)
ARTICLES = frozenset({"the", "a", "an"})
AFTER_ARTICLE = frozenset(ORDINALS.keys() | UNITS.keys())
BEGINNINGS = (
    (OPENERS - ARTICLES) | CARDINALS.keys() | WEEKDAYS.keys() | SHORT_WEEKDAYS.keys() | MONTHS.keys() | ORDINALS.keys()
)

# What may follow "on the 9th" when it is a day and not a floor.
FUNCTION_WORDS = frozenset(
    (
        "and or for about at in with to was were is when where which who that i we you he she they my our your it on "
        "as but so of from by regarding concerning has had did gave left made"
    ).split()
)
