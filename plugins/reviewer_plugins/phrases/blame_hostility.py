"""Hostility: anger, insult, threat, sarcasm and bitterness. From G0 and G1 ("stay polite after a rejection")."""

from reviewer_plugins.frames import Frame

_ANGER = (
    'Leave "{words}" out. Disappointment may be said once and quietly: "I had hoped for another '
    'answer, and I thank you for the talk."'
)
_THREAT = 'Leave the threat "{words}" out; where a wrong was done, take it up elsewhere and calmly, not in a follow-up.'
_SARCASM = (
    'Say it without the sting of "{words}": "I have not heard from you yet and would be glad of '
    'an update", or nothing at all.'
)
_BITTER = 'Leave "{words}" out and close with good wishes: "I wish you and the new colleague every success."'

_RETOLD = (
    "you (said|told|asked|described|mentioned|explained|spoke)",
    "customer*|patient*|passenger*|caller*|pupil*|client*|tenant*|guest*",
    "{boss}",
    "{workplace}",
)

HOSTILITY = (
    Frame(
        _ANGER,
        (
            "(i am|i'm|i was|i feel|i felt|me|left|quite|be|i remain) {intensive}? {anger}",
            "makes me (sick|angry|furious)",
            "i (hate|despise|loathe|detest|resent) (that|you|your|how|the way|this)",
            "(my (blood|patience)) ... (boils|boil|run out|at an end|exhausted)",
            "(hard feelings|grudge|anger|resentment|contempt) ... (for|against|at|towards) (you|your)",
        ),
        unless=("sick of me", "not|never|without|no (longer)? {anger}", "offended somebody|someone|anyone", *_RETOLD),
    ),
    Frame(
        _ANGER,
        (
            "{you} ... {be} ... {insult}",
            "(you|your) ... (bunch|pack|lot|set|crew) of {insult}",
            "you (are|were|seem|must be|must think) (all|such|a|an|i am|real|total|complete|nothing but)? {insult}",
            "{insult} ... (like|at) (you|your)",
            "(such|rarely ... such) (arrogance|incompetence|rudeness|cowardice|contempt|hypocrisy|nonsense|ignorance)",
            "special kind of",
            "(what|such) a (complete|total|utter|sad|big)? (joke|farce|circus|sham|shambles|disgrace|charade|"
            "clown show|insult|waste)",
            "(is|was|are|were) (a|nothing but a) (complete|total|bad|sick|cruel|utter)? (joke|farce|circus|sham|"
            "shambles|disgrace|charade|insult)",
            "a circus with",
            "shame on",
            "(go|can go) to hell",
            "(thank you|thanks) for (absolutely|exactly|precisely)? nothing",
            "good riddance",
            "(lies|nonsense|rubbish|humbug) all of it",
            "who do you think you are",
            "how dare you",
            "god help your",
            "a (child|monkey|blind man|toddler|trained ape) could",
            "(disgusting|disgraceful|despicable|contemptible|shameful|pathetic) (way|of|behaviour|treatment|"
            "company|and|manner|excuse)",
            "{process} ... {be} (disgraceful|pathetic|contemptible|despicable|disgusting|a disgrace|an insult|"
            "laughable)",
            "your ... {be} (disgraceful|pathetic|contemptible|despicable|disgusting|worthless|laughable|a disgrace)",
            "you people",
        ),
        unless=(
            "not|never|no|nothing ... {insult}",
            "feel stupid|foolish",
            "(like|as) you people",
            *_RETOLD,
            "{insult} (mistake|question|questions)",
        ),
    ),
    Frame(
        _BITTER,
        (
            "spare me (the|your|another)",
            "(don't|do not|no need to) bother (to|me|writing|replying|calling|with)",
            "keep your ... (pool|templates|template|excuses|platitudes|wishes|apologies|standard|pity|compliments)",
            "save (your|the|yourself) (breath|excuses|platitudes|template|trouble)",
            "(loss is|it is|is) (entirely|all|wholly|only)? yours $",
            "it's your loss",
            "your loss",
            "(you|you'll|you will|one day) ... (regret|be sorry|rue)",
            "(employee|employees|staff|person|people|candidates|everything) you deserve",
            "you deserve each other",
            "(never|not) (darken|set foot|buy|shop|bank|recommend|apply|work) ... (your|again|with you|door)",
            "lost (all|whatever|any|every) ... (interest|respect) (i|for|in)",
            "(enjoy|good luck) (explaining|finding|with that|to whoever|keeping|replacing|without)",
            "(hire|take|pick|choose|have|keep) the cheap* one",
            "showed it the door",
            "seen (enough|all i need)",
            "(bullet|bullets) ... dodged|dodge",
            "dodged (a|the) bullet",
            "(lucky|narrow) escape",
            "a new low",
            "bankrupt ... (year|month) after",
            "crash on its",
            "(they|he|she) will need the (sympathy|luck)",
            "(framed|frame|burned|burnt|shredded|tore up) your (rejection|letter|reply)",
            "(remember|regret) this (letter|day|decision|message|mistake)",
            "(i|we) (will|shall) not forget (who|this|that|how|what)",
            "(you will|you'll) (know|remember|see) (which|who|what|whom) ... (sent|turned|rejected|passed|lost|missed)",
            "(i hope|hopefully) ... at least",
            "(biggest|worst|grave|huge|costly) mistake ... (made|make|ever)",
            "(made|making|make) a (big|huge|grave|terrible|serious|costly) mistake",
            "(free|unpaid) (consulting|consultancy|labour|labor|work|ideas|advice|hours)",
            "(your|this) (so-called|so called)",
            "(stings|stung|hurts) ... (surprise|surprises)",
            "(competitor|competition|rival|rivals) ... (will|would) be (glad|happy|pleased|only too)",
            "(thank you|thanks) ... for (wasting|letting me waste|making me|ignoring|the silence|your silence)",
            "(rumours|rumors|reviews|warnings|stories) about (you|your) ... (true|right)",
            "warned me about (you|your|firms|companies)",
            "well well",
        ),
        unless=(
            "not|never ... (mistake|regret)",
            "i (will|would|shall)? (not|never|do not) regret",
            "my (stupid|big|own|worst) mistake",
            "mistake|mistakes i",
            "unpaid leave",
            *_RETOLD,
        ),
    ),
    # Threats.
    Frame(
        _THREAT,
        (
            "my (lawyer|solicitor|attorney|legal adviser|barrister|counsel|union|followers|readers|subscribers)",
            "(hear|hearing) from my (lawyer|lawyers|solicitor|attorney|union)",
            "i (will|shall|may|might|am|have|intend|reserve) ... (legal|formal) (action|steps|complaint|"
            "proceedings|advice)",
            "(see|meet) you in court",
            "(report|reporting|take|taking|pass|passing|bring|bringing) (this|you|it|your|that|the matter) ... "
            "(further|public|higher|to the (press|papers|board|authorities|council|ombudsman|ministry|labour|"
            "labor|union|regulator|tribunal|newspapers|newspaper))",
            "(labour|labor|employment) (board|tribunal|court|inspectorate)",
            "(ombudsman|tribunal|data protection|equality commission|trade press|local press|the papers|"
            "newspaper|journalist|reporter|regulator) ... (will|would|answers|may|might|interested|know|faster|"
            "hear)",
            "(post|posting|write|writing|publish|publishing|share|sharing|put|putting|leave|leaving) ... (about "
            "(this|it|you|your)|glassdoor|online|on linkedin|social media|review|reviews|on the (web|internet|"
            "sites))",
            "(employer|company) (rating|review) (site|sites|portal|portals|page|forum)",
            "one star is",
            "(tell|telling|warn|warning|let|advise|advising) (every|everyone|everybody|all|others|other|people|"
            "anyone|my (friends|colleagues|network|fellow|classmates|students|former)) ... (avoid|clear|away|not "
            "to|never|what you|how you|of you)",
            "name and shame",
            "(word|news) (gets|travels|spreads|will get|does get) (around|round|fast|out)",
            "(people|everyone|applicants|candidates|nurses|engineers|teachers|students|we|they) (do)? talk (at|"
            "to each|to one|in|and|among)",
            "(everyone|everybody) talks",
            "(i|we) (do|have|did)? (keep|kept|screenshot|saved|save|recorded|filed) (a|all|every|everything|each|"
            "the|screenshots|copies|records)? (of)? ... (message|messages|e-mail|e-mails|emails|screenshots)",
            "i do screenshot",
            "(over|above) your head",
            "i know (several|some|many|a lot of|the|your) (people|journalist|journalists|director|board|boss) "
            "... (who|at|of|would)",
            "(i have|i've) the ear of",
            "(will|shall) be watching (you|your)",
            "(you have not|you haven't) heard the last",
            "(this|it) is not over",
            "(there will be|will have|have) consequences",
            "(see|hear) what ... (thinks|think|makes|make|says|say) (of|about) (this|it|how)",
            "in (my|the) next (article|column|post|review|blog)",
        ),
        unless=(
            "how (considerate|kind|friendly|well|warm*|good|fair|patient)",
            "glowing",
            "praise",
            "you (said|told|asked|described|mentioned|explained|spoke|showed)",
            "{boss}",
            "{workplace}",
            "proud|recommend*",
            "(send|sent|post|posted|forward*) (you|your office)",
            "i would (like|love) to (share|write)",
            "attached|enclosed|draft",
            "customer*|patient*|passenger*|caller*|pupil*|tenant*|guest*",
            "(happy|glad) to",
            *("enjoyed", "thank you for the", "thank you for your", "with your permission"),
        ),
    ),
    # Sarcasm.
    Frame(
        _SARCASM,
        (
            "i must (say|admit|confess) ... (admire|efficient|efficiency|impress*|admiration|new low|novel|"
            "original|creative|record)",
            "(is|are) what passes for",
            "passes for",
            "carrier pigeon",
            "let me guess",
            "(congratulations|congrats|bravo|well done|chapeau|kudos) ... (on|for|to) (hiring|choosing|picking|"
            "whoever|managing|finding|ignoring|losing|your (choice of|silence)|the (silence|longest))",
            "(nice|good|lovely|interesting|comforting|reassuring|charming|touching|refreshing|instructive) to "
            "(know|see|learn|hear|watch|find) ... (worth|counts|only|nothing|no-reply|that ... (not|no|nothing|"
            "so little)|four|ignored|never|silence)",
            "what a (relief|comfort|joy|pleasure|delight|surprise) to (learn|know|hear|see) ... (so little|"
            "nothing|not|no|never|only)",
            "how (kind|nice|thoughtful|generous|convenient|charming|considerate|good|gracious|lovely|touching|"
            "efficient|decent) of (you|your|the) ... (to (let|waste|keep|make|ignore|forget|leave|at last|"
            "finally|spare|confirm))",
            "(i suppose|i guess|i assume|i presume|i imagine|i take it|presumably|no doubt|doubtless|evidently|"
            "apparently|obviously|clearly|perhaps|maybe) ... ... (too (much|heavy|busy|important|long|hard|"
            "difficult|big|great|grand|clever|good|many)|beneath|coin|golf|nephew|burden|asking too|somebody "
            "else's|a formality|got lost|on holiday again|forgotten how|run out of|out of fashion|silence|ink|"
            "stamps)",
            "^ (it is|it's|how)? (strange|funny|odd|curious|interesting|amusing|remarkable|amazing|fascinating) "
            "(how|that) (quickly|fast)? (you|nobody|no one|your)",
            "such (important|busy|grand|eminent|great) people",
            "too (busy|important|grand) (to (reply|answer|write|call|type|say|pick|tell|send)|for (manners|courtesy))",
            "(one|a single|two|three) (sentence|line|lines) from a",
            "(no-reply|noreply|do-not-reply) (address|account|mailbox|e-mail)",
            "(silence|ghosting|ignoring) ... (culture|policy|tradition|speciality|specialty|strength|talent|art|"
            "hobby|deafening|golden)",
            "deafening",
            "(i|me|being|be|skills|work|was|been) (graded|marked|judged|interviewed|turned down|rejected|"
            "assessed|measured|weighed|dismissed|refused|tested) ... by ... (people|someone|somebody|a man|a "
            "woman|a panel|three people|men|a person|a boy|a computer|an algorithm) (of (three|two))? (who|whose|"
            "that)?",
            "(panel|committee|people) ... who (have|has) (never|not) ... (tells|tell|decide|decides|judge|judges)",
            "than i can say (for|of)",
            "(would it|will it|would that) (kill|hurt|have killed) (you|anyone|somebody|them)",
            "(has|have|did) (anyone|anybody|someone) ... (died|die|alive|awake|asleep|fallen)",
            "(alive|awake|anybody home|anyone home|anyone there) $",
            "(i should|i shall|i will) have to (learn|remember) ... (lie|nod|golf)",
            "(i hope|do give|give) ... (lucky winner|nephew|golf)",
            "boss's (nephew|son|daughter|niece|cousin|friend)",
            "(somebody's|someone's|the director's) (nephew|niece|cousin|son|daughter|golf)",
            "whoever (nodded|smiled|laughed|shouted|came|paid|is|was) (the)? (most|cheapest|loudest|first)",
            "attention span",
            "(two|three|four|five|ten) (adults|grown men|grown-ups|people) (look|search|argue|looking|searching)",
            "most (instructive|illuminating|enlightening|educational)",
            "^ (how|quite|truly|very)? (remarkable|bravo|charming|impressive|classy|brilliant|marvellous|"
            "unbelievable|incredible) $",
        ),
        unless=(
            "{boss}",
            "{workplace}",
            "you (said|told|asked|described|mentioned|explained|spoke)",
            "too (busy|much) (for me|as it is)",
            "(was|were|it|is|how|so|very|most|really|quite|be|truly|a|and) (remarkable|charming|impressive|"
            "brilliant|lovely|wonderful|marvellous) $",
            "fair|kindly|gently|gladly|enjoyed",
            "thank you for (the|your)",
        ),
    ),
    Frame(
        _SARCASM,
        (
            "(carrier)? (pigeon|pigeons) ... (lost|accident|met|way|harm|reply|answer|tired|retired)",
            "for a pigeon",
            "vow of silence",
            "(talking|speaking|writing|corresponding) (to|with) a (brick)? wall",
            "(still)? speechless",
            "bless your (heart|hearts|soul|cotton)",
            "(put|there|only|merely|purely) (there)? for show",
            "(lovely|nice|wonderful|touching|heartening|splendid) that (you|someone|somebody) ... time to (post|"
            "publish|celebrate|advertise|party|play|send pictures)",
            "(is|are|was) (now|apparently)? (english|latin|code) for",
            "by the time you (answer|reply|write|decide|call)",
            "(are|is) (you|anyone|anybody|everyone|they) (all)? (still)? alive",
            "you are (all)? still alive",
            "(custom|habit|tradition|policy|art) ... (ignore|ignoring|silence|never|no answer)",
            "(have|had|having) (it|them|your letter)? framed",
            "(i shall|i'll|i will) (treasure|cherish) (the|your)",
            "(i|we) (shall|will|'ll) (enjoy|relish|savour) (reading|watching|seeing|hearing)",
            "(begin|began|start) to (see|understand) (what|why) (was meant|you mean|they meant|it)",
            "(now|then) i (see|understand|know) (why|what|how) ... (you|your|they|people|meant)",
            "(see|saw) how you mean to",
            "one sees at once",
            "(younger|cheaper) and (cheaper|younger)",
            "(as|exactly as|what|that|success) (it|you|they) (so)? (richly)? deserve*",
            "(i|we) (do)? (feel|pity) (sorry)? (for)? (the others|those|whoever|your (staff|next|customers|patients))",
            "(not|never) soon forget",
            "(no doubt|surely|doubtless) ... (turn out|prove) to be",
            "(somebody's|someone's) (godson|nephew|niece|cousin|son|daughter)",
            "how (wise|brave|bold|clever|fitting|apt) (of|to)",
            "(would|might|may) care to try",
            "(read|find|see) my (account|review|report) of",
            "(i'm|i am) not bitter",
        ),
        unless=(
            "{boss}",
            "{workplace}",
            "you (said|told|asked|described|mentioned|explained|spoke|showed)",
            "impress*|enjoy*|glad*|delight*|thank|thanks",
            "rescue|carrier pigeons|homing|lofts?|racing",
            "(laughter|joy|wonder) speechless",
        ),
    ),
)
