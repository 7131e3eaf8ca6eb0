"""Words by which kinds of message are told apart: those of callers, of refusals, of time gone by, of questions."""

from __future__ import annotations

from reviewer.phrases import PhraseTable


def table(*patterns: str) -> PhraseTable:
    """Make a table of plain patterns."""
    return PhraseTable(patterns)


# What is said into a telephone.
SPOKEN = table(
    "(my name is|this is|(it is|it's) me) ... (calling|speaking|interviewed|interview|phoning|ringing|again|came in)",
    "calling|phoning|ringing|call about|for|regarding|because|to|you",
    "(taking|answering|take|picking up) (my|this|the) call|phone",
    "(may|could|can|might) i (please)? speak to|with",
    "am i speaking to|with",
    "is (that|this) mr|mrs|ms|miss|mx|dr|professor",
    "(do you have|have you got|is this) ... (two minutes|a minute|moment|good time|good moment)",
    "(have a (good|nice|lovely) day|thank you) ... goodbye",
    "(goodbye|bye|bye bye|bye now|good night|bye then) $",
    "on the line|phone ;",
    "(like|wish|hoping) to speak (to|with) mr|mrs|ms|miss|mx|dr|professor",
)
# A decision against the writer, as one answers it.
REFUSED = table(
    "your decision|letter|call|e-mail|email|reply|answer|news (of|on|about|regarding|to|not|yesterday|and)",
    "the decision to|not|went|but",
    ("letting|telling|told me know? (that|the|of|so|how|about|yourself|your|my|quickly|promptly|personally|in|where)"),
    "(letting me know|you let me know)",
    (
        "(not|wasn't|didn't|unable) ... "
        "(selected|chosen|successful|picked|appointed|shortlisted|through|offered|get|move forward|on the)"
    ),
    "(unsuccessful|rejection|refusal|rejected|turned down|turned me down)",
    "(another|other|different|stronger|better) candidate|applicant|person|candidates|applicants",
    "(someone|somebody) else|with|who|better|more|fits|fit",
    "(went|gone|going|go|given|goes) (to|with) (another|someone|somebody|a)",
    "disappointed|disappointing|disappointment",
    "(sorry|sad) (to|about|not) (read|hear|learn|it|have)",
    "(the|your) (person|one|man|woman|candidate) (you|whom|who) (chose|have|picked|appointed|hired|got|selected)",
    "(the choice|chose|chosen|choosing) (of|someone|somebody|another)",
    "for (ringing|calling|writing to|telling|answering|phoning|getting back to|writing back to) me|us",
    "for the letter|e-mail|email|call|reply|answer (about|regarding|on)",
    "thank|thanks ... your ... letter|answer|note|decision|reply|no",
    "your kind|friendly|honest|frank|clear|prompt|short letter|answer|note|decision|reply|no|message",
    "your letter|answer|note|message|reply|decision|e-mail|email reached|came|says|said|arrived|reads|speaks",
    "(went|gone|going) to ... (man|woman|person|gentleman|lady|he|she|who|him|her)",
    "so it went",
    "who (was|has been|is) (selected|chosen|appointed|picked|hired|taken)",
    "wish|wishes (to|for)? (him|her|them|your new|the new|the successful)",
    "(place|post|position|job|role) (has gone|went|is going) to",
    "(respect|accept|accepted|understand) (the|your) (choice|decision)",
    "(who got it|you picked|you chose|you hired|you have chosen|you appointed|reconsider)",
    "outcome of",
    "(have|had|received|got) (your|the) (note|result|results|message|letter|news)",
    "(fell|scored|came|finished) (just)? (below|short|second|close)",
    "(gutted|crestfallen|heartbroken)",
    "(the|a) better (man|woman|person|candidate|choice) won",
    "(next|another) ... (posts|places|positions|jobs|vacancies) (come|comes|are|open) (out|up|advertised)",
    "(sit|take|try|enter) (the|it|this) ... again",
    "letting me know about (the|your)",
    "your feedback",
    "not ... on the|this time|occasion",
)
# A later chance, as both those look to it who answer a refusal and those who keep in touch.
CHANCES = table(
    "(apply|try|considered|consider|think of) (me)? again",
    "(keep|bear|keeping|bearing) me in mind",
    "(future|other) openings|opportunities|roles|positions|vacancies",
    "(if|should|when) ... (opens|arises|arise|again|up|reopens|another|similar)",
)
# The long time that has gone by.
LATER = table(
    "(i have|i've) since",
    (
        "since (then i|then "
        "my|we|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)"
    ),
    (
        "last year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|"
        "october|november|december"
    ),
    "last month's",
    "i have now|since|meanwhile",
    "(finished|passed|completed|earned|taken|begun|started|learned) ... since ;",
    "(see|saw|read) on|in|from your page|site|website|advertisement|advert|paper|news",
    "(it has|it's) been (a while|some time|a|six|three|several|four|five|eight|nine|almost|nearly|over|about|two)",
    "months|year|years (ago|since|have passed)",
    "(some|a|many) (time|while|months) (ago|has passed)",
    (
        "(back|met|spoke|talked|interviewed|interview|wrote|told|said|advised|suggested|visit|writing back) ... in "
        "january|february|march|april|may|june|july|august|september|october|november|december"
    ),
    "^ in january|february|march|april|may|june|july|august|september|october|november|december",
    "(stay|staying|keep|keeping|kept|remain|be) in touch|contact",
    "(weeks|months) ago you|we",
    "(hear from me|news from|news of|bit of news|small news|piece of news|greetings from)",
    "(hello (once)? again|long time)",
    (
        "you (told|wrote|said|chose|advised|suggested|encouraged|recommended) ... "
        "(stay|keep|write|contact|again|touch|hear)"
    ),
)
# An earlier message of the writer's own.
AGAIN = table(
    (
        "i (wrote|emailed|messaged|called|rang|phoned|asked|enquired|inquired|contacted|mailed) ... "
        "on|in|you|last|about|earlier|ago"
    ),
    "on ... i (wrote|emailed|asked|called|enquired|inquired|messaged)",
    "i (sent|left) ... (message|e-mail|email|note|letter|voicemail)",
    "my (last|previous|earlier|first|second|third) (note|letter|e-mail|email|message|mail|inquiry|enquiry|one)",
    "my (note|letter|e-mail|email|message|mail|inquiry|enquiry) (of|from|may|on|to you)",
    "the (second|third|fourth|fifth) time ... i",
    (
        "(second|third|another|one more|one last|final) "
        "(note|letter|e-mail|email|message|attempt|try|time|follow-up|inquiry|enquiry)"
    ),
    "(ask|asking|write|writing|try|trying|check|checking|follow|following|enquire) ... (again|once more|one more time)",
    "(in your messages again|(it is|it's) me again|floating this|bumping this|back up)",
    "my (two|three|four|several|earlier|previous) (letters|notes|e-mails|emails|messages|calls)",
    "still waiting",
    "since i (wrote|emailed|called|rang|asked|messaged|phoned)",
    "(have not|haven't|not yet|nothing) (heard|received|had) ... (since|back|reply|answer|response)",
)
# A question about how things stand: the words of one that is asked, and the phrases of one that is told.
STATUS = frozenset(
    (
        "decision decide decided deciding chosen choose choice chose news update updates timeline step steps status "
        "outcome result progress stage stand stands yet filled picked selected settled panel committee open appointed "
        "application matters search schedule expect job post position role place hear hiring latest round verdict "
        "word when far date dates likely"
    ).split()
)
ASKS = table(
    "(let me know|let us know|tell me|inform me|update me) ... when|whether|how|where|what|who",
    "let|tell|inform me (know)? if (the|it|a|any|there) (decision|position|post|job|role|has|is|have|news|are|any)",
    (
        "wonder|wondering|wondered|ask|asking|enquire|enquiring|inquire|inquiring (once|again|more)? "
        "(about|whether|if|when|how|where|who|after)"
    ),
    "(checking|following|follow) (in|up|on|once|again)",
    "check (up|on|once|again|in (;|with|on|about|to|again|and|regarding))",
    "(any|an|some|further) news|update|updates|word|progress (on|about|regarding|you|of|would|from)",
    (
        "(hoping|hoped|hope|like|love|curious|eager|be glad|be grateful) to? hear|know|learn ... "
        "whether|if|when|how|where|decision|outcome|about"
    ),
    "(line|word) (to say|on|about)",
)
# Words that make a question of what is told, whatever it is about.
CHECKING = frozenset("checking following check follow enquire enquiring inquire inquiring".split())
# The interview just now; such a word counts in a sentence that speaks of the meeting or thanks for it.
MEETING = frozenset(
    (
        "thank thanks interview interviewing conversation meeting meet met talk talked spoke visit tour seeing having "
        "showing time hour enjoyed pleasure you today's yesterday's chat discussion"
    ).split()
)
FRESH = frozenset(("yesterday", "today's", "yesterday's"))
FRESH_PHRASES = table(
    "this morning|afternoon|evening|morning's|afternoon's",
    "(me|you|us|time|for|earlier|interview|conversation|meeting|hospitality|here) today",
    "just (met|spoke|left|got)",
)
THANKS = frozenset(
    (
        "thank thanks thx grateful gratitude appreciate appreciated appreciation obliged enjoyed pleasure thankful "
        "honour honor privilege cheers loved"
    ).split()
)
