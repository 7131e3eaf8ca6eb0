"""Frames that make an ultimatum together with other evidence in their sentence.

A demand needs a time limit, a departure a condition ("unless ..."), a visit its purpose, another employer a way in
which it presses. The classes of words are those of pressure_ultimatum.
"""

from reviewer_plugins.frames import Frame
from reviewer_plugins.phrases.pressure_ultimatum import DATE, RIVAL, WALK

VISIT = 'Do not come unasked; write: "I would be glad to come by whenever it suits you."'

# Demands that are ultimatums when the sentence sets a limit.
DEMANDS = (
    Frame(DATE, (
        "{who} {want} ... {answer}", "i'd (need|like|want) ... (the offer|an offer|{answer})",
        "{please} {tell} ... ... {post}", "; {tell} ... ... {post}",
        "say so (by|before|now|today)", "i (need|have|want) to know ... {post}",
        "have (an|your|the) {answer} (with|to|for) me",
        "(be|am|is|are) no longer (available|interested|a candidate|in the running)",
        "not ... be able to (consider|accept|hold|wait)", "i can be had until", "i can no longer",
        "(call|ring|message|word|yes|line|note|answer|decision) from you (before|by) (then|that|{weekday}|the end)",
        "(need|have|expected|obliged) to (give|tell|get back to|answer|let) (them|the other|another|him|her) ... "
        "(answer|know|back)",
        "another (offer|opportunity|position|firm|employer) ... (expires|lapses|ends|closes|runs out|deadline)",
        "(my|the) other (offer|process) (expires|lapses|ends|closes|wraps up|runs out)",
        "with me (by|before|ahead of)", "settle ... (question|matter|question of the post)",
        "(yours|it|that|this|offer|which|stop|refusal) ends (at|with|when|on)",
        "(offer|offers|interest) (to|for|i) ... (stands|stand|lapse|lapses|expires) ... (until|till|on)",
        "(moment|date|day|line|limit|hour) is {weekday}",
        "(so|then) ... ({weekday}|now|this week|tomorrow|today) (is|would be|will be|it is)",
    )),
    Frame(DATE, (
        "(wait|hold on|hold out|hold off|hold it open) (for you)? (until|till)",
    ), unless=("(happy|glad|content|pleased) to", "(you|they|we) hold")),
)  # fmt: skip

# Requests with a date that are demands only in a draft about an application.
REQUESTS = (
    Frame(DATE, (
        "{please} {tell} (by|before|within|no later than|today|tomorrow|tonight|at the "
        "latest)",
        "; {tell} (by|before|within|no later than|today|tomorrow|tonight|at the latest)",
        "i (need|want|have) to (know|hear) (by|before|now|today|tomorrow|this week|whether|where|soon)",
        "hear (from you|back|something) (by|before|no later than) (the end|{day})",
    ), unless=(
        "if you (would|need|want|require|prefer|could|like|have)", "whenever", "(i|we) (will|can|could|would)",
    )),
)  # fmt: skip

# What the writer threatens to do without an answer.
DEPARTURES = (
    Frame(WALK, (
        "{will} {leave}",
        "{will} ... (withdraw|elsewhere|accept the|accept another|sign with|another offer|the other offer|my own "
        "conclusions)",
        "my (application|candidacy|candidature|interest|name) ... (withdrawn|closed|void|lapse|off|ends|withdraw)",
        "(count|leave) me out", "(without|never for) me ;",
        "(take|strike|cross|remove) (me|my name|my application) (off|from)",
        "look (elsewhere|for somebody else|for another)", "(have to|need to) find another",
    )),
)  # fmt: skip

# The conditions that make them threats.
CONDITIONS = (
    "unless", "otherwise", "failing (that|which|this|a)", "or else", "one more (week|day|time)",
    "(if|should) ... (not|no|nothing|don't|haven't|doesn't|hasn't|isn't|without|silence) ... {ask}",
    "should ... (pass|slip|be longer|need longer|take longer)", "without (a|an|your|any) {ask}",
    "i ... (give|given|giving) it until", "from {day} on",
)  # fmt: skip

# What makes a sentence with a demand or a departure innocent.
POLITE = (
    "timeline", "no (hurry|rush|urgency)", "(take|takes) (whatever|all the|as much|your) time",
    "(if|whether) (that|this|it|your) ... fit*",
    "as (you|we|your) ... (asked|agreed|suggested|requested|arranged|invited|offered|wished)",
    "(you|your) ... (asked|suggested|requested|invited) me", "(convenient|inconvenient|suits you|suit you|prefer)",
    "unless (you|that|this|it) ... (prefer|rather|need|object|mind|inconvenient|advise|tell me)",
    "not ... (hurry|press|pressure|rush) (you|your|the|anyone)", "by (any|no) means",
)  # fmt: skip

VISITS = (
    Frame(VISIT, (
        "{ill} ... (drop by|stop by|come by|come to|swing by|be at|be in|call at|drop in|stand|sit|wait in|ring|"
        "telephone|call)",
        "(cleared|taken) ... to (sit|wait|stand) ... (reception|lobby|office)", "expect me at",
        "(in|outside) your (office|reception|lobby|building)",
    )),
)  # fmt: skip
ERRANDS = (
    "so (that)? (you|we|somebody|someone|they) (can|may|could) ... (tell|settle|give|answer|decide|talk)",
    "until (somebody|someone|you|i|they|human|hr|there) ... (tell|tells|has|have|answer|answers|know|hear|is)",
    "(somebody|someone|you) (can|will|must|could) tell me",
    "(have|had) (something|an answer|a decision|a contract) (for|ready)", "answer (be|is|to be) ready",
    "face to face", "be able to tell me", "have a (contract|decision|answer)", "every (morning|day|hour)",
)  # fmt: skip

DEADLINES = (
    "(by|before|until|till|within|than|after|ahead of|end of|close of|beyond) ... {day}",
    "(on|from|this|next|come) {weekday}", "this (week|month|afternoon|morning|evening)", "today|tonight|tomorrow",
)  # fmt: skip

# Another employer, told so that it presses; innocent where the sentence or the next one asks politely.
RIVALS = (
    Frame(RIVAL, (
        "(the|that|their|a) (other|rival|second|competing|neighbouring|neighboring) {house}", "another {house}",
        "(your|a|the) (competitor|competitors|competitor's)", "(down|across|over) the (road|street|river|square)",
        "(recruiter|recruiters|headhunter|headhunters)",
        "(other|competing|two|three|several|four) (offers|offer|firms|companies|employers|processes|labs|suitors)",
        "elsewhere", "next door",
    )),
)  # fmt: skip
# How the other employer is made to press.
PRESSES = (
    "(contract|offer|papers|pen|boots|uniform|desk) ... (ready|waiting|on my|in front of|signed|lying|goes|lapse*|"
    "expire*|with me)",
    "(wants|want|would like|expects|expect|need|needs) (me|my|its|their|an)",
    "(rang|rings|calls|called|phoned|phones|ringing|calling) (me|again|daily|twice)",
    "(faster|quicker|sooner|moves|moved|first)", "(measured|courting|wooing|chasing|waiting for) me",
    "(sign|signing|start|accept|choose|say yes) ... {day}", "(cannot|can't|won't) ... (wait|keep|hold)",
    "(keep|keeping|hold|holding|put|putting) (it|them|him|her|the|two) ... (off|waiting|at bay)",
    "(need|have|like) to know", "(before|by) then", "so (i|it|you|a|this)", "has a date", "direct line",
)  # fmt: skip
ASKING = (
    "(may|might|could|can|would) (i|you|it|your|that|this)", "(wondered|wonder|wondering)", "does (that|this|it)",
)  # fmt: skip
SETTLED = (
    "(declined|taken|accepted|joined|turned down|opened|worked|was|were|had)",
    "(customer|customers|patients|clients|guests)",
    "as you", "nothing (has been|is) decided", "if selected", "moved", "in (all)? fairness", "no obligation",
    "openness", "all the facts", "brought together",
    "i (wondered|wonder|hope|was wondering)", "(may|might|could|can|would) (i|you|it|your)",
)  # fmt: skip
