"""By which words a sentence claims something of the writer or of others, promises, or turns a fact round."""

from __future__ import annotations

from reviewer_plugins.phrases.advice_voice import FEELINGS, THOUGHTS

# Without the apostrophe's other half: "I'm" and the like are one word.
SELF = frozenset("i i'm i've i'd i'll we we'd we've we're we'll".split())
OWN = frozenset("my mine our ours".split())
WOULD = frozenset("i'd we'd would could might should couldn't".split())
# What may follow "I" without a claim about what the writer has done, is or knows.
STANCE = (
    FEELINGS
    | THOUGHTS
    | frozenset(
        """
        thanks appreciated loved liked hoped wished looked looking pleased interested considered felt heard
        hearing discuss note read wait share meet met need valued expected turned wondered noticed realised
        realized talked spoke shall will want wanted
        """.split()
    )
)
BEING = frozenset("am was were be been i'm we're feel felt got get".split())
# After "I was" these tell what others did.
RECEIVED = frozenset(
    """
    told asked shown given taught chosen left found trusted praised valued respected welcomed loved liked
    admired invited remembered recognised recognized seen known considered expected heard wanted needed
    """.split()
)
# What "we" did in an interview; all else that "we" are said to have done is a claim.
TOGETHER = frozenset("talk discuss speak spoke meet see go walk share touch look".split())
# A deed, though the verb alone is none: "look after", "see to".
DEEDS = frozenset(
    {
        ("look", "after"),
        ("see", "to"),
        ("take", "on"),
        ("take", "over"),
        ("watch", "over"),
        ("keep", "up"),
        ("come", "up"),
        ("belong", "to"),
        ("speak", "to"),
    }
)
# By its stem, what may follow a verb that else tells a deed or a skill: "I read that", "I know how".
BARE = {
    "read": frozenset("about of it".split()),
    "know": frozenset("how why what it this".split()),
    "leav": frozenset("with our your feeling thinking wanting home".split()),
}
# Words between "I" and what tells the claim.
FILLERS = frozenset(
    """
    has have had am was were been be do did also really still especially particularly truly genuinely very so most
    since just quite greatly deeply always not even already as a an the all of in with much both rather too
    simply quietly warmly entirely wholly fully completely utterly absolutely immediately instantly certainly
    surely honestly frankly openly secretly now then once again never don't didn't haven't hadn't wasn't ever
    too totally sincerely honestly great big huge deep real high full strong lasting soft warm no any more even
    readily happily gladly freely dearly highly well firmly strongly wholeheartedly writing get got getting for
    can cannot can't little bit small lot may one day done greatest deepest highest firm often sometimes
    """.split()
)
# In VOICE or GENERAL, and no claim where "my" stands before them.
MY_FEELING = FEELINGS | frozenset(
    """
    idea meeting call chat exchange talk discussion question questions part way interest thanks gratitude
    appreciation enthusiasm hope wish mind thought thoughts attention sense thinking application interview
    conversation understanding feeling feelings curiosity pleasure heart head breath gut day mood favorite
    favourite favorites favourites conscience values view opinion impression imagination memory memories notes
    respect admiration delight excitement joy regard instinct instincts taste soul spirit spirits smile face
    bones fancy desire dream dreams reason reasons answer visit impressions highlight reply message side life
    thing things alley turn
    """.split()
)
# Between "my" and what it is that is mine.
MY_KIND = frozenset(
    "own whole proudest fondest happiest best biggest warmest sincere sincerest deepest heartfelt very".split()
)
# Verbs of thought that may be verbs of doing too, where the writer is told to have done so: "I found a race".
TWOFOLD = frozenset(
    """
    tell say talk mention look come speak miss find take see learn leave watch turn read count taste return
    wake hear keep
    """.split()
)
# Those who are written to, and theirs.
OTHERS = frozenset("you you're you've you'd you'll he he's she she's they they're they've they'd they'll".split())
THEIRS = frozenset("your his her their".split())
EVERYBODY = frozenset("everybody everyone people nobody others somebody".split())
OTHERS_NOUNS = frozenset(
    """
    team company firm group people colleagues board panel department office manager managers staff leadership
    organisation organization everybody everyone somebody
    """.split()
)
# What happens in the world: a fact, whoever does it.
DOINGS = frozenset(
    """
    change changed grow grew improve improved begin began begun start started stop stopped fail failed join
    joined build built handle handled solve solved try tried use uses used end ended win wins won
    """.split()
)
# Said of others these are facts too, and not courtesy.
ACTS = DOINGS | frozenset(
    """
    want wants wanted need needs needed decide decided choose chose chosen agree agreed expect expected trust
    trusted plan planned prefer preferred intend intended offer offered promise promised praise praised complain
    confirm confirmed approve approved find found hope hoped wish wished recommend recommended regret regretted
    doubt doubted fear feared love loved like liked enjoy enjoyed admire admired
    """.split()
)
# Behind "you" they begin no doing: "with you about it".
PREPOSITIONS = frozenset("behind about with of in for to on at by from as and or than".split())
# What others may be said to do: all else is a claim.
COURTESIES = frozenset(
    """
    talk speak describe explain discuss mention tell say share show ask answer give take make help let walk
    welcome receive treat listen care put thank are were is was do did have had be raise bring introduce outline
    address guide remind convince inspire encourage invite meet see pause smile laugh lead strike impress move
    stand express convey hide approach
    """.split()
)
# What these act on tells whether they are courtesy: "made me think" is, "made you rich" is not.
GRASPS = frozenset("make makes made keep keeps kept get gets got win wins won help helps helped lift lifts".split())
GRASPED = frozenset(
    "me my us it sense such a an so perfect home back to that this quite up for on coming in at by with".split()
)
# Said of nobody in particular they tell of a decision.
DECIDED = frozenset("agreed decided chosen settled promised planned".split())
# What others may be thanked for doing to "me".
COURTEOUS = frozenset(
    """
    thank thanked tell told ask asked show showed give gave let help helped make made remind reminded convince
    convinced inspire inspired welcome welcomed meet met walk walked impress impressed allow allowed invite
    invited encourage encouraged teach taught leave left put send sent move moved see saw strike struck
    """.split()
)
WISHES = frozenset("would could love hope like glad happy wish keen eager want look should".split())
# Who says it, and what: the words after it are as good as a claim.
SAYS = frozenset(
    """
    said say says told tell tells mention mentioned mentions explain explained explains confirm confirmed admit
    admitted confide confided assure assured suggest suggested note noted noticed report reported conclude
    concluded feel felt think thought believe believed know knew hope hoped agreed stressed pointed reveal
    revealed
    """.split()
)
# "You asked me to ..." tells what others want.
ASKS = frozenset("ask asked asks invite invited allow allowed urge urged encouraged".split())
# After these no claim follows: "you told me about it".
ABOUT = frozenset(
    "about of how why what so it with in on to and when while as much more all everything something lots".split()
)
NEGATIONS = frozenset(
    """
    not never no nor none nobody nothing neither without hardly barely scarcely cannot can't don't doesn't
    didn't isn't wasn't aren't weren't won't wouldn't couldn't shouldn't haven't hasn't hadn't
    """.split()
)
# In a claim they make it another one.
QUANTITIES = NEGATIONS | frozenset(
    "all every always personally alone several many most only first largely mostly almost both each other".split()
)
# Words of no content, which even a claim may have that nobody told so.
FUNCTION = (
    frozenset(
        """
        a an the this that these those it its i i'm i've i'd me my we us our ours you your yours you've
        you're he his him she her they them their who whom whose which what when where how there here and or
        but so if than as of in on at by for with about between into through during before after above below
        to from up down out off over under within toward towards upon among be is am are was were been being
        do does did have has had having while since because also too just still then very really quite even
        would could ever myself yourself where's that's what's
        """.split()
    )
    - QUANTITIES
)
# In what others are reported to have said these tell something too: "it is over".
FINITE = frozenset(
    """
    am is are was were be been being do does did have has had would could will can may might over up down
    off out
    """.split()
)
# A clause ends before these.
CONJUNCTIONS = frozenset(
    "and but so because since while whereas although though which who where when that if as".split()
)
COMMITS = frozenset("will shall i'll we'll promise promised guarantee commit pledge vow swear ensure".split())
# What follows "I will" and binds to nothing.
NO_COMMITMENT = frozenset("remember forget cherish treasure admit say think long gladly".split())
ATTACHED = frozenset("attached enclosed attachment enclose attach".split())
# "gave me the job": what only the other side can tell.
GIVING = frozenset("give gave given giving offer offering offered grant granted award awarded".split())
POSTS = frozenset("job role position post place contract".split())
