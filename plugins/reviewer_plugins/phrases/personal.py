"""Stock phrases, blanks of templates, and the words of greetings that name nobody.

Facts about usage from G1 and G3 ("personalise it") and from common lists of worn phrases.
"""

from reviewer import Phrase

CLASSES = {
    "message": ["email", "e-mail", "message", "mail", "note", "letter"],
    "your": ["your", "my", "our", "a", "the"],
}

_OPEN = 'Open with your thanks or your question: "Thank you for ...", "May I ask ...".'
_PROOF = "Tell one thing that you did instead, and what came of it."
_PLAIN = "Say it in plain words, or leave it out."

CLICHES = (
    Phrase("i|we? hope|trust (that)? this {message} finds|reaches you ... well|health|spirits|(fine form)", hint=_OPEN),
    Phrase("i|we? hope|trust (that)? (you are|you're) (all)? (doing|keeping) well", hint=_OPEN),
    Phrase("hope|trust (that)? all is well with you (and yours)?", hint=_OPEN),
    Phrase(
        (
            "hope|trust (that)? (you are|you're) having a (great|good|wonderful|lovely|nice|fantastic|pleasant) "
            "(week|day|start|weekend) (so far)?"
        ),
        hint=_OPEN,
    ),
    Phrase(
        "(i am|i'm) (just)? writing (this)? to express|thank|say|convey|let|inform|state|keep|stay|share|apply|"
        "introduce|reach|give",
        hint='Say it at once: "Thank you for ..." says it all.',
    ),
    Phrase(
        "(i am|i'm) (just)? writing (this)? to confirm|enquire|inquire|ask|follow|check|request",
        hint='Ask at once: "May I ask ..." or "Could you tell me ...".',
    ),
    Phrase(
        "(i am|i'm) (just)? writing (this)? in regard|reference|relation|regards to",
        hint="Begin with what you want to say.",
    ),
    Phrase(
        "(i am|i'm|i) (just)? (reaching out|wanted to reach out|just wanted to reach)",
        hint='Begin with your thanks or your question: "Thank you for ...", "May I ask ...".',
    ),
    Phrase("wanted to reach out", hint="Begin with what you want to say."),
    Phrase("(i am|i'm|i was|this is)? just following up", hint="Ask the question itself: when they expect to decide."),
    Phrase(
        "(i wanted|want|only|just|wanted|like) to (touch base|circle back)",
        "to ask",
        hint='Write "to ask" and then what you ask.',
    ),
    Phrase("(touching base|circling back)", hint="Ask the question itself: when they expect to decide."),
    Phrase("(just)? a (just)? (friendly|gentle|kind|quick) reminder", hint="Leave it out and ask your question."),
    Phrase("(i would|would|i'd) like to take this opportunity to", hint='Leave it out: "Thank you for ..." says it.'),
    Phrase(
        "(please)? do not|don't hesitate to (contact|call|ask|reach|get|write|email|let) ... (me|you|touch|know|out)?",
        hint='Write "I am glad to send anything else that you need."',
    ),
    Phrase(
        (
            "i wish you (and your team)? (every|all the|much|continued) success in (all)? your future "
            "(endeavours|endeavors)"
        ),
        hint="Wish them something that is theirs: the opening, the season, the project you heard about.",
    ),
    Phrase(
        (
            "(every|all the|much|continued)? (success|best|luck) ... (in|with) (all)? your (future)? "
            "(endeavours|endeavors)"
        ),
        hint="Wish them something that is theirs: the opening, the season, the project you heard about.",
    ),
    Phrase(
        "thank|thanks|appreciate ... (for)? (you)? taking (the)? time (out of|from) your busy (schedule|day)",
        hint='Thank for the thing itself: "Thank you for the hour on ...".',
    ),
    Phrase(
        "(out of|from) your busy (schedule|day)", hint='Thank for the thing itself: "Thank you for the hour on ...".'
    ),
    Phrase("(at)? your earliest convenience", hint='Write "when you can".'),
    Phrase("(think|thinking|thinker) outside (the|of the) box", hint=_PROOF),
    Phrase(
        "(hit|hitting) the ground running",
        hint='Say what you could do in the first week: "I already know ...".',
        unless=("article|book|title|film|called|entitled",),
    ),
    Phrase("a|an|great|good|strong|excellent|real|true team player", hint=_PROOF),
    Phrase("(go|goes|going|went) the extra mile", hint=_PROOF),
    Phrase("(go|goes|going|went) above and beyond", hint=_PROOF),
    Phrase("; [at the end of the day] ;|it|what", hint=_PLAIN),
    Phrase("and|but|because [at the end of the day] ;|it|what|i|you|we", hint=_PLAIN),
    Phrase("(i am|i'm|been|truly|deeply|very) passionate about", hint="Say what you did because you care about it."),
    Phrase(
        "(i have|my|great|deep|real|true|strong|genuine) a? passion for|about",
        hint="Say what you did because you care about it.",
    ),
    Phrase("{your} (proven|strong|solid) track record", hint=_PROOF),
    Phrase("results|goal|detail|customer|solution driven|oriented|focused", hint=_PROOF),
    Phrase("(give|giving|gave) (a)? (110|hundred and ten|120) (percent|per cent)?", hint=_PROOF),
    Phrase("synergy|synergies|synergistic", hint="Say what fits what."),
    Phrase(
        "bring to the table",
        "offer",
        hint='Write "offer", and name the thing.',
        unless=("kitchen|dish|dishes|food|served|waiter|plates",),
    ),
    Phrase(
        (
            "(become|be|prove|as) a|an (valuable|great|real|strong|true|tremendous) (asset|addition) to {your} "
            "(team|organisation|organization|company|firm)?"
        ),
        hint="Say what you would do for them first.",
    ),
    Phrase(
        "(valuable|great|real) asset to your (team|organisation|organization|company|firm)",
        hint="Say what you would do for them first.",
    ),
    Phrase("without further ado", hint=_PLAIN),
    Phrase("needless to say", hint="Leave it out."),
    Phrase("last but not least", "also", hint='Write "also".'),
    Phrase("(wear|wearing|wore) many (different)? hats", hint="Name the jobs that you did at once."),
    Phrase("(a|motivated|true|natural) (self-starter|self starter|go-getter)", hint=_PROOF),
    Phrase("{your} strong work ethic", hint=_PROOF),
    Phrase(
        (
            "(excellent|strong|great|outstanding|exceptional|superb) "
            "(communication|interpersonal|people|organisational|organizational|leadership) skills"
        ),
        hint=_PROOF,
    ),
    Phrase(
        "(take|taking|bring) (my|your|our|the) (career|team|company|skills|business) to the next level",
        hint="Say what you want to learn or do.",
    ),
    Phrase("on the same page", hint='Write "agreed", and say about what.', unless=("read|book|printed|column",)),
    Phrase(
        "cutting-edge|state-of-the-art|world-class|best-in-class (solution*|technolog*|product*|approach|work)",
        hint="Name the product, and what it does.",
    ),
    Phrase("(leverage|leveraging) (my|your|our|the)", "use", hint='Write "use".'),
    Phrase("in (my|your) wheelhouse", hint='Write "what I do well".'),
    Phrase(
        (
            "(excited|thrilled) (about|by|for) (this|the|such an) (amazing|incredible|great|exciting|wonderful)? "
            "opportunity"
        ),
        hint="Say what about it: the one thing that you want to do there.",
    ),
    Phrase("once in a lifetime (opportunity|chance)?", hint=_PLAIN),
    Phrase("(the|an|a) (ideal|perfect) (candidate|fit|match)", hint=_PROOF, unless=("(your|you|describe|looking)",)),
    Phrase("(keep|bear) me in mind going forward", hint='Write "please think of me when ... opens".'),
    Phrase("going|moving forward $", hint="Leave it out."),
    Phrase("(keep|get|set) the ball rolling", hint="Name the next step."),
    Phrase("do the needful", hint="Say what you ask for."),
    Phrase(
        "(further to|as per|per) our (recent|last|previous)? (discussion|conversation|meeting|interview|call|talk)",
        hint='Name the day: "When we spoke on ..., ...".',
    ),
    Phrase(
        "words (cannot|can't|can not|fail to) (express|describe|say)",
        hint='Leave it out: "Thank you for ..." is enough.',
    ),
    Phrase("not just a job ... (calling|vocation|passion)?", hint=_PLAIN),
    Phrase("the sky is the limit", hint=_PLAIN),
    Phrase("(a|the) firm believer in", hint="Say what you did because you believe it."),
    Phrase(
        "(tick|ticks|ticked|check|checks|checked) all (of)? (the|my|your|our) boxes",
        hint="Name the one thing that draws you.",
    ),
    Phrase(
        "esteemed (organisation|organization|company|firm|institution|institute|university|department|team)",
        hint="Use its name.",
    ),
    Phrase("(when one door closes|everything happens for a reason)", hint=_PLAIN),
    Phrase("time flies", hint=_PLAIN),
    Phrase("(a|fast|quick) quick|fast learner", hint="Tell the last thing that you learned, and how fast."),
    Phrase("(highly|self) motivated (and hard-working|individual|professional|person|team)?", hint=_PROOF),
    Phrase("second to none", hint=_PROOF),
    Phrase(
        "(fast-paced|fast paced) (environment|company|industry|team|workplace|setting)",
        hint="Name what goes fast there.",
    ),
    Phrase(
        "(aligns|align|aligned|resonates|resonate|resonated) (perfectly|seamlessly|deeply|strongly|closely|well) with",
        hint="Say which part, and why.",
    ),
    Phrase(
        "(perfectly|seamlessly|deeply) (aligns|align|aligned|resonates|resonate|resonated)",
        hint="Say which part, and why.",
    ),
    Phrase("a testament to", hint=_PLAIN),
    Phrase(
        "(make|making) a (meaningful|real|significant|positive|lasting) (impact|difference|contribution)",
        hint="Say what would be different.",
    ),
    Phrase("(hit|hits) the nail on the head", hint=_PLAIN),
    Phrase(
        "(low-hanging fruit|win-win|game changer|game-changer|best of breed|move the needle|deep dive into)",
        hint=_PLAIN,
    ),
    Phrase(
        "(i am|i'm) confident that my (skills|experience|background|qualifications) (and|make|would|will|align)",
        hint=_PROOF,
    ),
    Phrase("(please|kindly) find (attached|enclosed)", "I attach", hint='Write "I attach".'),
    Phrase("(attached|enclosed) please find", "I attach", hint='Write "I attach".'),
    Phrase(
        "(solidified|reaffirmed|reinforced|strengthened) my (enthusiasm|interest|excitement|desire)",
        hint="Say what you heard that did it.",
    ),
)

# Words of a greeting that is to nobody in particular.
NOBODY = frozenset(
    (
        "dear hi hello hey hiya greetings good morning afternoon evening day to whom it may concern sir sirs madam "
        "madame madams gentlemen ladies hiring manager managers manager's team panel committee recruiter recruiters "
        "recruitment recruiting hr human resources interviewer interviewers interview selection board department dept "
        "office staff all everyone everybody there folks guys people friend friends colleague colleagues mate mates "
        "buddy bud dude bro stranger crew y'all hun pal man fellow fellows earthlings the a an and or of at my "
        "your our "
        "whoever again you both respected esteemed reader person in charge responsible hallo aloha kia ora howdy yo "
        "sup welcome admin administrator search talent acquisition representative specialist employer company firm "
        "organisation organization headteacher chair chairman chairwoman owner boss director kindly very most warm "
        "warmest wishes salutations what's up ahoy bonjour hola ciao namaste servus moin salut guten tag morgen sehr "
        "geehrte damen herren und from unto esq messrs future employers professional contact "
        "practice hotel store shop school company's clinic branch general regional site plant project service ward "
        "secretary officer supervisor coordinator administration personnel"
    ).split()
)
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor doctor sir dame lord lady rev herr frau madame monsieur".split()
)

# Short forms by which people go, beside those that are the beginning of the name.
NICKNAMES = {
    short: frozenset(names)
    for short, *names in (
        entry.split()
        for entry in (
            "bill william wilhelm; will william; billy william; bob robert; bobby robert; rob robert robin; dick "
            "richard; rick richard frederick; peggy margaret; meg margaret; maggie margaret; liz elizabeth; beth "
            "elizabeth bethany; betty elizabeth; lisa elizabeth; kate katherine catherine kathryn; katie "
            "katherine catherine; kathy katherine catherine; jack john; johnny john; jim james; jimmy james; "
            "jamie james; ted edward theodore; ned edward; tony anthony antonio; harry henry harold; hank henry; "
            "sandy alexander alexandra; sasha alexander alexandra; molly mary; polly mary; sally sarah; nell "
            "eleanor helen; mike michael; mick michael; chuck charles; charlie charles charlotte; steve stephen "
            "steven; jenny jennifer; tash natasha; gus augustus angus; pepe jose; paco francisco; lola dolores; "
            "nacho ignacio; sepp josef; vicky victoria; becky rebecca; drew andrew; abby abigail; ginny virginia; "
            "chris christopher christine; lex alexander; misha mikhail "
        ).split(";")
    )
}
# Nouns of many companies' names: sharing one of them makes no likeness.
ORG_NOUNS = frozenset(
    (
        "hospital trust school library museum college university institute council bank hotel group partners marine "
        "systems solutions services service clinic centre center care home homes house the of and & for st city county "
        "state national international global company co inc ltd llc plc gmbh office department society club church "
        "parish press media studio studios design digital energy health medical dental foods food farm farms "
        "foundation "
        "association academy primary high middle board authority agency logistics freight construction engineering "
        "technologies technology tech labs lab research capital insurance consulting theatre gallery garden gardens "
        "archive archives company's park north south east west new great royal first united american british"
    ).split()
)
