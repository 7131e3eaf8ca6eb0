"""Words that are slang wherever they stand, with the plain words to use instead.

Facts about usage from G1 ("avoid slang or overly casual language"), from style guides and from dictionaries of current
English on both sides of the Atlantic and in Australia. Words with a sober meaning too are in `slang_in_context`.
"""

from reviewer import Phrase

_FISH = ("fish|herring|cod|salmon|trout|hens|chicken*|rabbit*|cleaned|scaled|filleted", "fire|house|building*|kitchen")
_STOVE = (
    "stoked ... (hearth|hearths|fire|fires|furnace*|boiler*|kiln*|stove*|oven*|engine|fears|interest|controversy)",
)

# `better` can stand exactly where the words stand, so these can be mended without a look.
_SPOKEN = (
    Phrase("gonna", "going to", fix=True),
    Phrase("wanna", "want to", fix=True),
    Phrase("(i|we|you|they|will|to|just|really) [gotta]", "have to", fix=True),
    Phrase("(he|she|it) [gotta]", "has to", fix=True),
    Phrase("(i've gotta|gotta)", hint='Write "I have to", or "has to" where it is about somebody else.'),
    Phrase("i've gotta", "I have to", fix=True),
    Phrase("you've gotta", "you have to", fix=True),
    Phrase("we've gotta", "we have to", fix=True),
    Phrase("gotta", "have to"),
    Phrase("kinda|sorta", "rather", fix=True),
    Phrase("i dunno", "I do not know", fix=True),
    Phrase("dunno", "do not know"),
    Phrase("lemme", "let me", fix=True),
    Phrase("gimme", "give me", fix=True),
    Phrase("outta", "out of", fix=True),
    Phrase("lotta", "lot of", fix=True),
    Phrase("lotsa", "a lot of", fix=True),
    Phrase("shoulda", "should have", fix=True),
    Phrase("coulda", "could have", fix=True),
    Phrase("woulda", "would have", fix=True),
    Phrase("musta", "must have", fix=True),
    Phrase("oughta", "ought to", fix=True),
    Phrase("hafta", "have to", fix=True),
    Phrase("needa", "need to", fix=True),
    Phrase("tryna", "trying to", fix=True),
    Phrase("(finna|fixin to)", "about to"),
    Phrase("imma|i'mma", "I am going to", fix=True),
    Phrase("y'all|yall|ya'll", "you all", fix=True),
    Phrase("c'mon", "please"),
    Phrase("ain't", "is not", hint='Write "is not", "am not" or "are not" instead of "ain\'t".'),
    Phrase("innit", "is it not"),
    Phrase("whatcha", "what are you"),
    Phrase("gotcha", "I understand"),
    Phrase("betcha", "I am sure", fix=True),
    Phrase("d'ya|didya|wouldya|couldya|wouldja", "do you", hint='Write it out: "do you", "did you", "would you".'),
    Phrase("prolly|probs", "probably", fix=True),
    Phrase("deffo|defo|defs", "definitely", fix=True),
    Phrase("obvs|obvi", "obviously", fix=True),
    Phrase("natch", "naturally"),
    Phrase("srsly", "really", fix=True),
    Phrase("yeah|yep|yup|yea|yessir|yass|yasss|yas", "yes", fix=True),
    Phrase("nah|nope|naw", "no"),
    Phrase("see|thank|love|catch|hear|tell|to|from|with|for|did|do|will|can|would [ya]", "you", fix=True),
    Phrase("[ya] know|guys|there|have|got|think|never|did|said|want|need|see|all", "you", fix=True),
    Phrase("nuthin|nothin|sumthin|somethin", hint='Write the word out: "nothing", "something".'),
    Phrase("lookin|doin|goin|gettin|comin|thinkin|workin|talkin|makin|hopin|waitin|feelin", hint="Write -ing in full."),
    Phrase("my bad", "my mistake", fix=True),
)

_FEELINGS = (
    Phrase(
        "(so|super|really|totally|absolutely|pretty|very|quite|a bit|well|that)? stoked",
        "very pleased",
        fix=True,
        unless=_STOVE,
    ),
    Phrase(
        "(so|super|really|totally|absolutely|pretty|very|quite|a bit|well|that)? psyched (up)?",
        "very pleased",
        fix=True,
    ),
    Phrase(
        "(so|super|really|totally|absolutely|pretty|very|quite|a bit|well|that)? chuffed (to bits|to pieces)?",
        "very pleased",
        fix=True,
    ),
    Phrase("gobsmacked|flabbergasted", "astonished", fix=True),
    Phrase(
        "(so|super|really|totally|absolutely|pretty|very|quite|a bit|well|that)? gutted",
        "very disappointed",
        fix=True,
        unless=(*_FISH, "(gutted (the|a|it|them|by)|shell|floor*|refurbish*)"),
    ),
    Phrase(
        "(so|super|really|totally|absolutely|pretty|very|quite|a bit|well|that)? bummed (out)?",
        "disappointed",
        fix=True,
    ),
    Phrase("bummer|buzzkill", "disappointment"),
    Phrase(
        "(so|super|really|totally|pretty|very|quite|a bit|well)? knackered|zonked|pooped|cream-crackered",
        "very tired",
        fix=True,
        unless=("pump|machine|bearing|tool|van",),
    ),
    Phrase("(miffed|narked|peeved|cheesed off|hacked off|teed off)", "annoyed", fix=True),
    Phrase("bonkers|barmy|batshit", "extraordinary"),
    Phrase("bricking it", "very nervous", fix=True),
    Phrase("freaked|(freak|freaking|wigged|weirded) out", "alarmed"),
    Phrase("awks|cringey|cringy|cringeworthy", "awkward", fix=True),
    Phrase("cringe", "awkward"),
    Phrase("jelly ;", "envious", unless=("jelly ... ;", "fruit|royal|petroleum|jar*|toast|peanut|quince|mint")),
    Phrase("(fangirl*|fanboy*|fangirling|simp|simping|stan ;)", "admire"),
    Phrase("butterflies in my (stomach|tummy|belly)", "nervous"),
    Phrase("fomo", "the fear of missing something"),
    Phrase("(all the feels|right in the feels)", "I was deeply moved"),
)

_PRAISE = (
    Phrase("(bussin|goated|shiok|peng|bodacious|gnarly|tubular|radical ;)", "excellent", unless=("sign",)),
    Phrase("fab|brill|fabbo|marv", "very good", fix=True, unless=("(semiconductor|wafer*|chip*|fab (line|lab))",)),
    Phrase("pukka|snazzy|spiffy|nifty|swanky|schmick|spiffing", "fine", fix=True),
    Phrase("awesomesauce|amazeballs|fantabulous|ridic|delish|scrummy|yummy", "excellent"),
    Phrase(
        "(off the hook|off the chain|on point|on fleek|on fire ;)", "excellent", unless=("house|building|caught|set",)
    ),
    Phrase(
        "the (bomb|bee's knees|dog's bollocks|mutt's nuts|cat's pyjamas|cat's pajamas|shizzle|shiznit)", "excellent"
    ),
    Phrase("({be} the|real|true|absolute|total) [goat] ;", "best", unless=("farm|herd|milk|cheese|shed|kid|goats",)),
    Phrase("slay|slayed|slaying|slays", "do very well", unless=("dragon*",)),
    Phrase("(yeet|yeeted|no cap|on god|deadass|highkey|bet ;)", unless=("dragon*",)),
    Phrase("lowkey|low-key", "rather", fix=True, unless=("low key ... (lighting|light|event|style|profile|setting)",)),
    Phrase("(hella|helluva|hecka|mad props|props to)", "very"),
    Phrase("legit ;", "genuine", fix=True),
    Phrase("legit", "truly", unless=("legit (business|traffic|users|claims|requests)",)),
    Phrase(
        "(rizz|drip ;|swag|swagger|clout|glow-up|glow up|mojo|pizzazz|oomph)", unless=("irrigation|feed|coffee|bag",)
    ),
    Phrase("vibe|vibes|vibey", "atmosphere", unless=("vibe shift",)),
    Phrase("vibing", "getting on well", unless=("vibe shift",)),
    Phrase(
        "(irie|banging ;|bangin|belter|corker|cracker of|ripper|beaut|bonzer)", "excellent", unless=("door*|drum*",)
    ),
    Phrase(
        "(super-duper|superduper|supes|uber|mega|well good|dead good)",
        "very",
        unless=("(taxi|driver|ride*|super mega)",),
    ),
    Phrase("(chef's kiss|mic drop|game on|booyah|boom ;|woo hoo|woohoo|yay|yippee|hooray)", unless=("crane|operator",)),
)

_PEOPLE = (
    Phrase("(holla|hollah|holler) (at me)?", "tell me"),
    Phrase(
        "(a|an)? (big|huge|massive|special|quick)? (shout-out|shout out|shoutout|big up|props|mad love) to",
        "my thanks to",
        fix=True,
    ),
    Phrase("kudos", "congratulations", fix=True),
    Phrase("aight|a'ight", "all right", fix=True),
    Phrase("(appreciate|preciate) (ya|y'all|it fam)", "thank you"),
    Phrase(
        "(bad boy|bad boys|the real deal|legit deal|hot mess|hot take|hot stuff|big mood|same energy|good vibes only)",
        "something special",
    ),
    Phrase("; [dude|dudes|bruh|bro|brah|broski|bruv] ;", "", fix=True, unless=("(sis|brother|dude ranch)",)),
    Phrase("dude|bruh|bro|brah|broski|bruv", "man", unless=("(sis|brother|dude ranch)",)),
    Phrase("(cuz ;)", "cousin"),
    Phrase("dudes|bros", "people", unless=("(sis|brother|dude ranch)",)),
    Phrase("bloke|geezer|fella|laddie", "man"),
    Phrase("blokes|geezers|fellas|chaps|lads", "people"),
    Phrase("(homie|homies|homeboy|peeps|bestie|besties|bff|bffs|bae|peoples ;)", "people", unless=("peoples ... ;",)),
    Phrase("(noob|newbie|n00b|newb)", "beginner"),
    Phrase("keeners|noobs", "beginners"),
    Phrase("rookie mistake", "mistake", fix=True),
    Phrase("(cobber|digger ;|larrikin|bogan)", "person", unless=("operator|excavator|ticket|seat|licence",)),
    Phrase("(bigwig|big shot|big cheese|top dog|head honcho|honcho)", "manager"),
    Phrase("bigwigs|honchos", "managers"),
    Phrase("(rockstars|rock stars)", "experts", unless=("(band|music|concert|song*|tour bus|guitar*)",)),
    Phrase("(rockstar|rock star)", "expert", unless=("(band|music|concert|song*|tour bus|guitar*)",)),
    Phrase("wiz|whiz|whizz|boffin|brainiac|geek|nerd", "expert"),
    Phrase("boffins|geeks|nerds", "experts"),
    Phrase("nerdy|geeky", "thorough"),
    Phrase("(geek out|geeked out|geeking out|nerd out|nerded out|nerding out)", "talk shop"),
    Phrase("(code|coding|sales|marketing|excel|data|spreadsheet|python|social media) [ninja|ninjas|guru]", "expert"),
    Phrase(
        "(total|absolute|bit of a|such a|real) [ninja|unit|machine|beast|weapon|boss]", "expert", unless=("weapon*",)
    ),
    Phrase("mama|momma|hubby|hubs|missus|kiddos|kiddo|littl'un|doggo|pupper", unless=("mama's",)),
)

_THINGS = (
    Phrase("arvo", "afternoon", fix=True),
    Phrase("brekkie|brekky", "breakfast", fix=True),
    Phrase("nosh|grub|scran|tucker|chow|munchies", "food", fix=True, unless=("(grub screw*|larva*|beetle*|lawn)",)),
    Phrase("cuppa|brewski|bevvy|bevvies", "something to drink", unless=("skin",)),
    Phrase(
        "(natter|chinwag|chin-wag|chit-chat|chitchat|yarn ;|yack|yak ;)",
        "talk",
        unless=("wool|cotton|loom|dye*|knit*",),
    ),
    Phrase("craic|banter|hijinks|shenanigans", "good company"),
    Phrase("(yonks|donkey's years)", "a long time", fix=True),
    Phrase(
        "(heaps of|oodles of|shedloads of|shedload of|gazillion|zillion|bazillion|squillion|bajillion)",
        "a great deal of",
        unless=("compost|scrap|coal|sand|spoil|slag|salt|gravel|rubbish",),
    ),
    Phrase(
        "(bucks|quid|moolah|dosh|bling)",
        "money",
        unless=("(deer|bread|pizza|knead*|bucks county|proof*|rise)",),
    ),
    Phrase(
        "(gig|side-hustle|side hustle|hustle)",
        "job",
        unless=("(gig economy|band|concert*|music*|stage|gig (boat|work))",),
    ),
    Phrase("gizmo|doohickey|thingamajig|thingy|thingies|whatsit|whatchamacallit|gubbins|doodad", "device"),
    Phrase("dodgy|sketchy|sus|shady|wonky|iffy|skeevy|janky|naff|manky|grotty|gammy|minging|rubbishy", "doubtful"),
    Phrase("(blah blah|yada yada|ugh|argh|oops|whoops|oopsie|oopsies|yikes|whoa|eek)", "", fix=True),
    Phrase("(meh|blah ;|bleh)", "not very good"),
    Phrase("(haha|hahaha|hahahaha|hehe|heh|teehee|ha ha|lolz)", "", fix=True),
    Phrase(
        "(tickety-boo|hunky-dory|peachy|copacetic|apples ;)", "in order", unless=("fruit|orchard*|cider|pears|tree*",)
    ),
    Phrase("cheapo|freebie|freebies|pricey|ginormous|humongous|humungous|teeny|teensy|itty-bitty|weeny"),
    Phrase("(gonzo|cray|cray-cray|cra-cra|loco|cuckoo ;|wacky|whacky|kooky|zany|loopy)", "unusual", unless=("clock",)),
    Phrase(
        "(diss|dissed|dissing|ghosted|ghosting|ghost me)",
        "ignore",
        unless=("(ghosting (on|in|of)|image|screen|print)",),
    ),
    Phrase(
        "(skive|skiving|bunk off|bunking off|chillax|chillaxing|chilling|veg out)",
        unless=("chilling ... ;", "chilling"),
    ),
    Phrase("(adulting|mansplain*|humblebrag|netflix and chill|yolo|tmi|smh)"),
    Phrase("(savvy ;|aye aye|roger that|righto|rightio|okey-dokey|okie-dokie|okie)", "yes"),
    Phrase("(easy-peasy|easy peasy|lemon squeezy|no brainer|no-brainer|cushy)", "easy"),
    Phrase(
        "(wagwan|whassup|wassup|wazzup|wassap|sup ;|what up)", unless=("(sup (board|lesson*|hire)|paddle*|stand up)",)
    ),
)

SLANG = (*_SPOKEN, *_FEELINGS, *_PRAISE, *_PEOPLE, *_THINGS)
