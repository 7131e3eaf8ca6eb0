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
    "beholden cheers appreciate appreciated appreciation appreciative appreciating merci danke dank gracias obrigado "
    "obrigada grazie kiitos takk tack asante diolch mahalo shukran arigato"
)
THANKS_PHRASES = (
    Phrase(
        "kind|good|generous|nice|decent|thoughtful|gracious|considerate|patient of you|him|her|them|both|mr|mrs|ms|dr",
        unless=("would be very? (kind|good|nice) of", "kind of you would"),
    ),
    Phrase(
        "were|was|been so|very|too|most|more|especially? (than|too)? "
        "kind|generous|gracious|hospitable|patient|considerate|welcoming"
    ),
    Phrase("you|your very? graciously|kindly"),
    Phrase("your|his|her|their kindness|generosity|hospitality|courtesy|patience|willingness|warmth"),
    Phrase("i owe|owed ... you|your"),
    Phrase("(hats off|hat goes off|in your debt|made my day|bless you|touched me|me deeply)"),
    Phrase("(i|we) (so|truly|really|greatly|much|do)? value|valued your|our|the|that"),
    Phrase("means|meant (a lot|a great deal|much|more)"),
    Phrase("will|won't|not|never|haven't|shan't (forget|forgotten) it|your|how|that|the"),
)

# Nouns for work on offer, and words that deny.
JOB_WORDS = _words(
    "job jobs role roles position positions post posts place places work opportunity opportunities chance vacancy "
    "vacancies opening openings apprenticeship internship traineeship placement appointment seat"
)
NEGATIONS = _words("not never no isn't don't doesn't lost without wasn't cannot can't won't didn't longer hardly")

# Status questions: what they are about.
STATUS_WORDS = _words(
    "happens race considering consideration decision decisions decide decides decided deciding chose chosen "
    "choosing choice news update updates timeline timetable timescale timeframe step steps stage status progress "
    "filled outcome result results appointed appoint panel committee commission jury board directors governors "
    "shortlist shortlisted selected selection picked stand stands candidates candidacy search hiring verdict "
    "conclusion settle settled trustees running yet expect expected latest schedule choose recruitment "
    "shortlisting process filling leaning board's deliberations pending underway tally finalised finalized concluded"
)
# Words of questions of mere courtesy and of those about one's papers: "Is this a good moment?", "Did it arrive?".
COURTESY = _words("moment convenient disturb speaking bad well weather weekend holiday arrive arrived received reach")
# Words with which one asks without a question mark. After the first the reader is asked to speak: "tell me".
ASKS_READER = _words("tell inform advise update let give send share drop spare notify keep say")
ASKS = _words(
    "ask asking wonder wondering wondered enquire enquiring inquire inquiring curious know hear hearing learn "
    "notice check checking follow following line word indication clarity clearer sign update updates idea"
)
# Words with which a sentence ends that asks: "any news would be welcome".
# In a sentence that begins with "if" these ask too: "If the post is still open, I would come".
OPEN = _words("still open filled timeline decided decision")
# News, for which one asks by hoping for it: "I would love an update".
NEWS = _words("update updates news word line sign clarity indication answer decision")
WISHES = _words("would i'd hoping hope love like grateful glad appreciate waiting eager welcome")
ASKED = _words("welcome help appreciated received relief enough")
# After these a word of asking tells what somebody said or knows: "I know that you decide ...".
TELLS = _words("i we already not to's they he she you've told")
# In a sentence without a question mark these ask by themselves.
INQUIRES = _words(
    "ask asking wonder wondering wondered enquire enquiring inquire inquiring enquiry inquiry whether news update "
    "updates timeline status checking"
)
# What is asked for beside the words of status.
ASKED_FOR = STATUS_WORDS | _words("state affairs mind when whether forward turn land lies news yes things")

# Qualification.
SKILL_WORDS = _words(
    "background skill skills training trained degree diploma certificate certificates certification certified "
    "licence license licences licensed qualification qualifications qualified expertise knowledge fluent fluency "
    "thesis dissertation career studies studied graduated decade decades coursework native portfolio bachelor "
    "master bachelor's master's phd volunteered volunteering experienced familiar accustomed strengths know-how "
    "experience experiences abilities mastered specialised specialized languages"
)
SPAN_WORDS = _words("years months summers winters seasons springs autumns terms decades harvests year")
WORK_VERBS = _words(
    "ran run built led taught wrote drove sold grew dealt bred flew rebuilt oversaw sewed dug rewrote fly drive "
    "teach lead build manage coach supervise sell cook design repair maintain train treat handle resolve operate "
    "organise organize translate code program service install weld plan prepare support play sing fix cut kept "
    "drew caught won shot swam rode sailed hold specialise specialize held"
)
# Verbs of doing that tell of work where a number follows or a place went before: "For the bank I made 90 forms ...".
PLAIN_VERBS = _words("written held keep made did put gave found brought set took got won began")
PLACED = _words("at for in with as during before under")
NUMBERS = _words(
    "a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen "
    "twenty thirty forty sixty seventy eighty ninety hundred thousand many several few couple some both dozen"
)
COUNTS = NUMBERS - _words("a one few some couple both several many")
ADVERBS = _words(
    "have had also once already then always personally recently often only later first since now even ever both "
    "mostly usually myself still just"
)
# Verbs in the past tense that tell of the visit or of feelings, not of work.
VISIT_VERBS = _words(
    "enjoyed appreciated noticed liked loved hoped wanted wished asked discussed talked thanked realised realized "
    "listened watched visited walked arrived received mentioned looked stayed laughed interviewed applied admired "
    "followed wondered promised replied called phoned emailed mailed attached enclosed returned entered pictured "
    "imagined learned remained seemed smiled turned agreed interested impressed excited delighted need pleased "
    "honoured honored thrilled happened tried expected waited feared missed needed decided checked contacted "
    "remembered noted valued gained started stopped replayed travelled traveled counted inspired fascinated "
    "convinced touched encouraged heartened surprised invited relieved motivated disappointed tempted committed "
    "determined messaged indeed intrigued updated energised energized obliged indebted assured reviewed borrowed "
    "tasted signed parked boarded reached attended climbed sipped knocked"
)
OWN_WORK = (
    Phrase(
        "(at|in|with|for|since|from) my|our (own)? (last "
        "(job|post|school|place|role|company|firm|team|branch|plant|restaurant|position|year|employer|hospital|ship|"
        "club)|previous|former|current|present|old|first|own|senior|studies|thesis)"
    ),
    Phrase("my|our (previous|former|current|present|years|days|summers|team|class|classes|record)"),
    Phrase("(in|from|with) the (army|navy|air force|service|marines|forces)"),
    Phrase("where i (now|currently|last)? (work|worked|taught|ran|served)"),
    Phrase("(taught|prepared|trained) me"),
    Phrase("my (time|days|years) at|as|in|with"),
    Phrase("(i am|i'm) (good|skilled|strong|used|handy|quick|practised|at home) at|in|with|on|to"),
    Phrase("i (took|take|taken) (care|charge) of"),
    Phrase("i (am|was)? used to"),
    Phrase("i'm used to"),
    Phrase(
        "my (own|old|last|present)? pupils|students|customers|clients|patients|guests|crew|apprentices|trainees|code|"
        "kitchen|classroom|reports|translations|designs|drawings|machines|regulars"
    ),
    Phrase("i (was|am) (a|an|the) ... {trades}"),
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
