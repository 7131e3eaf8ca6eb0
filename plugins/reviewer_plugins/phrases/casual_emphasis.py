"""Colloquial turns of phrase for emphasis and for what happens to people. Facts from G1 and style guides."""

from reviewer import Phrase

_EMPHASIS = (
    Phrase("; (so|but) yeah", "", fix=True),
    Phrase("(to (cut|make) a)? long story short", "in short", fix=True, unless=("long story short ... trio",)),
    Phrase("(cut|cutting) to the chase", "come to the point", fix=True),
    Phrase("(nitty-gritty|the lowdown|the low-down|the skinny on|brass tacks)", "the details"),
    Phrase(
        "(you know what i mean|know what i mean|if you (catch|get) my drift|ya know|let me tell you|"
        "i'll tell you (that much|what)|i tell you|; tell you what ;|i kid you not|no kidding|swear "
        "down|just saying|just sayin|nuff said|no joke|no lie|not gonna lie|not going to lie)",
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
        "(i|we|you|they) (so|totally) (want|love|get|got|hope|enjoyed|agree|appreciate|loved|"
        "understand|clicked|nailed|appreciated|forgot|dig|need)",
        "very much",
    ),
    Phrase(
        "totally",
        "fully",
        fix=True,
        unless=(
            "(totally (enclosed|blind|different|deaf|new|dependent|destroyed|rebuilt|separate|electric|"
            "independent|sealed|closed|lost|free|unaware)|(i|we|you|they) totally)",
        ),
    ),
    Phrase(
        "(crazy|insanely|stupidly|mad|dead|well) (busy|keen|excited|nice|happy|impressed|hectic|"
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
    Phrase("(get|got|getting|gets) (a|such a)? (real|big|right|massive|huge)? kick out of", "greatly enjoyed"),
    Phrase("(blew|blow|blows|blown|blowing) (my|our|your) (mind|minds|socks off)", "impressed me greatly"),
    Phrase("(blew|blows) (me|us) away", "impressed me greatly", unless=("wind*|storm*|gale*",)),
    Phrase(
        "(i|was|were|been|totally|really|am|i'm) blown away",
        "greatly impressed",
        unless=("wind*|storm*|gale*|roof*|tent*|leaves|hat|sand|soil",),
    ),
    Phrase("(knock|knocked|knocks) (my|our|your) socks off", "impressed me greatly"),
    Phrase("(knock|knocked|hit) it out of the (park|ballpark)", "did very well", unless=("baseball|cricket",)),
    Phrase("(bowled (me|us) over|blew my mind|knocked me for six)", "impressed me greatly"),
    Phrase(
        "(mind-blowing|mindblowing|jaw-dropping|out of this world|off the charts|off the scale)",
        "extraordinary",
        fix=True,
        unless=("(ecg|monitor*|graph*|thermometer|gauge*|nautical|chart room|readings|reading|seismic|meter*)",),
    ),
    Phrase("to die for", "excellent", fix=True, unless=("country|freedom|cause|faith",)),
    Phrase(
        "(easy as pie|a doddle|a cinch|a no-brainer|a walk in the park|child's play|like falling off "
        "a log|duck soup|with (my|our) eyes (shut|closed))",
        "easy",
        unless=("dog*|surgeon*|sleep*|yoga|meditat*|pray*",),
    ),
    Phrase(
        "(was|is|were|be|would be|seemed|felt like) (a|such a|really a) [piece of cake]",
        "easy",
        unless=("cut|knife|plate|baked|jet",),
    ),
    Phrase("in stitches", "laughing", fix=True, unless=("wound*|suture*|knit*|sew*|needle*|embroider*|cloth",)),
    Phrase("(cracked|crack|cracks|cracking) (me|us) up", "made me laugh", fix=True),
    Phrase("(laughed|laughing) (my|our) (head|socks|butt|ass|pants) off", "laughed very much"),
    Phrase(
        "(sweating (bullets|buckets)|shaking like a leaf|scared (stiff|silly)|a (bundle|bag) of "
        "nerves|having kittens|jittery as)",
        "very nervous",
    ),
    Phrase("(turned|went|go|turn|gone) to jelly", "shook", unless=("quince|fruit|pectin|boil*|sugar",)),
    Phrase("(going|go|went|gone) (nuts|bananas|bonkers|mental|ape|crazy|berserk)", "lost all measure"),
    Phrase(
        "(gets|get|got|going|goes) mad (at|in|on|over|around|during)? (christmas|easter|weekends|"
        "lunch|night|times|here|there|summer)",
        "very busy",
    ),
    Phrase("the penny (dropped|drops|finally dropped)", "I understood", fix=True, unless=("slot*|machine*|arcade",)),
    Phrase("(light bulb|lightbulb|aha) moment", "moment of insight", fix=True),
    Phrase("been there done that", "I have done that before", fix=True),
    Phrase("(keep|kept|keeps|keeping) (me|us) on (my|our) toes", "challenged me"),
    Phrase(
        "(hit|hits) the (spot|jackpot)", "was just right", fix=True, unless=("target*|drill*|slot*|lottery|light*",)
    ),
    Phrase("(can't|couldn't|won't|could not|cannot) shut up", "kept talking", fix=True),
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
    Phrase("to be honest with you", "", fix=True),
    Phrase(
        "(let's be (real|honest)|let's face it|real talk|not being funny|can i just say|i gotta say|"
        "i've got to say|gotta be honest)",
        "",
        fix=True,
    ),
    Phrase(
        "(slip|slipped|fall|fell|fallen|falling) through the (cracks|net)",
        "went astray",
        unless=("floor*|pavement|fish*|board*|bridge|water|coin*|ice|trawl*|herring",),
    ),
)

_TURNS = (
    Phrase("(ball's|ball is) in your court", "I leave the decision with you", unless=("tennis|squash",)),
    Phrase("tight as a drum", "very well run", fix=True, unless=("skin|hide|tune*",)),
    Phrase("(come|comes) along every day of the week", "come often"),
    Phrase("(one of these days)", "some day", fix=True),
    Phrase("(pronto|chop-chop|lickety-split|on the double|make it snappy|in a jiffy)", "soon", fix=True),
    Phrase(
        "(get|getting) (cracking|a move on|my skates on|stuck in|the show on the road|the ball rolling)",
        "begin",
        unless=("stuck in (traffic|snow|mud|the)",),
    ),
    Phrase(
        "(suck it up|roll with the punches|go with the flow|take it on the chin|took it on the chin|"
        "bite the bullet|water under the bridge|back to the drawing board|back to square one|back in "
        "the saddle)",
        "carry on",
        unless=("(river|canal|lock|horse*|bridge (pier|scour)|architect*|pipe*)",),
    ),
    Phrase("give (it|this|that|me|things) (a|another) (shot|whirl|bash|crack|burl|stab)", "try it"),
    Phrase("have (a|another) (crack|bash|stab) at", "try", fix=True),
    Phrase("(shoot|shooting|shot) (my|your) shot", "try"),
    Phrase("((wing|winging|winged) it|play it by ear)", "improvise", unless=("music*|piano*|tune",)),
    Phrase("(pull|pulled|pulling) (an all-nighter|out all the stops)", "work very hard", unless=("organ*",)),
    Phrase(
        "(screw|screwed|screwing|muck|mucked|cock|cocked|goof|goofed|fluff|fluffed|botch|botched) (up|it|that) ;",
        "made a mistake",
    ),
    Phrase("(drop|dropped) the ball", "made a mistake", unless=("goal*|match|rugby|cricket|basket*|player*",)),
    Phrase(
        "(brain fart|brain freeze|senior moment|(brain|mind) went blank|drew a blank|epic fail|face-palm|facepalm)",
        "lapse",
    ),
    Phrase(
        "(dodged a bullet|jumped ship|threw in the towel|called it quits|got the boot|got canned|got "
        "the sack|got the chop|got binned|bit the dust)",
        "left",
        unless=("sailor*|sea|boxing|boxer*",),
    ),
    Phrase(
        "(spill the beans|spill the tea|let the cat out of the bag|a little bird|a little birdie|"
        "word on the street|through the grapevine|inside scoop)",
        "I heard",
        unless=("vineyard|reserve|bird*|feeder",),
    ),
    Phrase(
        "(what|see what|hear what|know what) (you're|you are|you've been|you lot are|the team's been|"
        "you guys are|the team is) [up to]",
        "doing",
        fix=True,
    ),
    Phrase(
        "(where do i sign|take my money|shut up and take|i'm sold|i'm hooked|got me hooked|i'm all ears|all ears ;)",
        "I was convinced",
    ),
    Phrase(
        "(take|taking|took|have|had) a (rain check|raincheck|chill pill|gander|peek|squiz|look-see|"
        "butcher's|load off|breather)",
        "look",
    ),
    Phrase(
        "(off the top of my head|right off the bat|straight off the bat)",
        "at once",
        fix=True,
        unless=("cricket|baseball",),
    ),
    Phrase(
        "(hang in there|hang tight|sit tight|hold your horses|hold my horses|chill out|kick back|"
        "head off|scoot|skedaddle|bounce ;|bail ;)",
        "wait",
        unless=("((head|heads|headed) off (the|to)|ball*|boat|horse*|rope*|bail|bounce)",),
    ),
    Phrase("before i [(head off]|i (will|have to|must|gotta) [head off)]", "leave", fix=True),
    Phrase("before i head off", "before I leave", fix=True),
    Phrase("^ any (chance|joy|luck|goss) (of|you|we|i|that|for|there|with|on|yet|from)", "is it possible"),
    Phrase("; [any chance] (of|you|we|i)", "is it possible"),
    Phrase("(any joy|any goss)", "any news", fix=True),
    Phrase(
        "(zilch|nada|bupkis|diddly squat|crickets ;|tumbleweed ;|not a sausage)",
        "nothing",
        unless=("(insect*|cricket club|prairie)",),
    ),
    Phrase("(radio silence)", "no answer", fix=True, unless=("operator*|officer|navy|ship*|submarine*|aircraft",)),
    Phrase("(geek|nerd|geeked|nerded|geeking|nerding) out", "talk shop"),
    Phrase("like i (said|told you|say)", "as I said", fix=True, unless=("(did|do|just|exactly) like",)),
    Phrase("; [like] ; (really|super|so|totally|seriously)", "", fix=True),
    Phrase("^ me and (my|the|him|her)", "my colleague and I"),
    Phrase("(i|i've|just) (figured|s'pose|figure) (i|i'd|i'll|you|you'd|we|that|why not)", "I thought"),
    Phrase(
        "(just|only)? (wanted|thought|figured) (to|i'd|i would) (shoot|drop|pop|ping|holler|say hey|"
        "give a shout|reach out real|chime in|throw my hat|toss my hat)",
        "wanted to write",
    ),
    Phrase("(throw|toss|throwing|tossing|threw|tossed) (my|your) (hat|name) (in|into) the (ring|mix|hat)", "apply"),
    Phrase(
        "(way to go|good on ya|good on you|nice one|high five|mad respect|big ups|you go girl|attaboy)", "well done"
    ),
    Phrase("(best|good) of luck with (it|that) (all|mate|guys)", "I wish you well"),
    Phrase(
        "(killing|killed|kills|smashing|crushing|nailing|rocking) (it|the game)",
        "doing very well",
        unless=("pest*|weed*|frost|ice|rock*",),
    ),
    Phrase("(step|stepping|bring|brings|bringing) (up)? (my|your|our|their) (a-game|game|best game)", "do my best"),
    Phrase(
        "(firing on all cylinders|on a roll|in the zone|full steam ahead|pedal to the metal)",
        "working very well",
        unless=("engine*|locomotive*|loading|buffer|exclusion|bread|toilet",),
    ),
    Phrase(
        "(the whole enchilada|the icing on the cake|the cherry on top|bells and whistles|dog and pony show)",
        "all of it",
        unless=("cake*|bak*|dog*|pony",),
    ),
    Phrase("(from (the)? get-go|from the word go)", "from the start", fix=True),
    Phrase(
        "(get|got|getting) (up to speed|the hang of|a handle on|my head (around|round)|my act "
        "together|my ducks in a row)",
        "learn",
        unless=("(up to speed|train*|engine*)",),
    ),
    Phrase("(go|going|went) the whole (hog|nine yards)", "do it thoroughly"),
    Phrase("(keep|keeping) on (trucking|truckin|keeping on)", "carry on"),
    Phrase(
        "(in the same boat|on the same wavelength)",
        "in agreement",
        unless=("radio|crew*|sail*|row*|fish*|antenna*|laser*|light",),
    ),
    Phrase(
        "(gave|give|got|get|getting) (me|us) the (creeps|willies|heebie-jeebies|jitters|chills|feels|shakes)",
        "unsettled me",
    ),
    Phrase("(sounds|seems|looks) (legit|fab|ace|epic|dope|sick|neat|wild)", "is excellent"),
    Phrase(
        "(a|some|your|real|pretty|so|super|that's|really|very) [neat] (trick|stuff|place|office|team|"
        "idea|project|thing|company|;)",
        "impressive",
        unless=("(tidy|rows|handwriting|hand|spirit|vodka|whisky|hedges|and tidy|clean|desk|bench)",),
    ),
)

EMPHASIS = (*_EMPHASIS, *_TURNS)
