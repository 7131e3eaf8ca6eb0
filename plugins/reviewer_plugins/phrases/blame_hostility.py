"""Hostility: anger, insult, threat, sarcasm and bitterness. From G0 and G1 ("stay polite after a rejection")."""

from reviewer_plugins.frames import Frame
from reviewer_plugins.phrases.classes import ANGER, INSULT

_ANGER = (
    'Leave "{words}" out. Disappointment may be said once and quietly: "I had hoped for another '
    'answer, and I thank you for the talk."'
)
_THREAT = 'Leave the threat "{words}" out; where a wrong was done, take it up elsewhere and calmly, not in a follow-up.'
_SARCASM = 'Say it without the sting of "{words}", and {ask}'
_BITTER = 'Leave "{words}" out and close with good wishes: "I wish you and the new colleague every success."'

_RETOLD = (
    "you (said|told|asked|described|mentioned|explained|spoke)",
    "{boss}",
    "{workplace}",
)

HOSTILITY = (
    Frame(
        _ANGER,
        (
            "i hope (your|the|this) ... (goes bankrupt|go bankrupt|fails|fail|closes|collapses|burns|goes under|"
            "suffers)",
            "(one star|1 star|bad|negative|scathing|damning) (review|reviews)",
            "(people|companies|firms|employers|managers) like (you|yours) (anyway|;)",
            "(never|not|seldom) (met|seen|known|come across) such (arrogant|rude|stupid|petty|cold|small|incompetent)",
            "(into|in) the (bin|trash|shredder|fire|dustbin) ... (belongs|where it|for it)",
            "would not (know|recognise|recognize) (talent|quality|ability|a good|good)",
            "(turned down|rejected|refused|passed over) by (better|bigger|finer|greater|larger) ...",
            "will hear (from me|about this|about it) (why|about|how|what|;)",
            f"(i am|i'm|i was|i feel|i felt|makes me|left me|i remain) {{intensive}}? ({ANGER})",
            "i (hate|despise|loathe|detest|resent) (that|you|your|how|the way|this)",
            "(hard feelings|grudge|anger|resentment|contempt) ... (for|against|at|towards) (you|your)",
        ),
        unless=(
            "customer*|patient*|passenger*|caller*|pupil*|client*|tenant*|guest*",
            "sick of me",
            "(not|never|without|no) (longer)? {anger}",
            "offended (somebody|someone|anyone)",
            *_RETOLD,
        ),
    ),
    Frame(
        _ANGER,
        (
            f"{{you}} ... {{be}} ... ({INSULT})",
            "(bunch|pack|crew) of {insult}",
            f"you (are|were|seem|must be) (all|such|a|an|real|total|complete|nothing but)? ({INSULT})",
            "(such|rarely ... such) (arrogance|incompetence|rudeness|cowardice|contempt|hypocrisy|nonsense|ignorance)",
            "(what|such) a (complete|total|utter|sad|big)? (joke|farce|circus|sham|shambles|disgrace|charade|"
            "clown show|insult|waste)",
            "(is|was|are|were) (a|nothing but a) (complete|total|bad|sick|cruel|utter)? (joke|farce|circus|sham|"
            "shambles|disgrace|charade|insult)",
            "special kind of {insult}",
            "(lies|nonsense|rubbish) all of it",
            "shame on",
            "(go|can go) to hell",
            "(thank you|thanks) for (absolutely|exactly|precisely)? nothing",
            "good riddance",
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
            "(not|never|no|nothing) ... {insult}",
            "feel (stupid|foolish)",
            "(like|as) you people",
            *_RETOLD,
            "{insult} (mistake|question|questions)",
            "you (are|were) right",
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
            "(you|you'll|one day) ... regret",
            "(employee|employees|staff|person|people|candidates|everything) you deserve",
            "you deserve each other",
            "good luck (explaining|finding|with that|to whoever|keeping|replacing|without)",
            "(^|do) enjoy (explaining|finding|keeping|replacing)",
            "dodged (a|the) bullet",
            "(remember|regret) this (letter|day|decision|message|mistake)",
            "(i|we) (will|shall) not forget (who|this)",
            "(biggest|worst|grave|huge|costly) mistake ... (made|make|ever)",
            "you ... (made|making|make) a (big|huge|grave|terrible|serious|costly) mistake",
            "(free|unpaid) (consulting|consultancy|labour|labor|work|ideas|advice|hours)",
            "(your|this) (so-called|so called)",
            "(thank you|thanks) ... for (wasting|letting me waste|making me|ignoring|the silence|your silence)",
            "warned me about (you|your|firms|companies)",
        ),
        unless=(
            "(not|never) ... (mistake|regret)",
            "i (will|would|shall)? (not|never|do not) regret",
            "my (stupid|big|own|worst) mistake",
            "(mistake|mistakes) i",
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
            "(post|posting|write|writing|publish|publishing|share|sharing|put|putting|leave|leaving) ... (about "
            "(this|it|you|your)|glassdoor|online|on linkedin|social media|(a|my) (frank|honest|public|full)? review|"
            "on the (web|internet|sites))",
            "(tell|telling|warn|warning|let|advise|advising) (every|everyone|everybody|all|others|other|people|"
            "anyone|my (friends|colleagues|network|fellow|classmates|students|former)) ... ... (avoid|clear|away|"
            "not to|never|what you|how you|of you)",
            "name and shame",
            "(i|we) (do|have|did)? (keep|kept|screenshot|saved|save|recorded|filed) (a|all|every|everything|each|"
            "the|screenshots|copies|records)? (of)? ... (message|messages|e-mail|e-mails|emails|screenshots)",
            "(go|going|went) (over|above) your head",
            "(will|shall) be watching (you|your)",
            "(you have not|you haven't) heard the last",
            "this is not over",
            "there will be consequences",
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
            "(no-reply|noreply|do-not-reply) (address|account|mailbox|e-mail)",
            "(silence|ghosting|ignoring) ... (culture|policy|tradition|speciality|specialty|strength|talent|art|"
            "hobby|deafening|golden)",
            "(i|me|being|be|skills|work|was|been) (graded|marked|judged|interviewed|turned down|rejected|"
            "assessed|measured|weighed|dismissed|refused|tested) ... by ... (people|someone|somebody|a man|a "
            "woman|a panel|three people|men|a person|a boy|a computer|an algorithm) (of (three|two))? (who|whose|"
            "that)?",
            "(would it|will it) (kill|hurt) (you|anyone)",
            "(has|have|did) (anyone|anybody|someone) ... (died|die|alive|awake|asleep|fallen)",
            "(is|anybody|anyone|somebody|someone) (still)? (alive|awake) $",
            "(anybody home|anyone home|anyone there) $",
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
            "bless your (heart|hearts|soul|cotton)",
            "(put|there|only|merely|purely) (there)? for show",
            "(lovely|nice|wonderful|touching|heartening|splendid) that (you|someone|somebody) ... time to (post|"
            "publish|celebrate|advertise|party|play|send pictures)",
            "by the time you (answer|reply|write|decide|call)",
            "(are|is) (you|anyone|anybody|everyone|they) (all)? (still)? alive",
            "you are (all)? still alive",
            "(have|had|having) (it|them|your letter)? framed",
            "(younger|cheaper) and (cheaper|younger)",
            "(as|exactly as|what|that|success) (it|you|they) (so)? (richly)? deserve*",
            "(i|we) (do)? (feel|pity) (sorry)? (for)? (the others|those|whoever|your (staff|next|customers|patients))",
            "(i'm|i am) not bitter",
        ),
        unless=(
            "{boss}",
            "{workplace}",
            "you (said|told|asked|described|mentioned|explained|spoke|showed)",
            "impress*|enjoy*|glad*|delight*|thank|thanks",
            "(rescue|carrier pigeons|homing|loft|lofts|racing)",
            "(laughter|joy|wonder) speechless",
        ),
    ),
)
