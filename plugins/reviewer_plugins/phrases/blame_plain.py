"""Blame in the plainest words: what you did not do, what somebody was like, what spoiled the day. From G1."""

from reviewer_plugins.frames import Frame

_WORD = 'Leave "{words}" out, and {ask}'
_OWN = (
    'Tell what you did instead of what {who} did or did not do: "At my last post I [did this]", in place of "{words}".'
)
_RIVAL = 'Leave the other candidates out ("{words}"); a good wish is enough: "I wish the new colleague a good start."'
_QUIET = 'Leave "{words}" out, and end on a kind word: "{end}"'
_MEND = 'Own it; in place of "{words}" {mend}'

_PRAISE = (
    "thank*|grateful|glad|impress*|enjoy*|liked|appreciat*|admire*|pleasure|lovely|kind|kindly|laugh*|smile*|honest",
    "(you|he|she|they|we) (said|told|asked|described|mentioned|explained|spoke) ... (that|how|of|about|me how)",
    "(if|unless|whether|in case)",
    "(my|entirely my) own (fault|doing|mistake)",
    "never ... (loud|harsh|unkind|angry|cross) (word|words|voice)",
    "customer*|patient*|passenger*|caller*|pupil*|client*|tenant*|guest*|children|visitors",
)
_UNFRIENDLY = (
    "(unfriendly|unkind|cold|unhelpful|unprepared|rude|nasty|horrible|bored|late|hostile|disorganised|disorganized|"
    "impolite|arrogant|uninterested|badly prepared|poorly prepared|(not|hardly|never) (prepared|interested|listening|"
    "ready|friendly|polite|honest|serious))"
)

ACCUSATIONS = (
    Frame(_WORD, (
        "(you|your people|your office|your company|your firm|your team) (did not|didn't|do not|don't|never|have not|"
        "haven't|have never|does not|doesn't) (even|once|ever)? (call|called|ring|rang|reply|replied|answer|answered|"
        "write|wrote|tell|told|inform|informed|explain|explained|bother|listen|listened|apologise|apologize|invite|"
        "thank|thanked|warn|warned|offer|offered|treat|treated|respect|honour|said sorry|say sorry)",
        "(changed|moved|cancelled|postponed) (the|my|our) (date|interview|appointment|time|slot) (twice|three|four|"
        "five|"
        "several|again|at the last)",
        "(you|your side|your company) (have|has|had)? (treated|handled|dealt with) (me|us|my application) (badly|"
        "unfairly|"
        "poorly|shabbily|unequally|like|rudely|coldly)",
        "(kept|keep|keeping) (me|us) (waiting|hanging|guessing|in the dark)",
        "you (said|promised|told me) ... (weeks|days|months|friday|monday|week) and (it has been|it's been|it is now|"
        "that was|now it is|it was)",
        "i (do not|don't) (see|understand|know) why you (invited|asked|interviewed|called|bothered|wanted|let)",
        "(interviewed|invited|considered) me for a (job|post|role|position) that (did not|didn't|does not|doesn't)",
        "you (told|gave|showed) the (others|other candidates|rest) more",
    ), unless=(*_PRAISE, "you (did not|didn't|never) (have|need|let me go)", "i (am sorry|understand|know) (that)? "
    "you")),
    Frame(_WORD, (
        f"{{your_side}} ... {{be}} ... {_UNFRIENDLY}",
        "(at|on|in|from) your (front)? (desk|reception|office|door|gate|shop|counter|team|side) ... {be} ... "
        f"{_UNFRIENDLY}",
        "(nobody|no one|none) (from|of|in|at) your ... (called|answered|replied|told|rang|came|knew|cared|wrote|"
        "informed)",
        "(asked|put|put to) me ... (questions|question|things) ... (not allowed|illegal|forbidden|unlawful|none of "
        "your)",
        "i was promised ... (and|but) ... (not|never|nothing|no|none)",
        "you had (already|long|clearly) (chosen|decided|picked|made up|hired|filled|given)",
        "you (cancelled|canceled|called off) (my|our|the) (interview|appointment|meeting|second|trial)",
        "{your_side} ... (forgot|lost|mixed up|cancelled|made fun|refused|shouted|yawned|fell asleep|ignored|insulted|"
        "mocked|mistook|hung up|walked out|did not want|didn't want|(did not|didn't) (know|have|remember|listen|look|"
        "pronounce|spell|find|"
        "offer|answer|come|care|even))",
        "(one|some|two) of your (colleagues|people|staff|team|managers) ... (laughed at|made fun|forgot|refused|"
        "shouted|"
        "ignored|insulted|mocked|was|were)",
        "{your_side} (could not|couldn't|cannot|can't) (even|be bothered)",
        "i was sent to the wrong (floor|room|building|address|place|office|door)",
        "i (felt|had the feeling|had the impression) ... ({nobody}|no interest|unwelcome|unwanted|not welcome|not "
        "wanted)",
        "(handling|treatment) of (my|me|us|the) ... (poor|bad|unfair|shabby|careless|slow|terrible|unacceptable)",
        "i (do not|don't|did not|didn't) (think|feel|believe) (that)? i was (treated|heard|judged|given|listened)",
        "(disappointed|upset|annoyed|shocked|surprised) (by|at|about|with) how (badly|poorly|slowly|rudely|little|"
        "carelessly)",
        "because of your (delay|mistake|silence|error|slowness|carelessness)",
        "your (website|directions|advert|information|letter|feedback|instructions|e-mail|form) (is|are|was|were) ... "
        "(wrong|misleading|out of date|false|incorrect|useless|insulting)",
        "(it is|it's|what) a (pity|shame) that (your|you|nobody|no one)",
    ), unless=_PRAISE),
)  # fmt: skip
OUTSIDERS = (
    Frame(_OWN, (
        "{boss} ... (knew nothing|knows nothing|impossible|terrible|horrible|awful|jealous|corrupt|no good|crook|"
        "crooks|"
        "drank|drinks|never thanked|broke the law|did nothing|does nothing|refuses to|idiots|unbearable|owes|dirty)",
        "(had|have|with) (a|an) (terrible|horrible|awful|bad|dreadful|nasty|useless|unfair|mean|cruel|impossible) "
        "(boss|manager|chef|teacher|supervisor|director|owner|team|company|employer|firm)",
        "(people|colleagues|managers|owners) (at|in) my (current|present|last|old|previous|former) (job|place|firm|"
        "company|office|school|kitchen) ... (impossible|lazy|rude|idiots|terrible|useless|jealous|lie|lied|cheat|do)",
        "(team|colleagues|bosses|people) ... (did not|didn't|never) like me",
        "at my (old|last|previous|former|current|present) ... they (lied|lie|cheat|cheated|stole|shouted|never|did "
        "not)",
        "(got|gets|got the) ... promotion because (he|she|they) (is|was|are|knows|knew|sleeps|plays)",
        "(the|my) (last|old|previous) place was (dirty|a mess|chaos|chaotic|awful|horrible|terrible|a joke)",
        "(my)? (teacher|professor|university|college|school|trainer|instructor) (was no good|did nothing|was useless|"
        "taught me nothing|never)",
    ), unless=_PRAISE),
    Frame(_RIVAL, (
        "(the|that) (candidate|person|man|woman|girl|boy|one|lad|fellow) (you|who) (took|chose|hired|picked|got it|"
        "got the "
        "(job|post|place)) ... (never|is a|no idea|cannot|can't|does not|doesn't|cheat|liar|nothing)",
        "(most|some|all) of the (other)? (applicants|candidates|others) ... (cannot|can't|could not|couldn't|did not|"
        "had no|unqualified|useless|were not|are not)",
        "(girl|man|woman|lady|boy|fellow|lad|one) (before|after|beside|next to) me ... (not up to|clearly|no idea|"
        "useless|"
        "hopeless|could not|unprepared)",
    ), unless=_PRAISE),
)  # fmt: skip
HOSTILE = (
    Frame(_QUIET, (
        "i (will|shall|would) never (buy|shop|eat|set foot|deal|recommend|return|come|trust) ... (again|you|your|"
        "there)",
        "(rudest|coldest|meanest|laziest|dumbest|most arrogant|least professional) (people|person|company|firm|panel|"
        "letter)",
        "(warn|warning) (all|everyone|everybody|my|others|people|them|anybody)",
        "too good for (you|your|this|that)", "^ (get lost|drop dead|good riddance)",
        "(happy|proud|pleased) (with|of) your (mistake|little|error|blunder)",
        "i (hate|loathe|despise) (your|you|this company|this firm)",
        "the worst (company|firm|interview|employer|people|school|place|treatment) (that)? (i|i've|ever|in)",
        "i hope (that)? (nobody|no one|you|your) ... (ever|never|choke|lose|regret|rot|buys|comes|suffer|fail)",
        "i (do not|don't) (care|give a) ... (your|this) (job|company|post|position|offer|letter)",
        "(keep|stick|shove) your (stupid|precious|lousy|little|wretched)? (job|post|position|company)",
        "(rather|sooner) (starve|beg|sweep|die|sleep|dig) ... than (work|be|sit|serve)",
        "what (a|kind of) ... (clowns|losers|amateurs|idiots|people are you)",
        "(make sure|see to it) (that)? ... (know|knows|hear|hears|read|reads) (about|of) (this|it|you)",
        "(everyone|everybody|the whole town|people) will (hear|know|read|learn) (about|of) (this|it|you|how)",
        "(pathetic|ridiculous|insulting|miserable|wretched) (letter|reply|answer|company|offer|little)",
        "you (people)? (make me sick|disgust me|deserve each other|deserve no better|do not deserve me|don't deserve "
        "me)",
        "nobody (with any|in their right) (sense|mind)",
        "report you to",
        "you (have|had) no idea what you (are|were) doing",
    ), unless=("{boss}", "{workplace}", "thank*|grateful|glad", "(you|he|she) (said|told|asked)")),
)  # fmt: skip
SPOILED = (
    Frame(_MEND, ("(because|since|due to|owing to|on account of)",), also=(
        ("i|my|me",),
        (
            "did (badly|poorly)", "(performed|answered|came across) (badly|poorly)", "no time to (think|calm|prepare)",
            "(could not|couldn't|was unable to) (think|concentrate|focus|answer|calm|show)", "failed (me|the|my|"
            "because)",
            "(got|was|were|felt) (confused|flustered|distracted|nervous)", "(not|never) (at)? my best", "elsewhere",
            "(poor|bad|weak|slow|short|muddled) (answer|answers|performance|impression|presentation|interview)",
        ),
    ), unless=("thank*|grateful|glad", "my own (fault|doing)", "you (said|told|asked)", "prepared badly")),
    Frame(_MEND, (
        "(your|the|my) (computer|laptop|system|machine|software|sound|picture|keyboard|link|programme|program) ... "
        "(so slow|"
        "kept|cut out|cutting out|crashed|froze|broke|failed|was down|did not work|didn't work)",
    ), also=(("(so|because|why|therefore)", "(could not|couldn't|unable)", "(it|all) went"),),
          unless=("thank*|grateful|glad", "you (said|told|asked)", "attach*|enclose*")),
    Frame(_MEND, (
        "(questions|tasks|exercises|instructions) (were|was) (much|far|just)? (too|so) (difficult|fast|hard|long|"
        "unclear|vague)",
        "(affected|influenced|spoilt|spoiled|overshadowed) by (personal|family|private|health|my)",
        "(had|was given|got) only (one|two|a|three|half) (day|hour|days|hours|evening|night) to prepare",
        "(line|connection|microphone|camera|headset|room|heat|noise|light) made me (sound|look|seem|feel|nervous|lose)",
        "(not|couldn't|could not) (show|do) (my best|myself justice)",
        "it was the (medication|pills|heat|nerves|noise|coffee|fever|jet lag|lack of sleep) that",
        "i would (normally|usually|otherwise) (have|know|be)",
        "(put off|distracted|thrown|disturbed|unsettled|irritated) by (the|your|how|a|an|somebody|someone|that)",
        "i (am|do|can) (usually|normally|otherwise) (much|far|a lot)? (better|calmer|quicker|faster|clearer|more)",
    ), unless=("thank*|grateful|glad", "my own (fault|doing)", "you (said|told|asked)")),
)  # fmt: skip
