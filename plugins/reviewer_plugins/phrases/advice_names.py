"""Words by which names are told from other words, and numbers and dates are known."""

from __future__ import annotations

# Words that are no names, though a sentence begins with one.
EVERYDAY = frozenset(
    """
    a an the this that these those it its it's there here such same other another each every both all any some
    more most much many few less least own one first very really so too also as just even still only rather
    quite again once particularly especially truly genuinely directly exactly clearly i i'm i'd i've i'll me my
    mine myself you your yours you'd you've you're we us our ours he him his she her hers they them their theirs
    who whom whose which what when where why how that's what's and or but nor if then than because since while
    whereas although though until unless whether thus therefore of in on at by for with about against between
    into through during before after above below to from up down out off over under within without toward
    towards upon among across along around behind beyond near per via like unlike beside besides alongside be is
    am are was were been being do does did doing done have has had having will would shall should can could may
    might must not no don't doesn't didn't wasn't isn't wouldn't can't couldn't won't thank thanks thankful
    grateful gratitude appreciate appreciated appreciation pleasure pleased glad happy delighted enjoy enjoyed
    enjoying love loved liked hope hoped hoping wish wished eager keen excited enthusiasm enthusiastic interest
    interested interesting curious impressed impressive struck moved inspired encouraging encouraged memorable
    stay stayed stays remain remains remained stick stuck keep keeps kept come comes came leave left think
    thinking thought thoughts reflect reflected reflecting consider considered idea ideas mind sense feel felt
    feeling remember remembered recall imagine picture see seeing saw seen look looked looking forward hear
    hearing heard listen listening learn learning learnt learned understand understood understanding know tell
    telling told say saying said speak speaking spoke talk talking talked discuss discussed discussing
    discussion mention mentioned mentioning describe described describing description explain explained
    explaining explanation raise raised show showed shown showing share shared sharing point pointed note noted
    word words topic subject question questions answer give gave given giving make makes made making take takes
    taking took bring brings bringing put get getting help helps helped helping helpful useful use contribute
    contribution contributing add adds adding apply applying support supporting join joining part place become
    becoming want wanted need needed matter matters mattered mean means meant interview conversation meeting
    role position post job team work working company organisation organization people colleagues everyone
    everybody someone something anything nothing everything thing things way ways kind sort detail details parts
    side approach challenge challenges problem problems task tasks opportunity chance reason reasons example
    time moment today's good great better best well clear clearer real right important valuable thoughtful
    careful carefully closely close new different difficult hard strong lasting particular specific exact whole
    full long worth worthwhile fascinating appealing fit fits fitting match matches suit suits mirror mirrors
    echo echoes resonate resonated resonates relate relates related connect connects connected connection speaks
    draw draws drawn drew appeal appeals appealed attract attracts attracted confirm confirmed confirms convince
    convinced strengthen strengthened reinforced deepen deepened seem seems seemed appear find finds finding
    found start starting begin follow following return returning turn sincerely warmly kindly dear regards hello
    please welcome value valued care deeply greatly fully further together always ever open ready able possible
    likely certain sure indeed perhaps back away ahead later now soon next already yet let lets allow allows
    offer coming going openly honestly honest frank frankly sound sounds sounded gladly plainly plain simple
    simply easily attention attentive answered asked ask asking appreciative respect respectful patience patient
    kindness generous generously guide walk walked walking tour visit visited visiting watch watched watching
    read reading write writing remind reminded reminds turned turns bear carry carried carries explore exploring
    dig deeper closer difference impression view insight insights perspective context background points heart
    core meaningful purpose purposeful practical hands-on lively warm friendly ambitious rare unusual surprising
    surprised refreshing pleasant pleasing satisfying rewarding delight intrigued intriguing captivated
    fascinated captured caught catch catches stands stood stand linger lingers lingered follow-up afterwards
    home leaving wanting wishing wholeheartedly sincere expect expected expecting hide smile smiled lies lie lay
    curiosity pass passed passing deal bit lot lots big small little large short high low light early late quick
    quickly slow slowly quiet quietly choose chose chosen decide decision happen happens happened try trying
    tried tries imagined imagining wonder wondered wondering realise realised realize realized notice noticed
    notices believe believed trust tend change changes grow grows growing improve improving set sets settle hold
    holds holding lift opens opened building using handle handling deals dealing treat treats treated
    carefulness pride honoured honored privilege privileged fun joy laugh laughed exciting excites excite
    inspire inspires inspiring encourage encourages motivate motivated motivates motivating stimulating candid
    candidly candour openness clarity thoughtfulness depth breadth heartfelt whatever whoever wherever whenever
    anyone nobody somehow somewhere instead alone almost enough nearly hardly actually certainly surely
    naturally obviously entirely completely wholly partly mostly mainly largely role's team's company's aim aims
    goal goals hopes plan plans planned planning future long-term career step steps effort efforts result
    results effect effects benefit benefits quality craft strength ongoing present earlier original common
    mutual personal professional keener gladder happier stronger continue continued go goes gone somebody easy
    cannot admire admired admiration highlight pick difficulty memory answers strongest admirable courage humour
    joyful hopeful confident confidence thrilled touched touching lovely wonderful excellent splendid pleasantly
    glimpse agree agreed agrees reply response message letter eagerly considerable wise sensible smart clever
    neat elegant complex complexity depends depend involve involved involves include included including concern
    concerned concerns regard regarding topics theme themes issue issues area areas field project projects
    """.split()
)  # fmt: skip
NUMBERS = {
    "zero": "0", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
    "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100",
    "thousand": "1000", "million": "1000000", "billion": "1000000000", "dozen": "12", "half": "0.5", "twice": "2",
    "double": "2", "third": "3", "second": "2", "quarter": "0.25",
}  # fmt: skip
MONTHS = frozenset(
    """
    january february march april may june july august september october november december
    """.split()
)
DATES = MONTHS | frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week weeks weekend
    month months year years day days hour hours morning afternoon evening spring summer autumn winter decade
    """.split()
)
# Written with capitals by everybody, and telling nothing about anybody.
NO_SECRET = (
    DATES
    | frozenset(NUMBERS)
    | frozenset(
        """
    i i'm i've i'd i'll ok cv hr it ui ux qa api sql html css pdf csv xml json http aws etl erp crm kpi okr sop
    gis cad plc sap ceo cto cfo coo vp pr ps am pm uk us usa eu english french german spanish italian dutch
    portuguese chinese japanese christmas easter mr mrs ms mx dr prof sir madam miss internet excel word
    powerpoint python java javascript r linux windows gps cpr asap fridays saturdays sundays mondays tuesdays
    wednesdays thursdays meanwhile anyway sorry neither nobody any last bye goodbye thx omg damn
    """.split()
    )
)
# Names that are everyday words too.
EVERYDAY_NAMES = frozenset(
    "mark grace rose may june art bill young page faith joy hope will frank rob hunter mason grant".split()
)
GREETINGS = frozenset(
    """
    dear hi hello hey good morning afternoon evening day greetings hiring manager team committee panel members
    sir madam everyone all to whom it may concern recruiter the and or both folks there
    """.split()
)
TITLES = frozenset(
    """
    mr mrs ms mx miss dr prof professor doctor sir madam rev father sister judge dean
    """.split()
)
PARTICLES = frozenset(
    """
    van der den de del della di da la le el al bin ibn von zu zur of du dos ter ten y
    """.split()
)
# Parts of an employer's name that name no employer.
COMPANY_WORDS = frozenset(
    """
    inc incorporated ltd limited llc llp plc gmbh ag sa bv co company corporation corp group holdings partners
    associates international global services service solutions systems technologies technology labs lab studio
    studios trust foundation institute school university college hospital clinic bank insurance logistics media
    health care energy foods the and of for centre center council city county national
    """.split()
)  # fmt: skip
