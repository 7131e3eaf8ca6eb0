"""Frames of presumption: the offer taken for granted, and pay, benefits or dates raised unasked.

From G1: patience and respect for the process. After an offer none of this is a fault.
"""

from reviewer_plugins.frames import Frame

CLASSES = {
    "end": ("in", "on", "with you", "at", "next", "here", "there", "and", "as your", "this", "working with"),
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
    "mine": (
        "desk", "colleagues", "coworkers", "co workers", "team", "boss", "office", "employer", "role", "classroom",
        "workplace", "manager", "teammates", "department", "position", "job",
    ),
    "kit": (
        "badge", "name badge", "laptop", "uniform", "key card", "keys", "locker", "log in", "login", "logins",
        "parking space", "parking", "business cards", "business card", "e mail account", "email account", "desk",
        "work e mail", "shirt", "boots", "boot size", "uniform size", "shoe size", "portrait", "name plate", "seat",
        "contract", "offer letter", "work phone", "handover", "induction", "onboarding",
    ),
    "home": (
        "flat", "flats", "apartment", "apartments", "house", "lease", "tenancy", "deposit", "movers", "removals",
        "removal van", "moving van", "moving company", "school for", "nursery", "daycare", "estate agent",
    ),
    "found": (
        "found", "signed", "booked", "put down", "paid", "rented", "been looking at", "begun looking at", "viewed",
        "went to see", "not renewed", "ended", "given up", "gave up", "cancelled", "started looking", "arranged",
        "reserved", "enrolled", "listed", "let go", "put in",
    ),
    "told": ("told", "informed", "announced", "let"),
    "folks": (
        "parents", "family", "wife", "husband", "friends", "everyone", "everybody", "network", "boss", "manager",
        "employer", "current employer", "present employer", "current boss", "team here", "landlord", "colleagues",
        "mother", "mum", "mom", "children", "kids", "neighbours", "too many people",
    ),
}  # fmt: skip

_JOIN = 'Leave the decision open: "If you choose me, I would be glad to join the team."'
_NOTICE = 'Leave out what you have arranged already; say: "I would be glad to join, should you decide in my favour."'
_SETTLED = 'The choice is theirs: "I would be very glad if you decided in my favour."'
_KIT = 'Leave practical matters until there is an offer; write: "I look forward to hearing about your decision."'
_WE = 'Say "you" while you are not one of them: "You could ...", or "I would enjoy working on ... with you".'

OFFER_TAKEN = (
    Frame(_JOIN, (
        "(i am|i'm|we are|we're) planning (on|to|my|our) (starting|start|begin|move|relocate|beginning|moving)",
        "i (plan|intend|propose|expect|aim|hope) (on|to) (starting|start|begin|beginning) (on|in|by|from|with|as)",
        "when we (work|are working|start working|sit|meet at the office) (together|next to|side)",
        "as (your|the) (new|future|next|incoming|latest)",
        "(your|the) newest (member|colleague|recruit|employee|addition|hire)",
        "(see|meet) you (all)? (at|in|for|on) ({month}|my first|the office|the next team|the ward|the christmas "
        "party|the summer party)",
        "(welcome|induction|onboarding|orientation) (day|week|pack|meeting|session) (i|will i|should i|for me|next)",
        "(my|our) (first|next) (team meeting|day at work|day in the office|staff meeting|rota|payday|payslip|shift|"
        "pay check|monday with)",
        "(glad|happy|proud|great|good|lovely|wonderful) to (call|be) (your|a) (colleague|team mate|coworker|member)",
        "(now that|since|as) (i'm|i am|we are|we're) (joining|moving|going to be|one of|part of|colleagues)",
        "(i|we) (will|shall|'ll) make a great (team|pair)", "we'll make a great (team|pair)", "until we share",
        "see you (all)? (on the|at the|in the) (ward|floor|office|site|team|kitchen|depot|shop)", "what a year we",
        "(day|hundred day|100 day|ninety day|90 day|three month|30 60 90 day) plan for (my|our)", "for my department",
        "count me in", "already (see|picture) (my|myself in my)",
    )),
    Frame(_JOIN, (
        "when (i|we) (start|join|begin|arrive|come on board|move in|take over|take up|am in|get there) (as|on|in|"
        "with|at|next|there|here|the|you|this|your|from|after)",
    ), unless=(
        "asked|ask when i", "could|might|can|may when", "when i start (on|with|in) a", "i always|usually|tend",
        "you asked", "wanted to know",
    )),
    Frame(_JOIN, (
        "(once|until|before|after|as soon as|now that) (i am|i'm|i have|i've|i) (settled|on board|in post|in place|"
        "started|start|joined|join|arrived|arrive|running|taken over|take over|at my desk|there|part of the team|"
        "one of you|in the job|with you|in charge)",
    ), unless=("send|forward", "asked", "once i had", "at my (last|former|old)")),
    Frame(_JOIN, ("(can't|cannot|can hardly) wait to {join}",), unless=("if|should (you|i)", "seat at the")),
    Frame(_JOIN, (
        "(i am|i'm|i|we)? (already|very much|really|much|so)? (look|looking) forward (very much|so much)? to {join}",
    ), unless=(
        "as we", "welcome this", "would look", "possib*", "opportunit*", "chance", "hope",
        "if|should|were|perhaps|might", "hear*|next step*|second|trial|work with you (to|on finding)",
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
    ), unless=("might|may|could|if|would be", "hope*", "perhaps")),
    Frame(_JOIN, (
        "(your|their) (new|future|incoming|next) (colleague|employee|head|head gardener|miss|teacher|scrum|hire|"
        "team member|manager|nurse|chef|analyst|driver)",
    ), unless=(
        "wish*|congratulat*|whoever|hope|if|whichever|chose", "would|could|will need|should",
        "you need|want|seek|look", "as you|when|how|your new colleague well",
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
        "at school|at sea|as a|as an", "job|years ago|ago|since", "you asked|asked",
    )),
    Frame(_JOIN, (
        "on (the first day|day one|my first day) (;|at|in|i|with|and|so)",
    ), unless=("would", "was|were|had|did|could|new|whoever|starter*|they|every|would|if|you said")),
    Frame(_JOIN, (
        "our first (sprint|season|project|meeting|term|year|quarter|week|exhibition) together",
    ), unless=("was|were",)),
    Frame(_JOIN, (
        "(i'm|i am|i've been) (already)? (drawing up|drafting|preparing|planning) (my|the|a|our) (plan|plans|first|"
        "agenda)",
    ), unless=("asked|requested|if",)),
    Frame(_JOIN, (
        "(once|when|now that|after) (i take|i am|i'm|i) (over)? (the|running the|in charge)",
    ), unless=("was|were|had", "asked", "you", "i had|i read|i saw|i left")),
    Frame(_JOIN, (
        "(save|keep|reserve|hold) (a|me a|my) (place|seat|desk|spot|chair) (for me)?",
    ), unless=("on the course|waiting list|in the trial",)),
    Frame(_NOTICE, (
        "(i|i've|i have|we|we've|we have) (already|just|now|also|even)? (bought|ordered|leased|rented|picked up|"
        "traded in|sold|packed|moved|cleared|enrolled|registered|withdrawn|cancelled|switched off|turned off|"
        "deleted|stopped) ... (for the (job|commute|new|role|move|start)|near (the|your)|my (job alerts|search|"
        "applications|other applications)|season ticket|rail pass|parking (pass|permit)|work boots|uniform|school "
        "(near|in)|to be closer|profile)",
        "(my|our) (house|flat|apartment|home|place) is (on the market|sold|let|up for sale|listed)",
        "(booked|arranged|hired|ordered) (the|a|our|my) (van|movers|removal|moving|truck|lorry|ferry|flight|train)",
        "(looking at|viewing|visited|visiting|seen|hunting for) (flats|apartments|houses|places|schools|homes)",
        "(my|our) (move|relocation|transfer) (to|is|date|will|on)",
        "(celebrated|celebrating|celebrate|toasted|champagne) ... (job|news|offer|new|position|already)",
        "(my|the) (resignation|resignation letter) (is|was|letter|goes|will|has)",
        "i (am|'m|will be|shall be) (leaving|resigning from|quitting) my (current|present|job|post|position)",
        "(i'm|i'll be) (leaving|resigning from|quitting) my (current|present|job|post|position)",
        "(found|lined up|hired|trained|training|arranged) (a|my) (replacement|successor)",
        "(childcare|nursery|daycare|kindergarten) ... (arranged|sorted|booked|from {month}|place)",
        "congratulations (are|have been|keep|already)",
        "(i have not|i've not|i will not|i won't|not) (renew|renewed|extend|extended) my (lease|contract|tenancy|"
        "rental)",
        "(my bags are packed|my things are packed)",
    )),
    Frame(_NOTICE, (
        "(handed in|given in|put in|handing in|giving) my (notice|resignation)",
    ), unless=("if|would|could|before i|when i am|should", "period")),
    Frame(_NOTICE, (
        "(i|i've|i have) (just|already)? (gave|given|handed in my) notice",
    ), unless=(
        "because|order|former|last", "notice (of|period|that|how|board|the|my interest)", "i (noticed|notice)",
        "would|could|if|month's notice (is|would)", "on my flat", "asked|requires|required",
        "month's|weeks'|months'|week's", "i notice",
    )),
    Frame(_NOTICE, (
        "i (have|'ve)? (already|just|have|have already)? (resigned|quit)",
    ), unless=("because|from|order", "in 19*|in 20*|last year|years ago|smoking|before", "would|if|never|not")),
    Frame(_NOTICE, (
        "my (leaving date|last shift|handover|last day at my (current|present|old)|last day at the) ... (is|will|"
        "falls|on)",
    ), unless=("was|were|would|if|asked",)),
    Frame(_NOTICE, (
        "(i have|i've|we have|we've|i|we|already) ... {told} (both|all|my|the|sets of)? ... {folks} ... (job|move|"
        "got|leaving|headed|hired|start|starting|news|new|about|offer|go back)",
    ), unless=("would|could|if", "interview|looking|searching|applied", "you|your (told|asked)", "stor*|about how")),
    Frame(_NOTICE, (
        "my (linkedin|profile|linkedin profile|profile page) ... (shows|lists|says|names|updated|has|reads)",
    ), unless=("portfolio|certificate*|course",)),
    Frame(_NOTICE, ("(updated|changed) my (linkedin|profile|status)",), unless=("certificate*|course",)),
    Frame(_NOTICE, (
        "(i have|i've|we have|we've|i|we) (just|already|also|even)? {found} ... ... {home}",
    ), unless=(
        "before i", "you|client*|customer*|guest*|tenant*|year|ago|booked the room|a house style|if|would",
        "place to|in place|take place|first place", "trade fair|my last|former|company's|our hotel|meeting",
    )),
    Frame(_NOTICE, (
        "(removal van|removal lorry|removal firm|moving truck|moving van|movers) (is|are|has been|comes|have been|"
        "come) (booked|ordered|on|reserved)?",
    ), unless=("removal company|your|we (handle|run)",)),
    Frame(_NOTICE, (
        "(stopped|called off|ended|withdrawn from|cancelled) (my|all my|all|the) (other)? (applications|interviews|"
        "search|job search)",
    ), unless=("you|if|would",)),
    Frame(_KIT, (
        "(parking|dress code|uniform|lunch|canteen|lockers|badge|access card|keys|laptop|monitor|logins|equipment|"
        "rota|shift) ... (on my first|before i start|when i start|from day one|will i|do i)",
        "(what|which) (time|day|gate|entrance|clothes|shoes|documents) ... (do i|should i|will i|am i) ... (start|"
        "bring|begin|report|wear|expected)",
        "(draw up|prepare|send|get) ... (contract|paperwork) (ready|over|across|started|drawn|for me|to me|to sign|"
        "when|so)",
        "(whom|who) (do|should|will) i (send|give) my (bank|documents|signed|notice)", "(start|begin) the paperwork",
        "(sign|signing) (the|my) (contract|papers|paperwork|offer)",
        "(like|want|need|have) (the|an|my|your) offer (in writing|by|letter|this)",
        "have my name (added|put|printed)",
        "(let|give|send) me (have)? (the|my|a) (logins|log ins|passwords|access|keys|rota|roster|alarm code|"
        "schedule for my)",
        "bring on (the|my) first day",
    )),
    Frame(_KIT, (
        "(my|the) (contract|offer|offer letter|paperwork|formal letter|formal offer) ... (on its way|in the post|"
        "not reached me|to sign|arrives|be ready|turns up|held up|will arrive|come through)",
    ), unless=("if|whether|customer*|client*|would", "my (current|present) contract", "you handle|draft")),
    Frame(_KIT, (
        "(await*|expect*|look forward to receiving|looking forward to receiving|looking forward to seeing) (the|"
        "your|my|an|a) (contract|offer|paperwork|formal offer|written offer|offer letter)",
    ), unless=("another|other|if",)),
    Frame(_KIT, (
        "(send|mail|post|forward|e mail|email) (me|over|out)? (the|my|a) (contract|paperwork|offer letter|formal "
        "offer|logins|onboarding)",
    ), unless=("if|should|as you asked", "template|tender|sample")),
    Frame(_KIT, (
        "(i|we) can sign (;|the|it|whenever|at|as soon)",
    ), unless=("form|release|agreement|language|sign language",)),
    Frame(_KIT, (
        "(when|who|which|where|what|please|pick up|collect|order) ... my {kit}",
    ), unless=("if i|were i|should i be", "saw|was|interview", "current|present|former", "remind*|forgot|left")),
    Frame(_KIT, (
        "my {kit} (should|will|and my|reads|size)",
    ), unless=(
        "was|were|present|current|if|would|runs until|is signed until|ends", "contract (is|runs|ends|requires|has)",
    )),
    Frame(_KIT, (
        "(which|what) ... (desk|seat|shift|shifts|building|locker|team|floor|van|classroom|route|gate) (will|would|"
        "have you|am|do i|shall|is mine|be mine|i)",
    ), unless=("interview|second|trial|would the|would you|visit", "if")),
    Frame(_KIT, (
        "(who|whom|where|which) ... (i report|do i report|i'll report|show me round|showing me round|do staff|do "
        "employees|will i|will be covering|do i park|i should report|covering my|taking over my)",
    ), unless=("if|interview|second|trial|would",)),
    Frame(_KIT, (
        "when (will|do|can|shall|would|should) i (be)? (start|starting|begin|beginning)",
    ), unless=("asked when",)),
    Frame(_KIT, ("when i (begin|start) $",), unless=("asked|wanted to know|wished|if",)),
    Frame(_KIT, (
        "(you want me|you'll want me|want me) to (shadow|start|begin|take over|wear|bring)",
    ), unless=("if|interview|second|trial|portfolio|sample|would",)),
    Frame(_SETTLED, (
        "(you|you've|you have) (clearly|obviously|surely|already|as good as)? (made|reached) (up your mind|the "
        "right (choice|decision)|your (choice|decision))",
        "(no|little) need to (see|interview|look|advertise|search|meet) (any|anyone|other|further|more|at)",
        "(sure|certain|confident|convinced|know) (that)? (i|you|we) (have|will|'ll|got|am|are) (got|get|be|going "
        "to|the)? ... (the job|the role|the position|choose me|pick me|hire me|offer me|hired|selected|chosen)",
        "(i'm|i am) (sure|certain|confident|convinced) (that)? (you'll|you will|the offer|i'll|i will|my offer|i "
        "have|i've) ... (choose|offer|me|soon|job|got|hear|start|coming|way|get)",
        "(just|only|merely|purely) (a matter of|waiting for|waiting on|need|missing) (signatures|the signature|the "
        "contract|paperwork|formalit*|the paperwork)",
        "(the|my|this) (position|role|job|post) (is|as) (mine|good as)",
        "(when|once) you (offer|make|send) me (the|an|your)", "we both know", "made for (me|each other)",
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
    ), unless=("not|n't yet", "if", "decision", "you have not")),
    Frame(_SETTLED, (
        "(is|was|was only|only|merely|just) a formality",
    ), unless=("never|not a formality", "interview* is not")),
    Frame(_SETTLED, (
        "(matter|thing|decision|job|it) is (all but|already|now)? (settled|decided|in the bag|mine|sealed)",
    ), unless=("until|before|when|if|once|whether|after", "nothing")),
    Frame(_SETTLED, (
        "(won't|will not|not) regret (the|your) (choice|decision|choosing)",
    ), unless=("i will not|would",)),
    Frame(_WE, (
        "(we will|we'll|we are going to|we shall) be (hitting|reaching|beating)",
    ), unless=("my (present|current)", "here", "if")),
    Frame(_WE, (
        "we (really)? (should|must|ought to) (really)? (do something about|warn|replace|mark)",
    ), unless=("as you said", "you said|told|mentioned|agreed", "taught|learned", "my")),
)  # fmt: skip
