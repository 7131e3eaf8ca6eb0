"""Frames of presumption in what the writer has arranged: notice given, a home found, a desk or a contract asked for.

From G1: respect for the process. Classes that stand here alone are merged with those of pressure_presumption.
"""

from reviewer_plugins.frames import Frame

CLASSES = {
    "own": ("my",),
    "where": ("when", "who", "which", "where", "what", "please", "pick up", "collect", "order"),
    "who": ("i", "i'd", "i'll", "i'm", "i've", "i have", "i had", "i also", "i even", "we", "we've", "we have"),
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

_NOTICE = 'Leave out what you have arranged already; say: "I would be glad to join, should you decide in my favour."'
_KIT = 'Leave practical matters until there is an offer; write: "I look forward to hearing about your decision."'

PREPARATIONS = (
    Frame(_KIT, (
        "(when|once|as soon as) (the|my) (contract|paperwork|offer letter|offer) (is|are|has|comes|arrives|"
        "gets)",
        "(parking|dress code|uniform|lunch|canteen|lockers|badge|access card|keys|laptop|monitor|logins|equipment|"
        "rota|shift) ... (on my first|before i start|when i start|from day one|will i|do i)",
        "(what|which) (time|day|gate|entrance|clothes|shoes|documents) ... (do i|should i|will i|am i) ... (start|"
        "bring|begin|report|wear|expected)",
        "(draw up|prepare|send|get) ... (contract|paperwork) (ready|over|across|started|drawn|for me|to me|to sign|"
        "when|so)",
        "(whom|who) (do|should|will) i (send|give) my (bank|documents|signed|notice)", "(start|begin) the paperwork",
        "(i|me|ready to|happy to|glad to) sign (the|my) (contract|papers|paperwork|offer)",
        "(like|want|need|have) (the|an|my|your) offer (in writing|by|letter|this)",
        "have my name (added|put|printed)",
        "(let|give|send) me (have)? (the|my|a) (logins|log ins|passwords|access|keys|rota|roster|alarm code|"
        "schedule for my)",
        "bring on (the|my) first day",
    )),
    Frame(_KIT, (
        "(my|the) (contract|offer|offer letter|paperwork|formal letter|formal offer) ... (on its way|in the post|"
        "not reached me|to sign|arrives|be ready|turns up|held up|will arrive|come through)",
    ), unless=("if|whether|customer*|client*|would", "my (current|present) contract", "you (handle|draft)")),
    Frame(_KIT, (
        "(await*|expect*|look forward to receiving|looking forward to receiving|looking forward to seeing) (the|"
        "your|my|an|a) (contract|offer|paperwork|formal offer|written offer|offer letter)",
    ), unless=("another|other|if",)),
    Frame(_KIT, (
        "(send|mail|post|forward|e mail|email) (me|over|out)? (the|my|a) (contract|paperwork|offer letter|formal "
        "offer|logins|onboarding)",
    ), unless=("(if|should|as you asked)", "template|tender|sample")),
    Frame(_KIT, (
        "(i|we) can sign (;|the|it|whenever|at|as soon)",
    ), unless=("(form|release|agreement|language|sign language)",)),
    Frame(_KIT, (
        "{where} ... {own} {kit}",
    ), unless=("(if i|were i|should i be)", "saw|was|interview", "current|present|former", "remind*|forgot|left",
        "you (wanted|asked|wished)")),
    Frame(_KIT, (
        "my {kit} (should|will|reads|size)",
    ), unless=(
        "was|were|present|current|ends", "(runs|is signed) until", "contract (is|runs|ends|requires|has)",
    )),
    Frame(_KIT, (
        "(which|what) ... (desk|seat|shift|shifts|building|locker|team|floor|van|classroom|route|gate) (will|would|"
        "have you|am|do i|shall|is mine|be mine|i)",
    ), unless=("(interview|second|trial|would the|would you|visit)", "if")),
    Frame(_KIT, (
        "(who|whom|where|which) ... (i report|do i report|i'll report|show me round|showing me round|do staff|do "
        "employees|will i|will be covering|do i park|i should report|covering my|taking over my)",
    ), unless=("if|interview|second|trial|would",)),
    Frame(_KIT, (
        "when (will|do|can|shall|would|should) i (be)? (start|starting|begin|beginning)",
    ), unless=("asked when",)),
    Frame(_KIT, ("when i (begin|start) $",), unless=("you (asked|wished|wanted)", "if")),
    Frame(_KIT, (
        "(you want me|you'll want me|want me) to (shadow|start|begin|take over|wear|bring)",
    ), unless=("if|interview|second|trial|portfolio|sample|would",)),
    Frame(_NOTICE, (
        "((i|we|wife|husband|partner) (have|has)?|i've|we've) ... (spoken to|asked|written to|rung|found|seen|chosen|"
        "arranged) ... (about|for|near) (a|the|our) (room|flat|house|apartment|school|nursery|place to live|"
        "lodging|lodgings|garage)",
        "(wife|husband|partner) (has|is) ... (found|finding|looking for|asked for|applied for|resigned|given|"
        "enrolled) ... (school|nursery|job there|transfer|flat|house|notice|place)",
        "(given up|cancelled|let go of|sold|resigned from|stepped down from) my (allotment|evening class|choir|"
        "season ticket|gym|club|course|second job|weekend job|room|flat|car|other job|seat|post|place)",
        "(i|i've|i have|we|we've|we have) (already|just|now|also|even)? (bought|ordered|leased|rented|picked up|"
        "traded in|sold|packed|moved|cleared|enrolled|registered|withdrawn|cancelled|switched off|turned off|"
        "deleted|stopped) ... (for the (job|commute|new|role|move|start)|near (the|your)|my (job alerts|search|"
        "applications|other applications)|season ticket|rail pass|parking (pass|permit)|work boots|uniform|school "
        "(near|in)|to be closer|profile)",
        "(my|our) (house|flat|apartment|home|place) is (on the market|sold|let|up for sale|listed)",
        "(booked|arranged|hired|ordered) (the|a|our|my) (movers|removal|moving)",
        "(looking at|viewing|hunting for) (flats|apartments|houses|homes)",
        "(my|our) (move|relocation|transfer) (to|is|date|will|on)",
        "(celebrated|celebrating|celebrate|toasted|champagne) ... (job|news|offer|new|position|already)",
        "(my|the) (resignation|resignation letter) (is|was|letter|goes|will|has)",
        "(i (am|will be|shall be)|i'm) (leaving|resigning from|quitting) my (current|present|job|post|position)",
        "(i'm|i'll be) (leaving|resigning from|quitting) my (current|present|job|post|position)",
        "(found|lined up|arranged) (a|my) (replacement|successor)",
        "(childcare|nursery|daycare|kindergarten) ... (arranged|sorted|booked|from {month}|place)",
        "congratulations (are|have been|keep|already)",
        "(i have not|i've not|i will not|i won't|not) (renew|renewed|extend|extended) my (lease|contract|tenancy|"
        "rental)",
        "(my bags are packed|my things are packed)",
    )),
    Frame(_NOTICE, (
        "(handed in|given in|put in|handing in|giving) my (notice|resignation)",
    ), unless=("(if|would|could|before i|when i am|should)", "period")),
    Frame(_NOTICE, (
        "(i|i've|i have) (just|already)? (gave|given|handed in my) notice",
    ), unless=(
        "because|order|former|last", "notice (of|period|that|how|board|the|my interest)", "i (noticed|notice)",
        "(would|could|if|month's notice (is|would))", "on my flat", "asked|requires|required",
        "month's|weeks|months|week's", "i notice",
    )),
    Frame(_NOTICE, (
        "(i|i have|i've) (already|just|have|have already)? (resigned|quit)",
        "(i|i've|i have) (blocked off|blocked out|kept clear) (the|my|all) (first|last|whole|weeks|week|month)",
        "(i|i've|i have) told (the|my) ... that i (finish|leave|stop|am leaving|am off|shall leave|will leave)",
    ), unless=("because|from|order", "(in 19*|in 20*|last year|years ago|smoking|before)", "would|if|never|not")),
    Frame(_NOTICE, (
        "my (leaving date|last shift|handover|last day at my (current|present|old)|last day at the) ... (is|will|"
        "falls|on)",
    ), unless=("was|were|would|if|asked",)),
    Frame(_NOTICE, (
        "{who} ... {told} (both|all|my|the|sets of)? ... {folks} ... (job|move|got|leaving|headed|hired|start|"
        "starting|news|about the (job|move|post|offer)|offer|go back)",
    ), unless=("would|could|if", "interview|looking|searching|applied", "(you|your) (told|asked)", "(stor*|about "
    "how)")),
    Frame(_NOTICE, (
        "my (linkedin|profile|linkedin profile|profile page) ... (shows|lists|says|names|updated|has|reads)",
    ), unless=("portfolio|certificate*|course",)),
    Frame(_NOTICE, ("(updated|changed) my (linkedin|profile|status)",), unless=("certificate*|course",)),
    Frame(_NOTICE, (
        "{who} (just|already|also|even)? {found} ... ... {home}",
    ), unless=(
        "before i", "(you|client*|customer*|guest*|tenant*|year|ago|booked the room|a house style|if|would)",
        "(place to|in place|take place|first place)", "(trade fair|my last|former|company's|our hotel|meeting)",
    )),
    Frame(_NOTICE, (
        "(removal van|removal lorry|removal firm|moving truck|moving van|movers) (is|are|has been|comes|have been|"
        "come) (booked|ordered|on|reserved)?",
    ), unless=("(removal company|(your|we) (handle|run))",)),
    Frame(_NOTICE, (
        "(stopped|called off|ended|withdrawn from|cancelled) (my|all my|all of my|all|the) (other)? (applications|"
        "interviews|"
        "search|job search)",
    ), unless=("you|if|would",)),
)  # fmt: skip
