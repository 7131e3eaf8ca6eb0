"""Words of praise and blame that are slang in their context only: a talk that "was fire" is, a fire in the hold is not.

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
    "keep|kept|touch|patient*|stay|stayed|stays|room|cellar|store|weather|water|air|metal|dry|shade|storage|"
    "temperature|breeze|glass",
)
_WAVES = ("sea|metres|waves|boat|berth|bay|harbour|ankle|knee|wood|grain|river|organ",)
_TASTE = ("tea|sauce|leaf|leaves|herb*|flavour|coin*|coins|garden|smell|sweet*|chocolate|condition|lamb|green|royal",)

PRAISE = (
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
    Phrase("{be} {very}? [gas] (craic|altogether)", "great fun"),
    Phrase("{be} {very}? [fire] ;", "excellent", fix=True, unless=_FLAMES),
    Phrase("{be} {very}? [lit] ;", "excellent", fix=True, unless=_LIGHT),
    Phrase("{keen} [lit]", "excellent", unless=_LIGHT),
    Phrase("{be} {very}? [sick] ;", "excellent", fix=True, unless=_ILL),
    Phrase("[sick] {thing}", "excellent", unless=_ILL),
    Phrase("{be} {very}? [dope] ;", "excellent", fix=True, unless=("drug*|aircraft|fabric",)),
    Phrase("[dope] {thing}", "excellent"),
    Phrase("{be} {very}? [mint] ;", "excellent", fix=True, unless=_TASTE),
    Phrase("{keen} [mint]", "excellent", unless=_TASTE),
    Phrase("{be} {very}? [ace] ;|to|if|that", "excellent", fix=True, unless=("clubs|hearts|spades|diamonds|card*",)),
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
    Phrase("{be} a [legend] ;", "master", unless=("map|key|chart|says|old|local|arthur*|according",)),
    Phrase("{be} (legends|lifesavers|superstars|absolute stars)", "masters", unless=("myths|map*",)),
    Phrase(
        "{very}|it's|were|loads|massive|absolute [lol|class|quality|gold] ;",
        "excellent",
        unless=("(first|working|silver|gold (medal|standard|ring)|carat|bronze|high quality)",),
    ),
)
