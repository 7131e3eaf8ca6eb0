"""Swearing, mild and strong, with what to write instead. A mild oath is an error too: nobody is hired for it."""

from reviewer import Phrase

CLASSES = {
    "damned": (
        "damn|damned|darn|darned|dang|goddamn|goddamned|freaking|freakin|frigging|fricking|effing|feckin|bloody|sodding"
    ).split("|"),
    "well": (
        "good|fine|well|great|nice|hard|close|brilliant|delighted|cold|hot|early|late|long|tired|"
        "sure|right|thing|shame|marvellous|clever|smart|lovely|awful|amazing|excellent|useless|"
        "fantastic|impressive|hopeless|hell|stupid|rude|hoping|glad|pleased|proud|funny|huge|fast|"
        "big|mess|nuisance|silly|minded|idiot|fool|ridiculous|difficult"
    ).split("|"),
}
_PLACES = (
    "(hell gate|hells canyon|hell's kitchen|hell creek|hells angels|river|heaven*|dante*|purgatory|saint*|painting)",
)
_ANIMAL = (
    "donkey*|mule*|load|loads|carried|sanctuary|wild|jenny|jack|balaam|mine|mines|saddle*|ox|foal*|stable*|beast*|"
    "hoof|hooves|grazing|biblical",
)
_BLOOD = (
    "blood*|wound*|nose|discharge|stool*|diarrhoea|diarrhea|cattle|calves|sunday|mary|tower|"
    "assizes|battle|bandage*|meat",
)

PROFANITY = (
    Phrase(
        "(the|that|this|my|your|his|her|every|those|these|some|another|whole|one|no|any) [bloody] "
        "(train|bus|weather|rain|traffic|thing|alarm|printer|"
        "camera|laptop|computer|phone|car|door|lift|time|day|week|email|e-mail|interview|test|job|"
        "form|portal|website|link|boiler|machine|clock|"
        "system|paperwork|people|man|woman|microphone|zoom|wifi|internet|inch|minute|hour|one|word|"
        "clue|projector|heater|dog|cat|kettle)",
        "",
    ),
    Phrase("fuck*|motherfuck*|clusterfuck*|mindfuck", ""),
    Phrase("(as|the|what the|who the|oh|holy) fuck", ""),
    Phrase("chuffed|good|cool|nervous|excited|tired|happy|funny|cold|hot [as (fuck|hell|shit)]", "very"),
    Phrase(
        "shit|shits|shite|shitty|shitting|shitless|shitshow|shitstorm|shitload|bullshit|bullshitting|"
        "horseshit|shithole|dipshit|shithead",
        "",
    ),
    Phrase("(piece of|load of|full of|holy|scared|tough|no) (shit|shitless|crap)", ""),
    Phrase("(bullshitter|bullcrap|batshit|dogshit|apeshit|chickenshit|shat ;)", ""),
    Phrase(
        "no|some|any|the|of|usual|all|corporate|this|that|total|pure|call|called|much|without [bs] ;|"
        "in|about|from|here|at|talk|and",
        "nonsense",
        unless=("((a|my|hold|with|and) bs in|bs degree|bachelor*|standard*|bsc)",),
    ),
    Phrase("crap|crappy|crappiest|crapshoot|craptastic", "", unless=("(thomas|cistern*|crap (game|table))",)),
    Phrase("(damn|damned|damnit|dammit|goddamn*|goddam|gosh-darn|gosh darn|goshdarn|dang|dangit|doggone)", ""),
    Phrase("(darn (it|good|well|sure|nice|close|hard|thing|cold|shame|near|right|fine|tooting)|darned|darnedest)", ""),
    Phrase("(god damn|god-damn|god damned|god awful|god-awful)", ""),
    Phrase("[{damned}] {well}", ""),
    Phrase(
        "freaking|freakin|frigging|friggin|fricking|frickin|effing|effin|feckin|fecking|sodding|chuffing|motherfucking",
        "very",
        unless=("freaking out",),
    ),
    Phrase("[flipping|flippin|blinking|ruddy|bleeding|blasted|stinking|blooming] {well}", ""),
    Phrase(
        "so|too|absolutely|just|not|was|were|is|are|am|it's|that's|no|about|some|my|i [bloody]",
        "",
        unless=(*_BLOOD, "(hands were|is a bloody|nose*)"),
    ),
    Phrase(
        "(one|a|some|what|such) (a)? [hell of (a|an)]",
        unless=_PLACES,
    ),
    Phrase(
        "(what|how|who|where|why|when|which|to|like|as|the|oh|bloody|from|go|scared the|give|raise|"
        "raised|raising|for the) (the)? [hell] "
        "(of it)?",
        "",
        unless=(*_PLACES, "((hell for leather)|gates of|depths of|descent|chapel|mural)"),
    ),
    Phrase("hell (no|yes|yeah|if i|with it|on earth|to pay)", "", unless=_PLACES),
    Phrase("; hell ;", "", unless=_PLACES),
    Phrase("(go|been|went|going) to hell (and back)?", "", unless=_PLACES),
    Phrase(
        "ass|asses|asshat|asshole|assholes|arse|arses|arsehole|arseholes|arsed|jackass|dumbass|"
        "smartass|smart-arse|kiss-ass|bad-ass|badass|badasses|kickass|half-assed|halfassed|"
        "half-arsed|lazy-ass|hard-ass|big-ass|bitch-ass|asswipe|ass-kissing",
        "",
        unless=_ANIMAL,
    ),
    Phrase(
        "bastard|bastards",
        "",
        unless=("sword|file|files|title|toadflax|size|feudal|cedar|william|illegitimate|rasp|cut",),
    ),
    Phrase(
        "(bitch|bitches|bitching|bitchin|bitchy|bitched|son of a bitch|sonofabitch|biatch)",
        "",
        unless=("kennel*|bred|breed*|litter|whelp*|puppy|puppies|dog|dogs|spay*|pups|heat|stud|pedigree",),
    ),
    Phrase(
        "piss|pissed|pissing|pisses|pisser|piss-up|piss-poor|piss-take|pissy", "", unless=("(pissing (evil|conduct))",)
    ),
    Phrase(
        "(it|that|this|which|rejection|waiting|really|totally|news|it'd|would|must|still|silence|"
        "does) [suck|sucks|sucked] ;|not|to|that|for|when|but|because|so|a|big|being",
        "is a pity",
        unless=("pump*|hose*|air|vacuum*|water|leech*|calf|calves|straw*|inlet|dust|slurry",),
    ),
    Phrase("(sucks to be|suck it up|sucked ass|sucky)", "is a pity"),
    Phrase("(bugger|buggers|buggered|bugger all)", "", unless=("historical|statute",)),
    Phrase(
        "(bollocks|bollocking|bollox|bollocksed|knob-head|knobhead|dickhead|dickheads|dicks ;|wanker|"
        "wankers|wank|tosser|tossers|twat|twats|prick ;|pricks|cunt|cunts|slut|sluts|whore|whores|"
        "cock-up|cockup|cock up|cocked up|balls-up|ballsed up|ballsy|gobshite|minger|git ;|wazzock|"
        "plonker|numpty|pillock|muppet ;|douche|douchebag|douchebags|scumbag|scumbags|jerkoff|jagoff|"
        "butthurt|butthead|dumbfuck|pussy|feck|frig|friggin|arsed)",
        "",
        unless=(
            "gauge|valve|tap|willow|cat|pin|needle|version|commit|repository|branch*|puppet*|theatre|"
            "finger*|thumb|roo*",
        ),
    ),
    Phrase(
        "(busted|busting|bust|freeze|froze|freezing|worked|working|work) (my|our|their|your) [balls|"
        "nuts|butt|tits|chops|tail|ass|arse]",
        "",
    ),
    Phrase("butt|butts", "", unless=("joint*|weld*|hinge*|water|cigarette*|rifle|goat*|head*|rain|plate|splice|pork",)),
    Phrase("(give|gives|gave|giving) (a|no|two) (toss|damn|shit|crap|rat's ass|monkey's|fuck|hoot|fig)", "mind"),
    Phrase("(kick|kicks|kicked|kicking|bust|busted) (ass|butt|arse|some ass)", "excel"),
    Phrase(
        "(for)? (christ's|chrissakes|chrissake|chrissakes|god's|gods|pete's|heaven's|fuck's|fucks|"
        "crying out) (sake|loud)",
        "",
        unless=("prayer*|church",),
    ),
    Phrase(
        "(jesus|christ) (christ|almighty|wept|h christ)",
        "",
        unless=("(church*|chapel|parish|sermon|statue|icon*|fresco*|choir*|hymn*|son of god)",),
    ),
    Phrase(
        "; [(jesus|christ|jeez|jeezus|jaysus|jeesh|gawd|good god|good lord|oh my god|oh god|my god|"
        "omigod|strewth|crikey|blimey|cor blimey|gorblimey|goddammit)] ;",
        "",
        unless=("church*|chapel|parish|sermon|statue|icon*|fresco*|choir*|hymn*|saviour",),
    ),
    Phrase(
        "(swear to god|god knows|lord knows|god forbid|thank god|thank christ|god almighty|holy "
        "(shit|crap|hell|cow|moly|smokes|mackerel|moley|fuck))",
        "",
    ),
    Phrase(
        "(wtf|wth|af ;|lmfao|stfu|ffs|gtfo|idgaf|omfg|pos ;|fubar|snafu|bs ;)",
        "",
        unless=("(point of sale|terminal*|system*|till*|degree|bsc|af (lens|sensor)|autofocus|positive*|bs)",),
    ),
    Phrase(
        "(screw (it|that|you|them)|screwed up|screw-up)",
        "",
        unless=("bolt*|thread*|tighten*|wood|lid|nut|clamp*|paper",),
    ),
    Phrase("turd|turds|fart|farts|farting|horny|skank|perv", ""),
)
