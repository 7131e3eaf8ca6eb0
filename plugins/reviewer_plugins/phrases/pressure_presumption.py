"""Frames of presumption: the offer taken for granted, and pay, benefits or dates raised unasked.

From G1: patience and respect for the process. After an offer none of this is a fault.
"""

from reviewer_plugins.frames import Frame

CLASSES = {
    "your": ("your", "the"),
    "when": ("once", "when", "after", "now that"),
    "month": (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "autumn", "spring", "summer", "winter",
        "the first", "the 1st", "day one", "next week", "next month", "the new year",
    ),
    "glad": ("excited", "thrilled", "delighted", "pleased", "happy", "proud", "stoked", "overjoyed"),
    "join": (
        "join", "joining", "start", "starting", "(work|working) (with|alongside) (you|your|the|everyone|all)",
        "be part of", "being part of", "begin", "beginning", "be on board", "come on board", "coming on board",
        "get started", "getting started", "getting to work", "signing", "meeting the rest of", "meeting my new",
        "meet the rest of", "roll up my sleeves", "be joining", "be working", "hang out with",
    ),
}  # fmt: skip

_JOIN = 'Leave the decision open: "If you choose me, I would be glad to join the team."'
_SETTLED = 'The choice is theirs: "I would be very glad if you decided in my favour."'
_WE = 'Say "you" while you are not one of them: "You could ...", or "I would enjoy working on ... with you".'

OFFER_TAKEN = (
    Frame(_JOIN, (
        "the (early|late|night|day) (shift|shifts) will",
        "my (commute|hours|shifts|working day|schedule|evenings) with you",
        "(new|the) (job|post|role|position|shift|shifts|hours|rota|commute) will (leave|take|mean|let|allow|keep|"
        "give) me",
        "(now|soon) that i (will|shall) be (working|with|at|in)",
        "(i am|i'm|we are|we're) planning (on|to|my|our) (starting|start|begin|move|relocate|beginning|moving)",
        "i (plan|intend|propose|expect) (on|to) (starting|start|begin|beginning) (on|in|by|from|with|as)",
        "when we (work|are working|start working|sit|meet at the office) (together|next to|side)",
        "as {your} (new|future|next|incoming|latest)",
        "(i|we) (look|looking|am looking|are looking) forward to being your",
        "(your|the) newest (member|colleague|recruit|employee|addition|hire)",
        "(see|meet) you (all)? (at|in|for|on) ({month}|my first|the office|the next team|the ward|the christmas "
        "party|the summer party)",
        "(welcome|induction|onboarding|orientation) (day|week|pack|meeting|session) (i|will i|should i|for me|next)",
        "(my|our) (first|next) (team meeting|day at work|day in the office|staff meeting|rota|payday|payslip|shift|"
        "pay check|monday with)",
        "(glad|happy|proud|great|good|lovely|wonderful) to (call|be) (your|a) (colleague|team mate|coworker|member)",
        "(now that|since|as) (i'm|i am|we are|we're) (joining|moving|going to be|one of|part of|colleagues)",
        "((i|we) (will|shall)|i'll|we'll) make a great (team|pair)", "we'll make a great (team|pair)", "until we share",
        "see you (all)? (on the|at the|in the) (ward|floor|office|site|team|kitchen|depot|shop)", "what a year we",
        "(day|hundred day|100 day|ninety day|90 day|three month|30 60 90 day) plan for (my|our)", "for my department",
        "count me in", "already (see|picture) (my|myself in my)",
    )),
    Frame(_JOIN, (
        "when (i|we) (start|join|begin|arrive|come on board|move in|take over|take up|am in|get there) (as|on|in|"
        "with|at|next|there|here|the|you|this|your|from|after)",
    ), unless=(
        "(asked|ask) when i", "(could|might|can|may) when", "when i start (on|with|in) a", "i (always|usually|tend)",
        "you asked", "wanted to know",
    )),
    Frame(_JOIN, (
        "(once|until|before|after|as soon as|now that) (i am|i'm|i have|i've|i) (settled|on board|in post|in place|"
        "started|start|joined|join|arrived|arrive|running|taken over|take over|at my desk|there|part of the team|"
        "one of you|in the job|with you|in charge)",
    ), unless=("send|forward", "asked", "once i (had|started|joined|arrived)", "at my (last|former|old)")),
    Frame(_JOIN, ("(can't|cannot|can hardly) wait to {join}",), unless=("(if|should) (you|i)", "seat at the")),
    Frame(_JOIN, (
        "(i am|i'm|i|we)? (already|very much|really|much|so)? (look|looking) forward (very much|so much)? to {join}",
    ), unless=(
        "as we", "welcome this", "would look", "possib*", "opportunit*", "chance", "hope",
        "if|should|were|perhaps|might", "(hear*|next step*|second|trial|work with you (to|on finding))",
    )),
    Frame(_JOIN, (
        "(i am|i'm|am|so|very) (so|very|really|truly)? {glad} to (be (part|on board|joining|working|starting|one)|"
        "join|start|begin)",
    ), unless=("would|could|if|should|possib*|opportunit*|chance", "prospect")),
    Frame(_JOIN, (
        "see you (all)? (on|in|at) {month}",
    ), unless=("interview|second|visit|trial|round|call|meeting|arranged|agreed",)),
    Frame(_JOIN, (
        "(i'll|i will|i shall|we'll|we will|as i'll) be (joining|starting with|opening up|cycling in|working with "
        "you|taking over|reporting to|seeing you every|part of your|one of you)",
    ), unless=("if|whoever|whether|should",)),
    Frame(_JOIN, (
        "(due|about|going|supposed) to (be)? (join|joining|start with|starting with) you",
    ), unless=("not|was|were",)),
    Frame(_JOIN, (
        "(my|our) (new|future|next|soon to be|incoming) (desk|colleagues|coworkers|team|boss|office|classroom|"
        "workplace|manager|teammates|department|co-workers)",
    ), unless=("(might|may|could|if|would be)", "hope*", "perhaps")),
    Frame(_JOIN, (
        "(your|their) (new|future|incoming|next) (colleague|employee|head|head gardener|miss|teacher|scrum|hire|"
        "team member|manager|nurse|chef|analyst|driver)",
    ), unless=(
        "wish*|congratulat*|whoever|hope|if|whichever|chose", "(would|could|will need|should)",
        "you (need|want|seek|look)", "(as you|when|how) ... your new", "your new colleague ... well",
    )),
    Frame(_JOIN, (
        "(welcom*|having|have|accepting) me (into|on|to|in|aboard) the (team|crew|company|family)",
    ), unless=("if|would|could|possib*", "trial|visit|day")),
    Frame(_JOIN, ("(with|bringing|having) me on (board|the team)",), unless=("would|could|if",)),
    Frame(_JOIN, (
        "my first (day|days|week|weeks|month|months|monday|shift|shifts|hundred days|90 days|ninety days|lesson|"
        "sprint|project|quarter|paycheck|pay)",
    ), unless=(
        "was|were|had|did|went|learned|learnt|taught|came|saw|made|spent|told", "if|would|were|could", "should i",
        "at (school|sea)", "as (a|an)", "job|ago|since", "you asked",
    )),
    Frame(_JOIN, (
        "on (day one|my first day) (;|at|in|i|with|and|so)",
    ), unless=("would", "was|were|had|did|could|new|whoever|starter*|they|every|would|if", "you said",
        "dropped|broke|learned|learnt|met|got|went|came|since")),
    Frame(_JOIN, (
        "our first (sprint|season|project|meeting|term|year|quarter|week|exhibition) together",
    ), unless=("was|were",)),
    Frame(_JOIN, (
        "(i'm|i am|i've been) (already)? (drawing up|drafting|preparing|planning) (my|the|a|our) (plan|plans|first|"
        "agenda)",
    ), unless=("asked|requested|if",)),
    Frame(_JOIN, (
        "{when} (i take over|i am running|i'm running|i am in charge|i'm in charge)",
    ), unless=("was|were|had", "asked", "you", "(i had|i read|i saw|i left)")),
    Frame(_JOIN, (
        "(save|keep|reserve|hold) (me a|my) (place|seat|desk|spot|chair)",
        "(save|keep|reserve|hold) a (place|seat|desk|spot|chair) for me",
    ), unless=("(on the course|waiting list|in the trial)",)),
    Frame(_SETTLED, (
        "(you|you've|you have) (clearly|obviously|surely|already|as good as) (made|reached) (up your mind|the right "
        "(choice|decision)|your (choice|decision))",
        "(no|little) need to (see|interview|look|advertise|search|meet) (any|anyone|other|further|more|at)",
        "(sure|certain|confident|convinced|know) (that)? ((i|you|we) (have|will|got|am|are)|i'll|you'll|we'll) (got|"
        "get|"
        "be|going to|the)? ... (the job|the role|the position|choose me|pick me|hire me|offer me|hired|selected|"
        "chosen)",
        "(i'm|i am) (sure|certain|confident|convinced) (that)? (you'll|you will|the offer|i'll|i will|my offer|i "
        "have|i've) ... (choose|offer|me|soon|job|got|hear|start|coming|way|get)",
        "(just|only|merely|purely) (a matter of|waiting for|waiting on|need|missing) (signatures|the signature|the "
        "contract|paperwork|formalit*|the paperwork)",
        "(the|my|this) (position|role|job|post) (is|as) (mine|good as)",
        "(when|once) you (offer|make|send) me (the|an|your)", "made for (me|each other)",
        "as (we|you and i) (agreed|both know) ... (start|job|mine|role|salary)",
        "(take|taking|took) (it|the matter|this|that) (as|for|that) (settled|granted|done|a done deal|agreed|my|i "
        "have|i've|we have|read|everything)",
        "(done deal|as good as (mine|done|promised|signed|hired|agreed|settled))",
        "consider (the (vacancy|position|post|role|search)|me) ... (filled|hired|settled|over|one of|yours)",
        "(you|you've|you have) ... found your (new|next|man|woman|person|candidate|match|girl|guy)",
        "(spare yourselves|spare yourself|stop|call off|no need) ... (the others|interviewing|looking|searching|"
        "other candidates|further interviews|the search)",
        "(the|my|our) search is over",
        "now that (the|it|we|you|this) ... (search is over|hard part|you've chosen|decided on me|is settled|"
        "position is secure)",
        "(no obstacle|nothing) (left)? (stands|standing)? (to|between|in the way of) (bringing|me|my)",
        "(basically|practically|virtually|more or less|all but) (agreed|hired|settled|promised|have the job|got "
        "the job)",
    )),
    Frame(_SETTLED, (
        "(i assume|i presume|i take it|i trust|i gather|i suppose|no doubt|i understand|understanding is) (that)? "
        "... ... (my contract|the contract|the offer|my offer|formality|secure|settled|my start|position is|job is|"
        "mine|fine with|no more|not be an issue|not be a problem|carries over|turn you down)",
    ), unless=("(not|hasn't|haven't|isn't|aren't|nothing) yet", "if", "decision", "you have not")),
    Frame(_SETTLED, (
        "(is|was|was only|only|merely|just) a formality",
    ), unless=("(never|not) a formality", "interview* is not")),
    Frame(_SETTLED, (
        "(matter|thing|decision|job|it) is (all but|already|now)? (settled|decided|mine|sealed)",
    ), unless=("until|before|when|if|once|whether|after", "nothing")),
    Frame(_SETTLED, (
        "(won't|will not|not) regret (the|your) (choice|decision|choosing)",
    ), unless=("i (will not|would)",)),
    Frame(_WE, (
        "(we will|we'll|we are going to|we shall) be (hitting|reaching|beating)",
    ), unless=("my (present|current)", "here", "if")),
    Frame(_WE, (
        "we (really)? (should|must|ought to) (really)? (do something about|warn|replace|mark)",
    ), unless=("as you said", "you (said|told|mentioned|agreed)", "taught|learned", "my")),
)  # fmt: skip
