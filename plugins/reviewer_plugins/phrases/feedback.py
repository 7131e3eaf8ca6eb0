"""Questions for a verdict on oneself while nothing is decided. From G1 and G2; after a rejection they are right."""

from reviewer_plugins.frames import Frame

_ASK_TIME = (
    'Keep the question "{words}" for after the decision; ask for now: "Could you tell me when I might expect to hear?"'
)
ADD = 'Instead of asking "{words}", offer: "If anything in my answers was left open, I would be glad to add to it."'

ROLE_TALK = (
    "if (anything|something|any part|any of|my) ... (unclear|open|question|questions)",
    "(you|your comment|your remark|comment*|praise*) (said|told|gave|wrote|suggested|mentioned|"
    "described) (me|us|that|how|when)",
    "how (does|do|did) (the|your) ... (give|compare|evaluate|assess|judge|score)",
    "(feedback|advice|comments) (you|that you) (gave|shared|sent|offered)",
    "thank you for ... (feedback|comments|advice|critique|suggestion)",
)

OUTRIGHT = (
    Frame(
        _ASK_TIME,
        (
            "(any|some|your|a brief|constructive|more|further|their|written|little|get|receive|give me) (honest|"
            "candid|frank|constructive|initial|first|early|brief|detailed|further)? (feedback|criticism|pointers|"
            "pointer|critique|debrief) ... (on|about|regarding|for|from|of|would|is|you|to|i|me)",
            "feedback of any kind",
            "(any|some|your|honest|candid|a few|few|further|their|the (evaluator's|panel's|assessor's|"
            "examiner's)) (constructive|honest|candid|frank|kind|first)? (comments|comment|thoughts|remarks|tips|"
            "advice|impressions|impression|views|opinion|notes|observations|suggestions|guidance) (you have|you "
            "might have|there may be|at all)? (on|about|regarding|of|for|concerning|as to) (my|me|how i|whether "
            "i|our interview|the interview|the way i|yesterday's interview|what i|where i|possible)",
            "(your|the panel's|the committee's|their|an|the) (honest|candid|frank|professional|personal|general|"
            "overall|gut|first|early|own|critical|expert)? (opinion|view|thoughts|impression|impressions|verdict|"
            "assessment|take|judgement|judgment|read|reading|evaluation|feeling|reaction|appraisal|estimate|"
            "sense|remarks) (so far)? (of|on|about|as to|regarding|concerning) (my|me|how i|whether i|the "
            "(drawings|sample|lesson|presentation|test|task|portfolio|way i|piece|exercise|interview)|"
            "yesterday's)",
            "(how|what) (did|do|does|would|have) (you|the (panel|committee|team|interviewers|others|board|"
            "partners|hiring manager|head)|they|he|she|your (team|colleagues|colleague)) ... (think|feel|find|"
            "make|rate|like|say|see|judge|score|view|regard|assess|consider) (of|about)? (my|me|mine|how i|how "
            "we|our (talk|interview|conversation|meeting)|it went|i)",
            "(what|how) (you|the (panel|committee|team|interviewers|hiring team|others|board|selectors)|they|he|"
            "she|your (team|colleagues)) (all|both|and your colleagues|really|honestly|actually|personally)? "
            "(thought|made|felt|found|rated|liked|judged|scored|viewed|saw|think|make|feel|regard|view|received) "
            "... (of|about|my|me|our|how|when i)",
            "how (did i|i did|i had done|i've done|i have done|i fared|i was doing|i am doing|i'm doing|i came "
            "across|i come across|i performed|did i do|am i doing|i went|i handled it|i measured up|i measure up|"
            "i compare|do i compare|i rank|do i rank|i stood|i stand|i scored|did i score|did i come|did i fare|"
            "i was (rated|scored|seen|perceived|judged|received|viewed|graded|ranked))",
            "how (my|our|yesterday's|the (interview|presentation|lesson|demo|test|trial|talk|session|pitch|"
            "conversation|meeting)) ... (was|is|were|are|has been|had been|went|looked|came across|landed|"
            "sounded|being|looks|comes|goes|fared|scored|measured|struck) (received|rated|viewed|judged|seen|"
            "perceived|assessed|graded|down|from|to you|over|scored|marked|going|being)",
            "(knowing|know|hear|hearing|learn) how (the|my) ... (read|looked|sounded|came across|went down|landed|"
            "struck) "
            "... (to|on|with) (you|him|her|them|mr|mrs|ms|the)",
            "how (was|were|did) (my|our interview|the interview|our conversation|our meeting)",
            "^ (please)? (rate|grade|mark|score|rank|critique|assess|evaluate|judge) (my|me|our)",
            "(you|to|please|panel) (rate|grade|mark|score|rank|critique|assess|evaluate|judge) (my|me)",
            "(your|a|an|some|any|written|short|honest|the panel's) (debrief|critique|evaluation|appraisal|"
            "assessment) (call)? (of|on|about) (my|the (translation|exercise|lesson|task))",
        ),
        unless=(
            "(he|she|they|customers|students|pupils|parents|clients|patients|guests|users) ... feedback",
            "(gave|received|ran|collect*|peer|customer|patient|user|student) ... (feedback|criticism|advice)",
            "your advice",
            "opinion surveys",
            "honest opinion of the app",
            "(took|taken|follow*|followed) your",
            "(asked|ask) (how|what|me) ... i (handle|would)",
            "you asked",
            "feedback ... (was|were|is) (fair|helpful|useful|kind|right|clear|generous|welcome|good)",
        ),
    ),
    Frame(
        _ASK_TIME,
        (
            "my (chances|odds|standing)",
            "where you (would|did)? (put|place|rank|rate) me",
            "(number|mark|score|grade|figure|note) ... on your (sheet|form|list|pad|paper)",
            "what (she|he|they|you|mr|ms|mrs) ... (wrote|noted|ticked|scribbled|put|marked) (down|next|beside|about)",
            "what (are)? (the|my)? (chances|odds) (are|of|for|that|do|would|i)",
            "do i (still)? (have|stand) (a|any|much of a) (real|good|fair|realistic)? (chance|shot|prospect)",
            "(whether|if) i (still)? (have|stand) (a|any|much of a) (real|good|fair|realistic)? (chance|shot|prospect)",
            "what odds",
            "where (do|did) i (rank|come|stand)",
            "(which|who) (of)? ... (is|are) your (favourite|favorite|first choice|preferred)",
            "where (would|do|did) you (place|put|rank) (me|my|mine|the)",
            "am i ... (favourite|favorite|front runner|front-runner|overqualified|underqualified|good enough|"
            "what you|a (strong|serious|good|real)|the (right|one|person)|among|close|too (old|young|junior|"
            "senior|quiet)|on the short|likely|near|at the top|ahead|behind|up to)",
            "(front runner|front-runner|frontrunner)",
            "(whether|if) (i (am|was|were|might be|would be)|i'm) ... (in the (top|running|lead|last)|on the "
            "shortlist|the (favourite|favorite|right|one|strongest)|a strong|a serious|ahead|convincing|good "
            "enough|strong enough|what you|too|shortlisted|suitable|suited|well)",
            "(is|was|were) it (looking|going) (good|well) for me",
            "(is|does) it look* (good|well|promising) (for me)?",
            "would you (hire|pick|choose|recommend|take) me",
            "(other|the) (applicants|candidates) ... (more|better|stronger) ... than (i|me|mine)",
            "(set|sets) ... (candidate|candidates|others) apart from me",
            "which way (you|the panel|the committee) (are|is) leaning",
            "how (strong|good|likely|close|far|serious) ... (am i|i am|is my|my (application|candidacy|chances))",
            "(hint|indication|idea|sign|inkling) ... (where i|how i|whether i|if i|how my|my chances)",
        ),
        unless=(
            "the (odds|chances) of",
            "chances are",
            "company see* its",
            "its chances",
            "(where the (process|search|project|decision|clinic|market)) ... stand*",
            "if i (am|was|should be) ... (selected|chosen|invited|hired|not)",
            "still in the running",
            "(happy|gladly) ... wait",
        ),
    ),
    Frame(
        ADD,
        (
            "(what|anything|something|where|which|how|one thing|things) (else|that)? (i|could i|should i|might i|"
            "can i|may i|did i) ... (did|could|should|might|may|can|improve|change) ... (better|differently|"
            "wrong|improve|improved|explained|stronger|brush up|work on|change|missing|convincing)",
            "i (could|should|might|ought to) have (said|done|answered|put|shown|handled|explained|taught) ... (better|"
            "differently|instead|more clearly)",
            "(could|should|might|ought) i (to)? have ... (asked|said|explained|done|shown|answered|brought|been|"
            "handled|talked|put)",
            "(how|what) (may|can|could|might|should|would) i ... (better|improve|differently|stronger|change|"
            "work on|brush up)",
            "(what|which) ... (was|were|is|are) ... (missing|lacking|weakest|strongest|weak|least convincing|not "
            "convincing|unconvincing)",
            "(impressed|convinced|persuaded|struck|bothered|worried|liked) you (least|most|less)",
            "(three|two|one|some) things? to improve",
            "what i did (well|right|wrong|badly)",
            "which of my (answers|examples|designs|points|drawings|pieces)",
            "(areas|points|room) (for|of|to|where) ... (improve|improvement|i could|i should)",
            "(advice|tips|guidance|pointers|hints|steer) (on|about|for) (how|what|where) i",
        ),
        unless=(
            "(what|how|anything) (else)? i (can|could|might|should|may) (do|send|bring|prepare|help|provide|"
            "contribute|offer)",
            "help (you|your)",
            "(happy|glad|gladly|pleased) ... to",
            "like me to",
            "before (the|i (start|come))",
            "next (step|steps|stage)",
            "from me",
            "i have (learned|learnt)",
            "(i (have|now)|i've) (since|used|completed|have)",
            "you were kind",
            "(role|position) ... (look|months|year)",
        ),
    ),
    Frame(
        ADD,
        (
            "did (i|my|the (accent|way i|fact that i)) ... (pass|convince|impress|strike|seem|sound|ruin|spoil|"
            "count|handle|match|measure up|persuade|fit|disappoint|score|survive|land|come (across|over|off)|"
            "meet (your|the)|give (you|the|a|any)|(do|go) (well|ok|okay|badly|enough|all right|down)|(talk|"
            "speak) too|get (in the way|it right|the|that)|fall short|make (a|an|any|the) (good|right|bad|cut|"
            "grade|impression|sense))",
            "was (i|my|the (presentation|answer|lesson|way)) ... (what you|too|enough|right|good|clear|strong|"
            "okay|ok|a problem|convincing|sufficient|acceptable|wrong|long|short)",
            "was (it|that) (too (much|long|short|little)|enough|the (right|sort|kind)|what you|clear|convincing|"
            "good enough)",
            "was (i|my) ... what you",
            "were (my|the) (answers|examples|drawings|samples|figures|ideas|references|designs|translations|slides)",
            "(has|have|did|does|do) (anything|something|any|anyone|any of) ... (i|my|me) ... (said|did|give|gave|"
            "count|counted|concern|concerned|pause|put|strike|bother|worry|against|doubt|say|after)",
            "do i need to worry",
            "(do|does|did) my ... (worry|concern|bother|count|suit|meet|come|convince|fit|put|seem|strike|match|"
            "sound|work)",
            "would (a|my|the|another) ... (answer|example|approach|solution|design) ... (scored|satisfied|been|"
            "have|convinced|worked|do)",
            "did (it|that|this) (come|go|sound|look|seem|work|land|make|meet)",
            "did ... (put|write|note|mark) (that|it|this) down",
            "was (my|the) ... (part|section|answer|test|bit|piece|round) (okay|ok|all right|alright|right|good|fine)",
            "is there (a (reservation|doubt|concern|gap|weakness)|any (doubt|reservation|concern|hesitation|"
            "weakness)) ... (i|me|my|about)",
            "(have|do) you (have)? (any|some) (doubts|reservations|concerns|hesitation|hesitations)",
            "is (mine|my (application|profile|cv|portfolio|work|experience)) ... (strong|near|enough|top|good|"
            "what|weak|still|competitive|close)",
            "did you (like|find|believe|think|feel|see|notice|enjoy|hear) (my|me|that i|i|what i|it|when i)",
        ),
        question=True,
        unless=(
            "did i ... (next round|understand|umbrella|right|leave a|leave my|hear|short list|arrive|arrived|"
            "reach|reached|send|forget to|mention|tell you|get through|come through|e-mail|message|letter|"
            "documents|attachment)",
            "(arrive|arrived|received|reach|reached)",
            "was my ... (application|message|letter) (complete|received)",
            "(need|want|require|like) (anything|something|me|from)",
            "from me",
        ),
    ),
    Frame(
        ADD,
        (
            "(reservation|reservations|doubt|doubts|hesitation|hesitations|hesitating|concern|concerns|"
            "misgivings|weakness|weaknesses|weak spot|soft spot|gap|shortcomings) ... (about|regarding|over|with|"
            "in|on|between) (my|me|what i)",
            "(struck|strikes) you as (unready|weak|unsuitable|missing|lacking|odd|wrong)",
        ),
        also=(
            ("(tell|know|learn|hear|say|said|told|share|point|word|name|mention|enlighten|confirm|confirmed|address)",),
        ),
        unless=(
            "if you have",
            "should you have",
            "(happy|glad|pleased|gladly) to",
            "any questions",
            "do not hesitate",
            "my weakness",
        ),
    ),
    Frame(
        _ASK_TIME,
        (
            "(tell|let me know|know|ask|hear|learn|find out|sure|curious|wondering|wonder|asking|understand|"
            "enlighten|confirm) (me|you|from you|frankly|honestly|whether|if|to)? ... (whether|if|how|what|"
            "which) (my|the (answer|answers|portfolio|trial shift|lesson|presentation|test|examples)|i (made|"
            "left|gave|passed|got|did|came|was|am (good|suited|strong|the|what|on|too)|convinced|met|belong|fit|"
            "sounded|seemed|impressed|handled)|it (went|was too)) ... (was|were|enough|correct|right|good|well|"
            "strong|impression|convincing|received|sort of|what you|too|with|on|down|to|made|match|passed|badly|"
            "shortlist|for|the|made|a)",
            "(written|noted|wrote|said|put down) ... (beside|next to|about|against|under) (my name|me)",
            "(read|see|have|copy of) ... (your|the|their) (notes|scoring sheet|score sheet|scores|marks|remarks) "
            "... (on|about|of) (my|me)",
            "(your|the|what|which|their|my) (impression|impressions) (that)? (i (have)? (left|made|gave)|of (me|my))",
            "(whether|what|which) ... impression (i|my)",
            "(know|tell|ask|wonder|hear|wondering) (me|you)? (whether|if) i (left|made|gave) ... impression",
            "a (frank|honest|candid|straight) (word|opinion|view|verdict)",
            "be (straight|honest|frank|blunt) with me",
            "tell me (honestly|frankly|straight) (how|what|whether|if|was|did|am|is)",
            "(don't|do not) spare my feelings",
            "(interested|curious|keen|eager) ... (in your number|how i|what you made|how my|whether i|what was "
            "written|how it went for me)",
            "(telling|tell|let) me (know)? (if|whether) my ... (was|were)",
            "a (quick|short|brief)? debrief",
            "(about|on|of|know) the impression i (left|made|gave)",
            "(a|one|two|few) (line|word|note|sentence|lines|words|sentences) (or two)? (on|about) (how (i|my)|my|"
            "the impression|me)",
            "your (steer|judgement|judgment|verdict|critique)",
            "my (interviewing|presentation|teaching|interview) style",
            "(hearing|knowing|learning) how (i|you saw|you found|my|the (panel|team))",
            "how (my|the) (application|candidacy|interview) ... (is|was|being) (viewed|seen|judged|rated|"
            "regarded|received)",
        ),
        unless=(
            "you (told|said|mentioned)",
            "(arrived|received|reached|complete|the status|next step|next steps|timeline)",
            "questions about my",
            "(whether|if) my laptop",
            "(be straight|straight) (on|forward)",
            "(made|make) (the|a|your) (decision|choice)",
            "coming along",
            "umbrella|gloves|scarf|coat|laptop|charger|link|file|password",
            "i know that",
        ),
    ),
)
