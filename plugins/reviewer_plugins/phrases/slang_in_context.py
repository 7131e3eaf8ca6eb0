"""Words that are slang only where the context makes them so: a fire drill is sober, a talk that "was fire" is not.

Square brackets mark the word that is found; what stands around it is the context that it needs.
"""

from reviewer import Phrase
from reviewer_plugins.phrases.slang_praise import CLASSES, PRAISE

__all__ = ["CLASSES", "IN_CONTEXT", "MILD"]

_FLAMES = ("cause|damage|risk|risks|hazard|danger*|alarm|insurance|enemy|biggest|greatest|worst|smoke|water|flood",)
_TASTE = ("tea|sauce|leaf|leaves|herb*|flavour|coin*|coins|garden|smell|sweet*|chocolate|condition|lamb|green|royal",)
_SHIP = ("(ship*|vessel|captain|deck|master|first|second|third|chief|boatswain|crew mate|bosun|swan*|bird*|pair)",)

_OTHERS = (
    Phrase("[sweet] (office|offices|setup|set-up|deal|gig|ride|job|kit|team|crew|view|views|place|pad|spot)", "fine"),
    Phrase("(mad|sick|wicked|serious|insane|crazy|killer|ninja) [skills|skillz|chops|game|talent]", "great skill"),
    Phrase("(really|totally|just|we|i|you|instantly) [vibed|vibe|jelled]", "get on well"),
    Phrase("would|i'd|i'll|could|gladly [kill] (for|to)", "be very glad of"),
    Phrase(
        "(i'd|would|could|so|totally) (be)? [down] (to|for|with) (chat|talk|meet|help|work|start|"
        "come|join|take|do|more|any|it|that|the)",
        "glad",
        unless=("(down to (the|a)|boil*|come down|go down)",),
    ),
    Phrase(
        "(in|at|of|the|a|my|your) [(smoko|smoko room|barbie|servo|bottle-o|tradie|tradies|sparky|"
        "sparkie|chippie|brickie|dunny|ute-load)]",
        "break",
        unless=("barbie doll*",),
    ),
    Phrase("[(yer man|yer wan|your man (on|at|in))]", "the man"),
    Phrase("pure|straight|absolute|total [fire]", "excellent", unless=_FLAMES),
    Phrase("[aced] (it|the|my|your|that|this)", "did well in", fix=True),
    Phrase(
        "(simply|absolutely|really|just|truly|quite) [smashing|lush|ace|mint|dope|rad] ;",
        "excellent",
        fix=True,
        unless=_TASTE,
    ),
    Phrase("(i'm|i am|we're|that's|it's|all|if you're) [cool] with", "content"),
    Phrase("slaps ;|hard|so", "is excellent", unless=("(on the|water|sail*|halyard*|hand*|back|rope*|waves)",)),
    Phrase(
        "i|i'd|really|totally|can|we|you [dig|digs|dug] (it|this|that|your|how|the way|what|the "
        "(vibe|idea|whole|style|concept|fact))",
        "like",
        unless=("trench*|hole*|garden*|spade|soil|well|grave*|field|site|out|up|ditch*|bed|earth|foundation*",),
    ),
    Phrase("(really|totally|just|properly) [flexed|flexes|flex] (that|his|her|their|those|it|on)", "show"),
    Phrase("a? (weird|serious|humble|major|total) [flex] ;", "display"),
    Phrase(
        "(total|absolute|real|actual|proper|such a|complete|certified|bunch of|you|bit of a) [legend|legends]", "master"
    ),
    Phrase(
        "; [(mate|mates|pal|buddy|man|chief|boss|matey|sunshine|hun|hon|babe|sis|fam|my friend)] ;",
        "",
        fix=True,
        unless=_SHIP,
    ),
    Phrase("(hey|hi|yo|thanks|cheers|sorry|today|oh|ok|okay|again) [man] ;", "", fix=True),
    Phrase(
        "my|good|great|old|best|a|few|some|with|your|thanks|cheers|sorry|hi|hey|new [mate|mates|"
        "mateys] (;|at|from|in|who|and|says|told|of mine)",
        "friend",
        unless=(*_SHIP, "(mates rates|room*|class*|team|flat|gear*)"),
    ),
    Phrase(
        "[buddy|buddies] (of mine|at|from|who|up)",
        "friend",
        unless=("(buddy (system|scheme|programme|program|check*)|div*)",),
    ),
    Phrase("my|old|good|college|work [buddy|buddies|pal|pals]", "friend", unless=("dive|diving|system|scheme|pen",)),
    Phrase(
        "[heaps] ;|to|more|better|about|in|good",
        "a great deal",
        unless=("compost|scrap|coal|sand|spoil|slag|salt|gravel|binary|rubbish",),
    ),
    Phrase("loads|tons|heaps [better|more|easier|nicer]", "far better"),
    Phrase(
        "[buzzing] ;|about|to|with|after|from|that|for",
        "excited",
        unless=(
            "(fridge*|bee|bees|hive*|lamp*|transformer*|insect*|wire*|phone*|drone*|noise*|fly|flies|"
            "with activity|neon)",
        ),
    ),
    Phrase(
        "[hyped|pumped|amped|jazzed|jacked|juiced|gassed|geed] (up)? ;|about|to|for|that|after",
        "enthusiastic",
        unless=(
            "water|oil|milk|fuel|concrete|pump|tank*|bilge|litres|cement|beer|sewage|tyre*|tire*|"
            "orange*|lemon*|badger*|mask*|slurry|car|air|gas|sludge|brine|stomach|lorry|blood|heart|media",
        ),
    ),
    Phrase(
        "i'm|i|was|am|felt|got|feel|feeling [hyped|pumped|amped|jazzed]",
        "enthusiastic",
        unless=("dry|water|oil|pump|milk|air|bilge|hand",),
    ),
    Phrase(
        "not|don't|be|being|feel|feeling|bit|little|get|too|so|am|i'm [salty] ;|about|that|over",
        "bitter",
        unless=("taste*|soup|food|fries|air|sea|water|crisps|dish|sauce|stew|cheese|broth|snack*|dog|brine|lake",),
    ),
    Phrase("downer", "disappointment", unless=("cow|cows|cattle|animal*|medication|drug*",)),
    Phrase(
        "shattered ;|after",
        "very tired",
        unless=(
            "glass*|window*|bone*|windscreen|vase|record|lens|screen|tile*|pot|pane*|ankle|hip|elbow|"
            "bowl*|cup*|plate|mirror|knee|confidence|world",
        ),
    ),
    Phrase("(i|was|am|i'm|be|are|is|get|so|well|absolutely) [totes]", "altogether"),
    Phrase(
        "[totes] (the|be|amaz*|love|agree|awesome|cool|worth|into|keen|get|want|happy|for)",
        "truly",
        unless=("bag*|canvas|warehouse|carr*|stack*|pick*|fill*",),
    ),
    Phrase("[def] (interested|keen|be|want|the|up|worth|would|will|a)", "definitely", fix=True),
    Phrase("fave", "favourite", fix=True),
    Phrase("faves", "favourites", fix=True),
    Phrase("perf|presh|adorbs|hangry", hint="Write the word in full, or a plainer one."),
    Phrase(
        "; [ta] ;|for|very|again|muchly",
        "thank you",
        fix=True,
        unless=("(teaching assistant|ta (position|work|role))",),
    ),
    Phrase("cheers (for|mate|again|to you for)", "thank you for", unless=("toast|crowd|audience",)),
    Phrase(
        "(killed|crushed|nailed|smashed|smash|crush|rocked|bossed|owned|slayed|bossing|smashing|"
        "crushing|nailing|killing) it",
        "do well",
        unless=("hammer*|board|plank*|wall|roof|stone*|rock*|glass|virus|weed*|frost|press|accident|wasp*|fence",),
    ),
    Phrase(
        "[nailed|smashed|crushed|rocked|aced|killed|bombed|flunked] (the|that|my|your|this) "
        "(interview|test|exam|presentation|trial|task|pitch|demo|question|questions|exercise|"
        "audition|case|quiz)",
        "do well in",
    ),
    Phrase(
        "[(bombed|tanked|flunked|choked|blew it)] ;|in|on|at",
        "did badly",
        unless=(
            "(war|raid*|plane*|air force|city|harbour|bombs|smoke|fumes|fuse|engine|carburettor|"
            "cathedral|airway|weeds|drain*)",
        ),
    ),
    Phrase(
        "(you|your (team|crew|guys)|this place) [rocks|rock|rule|rules|slap] ;",
        "are excellent",
        unless=("boat|cradle|chair|waves",),
    ),
    Phrase("(suck at|sucked at)", "do badly at"),
    Phrase(
        "(all about that|here for it|living for (this|it)|hits different|hit different|rent free|"
        "main character|a vibe|big yikes|it's giving|ate and left|understood the assignment|spill "
        "the tea)",
        unless=("pot|cup|leaves|lady|drink|trolley",),
    ),
    Phrase("(huge|massive|big|total|clear|easy|major) [w] ;", "success", unless=("watt*|kilowatt*|north",)),
    Phrase("take the [l] ;", "defeat"),
)

IN_CONTEXT = (*PRAISE, *_OTHERS)

# Words of praise that many business letters use by now: a suggestion, not a warning.
MILD = (
    Phrase("awesome", "excellent", fix=True, unless=("awesome (power|height|scale|silence|sight of)",)),
    Phrase(
        "[super] excited|keen|interested|happy|nice|friendly|helpful|interesting|busy|grateful|"
        "pleased|useful|quick|easy|impressed|curious|thankful|smart|kind|glad|clear|welcoming",
        "very",
        fix=True,
    ),
    Phrase(
        "[super] fun",
        hint='Write "a great pleasure" instead of "super fun".',
    ),
    Phrase(
        "that|this|the|a|some|your|one|nice|great|good|another [guy] ;|who|at|in|from|with|on|running|behind",
        "man",
        unless=("(guy (rope*|wire*|line*)|wire*|tension*|mast)",),
    ),
)
