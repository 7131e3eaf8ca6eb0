"""Common English words: in capitals they are shouted, for no usual acronym is spelt like them.

Left out are words that are acronyms as well (IT, US, WHO, AID, ACT, CAT, PIN, SMART ...).
"""

COMMON = frozenset(
    (
        "about above absolutely after afternoon again all almost already also although always amazing annoyed "
        "another answer answered any anybody anyone anything appreciate ask asked asking available away awesome "
        "awful back bad badly based because been before begging being believe best better between big boss both "
        "break bring busy buy call called calling calls came can't cannot certain certainly chance change check "
        "clear clearly come coming complete completely confirm contact could couldn't date day days deadline dear "
        "decide decided decision definitely delighted deserve desperate desperately did didn't different difficult "
        "does doesn't don't done down dream each early easy either email emailed emails enough entire especially "
        "even ever every everybody everyone everything exactly excellent excited exciting extra extremely fact fair "
        "far fast feel few final finally find fine finish first five follow following forever forget forward found "
        "four free friday friend full fun gave get getting give given glad going good got grateful great guess had "
        "half happen happened happy hard hate have haven't hear heard hello help her here hers him his honest "
        "honestly hope hoped hoping hour hours however huge hundred hurry i'd i'll i'm i've immediately important "
        "impossible impressed indeed information instead interest interested interesting interview interviewed "
        "isn't job join just keen keep kind kindly knew know known last late later least leave left less letter "
        "light like little long longer look looking lost lot love loved made make making many matter maybe me mean "
        "meet meeting message messages met might minute minutes miss missed monday money month months more morning "
        "most much must my myself need needed needs never news next nice night no nobody none not nothing now "
        "number obviously offer often once only open opportunity other our over own paid part past patient pay "
        "people perfect perfectly person personally phone please pleased point possible prefer probably problem "
        "promise promised proper properly proud question questions quick quickly quite rather reach read ready real "
        "really reason receive received regarding reply respect respond response rest right ring said same saturday "
        "saw say see seen send sent serious seriously several should show sick silence simple simply since six "
        "somebody someone something soon sorry speak spent start started stay still stop such sunday sure take "
        "taken talk team tell ten terrible thank thanks that's them there these they thing things think this those "
        "though thought three thrilled through thursday time times tired today together told tomorrow tonight too "
        "took totally true truly try trying tuesday twice two under understand unique until update updates urgent "
        "used useful valued very wait waited waiting want wanted was wasn't waste we we're wednesday week weekend "
        "weeks welcome well were whole why will wish within without won't wonderful word words work worked working "
        "works world worst worth would wouldn't write writing wrong wrote year years yes yesterday yet you you're "
        "your yours "
    ).split()
)
# Words that belong to a shout without making one: most are acronyms, units or the names of logic gates as well.
LINKING = frozenset(
    (
        "a am an and are as at be but by can do end for from go has he how i if in into is it its let new of off on "
        "one or out she so some than that the their then this to up us use way we what when where which while who "
        "with "
    ).split()
)
