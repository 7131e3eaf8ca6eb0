"""Frames of an ultimatum: deadlines, demands for an answer and threats to go elsewhere.

From G1 and G3: respect the employer's process and its pace. These frames are complete in themselves; those that need
other evidence stand in pressure_demands. `{when}` in a hint stands for the time limit that the sentence names.
"""

from reviewer_plugins.frames import Frame

CLASSES = {
    "you": ("you", "you'd", "you'll"),
    "please": ("please", "kindly", "do", "and", "so", "just", "well"),
    "who": ("i", "i'd", "i'll", "i'm", "i've", "i have", "i had", "i also", "i even", "we", "we've", "we have"),
    "ill": ("i will", "i shall", "i'll", "i am going to", "i'm going to", "we will", "we shall", "we'll"),
    "will": (
        "i will", "i shall", "i'll", "i would", "i'd", "i have to", "i must", "i am", "i'm", "we will", "we'll",
        "i shall have to", "i will have to", "i'll have to", "i'll be", "i will be", "i", "i'll simply", "i'll just",
    ),
    "want": (
        "need", "require", "want", "expect", "must have", "have to have", "would like", "i'd like", "i'd need",
        "have to ask for", "must ask for", "would appreciate", "have to insist on",
    ),
    "answer": (
        "answer", "reply", "response", "decision", "word", "commitment", "confirmation", "yes or no", "yes or a no",
        "verdict", "statement", "offer", "clarity", "definite", "in writing", "honest one",
    ),
    "tell": (
        "let me know", "tell me", "say so", "confirm", "reply", "respond", "answer", "get back to me", "decide",
        "send me the decision", "give me", "let me have", "call me", "make up your mind", "inform me", "advise me",
    ),
    "weekday": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "post": (
        "decision", "answer", "yes or no", "whether (i|a|an|the|you want)", "if i", "where i stand", "either way",
        "application", "an offer", "the offer", "verdict", "which of", "the (position|post|role|job) is",
        "commitment",
    ),
    "house": (
        "agency", "firm", "company", "hospital", "practice", "clinic", "school", "academy", "bank", "shop", "theatre",
        "theater", "garage", "employer", "office", "lab", "labs", "restaurant", "kitchen", "hotel", "museum",
        "process", "pharmacy", "centre", "center", "group", "studio", "university", "institute", "employers", "firms",
        "estate", "place", "team", "charity", "council", "job", "post", "position", "contract", "one", "party",
    ),
    "day": (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "today", "tonight",
        "tomorrow", "noon", "lunchtime", "midnight", "week", "week's", "weekend", "month", "day", "days", "hour",
        "hours", "then", "business", "play", "easter", "christmas", "end", "0*", "1*", "2*", "3*", "4*", "5*", "6*",
        "7*", "8*", "9*", "first", "fifth", "tenth", "fifteenth", "twentieth", "thirtieth", "last",
    ),
    "leave": (
        "withdraw", "withdrawing", "step back", "step aside", "step down", "drop out", "pull out", "walk away",
        "walk", "move on", "moving on", "look elsewhere", "go elsewhere", "turn elsewhere", "look at the",
        "board the", "accept", "accepting", "sign", "signing", "say yes", "saying yes",
        "take (the|another) (other|offer|job|post|one)", "assume", "conclude", "draw my own", "take it that",
        "close the", "consider myself", "consider my", "no longer", "join (the|another|your)",
        "start (with|at) (the|another|one)", "off to", "gone", "go (with|to|over)", "choose (the|another)",
        "commit to (the|another)", "pick the other", "stop", "let it go", "look into",
    ),
    "rival": ("competitor", "competition", "other", "others", "rival", "rivals", "elsewhere", "somebody else"),
    "ask": (
        "hear", "heard", "hearing", "answer", "answered", "reply", "replied", "response", "decision", "word", "news",
        "invited", "know", "settled", "decided", "moves", "call", "contract", "offer", "something",
    ),
}  # fmt: skip

DATE = (
    'Name the date and leave the choice: "Another employer has asked me to '
    'decide {when}; is your timeline likely to fit?"'
)
DEMAND = 'Ask instead of demanding: "Could you tell me when you expect to decide?"'
WALK = 'Leave out what you will do without an answer; ask: "Is there a date by which you expect to decide?"'
RIVAL = 'Name the other offer as a fact and ask: "I have another offer; may I ask when you expect to decide?"'
LIMIT = 'Take your own limit out and say what holds: "I remain interested and would be glad to know your timeline."'
HURRY = 'Leave the pace to them: "I would be glad to hear about the next step whenever you are ready."'

# These need nothing else.
COMPLETE = (
    Frame(LIMIT, (
        "(silence|no answer|no reply|no word) (beyond|after|past|by) ... {day}",
        "(read|take|understand|interpret|treat|count) (it|that|this|your silence|silence|no answer|no reply) as (a "
        "no|a yes|an answer|a refusal|your answer|a rejection)",
        "(have to|shall|will|must) (read|take|treat) as (a no|an answer|a refusal|your answer|a rejection)",
        "(my|our) (final|last) (follow up|message|attempt|e mail|email|note|inquiry) before",
        "(draw|drew|drawing) (a|the) line", "(that|this|it) is (as long|as far) as i",
        "i (can|could|will) hold (my decision|them off|off|the offer|my answer) (until|till|only)",
        "(hold|holding|stall|stalling|put|putting) them off", "i have given (you|myself|this|it) (until|till|a)",
        "(set|given) myself a (limit|deadline|date) ;", "not wait (any|much)? longer than",
        "my (patience|offer|interest|availability|loyalty) ... (runs|ends|expires|lapses|infinite|thin|limits)",
        "my (patience|offer|interest|availability) ... (until|till|carry over) ... {day}",
        "(so|as) does my (interest|patience|offer|availability)",
        "(consider this|this is) ... (final|last) (call|reminder|chance|notice|warning|offer|request)",
        "(asking|ask|writing|write) ... for the last time",
        "the last time that? (i'll|i will|i shall|i am|i'm|i) (be|ask|asking|write|writing|call|inquire)",
        "the next move is (yours|up to you)",
    )),
    Frame(DATE, (
        "(yes|no|answer|decision|reply|word|response) (by|before|until|no later than) (today|tonight|tomorrow|noon|"
        "the end|{day}) ... (please|too much|would|is|fine|suffice|sufficient|enough|essential|necessary|needed|"
        "required)",
        "(yes or no|yes or a no|answer|decision|reply) (by|before) (tonight|tomorrow|noon|the weekend|monday|"
        "tuesday|wednesday|thursday|friday) (;|at the latest)",
        "(you have|you've|you've got) (until|till)",
        "you have ... (hours|days) to (decide|answer|reply|respond|think)",
        "(my|as|the|a) (cut off|cutoff|deadline) ... for (your|a|an|the) {answer}",
        "i (can|could|am able to) only (wait|hold|keep|stay|do that) ... (until|till|so long|for)",
        "so ... (is|it's) ... (what you have|your deadline|your date)", "let it be before",
    )),
    Frame(DATE, ("set (you|a|a firm) (deadline|period)",), unless=("(you|your|team|we) set", "could set")),
    Frame(DATE, (
        "(giv*|give) (you|this|it|your|them) ... (until|till|more days|days|one more week)",
    ), unless=("given me",)),
    Frame(DATE, (
        "after (that|then|which|this|it|{day}) ... (no longer|i'm signing|i sign|i accept|i withdraw|off the "
        "market|taken|never)",
    ), unless=("you said", "you (told|mentioned)")),
    Frame(DATE, (
        "(decision|answer|reply|matter|it) (has to|must|needs to) (be settled|be closed|be made|be with "
        "me|reach me|come|arrive|be signed|be decided|be resolved)",
    ), unless=("you (said|told|mentioned|explained)", "patient*|customer*|client*")),
    Frame(RIVAL, (
        "(offers|options|irons|doors|opportunities|irons in the fire) ... (on the table|in the fire|open to me|"
        "waiting for me)",
        "(other|several|two|three|four|five) (companies|firms|employers|recruiters|schools|hospitals|agencies) "
        "(have|are) ... (interest*|courting|chasing|calling|after me|keen|asking)",
        "(candidates|people|engineers|nurses|applicants|teachers|someone|somebody|trade) (like me|with my|of my|"
        "such as me) ... (market|long|rare|wait|demand|find)",
        "(good|rare|well qualified|qualified) (people|candidates|engineers|nurses|chefs|welders|teachers|"
        "developers) ... (snapped|long|wait|rare|gone|calls)",
        "in (high|great|strong|some|such) demand ;", "i have (options|other options|alternatives|choices)",
        "(would|could|might) cost you", "(keep|keeping|leave|leaving) my options open",
        "(the|that) first ... to (answer|say|call|sign|offer|ring|commit|reply|hire) ... (gets|has me|takes me|"
        "will have me|wins)",
        "(whoever|whichever|the one|the one that|the firm that) ... (wants|said|says|answers|calls|signs|rosters|"
        "hires|offers|asks|takes) (me|us|yes|first)",
        "(don't|do not|please don't) (be surprised|take it amiss|hold it against me|blame me) ... (if|when) i",
        "nobody (is|will be) surprised", "(would be|it'd be|be) a (pity|shame) ... ... {rival}",
        "you (would|could|may|might|will|risk) (lose|losing) (me|out)", "you'll (lose|miss) (me|out)",
        "before (someone|somebody|anyone) else (does|snaps|hires|takes|gets)",
        "(won't|will not|not) (be|stay|remain)? ... (on the market|available|free|around) (for)? (long|forever|"
        "much longer|indefinitely)",
        "(courting|chasing|poaching) me", "other (suitors|takers|fish)", "(stop|keep|hold) me if you",
        "reflects on (how|whether)", "how serious you are",
    )),
    Frame(RIVAL, (
        "depend* ... on (how (quickly|soon|fast)|who|whether|when|what|my) ... (hear|hearing|rung|rings|calls|"
        "having|answer|reply|decide)",
    ), unless=("it depends",)),
    Frame(RIVAL, ("(hate|sorry) (to|if) ... (weigh|lose|choose|other|slip)",), unless=("sorry to lose time",)),
    Frame(RIVAL, ("(snapped|snap|snaps) (up|me)",), unless=("houses|flats|property",)),
    Frame(RIVAL, ("(decline|declining|declined) you",), unless=("sorry to",)),
    Frame(RIVAL, (
        "another (firm|employer|company|school|hospital|offer) ... (before|unless|if) you",
    ), unless=("timeline", "(may i|could you|would you)")),
    Frame(HURRY, (
        "(time|clock|window) ... (running out|is ticking|is closing|closing soon)", "the ball is in your court",
        "the sooner you", "(speed|hurry) (this|things|it|the process) (up|along)",
        "you have (two|three|four|five|seven|ten|a|one|24|48|until) ... to (make|decide|answer|call|give|reply|choose|"
        "offer)",
        "(you had|you'd|you) better (act|hurry|decide|move|be quick|call|answer|hire)",
        "(not going to|won't|will not|shall not) wait (any|much|for)? (longer|ever|forever)",
        "need to know ... (right now|today|at once|immediately)", "after {weekday} you (can|may|will|need)",
        "(only|just) wait (one|two|a few|three) more (day|week|days|weeks|month)", "(your|the|a|this is (a|the|your)) "
        "last chance (;|to)",
        "you must (tell|decide|answer|let me know|make up)", "(cannot|can't|don't|do not) ... by ... i am out",
        "(whichever|whoever) (one)? (of you)? (gets|calls|rings|answers|is|writes|signs) ... first",
        "(you|for you to) (settle|decide|say|choose) (if|whether) i (am|sail|go|stay|get|board|leave)",
        "before (it|that|this) is too late", "(don't|do not) (leave it|wait|take) too long",
        "before i (change|make up) my mind",
        "before i (sign|accept|say yes|go|commit) (elsewhere|with|the|to|another)", "now or (never|not at all)",
        "now is the hour",
        "i (cannot|can't|won't|will not|am not going to) (wait|hold|keep|hang on|hang around) ... (forever|much "
        "longer|indefinitely|beyond|past|open)",
        "how much longer i can", "you'd|you (would)? (do well|be wise|be well advised) to",
        "(suggest|advise|recommend|urge) (that)? (you|we) ... (quickly|soon|fast|make up|hurry|wrap|not wait|not "
        "delay)",
        "{you} (should|must|need to|have to|will need to|would have to)? (have to)? (act|move|decide|"
        "be) (fast|faster|quick|quicker|quickly|soon|now)",
        "(decision|answer|yes|no|this week|call|offer) ... would be (wise|advisable|in your interest|in order)",
    )),
    Frame(HURRY, (
        "make up (your|his|her|their|its) mind*",
    ), unless=("take ... time", "help* you make", "may i ask")),
    Frame(HURRY, (
        "(should|must|had better) (speak|say so|act|move|decide|write|call) (before|by|now)",
    ), unless=("i should",)),
    Frame(HURRY, (
        "(i|i've|i'd) (have|had)? (prefer|would like|want)? ... (hear it|an answer|know) now",
    ), unless=("know now", "rather")),
    Frame(WALK, (
        "(i (will|shall)|i'll) (go|take this|turn|write|speak) (over your head|to your (manager|director|boss|ceo|"
        "superior|head office))",
        "(consider|considering|exploring|explore|pursue|look at) (my)? (other|alternative) (options|offers|"
        "opportunities) (after|from|if|unless|by)",
        "(after|from) (this|that|{weekday}|then|next week) ... (i (will|shall|would|must|have to|am)|i'll) ... "
        "(consider|move|look|accept|go|explore|pursue|assume|be gone|unavailable)",
        "i'll (go|take this|turn|write|speak) (over your head|to your (manager|director|boss|ceo|head office))",
        "either (you|we) ... ... or (i|you|i'll|we)",
        "or (take|strike|cross|leave|count) (me|my name|my application) (off|out|from)",
        "(off|over) to (the|your) (competition|competitor|competitors|rival)",
        "(one|two) more (week|day|days|weeks) ... (and|then) (i'm|i|i'll)",
    )),
    Frame(WALK, (
        "no (other)? (choice|option|alternative) but to (withdraw|step|accept|look|move|assume|walk|go|sign)",
    ), unless=("had no",)),
    Frame(WALK, (
        "(will|would|shall|i'll|i'd) (have to|be forced to|be obliged to) (withdraw|look elsewhere|move on|assume|"
        "accept|take|decline|sign|go|walk|draw)",
    ), unless=(
        "if chosen", "whoever", "applicant", "(you|candidate|team|they|he|she|students|people) (will|would) have to",
    )),
    Frame(DEMAND, (
        "i demand (to know|that)",
        "(i have to ask you|i must ask you|i am asking you) to (decide|answer|confirm|let me know|commit)",
        "(at|is|as) (the)? point at which i need", "ask that (the|an|your) {answer} be",
    )),
    Frame(DEMAND, ("i (demand|insist on|require) ... {answer}",), unless=("if i require",)),
    Frame(DEMAND, ("i expect (an|a|your|to have|to hear|to know) ... {answer}",), unless=("(not|don't|never) expect",)),
)  # fmt: skip
