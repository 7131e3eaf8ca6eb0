"""Colloquial turns of phrase in plain words, each with a plainer wording. Facts about usage from G1 and style guides.

With `fix` the plainer wording can stand exactly where the phrase stands. Turns with a sober meaning as well (a ton of
olives, nets that hang out on the quay) count only in a context that leaves no doubt.
"""

from reviewer import Phrase
from reviewer_plugins.phrases.casual_contact import CONTACT
from reviewer_plugins.phrases.casual_emphasis import EMPHASIS
from reviewer_plugins.phrases.casual_turns import TURNS

CLASSES = {
    "me": "me|us|you|him|her|them".split("|"),
    "note": "(text|email|e-mail|mail|message|msg|line|note|ping|dm|reply|word|buzz|answer|quick one)".split("|"),
    "a": "(a|an|another|a quick|a little|one more|a wee|a small|a short|the odd)".split("|"),
    "much": (
        "fun|stuff|people|great|good|questions|ideas|time|energy|interesting|new|cool|info|"
        "information|experience|respect|love|laughs|help|thanks|ways|other|skills|sense|value|"
        "enthusiasm|learning|notes|examples|projects|companies|room|work|practice|passion|knowledge|"
        "stories|things|useful|different|patience|nice|talented|smart|hard"
    ).split("|"),
    "drink": "(beer|beers|pint|pints|drink|drinks|bevvy|brew|cuppa|bite|coffee|tea|lunch|brunch|bite to eat)".split(
        "|"
    ),
}

_AMOUNTS = (
    Phrase(
        "(a|one|an|whole) (ton|tonne|bunch|boatload|truckload|shedload|bucketload|heap|buttload|"
        "whole lot|heck of a lot) of {much}",
        "a great deal of",
    ),
    Phrase(
        "(tons|loads|heaps|bags|oodles|masses|truckloads|bucketloads|lashings) of {much}",
        "a great deal of",
        unless=("bags of good",),
    ),
    Phrase(
        "(i've|we've|i|have|has|had|got|learned|learnt|with|bring|brings|took) [(got)? (tons|loads|"
        "heaps)] (of|to|more|from|;)",
        "much",
        unless=(
            "(lorry|lorries|crane*|cargo|grain|truck*|ship*|barge*|compost|load bearing|(handled|moved|carr*|lift*))",
        ),
    ),
    Phrase(
        "a (great|lovely|nice|good|fun|whole|fine|cool|friendly|mad|solid) bunch",
        "a fine team",
        unless=("flowers|grapes|keys|bananas|herbs|roses|tulips",),
    ),
    Phrase(
        "a bunch of (guys|folks|us|you|your|questions|other|stuff|new|great|things|people|different|"
        "times|reasons|jobs|ideas)",
        "several",
    ),
    Phrase(
        "(and|or) (stuff|all that jazz|all that stuff|whatnot|all that good stuff|suchlike stuff)",
        "and so on",
        fix=True,
        unless=("stuff (the|it|them|with|like)",),
    ),
    Phrase("(stuff|things) like that", "such things", fix=True, unless=("things like that",)),
    Phrase(
        "(cool|good|fun|great|amazing|interesting|your|my|all|all that|all the|some|lots of|other|new|kind of) [stuff]",
        "things",
        unless=("stuffed|stuffing|envelope*|cushion*|dye*|cloth*|wool|sausage*|food",),
    ),
    Phrase("a million (and one)? (things|ideas|questions|reasons|thanks|times|other)", "very many"),
    Phrase("(one|a|what a|some|such a) [(heck of|helluva) (a|an)?]", "remarkable"),
    Phrase("[whole heck of a lot]", "a great deal"),
    Phrase("(what|why|how|who|where) the (heck|dickens|deuce|blazes)", "what"),
    Phrase(
        "((was|were|is|be|it's|as) (a|an)|such a|quite a|real|right|total|absolute|proper|complete) "
        "[(hoot|hoot and a half|blast|riot|scream|gas|laugh|giggle|lark|barrel of laughs)] ;|to|with|"
        "when|seeing|meeting|taking|talking|working|doing|watching|learning|at|on",
        "great pleasure",
        unless=(
            "blast ... (furnace|door|wave)|quarry|explos*|charge*|detonat*|pollution|owl*|clears|riot "
            "(police|shield*)|cabin|heating|each blast",
        ),
    ),
    Phrase(
        "(had|was|having|been) (a|an|such a|an absolute) [(blast|ball|hoot|riot|whale of a time|"
        "scream|laugh|field day)] ;|to|with|when|seeing|meeting|doing|talking|at|on|watching|learning",
        "a great pleasure",
        unless=("quarry|explos*|charge*|detonat*|dance*|charity|owl*|bouncing|crystal",),
    ),
    Phrase("(bit of a|right|proper|good) (giggle|laugh)", "pleasure"),
    Phrase(
        "(best|greatest|coolest|nicest|funnest) (thing|day|interview|tour|job|idea|team) (ever|since sliced bread)",
        hint="Say what was good about it.",
    ),
    Phrase(
        "(had|was|were|been|is|so|heaps of|tons of|loads of) (so much|mad|super|mega|crazy|hella)? "
        "[fun] (times|with you guys)",
        "a pleasure",
    ),
    Phrase("so much fun", "a great pleasure", unless=("(children|pupils|for them)",)),
    Phrase("(second|minute|moment|sec|chance) to breathe", "moment"),
    Phrase(
        "(a|one|two|a few|in a|half a|couple) [(sec|secs|jiffy|jiff|mo|tick)] ;|to|and|of|about|for",
        "moment",
        unless=("clock*|box*|dog*|sheep|deer|lyme",),
    ),
    Phrase("(got|get|have|if you have|find) a [(min|mo|sec)]", "minute", fix=True),
    Phrase("pretty much whenever", "at almost any time", fix=True),
    Phrase(
        "(whenever|wherever|whatever) (works|suits|is cool|you like)? ;",
        "at any time",
        unless=("whenever|wherever|whatever",),
    ),
    Phrase(
        "(since forever|in forever|for donkey's years|in donkey's years|been forever|a hot minute|"
        "been a minute|been ages|in ages|for ages ;)",
        "for a long time",
        unless=("middle ages",),
    ),
    Phrase("(till|until|til) the cows come home", "for hours", fix=True),
)

_PEOPLE = (
    Phrase("you guys", "you", fix=True),
    Phrase("all you guys", "all of you", fix=True),
    Phrase(
        "thanks|thank [guys] (there|in|at|on|from|who|and|are|were|have|had|would|could|know|for|;|down|over)",
        "",
        fix=True,
    ),
    Phrase(
        "(all|the|your|those|these|both|to|for|with|of|other) [guys] (there|in|at|on|"
        "from|who|and|are|were|have|had|would|could|know|for|;|down|over)",
        "people",
        fix=True,
    ),
    Phrase("(you|thanks|hello|your|hi) [folks]", "all", unless=("folks home",)),
    Phrase("(you|those) folks", "you", unless=("old folks",)),
    Phrase(
        "(you lot|the whole gang|your gang|(rest of|meet|meeting|met|see|join|joining|miss) the gang|"
        "the whole shebang|the whole nine yards)",
        "all of you",
        unless=("(gang of|prison*|youth|police|chain gang)",),
    ),
    Phrase(
        "the gang (in|at|over|down|from|there|here|and i|is|are|was|were)",
        "the team",
        unless=("(navv*|gang of|prison*|police|youth|plate*)",),
    ),
    Phrase("(a|total|real|such a) people person", "at ease with people"),
    Phrase("dab hand", "skilled"),
    Phrase("(right|totally|so|bang|just)? up my (alley|street)", "just what I do", fix=True),
    Phrase(
        "(is|was|are|totally|really|so|not) [my (jam|bag|cup of tea|happy place|thing)] ;",
        "what I enjoy",
        unless=("(traffic|bread|jar*|luggage|sugar|milk|this is my bag)",),
    ),
    Phrase("(kind of|kinda|such) a big deal", "important", fix=True),
    Phrase("partners in crime", "colleagues"),
    Phrase("(your|the|my) (partner|partners) in crime", "colleague"),
    Phrase("like two peas in a pod", "of one mind", fix=True),
    Phrase(
        "(hit it off|get on like a house on fire|got on like a house on fire|(really|totally|"
        "instantly|just) clicked|we (all)? clicked ;|thick as thieves)",
        "got on well",
    ),
)

CASUAL = (*CONTACT, *_AMOUNTS, *_PEOPLE, *EMPHASIS, *TURNS)
