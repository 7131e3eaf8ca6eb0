"""Criticism of people outside the hiring side: employers, colleagues, other candidates. From G1."""

from reviewer_plugins.frames import Frame
from reviewer_plugins.phrases.classes import BAD

_OWN = (
    'Tell what you did instead of what {who} did or did not do: "At my last post I [did this]", in place of "{words}".'
)
_LEFT = 'Give a reason that looks forward in place of "{words}": "I am looking for [this], which your post offers."'
_COMPARE = (
    'In place of "{words}" say what you learned or liked, and leave the others out: "I liked how your team works."'
)
_RIVAL = 'Leave the other candidates out ("{words}"); a good wish is enough: "I wish the new colleague a good start."'

_KIND = (
    "(taught|kind|kindly|grateful|gratitude|encouraged|proud|praise|warm|warmly|superb|admire|thank|"
    "thanks|thanked|friends|understanding|best of terms|urged|generous)",
    "excellent|decently|happily",
    "no (single)? (person|one) was",
    "(not|never|nobody) ... (at fault|to blame|blame)",
    "my (own)? (fault|mistake|error)",
    "laughing (;|as)",
    "never (once)? ((raised|lost) (his|her|their)|spoke (a|an) (loud|harsh|unkind|angry)|said an unkind)",
    "you (said|told|quoted)",
)

THIRD_PARTY = (
    Frame(
        _OWN,
        (
            f"{{boss}} ... {{be}} ... ({BAD})",
            "{boss} ... (lied|lies|cheated|cheats|stole|steals|shouted|shouts|shouting|yells|yelled|screamed|"
            "screams|bullied|bullies|micromanaged|micromanages|exploited|exploits|harassed|humiliated|insulted|"
            "blamed|blames|ignored|ignores|wasted|wastes|ruined|wrecked|betrayed|sabotaged|panics|panicked|"
            "misled|neglected|threatened|mocked|belittled|undermined|overworked|underpaid|gossiped|slacked|drank|"
            "broke its|broken its|broke his|broke her|talked nonsense|cut corners|cuts corners|mismanaged|fired "
            "me|dumped|hates|hated|embezzled|forged|fudged)",
            "{boss} ... (took|takes|taking) ... credit",
            "{boss} ... (into the ground|like (dirt|a dog|children|slaves|servants|cattle)|behind my back|out of "
            "spite|on (his|her|their) (phone|phones)|in the first place|as little as)",
            "{boss} ... (never|could not|cannot|couldn't|can't|did not|didn't|does not|doesn't|don't|would not|"
            "wouldn't|won't|refused to|refuses to|barely|hardly|rarely|seldom|failed to|fails to|forgot to|"
            "unable to|incapable of|no idea|not) (once|even|ever|really)? (bother|bothered|listen|listened|"
            "listening|know|knew|knows|understand|understood|understands|read|pay|paid|pays|reply|replied|answer|"
            "answered|care|cared|plan|planning|manage|managed|lift|want|wanted|wants|think|tell|told|open|opened|"
            "look|looked|keep|kept|show|showed|see|saw|help|helped|let|trust|trusted|value|valued|respect|"
            "respected|appreciate|appreciated|support|supported|train|trained|speak|spoke|do|did|finish|finished|"
            "cover|covered|enjoy|work|worked|decide|lead|leading|how|of|what|good|interested|capable|up to|much "
            "of)",
            "{boss} ... (regards|regarded|believes|thinks|treats|treated|considers|saw|sees) ... (as|that) ... "
            "(rumour|rumor|property|nuisance|luxury|optional|waste|weakness|slaves|machines|company property|"
            "sport|joke)",
            "a (manager|boss|company|firm|team|director|supervisor|department|owner|chef|head|foreman|professor|"
            "teacher|place|house|shop|school) (who|that|which|where) ... (never|nobody|no one|could not|couldn't|"
            "cannot|can't|did not|didn't|does not|doesn't|would not|wouldn't|nothing|hardly|barely|is known|"
            "refused|lied|shouted)",
            "(makes|make|made|does|did|delivers|delivered|produces) (shoddy|sloppy|botched|amateurish|second-rate)",
            "micromanag*",
            "backstab*",
            "nepotis*",
            "(sinking ship|toxic (boss|environment|workplace|culture|team|atmosphere|manager|place|company|office))",
            "(clueless|incompetent|lazy|useless|tyrannical|hopeless|ignorant|arrogant|corrupt|jealous|bullying) "
            "(boss|bosses|manager|managers|colleague|colleagues|coworkers|management|employer|supervisor|team|"
            "lecturers|lecturer|tutor|director)",
            "(the|most|our|these|those) (clients|customers|parents|nurses|subcontractors|contractors|students|"
            "pupils|guests|tenants|patients|drivers|consultants|lecturers|architects|developers|agencies) ... "
            "(were|are|did|do) ... (rude|lazy|ignorant|thieves|impossible|worse|stupid|useless|unreliable|spoilt|"
            "spoiled|hopeless|idiots|as little)",
            "(customers|clients|people|users|patients|young people|students|millennials) ... never (know|knew|"
            "want|understand)",
        ),
        unless=_KIND,
    ),
    Frame(
        _COMPARE,
        (
            "unlike (my|our|certain|some|the (other|others|people|last)|those|most|so many|many)",
            "(refreshing|relief|pleasure|lovely|wonderful|good|nice|comforting|a change) ... after ... (years|"
            "months|manager|boss|place|company|where|people)",
            "(happy|glad|nice|pleasure|lovely|good|refreshing|wonderful|joy|relief|love|like) to (work|meet|talk|"
            "see|be|speak|hear|find|sit) ... (someone|somebody|a manager|a boss|people|a company|a team|a place|"
            "a house) (who|that|where|which) (actually|finally|really|does|do|knows|can|comes|reads|listens|"
            "keeps|still|is|are|means)",
            "(in|in contrast|contrary|compared|as opposed) (to|with|contrast to) {boss}",
            "yours (seems|actually|does|answered|tests|at least)",
        ),
        unless=(
            *_KIND,
            "like (yours|you) $",
            "no trouble",
            "(never|not) (been)? (once|a day) (late|ill|absent)",
            "i (have|had|was)? never",
            "was not",
            "no (complaints|accident)",
        ),
    ),
    Frame(
        _OWN,
        (
            "(in spite of|despite|no thanks to|not thanks to) (my|our|the|head|management) (office|manager|boss|"
            "management|company|director|team|owner|employer|firm)",
            "(cleaning|clean|cleared|clearing|tidying|mopping) up (after|behind|the mess)",
            "(covering|carrying|babysitting|compensating|making up|picking up) (up)? (for|after|the slack|the "
            "pieces|my colleagues|the others)",
            "(only|sole) (adult|grown-up|one|person) (on|in|who|there) ... (team|office|department|room|worked|"
            "knew|did|read|cared|bothered|six|five|four)",
            "(i had to|had to) (write|do|fix|check|build|make|run|finish) (it|everything|that|things|them) "
            "(all)? (myself|alone|twice|on my own)",
            "(do|doing|did) (all|most of) the work (alone|myself|by myself|on my own)",
            "carried (his|her|their) (work|patients|load|share|cases|weight)",
            "(idiots|morons|fools|cowards|thieves|liars|crooks|dinosaurs) ... (i|we) (work|worked|had|dealt|shared)",
            "what (they|he|she|that firm|my (boss|company|employer|manager)|management|the (firm|company)) (call|"
            "calls|called|likes to call|is pleased to call)",
            "let us just say",
            "let's just say",
            "(enough|need i) (said|say more)",
            "(i will|i'll|i shall) (leave it to you|say no more|spare you|not name)",
            "make of that what you",
            "(not|without|no) (naming|mentioning|name) (any)? names",
            "(took|takes|taking|claimed) credit for",
            "(employer|company|firm|boss|owner|agency) (still)? (owes|owed) me",
            "(recruiter|agency|headhunter|temp agency) ... (lied|cheated|misled|useless|hopeless)",
            "(coworkers|co-workers|colleagues|workmates) ... (gossiping|gossiped|sleeping|slept|drinking|playing "
            "cards)",
            "(leaving|left|quitting|out of) (that|this) (place|job|firm|company|kitchen|office) ... (best|decision|"
            "relief|"
            "glad|thank god|saved)",
            "certain (people|persons|colleagues|individuals)",
            "once was plenty",
            "(how not to) (run|manage|lead|treat|do|build|teach|cook|plan|organise)",
            "(known|famous|notorious|infamous) ... for (cutting|firing|late|losing|lying|paying late|its|their "
            "(temper|lies))",
            "(for the price of one|the work of three|of two people|three people's)",
            "(shoddy|amateurish|second-rate|third-rate|cheap|sloppy|botched) (work|valves|bid|job|design|code|"
            "translation|products|handling|planning)",
            "(dirty|surly|lazy) ... (porters|rooms|staff|waiters)",
        ),
        unless=(*_KIND, "i (was|am|had been) (useless|lazy)"),
    ),
    Frame(
        _LEFT,
        (
            "(left|quit|resigned|walked out|leaving|escape|escaped|fled|flee|leave) ... (because|since|as|after|"
            "when) (they|he|she|the|my|our|nobody|no one|it) ... (lied|lie|ignored|was|were|could|would|did|had|"
            "never|not|no|incompetent|refused|wanted|expected|cut|broke|shouted|fired|cheated)",
            "(fired|sacked|dismissed|let go|threw me out|thrown out|pushed out|forced out|dropped|got rid of|"
            "laid off) ... (because|for|like|without|over|along with|unfairly|out of|by people|after) ... (my|he|"
            "she|they|spite|dog|asked|question|politics|no reason|jealous*|refusing|telling|speaking)",
            "i (cannot|can't|could not|couldn't) (stand|bear|take|stomach|endure) (another|my|one more|any more|"
            "the people|working)",
            "(can't|cannot|can not) wait to (leave|get out|get away|escape|be rid)",
            "i hate my (job|boss|company|work)",
            "(recovering|recovery|recover) from ... (manager|firm|company|leadership|job|boss)",
            "(survived|surviving|endured|enduring|suffered|suffering|outlasted|outlived) ... (years|months|"
            "managers|boss|bosses|directors|reorganisations|under|manager|leadership)",
            "(false|bad|poor) reference",
            "(was|were|been) misrepresented to me",
        ),
        unless=(
            *_KIND,
            "when (the|it) (mill|shop|closed|shut|hotel|firm closed)",
            "when it closed",
            "husband|wife|mother|daughter|son",
        ),
    ),
    Frame(
        _RIVAL,
        (
            "{rivals} ... (no idea|knows nothing|does not know|not as|liar|lazy|never|cannot|can't|could not|couldn't|"
            "nodded|talked (over|nonsense|too)|worse|less|"
            "inferior|lied|cheated|bluffed|exaggerat*|dominated|hogged|shouted|interrupted|clueless|unqualified|"
            "unprepared|weaker|nonsense|golf|spell|cheaper|younger|continue to try|faked|copied|ignored|loud*|"
            "than (she|he) works|is known|back up)",
            "(interviews|interviewed|talks|speaks) better than (she|he|they) (works|work|writes)",
            "(one|another) (participant|candidate|applicant) ... (seemed|kept|talked|needed|dominated|would not|"
            "never|wanted|thought)",
            "(better|more) (qualified|experienced|suited|honest|capable) than (the|whoever|anyone|any of|your|"
            "most|all) ... (candidate|candidates|other|others|applicants|else|chose|hired|choice|pick)",
            "(the|your) (other|chosen|new|internal) (candidate|candidates|applicant|hire) ... (only|merely|"
            "simply|just) (because|got|had|knows|knew)",
        ),
        unless=(*_KIND, "surely|strong|fine|wish|congratulat*|patient"),
    ),
    # Left to be understood: somebody of the writer's own circle, and a word of denial or contrast near by.
    Frame(
        _OWN,
        (
            "{boss} ... (never|nobody|no one|hardly|barely|rarely|nothing|nowhere|without|neither)",
            "{boss} ... (regards|regarded|believes|swore|swears|claims|claimed|forgot|forgets|signed|signs) ... "
            "(as|that|is|are|what*|whatever)",
            "(a|an|the|of) ... {role} (who|that|which|whose) (believes|believed|regards|regarded|considers|"
            "considered|thinks|thought|signs|signed|forgets|forgot|shouts|sleeps|slept|knew|needs|needed|could "
            "not|cannot|would not|never|says|said)",
            "(whereas|while) ... (my|our) ... ({role}|team|company|firm|office|department|colleagues|school|"
            "hospital) (has|have|had|does|did|still|prefers|thinks)",
            "(passed over|overlooked) (for|in favour of|in favor of) a",
            "(speak|spoken|speaking) ill of",
            "(somebody|someone|one of us) had to (do|keep|read|run|check|write|count|clean|stay|answer|hold|make)",
            "(i|was|were|had) ... (the only (one|person|man|woman|adult)|the only {role}) ... who (reads|read|knows|"
            "knew|can|could|"
            "did|does|works|worked|actually|cares|cared|has|had|was|ever)",
            "no thanks to",
        ),
        unless=(
            *_KIND,
            "not (yet|only|to contact|just|least|without|a single complaint|been|go)",
            "(do|did|would|could|should|may|might|please|you) not",
            "trust*|loved|support*|allowed",
            "(learned|learnt) (from|a great)",
            "(gave|let) me",
            "never (be|been)? (doubted|forget|late|missed|let|lost|once (late|sick|complained))",
            "(cannot|can't|could not|couldn't) (praise|thank|speak highly|imagine|have|be|recommend|come)",
            "no longer",
            "because (the|it|they|there)",
            "yet",
        ),
    ),
    Frame(
        _COMPARE,
        ("(refreshing|a joy|joy|good|glad|lovely|relief|pleasure|luxurious|luxury|novelty|pleased|striking)",),
        also=(
            (
                "{workplace}",
                "my (years|time) (at|in|with|under)",
                "where i (cook|teach|nurse|drive|serve) now",
                "(knowledge|sense) ends",
            ),
            ("(nobody|no one|never|not|ends|someone|somebody|actually|finally|anyone|other kind|only)",),
        ),
        unless=(*_KIND, "not (only|least)"),
    ),
)
