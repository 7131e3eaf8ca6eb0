"""The vocabulary of a message that could be sent to anyone: words that make no detail of an interview.

Function words, the words of thanking and asking, those of hiring, of time and of praise. What is not among them, and is
no name that was known before, is something that only this interview can have given.
"""

_FUNCTION = """
a about above after again all almost along already also although always am among an and another any anybody anyone
anything are aren't around as at away back be became because become been before being below best better between beyond
both but by came can cannot can't come comes coming could couldn't did didn't do does doesn't doing don't done down
during each either else enough ever every everybody everyone everything far few for from further get gets getting gave
give given giving go goes going gone good got had has have haven't having he her here hers herself him himself his how
however i i'd i'll i'm i've if in indeed instead into is isn't it it's its itself just keep keeps kept last late later
least less let like likely little long look made make makes making many may maybe me might mine more most much must my
myself near nearly never new next no nobody none nor not nothing now of off often on once one ones only or other
others our ours out over own part perhaps please put quite rather really same say see seem seems seen several shall
she should since so some somebody someone something sometimes soon still such take taken takes taking than that that's
the their them themselves then there there's these they they're thing things this those though three through
throughout thus till to together too took toward towards two under until up upon us use very via was wasn't way ways
we we'd we'll we're we've well went were what what's whatever when where whether which while who whole whom whose why
will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves
"""
_TALK = """
able accept accordingly acknowledge add addition additional additionally address advance advise again agree allow
allowed allowing answer answered answering answers anticipate anticipation apologies apologise apologize appreciate
appreciated appreciation appreciative ask asked asking attach attached attention available aware best better brief
briefly bring bringing call called calling care certain certainly chance chances check checking clarify clear clearly
close closely comes confirm connect connecting consider consideration considered considering contact contacting
continue continued continues conversation conversations convey copy correspondence courtesy curious dear decide deeply
delay delighted describe described detail detailed details discuss discussed discussing discussion discussions drop
eager earlier earliest elaborate email e-mail emails e-mails enclosed encourage encouraged end engaging enjoy
enjoyable enjoyed enjoying enquire ensure enthusiasm enthusiastic entire especially everyone exchange excited
excitement exciting expect expected explain explained explaining explore express expressed extend extended extremely
fact favourable favorable feel feeling felt few find finding fine first follow following forward found free friendly
fully further generous gentle glad gladly grateful gratefully gratitude great greater greatly greetings gracious
happily happy hear heard hearing heartfelt hello help helped helpful helping hesitate hi hope hoped hopeful hopefully
hoping hour hours idea imagine immediate important include including indicate inform information informative initial
inquire insight insights insightful inspired intend interested interest interesting introduce invitation invite
invited inviting keen keep kept kind kindly kindness know knowing known learn learned learning learnt leave left
letter letting light line listen listened listening live look looked looking love lovely luck meant mean meaningful
means meet meeting meetings mention mentioned message messages met mind minute minutes moment nice note noted notice
number obliged offer offered open opportunity opportunities outlined particular particularly pass patience patient
patiently people phone please pleased pleasant pleasure point points polite possible possibility possibilities
prepared present presented privilege promise promised proud provide provided providing question questions quick
quickly reach reached reaching read reading ready real really reason receive received receiving recent recently refer
reference references regard regarding regards reiterate remain remained remains remember remind repeat reply request
respect respectfully respond response return say saying says see seeing send sending sent share shared sharing short
show showed showing shown sincere sincerely sit small sorry speak speaking spend spending spent spoke spoken stay
stayed step steps stop subject submit support sure take talk talked talking tell telling thank thanked thankful thanks
think thinking thorough thoroughly thought thoughtful thoughts told touch touched truly try trying understand
understanding understood update updates upcoming valuable value valued view want wanted warm warmest warmly warmth
week welcome welcoming wish wished wishes wishing wonder wondered wonderful wondering word words write writing written
wrote yourself
"""
_HIRING = """
ability accomplishments achieve achievements advantage ambition ambitions applicant applicants application
applications applied apply applying appointment approach aspect aspects assessment aspiration aspirations asset
background banking benefit board business businesses candidate candidacy candidates career careers challenge
challenges challenging choice choose choosing chose chosen client clients collaborate collaborating collaboration
collaborative colleague colleagues committee committed commitment committing communication company companies company's
competence competitive confidence confident contribute contributed contributing contribution contributions core
corporate creative creativity culture customer customers daily data decision decisions dedicated dedication deliver
delivering department department's desire develop developed developing development direction director dream driven
duties duty dynamic education effective efficient effort efforts employee employees employer employment energetic
energy enterprise environment excellence excellent exceptional executive expand expectations experience experienced
experiences expertise expression field fit firm firm's focus focused foster function future fast-paced gain gained
general goal goals group grow growing growth hard hardworking head high highly hire hired hiring human ideal ideas
impact important impress impressed impressive improve improving industry initiative initiatives innovation innovative
innovate inspiring integrity interview interviewed interviewer interviewers interviewing interviews involved job jobs
join joining journey key knowledge knowledgeable lead leader leaders leadership leading level list long-term
management manager manager's managers market marketplace match mission motivated motivation move multiple office
officer onboarding opening openings operate operates operations operation organisation organisations organization
organizational organization's outcome outstanding overall overview panel participate participating passion passionate
past pending perfect performance person personal personally perspective perspectives place places plan planned
planning plans position positions post posts potential practice practices prior priorities problem problems process
processes product products productive professional professionalism professionally professionals profile program
programme progress project projects proven purpose pursue pursuing qualification qualifications qualified qualities
quality range recruiter recruiting recruitment regardless related relationship relationships relevant reputation
requirements resources responsibilities responsibility responsible result results resume role roles round scope
screening search sector selected selection senior sense serve service services set setting shortlist skill skillset
skills solution solutions solve specific staff stage stages standard standards status strategic strategies strategy
strength strengths strong structure style succeed success successful successfully suit suitable suited team team's
teams teamwork technical technologies technology timeline timelines timing track training understanding unique vacancy
vacancies values variety varied vision work worked workforce working workplace works world years year's thrive
thriving excel valuable align aligned aligns alignment fits matched reinforced reinforces confirmed strengthened
solidified deepened increased convinced leverage utilise utilize tasks task
"""
_TIME_AND_PRAISE = """
afternoon ago april august autumn date day days december early evening february fall friday half january july june
later march may midday monday month months morning night noon november october past recently saturday second seconds
september spring summer sunday third thursday today today's tomorrow tuesday tonight wednesday weekend weeks winter
yesterday yesterday's year january's last fourth fifth first sooner absolutely admirable admire amazing attractive
awesome beautiful big bright brilliant busy charming comfortable delightful easy encouraging fabulous fantastic
fascinating fun genuine genuinely honest honestly honour honor honoured honored incredible incredibly inspiring joy
lot lots main memorable nervous okay pleasantly positive profound remarkable respected rewarding sincerely special
successful super superb talented tremendous useful valuable whenever wherever worthwhile yes number telephone email
address cv résumé resume certificate documents document samples papers afternoon's schedule schedules convenience
accommodate availability weather restful mr mrs ms miss mx dr prof professor sir madam yours faithfully cordially
everyone's anyone's ground covered deal eventful food raised recall matters matter another's name names news fair full
hand hands home in-person call's video zoom teams online virtual person room turn
"""

GENERIC = frozenset(f"{_FUNCTION} {_TALK} {_HIRING} {_TIME_AND_PRAISE}".split())

# Further words that praise, complain or advertise oneself.
_PRAISE_AND_SELF = """
abilities accommodating admiration admired allocate analytical appealing apparent appeal approachable assure
assured atmosphere attend attitude authentic award based behalf belief believe believed believes belong book boss bring
brings brand brands brought build building buildings builds caring character cheerful chemistry chosen cohesive
collective come comprehensive compelling concise connect connected connection considerate considers contact convincing
cooperation cutting cutting-edge day-to-day degree delightful demanding diligent diploma direct diverse easy-going
economy edge enable endeavour endeavor engaged enriching enthused establish established ethic ethics ethos evident
expanding expects exceeded exceptionally exemplary eye-opening facilities facility faced facing fair family fast
fantastic favour favor feels fellow fingers first-hand flexible forge forward-looking forward-thinking foster friend
friends fulfilling gathered global glimpse globally grasp grateful greet ground growing guidance habits handle happen
hard-working headquarters heart helping helps highlight highlights holds hospitable host hosting humble illuminating
imagined impression impressions in-depth inclusive increase influence informed innovator inside insights inspiration
inspire inspires instantly institution instructive intelligent intriguing invaluable invested invigorating landscape
large leading-edge lively local location locations looks loved loyal loyalty lunch magic meets mentor mentoring modern
moving multicultural mutual mindset nature needs network networking normal nurturing observe observed obvious office
offices one-on-one openness opinion optimistic organised organized people people's personality picture pivotal pioneer
pioneering player power precisely premises prestigious priority priorities profound promising prospect prospects
prosper proposition proven public punctual pushing quest rapid rapport rate reality realise realised realize realized
receptive reflect reflected reflecting reflection refreshing regularly reliable resilient resonate resonated resonates
rest reward rewards rich right risk road run running runs safe scale search select setting setup shape shaping shine
significance significant similar site skilled small smile smoothly social society solid soul sounds spirit spoken state
state-of-the-art stellar stimulating strive striving sustainable supportive supporting surroundings synergy talent
talents tangible teach teaching tech terrific think thinks tight-knit time's top tour toured transparency transparent
treat treated trust trusted turned unforgettable upbeat upfront uplifting user users versatile vibe vibrant visible
visionary visit visited visiting vital walked walking wants website website's weekdays whole willing win winning wise
world-class world's worth xx yours
accounting administration admin campaign campaigns contagious customer-focused engineering finance financial healthcare
hospitality logistics marketing media painted retail sales software tech overtime require required requires needed shift
shifts flexible supported supports fill filled filling fits hours rate salary wage wages pay paid benefits bonus tasks
trained trainings train shifts hit rise face faces solved solving adapt adaptable combine combined combines match meets
handled handling eventually commute commuting relocate start starts started starting free notice relate relates related
return returned returning answer reached lines attached graduate graduated studied studies university college school's
class course courses language languages english spanish french german fluent native speaker written verbal licence
license degree diploma master's bachelor's phd computer excel word powerpoint python java sql reports reporting
annoyed annoying answer appalling ashamed awful bad bit bother bothered crappy cruel desperate died disappointed
disappointing disrespectful dumb fault fault's frustrated frustrating frustration ghost ghosted ghosting hang hanging
hate hell horrible hurt hurts idiot idiots ignore ignored ignoring insult insulted insulting jerk joke kinda kidding
lazy liar lied lie lies moron morons nasty pathetic ppl ridiculous rude rudely shame shameful sick silence silent
sloppy strange stupid sucked sucks terrible tired unacceptable unanswered unfair unprofessional upset useless waited
waiting waste wasted weird worst wrong
topic topics even interests knew sleep frank usual harm faded finishing finished six seven eight nine ten eleven twelve
baby birthday brother cousin dad daughter deposit driver's girlfriend husband kid kids landlord
mom mother mum parents passport rent sister son train wife
"""

VAGUE = frozenset(_PRAISE_AND_SELF.split())
# Endings of words for what cannot be seen or touched: no detail by themselves.
ABSTRACT = ("tion", "tions", "ment", "ness", "ity", "ities", "ship", "ism", "ance", "ence", "ly", "ive", "ful")

# What the people of an employer do at a meeting ("you showed", "she told me"), and what they let one do.
SAID = frozenset(
    (
        "said told tell showed shown show described mentioned asked explained recommended suggested pointed "
        "named played taught walked took let letting showing telling describing explaining mentioning walking "
        "taking pointing teaching shared sharing demonstrated demonstrating introduced introducing gave "
        "giving had opened opening spoke agreed"
    ).split()
)
# What the reader did, where a clause follows that retells it: "you said that ...".
RETELLING = frozenset("said told described mentioned explained showed warned thought recalled laughed wondered".split())
EXPLAINING = frozenset("explaining describing showing demonstrating mentioning teaching".split())
# What a visitor does there: "I saw the", "watching the", "I liked your".
SAW = frozenset(
    (
        "saw see seeing heard hear hearing watched watch watching met meet meeting visited visit visiting "
        "learn learned learnt learning enjoyed liked noticed loved admired remember tasted tried "
        "trying smelled smelling read looked discussed touched found held holding stood sat walked "
        "thinking thought think struck impressed"
    ).split()
)
# What one takes away from a meeting: "the story of", "our talk about", "a tour of".
TALKS = frozenset(
    (
        "conversation conversations talk talks discussion chat story stories tour walk visit question "
        "questions idea account remark advice explanation description look view lesson glimpse hour hours "
        "morning afternoon plan plans trip demonstration test candour hint figures word words exercise"
    ).split()
)
ABOUT = frozenset("about of on through around round in with to by from into along over that how".split())
# Words behind "you" that tell nothing that happened: "you will", "if you need".
NO_DEED = frozenset(
    (
        "are have can could will would should may might must do did need want know think expect choose decide "
        "consider require wish hope find feel for and or to with about if as very so again all both in on at "
        "that had were is was a an the your my me i'm please still were who once not don't didn't haven't "
        "never won't can't couldn't get got make made help helped receive received"
    ).split()
)
DENIED = frozenset("not never nobody no don't didn't haven't hasn't won't can't couldn't nothing none without".split())
# Words behind "I saw" and the like that lead to what was there.
LEADING = frozenset(
    "the that those these this your his her their its our how what why about of each every two three".split()
)
# Words in front of a thing that both sides know.
DEFINITE = frozenset("the that those these this your his her their its our some two three four".split())
# Words with which a sentence speaks of the meeting or of the employer.
SHARED = (
    SAID
    | SAW
    | TALKS
    | frozenset(
        "you you've your yours we us our thank thanks discussed spoke talked described remark still hope".split()
    )
)
