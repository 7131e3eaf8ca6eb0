"""Words that show what a message does: thanks, wants the role, asks how things stand, tells of experience.

They serve the rules about what is missing, so they are wide: good messages say these things in many ways. Most drafts
are settled by single words; the few phrases are for those that are not.
"""

from reviewer import Phrase


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WOULD = _words("would i'd we'd should shall will i'll it'd")
I_WORDS = _words("i i'm i've i'd i'll my me mine myself we our we've")

# Thanks.
THANK_WORDS = _words(
    "thank thanks thx thnx tnx thankyou thanked thanking thankful grateful gratefully gratitude obliged indebted "
    "beholden appreciate appreciated appreciation appreciative appreciating merci danke dank gracias obrigado obrigada "
    "grazie kiitos takk tack asante diolch mahalo shukran arigato"
)
THANKS_PHRASES = (
    Phrase(
        "kind|good|generous|nice|decent|thoughtful|gracious|considerate|patient of you|him|her|them|both|mr|mrs|ms|dr",
        unless=("would be very? kind|good|nice of", "kind of you would"),
    ),
    Phrase(
        "were|was|been so|very|too|most|more|especially? (than|too)? "
        "kind|generous|gracious|hospitable|patient|considerate|welcoming"
    ),
    Phrase("you|your very? graciously|kindly"),
    Phrase("your|his|her|their kindness|generosity|hospitality|courtesy|patience|willingness|warmth"),
    Phrase("i owe|owed ... you|your"),
    Phrase("(hats off|hat goes off|in your debt|so is the debt|go unnoticed|made my day)"),
    Phrase("means|meant (a lot|a great deal|much|more)"),
    Phrase("will|won't|not|never|haven't|shan't (forget|forgotten) it|your|how|that|the"),
)

# Interest.
EAGER_WORDS = _words(
    "interested keen keener keenly eager eagerly enthusiastic enthusiasm enthused motivated hooked longing yearn "
    "reapply appeals appealed appealing attracts excites reconsidered"
)
WISH_WORDS = _words(
    "love like glad gladly happy happily proud proudly delighted honoured honored pleased privileged thrilled excited "
    "ready willing welcome relish enjoy prefer jump choose take"
)
WANT_WORDS = _words("want wanted wish wished wishing hope hoped hoping hopeful aim intend dream determined")
JOB_WORDS = _words(
    "job jobs role roles position positions post posts place places work opportunity opportunities chance vacancy "
    "vacancies opening openings apprenticeship internship traineeship placement appointment seat"
)
# What somebody would be glad to do without wanting the job.
ERRANDS = _words(
    "know hear ask send provide supply answer talk discuss speak meet share forward show clarify thank say express "
    "mention inform explain submit supplement attach email e-mail mail call phone ring check follow enquire inquire "
    "confirm apologise apologize point congratulate wish tell receive see elaborate expand add update stress correct "
    "let pass reach remind complain touch note read raise claim arrange reschedule chat connect find emphasise "
    "emphasize reiterate offer understand address extend convey take give"
)
# Words after "be" and after "have", "get", "go" or "make" with which these are errands too: "like to be clear".
BE_ERRANDS = _words("sure clear honest certain brief told informed kept careful open able of")
HAVE_ERRANDS = _words("your any some an news more feedback word it over through sure clear from back to")
NEGATIONS = _words("not never no isn't don't doesn't lost without wasn't cannot can't won't didn't longer hardly")
INTEREST_PHRASES = (
    Phrase("my|of|continued|strong|great|deep|genuine|sincere|real|serious|lasting interest"),
    Phrase("interest in|remains|has|is|stands|continues|only"),
    Phrase("interests|attracts|draws|suits|tempts|excites|suit|attract me|us|my"),
    Phrase("excited about|by|at|for|than|that"),
    Phrase("would|it'd ... (a|an|the|my|be) great? privilege|honour|honor|joy|pleasure|dream|delight|homecoming"),
    Phrase("(take|taking|took) real|great|much? pleasure|pride|joy|delight in"),
    Phrase("me prouder|proud"),
    Phrase("(great|good|strong|right|excellent|perfect|ideal|natural) (fit|match) for"),
    Phrase("would|could be ... (next step|good move|good home|welcome step|great place to work|place for me)"),
    Phrase("first|top|clear|preferred choice|preference"),
    Phrase(
        "one|job|role|place|post|work|town|team|position i ... (choose|hope for|wish for|want|dream of|am "
        "after|been looking for|look for|like most)"
    ),
    Phrase("i (belong here|belong there|belong with|would fit in|felt at home|feel at home)"),
    Phrase("(feels|feel|felt|seems|sounds|is) (so|very|still)? (right|like the work|like home)"),
    Phrase("(without a doubt|sign me up|count me in|had me at|short of hands|pair of hands|willing candidate)"),
    Phrase("(see|picture|imagine|pictured|imagined) (myself|me there)"),
    Phrase("(apply|try|sit|come|interview|compete|audition|stand) (for|to|with|at|it)? ... again"),
    Phrase("(another|second|fresh) (try|attempt|shot|go|application)"),
    Phrase("(be|remain|stay|for|being) (considered|under consideration|in consideration|in contention|in the running)"),
    Phrase("(consider|regard|remember|considering|keep|bear) me|my ... (in mind|again|for|as|on file|when|if)"),
    Phrase("think of|about me"),
    Phrase(
        "(hear|know|told|learn) (of|if|when|whenever|should) ... "
        "(it|vacancy|vacancies|opening|openings|position|positions|role|roles|opportunity|opportunities|post|job|place|opens|another)"
    ),
    Phrase(
        "(if|should|when|whenever|once) ... (opens|open|arises|arise|available|vacant|comes up|come up|crops "
        "up|comes free|falls free|comes along|needed again)"
    ),
    Phrase(
        "if|should you ... (look|looking|need|short|want|hire|hiring|recruit*) ... "
        "(another|again|someone|somebody|hand|hands|more|new|later)"
    ),
    Phrase(
        "(future|later|another|further|similar|other) "
        "(opening|openings|opportunity|opportunities|role|roles|position|positions|vacancy|vacancies|round|intake|year|ones|post|job)"
    ),
    Phrase("(paths (will|may|might)? cross|cross paths|crosses your desk)"),
    Phrase("(work|working) (together|with|for|beside|alongside|under|among) (you|your|such|this|that|people)"),
    Phrase(
        "look|looking forward to ... "
        "(joining|working|contributing|becoming|being|serving|teaching|starting|possib*|moving|continuing|chance|opportunity|stage|round)"
    ),
    Phrase(
        "(prospect|thought|idea|possibility|chance) (of|to) "
        "(working|joining|teaching|being|serving|doing|work|join|contribut*)"
    ),
    Phrase("(join|joining) (you|your)"),
    Phrase("(wish|desire|ambition|resolve) to (join|work|be|do|serve|start)"),
    Phrase("(confirmed|reinforced|strengthened|deepened|sharpened|convinced) (my|me|that)"),
    Phrase("(would|i'd) (still|gladly|certainly|happily) come"),
    Phrase("hope ... (go further|not the last|chance to)"),
    Phrase("(move house|moved house|moving house|my calendar clear)"),
    Phrase("(suit|fit) (me|my) ... (well|perfectly)"),
    Phrase("(pack my|what i retrained for|what i trained for)"),
)

# Status questions.
STATUS_WORDS = _words(
    "decision decisions decide decided deciding chose chosen choosing choice news update updates timeline timetable "
    "timescale timeframe step steps stage status progress filled outcome result results appointed appoint panel "
    "committee shortlist shortlisted selected selection picked stand stands candidates candidacy search hiring verdict "
    "conclusion settled trustees running yet expect expected latest schedule choose recruitment shortlisting"
)
# A question with one of the first and one of the second: "Is the post still open?".
STATUS_THINGS = JOB_WORDS | _words(
    "application applications crew team round board interview interviews me word matters"
)
STATUS_TURNS = _words(
    "still when who how got get gets has have taken open closed soon far going coming been next where developed "
    "been any"
)
STATUS_PHRASES = (
    Phrase(
        "wonder|wondering|wondered|enquire|inquire|enquiring|inquiring|curious|ask|asking "
        "(once|again|more|you|also|now)? about|whether|if|when|how|where|after|what|as"
    ),
    Phrase("(let|tell|inform|update|advise) me (know)? ... whether|when|how|where|what"),
    Phrase(
        "(let|tell|inform) me (know)? ... (if|of|about) (the|it|a|any)? "
        "(decision|position|post|job|role|place|news|change|has|have|is)"
    ),
    Phrase("(learn|know|hear|grateful to hear|help to hear) ... whether|when|how|where|once"),
    Phrase("learn|hear|know if (you (have|are|were)|there|the|it)"),
    Phrase("(any|some|an|latest|further) news|update|updates|word|sign|progress|indication|clarity"),
    Phrase("(update|updates|word|line|clarity) (on|about|regarding|to say|as to|from|would|when)"),
    Phrase(
        "(check|checking|follow|following|checked|get) in|up|once|again|on ... "
        "status|progress|decision|timeline|application|outcome|stand|stands|see|next"
    ),
    Phrase(
        "(hoped|hoping|hope|like|love|glad|grateful|pleased|happy|eager) to hear|know|learn ... "
        "whether|about|of|if|how|when|where|by|decision|outcome|next|news|this|soon"
    ),
    Phrase("yes|no ... yes|no|yet ... (received|welcome|enough|help|suffice|do)"),
    Phrase("my|the question ... timeline|decision|date|schedule"),
    Phrase("(share|give|send|drop|spare) ... (update|news|timeline|line|status|word)"),
    Phrase("(look|looking) forward to ... (decision|outcome|news)"),
)

# Qualification.
SKILL_WORDS = _words(
    "background skill skills training trained degree diploma certificate certificates certification certified licence "
    "license licences licensed qualification qualifications qualified expertise knowledge fluent fluency thesis "
    "dissertation career studies studied graduated decade decades coursework native portfolio bachelor master "
    "bachelor's master's phd volunteered volunteering experienced tickets familiar accustomed strengths know-how "
    "experience experiences track written kept abilities mastered specialised specialized rehearsed shifts"
)
SPAN_WORDS = _words("years months summers winters seasons springs autumns terms decades harvests year")
WORK_VERBS = _words(
    "ran run built led taught wrote drove sold grew dealt bred flew rebuilt oversaw sewed dug rewrote fly drive teach "
    "lead build manage coach supervise sell cook design repair maintain train treat handle resolve operate organise "
    "organize teach translate code program service install weld plan prepare support play sing fix cut kept drew "
    "caught won shot swam rode sailed hold specialise specialize"
)
NUMBERS = _words(
    "a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen "
    "twenty "
    "thirty forty many several few couple some both dozen"
)
ADVERBS = _words(
    "have had also once already then always personally recently often only later first since now even ever both "
    "mostly usually myself still just"
)
# Verbs in the past tense that tell of the visit or of feelings, not of work.
VISIT_VERBS = _words(
    "enjoyed appreciated noticed liked loved hoped wanted wished asked discussed talked thanked realised realized "
    "listened watched visited walked arrived received mentioned looked stayed laughed interviewed applied "
    "admired followed wondered promised replied called phoned emailed mailed attached enclosed returned entered "
    "pictured imagined learned remained seemed smiled turned agreed interested impressed excited delighted need "
    "pleased honoured honored thrilled happened tried expected waited feared missed needed decided checked contacted "
    "remembered noted valued gained started stopped replayed travelled traveled counted used inspired fascinated "
    "convinced touched encouraged heartened surprised invited relieved motivated disappointed tempted committed "
    "determined noted messaged indeed intrigued updated energised energized obliged indebted assured reviewed"
)
OWN_WORK = (
    Phrase(
        "(at|in|with|for|since) my|our (own)? (last "
        "(job|post|school|place|role|company|firm|team|branch|plant|restaurant|position|year|employer|hospital|ship|club)|previous|former|current|present|old|first|own|senior|studies|thesis)"
    ),
    Phrase("my|our (previous|former|current|present|years|days|summers|team|class|classes|record)"),
    Phrase("(in|from|with) the (army|navy|air force|service|marines|forces)"),
    Phrase("where i (now|currently|last)? (work|worked|taught|ran|served)"),
    Phrase("(taught|prepared|trained) me"),
    Phrase("i ... (bring|contribute|know how|speak|handle) ... (you|your|the|to|this|that|how)"),
    Phrase(
        "i (was|am|have been) (a|an|the|treasurer|head|captain|responsible|in charge|working) ... "
        "(at|for|in|of|with|before)"
    ),
    Phrase(
        "my ... (would|will|could|can|should|is|are) (serve|help|fit|be of|carry|good "
        "enough|relevant|match|complement|current)"
    ),
    Phrase(
        "(no stranger to|second nature|old acquaintance|home ground|i did the same|i have done|i've done|part i "
        "already)"
    ),
    Phrase("(i have|i've|i had) been (driving|working|running|teaching|making|doing|a)"),
    Phrase("as (a|an) ... (i|me|my)"),
    Phrase("(before my|i bring|i'd bring|what i did|i did little else|i have had|i've now)"),
)
