"""Slang and text-speak, with the plain words to use instead.

Facts about usage from G1 ("avoid slang or overly casual language") and from common style guides.
"""

from reviewer import Phrase

# `better` stands exactly where the word stands, so these can be mended without a look.
SLANG = (
    Phrase("gonna", "going to", fix=True),
    Phrase("wanna", "want to", fix=True),
    Phrase("gotta", "have to", fix=True),
    Phrase("kinda", "rather", fix=True),
    Phrase("stoked", "very pleased", fix=True, unless=("stoked ... hearth|fire|furnace|boiler",)),
    Phrase("dude"),
)

TEXT_SPEAK = (
    Phrase("thx|thnx|tnx", "thank you", fix=True),
    Phrase("pls|plz", "please", fix=True),
    Phrase("lol|lmao|rofl", "", fix=True),
    Phrase("btw", "by the way", fix=True),
)
