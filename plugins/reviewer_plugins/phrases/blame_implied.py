"""Accusations that are left to be understood: broken promises, what should have been, wondering aloud. From G1."""

from reviewer_plugins.frames import Frame

_DATE = (
    'Instead of "{words}" ask without the reckoning: "As the date you mentioned has passed, may I '
    'ask whether there is a new timeline?"'
)
_WISH = 'Leave "{words}" out, or make it an offer: "I would gladly tell you more about [topic] in a second talk."'
_DOUBT = (
    'Leave "{words}" out: the reader hears a charge. Say only what you want: "I remain interested in the position."'
)
_WORD = 'Leave "{words}" out, and {ask}'
_PRAISE = ("(thank you|thanks|grateful|glad|impressed|enjoyed|liked|appreciated|admire|pleasure)",)

IMPLIED = (
    # A promise and how it was kept.
    Frame(
        _DATE,
        (
            "(it is|it's|that was) now ... (week|day|month|weeks|days|monday|tuesday|wednesday|thursday|friday|past)",
            "here (we are|i am) ... (at|with|without|still|weeks|and|three|two|four|five|ten)",
            "we are (now)? (at|on|in) (day|week)",
            "(come|came) and (gone|went)",
            "(have|has) been waiting (seven|six|five|four|three|eight|nine|ten|since)",
            "(for nothing|in vain|to no avail)",
            "without (so much as|a word|a line|any word|one|a sign)",
        ),
        also=(
            (
                "(you|he|she|they|ms|mr|mrs|dr|recruiter|panel|manager) ... (said|told|promised|assured|mentioned|"
                "spoke of|gave|named|asked)",
                "((i|we) (was|were|had been)|i'd been|we'd been) (told|promised|assured|given to understand|asked)",
                "(had|have) understood",
                "it was (said|promised|put)",
                "was how it was put",
                "(promised|the agreed|announced) (call|date|reply|answer|week|day)",
                "(the|a) date",
                "you (were to|would) (call|write|ring|decide)",
            ),
        ),
        unless=(
            "{workplace}",
            "understand|patient|enjoyed|holiday",
            "no hurry",
            "(may|might|could) (i|you)",
            "wanted to ask",
            "wonder|wondered",
        ),
        look_back=True,
    ),
    Frame(
        _DATE,
        (
            "you did (promise|say you would|say that you would|say i would)",
            "i took (you|him|her|them) at (your|his|her|their) word",
            "on the strength of what you (told|said|promised|wrote)",
            "like you said you would",
            "(the|this) (present|continued|long|endless|ongoing) (delay|silence|quiet) ... (puzzles|surprises|"
            "troubles|worries|baffles)",
            "(silence|quiet|delay|wait) ... (hard|difficult) to (understand|explain|square|reconcile)",
            "(my|our) ... (turned down|cancelled|gave up|declined|refused) ... (for|because of) (you|nothing)",
        ),
        unless=("{boss}", "{workplace}", "(kept|keeping) your word", *_PRAISE),
    ),
    # What should have been.
    Frame(
        _WISH,
        (
            "(would|might|could) (have been|be) (only|more|very|so)? (nice|kind|kinder|nicer|fair|fairer|polite|"
            "courteous|good|decent|useful|considerate|honest|helpful|better|wiser|right|proper|respectful) ... "
            "(to (be|have|tell|know|warn|hear|let|say|give|mention|inform|not)|not to|if (you|somebody|someone|"
            "anybody|anyone|the))",
            "(would|might|could) have been (only|more)? (fair|courteous|polite|kind|decent|welcome|appreciated|"
            "helpful|in order)",
            "would have (helped|appreciated|welcomed|liked|hoped|expected|thought|preferred|wished|spared) ... "
            "(to (be|have)|for|more|a|if|us|me|that)",
            "(had|if) (somebody|someone|anybody|anyone|you|your|the (panel|recruiter|interviewer)) ... (told|"
            "checked|warned|mentioned|read|said|asked|given|sent|bothered|let) ... would|might|could",
            "had i (known|been told|been warned|been informed)",
            "i (only|do|could|just)? wish ... (you|your|somebody|someone|i had|i'd|the (panel|interviewer|"
            "recruiter)) ... (had|met|been|told|asked|given)",
            "(one|you) would (think|expect|have thought|suppose|imagine|hope) that",
            "(is|are|am) (owed|entitled to) (at least|an|a|two|some|more|the)",
            "(deserves|deserve|deserved|merits|merit) (at least|better|more|an|a|some)",
            "(i (had|would have)|i'd have) (expected|hoped for|thought|expected of) (more|better|at least|something|"
            "that a)",
            "the least (you|one|a|that|anyone|somebody) ... (could|can|might|would)",
            "(perhaps|maybe|hopefully) next time",
            "(i had not|i hadn't|i did not|i didn't) expect* to be (handled|treated|left|kept|sent|told|made|met)",
            "(it's|it is) a (pity|shame) (that)? (nobody|no one|nothing|you (did|could|never|chose))",
            "(not|is hardly|is perhaps not|is not|isn't) (long|time) enough to (judge|assess|see|show|know|get)",
            "^ so much for",
        ),
        unless=(
            "if i had",
            "had i been in your",
            "i could have",
            "could not have",
            "couldn't have",
            "nicer to me",
            "i would have loved",
            "{boss}",
            "you could easily",
            "(would be|might be) (glad|happy|thankful|grateful|obliged)",
            "how i wish",
            "{workplace}",
            "would be (very|most)? (kind|helpful|useful|good|nice) (of|to)",
            "(deserves|deserve|deserved) ... (praise|credit|thanks|answer|example|reply)",
            "(may|might) i",
            "would it be",
            *_PRAISE,
        ),
    ),
    # Said by wondering.
    Frame(
        _DOUBT,
        (
            "imagine my (surprise|disappointment|astonishment|dismay)",
            "{intensive}? surprised ... (nobody|no one|not|never|only|without|lack|no)",
            "(could not|couldn't|can't|cannot|can not) help (but)? (noticing|notice|wondering|wonder|feeling|"
            "feel|thinking|observing)",
            "(did not|didn't|has not|hasn't) escape* (me|my)",
            "(makes|made|leaves|left|leaving|making) (me|one) (wonder|wondering|ask|asking) (whether|if|why) "
            "(any|anyone|anybody|you|your|the|it|there|they|no)",
            "(wonder|wonders|wondered|wondering|ask myself|asked myself|doubt) (whether|if) (anyone|anybody|"
            "somebody|any of|you (ever|even|actually|really)|the (panel|position|post|job|role|interviewer|"
            "decision|outcome|committee) ... (ever|really|even|actually|already))",
            "(was|were) (ever|really|ever really) (open|serious|meant|intended|interested|real|considered)",
            "(left|leaves|gives|gave) (me|one)? (with the|the)? (impression|feeling|sense) that ... (decided|"
            "settled|nobody|no one|not|already|formality|before|never)",
            "(says|speaks|tells) (something|a great deal|volumes|plenty|everything|enough) (you)? about (how|the "
            "way|your|you)",
            "(speaks|spoke) volumes",
            "(find|found) (it|the|this|that) ... (odd|strange|curious|telling|puzzling|hard to (believe|"
            "understand|square|accept))",
            "why (was|were|am|had) (i|nobody|no one) ... (told|asked|not|never|invited|kept|made|given|left)",
            "why (did|had|has|could) (nobody|no one)",
            "why (didn't|couldn't|wouldn't|hasn't|haven't|did|could) (you|anyone|somebody|anybody) (not|never|"
            "tell|let|have|simply|answer|reply|warn)",
            "not what (i|we) (was|were|had been) (told|promised|led)",
            "(different|differently|other|else) ... (from|than) (what)? (i was told|i had been told|was promised|"
            "the advert|advertised|promised)",
            "(advert|advertisement|ad|posting|job description|invitation) ... (says nothing|said nothing|did not "
            "say|does not (say|mention)|didn't|never|said ... but|failed)",
            "(apparently|evidently|clearly|obviously|seemingly) ... (weighed|mattered|counted|enough|nobody|no "
            "one|not|never|had no|there were|too|decided|settled)",
            "(because|on account) of my (age|accent|gender|name|religion|colour|color|race|sex|children|"
            "disability|pregnancy|background)",
            "(my (age|accent|gender|skin|children|religion|being a (mother|woman|father|foreigner))) ... "
            "(weighed|counted|mattered|held|played|was the|decided)",
            "i (got|was given|had|was allowed) ... (only|just|barely|less than|no more than|not even) ... "
            "(minutes|hour)",
            "cut short (for|because|by|so|when)",
            "(had to be|was|were) cut short",
        ),
        unless=(
            "{boss}",
            "{workplace}",
            "i (do not|don't) mind",
            "not because of my",
            "pleasantly|laughing|impress*|admire|enjoy*|glad*|delight*",
            "how (kind|patient|well)",
            "held against",
            "understand|patience",
            "i wondered if (today|you|the hiring)",
        ),
    ),
    Frame(
        _WORD,
        (
            "before (anyone|anybody|somebody|someone) (thought|knew|asked|noticed|found|came|could|remembered|told)",
            "found that (nobody|no one) (was|is|had|could|knew|would)",
            "{nobody} could (tell|say|explain|find|show) (me|us|who|why|where|whether)",
            "(not one|nobody|none|no one|neither|never|without) ... the (courtesy|decency|grace|courage|kindness|"
            "politeness)",
            "(same|the) (vacancy|post|position|job|advertisement|ad) ... (advertised again|re advertised|"
            "readvertised|back online|new closing date|posted again|still being advertised|online again)",
            "(made|was made|taken|decided) without (opening|reading|seeing|looking|them|it|my)",
            "(was|is|had been) (said|supposed|meant|sworn) to be (firm|final|fixed|certain|quick|short|anonymous|"
            "confidential)",
            "{nobody} (has|had|ever|even|thought to)? (explained|apologised|apologized)",
            "(no|not a|without an?) (explanation|apology|word of (explanation|apology))",
            "(fairer|better|clearer|kinder|shorter|simpler) (question|questions|test|brief|treatment|notice) ... would",
        ),
        unless=(
            "{boss}",
            "{workplace}",
            "patient*|customer*|client*|pupil*",
            "kindly",
            "no (explanation|apology) (is|was) (needed|necessary)",
            "need*",
            "(hard|harder|difficult) to see how (anyone|it|one) could (be|do) better",
            *_PRAISE,
            "i (was|am) (glad|happy|pleased)",
            "with a laugh",
            "funny",
            "better than you",
            "you (said|told|mentioned|described|explained)",
        ),
    ),
)
