"""The words by which one tells whether a date is that of the interview or of something else.

All words are in lower case. Read leftwards from a date, the nearest of these words decides.
"""

# Nouns of the interview itself.
MEETING = frozenset("interview interviewed interviewing meeting conversation talk chat discussion panel parted".split())
# Verbs of meeting, when "we" did it or "you" were met.
MEETING_VERBS = frozenset("met meet spoke speak speaking talked talking chatted chatting sat".split())
# What belongs to an interview when the sentence thanks for it: "the tour", "seeing me", "the hour that you gave me".
PART_OF_IT = frozenset(
    (
        "tour toured visit visited visiting session walk walked walking shift test demo presentation "
        "presented welcome welcomed welcoming hour hours time morning afternoon evening day reception seeing "
        "see receive received receiving having hosting hosted showing showed giving gave taking took letting "
        "let inviting came hospitality minutes ride along screening round trial spent night opportunity "
        "chance"
    ).split()
)
# Nouns that take the date before them: "Monday's interview", "the November 3 interview".
NOUNS = frozenset(
    (
        "interview meeting conversation chat talk discussion tour visit panel session shift test demo "
        "presentation welcome reception screening trial round walk"
    ).split()
)
# After a date and "we", "you" or "I": "On Tuesday we met", "Yesterday you showed me", "On 9 May I visited".
DONE_TOGETHER = frozenset("met spoke talked interviewed chatted discussed sat showed walked welcomed hosted".split())
DONE_BY_ME = frozenset("interviewed visited toured".split())
# Of these words the first kind thanks by itself, the second is glad of what it goes on to name.
THANKS = frozenset("thank thanks thankful grateful appreciate appreciated gratitude pleasure".split())
GLAD = THANKS | frozenset("enjoyed enjoyable delighted glad pleased kind lovely great".split())
CALLS = frozenset("call called calling phone".split())
# Something else that has a date of its own.
OTHER = frozenset(
    (
        "wrote write writing written send sent sending email emailed mail mailed note letter message messaged "
        "messages reply replied replying response respond responding answer answered rang voicemail "
        "application applied applying apply deadline decision decide decided offer offered offering start "
        "starts starting started begin begins began launch launched project released release promised promise "
        "finished finish completed complete passed pass exam course conference hear heard hearing expect "
        "expected available availability read posted posting bring news update updated know knowing confirm "
        "confirming confirmed arranged arranging scheduled rescheduled planned due opened opens closed closes "
        "closing follow following followup reminder reference references interviews meetings conversations "
        "published founded built joined left moved graduated bought signed opening invitation named mentioned "
        "said told asked getting patience flexibility moving confirmation article report speech keynote "
        "holiday festival fair deal merger move"
    ).split()
)
# "Another interview", "I look forward to our meeting": not the one that was.
NOT_THIS_ONE = frozenset(
    "another other second third next first upcoming future forward schedule arrange board staff council".split()
)
# Another clause begins here, and the date is not of what stands before.
BREAKERS = frozenset(
    (
        "that which who whom whose because since while if whether but so until till before after how why what "
        "where unless although though than i we you he she they it"
    ).split()
)
# A date after one of these is a limit, a habit or an attribute, and no day on which something was.
NOT_BEFORE_A_DAY = frozenset(
    (
        "by until till before after since from about around to than next every each the a an your our his her "
        "their late early mid again"
    ).split()
)
# A date after one of these begins a new clause.
NEW_CLAUSE = frozenset("and but or again".split())
SUBJECTS = frozenset("i we you he she they".split())
# A weekday without "on" may follow these: "meeting me Tuesday".
OBJECTS = frozenset("you me us".split())
# After these "you" is no subject.
TAKES_YOU = frozenset("thank with meet meeting met see seeing to from of for".split())
# Without thanks, these make what is said a wish or a plan.
NOT_YET = frozenset("could can shall will would hope hoping wish if luck accept let may might".split())
# Between the meeting and the date, these say that it is still to come or another one.
STILL_TO_COME = frozenset("is are goes another similar".split())
# An interview or a talk of one of these is one that they gave.
THEIRS = frozenset("your his her their".split())
