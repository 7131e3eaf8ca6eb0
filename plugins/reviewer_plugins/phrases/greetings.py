"""Salutations and closings that are too casual for a first acquaintance. Facts from G1 and from surveys of mail.

A greeting of another language ("Kia ora", "Namaste", "Aloha") is courteous and is not listed.
"""

from reviewer import Phrase

CASUAL_GREETING = (
    Phrase("^ [(hey|heya|heyy|heyyy|heyyyy|heyo|hay) (there|again|you|hey|hey hey|ho)?]"),
    Phrase(
        "^ [(hiya|hiyaa|hii|hiii|hihi|hi hi|yo|yoo|ayo|yo yo|aye yo|oi|oi oi|oy|ey up|ay up|eyup|"
        "cooee|yoo-hoo|yoohoo|hi-de-hi)]"
    ),
    Phrase(
        "^ [(howdy|howdy-do|g'day|gday|howzit|wotcha|wotcher|ahoy|wagwan|sup|wassup|whassup|wazzup|"
        "waddup|whaddup|aight)]"
    ),
    Phrase(
        "^ [(alright|all right|allright|ello|ello ello|mornin|evenin|afternoon all|yello|surprise|"
        "knock knock|guess who)]"
    ),
    Phrase(
        "^ [(what's|whats|what is) (up|new|good|cracking|crackin|cooking|happening|shaking|poppin|"
        "popping|the story|going on|crack-a-lackin)]"
    ),
    Phrase("^ [(how's|hows) (it going|it hanging|tricks|things|life|you)]"),
    Phrase("^ [top of the morning]"),
    Phrase(
        "^ [(bonjour|hola|ciao|aloha|salut|guten tag|konnichiwa) (amigo|amigos|crew|gang|mate|"
        "everybody|y'all|peeps|guys|bella|team)]"
    ),
    Phrase(
        "^ [(hi|hello|hallo|hullo|good morning|morning|evening|greetings|kia ora|welcome) (guys|guy "
        "and gals|gang|folks|peeps|people|mate|mates|dude|dudes|bro|bros|bruh|buddy|pal|pals|man|hun|"
        "hon|honey|babe|love|lovelies|stranger|strangers|boss|chief|champ|champion|ladies|lads|"
        "fellas|girls|boys|y'all|yall|all you|friend|amigo|earthling|earthlings|humans|crew|chaps|"
        "superstar|superstars|rockstar|rockstars|sunshine|gorgeous|sweetie|matey|you lot|fam|my "
        "friend|friend of mine)] ;"
    ),
    Phrase("^ [dear (guys|gang|folks|peeps|mate|mates|dude|dudes|bro|buddy|lads|fellas|y'all|crew|chaps|stranger)] ;"),
    Phrase("^ [(hey|yo|hi|hello) ... (guys|dude|bro|mate|y'all|lads|gang|buddy|bruh|fam|stranger|sunshine|boss)] ;"),
    Phrase("^ [greetings ... (earthling|earthlings|humans|salutations|and salutations)]"),
    Phrase("^ [(hello stranger|hello again stranger|what ho)]"),
)

CASUAL_SIGN_OFF = (
    Phrase("^ [(later|laters|later gator|later alligator|l8r|l8er|see ya|see you later alligator|cya|c ya|cu|seeya)]"),
    Phrase(
        "^ [(xoxo|xoxoxo|xo|xx|xxx|xxxx|x|hugs|hug|big hug|big hugs|kisses|kiss|hugs and kisses|mwah|"
        "smooches|love ya|luv ya|love you|love and hugs)]"
    ),
    Phrase("^ [(peace|peace out|peace and love|one love|much love|lots of love|love and light|stay gold)]"),
    Phrase("^ [(catch|smell|check|see|talk to|speak to|hit|chat to|write) (ya|you|u|yous|y'all) ...]"),
    Phrase(
        "^ [(over and out|mic drop|that's all folks|signing off|outta here|i'm out|gotta run|"
        "gotta go|gotta dash|got to dash|must dash|must fly|have to run|toodles|toodle-pip|toodle "
        "pip|toodle-oo|toodleoo|pip pip|tally ho|ta-ta|tata|ta-ra|tara|ta ra|ttfn|ttyl|ttys|bfn|brb|"
        "bye bye|buh-bye|bye for now|bye|byee|byeee|cheerio|cheery-bye|nighty night|night night|nite|"
        "night|god bless ya|hooroo)]"
    ),
    Phrase(
        "^ [(ciao|ciao ciao|ciao for now|ciao bella|adios|adios amigo|adios amigos|hasta la vista|"
        "hasta luego|hasta mañana|hasta manana|au revoir|arrivederci|auf wiedersehen|tschüss|tschuss|"
        "sayonara|bon voyage) (amigo|amigos|baby|all|everyone)?]"
    ),
    Phrase(
        "^ [(take it easy|take it sleazy|keep it real|keep it cool|keep it up|keep on trucking|keep "
        "smiling|keep calm|keep rocking|be good|be cool|stay cool|stay awesome|stay golden|stay "
        "classy|stay frosty|stay chill|stay groovy|stay positive|rock on|party on|game on|carry on|"
        "onwards|onward|onwards and upwards|live long and prosper|may the force be with you|fingers "
        "crossed|here's hoping|wish me luck|toes crossed|cheers big ears)]"
    ),
    Phrase("^ [have a (good|great|nice|awesome|cool|fab|rad|sweet|wicked|chill) (one|un|wknd)]"),
    Phrase(
        "^ [(until next time|till next time|til next time|chat soon|talk soon|ttys|speak soon|see "
        "you soon|see you around|see you round|see you on the other side|see you at work|see you "
        "monday|see you on monday|see you there|catch up soon|laterz|lates)]"
    ),
    Phrase(
        "^ [your (new|best|favourite|favorite|soon to be|future|biggest|friendly|number one|next) "
        "... (friend|mate|buddy|bestie|pal|fan|colleague|candidate|bff|star|employee|hire|teammate|"
        "chef|neighbourhood)]"
    ),
    Phrase(
        "^ [yours (till|until|in coffee|in code|in tea|in hope|in anticipation|in haste|forever|"
        "always|in caffeine|in cake|in books|in beer) ...]",
        unless=("yours in (sport|christ|scouting|solidarity|service)",),
    ),
    Phrase(
        "^ [(hasta|cheers|thx|thnx|thanks|ta|tks) (la pasta|dude|dudes|mate|mates|big ears|guys|bro|"
        "buddy|man|bud|a bunch|a million|a ton|a bazillion|heaps|loads|y'all|pal|my friend|fam|team|"
        "gang|folks|xx|x|lots)]"
    ),
    Phrase("^ [(love|lots of love|with love|all my love|lol) ;]"),
    Phrase(
        "^ [(yeehaw|woohoo|yay|boom|bam|high five|high fives|fist bump|air kiss|warm fuzzies|good "
        "vibes|positive vibes|good vibes only|sending good vibes|happy trails|happy friday|tgif|stay "
        "hungry|yolo)]"
    ),
    Phrase(
        "^ [(ta|thx|thnx|tnx|k thx|kthx|k thx bye|kthxbye|ttyl|tysm|pce|rgds|rgrds|br|brgds|tc|gn|hf|gl|tx|thks|tks)]"
    ),
)

# Usual among colleagues in Britain and Australia; to a stranger with a job to give, better not.
MILD_SIGN_OFF = (
    Phrase("^ [cheers]"),
    Phrase("^ [take care]"),
)
