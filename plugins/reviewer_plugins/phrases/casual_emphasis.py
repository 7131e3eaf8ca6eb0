"""Colloquial turns of phrase for emphasis, and asides. Facts from G1 and style guides."""

from reviewer import Phrase

EMPHASIS = (
    Phrase("; (so|but) yeah", ""),
    Phrase("(to (cut|make) a)? long story short", "in short", fix=True, unless=("long story short ... trio",)),
    Phrase("(cut|cutting) to the chase", "come to the point", fix=True),
    Phrase("(nitty-gritty|the lowdown|the low-down|the skinny on|brass tacks)", "the details"),
    Phrase(
        "; [(you know what i mean|know what i mean|if you (catch|get) my drift|ya know|let me tell you|"
        "i'll tell you (that much|what)|i tell you|tell you what|i kid you not|no kidding|swear "
        "down|just saying|just sayin|nuff said|no joke|no lie|not gonna lie|not going to lie)] ;",
        "",
        fix=True,
        unless=("(let me tell you (about|how|what|why|that|of|a|the)|(could|can|will) tell you what)",),
    ),
    Phrase(
        "(big time|bigtime|for real|for reals|like crazy|like mad|like there's no tomorrow|to the "
        "max|like nobody's business|like heck|as heck|as anything|like anything)",
        "very much",
        unless=(
            "(big time signature|for real (estate|time|data|world|life|customers|users|patients|money|people|work))",
        ),
    ),
    Phrase("(for kicks|for giggles|just for kicks)", "for the pleasure of it", fix=True),
    Phrase("(laid-back|laidback|chilled-out)", "relaxed", fix=True),
    Phrase("so not (what|my|a|the|cool|okay|ok|ready|going)", "not at all"),
    Phrase(
        "(i|we|you|they) [so|totally] (want|love|get|got|hope|enjoyed|agree|appreciate|loved|"
        "understand|clicked|nailed|appreciated|forgot|dig|need)",
        "very much",
    ),
    Phrase(
        "totally",
        "truly",
        fix=True,
        unless=(
            "(totally (enclosed|blind|different|deaf|new|dependent|destroyed|rebuilt|separate|electric|"
            "independent|sealed|closed|lost|free|unaware)|(i|we|you|they) totally)",
        ),
    ),
    Phrase(
        "[crazy|insanely|stupidly|mad|dead|well] (busy|keen|excited|nice|happy|impressed|hectic|"
        "proud|nervous|helpful|interesting|friendly|chuffed|jealous|easy)",
        "very",
        unless=("((very|so|do|did|went|go|pretty|quite|just|as|is|was|reasonably|well) well|well proud)",),
    ),
    Phrase("[(crazy|insane|nuts|mental|hectic|manic)] (busy|week|weeks|day|days|month|time|schedule)", "very full"),
    Phrase(
        "(slammed|swamped|snowed under|rushed off (your|my|our) feet|up to (your|my|our) (eyes|"
        "eyeballs|ears|neck|elbows))",
        "very busy",
        unless=("marsh*|boat*|waves|river|road*|roof*|door|doors|meadow*|field*",),
    ),
    Phrase("(i|i'd|we) reckon", "I think", unless=("dead reckon*",)),
    Phrase("(get|got|getting|gets) (a|such a)? (real|big|right|massive|huge)? kick out of", "enjoy"),
    Phrase("(blew|blow|blows|blown|blowing) (my|our|your) (mind|minds|socks off)", "impress me greatly"),
    Phrase("(blew|blows) (me|us) away", "impress me greatly", unless=("wind*|storm*|gale*",)),
    Phrase(
        "(i|was|were|been|totally|really|am|i'm) blown away",
        "greatly impressed",
        unless=("wind*|storm*|gale*|roof*|tent*|leaves|hat|sand|soil",),
    ),
    Phrase("(knock|knocked|knocks) (my|our|your) socks off", "impress me greatly"),
    Phrase("(knock|knocked|hit) it out of the (park|ballpark)", "do very well", unless=("baseball|cricket",)),
    Phrase("(bowled (me|us) over|blew my mind|knocked me for six)", "impressed me greatly"),
    Phrase(
        "(mind-blowing|mindblowing|jaw-dropping|out of this world|off the charts|off the scale)",
        "extraordinary",
        fix=True,
        unless=("(ecg|monitor*|graph*|thermometer|gauge*|nautical|chart room|readings|reading|seismic|meter*)",),
    ),
    Phrase("to die for", "excellent", unless=("country|freedom|cause|faith",)),
    Phrase(
        "(easy as pie|a doddle|a cinch|a no-brainer|a walk in the park|child's play|like falling off "
        "a log|duck soup|with one hand tied)",
        "easy",
        unless=("dog*|surgeon*|sleep*|yoga|meditat*|pray*",),
    ),
    Phrase(
        "(was|is|were|be|would be|seemed|felt like) (a|such a|really a) [piece of cake]",
        "easy",
        unless=("cut|knife|plate|baked|jet",),
    ),
    Phrase("in stitches", "laughing", fix=True, unless=("wound*|suture*|knit*|sew*|needle*|embroider*|cloth",)),
    Phrase("(cracked|crack|cracks|cracking) (me|us) up", "make me laugh"),
    Phrase("(laughed|laughing) (my|our) (head|socks|butt|ass|pants) off", "laugh very much"),
    Phrase(
        "(sweating (bullets|buckets)|shaking like a leaf|scared (stiff|silly)|a (bundle|bag) of "
        "nerves|having kittens|jittery as)",
        "very nervous",
    ),
    Phrase("(turned|went|go|turn|gone) to jelly", "shook", unless=("quince|fruit|pectin|boil*|sugar",)),
    Phrase("(going|go|went|gone) (nuts|bananas|bonkers|mental|ape|crazy|berserk)", "get very excited"),
    Phrase(
        "(gets|get|got|going|goes) mad (at|in|on|over|around|during)? (christmas|easter|weekends|"
        "lunch|night|times|here|there|summer)",
        "very busy",
    ),
    Phrase("the penny (dropped|drops|finally dropped)", "I understood", fix=True, unless=("slot*|machine*|arcade",)),
    Phrase("(light bulb|lightbulb|aha) moment", "moment of insight", fix=True),
    Phrase("been there done that", "I have done that before", fix=True),
    Phrase("(keep|kept|keeps|keeping) (me|us) on (my|our) toes", "challenge me"),
    Phrase("(hit|hits) the (spot|jackpot)", "was just right", unless=("target*|drill*|slot*|lottery|light*",)),
    Phrase("(can't|couldn't|won't|could not|cannot) shut up", "kept talking"),
    Phrase(
        "(rave|raved|raving|gush|gushed|gushing|banging on|bang on|rabbit on|rabbiting on|yapping|"
        "yammering|blabbing|blathering) about",
        "speak often of",
    ),
    Phrase("(talk|talked|chew|chewed|bend|bent) (your|their|my) ear (off)?", "speak at length"),
    Phrase(
        "(a|such a|real|total|right) [pain (in the (neck|backside|rear|bum|behind|butt))?] ;|about|but|to",
        "trouble",
        unless=("physio*|patient*|nurse*|posture|desk|vertebra*|injur*|relief|knee|chest",),
    ),
    Phrase("(be|being) (a|such a) (pest|nag|nuisance|broken record|stalker|bother)", "trouble you"),
    Phrase("(be|get|being|been) (on|off) your (back|case)", "press you"),
    Phrase("(tell|give|told|ask|say) (me|it|you|us)? [straight up]", "plainly", fix=True),
    Phrase("; [straight up] ;", "plainly", fix=True),
    Phrase("(straight shooter|shoot straight|no bull|no fluff)", "plainly"),
    Phrase("to be honest with you ;", ""),
    Phrase(
        "(let's be (real|honest)|let's face it|real talk|not being funny|can i just say|i gotta say|"
        "i've got to say|gotta be honest)",
        "",
        fix=True,
    ),
    Phrase(
        "(slip|slipped|fall|fell|fallen|falling) through the (cracks|net)",
        "go astray",
        unless=("floor*|pavement|fish*|board*|bridge|water|coin*|ice|trawl*|herring",),
    ),
)
