"""Classes of words that together show that the writer wants the work, now or later.

They are wide on purpose: to miss that somebody is keen and say so to them is worse than to let one message pass.
"""

from reviewer import Phrase


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WRITER = _words("i i'm i've i'd i'll me us we we'd we'll myself")
WOULD = _words("would i'd we'd it'd should could i'll shall will might can")
NEGATIONS = _words("not never no isn't don't doesn't lost without wasn't cannot can't won't didn't hardly wouldn't")
PAST = _words("was were been had wasn't weren't")

# Words that tell of interest by themselves.
EAGER = _words(
    "interested keen keener keenly eager eagerly enthusiastic enthusiasm enthused motivated hooked longing yearn "
    "reapply appeals appealed appealing attracts excites reconsidered fancy itching raring"
)
# Wishes, and the feelings of one who is given something.
WISHES = _words(
    "happier satisfaction attractive appealing tempting ideal want wanting wish wishes wished wishing hope hopes "
    "hoping hopeful aim intend intention dream dreamed dreaming desire ambition determined resolved aspire love "
    "like glad gladly proudly joyfully happy happily happiness joy joyful pleasure pleased delight delighted "
    "privilege privileged honour honor honoured honored proud prouder pride thrilled excited excitement exciting "
    "ready readier readily willing willingly welcome relish enjoy prefer rather lucky fortunate blessing heart "
    "choice preference treat thrill treasure adore crave wanted heartbeat overjoyed passionate passion suit suits "
    "suited fit fits tempts tempted vocation homecoming contentment content choose"
)
# Of these the bare form is said of others' doings too, so what is wished must follow.
HOPES = _words("hope hopes hoping wish wishes wishing pleased choice heart")
# Of these the writer wishes others as well, or compares.
FOR_OTHERS = _words("hope hopes hoping wish wishes wishing like")
LASTING = _words("still remain remains continue continues")
# What is on offer, and coming to it.
WORK = _words(
    "job jobs role roles position positions post posts place work working works worked opportunity opportunities "
    "chance vacancy vacancies opening openings apprenticeship internship traineeship placement appointment seat "
    "team crew staff join joining joined start starting begin beginning contribute contributing serve serving "
    "employed colleague colleagues successful chosen selected considered candidate candidacy hired part career "
    "future day shop ward kitchen office school workshop company firm house hospital lab studio yard farm museum "
    "library garden desk bench floor chair counter field trade uniform project projects mission"
)
# What may stand right behind "want" and the like for the work.
ITS = _words("it this that in what nothing here there yours")
# With "would" before and a doing behind these need no more: "I should enjoy finding out".
LIKINGS = _words("love enjoy relish like adore welcome")
ADVERBS = _words("rather gladly happily proudly willingly readily joyfully eagerly")
HONOURS = _words("treat thrill honour honor privilege joy pleasure pride happiness dream delight treasure")
STRONGLY = _words("very much so still really dearly most deeply sincerely certainly")
WANTS = _words("want wants wanted love relish choose need still")
# What somebody would be glad to do without wanting the job.
ERRANDS = _words(
    "know hear ask post send provide supply answer talk discuss speak meet share forward show clarify thank say "
    "express mention inform explain submit supplement attach email e-mail mail call phone ring check follow "
    "enquire inquire confirm apologise apologize point congratulate wish tell receive see elaborate expand add "
    "update stress correct let pass reach remind complain touch note read raise claim arrange reschedule chat "
    "connect find emphasise emphasize reiterate offer understand address extend convey give write hand drop get "
    "record stop"
)
# Verbs that are errands only before some words: "like to be clear", "want to make sure".
HALF_ERRANDS = {
    "of": _words("a an any some your"),
    "for": _words("a an any some your"),
    "be": _words("sure clear honest certain brief told informed kept careful open able of frank straight"),
    "have": _words("your any some an news more feedback word something"),
    "get": _words("your any some an news back in"),
    "make": _words("sure clear certain a an one"),
    "go": _words("over through back"),
    "come": _words("back clean"),
    "take": _words("this back note"),
}
# What one offers to do when the work is given: "I could start ...".
OFFERS = _words(
    "start begin join work do serve run help contribute teach lead move take choose accept settle stay grow come "
    "belong trade spend bring apply try jump relish drive build cook sail keep tend guard prefer pick pack fit"
)
# What follows "be" where somebody offers to be something: "I would be at the door", "could be your cook".
BEING = _words("your a an the part there here at in with on one back")
WITH_WILL = _words("start begin join work serve accept settle apply try")
YOURS = _words("you your yours with here there again this that it")
GIVEN = _words("choose chose pick picked take hire hired have want need select offer let give trust appoint employ")
IF = _words("if should when whenever once wherever were")
CHOSEN = _words("chosen selected hired appointed picked needed wanted successful accepted offered given asked")

# Later chances, as one looks to them after a refusal.
LATER = _words("again future another other next later further similar different comparable more else")
CHANCES = _words(
    "opening openings vacancy vacancies role roles position positions post posts job jobs place places "
    "opportunity opportunities chance chances round intake ones season project work shot attempt try application "
    "applications autumn spring summer winter year"
)
ARISES = _words(
    "opens opened arises arise arose available free reopens reopen appears appeared open vacant comes come came "
    "crops turns"
)
HANDS = LATER | _words("hand hands someone somebody")
PAPERS = _words("copy copies information document documents papers details reference references proof date")
SHORT = _words("need needs needed look looking short hire hiring recruit recruiting want seek seeking")
AGAIN = _words("apply applying reapply consider considered considering sit stand compete audition interview candidate")
GLAD = _words("glad gladly happy happily love delighted pleased honoured honored grateful welcome like interested")
CONSIDER = AGAIN | _words(
    "mind file think remember keep hear know contact welcome glad love happy hope like touch pleased delighted "
    "list try interested advert honoured grateful tell write"
)

PHRASES = (
    # Who waits, pleads, is free at any hour or leaves word where to be found wants the work.
    Phrase("(find|reach) me ;|there|at|here|in|by|on"),
    Phrase("(sooner|rather) (wait|have|be|work|do|take|stay)"),
    Phrase(
        "i'll|i'd|will|would|could|can|gladly (take|do) (it|any|them|whatever|both|all|anything) "
        "(;|shift|shifts|hours|job|work|of|for|and|you|that)?"
    ),
    Phrase("(any|every|all) (shift|shifts|hours)"),
    Phrase("still (picture|see|hope|hoping|dream|imagine|want|would|keep|think|thinking)"),
    Phrase("hoping for|to (your|the|this|that|be|join|work|start|get)"),
    Phrase("i|it ... would|could|can|will (look after|take ... (care|pride)|be proud|be an honour)"),
    Phrase(
        "i (do|really|so|very much)? (like|love|admire) (your|the) (site|place|yard|ship|kitchen|shop|team|firm|"
        "hospital|school|ward|crew|way|work|office|house|idea)"
    ),
    Phrase("(pray|prayed|praying|dreamt|dreamed|dreaming) (for|every|about|of)"),
    Phrase(
        "i (can|could|am free to) (also)? (start|begin|come|do|work) ... "
        "(notice|any|at once|now|early|immediately|straight away|tomorrow|shift|shifts|week|weeks|hours)"
    ),
    Phrase("let me (try|show|prove|start|join|have)"),
    Phrase("(counting|count|counted) on (it|this|the|you)"),
    Phrase("(wait|waiting) for (this|the|that) (round|job|post|place|chance|one|role|position)"),
    Phrase("(super|really|so|very|totally|all|well) into (it|this|that|the (job|role|idea|work))"),
    Phrase(
        "(i|i'd|i'll|i'm) ... (can|could|would|will|might) ... (help|contribute|be (of|useful|handy)|serve) ... "
        "(as|from|your|you|team)"
    ),
    Phrase("(i|we) (really|just|simply)? loved (it|the|your|every|this|that)"),
    Phrase("my idea of"),
    Phrase("(exactly|just|precisely) (my|the) (kind|sort|type) of"),
    Phrase("my|of|continued|strong|great|deep|genuine|sincere|real|serious|lasting|much interest"),
    Phrase("interest in|remains|has|is|stands|continues|only"),
    Phrase("interests|attracts|draws|suits|tempts|excites|suit|attract|inspires me|us|my"),
    Phrase("(look|looking|looked) forward to ... {prospects}"),
    Phrase("(prospect|thought|idea|possibility|chance) of|to {prospects}"),
    Phrase("(great|good|strong|right|excellent|perfect|ideal|natural) (fit|match) for"),
    Phrase("first|top|clear|preferred choice|preference"),
    Phrase("(one|job|role|place|post|work|team|town) (that|which)? (matters|counts) (most|to me)?"),
    Phrase(
        "one|job|role|place|post|work|town|team|position (for which|where|that)? i ... (choose|hope|wish|want|dream|am "
        "after|been looking|been hoping|been waiting|look for|like most|was looking for|have waited|belong)"
    ),
    Phrase("(where|that|it's) ... i ... belong"),
    Phrase("(feel|feels|seems|sounds) (so|very|still|just)? (right ;|right (for|to) me|like home)"),
    Phrase("i ... (feel|felt) at home"),
    Phrase("(sign|count|put) me (up|in|down)"),
    Phrase("(see|picture|imagine|pictured|imagined) (myself|me there)"),
    Phrase("(you|they) would|will|won't|wouldn't|shall|should|won't (not|never)? (regret|be sorry|repent)"),
    Phrase("(consider|regard|remember|considering|choose|take|hire|pick) me"),
    Phrase("(keep|bear|keeping|bearing) (me|my) ... (in mind|on file|on your list|mind)"),
    Phrase("(keep|hold|leave|have) my (cv|name|details|file|application|papers|number|resume|letter)"),
    Phrase("think of|about me"),
    Phrase(
        "(be|remain|stay|for|being|am|still) (considered|under consideration|in (consideration|contention|the running))"
    ),
    Phrase("paths (will|may|might)? (cross|meet)"),
    Phrase("(work|working) (together|with|for|beside|alongside|under|among) (you|your)"),
    Phrase("(hear|hearing|receive) ... (good|positive|favourable|favorable|happy) news|answer|word|reply"),
    Phrase("(confirmed|reinforced|strengthened|deepened|sharpened|convinced) (my|me|that)"),
    Phrase("(mean|means|be) ... (the|whole|my) ... (world|dream) ... (to|come|for)?"),
    Phrase("(ticks|tick|ticked) ... box|boxes"),
    Phrase("(pair of hands|mine) are (yours|all yours|at your (disposal|service))"),
    Phrase("(thought|think|thinking) of|about ... (little|nothing|much|job|role|post|position|place|work)"),
    Phrase("drawn to ... (job|role|post|position|place|work|team|firm|company|school|cause)"),
    Phrase("(can't|cannot|hardly) wait"),
    Phrase("(think|thought|thinking) twice"),
    Phrase("without ... (hesitation|hesitating|thought)"),
    Phrase("(would|it'd|could) mean ... (world|deal|lot|much|everything|more)"),
    Phrase("(job|role|post|position|work) ... (sounds|seems|looks|is) ... (better|attractive|ideal|perfect)"),
    Phrase("where i (should|ought|want|would|belong|wish|hope)"),
    Phrase("heart ... (set|there) ... (on|there|it)?"),
    Phrase("(be|being|become|becoming) (a|an)? (part|member|one) of"),
    Phrase("(fully|still|come|be) on board"),
    Phrase("(all in|all yours) $"),
    Phrase("(answer|reply) ... yes"),
    Phrase("say yes"),
    Phrase("(remain|am|i'm|be|stay) your (candidate|applicant|next|new)"),
    Phrase("(hope|hoping) ... (we|it) (meet|works|work|comes|come|shall|will|can|may)"),
    Phrase("over the moon"),
    Phrase("(up|available|free) (for|to (start|begin|join|work))"),
    Phrase("say the word"),
    Phrase("(what|kind of work|sort of work|place) (that)? i (am|was|have been|had been) looking|hoping for|after"),
    Phrase("cause (that|which)? (i|matters)"),
    Phrase("(decides|decided|settles|settled|clinched|clinches) it|things|matters for me"),
    Phrase("(made|makes) up my mind"),
    Phrase("(won|win|wins) me over"),
    Phrase("(top|head) of my list"),
    Phrase("(post|role|job|position|place|work) is ... (one|what) i"),
    Phrase("(be|become) ... (colleague|colleagues)"),
    Phrase("(am|i'm|be) your (man|woman|person|girl|boy)"),
    Phrase("(can|may|could|should) (put|have|use|count) (me|on me)"),
    Phrase("(keep|kept|keeping|leave|left) ... (free|clear|open) ... for"),
    Phrase("please me (more|greatly|most|very)?"),
    Phrase("(job|role|post|position|place|work) ... for me"),
    Phrase("(room|place|space|use|need) (there)? for (me|someone like me)"),
)
CLASSES = {
    "prospects": (
        "joining working contributing becoming being serving teaching starting possibly possibility possible moving "
        "continuing chance opportunity stage round working work join start running helping building learning leading "
        "contribute doing day beginning"
    ).split()
}
