"""Words by which a fact is found again in a sentence that is made of it."""

from __future__ import annotations

# They may come, go or change in front of what they determine: "the cellar is a well", "a cellar that is a well".
ARTICLES = frozenset("the a an that which".split())
# One may stand for another, and for "the": "our boots", "your boots".
POSSESSIVES = frozenset("our your its their".split())
# Who tells a fact, who is told it, and whose it is.
SAME = {"we": "(?:you|they)", "us": "(?:you|them)", "they": "(?:you|they)", "them": "(?:you|them)"}
# A fact about somebody, told without saying of whom ("has 61 pairs"), and how "I" or "you" say it.
PLAIN = {"has": "have", "is": "are", "was": "were", "does": "do", "goes": "go"}
MINE = PLAIN | {"is": "am", "was": "was"}
# What was said of a topic before it is named: "we got into how you record a kiss".
TALKED = (
    r"(?i)^(?:we|you|they) (?:(?:also|even|briefly) )?"
    r"(?:(?:talked|spoke|chatted|argued|joked|laughed|agreed|disagreed|wondered) (?:about|on|over|of|at)|got into|"
    r"touched (?:on|upon)|discussed|mentioned|wondered) "
)
# With one of these a topic is a question, and nobody says that it was answered.
ASKING = frozenset(
    "who what when where why how whether which is are do does did can could should would will has have".split()
)
# What limits the clause beside it: "all of them, but two".
LIMITS = frozenset(
    """
    not no never nor neither but except only unless if until almost nearly hardly barely without though
    although however yet otherwise instead rather than all any none nobody nothing either or maybe perhaps
    according said says say claim claims critics rumour rumor wrongly allegedly supposedly plan plans hope hopes
    think thinks believe believes suppose wish dream dreamed imagine pretend
    """.split()
)
# They end like a doing and are none.
NO_DOING = frozenset(
    """
    thing something anything everything nothing string spring evening morning building wing king ring
    ceiling wedding pudding sibling during sterling
    """.split()
)
# It looks like a deed, and may be none: "left-handed".
NO_DEED = frozenset(("left",))
# Behind one of these a thing that is named goes no further: "the heather hives on the moor".
ENDS = """
    and or but that which who whom whose where when on in at with by from is are was were has have had will would
    can could because so you i we he she they it
""".split()
# What the draft may name without its being so: "if you make me an offer".
DECISIONS = frozenset(
    "offer offers decision decisions contract promise salary hire reply answer rejection outcome verdict".split()
)
# With one of these a quotation is no name of a thing, but a clause.
CLAUSES = frozenset("i me my mine myself you he she it they we who whether".split())
# Words that change nothing of what a sentence claims, wherever they stand.
LOOSE = frozenset(
    """
    a absolutely absurdly abundantly actually acutely admiringly admittedly affectionately agreeably all
    already also altogether amazingly amply an appreciatively ardently astonishingly avidly awfully basically
    beautifully both boundlessly brilliantly candidly certainly clearly colossally completely crazily
    curiously darn darned dearly decidedly deeply definitely delightfully devoutly distinctly doubtless
    downright dreadfully eagerly earnestly easily emotionally endlessly enormously enough enthusiastically
    entirely equally especially essentially even ever exceedingly exceptionally exquisitely extraordinarily
    extremely fabulously fairly fantastically fervently fondly frankly freely frightfully fully fundamentally
    genuinely gloriously gratefully greatly heartily highly honestly hugely immeasurably immediately immensely
    incalculably incredibly indeed indescribably indisputably indubitably inexpressibly infinitely insanely
    instantly instinctively intensely intuitively inwardly irresistibly its just keenly kinda kindly lastingly
    literally lovingly madly magnificently marvellously marvelously massively mega mightily mighty moderately
    monumentally most movingly much naturally notably oddly openly our outright overall overwhelmingly
    palpably particularly passionately perfectly phenomenally plainly pleasantly positively powerfully pretty
    prodigiously profoundly properly quietly quite rather readily really reasonably remarkably respectfully
    reverently richly ridiculously rightly secretly seriously shamelessly sharply silently simply sincerely
    singularly slightly so some somewhat specially splendidly spontaneously still strangely strikingly
    strongly stupendously sublimely such super superbly superlatively supremely surely surprisingly tenderly
    terribly terrifically thankfully that the their these this thoroughly those too totally touchingly
    tremendously truly truthfully uber unabashedly unaffectedly unapologetically unashamedly unbelievably
    uncommonly unconditionally undeniably undoubtedly unequivocally unexpectedly unfeignedly unquestionably
    unreservedly unspeakably unusually utterly vastly very vividly warmly wholeheartedly
    wholly wickedly wildly wonderfully your
    """.split()
)
LOOSE_PHRASES = frozenset(
    """
    a_bit a_fair_bit a_good_bit a_good_deal a_good_deal_of a_great_deal a_great_deal_of a_little a_little_bit
    a_lot a_lot_of a_tad a_tiny_bit a_touch a_whole_lot a_whole_lot_of above_all above_all_else all_in_all
    all_the_more all_the_same as_ever as_it_were as_well at_all at_heart at_once beyond_all_measure
    beyond_doubt beyond_expression beyond_measure beyond_question beyond_words big_time body_and_soul
    by_and_large by_far by_the_way cross_my_heart curiously_enough deep_down deep_inside ever_so ever_so_much
    far_and_away for_certain for_my_part for_sure from_my_heart from_the_bottom_of_my_heart from_the_heart
    hand_on_heart hands_down heart_and_soul i_admit i_confess i_dare_say i_have_to_admit i_have_to_say
    i_must_admit i_must_confess i_must_say if_anything if_i_am_honest if_i_may_say_so in_a_way in_all_candor
    in_all_candour in_all_honesty in_all_respects in_all_seriousness in_all_sincerity in_earnest
    in_every_respect in_every_way in_fact in_large_measure in_many_ways in_my_heart_of_hearts in_my_opinion
    in_my_own_way in_my_view in_no_small_measure in_no_uncertain_terms in_particular in_some_measure in_truth
    like_anything like_mad more_and_more more_than_a_little more_than_ever more_than_somewhat most_of_all
    no_doubt no_end no_joke no_kidding of_course on_a_personal_level on_a_personal_note on_the_whole
    out_and_out over_and_over quite_a_bit quite_a_lot quite_a_lot_of quite_frankly quite_genuinely
    quite_honestly quite_simply quite_sincerely quite_truly rather_a_bit rather_a_lot really_and_truly
    right_away so_much so_to_speak so_very so_very_much speaking_for_myself speaking_frankly speaking_honestly
    speaking_personally straight_away strangely_enough through_and_through time_and_again to_a_great_degree
    to_a_great_extent to_a_high_degree to_a_large_degree to_a_large_extent to_be_candid to_be_fair to_be_frank
    to_be_honest to_bits to_my_core to_no_small_degree to_no_small_extent to_pieces to_say_the_least
    to_some_degree to_some_extent to_the_bone to_the_core to_the_full to_the_hilt to_the_quick to_the_utmost
    truth_be_told truth_to_tell very_much whole_heartedly with_a_full_heart with_a_glad_heart
    with_a_grateful_heart with_a_smile with_admiration with_affection with_all_my_heart with_delight
    with_enthusiasm with_every_fiber with_every_fibre with_gratitude with_great_admiration
    with_great_affection with_great_enthusiasm with_great_interest with_great_pleasure with_great_respect
    with_interest with_joy with_keen_interest with_my_whole_heart with_open_arms with_pleasure
    with_real_interest with_real_joy with_real_pleasure with_respect with_sincerity with_warmth
    without_a_doubt without_doubt without_hesitation without_question without_reservation without_reserve
    """.split()
)
# Forms that have a stem of their own.
FORMS = {
    **dict.fromkeys("am is are been being be".split(), "be"),
    **dict.fromkeys("was were".split(), "was"),
    **dict.fromkeys("gave brought".split(), "gave"),  # "gave me joy": who says so has done it
    **dict.fromkeys("have has had having".split(), "hav"),
    **dict.fromkeys("do does did doing".split(), "do"),
    **dict.fromkeys("feel felt feels feeling".split(), "feel"),
    **dict.fromkeys("leave left leaves leaving".split(), "leav"),
    **dict.fromkeys("go goes went gone going".split(), "go"),
    **dict.fromkeys("strike strikes struck striking".split(), "struck"),
    **dict.fromkeys("spend spent spends".split(), "spend"),
    **dict.fromkeys("meet met meets".split(), "meet"),
    **dict.fromkeys("stick stuck sticks".split(), "stick"),
    **dict.fromkeys("grow grew grown grows".split(), "grow"),
    **dict.fromkeys("hold held holds".split(), "hold"),
    **dict.fromkeys("wake woke woken wakes".split(), "wak"),
    **dict.fromkeys("become became becomes".split(), "becom"),
    **dict.fromkeys("get got gets gotten getting".split(), "get"),
    **dict.fromkeys("favourite favorite favourites favorites".split(), "favourit"),
    **dict.fromkeys("honour honor honoured honored".split(), "honour"),
    **dict.fromkeys("me us".split(), "me"),
}
_AUXILIARIES = {"'m": "am", "'ve": "have", "'re": "are", "'ll": "will", "'d": "would"}
_SUBJECTS = "i you we they he she it that there who what".split()
# Contractions, written out.
LONG = {
    **{subject + short: f"{subject} {long}" for subject in _SUBJECTS for short, long in _AUXILIARIES.items()},
    **{f"{word}'s": f"{word} is" for word in ("it", "that", "there", "what", "here", "who", "he", "she", "how")},
    **{
        f"{verb}n't": f"{verb} not"
        for verb in "is are was were have has had do does did would could should must need".split()
    },
    "can't": "cannot",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
}
