"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 >
-15 .+yes
-14 =bias
-13 questions that yes
-12 DAY+> EVENT+> now+> stopped took
-11 .+is did is+MY
-10 ,+it .+> THIRD at emails him leaving mind or or+NEG
-9 , .+can .+com .+example .+in .+the .+who 0+> DOESNT+ALONE SUBJECT+this a+LIST by calls com
-9 example example+. for+TAIL friday haha late lol+> maybe my+ENDED they think
-8 ,+WANT ,+ill ,+is .+does .+ok .+whats .+which 2 BODY DOESNT+KEYWORD DOING I+read MY+other
-8 NEG+LOSE SUBJECT+read TEXT+, a+meeting code early email for+ME found from+> he hes i+read
-8 is+BEFORE it+, leave leave+it list meeting meeting+, message open says soup thanks want+to
-8 whats which youre+MY
-7 ,+can ,+its .+REMOVED .+theres .+they AGAIN+. BEFORE+DAY DOESNT+let DONT+LOSE DONT+take
-7 EVENT+, FROM+TIME HEY+> I+WISH MY+OTHER MY+soup REMOVED+BEFORE THIRD+to VOC+as a+EVENT
-7 about+MY again+. all back be+there church cut+BEFORE deal did+YOU do+SUBJECT does dont+take
-7 ended for+BEFORE its lol nothing+> off+MY on+MY on+it only+BEFORE please+> question
-7 read+every reminders+> robot+NEG should start thanks+> thats the+other whenever wont
-7 your+KINDS yourself
-6 %+BADMSG %+ENDED %+KEYWORD ,+I ,+do ,+my ,+you ,+youre .+. .+1 .+NOBODY .+am .+questioned
-6 .+y BADMSG+, BEFORE+than CALL+ME CALL+TAIL CALL+me DITCH+it DOESNT+BEFORE DOESNT+ENDED
-6 DOESNT+UNSUB DOESNT+unsubscribe DONT+ENDED DONT+KEYWORD DONT+TAKE END+or ENDED+DOING
-6 HEY+SUBJECT HEY+i KEYWORD+DOING LIST+DOESNT LIST+is MESSAGE+> MESSAGES+again MY+PLURALS
-6 MY+job MY+new MY+old NEG+DOING NEG+let NEGATIVE+thanks OTHER+> OTHER+VOC SENDING+lol
-6 STOP+DOING STOP+by SUBJECT+WISH SUBJECT+had TAKE+on TIME TIME+the WANT+your WISH+a about+the
-6 again always ants any+time anyone asked bring calling came cant did+SUBJECT did+VOC did+you
-6 didnt does+BEFORE does+MY dont+ENDED dont+KEYWORD ending ends finished full get+MY his
-6 ignore it it+to just+BEFORE love+BEFORE love+THESE manager meant missed my+ALONE my+KEYWORD
-6 no+thanks nobody over person+> pin questioned questioned+> resume spam stops texts+BEFORE
-6 texts+VOC the to+> to+TAKE to+say to+your told+VOC two un+ENDED un+KEYWORD was was+MY
-6 what+BEFORE whats+MY whos why without wouldnt youd your+MESSAGE youre+the yourself+>
-5 ,+WISH ,+YOU ,+add ,+half ,+thanks ,+took .+MESSAGES .+WANT .+chill .+curious .+disliked
-5 .+haha .+idk .+leaving .+need .+opt .+resume .+stopped .+stopping .+that .+what .+whos
-5 .+will 1 ?+HEY ?+SUBJECT ASKED+> ASKED+THIRD ASKED+him ASKED+to BADMSG+of BEFORE+DITCH
-5 BEFORE+DOING BEFORE+KINDS BEFORE+free BEFORE+questions BEFORE+tmrw DOESNT+LOSE DOESNT+TAKE
-5 DOESNT+mind DOESNT+take DONT+ALONE END+it ENDED+my ENDED+worrying FEEL+for FROM+ME FROM+and
-5 FROM+to GET+every GET+it GET+your HATE HEY+WRONG HEY+wrong I+ASKED I+PULL I+REPLY I+STOP
-5 I+supposed I+think KEYWORD+my KEYWORD+worrying LIST+NEG LIST+again LIST+and MENDED+MY
-5 MESSAGE+PLURALS MY+DAY MY+THIRD MY+reminders MY+school NEG+lol NEG+mind NEG+take NEG+thanks
-5 NEG+worrying OTHER+MENDED REMOVE+the REPLIED+yes SENDING+HEY SENDING+PLURALS STOP+worrying
-5 SUBJECT+GAVE SUBJECT+MY SUBJECT+left SUBJECT+supposed TEXT+PLURALS THIRD+REPLIED
-5 THREAT+BEFORE TIME+> UNSUB+MENDED UNSUB+please VOC+by VOC+get WISH+to YOU+get a+KINDS a+VOC
-5 a+pin a+robot about+his about+to ahead and+I and+then anybody anybody+else ask asked+to
-5 at+MY bangs best better call call+> can can+MY can+SUBJECT cancel+> cancel+MY charged cheese
-5 coming+, company creep curious dad didnt+BEFORE disliked disliked+> dont+ALONE dont+BEFORE
-5 dont+LOSE everything fees fell first+> for+now for+us for+your forgot gate get+this got
-5 grandpa had half+FROM hate hello him+to i+had i+supposed idk in+VOC in+here in+your instead
-5 insurance is+LIST is+MESSAGES is+the its+a keeps killed know+> kyle leaving+BEFORE
-5 leaving+VOC left letter like+a lou love+MY love+these main me+in min more+questions
-5 more+than mostly my+UNSUB my+WHO my+soup my+unsubscribe never off+and offer on+BEFORE on+my
-5 or+DOESNT order pigeons pin+> questions+. quiet+> quilt same saved saying scam send+BEFORE
-5 should+I should+SUBJECT should+i stopping survey tell+THIRD texts+ME texts+me than
-5 the+school them theres+a tmrw to+GET to+MY to+get to+unsubscribe told+you took+TAIL took+VOC
-5 unsubscribe+MENDED unsubscribe+please use want+my went who will with+BEFORE without+VOC
-5 worrying wrote you you+GAVE your+THIRD
-4 ,+BEFORE ,+MY ,+NEGATIVE ,+PULL ,+SUBJECT ,+glad ,+go ,+i ,+no ,+still ,+thats ,+why .+DAY
-4 .+FEEL .+REVOKE .+SENDING .+anybody .+are .+emphasized .+end .+grandpa .+liked .+never
-4 .+none .+of .+please .+removed .+use .+wtf ?+LIST ?+i AGAIN+, ALONE+to BADMSG+TAIL BADMSG+by
-4 BEFORE+BLOCK BEFORE+I BEFORE+all BEFORE+away BEFORE+back BEFORE+blocked BEFORE+blush
-4 BEFORE+deals BEFORE+get BEFORE+i BEFORE+nothing BEFORE+numbers BEFORE+objection BEFORE+or
-4 BEFORE+worries BODY+BEFORE DAY+is DITCH+SUBJECT DITCH+you DOESNT+REPLIED DOESNT+STOP
-4 DOESNT+recall DOESNT+stop DOESNT+think DOING+> DONT+DITCH DONT+NEG DONT+STOP DONT+let
-4 DONT+recall DONT+think END+FROM END+of END+off ENDED+all ENDED+of EVENT+VOC FEEL+MENDED
-4 FEEL+WRONG FEEL+wrong FROM+, FROM+TAIL FROM+course FROM+us GET+PLURALS GET+the GET+this
-4 HEY+BADMSG HEY+ENDED HEY+KEYWORD HEY+NEG HEY+stop I+NEGATIVE I+agree I+miss I+no I+say
-4 I+stop I+wouldnt KEYWORD+TAIL KEYWORD+all KEYWORD+of KINDS+BADMSG KINDS+notifications
-4 LIST+HEY LIST+because LIST+lol LOSE+that ME+blush ME+on MENDED+FROM MENDED+on MESSAGE
-4 MESSAGE+BADMSG MESSAGES+lol MESSAGES+me MY+EVENT MY+alerts MY+are MY+friday MY+landline
-4 MY+manager MY+mom MY+opt MY+receipt MY+sofa MY+survey NEG+ALONE NEG+UNSUB NEG+and NEG+by
-4 NEG+free NEG+is NEG+nothing NEG+objection NEG+recall NEG+think NEG+unsubscribe NEG+worries
-4 NEGATIVE+NOT NEGATIVE+not NEGATIVE+nothing NEGATIVE+objection NEGATIVE+worries NOBODY
-4 NOBODY+. OTHER+, OTHER+please PHONE+SUBJECT PHONE+with PULL+it PULL+off REMOVE+it REPLIED+to
-4 REPLY+notifications REPLY+to REVOKE+my SEND SEND+BEFORE SEND+MY SEND+THESE SENDING+VOC
-4 SENDING+please STOP+TAIL STOP+and STOP+counting STOP+to SUBJECT+FROM SUBJECT+PULL
-4 SUBJECT+REMOVED SUBJECT+agree SUBJECT+as SUBJECT+cut SUBJECT+gave SUBJECT+miss
-4 SUBJECT+should SUBJECT+wouldnt TAIL+blush TAIL+on TAIL+to TEXT+BADMSG TEXT+ENDED
-4 TEXT+KEYWORD TEXT+YOU TEXT+you THESE+KINDS THINGS THIRD+about THIRD+call THREAT+BADMSG
-4 TIME+SUBJECT TIME+all VOC+GAVE VOC+NEG VOC+PHONE VOC+TAIL VOC+a VOC+blush VOC+put WANT+MY
-4 WANT+a YOU+FROM YOU+GAVE YOU+as YOU+this a+day again+, allowed alone+THREAT alone+im
-4 and+BEFORE and+NEGATIVE and+SUBJECT and+i and+it and+no and+put ants+> are+BEFORE arrest
-4 as+executor at+BEFORE at+the back+on behind blocked blush blush+> both bring+MY broken
-4 broken+> bye+bye c can+you cancel chill chill+w clean closed+on counting dead+, dead+. death
-4 delete+MY deleted deposit did+MY did+NEG die disconnected do+I do+YOU do+i do+you does+it
-4 done+> dont+STOP dont+TAKE dont+recall dont+think doors email+BEFORE emphasized emphasized+>
-4 end end+FROM end+of end+or endless ends+in everybody everyone fee finally five flight
-4 for+VOC for+all for+me from+NEG get+on get+the go+ahead god got+FROM got+my grow guys
-4 had+NEG had+a haha+> hair half happy his+BEFORE hold home homework how+SUBJECT i+DOESNT
-4 i+PULL i+REPLY i+agree i+left i+miss i+think i+wouldnt if+BEFORE if+this ill im+BEFORE
-4 im+VOC in+a is+FROM is+MENDED is+SENDING is+TEXT is+dead is+what it+HEY it+STOP it+be
-4 it+says ive+NEG job+> keep+me keeps+SENDING kept know+SUBJECT leave+BEFORE liked liked+>
-4 list+. list+for lol+, long+as looks loved manager+> many+LIST many+MESSAGES many+SENDING
-4 many+texts me+blush messages midnight miss mum my my+LIST my+THIRD my+landline my+mom my+old
-4 my+opt needed never+> never+REPLIED newsletter night no+nothing no+objection no+worries
-4 noise none+. nonstop object of+ME of+TAIL of+TEXT of+course off+TIME off+my office on+the
-4 one+of only+MY only+the or+ENDED or+TAKE or+only out+of out+the outta+here page please
-4 please+BEFORE please+CALL plenty+> put+BEFORE question+? quit+DOING read+it recall+giving
-4 receipt refund report ridiculous ridiculous+> row+f said sale satan saturday saw say say+NEG
-4 seats send sent shop show six slow so so+ALONE so+I so+stop somebodys song sorry+BEFORE
-4 sorry+MENDED sorry+WRONG sorry+wrong stop stop+> stop+TAIL stop+by stop+to stopped+> stupid
-4 subscribe+to sunday tell+him text+VOC text+notifications texting+, texts+HEY texts+TAIL
-4 texts+again texts+lol thats+MY thats+the the+BADMSG the+CALL the+OTHER the+job the+manager
-4 the+new the+reminders them+BEFORE there+> these+KINDS theyre think+about those though
-4 to+ALONE to+REMOVE to+REPLIED to+UNSUB to+the told+BEFORE took+BEFORE ugh under+MY
-4 unsubscribe+BEFORE unsubscribe+VOC until upstairs use+MY use+this used+to was+VOC whats+the
-4 whenever+> who+GAVE who+gave whole whos+BEFORE whos+MY whos+this with+NEG with+NEGATIVE
-4 with+no worries worrying+> wrong wtf y yes+> yes+to you+FROM you+WISH you+as you+cant
-4 you+guys you+this your+list your+message yours
-3 ,+ASKED ,+KINDS ,+MESSAGE ,+THESE ,+THIRD ,+are ,+did ,+does ,+even ,+how ,+id ,+lets
-3 ,+maybe ,+need ,+one ,+only ,+thank ,+these ,+use ,+would .+" .+% .+0 .+PLURALS .+REPLY
-3 .+TEXT .+THIRD .+UNSUBBED .+all .+another .+c .+cant .+depends .+emails .+ended .+ends .+his
-3 .+hmm .+house .+it .+loved .+maybe .+no .+out .+perfect .+promos .+remove .+send .+should
-3 .+start .+tell .+texts .+thank .+theyre .+thx .+too .+unsubscribed .+wont .+ye .+yess .+your
-3 .+zero 0+VOC 0+messages 0+min 2+> 2+THINGS ?+I ?+MY AGAIN+ALONE AGAIN+BADMSG AGAIN+ENDED
-3 AGAIN+KEYWORD AGAIN+NEG AGAIN+STOP AGAIN+stop ALONE+and ALONE+by ALONE+is ASKED+VOC
-3 ASKED+for BADMSG+FROM BADMSG+ME BADMSG+THINGS BADMSG+me BADMSG+or BEFORE+BODY BEFORE+CALL
-3 BEFORE+GET BEFORE+HEY BEFORE+MENDED BEFORE+PLURALS BEFORE+SUBJECT BEFORE+THINGS BEFORE+bangs
-3 BEFORE+cancel BEFORE+cares BEFORE+complaints BEFORE+ends BEFORE+finished BEFORE+flowers
-3 BEFORE+friday BEFORE+fyi BEFORE+haha BEFORE+homework BEFORE+info BEFORE+key BEFORE+leave
-3 BEFORE+one BEFORE+paid BEFORE+pain BEFORE+please BEFORE+prob BEFORE+problem BEFORE+right
-3 BEFORE+rush BEFORE+save BEFORE+snow BEFORE+sofa BEFORE+thanks BEFORE+that BEFORE+then
-3 BEFORE+was BEFORE+year BODY+, BODY+FROM BODY+please CALL+fyi CONSENT+to DAY+? DAY+VOC
-3 DAY+min DAY+or DEAR+CALL DEAR+call DITCH+REPLY DITCH+SEND DITCH+send DOESNT+ASKED DOESNT+DAY
-3 DOESNT+asked DOESNT+object DOESNT+open DONT+BADMSG DONT+asked DONT+mind DONT+object
-3 DONT+stop DONT+want END+0 END+that ENDED ENDED+, ENDED+and ENDED+by ENDED+is ENDED+it
-3 ENDED+or EVENT FEEL+. FROM+at FROM+key FROM+nothing GAVE+ENDED GAVE+KEYWORD GAVE+STOP
-3 GAVE+from GAVE+the GET+FROM GET+LIST GET+NEGATIVE GET+SPAMMING GET+SUBJECT GET+YOU
-3 GET+annoying GET+no GET+out GET+outta GET+texts HEY+BEFORE HEY+I HEY+MY HEY+NOT HEY+THESE
-3 HEY+YOU HEY+id HEY+not HEY+you I+DOESNT I+NEG I+REMOVE I+already I+dont I+left I+like
-3 I+should I+sign KEYWORD KEYWORD+, KEYWORD+and KEYWORD+by KEYWORD+is KEYWORD+it KEYWORD+or
-3 KINDS+ENDED KINDS+KEYWORD KINDS+MY KINDS+PLURALS KINDS+are KINDS+list KINDS+my KINDS+you
-3 LIST+AGAIN LIST+code LIST+too LOSE+it LOSE+the ME+DAY ME+as MENDED+, MENDED+> MENDED+AGAIN
-3 MENDED+CALL MENDED+TAKE MENDED+again MENDED+in MESSAGE+ENDED MESSAGE+KEYWORD MESSAGE+STOP
-3 MESSAGE+VOC MESSAGE+is MESSAGE+notifications MESSAGE+please MESSAGE+stop MESSAGE+updates
-3 MESSAGE+you MESSAGES+AGAIN MESSAGES+BEFORE MESSAGES+HEY MESSAGES+ME MESSAGES+TAIL
-3 MESSAGES+and MESSAGES+code MY+0 MY+BADMSG MY+KINDS MY+brother MY+case MY+church MY+deals
-3 MY+deposit MY+email MY+emails MY+gate MY+in MY+insurance MY+judge MY+mum MY+same MY+second
-3 MY+speech MY+whole MY+word MY+year NEG+ASKED NEG+DITCH NEG+HEY NEG+KEYWORD NEG+NEG
-3 NEG+THINGS NEG+a NEG+all NEG+asked NEG+complaints NEG+good NEG+object NEG+one NEG+open
-3 NEG+prob NEG+problem NEG+rush NEG+selling NEG+using NEGATIVE+complaints NEGATIVE+contact
-3 NEGATIVE+good NEGATIVE+i NEGATIVE+one NEGATIVE+prob NEGATIVE+problem NEGATIVE+rush
-3 NOT+BEFORE NUMBER+SUBJECT NUMBER+are OTHER+on PHONE+BLOCK PHONE+blocked PHONE+do PHONE+fyi
-3 PHONE+of PHONE+the PLURALS+are PLURALS+code PULL PULL+> REMOVE+a REMOVED+it REMOVED+off
-3 REPLY+MY REPLY+PLURALS REPLY+VOC REPLY+please REVOKE+MY SEND+DEAR SEND+NEG SENDING+BADMSG
-3 SENDING+KINDS SENDING+again SENDING+my SENDING+notifications SENDING+stop SENDING+updates
-3 SENDING+with SENDING+you STOP+ME STOP+is STOP+me SUBJECT+, SUBJECT+BEFORE SUBJECT+LOSE
-3 SUBJECT+REMOVE SUBJECT+TAKE SUBJECT+actually SUBJECT+already SUBJECT+do SUBJECT+dropped
-3 SUBJECT+guys SUBJECT+leave SUBJECT+lost SUBJECT+meant SUBJECT+mind SUBJECT+or
-3 SUBJECT+promise SUBJECT+send SUBJECT+sign SUBJECT+were TAIL+DAY TAIL+as TAIL+by TAKE+out
-3 TAKE+outta TAKE+the TEXT TEXT+notifications TEXT+please TEXT+stop TEXT+updates THINGS+VOC
-3 THINGS+to THIRD+BEFORE THIRD+CALL THIRD+REMOVED THIRD+SENDING THIRD+told THREAT+HEY
-3 THREAT+NEGATIVE THREAT+VOC THREAT+about THREAT+be THREAT+done THREAT+in THREAT+no
-3 THREAT+okay TIME+I TIME+MY TIME+THREAT TIME+im VOC+BADMSG VOC+CALL VOC+END VOC+I VOC+ME
-3 VOC+at VOC+cant VOC+guys VOC+leave VOC+me VOC+mind VOC+not VOC+phone VOC+promise VOC+that
-3 WANT+TEXT WANT+help WANT+my WANT+this WANT+three WISH+ME WISH+TAIL WISH+help WISH+it WISH+me
-3 WISH+my WISH+three WISH+your YOU+, YOU+END YOU+cant YOU+did YOU+do YOU+guys YOU+mind YOU+or
-3 YOU+promise YOU+put a+DAY a+GET a+TEXT a+WANT a+WISH a+real a+receipt a+surprise a+wasp
-3 a+word able able+to about+THESE about+this accepted actually ahead+with alarm alerts+and
-3 all+MY all+this allergic+> already+paid am+on anchovies and+ASKED and+GAVE and+NOBODY
-3 and+SEND and+im and+nobody and+we anyone+> apologies apologies+for are+the around
-3 as+MESSAGES as+SENDING as+SUBJECT as+TEXT as+YOU as+long as+spam as+you ask+> at+all back+.
-3 back+to bangs+> be+able bed been before+MY below big birds+> bit blocks break+FROM
-3 break+from but+THREAT button+on buy buy+> by+TIME by+whenever c+> cactus call+FROM call+ME
-3 call+TAIL call+me can+REPLY can+SEND can+VOC can+send can+the cancel+my cancelled car+DOESNT
-3 car+NEG case+> cell+> charge charged+BEFORE charged+ME charged+TAIL charged+VOC charged+me
-3 cheese+, code+, company+is complaints copy cost couldnt cruise cut+it cut+off date days+FROM
-3 deal+> decaf delete+the delivered depends did+DOESNT did+NOT did+not didnt+CONSENT
-3 didnt+MENDED didnt+TAKE didnt+consent different do+this do+to doctor+BEFORE does+the
-3 dont+DITCH dont+NEG dont+let dont+object dont+stop dont+text down down+> down+MY down+with
-3 dr dr+. dream drop dropped early+> else english enjoy+your even ever+ALONE ever+BADMSG
-3 ever+ENDED ever+KEYWORD ever+NEG ever+STOP ever+stop everything+> everywhere executor+> eyes
-3 falling fewer finish finished+BEFORE finished+TAIL finished+VOC first floor for+LIST for+a
-3 for+it for+this forty found+BEFORE found+MY four free+cruise friday+. friend from+ME
-3 from+TAIL gentle gentle+with get get+outta getting+BADMSG getting+SPAMMING getting+annoying
-3 getting+texts getting+the getting+your glad glad+SUBJECT glad+VOC glad+YOU glad+you go+for
-3 goat goes+FROM going+with gone+? good+DOESNT good+DONT good+dont good+to good+with group
-3 guests had+BEFORE half+of happy+> has+MY he+BEFORE hearing+> hello+> help help+with here+,
-3 here+AGAIN here+BEFORE here+MENDED here+and here+anymore hes+FROM hiccups hiring his+EVENT
-3 hmm home+BEFORE honestly hospital house+, house+NEG house+NOT house+isnt how+BEFORE how+I
-3 how+do how+i i+WISH i+already i+dont i+like i+say i+sign id+GAVE id+NEG ignore+MY ill+ALONE
-3 ill+ENDED ill+KEYWORD ill+NEG ill+be im+HEY im+NEGATIVE im+about im+done im+in im+no im+okay
-3 in+> in+BEFORE in+EVENT in+MENDED in+MY in+line in+one instead+FROM instead+of insurance+VOC
-3 is+out is+texting is+that is+there is+this isnt+for it+? it+all it+from it+wasnt its+BADMSG
-3 ive+ASKED ive+NEGATIVE ive+no job jump just just+KINDS just+MESSAGE just+SENDING just+TEXT
-3 just+found just+text keep+ME keep+TAIL keep+THESE keeps+LIST keeps+MENDED key+and
-3 killed+BEFORE killing killing+BEFORE killing+ME killing+TAIL killing+VOC killing+me kind
-3 knocking know+VOC landline last+LIST last+OTHER lawn lawyer+> leads let+VOC light like+to
-3 line+> list+> lol+I lol+SUBJECT lol+i long lot loved+> making me+DAY me+a me+as me+on
-3 me+posted mean+to messages+on metal mind+> mind+BEFORE mine mine+> minutes month more+BADMSG
-3 more+bangs more+pain my+MESSAGES my+PLURALS my+brother my+mum my+whole name+in names
-3 need+help need+three neighbors never+TAKE never+WISH never+asked next+BEFORE no+I
-3 no+complaints no+contact no+good no+i no+one no+prob no+problem no+rush noise+> nope+>
-3 nothing nothing+HEY nothing+lol now+. number+FROM number+do number+of number+on object+to
-3 objection objection+TIME objection+at of+MESSAGE of+THESE of+the of+us off+at off+key often
-3 oh+NEG oh+NEGATIVE oh+no ok+NEG okay+with omg+BADMSG omg+ENDED omg+KEYWORD omg+NEG omg+stop
-3 one+with opt+in or+KEYWORD or+NOT or+did or+leave or+not other ours out+TIME out+to out+with
-3 outta over+BEFORE owe perfect phone+fyi phone+the photo pick playing please+KINDS
-3 please+SENDING please+TEXT police price private+BEFORE prob problem promise promise+DOESNT
-3 promise+NEG promise+NOT promise+not promos promos+code put put+this putting questions+>
-3 quiet quits quits+> read+BEFORE really recall receipt+, rejoin release remember remove
-3 resend respond respond+to resume+MY revoke+my revoked rosa row running said+yes sam
-3 same+BEFORE says+MY scared school screen see+YOU send+DEAR send+it set+> shared shes shut+up
-3 sings sister sitting size sleep slow+down slugs sms+> snore snow snow+BEFORE so+BADMSG
-3 so+SUBJECT so+WHO so+why sofa sofa+> someone+CALL someone+call something sorry sounds
-3 sounds+good spam+, speak speech star step+> still+TAKE stop+is subscribe summer supplies
-3 supposed supposed+to sure surprise taking talk tbh teacher ten terminated text+> text+BADMSG
-3 text+ENDED text+KEYWORD text+PLURALS text+STOP text+is text+stop than+DAY that+LIST
-3 thats+NEG the+NEG the+PLURALS the+VOC the+alerts the+church the+emails the+gate the+group
-3 the+house the+insurance the+judge the+receipt the+same the+second the+survey them+> there+be
-3 theres this+DAY this+MENDED thru time+SUBJECT tmrw+> to+MENDED to+MESSAGE to+buy to+getting
-3 to+sms told+ME told+SUBJECT told+TAIL told+me too too+or took+forever try ttyl twice+> two+.
-3 two+blocks unblocked unit up+> up+and update update+MY update+my us+> use+LIST use+MESSAGES
-3 use+SENDING use+TEXT voice waiting want+MY want+the warning was+in was+my wasnt wasp way+.
-3 way+to we weeks welcome+to what+kind whatsapp which+THIRD which+WHO which+company who+died
-3 whole+WHO whole+family whose why+> will+hear win+> with+this without+SUBJECT without+YOU
-3 works ye ye+> yess yo+BEFORE yo+MY yoga you+, you+END you+mind you+or you+promise you+put
-3 your+TEXT your+bank your+sms youre+welcome zero
-2 "+I "+SUBJECT "+and "+i %+ALONE %+NEG %+STOP %+stop *+to ,+FEEL ,+NUMBER ,+SENDING ,+TEXT
-2 ,+be ,+come ,+could ,+dont ,+got ,+hell ,+here ,+hes ,+just ,+last ,+leave ,+make ,+message
-2 ,+more ,+number ,+once ,+she ,+shes ,+some ,+take ,+tell ,+texts ,+thought ,+two ,+want
-2 ,+whenever ,+whos ,+will .+2 .+DEAR .+MENDED .+REMOVE .+SEND .+a .+after .+anything .+best
-2 .+did .+didnt .+door .+ducking .+endless .+explain .+fewer .+found .+he .+hi .+honestly
-2 .+howd .+ignore .+k .+last .+lost .+love .+mine .+more .+nobody .+nonstop .+nope .+omw
-2 .+only .+people .+permission .+pls .+quitting .+reacted .+remind .+resubscribe .+running
-2 .+somebody .+sorry .+sounds .+step .+strat .+talk .+thats .+to .+turned .+ty .+unstop
-2 .+whens .+where .+whose .+yep .+yesterday .+youd 0 0+? 0+DOESNT 0+NEG 0+NOT 0+YOU 0+guests
-2 0+is 0+not 0+people 1+> 2+BEFORE 2+FROM 3rd 3rd+. 5th 6pm 9pm ? ?+? ?+BEFORE ?+SENDING ?+YOU
-2 ?+for ?+my ?+ugh ?+you AGAIN+GET AGAIN+TIME AGAIN+get ALONE+DOING ALONE+MENDED ALONE+TAIL
-2 ALONE+button ALONE+light ALONE+loss ALONE+me ALONE+over ALONE+please ALONE+putting
-2 ALONE+worrying ASKED+MY ASKED+first ASKED+my BADMSG BADMSG+DOING BADMSG+HEY BADMSG+SEND
-2 BADMSG+TIME BADMSG+a BADMSG+and BADMSG+at BADMSG+everything BADMSG+is BADMSG+light
-2 BADMSG+lol BADMSG+loss BADMSG+musubi BADMSG+over BADMSG+putting BADMSG+sending
-2 BADMSG+worrying BEFORE+BADMSG BEFORE+FEEL BEFORE+LOSE BEFORE+NEG BEFORE+NOT BEFORE+PULL
-2 BEFORE+REMOVE BEFORE+REMOVED BEFORE+REPLIED BEFORE+TEXT BEFORE+THIRD BEFORE+about BEFORE+add
-2 BEFORE+ads BEFORE+after BEFORE+at BEFORE+autocorrected BEFORE+bleach BEFORE+bothers
-2 BEFORE+but BEFORE+button BEFORE+call BEFORE+came BEFORE+charges BEFORE+cost BEFORE+decaf
-2 BEFORE+died BEFORE+disregard BEFORE+do BEFORE+does BEFORE+earlier BEFORE+excuse
-2 BEFORE+family BEFORE+fell BEFORE+forget BEFORE+form BEFORE+god BEFORE+good BEFORE+haircut
-2 BEFORE+he BEFORE+hiccups BEFORE+isnt BEFORE+it BEFORE+joke BEFORE+let BEFORE+lets
-2 BEFORE+listings BEFORE+lol BEFORE+longer BEFORE+musubi BEFORE+noise BEFORE+not BEFORE+number
-2 BEFORE+off BEFORE+paper BEFORE+posted BEFORE+put BEFORE+resume BEFORE+says BEFORE+seats
-2 BEFORE+shoes BEFORE+show BEFORE+sir BEFORE+sleep BEFORE+song BEFORE+sorry BEFORE+speak
-2 BEFORE+start BEFORE+stopped BEFORE+stops BEFORE+stuff BEFORE+the BEFORE+think BEFORE+too
-2 BEFORE+tried BEFORE+wants BEFORE+warning BEFORE+wasnt BEFORE+we BEFORE+werent
-2 BEFORE+whatsoever BEFORE+will BEFORE+without BEFORE+youd BEFORE+youll BLOCK+0 BLOCK+DAY
-2 BLOCK+FROM BLOCK+MY BLOCK+THESE BLOCK+my BLOCK+the BODY+MENDED BODY+on CALL+BEFORE
-2 CALL+BLOCK CALL+ENDED CALL+KEYWORD CALL+VOC CALL+autocorrected CALL+blocked CALL+fell
-2 CALL+from CONSENT+FROM CONSENT+OTHER CONSENT+form DAY DAY+EVENT DAY+MENDED DAY+OTHER
-2 DAY+guests DAY+messages DEAR+, DITCH+, DITCH+FROM DITCH+LIST DITCH+THIRD DITCH+YOU DITCH+a
-2 DOESNT DOESNT+0 DOESNT+BADMSG DOESNT+CONSENT DOESNT+END DOESNT+MENDED DOESNT+REMOVE
-2 DOESNT+YOU DOESNT+ask DOESNT+by DOESNT+coming DOESNT+consent DOESNT+drop DOESNT+get
-2 DOESNT+go DOESNT+make DOESNT+mean DOESNT+my DOESNT+now DOESNT+ready DOESNT+really
-2 DOESNT+remember DOESNT+remove DOESNT+replace DOESNT+say DOESNT+shut DOESNT+sure DOESNT+that
-2 DOESNT+turn DOESNT+voting DOESNT+you DOING+FROM DOING+about DOING+of DONT+ASKED DONT+BEFORE
-2 DONT+END DONT+GAVE DONT+PULL DONT+REMOVE DONT+REPLIED DONT+UNSUB DONT+WISH DONT+be DONT+drop
-2 DONT+have DONT+read DONT+remember DONT+remove DONT+replace DONT+unsubscribe END+a END+him
-2 END+my ENDED+. ENDED+FROM ENDED+HEY ENDED+MY ENDED+TAIL ENDED+at ENDED+button ENDED+calling
-2 ENDED+everything ENDED+in ENDED+light ENDED+lol ENDED+loss ENDED+me ENDED+over ENDED+please
-2 ENDED+putting ENDED+texting EVENT+EVENT EVENT+HEY EVENT+MENDED EVENT+all EVENT+list
-2 EVENT+please EVENT+so FEEL+BEFORE FROM+AGAIN FROM+OTHER FROM+THESE FROM+THIRD FROM+WANT
-2 FROM+again FROM+by FROM+calling FROM+his FROM+if FROM+me FROM+messages FROM+since FROM+so
-2 FROM+that GAVE+. GAVE+BEFORE GAVE+away GAVE+for GAVE+quit GAVE+this GAVE+u GET+>
-2 GET+MESSAGES GET+SENDING GET+VOC GET+back GET+everything GET+notifications GET+on GET+well
-2 GET+you HEY+all HEY+let HEY+the I+CONSENT I+GET I+HATE I+KINDS I+LOSE I+MENDED I+MESSAGE
-2 I+SENDING I+VOC I+accidentally I+ask I+bring I+cannot I+closed I+consent I+could I+cut
-2 I+dropped I+ended I+go I+hate I+hated I+keep I+let I+lost I+make I+meant I+need I+owe
-2 I+prefer I+reported I+save I+send I+signed I+text I+told I+typed I+went I+won KEYWORD+.
-2 KEYWORD+FROM KEYWORD+ME KEYWORD+MY KEYWORD+at KEYWORD+button KEYWORD+calling
-2 KEYWORD+everything KEYWORD+light KEYWORD+loss KEYWORD+me KEYWORD+over KEYWORD+please
-2 KEYWORD+putting KEYWORD+texting KEYWORD+to KINDS+> KINDS+GAVE KINDS+GET KINDS+STOP
-2 KINDS+TIME KINDS+YOU KINDS+away KINDS+from KINDS+get KINDS+lol KINDS+saved KINDS+so
-2 KINDS+stop KINDS+the KINDS+then KINDS+was LIST+? LIST+FROM LIST+KINDS LIST+PLURALS
-2 LIST+THINGS LIST+TIME LIST+YOU LIST+come LIST+coming LIST+for LIST+from LIST+here LIST+of
-2 LIST+on LIST+still LIST+that LIST+werent LIST+whatsoever LIST+with LOSE+, LOSE+DAY LOSE+FROM
-2 LOSE+VOC LOSE+a LOSE+him LOSE+off ME+SENDING ME+a ME+are ME+back ME+but ME+by ME+in
-2 ME+posted ME+think ME+to MENDED+2 MENDED+BLOCK MENDED+REMOVE MENDED+SUBJECT MENDED+WISH
-2 MENDED+YOU MENDED+add MENDED+any MENDED+but MENDED+down MENDED+ends MENDED+excuse
-2 MENDED+form MENDED+go MENDED+god MENDED+leave MENDED+like MENDED+not MENDED+of MENDED+resume
-2 MENDED+start MENDED+that MENDED+the MESSAGE+, MESSAGE+ALONE MESSAGE+KINDS MESSAGE+YOU
-2 MESSAGE+away MESSAGE+reminders MESSAGE+so MESSAGE+the MESSAGE+was MESSAGE+with
-2 MESSAGES+KINDS MESSAGES+LIST MESSAGES+PLURALS MESSAGES+VOC MESSAGES+come MESSAGES+here
-2 MESSAGES+musubi MESSAGES+on MESSAGES+still MESSAGES+werent MESSAGES+with MY+3rd MY+5th
-2 MY+ENDED MY+LIST MY+VOC MY+alarm MY+application MY+arrest MY+bakery MY+best MY+big MY+blue
-2 MY+bulletin MY+bus MY+call MY+cease MY+code MY+crack MY+dead MY+end MY+ending MY+estimate
-2 MY+fiance MY+flight MY+flowers MY+formula MY+from MY+goat MY+group MY+hair MY+heart
-2 MY+hiccups MY+house MY+husbands MY+kid MY+landlord MY+library MY+main MY+message MY+money
-2 MY+mums MY+neighbors MY+newsletter MY+noise MY+numbers MY+offer MY+permission MY+photo
-2 MY+piano MY+police MY+pool MY+quilt MY+sale MY+scooter MY+season MY+seats MY+sister MY+slot
-2 MY+son MY+song MY+sons MY+sound MY+subscription MY+third MY+toddler MY+weddings MY+will
-2 MY+winter MY+zoo NEG+0 NEG+DAY NEG+END NEG+ENDED NEG+REMOVE NEG+ask NEG+because NEG+bother
-2 NEG+but NEG+calling NEG+contact NEG+drop NEG+everything NEG+homework NEG+it NEG+light
-2 NEG+longer NEG+losing NEG+loss NEG+make NEG+mine NEG+my NEG+ours NEG+over NEG+putting
-2 NEG+ready NEG+really NEG+remember NEG+remove NEG+replace NEG+saying NEG+shoes NEG+shut
-2 NEG+something NEG+speak NEG+sure NEG+texting NEG+them NEG+u NEG+voting NEG+warning NEG+worry
-2 NEGATIVE+NEG NEGATIVE+OTHER NEGATIVE+TEXT NEGATIVE+THINGS NEGATIVE+dog NEGATIVE+homework
-2 NEGATIVE+longer NEGATIVE+shoes NEGATIVE+speak NEGATIVE+warning NOT+0 NOT+DAY NOT+SUBJECT
-2 NOT+TIME NOT+UNSUB NOT+YOU NOT+ask NOT+at NOT+by NOT+coming NOT+getting NOT+now NOT+ours
-2 NOT+ready NOT+something NOT+sure NOT+that NOT+unsubscribe NOT+voting NOT+you NUMBER+I
-2 NUMBER+any NUMBER+but NUMBER+ends NUMBER+for NUMBER+i NUMBER+on NUMBER+one NUMBER+with
-2 OTHER+NEG OTHER+OTHER OTHER+TIME OTHER+WANT OTHER+before OTHER+here OTHER+now OTHER+wont
-2 PHONE+CALL PHONE+I PHONE+any PHONE+autocorrected PHONE+ends PHONE+fell PHONE+i PHONE+not
-2 PHONE+one PHONE+when PLURALS+by PLURALS+from PLURALS+in PLURALS+still PULL+a PULL+doors
-2 REMOVE+him REMOVE+that REMOVED+a REMOVED+from REPLIED+DOESNT REPLIED+FEEL REPLIED+MY
-2 REPLIED+SUBJECT REPLIED+THIRD REPLIED+sorry REPLIED+the REPLIED+youd REPLY+BADMSG
-2 REPLY+BEFORE REPLY+DEAR REPLY+END REPLY+ENDED REPLY+KEYWORD REPLY+MESSAGES REPLY+THESE
-2 REPLY+YOU REPLY+all REPLY+is REPLY+my REPLY+rosa REPLY+so REPLY+you SEND+> SEND+AGAIN
-2 SEND+NEGATIVE SEND+THIRD SEND+again SEND+no SEND+the SEND+them SENDING+AGAIN SENDING+ALONE
-2 SENDING+ENDED SENDING+GAVE SENDING+KEYWORD SENDING+MY SENDING+YOU SENDING+away SENDING+from
-2 SENDING+musubi SENDING+so SENDING+them SENDING+werent SPAMMING+> STOP+all STOP+answering
-2 STOP+calling STOP+it STOP+light STOP+loss STOP+on STOP+over STOP+paying STOP+putting
-2 STOP+texting STOP+time SUBJECT SUBJECT+CONSENT SUBJECT+DOING SUBJECT+HATE SUBJECT+NEGATIVE
-2 SUBJECT+REPLY SUBJECT+SEND SUBJECT+STOP SUBJECT+accidentally SUBJECT+always SUBJECT+ask
-2 SUBJECT+better SUBJECT+bring SUBJECT+by SUBJECT+cannot SUBJECT+cant SUBJECT+consent
-2 SUBJECT+did SUBJECT+dis SUBJECT+else SUBJECT+ended SUBJECT+fix SUBJECT+for SUBJECT+forgot
-2 SUBJECT+got SUBJECT+hate SUBJECT+hated SUBJECT+heard SUBJECT+help SUBJECT+im SUBJECT+like
-2 SUBJECT+lose SUBJECT+lot SUBJECT+no SUBJECT+off SUBJECT+out SUBJECT+owe SUBJECT+prefer
-2 SUBJECT+put SUBJECT+reported SUBJECT+save SUBJECT+saw SUBJECT+seem SUBJECT+shared
-2 SUBJECT+still SUBJECT+stopped SUBJECT+thank SUBJECT+think SUBJECT+typed SUBJECT+was
-2 SUBJECT+went SUBJECT+won TAIL+SENDING TAIL+a TAIL+are TAIL+back TAIL+but TAIL+in TAIL+posted
-2 TAIL+think TAKE+2 TAKE+LIST TAKE+MY TAKE+THESE TAKE+it TAKE+one TAKE+texting TAKE+that
-2 TAKE+two TAKE+well TAKE+your TEXT+KINDS TEXT+STOP TEXT+SUBJECT TEXT+TIME TEXT+away TEXT+is
-2 TEXT+it TEXT+lol TEXT+musubi TEXT+reminders TEXT+so TEXT+there TEXT+was TEXT+with THESE+LIST
-2 THESE+NUMBER THESE+PLURALS THESE+SENDING THESE+coming THESE+on THESE+quit THESE+reminders
-2 THESE+texts THINGS+, THINGS+MENDED THINGS+MY THINGS+NEG THINGS+REPLIED THINGS+TIME
-2 THINGS+are THINGS+before THINGS+for THINGS+on THINGS+please THINGS+says THIRD+. THIRD+ASKED
-2 THIRD+BLOCK THIRD+DAY THIRD+ENDED THIRD+I THIRD+KEYWORD THIRD+MESSAGES THIRD+NEGATIVE
-2 THIRD+STOP THIRD+WANT THIRD+WHO THIRD+as THIRD+be THIRD+blocked THIRD+by THIRD+came
-2 THIRD+cut THIRD+i THIRD+keeps THIRD+last THIRD+leave THIRD+left THIRD+no THIRD+on THIRD+quit
-2 THIRD+said THIRD+texted THIRD+texts THIRD+the THIRD+took THIRD+wants THREAT+ENDED
-2 THREAT+KEYWORD THREAT+ME THREAT+REPLY THREAT+TAIL THREAT+TIME THREAT+at THREAT+deaf
-2 THREAT+going THREAT+learning THREAT+me THREAT+outside THREAT+pass THREAT+send THREAT+stop
-2 TIME+0 TIME+DAY TIME+OTHER TIME+does TIME+i TIME+this TIME+we TIME+you UNSUB+. UNSUB+OTHER
-2 UNSUB+button UNSUBBED+FROM UNSUBBED+from VOC+% VOC+BLOCK VOC+DOESNT VOC+LIST VOC+SENDING
-2 VOC+TEXT VOC+THIRD VOC+WISH VOC+actually VOC+add VOC+ads VOC+asked VOC+block VOC+carry
-2 VOC+charged VOC+did VOC+do VOC+dont VOC+excuse VOC+forget VOC+god VOC+help VOC+its VOC+last
-2 VOC+lot VOC+noise VOC+or VOC+paid VOC+posted VOC+resume VOC+right VOC+seem VOC+set VOC+start
-2 VOC+stopped VOC+text VOC+under VOC+want WANT+BADMSG WANT+MENDED WANT+STOP WANT+VOC WANT+let
-2 WANT+open WANT+the WHO+? WHO+DOESNT WHO+FROM WHO+NEG WHO+are WHO+but WHO+came WHO+i WHO+my
-2 WISH+> WISH+BEFORE WISH+CALL WISH+TIME WISH+VOC WISH+texts WISH+the WRONG+, WRONG+>
-2 WRONG+AGAIN WRONG+about WRONG+again YOU+BLOCK YOU+LOSE YOU+MY YOU+REPLIED YOU+SEND
-2 YOU+THINGS YOU+actually YOU+be YOU+better YOU+block YOU+by YOU+charged YOU+cut YOU+fix
-2 YOU+for YOU+help YOU+know YOU+lot YOU+never YOU+off YOU+open YOU+out YOU+seem YOU+send
-2 YOU+still YOU+stopped YOU+thank YOU+then YOU+want a+. a+BODY a+DITCH a+MESSAGE a+NUMBER
-2 a+bad a+bit a+break a+christening a+copy a+girl a+like a+message a+miracle a+number
-2 a+rematch a+reminder a+rooster a+second a+spare a+warning a+way a+week about+her about+how
-2 accidentally add add+MY add+my address advice again+TIME agree+on agree+to ahead+> ahead+and
-2 algebra all+> all+BEFORE all+good all+to alone alone+and already+GAVE an+hour and+REPLIED
-2 and+REPLY and+THREAT and+WANT and+cut and+do and+make and+now and+regretted and+send
-2 and+think and+why annoying+> answering any+> any+further anytime apartment app application
-2 approved approved+. are+, are+LIST are+NEG are+SUBJECT are+YOU are+a are+dead are+here
-2 are+you as+VOC ask+MY asking+first at+OTHER at+SUBJECT at+VOC at+you ate attached attorney+>
-2 autocorrected away+my backstop bad bad+BEFORE bad+day badge bags bakery balance+> band bank
-2 banned banned+FROM banned+from bc be+0 be+DAY be+LIST be+MESSAGES be+TAKE be+over be+sad
-2 be+taking be+texting be+your beautiful because+THREAT because+im been+a been+coming been+on
-2 been+so before+> before+I before+SUBJECT before+i before+my begging begging+> bend
-2 better+for bin+BEFORE birds biscuits bleach bleach+for block+0 block+DAY block+THESE
-2 blocked+BEFORE blocked+VOC blocked+YOU blocked+you bookings bookings+, boring bother
-2 bothering bothering+BEFORE bothering+ME bothering+TAIL bothering+VOC bothering+me bothers
-2 bothers+BEFORE bothers+ME bothers+TAIL bothers+VOC bothers+me bought boxes break bring+the
-2 brought bulletin bulletin+> bullshit bullshit+, bus but but+DOESNT but+NOT but+SUBJECT
-2 but+VOC but+im but+not but+those by+at cable call+VOC call+from calling+VOC came+BEFORE
-2 came+FROM came+by came+off can+I can+THIRD can+YOU cancel+VOC cancel+that canceled
-2 cancelled+on candidates candle cant+believe cant+do car+, cares cares+> case chairs charges
-2 charges+BEFORE chat checked+> cheers+for choice christening christening+. christmas+NEG
-2 christmas+without church+AGAIN church+BEFORE church+LIST church+MENDED church+anymore
-2 church+directory cinnamon color come come+GET come+to coming company+. competitor complain
-2 complaints+about condos consent+FROM consent+OTHER consent+form contact+MY contact+my
-2 copy+FROM copy+of cost+BEFORE could+DEAR could+THIRD course course+, course+SUBJECT
-2 court+OTHER court+date crack cried custody cut+FROM cut+VOC cv dad+and daddys day+, day+>
-2 dead deaf decided decline+MY decline+the deed delete+BEFORE deleted+BEFORE deleted+it
-2 desist+or dessert dessert+> did+> did+BEFORE did+THIRD did+it did+she did+the didnt+ALONE
-2 didnt+ENDED didnt+GET didnt+KEYWORD didnt+OTHER didnt+REPLY didnt+get didnt+mean didnt+work
-2 die+> dip directory disaster dishwasher dishwasher+> dispute dispute+MY disregard do+>
-2 doctor+REPLIED doctor+said dolores done+with dont+BADMSG dont+GET dont+REPLY dont+SENDING
-2 dont+UNSUB dont+drop dont+ever dont+remember dont+replace dont+unsubscribe dont+want door
-2 doors+, down+for dream+FROM dream+of dress driveway drop+> drop+ME drop+TAIL drop+VOC
-2 drop+it drop+me dropped+BEFORE dropped+off duck ducking ear earlier earlier+, eleven else+is
-2 email+, email+> email+ME email+TAIL email+VOC email+me emailed emails+> end+SUBJECT end+the
-2 ended+> ended+BEFORE ended+up english+> enjoy envelope estimate estimate+> ever+GET
-2 ever+TAKE ever+get every+minute everyones everything+, everywhere+. evidence except executor
-2 exit exit+> explain explain+> eye eyes+> eyes+and f+BEFORE f+VOC face fan far fast fault
-2 feel fell+FROM fell+in fewer+> fiance fill+BEFORE fill+it filled filled+> filling film
-2 filter finally+. find+MY find+the fine+, finish+MY finish+the finished+ME finished+me
-2 first+. fix+MY fix+the footsteps for+DAY for+DEAR for+DOESNT for+SENDING for+THIRD for+court
-2 for+the forget+> forget+BEFORE forgot+MY forgotten formula found+it freaked freaked+BEFORE
-2 freaked+ME freaked+TAIL freaked+VOC freaked+me friday+, friday+> from+me front front+FROM
-2 front+of full+so fyi fyi+> garlic gate+THINGS gate+code gave+0 gave+DAY gave+away gave+u
-2 geese get+back get+out get+well get+your gets+BEFORE getting getting+PLURALS getting+SENDING
-2 girl+> give+VOC give+me give+up given+MY glue go+FROM go+back go+out go+to go+with god+let
-2 going+> goldfish gonna good+NEG good+or got+NEG got+to grade great green group+BEFORE
-2 grow+BEFORE grow+FROM grow+out grow+up had+NEGATIVE had+no haha+NEG haircut half+> hamsters
-2 hand happy+to happy+with has+NEGATIVE has+no has+the hated hated+every have+SUBJECT have+a
-2 head hear+BEFORE heat helping here+with hes+BEFORE hes+off hey+I hey+SUBJECT hey+i hi+,
-2 hiccups+TIME him+. him+MY him+TIME him+again him+at him+the his+LIST his+MESSAGES
-2 his+SENDING his+name his+texts home+VOC hope+VOC hot hour house house+. how+come how+did
-2 how+much how+often howd hurt i+ASKED i+CONSENT i+END i+GAVE i+HATE i+KINDS i+MESSAGE i+NEG
-2 i+NEGATIVE i+REMOVE i+REMOVED i+SENDING i+VOC i+accidentally i+ask i+cannot i+cant i+consent
-2 i+dropped i+ended i+go i+got i+hate i+hated i+heard i+keep i+lost i+meant i+no i+prefer
-2 i+save i+should i+signed i+text i+typed id+BEFORE id+DOESNT id+DONT id+do id+never id+rather
-2 if+MY ignore+my ill+BADMSG ill+STOP ill+pass ill+stop im+TIME im+at im+deaf im+going
-2 im+learning im+outside immediately in+any in+front in+hospital in+my in+row in+that in+to
-2 in+town info infos inspection intern internet iron is is+BLOCK is+broken is+bullshit
-2 is+getting is+it is+off is+something isnt+> isnt+TIME isnt+the isnt+working issue it+ALONE
-2 it+DOESNT it+FROM it+GAVE it+MENDED it+NEG it+NOT it+REPLIED it+SEND it+THREAT it+WANT
-2 it+YOU it+anymore it+every it+lets it+sent it+stop it+stopped it+you its+DITCH its+NEG
-2 its+every its+over its+siobhan its+two ive+told job+and john judge+BEFORE june keep+LIST
-2 keep+MENDED keep+MESSAGES keep+TEXT keep+VOC keep+texting keeps+MESSAGES keeps+TEXT
-2 keeps+texting kept+MY killed+ME killed+TAIL killed+VOC killed+me kind+FROM kind+of knee
-2 knock+doors know+, know+. know+BEFORE know+YOU know+but know+you ladies lag landlord
-2 last+SENDING last+THINGS last+night last+summer late+, late+> laugh laughing leaf learned
-2 learning learning+to lease leave+VOC leave+the left+my lend let+it lets+BEFORE lets+ME
-2 lets+TAIL lets+VOC lets+me liam liam+BEFORE library lid light+on lights lights+, like+VOC
-2 like+that line line+. link+says list+, list+FROM list+of long+BEFORE longer+OTHER
-2 longer+TAKE look+at looking loser losing loss lost+0 lost+DAY lost+your lot+> lunch+>
-2 mad+TIME mad+at make+ME make+TAIL make+a make+me makes+THIRD making+BEFORE making+ME
-2 making+TAIL making+VOC making+me man+> mans married mask maybe+> maybe+SUBJECT maybe+VOC
-2 maybe+YOU maybe+you me+LIST me+PLURALS me+SENDING me+back me+but me+by me+every me+think
-2 me+with mean+MY mean+the med med+BEFORE message+, message+. messages+too mid mile min+>
-2 mind+, minute minute+and miracle miracle+worker miss+MY miss+the missing mom monday
-2 more+BODY more+bleach more+person more+snow mornings mostly+> mouth much+> musubi my+alerts
-2 my+application my+case my+deposit my+fiance my+first my+hair my+heart my+husbands my+kid
-2 my+new my+permission my+sister my+son my+sons nah+NOT nah+not name name+> name+is nan near
-2 nearly nearly+finished need+BEFORE need+MY neighbor neighbours never+ASKED never+END
-2 never+LOSE never+REMOVE never+got never+mind new+WHO new+one newsletter+is next+EVENT
-2 next+time night+> nine nine+> no+DOESNT no+NEG no+NOT no+OTHER no+SUBJECT no+TEXT no+THINGS
-2 no+VOC no+dog no+homework no+longer no+not no+shoes no+speak no+warning nonstop+, nope nose
-2 not+0 not+BEFORE not+DAY not+SUBJECT not+UNSUB not+YOU not+ask not+by not+coming not+getting
-2 not+mine not+my not+now not+ready not+sure not+that not+unsubscribe not+voting not+you
-2 notice now+SUBJECT number+I number+SUBJECT number+any number+but number+ends number+for
-2 number+i number+one number+with of+0 of+calling of+messages off+AGAIN off+again off+that
-2 off+the off+to offence office+> ok+STOP okay old old+one omw on+LIST on+MENDED on+main
-2 on+this once+a one+, ones+MY only+CALL only+DAY only+VOC only+ones op op+> open+>
-2 open+BEFORE open+VOC open+on opinion opt or+DONT or+FROM or+from or+the order+. other+ones
-2 other+side others otherwise otp ours+> out out+, out+by out+if out+last outside outside+your
-2 over+> over+AGAIN over+DAY over+a over+again over+here owe+BEFORE owe+VOC pad paid paid+,
-2 paid+> pantry paper+THINGS paper+statements parents parking party past patience+> patient+.
-2 patient+with payment payment+on people+are perfect+. permission+to personality personality+>
-2 phone+BLOCK phone+MY phone+autocorrected phone+blocked phone+fell phone+with photo+FROM
-2 photo+of piano please+MENDED please+MESSAGE please+PULL please+REPLY please+TAKE please+add
-2 please+excuse please+god please+leave please+resume please+start please+text plenty pls+>
-2 pls+BEFORE pls+LOSE pls+NEGATIVE pls+no pool+> position posted posted+by potato prefer+CALL
-2 pretending pretending+to problem+> problem+with profile promos+to properly proud put+MY
-2 put+it puts quilt+OTHER quit+BEFORE quit+LIST quit+MESSAGES quit+TEXT quit+it quit+on
-2 quit+texting quitting quitting+BEFORE quitting+time quiz quiz+> quote raccoons ran rash
-2 rather+be re reacted reacted+* ready+> real+BEFORE real+WHO real+person really+> reason+to
-2 record+> regretted regretted+BEFORE regretted+it rematch remember+signing remind
-2 remind+BEFORE remind+ME remind+TAIL remind+VOC remind+me reminders+by remote remove+VOC
-2 remove+him remove+the rent replace replace+BEFORE replace+it reply+to reschedule+> resend+>
-2 resubscribe resume+my revoke+MY revoked+> rid+FROM rid+of ride right+BEFORE right+VOC
-2 right+now rooster round rude rush+, said+> said+FEEL said+THIRD said+sorry said+youd salad
-2 sale+> same+time sang save+BEFORE save+MY save+VOC say+ALONE say+BADMSG say+ENDED
-2 say+KEYWORD say+STOP say+stop says+" says+NEGATIVE says+my says+no says+the scam+>
-2 school+app scissors scooter screenshots seats+, second+opinion see+BEFORE see+VOC see+me
-2 seem send+> send+MY send+NEG send+NEGATIVE send+THESE send+no send+to sending+MY
-2 sending+THESE sending+THIRD sending+them sent+NEG share+BEFORE shared+MY she+REPLIED
-2 she+TAKE she+got she+leave shell shes+MY shes+the shifts shifts+, shit shoes should+BEFORE
-2 should+KINDS should+MESSAGE should+REPLY should+SENDING should+TEXT should+be should+text
-2 side side+> sign signal signs sing single sink siobhan sisters sitting+in six+. slide slot
-2 sms+KINDS sms+LIST sms+PLURALS snow+MENDED snow+VOC snow+please so+> so+early so+i so+my
-2 some some+FROM some+of something+BEFORE song+> soon sorry+SUBJECT sound soup+. spam+musubi
-2 spanish speak+with spicy spin stairs start+> start+BEFORE statement stayed staying step
-2 still+GAVE still+get still+good stop+DOING stop+ME stop+at stop+light stop+loss stop+me
-2 stop+over stop+putting stop+worrying stopped+answering stopped+paying stops+> stops+MY
-2 stops+the store+> strat street stuff+for such summer+all sunday+and sunscreen sure+MY
-2 sure+SUBJECT sure+VOC sure+YOU sure+you surprise+. switching table take+FROM take+THESE
-2 take+these take+two talk+to tea ten+> tenant text+ALONE text+ME text+TAIL text+away text+me
-2 text+my text+so text+with text+you texts+> texts+AGAIN texts+I texts+MY texts+at texts+from
-2 texts+i texts+please than+0 than+VOC thanks+, that+EVENT that+NEG that+OTHER that+last
-2 that+noise thats+BADMSG thats+enough thats+why the+0 the+3rd the+5th the+BEFORE the+DAY
-2 the+END the+THINGS the+bakery the+best the+big the+blue the+bulletin the+bus the+call
-2 the+end the+estimate the+formula the+goat the+late the+library the+main the+newsletter
-2 the+old the+phone the+piano the+police the+pool the+quilt the+roof the+sale the+scooter
-2 the+sound the+soup the+third the+weddings the+word the+zoo them+FROM them+off then+NEG there
-2 there+, there+BEFORE there+VOC there+an these+SENDING these+texts they+GAVE theyre+back
-2 think+> think+BEFORE think+MY think+this thinking thinking+FROM thinking+of this+BEFORE
-2 this+MESSAGES this+SENDING this+TEXT this+VOC this+for this+house this+number this+stuff
-2 this+texting this+to this+year thought+VOC thought+YOU three through+, through+VOC thursday
-2 til till time+I time+i time+is to to+ENDED to+KEYWORD to+LOSE to+PULL to+REVOKE to+SEND
-2 to+THINGS to+a to+cancel to+church to+death to+delete to+die to+here to+kill to+knock
-2 to+leave to+remove to+report to+see to+send to+share to+stay to+text to+withdraw toddler
-2 told toll too+early too+many took+ME took+me tooth tour tractor traffic trial trust+ME
-2 trust+TAIL trust+VOC trust+me try+BEFORE trying trying+to ttyl+> tub tuna turn+it turned
-2 two+LIST two+MESSAGES two+SENDING ty type typed u+for unblocked+VOC under+my undo+my
-2 unlisted unlock unstop unsubscribe+. unsubscribe+OTHER unsubscribe+button unsubscribed+FROM
-2 unsubscribed+from unsubscribing until+MY until+the up+. up+DAY up+NEG up+REPLY up+TIME up+in
-2 updates+> upstairs+> ur+BEFORE ur+MESSAGE ur+REPLY ur+TEXT ur+text us+are use+BEFORE
-2 use+MENDED useless useless+, using voicemail voting w+SUBJECT w+VOC w+YOU w+you wait walk+>
-2 walked walking wallet want+your wanted+to warning+> was+DAY was+FROM was+SUBJECT was+YOU
-2 was+meant was+you watch watching we+STOP we+WANT we+WISH we+still we+went we+won weddings
-2 weddings+BEFORE weddings+FROM weddings+off week+> weekends weekends+> weird well+soon
-2 were+in werent wet weve+got whales what what+MENDED what+NUMBER what+PHONE what+else
-2 what+number whatever+> whats+my whats+up whatsoever whatsoever+> when+does when+ur
-2 when+youre whenever+SUBJECT whenever+VOC whenever+YOU whenever+you whens whens+MY whens+the
-2 where+did while who+BEFORE who+THESE who+VOC who+dis who+else who+passed whose+LIST
-2 why+DOESNT why+MY why+NEG why+did why+was wife+about will+I will+MY will+SUBJECT will+i
-2 winter with+DEAR with+GET with+THESE with+YOU with+him with+his with+these withdraw+my
-2 without+ME without+TAIL without+THIRD without+losing without+me without+the without+you
-2 without+your won wont+ALONE wont+BADMSG wont+ENDED wont+KEYWORD wont+let wont+open wont+stop
-2 word+I word+SUBJECT word+i work+, work+CALL work+PHONE work+VOC work+phone worker worker+>
-2 working working+> worries+, worry would+WISH wouldnt+REPLIED wouldnt+say write+it written
-2 wrong+, wrong+> wrong+AGAIN wrong+about wrong+again wrote+to yall+charged year+> year+but
-2 yep yes+BEFORE yes+TIME yet yet+, yet+> yoga+> you+LOSE you+REPLIED you+THINGS you+WANT
-2 you+a you+be you+by you+cut you+did you+do you+fix you+get you+help you+im you+know you+lot
-2 you+never you+off you+out you+seem you+send you+stopped you+thank you+want youll youll+make
-2 your+BEFORE your+CALL your+PLURALS your+THINGS your+alerts your+app your+company
-2 your+competitor your+eyes your+newsletter your+notification youre+BEFORE youre+done
-2 youre+killing youre+making youre+my youve+DOESNT youve+NEG zoo 🚫+>
2 "+. "+SENDING "+TIME #+> #+HEY *+on ,+ME ,+VOC ,+hope ,+in ,+ive ,+love ,+me ,+moved ,+never
2 ,+new ,+over ,+permanently ,+phone ,+press ,+quit ,+seriously ,+sorry ,+starting ,+ta ,+that
2 ,+then ,+violets ,+weekly ,+yes .+ASKED .+PULL .+SUBJECT .+TAIL .+THESE .+abeg .+account
2 .+and .+apparently .+big .+bin .+blocked .+blocking .+boss .+by .+congrats .+delete .+do
2 .+find .+four .+fuck .+half .+im .+keep .+kids .+leave .+less .+mate .+my .+next .+note
2 .+notice .+oh .+one .+plese .+post .+pull .+put .+quit .+radio .+read .+reminders .+retired
2 .+s .+save .+scratch .+second .+shove .+since .+smh .+sort .+sotp .+stahp .+stop .+stpo
2 .+tak .+texted .+texting .+these .+three .+turn .+unsolicited .+unsub .+wanna .+why .+wish
2 .+would .+x .+yall 0+FROM 0+I 0+TIME 0+an 0+and 0+business 0+how 0+i 1+to 19th 2+, 2+KEYWORD
2 2+NEG 4th 4th+. ?+STOP ?+asking ?+because ?+leave ?+then ?+thx AGAIN+? AGAIN+AGAIN
2 AGAIN+again AGAIN+heard AGAIN+in AGAIN+on ALONE+0 ALONE+ASKED ALONE+I ALONE+NEG ALONE+coming
2 ALONE+i ALONE+last ALONE+link ALONE+now ALONE+on ALONE+period ALONE+telling ASKED+, ASKED+.
2 ASKED+AGAIN ASKED+again ASKED+u AUTHORITY+, AUTHORITY+consumer AUTHORITY+is BADMSG+0
2 BADMSG+ASKED BADMSG+DOESNT BADMSG+FEEL BADMSG+coming BADMSG+i BADMSG+now BADMSG+period
2 BADMSG+right BADMSG+telling BADMSG+thanks BEFORE+CONSENT BEFORE+REVOKE BEFORE+UNSUB
2 BEFORE+VOC BEFORE+WANT BEFORE+ago BEFORE+alerts BEFORE+already BEFORE+birthday BEFORE+buddy
2 BEFORE+buzzes BEFORE+consent BEFORE+contract BEFORE+days BEFORE+dings BEFORE+dont BEFORE+fr
2 BEFORE+further BEFORE+given BEFORE+goes BEFORE+heard BEFORE+id BEFORE+in BEFORE+know
2 BEFORE+lists BEFORE+loose BEFORE+makes BEFORE+means BEFORE+meant BEFORE+mess BEFORE+morning
2 BEFORE+never BEFORE+now BEFORE+ok BEFORE+old BEFORE+only BEFORE+open BEFORE+passed
2 BEFORE+permanently BEFORE+pictures BEFORE+pls BEFORE+political BEFORE+revoked BEFORE+sad
2 BEFORE+said BEFORE+she BEFORE+shes BEFORE+stay BEFORE+thx BEFORE+times BEFORE+tree
2 BEFORE+txt BEFORE+what BEFORE+wish BEFORE+withdrawn BLOCK+ME BLOCK+SUBJECT BLOCK+TAIL
2 BLOCK+TIME BLOCK+me BLOCK+this BODY+DOESNT BODY+ME BODY+NEG BODY+TAIL BODY+and BODY+is
2 BODY+me BODY+once CALL+MENDED CALL+MY CALL+anymore CALL+but CALL+my CALL+to CONSENT+revoked
2 DAY+BEFORE DAY+GAVE DAY+LIST DAY+TIME DAY+an DAY+as DAY+business DAY+concern DAY+how DAY+it
2 DAY+of DEAR+GAVE DEAR+REMOVE DEAR+elses DEAR+one DITCH+BEFORE DITCH+KEYWORD DITCH+MY
2 DITCH+STOP DITCH+TAKE DITCH+hardly DITCH+only DITCH+quit DITCH+the DITCH+u DITCH+your
2 DOESNT+AGAIN DOESNT+I DOESNT+KINDS DOESNT+ME DOESNT+MESSAGE DOESNT+PULL DOESNT+TAIL
2 DOESNT+be DOESNT+buzz DOESNT+for DOESNT+forget DOESNT+got DOESNT+hear DOESNT+hit DOESNT+i
2 DOESNT+me DOESNT+message DOESNT+opt DOESNT+see DOESNT+signed DOESNT+the DOESNT+use
2 DOESNT+was DOESNT+welcome DOESNT+wish DOESNT+your DONT DONT+. DONT+ME DONT+TAIL DONT+VOC
2 DONT+WANT DONT+again DONT+authorize DONT+buzz DONT+disturb DONT+even DONT+got DONT+hear
2 DONT+hit DONT+me DONT+signed DONT+was DONT+work END+. END+MY END+TEXT END+button END+every
2 END+this END+to END+today END+txts END+you ENDED+0 ENDED+MESSAGES ENDED+NEG ENDED+SEND
2 ENDED+THIRD ENDED+for ENDED+i ENDED+last ENDED+link ENDED+now ENDED+period ENDED+telling
2 ENDED+this ENDED+today ENDED+txts EVENT+DOESNT EVENT+PLURALS EVENT+results FEEL+, FEEL+MY
2 FEEL+this FROM+1 FROM+? FROM+FROM FROM+HEY FROM+MENDED FROM+REMOVE FROM+deleting FROM+for
2 FROM+here FROM+on FROM+one FROM+u FROM+who FROM+with FROM+yesterday GAVE GAVE+, GAVE+DOESNT
2 GAVE+DONT GAVE+GAVE GAVE+an GAVE+by GAVE+seen GAVE+you GET+, GET+DEAR GET+EVENT GET+GAVE
2 GET+MENDED GET+PULL GET+REMOVE GET+an GET+another GET+cancelled GET+nothing GET+one
2 GET+removed GET+seen GET+some GET+to GET+what HEY+ASKED HEY+DITCH HEY+FEEL HEY+VOC HEY+and
2 HEY+thats I+> I+believe I+came I+drive I+gone I+hope I+joined I+know I+live I+made I+mail
2 I+must I+report I+sent I+shut I+sue I+take I+throw I+to I+wanted I+wasnt I+win I+wont
2 KEYWORD+0 KEYWORD+> KEYWORD+MESSAGES KEYWORD+NEG KEYWORD+SEND KEYWORD+THIRD KEYWORD+i
2 KEYWORD+last KEYWORD+link KEYWORD+now KEYWORD+period KEYWORD+telling KEYWORD+this
2 KEYWORD+today KEYWORD+txts KINDS+BEFORE KINDS+DOESNT KINDS+THIRD KINDS+VOC KINDS+for
2 KINDS+go KINDS+meant KINDS+ones KINDS+pls KINDS+that KINDS+thing LIST+DITCH LIST+REPLY
2 LIST+anymore LIST+be LIST+but LIST+else LIST+go LIST+not LIST+off LIST+only LIST+or LIST+the
2 LOSE+ME LOSE+OTHER LOSE+button LOSE+every LOSE+in LOSE+me LOSE+my LOSE+txts ME+DONT ME+TIME
2 ME+go ME+know ME+loose ME+never ME+open ME+what MENDED MENDED+? MENDED+ALONE MENDED+BODY
2 MENDED+DONT MENDED+EVENT MENDED+MESSAGES MENDED+PHONE MENDED+REVOKE MENDED+THREAT MENDED+WHO
2 MENDED+be MENDED+have MENDED+is MENDED+nothing MENDED+private MENDED+revoked MENDED+stop
2 MENDED+tree MENDED+txts MENDED+was MENDED+withdrawn MESSAGE+. MESSAGE+BEFORE MESSAGE+THIRD
2 MESSAGE+alerts MESSAGE+and MESSAGE+meant MESSAGE+no MESSAGE+that MESSAGE+thing MESSAGES+FROM
2 MESSAGES+MENDED MESSAGES+MY MESSAGES+NEG MESSAGES+NOT MESSAGES+about MESSAGES+anymore
2 MESSAGES+are MESSAGES+can MESSAGES+my MESSAGES+only MESSAGES+or MESSAGES+the MY+# MY+19th
2 MY+CALL MY+CONSENT MY+LOSE MY+WANT MY+WISH MY+ac MY+ads MY+anymore MY+app MY+appt MY+as
2 MY+baby MY+bill MY+building MY+buttons MY+chart MY+class MY+coffee MY+come MY+delete
2 MY+discount MY+district MY+do MY+doesnt MY+drain MY+effort MY+energy MY+evenings MY+executor
2 MY+food MY+free MY+grandson MY+gutters MY+here MY+husband MY+im MY+ipad MY+kids MY+lady
2 MY+large MY+laundry MY+lawyer MY+line MY+locks MY+magic MY+mailbox MY+market MY+mess MY+next
2 MY+person MY+practice MY+request MY+rest MY+ribs MY+rolls MY+roster MY+safety MY+service
2 MY+small MY+spring MY+straw MY+thing MY+to MY+tracking MY+trouble MY+volunteer MY+weekly
2 MY+world NEG NEG+% NEG+CALL NEG+CONSENT NEG+DOESNT NEG+GET NEG+MENDED NEG+MESSAGE NEG+MY
2 NEG+OTHER NEG+PULL NEG+RECEIVE NEG+SENDING NEG+VOC NEG+be NEG+buzz NEG+coming NEG+consent
2 NEG+every NEG+got NEG+hear NEG+hit NEG+if NEG+me NEG+ok NEG+opt NEG+period NEG+personal
2 NEG+political NEG+see NEG+sent NEG+signed NEG+telling NEG+texts NEG+these NEG+this NEG+thx
2 NEG+use NEG+welcome NEG+work NEGATIVE+? NEGATIVE+CONSENT NEGATIVE+ENDED NEGATIVE+KEYWORD
2 NEGATIVE+LIST NEGATIVE+MENDED NEGATIVE+MESSAGE NEGATIVE+MESSAGES NEGATIVE+MY NEGATIVE+REPLY
2 NEGATIVE+TIME NEGATIVE+VOC NEGATIVE+political NEGATIVE+thx NEGATIVE+wish NOT+. NOT+BADMSG
2 NOT+ENDED NOT+KINDS NOT+STOP NOT+buying NOT+ever NOT+going NOT+happen NOT+need NOT+ok
2 NOT+opt NOT+stop NOT+welcome NOT+your NUMBER+. NUMBER+FEEL NUMBER+HEY NUMBER+and NUMBER+is
2 NUMBER+was OTHER+YOU OTHER+by OTHER+is OTHER+nurse OTHER+ships OTHER+stuff OTHER+to
2 OTHER+updates OTHER+you PHONE+FEEL PHONE+PLURALS PHONE+alerts PHONE+from PHONE+out
2 PHONE+private PLURALS+BEFORE PLURALS+DITCH PLURALS+I PLURALS+MENDED PLURALS+SUBJECT
2 PLURALS+can PLURALS+i PLURALS+only PLURALS+please PULL+ME PULL+TAIL PULL+on RECEIVE+MY
2 RECEIVE+NEG RECEIVE+THESE RECEIVE+nothing RECEIVE+these REGULATOR+is REMOVE REMOVE+,
2 REMOVE+. REMOVE+> REMOVE+OTHER REMOVE+button REMOVE+on REMOVE+this REMOVED+SUBJECT
2 REMOVED+since REPLIED+> REPLIED+ENDED REPLIED+KEYWORD REPLIED+back REPLIED+it REPLIED+of
2 REPLIED+on REPLIED+one REPLIED+so REPLY+. REPLY+AGAIN REPLY+again REPLY+and REPLY+for
2 REPLY+meant REPLY+more REPLY+of REPLY+thing REVOKE REVOKE+, SEND+more SENDING+, SENDING+?
2 SENDING+DOESNT SENDING+NOT SENDING+TAIL SENDING+THREAT SENDING+alerts SENDING+and
2 SENDING+anymore SENDING+are SENDING+by SENDING+in SENDING+meant SENDING+of SENDING+quit
2 SENDING+thing SENDING+to SENDING+up STOP+% STOP+0 STOP+ASKED STOP+DAY STOP+I STOP+MENDED
2 STOP+NEG STOP+OTHER STOP+SEND STOP+SENDING STOP+THESE STOP+i STOP+now STOP+period
2 STOP+telling STOP+this STOP+your SUBJECT+. SUBJECT+2 SUBJECT+AGAIN SUBJECT+PLURALS
2 SUBJECT+TIME SUBJECT+UNSUB SUBJECT+WHO SUBJECT+YOU SUBJECT+again SUBJECT+at SUBJECT+back
2 SUBJECT+calls SUBJECT+closed SUBJECT+could SUBJECT+didnt SUBJECT+drive SUBJECT+gets
2 SUBJECT+have SUBJECT+hope SUBJECT+isnt SUBJECT+joined SUBJECT+knock SUBJECT+live
2 SUBJECT+look SUBJECT+my SUBJECT+not SUBJECT+people SUBJECT+please SUBJECT+shut SUBJECT+tell
2 SUBJECT+throw SUBJECT+understand SUBJECT+unsubscribe SUBJECT+wanted SUBJECT+wash SUBJECT+win
2 SUBJECT+wont TAIL+> TAIL+DONT TAIL+TIME TAIL+else TAIL+go TAIL+know TAIL+loose TAIL+never
2 TAIL+open TAIL+thx TAIL+what TAKE+> TAKE+ASKED TAKE+DEAR TAKE+ME TAKE+REPLY TAKE+SENDING
2 TAKE+an TAKE+another TAKE+away TAKE+button TAKE+every TAKE+my TAKE+note TAKE+replying
2 TAKE+writing TEXT+FROM TEXT+NEG TEXT+TEXT TEXT+about TEXT+alerts TEXT+and TEXT+by TEXT+me
2 TEXT+meant TEXT+no TEXT+that TEXT+thing THESE+> THESE+? THESE+AGAIN THESE+ALONE THESE+BADMSG
2 THESE+MENDED THESE+any THESE+notifications THESE+stop THINGS+. THINGS+AGAIN THINGS+BEFORE
2 THINGS+MESSAGES THINGS+WANT THINGS+again THINGS+bank THINGS+goes THINGS+is THINGS+like
2 THINGS+of THINGS+poisoning THINGS+reminders THINGS+ships THINGS+texts THIRD+LOSE THIRD+OTHER
2 THIRD+REMOVE THIRD+THINGS THIRD+at THIRD+dont THIRD+elses THIRD+husbands THIRD+put
2 THIRD+used THREAT+DONT THREAT+YOU THREAT+blocking THREAT+fed THREAT+report THREAT+sure
2 THREAT+tired THREAT+you TIME+DOESNT TIME+NOT TIME+id TIME+it TIME+not TIME+once TIME+one
2 TIME+that UNSUB+link VOC+0 VOC+2 VOC+> VOC+MENDED VOC+STOP VOC+again VOC+and VOC+be
2 VOC+didnt VOC+else VOC+figure VOC+keep VOC+knock VOC+like VOC+loose VOC+makes VOC+only
2 VOC+people VOC+quit VOC+ring VOC+since VOC+snaked VOC+so VOC+thats VOC+thx VOC+understand
2 VOC+what WANT+. WANT+2 WANT+BEFORE WANT+BODY WANT+CALL WANT+i WANT+messages WANT+nothing
2 WANT+off WANT+someone WHO+KINDS WHO+SUBJECT WHO+THREAT WHO+WANT WHO+WISH WHO+YOU WHO+called
2 WHO+days WHO+like WHO+said WHO+who WISH+2 WISH+BODY WISH+DEAR WISH+THESE WISH+YOU WISH+i
2 WISH+nothing WISH+off WISH+someone WRONG+tree YOU+2 YOU+AGAIN YOU+DOESNT YOU+DONT YOU+ENDED
2 YOU+MENDED YOU+MESSAGE YOU+NEGATIVE YOU+REPLY YOU+TEXT YOU+WHO YOU+YOU YOU+again YOU+back
2 YOU+didnt YOU+is YOU+keep YOU+knock YOU+no YOU+people YOU+snaked YOU+take YOU+text YOU+think
2 YOU+understand a+END a+LOSE a+MENDED a+WRONG a+birthday a+bridge a+building a+car a+cat
2 a+cherry a+fire a+fish a+fixed a+fortune a+kid a+kitchen a+lamp a+mattress a+parent a+pool
2 a+quieter a+restraining a+roofer a+scale a+wrong a+yard abeg about+> about+DAY about+KINDS
2 about+VOC about+mattress about+my abs ac account+, after after+MY after+VOC again+? again+in
2 again+on against+MY against+the agreed+to ahead+, alerts+I alerts+SUBJECT alerts+i all+LIST
2 am am+MY am+NEG am+the and+0 and+AGAIN and+DOESNT and+MENDED and+again and+also and+could
2 and+does and+for and+have and+nothing and+out and+quiet and+quit and+says and+water
2 another+BEFORE another+one answers answers+BEFORE any+CONSENT any+MENDED any+chance any+day
2 any+other anymore appointment+, appt are+DITCH are+HEY are+cool are+ok are+unwelcome area as
2 as+MY as+it as+my ask+AGAIN ask+again asking+. at+once attention automated avoid away+.
2 away+for back+BEFORE back+what balance+MESSAGES balance+PLURALS balance+alerts bank+>
2 barking+BEFORE barking+up be+GET be+REMOVE be+UNSUBBED be+all be+close be+excused be+from
2 be+getting be+happier be+removed be+unsubscribed because+BEFORE been+NEG been+PULL
2 been+REMOVE been+removed beeps before+EVENT being+left believe+in big+BEFORE big+NEG bike+,
2 bins+and birthday+KINDS birthday+PLURALS birthday+coupon birthday+offers blasts block+ME
2 block+TAIL block+me block+you blocked+TIME blocking blood+> blue+, boat+. bout+MY box
2 breakfast breaking bridge+and brother buddy+, burn burn+BEFORE burn+it business+and
2 business+days but+BEFORE but+DITCH but+MENDED but+NEGATIVE but+TAKE but+do but+id but+please
2 but+the buying+a buzzes by+SENDING cake call+my call+the can+KEYWORD can+STOP can+TAKE
2 can+hardly can+only can+quit can+u cancel+txts cancelled+> cant+keep carry cease+. change
2 changed+hands channel chart check+MY check+in checked chemist cherry cherry+on chicken
2 christ christmas+> cleanings clearly close+> closed+and closures codes collecting collects
2 collects+BEFORE collects+THESE come+on coming+. company+> complaint computer+> concern
2 confirmed consent+revoked constant constant+SENDING consumer contact+by contacted+> copies+>
2 costing costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me costs+SUBJECT
2 costs+YOU costs+you could+BEFORE could+KINDS could+MESSAGE could+MY could+REPLY
2 could+SENDING could+TEXT could+text county coupons+but course+> court+SUBJECT court+TIME
2 court+if cousin+and cover+. crazy credit+OTHER credit+THINGS credit+card cured da data days
2 days+. dead+> dead+VOC deals dear+> deck+> deleting dementia dementia+and dentist details
2 died+> ding+. dings dinner dinner+BEFORE district disturb+BEFORE disturb+ME disturb+TAIL
2 disturb+VOC disturb+me dnc+BEFORE do+, do+BEFORE do+DOESNT do+still do+that dockets
2 doctor+says doesnt+BADMSG done+, done+SENDING dont+. dont+OTHER dont+REPLIED dont+WANT
2 dont+authorize dont+buzz dont+disturb dont+hit dont+work door+. door+closed dozen dozen+>
2 drain drawer drink+water drive driver+> due due+OTHER due+date each eat+MY eat+my effective
2 effective+BEFORE effort electronic electronic+LIST else+, end+. end+DAY end+VOC end+to
2 end+today energy+FROM energy+of etc ever+AGAIN ever+again ever+heard every+KINDS every+week
2 everything+else ex+husbands exactly+what exclamation exclamation+point excused excused+FROM
2 excused+from exhausted family+> father favor favor+NEG fax+, federal feed figure file+BEFORE
2 file+VOC finance find+BEFORE find+MENDED find+THESE find+another fine+> fine+with first+one
2 first+time fish+tank fix+VOC fixed+income food+THIRD food+bank food+poisoning for+THINGS
2 for+anything for+checking for+no for+some for+that for+tuesday forget+SUBJECT form+for
2 four+THINGS free+, free+lip freeze friends frighten from+KINDS from+MESSAGE from+REMOVE
2 from+REPLY from+SUBJECT from+VOC from+all from+deleting from+text from+the froze fuck
2 fuck+BEFORE fuck+FROM fuck+off fun fundraiser+ones fundraising+ones funny furnace further+>
2 further+by gave+BEFORE gave+MY gave+me gave+this general+> get+> get+DEAR get+MENDED
2 get+THESE get+another get+these give+MY give+permission given giving giving+stalker gloss
2 go+KINDS go+MESSAGE go+REPLY go+SENDING go+TEXT go+TIME go+text going going+, going+to
2 gone+since good+, good+VOC grandpas grandson grateful gtfo guess guess+> hall hands hands+>
2 happened+to happens+> happier happier+with harassing hardly has+DOESNT has+NOT has+dementia
2 has+had has+not have+GAVE have+one have+seen he+DONT he+dont he+wont hearing+about heart
2 heart+BEFORE heart+and heaven help+ME help+TAIL help+VOC help+me her+. her+FROM her+off
2 here+DOESNT here+NEG here+NOT here+not hes+with hi+and him+and him+off hire hire+> his+PHONE
2 hittin honey honey+> hope hotel house+SUBJECT house+TIME how how+a how+can how+to hurts
2 hurts+FROM hurts+from i+ALONE i+BADMSG i+ENDED i+REVOKE i+WANT i+believe i+came i+didnt
2 i+drive i+get i+hope i+joined i+know i+live i+made i+moved i+never i+opt i+said i+shut
2 i+throw i+to i+wanted i+wasnt i+win i+wont id id+been id+recommend if+DOESNT if+NOT
2 if+SUBJECT if+VOC if+not ignoring ill+report im+GAVE im+blocking im+fed im+sure im+tired
2 important+> in+WANT in+WISH in+august in+fact in+for in+heaven in+peace in+with included
2 included+> income income+> interested+ENDED interested+KEYWORD interested+NEG
2 interested+STOP into+MY invitations inviting ipad+> is+, is+0 is+ALONE is+ENDED is+KEYWORD
2 is+ME is+STOP is+TAIL is+VOC is+against is+bad is+closed is+deceased is+enough is+me is+more
2 is+sore is+stop isnt+ME isnt+TAIL isnt+VOC isnt+me isnt+my it+0 it+BADMSG it+again it+but
2 it+by it+go it+may it+that it+up its+for its+giving its+now its+the ive+REMOVED ive+gone
2 ive+got j january+, january+and job+now joke+. junk+. just+ALONE just+BADMSG just+ENDED
2 just+KEYWORD just+REPLIED just+SEND just+STOP just+WANT just+WISH just+my just+say just+send
2 just+stop just+tell k+> keep+REPLY keep+a keep+replying keep+writing key kid+BEFORE kid+MY
2 kid+VOC kid+that kidding kidney kindly+ALONE kindly+LOSE kindly+NEG kindly+STOP kindly+TAKE
2 kitchen+and knock+BEFORE knock+it know+what lady+SUBJECT lamp large last+two laundry
2 laundry+room leave+FROM leave+an leave+off left+BEFORE left+alone left+the less+FROM
2 lets+keep lifetime+. like+DEAR like+I like+MY like+SUBJECT like+THIRD like+i like+someone
2 like+the line+AGAIN line+BEFORE line+again link+THINGS links lip lip+gloss list+to listings
2 listings+any lists lists+> local locks lol+BEFORE lol+DITCH lol+but lol+can longer+GAVE
2 longer+WANT longer+have longer+with look look+WANT look+WISH look+like loose loose+> lord
2 lose+MY lose+the lose+this love+> love+YOU love+the lunch machine mad+, magic magic+word
2 mail+. mail+a make+THESE make+this man+to many+NUMBER many+numbers map march+. march+>
2 market marking mate+MY may+> may+GAVE may+as may+concern me+DONT me+TIME me+again me+go
2 me+loose me+never me+open me+what meaning means+ALONE means+BEFORE means+STOP menu+NEG
2 message+? messages+> messages+STOP messaging mi mine+. minutes+, mobile mobile+LIST
2 mobile+MESSAGES mobile+PLURALS mobile+alerts money+> months+ago mood moon+. moon+>
2 more+EVENT more+KINDS more+LIST more+MESSAGE more+TEXT more+birthday more+dings
2 more+notifications morning+. morning+SUBJECT mother mother+> mothers mothers+BEFORE much+,
2 mum+is my+# my+CONSENT my+LOSE my+MESSAGE my+THINGS my+attorney my+baby my+coffee my+details
2 my+grandson my+house my+husband my+info my+ipad my+kids my+lawyer my+line my+next my+number
2 my+request myself+> na name+VOC name+please need+. need+BODY need+is needing needs+to
2 never+AGAIN never+GET never+VOC never+hear never+see never+signed never+was next+KINDS
2 next+MESSAGE next+SENDING next+TEXT next+text nice nice+but nine+BEFORE nine+LIST
2 nine+MESSAGES nine+SENDING nine+messages no+, no+? no+BADMSG no+CONSENT no+LIST no+MENDED
2 no+MESSAGE no+MESSAGES no+MY no+REPLY no+TIME no+political no+thx no+wish none none+to
2 not+BADMSG not+ENDED not+KINDS not+STOP not+buying not+ever not+happen not+need not+ok
2 not+opt not+stop not+the not+welcome not+your notary note+BEFORE note+of nothing+SUBJECT
2 nothing+personal notice+to now+or now+the numba number+. number+and number+is number+private
2 number+was nurse+. of+1 of+PLURALS of+it of+one of+there of+who off+FROM off+MENDED
2 off+SENDING off+TEXT off+here off+of off+today offers+> oh oil ok+, ok+BEFORE ok+but old+.
2 omg+ALONE omg+I omg+STOP omg+SUBJECT omg+i on+FROM on+GET on+THESE on+and on+out on+read
2 once+in one+I one+SUBJECT one+TIME one+YOU one+and one+i one+lifetime one+more one+pair
2 one+you ones+TIME ones+after ones+pls only+GET only+KINDS only+LIST only+TAKE only+WISH
2 only+get only+signed only+thing open+EVENT openings+in opt+for or+AGAIN or+VOC or+YOU or+do
2 or+ever or+i or+is or+later or+what or+you order+is order+ships our out+0 out+I out+my
2 over+. own+CALL own+PHONE own+phone pair+FROM pair+of parent park+. part+is party+, pass+on
2 pat+> patient+there pay+VOC pays people people+. people+WANT people+WISH people+like
2 per+BEFORE per+KINDS per+MESSAGE per+TEXT permanent permission+for persistence person+,
2 person+to personal personal+, phone+, phone+FROM phone+but phone+for phones phones+on
2 pickup+THINGS pictures ping pizza+I please+. please+DONT please+GAVE please+OTHER
2 please+STOP please+be please+do please+have please+with plug plug+on pocket point+>
2 poisoning polls practice practice+> press+BEFORE press+to pretty+BEFORE pretty+MENDED
2 pretty+VOC pretty+please program promised promised+id pull+MY purchase put+my quieter
2 quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone quit+SEND quit+SPAMMING quit+sending
2 quotes+BEFORE r radio+END radio+silence rather+NEG rather+VOC rather+YOU rather+you read+VOC
2 read+the reading+, ready+but ready+to receive+NEG receive+nothing receiving receiving+MY
2 recommend+? recommend+SUBJECT recommend+VOC recommend+YOU recommend+you red+, refill
2 refill+BEFORE refill+LIST relationship+but reminder+, reminder+LIST reminders+BEFORE
2 reminders+VOC reminders+for remov remove+> removed+, reno reno+> reply+FROM reply+of
2 request+. request+to require requires rest+VOC restaurant restraining restraining+OTHER
2 restraining+THINGS restraining+order results+> retire retired retired+. revoking ribs
2 right+TIME right+after right+word ring ring+TIME ring+at rolls roof+. roofer roofing
2 roofing+> room+. roses roster roster+. run+, ruth s safety said+BADMSG said+NEG said+STOP
2 said+stop sake says+ENDED says+KEYWORD says+STOP says+VOC says+YOU says+hi scale scale+FROM
2 scale+of schedule+> scram scratch+BEFORE scratch+MY scratch+VOC screw second+ENDED see+my
2 see+what sell+BEFORE send+ME send+TAIL send+me sent+to separate seriously seriously+,
2 shame+on she+PLURALS she+calls she+died she+is she+isnt shes+0 shes+DAY shift ships ships+>
2 shot+FROM should+come shove shove+your shut+> signed signed+up silence+> silence+BEFORE
2 silence+MENDED silence+VOC silence+please sir sit smh snaked sneak so+. so+BEFORE so+ENDED
2 so+KEYWORD so+VOC so+YOU so+grateful so+save so+the socks+> solar sold someone
2 something+TIME sooner+BADMSG sooner+eat sore sore+FROM sore+from sort sotp spare+me
2 spirit+wear spoke sports spurs stalker+> state+consumer station statute stay still+VOC
2 still+getting stop+% stop+0 stop+ASKED stop+BEFORE stop+I stop+NEG stop+OTHER stop+coming
2 stop+i stop+now stop+or stop+period stop+telling stop+the story+FROM stpo stpo+> straw
2 stress+. stress+> stuck subscribe+BEFORE sue sure+, swear+it tag tak take+MY take+away
2 take+for take+her take+him take+me take+note taking+my talking+to tcpa tcpa+is tell+ME
2 tell+TAIL tell+me telling+BEFORE telling+SUBJECT telling+you test+results text+? text+AGAIN
2 text+I text+NEG text+THIRD text+again text+and text+i text+meant text+no texted+BEFORE
2 texted+NEG texted+NEGATIVE texted+by texted+no textin texting+. texting+> texting+a
2 texting+my texting+the texts+NOT texts+about texts+anymore texts+are texts+in tf than+my
2 thank+SUBJECT thank+VOC thank+YOU that+, that+NOT that+THREAT that+VOC that+come that+im
2 that+to thatll the+19th the+KINDS the+REMOVE the+REPLY the+ac the+ads the+appointment
2 the+birthday the+building the+buttons the+class the+day the+delivery the+discount
2 the+district the+do the+effort the+energy the+executor the+food the+free the+gutters
2 the+lady the+large the+laundry the+listings the+locks the+magic the+mailbox the+market
2 the+messages the+number the+practice the+rest the+ribs the+right the+rolls the+roster
2 the+spring the+straw the+tax the+texting the+tracking the+trouble the+volunteer the+world
2 then+BEFORE then+it there+is there+since there+with thes these+FROM these+MENDED these+VOC
2 these+notifications these+to thing+. thing+for thinks third+EVENT third+OTHER third+shift
2 this+, this+ALONE this+ENDED this+FROM this+NOT this+again this+as this+here this+is
2 this+list this+morning this+my this+thread this+would thoughts thoughts+NEG through+my
2 throw+BEFORE throw+MY throw+this thumb+hurts ticket time times+do to+ASKED to+BADMSG to+DEAR
2 to+LIST to+NOT to+THESE to+THIRD to+about to+all to+do to+keep to+make to+marketing to+not
2 to+reply to+take to+tell to+texts to+turn to+whom tonight+> too+. too+BEFORE too+much top+,
2 trail tree tree+and trim trouble trucker tulsa turn+0 turn+BEFORE turn+DAY turn+MY turn+VOC
2 turned+off tv+> twice+. two+TIME two+cats two+hours two+stops u+2 un+PULL un+add una
2 una+BEFORE uncheck uncheck+BEFORE uncheck+it understand+, unsolicited unsub+> unsub+BEFORE
2 unsub+ME unsub+TAIL unsub+VOC unsubcribe unsubscibe unsubscribe+> unsubscribe+link unwelcome
2 up+already up+your ur+PLURALS us us+MY us+both use+it vacancies vaccines veg village visitor
2 volunteer+asks wanna want+> want+LIST want+MESSAGES want+NEG want+SENDING want+SUBJECT
2 want+THESE want+nothing want+off want+that want+you wanting wants+BEFORE wants+MY
2 wants+THESE wants+these was+BADMSG was+UNSUBBED was+enough was+fine was+removed was+two
2 was+unsubscribed waste watchman we+> we+ENDED we+GAVE we+cant we+end we+got we+moved wear+,
2 weather+LIST weather+MESSAGES weather+PLURALS weather+alerts webinars wednesday+. week+TIME
2 week+before weekly welcome+on well+, well+. well+> well+DITCH well+save whats+it when when+a
2 when+is when+its where+is white+BEFORE who+REPLIED who+does who+said who+the whom
2 whom+BEFORE whom+it will+> win+something wipe+MY wipe+my wishes with+ME with+MESSAGE with+MY
2 with+TAIL with+sms with+us withdraw withdrawn withdrawn+, woman wont+be work+. work+is world
2 worse worth would+END would+ENDED would+KEYWORD would+love wreath wrong+BEFORE wrong+tree
2 yall+. yall+> year+. year+old yer yes+MENDED yes+please yesterday+. yet+here you+BADMSG
2 you+ENDED you+KEYWORD you+MENDED you+NEGATIVE you+TAKE you+WHO you+YOU you+again you+back
2 you+didnt you+dont you+have you+keep you+knock you+no you+people you+stop you+think you+to
2 you+understand your+MESSAGES your+computer your+coupons your+money your+mother
2 your+persistence your+restaurant your+school youre+FROM youre+SPAMMING youre+barking
2 youre+out youre+still yourselves youve+texted
3 " "+KINDS "+at %+% *+. ,+" ,+GET ,+LOSE ,+NEG ,+NOBODY ,+OTHER ,+TIME ,+a ,+another ,+but
3 ,+dear ,+driver ,+effective ,+either ,+farewell ,+get ,+goodbye ,+lift ,+now ,+pizza ,+right
3 ,+silence ,+unsubscribe ,+whatever .+BADMSG .+BLOCK .+DONT .+FROM .+I .+LOSE .+NEG .+NOT
3 .+THINGS .+TIME .+absolutely .+be .+buzz .+consent .+eat .+eh .+every .+everything .+fix
3 .+funny .+grandpas .+ill .+kill .+kindly .+lose .+make .+moved .+negative .+nothing .+now
3 .+p .+pack .+pass .+permanently .+pretend .+roses .+screw .+season .+see .+shut .+silence
3 .+skip .+someone .+somewhere .+still .+stopp .+take .+unsubscribe .+unsuscribe .+ur
3 .+whoevers .+wipe .+wrong .+youre 0+, 0+of 0+texts 2+ALONE 2+ENDED 7726 7726+> ?+end
3 AGAIN+BEFORE AGAIN+VOC AGAIN+n ALONE+% ALONE+DAY ALONE+DOESNT ALONE+MY ALONE+SUBJECT
3 AUTHORITY+. BADMSG+DEAR BADMSG+from BADMSG+my BADMSG+please BADMSG+somebody BADMSG+the
3 BADMSG+today BEFORE BEFORE+# BEFORE+ALONE BEFORE+BEFORE BEFORE+DEAR BEFORE+DOESNT
3 BEFORE+DONT BEFORE+KEYWORD BEFORE+NEGATIVE BEFORE+SPAMMING BEFORE+a BEFORE+asking
3 BEFORE+before BEFORE+better BEFORE+bye BEFORE+city BEFORE+donation BEFORE+done
3 BEFORE+elsewhere BEFORE+end BEFORE+goodbye BEFORE+is BEFORE+may BEFORE+n BEFORE+no
3 BEFORE+quit BEFORE+rental BEFORE+should BEFORE+this BEFORE+three BEFORE+would BODY+NOT
3 BODY+not CALL CALL+. CALL+AGAIN CONSENT+, CONSENT+REVOKE DAY+I DAY+SUBJECT DAY+texts DEAR
3 DEAR+LOSE DEAR+TAKE DEAR+remove DITCH+TAIL DITCH+do DITCH+me DITCH+take DOESNT+. DOESNT+CALL
3 DOESNT+REMOVED DOESNT+VOC DOESNT+about DOESNT+afford DOESNT+agree DOESNT+agreeing
3 DOESNT+come DOESNT+consented DOESNT+disturb DOESNT+keep DOESNT+ring DOESNT+signing DONT+,
3 DONT+> DONT+TEXT DONT+agree DONT+consented DONT+see END+> END+MENDED END+key ENDED+ASKED
3 ENDED+DOESNT ENDED+SPAMMING ENDED+THESE ENDED+coming ENDED+right ENDED+thing EVENT+BEFORE
3 EVENT+is FROM+. FROM+DAY FROM+KINDS FROM+REPLY FROM+YOU FROM+reminder FROM+text FROM+you
3 GAVE+one GET+MY GET+lost HEY HEY+, HEY+DONT HEY+HEY HEY+can HEY+dont HEY+fam HEY+this HEY+we
3 I+BEFORE I+REPLIED I+REVOKE I+THINGS I+UNSUB I+can I+check I+look I+opt I+resigned I+said
3 I+screenshot I+sit I+unsubscribe I+want I+withdraw KEYWORD+ASKED KEYWORD+DOESNT
3 KEYWORD+SPAMMING KEYWORD+THESE KEYWORD+coming KEYWORD+right KEYWORD+thing KINDS+AGAIN
3 KINDS+NEG KINDS+NEGATIVE KINDS+again KINDS+im KINDS+no LIST+I LIST+MENDED LIST+NOT LIST+any
3 LIST+can LIST+codes LIST+i LOSE+BEFORE LOSE+LIST LOSE+MESSAGES LOSE+SUBJECT LOSE+YOU
3 LOSE+key ME+> ME+about ME+for ME+of MENDED+# MENDED+GET MENDED+NEGATIVE MENDED+NUMBER
3 MENDED+STOP MENDED+and MENDED+guy MENDED+key MENDED+me MENDED+no MESSAGE+AGAIN MESSAGE+I
3 MESSAGE+NEGATIVE MESSAGE+again MESSAGE+i MESSAGES+codes MY+FROM MY+MENDED MY+NEG MY+NOT
3 MY+NUMBER MY+REGULATOR MY+REMOVE MY+SENDING MY+SUBJECT MY+TAKE MY+YOU MY+again MY+aint
3 MY+answer MY+answers MY+appointment MY+be MY+coupons MY+data MY+daughters MY+door
3 MY+emergency MY+ex MY+family MY+father MY+fundraising MY+girl MY+hint MY+info MY+lord
3 MY+machine MY+notifications MY+ones MY+own MY+phones MY+plug MY+political MY+pta MY+receipts
3 MY+right MY+roommate MY+rush MY+sign MY+so MY+specials MY+state MY+village MY+weather
3 MY+would MY+you NEG+, NEG+REMOVED NEG+SPAMMING NEG+afford NEG+agree NEG+agreeing NEG+come
3 NEG+disturb NEG+from NEG+going NEG+need NEG+please NEG+ring NEG+signing NEG+to NEG+tomorrow
3 NEG+twice NEG+way NEG+will NEG+your NEGATIVE+ALONE NEGATIVE+FEEL NEGATIVE+STOP NEGATIVE+fam
3 NEGATIVE+stop NEGATIVE+text NEGATIVE+the NEGATIVE+to NEGATIVE+way NEGATIVE+we NOBODY+to
3 NOT+SENDING NOT+TEXT NOT+about NOT+agreeing NOT+be NOT+in NOT+signing NUMBER+private
3 PHONE+AGAIN PHONE+BEFORE PHONE+MESSAGES PHONE+VOC PHONE+again PHONE+and PHONE+through
3 PLURALS+THREAT PLURALS+codes PLURALS+im PULL+me PULL+of RECEIVE REMOVE+ME REMOVE+TAIL
3 REMOVE+key REMOVE+me REMOVE+my REMOVED+, REMOVED+. REMOVED+on REPLIED+NEGATIVE REPLIED+by
3 REPLIED+bye REPLIED+goodbye REPLIED+no REPLY+I REPLY+has REPLY+i REPLY+yes REVOKE+>
3 SEND+OTHER SENDING+DEAR SENDING+NEGATIVE SENDING+about SENDING+no STOP STOP+DOESNT
3 STOP+SPAMMING STOP+SUBJECT STOP+coming STOP+please STOP+the SUBJECT+> SUBJECT+BADMSG
3 SUBJECT+REVOKE SUBJECT+and SUBJECT+came SUBJECT+check SUBJECT+i SUBJECT+in SUBJECT+moved
3 SUBJECT+must SUBJECT+opt SUBJECT+press SUBJECT+replied SUBJECT+resigned SUBJECT+screenshot
3 SUBJECT+silence SUBJECT+spammers SUBJECT+withdraw TAIL+of TAKE+BEFORE TAKE+OTHER TAKE+THIRD
3 TAKE+going TAKE+her TAKE+key TAKE+lost TEXT+AGAIN TEXT+I TEXT+ME TEXT+NEGATIVE TEXT+TAIL
3 TEXT+again TEXT+i THESE+for THESE+to THINGS+I THINGS+KINDS THINGS+LIST THINGS+PLURALS
3 THINGS+SUBJECT THINGS+THIRD THINGS+WISH THINGS+i THIRD+SUBJECT THIRD+has THIRD+isnt
3 THIRD+remove THREAT+0 THREAT+DAY THREAT+SUBJECT THREAT+on THREAT+vegan TIME+END
3 TIME+breakfast TIME+dinner TIME+is TIME+my TIME+silence TIME+youre UNSUB+me UNSUBBED
3 UNSUBBED+. VOC+. VOC+BEFORE VOC+THREAT VOC+YOU VOC+but VOC+come VOC+give VOC+good VOC+id
3 VOC+im VOC+lol VOC+of VOC+out VOC+picture VOC+spammers VOC+things WANT+an WANT+em WANT+for
3 WANT+of WANT+these WHO+BEFORE WHO+that WHO+to WISH WISH+ENDED WISH+KEYWORD WISH+SUBJECT
3 WISH+an WISH+be WISH+but WISH+em WISH+of WISH+there WRONG+# WRONG+MENDED WRONG+THIRD
3 WRONG+guy WRONG+number YOU+BEFORE YOU+KINDS YOU+and YOU+dont YOU+in YOU+like YOU+spammers
3 a+FROM a+NEGATIVE a+TAKE a+THIRD a+button a+colonoscopy a+form a+ghost a+hint a+line a+loan
3 a+no a+plumber a+pop a+wedding absolutely account add+BEFORE add+VOC afford after+this
3 again+VOC again+n agreed all+KINDS all+SENDING all+TEXT allergies alone+? already+,
3 am+DOESNT am+NOT am+not an+FROM an+exam an+off an+old and+ENDED and+GET and+KEYWORD and+all
3 and+take and+would answer+, any anything+else appointment are+blue are+over are+red
3 are+useful as+a as+junk at+EVENT at+dinner at+your attorney+generals away+> away+your b
3 balance+LIST be+BADMSG be+included be+needing been+REMOVED been+real before+breakfast being
3 bike bin block+BEFORE block+VOC blocked+> born bout breakfast+. business+BEFORE but+MY
3 but+let but+this button+, button+to buying buzz+FROM buzz+off buzzing by+tonight bye+felicia
3 can+do can+take cancel+LIST cancel+MESSAGES cancel+SENDING cant+TAKE cant+afford cant+take
3 car+in card carry+on cashier chance check+the city+> class+BEFORE close+MY close+the club+>
3 colonoscopy come+down communications computer concern+. congrats consent+, consent+REVOKE
3 contact+is contacted contain coupon daughters day+VOC day+and day+now deals+THREAT deals+im
3 dealt dealt+with decency decline delete delete+key did+I did+i didnt+DITCH didnt+LOSE
3 didnt+NEG didnt+forget died+. ding disturb dnc do do+ME do+NOT do+TAIL do+WANT do+WISH do+me
3 do+not do+want doesnt+ENDED doesnt+KEYWORD doh dollars donation dont+agree dont+do
3 down+there drink driver easter easter+> eh+, either+way elsewhere elsewhere+> emergency
3 end+BEFORE events+> ever+BEFORE every+MESSAGE ex ex+. facebook+group fact fam farewell+,
3 father+BEFORE father+passed felicia fill find find+THIRD finger fire fix+BEFORE follow food
3 for+> for+SUBJECT for+one for+real for+you forever forever+, forgetting from from+MY
3 from+SENDING from+TEXT from+THESE from+here from+these fundraiser fundraising funny+, future
3 gave+VOC gave+you generals get+lost ghost+> gift go+, go+and goes+on gone gone+> good+BEFORE
3 goody google got+a got+on guy+> had+MY had+my has+BEFORE has+left have+an he+DOESNT hell+>
3 here+to heres hint+> his+THIRD house+is how+> i i+NOT i+THINGS i+UNSUB i+can i+check i+look
3 i+replied i+resigned i+screenshot i+unsubscribe i+withdraw id+WANT id+like if+END if+i
3 if+silence ignoring+BEFORE im+0 im+DAY im+on im+vegan important in+0 in+january in+may
3 in+need info+> ipad is+HEY is+NEGATIVE is+a is+for is+no is+ok is+over it+. it+BEFORE
3 it+makes itll itll+be its+SUBJECT its+YOU its+important its+you ive ive+had joined judge+.
3 just+NEG keep+going keep+the know+MY know+TIME know+the lasagna last+WHO last+nerve
3 leave+this leeds lets lied+to lift lift+BEFORE lift+it like like+my line+through link+> live
3 loan loan+, lol+NEG lol+NEGATIVE lol+VOC lol+no long+, longer+wish love ma mail make+SUBJECT
3 make+YOU make+it make+you march marketing+> may+NEG me+about me+for me+know me+of me+out
3 means means+NEG menu+BEFORE message+ME message+TAIL message+VOC message+me messages+at more
3 more+BEFORE more+FROM more+MY more+SENDING more+donation more+pictures more+thank more+to
3 motivational motivational+KINDS motivational+quotes move my+BEFORE my+CALL my+END my+MENDED
3 my+answer my+bill my+data my+daughters my+ex my+father my+nuber my+own my+roof my+roommate
3 myself n+GET n+see nah+DONT nah+I nah+SUBJECT nah+dont nah+fam name+should need+FROM need+of
3 negative nerve never+KINDS never+MESSAGE never+REPLY never+SENDING never+consented
3 never+text new+BEFORE new+ME new+TAIL new+VOC new+me nicely no+> no+ENDED no+KEYWORD no+text
3 no+the no+to no+way nope+. not+> not+SENDING not+TEXT not+about not+agreeing not+be
3 not+signing nothing+further noticeboard notices+> numbers+do o+. of+MY of+reminder of+today
3 of+your off+or oh+goody ok+thats old+HEY old+VOC old+WHO old+man omg on+, on+a once+,
3 one+was ones+> ones+are only+. only+TIME only+WANT only+want only+when openings or+any
3 ordered our+WHO our+family out+VOC own own+BEFORE pack pack+BEFORE paid+for pain+in pal+>
3 passed passed+in patience+. peace peace+and people+> period+> person+VOC pester phone+BEFORE
3 phone+is picture picture+BEFORE pictures+FROM pictures+of please+NEG please+NEGATIVE
3 please+no point pop prefer+to pretend private+. promos+codes pta pta+fundraiser put+a
3 quit+SENDING quit+with quite+BADMSG quite+BEFORE quite+NEG quite+SENDING quite+enough
3 rather+DOESNT rather+NOT rather+not reached reached+MY reached+the read+MY reading real
3 real+, record+, refuse removal rental replied+ENDED replied+KEYWORD replied+NEG reported+to
3 resigned results right+? roof+> roommate roommate+GAVE roses+are said+ALONE said+ENDED
3 said+KEYWORD said+bye said+goodbye say+> schedule scratch screenshot screw+SUBJECT screw+VOC
3 screw+YOU screw+you second+ALONE second+BADMSG second+KEYWORD second+NEG second+STOP
3 second+stop seeing send+OTHER send+VOC sending+VOC sent+it shoo shoo+> shut+MY shut+this
3 shutoffs signed+BEFORE since+DAY skip skip+VOC small+claims sock someone+LOSE someone+REMOVE
3 someone+remove somewhere+theres sorry+to spammers spammers+> spare+BEFORE spare+ME
3 spare+TAIL spare+VOC spring stalker+. starting+with stop+DAY stop+DOESNT stop+MY
3 stop+SUBJECT stop+VOC stop+please stop+with stopp store+. stress stuff+, stuff+> surveys
3 swiping switch t tables tacos tag+BEFORE take+ME take+TAIL take+VOC take+it taken taken+FROM
3 talking+> telling+ME telling+TAIL text+. text+MENDED text+NEGATIVE texting texts than+MY
3 thank+you thanks+but that+> that+? that+SUBJECT that+YOU that+you thats+BEFORE thats+me
3 the+ALONE the+ENDED the+REGULATOR the+TAKE the+answers the+coupons the+dog the+door
3 the+emergency the+fundraising the+girl the+hint the+lord the+machine the+monthly the+ones
3 the+plug the+political the+pta the+rush the+specials the+state the+town the+village
3 the+weather the+week there+. there+were these+and these+for thing+> thing+I thing+i this+>
3 this+AGAIN this+DOESNT this+city this+doesnt this+off this+phones this+thing thought+SUBJECT
3 three+strikes throw tickets tickets+, times+> times+are tips tired tired+. to+7726
3 to+AUTHORITY to+BLOCK to+DOESNT to+REGULATOR to+TIME to+WISH to+answer to+block to+cut
3 to+hell to+someone to+these told+YOU tomorrow+, too+> town tracking traded+MY true tuesday
3 turn under understand unsubscribed unsubscribed+. unsuscribe up+MY up+for up+on update+your
3 upgrades us+in used+MY used+my useful vanish vanish+> violets violets+are void walk+BEFORE
3 wanna+be want want+FROM want+VOC want+an want+em want+this warehouse was+DOING was+REMOVED
3 was+a water+shutoffs way+out ways+> weather weekly+KINDS were+a what+I what+i what+part
3 whatever+MY whatever+SUBJECT whatever+list where+you wheres+MY whichever whichever+one
3 whitening who+ASKED who+wants whoever+GAVE whoever+gave whoevers wife+says wipe wit with+a
3 with+being wound wound+BEFORE wrong+# wrong+NUMBER wrong+THIRD wrong+guy x+TAIL x+VOC
3 yall+BEFORE yard+sign yes+. you+> you+and you+could you+in you+my you+spammers you+take
3 your+SENDING your+move your+texting your+texts your+way youre+GET youre+getting youve+got
3 youve+reached
4 ,+BADMSG ,+EVENT ,+for ,+if ,+stop ,+this .+DITCH .+END .+HEY .+REPLIED .+THREAT .+VOC .+YOU
4 .+adios .+close .+enough .+for .+goodbye .+here .+let .+move .+not .+on .+our .+sod
4 .+stopppp .+third .+told .+whoever .+wrng .+you 0+before 0+year 0+yrs ?+BADMSG ?+END ?+FEEL
4 ?+TIME AGAIN ALONE+w ALONE+with ASKED+nicely BADMSG+. BADMSG+THIRD BADMSG+VOC BADMSG+w
4 BEFORE+> BEFORE+ENDED BEFORE+LIST BEFORE+aint BEFORE+did BEFORE+go BEFORE+horse
4 BEFORE+lifetime BEFORE+maam BEFORE+mas BEFORE+phones BEFORE+picture BEFORE+thing BEFORE+way
4 CALL+is CONSENT DAY+i DAY+year DAY+yrs DITCH DITCH+ME DOESNT+> DOESNT+HEY DOESNT+TEXT
4 DOESNT+buying DOESNT+need DOESNT+ok DOESNT+wanted DOESNT+will DONT+come DONT+do DONT+wanted
4 DONT+will END+MESSAGES END+SENDING ENDED+DAY ENDED+SENDING ENDED+w EVENT+menu EVENT+times
4 FEEL+but FEEL+to FROM+SENDING FROM+VOC FROM+or FROM+out FROM+today GAVE+my GET GET+messages
4 GET+my GET+off HEY+your I I+NOT I+checked I+decline I+moved I+pass I+refuse I+replied
4 KEYWORD+DAY KEYWORD+SENDING KEYWORD+w KINDS+I KINDS+MENDED KINDS+THREAT KINDS+and KINDS+i
4 KINDS+to LIST LOSE+SENDING LOSE+you ME+? ME+out MENDED+. MENDED+ME MENDED+NEG MENDED+TAIL
4 MENDED+give MESSAGE+? MESSAGES+, MY+AGAIN MY+SEND MY+and MY+boat MY+city MY+consent MY+feed
4 MY+first MY+fone MY+giving MY+last MY+lifetime MY+list MY+monthly MY+moon MY+nuber
4 MY+previous MY+send MY+tables MY+thumb MY+town MY+water NEG+SEND NEG+WANT NEG+buying
4 NEG+consented NEG+jim NEG+keep NEG+key NEG+mas NEG+trevor NEG+w NEG+wanted NEG+wish
4 NEGATIVE+, NEGATIVE+HEY NEGATIVE+mas NOT+PULL NOT+WANT NOT+add OTHER+LIST OTHER+for
4 OTHER+menu OTHER+this PHONE+HEY PHONE+is PLURALS+VOC PLURALS+but PULL+, REGULATOR+>
4 REMOVED+of REPLY REPLY+OTHER SEND+? SEND+ME SEND+TAIL SEND+me SENDING SENDING+NEG STOP+MY
4 STOP+VOC SUBJECT+DAY SUBJECT+ENDED SUBJECT+can SUBJECT+checked SUBJECT+decline SUBJECT+has
4 SUBJECT+is SUBJECT+refuse SUBJECT+see SUBJECT+take SUBJECT+to SUBJECT+wants SUBJECT+youre
4 TAIL+? TAIL+for TAIL+out TAKE+? TAKE+us TEXT+> TEXT+BEFORE TEXT+THIRD TEXT+somebody
4 THESE+VOC THIRD+> THIRD+NOT THIRD+passed THIRD+since THIRD+who THREAT+opting THREAT+un
4 TIME+EVENT VOC+FROM VOC+about VOC+could VOC+press VOC+take WANT+be WHO+there WISH+ALONE
4 YOU+DAY YOU+SENDING YOU+could YOU+have YOU+may a a+BEFORE a+bathtub a+human a+joke a+judge
4 a+nicer a+note a+pen a+sock absolutely+DOESNT absolutely+NEG absolutely+NOT absolutely+not
4 add+ME add+TAIL adios ago agreeing+to alone+> and+BLOCK and+DITCH and+DONT and+FROM and+TAKE
4 and+dont and+my and+so and+this another answer any+FROM any+of apparently are+WANT are+WISH
4 are+like as+FROM as+of asking asking+nicely bathtub bathtub+. be+> be+FROM be+MY been+ASKED
4 been+asking being+SUBJECT blood brother+> buddy building call+MY checking choose city claims
4 closings consented consider+ME consider+MY consider+TAIL consider+VOC consider+me
4 consider+the correspondence counter+and cousin+is dead+horse dear decline+> didnt+, dirt
4 do+ASKED do+one do+tell doctor+> dont dont+come door+on down+, drives each+BEFORE each+time
4 eat eh end+> energy enough+with events every+REPLY every+SENDING every+text exam+> family
4 fifth find+DEAR fone fone+> for+YOU fr fr+> from+now further get+off getting+THESE
4 getting+messages getting+these girl+TIME girl+at give giving+BEFORE go+BEFORE golden good
4 good+day good+on goodbye+TAIL goodbye+VOC goodbye+forever guy+, has+run have hear hear+about
4 here+on hereby honor horse+here i+be i+checked i+decline i+refuse i+see i+want id+WISH
4 if+youre ignored im+opting im+un in+leeds instructed is+golden it+DAY it+ENDED it+KEYWORD
4 it+OTHER it+for it+in it+work ive+REPLIED january jim junk+> keep keep+it key+> kids kill+MY
4 kill+the kindly know+when lashes last+BEFORE last+THIRD leeds+, let+MY let+this lie lied
4 lifetime+> list+ME list+TAIL list+VOC list+me lst lunch+menu make makes+MY makes+my mattress
4 may+DOESNT me+? menu monthly moon more+from mute+MY mute+the my+phone my+previous my+thumb
4 never+BEFORE never+TEXT never+wanted never+will news news+is next+REPLY no+ALONE no+STOP
4 no+mas no+stop nooo not+PULL not+WANT not+add not+in now+and now+on nuber of+NEG of+SUBJECT
4 off+with officially ok+with omg+MENDED on+> on+REPLY on+here one+HEY one+VOC one+out ones+.
4 only or+SUBJECT out+. out+> out+out over+and own+OTHER owned owned+a p p+> pack+it part pen
4 pen+VOC pen+pal period permanently+> phone+. phone+> phone+VOC pickup place please+GET
4 please+give pls+STOP press pretend+I pretend+SUBJECT pretend+i previous quite quite+MENDED
4 quotes read+about receipts recommend rental+LIST rental+listings replied+BEFORE replies+>
4 reply reply+> request right+> roof run save+your send+? sending+ME sending+TAIL sending+me
4 shut shut+your sit+BEFORE skip+BEFORE skip+ME skip+TAIL skip+me small sod sod+BEFORE
4 sod+FROM sod+off someone+SUBJECT someone+who sooner stand state still+here stop+w stopppp
4 store straight stuck+on switch+> t+. ta take+BEFORE take+the talking telling telling+VOC
4 telling+me texting+MY texts+, thats+ME thats+TAIL thats+VOC the+KEYWORD the+MENDED
4 the+MESSAGES the+UNSUB the+boat the+feed the+list the+moon the+receipts the+tables
4 the+unsubscribe the+water then+> thing this+LIST this+be this+lifetime thought+I thought+i
4 time+for time+to times timeshare to+END to+KINDS to+ME to+TAIL to+VOC to+me trevor tuesday+.
4 turn+FROM turn+off txts unsub up+with updates want+BEFORE wanted+BEFORE wanted+MESSAGES
4 wanted+SENDING way+FROM ways website+myself wedding were were+done what+will whatever+I
4 whatever+LIST whatever+i when+my where+SUBJECT where+VOC where+YOU who+WANT why+do
4 will+BEFORE wnat would wrng wrng+NUMBER wrng+PHONE wrong+PHONE you+DAY you+VOC you+may
4 youre+SENDING yrs
5 # ,+HEY ,+THINGS ,+UNSUB ,+his ,+im ,+we ,+your .+, .+AUTHORITY .+EVENT .+GAVE .+NEGATIVE
5 .+cease .+dont .+get .+give .+how .+ion .+mute .+o .+so .+were .+whatever .+youve 0+0 0+DAY
5 0+a ?+TAKE ?+id ASKED+YOU AUTHORITY+> BADMSG+BEFORE BADMSG+DAY BEFORE+" BEFORE+STOP
5 BEFORE+and BEFORE+mo BEFORE+switch BEFORE+thank BEFORE+work DAY+0 DAY+DAY DAY+a DAY+before
5 DEAR+SUBJECT DEAR+who DITCH+go DOESNT+WANT DOESNT+add DOESNT+comfortable DOESNT+in END+LIST
5 END+is END+the FEEL+> FROM FROM+now FROM+switch HEY+stahp HEY+to I+mean I+see KINDS+?
5 KINDS+but LOSE+this ME+FROM MY+? MY+DOESNT MY+PHONE MY+WHO MY+counter MY+cousin MY+daily
5 MY+off MY+phone NEG+about NEG+add NEG+comfortable NEG+further NEG+maam NEG+mo NEGATIVE+.
5 NEGATIVE+DONT NEGATIVE+dont NEGATIVE+maam NEGATIVE+mo NOT NOT+comfortable NUMBER NUMBER+>
5 OTHER+. OTHER+KINDS OTHER+MY OTHER+PLURALS PHONE+. PLURALS+. SEND+VOC STOP+w SUBJECT+are
5 SUBJECT+may SUBJECT+mean TAIL+FROM TAIL+about TAKE+off TEXT+. TEXT+? TEXT+DEAR THESE+.
5 TIME+your UNSUB+ME UNSUB+TAIL VOC+, VOC+NEGATIVE VOC+have VOC+may VOC+no VOC+please
5 WANT+THESE WHO WHO+, WHO+TIME WHO+at WHO+has WISH+DOESNT WISH+NOT WISH+not WRONG+BEFORE
5 YOU+. YOU+> YOU+VOC YOU+are YOU+to a+NEG a+OTHER a+dead a+rest add+me agreeing aint alerts
5 allergic+to and+BADMSG and+your attorney be+GAVE be+texted be+the birthday blowin
5 blowin+BEFORE boat business buzz buzz+BEFORE can+go choose+DOESNT choose+NEG choose+NOT
5 choose+not come+back comfortable comfortable+with consider+BEFORE cousin daily dates de
5 do+without doctor ed ever ever+> every+TEXT farewell flooring for+THESE for+family
5 from+BEFORE good+. got+MY gotta+REPLIED gotta+say gutters gym ha has+died he+has hint hole
5 horse i+mean id+be id+sooner inbox+> ion ion+WANT ion+WISH ion+want is+> is+your it+END
5 its+VOC jobs+in just+the keep+MY know+about last last+one law lawyer+, lets+DOESNT lets+NOT
5 lets+not lie+> maam maam+> mail+only make+MY marketing mate+> may+NOT may+not me+FROM
5 message+BEFORE mo mo+> more+MESSAGES mute my+PHONE my+consent my+cousin nah+HEY nah+VOC
5 next+one nicer no+maam no+mo nomo not+comfortable notices of+this off off+switch offers
5 omg+stahp once+> one+. opting opting+FROM opting+out pal pat place+> plese political quit
5 reason replies right see+MY silence+is since+0 since+easter so+are so+quit someone+TAKE
5 specials stalker stop2end strikes strikes+. take take+THIRD teeth the+TEXT the+counter
5 the+daily the+last these+. these+> this+NEG through to+NEG to+end to+read traded way+>
5 when+MY wheres+the why+BEFORE why+am will+it work+MY x you+are your+MENDED
6 "+was ,+ENDED ,+KEYWORD ,+STOP ,+so .+REGULATOR .+as .+imma .+just .+lets .+new .+there .+un
6 .+🚫 ?+ENDED ?+KEYWORD BEFORE+MESSAGES BEFORE+for BEFORE+give BEFORE+out BEFORE+to BLOCK+>
6 ENDED+with FROM+SUBJECT FROM+this GET+about HEY+so HEY+ur I+gotta KEYWORD+with KINDS LIST+>
6 LIST+about MESSAGES+> MY+. MY+AUTHORITY MY+doctor MY+inbox MY+is MY+relationship MY+reply
6 MY+website STOP+> SUBJECT+NOT SUBJECT+gotta TAKE THESE VOC+is WANT+FROM WHO+VOC WISH+FROM
6 WISH+NEG WRONG+WHO a+WHO a+pain about alerts+> away be+REMOVED be+REPLIED button consent
6 counter coupons deceased+. dont+> enough+> family+has for+WHO for+these ghost give+BEFORE
6 go+> has here+. here+> how+does human i+gotta imma in+ohio inbox is+NEG is+in it+a it+end
6 lets+NEG lifetime list+BEFORE lost+> love+, make+BEFORE mas+> mate me+> moved must+be
6 my+REPLIED my+reply nada note+FROM ohio replied rest+> since texts+. that+is the+AUTHORITY
6 the+SENDING the+attorney the+first the+website through+> thumb+is to+hear today+> vegan
6 volunteering wanted whatever+BEFORE with+the without+> wrong+WHO ya 🚫
7 * ,+ALONE ,+LIST ,+or .+STOP .+WISH .+hard .+kick .+like .+plz .+this ALONE BADMSG+MY
7 BADMSG+with BEFORE+? DOESNT+, EVENT+. GET+THESE GET+these KINDS+, KINDS+. LIST+to MESSAGES
7 MY+> MY+REPLIED MY+attorney MY+feeling NEG+> NEGATIVE NEGATIVE+thank PLURALS+, PULL+rocks
7 REPLY+? STOP+with VOC+? after+BEFORE ago+. cease club cord+> deceased do+NEG escape feeling
7 give+it go good+> goodbye+> gotta hang hard+pass is+where it+TAKE it+take jobs just+MY kick
7 kick+rocks last+time mean+BEFORE move+on moved+to my+NUMBER my+doctor not o pizza plz quit+>
7 relationship replying reported rocks rocks+> stahp stahp+> the+WHO these+, thumb ur water
7 whoever wish+to yall your+EVENT 🔕+>
8 .+AGAIN .+consider .+reported .+time .+unfollow .+wow ALONE+> BEFORE+take ENDED+then
8 KEYWORD+then LIST+. MY+REPLY MY+cord NEG+. PLURALS THESE+, and+MY cord enough got+the
8 hang+BEFORE hang+up hard hush mean+it my+REPLY my+inbox n+> one robot+> stuff stutter
8 the+cord un+scribe under+BEFORE unfollow website wish wow
9 . .+GET .+go .+hang .+nah .+off .+under AGAIN+> BEFORE+here DAY+. FROM+> MY+, PHONE
9 WRONG+NUMBER consider cut+MY go+away in+DAY must note permanently rest scribe scribe+> this
9 youve
10 .+TAKE .+WRONG .+cut BEFORE+with NEG+with SENDING+. UNSUB UNSUB+> WRONG+PHONE bob cut+the
10 goodbye mas may ones pass+> phone texted
11 .+UNSUB .+bye .+n MESSAGES+. REGULATOR be bye for+good nah off+> once pass silence un
11 were+through whatever
12 ,+and AUTHORITY BEFORE+. only+>
13 bye+> these 🔕
14 n
15 .+ALONE here
16 more+>
"""
