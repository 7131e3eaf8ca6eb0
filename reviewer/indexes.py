"""By which words the phrases of tables are found: made by `python docs/indexes.py`."""
# ruff: noqa: E501
# fmt: off

# The number of each table's first phrase, by the table's fingerprint.
TABLES = {489379084: 0, 1205194778: 13, 1559832536: 24, 2106464173: 41, 2221192476: 45, 2295504403: 80, 2662075125: 88}
INDEX = {
    "": "<i <my >mail >time another|final|last|more|second|third >up again|more|once <me >this >again <still haven't|not|nothing|yet is|it's|name|this >in >about|because|for|regarding|to|you <my|the|this >to|with <that|this <a do|got|this >minutes day|thank <good <the <to have|i've april|august|christmas|december|easter|february|january|july|june|march|may|november|october|september|then|we >april|august|autumn|december|fall|february|january|july|june|march|may|november|october|september|spring|summer|winter|year <last <have begun|completed|earned|finished|learned|passed|started|taken <your has|it's ago|passed|since <months|time|while <has <in <months|weeks >of >from >from|of >news <you again <future|other again|another|arise|arises|opens|reopens|similar|up >me appointed|chosen|get|move|offered|on|picked|selected|shortlisted|successful|through >down|me <another|better|different|other|stronger >better|else|fit|fits|more|who|with >about|not|to >who|whom|you >another|of|somebody|someone >me|us >back >back|to >about|on|regarding your >answer|decision|letter|message|no|note|reply >arrived|came|reached|reads|said|says|speaks >to <it who her|him|new|successful|them <is <job|place|position|post|role <the|your <who below|close|second|short >candidate|choice|man|person|woman >are|come|comes|open >it|the|this occasion|time <me|us about|after|how|if|when|where|whether|who >again|in|on|once|up again|in|on|once|up <an|any|further|some curious|eager|glad|grateful|hope|hoped|hoping|like|love about|on|say <this <conversation|earlier|for|here|hospitality|interview|me|meeting|time|us|you <just",
    "a": " asked=0:0,1:0,11:0 attempt=6:4 ask=7:6,82:75 asking=7:6,82:75 again=8:7,13:12 advert=30:31 advertisement=30:31 ago=33:34,37:37 april=34:36,35:36 august=34:36,35:36 advised=40:42 apply=41:43 answer=45:31,59:57,60:58,62:60 applicant=51:49 applicants=51:49 answering=58:54 appointed=65:63,69:42 afternoon=88:81 afternoon's=88:81",
    "c": " called=0:0,1:0,11:0 contacted=0:0 check=7:6,84:77 checking=7:6,83:76 calling=13:12,14:14,58:54 came=13:13,72:69 call=14:14,15:15,45:31,59:57 contact=36:36 chose=40:42,57:53,69:42 consider=41:43 considered=41:43 candidate=51:49,56:52 candidates=51:49 choice=57:23,68:67 choosing=57:53 chosen=57:53,65:63,69:29 clear=61:59 crestfallen=73",
    "e": " emailed=0:0,1:0,11:0 enquired=0:0,1:0 earlier=3:1,9:1 e=4:2,6:2,45:2,59:2,62:2 email=4:1,6:4,45:31,59:57,62:60 enquiry=4:1,6:4 enquire=7:6,82:75 encouraged=40:42 enter=76:72 enquiring=82:75 evening=88:81",
    "i": " inquired=0:0,1:0 inquiry=4:1,6:4 interview=13:12 interviewed=13:12 if=44:45 inform=80:46,81:46 inquire=82:75 inquiring=82:75",
    "m": " mailed=0:0 messaged=0:0,1:0,11:0 mail=4:1 message=4:1,6:4,62:60,71:67 messages=8:9 miss=18:17 mr=18:17 mrs=18:17 ms=18:17 mx=18:17 minute=19:18 moment=19:19 month's=27:28 meanwhile=28:29 months=32:33 march=34:36,35:36 may=34:36,35:36 mind=42:36 man=56:52 morning=88:81 morning's=88:81 met=90:83",
    "p": " phoned=0:0,11:0 previous=3:1,9:1 phoning=13:12,14:14,58:54 phone=15:15,22:23 professor=18:17 page=30:31 paper=30:31 passed=33:35 piece=38:38 positions=43:44,75:71 person=51:49,56:52 prompt=61:59 picked=65:63,69:42 places=75:71 posts=75:71 progress=85:78",
    "r": " rang=0:0,11:0 received=12:11 ringing=13:12,14:14,58:54 recommended=40:42 roles=43:44 reply=45:31,59:57,60:58,62:60 refusal=50 rejected=50 rejection=50 reconsider=69 result=71:67 results=71:67",
    "w": " wrote=0:0,1:0,11:0,40:42 write=7:6 writing=7:6,58:56 waiting=10:10 website=30:31 when=44:45 wasn't=49:47 went=53:16,63:61,64:62,67:66 woman=56:52 wish=66:64 wishes=66:64 wonder=82:75 wondered=82:75 wondering=82:75 word=85:78,87:80",
    "l": " left=2:0,90:83 last=3:1,26:27 letter=4:1,6:4,45:31,59:57,60:58,62:60,71:67 line=22:23,87:80 long=39:3 letting=47:46,48:46,77:46 let=81:46 learn=86:79",
    "s": " sent=2:0 second=3:1,5:3 several=9:1 speaking=13:12,17:0 speak=16:16,23:24 since=24:25,25:26,28:29,29:30 site=30:31 september=34:36,35:36 small=38:41 said=40:42 suggested=40:42 should=44:45 somebody=52:50 someone=52:50 sad=55:51 sorry=55:51 short=61:59 selected=65:63 scored=72:69 sit=76:72 spoke=90:83",
    "f": " first=3:1 fifth=5:3 fourth=5:3 follow=6:5,7:6,83:76 following=7:6,83:76 floating=8:8 four=9:1 february=34:36,35:36 frank=61:59 friendly=61:59 fell=72:69 finished=72:69 feedback=78:31",
    "t": " third=3:1,5:3 time=6:4 try=6:4,7:6,41:43,76:72 trying=7:6 three=9:1 two=9:1,19:20 touch=36:36 told=40:42,47:46 think=41:38 telling=47:46,58:54 turned=50:48 taken=65:63 take=76:72 tell=80:46,81:46 today=89:82",
    "n": " note=4:1,6:4,60:58,62:60,71:67 night=21:22 now=28:29 news=30:31,38:40,45:31,71:67,85:78 november=34:36,35:36 not=49:47,79:73 no=60:58",
    "b": " back=8:5 bumping=8:8 bye=21 been=31:32 bit=38:38 better=74:70",
    "h": " had=12:11 heard=12:11 hear=38:39,86:79 hello=39 honest=61:59 hired=65:63,69:42 heartbroken=73",
    "d": " dr=18:17 december=34:36,35:36 decision=45:31,46:23,60:58,62:60,68:67 didn't=49:47 disappointed=54 disappointing=54 disappointment=54",
    "g": " good=19:3 goodbye=20:21,21 greetings=38:39 given=53:16 go=53:16 goes=53:16 going=53:16,63:61,67:65 gone=53:16,63:61,67:35 getting=58:55 got=69:68,90:83 gutted=73",
    "y": " year=32:33 years=32:33",
    "j": " january=34:36,35:36 july=34:36,35:36 june=34:36,35:36 jobs=75:71",
    "o": " october=34:36,35:36 openings=43:44 opportunities=43:44 one=56:52 outcome=70:38",
    "v": " vacancies=43:44,75:71",
    "k": " know=48:7,80:74,86:79 kind=61:59",
    "u": " unable=49:47 unsuccessful=50 update=80:46,85:78 updates=85:78",
}
