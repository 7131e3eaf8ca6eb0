"""Excuses: a weak interview put down to others or to circumstances. From G1 ("own your mistakes")."""

from reviewer_plugins.frames import Frame

_OWN = 'Own it; in place of "{words}" {mend}'

# Where the writer owns up or mends it, no excuse is made.
SELF_BLAME = (
    "(fault|mistake|error) (was|is|were|lay|lies|being) (all|entirely|wholly|only)? (mine|my own|with me)",
    "(all|entirely|wholly|purely|just)? my own (fault|mistake|doing|slip)",
    "i (freely|gladly|fully)? own (that|up)",
    "(was|is) (entirely|wholly) (on my side|my fault)",
)
OWNED = (
    *SELF_BLAME,
    "no (excuse|excuses)",
    "thanks|grateful|appreciated|appreciate|kind|generous|glad",
    "thank you",
    "so here",
    "attached|enclosed|attach|enclose|gladly|suggest|instead",
    "(have|been) (since|reading)",
    "(happy|glad|pleased) to",
    "you (said|told|described|mentioned|showed)",
)

_WEAK = (
    "(i|we) (only|rather|just|simply|really|may have|might have|must have|probably|have|had|was|"
    "completely|of course)? (stumbled|blanked|froze|rambled|stammered|mumbled|struggled|underperformed|"
    "faltered|dried up|lost my|lost the|messed|fluffed|bungled|botched|muddled|forgot|hesitated|did "
    "(badly|poorly)|performed (badly|poorly)|fell short|went blank|got (lost|muddled|confused|stuck)|ran "
    "out of|made (a mess|mistakes|errors|such)|sounded|came across|seemed|appeared|tripped|slipped|"
    "failed|missed|fumbled|never got|arrived (late|soaked|flustered|out of)|was late)",
    "(i was|i am|i'm|was i|me) (so|a little|a bit|not|rather|less than|hardly|far from|too|only|"
    "completely|slightly)? (at my best|as sharp|as clear|flat|rusty|slow|tired|distracted|nervous|vague|"
    "unprepared|flustered|thin|short|exhausted|myself|on form|sharp|off|confused|incoherent|half asleep|"
    "only half|hoarse|tense|dull|quiet|late|ill)",
    "(could not|couldn't|did not|didn't|was unable to|was not able to|wasn't able to|never|can't|cannot) "
    "(really|quite|properly|even|fully|give|get to|manage to)? (show|shine|concentrate|focus|think|hear|"
    "answer|finish|explain|remember|present|give|do (myself|justice)|get to|get a|collect|follow|express|"
    "find|prepare|tell you more|recall|perform|sleep)",
    "my (poor|weak|bad|short|vague|thin|muddled|clumsy|slow|hesitant|confused|shaky|lame|flat|"
    "disappointing|hesitation|silence|showing|nerves|head|mind|voice|concentration|train of thought|"
    "stammer)",
    "i (do not|don't) (usually|normally)",
    "what i (presented|said|gave|showed|offered|wrote) (was|came|sounded) ... ({weak}|wrong)",
    "my (answer|answers) ... (was|were|came out) wrong",
    "(blank|empty) (look|page|face|stare)",
    "(short|vague|weak|poor|thin|muddled|slow|bad|odd|wandering) (answer|answers|showing|performance|"
    "presentation|start|example|eyes|replies|explanation)",
    "(my|the) ... (answer|answers|presentation|performance|pitch|demo|lesson|example|examples|"
    "explanation|replies|delivery|test|code|sketch|translation) ... (was|were|came|sounded|seemed|went|"
    "looked|felt|is|are) ... {weak}",
    "{weak} (answer|answers|presentation|performance|pitch|demo|lesson|explanation|replies|delivery|"
    "showing|start|finish|translation)",
    "the (muddle|mess|hesitation|slip|mistakes|errors|stammer|silence|blank)",
    "not (at|on|in) my (best|sharpest|form)",
)
_CAUSE = (
    "(because|since|as|due to|owing to|thanks to|on account of|blame|blamed|down to|caused by|with|given|"
    "after|between|without|despite|so|hence|when|while|if|which is why|that is why|reason|from|was the|"
    "it was|that was) ... ... (air conditioning|phone|signal|zoom|teams|app|cough|sore throat|toothache|"
    "allergies|hay fever|insomnia|newborn|toddler|cat|upstairs|hammering|mower|siren|sirens|glare|"
    "heating|hunger|fasting|exhaustion|overtime|workload|bereavement|lack of (time|notice|sleep)|last "
    "minute|last moment|format|accent|unfamiliar|mic|bad night|power cut|outage|noise|noisy|drilling|"
    "heat|hot|stifling|cold|flu|fever|migraine|headache|ill|illness|sick|jet lag|jetlag|medication|"
    "antihistamine|night shift|shift|traffic|train|bus|tram|ferry|flight|flat tyre|puncture|parking|"
    "projector|wifi|wi-fi|connection|line|link|laptop|microphone|headset|camera|screen|keyboard|software|"
    "audio|sound|battery|server|internet|video|neighbour|neighbours|neighbor|flatmate|baby|babysitter|"
    "children|kids|dog|barking|alarm|construction|builders|roadworks|weather|rain|storm|snow|funeral|no "
    "sleep|sleepless|slept|hospital|dentist|tooth|delay|satellite|interrupting|interrupted|talked over|"
    "cut me off|gave me nothing|nobody told|not told|no warning|was a trick|typing|sighing|staring|stern|"
    "worded|confusing|unclear|trick|rushed|short notice|no time|too little time|too short|minutes|nobody "
    "told|nobody had told|no one told|evening before|night before|unannounced|actor|pen|marker|chair|"
    "lights|sun|mask|room|thirty degrees|ramadan|move|broken into|buried|divorce|strike|crackled|dropped|"
    "dropping|cutting out|cut out|froze|crashed|died|ran too fast|manager|boss|tutor|other candidates)",
    "(noise|drilling|heat|fever|migraine|headache|jet lag|antihistamine|traffic|projector|wifi|wi-fi|"
    "connection|line|laptop|headset|camera|alarm|neighbour|neighbours|baby|babysitter|dog|flight|flu|"
    "cold|room|van|train|bus|medication|tutor|manager|tooth) ... (kept|kept on|threw|was|were|did not|"
    "didn't|made|ate|cost|broke|stopped|cancelled|canceled|crackled|dropped|failed|had|left|blocking|"
    "never|talking|confus*|stifling|late|too|unclear|gave|took)",
)

EXCUSES = (
    Frame(_OWN, _WEAK, also=(_CAUSE,)),
    Frame(
        _OWN,
        (
            "(would|could|might) (have)? (probably|surely|certainly|easily|perhaps|definitely|no doubt)? (have)? "
            "(done|gone|been|performed|answered|shown|given|managed|remembered|cracked|solved|finished|scored|"
            "gone) ... (better|best|sharper|more|differently|quicker|calmer|clearer|in a minute|easily|all of "
            "it) ... (if|had|without|but for|were it not)",
            "i'd (have)? ... (cracked|remembered|answered|solved|shown|done|managed|been|given|finished) ... (if|"
            "without|had|otherwise|in a)",
            "(without|but for|were it not for|had it not been for|if it had not been for|if it hadn't been for|"
            "if not for) ... (i|you|we) ... (would|could|might)",
            "otherwise (i'd|you'd|the ending would)",
            "(does not|doesn't|did not|didn't|do not|don't|cannot|can't|hardly|not) (really|truly|fairly|"
            "properly|quite)? (reflect|show|represent|measure|say anything about) (what|who|how|my|me)",
            "(not|nobody can|no one can|one cannot|hardly) do (me|my|us) justice",
            "(no|not a|not a fair|hardly a|no fair) (reflection|measure|picture|judge|test) of (my|me|what i|how "
            "i|who i)",
            "(do not|don't|please do not|not) read (too much|anything) into",
            "(please)? (bear|keep|take|remember) ... (in mind|into account|into consideration) that i (had|was|"
            "have|am|came|could|did)",
            "(on a (better|good|normal) day|any other day|on another day) ... ((i|you) (would|could|might)|i'd|"
            "you'd|me|but)",
            "in my sleep ... but",
            "(usually|normally|ordinarily|as a rule) ... (i|my|it|me) ... (better|smoother|quicker)",
            "(small|little|no) wonder (that)? (i|my)",
            "(small|little|no) wonder ... i (was|sounded|seemed|came)",
            "(wasn't|was not|isn't|is not|not|hardly) (really|entirely|quite)? (my fault|my own fault)",
            "through no fault of my own",
            "fault of (my|mine)",
            "i (can only|could|would|must|do)? blame (the|my|it|that|your|this)",
            "^ blame (the|my|it|your|this)",
            "(put|putting) the blame",
            "(will|would|can|could|does) do that to (anyone|anybody|a person|you|the best|people)",
            "(can|could) (anybody|anyone|somebody) (concentrate|think (straight|clearly)|keep|have kept)",
            "(nobody|no one|one) (can|could|cannot|can't|is|would|does) ... (justice|at (his|her|their) best|"
            "concentrate|in (twenty|ten|half|thirty|fifteen|five)|properly|with a stranger's|under such)",
            "(threw|throws|thrown) me (off|a bit|somewhat|completely|rather|out of my)",
            "(look|question|face|accent|noise|voice|silence|manner) threw me",
            "(my|the) ... (noise|line|accent|look|stare|typing|heat) ... put me off",
            "cost me (half|my best)",
            "(hard|difficult|not easy|impossible|tough|tricky|harder|not make it easy) (for me)? to (concentrate|"
            "focus|think (straight|clearly)|hear|give the|give a|give my|shine|collect|show|reach)",
            "(little|no|hardly any|not much|never had a|never stood a|not given a|denied the) (real)? (chance|"
            "opportunity) (for me|to (show|shine|explain|say|present|finish|demonstrate)|of (showing|impressing))",
            "my (head|mind) was (full of|elsewhere|still|on|with|not)",
            "(caught|saw|met|got) me (on|at|in) (an off|a bad|the wrong|my worst|a poor|an unlucky)",
            "off day",
            "(not|wasn't|hardly) myself (that|on the|on|because|;)",
            "(anyone|anybody) would have (made|struggled|failed|forgotten|stumbled|frozen|got|blanked)",
            "(rushed|hurried|chased|bullied) me (through|along|into)",
            "(internet|power|electricity|phone|water) (company|people)? ... cut (our|my|the) (line|connection|power|"
            "supply)",
            "between (your|the) ... and (a|an|the|your) ... (anybody|anybody's|anyone|anyone's|nobody|who)",
            "nobody ... (pours|shines|plays|thinks|sews|writes|sings|cooks|performs|could|can) ... (with|over|in|on|"
            "under) "
            "(that|this|such|those)",
            "had (it|the|there|my|we|somebody|someone|your) ... (i|my|you) ... (would|could|might) have",
            "if ... (hadn't|had not|wasn't|weren't|were not) ... (i|my) ... (would|could|might) have",
            "(would|could|might) have (been|done|gone|shown|given|answered|said|remembered) ... if ... (hadn't|"
            "had not|wasn't|were not|weren't)",
            "i (would|could) (normally|usually|otherwise) have",
            "(half|part|a fraction) of what i can",
            "(not|never|hardly) (been|shown|showed|seen|see|saw)? (me)? at (my|their) (best|sharpest)",
            "(line|wifi|wi-fi|connection|nerves|memory|voice|laptop|technology|equipment|computer) (let|lets|"
            "failed|deserted|betrayed) me (down)?",
            "it was the ... that let me down",
            "(did|do|does|done) (my|me|us) ... no (favours|favors|favour|justice)",
            "(went|gone|flew|flown) (straight)? out of (the|my) (window|head|mind)",
            "(the|my) (antihistamine|nerves|fever|medication|fatigue|flu|cold|caffeine|exhaustion|jet lag) (was|"
            "were)? (talking|speaking|had|got|made)",
            "what (sounded|looked|seemed|came across) (like|as) ... (was|were|is)",
            "(any|the) (hesitation|pauses|silence|confusion|stammer|delay) ... (was|were) (the|due|down|only|"
            "just|nothing|my)",
            "(on|with) (four|three|two|five|no|so little|little) (hours)? (of)? sleep",
            "(sorry|excuse|forgive) ... (not at my best|off form|a wreck|distracted)",
            "(nerves|tiredness|exhaustion|hunger) (got|took|had) (the better|over|me)",
            "(a|the) (warmer|calmer|quieter|longer|fairer) (welcome|room|setting|interview|question) ... would",
            "hold (that|it|this) against me",
        ),
        unless=(
            "(did|do) ... justice",
            "if i had (prepared|read|listened|known)",
            "had (it|i) ... been in your",
            "(yes|love|loved) to (hear|work|join)",
            "does not reflect the",
            "(and|i) (was|am) right",
            "while waiting",
            "i (know|imagine|understand|remember) ... (nobody|no one|one)",
        ),
    ),
    # The writer of that day set apart from the real one.
    Frame(
        _OWN,
        (
            "you (then|only|really|probably|may|must|might|will)? (have)? (met|got|saw|heard|received|had|seen|"
            "been given) (only|perhaps|at best|little more than)? (what (was|came|i)|the (result|rest|wreck)|"
            "half|another|somebody else|someone else|a (rather|much|far)? (duller|poorer|paler|tired|smaller|"
            "slower|lesser|weaker|flatter|different))",
            "(not|wasn't|isn't|hardly) (really|quite)? (the (real|usual|whole|full) me|me you)",
            "the (real|full|usual|whole) me",
            "(not|hardly|never) (have)? (been)? (my|one of my) (finest|best|sharpest) (hour|hours|day|days)",
            "(another|a different) (person|man|woman|candidate) with a",
            "(rattle|unsettle|shake|tire|throw|confuse|do that to|unnerve|undo|finish) (anybody|anyone|any|the "
            "best|the calmest)",
            "hence (my|the) ... (answer|answers|slip|slips|pause|pauses|silence|look|voice|hesitation|"
            "negotiation|performance|mistake|mistakes|start|presentation|tone|face|eyes|muddle)",
            "(nobody|no one|no (hands|hand|man|woman|voice|mind|one)) (can|could|are|is|would|will|was|were) ... "
            "(over|after|between|under|with|through|during|against|in) (that|such|two|all that|the|a|this)",
            "(came|comes|turned|went) (out)? (thinner|flat|muddled|garbled|backwards|shorter|thin|weaker)",
            "(in|with|on|under) (a|an|any) (normal|quiet|calm|proper|working|decent|warmer|tuned|fair|ordinary|"
            "other) (room|day|week|morning|setting|line|piano|machine|keyboard|kitchen|conditions|circumstances) "
            "... (you'd|i'd|would|could|might)",
            "(i|we) had (a heavy|a bad|a terrible|a high|only just|not slept|just come) ... (when|before|that|so|and)",
            "come straight (off|from) a",
            "(which|that) is the whole (story|reason)",
            "(with|given|considering) (that|what) (going on|the heating|the noise|was going)",
            "(spoiled|spoilt|ruined|killed|cost|sank|wrecked) (my|the) (answer|demo|talk|interview|"
            "conversation|presentation)",
        ),
        unless=(
            "if i had (prepared|read|listened|known)",
            "had (it|i) ... been in your",
            "(yes|love|loved) to (hear|work|join)",
            "you met (me|us) with",
            "not the full",
            "(saw|heard|got) (half|another) (an|of the|a) (hour|side)",
        ),
    ),
)
