"""More frames of desperation: work offered for little or nothing, and want at home told as a plain fact. From G1."""

from reviewer_plugins.frames import Frame

_ANY = "Offer a reason, not a discount: name the one task of this role that you do well."
_NEED = 'Leave your own need out; say what you bring: "I could start on the work we discussed with little training."'
_OTHERS = (
    "customer*|client*|patient*|guest*|pupil*|volunteer*|resident*|tenant*|families|museum|foundation|charity",
    "you (told|said|showed|described|mentioned|asked)",
)

PLEAS = (
    Frame(_ANY, (
        "(not|never|wouldn't|won't|don't) (even)? (have|need) to pay me",
        "(do|doing|clean|sweep|wash|mop|carry|scrub|haul) ... for (nothing|free) (;|just|if|so|until|till)",
        "for less (than|money|pay) (what|is|the|you|anyone|written|advertised|it says)",
        "(any|a) (place|corner|job|post|work|task) ... (even|also) without (title|pay|wages|a)",
        "i (would|will|can|could) do (dishes|toilets|the bins|the floors|the washing up)",
        "(pay|give) me (what|as little as|whatever) you (like|can|want|please)",
    ), unless=_OTHERS),
    Frame(_NEED, (
        "(my|our) (savings|money) (are|is|were) (counted|gone|running|nearly|almost|spent)",
        "(my|a) (sister's|brother's|friend's|mother's|cousin's|aunt's) (couch|sofa|floor|spare room) ... (until|only|"
        "till|now|since|again)",
        "(be|end up|land|sleep) on the street", "end of my (tether|rope|strength)", "(wife|husband|partner) will "
        "leave me",
        "(i am|i'm|feel) (worth nothing|worthless)", "(destroy|break|kill|finish) me if", "(am|i'm|are) broke",
        "(nobody|no one) (else)? to (help|turn to|ask|lean on)", "(have|got) (debts|bills to pay)",
        "(need|want) (a job|work|money) (at once|badly|now|desperately|urgently)",
        "count ... (in|left in) (the|my) (purse|tin|jar|wallet)",
        "(the|my|our) (landlord|landlady|bailiff|bank|gas man) (has been|came|comes|knocks|knocked|rang|wants)",
        "(i|we) (pray|prayed) (every|each) (night|morning|day|evening)",
        "(father|mother|parents|wife|husband|brother|sister) sold (the|his|her|their|our) ... for (my|me)",
        "(two|three|four|five|six) of us (in|to) (one|a|the) (room|bed)",
    ), unless=_OTHERS),
)  # fmt: skip
