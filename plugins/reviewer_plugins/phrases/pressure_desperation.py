"""Frames of desperation: begging, hardship and dependence, self-abasement, too much apology.

From G0 and G1: be confident and polite. Hardship counts when it is the writer's own ("my savings"), not as a topic.
"""

from reviewer_plugins.frames import Frame

CLASSES = {
    "would": (
        "i would", "i'd", "i will", "i'll", "would", "willing to", "happy to", "ready to", "now", "prepared to",
    ),
    "after": ("after", "been", "for", "these"),
    "im": ("i am", "i'm", "we are", "we're", "i was", "i feel"),
    "take": ("take", "accept", "do", "try", "consider", "grateful for", "settle for", "sign", "start as", "come as"),
    "very": (
        "so", "so very", "very very", "terribly", "deeply", "extremely", "incredibly", "truly", "awfully", "really",
        "ever so", "dreadfully", "profoundly",
    ),
    "time": ("weeks", "months", "years", "month", "year"),
    "count": (
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fourteen",
        "sixteen", "eighteen", "nineteen", "twenty", "many", "so many", "several", "2*", "3*", "4*", "5*", "6*", "7*",
        "8*", "9*", "1*", "endless", "countless", "hundred", "hundreds", "dozens",
    ),
}  # fmt: skip

_BEG = 'Do not beg; say once what draws you: "I would very much like to do this work."'
_ANY = "Offer a reason, not a discount: name the one task of this role that you do well."
_NEED = 'Leave your own need out; say what you bring: "I could start on the work we discussed with little training."'
_LOW = 'Do not run yourself down; name a strength: "I bring ..., and I learn fast."'
SORRY = 'Say sorry once, in a few words, and go on: "I am sorry for the interruption."'
_THANKS = 'Thank once and name for what: "Thank you for the hour and for your questions."'
_NERVES = 'Keep the strain of waiting to yourself: "{end}"'
_AGAIN = 'Take the answer as it is and look ahead: "I would be glad to be considered for a later opening."'

DESPERATION = (
    Frame(_ANY, (
        "(not|don't|wouldn't|needn't|won't) (need|have|want|ask|expect)? to be paid",
        "(not|don't|wouldn't|won't) (need|ask for|want|expect) (any|a|much)? (pay|wage|wages|salary|money)",
        "{would} (happily|gladly|even)? ... (work|come|start|help|stay) ... (free|unpaid|without pay|for nothing|"
        "trial basis)",
        "is there (really|truly|absolutely) (nothing|no)",
        "(even if|even) (it is|it's|it were|only|just|as)? ... (part time|unpaid|temporary|an internship|a junior|"
        "a lower|the lowest|a trial|night shift|weekends|half days|a few hours|for less|a day a week|cover)",
        "any (role|position|job|post|shift|work|opening|hours) (at all|whatsoever|you|will do|would do|is fine|in "
        "your|going|however)",
        "(i am|i'm|i'd be|i would be|we are) (not picky|flexible on everything|open to anything|up for anything|"
        "happy with anything|ready for anything)",
        "(i'd|i would|i'll|i will) (also|gladly|happily|even)? (start|begin|come in|come|work) (at|from|for|in|on) "
        "(the bottom|nothing|free|any|half|less|the lowest|whatever|weekends|a trial basis)",
        "{would} ... (sweep|mop|scrub|make the tea|make tea|make coffee|answer phones|carry boxes|empty the bins)",
        "(lower|reduce|cut|drop|halve) my (salary|price|demands|rate)",
        "(name|set) your (own)? (price|terms|conditions)",
        "(i'll|i'd|i would|i will) (do|give|try|learn|change|sign|accept|take|say) (anything|everything|whatever)",
        "(grateful|glad|thankful) for (anything|even|any (work|job|hours|role|crumb))",
        "(half|less|lower|any|no|minimum|reduced|little) (the)? (pay|hours|salary|wage|money) ... (if|is fine|"
        "would do|just|too|all)",
        "if (that|it) is (what it takes|all there is|all you have)", "do with me (as|what)",
        "i can be (whoever|whatever|anything|anyone)",
        "(smallest|tiniest|slightest) (crack|chance|hope|corner|opening)", "any hour any",
        "(do|can do) without (weekends|breaks|holidays|pay|a contract|lunch)",
        "(you (will|would|won't)|you'll) never (hear|have) a (complaint|reason)",
        "(you'll|you will|you would|you won't) hardly notice", "lowered my (sights|standards)",
    )),
    Frame(_ANY, (
        "{would} (gladly|happily|even|also|now|readily)? {take} (absolutely|literally|just about)? (anything|"
        "whatever|any (job|role|shift|salary|wage|hours|work|position|post|pay|offer|contract)|the (nights|"
        "weekends|laundry|cleaning|night shift))",
    ), unless=("safety", "customer*|patient*|client*")),
    Frame(_ANY, (
        "(whatever it takes|literally anything|anything at all|anything you (might|may|have|can|could)|any job at "
        "all|no matter how (humble|small|low|little)|whatever you (have|want|like|can|put|ask|would))",
    ), unless=("questions", "send", "(decide|need) to know", "hear", "add|decision", "can (say|tell|share)")),
    Frame(_ANY, (
        "(i|i'd|i'll|i'm|me|work|start|even|trainee|junior) ... (without pay|unpaid|for free|for nothing|without a "
        "wage|without salary|for less)",
    ), unless=("(volunteer*|internship was|leave)", "was|were|did|gave")),
    Frame(_ANY, ("(clean|scrub|sweep|mop) the (toilets|floors|stairs|steps|yard)",), unless=("used to", "cleaned")),
    Frame(_ANY, (
        "i would (crawl|move mountains|carry|squeeze|drop everything|walk)",
    ), unless=("customer*", "through the")),
    Frame(_NEED, (
        "(sole|only) (breadwinner|earner|income)",
        "(family|children|kids|mother|parents|wife|husband|son|daughter) ... (depend*|rely|relies|counting|count) "
        "on (me|this|it)",
        "i (don't|do not) know (what|how) (else)? (i|we) (will|would|am|are|can|could|shall|should|to)",
        "i (cannot|can't|could not|couldn't) (tell you|say|express|stress|begin to) ... how (badly|much|desperate*)",
        "how badly i", "(badly|so much|desperately) (want|need)",
        "((i|we) (have|am|are)|i've|we've) (run|running|ran) out of (money|savings|options|hope|time|places|energy)",
        "(no|without) (income|savings|money|paycheck|paycheque|salary) (since|left|coming)",
        "(lose|losing) (my|our) (home|house|flat|apartment|visa|car|health)",
        "(pay|paying|cover|make) (my|the|our|this month's|next month's) (rent|mortgage|bills)",
        "{after} ... {time} (without|out of|looking|searching|since i lost|between jobs)",
        "(every|each) (other|one|single) (door|application|place|firm|employer) ... (closed|turned|no|rejected|shut)",
        "(fits|turned|ignored|rejected|refused|passed over|overlooked) (me)? ... (everywhere|by everyone|so often|"
        "so many times|{count} times)",
        "i need (this|the|a) (job|position|work|money|income|salary|wage|role|internship|chance)",
        "{im} in (real|great|urgent|dire|desperate)? need of (a|the|work|this|any)", "no plan b",
        "all (of)? my (hopes|eggs|savings)", "at stake for (me|us)",
        "(i|we|i'm|we're|i am|we are) (counting|banking|relying|depending) on (this|you|it|your)",
        "(nobody|nowhere|no one|noone) (else|left)? (else)? to turn",
        "(means|mean|be|is|meant) everything to (me|us)", "(imagine|picture) what a yes",
        "i just need (somebody|someone|anyone|you|one)",
        "(without|if) ... (job|contract|post|position|a yes) ... (i will|we will|i'd|we|i|is off|finish*|would) "
        "(have to|lose|leave|be finished|do not know|don't know|cannot|can't|not know|me)",
        "(would|will) finish me", "(behind|late) (on|with) (my|the|our) (rent|mortgage|bills|payments)",
        "(after|it has been|it's been|in|following) ... ({count})? {time} of (searching|applications|applying|job|"
        "looking|rejection|rejections|interviews|trying|unemployment|silence|noes|nothing but)",
        "(feed|support|provide for) my (family|children|kids)",
        "i (had|have had|will have) to (sell|borrow|pawn|leave everything|leave my)",
        "(sleeping|living|sleep) (on|in) (my|a) (brother's|sister's|friend's|car|sofa|couch|parents)",
        "(my|the) visa ... (runs out|expires|ends|is tied|lapses) ... ... ({count}|without|unless|leave|i)",
        "(kids|children|mouths|dependants|dependents) and (a|the) (mortgage|rent|loan)",
        "(it's|it is) all down to me", "work would be the best medicine",
        "(my|our) (children|daughter|son|kids|wife|husband) (asks|ask|asked) ... (whether|if) (i|mummy|daddy|papa|"
        "mama|dad|mum)",
    )),
    Frame(_NEED, ("{im} ... (desperate|desperately)",), unless=("not ... desperate*", "clients|patients|families")),
    Frame(_NEED, (
        "i (really|so|badly|desperately|truly|just|do|urgently) (really|truly|badly|desperately|urgently)? need "
        "(this|somebody|someone|it|to work|work|that job|the job|the money|a job|a yes)",
    ), unless=("know|date|form|copy|address|signature",)),
    Frame(_NEED, (
        "(my|our|the) (last|only) (hope|chance|resort|remaining hope|option left|way out)",
    ), unless=("you said", "customer*")),
    Frame(_NEED, (
        "(you are|you're|yours is|yours was) the only (one|ones|people|place|door|firm|employer|person|company)",
    ), unless=("was|were|thing", "candidate")),
    Frame(_NEED, (
        "(everything|so much|it all|my life|my future|my whole life|a lot|our future|my family|how much|too much) "
        "... (hangs|depends|rides|riding|hanging|depend|turns) on (you|this|your|it|what|the)",
    ), unless=("harvest|patients|customers|project", "begin with")),
    Frame(_NEED, (
        "(is|are|lies|rests) (now)? (entirely|all)? in your hands",
    ), unless=("patience", "(decision is|timing)")),
    Frame(_NEED, (
        "(more than (anything|you know|you can imagine)|as much as i want this)",
    ), unless=("thank*|grateful", "enjoyed")),
    Frame(_NEED, (
        "(my|our) (savings|money|benefits|unemployment|funds|payments|reserves|bank account|benefit) ... (gone|run|"
        "runs|running|end|ends|ending|stop|stops|out|dry|low|exhausted|used up|spent)",
    ), unless=("clients|customers|tenants",)),
    Frame(_NEED, (
        "(my|our|the) (rent|mortgage|bills|debts|loans|loan|instalments) (is|are|has|have|was|were|will)? ... (due|"
        "overdue|behind|late|unpaid|piling|mounting|paid)",
    ), unless=("client*|customer*|tenant*|your|their|software", "you")),
    Frame(_NEED, (
        "(my|our) (landlord|bank|creditors|landlady) ... (given me|gives me|gave me|wants|waiting|threat*|evict*|rent|"
        "money|patience|calls|calling|writes|writing|notice|out|(put|puts|putting) (my|our))",
    ), unless=("tenant", "reference", "recommend*", "decision", "by then", "your decision", "my patience", "i give")),
    Frame(_NEED, (
        "(i've|i have|i am|i'm|been|who has been|am) ... (out of work|without work|unemployed|without a job|"
        "jobless|on benefits|on the dole)",
    ), unless=("question|asked|handled|gently", "worked with", "people|clients|volunteer*|used", "because ... course")),
    Frame(_NEED, (
        "(out of work|unemployed|without work|jobless|without a job) (for|since) ... {count}? {time}?",
    ), unless=("clients|people|young|those", "used the time")),
    Frame(_NEED, (
        "{count} (applications|rejections|noes|refusals) ... (later|and|i|so|yours|without|no|this|since|now)",
    ), unless=("your|handled|processed|sorted|screened|read|office",)),
    Frame(_NEED, (
        "(nothing but|so many|another|only) (rejections|noes|refusals|rejection)",
    ), unless=("insurance|claims",)),
    Frame(_NEED, ("(i|we) (can't|cannot|can not|could not|couldn't) afford",), unless=("clients|customers",)),
    Frame(_NEED, (
        "(gas|heating|electricity) (was|has been|is|will be) (cut off|off since|turned off)",
    ), unless=("during|hotel|patients|outage",)),
    Frame(_NEED, ("(nothing left in|down to my last|down to tinned|down to the last)",), unless=("supplier",)),
    Frame(_NEED, (
        "(three|two|four|five) (kids|children|mouths|dependants|little ones) (to feed|at home|to support|who "
        "depend)",
    ), unless=("(worked|taught|looked after)",)),
    Frame(_LOW, (
        "i (may|might|am|was|must|know i) (not)? ... (not be|not|hardly|no) (the)? (most|best|brightest|obvious|"
        "strongest|ideal|perfect|first) ... (candidate|person|choice|applicant|qualified|you)",
        "(i'm|i am|i was|i feel) (so|such a|too|just a|only a|merely a|a bit of a|far too|no) (stupid|useless|"
        "failure|loser|burden|disappointment|slow|old for|nobody|beginner|nuisance|mess|genius|expert|dull)",
        "why (you|anyone|anybody) (would|should) (want|hire|choose|pick|take|bother)",
        "(disappointed|disappointing|let) (you|everyone|the panel|all of you) (down)? ... (sorry|i know|forgive|"
        "answer)",
        "(sorry|forgive|apolog*|hate) ... (bother|bothering|troubling|trouble|disturb|disturbing) you (again|like "
        "this|once more|yet|so|with this|with all)",
        "i (let|have let) you down", "taking up (so much|more|any more) of your", "not worth your",
        "i (messed|screwed|fluffed|ruined|blew|botched|spoiled|spoilt) (it|up|everything|the|my)",
        "(my|a) (terrible|awful|dreadful|pathetic|miserable|hopeless|stupid) (answer|answers|performance|interview|"
        "nerves|english|showing|attempt)",
        "(don't|do not|did not|didn't) deserve", "(more|better) than i (deserve|deserved|merit)",
        "(unworthy|nobody special)",
        "(waste|wasted|wasting) (your|so much of your|the panel's|everyone's) (valuable|precious)? time",
        "(sick|tired) of me",
        "(surely|certainly|probably|no doubt) ... (better|stronger|more qualified|smarter) (people|candidates|"
        "applicants|ones)",
        "(look|looked|looking) (like)? (such)? (a|an) (fool|idiot)",
        "(embarrass|embarrassed|embarrassing) (anybody|anyone|you|for me|on my behalf|myself)",
        "(you were|must have been) (probably)? embarrassed", "(scold*|kicking|hating|blaming|cursing) myself",
        "(i (would|will|shall)|i'll) never be able to repay", "feel small", "change about myself",
    )),
    Frame(_LOW, (
        "(i know|i realise|i realize|i understand|i'm aware|i am aware|i see|i fear) (that)? (i am|i'm|i must have "
        "been) (probably|only|just|hardly|nobody|surely|certainly|too)",
    ), unless=("not the only", "not yet", "only one of", "not (supposed|allowed|expected|to)")),
    Frame(_LOW, (
        "(someone|somebody|anyone|a person|people) (like me|with my|from my)",
    ), unless=("my (background|experience|skills|training|profile)",)),
    Frame(_LOW, (
        "(i'm|i am|i was|i have|i've) (not|hardly|never) (really|quite|even)? (good enough|worthy|worth your|what "
        "you)",
    ), unless=("draft|plan",)),
    Frame(_LOW, (
        "(i am|i'm|being|be|am|such|become) (such)? (a|an) (nuisance|burden|bother|pest|failure|fool|idiot|"
        "disappointment)",
    ), unless=("not (to)? be", "(not|never) be")),
    Frame(_LOW, ("(nothing|little) (to offer|in return|to set against)",), unless=("(you|they) (had|have)",)),
    Frame(_LOW, ("not the (strongest|best|brightest|most qualified|smartest)",), unless=("price|solution",)),
    Frame(_LOW, ("(repay|repaid) (it|you)",), unless=("loan|money|debt",)),
    Frame(_NERVES, (
        "(i|i've|i have|i'm) (been)? (barely|hardly|not|scarcely|never) (sleeping|slept|eating|eaten|left the "
        "house|thought of anything)",
        "(sleeping badly|losing sleep|lost sleep|lost my appetite|stomach in knots|stomach is in knots)",
        "(only|last) (light|hope) ... (keep*|kept|holding|going|left)",
        "(hold|holding|held|hang|hanging|cling|clinging) on to (this|that|the|your|every|it|hope)",
        "(dream|dreamed|dreamt|dreaming) (of|about) (it|this|your|nothing) ... (every|since|night|else|all my life)",
        "(my|the) (whole|entire) (life|future|world|happiness)",
        "(nothing|anything) else (matters|in my life|i want)",
        "(break|breaks|broken|kill|kills|destroy|crush|devastate|ruin) (my heart|me if|me to|us if|my family)",
        "(can't|cannot) think of (anything|nothing) else",
        "my heart (stops|sinks|races|breaks|pounds|is broken|broke|leaps)", "(at|to) my (wit's|wits) end",
        "(broke|crushed|destroyed|shattered|finished|devastated) me",
        "{im} (truly|completely|utterly|absolutely|so)? (devastated|heartbroken|crushed|shattered|broken|beside "
        "myself|losing hope|close to giving up)",
        "(can't|cannot) (go on|carry on|keep going|take) (much|any|like|this|more)",
        "(many|much) more (of)? (these|this|of it|of this|rejections) ... i (have|can|could)",
        "(making myself ill|sick with worry|worried sick|a nervous wreck|on tenterhooks|driving me mad|wears me "
        "out|wears a person down)",
        "phone ... (not left my hand|under my pillow|under the pillow|into the bathroom)",
        "(run|jump|rush) ... (to|at) ... (window|phone|door|letterbox) (in case|every|each|hoping|whenever|when)",
        "refresh* my (inbox|mail) ... ... (sleep|every few)",
    )),
    Frame(_NERVES, (
        "i (can't|cannot|can hardly|could not|couldn't|could hardly|hardly|haven't|shan't|have not|don't|am unable "
        "to|will not) (sleep|slept|eat|eaten|concentrate|breathe|think of anything)",
    ), unless=("you said", "patients|babies|children")),
    Frame(_NERVES, ("(lie|lying|lay|lain) awake",), unless=("patients|children|babies",)),
    Frame(_NERVES, (
        "(i|i've|have|in) (cried|wept|crying|tears|sobbed)",
    ), unless=("laugh*", "of laughter", "child*")),
    Frame(_NERVES, (
        "(losing|lost|giving up|little|last|last bit of|cling to|clinging to) (all|the|that|my|any)? (hope|courage|"
        "hopes)", "(cling|clinging) to that",
    ), unless=("nothing lost", "not (lost|losing)")),
    Frame(_NERVES, ("(hard|difficult|impossible) to bear",), unless=("patients|families",)),
    Frame(_BEG, (
        "(please|just) (don't|do not) (forget|reject|give up on|turn|say no|abandon|pass)",
        "(take|have) a chance on me", "(give|show) me (a way|a sign|some hope|a little hope|hope|anything)",
        "(please|just) say yes", "(put|keep) me (on|in) any (list|pile|post|job|role|shift|team|department)",
        "(you (won't|will not|would not)|you'll never) (be sorry|regret) ... (me|it|giving|taking|this|if)",
        "prove (myself|to you|you wrong|it to you)", "(please|pls|plz) (please|pls|plz)",
        "(is there|isn't there) any way ... (back|reconsider|change)", "(i pray|praying) (that|for|you)", "grovel*",
        "(please|just|only) (please)? (give|grant) me (a|one|this|the|another|just|that) (one|last|more|single|"
        "second)? (chance|job|opportunity|shot|try)",
        "(give|grant) me (this|just this|just one|one more|one last|another|a second) (one)? (chance|try|shot)",
        "(put in|say) a good word", "find it in (you|your heart)", "put me out of my misery", "i trust in your heart",
    )),
    Frame(_BEG, (
        "(i'm|i am|;) (begging|beseeching|imploring|pleading)",
    ), unless=("begging (letters|bowl)", "begged", "(clients|people|customers) who", "begging you not to")),
    Frame(_BEG, ("i (beg|implore|beseech|plead)",), unless=("beg to", "would not beg")),
    Frame(_BEG, ("on my knees",), unless=("garden*|tiles|weeding|floor",)),
    Frame(_BEG, (
        "(doing a good deed|have mercy|take pity|be a mercy|be a blessing|rescuing a family|save my life|saving my "
        "life|a lifesaver|lifeline)",
    ), unless=("(patients|clients|rescuing (people|animals))",)),
    Frame(_AGAIN, (
        "(please|beg|ask|urge|implore|hope) ... (you)? (to|will|would)? (reconsider|think again|change your mind|"
        "look again)",
        "(would|could|will|can|might) you (please)? (not)? (reconsider|think again|change your mind)",
        "(then|at least) let me (at least)? (come|watch|stay|help|try)",
    )),
    Frame(_AGAIN, (
        "(change|turn|sway|move) (your|the panel's|the board's|their|the committee's) (mind|decision|heart)",
    ), unless=("(not|never) (hope|want|wish|write)",)),
    Frame(_AGAIN, (
        "(is there|there must be|must be) (truly|really|not|still)? (nothing|no way|something|anything|some|no "
        "corner) ... (i can|i could|you could|for me|say|left|room|be put)",
    ), unless=("send|prepare|add|bring", "say (yet|about)")),
    Frame(_THANKS, ("thank you thank you",)),
    Frame(SORRY, (
        "(sorry|apologies|apologise|apologize) ... (sorry|apologies|apologise|apologize|again apologise)",
        "(forgive|sorry|apologise|apologize) ... ... and for ... ... and for", "mortified",
    )),
    Frame(SORRY, ("a (thousand|million) (times|apologies|pardons)",), unless=("thanks a million",)),
    Frame(SORRY, (
        "{very} (sorry|ashamed|embarrassed|mortified|apologetic)",
    ), unless=("sorry (to|about your|for your|that you|that we|we|you|your)", "really sorry ... (hear|loss)")),
    Frame(SORRY, ("from the bottom of my heart",), unless=("thank*",)),
)  # fmt: skip

# Words of apology, of which one message needs one.
APOLOGIES = ("sorry", "apologise", "apologize", "apologies", "apology", "forgive", "pardon")
