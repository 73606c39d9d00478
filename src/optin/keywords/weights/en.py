"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 >
-16 .+yes
-15 stopped
-14 =bias now+>
-13 .+is EVENT+> did is+MY
-12 .+ok 0+> DAY+> THIRD+to hes questions that took
-11 .+> haha late leave or
-10 ,+ill ,+is ,+its .+can EVENT+, leaving maybe your+list
-9 , .+com .+example .+which DOESNT+ALONE NEG+LOSE THIRD a+EVENT a+meeting anybody by com
-9 did+YOU ended ending example example+. found from+> lol+> meeting mind nobody or+NEG spam
-9 thanks them they wont youre+MY yours
-8 ,+WANT ,+it .+does .+start .+the .+whats .+who AGAIN+. BODY DOESNT+KEYWORD DONT+take
-8 GET+NEGATIVE GET+no MESSAGE+> OTHER+> SUBJECT+had TEXT+, THREAT+BEFORE UNSUB+? a+LIST
-8 address always be+there bring copy cut+BEFORE dad dont+take early emails everyone for+BEFORE
-8 friday full he ignore it+, it+says its leave+it left list meeting+, message my+ENDED
-8 nothing+> open question says should thats think two unsubscribe+? use was whenever which
-8 without yes your+MESSAGE youre+the
-7 ,+do ,+thank ,+thanks .+end .+in .+no .+questioned .+theres ?+NEGATIVE ?+SUBJECT ?+no
-7 AGAIN+TAKE BEFORE+deals BEFORE+than DOESNT+let DOESNT+take DOING END+or ENDED+DOING
-7 FROM+TIME HEY+> HEY+SUBJECT I+REPLY I+read KEYWORD+DOING MY+PLURALS MY+old NEG+free NEG+take
-7 OTHER+VOC STOP+DOING STOP+by SUBJECT+read VOC+as address+BEFORE again+. all any+time at best
-7 cancel church deal did+VOC did+you does email ends ever+TAKE for+TAIL free get+MY half
-7 half+FROM hold i+had i+read it+to its+a keeps manager missed more+than offer on+MY
-7 only+BEFORE pin questioned questioned+> reminders+> resume robot+NEG soup start stop
-7 thanks+> thats+MY to+> to+REMOVE told+VOC whats wouldnt yourself
-6 ,+WISH ,+YOU ,+glad ,+half ,+thats ,+you .+. .+1 .+DAY .+REMOVED .+WANT .+a .+idk .+need
-6 .+opt .+they 1 ?+BEFORE AGAIN+take ALONE+? ASKED+> BADMSG+by BEFORE+DAY BEFORE+DOING
-6 BEFORE+back BEFORE+questions DOESNT+LOSE DOESNT+TAKE DOESNT+UNSUB DOESNT+turn DONT+ENDED
-6 DONT+KEYWORD DONT+TAKE END+it ENDED+my FROM+ME GET+it HATE KEYWORD+my MENDED+MY
-6 MESSAGES+again MY+DAY MY+OTHER MY+reminders MY+soup NEG+ALONE NEG+DOING NEG+let
-6 NEGATIVE+thanks REMOVED+BEFORE REMOVED+from SUBJECT+GAVE SUBJECT+WISH SUBJECT+gave TAKE+on
-6 TIME+> TIME+the WISH+a YOU+get about+MY ahead alone ants anyone back c call calls came code
-6 com+> copy+MY didnt+BEFORE does+MY ever+take everything fell for+ME god hate him i+REPLY idk
-6 in+a in+ur instead it ive+NEG just+BEFORE keeps+SENDING kind know+> leave+my left+my list+.
-6 lol love+BEFORE more+messages more+questions no+thanks on+BEFORE on+THESE on+these opted
-6 person+> please+> saying says+I says+i stopping stops tmrw to+TAKE to+remove to+say to+your
-6 too took+TAIL took+VOC undo want+to was+MY welcome+to went whos without+VOC wrote yes+>
-6 you+cant youd your+KINDS your+message youre+welcome
-5 %+BADMSG %+KEYWORD ,+add ,+can ,+go ,+no ,+shes ,+still ,+took ,+would .+NOBODY .+address
-5 .+am .+anybody .+are .+curious .+disliked .+haha .+leaving .+liked .+never .+stopping .+tell
-5 .+yours 2 ?+I ?+i ALONE+to ASKED+THIRD BEFORE+DITCH BEFORE+HEY BEFORE+PLURALS BEFORE+but
-5 BEFORE+free BEFORE+leave BEFORE+objection BEFORE+or CALL+ME CALL+TAIL CALL+me DAY+is
-5 DITCH+SUBJECT DITCH+it DITCH+you DOESNT+BADMSG DOESNT+END DOESNT+ENDED DOESNT+unsubscribe
-5 DONT+ALONE DONT+LOSE DONT+STOP END+0 ENDED+worrying FEEL+for FROM+and HEY+i I+STOP I+think
-5 KEYWORD+worrying KINDS+since LIST+again LIST+dont LIST+is MESSAGE MESSAGE+PLURALS MY+alerts
-5 MY+are MY+friday MY+manager MY+mates MY+new MY+other MY+second NEG+END NEG+KEYWORD NEG+my
-5 NEG+objection NEG+thanks NEG+turn NEG+worrying NEGATIVE+NOT NEGATIVE+i NEGATIVE+not
-5 NEGATIVE+objection OTHER+, OTHER+MENDED PHONE+in REMOVE+the REPLIED+SUBJECT SENDING+again
-5 STOP+TAIL STOP+and STOP+to STOP+worrying SUBJECT+FROM SUBJECT+actually SUBJECT+left
-5 SUBJECT+this TEXT+PLURALS THREAT+BADMSG THREAT+NEGATIVE THREAT+in THREAT+no TIME
-5 UNSUB+MENDED UNSUB+please UNSUBBED+> VOC+are VOC+do WANT+more WHO+i WISH+more a+VOC a+day
-5 a+pin a+robot about+his and+I and+SUBJECT and+THREAT and+im anybody+else at+MY back+on bangs
-5 be+sad behind call+> calling can+SUBJECT cancel+> cancel+MY cant chilli clean coming+,
-5 curious dare+ALONE dare+ENDED dare+KEYWORD delete+MY deleted did+MY did+SUBJECT didnt die
-5 disconnected disliked disliked+> doors down dream end end+or enjoy fee fees finished first+>
-5 for+it for+now for+us found+BEFORE four gate get+on get+this go+ahead guys had hair half+of
-5 happy he+BEFORE hello his home honestly i+left id+NEG if+BEFORE im+BEFORE in+VOC in+here
-5 in+your insurance is+BEFORE is+FROM is+LIST is+MENDED is+MESSAGES is+the keeps+MENDED killed
-5 know+SUBJECT kyle leaving+BEFORE leaving+VOC like+a list+> lou main manager+> mates messages
-5 mine mostly mum my my+ALONE my+KEYWORD my+UNSUB my+mates my+old my+unsubscribe night no+I
-5 no+i no+objection objection off+MY off+and on+the out+of pigeons pin+> questions+. quiet+>
-5 receive+BEFORE sad saved saw should+I should+i single song start+> stop+> stop+TAIL stop+to
-5 survey texts+ME texts+me thats+NEG thats+the the the+OTHER the+manager the+other the+second
-5 them+to theres+a theyre think+about to+MY toilets told told+BEFORE un+ALONE un+BADMSG
-5 un+ENDED un+KEYWORD un+NEG un+STOP un+stop unblocked unblocked+VOC unsubscribe+MENDED
-5 unsubscribe+please unsubscribed+> upstairs use+BEFORE use+MY want+my weeks what+BEFORE
-5 whenever+> who+GAVE who+gave whole worrying worrying+> you you+WISH you+guys your+BEFORE
-5 yourself+>
-4 %+ENDED ,+I ,+MESSAGE ,+NEGATIVE ,+SUBJECT ,+did ,+i ,+more ,+my ,+were .+PLURALS .+REVOKE
-4 .+TEXT .+add .+another .+chill .+confirmed .+emphasized .+ending .+everyone .+fine .+ignore
-4 .+it .+left .+loved .+maybe .+removed .+stopped .+that .+thats .+too .+use .+what .+whos
-4 .+will .+wtf .+ye .+your 2+> ?+LIST ?+NEG AGAIN+, AGAIN+TIME ALONE+by ASKED+for ASKED+him
-4 BADMSG+TAIL BADMSG+and BEFORE+I BEFORE+alone BEFORE+complaints BEFORE+do BEFORE+friday
-4 BEFORE+haha BEFORE+he BEFORE+nothing BEFORE+numbers BEFORE+please BEFORE+reason
-4 BEFORE+resume BEFORE+right BEFORE+says BEFORE+tmrw BEFORE+year BODY+BEFORE BODY+FROM CALL+in
-4 DAY+? DAY+or DOESNT+BEFORE DOESNT+REMOVE DOESNT+STOP DOESNT+dream DOESNT+like DOESNT+mind
-4 DOESNT+remove DOESNT+think DONT+DITCH DONT+NEG DONT+stop END+BEFORE END+FROM END+of END+off
-4 ENDED+? ENDED+MY ENDED+all ENDED+of EVENT+VOC FEEL+WRONG FEEL+wrong FROM+, FROM+TAIL
-4 FROM+course FROM+to GAVE+to GET+NEG GET+SUBJECT GET+out GET+outta GET+texts GET+this
-4 GET+your HEY+BADMSG HEY+BEFORE HEY+ENDED HEY+KEYWORD HEY+NEG HEY+NOT HEY+WRONG HEY+YOU
-4 HEY+id HEY+not HEY+stop HEY+wrong I+PULL I+WISH I+actually I+cannot I+dont I+enjoy I+had
-4 I+left I+miss I+rely I+stop I+supposed KEYWORD KEYWORD+? KEYWORD+TAIL KEYWORD+all KEYWORD+of
-4 LIST+DOESNT LIST+DONT LIST+HEY LIST+lol LIST+with ME+as MENDED+AGAIN MENDED+again MENDED+do
-4 MENDED+on MENDED+resume MENDED+to MESSAGE+, MESSAGES+AGAIN MESSAGES+lol MESSAGES+me MY+THIRD
-4 MY+church MY+deposit MY+end MY+former MY+gate MY+job MY+landline MY+numbers MY+opt
-4 MY+permission MY+school MY+survey MY+whole MY+year NEG+ASKED NEG+HEY NEG+REMOVE NEG+STOP
-4 NEG+THINGS NEG+and NEG+by NEG+complaints NEG+deals NEG+mind NEG+nothing NEG+reason
-4 NEG+remove NEG+think NEGATIVE+KINDS NEGATIVE+OTHER NEGATIVE+complaints NEGATIVE+deals
-4 NEGATIVE+nothing NEGATIVE+reason NOBODY NOBODY+. NOT+LOSE NOT+REMOVE NUMBER+SUBJECT
-4 NUMBER+are OTHER+please PLURALS+since RECEIVE+BEFORE REMOVE+it REPLIED+THIRD REPLY+to
-4 SEND+MY SEND+THESE SENDING+HEY SENDING+MY SENDING+PLURALS SENDING+but SENDING+lol SENDING+my
-4 SENDING+please STOP+counting STOP+on SUBJECT+LOSE SUBJECT+REPLY SUBJECT+cannot SUBJECT+cut
-4 SUBJECT+guys SUBJECT+miss SUBJECT+rely SUBJECT+supposed TAIL+as TAKE+outta TEXT+TIME
-4 THESE+KINDS THESE+PLURALS THESE+texts THINGS+NEG THINGS+are THIRD+. THIRD+REPLIED
-4 THIRD+about THREAT+HEY THREAT+deaf THREAT+done TIME+all TIME+we VOC+a VOC+by VOC+guys
-4 VOC+leave VOC+phone VOC+resume VOC+that WANT+GET WANT+MENDED WANT+hearing WANT+my WANT+your
-4 WHO+I WISH+to YOU+END YOU+FROM YOU+guys YOU+this a+DAY a+NUMBER a+number able able+to
-4 about+the again again+, and+BEFORE and+GAVE and+NEGATIVE and+NOBODY and+REPLIED and+SEND
-4 and+i and+no and+nobody and+then and+we ants+> anyway+> are+BEFORE arrest as+executor ask+MY
-4 at+BEFORE at+the back+> bad be+0 be+DAY be+able before+MY better by+ME by+TAIL by+me bye+bye
-4 can+MY can+the can+you cancel+my case+> charged cheese chill chill+w closed+on complaints
-4 confirmed+. continue couldnt counting creep date dead+, death decline+MY decline+the deposit
-4 disconnected+. do+YOU does+BEFORE dont+BEFORE dont+ENDED dont+KEYWORD dont+LOSE dont+TAKE
-4 dont+ever dr dream+FROM dream+of else emphasized emphasized+> end+FROM end+of ended+>
-4 endless ends+in everyone+else everything+> executor+> finally first five for+DAY for+VOC
-4 for+all for+your forgot forty forty+BEFORE found+MY from+your get+out get+outta get+the
-4 give+VOC give+me glad going+> got grandpa grow had+NEG had+a haha+> help him+to hiring
-4 his+EVENT homework i+actually i+cannot i+dont i+enjoy i+miss i+rely i+supposed i+think
-4 ignore+MY im+HEY im+deaf im+done im+in insist is+DOESNT is+SENDING is+dead is+this it+HEY
-4 it+NEG its+NEG ive+NEGATIVE ive+no keep+me kind+FROM kind+of leave+MY left+MY let+it letter
-4 liked liked+> list+FROM list+please long+as looks love+MY love+THESE love+these loved
-4 loved+> making many+texts me+LIST me+as min mine+> miracle missing my+LIST my+WHO my+former
-4 my+opt my+permission my+soup my+whole names needed never never+> next+BEFORE no+KINDS
-4 no+OTHER no+SUBJECT no+complaints no+deals no+nothing no+reason noise nope+> not+LOSE
-4 number+on object of+ME of+TAIL of+TEXT of+course off+TIME off+that offer+> on+your only+MY
-4 opted+BEFORE opted+ME opted+TAIL opted+VOC or+ENDED or+KEYWORD or+STOP order other out+TIME
-4 outta+here over over+BEFORE page phone+in playing please please+CALL please+resume
-4 private+BEFORE put put+BEFORE putting quiet quilt quit+DOING quits quits+> read+every
-4 read+it refund refuse+to rely rely+on removed+, remover report revoke+my ridiculous
-4 ridiculous+> rosa row row+f running sale same same+BEFORE satan saturday say scared seats
-4 send+BEFORE should+SUBJECT sms+> so+I so+SUBJECT so+stop some somebodys something
-4 sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong speech star still+TAKE stop+by stopped+>
-4 stupid subscribe subscribe+to summer supplies surprise tell+THIRD tell+him tells tells+VOC
-4 ten texts+HEY texts+TAIL texts+VOC texts+again than the+BADMSG the+PHONE the+THINGS the+end
-4 the+house the+late them+BEFORE these+KINDS they+DOESNT they+NOT till to+ALONE to+LOSE
-4 to+report to+unsubscribe to+use told+ME told+TAIL told+me told+you took+BEFORE took+forever
-4 ttyl turn+it undo+> unit until up+, used+to was+my what+kind whats+MY whats+the who
-4 whole+WHO whos+BEFORE whos+MY whos+this why will will+GET win+> with+BEFORE with+NEG works
-4 would+be wouldnt+dream wrong wtf wtf+> you+FROM you+GAVE you+this
-3 "+and ,+KINDS ,+PULL ,+THESE ,+THIRD ,+does ,+even ,+leave ,+lets ,+meant ,+need ,+one
-3 ,+only ,+some ,+text ,+these ,+thought .+0 .+DEAR .+MESSAGE .+MESSAGES .+SEND .+SENDING
-3 .+THIRD .+all .+best .+c .+cant .+depends .+didnt .+ended .+ends .+from .+grandpa .+his
-3 .+hmm .+house .+none .+nope .+of .+out .+perfect .+promos .+quitting .+remind .+resume
-3 .+should .+some .+sorted .+texts .+theyre .+those .+thx .+two .+undo .+very .+well .+where
-3 .+wont .+y .+yesterday 0+? 0+VOC 0+min 1+> 2+THINGS ?+HEY ?+MY ?+YOU ?+my ?+were ?+you
-3 ALONE+DOING ALONE+and ALONE+is ALONE+putting ASKED+VOC BADMSG+, BADMSG+DOING BADMSG+ME
-3 BADMSG+THINGS BADMSG+at BADMSG+free BADMSG+me BADMSG+of BADMSG+putting BADMSG+to
-3 BEFORE+BADMSG BEFORE+BLOCK BEFORE+CALL BEFORE+KINDS BEFORE+SUBJECT BEFORE+THINGS
-3 BEFORE+after BEFORE+all BEFORE+at BEFORE+autocorrected BEFORE+away BEFORE+bleach
-3 BEFORE+blocked BEFORE+blush BEFORE+button BEFORE+cancel BEFORE+cares BEFORE+continue
-3 BEFORE+down BEFORE+ends BEFORE+fell BEFORE+finished BEFORE+flowers BEFORE+form
-3 BEFORE+hiccups BEFORE+homework BEFORE+i BEFORE+info BEFORE+keep BEFORE+key BEFORE+notices
-3 BEFORE+off BEFORE+pain BEFORE+rush BEFORE+since BEFORE+snow BEFORE+something BEFORE+tells
-3 BEFORE+that BEFORE+too BEFORE+warning BEFORE+whenever BEFORE+will BEFORE+worries
-3 BEFORE+youre BLOCK+0 BLOCK+DAY BODY+, BODY+MENDED BODY+please CALL+autocorrected CALL+the
-3 CONSENT+FROM CONSENT+OTHER CONSENT+form CONSENT+to DAY+ENDED DAY+KEYWORD DAY+OTHER DAY+STOP
-3 DAY+VOC DAY+for DAY+min DEAR+call DITCH+THIRD DITCH+YOU DITCH+be DOESNT+DAY DOESNT+YOU
-3 DOESNT+object DOESNT+recall DOESNT+recognise DOESNT+spam DOESNT+stop DOESNT+you DOING+>
-3 DONT+ASKED DONT+PULL DONT+ever DONT+let DONT+mind DONT+object DONT+recall DONT+recognise
-3 DONT+think END+DAY END+VOC END+him END+my ENDED+and ENDED+by ENDED+in ENDED+is ENDED+me
-3 ENDED+putting EVENT+MENDED EVENT+please FEEL+. FEEL+MENDED FROM+key FROM+us GAVE+STOP
-3 GAVE+SUBJECT GAVE+this GET+PLURALS GET+SPAMMING GET+annoying GET+every GET+the HEY+MY
-3 HEY+you I+ASKED I+DITCH I+LOSE I+MESSAGE I+NEGATIVE I+REMOVE I+REMOVED I+SENDING I+VOC
-3 I+agree I+ask I+like I+misread I+no I+prefer I+saw I+should I+sign I+still I+text I+wouldnt
-3 KEYWORD+FROM KEYWORD+ME KEYWORD+MY KEYWORD+and KEYWORD+by KEYWORD+is KEYWORD+me
-3 KEYWORD+putting KEYWORD+to KINDS+> KINDS+BADMSG KINDS+ENDED KINDS+KEYWORD KINDS+PLURALS
-3 KINDS+TIME KINDS+my KINDS+notifications KINDS+so KINDS+then KINDS+was KINDS+you LIST+NEG
-3 LIST+TIME LIST+because LIST+code LIST+for LIST+please LIST+too LOSE+a LOSE+him LOSE+that
-3 LOSE+the ME+DAY ME+LIST ME+SENDING ME+back ME+blush ME+every ME+four ME+here ME+on
-3 ME+something MENDED+, MENDED+FROM MENDED+REMOVE MENDED+YOU MENDED+add MENDED+by
-3 MENDED+continue MENDED+in MENDED+leave MENDED+my MESSAGE+BADMSG MESSAGE+ENDED
-3 MESSAGE+KEYWORD MESSAGE+is MESSAGE+please MESSAGE+updates MESSAGE+was MESSAGE+with
-3 MESSAGE+you MESSAGES+HEY MESSAGES+ME MESSAGES+TAIL MESSAGES+code MY+BADMSG MY+EVENT MY+KINDS
-3 MY+VOC MY+big MY+blue MY+brother MY+case MY+deals MY+emails MY+fiance MY+hiccups MY+house
-3 MY+main MY+mom MY+mum MY+newsletter MY+one MY+pizza MY+speech MY+subscription MY+will
-3 NEG+BODY NEG+DITCH NEG+ENDED NEG+TAKE NEG+UNSUB NEG+a NEG+bother NEG+good NEG+is NEG+light
-3 NEG+lol NEG+make NEG+object NEG+one NEG+putting NEG+recall NEG+recognise NEG+rush
-3 NEG+selling NEG+spam NEG+stop NEG+u NEG+unsubscribe NEG+warning NEG+worries NEG+youre
-3 NEG+yours NEGATIVE+BADMSG NEGATIVE+I NEGATIVE+SUBJECT NEGATIVE+TEXT NEGATIVE+THINGS
-3 NEGATIVE+WHO NEGATIVE+contact NEGATIVE+good NEGATIVE+need NEGATIVE+rush NEGATIVE+warning
-3 NEGATIVE+worries NOT+DAY NOT+END NOT+SUBJECT NOT+like NOT+remove NOT+spam NUMBER+on
-3 OTHER+TIME OTHER+now OTHER+on PHONE+BLOCK PHONE+SUBJECT PHONE+autocorrected PHONE+blocked
-3 PHONE+fell PHONE+the PHONE+when PLURALS+code PLURALS+on PULL REMOVE+FROM REMOVE+a
-3 REMOVE+from REMOVE+him REMOVED+MY REMOVED+VOC REMOVED+it REMOVED+the REPLIED+" REPLIED+MY
-3 REPLIED+he REPLIED+yes REPLY+BEFORE REPLY+PLURALS REPLY+VOC REPLY+all REPLY+is
-3 REPLY+notifications REPLY+please REPLY+rosa REPLY+was REVOKE+MY REVOKE+my SEND+BEFORE
-3 SEND+NEG SEND+again SENDING+BADMSG SENDING+KINDS SENDING+is SENDING+stop SENDING+updates
-3 SENDING+was STOP+ME STOP+is STOP+me STOP+putting SUBJECT+, SUBJECT+DOING SUBJECT+MY
-3 SUBJECT+REMOVE SUBJECT+REMOVED SUBJECT+STOP SUBJECT+agree SUBJECT+as SUBJECT+cant
-3 SUBJECT+enjoy SUBJECT+give SUBJECT+heard SUBJECT+leave SUBJECT+like SUBJECT+lose
-3 SUBJECT+lost SUBJECT+misread SUBJECT+off SUBJECT+or SUBJECT+prefer SUBJECT+promise
-3 SUBJECT+saw SUBJECT+shared SUBJECT+should SUBJECT+sign SUBJECT+took SUBJECT+was SUBJECT+went
-3 SUBJECT+wouldnt SUBJECT+wrote TAIL+DAY TAIL+LIST TAIL+SENDING TAIL+back TAIL+blush
-3 TAIL+every TAIL+four TAIL+here TAIL+on TAIL+something TAKE+THESE TAKE+out TAKE+saying
-3 TAKE+that TEXT+BADMSG TEXT+ENDED TEXT+KEYWORD TEXT+YOU TEXT+at TEXT+is TEXT+updates TEXT+was
-3 TEXT+with TEXT+you THESE+NUMBER THESE+SENDING THESE+coming THESE+reminders THINGS+, THINGS+>
-3 THINGS+so THINGS+to THIRD+DOESNT THIRD+SENDING THIRD+WANT THIRD+WHO THIRD+as THIRD+call
-3 THREAT+ASKED THREAT+NEG THREAT+REPLY THREAT+be THREAT+okay THREAT+over THREAT+told TIME+DAY
-3 TIME+OTHER TIME+hes VOC+BLOCK VOC+CALL VOC+DOESNT VOC+END VOC+GAVE VOC+I VOC+LIST VOC+NEG
-3 VOC+PHONE VOC+SENDING VOC+TAIL VOC+THIRD VOC+add VOC+asked VOC+block VOC+blush VOC+cant
-3 VOC+continue VOC+four VOC+get VOC+here VOC+last VOC+promise VOC+restore VOC+start WANT+TEXT
-3 WANT+a WANT+those WANT+three WHO+NEG WHO+and WHO+are WISH+those WISH+three WISH+your
-3 WRONG+LIST WRONG+about WRONG+thing YOU+, YOU+BLOCK YOU+LOSE YOU+as YOU+asked YOU+block
-3 YOU+cant YOU+did YOU+give YOU+know YOU+off YOU+or YOU+promise YOU+then a+. a+GET a+KINDS
-3 a+miracle a+real a+receipt a+surprise about+SUBJECT about+THESE about+VOC about+YOU
-3 about+this about+you accepted actually add again+TIME ahead+with alarm alert alerts+and
-3 all+BEFORE all+THREAT all+means all+this allergic+> allowed alone+THREAT alone+and alone+im
-3 already+GAVE am+on and+ASKED and+REPLY and+WANT and+it and+put and+regretted anyone+>
-3 anytime anyway apologies apologies+for are+, around as+long ask ask+> asking+for
-3 autocorrected back+in bangs+> banks+BEFORE bed been+SENDING before before+my big birds+>
-3 bleach bleach+for block+0 block+DAY blocked+BEFORE blocked+VOC blocked+YOU blocks blush
-3 blush+> bother boxes bring+MY broken broken+> by+all c+> call+ME call+TAIL call+VOC call+me
-3 can+I can+VOC can+be can+your cancelled candle cannot car+DOESNT car+NEG case cell+> charge
-3 charged+BEFORE charged+ME charged+TAIL charged+VOC charged+me clear+BEFORE clicking come+GET
-3 company company+is complain consent+FROM consent+OTHER consent+form contact+MY
-3 continue+SENDING couldnt+GET coupons+> court+OTHER court+date custody cut+off dad+and day+,
-3 day+> dead+. deaf deal+> decaf deleted+BEFORE depends did+the didnt+ALONE didnt+CONSENT
-3 didnt+ENDED didnt+KEYWORD didnt+MENDED didnt+TAKE didnt+consent different disgusting
-3 disgusting+, do+> do+SUBJECT do+you does+the dogs dolores dont+AGAIN dont+ALONE dont+DITCH
-3 dont+STOP dont+let dont+object dont+recall dont+recognise dont+text dont+think dont+want
-3 down+> down+for down+with dr+. drop dude ended+BEFORE ended+up even every+single everybody
-3 everywhere eyes+and f+VOC face falling far fast fell+in fewer fiance fine+, fine+by
-3 finished+TAIL finished+VOC floor for+EVENT for+LIST for+MESSAGES for+SENDING for+a for+court
-3 for+fun for+me for+texts for+this former forty+more found+it free+THINGS free+cruise
-3 free+pizza friday+. from+NEG fun+> gets+BEFORE getting+BADMSG getting+SPAMMING
-3 getting+annoying getting+texts getting+the getting+your give+ME give+TAIL go+for go+to gonna
-3 good+to got+FROM got+NEG got+my gotta+be grow+FROM grow+out guests had+NEGATIVE had+no
-3 happy+> happy+I happy+i happy+to happy+with has+MY has+ended has+sold have+a hearing+> heels
-3 hello+> here+, here+BEFORE here+and hi+, hiccups hiccups+TIME his+BEFORE hmm hold+FROM
-3 home+BEFORE hope+VOC hospital hours house+. house+NEG house+NOT house+isnt how+BEFORE hurt
-3 i+MESSAGE i+PULL i+VOC i+agree i+ask i+like i+misread i+prefer i+sign i+text i+wouldnt
-3 id+DOESNT id+DONT id+GAVE id+do id+never idiot ill ill+NEG ill+be im+NEGATIVE im+no im+okay
-3 im+over im+told in+BEFORE in+MENDED in+heels in+it in+my in+one in+please in+their in+to
-3 info instead+> instead+FROM instead+of iron is+DONT is+TEXT is+never is+out is+texting
-3 is+there is+what isnt+for it+? it+GAVE it+STOP it+all it+be it+from it+was its+DOESNT
-3 its+NOT its+not ive+ASKED ive+DOESNT job job+> just+KINDS just+MESSAGE just+SENDING
-3 just+TEXT just+found just+text keep+ME keep+TAIL keep+on keep+saying keeps+LIST keeps+SEND
-3 keeps+sending kept key+and killed+BEFORE killing knocking know+. landline landlord
-3 last+KINDS last+LIST last+MESSAGE last+OTHER last+SENDING last+TEXT last+night lawyer+BEFORE
-3 leads lease legal+> let+VOC light like+to line+> list+, list+MENDED list+for list+of locked
-3 lol+I lol+SUBJECT lol+i long making+BEFORE making+VOC man+> many+LIST many+MESSAGES
-3 many+SENDING may+ENDED may+KEYWORD may+STOP mayo me+DAY me+SENDING me+blush me+every me+four
-3 me+in me+on me+posted me+something me+with meant+MY meant+the messages+but messages+on metal
-3 mind+MY mind+the misread miss mods mom more+BADMSG more+bleach mostly+> my+KINDS my+PLURALS
-3 my+brother my+fiance my+landline my+mom my+mum nah+NOT nah+not name name+in nan need+BEFORE
-3 need+MY need+THIRD need+three needed+> neighbor neighbors never+ASKED never+BADMSG never+NEG
-3 never+PULL never+REPLIED new+WHO newsletter no+HEY no+TEXT no+THINGS no+WHO no+contact
-3 no+good no+need no+rush no+warning no+worries no+youre noise+> none+. nonstop nope nose
-3 not+DAY not+END not+REMOVE not+like not+remove not+spam now+I now+SUBJECT number+SUBJECT
-3 numbers object+to objection+TIME objection+at of+MESSAGE of+us off+. off+AGAIN off+key
-3 off+my often oh+NEG ok+NEG okay+with old old+one omg+BADMSG omg+ENDED omg+KEYWORD omg+NEG
-3 omg+stop on+it one+with ones+BEFORE only+CALL only+SUBJECT only+if only+the open+on opt+in
-3 or+DOESNT or+TAKE or+leave or+only ours out+, outside outta owe partner party
-3 patient+SUBJECT people+are perfect permission+to phone+autocorrected phone+the photo pick
-3 place+. please+BEFORE please+KINDS please+MENDED please+PHONE please+SENDING please+TEXT
-3 please+add please+continue please+leave please+phone plenty+> posted+by price private+MENDED
-3 promise+DOESNT promise+NEG promise+NOT promise+not promos promos+code put+this puts
-3 question+? questions+> quit+on quitting read+BEFORE really recall+giving recognise
-3 recognise+BEFORE recognise+MY recognise+this regretted regretted+BEFORE regretted+it rejoin
-3 release remember+signing remove+him remove+the removed removed+FROM removed+from removing
-3 respond respond+to restore resubscribe reverse revoke+MY revoked roaming round said
-3 said+THIRD said+he said+yes sam saw+BEFORE says+MY says+NEG scam screen see+NEG see+NEGATIVE
-3 see+no send+it send+to sent set+> share+BEFORE share+it shared shes+MY shes+the show shut+up
-3 since+I since+SUBJECT since+i sing single+BEFORE single+day sings sink sitting sitting+in
-3 six size slow slow+down slugs snow+MENDED snow+VOC snow+please so+BADMSG so+WHO so+happy
-3 so+i sofa+> sold+my some+FROM some+of someone+CALL someone+call sorry spelling start+MENDED
-3 stays step+> still+get stop+DOING stop+ME stop+is stop+me stop+putting stops+> sunscreen
-3 surprise+. table talk+to taste tbh tea teacher tell+your tells+SUBJECT tells+YOU tells+you
-3 terminated text+> text+BADMSG text+PLURALS text+VOC text+is text+notifications text+was
-3 texting+, texts+STOP texts+lol than+0 than+DAY than+VOC that+OTHER that+my thats+my the+CALL
-3 the+THIRD the+VOC the+blue the+business the+car the+church the+emails the+gate the+main
-3 the+new the+newsletter the+pizza the+reminders the+school the+survey their them+. there
-3 these+PLURALS these+reminders think+MY this+DAY this+MENDED this+MESSAGES this+VOC this+one
-3 this+ones this+stuff this+texting this+year those those+BEFORE those+LIST those+MESSAGES
-3 those+SENDING thought thought+BEFORE thought+VOC thought+YOU thought+it time+i tmrw+>
-3 to+REPLIED to+UNSUB to+WANT to+getting to+open to+see to+sms to+stop to+the told+>
-3 told+SUBJECT too+many too+or treasurer trust+VOC trying trying+to turn+THIRD turn+them two+.
-3 ty type unblocked+SUBJECT unblocked+YOU unsubscribe+BEFORE unsubscribe+VOC up+and us+>
-3 use+LIST use+MENDED use+MESSAGES use+SENDING use+TEXT use+this very voice voicemail wait
-3 waiting want+those was+DAY was+SUBJECT was+in wasnt way+to we we+WANT we+WISH we+won week
-3 week+. weekends whales whatsapp when+youre whens where+did which+THIRD which+WHO
-3 which+company who+died whole+family whose why+did will+I will+SUBJECT will+i winter
-3 with+NEGATIVE with+my with+no with+texts without+ASKED without+SUBJECT without+YOU
-3 without+asking without+your working+> worries would+NEG would+do would+stop wrong+LIST
-3 wrong+about wrong+thing ye+> year+, yo+BEFORE you+END you+THINGS you+as you+give you+know
-3 you+off you+or you+promise your+TEXT your+THINGS your+THIRD your+eyes your+sms youre+ASKED
-3 zero 🚫+>
-2 "+, "+DOESNT "+NEG "+NOT "+in "+not %+on *+to ,+ASKED ,+BEFORE ,+DAY ,+NOT ,+PLURALS
-2 ,+REPLIED ,+SENDING ,+TEXT ,+are ,+be ,+come ,+could ,+dr ,+gate ,+hell ,+hello ,+hes ,+how
-2 ,+just ,+kids ,+last ,+make ,+maybe ,+she ,+tell ,+third ,+two ,+unblocked ,+use ,+well
-2 ,+why ,+will ,+youll .+% .+2 .+FEEL .+KINDS .+REPLY .+UNSUBBED .+again .+any .+anything
-2 .+aye .+baby .+bad .+bring .+cancel .+come .+door .+ducking .+email .+emails .+endless
-2 .+eyes .+fewer .+first .+friend .+full .+ha .+he .+hey .+hi .+hit .+hold .+honestly .+howd
-2 .+its .+k .+keep .+last .+lost .+mine .+mostly .+nobody .+nonstop .+omw .+opted .+order
-2 .+otp .+people .+please .+reacted .+remove .+restart .+resubscribe .+running .+send .+shell
-2 .+somebody .+somebodys .+someones .+sounds .+step .+strat .+subscribe .+sure .+talk .+tbh
-2 .+thank .+to .+tone .+turned .+ty .+unblocked .+unsubscribed .+was .+whens .+whose .+wouldnt
-2 .+yea .+yep .+yess .+youd .+yup .+zero 0+NOT 0+YOU 0+calls 0+guests 0+is 0+messages 0+not
-2 0+now 0+people 2+FROM 5pm 5th 6am+> 6pm 7am 9pm ?+SENDING ?+THIRD ?+VOC ?+for ?+its
-2 AGAIN+DAY AGAIN+ENDED ALONE+MENDED ALONE+TAIL ALONE+at ALONE+calling ALONE+light ALONE+loss
-2 ALONE+me ALONE+over ALONE+worrying ASKED+MY ASKED+my ASKED+that ASKED+to BADMSG+TIME
-2 BADMSG+a BADMSG+calling BADMSG+everything BADMSG+for BADMSG+is BADMSG+light BADMSG+loss
-2 BADMSG+or BADMSG+over BADMSG+road BADMSG+worrying BEFORE+BODY BEFORE+TAKE BEFORE+TEXT
-2 BEFORE+THIRD BEFORE+add BEFORE+another BEFORE+appointment BEFORE+bangs BEFORE+call
-2 BEFORE+came BEFORE+can BEFORE+chairs BEFORE+changed BEFORE+charges BEFORE+coming BEFORE+cost
-2 BEFORE+count BEFORE+dad BEFORE+died BEFORE+does BEFORE+even BEFORE+every BEFORE+family
-2 BEFORE+four BEFORE+fyi BEFORE+god BEFORE+good BEFORE+internet BEFORE+isnt BEFORE+joke
-2 BEFORE+keeps BEFORE+latex BEFORE+let BEFORE+list BEFORE+longer BEFORE+msg BEFORE+next
-2 BEFORE+noise BEFORE+nonstop BEFORE+not BEFORE+number BEFORE+one BEFORE+ones BEFORE+opted
-2 BEFORE+posted BEFORE+prob BEFORE+problem BEFORE+put BEFORE+reactivate BEFORE+reinstate
-2 BEFORE+running BEFORE+save BEFORE+seats BEFORE+shoes BEFORE+show BEFORE+sir BEFORE+sleep
-2 BEFORE+sofa BEFORE+song BEFORE+sorry BEFORE+speak BEFORE+start BEFORE+stopped BEFORE+street
-2 BEFORE+stuff BEFORE+surprises BEFORE+thanks BEFORE+they BEFORE+told BEFORE+tried
-2 BEFORE+wants BEFORE+was BEFORE+wasnt BEFORE+we BEFORE+werent BEFORE+without BEFORE+wonder
-2 BLOCK+AGAIN BLOCK+FROM BLOCK+MY BLOCK+THESE BLOCK+again BLOCK+my BLOCK+the BLOCK+u BODY+off
-2 BODY+on BODY+out CALL+, CALL+FROM CALL+GAVE CALL+as CALL+fell CALL+fyi CALL+put DAY+ALONE
-2 DAY+BADMSG DAY+MENDED DAY+calls DAY+guests DAY+messages DAY+now DAY+person DAY+please
-2 DAY+stop DEAR+CALL DITCH+, DITCH+> DITCH+I DITCH+MENDED DITCH+a DITCH+we DOESNT+0
-2 DOESNT+BODY DOESNT+CONSENT DOESNT+FROM DOESNT+LIST DOESNT+MENDED DOESNT+REPLY
-2 DOESNT+SPAMMING DOESNT+bother DOESNT+coming DOESNT+consent DOESNT+ever DOESNT+from
-2 DOESNT+get DOESNT+make DOESNT+mean DOESNT+mess DOESNT+my DOESNT+open DOESNT+ready
-2 DOESNT+really DOESNT+receive DOESNT+remember DOESNT+say DOESNT+serve DOESNT+shivon
-2 DOESNT+shut DOESNT+taken DOESNT+talk DOESNT+text DOESNT+to DOESNT+today DOESNT+want
-2 DOESNT+yet DOING+FROM DOING+about DOING+of DONT+BADMSG DONT+BODY DONT+END DONT+GAVE
-2 DONT+LIST DONT+REMOVED DONT+REPLIED DONT+mess DONT+read DONT+remember DONT+taken DONT+want
-2 END+TAIL END+a END+em END+road END+that END+u ENDED ENDED+. ENDED+FROM ENDED+TAIL ENDED+at
-2 ENDED+calling ENDED+everything ENDED+it ENDED+leaving ENDED+light ENDED+loss ENDED+or
-2 ENDED+over ENDED+please ENDED+road ENDED+texting ENDED+the ENDED+to EVENT EVENT+EVENT
-2 EVENT+HEY EVENT+all EVENT+list FEEL+BEFORE FEEL+about FEEL+and FROM+AGAIN FROM+NEG
-2 FROM+OTHER FROM+after FROM+again FROM+at FROM+by FROM+his FROM+if FROM+me FROM+messages
-2 FROM+nothing FROM+so FROM+story FROM+the FROM+them FROM+when FROM+without GAVE+. GAVE+>
-2 GAVE+BEFORE GAVE+ENDED GAVE+FROM GAVE+KEYWORD GAVE+YOU GAVE+away GAVE+for GAVE+from
-2 GAVE+quit GAVE+stop GAVE+u GAVE+up GET+> GET+BEFORE GET+FROM GET+SENDING GET+a GET+back
-2 GET+calls GET+everything GET+on GET+rid GET+you HEY+DOESNT HEY+I HEY+REPLIED HEY+THESE
-2 HEY+TIME HEY+about HEY+all HEY+is HEY+let HEY+said I+CONSENT I+DOING I+DONT I+END I+HATE
-2 I+KEYWORD I+KINDS I+MENDED I+NEG I+all I+already I+bring I+closed I+consent I+could I+cut
-2 I+decided I+hate I+hated I+let I+lost I+now I+request I+rmove I+say I+send I+signed I+used
-2 I+wanna I+went I+were I+won KEYWORD+. KEYWORD+at KEYWORD+calling KEYWORD+everything
-2 KEYWORD+it KEYWORD+leaving KEYWORD+light KEYWORD+loss KEYWORD+or KEYWORD+over KEYWORD+please
-2 KEYWORD+road KEYWORD+texting KEYWORD+the KINDS+GAVE KINDS+STOP KINDS+YOU KINDS+away
-2 KINDS+count KINDS+is KINDS+it KINDS+now KINDS+number KINDS+on KINDS+saved KINDS+stop
-2 KINDS+too LIST+? LIST+AGAIN LIST+LIST LIST+PLURALS LIST+VOC LIST+YOU LIST+back LIST+come
-2 LIST+me LIST+of LIST+still LIST+that LIST+werent LOSE+0 LOSE+DAY LOSE+VOC LOSE+em LOSE+it
-2 LOSE+now LOSE+off LOSE+one LOSE+u ME+CALL ME+DEAR ME+DITCH ME+MENDED ME+VOC ME+a ME+all
-2 ME+alone ME+another ME+are ME+in ME+instead ME+nonstop ME+notifications ME+posted ME+texts
-2 ME+that ME+with MENDED+2 MENDED+BEFORE MENDED+BLOCK MENDED+CALL MENDED+SUBJECT MENDED+WANT
-2 MENDED+about MENDED+any MENDED+but MENDED+day MENDED+ended MENDED+ends MENDED+form MENDED+go
-2 MENDED+god MENDED+of MENDED+reactivate MENDED+reinstate MENDED+start MENDED+that MENDED+the
-2 MENDED+use MENDED+you MESSAGE+FROM MESSAGE+KINDS MESSAGE+STOP MESSAGE+TIME MESSAGE+YOU
-2 MESSAGE+at MESSAGE+away MESSAGE+count MESSAGE+notifications MESSAGE+now MESSAGE+number
-2 MESSAGE+so MESSAGE+stop MESSAGES+KINDS MESSAGES+LIST MESSAGES+PLURALS MESSAGES+and
-2 MESSAGES+but MESSAGES+come MESSAGES+for MESSAGES+that MESSAGES+werent MY MY+0 MY+5th MY+6pm
-2 MY+ENDED MY+GET MY+NEGATIVE MY+PULL MY+THINGS MY+ad MY+agree MY+alarm MY+application
-2 MY+arrest MY+bakery MY+bank MY+banks MY+best MY+bulletin MY+business MY+cable MY+call MY+car
-2 MY+card MY+cease MY+charges MY+claim MY+code MY+coupon MY+crack MY+database MY+daughter
-2 MY+dead MY+drop MY+email MY+ending MY+estimate MY+even MY+file MY+flight MY+flowers MY+goat
-2 MY+gym MY+hair MY+hearing MY+heart MY+heat MY+in MY+insurance MY+iron MY+judge MY+keeps
-2 MY+kitchen MY+landlord MY+late MY+lease MY+library MY+life MY+link MY+mask MY+money MY+month
-2 MY+nan MY+neighbor MY+neighbors MY+no MY+noise MY+nonsense MY+offer MY+only MY+parish
-2 MY+party MY+pool MY+print MY+promos MY+pub MY+rash MY+replies MY+sale MY+same MY+seats
-2 MY+secretary MY+side MY+slot MY+son MY+song MY+sons MY+sound MY+stuff MY+taste MY+third
-2 MY+weddings MY+winter MY+word MY+work MY+world MY+yard MY+zip MY+zoo NEG+BADMSG NEG+DAY
-2 NEG+EVENT NEG+NEG NEG+against NEG+all NEG+answer NEG+appointment NEG+ask NEG+at NEG+beats
-2 NEG+calling NEG+comes NEG+em NEG+ever NEG+everything NEG+homework NEG+internet NEG+it
-2 NEG+leaving NEG+like NEG+longer NEG+loss NEG+man NEG+mess NEG+mine NEG+open NEG+ours
-2 NEG+over NEG+prob NEG+problem NEG+ready NEG+really NEG+remember NEG+said NEG+saying
-2 NEG+shivon NEG+shut NEG+speak NEG+taken NEG+talk NEG+they NEG+told NEG+using NEG+want
-2 NEG+wonder NEG+worry NEG+yet NEGATIVE+CALL NEGATIVE+DOESNT NEGATIVE+NEG NEGATIVE+PLURALS
-2 NEGATIVE+THIRD NEGATIVE+THREAT NEGATIVE+appointment NEGATIVE+bother NEGATIVE+homework
-2 NEGATIVE+im NEGATIVE+internet NEGATIVE+longer NEGATIVE+man NEGATIVE+message NEGATIVE+one
-2 NEGATIVE+prob NEGATIVE+problem NEGATIVE+speak NEGATIVE+wonder NOBODY+ASKED NOBODY+told NOT+0
-2 NOT+BADMSG NOT+BEFORE NOT+FROM NOT+SPAMMING NOT+TIME NOT+UNSUB NOT+WISH NOT+YOU NOT+ask
-2 NOT+at NOT+coming NOT+from NOT+getting NOT+mind NOT+ours NOT+ready NOT+shivon NOT+take
-2 NOT+to NOT+today NOT+yet NOT+you NUMBER+I NUMBER+MY NUMBER+YOU NUMBER+any NUMBER+by
-2 NUMBER+ends NUMBER+for NUMBER+i NUMBER+in NUMBER+you OTHER+OTHER OTHER+WANT OTHER+before
-2 OTHER+here OTHER+one OTHER+says OTHER+so PHONE+CALL PHONE+GAVE PHONE+MY PHONE+YOU PHONE+any
-2 PHONE+by PHONE+do PHONE+ends PHONE+fyi PHONE+not PHONE+of PHONE+put PHONE+with PHONE+you
-2 PLURALS+by PLURALS+still PLURALS+too PULL+, PULL+BEFORE PULL+SUBJECT PULL+doors PULL+from
-2 PULL+off PULL+you RECEIVE+MESSAGE RECEIVE+TEXT REMOVE+, REMOVE+THIRD REMOVE+that REMOVED+,
-2 REMOVED+FROM REMOVED+ME REMOVED+TAIL REMOVED+me REPLIED+DOESNT REPLIED+ME REPLIED+TAIL
-2 REPLIED+VOC REPLIED+YOU REPLIED+if REPLIED+that REPLIED+the REPLIED+you REPLY+BADMSG
-2 REPLY+END REPLY+MESSAGES REPLY+THESE REPLY+TIME REPLY+but REPLY+count REPLY+it REPLY+means
-2 REPLY+now REPLY+number REPLY+you SEND SEND+, SEND+AGAIN SEND+FROM SEND+SUBJECT SEND+YOU
-2 SEND+someone SEND+the SEND+them SEND+you SENDING+AGAIN SENDING+ALONE SENDING+ENDED
-2 SENDING+GAVE SENDING+KEYWORD SENDING+away SENDING+count SENDING+help SENDING+notifications
-2 SENDING+number SENDING+them SENDING+werent SENDING+with SENDING+you SPAMMING+> STOP+all
-2 STOP+answering STOP+at STOP+calling STOP+leaving STOP+light STOP+loss STOP+my STOP+over
-2 STOP+texting STOP+these STOP+using SUBJECT SUBJECT+BLOCK SUBJECT+CONSENT SUBJECT+DITCH
-2 SUBJECT+DOESNT SUBJECT+MESSAGE SUBJECT+PULL SUBJECT+TAKE SUBJECT+a SUBJECT+always
-2 SUBJECT+been SUBJECT+better SUBJECT+blocked SUBJECT+bring SUBJECT+by SUBJECT+carry
-2 SUBJECT+consent SUBJECT+dare SUBJECT+did SUBJECT+dropped SUBJECT+else SUBJECT+fix
-2 SUBJECT+forgot SUBJECT+get SUBJECT+getting SUBJECT+hated SUBJECT+hit SUBJECT+its
-2 SUBJECT+just SUBJECT+lot SUBJECT+love SUBJECT+might SUBJECT+mind SUBJECT+now SUBJECT+out
-2 SUBJECT+owe SUBJECT+possible SUBJECT+put SUBJECT+reported SUBJECT+request SUBJECT+restore
-2 SUBJECT+rmove SUBJECT+send SUBJECT+she SUBJECT+signed SUBJECT+start SUBJECT+still
-2 SUBJECT+stopped SUBJECT+text SUBJECT+texted SUBJECT+think SUBJECT+told SUBJECT+typed
-2 SUBJECT+under SUBJECT+we SUBJECT+were SUBJECT+won SUBJECT+would TAIL+DEAR TAIL+DITCH TAIL+a
-2 TAIL+all TAIL+alone TAIL+another TAIL+are TAIL+by TAIL+in TAIL+instead TAIL+nonstop
-2 TAIL+notifications TAIL+posted TAIL+texts TAIL+that TAIL+to TAIL+with TAKE+2 TAKE+LIST
-2 TAKE+SUBJECT TAKE+anybody TAKE+em TAKE+everything TAKE+going TAKE+it TAKE+nothing TAKE+one
-2 TAKE+rid TAKE+two TEXT+KINDS TEXT+VOC TEXT+away TEXT+count TEXT+notifications TEXT+now
-2 TEXT+number TEXT+please TEXT+so TEXT+stop THESE+BEFORE THESE+LIST THESE+THINGS THESE+TIME
-2 THESE+WHO THESE+YOU THESE+back THESE+notices THESE+on THESE+people THESE+to THINGS
-2 THINGS+GET THINGS+NEGATIVE THINGS+TAKE THINGS+VOC THINGS+before THINGS+for THINGS+get
-2 THINGS+has THINGS+no THINGS+on THIRD+BEFORE THIRD+ENDED THIRD+I THIRD+KEYWORD THIRD+MESSAGES
-2 THIRD+NEGATIVE THIRD+PULL THIRD+REMOVED THIRD+STOP THIRD+YOU THIRD+aint THIRD+back THIRD+be
-2 THIRD+by THIRD+came THIRD+coming THIRD+cut THIRD+from THIRD+i THIRD+last THIRD+left THIRD+no
-2 THIRD+on THIRD+opted THIRD+people THIRD+quit THIRD+said THIRD+texts THIRD+the THIRD+told
-2 THIRD+took THIRD+was THIRD+would THREAT+ENDED THREAT+KEYWORD THREAT+PHONE THREAT+SEND
-2 THREAT+going THREAT+learning THREAT+locked THREAT+pass THREAT+send THREAT+stop TIME+0
-2 TIME+THREAT TIME+do TIME+does TIME+im TIME+me TIME+night TIME+possible TIME+she TIME+you
-2 UNSUB+OTHER UNSUB+button UNSUBBED+FROM UNSUBBED+from VOC+DEAR VOC+DOING VOC+ME VOC+SUBJECT
-2 VOC+THINGS VOC+TIME VOC+WISH VOC+actually VOC+ads VOC+alone VOC+another VOC+at VOC+better
-2 VOC+carry VOC+charged VOC+dare VOC+did VOC+direct VOC+email VOC+every VOC+god VOC+had VOC+i
-2 VOC+instead VOC+keeps VOC+know VOC+list VOC+lot VOC+me VOC+might VOC+mind VOC+noise
-2 VOC+nonstop VOC+not VOC+notifications VOC+one VOC+posted VOC+put VOC+reactivate
-2 VOC+reinstate VOC+right VOC+set VOC+something VOC+stopped VOC+sure VOC+texts VOC+the
-2 VOC+then VOC+twice VOC+under VOC+use VOC+went VOC+were VOC+wont VOC+wrote WANT+END WANT+LOSE
-2 WANT+MY WANT+cancel WANT+help WANT+him WANT+this WHO+> WHO+? WHO+LIST WHO+NEGATIVE
-2 WHO+REPLIED WHO+but WHO+came WHO+my WHO+no WHO+reads WHO+the WISH+> WISH+BEFORE WISH+CALL
-2 WISH+MENDED WISH+THIRD WISH+TIME WISH+cancel WISH+help WISH+him WISH+if WISH+me WISH+my
-2 WISH+texts WISH+the WRONG+, WRONG+> WRONG+AGAIN WRONG+OTHER WRONG+again YOU+DITCH YOU+GAVE
-2 YOU+GET YOU+MY YOU+REPLIED YOU+THINGS YOU+TIME YOU+UNSUB YOU+actually YOU+better YOU+by
-2 YOU+carry YOU+charged YOU+cut YOU+dare YOU+do YOU+fix YOU+had YOU+lot YOU+might YOU+mind
-2 YOU+never YOU+open YOU+out YOU+put YOU+restore YOU+sure YOU+under YOU+unsubscribe YOU+went
-2 YOU+were YOU+wrote a+BODY a+DITCH a+MESSAGE a+TEXT a+WANT a+WISH a+bad a+blood a+christening
-2 a+copy a+girl a+hearing a+lot a+rematch a+rooster a+spare a+warning a+wasp a+week a+word
-2 about+how above abt+MY abt+the actually+WANT actually+WISH actually+like ad add+MY
-2 advertising advice after+the afternoon again+DAY against+BEFORE ago+and agree+on ahead+and
-2 alerts+on algebra alive all+> all+SUBJECT all+good all+to already+have always+BEFORE
-2 always+MY an+VOC an+idiot anchovies and+BODY and+am and+cut and+desist and+do and+leave
-2 and+make and+send and+sent and+still and+think and+wont annoying annoying+> any+>
-2 anybody+here anymore+. anything+WRONG anything+wrong anytime+> apartment app application
-2 appointment+> appreciate+BEFORE approve are+DOESNT are+FROM are+NEG are+NOT are+SUBJECT
-2 are+dead are+good are+here are+not are+the as+MESSAGES as+SENDING as+TEXT as+VOC as+YOU
-2 as+last as+spam as+you ask+that asked asked+SUBJECT asked+TIME asked+if at+> at+OTHER
-2 at+SUBJECT at+VOC at+all at+night at+this at+you ate attached attorney+> away+FROM away+from
-2 away+my away+with awful+and aye back+to backstop bad+BEFORE badge bags bakery band banks
-2 banned banned+FROM banned+from banner barely be+LIST be+MESSAGES be+REMOVE be+SENDING
-2 be+TAKE be+UNSUBBED be+fishing be+good be+over be+taking be+texting be+unsubscribed be+your
-2 beat beats beautiful because+THREAT because+im been+a been+coming been+so been+there
-2 before+> before+I before+SUBJECT before+VOC before+i behind+BEFORE below bend bill+, birds
-2 biscuits bit block+THESE block+u blocked+AGAIN blocked+SUBJECT blocked+again blocked+you
-2 blue+one board bond book+BEFORE bookings bookings+, boring both both+agree bother+VOC
-2 bothering+BEFORE bothering+ME bothering+TAIL bothering+VOC bothering+me bothers
-2 bothers+BEFORE bothers+ME bothers+TAIL bothers+VOC bothers+me bought break break+FROM
-2 break+from brilliant bring+on bring+the brought bulletin bulletin+> bury but+ME but+TAIL
-2 but+VOC but+keep but+me but+those by+THINGS by+TIME by+VOC by+a by+at by+itself by+sms
-2 by+the by+whenever cable cactus call+, call+BEFORE call+FROM call+NEG call+from called+VOC
-2 calling+VOC calls+FROM calls+a calls+from came+BEFORE came+FROM came+by came+off can+>
-2 can+THIRD can+YOU can+we cancel+VOC canceled candle+> cant+GET cant+believe cant+get
-2 cant+make cant+see car+, cares cares+> carry cases catalogs catalogs+by cease+and chairs
-2 chairs+, change+, changing chapter charged+roaming charges charges+BEFORE chat check+>
-2 checked+> cheers+for cheese+, christening christening+. christmas+NEG christmas+without
-2 church+LIST cinnamon claim class+is cleaning close+your code+, color come+and coming+DAY
-2 company+. competitors complain+> complaints+about confirmed contact+my continue+SEND
-2 continue+sending copy+FROM copy+of cost could+, could+DEAR could+THIRD could+have could+u
-2 couldnt+GAVE couldnt+have count+as counter+SUBJECT coupon+. course course+, course+SUBJECT
-2 course+VOC course+YOU course+you crack crew cruise cure curious+how cut+> cut+FROM cut+VOC
-2 cut+it cv dad+, dance dare dare+BEFORE database database+> day+FROM days+FROM dead
-2 dead+BADMSG dead+END dead+ENDED dead+KEYWORD dead+end deaf+. deal+with decided decided+to
-2 deed delete+the delivered delivery+, desist+or dessert did+> did+BEFORE did+DOESNT did+NEG
-2 did+NOT did+it did+my did+not didnt+GET didnt+OTHER didnt+REPLY didnt+SENDING didnt+WANT
-2 didnt+WISH didnt+get didnt+mean didnt+text didnt+work die+> diet dinner+, dip directory
-2 disaster discontinue+the disregard disregard+MY do+0 do+DAY do+this doctor+BEFORE doctor+END
-2 doctor+cut does+it does+this does+your dogs+BEFORE done+> done+all done+with dont+BODY
-2 dont+LIST dont+NEG dont+REPLY dont+SENDING dont+mess dont+remember dont+stop door+DOESNT
-2 doors+, down+MY drew driveway drop+> drop+VOC dropped dropped+BEFORE dropped+FROM ducking
-2 ear earlier early+> easiest easiest+for east eleven else+is em+coming email+BEFORE emailed
-2 emojis end+MY end+SUBJECT end+road end+the ending+0 ending+DAY ending+MY endorse enjoy+your
-2 enough+, enough+BEFORE enough+or ensure+MY envelope escrow estimate estimate+> even+legal
-2 ever+ENDED ever+NEG every+minute every+other everyones everything+, everywhere+. evidence
-2 evidence+> executor explain+> eyes eyes+> f+BEFORE fan far+away fastest fault favourite
-2 favourite+word fee+. feel fell+FROM fellowship fill+BEFORE fill+it filled filled+> filling
-2 film filter filthy final finally+. finish finished+BEFORE finished+ME finished+me firm
-2 five+minutes fixin fixin+to footsteps for+0 for+DEAR for+DOESNT for+sale forget+>
-2 forget+BEFORE forgot+MY four+BEFORE four+times freaked freaked+BEFORE freaked+ME
-2 freaked+TAIL freaked+VOC freaked+me free+VOC friday+, friday+OTHER friend from+ME from+TAIL
-2 full+, full+ALONE full+BADMSG full+ENDED full+KEYWORD full+NEG full+STOP full+stop fyi fyi+>
-2 game gas gate+THINGS gate+code gave+away gave+up gentle gentle+with get get+back get+nothing
-2 get+rid gets+MY getting+SENDING getting+any girl+> give+SUBJECT give+YOU give+you given+MY
-2 glad+SUBJECT glad+VOC glad+YOU glad+you glasses glue go+FROM go+OTHER go+on go+out go+team
-2 go+with goat god+, god+let goes+FROM goes+to going+with goldfish gone+? good+DOESNT
-2 good+DONT good+dont good+with gorgeous got+charged got+kicked got+out got+to gran grand+,
-2 granted grateful+> great green guests+> had+an had+been half+> hand+> happens+SUBJECT
-2 happens+TIME happens+if has+GAVE has+NEGATIVE has+REPLIED has+been has+got has+no has+the
-2 hated hated+every have+SUBJECT have+my he+would hear+BEFORE hear+VOC hear+from hearing heat
-2 hell+BADMSG hell+ENDED hell+KEYWORD hell+be help+with helped helping her+I her+SUBJECT her+i
-2 here+AGAIN here+MENDED here+anymore here+with hes+BEFORE hes+FROM hey hey+I hey+SUBJECT
-2 hey+i hi him+. him+AGAIN him+MY him+again him+the his+MESSAGES his+SENDING his+WHO his+dad
-2 his+name his+texts hit+BEFORE hold+BEFORE home+VOC honestly+> hope+YOU hope+you host hot
-2 hour+> house+, how+I how+come how+did how+i how+much how+my how+often howd hug human+reads
-2 hurt+> husband+opted i+CONSENT i+DITCH i+DONT i+END i+HATE i+KINDS i+LOSE i+MENDED i+REMOVED
-2 i+SENDING i+TAKE i+WISH i+already i+consent i+could i+hate i+hated i+heard i+hit i+keep
-2 i+leave i+let i+lost i+must i+now i+request i+saw i+should i+signed i+typed i+used i+wanna
-2 id+HATE id+TAKE id+hate id+rather idiot+> idk+VOC idk+YOU idk+u if+its if+possible if+she
-2 if+we ignore+> ignore+my ill+ALONE ill+BADMSG ill+ENDED ill+KEYWORD ill+STOP ill+pass
-2 ill+stop im+ASKED im+PHONE im+VOC im+going im+learning im+locked in in+. in+> in+BADMSG
-2 in+any in+every in+hospital in+line in+once in+our in+row in+spam in+spanish in+that in+town
-2 info+BEFORE inform infos insurance+> insurance+VOC interested+> intern internet interpreter
-2 into introduce invoice iron+. is is+BLOCK is+THIRD is+TIME is+blocked is+broken is+full
-2 is+getting is+it is+messaging is+my is+not is+off is+something is+that isnt isnt+> isnt+TIME
-2 isnt+in isnt+working it+ALONE it+REPLIED it+SUBJECT it+THREAT it+WANT it+YOU it+anymore
-2 it+costs it+stop it+stopped it+this it+with it+you its+BADMSG its+always its+been its+every
-2 its+over its+siobhan its+two itself ive+DONT ive+UNSUBBED ive+never ive+told
-2 ive+unsubscribed job+and john judge+BEFORE june just just+VOC just+saw karaoke keep+MENDED
-2 keep+THESE keep+THIRD keep+em keep+going keep+them keeps+ASKED keeps+MESSAGES keeps+TEXT
-2 keeps+texting kicked kicked+FROM kill+ME kill+TAIL kill+VOC kill+me killed+ME killed+TAIL
-2 killed+VOC killed+me killing+BEFORE killing+ME killing+TAIL killing+VOC killing+me kitchen
-2 knee knock+doors know+BEFORE know+I know+VOC know+YOU know+but know+i know+who know+you l
-2 ladies last+REPLY last+THINGS last+summer last+text last+thing late+, late+> late+BODY
-2 late+OTHER late+fee latex latex+gloves laugh lawn lawyer+> lawyer+ENDED lawyer+KEYWORD
-2 lawyer+NEG lawyer+STOP lawyer+quit leak leaking leaking+> learned learning learning+to
-2 leaving+MY legal lend let let+BEFORE lets+BADMSG lets+BEFORE lets+END lets+ENDED
-2 lets+KEYWORD lets+ME lets+TAIL lets+VOC lets+do lets+end lets+me letter+> library light+on
-2 lights lights+, like+VOC like+an like+that like+these like+your line line+TIME list+?
-2 live+BEFORE living locked+FROM locked+out lol+, long+BEFORE longer longer+OTHER longer+and
-2 longer+in longer+need longer+works lose+my loser loss lost+0 lost+DAY lost+NEG lost+without
-2 lost+your lot love+that m mad+TIME mad+at make+a making+ME making+TAIL making+me man+BEFORE
-2 man+REPLIED man+said mans married mask max may+. may+ALONE may+BADMSG may+BEFORE may+stop
-2 maybe+> maybe+DOESNT maybe+NEG maybe+SUBJECT maybe+VOC maybe+YOU maybe+you me+CALL me+DEAR
-2 me+DITCH me+MENDED me+PLURALS me+VOC me+a me+all me+alone me+another me+back me+instead
-2 me+nonstop me+notifications me+texts me+that mean+to means+BEFORE means+REPLY meant
-2 meant+BADMSG meant+NEG message+, message+. message+FROM message+SUBJECT message+YOU
-2 message+of message+you messages+for messages+too mid midnight might+be mile milk min+>
-2 mind+BEFORE mine+was minute minute+and minutes minutes+> miracle+worker miss+MY miss+your
-2 missed+CALL missed+call missing+> mistake+> mom+. month+> more+BODY more+bangs more+chairs
-2 more+latex more+pain more+person more+snow more+so more+surprises morning+and mother+, mouth
-2 move+BEFORE much+> mums my+OTHER my+THIRD my+application my+case my+deposit my+file my+first
-2 my+hair my+heart my+landlord my+life my+messages my+nan my+neighbor my+new my+slot my+son
-2 my+sons my+subscription my+will my+work my+zip nah+DOESNT nah+NEG name+FROM name+is name+off
-2 name+right names+and nap near nearly nearly+finished need need+help need+the need+them
-2 never+ALONE never+ENDED never+GAVE never+KEYWORD never+LOSE never+REMOVED never+STOP
-2 never+TAKE never+stop never+taken new+one newsletter+BEFORE newsletter+LIST
-2 newsletter+MESSAGES newsletter+SENDING newsletter+is newsletter+texts next+ENDED next+EVENT
-2 next+month night+, night+> no+CALL no+DOESNT no+NOT no+PLURALS no+THIRD no+appointment
-2 no+bother no+homework no+internet no+longer no+man no+message no+not no+one no+prob
-2 no+problem no+speak no+wonder nobody+ASKED nobody+told non non+ALONE non+BADMSG non+ENDED
-2 non+KEYWORD non+NEG non+STOP non+stop nonsense nonstop+, not+0 not+BADMSG not+BEFORE
-2 not+FROM not+SPAMMING not+SUBJECT not+UNSUB not+WISH not+YOU not+ask not+coming not+from
-2 not+getting not+mind not+my not+ready not+shivon not+take not+to not+today not+yet not+you
-2 nothing nothing+HEY nothing+beats nothing+lol notice notice+BEFORE notices+. notifications+>
-2 now+. now+WANT now+WISH number+I number+VOC number+and number+any number+by number+do
-2 number+ends number+i number+in number+of of+0 of+LIST of+SENDING of+THIRD of+WHO of+messages
-2 of+my of+story of+them off+NEG off+again off+at off+his off+the off+to offence office
-2 oh+NEGATIVE oh+good oh+no ok+BADMSG ok+STOP okay omw on on+LIST on+MENDED on+SENDING on+TEXT
-2 on+its on+main on+texting on+there on+tue once+a one+, one+? one+WHO one+on one+who ones+MY
-2 online only+DAY only+MESSAGES op op+> open+BEFORE open+MY open+the opening opening+BEFORE
-2 opt opted+me opted+us or+DONT or+FROM or+did or+from or+the order+. orders other+ones
-2 other+side otherwise otp otp+DOESNT otp+NEG otp+NOT otp+not our+secretary ours+> out+NEG
-2 out+if out+last out+the out+with out+without outside+. over+AGAIN over+THIRD over+VOC over+a
-2 over+again over+budget over+him owe+BEFORE owe+VOC pad paid+> paid+BEFORE paid+VOC
-2 paid+already pantry paper+THINGS parents parish parking party+> past past+MY patience+>
-2 patient+. patient+with payment payment+on people+BEFORE people+GET people+NEG people+TAKE
-2 people+get perfect+. person personality personality+> phone+GAVE phone+fell phone+fyi
-2 phone+put photo+FROM photo+of piano pizza+BEFORE places places+> played please+MESSAGE
-2 please+PULL please+REPLY please+WANT please+do please+god please+reactivate please+reinstate
-2 please+start please+text please+use plenty pls+NEGATIVE pls+no pocket+BEFORE pocket+KINDS
-2 pocket+MESSAGE pocket+REPLY pocket+SENDING pocket+TEXT pocket+text police pool+> post+>
-2 posted potato prefer+CALL pressed pretending pretending+to print private+NUMBER
-2 private+number prob problem problem+> profile promise promos+to properly proud+> pub
-2 pull+BEFORE put+SUBJECT put+YOU put+it quilt+> quit+my quit+texting quiz+> raccoons ran rash
-2 rather+be reacted reacted+* reactivate reads+my real+WHO real+person really+> recall receipt
-2 receipt+VOC record+> refund+BEFORE regards+> reinstate released rematch remember remind
-2 remind+BEFORE remind+ME remind+TAIL remind+VOC remind+me reminders+by remote remove
-2 remove+MY remove+THIRD remove+VOC rent rep replace reply+to report+a request+BEFORE
-2 request+MY request+VOC request+that reschedule+> resend resend+> restart restore+MY
-2 restore+the restored resubscribe+> resume+> resume+BEFORE resume+LIST resume+MESSAGES
-2 resume+MY resume+SENDING resume+my resume+texts revoked+> rid+FROM rid+of ride right+BEFORE
-2 ringing ringing+BEFORE ringing+ME ringing+TAIL ringing+VOC ringing+me road+, rooster
-2 round+BEFORE rude run+FROM rush+> safe safe+> said+, said+SUBJECT salad sale+> same+NEG
-2 same+time same+without sang say+" says+DOESNT says+NEGATIVE says+SUBJECT says+no says+the
-2 school scissors screenshots second secretary secretary+opted see+BEFORE see+SUBJECT see+VOC
-2 see+YOU seen sees+my send+DEAR send+MY send+THESE send+someone sending+, sending+AGAIN
-2 sending+THESE sending+again sending+them sent+MY sent+VOC service+, set+up shame+, shared+MY
-2 she+DOESNT shell shell+be shifts shifts+, shivon shoes shop shop+and should+KINDS
-2 should+MESSAGE should+REPLIED should+REPLY should+SENDING should+TEXT should+say should+text
-2 side side+> sign sign+for signal signed+MY signs since+> since+OTHER since+lunch siobhan
-2 siobhan+DOESNT siobhan+NEG siobhan+NOT siobhan+not sister sisters site six+. sleep slot
-2 smoking sms sms+KINDS sms+LIST sms+PLURALS snore snow snow+BEFORE so+> so+ALONE so+bad
-2 so+early so+if so+my so+quiet so+take sold+MY somebodys+SENDING something+BEFORE
-2 something+FROM son song+> sorry+about sorted sound sounds sounds+good soup+. spam+, spam+.
-2 speak speak+with spin squares st+> star+> start+NEG start+SENDING start+without stayed
-2 staying stays+. step still+have stop+. stop+and stop+at stop+calling stop+light stop+loss
-2 stop+over stop+worrying stopped+answering store+, store+> story+> strat street stuff+for
-2 stupid+. stylist subscription such sugar summer+all sunday+and sure sure+> sure+MY
-2 sure+SUBJECT sure+VOC sure+YOU sure+you surprises swear+MY switch+ME switch+TAIL switch+VOC
-2 switch+me table+for take+FROM take+THESE take+down take+that take+these take+two taken+VOC
-2 taking talk talking+about tbh+I tbh+SUBJECT tbh+i team+> tell ten+> tenants text+BEFORE
-2 text+ENDED text+KEYWORD text+ME text+STOP text+TAIL text+TIME text+away text+but text+count
-2 text+me text+now text+number text+so text+stop textin+MY textin+my texting+is texts+>
-2 texts+AGAIN texts+ALONE texts+BEFORE texts+ENDED texts+KEYWORD texts+MY texts+please
-2 texts+stop than+SUBJECT than+YOU than+you thanks+, thanks+and that+EVENT that+LIST that+MY
-2 that+NEG that+even that+keeps that+last that+list that+noise thats+BADMSG thats+DOESNT
-2 thats+NOT thats+enough thats+not thats+why the+0 the+5th the+6pm the+DAY the+END the+EVENT
-2 the+MESSAGE the+NEG the+PLURALS the+PULL the+ad the+alerts the+bakery the+best the+big
-2 the+bulletin the+cable the+call the+coupon the+deposit the+drop the+estimate the+friday
-2 the+goat the+group the+insurance the+iron the+job the+judge the+laptop the+library the+link
-2 the+nonsense the+old the+one the+only the+parish the+phone the+pool the+print the+promos
-2 the+rash the+roof the+sale the+same the+sound the+soup the+text the+third the+weddings
-2 the+word the+world the+worst the+yard the+zoo them+FROM them+back them+coming them+off
-2 then+VOC there+, there+> there+BEFORE there+VOC there+a there+be these+notices these+texts
-2 they+GAVE they+NEG theyd theyre+back theyre+closing thing+TIME think+> think+this
-2 thinking+FROM thinking+of third+. this+BEFORE this+EVENT this+SENDING this+TEXT this+family
-2 this+for this+house though thought+you three through+, through+VOC thru thursday thursday+,
-2 til till+DAY till+I time+I time+SUBJECT time+is time+u to+CALL to+ENDED to+KEYWORD
-2 to+MESSAGE to+PULL to+REVOKE to+SEND to+STOP to+SUBJECT to+THINGS to+WHO to+YOU to+cancel
-2 to+church to+clean to+death to+die to+kill to+knock to+leave to+lose to+rejoin to+send
-2 to+share to+stay to+withdraw to+you toast today+, today+and told+by toll tone tonights
-2 took+ME took+me tooth tour traffic treasurer+. treat tried trust+ME trust+TAIL trust+me try
-2 try+BEFORE ttyl+> tue tuna turned turned+out turned+up twice+> twin two+and two+blocks
-2 two+weeks u+, u+NOT u+forgot u+not ugh unblocked+you unlisted unsubscribe unsubscribe+OTHER
-2 unsubscribe+button unsubscribed+FROM unsubscribed+from unsubscribing+, until+the up+REPLY
-2 up+TIME update update+MY update+my updates+> upstairs+. upstairs+> ur+BEFORE ur+MESSAGE
-2 ur+free ur+text us+are us+out used van voting w+SUBJECT w+VOC w+YOU w+you walk+> walked
-2 walking wallet wanna+ENDED wanna+KEYWORD want+the want+your warning warning+> warnings+,
-2 was+0 was+> was+ASKED was+FROM was+YOU was+to was+told was+you wasnt+BEFORE wasnt+ME
-2 wasnt+TAIL wasnt+VOC wasnt+me wasnt+the wasp watch way+. we+all we+dont we+went we+were wed
-2 weddings weddings+BEFORE weddings+FROM weddings+off week+> week+for weekends+> weird welcome
-2 well+BEFORE well+done went+to were+SENDING were+going were+in were+with were+writing werent
-2 wet weve+got what what+time whatevers whats+up when+do when+does when+hes when+ur whens+MY
-2 whens+the where wheres+my whether who+VOC who+else who+is who+passed who+told why+>
-2 why+DOESNT why+NEG why+was wife+about will+MY will+be will+hear will+the with+LIST
-2 with+MESSAGES with+SENDING with+SUBJECT with+THESE with+YOU with+this with+you without+ME
-2 without+TAIL without+THIRD without+me without+the without+you wonder wont+ALONE wont+BADMSG
-2 wont+stop words work+> work+CALL work+PHONE work+VOC work+and work+one work+phone worker
-2 worker+> works+here world worries+, worry would+ALONE would+BEFORE would+STOP would+TEXT
-2 writing+MY wrong+, wrong+> wrong+AGAIN wrong+OTHER wrong+again wrote+. wrote+to y
-2 yall+charged yall+open yard+BEFORE ye yea yeah+BEFORE yeah+I yeah+SUBJECT yeah+i year+but
-2 years+. yep yes+BEFORE yes+FEEL yes+TIME yes+as yes+if yes+to yess yet yet+? yo+MY yoga
-2 yoga+> you+, you+DITCH you+LOSE you+MY you+REPLIED you+TIME you+UNSUB you+asked you+at
-2 you+by you+carry you+cut you+dare you+did you+do you+get you+had you+im you+lot you+might
-2 you+mind you+never you+out you+put you+restore you+sure you+to you+under you+unsubscribe
-2 you+went you+were you+wrote your+CALL your+HEY your+VOC your+alerts your+app your+bank
-2 your+competitors your+firm your+hand your+man your+newsletter your+notification your+office
-2 your+stylist youre+DOESNT youre+NEG youre+NOT youre+asking youre+making youre+my youre+not
-2 yours+> yours+is youve+DOESNT youve+DONT youve+NEG youve+never yup zip zoo
2 "+SENDING #+> #+HEY *+on ,+NOBODY ,+THREAT ,+VOC ,+a ,+baby ,+email ,+freeze ,+ive ,+love
2 ,+moved ,+new ,+none ,+nothing ,+press ,+quit ,+really ,+right ,+seriously ,+sick ,+starting
2 ,+take ,+texting ,+that ,+then ,+theres ,+told .+ASKED .+DONT .+KEYWORD .+NEG .+REPLIED
2 .+THESE .+abeg .+absolutely .+account .+and .+at .+big .+bin .+bins .+blocked .+blocking
2 .+boss .+breaking .+bug .+change .+congrats .+congratulations .+count .+delete .+dnc .+do
2 .+eating .+eh .+enough .+ever .+find .+forever .+forty .+fuck .+half .+if .+jog .+kids
2 .+kill .+look .+make .+mi .+negative .+note .+nothing .+notice .+oh .+our .+pass .+phone
2 .+post .+pull .+quit .+read .+remoove .+removal .+retired .+s .+save .+screw .+season
2 .+shove .+silence .+sir .+skip .+smh .+someone .+somewhere .+sotp .+stpo .+tak .+texted
2 .+texting .+thought .+unsub .+we .+wish .+would .+x .+yinz 0+, 0+I 0+MESSAGES 0+SUBJECT
2 0+TIME 0+business 0+i 0+of 0+since 2+ALONE 2+KEYWORD 2+NEG 400k 4th 4th+. ?+ALONE ?+ASKED
2 ?+asking ?+leave ?+quit ?+remove ?+ta ?+then ?+thx AGAIN AGAIN+AGAIN AGAIN+FEEL AGAIN+REPLY
2 AGAIN+SUBJECT AGAIN+TEXT AGAIN+WANT AGAIN+again AGAIN+did AGAIN+on ALONE+0 ALONE+ASKED
2 ALONE+DAY ALONE+GET ALONE+SPAMMING ALONE+SUBJECT ALONE+THREAT ALONE+bothering ALONE+checking
2 ALONE+coming ALONE+now ALONE+or ALONE+period ALONE+this ALONE+us ASKED+, ASKED+. ASKED+AGAIN
2 ASKED+FROM ASKED+again ASKED+out ASKED+u AUTHORITY+, BADMSG+% BADMSG+. BADMSG+0 BADMSG+ASKED
2 BADMSG+DOESNT BADMSG+GET BADMSG+SPAMMING BADMSG+TEXT BADMSG+THESE BADMSG+THREAT
2 BADMSG+bothering BADMSG+checking BADMSG+coming BADMSG+from BADMSG+last BADMSG+now
2 BADMSG+period BADMSG+right BADMSG+up BADMSG+was BEFORE+, BEFORE+DOESNT BEFORE+FROM
2 BEFORE+NOBODY BEFORE+SEND BEFORE+VOC BEFORE+WISH BEFORE+YOU BEFORE+account BEFORE+anything
2 BEFORE+birthday BEFORE+box BEFORE+buddy BEFORE+clothes BEFORE+confirm BEFORE+consent
2 BEFORE+contract BEFORE+costs BEFORE+days BEFORE+dentist BEFORE+dings BEFORE+donation
2 BEFORE+elsewhere BEFORE+end BEFORE+fr BEFORE+gave BEFORE+given BEFORE+goodbye BEFORE+guy
2 BEFORE+handles BEFORE+if BEFORE+know BEFORE+link BEFORE+lists BEFORE+loan BEFORE+loud
2 BEFORE+make BEFORE+makes BEFORE+meant BEFORE+mess BEFORE+never BEFORE+now BEFORE+nuts
2 BEFORE+only BEFORE+passed BEFORE+period BEFORE+permanently BEFORE+pictures BEFORE+political
2 BEFORE+private BEFORE+process BEFORE+rest BEFORE+retire BEFORE+revoked BEFORE+rings
2 BEFORE+roof BEFORE+sees BEFORE+sending BEFORE+share BEFORE+she BEFORE+should BEFORE+so
2 BEFORE+stay BEFORE+subscription BEFORE+ta BEFORE+thread BEFORE+thx BEFORE+times
2 BEFORE+turned BEFORE+txt BEFORE+up BEFORE+way BEFORE+what BEFORE+while BEFORE+wit
2 BEFORE+withdrawn BEFORE+yesterday BEFORE+yours BLOCK BLOCK+ME BLOCK+TAIL BLOCK+TIME BLOCK+me
2 BLOCK+this BODY+DOESNT BODY+ME BODY+NEG BODY+TAIL BODY+and BODY+is BODY+me BODY+once CALL+.
2 CALL+> CALL+MESSAGES CALL+but CALL+buzzes CALL+for CALL+goes CALL+is CALL+that CONSENT+I
2 CONSENT+SUBJECT CONSENT+for CONSENT+i CONSENT+revoked DAY+BEFORE DAY+GAVE DAY+NOT
2 DAY+SUBJECT DAY+TIME DAY+as DAY+business DAY+concern DAY+it DAY+not DAY+of DAY+since
2 DEAR+END DEAR+GAVE DEAR+TIME DEAR+else DEAR+elses DEAR+whos DITCH+BEFORE DITCH+get
2 DITCH+only DITCH+turn DITCH+u DOESNT+DOESNT DOESNT+MESSAGE DOESNT+NEG DOESNT+NOT DOESNT+PULL
2 DOESNT+WHO DOESNT+afford DOESNT+again DOESNT+agree DOESNT+ask DOESNT+asking DOESNT+been
2 DOESNT+buzz DOESNT+contact DOESNT+forget DOESNT+happen DOESNT+hear DOESNT+him DOESNT+hit
2 DOESNT+intrested DOESNT+mad DOESNT+miss DOESNT+not DOESNT+on DOESNT+receiving DOESNT+the
2 DOESNT+use DOESNT+wanting DOESNT+wish DOESNT+working DOESNT+your DOING+to DONT DONT+,
2 DONT+GET DONT+ME DONT+OTHER DONT+SEND DONT+TAIL DONT+WANT DONT+again DONT+authorize
2 DONT+buying DONT+buzz DONT+disturb DONT+do DONT+hear DONT+hit DONT+leave DONT+me DONT+miss
2 DONT+send DONT+work END+. END+> END+TEXT END+THESE END+every END+them END+these END+this
2 END+to END+today END+txts END+you ENDED+BADMSG ENDED+GAVE ENDED+GET ENDED+THREAT
2 ENDED+asking ENDED+bothering ENDED+checking ENDED+for ENDED+from ENDED+period ENDED+put
2 ENDED+them ENDED+this ENDED+txts ENDED+us ENDED+was EVENT+? EVENT+DOESNT EVENT+MESSAGES
2 EVENT+SENDING EVENT+WANT EVENT+day EVENT+results FEEL+this FROM+FROM FROM+HEY FROM+I
2 FROM+REMOVE FROM+TAKE FROM+all FROM+any FROM+before FROM+deleting FROM+i FROM+on
2 FROM+request FROM+twice FROM+u FROM+under FROM+with FROM+your GAVE GAVE+DONT GAVE+GAVE
2 GAVE+an GAVE+by GAVE+my GAVE+seen GAVE+some GET+BLOCK GET+DEAR GET+GAVE GET+MENDED GET+MY
2 GET+THIRD GET+an GET+another GET+blocked GET+cancelled GET+enough GET+removed GET+seen
2 GET+taken GET+what HATE+that HEY+ASKED HEY+DITCH HEY+DONT HEY+FEEL HEY+HEY HEY+NEGATIVE
2 HEY+THREAT HEY+but HEY+can HEY+dont HEY+fam HEY+im HEY+no HEY+still HEY+we HEY+youre I+>
2 I+GAVE I+aint I+be I+change I+decline I+didnt I+do I+drive I+gone I+guess I+joined I+know
2 I+mail I+opt I+own I+refuse I+sent I+spoke I+sue I+take I+throw I+thrown I+wasnt I+will
2 I+wont I+write KEYWORD+0 KEYWORD+BADMSG KEYWORD+GET KEYWORD+THREAT KEYWORD+asking
2 KEYWORD+bothering KEYWORD+checking KEYWORD+from KEYWORD+period KEYWORD+them KEYWORD+this
2 KEYWORD+txts KEYWORD+was KINDS+BEFORE KINDS+DEAR KINDS+DOESNT KINDS+LIST KINDS+NEG
2 KINDS+NEGATIVE KINDS+NOT KINDS+OTHER KINDS+THREAT KINDS+are KINDS+for KINDS+go KINDS+help
2 KINDS+in KINDS+meant KINDS+no KINDS+please KINDS+subscription KINDS+thing KINDS+your
2 LIST+DITCH LIST+EVENT LIST+REPLY LIST+a LIST+anymore LIST+at LIST+can LIST+codes LIST+go
2 LIST+has LIST+help LIST+not LIST+now LIST+off LIST+only LIST+should LIST+stay LIST+thanks
2 LIST+the LIST+yes LOSE LOSE+> LOSE+ME LOSE+OTHER LOSE+YOU LOSE+every LOSE+me LOSE+of
2 LOSE+txts ME+AGAIN ME+DONT ME+MY ME+NEG ME+abt ME+again ME+go ME+his ME+know ME+loose
2 ME+never ME+no ME+only ME+open ME+out ME+what MENDED+. MENDED+ALONE MENDED+BODY MENDED+ENDED
2 MENDED+EVENT MENDED+GAVE MENDED+HEY MENDED+KEYWORD MENDED+ME MENDED+MESSAGES MENDED+NEG
2 MENDED+PHONE MENDED+SENDING MENDED+TAIL MENDED+THIRD MENDED+VOC MENDED+for MENDED+have
2 MENDED+list MENDED+lol MENDED+man MENDED+me MENDED+nothing MENDED+person MENDED+private
2 MENDED+process MENDED+retire MENDED+revoked MENDED+take MENDED+tree MENDED+txts MENDED+was
2 MENDED+with MENDED+withdrawn MENDED+youre MESSAGE+DEAR MESSAGE+LIST MESSAGE+ME
2 MESSAGE+NEGATIVE MESSAGE+OTHER MESSAGE+TAIL MESSAGE+me MESSAGE+meant MESSAGE+no
2 MESSAGE+subscription MESSAGE+thing MESSAGE+your MESSAGES+DOESNT MESSAGES+FEEL
2 MESSAGES+MENDED MESSAGES+NOT MESSAGES+a MESSAGES+anymore MESSAGES+arent MESSAGES+at
2 MESSAGES+can MESSAGES+codes MESSAGES+now MESSAGES+only MESSAGES+should MESSAGES+stay
2 MESSAGES+thanks MESSAGES+the MESSAGES+yes MY+# MY+ALONE MY+CALL MY+CONSENT MY+DITCH MY+I
2 MY+MESSAGES MY+REMOVE MY+SENDING MY+ac MY+ads MY+aint MY+anymore MY+appt MY+as MY+baby
2 MY+bill MY+birthday MY+book MY+building MY+buttons MY+carrier MY+class MY+coffee MY+come
2 MY+costs MY+counter MY+county MY+discount MY+district MY+doesnt MY+dog MY+drain MY+effort
2 MY+emergency MY+energy MY+english MY+executor MY+eyes MY+fill MY+flies MY+free MY+gf
2 MY+gutters MY+here MY+i MY+if MY+im MY+info MY+laundry MY+love MY+mailbox MY+market MY+mess
2 MY+middle MY+minutes MY+needs MY+nephew MY+next MY+number MY+numbr MY+offers MY+ones MY+own
2 MY+paper MY+patience MY+pension MY+person MY+phones MY+place MY+plan MY+political MY+quote
2 MY+rest MY+ribs MY+right MY+rolls MY+roof MY+rush MY+said MY+shredder MY+small MY+spot
2 MY+spring MY+straw MY+subscriber MY+thread MY+thumb MY+trouble MY+village MY+volunteer
2 MY+weather MY+weekly MY+wife MY+yesterday MY+you MY+yours NEG+FEEL NEG+GAVE NEG+NOT
2 NEG+OTHER NEG+PULL NEG+RECEIVE NEG+SPAMMING NEG+afford NEG+bothering NEG+button NEG+buzz
2 NEG+checking NEG+coming NEG+consent NEG+every NEG+going NEG+happen NEG+hear NEG+hearing
2 NEG+here NEG+hit NEG+if NEG+intrested NEG+last NEG+mad NEG+miss NEG+mr NEG+needed NEG+not
2 NEG+period NEG+political NEG+receiving NEG+roof NEG+send NEG+spoke NEG+telling NEG+this
2 NEG+to NEG+txt NEG+use NEG+wanting NEG+was NEG+work NEGATIVE+? NEGATIVE+CONSENT
2 NEGATIVE+MESSAGES NEGATIVE+MY NEGATIVE+TIME NEGATIVE+VOC NEGATIVE+fam NEGATIVE+how
2 NEGATIVE+political NEGATIVE+reminders NEGATIVE+roof NEGATIVE+text NEGATIVE+we NEGATIVE+wish
2 NOT+GET NOT+HEY NOT+MESSAGE NOT+REPLIED NOT+asking NOT+him NOT+intrested NOT+mad NOT+my
2 NOT+needed NOT+receiving NOT+stop NOT+use NOT+your NUMBER+BEFORE NUMBER+FEEL NUMBER+FROM
2 NUMBER+HEY NUMBER+out NUMBER+was NUMBER+youre OTHER+BEFORE OTHER+YOU OTHER+by
2 OTHER+confirmations OTHER+my OTHER+nurse OTHER+of OTHER+ships OTHER+stuff OTHER+to OTHER+you
2 PHONE+FEEL PHONE+PLURALS PHONE+VOC PHONE+and PHONE+are PHONE+buzzes PHONE+for PHONE+has
2 PHONE+out PHONE+private PHONE+youre PLURALS+DITCH PLURALS+MENDED PLURALS+are PLURALS+can
2 PLURALS+codes PLURALS+only PLURALS+please PULL+ME PULL+MY PULL+me RECEIVE+MY RECEIVE+nothing
2 REGULATOR+. REMOVE+? REMOVE+this REMOVED+? REMOVED+SUBJECT REMOVED+since REPLIED+BADMSG
2 REPLIED+ENDED REPLIED+KEYWORD REPLIED+NEG REPLIED+at REPLIED+back REPLIED+i REPLIED+id
2 REPLIED+it REPLIED+one REPLIED+this REPLY+ALONE REPLY+again REPLY+another REPLY+dont
2 REPLY+for REPLY+meant REPLY+of REPLY+subscription REPLY+thing REPLY+will REPLY+your REVOKE+,
2 REVOKE+> REVOKE+FROM REVOKE+any REVOKE+from SEND+. SEND+him SENDING+> SENDING+? SENDING+FEEL
2 SENDING+NEGATIVE SENDING+NOT SENDING+OTHER SENDING+a SENDING+about SENDING+anymore
2 SENDING+arent SENDING+has SENDING+it SENDING+meant SENDING+no SENDING+of
2 SENDING+subscription SENDING+thanks SENDING+these SENDING+thing SENDING+up SENDING+yes
2 STOP+0 STOP+? STOP+BADMSG STOP+DAY STOP+GET STOP+HEY STOP+MENDED STOP+MY STOP+NEG STOP+SEND
2 STOP+SUBJECT STOP+THREAT STOP+bothering STOP+checking STOP+now STOP+period SUBJECT+.
2 SUBJECT+2 SUBJECT+> SUBJECT+NEG SUBJECT+UNSUB SUBJECT+VOC SUBJECT+am SUBJECT+and
2 SUBJECT+back SUBJECT+can SUBJECT+closed SUBJECT+come SUBJECT+confirmed SUBJECT+could
2 SUBJECT+decline SUBJECT+does SUBJECT+drive SUBJECT+guess SUBJECT+have SUBJECT+isnt
2 SUBJECT+joined SUBJECT+look SUBJECT+made SUBJECT+must SUBJECT+my SUBJECT+never SUBJECT+opt
2 SUBJECT+opted SUBJECT+own SUBJECT+pack SUBJECT+people SUBJECT+please SUBJECT+press
2 SUBJECT+refuse SUBJECT+report SUBJECT+said SUBJECT+since SUBJECT+sold SUBJECT+spammers
2 SUBJECT+spoke SUBJECT+take SUBJECT+tell SUBJECT+thats SUBJECT+throw SUBJECT+understand
2 SUBJECT+unsubscribe SUBJECT+wash SUBJECT+win SUBJECT+your TAIL+AGAIN TAIL+DONT TAIL+MY
2 TAIL+NEG TAIL+abt TAIL+again TAIL+go TAIL+his TAIL+know TAIL+loose TAIL+never TAIL+no
2 TAIL+only TAIL+open TAIL+out TAIL+what TAKE TAKE+, TAKE+DEAR TAKE+FROM TAKE+PULL
2 TAKE+REMOVED TAKE+TAIL TAKE+an TAKE+another TAKE+away TAKE+coming TAKE+every TAKE+getting
2 TAKE+me TAKE+note TAKE+taken TAKE+telling TAKE+those TAKE+writing TEXT+> TEXT+BEFORE TEXT+MY
2 TEXT+NEGATIVE TEXT+OTHER TEXT+TEXT TEXT+about TEXT+has TEXT+meant TEXT+no TEXT+subscription
2 TEXT+the TEXT+thing TEXT+us TEXT+your THESE+ALONE THESE+BADMSG THESE+DAY THESE+I THESE+NEG
2 THESE+OTHER THESE+REMOVED THESE+SUBJECT THESE+VOC THESE+and THESE+costs THESE+for THESE+gone
2 THESE+i THESE+notifications THESE+please THESE+stop THESE+things THESE+would THINGS+CALL
2 THINGS+KINDS THINGS+PHONE THINGS+PLURALS THINGS+at THINGS+clothes THINGS+goes THINGS+is
2 THINGS+like THINGS+of THINGS+phone THINGS+reminders THINGS+ships THIRD+GAVE THIRD+LOSE
2 THIRD+REMOVE THIRD+SUBJECT THIRD+TIME THIRD+clothes THIRD+elses THIRD+husbands THIRD+phone
2 THIRD+put THIRD+shes THIRD+signed THIRD+used THIRD+went THIRD+were THIRD+whos THIRD+with
2 THREAT+0 THREAT+DAY THREAT+GAVE THREAT+GET THREAT+REVOKE THREAT+SENDING THREAT+TAKE
2 THREAT+YOU THREAT+all THREAT+broke THREAT+cancelling THREAT+come THREAT+fed THREAT+finished
2 THREAT+out THREAT+revoking THREAT+see THREAT+the THREAT+you TIME+DOESNT TIME+NOT TIME+THIRD
2 TIME+he TIME+not TIME+once TIME+that TIME+thats TIME+they TIME+youre UNSUB+us UNSUBBED+,
2 VOC+2 VOC+BEFORE VOC+FROM VOC+MENDED VOC+NOBODY VOC+STOP VOC+THESE VOC+YOU VOC+abt VOC+be
2 VOC+came VOC+come VOC+didnt VOC+figure VOC+good VOC+his VOC+lol VOC+loose VOC+lose VOC+makes
2 VOC+must VOC+need VOC+only VOC+out VOC+pack VOC+people VOC+process VOC+retire VOC+said
2 VOC+since VOC+snaked VOC+so VOC+spammers VOC+still VOC+thats VOC+understand VOC+voted
2 VOC+what VOC+yours WANT WANT+, WANT+. WANT+2 WANT+CALL WANT+an WANT+is WANT+messages
2 WANT+nothing WHO+. WHO+THREAT WHO+WANT WHO+WISH WHO+called WHO+days WHO+like WHO+says
2 WHO+signed WHO+who WISH+2 WISH+BADMSG WISH+OTHER WISH+THESE WISH+YOU WISH+for WISH+is
2 WISH+nothing WISH+someone WISH+stop WRONG+BODY WRONG+CALL WRONG+KINDS WRONG+SENDING
2 WRONG+TEXT WRONG+list WRONG+person WRONG+phone WRONG+tree WRONG+with YOU+2 YOU+AGAIN
2 YOU+DONT YOU+ENDED YOU+KEYWORD YOU+KINDS YOU+MESSAGE YOU+NEG YOU+NEGATIVE YOU+PULL
2 YOU+SENDING YOU+WANT YOU+WHO YOU+YOU YOU+all YOU+are YOU+didnt YOU+is YOU+like YOU+no
2 YOU+pack YOU+people YOU+please YOU+quit YOU+since YOU+snaked YOU+spammers YOU+stop YOU+take
2 YOU+text YOU+think YOU+to YOU+understand a+BADMSG a+END a+LOSE a+WRONG a+building a+cat
2 a+cherry a+colonoscopy a+contractor a+drive a+fax a+fire a+fish a+kid a+kindness a+kitchen
2 a+lamp a+living a+patient a+pizza a+quieter a+reason a+restraining a+roofer a+shop a+short
2 a+solid a+woman a+wrong about+BODY about+KINDS about+SENDING about+THINGS about+THIRD
2 about+getting about+kids about+mattress abs ac account+, account+. add+ME add+TAIL add+VOC
2 adverts afford after+DAY after+MY again+> again+on against+MY against+the aged+FROM aged+out
2 ages ago+so ahead+, alerts+. alerts+only all+LIST all+WHO all+over along altogether
2 altogether+, am am+LIST am+NEG an and+0 and+ME and+MENDED and+NOT and+STOP and+TAIL
2 and+THESE and+also and+could and+does and+have and+me and+not and+out and+quiet and+quit
2 and+says and+stay and+stop and+these another+> another+BEFORE answer+, any+SENDING
2 any+chance any+day any+permission anymore+> anything apparently appointment+, appt
2 are+BADMSG are+DITCH are+HEY are+actually are+cool are+handy are+ok arent as+MY as+my as+per
2 as+soon ask+AGAIN ask+TIME ask+again ask+if asking at+once at+your attention autocorrect
2 automated avoid away+. away+for back+BEFORE back+what back+with bacon bacon+LIST bacon+roll
2 balance balance+MESSAGES balance+PLURALS balance+alerts bank+> be+BEFORE be+REMOVED
2 be+contacted be+dropped be+glad be+great be+happier be+so be+taken because+I because+MY
2 because+SUBJECT because+i been+NEG been+real beeps before+EVENT being+REPLIED being+left
2 believe+in big+BEFORE big+NEG bike+, billboard billboard+> bins+and bit+FROM bit+of blasts
2 blind block+ME block+TAIL block+VOC block+me block+you blocking blood+> boat+. book+,
2 booking+confirmations born boss bout+the box+was breaking+news brianna bro+THREAT bro+im
2 broke+> brother buddy+, bug+BEFORE bug+FROM bug+off building+> building+I building+SUBJECT
2 building+i burn burn+BEFORE burn+it business business+and business+days but+ALONE but+BADMSG
2 but+DITCH but+ENDED but+KEYWORD but+STOP but+id but+leave but+this but+we buttons buying
2 buying+a by+SENDING by+mail by+text by+this bye+felicia came+back can+BEFORE can+NEG can+get
2 can+only can+turn can+u cancel+THESE cancel+txts cancelling+MY candidate cant+I cant+SUBJECT
2 cant+afford cant+call cant+i cant+keep car car+. car+OTHER card carrier chain chain+>
2 change+the changed+hands channel chapel charm charm+> check+MY check+in check+the checked
2 chemist cherry cherry+on children children+. christmas+> clear+FROM clinic closures
2 closures+, clothes club+. club+BEFORE club+and collects+BEFORE collects+THESE come+down
2 come+off come+on communications+, comp company+with complaint computer+> concern concern+.
2 concerts confirm+BEFORE confirmations congratulations congratulations+, consent+>
2 consent+revoked constant constant+SENDING contact+. contact+by contacted+by copies copies+>
2 correct costing costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me costs+SUBJECT
2 costs+YOU costs+you couch+. could+BEFORE could+KINDS could+MESSAGE could+MY could+REPLY
2 could+SENDING could+TEXT could+text count+BEFORE county coupons+but course+> court+SUBJECT
2 court+TIME court+if cousin+and cover+. cows crazy credit credit+OTHER credit+THINGS
2 credit+card da dare+> dare+KINDS dare+MESSAGE dare+REPLY dare+SENDING dare+TEXT dare+text
2 data+> day+now days+. dead+BEFORE dead+VOC decent decline delete+, delivery+KINDS
2 delivery+PLURALS delivery+updates didnt+I died+. ding+. dings dinner district disturb+BEFORE
2 disturb+ME disturb+TAIL disturb+VOC disturb+me ditch ditch+MY ditch+the dnc+LIST dnc+VOC
2 dnc+list do+, do+BEFORE do+DOESNT do+NOT do+a do+me do+not do+still do+that do+the
2 doctor+says does+DOESNT does+NEG does+NOT does+not doesnt+END doesnt+WANT doesnt+WISH dog+,
2 doh doing+BEFORE doing+it donation done+GET dont+REPLIED dont+WANT dont+agree dont+authorize
2 dont+buzz dont+disturb dont+hit dont+leave dont+work door+. door+closed down+MENDED drain
2 drive+> driver+> drives+> driving+BEFORE driving+ME driving+TAIL driving+VOC driving+me dry
2 dry+BEFORE dry+up due+OTHER due+date duty ears+> eat+BEFORE eat+MY eat+my effective+BEFORE
2 effort eh+, electronic electronic+LIST else+to elsewhere+> em+> end+. end+DAY end+to
2 end+today english enough+FROM etc even+MY ever+AGAIN ever+TEXT ever+again ever+did every
2 every+BEFORE every+DAY every+KINDS every+one every+week everybody+I everybody+SUBJECT
2 everybody+i ex+. ex+husbands exam exclamation exclamation+point exhausted exist+> eyes+on f
2 fam father father+BEFORE father+passed favor favor+NEG fax+, fed fed+BEFORE fed+up federal
2 feelings felicia fella file+BEFORE file+VOC fill+FROM fill+of finance find+MENDED
2 find+another fine+> fine+with finger fire+station fish+tank fix fix+BEFORE flies
2 follow+BEFORE for+> for+MY for+NEGATIVE for+TEXT for+anything for+her for+no for+some
2 for+texting for+tuesday for+what forget+SUBJECT free+lip freeze freeze+MY freeze+the friends
2 frighten from from+KINDS from+LIST from+MESSAGE from+MESSAGES from+REMOVE from+REPLY
2 from+YOU from+a from+deleting from+text from+u froze fuck fuck+BEFORE fuck+FROM fuck+off
2 fundraiser+ones furnace further+BEFORE further+by future+> future+BEFORE gave+BEFORE gave+MY
2 gave+SUBJECT gave+YOU gave+me gave+this get+DEAR get+MENDED get+PULL get+REMOVED get+YOU
2 get+another get+taken getting gf gf+saw gigs give+my give+permission giving giving+ME
2 giving+TAIL gloss go+, go+TIME goes+off goes+on going+, going+PHONE going+and going+forward
2 going+home gone+since good good+BEFORE good+without goody+, got+BODY got+ME got+TAIL got+a
2 got+me grand grandson great+SUBJECT great+TIME grown grown+, gtfo guess+SUBJECT guess+who
2 gummies gutters+> guy guy+> guys+MY had+MY had+it had+my hall handles hands hands+> happen
2 happier happy+TIME harassing has+DOESNT has+NEG has+to hate+that have+GAVE have+seen
2 have+some have+the he+DOESNT he+DONT heard+of hearing+about heart+> heart+and heaven hello+,
2 her+FROM her+off here+DOESNT here+NEG here+NOT here+SUBJECT here+VOC here+YOU here+not
2 here+so here+you heres herself+, hes+with hi+and him+BEFORE him+FROM him+LIST him+and hire+>
2 his+CALL his+phone hittin honey+> hop hope hope+youre hour hour+and house+SUBJECT house+TIME
2 how+2 how+> how+many i i+ALONE i+ENDED i+REPLIED i+aint i+come i+drive i+guess i+joined
2 i+moved i+not i+own i+refuse i+report i+sent i+throw i+told i+want i+wasnt i+wont id+ENDED
2 id+prefer id+recommend if if+DOESNT if+NOT if+VOC if+i if+not if+thats if+your ill+come
2 ill+see im im+0 im+DAY im+GAVE im+REVOKE im+SENDING im+all im+broke im+cancelling im+fed
2 im+finished im+out im+revoking important important+> in+GET in+SENDING in+TIME in+WANT
2 in+WISH in+august in+fact in+heaven in+law in+peace in+small in+touch income into+MY
2 intrested inviting ipad is+, is+ALONE is+ENDED is+KEYWORD is+KINDS is+ME is+MESSAGE is+NEG
2 is+REPLY is+STOP is+TAIL is+YOU is+against is+enough is+me is+ready is+sore is+stop is+text
2 is+worth is+you isnt+ME isnt+TAIL isnt+VOC isnt+me isnt+my it+. it+0 it+by it+loud it+makes
2 it+may it+open it+out it+please it+that it+when it+would itd itd+be itll itll+be its+DAY
2 its+SENDING its+done its+friday its+important its+now its+worth ive+gone ive+got ive+had
2 ive+opted ive+thrown j jog jog+on joined+> joy judge junk+. jury jury+duty just+ALONE
2 just+GAVE just+as just+for just+have just+my just+tell just+want k+> keep keep+SENDING
2 keep+coming keep+getting keep+it keep+telling keep+those keep+writing keyboard kid kid+,
2 kid+MY kid+VOC kid+that kidding kidney kids+BEFORE kids+CALL kids+PHONE kids+clothes
2 kids+phone kindly+ALONE kindly+NEG kindly+STOP kindly+TAKE kindness kindness+SUBJECT
2 kindness+TIME kindness+if kitchen+and knock know+has know+my know+what lamp last+CALL
2 last+PHONE last+THIRD last+nerve last+tuesday lasted laundry laundry+room law+OTHER
2 law+works leave+ME leave+TAIL leave+an leave+off left+BEFORE left+alone less+FROM lifetime+.
2 like+DEAR like+someone line+BEFORE link+> links lip lip+gloss list+AGAIN listings+any
2 lists+> literally live lives loan+MESSAGES local lol+DITCH lol+VOC lol+but lol+can long+walk
2 longer+GAVE longer+WANT longer+with loose loose+> loud+BADMSG loud+BEFORE loud+NEG
2 loud+enough love+FROM love+YOU love+how love+of love+the love+to machine made+BEFORE made+it
2 magic magic+word mail+. mail+a mailbox mair make+THESE make+them make+this man+still march
2 march+. march+> marketing+> massage mate+MY may+GAVE may+as may+concern me+AGAIN me+DONT
2 me+NEG me+abt me+again me+both me+his me+know me+loose me+never me+no me+only me+open
2 me+what mean mean+TAKE meant+BEFORE meant+it meet mental menu+LIST menu+MESSAGES menu+NEG
2 menu+SENDING menu+texts menus menus+and merch message+that messages+STOP met met+> met+DEAR
2 mi+BEFORE middle middle+FROM middle+of mine+are minutes+, miss+BEFORE miss+ME miss+TAIL
2 miss+VOC miss+me mistake mistake+. mobile mom+says monday+, money+> month+. monthly
2 months+ago mood more+BEFORE more+FROM more+MESSAGE more+MESSAGES more+PLURALS more+REPLY
2 more+birthday more+dings more+donation more+notifications more+text more+texts more+time
2 morning+SUBJECT mothers+BEFORE moved+FROM moved+out mum+is my+# my+CONSENT my+MENDED
2 my+account my+appointment my+attorney my+baby my+bill my+cell my+coffee my+eyes my+fill
2 my+fone my+gf my+house my+late my+nephew my+number my+office my+patience my+pension
2 my+refill my+spot my+texts my+thumb my+wife myself myself+> nah+I nah+SUBJECT nah+fam nah+we
2 name+should need+for need+is needing needs+to negative nephew nerve never+AGAIN never+GET
2 never+VOC never+buying never+do never+hear never+miss news+, news+. next+SENDING next+text
2 nights nine+BEFORE nine+LIST nine+MESSAGES nine+SENDING nine+messages no+? no+ALONE
2 no+CONSENT no+MESSAGES no+STOP no+TIME no+how no+political no+reminders no+roof no+stop
2 no+text no+wish none+to not+> not+GET not+HEY not+MESSAGE not+asking not+for not+him
2 not+intrested not+mad not+on not+receiving not+stop not+the not+use not+working not+your
2 note+BEFORE note+of nothin nothing+about nothing+more nothing+you notice+to noticeboard
2 notifications+. now+MY now+or number+private number+was number+youre numbr numbr+> o+BEFORE
2 o+p of+TAKE of+VOC of+a of+it of+one of+that of+there of+you off+? off+SENDING off+for
2 off+here off+please off+today office+TIME oh oil+change ok+thats old+. omg+ALONE omg+I
2 omg+STOP omg+SUBJECT omg+i on+OTHER on+YOU on+account on+all on+for on+monday on+that
2 on+wednesday once+. once+in one+BEFORE one+DOESNT one+DONT one+FROM one+I one+NUMBER
2 one+PHONE one+SUBJECT one+day one+goes one+i one+lifetime one+more one+was ones+. ones+>
2 ones+DITCH ones+TIME ones+VOC ones+after only+GET only+KINDS only+REPLY only+TAKE only+for
2 only+get only+reason only+signed only+thing open+EVENT openings or+TEXT or+do or+later
2 or+what order+ships oregon our out+0 out+MY out+here out+request out+twice outages outreach
2 over+. over+the own own+CALL own+PHONE own+THINGS own+phone pager paper parent park+.
2 part+is part+of party+, pass+on passed+away pat+> patient+> patient+there peace+and
2 people+TIME people+WANT people+WISH people+at people+like per+MY per+my permanently+>
2 persistence person+to pester+DEAR pester+THIRD pester+somebody phone+FROM phone+MESSAGES
2 phone+but phone+buzzes phone+is phone+that pier ping place plan+> plan+and please+GAVE
2 please+HEY please+OTHER please+VOC please+and please+be please+get please+have please+lol
2 please+process please+retire please+take please+with pls pls+DOESNT pls+DONT pls+NEG
2 pls+REMOVE pls+its plumber+in point+> polls prefer prefer+VOC press+BEFORE press+to
2 pretty+BEFORE pretty+MENDED pretty+VOC pretty+please prices private+. problem+. process
2 process+MY process+my promised+id promos+codes pta+fundraiser pull+the quieter
2 quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone quit+SEND quit+SPAMMING quit+sending
2 quite+BADMSG quite+BEFORE quote+, quotes+BEFORE raffle raffle+. raise+VOC rather+SUBJECT
2 rather+VOC rather+YOU rather+you read+MY read+the reading reading+, ready ready+to real
2 real+, reason reason+> reason+for receive+nothing receiving+MY receiving+these
2 recommend+SUBJECT recommend+VOC recommend+YOU recommend+you recovery red refill
2 refill+MESSAGES refill+SENDING refill+texts registry reminders+, reminders+BEFORE
2 reminders+VOC reminders+but reminders+in remoove remoove+MY remoove+my remov removed+? reno
2 reno+> rental replied+NEG request+. request+to requests require rescind restaurant
2 restraining restraining+OTHER restraining+THINGS restraining+order result results+, retire
2 retired retired+. revoking ribs rich right+? right+TIME right+after right+word rings
2 rings+in road+closures robot rolls roof+. roofer roofing roofing+> room+. roses roster+.
2 run+, ruth s s+t said+ALONE said+ENDED said+KEYWORD said+goodbye said+id said+so said+this
2 sale+LIST sale+MESSAGES sale+texts sales says+SENDING says+you schedule schedule+> scram
2 scratch+ME scratch+MY scratch+TAIL scratch+me scratch+my screw screw+SUBJECT screw+VOC
2 screw+YOU screw+you sea+> second+ALONE second+BADMSG second+ENDED second+KEYWORD second+NEG
2 second+STOP second+stop security+THINGS security+codes see+my see+the see+to see+what
2 sell+BEFORE send+> send+MENDED send+VOC send+another send+more sending+> sending+BEFORE
2 sent+it sent+to service+> shall+we she+THREAT she+died she+gets she+has she+is she+isnt
2 ships ships+> shoo shoo+> short+pier should+come shove shove+your shredder shut+MY shut+this
2 sign+up signed+ME signed+TAIL signed+me signed+up silence+> silence+BEFORE silence+MENDED
2 silence+VOC silence+please since+MY since+christmas since+the sir sit skip skip+VOC smh
2 smses snaked sneak so+. so+MY so+VOC so+whats sober socks+> sofa+, sold+VOC solid+and
2 somebody+else someone+END somewhere+theres sooner+BADMSG sooner+DOESNT sooner+NEG sooner+NOT
2 sooner+eat sooner+not sore+FROM sore+from sotp spammers spammers+> spare+BEFORE spare+ME
2 spare+TAIL spare+VOC spare+me spell+BEFORE spirit+wear spot spring spurs start+AGAIN
2 start+again starting+with station stay still+MENDED still+NOT still+be still+getting
2 still+not still+sending stock+LIST stock+MESSAGES stock+PLURALS stock+alerts stop+0
2 stop+ASKED stop+DAY stop+GET stop+MY stop+SPAMMING stop+SUBJECT stop+THREAT stop+bothering
2 stop+checking stop+coming stop+last stop+now stop+period stop+was stopped+MY stores
2 story+FROM stpo stpo+> stress stress+. stress+> stuff+. stuff+> stuff+to subscribe+BEFORE
2 subscriber subscription+> sue sun sunday+. sunday+> supper sure+. surveys swear+BEFORE
2 swear+it system t+o ta+> tables+WISH tables+ready tacos tak take+MY take+VOC take+away
2 take+for take+her take+note take+this taken taking+my talking+to taxi tcpa telephone+and
2 tell+ME tell+TAIL tell+me telling+BEFORE telling+SUBJECT telling+YOU telling+you
2 test+results text+DEAR text+I text+OTHER text+i text+meant text+subscription text+your
2 texted+, texted+NEGATIVE texted+TIME texted+by texted+no texting+. texting+a texting+the
2 texts+DOESNT texts+DONT texts+NOT texts+about texts+anymore texts+arent texts+be texts+too
2 texts+yes tf than+my than+this than+your that+. that+REPLIED that+THREAT that+TIME that+YOU
2 that+if that+im that+said that+you that+yours thatll thats+it the+. the+TAKE the+ac the+ads
2 the+app the+appointment the+birthday the+buttons the+class the+counter the+delete
2 the+discount the+district the+effort the+emergency the+energy the+executor the+flies
2 the+free the+gutters the+head the+laundry the+listings the+love the+mailbox the+market
2 the+messages the+middle the+number the+off the+offers the+paper the+political the+quote
2 the+rest the+ribs the+rolls the+room the+rush the+shredder the+spring the+straw the+trouble
2 the+village the+volunteer them+ALONE them+BADMSG them+MENDED them+please them+stop then+i
2 then+it there+since theres+NEG theres+nothing theres+something these+> these+BEFORE
2 these+FROM these+I these+MESSAGES these+NEG these+OTHER these+again these+costs these+for
2 these+i these+notifications these+things these+would they+were thing+for things think+I
2 think+THREAT think+ill thinks+its this+AGAIN this+ALONE this+ENDED this+MY this+NOT this+and
2 this+as this+here this+last this+line this+my this+needs this+would this+yesterday those+VOC
2 thought+SUBJECT thoughts+NEG three+BEFORE three+times through+my throw+BEFORE throw+MY
2 throw+this thrown thumbs+> ticket tickets tickets+, time+MENDED times+do tired tired+.
2 to+ASKED to+KINDS to+ME to+MESSAGES to+RECEIVE to+TAIL to+THIRD to+about to+answer to+change
2 to+make to+meet to+oregon to+reply to+respect to+spell to+start to+still to+tell to+these
2 to+to to+turn told+MY told+YOU told+u too+. too+BEFORE too+much top+, top+. touch+> tours
2 trail tree+and trim trouble truck+> trucker trust+BEFORE tuesday+and turn+0 turn+DAY
2 turn+FROM turn+VOC turn+this twice two+TIME two+cats two+stops txt txt+BEFORE u+2 u+KINDS
2 u+MESSAGE u+REPLY u+SENDING u+TEXT u+VOC u+WANT u+WISH u+cant u+have u+text u+to una+BEFORE
2 uncheck uncheck+BEFORE uncheck+it understand+> undo+that unless unless+MY unless+the unsub+>
2 unsub+BEFORE unsub+ME unsub+TAIL unsub+VOC unsubcribe unsubscibe unsubscribed+, up+on
2 up+your update+your ur+LIST urgent urgent+> us+in use+a used+MY used+my vacancies veg
2 village visitor vitamins w+> walk+FROM walk+off want+ALONE want+BADMSG want+LIST
2 want+MESSAGES want+MY want+SENDING want+STOP want+VOC want+nothing want+stop want+this
2 wanting wanting+BEFORE wants+MY wants+THESE wants+these warnings was+DOING was+MENDED was+a
2 was+fine was+removed was+two wasnt+my waste watchman we+> we+BEFORE we+CALL we+DOESNT
2 we+DONT we+ENDED we+go we+left we+opt wear+, weather+PLURALS weather+alerts webinars
2 week+TIME week+before weekly well+. were+BEFORE what+> what+MY what+my whatever+MY
2 whatever+that whats+this when when+a when+is when+the when+to where+I where+i where+is
2 while+SUBJECT white+BEFORE whitening who+DITCH who+MY who+NEG who+REPLIED who+can who+said
2 who+the whom+BEFORE whom+it wife+says will+NOT will+not wipe wipe+MY wishes with+. with+ME
2 with+MESSAGE with+TAIL with+her with+sms with+us withdrawn+, without+THESE without+these
2 woman word+BEFORE work+. work+is worse+than worth+SUBJECT would+END would+I would+i
2 would+rather wound wound+BEFORE write write+> writing+> wrong+BEFORE wrong+BODY wrong+CALL
2 wrong+KINDS wrong+SENDING wrong+TEXT wrong+list wrong+person wrong+phone wrong+tree
2 wrong+with x+TAIL x+VOC yall+. year+. year+old years yes+, yes+MENDED yes+SUBJECT yes+please
2 yesterday+> yeve yeve+MY yeve+the yinz yo+NEG you+DAY you+NEG you+NOT you+PULL you+WHO
2 you+YOU you+all you+could you+didnt you+keep you+my you+pack you+people you+please you+since
2 you+spammers you+stop you+take you+think you+understand your+billboard your+computer
2 your+coupons your+move your+number your+numbers your+persistence your+restaurant your+school
2 your+time youre+FROM youre+well youre+worse youve+texted youve+won
3 "+at %+% *+. ,+" ,+BLOCK ,+END ,+EVENT ,+GET ,+MENDED ,+NEG ,+OTHER ,+PHONE ,+another
3 ,+blocked ,+driver ,+effective ,+farewell ,+get ,+gloves ,+goodbye ,+had ,+hope ,+lift ,+now
3 ,+pizza ,+silence ,+so ,+ta ,+unsubscribe ,+violets ,+whatever .+ENDED .+I .+NOT .+THREAT
3 .+TIME .+VOC .+WHO .+as .+autocorrect .+buzz .+close .+eat .+even .+everything .+fix
3 .+grandpas .+itd .+kindly .+less .+lose .+next .+not .+one .+p .+plese .+pretend .+put
3 .+scratch .+second .+see .+since .+stopp .+stopppp .+think .+third .+three .+twice .+ur
3 .+wanna .+why .+wipe .+yall .+you 0+LIST 0+an 0+texts 0+year 19th 2+, 2+ENDED 7726 7726+>
3 ?+FEEL ?+STOP ?+a ?+end AGAIN+BEFORE AGAIN+heard AGAIN+n ALONE+, ALONE+DOESNT ALONE+last
3 ALONE+on ALONE+with ASKED+the AUTHORITY+. AUTHORITY+consumer BADMSG+DEAR BADMSG+VOC
3 BADMSG+my BADMSG+please BADMSG+somebody BADMSG+the BADMSG+today BEFORE+ALONE BEFORE+CONSENT
3 BEFORE+ENDED BEFORE+KEYWORD BEFORE+MY BEFORE+REVOKE BEFORE+SPAMMING BEFORE+UNSUB
3 BEFORE+already BEFORE+as BEFORE+before BEFORE+better BEFORE+both BEFORE+buzzes BEFORE+city
3 BEFORE+done BEFORE+fix BEFORE+gone BEFORE+heard BEFORE+is BEFORE+last BEFORE+loose
3 BEFORE+may BEFORE+n BEFORE+phones BEFORE+quit BEFORE+rental BEFORE+thing BEFORE+things
3 BEFORE+this BEFORE+tree BEFORE+would BEFORE+you BODY+NOT BODY+not CALL CALL+again CALL+going
3 CALL+to CONSENT+, CONSENT+REVOKE DAY+DOESNT DAY+I DAY+LIST DAY+MESSAGES DAY+REPLIED DAY+an
3 DAY+year DEAR+LOSE DEAR+REMOVE DEAR+TAKE DEAR+one DEAR+remove DITCH+ENDED DITCH+GET
3 DITCH+KEYWORD DITCH+STOP DITCH+TAIL DITCH+hardly DITCH+me DITCH+of DITCH+quit DITCH+take
3 DOESNT+KINDS DOESNT+VOC DOESNT+agreeing DOESNT+buying DOESNT+come DOESNT+disturb DOESNT+for
3 DOESNT+i DOESNT+message DOESNT+opt DOESNT+set DOESNT+signing DOESNT+trust DOESNT+welcome
3 DONT+agree DONT+need DONT+see DONT+set DONT+trust END+MENDED END+MY END+button END+key
3 ENDED+% ENDED+DAY ENDED+DOESNT ENDED+THESE ENDED+blowin ENDED+coming ENDED+last ENDED+right
3 ENDED+telling ENDED+thing ENDED+today FROM+. FROM+BEFORE FROM+REPLY FROM+SENDING FROM+THESE
3 FROM+here FROM+one FROM+text FROM+there FROM+these FROM+this GAVE+TIME GAVE+at GET+PULL
3 GET+REMOVED GET+in GET+some HEY HEY+this HEY+ur HEY+your I I+BEFORE I+REVOKE I+am I+come
3 I+look I+made I+opted I+pass I+report I+resigned I+sit I+unsubscribe I+win I+withdraw
3 KEYWORD+% KEYWORD+> KEYWORD+DOESNT KEYWORD+THESE KEYWORD+blowin KEYWORD+coming KEYWORD+last
3 KEYWORD+right KEYWORD+telling KEYWORD+thing KEYWORD+today KINDS+AGAIN KINDS+MENDED
3 KINDS+again KINDS+im KINDS+pls KINDS+that LIST+. LIST+> LIST+BADMSG LIST+I LIST+NOT LIST+any
3 LIST+i LOSE+LIST LOSE+MESSAGES LOSE+SENDING LOSE+button LOSE+key ME+> ME+about ME+both
3 MENDED+? MENDED+NUMBER MENDED+REVOKE MENDED+STOP MENDED+fix MENDED+guy MENDED+key MENDED+one
3 MESSAGE+AGAIN MESSAGE+I MESSAGE+again MESSAGE+i MESSAGE+that MESSAGES+FROM MY+19th MY+FROM
3 MY+NOT MY+PHONE MY+REGULATOR MY+TAKE MY+TEXT MY+WANT MY+WHO MY+YOU MY+app MY+be MY+daughters
3 MY+delete MY+do MY+ex MY+family MY+father MY+first MY+food MY+fundraising MY+girl MY+goes
3 MY+hint MY+locks MY+lord MY+machine MY+moon MY+motivational MY+notifications MY+plug
3 MY+roommate MY+spanish MY+stop MY+sun MY+thing MY+to MY+town MY+tracking MY+turn NEG+?
3 NEG+CALL NEG+CONSENT NEG+MESSAGE NEG+NEGATIVE NEG+TEXT NEG+agree NEG+agreeing NEG+blowin
3 NEG+buying NEG+call NEG+come NEG+disturb NEG+further NEG+in NEG+jim NEG+need NEG+no NEG+ok
3 NEG+opt NEG+please NEG+promotional NEG+reminders NEG+sent NEG+set NEG+signing NEG+thank
3 NEG+these NEG+thx NEG+tomorrow NEG+trust NEG+twice NEG+welcome NEG+your NEGATIVE+DAY
3 NEGATIVE+DONT NEGATIVE+FEEL NEGATIVE+MENDED NEGATIVE+NEGATIVE NEGATIVE+dont NEGATIVE+no
3 NEGATIVE+the NEGATIVE+thx NOBODY+FROM NOBODY+of NOBODY+to NOT+. NOT+ENDED NOT+KINDS NOT+NEG
3 NOT+REMOVED NOT+TEXT NOT+agreeing NOT+been NOT+get NOT+happen NOT+keep NOT+need NOT+ok
3 NOT+opt NOT+signing NOT+welcome NUMBER+? NUMBER+private OTHER+. OTHER+LIST OTHER+MESSAGES
3 OTHER+this OTHER+times OTHER+updates PHONE+FROM PHONE+MESSAGES PHONE+from PHONE+going
3 PHONE+through PLURALS+I PLURALS+SUBJECT PLURALS+THREAT PLURALS+VOC PLURALS+help PLURALS+i
3 PLURALS+im PULL+? PULL+of PULL+on REMOVE+OTHER REMOVE+TAIL REMOVE+button REMOVE+key
3 REMOVE+on REMOVED+on REPLIED+> REPLIED+NEGATIVE REPLIED+by REPLIED+goodbye REPLIED+no
3 REPLIED+so REPLY REPLY+. REPLY+AGAIN REPLY+I REPLY+LIST REPLY+i REPLY+more REPLY+only SEND+>
3 SEND+? SEND+MENDED SEND+OTHER SEND+VOC SEND+another SEND+more SENDING SENDING+DEAR
3 SENDING+DOESNT SENDING+DONT SENDING+dont SENDING+to STOP+ASKED STOP+DOESNT STOP+OTHER
3 STOP+SENDING STOP+blowin STOP+coming STOP+telling SUBJECT+BADMSG SUBJECT+CALL SUBJECT+DAY
3 SUBJECT+REVOKE SUBJECT+TEXT SUBJECT+THINGS SUBJECT+WHO SUBJECT+are SUBJECT+be SUBJECT+came
3 SUBJECT+check SUBJECT+didnt SUBJECT+i SUBJECT+is SUBJECT+knock SUBJECT+moved SUBJECT+replied
3 SUBJECT+resigned SUBJECT+see SUBJECT+wants SUBJECT+will SUBJECT+withdraw SUBJECT+write
3 SUBJECT+youre TAIL+> TAIL+both TAKE+> TAKE+? TAKE+BEFORE TAKE+GET TAKE+LOSE TAKE+ME
3 TAKE+OTHER TAKE+THIRD TAKE+button TAKE+her TAKE+key TEXT+I TEXT+again TEXT+i TEXT+that
3 THESE+. THESE+AGAIN THESE+MENDED THESE+again THESE+any THINGS+I THINGS+THIRD THINGS+WANT
3 THINGS+WISH THINGS+bank THINGS+i THIRD+PHONE THIRD+at THIRD+dont THIRD+else THIRD+handles
3 THIRD+in THIRD+remove THIRD+who THREAT+SUBJECT THREAT+calling THREAT+opting THREAT+sure
3 THREAT+un THREAT+vegan TIME+breakfast TIME+is TIME+one TIME+to UNSUB+on VOC+. VOC+> VOC+TAKE
3 VOC+VOC VOC+ask VOC+both VOC+confirmed VOC+for VOC+goes VOC+have VOC+id VOC+picture
3 VOC+share VOC+things WANT+ALONE WANT+BODY WANT+THESE WANT+em WANT+of WANT+these WHO+has
3 WHO+that WHO+to WISH+BODY WISH+an WISH+be WISH+but WISH+em WISH+of WISH+there WISH+these
3 WRONG+MENDED WRONG+THIRD WRONG+guy WRONG+number YOU+BEFORE YOU+MENDED YOU+REPLY YOU+TEXT
3 YOU+ask YOU+back YOU+but YOU+confirmed YOU+have YOU+in YOU+knock YOU+may YOU+said a+NEGATIVE
3 a+TAKE a+button a+fella a+fixed a+ghost a+human a+lawyer a+line a+loan a+mattress a+no
3 a+plumber a+sock a+timeshare a+weak a+wedding a+yard about+> about+my add+me after+this
3 again+VOC again+n agreed+to all+KINDS all+TEXT allergic+to allergies alone+? already+,
3 am+DOESNT am+NOT am+not an+FROM an+off an+old and+DITCH and+DOESNT and+GET and+all and+for
3 and+would and+yet another+one answer answers answers+BEFORE any+CONSENT any+FROM any+MENDED
3 any+of anything+else appointment appointments+, are+> are+grown are+over are+unwelcome
3 as+FROM as+junk as+of ask+YOU ask+you away away+> away+your b balance+LIST be+BADMSG be+all
3 be+close be+from be+included be+needing because because+BEFORE before+breakfast before+one
3 bills bills+0 bills+DAY block+> block+BEFORE blood blue+, bout breakfast+. breaking
3 business+BEFORE but+MENDED but+MY but+let but+please but+the button+to buzz+FROM buzz+off
3 buzzing by+BEFORE by+tonight can+ENDED can+GET can+KEYWORD can+STOP can+hardly can+quit
3 can+take cancel+LIST cancel+MESSAGES cancel+SENDING cant+CALL cant+TAKE cant+take car+in
3 cashier cease+. chance change+my changed+since checking christ city city+> class+BEFORE
3 clear clearly close+> close+the closed closed+and club+> colonoscopy come+BEFORE come+back
3 coming+. competitions computer congrats consent+, consent+REVOKE consider+ME consider+TAIL
3 consider+VOC consider+me consumer contact+is contacted+> correspondence costs costs+VOC
3 counter cured daughters day+VOC days deals+THREAT deals+im dealt dealt+with dear dear+>
3 decency delete+key dementia dementia+and dentist didnt+ASKED didnt+DITCH didnt+LOSE
3 didnt+NEG didnt+ask didnt+forget ding dinner+BEFORE dirt disturb do+ASKED do+ME do+MY
3 do+TAIL do+WANT do+tell dockets doesnt+ENDED doesnt+KEYWORD dollars done+, done+SENDING
3 dont+. dont+OTHER dont+TEXT dont+need dont+trust down+there dozen dozen+> drive driver due
3 each easter easter+> effective either+way else+, elsewhere emergency end+> end+BEFORE
3 end+VOC enough+to events events+> ever+BEFORE ever+WANT ever+heard every+MESSAGE ex
3 facebook+group fact farewell+, feed fifth find+THIRD first+time fixed+income folks food
3 food+THIRD food+bank foot+in for+appointments for+real forever forever+, forever+>
3 forgetting form+for fr+> from+MY from+TEXT from+THESE from+VOC from+all from+here from+the
3 from+these fundraiser funny funny+, further further+> gave+you get+in ghost+> gift give
3 give+BEFORE give+MY given giving+BEFORE go+and good+. good+day good+on google grandpas
3 group+by guards guess+> handles+MY handles+the happens+> hardly has+NOT has+dementia has+had
3 has+not have have+an he+dont hear hear+about heart+BEFORE hell+> here+to him+off hire
3 his+PHONE holler honey house+is i+REVOKE i+am i+decline i+didnt i+know i+look i+made i+never
3 i+replied i+resigned i+see i+unsubscribe i+will i+win i+withdraw id+WANT id+like if+youre
3 ignoring+BEFORE ill+TAKE im+calling im+opting im+sure im+un im+vegan in+0 in+OTHER in+may
3 in+need in+plain in+the in+tulsa included included+> income+> info+> interested+ENDED
3 interested+KEYWORD interested+NEG interested+STOP is+bad is+for is+more is+over it+BADMSG
3 it+BEFORE it+DAY it+again it+as ive jim joined joke judge+. just+BADMSG just+ENDED just+GET
3 just+KEYWORD just+STOP just+WANT just+WISH just+stop keep+GET key kill+MY kill+the
3 kindly+DITCH lasagna last+WHO last+guy last+month last+two last+week law leave+FROM
3 leave+this leeds leeds+, lets lets+keep lied+to lift+BEFORE lift+it like+ALONE like+ENDED
3 like+KEYWORD line+through list+BEFORE list+to listings lists loan+, locks lol+BEFORE long+,
3 lord+BEFORE love ma mad+, made mail make+SUBJECT make+you makes makes+my mam man+to
3 many+NUMBER many+numbers market market+> may+> may+NEG me+about me+go meant+for meet+THIRD
3 messages+at messaging mi minutes+and mistake+, moon more+EVENT more+KINDS more+TEXT
3 more+pictures more+to mother+> motivational motivational+KINDS motivational+quotes move
3 much+, my+BEFORE my+END my+daughters my+ex my+father my+next my+nuber my+roommate my+turn
3 n+GET n+see nah+VOC need+BODY need+FROM need+of never+KINDS never+REPLY never+SENDING
3 never+TEXT never+set never+text new+BEFORE nice nice+TIME nicely no+> no+DAY no+MENDED no+MY
3 no+NEGATIVE no+no no+thank no+the no+thx none+FROM none+of nope+. not+ENDED not+KINDS
3 not+NEG not+REPLIED not+TEXT not+agreeing not+get not+happen not+keep not+need not+ok
3 not+opt not+signing not+welcome nothing+SUBJECT nothing+promotional now+, now+on now+the
3 numba numbers+do o+. of+MY of+YOU of+today off+FROM off+MENDED off+of off+this off+your oil
3 ok ok+but old+HEY old+VOC old+man on+REPLY on+here ones+are only+. only+WANT only+WISH
3 only+want opt+for or+AGAIN or+SUBJECT or+ever or+i or+is order+is ordered our+WHO out+I
3 out+my over+and own+BEFORE own+OTHER pack+BEFORE paid+for pain+, pain+in part passed+in pays
3 peace people people+. period+> permission+for person+VOC pester phone+. phone+AGAIN
3 phone+again phone+for phone+going pickup+THINGS picture+BEFORE pictures+FROM pictures+of
3 pill plain please+. please+fix plug plug+on point practice program promised promotional+>
3 pull+MY quit+ASKED quite+NEG quite+enough reached+the ready+but recommend record+, red+,
3 refill+BEFORE refill+LIST reminder+, reminders+help remove+> removed+on rental+LIST
3 rental+listings replies+> reply reported+to request request+> resigned resigned+FROM
3 resigned+from right roommate roommate+GAVE same+> save says+0 says+DAY says+VOC says+YOU
3 scrap scratch+BEFORE scratch+VOC screenshot see seeing send+. send+? send+OTHER sending+ME
3 sending+TAIL sending+VOC sending+me set+foot shes+a shut+> shut+your shutoffs signed
3 signed+BEFORE since+BEFORE sister+BEFORE skip+BEFORE skip+ME skip+TAIL skip+me so+ENDED
3 so+KEYWORD so+grateful so+the so+to sock someone+LOSE someone+REMOVE someone+SUBJECT
3 someone+remove someone+who something+TIME sorry+> sorry+to spoke sports stalker+.
3 state+consumer still+SEND still+SENDING stop+DOESNT stop+OTHER stop+VOC stop+please
3 stop+with stopp stopppp store+. story story+hour stuck+on stuff+, sweetie swiping switch t
3 tag tag+BEFORE tag+VOC take+the telling+ME telling+TAIL text+. text+? text+AGAIN text+LIST
3 text+again texting+> texting+MY texts+NEG texts+to thanks+but that+come that+goes thats+me
3 the+19th the+DITCH the+REGULATOR the+building the+day the+do the+dog the+food
3 the+fundraising the+hint the+list the+locks the+lord the+machine the+monthly the+moon
3 the+motivational the+plug the+stop the+sun the+texting the+town the+tracking the+weather
3 there+is there+were there+with thes these+AGAIN these+SUBJECT these+and these+to thing+.
3 thing+> thing+I thing+i this+, this+DOESNT this+city this+doesnt this+off this+phones
3 this+thing this+thread those+> throw time+you times+are to+7726 to+AUTHORITY to+NOT
3 to+REGULATOR to+TIME to+hell to+not to+receive told+the told+your tomorrow+, town tracking
3 traded+MY tree true true+> tuesday tuesday+. turn turn+> turn+MY turn+off turned+off twice+.
3 two+years u+TAKE una unsubscribe+on unwelcome up+all up+already up+for up+with vanish
3 vanish+> void walk+BEFORE wanna+be want want+NEG want+em want+that wants+BEFORE warehouse
3 was+ME was+TAIL was+UNSUBBED was+me was+unsubscribed water+shutoffs way+FROM way+out ways+>
3 we+moved weak weather website+myself wedding week+REPLIED weekly+KINDS welcome+on well+>
3 well+talk were+a what+I what+for whatever+LIST whatever+list when+its where+SUBJECT
3 wheres+MY whichever whichever+one while+THIRD who+. who+WANT who+do who+does who+wants
3 whoever+gave whom why+SUBJECT why+VOC why+YOU why+are wife wife+and will+DOESNT will+NEG
3 win+something wipe+my wit with+a with+being withdraw withdrawn wont+be worse would+love
3 wrong+NUMBER wrong+THIRD wrong+guy yall+> yard+sign years+ago yes+VOC yet+here you+MENDED
3 you+and you+are you+ask you+back you+confirmed you+dont you+knock you+may you+said
3 your+NUMBER your+store your+way youre youre+SPAMMING youve+reached
4 "+" ,+BADMSG ,+TIME ,+dear ,+either ,+for ,+phone ,+this ,+we .+, .+BADMSG .+BLOCK .+DITCH
4 .+FROM .+GAVE .+HEY .+TAIL .+YOU .+every .+for .+funny .+give .+guess .+here .+how .+ill
4 .+ion .+let .+moved .+o .+on .+pack .+roses .+so .+sod .+stop .+these .+unsolicited
4 .+unsuscribe .+whatever .+whoevers .+wrng .+wrong 0+BEFORE 0+before 0+yrs ?+BADMSG ?+END
4 ?+id AGAIN+VOC AGAIN+in ALONE+w ASKED+YOU BADMSG+w BEFORE+# BEFORE+> BEFORE+again BEFORE+ago
4 BEFORE+and BEFORE+asking BEFORE+bye BEFORE+go BEFORE+goes BEFORE+going BEFORE+horse
4 BEFORE+id BEFORE+its BEFORE+lifetime BEFORE+maam BEFORE+mas BEFORE+open BEFORE+picture
4 BEFORE+take BEFORE+work BLOCK+and CALL+AGAIN CALL+my DAY+0 DAY+i DAY+texts DAY+yrs DEAR
4 DEAR+SUBJECT DITCH+ME DITCH+MY DITCH+TAKE DITCH+do DITCH+go DOESNT+, DOESNT+. DOESNT+HEY
4 DOESNT+I DOESNT+WANT DOESNT+about DOESNT+call DOESNT+consented DOESNT+wanted DOESNT+will
4 DONT+. DONT+> DONT+come DONT+consented DONT+wanted END+LIST END+MESSAGES END+SENDING END+the
4 ENDED+> ENDED+ASKED ENDED+SENDING ENDED+SPAMMING ENDED+w EVENT+gift FEEL+> FEEL+but FEEL+to
4 FROM FROM+KINDS FROM+MENDED FROM+MY FROM+SUBJECT FROM+VOC FROM+for FROM+or FROM+out
4 FROM+reminder FROM+today GET GET+lost GET+messages HEY+, HEY+shes I+NOT I+REPLIED I+THINGS
4 I+UNSUB I+check I+checked I+gotta I+never I+screenshot I+see KEYWORD+ASKED KEYWORD+DAY
4 KEYWORD+SENDING KEYWORD+SPAMMING KEYWORD+w KINDS+? KINDS+I KINDS+i KINDS+to LIST LOSE+BEFORE
4 LOSE+SUBJECT LOSE+in LOSE+this LOSE+you ME+? ME+for ME+of MENDED+# MENDED+GET MENDED+WHO
4 MESSAGE+? MESSAGES+NEG MY+MENDED MY+NEG MY+NUMBER MY+SEND MY+SUBJECT MY+THREAT MY+WISH
4 MY+again MY+answer MY+answers MY+appointment MY+boat MY+city MY+door MY+feed MY+fone
4 MY+giving MY+holiday MY+is MY+kids MY+lifetime MY+monthly MY+nuber MY+phone MY+pta
4 MY+receipts MY+send MY+sign MY+so MY+specials MY+state MY+tables MY+water MY+would NEG+%
4 NEG+, NEG+DOESNT NEG+GET NEG+MENDED NEG+WANT NEG+consented NEG+key NEG+mas NEG+w NEG+will
4 NEGATIVE+LIST NEGATIVE+mas NEGATIVE+on NEGATIVE+to NOT+about NUMBER+> OTHER+KINDS OTHER+MY
4 OTHER+PLURALS OTHER+changes OTHER+for PHONE+. PHONE+HEY PLURALS+BEFORE REGULATOR+> REMOVE+ME
4 REMOVE+me REMOVED+of REPLIED+bye REPLY+has REPLY+yes REVOKE SEND+ME SEND+TAIL SEND+me
4 SENDING+, SENDING+NEG STOP+% STOP+> STOP+SPAMMING STOP+VOC STOP+please STOP+this
4 SUBJECT+ENDED SUBJECT+NOT SUBJECT+checked SUBJECT+may SUBJECT+screenshot SUBJECT+silence
4 TAIL+? TAIL+FROM TAIL+for TAIL+of TAKE+SENDING TAKE+in TAKE+lost TAKE+us TEXT+. TEXT+AGAIN
4 TEXT+THIRD TEXT+somebody THESE THESE+> THINGS+. THINGS+SUBJECT THIRD+> THIRD+has THIRD+isnt
4 THIRD+passed THIRD+since UNSUB+me UNSUBBED+. VOC+and VOC+could VOC+im VOC+knock VOC+of
4 VOC+press WANT+FROM WANT+for WHO WHO+VOC WISH+ALONE WRONG+# YOU+> YOU+could YOU+dont
4 a+BEFORE a+FROM a+NEG a+bathtub a+car a+form a+hint a+nicer a+note a+rest absolutely
4 again+in agreed agreeing+to ah+NEG all+SENDING an+exam and+BLOCK and+DONT and+FROM and+TAKE
4 and+dont and+my and+so and+take and+this another any are+WANT are+blue are+like are+red as+a
4 ask+SUBJECT asking+nicely attorney+generals bathtub bathtub+. be+MY been+PULL been+REMOVED
4 been+removed being being+SUBJECT bike blocked+> blocked+and blowin blowin+BEFORE boat
4 brother+> buddy building but+BEFORE button+, buzzes call+my can+TAKE can+do can+go change+MY
4 changes choose claims close+MY closings codes communications company+> consented contacted
4 contain coupons cousin+is data dead+horse delete did+I did+i didnt+, dnc+BEFORE do+WISH
4 do+one do+want doctor doctor+> dont dont+come drives eh energy enough+with every+REPLY
4 every+SENDING every+TEXT every+text exam+> exit family find+DEAR fire follow fone fone+>
4 font for+one fourteen from+SENDING from+now fundraising gave+VOC generals get+lost
4 getting+THESE getting+messages getting+these girl+at give+it go+KINDS go+MESSAGE go+REPLY
4 go+SENDING go+TEXT go+text gone+> goodbye+TAIL goodbye+VOC goodbye+forever goody got+on
4 guy+, has has+BEFORE has+left has+run have+one he+has here+on hereby hint+> hole holiday
4 honor horse+here i+NOT i+THINGS i+UNSUB i+check i+checked i+gotta i+screenshot id+WISH
4 id+been id+sooner ignoring in+future in+leeds instructed ion is+HEY is+NEGATIVE is+a
4 is+closed is+no is+ok is+on is+your it+ENDED it+KEYWORD it+OTHER it+a it+work its+SUBJECT
4 its+YOU its+you ive+REPLIED january+and jobs+in joke+. junk+> just+NEG just+SEND just+send
4 just+the kindly kindly+LOSE knock+it know+MY know+TIME know+about know+the lawyer+, let+MY
4 let+this lie lied lifetime+> lift like+my lol+NEG lol+NEGATIVE lol+no longer+wish look lord
4 lose+MY lst maam+> make make+MY make+VOC make+YOU makes+MY me+> me+? me+for me+of me+out
4 menu+BEFORE message+ME message+TAIL message+VOC message+me more+from more+thank mute+MY
4 mute+the muted+, my+CALL my+answer my+kids my+phone my+roof nah+HEY never+MESSAGE
4 never+consented never+wanted new+ME new+TAIL new+VOC new+me news+is next+REPLY nicer no+,
4 no+LIST no+mas no+on no+to none not not+about nothing+further notices+> nuber number+?
4 of+NEG of+SUBJECT of+reminder of+your off+or off+with offers+> oh+goody ok+, ok+with old+WHO
4 on+a once+, one+HEY one+VOC one+out ones+, ones+about only+OTHER only+when or+any our+family
4 out+> out+out owned owned+a passed pat pen pen+VOC people+> pickup picture pls+STOP
4 political prefer+to pretend+i promotional pta put+a put+my quit+SENDING quit+with quite
4 quite+SENDING quotes r reached reached+MY read+about reminder removal replied+BEFORE replies
4 reply+> roof+> roses+are said+bye save+your say+> scratch separate since since+DAY
4 sit+BEFORE small small+claims sod sod+BEFORE sod+FROM sod+off solar someone sooner
4 specials+BEFORE stock stop+% stop+or stop+w straight switch+> t+. tables take+BEFORE
4 take+him taken+FROM talking talking+> telling telling+me textin textin+BEFORE textin+ME
4 textin+TAIL textin+VOC textin+me than+MY that+SUBJECT thats+BEFORE thats+ME thats+TAIL
4 thats+VOC the+ENDED the+KEYWORD the+MESSAGES the+SENDING the+answers the+boat the+door
4 the+feed the+girl the+holiday the+pta the+receipts the+specials the+state the+tables
4 the+water then+> thing thinks this+> this+LIST this+be this+lifetime time+. time+for time+to
4 timeshare to+BEFORE to+DEAR to+DOESNT to+END to+LIST to+NEG to+WISH to+be to+cut to+hear
4 to+keep to+someone to+texts to+whom tulsa txts un+PULL un+add under understand unsolicited
4 unsub unsubscribe+> unsubscribed+. unsuscribe updates upgrades violets violets+are
4 want+THESE want+an want+these wanted+BEFORE wanted+MESSAGES wanted+SENDING was+REMOVED ways
4 we+never wedding+gift what+i what+part what+will whatever+I whatever+SUBJECT whatever+i
4 whoever+GAVE whoevers why+BEFORE why+you will+> will+BEFORE with+MY word work+this wrng
4 wrng+NUMBER wrng+PHONE wrong+# wrong+PHONE yall+BEFORE yes+YOU yes+you you+NEGATIVE you+VOC
4 you+in you+no your+MESSAGES your+mother your+texting your+texts youre+GET youre+getting
4 youre+still yourselves youve+got yrs
5 " ,+CALL ,+HEY ,+THINGS ,+UNSUB ,+his ,+if ,+stop ,+yes ,+your .+AUTHORITY .+END .+EVENT
5 .+NEGATIVE .+REGULATOR .+adios .+be .+dont .+goodbye .+move .+now .+shut .+still .+whoever
5 0+0 ?+TAKE ALONE+% ASKED+nicely AUTHORITY+> BADMSG+DAY BADMSG+THIRD BEFORE+" BEFORE+AGAIN
5 BEFORE+LIST BEFORE+MESSAGES BEFORE+NEGATIVE BEFORE+aint BEFORE+did BEFORE+for BEFORE+give
5 BEFORE+no BEFORE+switch BEFORE+three BEFORE+to BEFORE+your CALL+MY CONSENT DAY+DAY
5 DAY+before DEAR+who DITCH DITCH+the DOESNT+> DOESNT+CALL DOESNT+comfortable DOESNT+ok
5 DONT+TEXT DONT+will ENDED+with EVENT+menu EVENT+times FROM+YOU FROM+now FROM+switch GAVE+one
5 GET+one HEY+so HEY+stahp I+moved I+replied KEYWORD+with LIST+about ME+FROM MENDED+give
5 MESSAGES+. MY+? MY+AGAIN MY+DOESNT MY+and MY+last MY+off MY+previous MY+reply NEG+SEND
5 NEG+VOC NEG+comfortable NEG+maam NEG+wanted NEG+wish NEGATIVE+, NEGATIVE+maam NOT NOT+PULL
5 NOT+comfortable NOT+in NUMBER OTHER+menu PHONE+? PHONE+AGAIN PHONE+BEFORE PHONE+again
5 PLURALS+but REMOVE+> REMOVE+my REMOVED+. REPLY+? REPLY+OTHER SENDING+. STOP+w SUBJECT+gotta
5 SUBJECT+has SUBJECT+mean TAKE+off TEXT+? TEXT+DEAR TIME+END TIME+my TIME+silence TIME+your
5 UNSUB+ME UNSUB+TAIL VOC+? VOC+NEGATIVE VOC+THREAT VOC+about VOC+keep VOC+may VOC+please
5 VOC+take WHO+there WISH WISH+DOESNT WISH+FROM WISH+NOT WISH+not WRONG+BEFORE YOU+keep a
5 a+dead a+dime a+joke a+pen abeg adios agreeing ah ah+BEFORE ah+NEGATIVE ah+no and+ENDED
5 and+KEYWORD and+your appointments are+WISH attorney be+> be+the been+ASKED been+REMOVE
5 been+asking bin birthday buzz buzz+BEFORE change chef choose+DOESNT choose+NEG choose+NOT
5 choose+not comfortable comfortable+with consent consider+BEFORE counter+and cousin daily
5 day+and deceased+. decline+> dime dnc door+on down+, drink each+time eat ed ever ever+>
5 exit+> farewell fill find flooring for+WHO for+family fr from+BEFORE future girl+TIME go+>
5 goes golden gone good+> got+MY grand+> gym ha ha+> has+died heart here+> how how+to hun i+be
5 if+END if+silence ignored in+january inbox+> ion+WANT ion+WISH ion+want is+VOC is+golden
5 is+in it+END it+in its+MY keep+MY key+> knock+BEFORE know+when lashes last last+BEFORE
5 last+DAY last+one lets+DOESNT lets+NEG lets+NOT lets+not lie+> list+ME list+TAIL list+me
5 loan lose+the love+, lunch+menu maam mail+only make+BEFORE marketing mattress may+DOESNT
5 menu mo+> more+MY moved mute muted my+REPLIED my+THINGS my+reply never+BEFORE never+will
5 news no+maam nomo nooo not+PULL not+comfortable off+switch officially omg+MENDED omg+stahp
5 on+, opting p p+> pack pack+it pal+> pen+pal period phone+> phone+VOC place+> please+GET
5 please+NEGATIVE please+give please+no plese pop+, pops press pretend previous quite+MENDED
5 reminders replied results roof shes+right shut since+0 since+easter so+are sofas
5 someone+TAKE stalker stand state statute still+here stop2end store take+THIRD telling+VOC
5 texting texts that+? the+ALONE the+TEXT the+UNSUB the+WHO the+first the+last the+unsubscribe
5 these+, these+. thought+i three+strikes time times+> tips to+BLOCK to+block to+end to+read
5 traded vegan want+BEFORE wanted were+done what+word when+my wheres+the why+am will+it
5 work+MY worth your+SENDING youre+SENDING youre+grand
6 "+was # ,+LIST ,+LOSE ,+but ,+in ,+or .+LOSE .+WISH .+ah .+cease .+get .+imma .+like .+mute
6 .+na .+new .+take .+there .+were .+youve .+🚫 0+DAY ?+TIME ?+because ALONE ASKED+ya BADMSG+MY
6 BEFORE+? BEFORE+STOP BEFORE+here BEFORE+mo BEFORE+thank DOESNT+TEXT DOESNT+add DOESNT+in
6 DOESNT+keep DOESNT+need END+is EVENT+BEFORE FROM+a GET+THESE GET+about GET+off GET+these
6 KINDS+, MESSAGES+, MESSAGES+> MY+, MY+> MY+consent MY+cousin MY+daily MY+data NEG+>
6 NEG+about NEG+add NEG+mo NEG+trevor NEGATIVE+mo NOT+add PHONE PLURALS+, PLURALS+. TAIL+about
6 THESE+, THREAT+on VOC+but VOC+is WANT+be WHO+x WISH+NEG WRONG+WHO YOU+. YOU+VOC a+WHO
6 a+judge a+pop absolutely+DOESNT absolutely+NEG absolutely+NOT absolutely+not after+BEFORE
6 ago ago+. alerts+> and+BADMSG bail be+FROM call+MY chef+> consider+MY consider+the dates de
6 deceased do+NEG do+without each+BEFORE enough+> escape family+has get+off ghost go go+BEFORE
6 gotta gotta+REPLIED gotta+say guess gutters hard here+. horse how+does human hun+x im+on
6 in+ohio inbox is+> is+where it+end its+VOC its+the january jobs just+MY keep+the kids
6 last+time lifetime lost+> mate mate+> may+NOT may+not me+FROM mean+BEFORE message+BEFORE mo
6 my+NUMBER my+PHONE my+consent my+cousin my+data my+previous next+one no+. no+mo not+add
6 not+in note+FROM notices now+and off ohio once+> one+. opting+FROM opting+out out+.
6 permanently+, pop receipts reported rest+> see+MY shhh so+quit strikes ta take take+it teeth
6 texts+, that+is the+MENDED the+attorney the+daily the+ones this+NEG thought+I through thumb
6 thumb+is times today+> too+> trevor water when+MY why+do wnat wrong+WHO x+> yes+. 🚫
7 ,+STOP ,+im .+AGAIN .+hard .+just .+kick .+lets .+this .+told 0+a ?+ENDED ?+KEYWORD ALONE+>
7 BADMSG+with BEFORE+out BLOCK+> DAY+a EVENT+. FROM+> HEY+to I+mean KINDS+. KINDS+but MESSAGES
7 MY+AUTHORITY MY+REPLIED MY+REPLY MY+cord MY+doctor MY+inbox MY+relationship MY+website
7 PULL+rocks VOC+, VOC+no WHO+, a+OTHER a+pain account aint alerts and+MY be club cord cord+>
7 enough feeling for+SUBJECT for+THESE for+these for+you got+the hang hint i+mean id+be imma
7 it+TAKE it+take kick kick+rocks mas+> moved+to must+be my+doctor nada nomore nomore+> o only
7 pal phone+BEFORE pretend+I pretend+SUBJECT quit relationship replying right+> rocks rocks+>
7 silence+is specials stahp stahp+> strikes+. the+AUTHORITY the+cord the+website through+> ur
7 volunteering whatever+BEFORE wish+to with+the without+> x your+MENDED your+gym 🔕+>
8 * ,+ALONE ,+ENDED ,+KEYWORD .+GET .+go .+naw .+permanently .+reported .+un .+unfollow .+wow
8 DAY+. ENDED+then KEYWORD+then KINDS LIST+to MY+. MY+attorney MY+feeling NEG+keep STOP+with
8 UNSUB VOC+WHO WHO+TIME WHO+at about be+GAVE button cease dont+> goodbye+> hang+BEFORE
8 hang+up hard+pass hush mean+it move+on my+REPLY my+inbox n+> na naw note offers once quit+>
8 robot+> un+scribe under+BEFORE unfollow whoever wish wow ya yer
9 .+STOP .+UNSUB .+exit .+hang .+plz .+time .+under BEFORE+with MENDED+then NEGATIVE+.
9 NEGATIVE+thank WRONG+NUMBER be+texted cut+MY does+one for+YOU must one pass+> phone plz
9 scribe scribe+> stutter this website yall your+EVENT
10 . .+TAKE .+WRONG .+bye .+consider .+cut AGAIN+> NEGATIVE PLURALS WRONG+PHONE be+REPLIED bob
10 consider cut+the go+away in+DAY may off+> rest stuff
11 .+n NEG+. NEG+with REGULATOR bye for+good mas pass permanently whatever youve
12 .+off BEFORE+. UNSUB+> more+> only+> silence texted un were+through
13 ,+and .+nah bye+> goodbye n these
14 .+ALONE AUTHORITY here 🔕
15 nah
16 ones
"""
