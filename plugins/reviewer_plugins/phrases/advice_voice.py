"""The writer's own voice: words of feeling, thought, talk and praise, by sense, as a thesaurus has them.

They claim nothing about the world by themselves, so they may stand in advice though nobody gave them; who may be said
to do what is held by `advice_claims`. One form of each is enough, for words are compared by their stems, and none
stands here that is in `advice.GENERAL`, but for what may follow "I". Left out on purpose: whatever tells what somebody
did, has, can or is (skills, ranks, prizes, money, places, people), and blame.
"""

from __future__ import annotations

# What one feels. After "I" they tell a feeling and no deed.
FEELINGS = frozenset(
    """
    shake admiration admire admirer adoration adore affection affinity agree agreement amazement amusement
    anticipate anticipation appetite applaud appreciate appreciation appreciative ardent ardor ardour aspiration
    aspire astonishment attraction awe awed awestruck belief believe believer belong bliss blush bow buzz care
    cherish cling comfortable commend concur confide confidence confident congratulate content covet crave
    curiosity curious dearly delight desire devote devotion dote doubt dream eager eagerness ease elated elation
    embrace empathy encouragement endorse enjoy enjoyment enthuse enthusiasm enthusiastic envy esteem expect
    faith fall fan fancy fascination favor favorite favour favourite feel fond fondness fortunate glad gladness
    goosebumps grateful gratify gratitude gravitate grin hanker happiness happy hesitate hesitation honor honour
    hope hopeful hum hunger hungry idolise idolize inclined inspiration instinct itch joy joyful jubilant jump
    keen keenness kinship laud laugh laughter lean leap like long love luck lucky marvel miss motivation nervous
    nervousness nod overjoyed passion passionate pine pleasure pray prefer preference pride privilege proud
    raring reassurance regard regret rejoice relate relish resonate respect revel reverence root sad salute
    savor savour side sigh smile soft sure sweat sympathise sympathize sympathy temptation tender tenderness
    thank thankful thirst thirsty thrive tingle toast treasure trust value venerate veneration warm warmth weep
    welcome wept willing willingness wish wonder worship wow yearn zeal zealous zest
    """.split()
)
# What moves one: a feeling where "I" am moved, and a deed where "I" move somebody.
MOVERS = frozenset(
    """
    arouse carry spellbound affect amaze amuse astonish astound attract awaken beguile bewitch bind bless bowl
    brighten buoyed captivate charm cheer click comfort committed compel convince dazzle disarm draw drawn
    electrify enamored enamour enchant encourage endear energise energize engage engross enlighten enliven
    enrapture enthral entice excite exhilarate fascinate gladden grip hearten hook humble hypnotise hypnotize
    ignite impress inspire interest intrigue invigorate kick kindle leap leapt liberate light lighten lighter
    lure mesmerise mesmerize mollify motivate move overcome overwhelm persuade pique please pull pump reassure
    reel refresh relax relief relieved revive rivet satisfaction satisfy scare seduce shaken smitten soften
    soothe spark spot stagger startle stir struck stupefy surprise sustain sway tease tempt thrill tickle tie
    torn touch transfix transport unnerve uplift win won
    """.split()
)
# What goes on in one's mind or comes to one's senses. After "I" they tell a thought and no deed.
THOUGHTS = frozenset(
    """
    absorb admit attention aware awareness brood came chew chuckle come concept conclusion confess conscience
    consider consideration contemplate contemplation conviction convinced daydream digest discern dwell envisage
    envision eye fathom felt find forget forgotten found glance glean glimpse grasp guess head hear heard
    hindsight idea imagination imagine impression inkling intuition know lean learn learnt leave left linger
    listen look loom meditate meditation memory mention mind mull muse notice notion observation pause perceive
    perception perspective picture ponder puzzle realise realize recall recognise recognition recognize
    recollect recollection reconsider reflect reflection remain remember remembrance reminisce repeat replay
    resist return revisit ruminate rumination saw say see seem seen sense spot stay suppose surmise take talk
    taste tell think thought took turn understand understood view visualise visualize wake watch went woke
    """.split()
)
# What is said or perceived, and how.
TALK = frozenset(
    """
    account acknowledge address anecdote articulate aside associate attend attest brief call chat clarify
    comment communicate compliment comprehend concentrate conclude congratulate congratulations convey dialogue
    discover discovery elaborate elaboration enlarge enquire entertain exchange express expression figure focus
    gather gloss hint identify illuminate illustrate illustration impart inquire invitation joke lecture
    metaphor moral name narrate narrative observe occupy occur outline overhear overview paint phrase portray
    portrayal preoccupy presentation quip recount relay remark report respond reveal sentence shed sketch speech
    spell spent story suggest suggestion summarise summarize summary tale tip tribute unpack utter voice volume
    """.split()
)
# What one thinks of something: no rank, no prize, no number.
PRAISE = frozenset(
    """
    absolute ace adorable affable ageless agreeable alive alluring amiable ample appetising apt arresting artful
    artistry astute attractive authentic authenticity balance beautiful beauty beloved bold boldness brave
    bravery breezy bright brilliance brilliant calm candor canny casual celestial cheerful clean coherent
    cohesive colorful colourful compassion compassionate concrete congenial conscientious considerate consistent
    constant contemplative convivial cool cordial courageous courteous courtesy crafty creative creativity crisp
    crystalline cunning daring dashing daunting decency decent dedicated dedication delicate delicious
    delightful demanding dependable deserving dignified dignity diligence diligent discipline discreet divine
    doable dreamy dynamic earnest earnestness earthy effortless elegance eloquent energetic energy enjoyable
    enormous enormously essence essential evident exceptional exemplary exquisite extraordinary fabulous fair
    fairness faithful familiar fantastic faultless fearless feisty fetching fine fineness firm flair flavor
    flavour flawless fortitude frankness fresh freshness fruitful funny fussy gallant generosity genial genius
    gentle gentleness genuineness gift glorious glowing goodness gorgeous grace graceful gracious graciously
    graciousness grand greatness grit guts habit handsome harmonious harmony healthy heartwarming hearty hefty
    helpfulness heroic hit honesty honorable honourable hospitable hospitality human humanity humility humor
    humorous ideal imaginative immediate immense impeccable inclusive incredible incredibly ingenious ingenuity
    innovative insightful instructive integrity intellect intellectual intelligence intelligent intense
    intensity intimate inventive inviting irresistible jewel juicy laudable lesson lightness likeable limitless
    lofty logic logical lovable loyal loyalty lucid luminous lyrical magic magical magnetic magnificent
    marvellous marvelous masterful masterly matchless meaty merit methodical meticulous mindful miracle mission
    moderate modest modesty musical nice nifty nimble nobility noble nourishing novel novelty odd optimism
    optimistic orderly organic originality outlook outstanding painstaking palpable peaceful peerless pensive
    perceptive perfect perfection perseverance persuasive phenomenal philosophical philosophy playful
    playfulness plucky poetic poetry poignant polish positive potent powerful pragmatic pragmatism praise
    praiseworthy precious precise precision priceless principle priorities profound promising proper prudent
    pure quaint quirk quirky radiant rarity rational ravishing realistic reality reasonable refined reflective
    relevant reliable remarkable remarkably resilience resilient resourceful respectable revelation rich
    richness rigor rigorous rigour robust romance rousing rustic safe sane sanity savory savoury savvy
    scrumptious scrupulous seamless selfless sensibility sensitive sensitivity serene serenity serious
    seriousness sharp shining shrewd sign simplicity sincerity singular smooth sober solid solidarity
    sophisticated soul soulful sparkling special spectacular spirit spontaneous spotless stalwart stance
    standard staunch steadfast steady stellar stout straight straightforward strange stunning sturdy stylish
    sublime substantial subtle subtlety sunny superb supportive sweet swift sympathetic symphonic tact tactful
    tangible tasteful tasty temperament temperate tenacity terrific thorough thoroughness tidy timeless tireless
    tone tough tradition tranquil transparency transparent tremendous tremendously tricky trustworthy trusty
    truth truthful unassuming uncommon understated unexpected unforced unforgettable unfussy unique
    unpretentious upbeat utmost valiant verve vibrant virtue virtuous vision visionary vital vitality vivid
    weighty weird whimsical wholesome wild willpower winsome wisdom wit witty wondrous workable worthiness
    worthy zesty
    """.split()
)
# How one thing stands to another, how much and how; and the small change of speech.
RELATIONS = frozenset(
    """
    institution commitment argument gesture tears command office department accord accordingly addictive
    admirably admittedly adventure affirm ago air akin align alignment alike alley aloud altogether amongst
    anchor angle antidote anyhow anyway apart apparently appreciable arise aspect attitude awake awhile backbone
    badly balm base basically basis beacon beat became bend beneath bigger blend bloom blossom blow blueprint
    bone borrow bother bottom bounce bound boundless breath breeze bridge broaden broadly brought brush bubble
    burst candle case category cause cement center centre champion character cheek chest chill chime chord
    chorus climb clue coincide coincidence color colour comparable compare comparison compass complement
    confirmation conjure consciously consequence contagious contain contrast corner cornerstone correspond
    course cream crux crystallise crystallize culture cure curiously cut dance decidedly definite degree
    deliberate direction disarmingly door dose doubly doubtless dovetail downright drift duty effectively either
    element else embody emphasise emphasize enable ending endless engrave enrich epitome equal etch ethos
    eventually evermore everyday everywhere evidence evoke except exception excuse exemplify experience extent
    extra extremely fabric face facet fact far feast feather feature fiercely final flame flash flat float
    flourish flow foot foremost forever form forth fortune fundamental gem general gently gist gleam glide glory
    glue grab grief ground hallmark hand handful hang happily harmonise harmonize haunt heartbeat heartily
    heaven heavy heed height heighten hence hidden honey hover hub hunch hypnotic image impact implies day
    evening morning hour year importance imprint incidentally indicate indicative individual infectious
    infinitely influence ingredient inside instantly instinctively inwardly irresistibly jolly journey joyous
    justify knock knowingly lamp layer lend lens level life lightning likewise linchpin line lips lit lodge
    loose loud luckily madly manner mark meanwhile measure melt mercifully merely merry mesh mesmeric mighty
    mile minute mischief mix model mood motion music nag narrowly nature necessary nerve never nevertheless
    nonetheless nowhere nuance nub nudge objective obvious occasion occasionally often opinion ordinary
    otherwise outright outside overall overlap pace path pattern pearl peek person pinch plenty pocket polite
    possibility possibly pour practice presence pretty probably proof propel prove pulse quote race rainbow rang
    rapid rapport rattle ray reach reaffirm refreshingly regardless rekindle remedy reminder represent resound
    respective rest rhythm ring ripple rise rub rung rush sadness sake sentiment separate seriously shamelessly
    shape sharpen sheer sight significance significant silence silent similar sing sit skip sleep slightly slip
    slot soak solely solidify sometimes somewhat sorely sorrow spine splash spring staple stillness stop stress
    stretch stride string style substance suddenly sufficient summit summon sunshine supremely surprisingly
    surround sweep sweetness swell swept swing symbol symbolise symbolize target teach testament testify
    testimony texture thereby thick thin thread throughout throw thunder tight till tiny toes token tongue tonic
    torch totally touchstone trace trend tug tune twist type typical ultimate unabashedly unashamedly
    unbelievably underline underscore understandably undoubtedly unexpectedly unfold unhurried universal
    unmatched unmistakable unquestionably unreserved unreservedly unsurprisingly usual validate vast vein
    vindicate wait wander warrant wave wavelength wear weather weave weft weight whet whiff wholeheartedness
    wide widen window wink world worry yes yourself
    """.split()
)
# Harmless in these forms alone: "strikes me", and not "the strike".
EXACT = frozenset("strikes striking".split())
# No forms of a harmless word, though they have its stem.
WORLDLY = frozenset("news".split())
VOICE = FEELINGS | MOVERS | THOUGHTS | TALK | PRAISE | RELATIONS
