"""Words that are slang only where the context makes them so: a fire drill is sober, a talk that "was fire" is not.

Square brackets mark the word that is found; what stands around it is the context that it needs.
"""

from reviewer import Phrase

CLASSES = {
    "be": (
        "is|are|was|were|be|been|being|it's|that's|what's|they're|you're|looks|looked|look|sounds|"
        "sounded|sound|seems|seemed|seem|feels|felt|smelled|tasted|tastes|yours is"
    ).split("|"),
    "very": (
        "so|super|really|totally|absolutely|pretty|properly|proper|truly|seriously|simply|just|pure|"
        "dead|well|rather|quite|honestly|straight|too|the most|all|right|crazy|still|literally|"
        "bloody|kinda|very|such|always|a bit"
    ).split("|"),
    "keen": "so|super|totally|seriously|properly|proper|pure|dead|crazy|hella|wicked|mad".split("|"),
    "thing": (
        "thing|things|stuff|job|place|office|offices|team|crew|project|projects|people|person|folks|"
        "company|idea|ideas|demo|tour|day|morning|afternoon|chat|talk|interview|product|products|"
        "setup|workshop|shop|lab|event|gig|time|experience|opportunity|role|bunch|boss|colleagues|"
        "view|views|way|tools|tech|session|visit|presentation|guys|story|stories|building|space|"
        "culture|evening|meeting"
    ).split("|"),
    "ill": (
        "i|he|she|we|you|one|everyone|they|i'm|who|child*|kid|kids|daughter|son|wife|husband|mother|"
        "father|brother|sister|"
        "colleague*|patient*|staff|children|animal|animals|dog|cat|calf|calves|nurse*|worker*|pupil*|"
        "cow|cows|horse|baby|neighbour|tree*"
    ).split("|"),
}

_ILL = ("{ill} (is|are|was|were|am|had been|has been|have been|felt|fell|be)", "leave|pay|bed|ward|fever|absent|doctor")
_LIGHT = (
    "lamp*|candle*|light|lights|stove|furnace|kiln*|oven|boiler|pipe|match|dark|torch*|brightly|"
    "dimly|well|bulb*|lantern*",
    "(lit|lights|is|are|was|were) ... (from|by|again|all night|after dusk|at night)|stage|corridor*|windows|street*",
)
_FLAMES = ("cause|damage|risk|risks|hazard|danger*|alarm|insurance|enemy|biggest|greatest|worst|smoke|water|flood",)
_COLD = (
    "keep|kept|touch|patient*|stay|stayed|stays|room|cellar|store|weather|water|air|metal|dry|shade|storage|temperature|breeze|glass",
)
_WAVES = ("sea|metres|waves|boat|berth|bay|harbour|ankle|knee|wood|grain|river|organ",)
_TASTE = ("tea|sauce|leaf|leaves|herb*|flavour|coin*|coins|garden|smell|sweet*|chocolate|condition|lamb|green|royal",)
_SHIP = ("(ship*|vessel|captain|deck|master|first|second|third|chief|boatswain|crew mate|bosun|swan*|bird*|pair)",)

IN_CONTEXT = (
    Phrase(
        "{be} {very}? [sick|dope|lit|rad|wicked|sweet|epic|mint|fire|tight|class|unreal|sound|grand|lush] to"
        " (see|meet|work|be|hear|have|join|get|watch|learn|chat|talk|hang|sit|visit|try)",
        "very good",
        fix=True,
        unless=("taste*|seal*|weld*",),
    ),
    Phrase(
        "{be} {keen} [sweet|tight|sound|class|grand|peng|clean|slick|money|bomb]", "very good", unless=("taste*|tooth",)
    ),
    Phrase("[sweet] (office|offices|setup|set-up|deal|gig|ride|job|kit|team|crew|view|views|place|pad|spot)", "fine"),
    Phrase("(mad|sick|wicked|serious|insane|crazy|killer|ninja) [skills|skillz|chops|game|talent]", "great skill"),
    Phrase("(really|totally|just|we|i|you|instantly) [vibed|vibe|jelled]", "got on well"),
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
    Phrase("{be} {very}? [gas] (craic|altogether)", "great fun"),
    Phrase("{be} {very}? [fire] ;", "excellent", fix=True, unless=_FLAMES),
    Phrase("pure|straight|absolute|total [fire]", "excellent", unless=_FLAMES),
    Phrase("{be} {very}? [lit] ;", "excellent", fix=True, unless=_LIGHT),
    Phrase("{keen} [lit]", "excellent", unless=_LIGHT),
    Phrase("{be} {very}? [sick] ;", "excellent", fix=True, unless=_ILL),
    Phrase("[sick] {thing}", "excellent", unless=_ILL),
    Phrase("{be} {very}? [dope] ;", "excellent", fix=True, unless=("drug*|aircraft|fabric",)),
    Phrase("[dope] {thing}", "excellent"),
    Phrase("{be} {very}? [mint] ;", "excellent", fix=True, unless=_TASTE),
    Phrase("{keen} [mint]", "excellent", unless=_TASTE),
    Phrase("{be} {very}? [ace] ;|to|if|that", "excellent", fix=True, unless=("clubs|hearts|spades|diamonds|card*",)),
    Phrase("[aced] (it|the|my|your|that|this)", "did well in"),
    Phrase(
        "{be} {very}? [sound] ;",
        "reliable",
        unless=(
            "structurally|advice|reason*|judgment|argument|weld*|timber|safe*|hull|financ*|mind|roof|"
            "beam*|sleep|proof|method*|data|evidence|plan*|wood|principle*|walls|bridge|joint*|logic",
        ),
    ),
    Phrase("{be} {very}? [rad] ;|to", "excellent", fix=True, unless=("grays|dose*|radiation",)),
    Phrase("[rad] {thing}", "excellent"),
    Phrase("{be} {very}? [wicked] ;|to", "excellent", fix=True, unless=("(witch*|queen|stepmother|evil|good and)",)),
    Phrase("[wicked] {thing}|good|cool|smart|fun|nice|fast", "excellent", unless=("witch*|stepmother|evil",)),
    Phrase(
        "{be} {very}? [lush] ;|to",
        "very pleasant",
        fix=True,
        unless=("garden*|green*|grass|meadow*|vegetation|plants",),
    ),
    Phrase("{be} {very}? [lush] to (sit|be|see|meet|hear|talk|work|have|chat|visit|get)", "very pleasant", fix=True),
    Phrase(
        "{be} {very}? [deadly] ;|to",
        "excellent",
        unless=(
            "poison*|toxic|risk*|disease*|dose*|virus*|accident*|gas|fumes|snake*|danger*|illness*|"
            "mushroom*|voltage|weapon*|when|if",
        ),
    ),
    Phrase(
        "{be} {very}? [choice] ;",
        "excellent",
        unless=(
            "(yours|your choice|my choice|his choice|her choice|of choice|matter*|a choice|the choice|"
            "first choice|by choice|or choice|their choice|our choice|cuts|beef|grade)",
        ),
    ),
    Phrase("{be} {very}? [grouse] ;|to", "excellent", unless=("bird*|moor*|game|shoot*|season|pheasant*|heather",)),
    Phrase("{be} {very}? more? [hip] ;|than", "modern", unless=("knee|joint|replacement|bone|fracture",)),
    Phrase(
        "{be} {very}? [smashing] ;|to", "excellent", fix=True, unless=("glass|window*|atoms|plates|stones|crockery",)
    ),
    Phrase(
        "(simply|absolutely|really|just|truly|quite) [smashing|lush|ace|mint|dope|rad] ;",
        "excellent",
        fix=True,
        unless=_TASTE,
    ),
    Phrase("[smashing] {thing}", "very good", fix=True),
    Phrase("{be} {very}? [swell] ;", "excellent", unless=_WAVES),
    Phrase("[swell] {thing}", "pleasant", fix=True, unless=_WAVES),
    Phrase(
        "{be} {very}? [(savage|insane|unreal|nuts|crazy|mental|sweet|hot stuff)] ;",
        "extraordinary",
        unless=(
            "model|rifle|patient*|legally|clinically|dog*|animal*|taste*|fruit*|smell*|bolts|wine|tea|"
            "tooth|nut|allerg*|almond*|washers|health|illness",
        ),
    ),
    Phrase("{be} {very}? [cool] ;|to|that|how", "impressive", fix=True, unless=_COLD),
    Phrase("{keen}|pretty|really|very|how|too [cool] ;|{thing}|and|to|that", "impressive", unless=_COLD),
    Phrase("a|some|any|many|the|such|all|these|those|your|other [cool] {thing}", "impressive", unless=_COLD),
    Phrase("(i'm|i am|we're|that's|it's|all|if you're) [cool] with", "content"),
    Phrase("{be} {very}? [chill] ;|about|with", "relaxed", unless=("cold|dough|wine|fridge|frost|air|winter|wind",)),
    Phrase(
        "{keen}|really|pretty|super|very [chill]", "relaxed", unless=("cold|dough|wine|fridge|frost|air|winter|wind",)
    ),
    Phrase("[chill] {thing}|vibe|vibes|atmosphere|guy|guys", "relaxed"),
    Phrase(
        "{be} {keen} [tight|solid|clutch|fly]",
        "excellent",
        unless=("schedule*|budget*|deadline*|fit|seal*|lid|grip|rock",),
    ),
    Phrase(
        "{be} {very}? [epic] ;",
        "impressive",
        fix=True,
        unless=("(poem*|homer*|verse|novel*|genre|film*|epic (emr|system))",),
    ),
    Phrase("{keen}|truly|most|an|some [epic] {thing}|fail|win|journey", "impressive", unless=("poem*|homer*|verse",)),
    Phrase(
        "{be} {very}? [(top notch|top-notch|bang on|ballin|bonza|killer|stellar|sweet as|class|quality)] ;",
        "excellent",
        unless=(
            "(whale*|first class|working class|this class|the class|my class|a class|control|air|water|"
            "high quality|of|poor quality|low quality|the quality|your quality|data|cell*|bees|disease|"
            "silent)",
        ),
    ),
    Phrase(
        "[killer] {thing}|app|pitch|deck|portfolio|lineup|coffee|instinct|menu|feature",
        "excellent",
        unless=("whale*|bee*",),
    ),
    Phrase(
        "{be} {very}? [mid|trash|cheugy|lame|pants|whack|wack|gross|suss] ;",
        "poor",
        unless=(
            "term|early|late|range|level|medical|underwear|shirt*|jacket|leg|horse|duck|bin*|waste|"
            "income|net|tax|ph|alkaline",
        ),
    ),
    Phrase("slaps ;|hard|so", "is excellent", unless=("(on the|water|sail*|halyard*|hand*|back|rope*|waves)",)),
    Phrase(
        "i|i'd|really|totally|can|we|you [dig|digs|dug] (it|this|that|your|how|the way|what|the "
        "(vibe|idea|whole|style|concept|fact))",
        "like",
        unless=("trench*|hole*|garden*|spade|soil|well|grave*|field|site|out|up|ditch*|bed|earth|foundation*",),
    ),
    Phrase("(really|totally|just|properly) [flexed|flexes|flex] (that|his|her|their|those|it|on)", "showed"),
    Phrase("a? (weird|serious|humble|major|total) [flex] ;", "display"),
    Phrase(
        "(total|absolute|real|actual|proper|such a|complete|certified|bunch of|you|bit of a) [legend|legends]", "master"
    ),
    Phrase("{be} a [legend] ;", "master", unless=("map|key|chart|says|old|local|arthur*|according",)),
    Phrase("{be} (legends|lifesavers|superstars|absolute stars)", "masters", unless=("myths|map*",)),
    Phrase(
        "{very}|it's|were|loads|massive|absolute [lol|class|quality|gold] ;",
        "excellent",
        unless=("(first|working|silver|gold (medal|standard|ring)|carat|bronze|high quality)",),
    ),
    Phrase(
        "; [(mate|mates|pal|buddy|man|chief|boss|matey|sunshine|hun|hon|babe|sis|fam|my friend)] ;",
        "",
        fix=True,
        unless=_SHIP,
    ),
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
            "water|oil|milk|fuel|concrete|pump*|tank*|bilge|litres|cement|beer|sewage|tyre*|tire*|"
            "orange*|lemon*|badger*|mask*|slurry|car|air|gas|sludge|brine|stomach|lorry|blood|heart|media",
        ),
    ),
    Phrase(
        "i'm|i|was|am|felt|got|feel|feeling [hyped|pumped|amped|jazzed]",
        "enthusiastic",
        unless=("dry|water|oil|pump*|milk|air|bilge|hand",),
    ),
    Phrase(
        "fired up",
        "enthusiastic",
        unless=("kiln*|boiler*|oven*|engine*|furnace*|generator*|grill*|machine*|stove*|forge|burner*",),
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
    Phrase("perf|presh|adorbs|fave|faves|hangry", "favourite"),
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
        "did well",
        unless=("hammer*|board|plank*|wall|roof|stone*|rock*|glass|virus|weed*|frost|press|accident|wasp*|fence",),
    ),
    Phrase(
        "[nailed|smashed|crushed|rocked|aced|killed|bombed|flunked] (the|that|my|your|this) "
        "(interview|test|exam|presentation|trial|task|pitch|demo|question|questions|exercise|"
        "audition|case|quiz)",
        "did well in",
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
    Phrase("(suck at|sucked at)", "am bad at"),
    Phrase(
        "(all about that|here for it|living for (this|it)|hits different|hit different|rent free|"
        "main character|a vibe|big yikes|it's giving|ate and left|understood the assignment|spill "
        "the tea)",
        unless=("pot|cup|leaves|lady|drink|trolley",),
    ),
    Phrase("(huge|massive|big|total|clear|easy|major) [w] ;", "success", unless=("watt*|kilowatt*|north",)),
    Phrase("take the [l] ;", "defeat"),
)

# Words of praise that many business letters use by now: a suggestion, not a warning.
MILD = (
    Phrase("awesome", "excellent", fix=True, unless=("awesome (power|height|scale|silence|sight of)",)),
    Phrase(
        "super [excited|keen|interested|happy|nice|friendly|helpful|interesting|busy|grateful|"
        "pleased|useful|quick|easy|fun|impressed|curious|thankful|smart|kind|glad|clear|welcoming]",
        hint='Write "very" instead of "super".',
    ),
    Phrase(
        "that|this|the|a|some|your|one|nice|great|good|another [guy] ;|who|at|in|from|with|on|running|behind",
        "man",
        unless=("(guy (rope*|wire*|line*)|wire*|tension*|mast)",),
    ),
)
