"""Words that name a position, and those that stand beside one without naming it."""

# Nouns for work, by which a position is known even where no "position" or "job" stands beside it.
OCCUPATIONS = frozenset(
    (
        "accountant actuary adjuster administrator adviser advisor agent agronomist analyst animator appraiser "
        "apprentice apprenticeship arborist archaeologist architect archivist arranger artist assessor assistant "
        "associate attendant attorney auctioneer audiologist auditor bailiff baker barber barista bartender "
        "beautician beekeeper bellhop biologist blacksmith boatbuilder boilermaker bookbinder bookkeeper bookseller "
        "bosun brewer bricklayer broker builder bursar butcher butler buyer captain caregiver carer caretaker "
        "carpenter caseworker cashier cataloguer cellist chaplain cheesemaker chef chemist chiropractor chocolatier "
        "choreographer cleaner clerk co-ordinator coach cobbler concierge conductor confectioner conservator "
        "constable consultant controller conveyancer cook coordinator copywriter counsellor counselor courier curator "
        "custodian cutter dancer dean deckhand dentist designer detective developer dietitian director dispatcher "
        "docker doctor doorman drafter draftsman draughtsman dresser dressmaker driver drover drummer economist "
        "editor educator electrician engineer estimator executive farmer farrier fellowship firefighter fishmonger "
        "fitter florist forester gamekeeper gardener geologist glassblower glazier goldsmith greengrocer grocer "
        "groundskeeper groundsman guard guide hairdresser handler head helmsman herdsman hostess housekeeper "
        "hygienist illustrator inspector installer instructor intern internship interpreter investigator janitor "
        "jeweller joiner journalist judge keeper labourer lawyer lead lecturer librarian lifeguard linguist locksmith "
        "lumberjack luthier machinist manager marketer marshal mason masseur mathematician mechanic mediator "
        "merchandiser midwife miller milliner millwright musician nanny navigator negotiator notary nurse officer "
        "operative operator optician optometrist organist painter paralegal paramedic pharmacist phlebotomist "
        "photographer physician physicist physiotherapist pianist pilot pipefitter planner plasterer plumber porter "
        "postdoc potter president principal producer professor programmer projectionist proofreader psychologist "
        "purser radiographer ranger receptionist recruiter registrar reporter representative researcher restorer "
        "rigger roofer saddler sailor scheduler scientist seamstress secretary secretaryship server shepherd "
        "shipwright signaller singer solicitor sommelier sonographer specialist stagehand stationmaster statistician "
        "stevedore steward stoker stonemason strategist stylist supervisor surgeon surveyor tailor teacher technician "
        "technologist teller tester therapist tiler toolmaker trader trainee traineeship trainer translator treasurer "
        "tuner tutor typesetter undertaker underwriter upholsterer usher valuer verger vet violinist waiter waitress "
        "warden warehouseman watchmaker weaver welder wheelwright winemaker writer zookeeper"
    ).split()
)
# Endings of the names of other trades: "sub-editor", "health worker", "cellar master".
ENDINGS = (
    "worker", "keeper", "maker", "smith", "wright", "grapher", "ologist", "ician", "master", "monger", "therapist",
    "tender",
)  # fmt: skip
POSTS = frozenset(
    "position role post job vacancy opening place seat appointment interview interviews application crew".split()
)
# Beside "position" and its like, words that say nothing of which one it is.
UNNAMED = frozenset(
    (
        "the a an this that your my our their his her its in of for at on to about any another other new open current "
        "vacant advertised mentioned same such first second final last next phone video telephone recent good great "
        "ideal right similar future suitable relevant available wonderful exciting particular above following "
        "yesterday's today's monday's tuesday's wednesday's thursday's friday's morning's afternoon's job work dream "
        "and or is was with regarding re after before from thank you thanks have had i we no team take into what "
        "interesting panel day's trial said which every each one best no. initial company's permanent full-time "
        "part-time temporary hear as if it still want wanted love like liked"
    ).split()
)
# Words of a position that tell the rank or the terms, and not the trade.
RANKS = frozenset(
    (
        "staff senior junior trainee apprentice chief head lead principal deputy assistant associate registered "
        "certified qualified licensed chartered graduate general full part time temporary permanent seasonal casual "
        "interim acting first second third grade level professional experienced"
    ).split()
)
# Names under which the same trade goes.
TRADES = tuple(
    frozenset(trade.split())
    for trade in (
        "developer engineer programmer coder; teacher instructor tutor lecturer trainer educator; cook chef baker; "
        "carer caregiver care nurse aide; accountant bookkeeper accounts payroll; clerk administrator secretary "
        "office receptionist; cleaner housekeeper janitor caretaker custodian porter; driver courier chauffeur "
        "haulier; shop store retail sales cashier seller; picker packer warehouse handler operative; waiter waitress "
        "server steward; designer artist illustrator; writer copywriter editor author; scientist researcher analyst; "
        "technician mechanic fitter electrician; ranger warden keeper guide; manager supervisor foreman leader"
    ).split(";")
)
