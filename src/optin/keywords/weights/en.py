"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 >
-19 =bias
-13 EVENT+>
-12 .+yes DAY+> yes
-11 TEXT+, did
-10 0+> message
-9 questions stopped think
-8 DOESNT+ALONE MESSAGE THIRD at for+TAIL maybe
-7 , ,+ill .+is .+the DOING GET+every MY+THIRD OTHER+> THREAT+in did+SUBJECT for+ME im+in isnt
-7 late leave left meant my+ENDED second thanks+> that to+> took your+KINDS zero
-6 ,+FEEL ,+I .+REMOVED .+can .+ok 1 2 BEFORE+DOING BEFORE+HEY DITCH+SUBJECT DOESNT+KEYWORD
-6 DONT+TAKE DONT+take HEY+SUBJECT LIST+NEG LIST+again MESSAGES+again MY+OTHER MY+soup NEG+LOSE
-6 THIRD+to TIME+the VOC+to WISH+the a+meeting at+MY bring by cancel code does dont+take get+MY
-6 in+MY is+MY it+, leaving messages mind nothing+> now+> on+it open question soup start
-6 texting+, thanks the+house to+TAKE to+TEXT two want+to whenever will with+BEFORE
-6 your+MESSAGE
-5 %+BADMSG %+KEYWORD ,+SUBJECT ,+WANT ,+can ,+is ,+its ,+thanks .+. .+1 .+> .+NOBODY .+WANT
-5 .+com .+example .+in .+never .+whats .+who BADMSG+, BEFORE+TAKE BEFORE+free BEFORE+leave
-5 BEFORE+please DITCH+> DOESNT+ENDED DOESNT+REPLIED DOESNT+stop ENDED+DOING FROM+, HEY+>
-5 I+REPLY I+WISH I+read I+wouldnt KEYWORD+DOING LIST+DOESNT MENDED+FROM MY+PLURALS MY+job
-5 MY+other NEG+TAKE OTHER+VOC REPLY+to SENDING+PLURALS SENDING+please STOP+DOING STOP+by
-5 SUBJECT+MY SUBJECT+REPLY SUBJECT+WISH SUBJECT+read SUBJECT+this SUBJECT+wouldnt TAIL+to
-5 TAKE+FROM TEXT+PLURALS THREAT+HEY TIME+> VOC+MY VOC+a WISH+a YOU+know a+EVENT a+LIST and+put
-5 bangs call com deal do+SUBJECT dont+BEFORE dr email every+one example example+. for+BEFORE
-5 for+VOC get+my i+read i+wouldnt im+HEY in+a in+my insurance its know+> list list+, lol+>
-5 love+BEFORE meeting meeting+, my+ALONE my+KEYWORD one+of only+MY please please+> read+every
-5 robot+NEG sale scam taking the+BADMSG the+OTHER they to+your up+> was whats which wouldnt
-5 you+know
-4 %+ENDED ,+REPLY ,+THESE ,+YOU ,+do ,+how ,+it ,+my ,+these ,+you .+ASKED .+MESSAGES .+REMOVE
-4 .+SENDING .+THIRD .+am .+did .+does .+grandpa .+leaving .+no .+none .+please .+questioned
-4 .+removed .+tell .+they .+which .+will 0 ?+LIST ALONE+by ASKED+THIRD ASKED+him ASKED+to
-4 BADMSG+by BEFORE+DITCH BEFORE+at BEFORE+nothing BEFORE+off BEFORE+right BODY CALL+, CALL+ME
-4 CALL+TAIL CALL+me DAY+or DITCH+it DOESNT+STOP DOESNT+asked DOESNT+mind DOESNT+take
-4 DONT+ENDED DONT+KEYWORD DONT+LOSE DONT+asked END+or ENDED+, ENDED+. ENDED+MY ENDED+all
-4 ENDED+in ENDED+my ENDED+worrying FROM+TIME GET+FROM GET+your HATE HEY+I HEY+i I+NEG I+miss
-4 I+think KEYWORD KEYWORD+, KEYWORD+. KEYWORD+all KEYWORD+worrying KINDS+KINDS LIST+AGAIN
-4 LIST+is MENDED+, MESSAGE+PLURALS MESSAGE+please MESSAGE+updates MESSAGES+AGAIN MESSAGES+on
-4 MY+reminders NEG+ALONE NEG+DOING NEG+KEYWORD NEG+and NEG+asked NEG+free NEG+lol NEG+mind
-4 NEG+take NEG+worrying NEGATIVE+thanks NOBODY+. OTHER+MENDED OTHER+and REMOVED+BEFORE
-4 REPLY+KINDS REVOKE+MY REVOKE+my SEND SENDING+KINDS SENDING+lol SENDING+updates STOP+and
-4 STOP+worrying SUBJECT+FROM SUBJECT+REMOVED SUBJECT+never SUBJECT+think TEXT+please
-4 TEXT+updates THESE+KINDS THINGS THINGS+, TIME TIME+MY VOC+SUBJECT VOC+THINGS VOC+know
-4 WANT+the WANT+your WISH+to YOU+FROM a+robot about+MY alone+THREAT alone+im and+GAVE
-4 and+REPLY and+then ants anybody ask asked+to at+the be+there bring+MY broken broken+> c
-4 calls can+MY can+SUBJECT cancel+MY church course cut+BEFORE did+VOC did+YOU did+you
-4 does+BEFORE does+MY does+it dont+ENDED dont+KEYWORD dont+TAKE dont+text dr+. early
-4 email+BEFORE emails ending everybody fee finished flight for+me for+us for+your found free
-4 friday from+> from+NEG full gate grandpa group haha hate he him+to his+BEFORE home i+GET
-4 i+REPLY i+had i+miss i+think im+BEFORE in+> is+BEFORE is+the is+what it it+to job+>
-4 leave+BEFORE leave+it leaving+BEFORE leaving+VOC lol love+MY love+THESE love+these main
-4 many+texts me+a miss my+THIRD need+MY never+ASKED never+REPLIED never+WISH never+asked new
-4 no+thanks none+. on+MY on+the person+> questioned questioned+> quilt sam same+BEFORE saying
-4 send send+BEFORE shut+up something song spam stop tell the the+BEFORE the+other time
-4 to+MESSAGE to+REMOVE to+UNSUB to+unsubscribe took+TAIL took+VOC unsubscribe+BEFORE
-4 unsubscribe+VOC use used+to voicemail want+the weeks what+BEFORE whos why without wont
-4 worrying worrying+> yet you+FROM you+WISH your+BEFORE your+list
-3 ,+KINDS ,+MESSAGE ,+THINGS ,+WISH ,+did ,+go ,+i ,+just ,+thats ,+took .+FEEL .+TEXT .+all
-3 .+anybody .+are .+he .+need .+opt .+pls .+stopped .+stopping .+theyre .+whos ?+SENDING
-3 ?+SUBJECT AGAIN+. AGAIN+ALONE AGAIN+ENDED AGAIN+KEYWORD AGAIN+STOP AGAIN+stop ALONE+and
-3 ASKED+VOC ASKED+for BADMSG BADMSG+> BADMSG+FROM BADMSG+of BEFORE+CALL BEFORE+DAY
-3 BEFORE+KINDS BEFORE+MENDED BEFORE+OTHER BEFORE+THINGS BEFORE+TIME BEFORE+as BEFORE+blush
-3 BEFORE+cancel BEFORE+deals BEFORE+keep BEFORE+lol BEFORE+objection BEFORE+rush BEFORE+street
-3 BEFORE+stuff BEFORE+than BEFORE+worries BEFORE+youll BODY+BEFORE CALL+ALONE CALL+ENDED
-3 CALL+KEYWORD CALL+VOC DAY+VOC DAY+is DITCH+THIRD DITCH+YOU DITCH+you DOESNT+BEFORE
-3 DOESNT+LOSE DOESNT+TAKE DOESNT+UNSUB DOESNT+open DOESNT+say DOESNT+unsubscribe DONT+ALONE
-3 DONT+ASKED DONT+END DONT+NEG DONT+REPLIED DONT+mind DONT+stop END+FROM END+it ENDED
-3 ENDED+and ENDED+by EVENT+, EVENT+VOC FEEL+, FROM+ME FROM+at FROM+my GAVE+SUBJECT GET+LIST
-3 GET+SENDING GET+SUBJECT GET+it GET+this HEY+BADMSG HEY+ENDED HEY+KEYWORD HEY+MY HEY+THESE
-3 HEY+WRONG HEY+stop HEY+wrong I+DOESNT I+PULL I+like I+say KEYWORD+MY KEYWORD+and KEYWORD+by
-3 KEYWORD+my KINDS+PLURALS KINDS+are KINDS+list KINDS+the LIST+HEY LIST+LIST LIST+and LIST+are
-3 LIST+lol LIST+on LOSE+the ME+blush ME+to MENDED+CALL MENDED+MY MENDED+SUBJECT MENDED+but
-3 MENDED+do MENDED+for MENDED+in MENDED+leave MESSAGE+, MESSAGE+> MESSAGE+KINDS MESSAGE+TIME
-3 MESSAGE+VOC MESSAGES+and MESSAGES+lol MESSAGES+me MY+BADMSG MY+DAY MY+alerts MY+church
-3 MY+deals MY+email MY+emails MY+gate MY+insurance MY+offer MY+sofa MY+street MY+texts
-3 MY+toddler MY+word NEG+END NEG+ENDED NEG+NEG NEG+by NEG+it NEG+objection NEG+open NEG+rush
-3 NEG+saying NEG+thanks NEG+worries NEGATIVE+objection NEGATIVE+rush NEGATIVE+worries
-3 NUMBER+SUBJECT OTHER OTHER+NEG OTHER+please PHONE+, PLURALS+are PULL+a REMOVE+a REMOVE+the
-3 REPLIED+. REPLIED+yes REPLY+PLURALS REPLY+VOC REPLY+please SEND+NEG SENDING+HEY
-3 SENDING+SUBJECT SENDING+VOC SENDING+YOU SENDING+again SENDING+from SENDING+on SPAMMING+>
-3 SUBJECT+GAVE SUBJECT+GET SUBJECT+LOSE SUBJECT+PULL SUBJECT+guys SUBJECT+had SUBJECT+left
-3 SUBJECT+like SUBJECT+miss TAIL+SUBJECT TAIL+blush TAKE+LIST TAKE+MESSAGES TAKE+SENDING
-3 TAKE+out TAKE+well TEXT+KINDS TEXT+TIME TEXT+YOU THESE+on THINGS+> THIRD+WANT THREAT+BEFORE
-3 THREAT+be THREAT+deaf THREAT+okay TIME+I TIME+SUBJECT TIME+all UNSUB+, UNSUB+MENDED
-3 UNSUB+please VOC+CALL VOC+DOESNT VOC+GAVE VOC+I VOC+NEG VOC+PHONE VOC+REPLIED VOC+as
-3 VOC+blush VOC+get VOC+guys VOC+i VOC+leave VOC+or VOC+phone VOC+up WANT+a WANT+help WANT+to
-3 WHO+is WISH+help YOU+REPLIED YOU+guys a+VOC a+day a+pin able able+to about+this actually
-3 again+, again+. ahead all all+MY allowed and+SEND and+SUBJECT and+VOC and+i annoying+>
-3 any+time anybody+else are+BADMSG are+SUBJECT are+YOU are+the are+you arrest at+all back+.
-3 back+on bangs+> bank be+able before+> best blush blush+> both but+VOC call+VOC can can+THIRD
-3 cancel+> cant case case+> charged chill chill+w clean code+, color company company+is crack
-3 cruise dad deal+> did+I different do+I do+YOU do+you does+the dont+ALONE dont+LOSE dont+NEG
-3 dont+SENDING dream dream+FROM dream+of end end+or ends ever+ALONE ever+ENDED ever+KEYWORD
-3 ever+NEG ever+STOP ever+stop everything everything+> everywhere for+all for+now found+BEFORE
-3 free+cruise from+my get+this getting+BADMSG got got+my got+to grow guests guys had+NEG help
-3 help+with hes his+LIST his+MESSAGES his+SENDING home+> house+> i+PULL i+WISH i+left i+like
-3 if+this ignore ill ill+be im+deaf im+okay in+VOC in+one instead insurance+VOC is is+LIST
-3 is+MENDED is+MESSAGES is+SENDING is+getting is+how is+texting is+this it+> it+HEY it+STOP
-3 its+NEG its+NOT its+a its+not just+letting kyle late+> lets letting letting+SUBJECT
-3 letting+VOC letting+YOU letting+you like+BEFORE like+a liked lol+I lol+SUBJECT lol+i looks
-3 many+LIST many+MESSAGES many+SENDING maybe+DOESNT maybe+NEG me+blush message+.
-3 messages+AGAIN messages+on min mine mine+> monday more+than mum my my+MESSAGES name
-3 name+right need+help never+TAKE new+one newsletter no+. no+objection no+rush no+worries
-3 noise noise+> now+. objection of+LIST of+TEXT of+THIRD off+TIME off+and off+at okay+with
-3 on+BEFORE on+your one+, only+BEFORE only+the opinion or or+BEFORE or+NEG other out+,
-3 out+last page photo pin pin+> please+BEFORE please+CALL please+leave plenty+> put+BEFORE
-3 quit+DOING read read+BEFORE read+it receipt remember reminders+> same saturday save+VOC saw
-3 say+BEFORE say+NEG screen second+opinion should should+I should+i shut+BEFORE sir six sleep
-3 so+ALONE so+DOESNT so+I so+i so+stop somebodys stop+> stop+by stopped+> street stupid
-3 subscribe+to switching take+FROM tell+THIRD tell+him terminated text+KINDS text+PLURALS
-3 text+VOC texts+again texts+lol that+OTHER the+CALL the+PLURALS the+church the+emails
-3 the+gate the+insurance the+job the+reminders the+word them+BEFORE these+KINDS theyre
-3 think+about this+MENDED though thought+VOC thought+YOU through+, time+> to+ALONE to+GET
-3 to+remove to+say to+sms today+or took+BEFORE un+ENDED un+KEYWORD unblocked unit
-3 unsubscribe+MENDED unsubscribe+please until update updates+> us+> used way+. we+NEG
-3 whenever+> which+THIRD which+WHO which+company will+BEFORE without+VOC worries wrong
-3 year+but yo+BEFORE yo+MY you+GAVE you+REPLIED you+cant you+guys your+message youre+MY
-2 "+, "+TIME "+and ,+0 ,+ASKED ,+DAY ,+SENDING ,+TEXT ,+THIRD ,+THREAT ,+add ,+any ,+are
-2 ,+come ,+does ,+dr ,+found ,+got ,+lets ,+make ,+maybe ,+need ,+new ,+one ,+sorry ,+still
-2 ,+tell ,+text ,+this ,+turn ,+use ,+whenever ,+why ,+youre .+0 .+2 .+LIST .+MESSAGE .+REVOKE
-2 .+UNSUBBED .+c .+cant .+changed .+depends .+disliked .+do .+emphasized .+end .+found .+haha
-2 .+happy .+hey .+hi .+hmm .+house .+howd .+ignore .+it .+left .+liked .+loved .+maybe .+of
-2 .+only .+out .+perfect .+remove .+second .+somebodys .+sounds .+start .+thank .+two
-2 .+unsubscribed .+what .+whens .+wont .+wtf .+y .+ye .+yesterday 0+? 0+is 1+> 2+. 6pm ?+ASKED
-2 ?+BEFORE ?+asking ?+for AGAIN+, AGAIN+BADMSG AGAIN+NEG ALONE+DOING ALONE+MENDED ALONE+button
-2 ALONE+is ALONE+over ALONE+page ALONE+texting ALONE+to ALONE+worrying ASKED ASKED+MY
-2 ASKED+TIME ASKED+about BADMSG+DOING BADMSG+and BADMSG+in BADMSG+or BADMSG+over
-2 BADMSG+texting BADMSG+worrying BEFORE+BODY BEFORE+GET BEFORE+I BEFORE+MESSAGE BEFORE+PLURALS
-2 BEFORE+SUBJECT BEFORE+TEXT BEFORE+THIRD BEFORE+add BEFORE+after BEFORE+back BEFORE+bangs
-2 BEFORE+bleach BEFORE+button BEFORE+came BEFORE+chairs BEFORE+color BEFORE+complaints
-2 BEFORE+died BEFORE+ends BEFORE+every BEFORE+excuse BEFORE+family BEFORE+flight BEFORE+fyi
-2 BEFORE+get BEFORE+god BEFORE+he BEFORE+i BEFORE+isnt BEFORE+it BEFORE+its BEFORE+joke
-2 BEFORE+noise BEFORE+page BEFORE+pain BEFORE+posted BEFORE+pretending BEFORE+problem
-2 BEFORE+save BEFORE+signal BEFORE+sir BEFORE+snow BEFORE+song BEFORE+start BEFORE+stopped
-2 BEFORE+thanks BEFORE+then BEFORE+too BEFORE+twice BEFORE+wants BEFORE+werent BEFORE+without
-2 BEFORE+yes BLOCK+MY BLOCK+the BODY+, BODY+> BODY+MENDED BODY+it BODY+please CALL+STOP
-2 CALL+fyi CALL+the CONSENT+FROM CONSENT+OTHER CONSENT+form CONSENT+to DAY+DOESNT DAY+NEG
-2 DAY+NOT DAY+OTHER DAY+not DEAR+call DITCH+BEFORE DITCH+DEAR DITCH+REPLY DITCH+SEND DITCH+VOC
-2 DITCH+send DITCH+someone DOESNT+ASKED DOESNT+BADMSG DOESNT+END DOESNT+NEG DOESNT+REMOVE
-2 DOESNT+REPLY DOESNT+getting DOESNT+let DOESNT+make DOESNT+mean DOESNT+remember DOESNT+remove
-2 DOESNT+sure DOESNT+text DOESNT+that DOESNT+think DOESNT+voting DOING+FROM DOING+about
-2 DOING+of DONT+DITCH DONT+GAVE DONT+PULL DONT+REMOVE DONT+STOP DONT+be DONT+ever
-2 DONT+remember DONT+remove DONT+think END+, END+my END+of END+off ENDED+FROM ENDED+button
-2 ENDED+is ENDED+me ENDED+of ENDED+or ENDED+over ENDED+page EVENT+EVENT EVENT+MENDED
-2 EVENT+please FEEL+. FEEL+BEFORE FEEL+I FEEL+MENDED FEEL+SUBJECT FEEL+WRONG FEEL+for
-2 FEEL+wrong FROM+LIST FROM+MESSAGE FROM+PHONE FROM+TAIL FROM+THIRD FROM+after FROM+course
-2 FROM+his FROM+last FROM+messages FROM+our FROM+that GAVE+. GAVE+BEFORE GAVE+ENDED
-2 GAVE+KEYWORD GAVE+LIST GAVE+STOP GAVE+VOC GAVE+YOU GAVE+down GAVE+everything GAVE+from
-2 GAVE+quit GAVE+the GET+BADMSG GET+NEGATIVE GET+PLURALS GET+everything GET+my GET+no GET+out
-2 GET+outta GET+the GET+well HEY+BEFORE HEY+NEG HEY+NOT HEY+YOU HEY+let HEY+not HEY+with
-2 I+DONT I+GET I+HATE I+KINDS I+LOSE I+MESSAGE I+NEGATIVE I+OTHER I+REMOVED I+SENDING I+STOP
-2 I+VOC I+accidentally I+agree I+already I+ask I+authorize I+been I+decided I+dropped
-2 I+finished I+hate I+hope I+learn I+leave I+left I+love I+no I+reply I+save I+should I+stop
-2 I+supposed I+text I+typed I+went I+work KEYWORD+FROM KEYWORD+ME KEYWORD+VOC KEYWORD+button
-2 KEYWORD+in KEYWORD+is KEYWORD+me KEYWORD+of KEYWORD+or KEYWORD+over KEYWORD+page
-2 KINDS+BADMSG KINDS+END KINDS+ENDED KINDS+KEYWORD KINDS+MY KINDS+TIME KINDS+notifications
-2 KINDS+so KINDS+updates LIST+MESSAGES LIST+THINGS LIST+YOU LIST+code LIST+come LIST+coming
-2 LIST+from LIST+people LIST+texts LIST+then LIST+werent LIST+with LOSE+, LOSE+it LOSE+off
-2 ME+. ME+SUBJECT ME+THINGS ME+VOC ME+a ME+as ME+back ME+on ME+posted ME+twice ME+up
-2 MENDED+LIST MENDED+MENDED MENDED+TAKE MENDED+YOU MENDED+add MENDED+excuse MENDED+god
-2 MENDED+of MENDED+off MENDED+on MENDED+phone MENDED+start MESSAGE+BADMSG MESSAGE+END
-2 MESSAGE+ENDED MESSAGE+KEYWORD MESSAGE+SUBJECT MESSAGE+notifications MESSAGE+the MESSAGE+with
-2 MESSAGES+BEFORE MESSAGES+HEY MESSAGES+ME MESSAGES+PLURALS MESSAGES+THINGS MESSAGES+YOU
-2 MESSAGES+after MESSAGES+code MESSAGES+come MESSAGES+people MESSAGES+werent MY+6pm MY+ENDED
-2 MY+FROM MY+I MY+MY MY+VOC MY+application MY+arrest MY+basement MY+brother MY+bus MY+car
-2 MY+deposit MY+end MY+flight MY+i MY+lake MY+landline MY+lease MY+main MY+mom MY+mum MY+new
-2 MY+newsletter MY+noise MY+old MY+opt MY+permission MY+piano MY+price MY+quilt MY+receipt
-2 MY+roses MY+sale MY+same MY+second MY+song MY+sons MY+stuff MY+voicemail MY+wife NEG+BADMSG
-2 NEG+DITCH NEG+HEY NEG+REMOVE NEG+STOP NEG+UNSUB NEG+all NEG+at NEG+bother NEG+complaints
-2 NEG+good NEG+is NEG+let NEG+make NEG+over NEG+problem NEG+remember NEG+remove NEG+signal
-2 NEG+stop NEG+sure NEG+taking NEG+texting NEG+that NEG+think NEG+unsubscribe NEG+voting
-2 NEG+what NEGATIVE+NOT NEGATIVE+complaints NEGATIVE+good NEGATIVE+not NEGATIVE+problem
-2 NEGATIVE+signal NOBODY NOT+KEYWORD NOT+ME NOT+TAIL NOT+TIME NOT+getting NOT+me NOT+sure
-2 NOT+that NOT+voting NUMBER+, NUMBER+but NUMBER+for NUMBER+off OTHER+BEFORE OTHER+FROM
-2 OTHER+OTHER OTHER+PHONE OTHER+from OTHER+on PHONE+MY PHONE+SUBJECT PHONE+TIME PHONE+as
-2 PHONE+do PHONE+for PHONE+fyi PHONE+in PHONE+of PHONE+the PHONE+when PLURALS+> PLURALS+a
-2 PLURALS+about PLURALS+code PULL+> PULL+it PULL+off REMOVED REMOVED+it REPLIED+" REPLIED+to
-2 REPLY+SUBJECT REPLY+TIME REPLY+YOU REPLY+it REPLY+notifications REPLY+so REPLY+you
-2 SEND+BEFORE SEND+DEAR SEND+FROM SEND+MY SEND+NEGATIVE SEND+SENDING SEND+THESE SEND+THIRD
-2 SEND+no SENDING+BADMSG SENDING+THINGS SENDING+come SENDING+notifications SENDING+so
-2 SENDING+stop SENDING+werent SENDING+you STOP+, STOP+all STOP+answering STOP+is STOP+my
-2 STOP+on STOP+over STOP+to SUBJECT SUBJECT+ASKED SUBJECT+BLOCK SUBJECT+DOING SUBJECT+HATE
-2 SUBJECT+MESSAGE SUBJECT+REMOVE SUBJECT+SEND SUBJECT+a SUBJECT+accidentally SUBJECT+actually
-2 SUBJECT+agree SUBJECT+already SUBJECT+as SUBJECT+ask SUBJECT+authorize SUBJECT+better
-2 SUBJECT+dropped SUBJECT+else SUBJECT+finished SUBJECT+get SUBJECT+hate SUBJECT+hope
-2 SUBJECT+know SUBJECT+learn SUBJECT+leave SUBJECT+lost SUBJECT+love SUBJECT+meant SUBJECT+on
-2 SUBJECT+out SUBJECT+reply SUBJECT+save SUBJECT+send SUBJECT+should SUBJECT+supposed
-2 SUBJECT+text SUBJECT+typed SUBJECT+used SUBJECT+work SUBJECT+wrote TAIL+THINGS TAIL+a
-2 TAIL+as TAIL+back TAIL+on TAIL+posted TAIL+twice TAIL+up TAKE+on TAKE+outta TAKE+your
-2 TEXT+BADMSG TEXT+END TEXT+ENDED TEXT+KEYWORD TEXT+SUBJECT TEXT+THINGS TEXT+if
-2 TEXT+notifications TEXT+people TEXT+the TEXT+with THESE+BEFORE THESE+PLURALS THESE+SENDING
-2 THINGS+NEG THINGS+REPLIED THINGS+VOC THINGS+for THINGS+pretending THINGS+went THIRD+ASKED
-2 THIRD+MY THIRD+REMOVED THIRD+REPLIED THIRD+STOP THIRD+UNSUBBED THIRD+about THIRD+call
-2 THIRD+the THIRD+told THIRD+unsubscribed THIRD+wants THREAT+BADMSG THREAT+NEGATIVE
-2 THREAT+PHONE THREAT+VOC THREAT+done THREAT+home THREAT+no TIME+OTHER TIME+THREAT TIME+does
-2 TIME+hes TIME+i TIME+im UNSUB+OTHER UNSUB+button UNSUB+page UNSUBBED+FROM UNSUBBED+from VOC
-2 VOC+% VOC+BADMSG VOC+BLOCK VOC+DITCH VOC+DONT VOC+END VOC+HEY VOC+SEND VOC+THIRD VOC+add
-2 VOC+at VOC+better VOC+by VOC+cant VOC+email VOC+excuse VOC+god VOC+got VOC+hit VOC+one
-2 VOC+posted VOC+pretending VOC+put VOC+start VOC+stop VOC+this VOC+twice VOC+want WANT+ALONE
-2 WANT+BADMSG WANT+ENDED WANT+KEYWORD WANT+ME WANT+MENDED WANT+STOP WANT+TAIL WANT+stop
-2 WANT+three WHO+i WHO+pretending WISH+BEFORE WISH+MY WISH+three WISH+your YOU+BLOCK YOU+END
-2 YOU+GAVE YOU+LOSE YOU+MY YOU+SEND YOU+THINGS YOU+a YOU+as YOU+better YOU+cant YOU+did
-2 YOU+get YOU+got YOU+never YOU+open YOU+out YOU+pretending YOU+put YOU+this YOU+want a+BODY
-2 a+DAY a+KINDS a+NUMBER a+bad a+big a+different a+miracle a+number a+scam a+second a+single
-2 about+? about+BEFORE about+her about+to absolutely+, accepted accidentally add+MY add+my
-2 after+the again+> ago+> agree agree+to alerts+BEFORE alerts+and all+BEFORE all+the all+this
-2 all+to alone+and already+> also always an+VOC an+hour an+idiot and+ASKED and+BEFORE
-2 and+NOBODY and+REPLIED and+WANT and+has and+im and+it and+send and+theres and+well and+why
-2 and+you answering anything+WRONG anything+wrong application are+BEFORE are+LIST are+VOC
-2 around as+SUBJECT as+VOC as+YOU as+you ask+for asked at+BEFORE attached authorize back
-2 back+> bad bag basement battery be+0 be+BEFORE be+DAY be+NEGATIVE be+no be+your beautiful
-2 because+hes been+coming before+I before+SUBJECT before+VOC before+i better biscuits bleach
-2 bleach+for blocks blower bothers bothers+BEFORE bothers+ME bothers+TAIL bothers+VOC
-2 bothers+me bread break+FROM break+from bring+BEFORE bring+the bullshit bullshit+, bus but+id
-2 but+kept butter butter+> button+on by+MY by+the by+whenever c+> call+, call+> call+ME
-2 call+TAIL call+me calling calls+a camping camping+> can+DEAR can+REPLY can+SEND can+send
-2 can+someone can+the cancel+my cancelled cant+GET cant+get car+> car+DOESNT car+NEG cat cats
-2 cell+> chairs chairs+, charged+BEFORE charged+ME charged+TAIL charged+VOC charged+me choice
-2 client come+GET come+TIME coming+through complaints confirm consent+FROM consent+OTHER
-2 consent+form contact+MY copy couldnt count court+OTHER credit+. cut+it cute cuts day+>
-2 day+TIME days+BEFORE dead+BADMSG dead+END dead+ENDED dead+KEYWORD dead+end deaf decided
-2 decided+to delete+it deleted delivered dentists+> depends deposit did+DOESNT did+MY did+NEG
-2 did+NOT did+i did+not didnt+BEFORE didnt+mean die die+> dip disliked disliked+> do+i doctor
-2 dont+DITCH dont+GAVE dont+KINDS dont+MESSAGE dont+REPLY dont+STOP dont+be dont+ever
-2 dont+remember dont+stop dont+think dont+trust down+> down+my down+with dropped
-2 dropped+BEFORE ear early+> effective+immediately else emphasized emphasized+> employer
-2 end+FROM end+MY end+of end+the ended ended+> endless ends+in english english+> enjoy
-2 enjoy+your ever+BADMSG every+time evidence evidence+> excuse executor executor+> exit exit+>
-2 falling fell fever fill+BEFORE filled finished+MY five for for+DAY for+DEAR for+EVENT
-2 for+LIST for+my for+sale for+the forget+BEFORE forget+ME forget+TAIL forget+VOC forget+me
-2 forty found+MY found+it friday+> fyi fyi+> gate+THINGS gate+code gave+SUBJECT gave+YOU
-2 get+LIST get+MESSAGES get+SENDING get+outta get+well getting+your go+ahead go+on go+with god
-2 god+let good+NEG good+with green group+LIST haha+> hair half+BEFORE happy hat have+LIST
-2 have+TAIL have+VOC have+everything hey hey+I hey+SUBJECT hey+i hi+, him him+MY him+the
-2 his+texts hmm hold hold+it homesick homesick+for homework hope+SUBJECT hope+VOC hope+YOU
-2 hope+you hot+water hour house house+NEG house+NOT house+isnt how+BEFORE how+I how+SUBJECT
-2 how+i how+much howd i+DOESNT i+END i+HATE i+KINDS i+LOSE i+MESSAGE i+NEG i+OTHER i+REMOVED
-2 i+SENDING i+VOC i+accidentally i+agree i+already i+ask i+authorize i+dropped i+finished
-2 i+hate i+have i+hope i+leave i+lost i+love i+never i+reply i+save i+say i+should i+supposed
-2 i+text i+typed i+work idiot if+BEFORE ignore+MY ignore+my im+NEGATIVE im+PHONE im+VOC
-2 im+done im+home im+no immediately in+EVENT in+PHONE in+line in+row in+spanish in+that
-2 in+your inbox+is info instead+FROM instead+of insurance+BEFORE is+FROM is+GET is+TEXT is+a
-2 is+broken is+bullshit is+something isnt+for it+ALONE it+GAVE it+SUBJECT it+like it+says
-2 it+stop its+DOESNT its+about its+two ive+NEGATIVE ive+been ive+no job just+BEFORE just+got
-2 keep+ME keep+MENDED keep+SENDING keep+TAIL keep+THESE keep+VOC keep+me keeps+LIST
-2 keeps+MENDED keeps+MESSAGES keeps+SENDING keeps+TEXT keeps+texting kept+MY kind+FROM kind+of
-2 know+. lake lawn lawyer+> leaf leaf+blower learn learned learning leave+me leave+the left+MY
-2 let+BEFORE let+VOC let+it let+us like+FROM like+to liked+> line+> lol+. long+as looking
-2 lose+my lot loved loved+> luis m mad making man maybe+SUBJECT maybe+VOC maybe+YOU maybe+you
-2 me+LIST me+SUBJECT me+THINGS me+VOC me+as me+back me+posted me+to me+twice me+up mean+to
-2 meant+for midnight milk mind+, miracle miracle+worker miss+MY miss+the missed mom+BEFORE
-2 monday+and month more+BODY more+THIRD more+bangs more+bleach more+chairs more+pain more+snow
-2 much+> mums my+EVENT my+LIST my+PLURALS my+application my+brother my+first my+job my+mom
-2 my+mum my+old my+opt my+permission my+sons my+toddler my+wife name+in name+is near neck
-2 neck+> need need+VOC need+the need+three never never+END never+LOSE never+got new+WHO
-2 next+BEFORE next+ENDED next+EVENT night no+complaints no+good no+problem no+signal nobody
-2 nope+> not+KEYWORD not+getting not+sure not+that not+voting nothing nothing+HEY nothing+lol
-2 notification number number+, number+FROM number+SUBJECT number+but number+do number+for
-2 number+in number+of number+off number+on object object+to of+MESSAGE of+course of+messages
-2 of+them off+, off+MY off+his off+it off+my off+that offer ok ok+STOP okay omg+BADMSG
-2 omg+ENDED omg+KEYWORD omg+NEG omg+stop on+> on+SUBJECT on+main on+my on+you one+BEFORE
-2 one+MY one+that one+with onions only+ASKED only+CALL only+MENDED only+REPLIED only+VOC
-2 only+please only+this open+MY opted opted+FROM opted+out or+ENDED or+KEYWORD or+TAKE
-2 or+THREAT or+ill or+only out+the out+with outta outta+here over+BEFORE over+MY paid+BEFORE
-2 pain pay payment people+pretending perfect perfect+. phone+, phone+MY phone+fyi phone+the
-2 photo+FROM photo+of piano pick please+PULL please+REPLY please+SUBJECT please+TAKE
-2 please+TEXT please+add please+excuse please+god please+start pls+BEFORE pls+NEGATIVE pls+no
-2 police position posted pretending pretending+to price price+> problem promos+code proud put
-2 put+down put+it pyjamas pyjamas+> questions+> quit+my quits reach reach+BEFORE reach+ME
-2 reach+TAIL reach+VOC reach+me receipt+VOC refund release remember+signing reminders+are
-2 reminders+by remove+me remove+the replace replace+BEFORE replace+it reply+to respond
-2 respond+to revoke+MY road road+, row rude rush rush+, said said+. said+yes same+time
-2 sandwich save+BEFORE say+ALONE say+BADMSG say+ENDED say+KEYWORD say+STOP say+stop says+I
-2 says+i scam+> screenshots seats second+BEFORE second+PHONE see+BEFORE see+ME see+TAIL
-2 see+VOC see+me see+your send+DEAR send+NEG send+NEGATIVE send+SENDING send+THIRD send+no
-2 sent sent+NEG set+> short should+SUBJECT should+know sign signal signs signs+FROM
-2 since+monday single size slow slow+down snow snow+BEFORE so+BADMSG so+DONT so+NEG so+SUBJECT
-2 so+dont sofa sofa+> somebodys+LIST somebodys+MENDED somebodys+MESSAGES somebodys+SENDING
-2 somebodys+TEXT somebodys+texting someone+CALL someone+call something+BEFORE something+FROM
-2 sorry sorry+, sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong sound sounds sounds+good
-2 spam+, spanish speak spot spot+so stairs stand+by start+BEFORE still+TAKE still+WANT
-2 still+WISH still+want stop+, stop+. stop+DOING stop+and stop+is stop+over stop+texting
-2 stop+to stop+worrying stopped+answering stopping stops store+> subscribe sure sure+SUBJECT
-2 swap take+out taking+BEFORE talking+about tbh tell+MY tell+VOC ten text+, text+BADMSG
-2 text+TIME text+notifications text+with texting+THINGS texting+VOC texting+WHO texting+YOU
-2 texting+people texts+BEFORE texts+HEY texts+ME texts+come texts+me than than+0 than+DAY
-2 thanks+for that+BEFORE that+I that+i that+my that+one thats thats+NEG thats+a thats+the
-2 the+6pm the+DAY the+NEG the+STOP the+THINGS the+THIRD the+alerts the+basement the+bus
-2 the+email the+lake the+lease the+main the+morning the+new the+newsletter the+piano the+price
-2 the+quilt the+receipt the+roses the+sale the+same the+second the+text the+voicemail them
-2 there+> there+be theres+a these+SENDING think+MY think+SUBJECT think+this thinking
-2 thinking+FROM thinking+of this+MESSAGES this+NUMBER this+TEXT this+family this+number
-2 this+stuff this+texting thought+you three through+MY thursday thursday+, time+SUBJECT
-2 time+and time+is to+ENDED to+KEYWORD to+MY to+PULL to+REVOKE to+SENDING to+SUBJECT to+YOU
-2 to+a to+make to+this to+withdraw to+you today+, toddler told told+BEFORE told+ME told+TAIL
-2 told+me tonight too+or took+ME took+me track track+> truck try ttyl tuna twice twice+,
-2 twice+> two+. typed u u+got unblocked+VOC under+MY undo+my unsubscribe+OTHER
-2 unsubscribe+button unsubscribe+page unsubscribed+FROM unsubscribed+from unsubscribing
-2 update+MY upstairs ur+KINDS ur+MESSAGE ur+REPLY ur+TEXT use+MENDED use+SENDING use+TEXT
-2 voice voting waiting want+THIRD want+your wants+to was+0 was+DAY was+MY was+meant was+my
-2 wasnt way+to we we+DOESNT we+went we+won week+> weekends weekends+> weekly+specials weeks+,
-2 well+soon went went+to werent what what+MENDED what+NUMBER what+PHONE what+kind what+number
-2 whats+up when+does when+youre whenever+SUBJECT whenever+VOC whenever+YOU whenever+you whens
-2 whens+MY whens+the where+do wheres+my who+GAVE who+else who+gave whos+BEFORE whos+MY
-2 whos+this why+> why+DOESNT why+SUBJECT why+does wife+WANT wife+wants will+MY with+THINGS
-2 with+WHO with+it with+people with+this without+SUBJECT without+YOU wont+ALONE wont+BADMSG
-2 wont+stop worker worker+> working worries+, would+DOESNT would+NEG would+NOT would+do
-2 would+not wrote wtf yes+> yes+on yes+to yet+> you you+DITCH you+SEND you+THINGS you+a you+as
-2 you+get you+never you+out you+this you+want youll your+BADMSG your+CALL your+END your+ENDED
-2 your+KEYWORD your+PLURALS your+TEXT your+bank your+end your+messages your+notification
-2 your+sms youre+BADMSG youre+welcome yours youve+BEFORE
2 #+HEY *+. ,+" ,+DOESNT ,+DONT ,+EVENT ,+HEY ,+PHONE ,+TAIL ,+TIME ,+a ,+drop ,+farewell
2 ,+get ,+goodbye ,+hope ,+ive ,+permanently ,+phone ,+right ,+theres ,+yes .+ENDED .+MY
2 .+OTHER .+SUBJECT .+account .+apparently .+asked .+buzz .+by .+jog .+kill .+lol .+lose .+my
2 .+omg .+plese .+reminders .+reply .+returned .+scratch .+screw .+season .+see .+shove .+shut
2 .+skip .+smh .+sod .+somewhere .+sotp .+stop .+stopp .+t .+tak .+that .+today .+twice
2 .+unsub .+were .+weve .+wipe .+x 0+, 0+LIST 0+texts 2+ALONE 2+ENDED 7726 ?+FEEL ?+LOSE
2 ?+because ?+thx AGAIN AGAIN+BEFORE AGAIN+GAVE AGAIN+VOC ALONE+% ALONE+0 ALONE+DAY
2 ALONE+DOESNT ALONE+NEG ALONE+REPLY ALONE+on ALONE+period ASKED+, ASKED+. ASKED+SUBJECT
2 BADMSG+0 BADMSG+DEAR BADMSG+DOESNT BADMSG+MENDED BADMSG+NEG BADMSG+OTHER BADMSG+SENDING
2 BADMSG+THESE BADMSG+before BADMSG+period BADMSG+please BADMSG+right BADMSG+somebody
2 BADMSG+the BEFORE+# BEFORE+ASKED BEFORE+DEAR BEFORE+KEYWORD BEFORE+NOBODY BEFORE+NUMBER
2 BEFORE+PHONE BEFORE+SENDING BEFORE+UNSUB BEFORE+WHO BEFORE+YOU BEFORE+abt BEFORE+ago
2 BEFORE+aint BEFORE+already BEFORE+before BEFORE+consent BEFORE+contract BEFORE+did
2 BEFORE+dings BEFORE+doesnt BEFORE+done BEFORE+for BEFORE+fr BEFORE+further BEFORE+given
2 BEFORE+go BEFORE+guy BEFORE+house BEFORE+id BEFORE+in BEFORE+link BEFORE+make BEFORE+may
2 BEFORE+morning BEFORE+only BEFORE+phones BEFORE+pictures BEFORE+pls BEFORE+political
2 BEFORE+remove BEFORE+said BEFORE+says BEFORE+should BEFORE+so BEFORE+subscription
2 BEFORE+thank BEFORE+times BEFORE+to BEFORE+turned BEFORE+you BLOCK BODY+DOESNT BODY+NEG
2 BODY+NOT BODY+and BODY+is BODY+not CALL+AGAIN CALL+about CALL+anymore CALL+only CONSENT+,
2 DAY+I DAY+WHO DAY+and DAY+concern DAY+i DAY+it DAY+texts DEAR DEAR+elses DITCH+ENDED
2 DITCH+KEYWORD DITCH+TAKE DITCH+me DITCH+quit DITCH+take DITCH+your DOESNT+OTHER DOESNT+PULL
2 DOESNT+REMOVED DOESNT+agreeing DOESNT+asking DOESNT+buzz DOESNT+consented DOESNT+do
2 DOESNT+end DOESNT+for DOESNT+hear DOESNT+hit DOESNT+in DOESNT+message DOESNT+ok DOESNT+the
2 DOESNT+today DOESNT+will DOESNT+work DONT DONT+AGAIN DONT+OTHER DONT+VOC DONT+WANT DONT+buzz
2 DONT+consented DONT+disturb DONT+do DONT+hit DONT+know DONT+will DONT+work END+BEFORE
2 END+LIST END+MENDED END+MESSAGES END+OTHER END+SENDING END+button END+this ENDED+0 ENDED+>
2 ENDED+DAY ENDED+DOESNT ENDED+NEG ENDED+REPLY ENDED+before ENDED+coming ENDED+period
2 ENDED+right ENDED+to EVENT+. EVENT+? EVENT+and EVENT+results FROM+SENDING FROM+YOU FROM+any
2 FROM+for FROM+on FROM+socks FROM+these FROM+today FROM+who FROM+you GAVE GAVE+GAVE GET+,
2 GET+GAVE GET+PULL GET+REMOVE GET+REMOVED GET+REPLIED GET+nothing GET+off GET+one GET+removed
2 GET+what HEY+ASKED HEY+NEGATIVE HEY+THREAT HEY+im HEY+no I I+> I+BEFORE I+ENDED I+UNSUB
2 I+beg I+came I+can I+live I+look I+made I+moved I+put I+sent I+thought I+withdraw KEYWORD+0
2 KEYWORD+DOESNT KEYWORD+NEG KEYWORD+REPLY KEYWORD+before KEYWORD+coming KEYWORD+period
2 KEYWORD+right KINDS+BEFORE KINDS+NEGATIVE KINDS+THIRD KINDS+about KINDS+for KINDS+go
2 KINDS+no KINDS+ones KINDS+pls KINDS+subscription LIST+DITCH LIST+REPLY LIST+about
2 LIST+anymore LIST+at LIST+go LIST+has LIST+in LIST+it LIST+to LOSE LOSE+> LOSE+BEFORE
2 LOSE+MESSAGES LOSE+OTHER LOSE+SENDING LOSE+button LOSE+this ME ME+> ME+REMOVED ME+again
2 ME+only MENDED+# MENDED+? MENDED+BADMSG MENDED+ENDED MENDED+KEYWORD MENDED+OTHER
2 MENDED+REVOKE MENDED+SENDING MENDED+WHO MENDED+and MENDED+guy MENDED+me MENDED+nothing
2 MENDED+stop MENDED+take MESSAGE+BEFORE MESSAGE+SENDING MESSAGE+THIRD MESSAGE+alerts
2 MESSAGE+for MESSAGE+subscription MESSAGES+MENDED MESSAGES+a MESSAGES+anymore MESSAGES+it
2 MY+. MY+BODY MY+NEG MY+REGULATOR MY+REMOVE MY+SENDING MY+SUBJECT MY+TIME MY+UNSUB MY+YOU
2 MY+ac MY+account MY+ads MY+and MY+answer MY+answers MY+baby MY+be MY+coffee MY+come
2 MY+consent MY+coupons MY+district MY+do MY+donation MY+door MY+ex MY+feed MY+fill
2 MY+fundraising MY+gala MY+grandson MY+here MY+hint MY+if MY+info MY+kids MY+line MY+listings
2 MY+lord MY+middle MY+mother MY+nephew MY+next MY+nuber MY+office MY+order MY+patience
2 MY+political MY+polls MY+request MY+rest MY+ribs MY+right MY+roster MY+service MY+sign MY+so
2 MY+spring MY+state MY+tracking MY+trouble MY+you NEG+AGAIN NEG+DAY NEG+FEEL NEG+ME NEG+MY
2 NEG+REMOVED NEG+SENDING NEG+TAIL NEG+TEXT NEG+THESE NEG+about NEG+again NEG+agree
2 NEG+agreeing NEG+any NEG+asking NEG+before NEG+buzz NEG+consent NEG+consented NEG+do
2 NEG+hear NEG+hit NEG+i NEG+jim NEG+need NEG+ok NEG+period NEG+please NEG+political NEG+thank
2 NEG+these NEG+today NEG+txt NEG+will NEG+work NEG+your NEGATIVE+ALONE NEGATIVE+DONT
2 NEGATIVE+MESSAGES NEGATIVE+MY NEGATIVE+STOP NEGATIVE+dont NEGATIVE+political NEGATIVE+stop
2 NEGATIVE+thank NEGATIVE+the NOT NOT+. NOT+DAY NOT+HEY NOT+KINDS NOT+SENDING NOT+agreeing
2 NOT+asking NOT+ever NOT+in NOT+ok NOT+today NUMBER+FEEL NUMBER+HEY NUMBER+to OTHER+MY
2 OTHER+my OTHER+stuff OTHER+updates PHONE+BEFORE PHONE+FEEL PHONE+HEY PHONE+again PHONE+be
2 PHONE+on PHONE+out PLURALS+MENDED PLURALS+but PLURALS+please PULL+MY PULL+VOC RECEIVE
2 RECEIVE+NEG RECEIVE+nothing REMOVE+OTHER REMOVE+button REMOVE+from REMOVE+my REMOVED+SUBJECT
2 REPLIED+by REPLY REPLY+ALONE REPLY+subscription REVOKE REVOKE+, REVOKE+> REVOKE+any SEND+VOC
2 SEND+it SENDING+NEG SENDING+TAIL SENDING+alerts SENDING+anymore SENDING+at SENDING+for
2 SENDING+of SENDING+subscription SENDING+up SENDING+your STOP STOP+0 STOP+DAY STOP+DOESNT
2 STOP+MY STOP+NEG STOP+OTHER STOP+REPLY STOP+THESE STOP+VOC STOP+coming STOP+period
2 STOP+please SUBJECT+> SUBJECT+END SUBJECT+REVOKE SUBJECT+TIME SUBJECT+UNSUB SUBJECT+WANT
2 SUBJECT+WHO SUBJECT+YOU SUBJECT+and SUBJECT+are SUBJECT+beg SUBJECT+can SUBJECT+closed
2 SUBJECT+could SUBJECT+dont SUBJECT+found SUBJECT+has SUBJECT+people SUBJECT+said SUBJECT+see
2 SUBJECT+spammers SUBJECT+theres SUBJECT+thought SUBJECT+turn SUBJECT+withdraw SUBJECT+wont
2 SUBJECT+would TAIL TAIL+FEEL TAIL+REMOVED TAIL+again TAIL+only TAKE TAKE+BEFORE TAKE+GET
2 TAKE+ME TAKE+REPLY TAKE+THIRD TAKE+any TAKE+button TAKE+him TAKE+us TEXT+SENDING TEXT+alerts
2 TEXT+subscription TEXT+that THESE+. THESE+> THESE+FROM THESE+NEG THESE+for THESE+to
2 THINGS+LIST THINGS+PLURALS THINGS+WANT THINGS+WISH THINGS+like THINGS+reminders THIRD+,
2 THIRD+> THIRD+DOESNT THIRD+GAVE THIRD+PHONE THIRD+TIME THIRD+elses THIRD+got THIRD+has
2 THIRD+in THIRD+put THIRD+walker THREAT+GET THREAT+SENDING THREAT+giving THREAT+tired
2 TIME+THIRD TIME+is TIME+its TIME+my TIME+theres TIME+youre UNSUB+FROM UNSUB+ME UNSUB+TAIL
2 UNSUB+from VOC+AGAIN VOC+REMOVED VOC+STOP VOC+VOC VOC+WANT VOC+again VOC+away VOC+come
2 VOC+could VOC+have VOC+id VOC+let VOC+like VOC+may VOC+omit VOC+people VOC+please VOC+quit
2 VOC+spammers VOC+when VOC+write WANT+, WANT+. WANT+> WANT+CALL WANT+FROM WANT+I WANT+YOU
2 WANT+be WANT+em WANT+for WANT+these WHO+. WHO+TIME WHO+WANT WHO+WISH WHO+at WHO+days
2 WHO+like WHO+only WISH+, WISH+. WISH+FROM WISH+I WISH+VOC WISH+em WISH+that WRONG WRONG+#
2 WRONG+THIRD WRONG+guy YOU+DAY YOU+DONT YOU+MENDED YOU+NEGATIVE YOU+NOT YOU+SENDING YOU+VOC
2 YOU+WANT YOU+WHO YOU+YOU YOU+and YOU+could YOU+like YOU+may YOU+no YOU+people YOU+spammers
2 YOU+write a a+dead a+few a+free a+joke a+log a+mattress a+pain a+pool a+pop a+quieter
2 about+> about+DAY about+KINDS about+a about+my ac account+, add+VOC after+MY after+VOC
2 after+this again+VOC agency agreed agreed+to agreeing+to alerts+> alerts+I alerts+SUBJECT
2 alerts+i all+LIST alone+? am+DOESNT am+I am+NEG am+NOT am+SUBJECT am+i am+not and+DONT
2 and+LOSE and+NOT and+heres and+its and+not and+would answer answer+, any+more any+permission
2 anymore apparently are+DOESNT are+NEG are+NOT are+not are+useful as as+it as+junk as+well
2 asking+. asks attorney+general attorney+generals back+, back+BEFORE back+what balance+LIST
2 balance+MESSAGES bar be+BADMSG be+excused be+glad be+happier be+reached be+so been+BEFORE
2 been+PULL been+REMOVED beg being+REPLIED big+BEFORE bill+. bin birthday blanket bless
2 block+BEFORE block+VOC blocking blood board book bother+DEAR bother+THIRD bother+somebody
2 box break+, bro+THREAT bro+im brother buddy business+BEFORE business+and business+days but
2 but+DITCH but+I but+TAKE but+i but+the buying buzz+FROM buzz+off buzzing by+TEXT call+MY
2 came+in can+ENDED can+KEYWORD can+TAKE can+quit can+take cancel+SENDING cant+TAKE cant+take
2 car+in card care cease+. chance change channel charity check check+in cherry choose codes
2 coffee come+> come+back come+down come+on comes coming+. coming+in computer concern
2 concern+. consent+, consented contact could+BEFORE coupon court+SUBJECT court+TIME court+if
2 credit+OTHER credit+THINGS credit+card day+VOC day+and day+now days days+. dead+horse
2 decline dementia dementia+and denied dentist didnt+DITCH didnt+LOSE didnt+NEG didnt+forget
2 died+> dings dinner district dnc dnc+BEFORE do+, do+DOESNT do+WANT do+WISH doesnt+BADMSG
2 doesnt+ENDED doesnt+KEYWORD dog+walker dollars donation+asks dont+OTHER dont+REPLIED
2 dont+WANT dont+WISH dont+buzz dont+disturb dont+do dont+hit dont+know dont+work down+there
2 dozen drink+water drives+> due effective+BEFORE else+, elses end+> end+BEFORE energy
2 enough+> enough+BEFORE enough+VOC ever ever+> ever+GAVE every+BEFORE every+MESSAGE
2 every+REPLY every+SENDING every+TEXT every+text every+tuesday every+week ex exactly+what
2 exam+> exclamation exclamation+point excused excused+FROM excused+from family family+only
2 farewell farewell+, feed few fill+FROM fill+of fine+with first+BEFORE first+time fish
2 flowers folks for+NEGATIVE for+THESE for+no for+peace for+people for+these for+tuesday
2 for+you forever form+or fourth freeze+MY from+SUBJECT from+THESE from+VOC from+a from+these
2 from+you fun fundraiser+ones fundraising fundraising+ones funeral further+> gala gave+MY
2 general general+> generals get+THESE get+any get+off gets getting getting+LIST
2 getting+MESSAGES ghost give+us given giving+SUBJECT giving+YOU giving+you go+, go+TEXT
2 go+and going+and going+to good+, good+VOC good+on goodbye+> goody got+ME got+MY got+TAIL
2 got+VOC got+me gracias+> graduated grandpas grandson grateful grateful+SUBJECT grateful+TIME
2 grateful+if had+it hall hands happened happened+to happens+> happier has has+dementia
2 have+GAVE have+to he+DOESNT he+NEG he+cant he+dont he+has heaven hell+> here+on heres
2 heres+a him+FROM him+and him+off hint hit hope+youre horse+here huh huh+. husbands i+ALONE
2 i+BADMSG i+BEFORE i+ENDED i+REPLIED i+REVOKE i+UNSUB i+asked i+beg i+came i+can i+found
2 i+live i+look i+moved i+put i+see i+thought i+withdraw id+WANT id+WISH id+like if if+theres
2 ignored ignoring ignoring+BEFORE ill+GET im+SENDING im+giving im+tired important in+. in+0
2 in+GET in+TEXT in+august in+it in+september in+small info+> interested+ENDED
2 interested+KEYWORD interested+NEG interested+STOP is+> is+ALONE is+ENDED is+HEY is+KEYWORD
2 is+NEGATIVE is+STOP is+SUBJECT is+THIRD is+enough is+fine is+her is+it is+no is+ok is+stop
2 is+too is+welcome is+worth is+your it+. it+BADMSG it+DAY it+KEYWORD it+before it+for
2 it+going it+may it+off it+was its+SUBJECT its+VOC its+all its+important its+worth its+you
2 ive+got jim jog jog+on joined just+ALONE just+ENDED just+KEYWORD just+REPLIED just+STOP
2 just+WANT just+WISH just+say just+stop keep+GET keep+OTHER keep+a keep+the kids kill kill+MY
2 kill+the know+how know+what know+when la la+lista lashes last+EVENT last+WHO last+month
2 last+three last+two leave+this less+FROM let+MY let+this life lifetime lifetime+> like
2 like+I like+MY like+i like+my link+> lista lista+BEFORE lista+MENDED lista+VOC lista+please
2 listings lol+NEG lol+NEGATIVE lol+VOC lol+no long+, look lord lost love love+YOU mail+.
2 mail+only make+my make+these makes+BEFORE march+> marketing+> may+concern me+REMOVED
2 me+again me+only means messages+, messages+> messaging middle middle+FROM middle+of mine+.
2 minutes+, mistake month+and mood moon+> more+BEFORE more+EVENT more+PLURALS more+TEXT
2 more+dings more+from more+notifications more+to mother+> mothers mothers+BEFORE motivational
2 motivational+KINDS motivational+quotes must my+# my+CALL my+MESSAGE my+SENDING my+TEXT
2 my+THINGS my+answer my+doctor my+fill my+grandson my+mother my+nephew my+office my+order
2 my+patience my+phone my+request my+text myself+> name+on need+. need+is needs nephew nerve
2 never+again never+consented never+will next next+REPLY no+ENDED no+KEYWORD no+MESSAGES no+MY
2 no+political no+thank no+the nope+. not+. not+DAY not+HEY not+KINDS not+SENDING not+agreeing
2 not+asking not+ever not+in not+ok not+the not+today nothing+further nothing+more notice
2 notices+> now+ENDED now+KEYWORD now+NEG now+STOP now+and nuber number+to numbers of+any
2 of+it of+socks of+this of+today of+who of+your off+SENDING off+TEXT off+this oh+goody old+.
2 omg+ALONE omg+STOP omit on+EVENT on+GET on+TAIL on+YOU on+all on+me on+read once+, one+YOU
2 one+and one+goes one+more one+you ones+> ones+TIME ones+after only+TEXT openings opt+for
2 opting+for or+a or+any or+i or+something out+DAY out+I out+on own+OTHER pack+it paid+for
2 part+FROM part+of pass+on patient pays+BEFORE pen people+WANT people+WISH people+like
2 period+> permanent person+, person+VOC person+to phone+VOC pictures ping please+STOP
2 please+and please+take plenty+. pls pls+STOP pls+THREAT pls+im point point+> polls press
2 public pull+my put+my quieter quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone
2 quit+ASKED quite+BADMSG quite+BEFORE quotes r rather+DOESNT rather+NOT rather+not reading+MY
2 reason+> receive receive+NEG receive+nothing recommend refill+BEFORE refuse reminder
2 reminder+, remov remove+> replied reply+> report+VOC report+YOU reported+to request+>
2 request+to require returned ribs right+word robot roof roofing roommate+GAVE roster run+,
2 said+ALONE said+BADMSG said+ENDED said+KEYWORD said+STOP said+stop same+> save+your school+.
2 scratch scratch+BEFORE scratch+MY scratch+VOC screw screw+SUBJECT screw+VOC screw+YOU
2 screw+you season see+what sending+VOC sent+it september shes+0 shes+DAY shop shove
2 shove+your shutoffs silence+MENDED silence+VOC silence+please small small+claims smh
2 so+BEFORE so+VOC so+YOU so+grateful so+save socks sod sod+BEFORE sod+FROM sod+off sold
2 somebody+else somebody+elses someones somewhere+theres sooner sorry+to sotp spammers
2 spammers+> spend spring spring+, statements still+getting stop+0 stop+BEFORE stop+DAY
2 stop+DOESNT stop+MY stop+NEG stop+OTHER stop+VOC stop+or stop+period stop+please stop+the
2 stop+with stopp stove stpo+> straw stuff+. subscription+> summer sundays sure+, system
2 system+> tak take+ME take+MY take+TAIL take+THIRD take+him talk+about team telling+BEFORE
2 test+results text+MENDED text+THIRD text+for text+subscription texting+. texting+MY texts+.
2 texts+anymore texts+are texts+for texts+too thanks+but that+, that+> that+YOU that+you
2 thatll the+REGULATOR the+REMOVE the+ac the+ads the+answers the+coupons the+district the+do
2 the+donation the+feed the+fundraising the+gala the+hint the+kids the+list the+listings
2 the+lord the+middle the+political the+polls the+rest the+ribs the+right the+roster
2 the+spring the+state the+tracking the+trouble the+week their them+. then+> then+BEFORE
2 then+it there+since theres theres+something these+for thing+. thinks third this+CALL
2 this+DOESNT this+be this+doesnt this+here this+phone thought through through+it thx+>
2 tickets time+ASKED time+asking times+> times+are timeshare tired+FROM tired+of to+7726
2 to+AUTHORITY to+DOESNT to+REGULATOR to+REPLY to+TIME to+WISH to+answer to+do to+hear to+hell
2 to+hit to+receive to+school to+texts to+whom today+is too+. too+BEFORE too+much top town
2 tracking trail tree tree+and trouble trouble+> tuesday tuesday+. turn+BEFORE txt+BEFORE
2 understand unsub+BEFORE unsub+ME unsub+TAIL unsub+VOC up+VOC up+all up+already up+for up+my
2 up+on up+your updates urgent urgent+> us+a useful village volunteer w+the wake wake+BEFORE
2 wake+up walker want want+VOC want+em want+for was+BADMSG was+fine was+for was+two
2 water+shutoffs way+FROM way+out we+> we+ENDED we+closed we+had we+left we+opt weather+LIST
2 weather+MESSAGES weather+PLURALS weather+alerts week+before weekly welcome+on were weve+been
2 what+happened what+it what+part whatever+LIST whatever+list whatever+this when+is when+my
2 where where+VOC where+YOU where+is where+you whichever white whitening who who+WANT who+does
2 whom whom+BEFORE whom+it wipe wipe+MY wipe+my wish+to wit with with+SUBJECT with+you
2 with+your withdrawn withdrawn+, wood word work+. worse worth+SUBJECT would+I would+be
2 would+i wreath+, wrong+# wrong+BEFORE wrong+PHONE wrong+THIRD wrong+guy ya ya+> yall+> yard
2 year+SUBJECT year+VOC year+YOU year+you you+DAY you+MENDED you+NEG you+NEGATIVE you+NOT
2 you+VOC you+WHO you+YOU you+and you+could you+may you+my you+no you+people you+spammers
2 you+write your+WHO your+last your+mother your+move your+texts youre+SENDING youre+a
2 youre+well yourselves youve+reached
3 % %+% ,+BADMSG ,+END ,+LOSE ,+UNSUB ,+effective ,+if ,+im ,+keep ,+moved ,+now ,+seriously
3 ,+silence ,+stop ,+whatever .+AUTHORITY .+BADMSG .+END .+FROM .+HEY .+KEYWORD .+NEG .+NOT
3 .+REGULATOR .+REPLIED .+WHO .+as .+cease .+change .+close .+get .+grandpas .+here .+if .+ion
3 .+kindly .+like .+moved .+next .+not .+oh .+p .+pull .+quit .+s .+still .+thats .+third
3 .+thought .+time .+unsubscribe .+unsuscribe .+we .+wheres .+wrng .+yall .+yeah .+youre 0+0
3 0+DAY 0+a 7726+> ?+BADMSG ?+then AGAIN+in ALONE+with BADMSG+DAY BADMSG+THIRD BADMSG+my
3 BADMSG+up BEFORE+" BEFORE+> BEFORE+ENDED BEFORE+a BEFORE+and BEFORE+anymore BEFORE+bye
3 BEFORE+horse BEFORE+mas BEFORE+mo BEFORE+n BEFORE+on BEFORE+open BEFORE+quit BEFORE+take
3 BEFORE+this BEFORE+way CALL+. CALL+MENDED CALL+to CONSENT+REVOKE DAY+0 DAY+DAY DAY+LIST
3 DAY+a DITCH+NEG DITCH+STOP DITCH+do DOESNT+, DOESNT+AGAIN DOESNT+HEY DOESNT+VOC DOESNT+WANT
3 DOESNT+again DOESNT+buying DOESNT+keep DOESNT+need DOESNT+ring DOESNT+wanted DONT+again
3 DONT+need DONT+wanted END END+is END+to ENDED+ASKED ENDED+THESE ENDED+telling EVENT+times
3 FEEL+but FROM+BEFORE FROM+MENDED GAVE+a GAVE+an GAVE+my GET+about GET+an GET+lost GET+to
3 HEY+, HEY+to HEY+your I+REPLIED I+REVOKE I+decline I+got I+guess I+know I+opt I+refuse
3 I+replied I+resigned I+see I+take KEYWORD+ASKED KEYWORD+DAY KEYWORD+THESE KEYWORD+telling
3 KINDS+, KINDS+I KINDS+MENDED KINDS+and KINDS+i LIST LIST+, LIST+I LIST+MENDED LIST+MY
3 LIST+can LIST+i LOSE+in ME+about ME+for MENDED+ALONE MENDED+ME MENDED+NUMBER MENDED+TAIL
3 MY+DOESNT MY+MENDED MY+NUMBER MY+TAKE MY+TEXT MY+boat MY+counter MY+daily MY+daughters
3 MY+drain MY+fone MY+ipad MY+is MY+laundry MY+locks MY+mailbox MY+ones MY+pta MY+rolls
3 MY+specials MY+thing MY+water MY+weather MY+website NEG NEG+OTHER NEG+SEND NEG+buying
3 NEG+further NEG+keep NEG+mas NEG+me NEG+mo NEG+ring NEG+telling NEG+the NEG+wanted
3 NEGATIVE+? NEGATIVE+mas NEGATIVE+mo NUMBER+. OTHER+LIST OTHER+by PHONE+AGAIN PHONE+and
3 PLURALS+. PLURALS+I PLURALS+SUBJECT PLURALS+i PLURALS+to PULL+ME PULL+TAIL PULL+me REMOVE+>
3 REPLIED+> REPLIED+bye REPLIED+it REPLY+. REPLY+AGAIN REPLY+again REPLY+for REPLY+yes
3 SENDING+> STOP+ASKED STOP+MENDED STOP+telling STOP+the SUBJECT+. SUBJECT+BADMSG SUBJECT+DAY
3 SUBJECT+THINGS SUBJECT+back SUBJECT+came SUBJECT+check SUBJECT+decline SUBJECT+guess
3 SUBJECT+keep SUBJECT+made SUBJECT+may SUBJECT+opt SUBJECT+refuse SUBJECT+replied
3 SUBJECT+resigned SUBJECT+to TAIL+about TAIL+for TAIL+thx TAKE+lost TAKE+these TEXT+>
3 TEXT+DEAR TEXT+ME TEXT+TAIL TEXT+about TEXT+somebody THINGS+. THINGS+KINDS THINGS+and
3 THINGS+of THIRD+. THIRD+who THREAT+BLOCK THREAT+blocking TIME+BEFORE TIME+EVENT TIME+dinner
3 TIME+one VOC+FROM VOC+YOU VOC+about VOC+im VOC+keep VOC+only VOC+out VOC+take VOC+thx
3 VOC+turn WANT+SUBJECT WANT+THESE WANT+i WHO WHO+VOC WHO+there WISH+YOU WISH+be WISH+i
3 WRONG+MENDED WRONG+number YOU+> YOU+DOESNT YOU+NEG YOU+TEXT YOU+back YOU+dont YOU+have
3 YOU+in YOU+turn a+OTHER a+patient a+yard absolutely+DOESNT absolutely+NEG absolutely+NOT
3 absolutely+not account add+BEFORE add+ME add+TAIL add+me after again+in agreeing alerts
3 allergic allergic+to already+, am an and+AGAIN and+DOESNT and+ENDED and+KEYWORD and+again
3 and+quiet and+this and+your any+BEFORE any+CONSENT any+FROM any+MENDED any+of are+WANT
3 are+WISH are+like are+over as+FROM as+of asking at+EVENT at+dinner automated be+> be+FROM
3 be+MY being blowin blowin+BEFORE boat+. brother+> building business button cake can+NEG
3 can+STOP can+do cant+keep change+MY change+the check+MY check+the claims class+BEFORE clear
3 closed+and closings club communications consent+REVOKE counter coupons dates daughters dead
3 did+. died direct do+ME do+NOT do+TAIL do+me do+not do+want do+without done dont dont+need
3 dozen+> drain drink drive eat+MY eat+my ed end+to enough+with every+DAY f find fine fone
3 fone+> for+. for+SUBJECT for+THINGS for+YOU for+family for+one form form+for fr+> from
3 from+BEFORE from+here from+now get+lost get+these getting+MY getting+messages gigs
3 giving+VOC go+> got+a guess guess+> gutters guy+, had+MY had+my has+DOESNT has+NEG has+NOT
3 has+not have have+an hearing+about here+. him+BEFORE his+THIRD honor horse house+is how+many
3 how+to i+be i+decline i+guess i+know i+made i+refuse i+replied i+resigned i+said id+sooner
3 im+BLOCK im+blocking in in+SENDING in+january in+may inbox+> ion ion+WANT ion+WISH ion+want
3 ipad ipad+> is+NEG it+END it+MY it+up its+YOU ive ive+had january january+and jobs just+NEG
3 key key+> lady last+one laundry lift like+SUBJECT list+ME list+TAIL list+VOC list+me live
3 locks lol+BEFORE mailbox make+BEFORE march marketing mattress may+> me me+about me+for mean
3 mo mo+> months+ago more+KINDS more+LIST much+, mute+MY mute+the my+BEFORE my+BODY my+KINDS
3 my+consent my+daughters my+house my+ipad my+last my+line n name+should never+AGAIN
3 never+KINDS never+MESSAGE never+REPLY never+SENDING never+text never+wanted news news+is
3 no+? no+ALONE no+STOP no+mas no+mo no+stop nomo notices now+on number+. o of+MY of+NEG
3 of+SUBJECT off+MENDED oh omg+MENDED on+ME on+VOC on+here once+in one+. only+KINDS only+LIST
3 only+MESSAGE only+REPLY only+SENDING only+TIME only+WANT only+text only+thing only+want
3 opting+FROM opting+out or+SUBJECT or+what out+> out+SUBJECT own own+BEFORE pal pal+> part
3 patient+there pays peace+and phone+. phone+> phone+BEFORE pictures+FROM pictures+of
3 please+OTHER pocket pool pretend pretend+I pretend+SUBJECT pretend+i pta pta+fundraiser pull
3 pull+MY put+a quit+SENDING quit+with quite+MENDED quite+SENDING real relationship
3 relationship+is resigned rest+> results right+> right+? ring rolls room+> run s said+NEG
3 said+bye sake sales see see+MY see+my sending+ME sending+TAIL sending+me seriously shot
3 should+come shut silence+> silence+BEFORE since+MY since+the skip+BEFORE skip+ME skip+TAIL
3 skip+VOC skip+me so+MY so+quit so+the sock socks+> somebody someone+SUBJECT someone+who
3 sooner+BADMSG sooner+eat specials stand still+GET still+VOC still+here straight stuff
3 swiping t t+. ta ta+> take+VOC take+the talking telling telling+ME telling+TAIL telling+VOC
3 telling+me text+. text+AGAIN text+again that+? the+ALONE the+ENDED the+KEYWORD the+KINDS
3 the+TAKE the+boat the+counter the+daily the+door the+first the+laundry the+locks the+mailbox
3 the+ones the+pta the+rolls the+specials the+water the+weather the+website there+. these+,
3 thing thing+I thing+i this+> this+one this+thing thx time+to times+do to+, to+BLOCK to+ME
3 to+TAIL to+block to+cut to+end to+go to+me too traded+MY twice+. txts uncheck uncheck+BEFORE
3 uncheck+it under unsubscribe+> unsuscribe up+MY ur vegan w+MY wanna+be wanted wanted+BEFORE
3 wanted+MESSAGES wanted+SENDING warehouse way+> ways ways+> weather wedding well+> were+done
3 what+my whatever+MY when+MY when+its where+SUBJECT wheres+the white+BEFORE wife+says with+a
3 wnat wrng wrng+NUMBER wrng+PHONE wrong+NUMBER x+TAIL x+VOC yall+. yard+sign yeah you+.
3 you+back you+dont you+turn youre+still
4 # ,+ALONE ,+GET ,+STOP ,+for ,+his ,+lift ,+or ,+so ,+then .+EVENT .+LOSE .+PULL .+THREAT
4 .+TIME .+VOC .+WISH .+for .+give .+id .+ill .+imma .+mute .+on .+take .+un .+whoevers .+wow
4 .+wrong .+you .+🚫 ?+END ?+TAKE ?+id ALONE+w BADMSG+w BEFORE BEFORE+ALONE BEFORE+DOESNT
4 BEFORE+asking BEFORE+give BEFORE+going BEFORE+maam BEFORE+switch BEFORE+thing BEFORE+your
4 DEAR+SUBJECT DEAR+who DITCH DITCH+go DOESNT+CALL DOESNT+TEXT DOESNT+add DONT+TEXT END+MY
4 END+the ENDED+w EVENT+BEFORE FEEL+> FEEL+to FROM+now FROM+or FROM+switch FROM+your GAVE+,
4 HEY+stahp I+THINGS I+check I+pass I+said I+sit KEYWORD+> KEYWORD+w KINDS+AGAIN KINDS+again
4 KINDS+to LIST+> ME+FROM MENDED+NEG MENDED+STOP MESSAGE+AGAIN MESSAGE+again MESSAGES+, MY+>
4 MY+REPLIED MY+inbox MY+moon MY+own MY+phone MY+previous MY+thumb NEG+. NEG+CALL NEG+WANT
4 NEG+add NEG+coming NEG+maam NEG+w NEGATIVE+> NEGATIVE+maam NOT+PULL NOT+add OTHER+PLURALS
4 PLURALS+VOC PULL+, SEND+ME SEND+TAIL SEND+me SENDING STOP+SENDING SUBJECT+ENDED SUBJECT+in
4 SUBJECT+youre TAIL+FROM TAKE+> TAKE+OTHER TEXT+. TEXT+AGAIN TEXT+THIRD TEXT+again
4 THIRD+SUBJECT THIRD+says THREAT+on THREAT+opting VOC+NEGATIVE VOC+THREAT VOC+and VOC+but
4 VOC+in VOC+no WANT WHO+, WISH+SUBJECT WRONG+BEFORE YOU+keep a+bathtub a+rest about ago
4 and+BADMSG and+DITCH and+NEG and+my and+so and+the bathtub bathtub+. be+GAVE be+REPLIED
4 be+texted be+the buzz buzz+BEFORE can+go cease closed correspondence cut de deceased+. do
4 dont+> down+, either+way for+WHO fr fundraiser further getting+BEFORE getting+these gift
4 giving+BEFORE go+BEFORE good+> goodbye guy hang hang+BEFORE hang+up has+BEFORE hole how
4 how+does i+THINGS i+check if+youre im+on im+opting inbox is+my is+on is+over is+where it+end
4 its+the keep keep+MY kindly know+about list+BEFORE lost+> maam maam+> mas+> mate mate+> me+>
4 me+FROM moon more more+MESSAGES mother moved mute my+NUMBER my+own my+previous my+thumb nada
4 never+TEXT nice no+maam not+PULL not+add off+switch offers omg+stahp on+a one+> one+VOC
4 only+when opting ordered over+and p p+> peace period permanently permanently+> place place+>
4 plese political previous quite reached reached+MY replies replies+> reply request right
4 say+> sit skip so+are state still stop+w stop2end switch switch+> teeth texts that+is
4 the+MENDED the+MESSAGES the+SENDING the+moon the+texting this this+NEG thought+SUBJECT
4 thought+i tired tired+. to+LIST today+> too+> unsub w want+BEFORE way website what+SUBJECT
4 when whoevers why+do with+the without+> worth would wow wreath x you+in you+keep your+MENDED
4 your+texting youre youve
5 * ,+ENDED ,+KEYWORD ,+NEG .+GET .+I .+YOU .+bye .+consider .+enough .+hang .+hard .+kick
5 .+make .+plz .+under ?+ENDED ?+KEYWORD ALONE BADMSG+MY BADMSG+VOC BEFORE+? BEFORE+STOP
5 BEFORE+are BEFORE+here BEFORE+is BEFORE+out BLOCK+> CONSENT DITCH+MY DITCH+the END+>
5 ENDED+SENDING ENDED+then ENDED+with FROM+VOC FROM+this GET HEY+ur KEYWORD+SENDING
5 KEYWORD+then KEYWORD+with KINDS+. ME+out MENDED+. MY+, MY+? MY+AUTHORITY MY+SEND MY+receipts
5 MY+send NEG+VOC NUMBER+> OTHER+KINDS OTHER+for PLURALS+, PULL+rocks REGULATOR+> REPLY+OTHER
5 STOP+w STOP+with SUBJECT+mean TAIL+out TEXT+BEFORE THESE+, TIME+it VOC+. VOC+? WISH
5 WRONG+WHO a+FROM a+WHO a+form a+plumber alone+> attorney away+> boat consider+MY
5 consider+the daily didnt+, do+NEG getting+THESE give giving good got+the gotta+REPLIED
5 gotta+say ha hard id+be imma it+a its+MY just+the kick kick+rocks make+MY me+out mean+BEFORE
5 mean+it my+inbox myself never+BEFORE no+, plumber plz receipts replying reported rocks stahp
5 stahp+> take take+it the+AUTHORITY the+TEXT the+UNSUB the+attorney the+last the+receipts
5 the+unsubscribe thought+I times to+END to+be traded water were+through what+I what+i
5 whatever+BEFORE why+BEFORE why+am wish wrong+WHO 🔕+> 🚫
6 .+STOP .+cut .+go .+just .+off .+reported .+so AUTHORITY+> BADMSG+with DAY+. FROM
6 FROM+SUBJECT I+gotta I+mean MESSAGES MESSAGES+. MY+PHONE MY+attorney NEGATIVE NEGATIVE+,
6 OTHER+. PHONE+. SUBJECT+gotta THESE VOC+> VOC+is consent consider cord+> deceased enough
6 give+BEFORE give+it go gotta hard+pass i+gotta i+mean just+MY make moved+to my+PHONE
6 next+one no+> not quit+> rest scribe scribe+> texted thumb+is to+NEG un un+scribe
6 under+BEFORE whatever
7 ,+LIST ,+TAKE .+dont .+how .+nah .+this BEFORE+LIST BEFORE+with GET+these LIST+. MESSAGES+>
7 MY+REPLY MY+cord MY+last NEG+> NUMBER PHONE PLURALS REGULATOR STOP+> UNSUB YOU+.
7 after+BEFORE any bye cord go+away here+> it+BEFORE last mas my+REPLY nah off ones only+>
7 pass+> quit take+BEFORE texts+, the+cord thumb
8 ,+the .+TAKE BADMSG+BEFORE BEFORE+MESSAGES GET+THESE KINDS UNSUB+> WRONG+NUMBER WRONG+PHONE
8 ago+. and+MY bye+> for+good may once phone yall
9 ,+and . .+UNSUB NEG+with SENDING+. away cut+MY cut+the silence these
10 .+WRONG ALONE+> AUTHORITY be id in+DAY one pass
11 BEFORE+.
12 FROM+> 🔕
13 .+ALONE more+> off+>
17 here
"""
