"""Words by which a rewrite is held to its draft."""

from __future__ import annotations

# "I am" and "I was", which feelings follow that are deeds after "I": "I was moved", "I moved".
I_AM = "i-am"
# What follows one of these tells what they do, did or are.
SUBJECTS = frozenset((I_AM, *"i we you he she they my your".split()))
# Behind one of these "you" does nothing: it is told, asked or thanked.
SPOKEN_TO = (
    "thank thanked wish tell told ask asked let give gave send see met meet join help with from to for of about by on "
    "than could would can will if"
).split()
NEGATIONS = frozenset(
    "not never no nor none nobody nothing neither without hardly barely scarcely cannot only almost nearly".split()
)
# With one of these a sentence only supposes something, or tells what may or will be.
HEDGES = frozenset("if whether unless until will would can could shall should may might".split())
# Words that tell nothing by themselves.
EMPTY = frozenset(
    """
    it his her him me us them who whom whose which what when where how there here and or but if than as of in
    on at by for with about between into through during before after to from up down out off over under within
    toward towards upon among am be is are was were been being do does did have has had having while although
    though however yet then would could should might may can will shall myself yourself any more
    """.split()
)
# What may be added to any sentence.
POLITE = frozenset(
    """
    thank thanks please time meeting meet conversation interview position role job post place team work
    opportunity chance news word update reply answer message hear know understand let decision decide step
    steps next further soon whenever ready convenient convenience question questions information write writing
    wrote remain stay look forward see possible help glad happy sorry apologies pleasure patience regards
    moment day again interest interested part yes well dear great good best welcome matter hope trust ask
    thing things stand stands suit send text
    """.split()
)
# What may be added after "I".
FELT = frozenset(
    """
    know understand look hear wait write writing thank remain stay see hope trust ask wonder think feel
    forward please sorry polite only glad
    """.split()
)
