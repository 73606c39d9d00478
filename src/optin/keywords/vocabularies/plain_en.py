"""English in plain words: how people ask for an end of texts, and what only looks like it.

It is long because it is data: every word and every order of words that the reader knows.
"""

from typing import Final

from optin.keywords.words import Grade, Phrasing, Rule

__all__ = ["PHRASING"]

_CLASSES: Final = {
    # To end something that one gets.
    "STOP": """
        stop stopped stopping quit quitting cease discontinue halt stahp stap stopp stip stp stpo
        sotp st0p stoop stopit knock_off knock_it_off cut_out cut_it_out lay_off put_an_end_to
        put_a_stop_to refrain_from chill_with ease_up_on enough_with enough_of kill_it_with
        give_it_a_rest_with
        """,
    "END": """
        end ending cancel disable deactivate suspend terminate turn_off turning_off shut_off
        switch_off kill opt_out_of unsubscribe_from cut delete remove silence shut_down block
        """,
    "ALONE": """
        stop stahp unsubscribe unsub optout stopp stpo sotp stop2end stop2quit stopplease stp
        discontinue cease desist
        """,
    "UNSUBBED": "unsubscribed opted_out unsubbed",
    "TAIL": """
        thank_you thank_you_very_much thank_you_so_much right_now at_once or_else for_good forever
        and_desist everything me us sending_me in_the_name_of_god for_the_love_of_god
        """,
    "WISH": "want wanna wish like need trying tried try asked choose decided prefer ready",
    "UNSUB": """
        unsubscribe unsub unsubscribing unsuscribe unscribe unsubscription
        optout opt_out opting_out opt_me_out opt_us_out opt_this_number_out un_enroll
        unenroll deregister unregister unsub_scribe unsubcribe opt_put opt_ot un_subscribe
        desubscribe disenroll opt_my_number_out unsubscibe unsubribe unsubsribe unsubs opted_me_out
        """,
    "ENDED": "end quit cancel stop unsubscribe exit opt_out optout unsub opt",
    "HEY": """
        yo bruh bro dude omg ok okay hey ffs jfc man mate hi hello cmon seriously wow ugh fam lol
        jesus god dear sorry nah nope haha smh sis yeah
        """,
    # What the sender does.
    "SENDING": """
        texting txting textin txtin texing txtng txtn textng trying_to tezting messaging msging messagin mesaging sending
        sendin sendng contacting spamming spammin bothering harassing bugging annoying pestering
        emailing soliciting bombarding flooding buzzing notifying bombing communicating disturbing
        badgering hounding smsing reaching_out blowing_up blowing_me_up blowin_me_up blowing_my
        blowin_my blowin_up hitting_me_up hitting_my hittin_me_up hittin_my hitting_up calling
        blowing_us_up contact texts text txts msgs messages msg sms spam asking_for_money
        asking_for_donations wasting_my_time selling pushing_your receiving getting_texts
        getting_messages getting_these writing_me writing_to_me pinging stalking bombing_me
        """,
    # Words of which a slip of one letter is read, too.
    "MENDED": "texting messaging sending contacting spamming subscription permission number please",
    "TEXT": """
        text txt txting texting tx tezt tetx txet message msg contact spam bother sms harass bug
        ping disturb solicit hit_up reach_out_to hmu notify pester contacting messaging mesage
        text_message hit_me_up reach_out communicate_with write_to
        """,
    "SEND": "send sending sned sent sen",
    "CALL": "call phone ring email write e_mail",
    # The things themselves.
    "MESSAGES": """
        texts txts textes messages msgs mesgs mssgs massages sms smses spam notifications alerts
        blasts promos promotions solicitations texting messaging txting text_messages text_alerts
        text_message txt_messages sms_messages text_blasts txtmsgs txt_msgs messgaes mesages
        messeges text_updates text_reminders text_notifications
        """,
    "KINDS": """
        coupons offers ads advertisements emails communications communication correspondence
        marketing contact reminders surveys newsletters deals advertising newsletter updates
        campaigns fundraising donations text txt text_subscription sms_subscription message msg
        notification alert
        """,
    "MESSAGE": "text txt message msg sms",
    "THESE": "these them em dis dese thes thos those",
    "LIST": """
        list lists database data_base mailing distribution rotation directory contacts records group thread chat
        subscription texts messages blasts blast roll system lsit chain everything files alerts promos
        notifications db texting_thing text_thing marketing text_list texts_list lists_s liat lst
        """,
    "NUMBER": "number num nbr nmbr numbr numbers # digits phone_number cell_number nunber numer",
    "PHONE": "phone cell mobile line number cellphone landline # num device nmbr digits",
    "MY": "my this our the that these both",
    "ME": "me us",
    "FROM": "from frm form fom off of out outta outof out_of off_of of_of",
    "REMOVE": """
        remove delete rmv rmove exclude erase unlist removed deleted removing deleting remov rm purge
        eliminate disconnect
        """,
    "TAKE": "take get remove delete tk rmv taking cross scratch strike leave keep takes",
    "PULL": "pull drop knock bump kick taken gotten dropped removed deleted pulled add",
    "LOSE": """
        lose delete remove erase forget trash ditch scrub purge discard toss rmv loose burn dump
        removing deleting unlist disregard block drop exclude remov del dlt delt
        """,
    "DONT": "dont do_not never dnt donot no_longer no_need_to don_t dun doan dont_ever",
    "DOESNT": """
        dont do_not never no_longer dnt donot doesnt didnt did_not does_not wont dun aint dont_even
        not don_t cant_use have_no_use_for
        """,
    "WANT": "want need wish care wanna appreciate require desire wnt like wants needs want_want",
    "RECEIVE": """
        receive recieve receiving recieving hear_from_you hear_from_yall hear_from_u hear_from_ya
        be_contacted be_texted be_messaged be_bothered be_on_this be_on_your be_subscribed
        be_spammed being_contacted being_texted be_reached hearing_from_you be_on_any
        hear_from_this hear_from_any be_notified hear_from_your be_a_part_of_this
        be_part_of_this participate
        """,
    "GET": "get getting receive recieve receiving have read see gettin keep_getting be_getting",
    "AGAIN": "again anymore ever evermore nomore henceforth",
    "TIME": "until till til before after while during at between unless when if because",
    "HATE": """
        hate sick_of tired_of fed_up_with done_with finished_with through_with had_enough_of
        cant_stand cant_take annoyed_by annoyed_with good_on all_set_with all_set_on
        enough_of enough_with dont_like despise loathe sick_and_tired_of done_getting
        tired_of_getting sick_of_getting tired_of_receiving no_interest_in not_interested_in
        no_longer_interested_in uninterested_in dont_want_any pass_on no_use_for over_it_with
        """,
    "REVOKE": "revoke revoking revoked revocation withdrawn withdraw withdrawing withdrew rescind rescinding retract",
    "CONSENT": "consent permission authorization authorisation",
    "REPLY": "reply text txt send type respond answer press msg replying rply",
    "KEYWORD": "stop unsubscribe end quit cancel",
    "REPLIED": "replied sent texted typed said wrote answered responded reply say asked",
    "WRONG": "wrong wrng rong incorrect worng wromg",
    "WHO": "person guy lady party dude man woman gal girl peson people",
    "BLOCK": "block blocking blocked blockin blok",
    "YOU": "you u yall ya yous ye yalls yo_number ur_number your_number",
    "I": "i we ive weve ill ima imma",
    "SUBJECT": "i we you u they he she who if",
    "GAVE": """
        gave typed put entered dialed wrote used called texted have sent saved typing given copied
        """,
    "NOBODY": "nobody noone no_one none no_body aint_nobody theres_no there_is_no",
    "NOT": "not isnt aint is_not wasnt isn_t arent are_not",
    "THREAT": "and_ill and_i and_im and_you and_youll and_my and_we ill costs cost = gets means",
    "OTHER": """
        deadline form forms period date window fee insurance dental plan coverage warranty button
        arbitration class trip testing lunch waiver policy settlement work works process waitlist
        account schedule roster team reservation booking guest lease title calendar order
        appointment wait case bill invoice card prescription delivery
        """,
}

_NONE: Final = (
    Rule(
        "again",
        Grade.NONE,
        """
        put me|us back
        opt me? back in
        resubscribe
        re subscribe
        turn THESE|MESSAGES back on
        sign me|us back up
        KEYWORD _? by|on accident|mistake
        KEYWORD accidentally
        accidentally|mistakenly REPLIED? _? KEYWORD|UNSUB
        didnt|dint mean to? _? KEYWORD|UNSUB
        want _? MESSAGES again|back
        opt in again
        start MESSAGES again
        keep them|it|these|MESSAGES coming
        """,
        voids=True,
    ),
    Rule(
        "goes_on",
        Grade.NONE,
        """
        dont|never|cant|cannot|not|do_not|dnt|wouldnt STOP|END|REMOVE|TAKE|UNSUB|LOSE
        dont|never|cant|cannot|not|do_not|dnt|wouldnt STOP|END SENDING|MESSAGES|THESE
        dont|never|not|do_not STOP|END SENDING ME? MESSAGES|THESE
        dont|never|not|do_not TAKE|REMOVE|PULL ME FROM FROM? LIST?
        dont|never|not|do_not TAKE|REMOVE|PULL ME
        dont|never|not BLOCK YOU?
        i? UNSUBBED by|on|my|from
        dont|never|not LOSE MY NUMBER
        dont|do_not want|need|have to UNSUB|STOP
        dream of UNSUB
        UNSUB ME? FROM nothing
        was|got|been|did|am|im _? unsubscribed
        . unsubscribed >
        should|shall|must i STOP|UNSUB|END
        should|shall|must i STOP|END|UNSUB FROM? SENDING|MESSAGES|KINDS
        do|must|should i have|need to? STOP|UNSUB|END
        do|must|should i have|need to? STOP|END|UNSUB FROM? SENDING|MESSAGES|KINDS
        should|do|can|if|what i? REPLY KEYWORD
        cant _? _? enough of MESSAGES|THESE
        DOESNT WANT to miss|lose _? MESSAGES|KINDS
        """,
    ),
    Rule(
        "others",
        Grade.NONE,
        """
        you|u|they|he|she|if|it dont|never|didnt|do_not|cant|will|can TEXT|SEND ME?
        SUBJECT didnt|did_not|will|can TEXT|SEND ME?
        end of MESSAGE
        UNSUB link|page is|does|doesnt|didnt|not|isnt|wont
        dont|cant YOU TEXT|SEND ME? _? back
        when|before|why|did|have|has SUBJECT STOP SENDING|MESSAGES
        why|did|have|has SUBJECT? STOP SENDING|MESSAGES
        he|she|they|ex|him|her|them wont|doesnt|never|cant|to|from _? STOP SENDING
        tell|told|ask|asked|make him|her|them|my to? STOP SENDING
        tell|told|ask|asked|make him|her|them|my to? STOP SENDING ME?
        STOP SENDING ME? to|at|for his|her|him|them|their
        TAKE|REMOVE ME|name|NUMBER FROM FROM? _? _? OTHER
        UNSUB OTHER
        UNSUB of|for|from _
        UNSUB of|for|from _? OTHER
        how|where|can|could|may do|can|to|i|we? i|we|you? UNSUB of|from _
        i? WISH to? be? UNSUB of|from _
        i am|im|ill|will UNSUB of|from _
        if i|we|you UNSUB
        wont|wouldnt|would never? UNSUB
        wont|doesnt|didnt|to|not|never leave ME alone
        leave ME alone with|about|for|until|till|to
        got|have|had|see|received|get|getting|theres|are|were no MESSAGES
        got|have|had|see|received|get|getting|theres|are|were no more MESSAGES
        no MESSAGES|MESSAGE yet|from|came
        """,
    ),
    Rule(
        "footer",
        Grade.NONE,
        """
        REPLY KEYWORD
        REPLY KEYWORD|UNSUB to|2 _ _? _?
        KEYWORD|UNSUB to|2 ENDED
        """,
    ),
    Rule(
        "mistaken",
        Grade.NONE,
        """
        i|we|ive|ill _? GAVE|had _? _? WRONG NUMBER|WHO
        you|u|they|he|she|someone _? gave|typed|put|entered|wrote|called|used|had _? WRONG NUMBER|WHO
        not|isnt|never WRONG NUMBER|WHO
        WRONG NUMBER of|on
        . sorry WRONG NUMBER >
        """,
    ),
)

_DEFINITE: Final = (
    Rule(
        "consent",
        Grade.DEFINITE,
        """
        REVOKE _? _? CONSENT
        CONSENT is|has|been? been? REVOKE
        """,
    ),
    Rule(
        "request",
        Grade.DEFINITE,
        """
        UNSUB ME FROM? MESSAGES|LIST
        UNSUB ME >
        UNSUB FROM THESE|MESSAGES|LIST
        STOP SENDING ME MESSAGES
        STOP SENDING ME >
        TAKE|REMOVE ME FROM FROM? your|ur|this|whatever _? LIST
        TAKE|REMOVE NUMBER FROM FROM? your|ur|this|whatever _? LIST
        STOP all? MESSAGES >
        """,
    ),
)

_PROBABLE: Final = (
    Rule(
        "ending",
        Grade.PROBABLE,
        """
        STOP SENDING
        STOP it? with|w? THESE? _? _? MESSAGES
        STOP it? with|w? THESE? _? KINDS
        END _? MESSAGES
        END KINDS
        STOP|END THESE|this $
        make it stop >
        that YOU STOP >
        notice|request|asking|wish to ALONE >
        why _? YOU keep SENDING
        why do i keep getting|receiving THESE|MESSAGES
        STOP THESE from|coming|now|immediately|already|from
        STOP it with _? MESSAGES|THESE|KINDS
        make|get|want|getting|have THESE|MESSAGES to? STOP|END
        i want it|this to? STOP
        THESE|MESSAGES|this|it need|needs|have|has|must|gotta to? STOP|END
        turn|shut|switch THESE|MESSAGES off
        off with MESSAGES|THESE
        stop|end|cancel|delete MY|my|the? MESSAGE subscription
        lets end this
        chill|ease|done|quit w|on|with MESSAGES|THESE
        . ALONE >
        , ALONE >
        . ALONE TAIL >
        . HEY $ HEY? ALONE >
        can|could|would|will|wont YOU STOP >
        YOU can|may STOP now|>
        STOP asking|begging|calling $
        how to|do|can i? STOP|END THESE|this|it|>
        way to STOP|END
        what|which part of KEYWORD
        STOP THESE
        . ALONE YOU _ >
        . ALONE _? 0 >
        . ALONE period|dot|exclamation|comma >
        . ALONE to|2 ENDED >
        . REPLY ALONE >
        . ALONE REPLY KEYWORD _? _? _? >
        . no no? no? no? no? no? ALONE >
        please|pls|plz|favor|mean|but ALONE >
        for the? last time ALONE
        last time ALONE
        told|asked|tell|asking|begging|telling YOU|ya _? _? _? to? ALONE
        i said ALONE >
        stop means
        ALONE ALONE
        """,
    ),
    Rule(
        "repeated",
        Grade.PROBABLE,
        """
        I have? REPLIED KEYWORD _? _? times|already|yesterday|last|before|twice|and|but|again|weeks|days
        times _? _? _? _? _? REPLY|REPLIED KEYWORD
        already REPLIED KEYWORD
        already UNSUB
        still getting|receiving _? MESSAGES|THESE
        still SENDING ME
        why are YOU still SENDING
        """,
    ),
    Rule(
        "removal",
        Grade.PROBABLE,
        """
        REMOVE ME $
        REMOVE ME immediately|asap|now|at|and|from
        REMOVE him|her|them|their|his $
        TAKE ME FROM FROM? $
        TAKE|get|let ME FROM FROM? THESE|this|all $
        how do|can i get FROM FROM? THESE|this $
        no part of this|THESE
        not the right NUMBER|WHO
        TAKE|REMOVE|PULL ME FROM FROM? whatever|any|every|all|your|the|this? _? _? LIST|MESSAGES
        ME|NUMBER|name|address|info|phone FROM FROM? your|ur|this|whatever|any|every _? _? LIST|MESSAGES
        ME|NUMBER|name|info FROM FROM? LIST|MESSAGES
        FROM your|ur|this|whatever|yalls|any|every _? list|lists|database|rotation|distribution
        get off of? LIST|THESE
        be|been|being|get|getting TAKE|PULL|REMOVE FROM FROM? _? _? LIST|MESSAGES|THESE
        WISH to? be|get REMOVE|unsubscribed $
        can|could|may i please? be|get REMOVE $
        can|could|may i be|get REMOVE FROM this|THESE
        LOSE my|this|our|these NUMBER
        LOSE|TAKE my|this|our digits
        LOSE|REMOVE NUMBER >
        LOSE NUMBER FROM your|ur|this|LIST
        TAKE|REMOVE FROM your|ur|this|the? _? LIST
        TAKE off MY NUMBER
        REMOVE ME FROM LIST|THESE|here
        let ME off THESE|LIST
        put|add ME|NUMBER on|to your|the? _? do not call|contact|text
        put|add ME|NUMBER on|to your|the? dnc|no
        . want out $
        block ME >
        LOSE|REMOVE my|our PHONE|info|data|contact|details|name|information $
        LOSE|REMOVE MY contact info|information
        TAKE MY|my|our NUMBER FROM
        TAKE NUMBER FROM
        scratch|cross|strike|take my|our name off|out $
        my|this|our NUMBER removed|deleted|off
        count|leave|keep|cut ME out
        not on LIST anymore|any
        i want|wanna|need out $
        i want|wanna off $
        i want out|off FROM? THESE|MESSAGES|LIST
        """,
    ),
    Rule(
        "unsubscribing",
        Grade.PROBABLE,
        """
        $ UNSUB $
        $ UNSUB now|immediately|asap|and|from|forever|period|exclamation
        please|kindly|pls|plz|just UNSUB
        WISH to? be? UNSUB
        i am|im|ill|will UNSUB
        i choose|am|do to? UNSUB
        i? WISH to? be? UNSUB FROM THESE|this|MESSAGES|KINDS|LIST|all|everything
        how|where|can|could|may do|can|to|i|we? i|we|you? UNSUB FROM THESE|this|MESSAGES|KINDS|LIST|all
        i am|im|ill|will UNSUB FROM THESE|this|MESSAGES|KINDS|LIST|all|everything
        going|gonna to? UNSUB
        UNSUB ME|NUMBER
        UNSUB FROM THESE|this|MESSAGES|KINDS|LIST|your|all|everything
        how|where|can|could|may do|can|to|i|we|one? i|we|you? UNSUB
        way|link|option|button to UNSUB
        wheres|where|is|no UNSUB link|button|option|page
        UNSUB isnt|not|doesnt working|work
        didnt i already? UNSUB
        i|already UNSUBBED
        UNSUBBED already|last|weeks|days|times|yesterday|ages|before
        my UNSUB request
        UNSUB request
        UNSUB >
        """,
    ),
    Rule(
        "refusal",
        Grade.PROBABLE,
        """
        DONT TEXT ME
        DONT TEXT $
        DONT TEXT it $
        DONT TEXT|SEND AGAIN
        DONT TEXT|SEND ME? here|NUMBER|this
        DONT TEXT MY|my PHONE|NUMBER
        DONT TEXT|SEND|CALL to? MY|my PHONE|NUMBER AGAIN
        DONT TEXT|CALL his|her|their PHONE|NUMBER
        DONT SEND|TEXT ME? any|no? more? _? MESSAGES|MESSAGE|THESE|KINDS
        DONT SEND anything|nothing
        DONT SEND ME anything|nothing|stuff|crap|shit|no|any
        . DONT SEND >
        i|we DONT TEXT $
        no need for _? MESSAGES|THESE
        no need to keep? SENDING|SEND|TEXT
        THESE|MESSAGES are? no longer|NOT _? needed|necessary|wanted|relevant|useful|welcome|for
        THESE|MESSAGES are? no longer|NOT needed|necessary|wanted|relevant|useful|welcome|for
        prefer no MESSAGES
        nobody|noone|no_one wants|asked THESE|for|MESSAGES
        do not want >
        unsolicited MESSAGES|MESSAGE
        DONT TEXT|SEND|CALL ME? AGAIN
        DONT YOU ever? TEXT|SEND|CALL ME|my? PHONE? AGAIN
        DONT CALL ME|my|this? PHONE? again|anymore|ever
        DONT CALL or|nor|and TEXT
        DONT TEXT or|nor|and CALL
        not TEXT ME
        not SENDING ME
        not be? TEXT|SENDING ME?
        DOESNT WANT to|any|no? more? _? _? MESSAGES
        DOESNT WANT to|any|no? more? KINDS
        DOESNT WANT THESE $
        . i dont want this >
        DOESNT WANT THESE AGAIN|any|no more? $
        DOESNT WANT THESE on|coming|sent|from|texts|messages
        DOESNT WANT|choose to? _? RECEIVE
        DOESNT WANT to? GET _? _? MESSAGES|THESE|KINDS
        DOESNT WANT anything|nothing from YOU
        DOESNT WANT YOU to TEXT|SEND|CALL
        DOESNT WANT to be TEXT|CALL|contacted|texted|messaged
        DOESNT WANT _? MESSAGES|SENDING AGAIN
        DOESNT wanted MESSAGES|THESE
        DONT do|use|read|accept|allow|like MESSAGES|texting|THESE
        DOESNT interested in? MESSAGES|RECEIVE|GET
        DOESNT consent|authorize $|to|any|having
        YOU DOESNT have _? CONSENT
        DOESNT have my|our CONSENT
        never|didnt|not give|gave|given _? _? _? CONSENT
        rather|prefer not RECEIVE|SENDING|TEXT
        rather|prefer not GET _? _? MESSAGES|THESE
        rather|prefer YOU didnt|not|dont _? SEND|TEXT|CALL
        no more|mo|further|additional _? MESSAGES
        no more|mo|further|additional KINDS
        no more|mo of? THESE $
        no more of your
        no more|mo SENDING|TEXT
        im out $ no more
        thats? all no more $
        $ no|zero MESSAGES $
        $ no|zero MESSAGES to|on|at|for|and
        no MESSAGES ever|again|anymore|please
        nomore MESSAGES
        enough already? with|of? _? MESSAGES|THESE|texting
        enough THESE? MESSAGES
        enough is enough
        enough already >
        too many MESSAGES $ i? want? out|no|not|bye
        HATE _? MESSAGES
        HATE THESE MESSAGES|KINDS
        HATE THESE $
        """,
    ),
    Rule(
        "threat",
        Grade.PROBABLE,
        """
        cease and? desist
        fcc
        ftc
        tcpa
        see you in court
        hear from my|our attorney|lawyer
        consider yourself blocked
        youre blocked|blocked
        statutory damages
        dnc >
        do not call list|registry|reg|registery
        dnc list|registry|me|number
        do not contact list
        donotcall list|registry
        BLOCK YOU
        youre getting|gonna blocked
        if YOU TEXT|SEND|CALL|contact ME again
        . this is spam
        THESE are spam
        report this NUMBER
        blocking|blocked this|the|your|ur|these NUMBER
        . blocked >
        $ blocked >
        . blocking >
        blocked|blocking|block and|n reported|reporting|report
        reported|reporting|report as|for spam|harassment|junk
        reported|reporting|report YOU
        reported|reporting|report this|it|THESE|NUMBER as|for spam|harassment|junk
        mark|marked|marking _? as spam|junk
        blocking now|next
        harassing ME|my
        this|thats is? harassment
        considered|call|called|constitutes harassment
        sue|suing YOU
        small claims $
        further|next|another|additional MESSAGES|MESSAGE will|costs|and|means|=|gets|or
        another|one more MESSAGE|MESSAGES|time THREAT
        one more MESSAGE _? _? and i|ill|im|we|my
        TEXT ME again|anymore THREAT
        forwarded|going to my|our attorney|lawyer if|$
        """,
    ),
    Rule(
        "rude",
        Grade.PROBABLE,
        """
        fuck|piss|bug|buzz|screw|eff|f|sod|bugger|naff|fk|fck|jog|fuk|fuc off
        . go away >
        . go away and
        please|just|now go away
        . get lost >
        . get lost and
        leave ME _? _? alone
        leave ME be
        leave MY PHONE alone
        let ME be $
        . shut _? _? up >
        go to hell
        get|stay FROM FROM? my PHONE|inbox
        kick rocks
        get bent
        take a? hike
        . back off
        """,
    ),
    Rule(
        "stranger",
        Grade.PROBABLE,
        """
        WRONG NUMBER|WHO
        WRONG phone number|#
        NOBODY here? by|with that|this name
        NOBODY here? named _
        NOBODY here? by the name
        no _ here? by|with that|this name
        had this|the? NUMBER|phone for|since|_? _? years|months|weeks|year|now
        this is my number now
        new owner of|for NUMBER|PHONE
        new number owner
        NOT _? NUMBER|PHONE AGAIN
        NOT _ NUMBER|PHONE AGAIN
        NOT his|her|their NUMBER|PHONE
        no longer his|her|their|_? _ NUMBER|PHONE
        DONT know any|a|no _ $ STOP
        doesnt|does_not live here
        got this? NUMBER _? _? ago|last|recently|new|month|week|year
        NUMBER|PHONE belongs to
        not the person|guy|one YOU
        not him|her|them
        used to belong
        no longer has|have|uses this? NUMBER|PHONE
        old|previous|former|prior owner
        no longer lives|works here|for
        doesnt work here anymore|any|now
        belongs to someone|somebody else
        not the person you
        number was|got reassigned
        """,
    ),
    # A name is what has a capital letter; "this isn't working" has none.
    Rule(
        "name",
        Grade.PROBABLE,
        """
        this|thats|that|it NOT _ >
        this|thats|that|it NOT _ $
        this|thats|that|it NOT _ NUMBER|PHONE|anymore
        im|i_am|am NOT _ $
        there|theres|there_is no _ here|at
        . no _ here
        no _ here $
        _ doesnt|does_not|dont have this NUMBER
        no longer belongs to _
        dont|do_not know any|a _
        not _ NUMBER|PHONE
        """,
        named=True,
    ),
    Rule(
        "decline",
        Grade.PROBABLE,
        """
        no way
        i decline
        . decline
        absolutely|definitely|certainly not
        hard pass
        not signing up
        not sign me|up
        i refuse
        . refuse
        rather not
        hell no|nah
        dont sign me
        . no i dont want
        """,
        asked=True,
    ),
)

_REVIEW: Final = (
    Rule(
        "later",
        Grade.REVIEW,
        """
        DONT TEXT|SEND ME? THESE|MESSAGES|MESSAGE? TIME|today|tonight|tomorrow|now|yet|the|a|so|early|late
        DONT TEXT|SEND ME? about|on|regarding
        STOP SENDING ME? TIME
        STOP SENDING ME? THESE|MESSAGES TIME
        no more? MESSAGES TIME
        pause
        . not now $
        maybe later
        not right now
        not SEND|TEXT ME? THESE|MESSAGES TIME
        """,
    ),
    Rule(
        "channel",
        Grade.REVIEW,
        """
        CALL ME instead
        CALL ME please? instead of|not
        prefer CALL|calls|emails
        prefer PHONE|phone call|calls
        only CALL
        """,
    ),
    Rule(
        "doubt",
        Grade.REVIEW,
        """
        i? think|maybe|might YOU _? _? WRONG NUMBER|WHO
        WRONG NUMBER|WHO maybe
        never|didnt|dont|not signed|sign|signing|remember|subscribed|subscribe|asked|requested|request|recall up|signing|for|this|these|to
        . not interested
        not interested >
        no longer interested $
        passed away
        is deceased
        has|have died
        how did YOU get
        why so many MESSAGES
        . no more $
        close|delete|cancel my account
        cancel subscription
        this|its|these is|are? getting? annoying
        UNSUB
        . enough $
        thats plenty|enough
        scam
        unwanted MESSAGES
        attorney general
        legal action
        """,
    ),
)

PHRASING: Final = Phrasing(
    classes=_CLASSES,
    fillers="""
        please pls plz plse pleas plese plase pleese kindly just really ever even the a an your ur
        yr my our this that these those any all of to damn damned goddamn fucking fuckin freaking
        frickin bloody stupid dumb dang effing annoying shit shitty crap crappy immediately asap
        again guys sir both whatever now already thanks thx ty thankyou tks tnx cheers bye anymore ya w with unwanted political
        personal such further marketing promotional random constant endless
        """,
    mended=("MESSAGES", "REMOVE", "UNSUB", "MENDED"),
    ordinary="""
        message remote cannel testing resting sanding spending mending lending vending ending
        tending contracting remover removes removal alert alters optout notification promotion
        promoting deletes
        """,
    rules=_NONE + _DEFINITE + _PROBABLE + _REVIEW,
)
