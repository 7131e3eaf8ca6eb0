"""Colloquial turns of phrase for getting in touch, and for answering. Facts about usage from G1 and style guides."""

from reviewer import Phrase

_CONTACT = (
    Phrase("hit (me|us) up", "contact me", fix=True),
    Phrase("hit (you|him|her|them) up", "write to me"),
    Phrase(
        "(shoot|fire|ping|zap|fling|flick|sling|chuck|whizz) {me} (over)? {a} {note}", "send me a message", fix=True
    ),
    Phrase("(shoot|fire|ping|zap|fling|flick|sling|whizz) (over|off) {a} {note}", "send a message"),
    Phrase("drop {me} {a} (line|text|msg|dm|ping|quick one)", "write to me"),
    Phrase("[ping] (me|us|you|him|her)", "write to", fix=True),
    Phrase(
        "quick|another|little|friendly|gentle [(ping|poke|nudge|bump|prod|holler|tinkle|shout-out)]",
        "reminder",
        unless=("robot*|tug*|pong|sonar|server*|latency|lock",),
    ),
    Phrase(
        "(give|giving|gave|gives) (you|him|her|them) (a|another)? (quick|little|wee|friendly)? "
        "(bell|buzz|tinkle|jingle|ring|ding)",
        "call me",
        unless=("(give (them|her|him) a ring)|robot*|tug*",),
    ),
    Phrase(
        "(give|giving|gave|gives) (you|him|her|them) (a|another)? (quick|little|wee|friendly)? (shout|"
        "holler|poke|nudge|bump|prod|yell)",
        "write to me",
        unless=("(give (them|her|him) a (bump|prod)|robot*|tug*)",),
    ),
    Phrase(
        "(give|giving|gave|gives) (me|us) (a|another)? (quick|little|wee|friendly)? (shout|"
        "bell|buzz|tinkle|holler|poke|nudge|ding|bump|prod|jingle|yell|ring)",
        "call me",
    ),
    Phrase("a quick buzz", "a call", fix=True),
    Phrase(
        "(buzz|holler at|shout at|poke|nudge|prod|bug|pester|badger|hassle|hound|chase) (me|you|us)",
        "write to me",
        unless=("bug tracker",),
    ),
    Phrase(
        "(bugging|pestering|badgering|hassling|hounding|nagging|chasing|poking|nudging|bumping) you", "writing to you"
    ),
    Phrase("keep {me} (in the loop|in the picture)", "keep me informed", fix=True),
    Phrase(
        "out of [(the loop]|in [the loop)] (about|on|with|;)",
        "informed",
        unless=("code|feedback|control|knit*|rail*|line|while|fibre|program*|thread",),
    ),
    Phrase("in [the loop] about|on|with|please", "informed", unless=("code|control|knit*|rail*|while|fibre|program*",)),
    Phrase("(fill|filled|filling|clue|clued|cluing) {me} in", "tell me", unless=("form*|gap*|sheet*",)),
    Phrase("(check|checking|checked) in real quick", "ask briefly", fix=True),
    Phrase("(real|super|dead|mad) quick", hint='Write "briefly" or "very quick", as it fits.'),
    Phrase("(hop|jump|get) on (a|the) (quick)? (call|zoom|phone|horn|blower)", "speak by telephone"),
    Phrase(
        "(swing|swinging|pop|popping|nip|nipping|pops) (by|in|over|round|past|along)",
        "visit",
        unless=("crane*|boom|gate*|door*|derrick*|jib",),
    ),
    Phrase(
        "(grab|grabbing|catch|sink|down|snag) (a|some|another|that|you a)? (quick|cheeky|swift)? {drink}",
        "meet over coffee",
    ),
    Phrase("(grab|snag) (five|a few|a couple of|some|two|ten) minutes", "speak for a few minutes"),
    Phrase(
        "(over|for|a few|couple of|some) [(pints|beers|cold ones)]",
        "drinks",
        unless=("brew*|blood|milk|ale|bottl*|hops|barrel*|ferment*|cream",),
    ),
    Phrase("(shoot|shooting|shot) the (breeze|bull)", "talk"),
    Phrase("(chew|chewing|chewed) the (fat|rag)", "talk"),
    Phrase(
        "(fancy|up for|down for|game for) (a|another|some) (chat|catch-up|coffee|drink|pint|beer|"
        "call|chinwag|lunch|word|cuppa|natter)",
        "would you have time for it",
    ),
    Phrase(
        "(catch up|catch-up) (sometime|some time|soon|again|over|one of these days|properly)",
        "speak again",
        unless=("vaccin*|campaign|backlog",),
    ),
    Phrase(
        "(hang|hanging|hung|hangs) out (with|together|sometime|some time|;)",
        "spend time",
        unless=("washing|laundry|net|nets|window*|flag*|quay|sheets|banner*|sign*|dry",),
    ),
    Phrase("(pick|picking|picked) (your|her|his|their) (brain|brains)", "ask your advice"),
    Phrase(
        "(run|bounce) (it|this|that|something|an idea|a few things|a question) (by|past|off) you", "ask you about it"
    ),
    Phrase("where (are|is|r) (you|things|it|we|they) at (with|on)? (it|this|that|the)?", "how matters stand"),
    Phrase("don't be a stranger", "please stay in touch", fix=True),
    Phrase("hit {me} back", "answer me"),
    Phrase("(dm me|slide into your dms|slid into your dms|sliding into your dms)", "write to me"),
    Phrase("long time no (see|speak|talk|chat|hear)", "it has been a while", fix=True),
    Phrase("(it's|it is|only) me again", "I am getting in touch again"),
    Phrase("(just|quick|a|an|early|another|little|the|friendly) [heads-up]", "note", fix=True),
    Phrase(
        "(see|hear|know|find out|check)? [what's (cooking|cracking|crackin|the story|the deal|the "
        "scoop|the score|the craic|the hold-up|shaking|occurring|popping|poppin|what|the haps|good|"
        "new|the latest|the word|the go)]",
        "how matters stand",
    ),
    Phrase("what's up with", "how matters stand with"),
    Phrase(
        "how's (it|things|everything|life|stuff|tricks) (going|hanging|shaking|looking|with you|treating you|been)?",
        "I hope that all is well",
    ),
    Phrase("how (are|r) (ya|you guys|you folks)", "I hope that all is well"),
    Phrase("(on|in|from) (your|my|our) (end|side|neck) of (the)? (woods|things|world)", "with you"),
    Phrase("all's (good|cool|ok|okay|well) (on|at|with|by)? (your|you) (side|end)?", "all is well with you"),
    Phrase("hope [all's (good|cool|ok|okay|well|fine)]", "all is well", fix=True),
    Phrase(
        "hope (all's|all is|everything's) (good|cool|ok|okay) (on|at|with)? (your|you) (side|end|lot)",
        "I hope that all is well with you",
    ),
    Phrase("(say|saying|said) (hey|yo|howdy|what's up|sup|hiya)", "send my greetings"),
)

_ANSWERS = (
    Phrase("no worries", "that is quite all right", unless=("show*|has|have|had|see|saw|were|are|otters",)),
    Phrase(
        "no (biggie|probs|prob|problemo|drama|dramas|big deal)",
        "that is quite all right",
        unless=("is|was|had|has|have|find|found|see|saw",),
    ),
    Phrase("no hard feelings", "I quite understand", unless=("bear|harbour|have|had",)),
    Phrase(
        "no (harm no foul|sweat|skin off my nose|ifs or buts|strings attached)",
        "that is quite all right",
        unless=("blood|pores|fabric",),
    ),
    Phrase(
        "; [no (stress|rush at all|pressure at all|fuss|bother|hassle|pressure|problem)] ;",
        "please take your time",
        unless=("(there is|there was|test*|pump*|gauge*|water)",),
    ),
    Phrase("(it's|its|that's|we're|i'm|you're|is|am) [all good]", "fine", fix=True),
    Phrase("; [all good] ;", "that is quite all right", fix=True),
    Phrase(
        "all good (mate|m8|with|on|here|from|by|man|thanks|thank|no|then)",
        "that is quite all right",
        unless=("with all good",),
    ),
    Phrase("(alright|ok|okay|cool|all right) (by|with) me", "fine with me", fix=True),
    Phrase("; [fair (enough|play|do's|dos|dinkum)] ;|to|on|for", "I understand", unless=("sport*|referee*|football",)),
    Phrase("(you win some|win some|can't win (them|em|em) all|lose some)", "I understand"),
    Phrase("(you win some you lose some|win some lose some|can't win (them|em) all)", "I understand"),
    Phrase("(them's|those are) the breaks", "I understand"),
    Phrase("(that's how|the way) the cookie crumbles", "I understand"),
    Phrase("(plenty more fish|plenty of fish|other fish) in the sea", "I shall look further"),
    Phrase("it is what it is", "I understand"),
    Phrase("hey it happens", "I understand", fix=True),
    Phrase("; [(it happens|shit happens|stuff happens|these things happen)] ;", "I understand"),
    Phrase("better luck next time", "I hope for another opportunity"),
    Phrase("(oh|ah) well", "", fix=True, unless=("well (known|done|made)",)),
    Phrase(
        "^ (oh (man|boy|wow|yeah|snap|dear|gosh|my)|aw shucks|aww|awww|ooh|phew|geez|gee|golly|gosh|"
        "wow|welp|anyhoo|anyways|anywho|duh|man oh man)",
        "",
        fix=True,
    ),
    Phrase("anyhoo|anyways|anywho", "", fix=True),
    Phrase("thanks (anyway|but no thanks)", "thank you all the same", fix=True),
    Phrase(
        "thanks (a (bunch|ton|million|heap|bundle|mil)|heaps|loads|tons|so so much|muchly|a lot guys)",
        "thank you very much",
        fix=True,
    ),
    Phrase(
        "you (rock|guys rock|da man|da best|legend|legends|beauty)",
        "thank you very much",
        unless=("(cradle|boat|chair|you rock the)",),
    ),
    Phrase(
        "you're (a|an) (absolute|total|real)? (star|legend|gem|lifesaver|rockstar|champ|peach|diamond|doll)",
        "you are very kind",
    ),
    Phrase("(owe|owed) you (one|big time|a beer|a pint|a drink|a coffee)", "am grateful to you"),
    Phrase("sounds like a plan", "suits me well", fix=True),
    Phrase(
        "(count me in|i'm game|i'm so down|i'm down ;|sign me up|bring it on|let's do this|let's "
        "roll|you bet|you betcha|heck yeah|heck yes)",
        "I would be glad to",
        unless=("(i'm down (to|the|with|at|by|a|in|on)|you bet (on|that|your))",),
    ),
    Phrase("(raring|rarin) to (go|start|get going)", "eager to begin", fix=True),
    Phrase("itching to", "eager to", fix=True, unless=("skin|rash|allerg*",)),
    Phrase(
        "(dying|gagging|busting|jonesing|champing|chomping) (at the bit)? to (know|hear|see|start|"
        "try|join|get|meet|find|learn|work|begin)",
        "eager to",
    ),
    Phrase("(chomping|champing) at the bit", "eager"),
    Phrase(
        "(as)? (over the moon|on cloud nine|tickled pink|like a kid in a candy (store|shop)|on top of the "
        "world|walking on air|bouncing off the walls|happy as larry|pleased as punch|happy as a clam)",
        "delighted",
        fix=True,
    ),
    Phrase(
        "(fingers (and toes)? crossed|(keep|keeping|got|have) (my|our|everything|all my) (fingers|toes) crossed)",
        "I hope",
    ),
    Phrase("(touch wood|knock on wood|wish me luck|here's hoping)", "I hope"),
)

CONTACT = (*_CONTACT, *_ANSWERS)
