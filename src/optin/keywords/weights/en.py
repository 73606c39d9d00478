"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 >
-16 .+yes
-14 DAY+> stopped yes
-13 questions
-12 .+is now+>
-11 .+> EVENT+>
-10 ,+is 0+> DOESNT+ALONE TEXT+, THIRD emails is+MY late mind or+NEG please+> took
-9 , .+com .+example .+ok .+who =bias HEY+> a+EVENT a+LIST a+meeting at code com did example
-9 example+. found friday it+, leaving maybe message or that they
-8 ,+it ,+its .+can .+does .+they .+whats .+which 2 BODY DOESNT+KEYWORD EVENT+, FROM+TIME
-8 I+read about+MY bring by calls for+BEFORE for+ME for+TAIL is+BEFORE leave+it lol+> meeting
-8 my+ENDED nothing+> on+BEFORE on+MY on+it open read+every thanks thanks+> think which
-8 your+KINDS youre+MY
-7 ,+WANT ,+do ,+ill .+1 .+REMOVED .+in .+questioned .+the CALL+ME CALL+TAIL CALL+me
-7 DITCH+SUBJECT DOESNT+ENDED DOESNT+let DONT+LOSE DONT+take GET+every MY+OTHER MY+PLURALS
-7 MY+other MY+soup NEG+LOSE NEG+let OTHER+> REMOVED+BEFORE SUBJECT+WISH SUBJECT+read
-7 SUBJECT+this TIME+> VOC+as again+. ants be+there cut+BEFORE deal did+YOU do+SUBJECT does
-7 dont+take early email ended from+> full get+MY haha he hes him i+read leave lol meeting+,
-7 only+BEFORE question questioned questioned+> robot+NEG says send+BEFORE should soup start
-7 stops the+other to+> two want+to whos without youre+the
-6 %+BADMSG %+ENDED %+KEYWORD ,+I ,+add ,+can ,+my .+. .+WANT .+am .+disliked .+will .+y 1
-6 AGAIN+. BADMSG+of BEFORE+DAY BEFORE+or BEFORE+than DITCH+it DOESNT+UNSUB DOESNT+mind
-6 DOESNT+unsubscribe DOING DONT+ENDED DONT+KEYWORD END+it END+or ENDED+DOING I+NEG I+WISH
-6 KEYWORD+DOING LIST+again MESSAGE+> MESSAGES+again MY+THIRD MY+job MY+new MY+old NEG+mind
-6 NEGATIVE+thanks OTHER+VOC SENDING+HEY SENDING+lol STOP+DOING STOP+by SUBJECT+left TAIL+to
-6 TIME TIME+the WISH+to a+robot about+the all and+I any+time back been bring+MY call calling
-6 came can+SUBJECT cancel did+VOC did+you disliked does+MY dont+ENDED dont+KEYWORD ending ends
-6 first+> for+us gate guys ignore in+your insurance left list love+BEFORE love+THESE manager
-6 me+in meant min missed more+than no+thanks person+> put+BEFORE reminders+> resume spam
-6 texts+BEFORE thats to+say told+VOC took+TAIL took+VOC use whats whenever will wont
-6 your+MESSAGE
-5 ,+YOU ,+half ,+i ,+still ,+thanks ,+thats ,+you .+NOBODY .+THIRD .+chill .+curious
-5 .+emphasized .+leaving .+liked .+need .+never .+opt .+stopped .+stopping .+use .+what .+whos
-5 ?+HEY ?+SUBJECT ASKED+THIRD ASKED+him ASKED+to BEFORE+DITCH BEFORE+DOING BEFORE+HEY
-5 BEFORE+free BEFORE+questions DAY+is DITCH+you DOESNT+BEFORE DOESNT+LOSE DOESNT+STOP
-5 DONT+ALONE DONT+TAKE DONT+let END+FROM ENDED+my ENDED+worrying FEEL+for GET+LIST GET+it
-5 HEY+WRONG HEY+wrong I+REPLY I+agree I+miss I+supposed I+think I+wouldnt KEYWORD+my
-5 KEYWORD+worrying LIST+DOESNT LIST+HEY LIST+NEG LIST+TIME LIST+lol MENDED+MY MESSAGE
-5 MESSAGE+PLURALS MESSAGES+lol MY+DAY MY+reminders MY+school MY+survey NEG+DOING NEG+lol
-5 NEG+worrying NEGATIVE+NOT NEGATIVE+not PHONE+with REPLIED+yes REPLY+to SEND SENDING+PLURALS
-5 SENDING+please STOP+worrying SUBJECT+agree SUBJECT+gave SUBJECT+supposed TEXT+PLURALS
-5 THREAT+BEFORE THREAT+in UNSUB+MENDED UNSUB+please VOC+a VOC+by VOC+get WANT+your WISH+a
-5 YOU+get a+KINDS a+pin ahead all+MY and+SUBJECT and+i and+put and+then ants+> anybody anyone
-5 are+BEFORE ask asked at+MY bangs best better call+> can can+MY cancel+> cancel+MY charged
-5 chill+w coming+, curious delete+MY did+SUBJECT didnt didnt+BEFORE disconnected disliked+>
-5 do+YOU do+you dont+ALONE dont+BEFORE dont+LOSE emphasized emphasized+> fees finished for+VOC
-5 for+a half half+FROM him+to hold i+REPLY i+agree i+had i+left i+miss i+supposed i+wouldnt
-5 in+VOC instead is+LIST is+MENDED is+MESSAGES is+the it it+HEY it+says it+to just+BEFORE
-5 keep+me keeps keeps+SENDING know+> know+SUBJECT leaving+VOC like+a liked liked+> lou love+MY
-5 love+these loved main mine+> more+questions my+ALONE my+KEYWORD my+THIRD my+UNSUB
-5 my+unsubscribe needed object off+and offer on+my on+the one+of or+DOESNT order pin pin+>
-5 please plenty+> questions+. quiet+> quilt read+BEFORE saved say+NEG saying seats send shop
-5 should+I should+SUBJECT should+i so+I so+SUBJECT stopping sunday survey tell+THIRD texting+,
-5 texts+ME texts+VOC texts+again texts+me the the+BADMSG the+house the+school tmrw to+MY
-5 to+TAKE to+your un+ENDED un+KEYWORD unsubscribe+MENDED unsubscribe+please use+MY use+this
-5 was was+MY went what+BEFORE whats+MY why with+BEFORE worrying worrying+> wrong y yes+>
-5 you+WISH
-4 ,+BEFORE ,+PULL ,+WISH ,+did ,+does ,+go ,+take ,+these ,+took ,+why ,+youre .+MESSAGES
-4 .+PLURALS .+REVOKE .+TEXT .+all .+another .+anybody .+are .+c .+didnt .+end .+grandpa
-4 .+loved .+none .+please .+removed .+resume .+thank .+theres .+wtf .+ye 0+min ?+BEFORE ?+LIST
-4 ALONE+to BADMSG+, BADMSG+FROM BADMSG+by BEFORE+BLOCK BEFORE+KINDS BEFORE+back BEFORE+bangs
-4 BEFORE+blocked BEFORE+blush BEFORE+deals BEFORE+get BEFORE+leave BEFORE+nothing
-4 BEFORE+numbers BEFORE+objection BEFORE+problem BEFORE+tmrw BEFORE+worries BODY+BEFORE DAY+?
-4 DAY+min DAY+or DOESNT+REPLIED DOESNT+TAKE DOESNT+stop DOESNT+take DOESNT+think DONT+STOP
-4 DONT+think END+of END+that ENDED ENDED+all ENDED+and ENDED+of EVENT+VOC FEEL+MENDED
-4 FEEL+WRONG FEEL+wrong FROM+ME FROM+TAIL FROM+and GET+PLURALS GET+SUBJECT GET+outta GET+the
-4 GET+this GET+your HATE HEY+BADMSG HEY+ENDED HEY+KEYWORD HEY+SUBJECT HEY+i HEY+stop I+ASKED
-4 I+DOESNT I+NEGATIVE I+PULL I+STOP I+left I+no KEYWORD KEYWORD+all KEYWORD+and KEYWORD+of
-4 KINDS+BADMSG KINDS+MY KINDS+notifications LIST+AGAIN LIST+because LIST+is LOSE+that ME+blush
-4 ME+on MENDED+> MENDED+FROM MENDED+on MESSAGE+BADMSG MESSAGES+AGAIN MESSAGES+HEY MESSAGES+and
-4 MESSAGES+me MY+EVENT MY+are MY+deals MY+deposit MY+emails MY+friday MY+landline MY+manager
-4 MY+mom MY+opt NEG+ALONE NEG+UNSUB NEG+and NEG+by NEG+is NEG+nothing NEG+objection
-4 NEG+problem NEG+selling NEG+take NEG+thanks NEG+think NEG+unsubscribe NEG+worries
-4 NEGATIVE+nothing NEGATIVE+objection NEGATIVE+problem NEGATIVE+worries NOBODY+. NUMBER+are
-4 OTHER+MENDED OTHER+please PULL PULL+> REMOVE+a REMOVE+the REPLY+VOC REPLY+notifications
-4 SEND+DEAR SEND+MY SEND+NEG SEND+THESE SENDING+KINDS SENDING+VOC SENDING+again STOP+and
-4 STOP+to SUBJECT+FROM SUBJECT+GAVE SUBJECT+MY SUBJECT+REMOVED SUBJECT+as SUBJECT+guys
-4 SUBJECT+had SUBJECT+miss SUBJECT+should SUBJECT+wouldnt TAIL+blush TAIL+on TAKE+on
-4 TAKE+outta TAKE+the TEXT+BADMSG TEXT+YOU THESE+KINDS THIRD+BEFORE THIRD+REMOVED THIRD+about
-4 THIRD+call THIRD+to TIME+SUBJECT TIME+all VOC+blush VOC+guys VOC+put WANT+this YOU+FROM
-4 YOU+as YOU+guys YOU+know a+TEXT about+to actually alone+THREAT alone+im anchovies and+BEFORE
-4 and+GAVE anybody+else arrest as+executor asked+to at+BEFORE at+the back+on bangs+> behind
-4 blush blush+> both broken broken+> c call+ME call+TAIL call+VOC call+me cant chill church
-4 clean come coming company copy dad day+, dead+, deal+> deleted deposit did+MY do+I do+to
-4 does+BEFORE dont+STOP dont+think dr end end+FROM end+of end+or endless ends+in everybody fee
-4 flight for+all for+me for+now for+your found+BEFORE from+NEG from+TAIL get+outta get+the
-4 get+this go+ahead got got+my grandpa had+NEG haha+> half+of happy hate hiring how+BEFORE
-4 i+PULL i+think if+this ignore+MY im+BEFORE im+VOC im+in in+EVENT is+FROM is+SENDING is+there
-4 is+what it+STOP its ive+NEG job+> kind know+VOC kyle learned leaving+BEFORE like+to list+.
-4 lol+, lol+I lol+SUBJECT lol+i looks loved+> manager+> many+texts me+blush messages midnight
-4 more+BADMSG more+bangs mostly my my+MESSAGES my+WHO my+landline my+mom my+old my+opt
-4 newsletter next+BEFORE no+nothing no+objection no+problem no+worries noise none+. nonstop
-4 nope+> objection off+MY off+TIME office one+with only+MY only+the opt+in ours out+TIME
-4 out+the outta+here page please+CALL price problem putting question+? questions+> quiet
-4 quit+DOING quits read+it recall+giving receipt refund rosa row+f sale same saturday saw scam
-4 school send+DEAR sent shared sign sleep slow so+i so+stop song sorry+BEFORE sorry+MENDED
-4 sorry+WRONG sorry+wrong stop stop+> stop+by stop+to stopped+> stops+> stupid supplies
-4 surprise taking tell+him ten text+notifications texts+HEY texts+TAIL texts+lol the+OTHER
-4 the+job the+manager them them+BEFORE there there+> this+MENDED thru to+ALONE to+ENDED
-4 to+REMOVE to+REPLIED to+UNSUB to+leave to+unsubscribe told+BEFORE ttyl tuna unsubscribe+VOC
-4 until want+my was+VOC was+in was+my weeks what+kind whenever+> who+GAVE who+gave whos+BEFORE
-4 whos+MY with+this without+SUBJECT without+VOC without+YOU worries wouldnt wrote wtf ye
-4 yes+to yet you+FROM you+GAVE you+as you+guys you+know your+TEXT your+list your+message
-4 youre+welcome yours yourself yourself+> zero
-3 "+and ,+ASKED ,+FEEL ,+KINDS ,+MESSAGE ,+SUBJECT ,+THESE ,+are ,+glad ,+hes ,+how ,+id
-3 ,+lets ,+need ,+one ,+only ,+shes ,+use .+" .+0 .+DAY .+DEAR .+FEEL .+REPLY .+SEND .+SENDING
-3 .+UNSUBBED .+cant .+depends .+emails .+ends .+hmm .+house .+last .+maybe .+no .+of .+out
-3 .+perfect .+pls .+promos .+send .+should .+sounds .+start .+strat .+tell .+texts .+thx .+too
-3 .+unsubscribed .+where .+wont .+yess .+yesterday .+zero 0+? 2+> ?+MY ?+SENDING ?+my AGAIN+,
-3 AGAIN+ALONE AGAIN+BADMSG AGAIN+ENDED AGAIN+KEYWORD AGAIN+NEG AGAIN+STOP AGAIN+stop
-3 ALONE+DOING ALONE+and ALONE+by ALONE+is ASKED+> ASKED+for BADMSG BADMSG+DOING BADMSG+or
-3 BEFORE+BADMSG BEFORE+BODY BEFORE+GET BEFORE+I BEFORE+MENDED BEFORE+PLURALS BEFORE+SUBJECT
-3 BEFORE+TEXT BEFORE+add BEFORE+all BEFORE+came BEFORE+complaints BEFORE+died BEFORE+ends
-3 BEFORE+every BEFORE+family BEFORE+finished BEFORE+flowers BEFORE+friday BEFORE+he BEFORE+i
-3 BEFORE+info BEFORE+it BEFORE+lol BEFORE+longer BEFORE+my BEFORE+pain BEFORE+prob
-3 BEFORE+right BEFORE+rush BEFORE+save BEFORE+since BEFORE+thanks BEFORE+then BEFORE+was
-3 BEFORE+werent BEFORE+will BEFORE+youll BLOCK+0 BLOCK+DAY BLOCK+MY BODY+, BODY+on CALL+,
-3 CONSENT+to DAY DAY+, DEAR+, DITCH+YOU DOESNT+0 DOESNT+ASKED DOESNT+BADMSG DOESNT+DAY
-3 DOESNT+MENDED DOESNT+asked DOESNT+object DOESNT+open DOESNT+recall DOING+FROM DONT+ASKED
-3 DONT+BEFORE DONT+DITCH DONT+GAVE DONT+NEG DONT+REPLIED DONT+asked DONT+mind DONT+object
-3 DONT+recall DONT+stop END+0 END+my END+off ENDED+, ENDED+. ENDED+MY ENDED+by ENDED+in
-3 ENDED+is ENDED+it ENDED+me ENDED+or FEEL+. FROM+OTHER FROM+again FROM+at FROM+course FROM+us
-3 GAVE+BEFORE GAVE+ENDED GAVE+KEYWORD GAVE+STOP GAVE+from GAVE+quit GAVE+the GAVE+this
-3 GET+FROM GET+MESSAGES GET+SENDING GET+SPAMMING GET+annoying GET+notifications GET+texts
-3 HEY+MY HEY+NEG HEY+NOT HEY+THESE HEY+YOU HEY+all HEY+not I+MESSAGE I+already I+ask I+dont
-3 I+go I+like I+meant I+say I+should I+sign I+stop I+text KEYWORD+, KEYWORD+. KEYWORD+MY
-3 KEYWORD+by KEYWORD+is KEYWORD+it KEYWORD+me KEYWORD+or KINDS+ENDED KINDS+KEYWORD
-3 KINDS+PLURALS KINDS+are KINDS+my KINDS+the LIST+FROM LIST+and LIST+code LIST+of LIST+werent
-3 LIST+with LOSE+a LOSE+the ME+a ME+as ME+in ME+to MENDED+, MENDED+AGAIN MENDED+TAKE
-3 MENDED+add MENDED+in MENDED+that MESSAGE+, MESSAGE+ENDED MESSAGE+KEYWORD MESSAGE+KINDS
-3 MESSAGE+is MESSAGE+notifications MESSAGE+please MESSAGE+updates MESSAGES+BEFORE MESSAGES+ME
-3 MESSAGES+code MESSAGES+werent MY+0 MY+BADMSG MY+alerts MY+brother MY+case MY+church MY+code
-3 MY+dead MY+end MY+gate MY+house MY+in MY+judge MY+main MY+mum MY+numbers MY+receipt
-3 MY+second MY+sofa MY+weddings MY+word NEG+0 NEG+HEY NEG+KEYWORD NEG+TAKE NEG+all NEG+asked
-3 NEG+complaints NEG+contact NEG+free NEG+good NEG+longer NEG+object NEG+open NEG+ours
-3 NEG+prob NEG+recall NEG+rush NEG+saying NEGATIVE+OTHER NEGATIVE+complaints NEGATIVE+contact
-3 NEGATIVE+good NEGATIVE+longer NEGATIVE+prob NEGATIVE+rush NOT+0 NOT+BEFORE NOT+TIME
-3 NOT+getting NOT+ours NUMBER+SUBJECT OTHER+, OTHER+NEG OTHER+TIME OTHER+on PHONE+BLOCK
-3 PHONE+SUBJECT PHONE+blocked PHONE+of PHONE+the PLURALS+are PLURALS+code PULL+it PULL+off
-3 REMOVE+it REMOVED+it REPLIED+MY REPLIED+to REPLY+PLURALS REPLY+is REPLY+please REPLY+rosa
-3 REVOKE+my SEND+BEFORE SENDING+BADMSG SENDING+my SENDING+notifications SENDING+stop
-3 SENDING+updates SENDING+werent SENDING+with STOP+ME STOP+TAIL STOP+is STOP+me SUBJECT+BEFORE
-3 SUBJECT+PULL SUBJECT+REPLY SUBJECT+actually SUBJECT+already SUBJECT+better SUBJECT+for
-3 SUBJECT+its SUBJECT+like SUBJECT+meant SUBJECT+mind SUBJECT+send SUBJECT+sign
-3 SUBJECT+stopped SUBJECT+went SUBJECT+were TAIL+a TAIL+as TAIL+by TAIL+in TAKE+THESE TAKE+out
-3 TEXT+ENDED TEXT+KEYWORD TEXT+KINDS TEXT+VOC TEXT+notifications TEXT+please TEXT+updates
-3 TEXT+with TEXT+you THESE+NUMBER THINGS+, THINGS+NEG THINGS+VOC THIRD+CALL THIRD+DAY
-3 THIRD+ENDED THIRD+I THIRD+KEYWORD THIRD+REPLIED THIRD+SENDING THIRD+WANT THIRD+i THIRD+told
-3 THREAT+BADMSG THREAT+HEY THREAT+VOC THREAT+done THREAT+okay TIME+DAY TIME+I TIME+MY TIME+we
-3 UNSUB+, VOC+CALL VOC+GAVE VOC+I VOC+NEG VOC+PHONE VOC+TEXT VOC+add VOC+are VOC+leave
-3 VOC+mind VOC+not VOC+or VOC+phone VOC+that VOC+to VOC+want WANT+MENDED WANT+TEXT WANT+a
-3 WANT+help WANT+three WHO+i WISH+ME WISH+TAIL WISH+help WISH+it WISH+me WISH+three YOU+better
-3 YOU+for YOU+mind YOU+out YOU+put YOU+this YOU+want a+MESSAGE a+VOC a+day a+real a+receipt
-3 a+surprise able able+to about+his accepted add again again+, ahead+with alerts+and
-3 all+BEFORE all+this allergic+> allowed alone+and am+on and+ASKED and+NEGATIVE and+REPLIED
-3 and+REPLY and+SEND and+cut and+do and+it and+no apologies apologies+for app are+YOU are+dead
-3 are+the around as+MESSAGES as+SENDING as+TEXT as+YOU as+spam as+you at+all back+. bank
-3 be+TAKE be+able be+taking before+> begging birds+> block+0 block+DAY blocked+BEFORE blocks
-3 bring+the but+DOESNT buy by+whenever call+FROM can+I can+VOC can+the can+you cancel+my
-3 cancelled car+DOESNT car+NEG case cell+> charge charged+BEFORE charged+ME charged+TAIL
-3 charged+VOC charged+me cheese code+, color company+is complaints contact+MY course cruise
-3 cut+it cut+off depends dessert did+DOESNT did+NEG did+NOT did+not didnt+CONSENT didnt+MENDED
-3 didnt+consent different do+i does+it does+the done+> dont+DITCH dont+NEG dont+REPLY
-3 dont+TAKE dont+let dont+object dont+recall dont+stop dont+text doors down down+MY down+with
-3 dr+. dream dream+FROM dream+of dropped+BEFORE early+> else email+BEFORE emails+> ended+>
-3 english english+> enjoy enjoy+your ever+ALONE ever+BADMSG ever+ENDED ever+KEYWORD ever+NEG
-3 ever+STOP ever+stop executor+> f+VOC falling fell finally fine+, first for+it for+the forty
-3 found+MY free+cruise friday+. friend from+ME from+me front front+FROM front+of gentle
-3 gentle+with get get+on getting+BADMSG getting+SPAMMING getting+annoying getting+texts
-3 getting+the getting+your give+up glad+SUBJECT glad+VOC glad+YOU glad+you go+for goat gone+?
-3 good+DOESNT good+DONT good+dont good+to got+to green group guests had+a hair he+BEFORE
-3 hearing+> hello+> help help+with hes+BEFORE his+BEFORE his+EVENT his+LIST his+MESSAGES
-3 his+SENDING his+texts hmm home homework hospital house+. house+NEG house+NOT house+isnt
-3 how+I how+i i+DOESNT i+MESSAGE i+NEG i+already i+ask i+go i+like i+meant i+should i+sign
-3 i+text id+GAVE if+its ill im+HEY im+done im+okay in+> in+MENDED in+a in+front in+my in+one
-3 instead+FROM instead+of is+TEXT is+dead is+it is+texting is+that is+this isnt+for it+?
-3 it+NEG it+WANT it+from it+stopped its+BADMSG its+NEG its+a ive+ASKED ive+NEGATIVE ive+no
-3 ive+told just+KINDS just+MESSAGE just+SENDING just+TEXT just+found just+text keep+ME
-3 keep+TAIL keep+THESE keeps+LIST keeps+MENDED keeps+TEXT kind+FROM kind+of knocking know+YOU
-3 know+you landline last+SENDING late+, lawyer+> leave+BEFORE leave+the let+VOC letter light
-3 line+> list+, list+> list+FROM list+for list+of long+as looking making many+LIST
-3 many+MESSAGES many+SENDING me+a me+as me+on me+posted messages+on min+> mind+, minutes miss
-3 more+pain my+LIST my+PLURALS my+brother my+mum my+new my+permission name name+in need+BEFORE
-3 need+MY need+help need+three neighbors never+> never+ASKED never+REPLIED never+TAKE
-3 never+WISH never+asked new+WHO no+OTHER no+complaints no+contact no+good no+longer no+prob
-3 no+rush nose not+0 not+BEFORE not+getting nothing+HEY nothing+lol number+SUBJECT number+of
-3 number+on object+to objection+TIME objection+at of+MESSAGE of+TEXT of+THESE of+course
-3 off+AGAIN off+again off+at off+my often okay okay+with old old+one omg+BADMSG omg+ENDED
-3 omg+KEYWORD omg+NEG omg+stop one+, one+FROM open+on opt or+ENDED or+KEYWORD or+NOT or+TAKE
-3 or+leave or+not or+only ours+> outta over+BEFORE parents perfect phone+the phone+with photo
-3 photo+FROM please+BEFORE please+KINDS please+SENDING please+TEXT please+add plenty pls+,
-3 pls+> police pool+> prob promos promos+code put put+this really rejoin release replace
-3 report resend resend+> respond respond+to revoke+my revoked row running said+yes sale+>
-3 same+BEFORE satan say say+BEFORE says+MY screen second send+it set+> shell shifts side
-3 side+> sitting sitting+in six size slow+down snow+BEFORE so+ALONE so+BADMSG sofa somebodys
-3 something sorry sounds sounds+good speak speak+with stand+by star step step+> stop+DOING
-3 stop+ME stop+TAIL stop+is stop+me strat subscribe subscribe+to supposed supposed+to sure
-3 surprise+. terminated text+> text+BADMSG text+PLURALS text+VOC text+is texts+AGAIN than+0
-3 than+DAY that+LIST thats+NEG the+0 the+CALL the+DAY the+NEG the+PLURALS the+THINGS the+VOC
-3 the+church the+emails the+end the+gate the+group the+judge the+late the+main the+new
-3 the+receipt the+reminders the+second the+survey the+weddings the+word them+FROM them+off
-3 there+be theres+a these+KINDS they+GAVE think+about this+TEXT this+family those though
-3 thursday tmrw+> to+GET to+KEYWORD to+buy to+get to+getting to+sms to+the told+ME told+TAIL
-3 told+me told+you toll took+BEFORE tour try tub twice+> two+blocks ugh unit
-3 unsubscribe+BEFORE update update+MY us+> use+BEFORE use+LIST use+MENDED use+MESSAGES
-3 use+SENDING use+TEXT used+to voicemail waiting want+MY want+the was+DAY way+. way+to we
-3 we+WANT weddings week+> welcome+to werent whats+the whatsapp which+THIRD which+WHO
-3 which+company who+VOC whos+this whose why+> why+DOESNT wont+BADMSG works would+WISH ye+>
-3 yess yet+> yo+BEFORE yo+MY yoga you you+THINGS you+cant you+mind you+this you+want youd
-3 your+THIRD your+bank your+sms
-2 "+, "+because %+ALONE %+NEG %+STOP %+stop *+to ,+MY ,+NEGATIVE ,+SENDING ,+TAKE ,+TEXT
-2 ,+THIRD ,+be ,+come ,+could ,+dr ,+even ,+gate ,+got ,+last ,+leave ,+message ,+no ,+nurse
-2 ,+once ,+she ,+tell ,+text ,+thank ,+two ,+whenever ,+will ,+would .+% .+2 .+DOING .+MESSAGE
-2 .+REMOVE .+after .+anything .+been .+best .+block .+canceled .+door .+ducking .+endless
-2 .+explain .+fewer .+found .+haha .+happy .+he .+hi .+holy .+howd .+idk .+ignore .+keeps
-2 .+love .+mine .+more .+nonstop .+nope .+omw .+only .+people .+permission .+quitting
-2 .+reacted .+remind .+resubscribe .+running .+shell .+some .+sorry .+step .+talk .+theyre
-2 .+to .+ty .+uninstalled .+whens .+whose .+yep .+yup 0 0+DOESNT 0+NEG 0+NOT 0+VOC 0+guests
-2 0+is 0+messages 0+not 1+> 2+. 2+BEFORE 2+FROM 2+THINGS 3rd+. 5th 5th+> 6pm 9pm ? ?+?
-2 ?+DOESNT ?+I ?+NEG ?+NEGATIVE ?+THIRD ?+YOU ?+for ?+i ?+its ?+no ?+really ?+ugh ?+you
-2 AGAIN+TAKE AGAIN+TIME ALONE+MENDED ALONE+button ALONE+light ALONE+loss ALONE+me ALONE+over
-2 ALONE+please ALONE+putting ALONE+worrying ASKED+MY ASKED+VOC ASKED+first ASKED+this
-2 ASKED+you BADMSG+HEY BADMSG+THINGS BADMSG+TIME BADMSG+all BADMSG+and BADMSG+at BADMSG+is
-2 BADMSG+light BADMSG+lol BADMSG+loss BADMSG+over BADMSG+putting BADMSG+sending
-2 BADMSG+worrying BEFORE+CALL BEFORE+LOSE BEFORE+PULL BEFORE+REMOVE BEFORE+REMOVED
-2 BEFORE+THINGS BEFORE+ads BEFORE+after BEFORE+app BEFORE+bleach BEFORE+button BEFORE+call
-2 BEFORE+cancel BEFORE+charges BEFORE+color BEFORE+cost BEFORE+count BEFORE+cuts BEFORE+decaf
-2 BEFORE+disregard BEFORE+do BEFORE+does BEFORE+down BEFORE+else BEFORE+emails BEFORE+excuse
-2 BEFORE+first BEFORE+form BEFORE+fyi BEFORE+god BEFORE+good BEFORE+haha BEFORE+haircut
-2 BEFORE+hold BEFORE+homework BEFORE+inbox BEFORE+isnt BEFORE+listings BEFORE+looks
-2 BEFORE+noise BEFORE+off BEFORE+paid BEFORE+please BEFORE+removed BEFORE+says BEFORE+sent
-2 BEFORE+shoes BEFORE+signal BEFORE+sir BEFORE+sleep BEFORE+snow BEFORE+song BEFORE+speak
-2 BEFORE+start BEFORE+stopped BEFORE+stops BEFORE+stuff BEFORE+tells BEFORE+that BEFORE+those
-2 BEFORE+too BEFORE+two BEFORE+whatsoever BEFORE+without BEFORE+wont BEFORE+year BEFORE+youd
-2 BLOCK+AGAIN BLOCK+THESE BLOCK+again BLOCK+my BLOCK+the BODY+MENDED BODY+please CALL+FROM
-2 CALL+VOC CALL+from CALL+fyi CALL+got CALL+the CALL+was CALL+with CONSENT+FROM CONSENT+OTHER
-2 CONSENT+form DAY+MENDED DAY+OTHER DAY+VOC DAY+guests DEAR+CALL DEAR+WHO DEAR+call
-2 DITCH+ASKED DITCH+I DITCH+REPLY DITCH+SEND DITCH+THIRD DITCH+VOC DITCH+send DITCH+tell
-2 DOESNT+CONSENT DOESNT+END DOESNT+REMOVE DOESNT+TIME DOESNT+by DOESNT+coming DOESNT+consent
-2 DOESNT+delivered DOESNT+drop DOESNT+exist DOESNT+getting DOESNT+ignoring DOESNT+make
-2 DOESNT+mean DOESNT+now DOESNT+read DOESNT+really DOESNT+remember DOESNT+remove
-2 DOESNT+replace DOESNT+say DOESNT+sure DOESNT+that DOESNT+voting DOESNT+want DOING+.
-2 DOING+AGAIN DOING+of DONT+BADMSG DONT+END DONT+PULL DONT+REMOVE DONT+UNSUB DONT+WISH
-2 DONT+drop DONT+read DONT+remember DONT+remove DONT+replace DONT+unsubscribe DONT+want
-2 END+BEFORE END+DAY END+a END+him ENDED+ME ENDED+TAIL ENDED+at ENDED+button ENDED+calling
-2 ENDED+light ENDED+loss ENDED+over ENDED+please ENDED+putting ENDED+texting EVENT+EVENT
-2 EVENT+FROM EVENT+MENDED EVENT+list EVENT+please EVENT+so FEEL+BEFORE FROM+, FROM+AGAIN
-2 FROM+BODY FROM+THINGS FROM+THIRD FROM+WANT FROM+WHO FROM+after FROM+by FROM+his FROM+if
-2 FROM+me FROM+messages FROM+my FROM+our FROM+since FROM+so FROM+the FROM+them FROM+to GAVE+>
-2 GAVE+SUBJECT GAVE+for GAVE+u GET+BADMSG GET+BEFORE GET+NEGATIVE GET+TAIL GET+back
-2 GET+everything GET+no GET+out GET+well HEY+BEFORE HEY+is HEY+let HEY+you I+CONSENT I+DOING
-2 I+DONT I+GET I+HATE I+KINDS I+LOSE I+MENDED I+MY I+OTHER I+REMOVE I+SENDING I+VOC
-2 I+accidentally I+both I+bring I+closed I+consent I+decided I+dropped I+ended I+hate I+leave
-2 I+love I+make I+need I+prefer I+regret I+reported I+save I+send I+signed I+stopped I+turned
-2 I+typed I+wanna I+went I+won KEYWORD+BEFORE KEYWORD+FROM KEYWORD+ME KEYWORD+TAIL KEYWORD+at
-2 KEYWORD+button KEYWORD+calling KEYWORD+light KEYWORD+loss KEYWORD+over KEYWORD+please
-2 KEYWORD+putting KEYWORD+texting KEYWORD+to KINDS+> KINDS+END KINDS+GAVE KINDS+KINDS
-2 KINDS+STOP KINDS+TIME KINDS+away KINDS+count KINDS+is KINDS+list KINDS+lol KINDS+on
-2 KINDS+reminders KINDS+saved KINDS+so KINDS+stop KINDS+then KINDS+this KINDS+was KINDS+you
-2 LIST+KINDS LIST+PLURALS LIST+THINGS LIST+come LIST+coming LIST+from LIST+here LIST+if
-2 LIST+that LIST+too LIST+whatsoever LOSE+DAY LOSE+FROM LOSE+VOC LOSE+him LOSE+it LOSE+now
-2 LOSE+off ME+. ME+DAY ME+SUBJECT ME+but ME+by ME+every ME+sleep MENDED+2 MENDED+BLOCK
-2 MENDED+CALL MENDED+REMOVE MENDED+YOU MENDED+again MENDED+any MENDED+but MENDED+ends
-2 MENDED+excuse MENDED+form MENDED+go MENDED+god MENDED+leave MENDED+my MENDED+of MENDED+off
-2 MENDED+removed MENDED+start MENDED+the MESSAGE+END MESSAGE+MY MESSAGE+STOP MESSAGE+VOC
-2 MESSAGE+away MESSAGE+count MESSAGE+reminders MESSAGE+so MESSAGE+stop MESSAGE+the MESSAGE+was
-2 MESSAGE+with MESSAGE+you MESSAGES+KINDS MESSAGES+LIST MESSAGES+PLURALS MESSAGES+TAIL
-2 MESSAGES+THINGS MESSAGES+VOC MESSAGES+come MESSAGES+here MESSAGES+on MESSAGES+that
-2 MESSAGES+with MY MY+3rd MY+5th MY+6pm MY+ENDED MY+KINDS MY+PULL MY+THINGS MY+agree
-2 MY+apartment MY+application MY+arrest MY+best MY+big MY+blue MY+bulletin MY+bus MY+call
-2 MY+car MY+cease MY+crack MY+cut MY+desk MY+drop MY+email MY+engine MY+estimate MY+eye
-2 MY+fiance MY+flight MY+flowers MY+formula MY+goat MY+group MY+haircut MY+heat MY+insurance
-2 MY+internet MY+kid MY+lake MY+landlord MY+lease MY+message MY+money MY+mums MY+neighbors
-2 MY+newsletter MY+noise MY+offer MY+permission MY+police MY+pool MY+price MY+quilt MY+same
-2 MY+scooter MY+sister MY+slot MY+song MY+sons MY+subscription MY+third MY+toddler MY+wife
-2 MY+will MY+winter MY+year MY+zoo NEG+ASKED NEG+DAY NEG+DITCH NEG+END NEG+ENDED NEG+NEG
-2 NEG+REMOVE NEG+STOP NEG+at NEG+because NEG+bother NEG+but NEG+calling NEG+delivered NEG+drop
-2 NEG+exist NEG+her NEG+ignoring NEG+it NEG+light NEG+loss NEG+make NEG+mine NEG+my NEG+of
-2 NEG+over NEG+putting NEG+really NEG+remember NEG+remove NEG+replace NEG+signal NEG+speak
-2 NEG+sure NEG+taking NEG+texting NEG+that NEG+u NEG+voting NEGATIVE+BEFORE NEGATIVE+KINDS
-2 NEGATIVE+TEXT NEGATIVE+THINGS NEGATIVE+more NEGATIVE+need NEGATIVE+signal NEGATIVE+speak
-2 NOT+DAY NOT+SUBJECT NOT+UNSUB NOT+VOC NOT+at NOT+by NOT+coming NOT+delivered NOT+ignoring
-2 NOT+now NOT+sure NOT+that NOT+unsubscribe NOT+voting NUMBER+I NUMBER+REMOVE NUMBER+any
-2 NUMBER+ends NUMBER+for NUMBER+i NUMBER+on NUMBER+one NUMBER+removed NUMBER+with OTHER+OTHER
-2 OTHER+WANT OTHER+before OTHER+here OTHER+now OTHER+says OTHER+with OTHER+wont PHONE+CALL
-2 PHONE+MY PHONE+REMOVE PHONE+any PHONE+do PHONE+ends PHONE+fyi PHONE+one PHONE+removed
-2 PHONE+when PLURALS+about PLURALS+from PLURALS+in PULL+a PULL+doors PULL+so REMOVE+MY
-2 REMOVE+that REMOVED+ME REMOVED+TAIL REMOVED+VOC REMOVED+me REPLIED+DOESNT REPLIED+ME
-2 REPLIED+SUBJECT REPLIED+TAIL REPLIED+THIRD REPLIED+VOC REPLIED+me REPLIED+the REPLIED+youd
-2 REPLY+BEFORE REPLY+DEAR REPLY+END REPLY+MESSAGES REPLY+MY REPLY+YOU REPLY+count
-2 REPLY+reminders REPLY+so REPLY+you REVOKE+MY SEND+, SEND+> SEND+AGAIN SEND+FROM
-2 SEND+NEGATIVE SEND+THIRD SEND+again SEND+no SEND+the SEND+them SENDING+AGAIN SENDING+ALONE
-2 SENDING+DITCH SENDING+ENDED SENDING+GAVE SENDING+KEYWORD SENDING+THIRD SENDING+YOU
-2 SENDING+away SENDING+came SENDING+come SENDING+count SENDING+reminders SENDING+so
-2 SENDING+them SENDING+you SPAMMING+> STOP+all STOP+answering STOP+calling STOP+it STOP+light
-2 STOP+loss STOP+my STOP+on STOP+over STOP+paying STOP+putting STOP+texting SUBJECT
-2 SUBJECT+CONSENT SUBJECT+DOING SUBJECT+LOSE SUBJECT+NEGATIVE SUBJECT+OTHER SUBJECT+REMOVE
-2 SUBJECT+SEND SUBJECT+STOP SUBJECT+THESE SUBJECT+a SUBJECT+accidentally SUBJECT+ask
-2 SUBJECT+asked SUBJECT+both SUBJECT+bring SUBJECT+by SUBJECT+carry SUBJECT+consent
-2 SUBJECT+did SUBJECT+dis SUBJECT+dropped SUBJECT+else SUBJECT+ended SUBJECT+fix
-2 SUBJECT+getting SUBJECT+give SUBJECT+go SUBJECT+got SUBJECT+hang SUBJECT+im SUBJECT+leave
-2 SUBJECT+lost SUBJECT+lot SUBJECT+love SUBJECT+need SUBJECT+no SUBJECT+off SUBJECT+or
-2 SUBJECT+out SUBJECT+passed SUBJECT+prefer SUBJECT+promise SUBJECT+regret SUBJECT+reply
-2 SUBJECT+reported SUBJECT+right SUBJECT+save SUBJECT+saw SUBJECT+seem SUBJECT+shared
-2 SUBJECT+think SUBJECT+turned SUBJECT+typed SUBJECT+was SUBJECT+we SUBJECT+won SUBJECT+wrote
-2 TAIL+. TAIL+DAY TAIL+SUBJECT TAIL+but TAIL+every TAIL+sleep TAKE+2 TAKE+LIST TAKE+SUBJECT
-2 TAKE+down TAKE+one TAKE+seeing TAKE+texting TAKE+that TAKE+two TAKE+well TEXT TEXT+END
-2 TEXT+SUBJECT TEXT+TIME TEXT+away TEXT+count TEXT+is TEXT+lol TEXT+my TEXT+reminders TEXT+so
-2 TEXT+stop TEXT+there TEXT+was THESE+LIST THESE+PLURALS THESE+coming THESE+on THESE+quit
-2 THESE+reminders THESE+texts THINGS THINGS+> THINGS+DOESNT THINGS+MENDED THINGS+REPLIED
-2 THINGS+are THINGS+before THINGS+for THINGS+on THINGS+please THINGS+so THINGS+to THINGS+went
-2 THIRD+? THIRD+ASKED THIRD+BLOCK THIRD+FROM THIRD+LIST THIRD+MESSAGES THIRD+NEGATIVE
-2 THIRD+STOP THIRD+UNSUBBED THIRD+as THIRD+blocked THIRD+but THIRD+by THIRD+came THIRD+gave
-2 THIRD+keeps THIRD+last THIRD+no THIRD+quit THIRD+said THIRD+texts THIRD+the
-2 THIRD+unsubscribed THIRD+wants THREAT+ENDED THREAT+KEYWORD THREAT+NEGATIVE THREAT+REPLY
-2 THREAT+TAIL THREAT+about THREAT+be THREAT+begging THREAT+deaf THREAT+no THREAT+pass
-2 THREAT+send THREAT+stop THREAT+through TIME+0 TIME+OTHER TIME+THREAT TIME+does TIME+hes
-2 TIME+i TIME+im TIME+me TIME+you UNSUB+. UNSUB+OTHER UNSUB+button UNSUBBED+FROM UNSUBBED+from
-2 VOC+% VOC+BADMSG VOC+BLOCK VOC+DOESNT VOC+END VOC+HEY VOC+LIST VOC+NOT VOC+SEND VOC+THINGS
-2 VOC+THIRD VOC+TIME VOC+ads VOC+asked VOC+at VOC+better VOC+block VOC+carry VOC+charged
-2 VOC+do VOC+doesnt VOC+excuse VOC+forget VOC+god VOC+got VOC+haircut VOC+hang VOC+i VOC+know
-2 VOC+lot VOC+posted VOC+promise VOC+right VOC+seem VOC+send VOC+set VOC+sleep VOC+start
-2 VOC+stopped VOC+under VOC+up VOC+went WANT+BADMSG WANT+MY WANT+STOP WANT+my WANT+open
-2 WANT+stop WHO+? WHO+DOESNT WHO+FROM WHO+I WHO+NEG WHO+TEXT WHO+are WHO+came WHO+my WISH+CALL
-2 WISH+VOC WISH+texts WISH+the WISH+your WRONG+, WRONG+> WRONG+AGAIN WRONG+again YOU+,
-2 YOU+BLOCK YOU+END YOU+GAVE YOU+LOSE YOU+MY YOU+REPLIED YOU+SEND YOU+SUBJECT YOU+THINGS YOU+a
-2 YOU+block YOU+by YOU+cant YOU+carry YOU+charged YOU+did YOU+do YOU+fix YOU+got YOU+hang
-2 YOU+lot YOU+off YOU+open YOU+or YOU+promise YOU+right YOU+seem YOU+send YOU+still YOU+then
-2 a+BODY a+DAY a+NUMBER a+REPLY a+SENDING a+TIME a+WANT a+WISH a+bad a+big a+break a+copy
-2 a+different a+disaster a+like a+list a+miracle a+number a+place a+second a+single a+spare
-2 a+text a+tractor a+way a+week a+while about+THESE about+her about+this accidentally add+MY
-2 add+my address again+TIME agree agree+on agree+to ahead+> ahead+and all+> all+good all+the
-2 all+to already+GAVE already+paid always amazing an+VOC an+idiot and+END and+THREAT and+WANT
-2 and+im and+now and+send and+why annoying+> another+WHO answering any+> any+further
-2 anything+> anything+WRONG anything+wrong anytime apartment application approve are+LIST
-2 are+SUBJECT are+a are+you as+SUBJECT as+VOC as+long ask+> ask+MY ask+for asked+ME asked+TAIL
-2 asked+me asking+first assistance at+> at+SUBJECT at+VOC at+this at+you attached attorney+>
-2 away+MY back+to backstop bad bad+BEFORE badge bags battery bc be+0 be+DAY be+NEGATIVE be+VOC
-2 be+no be+over be+texting be+your beautiful because+THREAT because+hes because+im been+BADMSG
-2 been+DOING been+FROM been+coming been+on been+so before+BEFORE before+I before+OTHER
-2 before+i before+lunch begging+> behind+a being+everyones below big bin+BEFORE birthday+>
-2 biscuits bit bleach bleach+for block+THESE blocked blocked+AGAIN blocked+again blocking+MY
-2 bookings bookings+, boring both+> both+agree bother bothering bothering+BEFORE bothering+ME
-2 bothering+TAIL bothering+VOC bothering+me bothers bothers+BEFORE bothers+ME bothers+TAIL
-2 bothers+VOC bothers+me boxes break break+FROM break+from brilliant bring+BEFORE bro brothers
-2 bulletin bulletin+> bullshit bullshit+, bus but+DONT but+NOT but+it but+my but+not button+on
-2 buy+> by+TIME by+at by+itself c+> cable call+, call+from called calling+VOC came+BEFORE
-2 came+FROM came+by came+off camping camping+> can+ASKED can+REPLY can+SEND can+THIRD can+send
-2 can+tell cancel+VOC cancel+that canceled canceled+> canceling cancelled+on candidates candle
-2 candle+> cant+do cant+make cant+reach car+, case+, case+> chapter charged+roaming charges
-2 charges+BEFORE checked+> choice claim cleaning client code+DOESNT code+NEG color+> come+GET
-2 come+TIME coming+DAY company+. competitor complain complaints+about condos consent+FROM
-2 consent+OTHER consent+form contact+my copy+FROM copy+of cost cost+BEFORE cost+ME cost+TAIL
-2 cost+VOC cost+me couldnt count count+as course+, court+OTHER court+date crack custody
-2 cut+FROM cut+VOC cuts cuts+FROM cv damn dead+. deaf decaf decided decided+to decline+MY
-2 decline+the deed delete+BEFORE delete+the deleted+BEFORE deleted+it delivered delivered+>
-2 desist+or dessert+> did+BEFORE did+it did+my did+the didnt+ALONE didnt+ENDED didnt+GET
-2 didnt+KEYWORD didnt+OTHER didnt+REPLY didnt+TAKE didnt+get didnt+mean die die+> died+in dip
-2 directory disaster disaster+, disregard do+> do+this doctor+BEFORE doctor+REPLIED
-2 doctor+said dolores dont+BADMSG dont+GAVE dont+KINDS dont+MESSAGE dont+PULL dont+SENDING
-2 dont+UNSUB dont+drop dont+replace dont+unsubscribe dont+want door+, doors+, down+> down+?
-2 down+BEFORE down+for dress driveway driving drop+> drop+it dropped dropped+off duck ducking
-2 dumplings ear earlier ease ease+BEFORE ease+up eleven else+is email+, email+ME email+TAIL
-2 email+VOC email+me emailed end+MY end+the ended+BEFORE ended+up engine enough+of envelope
-2 estimate estimate+> every+0 every+day every+one every+time everyone everyones everything
-2 everything+> everywhere everywhere+. evidence evidence+> excuse executor exit exit+> explain
-2 explain+> eyes+> f+BEFORE face fast fault feel felt fever fewer fewer+> fiance figured
-2 fill+BEFORE filled filled+> filling filter finally+. find+MY find+the finished+a fixin
-2 fixin+to floor for for+ASKED for+DAY for+DEAR for+SENDING for+THIRD for+another for+asking
-2 for+court for+sale for+ten forget forget+> forget+ME forget+TAIL forget+me forgot form+WANT
-2 formula formula+BEFORE found+it friday+, friday+> from+our from+your full+so fyi fyi+>
-2 gate+, gate+THINGS gate+code gave+0 gave+DAY gave+u get+back get+my get+out get+well
-2 get+your getting+PLURALS getting+SENDING getting+any give+VOC give+me glad glue go+DITCH
-2 go+on go+quiet go+with goats goats+. god+let goes+to going+with good+NEG good+with got+FROM
-2 got+NEG got+anything group+BEFORE group+MESSAGES group+texts grow had had+NEGATIVE had+no
-2 had+the hair+and haircut half+> hand happy+> happy+to have+SUBJECT have+a he+told head
-2 hearing heat helped helping her+SUBJECT here+, hes+FROM hey+I hey+SUBJECT hey+i hi hi+, hi+>
-2 him+MY him+TIME him+the his his+WHO his+dad holy+BEFORE holy+shit home+BEFORE home+VOC
-2 homesick homesick+for house house+, how+SUBJECT how+come how+did how+loud how+much how+often
-2 howd i+CONSENT i+DONT i+END i+GAVE i+GET i+HATE i+KINDS i+LOSE i+MENDED i+NEGATIVE i+OTHER
-2 i+SENDING i+VOC i+WISH i+accidentally i+consent i+dont i+dropped i+ended i+got i+hate i+keep
-2 i+lost i+love i+no i+prefer i+regret i+reply i+reported i+save i+say i+signed i+turned
-2 i+typed i+wanna idiot idk idk+VOC idk+YOU idk+u if+BEFORE if+MY if+we ignore+my ill+ALONE
-2 ill+BADMSG ill+ENDED ill+KEYWORD ill+NEG ill+STOP ill+be ill+pass ill+stop im+NEGATIVE
-2 im+about im+begging im+deaf im+no im+through immediately in+MY in+any in+every in+hospital
-2 in+line in+our in+row in+spring in+that in+to inbox+is info infos inhaler inhaler+BEFORE
-2 instead+> insurance+VOC intern internet into+a iron is is+BLOCK is+THIRD is+TIME is+broken
-2 is+bullshit is+getting is+how is+off is+out is+plenty is+something isnt isnt+> isnt+the
-2 issue it+GAVE it+REPLIED it+SEND it+be it+every it+sent its+NEGATIVE its+siobhan its+two
-2 itself job job+and john jump june just+VOC keep+LIST keep+MENDED keep+MESSAGES keep+TEXT
-2 keep+seeing keep+texting keeps+MESSAGES keeps+texting kept knee knock+doors know+.
-2 know+BEFORE l lake landlord last+KINDS last+LIST last+MESSAGE last+OTHER last+TEXT
-2 last+THINGS last+night late+> lawn learned+MY learned+to learning lease leave+VOC leaving+MY
-2 leaving+my left+my lend let+ME let+TAIL let+there let+us lice light+on like+VOC line
-2 line+TIME link+says logo longer longer+OTHER longer+TAKE longer+looking lose+my loss lost+0
-2 lost+DAY lost+your lot lot+> luis lunch+> m mad+TIME mad+at makes+THIRD making+BEFORE
-2 making+ME making+TAIL making+VOC making+me man+> man+and mans may+BEFORE maybe+>
-2 maybe+DOESNT maybe+NEG maybe+SUBJECT maybe+VOC maybe+YOU maybe+you me+. me+DAY me+LIST
-2 me+PLURALS me+SUBJECT me+but me+by me+every me+sleep me+to mean+MY mean+the mean+to
-2 meant+for med med+BEFORE message+, message+. messages+a messages+too metal milk mind+> mine
-2 miracle miracle+worker miss+MY miss+the missing mom monday month more+BODY more+bleach
-2 more+snow mother+. move+BEFORE much much+> mum mums my+EVENT my+application my+case my+dead
-2 my+deposit my+fiance my+first my+gym my+job my+kid my+mums my+neighbors my+sister my+sons
-2 my+toddler my+wife nah+NOT nah+not name+is name+right names near need+the needed+. needed+>
-2 neighbor neighbours never+END never+LOSE never+got never+mind newsletter+is next+ENDED
-2 next+EVENT next+month night no+BEFORE no+DOESNT no+I no+KINDS no+NOT no+SUBJECT no+TEXT
-2 no+THINGS no+VOC no+more no+need no+not no+signal no+speak noise+> nonstop+, not+DAY
-2 not+SUBJECT not+UNSUB not+VOC not+by not+coming not+delivered not+ignoring not+mine not+now
-2 not+sure not+that not+unsubscribe not+voting notification notifications now+SUBJECT
-2 number+FROM number+I number+REMOVE number+any number+do number+ends number+for number+i
-2 number+in number+off number+one number+removed number+with numbers october of+0 of+LIST
-2 of+ME of+SENDING of+TAIL of+THIRD of+WHO of+messages of+the of+them of+these of+us off+after
-2 off+his off+the office+> ok+NEG ok+STOP omw on+BODY on+DITCH on+LIST on+MENDED on+SUBJECT
-2 on+hold on+main on+this on+you on+your once+a one+? ones+MY only+CALL only+VOC only+ones op
-2 op+> open+BEFORE open+MY open+the opinion or+BEFORE or+DONT or+FROM or+did or+from
-2 or+nothing or+the order+MY order+TIME order+the other other+side others otp out+, out+by
-2 out+if out+last out+of out+to outside owe package pad paid+, paid+> panel panicking
-2 paper+THINGS parking party patient+. patient+with paying payment payment+on people+are
-2 perfect+. permission+to person+I person+i phone+MY phone+fyi phone+got phone+was photo+of
-2 pick pick+BEFORE place+BEFORE place+MY please+MENDED please+MESSAGE please+PULL please+REPLY
-2 please+TAKE please+excuse please+god please+leave please+start please+text pls+BEFORE
-2 pls+LOSE pls+NEGATIVE pls+no points points+, position posted posted+by prefer+CALL
-2 pretending pretending+to private+BEFORE problem+> problem+with profile promise
-2 promise+DOESNT promise+NEG promise+NOT promise+not promos+to proud put+it quick quilt+OTHER
-2 quit+LIST quit+and quit+it quit+my quit+on quit+texting quitting quiz+> quote raffle+, ran
-2 rather+talk reach reach+BEFORE reach+VOC reacted reacted+* read ready+> real+WHO real+person
-2 reason+to receipt+, record+> refund+BEFORE regret remember remember+signing remind
-2 remind+BEFORE remind+ME remind+TAIL remind+VOC remind+me remote remove remove+VOC rent
-2 replace+BEFORE replace+it reply+to reported+MY reschedule+> resubscribe resume+MY resume+my
-2 review review+> revoke+MY revoked+> ride roaming rude said said+> said+THIRD said+youd sam
-2 same+time save+VOC say+ALONE say+BADMSG say+it say+stop says+" says+I says+NEGATIVE says+i
-2 says+my says+no scam+> school+. school+app scooter screenshots second+opinion see+BEFORE
-2 see+VOC seeing+your seem selling send+> send+NEG send+NEGATIVE send+no send+to sending+MY
-2 sending+THESE sending+THIRD sending+them sent+NEG service+, set+up share+BEFORE shared+MY
-2 shell+be shes shes+MY shes+the shifts+, shit shit+BEFORE shit+MY shit+VOC shit+that shoes
-2 shoes+TIME should+BEFORE should+KINDS should+MESSAGE should+REPLY should+SENDING should+TEXT
-2 should+be should+text show signal signs signs+FROM since+> since+SUBJECT sing singing single
-2 sink siobhan sister six+. sleeping slot smile sms+> sms+KINDS sms+LIST sms+PLURALS snow so+>
-2 so+WHO so+be so+early so+if so+my so+why sofa+> someone+CALL someone+call something+BEFORE
-2 song+> soon sound spam+, spanish spicy spin spot+so st+> stairs star+> start+> start+BEFORE
-2 staying still+GAVE still+TAKE still+have stop+and stop+at stop+light stop+loss stop+over
-2 stop+putting stop+worrying stopped+answering stopped+paying stops+MY stops+the store+>
-2 street stronger stronger+> stuck+behind such sunday+and sure+> sure+SUBJECT sure+VOC swap
-2 swapped switch+ME switch+TAIL switch+VOC switch+me switching table take+FROM take+THESE
-2 take+down take+out take+these take+two taking+BEFORE talk talk+to tbh tea tell+MY tells
-2 tells+VOC ten+> tenant text+ENDED text+KEYWORD text+KINDS text+ME text+STOP text+TAIL
-2 text+away text+count text+me text+reminders text+so text+stop texts+> texts+I texts+MY
-2 texts+come texts+i than thanks+, that+BEFORE that+EVENT that+MY that+NEG that+OTHER
-2 that+doesnt that+haircut that+my thats+a thats+the thats+why the+3rd the+5th the+6pm
-2 the+BODY the+PULL the+STOP the+THIRD the+alerts the+best the+big the+blue the+bulletin
-2 the+bus the+call the+cut the+deposit the+drop the+estimate the+formula the+goat
-2 the+insurance the+lake the+lease the+newsletter the+old the+order the+police the+pool
-2 the+quilt the+same the+scooter the+third the+zoo then then+ALONE then+NEG then+stop
-2 there+BEFORE there+NEG there+a there+an theres these+SENDING these+texts they+gave theyre
-2 theyre+back thing+TIME think+> think+BEFORE think+MY think+SUBJECT think+i think+this
-2 thinking thinking+FROM thinking+of this+DAY this+MESSAGES this+SENDING this+VOC this+for
-2 this+stuff this+texting thought+VOC thought+YOU through+, through+VOC thursday+, till
-2 till+DAY time+SUBJECT time+and time+is to to+MENDED to+MESSAGE to+PULL to+REPLY to+REVOKE
-2 to+SEND to+SENDING to+THINGS to+a to+cancel to+clean to+head to+knock to+open to+remove
-2 to+see to+send to+share to+stay to+text to+this to+withdraw toddler too too+early too+or
-2 took+0 took+DAY took+ME took+me tooth tractor traffic traffic+, trial trucks trying
-2 trying+to ttyl+> tues turn+THIRD turn+them two+. two+BEFORE ty u+for unblocked unblocked+VOC
-2 under+MY under+the undo+my uninstalled unlock unsubscribe+. unsubscribe+OTHER
-2 unsubscribe+button unsubscribed+FROM unsubscribed+from unsubscribing until+MY until+the up+.
-2 up+> up+BEFORE up+DAY up+NEG up+REPLY up+first up+in update+my updates+> upstairs ur+BEFORE
-2 ur+MESSAGE ur+REPLY ur+TEXT ur+free useless useless+, van voice voting voting+for w+SUBJECT
-2 w+VOC w+YOU w+you walk+> wanted+to was+0 was+ASKED was+FROM was+SUBJECT was+YOU was+meant
-2 was+quick was+told was+you wasnt watch we+MY we+STOP we+WISH we+both we+could we+went we+won
-2 weddings+BEFORE weddings+FROM weddings+off week+for weekends weekends+> weeks+> well+soon
-2 went+to were+in wet what what+MENDED what+NUMBER what+PHONE what+do what+else what+number
-2 whatever+> whats+my whats+up whatsoever whatsoever+> when+does when+i when+ur
-2 whenever+SUBJECT whens whens+MY whens+the where+did wheres+my while who who+THESE who+dis
-2 who+else who+passed whole whose+LIST why+MY why+NEG why+did why+u why+was wife+about will+I
-2 will+MY will+SUBJECT will+hear will+i winter with+DEAR with+GET with+MENDED with+him
-2 with+texts without+ASKED without+the without+you wont+ALONE wont+ENDED wont+KEYWORD
-2 wont+open wont+stop word+" word+I word+SUBJECT word+i work+, work+CALL work+PHONE work+VOC
-2 work+phone worker worker+> working working+> worries+, would+WANT would+do would+like
-2 written wrong+, wrong+> wrong+AGAIN wrong+again yall+charged yall+open year+but yep
-2 yes+BEFORE yes+FEEL yes+SUBJECT yes+TIME yet+, you+, you+DITCH you+REPLIED you+SEND you+WANT
-2 you+a you+by you+carry you+do you+for you+get you+hang you+im you+lot you+never you+off
-2 you+or you+out you+promise you+put you+right you+seem you+send your your+BEFORE your+PLURALS
-2 your+THINGS your+alerts your+app your+company your+competitor your+heart your+logo
-2 your+newsletter your+notification your+office youre+BEFORE youre+making youve+BEFORE
-2 youve+NEG yup zoo 🚫+>
2 " "+" "+KINDS "+SENDING #+> % *+. *+on ,+DEAR ,+NOT ,+TIME ,+drop ,+farewell ,+goodbye
2 ,+hope ,+in ,+keep ,+love ,+moved ,+new ,+none ,+not ,+permanently ,+phone ,+press ,+put
2 ,+quit ,+r ,+right ,+starting ,+ta ,+this ,+weekly ,+whatever .+ASKED .+BLOCK .+DONT .+FROM
2 .+KEYWORD .+MY .+NOT .+THINGS .+abeg .+absolutely .+account .+already .+be .+bin .+blocked
2 .+blocking .+by .+cars .+congrats .+drop .+eh .+fix .+funny .+got .+grandpas .+half .+heres
2 .+its .+jog .+kids .+kill .+mate .+my .+negative .+next .+note .+notice .+one .+pass .+plese
2 .+post .+pretend .+pull .+read .+reminders .+retired .+s .+save .+scratch .+screw .+season
2 .+second .+shove .+silence .+since .+skip .+smh .+someone .+somewhere .+sort .+sotp .+stahp
2 .+stop .+stopp .+stpo .+tak .+texted .+thought .+turn .+twice .+u .+unsolicited .+unsub
2 .+wish .+x .+yeah 0+I 0+an 0+business 0+for 0+i 0+of 19th 2+, 2+KEYWORD 2+NEG 4th 4th+.
2 ?+ASKED ?+STOP ?+THREAT ?+asking ?+because ?+then ?+thx AGAIN+AGAIN AGAIN+TEXT AGAIN+again
2 ALONE+0 ALONE+FROM ALONE+I ALONE+NEG ALONE+VOC ALONE+coming ALONE+from ALONE+i ALONE+link
2 ALONE+on ALONE+telling ALONE+the ASKED+. ASKED+AGAIN ASKED+ME ASKED+TAIL ASKED+again
2 ASKED+me ASKED+removal ASKED+the ASKED+u AUTHORITY+, AUTHORITY+is BADMSG+0 BADMSG+DOESNT
2 BADMSG+MENDED BADMSG+coming BADMSG+from BADMSG+i BADMSG+now BADMSG+right BADMSG+telling
2 BADMSG+today BADMSG+up BEFORE BEFORE+ASKED BEFORE+CONSENT BEFORE+FROM BEFORE+NEGATIVE
2 BEFORE+UNSUB BEFORE+WHO BEFORE+alerts BEFORE+before BEFORE+birthday BEFORE+buddy
2 BEFORE+consent BEFORE+contract BEFORE+days BEFORE+dings BEFORE+donation BEFORE+end
2 BEFORE+fix BEFORE+fr BEFORE+further BEFORE+go BEFORE+id BEFORE+in BEFORE+its BEFORE+know
2 BEFORE+lists BEFORE+make BEFORE+makes BEFORE+morning BEFORE+no BEFORE+passed
2 BEFORE+permanently BEFORE+political BEFORE+process BEFORE+rental BEFORE+revoked BEFORE+roof
2 BEFORE+sad BEFORE+sending BEFORE+she BEFORE+shes BEFORE+should BEFORE+stop
2 BEFORE+subscription BEFORE+thx BEFORE+time BEFORE+times BEFORE+tree BEFORE+txt BEFORE+up
2 BEFORE+what BEFORE+wish BEFORE+withdrawn BEFORE+would BLOCK+ME BLOCK+TAIL BLOCK+TIME
2 BLOCK+VOC BLOCK+me BLOCK+this BODY+DOESNT BODY+NEG BODY+and BODY+is CALL+AGAIN CALL+HEY
2 CALL+MENDED CALL+for CALL+is CALL+my CONSENT+, CONSENT+I CONSENT+SUBJECT CONSENT+i
2 CONSENT+revoked DAY+BEFORE DAY+GAVE DAY+LIST DAY+TIME DAY+WHO DAY+an DAY+business
2 DAY+concern DAY+it DEAR+> DEAR+BEFORE DEAR+END DEAR+GAVE DEAR+LOSE DEAR+REMOVE DEAR+one
2 DEAR+remove DITCH+NEG DITCH+STOP DITCH+TAKE DITCH+do DITCH+me DITCH+only DITCH+take
2 DITCH+this DITCH+u DOESNT+CALL DOESNT+I DOESNT+KINDS DOESNT+REMOVED DOESNT+THIRD
2 DOESNT+again DOESNT+agree DOESNT+buying DOESNT+consented DOESNT+disturb DOESNT+do DOESNT+him
2 DOESNT+hit DOESNT+i DOESNT+message DOESNT+opt DOESNT+the DOESNT+use DOESNT+welcome
2 DOESNT+will DONT+, DONT+> DONT+OTHER DONT+again DONT+authorize DONT+consented DONT+disturb
2 DONT+hear DONT+hit DONT+leave DONT+need DONT+see DONT+work END+. END+DOESNT END+MY END+OTHER
2 END+TEXT END+button END+every END+key END+these END+this END+to END+today END+txts END+you
2 ENDED+0 ENDED+? ENDED+LIST ENDED+NEG ENDED+REPLY ENDED+SEND ENDED+SPAMMING ENDED+SUBJECT
2 ENDED+THIRD ENDED+i ENDED+link ENDED+sending ENDED+so ENDED+telling ENDED+this ENDED+today
2 ENDED+txts ENDED+your EVENT+? EVENT+DOESNT EVENT+is EVENT+notices EVENT+results FEEL+MY
2 FEEL+this FROM+? FROM+DAY FROM+FROM FROM+MENDED FROM+YOU FROM+a FROM+here FROM+i FROM+it
2 FROM+on FROM+one FROM+socks FROM+twice FROM+u FROM+who FROM+you GAVE GAVE+, GAVE+DOESNT
2 GAVE+DONT GAVE+GAVE GAVE+NEG GAVE+NEGATIVE GAVE+by GAVE+no GAVE+you GET+, GET+DEAR GET+EVENT
2 GET+GAVE GET+PULL GET+REMOVED GET+another GET+cancelled GET+my GET+nothing GET+removed
2 GET+some HATE+BEFORE HEY+ASKED HEY+DITCH HEY+HEY I+> I+DAY I+NOT I+REPLIED I+REVOKE I+are
2 I+came I+change I+gone I+guess I+live I+look I+made I+mail I+opt I+own I+put I+report
2 I+resigned I+screenshot I+shut I+sue I+swear I+throw I+unsubscribe I+win I+withdraw
2 KEYWORD+0 KEYWORD+> KEYWORD+? KEYWORD+LIST KEYWORD+NEG KEYWORD+REPLY KEYWORD+SEND
2 KEYWORD+SPAMMING KEYWORD+SUBJECT KEYWORD+THIRD KEYWORD+i KEYWORD+link KEYWORD+sending
2 KEYWORD+so KEYWORD+telling KEYWORD+this KEYWORD+today KEYWORD+txts KEYWORD+your KINDS+DEAR
2 KINDS+DOESNT KINDS+NEG KINDS+NEGATIVE KINDS+SUBJECT KINDS+for KINDS+go KINDS+no KINDS+ones
2 KINDS+pls KINDS+subscription KINDS+thing KINDS+your LIST+I LIST+MY LIST+any LIST+but
2 LIST+else LIST+go LIST+i LIST+not LIST+off LIST+only LIST+should LIST+the LOSE+BEFORE
2 LOSE+ME LOSE+OTHER LOSE+TAIL LOSE+YOU LOSE+button LOSE+every LOSE+key LOSE+me LOSE+txts ME
2 ME+> ME+DONT ME+again ME+go ME+his ME+know ME+never MENDED MENDED+? MENDED+BODY MENDED+PHONE
2 MENDED+REVOKE MENDED+VOC MENDED+be MENDED+fix MENDED+have MENDED+key MENDED+nothing
2 MENDED+process MENDED+revoked MENDED+stop MENDED+thing MENDED+tree MENDED+txts MENDED+was
2 MENDED+with MENDED+withdrawn MESSAGE+BEFORE MESSAGE+DEAR MESSAGE+I MESSAGE+NEGATIVE
2 MESSAGE+alerts MESSAGE+and MESSAGE+i MESSAGE+no MESSAGE+subscription MESSAGE+that
2 MESSAGE+thing MESSAGE+your MESSAGES+FROM MESSAGES+MENDED MESSAGES+MY MESSAGES+NEG
2 MESSAGES+NOT MESSAGES+anymore MESSAGES+but MESSAGES+can MESSAGES+only MESSAGES+should
2 MESSAGES+the MY+19th MY+BEFORE MY+CONSENT MY+END MY+LOSE MY+MENDED MY+MESSAGES MY+NUMBER
2 MY+SENDING MY+SUBJECT MY+TEXT MY+WISH MY+ac MY+ads MY+aint MY+answer MY+app MY+appointment
2 MY+appt MY+bbb MY+bill MY+buttons MY+chart MY+class MY+coffee MY+come MY+data MY+delete
2 MY+discount MY+district MY+do MY+door MY+effort MY+emergency MY+energy MY+executor MY+firm
2 MY+first MY+free MY+ftc MY+giving MY+gutters MY+here MY+hint MY+info MY+large MY+laundry
2 MY+lawyer MY+locks MY+magic MY+mailbox MY+mother MY+ones MY+person MY+phones MY+plug
2 MY+political MY+practice MY+request MY+resignation MY+rest MY+ribs MY+roster MY+rush
2 MY+safety MY+small MY+sms MY+specials MY+stop MY+subscriber MY+sun MY+thing MY+to
2 MY+tracking MY+trouble MY+weekly MY+world MY+would MY+you NEG+% NEG+, NEG+? NEG+GET NEG+I
2 NEG+MENDED NEG+RECEIVE NEG+REMOVED NEG+SENDING NEG+SPAMMING NEG+THESE NEG+THIRD NEG+be
2 NEG+buying NEG+consent NEG+disturb NEG+else NEG+from NEG+going NEG+hit NEG+i NEG+if NEG+me
2 NEG+need NEG+opt NEG+roof NEG+sending NEG+sent NEG+telling NEG+text NEG+these NEG+thx NEG+to
2 NEG+twice NEG+use NEG+welcome NEG+will NEG+work NEGATIVE+? NEGATIVE+ALONE NEGATIVE+CONSENT
2 NEGATIVE+ENDED NEGATIVE+KEYWORD NEGATIVE+MENDED NEGATIVE+MESSAGE NEGATIVE+MESSAGES
2 NEGATIVE+MY NEGATIVE+STOP NEGATIVE+roof NEGATIVE+stop NEGATIVE+the NEGATIVE+thx NEGATIVE+to
2 NEGATIVE+wish NOT+. NOT+BADMSG NOT+HEY NOT+KINDS NOT+MESSAGE NOT+NEG NOT+THIRD NOT+WISH
2 NOT+be NOT+ever NOT+get NOT+happen NOT+him NOT+need NOT+opt NOT+stop NOT+welcome NUMBER+.
2 NUMBER+FEEL NUMBER+is NUMBER+private NUMBER+was OTHER+BEFORE OTHER+by OTHER+my OTHER+nurse
2 OTHER+ships OTHER+updates PHONE+, PHONE+FEEL PHONE+FROM PHONE+MESSAGES PHONE+PLURALS
2 PHONE+and PHONE+be PHONE+is PHONE+out PLURALS+DITCH PLURALS+MENDED PLURALS+can PLURALS+only
2 PLURALS+please PULL+ME PULL+MY PULL+TAIL PULL+on PULL+the RECEIVE+MY RECEIVE+NEG
2 RECEIVE+nothing REGULATOR+. REGULATOR+is REMOVE REMOVE+, REMOVE+ME REMOVE+OTHER REMOVE+TAIL
2 REMOVE+button REMOVE+key REMOVE+me REMOVE+on REMOVE+this REMOVED REMOVED+, REMOVED+SUBJECT
2 REPLIED REPLIED+> REPLIED+NEGATIVE REPLIED+no REPLIED+of REPLIED+so REPLY+. REPLY+AGAIN
2 REPLY+I REPLY+and REPLY+c REPLY+for REPLY+has REPLY+i REPLY+more REPLY+of REPLY+subscription
2 REPLY+thing REPLY+your REVOKE REVOKE+, REVOKE+any SEND+more SENDING+? SENDING+DOESNT
2 SENDING+NOT SENDING+THREAT SENDING+alerts SENDING+anymore SENDING+in SENDING+no SENDING+of
2 SENDING+subscription SENDING+thing SENDING+up SENDING+your STOP STOP+% STOP+0 STOP+I
2 STOP+MENDED STOP+NEG STOP+OTHER STOP+SENDING STOP+SPAMMING STOP+i STOP+sending STOP+telling
2 STOP+this STOP+your SUBJECT+2 SUBJECT+AGAIN SUBJECT+I SUBJECT+KEYWORD SUBJECT+REVOKE
2 SUBJECT+THINGS SUBJECT+TIME SUBJECT+UNSUB SUBJECT+WHO SUBJECT+again SUBJECT+can
2 SUBJECT+cares SUBJECT+closed SUBJECT+could SUBJECT+guess SUBJECT+isnt SUBJECT+live
2 SUBJECT+look SUBJECT+made SUBJECT+moved SUBJECT+must SUBJECT+not SUBJECT+opt SUBJECT+own
2 SUBJECT+people SUBJECT+please SUBJECT+quit SUBJECT+resigned SUBJECT+said SUBJECT+screenshot
2 SUBJECT+shut SUBJECT+since SUBJECT+spammers SUBJECT+swear SUBJECT+tell SUBJECT+throw
2 SUBJECT+turn SUBJECT+unsubscribe SUBJECT+win SUBJECT+withdraw TAIL TAIL+> TAIL+DONT
2 TAIL+again TAIL+else TAIL+go TAIL+his TAIL+know TAIL+never TAIL+thx TAKE+> TAKE+ASKED
2 TAKE+DEAR TAKE+GET TAKE+ME TAKE+REPLY TAKE+an TAKE+another TAKE+away TAKE+button
2 TAKE+getting TAKE+going TAKE+key TAKE+my TAKE+note TAKE+replying TAKE+telling TAKE+this
2 TEXT+> TEXT+FROM TEXT+I TEXT+ME TEXT+NEGATIVE TEXT+TAIL TEXT+TEXT TEXT+about TEXT+alerts
2 TEXT+and TEXT+i TEXT+no TEXT+subscription TEXT+that TEXT+thing TEXT+your THESE+AGAIN
2 THESE+ALONE THESE+BADMSG THESE+MENDED THESE+again THESE+any THESE+for THESE+notifications
2 THESE+stop THINGS+AGAIN THINGS+BEFORE THINGS+I THINGS+KINDS THINGS+PLURALS THINGS+SUBJECT
2 THINGS+THIRD THINGS+again THINGS+and THINGS+bank THINGS+i THINGS+like THINGS+of
2 THINGS+reminders THINGS+ships THIRD+LOSE THIRD+SUBJECT THIRD+at THIRD+did THIRD+dont
2 THIRD+else THIRD+husbands THIRD+put THIRD+remove THIRD+shes THIRD+used THIRD+with THREAT+0
2 THREAT+BLOCK THREAT+DAY THREAT+DOESNT THREAT+GAVE THREAT+NEG THREAT+REPLIED THREAT+TAKE
2 THREAT+YOU THREAT+a THREAT+all THREAT+blocking THREAT+ok THREAT+report THREAT+requesting
2 THREAT+sure THREAT+tired THREAT+you TIME+DOESNT TIME+NOT TIME+breakfast TIME+dinner TIME+id
2 TIME+not TIME+once TIME+one TIME+that UNSUB+link UNSUBBED UNSUBBED+. VOC+0 VOC+2 VOC+BEFORE
2 VOC+DAY VOC+MENDED VOC+STOP VOC+YOU VOC+again VOC+any VOC+be VOC+come VOC+else VOC+figure
2 VOC+give VOC+id VOC+let VOC+makes VOC+people VOC+process VOC+quit VOC+since VOC+so
2 VOC+spammers VOC+things VOC+think VOC+thx VOC+when VOC+with WANT+. WANT+BODY WANT+CALL
2 WANT+I WANT+SUBJECT WANT+i WANT+messages WANT+off WANT+someone WHO+. WHO+> WHO+KINDS
2 WHO+REPLIED WHO+SUBJECT WHO+YOU WHO+days WHO+here WHO+like WHO+who WISH WISH+BODY WISH+ENDED
2 WISH+I WISH+KEYWORD WISH+SUBJECT WISH+THESE WISH+but WISH+for WISH+i WISH+of WISH+off
2 WISH+someone WRONG+BODY WRONG+THIRD WRONG+tree WRONG+with YOU+2 YOU+DOESNT YOU+DONT
2 YOU+ENDED YOU+KEYWORD YOU+KINDS YOU+MENDED YOU+MESSAGE YOU+NEGATIVE YOU+REPLY YOU+TEXT
2 YOU+WHO YOU+YOU YOU+again YOU+but YOU+going YOU+in YOU+is YOU+no YOU+people YOU+quit
2 YOU+since YOU+spammers YOU+take YOU+text YOU+think a+BEFORE a+END a+LOSE a+MENDED a+THIRD
2 a+WRONG a+birthday a+cat a+colonoscopy a+few a+fire a+fish a+fixed a+fortune a+hint a+kid
2 a+kitchen a+living a+pool a+quieter a+restraining a+short a+wrong a+yard abeg about+>
2 about+BODY about+KINDS about+mattress absolutely ac account account+, after+DAY after+MY
2 after+that again+and agreed agreed+to ahead+, alerts+I alerts+SUBJECT alerts+i all+FROM
2 all+KINDS all+LIST all+TEXT all+of along already+, am an and+0 and+DOESNT and+GET and+LOSE
2 and+NEG and+also and+could and+does and+for and+nothing and+quiet and+quit and+says and+so
2 and+the and+would another another+> another+one answer answer+, answers answers+BEFORE
2 any+CONSENT any+MENDED any+SENDING any+chance any+day any+longer any+other any+permission
2 anymore+> anything+else apparently appointment+, appt are+> are+DITCH are+cool are+over
2 are+unwelcome as as+MY as+a as+my ask+AGAIN ask+again asking+. at+EVENT at+dinner at+once
2 at+your august automated away+. away+> away+and away+for away+your back+BEFORE back+what
2 balance+MESSAGES balance+PLURALS balance+alerts bank+> barking+BEFORE barking+up bbb
2 be+BADMSG be+GET be+REMOVE be+all be+close be+excused be+from be+getting be+happier
2 be+needing be+removed be+so because+BEFORE been+BEFORE been+PULL been+REMOVE been+REMOVED
2 been+removed beeps before+breakfast being+left believe big+BEFORE big+NEG bike+> bills
2 birthday+KINDS birthday+PLURALS birthday+coupon birthday+offers blasts block+ME block+TAIL
2 block+VOC block+me block+this block+you blocked+> blocked+TIME blocking boat+. both+the bout
2 bout+MY breaking brother buddy+, building+> burn business+BEFORE business+and business+days
2 but+DITCH but+MENDED but+MY but+NEGATIVE but+do but+i but+id but+no but+please but+the
2 but+this buttons buzzes buzzing+> by+now bye+. bye+felicia calendar call+my call+the can+NEG
2 can+STOP can+TAKE can+do can+only can+take can+u cancel+MESSAGES cancel+txts cancelled+>
2 cant+keep card care cares chance change+MY changed+hands channel chart check+MY chemist
2 cherry chicken close+> close+the closing closures club+and collects come+down come+on
2 complete computer computer+> concern concern+. confirm+, congrats consent+, consent+revoked
2 constant constant+SENDING contacted+> copies+> costing costing+BEFORE costing+ME
2 costing+TAIL costing+VOC costing+me costs+SUBJECT costs+VOC costs+YOU costs+you could+BEFORE
2 coupon coupons+but court+SUBJECT court+TIME court+if cousin+and cover+. crazy credit+OTHER
2 credit+THINGS credit+card cured data day+BEFORE day+now day+of dead+VOC dear+> decency
2 delete delete+key delivery delivery+KINDS delivery+PLURALS delivery+updates dementia
2 dementia+and dentist didnt+DITCH didnt+VOC died+> ding ding+. dings dinner dinner+BEFORE
2 district disturb disturb+BEFORE disturb+ME disturb+TAIL disturb+VOC disturb+me do do+,
2 do+that doesnt+BADMSG doesnt+ENDED doesnt+KEYWORD dog+to donation dont+OTHER dont+authorize
2 dont+disturb dont+hit dont+leave dont+need dont+work door+. drink+water driver+> drop+MY
2 drop+the due+OTHER due+date eat+MY eat+my effective+BEFORE effort either electronic
2 electronic+LIST else+, elsewhere+> end+. end+DAY end+VOC end+to end+today enough+is etc
2 ever+AGAIN ever+TEXT ever+WANT ever+again every+KINDS every+week everything+else ex ex+.
2 ex+husbands exactly+what exclamation exclamation+point excused excused+FROM excused+from
2 family+> farewell+, father father+BEFORE father+passed favor favor+NEG fax+, federal felicia
2 few fifth figure fill finance find+MENDED find+another fine+> fine+with first+BEFORE
2 first+one first+time fish fish+tank fishing fix+BEFORE fixed+income food food+THIRD
2 food+bank for+> for+MY for+THINGS for+checking for+free for+my for+no for+real for+some
2 for+that for+tuesday forgetting fortune fortune+> free+lip freeze friends frighten
2 from+KINDS from+MESSAGE from+REPLY from+SUBJECT from+TEXT from+YOU from+text from+you ftc
2 fun fundraiser+ones fundraising+ones funny funny+, furnace further+> future gave+ME gave+MY
2 gave+TAIL gave+me general+> get+BEFORE get+DEAR get+EVENT get+MENDED get+another get+these
2 getting+BEFORE gift gigs give give+MY give+permission given giving+BEFORE gloss go+, go+TIME
2 going+to gone gone+> good+BEFORE good+VOC goody+, gotta+go graduated grandpas grandson
2 gutters+> had+MY had+my hall hands happened+to happens+> happier harassing has+dementia
2 has+had hate+BEFORE have+GAVE have+one having he+DOESNT he+dont hear+about heard
2 hearing+about heaven hell hello+, help+ME help+TAIL help+VOC help+me her+. here+HEY here+I
2 here+NEG here+lol here+we heres hes+with hi+and him+BEFORE him+FROM him+and him+off hint+>
2 hire hire+> hit hope hope+BEFORE hotel house+TIME house+is how how+many how+to i+ALONE i+DAY
2 i+ENDED i+REVOKE i+came i+get i+guess i+live i+look i+own i+put i+resigned i+screenshot
2 i+shut i+still i+swear i+throw i+told i+unsubscribe i+want i+win i+withdraw i+wont id+WANT
2 id+WISH id+like if+DOESNT if+NOT if+i if+not ill+report im+0 im+BLOCK im+DAY im+DOESNT
2 im+GAVE im+a im+all im+blocking im+ok im+requesting im+sure im+tired important important+>
2 in+GET in+WANT in+WISH in+august in+fact in+heaven in+it in+law in+peace in+september
2 in+small in+this in+with included included+> income income+> incoming interested+ENDED
2 interested+KEYWORD interested+NEG interested+STOP into+MY inviting is+0 is+ALONE is+ENDED
2 is+HEY is+KEYWORD is+NEGATIVE is+STOP is+bad is+closed is+for is+no is+ok is+on is+ready
2 is+sore is+stop it+0 it+BADMSG it+MY it+again it+but it+is it+makes it+may itll itll+be
2 its+SUBJECT its+YOU its+important its+you ive+REMOVED ive+gone ive+got ive+opted j jog
2 jog+on joined joke joke+. junk+. just+ALONE just+BADMSG just+ENDED just+GAVE just+GET
2 just+KEYWORD just+REPLIED just+SEND just+STOP just+WANT just+have just+my just+say just+send
2 just+stop just+tell k+> keep+ASKED keep+BEFORE keep+GET keep+REPLY keep+getting keep+going
2 keep+replying keep+telling kid+BEFORE kid+MY kid+VOC kid+that kidding kids kindly+ALONE
2 kindly+LOSE kindly+NEG kindly+STOP kindly+TAKE kitchen+and knock+it know+TIME know+any
2 know+what lady+SUBJECT large last+two laundry leave+FROM leave+off leave+this left+BEFORE
2 left+alone less+FROM lets+keep letters lifetime+. like+DEAR like+I like+MY like+THIRD like+i
2 like+someone line+AGAIN line+BEFORE line+again lip+gloss list+to lists lists+> local locks
2 lol+BEFORE lol+DITCH lol+NEG lol+NEGATIVE lol+but lol+can lol+no long+, long+walk
2 longer+GAVE longer+WANT longer+have look look+WANT look+WISH look+like lose lose+the
2 lose+this lost love+> love+YOU lunch machine magic magic+word mail+. mail+a mailbox
2 make+THESE make+VOC make+it make+this makes man+to many+NUMBER many+numbers march+. march+>
2 marking may+GAVE may+concern me+DONT me+about me+again me+his me+know me+never means
2 means+ALONE means+BEFORE means+NEG means+STOP menu+NEG menus menus+and message+? message+ME
2 message+TAIL message+me messages+STOP messages+at mi mine+. mistake mistaken month+.
2 months+ago more+TEXT more+birthday more+dings more+donation more+notifications more+pictures
2 more+texts more+to morning+SUBJECT mothers mothers+BEFORE much+, mum+is my+# my+LOSE
2 my+MESSAGE my+NEG my+answer my+attorney my+baby my+bill my+cell my+data my+ex my+house
2 my+info my+late my+lawyer my+mother my+next my+number my+request my+resignation my+text
2 myself+> na nah+DONT nah+dont name+MENDED name+VOC name+on name+please name+should need+BODY
2 need+FROM need+is need+of need+to needing negative never+AGAIN never+again never+consented
2 never+hear new+BEFORE next+SENDING next+text nice nicely nights+. nine+LIST nine+MESSAGES
2 nine+SENDING nine+messages no no+> no+? no+CONSENT no+MENDED no+MESSAGE no+MESSAGES no+MY
2 no+roof no+the no+thx no+to no+wish none+to not+> not+BADMSG not+HEY not+KINDS not+MESSAGE
2 not+NEG not+THIRD not+WISH not+be not+ever not+get not+happen not+him not+need not+opt
2 not+stop not+the not+welcome notary note+BEFORE note+of nothing+SUBJECT nothing+about
2 nothing+else notice+to now+or now+the numba number+. number+is number+was of+SUBJECT of+one
2 of+socks of+today of+who of+your off+? off+FROM off+MENDED off+SENDING off+TEXT off+VOC
2 off+a off+of off+today offers+> ok+, ok+BEFORE omg+ALONE omg+I omg+STOP omg+SUBJECT omg+i
2 on+and on+that on+yer one+> one+I one+YOU one+and one+day one+goes one+i one+was one+you
2 ones+TIME ones+after only+GET only+KINDS only+LIST only+TIME only+WISH only+thing open+EVENT
2 openings opt+for or+VOC or+YOU or+later or+what or+you order+is order+ships our+WHO
2 our+family out+0 out+> out+I out+VOC out+my over+the own+CALL own+PHONE own+phone
2 pack+BEFORE pass+on passed passed+away passed+in patience+. patient+there pays peace+>
2 peace+and people+WANT people+WISH people+like permission+for persistence person+, person+to
2 phone+, phone+HEY phone+for phone+is picking+BEFORE pickup+THINGS picture+BEFORE
2 pictures+FROM pictures+of pier ping please+. please+OTHER please+STOP please+be please+fix
2 please+have please+process point+> political+KINDS political+LIST pop practice+> prefer+to
2 press+BEFORE press+to pretend pretty+BEFORE pretty+MENDED pretty+VOC pretty+please private+.
2 process process+MY process+my program+> promised promised+id public pull+MY purchase put+a
2 put+my quieter quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone quit+ASKED quit+SEND
2 quit+SPAMMING quit+sending quotes+BEFORE rather+DOESNT reached+the reading reading+,
2 reading+BEFORE reading+MY ready+but ready+to real really+? receive receive+NEG
2 receive+nothing receiving receiving+MY record+, red refill+BEFORE relationship+but
2 relationship+is reminder+, reminder+LIST reminders+BEFORE reminders+VOC reminders+for remov
2 remove+> reno reno+> rental rental+LIST rental+listings replied+BADMSG replied+ENDED
2 replied+KEYWORD replied+NEG replied+STOP reply+FROM reply+of request+> request+to requesting
2 requesting+removal require requires resignation resigned restaurant results+> retire retired
2 retired+. revoking ribs right+LIST right+TIME right+after right+thing right+word roof+.
2 roofing roofing+> room+. room+> roommate roses roster roster+. run+, ruth s safety
2 said+BADMSG said+STOP said+stop sake save+your says+ENDED says+HEY says+KEYWORD says+STOP
2 says+VOC says+YOU says+hi says+you schedule schedule+> scram scratch+BEFORE scratch+MY
2 scratch+VOC scratch+my screw screw+SUBJECT screw+VOC screw+YOU screw+you season second+ALONE
2 second+BADMSG second+ENDED second+KEYWORD second+NEG second+STOP second+stop see sell+BEFORE
2 send+VOC sent+to separate september september+> seriously seriously+, shame she ships
2 ships+> shoo shoo+> short+pier shove shove+your shut+this shutoffs signed+BEFORE
2 silence+BEFORE silence+MENDED silence+VOC silence+please since+BEFORE since+EVENT since+MY
2 since+spring skip skip+BEFORE skip+ME skip+TAIL skip+VOC smh sneak so+ENDED so+KEYWORD
2 so+the sock socks+> sold+MY sold+the someone+END someone+LOSE someone+REMOVE someone+remove
2 something+TIME somewhere+theres sooner+BADMSG sooner+DOESNT sooner+NEG sooner+NOT sooner+eat
2 sooner+not sore+FROM sore+from sorry+> sort sotp spamming+BEFORE spamming+VOC spare+me spoke
2 sports spring stalker+. station statute still+GET still+LIST still+MENDED still+MESSAGES
2 still+SENDING still+TEXT still+VOC still+getting still+texting stop+% stop+0 stop+I stop+NEG
2 stop+OTHER stop+coming stop+i stop+or stop+telling stop+the stopp store+. story stpo stpo+>
2 stuck students subscribe+BEFORE subscriber sue sure+, surveys swear swear+BEFORE swear+it
2 swiping tag+BEFORE tak take+ME take+TAIL take+away take+for take+her take+him take+me
2 take+note take+this tank tax tcpa tcpa+is tell+ME tell+TAIL tell+me telling+SUBJECT
2 telling+you test+results text+? text+AGAIN text+DEAR text+I text+NEG text+NEGATIVE
2 text+again text+and text+i text+no text+subscription text+your texted+BEFORE texted+NEG
2 texted+NEGATIVE texted+by texted+no textin texting+> texting+my texting+the texts+NOT
2 texts+anymore texts+for texts+to tf than+my that+, that+. that+> that+SUBJECT that+YOU
2 that+you thats+BEFORE thats+VOC the+19th the+ALONE the+ENDED the+NUMBER the+REMOVE the+ac
2 the+ads the+appointment the+bbb the+birthday the+buttons the+class the+day the+discount
2 the+district the+do the+dog the+effort the+emergency the+energy the+executor the+food
2 the+free the+ftc the+gutters the+hint the+large the+laundry the+letter the+listings
2 the+locks the+magic the+mailbox the+monthly the+number the+ones the+plug the+political
2 the+practice the+rest the+ribs the+right the+room the+roster the+rush the+specials the+sun
2 the+tax the+texting the+tracking the+trouble the+week the+world them+to then+BEFORE then+it
2 there+since there+with thes these+AGAIN these+BEFORE these+VOC these+notifications these+to
2 thing+for thinks this+AGAIN this+ENDED this+FROM this+NOT this+doesnt this+here this+morning
2 this+phones thoughts thoughts+NEG through+my throw+BEFORE throw+MY throw+this tickets
2 tickets+, time time+> time+MENDED tired+. tired+FROM tired+of to+, to+DEAR to+NOT to+THESE
2 to+WISH to+about to+confirm to+keep to+know to+marketing to+not to+reply to+tell to+texts
2 to+turn to+whom today+is told+the tomorrow+, tonight+> too+. trail tree tree+and trim
2 trouble turn+0 turn+DAY turn+MY turn+VOC twice+. two+TIME u+2 u+have un+PULL un+add una
2 understand undo+BEFORE unsolicited unsub+> unsubscribe+> unsubscribe+link unsubscribed
2 unsubscribed+. unwelcome up+already up+for up+on up+your us+both us+in use+it vacancies
2 vaccines veg village visitor wake waking waking+BEFORE walk+FROM walk+off want want+FROM
2 want+LIST want+MESSAGES want+NEG want+SENDING want+SUBJECT want+THESE want+VOC want+off
2 want+that want+you wants+BEFORE wants+MY wants+THESE wants+these warehouse was+NEG
2 was+UNSUBBED was+a was+fine was+removed was+two was+unsubscribed waste water+shutoffs
2 we+ENDED we+are we+got we+moved we+take wear+, weather+LIST weather+MESSAGES weather+PLURALS
2 weather+alerts webinars wednesday+. week+TIME week+before weekly weekly+KINDS welcome+on
2 well+, well+. well+> were+done whatever+LIST whatever+list whatever+this when when+a when+is
2 when+its when+the where+is white+BEFORE whitening who+cares who+does whole+house whom
2 whom+BEFORE whom+it wife+says will+NEG willful win+something wipe wipe+MY wipe+my wishes
2 with+MESSAGE with+MY with+being with+my with+sms withdrawn withdrawn+, woman word work+.
2 world worse+than worth wound+BEFORE wreath wrong+BEFORE wrong+BODY wrong+THIRD wrong+tree
2 wrong+with x+TAIL x+VOC yall+BEFORE yard+sign yeah year yer+bike yes+MENDED yes+please
2 yesterday+. yet+here yo+NEG you+AGAIN you+BADMSG you+ENDED you+KEYWORD you+MENDED you+NEG
2 you+NEGATIVE you+WHO you+YOU you+again you+dont you+going you+have you+no you+people
2 you+since you+spammers you+take your+computer your+coupons your+job your+restaurant
2 your+school your+time your+way youre youre+FROM youre+SPAMMING youre+barking youre+out
2 youre+worse youve+reached
3 "+at #+HEY %+% ,+" ,+GET ,+LOSE ,+MENDED ,+NEG ,+NOBODY ,+OTHER ,+a ,+another ,+driver
3 ,+effective ,+for ,+get ,+if ,+im ,+lift ,+now ,+seriously ,+silence ,+that ,+the ,+then
3 ,+unsubscribe ,+violets .+BADMSG .+DITCH .+END .+NEGATIVE .+SUBJECT .+TAIL .+buzz .+consent
3 .+eat .+everything .+goodbye .+ill .+im .+kindly .+less .+lose .+moved .+not .+now .+p
3 .+pack .+permanently .+put .+see .+stopppp .+third .+three .+unsuscribe .+ur .+wanna .+why
3 .+wipe .+wrong 0+, 0+before 0+texts 0+year 2+ALONE 2+ENDED 7726 7726+> ?+TIME ?+end ?+leave
3 AGAIN+? AGAIN+BEFORE AGAIN+VOC AGAIN+in AGAIN+n AGAIN+on ALONE+% ALONE+DAY ALONE+DOESNT
3 ALONE+MY ALONE+SUBJECT ALONE+period ASKED+, AUTHORITY+. AUTHORITY+consumer BADMSG+THIRD
3 BADMSG+my BADMSG+period BADMSG+please BADMSG+the BEFORE+DEAR BEFORE+DOESNT BEFORE+DONT
3 BEFORE+KEYWORD BEFORE+REVOKE BEFORE+SPAMMING BEFORE+aint BEFORE+asking BEFORE+be
3 BEFORE+better BEFORE+bye BEFORE+city BEFORE+done BEFORE+elsewhere BEFORE+horse
3 BEFORE+lifetime BEFORE+maam BEFORE+may BEFORE+n BEFORE+never BEFORE+now BEFORE+ok
3 BEFORE+open BEFORE+phones BEFORE+pls BEFORE+quit BEFORE+three BEFORE+your BLOCK+SUBJECT
3 BODY+NOT BODY+not BODY+once CALL+. CALL+to CONSENT+REVOKE DAY+I DAY+SUBJECT DAY+texts
3 DAY+year DEAR+TAKE DITCH DITCH+ME DITCH+MY DITCH+TAIL DOESNT+. DOESNT+> DOESNT+AGAIN
3 DOESNT+HEY DOESNT+WANT DOESNT+about DOESNT+afford DOESNT+agreeing DOESNT+be DOESNT+come
3 DOESNT+hear DOESNT+keep DOESNT+ok DOESNT+ring DOESNT+signing DONT+TEXT DONT+VOC DONT+agree
3 DONT+will END+> END+MENDED ENDED+ASKED ENDED+DOESNT ENDED+THESE ENDED+coming ENDED+period
3 ENDED+right ENDED+thing EVENT+BEFORE FEEL+> FROM+. FROM+BEFORE FROM+KINDS FROM+REPLY
3 FROM+SENDING FROM+out FROM+reminder FROM+text FROM+with GET GET+an GET+messages GET+one
3 GET+what HEY HEY+DONT HEY+VOC HEY+but HEY+can HEY+dont HEY+fam HEY+this HEY+your I+UNSUB
3 I+believe I+can I+decline I+moved I+pass I+take KEYWORD+ASKED KEYWORD+DOESNT KEYWORD+THESE
3 KEYWORD+coming KEYWORD+period KEYWORD+right KEYWORD+thing KINDS+AGAIN KINDS+BEFORE
3 KINDS+again KINDS+im KINDS+that LIST LIST+NOT LIST+anymore LIST+can LIST+codes LOSE+MESSAGES
3 LOSE+SENDING LOSE+SUBJECT LOSE+in LOSE+you ME+about ME+for ME+of MENDED+# MENDED+ALONE
3 MENDED+GET MENDED+NEG MENDED+NEGATIVE MENDED+NUMBER MENDED+WHO MENDED+give MENDED+guy
3 MENDED+me MENDED+no MESSAGE+AGAIN MESSAGE+again MESSAGES+, MESSAGES+about MESSAGES+codes
3 MY+# MY+AGAIN MY+DOESNT MY+NEG MY+NOT MY+REGULATOR MY+REMOVE MY+TAKE MY+YOU MY+again
3 MY+answers MY+as MY+baby MY+be MY+building MY+coupons MY+drain MY+ex MY+father MY+feed
3 MY+fone MY+fundraising MY+ipad MY+is MY+lifetime MY+list MY+lord MY+machine MY+monthly
3 MY+moon MY+notifications MY+own MY+right MY+roof MY+roommate MY+sign MY+so MY+state MY+thumb
3 MY+town MY+weather NEG NEG+CONSENT NEG+MESSAGE NEG+OTHER NEG+SEND NEG+VOC NEG+afford
3 NEG+agree NEG+agreeing NEG+come NEG+consented NEG+hear NEG+period NEG+please NEG+ring
3 NEG+signing NEG+this NEG+trevor NEG+way NEG+wish NEGATIVE+. NEGATIVE+HEY NEGATIVE+REPLY
3 NEGATIVE+fam NEGATIVE+text NEGATIVE+way NEGATIVE+we NOBODY+to NOT+SENDING NOT+TEXT NOT+about
3 NOT+agreeing NOT+signing NUMBER+HEY PHONE+AGAIN PHONE+BEFORE PHONE+VOC PHONE+again
3 PHONE+from PHONE+through PLURALS+BEFORE PLURALS+I PLURALS+SUBJECT PLURALS+THREAT PLURALS+VOC
3 PLURALS+codes PLURALS+i PLURALS+im PULL+, PULL+me PULL+of REMOVE+my REMOVED+. REMOVED+of
3 REMOVED+on REPLIED+by REPLIED+bye REPLIED+goodbye REPLIED+it REPLY REPLY+NEG REPLY+yes
3 SEND+? SEND+OTHER SENDING SENDING+DEAR SENDING+NEG SENDING+NEGATIVE SENDING+to STOP+ASKED
3 STOP+DAY STOP+DOESNT STOP+SEND STOP+SUBJECT STOP+coming STOP+period STOP+please STOP+the
3 SUBJECT+BADMSG SUBJECT+and SUBJECT+believe SUBJECT+came SUBJECT+check SUBJECT+decline
3 SUBJECT+have SUBJECT+i SUBJECT+in SUBJECT+is SUBJECT+knock SUBJECT+press SUBJECT+replied
3 SUBJECT+silence SUBJECT+wants SUBJECT+wont TAIL+for TAIL+of TAKE+BEFORE TAKE+OTHER
3 TAKE+THIRD TAKE+her TEXT+AGAIN TEXT+NEG TEXT+THIRD TEXT+again TEXT+somebody THESE+> THINGS+.
3 THINGS+LIST THINGS+WANT THIRD+NOT THIRD+has THIRD+isnt THIRD+passed THIRD+since
3 THREAT+SUBJECT THREAT+on THREAT+opting THREAT+un THREAT+vegan TIME+EVENT TIME+a TIME+is
3 TIME+it TIME+youre VOC+, VOC+AGAIN VOC+THREAT VOC+but VOC+could VOC+good VOC+have VOC+knock
3 VOC+like VOC+of VOC+picture VOC+press VOC+snaked WANT+BEFORE WANT+an WANT+be WANT+em
3 WANT+for WANT+of WANT+these WHO+WANT WHO+WISH WHO+said WHO+that WISH+an WISH+be WISH+em
3 WISH+there WRONG+# WRONG+guy YOU+AGAIN YOU+BEFORE YOU+DAY YOU+NEG YOU+SENDING YOU+are
3 YOU+could YOU+dont YOU+knock YOU+like YOU+may YOU+snaked YOU+turn a+FROM a+NEGATIVE a+TAKE
3 a+button a+form a+ghost a+joke a+judge a+line a+loan a+pen a+plumber a+pop about+my
3 add+BEFORE add+VOC afford after+VOC after+this again+? again+VOC again+in again+n again+on
3 ago all+SENDING all+over am+DOESNT am+NEG am+NOT am+not an+old and and+DONT and+ENDED
3 and+FROM and+KEYWORD and+TAKE and+all and+dont and+take and+this another+BEFORE any+FROM
3 any+of anymore appointment are+useful as+FROM as+junk as+of asking+nicely attorney+generals
3 balance+LIST be+included been+ASKED been+asking been+real being being+SUBJECT bike+, bin
3 block+BEFORE blue+, born breakfast+. buddy but but+let button+, button+to buzz+FROM buzz+off
3 buzzing by+tonight cancel+LIST cancel+SENDING cant+afford cant+take car+in carry+on cashier
3 cease+. change checked checking choose christ city city+> class+BEFORE close close+MY
3 closed+and closings club+> communications consent+REVOKE consented consider+BEFORE
3 consider+ME consider+TAIL consider+VOC consider+me consumer contact+is contacted contain
3 cousin+is cut day+VOC day+and days days+. dead+> dead+horse deals+THREAT deals+im dealt
3 dealt+with decline+> did+I didnt+LOSE didnt+NEG didnt+forget died+. dirt dnc dnc+BEFORE
3 do+ASKED do+BEFORE do+ME do+TAIL do+WANT do+WISH do+me do+tell do+want do+without doh
3 dollars done dont dont+agree dont+do door+on down+there drain drink driver drives due
3 each+BEFORE each+time eat effective eh+, elsewhere emergency end+> energy enough+with
3 events+> ever+BEFORE every+MESSAGE exam facebook+group fact fam feed find find+DEAR fire
3 follow fone fone+> for+SUBJECT for+you forever forever+, form+for fr+> from from+MY
3 from+SENDING from+THESE from+these fundraiser fundraising further gave+BEFORE gave+VOC
3 gave+you generals give+BEFORE go+KINDS go+MESSAGE go+REPLY go+SENDING go+text good+day
3 good+on goody google got+a got+on guess guess+> guy+, has+left he+has hear hell+>
3 here+SUBJECT here+on his+THIRD honor horse+here i i+UNSUB i+be i+believe i+can i+made
3 i+replied i+said ignored ignoring+BEFORE im+on im+opting im+un im+vegan in+leeds in+may
3 in+need inbox+> info+> ipad ipad+> is+enough is+more is+your it+DAY it+in it+up its+MY
3 its+the ive january+and junk+> just+NEG key kill+MY kill+the knock+BEFORE know+the know+when
3 lashes last+BEFORE last+THIRD last+WHO leave+an leeds leeds+, lift+BEFORE lift+it like+my
3 line+through link+> loan+, lol+VOC longer+wish lord lst ma mail make+SUBJECT make+YOU
3 make+you makes+my marketing+> mattress may+> may+NEG me+for me+go me+of menu+BEFORE
3 message+BEFORE message+VOC messaging monthly moon more more+LIST more+MY more+SENDING
3 more+time mother+> motivational motivational+KINDS motivational+quotes move my+BEFORE
3 my+BODY my+END my+MENDED my+father my+ipad my+nuber my+own my+roommate my+thumb n+GET n+see
3 nah+fam nerve never+KINDS never+MESSAGE never+REPLY never+SENDING never+TEXT never+text
3 never+will new+ME new+TAIL new+VOC new+me news+is no+, no+ALONE no+ENDED no+KEYWORD no+REPLY
3 no+STOP no+stop no+text no+way not+SENDING not+TEXT not+about not+agreeing not+signing
3 nothing+further noticeboard now+and now+on numbers+do o+. of+NEG of+reminder off+or oh+goody
3 ok+but ok+with old+HEY old+VOC old+WHO old+man omg on+, on+here once+, once+in one+SUBJECT
3 one+VOC one+lifetime one+more ones+. ones+are only+. only+TAKE only+WANT only+get only+want
3 only+when or+a or+any or+i ordered our out+. out+out over+. over+and own+BEFORE own+OTHER
3 owned owned+a paid+for pain+in pal+> pat pen pen+VOC pen+pal people+. people+> period+>
3 permanently+> person+VOC pester phone+. phone+BEFORE pickup picture place please+GET
3 please+NEGATIVE please+give please+no point program promos+codes pta+fundraiser quit+SENDING
3 quit+with quite quite+BADMSG quite+BEFORE quite+MENDED quite+NEG quite+SENDING quite+enough
3 r rather+NOT rather+not reached reached+MY read+about read+the recommend red+, refuse
3 replied+BEFORE reported+to right+? ring roommate+GAVE said+ALONE said+ENDED said+KEYWORD
3 said+NEG said+bye scratch see+my see+what send+? send+OTHER sent+it she+is shut+> shut+MY
3 silence+> since skip+me small+claims snaked so+BEFORE solar sold someone+SUBJECT sooner
3 sorry+to spammers spammers+> spare+BEFORE spare+ME spare+TAIL spare+VOC stand starting+with
3 state+consumer stop+DAY stop+DOESNT stop+MY stop+SUBJECT stop+VOC stop+period stop+please
3 stop+with stopppp straight stress stuck+on stuff+, switch t ta tables tacos take+VOC take+it
3 take+the taken taken+FROM telling+BEFORE text+. text+MENDED texts texts+about than+MY
3 thanks+but that+? that+come thats+ME thats+TAIL the+KEYWORD the+REGULATOR the+REPLY the+TAKE
3 the+answers the+building the+coupons the+door the+feed the+fundraising the+lord the+machine
3 the+moon the+state the+weather then+> there+. there+is there+were these+> these+and
3 these+for thing+> thing+I thing+i this+> this+DOESNT this+as this+city this+lifetime
3 this+off this+thing thought+SUBJECT three+strikes throw times+> times+are times+do timeshare
3 tips tired to+7726 to+AUTHORITY to+BADMSG to+BEFORE to+DOESNT to+LIST to+ME to+REGULATOR
3 to+TAIL to+TIME to+answer to+do to+end to+hell to+me to+someone to+these town tracking
3 traded+MY trevor true trust+BEFORE tuesday turn turn+BEFORE unsuscribe up+MY up+with
3 upgrades used+MY used+my void walk+BEFORE wanna+be want+em want+this was+DOING was+REMOVED
3 way ways+> we+> weather what+SUBJECT what+part whatever+SUBJECT where+you wheres+MY
3 whichever whichever+one who+ASKED who+WANT who+wants whoever+GAVE win wit with worse wrong+#
3 wrong+guy x yer yes+. you+> you+DAY you+VOC you+could you+in you+knock you+may you+my
3 you+think you+turn your+mother your+move your+texting youre+still yourselves
4 ,+BADMSG ,+EVENT ,+HEY ,+THINGS ,+but ,+dear ,+either ,+his ,+so ,+stop ,+we ,+your .+,
4 .+EVENT .+GAVE .+HEY .+I .+PULL .+REPLIED .+THREAT .+VOC .+adios .+close .+enough .+every
4 .+for .+here .+if .+ion .+make .+move .+roses .+still .+take .+told .+unsubscribe .+whoevers
4 .+wrng ?+BADMSG ?+END ?+FEEL ?+id ALONE+w ALONE+with ASKED+nicely BADMSG+w BEFORE+" BEFORE+#
4 BEFORE+> BEFORE+ALONE BEFORE+ENDED BEFORE+and BEFORE+did BEFORE+give BEFORE+mas BEFORE+mo
4 BEFORE+picture BEFORE+thank BEFORE+thing BEFORE+this BEFORE+way BEFORE+work CONSENT DAY+0
4 DAY+i DEAR DEAR+SUBJECT DITCH+go DITCH+the DOESNT+TEXT DOESNT+comfortable DONT+come DONT+do
4 DONT+wanted END+MESSAGES END+SENDING END+is ENDED+DAY ENDED+SENDING ENDED+w EVENT+menu
4 EVENT+times FEEL+but FEEL+to FROM+SUBJECT FROM+VOC FROM+for FROM+now FROM+or FROM+today
4 GAVE+an GAVE+my GAVE+one GET+lost GET+off HEY+stahp I I+THINGS I+check I+know I+refuse
4 I+replied I+said I+sit KEYWORD+DAY KEYWORD+SENDING KEYWORD+w KINDS+? KINDS+I KINDS+THREAT
4 KINDS+and KINDS+i KINDS+to LIST+MENDED LOSE+LIST ME+? MENDED+. MENDED+ME MENDED+STOP
4 MENDED+TAIL MESSAGE+? MY+PHONE MY+SEND MY+WHO MY+and MY+boat MY+city MY+consent MY+daily
4 MY+daughters MY+girl MY+nuber MY+off MY+phone MY+previous MY+pta MY+receipts MY+send
4 MY+tables MY+water NEG+. NEG+comfortable NEG+further NEG+jim NEG+key NEG+mas NEG+mo NEG+w
4 NEG+your NEGATIVE+, NEGATIVE+DONT NEGATIVE+dont NEGATIVE+mas NEGATIVE+mo NOT NOT+PULL
4 NOT+WANT NOT+add NOT+comfortable OTHER+LIST OTHER+MY OTHER+PLURALS OTHER+for OTHER+menu
4 OTHER+this PHONE+HEY PLURALS+but RECEIVE REGULATOR+> REPLY+OTHER SEND+ME SEND+TAIL SEND+VOC
4 SEND+me SENDING+about STOP+MY SUBJECT+> SUBJECT+ENDED SUBJECT+NOT SUBJECT+has SUBJECT+mean
4 SUBJECT+refuse SUBJECT+see SUBJECT+take SUBJECT+to SUBJECT+youre TAIL+? TAIL+FROM TAKE
4 TAKE+? TAKE+lost TAKE+off TAKE+us TEXT+. TEXT+? TEXT+BEFORE TEXT+DEAR THESE+VOC THESE+to
4 THINGS+WISH TIME+END TIME+silence TIME+your UNSUB+me VOC+> VOC+FROM VOC+VOC VOC+keep VOC+lol
4 VOC+may VOC+out VOC+take WANT+FROM WHO+has WHO+there WHO+to WISH+ALONE WISH+DOESNT WISH+FROM
4 WISH+NEG WISH+NOT WISH+not WRONG+BEFORE WRONG+MENDED WRONG+number YOU+> YOU+VOC YOU+and
4 YOU+have YOU+keep YOU+to a+bathtub a+dead a+human a+no a+note a+rest absolutely+DOESNT
4 absolutely+NEG absolutely+NOT absolutely+not add+ME add+TAIL adios agreeing+to aint alone+>
4 alone+? an+exam and+AGAIN and+BADMSG and+BLOCK and+DITCH and+again and+my and+your any
4 are+WANT are+WISH are+blue are+like are+red asking attorney b bathtub bathtub+. be+FROM
4 be+MY believe+in bike birthday blood blowin blowin+BEFORE brother+> business but+BEFORE buzz
4 buzz+BEFORE cake call+MY can+go cant+TAKE check+the choose+DOESNT choose+NEG choose+NOT
4 choose+not claims colonoscopy come+back comfortable comfortable+with consent correspondence
4 counter+and cousin daily daughters dear deceased+. did+i died do+DOESNT doctor doctor+>
4 dont+come either+way events every+REPLY every+SENDING every+TEXT every+text exam+> family
4 family+has farewell finger flooring for+YOU for+family for+one fr from+here from+now
4 get+lost get+off getting+messages getting+these girl girl+TIME girl+at go+TEXT goes golden
4 good goodbye+TAIL goodbye+VOC goodbye+forever got+MY gutters has+BEFORE has+run have+an
4 heart here+> here+to hint horse how+> i+THINGS i+check i+decline i+know i+refuse i+see
4 id+sooner if+END if+silence if+youre in+0 in+january inbox ion ion+WANT ion+WISH ion+want
4 is+> is+a is+golden is+over it+. it+END it+ENDED it+KEYWORD it+OTHER it+for it+work its+VOC
4 ive+REPLIED ive+had january jim jobs+in keep+it keep+the key+> kill kindly know+MY lamp
4 last+one let+MY let+this lie lied lifetime+> lift list+ME list+TAIL list+VOC list+me live
4 loan love lunch+menu maam maam+> makes+MY may+DOESNT may+NOT may+not me+> me+? me+FROM
4 messages+> mo mo+> more+FROM more+from more+thank mother moved mute+MY mute+the my+daughters
4 my+previous my+roof myself nah+HEY nah+VOC never+BEFORE never+wanted news next+REPLY no+mas
4 no+mo nooo nope+. not not+PULL not+WANT not+add not+comfortable notices+> nuber of+it
4 of+this off+with officially omg+MENDED omg+stahp on+> on+REPLY ones+> opting or+SUBJECT pack
4 pack+it pal part peace period phone+VOC plese pls+STOP political pretend+I pretend+SUBJECT
4 pretend+i pta quit quotes read+MY ready reason removal replies+> reply reply+> request
4 results right right+> roof+> roses+are run say+> see+MY sending+ME sending+TAIL sending+VOC
4 sending+me since+0 since+easter sit sit+BEFORE small so+are someone+TAKE someone+who
4 specials stalker state stop+w store stuff+> t+. take+BEFORE take+THIRD telling+ME
4 telling+TAIL telling+VOC telling+me texting texting+MY the+MESSAGES the+TEXT the+UNSUB
4 the+boat the+daily the+first the+girl the+pta the+receipts the+tables the+unsubscribe
4 the+water this+LIST this+be thought+I thought+i time+for time+to times to+BLOCK to+END
4 to+KINDS to+VOC to+be to+block to+cut to+hear to+read told+YOU too+> tuesday+. turn+FROM
4 turn+off txts under unsub updates useful violets violets+are want+an wanted wanted+BEFORE
4 wanted+MESSAGES wanted+SENDING way+FROM way+out ways website+myself wedding were were+a
4 what+I what+i what+will whatever+I whatever+MY whatever+i where+SUBJECT where+VOC where+YOU
4 wheres+the whoever+gave whoevers why+do will+BEFORE with+the without+> wnat wrng wrng+NUMBER
4 wrng+PHONE wrong+NUMBER wrong+PHONE you+and you+are you+keep your+MENDED your+SENDING
4 your+texts youre+SENDING youve+got
5 # ,+UNSUB .+LOSE .+NEG .+WISH .+cease .+get .+give .+just .+let .+mute .+o .+on .+shut .+so
5 .+sod .+there .+un .+were .+whoever .+youve .+🚫 0+0 0+a ?+TAKE AGAIN ASKED+YOU AUTHORITY+>
5 BADMSG+DAY BEFORE+LIST BEFORE+STOP BEFORE+for BEFORE+switch BLOCK+> DAY+DAY DAY+a DAY+before
5 DEAR+who DOESNT+add DOESNT+need DOESNT+wanted END+LIST END+the FROM+switch GET+about HEY+so
5 HEY+ur I+checked I+mean I+see KINDS+. KINDS+MENDED KINDS+but LIST+> LOSE+this ME+FROM ME+out
5 MY+? MY+counter MY+cousin MY+inbox MY+reply NEG+WANT NEG+about NEG+add NEG+in NEG+keep
5 NEG+maam NEG+wanted NEGATIVE+maam NOT+in NUMBER OTHER+. OTHER+KINDS PLURALS+. REPLY+?
5 STOP+VOC STOP+w SUBJECT+DAY SUBJECT+are SUBJECT+checked SUBJECT+may TAIL+about TAIL+out
5 THESE+. THIRD+> THIRD+who TIME+my UNSUB+ME UNSUB+TAIL VOC+. VOC+NEGATIVE VOC+about VOC+no
5 VOC+please WANT+THESE WHO WHO+, WHO+BEFORE WHO+TIME WHO+at WRONG+WHO YOU+. a a+NEG a+OTHER
5 add+me agreeing alerts+> allergic+to be+> be+GAVE be+REMOVED be+the boat building
5 consider+MY consider+the dates de deceased didnt+, do+NOT do+not do+one dont+> ed eh
5 enough+> ever+> for+THESE for+WHO from+BEFORE getting+THESE go good+. good+> gotta+REPLIED
5 gotta+say gym has have here+. hereby how+does i+checked i+mean in+ohio instructed is+NEG
5 is+in it+BEFORE it+a it+end just+the know+about law lawyer+, lets+DOESNT lets+NEG lets+NOT
5 lets+not lifetime list+BEFORE mail+only make+MY marketing mas+> me+out menu more+BEFORE mute
5 my+CALL my+REPLIED my+consent my+cousin my+reply nada next+one no+maam nomo not+in notices
5 off+switch ohio opting+FROM opting+out own p p+> phone+> place+> press previous receipts
5 replied replies roof silence+is so+quit sod sod+BEFORE sod+FROM sod+off someone still+here
5 stop2end strikes strikes+. switch+> talking telling texts+, the+SENDING the+counter the+list
5 these+. this+NEG through to+NEG today+> traded vegan water way+> whatever+BEFORE when+my
5 will+it with+a work+MY wrong+WHO
6 "+was * ,+STOP ,+or .+AUTHORITY .+REGULATOR .+STOP .+TIME .+YOU .+as .+dont .+how .+imma
6 .+lets .+like .+nothing .+oh .+our .+plz .+whatever 0+DAY ?+ENDED ?+KEYWORD ALONE BADMSG+.
6 BADMSG+BEFORE BADMSG+MY BADMSG+with BEFORE+MESSAGES BEFORE+to DOESNT+, DOESNT+in ENDED+with
6 FROM FROM+this HEY+to I+gotta KEYWORD+with KINDS KINDS+, LIST+about MESSAGES MESSAGES+> MY+>
6 MY+AUTHORITY MY+REPLIED NEG+> NUMBER+> PHONE+. STOP+> THESE VOC+? VOC+and WHO+VOC a+pain
6 about ago+. alerts be+texted counter coupons do+NEG down+, ever for+these give+it go+>
6 go+BEFORE ha hang hang+BEFORE hang+up hole human i+gotta id id+be is+where it+TAKE it+take
6 jobs just+MY keep keep+MY last lost+> love+, make mate+> more+MESSAGES moved+to must+be
6 my+NUMBER my+doctor my+phone note+FROM off offers oh once+> only plz replying reported
6 rest+> stahp teeth texts+. that+is the+AUTHORITY the+MENDED the+WHO the+attorney these+,
6 this through+> thumb+is want+BEFORE why+BEFORE why+am wish+to ya yall 🔕+> 🚫
7 ,+ALONE ,+ENDED ,+KEYWORD ,+LIST .+AGAIN .+hard .+new .+unfollow .+you BADMSG+VOC BEFORE+?
7 BEFORE+here BEFORE+out DAY+. EVENT+. GET+THESE GET+these LIST+. LIST+to MY+. MY+attorney
7 MY+doctor MY+relationship MY+website NEGATIVE NEGATIVE+thank PHONE PLURALS+, STOP+with
7 SUBJECT+gotta THESE+, VOC+is after+BEFORE be+REPLIED button club cord+> ghost goodbye+>
7 got+the hard+pass imma kick last+time make+BEFORE mate mean+BEFORE move+on my+PHONE my+inbox
7 o one+. permanently pizza quit+> rocks shut stahp+> take the+website thumb ur volunteering
7 when+MY whoever wow youve
8 . .+consider .+cut .+go .+hang .+kick .+reported .+time .+under .+wow ALONE+> BEFORE+take
8 BEFORE+with ENDED+then FROM+> KEYWORD+then MY+, MY+cord MY+last PLURALS PULL+rocks UNSUB
8 a+WHO away cease consider cord enough gotta hard hush kick+rocks may mean+it my+REPLY n+>
8 note on+a relationship rest robot+> scribe+> stuff stutter the+cord the+last thing un+scribe
8 unfollow website your+EVENT
9 .+GET .+TAKE .+WRONG .+off .+this MY+REPLY UNSUB+> and+MY be bob cut+MY in+DAY must one
9 scribe texted
10 BEFORE+. MESSAGES+. NEG+with SENDING+. WRONG+NUMBER WRONG+PHONE cut+the for+good go+away mas
10 pass pass+> silence these un under+BEFORE whatever wish
11 .+UNSUB .+n .+nah AGAIN+> REGULATOR bye+> goodbye phone
12 ,+and .+bye bye n nah once ones were+through
13 .+ALONE off+> only+> 🔕
14 AUTHORITY
16 more+>
19 here
"""
