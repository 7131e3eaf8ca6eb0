"""The frames that advice may put around a fact: what one may feel or think about it, ask of it, or thank for.

A suggestion is let through only where the whole of it is a `sentence` of these. `FRAMES` are alternatives by name, a
line each, in the signs of phrase tables; `{name}` stands for another one, or for a class of `advice_words.py`.

They are compared by the stems of words, contractions written out, without the words that change nothing (`LOOSE`), so
that "I was truly moved by your idea of moving to dbt" is read as "i was moved by idea of topicdoingx". Facts are
words of their own: `topicx` was talked about, `companyx` is known of the company, `ownx` is a note of the writer's, and
`draftx` is named in the draft. Before the `x` stands how a fact begins: with a `doing` ("moving to dbt"), which no
frame may make the writer's own, with a question (`ask`), which no frame may say was answered, or, of a note, with a
deed (`did`: "taught a choir"), which wants an "I".
"""

# ruff: noqa: E501 - one frame a line
from __future__ import annotations

FRAMES = {
    "sentence": """
        {opening}? {opening}? {core} {tail}? {tail}?
        {opening}? {opening}? {lasting} {when} {tail}?
        {when} {lasting} {tail}? {tail}?
        {saying}? {own} {own_end} {tail}?
        {saying}? {glad} {own} {own_end}? {tail}?
        {because} {own} {core} {tail}?
        {saying}? {own}
    """,
    # -- the facts
    "any": "topicx|companyx|draftx|topicdoingx|companydoingx|topicaskx",
    "thing": "topicx|companyx|draftx|topicaskx",
    "talked": "topicx|topicdoingx|topicaskx",
    "known": "topicx|companyx|topicdoingx|companydoingx",
    "doing": "topicdoingx|companydoingx",
    "x": "{x_thing}|{doing}",
    "x_thing": """
        {thing}
        {good}? {notion} {of}? {any}
        choice of {any}
        {good}? {notion} (and {notion})? you have? {of} {any}
        {good}? {account} (and {account})? {about} {talked}
        what you {talk} me? {about}? {talked}
        sound of {any}
    """,
    "mine": "ownx|owndoingx|owndidx",
    "own": "{mine}|my {mine}|i {mine}|i {had} (ownx|owndidx)|i {was} (ownx|owndoingx)",
    "was": "be|was|have be|once was|have long be",
    "about": "of|about|on|over|around|into",
    "of": "of|about|on|over|behind|for|to|in|with|at|around|into|towards|toward|as",
    # -- hearing of a fact
    "heard": """
        {hear} {known} (come up|mentioned)?
        {hear} (of|about|more of|more about|from you about) ({known}|topicaskx|{good}? {notion} {of}? {known}|what you {talk} {about}? {talked})
        {hear} how {known}
        {hear} (you|him|her|them|someone|somebody|people|anyone) {talk} {well}? {about} {talked}
        {hear} (from you|you {talk} {well}?) (topicx|topicdoingx)
    """,
    "heard_or_x": "{heard}|{x_thing}|how {any}|when i {heard}|fact {any}|to {heard}|on {heard}|thought of {heard}",
    # -- the heart of a sentence, with the writer as its subject
    "core": """
        i {will}? {like} ({thing}|it {thing}|it when {any}|fact {any}|{heard})
        i {will}? {like} {good}? ({notion}|{account}) {of} {x}
        i {will}? {like} {good}? {notion} {any}
        i {will}? ({like}|{enjoy}) ({heard}|talk about {talked}|discuss {talked}|{good}? {account} {about} {talked} (and {talked})?)
        i {will}? ({like}|{enjoy}) (what|how|way|{account} with which) {well}? you {talk} me? {about}? {talked}
        i {will}? {like} it {be}? {praise}? (when|if)? {any}
        i {am} more? {moved} {prep}? {heard_or_x}
        i have be {moved} (by|about) {heard_or_x}
        i {am} {moved} (by|about|at|with) {doing}
        i {am} {moved} {prep}? (how|way|what|{account} with which) {well}? you {talk} (to me)? {about}? {talked}
        i {am} {eager} (to|for) {learn} {x}
        i {am} {moved} (by|at|with) {notion} of {x}
        i {am} {good}? {admirer} {of} {x}
        i {am} (in|full of|filled with|left with|struck with) {feeling} {prep}? {heard_or_x}
        i {feel} (more than)? {good}? {feeling} {prep} {heard_or_x}
        i {feel} {good}? (interest|curiosity|fascination|belief|faith|admiration|respect|sympathy|soft spot|time) (in|for|about|with) {doing}
        i have {any} (on|in) my {heart}
        i {keep} {think} ({heard_or_x}|{doing})
        i {keep} {think} (what|how|way) {well}? you {talk} {about}? {talked}
        i {keep} {think} how {good} {any} {be}
        i {will}? {think} {heard_or_x}
        i {am} {think} ({heard_or_x}|{doing})
        i (cannot|could not|do not want to) (stop|help|but)? {think} ({heard_or_x}|{doing})
        i (cannot|could not) (shake|forget|get|shake off) {x} (out of my head|off my mind|out of my mind)?
        i {left} {talk_time}? (more? {moved} {prep}?|{think}|with {good}? {feeling} {prep}?|full of {feeling} {prep}?) {heard_or_x}
        i {left} {talk_time}? {think} {doing}
        i {smile} (to|out loud|aloud)? (at|when|to|about|because|over|with {feeling} at)? {heard_or_x}
        i {would} (to|chance to|opportunity to)? {take_part} {x} (in practice|for|in person|with my own eyes|up close|at work|one day)?
        i {would} (hear|learn|talk) more? {of} {x}
        i (look|am look) forward (with {good}? {feeling})? (to|to chance to|to chance of) {take_part} {x}
        i {find} {x_thing} (to be|be)? ({praise}|{moved})
        i {find} {doing} {be} {praise}
        i {find} it (was|{be})? {joy} (of you|for me|to me)? ({heard_or_x}|(to|when i) {heard})
        i {find} {good}? {feeling} {prep} {heard_or_x}
        i {find} ({think}|{moved} {prep}?|{smile} at) {heard_or_x}
        i {will}? {imagine} (how|why)? {good} {any} {be}
        i {will}? {imagine} {x} {be} {praise}
        i {will}? {imagine} {any} (cannot be|be not|be no|be never|be not always) (easy|simple|small thing|small matter|easy thing|easy task)
        i {will}? {imagine} how {work} (and {work})? (go|went|must go|you put|have gone) into {any}
        i {will}? {imagine} ({smile} at|love|enjoy|learn from|be part of|take part in|help with|work on) {any}
        i {note} (with|to|and with) {good}? {feeling} {of}? {any}
        i hold ({thing} in {good}? {feeling}|it in {good}? {feeling} {thing}|{thing} dear|{thing} (dear|close)? (in|to)? my? {heart}|{good}? {feeling} {prep} {thing})
        i cannot (tell you|say|begin to say|express|put into words) how ({any} {did}|{moved}? i {am} {moved}? {prep}? {heard_or_x}|i {like} {thing})
        i {will}? (talk|listen|chat|go on) {of}? {any}? for hours {of}? {any}?
        i (have|had)? (wanted|want|wish|meant|mean|hope|need) to (say|tell you|add|mention|let you know) how? ({moved})? i {like}? {am}? {moved}? {prep}? {heard_or_x}
        i {am} not (put off|scared|daunted|discouraged|frightened|afraid) {prep} {any}
        i (remember|recall) (with {good}? {feeling})? {good}? {account} {about} {talked}
        i (remember|recall) (with {good}? {feeling})? (what|how|way) {well}? you {talk} me? {about}? {talked}
        i take my hat off to {any}
        i {had} not expect (to)? ({any} to ({touch}|interest) me|find {any} {praise}|{like} {any})
        i (agree|feel with you|am with you|sympathise|sympathize) (with you)? {of}? {talked}
        i hope (we|to) {would}? (continue|go on with|pick up|return to|come back to|resume) {talk_time} {about} {any}
        i take {any} as {good}? {idea} (of {good}? {idea})?
        i {will}? (not|never|cannot|could not) (soon|quickly)? forget ({good}? {account} {about} {talked}|{thing})
        {thanks} {for} {sharing} {talked}
        {thanks} for {good}? {account} {about} {talked} (and {talked})?
        {x_thing} {did}
        {doing} {did_any}
        {any} {be} something i {am} {moved} {prep}?
        {heard} {did}
        {to_hear} {any} {did}
        fact {any} {did}
        {any} you ({talk}|{talk} me about) {did}
        {talked} we ({talk}|{talk} about) {did}
        (what|everything|things|way|how) {well}? you {talk} me? {about}? {talked} {did}
        (warmth|care|patience|candour|candor|passion|openness|honesty|love|enthusiasm|clarity|kindness) with which you {talk} {about}? {talked} {did}
        {good}? {account} (and {account})? {about} {talked} {did}
        {x_thing} i {will}? {like}
        {x} (have|take) {good}? (place|corner|room) in my {heart}
        you ({touch}|have|had|win|sell) me (over)? (with|at|of|about|on|when you {talk}) {x}
        you {talk} {about}? {talked} with {good}? {feeling} (and {feeling})? (i {am} {moved} by it|i (want|wish|long) to (know|hear) more)?
        you {talk} {well} {of}? {talked}
        you (bring|brought|make) {talked} ({well}|{good}|to life|alive) (for me|to me)?
        {what_good} {heard_or_x} {be}?
        {what_good} {any} {be} {to_me}?
        how i {like} (it)? {heard_or_x}
        (what|part|one {idea}|{idea}|{idea} of {talk_time}) (i {will}? ({like}|{enjoy})|{touch} me|{touch}) (in|of|about|from|during)? {talk_time}? {be} ({heard_or_x}|how {talked} {be})
        {praise} (to me|for me|of {talk_time})? {be} {heard_or_x}
        (few {idea}|nothing|little|not many {idea}|few) (in {talk_time}|we talk about|of late|you said)? (have)? ({touch}|{moved}) me? (as|as as|like|more|better|than|more than|as do|than do)? {heard_or_x}
        (my) {heart} ({keep} {think}|{be} (on|with|full of|at|caught by)|have been on|{moved} {prep}?|{go_out}) {heard_or_x}
        my (feeling|{feeling}) {of} {any} ({be}|have|have only|only) (grown|grow|real|undimmed|growing|great|deep|deepened|stronger|lasting)
        my favourite {idea} {of}? ({place}|{talk_time})? {be} {heard_or_x}
        it (was|{be}) {joy} {to_me}? (of you)? ({heard_or_x}|(to|when i|for me to) {heard})
        it {be} {thing} ({did}|i {like})
        it {effect} ({heard_or_x}|(to|when i|when|how) {heard})
        it {says} {any}
        it (have|has)? {moment} ({heard_or_x}|(to) {heard})
        i get real? kick out of {heard}
        {any} and i have {good}? {feeling} for it
        there be (nothing|something|few {idea}) {good}? {idea}? ({to_love}|more {good} to me than {good} as|as {good} as|i {like} in|i {like} about|in|about|to be said for) {any}
        there be {good}? ({feeling}|{idea}|sense|{notion}|{account}) (to me|for me|to be found)? in {any}
        there be more i {would} to? (hear|know|learn|ask) {of} {any}
        more i {think} {any} more {more}
        more i (hear|read|learn) {of} {any} more {more}
        (as for|as to|regard|on|on subject of|with regard to|when it come to) {any} i {am} {moved}
        (as for|as to) {any} i (can|could) {imagine} (no more|nothing more|few more|nothing) {good} {idea}?
        (whenever|when|each time|every time) i {think} {any} i ({smile}|{am} {moved}|{feeling}|grow {moved})
        (if)? i (have|had)? any (doubt|doubt left|hesitation) {x} (swept it away|settled it|swept them away|settled them|put it to rest)
        count me among {admirer} {of} {any}
        {any} {be} (how|way|what) i {like} it
        {any} and {any} {did}
        (consider|colour|color|call|count) me {moved} {prep}? {heard_or_x}
    """,
    # -- what may be said to last since the conversation, or all the way home
    "lasting": """
        i {keep} {think} ({heard_or_x}|{doing})
        i {keep} {think} (what|how|way) {well}? you {talk} {about}? {talked}
        i {am} {think} ({heard_or_x}|{doing})
        i {will}? {think} {heard_or_x}
        i (cannot|could not|do not want to) (stop|help|but)? {think} ({heard_or_x}|{doing})
        i {smile} (to|out loud|aloud)? (at|about|over) ({heard_or_x}|{doing})
        ({x}|what you {talk} me? {about}? {talked}|{good}? {account} {about} {talked}|{any} you {talk}) have? (stay|stuck|stick|linger|remain|live|lodge) {well}? (with me|in my {heart}|on my {heart})
        ({x}|what you {talk} me? {about}? {talked}|{good}? {account} {about} {talked}) (have)? (keep|kept|be|been|occupy|fill) (with me|{think} to? (me|my {heart})|in my {heart}|on my {heart}|my {heart}|me (think|smile|company|happy))
        my {heart} {keep} {think} ({heard_or_x}|{doing})
        {any} (made|make) me {made}
        i {find} {think} ({heard_or_x}|{doing})
        (my {feeling} (for|in|about)|i have have {feeling} (for|in|about)) {any} have (only)? (grow|stay)?
    """,
    # -- what a fact does, or is, to the writer
    "did": """
        {did_any}
        (give|bring|fill|leave|afford|cause|inspire) me (with)? {good}? ({feeling}|{idea})
        {be} {praise} (to|for) me
        do me good
        do my {heart} good
    """,
    "did_any": """
        {effect}
        (have|has|had)? (stay|stuck|stick|linger|remain|live|lodge|lodged) {well}? (with me|in my {heart}|on my {heart})
        (have|has|had)? {moment}
        {be} {praise} {to_me}? {to_do}?
        make (perfect|good|sound|complete|more)? sense {to_me}?
        was {good}? ({good}|{idea}) ((to|for me to) (hear|learn|talk|read|discover|discuss) {of}?|(of|in|from) {talk_time})
        {be} in my {heart}
        {be} on my {heart}
        {be} what i {will}? {like}
        {be} {reason}
        {be} (what|something) i {would} to? {take_part} (more about|more of)?
        (confirm|deepen|strengthen|reinforce|double|renew|increase|add to|kindle|spark|arouse|awaken|wake|pique|feed|whet|fuel) my {good}? ({feeling}|wish|desire|appetite) ({of}? {place}|to {join}|{of} {good}? {notion}|for more|to know more)?
        (deserve|command|earn|win|inspire|get|hold) my? {good}? {feeling} (for me|to me|from me)?
        (have|has|had) (my {good}? {feeling}|{good}? (appeal|attraction|charm|meaning|resonance|value|weight) {to_me}?)
        (leave|left|make) {good} (and {good})? (impression|mark) (on|with)? me?
        (have|has)? (occupy|take|catch|capture|fire|lift|warm|touch|win|hold|brighten|fill|gladden|cheer|make|light up|speak to|go straight to|feed) my {heart}
        (have)? not (left|let go of|let|leave) (me|my {heart}) (go|since)?
        (keep|kept) ({think} to? (me|my {heart})|me {think}|turn over in my {heart}|run through my {heart}|come back to me|go round in my {heart}|ring in my {heart}|rattle around in my {heart}|pop into my {heart})
        (confirm|tell me|show me) (how)? i {would} to? {join}
        have me ({smile}|{think}|{moved}|nodding) (along|way home|whole time|whole way|from start|from first)?
        remind me (of)? (why|how|what) i {like} (work|question|thing|subject|field|craft|about {place}|{place})?
        {says}
        (align|chime|fit|sit|agree|accord|resonate|tally|square|match) {well}? (with)? (my|my own|what i {like}|how i {imagine}|what|my own way) (own)? ({feeling}|value|view|taste|thinking|instinct|idea|outlook|way)?
        (add|lend) (to|for me|for me to)? (attraction|appeal|charm|interest)
    """,
    "effect": """
        {touch} me (over|up|off|to tears|in)?
        make me {made}
        (mean|matter) (to me|something to me|world to me|more than i can say|more to me than i can say|everything to me)
    """,
    "made": """
        ({smile}|{good}|{moved}|think|wonder|beam|sit up|sit up and listen|feel {good}|feel {moved}|feel at home|stop and think|pause)
        ({smile}|{moved}|think|wonder) (and|and then) ({smile}|{moved}|think|wonder|want to hear more)
        (want|wish|long|eager|keen|itch|curious|hope|look forward) more? to ({join}|{take_part} (it|you|{place})?|be there)
        (more|keen|keener|hopeful) ({moved})? {of}? {place}?
        ({like}|{imagine}) (you|it|{place}|{notion} (of {place})?) (more)?
    """,
    "praise": """
        {good} (and|but|yet|as well as|if)? {good}?
        {good}? {good}? {idea} {idea_of}?
        {good} (and|but|yet) {good} {idea} {idea_of}?
        {idea} {good} (and {good})?
        one of {good}? {idea} {idea_of}?
        {close}
        (of|source of|matter of|cause for|cause of) {good}? {feeling}
        more {good} than i {can_say}
        (pure|sheer|half|nothing but|nothing short of|no less than) ({feeling}|{idea}|{good}|genius|poetry|bliss)
        (music to my|balm to my) (ear|{heart})
        my (favourite|kind of|sort of) {idea}?
        my idea of {good}? {idea}
        (like|kind|sort|exactly kind|precisely kind) (of)? {good}? {idea} {idea_of}?
        (worth {think}|worth {take_part}|worth have|worth do|worth get right|worth every minute)
        breath of fresh air
        (as {good} as|nothing if not) {good}?
    """,
    "joy": """
        {good} (and|but|yet)? {good}?
        {good}? {good}? {idea} ((of|in|from|for) ({talk_time}|me))?
        one of {good}? {idea} (of|in|from) {talk_time}
        more {good} than i {can_say}
    """,
    "idea_of": """
        (i|which i|of which i|for which i|in which i|to which i) {will}? ({like}|{enjoy}|{am} {moved} {prep}?|{feel} {feeling} {prep}?|{imagine}) {can_say}?
        i {would} to? ({take_part}|do|have|see) (more {of})?
        i {will}? (talk|think|listen|hear|read) {of}? (for hours|day|for days)
        (i {had}|i)? (heard|hear|come across|learn) (of|about)? {when}?
        of {talk_time}
        of {idea}
        (to|for me to|for) ({take_part}|{think}|do|begin|start|go about it|see|make|keep|have|say|look forward to|be proud of|love|build on|live by|hold on to)
        (of|about|in|for|at) (you|{place}|my {heart})
        for me
        (after|close to|near to) (my|my own) own? {heart}
        to (my|any) ({heart}|ear)
    """,
    "close": """
        (close|near|dear|right up|up|down) (to)? (me|my {heart}|my street|my alley|alley)
        (lodged|stuck|fixed|vivid|fresh|clear|alive|there) in my {heart}
        music to my ear
    """,
    "reason": """
        (one|part|one more|another|big part|half)? (of)? {good}? (reason|reason why|why|what|something) (i)? ({why}|{why} {why})
        (what|part|thing|exactly what) ({touch} me|{touch}) {prep}? (it|{place}|you|work|joining you|notion of joining you)?
        (why|reason) i {would} to? {join}
        (why|reason) i hope to {join}
    """,
    "why": """
        (am|be)? (writing|{moved}) {prep}? ({place}|it|you|join you|joining you|with {feeling})?
        {would} to? {join}
        ({place}) ({touch}|{touch} me)
        {like} {place}
        hope to? ({join}|hear from you|hear good news)
    """,
    "join": "(join|work with|be part of|come to|learn from|be among|work for|belong to|share in|be one of|work alongside|contribute to) (you|{place}|team|work|it|in it|team there)",
    "says": """
        (say|speak|tell|show|reveal|reflect) (me)? (everything|plenty|volumes|well|i needed to know|good deal|more than words)? (about|of|for|to|in)? (you|{place}|people|how you work|way you work|how team think|who you are|how you think|me|spirit {of}? {place}?|{good}? {place})?
        (show|tell|say) (me)? (how)? (you|{place}|people) care (about it|about people|for people|about each other|for each other)?
        (show|reflect|take|show me) ({good}|{good}? {account}|guts|heart|nerve|courage|respect|sense) (i respect|of you)?
    """,
    "what_good": "(what|how) ({praise}|{good} (it {be})? (to {hear}|to {hear} of|to {hear} about)?)",
    "would": "(would|should|shall|will|could) {hope}|hope|wish|want|long|cannot wait|can hardly wait",
    "eager": "keen|eager|curious|itching|dying|longing|burning|impatient|interested|hungry|fascinated|intrigued|would be {moved}",
    "learn": "(to)? ({hear}|discuss|talk|talk about|ask|ask about|see) {more_of}?",
    "more_of": "more? {of}?|more from you {of}?|you {talk} {of}?|how|why",
    "to_me": "(to|for|with)? me|{to_mind}",
    "to_mind": "to my mind|in my eyes|in my book|to my ear|to my way of thinking",
    "to_do": "to {hear} (about|of|it)?|to {think}|to {take_part}|to do|to work on|to begin with|to look forward to",
    "to_hear": "(to|now|when i|since i)? {hear} (of|about|how)?",
    "to_love": "to (like|love|admire|respect|enjoy|learn|look forward to|be said) (in|about|from|for)?",
    "more": "i ({like} (it|them)?|want to know|want to hear more|{am} {moved}|{would} to? (hear|{join}))|it ({touch}|{touch} me|{effect})|{moved} i {am}",
    "can_say": "(can|could)? (say|tell you|expected|had expected|express|had imagined|put into words|hoped|had hoped)",
    # -- what may open a sentence, and end it
    "opening": """
        {saying}
        (of|among|out of) (everything|many things|things|topics|subjects|what)? we (discuss|talk|talk about|talk of|cover|touch on)
        (in|after|from|during|since|throughout|on reflection after) {talk_time}
        (on|for|over|throughout|during) (my|whole|rest of)? (way|walk|journey|train|drive|ride|evening|day|weekend) home?
        since (then|we spoke|we met)
        it (make|made) me {made} to? when? {heard_or_nothing}
        (if|should|were) (i|we) (to)? (get chance|be lucky|{join}|have chance|come to {join}|be given chance)
        given chance
        looking back
    """,
    "saying": """
        and|but|oh|besides|yes|well|ah
        i {will}? (must|have to|want to)? (say|admit|confess|tell you|add|own|think|feel|find|believe|suspect|suppose|imagine) (to you|to)?
        (may|can|might|let me) i? (say|add) how?
        (above|of|to be|in|by|to|for|if|as|with|at|on) (honest|truth|way|my mind|my part|honesty|me|i may|you know|reflection|it happens|happens|heart|hindsight|same time|candid|frank|i said|it were)
    """,
    "heard_or_nothing": "{hear} (of|about|you {talk} {of}?)?",
    "tail": """
        {to_mind}
        (i|i must|i do|i will|if i may)? (think|find|say|admit|confess|must say|feel|own)
        (and|which|because|for|but|as|while|though|since|it|they|and it|and they|and which)? {did}
        (and|which|because|for|but|as)? i {will}? ({like}|{enjoy}) (it|them|you for it|you|{hear} (it|of it|about it|more)|talk about it|{hear} you {talk} {of}? it)?
        (and|which|because|for|but|as|though)? i {am} {moved} {prep}? (it|them|more|you|to? {learn} (it|them)?)?
        (and|which|but)? i {find} (it|them)? ({praise}|{good}? {feeling} {prep} it|{moved})
        (and|but)? i {would} (to|chance to|nothing more than to)? ({take_part} (it|them|of it)?|(hear|know|learn|read|see|talk) more? {of}? (it|them|you)?)
        (and|but)? i (look|am look) forward to ({take_part} (it|them)?|(hear|learn|know) more {of}? (it|them)?)
        (and)? i {keep} {think} (it|them)
        (and)? i {will}? {think} (it|them) {when}?
        (and|which|it)? have? stay with me {when}?
        (and|which)? (it)? make me {made} {when}?
        {talked_when}
        (and)? (i|it) {am} (not)
        (and|for which)? i (thank|am grateful to) you (for {sharing}? (it|me)?|for it)?
        (and)? i {feel} {good}? {feeling} {prep} (it|them|you)
        (and|which) (is|be) {reason}
        (more|better|dearer|than|as|more than|as as) (than|as)? (i {can_say}|anything else|anything|i expected|before|you may think|you know|words can say)?
        (and|but)? {good} (for it)?
        (you|we) ({talk}|{talk} about|{talk} me about|{talk} of)
        (in|about|of|for|on) (it|part|person|line|paper|earnest|advance)
        (should|if) (chance|occasion|moment|opportunity|time|you) (arise|come|like|have time|wish|allow)
        one day|someday|in practice|by way|from you|when we met|like|more
        with {good}? {feeling}
        {and_thanks}
    """,
    "talked_when": "(in|during|at|from|of) {talk_time}|on then|when we met|when we {talk}",
    "and_thanks": "and thank you|and thanks|and many thanks",
    "when": """
        (since|from|after|in|during|on|for|at) ({talk_time}|we {talk}|we met|we last {talk}|you and i {talk}|then|you {talk} (it|me)?|i left|i left you|day we met|day|moment you {talk} it|hours|days|while|long time|time|hours afterwards|first|once|start|end)
        (on|for|over|throughout|during|in) (my|whole|rest of|my whole|rest of my)? (way|walk|journey|train|drive|ride|bus|evening|day|weekend|week|night|commute|tram|ferry|flight) (home|back|since|afterwards)?
        (whole|entire) (way|day|evening|week|weekend|walk|drive|journey) (home|back|since)?
        (way|days|day|evening|hours|week) (home|long|on end)
        often|many times|more than once|to day|now|and|since|days|afterwards|once|now and then|from time to time|one day|for while|years|yet|today|as i write|daily|over|later|tonight
        with {good}? (smile|{feeling})
    """,
    "talk_time": "{good}? (conversation|talk|meeting|interview|discussion|chat|call|exchange|time|time together|session|encounter) (with you|together|then|on then|on phone|there|with you then|we had)?",
    # -- the writer's own
    "own_end": """
        (and|which|but|though|yet|something|thing|{idea})? i? {own_feeling}
        (and|which|but|though|yet)? (it|they) always? {own_effect}
        (and|but)? (my|memory|joy|pleasure|thrill|pride|relief|delight|happiness|warmth|{feeling}) (of|in|for|at)? (it|them|days|day)? {own_effect}
        {be} {own_praise}
        (which be why|be why|as result|therefore|hence|and|but|perhaps be why|may be why|may explain why)? {core}
        (which)? make {x} ({good}|{moved}|mean {good}) {to_me}?
        (which)? give {x} {good}? ({feeling}|appeal|ring|meaning|interest) {to_me}?
        (which)? (may|might|perhaps)? explain my {good}? {feeling} {prep} {x}
        (and|which|but)? (taught|teach|make|made|give|bring|leave|left|show) me {good}? (patience|humility|joy|pride|happiness|smile|patient|to listen|respect for it|{feeling}|{moved}|{idea}) (for it|of it|it)?
        (and)? {any} will have (be|help|please|delight|make) (me)? (help|gift|comfort|relief|{smile}|{good}|{moved}|joy)? (to me|for me)? (then|there|back then|at time)?
        (and|because)? i (know|understand|feel|appreciate|value|learn|see) (how|why|what|value of|worth of|{good}? {feeling} of)? {any}? (matter|mean|be worth|count|feel like|feel)? {good}? (to me|to people|to you)?
    """,
    "own_feeling": """
        (give|bring|gave) me {good}? ({feeling}|{idea})
        {am} proud of? (it|them|work|memory)? {when}?
        {am} {moved} {prep}? (it|them|days|work|memory|you|having done|having done it|have done)? {when}?
        {am} {good} {prep}? (it|them|memory)?
        {am} not (tired|sick|bored|ashamed) of it yet?
        {will}? ({like}|{enjoy}) (it|them|work|memory|every|each|tell of it|do it)? (minute|bit|day|hour|part|step|moment|one)? (of)? (it|them)? {when}?
        {effect}
        {be} {own_praise}
        {smile} (about|at|of|over|when i {think}) (it|them)
        {think} (it|him|her|them|days|day|work) {well}? (whenever i hear of {any})?
        (look|think) back (on|at|to)? (it|them|days) (with {good}? {feeling}|in {feeling})?
        ({would}|{am} {moved}) (to)? (tell|talk|speak|share|say|discuss|show|answer) (you|with you|to you)? (more|anything|question)? {of}? (it|them|how it went|experience)? (with you|you|to you)? (if|should)? (it {be} {good}|you wish|you like|helps|it helps|you are curious|you wish it|it be of interest|it is useful)?
        {would} (hear|learn|know) more? {of} {x}
        (miss|remember|recall) (it|them|days) {well}? (with {feeling})?
        (do|did|have|would)? not (regret|forget|regretted|forgotten|mind) (it|day|minute|hour|them|moment)? (of it)?
        (never|have never) (forget|forgotten|regret|regretted|left me|worn off|faded|grown old|tire of it|tired of it)
        (have|has|will)? (stay|remain) ({moved}|with me|in my {heart}|{good}|{own_praise}) (of|about|for)? (it|them)?
        (hold|keep|have) (it|them|place|special place|corner)? (dear|close|close to|in|to) my? {heart}
        (take|took|find|found|have|had|feel|felt|draw|drew) {good}? {feeling} {prep}? (it|them|doing it|having done it)?
        {find} (it|them) ({praise}|{moved})
        (be)? (with me|alive|warm|fresh|there)
    """,
    "own_effect": """
        {effect}
        (give|bring|gave) me {good}? ({feeling}|{idea})
        {be} {own_praise}
        was {own_praise}
        (have|has)? (stay|remain) (with me|in my {heart}|{own_praise})
        (never|have never) (left me|worn off|faded|grown old)
        (be)? (with me|alive|warm|fresh|there)
    """,
    "own_praise": """
        (one of|among)? my (proudest|happiest|fondest|best|dearest|favourite|warmest) (memory|moment|day|hour|time|year|thing|one)?
        source of pride
        (something|thing|{idea})? i {am} proud of
        {praise}
        {good}? ({idea}|source|point) (of)? ({good}? {feeling})? (to me|for me|with me)?
        (one of|among)? my? {good}? ({idea}|memory|day|hour|time|year|summer|moment|achievement) (i had|i have|to me|of)?
        (something|{idea}|time|experience|memory|part of my life|habit|work) (i|of which i|for which i|to which i) ({will}? {like}|{am} {moved} {prep}?|{think} of?|{smile} about|look back on|will not forget|will never forget) (with {feeling}|to day)?
    """,
    "glad": """
        i {am} (proud|{moved}|{good}) (to say|to tell you|to think|to add|to report|of fact|about|because|to have|to have had|of|for|by|in|to be|to know|to mention|when i think of|to remember|to admit)? (there be|it {be}|to you)?
        it (was|{be}) {joy} {to_me}? (to say|to think|to be able to say|of|to remember|to tell you)? (there be)?
        it {effect} (to say|to think|to know|to remember|to tell you)? (there be)?
        i {will}? (say|add|mention|admit|confess|tell you|like to add|like to say|like to mention) (with {good}? {feeling})? (there be)?
        i {will}? (love|like|enjoy|cherish|treasure|value|{enjoy}) (fact|having|it|memory of)? (there be)?
        i (think|look|thought|looked) back? (of|on|to|at) (with {feeling})?
        i {feel} {good}? {feeling} {prep}? (having|fact)?
        (as|like) (someone|somebody|one) (with|who)
    """,
    "feel": "(have|will have|do)? (have|feel|hold|keep|get|own to|confess to|admit to|nurse|harbour|harbor|carry|give|bring)",
    "because": "because|as|since|having|after|with|now|when|given|thanks to|in|and because|and since|for",
}
