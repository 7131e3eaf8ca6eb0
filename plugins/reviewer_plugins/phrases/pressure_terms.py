"""Frames of terms raised unasked: pay, benefits, working hours, a start date.

From G1: patience and respect for the process. After an offer, or when the reader asked, none of this is a fault.
"""

from reviewer_plugins.frames import Frame

CLASSES = {
    "firm": ("the", "you", "your", "the firm", "the company", "the school", "your firm", "the employer"),
    "does": ("does", "do", "will", "would"),
    "need": (
        "expect", "need", "require", "want", "ask for", "hope for", "am looking for", "looking for", "would need",
        "would like", "prefer", "shall want", "will need", "would expect", "rather have", "am hoping for",
        "must have",
    ),
    "off": ("take", "need", "will need", "shall need", "have", "'ll need"),
    "pay": (
        "salary", "salaries", "pay", "wage", "wages", "bonus", "benefits", "pension", "holidays", "holiday allowance",
        "annual leave", "vacation", "vacation days", "sick pay", "sick leave", "overtime", "relocation",
        "company car", "dental", "health insurance", "health plan", "medical cover", "days off", "days of holiday",
        "days' holiday", "days of leave", "days' leave", "leave days", "remote work", "work from home",
        "working from home", "from home", "home office", "stock options", "equity", "compensation",
        "moving allowance", "signing bonus", "sign on bonus", "start date", "starting date", "staff discount",
        "raises", "raise", "compensation package", "package", "perks", "remuneration", "paid leave", "parental leave",
        "study leave", "salary band", "salary range", "pay range", "travel costs", "commuting costs", "season ticket",
        "pay rise", "rate", "hourly rate", "flexitime", "flexible hours", "insurance",
    ),
    "ask": (
        "tell me", "let me know", "clarify", "outline", "wanted to ask", "wondered", "wondering", "curious",
        "to know", "like to ask", "confirm", "find out", "give me", "send me", "want to ask", "ask you", "spell out",
        "details on", "details of", "question about", "more about", "information on",
    ),
    "terms": (
        "salary", "wage", "bonus", "benefits", "pension", "annual leave", "vacation", "sick pay", "overtime",
        "relocation", "company car", "days off", "days of leave", "days' leave", "days of holiday", "remote work",
        "work from home", "working from home", "home office", "stock options", "signing bonus", "start date",
        "compensation", "thousand", "hourly rate", "flexible hours", "four day week", "sick leave", "dental",
    ),
}  # fmt: skip

_PAY = 'Keep terms for the time after an offer; ask about the process instead: "May I ask what the next step is?"'
_TERMS = 'Name no terms of your own now; say: "I am flexible and glad to talk about details when you wish."'

# Pay and conditions, asked about or stated by the writer.
# Questions about pay: the word, how it is asked for, and what makes it the writer's own affair.
PAY_ASKED = (
    Frame(_PAY, ("{pay}",), also=(
        ("(what|how|how much|how many|does|do|is|are|would|could|will|when|whether|which) ... ... {pay}",),
        (
            "{pay} ... (i|be|is|are|get|offer|look|cover|match|work|allowed|possible|acceptable|on offer|provide|role|"
            "position|job|available|included|refunded|family|like|include|pay|start|policy|there|roll|given|would|"
            "apply|paid)",
        ),
    ), unless=("your ... team (handle|handles|run|runs)", "pay (attention|equity|stations)"), question=True),
    Frame(_PAY, ("{pay}",), also=(("{ask} ... ... {pay}",),)),
    Frame(_PAY, ("(will|do|would|can) i get (a|an|my|any) (company car|car|bonus|raise|discount|phone|allowance)",)),
    Frame(_PAY, ("talk about (my|a|the) (promotion|raise|bonus)",)),
    Frame(_PAY, ("what (is|are) the {pay} (;|like|for|in)",), question=True),
)  # fmt: skip
TERMS = (
    Frame(_TERMS, (
        "(take|accept|do|start) (it|the post|the job|the role|the position|this) (at|for|on) ... (percent|per cent|"
        "less|under|below|lower|half|scale|salary|wage|band)",
        "(under|below) (the)? (scale|advertised (salary|wage|figure|rate|pay))",
        "(i|i'd|i'm|my) ... (need|expect|looking for|hoping for|asking|at least|around|minimum|range of|in the "
        "region of|accept|not less than|earn|worth|settle for) ... (k|thousand|000|euros|dollars|pounds|francs|"
        "percent more|per hour|an hour|a year|per annum)",
        "let's talk (numbers|money|salary|terms)", "talk (numbers|money|salary) (with|before|now|soon|next)",
        "(room for|open to) negotiation",
        "(negotiate|negotiating|discuss|discussing|settle|agree) (the|my|on|a) (salary|pay|wage|package|terms|"
        "compensation|bonus|start date|benefits)",
        "(holiday|vacation|trip|honeymoon|leave) ... (booked|planned|already) ... (so i|which|and (would|will|"
        "need)|would need|keep)",
        "(booked|planned) (my|our) (holiday|vacation|trip|honeymoon|cruise)",
        "(i|can|could|ready to|available to|able to) (start|begin|join) (any time|anytime|immediately|straight away|"
        "right away|as soon as)",
        "(two|three|four|five|2|3|4) days (a week|per week) (from home|remote*|at home)",
        "(from home|remotely) (on|two|three|four|most|every|one|full time|part of)",
        "(day|days|fridays|mondays|wednesdays) (off|from home|free) (each|every|for|would|is|are|to)",
        "(cost|costs) of (moving|my move|relocating|relocation|the move)",
        "we (should|must|need to) (really)? talk about (the|my) {pay}",
        "(my|on my) (salary|pay|wage|rate) (expectation|expectations|requirement|requirements|range|demand|demands|"
        "hopes)",
        "(asking price|going rate|industry norm|lower band|lower grade|for less money|less money|bigger "
        "salary|higher salary|better pay|level of pay)",
        "(if it was|if it is|if it's) about the (money|salary|pay)", "(commute|move|switch) is only worth",
        "(push|move|postpone|bring forward|delay) (my|the) start", "my (exact)? (start|starting) date",
        "(i am|i'm|i will be|i'll be|i shall be|we are) (away|on holiday|on vacation|off) ... ... (not be working|"
        "won't be working|usual|each year|every year|booked off|mark)",
        "{who} {off} ... ... (off (every|each|for|in|on)|as days off|as leave|as holiday)", "suits me better than",
        "(i|i would|i'd) (prefer|like) a (standing desk|desk|office|parking|laptop)",
    )),
    Frame(_TERMS, (
        "{who} {need} ... ... {terms}",
    ), unless=("(your|team|clients|customers) to", "(compensation analyst|payroll)")),
    Frame(_TERMS, (
        "{terms} ... (i|i'd|me) (expect|prefer|rather|trust|have in mind|had in mind|would take)",
    ), unless=("you (sent|named|gave)",)),
    Frame(_TERMS, (
        "(open|ready|willing|happy|prepared) to (negotiate|negotiating|discuss salary|talk money|bargain)",
    ), unless=("customer*|supplier*|union*",)),
    Frame(_TERMS, (
        "(week|weeks|days|day) of (leave|holiday|vacation)",
    ), unless=("wasted|took|spent|used", "my (current|last)", "handled|planned")),
    Frame(_TERMS, (
        "i can (start|begin|join) (you)? (as early as|as soon as|as of|from|on|next|immediately|tomorrow|right "
        "away|any|in|at once|straight away)",
    ), unless=("if (selected|chosen|needed|you wish)", "you said")),
    Frame(_TERMS, (
        "(i am|i'm|i will be|i'll be|i would be) available (to start|from the|from {month}|to begin|immediately)",
    ), unless=("interview|call|talk|second|round|questions|speak",)),
    Frame(_TERMS, (
        "(i (must|have to|need to|will) (leave|finish|go) (at|by) (two|three|four|five|half|1*|2*|3*|4*))",
    ), unless=("ferry|train|today|flight", "you and", "to be there", "in time")),
    Frame(_TERMS, (
        "(before|until) i (commit|sign|accept|say yes|decide)",
    ), unless=("(offer from another|other offer)", "check*|learn*")),
    Frame(_TERMS, (
        "(i (shall|will|would)|i'll) (want|need) (an|my own|a) (assistant|office|car|parking space|standing desk|"
        "laptop|desk|second screen|budget)",
    ), unless=("you asked",)),
    Frame(_PAY, (
        "(how much|what) (does|do|would|will) (the|this|it|you|they) (role|position|job|post|work)? (pay|earn|offer)",
        "(they|you) pay (weekly|monthly|hourly|overtime)", "(move up|go up|moved up) a (grade|band)",
        "(trial|probation) period ... (pay|salary|grade|rise)",
    )),
    Frame(_PAY, (
        "{does} {firm} (pay|cover|refund|reimburse|offer|match|provide) ... (for|the|travel|exam|costs|crossing|"
        "rent|training|insurance|contributions|me)",
    ), unless=("(training|course|support) (to|for) (customers|clients)",)),
    Frame(_PAY, ("(whether|if) {firm} (cover|pay|refund|offer|reimburse|match)",), unless=("training to",)),
    Frame(_PAY, (
        "(an|the|my) (first month's rent|relocation grant|moving costs)",
    ), unless=("in the advance", "thank*", "the advance (of|in|team)")),
)  # fmt: skip

# The writer was asked, or leaves the matter open.
ASKED = (
    "you (asked|wanted|wished|enquired|inquired|requested|sent|named|raised|mentioned|gave|told|explained|spoke|"
    "said|offered|quoted)",
    "(as|when|since|because) (you|your) ... (asked|requested|enquired|inquired|wished|wanted)",
    "(as) (requested|agreed|discussed|asked)",
    "your (question|note|message|letter|request|form|office) (about|on|of|whether|asked|enquired|regarding)",
    "in (reply|answer) to your", "(recruiter|form|advertisement|advert|agency|office) ... (asked|asks)",
    "(if|were|should) i (were|was|be|to|am|get|fortunate|chosen)",
    "(if|should) you (choose|decide|chose|decided|offer|pick|select|take|hire)",
    "if (selected|chosen|hired|successful|offered)", "we (discussed|spoke|talked|agreed)", "(explaining|openly)",
    "(payroll|tenants|clients|customers|employees of|platform|wage transparency|survey|scheme for|analyst|pay "
    "equity|salary review|review process)",
    "new (starter|starters|joiner|joiners|hires)", "another (firm|employer|company) has",
)  # fmt: skip
