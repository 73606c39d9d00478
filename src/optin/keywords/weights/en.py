"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 >
-15 .+yes
-14 =bias
-13 that yes
-12 DAY+> EVENT+> questions stopped took
-11 .+is did is+MY mind now+>
-10 ,+it .+> .+the 0+> THIRD at lol+> or they
-9 , .+com .+does .+example .+whats .+who DOESNT+ALONE by com emails example example+. for+TAIL
-9 found haha hes him its late leaving or+NEG
-8 ,+is .+can .+in .+ok .+which 2 BEFORE+DAY BODY I+read NEG+LOSE SUBJECT+read SUBJECT+this
-8 TEXT+, a+LIST a+meeting calls code early friday from+> he i+read it+, leave list maybe
-8 meeting message my+ENDED open soup thanks+> think whats which your+KINDS youre+MY
-7 ,+WANT ,+ill ,+its .+REMOVED .+theres DOESNT+KEYWORD DOING DONT+LOSE DONT+take EVENT+,
-7 FROM+TIME HEY+> I+WISH MY+other MY+soup REMOVED+BEFORE VOC+as a+EVENT all always be+there
-7 church cut+BEFORE deal did+YOU do+SUBJECT does email ended ending for+BEFORE for+ME had
-7 is+BEFORE it leave+it lol love+BEFORE meeting+, nothing+> on+MY on+it only+BEFORE please+>
-7 question read+every reminders+> robot+NEG says should start thanks thats the+other to+say
-7 to+your told+VOC want+to whenever youd your+MESSAGE yourself
-6 %+BADMSG %+ENDED %+KEYWORD ,+I ,+can ,+do ,+my ,+you .+1 .+am .+questioned .+they .+y
-6 AGAIN+. ASKED+THIRD BADMSG+, BEFORE+DOING CALL+ME CALL+TAIL CALL+me DITCH+it DOESNT+BEFORE
-6 DOESNT+ENDED DOESNT+UNSUB DOESNT+let DOESNT+mind DOESNT+unsubscribe DONT+ENDED DONT+KEYWORD
-6 DONT+TAKE END+or ENDED+DOING FROM+ME FROM+and GET+every HEY+SUBJECT HEY+i KEYWORD+DOING
-6 LIST+again MESSAGES+again MY+OTHER MY+PLURALS MY+job MY+new MY+old NEG+DOING NEG+mind
-6 NEGATIVE+thanks OTHER+> OTHER+VOC SENDING+lol STOP+DOING STOP+by SUBJECT+WISH TAKE+on
-6 THIRD+to TIME TIME+> TIME+the WANT+your about+MY about+the again+. and+I and+then ants
-6 any+time asked back bring call calling came can+SUBJECT did+SUBJECT did+VOC didnt
-6 does+BEFORE does+MY dont+ENDED dont+KEYWORD dont+take finished full gate get+MY got his
-6 ignore it+to just+BEFORE love+THESE main meant missed my+ALONE my+KEYWORD no+thanks nobody
-6 off+MY order pin pin+> questioned questioned+> resume texts+BEFORE texts+VOC to+> to+TAKE
-6 took+TAIL took+VOC two un+ENDED un+KEYWORD was was+MY what+BEFORE whats+MY whos why
-6 with+BEFORE without wont wouldnt youre+the yourself+>
-5 ,+WISH ,+YOU ,+add ,+i ,+thanks ,+thats ,+took ,+youre .+. .+NOBODY .+WANT .+chill .+curious
-5 .+disliked .+haha .+idk .+leaving .+need .+opt .+stopped .+stopping .+use .+whos 1 ?+HEY
-5 ?+SUBJECT ASKED+> ASKED+him ASKED+to BADMSG+of BEFORE+DITCH BEFORE+KINDS BEFORE+or
-5 BEFORE+questions BEFORE+than BEFORE+tmrw DITCH+SUBJECT DOESNT+LOSE DOESNT+TAKE DOESNT+take
-5 DONT+ALONE END+FROM END+it ENDED+my ENDED+worrying FROM+TAIL FROM+to GET+it HATE HEY+WRONG
-5 HEY+wrong I+ASKED I+NEGATIVE I+PULL I+REPLY I+STOP I+miss I+no I+supposed KEYWORD+worrying
-5 LIST+DOESNT LIST+NEG LIST+is MESSAGE+> MESSAGE+PLURALS MY+DAY MY+EVENT MY+THIRD MY+reminders
-5 MY+school NEG+let NEG+lol NEG+take NEG+thanks NEG+worrying NOBODY OTHER+MENDED REMOVE+the
-5 REPLIED+yes SENDING+HEY SENDING+PLURALS SENDING+please STOP+worrying SUBJECT+GAVE SUBJECT+MY
-5 SUBJECT+had SUBJECT+left SUBJECT+miss SUBJECT+supposed TAIL+to TEXT+PLURALS THREAT+BEFORE
-5 UNSUB+MENDED UNSUB+please VOC+get WISH+a WISH+to YOU+get a+KINDS a+pin a+robot about+to
-5 again and+i and+it anybody anyone ask asked+to at+BEFORE back+on bangs been best can can+MY
-5 cancel+> cant cheese chill+w curious dad did+you didnt+BEFORE disliked dont+ALONE
-5 dont+BEFORE end end+or ends everything fees fell for+now for+us for+your forgot grandpa
-5 half+FROM hate him+to his+BEFORE hold i+had i+miss i+supposed idk in+VOC in+here in+your
-5 instead insurance is+LIST is+MENDED is+MESSAGES is+SENDING is+the is+what its+a keeps
-5 keeps+SENDING killed know+> leaving+BEFORE leaving+VOC left like+a lou love+MY love+these
-5 manager many+texts me+in min more+questions more+than mostly my+UNSUB my+soup my+unsubscribe
-5 never off+TIME off+and on+BEFORE on+my or+DOESNT out+of over person+> pigeons please
-5 questions+. quiet+> quilt saved send+BEFORE should+I should+SUBJECT should+i so song spam
-5 stopping stops tell+THIRD texts+ME texts+me the them theres+a tmrw to+MY to+REMOVE to+get
-5 to+unsubscribe told+you unsubscribe+MENDED unsubscribe+please upstairs use we went whole
-5 will without+VOC worrying worrying+> wrong wrote y yes+> you you+GAVE you+cant
-4 ,+BEFORE ,+MY ,+NEGATIVE ,+PULL ,+SUBJECT ,+glad ,+go ,+half ,+no ,+still ,+why .+DAY
-4 .+MESSAGES .+PLURALS .+REVOKE .+THIRD .+anybody .+are .+emphasized .+end .+grandpa .+liked
-4 .+loved .+never .+none .+of .+please .+removed .+resume .+thank .+that .+what .+will .+wtf
-4 ?+LIST AGAIN+, ALONE+to BADMSG+TAIL BADMSG+by BEFORE+BLOCK BEFORE+HEY BEFORE+all BEFORE+back
-4 BEFORE+blocked BEFORE+blush BEFORE+deals BEFORE+free BEFORE+get BEFORE+nothing
-4 BEFORE+numbers BEFORE+objection BEFORE+worries BODY+BEFORE DAY+is DAY+or DITCH+you
-4 DOESNT+REPLIED DOESNT+recall DOESNT+think DONT+DITCH DONT+NEG DONT+STOP DONT+recall
-4 DONT+think END+of ENDED+, ENDED+all ENDED+of FEEL+MENDED FEEL+WRONG FEEL+for FEEL+wrong
-4 FROM+, FROM+course FROM+us GET+the GET+your HEY+BADMSG HEY+ENDED HEY+KEYWORD HEY+NEG HEY+YOU
-4 HEY+stop I+agree I+say I+stop I+think I+wouldnt KEYWORD+, KEYWORD+TAIL KEYWORD+all
-4 KEYWORD+my KEYWORD+of KINDS+BADMSG LIST+HEY LIST+and LIST+because LIST+lol LOSE+the ME+blush
-4 ME+on MENDED+, MENDED+FROM MENDED+MY MENDED+on MESSAGE MESSAGE+BADMSG MESSAGES+AGAIN
-4 MESSAGES+HEY MESSAGES+lol MESSAGES+me MY+friday MY+landline MY+manager MY+survey NEG+ALONE
-4 NEG+UNSUB NEG+and NEG+by NEG+good NEG+nothing NEG+objection NEG+one NEG+recall NEG+think
-4 NEG+unsubscribe NEG+worries NEGATIVE+NOT NEGATIVE+i NEGATIVE+not NEGATIVE+nothing
-4 NEGATIVE+objection NEGATIVE+worries NOBODY+. OTHER+, OTHER+please PHONE+SUBJECT PHONE+with
-4 PULL+off REMOVE+it REPLIED+to REPLY+to SEND SEND+MY SEND+THESE SENDING+KINDS SENDING+again
-4 STOP+TAIL STOP+and STOP+counting STOP+to SUBJECT+FROM SUBJECT+PULL SUBJECT+REMOVED
-4 SUBJECT+agree SUBJECT+as SUBJECT+cut SUBJECT+gave SUBJECT+lost SUBJECT+should SUBJECT+were
-4 SUBJECT+wouldnt TAIL+blush TAIL+on TEXT+BADMSG TEXT+ENDED TEXT+KEYWORD TEXT+you THESE+KINDS
-4 THIRD+REPLIED THIRD+about THIRD+call TIME+I TIME+SUBJECT TIME+all VOC+CALL VOC+GAVE VOC+NEG
-4 VOC+PHONE VOC+TAIL VOC+a VOC+blush VOC+by VOC+cant VOC+put WANT+MY WANT+TEXT WANT+a YOU+FROM
-4 YOU+as YOU+cant YOU+this a+TEXT a+VOC about+his ahead allowed alone+THREAT alone+im
-4 and+BEFORE and+NEGATIVE and+SUBJECT and+im and+no and+put ants+> anybody+else arrest
-4 as+executor at+MY behind better blocked blush blush+> both bring+MY broken broken+> bye+bye
-4 c call+> can+you cancel cancel+MY charged chill clean closed+on come coming+, company
-4 counting course creep dead+. death delete+MY deposit did+MY did+NEG die disconnected
-4 disliked+> do+I do+YOU do+i does+it done+> dont+LOSE dont+TAKE dont+recall dont+think
-4 emphasized emphasized+> end+FROM end+of endless everybody everyone fee finally first first+>
-4 flight for+VOC for+a for+me found+BEFORE from+NEG get get+on get+the get+this go+ahead god
-4 got+FROM got+my guys had+BEFORE had+NEG haha+> hair half happy hello home homework
-4 how+SUBJECT i+PULL i+REPLY i+agree i+left i+wouldnt if+BEFORE if+this im+BEFORE im+VOC in+MY
-4 is+FROM is+TEXT is+dead is+there it+HEY it+be it+says ive+NEG job+> just+found keep+me kept
-4 know+SUBJECT kyle letter like+to liked liked+> list+. long+as looks loved manager+>
-4 many+LIST many+MESSAGES many+SENDING me+blush messages midnight more+BADMSG mum my my+THIRD
-4 my+WHO my+landline my+old needed never+> never+REPLIED newsletter night no+nothing
-4 no+objection no+worries noise none+. nonstop object objection of+ME of+TAIL of+TEXT
-4 of+course off+my offer office on+the one+of only+MY only+the opt+in or+ENDED or+KEYWORD
-4 or+TAKE or+only other out+TIME out+the outta+here please+BEFORE please+CALL plenty+>
-4 put+BEFORE question+? quiet quit+DOING read+it recall+giving receipt refund report
-4 ridiculous ridiculous+> rosa row+f said same satan saturday saw say say+NEG saying says+MY
-4 scam seats sent shes shop show six slow so+ALONE so+I so+SUBJECT so+stop somebodys
-4 sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong speech stop stop+TAIL stop+by stop+to
-4 stopped+> stupid subscribe+to sunday surprise survey taking tell+him texting+, texts+HEY
-4 texts+TAIL texts+again texts+lol than thats+MY thats+the the+BADMSG the+CALL the+OTHER
-4 the+house the+job the+manager the+new the+reminders the+school them+BEFORE theres theyre
-4 think+about to+ALONE to+GET to+REPLIED to+UNSUB told+BEFORE too took+forever ttyl
-4 unsubscribe+VOC until us+> use+MY use+this used+to want+my was+VOC whats+the whenever+> who
-4 who+GAVE who+gave whos+BEFORE whos+MY whos+this with+this worries wtf you+FROM you+WISH
-4 you+as you+guys you+this your+TEXT your+THIRD your+list your+message yours
-3 ,+ASKED ,+KINDS ,+MESSAGE ,+THESE ,+THIRD ,+did ,+does ,+even ,+how ,+id ,+need ,+one
-3 ,+thank ,+these ,+use ,+would .+" .+0 .+DEAR .+FEEL .+REPLY .+SENDING .+TEXT .+UNSUBBED
-3 .+all .+another .+c .+depends .+emails .+ended .+ends .+his .+hmm .+honestly .+house .+maybe
-3 .+no .+out .+perfect .+promos .+remind .+remove .+send .+should .+start .+tell .+texts
-3 .+theyre .+too .+unsubscribed .+where .+wont .+ye .+yess .+your .+zero 0 0+VOC 0+min 2+> ?+?
-3 ?+MY ?+i AGAIN+ALONE AGAIN+BADMSG AGAIN+ENDED AGAIN+KEYWORD AGAIN+NEG AGAIN+STOP AGAIN+TIME
-3 AGAIN+stop ALONE+and ALONE+by ALONE+is ASKED+VOC ASKED+for BADMSG+THINGS BADMSG+a BADMSG+or
-3 BEFORE+BODY BEFORE+CALL BEFORE+I BEFORE+MENDED BEFORE+PLURALS BEFORE+REPLIED BEFORE+SUBJECT
-3 BEFORE+THINGS BEFORE+away BEFORE+bangs BEFORE+cancel BEFORE+cares BEFORE+complaints
-3 BEFORE+flowers BEFORE+friday BEFORE+good BEFORE+haha BEFORE+he BEFORE+hiccups
-3 BEFORE+homework BEFORE+i BEFORE+info BEFORE+key BEFORE+leave BEFORE+lol BEFORE+one
-3 BEFORE+paid BEFORE+pain BEFORE+prob BEFORE+problem BEFORE+right BEFORE+rush BEFORE+save
-3 BEFORE+snow BEFORE+thanks BEFORE+was BEFORE+year BODY+, BODY+FROM CALL+VOC CONSENT+FROM
-3 CONSENT+OTHER CONSENT+form CONSENT+to DAY+? DAY+min DEAR+call DITCH+REPLY DITCH+SEND
-3 DITCH+send DOESNT+ASKED DOESNT+DAY DOESNT+STOP DOESNT+asked DOESNT+get DOESNT+object
-3 DOESNT+stop DOESNT+sure DOING+> DONT+ASKED DONT+asked DONT+let DONT+mind DONT+object
-3 DONT+stop DONT+want END+0 END+off END+that ENDED ENDED+and ENDED+by ENDED+is ENDED+it
-3 ENDED+or EVENT EVENT+VOC FEEL+. FROM+at FROM+key FROM+nothing FROM+that GAVE+ENDED
-3 GAVE+KEYWORD GAVE+STOP GAVE+the GET+FROM GET+LIST GET+NEGATIVE GET+PLURALS GET+SPAMMING
-3 GET+SUBJECT GET+annoying GET+no GET+out GET+outta GET+texts GET+this HEY+BEFORE HEY+I HEY+MY
-3 HEY+NOT HEY+THESE HEY+id HEY+not HEY+you I+NEG I+VOC I+already I+ask I+dont I+left I+like
-3 I+should I+sign KEYWORD KEYWORD+FROM KEYWORD+and KEYWORD+by KEYWORD+is KEYWORD+it KEYWORD+or
-3 KINDS+ENDED KINDS+KEYWORD KINDS+MY KINDS+PLURALS KINDS+are KINDS+my KINDS+notifications
-3 LIST+AGAIN LIST+TIME LIST+code LIST+too LOSE+a LOSE+that ME+DAY ME+as MENDED+> MENDED+AGAIN
-3 MENDED+in MESSAGE+, MESSAGE+ENDED MESSAGE+KEYWORD MESSAGE+is MESSAGE+notifications
-3 MESSAGE+please MESSAGE+updates MESSAGES+BEFORE MESSAGES+ME MESSAGES+TAIL MESSAGES+and
-3 MESSAGES+code MY+alarm MY+alerts MY+are MY+case MY+church MY+deals MY+deposit MY+emails
-3 MY+gate MY+hiccups MY+insurance MY+main MY+mom MY+mum MY+opt MY+receipt MY+same MY+second
-3 MY+sofa MY+speech MY+whole NEG+DITCH NEG+HEY NEG+KEYWORD NEG+THINGS NEG+all NEG+ask
-3 NEG+asked NEG+complaints NEG+free NEG+homework NEG+is NEG+object NEG+prob NEG+problem
-3 NEG+rush NEG+selling NEG+sure NEGATIVE+complaints NEGATIVE+contact NEGATIVE+good
-3 NEGATIVE+homework NEGATIVE+one NEGATIVE+prob NEGATIVE+problem NEGATIVE+rush NOT+TIME
-3 NUMBER+SUBJECT NUMBER+are NUMBER+on OTHER+on PHONE+BLOCK PHONE+blocked PHONE+do PHONE+of
-3 PHONE+the PLURALS+are PLURALS+code PULL PULL+> PULL+it REMOVE+a REMOVED+it REMOVED+off
-3 REPLY+MY REPLY+PLURALS REPLY+VOC REPLY+all REPLY+notifications REPLY+please REPLY+rosa
-3 REVOKE+MY REVOKE+my SEND+BEFORE SEND+DEAR SEND+NEG SENDING+BADMSG SENDING+VOC SENDING+my
-3 SENDING+notifications SENDING+stop SENDING+updates SENDING+with STOP+ME STOP+is STOP+me
-3 SUBJECT+LOSE SUBJECT+TAKE SUBJECT+actually SUBJECT+already SUBJECT+do SUBJECT+dropped
-3 SUBJECT+for SUBJECT+guys SUBJECT+heard SUBJECT+leave SUBJECT+like SUBJECT+lose SUBJECT+meant
-3 SUBJECT+mind SUBJECT+promise SUBJECT+sign TAIL+DAY TAIL+as TAIL+by TAKE+out TAKE+outta
-3 TAKE+the TEXT TEXT+YOU TEXT+notifications TEXT+please TEXT+stop TEXT+updates THINGS
-3 THINGS+VOC THINGS+to THIRD+BEFORE THIRD+CALL THIRD+I THIRD+REMOVED THIRD+SENDING THIRD+WANT
-3 THIRD+i THREAT+BADMSG THREAT+HEY THREAT+NEGATIVE THREAT+VOC THREAT+about THREAT+be
-3 THREAT+done THREAT+in THREAT+no THREAT+okay TIME+OTHER TIME+i VOC+BADMSG VOC+END VOC+I
-3 VOC+ME VOC+THIRD VOC+guys VOC+leave VOC+me VOC+mind VOC+or VOC+phone VOC+promise WANT+MENDED
-3 WANT+help WANT+this WANT+three WISH+ME WISH+TAIL WISH+VOC WISH+help WISH+it WISH+me
-3 WISH+three WISH+your YOU+, YOU+END YOU+GAVE YOU+did YOU+for YOU+guys YOU+know YOU+mind
-3 YOU+or YOU+out YOU+promise YOU+put a+DAY a+GET a+MESSAGE a+WANT a+WISH a+day a+miracle
-3 a+real a+surprise a+wasp a+word able able+to accepted actually again+, ahead+with alarm
-3 all+MY all+this allergic+> already+paid am+on anchovies and+GAVE and+NOBODY and+SEND
-3 and+THREAT and+nobody and+we anyone+> apologies apologies+for app are+BEFORE are+the around
-3 as+MESSAGES as+SENDING as+TEXT as+long as+spam ask+> at+all at+the back+to bad bangs+>
-3 be+able bed before+MY before+my big birds+> bit blocks bookings bookings+, break+FROM
-3 break+from but+THREAT buy buy+> by+whenever c+> cactus call+FROM call+ME call+TAIL call+VOC
-3 call+me can+REPLY can+SEND can+VOC can+send can+the cancel+my car+DOESNT car+NEG case+>
-3 cell+> charge charged+BEFORE charged+ME charged+TAIL charged+VOC charged+me cheese+, code+,
-3 company+is complaints complaints+about consent+FROM consent+OTHER consent+form copy cost
-3 couldnt cruise cut+it cut+off date days+FROM dead+, deal+> decaf delete+the deleted depends
-3 did+DOESNT did+NOT did+not did+the didnt+CONSENT didnt+GET didnt+MENDED didnt+TAKE
-3 didnt+consent didnt+get do+to do+you does+the dont+DITCH dont+NEG dont+STOP dont+let
-3 dont+object dont+stop dont+text doors down down+MY down+with dr dr+. dream drop dropped
-3 dropped+BEFORE early+> else email+BEFORE ends+in english english+> enjoy+your ever+ALONE
-3 ever+BADMSG ever+ENDED ever+KEYWORD ever+NEG ever+STOP ever+stop everything+> everywhere
-3 executor+> exit eyes eyes+and fell+in fewer finish finished+BEFORE finished+VOC five floor
-3 for+all for+it for+this forty found+MY four free+cruise friday+. from+ME from+TAIL get+outta
-3 getting+BADMSG getting+SPAMMING getting+annoying getting+texts getting+the getting+your glad
-3 glad+SUBJECT glad+VOC glad+YOU glad+you go+for goat goes+FROM going+with good+DOESNT
-3 good+DONT good+dont good+with got+NEG group grow guests had+a half+of hand happy+> has+MY
-3 have+a he+BEFORE hearing+> help help+with here+, here+BEFORE here+MENDED here+and
-3 here+anymore hiccups hiccups+TIME hiring his+EVENT hmm home+BEFORE honestly hospital
-3 how+BEFORE how+I how+i how+often i+DOESNT i+GAVE i+WISH i+already i+ask i+dont i+like i+say
-3 i+sign i+think id+DONT id+GAVE id+NEG id+never ignore+MY ill ill+be im+HEY im+NEGATIVE
-3 im+about im+done im+in im+no im+okay in+BEFORE in+EVENT in+MENDED in+a in+my in+one
-3 instead+FROM instead+of is+broken is+out is+texting is+that it+? it+STOP it+all it+from
-3 it+wasnt its+BADMSG its+NEG ive+ASKED ive+NEGATIVE ive+no job jump just just+KINDS
-3 just+MESSAGE just+SENDING just+TEXT just+text keep+ME keep+TAIL keep+THESE keeps+LIST
-3 keeps+MENDED key+and killed+BEFORE killing killing+BEFORE killing+ME killing+TAIL
-3 killing+VOC killing+me kind knocking know+VOC landline last+LIST late+> lawyer+> leads
-3 leave+BEFORE light line+> list+for lol+, lol+I lol+SUBJECT lol+i long lot loved+> making
-3 me+DAY me+as me+on me+posted mean+to message+, messages+on metal mind+> mind+BEFORE mine
-3 mine+> minutes miracle miss monday more+bangs more+pain mornings mostly+> my+LIST
-3 my+MESSAGES my+PLURALS my+mom my+mum my+opt nearly need+help need+three neighbors
-3 never+ASKED never+TAKE never+WISH never+asked next+BEFORE no+I no+SUBJECT no+complaints
-3 no+contact no+good no+homework no+i no+one no+prob no+problem no+rush noise+> nope+> nose
-3 nothing+HEY nothing+lol number+FROM number+do number+of number+on object+to objection+TIME
-3 objection+at of+MESSAGE of+THESE of+us off+at off+key off+that often oh+NEG oh+NEGATIVE
-3 oh+no ok+NEG okay+with old+one omg+BADMSG omg+ENDED omg+KEYWORD omg+NEG omg+stop on+MENDED
-3 one+with open+on or+did or+leave ours out+to out+with outta over+BEFORE owe page paid
-3 perfect phone+the photo pick playing please+KINDS please+REPLY please+SENDING please+TEXT
-3 pls+NEGATIVE pls+no police price private+BEFORE prob problem promise+DOESNT promise+NEG
-3 promise+NOT promise+not promos promos+code put put+this putting questions+> quits quits+>
-3 quiz read+BEFORE really receipt+, rejoin release remember resend respond respond+to
-3 resume+MY revoke+my revoked rid+FROM rid+of row running said+yes sale scared school screen
-3 send send+DEAR set+> shared should+KINDS should+MESSAGE should+REPLY should+SENDING
-3 should+TEXT should+text shut+up sings sister sitting size sleep slow+down slugs sms+> snore
-3 snow snow+BEFORE so+BADMSG so+WHO so+i so+why some someone+CALL someone+call sorry sounds
-3 sounds+good speak step+> stop+> stop+is street subscribe summer sunscreen supplies supposed
-3 supposed+to sure sure+SUBJECT surprise+. tbh teacher ten terminated text+> text+BADMSG
-3 text+PLURALS text+VOC text+is text+notifications texts+AGAIN thats+NEG the+NEG the+THINGS
-3 the+VOC the+church the+emails the+gate the+group the+insurance the+late the+main the+receipt
-3 the+same the+second the+survey them+> then+NEG there+> there+be these+KINDS this+DAY
-3 this+MENDED those though thru time+SUBJECT tmrw+> to+ENDED to+KEYWORD to+LOSE to+MENDED
-3 to+MESSAGE to+buy to+getting to+sms to+the told+ME told+SUBJECT told+TAIL told+me too+or
-3 took+BEFORE try twice+> two+. two+blocks ugh unblocked under+MY unit unsubscribe+BEFORE up+>
-3 up+and update update+MY update+my ur+MESSAGE use+LIST use+MENDED use+MESSAGES use+SENDING
-3 use+TEXT voice walking want+the warning was+in was+my wasnt wasp way+. weeks welcome+to
-3 what+kind whatsapp when+youre which+THIRD which+WHO which+company who+VOC who+died whole+WHO
-3 whole+family whose why+> win+> with+NEG with+NEGATIVE with+no without+SUBJECT without+YOU
-3 works worries+, ye ye+> yes+to yess yo+BEFORE yo+MY yoga you+END you+mind you+or you+promise
-3 you+put youll+make your+bank your+sms youre+welcome zero
-2 "+I "+SUBJECT "+and "+i %+ALONE %+NEG %+STOP %+stop *+to ,+FEEL ,+NUMBER ,+SENDING ,+TEXT
-2 ,+any ,+are ,+be ,+come ,+could ,+dont ,+gate ,+hell ,+here ,+hes ,+just ,+leave ,+lets
-2 ,+maybe ,+message ,+more ,+number ,+once ,+only ,+shes ,+some ,+take ,+tell ,+text ,+texts
-2 ,+thought ,+two ,+were ,+whenever ,+will .+% .+2 .+SEND .+after .+anything .+best .+block
-2 .+cant .+did .+didnt .+door .+ducking .+endless .+explain .+fewer .+found .+he .+hes .+holy
-2 .+howd .+ignore .+it .+keeps .+last .+lost .+love .+mine .+more .+nobody .+nonstop .+nope
-2 .+omw .+people .+permission .+pls .+quitting .+reacted .+resubscribe .+running .+sorry
-2 .+sounds .+step .+strat .+thats .+thx .+to .+turned .+ty .+whens .+whose .+whys .+yep
-2 .+yesterday .+youd 0+? 0+DOESNT 0+NEG 0+NOT 0+YOU 0+guests 0+is 0+messages 0+not 0+people
-2 1+> 2+FROM 2+THINGS 3rd 3rd+. 5th 6pm 9pm ?+BEFORE ?+I ?+SENDING ?+YOU ?+for ?+my ?+ugh
-2 ?+you AGAIN+GET AGAIN+TAKE AGAIN+get ALONE+DOING ALONE+HEY ALONE+MENDED ALONE+TAIL
-2 ALONE+button ALONE+calling ALONE+light ALONE+loss ALONE+me ALONE+over ALONE+please
-2 ALONE+putting ALONE+worrying ASKED+first ASKED+my ASKED+that BADMSG BADMSG+> BADMSG+DOING
-2 BADMSG+FROM BADMSG+HEY BADMSG+ME BADMSG+SEND BADMSG+TIME BADMSG+and BADMSG+at BADMSG+calling
-2 BADMSG+everything BADMSG+is BADMSG+light BADMSG+lol BADMSG+loss BADMSG+me BADMSG+over
-2 BADMSG+putting BADMSG+sending BADMSG+worrying BEFORE+BADMSG BEFORE+GET BEFORE+LOSE
-2 BEFORE+NEG BEFORE+NOT BEFORE+PULL BEFORE+REMOVE BEFORE+REMOVED BEFORE+TEXT BEFORE+THIRD
-2 BEFORE+about BEFORE+add BEFORE+after BEFORE+app BEFORE+at BEFORE+autocorrected
-2 BEFORE+because BEFORE+bleach BEFORE+bothers BEFORE+button BEFORE+came BEFORE+charges
-2 BEFORE+cost BEFORE+count BEFORE+decaf BEFORE+died BEFORE+do BEFORE+does BEFORE+down
-2 BEFORE+earlier BEFORE+else BEFORE+ends BEFORE+every BEFORE+excuse BEFORE+family BEFORE+fell
-2 BEFORE+finished BEFORE+flight BEFORE+forget BEFORE+form BEFORE+fyi BEFORE+god BEFORE+haircut
-2 BEFORE+isnt BEFORE+it BEFORE+joke BEFORE+let BEFORE+lets BEFORE+listings BEFORE+longer
-2 BEFORE+matter BEFORE+noise BEFORE+number BEFORE+off BEFORE+paper BEFORE+please BEFORE+posted
-2 BEFORE+put BEFORE+removed BEFORE+resume BEFORE+says BEFORE+seats BEFORE+shoes BEFORE+show
-2 BEFORE+since BEFORE+sir BEFORE+sleep BEFORE+sofa BEFORE+song BEFORE+sorry BEFORE+speak
-2 BEFORE+stops BEFORE+stuff BEFORE+that BEFORE+the BEFORE+then BEFORE+too BEFORE+tried
-2 BEFORE+wants BEFORE+warning BEFORE+wasnt BEFORE+we BEFORE+werent BEFORE+whatsoever
-2 BEFORE+will BEFORE+without BEFORE+youd BEFORE+youll BLOCK+0 BLOCK+DAY BLOCK+FROM BLOCK+MY
-2 BLOCK+THESE BLOCK+my BLOCK+the BODY+MENDED BODY+on BODY+please CALL+BLOCK CALL+FROM
-2 CALL+autocorrected CALL+blocked CALL+fell CALL+from CALL+fyi DAY+EVENT DAY+MENDED DAY+OTHER
-2 DAY+VOC DAY+guests DAY+messages DAY+please DEAR+, DEAR+CALL DITCH+, DITCH+FROM DITCH+LIST
-2 DITCH+THIRD DITCH+YOU DITCH+a DOESNT DOESNT+0 DOESNT+BADMSG DOESNT+CONSENT DOESNT+END
-2 DOESNT+MENDED DOESNT+REMOVE DOESNT+TIME DOESNT+YOU DOESNT+ask DOESNT+by DOESNT+coming
-2 DOESNT+consent DOESNT+drop DOESNT+make DOESNT+mean DOESNT+open DOESNT+ready DOESNT+really
-2 DOESNT+remember DOESNT+remove DOESNT+replace DOESNT+say DOESNT+shut DOESNT+that DOESNT+turn
-2 DOESNT+you DOING+FROM DOING+about DOING+of DONT+BADMSG DONT+BEFORE DONT+END DONT+GAVE
-2 DONT+PULL DONT+REMOVE DONT+REPLIED DONT+UNSUB DONT+drop DONT+have DONT+read DONT+remember
-2 DONT+remove DONT+replace DONT+unsubscribe END+BEFORE END+DAY END+a END+him END+my ENDED+.
-2 ENDED+HEY ENDED+MY ENDED+TAIL ENDED+at ENDED+button ENDED+calling ENDED+everything ENDED+in
-2 ENDED+light ENDED+lol ENDED+loss ENDED+me ENDED+over ENDED+please ENDED+putting
-2 ENDED+texting EVENT+EVENT EVENT+HEY EVENT+MENDED EVENT+all EVENT+list EVENT+please EVENT+so
-2 FROM+BODY FROM+OTHER FROM+PHONE FROM+THESE FROM+WANT FROM+after FROM+again FROM+by
-2 FROM+calling FROM+if FROM+me FROM+messages FROM+my FROM+since FROM+so FROM+them GAVE+.
-2 GAVE+> GAVE+BEFORE GAVE+away GAVE+for GAVE+from GAVE+quit GAVE+this GAVE+u GAVE+up GET+>
-2 GET+BADMSG GET+MESSAGES GET+SENDING GET+VOC GET+YOU GET+back GET+everything
-2 GET+notifications GET+on GET+rid GET+well GET+you HEY+all HEY+for HEY+let HEY+the I+CONSENT
-2 I+DOESNT I+DOING I+END I+HATE I+KINDS I+LOSE I+MENDED I+MESSAGE I+MY I+REMOVE I+SENDING
-2 I+both I+bring I+closed I+consent I+could I+cut I+dropped I+ended I+go I+had I+hate I+keep
-2 I+lost I+meant I+only I+prefer I+reported I+save I+send I+signed I+stopped I+text I+told
-2 I+turned I+went I+were I+won KEYWORD+. KEYWORD+HEY KEYWORD+ME KEYWORD+MY KEYWORD+at
-2 KEYWORD+button KEYWORD+calling KEYWORD+everything KEYWORD+light KEYWORD+loss KEYWORD+me
-2 KEYWORD+over KEYWORD+please KEYWORD+putting KEYWORD+texting KEYWORD+to KINDS+> KINDS+END
-2 KINDS+GAVE KINDS+STOP KINDS+YOU KINDS+away KINDS+count KINDS+list KINDS+lol KINDS+saved
-2 KINDS+so KINDS+stop KINDS+the KINDS+then KINDS+this KINDS+you LIST+? LIST+FROM LIST+KINDS
-2 LIST+PLURALS LIST+THINGS LIST+YOU LIST+come LIST+coming LIST+for LIST+from LIST+here LIST+if
-2 LIST+on LIST+still LIST+that LIST+werent LIST+whatsoever LIST+with LOSE+, LOSE+DAY LOSE+FROM
-2 LOSE+him LOSE+it LOSE+off ME+DITCH ME+SENDING ME+VOC ME+a ME+are ME+back ME+but ME+by
-2 ME+here ME+in ME+posted ME+sleep ME+to MENDED+2 MENDED+BLOCK MENDED+CALL MENDED+PULL
-2 MENDED+REMOVE MENDED+TAKE MENDED+WISH MENDED+add MENDED+again MENDED+any MENDED+but
-2 MENDED+do MENDED+down MENDED+ends MENDED+excuse MENDED+form MENDED+go MENDED+god
-2 MENDED+leave MENDED+like MENDED+not MENDED+of MENDED+off MENDED+resume MENDED+that
-2 MENDED+the MENDED+to MESSAGE+ALONE MESSAGE+END MESSAGE+KINDS MESSAGE+STOP MESSAGE+VOC
-2 MESSAGE+YOU MESSAGE+away MESSAGE+count MESSAGE+reminders MESSAGE+so MESSAGE+stop MESSAGE+the
-2 MESSAGE+with MESSAGE+you MESSAGES+KINDS MESSAGES+PLURALS MESSAGES+VOC MESSAGES+come
-2 MESSAGES+here MESSAGES+on MESSAGES+that MESSAGES+werent MESSAGES+with MY+0 MY+3rd MY+5th
-2 MY+6pm MY+BADMSG MY+ENDED MY+KINDS MY+PULL MY+agree MY+apartment MY+application MY+arrest
-2 MY+bakery MY+best MY+big MY+blue MY+brother MY+bus MY+call MY+cease MY+code MY+crack MY+dead
-2 MY+drop MY+email MY+end MY+ending MY+estimate MY+fiance MY+flight MY+flowers MY+formula
-2 MY+goat MY+group MY+hair MY+heart MY+heat MY+house MY+in MY+judge MY+kid MY+landlord
-2 MY+message MY+money MY+mums MY+neighbors MY+newsletter MY+noise MY+numbers MY+offer
-2 MY+permission MY+photo MY+piano MY+police MY+quilt MY+sale MY+scooter MY+seats MY+sister
-2 MY+slot MY+song MY+sons MY+sound MY+street MY+subscription MY+third MY+weddings MY+will
-2 MY+winter MY+word MY+year NEG+0 NEG+ASKED NEG+DAY NEG+END NEG+ENDED NEG+NEG NEG+REMOVE
-2 NEG+THIRD NEG+a NEG+against NEG+because NEG+bother NEG+but NEG+calling NEG+contact NEG+drop
-2 NEG+everything NEG+it NEG+light NEG+longer NEG+loss NEG+make NEG+mine NEG+my NEG+open
-2 NEG+ours NEG+over NEG+putting NEG+ready NEG+really NEG+remember NEG+remove NEG+replace
-2 NEG+saying NEG+shoes NEG+shut NEG+signal NEG+something NEG+speak NEG+texting NEG+them NEG+u
-2 NEG+using NEG+warning NEG+worry NEGATIVE+KINDS NEGATIVE+OTHER NEGATIVE+TEXT NEGATIVE+THINGS
-2 NEGATIVE+dog NEGATIVE+longer NEGATIVE+shoes NEGATIVE+speak NEGATIVE+warning NOT+0 NOT+BEFORE
-2 NOT+DAY NOT+SUBJECT NOT+UNSUB NOT+ask NOT+by NOT+getting NOT+ours NOT+ready NOT+something
-2 NOT+sure NOT+that NOT+unsubscribe NUMBER+I NUMBER+any NUMBER+ends NUMBER+for NUMBER+i
-2 NUMBER+off NUMBER+one NUMBER+with OTHER+NEG OTHER+OTHER OTHER+TIME OTHER+WANT OTHER+before
-2 OTHER+here OTHER+i OTHER+now OTHER+wont PHONE+I PHONE+any PHONE+autocorrected PHONE+ends
-2 PHONE+fell PHONE+fyi PHONE+i PHONE+not PHONE+one PHONE+when PLURALS+by PLURALS+from
-2 PLURALS+in PLURALS+still PULL+a PULL+doors RECEIVE+MESSAGES REMOVE+him REMOVED+a
-2 REMOVED+from REPLIED+DOESNT REPLIED+FEEL REPLIED+HEY REPLIED+MY REPLIED+SUBJECT
-2 REPLIED+THIRD REPLIED+sorry REPLIED+the REPLIED+youd REPLY+BADMSG REPLY+BEFORE REPLY+DEAR
-2 REPLY+END REPLY+MESSAGES REPLY+YOU REPLY+count REPLY+is REPLY+you SEND+, SEND+> SEND+THIRD
-2 SEND+again SEND+the SEND+them SENDING+AGAIN SENDING+ALONE SENDING+DITCH SENDING+ENDED
-2 SENDING+KEYWORD SENDING+MY SENDING+YOU SENDING+away SENDING+came SENDING+count SENDING+from
-2 SENDING+so SENDING+them SENDING+werent SENDING+you SPAMMING+> STOP+all STOP+answering
-2 STOP+calling STOP+it STOP+light STOP+loss STOP+on STOP+over STOP+putting STOP+texting
-2 SUBJECT SUBJECT+, SUBJECT+BEFORE SUBJECT+CONSENT SUBJECT+DOING SUBJECT+HATE SUBJECT+NEGATIVE
-2 SUBJECT+REMOVE SUBJECT+REPLY SUBJECT+SEND SUBJECT+STOP SUBJECT+a SUBJECT+always SUBJECT+ask
-2 SUBJECT+better SUBJECT+both SUBJECT+bring SUBJECT+by SUBJECT+cant SUBJECT+consent
-2 SUBJECT+did SUBJECT+dis SUBJECT+else SUBJECT+ended SUBJECT+feel SUBJECT+fix SUBJECT+forgot
-2 SUBJECT+go SUBJECT+got SUBJECT+hate SUBJECT+help SUBJECT+im SUBJECT+its SUBJECT+keep
-2 SUBJECT+lot SUBJECT+no SUBJECT+off SUBJECT+or SUBJECT+out SUBJECT+owe SUBJECT+prefer
-2 SUBJECT+pressed SUBJECT+put SUBJECT+reported SUBJECT+save SUBJECT+send SUBJECT+shared
-2 SUBJECT+still SUBJECT+stopped SUBJECT+turned SUBJECT+typed SUBJECT+used SUBJECT+was
-2 SUBJECT+we SUBJECT+went SUBJECT+won SUBJECT+wrote TAIL+DITCH TAIL+SENDING TAIL+VOC TAIL+a
-2 TAIL+are TAIL+back TAIL+but TAIL+here TAIL+in TAIL+posted TAIL+sleep TAKE+LIST TAKE+MY
-2 TAKE+THESE TAKE+one TAKE+or TAKE+rid TAKE+texting TAKE+that TAKE+two TAKE+well TAKE+your
-2 TEXT+END TEXT+KINDS TEXT+SUBJECT TEXT+TIME TEXT+away TEXT+count TEXT+is TEXT+reminders
-2 TEXT+so TEXT+there TEXT+with THESE+LIST THESE+NUMBER THESE+PLURALS THESE+SENDING
-2 THESE+coming THESE+on THESE+quit THESE+reminders THESE+texts THINGS+, THINGS+MENDED
-2 THINGS+NEG THINGS+REPLIED THINGS+TIME THINGS+are THINGS+before THINGS+for THINGS+on
-2 THINGS+please THIRD+. THIRD+AGAIN THIRD+ASKED THIRD+BLOCK THIRD+DAY THIRD+ENDED
-2 THIRD+KEYWORD THIRD+STOP THIRD+as THIRD+be THIRD+blocked THIRD+by THIRD+came THIRD+cut
-2 THIRD+keeps THIRD+last THIRD+leave THIRD+on THIRD+quit THIRD+said THIRD+texted THIRD+the
-2 THIRD+told THIRD+took THIRD+wants THREAT+ENDED THREAT+KEYWORD THREAT+NEG THREAT+REPLY
-2 THREAT+TAIL THREAT+TIME THREAT+at THREAT+begging THREAT+deaf THREAT+going THREAT+learning
-2 THREAT+pass THREAT+send THREAT+stop THREAT+through TIME+0 TIME+DAY TIME+MY TIME+THREAT
-2 TIME+does TIME+im TIME+this TIME+we TIME+you UNSUB+, UNSUB+OTHER UNSUB+button UNSUBBED+FROM
-2 UNSUBBED+from VOC+% VOC+BLOCK VOC+DOESNT VOC+LIST VOC+MESSAGE VOC+SUBJECT VOC+TEXT VOC+WISH
-2 VOC+actually VOC+add VOC+asked VOC+at VOC+block VOC+charged VOC+did VOC+do VOC+dont
-2 VOC+excuse VOC+forget VOC+god VOC+help VOC+here VOC+its VOC+last VOC+lot VOC+noise VOC+not
-2 VOC+paid VOC+posted VOC+resume VOC+right VOC+sleep VOC+start VOC+text VOC+that VOC+under
-2 VOC+want VOC+were WANT+BADMSG WANT+VOC WANT+my WANT+open WANT+stop WHO+? WHO+DOESNT WHO+FROM
-2 WHO+are WHO+but WHO+came WHO+for WHO+i WHO+my WISH+0 WISH+> WISH+BEFORE WISH+CALL WISH+DAY
-2 WISH+TIME WISH+my WISH+texts WRONG+, WRONG+> WRONG+AGAIN WRONG+again YOU+BLOCK YOU+LOSE
-2 YOU+MY YOU+SEND YOU+THINGS YOU+actually YOU+better YOU+block YOU+by YOU+charged YOU+cut
-2 YOU+do YOU+ever YOU+fix YOU+help YOU+lose YOU+lot YOU+off YOU+open YOU+send YOU+still
-2 YOU+then YOU+want a+. a+BODY a+DITCH a+NUMBER a+bad a+break a+christening a+girl a+like
-2 a+list a+lot a+message a+number a+receipt a+rematch a+reminder a+rooster a+second a+spare
-2 a+warning a+way a+week about+THESE about+her about+how about+this accidentally add add+MY
-2 address advice again+TIME against+BEFORE agree+on ahead+and alerts+and algebra all+>
-2 all+BEFORE all+OTHER all+good all+to alone alone+and already+GAVE always+MY and+ASKED
-2 and+REPLIED and+REPLY and+WANT and+cut and+do and+id and+make and+regretted and+send
-2 and+think and+why annoying+> answering any+> anytime apartment application are+, are+LIST
-2 are+SUBJECT are+YOU are+dead are+here are+you as+SUBJECT as+VOC as+YOU as+you ask+MY
-2 asking+first at+OTHER at+SUBJECT at+VOC at+a at+you ate attached autocorrected away+my
-2 back+. backstop bad+BEFORE badge bags bakery bank banned banned+FROM banned+from battery bc
-2 be+0 be+DAY be+LIST be+MESSAGES be+TAKE be+over be+sad be+taking be+terminated be+texting
-2 be+your beautiful because+THREAT because+im been+a been+on been+so before+> before+I
-2 before+i begging begging+> below bend better+for bin+BEFORE birds biscuits bleach bleach+for
-2 block+0 block+DAY block+THESE blocked+BEFORE blocked+VOC boring both+> both+agree bothering
-2 bothering+BEFORE bothering+ME bothering+TAIL bothering+VOC bothering+me bothers
-2 bothers+BEFORE bothers+ME bothers+TAIL bothers+VOC bothers+me bought boxes brave break
-2 bring+the brought bullshit bullshit+, bus but+DOESNT but+NOT but+SUBJECT but+VOC but+not
-2 but+those button+on by+TIME by+at by+it cable call+from called calling+VOC came+BEFORE
-2 came+FROM came+by can+I can+THIRD can+YOU cancel+VOC cancel+that canceled cancelled
-2 candidates candle cant+believe cant+do cares+> case change+, charges charges+BEFORE chat
-2 cheers+for christening christening+. christmas+NEG christmas+without church+AGAIN
-2 church+BEFORE church+MENDED church+anymore cinnamon color come+GET come+to coming company+.
-2 competitor complain condos contact+MY contact+my could+DEAR could+THIRD could+we count+as
-2 course+, course+SUBJECT court+OTHER court+date crack cried crowds crying custody cut+FROM
-2 cut+VOC dad+and daddys day+, day+is deaf decided decline+MY decline+the deed delete+BEFORE
-2 deleted+BEFORE deleted+it delivered desist+or dessert dessert+> did+> did+BEFORE did+THIRD
-2 did+it did+she didnt+ALONE didnt+ENDED didnt+KEYWORD didnt+OTHER didnt+REPLY didnt+mean
-2 didnt+work die+> different dip directory disaster dishwasher dishwasher+> dispute+MY do+>
-2 do+this doctor+BEFORE doctor+REPLIED doctor+said doesnt+know dolores done+with dont+BADMSG
-2 dont+GET dont+PULL dont+REPLY dont+SENDING dont+UNSUB dont+drop dont+ever dont+remember
-2 dont+replace dont+unsubscribe dont+want door door+DOESNT doors+, down+> down+for dream+FROM
-2 dream+of driveway drop+TAIL drop+VOC dropped+FROM dropped+off duck ducking earlier earlier+,
-2 eleven else+is email+, email+> email+ME email+TAIL email+VOC email+me emailed emails+>
-2 end+MY end+SUBJECT end+the ended+> ended+BEFORE ended+up enjoy envelope estimate estimate+>
-2 even ever+GET ever+TAKE ever+get every every+minute every+one everyones everything+,
-2 everywhere+. evidence evidence+> executor exit+> explain explain+> extra eyes+> f+BEFORE
-2 f+VOC face falling fan far fast fault feel fell+FROM fewer+> fiance fill+BEFORE fill+it
-2 filled filled+> film filter finally+. find+MY find+the fine+, finish+MY finish+the
-2 finished+ME finished+TAIL finished+me footsteps for+ASKED for+DAY for+DEAR for+DOESNT
-2 for+LIST for+SENDING for+asking for+court for+the forget+> forget+BEFORE forgot+> forgot+MY
-2 forgotten form+WANT formula found+it four+> freaked freaked+BEFORE freaked+ME freaked+TAIL
-2 freaked+VOC freaked+me friend from+me front front+FROM front+of full+so fyi fyi+> game
-2 gate+THINGS gate+code gave+0 gave+DAY gave+away gave+u gave+up geese gentle gentle+with
-2 get+back get+one get+out get+rid get+well get+your getting+PLURALS getting+SENDING
-2 getting+any girl+> give+VOC give+me give+up glue go+FROM go+back go+on go+to go+with god+let
-2 goldfish gone+? gonna good+to got+BEFORE got+out got+to great green group+BEFORE grow+BEFORE
-2 grow+FROM grow+out grow+up had+NEGATIVE had+no hand+> happy+to happy+with has+NEGATIVE
-2 has+been has+no has+the hasnt hated+every have+SUBJECT head hearing heat hello+> helping
-2 here+AGAIN here+with hes+BEFORE hes+FROM hey+I hey+SUBJECT hey+i hi+, him+AGAIN him+MY
-2 him+again him+the his+LIST his+MESSAGES his+SENDING his+name his+texts holy+BEFORE holy+shit
-2 home+> home+VOC hope+VOC hot house house+, house+. house+NEG house+NOT house+isnt how+come
-2 how+did how+do how+much howd hug hurt i+ASKED i+CONSENT i+END i+GET i+HATE i+KINDS i+MENDED
-2 i+MESSAGE i+NEG i+NEGATIVE i+REMOVED i+SENDING i+VOC i+consent i+dropped i+ended i+go i+got
-2 i+hate i+heard i+keep i+lost i+meant i+no i+prefer i+save i+should i+signed i+text i+turned
-2 i+typed i+used id+BEFORE id+DOESNT id+do id+love if+MY if+its if+we ignore+my ill+ALONE
-2 ill+BADMSG ill+ENDED ill+KEYWORD ill+NEG ill+STOP ill+pass ill+stop im+TIME im+at im+begging
-2 im+deaf im+going im+learning im+through immediately in+> in+any in+front in+hospital in+line
-2 in+row in+spanish in+that in+to in+town info infos inspection insurance+VOC intern internet
-2 iron is+BLOCK is+bullshit is+getting is+how is+off is+something is+this isnt+> isnt+TIME
-2 isnt+for isnt+the isnt+working issue it+ALONE it+DOESNT it+GAVE it+MENDED it+NEG it+NOT
-2 it+REPLIED it+SEND it+WANT it+anymore it+every it+lets it+sent it+stop it+stopped it+was
-2 its+every its+over its+siobhan its+two ive+told job+and john judge+BEFORE keep+LIST
-2 keep+MENDED keep+MESSAGES keep+TEXT keep+texting keeps+MESSAGES keeps+TEXT kept+MY killed+ME
-2 killed+TAIL killed+VOC killed+me kind+FROM kind+of knee knock+doors know+. know+BEFORE
-2 know+YOU know+but know+you ladies lag landlord last+OTHER last+SENDING last+THINGS
-2 last+night last+summer last+thing late+, laugh laughing lawn leaf learned learning
-2 learning+to lease leave+> leave+VOC leave+the left+my lend let+it let+there lets+BEFORE
-2 lets+ME lets+TAIL lets+VOC lets+me liam liam+BEFORE lid light+on lights lights+, like+VOC
-2 like+that line line+. link+says list+, list+> list+FROM list+of long+BEFORE longer
-2 longer+OTHER longer+TAKE look+at lose lose+my loser losing loss lost+0 lost+DAY lot+>
-2 love+that lunch+> mad+TIME mad+at make+ME make+TAIL make+a make+me makes+THIRD making+BEFORE
-2 making+ME making+TAIL making+VOC making+me man man+> mans married mask matter may+BEFORE
-2 maybe+> maybe+SUBJECT maybe+VOC maybe+YOU maybe+you me+DITCH me+LIST me+PLURALS me+SENDING
-2 me+VOC me+a me+back me+but me+by me+every me+here me+sleep me+with mean+MY mean+the med
-2 med+BEFORE message+. messages+a messages+too mid mile milk min+> mind+, minute minute+and
-2 miracle+worker miss+MY miss+the miss+your missing missing+> mom month more+BODY more+WHO
-2 more+bleach more+person more+snow mouth msg+VOC much+> my+EVENT my+alerts my+application
-2 my+brother my+case my+dead my+deposit my+fiance my+first my+hair my+heart my+kid my+new
-2 my+permission my+sister my+sons my+whole nah+NOT nah+not name name+> name+in name+is names
-2 nan nap near nearly+finished need+BEFORE need+MY need+the needed+. neighbor neighbours
-2 never+END never+LOSE never+REMOVE never+got never+mind new+WHO new+one newsletter+is
-2 next+ENDED next+time night+> nine nine+> no+DOESNT no+KINDS no+NEG no+NOT no+OTHER no+TEXT
-2 no+THINGS no+VOC no+dog no+longer no+not no+shoes no+speak no+warning nonstop+, not+0
-2 not+BEFORE not+DAY not+SUBJECT not+UNSUB not+ask not+by not+coming not+getting not+mine
-2 not+ready not+sure not+that not+unsubscribe nothing now+. now+SUBJECT number+I
-2 number+SUBJECT number+any number+ends number+for number+i number+in number+off number+one
-2 number+with of+0 of+calling of+messages of+the of+them off+AGAIN off+again off+to offence
-2 office+> ok+STOP okay old omw on+LIST on+main on+this once+a one+, one+WHO ones+MY only+CALL
-2 only+DAY only+MENDED only+VOC only+ones only+please op op+> open+> opinion option option+for
-2 or+DONT or+FROM or+NOT or+from or+not or+the order+. order+TIME other+ones others otherwise
-2 ours+> out+, out+FROM out+by out+if outside over+AGAIN over+a over+again over+here
-2 owe+BEFORE owe+VOC pad paid+, paid+> paid+BEFORE panel pantry paper+THINGS parents parking
-2 party past patience+> patient+. patient+with payment payment+on people+are perfect+.
-2 permission+to personality personality+> phone+BLOCK phone+MY phone+autocorrected
-2 phone+blocked phone+fell phone+fyi phone+with photo+FROM photo+of photos piano pick+BEFORE
-2 places places+> please+MENDED please+MESSAGE please+PULL please+add please+excuse please+god
-2 please+leave please+resume please+text plenty pls+> pls+BEFORE pls+LOSE pool+> position
-2 posted posted+by prefer+CALL pressed pretending pretending+to problem+> problem+with profile
-2 promise promos+to properly proud put+it puts quilt+OTHER quit+BEFORE quit+LIST quit+it
-2 quit+on quit+texting quitting quiz+> quote raccoons raffle+, ran rash rather+be reach
-2 reacted reacted+* real+WHO real+person really+> reason+to recall receive+texts record+>
-2 regretted regretted+BEFORE regretted+it rematch remember+signing remind remind+BEFORE
-2 remind+ME remind+TAIL remind+VOC remind+me reminders+by remote remove remove+VOC remove+him
-2 remove+the rent replace replace+BEFORE replace+it reply+to reschedule+> resend+> resubscribe
-2 resume+my review revoke+MY revoked+> ride right+BEFORE right+VOC right+now rn+> roaming
-2 rooster round rude rush+, said+> said+FEEL said+HEY said+THIRD said+sorry said+youd salad
-2 sale+> sam same+BEFORE sang save+BEFORE save+VOC saw+BEFORE say+ALONE say+BADMSG say+BEFORE
-2 say+ENDED say+KEYWORD say+STOP say+it say+stop says+I says+NEGATIVE says+i says+my says+no
-2 says+the school+app scissors scooter screenshots seats+, second+opinion see+BEFORE see+VOC
-2 see+YOU selling send+> send+MY send+it send+to sending+MY sending+THESE sending+THIRD
-2 sending+them sent+NEG share+BEFORE shared+MY she+REPLIED she+TAKE she+got she+leave shell
-2 shes+MY shes+the shifts shifts+, shit shit+BEFORE shit+MY shit+VOC shit+that shoes
-2 should+BEFORE should+be side side+> sign signal signs since+> since+I sing single sink
-2 siobhan sisters sitting+in six+. slide slot sms+KINDS sms+LIST sms+PLURALS snow+MENDED
-2 snow+VOC snow+please so+early so+my sofa sofa+> some+FROM some+of something something+BEFORE
-2 song+> soon sorry+for sound soup+. spam+, spanish speak+with spicy spider stairs stand+by
-2 star start+> start+BEFORE stayed staying step still+GAVE still+TAKE still+have stop+,
-2 stop+DOING stop+HEY stop+ME stop+at stop+calling stop+light stop+loss stop+me stop+over
-2 stop+putting stop+worrying stopped+answering stops+> stops+MY stops+the store+> strat
-2 subscription such summer+all sunday+and sure+MY sure+VOC switch+ME switch+TAIL switch+VOC
-2 switch+me switching table take+EVENT take+FROM take+two tea tell+VOC ten+> text+ALONE
-2 text+ENDED text+KEYWORD text+ME text+STOP text+TAIL text+away text+count text+me text+my
-2 text+so text+stop text+you texts+> texts+I texts+MY texts+i texts+please than+0 than+DAY
-2 than+VOC thank+u thanks+, that+EVENT that+LIST that+OTHER that+last that+my that+noise
-2 thats+BADMSG thats+enough thats+why the+0 the+3rd the+5th the+6pm the+BEFORE the+DAY the+END
-2 the+PLURALS the+PULL the+THIRD the+alerts the+bakery the+best the+big the+blue the+bus
-2 the+call the+deposit the+drop the+end the+ending the+estimate the+formula the+goat the+judge
-2 the+newsletter the+old the+order the+phone the+piano the+police the+quilt the+roof the+sale
-2 the+scooter the+sound the+soup the+subscription the+third the+weddings the+word them+FROM
-2 them+off then then+ALONE then+stop there there+, there+BEFORE there+NEG there+VOC there+a
-2 there+an these+LIST these+SENDING these+texts they+GAVE theyre+back thing+TIME think+>
-2 think+BEFORE think+MY think+this thinking thinking+FROM thinking+of this+BEFORE
-2 this+MESSAGES this+SENDING this+TEXT this+VOC this+family this+for this+house this+number
-2 this+stuff this+texting this+to this+year though+> thought+VOC thought+YOU thought+you three
-2 threw through+, through+VOC thursday till time+BEFORE time+I time+i time+is tmrw+, to
-2 to+PULL to+REVOKE to+SEND to+THINGS to+a to+cancel to+church to+death to+delete to+die
-2 to+here to+it to+kill to+knock to+leave to+lose to+remove to+report to+see to+send to+share
-2 to+withdraw toast toddler told toll too+early too+many tooth tour traffic trial trust+ME
-2 trust+TAIL trust+VOC trust+me try+BEFORE trying trying+to ttyl+> tub tuna turned type u+for
-2 unblocked+VOC under+my undo+my unlisted unsubscribe+OTHER unsubscribe+button
-2 unsubscribed+FROM unsubscribed+from unsubscribing until+MY until+the up+. up+DAY up+NEG
-2 up+REPLY up+TIME up+in up+to updates+> upstairs+> ur+BEFORE ur+REPLY ur+TEXT ur+text us+are
-2 use+BEFORE used useless useless+, using using+BEFORE using+it verse voicemail voting
-2 w+SUBJECT w+VOC w+YOU w+you wait waiting walk+> walked wallet want+MY want+your wanted+to
-2 warning+> was+DAY was+FROM was+SUBJECT was+YOU was+meant was+you watch watching way+to we+MY
-2 we+WANT we+WISH we+both we+still we+went we+were we+won weddings weddings+BEFORE
-2 weddings+FROM weddings+off week week+> week+for weekends weekends+> well+soon were+going
-2 were+in werent weve+got whales what what+MENDED what+NUMBER what+PHONE what+VOC what+else
-2 what+number whatever+> whats+my whats+up whatsoever whatsoever+> when+does when+ur
-2 whenever+SUBJECT whenever+VOC whenever+YOU whenever+you whens whens+MY whens+the where+did
-2 while who+BEFORE who+THESE who+dis who+else who+passed whose+LIST why+DOESNT why+MY why+NEG
-2 why+did why+u why+was wife+about will+I will+MY will+SUBJECT will+hear will+i winter
-2 with+DEAR with+GET with+MENDED with+THESE with+his with+texts with+these withdraw+my
-2 without+ME without+TAIL without+THIRD without+me without+the without+you without+your won
-2 wont+ALONE wont+BADMSG wont+open wont+stop word+I word+SUBJECT word+i work+, work+CALL
-2 work+PHONE work+VOC work+phone worker worker+> working working+> worry would+WANT would+WISH
-2 would+like wouldnt+REPLIED wouldnt+say write+it wrong+, wrong+> wrong+AGAIN wrong+again
-2 yall+charged yeah+BEFORE yeah+NEG yeah+no year+> yep yes+FEEL yes+SUBJECT yes+TIME yes+if
-2 yet yet+, yet+> yoga+> you+, you+DITCH you+LOSE you+THINGS you+WANT you+a you+by you+cut
-2 you+did you+do you+ever you+get you+help you+im you+know you+lose you+lot you+never you+off
-2 you+out you+send you+want youll your+CALL your+PLURALS your+alerts your+app your+competitor
-2 your+eyes your+hand your+newsletter your+notification your+office youre+BEFORE youre+done
-2 youre+killing youre+making youre+my youve+DOESNT youve+DONT youve+NEG youve+never zip 🚫+>
2 "+. "+KINDS "+SENDING "+TIME #+> #+HEY *+on ,+DEAR ,+ME ,+NOBODY ,+in ,+ive ,+love ,+me
2 ,+permanently ,+put ,+quit ,+seriously ,+sick ,+starting ,+ta ,+that ,+then ,+yes .+BLOCK
2 .+KEYWORD .+PULL .+SUBJECT .+THESE .+account .+and .+apparently .+big .+bin .+blocked
2 .+blocking .+boss .+by .+cars .+change .+congrats .+count .+delete .+done .+eh .+every
2 .+fuck .+half .+if .+im .+jog .+kids .+kill .+leave .+less .+look .+mate .+next .+note
2 .+notice .+now .+our .+pics .+plese .+put .+radio .+reminders .+retired .+s .+save .+scratch
2 .+second .+shove .+since .+smh .+someone .+somewhere .+sort .+sotp .+stop .+stopp .+stpo
2 .+tak .+these .+thought .+three .+turn .+unsub .+ur .+when .+wish .+would .+x .+yall 0+I
2 0+SUBJECT 0+how 0+i 1+to 19th 2+, 2+KEYWORD 2+NEG 4th 4th+. ?+ASKED ?+STOP ?+asking
2 ?+because ?+leave ?+then ?+thx AGAIN+? AGAIN+AGAIN AGAIN+again AGAIN+on ALONE+0 ALONE+ASKED
2 ALONE+DOESNT ALONE+I ALONE+NEG ALONE+coming ALONE+i ALONE+last ALONE+link ALONE+now ALONE+on
2 ALONE+telling ALONE+the ASKED ASKED+, ASKED+. ASKED+AGAIN ASKED+again ASKED+u BADMSG+0
2 BADMSG+ASKED BADMSG+DOESNT BADMSG+FEEL BADMSG+THESE BADMSG+now BADMSG+right BADMSG+telling
2 BADMSG+thanks BADMSG+today BEFORE+CONSENT BEFORE+DEAR BEFORE+NEGATIVE BEFORE+UNSUB
2 BEFORE+VOC BEFORE+a BEFORE+ago BEFORE+alerts BEFORE+already BEFORE+blind BEFORE+buddy
2 BEFORE+buzzes BEFORE+city BEFORE+consent BEFORE+days BEFORE+dings BEFORE+donation
2 BEFORE+dont BEFORE+elsewhere BEFORE+fix BEFORE+fr BEFORE+further BEFORE+given BEFORE+id
2 BEFORE+is BEFORE+ive BEFORE+know BEFORE+lists BEFORE+loose BEFORE+make BEFORE+makes
2 BEFORE+means BEFORE+meant BEFORE+mess BEFORE+morning BEFORE+never BEFORE+no BEFORE+now
2 BEFORE+old BEFORE+open BEFORE+passed BEFORE+permanently BEFORE+pictures BEFORE+pls
2 BEFORE+political BEFORE+revoked BEFORE+sad BEFORE+she BEFORE+shes BEFORE+should BEFORE+thx
2 BEFORE+times BEFORE+tree BEFORE+txt BEFORE+what BEFORE+wish BEFORE+withdrawn BLOCK+ME
2 BLOCK+SUBJECT BLOCK+TAIL BLOCK+VOC BLOCK+me BLOCK+this BODY+DOESNT BODY+ME BODY+NEG
2 BODY+TAIL BODY+and BODY+is BODY+me CALL+MENDED CALL+MESSAGES CALL+MY CALL+anymore CALL+but
2 CALL+buzzes CALL+to CONSENT+I CONSENT+SUBJECT CONSENT+i CONSENT+revoked DAY+BEFORE DAY+GAVE
2 DAY+LIST DAY+TIME DAY+as DAY+concern DAY+how DAY+it DAY+of DEAR+GAVE DEAR+TAKE DEAR+elses
2 DEAR+one DITCH+KEYWORD DITCH+NEG DITCH+STOP DITCH+me DITCH+only DITCH+quit DITCH+take
2 DITCH+u DITCH+your DOESNT+KINDS DOESNT+MESSAGE DOESNT+PULL DOESNT+REMOVED DOESNT+asking
2 DOESNT+be DOESNT+buzz DOESNT+come DOESNT+disturb DOESNT+ever DOESNT+forget DOESNT+got
2 DOESNT+happen DOESNT+hear DOESNT+hit DOESNT+message DOESNT+opt DOESNT+see DOESNT+signed
2 DOESNT+the DOESNT+was DOESNT+welcome DOESNT+wish DOESNT+your DOING+, DONT DONT+. DONT+ME
2 DONT+OTHER DONT+TAIL DONT+VOC DONT+WANT DONT+again DONT+authorize DONT+buzz DONT+disturb
2 DONT+even DONT+got DONT+hear DONT+hit DONT+me DONT+signed DONT+was DONT+work END+. END+MY
2 END+TEXT END+button END+every END+key END+to END+txts END+you ENDED+0 ENDED+? ENDED+MESSAGES
2 ENDED+NEG ENDED+SEND ENDED+THIRD ENDED+last ENDED+link ENDED+now ENDED+this ENDED+today
2 ENDED+txts ENDED+your EVENT+? EVENT+DOESNT EVENT+results FEEL FEEL+MY FEEL+this FROM+1
2 FROM+? FROM+FROM FROM+MENDED FROM+NEGATIVE FROM+all FROM+any FROM+before FROM+no FROM+on
2 FROM+one FROM+socks FROM+there FROM+twice FROM+u FROM+who FROM+yesterday GAVE GAVE+, GAVE+an
2 GAVE+by GAVE+seen GAVE+you GET+, GET+EVENT GET+MENDED GET+MY GET+an GET+cancelled
2 GET+nothing GET+seen GET+some GET+what HEY+, HEY+ASKED HEY+DITCH HEY+DONT HEY+VOC HEY+but
2 HEY+thats I+> I+DAY I+ENDED I+believe I+came I+change I+drive I+gone I+joined I+know I+live
2 I+mail I+must I+never I+report I+resigned I+sue I+take I+throw I+to I+unsubscribe I+wanted
2 I+win I+wont KEYWORD+0 KEYWORD+> KEYWORD+? KEYWORD+MESSAGES KEYWORD+NEG KEYWORD+SEND
2 KEYWORD+THIRD KEYWORD+last KEYWORD+link KEYWORD+now KEYWORD+today KEYWORD+txts KEYWORD+your
2 KINDS+BEFORE KINDS+DOESNT KINDS+THIRD KINDS+VOC KINDS+go KINDS+meant KINDS+ones KINDS+pls
2 KINDS+that KINDS+thing KINDS+your LIST+I LIST+MY LIST+REPLY LIST+anymore LIST+at LIST+be
2 LIST+but LIST+by LIST+else LIST+go LIST+i LIST+not LIST+off LIST+only LIST+should LIST+the
2 LOSE+ME LOSE+OTHER LOSE+YOU LOSE+button LOSE+every LOSE+key LOSE+me LOSE+my LOSE+txts ME+>
2 ME+DONT ME+TIME ME+again ME+go ME+his ME+know ME+loose ME+never ME+open ME+what MENDED+?
2 MENDED+ALONE MENDED+BODY MENDED+DONT MENDED+MESSAGES MENDED+PHONE MENDED+REVOKE MENDED+be
2 MENDED+fix MENDED+have MENDED+key MENDED+nothing MENDED+revoked MENDED+txts MENDED+was
2 MENDED+withdrawn MESSAGE+BEFORE MESSAGE+DONT MESSAGE+NEGATIVE MESSAGE+THIRD MESSAGE+alerts
2 MESSAGE+and MESSAGE+meant MESSAGE+no MESSAGE+that MESSAGE+thing MESSAGE+your MESSAGES+FROM
2 MESSAGES+MENDED MESSAGES+MY MESSAGES+NEG MESSAGES+NOT MESSAGES+SUBJECT MESSAGES+about
2 MESSAGES+anymore MESSAGES+but MESSAGES+can MESSAGES+my MESSAGES+only MESSAGES+should
2 MESSAGES+the MESSAGES+to MY+" MY+# MY+19th MY+CALL MY+FROM MY+LOSE MY+WANT MY+WISH MY+ac
2 MY+ads MY+anymore MY+app MY+appointment MY+appt MY+bill MY+chart MY+class MY+coffee MY+come
2 MY+delete MY+discount MY+district MY+do MY+doesnt MY+effort MY+energy MY+evenings
2 MY+executor MY+family MY+firm MY+flies MY+food MY+grandson MY+hint MY+im MY+ipad MY+large
2 MY+laundry MY+line MY+magic MY+mailbox MY+market MY+mess MY+nephew MY+next MY+notifications
2 MY+ones MY+own MY+person MY+phones MY+plug MY+practice MY+request MY+resignation MY+ribs
2 MY+right MY+rolls MY+roof MY+roster MY+rush MY+safety MY+service MY+small MY+spring MY+straw
2 MY+subscriber MY+sun MY+thing MY+to MY+tracking MY+trouble MY+tuition MY+weekly NEG NEG+%
2 NEG+CALL NEG+CONSENT NEG+DOESNT NEG+GET NEG+MENDED NEG+MESSAGE NEG+MY NEG+OTHER NEG+PULL
2 NEG+RECEIVE NEG+REMOVED NEG+WISH NEG+asking NEG+be NEG+buzz NEG+come NEG+coming NEG+consent
2 NEG+disturb NEG+got NEG+happen NEG+hear NEG+hit NEG+if NEG+me NEG+miss NEG+opt NEG+personal
2 NEG+political NEG+see NEG+signed NEG+spoke NEG+telling NEG+texts NEG+thank NEG+these NEG+thx
2 NEG+use NEG+welcome NEG+work NEGATIVE+? NEGATIVE+ALONE NEGATIVE+CONSENT NEGATIVE+ENDED
2 NEGATIVE+FEEL NEGATIVE+KEYWORD NEGATIVE+LIST NEGATIVE+MENDED NEGATIVE+MESSAGE
2 NEGATIVE+MESSAGES NEGATIVE+MY NEGATIVE+REPLY NEGATIVE+STOP NEGATIVE+TIME NEGATIVE+VOC
2 NEGATIVE+political NEGATIVE+stop NEGATIVE+thx NEGATIVE+wish NOT+. NOT+ENDED NOT+KINDS
2 NOT+MESSAGE NOT+STOP NOT+asking NOT+buying NOT+going NOT+happen NOT+need NOT+opt NOT+stop
2 NOT+welcome NOT+your NUMBER+. NUMBER+FEEL NUMBER+HEY NUMBER+and NUMBER+is NUMBER+was
2 OTHER+by OTHER+confirmations OTHER+nurse OTHER+ships OTHER+stuff OTHER+to OTHER+updates
2 PHONE+? PHONE+FEEL PHONE+PLURALS PHONE+alerts PHONE+buzzes PHONE+from PHONE+out PHONE+that
2 PLURALS+BEFORE PLURALS+DITCH PLURALS+I PLURALS+MENDED PLURALS+SUBJECT PLURALS+can PLURALS+i
2 PLURALS+only PLURALS+please PULL+ME PULL+TAIL PULL+on RECEIVE+MY RECEIVE+NEG RECEIVE+THESE
2 RECEIVE+nothing RECEIVE+these REGULATOR+. REGULATOR+is REMOVE REMOVE+, REMOVE+. REMOVE+>
2 REMOVE+OTHER REMOVE+button REMOVE+key REMOVE+me REMOVE+on REMOVE+this REMOVED+SUBJECT
2 REMOVED+since REPLIED REPLIED+> REPLIED+BEFORE REPLIED+back REPLIED+of REPLIED+on
2 REPLIED+one REPLIED+so REPLY+. REPLY+AGAIN REPLY+FROM REPLY+again REPLY+meant REPLY+more
2 REPLY+of REPLY+thing REPLY+your REVOKE REVOKE+, REVOKE+> REVOKE+any SEND+more SENDING+,
2 SENDING+? SENDING+DEAR SENDING+DONT SENDING+NOT SENDING+TAIL SENDING+THREAT SENDING+alerts
2 SENDING+anymore SENDING+by SENDING+meant SENDING+no SENDING+of SENDING+thing SENDING+up
2 SENDING+us STOP+% STOP+0 STOP+I STOP+MENDED STOP+NEG STOP+OTHER STOP+SEND STOP+THESE STOP+i
2 STOP+its STOP+now STOP+this STOP+your SUBJECT+2 SUBJECT+AGAIN SUBJECT+BADMSG SUBJECT+PLURALS
2 SUBJECT+THINGS SUBJECT+UNSUB SUBJECT+WANT SUBJECT+WHO SUBJECT+again SUBJECT+back
2 SUBJECT+calls SUBJECT+cares SUBJECT+could SUBJECT+didnt SUBJECT+drive SUBJECT+gets
2 SUBJECT+have SUBJECT+knock SUBJECT+live SUBJECT+look SUBJECT+made SUBJECT+my SUBJECT+not
2 SUBJECT+people SUBJECT+please SUBJECT+resigned SUBJECT+said SUBJECT+tell SUBJECT+throw
2 SUBJECT+understand SUBJECT+unsubscribe SUBJECT+wash SUBJECT+win SUBJECT+wont TAIL+, TAIL+>
2 TAIL+DONT TAIL+TIME TAIL+again TAIL+else TAIL+go TAIL+his TAIL+know TAIL+loose TAIL+never
2 TAIL+open TAIL+thx TAIL+what TAKE+> TAKE+ASKED TAKE+DEAR TAKE+ME TAKE+OTHER TAKE+SENDING
2 TAKE+an TAKE+another TAKE+button TAKE+every TAKE+going TAKE+key TAKE+my TAKE+note
2 TAKE+replying TAKE+telling TAKE+writing TEXT+DONT TEXT+NEG TEXT+NEGATIVE TEXT+TEXT
2 TEXT+alerts TEXT+and TEXT+by TEXT+me TEXT+meant TEXT+no TEXT+that TEXT+thing TEXT+your
2 THESE+> THESE+AGAIN THESE+ALONE THESE+BADMSG THESE+DAY THESE+MENDED THESE+again
2 THESE+notifications THESE+stop THINGS+AGAIN THINGS+BEFORE THINGS+KINDS THINGS+PLURALS
2 THINGS+THIRD THINGS+again THINGS+bank THINGS+goes THINGS+is THINGS+like THINGS+of
2 THINGS+poisoning THINGS+reminders THINGS+ships THIRD+LOSE THIRD+OTHER THIRD+REMOVE
2 THIRD+THINGS THIRD+TIME THIRD+at THIRD+else THIRD+elses THIRD+husbands THIRD+put THIRD+used
2 THIRD+with THIRD+yes THREAT+0 THREAT+BLOCK THREAT+DAY THREAT+DONT THREAT+GAVE THREAT+I
2 THREAT+YOU THREAT+blocking THREAT+i THREAT+on THREAT+report THREAT+see THREAT+sure
2 THREAT+tired THREAT+you TIME+DOESNT TIME+NOT TIME+breakfast TIME+he TIME+id TIME+not
2 TIME+once TIME+one TIME+that TIME+ur TIME+youre UNSUB+link UNSUBBED+. VOC+0 VOC+2 VOC+>
2 VOC+MENDED VOC+STOP VOC+again VOC+and VOC+be VOC+didnt VOC+else VOC+figure VOC+give VOC+keep
2 VOC+knock VOC+like VOC+loose VOC+only VOC+people VOC+quit VOC+ring VOC+said VOC+so VOC+thats
2 VOC+things VOC+think VOC+thx VOC+understand VOC+what WANT+, WANT+2 WANT+BEFORE WANT+CALL
2 WANT+i WANT+messages WANT+nothing WANT+off WANT+someone WHO+THREAT WHO+WANT WHO+WISH
2 WHO+called WHO+here WHO+like WHO+only WHO+said WISH+2 WISH+DEAR WISH+ENDED WISH+KEYWORD
2 WISH+THESE WISH+YOU WISH+but WISH+i WISH+nothing WISH+of WISH+off WISH+someone WRONG+with
2 YOU+2 YOU+DOESNT YOU+DONT YOU+ENDED YOU+MENDED YOU+MESSAGE YOU+NEGATIVE YOU+TEXT YOU+WHO
2 YOU+YOU YOU+again YOU+but YOU+didnt YOU+is YOU+keep YOU+knock YOU+like YOU+no YOU+people
2 YOU+text YOU+think YOU+turn YOU+understand a+END a+TAKE a+WRONG a+birthday a+bridge
2 a+building a+cat a+cherry a+few a+fire a+fish a+fixed a+fortune a+kid a+kitchen a+lamp
2 a+lawyer a+mattress a+parent a+patient a+plumber a+pool a+quieter a+restraining a+roofer
2 a+scale a+solid a+wedding a+wrong a+yard about+> about+BODY about+DAY about+KINDS
2 about+mattress about+my ac account+, after+VOC again+? again+on against+MY against+the ago
2 agreed+to ahead+, alerts+I alerts+SUBJECT alerts+i all+LIST all+TEXT allergic already+, am
2 am+MY am+NEG am+the an+old and+0 and+DOESNT and+LOSE and+MENDED and+NOT and+TEXT and+again
2 and+also and+could and+does and+for and+from and+have and+not and+nothing and+out and+quiet
2 and+quit and+says and+take and+would and+yet another+BEFORE another+one answer+, answers
2 answers+BEFORE any+chance any+day any+other any+permission appointment+, appt are+over
2 are+unwelcome area as as+MY as+it as+my ask+AGAIN ask+again asking+. at+once at+your
2 automated avoid away+. away+for away+your baby+in back+BEFORE back+what balance
2 balance+MESSAGES balance+PLURALS balance+alerts bank+> be+GET be+REMOVE be+all be+close
2 be+excused be+getting be+happier be+needing be+off be+quiet be+removed been+removed beeps
2 before+breakfast being being+left believe+in big+BEFORE big+NEG bike+, billboard billboard+>
2 bills bin+MY bins+and birthday+KINDS birthday+PLURALS birthday+coupon birthday+offers blasts
2 blind blinds block+ME block+TAIL block+me block+you blocked+TIME blocking blood+> boat+.
2 booking+confirmations born boss both+the bout+MY box box+was breakfast+. bridge+and buddy+,
2 burn burn+BEFORE burn+it burritos business+and but+BADMSG but+BEFORE but+DITCH but+NEGATIVE
2 but+TAKE but+the but+this buying buying+a buzzes buzzing+> by+SENDING by+TEXT by+now bye+.
2 bye+felicia call+the can+KEYWORD can+NEG can+STOP can+only can+quit can+take can+u
2 cancel+LIST cancel+txts cancelled+> cant+I cant+SUBJECT cant+i cant+keep cant+read car card
2 carry cats+> cease+. change+MY change+the changed+hands channel chart chemist cherry
2 cherry+on chicken city+> clearly close+> closed closures club+and codes collecting collects
2 collects+BEFORE collects+THESE come+on coming+. company+> company+with computer+> concern
2 concern+. confirmations confirmed consent+revoked contact+by contacted+> cool cool+>
2 copies+> costs+SUBJECT costs+VOC costs+YOU costs+you could+KINDS could+MESSAGE could+MY
2 could+REPLY could+SENDING could+TEXT could+text could+you count+BEFORE count+MY county
2 coupon coupons+but court+SUBJECT court+TIME court+if cousin+and cover+. crazy credit+OTHER
2 credit+THINGS credit+card cured da data day+now dead+> dead+VOC delete+key delivery dementia
2 dementia+and dentist details didnt+DITCH died+. died+> ding ding+. dings district disturb
2 disturb+BEFORE disturb+ME disturb+TAIL disturb+VOC disturb+me dnc+BEFORE do+, do+BEFORE
2 do+DOESNT do+me do+still do+that dockets doctor+says doesnt+BADMSG doesnt+ENDED
2 doesnt+KEYWORD doesnt+WISH doh done done+, done+SENDING dont+OTHER dont+REPLIED dont+WANT
2 dont+authorize dont+buzz dont+disturb dont+hit dont+leave dont+work door+. door+closed dozen
2 dozen+> drink+water driver+> due+OTHER due+date each easter+> eat+MY eat+my effective
2 effective+BEFORE effort eh+, electronic electronic+LIST else+, elsewhere+> em+> end+.
2 end+DAY end+VOC end+to end+today energy+FROM energy+of enough+is etc evenings ever+AGAIN
2 ever+WANT ever+again every+DAY every+KINDS every+tuesday every+week everything+else
2 ex+husbands exactly+what exam exclamation exclamation+point excused excused+FROM
2 excused+from exhausted family+> family+only father father+BEFORE father+passed favor fax+,
2 federal feed felicia few figure file+BEFORE file+VOC fill finance find+MENDED find+THIRD
2 find+another fine+> fine+with first+one first+time fish+tank fix fixed+income flies
2 food+THIRD food+bank food+poisoning for+anything for+free for+pickup for+some for+tuesday
2 forever forever+> forgetting form+for fortune fortune+> forwarding free+, free+lip freeze
2 friends frighten from+KINDS from+MESSAGE from+MY from+REPLY from+SUBJECT from+VOC from+a
2 from+all from+text froze fuck fuck+BEFORE fuck+FROM fuck+off fun fundraiser+ones
2 fundraising+ones funny funny+, furnace further+> further+by gave+BEFORE gave+MY gave+me
2 gave+this general+> get+> get+DEAR get+MENDED get+THESE get+another get+these gift girl
2 give+permission given giving+stalker gloss go+, go+TIME go+in going+, gone+since good+VOC
2 goody+, got+on grandpas grandson guess guess+> gutters+> had+MY hall hands hands+>
2 happen+AGAIN happen+BEFORE happen+again happened+to happens+> happier happier+with hardly
2 has+DOESNT has+NOT has+dementia has+not has+run have+seen he+DOESNT he+DONT he+NEG he+dont
2 hearing+about heart heart+BEFORE heart+and heaven help+ME help+TAIL help+VOC help+me
2 here+DOESNT here+NEG here+NOT here+not heres hes+with hi+and him+FROM him+and him+off hint+>
2 hire hire+> his+PHONE hittin hope hotel hour+to house+SUBJECT house+TIME how how+a how+to
2 i+ALONE i+BADMSG i+DAY i+ENDED i+NOT i+WANT i+believe i+came i+didnt i+drive i+know i+live
2 i+moved i+never i+opt i+resigned i+said i+throw i+to i+unsubscribe i+wanted i+win i+wont id
2 id+been id+recommend if+DOESNT if+NOT if+VOC if+not ignoring ill+report ill+see im+0
2 im+BLOCK im+DAY im+GAVE im+all im+blocking im+on im+sure im+tired important+> in+WANT
2 in+WISH in+fact in+future in+heaven in+law in+need in+peace in+small included included+>
2 income income+> incoming interested+ENDED interested+KEYWORD interested+NEG interested+STOP
2 invitations inviting ipad+> is+0 is+ALONE is+ENDED is+KEYWORD is+ME is+NEGATIVE is+STOP
2 is+SUBJECT is+TAIL is+VOC is+YOU is+against is+bad is+closed is+me is+more is+no is+ready
2 is+sore is+stop is+worth is+you isnt+ME isnt+TAIL isnt+VOC isnt+me isnt+my it+0 it+again
2 it+but it+by it+go it+makes it+may it+means it+that its+MY its+done its+for its+giving
2 its+now its+the its+worth ive+REMOVED ive+gone ive+opted j job+BEFORE job+now jog jog+on
2 joined+MY joined+the junk+. jury just+ALONE just+BADMSG just+ENDED just+GAVE just+GET
2 just+KEYWORD just+SEND just+STOP just+WANT just+WISH just+have just+my just+send just+stop
2 just+tell k+> keep+ASKED keep+BEFORE keep+REPLY keep+a keep+going keep+replying keep+telling
2 keep+writing key kid+BEFORE kid+MY kid+VOC kid+that kidney kindly+ALONE kindly+LOSE
2 kindly+NEG kindly+STOP kindly+TAKE kitchen+and knock+it know+TIME know+what lady+SUBJECT
2 large last+nerve last+two laundry laundry+room law+OTHER law+works leave+FROM leave+an
2 leave+off left+BEFORE left+alone left+the less+FROM letters lifetime+. like+DEAR like+I
2 like+MY like+SUBJECT like+THIRD like+i like+someone like+the line+AGAIN line+BEFORE
2 line+again link+> links lip+gloss list+by list+to listings+any lists lists+> lol+BEFORE
2 lol+DITCH lol+but lol+can longer+GAVE longer+WANT longer+have longer+wish loose loose+> lord
2 lose+MY lose+the lose+this love love+YOU love+the lunch machine mad+, magic magic+word
2 mail+. mail+a mailbox make+this man+to map march march+> market marking mate+MY may+GAVE
2 may+as may+concern me+DONT me+TIME me+again me+his me+know me+loose me+never me+open me+what
2 meaning means+ALONE means+I means+SUBJECT means+i menu+NEG merch message+? messages+STOP
2 messages+THIRD mi mine+. miss+ME miss+TAIL miss+me mobile+LIST mobile+MESSAGES
2 mobile+PLURALS mobile+alerts money+> month+. months+ago moon+. moon+> more+MESSAGE more+TEXT
2 more+dings more+donation more+notifications more+pictures more+time more+to morning+. mother
2 mother+> mothers mothers+BEFORE mum+is my+# my+BODY my+CONSENT my+LOSE my+MENDED my+MESSAGE
2 my+THINGS my+attorney my+bill my+coffee my+details my+grandson my+house my+husband my+info
2 my+ipad my+late my+lawyer my+line my+nephew my+next my+own my+request my+resignation
2 nah+DONT nah+dont name+BEFORE name+VOC name+please name+should need+FROM need+is need+of
2 need+to needs+to nephew never+AGAIN never+GET never+VOC never+hear never+see never+signed
2 never+was next+MESSAGE next+SENDING next+TEXT next+text nine+BEFORE nine+LIST nine+MESSAGES
2 nine+SENDING nine+messages no+? no+BADMSG no+CONSENT no+LIST no+MENDED no+MESSAGE
2 no+MESSAGES no+MY no+REPLY no+TIME no+political no+thank no+thx no+wish noo not+ENDED
2 not+KINDS not+MESSAGE not+STOP not+asking not+buying not+happen not+need not+opt not+stop
2 not+the not+welcome not+your notary note+BEFORE note+of nothing+SUBJECT nothing+VOC
2 nothing+YOU nothing+about nothing+personal nothing+you notice+to now+or now+the numba
2 number+. number+and number+is number+was nurse+. of+1 of+MY of+NEGATIVE of+PLURALS of+it
2 of+no of+one of+socks of+there of+who off+FROM off+MENDED off+SENDING off+TEXT off+here
2 off+of off+today offers+> oil ok+BEFORE ok+thats old+. omg+ALONE omg+I omg+STOP omg+SUBJECT
2 omg+i on+FROM on+GET on+out on+read one+I one+SUBJECT one+TIME one+YOU one+and one+day one+i
2 one+more one+pair one+you ones+> ones+TIME ones+after ones+pls only+GET only+KINDS only+TAKE
2 only+TIME only+WANT only+WISH only+get only+signed open+EVENT openings+in opt+for or+AGAIN
2 or+I or+VOC or+YOU or+any or+do or+ever or+later or+what or+you order+is order+ships ordered
2 our+family out+0 out+SUBJECT out+my out+on out+twice over+. over+MY over+the own own+CALL
2 own+PHONE own+phone pain+in pair pair+FROM pair+of parent park+. part+is part+of pass+on
2 passed+away passed+in patience patience+. patient+there pay+SUBJECT pay+VOC peace+and
2 people+WANT people+WISH people+like permission+for persistence person+, person+to personal
2 personal+, phone+, phone+FROM phone+but phone+buzzes phone+for phones phones+on
2 pickup+THINGS picture+BEFORE pictures+FROM pictures+of please+DONT please+GAVE please+OTHER
2 please+be please+fix please+have please+with plug plug+on pocket point point+> poisoning
2 practice practice+> prefer+to press+BEFORE press+to pretty+BEFORE pretty+MENDED pretty+VOC
2 pretty+please private+. problem+. promised+id pta+fundraiser public purchase put+my quieter
2 quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone quit+ASKED quit+SEND quit+SPAMMING
2 quit+sending quotes+BEFORE r radio radio+END radio+silence rather+NEG rather+VOC rather+YOU
2 rather+you read+VOC reading+, ready+but ready+to receive+NEG receive+nothing receiving
2 receiving+MY receiving+THESE receiving+these recommend+? recommend+SUBJECT recommend+VOC
2 recommend+YOU recommend+you record+, red refill+BEFORE refill+LIST relationship+but
2 relationship+is reminder+, reminder+LIST reminders+BEFORE reminders+VOC reminders+for remov
2 remove+> removed+, reno reno+> rental replied+ENDED replied+KEYWORD reply+FROM reply+of
2 request+. request+to require requires resignation resignation+FROM resignation+from resigned
2 restaurant results+> retire retired retired+. revoking ribs rich right+TIME right+after
2 right+word ring roof+. roofer roofing roofing+> roses roster roster+. run run+, s safety
2 said+" said+BADMSG said+NEG said+STOP said+stop sake says+ENDED says+HEY says+KEYWORD
2 says+STOP says+VOC says+YOU says+hi says+you scale+FROM scale+of schedule+> scram
2 scratch+BEFORE scratch+MY scratch+VOC scratch+my screenshot screw see see+my see+this
2 see+what sell+BEFORE send+ME send+TAIL send+VOC send+a send+me sent+to september seriously
2 seriously+, she+PLURALS she+calls she+died she+is shes+0 shes+DAY shift ships ships+> shoo
2 shoo+> shot+FROM shove shove+your shut+MY shut+this signed+up silence+> silence+BEFORE
2 silence+MENDED silence+VOC silence+please sit smh sneak so+BEFORE so+ENDED so+KEYWORD so+VOC
2 so+YOU so+grateful so+save so+the socks+> solar sold solid+and someone something+>
2 something+TIME somewhere+theres sooner+BADMSG sooner+DOESNT sooner+NEG sooner+NOT sooner+eat
2 sooner+not sore sore+FROM sore+from sort sotp spare+BEFORE spare+ME spare+TAIL spare+VOC
2 spare+me special spring+, stalker+> station statute stay still+LIST still+MENDED
2 still+MESSAGES still+SENDING still+VOC stop+% stop+0 stop+ASKED stop+BEFORE stop+DOESNT
2 stop+I stop+NEG stop+OTHER stop+coming stop+i stop+now stop+or stop+telling stop+the stopp
2 store+. story+FROM stpo stpo+> straw stress stress+> stuck subscribe+BEFORE subscriber sue
2 sue+> sun sure+, surveys swear+it switch tak take+ME take+MY take+TAIL take+for take+her
2 take+me take+note take+this taken taking+my talking+to tcpa tcpa+is tell+ME tell+TAIL
2 tell+me telling+BEFORE telling+SUBJECT telling+YOU telling+you test+results text+?
2 text+AGAIN text+DOESNT text+DONT text+I text+NEGATIVE text+THIRD text+again text+and text+i
2 text+meant text+no text+your texted+BEFORE texted+NEG texted+NEGATIVE texted+by texted+no
2 textin texting+> texting+my texting+the texts+NOT texts+about texts+anymore texts+are
2 texts+for texts+in texts+to tf than+my thank+SUBJECT thank+VOC thank+YOU that+, that+>
2 that+DOESNT that+NOT that+THREAT that+VOC that+im that+to the+" the+19th the+KINDS
2 the+NUMBER the+REMOVE the+REPLY the+ac the+ads the+appointment the+birthday the+booking
2 the+class the+delivery the+discount the+district the+do the+dog the+effort the+energy
2 the+executor the+flies the+food the+hint the+large the+laundry the+listings the+magic
2 the+mailbox the+market the+messages the+number the+plug the+practice the+ribs the+right
2 the+rolls the+roster the+rush the+spring the+straw the+sun the+texting the+tracking
2 the+trouble the+tuition then+BEFORE then+it there+is there+since there+with these+AGAIN
2 these+FROM these+VOC these+notifications these+to thing+. thing+I thing+for thing+i this+,
2 this+ALONE this+ENDED this+MY this+NOT this+again this+city this+doesnt this+is this+list
2 this+morning this+my this+thread this+would those+VOC thoughts thoughts+NEG three+BEFORE
2 three+times through+it through+my throw throw+BEFORE throw+MY throw+this ticket tickets+,
2 time times+> times+do tired tired+. to+ASKED to+BADMSG to+CALL to+DEAR to+EVENT to+NOT
2 to+THESE to+TIME to+about to+all to+contact to+do to+keep to+make to+marketing to+not
2 to+reply to+take to+tell to+texts to+whom told+the tonight+> too+. too+BEFORE too+much top+,
2 town tree tree+and trim trouble trucker trust+BEFORE tuition tulsa turn turn+BEFORE turn+MY
2 turn+VOC twice+. two+TIME two+cats two+hours two+stops u+2 una+BEFORE uncheck uncheck+BEFORE
2 uncheck+it undo+BEFORE unsub+> unsub+BEFORE unsub+ME unsub+TAIL unsub+VOC unsubscibe
2 unsubscribe+> unsubscribe+link unsubscribed+. unwelcome up+already update+your us+MY us+both
2 us+in use+it used+MY used+my vacancies veg village vip+club visitor walk+BEFORE wanna
2 want+NEG want+SENDING want+THESE want+nothing want+off want+that wants+BEFORE wants+MY
2 wants+THESE wants+these was+BADMSG was+REMOVED was+UNSUBBED was+enough was+fine was+removed
2 was+two was+unsubscribed waste watchman we+> we+ENDED we+cant we+got wear+, weather+LIST
2 weather+MESSAGES weather+PLURALS weather+alerts webinars wednesday+. week+TIME week+before
2 weekly weekly+KINDS welcome+on well+, well+. well+> well+DITCH well+save what+my whats+it
2 when+a when+is when+its where+is white+BEFORE whitening who+MY who+NEG who+REPLIED who+cares
2 who+does who+said who+the whom whom+BEFORE whom+it wife+says wipe wipe+MY wipe+my
2 with+MESSAGE with+a with+her with+sms withdrawn withdrawn+, without+THESE without+these
2 woman wont+be word work+. work+is worse worse+than worth worth+SUBJECT would+END would+ENDED
2 would+KEYWORD would+love wound wound+BEFORE wreath writing+> wrong+BEFORE wrong+with x+TAIL
2 x+VOC yall+> yall+BEFORE yard+sign year+. year+old yer yes+MENDED yes+please yesterday+.
2 you+BADMSG you+ENDED you+KEYWORD you+MENDED you+NEGATIVE you+NOT you+WHO you+YOU you+again
2 you+didnt you+dont you+have you+keep you+knock you+no you+people you+stop you+think you+turn
2 you+understand your+MESSAGES your+billboard your+computer your+coupons your+money your+move
2 your+persistence your+restaurant your+school your+way youre+FROM youre+GET youre+MENDED
2 youre+SPAMMING youre+getting youre+out youre+worse youve+got youve+texted
3 " %+% *+. ,+" ,+BADMSG ,+GET ,+LOSE ,+NEG ,+OTHER ,+TIME ,+a ,+another ,+but ,+driver
3 ,+effective ,+farewell ,+get ,+goodbye ,+hope ,+lift ,+moved ,+now ,+phone ,+pizza ,+right
3 ,+silence ,+this ,+unsubscribe ,+violets ,+whatever .+ASKED .+BADMSG .+DONT .+FROM .+I .+NEG
3 .+NOT .+TAIL .+THINGS .+absolutely .+buzz .+close .+consent .+eat .+everything .+fix .+funny
3 .+grandpas .+lose .+moved .+negative .+nothing .+oh .+p .+pack .+pass .+permanently
3 .+pretend .+screw .+season .+see .+silence .+skip .+stopppp .+take .+texted .+unsolicited
3 .+unsubscribe .+unsuscribe .+wanna .+why .+wipe .+wrong .+you .+youre 0+, 0+an 0+before
3 0+business 0+of 0+texts 0+year 0+yrs 2+ALONE 2+ENDED 7726 7726+> ?+end AGAIN AGAIN+BEFORE
3 AGAIN+in AGAIN+n ALONE+% ALONE+DAY ALONE+MY ALONE+SUBJECT ALONE+period ALONE+w ASKED+the
3 AUTHORITY+. AUTHORITY+consumer BADMSG+DEAR BADMSG+from BADMSG+my BADMSG+period BADMSG+please
3 BADMSG+somebody BADMSG+the BADMSG+w BEFORE BEFORE+# BEFORE+BEFORE BEFORE+DONT BEFORE+KEYWORD
3 BEFORE+REVOKE BEFORE+SPAMMING BEFORE+asking BEFORE+before BEFORE+bye BEFORE+done BEFORE+end
3 BEFORE+goodbye BEFORE+in BEFORE+may BEFORE+n BEFORE+ok BEFORE+phones BEFORE+quit
3 BEFORE+rental BEFORE+this BEFORE+would BEFORE+your BLOCK+TIME BODY+NOT BODY+not CALL CALL+.
3 CALL+AGAIN CONSENT+, CONSENT+REVOKE DAY+I DAY+SUBJECT DAY+an DAY+business DAY+texts DAY+year
3 DAY+yrs DEAR+LOSE DEAR+REMOVE DEAR+remove DITCH DITCH+ME DITCH+MY DITCH+TAIL DITCH+do
3 DITCH+the DOESNT+. DOESNT+AGAIN DOESNT+CALL DOESNT+I DOESNT+VOC DOESNT+about DOESNT+afford
3 DOESNT+agree DOESNT+consented DOESNT+i DOESNT+keep DOESNT+ring DOESNT+signing DONT+, DONT+>
3 DONT+TEXT DONT+agree DONT+come DONT+consented DONT+see END+> END+MENDED ENDED+DOESNT
3 ENDED+SPAMMING ENDED+THESE ENDED+coming ENDED+period ENDED+right ENDED+telling ENDED+thing
3 EVENT+BEFORE EVENT+is FROM+. FROM+DAY FROM+REPLY FROM+YOU FROM+for FROM+here FROM+reminder
3 FROM+text FROM+you GET+DEAR GET+another GET+one HEY HEY+HEY HEY+can HEY+dont HEY+fam
3 HEY+this HEY+we HEY+your I+BEFORE I+NOT I+REPLIED I+REVOKE I+UNSUB I+can I+look I+made I+opt
3 I+said I+screenshot I+want I+withdraw KEYWORD+DOESNT KEYWORD+SPAMMING KEYWORD+THESE
3 KEYWORD+coming KEYWORD+period KEYWORD+right KEYWORD+telling KEYWORD+thing KINDS+NEG
3 KINDS+NEGATIVE KINDS+again KINDS+im KINDS+no LIST+MENDED LIST+NOT LIST+any LIST+can
3 LIST+codes LOSE+LIST LOSE+MESSAGES LOSE+SUBJECT LOSE+in LOSE+you ME+about ME+for ME+of
3 MENDED MENDED+# MENDED+. MENDED+GET MENDED+NEGATIVE MENDED+NUMBER MENDED+STOP MENDED+WHO
3 MENDED+and MENDED+give MENDED+guy MENDED+me MENDED+no MESSAGE+AGAIN MESSAGE+I MESSAGE+again
3 MESSAGE+i MESSAGES+codes MY+CONSENT MY+MENDED MY+NEG MY+NOT MY+NUMBER MY+REGULATOR MY+REMOVE
3 MY+SENDING MY+TAKE MY+again MY+aint MY+answer MY+answers MY+as MY+be MY+building MY+city
3 MY+coupons MY+data MY+daughters MY+door MY+drain MY+emergency MY+father MY+feed
3 MY+fundraising MY+giving MY+here MY+info MY+last MY+lawyer MY+locks MY+lord MY+nuber
3 MY+political MY+rest MY+roommate MY+sign MY+so MY+specials MY+state MY+thumb MY+village
3 MY+weather MY+would MY+you NEG+, NEG+SENDING NEG+SPAMMING NEG+WANT NEG+afford NEG+buying
3 NEG+from NEG+going NEG+need NEG+period NEG+please NEG+ring NEG+sent NEG+signing NEG+this
3 NEG+tomorrow NEG+twice NEG+way NEGATIVE+fam NEGATIVE+text NEGATIVE+the NEGATIVE+way
3 NEGATIVE+we NOBODY+to NOT+SENDING NOT+TEXT NOT+about NOT+be NOT+ever NOT+in NOT+signing
3 NUMBER+private PHONE+AGAIN PHONE+BEFORE PHONE+MESSAGES PHONE+VOC PHONE+again PHONE+through
3 PLURALS+THREAT PLURALS+but PLURALS+codes PLURALS+im PULL+me PULL+of RECEIVE REMOVE+ME
3 REMOVE+TAIL REMOVE+my REMOVED+, REMOVED+. REMOVED+of REMOVED+on REPLIED+NEGATIVE REPLIED+by
3 REPLIED+bye REPLIED+goodbye REPLIED+it REPLIED+no REPLY+I REPLY+has REPLY+i REPLY+yes
3 SEND+OTHER SENDING+DOESNT SENDING+NEG SENDING+NEGATIVE SENDING+in SENDING+to SENDING+your
3 STOP STOP+ASKED STOP+DAY STOP+DOESNT STOP+SENDING STOP+SPAMMING STOP+SUBJECT STOP+VOC
3 STOP+coming STOP+period STOP+please STOP+telling STOP+the SUBJECT+> SUBJECT+REVOKE
3 SUBJECT+came SUBJECT+check SUBJECT+moved SUBJECT+must SUBJECT+opt SUBJECT+press
3 SUBJECT+replied SUBJECT+screenshot SUBJECT+spammers SUBJECT+withdraw TAIL+for TAIL+of TAKE+?
3 TAKE+THIRD TAKE+her TAKE+us TEXT+> TEXT+AGAIN TEXT+I TEXT+ME TEXT+TAIL TEXT+about TEXT+again
3 TEXT+i THESE+any THESE+for THESE+to THINGS+I THINGS+LIST THINGS+SUBJECT THINGS+WANT
3 THINGS+WISH THINGS+i THIRD+SUBJECT THIRD+dont THIRD+isnt THIRD+passed THIRD+remove
3 THREAT+SUBJECT THREAT+un THREAT+vegan TIME+EVENT TIME+dinner TIME+is TIME+it TIME+my
3 UNSUB+me UNSUBBED VOC+BEFORE VOC+YOU VOC+come VOC+good VOC+id VOC+im VOC+lol VOC+of VOC+out
3 VOC+picture VOC+press VOC+snaked VOC+spammers WANT+BODY WANT+an WANT+em WANT+for WANT+of
3 WANT+these WHO+. WHO+BEFORE WHO+days WHO+that WHO+to WHO+who WISH WISH+ALONE WISH+BODY
3 WISH+SUBJECT WISH+an WISH+be WISH+em WISH+there WRONG+# WRONG+MENDED WRONG+THIRD WRONG+guy
3 WRONG+number YOU+BEFORE YOU+KINDS YOU+and YOU+back YOU+dont YOU+in YOU+snaked YOU+spammers
3 YOU+take a+FROM a+THIRD a+button a+car a+colonoscopy a+form a+ghost a+hint a+human a+line
3 a+loan a+note a+pop a+sock abs absolutely add+VOC afford after+this again+VOC again+in
3 again+n agreed all+KINDS all+SENDING allergies alone+> alone+? am+DOESNT am+NOT am+not
3 an+FROM an+off and+AGAIN and+ENDED and+GET and+KEYWORD and+dont and+so answer any
3 any+CONSENT any+MENDED anything+else appointment are+DITCH are+cool are+useful as+a as+junk
3 at+EVENT at+dinner attorney+generals away+> b balance+LIST be+BADMSG be+included
3 because+BEFORE been+PULL been+REMOVE been+REMOVED been+real block+BEFORE block+VOC blocked+>
3 blood blue+, bout brother building+> business+BEFORE business+days but+MENDED but+MY but+id
3 but+let but+please button+, button+to buzz+FROM buzz+off buzzing by+tonight cake can+do
3 cancel+MESSAGES cancel+SENDING cant+TAKE cant+afford cant+take car+in carry+on chance
3 check+MY checked choose christ city class+BEFORE close+MY close+the closed+and closings
3 club+> come+down communications computer congrats consent+, consent+REVOKE consider+ME
3 consider+TAIL consider+VOC consider+me constant constant+SENDING consumer contact+is
3 contacted contain costing costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me
3 could+BEFORE daughters day+VOC day+and days days+. deals+THREAT deals+im dealt dealt+with
3 dear+> decency decline delete did+I did+i didnt+LOSE didnt+NEG didnt+forget dinner
3 dinner+BEFORE dnc do do+ASKED do+ME do+NOT do+TAIL do+WANT do+WISH do+not do+tell do+want
3 doctor+> dollars donation dont dont+agree dont+do door+on down+there drain drink driver
3 drives due each+BEFORE easter elsewhere emergency events+> ever+BEFORE every+MESSAGE ex ex+.
3 facebook+group fact fam family farewell+, find find+DEAR fire fix+BEFORE follow food for+>
3 for+SUBJECT for+THINGS for+checking for+real for+that for+you forever+, from from+SENDING
3 from+TEXT from+THESE from+here from+these fundraiser fundraising future gave+VOC gave+you
3 generals getting+these ghost+> give giving+BEFORE go+KINDS go+MESSAGE go+REPLY go+SENDING
3 go+and go+text goes+on gone gone+> good good+BEFORE google guy+> had+my has+BEFORE have+an
3 have+one hear hear+about hell+> her+. here+on here+to his+THIRD house+is how+> i i+REVOKE
3 i+THINGS i+UNSUB i+be i+can i+get i+look i+made i+replied i+screenshot i+withdraw id+WANT
3 id+WISH id+like ignoring+BEFORE im+un im+vegan important in+may info+> ipad is+HEY is+a
3 is+enough is+for is+ok it+. it+BADMSG it+BEFORE it+DAY itll itll+be its+SUBJECT its+YOU
3 its+important its+you ive ive+had january+and joined joke+. judge+. just+NEG keep+the kids
3 knock+BEFORE know+the know+when lamp lasagna last+BEFORE last+THIRD last+WHO leave+this
3 leeds lets lets+keep lied+to lift+BEFORE lift+it like+my line+through live loan+, locks
3 lol+NEG lol+NEGATIVE lol+VOC lol+no long+, look ma mail make+SUBJECT make+THESE make+YOU
3 make+you makes+MY makes+my many+NUMBER many+numbers marketing+> may+> may+NEG me+about
3 me+for me+go me+of me+out means means+NEG menu+BEFORE message+ME message+TAIL message+VOC
3 message+me messages+> messages+at messaging more more+BEFORE more+FROM more+LIST
3 more+SENDING more+from motivational motivational+KINDS motivational+quotes move much+,
3 my+BEFORE my+CALL my+END my+answer my+data my+daughters my+ex my+father my+nuber my+roommate
3 my+thumb myself+> n+GET n+see na nah+I nah+SUBJECT nah+fam need+BODY negative nerve
3 never+BEFORE never+KINDS never+MESSAGE never+REPLY never+SENDING never+consented never+text
3 new+BEFORE new+ME new+TAIL new+VOC new+me next+REPLY nicely no+, no+> no+ENDED no+KEYWORD
3 no+text no+the no+way nope+. not+> not+SENDING not+TEXT not+about not+be not+ever
3 not+signing nothing+further noticeboard notices+> nuber numbers+do o+. of+reminder of+today
3 of+your off+or officially oh ok+but ok+with old+HEY old+VOC old+WHO old+man omg on+, on+>
3 on+here once+, once+in one+VOC one+lifetime one+was ones+are only+want only+when openings
3 or+i or+is out+I out+VOC over+and own+BEFORE pack+BEFORE paid+for pal+> passed pays peace
3 people people+. people+> period+> person+VOC pester phone+BEFORE phone+VOC phone+is picture
3 please+NEG please+NEGATIVE please+give please+no pop pretend program promised promos+codes
3 put+a quit+SENDING quit+with quite+BADMSG quite+BEFORE quite+MENDED quite+NEG quite+SENDING
3 quite+enough rather+DOESNT rather+NOT rather+not reached reached+MY reached+the read+MY
3 read+about reading ready real real+, red+, refuse rental+LIST rental+listings replied+NEG
3 reply reply+> reported+to results right+? robot roommate roommate+GAVE said+ALONE said+ENDED
3 said+KEYWORD said+bye said+goodbye save+your schedule scratch screw+SUBJECT screw+VOC
3 screw+YOU screw+you second+ALONE second+BADMSG second+ENDED second+KEYWORD second+NEG
3 second+STOP second+stop send+OTHER sending+ME sending+TAIL sending+VOC sending+me sent+it
3 separate shut+> shutoffs signed signed+BEFORE since+DAY skip skip+VOC small+claims snaked
3 sock someone+LOSE someone+REMOVE someone+remove sorry+to spammers spammers+> spoke sports
3 spring spurs stalker+. starting+with state+consumer stop+DAY stop+MY stop+SUBJECT stop+VOC
3 stop+period stop+please stop+w stop+with stopppp stuff+, stuff+> swiping t tables tacos
3 tag+BEFORE take+him taken+FROM telling+ME telling+TAIL text+. text+MENDED texting texts
3 than+MY thank+you thanks+but that+? that+YOU that+come that+you thats+BEFORE thats+me
3 the+ALONE the+ENDED the+KEYWORD the+REGULATOR the+TAKE the+answers the+building the+coupons
3 the+day the+door the+emergency the+feed the+fundraising the+locks the+lord the+ones
3 the+political the+rest the+specials the+state the+town the+village the+weather the+week
3 there+. there+were thes these+and these+for thing thing+> this+> this+AGAIN this+DOESNT
3 this+LIST this+as this+here this+off this+phones this+thing thought+SUBJECT three+strikes
3 tickets time+for times+are timeshare tips to+7726 to+AUTHORITY to+DOESNT to+LIST
3 to+REGULATOR to+WISH to+answer to+cut to+hell to+someone to+these told+YOU tomorrow+, too+>
3 tracking traded+MY trail true tuesday tuesday+. un+PULL un+add una under understand
3 unsolicited unsubscribed unsuscribe up+MY up+for up+on up+your upgrades useful vanish
3 vanish+> void wanna+be want want+FROM want+VOC want+em want+this warehouse was+a
3 water+shutoffs way+FROM way+out weather wedding were+a what+I what+i what+will whatever+LIST
3 whatever+MY whatever+SUBJECT whatever+list when where+you wheres+MY whichever whichever+one
3 who+ASKED who+wants whoever+GAVE whoever+gave will+BEFORE win+something wit with+being would
3 wrong+# wrong+NUMBER wrong+THIRD wrong+guy yes+. yet+here you+> you+and you+back you+could
3 you+in you+my you+spammers you+take your+SENDING your+mother your+texting your+texts
3 youre+SENDING youre+still yourselves youve+reached yrs
4 "+at ,+EVENT ,+HEY ,+dear ,+either ,+for ,+if ,+stop .+END .+HEY .+LOSE .+REPLIED .+THREAT
4 .+VOC .+YOU .+adios .+be .+enough .+for .+goodbye .+here .+ill .+kindly .+let .+make .+not
4 .+on .+roses .+shut .+sod .+still .+third .+told .+whoever .+whoevers .+wrng ?+BADMSG ?+END
4 ?+FEEL ?+TIME AGAIN+VOC ALONE+with ASKED+nicely BADMSG+. BADMSG+BEFORE BADMSG+THIRD
4 BADMSG+VOC BEFORE+> BEFORE+ALONE BEFORE+DOESNT BEFORE+ENDED BEFORE+LIST BEFORE+aint
4 BEFORE+and BEFORE+better BEFORE+did BEFORE+give BEFORE+horse BEFORE+lifetime BEFORE+maam
4 BEFORE+mas BEFORE+picture BEFORE+thing BEFORE+three BEFORE+way BODY+once CALL+is DAY+a
4 DAY+before DAY+i DEAR DITCH+go DOESNT+> DOESNT+HEY DOESNT+TEXT DOESNT+agreeing DOESNT+buying
4 DOESNT+need DOESNT+ok DOESNT+wanted DOESNT+will DONT+do DONT+wanted DONT+will END+LIST
4 END+MESSAGES END+SENDING ENDED+ASKED ENDED+DAY ENDED+SENDING ENDED+w EVENT+menu EVENT+times
4 FEEL+to FROM+KINDS FROM+SENDING FROM+VOC FROM+or FROM+out FROM+switch GAVE+my GAVE+one GET
4 GET+lost GET+messages GET+my GET+off I I+THINGS I+check I+checked I+decline I+moved I+pass
4 I+refuse I+replied I+sit KEYWORD+ASKED KEYWORD+DAY KEYWORD+SENDING KEYWORD+w KINDS+?
4 KINDS+AGAIN KINDS+I KINDS+MENDED KINDS+THREAT KINDS+and KINDS+i LIST LOSE+BEFORE
4 LOSE+SENDING ME+? ME+out MENDED+ME MENDED+TAIL MESSAGE+? MESSAGES+, MY+SEND MY+SUBJECT
4 MY+WHO MY+YOU MY+and MY+boat MY+daily MY+ex MY+first MY+fone MY+girl MY+lifetime MY+list
4 MY+machine MY+monthly MY+moon MY+off MY+previous MY+pta MY+receipts MY+send MY+tables
4 MY+town MY+water NEG+SEND NEG+agree NEG+agreeing NEG+consented NEG+jim NEG+key NEG+mas
4 NEG+to NEG+trevor NEG+w NEG+wanted NEG+will NEG+wish NEG+your NEGATIVE+, NEGATIVE+HEY
4 NEGATIVE+mas NEGATIVE+to NOT+PULL NOT+WANT NOT+add NOT+agreeing OTHER+KINDS OTHER+LIST
4 OTHER+MY OTHER+PLURALS OTHER+for OTHER+menu OTHER+this PHONE+HEY PHONE+and PHONE+is
4 PLURALS+VOC PULL+, REGULATOR+> REPLY SEND+? SEND+ME SEND+TAIL SEND+me SENDING SENDING+about
4 STOP+MY SUBJECT+ENDED SUBJECT+and SUBJECT+can SUBJECT+checked SUBJECT+decline SUBJECT+i
4 SUBJECT+in SUBJECT+is SUBJECT+refuse SUBJECT+see SUBJECT+silence SUBJECT+take SUBJECT+to
4 SUBJECT+wants SUBJECT+youre TAIL+? TAIL+out TAKE+BEFORE TAKE+lost TEXT+. TEXT+BEFORE
4 TEXT+THIRD TEXT+somebody THESE+VOC THINGS+. THIRD+NOT THIRD+has THIRD+since THREAT+opting
4 UNSUB+ME UNSUB+TAIL VOC+, VOC+FROM VOC+THREAT VOC+but VOC+could VOC+please VOC+take WANT+be
4 WHO+, WHO+has WHO+there YOU+DAY YOU+SENDING YOU+could YOU+may YOU+to a a+BEFORE a+NEGATIVE
4 a+joke a+judge a+nicer a+no a+pen absolutely+DOESNT absolutely+NEG absolutely+NOT
4 absolutely+not account add+BEFORE add+ME add+TAIL adios agreeing+to an+exam and+BADMSG
4 and+BLOCK and+DITCH and+DONT and+FROM and+TAKE and+all and+my and+this another any+FROM
4 any+of apparently are+WANT are+WISH are+blue are+like are+red as+FROM as+of asking+nicely
4 be+> be+FROM be+MY been+ASKED been+asking being+SUBJECT bike bin birthday brother+> buddy
4 call+MY can+go cashier change check+the checking claims colonoscopy come+back consented
4 consider+BEFORE consider+MY correspondence cousin+is daily dead+horse dear decline+> dirt
4 do+one do+without doctor dont+come down+, each+time eat eh either+way end+> energy
4 enough+with events ever every+REPLY every+SENDING every+TEXT every+text exam+> family+has
4 fifth finger flooring fone fone+> for+YOU for+one fr fr+> from+now get+lost get+off
4 getting+THESE getting+messages girl+TIME girl+at go+TEXT good+day good+on goodbye+TAIL
4 goodbye+VOC goodbye+forever goody got+a guy+, have hereby honor horse+here i+check i+checked
4 i+decline i+refuse i+see i+want if+i if+youre ignored im+opting in+0 in+january in+leeds
4 inbox+> is+> is+over it+ENDED it+KEYWORD it+OTHER it+for it+in it+work ive+REPLIED jim
4 junk+> keep+it key+> kill+MY kill+the kindly know+MY know+about lashes last leeds+, let+this
4 lie lied lifetime+> lift list+VOC loan lst lunch+menu mail+only make make+it mattress
4 may+DOESNT me+? menu monthly moon more+MY more+thank mute mute+MY mute+the my+phone
4 my+previous my+roof nah+VOC never+TEXT never+wanted never+will news news+is nicer no+ALONE
4 no+STOP no+mas no+stop no+to nooo not+PULL not+WANT not+add not+agreeing not+in notices
4 now+and now+on of+NEG of+SUBJECT off+switch off+with oh+goody omg+MENDED on+a one+HEY
4 one+out ones+. only+. or+SUBJECT out+. out+> out+out own+OTHER owned owned+a pack pack+it
4 part pat pen pen+VOC pen+pal period permanently+> phone+. phone+> pickup place please+GET
4 plese pls+STOP political press previous pta quite quotes recommend removal replied+BEFORE
4 replies+> request right right+> roof roof+> roses+are say+> seeing send+? sit+BEFORE
4 skip+BEFORE skip+ME skip+TAIL skip+me small so+are sod sod+BEFORE sod+FROM sod+off
4 someone+SUBJECT someone+TAKE someone+who sooner specials stand still+here store straight
4 stuck+on switch+> t+. ta take take+THIRD take+VOC take+it take+the talking+> telling
4 telling+me texting+MY that+SUBJECT thats+ME thats+TAIL thats+VOC the+MESSAGES the+TEXT
4 the+UNSUB the+boat the+daily the+girl the+machine the+monthly the+moon the+pta the+receipts
4 the+tables the+unsubscribe the+water then+> this+be this+lifetime thought+i time+to to+BLOCK
4 to+END to+KINDS to+NEG to+TAIL to+VOC to+block to+me trevor turn+FROM turn+off txts unsub
4 up+with updates violets violets+are want+an wanted+BEFORE wanted+MESSAGES wanted+SENDING
4 was+DOING ways ways+> website+myself were what+part whatever+I whatever+i where+SUBJECT
4 where+VOC who+WANT whoevers why+do will+it wnat wrng wrng+NUMBER wrng+PHONE wrong+PHONE x
4 you+DAY you+VOC you+may
5 # ,+THINGS ,+UNSUB ,+his ,+im ,+we ,+your .+, .+DITCH .+EVENT .+GAVE .+NEGATIVE .+TIME
5 .+cease .+dont .+get .+give .+ion .+move .+mute .+new .+o .+so .+there .+were .+whatever
5 .+youve 0+a ?+TAKE ?+id ASKED+YOU AUTHORITY+> BADMSG+DAY BEFORE+STOP BEFORE+go BEFORE+mo
5 BEFORE+switch BEFORE+thank BEFORE+work CONSENT DAY+0 DEAR+SUBJECT DOESNT+WANT DOESNT+add
5 DOESNT+comfortable DOESNT+in END+the FEEL+> FEEL+but FROM FROM+now FROM+this FROM+today
5 GET+about HEY+stahp I+mean I+see KINDS+but KINDS+to LOSE+this ME+FROM MENDED+NEG MY+?
5 MY+AGAIN MY+DOESNT MY+PHONE MY+consent MY+cousin MY+doctor MY+is MY+phone NEG+add
5 NEG+comfortable NEG+further NEG+keep NEG+maam NEG+mo NEGATIVE+. NEGATIVE+DONT NEGATIVE+dont
5 NEGATIVE+maam NEGATIVE+mo NOT NOT+comfortable NUMBER OTHER+. PLURALS+. REPLY+OTHER SEND+VOC
5 STOP+w SUBJECT+DAY SUBJECT+NOT SUBJECT+are SUBJECT+has SUBJECT+may SUBJECT+mean TAIL+FROM
5 TAKE+off TEXT+? TEXT+DEAR THESE+. THIRD+> THIRD+who TIME+END TIME+silence TIME+your VOC+.
5 VOC+NEGATIVE VOC+about VOC+have VOC+may VOC+no WANT+FROM WANT+THESE WHO WHO+TIME WHO+VOC
5 WHO+at WISH+DOESNT WISH+FROM WISH+NOT WISH+not WRONG+BEFORE YOU+> YOU+VOC YOU+are YOU+have
5 a+NEG a+bathtub a+dead a+rest add+me ago+. agreeing aint alerts alerts+> allergic+to
5 and+your asking attorney bathtub bathtub+. be+GAVE be+texted be+the blowin blowin+BEFORE
5 boat building business buzz buzz+BEFORE choose+DOESNT choose+NEG choose+NOT choose+not
5 comfortable comfortable+with consider+the counter+and cousin dates didnt+, ed ever+>
5 farewell for+THESE for+family from+BEFORE further ghost give+BEFORE go+BEFORE good+. got+MY
5 gotta+REPLIED gotta+say gutters gym ha has has+died has+left he+has hint horse i+mean id+be
5 id+sooner if+END if+silence inbox instructed ion ion+WANT ion+WISH ion+want is+NEG is+golden
5 is+your it+END it+a its+VOC january jobs+in keep keep+MY law lawyer+, let+MY lets+DOESNT
5 lets+NOT lets+not lie+> list+ME list+TAIL list+me maam maam+> make+MY may+NOT may+not me+>
5 me+FROM message+BEFORE mo mo+> must+be my+consent my+cousin myself nah+HEY next+one no+maam
5 no+mo nomo not+comfortable note+FROM of+this off omg+stahp on+REPLY opting p p+> pal place+>
5 pretend+I pretend+SUBJECT pretend+i quit reason receipts replies see+MY shut+your since
5 since+0 since+easter so+quit stalker state stop2end strikes strikes+. take+BEFORE talking
5 teeth telling+VOC texts+, texts+. that+is the+MENDED the+SENDING the+attorney the+last
5 the+list these+. these+> this+NEG thought+I through times to+ME to+end to+hear to+read
5 traded want+BEFORE wanted way+> were+done when+MY when+my where+YOU wheres+the with+the
5 without+> work+MY you+are your+MENDED
6 "+was ,+ENDED ,+KEYWORD ,+STOP ,+or ,+so .+AUTHORITY .+REGULATOR .+as .+how .+imma .+just
6 .+lets .+un .+🚫 0+0 0+DAY ?+ENDED ?+KEYWORD BADMSG+MY BADMSG+with BEFORE+" BEFORE+MESSAGES
6 BEFORE+for BEFORE+out BEFORE+to BLOCK+> DAY+DAY DEAR+who END+is ENDED+with FROM+SUBJECT
6 GET+these HEY+so HEY+to HEY+ur I+gotta KEYWORD+with KINDS KINDS+, KINDS+. LIST+> LIST+about
6 MESSAGES+> MY+. MY+> MY+counter MY+inbox MY+relationship MY+reply NEG+about NUMBER+> PHONE+.
6 STOP+> SUBJECT+gotta TAIL+about TAKE THESE VOC+is WISH+NEG WRONG+WHO YOU+. a+OTHER a+WHO
6 a+pain about away be+REMOVED be+REPLIED button consent coupons de deceased+. do+NEG dont+>
6 enough+> for+WHO for+these give+it go+> golden here+. hole i+gotta in+ohio is+in is+where
6 it+TAKE it+end it+take just+the last+one last+time lets+NEG lifetime list+BEFORE lost+>
6 love+, marketing mas+> mate mate+> more+MESSAGES moved my+NUMBER my+PHONE my+REPLIED
6 my+doctor my+reply nada offers ohio once+> one+. only opting+FROM opting+out replied
6 reported rest+> shut the+AUTHORITY the+counter the+first through+> today+> vegan water
6 whatever+BEFORE why+BEFORE why+am wrong+WHO ya 🚫
7 ,+ALONE ,+LIST .+STOP .+hard .+kick .+like .+plz ALONE ALONE+> BEFORE+? EVENT+. GET+THESE
7 LIST+to MESSAGES MY+AUTHORITY MY+REPLIED MY+attorney MY+feeling MY+website NEGATIVE
7 NEGATIVE+thank PLURALS+, PULL+rocks REPLY+? STOP+with VOC+? after+BEFORE club cord+> counter
7 deceased feeling good+> goodbye+> gotta hang hard hard+pass here+> how+does human imma jobs
7 kick kick+rocks make+BEFORE mean+BEFORE move+on moved+to my+inbox not o pizza plz quit+>
7 relationship replying rocks rocks+> silence+is stahp stahp+> the+WHO the+website these+,
7 thumb thumb+is ur volunteering whoever wish+to your+EVENT 🔕+>
8 * .+AGAIN .+GET .+WISH .+consider .+reported .+this .+time .+unfollow .+wow BEFORE+here
8 BEFORE+take DOESNT+, ENDED+then KEYWORD+then LIST+. MY+, MY+REPLY NEG+. NEG+> PLURALS
8 THESE+, and+MY cease enough escape go got+the hang+BEFORE hang+up hush just+MY mean+it must
8 my+REPLY n+> note permanently rest robot+> stuff stutter this un+scribe under+BEFORE
8 unfollow website wish wow yall youve
9 . .+hang .+nah .+off .+under DAY+. FROM+> MY+cord PHONE WRONG+NUMBER consider cord cut+MY
9 go+away in+DAY one scribe scribe+> the+cord
10 .+TAKE .+UNSUB .+WRONG .+bye .+cut .+go AGAIN+> BEFORE+with MESSAGES+. NEG+with SENDING+.
10 UNSUB UNSUB+> WRONG+PHONE be bob bye cut+the for+good goodbye mas may pass+> phone texted
10 whatever
11 .+n REGULATOR nah off+> ones pass un
12 ,+and BEFORE+. once silence these were+through
13 AUTHORITY bye+> n only+> 🔕
14 .+ALONE
16 here more+>
"""
