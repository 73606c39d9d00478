"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 >
-17 =bias
-13 EVENT+>
-11 .+yes DAY+> did
-10 0+> yes
-9 TEXT+, THIRD at for+TAIL maybe questions think
-8 DOESNT+ALONE by for+ME question
-7 , .+is DOESNT+KEYWORD DOING VOC+to at+MY call is+MY leave left my+ENDED want+to
-6 ,+FEEL ,+ill .+. .+can .+the .+whats 1 2 BEFORE+HEY DITCH+SUBJECT DOESNT+ENDED HEY+SUBJECT
-6 LIST+NEG MY+THIRD MY+soup OTHER+> THIRD+to THREAT+in WISH+the bring calls cancel code
-6 did+SUBJECT dont+BEFORE for+BEFORE for+VOC get+MY im+in in+MY in+my isnt late leaving meant
-6 message nothing+> on+the open second soup start stopped thanks thanks+> that to+> took two
-6 whats which will your+KINDS zero
-5 %+BADMSG %+KEYWORD ,+I ,+WANT ,+its ,+thanks .+1 .+> .+NOBODY .+REMOVED .+WANT .+am .+com
-5 .+example .+in .+never .+ok .+which BEFORE+DOING BEFORE+as BEFORE+at BEFORE+please DITCH+>
-5 DONT+ENDED DONT+KEYWORD ENDED+DOING FROM+TIME HEY+> I+WISH KEYWORD KEYWORD+DOING LIST+DOESNT
-5 LIST+again MENDED+, MESSAGE MESSAGES+again MY+OTHER MY+job MY+other OTHER+VOC REPLY+to
-5 STOP+DOING SUBJECT+REPLY SUBJECT+WISH TAIL+to TAKE+FROM VOC+MY VOC+a WANT+your a+EVENT
-5 a+meeting all alone+THREAT alone+im ask com do+SUBJECT does dont+ENDED dont+KEYWORD dr early
-5 example example+. for+me home in+> is+the its lol+> meeting meeting+, mind my+ALONE
-5 my+KEYWORD now+> person+> please please+> robot+NEG sale saying spam taking texting+,
-5 the+BADMSG the+house they to+TAKE to+UNSUB to+unsubscribe up+> voicemail was whenever
-4 %+ENDED ,+SUBJECT ,+WISH ,+can ,+do ,+how ,+it ,+my .+ASKED .+REMOVE .+TEXT .+did .+does
-4 .+grandpa .+leaving .+need .+no .+none .+please .+questioned .+tell .+who ?+LIST ?+SUBJECT
-4 ASKED+THIRD ASKED+for ASKED+him BEFORE+DAY BEFORE+THINGS BEFORE+free BEFORE+right
-4 BEFORE+than BODY CALL+ME CALL+TAIL CALL+me DAY+or DITCH+it DOESNT+STOP DOESNT+UNSUB
-4 DOESNT+open DOESNT+stop DOESNT+unsubscribe DONT+ALONE DONT+NEG END+FROM ENDED ENDED+.
-4 ENDED+MY ENDED+in ENDED+my ENDED+worrying FROM+ME GET+FROM HATE HEY+I HEY+i I+NEG I+REPLY
-4 I+like I+miss I+think KEYWORD+. KEYWORD+MY KEYWORD+worrying LIST+HEY LIST+is LIST+lol
-4 MENDED+CALL MENDED+FROM MENDED+MY MESSAGE+please MESSAGES+lol MY+PLURALS MY+emails NEG+ALONE
-4 NEG+DOING NEG+LOSE NEG+and NEG+open NEG+worrying OTHER+MENDED REPLIED+yes REPLY+VOC
-4 REPLY+please REVOKE+MY SENDING+YOU SENDING+lol STOP+and STOP+by STOP+worrying SUBJECT+MY
-4 SUBJECT+guys SUBJECT+miss SUBJECT+think SUBJECT+this TEXT+please THINGS+, THREAT+be TIME
-4 TIME+the UNSUB+, VOC+THINGS VOC+as VOC+at VOC+guys WANT+the WISH+a YOU+guys a+LIST a+day
-4 and+GAVE and+put ants anybody at+the back+on bangs bring+MY can+SUBJECT cancel+MY cant chill
-4 chill+w church cut+BEFORE dad deal did+VOC did+YOU did+you does+it dont+ALONE dont+text
-4 dream else email emails everybody everything fee finished flight for+now for+us for+your
-4 found found+BEFORE from+> full gate get+my grandpa group had+NEG haha hate help hes him+to
-4 i+REPLY i+had i+like i+miss i+think ill+be in+VOC in+a in+one instead insurance is+what it
-4 it+, it+to job+> leave+it leaving+BEFORE leaving+VOC lets like+BEFORE lol main many+texts
-4 me+a message+. miss my my+THIRD new none+. of+LIST on+MY or+NEG please+CALL questioned
-4 questioned+> scam send+BEFORE signs somebodys song stop stupid tell text+VOC texts+again
-4 texts+lol than the+OTHER the+THINGS the+emails the+other to+ALONE to+ENDED to+MY
-4 unsubscribe+BEFORE unsubscribe+VOC what whos with+BEFORE worrying you+guys your+MESSAGE
-4 your+message
-3 ,+THESE ,+THIRD ,+YOU ,+i ,+is ,+one ,+these ,+took ,+you .+0 .+FEEL .+MESSAGE .+MESSAGES
-3 .+THIRD .+all .+anybody .+cant .+do .+liked .+pls .+remove .+removed .+stopped .+they
-3 .+theyre .+whos .+will 0 AGAIN+ALONE AGAIN+ENDED AGAIN+KEYWORD AGAIN+NEG AGAIN+STOP
-3 AGAIN+stop ALONE+and ALONE+by ASKED+VOC BADMSG BADMSG+, BADMSG+> BADMSG+FROM BADMSG+by
-3 BADMSG+of BEFORE+DITCH BEFORE+OTHER BEFORE+TAKE BEFORE+TIME BEFORE+blush BEFORE+deals
-3 BEFORE+every BEFORE+nothing BEFORE+rush BODY+BEFORE CALL+, CALL+VOC CALL+the DITCH+THIRD
-3 DITCH+YOU DITCH+you DOESNT+NEG DOESNT+mind DONT+BADMSG DONT+LOSE DONT+STOP DONT+TAKE
-3 DONT+mind DONT+stop DONT+take END+it END+of END+or ENDED+, ENDED+all ENDED+and ENDED+by
-3 EVENT+, EVENT+VOC FROM+LIST FROM+TAIL FROM+at FROM+messages FROM+my GAVE+ENDED GAVE+KEYWORD
-3 GAVE+STOP GAVE+SUBJECT GAVE+VOC GET+SUBJECT GET+my GET+outta GET+this GET+your HEY+BADMSG
-3 HEY+BEFORE HEY+ENDED HEY+KEYWORD HEY+MY HEY+THESE HEY+WRONG HEY+stop HEY+wrong I+PULL I+say
-3 I+supposed I+wouldnt KEYWORD+, KEYWORD+all KEYWORD+and KEYWORD+by KEYWORD+my KINDS+PLURALS
-3 LIST+AGAIN LIST+THINGS LOSE+the ME+back ME+blush ME+to MENDED+LIST MENDED+SUBJECT MENDED+but
-3 MENDED+do MENDED+in MESSAGE+> MESSAGE+PLURALS MESSAGE+VOC MESSAGE+notifications
-3 MESSAGES+AGAIN MESSAGES+HEY MESSAGES+THINGS MESSAGES+me MY+BADMSG MY+DAY MY+alerts
-3 MY+brother MY+church MY+deals MY+gate MY+insurance MY+offer MY+sons MY+toddler MY+word
-3 NEG+ENDED NEG+KEYWORD NEG+NEG NEG+TAKE NEG+free NEG+it NEG+lol NEG+mind NEG+rush NEG+saying
-3 NEGATIVE+rush NEGATIVE+thanks NOBODY+. NOT+ME NOT+TAIL NOT+me NUMBER+SUBJECT OTHER
-3 OTHER+BEFORE OTHER+PHONE OTHER+and OTHER+on PHONE+, PHONE+do REMOVE+the REMOVED REPLIED+.
-3 REPLY+KINDS REPLY+PLURALS REVOKE+my SEND SEND+NEG SENDING+HEY SENDING+MESSAGES
-3 SENDING+PLURALS SENDING+SUBJECT SENDING+VOC SENDING+notifications SENDING+please SPAMMING+>
-3 SUBJECT+DOING SUBJECT+FROM SUBJECT+GAVE SUBJECT+LOSE SUBJECT+REMOVED SUBJECT+had
-3 SUBJECT+left SUBJECT+like SUBJECT+never SUBJECT+supposed SUBJECT+wouldnt TAIL+back
-3 TAIL+blush TAKE+out TAKE+outta TAKE+well TEXT TEXT+PLURALS TEXT+TIME TEXT+YOU
-3 TEXT+notifications THESE+KINDS THESE+on THINGS THIRD+REPLIED THIRD+WANT THREAT+BADMSG
-3 THREAT+BEFORE THREAT+deaf TIME+> TIME+I TIME+MY TIME+SUBJECT UNSUB+MENDED UNSUB+OTHER
-3 UNSUB+please VOC VOC+% VOC+CALL VOC+DOESNT VOC+DONT VOC+GAVE VOC+PHONE VOC+REPLIED
-3 VOC+SUBJECT VOC+blush VOC+get VOC+know VOC+or VOC+phone VOC+up WANT+a WANT+help WISH+MY
-3 WISH+help YOU+FROM YOU+REPLIED YOU+THINGS YOU+know a+VOC a+pin a+robot about+MY about+this
-3 actually again+. always and+I and+REPLY and+SUBJECT and+VOC and+i and+then annoying+>
-3 anybody+else are+BADMSG are+BEFORE are+SUBJECT are+YOU are+you arrest as+SUBJECT as+YOU
-3 as+you at+BEFORE authorize back+. bank be+there best blush blush+> both broken broken+>
-3 but+VOC c call+VOC can can+MY can+THIRD charged clean code+, color company company+is
-3 confirm course crack cruise deaf deal+> did+NEG different do+YOU do+you does+BEFORE does+MY
-3 does+the dont+MESSAGE dont+NEG dont+REPLY dont+SENDING dont+STOP dont+stop dont+take dr+.
-3 dream+FROM dream+of end+or ending ever+ALONE ever+ENDED ever+KEYWORD ever+NEG ever+STOP
-3 ever+stop everywhere fell five for+all for+my free friday from+ME from+NEG from+TAIL from+me
-3 fyi fyi+> get+outta get+this getting+BADMSG got+to grow guests guys have+VOC he help+with
-3 his+BEFORE home+> house how+BEFORE how+much i+left i+supposed i+wouldnt id+rather ignore
-3 ignore+MY ill im+BEFORE im+deaf insurance+VOC is is+BEFORE is+LIST is+MENDED is+MESSAGES
-3 is+SENDING is+broken is+getting is+texting is+this it+> it+HEY it+STOP its+BEFORE its+NEG
-3 its+NOT its+not keep+ME keep+TAIL keep+THESE keep+VOC keep+me know+> kyle late+>
-3 leave+BEFORE liked line+> long+as love+BEFORE love+MY making many+LIST many+MESSAGES
-3 many+SENDING maybe+DOESNT maybe+NEG me+back me+blush min mine monday mum my+EVENT my+LIST
-3 my+MESSAGES my+brother my+sons my+toddler need+MY need+help new+one newsletter no+. no+rush
-3 no+thanks noise now+. number+do of+MESSAGE of+MESSAGES of+TEXT of+messages off+MY off+TIME
-3 off+at on+your one+, one+of only+BEFORE only+MY opinion or or+TAKE other out+, outta
-3 outta+here photo pin pin+> please+BEFORE plenty+> quilt quit+DOING read+BEFORE receipt
-3 remember said sam same same+BEFORE saturday saw second+opinion send sent should+I
-3 should+SUBJECT should+i shut+BEFORE shut+up sign sir six sleep so+ALONE so+I so+stop stop+>
-3 stop+by stopped+> street sure switching talk tell+THIRD tell+him terminated text+PLURALS
-3 texts+AGAIN texts+BEFORE texts+HEY that+OTHER thats thats+a the the+church the+gate
-3 the+insurance the+job the+word theyre think+SUBJECT think+about this+MENDED this+TEXT
-3 thought+VOC thought+YOU time to+TEXT to+opt to+this toddler took+BEFORE took+TAIL took+VOC
-3 twice twice+, un+ENDED un+KEYWORD unblocked unsubscribe+MENDED unsubscribe+OTHER
-3 unsubscribe+please update us+> use used+to want+the was+MY was+my way+. weeks what+BEFORE
-3 whats+MY which+THIRD which+WHO which+company whos+MY why+SUBJECT without+VOC wont worrying+>
-3 wouldnt wrong yet yo+BEFORE yo+MY you+FROM you+REPLIED you+THINGS you+WISH you+cant you+know
-3 you+never youll yours
-2 "+, "+TIME "+and "+because ,+0 ,+ASKED ,+DAY ,+KINDS ,+MESSAGE ,+REPLY ,+SENDING ,+TEXT
-2 ,+THINGS ,+any ,+are ,+bring ,+come ,+did ,+dr ,+found ,+got ,+just ,+lets ,+make ,+maybe
-2 ,+need ,+sorry ,+still ,+tell ,+text ,+thats ,+thought ,+turn ,+what ,+whenever ,+why
-2 ,+youre .+2 .+DAY .+REVOKE .+SENDING .+UNSUBBED .+any .+c .+changed .+depends .+disliked
-2 .+ducking .+emphasized .+end .+found .+haha .+happy .+he .+hey .+hmm .+house .+howd .+ignore
-2 .+it .+left .+loved .+maybe .+nonstop .+only .+opt .+out .+perfect .+second .+somebodys
-2 .+start .+stopping .+thank .+two .+unsubscribed .+what .+whens .+wont .+wtf .+y .+ye
-2 .+yesterday 0+? 0+days 0+is 0+min 1+> 1st 2+. 6pm ?+ASKED ?+BEFORE ?+SENDING ?+asking ?+for
-2 AGAIN+. AGAIN+BADMSG ALONE+DOING ALONE+MENDED ALONE+is ALONE+over ALONE+worrying ASKED+MY
-2 ASKED+TIME BADMSG+. BADMSG+DOING BADMSG+and BADMSG+in BADMSG+on BADMSG+or BADMSG+over
-2 BADMSG+worrying BEFORE+0 BEFORE+CALL BEFORE+GET BEFORE+I BEFORE+KINDS BEFORE+MENDED
-2 BEFORE+MESSAGE BEFORE+PLURALS BEFORE+REPLIED BEFORE+SUBJECT BEFORE+TEXT BEFORE+THIRD
-2 BEFORE+VOC BEFORE+back BEFORE+bangs BEFORE+came BEFORE+cancel BEFORE+chairs BEFORE+color
-2 BEFORE+do BEFORE+email BEFORE+excuse BEFORE+flight BEFORE+form BEFORE+fyi BEFORE+get
-2 BEFORE+god BEFORE+haha BEFORE+i BEFORE+instead BEFORE+joke BEFORE+keep BEFORE+leave
-2 BEFORE+let BEFORE+lol BEFORE+messages BEFORE+noise BEFORE+off BEFORE+or BEFORE+pain
-2 BEFORE+posted BEFORE+pretending BEFORE+problem BEFORE+signal BEFORE+sir BEFORE+snow
-2 BEFORE+song BEFORE+start BEFORE+stopped BEFORE+street BEFORE+stuff BEFORE+thanks BEFORE+then
-2 BEFORE+today BEFORE+twice BEFORE+wants BEFORE+without BEFORE+words BEFORE+worries BEFORE+yes
-2 BEFORE+youll BLOCK+MY BLOCK+the BODY+, BODY+> BODY+please CALL+> CALL+MY CALL+fyi
-2 CONSENT+FROM CONSENT+OTHER CONSENT+form CONSENT+to DAY DAY+DOESNT DAY+NEG DAY+NOT DAY+OTHER
-2 DAY+days DAY+is DAY+min DAY+not DEAR+call DITCH+BEFORE DITCH+DEAR DITCH+someone
-2 DOESNT+BADMSG DOESNT+LOSE DOESNT+REPLY DOESNT+getting DOESNT+let DOESNT+make DOESNT+mean
-2 DOESNT+put DOESNT+remember DOESNT+sure DOESNT+text DOESNT+think DOESNT+want DOING+FROM
-2 DOING+about DOING+of DONT+DITCH DONT+GAVE DONT+be DONT+ever DONT+forget DONT+put
-2 DONT+remember DONT+text DONT+think END+, END+my END+off ENDED+is ENDED+of ENDED+or
-2 ENDED+over EVENT EVENT+EVENT EVENT+MENDED EVENT+OTHER EVENT+please FEEL+, FEEL+. FEEL+BEFORE
-2 FEEL+I FEEL+MENDED FEEL+SUBJECT FEEL+WRONG FEEL+for FEEL+wrong FROM+, FROM+MESSAGE FROM+NEG
-2 FROM+PHONE FROM+THIRD FROM+after FROM+by FROM+his FROM+me FROM+that FROM+us FROM+with
-2 GAVE+LIST GAVE+TAIL GAVE+everything GAVE+quit GET+BADMSG GET+SENDING GET+TAIL GET+VOC
-2 GET+done GET+every GET+everything GET+it GET+out GET+the GET+well HEY+YOU HEY+let I+DOESNT
-2 I+HATE I+LOSE I+MENDED I+MESSAGE I+OTHER I+REMOVED I+STOP I+VOC I+accidentally I+agree
-2 I+already I+ask I+decided I+dont I+finished I+hate I+have I+learn I+leave I+left I+love I+on
-2 I+read I+reply I+save I+should I+text I+work KEYWORD+BEFORE KEYWORD+FROM KEYWORD+in
-2 KEYWORD+is KEYWORD+of KEYWORD+or KEYWORD+over KINDS+BADMSG KINDS+END KINDS+ENDED
-2 KINDS+KEYWORD KINDS+TIME KINDS+so KINDS+too KINDS+twice KINDS+updates LIST+YOU LIST+and
-2 LIST+as LIST+code LIST+people LIST+then LOSE+, LOSE+FROM LOSE+it LOSE+off ME+. ME+SUBJECT
-2 ME+THINGS ME+VOC ME+a ME+as ME+at ME+posted ME+twice ME+up MENDED+MENDED MENDED+REPLY
-2 MENDED+YOU MENDED+excuse MENDED+for MENDED+form MENDED+god MENDED+keep MENDED+of
-2 MENDED+people MENDED+phone MENDED+start MESSAGE+BADMSG MESSAGE+END MESSAGE+TIME MESSAGE+so
-2 MESSAGE+updates MESSAGE+with MESSAGES+BEFORE MESSAGES+ME MESSAGES+YOU MESSAGES+and
-2 MESSAGES+code MESSAGES+people MESSAGES+to MY+1st MY+6pm MY+ENDED MY+MY MY+application
-2 MY+arrest MY+basement MY+best MY+bus MY+car MY+deposit MY+end MY+flight MY+iphone MY+lake
-2 MY+main MY+mom MY+mum MY+nan MY+new MY+noise MY+opt MY+permission MY+price MY+receipt
-2 MY+roses MY+sale MY+same MY+side MY+sofa MY+song MY+street MY+treatment MY+voicemail MY+wife
-2 NEG+BADMSG NEG+END NEG+HEY NEG+UNSUB NEG+all NEG+at NEG+bother NEG+by NEG+forget NEG+good
-2 NEG+is NEG+let NEG+make NEG+over NEG+problem NEG+put NEG+remember NEG+signal NEG+stop
-2 NEG+sure NEG+taking NEG+text NEG+thanks NEG+think NEG+unsubscribe NEG+want NEG+worries
-2 NEGATIVE+BEFORE NEGATIVE+NOT NEGATIVE+TEXT NEGATIVE+good NEGATIVE+not NEGATIVE+problem
-2 NEGATIVE+signal NEGATIVE+worries NOT+ALONE NOT+BEFORE NOT+KEYWORD NOT+getting NOT+sure
-2 NUMBER+, NUMBER+but NUMBER+for OTHER+, OTHER+DOESNT OTHER+FROM OTHER+NEG OTHER+WANT
-2 OTHER+from OTHER+please OTHER+wont PHONE+I PHONE+MY PHONE+SUBJECT PHONE+but PHONE+for
-2 PHONE+fyi PHONE+i PHONE+of PHONE+the PLURALS+a PLURALS+about PLURALS+are PLURALS+code
-2 PLURALS+for PLURALS+too PULL+> PULL+a PULL+it RECEIVE+LIST RECEIVE+MESSAGES RECEIVE+SENDING
-2 RECEIVE+messages REMOVE+a REMOVED+it REPLIED+" REPLY+MENDED REPLY+MESSAGE REPLY+SENDING
-2 REPLY+TEXT REPLY+YOU REPLY+it REPLY+so REPLY+updates REPLY+you SEND+BEFORE SEND+KINDS
-2 SEND+MESSAGE SEND+MY SEND+NEGATIVE SEND+REPLY SEND+SENDING SEND+TEXT SEND+THESE SEND+no
-2 SEND+text SEND+these SENDING+BADMSG SENDING+LIST SENDING+THINGS SENDING+again
-2 SENDING+messages SENDING+on SENDING+people SENDING+so SENDING+to SENDING+updates SENDING+you
-2 STOP+all STOP+is STOP+on STOP+over SUBJECT SUBJECT+ASKED SUBJECT+BEFORE SUBJECT+BLOCK
-2 SUBJECT+HATE SUBJECT+MESSAGE SUBJECT+PULL SUBJECT+REMOVE SUBJECT+SEND SUBJECT+THESE
-2 SUBJECT+a SUBJECT+accidentally SUBJECT+actually SUBJECT+agree SUBJECT+all SUBJECT+already
-2 SUBJECT+as SUBJECT+ask SUBJECT+better SUBJECT+dis SUBJECT+else SUBJECT+finished SUBJECT+get
-2 SUBJECT+hate SUBJECT+learn SUBJECT+leave SUBJECT+love SUBJECT+meant SUBJECT+on SUBJECT+out
-2 SUBJECT+reply SUBJECT+save SUBJECT+send SUBJECT+should SUBJECT+text SUBJECT+used
-2 SUBJECT+work TAIL+SUBJECT TAIL+THINGS TAIL+a TAIL+as TAIL+at TAIL+posted TAIL+twice TAIL+up
-2 TAKE+em TAKE+every TAKE+your TEXT+BADMSG TEXT+END TEXT+SUBJECT TEXT+THINGS TEXT+VOC
-2 TEXT+people TEXT+so TEXT+updates TEXT+with THESE+PLURALS THESE+SENDING THESE+and
-2 THESE+coming THINGS+> THINGS+NEG THINGS+REPLIED THINGS+VOC THINGS+pretending THINGS+went
-2 THIRD+MY THIRD+TAKE THIRD+WHO THIRD+about THIRD+call THIRD+had THIRD+keep THIRD+keeps
-2 THIRD+the THIRD+wants THREAT+NEGATIVE THREAT+PHONE THREAT+done THREAT+home THREAT+no
-2 THREAT+only TIME+" TIME+0 TIME+DAY TIME+THREAT TIME+all TIME+hes TIME+i TIME+im
-2 UNSUBBED+FROM UNSUBBED+from VOC+BADMSG VOC+BLOCK VOC+END VOC+I VOC+KINDS VOC+MESSAGE VOC+NEG
-2 VOC+SEND VOC+better VOC+by VOC+email VOC+excuse VOC+god VOC+got VOC+hit VOC+i VOC+never
-2 VOC+not VOC+one VOC+posted VOC+pretending VOC+start VOC+stop VOC+text VOC+this VOC+twice
-2 VOC+want WANT+ENDED WANT+GET WANT+KEYWORD WANT+LIST WANT+MENDED WANT+MESSAGES WANT+MY
-2 WANT+SENDING WANT+STOP WANT+TEXT WANT+open WANT+three WANT+to WHO+i WHO+is WHO+pretending
-2 WISH+three WISH+to WISH+your YOU+, YOU+BLOCK YOU+END YOU+LOSE YOU+MY YOU+SEND YOU+a YOU+as
-2 YOU+better YOU+did YOU+get YOU+got YOU+never YOU+out YOU+pretending YOU+this YOU+want a+BODY
-2 a+DAY a+NUMBER a+bad a+big a+different a+miracle a+number a+real a+voicemail able able+to
-2 about+? about+BEFORE about+her about+to accidentally after+" again+, again+> ago+> agree
-2 agree+to ahead ahead+and all+BEFORE allowed alone alone+and already+> already+GAVE an+VOC
-2 an+hour an+idiot and+ASKED and+SEND and+WANT and+desist and+has and+im and+it and+theres
-2 and+why any+time anything+WRONG anything+wrong apologize application are+FROM are+VOC
-2 are+the around as+VOC as+long ask+VOC ask+for ask+to authorize+VOC back bad bags bangs+>
-2 basement battery be+BEFORE be+NEGATIVE be+able be+no be+your beautiful because+hes
-2 been+coming before+SUBJECT before+VOC better biscuits bleach blower bookings bookings+,
-2 both+> bother+, bothers bothers+BEFORE bothers+ME bothers+TAIL bothers+VOC bothers+me bread
-2 bring+BEFORE bring+the bullshit bullshit+, bus butter butter+> button+on by+MY by+itself
-2 by+whenever c+> call+, call+> call+ME call+TAIL call+me calling calls+a camping camping+>
-2 can+DEAR can+YOU can+someone cancel+> cancel+my cant+GET cant+get car+> case case+> cat cats
-2 cease+and cell+> chairs chairs+, charged+BEFORE charged+ME charged+TAIL charged+VOC
-2 charged+me chat choice come+GET come+TIME consent+FROM consent+OTHER consent+form couldnt
-2 credit+. custody cut+it cute cuts day+> days+BEFORE dead+BADMSG dead+END dead+ENDED
-2 dead+KEYWORD dead+end decided decided+to delete+it depends deposit did+DOESNT did+I did+MY
-2 did+NOT did+i did+not didnt+ALONE didnt+BEFORE didnt+ENDED didnt+KEYWORD didnt+mean die
-2 die+> dip disliked disliked+> do+I do+i doctor doesnt dont+BADMSG dont+KINDS dont+LOSE
-2 dont+TAKE dont+be dont+ever dont+mind dont+put dont+remember dont+think down+> down+with
-2 dropped dropped+BEFORE ducking ear early+> easter+> em em+coming email+> emphasized
-2 emphasized+> employer end end+FROM end+of end+the ended endless ends english english+> enjoy
-2 enjoy+your error even+MY even+the ever+BADMSG every+one every+reminder everything+> excuse
-2 executor executor+> exit exit+> extra falling feel fever fill+BEFORE filled finished+MY
-2 for+DAY for+EVENT for+sale forget+BEFORE forget+ME forget+TAIL forget+VOC forget+me forty
-2 found+MY found+it free+cruise friday+> from+my gate+THINGS gate+code get get+FROM get+well
-2 give+up go+ahead god god+let going+> going+through good+NEG good+with got got+my haha+>
-2 half+BEFORE happy hat have+LIST have+TAIL have+everything he+BEFORE hearing+FROM helping her
-2 hey hey+I hey+SUBJECT hey+i him him+MY him+the his+LIST his+MESSAGES his+SENDING his+WHO
-2 his+dad hmm hold homesick homesick+for homework hot+water hour house+> house+NEG house+NOT
-2 house+isnt howd i+END i+HATE i+LOSE i+MESSAGE i+OTHER i+PULL i+REMOVED i+VOC i+WISH
-2 i+accidentally i+agree i+already i+ask i+dont i+finished i+hate i+have i+leave i+lost i+love
-2 i+on i+reply i+save i+say i+text i+work idiot if+BEFORE if+MY if+SUBJECT if+this ignore+my
-2 im+NEGATIVE im+PHONE im+done im+home im+no im+only immediately in+MENDED in+PHONE in+all
-2 in+error in+line in+row in+spanish in+spring in+that in+your inbox+is info instead+FROM
-2 instead+of interested+in iphone iphone+> is+FROM is+GET is+TEXT is+a is+bullshit is+that
-2 isnt+for it+ALONE it+GAVE it+SUBJECT it+WANT it+WISH it+every it+like it+out it+stop
-2 it+stopped its+DOESNT its+a its+two ive+GET ive+NEG ive+NEGATIVE ive+been ive+no ive+read
-2 job just+BEFORE just+got just+saw keep+BEFORE keep+em keeps keeps+LIST keeps+MENDED
-2 keeps+MESSAGES keeps+SENDING keeps+TEXT keeps+texting kind kind+FROM kind+of know+. lake
-2 lawn leaf leaf+blower learn learned learning leave+the left+MY let let+VOC let+it letting
-2 letting+VOC like+FROM like+a like+it liked+> line list list+. lol+. lol+I lol+SUBJECT lol+i
-2 looking looks lose+my loved loved+> luis mad mad+, making+BEFORE making+VOC man
-2 maybe+SUBJECT maybe+VOC maybe+YOU maybe+you me+SUBJECT me+THINGS me+VOC me+as me+at
-2 me+posted me+to me+twice me+up me+with mean+to messages+are midnight milk mind+, mind+MY
-2 mind+the miracle miracle+worker miss+MY miss+the monday+and month more+BODY more+bangs
-2 more+chairs more+pain more+snow more+than msg mums my+PLURALS my+application my+first
-2 my+iphone my+job my+mom my+mum my+nan my+permission my+treatment my+wife name name+in
-2 name+is nan neck+> need+BEFORE need+VOC need+three new+WHO next+ENDED no+BEFORE no+TEXT
-2 no+good no+problem no+signal no+worries noise+> nope+> not+ALONE not+KEYWORD not+ME not+TAIL
-2 not+getting not+me not+sure nothing nothing+HEY nothing+lol number+, number+SUBJECT
-2 number+but number+for number+of of+SENDING of+THIRD off+BEFORE off+THESE off+after off+and
-2 off+his off+it off+my off+that ok omg+BADMSG omg+ENDED omg+KEYWORD omg+NEG omg+stop on+>
-2 on+AGAIN on+again on+it on+some one+BEFORE one+MY one+for one+with only+ASKED only+CALL
-2 only+REPLIED only+the open+, open+on opt+in or+BEFORE or+ENDED or+KEYWORD or+THREAT or+ill
-2 order+MY order+the out+by out+of out+the out+with over+MY paid+BEFORE pain pay payment
-2 people+pretending perfect perfect+. permission+to phone+MY phone+fyi phone+the phones+>
-2 photo+FROM photo+of piano pick please+KINDS please+REPLY please+SENDING please+TEXT
-2 please+excuse please+god please+keep please+start pls+BEFORE pls+NEG pls+NEGATIVE pls+no
-2 posted pretending pretending+to price price+> problem promos+code proud put+BEFORE put+it
-2 pyjamas pyjamas+> questions+> quits rather+TAKE rather+get read read+it real+WHO real+person
-2 really received receiving+LIST receiving+MESSAGES receiving+SENDING receiving+messages
-2 release remember+signing remove+the replace replace+BEFORE replace+it reply+to resend
-2 respond respond+to road+, row rush rush+, sad said+. same+time sandwich say+BEFORE say+yes
-2 screen seats see+ME see+TAIL see+VOC see+me send+KINDS send+NEG send+NEGATIVE send+SENDING
-2 send+no set+> shes should should+be should+know signal signs+FROM since+monday sir+, sitting
-2 sitting+in size slow slow+down snow snow+BEFORE so+BADMSG so+DOESNT so+DONT so+NEG so+dont
-2 so+i sofa+> somebodys+LIST somebodys+MENDED somebodys+MESSAGES somebodys+SENDING
-2 somebodys+TEXT somebodys+texting someone+CALL someone+call something+FROM sorry sorry+,
-2 sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong sound spam+, spanish speak spot spot+so
-2 stairs stand+by start+BEFORE stays still+TAKE still+WANT still+WISH still+want stop+.
-2 stop+DOING stop+and stop+is stop+on stop+over stop+worrying stopping stops sure+SUBJECT
-2 take+FROM take+out taking+BEFORE talking+about tbh tell+VOC ten text text+> text+so
-2 text+updates texting+THINGS texting+VOC texting+WHO texting+YOU texting+me texting+people
-2 texts+I texts+ME texts+i texts+me than+DAY thanks+for that+my that+one thats+the the+1st
-2 the+6pm the+BEFORE the+CALL the+CONSENT the+DAY the+NEG the+PLURALS the+STOP the+basement
-2 the+best the+bus the+consent the+lake the+main the+new the+price the+receipt the+roses
-2 the+sale the+same the+voicemail them them+> them+BEFORE there+> there+be these+KINDS
-2 these+SENDING these+messages they+TAKE think+I think+i thinking thinking+FROM thinking+of
-2 this+MESSAGES this+NUMBER this+message this+number this+stuff this+texting though
-2 thought+you three through+MY thursday thursday+, till+0 till+DAY time+> time+SUBJECT
-2 time+and time+is to+KEYWORD to+MESSAGE to+PULL to+REMOVE to+REVOKE to+SEND to+leave to+make
-2 to+say to+send to+text to+withdraw today+or told told+BEFORE told+ME told+TAIL told+me
-2 tonight tooth traffic treatment truck try ttyl tuna twice+> two+. u u+got unblocked+VOC
-2 under+MY undo+my unit unsubscribed+FROM unsubscribed+from unsubscribing until update+MY
-2 upstairs use+MENDED use+SENDING use+TEXT voting waiting want+your wants+to was+0 was+DAY
-2 wasnt way+to we we+DOESNT we+NEG we+won well well+soon went what+kind what+time whats+the
-2 whats+up when+youre whenever+> whenever+SUBJECT whenever+VOC whenever+YOU whenever+you whens
-2 whens+MY whens+the where+do wheres+my who+GAVE who+THESE who+dis who+else who+gave
-2 whos+BEFORE whos+this why why+DOESNT why+did why+does will+BEFORE with+WHO with+this without
-2 without+SUBJECT without+YOU wont+open word+SUBJECT words work work+> work+BEFORE worker
-2 worker+> working working+> worries would+do wrote wtf ye yes+> yes+to yet+> you+, you+GAVE
-2 you+SEND you+a you+as you+get you+out you+this you+want your+BADMSG your+BEFORE your+CALL
-2 your+END your+ENDED your+KEYWORD your+bank your+end youre+BADMSG youre+MY youve+BEFORE
-2 zero+BEFORE
2 #+HEY *+. ,+" ,+DONT ,+END ,+EVENT ,+LOSE ,+TIME ,+VOC ,+a ,+drop ,+effective ,+farewell
2 ,+get ,+goodbye ,+hope ,+ive ,+moved ,+now ,+permanently ,+right ,+seriously ,+whatever
2 .+DONT .+END .+ENDED .+GAVE .+KEYWORD .+LOSE .+NEGATIVE .+apparently .+buzz .+by .+close
2 .+here .+i .+if .+jog .+kill .+lady .+lol .+lose .+not .+omg .+plese .+pull .+put .+reply
2 .+scratch .+screw .+shut .+skip .+smh .+sotp .+t .+tak .+that .+today .+twice .+unsub
2 .+unsuscribe .+were .+weve .+when .+wipe .+x .+youve 0+LIST 0+texts 2+ALONE 2+ENDED 7726
2 ?+FEEL ?+LOSE ?+STOP ?+because ?+then ?+thx AGAIN+GAVE ALONE+% ALONE+0 ALONE+DAY
2 ALONE+DOESNT ALONE+NEG ALONE+period ASKED+, ASKED+> ASKED+SUBJECT BADMSG+0 BADMSG+DEAR
2 BADMSG+DOESNT BADMSG+MENDED BADMSG+OTHER BADMSG+period BADMSG+please BADMSG+right
2 BADMSG+somebody BADMSG+the BEFORE+" BEFORE+, BEFORE+DEAR BEFORE+KEYWORD BEFORE+NOBODY
2 BEFORE+NUMBER BEFORE+PHONE BEFORE+UNSUB BEFORE+a BEFORE+ago BEFORE+aint BEFORE+alerts
2 BEFORE+already BEFORE+and BEFORE+any BEFORE+automated BEFORE+buddy BEFORE+bye BEFORE+consent
2 BEFORE+contact BEFORE+contract BEFORE+did BEFORE+dings BEFORE+doesnt BEFORE+done BEFORE+fr
2 BEFORE+further BEFORE+go BEFORE+guy BEFORE+handles BEFORE+house BEFORE+id BEFORE+in
2 BEFORE+link BEFORE+make BEFORE+may BEFORE+morning BEFORE+only BEFORE+phones BEFORE+pictures
2 BEFORE+says BEFORE+should BEFORE+so BEFORE+take BEFORE+turned BEFORE+way BEFORE+would
2 BODY+DOESNT BODY+ME BODY+NEG BODY+NOT BODY+TAIL BODY+and BODY+is BODY+me BODY+not CALL
2 CALL+AGAIN CALL+MENDED CALL+about CALL+at CALL+only CALL+to CALL+with DAY+BEFORE DAY+GAVE
2 DAY+GET DAY+LIST DAY+WHO DAY+and DAY+have DAY+it DAY+texts DEAR DEAR+elses DITCH+ENDED
2 DITCH+KEYWORD DITCH+NEG DITCH+STOP DITCH+TAKE DITCH+me DITCH+take DITCH+your DOESNT+HEY
2 DOESNT+PULL DOESNT+REMOVED DOESNT+WANT DOESNT+agreeing DOESNT+asking DOESNT+buzz
2 DOESNT+consented DOESNT+do DOESNT+end DOESNT+for DOESNT+got DOESNT+hear DOESNT+in
2 DOESNT+keep DOESNT+msg DOESNT+need DOESNT+ok DOESNT+today DOESNT+will DOESNT+work DONT
2 DONT+AGAIN DONT+OTHER DONT+VOC DONT+WANT DONT+buzz DONT+consented DONT+do DONT+got DONT+know
2 DONT+msg DONT+need DONT+wanted DONT+will DONT+work END+BEFORE END+MENDED END+OTHER
2 END+button END+this ENDED+0 ENDED+> ENDED+DAY ENDED+DOESNT ENDED+NEG ENDED+THESE
2 ENDED+coming ENDED+period ENDED+right ENDED+to EVENT+. EVENT+? EVENT+and FROM+DAY
2 FROM+MENDED FROM+YOU FROM+anything FROM+for FROM+today GAVE+MY GAVE+a GAVE+my GET+, GET+NEG
2 GET+PULL GET+REMOVED GET+REPLIED GET+nothing GET+off GET+on GET+one GET+what HEY HEY+ASKED
2 HEY+NEGATIVE HEY+THREAT HEY+im HEY+no HEY+your I I+> I+BEFORE I+DAY I+ENDED I+REPLIED
2 I+UNSUB I+beg I+came I+can I+found I+guess I+joined I+know I+look I+made I+may I+moved I+put
2 I+report I+sent I+take I+thought I+withdraw I+would KEYWORD+0 KEYWORD+DOESNT KEYWORD+NEG
2 KEYWORD+THESE KEYWORD+coming KEYWORD+period KEYWORD+right KINDS+I KINDS+alerts KINDS+i
2 KINDS+ones KINDS+pls LIST+, LIST+I LIST+MY LIST+REPLY LIST+VOC LIST+about LIST+anymore
2 LIST+go LIST+i LOSE+> LOSE+OTHER LOSE+VOC LOSE+button ME+> ME+REMOVED ME+again ME+his ME+in
2 ME+only ME+the MENDED+? MENDED+DOESNT MENDED+ENDED MENDED+KEYWORD MENDED+OTHER MENDED+REVOKE
2 MENDED+THIRD MENDED+guy MENDED+me MENDED+stop MESSAGE+alerts MESSAGE+for MESSAGES+,
2 MESSAGES+anymore MESSAGES+from MESSAGES+too MY+AGAIN MY+BODY MY+CALL MY+MENDED MY+NEG
2 MY+REGULATOR MY+REMOVE MY+TEXT MY+TIME MY+UNSUB MY+ac MY+and MY+answers MY+anymore MY+be
2 MY+birthday MY+blood MY+coffee MY+come MY+coupons MY+daughters MY+day MY+district
2 MY+donation MY+door MY+feed MY+fill MY+fone MY+fundraising MY+gala MY+grandson MY+here MY+if
2 MY+info MY+kids MY+line MY+listings MY+middle MY+mother MY+nephew MY+nuber MY+office
2 MY+order MY+political MY+polls MY+request MY+ribs MY+right MY+roster MY+service MY+so
2 MY+specials MY+spring MY+state MY+tracking MY+trouble NEG+, NEG+DAY NEG+FEEL NEG+PULL
2 NEG+REMOVED NEG+REPLIED NEG+SEND NEG+SENDING NEG+THESE NEG+WANT NEG+WHO NEG+about NEG+again
2 NEG+agreeing NEG+any NEG+asking NEG+before NEG+buzz NEG+consent NEG+consented NEG+got
2 NEG+hear NEG+keep NEG+me NEG+need NEG+period NEG+please NEG+thank NEG+the NEG+thx NEG+today
2 NEG+way NEG+will NEG+work NEG+your NEGATIVE+? NEGATIVE+ALONE NEGATIVE+DONT NEGATIVE+MESSAGES
2 NEGATIVE+MY NEGATIVE+STOP NEGATIVE+dont NEGATIVE+stop NEGATIVE+thank NEGATIVE+the
2 NEGATIVE+thx NEGATIVE+way NOT NOT+. NOT+KINDS NOT+SENDING NOT+TEXT NOT+agreeing NOT+asking
2 NOT+in NOT+today NUMBER+FEEL NUMBER+HEY NUMBER+is OTHER+LIST OTHER+MY OTHER+by OTHER+my
2 OTHER+stuff PHONE+AGAIN PHONE+FEEL PHONE+HEY PHONE+again PHONE+be PHONE+off PLURALS+to
2 PULL+ME PULL+TAIL PULL+VOC PULL+me PULL+my REMOVE+OTHER REMOVE+button REMOVE+my
2 REMOVED+SUBJECT REPLIED+bye REPLIED+it REPLY REPLY+ALONE REPLY+alerts REPLY+for REPLY+is
2 REPLY+yes REVOKE+, REVOKE+any SENDING+FROM SENDING+NEG SENDING+THIRD SENDING+alerts
2 SENDING+anymore SENDING+too SENDING+up SENDING+your STOP+% STOP+0 STOP+DAY STOP+DOESNT
2 STOP+NEG STOP+OTHER STOP+SUBJECT STOP+THESE STOP+coming STOP+period STOP+please STOP+the
2 SUBJECT+AGAIN SUBJECT+NEGATIVE SUBJECT+TEXT SUBJECT+TIME SUBJECT+UNSUB SUBJECT+WANT
2 SUBJECT+WHO SUBJECT+YOU SUBJECT+and SUBJECT+beg SUBJECT+can SUBJECT+closed SUBJECT+found
2 SUBJECT+got SUBJECT+guess SUBJECT+joined SUBJECT+keep SUBJECT+no SUBJECT+people SUBJECT+put
2 SUBJECT+replied SUBJECT+see SUBJECT+spammers SUBJECT+theres SUBJECT+thought SUBJECT+to
2 SUBJECT+withdraw SUBJECT+would TAIL+> TAIL+REMOVED TAIL+again TAIL+his TAIL+in TAIL+only
2 TAIL+the TAIL+thx TAKE+BEFORE TAKE+ME TAKE+REPLY TAKE+TAIL TAKE+THIRD TAKE+VOC TAKE+any
2 TAKE+button TAKE+him TAKE+mine TAKE+us TEXT+. TEXT+ME TEXT+TAIL TEXT+alerts TEXT+for THESE+.
2 THESE+FROM THESE+NEG THESE+for THINGS+LIST THINGS+WANT THINGS+WISH THINGS+and THINGS+in
2 THINGS+like THINGS+of THIRD+, THIRD+GAVE THIRD+PHONE THIRD+TIME THIRD+elses THIRD+got
2 THIRD+handles THIRD+has THIRD+put THIRD+walker THREAT+BLOCK THREAT+GET THREAT+blocking
2 THREAT+filing THREAT+report THREAT+tired TIME+BEFORE TIME+EVENT TIME+THIRD TIME+dinner
2 TIME+is TIME+my TIME+theres UNSUB+ME UNSUB+TAIL VOC+AGAIN VOC+FROM VOC+MESSAGES VOC+REMOVED
2 VOC+STOP VOC+VOC VOC+WANT VOC+YOU VOC+again VOC+away VOC+come VOC+have VOC+his VOC+keep
2 VOC+like VOC+lol VOC+may VOC+omit VOC+people VOC+please VOC+pls VOC+quit VOC+spammers
2 VOC+take VOC+thx VOC+understand VOC+when VOC+wont VOC+write WANT+, WANT+. WANT+> WANT+I
2 WANT+YOU WANT+be WANT+em WANT+off WANT+these WHO+WANT WHO+like WHO+only WHO+there WISH+.
2 WISH+I WISH+VOC WISH+be WISH+em WISH+off WISH+that WRONG WRONG+MENDED WRONG+THIRD WRONG+guy
2 WRONG+number YOU+DAY YOU+MENDED YOU+NEGATIVE YOU+NOT YOU+SENDING YOU+VOC YOU+WHO YOU+YOU
2 YOU+and YOU+like YOU+may YOU+no YOU+people YOU+spammers YOU+understand YOU+wont YOU+write a
2 a+dead a+few a+fish a+free a+pain a+patient a+pool a+pop a+yard about about+> about+DAY
2 about+my ac account add+BEFORE add+ME add+TAIL add+VOC add+me after+VOC after+this
2 agreeing+to aint an and+DOESNT and+NOT and+all and+not and+quiet and+this and+would answer+,
2 answers answers+BEFORE any+CONSENT any+FROM any+MENDED any+more any+of any+permission
2 are+WANT are+like as+FROM as+junk as+of as+well asks at+dinner attorney+generals back+BEFORE
2 bar be+BADMSG be+FROM be+happier be+so been+BEFORE been+PULL been+REMOVED beg being
2 being+GAVE being+texted big+BEFORE bill+. bin birthday birthday+KINDS birthday+PLURALS
2 blanket bless block+BEFORE blocking blood board book bother+DEAR bother+THIRD
2 bother+somebody box break+, brother buddy building business business+BEFORE but+DITCH but+i
2 but+im button buying buzz+FROM buzz+off buzzing by+MESSAGE by+SENDING by+TEXT can+ENDED
2 can+KEYWORD can+NEG can+STOP can+TAKE can+take cant+keep car+in card care cease+. chance
2 change channel check claims class+BEFORE clear codes coffee come+> come+back come+down
2 come+on comes coming+. communications concern+. consented could coupon coupons court+SUBJECT
2 court+if credit+OTHER credit+THINGS credit+card daughters day+and dead+horse deadline
2 decline dementia dementia+and did+. didnt+DITCH didnt+LOSE didnt+NEG didnt+forget died
2 died+> dings dinner direct district do+, do+ASKED do+BEFORE do+DOESNT do+WANT do+WISH
2 do+tell doesnt+BADMSG doesnt+ENDED doesnt+KEYWORD dog+walker dollars donation donation+asks
2 done dont+GET dont+OTHER dont+WANT dont+buzz dont+do dont+know dont+msg dont+need dont+work
2 down+there dozen dozen+> drink drink+water drive+, eat+MY eat+my effective+BEFORE else+,
2 elses end+> energy enough+> enough+BEFORE enough+VOC enough+is enough+now ever+GAVE
2 every+BEFORE every+REPLY every+SENDING every+text every+tuesday every+week exam+>
2 exclamation exclamation+point fall family+only farewell farewell+, feed few fill+FROM
2 fill+of find fine+with first+BEFORE first+time fish fish+tank folks follow fone fone+> for+.
2 for+NEGATIVE for+SUBJECT for+family for+no for+people for+these for+tuesday for+you
2 forgetting form form+or freeze+MY from+BEFORE from+SUBJECT from+VOC from+a from+you
2 from+your fundraiser+ones fundraising fundraising+ones further+> gala gave+MY generals
2 get+BEFORE get+THESE get+any get+off gets getting+LIST getting+MESSAGES getting+MY
2 getting+messages give+us given go+, go+TEXT go+and going+and good+, good+VOC goodbye+> goody
2 grandpas grateful grateful+SUBJECT grateful+TIME grateful+if guess+> guy+, had+it hall
2 handles+all happened+to happens+> happier has has+DOESNT has+NOT has+dementia has+not
2 have+to he+DOESNT he+NEG he+dont he+has heaven hell+> here+on heres+a him+FROM him+and
2 him+off hitting hope+youre horse+here how+many how+to huh huh+. husbands i+BADMSG i+DAY
2 i+REPLIED i+UNSUB i+asked i+beg i+came i+found i+guess i+joined i+know i+look i+may i+moved
2 i+put i+replied i+said i+see i+sent i+thought i+withdraw i+wont id+sooner idk+who if+theres
2 ignored ignoring ignoring+BEFORE ill+report im+BLOCK im+blocking im+filing im+tired
2 important in+for in+it in+september in+small info+> interested+ENDED interested+KEYWORD
2 interested+NEG interested+STOP is+ALONE is+ENDED is+HEY is+KEYWORD is+STOP is+SUBJECT
2 is+enough is+it is+ok is+stop is+worth it+. it+BADMSG it+DAY it+KEYWORD it+before it+for
2 it+going it+my it+off it+open it+was its+SUBJECT its+VOC its+YOU its+all its+important
2 its+worth its+you jog jog+on joined junk just+ALONE just+BADMSG just+ENDED just+KEYWORD
2 just+STOP just+WANT just+say just+stop keep+OTHER keep+a kids kill kill+MY kill+the
2 know+what know+when la la+lista lashes last+WHO last+two let+MY let+this life lifetime
2 lifetime+> like like+I like+i like+my link+> list+VOC lista lista+BEFORE lista+MENDED
2 lista+VOC lista+please listings live lol+NEGATIVE lol+no long+, lost love mail+. make+THESE
2 make+my make+these makes+BEFORE march+> marketing may+GAVE may+GET may+have me+REMOVED
2 me+again me+his me+only me+the means medicare medicare+> message+VOC messages+TIME messaging
2 middle middle+FROM middle+of minutes+, month+and mood moon+> more+EVENT more+FROM more+KINDS
2 more+PLURALS more+TEXT more+dings more+from more+to mother+> mothers mothers+BEFORE
2 motivational motivational+KINDS motivational+quotes moved+FROM moved+out msg+ME msg+TAIL
2 msg+me much+, my+CALL my+KINDS my+MESSAGE my+SENDING my+bill my+cell my+daughters my+doctor
2 my+fill my+grandson my+line my+mother my+nephew my+office my+order my+phone my+request
2 my+text myself+> need+is need+to needs nephew nerve never+KINDS never+MESSAGE never+REPLY
2 never+SENDING never+again never+consented never+text never+wanted never+will news+is next
2 next+REPLY no no+? no+ENDED no+KEYWORD no+MESSAGES no+MY no+thank no+the no+thx no+way not+.
2 not+KINDS not+SENDING not+TEXT not+agreeing not+asking not+in not+today nothing+further
2 now+and nuber number+is numbers of+NEG of+anything of+it of+this of+today off+MENDED
2 off+this office+TIME oh+goody omg+ALONE omg+STOP omit on+, on+EVENT on+ME on+VOC on+YOU
2 on+file on+here on+me one+YOU one+and one+goes one+more one+you ones+> ones+TIME ones+after
2 only+KINDS only+LIST only+MESSAGE only+REPLY only+SENDING only+TEXT only+TIME only+WISH
2 only+text only+thing openings+in opt+for or+a or+any or+i or+something out+BEFORE out+DAY
2 out+I out+SUBJECT out+VOC out+on own+OTHER paid+for part+FROM part+of patient+there
2 pays+BEFORE pen people+WANT people+WISH people+like period+> permanent person+, person+to
2 phone+> phone+BEFORE pictures+FROM pictures+of ping please+and pls pls+STOP pls+THREAT
2 pls+im point point+> polls public pull pull+my put+MY put+my quit+ASKED quit+with
2 quite+BADMSG quite+BEFORE quite+SENDING quotes r reached reached+MY reading+MY recommend
2 remov remove+> removed+, replied reply+> report+VOC report+YOU request+> request+to require
2 ribs ribs+> right+word robot roof roofing said+ALONE said+BADMSG said+ENDED said+KEYWORD
2 said+STOP said+bye said+stop sales same+> save+your schedule school+. scratch scratch+BEFORE
2 scratch+MY screw screw+SUBJECT screw+VOC screw+YOU screw+you see+what send+ME send+TAIL
2 send+me sending+ME sending+TAIL sending+VOC sending+me sent+it september seriously shot
2 shutoffs silence+> silence+MENDED silence+VOC silence+please skip+BEFORE skip+ME skip+TAIL
2 skip+VOC small small+claims smh sms so+BEFORE so+MY so+YOU so+grateful so+save so+you sock
2 socks socks+> sold some+peace somebody+else somebody+elses someones son+handles sooner
2 sooner+BADMSG sooner+eat sorry+> sorry+to sotp spammers spammers+> spring spring+, stand
2 still+VOC still+getting stop+0 stop+DAY stop+DOESNT stop+NEG stop+OTHER stop+SUBJECT stop+or
2 stop+period stop+please stop+the stop+with stove straw stuff+. summer sundays surveys tag
2 tag+BEFORE tak take+MY take+THIRD take+VOC take+him take+the taken taken+BEFORE taken+FROM
2 taken+off tank team telling+BEFORE telling+ME telling+TAIL telling+me text+alerts text+for
2 texting+. texting+MY texts+. texts+> texts+MENDED texts+anymore texts+for texts+too tf
2 thank+SUBJECT thank+VOC thank+YOU thanks+but thatll thatll+do the+ENDED the+EVENT
2 the+REGULATOR the+REMOVE the+ac the+answers the+blood the+coupons the+district the+donation
2 the+feed the+first the+fundraising the+gala the+list the+listings the+middle the+political
2 the+polls the+ribs the+right the+roster the+specials the+spring the+state the+texting
2 the+tracking the+trouble their then+> then+BEFORE then+it there+since theres
2 theres+something these+for thing+. thing+I thing+i third this+> this+CALL this+DOESNT
2 this+PHONE this+be this+doesnt this+here this+morning this+phone thought through+it tickets
2 times+> times+are times+do timeshare tired+FROM tired+of to+, to+7726 to+AUTHORITY to+BADMSG
2 to+DOESNT to+MESSAGES to+RECEIVE to+REGULATOR to+VOC to+WISH to+answer to+do to+go to+hear
2 to+hell to+hit to+know to+me to+receive to+school to+the to+whom today+is told+SUBJECT too+,
2 too+. too+BEFORE too+much top town tracking traded+MY trail tree tree+and trouble trouble+>
2 tuesday tuesday+. turn+BEFORE turn+FROM turn+off turned+FROM turned+off twice+. txt+BEFORE
2 txts u+to uncheck uncheck+BEFORE uncheck+it under understand unsolicited+. unsub+BEFORE
2 unsub+ME unsub+TAIL unsub+VOC unsuscribe up+VOC up+already up+for urgent urgent+> us+a
2 useful+> village volunteer w w+MY walker wanna+be want want+FROM want+VOC want+em want+off
2 want+this wanted wanted+BEFORE wanted+MESSAGES wanted+SENDING was+BADMSG was+fine was+two
2 water+shutoffs way+FROM way+out we+ENDED we+closed we+opt weather were weve+been what+it
2 what+my what+part whatever+this when+SUBJECT when+is when+my when+you where where+VOC
2 where+YOU where+is where+you whichever white whitening who+WANT who+does whoever whom
2 whom+BEFORE wipe wipe+MY wipe+my wish+to wit with+SUBJECT with+you withdrawn wood word
2 work+. worse worth+SUBJECT would+rather wreath+, wrong+BEFORE wrong+PHONE wrong+THIRD
2 wrong+guy ya+> yall+> yard yard+sign year+SUBJECT year+VOC year+YOU year+you yes+. you+>
2 you+DAY you+NEGATIVE you+NOT you+VOC you+WHO you+YOU you+and you+may you+my you+no
2 you+people you+spammers you+understand you+wont you+write your+LIST your+MESSAGES your+WHO
2 your+mother your+move your+texting youre+still youre+well yourselves youve+reached
3 % %+% ,+BADMSG ,+DOESNT ,+GET ,+UNSUB ,+if ,+im ,+lift ,+silence ,+so ,+stop .+AUTHORITY
3 .+BADMSG .+HEY .+MY .+NEG .+PULL .+REGULATOR .+REPLIED .+TIME .+WHO .+absolutely .+as
3 .+cease .+change .+get .+give .+grandpas .+id .+ill .+ion .+kindly .+like .+moved .+next
3 .+oh .+p .+quit .+s .+sod .+still .+take .+thats .+third .+thought .+time .+unsubscribe .+we
3 .+wheres .+wow .+wrng .+yall .+yeah 0+0 0+DAY 0+a 7726+> ?+BADMSG ?+TAKE ?+id AGAIN+in
3 ALONE+with BADMSG+DAY BADMSG+THIRD BADMSG+my BADMSG+up BEFORE+# BEFORE+ASKED BEFORE+ENDED
3 BEFORE+WHO BEFORE+anymore BEFORE+asking BEFORE+by BEFORE+for BEFORE+horse BEFORE+maam
3 BEFORE+mas BEFORE+mo BEFORE+n BEFORE+open BEFORE+pls BEFORE+quit BEFORE+this BEFORE+times
3 CALL+. CONSENT+REVOKE DAY+0 DAY+DAY DAY+a DITCH+do DITCH+go DOESNT+AGAIN DOESNT+CALL
3 DOESNT+TEXT DOESNT+VOC DOESNT+add DOESNT+again DOESNT+buying DOESNT+ring DOESNT+wanted
3 DONT+TEXT DONT+again END+MY END+is END+to ENDED+ASKED ENDED+telling EVENT+times FEEL+but
3 FROM+BEFORE FROM+these FROM+you FROM+your GAVE GAVE+an GET+about GET+an GET+lost GET+to
3 HEY+, HEY+to I+REVOKE I+decline I+opt I+refuse I+replied I+resigned I+said I+see I+sit
3 KEYWORD+ASKED KEYWORD+DAY KEYWORD+telling KINDS+AGAIN KINDS+again KINDS+for LIST+DITCH
3 LIST+can LOSE LOSE+BEFORE LOSE+in LOSE+this ME ME+about ME+for MENDED+# MENDED+ALONE
3 MENDED+ME MENDED+NUMBER MENDED+TAIL MENDED+WHO MESSAGE+AGAIN MESSAGE+BEFORE MESSAGE+again
3 MESSAGES+FROM MESSAGES+MENDED MY+, MY+DOESNT MY+KINDS MY+NUMBER MY+SUBJECT MY+TAKE MY+answer
3 MY+boat MY+counter MY+daily MY+drain MY+ipad MY+is MY+laundry MY+mailbox MY+moon MY+next
3 MY+ones MY+pta MY+rolls MY+thing MY+water MY+weather MY+website NEG+ASKED NEG+MY NEG+OTHER
3 NEG+add NEG+buying NEG+coming NEG+further NEG+jim NEG+mas NEG+mo NEG+ring NEG+telling
3 NEG+wanted NEGATIVE+mas NEGATIVE+mo NOT+PULL NUMBER+. PHONE+BEFORE PLURALS+. PLURALS+I
3 PLURALS+SUBJECT PLURALS+VOC PLURALS+i PULL+, PULL+MY REMOVE+> REPLY+. REPLY+AGAIN
3 REPLY+again REVOKE+> SEND+VOC SENDING SENDING+> SENDING+for STOP STOP+ASKED STOP+MENDED
3 STOP+VOC STOP+telling SUBJECT+. SUBJECT+> SUBJECT+BADMSG SUBJECT+REVOKE SUBJECT+THINGS
3 SUBJECT+back SUBJECT+came SUBJECT+check SUBJECT+decline SUBJECT+made SUBJECT+may SUBJECT+opt
3 SUBJECT+refuse SUBJECT+resigned SUBJECT+turn SUBJECT+wont SUBJECT+youre TAIL+about TAIL+for
3 TAKE+> TAKE+lost TAKE+these TEXT+AGAIN TEXT+DEAR TEXT+THIRD TEXT+about TEXT+again
3 TEXT+somebody THESE+> THIRD+. THIRD+SUBJECT THIRD+who THREAT+on THREAT+opting TIME+one
3 VOC+NEGATIVE VOC+about VOC+but VOC+im VOC+no VOC+on VOC+only VOC+out VOC+turn WANT+FROM
3 WANT+SUBJECT WANT+THESE WANT+i WHO WHO+WISH WISH+FROM WISH+SUBJECT WISH+YOU WISH+i WRONG+#
3 YOU+DOESNT YOU+TEXT YOU+WANT YOU+back YOU+dont YOU+have YOU+in YOU+turn a+OTHER absolutely
3 absolutely+DOESNT absolutely+NEG absolutely+NOT absolutely+not after after+MY again+in
3 agreeing already+, am and+AGAIN and+DITCH and+ENDED and+KEYWORD and+NEG and+again and+the
3 and+your are+WISH are+over are+useful asking at+EVENT automated be+> be+GAVE be+MY
3 be+REPLIED be+taken be+texted being+REPLIED blowin blowin+BEFORE boat+. brother+> cake
3 can+do can+go change+MY change+the check+MY check+in check+the choose closed closed+and
3 closings club consent+REVOKE contact counter dates dead do do+ME do+NOT do+TAIL do+me do+not
3 do+want do+without dont down+, drain drive end+BEFORE end+to enough+with every+DAY
3 every+MESSAGE every+TEXT f fine for+THINGS for+one form+for fr+> from from+here funeral
3 get+lost get+these getting getting+BEFORE getting+these gigs giving+SUBJECT giving+VOC
3 giving+YOU giving+you go+> going+to good+> got+MY got+a grandson guess gutters had+MY had+my
3 hang hang+BEFORE hang+up has+BEFORE has+NEG have have+an hearing+about here+. him+BEFORE
3 his+THIRD honor horse house+is i+BEFORE i+REVOKE i+be i+decline i+made i+refuse i+resigned
3 id+WANT id+WISH id+like if+youre im+on im+opting in+0 in+SENDING in+january in+may inbox
3 inbox+> ion ion+WANT ion+WISH ion+want ipad ipad+> is+fine is+on is+where it+END it+up
3 ive+got january january+and jim jobs just+NEG keep keep+MY know+about lady last+one laundry
3 lift like+SUBJECT list+BEFORE list+ME list+TAIL list+me lol+BEFORE lol+NEG lol+VOC maam
3 maam+> mailbox march mate mattress may+> me me+FROM me+about me+for mo mo+> months+ago moon
3 more+MESSAGES mute+MY mute+the my+BEFORE my+BODY my+THINGS my+answer my+consent my+house
3 my+ipad my+last n name+should never+AGAIN never+TEXT news no+ALONE no+STOP no+mas no+mo
3 no+stop nomo not+PULL notices now+on number+. o of+SUBJECT of+these off+, offers oh
3 omg+MENDED on+a one+. only+when openings opting+FROM opting+out or+SUBJECT or+what out+> own
3 own+BEFORE pal pal+> part pays peace+and period person+VOC phone+. place place+>
3 please+OTHER plenty+. plese pocket political pool pretend pretend+I pretend+SUBJECT
3 pretend+i pta pta+fundraiser pull+MY put+a quit+SENDING quite quite+MENDED refuse
3 relationship relationship+is reply reported+to request resigned rest+> right right+> right+?
3 ring rolls room+> run s said+NEG sake see+my should+come shut silence+BEFORE since+MY
3 since+the sit skip skip+me so+quit so+the sod sod+BEFORE sod+FROM sod+off somebody
3 someone+SUBJECT someone+who specials still+here stop+VOC straight sure+, swiping t t+. ta
3 ta+> talking teeth telling telling+VOC text+. text+AGAIN text+again texts that+? the+ALONE
3 the+KEYWORD the+MENDED the+SENDING the+TAKE the+boat the+counter the+daily the+door
3 the+laundry the+mailbox the+moon the+ones the+pta the+rolls the+water the+weather
3 the+website there+. these+, these+> thing this this+one this+thing through thx time+to
3 to+BLOCK to+ME to+TAIL to+block to+cut to+end today+> too too+> unsubscribe+> up+MY updates
3 ur useful vegan warehouse way way+> ways ways+> wedding were+done when+MY when+its
3 wheres+the white+BEFORE why+do wife+says with+a without+> wnat wow wreath wrng wrng+NUMBER
3 wrng+PHONE wrong+# wrong+NUMBER x+TAIL x+VOC yall+. you+. you+NEG you+back you+dont you+turn
3 your+MENDED youre+SENDING
4 * ,+ALONE ,+ENDED ,+KEYWORD ,+STOP ,+for ,+his ,+or ,+then .+EVENT .+FROM .+THREAT .+VOC
4 .+WISH .+enough .+for .+hang .+imma .+mute .+on .+plz .+un .+under .+whoevers .+wrong .+you
4 .+🚫 ?+END ALONE+w BADMSG+w BEFORE BEFORE+> BEFORE+ALONE BEFORE+DOESNT BEFORE+before
4 BEFORE+give BEFORE+going BEFORE+switch BEFORE+thing BEFORE+to BEFORE+your CONSENT
4 DEAR+SUBJECT DEAR+who DITCH DITCH+MY DITCH+the DOESNT+, END END+> END+the ENDED+w
4 EVENT+BEFORE FEEL+> FEEL+to FROM+VOC FROM+or FROM+switch GAVE+, HEY+stahp HEY+ur I+THINGS
4 I+check I+got I+pass KEYWORD+> KEYWORD+w KINDS+, KINDS+. KINDS+to LIST+MENDED ME+FROM
4 MENDED+STOP MY+> MY+REPLIED MY+SEND MY+inbox MY+own MY+phone MY+previous MY+receipts MY+send
4 MY+thumb NEG+. NEG+CALL NEG+maam NEG+w NEGATIVE+> NEGATIVE+maam NOT+add NUMBER+> OTHER+KINDS
4 OTHER+PLURALS PLURALS+, REPLIED+> REPLY+OTHER SEND+ME SEND+TAIL SEND+me STOP+SENDING
4 SUBJECT+DAY SUBJECT+ENDED SUBJECT+in TAIL+FROM TAKE+OTHER TEXT+> THINGS+. THIRD+says VOC+?
4 VOC+THREAT WANT WHO+VOC WISH YOU+> YOU+NEG YOU+keep a+WHO a+bathtub a+rest ago alerts
4 alone+> and+BADMSG and+my and+so answer any+BEFORE bathtub bathtub+. be+the buzz buzz+BEFORE
4 cease correspondence cut de deceased+. dont+> ed either+way for+WHO for+YOU fr from+now
4 fundraiser further getting+THESE gift giving+BEFORE go+BEFORE good goodbye guy hard hole how
4 i+THINGS i+check id+be in+. is+NEG is+my is+over it+MY it+a it+end its+the ive+had key key+>
4 kindly make+BEFORE mas+> mate+> me+> mean more mother moved mute my+NUMBER my+own
4 my+previous my+thumb nada nice no+, no+maam not+add off+switch omg+stahp once+in one+>
4 one+VOC only+WANT only+want ordered over+and p p+> peace permanently permanently+> plz
4 previous real receipts replies replies+> say+> see see+MY so+are state still still+GET
4 stop+w stop2end stuff switch switch+> take+it that+is the+KINDS the+MESSAGES the+receipts
4 then this+NEG thought+SUBJECT thought+i times tired tired+. to+LIST unsub website well+>
4 what+I what+SUBJECT what+i whatever+BEFORE whatever+MY when where+SUBJECT whoevers wish
4 with+the worth would x yeah you+keep youre youve 🚫
5 # ,+keep .+consider .+hard .+kick .+make .+nah .+off .+so .+youre ?+ENDED ?+KEYWORD
5 BADMSG+MY BADMSG+VOC BADMSG+with BEFORE+? BEFORE+STOP BEFORE+here BEFORE+on BEFORE+out
5 BLOCK+> DAY+. ENDED+SENDING ENDED+then ENDED+with FROM+now FROM+this I+gotta KEYWORD+SENDING
5 KEYWORD+then KEYWORD+with KINDS+BEFORE LIST ME+out MENDED+. MENDED+NEG MY+? NEG+VOC NEGATIVE
5 NEGATIVE+, OTHER+for PHONE+. PULL+rocks REGULATOR+> STOP+w STOP+with SUBJECT+gotta
5 SUBJECT+mean TAIL+out TEXT+BEFORE THESE+, TIME+it VOC+. VOC+> VOC+and VOC+in WHO+,
5 WRONG+BEFORE WRONG+WHO a+FROM a+form a+plumber any attorney away+> boat consent consider
5 consider+MY consider+the daily didnt+, do+NEG enough give gotta+REPLIED gotta+say ha
5 hard+pass how+does i+gotta imma its+MY just+MY just+the kick kick+rocks lost+> make make+MY
5 me+out mean+BEFORE mean+it moved+to my+inbox next+one no+> of+MY plumber quit+> reminders
5 replying reported rest rocks stahp stahp+> take take+BEFORE texted texts+, the+TEXT
5 the+UNSUB the+attorney the+last the+unsubscribe thought+I traded un+scribe under+BEFORE
5 want+BEFORE water were+through wrong+WHO you+in 🔕+>
6 ,+NEG .+GET .+I .+STOP .+TAKE .+bye .+cut .+go .+just .+reported .+this ALONE AUTHORITY+>
6 BEFORE+LIST BEFORE+MESSAGES BEFORE+are BEFORE+is FROM FROM+SUBJECT GET I+mean LIST+.
6 MESSAGES+. MY+AUTHORITY MY+attorney OTHER+. REGULATOR THESE VOC+is YOU+. after+BEFORE cord+>
6 deceased give+BEFORE give+it got+the gotta i+mean last myself nah not ones only+> opting
6 scribe scribe+> the+AUTHORITY thumb+is to+END to+NEG to+be un whatever why+BEFORE why+am
7 ,+LIST ,+TAKE ,+and ,+the .+YOU .+how BADMSG+BEFORE BEFORE+with GET+THESE GET+these LIST+>
7 MY+PHONE MY+cord MY+last NEG+> PHONE STOP+> WRONG+PHONE ago+. bye+> cord giving go go+away
7 it+BEFORE mas my+PHONE never+BEFORE once the+cord thumb yall
8 .+UNSUB .+dont KINDS MESSAGES+> NUMBER SENDING+. UNSUB UNSUB+> WRONG+NUMBER bye for+good
8 here+> may my+REPLY off pass+> phone quit silence
9 . MESSAGES MY+REPLY NEG+with PLURALS and+MY away be cut+MY cut+the one pass
10 .+WRONG ALONE+> AUTHORITY BEFORE+. id these
11 FROM+> 🔕
12 .+ALONE in+DAY
13 more+> off+>
17 here
"""
