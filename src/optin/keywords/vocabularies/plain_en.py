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
        give_it_a_rest_with quitt qiut stpp stahhp stopt stoip sstop ceasing halting desist
        stop_it_with quit_it_with knock_it_off_with cut_it_out_with pack_it_in_with pack_in
        leave_it_out_with give_over_with give_over lay_off_with easy_with easy_on cool_it_with
        ease_off ease_off_on call_off pull_the_plug_on kill_off put_paid_to have_done_with
        do_without enuf_of enuf_with sto shut_up_with shut_up_about shut_up_already_with stoppp
        stopppp stoppppp stooop stoooop stooooop stooopp stoooppp stoooopppp stoppit staph stawp
        shut_it_with chill_out_with chill_out_on call_it_quits_with chill_with_all ease_up_with
        quit_with stop_w stop_wit quit_wit stop_askin
        """,
    "END": """
        end ending cancel disable deactivate suspend terminate turn_off turning_off shut_off
        switch_off kill cut delete remove silence shut_down block
        """,
    "ALONE": """
        stop stahp unsubscribe unsub optout stopp stpo sotp stop2end stop2quit stopplease stp
        discontinue cease desist
        """,
    "UNSUBBED": "unsubscribed opted_out unsubbed",
    "TAIL": """
        thank_you thank_you_very_much thank_you_so_much right_now at_once forthwith or_else for_good forever
        and_desist everything me us sending_me in_the_name_of_god for_the_love_of_god
        """,
    "WISH": "want wanna wish like need trying tried try asked choose decided prefer ready",
    "UNSUB": """
        unsubscribe unsub unsubscribing unsuscribe unscribe unsubscription optout opt_out
        opting_out opt_me_out opt_us_out opt_this_number_out un_enroll unenroll deregister
        unregister unsub_scribe unsubcribe opt_put opt_ot un_subscribe desubscribe disenroll
        opt_my_number_out unsubscibe unsubribe unsubsribe unsubs opted_me_out unsubscrbe
        unsubscrive unscubscribe unsubsrcibe unsubscripe unsbuscribe ubsubscribe insubscribe
        unsubcsribe unsubstribe unsubscrie unsubscride unsubscribr unsubscrib unsubscrip unsubsc
        unsubscr usub usubscribe onsubscribe unsubbing unsubscribeme unsubsciption unsubmit_me
        desuscribe unfollow_me
        """,
    "ENDED": "end quit cancel stop unsubscribe exit opt_out optout unsub opt",
    "HEY": """
        yo bruh bro dude omg ok okay hey ffs jfc man mate hi hello cmon seriously wow ugh fam lol
        jesus god dear sorry nah nope haha smh sis yeah yep yup sir mister miss
        """,
    # What the sender does.
    "SENDING": """
        texting txting textin txtin texing txtng txtn textng trying_to tezting messaging msging
        messagin mesaging sending sendin sendng contacting spamming spammin bothering harassing
        bugging annoying pestering emailing soliciting bombarding flooding buzzing notifying
        bombing communicating disturbing badgering hounding smsing reaching_out blowing_up
        blowing_me_up blowin_me_up blowing_my blowin_my blowin_up hitting_me_up hitting_my
        hittin_me_up hittin_my hitting_up calling blowing_us_up contact texts text txts msgs
        messages msg sms spam asking_for_money asking_for_donations wasting_my_time selling
        pushing_your receiving getting_texts getting_messages getting_these writing_me
        writing_to_me pinging stalking bombing_me barraging hassling nagging nudging poking
        peppering inundating swamping cluttering clogging filling_up interrupting waking trolling
        phishing scamming begging asking_me asking_us asking_for pitching marketing_to
        advertising_to promoting sliding_into sliding_in checking_in checking_up following_up
        reminding dinging blasting contactin reachin dming whatsapping pming mailing writing
        selling_to ringing robotexting robo_texting robocalling harrassing harasing botherin
        pesterin msgin textiing texitng texxting textig tesxting tecting texring textong sendind
        sneding seding sendimg trying_to_sell trying_to_contact trying_to_reach trying_to_get
        wasting_your using_my sharing_my sharin_my giving_out_my keep_texting keep_sending
        bugging_me notifing pushing_me lighting_up troubling hmu intruding remindin hollering
        hollerin recruiting panhandling yelling shouting reminding_me texted textn askin_me
        """,
    # Words of which a slip of one letter is read, too.
    "MENDED": """
        texting messaging sending contacting spamming subscription permission number please stahp
        stawp interested receive another anymore delete cancel wrong consent
        """,
    "TEXT": """
        text txt txting texting tx tezt tetx txet message msg contact spam bother sms harass bug
        ping disturb solicit hit_up reach_out_to hmu notify pester contacting messaging mesage
        text_message hit_me_up reach_out communicate_with write_to tect texr teext tecxt txtt texxt
        twxt texy harrass bombard hound nag annoy inundate remind market_to advertise_to hassle
        follow_up write dm whatsapp write_me waste_your_time tempt beg spamm contac contct conact
        contect mssg messge massage mess_with trouble
        """,
    "SEND": "send sending sned sent sen sendin snd dend semd",
    "CALL": "call phone ring email write e_mail",
    # The things themselves.
    "MESSAGES": """
        texts txts textes messages msgs mesgs mssgs massages sms smses spam notifications alerts
        blasts promos promotions solicitations texting messaging txting text_messages text_alerts
        text_message txt_messages sms_messages text_blasts txtmsgs txt_msgs messgaes mesages
        messeges text_updates text_reminders text_notifications textings dms pings dings buzzes
        notifs notif msges messsages messges messags massage_es texs texys txs txtz textz
        texting_me tezts texes robotexts robo_texts autotexts auto_texts group_texts group_messages
        mass_texts mass_messages messaging_me spam_texts spams
        """,
    "KINDS": """
        coupons offers ads advertisements emails communications communication correspondence
        marketing contact reminders surveys newsletters deals advertising newsletter updates
        campaigns fundraising donations text txt text_subscription sms_subscription message msg
        notification alert reminder invitations invites requests pitches petitions quotes polls
        solicitation campaign stories sales_pitch sales_pitches junk_mail bulletins digests blast
        announcements announcement correspondance comms check_ins checkins follow_ups followups devotionals tips
        """,
    "MESSAGE": "text txt message msg sms",
    # An end of these alone is none of texts.
    "EMAILS": "emails email e_mails e_mail emailing emailings mailing_emails",
    "BULK": """
        coupons offers ads advertisements communications communication correspondence marketing
        contact reminders surveys deals advertising updates campaigns fundraising donations text
        txt text_subscription sms_subscription message msg notification alert reminder invitations
        invites requests pitches petitions quotes polls solicitation campaign stories sales_pitch
        sales_pitches junk_mail bulletins digests blast announcements announcement comms check_ins
        checkins follow_ups followups devotionals tips newsletter newsletters
        """,
    "THESE": """
        these them em dis dese thes thos those theese theses thees tehse thse this_stuff this_crap
        this_shit this_junk this_garbage this_nonsense this_bs this_rubbish that_stuff that_crap
        """,
    "LIST": """
        list lists database data_base mailing distribution rotation directory contacts records
        group thread chat subscription texts messages blasts blast roll system lsit chain
        everything files alerts promos notifications db texting_thing text_thing marketing
        text_list texts_list lists_s liat lst communication communications correspondence mailer
        mailings computer computers crm books phonebook rolodex outreach reminders funnel sequence
        broadcasts broadcast texting_program text_program messaging_program sms_program texting sms
        messaging texting_service text_service messaging_service sms_service msg_service
        texting_system text_system call_list mailing_list contact_list sms_list robot bot
        automation memory listing listings lists_please texting_platform campaign campaigns
        newsletter spreadsheet updates ads programme marketing_list thing things this_thing deal
        mess nonsense program
        """,
    "NUMBER": """
        number num nbr nmbr numbr numbers # digits phone_number cell_number nunber numer
        cell_phone_number mobile_number tel nums telephone nuber nmber numbre nuumber
        """,
    "PHONE": """
        phone cell mobile line number cellphone landline # num device nmbr digits telephone handset
        home
        """,
    "MY": "my this our the that these both",
    "ME": "me us meee meeee mee",
    "FROM": "from frm form fom off of out outta outof out_of off_of of_of fof oof ofg",
    "REMOVE": """
        remove delete rmv rmove exclude erase unlist removed deleted removing deleting remov rm
        purge eliminate disconnect rmve remv remve remoove unenroll deregister disenroll expunge
        """,
    "TAKE": """
        take get remove delete tk rmv taking cross scratch strike leave keep takes tak taek tke
        yeet axe tkae teka
        """,
    "PULL": """
        pull drop knock bump kick taken gotten dropped removed deleted pulled add erase erased
        scrubbed purged wiped withdrawn unlisted taking scratched struck
        """,
    "LOSE": """
        lose delete remove erase forget trash ditch scrub purge discard toss rmv loose burn dump
        removing deleting unlist disregard block drop exclude remov del dlt delt wipe clear
        get_rid_of omit retire dispose_of do_away_with shred nuke axe ax deactivate delate deleat
        delet strike cancel yeet release destroy clean_out loos looze
        """,
    "DONT": """
        dont do_not never dnt donot no_longer no_need_to don_t dun doan dont_ever dony donr dontt
        dnot doont dint dont_you dont_u dont_dare dont_you_dare dont_ever_ever pls_dont neva nevr
        nver dont_be dont_keep dont_go dont_continue_to dont_bother_to_ever no_need_for_you_to
        there_is_no_need_to theres_no_need_to no_reason_to please_never do_nit do_mot do_npt dotn
        dno_t
        """,
    "DOESNT": """
        dont do_not never no_longer dnt donot doesnt didnt did_not does_not wont dun aint dont_even
        not don_t cant_use have_no_use_for no_longr cant can_not cannot wouldnt shouldnt
        dont_really i_aint refuse_to decline_to doent dosent doesent nolonger dony donr
        never_want_to dont_care_to dont_wish_to didn_t doesn_t no_lnger
        """,
    "WANT": """
        want need wish care wanna appreciate require desire wnt like wants needs want_want wont
        wnat wat waant ned nee want_to wan_t wabt wamt wantt enjoy care_for like_getting care_about
        use
        """,
    "RECEIVE": """
        receive recieve receiving recieving hear_from_you hear_from_yall hear_from_u hear_from_ya
        be_contacted be_texted be_messaged be_bothered be_on_this be_on_your be_subscribed
        be_spammed being_contacted being_texted be_reached hearing_from_you be_on_any
        hear_from_this hear_from_any be_notified hear_from_your be_a_part_of_this
        be_part_of_this participate
        """,
    "GET": """
        get getting receive recieve receiving have read see gettin keep_getting be_getting gettng
        recive recv geting recieving hearing recvng
        """,
    "AGAIN": "again anymore ever evermore nomore henceforth",
    "TIME": "until till til before after while during at between unless when if because",
    "HATE": """
        hate sick_of tired_of fed_up_with done_with finished_with through_with had_enough_of
        cant_stand cant_take annoyed_by annoyed_with good_on all_set_with all_set_on enough_of
        enough_with dont_like despise loathe sick_and_tired_of done_getting tired_of_getting
        sick_of_getting tired_of_receiving no_interest_in not_interested_in no_longer_interested_in
        uninterested_in dont_want_any pass_on no_use_for over_it_with so_sick_of so_over
        really_over so_tired_of had_it_with had_it_up_to_here_with cant_deal_with cant_handle
        bored_of bored_with weary_of drowning_in swamped_with swamped_by bombarded_with
        bombarded_by inundated_with inundated_by overwhelmed_by overwhelmed_with irritated_by
        irritated_with so_done_with no_time_for no_need_of not_a_fan_of fed_up_of had_my_fill_of
        detest abhor cannot_stand tired_off dont_care_for dont_care_about dont_appreciate
        do_not_like do_not_appreciate do_not_care_for do_not_need_any do_not_want_any
        sick_to_death_of beyond_tired_of getting_tired_of getting_sick_of not_feeling not_loving
        up_to_here_with good_without
        """,
    "REVOKE": """
        revoke revoking revoked revocation withdrawn withdraw withdrawing withdrew rescind
        rescinding retract revokd revoek
        """,
    "CONSENT": """
        consent permission authorization authorisation concent consnet permision permisson concet
        """,
    "REPLY": "reply text txt send type respond answer press msg replying rply",
    "KEYWORD": "stop unsubscribe end quit cancel",
    "REPLIED": """
        replied sent texted typed said wrote answered responded reply say asked replyed txtd texed
        responding written messaged entered hit
        """,
    "WRONG": "wrong wrng rong incorrect worng wromg wronge wrog wong wron werong wrone wrongg",
    "WHO": """
        person guy lady party dude man woman gal girl peson people contact recipient individual
        chick hun lass bloke kid family human guyy pearson persn preson perso customer client
        patient boy mom dad kiddo business company fella chap fellow
        """,
    "BLOCK": "block blocking blocked blockin blok",
    "YOU": """
        you u yall ya yous ye yalls yo_number ur_number your_number yinz you_people you_guys u_guys
        you_all u_people you_folks u_all people
        """,
    "I": "i we ive weve ill ima imma",
    "SUBJECT": "i we you u they he she who if",
    "GAVE": """
        gave typed put entered dialed wrote used called texted have sent saved typing given copied
        """,
    "NOBODY": """
        nobody noone no_one none no_body aint_nobody theres_no there_is_no no_1 not_anyone
        aint_no_one there_isnt_anyone there_is_no_one theres_no_one there_is_nobody theres_nobody
        """,
    "NOT": """
        not isnt aint is_not wasnt isn_t arent are_not are_no_longer is_no_longer am_not im_not
        definitely_not certainly_not no_longer
        """,
    "THREAT": """
        and_ill and_i and_im and_you and_youll and_my and_we ill costs cost gets means and_youre
        and_ur im and_then and_this and_that means_war
        """,
    "OTHER": """
        deadline form forms period date window fee insurance dental plan coverage warranty button
        arbitration class trip testing lunch waiver policy settlement work works process waitlist
        account schedule roster team reservation booking guest lease title calendar order
        appointment wait case bill invoice card prescription delivery flight shift route night
        membership lane team_sheet project case_file insurance_plan medication statin meds pills
        agreement tenancy committee autopay auto_pay autopayment autobill auto_billing field mortgage loan deed lineup speaking shortlist panel agenda rotation_on call_sheet
        sub_list guest_list wait_list waiting_list prayer_list
        """,
    "EVENT": """
        class classes trip practice party game games match lesson lessons session sessions meeting
        appointment shift shifts tour event dinner lunch breakfast wedding rehearsal tryouts camp
        pictures picture photos photo yearbook swimming gym surgery operation procedure treatment
        test tests field concert raffle potluck carpool tournament study service tuesdays
        drawing duet skit pageant museum zoo retreat outing excursion picnic bbq fair parade marathon draw
        mondays wednesdays thursdays fridays saturdays sundays todays tomorrows tonights spring
        summer fall winter semester season month
        """,
    "THINGS": """
        bill bills statement statements invoice invoices letter letters code codes bus driver drivers
        truck crew kids children videos video pics pictures photos pizza package packages parcel
        parcels boxes box orders order refill refills timesheets timesheet cards card checks check
        faxes fax papers paperwork documents people students samples magazine magazines catalogs
        catalogues catalog plates food staff guys money payments payment
        """,
    "BODY": """
        stitches stitch mole cast tooth teeth tree trees stump wart tag tags sutures staples tattoo
        wallpaper paint carpet braces fee charge hold lien stain dent splinter iud implant drain boot
        mold snow hitch gutter gutters ac unit engine furniture couch rug shingles hive nest
        """,
    "DOING": """
        thinking laughing crying eating watching smiling talking listening reading playing dreaming
        bleeding shaking coughing scratching staring drinking smoking worrying singing dancing
        """,
    "QUITIT": """
        knock_it_off cut_it_out pack_it_in give_it_a_rest give_over leave_it_out lay_off drop_it
        zip_it cut_that_out knock_that_off end_it cease_and_desist put_a_sock_in_it cut_the_crap
        cool_it_already enough_already stop_this quit_this end_this cut_this_out quit_that
        stop_that
        """,
    "SPAMMING": """
        spamming spammin harassing harrassing stalking bombarding flooding pestering bugging
        annoying bothering hounding badgering hassling disturbing blowing_up blowin_up cluttering
        clogging stealing wasting pissing_off
        """,
    "REGULATOR": """
        fcc ftc tcpa ico ofcom gdpr ccpa casl crtc pipeda acma trai cfpb fdcpa attorneys_general
        information_commissioner informations_commissioner 7726 can_spam canspam spam_act
        privacy_act privacy_commissioner trading_standards
        """,
    "AUTHORITY": """
        fcc ftc tcpa ico ofcom gdpr ccpa casl crtc pipeda acma trai cfpb fdcpa bbb attorney_general
        attorneys_general ag consumer_protection 7726 data_protection better_business_bureau
        spam_act ombudsman trading_standards authorities ag_office ags_office consumer_affairs
        regulator regulators att tmobile verizon my_carrier my_provider apple carrier police cops
        state information_commissioner privacy_commissioner
        """,
    "DEAR": """
        someone somebody anyone someone_else somebody_else another_person another_phone
        other_people elsewhere another
        """,
    "NEGATIVE": """
        no nope nah naw nay noo nooo nooope nopes negative hell_no nein non nuh_uh no_no no_no_no
        no_sir no_maam
        """,
    "FEEL": "thanks thank_you ty thx thnx thankyou gracias sir maam dear sorry tks cheers mate",
    "ASKED": """
        asked asking ask begged begging requested requesting told telling tell demanded instructed
        warned pleaded
        """,
    "REMOVED": "removed deleted unsubscribed unlisted erased purged dropped taken scrubbed gone",
    "THIRD": """
        he she they him her them ex landlord neighbor neighbour tenant tenants collector agency
        agencies guy client kid kids husband wife son daughter brother sister boss roommate company
        bank someone somebody police debt salesman driver dad mom mother father friend coworker dog
        cat
        """,
    "DAY": """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur
        thurs fri sat sun today tonight tomorrow tmrw weekend morning afternoon january february
        march april may june july august september october november december week 0
        """,
    "PLURALS": """
        coupons offers ads advertisements emails communications reminders surveys newsletters deals
        updates campaigns donations invitations invites requests pitches petitions notifications
        alerts promos calls
        """,
    "BEFORE": """
        me us it this that these them texts messages text message msgs list number phone spam god
        christ jesus sake now again already interested intrested time times day days year years
        month months week weeks more much anymore ever enough please pls no yes thanks house car
        school kids name person guy crap shit hell damn sale vote money donate donated selling sell
        today night nights morning am pm sunday christmas reminders ads emails info services
        service business interest up off ugh wtf idiots morons idiot people nobody anyone asked
        consent permission harassment annoying ridiculous insane wrong privacy peace mercy heart
        attack cry sick crazy mad died passed deceased dead gone divorced retired moved minor kid
        child daughter son mother father wife husband mom dad grandma grandmother said unsubscribe
        unwanted intrusive rude awful horrible terrible inappropriate illegal cease desist quit
        elsewhere everywhere alone life nuts batty bonkers bananas wild buying bought voting voted
        funny cute nice
        """,
    "NEG": """
        no not dont never stop without nobody noone hate tired sick enough cant wont doesnt nothing
        neither zero neednt block skip quit despise cease unwanted fed_up waste forget nix isnt
        arent delete trash
        """,
    "YOURMSG": """
        your_texts your_messages your_msgs your_ads your_spam your_notifications your_alerts
        your_reminders your_emails your_texting your_messaging your_promos your_offers your_coupons
        your_deals your_updates your_sms your_stuff your_junk your_crap your_garbage your_nonsense
        your_marketing your_campaign your_newsletter your_blasts your_sales your_bs your_surveys
        your_invitations your_pings your_dings your_communications these_texts these_messages
        these_msgs these_ads these_notifications these_alerts these_reminders these_emails
        these_updates these_blasts those_texts those_messages those_ads ur_texts ur_msgs
        ur_messages ur_ads ur_spam ur_promos ur_text ur_stuff yalls_texts your_text_messages
        these_text_messages such_texts such_messages any_texts any_messages unsolicited_texts
        your_automated_messages your_automated_texts your_robocalls your_robotexts
        your_constant_texts your_endless_texts your_group_texts your_mass_texts your_sms_messages
        your_text_alerts your_text
        """,
    "BADMSG": """
        annoying annoy bother bothering wake waking woke disturb disturbing unwanted stop end ruin
        ruining spam harassment unwelcome useless nonsense confuse confusing scare scaring upset
        upsetting drive driving kill killing junk trash interrupt interrupting distract distracting
        cost costing garbage pointless irrelevant stupid ridiculous offensive creepy intrusive
        excessive relentless unbearable stress stressing enough out_of_control flood flooding clog
        clogging irritating irritate pester hurt hurting eat eating use_up using_up drain draining
        worthless
        """,
    "VOC": """
        bro bruh dude man sir maam people guys idiots morons jerks now today asap forever
        immediately everything already begging lying trying that him ok okay thanks folks mate
        please yall you u me us idiot moron jerk spammer spammers scammers losers loser creep
        creeps assholes bitch bastards clowns fools honey sweetie sending_me trying_to nonsense fam
        buddy pal friend friends ladies gentlemen kindly contacting robot bot pestering it_now dis
        already_please abeg ffs fr rn pronto stat altogether completely permanently lads girls gracias
        amigo amigos yaar sweetheart darling hun dear hon doll sugar darlin cowboy boss lady mister
        miss
        """,
    "HAHA": """
        lol haha hahaha hahahaha ha_ha lmao lmfao rofl omg omfg smh ugh wtf
        """,
    "DITCH": """
        hold nix scrap ditch drop skip lose can ax axe quiet curb withhold forget save spare dump
        abort freeze cool trash hush bin retire yank pull scrub
        """,
}

_NONE: Final = (
    Rule(
        "again",
        Grade.NONE,
        """
        turn|switch|put|set|leave it|them|everything|me|us|MESSAGES|THESE back? on >
        turn|switch|put|set it|them|everything|MESSAGES|THESE back on
        please|pls|kindly|kind as? to? start|begin|resume|restart SENDING ME|us|THESE|MESSAGES|KINDS? again
        .|,|and can|could|would YOU start|begin|resume|restart SENDING ME|us|THESE|MESSAGES|KINDS? again
        . i|we should|would? wish|want|like to resume|restart|recommence _? _? MESSAGES|KINDS|THESE|YOURMSG|receiving|receipt|getting
        . id|wed like|love to resume|restart|recommence _? _? MESSAGES|KINDS|THESE|YOURMSG|receiving|receipt|getting
        asked|told|said YOU? to? STOP $? but|now _6 i|we now? want|need|like|miss THESE|MESSAGES|KINDS|YOURMSG again|back
        switched|turned|shut off MESSAGES|KINDS|PLURALS|THESE|YOURMSG by|on accident|mistake|error
        switched|turned|shut MESSAGES|KINDS|PLURALS|THESE|YOURMSG off by|on accident|mistake|error
        accidentally|mistakenly switched|turned|shut off? MESSAGES|KINDS|PLURALS|THESE|YOURMSG off?
        be reinstated|restored|resubscribed|reactivated
        start|begin SENDING|sending again
        disregard|ignore|scrap my _? removal|UNSUB|KEYWORD|opt
        disregard|ignore _? UNSUB|KEYWORD|removal request|reply|message
        unblocked YOU
        un UNSUB|KEYWORD
        undo|reverse|undoing|undid my|the|that|this? _? UNSUB|removal|stop|unsubscribe
        cancel my|the|that UNSUB|removal request|reply?
        opt me? back in
        resubscribe
        re subscribe
        turn THESE|MESSAGES back on
        sign me|us back up
        KEYWORD _? by|on accident|mistake
        KEYWORD last|this|yesterday week|month|year|night|time by|on accident|mistake
        KEYWORD accidentally
        accidentally|mistakenly REPLIED? _? KEYWORD|UNSUB
        didnt|dint mean to? _? KEYWORD|UNSUB
        i|we|id|wed|did|do|would|now|really|still|again|and|but|.|, want _? MESSAGES again|back
        opt in again
        start MESSAGES again
        keep them|it|these|MESSAGES coming
        please|pls|plz|kindly YOU? restore|reinstate|reactivate|resume|reenable|unpause _? _? MESSAGES|KINDS|THESE|SENDING|my
        can|could|would|will YOU restore|reinstate|reactivate|resume|reenable|unpause _? _? MESSAGES|KINDS|THESE|SENDING|my
        please|pls|plz add|put|sign|enroll|enrol ME up|on? again|back
        can|could|would YOU add|put|sign|enroll|enrol ME up|on? again|back
        hit|pressed|typed|tapped|clicked|chose|picked|sent UNSUB|KEYWORD instead of
        opted|unsubscribed|unsubbed ME|us|myself|out|from out|LIST? by|in|on accident|mistake|error
        accidentally|mistakenly opted|unsubscribed|unsubbed|removed|deleted
        KEYWORD wasnt|isnt|werent meant|intended|aimed? for|at you|u|yall
        KEYWORD was|is not meant|intended|aimed? for|at you|u|yall
        KEYWORD was|is meant|intended|supposed for|to go|be? to|for? my|the|another|someone|somebody|him|her
        i|we|id|wed|still|do|would|to|really|but|please|and want|like|love|miss MESSAGES|YOURMSG|THESE back|again
        .|,|please|pls|plz|kindly|pray|to|YOU|just|could|can|would|and reinstate|restore|resume|restart|reactivate|recommence me|us|my|it|them|MESSAGES|THESE|YOURMSG|sending
        .|,|please|pls|plz|to|can|could|and|YOU start again >
        put me|us back $|in
        take|took|taking back what i? said|wrote|asked? about|regarding no|STOP|UNSUB|ENDED
        take|took|taking back my stop|opt|UNSUB
        put me|us back on LIST|MESSAGES|THESE|it|that|for|please|>
        add|let|take me|us back in|on $|LIST|MESSAGES|THESE|it|that|please|for
        """,
        voids=True,
    ),
    Rule(
        "goes_on",
        Grade.NONE,
        """
        dont YOU? dare|ever TAKE|REMOVE|UNSUB|drop|delete ME|my|us FROM FROM? _2 LIST|MESSAGES|THESE
        dont|do_not|never YOU? dare drop|kick|cut|TAKE|REMOVE ME|us FROM FROM? this|it
        .|,|but|please dont|do_not|never drop|kick|cut ME|us FROM FROM? this|it|LIST|THESE|MESSAGES
        . dont you drop|kick|cut ME|us FROM FROM? this|it|LIST|THESE|MESSAGES
        why am|are|have|did|has|do i|we not|no_longer|never|STOP|stopped receive|receiving|received|get|getting|got|gotten|see|seeing|seen _? MESSAGES|KINDS|PLURALS|YOURMSG|specials|them
        why did|have|has|do i|we STOP|stopped receiving|getting|seeing
        did|have YOU UNSUB|REMOVE|TAKE|drop|dropped|removed|UNSUBBED ME|us FROM? FROM? LIST? $ i|we? havent|hasnt|have_not|didnt|not|nothing get|got|gotten|had|seen|received|heard|since|in|for
        have|was|am|were i|we been? PULL|REMOVED|UNSUBBED|off FROM? FROM? LIST? $ i|we|ive? nothing|havent|not|no|had|got since|for|in|had|got|gotten|heard|seen|received|MESSAGES
        had|got|gotten|getting|received|receive|been|seen no|any|nothing MESSAGES|KINDS|PLURALS? _4 $ have|was|am|were|did i|we been? off|PULL|REMOVED|UNSUBBED FROM? FROM? LIST?
        i|we never|didnt|did_not UNSUB|UNSUBBED $? so|and|but|why|can|please
        none of YOURMSG|MESSAGES|KINDS|PLURALS are|is|have|has coming|come|arrived|arriving|reaching|reached|showing|delivered
        YOURMSG|MESSAGES|KINDS are|is|have? arent|isnt|not|never|no_longer coming|arriving|reaching|showing through|up|in|to|on|at
        STOP|halt|cancel payment|payments|transfer|direct_debit|standing_order|cheque
        payment|transfer|charge|debit|cheque _6 $? please|pls STOP it|that going|>
        DOESNT want|need _? _? cover|coverage|insurance|policy|warranty|membership|box|delivery|cleaner any_longer|anymore|any_more
        STOP|END weekly|monthly|daily|fortnightly? _? box|boxes|delivery|deliveries|milk|cover|policy|membership|cleaner|parcels|veg $|please|from|for|on|until
        DONT TEXT|SEND|SENDING|CALL|use ME? on|at|to? MY|my? old|former|previous NUMBER|PHONE|one $? just|please? use|try|switch|this|heres|here|its|mine|my _? _? _? _?
        STOP TEXT|SENDING|CALL|using ME? on|at|to? MY|my? old|former|previous NUMBER|PHONE|one $? just|please? use|try|switch|this|heres|here|its|mine|my _? _? _? _?
        SEND|TEXT this|my|the new? NUMBER|PHONE|one $? not old|other|previous NUMBER|PHONE|one
        told|asked YOU not to call|CALL _5 $? but? text|texts|texting|message|messages here|ME|us? is|are|works|r fine|ok|okay|good|great|best|better
        REMOVE|LOSE|TAKE my|our|this EMAILS|email address? FROM FROM? _? LIST $
        told|asked|telling|asking my|the|his|her|our|your? other|ex|opposing? lawyer|attorney|landlord|neighbor|neighbour|ex|contractor|roofer|adjuster|collector|roommate|tenant|insurer|insurance_man|insurance_guy|seller|buyer|cousin|stepdad|brother to? never|not|stop to? ever? TEXT|SENDING|contact|call|write ME|us|him|her? again|anymore|ever?
        so|please|do|pls|plz keep texting|sending|messaging ME? _? about|on|when|for|as|whenever
        DONT CALL landline|house|home|work|office _6 $ text|texts|texting here|is|me|this
        UNSUB ME? FROM _3 $ not texts|text|MESSAGES $
        UNSUB ME|us? FROM emails|email|mail|post|gym|magazine|catalogue|box|membership|app|OTHER|EVENT $? but|and|just? keep|leave _? texts|text|MESSAGES
        if YOU TAKE|REMOVE|UNSUB|drop|took|removed ME|my|us FROM? FROM? _2 LIST|MESSAGES|THESE $? i|ill|id|we|that|it
        no more? calls|emails|mail|letters $ just|only? text|texts|texting|sms
        STOP|quit emailing|calling|mailing|phoning|ringing ME|us? $? just|only|please? text|txt|message|sms ME|us|instead|only|>
        let my|our|the|your customers|clients|members|subscribers|users|patients|people|them UNSUB
        my|our|the customers|clients|members|subscribers|users|patients UNSUB
        YOU stopped SENDING back|so|and|to
        has|have stopped all|altogether|completely|entirely $
        NOBODY|they|you|u called|calls|calling my? number|name $
        no contact order
        order of no contact
        why|when|how_come did|do|have|has|are|will|would YOURMSG|MESSAGES STOP|end|ended|quit|stopping|ending
        UNSUB ME? FROM calls|emails|mail $ _2 text|texts|texting|sms is|are|r|ok|okay|fine|good|works|work|only|instead
        UNSUB ME? FROM calls|emails|mail $? not|but|keep|leave|just|only|prefer|use _? text|texts|texting|sms
        STOP|DONT|no|UNSUB|REMOVE|TAKE _6 $? but|by|and|only|getting|though? texts|text|texting|txt|txts|sms is|are|works|work|r perfectly|all|still|also? ok|okay|fine|good|great|useful|helpful|better|best|easier|welcome $
        STOP|DONT|no|UNSUB|REMOVE|TAKE calling|CALL|calls|phone|EMAILS|mail|letters|ringing|mailing|post _6 $? _2 texts|text|texting|txt|txts|sms is|are|works|work|r perfectly|all|still|also? ok|okay|fine|good|great|useful|helpful|better|best|easier|welcome $
        DOESNT WANT _6 $ texts|text|texting|txt|txts|sms is|are|will plenty|sufficient|fine|good|ok|okay|great
        STOP|DONT|no|UNSUB|REMOVE|TAKE _6 emailing|emails|email|calling|calls|call|mailing|mail|ringing|phoning _2 $? _2 prefer|rather|like texts|text|texting|sms ME? instead? $
        remove|delete my email|mail|address _2 keep|text|use
        not|no opposed|averse|objection to? text|texts|texting|it|messages|getting|receiving
        sorry|sad|hate to lose YOURMSG
        i|we hereby consent|agree to
        YOU off my block|blocked|spam list
        refuse to be UNSUBBED|unsubscribed|dropped
        just|accidentally UNSUBBED|unsubscribed|UNSUB $? i|by
        hit|pressed|clicked|pushed UNSUB|unsubscribe with|by|while|instead|when
        hit|pressed|clicked|pushed UNSUB|unsubscribe on|in|from _? EMAILS|newsletter|app|plan|streaming|channel
        UNSUB ME? FROM EMAILS alerts|updates|notifications|reminders|promos|ads|marketing|news $
        UNSUBBED|unsubscribed like an? idiot|fool
        leave|keep my number|NUMBER in|on
        no need to REMOVE anybody|anyone|me|us
        did somebody|someone|anybody|anyone UNSUB|REMOVE ME
        i|we still want|need|love MESSAGES|YOURMSG|ur
        thought YOU? took|taken|removed ME|us off|from? _3 happy|glad|relieved
        i|we want them >
        want|need more MESSAGES
        doesnt|dont BLOCK YOU this|anymore|again
        want to BLOCK YOU and i keep|say
        dont|do_not|never YOU? dare|ever UNSUB|REMOVE|TAKE|delete|STOP ME?
        i|you|we may|can|could|might REVOKE _? _? CONSENT at|any|by|whenever|if|later|any_time
        not|never be REMOVED|REMOVE|TAKE|stopped|ended|discontinued|taken|UNSUB|cut|unsubscribed
        not|never|didnt WISH to? be|get _? REMOVE|unsubscribed|REMOVED|UNSUB
        rely|relying|depend|depending|count|counting on _? THESE|MESSAGES|YOURMSG|them|this|you|your
        look|looking forward to
        welcome to _? text|use|send|message|it|contact
        keep|carry going|on >
        keep going keep going
        continue >
        not|never|wont|wouldnt|refuse|aint _? clicking|click|hitting|hit|pressing|press|considered|consider|considering|going UNSUB
        not|never|wont|wouldnt|refuse|aint to? be UNSUB
        never _3 once? considered UNSUB
        UNSUB no way|chance
        told|tells|tell me|us to UNSUB|BLOCK|report YOU?
        said|says|thinks|reckons i|we should|could|ought UNSUB|BLOCK|report YOU?
        told|tells|tell me|us to report|BLOCK YOU as?
        told|tells|tell me|us to KEYWORD|UNSUB cos|because|but
        if YOU stopped|stop|quit SENDING ME? who|how|what|i
        meant for the|my|a|another|someone|somebody|her|him
        son|daughter|kid|child|brother|bro|sister|husband|wife|toddler|baby|carer|mom|mum|dad|friend|coworker|niece|nephew|grandson|granddaughter|assistant|secretary _3 sent|replied|typed|texted|wrote|hit YOU? KEYWORD|stop
        never|cant|couldnt|why|wouldnt|hardly _2 say no
        never|cant|couldnt|why|wouldnt|hardly _2 say no to that|it|this|them|a|texts|those >
        YOU already|still|do have my|our consent|permission|ok|okay $
        . mind $? not at all
        not at all >
        not fussed|bothered either|>
        no need to _? ask
        no reason not to
        not spam to|for me|us
        dont call $? do text|txt|message
        oh good YOU still SENDING|texting
        glad|happy|relieved|delighted _3 still SENDING|get|getting|on
        never mind what i said
        disregard that
        want|wanted off $? i dont|do_not
        anyone|somebody|someone tells YOU i want
        . i|we? consent|agree|agreed|opted to _2 receive|receiving|get|getting|texts|messages|texting|your|being
        feel free to _2 send|text|write|message|call|reach|contact
        no more|phone? calls _2 text|texts|texting only|instead|is|are
        WRONG NUMBER for|of my|his|her|their|our|the
        no|not|never|zero|any|aint a|any? problem|prob|probs|problems|worries|objection|objections|biggie|bother|issue|issues|trouble
        no|not|never|zero a|any? problem|prob|objection|objections|issue _3 text|texts|texting|message|messages|msg|me
        no need|reason to stop|quit|end|apologize|worry
        dont|do_not|never TAKE|REMOVE|drop|delete ME off|from|out _2 LIST
        not today|tomorrow|tonight raining|yet|but
        im|i_am|were|we_are|its|it_is|thats ok|okay|fine|good|cool|alright with|to _2 text|texts|texting|messages|getting|receiving
        opt|opting ME? in
        dont|never|cant|cannot|not|do_not|dnt|wouldnt STOP|END SENDING|MESSAGES|THESE
        dont|never|not|do_not STOP|END SENDING ME? MESSAGES|THESE
        dont|never|not|do_not TAKE|REMOVE|PULL ME FROM FROM? LIST?
        dont|never|not BLOCK YOU?
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
        $ dont|never|not|do_not|you_do TAKE|REMOVE|PULL ME|NUMBER|my _? _? FROM FROM? _? _? _? LIST|MESSAGES|THESE
        please|pls|plz|but|you_do|do|dont dont|never|do_not TAKE|REMOVE|PULL ME|NUMBER|my _? _? FROM FROM? _? _? _? LIST|MESSAGES|THESE
        no|any need|reason to? TAKE|REMOVE|UNSUB|LOSE ME|my|us|this|it FROM? FROM?
        cant|couldnt|cannot|wont|didnt|havent STOP DOING _? _? _? MESSAGES|THESE|$
        cant|couldnt|cannot|wont|didnt STOP DOING about|to|at|with|on _? _? _?
        live|lives|living|work|works|log|logged|based|depend|rely|relying|plan off|on _? LIST
        $|please|pls|plz|but|and|no|hey|also|you_do dont|never|do_not|dnt TAKE|REMOVE|PULL|drop|delete ME|NUMBER|name|my|phone NUMBER? FROM FROM? $
        who|nobody|noone|no_one|never|didnt|did_not|didn_t told|asked|tell|ask|said|asking YOU|u to? STOP|REMOVE|UNSUB|TAKE SENDING|ME? ME? MESSAGES|FROM? LIST?
        dont|do_not|didnt|did_not|never|wouldnt want|ask|like|wish|need|asked|requested|wanted|care to? be|get|getting REMOVED|TAKE|REMOVE|opted_out|off FROM? FROM? _? LIST|MESSAGES|THESE?
        rather not be|get REMOVED|TAKE|REMOVE|opted_out FROM? FROM? _? LIST|MESSAGES|THESE?
        hate|sad|upset|sorry|disappointed to? be|get|lose|see|being REMOVED|TAKE|REMOVE|opted_out FROM? FROM? _? LIST|MESSAGES|THESE?
        thought|figured|afraid|worried|assumed _? _? _? REMOVED|TAKE|took|REMOVE ME|us|my? NUMBER? FROM? FROM? LIST? $ so|im|i_am|very? happy|glad|relieved|pleased|good|great|nice|phew|thankfully|lovely
        sad|miss|upset|heartbroken|shame|pity|devastated|disappointed|bummed|lost if|when|that|it YOU|it|they|u? ever? STOP SENDING ME? MESSAGES|THESE?
        hate it? if|when|for YOU|it|they|u to? STOP SENDING ME? MESSAGES|THESE?
        dont|never you|u? dare|ever|think STOP|stopping SENDING|THESE ME|MESSAGES?
        hell|heck? NEGATIVE $? dont|do_not|never STOP|END THESE? YOURMSG|MESSAGES|SENDING|THESE
        lost|hopeless|sunk|helpless|forget|late|miss|mess _? _? without YOURMSG
        cant|couldnt|cannot|wouldnt|dont live|manage|function|remember|cope|survive|know _? _? _? without YOURMSG
        . leave|keep ME|us on|in _? _? LIST $|please
        . leave|keep my NUMBER|name|phone on|in _? _? LIST $|please
        but|do|just leave|keep ME|us on|in _? _? LIST $|please
        . i|we|id|wed would|do|definitely|still? like|wish|want|prefer|love|rather to? stay|remain|be_kept|keep on|in|subscribed|opted_in|getting|receiving
        please|pls|plz|kindly|definitely|absolutely|yes|yeah|yep|sure continue|keep|carry_on on? to? texting|sending|messaging|send|text|notifying|reminding|updating ME|us? $|about|on|for|of|when|whenever|as|thanks
        please|pls|plz|kindly|definitely|absolutely|yes|yeah|yep|sure continue|keep|carry_on on? to? texting|sending|messaging|send|text|notifying|reminding|updating ME|us? MESSAGES|KINDS|THESE $|about|on|for|of|when|whenever|as|thanks
        do|means keep|continue|carry_on on? texting|sending|messaging|updating|reminding ME|us? MESSAGES|KINDS|THESE? $
        . sure|yes|ok|yeah|of_course? YOU can|may keep|continue on? texting|sending|messaging|updating|reminding ME|us? MESSAGES|KINDS|THESE? $
        not|isnt|arent|wasnt bothering|annoying|bugging|disturbing|pestering ME|us? at|in|one|a_bit the? all|slightest|least|bit
        it|they|that|MESSAGES|THESE doesnt|does_not|dont|do_not bother|annoy|disturb|bug ME|us at|in|one|$ the? all|slightest|least|bit?
        secretary|receptionist|assistant|husband|wife|son|daughter|kid|kids|toddler|baby|grandson|granddaughter|mom|dad|mother|father|roommate|coworker|colleague|boyfriend|girlfriend|nephew|niece|brother|sister|someone|somebody _? opted|unsubscribed|unsubbed ME|us out?
        opted|unsubscribed|removed|took|deleted ME|us out|off? LIST? without asking|my|telling|permission|knowing|consulting
        YOURMSG|MESSAGES|KINDS never|dont|do_not bother|annoy|disturb|bug ME
        didnt|not|never|wouldnt|dont|do_not mean|meant|intend|want to END|STOP _? MESSAGES|KINDS|THESE
        $|please|pls|but dont|never|do_not cut|leave|drop ME off|out $
        afraid|worried|feared|scared _? _? been REMOVED|PULL|TAKE FROM? FROM? LIST?
        why would|should i|we ever? UNSUB $
        $|please|pls|but|do dont|do_not|never STOP the|my|these|your? KINDS
        wouldnt|never|couldnt dream|think of STOP|UNSUB|REMOVE|cancelling|stopping THESE|MESSAGES|SENDING?
        dont|do_not|never|wouldnt want|need|like YOU|u|them|these to STOP|END SENDING|coming|MESSAGES|THESE ME? MESSAGES?
        never|didnt|not requested|asked|request|ask for? removal|deletion
        must have opted|unsubscribed|unsubbed ME|us out?
        did|have YOU UNSUB|REMOVE|TAKE|drop ME|us FROM? FROM? LIST? $ please|pls|can_you|could_you? add|put|sign ME
        too many|much MESSAGES|KINDS _? _? but yours|you _? stay|ok|okay|fine|good|welcome
        . never|dont|do_not opt me|us out
        take|took it|that back $ let|send|keep|please_keep
        KEYWORD $ never mind >
        dont|never|cant|cannot|not|do_not|dnt|wouldnt STOP|END|REMOVE|UNSUB|LOSE
        dont|never|cant|cannot|not|do_not|dnt|wouldnt take|cross|scratch|strike|drop|knock|bump|kick ME|us|NUMBER|name
        i|we dont|do_not|didnt|wont want|need|wish|mean to reschedule|cancel|move|change|miss|wait|interrupt|rush
        i|we dont|do_not|didnt|wont want|need|wish|mean to be late|rude|a|difficult|charged|taken|removed|off|dropped|unsubscribed
        i|we|you|u|ive|weve|yes|sure|hereby|do have|got|give|gave|given my|our|full|you|u? consent|permission|okay to send|text|message|receive|get|contact|call
        i|we|do|still|also|id|wed want to be texted|kept|reminded|told|informed
        rather get|have|receive|use|do text|texts|messages
        i|we appreciate|enjoy|enjoying|value|treasure|adore|love _? THESE|MESSAGES|YOURMSG|them|every|all|your
        i|we need _? MESSAGES|YOURMSG|them|your $|for|or|so
        i|ive|we|weve|was|got|am|im|were|been UNSUBBED by|my|from
        i|ive|we|weve|was|got|am|im|were|been UNSUBBED on accident|mistake|my|purpose
        dont|do_not|wouldnt|doesnt mind _? getting|receiving|text|texts|texting|messages|the|if|that|me
        doesnt|does_not|wouldnt|dont|do_not bother me|us
        """,
    ),
    Rule(
        "others",
        Grade.NONE,
        """
        told|tells|tell|telling him|her|them|my|the|our _2 . please? dont|do_not|never ever? text|txt|message|msg|contact ME again|anymore|any_more|ever >
        he|she|they|ex|boss|boyfriend|girlfriend|husband|wife keeps|just? said|says|texted|wrote|told|replied|saying|texting ME? . please? dont|do_not|never ever? text|txt|message|msg|contact ME again|anymore|any_more|ever >
        i|we get|take my|our info|data|details|information|record|records|entry $
        . stop|quit|end by|at|in|around|before|after|until|till 0
        havent|hasnt|have_not|not gotten|seen|had _3 MESSAGES|MESSAGE|KINDS|PLURALS|YOURMSG
        . i|we no longer get|receive|see _? MESSAGES|KINDS|YOURMSG|PLURALS $
        pretending|claiming|posing|impersonating|saying to? be|theyre|from|as _2 YOU|your _2 $ please? YOU? can|could|should|must? make|stop|tell|get them|THESE to? stop? >
        another|other|different|some|scam _? agency|company|campaign|firm|sender|scammer|scammers is|are|keeps|keep|has|have? been? SENDING|calling ME|us _6 $ please? YOU? can|could|should|must|need? to? make|stop|tell|get them|THESE to? stop? >
        someone|somebody|scammer|scammers|people calling|texting|ringing pretending|claiming|posing|saying to|as|theyre be? _3 $ stop them|THESE >
        unenroll|un_enroll|disenroll|deregister|withdraw him|her|them
        unenroll|un_enroll|disenroll|deregister|withdraw my|our son|daughter|kid|kids|child|boy|girl
        fee|charge|charged|tip|surcharge|bill|billed|approved|approve|extra|warranty|insurance _6 $ not_me? $? TAKE|REMOVE it|that|this off|out? $
        DONT SEND ME? any|more|another|no more? _? money|cash|food|codes|code|payment|payments|cheque|cheques|checks|boxes|parcels|packages|plates|driver|drivers|crew|kids|engineer|engineers|flowers|refills|documents|napkins
        DONT TEXT $ just|only? ring|knock|honk|come|pull|buzz|beep|walk|meet|head
        phone|battery|mobile|cell is|was|almost|about? dying|dead|broken|low|flat $? so|and? DONT TEXT $
        DONT TEXT $ phone|battery|mobile is|was|about|almost? dying|dead|low|flat|broken
        DOESNT WANT text|message|email|sms|reply $ i|we|just? want|need|expect a|an|someone|somebody|some|answers
        DOESNT WANT text|message|email|sms|reply $ i|we|just? want|need my money|refund|power|car|order|parcel|package|appointment
        no MESSAGES|MESSAGE on|in|across it|blueprint|banner|wing|sign|cover|logo|cake|shirt|shirts|front|poster|design|image|images|photo|picture|card|label|slide|flyer|mug
        no MESSAGES on|in|at my voicemail|answerphone|machine|answering
        supposed|meant to be no MESSAGES on|at|during|after|before|in|>
        he|she|hes|shes|ex|husband|dad|kids|kid|driver is|was|are|were? NOT|not allowed|authorized|permitted|supposed to? text|texting|contact|message
        happy|good|kind|glad|nice|big|old|lucky|well enough to|for|with _? MESSAGES|THESE|texting|text
        i said stop|quit|leave by|at|in|there|here
        STOP sending ME? diff|different|wrong _? ones|one|codes|code|links|link|sizes|size|colour|color|items|item|parts|orders|forms
        STOP sending blue|red|black|white|small|large|big|old ones|one
        STOP sending|putting ME|us|calls straight? to voicemail|collections|hold
        STOP using_my driveway|bathroom|parking|entrance|spot|door|lot|pool|bins|kitchen|yard|card|account|lawn
        ill|i|we|id|gonna|lets give it a? rest
        give it a? rest for few|couple|0? day|days|week|weeks|night
        no_longer|no|not longer? in line with
        i|we|ive have|was|were|ve|got? been? TAKE|PULL|REMOVED FROM FROM? _? LIST for|without
        cant|cannot|couldnt get off|out of? their _? _? LIST
        they|he|she struck|kicked|took|dropped|removed ME FROM FROM? _ by|via|over|in|through _? MESSAGE|MESSAGES|email
        TAKE|REMOVE|PULL ME FROM FROM? todays|tomorrows|tonights|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays list|lists
        spare ME lecture|details|drama|speech|jargon|waiting|sales_talk
        spare ME _3 and|just just? tell|email|give|send|text|say
        report|reported|reporting|complain|complaining|complained _? landlord|lawyer|neighbour|neighbor|driver|theft|break|break_in|burglary|accident|crash|roofer|dentist|employer|boss|claim|delay|decision|doctor|builder to|with AUTHORITY
        report|reporting|taking|take|referring|going this|it|case|matter|complaint? to ombudsman
        complaint with|to|against AUTHORITY about|over|against roofer|builder|landlord|delay|repair|bill|refund|claim|decision|work|service|bank
        DONT tell ME to|that|its|youre|there|you
        please|pls|to send|forward|direct _3 correspondence|letters|statements|invoices|bills _4 to me|us
        REMOVE|TAKE|drop _ FROM our|my|the? family? plan|policy|account|bill|lease|insurance
        turn|turned|turning|switch|switched|switching it|them off and on
        get|give ME human|manager|supervisor
        use|try mine for|instead
        got|had|received text|message|call|texts from scammer|scammers|fraudster|impostor
        YOU said YOU|youd would|will? message|text|call|ring|contact ME when|if|once|by|today|before
        you|u|they|he|she|if|it dont|never|didnt|do_not|cant|will|can TEXT|SEND ME?
        SUBJECT didnt|did_not|will|can TEXT|SEND ME?
        STOP calling ME sir|maam $ i|im|my|its
        NOT that good|old|crazy|bad|sure|great|hard|far|hungry|hot|cold|big|much|many|busy|sick|serious|urgent
        stop stop stop? i? just|am|im|cant got|crying|laughing|dying|dead|breathe|saw|watched
        its|thats|it|this|im NOT|not DAY|english|visa|iphone|android|medicare|covid|christmas|easter
        am|are|is|r i|we|he|she|they|it|you|me still on LIST|this
        KEYWORD button|light|sign|switch|lever|arm|key doesnt|does_not|isnt|dont|not|didnt|wont work|working
        asked|requested|wanted|asking to be off|out DAY|for|on|early|by
        it|this need|needs|has|have to? end|stop by|at|before|around|on|in
        when do|does THESE|this end $
        end|ended|ending up
        delete|ignore|disregard|remove that|last|previous last|previous|earlier? message|text|msg|texts|messages
        cancel|end|stop|delete my monthly|recurring|weekly? donations|requests|request|quote|quotes|invitations|donation
        i|ive|weve stopped|quit THESE
        doctor|dr|nurse|surgeon|pharmacist told|said|says|wants|had|asked ME|i|we|him|her? to|can|should? STOP THESE|this|it|_
        can|could|when|do|may i|he|she STOP|quit THESE
        STOP THESE before|after|until surgery|procedure|labs|the|my|i|test|operation
        can|could|may i|we STOP THESE before|after|until|once|if _?
        no_longer|no|longer longer? need|want|require it|them $? can|how|could|return|refund|so
        DOESNT WANT THESE $ i|we? want|wanted|ordered|the|meant
        go|went|going|gone|looked|look over THESE|YOURMSG
        cross|crossed|check|checked|scratch|tick|mark it|that|this|one|them|another off of? _? LIST
        crossed|checked|ticked _ off of? _? LIST
        knock|knocked that|this|one|another off of? _? LIST
        percent|dollars|bucks off of? your|this|that|any LIST
        pick|choose|order|ordered|bought|select|one|two|something|items|meds|which|those|picked|chose from your|the|this? _? list|lists|directory
        drop|dropping|dropped|left|leave ME off|out at|by|on|in|near|here|there|DAY|EVENT
        can|could|when|help YOU|someone|anyone|somebody? get ME|him|her out|outta of? here|jail|today|tonight
        locked|stuck|trapped _? _? $? get ME out|off|down
        update|correct|fix|change your|ur records|system|files|database $? with|to|my|new|our|address|email|insurance|phone
        mark|put|note ME|us|him|her down? as|not|out|no|down as|not|out|no? coming|attending|available|for|on|until|today|tomorrow|DAY|EVENT
        confirm|confirming|sure|see|check if? that? im|i_am|i|we off|out DAY|on|for|work|at
        this|it|im NOT _ $? this_is|its|it_is|im|i_am his|her|their|the _? wife|husband|mom|mum|mother|dad|father|daughter|son|sister|brother|assistant|secretary|partner|roommate|girlfriend|boyfriend $? but|and? hell|shell|ill|well|yes|sure|yep|what|can|could
        way i|we can|could be|get off|out early|of|at|before|DAY|on
        can|could|how|when|want|need|like|may i|we|to? get|have|be|getting _? BODY REMOVE|PULL|TAKE|removed off|out?
        BODY removed|pulled|taken|REMOVE out|off?
        refund|pto|leave|vacation|maintenance|repair|loan|credit|work|transfer request|requests has|have|was|were|is been? ignored|denied|disregarded
        release my|his|her|their|the records|info|information|data|results to|for?
        release|excuse|excused ME|him|her from work|class|school|practice|jury|duty|hospital|pe|gym
        i|we got|received|ordered|have|bought|picked|grabbed _? WRONG one|person|guy
        got|received|ordered|shipped|brought|sent ME|us WRONG one
        DONT use my _? old|other|work|home|card NUMBER|PHONE|number
        would|should|shouldnt|always|can|could|we|i still|just? turn|shut|switch them off
        number|numbers of LIST|MESSAGES|people|times|words|conversations
        turn|turned|turning|shut|turns off computer|computers|robot|robots
        they|he|she|parents|boss|work|job|company just? let me go|off|out
        it|phone|app|mine stopped SENDING
        MESSAGES|MESSAGE stopped SENDING
        were|was|did|old YOU when|before YOU STOP $
        take|remove|drop|delete this line|device|phone from|off|at|to|in my account|plan|bill|the
        STOP calling ME mrs|mr|miss|ms|names|that|baby|babe|by|your|an|sir_im|fat|old|crazy|honey
        why|when _? YOU keep SENDING THINGS
        on the? do_not_call|dnc|tps list|registry|register? and|but|yet still get|getting|receive calls
        they|theyre|theyve|he|she|company still|keep|keeps calling ME even though|tho _? _? on the? do_not_call|dnc|tps
        TAKE ME FROM FROM? _? listings for
        he|she|they DOESNT live|work here|there no? more|anymore|any_more $? its|but just|his|her|their
        i|we|ive no longer work|working|employed at|for|with
        end of MESSAGE
        UNSUB link|page is|does|doesnt|didnt|not|isnt|wont
        dont|cant YOU TEXT|SEND ME? _? back
        when|before|why|did|have|has SUBJECT STOP SENDING|MESSAGES
        why|did|have|has SUBJECT? STOP SENDING|MESSAGES
        he|she|they|ex|him|her|them wont|doesnt|never|cant|to|from _? STOP SENDING
        tell|told|ask|asked|make him|her|them|my to? STOP SENDING
        tell|told|ask|asked|make him|her|them|my to? STOP SENDING ME?
        TAKE|REMOVE ME|name|NUMBER FROM FROM? _? _? OTHER
        UNSUB OTHER
        UNSUB of|for|from _
        people|folks|customers|members|clients|guests|patients|parents|subscribers|users who|that|usually|often|can|could|will|would|to|wanting|want|still? UNSUB FROM? _? LIST|MESSAGES|KINDS|THESE|box?
        how many people|customers|folks|members|of_them|subscribers _2 UNSUB FROM? _? LIST|MESSAGES|KINDS|THESE?
        lets|let|allows|allow YOU|people|customers|members UNSUB FROM _? _?
        DOESNT WANT to|any|no? more? KINDS card|cards|letter|letters|postcard|postcards|call|calls|magnet|sticker|paper|slip|code|form
        . get lost every|each|on|in|trying|driving|going|finding|easily|when|if|there|without
        LOSE|REMOVE|TAKE my|the|our? _? NUMBER|PHONE _4 $? and|but|then? keep|use|add|put|replace _? other|new|cell|mobile|second|correct|this|that one|number|with|instead
        DOESNT live here|there full|all|part|year|yet|until|on|during|most|permanently|anymore_than
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
        wont|wouldnt|doesnt|didnt|never|to|not|couldnt|cant|please leave ME|my|us|him|her|them mom|mother|dad|father|wife|husband|son|daughter|kid|kids|family? alone at|with|about|in|until|unless|for|when
        wont|wouldnt|doesnt|didnt|never|couldnt|to leave ME|my|us|him|her|them mom|mother|dad|father|wife|husband|son|daughter|kid|kids|family? alone
        THIRD wont|wouldnt|doesnt|didnt|never|couldnt|to|told|tells|telling leave ME|my|us|him|her|them _? alone
        THIRD is|are|was|were|keeps|kept|been? SPAMMING|SENDING ME|my|us|our|him|her|them|his|people
        THIRD to stop|quit SENDING
        THIRD to|wont|cant|doesnt STOP|quit SENDING him|her|them|me|my|us
        REGULATOR _? case|cases|claim|claims|lawsuit|lawsuits|class|attorney|attorneys|lawyer|form|license|approved|certified|id|settlement|fines|practice
        dont|do_not TEXT|SEND|CALL him|her|them the|a|his|any|it|that
        not TEXT|SEND|CALL him|her|them the|a|his|any|it|that
        not disturb sign|mode|on|tag
        WRONG NUMBER|WHO _? that|it|this was|is|meant|for
        . sorry|oops|whoops|ignore WRONG NUMBER|WHO|chat|thread
        WRONG with NUMBER|PHONE
        WRONG|wrong with NUMBER|PHONE|the
        wrong number on|pad|for|of
        REVOKE her|his|their CONSENT
        CONSENT form|forms|for
        didnt|dint|did_not|never|not|wont|havent UNSUB
        TAKE|drop|PULL|REMOVE ME FROM and|then put|add|use|call|schedule|let|ill|i
        TAKE|drop|PULL|REMOVE ME FROM for|on|until|till|in|by|at
        TAKE|drop|PULL|REMOVE ME FROM for|on|this|next DAY|the|a
        TAKE|drop|PULL|REMOVE ME FROM DAY
        LOSE my NUMBER FROM|when|if showing|show|you|appearing|displaying
        YOU never|havent|hasnt SEND|TEXT|sent|texted|called _? _? _? MESSAGES|MESSAGE|KINDS|THESE
        YOU didnt SEND|TEXT ME the|my|a|any|an
        if my deposit|refund|money|check|package|car isnt|is_not|doesnt|not|dont _? _? _? _? _? _? _? small claims
        way|how to STOP|END _ from
        dont|do_not bother $
        DOESNT WANT to text|call|contact|message|bother|disturb|spam you|u|him|her|them|my|the
        be|am|being a? bother
        . stop . thats|so|haha|lol|ha|omg|too|wow
        . stop . youre|ur so|too|making|killing|the
        WRONG WHO signed|picked|got|called|came|showed|answered|paid|ordered|took|delivered
        owner of the? car|house|truck|dog|cat|boat|home|property|business|building|vehicle|unit|shop
        previous|old|former|last owner put|left|did|installed|painted|replaced|said|told
        NOT|not|never a|an|your|been _? customer|client|patient|member|tenant|student|homeowner|subscriber yet
        STOP calling ME? $? text|email
        end of KINDS|MESSAGES
        to be a TEXT
        filed a? police report
        wont|cant|doesnt|didnt|couldnt|never|dont|not|should|shouldnt|i|he|she|they|rain|bleeding|wouldnt|makes|when|where|cannot|does|did|did_not|do_not|does_not|finally stop $
        to stop $
        does|did _? _? stop $
        when|where do _? _? _? stop $
        no soliciting|solicitation sign|signs
        a|the|his|her|their|your|send|write|draft|drafting|got|received|get cease and? desist letter|order|notice|template|draft|to|for|against|from
        write|draft|drafting|got|received|serve|review|file a|the|his|her|your? cease and? desist
        cease and? desist letter|order|template|draft|notice? to|for|against|from|him|her|my|we|they|the|letter|order
        bus|truck|rest|next|last|first|second|third|pit|full|non|door|train|shuttle|tram|metro|subway|whistle|the|a|this|that|one|each|every|final|main|gas|school|quick|another|my|our|your|tour|fuel|brief stop $
        rain|snow|bleeding|water|noise|leak|leaking|pain|barking|car|truck|van|driver|him|her|he|she|they|dog|kids|crew|work|machine|engine|fan|itch|itching|beeping|alarm|clock|motor|wheel|brakes|music to? stop $
        legal action against my|the|him|her|them|a
        should i|we _? _? legal action
        keep your KINDS|MESSAGES coming
        dont lose it
        didnt|never|havent|not|hasnt|wasnt|dont|cant|couldnt|wont|doesnt|isnt get|got|receive|received|see|saw|read|find|found|open|have|getting|receiving|load|hear|reply|answer _? _? _? MESSAGES|KINDS|PLURALS|YOURMSG
        no _? saw|got|received|read _? YOURMSG
        sorry|just saw|missed|got|read|seeing|received YOURMSG
        dont mind|get|got|have|see|receive _? YOURMSG
        not SENDING ME|us the|a|an|my
        why|are|is|was|were|him|youre YOU? not SENDING ME?
        not receiving|calling|asking|selling|spam ME|my|us?
        love|like|enjoy|appreciate|thanks _? YOURMSG
        cant|couldnt|didnt|wont|doesnt open|load|see|read|click|find|access _? YOURMSG
        doesnt|dont|cant|couldnt|didnt understand|recognize|recognise|trust|believe|know YOURMSG|THESE
        not getting|receiving _? MESSAGES|THESE with|for|about|from _? my|the|a
        phone|filter|carrier|app|son|daughter|kid|kids|grandson|wife|husband|he|she|it|tmobile|verizon|att BLOCK YOU|your
        there a|any? do not call list|registry|reg
        in|with|by|after|before|until|till|see next|another|additional MESSAGE|MESSAGES
        i? UNSUBBED of|from _? _? OTHER|EVENT
        out of _? deal|contract|lease|agreement|sale|partnership|marriage
        let him|her|them|anyone cut|leave|count ME out
        cancel my PHONE|phone contract|plan|bill|account
        get|take my|our name off|from _? ballot|deed|lease|title|account|policy|bulletin|will|mortgage
        STOP advertising|promoting it|the|my|our
        doctor|dr|bank|boss|wife|bartender|barman|he|she|they cut ME off
        people|guys|scammers|ones|lenders are texting|messaging|calling my|our|the
        count|deal ME out for|on|at|this|next _
        cut me off a|some|one|two|three _
        texting|writing|messaging from my|a|the _ NUMBER|PHONE? $? so|please|and|but? DONT use|save|TEXT this|NUMBER NUMBER?
        for not SENDING ME|us like|unlike|as|constantly|nonstop
        ill|imma|i_will|i_should|i_can|i_could|i_promise_to|i_promised_to|if_i_should STOP SENDING you|u|yall _?
        . do|does|will|would|can YOURMSG|MESSAGES|KINDS _? cost|use|eat|count|go
        getting|receiving|get|got _? MESSAGES that|which? say|saying|says|said|claim|claiming|pretend|pretending
        getting|receiving|get|got _? MESSAGES from fake|scam|bogus|spoofed _
        getting|receiving|get|got _? MESSAGES from somebody|someone|some|another|other|people|scammers|fraudsters|lenders|ten
        NOBODY called|calls|phoned|rang ME|us|back|yet|about|to|from|in|it|>
        is|are _ still on with|w|in|despite|for this|that _
        how|where do|can|to i|we? get|sign|register|put|add _3 do not call list|registry|reg
        being on _? do not call list|registry|reg
        can|could|would|will YOU kindly? send|text|resend that|it|the|me MESSAGE|text|link|code|picture? again
        never sent|texted anything|nothing
        person|human|voice|someone not text|texts|bot|robot|machine|recording >
        youre|you_are|i|im|i_am|were|we_are|car|truck|driveway blocked in? by _?
        take THESE|it|that no_more|anymore|any_more|any_longer? $? _4 dizzy|nauseous|pill|pills|medicine|stomach|tooth
        DONT SEND anything|stuff|mail|it to|2 house|home|work|office|address|job|apartment
        sure|ensure i|we GET|receive|see it|them|one|those|every
        REPLIED KEYWORD to|for _? place|shop|store|bank|company|clinic|people|guys|gym|salon|restaurant|campaign|politician|politicians|ones _3
        if i|we UNSUB $? _? will|would|do|can|could YOU|i|we still TEXT|SEND|get|see|receive|text|send ME?
        before i|we UNSUB $
        demand|insist that? YOU|he|she|they STOP _? eviction|foreclosure|sale|construction|work|noise|garnishment|repo|collections|charges|process|tow|music|drilling
        if YOU TEXT|SEND|contact|message|text|call ME|us again|once when|once|with|tomorrow the|its|it|my|theyre|shes|hes|is|your|a
        can|could|should|will _2 make them|him|her stop
        can|could|should|will _2 send|write a? cease and? desist
        no consent|permission needed|required|necessary|form
        STOP calling _3 $? text|txt|message|msg|sms me|us|here|instead
        REMOVE ME FROM _
        REMOVE ME FROM FROM? 0|the? 0|DAY
        REMOVE ME as|for|on|until|instead _?
        REMOVE ME and add|put|replace|use|keep|call|schedule|invite|let|substitute _?
        . NEGATIVE $? problem|worries|doubt|question|rush|idea|clue|one|biggie|biggy|prob|probs
        . not sure|yet|now|right_now|certain|until
        . NEGATIVE $? not sure|yet|now
        . NEGATIVE $? wait|i_mean|yes|yeah|sorry yes?
        . dont know|understand|remember|get|see|worry|forget|stop
        . i dont know|understand|remember|get|recall|have|think
        my consent form|slip|needed|required
        is|need my consent
        not|never|no|cant _? _? text|txt|message|contact|msg me when|until|if|back|yet|the|a
        THIRD _? _? not|never|cant|doesnt|wont _? text|txt|message|contact|msg me
        they|kids|people|guys|staff|tenants|neighbors|neighbours _? dont|do_not _? text|txt|message|contact|msg me
        STOP SENDING|SEND ME|us|my|the? _? THINGS to|at|down|home|out|without|there
        STOP|quit sending|mailing|dropping|delivering|faxing ME|us? _? _? THINGS
        won|wont|cant|doesnt|didnt|never STOP sending|mailing _? _? THINGS
        why|when _? _? keep|keeps|do sending|mailing ME|us? _? THINGS
        i|we|ive|weve|has|had quit|stopped sending|getting_texts|getting_messages|receiving|getting|mailing
        tell|told|ask|get|make|asked that|this _? _? _? _? to STOP|quit SENDING
        tell|ask|told|want|need|get|make|wants|asked him|her|them|driver|drivers|kids to? stop doing this|that
        tell|ask|told|have people|team|guys|staff|boss|everyone|company|office|driver to? STOP|quit|leave for|at|by|in|early|it|before|after|their|working|when|on|here
        so|hope|until|that|maybe|promised|swore|think hell|shell|theyll|itll stop
        so|hope|until|maybe|that he|she|it|they will|can|would|ll stop
        cant|couldnt|not|cannot|wont make|get it|him|her|them stop
        how|way _? _? to? make THESE|this|it STOP DOING|beeping|leaking|running|spinning
        i|ive|we|weve|have|already deleted|removed|erased|dropped him|her|them|it|his|their
        no more? MESSAGES|MESSAGE|KINDS on|from|in|at my|our portal|side|part|end|account|app|class|school|group|doctor|office
        msg in|allergy|free|sensitivity|allergic
        no msg in|with|on|for
        TAKE|drop|PULL|REMOVE ME FROM FROM? _? _? LIST for|on|until|till _? DAY|EVENT|OTHER
        LOSE|TAKE|REMOVE my|our|his|her|their _? _? name|info|details FROM FROM? _? _? _? DAY|EVENT|OTHER|board|plaque|sheet|cake|sign|door|ticket|mailbox|trophy|program
        count|leave|keep|cut|deal ME out for|on|of|at|this|next DAY|EVENT|OTHER
        hes|shes|theyre|theyve|itll|its|he|she|they|it been|was|were|is|are|got|has been? TAKE|PULL|REMOVE FROM FROM? _? _? LIST|MESSAGES
        opt me|us|my|our|him|her|them|number|this _? _? out of|from|for _? OTHER|EVENT
        opt out of|from _? _? OTHER|EVENT
        please|pls|plz|kindly|hereby|wish|want|like|need|WISH|. to? opt out of|from _? OTHER|EVENT $|for|but|this|next|on|and|in|please|because|since
        please|pls|plz|kindly|hereby|wish|want|like|need|WISH|. to? opt out of|from _? photo|photos|selfie|chat|hug|gift|swap|outing|secret_santa|collection|pension|scheme|coverage|organ|donor|tip|surcharge|bag|bags|exam|assembly|mass|communion|vaccine|vaccination|jab|screening|sharing|housekeeping $|for|but|this|next|on|and|in|please|because|since
        work|boss|job|gaffer|manager|he|she|they|mum|mom|dad|doctor|school|wife|husband|coach|nurse|hospital|kids|dog|traffic wont|cant|wouldnt|didnt|doesnt|will_not|would_not|did_not|never|not|finally|might|may? let ME leave|go >
        when|if|until|till|before|hope|hopefully they|he|she|you|work|boss|doctor|hospital will|would? let ME leave|go >
        TAKE|drop|PULL|REMOVE|strike|scratch|cross ME off|from|out of|for? _? _? duty|duties|rota|rosters|cleaning|reading|readings|bingo|choir|sitting|fixture|bench|keyholder|driving|shift|shifts|overtime|standby|stewarding|stall|tea|teas|door|minibus|squad $|for|please|on|this|next|until|till|in
        TAKE|REMOVE|strike|scratch|drop|PULL ME off as _2 $
        dont|do_not|never|no_need|without|no_need_to go|going|put|be|get? to|into|through _3 trouble|bother|hassle|fuss $?
        dont|do_not|never go|put_yourself to|through|out any|all|much|too_much|so_much|that|the|extra? trouble|bother|hassle|fuss $?
        YOU? youve|you_have|have|has|got|picked|put|booked the? WRONG DAY|dr|doctor|branch|car|van|bus|house|year|month $
        . different DAY $ i|we|ive dont|do_not|have|had|never no|know|have|own|a
        UNSUB notice|footer|wording|instructions|blurb|disclaimer|message|sign
        charged|billed|delivered|shipped|refunded|invoiced|paid|credited|towed|arrested|mailed to? WRONG NUMBER|WHO|one|address|phone
        got|was|were|been _? charged|billed|delivered|shipped|mailed|sent to WRONG NUMBER|WHO
        have|has|got|gave|sent|ordered|is|are|the WRONG NUMBER|one of|for the? chairs|people|tickets|guests|rooms|boxes|tables|seats|nights|items|kids|bags|days|adults|shirts|pieces
        have|has|got|sent WRONG NUMBER of
        get|got|have|file|filed|filing|make|making|need a? police|state report
        want|need|like|have|going|how|can|could|should to? do? i? to? file|make|report a? police|state report
        report|reported|reporting|call|called|calling|contact my|his|her|him|them|a|our|someone|somebody neighbor|neighbour|ex|landlord|theft|break|guy|husband|roommate|tenant|driver|dog|accident|car|crash _? _? to|with|about? police|cops|carrier|state
        report my|his|her|him|them|a|our|someone|somebody neighbor|neighbour|ex|landlord|theft|break|guy|husband|roommate|tenant|driver|dog|accident|car|crash to|with police|cops|carrier|state
        told|tells|telling|tell|said ME|him|her|us|my to piss|fuck|buzz|bugger|sod|eff|f|jog off
        ill|im|we|hell|theyll|gonna|going i? to? go to hell
        going|gonna|want|wanna|like|love|took|went to|on take? a? hike
        do|should|can|could|ill|i|we|shall i|we|just? leave him|her|them|it alone
        if YOU? have|has? received|receive|got|reached _? _? _? in|by error|mistake $? REMOVE|please|delete|notify|disregard|TAKE
        accidentally|mistakenly BLOCK YOU
        sorry i|we? accidentally? blocked|block|BLOCK YOU
        i|didnt|dint|not mean|meant to BLOCK YOU
        BLOCK YOU by|on|on_my accident|mistake|purpose|error
        unblocked|unblock YOU
        not|no|dont|didnt|never|nobody give|gave|given YOU? my? CONSENT for|to _? _? OTHER|EVENT|surgery|photograph|photo|field
        not|no|dont|didnt|never give|gave|given _? CONSENT for|to them|him|her|anyone|someone|school|it
        no CONSENT for|to _? _? OTHER|EVENT
        CONSENT to|for the|my|his|her? _? OTHER|EVENT
        my|his|her CONSENT to|for _? OTHER|EVENT
        DONT SEND|TEXT ME? more|another|any|anything|nothing|out|it _? _? yet|until|till|before|unless
        DONT SEND anything|any|another|more out|over|back|yet|until|till|before|unless
        no|no_need need|reason|to to? remind ME|us $
        he|she|they DOESNT WANT _? MESSAGES for|about|from ME|him|her|my|them
        DONT use|do|read|like|allow THESE as|for|on|there|because|if|when|at|in
        will|would|can|could|if i|we|she|he|they still get|see|receive _? _? MESSAGES|PLURALS|THESE
        company|carrier|phone|verizon|att|filter|google|apple|iphone|android blocked|blocks|flagged|marked|marks|filters|sent|put|puts|sends YOURMSG as|to|in|into spam|junk
        YOURMSG _? _? _? in|into|to my|the? spam|junk
        found|see|saw|finding|all YOURMSG _? _? _? in|into my|the? spam|junk
        agreed|agree|consented|consent to|for _? _? charge|charges|price|fee|fees|rate|increase|terms|bill|payment
        charge|charged|fee|price|bill|payment $? i? never|not|didnt agreed|agree|consented|consent|authorized to|for|it it?
        respond|reply|comply|received|got|answer|responding|replying to? a? cease and? desist
        client|clients|husband|wife|he|she|they|buyer|seller|tenant is|are|was? no longer interested|want|wants|need|needs|wish|wishes in|to|a|the?
        no longer want|wish|need|wants|wishes to settle|sell|buy|go|attend|come|proceed|pursue|cancel|sue|rent|move|book|order|return
        no longer want|need|require _? OTHER|EVENT
        stop stop stop? lol|haha|omg|lmao|im_dead
        not one more blanket|thing|person|box|bag|bite|drop|day|minute|inch|dollar|penny|piece
        keeps|keep|been|is|are getting|receiving _? _? MESSAGES but i|we? havent|not|cant|hes|shes
        DOESNT work|works here|there anymore|now|any_more? $? im|i|ill|we handling|handle|took|taking|covering|replaced|replacing|new|have|now
        not my dog|kid|child|order in|from|that|mine
        thats|that|this|it|is not my order|dog|meal|food|pizza|coat|bag $ i|mine|my|we|where|can|it
        tell|told|tells him|her|them i said no
        does|do|will|would|if|is|by saying|replying|texting no here|to|for
        . NEGATIVE FEEL? i|we havent|hadnt|wasnt|werent|forgot|thought|paid
        . NEGATIVE FEEL? i|we didnt|dont|never forget|leave|get|see|receive|know|mean|realize|find|hear|pay|send|got|saw|left|call|think
        i|we no longer? quit sending|getting|receiving
        my|the|our|her|his dog|cat|puppy|pup|fish|goldfish|bird|horse|hamster|rabbit|pet|kitten has|is? died|dead|passed|passed_away _? _?
        dont|do_not|never give up on
        no more appointments|appts|visits|bookings|sessions|lessons|classes|questions|changes|delays|surprises|excuses|chairs|cake|food|drinks|coffee|sugar|salt|bread|onions|tickets|seats|rooms|tables|parking
        dont|do_not bother sending|calling|to
        make this|that|it stop leaking|beeping|ringing|blinking|running|dripping|smoking|squeaking|barking|smelling|freezing|crashing
        """,
    ),
    Rule(
        "footer",
        Grade.NONE,
        """
        REPLY KEYWORD
        REPLY KEYWORD|UNSUB to|2 _ _? _?
        KEYWORD|UNSUB to|2 ENDED
        YOURMSG|MESSAGE|it|they said|says|saying|reads to|i|can? REPLY KEYWORD
        YOURMSG|MESSAGE|it|they said|says|saying|reads to|i|can? REPLY KEYWORD|UNSUB to|2 ENDED|UNSUB
        """,
    ),
    Rule(
        "mistaken",
        Grade.NONE,
        """
        i|we|ive|ill _? GAVE|had _? _? WRONG NUMBER|WHO
        you|u|they|he|she|someone _? gave|typed|put|entered|wrote|called|used|had _? WRONG NUMBER|WHO
        courier|driver|receptionist|nurse|postman|restaurant|garage|plumber had|has|got|rang|called|dialed|dialled|wrote _? WRONG NUMBER|PHONE
        not|isnt|never WRONG NUMBER|WHO
        WRONG NUMBER of|on
        . sorry WRONG NUMBER >
        i|we|ive|ill|i_must_have _? GAVE|had YOU? WRONG NUMBER|WHO|PHONE|email|address|one|date
        """,
    ),
)

_DEFINITE: Final = (
    Rule(
        "consent",
        Grade.DEFINITE,
        """
        REVOKE _? _? CONSENT
        REVOKE _? _? CONSENT for|to _? _? MESSAGES|texting|text|TEXT|contact|SEND|SENDING
        CONSENT is|has|been? been? REVOKE
        """,
    ),
    Rule(
        "request",
        Grade.DEFINITE,
        """
        . please|pls|plz|kindly dont|do_not|never text|txt|message|msg|contact|sms ME anymore|any_more|again|ever >
        . dont|do_not|never ever? text|txt|message|contact ME again|anymore|any_more >
        . please|pls|plz|kindly? dont|do_not SEND ME any_more|anymore|more|further|additional MESSAGES >
        please|pls|plz|kindly REMOVE|TAKE ME|NUMBER FROM FROM? MESSAGES >
        please|pls|plz|kindly REMOVE|TAKE both parents|numbers|phones|of_us FROM FROM? MESSAGES|LIST >
        UNSUB ME FROM? MESSAGES|LIST
        UNSUB ME >
        UNSUB ME? FROM EMAILS , MESSAGES
        UNSUB ME? FROM EMAILS and|or|plus|n MESSAGES
        . UNSUB FROM THESE? MESSAGES
        . UNSUB FROM THESE|LIST $
        . UNSUB FROM _? _? list|lists|mailing_list|text_list|sms_list
        please|pls|plz|kindly|hereby|wish|want|like|need to? UNSUB FROM THESE? MESSAGES
        please|pls|plz|kindly|hereby|wish|want|like|need to? UNSUB FROM THESE|LIST $|please|now
        please|pls|plz|kindly|hereby|wish|want|like|need to? UNSUB FROM list|lists|mailing_list|text_list|sms_list
        . texting|messaging|spamming|bothering|contacting ME|us _7 has|needs|must|have|got|gotta|better to? stop|end|cease|quit $
        STOP SENDING ME MESSAGES
        STOP SENDING ME >
        TAKE|REMOVE ME FROM FROM? your|ur|this|whatever _? LIST
        TAKE|REMOVE NUMBER FROM FROM? your|ur|this|whatever _? LIST
        STOP all? MESSAGES >
        demand|insist that? YOU STOP SENDING ME >
        YOU need|gotta|better|must|should|ought|needs|got to? STOP SENDING ME >
        YOU need|gotta|better|must|should|ought|needs|got to? STOP SENDING ME MESSAGES
        """,
    ),
)

_PROBABLE: Final = (
    Rule(
        "ending",
        Grade.PROBABLE,
        """
        STOP SENDING
        MESSAGES can|could|may|should|must|might STOP|cease|END $
        STOP SENDING ME|us? _? _? MESSAGES|PLURALS|ads|spam
        kindly|please|can_you|could_you make this|THESE|MESSAGES stop|quit|end $
        what|which|where do|can|should|must i|one REPLY|press|type|send _3 STOP|END|quit GET|getting|receiving|SENDING _2 MESSAGES|THESE|KINDS|PLURALS
        what|which|where do|can|should|must i|one REPLY|press|type|send so|that i|they|it|this? quit|stop|END GET|getting|coming|receiving THESE|MESSAGES?
        good|kind enough|as to? STOP|END THESE|MESSAGES|SENDING
        good|kind enough|as to? STOP|END THESE? MESSAGES|KINDS
        texting|messaging|texts|messages|spamming|bothering|bugging|pinging|contacting ME|us _7 has|needs|must|have|got|gotta|better to? stop|end|cease|quit $
        s . t . o . p
        . s t o p >
        . please|pls|plz|kindly refrain|desist >
        YOU may|might as well stop
        . stop it already|now >
        turn|shut|switch this thing off|down $
        STOP letting ME know about
        STOP it? with|w? THESE? _? _? MESSAGES
        STOP it? with|w? THESE? _? KINDS
        END _? MESSAGES
        END KINDS
        STOP|END THESE|this $
        . make it stop >
        please|pls|just|pleeease make it stop >
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
        . ok|okay|alright|fine|right|k ok|okay? ALONE >
        . ALONE second|third|fourth|fifth|2nd|3rd|4th|5th|6th|again|twice >
        . second|third|fourth|fifth|sixth|2nd|3rd|4th|5th STOP|stop|request|ask $
        . MESSAGES|THESE stop|end today|now|here|tonight|immediately
        . please|pls|plz stop lol|haha|omg|bro|dude|man|texting
        stop it please|pls|plz >
        wish that? THESE|MESSAGES|this would|could STOP|cease|end|go
        god|christ|hell|sake|goodness QUITIT >
        YOU can|may|could STOP with _3 now|>
        does|it take for YOU to? STOP|quit
        what is it gonna|going to? take $? a|some|for
        STOP wishing|inviting|congratulating|greeting ME|him|her|them|my|us
        do|should i REPLY KEYWORD or what|something >
        turn|shut|switch off bot|robot|robots|bots|computer|machine for|on ME|us|this|my|NUMBER
        bot|robot|computer|machine|system|autotexter is|keeps SENDING|TEXT _6 $ shut|turn|switch it|that|him off|down|up
        as well not SEND|SENDING|bother|write THESE|them|MESSAGES|ME
        STOP it? with _2 KINDS
        STOP with _? MESSAGES|KINDS before
        can|could|would|will|wont YOU STOP >
        YOU can|may STOP now|>
        STOP asking|begging|calling $
        how to|do|can i? STOP|END THESE|this|>
        how to|do|can i? STOP it
        way to STOP|END $
        way to STOP|END SENDING|THESE|MESSAGES|KINDS|GET|RECEIVE|YOU
        way to STOP|END all? THESE|MESSAGES|KINDS|SENDING
        way to STOP|END GET|RECEIVE _? _? THESE|MESSAGES|KINDS|this|from
        way|how to STOP|END this|it|that >
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
        . QUITIT >
        , QUITIT >
        . QUITIT .
        please|pls|plz|just|so|and|then|now|but QUITIT $
        . knock|cut|pack it off|out|in with|$
        . bruh|bro|dude|yo|nah|no|ffs|jfc|ugh|god|um|seriously|nope|man|mate|fam|sir|jesus|christ|smh|hey|hi|hello bruh|bro|dude|no|seriously|man|god|christ|please? ALONE >
        . please|pls|plz STOP i|im|ive|we|were|you|youre|u|ur|its|not|or|who|wrong
        . ALONE im|ive|we|were|wrong|or|before|who|youre
        . ALONE i dont|am|have|do|already|didnt|cant|will|told|said|hate|asked|no
        YOU need|gotta|better|must|should|ought|needs|got to? STOP|quit $
        YOU need|have|gotta|better|must|should|ought|needs|got to? STOP|END SENDING|THESE|MESSAGES|this|it
        need|want|like|wish YOU to STOP|END $
        need|want|like|wish YOU to STOP|END SENDING|THESE|MESSAGES|this|it|now
        going|gonna|ever to? STOP or
        YOU going|gonna|ever to? STOP $
        when|will YOU going|gonna|ever? STOP $
        when|will THESE|MESSAGES ever? STOP|END
        how|way|where _? _? _? to? STOP|END THESE|MESSAGES|KINDS|SENDING
        how|way|where _? _? _? to? STOP|END GET|RECEIVE MESSAGES|THESE|KINDS|this|from
        how|way|where _? _? _? to? STOP|END this|it|that >
        how|way _? _? to? make THESE|MESSAGES|this|it STOP|END $
        how|way _? _? to? make MESSAGES STOP|END
        want|like|wish _? THESE|MESSAGES|KINDS ended|stopped|gone|discontinued
        END _ _ MESSAGES
        END THESE KINDS down|off
        shut|turn|switch off|down MESSAGES|THESE|KINDS
        put an end to|this|it
        put a stop to|this|it
        enough with|of _? _? MESSAGES|KINDS|THESE|already
        stop doing this|that >
        STOP all|everything|any|altogether|completely|entirely|permanently|communications $
        STOP all of it|this|them|these
        STOP contacting|communications|communication|contact|correspondence
        STOP YOU MESSAGES|KINDS
        please|pls|plz stop now|immediately|asap|today|this|everything|all|thank|thx|ty
        save your MESSAGES|breath|time|KINDS
        dont? waste YOU time
        mute THESE|MESSAGES
        cancel|end|stop|terminate|discontinue|close _? MESSAGE|MESSAGES|texting|sms|alert|alerts service|subscription|program|enrollment|plan|updates
        STOP sto|stp|stop|unsubscribe
        stop to opt out
        . no? STOP THESE|this
        STOP not yes
        stop or i|ill|im|else|we|my
        STOP before i|ill|we
        when|how do|will|does|can THESE|MESSAGES STOP|END
        BEFORE $? stop .
        BEFORE , stop .
        YOURMSG|MESSAGE|it|they said|says|saying|reads to? REPLY KEYWORD _4 so|ok|then|therefore ALONE >
        so THESE|MESSAGES|this|it STOP|END $
        to make THESE|MESSAGES|this|it STOP|END
        can|could|do|must i text|send|reply|say|type|press to make|stop|end
        no means no
        i beg|begged YOU $ no|STOP
        YOU said|promised YOU would|will|wouldnt|wont|were|are stop|text|not|remove|take
        . shut|turn this|it|them|these off|down >
        dont WANT it $? DOESNT WANT it? $
        just stop >
        just stop .
        if|when THESE|MESSAGES|this ceased|stopped|ended|stop|end
        and|but quit|stop|cease $
        make YOU|THESE|MESSAGES|this go away|stop
        get rid of YOU|MESSAGES
        get THESE|MESSAGES to STOP|END
        instructed|notified|ordered|directed|advised|required|hereby YOU? to? STOP
        demand|insist that? YOU STOP
        hereby _? to? cease|stop|discontinue
        the word stop|no|unsubscribe
        understand stop|no|unsubscribe
        stop creeping|stalking|it_now
        don . t TEXT|SEND|CALL ME
        consider|call|this_is|as a cease and? desist
        spare ME MESSAGES|KINDS|THESE|the|this|$
        . spare me
        mute|silence|unplug|shut|turn up|off|down? bot|robot|bots|autodialer|yourselves|yourself
        tell|ask|have bot|robot|computer|system|boss|people|team|machine|guys|staff|company|everyone|office to? STOP|quit|leave
        lay|give|leave|pack|knock|cut it? off|over|out|in|a_rest will|would|wont|mate|ya|please|yeah|now|guys|bro|ffs|jeez|man
        did|do YOU not? get|see|receive|read|notice my|our|the KEYWORD|UNSUB
        didnt i|we _2 say|tell|ask|type|text|send|reply YOU? _? KEYWORD|UNSUB
        taking|take the? ok|okay|yes|permission i? gave? YOU? for|to _? MESSAGES|SENDING|TEXT back
        taking|take back the? ok|okay|yes i gave YOU? for|to _? MESSAGES|SENDING|TEXT
        CONSENT to? MESSAGES|TEXT|SENDING _6 $? and? taking|take|withdrawing|withdraw it back?
        send ME? nothing further|more|else $
        how do|can|would|could|must|should i|we|one UNSUB from? YOU|THESE|MESSAGES|here|all|it|$
        how many KEYWORD|stops|unsubscribes do|does|did|must
        bring|put this|it|THESE|MESSAGES to an end
        call off your
        pull the plug $
        pull the plug on THESE|MESSAGES|KINDS|YOURMSG
        STOP w|with|wit dat|that|this|it|all|everything
        can|could YOU like? not >
        . dont waste my time
        , enough >
        . enough >
        . give it? up >
        , QUITIT .
        . bruh|bro|dude|yo|nah|ffs|jfc|ugh|seriously|nope|man QUITIT >
        . quit VOC >
        . ALONE VOC|HAHA >
        , ALONE VOC >
        BEFORE $? stop|quit it|that|this .
        BEFORE , stop|quit it|that|this .
        kill|end|cease the contact|texting|messages|communication
        let this end|stop
        quit it with
        i am? begging YOU to? STOP|TAKE|REMOVE|leave|UNSUB|quit|$
        for the love of god|pete|christ|all $? STOP|no|take|leave|quit
        turn|shut|switch MESSAGES|PLURALS down
        let MESSAGES lapse|end|stop|go
        can|could|may|want|wants|wanted|like|please|need|have _? MESSAGES|THESE|PLURALS be? turned|switched|shut|stopped|ended|discontinued|cancelled|canceled|disabled
        she|he|mom|mum|dad|wife|husband|mother|father|they wants|want|needs MESSAGES|THESE|PLURALS to? stopped|stop|gone|off|ended
        MESSAGES|THESE|PLURALS from _? _? must|should|have|need|needs|has|better to? STOP|cease|end
        keep|kept SENDING|sending ME $ i? want it|this|that|THESE to? stop|stopped|over
        wanna|want|like|need to? stop|quit|end|cease receiving|recieving|getting|reciving|gettin
        how|what do|does|can|could i|we|one|a _? _? make|get THESE|MESSAGES|YOU to? stop|go|away|end
        what do|does|must i|one have? to? do|press|send|say|type for THESE|MESSAGES|this to? stop|end|go
        whats|what_is|which _? word|keyword|code|button|key to|that|for STOP|END|kills|stops|ends THESE|this|it|MESSAGES|YOU
        which|what button|word|key|number kills|stops|ends|silences THESE|this|it|MESSAGES|YOU
        tell ME? who|whom _2 talk|speak|call|write _3 THESE|this|it|MESSAGES ends|stops|end|stop
        MESSAGES off|out please|pls|plz|now|>
        please|pls|plz STOP $ i|we cant|dont|am|are|have|already|will
        order YOU to? STOP
        i|you need|want|order YOU to STOP $
        please|pls|plz? STOP YOU MESSAGES|texting
        . HEY $? ALONE already|ffs|now|fr >
        . ALONE fr fr >
        . ALONE for gods|christs|petes|heavens|fucks|goodness sake >
        . please|pls|plz|pleaseee just? quit|stop it|this|that? >
        . please|pls|plz ALONE VOC >
        . not again $ ALONE >
        . make it|this end >
        . make this|it stop how >
        . when|how will|does this|THESE stop >
        . give er|it|this up|over|a_rest eh|bud|pal|mate|hon|now|will_you >
        . give over|up will|would you >
        . leave|lay off >
        . pipe down >
        . shush|shurrup >
        . enuf|enuff|finito|nevermore|halt|delist|skedaddle|vamoose|voetsek|voertsek|dnd >
        please|kindly|pls discontinue|cease yours
        whats|what_is|which _? word|keyword|code _4 to|for|and quit|stop|end|unsubscribe|UNSUB|leave
        this|our conversation|relationship|chat is over|done|finished _? _? >
        . we should break up >
        . its|it_is over between us >
        . were|we_are|im|we breaking up >
        how to unsign|sign_off|un_sign up? >
        the? stop link is|isnt|doesnt broken|working|work
        . this ends|stops now|today|here|tonight
        make it|that zero
        please|pls|plz|just let ME go
        this|it has_to|must|needs_to|will end|stop now|today|tonight|here
        STOP SENDING my|our mom|mums|moms|dads|dad|husband|husbands|wife|wifes|kids|sons|daughters|grandma|phone|NUMBER phone?
        to STOP END? GET|getting THESE|MESSAGES
        what do i need|have|got|gotta to? press|do|say|send|type|text so it|they|this quits|stops|ends
        what will|does|would it take for YOU to go|leave|stop|get
        STOP $ i|we live|dont|do_not|am|have|never
        if THESE|MESSAGES|this|it carry|carries|keep|keeps|continue|continues on?
        HEY|weirdo|creep|ok weirdo|creep|dude|bro STOP|stop >
        lets call it quits
        the end of you and me
        must|should|has_to|needs_to|will|let|shall be the end of it|this|us
        make it so|so_that i|we? dont|do_not|never get|receive|see
        whats|what_is the? trick|secret|way to|of never|not|stop
        STOP tellin|telling ME|us
        STOP SENDING|sending _? _? _? to|on ME|my|this|our phone|cell|number|line
        i said quit|stop|end|enough|leave
        mom|mum|dad|wife|husband|boss|she|he says|said stop|quit|no|unsubscribe >
        . end this mess|madness|nonsense|harassment|torture|now
        the end of THESE|MESSAGES
        turn them|these|it|this off please|pls|for|now
        which word do|must|should|can i
        was YOU? last chance $
        pestering|texting|harassment|spamming|buzzing|pinging ends|stops now|today|here
        dont|do_not you quit|stop
        we|were are|re? done here|now permanently|forever|for_good
        no further bother|bothering
        buzz|pick on? somebody|someone elses|else
        respect _3 privacy and
        . i object >
        i have nothing left to say|we_have
        set ME free|loose
        no sequel
        . never $ again
        quit talking|speaking|writing to ME
        done getting|being texted|messaged|spammed|contacted|pestered|bothered|called
        . please stop $ _ >
        move|walk on|away $? theres|there|nothing|and|dont
        turn them|these off >
        what|which|where do|must|should|can i|we REPLY to UNSUB|STOP|END|quit >
        STOP alredy|allready|alreddy
        STOP asking|askin ME|us|if|for|how|about|when|whether|what
        STOP w|with the|all|your _? _? KINDS|PLURALS|tips|news
        MESSAGES|reminders be turned off for ME
        dont|do_not do it|this|that evr|ever again
        . blok|blokt >
        brought to a close|an_end
        for silence >
        ask for silence
        . ew|yuck|deadass|jeez|ugh $? ALONE already|ffs|now? >
        . stop|quit it|that VOC >
        . yeah|yes|yep|yup|ok|okay|well|hey|hi|hello|sorry|thanks please|pls? ALONE please|pls|plz|now|already|thanks? >
        . make THESE|them stop >
        . make THESE|them stop please|pls|plz|already|now
        STOP SENDING ME? at|on|to NUMBER|PHONE|phone
        ALONE please|pls|plz $ i|my|im|we
        """,
    ),
    Rule(
        "repeated",
        Grade.PROBABLE,
        """
        said|says|told|claimed _4 UNSUBBED $ and? yet|but|still YOU keep|continue
        said|says|told|claimed _4 UNSUBBED $ and? yet|but? here we|YOU are|r|go
        REPLIED KEYWORD _2 and|n|but|yet|now here we|YOU|i are|am|r
        . KEYWORD again $ since|because|as|cos first|last|the
        I have? REPLIED KEYWORD _? _? times|already|yesterday|last|before|twice|and|but|again|weeks|days
        times _? _? _? _? _? REPLY|REPLIED KEYWORD
        already REPLIED KEYWORD
        says|said im|i_am|i|we UNSUBBED but|yet|and
        already UNSUB
        still getting|receiving _? MESSAGES|THESE
        REPLIED|did|done|followed _8 $? and|but|yet still|yet they|these|MESSAGES|THESE come|keep|arrive|coming|arriving
        still SENDING ME
        why are YOU still SENDING
        asked|told|telling|asking|begging|begged|tell YOU twice|already|times|before|nicely|politely? to? STOP|REMOVE|UNSUB|QUITIT
        told|asked|asking|telling|tell|begged|warned YOU _? _? _? no $
        told|asked|asking|begged|warned|telling YOU _? not to be? TEXT|SEND|CALL|SENDING|keep|use|bother|do|contact|$
        asked|requested|asking|requesting|request|demanded|demand|requests to be? REMOVED|removed
        asked|requested|asking|requesting|request|demanded|demand to be REMOVE|PULL
        asked|requested|asking YOU? _? to TAKE|REMOVE|PULL ME|my|this
        asked|requested|asking|requesting|request|demanded|demand|wanted to be REMOVE|PULL|left|off|TAKE off|out|from|$|alone
        requested|request|requests|requesting removal|deletion|unsubscription|erasure
        my removal|unsubscribe|optout|opt|deletion|stop request|requests
        request to|for not be? TEXT|contacted|messaged|texted
        no|pending|awaiting removal
        i UNSUBBED on 0
        i? already|previously UNSUBBED
        UNSUBBED yesterday|weeks|months|days|twice|already|before|last|this|0|several|multiple|many|three|four|five|but|and
        i|ive UNSUBBED and|but
        every|each time|day i UNSUB|block
        every|each time|day i REMOVE|stop THESE|MESSAGES|YOU|ME|$
        ignored|ignoring|ignore _? _? STOP|requests|stops|request|UNSUB
        how many more? times do|must|will|am|should|have i|we have|need|gotta|must|going|supposed|got? to? _? tell|say|ask|reply|text|send|type|block|opt|UNSUB
        how many more? times do|must|will|am|should|have i|we
        promised|promise|said|told|supposed _? _? _? off LIST|THESE
        be off LIST
        . stopped|stopping YOU
        still get|gettin|getting|receive|receiving|recieving|see|seeing|sending _? _? MESSAGES|PLURALS|THESE
        still on LIST|this
        i? UNSUBBED FROM this|THESE|YOU|YOURMSG|LIST yesterday|already|last|before|twice|weeks|months|days|ages|ago
        still TEXT|SENDING|sending|getting ME|us|these|texts
        why am i|we still getting|receiving|on
        why are|do|r YOU still SENDING|TEXT|sending
        . final|last warning
        final|last warning $
        0|second|third|fourth|fifth|2nd|3rd|4th|5th|last|final|umpteenth|hundredth|millionth time im|ive|i telling|asking|asked|told|tell|ask YOU
        0|second|third|fourth|fifth|2nd|3rd|4th|5th|last|final|umpteenth|hundredth|millionth time im|ive|i saying|asking|said|say $
        ive told|asked YOU 0|three|two|four|five|many|several|multiple|a times
        what part of no|stop|not
        REPLIED|said|reply KEYWORD 0|three|two|four|five|twice|many|several|multiple|repeatedly|already|yesterday|before|times
        been told|asked to STOP|REMOVE|UNSUB SENDING|THESE|MESSAGES|ME|YOU|$
        doesnt|dont|didnt|not|isnt|wont honor|honoring|respect|respecting|process|listen|listening|work|stop|take|recognize _? KEYWORD|UNSUB|STOP|requests|request
        unsubscribe|UNSUB|stop doesnt|does_not|dont|didnt|isnt|not work|working
        tried|trying to|KEYWORD UNSUB|unsubscribe
        . told YOU last|yesterday|twice|0|many
        told YOU no on|in|at|last DAY|week|month|time
        registered|registering|signed with|on|up|for? dnc|tps|do_not_call
        keep|kept|been|already|have|still|im|ive replying|sending|texting|typing|saying|telling|asking KEYWORD
        KEYWORD _? doesnt|does_not|isnt|dont|not|didnt work|working
        REPLIED|reply|replying|sending KEYWORD _? and|but nothing|yet|still
        . KEYWORD and|but nothing|yet|still
        request|requests has|have|was|were|is been? ignored|disregarded
        my request has been ignored
        """,
    ),
    Rule(
        "removal",
        Grade.PROBABLE,
        """
        can|could|would|will|please|pls|kindly YOU? ever? TAKE|REMOVE ME off it|them|that >
        can|could|would|will|please|pls|kindly YOU? ever? TAKE|REMOVE ME off it|them|that $ good|please|thanks|thank|love|mate|lad|sir
        be grateful|obliged|glad|pleased|thankful if YOU would|could? TAKE|REMOVE|took|removed|deleted ME|us|my|our|this _? FROM FROM? LIST|MESSAGES|THESE $? i|we|it
        be grateful|obliged|oblidged|glad|pleased|thankful if YOU would|could? TAKE|REMOVE|took|removed|deleted my|our|this _ FROM FROM? LIST|MESSAGES|THESE _?
        appreciate it? if YOU would|could? TAKE|REMOVE|took|removed|deleted ME|us|my|our|this _? FROM FROM? LIST|MESSAGES|THESE $? i|we|it
        forget you|u|ya? ever? had|have|got|knew my|this|our details|info|data|contact|address|digits|mobile
        . NEGATIVE im|i_am|were|we_are out >
        YOU can|may let ME go HAHA? >
        trick|secret|knack|code to|for|of getting|get|be|being off|out|left_off of? this|here|THESE|LIST $
        procedure|process|steps|method|protocol|instructions|routine to|for|of getting|get|be|being|coming|come off|out|left_off|removed|taken of|from? of? this|here|THESE|LIST $
        way to be left|taken|dropped off|out
        my|our|this NUMBER comes|coming off today|now|tonight|immediately|>
        consider|considered it|that|them|mine|box unticked|unchecked|deselected
        bow|bowing|bowed out here|now|of_this|of_these|from_here >
        REMOVE ME $
        who|where|whom do|can|should i contact|call|text|talk|speak to? be REMOVE|PULL|TAKE
        get my PHONE|NUMBER off it|this|here
        id|i_would|would like|love off|out $
        . off please|pls|now >
        , off please|pls|now >
        un add|scribe|enroll ME
        have|get ME TAKE|taken|PULL|removed off|out? $
        let ME go from|of THESE|MESSAGES|LIST
        bin my details|number|info
        REMOVE ME immediately|asap|now|at|and|from
        REMOVE him|her|them|their|his $
        TAKE ME FROM FROM? $
        TAKE ME FROM FROM? HAHA >
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
        TAKE|REMOVE|PULL ME|NUMBER FROM FROM? whatever|everything|anything|all|any|every|everyones
        remove|delete FROM _? _? LIST|communications
        remove|delete|LOSE his|her|their|my|our|this|dads|moms|wifes|husbands|mothers|fathers|sons|daughters NUMBER|contact|name|info|phone|cell $
        TAKE|REMOVE his|her|their|my|our|this|dads|moms|wifes|husbands|mothers|fathers|sons|daughters NUMBER|contact|name|info|phone|cell off|out $
        TAKE|REMOVE|PULL|LOSE his|her|their|my|our|this|that|dads|moms|wifes|husbands|mothers|fathers|sons|daughters NUMBER|contact|name|info|phone|cell FROM FROM? your|ur|this|these|LIST|MESSAGES|whatever|any|every|all
        TAKE|REMOVE|PULL|LOSE _? NUMBER FROM|off|out _? _? LIST|MESSAGES
        TAKE|REMOVE|PULL|LOSE _? NUMBER FROM|off|out please|now|immediately|asap|$
        LOSE my|this|our|these PHONE|contact|info|data|details|record|records|information|profile|email|address|digits|entry
        LOSE|TAKE|REMOVE my|our|all _? info|data|details|contact|information|record|records|entry|name $
        LOSE|TAKE|REMOVE my|our|all _? info|data|details|contact|information|record|records|entry|name FROM FROM? $
        LOSE|TAKE|REMOVE my|our|all _? info|data|details|contact|information|record|records|entry|name FROM FROM? please|now|immediately|asap|here|everything|whatever
        LOSE|TAKE|REMOVE my|our|all _? info|data|details|contact|information|record|records|entry|name FROM FROM? _? _? LIST|MESSAGES|THESE|KINDS
        LOSE|REMOVE|TAKE everything you have on|about ME
        please|pls|plz|kindly TAKE him|her|them|it|this|that|both|all FROM|off|out|down >
        please|pls|plz|kindly TAKE him|her|them|it|this|that|both|all FROM|off|out|down .
        please|pls|plz|kindly REMOVE him|her|them|it|this|that|both|all|us|ours $
        TAKE|REMOVE him|her|them|all|both|us|my _? _? FROM _? _? LIST|MESSAGES
        TAKE phone|number|line|cell off|out $
        . TAKE it off|out $
        TAKE ME FROM FROM? would|could|will|can|please|pls|now|or|immediately|right|forever
        take .? me .? off $
        . i|we wnat|want|wanna|need|wish|like to? be? remved|REMOVE|gone|out|off >
        want|like|wish|prefer|need to? be PULL|REMOVE|off|TAKE|dropped|left|withdrawn|deleted|unlisted $|out|off|alone
        want|like|wish|prefer|need to? be PULL|REMOVE|off|TAKE|dropped|left|withdrawn|deleted|unlisted FROM FROM? _? _? LIST|MESSAGES|THESE|this|all|everything
        to be PULL|REMOVE|TAKE FROM FROM? _? _? LIST|MESSAGES
        be|get|getting PULL|REMOVE|TAKE FROM FROM? $
        can|could|may|might|how|when|please i|we|my please? be|get _? PULL|REMOVE|TAKE off|from|out? THESE|this|LIST|MESSAGES|$
        off LIST >
        . removal please|pls >
        disappear|vanish|begone from my PHONE|phone|inbox|life|texts
        who|whom _3 to get|be off|out|removed|TAKE|taken $|of|off|from|this|here
        . off LIST
        take to get|be|come off|out|REMOVE|removed|UNSUB
        YOU may TAKE ME|us FROM FROM? _? _? LIST|MESSAGES|KINDS
        exclude|remove|omit ME|us|NUMBER FROM future|further|upcoming|subsequent
        TAKE|REMOVE|PULL my|our|his|her|this _? NUMBER|number|phone|line|cell FROM whatever
        UNSUB my|our|his|her|this _? NUMBER|number|phone|line|cell
        take my|our|this details|number|name|info down|off|out $
        off LIST please|now|immediately
        off of? your|ur|this|that|yalls|any|all|every|these LIST
        out of? your|ur|yalls|any|all|every LIST
        REMOVE FROM here|this|everything|all|it
        want|need|let|wanna|get|like out|off of|from|FROM? _? _? LIST|MESSAGES
        get ME out|off|outta of|from? here|this|it
        get ME off|out|outta $
        get ME off|out|outta of|from? THESE|this|here|YOU|whatever|LIST
        get me _? off|out|outta please|now
        get|take my|our|this number|phone|info|address|email off|out|from
        get|take my|our|this name off|from
        get|take my|our|this name out $
        free|release|spare|excuse ME FROM|of|from|any|more|THESE|MESSAGES|this
        come|came|coming off _? _? LIST|MESSAGES|messaging|THESE
        leaving|leave|quitting|quit|exit|exiting|dropping|drop|cancelling|canceling|cancel _? text|texting|sms|messaging|list|chat|thread list|program|group|service|thread|chat|club
        . im|i_am|i_m out >
        . im|i_am|i_m out for good|forever|now|of_here
        . im|i_am|i_m out $ no|STOP|bye|REMOVE|DONT|TAKE|please|thanks|done|peace|UNSUB|goodbye
        , im|i_am|i_m out >
        counted|leave|keep|cut|count|deal|include ME out|off
        left|drop ME off|out $
        leave|keep ME off|out|outta of|from|it|this
        not be|wanna|want|wish|like to? be? on|included|enrolled|listed|subscribed|contacted _? LIST|here|this|anymore|$
        dont|not wanna|want|like|wish|need|care|choose to? be on|part|in of? _? _? LIST|MESSAGES|THESE|KINDS
        dont|not wanna|want|like|wish|need|care|choose to? be on|part|in of? this|here|it|any|anymore|$
        dont|not wanna|want|like|wish|need|care|choose to? be included
        DOESNT WANT to? be included|enrolled|listed|subscribed|contacted|bothered|disturbed|texted|reached|reminded|emailed|notified|messaged|solicited|spammed|harassed|pestered
        DOESNT WANT to? be on|in|part of? _? _? LIST|MESSAGES|THESE|KINDS
        DOESNT WANT to? be on|in|part of? this|here|it|any|anymore|$
        no longer WANT|be to? be? on|included|enrolled|listed|registered|part|subscribed|contacted|in
        hit|press|push|click delete|remove|unsubscribe|stop|the _? button? on my NUMBER|contact|name
        unsubscribe|delete|remove|erase|forget|wipe _? my|our|his|her|their NUMBER|PHONE|name|info|data|contact|email
        forget MY|my|our|this NUMBER|PHONE
        forget you|u|ya? ever? had|have|got|knew my|this|our NUMBER|PHONE|name
        forget ME >
        forget about ME
        forget i|we exist
        delist|de_list|unlist|dereg|delete ME
        de list ME
        strike|scratch|cross|blot ME|my off|from|out
        strike|scratch|cross|knock|trim|bump|cut|drop ME|us|NUMBER|name FROM FROM? _? _? LIST|MESSAGES|KINDS|rolls|roster|books|herd|files|file|register
        strike|scratch|cross|knock my|our|this name|NUMBER|number|details FROM FROM? _? _? LIST|MESSAGES|rolls|roster|books|files|file|register
        have|get ME|us|NUMBER|my|name _? scratched|struck|stricken|crossed|removed|taken|dropped|deleted|erased FROM FROM? _? _? LIST|MESSAGES|tool|texter|files
        un list|sign|subscribe|enroll|enrol|volunteer|add|text|set ME|my|us|>
        pull|suppress|trash|withdraw MY|my|our NUMBER|number|details|info|name please|pls|plz|>|from|now
        i want|need|like MY|my|our _? NUMBER|number|name|details|info to? be? gone|out|off|deleted|removed|erased|wiped|forgotten FROM|from|of|>
        NUMBER|number|name is? suppressed|blocked|removed|deleted FROM|across|in|on _? _? LIST|brands|files|systems|campaigns|lists
        take my|our|this details|number|name|info down|off|out >
        leave|keep ME off|out|from of? _? next|future|further|coming|any|all
        leave|keep ME off _? next|future one|MESSAGE|LIST|MESSAGES
        make|mark|put|note ME|NUMBER|us|my|this _? as|down|on? do|not|dnc|no|unsubscribed|inactive|opted|text contact|text|call|contacted|marketing|out|not
        mark|flag|list|note|tag NUMBER|PHONE|me as do_not|dnc|no|inactive|unsubscribed|opted
        update|correct|fix|change your|ur records|list|database|system|files|lists|texting accordingly|list
        kick|boot|yank|bounce|ditch|dump|zap ME off|out|from|FROM _? _? LIST|group|chat|>
        dont|do_not have|keep|leave|put|add ME|NUMBER|my|us on|in|to LIST|your|any
        . delete .? >
        take|remove|delete|pull|drop|unsubscribe this line|phone|number|cell|mobile|contact|device
        . remove|delete .
        . remove|delete >
        , remove|delete >
        . removeme
        removeme|takemeoff|optmeout|leavemealone|stoptexting|stoptextingme|stoptexts|nomoretexts|stopspam|stopnow|stopplz|stoppls|unsubme|unsubscribeme
        confirm|ensure|requesting|request|demand|confirmation to? be? removal|unsubscribed|removed|deletion|unsubscribe
        see|ensure|sure|confirm|confirmation|verify|insist|demand to? it? that? i|im|we am|are|been|get|be|have? removed|deleted|unsubscribed|off
        see|ensure|sure|confirm|confirmation|verify|insist|demand to? it? that? i|im|my|we|our|this NUMBER|name|info|PHONE? is|are|am|been|gets|get|be|have|has|was? been? REMOVED|TAKE|taken|PULL
        confirm|verify|sure YOU have|ve|will|take taken|removed|deleted|TAKE|REMOVE ME|NUMBER|my
        way i|we can|could be|get REMOVED|TAKE|PULL|off|out
        i want|need|demand confirmation
        hard|difficult to TAKE|REMOVE|STOP ME|NUMBER|SENDING
        would|do YOU mind taking|removing|deleting|dropping|unsubscribing|stopping ME|NUMBER|my|us|the
        mind taking|removing|deleting|dropping|unsubscribing|stopping ME|NUMBER|my|us
        taking|removing ME|NUMBER|us FROM FROM? $
        didnt|never|not ask|asked|agree|want|wanted|sign|choose|request|requested to? be? on|part|in of? LIST|this|here|your
        left alone $
        delist|unlist|deregister|disconnect|uninvite|unfriend|unadd|unregister ME|my|our|this|NUMBER
        cut|set|let|turn ME|us loose|free
        throw|toss|tear|chuck|bin away|up|out|in? my|this|our NUMBER
        TAKE all|both|each of? them|these|us FROM|off|out
        NUMBER|PHONE|i|we|name was|got|must_have_been|been|were entered|added|put|listed|typed|signed|enrolled by|in|as|up mistake|error|accident|mistakenly
        NUMBER|PHONE|i|we|name was|got|have|been|were been? entered|added|put|listed|typed|signed|enrolled up|to|on? LIST? by|in|as mistake|error|accident
        signed|subscribed|opted|enrolled up|in? by|in accident|mistake|error
        accidentally|mistakenly signed|subscribed|opted|enrolled up|in? $
        accidentally|mistakenly signed|subscribed|opted|enrolled up|in? to|for THESE|MESSAGES|this|LIST
        didnt|never|not mean|meant|intend|want to sign|subscribe|opt|enroll
        sold|selling|bought|buying|buy YOU? my NUMBER|info|data|contact
        but|so|just lose|delete|remove it $
        off of LIST|thing
        remove|removed|rmv|rmove ME
        . REMOVE ME
        REMOVE ME FROM your|ur|yall|yalls|these|those|all|any|every|whatever|this|everything
        TAKE ME FROM FROM? your|ur|yalls|yall|these|those|all|any|every|whatever|everything
        remove my|our|this|his|her|their number|phone|cell
        consider ME out|off|gone|unsubscribed|removed|done
        away with MY|my NUMBER
        clean up your list|database|records|system|contacts
        unsubscribing|removing|cancelling|canceling|deleting myself|my_number|ourselves
        i disengage|withdraw|disenroll|unenroll|resign FROM|from LIST|your|this|these|MESSAGES
        DONT want to? be in|on|part this|it|here anymore|any_more|$
        no subscription|account with YOU and|$
        i? like|want|wanna off LIST
        off your|ur|this|that|yalls LIST
        drop|pull|yank ME FROM|off|out LIST|THESE|this
        cant you TAKE|REMOVE ME|my|this|it
        please? process my? removal|optout|unsubscribe
        please? get|take me gone|off|out $
        what do|must i have? to? do|text|say|type|press to get|be|stop|end off|out|removed|THESE|left|this|MESSAGES
        opt ME $
        . off .
        . please|pls|plz|kindly rmv|rem|remove|delete >
        . please|pls|plz|kindly rem|rmv my? no|number|num >
        . off _2 LIST >
        . how else? do|can|does i|one|we|u else? get|come off|out >
        how else can|do i get|come off|out|unsubscribed
        TAKE out my|our name|number
        no need to keep us|me|my on|in _? LIST
        . get ME unsubscribed|removed
        asked _4 to TAKE|REMOVE ME|us off|from|FROM|out
        get|take ME back? out|off of? there|here|please
        erase|remove|delete|take him|her|them|mom|dad|my_wife|my_husband|my_mother|my_father out|off|entirely|completely|please >
        confirm in writing that? i|ive|my
        blink twice if
        release ME|us from
        like|want|need|wish my|our name|number|details taken out|off please|now|>|$
        can|may|could YOU? TAKE|take us|ME|me off >
        unhook|uncheck|untick|unadd ME|us|me|it|that|please|whatever
        unhook us|me
        let go of ME
        release|unhook|extract ME|us|me
        what must|do i do to leave|exit|escape|get_out
        how does|do|can a|one|i|we|somebody|person|anyone person? escape|leave|exit|quit|get_away
        have|get _2 number|name dropped|pulled|struck|deleted|removed|wiped
        can|could|how do? i|we get|be off|out this|it|here somehow|now|please
        count ME|us|this out now|forever|always|for
        count|leave|keep|cut|deal ME out of|on|for _? _? THESE|MESSAGES|LIST|all|this|everything|KINDS|good|ever|always|now
        but|please|so|just|now|can_you? sign ME back out >
        REMOVE ME FROM yours|this|these|everything|service|it|THESE
        REMOVE ME for good|ever|always|all
        REMOVE ME FROM _ _3 MESSAGES|texts|list|lists
        TAKE|drop|PULL|REMOVE|leave|scratch ME FROM _? for good|ever|all|always|THESE|everything
        cant|cannot|couldnt|didnt|dont find|see|know _3 how|where|way to leave|exit|quit _2 LIST|thread|chain|MESSAGES|THESE
        how|way|where to|do|can i? leave|exit|quit _2 text|texting|sms|messaging list|thread|chain|group|program
        my|our contact? info|information|data|details|number|phone|NUMBER is|are|must|should|has|have|needs to be REMOVED|REMOVE|PULL|taken
        confirm|verify that? i|we am|are no_longer|not on file|LIST|record
        is this how i|we|one|you|to get|come|opt off|out $
        how|where i|we can|could|may|might|do be|get REMOVED|removed|off|out|PULL|UNSUBBED $
        no need|reason to stay|keep|be|remain in touch|contact
        TAKE mine|ours off|out
        do my mobile|cell|phone|number
        remove|delete mine|ours >
        pls|please|plz remove|delete $ YOU|this|i|im|my
        let this|that old one|number|line go|rest
        opt ME out of
        let ME leave|go >
        number removal please|pls|>
        request for removal|deletion
        scrap|scratch my|this|our digits|number
        name off _2 MESSAGES|reminders|list|LIST
        take her|him|them off n|and me|us
        drop her|his|their|our number please|>
        get shut|shot|rid|quit of YOU|MESSAGES
        TAKE _2 numbers off|out $
        """,
    ),
    Rule(
        "unsubscribing",
        Grade.PROBABLE,
        """
        $ UNSUB $
        $ UNSUB now|immediately|asap|and|from|forever|period|exclamation
        UNSUB ME? FROM _? _? MESSAGES|alerts|updates|promos|ads|offers|newsletters|reminders|notifications|news|promotions|surveys|coupons
        UNSUB FROM that $|if|please|thanks
        please|kindly|pls|plz|just UNSUB
        WISH to? be? UNSUB
        i am|im|ill|will UNSUB
        i choose|am|do to? UNSUB
        i? WISH to? be? UNSUB FROM THESE|this|MESSAGES|BULK|LIST|all|everything
        how|where|can|could|may do|can|to|i|we? i|we|you? UNSUB FROM THESE|this|MESSAGES|BULK|LIST|all
        i am|im|ill|will UNSUB FROM THESE|this|MESSAGES|BULK|LIST|all|everything|YOU
        going|gonna to? UNSUB
        UNSUB ME|NUMBER
        UNSUB FROM THESE|this|MESSAGES|BULK|LIST|your|all|everything
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
        $ UNSUB i|im|ive|we|me|my|this|it|please|all|everything|or|before|now|thx|thanks|from|you|u
        UNSUB
        UNSUB all|everything|me|us|number|immediately|now|this|that|it|please|pls
        opt me|us|my|this|him|her|number _? _? out
        opt ME the? _? out
        opt out please|pls|now|immediately|completely|entirely|thx|ty|thank|thanks
        opting|opt|opted|opts out of all|any|every|everything|anything|future|further|your|these|this|text|texts|sms|messages|communications|it
        opt|opting|opp|op|opted out|ot|oit|put $
        where|wheres|find _? _? UNSUB
        can|could|may|might i|we be|get UNSUBBED|unsubscribed
        no UNSUB
        DOESNT see|find|have|get _? _? UNSUB link|button|option
        off switch $
        off switch for|to|on THESE|MESSAGES|KINDS|YOURMSG|this
        where|wheres|is|no|find|see button|link|option|way|how to? get|STOP|UNSUB|opt off|out|UNSUB
        """,
    ),
    Rule(
        "refusal",
        Grade.PROBABLE,
        """
        asks|ask|asking|request|requests|insist|insists|demand|demands|wish|wishes|prefer|prefers that? they|these|it|THESE|MESSAGES be STOP|ended|discontinued $
        to|simply|could|can|please|pls|just|better|rather not SEND ME THESE $
        . cease|desist|discontinue forthwith|immediately|henceforth|hereafter >
        YOU dont|do_not|neednt need|have to? keep SENDING >
        YOU dont|do_not|neednt need|have to? keep SENDING on? ME >
        . noo|nooo|noooo|nope|nah|naw STOP >
        fact|please|and|just dont|do_not TEXT|write|check_in|contact|message at all >
        YOURMSG|thats|thatll_be|it|had|quite plenty|enough from YOU
        . not anymore|any_more please|pls|plz >
        no|no_thanks|no_thank_you to all|any|everything of? it|this|that|THESE? >
        youre|you_are|your|ur not to text|contact|message|write_to ME by|via|over|in telephone|phone|text|sms|mobile|any $|in|at|form|way
        . never again $ understood|understand|clear|capisce|please|thanks >
        take|took|taking|withdraw|withdrawing|retract back? whatever|what|anything|everything|all i|we agreed|consented|ticked|okayed|said_yes to? $|at|on|in|before|earlier|when|last
        lost|losing all? interest in what|whatever|anything|everything YOU
        lost|losing all? interest in YOURMSG|MESSAGES|hearing
        . i|ive|we|weve? lost interest _2 ago|now|already $? sorry|thanks|please? >
        . not interested $ never|werent|wasnt|wont|arent|not _? be|been|was|interested|in
        . not interested $? thanks|thank_you|ty|cheers|sorry anyway|anyhow|though|all_the_same|either_way >
        upsetting|painful|distressing|heartbreaking|hurtful|awful|hurts to? keep|continue? seeing|getting|receiving|see|get|receive|having THESE|MESSAGES|this
        DONT TEXT|SEND ME a second|third|fourth|fifth|sixth|seventh|0 time
        DONT TEXT|SEND ME another|one_more|single time|message|text|MESSAGE|word >
        why|how_come are|r? YOU still talking|speaking|writing|reaching_out to ME $
        PHONE and he|she|they says|said|say|wants KEYWORD
        PHONE $ he|she|they says|said|say|wants KEYWORD
        . thats|this_is|that_was|this_was last|final text|message|MESSAGE $ understand|understood|clear|got_it|capisce
        thats it $ were|we_are|im|i_am through >
        calls|letters|email|emails|post|mail only $ no texts|texting|text|sms|messages
        calls|letters|email|emails|post|mail only $ YOU|i|please? cant|cannot|may_not|dont|do_not|wont text|message|sms ME|>
        . no more for me|us $? ta|thanks|cheers|please|thank_you? >
        . stay gone _2 >
        patience with|for _4 is|has|at|run|ran|worn an? end|ended|expired|exhausted|finished
        like|want|wish|need|prefer these|MESSAGES|YOURMSG to stop|cease|end $
        . i|we|ive|weve|have? have? lost all? interest >
        whatever i|we agreed|said|ticked|signed to? $ i|we take|withdraw|retract
        i|we take|took back my|our yes|consent|agreement|permission|ok|okay
        YOURMSG has|have? worn|tried|exhausted|wearing|trying my|our patience
        . not interested but|tho thanks|thank_you|ty >
        happier|rather|sooner|soon|prefer|better|nicer not|without getting|receiving|having|have|get|receive MESSAGES|THESE|texted from? _2
        rather|sooner|soon not be|get texted|messaged|contacted
        find|try|pick another|different|other number|phone to play_with|bother|annoy|harass|pester|toy|mess|bug|spam
        DONT TEXT ME
        not to? RECEIVE|GET THESE|MESSAGES any? longer
        WISH|like|prefer|rather not to? GET _? THESE|MESSAGES
        DOESNT WANT any? more of THESE $
        no more of THESE thanks|please|pls|ta|thank_you
        . no more please|pls|plz $
        skip me|us from|when|next|please|$
        . bye|goodbye forever >
        no mas >
        DOESNT WANT any? part of|in this|THESE
        CONSENT _? _? _? _? is|are void|rescinded|null
        DONT TEXT|SEND ME about|regarding _? AGAIN
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
        THESE|MESSAGES are? no longer _? needed|necessary|wanted|relevant|useful|welcome|for
        prefer no MESSAGES
        nobody|noone|no_one wants|asked THESE|MESSAGES
        nobody|noone|no_one asked for KINDS|PLURALS|spam|another|more|all|$
        . nobody|noone|no_one asked for it >
        unsolicited MESSAGES|MESSAGE
        DONT TEXT|SEND|CALL ME? AGAIN
        DONT YOU ever? TEXT|SEND|CALL ME|my? PHONE? AGAIN
        DONT CALL ME|my|this? PHONE? again|anymore|ever
        DONT CALL or|nor|and TEXT
        DONT TEXT or|nor|and CALL
        not TEXT ME
        not SENDING ME
        not be? TEXT|SENDING ME|this|my
        not be? TEXT|SENDING $
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
        DOESNT consent $|any|having
        DOESNT authorize any|having|MESSAGES|KINDS|YOU|contact
        YOU DOESNT have _? CONSENT
        DOESNT have my|our CONSENT
        never|didnt|not give|gave|given _? _? _? CONSENT
        rather|prefer not RECEIVE|SENDING|TEXT
        rather|prefer not GET _? _? MESSAGES|THESE
        sooner|rather|prefer|like not|no to? _? RECEIVE|GET|hear|see _? _? MESSAGES|THESE|KINDS|YOURMSG|anything|YOU
        sooner|rather|prefer|like|wish not to? be? TEXT|SENDING|texted|contacted|messaged|emailed|called|bothered
        can|could|may|would|will YOU|ya not TEXT|SEND|contact|message ME|this|my|here
        how about|bout YOU dont|not TEXT|SEND|contact|message ME|this|my|here
        thank YOU|you not to TEXT|SEND|contact|message ME|this|my|us|here
        make|see|ensure|be sure|to_it|that|it? that? i? dont|do_not|never|no_longer GET|RECEIVE|see|hear _? _? MESSAGES|THESE|KINDS|YOURMSG|anything|more|from
        see|ensure|sure|arrange that? no further|more _? MESSAGES|KINDS|PLURALS|THESE|contact
        see|ensure|sure|arrange that? i|we GET|RECEIVE|hear|see no further|more
        see|ensure|sure|arrange to? it? that? i|we dont|do_not|stop GET|RECEIVE|hear|see THESE|this|more|anything|MESSAGES
        YOU DOESNT have my|our? CONSENT to TEXT|SEND|contact|use|call|message
        never|didnt|not give|gave|given|granted YOU? _? CONSENT to TEXT|SEND|contact|message|call|use ME|us|this|my?
        i|we|hereby forbid|prohibit|disallow|ban YOU? _? _? TEXT|SEND|contact|texting|SENDING|use|MESSAGES|marketing|advertising
        done|finished|through RECEIVE|GET|hearing|reading|seeing _? _? MESSAGES|THESE|KINDS|YOU|from
        grateful|glad|happy|pleased|appreciate|appreciated never|not to? RECEIVE|GET|hear|see|be
        grateful|glad|happy|pleased|like|love|appreciate|appreciated it? if? i|we? RECEIVE|GET|heard|hear|hearing|got|received nothing|no further|more
        never to? RECEIVE|GET|hear|see another|any|more of? THESE|MESSAGES|MESSAGE|from
        pay money to not|stop|never hear|RECEIVE|GET|SENDING|THESE
        great|nice|lovely|good|kind|wonderful to? not|never GET|RECEIVE|see|hear _? THESE|MESSAGES|another|from|YOURMSG
        way|how to not|never GET|RECEIVE|see|hear THESE|MESSAGES|YOURMSG|this|from
        no time do i|we want|wish to? be? texted|contacted|messaged|RECEIVE|MESSAGES
        happy|glad|pleased|grateful never hearing|RECEIVE|getting
        last|final ad|MESSAGE|one|reminder|offer|email|notice|thing i|we want|need|GET|RECEIVE|see|read|accept from? YOU?
        DONT TEXT|SEND ME? AGAIN about|on|regarding|for|with
        DONT TEXT|SEND ME? about|on|regarding it|this|that _? further|more|again|anymore|>
        dont|do_not bother SENDING|texting|calling ME|us about|with|on|for|the
        can|could|may i|we not GET|RECEIVE|getting THESE|MESSAGES|YOURMSG|this
        make it so that? YOU never|dont|stop _? SEND|TEXT|SENDING ME?
        see that? no further|more _? MESSAGES|KINDS|PLURALS|THESE|contact reach|come|get|arrive|are|is
        . no more thank|thanks|ty|cheers $
        glad|happy|like|love|want|hope|time to? see end|last|back of _? THESE|MESSAGES|KINDS|YOU|YOURMSG
        i|we? dont|do_not want|wish to be texted|messaged|contacted|spammed|bothered|pestered|emailed|notified
        i|we? dont|do_not want|wish to be texted|messaged|contacted|spammed|bothered|pestered|emailed|notified about|by|at|on|for|again|anymore
        MESSAGES|KINDS|contact from YOU _? _? unwelcome|unwanted|uninvited
        got|have|has|had no CONSENT|permission|right|business to? TEXT|SEND|contact|call|message|use
        everything|anything|the_rest|others|rest|else can|could|should|may? go|stop|end >
        everything|anything|rest|others else? no|out|off >
        others|rest|other_ones|the_others to? stop|end|off|gone >
        DOESNT WANT THESE at|in|to|here|by|delivered|texted
        DOESNT WANT|need _3 texted to? ME|us|here|NUMBER
        prefer|like|want|rather to? keep my _? NUMBER|number|phone|PHONE private|to_myself|unlisted
        rather|sooner _3 than GET|RECEIVE|read|see|have another|any|more|one _? _? MESSAGE|MESSAGES|text|ad|offer|KINDS
        gave|give|given YOU? NUMBER|number|it for _? _? _? and|but nothing|not else|this|for|anything
        phones|cells|lines|numbers|phone_s is? just|only|strictly|exclusively for
        not|isnt this|my PHONE|NUMBER >
        nothing about|on|for _2 nothing about|on|for
        dont|do_not tell|inform|update|notify ME|us about|of|on|when _? _? _? $ do|only|just
        make|let|have|ask|hope it|this|that|THESE that? it? be? last|final $|reminder|notice|email|offer|MESSAGE|one|time|YOU|i
        make|ensure|see sure|that|it thats|this|it|that is|be? last|final MESSAGE|one|i|thing
        whatever|what this|it|these|THESE is|are $? i? DOESNT WANT
        dont|do_not include|list|enroll|add|put ME|us|my|this in|on|to future|any|your|more|further _? _? LIST|MESSAGES|KINDS
        rather|prefer YOU didnt|not|dont _? SEND|TEXT|CALL
        rather|prefer|like|appreciate|love|grateful|happier|appreciate_it|love_it|like_it if|it_if YOU didnt|did_not|never|not|wouldnt|would_not _? SEND ME|us|THESE|MESSAGES|any
        rather|prefer|like|appreciate|love|grateful|happier|appreciate_it|love_it|like_it if|it_if YOU didnt|did_not|never|not|wouldnt|would_not _? text|message|txt|msg|contact ME|us|again|anymore|any|$
        rather|prefer|like|appreciate|love|grateful|happier|appreciate_it|love_it|like_it if|it_if YOU stopped|quit SENDING|THESE|MESSAGES
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
        enough is enough .
        enough is enough $ STOP|REMOVE|UNSUB|no|DONT|TAKE|please|quit|leave|i|im|LOSE|with|of
        enough already >
        too many MESSAGES $ i? want? out|no|not|bye
        HATE _? MESSAGES
        HATE THESE MESSAGES|KINDS
        HATE THESE $
        THESE|MESSAGES|KINDS are? NOT _? needed|necessary|wanted|relevant|useful|welcome|for|required|appreciated|helpful|of
        MESSAGES|KINDS unwelcome|unwanted|uninvited
        DOESNT WANT _ MESSAGES|PLURALS
        DOESNT WANT|accept|need|authorize|agree YOU MESSAGES|KINDS|texting
        DOESNT accept|allow|permit|welcome|read|authorize|approve MESSAGES|texting|KINDS
        refuse|decline|declining|refusing to? _? GET|RECEIVE|MESSAGES|SENDING|KINDS|accept
        will|do|can|does|would not accept|take|allow|permit|welcome|tolerate _? MESSAGES|KINDS|texting|THESE
        wont accept|be|tolerate|need|want _? needing|wanting|accepting|accept|reading|responding _? _? MESSAGES|KINDS|THESE
        wont be|need needing|wanting _? _? _? MESSAGES|KINDS
        wont be replying|responding|answering|participating
        no longer|dont|not require|want|need|wish|interested|care|like|use|receive|get for? _? _? MESSAGES|KINDS|THESE
        no longer WANT|wish|require|need to? _? _? MESSAGES|KINDS|THESE|RECEIVE|participate
        no longer require|need|want them|these|this|it $
        no longer interested in? MESSAGES|THESE|KINDS|this|your|GET
        no interest in MESSAGES|THESE|KINDS|GET|RECEIVE|hearing|your|being
        zero interest
        NOT interested in? MESSAGES|KINDS|GET|RECEIVE|hearing|being|your|texting|joining
        NOT interested $ STOP|no|REMOVE|bye|leave|UNSUB|DONT|lose|and|go
        DONT TEXT|SEND any more? $
        DONT SEND|TEXT ME? more|another|any|anything|nothing
        DONT YOU? dare|ever|be|keep|go|continue|try|start|even|come to? _? TEXT|SENDING
        DONT be SENDING|TEXT|CALL
        DONT keep|start|continue SENDING
        DONT waste your time
        DONT use my|this|our|that|these _? NUMBER|PHONE
        DONT use my|this|our NUMBER|PHONE for|to|again|anymore
        DONT TEXT|SEND|CALL ME|us|him|her about|for|with|regarding _? _? or anything|ever
        . DONT write|talk|speak|communicate|message to? ME
        DONT talk to ME
        DONT SEND ME THESE|MESSAGES|KINDS AGAIN
        DONT do it|this|that again|anymore
        DONT ask|offer|contact|text|message again
        DONT like|want|appreciate|enjoy|need getting|receiving|hearing _? _? MESSAGES|THESE|KINDS|YOU
        WISH|like|prefer to? not to? be? RECEIVE|TEXT|contacted|texted|messaged|SENDING|reminded|notified
        WISH|like|prefer|rather not|no _? _? MESSAGES|KINDS|texting
        rather|prefer _? opt|stay|be out|off|left|alone
        rather|prefer YOU didnt|not|dont|wouldnt|stop _? write|contact|message|text|send|call|bother
        not one|another|single more? MESSAGE|MESSAGES|text|from
        not one more
        not 1|one|single more
        no more? MESSAGES|MESSAGE|contact|KINDS please|pls|plz|thanks|thank|thx|ty|to|on|from|for|at|here|ever|bro|man|sorry|dude|mate|i
        no text|txt|texting|sms|message|messages|contact messages|messaging|contact|alerts|please|pls|updates|notifications
        no moar|mor|mre|more|mo MESSAGES|MESSAGE|KINDS|texting|contact|SENDING|dings
        no more? anything|nothing $
        no more $ no|not|nothing|bye|done|please|ever
        none from now|YOU|here
        no calls no
        no texts
        NEGATIVE $ no|NOT? MESSAGES
        nothing further|more from YOU
        WISH|want|need|RECEIVE nothing|none from|further|more|YOU
        nothing to do with YOU|your|this
        no part of|in
        want|need|wish no more|further $|from|of|contact|MESSAGES|KINDS|please
        want|need|wish no contact|MESSAGES|KINDS
        let|better|should|must|needs|want|like|make _? this|that|it|these|be to? be? last|final MESSAGE|one|text|contact|time|of
        this|that to? be last|final MESSAGE|one|text|contact
        not trying|tryna|looking|wanting|willing|keen|wishing to? hear|RECEIVE|MESSAGES from|anymore|YOU|MESSAGES
        not trying|tryna to? hear|GET|RECEIVE from|THESE|MESSAGES
        tryna|trying|want|prefer to? not GET|RECEIVE|hear MESSAGES|THESE|from
        im|we|i_am good on|without _? MESSAGES|KINDS|THESE|texts|this|that|all
        im good $ no|STOP|bye|REMOVE|DONT|take|quit|unsubscribe
        HATE your|ur KINDS
        HATE YOU texting|MESSAGES|constant|nonstop|endless
        HATE getting|receiving|hearing|seeing|reading|dealing _? _? MESSAGES|THESE|KINDS|from
        too many|much MESSAGES|KINDS $? goodbye|bye|stop|enough|im|i|no|please|remove|unsubscribe|bye|cancel|done
        miss me with
        stay out of my
        nobody|noone|no_one wants|asked|ask|needs|reads|likes|cares for|about? THESE|MESSAGES|YOU|this|your
        aint nobody|no_one ask|asked|want|got
        keep your MESSAGES|KINDS to yourself|yourselves|$
        keep YOU MESSAGES|KINDS
        no one asked >
        . unsolicited $
        . unwanted $
        unsolicited|unwanted|uninvited|unwelcome MESSAGES|MESSAGE|KINDS|communication|contact|texting
        DONT have permission|consent|authorization|right to TEXT|contact|SEND|use|call
        YOU NOT|not allowed|authorized|permitted|authorised|welcome|supposed to? TEXT|SEND|contact|CALL|have|message
        not allowed|authorized|permitted|authorised|supposed|to be? SENDING|texting|contacting|messaging ME
        shouldnt|should_not|no_right_to|no_business be? SENDING|TEXT ME|us|here|this
        DOESNT agree|consent|agreed|consented|opt to? _? RECEIVE|GET|MESSAGES|KINDS|be|this|these|THESE|being|any|your|marketing|it
        never|didnt|not agree|agreed|consent|consented|opted|opt|subscribed|subscribe to|for|in|2? _? MESSAGES|THESE|KINDS|this|any|texting|RECEIVE|GET
        never|didnt|not agree|agreed|consent|consented|opted|opt|subscribed|subscribe to|for|in|2? this|any|these|GET|be|anything $
        never|didnt|not consented|consent|opted|opt|subscribed $
        never|didnt|not authorized|permitted|authorised|authorize|allowed YOU|THESE|MESSAGES
        no consent|permission|authorization given|granted|from|was|is|$
        no consent|permission|authorization to|for|on be? _? _? TEXT|SEND|CALL|SENDING|MESSAGES|contact|use|THESE|this|contacted|NUMBER
        never|didnt|not|dont|do_not|nobody give|gave|given|gives YOU? _? CONSENT
        SENDING|texted|messaged|signed|contacted|TEXT ME _? _? without
        TEXT|SENDING|signed|using|sold|texted without my? _? CONSENT
        object to _? _? _? MESSAGES|KINDS|marketing|processing|this|being|use
        right to? object|erasure|deletion|privacy|optout|opt
        erasure|deletion|removal request
        exercise|exercising|invoke|invoking my _? right|rights
        respect|honor|honour|follow my _? request|wishes|decision|peace|choice|boundaries|privacy|no|opt
        want|wants|need|needs|like no|zero MESSAGES|KINDS|contact|communication
        no _ MESSAGES|KINDS please|pls|thanks|ever|anymore|here
        how about|bout no|none|never|you|u from|more|stop|dont|not|leave
        no solicitation|solicitations|soliciting|solicitors please|pls|thanks|>|.|here|ever
        no one|body here? wants|needs MESSAGES|THESE|this|your
        no one here wants|needs|asked|signed
        . never again >
        . not ever again? $
        . i? want|wanna nothing $
        dont|do_not hit ME|us up
        dont|do_not hmu
        . stop it all $
        DONT want|need it $? DONT want|need it
        no longer want|wish|need|like to? RECEIVE|GET
        do|does not want to? RECEIVE|GET|hear _? _? MESSAGES|KINDS|THESE|from
        MESSAGE|text|message DEAR who|else
        . text someone|somebody else|who
        take|get|buy|learn|catch a|the? hint|clue|grip
        no for an answer
        couldnt|could_not|dont care less? about your MESSAGES|KINDS|PLURALS|sale|deals|specials
        couldnt|could_not care less $? about|STOP|UNSUB
        dont|do_not care $ STOP|UNSUB|REMOVE|DONT|quit|take|leave|no
        none of this|your|THESE >
        want|need none of THESE|MESSAGES|KINDS|YOURMSG
        want|need none of this|it|that $
        who gave YOU? CONSENT|permission|my|our|NUMBER
        who told YOU that? YOU? to|can|could|should TEXT|SEND|contact|message|call|have|use
        who gave YOU to? right|permission|CONSENT
        DOESNT remember|recall giving|agreeing|consenting|opting YOU? CONSENT|to|in
        DOESNT remember|recall ever? giving|gave consent|permission|YOU
        not|isnt authorized|approved|for|allowed|permitted|authorised to? contact|texts|texting|text|marketing|solicitation|ads|messages
        NUMBER|PHONE NOT|isnt|not|doesnt|cant for|authorized|accept|receive|take|get|support _? MESSAGES|marketing|texting|KINDS
        never|didnt|not opted|opt in|into $
        never|didnt|not opted|opt in|into to|for|this|these
        never|didnt asked|requested|ask|request for|to? this|THESE|MESSAGES|texts|KINDS
        never|didnt asked|requested|ask|request for|to? $
        never asked|requested to be
        never|didnt ask|asked|requested|request for? MESSAGES|KINDS|THESE|texted
        changed my mind about|on MESSAGES|KINDS|THESE|texting
        DONT store|keep|retain|sell|hold my|our|this|any NUMBER|info|data|details|phone|PHONE
        didnt|never|not give|gave|given YOU? my|our|this NUMBER|PHONE
        had enough of YOU|THESE|this|it $
        . ive|i have? had enough $
        had it with YOU|THESE|this
        im|so|am done|through|finished with YOU|LIST $
        over THESE|your MESSAGES|KINDS
        so over this|THESE|YOU $
        so over THESE|YOU? MESSAGES|KINDS|texting
        too many|much $ bye|goodbye|stop|remove|unsubscribe|done|enough
        cant|cannot be|keep getting|receiving|having THESE|MESSAGES
        keep your MESSAGES|KINDS $
        keep your MESSAGES|KINDS to
        no_longer|not requiring|needing|wanting THESE|this|MESSAGES|service|YOU
        aint|ain_t ask|asked|want|wanted|sign|signed|need|interested for|up|in? this|THESE|MESSAGES|YOU
        nobody|noone|no_one|who _? asked YOU? >
        let ME|us live|be|rest in_peace|alone
        NUMBER is? off limits
        DONT contact|text|call|message ME|us|here|this unless|except
        . save it|your $
        breaking up with YOU
        , no more >
        NEG _? _? _? YOURMSG
        YOURMSG _? _? BADMSG
        MESSAGES|PLURALS that|which? never|keep|just BADMSG ME|my|us
        forgo|waive|renounce|pass_on|decline further|future|any|all|your MESSAGES|KINDS|communication
        communication|communications|contact|correspondence|MESSAGES _? _? NOT|not|un desired|wanted|welcome|required|needed|necessary
        YOU will|shall|may|are|can no_longer|not|never to? contact|text|message|SEND
        consent|permission|authorization is|has|was|hereby _? expired|lapsed|denied|refused|withheld|terminated|over|revoked|gone|cancelled|canceled
        deny|denying|withhold|withholding|refuse|cancel|canceling|cancelling|terminate|retract|remove|pull CONSENT
        pull|pulling|pulled|void|voiding|undo|undoing|take|taking|retract|retracting|withdraw|remove|removing|end|ending my|our CONSENT|ok|okay|opt|agreement|yes back? to|for|on|>
        REVOKE|pulling|retracting my|our ok|okay|opt|agreement|yes|enrollment|subscription|approval for|to|in|on|>
        CONSENT|texting|sms|text to|for? contact|text|consent|permission? is|are|=|hereby|to|be|now withdrawn|cancelled|canceled|void|over|gone|ended|terminated
        void|annul|cancel|undo|end my|our? sms|text|texting|messaging agreement|consent|permission|opt|enrollment
        checked|ticked|marked|selected|chose|clicked|picked no|opt|do_not|dont|unsubscribe
        ask|asks|asking|asked that? YOU? not to? SEND|TEXT|contact|message|call
        asks|asked|ask|request|requests|requesting|insist that? YOU not TEXT|SEND|contact|message
        dont|do_not|stop insist|insisting|push|pushing|pressure|pestering $
        no radio|peace|quiet silence
        radio silence
        second thought|thoughts _? _? _? no|dont|not|stop|take|remove
        never again a? MESSAGE|text|contact|THESE
        nothing more $ REMOVE|TAKE|UNSUB|delete|please
        no longer _? _? want|wish|need|interested|require|care|like|subscribe|subscribed|authorize|consent|agree|a customer|client|patient|member|in|to|for|your|this|these|THESE|MESSAGES
        $ no|zero PLURALS|spam|junk|ads|adverts|marketing please|pls|thanks|thx|ty|>
        never asked|requested for? this|it $
        i? didnt|never asked for this
        DOESNT WANT|need your PLURALS|KINDS
        skip YOURMSG|THESE|MESSAGES
        enough of YOURMSG|YOU
        not|never|dont|cant|no _? _? text|txt|message|contact|msg me
        DITCH _? MESSAGES $
        free ME >
        DITCH YOURMSG
        nothing YOU can|could|would|will|might? send|text|say|offer|have|sell ME|us? that|which? i|id|i_would|we|wed would? want|need|care|like|wish
        not so YOU could|can TEXT|SEND|pitch|sell|market|advertise
        gave YOU? my|this|that NUMBER for _? _? only $ this|these|not|THESE
        call off dogs|hounds
        take|took|taking back what i|we signed|agreed|ticked|checked|consented
        youre|you_are|ur|stop|quit wasting your thumbs|breath|fingers|texts|ink
        i|we will|shall not be contacted|texted|messaged|called _5 again|further|anymore|ever
        dont|do_not waste a|any|another|your text|texts|message|breath|ink|stamp
        . ok|okay|alright|well bye|goodbye forever|for_good >
        note|noted|remember|instruction|instructions|careful|request|aware|sure|courtesy|decency|reminder _? not to TEXT|contact|message|SENDING|SEND ME|us|my|this|here
        never|not to? RECEIVE|GET|hear|see another|any more? MESSAGES|MESSAGE|text|word|peep from _
        not|never to hear from _ _? by|via|over text|phone|sms
        grateful|glad|happy|pleased|appreciate|like|love|prefer|rather|wish|want|ask|request not|never to? RECEIVE|GET|hear|see _? _? MESSAGES|MESSAGE|THESE|KINDS
        YOU never|dont TEXT|SEND|CALL|contact|message ME again|anymore|any_more|ever
        begging|asking|telling|want|need|like|prefer|rather YOU to? never|not TEXT|contact|message|write ME|us|this|my|here
        rather|prefer|better|sooner|best that? YOU didnt|did_not|not|dont _? SEND|TEXT|CALL|write|message|contact ME|us|again|any|here|this|THESE|MESSAGES
        no|zero MESSAGES from YOU >
        no|zero MESSAGES from YOU people|guys|folks|again|ever|anymore|lot
        have no more MESSAGES from YOU|here|this|anyone
        dont|do_not mind _3 $? its|it_is|just|but? the|your? MESSAGES|KINDS|PLURALS that? i|we DOESNT WANT|like $
        its|it_is|only|just|all KINDS|PLURALS|MESSAGES that? i|we DOESNT WANT $
        leave|keep ME on|in? for|with? _? KINDS|PLURALS|MESSAGES|closings|closures|emergencies|appointments|orders|deliveries|delays|outages only $
        did_not|didnt|never sign up|in for|to? _? $? and|so|please? i|we? _3 undo|undone|reversed
        HATE _? _? MESSAGES
        DONT TEXT|SEND|CALL my|our son|daughter|kid|kids|child|wife|husband|mother|father|mom|dad|family|parents|grandmother|grandma|brother|sister >
        DONT TEXT|SEND|CALL my|our son|daughter|kid|kids|child|wife|husband|mother|father|mom|dad|family|parents|grandmother|grandma|brother|sister AGAIN
        DONT TEXT ME? about|regarding _? _? >
        no MESSAGES from anybody|anyone|anyone_else|nobody
        . nae chance >
        . how about|bout never >
        . i? said no twice|already|before|thrice
        . i? asked u|you|yall twice|already|before|thrice >
        . no politics|ads|adverts|spam|marketing|sales|politicians >
        dont|do_not|never bother ME no more
        . no more needed|required
        thanks|thank_you|thx $? but? no more >
        DONT check|follow|reach|ask|write in|up|out|me|us|to _? _? _? again|anymore
        DONT ask me|us for? money|donations|to_donate
        DOESNT WANT to be asked|solicited|invited|approached|pitched
        take|taking|took back my|our|any CONSENT
        is|are|was hereby revoked|withdrawn|rescinded|terminated
        heard quite|more|plenty|more_than? enough|plenty from YOU
        YOU wasting your time _? _? _? >
        . nothing further please|pls >
        no need to keep? SENDING|SEND|TEXT ME|us|THESE|MESSAGES|more|anymore|any_more|again|>
        not for me $ not ever
        none of that for me $ please
        told YOU no more
        i told YOU no more
        be last|final i|time_i|thing_i|word_i hear|get|read|receive from|of YOU
        this|that to be last|final i|time_i|thing_i|word_i hear|get|read|receive
        DONT come at|near|after|to|crawling ME|us|back again|anymore|any_more|>
        DONT circle|come|reach|write back|out $
        . dont|do_not bother >
        dont|do_not|never come near|knocking my phone|again
        dont|do_not try again|me_again $
        dont|do_not look for ME
        dont|do_not chase|follow ME|us >
        i said no more
        . i said no $
        . no u|you|ya may|can not >
        no use texting|writing|messaging|sending here|this|me
        dont|do_not send his|her|their|my _? stuff|things|texts|messages|reminders to? me|us|here
        take|took|taking back the? CONSENT|permission|agreement
        take|took|taking back the? yes|ok|okay|agreement for|to MESSAGES|SENDING|TEXT|KINDS|THESE
        no longer give|grant _2 CONSENT|permission
        never gave YOU my? say_so|say|ok|okay|blessing|leave
        as soon not be|get|hear|receive
        rather|sooner be|eat|have|die _3 than get|hear|receive|read|see
        hereby|been told|instructed|asked|advised not to contact|text|message|call|write
        . you are|youre not welcome _2 >
        was the last time $
        i|we|id would? love|like it? to be forgotten
        never speak|talk again >
        no more from YOU
        have a nice life >
        have a nice life without
        have no business with ME anymore|any_more|any_longer|>
        no reason for us to be in_touch
        no more MESSAGES after this
        not now $ not tomorrow|later|ever
        left|be in peace please|now|>
        nothing from YOU
        DONT keep doing this|that
        peace from YOU
        have nothing left to say >
        never buying|buy|going|refinance|refinancing|owned _2 from YOU
        never going to buy|refinance|switch|join|donate|vote|sell
        consent|permission _3 ended|expired|stopped|died
        so did my CONSENT
        CONSENT _6 is|are withdrawn|revoked|rescinded|terminated|cancelled|canceled|void
        not by text >
        never by text >
        dont|do_not text my _? phone|cell|number
        i dont|do_not want to hear from _? _? single|any|one|another
        more word from YOU|that|this
        done hearing|reading|getting|receiving
        CONSENT|permission _6 i take it|that back
        refuse|refuses|refusing service|contact by text
        texting this number is prohibited|forbidden
        opt_in|consent void
        cant|cannot take it no_more|anymore
        dont|do_not need remindin|reminding >
        no thnks|thanks|thank_you to any|anymore|more of
        no more of THESE for ME
        lack|lacks|lacking _? _? opt_in|opt|consent|permission
        no_longer|nobody|never|dont|didnt|noone|no_one have|give|gave|given|got YOU|anyone|anybody? my|our|any? CONSENT|okay|ok to? TEXT|contact|SEND|message|text
        got|have|had no CONSENT
        no need to TEXT ME now >
        dont|do_not|never bother texting|messaging|emailing|writing
        the? answer was|is no and|$ will|is|its|stays|always
        please|pls not message|text|contact|write ME|us|again|anymore|in|>
        """,
    ),
    Rule(
        "threat",
        Grade.PROBABLE,
        """
        . texting|contacting|messaging|bothering|spamming|ringing ME again? will|would be|is a? mistake|harassment|illegal|unwise|foolish|violation|futile|pointless|reported|unwelcome
        if YOU TEXT|SEND|message ME? once|one|again more|time|text|message? he|she|they|hell|shell|theyll
        reason|why i|we|people|folks BLOCK YOU|companies|numbers|businesses|people >
        one|another|single text|message|MESSAGE away from a? restraining|lawsuit|lawyer|blocking|block|complaint|court
        cease and? desist
        fcc
        ftc
        tcpa
        see you in court $
        see you in court if|unless
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
        youre|ur|you_are|stop|this|quit harassing ME|my|us
        YOU keep harassing ME|my|us
        NUMBER|company|text is harassing ME|us
        YOU are? harassing ME|my|us
        . harassing ME|my|us
        this|thats is? harassment
        considered|call|called|constitutes harassment
        sue|suing YOU
        . small claims >
        small claims $ STOP|text|TEXT|per|for MESSAGES?
        further|next|another|additional MESSAGES|MESSAGE will|costs|and|means|=|gets|or
        another|one more MESSAGE|MESSAGES|time THREAT
        one more MESSAGE _? _? and i|ill|im|we|my
        TEXT ME again|anymore THREAT
        TEXT ME|us again n|and? see|watch|try
        TEXT ME|us about _? _? again and|n ill|i|im|youll|my|we
        next|another one|time|text costs|cost
        , one more and i|im|ill|we|youll|well
        tell _2 $? one more and
        forwarded|going to my|our attorney|lawyer if|$
        AUTHORITY complaint|violation|violations
        report|reported|reporting|complaint|complain|complaining|forwarded|forwarding|filing|file|filed|contacting|calling|notify|notifying|notified _? _? _? to|with|at? AUTHORITY
        violation|violating|violates|breach|illegal|breaking of? REGULATOR|law|act|spam|telemarketing|privacy
        complaint|complain to|with|against|about AUTHORITY|YOU
        complaint against|about YOU|your|this
        REGULATOR
        calling|call|called|contact|contacting|involve|notify|getting|get police|cops|lawyer|attorney|solicitor on|if YOU
        police|lawyer|attorney|lawyers|solicitor|legal|court if YOU
        legal action if|against|will|$
        pressing|press|file|filing harassment? charges
        restraining order if|against YOU
        if|unless|until|or YOU dont|cant|wont|do_not|keep|continue|not|ever|send|text STOP $|SENDING|THESE|MESSAGES|this|it|now
        if|unless|until|or YOU dont|cant|wont|do_not leave ME|us|my
        if|unless|until|or YOU dont|cant|wont|do_not TAKE|REMOVE|LOSE ME|my|us
        if|unless|until|or YOU dont|cant|wont|do_not TAKE|REMOVE|LOSE ME FROM FROM? _2 LIST|MESSAGES|THESE|this
        if|unless YOU continue|keep|persist SENDING|texting
        keep it up and
        keep texting|SENDING and
        keep|continue SENDING and|ill|i|im|we
        if|swear|and|when i? i|we? ever|even? get|GET|receive|see|hear one|1|another|any|a more? MESSAGE|text|from|of|THESE
        one|1 more|single MESSAGE|text|word|peep and|ill|im|THREAT
        one|1 more of THESE $
        one|1 more of THESE MESSAGES|KINDS|and|i|ill|im
        any|further|more|continued|future|additional|subsequent|continuing contact|communication|communications|correspondence|MESSAGES|MESSAGE will|shall|constitute|constitutes|costs|and|is|are|from|to|after|may|would|can
        any more MESSAGES|contact|MESSAGE will|and|ill
        treated|considered|constitute|constitutes|regarded|reported|logged|documented|viewed|deemed as? harassment|spam|stalking|violation|violations|willful
        willful|wilful|knowing violations|violation
        YOU SPAMMING ME|my|people
        youre|ur|you_are|yall_are|u_r SPAMMING ME|my|people|us|this|me
        YOU keep SPAMMING ME|my|people|us|this
        . keep SPAMMING ME|my|people|us|this
        quit|stop SPAMMING
        THESE|MESSAGES|KINDS are|r clogging|flooding|blowing|filling|eating|harassment|harassing|intrusive|spam|junk|illegal|unlawful|unsolicited|unwanted|unwelcome|stalking|ruining|costing|draining|abuse|abusive
        this is harassment|spam|unlawful|unsolicited|unwelcome|stalking
        invasion of privacy|my
        clogging|flooding|blowing|filling|eating|cluttering|draining|lighting up? my PHONE|inbox|data|battery|bill|minutes|texts|plan|line
        running up my
        YOU text $ i|we report|sue|block|complain
        times|calls is|equals harassment|stalking|abuse
        YOU|youre|ur using|burning|eating|running up|through? my|our minutes|data|plan|battery|texts|phone|message_limit
        my PHONE|inbox _? _? full|buzzing|dinging|blowing|going|ringing|exploding _? because|of|from|for YOU|THESE|MESSAGES|KINDS|u
        more spam
        . spam $
        spammers|spammer >
        YOU spammers|spammer|scammers|scammer|spam
        reported|reporting|report|forwarded|forwarding|sent|sending to REGULATOR|spam|police|junk
        blocked|blocking|block and|n delete|deleting|deleted|bye
        youre|ur|you_are|consider_yourself|getting blocked|reported
        . block|blocked $
        getting|get yourself? blocked|reported
        hipaa|privacy|legal|law violation $
        my counsel|lawyer|attorney has been copied|notified|informed
        hear from my|our lawyers|solicitor|counsel|legal
        YOU will? hear from my|our
        tps registered
        registered with|on|at the? tps|dnc|do_not_call
        7726
        TEXT|text|message|contact|SENDING ME|us|again 1|one|once|1_more|one_more more? time|again|and
        TEXT|text|message|contact ME|us again|anymore and|see|ill|i|im|youll|my|we
        if YOU TEXT|SEND|contact|message|text|call ME|us|this|here|my again|anymore|number|phone|one|once|more|ever
        if YOU TEXT|SEND|contact|message|text again|anymore
        keep|continue SENDING|texting ME|us|this and|ill|i|my|we|see
        lawyer|attorney|solicitor will? be? in touch|contacting|contact|calling|hearing if|you|u|with
        0|have|got|getting|see|expect|expecting|a|be|youll hearing|call|letter|hear|word from my|our lawyer|attorney|lawyers|solicitor|legal
        hearing from my|our lawyer|attorney|lawyers|solicitor|legal|counsel
        YOU violating|breaking|violated|violate
        this|MESSAGES violates|violate
        illegal to TEXT|SEND|keep|contact|SENDING
        this is illegal
        against the law $ STOP|REMOVE|UNSUB|no
        each|every|any MESSAGE|text more? is|will|costs|=|a 0|cost|violation|be
        documenting|recording|logging|screenshotting every|all|each|THESE|this _? MESSAGES|MESSAGE|text
        screenshots sent|forwarded|saved
        your|ur|this NUMBER has|is|was|will|gets been|be? reported|blocked|flagged
        reported NUMBER|YOU
        . reported $
        consider NUMBER|YOU blocked|reported
        consider this number|phone blocked|reported
        im|i_am|ill_be|we_are|will_be|be filing a? _? complaint|report $
        feel|feels|being|am|im|felt|getting harassed|stalked|spammed|bombarded|hounded by YOU|your|THESE|MESSAGES
        feel|feels|felt harassed|stalked|spammed|like stalking|harassment|spam
        being|getting harassed|stalked|spammed|bombarded by YOU|THESE|MESSAGES
        court|lawyer|attorney|police|REGULATOR will|gonna|shall|going to? hear|know about|of THESE|MESSAGES|YOU|$
        court|lawyer|attorney|police|REGULATOR will|gonna|shall|going to? hear|know from ME
        take|see|taking|haul|drag YOU to|in court $
        take|taking|haul|drag YOU to|in court
        take|taking|pursue|pursuing|face|facing|prepare|result|will|seek|seeking|consider|considering for|in|of? legal action
        lawsuit $ STOP|REMOVE|quit
        be|get|getting|youll_be|be sued
        get|getting|got|involving|involve|contacting|calling my|our|a lawyer|attorney|lawyers|solicitor|police|cops involved
        prepare|ready for a? lawsuit|court|legal
        sending|sent|send|forward|forwarding|showing this|THESE|it|MESSAGES|texts _? to|with AUTHORITY|lawyer|attorney|police
        contacted|contacting|called AUTHORITY about YOU|THESE|this|MESSAGES
        next step|stop|call is REGULATOR|AUTHORITY|lawyer|court
        complaint filed|sent|lodged|submitted with|to|at AUTHORITY
        file|filing|filed|lodge|lodging|submit|submitted a? complaint with|to|at AUTHORITY
        blacklisted|blacklist|blacklisting YOU
        if|when another|one_more|any_more|one|any comes|arrives|MESSAGE|text|more $? i|ill|im|you|youll
        block|blocking|blocked YOU if|when|now|next|forever
        lost a customer|client|voter|donor|supporter|vote
        im on the? tps|dnc|do_not_call|robinson|registry|no_call
        no_call list
        being? harassed by YOU|your
        i feel harassed
        my consent is|ends|ended|was
        keep going and my|ill|im|i
        keep this up and
        TEXT|text again $ i|see|and|ill|my|we|youll|expect
        texts = lawsuit|court|police
        blocked $? reported|bye|goodbye|done
        thats you blocked >
        . goin|going|gone on the? block list >
        next|another MESSAGE|text i|we GET|get $? i|ill|we|im|youll
        . hitting|hit block >
        . represented by counsel
        . no contact >
        . no|without prior? express consent
        per violation|text|message $
        dollars|bucks|0 per|each violation|text|message
        if this happens again i|im|ill
        . ok|okay|well|and|welp|youre|ur blocked >
        do it again and i|ill|we|you|youll
        . again and i|ill|we
        into the blocked|spam|trash|junk folder|bin
        see YOU in small_claims|court|arbitration|small
        do it again $ my|and|i|ill
        another one|text|message|of_these should|and come|i|ill
        hereafter will be
        ill|i_will|gonna sue >
        screenshots of _? _? MESSAGES
        small_claims it is
        federal registry since
        on the? _? registry since
        . one|1 more and i complain|sue|report|block|call|go
        . one|1 more and ill complain|sue|report|block|call|go|be
        goes|going|go|headed|sent|forwarded straight|right|directly? to REGULATOR _2 lawyer|attorney?
        cease and? desist from|with|all|in _? texting|MESSAGES|SENDING|KINDS|THESE
        . one|1|any|another more? MESSAGE|MESSAGES? and|n i|im|ill|we|were cancel|cancelling|canceling|switch|switching|leave|leaving|close|closing|quit|quitting|walk|change|changing|delete|uninstall
        send another MESSAGE|text|one|of $? and i|ill|we|my
        """,
    ),
    Rule(
        "rude",
        Grade.PROBABLE,
        """
        . go away $? and stay _
        leave ME b|bee|b_e >
        fuck|piss|bug|buzz|screw|eff|f|sod|bugger|naff|fk|fck|jog|fuk|fuc off
        . go away >
        . go away and
        please|just|now go away
        . get lost >
        . get lost and
        leave ME _? _? alone
        leave|let girl|man|guy|woman|lady|fella|person|body|dude be|alone|in
        leave|let old|poor|tired|busy|sick|dying girl|man|woman|guy|lady|soul be|alone|in
        . HEY $? go away >
        im|i_am|so HATE YOU >
        . dont you dare >
        . abeg free|leave ME|me
        . dismissed >
        leave ME be
        leave my PHONE be|out
        leave MY PHONE alone
        let ME be $
        . shut _? _? up >
        go to hell
        get|stay FROM FROM? my PHONE|inbox
        kick rocks
        get bent
        take a? hike $
        . take a? hike with|pal|buddy|you|dude|man|bro|mate|and
        . back off $
        . drop|do|eat|get|go dead|one|shit|stuffed|knotted|die|away|lost|bent|fucked|jump >
        fuck|screw|f|fk|fck|eff|damn|fuk you|u|ya|yall|yourself|yourselves|your
        go fuck|screw|fk|pound|bother|bug|spam|harass
        fuck right off
        gtfo|stfu|foh|sybau
        jog on
        . do one >
        do one mate
        . push|clear|bog|rack|naff|hop|nick|buzz|bugger|eff off $
        bog|rack|naff|buzz|bugger|eff off
        . hop|beat it $
        sling your hook
        on your bike
        on yer bike
        shove|stick|jam MESSAGES|THESE
        shove it
        up yours
        pound sand
        eat shit
        . suck it
        kiss my
        . bite me
        . get stuffed|knotted|fucked
        get a life
        leave ME|us|him|her|them|my in peace
        leave|let ME|us in peace
        leave MY|my|our wife|husband|mom|mother|dad|father|kid|kids|son|daughter|family|grandma|grandmother|parents _? alone
        leave us|folks|people alone
        leave him|her|them alone $
        please|just|and|to leave him|her|them alone
        let us|him|her|them be $
        leave ME the? _? alone
        leeve|leav|leve|laeve ME alone
        leave ME alon|aloen|lone|alonee
        bother|bug|spam|harass|pester|annoy DEAR else|to|phone|person
        someone who cares|gives
        someone else to? bother|bug|spam|text|harass|pester|annoy
        YOU people? have|got nothing|anything better to do
        not? have anything better to do than? TEXT|SENDING|bother|pester|annoy|harass
        shut up with|w|about
        get|stay|keep out|outta of? my|our PHONE|inbox|texts|messages|life|dms
        get off my PHONE|inbox|texts|line|nuts|back|case|jock
        stay away from ME|my
        away from ME|my PHONE
        fuck off
        begone
        not today satan
        keep out of my
        find|get yourself? another|somewhere|a_new victim|sucker|target|hobby
        nobody cares
        hush now
        hush up
        piss|sod|bugger|buzz|bug|f|eff|fk all? _? off
        . get lost
        . fu|kma|scram|shoo|begone >
        . cut|can|beat|zip|shut|stuff|shove it $
        go fly|jump a|in|off
        . eat my
        good riddance
        $ go away >
        can|could|will|please|just YOU? go away
        find|get another phone|number|sucker to? spam|bother|text|harass
        . feck|fek|shove off
        . get|git gone|tae >
        . go beg|bother|spam|pester|text|bug elsewhere|somewhere
        . bye felicia >
        . away an|and bile|boil yer|your heid|head
        . eat dirt >
        . hard pass forever >
        swipe|swiped|swiping left on YOU
        consider yourself dumped|ghosted
        . HATE YOU|yous|ye people|guys|folks|lot? >
        . done|finished|sick|tired|fed_up with|of|w YOU|yous|ye people|guys|folks|lot? >
        . ghost|drop|dump ME please|pls|already? >
        . lemme|let_me out|off|go|be|rest please|pls? >
        . sign ME off|out >
        . i? just? want some? peace and_quiet? >
        . give me|us some? peace >
        . peace and quiet >
        . wind your|yer neck in >
        . bounce|get|stay outta|out_of|from my inbox|phone|texts
        go|and|to pester|bother|bug|annoy|hound|harass|bother|text|spam the? new|other|another|someone|somebody|some
        go|and fish|find|try|hunt _3 else|other|another|someone|somebody|some
        . be gone >
        and|now|just be gone
        . beat it >
        so beat it >
        go away forever|permanently|already|now|please
        quit|stop tryin|hunting|fishing|chasing|hailing|hounding|trying ME|me|us|>
        . move on >
        , move on >
        . move on please|now|already|dude|bro|folks
        keep|stay|get away from ME
        close the? book|file|door on|behind ME|us|him|her
        forget all? about ME|us
        forget i|we ever called|wrote|came|signed|asked|existed
        let ME off _? hook
        cut all? ties
        give up on ME|us >
        wash|washed|washing my hands of YOU|this|THESE
        YOU and i|me are|r finished|done|through|over|history
        its|it_is|were|we_are over|done|finished|through between us
        over between us
        leave this|my|our|the family|house|household|home in_peace|be|alone
        leave _2 in peace
        leave mom|dad|mum|her|him|them|us be >
        shut _2 up already|now|please
        give it a? rest|up forever|permanently|for|already|now|please
        give up already|please|now >
        please|so|for_gods_sake give up >
        we|us|YOU|and part|parted|parting ways >
        . shoo|scoot|scram|git $ go|get|out|dont
        . shoo|scoot|scram|git >
        . leave >
        . just|please? go $ please >
        zip it forever|please|now
        cut it out for_good|forever|already|now
        lay off >
        have anyone|anybody|someone|no_one else to bother|pester|text|annoy|bug
        bother|pester|text|ask him|her|them $? not me|us
        kindly|please evaporate|vanish|disappear|scram
        . now vanish|leave|disappear|evaporate|begone >
        . please leave >
        . please? vanish|scram >
        do us both a favor|favour and
        pipe down for_good|already|now|please
        stay|keep|far away from ME|me|my|him|her
        shove your MESSAGES|KINDS|PLURALS|deals|offers|sales|coupons|policies
        give up on ME|me please|>
        when to hush|quit|stop|shut_up
        haven't_you|havent had enough|your fun
        try ME once|again|me once|again more?
        dont|do_not come|go|knock knocking|back|crawling|here again|to
        dont|do_not apply|call|come|write|text|knock|ask again $
        farewell|goodbye|so_long forever|for_good|permanently >
        . peace please|pls >
        """,
    ),
    Rule(
        "stranger",
        Grade.PROBABLE,
        """
        NOT|not _3 $ someone|somebody gave YOU wrong number
        . i|we|ive|weve? sold that|this _ 0|two|three|four|five|several|some|many|a_few|years|ages|months|long _? ago >
        . this|its|thats is? fax line|number|machine >
        . i|we|ive|weve? havent|have_not|hasnt been|had a|an|your? customer|client|patient|member|tenant|student|parent|subscriber|resident there|here|with_you? since 0 >
        . i|we|ive|weve? havent|have_not|hasnt been|had a|an|your? customer|client|patient|member|tenant|student|parent|subscriber|resident there|here|with_you? for|in 0|two|three|four|five|six|ten|many|several|some|over? years|ages >
        hasnt|havent|has_not lived|been_living here|there|at since|in|for|anymore
        weve|we_have|ive|i_have|have had? no child|children|kids|kid|son|daughter|student|students in|at that|your _2 for|since|anymore
        i? think|believe|guess YOU have|got|want|reached|text|texted WRONG WHO|NUMBER|PHONE $ i|im|ive|we|my|this|never|not
        YOU want|need|mean|after|seek WHO|someone|somebody who|that had|has|have|owned|used NUMBER before|previously|prior
        youve|you_have|you|u|have misdialed|misdialled|mis_dialed|misdirected
        barking up wrong tree $ this_is|i|im|i_am|theres|NOBODY|WRONG|my|ive
        this is a|the fire_station|police_station|funeral_home|pizza_place|pizzeria|payphone|pay_phone|fire_department|police_department|firehouse|nursing_home|church_office $
        . im|i_am|were|we_are? no_longer in|within|at your|ur _ >
        no use|good to YOU now|anymore|any_more >
        WRONG NUMBER|WHO
        WRONG phone number|#
        WRONG NUMBER for THESE|MESSAGES|him|her
        WRONG NUMBER for _ MESSAGES
        NOBODY here? by|with that|this name
        NOBODY here? named _
        NOBODY here? by the name
        no _ here? by|with that|this name
        had this|the? NUMBER for|since|_? _? years|months|weeks|year|now
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
        not him|her|them $
        NUMBER|PHONE|this used to belong
        no longer has|have|uses this? NUMBER|PHONE
        NUMBER|PHONE old|previous|former|prior owner
        old|previous|former|prior owner of NUMBER|PHONE|this
        no longer lives|works here|for
        doesnt work here anymore|any|now
        this|it|NUMBER|PHONE now? belongs to someone|somebody else
        not the person you
        number was|got reassigned
        wrong . number
        WRONG cell|mobile|telephone|fone|line|digits
        have|got|has|reached|texting|contacting|called|sending _? _? WRONG NUMBER|WHO|one|phone
        NUMBER|PHONE has? been|was|is|got _? reassigned|recycled
        this NUMBER|PHONE has? been|was|is|got _? transferred|disconnected
        number|phone has? changed|switched hands|owners|ownership
        DOESNT live|stay|reside here
        no longer live|lives|living|work|works|working|employed|resides|stays here|with|for|at
        no longer with us $
        last|ex|previous|old|former owner|person|user|holder|guy of NUMBER
        last|ex|previous|old|former owner|person|user|holder|guy must|signed
        doesnt|dont|does_not work|live|stay here no|any|anymore|now
        he|she|they DOESNT live|work|stay here|there
        this|here is a|an business|company|restaurant|pizza|fire|school|hospital|police|church|childs|kids|minors|government|prison|office|work|hotel|store|shop phone|line|number|landline|cell|department|place|shop $
        this is a landline
        YOU SENDING|texting|contacting a|an|the business|landline|restaurant|pizza|fire|hospital|police|church|child|kid|minor|dead|wrong|prison|hotel|stranger
        youre|keep|are|r|ur texting|messaging|contacting|spamming|harassing a|an|some|somebody|someone|my
        NOT|never|aint|no_longer your|ur|yalls _? customer|client|patient|member|tenant|student|parent|voter|constituent|donor|subscriber
        NOT|never a|been customer|client|homeowner
        not your|ur customer|client|patient|member|friend|guy|girl|person|man|mom|employee
        not the _? _? person|guy|one|lady|man|woman|customer|patient|client|owner YOU
        NOT|isnt his|her|their NUMBER|PHONE|cell|number|anymore
        someone|somebody|whoever|friend|roommate|ex|wife|husband|kid|son|daughter|brother|sister|cousin|buddy|patient|client|customer|tenant|coworker|owner used|put|entered|listed|typed|wrote|gave_a my|this|wrong|fake NUMBER|info|phone|cell
        someone|somebody|who|whoever|who_ever|nobody _? _? signed|signing|signin|sign|added|add|subscribed|enrolled ME|us|this_number|my_number|my_phone|it up|to|for|on|>
        signed|signing ME|us|my|this up without|as|by|when
        signed|signing ME|us|my|this up for THESE|MESSAGES|LIST|$
        gave YOU? _? _? fake|wrong|bad number|one|#
        gave|put|entered|listed|typed YOU? my|this|fake|the NUMBER in? by|as|in a? mistake|accident|error|joke|prank
        in|by error|mistake|accident $ REMOVE|please|STOP|take|delete
        isnt for me >
        not my appointment|name|order|account|bill|kid|child|dog|prescription|doctor|dentist
        new owner|person|user here|of|with|has|now
        got|getting|get|received|receive MESSAGES for|meant someone|somebody|for|a_person|a_guy|a_woman|the
        getting _? _? MESSAGES for|meant|intended|addressed
        DONT know this|that|any|a|no|anyone|anybody|who person|guy|named|name|by|called|or
        dont|do_not know|have a|an|any|no|who|anyone|anybody named|called
        dont|do_not know anyone|anybody by|with
        . never heard of YOU
        person|one|man|woman|guy|lady|customer|patient YOU _? _? _? to reach|contact|text|call|find|is|has|died|passed|deceased
        YOU _? trying to|2 reach|contact|text|call|find is|has|died|passed
        nobody|no_one|noone|no_body|theres_nobody here|there|at|in|on _? _? named|called
        NOBODY _? named
        NOBODY here|there called|by
        . my _ passed away|on _? _? _? >
        . he|she|they has|is|was|had? passed|died|deceased away|on? _? _? _? >
        YOU texting|messaging a|an|my|some
        have|using|got|dialed an old|outdated|incorrect number|contact
        used to be _? _ NUMBER
        mixed|confused|mistaken|mistaking|mixing|mistook|confusing ME up|with|for
        confused|mistaken with|for someone|somebody|another
        mistaken identity
        hes|shes|he_is|she_is deceased $
        . hes|shes|he_is|she_is dead|gone $
        is|was deceased
        keeps|keep|been|is|are getting|receiving _? MESSAGES
        keeps|been getting|receiving THESE
        PHONE|number is|are for _? only|emergencies|family|clients|customers|patients|emergency
        PHONE|number is? only|just|strictly for
        not _? right number|person|contact
        NUMBER|PHONE has|have|got|under|belongs a? new|different|another owner|user|person
        NOT at NUMBER|PHONE
        not the _ YOU want|need|think|are|looking
        PHONE|number is|was for _ _? _? only|exclusively
        bad number
        get|getting|got|receive|receiving|gotten|keep all? his|her|their|someone|somebody|elses|another _? MESSAGES|appointments|calls|reminders|appts|bills|texts
        not the _ family|household|residence|business|company
        have|got the? wrong one|person|guy
        wrong number
        no longer at|with this|that number|company
        NUMBER|PHONE no longer his|hers|theirs|mine
        never been a|your customer|client|patient|member
        this isnt the number|phone|cell for|of
        my number now
        WRONG PHONE
        im|i_am|youre|to|is|texting a? total|complete|perfect stranger $
        NOBODY here? called _
        . addressee|voter|client|owner|customer|patient|holder|recipient|subscriber|tenant|member is|now? dead|deceased >
        . account|phone|number|policy holder|owner is|now? dead|deceased >
        . deceased >
        . wrong no >
        . you want someone|somebody else >
        . different person|owner here? now >
        . new phone $? new owner >
        . no such person _? _? >
        . never heard of her|him|them >
        . not|NOT your supporter|voter|donor|guy
        . i? never banked|shopped with|at YOU|there >
        . no_longer a? parent|member|student|tenant|employee|resident|subscriber|patient|client|customer there|here|hon? >
        . i|we? left that|this|the|your _? _ years|months|ages|long|weeks ago >
        . i|we? DOESNT live there|in|here _? _? anymore|now >
        . my|the|our? owner|man|lady|woman|gentleman|tenant|resident|client|patient|customer|voter|donor|mom|mum|mother|dad|father|husband|wife|brother|sister|son|daughter|uncle|aunt|grandma|grandpa|nan|grandmother|grandfather|he|she has|is|was|had? dead|deceased|died|passed_away|passed_on in|last|this|on? _? _? >
        . my? mom|mum|mother|dad|father|husband|wife|brother|uncle|aunt|grandma|grandpa|nan|grandmother|grandfather|he|she passed in|last january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|year|month >
        been|is in the? ground|heaven|grave|cemetery
        is|was in heaven|jail|prison|the_ground
        NOT your|ur _? customer|client|patient|member $
        i|im|am NOT|not _ and never was|have|will|has
        dont|do_not know YOU $? dont|do_not want
        have ME confused|mixed|mistaken
        think YOU? want|need|mean someone|somebody|another else|person|guy
        YOU want|need|mean|after someone|somebody|some|another other? else|guy|person
        . not the guy|girl|person|one >
        . not _ never was _ >
        wrong phon >
        he|she|they aint|isnt|not here so
        sold that|the|my|our _ so YOU have no business|reason|need to|with
        """,
    ),
    # A name is what has a capital letter; "this isn't working" has none.
    Rule(
        "name",
        Grade.PROBABLE,
        """
        whos|who_is|who _ $ not|NOT me|us|here|mine >
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
        . wrong _ $
        YOU|have|got|has|youve|youse|yeve|yuv the? WRONG _ $
        . different _ ji|mate|pal|here|there? $ i|we|ive dont|do_not|have|had|never no|know|have|own|a
        _ DOESNT|dont live|work|stay here|there
        _ DOESNT|dont have NUMBER|PHONE
        _ no longer lives|works|has|uses|owns
        _ moved out|away
        _ is gone|dead|deceased
        not _s NUMBER|PHONE
        this NOT _ PHONE|NUMBER
        my name is|isnt not? _ $ not|wrong|STOP
        _ DOESNT|doesnt|dont|does_not have|own|use|answer this|that|my? NUMBER|PHONE
        . no _ here|lives|at|in
        no _ lives|works here|at
        . _ passed away
        its|thats|it|this|im NOT|not _ $
        its|thats|it|this|im NOT|not _ >
        my name NOT|not _
        im no _ $
        never met _
        _ NOT|not|aint here
        _ NOT|not|aint at this|here
        _ isnt|not|aint my name
        _s not here
        """,
        named=True,
    ),
    Rule(
        "picture",
        Grade.PROBABLE,
        """
        . 🔕 >
        . 🔕|🚫 🔕|🚫 >
        . 🔕|🚫 🔕|🚫 🔕|🚫 >
        """,
    ),
    Rule(
        "decline",
        Grade.PROBABLE,
        """
        rather|prefer|like YOU didnt|did_not|not tbh|honestly|really|please|thanks|if|but|sorry
        said yes _9 take|taking it|that back
        . NEGATIVE . and? who|why|how_did|how_come
        say|saying|says no to MESSAGES|THESE if _?
        pass on that|this|it|THESE|MESSAGES $
        no way
        rather|prefer|like YOU didnt|did_not|not $
        rather|prefer|like|appreciate|happier it? if YOU didnt|did_not|not|wouldnt|would_not $
        . do not add ME $
        i decline
        . decline
        . 🚫 🚫? >
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
        please|pls|plz|nope|no dont $
        . no ,
        , no >
        so|then|say|dear|not no >
        . actually|um|uh|well|then|hmm|honestly $? no >
        answer is no
        thats a no
        its a no
        . NEGATIVE thats|its|im|i|ill|we|were|not|dont|never|way|need|want|and|bro|dude|man|go|leave|stop|bye|chance|deal|dice|interest|consent|permission|can|sign|texts|text
        nope|nah|naw|nay|nein|nuh $
        FEEL $? but? NEGATIVE
        DOESNT|never|not agree|consent|accept|authorize|opt|approve|subscribe|sign|enroll|join|participate|share
        . not for|ever|a|happening|gonna|interested|thanks|necessary|doing|my
        not interested|agreeing|consenting|accepting|keen|fussed|giving|joining|sharing
        . never $
        , never $
        decline|declined|declining|refuse|refusing|reject|rejecting|denied|deny
        . pass $
        imma|ill|gonna|will|to|ima|gotta|hard|big|on have? to? pass
        im|were|we_are|i_am good|fine|set|ok|okay|alright $
        im|were|we_are|i_am good|fine|set|ok|okay|alright thanks|without|on|with|thx|ty|as
        rather opt|stay|keep|be|pass|use|call|get|check
        rather|prefer no|not
        no|zero|not interest|chance|way|dice|deal|need|reason|desire|authorization|permission|consent
        DONT sign|add|enroll|include
        leave|count|keep|include ME off|out
        wont be? replying|sign|reply|agree|join|answer|signing|agreeing|joining
        over my dead body
        hell|pigs freezes|fly|no|nah|naw
        when hell|pigs
        yeah|ya right
        fat chance
        as if $
        nice try
        in your dreams
        like hell
        negative
        stop not yes
        too many|much $? of? these|already|texts|messages|spam|junk|ads
        not|never signing|agreeing|joining|subscribing|consenting|accepting|giving
        NOT . no
        thumbs down
        NEGATIVE FEEL i|im|we|were|but|not|dont|its|its|my|this|and|please|no|never|texts|texting|ill
        no thanks|thank_you|ty|thx ,
        . NEGATIVE ,
        no no
        do|please not add|sign|include|enroll|contact
        nothx|nothanks|nty
        i choose no
        i said no
        say|vote|choose|pick|go with? no|n
        . dont|do_not|never|not|please_dont|pls_dont i|text|send|contact|sign|add|agree|consent|give|want|interested|for|gonna|going|happening|ever|doing|me|my|bother|need|a|in|on|with|at|put|call|message
        . i|we dont|do_not want|wish|need|permit|allow|do|trust|think
        a|hard|big|firm|definite|solid|say|saying|said|is|be|its|gonna no $
        a|hard|big|firm|definite|solid|say|saying|said|is|be|its|gonna no from|to|for|thanks|on|here
        HEY|um|uh|well|thanks|you|lol|haha|um_no|ha|er|hmm|oh no $
        no to
        not unless
        prefer not
        no can do
        ask someone else
        denied|rejected|refused $
        remain|stay|keep opted|off|out|unsubscribed
        consent|permission|authorization denied|refused|withheld|rejected|not
        withhold|withholding|refusing|denying|not_giving my? consent|permission
        not authorizing|consenting|giving|granting|allowing|permitting|agreeing
        better not
        very funny
        are you kidding|crazy|joking|serious|insane|nuts
        you kidding|must be|wish
        in your|ur dreams
        dream on
        no thx
        . heck no >
        . no you may|can|cannot|cant not? >
        . no $? sorry|private _? _? >
        . not comfortable|happy with that|this|it
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
        STOP SENDING ME? TIME
        STOP SENDING ME? THESE|MESSAGES TIME
        no more? MESSAGES TIME
        pause
        . not now $
        maybe later
        not right now
        not SEND|TEXT ME? THESE|MESSAGES TIME
        DONT SEND ME? about|on|regarding
        """,
    ),
    Rule(
        "channel",
        Grade.REVIEW,
        """
        CALL ME instead
        CALL ME please? instead of|not
        prefer CALL|calls|emails
        UNSUB ME? FROM EMAILS newsletter|newsletters|blasts|marketing|promotions|promos|alerts|notifications|updates|ads? $
        prefer PHONE|phone call|calls
        only CALL
        """,
    ),
    Rule(
        "doubt",
        Grade.REVIEW,
        """
        . 🚫 >
        i? think|maybe|might YOU _? _? WRONG NUMBER|WHO
        WRONG NUMBER|WHO maybe
        never|didnt|dont|not signed|sign|signing|remember|subscribed|subscribe|asked|requested|request|recall up|signing|for|this|these|to
        . not interested
        not interested >
        no longer interested $
        passed away
        has|have died
        how did YOU get
        why so many MESSAGES
        . no more $
        close|delete|cancel my account
        cancel subscription
        this|its|these is|are? getting? annoying
        enough $
        thats plenty|enough
        scam
        unwanted MESSAGES
        attorney general
        legal action
        YOU text|txt|message a_lot|too_much|way_too_much
        too many|much MESSAGES|KINDS
        so many|much MESSAGES|KINDS
        fuck|wtf|ffs
        this|that is|are? ridiculous|insane|crazy|harassing|unacceptable
        . dont|do_not >
        . please|pls $? just? dont >
        . sick|tired of it|this >
        . fed up >
        . give me a break >
        . no interest >
        . uninterested >
        . stop it >
        . lol|haha|hahaha|lmao|smh|ugh|wtf stop|stahp >
        """,
    ),
)

PHRASING: Final = Phrasing(
    classes=_CLASSES,
    fillers="""
        please pls plz plse pleas plese plase pleese kindly just really ever even the a an your ur
        yr my our this that these those any all of to damn damned goddamn fucking fuckin freaking
        frickin bloody stupid dumb dang effing annoying shit shitty crap crappy immediately asap
        again guys sir both whatever now already thanks thx ty thankyou tks tnx cheers bye anymore
        ya w with unwanted political personal such further marketing promotional random constant
        endless constantly always repeatedly continually incessantly absolutely simply literally
        honestly seriously
    """,
    mended=("MESSAGES", "REMOVE", "UNSUB", "MENDED"),
    ordinary="""
        buzzer message remote cannel testing resting sanding spending mending lending vending ending
        slamming massaging seeding bending fending rending lumber lease pleased pleases phase
        deceive relieve cancer cancels wring wrung prong wrongly content convent contend contents
        texas texan tests tents rings wings kings sings doings proms averts beasts boasts slams
        spans surge purse crease eraser enlist excluded scanning spanning elated pelted
        tending contracting remover removes removal alert alters optout notification promotion
        promoting deletes
        """,
    rules=_NONE + _DEFINITE + _PROBABLE + _REVIEW,
)
