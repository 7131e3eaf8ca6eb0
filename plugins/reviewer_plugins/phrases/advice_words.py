"""The words of the frames in `advice_frames.py`: classes of feeling, thought and praise.

Each entry stands for all forms of its words; `_` joins the words of one entry. What tells a deed, a skill, a decision
or a fact about the world has no place here: "trained", "famous", "promising" (for "promised" has the same stem).
Articles and other words that are left out before anything is compared are left out here too.
"""

from __future__ import annotations

WORDS = {
    "like": """
        admire admire_and_respect admire_idea_of admire_notion_of admire_thought_of adore adore_idea_of
        adore_notion_of adore_sound_of adore_spirit_of adore_thinking_about adore_thought_of agree_with
        am_absorbed_by am_admirer_of am_affected_by am_amazed_at am_amazed_by am_amused_by am_appreciative_of
        am_astonished_by am_at_ease_with am_at_peace_with am_attracted_by am_attracted_to am_awed_by
        am_beguiled_by am_believer_in am_besotted_with am_bewitched_by am_big_on am_blown_away_by
        am_bowled_over_by am_buoyed_by am_buzzing_about am_captivated_by am_charmed_by am_cheered_by
        am_chuffed_about am_chuffed_with am_comfortable_with am_comforted_by am_confident_about
        am_content_with am_convinced_by am_crazy_about am_curious_about am_dazzled_by am_delighted_about
        am_delighted_at am_delighted_by am_delighted_with am_disarmed_by am_disposed_to am_drawn_to
        am_ecstatic_about am_elated_about am_elated_by am_emotional_about am_enamored_of am_enamored_with
        am_enamoured_of am_enamoured_with am_enchanted_by am_encouraged_by am_energised_by am_energized_by
        am_engrossed_by am_enthralled_by am_enthused_about am_enthused_by am_enthusiastic_about
        am_excited_about am_fascinated_by am_fascinated_with am_flattered_by am_fond_of am_for am_glad_about
        am_glad_of am_gladdened_by am_grateful_for am_gratified_by am_happy_about am_happy_with
        am_heartened_by am_honoured_by am_hooked_on am_hopeful_about am_humbled_by am_impressed_by
        am_impressed_with am_in_agreement_with am_in_awe_of am_in_favor_of am_in_favour_of am_in_love_with
        am_in_sympathy_with am_in_tune_with am_inspired_by am_interested_in am_intrigued_by am_joyful_about
        am_jubilant_about am_jubilant_at am_keen_on am_lover_of am_mad_about am_mesmerised_by am_mesmerized_by
        am_motivated_by am_moved_by am_nuts_about am_optimistic_about am_overjoyed_about am_overjoyed_at
        am_partial_to am_passionate_about am_persuaded_by am_pleased_about am_pleased_by am_pleased_with
        am_positive_about am_psyched_about am_pumped_about am_reassured_by am_refreshed_by am_relieved_about
        am_relieved_by am_respectful_of am_satisfied_by am_satisfied_with am_smitten_by am_smitten_with
        am_sold_on am_soothed_by am_spellbound_by am_stimulated_by am_stirred_by am_stoked_about am_struck_by
        am_surprised_by am_sympathetic_to am_sympathetic_towards am_taken_by am_taken_with am_tempted_by
        am_thankful_for am_thrilled_about am_thrilled_at am_thrilled_by am_thrilled_with am_tickled_by
        am_tickled_pink_by am_touched_by am_upbeat_about am_uplifted_by am_warmed_by am_well_disposed_to
        am_well_disposed_towards am_wild_about am_won_over_by am_wowed_by applaud appreciate
        appreciate_and_admire appreciate_idea_of appreciate_notion_of appreciate_thinking_about
        appreciate_thought_of approve_of beam_about beam_at believe_in bow_to can_admire can_agree_with
        can_appreciate can_empathise_with can_empathize_with can_identify_with can_only_admire
        can_only_applaud can_only_praise can_only_welcome can_relate_to can_respect can_sympathise_with
        can_sympathize_with can't_fault can't_help_admiring can't_help_liking can't_help_loving
        cannot_but_admire cannot_fault cannot_help_admiring cannot_help_liking cannot_help_loving
        cannot_praise care_about care_for cheer cherish cherish_idea_of cherish_notion_of cherish_thought_of
        chime_with commend concur_with could_appreciate could_empathise_with could_empathize_with
        could_identify_with could_not_but_admire could_not_help_admiring could_not_help_liking
        could_not_help_loving could_only_admire could_only_applaud could_relate_to could_respect
        could_sympathise_with could_sympathize_with couldn't_fault couldn't_help_admiring couldn't_help_liking
        couldn't_help_loving delight_in doff_my_hat_to dote_on dote_upon draw_comfort_from
        draw_encouragement_from draw_hope_from draw_inspiration_from draw_joy_from draw_strength_from
        empathise_with empathize_with enjoy_idea_of enjoy_notion_of enjoy_thinking_about enjoy_thought_of
        enthuse_about enthuse_over envy esteem extol exult_at exult_in exult_over fall_in_love_with fancy
        favor favour feel_about feel_admiration_for feel_affection_for feel_at_ease_with feel_cheered_by
        feel_comfortable_with feel_delight_at feel_drawn_to feel_encouraged_by feel_enthusiastic_about
        feel_excited_about feel_fascinated_by feel_for feel_good_about feel_grateful_for feel_gratitude_for
        feel_happy_about feel_heartened_by feel_honoured_by feel_humbled_by feel_inspired_by feel_intrigued_by
        feel_joy_at feel_love_for feel_moved_by feel_passionate_about feel_pleasure_at feel_positive_about
        feel_privileged_by feel_reassured_by feel_respect_for feel_sympathy_for feel_thankful_for
        feel_touched_by feel_towards feel_uplifted_by fell_for find_beauty_in find_charm_in find_comfort_in
        find_delight_in find_happiness_in find_hope_in find_inspiration_in find_joy_in find_meaning_in
        find_pleasure_in find_satisfaction_in get_enthusiastic_about get_excited_about glory_in glow_at
        grin_at have_admiration_for have_affection_for have_faith_in have_regard_for have_respect_for
        hold_with identify_with laud like like_and_admire like_and_respect like_idea_of like_notion_of
        like_sound_of like_spirit_of like_thinking_about like_thought_of look_favorably_on look_favourably_on
        look_on look_up_to look_upon love love_and_admire love_idea_of love_notion_of love_sound_of
        love_spirit_of love_thinking_about love_thought_of marvel_at melt_at praise prize put_faith_in
        rejoice_about rejoice_at rejoice_in rejoice_over relate_to relish relish_idea_of relish_notion_of
        relish_thinking_about relish_thought_of resonate_with respect respect_and_admire revel_in revere
        salute second see_appeal_of see_beauty_in see_beauty_of see_charm_in see_charm_of see_good_in
        see_merit_in see_point_of see_sense_in see_sense_of see_value_in see_wisdom_in see_wisdom_of
        set_store_by smile_about smile_at smile_on smile_over swoon_at swoon_over sympathise_with
        sympathize_with take_comfort_from take_comfort_in take_courage_from take_delight_in
        take_encouragement_from take_heart_at take_heart_from take_hope_from take_inspiration_from take_joy_in
        take_pleasure_from take_pleasure_in take_satisfaction_from take_satisfaction_in take_solace_in take_to
        thank_you_for think_of think_well_of think_world_of thrill_at thrill_to tip_my_hat_to treasure
        trust_in value value_and_respect venerate warm_towards warmed_to was_absorbed_by was_admirer_of
        was_affected_by was_amazed_at was_amazed_by was_amused_by was_appreciative_of was_astonished_by
        was_at_ease_with was_at_peace_with was_attracted_by was_attracted_to was_awed_by was_beguiled_by
        was_believer_in was_besotted_with was_bewitched_by was_big_on was_blown_away_by was_bowled_over_by
        was_buoyed_by was_buzzing_about was_captivated_by was_charmed_by was_cheered_by was_chuffed_about
        was_chuffed_with was_comfortable_with was_comforted_by was_confident_about was_content_with
        was_convinced_by was_crazy_about was_curious_about was_dazzled_by was_delighted_about was_delighted_at
        was_delighted_by was_delighted_with was_disarmed_by was_disposed_to was_drawn_to was_ecstatic_about
        was_elated_about was_elated_by was_emotional_about was_enamored_of was_enamored_with was_enamoured_of
        was_enamoured_with was_enchanted_by was_encouraged_by was_energised_by was_energized_by
        was_engrossed_by was_enthralled_by was_enthused_about was_enthused_by was_enthusiastic_about
        was_excited_about was_fascinated_by was_fascinated_with was_flattered_by was_fond_of was_for
        was_glad_about was_glad_of was_gladdened_by was_grateful_for was_gratified_by was_happy_about
        was_happy_with was_heartened_by was_honoured_by was_hooked_on was_hopeful_about was_humbled_by
        was_impressed_by was_impressed_with was_in_agreement_with was_in_awe_of was_in_favor_of
        was_in_favour_of was_in_love_with was_in_sympathy_with was_in_tune_with was_inspired_by
        was_interested_in was_intrigued_by was_joyful_about was_jubilant_about was_jubilant_at was_keen_on
        was_lover_of was_mad_about was_mesmerised_by was_mesmerized_by was_motivated_by was_moved_by
        was_nuts_about was_optimistic_about was_overjoyed_about was_overjoyed_at was_partial_to
        was_passionate_about was_persuaded_by was_pleased_about was_pleased_by was_pleased_with
        was_positive_about was_psyched_about was_pumped_about was_reassured_by was_refreshed_by
        was_relieved_about was_relieved_by was_respectful_of was_satisfied_by was_satisfied_with
        was_smitten_by was_smitten_with was_sold_on was_soothed_by was_spellbound_by was_stimulated_by
        was_stirred_by was_stoked_about was_struck_by was_surprised_by was_sympathetic_to
        was_sympathetic_towards was_taken_by was_taken_with was_tempted_by was_thankful_for was_thrilled_about
        was_thrilled_at was_thrilled_by was_thrilled_with was_tickled_by was_tickled_pink_by was_touched_by
        was_upbeat_about was_uplifted_by was_warmed_by was_well_disposed_to was_well_disposed_towards
        was_wild_about was_won_over_by was_wowed_by wax_lyrical_about welcome welcome_idea_of
        welcome_notion_of welcome_thought_of wonder_about wonder_at
    """,
    "enjoy": """
        enjoy relish savor savour
    """,
    "moved": """
        absorbed admiring affected affectionate affirmed aglow agog allured amazed amped amused animated
        appreciative approving ardent as_pleased_as_punch astonished astounded at_ease at_peace at_rest
        attached attracted avid awe_struck awed awestruck beaming beguiled beside_myself besotted bewitched
        beyond_delighted beyond_grateful beyond_happy beyond_pleased beyond_thrilled blessed blissful
        blown_away bowled_over breathless bucked bullish buoyed buoyed_up burning bursting_with_excitement
        buzzing calmed captivated carefree carried_away caught charmed cheered cheered_up cheerful cheery
        choked_up chuffed close_to_tears cock_hoop comfortable comforted confident consoled contemplative
        content convinced curious dazzled delighted disarmed drawn drawn_in drawn_to_it dreamy dumbfounded
        dying eager ears ecstatic elated electrified emboldened emotional enamored enamoured enchanted
        encouraged energised energized engaged_by_it engrossed enlivened enraptured entertained enthralled
        enthused enthusiastic enticed entranced envious euphoric excited exhilarated exuberant exultant
        fascinated fervent filled_with_hope filled_with_wonder fired_up flabbergasted flattered floored fond
        for_it fortunate fulfilled full_of_admiration full_of_delight full_of_enthusiasm full_of_gratitude
        full_of_hope full_of_joy full_of_praise full_of_respect full_of_warmth full_of_wonder galvanised
        galvanized giddy glad gladdened gladly_surprised gleeful glowing gobsmacked grateful gratified
        grinning gripped gruntled happily_surprised happy happy_as_can_be happy_as_clam happy_as_larry
        heartened honoured hooked hopeful humbled hungry impatient impressed in_accord in_agreement in_awe
        in_favor in_favour in_good_spirits in_heaven in_high_spirits in_love in_my_element in_raptures
        in_seventh_heaven in_sympathy infatuated inquisitive inspired interested intrigued invigorated itching
        jazzed jealous joyful joyous jubilant jumping_for_joy keen knocked_out lifted_up light_hearted
        lighthearted longing lost_for_words lost_in_admiration lost_in_thought lost_in_wonder lucky made_up
        melted merry mesmerised mesmerized mindful misty_eyed more_than_happy more_than_pleased motivated
        moved moved_to_tears near_to_tears obliged of_good_cheer of_one_mind_with_you on_cloud_nine on_high
        optimistic over_moon overcome overjoyed overwhelmed passionate peaceful pensive perked_up persuaded
        pleased pleased_as_punch positive privileged psyched pumped pumped_up radiant rapt rapturous reassured
        reflective refreshed rejoicing relaxed relieved respectful reverent revitalised revitalized riveted
        sad sanguine satisfied sentimental serene smiling smitten soft_hearted softened sold soothed sorry
        speechless spellbound staggered starry_eyed startled stirred stoked struck struck_dumb stunned
        surprised swept_away swept_off_my_feet sympathetic taken taken_aback taken_with tearful teary
        teary_eyed tempted tender thankful thoughtful thrilled thunderstruck tickled tickled_pink tingling
        touched tranquil transfixed transported trusting undaunted understanding untroubled upbeat uplifted
        validated walking_on_air warmed warmed_through well_pleased well_satisfied wide_eyed wistful won_over
        wonderstruck wowed
    """,
    "feeling": """
        admiration admiring_thoughts affection affinity amazement amusement anticipation appetite appreciation
        approbation approval ardency ardor ardour astonishment attachment attention attraction avidity awe
        belief best_wishes bliss buoyancy butterflies calm cheer chuckle closeness comfort compassion confidence
        connection consolation contentment conviction cordiality courage curiosity deep_feeling deep_interest
        deep_respect deference delectation delight devotion eagerness ease ebullience ecstasy effervescence
        elation emotion empathy enchantment encouragement enjoyment enthralment enthusiasm envy esteem euphoria
        exaltation excitement exhilaration exuberance exultation faith fancy fascination feeling feelings
        fellow_feeling fervor fervour fond_feelings fond_thoughts fondness fulfillment fulfilment fuzzy_feeling
        gaiety gladness glee glimpse glow good_cheer good_feeling good_feelings good_will good_wishes goodwill
        goosebumps gratefulness gratification gratitude great_interest great_liking great_love great_pride
        great_respect grin happiness happy_feelings happy_thoughts heartfelt_thanks high_esteem high_hopes
        high_opinion high_regard homage hope hopefulness humility idea impression inclination indebtedness
        infatuation inner_peace inspiration interest jealousy joy joyfulness jubilation keen_interest keenness
        kind_feelings kind_thoughts kindliness kinship laughter lift lightness liking lively_interest love
        loving_feelings merriment mirth nostalgia optimism partiality passion peace peace_of_mind penchant
        picture place_in_my_heart pleasure positive_feelings positivity praise predilection pride quiet_joy
        quiet_pride quiet_satisfaction rapport rapture real_interest real_liking real_passion reassurance regard
        rejoicing relief relish respect reverence satisfaction sense_of_admiration sense_of_affection
        sense_of_affinity sense_of_anticipation sense_of_appreciation sense_of_awe sense_of_belonging
        sense_of_calm sense_of_comfort sense_of_connection sense_of_contentment sense_of_curiosity
        sense_of_delight sense_of_ease sense_of_enthusiasm sense_of_excitement sense_of_fascination
        sense_of_fulfillment sense_of_fulfilment sense_of_goodwill sense_of_gratitude sense_of_happiness
        sense_of_hope sense_of_inspiration sense_of_joy sense_of_kinship sense_of_optimism sense_of_peace
        sense_of_pleasure sense_of_pride sense_of_pure_joy sense_of_purpose sense_of_reassurance sense_of_relief
        sense_of_respect sense_of_reverence sense_of_satisfaction sense_of_sympathy sense_of_warmth
        sense_of_wonder sentiment serenity sincere_respect smile soft_place soft_spot spark special_affection
        special_fondness special_place strong_feelings strong_liking sweetness sympathy tender_feelings
        tenderness thankfulness thanks thirst thrill tranquility tranquillity true_love trust understanding
        veneration warm_feeling warm_feelings warm_fuzzies warm_glow warm_interest warm_place warm_regard
        warm_spot warm_thoughts warm_wishes warmth weak_spot weakness well_being wellbeing wholehearted_approval
        wistfulness wonder wonderment worship yen zeal zest
    """,
    "good": """
        above_reproach absorbing acceptable ace admirable adorable affable affecting affectionate affirming
        after_my_own_heart agreeable alluring alright altruistic amazing amiable amicable amusing angelic
        appealing appealing_to_me appropriate apt arresting artful astonishing astounding astute
        attention_grabbing attractive auspicious authentic awe_inspiring awesome balanced bang_on bang_up
        beautiful becoming befitting beguiling beneficent benevolent best bewitching beyond_praise
        beyond_reproach big big_hearted blissful bold boldest bonny bountiful bracing brave breath_taking
        breathtaking bright brill brilliant broad_minded brotherly buoyant calming candid canny captivating
        caring challenging charming cheerful cheering cheering_to_know cheery chic chivalrous civic_minded
        civil civilised civilized classy clear clear_eyed clear_headed clear_sighted clever cleverest close
        close_to_my_heart cogent coherent comforting comforting_to_know commendable common_sense
        commonsensical community_minded community_spirited companionable compassionate compelling
        complimentary confidence_inspiring congenial conscientious conscionable considerate consolatory
        consoling constructive convincing convivial cool cordial corking cosy courageous courteous cozy
        crackerjack cracking creative creditable curious cute dandy daring darling dashing dazzling dear
        dear_to_me dear_to_my_heart decent decisive deep defensible deferential deft delicious delightful
        deserving deserving_of_praise deserving_of_respect deserving_of_thanks desirable dignified disarming
        discerning diverting divine down_to_earth dreamy duper earnest easy_to_admire easy_to_like
        easy_to_love edifying electrifying elegant eloquent empathetic empathic empowering enchanting
        encouraging encouraging_to_know endearing energising energizing engrossing enjoyable enlightening
        enlivening enriching entertaining enthralling enticing entrancing enviable epic equitable essential
        estimable ethical evenhanded evocative excellent exceptional exciting exemplary exhilarating
        expressive exquisite extraordinary eye_catching eye_opening fab fabulous fair fair_minded
        faith_restoring fantabulous fantastic far_sighted farsighted fascinating fascinating_to_know
        fascinating_to_me faultless favorable favourable favourite feel_good felicitous festive fetching fine
        fine_and_dandy finest first_rate fitting flat_out_brilliant flattering flawless food_for_thought
        forgiving fortifying forward_looking forward_thinking frank freeing fresh friendly fulfilling fun
        funny gallant galvanising galvanizing generous generous_hearted genial gentle genuine glad gladdening
        gladsome glorious good good_hearted good_natured good_spirited good_to_know good_to_see
        good_to_think_about good_to_think_of gorgeous graceful gracious grand gratifying gratifying_to_know
        great great_hearted great_to_know great_to_see greatest gripping groovy grown_up gutsy hallowed handed
        happiest happy hard hard_not_to_like hard_to_resist healthy heart_lifting heart_stirring heart_warming
        heartening heartening_to_know heartening_to_see heartfelt heartwarming heavenly heroic high_minded
        high_principled homey honest honorable honourable honouring hope_giving hopeful hospitable humane
        humanistic humbling humorous ideal idealistic illuminating imaginative immediate impeccable important
        important_to_me imposing impossible_not_to_like impossible_to_resist impressive inclusive incomparable
        incredible inestimable infectious ingenious inimitable insightful inspirational inspiring
        inspiring_to_know inspiriting instructive intelligent interesting interesting_to_know
        interesting_to_me interesting_to_think_about intriguing invaluable inventive invigorating
        irreproachable irresistible jaw_dropping jolly_good jovial joyful joyous judicious justifiable kind
        kind_hearted kindest kindhearted knotty large large_minded laudable level_headed liberating
        life_affirming life_enhancing light_hearted lighthearted likable likeable lively logical lovable
        loveable loveliest lovely lovely_to_know lovely_to_see lovely_to_think_about lovely_to_think_of lucid
        magic magical magnanimous magnificent mannerly marvellous marvelous matchless mature meaningful
        meaningful_to_me measured memorable merciful meritorious merry mesmerising mesmerizing mind_blowing
        mind_expanding momentous mood_lifting moral motivating motivational moving music_to_my_ears
        my_cup_of_tea natural near_and_dear near_to_my_heart neat neighborly neighbourly nice nice_to_know
        nice_to_see nice_to_think_about nice_to_think_of nicest nifty noble noble_minded notable noteworthy
        nuanced nurturing obliging odd of_great_interest of_interest_to_me okay on_point open_hearted
        open_minded optimistic out_of_world outstanding palatable particular patient peaceful peachy peerless
        penetrating perceptive perfect persuasive phenomenal picture_perfect piquant plausible playful
        pleasant pleasing pleasing_to_know pleasing_to_me pleasing_to_think_about pleasurable plucky poetic
        poignant polished polite positive potent powerful praiseworthy precious precious_to_me priceless
        principled profound progressive proper propitious prudent public_spirited quiet quirky rad rapturous
        rare rational real reasonable reassuring reassuring_to_know refined refreshing relatable relaxing
        remarkable resonant respectful resplendent restful reverent revitalising revitalizing rewarding rich
        right right_and_proper right_minded right_up_my_alley right_up_my_street righteous ripping riveting
        romantic rousing sacred sagacious sage saintly sane satisfying scintillating scrupulous second_to_none
        seemly selfless sensational sensible sensitive serene serious shrewd simpatico simple sincere sisterly
        smart smashing smile_inducing sociable socially_minded soft_hearted solicitous solid soothing
        soul_nourishing soul_satisfying soul_stirring soulful sound special special_to_me spellbinding
        spiffing spiffy spirit_lifting spirited splendid spot_on stellar sterling stimulating stirring
        strengthening striking strongest stunning stupendous stylish sublime subtle sunny superb superlative
        supportive surprising sweet swell sympathetic tactful tantalising tantalizing tasteful tempting
        tenable tender tender_hearted terrific thought_provoking thoughtful thrilling tip_top to_be_admired
        to_be_applauded to_be_appreciated to_be_cherished to_be_commended to_be_praised to_be_respected
        to_be_treasured to_be_valued to_be_welcomed to_my_liking to_my_taste tolerant top_drawer top_notch
        touching tranquil transporting tremendous tricky true trusting unaffected unassuming unbeatable
        understandable understanding unforgettable unimpeachable unobjectionable unparalleled unpretentious
        unselfish unusual up_my_alley up_my_street upbeat uplifting upright upstanding useful valiant
        validating valuable vibrant virtuous visionary vital vivid vivifying warm warm_hearted warmest
        warmhearted weighty welcome well_conceived well_considered well_judged well_mannered well_reasoned
        well_thought_out whimsical whole_hearted wholehearted wholesome winsome wise wisest wonderful
        wonderful_to_know wonderful_to_see wondrous worth_admiring worth_applauding worth_celebrating
        worth_cherishing worth_considering worth_doing worth_getting_right worth_having worth_pondering
        worth_praising worth_reflecting_on worth_thinking_about worth_thinking_over worth_thought
        worth_treasuring worthwhile worthy worthy_of_admiration worthy_of_note worthy_of_praise
        worthy_of_respect worthy_of_thanks
    """,
    "touch": """
        absorbed affects affirms allures amazes amused animates appeals_to arouses_curiosity_in
        arouses_interest_in astonishes astounds attract awakens_hope_in awakens_joy_in awakens_something_in awe
        awed beguiles bewitches blew_away bowls_over brightened brings_cheer_to brings_comfort_to
        brings_delight_to brings_happiness_to brings_hope_to brings_joy_to brings_peace_to brings_pleasure_to
        brings_solace_to brings_warmth_to brought_cheer_to brought_delight_to brought_happiness_to
        brought_peace_to brought_solace_to brought_warmth_to buoys buoys_up calls_to calms captivated
        casts_spell_on casts_spell_over caught charmed cheered cheers_up chimes_with clicks_with comes_back_to
        comforts console contents convinced dazzles delighted disarms dismays does_it_for draws dumbfounds
        elates electrifies emboldens enchanted encouraged energises energizes engages engrosses enliven
        enraptures entertain enthrals enthuses entices entrances exalts excites exhilarates fascinated
        feels_good_to feels_right_to feels_true_to finds_favor_with finds_favour_with fired flabbergasts
        flatters floored follows fortifies galvanises galvanizes gave_comfort_to gave_courage_to
        gave_great_pleasure_to gave_heart_to gave_hope_to gave_joy_to gave_pleasure_to gave_satisfaction_to
        gives_comfort_to gives_courage_to gives_great_pleasure_to gives_heart_to gives_hope_to gives_joy_to
        gives_pleasure_to gives_satisfaction_to gladdened go_down_well_with gobsmacks gratifies gripped grows_on
        harmonises_with harmonizes_with has_amazed has_appeal_for has_captivated has_charm_for has_charmed
        has_cheered has_delighted has_encouraged has_excited has_fascinated has_gladdened has_heartened
        has_humbled has_impressed has_inspired has_intrigued has_meaning_for has_moved has_not_let has_occupied
        has_pleased has_reassured has_resonated_with has_spoken_to has_stayed_with has_stirred has_struck
        has_thrilled has_touched has_uplifted has_warmed haunts heartened holds_appeal_for holds_charm_for
        holds_interest_for holds_meaning_for hooked humbled impressed inspired inspires_admiration_in
        inspires_confidence_in inspires_hope_in inspires_joy_in inspires_respect_in interests intrigued
        invigorates is_appealing_to is_attractive_to is_comfort_to is_dear_to is_delight_to is_fascinating_to
        is_important_to is_inspiration_to is_interesting_to is_joy_to is_meaningful_to is_pleasing_to
        is_pleasure_to is_precious_to is_welcome_to keep_drawing keeps_coming_back_to kindles_something_in
        landed_with leaves_impression_on leaves_mark_on lends_hope_to lifted lingers_with made
        makes_impression_on makes_sense_to matters_to means_everything_to means_to means_world_to melts
        mesmerises mesmerizes motivates moved nourishes occupies offers_comfort_to overjoys overwhelms perks_up
        persuaded pleased rang_true_for rang_true_to reassured refresh relaxes remained_with resonates_with
        resounded_with revitalises revitalizes rings_true_for rings_true_to rivets rouses saddens satisfies
        seems_fair_to seems_good_to seems_lovely_to seems_right_to seems_wise_to seems_wonderful_to sings_to
        sits_happily_with sits_nicely_with sits_right_with sits_well_with sits_with soothe sounds_good_to
        sounds_great_to sounds_ideal_to sounds_like_heaven_to sounds_lovely_to sounds_nice_to sounds_perfect_to
        sounds_right_to sounds_wonderful_to sparks_hope_in sparks_interest_in sparks_joy_in sparks_something_in
        speaks_directly_to speaks_to spellbinds spellbound staggers startles stayed_with sticks_with stimulates
        stirred stirs_something_in strikes_chord_in strikes_chord_with strikes_home_with struck stuns suits
        surprised tantalises tantalizes tempts thrills tickled touched touches_something_in transfixes uplifts
        warmed was_appealing_to was_attractive_to was_comfort_to was_dear_to was_delight_to was_fascinating_to
        was_important_to was_inspiration_to was_interesting_to was_joy_to was_meaningful_to was_pleasing_to
        was_pleasure_to was_precious_to was_welcome_to won wows
    """,
    "idea": """
        achievement act_of_kindness adventure aim allure ambition answer appeal approach area_of_interest
        arrangement art aspect aspiration attitude attraction balance balm beacon beacon_of_hope beauty
        beginning belief belter bit bit_of_news blessing boon brainchild brainwave breath_of_fresh_air cause
        cause_for_admiration cause_for_celebration cause_for_delight cause_for_gladness cause_for_gratitude
        cause_for_happiness cause_for_hope cause_for_joy cause_for_optimism cause_for_wonder challenge charm
        charmer choice comfort comfort_to_know commitment common_good common_sense compassion concept conception
        consideration consolation conversation conviction corker courage courtesy craft credo creed
        crowd_pleaser curiosity custom decency delight delight_to_know detail dignity dilemma discovery
        discussion dream effort emblem emotion encouragement endeavor endeavour ending enthusiasm ethos example
        excitement expression eye_opener facet fairness fascination favourite favourite_of_mine feast_for_mind
        feat feeling field_of_thought find finishing_touch flash_of_genius food_for_thought gem generosity
        gesture gift glory goal godsend good good_thing grace_note gratification great_thing greater_good
        guiding_light guiding_principle heart_warmer highlight honour hope human_touch humanity humdinger idea
        ideal image impulse insight inspiration inspiration_to_me inspiration_to_others instinct interest
        interest_of_mine intuition invention jewel job joy joy_to_behold joy_to_know joy_to_think_about justice
        kind_of_detail kind_of_idea kind_of_place kind_of_place_to_be kind_of_problem kind_of_question
        kind_of_thing kind_of_thought kind_of_work kindness labor_of_love labour_of_love lesson line
        line_of_thought little_detail love love_of_mine mark marvel master_stroke masterstroke matter
        matter_of_conscience matter_of_decency matter_of_fairness matter_of_heart matter_of_humanity
        matter_of_interest matter_of_joy matter_of_pride matter_of_principle matter_of_respect maxim measure
        merit message model moment moral motivation move nicety notion nugget object_of_admiration
        object_of_interest observation outlook part passion passion_of_mine pearl_of_wisdom personal_touch
        perspective philosophy philosophy_of_life phrase picture piece_of_news piece_of_wisdom pity place plan
        pleasure pleasure_to_know pleasure_to_think_about plus point point_of_pride point_of_view policy
        position practice precept premise principle privilege problem project prospect pursuit puzzle quality
        question rarity rationale ray_of_hope ray_of_light ray_of_sunshine reason reason_for_gratitude
        reason_for_hope reason_for_joy reason_for_optimism reason_to_be_cheerful reason_to_be_glad
        reason_to_be_happy reason_to_be_hopeful reason_to_hope reason_to_rejoice reason_to_smile reassurance
        record reflection relief reminder respect revelation riddle rule satisfaction scheme school_of_thought
        sense sentiment shame side sight sign solace solution something sort_of_detail sort_of_idea
        sort_of_place sort_of_problem sort_of_question sort_of_thing sort_of_thought sort_of_work sound
        source_of_comfort source_of_delight source_of_encouragement source_of_happiness source_of_hope
        source_of_inspiration source_of_interest source_of_joy source_of_pleasure source_of_pride
        source_of_satisfaction source_of_strength source_of_wonder spirit stance stand standpoint start story
        strength stroke stroke_of_genius stunner subject subject_matter suggestion surprise symbol talking_point
        task tenet testament theme thing thing_of_beauty thing_to_admire thing_to_cherish thing_to_do
        thing_to_know thing_to_like thing_to_love thing_to_say thing_to_see thing_to_smile_about
        thing_to_think_about thought thoughtfulness thrill token tonic topic topic_of_conversation touch
        tradition train_of_thought trait treasure treat tribute undertaking value view viewpoint virtue vision
        way way_forward way_of_looking way_of_seeing way_of_thinking way_to_be way_to_do_things way_to_go
        way_to_live way_to_treat_people wisdom wonder work world
    """,
    "think": """
        admiring appreciating bearing_in_mind being_reminded_of casting_my_mind_to chew_on chew_over
        chuckle_about circling_back_to cogitating_about cogitating_on cogitating_over come_back_to consider
        contemplate daydream_about daydreaming_of delighting_in dream_about dream_of drift_to drifting_back_to
        dwell_on dwelling_upon enthusing_about enthusing_over envisaging envisioning fantasising_about
        fantasizing_about feeling_excited_about feeling_good_about feeling_happy_about getting_excited_about
        go_back_to go_over harking_back_to imagine keeping_in_mind linger_on linger_over looking_back_at
        marvel_at marveling_over meditating_about meditating_on meditating_upon mull mull_over muse_about
        muse_on musing_over musing_upon obsessing_about obsessing_over philosophising_about
        philosophizing_about picture ponder pondering_about pondering_on pondering_over pondering_upon
        puzzle_over puzzling_about rattle_around_in reflect_on reflecting_about reflecting_upon rejoicing_at
        rejoicing_in rejoicing_over replay return_to revisit ruminate_on ruminating_about ruminating_over
        ruminating_upon savor savour smile_about smile_at smiling_over talk_about talk_of think think_about
        think_of thinking_back_on thinking_back_to thinking_hard_about thinking_over thinking_upon turn_over
        visualising visualizing wander_to wandering_back_to warming_to weigh weighing_up wonder wonder_about
        wondering_at wrestle_with
    """,
    "moment": """
        appeals appeals_to_me arouses_my_curiosity arouses_my_interest awakens_my_curiosity
        awakens_my_interest be_catching be_infectious be_new_to_me blew_me_away blew_my_mind blows_me_away
        blows_my_mind boosts_my_mood boosts_my_spirits bowls_me_over brightens_day brightens_my_afternoon
        brightens_my_day brightens_my_evening brightens_my_mood brightens_my_morning brightens_my_week
        brings_cheer brings_comfort brings_hope brings_joy brings_me_comfort brings_me_delight
        brings_me_happiness brings_me_hope brings_me_joy brings_me_peace brings_me_pleasure brings_smile
        brings_smile_to_my_face brings_tear brought_cheer brought_comfort brought_hope brought_joy
        brought_me_comfort brought_me_delight brought_me_happiness brought_me_hope brought_me_joy
        brought_me_peace brought_me_pleasure brought_smile brought_smile_to_my_face brought_tear bucks_me_up
        buoys_me_up buoys_my_spirits calms_my_mind captivates captivates_me captures_imagination
        captures_my_heart captures_my_imagination captures_my_interest catches_my_attention catches_my_fancy
        catches_my_imagination catches_my_interest charms charms_me cheers cheers_heart cheers_me cheers_me_up
        cheers_my_heart comes_as_comfort comes_as_delight comes_as_joy comes_as_relief comes_as_surprise
        commands_my_respect delights delights_me deserves_admiration deserves_applause deserves_cheer
        deserves_praise deserves_respect does_heart_good does_me_good does_my_heart_good does_soul_good
        earns_my_admiration earns_my_respect eases_my_heart eases_my_mind enchants encourages_me excites
        excites_me excites_my_curiosity excites_my_interest fascinates fascinates_me fed_my_soul fed_soul
        feeds_my_soul feeds_soul feels_good feels_right feels_true fills_heart fills_me_with_happiness
        fills_me_with_hope fills_me_with_pride fills_me_with_wonder fills_my_heart fires_my_enthusiasm
        fires_my_imagination gave_cause_for_hope gave_cause_for_joy gave_food_for_thought gave_heart
        gave_me_buzz gave_me_confidence gave_me_courage gave_me_glow gave_me_goose_bumps gave_me_goosebumps
        gave_me_great_pleasure gave_me_heart gave_me_lift gave_me_pause gave_me_satisfaction gave_me_thrill
        gave_pause_for_thought gets_me_excited gets_me_smiling gets_me_thinking gives_cause_for_hope
        gives_cause_for_joy gives_food_for_thought gives_heart gives_hope gives_me_buzz gives_me_comfort
        gives_me_confidence gives_me_courage gives_me_glow gives_me_goose_bumps gives_me_goosebumps
        gives_me_great_pleasure gives_me_heart gives_me_hope gives_me_joy gives_me_lift gives_me_pause
        gives_me_pleasure gives_me_satisfaction gives_me_thrill gives_pause_for_thought gladdens_heart
        gladdens_my_heart goes_to_heart goes_to_my_heart grabs_my_attention grow_on_me has_me_beaming
        has_me_grinning has_me_hooked has_me_intrigued has_me_smiling has_me_thinking have_my_vote heartens_me
        hits_home hits_mark hits_right_note hits_spot holds_my_attention holds_my_interest impresses
        impresses_me inspires inspires_admiration inspires_confidence inspires_hope inspires_joy inspires_me
        inspires_respect intrigues intrigues_me is_delight is_food_for_thought is_joy is_music_to_my_ears
        keeps_me_smiling keeps_me_thinking knocks_my_socks_off leaves_deep_impression leaves_impression
        leaves_me_beaming leaves_me_glowing leaves_me_grateful leaves_me_happy leaves_me_hopeful
        leaves_me_impressed leaves_me_inspired leaves_me_intrigued leaves_me_smiling leaves_me_speechless
        leaves_me_thinking leaves_me_uplifted leaves_warm_glow lifts_heart lifts_me_up lifts_mood
        lifts_my_heart lifts_my_mood lifts_my_spirits lifts_soul lifts_spirits lights_up_my_day
        lights_up_my_face lingers lingers_in_my_mind lingers_with_me lit_up_my_day lit_up_my_face make_it_real
        make_role_real make_role_real_to_me make_sense_to_me make_work_real_to_me makes_deep_impression
        makes_good_sense makes_heart_glad makes_heart_sing makes_impression makes_me_beam makes_me_curious
        makes_me_feel_alive makes_me_feel_good makes_me_feel_happy makes_me_feel_hopeful makes_me_feel_warm
        makes_me_glad makes_me_grin makes_me_happy makes_me_hopeful makes_me_laugh makes_me_smile
        makes_me_think makes_me_wonder makes_my_afternoon makes_my_day makes_my_evening makes_my_heart_glad
        makes_my_heart_leap makes_my_heart_sing makes_my_heart_soar makes_my_heart_swell makes_my_morning
        makes_my_spirits_soar makes_my_week makes_my_weekend makes_perfect_sense makes_sense matters
        matters_to_me means means_something means_world melts_heart melts_my_heart merits_praise moves_heart
        moves_me moves_me_to_tears nourishes_my_soul nourishes_soul perks_me_up piques_my_curiosity
        piques_my_interest pleases pleases_me plucks_my_heartstrings pulls_at_heartstrings
        pulls_at_my_heartstrings put_my_mind_at_ease put_smile_on_my_face puts_me_at_ease raises_my_hopes
        raises_my_spirits raises_smile raises_spirits rang_true rekindles_my_enthusiasm rekindles_my_hope
        renews_my_enthusiasm renews_my_faith renews_my_hope resonates resonates_with_me restores_my_faith
        restores_my_hope rings_true sank_in say_it sets_me_at_ease sets_me_dreaming sets_me_thinking
        sets_my_heart_racing sets_my_mind_racing shines shines_through shone shone_through sinks_in sits_well
        sits_well_with_me soothes_my_soul soothes_soul sounds_appealing sounds_brilliant sounds_delightful
        sounds_exciting sounds_fantastic sounds_fascinating sounds_good sounds_great sounds_ideal
        sounds_inspiring sounds_interesting sounds_intriguing sounds_like_dream sounds_lovely
        sounds_marvellous sounds_marvelous sounds_perfect sounds_right sounds_wonderful sparkles sparks_joy
        sparks_my_curiosity sparks_my_imagination sparks_my_interest speak_for_itself speaks_to_heart
        speaks_to_me speaks_to_my_heart stands_out stands_out_for_me stays_in_my_mind stays_with_me
        steals_my_heart sticks_in_my_mind sticks_with_me stirs_heart stirs_my_heart stirs_my_imagination
        stirs_my_soul stirs_soul strike_nerve strikes_chord strikes_happy_note strikes_home strikes_right_note
        suit_me_fine sweep_away_any_doubt sweeps_me_away swept_me_away takes_me_aback takes_my_breath_away
        takes_my_fancy tempts_me thrills_me tickles_me_pink tickles_my_fancy touches touches_chord
        touches_heart touches_me touches_my_heart touches_my_soul tugs_at_heartstrings tugs_at_my_heart
        tugs_at_my_heartstrings uplifts warms_cockles warms_heart warms_me_through warms_my_heart
        warms_my_soul warms_soul was_delight was_food_for_thought was_joy was_music_to_my_ears win_day
        wins_heart wins_me_over wins_my_admiration wins_my_heart wins_my_respect
    """,
    "sharing": """
        acquainting_me_with alluding_to being_candid_about being_clear_about being_enthusiastic_about
        being_forthcoming_about being_frank_about being_honest_about being_open_about being_passionate_about
        being_straight_with_me_about being_straightforward_about being_transparent_about being_upfront_about
        bringing_home_to_me bringing_to_life bringing_up calling_my_attention_to chatting_about
        chatting_to_me_about chatting_with_me_about clarifying commenting_on communicating conversing_about
        conversing_with_me_about conveying conveying_to_me depicting describing describing_to_me detailing
        discussing discussing_with_me drawing_my_attention_to dwelling_on elaborating_on elaborating_upon
        emphasising emphasizing enlarging_on enlarging_upon enlightening_me_about enlightening_me_on
        enthusing_about expanding_on expanding_upon explaining explaining_about explaining_to_me expounding_on
        expressing filling_me_in_on finding_time_to_discuss finding_time_to_explain giving_account_of
        giving_me_account_of giving_me_feel_for giving_me_flavor_of giving_me_flavour_of giving_me_glimpse_of
        giving_me_idea_of giving_me_insight_into giving_me_picture_of giving_me_sense_of giving_me_thoughts_on
        giving_me_view_of giving_me_views_on going_over going_through guiding_me_through helping_me_appreciate
        helping_me_see helping_me_to_appreciate helping_me_to_see helping_me_to_understand
        helping_me_understand highlighting illuminating illustrating informing_me_about informing_me_of
        introduce_me_to laying_out letting_me_hear_about letting_me_in_on letting_me_know
        letting_me_know_about make_time_for making_clear making_plain making_time_to_discuss
        making_time_to_explain mentioning mentioning_to_me musing_on narrating opening_my_eyes_to
        opening_up_about outlining outlining_for_me painting_me_picture_of painting_picture_of pointing_out
        portraying presenting_to_me putting_into_words raise recounting recounting_to_me referring_to
        reflecting_on reflecting_with_me_on relating relating_to_me remarking_on running_me_through
        running_through saying_something_about saying_what_you_did_about setting_out sharing
        sharing_enthusiasm_about sharing_enthusiasm_for sharing_feelings_about sharing_ideas_about
        sharing_ideas_on sharing_insights_into sharing_insights_on sharing_passion_for sharing_perspective_on
        sharing_something_of sharing_story_of sharing_thoughts_about sharing_thoughts_on sharing_views_on
        sharing_vision_for sharing_vision_of sharing_with_me showing_me_beauty_of showing_me_point_of
        singling_out sketching sketching_out speaking_about speaking_of speaking_to_me_about speaking_well_of
        speaking_with_me_about spelling_out stressing take_time_to_talk_about take_time_to_tell_me_about
        taking_care_to_explain taking_me_through taking_time_to_describe taking_time_to_discuss
        taking_time_to_explain taking_time_to_outline taking_time_to_share taking_trouble_to_describe
        taking_trouble_to_explain talking_about talking_me_through talking_of talking_over talking_to_me_about
        talking_with_me_about telling_me telling_me_about telling_me_more_about telling_me_of touching_on
        touching_upon underlining voicing walking_me_through what_you_said_about what_you_said_on
    """,
    "well": """
        absorbingly admirably affably amiably amicably amusingly animatedly articulately attentively brightly
        calmly captivatingly carefully caringly casually charmingly cheerily cleverly colorfully colourfully
        comfortably comfortingly compassionately compellingly confidently considerately constructively
        convincingly cordially courteously directly disarmingly elegantly eloquently empathetically
        encouragingly energetically engagingly entertainingly evocatively excellently expressively
        fascinatingly feelingly firm fluently forthrightly generously genially gently gladly good_humoredly
        good_humouredly good_naturedly gracefully graciously happily helpfully hospitably humanely humorously
        illuminatingly impressively in_good_humor in_good_humour insightfully inspiringly intelligently
        interestingly intriguingly judiciously light_heartedly lightheartedly lightly lucidly memorably
        merrily modestly nicely optimistically patiently peacefully perceptively personably persuasively
        playfully poetically politely proudly reassuringly rousingly sagely sensibly sensitively serenely
        sociably softly stirringly straightforwardly supportively sweetly sympathetically tactfully
        thoughtfully transparently unassumingly understandingly unguardedly upliftingly vibrantly welcomingly
        well winningly wisely with_candor with_candour with_care with_clarity with_conviction with_eloquence
        with_feeling with_grace with_great_warmth with_honesty with_humor with_humour
        with_kindness with_love with_openness with_passion with_patience with_pride wittily
    """,
    "notion": """
        aim ambition approach art attitude beauty belief care challenge charm combination commitment concept
        courage craft culture custom detail example fact generosity glimpse goal habit humanity idea image
        issue kindness logic matter mention mix news notion part patience philosophy picture plan point
        possibility practice principle problem prospect puzzle question reasoning rule sense side sight sound
        spirit story subject theme thought thoughts topic tradition way wisdom work world
    """,
    "account": """
        account advice anecdote answer answer_to_my_question argument belief candor candour chat clarity
        comments commitment conversation curiosity dedication description devotion discussion enthusiasm
        example exchange excitement explanation feeling few_word frankness generosity guidance honesty ideas
        insight interest knowledge love mention observation openness opinion passion patience perspective
        picture points portrait pride questions reasoning reflection remark reply sketch stories summary take
        tale talk thought thoughts time_on tip view vision warmth word
    """,
    "hear": """
        come_across discover find find_out gather hear imagine know learn note picture read realise realize
        see speak talk think understand
    """,
    "talk": """
        address answer approach bring_out bring_up care describe describe_to_me discuss explain explain_to_me
        feel go_into handle introduce lay_out mention paint present put raise say share speak take_me_through
        talk talk_me_through tell think told_me touch_on walk_me_through
    """,
    "smile": """
        beam brighten cheer chuckle giggle glow grin laugh laugh_out_loud light_up marvel melt nod perk_up
        rejoice sit_up smile smile_over
    """,
    "will": """
        always can can_hardly_wait_to can_only can_well cannot_but cannot_help_but cannot_wait_to could
        could_have could_not_help_but do have_come_to have_to may might must only shall should will
        will_always would would_be would_have_to would_only
    """,
    "hope": """
        appreciate appreciate_chance be_charmed be_curious be_delighted be_eager be_excited be_fascinated
        be_glad be_grateful be_happy be_honoured be_interested be_keen be_lucky be_only_glad be_only_happy
        be_over_moon be_pleased be_proud be_ready be_tempted be_thrilled be_touched cherish_chance
        count_myself_lucky enjoy enjoy_chance give_anything give_lot gladly happily hope jump_at_chance like
        like_nothing_better_than long look_forward love relish_chance savour_chance value_chance volunteer
        want welcome welcome_chance willingly wish
    """,
    "take_part": """
        ask_about ask_more_about be_around be_involved_in be_near be_part_of be_there_for celebrate
        come_back_to come_to_know compare_notes_on continue_conversation_about continue_discussion_about
        continue_talking_about contribute_to delve_into dig_into discuss do exchange_ideas_about experience
        explore find_out_about find_out_more_about get_my_hands_on get_my_head_around get_my_head_round
        get_my_teeth_into get_to_know go_another_round_on go_on_talking_about have_hand_in hear hear_about
        hear_anything_about hear_further_about hear_how hear_more hear_more_about hear_more_of hear_of
        hear_you_talk_about help_with join join_in know know_about know_how know_more know_more_about learn
        learn_about learn_from learn_how learn_more_about learn_of listen_to look_into meet
        pick_up_conversation_about play_part_in puzzle_over read_about read_more_about return_to see
        see_more_of see_something_of serve share_in share_thoughts_on sink_my_teeth_into sit_in_on speak_about
        speak_further_about speak_more_about spend_time_on spend_time_with stand_by study support take_part_in
        talk_about talk_further_about talk_more_about talk_over talk_through taste think_about
        think_more_about try understand understand_better understand_more_of visit watch witness work_on
    """,
    "admirer": """
        admirer believer champion convert devotee enthusiast fan friend great_one_for lover sucker supporter
    """,
    "heart": """
        afternoon attention bones conscience conversation_at_home curiosity day daydreams ears evening eye
        fancy gut head heart imagination interest memory mind mood morning sense_of_humor sense_of_humour soul
        spirit thought thoughts week
    """,
    "place": """
        agency archive bakery bank bench brand brewery business cellar center centre charity choir clinic
        colleagues college community company council crew culture department depot ensemble farm field firm
        garden group hospital hotel house industry institute job kitchen lab library museum office opening
        opportunity orchestra organisation organization park people place position post practice press
        profession project restaurant role school service shop site society stable staff station studio
        surgery team theater theatre trade trust university vacancy ward work workplace workshop world yard
    """,
    "work": """
        attention care courage craft devotion effort energy heart love passion patience skill thought time
        work
    """,
    "be": """
        appear appear_to_me be be_for_me be_like be_something_of be_to_me be_to_my_mind become came_as
        cannot_be come_across_as continue_to_be could_be could_not_be count_as have_become have_to_be look
        look_like make_for may_be might_be must_be rank_among rank_as read_like remain ring seem seem_like
        seem_to_me sound sound_like sound_to_me stand_out_as strike_me strike_me_as turn_out will_be would_be
    """,
    "am": """
        am_glad_and be be_being be_left become came_home cannot_be cannot_be_more come_away could_not_be
        could_not_be_more count_myself feel find_myself get grow have_become have_grown have_never_been
        have_rarely_been have_seldom_been may_be must_be remain shall_be should_be was was_left went_home
        will_be would_be
    """,
    "had": """
        do feel have have_do have_feel have_have have_keep have_spent hold keep once once_do once_have
        once_spend speak spent will_have would_have
    """,
    "keep": """
        am began_to cannot_help catch_myself continue continue_to could_not_help do find_myself go_on had_to
        have have_been have_begun_to have_caught_myself have_continued_to have_found_myself have_gone_on
        have_had_time_to have_kept have_never_stopped have_not_been_able_to_stop have_not_stopped keep like
        like_to love_to never_stop often shall_be shall_go_on smile_when_i stop_to was will_be will_go_on
        will_keep
    """,
    "find": """
        believe call consider count deem find find_myself_thinking hold judge rate reckon regard regard_as say
        suspect think
    """,
    "imagine": """
        appreciate believe dare_say expect feel guess imagine know only_imagine picture see sense suppose
        suspect tell understand well_believe well_imagine
    """,
    "note": """
        discover hear learn listen note observe read receive_news register take_note watch
    """,
    "prep": """
        about as_by as_with at because because_of by for how in of on over to towards what when with
    """,
    "thanks": """
        allow_me_to_thank_you and_thank_you bless_you cheers heartfelt_thanks huge_thanks i_am_grateful
        i_am_grateful_to_you i_am_indebted_to_you i_am_obliged_to_you i_am_thankful i_appreciate_you
        i_must_thank_you i_owe_you_thanks i_remain_grateful_to_you i_should_like_to_thank_you
        i_should_thank_you i_thank_you i_want_to_thank_you i_would_like_to_thank_you kind_thanks
        let_me_thank_you many_thanks may_i_thank_you my_heartfelt_thanks my_sincere_thanks my_thanks
        my_warm_thanks sincere_thanks special_thanks thank_you thank_you_again thanks thanks_again warm_thanks
        warmest_thanks
    """,
    "for": """
        again_for for for_having once_again_for once_more_for
    """,
    "left": """
        came_away came_away_from came_home came_out_of hung_up leave left_us left_you walked_away went_away
        went_home went_home_from
    """,
    "go_out": """
        be_with be_won_by beat_faster_at beat_quicker_at drift_to go_out_to go_to jump_at leapt_at
        leapt_when_i_hear leapt_when_you_mention lift_at race_at return_to sing_at skip_at swell_at turn_to
        wander_to warm_to was_won_by
    """,
}
