"""Questions for a verdict in whatever words: a wish to hear, the writer's own performance, a judgement. G1, G2."""

from reviewer_plugins.frames import Frame
from reviewer_plugins.phrases.feedback import ADD, ROLE_TALK

IMPLIED = (
    # Asked in whatever words: a wish to hear, the writer's own performance, and a judgement.
    Frame(
        ADD,
        (
            "(love|like|keen|curious|interested|want|useful|please|value|appreciate|help|helpful|grateful|"
            "obliged|pleased|good|rather|sooner|welcome|would|could|might|can) ... (know|hear|learn|hearing|"
            "knowing|told|understand|jot|outline|reveal|explain|point|say|tell|read|pass)",
            "let me know (which|whether|if|how|what|where)",
            "tell me",
            "(say|saying) (where|which|what|whether|if|how)",
            "(apprise|all ears|enlighten)",
            "(ask|asking|wonder|wondering|work out|unsure|curious) (myself|you)? (whether|if|how|what|which|"
            "where|did|was)",
            "i'd (value|take|like|love|appreciate|be)",
            "do say",
        ),
        also=(
            ("{mine}",),
            (
                "convinc*",
                "landed|flat|weakest|strongest|weak|grade|merits|shortcomings|satisfied|disappointed|bored|sharper|"
                "estimation|judgement|judgment|appraisal|verdict|impression|convincing|persuaded|wobbly|points|liked|"
                "wrong|enough|score|scored|struck|pass|passed|measure|measured|level|survive|creaked|fit|fits|report|"
                "view|opinion|correct|missed",
                "(found|thought|made) (of)?",
                "(looked|look|sounded|read|seemed|compared) (from|to|like|beside|against)",
                "(fell|fall) short",
                "(did|got|do) (right|well|wrong|badly)",
                "(went|gone|go) down",
                "(not|good|strong) enough",
                "over the bar",
                "(worked|work) (and|for you|best)",
                "expecting|hoping",
            ),
        ),
        unless=(
            *ROLE_TALK,
            "(happy|glad|pleased|willing|delighted) to (send|explain|expand|clarify|provide|add|answer|talk|show|"
            "supply|discuss|go|come|walk|share|give|bring|help|elaborate)",
            "gladly",
            "(if|whether) (you|the panel|the board|anyone) (would like|need|needs|want|wish)",
            "further|timeline|attached|attach",
            "(received|arrived) (my|the|safely)",
            "(need|needed|want|require|anything) ... from me",
            "you (asked|mentioned)",
            "my (interest|enthusiasm)",
            "(enough|good) (time|to)",
            "point of view",
            "from your point",
        ),
    ),
    Frame(
        ADD,
        ("{mine}",),
        also=(
            (
                "convinc*",
                "(what|something) you were (after|looking for|hoping|expecting)",
                "(good|strong|right|clear|any good|well|fair|too|enough) ...",
                "satisf*",
                "cost me",
                "(put|place|rank|rate|mark|grade|score|like|liked|think|thought|make|made|find|found|enjoy|enjoyed|"
                "say|said)",
                "survive",
                "(the one|better|best|worst|worse|ahead|behind)",
                "(used to|beside|against)",
            ),
        ),
        question=True,
        unless=(
            *ROLE_TALK,
            "(shall|should|may|could|can|would it) i? (help|send|attach|bring|add|be useful)",
            "(send|attach|bring|arrive*|receive*|reach*|complete|enclose)",
            "would (it|a|you) (help|like|be)",
            "you (asked|said|told)",
            "when|timeline|decision|start|choice|before",
            "next (step|steps)",
            "(happy|glad) to",
        ),
    ),
    Frame(
        ADD,
        (
            "how (was|were|did) the (soup|lesson|sermon|pitch|demo|presentation|translation|cake|sample|drawing|"
            "class|code|interview|session|audition|test|trial) ...",
            "would you ... (hire|champagne|employ|take me|bet on|choose me|pick me)",
            "have i (convinced|blown|made (the|a)) ...",
        ),
        question=True,
        unless=("(right|correct|understood|address|number|date|time|everything|all)", "the harvest"),
    ),
)
