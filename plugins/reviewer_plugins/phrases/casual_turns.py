"""Colloquial turns of phrase for what people do and what happens to them. Facts from G1 and style guides."""

from reviewer import Phrase

TURNS = (
    Phrase(
        "(keen as mustard|mad as a hatter|happy as a pig|fit as a butcher's dog)",
        "very keen",
        unless=("pig*",),
    ),
    Phrase(
        "(bring|brings|brought) the (goods|heat|noise|fire|energy|a-game)",
        "deliver",
        unless=("goods (lift|train|in)|truck*|port",),
    ),
    Phrase(
        "(ready|all set|set|pumped|psyched|good) to (rock and roll|rock n roll|rock|roll|rumble|party|hustle)",
        "ready to begin",
        unless=("band|dough|rugby",),
    ),
    Phrase("; [(i'm|we're|am|are)? (good|all set|set|raring) to go] ;", "ready to begin"),
    Phrase(
        "let's (make it happen|make magic|get it|crush it|rock this|do it|get this (done|party "
        "started|show on the road)|go for it|roll)",
        "I would be glad to begin",
    ),
    Phrase("(get|getting) this (show on the road|party started|bad boy)", "begin"),
    Phrase(
        "(on it like a bonnet|bob's your uncle|job's a good'un|happy days|winner winner chicken "
        "dinner|she'll be right|no rest for the wicked|you know the drill|rock on|hang loose|right "
        "on ;|game recognise game)",
        "",
        fix=True,
    ),
    Phrase(
        "(hang|hanging|jam|jamming|vibe|vibing|chill|kick it|shoot hoops) with (you|your|the team|"
        "the crew|y'all|everyone)",
        "spend time with",
    ),
    Phrase("(i'm|i am|i'd be|be) your (man|guy|gal|girl|huckleberry|person) ;|for", "I would do the job well"),
    Phrase(
        "(i'm|i am|we're) all about ;|that|the|team*|customer*|people|learning|helping|growth|quality", "I care about"
    ),
    Phrase(
        "(hit me with|fire away|fire over|shoot me|chuck me|lob me|sling me|ping over|bung me) (any|"
        "your|the|a|some|over|whatever|what)",
        "please send me",
    ),
    Phrase(
        "(text|call|ping|ring|message|email|buzz) me (whenever|anytime|any time you like|any old time)",
        "please contact me when it suits you",
        unless=("call me any time (between|from|after|before)|email me any time",),
    ),
    Phrase(
        "^ (for sure|heck|shoot|dang|darn|sure thing|you bet|yup|yessir|righto)",
        "",
        fix=True,
        unless=("(for sure|shoot (the|a|me|over))",),
    ),
    Phrase("(went|go|goes|going) (swimmingly|like a dream|like hot cakes)", "go well", unless=("sell*|sold",)),
    Phrase(
        "(so it was|so i am|so i did|so i have) ;",
        "",
        unless=("so it was ... (that|a|the)|so i (did|have|am) ... (not|a|the|that)",),
    ),
    Phrase("(i'm only delighted|delira and excira|only gorgeous|only massive|pure delighted)", "I am delighted"),
    Phrase("(no bother at all|no bother to me|no bother ;)", "no trouble", fix=True),
    Phrase("(put|putting) (it|that|this) out there", "mention it", fix=True),
    Phrase(
        "(not gonna|won't|don't want to|not here to) (bore you|blow my own trumpet|toot my own horn|"
        "big myself up|sugarcoat|beat around the bush|beat about the bush|mince words)",
        "be brief",
    ),
    Phrase("(blow|blowing|toot|tooting) my own (trumpet|horn)", "praise myself", fix=True),
    Phrase("(beat|beating) (about|around) the bush", "avoid the point", fix=True),
    Phrase(
        "(my heart was|heart was) (in my (mouth|boots)|going like the clappers|pounding like mad)", "I was very nervous"
    ),
    Phrase("(spill|spilling|spilled) (my|your) guts", "speak freely"),
    Phrase("(chuck|throw|lob|sling|bung) (it|that|this|them|one|some) (my|your|our) way", "send it to me"),
    Phrase(
        "(send|throw|throwing|sending|toss) (some|any|good|positive|all the) (good|positive)? (vibes|"
        "luck|juju|karma|love) (my|your|our) way",
        "wish me well",
    ),
    Phrase(
        "(working|worked|work|bust|busted|busting) (my|our) (socks|tail|butt|fingers|backside) off",
        "work very hard",
        fix=True,
    ),
    Phrase("(busted|busting|bust) (my|our) (butt|tail|chops|hump)", "work very hard"),
    Phrase(
        "(drives|drive|drove|driving) (me|us) (nuts|bananas|bonkers|up the wall|mad|crazy|round the bend)",
        "trouble me",
    ),
    Phrase(
        "(bored|scared|thrilled|tickled|frozen|starving|worried) to (death|bits|pieces|tears)",
        "very pleased",
        hint='Write "very" and the feeling itself: "very pleased", "very worried".',
        unless=("(frozen|starving|starved) to death",),
    ),
    Phrase("(i|we|you) sure (do|did|would|hope|enjoyed|liked|loved|know|am|was)", hint='Leave "sure" out.'),
    Phrase("(super|mega|uber|ultra) (pumped|stoked|psyched|duper|chill|fun|cute)", "very pleased"),
    Phrase(
        "(ball's|ball is) in your court", "I leave the decision with you", unless=("tennis|squash|umpire*|players",)
    ),
    Phrase("tight as a drum", "very well run", unless=("skin|hide|tune*",)),
    Phrase("(come|comes) along every day of the week", "come often"),
    Phrase("(one of these days)", "some day", fix=True),
    Phrase("(pronto|chop-chop|lickety-split|on the double|make it snappy|in a jiffy)", "soon"),
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
        "make a mistake",
    ),
    Phrase("(drop|dropped) the ball", "make a mistake", unless=("goal*|match|rugby|cricket|basket*|player*",)),
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
        hint='Write "as far as I remember", or "at once", as you mean it.',
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
    Phrase("(radio silence)", "silence", fix=True, unless=("operator*|officer|navy|ship*|submarine*|aircraft",)),
    Phrase("(geek|nerd|geeked|nerded|geeking|nerding) out", "talk shop"),
    Phrase("like i (said|told you|say)", "as I said", fix=True, unless=("(did|do|just|exactly) like",)),
    Phrase("; [like] ; (really|super|so|totally|seriously)", "", fix=True),
    Phrase("^ me and (my|the|him|her)", "my colleague and I"),
    Phrase("(i|i've|just) (figured|s'pose|figure) (i|i'd|i'll|you|you'd|we|that|why not)", "I thought"),
    Phrase(
        "(just|only)? (wanted|thought|figured) (to|i'd|i would) (shoot|drop|pop|ping|holler|say hey|"
        "give a shout|reach out real|chime in|throw my hat|toss my hat)",
        "I wanted to write",
    ),
    Phrase("(throw|toss|throwing|tossing|threw|tossed) (my|your) (hat|name) (in|into) the (ring|mix|hat)", "apply"),
    Phrase(
        "(way to go|good on ya|good on you|nice one|high five|mad respect|big ups|you go girl|attaboy)", "well done"
    ),
    Phrase("(best|good) of luck with (it|that) (all|mate|guys)", "I wish you well"),
    Phrase(
        "(killing|killed|kills|smashing|crushing|nailing|rocking) (it|the game)",
        "do very well",
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
        "unsettle me",
    ),
    Phrase("(sounds|seems|looks) (legit|fab|ace|epic|dope|sick|neat|wild)", "is excellent"),
    Phrase(
        "(a|some|your|real|pretty|so|super|that's|really|very) [neat] (trick|stuff|place|office|team|"
        "idea|project|thing|company|;)",
        "impressive",
        unless=("(tidy|rows|handwriting|hand|spirit|vodka|whisky|hedges|and tidy|clean|desk|bench)",),
    ),
)
