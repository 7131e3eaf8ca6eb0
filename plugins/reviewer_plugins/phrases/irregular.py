"""The forms of irregular verbs, by the verb."""

from __future__ import annotations

_FORMS = """
begin began begun; break broke broken; bring brought; build built; buy bought; catch caught; choose chose
chosen; come came; cut cutting; deal dealt; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; fight
fought; find found; fly flew flown; forget forgot forgotten; get got gotten; give gave given; go went gone; grow
grew grown; hear heard; hold held; keep kept; know knew known; lead led; leap leapt; learn learnt; leave left;
lend lent; lose lost; make made; mean meant; meet met; pay paid; read reading; ride rode ridden; rise rose
risen; run ran running; say said; see saw seen; sell sold; send sent; set setting; shake shook shaken; show
showed shown; sing sang sung; sit sat; sleep slept; speak spoke spoken; spend spent; stand stood; steal stole
stolen; stick stuck; swim swam swum; swing swung; take took taken; teach taught; tell told; think thought; throw
threw thrown; understand understood; wake woke woken; wear wore worn; win won; write wrote written; rewrite
rewrote rewritten; withdraw withdrew withdrawn
"""
IRREGULAR = {form: verb for verb, *forms in map(str.split, _FORMS.split(";")) for form in forms}
