"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 >
-17 =bias
-11 .+yes DAY+> did
-10 0+> yes
-9 TEXT+, THIRD at for+TAIL maybe questions think
-8 ,+its =later DOESNT+ALONE by code for+ME in+my leave question want+to
-7 , ,+ill .+is .+the 2 DOESNT+KEYWORD OTHER+> THREAT+in VOC+to at+MY call cancel did+SUBJECT
-7 im+in in+MY is+MY left meant my+ENDED thanks+> that two
-6 ,+FEEL ,+thanks .+. .+can .+whats 1 =guarded BEFORE+HEY BEFORE+as DITCH+SUBJECT DOESNT+ENDED
-6 HEY+SUBJECT I+WISH LIST+NEG MY+THIRD REPLY+to THIRD+to WISH+the a+meeting bring calls
-6 do+SUBJECT dr for+VOC get+MY home isnt late leaving lol+> message nothing+> now+> on+the
-6 open please+> soup start stopped thanks the+house to+> took whats which will your+KINDS zero
-5 %+BADMSG %+KEYWORD ,+I ,+WANT ,+can .+1 .+> .+ASKED .+NOBODY .+REMOVED .+WANT .+am .+com
-5 .+example .+in .+never .+ok .+tell .+which =channel BEFORE+at BEFORE+right DITCH+> DITCH+it
-5 DOESNT+stop DONT+ENDED DONT+KEYWORD DONT+take ENDED+MY ENDED+my ENDED+worrying FROM+TIME
-5 HEY+> HEY+MY KEYWORD KEYWORD+worrying LIST+DOESNT LIST+again MENDED+, MESSAGE MESSAGES+again
-5 MY+OTHER MY+PLURALS MY+job MY+soup NEG+and NEG+worrying OTHER+VOC STOP+and STOP+worrying
-5 SUBJECT+MY SUBJECT+WISH TAIL+to TAKE+FROM TIME+the VOC+MY VOC+a WANT+your WISH+a all ask com
-5 did+VOC did+YOU does dont+BEFORE dont+ENDED dont+KEYWORD dont+take early example example+.
-5 for+BEFORE for+me get+my got+to had+NEG hes is+the it+, it+to its job+> leave+it lets
-5 meeting meeting+, mind my+ALONE my+KEYWORD off+MY on+MY person+> please robot+NEG saying
-5 second spam taking texting+, to+ENDED to+MY to+TAKE unblocked up+> voicemail whenever
-5 with+BEFORE worrying worrying+>
-4 %+ENDED ,+REPLY ,+SUBJECT ,+do ,+how ,+lets ,+my .+0 .+REMOVE .+TEXT .+did .+do .+does
-4 .+grandpa .+leaving .+need .+no .+none .+please .+questioned .+removed .+who 0 ?+LIST
-4 ?+SUBJECT ALONE+and ASKED+THIRD ASKED+VOC ASKED+for ASKED+him BADMSG+, BEFORE+DAY
-4 BEFORE+blush BEFORE+free BEFORE+or BEFORE+please BEFORE+than CALL+ME CALL+TAIL CALL+VOC
-4 CALL+me DITCH+YOU DOESNT+NEG DOESNT+STOP DOESNT+UNSUB DOESNT+open DOESNT+unsubscribe
-4 DONT+ALONE DONT+NEG DONT+TAKE END+FROM ENDED ENDED+. ENDED+in FROM+ME FROM+TAIL GET+FROM
-4 HEY+I HEY+i I+NEG I+REPLY I+miss I+think KEYWORD+. KEYWORD+MY LIST+HEY LIST+for LIST+is
-4 LIST+lol ME+blush MENDED+CALL MENDED+FROM MENDED+SUBJECT MESSAGE+> MESSAGES+lol MY+BADMSG
-4 MY+DAY MY+emails MY+other NEG+ALONE NEG+KEYWORD NEG+LOSE NEG+open OTHER REPLIED+yes
-4 REPLY+KINDS REPLY+VOC SEND SENDING+YOU SENDING+lol STOP+by SUBJECT+REPLY SUBJECT+guys
-4 SUBJECT+had SUBJECT+miss SUBJECT+think SUBJECT+this TAIL+blush TEXT+TIME THESE+KINDS
-4 THESE+PLURALS THESE+on THREAT+BADMSG UNSUB+, VOC+CALL VOC+as VOC+at VOC+blush VOC+get
-4 VOC+guys WANT+the YOU+guys a+LIST a+day a+robot alone+THREAT alone+im and+it and+put anybody
-4 at+the bangs blush blush+> bring+MY c call+VOC can+SUBJECT cancel+> cancel+MY chill chill+w
-4 cut+BEFORE deal did+you does+it dont+ALONE dont+text dr+. dream dream+FROM dream+of email
-4 emails everybody everything fee finished flight for+now for+your found from+> full gate
-4 grandpa group guys haha help help+with him+to i+REPLY i+had i+miss i+think in+> in+VOC in+a
-4 instead is+what its+NEG just+got leave+BEFORE leaving+BEFORE leaving+VOC lol main many+texts
-4 me+a me+blush message+. miss my my+MESSAGES my+THIRD new none+. of+LIST only+BEFORE or+TAKE
-4 out+, please+CALL questioned questioned+> sale scam send send+BEFORE shut+up signs sir
-4 somebodys song stand+by stop stopped+> switching talk tell text+VOC texts+again texts+lol
-4 than the+BADMSG the+emails the+other them they time to+UNSUB to+unsubscribe took+TAIL
-4 took+VOC unblocked+VOC unsubscribe+BEFORE unsubscribe+VOC use was way+. what what+BEFORE
-4 whos wouldnt you+guys your+MESSAGE
-3 ,+KINDS ,+MESSAGE ,+THESE ,+THIRD ,+WISH ,+dr ,+is ,+it ,+text ,+these ,+took ,+whenever
-3 ,+you .+2 .+DAY .+FEEL .+MESSAGE .+MESSAGES .+SENDING .+all .+anybody .+cant .+found .+liked
-3 .+pls .+remove .+somebodys .+stopped .+stopping .+they .+theyre .+two .+whos .+will
-3 ?+SENDING AGAIN+ALONE AGAIN+ENDED AGAIN+KEYWORD AGAIN+NEG AGAIN+STOP AGAIN+stop ALONE+by
-3 ASKED+MY BADMSG BADMSG+> BADMSG+FROM BADMSG+by BADMSG+folder BADMSG+of BEFORE+DITCH
-3 BEFORE+KINDS BEFORE+OTHER BEFORE+PLURALS BEFORE+SUBJECT BEFORE+deals BEFORE+nothing
-3 BEFORE+off BEFORE+rush BEFORE+sir BEFORE+youll CALL+, CALL+the CONSENT+to DAY+is DAY+or
-3 DITCH+THIRD DITCH+you DOESNT+BADMSG DOESNT+LOSE DOESNT+mind DOESNT+take DONT+BADMSG
-3 DONT+STOP DONT+mind DONT+stop END+it END+of END+or ENDED+, ENDED+all ENDED+and ENDED+by
-3 FROM+LIST FROM+at FROM+me FROM+messages FROM+my FROM+those GAVE+ENDED GAVE+KEYWORD GAVE+STOP
-3 GAVE+SUBJECT GAVE+VOC GET+BADMSG GET+SUBJECT GET+my GET+outta GET+this GET+your HATE
-3 HEY+BADMSG HEY+ENDED HEY+KEYWORD HEY+THESE HEY+WRONG HEY+stop HEY+wrong I+PULL I+REMOVED
-3 I+accidentally I+like I+say I+supposed I+wouldnt KEYWORD+, KEYWORD+all KEYWORD+and
-3 KEYWORD+by KEYWORD+my KINDS+PLURALS LIST+AGAIN LOSE+, LOSE+it LOSE+the ME+at ME+back ME+to
-3 MENDED+LIST MENDED+MY MENDED+but MENDED+do MENDED+for MENDED+in MESSAGE+TIME MESSAGE+VOC
-3 MESSAGE+notifications MESSAGE+please MESSAGES+AGAIN MESSAGES+HEY MY+alerts MY+brother
-3 MY+cease MY+deals MY+gate MY+insurance MY+new MY+offer MY+sons MY+toddler MY+word NEG+ENDED
-3 NEG+HEY NEG+NEG NEG+TAKE NEG+free NEG+it NEG+lol NEG+mind NEG+rush NEG+saying NEG+take
-3 NEGATIVE+rush NEGATIVE+thanks NOBODY+. NOT+ME NOT+TAIL NOT+me NUMBER+SUBJECT OTHER+,
-3 OTHER+MENDED OTHER+and OTHER+on OTHER+so PHONE+do PULL+a REMOVE+the REPLIED+. REPLY+PLURALS
-3 REPLY+please REVOKE+MY REVOKE+my SEND+DEAR SEND+NEG SENDING+HEY SENDING+MESSAGES
-3 SENDING+PLURALS SENDING+SUBJECT SENDING+VOC SENDING+messages SENDING+notifications
-3 SENDING+please SENDING+you SUBJECT+FROM SUBJECT+GAVE SUBJECT+PULL SUBJECT+REMOVED
-3 SUBJECT+accidentally SUBJECT+leave SUBJECT+left SUBJECT+like SUBJECT+never SUBJECT+supposed
-3 SUBJECT+wouldnt TAIL+at TAIL+back TAKE+outta TAKE+your TEXT TEXT+PLURALS TEXT+YOU
-3 TEXT+notifications TEXT+please THIRD+REPLIED THIRD+WANT THIRD+the THREAT+be THREAT+deaf
-3 THREAT+only TIME TIME+0 TIME+> TIME+DAY UNSUB+MENDED UNSUB+OTHER UNSUB+please UNSUBBED+FROM
-3 UNSUBBED+from VOC VOC+% VOC+DONT VOC+GAVE VOC+PHONE VOC+REPLIED VOC+by VOC+or VOC+phone
-3 VOC+up WANT+a WANT+help WANT+to WHO+is WISH+MY WISH+help WISH+to YOU+FROM YOU+REPLIED
-3 YOU+get YOU+know a+DAY a+VOC a+pin about+? about+MY about+this accidentally actually again+,
-3 again+. always and+GAVE and+REPLY and+SUBJECT and+VOC and+i and+then ants anybody+else
-3 are+BADMSG are+BEFORE are+SUBJECT are+YOU arrest as+VOC as+YOU as+you at+BEFORE authorize
-3 back back+. back+on bad bank be+there before+VOC best blocked blocked+SUBJECT blocked+VOC
-3 blocked+YOU blocked+you both broken broken+> bus but+VOC call+ME call+TAIL call+me calling
-3 calling+BEFORE calling+ME calling+TAIL calling+VOC calling+me can can+MY can+THIRD cant
-3 charged church clean code+, color company company+is confirm couldnt crack dad deal+>
-3 different do+I do+YOU do+you does+BEFORE does+MY does+the dont+MESSAGE dont+NEG dont+REPLY
-3 dont+SENDING dont+STOP dont+TAKE dont+stop else end+or ending endless enjoy+your ever+ALONE
-3 ever+ENDED ever+KEYWORD ever+NEG ever+STOP ever+stop fell five folder for+all for+my for+us
-3 found+BEFORE free from+ME from+NEG from+TAIL from+me fyi fyi+> gate+code get+outta get+this
-3 getting+BADMSG grow hate have+VOC he him+MY him+the his+BEFORE hold homesick homesick+for
-3 house houses how+BEFORE i+REMOVED i+accidentally i+left i+like i+supposed i+wouldnt ignore
-3 ignore+MY ill ill+be im+BEFORE im+deaf im+only in+one instead+FROM instead+of insurance is
-3 is+BEFORE is+LIST is+MENDED is+MESSAGES is+broken is+getting is+texting is+this it it+GAVE
-3 it+HEY it+STOP its+NOT its+not just+BEFORE keep+ME keep+TAIL keep+THESE keep+VOC keep+me
-3 kyle late+> like+BEFORE liked long+as looks love+BEFORE love+MY loved making many+LIST
-3 many+MESSAGES many+SENDING maybe+DOESNT maybe+NEG me+at me+back min month mum my+brother
-3 my+sons my+toddler name need+MY need+help new+one newsletter no+. no+rush no+thanks noise
-3 now+. number+SUBJECT number+do of+MESSAGES of+TEXT of+messages off+THESE off+TIME off+and
-3 off+my off+the ok on+your only+MENDED only+MY only+VOC only+please opinion or or+NEG
-3 or+leave other outta outta+here over+MY phones+> photo pin pin+> please+BEFORE plenty+>
-3 pyjamas pyjamas+> questions+> quilt read+BEFORE remember respond respond+to said sam
-3 same+BEFORE saturday saw second+opinion send+DEAR should+I should+SUBJECT should+i sign
-3 sleep snow+BEFORE so+ALONE so+I so+WISH so+stop stop+> stop+by street stupid sure tell+THIRD
-3 tell+VOC tell+him terminated text+> text+PLURALS texts+AGAIN texts+BEFORE texts+HEY
-3 that+OTHER that+one thats thats+a the the+NEG the+OTHER the+STOP the+church the+gate
-3 the+insurance the+job the+word theyre think+SUBJECT think+about thinking this+MENDED
-3 this+TEXT those though thought+VOC thought+YOU three thursday to+ALONE to+TEXT to+opt
-3 to+this took+BEFORE try twice two+. un+ENDED un+KEYWORD unsubscribe+MENDED unsubscribe+OTHER
-3 unsubscribe+please unsubscribed+FROM unsubscribed+from update update+MY us+> want+the was+MY
-3 was+my way+to weeks what+kind whats+MY whats+the which+THIRD which+WHO which+company whos+MY
-3 why+SUBJECT will+BEFORE without without+VOC wont yet yo+BEFORE yo+MY you+FROM you+GAVE
-3 you+REPLIED you+WISH you+cant you+know you+never youll your+message
-2 "+, "+TIME "+and "+because ,+0 ,+ASKED ,+DAY ,+SEND ,+SENDING ,+TEXT ,+THREAT ,+YOU ,+any
-2 ,+are ,+bring ,+come ,+did ,+found ,+got ,+i ,+just ,+make ,+maybe ,+need ,+once ,+one
-2 ,+send ,+thats ,+turn ,+what ,+why ,+youre .+% .+REVOKE .+SEND .+THIRD .+UNSUBBED .+c
-2 .+changed .+depends .+disliked .+ducking .+emphasized .+end .+haha .+happy .+hey .+hmm
-2 .+house .+howd .+ignore .+it .+left .+loved .+maybe .+nonstop .+only .+opt .+out .+second
-2 .+start .+text .+thank .+unsubscribed .+update .+what .+whens .+wont .+would .+wtf .+y .+ye
-2 .+yep .+yesterday .+your 0+? 0+days 0+is 0+min 1+> 1st 2+. 2+BEFORE 6pm ?+ASKED ?+asking
-2 ?+for AGAIN+. AGAIN+BADMSG ALONE+calling ALONE+is ALONE+over ALONE+these ALONE+worrying
-2 ASKED+TIME BADMSG+and BADMSG+calling BADMSG+in BADMSG+on BADMSG+or BADMSG+over
-2 BADMSG+worrying BEFORE+CALL BEFORE+I BEFORE+MENDED BEFORE+MESSAGE BEFORE+REPLIED BEFORE+TAKE
-2 BEFORE+TEXT BEFORE+THIRD BEFORE+TIME BEFORE+VOC BEFORE+ads BEFORE+alone BEFORE+back
-2 BEFORE+bangs BEFORE+came BEFORE+cancel BEFORE+chairs BEFORE+color BEFORE+email BEFORE+every
-2 BEFORE+excuse BEFORE+flight BEFORE+folder BEFORE+fyi BEFORE+get BEFORE+god BEFORE+haha
-2 BEFORE+i BEFORE+instead BEFORE+keep BEFORE+let BEFORE+noise BEFORE+pain BEFORE+popping
-2 BEFORE+posted BEFORE+pretending BEFORE+problem BEFORE+signal BEFORE+snow BEFORE+song
-2 BEFORE+stopped BEFORE+street BEFORE+stuff BEFORE+sunday BEFORE+thanks BEFORE+the BEFORE+then
-2 BEFORE+those BEFORE+wants BEFORE+week BEFORE+without BEFORE+words BEFORE+worries BEFORE+year
-2 BEFORE+yes BLOCK+the BLOCK+you BLOCK+your CALL+> CALL+MY CALL+fyi CONSENT+FROM CONSENT+OTHER
-2 CONSENT+form DAY DAY+DOESNT DAY+FROM DAY+NEG DAY+NOT DAY+VOC DAY+but DAY+days DAY+min
-2 DAY+not DEAR+call DITCH+BEFORE DITCH+DEAR DITCH+someone DOESNT+REPLIED DOESNT+REPLY
-2 DOESNT+TAKE DOESNT+let DOESNT+make DOESNT+mean DOESNT+put DOESNT+remember DOESNT+say
-2 DOESNT+sure DOESNT+talk DOESNT+text DOESNT+think DOESNT+want DONT+DITCH DONT+GAVE DONT+LOSE
-2 DONT+be DONT+ever DONT+forget DONT+put DONT+remember DONT+text DONT+think DONT+use END+,
-2 END+my END+off ENDED+calling ENDED+is ENDED+of ENDED+or ENDED+over FEEL+, FEEL+. FEEL+BEFORE
-2 FEEL+I FEEL+MENDED FEEL+SUBJECT FEEL+WRONG FEEL+for FEEL+i FEEL+wrong FROM+, FROM+MESSAGE
-2 FROM+MESSAGES FROM+NEG FROM+PHONE FROM+THIRD FROM+WHO FROM+after FROM+his FROM+people
-2 FROM+school FROM+that FROM+us FROM+with GAVE+. GAVE+LIST GAVE+TAIL GAVE+YOU GAVE+everything
-2 GAVE+quit GET+SENDING GET+VOC GET+a GET+done GET+every GET+everything GET+it GET+out GET+the
-2 GET+well HEY+BEFORE HEY+NEG HEY+YOU HEY+let HEY+the I+DOESNT I+HATE I+LOSE I+MESSAGE I+STOP
-2 I+VOC I+agree I+already I+ask I+couldnt I+decided I+dont I+finished I+hate I+have I+learn
-2 I+leave I+left I+love I+read I+reply I+save I+should I+went I+won KEYWORD+FROM
-2 KEYWORD+calling KEYWORD+in KEYWORD+is KEYWORD+of KEYWORD+or KEYWORD+over KINDS+BADMSG
-2 KINDS+END KINDS+ENDED KINDS+KEYWORD KINDS+STOP KINDS+TIME KINDS+service KINDS+so KINDS+stop
-2 KINDS+too KINDS+twice KINDS+updates LIST+YOU LIST+are LIST+as LIST+but LIST+code LIST+people
-2 LIST+then LIST+thing LOSE+FROM LOSE+off ME+SUBJECT ME+VOC ME+a ME+as ME+posted ME+twice
-2 ME+up MENDED+MENDED MENDED+REPLY MENDED+YOU MENDED+excuse MENDED+form MENDED+god MENDED+it
-2 MENDED+of MENDED+people MENDED+phone MENDED+thing MESSAGE+BADMSG MESSAGE+END MESSAGE+ENDED
-2 MESSAGE+KEYWORD MESSAGE+PLURALS MESSAGE+SUBJECT MESSAGE+service MESSAGE+so MESSAGE+updates
-2 MESSAGE+with MESSAGES+BEFORE MESSAGES+ME MESSAGES+YOU MESSAGES+and MESSAGES+are
-2 MESSAGES+code MESSAGES+folder MESSAGES+for MESSAGES+me MESSAGES+people MESSAGES+thing
-2 MESSAGES+to MY+1st MY+6pm MY+ENDED MY+MESSAGES MY+MY MY+STOP MY+application MY+arrest
-2 MY+auto MY+basement MY+best MY+bus MY+church MY+deposit MY+end MY+flight MY+in MY+iphone
-2 MY+lake MY+lease MY+mail MY+main MY+mom MY+mum MY+nan MY+noise MY+old MY+on MY+opt
-2 MY+permission MY+plaque MY+price MY+raccoon MY+receipt MY+roses MY+sale MY+second
-2 MY+shoulder MY+side MY+sofa MY+song MY+spam MY+street MY+sunday MY+treatment MY+voicemail
-2 MY+wife MY+year MY+zoo NEG+BADMSG NEG+END NEG+STOP NEG+UNSUB NEG+all NEG+at NEG+bother
-2 NEG+by NEG+calling NEG+forget NEG+good NEG+is NEG+let NEG+make NEG+one NEG+over NEG+problem
-2 NEG+put NEG+remember NEG+signal NEG+smoking NEG+stop NEG+sure NEG+taking NEG+talk NEG+text
-2 NEG+thanks NEG+think NEG+unsubscribe NEG+want NEG+working NEG+worries NEGATIVE+I
-2 NEGATIVE+NOT NEGATIVE+SUBJECT NEGATIVE+TEXT NEGATIVE+good NEGATIVE+i NEGATIVE+not
-2 NEGATIVE+problem NEGATIVE+signal NEGATIVE+worries NOBODY NOT+BEFORE NOT+KEYWORD NOT+sure
-2 NOT+working NUMBER+, NUMBER+but NUMBER+for OTHER+BEFORE OTHER+NEG OTHER+PHONE OTHER+WANT
-2 OTHER+from OTHER+now OTHER+please OTHER+wont PHONE+, PHONE+MY PHONE+SUBJECT PHONE+for
-2 PHONE+fyi PHONE+of PHONE+the PLURALS+FROM PLURALS+a PLURALS+are PLURALS+code PLURALS+for
-2 PLURALS+too PULL+it RECEIVE+LIST RECEIVE+MESSAGES RECEIVE+SENDING RECEIVE+messages REMOVE+a
-2 REMOVE+it REMOVED REMOVED+it REPLIED+" REPLIED+MY REPLY+MENDED REPLY+MESSAGE REPLY+SENDING
-2 REPLY+SUBJECT REPLY+TEXT REPLY+YOU REPLY+it REPLY+service REPLY+so REPLY+someone
-2 REPLY+updates REPLY+you SEND+BEFORE SEND+KINDS SEND+MESSAGE SEND+MY SEND+NEGATIVE SEND+REPLY
-2 SEND+SENDING SEND+TEXT SEND+THIRD SEND+no SEND+someone SEND+text SENDING+BADMSG SENDING+LIST
-2 SENDING+again SENDING+folder SENDING+people SENDING+service SENDING+so SENDING+stop
-2 SENDING+updates SPAMMING+> STOP+all STOP+calling STOP+is STOP+on STOP+over STOP+smoking
-2 SUBJECT SUBJECT+ASKED SUBJECT+BLOCK SUBJECT+HATE SUBJECT+LOSE SUBJECT+MESSAGE SUBJECT+TAKE
-2 SUBJECT+THESE SUBJECT+a SUBJECT+actually SUBJECT+agree SUBJECT+already SUBJECT+as
-2 SUBJECT+ask SUBJECT+been SUBJECT+better SUBJECT+but SUBJECT+couldnt SUBJECT+dis SUBJECT+else
-2 SUBJECT+finished SUBJECT+get SUBJECT+hate SUBJECT+learn SUBJECT+love SUBJECT+meant
-2 SUBJECT+on SUBJECT+out SUBJECT+reply SUBJECT+save SUBJECT+send SUBJECT+should SUBJECT+text
-2 SUBJECT+used SUBJECT+won SUBJECT+wrote TAIL+SUBJECT TAIL+a TAIL+as TAIL+posted TAIL+twice
-2 TAIL+up TAKE+a TAKE+em TAKE+out TAKE+that TAKE+two TAKE+well TEXT+BADMSG TEXT+END TEXT+ENDED
-2 TEXT+KEYWORD TEXT+SUBJECT TEXT+folder TEXT+if TEXT+people TEXT+service TEXT+so TEXT+updates
-2 TEXT+with THESE+LIST THESE+and THESE+coming THESE+in THESE+reminders THIRD+ASKED THIRD+FROM
-2 THIRD+MY THIRD+TAKE THIRD+WHO THIRD+about THIRD+call THIRD+keep THIRD+keeps THIRD+out
-2 THIRD+texted THIRD+told THIRD+wants THREAT+BEFORE THREAT+NEGATIVE THREAT+coming THREAT+done
-2 THREAT+eating THREAT+no TIME+" TIME+2 TIME+I TIME+MY TIME+SUBJECT TIME+THREAT TIME+all
-2 TIME+hes TIME+im UNSUB+BEFORE UNSUB+VOC VOC+BADMSG VOC+DITCH VOC+DOESNT VOC+END VOC+I
-2 VOC+KINDS VOC+MESSAGE VOC+NEG VOC+SEND VOC+SUBJECT VOC+TIME VOC+ads VOC+better VOC+cant
-2 VOC+check VOC+do VOC+email VOC+excuse VOC+god VOC+got VOC+hit VOC+know VOC+never VOC+not
-2 VOC+one VOC+posted VOC+pretending VOC+stop VOC+text VOC+that VOC+this VOC+twice VOC+want
-2 WANT+ENDED WANT+KEYWORD WANT+LIST WANT+MENDED WANT+MESSAGES WANT+MY WANT+SENDING WANT+STOP
-2 WANT+TEXT WANT+open WANT+three WHO+i WHO+pretending WISH+three WISH+your YOU+, YOU+END
-2 YOU+GAVE YOU+LOSE YOU+MY YOU+SEND YOU+a YOU+as YOU+at YOU+be YOU+better YOU+cant YOU+check
-2 YOU+did YOU+do YOU+give YOU+never YOU+open YOU+out YOU+pretending YOU+then YOU+want a+0
-2 a+NUMBER a+bad a+big a+different a+fever a+miracle a+month a+number a+real a+restraining
-2 a+voicemail able able+to about+BEFORE about+GET about+SENDING about+her about+to after+"
-2 again+> ago+> agree ahead ahead+and all+, all+BEFORE all+this all+your allowed alone
-2 alone+and already+GAVE am+ASKED am+SENDING am+VOC an+VOC an+hour an+idiot and+ALONE
-2 and+ASKED and+BEFORE and+I and+SEND and+WANT and+desist and+has and+send and+theres and+well
-2 and+why and+you annoying+> any+time anything+WRONG anything+wrong apologize application
-2 are+FROM are+VOC are+a are+the are+you around as+SUBJECT as+long ask+VOC ask+for ask+to at+2
-2 authorize+VOC auto auto+LIST bangs+> basement battery be+BEFORE be+NEGATIVE be+able be+in
-2 be+no be+your beautiful because+hes before+SUBJECT before+YOU before+you better biscuits
-2 blocked+your blower bookings bookings+, bother+, bothers bothers+BEFORE bothers+ME
-2 bothers+TAIL bothers+VOC bothers+me bread bring+BEFORE bring+the bro bro+NEG bullshit
-2 bullshit+, butter butter+> button+on by+LIST by+itself by+whenever c+> call+, call+>
-2 call+BEFORE calls+a can+DEAR can+YOU can+my can+someone can+you cancel+my cancelled cant+GET
-2 cant+get cant+make cap car+> case case+> cat cats cease+and cell+> chairs chairs+, charge
-2 charged+BEFORE charged+ME charged+TAIL charged+VOC charged+me choice come+GET come+MY
-2 come+TIME coming+DAY consent+FROM consent+OTHER consent+form course credit+. cruise custody
-2 cut+it cute cuts day+> days+BEFORE dead+BADMSG dead+END dead+ENDED dead+KEYWORD dead+end
-2 deaf decided decided+to delete+it deleted depends deposit desist desist+or did+DOESNT did+I
-2 did+MY did+NEG did+NOT did+i did+not didnt+ALONE didnt+BEFORE didnt+ENDED didnt+KEYWORD
-2 didnt+mean die die+> dip disliked disliked+> do+i doesnt dont+BADMSG dont+GAVE dont+KINDS
-2 dont+LOSE dont+be dont+ever dont+mind dont+put dont+remember dont+think dont+use down+with
-2 dropped dropped+BEFORE ducking dumplings ear early+> eating em+coming email+> emphasized
-2 emphasized+> employer end end+FROM end+of end+the ended ended+> ends english english+> enjoy
-2 error even+MY even+the ever+BADMSG every+one every+time everything+> everywhere excuse
-2 executor executor+> exit exit+> extra falling feel fell+in fever fill+BEFORE filled
-2 finished+MY for for+DAY for+sale for+the forget forget+BEFORE forget+ME forget+TAIL
-2 forget+VOC forget+me forty found+MY found+it free+cruise friday from+my gave+SUBJECT get
-2 get+FROM get+a get+well getting+the give+up go+ahead go+to go+with god god+let going+through
-2 good+NEG good+with got got+my guests had+NEGATIVE had+no haha+> half+BEFORE happy hat
-2 have+LIST have+TAIL have+everything he+BEFORE hell+NEG helping hey hey+I hey+SUBJECT hey+i
-2 him his+LIST his+MESSAGES his+SENDING hmm hold+BEFORE hold+it home+> homework hour house+>
-2 house+NEG house+NOT house+isnt how+much howd i+END i+HATE i+LOSE i+PULL i+VOC i+WISH i+agree
-2 i+already i+ask i+couldnt i+dont i+finished i+hate i+have i+learn i+leave i+lost i+love
-2 i+reply i+save i+say id+rather idiot if+BEFORE if+MY if+SUBJECT if+this ignore+my im+BADMSG
-2 im+NEGATIVE im+coming im+done im+eating im+no immediately in+BEFORE in+PHONE in+all in+error
-2 in+line in+row in+spanish in+that inbox+is info insurance+VOC interested+in iphone iphone+>
-2 is+FROM is+GET is+SENDING is+TEXT is+a is+bullshit is+that is+there isnt+for isnt+working
-2 it+> it+ALONE it+REPLIED it+SUBJECT it+WANT it+like it+out it+stop it+stopped its+BEFORE
-2 its+DOESNT its+a its+in its+two ive+NEG ive+NEGATIVE ive+no job just+VOC keep+BEFORE keep+em
-2 keeps keeps+LIST keeps+MENDED keeps+MESSAGES keeps+SENDING keeps+TEXT keeps+texting kind
-2 kind+FROM kind+of know+. know+> lake lawn leaf leaf+blower learn learned learning left+MY
-2 let let+VOC like+a liked+> line line+> list list+. live+BEFORE live+FROM live+off lol+.
-2 lol+I lol+SUBJECT lol+i looking lose+my lot loud loved+> luis mad+, mail making+BEFORE
-2 making+VOC man maybe+SUBJECT maybe+VOC maybe+YOU maybe+you me+PLURALS me+SUBJECT me+VOC
-2 me+as me+posted me+to me+twice me+up me+with mean+to messages+are midnight milk mind+,
-2 mind+MY mind+the mine miracle miracle+worker miss+MY miss+the monday monday+and month+is
-2 more+bangs more+chairs more+pain more+snow more+than msg mums my+LIST my+PLURALS
-2 my+application my+first my+iphone my+job my+mom my+mum my+nan my+opt my+permission
-2 my+treatment my+wife my+wifes name+BEFORE name+FROM name+in name+is name+off nan need+BEFORE
-2 need+VOC need+three next+BEFORE next+DAY next+ENDED next+week no+I no+SUBJECT no+TEXT no+VOC
-2 no+good no+i no+problem no+signal no+worries noise+> nope+> not+KEYWORD not+ME not+TAIL
-2 not+me not+sure nothing nothing+HEY nothing+lol now number+, number+but number+for number+of
-2 of+ME of+MESSAGE of+SENDING of+TAIL of+THIRD of+WHO of+people of+school off+after off+at
-2 off+his off+it off+that off+those old omg+BADMSG omg+ENDED omg+KEYWORD omg+NEG omg+stop
-2 on+AGAIN on+DAY on+again on+it on+some once+a one+, one+BEFORE one+MY one+for one+of
-2 one+that one+with only+ASKED only+CALL only+REPLIED only+the open+, open+on or+BEFORE
-2 or+ENDED or+KEYWORD or+THREAT or+ill order order+MY order+the out+TIME out+of out+with
-2 over+BEFORE pain patient+with pay payment people+pretending perfect permission+to phone+MY
-2 phone+fyi phone+the photo+FROM photo+of piano pick pies pings plaque please+KINDS
-2 please+REPLY please+SENDING please+TEXT please+excuse please+god pls+BEFORE pls+NEG
-2 pls+NEGATIVE pls+no popping posted pretending pretending+to price+> promos+code put+BEFORE
-2 put+it quits raccoon rather+TAKE rather+get read+it real+WHO real+person really receipt
-2 received receiving+LIST receiving+MESSAGES receiving+SENDING receiving+messages
-2 remember+signing reminders+> remove+the replace reply+to resend resend+> road+, row running
-2 rush rush+, said+. said+yes same same+time sandwich say+BEFORE say+it say+yes screen seats
-2 see+ME see+TAIL see+VOC see+me send+KINDS send+NEG send+NEGATIVE send+SENDING send+THIRD
-2 send+no send+someone sent service+> set+> settle settle+, shoes should should+be should+know
-2 shoulder shut+BEFORE signal signs+FROM since+monday sir+, sitting sitting+in six size slow
-2 slow+down smoking snow so+BADMSG so+DOESNT so+DONT so+WHO so+dont so+i so+what sofa+>
-2 somebodys+LIST somebodys+MENDED somebodys+MESSAGES somebodys+SENDING somebodys+TEXT
-2 somebodys+texting someone+CALL someone+call something+FROM son+FROM sorry sorry+,
-2 sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong sound spam+, spam+folder spanish speak
-2 spot spot+so spring+> stairs start+BEFORE stays still+TAKE stop+. stop+calling stop+is
-2 stop+over stop+these stop+worrying stopping stops sunday sunday+> sure+SUBJECT take+FROM
-2 take+out take+two taking+BEFORE talk+BEFORE talking+about tbh tell+MY ten text text+BADMSG
-2 text+YOU text+service text+so text+updates text+you texting+LIST texting+VOC texting+WHO
-2 texting+YOU texting+me texting+people texting+thing texts+ME texts+me than+DAY thanks+for
-2 thats+NEG the+1st the+6pm the+BEFORE the+DAY the+PLURALS the+alerts the+auto the+basement
-2 the+best the+bus the+consent the+deposit the+lake the+lease the+mail the+main the+new
-2 the+plaque the+price the+raccoon the+receipt the+roses the+sale the+second the+voicemail
-2 the+zoo them+BEFORE there+> there+be these+KINDS these+PLURALS these+SENDING these+on
-2 think+I think+i thinking+FROM thinking+of this+BEFORE this+MESSAGE this+MESSAGES this+NUMBER
-2 this+message this+number this+stuff this+texting those+BEFORE thought+you through+MY
-2 thursday+, till till+0 till+DAY time+SUBJECT time+and time+is to+KEYWORD to+PULL to+REMOVE
-2 to+REPLY to+REVOKE to+SEND to+SUBJECT to+YOU to+make to+say to+send to+settle to+take
-2 to+that to+trial to+watch to+withdraw to+you toast today+or toddler told told+BEFORE told+ME
-2 told+TAIL told+VOC told+me too+many tooth traffic treatment trial trial+> trip trip+, truck
-2 ttyl tuna twice+, twice+> two+VOC u u+got undo+my unit unsubscribing until up+. update+my
-2 upstairs ur+KINDS ur+msg use+MENDED use+SENDING use+TEXT used+to van voting want+THIRD
-2 want+a want+your wants+to was+0 was+DAY wasnt watch+MY watch+the we we+DOESNT we+NEG we+went
-2 we+won week+> well well+soon went what+time whatever+YOU whatever+you whats+BEFORE whats+up
-2 when+youre whenever+> whenever+SUBJECT whenever+VOC whenever+YOU whenever+you whens where+do
-2 wheres+my who+GAVE who+THESE who+dis who+else who+gave whos+BEFORE whos+this why why+DOESNT
-2 why+does with+WHO with+people with+this without+SUBJECT without+YOU won wonder
-2 wonder+SUBJECT wont+open word+SUBJECT words work+> work+BEFORE worker worker+> working
-2 working+> worries would+DOESNT would+NEG would+NOT would+do would+not wrong wrote wtf ye
-2 year+> yep yes+> yes+BEFORE yes+to you you+, you+SEND you+a you+as you+at you+be you+but
-2 you+check you+do you+get you+give you+out you+want your+BADMSG your+BEFORE your+CALL
-2 your+END your+ENDED your+KEYWORD your+THIRD your+bank your+driver your+end your+firm
-2 youre+BADMSG youre+DOESNT youre+MY youre+NEG youre+NOT youre+not yours youve+BEFORE
-2 zero+BEFORE zoo zoo+OTHER zoo+trip
2 #+HEY %+% *+. ,+" ,+DONT ,+END ,+HEY ,+LOSE ,+TIME ,+a ,+drop ,+farewell ,+goodbye ,+hope
2 ,+ive ,+moved ,+permanently ,+right ,+seriously ,+whatever .+DONT .+END .+ENDED .+GAVE
2 .+KEYWORD .+LOSE .+PULL .+SUBJECT .+WHO .+apparently .+as .+buzz .+by .+close .+here .+i
2 .+if .+ill .+im .+jog .+kill .+lady .+lol .+lose .+my .+not .+omg .+plese .+pull .+put
2 .+reply .+returned .+s .+see .+sod .+stopp .+t .+tak .+thats .+today .+try .+twice
2 .+unsuscribe .+weve .+when .+x 0+LIST 0+texts 2+ALONE 2+ENDED 2+NEG 7726 ?+FEEL ?+GET ?+LOSE
2 ?+NEG ?+STOP ?+because ?+get ?+then ?+thx AGAIN AGAIN+GAVE AGAIN+VOC ALONE+% ALONE+0
2 ALONE+DAY ALONE+DOESNT ALONE+NEG ALONE+on ALONE+period ALONE+telling ALONE+the ASKED+,
2 ASKED+. ASKED+> ASKED+SUBJECT BADMSG+0 BADMSG+DEAR BADMSG+DOESNT BADMSG+LIST BADMSG+OTHER
2 BADMSG+period BADMSG+please BADMSG+right BADMSG+somebody BADMSG+telling BADMSG+up BEFORE+"
2 BEFORE+# BEFORE+ASKED BEFORE+DEAR BEFORE+ENDED BEFORE+NOBODY BEFORE+NUMBER BEFORE+PHONE
2 BEFORE+UNSUB BEFORE+YOU BEFORE+a BEFORE+about BEFORE+abt BEFORE+ago BEFORE+aint
2 BEFORE+alerts BEFORE+already BEFORE+automated BEFORE+be BEFORE+buddy BEFORE+buzzes
2 BEFORE+bye BEFORE+consent BEFORE+contact BEFORE+contract BEFORE+did BEFORE+dings
2 BEFORE+doesnt BEFORE+done BEFORE+fr BEFORE+from BEFORE+further BEFORE+given BEFORE+go
2 BEFORE+guy BEFORE+handles BEFORE+house BEFORE+id BEFORE+in BEFORE+link BEFORE+make
2 BEFORE+may BEFORE+morning BEFORE+only BEFORE+phones BEFORE+plz BEFORE+said BEFORE+says
2 BEFORE+should BEFORE+so BEFORE+take BEFORE+telling BEFORE+this BEFORE+thx BEFORE+turned
2 BEFORE+way BEFORE+you CALL CALL+AGAIN CALL+MENDED CALL+about CALL+only CALL+to CALL+with
2 DAY+BEFORE DAY+LIST DAY+concern DAY+it DAY+texts DEAR DEAR+TIME DEAR+elses DITCH+ENDED
2 DITCH+KEYWORD DITCH+ME DITCH+NEG DITCH+STOP DITCH+TAIL DITCH+TAKE DITCH+my DITCH+quit
2 DITCH+take DOESNT+> DOESNT+GET DOESNT+HEY DOESNT+PULL DOESNT+REMOVED DOESNT+WANT
2 DOESNT+agreeing DOESNT+asking DOESNT+buzz DOESNT+consented DOESNT+do DOESNT+end DOESNT+got
2 DOESNT+hear DOESNT+in DOESNT+keep DOESNT+know DOESNT+msg DOESNT+need DOESNT+ok DOESNT+the
2 DOESNT+today DOESNT+will DOESNT+work DONT DONT+AGAIN DONT+VOC DONT+WANT DONT+buzz
2 DONT+consented DONT+got DONT+msg DONT+need DONT+will END+BEFORE END+MENDED END+OTHER
2 END+SENDING END+THESE END+VOC END+YOU END+button END+this ENDED+0 ENDED+> ENDED+DAY
2 ENDED+DOESNT ENDED+LIST ENDED+MESSAGES ENDED+NEG ENDED+THESE ENDED+period ENDED+right
2 ENDED+to FROM+DAY FROM+MY FROM+anything FROM+for FROM+today GAVE+GAVE GAVE+MY GAVE+my GET+,
2 GET+GAVE GET+REPLIED GET+nothing GET+off GET+on GET+one GET+to HEY HEY+ASKED HEY+NEGATIVE
2 HEY+THREAT HEY+im HEY+no HEY+your I I+> I+BADMSG I+DAY I+ENDED I+REPLIED I+REVOKE I+UNSUB
2 I+beg I+came I+can I+do I+found I+joined I+know I+look I+made I+moved I+opt I+own I+put
2 I+report I+sent I+take I+thought I+withdraw I+would KEYWORD+0 KEYWORD+DOESNT KEYWORD+LIST
2 KEYWORD+MESSAGES KEYWORD+NEG KEYWORD+THESE KEYWORD+period KEYWORD+right KINDS+I KINDS+alerts
2 KINDS+and KINDS+i KINDS+ones LIST+, LIST+? LIST+BEFORE LIST+I LIST+REPLY LIST+VOC LIST+about
2 LIST+anymore LIST+at LIST+down LIST+go LIST+i LIST+in LOSE+OTHER LOSE+VOC LOSE+YOU
2 LOSE+button LOSE+this ME+> ME+? ME+REMOVED ME+his ME+in ME+only ME+the ME+when MENDED+?
2 MENDED+BADMSG MENDED+DOESNT MENDED+NEGATIVE MENDED+OTHER MENDED+REVOKE MENDED+THIRD
2 MENDED+WHO MENDED+and MENDED+guy MENDED+me MENDED+no MENDED+stop MENDED+take MENDED+was
2 MENDED+with MESSAGE+alerts MESSAGE+for MESSAGES+about MESSAGES+anymore MESSAGES+from
2 MESSAGES+too MY+AGAIN MY+REGULATOR MY+TIME MY+ac MY+ads MY+and MY+answers MY+anymore MY+baby
2 MY+be MY+birthday MY+blood MY+cell MY+coffee MY+come MY+counter MY+coupons MY+day
2 MY+district MY+donation MY+ex MY+feed MY+fill MY+fone MY+fundraising MY+gala MY+galaxy
2 MY+grandson MY+here MY+if MY+info MY+line MY+listings MY+lord MY+mother MY+nephew MY+nuber
2 MY+office MY+ones MY+order MY+parcel MY+phones MY+political MY+polls MY+request MY+right
2 MY+roster MY+sign MY+so MY+specials MY+spring MY+state MY+to MY+tracking MY+trouble NEG+DAY
2 NEG+ME NEG+REMOVED NEG+SEND NEG+TAIL NEG+THESE NEG+WANT NEG+WHO NEG+about NEG+again
2 NEG+agreeing NEG+any NEG+before NEG+buzz NEG+consent NEG+consented NEG+for NEG+got NEG+hear
2 NEG+keep NEG+need NEG+of NEG+period NEG+please NEG+thank NEG+the NEG+thx NEG+today NEG+will
2 NEG+work NEG+your NEGATIVE+? NEGATIVE+ALONE NEGATIVE+DONT NEGATIVE+MESSAGES NEGATIVE+STOP
2 NEGATIVE+dont NEGATIVE+stop NEGATIVE+thank NEGATIVE+the NEGATIVE+thx NOT NOT+. NOT+DAY
2 NOT+HEY NOT+KINDS NOT+SENDING NOT+TEXT NOT+agreeing NOT+asking NOT+today NUMBER+FEEL
2 NUMBER+HEY NUMBER+is NUMBER+was OTHER+LIST OTHER+by OTHER+my OTHER+ships OTHER+stuff
2 OTHER+updates PHONE+AGAIN PHONE+FEEL PHONE+HEY PHONE+again PHONE+off PHONE+on PHONE+to
2 PLURALS+to PULL+MY PULL+VOC PULL+my REMOVE+OTHER REMOVE+button REMOVE+my REMOVED+SUBJECT
2 REMOVED+off REPLIED+bye REPLIED+it REPLY+> REPLY+ALONE REPLY+alerts REPLY+is REPLY+yes
2 SENDING+, SENDING+FROM SENDING+NEG SENDING+NEGATIVE SENDING+THIRD SENDING+alerts
2 SENDING+anymore SENDING+no SENDING+too SENDING+your STOP+% STOP+0 STOP+DAY STOP+DOESNT
2 STOP+LIST STOP+MENDED STOP+NEG STOP+OTHER STOP+period STOP+please SUBJECT+AGAIN
2 SUBJECT+NEGATIVE SUBJECT+REVOKE SUBJECT+TEXT SUBJECT+UNSUB SUBJECT+WANT SUBJECT+YOU
2 SUBJECT+beg SUBJECT+can SUBJECT+closed SUBJECT+does SUBJECT+joined SUBJECT+keep
2 SUBJECT+moved SUBJECT+no SUBJECT+opt SUBJECT+own SUBJECT+people SUBJECT+put SUBJECT+replied
2 SUBJECT+see SUBJECT+spammers SUBJECT+theres SUBJECT+thought SUBJECT+turn SUBJECT+withdraw
2 SUBJECT+would TAIL TAIL+? TAIL+REMOVED TAIL+his TAIL+in TAIL+only TAIL+the TAIL+thx
2 TAIL+when TAKE+BEFORE TAKE+ME TAKE+REPLY TAKE+TAIL TAKE+THIRD TAKE+VOC TAKE+any TAKE+button
2 TAKE+him TAKE+mine TAKE+us TEXT+. TEXT+ME TEXT+TAIL TEXT+alerts TEXT+for TEXT+to TEXT+us
2 THESE+. THESE+? THESE+ENDED THESE+FROM THESE+KEYWORD THESE+NEG THESE+STOP THESE+for THESE+to
2 THIRD+BEFORE THIRD+elses THIRD+handles THIRD+has THIRD+put THIRD+walker THIRD+went THREAT+0
2 THREAT+DAY THREAT+GET THREAT+filing THREAT+on THREAT+report THREAT+tired TIME+THIRD
2 TIME+dinner TIME+is TIME+its TIME+theres UNSUB+FROM UNSUB+from VOC+AGAIN VOC+LIST
2 VOC+MESSAGES VOC+YOU VOC+again VOC+any VOC+away VOC+come VOC+have VOC+his VOC+keep VOC+let
2 VOC+like VOC+lol VOC+may VOC+omit VOC+people VOC+please VOC+quit VOC+spammers VOC+thx
2 VOC+understand VOC+when VOC+wont VOC+write WANT+, WANT+. WANT+> WANT+I WANT+YOU WANT+an
2 WANT+be WANT+em WANT+i WANT+off WANT+these WHO+BEFORE WHO+like WHO+only WHO+to WISH+I
2 WISH+VOC WISH+an WISH+be WISH+em WISH+i WISH+off WISH+that WISH+you WRONG WRONG+MENDED
2 WRONG+THIRD WRONG+guy WRONG+number YOU+DAY YOU+MENDED YOU+NEGATIVE YOU+NOT YOU+STOP YOU+TEXT
2 YOU+WHO YOU+YOU YOU+like YOU+may YOU+no YOU+people YOU+spammers YOU+understand YOU+wont
2 YOU+write a+dead a+few a+fish a+fixed a+free a+mattress a+pain a+patient a+pool a+pop a+yard
2 about+> about+DAY about+VOC about+my ac account add add+VOC after+it after+this again+VOC
2 agency agreed+to agreeing+to aint alerts+I alerts+SUBJECT alerts+i all+LIST allergic
2 allergic+to am+I am+SUBJECT am+i an+BEFORE and+DOESNT and+ENDED and+KEYWORD and+all and+have
2 and+quiet and+this and+would answer+, answers answers+BEFORE any+CONSENT any+FROM any+MENDED
2 any+of any+permission anymore are+WANT are+like as as+it as+junk as+well at+dinner
2 attorney+generals back+BEFORE bar be+BADMSG be+REMOVED be+happier be+included be+so
2 been+BEFORE been+REMOVED beg being being+GAVE being+texted big+BEFORE bill+. birthday
2 birthday+KINDS birthday+PLURALS birthday+offers block+BEFORE block+YOU blocking blood board
2 bother+DEAR bother+THIRD bother+somebody bout break+, brother buddy building business+BEFORE
2 but+DITCH but+TAKE but+do but+the buying buzz+FROM buzz+off buzzes buzzing by+MESSAGE
2 by+SENDING by+TEXT bye+TAIL bye+VOC bye+forever call+MY can+ENDED can+KEYWORD can+NEG
2 can+STOP can+TAKE can+quit can+take cant+TAKE cant+keep cant+take care cease+. cell change
2 channel check claims clear codes coffee come+back come+down come+on comes coming+.
2 communications concern concern+. congrats consented contact+> contract counter coupon
2 coupons+but court+SUBJECT court+if credit+OTHER credit+card day dead+horse deadline dementia
2 did+. didnt+> died died+> dings dinner district do do+, do+ASKED do+BEFORE do+WANT do+WISH
2 do+tell doesnt+BADMSG doesnt+ENDED doesnt+KEYWORD dog+walker dollars donation donation+asks
2 done dont+WANT dont+buzz dont+even dont+msg dont+need down down+there dozen dozen+> drink
2 drink+water drive+, eat+MY eat+my effective+BEFORE elses end+> energy enough+> enough+VOC
2 enough+is ever+GAVE every+BEFORE every+REPLY every+SENDING every+text every+tuesday
2 every+week ex ex+THIRD exam+> exclamation exclamation+point family+only farewell farewell+,
2 feed few fill+FROM fill+of fine fine+with first+time fish fish+tank fixed+income folks
2 follow fone fone+> for+. for+NEGATIVE for+OTHER for+SUBJECT for+family for+no for+people
2 for+these for+this for+tuesday for+you forever+> forgetting form+or freeze+MY from+BEFORE
2 from+SUBJECT from+THESE from+VOC from+a from+these from+you from+your fundraiser+ones
2 fundraising fundraising+ones further+> gala galaxy galaxy+> gave+MY general+> generals
2 get+BEFORE get+THESE get+any get+off gets getting+MESSAGES getting+messages give+us given
2 go+, go+TEXT go+and goes going+and good+VOC goodbye+> grateful grateful+SUBJECT
2 grateful+TIME grateful+if guy+, had+it hall handles+all happened+to happier has has+DOESNT
2 has+NOT has+dementia has+not have have+GAVE he+has he+went hearing heaven hell+> here+on
2 heres+a him+FROM him+and him+off hitting hope+youre horse+here how+many how+to huh huh+.
2 i+ALONE i+BADMSG i+DAY i+REPLIED i+REVOKE i+UNSUB i+asked i+beg i+came i+do i+got i+joined
2 i+know i+look i+never i+opt i+own i+put i+replied i+said i+see i+sent i+thought
2 i+unsubscribe i+withdraw id+sooner idk+who if+theres ignored ignoring ignoring+BEFORE
2 ill+report im+0 im+ASKED im+DAY im+SENDING im+filing im+on im+tired important in+it in+ohio
2 in+september in+small income income+> interested+ENDED interested+KEYWORD interested+NEG
2 interested+STOP is+ALONE is+ENDED is+HEY is+KEYWORD is+STOP is+SUBJECT is+deceased is+it
2 is+ok is+stop is+worth it+BADMSG it+already it+for it+going it+may it+my it+off it+open
2 it+was its+SUBJECT its+VOC its+YOU its+all its+important its+worth its+you jog jog+on joined
2 just+ALONE just+BADMSG just+ENDED just+GET just+KEYWORD just+REPLIED just+STOP just+WANT
2 just+WISH just+say just+stop just+want keep+OTHER keep+a kill kill+MY kill+the know+TIME
2 know+when la la+lista lashes last+WHO last+one last+two law leave+ME let+MY let+this life
2 lifetime lifetime+> like like+I like+i like+my link+> list+ME list+TAIL list+VOC list+me
2 lista lista+BEFORE lista+MENDED lista+VOC lista+please lol+NEGATIVE lol+no long+, lord lost
2 love mail+. make+THESE make+it make+my make+these makes+BEFORE march+> marketing marketing+>
2 may+concern me+? me+REMOVED me+his me+only me+the me+when means medicare medicare+>
2 message+VOC messages+TIME messaging middle+FROM middle+of month+and mood moon+> more+BEFORE
2 more+TEXT more+dings more+from more+to mother+> mothers mothers+BEFORE motivational
2 motivational+KINDS motivational+quotes moved+FROM moved+out msg+ME msg+TAIL msg+me much+,
2 my+CALL my+MESSAGE my+cell my+doctor my+fill my+galaxy my+grandson my+line my+mother
2 my+nephew my+office my+order my+request my+text myself+> name+on need+to needs+to nephew
2 nerve never+KINDS never+MESSAGE never+REPLY never+SENDING never+again never+consented
2 never+text never+will news+is next next+REPLY no+? no+ENDED no+KEYWORD no+MESSAGES no+thank
2 no+the no+thx not+. not+DAY not+HEY not+KINDS not+SENDING not+TEXT not+agreeing not+asking
2 not+the not+today nothing+further nuber number+was of+THESE of+anything of+it of+today
2 off+FROM off+of off+this office+TIME ohio okay omg+ALONE omg+STOP omit on+, on+ME on+VOC
2 on+YOU on+here on+me once+, one+TIME one+YOU one+and one+goes one+you ones+> ones+TIME
2 ones+after only+TEXT only+WISH openings+in opt+for or+SUBJECT or+a or+any or+something
2 order+ships our out+BEFORE out+DAY out+I out+SUBJECT out+VOC out+on own own+OTHER parcel
2 part+FROM part+of pass+on patient+there pays+BEFORE pen people+WANT people+WISH people+like
2 period+> permanent person+to phone+> phone+BEFORE pictures+FROM pictures+of ping
2 please+NEGATIVE please+and please+no please+take plenty+. pls pls+STOP pls+TAKE pls+THREAT
2 pls+im pocket+. point point+> polls posts public pull pull+MY pull+my put+MY put+my
2 quit+ASKED quit+SENDING quit+with quite+BADMSG quite+BEFORE quite+SENDING quotes reached
2 reached+MY reading+MY reason reason+> receive recommend remov remove+> removed+, replied
2 reply+> report+VOC report+YOU reported+to request+> request+to require ribs+> right+?
2 right+TIME right+after right+word robot roof room roommate+GAVE roster run s said+BADMSG
2 said+STOP said+bye said+stop sales same+> save+your schedule school+. scratch scratch+BEFORE
2 scratch+MY scratch+my screw sell+BEFORE send+ME send+TAIL send+me sending+ME sending+TAIL
2 sending+me sent+it september service+BEFORE service+times shes+0 shes+DAY ships ships+> shot
2 shove show+VOC shutoffs silence+> silence+MENDED silence+VOC silence+please small+claims sms
2 so+DITCH so+MY so+VOC so+YOU so+grateful so+save so+you sock socks socks+> sod sod+BEFORE
2 sod+FROM sod+off sold some+peace somebody+else somebody+elses someones son+handles
2 sooner+BADMSG sooner+eat sorry+> sorry+to spammers spammers+> spring+, stay+> still+VOC
2 still+getting stop+0 stop+DAY stop+DOESNT stop+NEG stop+OTHER stop+or stop+period
2 stop+please stop+telling stop+the stop+with stopp stove straw stuff+. stuff+> sundays
2 surveys tag tag+BEFORE tak take+MY take+THIRD take+him take+the taken taken+BEFORE
2 taken+FROM taken+off talking tank team telling+BEFORE telling+ME telling+TAIL telling+me
2 text+alerts text+for texting+> texting+MY texts+. texts+MENDED texts+anymore texts+for
2 texts+too tf thanks+but that+SUBJECT thatll thatll+do the+ENDED the+REGULATOR the+REMOVE
2 the+REPLY the+ac the+ads the+answers the+birthday the+blood the+counter the+coupons
2 the+district the+donation the+feed the+first the+fundraising the+gala the+listings the+lord
2 the+next the+ones the+parcel the+political the+polls the+right the+roster the+service
2 the+specials the+spring the+state the+tracking the+trouble their then+BEFORE then+it
2 there+since theres theres+something these+? these+BEFORE these+ENDED these+KEYWORD
2 these+STOP these+for thing+I thing+i third this+> this+DOESNT this+PHONE this+be this+doesnt
2 this+here this+morning this+one thought through+it thx+> tickets time+ASKED time+asking
2 times+are times+do timeshare tired+FROM tired+of to+7726 to+AUTHORITY to+BADMSG to+DOESNT
2 to+MESSAGES to+RECEIVE to+REGULATOR to+THIRD to+WISH to+answer to+hit to+know to+receive
2 to+school to+texts to+whom today+is too+, too+. too+BEFORE too+much top tracking trail tree
2 tree+and trouble trouble+> tuesday+. turn+BEFORE turn+FROM turn+off turned+FROM turned+off
2 twice+. txts u+to uncheck uncheck+BEFORE uncheck+it under unsubscribe unsuscribe up+MY
2 up+VOC up+already up+your urgent urgent+> us+a us+in useful+> village volunteer w+MY walker
2 wanna+be want want+FROM want+VOC want+em want+off want+this wanted wanted+BEFORE
2 wanted+MESSAGES wanted+SENDING was+BADMSG was+NEG was+fine was+for was+two water+shutoffs
2 way way+FROM way+out we+ENDED we+closed weather weve weve+been what+it what+my what+part
2 whatever+this when+SUBJECT when+VOC when+YOU when+is when+you where+VOC where+YOU where+is
2 where+you whichever white white+BEFORE whitening who who+WANT who+does whoever whom
2 whom+BEFORE whom+it wipe+MY wipe+my wish+to wit with with+SUBJECT with+you wood word work+.
2 worse worth+SUBJECT would+rather wreath+, wrong+BEFORE wrong+PHONE wrong+THIRD wrong+guy ya
2 ya+> yall+> yard+sign year+SUBJECT year+VOC year+YOU year+you yes+. you+> you+DAY you+DOESNT
2 you+NEG you+NEGATIVE you+NOT you+WHO you+YOU you+may you+my you+no you+people you+spammers
2 you+understand you+wont you+write your+MESSAGES your+WHO your+job your+mother your+move
2 youre+still youre+well yourselves youve+reached
3 % ,+BADMSG ,+DOESNT ,+GET ,+UNSUB ,+VOC ,+for ,+if ,+im ,+now ,+silence ,+stop .+AUTHORITY
3 .+BADMSG .+HEY .+MY .+NEG .+REGULATOR .+REPLIED .+TIME .+absolutely .+change .+get
3 .+grandpas .+ion .+kindly .+like .+moved .+next .+oh .+p .+quit .+scratch .+screw .+shut
3 .+skip .+smh .+still .+take .+thought .+time .+unsubscribe .+we .+wheres .+wipe .+wrng
3 .+yall .+yeah .+youve .+🚫 0+0 0+DAY 0+a 7726+> =pending ?+BADMSG ?+id AGAIN+in ALONE+with
3 BADMSG+DAY BADMSG+MENDED BADMSG+THIRD BADMSG+my BADMSG+the BEFORE+, BEFORE+ALONE BEFORE+WHO
3 BEFORE+and BEFORE+any BEFORE+anymore BEFORE+before BEFORE+by BEFORE+for BEFORE+horse
3 BEFORE+maam BEFORE+n BEFORE+open BEFORE+pls BEFORE+quit BEFORE+times CALL+. CONSENT
3 CONSENT+REVOKE DAY+0 DAY+DAY DAY+a DAY+and DITCH+do DITCH+me DOESNT+AGAIN DOESNT+CALL
3 DOESNT+TEXT DOESNT+VOC DOESNT+add DOESNT+again DOESNT+buying DOESNT+ring DOESNT+wanted
3 DONT+OTHER DONT+TEXT DONT+again DONT+know DONT+wanted DONT+work END+> END+MY END+is END+to
3 ENDED+ASKED ENDED+SENDING ENDED+coming ENDED+telling FEEL+> FEEL+but FROM+BEFORE FROM+MENDED
3 FROM+you FROM+your GAVE GAVE+a GAVE+an GET+about GET+an GET+lost GET+what HEY+, HEY+to
3 I+BEFORE I+decline I+guess I+refuse I+replied I+resigned I+said I+see I+sit KEYWORD+>
3 KEYWORD+ASKED KEYWORD+DAY KEYWORD+SENDING KEYWORD+coming KEYWORD+telling KINDS+AGAIN
3 KINDS+again KINDS+for LIST+DITCH LIST+MENDED LIST+MY LIST+can LOSE LOSE+BEFORE LOSE+in ME
3 ME+for MENDED+# MENDED+ALONE MENDED+ENDED MENDED+KEYWORD MENDED+ME MENDED+NUMBER MENDED+TAIL
3 MESSAGE+AGAIN MESSAGE+BEFORE MESSAGE+again MESSAGES+, MESSAGES+FROM MESSAGES+MENDED MY+,
3 MY+CALL MY+DOESNT MY+TAKE MY+answer MY+boat MY+daily MY+daughters MY+details MY+door
3 MY+drain MY+ipad MY+is MY+laundry MY+mailbox MY+moon MY+next MY+own MY+previous MY+pta
3 MY+ribs MY+rolls MY+service MY+thumb MY+weather MY+website NEG+MY NEG+OTHER NEG+add
3 NEG+asking NEG+buying NEG+jim NEG+me NEG+ring NEG+telling NEG+wanted NOT+PULL NOT+add NOT+in
3 NUMBER+. PHONE+BEFORE PHONE+be PLURALS+. PLURALS+I PLURALS+SUBJECT PLURALS+VOC PLURALS+i
3 PULL+, PULL+ME PULL+TAIL PULL+me REPLIED+> REPLY+. REPLY+AGAIN REPLY+again REPLY+for
3 REVOKE+> SEND+VOC SENDING SENDING+> SENDING+for STOP STOP+ASKED STOP+SENDING STOP+VOC
3 STOP+coming STOP+telling STOP+the SUBJECT+. SUBJECT+ENDED SUBJECT+WHO SUBJECT+and
3 SUBJECT+back SUBJECT+came SUBJECT+check SUBJECT+decline SUBJECT+found SUBJECT+got
3 SUBJECT+guess SUBJECT+made SUBJECT+may SUBJECT+refuse SUBJECT+resigned SUBJECT+wont
3 SUBJECT+youre TAIL+> TAIL+for TAKE+> TAKE+lost TAKE+these TEXT+AGAIN TEXT+THIRD TEXT+about
3 TEXT+somebody THIRD+, THIRD+. THIRD+SUBJECT THIRD+who THREAT+BLOCK THREAT+blocking
3 THREAT+opting TIME+BEFORE TIME+my TIME+one VOC+FROM VOC+REMOVED VOC+WANT VOC+but VOC+didnt
3 VOC+on VOC+only VOC+out VOC+take VOC+turn WANT+SUBJECT WANT+THESE WHO WHO+WANT WHO+WISH
3 WHO+there WISH+. WISH+YOU WRONG+# YOU+WANT YOU+and YOU+back YOU+didnt YOU+dont YOU+have
3 YOU+in YOU+keep YOU+turn a a+OTHER about absolutely absolutely+DOESNT absolutely+NEG
3 absolutely+NOT absolutely+not add+BEFORE add+ME add+TAIL add+me after after+MY again+in
3 agreeing alone+> already+, an and+AGAIN and+DITCH and+NEG and+again and+your any+more
3 are+WISH are+over as+FROM as+of asks automated be+FROM be+GAVE be+MY be+REPLIED be+taken
3 be+texted being+REPLIED bin+MY boat+. book brother+> business button cake can+do car+in card
3 chance check+MY check+in check+the choose class+BEFORE closed+and club come+> consent+REVOKE
3 could coupons dates daughters day+and dead decline details direct do+NOT do+me do+not
3 do+want do+without dont dont+OTHER dont+know dont+work drain drive else+, end+BEFORE end+to
3 every+DAY every+MESSAGE every+TEXT f find first+BEFORE for+one forever form form+for fr fr+>
3 from from+here funeral get+lost get+these getting getting+LIST getting+these gigs
3 giving+SUBJECT giving+VOC giving+YOU giving+you go+> going+to good+, good+> goody got+a
3 grandson guess+> guy had+MY had+my happens+> has+NEG have+an here+. him+BEFORE his+THIRD
3 honor horse house+is i+BEFORE i+be i+decline i+found i+guess i+made i+moved i+refuse
3 i+resigned id+WANT id+WISH id+like if+youre im+BLOCK im+blocking im+opting in+0 in+SENDING
3 in+january in+may inbox inbox+> info+> ion ion+WANT ion+WISH ion+want ipad ipad+> is+NEG
3 is+fine is+where it+. it+DAY it+END ive+got ive+had january january+and jim jobs just+NEG
3 keep keep+MY know+about lady laundry lift like+SUBJECT list+BEFORE lol+BEFORE lol+NEG
3 lol+VOC maam maam+> mailbox march mate mattress may+> me me+FROM me+for minutes+, mo+>
3 months+ago moon more+KINDS more+MESSAGES mute+MY mute+the my+BEFORE my+KINDS my+answer
3 my+consent my+daughters my+details my+house my+ipad my+last my+own my+phone my+previous
3 my+thumb n name+should needs never+AGAIN never+TEXT never+wanted news no+ALONE no+STOP
3 no+stop nomo not+PULL not+add not+in notices now+and number+. number+is o of+NEG of+SUBJECT
3 of+these of+this off+, off+MENDED offers oh oh+goody omg+MENDED one+. only+KINDS only+LIST
3 only+MESSAGE only+REPLY only+SENDING only+TIME only+WANT only+text only+thing only+want
3 openings opting+FROM opting+out or+what out+> own+BEFORE p p+> paid+for pal pal+> part pays
3 peace+and period person+VOC phone+. please+OTHER plese pocket political pool pretend
3 pretend+I pretend+SUBJECT pretend+i previous pta pta+fundraiser put+a quite+MENDED r refuse
3 relationship relationship+is replies reply request resigned rest+> ribs right right+> ring
3 rolls roofing room+> said+ALONE said+ENDED said+KEYWORD said+NEG sake screw+SUBJECT
3 screw+VOC screw+YOU screw+you see+my see+what should+come shut silence+BEFORE since+MY
3 since+the sit skip+BEFORE skip+ME skip+TAIL skip+VOC smh so+quit so+the somebody
3 someone+SUBJECT someone+who specials still+GET still+here stop+VOC straight sure+, swiping t
3 t+. ta ta+> telling telling+VOC text+. text+AGAIN text+again that+? the+KEYWORD the+MENDED
3 the+MESSAGES the+SENDING the+TAKE the+boat the+daily the+door the+laundry the+list
3 the+mailbox the+moon the+pta the+ribs the+rolls the+weather the+website then+> these+,
3 these+> this this+CALL this+phone thought+SUBJECT through time+to times+> to+, to+ME to+TAIL
3 to+cut to+do to+end to+go to+hear to+hell to+me today too+> traded+MY tuesday un+PULL un+add
3 unsub unsubscribe+> updates ur vegan w warehouse way+> ways ways+> wedding were+done
3 when+its when+my where wheres+the why+do wife+says wipe with+a wnat would wow wrng
3 wrng+NUMBER wrng+PHONE wrong+# wrong+NUMBER x+TAIL x+VOC yall+. you+. you+and you+back
3 you+didnt you+dont you+keep you+turn your+MENDED your+texting youre+SENDING 🚫
4 # * ,+ALONE ,+STOP ,+his ,+lift ,+or ,+so ,+then .+FROM .+THREAT .+WISH .+cease .+enough
4 .+give .+hang .+id .+imma .+mute .+on .+plz .+third .+under .+whoevers .+wow =stranger ?+END
4 ?+TAKE ALONE+w BADMSG+w BEFORE BEFORE+> BEFORE+STOP BEFORE+asking BEFORE+give BEFORE+going
4 BEFORE+mas BEFORE+mo BEFORE+on BEFORE+out BEFORE+switch BEFORE+to BEFORE+your DAY+.
4 DEAR+SUBJECT DEAR+who DITCH+go DITCH+the DOESNT+, END END+the FEEL+to FROM+VOC FROM+or
4 FROM+switch FROM+these GAVE+, HEY+stahp HEY+ur I+check I+pass KINDS+, KINDS+. ME+FROM
4 ME+about MENDED+STOP MY+KINDS MY+NUMBER MY+REPLIED MY+SUBJECT MY+inbox MY+receipts MY+thing
4 MY+water NEG+. NEG+ASKED NEG+CALL NEG+coming NEG+further NEG+maam NEG+mas NEG+mo NEGATIVE+>
4 NEGATIVE+maam NEGATIVE+mas NEGATIVE+mo OTHER+KINDS OTHER+PLURALS PLURALS+, REMOVE+> SEND+ME
4 SEND+TAIL SEND+me SUBJECT+> SUBJECT+BADMSG SUBJECT+DAY TAIL+FROM TAIL+about TAKE+OTHER
4 TEXT+> TEXT+BEFORE TEXT+DEAR TEXT+again THESE+> THIRD+says VOC+NEGATIVE VOC+THREAT VOC+about
4 VOC+and VOC+im VOC+no WANT WANT+FROM WHO+VOC WISH WISH+FROM WISH+SUBJECT WRONG+BEFORE YOU+>
4 YOU+DOESNT YOU+NEG a+WHO a+bathtub a+plumber a+rest ago alerts and+BADMSG and+my and+the
4 any+BEFORE are+useful asking bathtub bathtub+. be+> be+the bin blowin blowin+BEFORE buzz
4 buzz+BEFORE can+go cease change+MY change+the closed closings consent contact correspondence
4 cut de deceased+. do+ME do+NEG do+TAIL dont+> down+, ed either+way enough+with for+WHO
4 for+YOU from+now fundraiser getting+BEFORE getting+THESE giving+BEFORE go+BEFORE good
4 goodbye got+MY guess gutters hang hang+BEFORE hang+up hard has+BEFORE hearing+about hole how
4 i+check id+be in+. is+my is+on is+over it+MY it+end it+up its+MY its+the key key+> kindly
4 mas+> mate+> me+> me+about mean mo more mother moved mute my+NUMBER nada nice no+, no+maam
4 no+mas no+mo now+on off+switch omg+stahp on+a once+in one+VOC only+when ordered over+and
4 peace permanently permanently+> place place+> plumber quite real receipts reminders
4 replies+> say+> see see+MY skip skip+me so+are state still stop+w stop2end switch teeth
4 texted texts that+is the+TEXT the+UNSUB the+receipts the+unsubscribe the+water then there+.
4 thing this+NEG this+thing thought+i thx tired to+BLOCK to+LIST to+block today+> too useful
4 want+BEFORE website well+> were+through what+I what+SUBJECT what+i whatever+MY when+MY
4 where+SUBJECT whoevers with+the without+> worth wreath x yeah youre youve 🔕+>
5 ,+ENDED ,+KEYWORD ,+keep .+VOC .+consider .+for .+hard .+kick .+make .+nah .+so .+wrong
5 .+you .+youre =doubt ?+ENDED ?+KEYWORD BADMSG+MY BADMSG+VOC BEFORE+DOESNT BEFORE+are
5 BEFORE+is BEFORE+thing DITCH ENDED+then ENDED+w ENDED+with FROM+now I+got I+gotta
5 KEYWORD+then KEYWORD+w KEYWORD+with KINDS+BEFORE KINDS+to LIST LIST+. ME+out MENDED+.
5 MENDED+NEG MY+> MY+SEND MY+phone MY+send NEG+w NEGATIVE NEGATIVE+, NUMBER+> PHONE+.
5 PULL+rocks REGULATOR+> REPLY+OTHER STOP+w SUBJECT+gotta SUBJECT+in SUBJECT+mean TAIL+out
5 THESE THESE+, VOC+. VOC+? VOC+in WHO+, WRONG+WHO a+FROM a+form and+so answer attorney away+>
5 boat consider consider+MY consider+the daily didnt+, enough further gift give give+BEFORE
5 gotta+REPLIED gotta+say ha hard+pass how+does i+gotta imma it+a just+the kick kick+rocks
5 lost+> make+BEFORE make+MY me+out mean+BEFORE mean+it my+inbox not one+> opting plz replying
5 reported rest rocks stahp stahp+> stuff switch+> take take+BEFORE take+it texts+, the+KINDS
5 the+attorney the+last thought+I times tired+. traded under+BEFORE whatever whatever+BEFORE
5 when wish wrong+WHO you+in
6 ,+NEG .+GET .+I .+STOP .+YOU .+cut .+just .+off .+reported .+this .+un ALONE AUTHORITY+>
6 BADMSG+BEFORE BADMSG+with BEFORE+? BEFORE+here BLOCK+> DITCH+MY FROM FROM+SUBJECT FROM+this
6 GET I+mean LIST+> MESSAGES+. MY+? MY+AUTHORITY MY+attorney NEG+VOC OTHER+for REGULATOR
6 STOP+with TIME+it VOC+> VOC+is any cord+> deceased give+it go got+the gotta i+mean just+MY
6 last make moved+to myself nah next+one no+> of+MY ones only+> quit+> scribe+> the+AUTHORITY
6 thumb+is to+END to+NEG to+be water why+BEFORE why+am
7 ,+LIST ,+TAKE .+TAKE .+UNSUB .+bye .+go .+how =name =refusal BEFORE+LIST BEFORE+MESSAGES
7 BEFORE+with GET+THESE GET+these MY+cord MY+last NEG+> OTHER+. WRONG+PHONE YOU+. after+BEFORE
7 ago+. bye+> cord giving go+away mas my+PHONE never+BEFORE once quit the+cord thumb un+scribe
7 yall
8 ,+the .+dont =repeated KINDS MESSAGES MESSAGES+> MY+PHONE NUMBER PHONE SENDING+. STOP+>
8 UNSUB UNSUB+> WRONG+NUMBER for+good here+> it+BEFORE my+REPLY off pass+> phone scribe
8 silence
9 ,+and MY+REPLY NEG+with PLURALS and+MY be bye cut+MY may pass un
10 . .+WRONG =threat ALONE+> away cut+the id one 🔕
11 =consent AUTHORITY BEFORE+. these
12 .+ALONE =removal FROM+> in+DAY
13 more+> off+>
16 =ending
17 =picture =rude =unsubscribing here
18 =decline
19 =request
"""
