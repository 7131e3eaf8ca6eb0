"""The verbs that begin better wordings, and the forms by which a colloquial one shows its time."""

REGULAR = frozenset(
    (
        "contact answer ask visit talk avoid praise mention work learn apply ignore excel admire impress enjoy "
        "challenge laugh unsettle trouble deliver improvise call press look show carry last"
    ).split()
)
# Past and -ing form.
IRREGULAR = {
    "write": ("wrote", "writing"),
    "send": ("sent", "sending"),
    "tell": ("told", "telling"),
    "speak": ("spoke", "speaking"),
    "begin": ("began", "beginning"),
    "do": ("did", "doing"),
    "go": ("went", "going"),
    "come": ("came", "coming"),
    "keep": ("kept", "keeping"),
    "make": ("made", "making"),
    "spend": ("spent", "spending"),
    "get": ("got", "getting"),
    "try": ("tried", "trying"),
    "excel": ("excelled", "excelling"),
    "leave": ("left", "leaving"),
    "wish": ("wished", "wishing"),
    "meet": ("met", "meeting"),
}
PAST_FORMS = frozenset(
    "gave shot threw hung got went took brought ran blew drove told flung slung kept fell slid swung drew bent".split()
)
# These end in -ing or -ed, and are the bare verb all the same.
BASE_FORMS = frozenset("bring swing sling ping ring fling ding need feed speed".split())
