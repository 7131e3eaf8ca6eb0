"""Frames of pestering: counting one's messages, nagging, guilt about silence, sacrifices made for the reader.

From G1, G2 and G3: one inquiry, then patience. A frame here never names a failing of the reader (blame does that).
"""

from reviewer_plugins.frames import Frame

CLASSES = {
    "this": ("this", "here", "it"),
    "is": ("is", "makes", "comes"),
    "ours": ("my", "our", "those", "these"),
    "will": ("i'll", "i will", "i shall", "to", "and"),
    "my": ("my", "a", "the"),
    "from_me": ("from me", "of mine", "by me"),
    "who": ("i", "i'd", "i'll", "i'm", "i've", "i have", "i had", "i also", "i even", "we", "we've", "we have"),
    "note": (
        "message", "messages", "e mail", "e mails", "email", "emails", "mail", "mails", "note", "notes", "letter",
        "letters", "call", "calls", "voicemail", "voicemails", "text", "texts", "reminder", "reminders", "attempt",
        "try", "follow up", "follow ups", "inquiry", "enquiry", "nudge", "nudges", "ping", "request",
    ),
    "nth": (
        "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "umpteenth", "3rd", "4th", "5th",
    ),
    "many": (
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a dozen", "several", "many", "countless",
        "all those", "3", "4", "5", "6", "7", "8", "9", "10",
    ),
    "have": ("i have", "i've", "we have", "we've"),
    "wrote": (
        "written", "wrote", "asked", "called", "rung", "rang", "e mailed", "emailed", "mailed", "phoned", "texted",
        "messaged", "tried", "telephoned", "left", "sent", "inquired", "enquired", "reached out", "followed up",
        "pinged",
    ),
    "write": (
        "write", "writing", "ask", "asking", "call", "calling", "ring", "ringing", "e mail", "email", "emailing",
        "try", "trying", "check", "checking", "nudge", "nudging", "remind", "reminding", "follow up", "following up",
        "checking in", "check in", "sending", "send", "knocking",
    ),
    "every": ("every", "each", "every other", "every second"),
    "kin": (
        "wife", "husband", "mother", "father", "mum", "mom", "dad", "son", "daughter", "brother", "sister", "family",
        "children", "kids", "boy", "girl", "friends", "parents", "partner", "nan", "grandmother", "neighbour",
        "neighbor", "professor", "mate", "everyone at home", "little boy", "little girl", "old professor", "teacher",
    ),
    "gave": (
        "turned down", "turning down", "turned away", "declined", "refused", "passed up", "cancelled", "canceled",
        "skipped", "put off", "postponed", "missed", "given up", "gave up", "kept", "cleared", "blocked", "let go",
        "said no to", "stayed", "held off", "put aside", "set aside", "called off", "passed on", "postponed",
        "delayed", "kept open", "keeping", "left open", "left free", "haven't booked", "have not booked",
        "not booked", "stopped", "rearranged", "moved",
    ),
}  # fmt: skip

COUNT = 'Do not count your messages; one line is enough: "I wanted to ask whether there is any news about the role."'
_NAG = 'Ask once and leave it there: "Is there a date by which you expect to decide?"'
_GUILT = 'Leave your waiting out of it: "I remain interested and would be glad to hear about the next step."'
_FAVOUR = 'Leave out what you gave up; say what holds: "The role remains my first choice."'
_WATCH = 'Do not describe how you wait; write: "I look forward to hearing from you when there is news."'
_AGAIN = 'Send no reminder of a reminder; write: "I am still interested and would welcome any news about the timeline."'

ONE_QUESTION = 'Keep one of them: "May I ask when you expect to decide?"'

PESTERING = (
    Frame(COUNT, (
        "(reached out|written|followed up|called|emailed|e mailed|messaged) (again and again|several|many|three|"
        "four|five|repeatedly|so many)",
        "(last|latest|most recent) of my", "{many} (unanswered|unread)",
        "(this is|makes it|here comes) ... number (three|four|five|six|seven)", "(i|i've|i have) lost count",
        "{nth} (week|day|monday|friday|month) (in a row|running|of waiting|since|without)",
        "(three|four|five|six|seven|eight|nine|ten|eleven|twelve) weeks (in a row|of waiting|without (a|any|news|"
        "word)|to the day)",
        "{this} ... {is} ... {nth} {note}", "{nth} (time lucky|time i|time of asking|time that i)",
        "{ours} ... {many} (earlier|previous|last|other|unanswered)? ({note})",
        "(my) (earlier|previous|last|prior|past) {many} {note}", "(that|this) makes ({many}|two) ... {note}",
        "{many} {note} ... {from_me}", "on each of the {many} occasions", "(missed|several) calls from",
        "let alone ({many}|twice) times", "i (ask|asked|asking) (twice|{many} times)", "would be the {nth}",
        "(here|and) ... the {nth} ... reminder",
    )),
    Frame(COUNT, (
        "{my} {nth} {note}",
    ), unless=("{nth} {note} (of|in|that) your", "(guest|customer|client|patient*|you said)", "about the same",
        "; my {nth} {note} $")),
    Frame(COUNT, (
        "{have} ... {wrote} ... ({many} times|twice|repeatedly|again and again|daily|every day)",
    ), unless=("you asked", "this week")),
    Frame(COUNT, (
        "{who} {wrote} ... ({many} times|repeatedly|again and again|every day)",
    ), unless=("you", "customer*")),
    Frame(_NAG, (
        "(i (will|shall|would|plan to|intend to|mean to)|i'll) (also)? (try|call|ring|write|check|e mail|email|check "
        "in|ask|be back|be in touch) again (tomorrow|on|next|in|later|this|every|each|until)",
        "i'll (also)? (try|call|ring|write|check|e mail|email|check in|ask|be back|be in touch) again (tomorrow|on|"
        "next|in|later|this|every|each|until|at)",
        "(in the meantime|meanwhile) (i (will|shall)|i'll) (keep|try|call|ring)",
        "(you will|you'll|expect to) (be hearing|hear) from me (again|every|each|until|on|next)",
        "(won't|will not|shall not|cannot|can't) (give up|go away|let go|let this go|leave you alone)",
        "(i'll|i will|i shall|shall i|i) (keep|go on|keep on|carry on|continue) {write}",
        "(a line|a message|a note|one from me|a nudge|nudge) {every} (day|week|monday|friday|morning|month|few "
        "days|second day|other day)",
        "(not|never|won't|don't|can't) (stop|tire of|give up) {write}", "only phoned on",
        "{every} (week|day|monday|friday) since (we|the|our|my)", "i'll leave another {note}",
    )),
    Frame(_NAG, (
        "{will} {write} (you)? (again)? {every} (day|week|month|monday|tuesday|wednesday|thursday|friday|morning|"
        "evening|afternoon|few days|two days|hour)",
    ), unless=("patient*", "customer*", "client*", "pupil*", "team")),
    Frame(_NAG, (
        "(i'll|i will|i shall|keep|continue) ... ... (until|till) (i|you|somebody|someone) (hear|get an answer|"
        "answer|reply|respond|know)",
    ), unless=("(wait|happy|glad|content) until",)),
    Frame(_GUILT, (
        "(surely|hopefully) (you|someone|somebody|one of you) (can|could|must) ... (spare|minute|moment|line|"
        "second|time|word)",
        "(just|only|simply) (a|one|two) (line|word|words|sentence|minute|click) ;",
        "(would|is) (all|everything) (it takes|i ask|i need|i want|i am asking)",
        "all i (ask|want|need|am asking|would like) (is|for)", "is anyone there", "am i still (on|being|your)",
        "(hoped|hoping|thought|expected) (you|i|that you) (would|might|had) (at least|have) ... (by now|already|"
        "written|called)",
        "(left|leaves|leaving|kept|keeps|keeping) me (hanging|guessing|in suspense|in limbo|in the dark)",
        "i (hope|trust) (you|that you) (have not|haven't|did not|didn't) (forgotten|forget|lost)",
        "(a|one) (person|family|household) ... (waiting|waits) (at|on|for)",
        "still (nothing|no news|no word|no answer|no reply|no response|no call|not a word) (in|from|here|this|yet|"
        "is|and|so|after)",
        "(i am|i'm|we are) still waiting (;|to hear|for (your|any|word|news|a reply|an answer|a call))",
        "is the silence", "no sign of life", "(little|small|any) sign would",
        "(quick|simple|short|little) (hello|yes or no|thumbs up|yes or a no) (back|would|is|will)",
        "just press", "(have|haven't|hasn't|not|you've|been|be|i'm|feel) forgotten (about)? (me|us|my)",
        "(lest i be|i have been|i've been|i am|i'm|been) forgotten",
        "(call|letter|answer|reply|message|word) that (hasn't|has not|doesn't|does not|never|didn't) (come|came|"
        "arrive|arrived)",
        "only one in this conversation", "than it would take you",
        "(a|one) line ... (make up for|not too much|too much to ask)", "too much to ask",
        "(since|it has been|it's been|it is) ... (days|weeks) (of silence|and counting|and still|without a word|"
        "now and)",
        "(it is|it's) day (nine*|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
        "twenty|1*|2*|3*)",
        "i see that you (were|are|have been) online", "read receipt*",
        "(you|your profile) (opened|viewed|read) my (message|mail|e mail|email|profile)",
    )),
    Frame(_GUILT, (
        "(the|this|your|such|so much|long) (silence|quiet) ... (loud|long|hard|deafening|difficult|painful|"
        "unbearable|hurts|worr*|strange|is getting|tells)",
    ), unless=("you (said|told|mentioned)",)),
    Frame(_GUILT, ("(explain|understand|interpret|bear|make of|about) the (silence|quiet)",), unless=("patient*",)),
    Frame(_GUILT, (
        "(not a|not one|without a|without one|a single|just one|even a single) (single)? (word|line) (would|is "
        "all|from|since)",
    ), unless=("improve", "thank*")),
    Frame(_GUILT, (
        "(takes|take) (only|just|no more than|you|less than|you only|you no more than) ... (a|one|two|half a|ten|"
        "thirty|five) (minute|minutes|seconds|second|moment)",
    ), unless=("(audit|test|ride|walk|process) takes",)),
    Frame(_GUILT, ("(forget|remembered|forgetting|forgot) (about)? me",), unless=("(fire alarm|name)",)),
    Frame(_GUILT, (
        "after all (the|my|i) ... (trouble|effort|work|time|took|did|interviews|preparation)",
    ), unless=("thank*",)),
    Frame(_GUILT, ("prove (him|her|me|them|us) (wrong|right)",), unless=("(glad|happy|chance) to prove",)),
    Frame(_WATCH, (
        "(every|each) (ring|buzz|ping|email|e mail|knock|van|envelope|notification|unknown number)",
        "(i (keep|kept|have kept)|i've kept) my phone", "(jump|jumped|jumping|leap) (every|each|whenever|when)",
        "phone (with me|beside|next to|on) ... (bed|pillow|table|all|everywhere|day|night|loud)",
        "(wait|waiting|waited|sit|sat) by the (phone|telephone|window|letterbox|door)",
        "(out of|run out of|running out of) ways to", "(nothing|what) to tell my {kin}",
        "(check*|looked|looking|look) (at|in|into)? (my|the) (phone|inbox|mail|e mail|email|mailbox|spam|spam "
        "folder|letterbox|junk) ... (every|times|often|hour*|constantly|again|day|since|minute*|more)",
        "(counting|counted|count|ticking|marked|marking|crossing) (off)? (the|each|every) (days|day|hours)",
        "phone and i", "calendar full of", "days have passed then",
    )),
    Frame(_WATCH, (
        "my {kin} (asks|ask|keeps asking|keep asking|wants to know|want to know|have begun to ask|has begun to ask|"
        "reckons|wonders|wonder) ... (every|each|daily|whether|if|you)",
    ), unless=("advice", "thank*")),
    Frame(_WATCH, (
        "(refresh|refreshed|refreshing|reload|reloading) (my|this|the|your) (inbox|page|mail|mailbox|phone|screen|"
        "portal)",
    ), unless=("sleep", "customer*")),
    Frame(_WATCH, (
        "(staring|stared|sitting|sit|waiting|sat|looking) (by|at|beside|next to) (the|my|each|an|a) (phone|"
        "telephone|screen|inbox|empty)",
    ), unless=("(not|won't|don't|wouldn't|needn't) (be|sit*)",)),
    Frame(_WATCH, (
        "(every|each) time (the|my) (phone|telephone|letterbox|doorbell) ...",
    ), unless=("heart", "customer*")),
    Frame(_AGAIN, (
        "(bump|bumping|bumped) (this|again|up|my|it)", "follow* up on my (follow|last|previous|earlier|second|third)",
        "(chasing|nudging|pinging|prodding|pestering|nagging) (again|you|this|up)", "once again chasing",
        "(yet|once) again (asking|writing|following|on this|to ask|i ask|i write)",
        "(write|writing|calling|call|ask|try|writes) (you)? (yet)? again (today|now|because|so soon)",
        "(i thought|thought|so) (i'd|i would|i) (try|ask|write|ring|call) (you)? again", "(i|to) disturb you again",
        "(here i come (again|once more)|yet here i am)", "as i (keep|kept) (saying|asking|writing)",
        "i (repeat|renew) my (question|request|inquiry|enquiry)", "what i asked (last|yesterday|before)",
        "i know i said i (wouldn't|would not|won't)", "(trailing|below|earlier) mails and",
        "see my ({note}) (below|above|underneath)", "(this is)? (to remind you|a reminder) that i",
        "your (regular|weekly|daily|usual|monday|wednesday|friday) ... reminder", "another week another",
        "(used to|tired of|seeing) my name",
        "i (do not|don't) (want|mean|like|wish) to (nag|pester|bother|hound|badger)",
        "did you (get|receive|see|read) my (last|previous|earlier|message*|mail*|voicemail*|e) ... and",
        "you did (get|read|see|receive) my (last|first|earlier|e|email|mail*|message*|note*|letter*|voicemail*) ... "
        "didn't you",
        "in case (the|my|it|you) (last|first|first one|previous|earlier) ... (buried|lost|missed|astray|"
        "overlooked) ... (bump*|forward*|too|again|also)",
        "(my) {note} of ... and ... and",
    )),
    Frame(_AGAIN, (
        "(ask|asking|write|writing|try|trying|ring|ringing|call|calling) ... for the (very)? last time",
        "(knows|recognises|recognise|know|recognizes) my (handwriting|voice|number|name|step|face) by (now|heart)",
        "that was me (on|at|by|again)", "(writing|calling|ringing|asking) ... for the {nth} time",
        "(left|sent) (you)? {many} (voicemails|messages|e mails|emails|reminders)", "(did you|have you) (forget|"
        "forgotten) me",
        "how much longer (do|must|will|should) i", "(call|ring|write|ask) (to)? (you)? again in (a|an|one|two|three) "
        "(hour|"
        "hours|day|days|minutes)", "why (is it|does it|is this|does this) (taking|take) so long",
        "(i have|i've|i) (now)? (called|rung|rang|phoned|written|wrote|emailed|messaged|texted|asked) (to)? (you)? "
        "{many} "
        "times",
        "have you forgotten (about)? me", "(please)? answer me (this time|now|;)",
        "i (came|dropped|stopped|looked) (by|in|round) ... but (nobody|no one|you|the)",
    ), unless=("thank*|customer*|years", "you said")),
    Frame(_WATCH, (
        "(take|took|taken|carry|carried|brought|bring|bringing|carrying|taking) (the|my) (phone|telephone) (with me|to|"
        "into|in|out|everywhere)",
        "(husband|wife|mother|father|children|son|daughter) (has|have) (stopped|begun|started) (asking|to ask)",
    ), unless=("customer*|patient*|ward|shift",)),
    Frame(_FAVOUR, (
        "(put off|postponed|cancelled|moved|given up) my (operation|holiday|appointment|trip|wedding|visit)",
    ), unless=("interview|trial",)),
    Frame(_AGAIN, ("yet again",), unless=("thank*", "postpone*", "you said")),
    Frame(_AGAIN, (
        "(i've|i have|i) (already)? asked (this|that)? (before|already|yesterday|last week)",
    ), unless=("you asked",)),
    Frame(_AGAIN, ("(re sending|resending|forwarding this) (my|a second|again|this)",), unless=("attach*", "lost")),
    Frame(_AGAIN, ("(copy|copies|one) ... to your (colleague|boss|manager|assistant|director)",), unless=("thank*",)),
    Frame(_AGAIN, (
        "tried (calling|ringing|phoning|e mailing|emailing|your) ... ... (and|then|as well as)",
    ), unless=("customer*",)),
    Frame(_FAVOUR, (
        "(kept|keep|keeping) ... free (for you|on every|every|each|ever since|since|in case)",
    ), unless=("test|trial|round",)),
)  # fmt: skip

# The waiting writer at home: a thing waited for, and how often or how long.
WAITING = (
    Frame(_WATCH, (
        "(the|my|your|a|an|each|every) (phone|telephone|call|answer|reply|letter|mailbox|letterbox|inbox|postman|"
        "post|screen|voicemail|doorbell|mail|e-mail|email|message|spam folder|notification|notifications|ringtone|"
        "landline)",
        "(whether|if|that) you (have|had|might|would|will|are going to)? (called|call|written|write|answered|"
        "answer|rung|ring|reply|replied)",
        "(you've|you have|you) (called|said anything|replied|answered|decided|phoned|written|rung)", "hear from you",
    )),
)  # fmt: skip
HABITS = (
    "(every|each) (day|evening|morning|night|hour|time|minute|few|single|monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday|ring|buzz|other)",
    "(all|whole) (day|week|weekend|evening|morning|month)", "(day|morning|night) and night", "so often",
    "again and again", "(more often|{many} times|twice a day)",
)  # fmt: skip
SELF = ("i|i've|i'm|my|we|me|our",)
NOT_WAITING = (
    "customer*|guest*|patients|clients|callers|pupils|passengers|tenants|volunteers", "thank*|grateful|enjoyed",
    "your (team|staff|colleagues|desk|crew)", "as you", "(help desk|call centre|hotline|ward)", "(phone|telephone|"
    "line) is (on|free|open)",
    "you (told|said|described|mentioned|explained|showed)", "(taught|learned|used to|years)", "would be",
    "happy|glad|pleased|content|delighted", "prefer|best|reach|reached|reachable",
    "heart|sleep|hand|pillow|sleepless|table",
)  # fmt: skip
# What the writer gave up, and for what.
GIVEN = (
    Frame(_FAVOUR, ("{who} ... {gave}",)),
)  # fmt: skip
FOR_YOU = (
    "for you", "in case", "(on account|because) of (you|this|your)",
    "(to|so as to|so that i could|so i can|so that i can) (be|stay|keep|remain) (free|near|here|available|"
    "reachable|ready|around|home|at home|by)",
    "(when|if|should|until) you (call|ring|write|answer|decide|need)",
    "(the|your) (call|answer|decision) (came|comes|would|might|could)", "not (to)? miss (your|the) (call|answer)",
    "while (i wait|waiting)", "(hoping|waiting) (for|to hear)",
)  # fmt: skip
NOT_GIVEN = (
    "as (you|we) (asked|suggested|discussed|agreed)", "(trial|test|second (round|interview|visit))", "thank*",
    "customer*|patient*|client*", "you (asked|suggested|offered|were)", "delay|fault|silence|nothing",
)  # fmt: skip
# Those at home who wait as well.
HOME = (
    Frame(_WATCH, ("my {kin}",)),
)  # fmt: skip
HOME_ASKS = (
    "(asks|ask|asked|keeps|wonders|wants|says|thinks|reckons|candle|prays|bets|teases|answers|stopped|begun|waits|"
    "worried|looks at me)",
)  # fmt: skip
HOME_ABOUT = (
    "(you've|you have|from you|your (answer|call)|(whether|if) you)",
    "(called|heard|news|phone|call|answer|decided|decision|whether|got (it|the))", "every|each|daily|again",
)  # fmt: skip
NOT_HOME = (
    "(thank*|taught|learned|advice|advised|runs|worked|was a|used to|proud|recommend*|congratulat*|trade|business|"
    "driving)",
    "i got it", "got the job", "lent", "hear every", "(has|have|had) a",
)  # fmt: skip
