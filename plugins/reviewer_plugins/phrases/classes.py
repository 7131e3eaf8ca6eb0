"""Classes of words that the tables of indirect faults share: who is spoken of, and what is said of them.

A class is a list of alternatives for `PhraseTable`; patterns name it in braces, as in `{you} never replied`.
"""

_SIDE = (
    "company|firm|team|office|department|people|staff|recruiter|recruiters|panel|interviewer|"
    "interviewers|colleague|colleagues|hr|secretary|assistant|receptionist|reception|organisation|"
    "organization|committee|board|manager|managers|director|assessor|assessors|personnel|jury|selectors|"
    "representative|representatives|headquarters|agency"
)
_PANEL = (
    "panel|interviewer|interviewers|recruiter|recruiters|committee|hiring manager|hiring team|assessor|"
    "assessors|selectors|jury|receptionist|sub-manager|chair|chairman|gentleman on the left|gentleman on "
    "the right"
)
_JOB = "job|place|company|firm|employer|workplace|shop|office|school|team|boss|manager|supervisor|department|employers"
_FORMER = "old|former|last|previous|present|current|ex"
_BOSS = (
    "boss|bosses|manager|managers|supervisor|supervisors|employer|employers|company|firm|director|team "
    "leader|chief|team lead|line manager|colleague|colleagues|coworker|coworkers|co-worker|co-workers|"
    "team|department|predecessor|foreman|head chef|chef|head|owner|agency|professor|tutor|partner|"
    "co-founder|landlord|captain|principal|headmaster|headmistress|ceo|lead|workplace|job|shop|place|"
    "office|contractor|clients|customers|mentor|dba|hr|management|superior|superiors|coordinator|leader|"
    "leaders|headhunter|matron|editor|producer|firm|practice|studio"
)

CLASSES: dict[str, tuple[str, ...]] = {
    # People.
    "you": (
        "you",
        f"your (own|whole|hr|hiring|reception|front)? ({_SIDE})",
        f"the (whole|second|first|other)? ({_PANEL})",
        "somebody (on|at|in) your",
        "someone (on|at|in) your",
    ),
    "your_side": (
        f"your (own|whole|hr|hiring|reception|front)? ({_SIDE})",
        f"the (whole|second|first|other)? ({_PANEL})",
    ),
    "nobody": (
        *("nobody").split(),
        "no one",
        "no-one",
        "none of you",
        "none of them",
        "not one of you",
        "not a single person",
        "not one person",
        "neither of you",
        "neither of them",
    ),
    "boss": (
        f"(my|our) ({_FORMER})? (line|team|shift|project|store|sales)? ({_BOSS})",
        f"the (old|former|last|previous) (line|team|shift|project|store|sales)? ({_BOSS})",
        "the people (i worked|i work) (for|with|under)",
        "the (man|woman|person|people) i (report|reported) to",
        "the other (candidates|applicants|participants|finalists|finalist|candidate|applicant)",
        "the rest of (the|my) (department|team|office|group)",
        "the company i (come from|left|work for)",
        "the (firm|agency|school|clinic|charity|bank) (i come from|i left|that placed me)",
        "hr at my (old|last)",
        "the (bootcamp|course|college|university|training) i (attended|went to|did)",
        "the (temp agency|headhunter|rival bid|management)",
        "the competitor you mentioned",
        "the other (people|two|three|four|men|women|drivers|nurses) (in|on|of)",
        "my classmates",
        "the agency that",
    ),
    "workplace": (
        f"(at|in|from|with|for|under) (my|our) ({_FORMER})? ({_JOB})",
        f"(at|in) the (old|former|last) ({_JOB})",
        "where i (work|am) now?",
        "where i (used to work|worked|come from)",
        "at ours",
    ),
    "role": (
        *(
            "manager boss owner director colleague architect chef supervisor head foreman contractor partner "
            "predecessor employer professor tutor landlord captain editor producer surgeon consultant matron "
            "treasurer chairman headmaster headmistress lawyer agent accountant company firm conductor principal "
            "trainer foreman applicant"
        ).split(),
    ),
    # The writer's own performance.
    "mine": (
        "(my|mine|our) (own|three|two|whole|little|five-year|first|second|last)? (answer|answers|interview|"
        "presentation|performance|portfolio|test|pitch|lesson|demo|sample|samples|proposal|plan|research|"
        "translation|trial|audition|sermon|talk|notes|essay|code|design|drawing|drawings|exercise|task|"
        "candidature|candidacy|application|cooking|cv|chances|hour|conversation|meeting|approach|work|idea|"
        "ideas|style|slides|teaching|accent|english|german|french|nerves|experience|background|suitability|"
        "reply|replies|mock|numbers|case|solution|figures|piece|reading|examples|example|time|appearance|"
        "handling|site|bookkeeping|consultation)",
        "(pitch|demo|sample|trial|test|mock|coding|whiteboard|numeracy|tasting) (lesson|shift|day|chapter|"
        "class|ideas|exercise|task|section|challenge|menu|piece|session)",
        "(how|what|which|where|points|impression|sermon|lesson|menu|numbers|way|soup|case) i (came across|"
        "did|have left|gave|put|made|handled|carried|preached|cooked|presented|taught|went|fit|missed|ticked|"
        "played|fared|performed|answered)",
        "(of|about|from) (me|myself)",
    ),
    "rivals": (
        "the (other|rival|successful|lucky|chosen|internal)? (candidate|candidates|applicant|applicants|"
        "finalist|finalists|winner)",
        "the (person|one|man|woman|candidate) you (chose|hired|picked|took|selected|preferred)",
        "some (applicants|candidates)",
        "(whoever|whomever) (you|got|gets)",
    ),
    # What is talked about.
    "process": (
        "(your|the|this) (whole|entire|interview|hiring|selection|recruitment|application|assessment)? "
        "(process|procedure|interview|interviews|selection|recruitment|assessment|test|communication|"
        "handling|treatment|organisation|organization|scheduling|afternoon|morning|experience|advert|"
        "advertisement|job advert|job advertisement|job ad|posting|job posting|job description|directions|instructions|"
        "assessment centre|assessment center|selection "
        "day|questions|question|planning)",
    ),
    "reply": (
        *("reply replies answer answers response word line lines call email").split(),
        "e-mail",
    ),
    "be": (
        *("is was were are seemed seems felt looked appeared").split(),
        "has been",
        "have been",
    ),
    # Judgements.
    "bad": (
        *(
            "unfair unfairly unprofessional unprofessionally disorganised disorganized chaotic chaos rude rudely "
            "dismissive arrogant condescending patronising patronizing disrespectful biased careless sloppy "
            "incompetent unprepared inappropriate unacceptable inexcusable shoddy ridiculous absurd insulting "
            "humiliating misleading dishonest untrue faulty inconsiderate thoughtless hostile bored uninterested "
            "disinterested inattentive impolite curt brusque disappointing tactless insensitive amateurish "
            "clueless prejudiced pointless discriminatory useless disgraceful appalling terrible awful dreadful "
            "shameful lazy negligent indifferent irresponsible inefficient deplorable hopeless hopelessly "
            "pathetic toxic abusive ignorant stupid ungrateful selfish mean petty vindictive spiteful idiots "
            "liars crooks thieves bullies cowards"
        ).split(),
        "a mess",
        "a joke",
        "a shambles",
        "a disgrace",
        "a farce",
        "a disaster",
        "a nightmare",
        "a waste",
        "a circus",
        "a bully",
        "a liar",
        "a crook",
        "a tyrant",
        "a micromanager",
        "an idiot",
        "a coward",
        "a fraud",
        "a sham",
        "(badly|poorly|ill|barely|hardly) (prepared|run|organised|organized|managed|planned|informed|handled|"
        "led|trained|conducted|worded|designed)",
        "out of (line|order)",
        "below standard",
        "beneath contempt",
        "nothing short of",
        "far from professional",
    ),
    "insult": (
        *(
            "idiot idiots moron morons fool fools clown clowns coward cowards liar liars clueless pathetic "
            "incompetent incompetents crooks hypocrites amateurs cowardly stupid imbeciles spineless worthless "
            "contemptible despicable laughable shameless"
        ).split(),
    ),
    "anger": (
        *(
            "furious disgusted appalled outraged livid insulted offended enraged fuming seething incensed bitter "
            "resentful angry indignant"
        ).split(),
        "fed up",
        "sick of",
        "sick and tired",
    ),
    # An answer or a performance that was not good.
    "weak": (
        *(
            "weak poor bad short vague thin muddled clumsy slow hesitant confused flat rushed shaky brief "
            "scrappy disjointed rambling patchy wooden stiff stilted halting garbled weaker worse thinner "
            "shorter wobbly lame messy feeble incoherent"
        ).split(),
        "a mess",
        "not (my best|good|great|very good|as good)",
        "below par",
        "less than",
    ),
    "intensive": (*("very so quite rather really truly utterly frankly absolutely deeply").split(),),
}

# As text, for patterns that are to be looked for by these words: a table looks for a pattern by its own words and
# not by those of a class.
BAD, INSULT, ANGER = ("|".join(CLASSES[name]) for name in ("bad", "insult", "anger"))
