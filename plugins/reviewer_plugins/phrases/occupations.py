"""Words that name a position, and those that stand beside one without naming it."""

# Nouns for work, by which a position is known even where no "position" or "job" stands beside it.
OCCUPATIONS = frozenset(
    (
        "accountant administrator adviser advisor agent agronomist analyst apprentice apprenticeship architect "
        "archivist arranger artist assessor assistant associate attendant attorney audiologist auditor baker barber "
        "barista blacksmith bookbinder bookkeeper brewer broker builder buyer captain caregiver carer caretaker "
        "carpenter caseworker cashier cellist chef chemist cleaner clerk co-ordinator coach consultant controller "
        "cook coordinator copywriter counsellor counselor courier crew curator deckhand dentist designer developer "
        "dietitian director dispatcher doctor drafter draughtsman dresser driver economist editor educator "
        "electrician engineer estimator executive farmer fellowship fitter florist forester gardener geologist "
        "guard guide hairdresser handler head hygienist inspector installer instructor intern internship "
        "interpreter investigator joiner journalist judge keeper labourer lawyer lead lecturer librarian "
        "lifeguard machinist manager marketer mason mechanic mediator midwife miller nanny negotiator nurse officer "
        "operator optician optometrist organist painter paralegal paramedic pharmacist phlebotomist photographer "
        "physician physicist physiotherapist pilot planner plumber porter postdoc president principal producer "
        "professor programmer psychologist ranger receptionist recruiter registrar reporter representative "
        "researcher restorer roofer sailor scientist secretary secretaryship server shepherd singer solicitor "
        "specialist steward stonemason strategist stylist supervisor surgeon surveyor tailor teacher technician "
        "technologist teller tester therapist trader trainee traineeship trainer translator treasurer tutor "
        "undertaker underwriter usher valuer vet violinist waiter waitress warden warehouseman weaver welder writer "
        "zookeeper "
    ).split()
)
POSTS = frozenset(
    "position role post job vacancy opening place seat appointment interview interviews application".split()
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
