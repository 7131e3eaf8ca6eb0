"""The signs of a follow-up to an interview, with their points; for the model see `likeness`.

The points are four times the weights of a logistic regression, in whole numbers, over labelled drafts, casual
follow-ups, ordinary letters and business mail.
"""

from __future__ import annotations

from reviewer.signs import AGAIN, CHANCES, LATER, REFUSED, table

_INTERVIEW = table("interview|interviews|interviewed|interviewing|interviewer|interviewers")
_VACANCY = table(
    "(vacancy|apprenticeship|internship|traineeship|trial shift|trial day|trial lesson|assessment day)",
    "(hiring|shortlist|shortlisted|job offer|recruiter|recruitment|candidacy|applicant|applicants)",
    "(road test|working interview|the panel)",
    "reference|req|job number|id|no",
)
_POSITION = table(
    "position|role|post|job (of|as|at|for|with|in|you|we|is|was|has|that|which|and|there)",
    "the|a|this|that|your ... position|role|post|job",
    "a|an|your|the ... apprenticeship|traineeship",
    "applied|applying|apply (for|to|at|again|there)",
    "my|your|the|other application|candidacy|candidate|candidates",
    "(joining|join) (the|your|you|us)",
    "(work|working) (with|for|under) (you|your)",
    "a|the place|opening (on|with|in|at|as|for)",
)
_GRATITUDE = table(
    "thank|thanks (you|for|to|so|very|again|once|both|all)",
    "(grateful|appreciate|obliged|indebted|thankful)",
)
_MEETING = table(
    (
        "for (seeing|having|meeting|showing|taking|talking|speaking|interviewing|inviting|letting|sparing|"
        "walking|making|giving|calling|ringing|writing|telling|getting|answering|informing)"
    ),
    (
        "for (your|the|our|a|such) ... (time|tour|chance|conversation|talk|meeting|welcome|visit|call|chat|day|"
        "morning|afternoon|letter|reply|hour|hours|session|reception|decision|news)"
    ),
    "(our|the|my|good|long) (conversation|meeting|talk|call|chat|discussion|visit|tour|trial)",
    "(showed|shown|walked|took|told|gave|let) (me|us)",
    "(we met|we spoke|we talked|i met|you said|you mentioned|you told|you showed|you asked|you explained)",
    "for today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday",
)
_DESIRE = table(
    (
        "(want|love|like|glad|proud|happy|keen|eager|delighted|hope|hoping|willing|ready|motivated|excited|"
        "pleased|honour|honoured) ... (job|position|role|post|place|apprenticeship|join|work|working|start|"
        "be your|be a|be an|be the|your next|team|crew)"
    ),
    "(very|still|remain|most|really|more) (interested|keen|eager)",
    "(interested|interest) in (the|your|this|working|joining|being)",
    "work|start|begin as a|an|your",
    "(would|could|can) (start|begin)",
)
_OWN = table(
    "i|me ... (for|years|year|winters|seasons|months) (as|in|on|at|of|for)",
    (
        "i (trained|studied|worked|managed|taught|ran|built|led|drove|served|cooked|nursed|hold|passed|"
        "finished|completed|learned|learnt)"
    ),
    (
        "my (experience|years|background|training|skills|work|time|certificate|licence|license|last|previous|"
        "former|degree|thesis|studies|portfolio|references|reference|apprenticeship)"
    ),
)
# What one says who writes as he speaks, and neither greets nor thanks at length.
CASUAL = table(
    "did i get (it|the|this|in)",
    "when do|can|would|could i start",
    "(any|some) word|news|update|updates (on|yet|about|from|pls|please|?)",
    "who got|gets it",
    "(want|wanted) (this|it|the) (one|job|gig|role)",
    "a yes or (a)? no",
    "still (keen|interested|want|here|free|available|waiting|up)",
    "(something|anything|spot|place|job|role) (opens|comes up|open|going)",
    "(went|gone|go) (for|with) (somebody|someone|the other|another)",
    "next time",
    "(cheers|ta|thx|thanks|thank you) (so much)? (for)? (having|seeing|telling|letting|taking|interviewing|meeting) me",
    "(the|this|that) (gig|shift|opening|vacancy)",
    "on|join|be|part (your|the|of your) crew|team",
    "you (said|told me) (wednesday|monday|tuesday|thursday|friday|a week|two weeks|next week|by|end)",
    "(the person|the one|whoever|who) you (picked|chose|hired|went|took)",
    "(it was|that was|got) (a no)",
    "(my|the) (interview|trial|trial shift|first interview|chat|panel)",
    "(how|where) (did i do|are we|are you at|do i stand|things stand)",
    "(i can|can|could) start",
    "keep|put me (on|in)",
    "(got|have) another offer",
    "(good luck with|no hard feelings|gutted|bummed)",
    "interviewed (on|with|for|last|in)",
    "interview on|last|this|yesterday|today|friday|monday|tuesday|wednesday|thursday",
)
PHRASES = (
    (3, _INTERVIEW),
    (3, _VACANCY),
    (3, _POSITION),
    (3, _GRATITUDE),
    (3, _MEETING),
    (2, _DESIRE),
    (3, _OWN),
    (3, AGAIN),
    (2, REFUSED),
    (1, CHANCES),
    (1, LATER),
)
# Without one of these, a position in the subject or a trade's name it is about something else.
OF_WORK = (_INTERVIEW, _VACANCY, _POSITION, _DESIRE)
# Who thanks for something begins so.
THANKING = frozenset("thank thanks thx pleasure grateful".split())
TO_WHAT = frozenset("for to that".split())
# What is done on the day of an interview.
VISIT = frozenset("showed showing shown walked walking tour visit trial vacancy panel".split())
# What an office writes of: its own people, papers and meetings.
OFFICE = frozenset(
    "positions resume resumes employees attached attachment asap meeting deal deals fax conference".split()
)
# What else people thank for, apply for and wait for.
OTHER_MATTERS = frozenset(
    (
        "scholarship residency membership adoption mortgage loan visa tenancy lease viewing rent refund invoice "
        "invoices quote quotation proposal tender supplier vat receipt receipts parcel warranty plot "
        "resignation mum aunt"
    ).split()
)
WE = ("we", "our", "us", "we're", "we'll")
# Greetings of many at once.
CROWD = frozenset("all everyone everybody guys folks team friends ladies members colleagues".split())
FIRST_PERSON = ("i", "my", "me", "i'm", "i've", "i'd", "i'll")
SUBJECT_WORDS = frozenset(
    "position role job post vacancy interview application apprenticeship trial internship candidate".split()
)
# What people are who apply for work.
TITLES = frozenset(
    (
        "accountant actuary administrator adviser advisor agronomist anaesthetist analyst animator anthropologist "
        "apiarist appraiser apprentice arborist architect archivist arranger artist assistant astronomer attendant "
        "auctioneer bailiff baker barber barista bartender beautician beekeeper bellhop biologist blacksmith "
        "boatbuilder boilermaker bookbinder bookkeeper bookseller brewer bricklayer bursar busser butcher buyer "
        "calligrapher cameraman carer caretaker carpenter cartographer cashier cataloguer caterer chaplain chauffeur "
        "cheesemaker chef chemist childminder chiropractor cinematographer cleaner clerk coach cobbler columnist "
        "composer concierge conductor confectioner conservator constable consultant cook coordinator copywriter "
        "counsellor counselor courier crofter croupier curator dancer deckhand decorator dentist designer developer "
        "dietitian dispatcher distiller docker doorman drafter draughtsman dresser driller driver editor educator "
        "electrician embalmer embroiderer engineer enumerator epidemiologist ergonomist estimator examiner executive "
        "farmhand farrier ferryman firefighter fishmonger fitter flagger florist forager foreman forester foundryman "
        "gaffer gamekeeper gardener geologist geophysicist glazier goldsmith groom groundskeeper groundsman guard "
        "hairdresser handler handyman harbourmaster harvester historian hostess housekeeper hygienist illustrator "
        "inspector installer instructor intern interpreter invigilator ironworker janitor jeweller joiner journalist "
        "keeper kitchenhand knitter laborer labourer landscaper lead lecturer librarian lifeguard lineman linguist "
        "locksmith longshoreman luthier machinist maid masseur mathematician matron mechanic merchandiser "
        "metallurgist midwife milliner millwright miner moulder musician nanny negotiator notary nurse officer "
        "operator optician optometrist orderly organist ornithologist osteopath packer paralegal paramedic "
        "pathologist pharmacist pharmacologist photographer physician physicist physiotherapist pianist picker "
        "planner plasterer plumber podiatrist poet policeman policewoman porter postman postwoman producer professor "
        "programmer projectionist proofreader prosecutor psychologist publicist puppeteer quarryman radiographer "
        "railwayman ranger receptionist rector referee researcher restorer rigger roofer saddler salesman salesperson "
        "saleswoman scaffolder scientist sculptor seaman seamstress secretary shepherd shipwright shopkeeper "
        "signaller signalman singer skipper sociologist solicitor sommelier sonographer specialist stationmaster "
        "statistician steward stewardess stoker stonemason storekeeper storeman supervisor surveyor swimmer tailor "
        "teacher technician teller tester therapist tiler toolmaker trainee translator tutor typist undertaker "
        "upholsterer usher valet veterinarian vicar vintner waiter waitress warden warehouseman watchmaker webmaster "
        "welder wheelwright winemaker woodcarver workman writer zookeeper zoologist "
    ).split()
)
