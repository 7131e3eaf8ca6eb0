"""Accusations said outright: judgements, what was done and left undone, how somebody behaved. From G1."""

from reviewer_plugins.frames import Frame
from reviewer_plugins.phrases.classes import BAD

_CONDUCT = 'Leave "{words}" out and name one thing of the talk that you valued: "I enjoyed our exchange about [topic]."'
_WORD = 'Leave "{words}" out, and {ask}'

_NOT_BAD = (
    "(not|never|nothing|hardly|nobody|without|no) ... {bad}",
    "i ... {be} {bad} ... my",
    "if (i|my) ... {bad}",
    "you (are|were) right",
)
_PRAISE = ("(thank you|thanks|grateful|glad|impressed|enjoyed|liked|appreciated|admire|pleasure)",)

OUTRIGHT = (
    # Judged outright.
    Frame(
        _CONDUCT,
        (
            f"{{process}} ... {{be}} ... ({BAD})",
            f"(you|{{your_side}}) ... {{be}} ... ({BAD})",
            "(careless|rude|unfair|unprofessional|thoughtless|inconsiderate|dishonest|arrogant|disrespectful|"
            "negligent|irresponsible|discourteous) of {you}",
        ),
        unless=(*_NOT_BAD, "you (said|told|mentioned|described|explained|asked|called) ... {bad}"),
    ),
    Frame(
        _CONDUCT,
        (
            "it is|was|seems|feels|strikes ... (unfair|inexcusable|unacceptable|unprofessional|disrespectful|wrong of)",
            "it's|that's (unfair|inexcusable|unacceptable|unprofessional|disrespectful)",
            "(i find|found|call|consider) (it|this|that) ... (unfair|inexcusable|unacceptable|unprofessional|rude)",
            "i (have to|must|wish to|want to|would like to|need to) complain",
            "{process} {be} broken",
            "i want that noted",
            "(process|selection|interview|test|decision|procedure|treatment) ... (was|is) (not|hardly|anything but|"
            "far from) "
            "(fair|professional|honest|transparent|serious|right|correct|objective)",
            "(hold|holding) {you} ... responsible",
            "(such|your|the) ... lack of (transparency|courtesy|respect|communication|professionalism|"
            "organisation|organization|preparation|interest|care)",
            "does not speak well",
            "{you} ... (should|ought to) be ashamed",
            "(poor|bad|shabby|careless) (handling|treatment|organisation|organization|planning|communication|manners)",
        ),
        unless=("(not|never|would be) unfair", "i was late", "you (said|told|mentioned|described)", *_PRAISE),
    ),
    # What they did, and what they left undone.
    Frame(
        _WORD,
        (
            "{you} ... (failed|forgot|neglected|refused|omitted) to",
            "(did not|didn't|never|have not|haven't) (keep|kept) (your|their|its|his|her) (word|promise|promises)",
            "(gave|told|sent|given) me (the|a|an) (wrong|incorrect|false) (address|time|date|room|directions|number|"
            "information|form|day|building|name)",
            "{you} ... (ignored|ignoring) (all|every|each|both)? (of)? my",
            "(nobody|no one|none of you) (had|has|have) (even|ever)? (read|opened|looked at|seen|studied|checked) my",
            "(questions|interview|task|test|exercise) ... (had|has|have) nothing to do with",
            "(gave|give|given) the (job|post|position|place|role) to (a|your|the) (friend|cousin|nephew|son|daughter|"
            "relative|relation|crony|favourite|insider)",
            "{you} ... (misled|deceived|ignored|ghosted) me",
            "{you} (simply|just|have|has|had)? (never|not) (once|even)? (called|rang|replied|answered|wrote|told|"
            "mentioned|responded|sent|informed|explained|bothered|got back|came back|let me|gave me|read|"
            "returned)",
            "{you} (didn't|haven't|hasn't|hadn't|have not|has not|had not|did not) (even|bother|bothered|once)",
            "{you} ... (broke|broken|went back on|gone back on) (your|a|the|its|their|his|her) (word|promise|promises)",
            "{you} ... (wasted|squandered) (my|our|a|three|two|days|hours)",
            "(waste|wasted|wasting) ... of my",
            "(wasted|wasting) my (time|day|morning|afternoon|evening|week)",
            "a (complete|total|real)? waste of time",
            "{nobody} ... (bothered|thought|saw fit|found it necessary|took the trouble|cared|had the courtesy|"
            "remembered) to",
            "{nobody} (had|has|ever)? (ever)? (told|mentioned|informed|warned|answered|replied|called|rang|"
            "explained|contacted|wrote|responded) (me|us|to|that|back|the guard)",
            "{nobody} ... (seems|seemed|appears|appeared) to (know|have|care|be|feel)",
            "(whoever|somebody|someone) ... (forgot|mixed up|muddled|was not telling)",
            "{you} ... (dropped the ball|strung me along|kept me (waiting|hanging|in the dark)|let me wait|left "
            "me (waiting|standing|sitting|hanging|in the)|made me wait|led me (on|to believe)|stood me up)",
            "{you} (has|have|had)? (lost|mislaid|mixed up) my (application|papers|file|cv|documents|form|letter|"
            "portfolio|test)",
            "{nobody} ... (wished|wanted|cared|asked) to (see|know|hear|read|look)",
            "(passed|sent|handed|pushed) from (desk|department|office|person|pillar) to",
        ),
        unless=(
            "(never|not|no) ... (waste|wasted)",
            "whoever forgot to thank",
            "you never (rushed|doubted)",
            "(best|lovely|happy|pleasant|nice) surprise",
            "how (beautiful|lovely|good|fine|warm|friendly|kind|bright)",
            "could be funny",
            "not sure (if|whether) you",
            "i hope",
            "{boss}",
            *_PRAISE,
            "you (told|said) ... never",
            "you asked",
        ),
    ),
    Frame(
        _WORD,
        (
            "i (was|am|have been|had been|was being|got|was then|feel|felt) ... (misled|misinformed|lied to|"
            "ignored|forgotten|kept (waiting|in)|left (waiting|standing|sitting|hanging|in the|alone|to)|strung "
            "along|discriminated|passed over|led to believe|stood up|ghosted|given the wrong|never told|not told|"
            "never informed|not informed|never given|not given|never allowed|not allowed|cut (off|short)|"
            "interrupted|rushed|fobbed|brushed|dismissed|sent away|deceived|treated (badly|unfairly|rudely|like|"
            "as (if|a|though))|(poorly|badly|unfairly|shabbily|rudely) treated|judged on|judged by my|marked "
            "down|handled like)",
            "(handled|treated) like a (number|nuisance|fool|child|file|piece)",
            "(i am|i'm|we are) told nothing",
            "(your|these|the) (broken|empty) (promise|promises)",
            "(promise|this|that|it) ... not been (honoured|honored|kept)",
            "turned out to be (untrue|a lie|empty)",
            "(date|promise|word) ... (was|were) not kept",
            "it's your fault",
            "(because of|due to|owing to|thanks to|through|for|by) (your|the panel's) (delay|mistake|error|"
            "negligence|silence|failure|carelessness|oversight|indecision|confusion|slowness)",
            "your (delay|failure|negligence|carelessness|ghosting|indifference|incompetence|rudeness|silence)",
        ),
        unless=(
            "by the (map|sign|weather|train)",
            "(not|never|hardly|no) ... (ignored|rushed|fault|misled|forgotten)",
            "{boss}",
            "{workplace}",
            "i was never (rushed|bored|treated)",
            "until",
            *_PRAISE,
            "(my|entirely my) own",
            "(asked|said|described|mentioned) ... (how|what|when|that)",
            "customer*|patient*|client*|passenger*|pupil*",
        ),
    ),
    # How they behaved.
    Frame(
        _CONDUCT,
        (
            "(kept|keep|were|was|kept on|constantly) interrupting",
            "(interrupted|talked over|talking over|cut) me ... (off|short|twice|times|again|before|constantly|mid)",
            "(interrupted|talked over|talking over|spoke over) me",
            "(looked|look|looking|glanced|glancing|staring|stared|typing|scrolling) ... (at|on|up from|into) "
            "(his|her|their|a|the) (phone|phones|laptop|laptops|screen|screens|watch|watches|tablet)",
            "(on|with) (his|her|their) phone",
            "(had|have|has|having) (not|never|clearly not) (even)? (read|opened|looked at|seen|glanced at) my",
            "(hadn't|haven't|hasn't|didn't|not|never|without) (even)? (read|open|opened|reading|opening|looked "
            "at|looking at|seen) my",
            "(lying|lay|left|remained|stayed) (unopened|unread|untouched)",
            "(short|curt|sharp|rude) with me",
            "(arrived|came|turned up|started|began|joined|appeared|showed up) ... minutes late",
            "(half|quarter|an|twenty|thirty|forty|fifteen|ten) ... (hour|minutes) late",
            "(clearly|already|obviously|plainly|long) made up (its|their|his|her|your) mind|minds",
            "(decided|settled|filled|chosen|taken|promised) (long)? before (the|i|we|my|any)",
            "(post|position|job|place|role|vacancy) ... (was|had been|has been) already (filled|taken|gone|"
            "promised|given)",
            "asked ... (where i was really|how old|whether i (was pregnant|planned|wanted children)|family plans)",
            "read (off|from) a (sheet|list|script|card)",
        ),
        unless=(
            "i (arrived|came|was|had|did|have|would|never) ... (late|read|opened|looked)",
            "{boss}",
            "{workplace}",
            "i had (not read|read)",
            "you (had|have) (clearly|really|so|plainly|already)? read",
            *_PRAISE,
            "nobody ... (looked|minded)",
            "(train|bus|ferry|flight|tram) ... late",
            "(that|which|how|showed|showing) ... you had read",
        ),
    ),
    # One's own weak answer laid at the reader's door: the excuse is an accusation as well.
    Frame(
        _CONDUCT,
        (
            "your (projector|headset|wifi|wi-fi|link|line|room|laptop|colleague's|interviewer|keyboard|machine|"
            "software|system|directions|test|clock|typing|platform|piano|screen|camera|clicker|board|heating|"
            "questions|question)",
            "(question|questions|brief|task|case study) (itself|was|were|had been|is) (so)? (a trick|vague|"
            "unclear|worded|confusing|confusingly|badly|in an order|ambiguous|impossible|misleading)",
            "somebody|someone (typing|sighing|yawning|coming|watching|staring)",
        ),
        also=(
            (
                "threw me",
                "otherwise i",
                "(my|of my) ... (answer|answers|silence|showing|presentation|example|pitch|slides|maths|thread)",
                "(did|do|does) ... no (favours|favors)",
                "i (only|just)? (stumbled|lost|did badly|failed|muddled|could not|couldn't|blanked|froze)",
                "(hard|difficult|harder) ... (me|reach|concentrate|answer)",
                "(i ... would|i'd) have",
                "(vague|wrong|thin|odd|short)",
            ),
        ),
        unless=(
            "thanks|thank|grateful|enjoy*|glad*|impress*|happy|appreciat*|kind*",
            "has (stayed|sent|made)",
            "i have (since|thought|been)",
            "deserve*",
            "here",
            "question (about|whether|on)",
            "your question",
            "i (would|should) (like|love|be)",
            "to your question",
        ),
    ),
)
