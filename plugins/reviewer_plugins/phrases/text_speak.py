"""Words shortened as in text messages, with the words in full. Facts about usage from G1."""

from reviewer import Phrase

# Written in any case, these mean nothing else in a letter.
CERTAIN = (
    Phrase("thx|thnx|tnx|thanx|thanku|fanks", "thanks", fix=True),
    Phrase("(k thx bye?|kthx|kthxbye)", "thank you", fix=True),
    Phrase("tysm|tyvm|tyvvm", "thank you very much", fix=True),
    Phrase(
        "(pls|plz|plse|plss|plzz|plzzz) (and thx)?",
        "please",
        fix=True,
        unless=("pls (regression|format|playlist*|model*|files)",),
    ),
    Phrase("asap (pls|plz)", "please, as soon as you can"),
    Phrase("sry|soz|sozz|srry", "sorry", fix=True),
    Phrase("(yw|ur welcome)", "you are welcome", fix=True),
    Phrase("lol|lmao|lmfao|rofl|roflmao|lolol|omfg|kek", "", fix=True),
    Phrase("btw", "by the way", fix=True),
    Phrase("omg|omgg|zomg", "", fix=True),
    Phrase("tbh|tbqh", "to be honest", fix=True),
    Phrase("imho", "in my opinion", fix=True),
    Phrase("imo", "in my opinion", fix=True),
    Phrase("idk", "I do not know", fix=True),
    Phrase("idc|ngl|iykyk|istg|smh|tmi|tfw|irl|yolo|icl", "", hint="Say it in full words, or leave it out."),
    Phrase("afaik", "as far as I know", fix=True),
    Phrase("iirc", "if I remember rightly", fix=True),
    Phrase("fwiw", "for what it is worth", fix=True),
    Phrase("icymi", "in case you missed it", fix=True),
    Phrase("(tl dr|tldr)", "in short", fix=True),
    Phrase("nvm|nvmd", "never mind", fix=True),
    Phrase("lmk", "let me know", fix=True),
    Phrase("hmu", "contact me", fix=True),
    Phrase("ttyl|ttys|ttfn|ttyt", "goodbye for now"),
    Phrase("brb|gtg|g2g|bbl|bbs|afk|bfn|b4n", "I have to go"),
    Phrase("wbu|hbu", "how about you", fix=True),
    Phrase("hru", "how are you", fix=True),
    Phrase("wyd|wya|wru", "what are you doing"),
    Phrase("dw|dwbi", "do not worry", fix=True),
    Phrase("jk|jks", "I am joking"),
    Phrase("ofc|obv", "of course"),
    Phrase("bc|bcz|bcuz|bcoz|becuz|becoz|coz|cuz|cus", "because", fix=True),
    Phrase("msgd|msged", "wrote to", fix=True),
    Phrase("txt|txted|txting", "write", unless=("(file|files|record*|format|dns|txt (file|files|record))",)),
    Phrase("(tho|altho|thou ;)", "though", fix=True, unless=("thou (art|shalt)",)),
    Phrase("gr8", "great", fix=True),
    Phrase("l8r|l8er|lata", "later", fix=True),
    Phrase("2moro|2morrow|2mrw|2mro|2mor|tmrw|tmr|tmoro|tomoz|tomo|tmw", "tomorrow", fix=True),
    Phrase("2day|2dae", "today", fix=True),
    Phrase("2nite|2night|tonite|tnite", "tonight", fix=True),
    Phrase("b4", "before", fix=True, unless=("(b4 (paper|size|sheet|pawn|envelope*|the square)|vitamin|junction)",)),
    Phrase("; [m8|m8s] ;", "", fix=True),
    Phrase("(right|news|thanks|thx|sorry|cheers) [m8|m8s] ;", "", fix=True),
    Phrase("m8", "friend"),
    Phrase("m8s", "friends"),
    Phrase("w8", "wait", fix=True),
    Phrase("h8", "hate", fix=True),
    Phrase("str8", "straight", fix=True),
    Phrase("any1|ne1|anyl", "anyone", fix=True),
    Phrase("some1|sum1", "someone", fix=True),
    Phrase("every1", "everyone", fix=True),
    Phrase("4eva|4ever|4evr", "for ever", fix=True),
    Phrase("(4u|4 u)", "for you", fix=True),
    Phrase("(2u|2 u)", "to you", fix=True),
    Phrase("smth|sth|smthg|sumthing|smthn", "something", fix=True),
    Phrase("(smb|sb ;)", "somebody", unless=("smb (share|protocol|server|market|clients|customers|segment)",)),
    Phrase("abt", "about", fix=True),
    Phrase("wud|wld", "would", fix=True),
    Phrase("cud|cld", "could", fix=True, unless=("(cow*|chew*|the cud)",)),
    Phrase("shud|shld", "should", fix=True),
    Phrase("wuz", "was", fix=True),
    Phrase("luvd|luved", "loved", fix=True),
    Phrase("luv", "love", fix=True, unless=("luv vehicle*",)),
    Phrase("gud", "good", fix=True),
    Phrase("(gud|gd|good) (mrng|mrning|mornin|mng|morng)", "good morning", fix=True),
    Phrase("mrng|mrning|morng|mornin", "morning", fix=True),
    Phrase("rply|rpl|repl", "reply", fix=True),
    Phrase("kno|kn0w", "know", fix=True),
    Phrase("dat|dats|dey|dem|wiv|wif|nuffin|sumfin", hint="Write the word out in standard spelling."),
    Phrase("(wat|wot|wut|wha ;)", "what", unless=("(wat (tyler|arun|pho|temple)|angkor)",)),
    Phrase("hav|hv", "have", fix=True),
    Phrase("havin", "having", fix=True),
    Phrase("ur", hint='Write "your", or "you are", instead of "ur".'),
    Phrase(
        "yr (week|weekend|team|day|time|office|note|mail|email|e-mail|help|kind|company|reply|"
        "decision|hr|work|house|shop)",
        "your",
    ),
    Phrase("rec'd|recd", "received", fix=True),
    Phrase("intvw|intrvw", "interview", fix=True),
    Phrase("prob", "probably", unless=("prob (of|density)",)),
    Phrase("tyt|nbd|tgif|fml|ftw|icl|iyam", hint="Say it in full words, or leave it out."),
)

# So common in mail between colleagues that they are a suggestion only.
MILD = (
    Phrase("fyi", "for your information", fix=True),
    Phrase("thru", "through", fix=True, unless=("drive thru",)),
    Phrase("congrats", "congratulations", fix=True),
)

# Nouns and the like, which may stand after an article.
NOUNS = (
    Phrase("ppl|peepz|pplz", "people", fix=True),
    Phrase("msg", "message", fix=True, unless=("(glutamate|flavour*|soup|additive*|msg (file|files|format|id))",)),
    Phrase("msgs", "messages", fix=True),
    Phrase("pic", "picture", fix=True, unless=("pic (microcontroller*|chip|code)",)),
    Phrase("pics", "pictures", fix=True),
    Phrase("deets", "details", fix=True),
    Phrase("convo", "conversation", fix=True),
    Phrase("convos", "conversations", fix=True),
    Phrase("appt", "appointment", fix=True),
    Phrase("appts", "appointments", fix=True),
    Phrase("mgr|mngr", "manager", fix=True),
    Phrase("wknd|wkend", "weekend", fix=True),
    Phrase("bday|b-day|xmas", hint="Write the word in full."),
)

# Short ones that are words, codes or names as well: these need their context, and small letters or a sentence's start.
SHORT = (
    Phrase(
        "[u] ;|and|are|guys|have|had|know|can|could|will|would|were|want|need|made|said|for|in|to|on|"
        "at|all|there|about|again|so|soon|both|think|see|did|do|the|your|u|my|a|as|with|from|if|when|"
        "once|today|later|next|get|got|like|liked|told|asked|show*|gave|give|mention*|look*|decid*|"
        "still|ever|very|r|hear|hire|choose|choos*|took|take|let|may|might|should|then|now",
        "you",
        fix=True,
        unless=("(unit|section|aung|dank u|u (boat|bend|turn|value|shape*)|letter|type|row)",),
    ),
    Phrase(
        "thank|thanks|see|send|messaged|to|for|with|do|did|are|if|hope|told|give|gave|email*|call|"
        "text|show|from|of|let|ask|hear|can|could|would|will|meet|meeting|seeing|when|what|how|as|"
        "than|wish|and|about|tell|contact|or|that [u]",
        "you",
        fix=True,
        unless=("(unit|section|aung|dank u|u (boat|bend|turn|value|shape*)|letter|type|row)",),
    ),
    Phrase("[r] u|you|we|they|there|ur|your|things", "are", fix=True),
    Phrase(
        "u|you|we|they|things|where|how|what|when|who [r]",
        "are",
        fix=True,
        unless=(
            "((in|using|with|of|language|code) r|r (code|package*|script*|language|studio)|python|pandas|"
            "rstudio|statistic*)",
        ),
    ),
    Phrase(
        "(about|know|explained|explain|understand|see|wonder|wondered|asked|that's|reason) [y] (the|"
        "i|you|u|we|it|this|your|they|my|he|she|not)",
        "why",
        fix=True,
    ),
    Phrase("^ [y] (did|do|is|are|not|don't|didn't|has)", "why", fix=True),
    Phrase(
        "you|me|u|thx|thanks|us|team|good|nice|here|tour|chat|mum|kind|friendly|him|her|them|hours|early|day [n]",
        "and",
        fix=True,
        unless=("(rock n|drum n|sample|equals|where n|(n (is|th|of)))",),
    ),
    Phrase(
        "have|want|wanted|like|need|hope|love|glad|nice|able|going|happy|used|got|hoping|ready|keen|"
        "good|great|pleased|wish|willing|how "
        "[2] (admit|be|see|say|hear|know|do|go|get|meet|talk|thank|ask|join|learn|find|tell|let|come|"
        "help|make|give|write|speak|have|work|send|check|discuss|show|add|follow|visit|apply)",
        "to",
        fix=True,
    ),
    Phrase(
        "(thanks|thank you|thx|waiting|looking|asking|ready|apply|hope|hoping|time|up|interview|here|"
        "good|great|job) [4] (the|a|ur|your|me|us|my|it|that|this|everything|ever|any|all|letting|"
        "having|seeing|meeting|taking|showing|today|news|reply)",
        "for",
        fix=True,
    ),
    Phrase(
        "rn",
        "at the moment",
        fix=True,
        unless=("nurse*|bsn|licen*|registered|hospital|ward|lpn|radon|clinical|patient*",),
    ),
    Phrase("^ [np] (at all|;|and|i|by)", "no trouble"),
    Phrase(
        "[fr] ;|fr|though|i|this",
        "truly",
        unless=("(fr (4|anderson|brown|class|resin)|father|parish|church|retardant)",),
    ),
    Phrase(
        "atm",
        "at the moment",
        fix=True,
        unless=("(cash|machine*|bank|withdraw*|card*|pressure|bar|an atm|the atm|pascal*|network|atms|near|nearest)",),
    ),
    Phrase("[ty] ;|for|so|again|to|all|very|both|in", "thank you", fix=True, unless=("(beanie*|ty (cobb|warner))",)),
    Phrase("[jw] ;|if|whether|when|about|what|how", "just wondering"),
    Phrase("[wen|whn] (did|do|does|will|is|are|can|i|you|we|u|the|they|would|might|should|could)", "when", fix=True),
    Phrase("^ [wen]", "when", fix=True),
    Phrase("[cn] i|u|you|we|also|the", "can", fix=True, unless=("cn (tower|number|rail*)",)),
    Phrase("(i|you|u|we) [cn]", "can", fix=True),
    Phrase("^ [(k|kk)] ;|cool|thanks|great|so", "all right"),
    Phrase("(c u|c ya|cu later|cya|cu soon|c you)", "see you"),
    Phrase("tks|tq|tqvm|tia", "thank you", fix=True, unless=("tia maria",)),
    Phrase("whatevs|whatevz|whaddup", "whatever"),
)
