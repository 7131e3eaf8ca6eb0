"""Words for what of pressure is counted: questions about the state of an application, earlier messages."""

# Words by which a draft shows that it is about an application; the weakest demands count only there.
APPLICATION = frozenset("interview interviewed interviews application candidate candidates vacancy shortlist".split())
# Verbs and things by which somebody is contacted, for counts of channels and dates.
CONTACT = frozenset(
    "wrote written asked called rung rang emailed mailed phoned texted messaged tried telephoned left sent inquired "
    "enquired resent thanked notes mails messages calls reminders emails request requests note".split()
)
CHANNELS = frozenset(
    "voicemail voicemails phone telephone email mail mails linkedin text texted card fax portal app switchboard letter "
    "desk website assistant whatsapp colleague machine sms form chat message messages here".split()
)
REACHABLE = frozenset("reach reached reachable contact available customers customer guests patients clients".split())
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
FEASTS = frozenset("easter christmas carnival whitsun thanksgiving midsummer".split())
MONTHS = frozenset("january february march april may june july august september october november december".split())
# What begins a question, or another one after a comma.
QUESTIONS = frozenset(
    "when who whom which what where how why is are has have had did do does was were will would can could shall should "
    "am whether".split()
)
# Words that make a question one about the state of the application.
STATUS = frozenset(
    "decision decide decided decisions news update updates timeline shortlist status list chance chosen panel "
    "committee met filled candidate candidates offer budget hear heard told running ahead next stands standing stage "
    "interviews round pile position process seen back yet silence answer outcome result expect far reply "
    "replied".split()
)
COURTESY = frozenset("moment convenient disturb speaking good".split())
