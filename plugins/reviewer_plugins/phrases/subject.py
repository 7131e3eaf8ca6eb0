"""The words of subject lines that say nothing, and those that shout.

Facts from G2 (a clear subject such as "Following up on ... Interview"); all words are in lower case.
"""

# What is left of a subject when these are taken away is what it is about.
GENERIC = frozenset(
    (
        "hi hello hey hiya yo greetings dear good morning afternoon evening day again me it's it i i'm you your us we "
        "our my mine the a an this that there one some any all and or but so of for to from with on in at about "
        "regarding re fw fwd aw wg just only quick short brief small little simple please kindly urgent important asap "
        "attention question questions query inquiry enquiry info information update updates news status follow "
        "following followup up check checking checked touch touching base back note message mail email e letter line "
        "word words reminder response reply answer feedback contact hear heard hearing second third last final new "
        "more still here looking hoping trying waiting wait is are was be been do does did have has any how what when "
        "who where why where's "
        "what's going things stand next steps step decision decisions result results outcome no subject test sir madam "
        "team all everyone job jobs role position post opening vacancy opportunity work hiring recruitment candidate "
        "interviewee applicant application applying apply stuff thing something hope well doing later now soon "
        "sorry great nice lovely much meet see seeing talk talking speaking"
    ).split()
)
THANKS = frozenset("thank thanks thankful grateful gratitude appreciation appreciate".split())
MEETING = frozenset("interview meeting conversation chat discussion call tour visit screening".split())
APPLICATION = frozenset("application job role position post vacancy decision".split())
REPLY = frozenset("re fw fwd aw sv wg".split())

# Words that call for attention, whatever their case, where they stand apart ("Urgent: ...").
ALARMS = frozenset("urgent asap important attention".split())
# Capitals that are no shouting although they are long or read as a word.
ACRONYMS = frozenset(
    (
        "NATO NASA UNICEF UNESCO UNHCR OSHA CNC HVAC SRE CEO CFO CTO COO CISO CAD CRM ERP SAP AWS SEO PHP HTML CSS SQL "
        "RN LPN ICU NHS BBC IBM USA UK EU UN IT HR PR QA QC UX UI TV PA GP MRI STEM TEFL ESL SEND EMEA APAC LATAM "
        "NASDAQ CERN LIDAR SCADA DEVOPS MBA PHD JD MD DVM CPA ACCA CIMA"
    ).split()
)
# Words of subject lines that in capitals are shouted, however short they are.
PLAIN = frozenset(
    (
        "hi hello hey thank thanks you please read reply now need needed job role post work interview question update "
        "news answer response status follow up urgent asap important attention waiting still third second final last "
        "chance me my i the for and about today help hire want reminder decision application position thankyou any "
        "action required asking open again not no yes very so am is are your team lead driver nurse chef clerk cook"
    ).split()
)
# Words by which a subject presses for an answer, in whatever case.
PRESSING = frozenset(
    "reply respond response answer needed need waiting still third asking required action chance".split()
)
# After these at the very beginning an alarm is one without a sign behind it: "Urgent request".
ALARMING = frozenset("request question matter message reply response update please need news inquiry enquiry".split())
