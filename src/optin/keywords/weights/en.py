"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 >
-16 .+yes
-15 stopped
-14 now+>
-13 .+is =bias EVENT+> did is+MY
-12 0+> DAY+> THIRD+to hes questions that took
-11 .+> haha late leave or
-10 ,+ill ,+is ,+its .+can .+ok EVENT+, leaving maybe your+list
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
-5 BEFORE+free BEFORE+leave BEFORE+objection BEFORE+or CALL+ME CALL+TAIL CALL+me DAY+? DAY+is
-5 DITCH+SUBJECT DITCH+it DITCH+you DOESNT+BADMSG DOESNT+END DOESNT+ENDED DOESNT+unsubscribe
-5 DONT+ALONE DONT+LOSE DONT+STOP END+0 ENDED+worrying FEEL+for FROM+and HEY+i I+STOP I+think
-5 KEYWORD+worrying KINDS+since LIST+HEY LIST+again LIST+dont LIST+is MENDED+on MESSAGE
-5 MESSAGE+PLURALS MY+alerts MY+are MY+friday MY+manager MY+mates MY+new MY+other MY+second
-5 NEG+END NEG+KEYWORD NEG+my NEG+objection NEG+thanks NEG+turn NEG+worrying NEGATIVE+NOT
-5 NEGATIVE+i NEGATIVE+not NEGATIVE+objection OTHER+, OTHER+MENDED PHONE+in REMOVE+the
-5 REPLIED+SUBJECT SENDING+again STOP+TAIL STOP+and STOP+to STOP+worrying SUBJECT+FROM
-5 SUBJECT+actually SUBJECT+left SUBJECT+this TEXT+PLURALS THREAT+BADMSG THREAT+NEGATIVE
-5 THREAT+in THREAT+no TIME UNSUB+MENDED UNSUB+please UNSUBBED+> VOC+are VOC+do WANT+more WHO+i
-5 WISH+more a+VOC a+day a+pin a+robot about+his and+I and+SUBJECT and+THREAT and+im
-5 anybody+else at+MY back+on bangs be+sad behind call+> calling can+SUBJECT cancel+> cancel+MY
-5 cant chilli clean coming+, curious dare+ALONE dare+ENDED dare+KEYWORD delete+MY deleted
-5 did+MY did+SUBJECT didnt die disconnected disliked disliked+> doors down dream end end+or
-5 enjoy fee fees finished first+> for+it for+now for+us found+BEFORE four gate get+on get+this
-5 go+ahead guys had hair half+of happy he+BEFORE hello his home honestly i+left id+NEG
-5 if+BEFORE ignore+MY im+BEFORE in+VOC in+here in+your insurance is+BEFORE is+FROM is+LIST
-5 is+MENDED is+MESSAGES is+the keeps+MENDED killed know+SUBJECT kyle leaving+BEFORE
-5 leaving+VOC like+a list+> lou main manager+> mates messages mine mostly mum my my+ALONE
-5 my+KEYWORD my+UNSUB my+mates my+old my+unsubscribe night no+I no+i no+objection objection
-5 off+MY off+and on+the pigeons pin+> questions+. quiet+> receive+BEFORE sad saved saw
-5 should+I should+SUBJECT should+i single so+SUBJECT song start+> stop+> stop+TAIL stop+to
-5 survey texts+ME texts+me thats+NEG the the+OTHER the+manager the+other the+second them+to
-5 theres+a theyre think+about to+MY toilets told told+BEFORE un+ALONE un+BADMSG un+ENDED
-5 un+KEYWORD un+NEG un+STOP un+stop unblocked unblocked+VOC unsubscribe+MENDED
-5 unsubscribe+please unsubscribed+> upstairs use+BEFORE use+MY want+my weeks what+BEFORE
-5 whenever+> who+GAVE who+gave whole worrying worrying+> you you+WISH you+guys your+BEFORE
-5 yourself+>
-4 %+ENDED ,+I ,+MESSAGE ,+NEGATIVE ,+SUBJECT ,+did ,+i ,+more ,+my ,+were .+PLURALS .+REVOKE
-4 .+TEXT .+add .+another .+chill .+confirmed .+emphasized .+ending .+everyone .+fine .+ignore
-4 .+it .+left .+loved .+maybe .+removed .+stopped .+that .+thats .+too .+use .+what .+whos
-4 .+will .+wtf .+ye .+your 2+> ?+LIST ?+NEG AGAIN+, AGAIN+TIME ALONE+by ASKED+for ASKED+him
-4 BADMSG+TAIL BADMSG+and BEFORE+BADMSG BEFORE+I BEFORE+THINGS BEFORE+alone BEFORE+complaints
-4 BEFORE+do BEFORE+friday BEFORE+haha BEFORE+he BEFORE+nothing BEFORE+numbers BEFORE+please
-4 BEFORE+reason BEFORE+resume BEFORE+right BEFORE+says BEFORE+tmrw BEFORE+year BODY+BEFORE
-4 BODY+FROM CALL+in DAY+or DOESNT+BEFORE DOESNT+REMOVE DOESNT+STOP DOESNT+dream DOESNT+like
-4 DOESNT+mind DOESNT+remove DOESNT+think DOING+> DONT+DITCH DONT+NEG DONT+stop END+BEFORE
-4 END+FROM END+of END+off ENDED+? ENDED+MY ENDED+all ENDED+of EVENT+VOC FEEL+WRONG FEEL+wrong
-4 FROM+, FROM+TAIL FROM+to GAVE+to GET+NEG GET+SUBJECT GET+out GET+outta GET+texts GET+this
-4 GET+your HEY+BEFORE HEY+NOT HEY+WRONG HEY+YOU HEY+id HEY+not HEY+wrong I+PULL I+VOC I+WISH
-4 I+actually I+cannot I+dont I+enjoy I+had I+left I+miss I+rely I+stop I+supposed KEYWORD
-4 KEYWORD+? KEYWORD+TAIL KEYWORD+all KEYWORD+of LIST+DOESNT LIST+DONT LIST+lol LIST+with ME+as
-4 MENDED+AGAIN MENDED+again MENDED+do MENDED+resume MENDED+to MESSAGE+, MESSAGES+AGAIN
-4 MESSAGES+lol MESSAGES+me MY+THIRD MY+church MY+deposit MY+end MY+former MY+gate MY+job
-4 MY+landline MY+numbers MY+opt MY+permission MY+school MY+survey MY+whole NEG+ASKED NEG+HEY
-4 NEG+REMOVE NEG+STOP NEG+THINGS NEG+and NEG+by NEG+complaints NEG+deals NEG+mind NEG+nothing
-4 NEG+reason NEG+remove NEG+think NEGATIVE+KINDS NEGATIVE+OTHER NEGATIVE+complaints
-4 NEGATIVE+deals NEGATIVE+nothing NEGATIVE+reason NOBODY NOBODY+. NOT+LOSE NOT+REMOVE
-4 NUMBER+SUBJECT NUMBER+are OTHER+please PLURALS+since RECEIVE+BEFORE REMOVE+it REPLIED+THIRD
-4 REPLY+to SEND+MY SEND+THESE SENDING+HEY SENDING+MY SENDING+PLURALS SENDING+but SENDING+lol
-4 SENDING+my SENDING+please STOP+counting STOP+on SUBJECT+LOSE SUBJECT+REPLY SUBJECT+cannot
-4 SUBJECT+cut SUBJECT+guys SUBJECT+miss SUBJECT+rely SUBJECT+supposed TAIL+as TAKE+outta
-4 TEXT+TIME THESE+KINDS THESE+PLURALS THESE+texts THINGS+NEG THINGS+are THIRD+. THIRD+REPLIED
-4 THIRD+about THREAT+HEY THREAT+deaf THREAT+done TIME+all TIME+we VOC+a VOC+by VOC+guys
-4 VOC+leave VOC+phone VOC+resume VOC+that WANT+GET WANT+MENDED WANT+hearing WANT+my WANT+your
-4 WHO+I WISH+to YOU+END YOU+FROM YOU+guys YOU+this a+DAY a+NUMBER a+number able able+to
-4 about+the again again+, and+BEFORE and+GAVE and+NEGATIVE and+NOBODY and+REPLIED and+SEND
-4 and+i and+no and+nobody and+then and+we ants+> anyway+> are+BEFORE arrest as+executor ask+MY
-4 at+BEFORE at+the bad be+0 be+DAY be+able before+MY better by+ME by+TAIL by+me bye+bye can+MY
-4 can+the can+you cancel+my case+> charged cheese chill chill+w closed+on complaints
-4 confirmed+. continue couldnt counting creep date dead+, death decline+MY decline+the deposit
-4 disconnected+. do+YOU does+BEFORE dont+BEFORE dont+ENDED dont+KEYWORD dont+LOSE dont+TAKE
-4 dont+ever dr dream+FROM dream+of else emphasized emphasized+> end+FROM end+of ended+>
-4 endless ends+in everyone+else everything+> executor+> finally first five for+DAY for+VOC
-4 for+all for+your forgot forty forty+BEFORE found+MY from+your get+out get+outta get+the
-4 give+VOC give+me glad going+> got grandpa grow had+NEG had+a haha+> help him+to hiring
-4 his+EVENT homework i+actually i+cannot i+dont i+enjoy i+miss i+rely i+supposed i+think
-4 im+HEY im+deaf im+done im+in insist is+DOESNT is+SENDING is+dead is+this it+HEY its+NEG
-4 ive+NEGATIVE ive+no keep+me kind+FROM kind+of leave+MY left+MY let+it letter liked liked+>
-4 list+FROM list+please long+as looks love+MY love+THESE love+these loved loved+> making
-4 many+texts me+LIST me+as min mine+> miracle missing my+LIST my+WHO my+former my+opt
-4 my+permission my+soup my+whole names needed never never+> next+BEFORE no+HEY no+KINDS
-4 no+OTHER no+SUBJECT no+complaints no+deals no+nothing no+reason noise nope+> not+LOSE
-4 number+on object of+ME of+TAIL of+TEXT off+TIME off+that offer+> omg+BADMSG omg+ENDED
-4 omg+KEYWORD omg+NEG omg+stop on+your only+MY opted+BEFORE opted+ME opted+TAIL opted+VOC
-4 or+ENDED or+KEYWORD or+STOP order other out+TIME out+of outta+here over over+BEFORE page
-4 phone+in playing please please+CALL please+resume private+BEFORE put put+BEFORE putting
-4 quiet quilt quit+DOING quits quits+> read+every read+it refund refuse+to rely rely+on
-4 removed+, remover report revoke+my ridiculous ridiculous+> rosa row row+f running sale same
-4 same+BEFORE satan saturday say scared seats send+BEFORE sms+> so+I so+stop some somebodys
-4 something sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong speech star still+TAKE stop+by
-4 stopped+> stupid subscribe subscribe+to summer supplies surprise tell+THIRD tell+him tells
-4 tells+VOC ten texts+HEY texts+TAIL texts+VOC texts+again than thats+the the+BADMSG the+PHONE
-4 the+THINGS the+end the+house the+late them+BEFORE these+KINDS they+DOESNT they+NOT till
-4 to+ALONE to+LOSE to+report to+stop to+unsubscribe to+use told+ME told+TAIL told+me told+you
-4 took+BEFORE took+forever ttyl turn+it undo+> unit until up+, used+to was+my what+kind
-4 whats+MY whats+the who whole+WHO whos+BEFORE whos+MY whos+this why will will+GET win+>
-4 with+BEFORE with+NEG works would+be wouldnt+dream wrong wtf wtf+> you+FROM you+GAVE you+this
-3 "+and ,+KINDS ,+PULL ,+THESE ,+THIRD ,+does ,+even ,+leave ,+lets ,+meant ,+need ,+one
-3 ,+only ,+some ,+text ,+these ,+thought .+0 .+DEAR .+MESSAGE .+MESSAGES .+SEND .+SENDING
-3 .+THIRD .+all .+best .+c .+cant .+depends .+didnt .+ended .+ends .+from .+grandpa .+his
-3 .+hmm .+house .+none .+nope .+of .+out .+perfect .+please .+promos .+quitting .+remind
-3 .+resume .+should .+some .+sorted .+texts .+theyre .+those .+thx .+two .+undo .+very .+well
-3 .+where .+wont .+y .+yesterday 0+? 0+VOC 0+min 1+> ?+HEY ?+MY ?+YOU ?+my ?+were ?+you
-3 ALONE+DOING ALONE+and ALONE+is ALONE+putting ASKED+VOC BADMSG+, BADMSG+DOING BADMSG+ME
-3 BADMSG+THINGS BADMSG+at BADMSG+free BADMSG+me BADMSG+of BADMSG+putting BADMSG+to
-3 BEFORE+BLOCK BEFORE+CALL BEFORE+KINDS BEFORE+SUBJECT BEFORE+after BEFORE+all BEFORE+at
-3 BEFORE+autocorrected BEFORE+away BEFORE+bleach BEFORE+blocked BEFORE+blush BEFORE+button
-3 BEFORE+cancel BEFORE+cares BEFORE+continue BEFORE+down BEFORE+ends BEFORE+fell
-3 BEFORE+finished BEFORE+flowers BEFORE+form BEFORE+hiccups BEFORE+homework BEFORE+i
-3 BEFORE+info BEFORE+keep BEFORE+key BEFORE+notices BEFORE+off BEFORE+rush BEFORE+since
-3 BEFORE+snow BEFORE+something BEFORE+tells BEFORE+that BEFORE+too BEFORE+warning
-3 BEFORE+whenever BEFORE+will BEFORE+worries BEFORE+youre BLOCK+0 BLOCK+DAY BODY+, BODY+MENDED
-3 BODY+please CALL+autocorrected CALL+the CONSENT+FROM CONSENT+OTHER CONSENT+form CONSENT+to
-3 DAY+ENDED DAY+KEYWORD DAY+OTHER DAY+STOP DAY+VOC DAY+for DAY+min DEAR+call DITCH+THIRD
-3 DITCH+YOU DITCH+be DOESNT+DAY DOESNT+YOU DOESNT+object DOESNT+recall DOESNT+recognise
-3 DOESNT+spam DOESNT+stop DOESNT+you DONT+ASKED DONT+PULL DONT+ever DONT+let DONT+mind
-3 DONT+object DONT+recall DONT+recognise DONT+think END+DAY END+VOC END+him END+my ENDED+and
-3 ENDED+by ENDED+in ENDED+is ENDED+me ENDED+putting EVENT+MENDED EVENT+please FEEL+.
-3 FEEL+MENDED FROM+course FROM+key FROM+us GAVE+STOP GAVE+SUBJECT GAVE+this GET+PLURALS
-3 GET+SPAMMING GET+annoying GET+every GET+the HEY+I HEY+MY HEY+you I+ASKED I+DITCH I+LOSE
-3 I+MESSAGE I+NEGATIVE I+REMOVE I+REMOVED I+SENDING I+agree I+ask I+like I+misread I+no
-3 I+prefer I+saw I+should I+sign I+still I+text I+wouldnt KEYWORD+FROM KEYWORD+ME KEYWORD+MY
-3 KEYWORD+and KEYWORD+by KEYWORD+is KEYWORD+me KEYWORD+putting KEYWORD+to KINDS+> KINDS+BADMSG
-3 KINDS+ENDED KINDS+KEYWORD KINDS+PLURALS KINDS+TIME KINDS+my KINDS+notifications KINDS+so
-3 KINDS+then KINDS+was KINDS+you LIST+NEG LIST+TIME LIST+because LIST+code LIST+for
-3 LIST+please LIST+too LOSE+a LOSE+him LOSE+that LOSE+the ME+DAY ME+LIST ME+SENDING ME+back
-3 ME+blush ME+every ME+four ME+here ME+on MENDED+, MENDED+FROM MENDED+REMOVE MENDED+YOU
-3 MENDED+add MENDED+by MENDED+continue MENDED+in MENDED+leave MENDED+my MESSAGE+BADMSG
-3 MESSAGE+ENDED MESSAGE+KEYWORD MESSAGE+is MESSAGE+please MESSAGE+updates MESSAGE+was
-3 MESSAGE+with MESSAGE+you MESSAGES+HEY MESSAGES+ME MESSAGES+TAIL MESSAGES+code MY+BADMSG
-3 MY+EVENT MY+KINDS MY+VOC MY+big MY+blue MY+brother MY+case MY+deals MY+emails MY+fiance
-3 MY+hiccups MY+house MY+main MY+mom MY+mum MY+newsletter MY+one MY+pizza MY+speech
-3 MY+subscription MY+will MY+year NEG+BODY NEG+DITCH NEG+ENDED NEG+TAKE NEG+UNSUB NEG+a
-3 NEG+bother NEG+good NEG+is NEG+it NEG+light NEG+lol NEG+make NEG+object NEG+one NEG+putting
-3 NEG+recall NEG+recognise NEG+rush NEG+selling NEG+spam NEG+stop NEG+u NEG+unsubscribe
-3 NEG+warning NEG+worries NEG+youre NEG+yours NEGATIVE+BADMSG NEGATIVE+I NEGATIVE+SUBJECT
-3 NEGATIVE+TEXT NEGATIVE+THINGS NEGATIVE+WHO NEGATIVE+contact NEGATIVE+good NEGATIVE+need
-3 NEGATIVE+rush NEGATIVE+warning NEGATIVE+worries NOT+DAY NOT+END NOT+SUBJECT NOT+like
-3 NOT+remove NOT+spam NUMBER+on OTHER+TIME OTHER+now OTHER+on PHONE+BLOCK PHONE+SUBJECT
-3 PHONE+autocorrected PHONE+blocked PHONE+fell PHONE+the PHONE+when PLURALS+code PLURALS+on
-3 PULL REMOVE+FROM REMOVE+a REMOVE+from REMOVE+him REMOVED+MY REMOVED+it REMOVED+the REPLIED+"
-3 REPLIED+MY REPLIED+he REPLIED+yes REPLY+BEFORE REPLY+PLURALS REPLY+VOC REPLY+all REPLY+is
-3 REPLY+notifications REPLY+please REPLY+rosa REPLY+was REVOKE+MY REVOKE+my SEND+BEFORE
-3 SEND+NEG SEND+again SENDING+BADMSG SENDING+KINDS SENDING+is SENDING+stop SENDING+updates
-3 SENDING+was SPAMMING+> STOP+ME STOP+is STOP+me STOP+putting SUBJECT+, SUBJECT+DOING
-3 SUBJECT+MY SUBJECT+REMOVE SUBJECT+REMOVED SUBJECT+STOP SUBJECT+agree SUBJECT+as SUBJECT+cant
-3 SUBJECT+enjoy SUBJECT+give SUBJECT+leave SUBJECT+like SUBJECT+lose SUBJECT+lost
-3 SUBJECT+misread SUBJECT+off SUBJECT+or SUBJECT+prefer SUBJECT+promise SUBJECT+saw
-3 SUBJECT+shared SUBJECT+should SUBJECT+sign SUBJECT+took SUBJECT+was SUBJECT+went
-3 SUBJECT+wouldnt SUBJECT+wrote TAIL+DAY TAIL+LIST TAIL+SENDING TAIL+back TAIL+blush
-3 TAIL+every TAIL+four TAIL+here TAIL+on TAKE+THESE TAKE+out TAKE+saying TAKE+that TEXT+BADMSG
-3 TEXT+ENDED TEXT+KEYWORD TEXT+YOU TEXT+at TEXT+is TEXT+updates TEXT+was TEXT+with TEXT+you
-3 THESE+NUMBER THESE+SENDING THESE+coming THESE+reminders THESE+to THINGS+, THINGS+so
-3 THINGS+to THIRD+DOESNT THIRD+SENDING THIRD+WANT THIRD+WHO THIRD+as THIRD+call THREAT+ASKED
-3 THREAT+NEG THREAT+REPLY THREAT+be THREAT+okay THREAT+over THREAT+pass THREAT+told TIME+DAY
-3 TIME+OTHER TIME+hes VOC+BLOCK VOC+CALL VOC+DOESNT VOC+END VOC+GAVE VOC+I VOC+LIST VOC+PHONE
-3 VOC+SENDING VOC+TAIL VOC+THIRD VOC+add VOC+asked VOC+block VOC+blush VOC+cant VOC+continue
-3 VOC+four VOC+get VOC+here VOC+last VOC+promise VOC+restore VOC+start WANT+TEXT WANT+a
-3 WANT+those WANT+three WHO+NEG WHO+and WHO+are WISH+those WISH+three WISH+your WRONG+LIST
-3 WRONG+about WRONG+thing YOU+, YOU+BLOCK YOU+LOSE YOU+as YOU+asked YOU+block YOU+cant YOU+did
-3 YOU+give YOU+know YOU+off YOU+or YOU+promise YOU+then a+. a+GET a+KINDS a+miracle a+real
-3 a+receipt a+surprise about+SUBJECT about+THESE about+VOC about+YOU about+this about+you
-3 accepted actually add again+TIME ahead+with alarm alert alerts+and all+BEFORE all+THREAT
-3 all+means all+this allergic+> allowed alone+THREAT alone+and alone+im already+GAVE am+on
-3 an+VOC an+idiot and+ASKED and+REPLY and+WANT and+it and+put and+regretted annoying+>
-3 anyone+> anytime anyway apologies apologies+for are+, around as+long ask ask+> asked
-3 asking+for autocorrected back+> back+in bangs+> banks+BEFORE bed been+SENDING before
-3 before+my big birds+> bleach bleach+for block+0 block+DAY blocked+BEFORE blocked+VOC
-3 blocked+YOU blocks blush blush+> bother boxes bring+MY broken broken+> by+all c+> call+ME
-3 call+TAIL call+VOC call+me can+I can+VOC can+be can+your cancelled candle cannot car+DOESNT
-3 car+NEG case cell+> charge charged+BEFORE charged+ME charged+TAIL charged+VOC charged+me
-3 clear+BEFORE clicking come+GET company company+is complain consent+FROM consent+OTHER
-3 consent+form contact+MY continue+SENDING couldnt+GET coupons+> court+OTHER court+date
-3 custody cut+off dad+and day+, day+> dead+. deaf deal+> decaf deleted+BEFORE depends did+the
-3 didnt+ALONE didnt+CONSENT didnt+ENDED didnt+KEYWORD didnt+MENDED didnt+TAKE didnt+consent
-3 different disgusting disgusting+, do+> do+SUBJECT do+you does+the dogs dont+AGAIN dont+ALONE
-3 dont+DITCH dont+STOP dont+let dont+object dont+recall dont+recognise dont+text dont+think
-3 dont+want down+> down+for down+with dr+. drop dude ended+BEFORE ended+up even every+single
-3 everybody everywhere eyes+and f+VOC face falling far fast fell+in fewer fiance fine+,
-3 fine+by finished+BEFORE finished+TAIL finished+VOC floor for+EVENT for+LIST for+MESSAGES
-3 for+SENDING for+a for+court for+fun for+me for+texts for+this former forty+more found+it
-3 free+THINGS free+cruise free+pizza friday+. from+NEG fun+> gets+BEFORE getting+BADMSG
-3 getting+SPAMMING getting+annoying getting+texts getting+the getting+your give+ME give+TAIL
-3 go+for go+to gonna good+to got+FROM got+NEG got+my gotta+be grow+FROM grow+out guests
-3 had+NEGATIVE had+no happy+> happy+I happy+i happy+to happy+with has+MY has+ended has+sold
-3 have+a hearing+> heels hello+> here+, here+BEFORE here+and hi+, hiccups hiccups+TIME
-3 his+BEFORE hmm hold+FROM home+BEFORE hope+VOC hospital hours house+. house+NEG house+NOT
-3 house+isnt how+BEFORE hurt i+MESSAGE i+PULL i+VOC i+agree i+ask i+like i+misread i+prefer
-3 i+sign i+text i+wouldnt id+DOESNT id+DONT id+GAVE id+do id+never idiot ill ill+NEG ill+be
-3 ill+pass im+NEGATIVE im+no im+okay im+over im+told in+BEFORE in+MENDED in+heels in+it in+my
-3 in+one in+please in+their in+to info instead+> instead+FROM instead+of iron is+DONT is+TEXT
-3 is+it is+never is+out is+texting is+there is+what isnt+for it+? it+GAVE it+NEG it+STOP
-3 it+all it+be it+from it+was its+DOESNT its+NOT its+not ive+ASKED ive+DOESNT job job+>
-3 just+KINDS just+MESSAGE just+SENDING just+TEXT just+found just+text keep+ME keep+TAIL
-3 keep+on keep+saying keeps+LIST keeps+SEND keeps+sending kept key+and killed+BEFORE killing
-3 knocking know+. landline landlord last+KINDS last+LIST last+MESSAGE last+OTHER last+SENDING
-3 last+TEXT last+night lawyer+BEFORE leads legal+> let+VOC light like+to line+> list+,
-3 list+MENDED list+for list+of locked lol+I lol+SUBJECT lol+i long making+BEFORE making+VOC
-3 man+> many+LIST many+MESSAGES many+SENDING may+ENDED may+KEYWORD may+STOP mayo me+DAY
-3 me+SENDING me+blush me+every me+four me+in me+on me+posted me+with meant+MY meant+the
-3 messages+but messages+on metal mind+MY mind+the misread miss mods mom more+BADMSG
-3 more+bleach mostly+> my+KINDS my+PLURALS my+brother my+fiance my+landline my+mom my+mum
-3 nah+NOT nah+not name name+in nan need+BEFORE need+MY need+THIRD need+three needed+> neighbor
-3 neighbors never+ASKED never+BADMSG never+NEG never+PULL never+REPLIED new+WHO newsletter
-3 no+TEXT no+THINGS no+WHO no+contact no+good no+need no+rush no+warning no+worries no+youre
-3 noise+> none+. nonstop nope nose not+DAY not+END not+REMOVE not+like not+remove not+spam
-3 now+I now+SUBJECT number+SUBJECT numbers object+to objection+TIME objection+at of+MESSAGE
-3 of+course of+us off+. off+AGAIN off+key off+my often oh+NEG okay+with old old+one on+it
-3 one+with ones+BEFORE only+CALL only+SUBJECT only+if only+the open+on opt+in or+DOESNT
-3 or+TAKE or+leave or+only ours out+, outside outta owe partner party patient+SUBJECT
-3 people+are perfect permission+to phone+autocorrected phone+the photo pick place+.
-3 please+BEFORE please+KINDS please+MENDED please+PHONE please+SENDING please+TEXT please+add
-3 please+continue please+leave please+phone plenty+> posted+by price private+MENDED
-3 promise+DOESNT promise+NEG promise+NOT promise+not promos promos+code put+this puts
-3 question+? questions+> quit+on quitting read+BEFORE really recall+giving recognise
-3 recognise+BEFORE recognise+MY recognise+this regretted regretted+BEFORE regretted+it rejoin
-3 release remember+signing remove+him remove+the removed removed+FROM removed+from removing
-3 respond respond+to restore resubscribe reverse revoke+MY revoked roaming round said
-3 said+THIRD said+he said+yes sam saw+BEFORE says+MY says+NEG scam screen see+NEG see+NEGATIVE
-3 see+no send+it send+to sent set+> share+BEFORE share+it shared shes+MY shes+the show shut+up
-3 since+I since+SUBJECT since+i sing single+BEFORE single+day sings sink sitting sitting+in
-3 six size slow slow+down slugs snore so+BADMSG so+WHO so+happy so+i sofa+> sold+my some+FROM
-3 some+of someone+CALL someone+call sorry sounds spelling start+MENDED stays step+> still+get
-3 stop+DOING stop+ME stop+is stop+me stop+putting stops+> sunscreen surprise+. table talk+to
-3 taste tbh tea teacher tell+your tells+SUBJECT tells+YOU tells+you terminated text+>
-3 text+BADMSG text+PLURALS text+VOC text+is text+notifications text+was texting+, texts+STOP
-3 texts+lol than+0 than+DAY than+VOC that+OTHER that+my thats+my the+CALL the+THIRD the+VOC
-3 the+blue the+business the+car the+church the+emails the+gate the+main the+new the+newsletter
-3 the+pizza the+reminders the+school the+survey their them+. there these+PLURALS
-3 these+reminders think+MY this+DAY this+MENDED this+MESSAGES this+VOC this+one this+ones
-3 this+stuff this+texting this+year those those+BEFORE those+LIST those+MESSAGES those+SENDING
-3 thought thought+BEFORE thought+VOC thought+YOU thought+it time+i tmrw+> to+REPLIED to+UNSUB
-3 to+WANT to+getting to+open to+see to+sms to+the told+> told+SUBJECT too+many too+or
-3 treasurer trust+VOC trying trying+to turn+THIRD turn+them two+. ty type unblocked+SUBJECT
-3 unblocked+YOU unsubscribe+BEFORE unsubscribe+VOC up+and us+> use+LIST use+MENDED
-3 use+MESSAGES use+SENDING use+TEXT use+this very voice voicemail wait waiting want+those
-3 was+DAY was+SUBJECT was+in wasnt way+to we we+WANT we+WISH we+won week week+. weekends
-3 whales whatsapp when+youre whens where+did which+THIRD which+WHO which+company who+died
-3 whole+family whose why+did will+I will+SUBJECT will+i winter with+NEGATIVE with+my with+no
-3 with+texts without+ASKED without+SUBJECT without+YOU without+asking without+your working+>
-3 worries would+NEG would+do would+stop wrong+LIST wrong+about wrong+thing ye+> year+,
-3 yo+BEFORE you+END you+THINGS you+as you+give you+know you+off you+or you+promise your+TEXT
-3 your+THINGS your+THIRD your+eyes your+sms youre+ASKED zero 🚫+>
-2 "+, "+DOESNT "+NEG "+NOT "+in "+not %+on *+to ,+ASKED ,+BEFORE ,+DAY ,+NOT ,+PLURALS
-2 ,+REPLIED ,+SENDING ,+TEXT ,+are ,+be ,+come ,+could ,+dr ,+gate ,+hell ,+hello ,+hes ,+how
-2 ,+just ,+kids ,+last ,+make ,+maybe ,+she ,+tell ,+third ,+two ,+unblocked ,+use ,+well
-2 ,+why ,+will ,+youll .+% .+2 .+FEEL .+KINDS .+REPLY .+UNSUBBED .+again .+any .+anything
-2 .+aye .+baby .+bad .+bring .+cancel .+come .+door .+ducking .+email .+emails .+endless
-2 .+eyes .+fewer .+first .+friend .+full .+ha .+he .+hey .+hi .+hit .+hold .+honestly .+howd
-2 .+its .+k .+keep .+last .+lost .+mine .+mostly .+nobody .+nonstop .+omw .+opted .+order
-2 .+otp .+people .+reacted .+remove .+restart .+resubscribe .+running .+send .+shell
-2 .+somebody .+somebodys .+someones .+sounds .+step .+strat .+subscribe .+sure .+talk .+tbh
-2 .+thank .+to .+tone .+turned .+ty .+unblocked .+unsubscribed .+was .+whens .+whose .+wouldnt
-2 .+yea .+yep .+yess .+youd .+yup .+zero 0+NOT 0+YOU 0+calls 0+guests 0+is 0+messages 0+not
-2 0+now 0+people 2+FROM 2+THINGS 5pm 5th 6am+> 6pm 7am 9pm ?+SENDING ?+THIRD ?+VOC ?+for ?+its
-2 AGAIN+DAY AGAIN+ENDED ALONE+MENDED ALONE+TAIL ALONE+at ALONE+calling ALONE+light ALONE+loss
-2 ALONE+me ALONE+over ALONE+worrying ASKED+MY ASKED+my ASKED+that ASKED+to BADMSG+TIME
-2 BADMSG+a BADMSG+calling BADMSG+everything BADMSG+for BADMSG+is BADMSG+light BADMSG+loss
-2 BADMSG+or BADMSG+over BADMSG+worrying BEFORE+BODY BEFORE+TAKE BEFORE+THIRD BEFORE+add
-2 BEFORE+ads BEFORE+another BEFORE+appointment BEFORE+bangs BEFORE+call BEFORE+came BEFORE+can
-2 BEFORE+chairs BEFORE+changed BEFORE+charges BEFORE+coming BEFORE+cost BEFORE+count
-2 BEFORE+dad BEFORE+died BEFORE+does BEFORE+even BEFORE+every BEFORE+family BEFORE+four
-2 BEFORE+fyi BEFORE+god BEFORE+good BEFORE+internet BEFORE+isnt BEFORE+joke BEFORE+keeps
-2 BEFORE+latex BEFORE+let BEFORE+list BEFORE+longer BEFORE+msg BEFORE+next BEFORE+noise
-2 BEFORE+nonstop BEFORE+not BEFORE+number BEFORE+one BEFORE+ones BEFORE+opted BEFORE+pain
-2 BEFORE+popping BEFORE+posted BEFORE+prob BEFORE+problem BEFORE+put BEFORE+reactivate
-2 BEFORE+reinstate BEFORE+running BEFORE+save BEFORE+seats BEFORE+shoes BEFORE+show BEFORE+sir
-2 BEFORE+sleep BEFORE+sofa BEFORE+song BEFORE+sorry BEFORE+speak BEFORE+start BEFORE+stopped
-2 BEFORE+street BEFORE+stuff BEFORE+surprises BEFORE+thanks BEFORE+they BEFORE+told
-2 BEFORE+tried BEFORE+wants BEFORE+was BEFORE+wasnt BEFORE+we BEFORE+werent BEFORE+without
-2 BEFORE+wonder BLOCK+AGAIN BLOCK+FROM BLOCK+MY BLOCK+THESE BLOCK+again BLOCK+my BLOCK+the
-2 BLOCK+u BODY+off BODY+on BODY+out CALL+, CALL+FROM CALL+GAVE CALL+as CALL+fell CALL+fyi
-2 CALL+put DAY+ALONE DAY+BADMSG DAY+MENDED DAY+calls DAY+guests DAY+messages DAY+now
-2 DAY+person DAY+please DAY+stop DEAR+CALL DITCH+, DITCH+> DITCH+I DITCH+MENDED DITCH+a
-2 DITCH+we DOESNT+0 DOESNT+BODY DOESNT+CONSENT DOESNT+FROM DOESNT+LIST DOESNT+MENDED
-2 DOESNT+REPLY DOESNT+SPAMMING DOESNT+bother DOESNT+coming DOESNT+consent DOESNT+ever
-2 DOESNT+from DOESNT+get DOESNT+make DOESNT+mean DOESNT+mess DOESNT+my DOESNT+open
-2 DOESNT+ready DOESNT+really DOESNT+receive DOESNT+remember DOESNT+say DOESNT+serve
-2 DOESNT+shivon DOESNT+shut DOESNT+taken DOESNT+talk DOESNT+text DOESNT+to DOESNT+today
-2 DOESNT+want DOESNT+yet DOING+FROM DOING+about DOING+of DONT+BADMSG DONT+BODY DONT+END
-2 DONT+GAVE DONT+LIST DONT+REMOVED DONT+REPLIED DONT+mess DONT+read DONT+remember DONT+taken
-2 DONT+want END+TAIL END+a END+em END+that END+u ENDED ENDED+. ENDED+FROM ENDED+TAIL ENDED+at
-2 ENDED+calling ENDED+everything ENDED+it ENDED+leaving ENDED+light ENDED+loss ENDED+or
-2 ENDED+over ENDED+please ENDED+texting ENDED+the ENDED+to EVENT EVENT+EVENT EVENT+HEY
-2 EVENT+all EVENT+list FEEL+BEFORE FEEL+about FEEL+and FROM+AGAIN FROM+NEG FROM+OTHER
-2 FROM+after FROM+again FROM+at FROM+by FROM+his FROM+if FROM+me FROM+messages FROM+nothing
-2 FROM+so FROM+story FROM+the FROM+them FROM+when FROM+without GAVE+. GAVE+> GAVE+BEFORE
-2 GAVE+ENDED GAVE+FROM GAVE+KEYWORD GAVE+YOU GAVE+away GAVE+for GAVE+from GAVE+quit GAVE+stop
-2 GAVE+u GAVE+up GET+> GET+BEFORE GET+FROM GET+SENDING GET+a GET+back GET+calls GET+everything
-2 GET+on GET+rid GET+you HEY+BADMSG HEY+DOESNT HEY+ENDED HEY+KEYWORD HEY+NEG HEY+REPLIED
-2 HEY+THESE HEY+TIME HEY+about HEY+all HEY+is HEY+let HEY+said HEY+stop I+CONSENT I+DOING
-2 I+DONT I+END I+HATE I+KEYWORD I+KINDS I+MENDED I+NEG I+all I+already I+bring I+closed
-2 I+consent I+could I+cut I+decided I+hate I+hated I+let I+lost I+now I+request I+rmove I+say
-2 I+send I+signed I+used I+wanna I+went I+were I+won KEYWORD+. KEYWORD+at KEYWORD+calling
-2 KEYWORD+everything KEYWORD+it KEYWORD+leaving KEYWORD+light KEYWORD+loss KEYWORD+or
-2 KEYWORD+over KEYWORD+please KEYWORD+texting KEYWORD+the KINDS+GAVE KINDS+STOP KINDS+YOU
-2 KINDS+away KINDS+count KINDS+is KINDS+it KINDS+now KINDS+number KINDS+on KINDS+saved
-2 KINDS+stop KINDS+too LIST+? LIST+AGAIN LIST+LIST LIST+PLURALS LIST+VOC LIST+YOU LIST+back
-2 LIST+come LIST+me LIST+of LIST+still LIST+that LIST+werent LOSE+0 LOSE+DAY LOSE+VOC LOSE+em
-2 LOSE+it LOSE+now LOSE+off LOSE+one LOSE+u ME+CALL ME+DEAR ME+DITCH ME+MENDED ME+VOC ME+a
-2 ME+all ME+alone ME+another ME+are ME+in ME+instead ME+nonstop ME+notifications ME+posted
-2 ME+something ME+texts ME+that ME+with MENDED+2 MENDED+BEFORE MENDED+BLOCK MENDED+CALL
-2 MENDED+SUBJECT MENDED+WANT MENDED+about MENDED+any MENDED+but MENDED+day MENDED+ended
-2 MENDED+ends MENDED+form MENDED+go MENDED+god MENDED+of MENDED+reactivate MENDED+reinstate
-2 MENDED+start MENDED+that MENDED+the MENDED+use MENDED+you MESSAGE+FROM MESSAGE+KINDS
-2 MESSAGE+STOP MESSAGE+TIME MESSAGE+YOU MESSAGE+at MESSAGE+away MESSAGE+count
-2 MESSAGE+notifications MESSAGE+now MESSAGE+number MESSAGE+so MESSAGE+stop MESSAGES+KINDS
-2 MESSAGES+LIST MESSAGES+PLURALS MESSAGES+and MESSAGES+but MESSAGES+come MESSAGES+for
-2 MESSAGES+that MESSAGES+werent MY MY+0 MY+5th MY+6pm MY+ENDED MY+GET MY+NEGATIVE MY+PULL
-2 MY+THINGS MY+ad MY+agree MY+alarm MY+application MY+arrest MY+bakery MY+bank MY+banks
-2 MY+best MY+bulletin MY+business MY+cable MY+call MY+card MY+cease MY+charges MY+claim
-2 MY+coupon MY+crack MY+database MY+daughter MY+dead MY+drop MY+email MY+ending MY+estimate
-2 MY+even MY+file MY+flight MY+flowers MY+goat MY+gym MY+hair MY+hearing MY+heart MY+heat
-2 MY+in MY+insurance MY+iron MY+judge MY+keeps MY+kitchen MY+landlord MY+late MY+lease
-2 MY+library MY+life MY+link MY+mask MY+money MY+month MY+nan MY+neighbor MY+neighbors MY+no
-2 MY+noise MY+nonsense MY+offer MY+only MY+parish MY+party MY+pool MY+print MY+promos MY+pub
-2 MY+rash MY+replies MY+sale MY+same MY+seats MY+secretary MY+side MY+slot MY+son MY+song
-2 MY+sons MY+sound MY+stuff MY+taste MY+third MY+weddings MY+winter MY+word MY+work MY+world
-2 MY+yard MY+zip MY+zoo NEG+BADMSG NEG+DAY NEG+EVENT NEG+NEG NEG+against NEG+all NEG+answer
-2 NEG+appointment NEG+ask NEG+at NEG+beats NEG+calling NEG+comes NEG+em NEG+ever
-2 NEG+everything NEG+homework NEG+internet NEG+leaving NEG+like NEG+longer NEG+loss NEG+man
-2 NEG+mess NEG+mine NEG+open NEG+ours NEG+over NEG+prob NEG+problem NEG+ready NEG+really
-2 NEG+remember NEG+said NEG+saying NEG+shivon NEG+shut NEG+speak NEG+taken NEG+talk NEG+they
-2 NEG+told NEG+using NEG+want NEG+wonder NEG+worry NEG+yet NEGATIVE+CALL NEGATIVE+DOESNT
-2 NEGATIVE+NEG NEGATIVE+PLURALS NEGATIVE+THIRD NEGATIVE+THREAT NEGATIVE+appointment
-2 NEGATIVE+homework NEGATIVE+im NEGATIVE+internet NEGATIVE+longer NEGATIVE+man
-2 NEGATIVE+message NEGATIVE+one NEGATIVE+prob NEGATIVE+problem NEGATIVE+speak NEGATIVE+wonder
-2 NOBODY+ASKED NOBODY+told NOT+0 NOT+BADMSG NOT+BEFORE NOT+FROM NOT+SPAMMING NOT+TIME
-2 NOT+UNSUB NOT+WISH NOT+YOU NOT+ask NOT+at NOT+coming NOT+from NOT+getting NOT+mind NOT+ours
-2 NOT+ready NOT+shivon NOT+take NOT+to NOT+today NOT+yet NOT+you NUMBER+I NUMBER+MY NUMBER+YOU
-2 NUMBER+any NUMBER+by NUMBER+ends NUMBER+for NUMBER+i NUMBER+in NUMBER+you OTHER+OTHER
-2 OTHER+WANT OTHER+before OTHER+here OTHER+one OTHER+says OTHER+so PHONE+CALL PHONE+GAVE
-2 PHONE+MY PHONE+YOU PHONE+any PHONE+by PHONE+do PHONE+ends PHONE+fyi PHONE+not PHONE+of
-2 PHONE+put PHONE+with PHONE+you PLURALS+by PLURALS+still PLURALS+too PULL+, PULL+BEFORE
-2 PULL+SUBJECT PULL+doors PULL+from PULL+off PULL+you RECEIVE+MESSAGE RECEIVE+TEXT REMOVE+,
-2 REMOVE+THIRD REMOVE+that REMOVED+, REMOVED+FROM REMOVED+ME REMOVED+TAIL REMOVED+VOC
-2 REMOVED+me REPLIED+DOESNT REPLIED+ME REPLIED+TAIL REPLIED+VOC REPLIED+YOU REPLIED+if
-2 REPLIED+that REPLIED+the REPLIED+you REPLY+BADMSG REPLY+END REPLY+MESSAGES REPLY+THESE
-2 REPLY+TIME REPLY+but REPLY+count REPLY+it REPLY+means REPLY+now REPLY+number REPLY+you SEND
-2 SEND+, SEND+AGAIN SEND+FROM SEND+SUBJECT SEND+YOU SEND+someone SEND+the SEND+them SEND+you
-2 SENDING+AGAIN SENDING+ENDED SENDING+GAVE SENDING+KEYWORD SENDING+away SENDING+count
-2 SENDING+help SENDING+notifications SENDING+number SENDING+them SENDING+werent SENDING+with
-2 SENDING+you STOP+all STOP+answering STOP+at STOP+calling STOP+leaving STOP+light STOP+loss
-2 STOP+my STOP+over STOP+texting STOP+these STOP+using SUBJECT SUBJECT+BLOCK SUBJECT+CONSENT
-2 SUBJECT+DITCH SUBJECT+DOESNT SUBJECT+MESSAGE SUBJECT+PULL SUBJECT+TAKE SUBJECT+a
-2 SUBJECT+always SUBJECT+been SUBJECT+better SUBJECT+blocked SUBJECT+bring SUBJECT+by
-2 SUBJECT+carry SUBJECT+consent SUBJECT+dare SUBJECT+did SUBJECT+dropped SUBJECT+else
-2 SUBJECT+fix SUBJECT+forgot SUBJECT+get SUBJECT+getting SUBJECT+hated SUBJECT+heard
-2 SUBJECT+hit SUBJECT+its SUBJECT+just SUBJECT+lot SUBJECT+love SUBJECT+might SUBJECT+mind
-2 SUBJECT+now SUBJECT+out SUBJECT+owe SUBJECT+possible SUBJECT+put SUBJECT+reported
-2 SUBJECT+request SUBJECT+restore SUBJECT+rmove SUBJECT+send SUBJECT+signed SUBJECT+start
-2 SUBJECT+still SUBJECT+stopped SUBJECT+text SUBJECT+texted SUBJECT+think SUBJECT+told
-2 SUBJECT+typed SUBJECT+under SUBJECT+we SUBJECT+were SUBJECT+won SUBJECT+would TAIL+DEAR
-2 TAIL+DITCH TAIL+a TAIL+all TAIL+alone TAIL+another TAIL+are TAIL+by TAIL+in TAIL+instead
-2 TAIL+nonstop TAIL+notifications TAIL+posted TAIL+something TAIL+texts TAIL+that TAIL+to
-2 TAIL+with TAKE+2 TAKE+LIST TAKE+SUBJECT TAKE+anybody TAKE+em TAKE+everything TAKE+going
-2 TAKE+it TAKE+nothing TAKE+one TAKE+rid TAKE+two TEXT+KINDS TEXT+VOC TEXT+away TEXT+count
-2 TEXT+my TEXT+notifications TEXT+now TEXT+number TEXT+please TEXT+so TEXT+stop THESE+BEFORE
-2 THESE+LIST THESE+THINGS THESE+TIME THESE+WHO THESE+YOU THESE+back THESE+notices THESE+on
-2 THESE+people THINGS THINGS+> THINGS+GET THINGS+NEGATIVE THINGS+TAKE THINGS+VOC THINGS+before
-2 THINGS+for THINGS+get THINGS+has THINGS+no THINGS+on THIRD+BEFORE THIRD+ENDED THIRD+I
-2 THIRD+KEYWORD THIRD+MESSAGES THIRD+NEGATIVE THIRD+PULL THIRD+REMOVED THIRD+STOP THIRD+YOU
-2 THIRD+aint THIRD+back THIRD+be THIRD+by THIRD+came THIRD+coming THIRD+cut THIRD+from THIRD+i
-2 THIRD+last THIRD+left THIRD+no THIRD+on THIRD+opted THIRD+people THIRD+quit THIRD+said
-2 THIRD+texts THIRD+the THIRD+told THIRD+took THIRD+was THIRD+would THREAT+ENDED
-2 THREAT+KEYWORD THREAT+PHONE THREAT+SEND THREAT+going THREAT+learning THREAT+locked
-2 THREAT+send THREAT+stop TIME+0 TIME+THREAT TIME+do TIME+does TIME+im TIME+me TIME+night
-2 TIME+possible TIME+she TIME+you UNSUB+OTHER UNSUB+button UNSUBBED+FROM UNSUBBED+from
-2 VOC+DEAR VOC+DOING VOC+DONT VOC+NEG VOC+SUBJECT VOC+THINGS VOC+TIME VOC+WISH VOC+actually
-2 VOC+ads VOC+alone VOC+another VOC+at VOC+better VOC+cancel VOC+carry VOC+charged VOC+dare
-2 VOC+did VOC+direct VOC+email VOC+every VOC+god VOC+had VOC+i VOC+instead VOC+keeps VOC+know
-2 VOC+list VOC+lot VOC+might VOC+mind VOC+noise VOC+nonstop VOC+not VOC+notifications VOC+one
-2 VOC+posted VOC+put VOC+reactivate VOC+reinstate VOC+right VOC+set VOC+something VOC+stopped
-2 VOC+sure VOC+texts VOC+the VOC+then VOC+twice VOC+under VOC+use VOC+went VOC+were VOC+wont
-2 VOC+wrote WANT+END WANT+LOSE WANT+MY WANT+cancel WANT+help WANT+him WANT+this WHO+> WHO+?
-2 WHO+LIST WHO+NEGATIVE WHO+REPLIED WHO+but WHO+came WHO+my WHO+no WHO+reads WHO+the WISH+>
-2 WISH+BEFORE WISH+CALL WISH+MENDED WISH+THIRD WISH+TIME WISH+cancel WISH+help WISH+him
-2 WISH+if WISH+me WISH+my WISH+texts WISH+the WRONG+, WRONG+> WRONG+AGAIN WRONG+OTHER
-2 WRONG+again YOU+DITCH YOU+GAVE YOU+GET YOU+MY YOU+REPLIED YOU+TIME YOU+UNSUB YOU+actually
-2 YOU+better YOU+by YOU+carry YOU+charged YOU+cut YOU+dare YOU+do YOU+fix YOU+had YOU+lot
-2 YOU+might YOU+mind YOU+never YOU+open YOU+out YOU+put YOU+restore YOU+sure YOU+under
-2 YOU+unsubscribe YOU+went YOU+were YOU+wrote a+BODY a+DITCH a+MESSAGE a+TEXT a+WANT a+WISH
-2 a+bad a+blood a+christening a+copy a+girl a+hearing a+lot a+rematch a+rooster a+spare
-2 a+warning a+wasp a+week a+word about+how above abt+MY abt+the actually+WANT actually+WISH
-2 actually+like ad add+MY advertising advice after+the afternoon again+DAY against+BEFORE
-2 ago+and agree+on ahead+and alerts+on algebra alive all+> all+SUBJECT all+good all+to
-2 already+have always+BEFORE always+MY anchovies and+BODY and+am and+cut and+desist and+do
-2 and+leave and+make and+send and+sent and+still and+think and+wont annoying any+>
-2 anybody+here anymore+. anything+WRONG anything+wrong anytime+> apartment app application
-2 appointment+> appreciate+BEFORE approve are+DOESNT are+FROM are+NEG are+NOT are+SUBJECT
-2 are+dead are+good are+here are+not are+the as+MESSAGES as+SENDING as+TEXT as+VOC as+YOU
-2 as+last as+spam as+you ask+that asked+SUBJECT asked+TIME asked+if at+> at+OTHER at+SUBJECT
-2 at+VOC at+all at+night at+this at+you ate attached attorney+> away+FROM away+from away+my
-2 away+with awful+and aye back+to backstop bad+BEFORE badge bags bakery band banks banned
-2 banned+FROM banned+from banner barely be+LIST be+MESSAGES be+REMOVE be+SENDING be+TAKE
-2 be+UNSUBBED be+fishing be+good be+on be+over be+taking be+texting be+unsubscribed be+your
-2 beat beats beautiful because+THREAT because+im been+a been+coming been+so been+there
-2 before+> before+I before+SUBJECT before+VOC before+i behind+BEFORE below bend bill+, birds
-2 biscuits bit block+THESE block+u blocked+AGAIN blocked+SUBJECT blocked+again blocked+you
-2 blue+one board bond book+BEFORE bookings bookings+, boring both both+agree bother+VOC
-2 bothering+BEFORE bothering+ME bothering+TAIL bothering+VOC bothering+me bothers
-2 bothers+BEFORE bothers+ME bothers+TAIL bothers+VOC bothers+me bought break break+FROM
-2 break+from brilliant bring+on bring+the bro brought bulletin bulletin+> bury but+DOESNT
-2 but+ME but+TAIL but+VOC but+keep but+me but+those by+THINGS by+TIME by+VOC by+a by+at
-2 by+itself by+sms by+the by+whenever cable cactus call+, call+BEFORE call+FROM call+NEG
-2 call+from called+VOC calling+VOC calls+FROM calls+a calls+from came+BEFORE came+FROM came+by
-2 came+off can+> can+THIRD can+YOU can+we cancel+VOC canceled candle+> cant+GET cant+believe
-2 cant+get cant+make cant+see car+, cares cares+> carry cases catalogs catalogs+by cease+and
-2 chairs chairs+, change+, changing chapter charged+roaming charges charges+BEFORE chat
-2 check+> checked+> cheers+for cheese+, christening christening+. christmas+NEG
-2 christmas+without church+LIST cinnamon claim class+is cleaning close+your code+, color
-2 come+and coming+DAY company+. competitors complain+> complaints+about confirmed contact+my
-2 continue+SEND continue+sending copy+FROM copy+of cost could+, could+DEAR could+THIRD
-2 could+have could+u couldnt+GAVE couldnt+have count+as counter+SUBJECT coupon+. course
-2 course+, course+SUBJECT course+VOC course+YOU course+you crack crew cruise cure curious+how
-2 cut+> cut+FROM cut+VOC cut+it cv dad+, dance dare dare+BEFORE database day+FROM days+FROM
-2 dead dead+BADMSG dead+END dead+ENDED dead+KEYWORD dead+end deaf+. deal+with decided
-2 decided+to deed delete+the delivered delivery+, desist+or dessert did+> did+BEFORE
-2 did+DOESNT did+NEG did+NOT did+it did+my did+not didnt+GET didnt+OTHER didnt+REPLY
-2 didnt+SENDING didnt+WANT didnt+WISH didnt+get didnt+mean didnt+text didnt+work die+> diet
-2 dinner+, dip directory disaster discontinue+the disregard disregard+MY do+0 do+DAY do+this
-2 doctor+BEFORE doctor+END doctor+cut does+it does+this does+your dogs+BEFORE dolores done+>
-2 done+all done+with dont+BODY dont+LIST dont+NEG dont+REPLY dont+SENDING dont+mess
-2 dont+remember dont+stop door+DOESNT doors+, down+MY drew driveway drop+> drop+VOC dropped
-2 dropped+BEFORE dropped+FROM ducking ear earlier early+> easiest easiest+for east eleven
-2 else+is em+coming email+BEFORE emailed emojis end+MY end+SUBJECT end+the ending+0 ending+DAY
-2 ending+MY endorse enjoy+your enough+, enough+BEFORE enough+or ensure+MY envelope escrow
-2 estimate estimate+> even+legal ever+ENDED ever+NEG every+minute every+other everyones
-2 everything+, everywhere+. evidence evidence+> executor explain+> eyes eyes+> f+BEFORE fan
-2 far+away fastest fault favourite favourite+word fee+. feel fell+FROM fellowship fill+BEFORE
-2 fill+it filled filled+> filling film filter filthy final finally+. finish finished+ME
-2 finished+me finna firm five+minutes fixin fixin+to footsteps for+0 for+DEAR for+DOESNT
-2 for+sale forget+> forget+BEFORE forgot+MY four+BEFORE four+times freaked freaked+BEFORE
-2 freaked+ME freaked+TAIL freaked+VOC freaked+me free+VOC friday+, friday+OTHER friend from+ME
-2 from+TAIL full+, full+ALONE full+BADMSG full+ENDED full+KEYWORD full+NEG full+STOP full+stop
-2 fyi fyi+> game gas gate+THINGS gate+code gave+away gave+up gentle gentle+with get get+back
-2 get+nothing get+rid gets+MY getting+SENDING getting+any girl+> give+SUBJECT give+YOU
-2 give+you given+MY glad+SUBJECT glad+VOC glad+YOU glad+you glasses glue go+FROM go+OTHER
-2 go+on go+out go+team go+with goat god+, god+let goes+FROM goes+to going+with goldfish gone+?
-2 good+DOESNT good+DONT good+dont good+with gorgeous got+charged got+kicked got+out got+to
-2 gran grand+, granted grateful+> great green guests+> had+an had+been haha+NEG half+> hand+>
-2 happens+SUBJECT happens+TIME happens+if has+GAVE has+NEGATIVE has+REPLIED has+been has+got
-2 has+no has+the hated hated+every have+SUBJECT have+my he+would head hear+BEFORE hear+VOC
-2 hear+from hearing heat hell+BADMSG hell+ENDED hell+KEYWORD hell+be help+with helped helping
-2 her+I her+SUBJECT her+i here+AGAIN here+MENDED here+anymore here+with hes+BEFORE hes+FROM
-2 hey hey+I hey+SUBJECT hey+i hi him+. him+AGAIN him+MY him+again him+the his+MESSAGES
-2 his+SENDING his+WHO his+dad his+name his+texts hold+BEFORE home+VOC honestly+> host hot
-2 hour+> house+, how+I how+come how+did how+i how+much how+my how+often howd hug human+reads
-2 hurt+> husband+opted i+CONSENT i+DITCH i+DONT i+END i+HATE i+KINDS i+LOSE i+MENDED i+REMOVED
-2 i+SENDING i+TAKE i+WISH i+already i+consent i+could i+hate i+hated i+heard i+hit i+keep
-2 i+leave i+let i+lost i+must i+now i+request i+saw i+should i+signed i+typed i+used i+wanna
-2 id+HATE id+TAKE id+hate id+rather idiot+> idk+VOC idk+YOU idk+u if+its if+possible if+she
-2 if+we ignore+> ignore+my ill+ALONE ill+BADMSG ill+ENDED ill+KEYWORD ill+STOP ill+stop
-2 im+ASKED im+PHONE im+VOC im+going im+learning im+locked in in+. in+> in+BADMSG in+any
-2 in+every in+hospital in+line in+once in+our in+row in+spam in+spanish in+that in+town
-2 info+BEFORE inform infos insurance+> insurance+VOC interested+> intern internet interpreter
-2 into introduce invoice iron+. is is+BLOCK is+THIRD is+TIME is+blocked is+broken is+full
-2 is+getting is+messaging is+my is+not is+off is+something is+that isnt isnt+> isnt+TIME
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
-2 lawyer+NEG lawyer+STOP lawyer+quit leak leaking leaking+> learned learning learning+to lease
-2 leaving+MY legal lend let let+BEFORE lets+BADMSG lets+BEFORE lets+END lets+ENDED
-2 lets+KEYWORD lets+ME lets+TAIL lets+VOC lets+do lets+end lets+me letter+> library light+on
-2 lights lights+, like+VOC like+an like+that like+these like+your line line+TIME list+?
-2 live+BEFORE living locked+FROM locked+out lol+, long+BEFORE longer longer+OTHER longer+and
-2 longer+in longer+need longer+works lose+my loser loss lost+0 lost+DAY lost+NEG lost+without
-2 lost+your lot love+that m mad+TIME mad+at make+a making+ME making+TAIL making+me man+BEFORE
-2 man+REPLIED man+said mans married mask max may+. may+ALONE may+BADMSG may+BEFORE may+stop
-2 maybe+> maybe+DOESNT maybe+NEG maybe+SUBJECT maybe+VOC maybe+YOU maybe+you me+CALL me+DEAR
-2 me+DITCH me+MENDED me+PLURALS me+VOC me+a me+all me+alone me+another me+back me+instead
-2 me+nonstop me+notifications me+something me+texts me+that mean+to means+BEFORE means+REPLY
-2 meant meant+BADMSG meant+NEG message+, message+. message+FROM message+SUBJECT message+YOU
-2 message+of message+you messages+for messages+too mid midnight might+be mile milk min+>
-2 mind+BEFORE mine+was minute minute+and minutes minutes+> miracle+worker miss+MY miss+your
-2 missed+CALL missed+call missing+> mistake+> mom+. month+> more+BODY more+bangs more+chairs
-2 more+latex more+pain more+person more+snow more+so more+surprises morning+and mother+, mouth
-2 move+BEFORE much+> mums my+OTHER my+THIRD my+application my+case my+daughter my+deposit
-2 my+file my+first my+hair my+heart my+landlord my+life my+messages my+nan my+neighbor my+new
-2 my+slot my+son my+sons my+subscription my+will my+work my+zip nah+DOESNT nah+NEG name+FROM
-2 name+is name+off name+right names+and nap near nearly nearly+finished need need+help
-2 need+the need+them never+ALONE never+ENDED never+GAVE never+KEYWORD never+LOSE never+REMOVED
-2 never+STOP never+TAKE never+stop never+taken new+one newsletter+BEFORE newsletter+LIST
-2 newsletter+MESSAGES newsletter+SENDING newsletter+is newsletter+texts next+ENDED next+EVENT
-2 next+month night+, night+> no+CALL no+DOESNT no+NOT no+PLURALS no+THIRD no+VOC
-2 no+appointment no+homework no+internet no+longer no+man no+message no+not no+one no+prob
-2 no+problem no+speak no+wonder nobody+ASKED nobody+told non non+ALONE non+BADMSG non+ENDED
-2 non+KEYWORD non+NEG non+STOP non+stop nonsense nonstop+, not+0 not+BADMSG not+BEFORE
-2 not+FROM not+SPAMMING not+SUBJECT not+UNSUB not+WISH not+YOU not+ask not+coming not+from
-2 not+getting not+mind not+my not+ready not+shivon not+take not+to not+today not+yet not+you
-2 nothing nothing+HEY nothing+beats nothing+lol notice notice+BEFORE notices+. notifications+>
-2 now+. now+WANT now+WISH number+I number+VOC number+and number+any number+by number+do
-2 number+ends number+i number+in number+of of+0 of+LIST of+SENDING of+THIRD of+WHO of+messages
-2 of+my of+story of+them off+NEG off+again off+at off+his off+the off+to offence office
-2 oh+NEGATIVE oh+good oh+no okay omw on on+LIST on+MENDED on+SENDING on+TEXT on+its on+main
-2 on+texting on+there on+tue once+a one+, one+? one+WHO one+on one+who ones+MY online only+DAY
-2 only+MESSAGES op op+> open+BEFORE open+MY open+the opening opening+BEFORE opt opted+me
-2 opted+us or+DONT or+FROM or+did or+from or+the order+. orders other+ones other+side
-2 otherwise otp otp+DOESNT otp+NEG otp+NOT otp+not our+secretary ours+> out+NEG out+if
-2 out+last out+the out+with out+without outside+. over+AGAIN over+THIRD over+VOC over+a
-2 over+again over+budget over+him owe+BEFORE owe+VOC pad paid+> paid+BEFORE paid+VOC
-2 paid+already pantry paper+THINGS parents parish parking party+> past past+MY patience+>
-2 patient+. patient+with payment payment+on people+BEFORE people+GET people+NEG people+TAKE
-2 people+get perfect+. person personality personality+> phone+GAVE phone+fell phone+fyi
-2 phone+put photo+FROM photo+of piano pizza+BEFORE places places+> played please+MESSAGE
-2 please+PULL please+REPLY please+WANT please+do please+god please+reactivate please+reinstate
-2 please+start please+text please+use plenty pls+NEGATIVE pls+no pocket+BEFORE pocket+KINDS
-2 pocket+MESSAGE pocket+REPLY pocket+SENDING pocket+TEXT pocket+text police pool+> popping
-2 post+> posted potato prefer+CALL pressed pretending pretending+to print private+NUMBER
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
-2 smoking sms sms+KINDS sms+LIST sms+PLURALS snow snow+BEFORE snow+MENDED snow+VOC snow+please
-2 so+> so+ALONE so+bad so+early so+if so+my so+quiet so+take sold+MY somebodys+SENDING
-2 something+BEFORE something+FROM son song+> sorry+about sorted sound sounds+good soup+.
-2 spam+, spam+. speak speak+with spicy spin squares st+> star+> start+NEG start+SENDING
-2 start+without stayed staying stays+. step still+have stop+. stop+and stop+at stop+calling
-2 stop+light stop+loss stop+over stop+worrying stopped+answering store+, store+> story+> strat
-2 street stuff+for stupid+. stylist subscription such sugar summer+all sunday+and sure sure+>
-2 sure+MY sure+SUBJECT sure+VOC sure+YOU sure+you surprises swear+MY switch+ME switch+TAIL
-2 switch+VOC switch+me table+for take+FROM take+THESE take+down take+that take+these take+two
-2 taken+VOC taking talk talking+about tbh+I tbh+SUBJECT tbh+i team+> tell ten+> tenants text+,
-2 text+BEFORE text+ENDED text+KEYWORD text+ME text+STOP text+TAIL text+TIME text+away text+but
-2 text+count text+me text+now text+number text+so text+stop textin+MY textin+my texting+is
-2 texts+> texts+AGAIN texts+ALONE texts+BEFORE texts+ENDED texts+KEYWORD texts+MY texts+please
-2 texts+stop than+SUBJECT than+YOU than+you thanks+, thanks+and that+EVENT that+LIST that+MY
-2 that+NEG that+even that+keeps that+last that+list that+noise thats+BADMSG thats+DOESNT
-2 thats+NOT thats+enough thats+not thats+why the+0 the+5th the+6pm the+DAY the+END the+EVENT
-2 the+MESSAGE the+NEG the+PLURALS the+PULL the+ad the+alerts the+bakery the+best the+big
-2 the+bulletin the+cable the+call the+coupon the+deposit the+drop the+estimate the+friday
-2 the+goat the+group the+insurance the+iron the+job the+judge the+laptop the+library the+link
-2 the+nonsense the+old the+only the+parish the+phone the+pool the+print the+promos the+rash
-2 the+roof the+sale the+same the+sound the+soup the+text the+third the+weddings the+word
-2 the+world the+worst the+yard the+zoo them+FROM them+back them+coming them+off then+NEG
-2 then+VOC there+, there+> there+BEFORE there+VOC there+a there+be these+notices these+texts
-2 they+GAVE they+NEG theyd theyre+back theyre+closing thing+TIME think+> think+this
-2 thinking+FROM thinking+of third+. this+BEFORE this+EVENT this+SENDING this+TEXT this+family
-2 this+for this+house though thought+you three through+, through+VOC thru thursday thursday+,
-2 til till+DAY till+I time+I time+SUBJECT time+is time+u tmrw+, to+CALL to+ENDED to+KEYWORD
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
-2 yep yes+BEFORE yes+FEEL yes+TIME yes+as yes+if yes+to yess yet yet+? yo+MY yoga yoga+> you+,
-2 you+DITCH you+LOSE you+MY you+REPLIED you+TIME you+UNSUB you+asked you+at you+by you+carry
-2 you+cut you+dare you+did you+do you+get you+had you+im you+lot you+might you+mind you+never
-2 you+out you+put you+restore you+sure you+to you+under you+unsubscribe you+went you+were
-2 you+wrote your+CALL your+HEY your+VOC your+alerts your+app your+bank your+competitors
-2 your+firm your+hand your+man your+newsletter your+notification your+office your+stylist
-2 youre+DOESNT youre+NEG youre+NOT youre+asking youre+making youre+my youre+not yours+>
-2 yours+is youve+DOESNT youve+DONT youve+NEG youve+never yup zip zoo
2 "+SENDING #+> #+HEY *+on ,+NOBODY ,+THREAT ,+VOC ,+a ,+baby ,+email ,+freeze ,+ive ,+love
2 ,+moved ,+new ,+none ,+nothing ,+press ,+quit ,+really ,+right ,+seriously ,+sick ,+starting
2 ,+take ,+texting ,+that ,+then ,+theres ,+told .+ASKED .+DONT .+KEYWORD .+NEG .+REPLIED
2 .+THESE .+abeg .+absolutely .+account .+and .+at .+big .+bin .+bins .+blocked .+blocking
2 .+boss .+breaking .+bug .+change .+congrats .+congratulations .+count .+delete .+dnc .+do
2 .+eating .+eh .+enough .+ever .+find .+forever .+forty .+fuck .+half .+if .+jog .+kids
2 .+kill .+look .+mi .+negative .+note .+nothing .+notice .+oh .+our .+pass .+phone .+post
2 .+pull .+quit .+read .+remoove .+removal .+retired .+s .+save .+screw .+season .+shove
2 .+silence .+sir .+skip .+smh .+someone .+somewhere .+sotp .+stpo .+tak .+texted .+texting
2 .+thought .+unsub .+we .+wish .+would .+x .+yinz 0+, 0+I 0+MESSAGES 0+SUBJECT 0+TIME
2 0+business 0+i 0+of 0+since 2+ALONE 2+KEYWORD 2+NEG 400k 4th 4th+. ?+ASKED ?+asking ?+leave
2 ?+quit ?+remove ?+ta ?+then ?+thx AGAIN AGAIN+AGAIN AGAIN+REPLY AGAIN+SUBJECT AGAIN+TEXT
2 AGAIN+WANT AGAIN+again AGAIN+did AGAIN+on ALONE+0 ALONE+ASKED ALONE+DAY ALONE+GET
2 ALONE+SPAMMING ALONE+SUBJECT ALONE+THREAT ALONE+bothering ALONE+checking ALONE+coming
2 ALONE+now ALONE+or ALONE+period ALONE+this ALONE+us ASKED+, ASKED+. ASKED+AGAIN ASKED+FROM
2 ASKED+again ASKED+out ASKED+u AUTHORITY+, BADMSG+% BADMSG+. BADMSG+0 BADMSG+ASKED
2 BADMSG+DOESNT BADMSG+GET BADMSG+SPAMMING BADMSG+TEXT BADMSG+THESE BADMSG+THREAT
2 BADMSG+bothering BADMSG+checking BADMSG+coming BADMSG+from BADMSG+last BADMSG+now
2 BADMSG+period BADMSG+right BADMSG+up BADMSG+was BEFORE+, BEFORE+ALONE BEFORE+DOESNT
2 BEFORE+FROM BEFORE+KEYWORD BEFORE+NOBODY BEFORE+SEND BEFORE+VOC BEFORE+WISH BEFORE+YOU
2 BEFORE+account BEFORE+anything BEFORE+arent BEFORE+birthday BEFORE+box BEFORE+buddy
2 BEFORE+clothes BEFORE+confirm BEFORE+consent BEFORE+contract BEFORE+costs BEFORE+days
2 BEFORE+dentist BEFORE+dings BEFORE+donation BEFORE+elsewhere BEFORE+end BEFORE+fr
2 BEFORE+gave BEFORE+given BEFORE+goodbye BEFORE+guy BEFORE+handles BEFORE+if BEFORE+know
2 BEFORE+link BEFORE+lists BEFORE+loan BEFORE+loud BEFORE+make BEFORE+makes BEFORE+meant
2 BEFORE+mess BEFORE+never BEFORE+now BEFORE+nuts BEFORE+only BEFORE+passed BEFORE+period
2 BEFORE+permanently BEFORE+pictures BEFORE+political BEFORE+private BEFORE+process
2 BEFORE+rest BEFORE+retire BEFORE+revoked BEFORE+rings BEFORE+roof BEFORE+sees BEFORE+sending
2 BEFORE+share BEFORE+she BEFORE+should BEFORE+so BEFORE+stay BEFORE+subscription BEFORE+ta
2 BEFORE+thread BEFORE+thx BEFORE+times BEFORE+turned BEFORE+txt BEFORE+up BEFORE+way
2 BEFORE+what BEFORE+while BEFORE+wit BEFORE+withdrawn BEFORE+yesterday BEFORE+yours BLOCK
2 BLOCK+ME BLOCK+TAIL BLOCK+TIME BLOCK+me BLOCK+this BODY+DOESNT BODY+ME BODY+NEG BODY+TAIL
2 BODY+and BODY+is BODY+me BODY+once CALL+. CALL+> CALL+MESSAGES CALL+but CALL+buzzes CALL+for
2 CALL+goes CALL+is CALL+that CONSENT+I CONSENT+SUBJECT CONSENT+for CONSENT+i CONSENT+revoked
2 DAY+BEFORE DAY+GAVE DAY+NOT DAY+SUBJECT DAY+TIME DAY+as DAY+business DAY+concern DAY+it
2 DAY+not DAY+of DAY+since DEAR+END DEAR+GAVE DEAR+TIME DEAR+else DEAR+elses DEAR+whos
2 DITCH+BEFORE DITCH+get DITCH+only DITCH+turn DITCH+u DOESNT+DOESNT DOESNT+MESSAGE DOESNT+NEG
2 DOESNT+NOT DOESNT+PULL DOESNT+WHO DOESNT+afford DOESNT+again DOESNT+agree DOESNT+ask
2 DOESNT+asking DOESNT+been DOESNT+buzz DOESNT+contact DOESNT+forget DOESNT+happen DOESNT+hear
2 DOESNT+him DOESNT+hit DOESNT+intrested DOESNT+mad DOESNT+miss DOESNT+not DOESNT+on
2 DOESNT+receiving DOESNT+the DOESNT+use DOESNT+wanting DOESNT+wish DOESNT+working DOESNT+your
2 DOING+to DONT DONT+, DONT+GET DONT+ME DONT+OTHER DONT+SEND DONT+TAIL DONT+WANT DONT+again
2 DONT+authorize DONT+buying DONT+buzz DONT+disturb DONT+do DONT+hear DONT+hit DONT+leave
2 DONT+me DONT+miss DONT+send DONT+work END+. END+> END+TEXT END+THESE END+every END+them
2 END+these END+this END+to END+today END+txts END+you ENDED+BADMSG ENDED+GAVE ENDED+GET
2 ENDED+THREAT ENDED+asking ENDED+bothering ENDED+checking ENDED+for ENDED+from ENDED+period
2 ENDED+put ENDED+them ENDED+this ENDED+txts ENDED+us ENDED+was EVENT+? EVENT+DOESNT
2 EVENT+MESSAGES EVENT+SENDING EVENT+WANT EVENT+day EVENT+results FEEL+this FROM+DAY FROM+FROM
2 FROM+HEY FROM+I FROM+REMOVE FROM+TAKE FROM+all FROM+any FROM+before FROM+deleting FROM+i
2 FROM+on FROM+request FROM+twice FROM+under FROM+with FROM+your GAVE GAVE+DONT GAVE+GAVE
2 GAVE+an GAVE+by GAVE+my GAVE+seen GAVE+some GET+BLOCK GET+DEAR GET+GAVE GET+MENDED GET+MY
2 GET+THIRD GET+an GET+another GET+blocked GET+cancelled GET+enough GET+removed GET+seen
2 GET+taken GET+what HATE+that HEY+ASKED HEY+DITCH HEY+DONT HEY+FEEL HEY+HEY HEY+NEGATIVE
2 HEY+THREAT HEY+but HEY+can HEY+dont HEY+fam HEY+im HEY+still HEY+we HEY+youre I+> I+GAVE
2 I+aint I+be I+change I+decline I+didnt I+do I+drive I+gone I+guess I+joined I+know I+mail
2 I+opt I+own I+refuse I+sent I+spoke I+sue I+take I+throw I+thrown I+wasnt I+will I+wont
2 I+write KEYWORD+0 KEYWORD+BADMSG KEYWORD+GET KEYWORD+THREAT KEYWORD+asking KEYWORD+bothering
2 KEYWORD+checking KEYWORD+from KEYWORD+period KEYWORD+them KEYWORD+this KEYWORD+txts
2 KEYWORD+was KINDS+BEFORE KINDS+DEAR KINDS+DOESNT KINDS+LIST KINDS+NEG KINDS+NEGATIVE
2 KINDS+NOT KINDS+OTHER KINDS+THREAT KINDS+are KINDS+for KINDS+go KINDS+help KINDS+in
2 KINDS+meant KINDS+no KINDS+please KINDS+subscription KINDS+thing KINDS+your LIST+DITCH
2 LIST+EVENT LIST+REPLY LIST+a LIST+anymore LIST+at LIST+can LIST+codes LIST+go LIST+has
2 LIST+help LIST+not LIST+now LIST+off LIST+only LIST+should LIST+stay LIST+thanks LIST+the
2 LIST+yes LOSE LOSE+> LOSE+ME LOSE+OTHER LOSE+YOU LOSE+every LOSE+me LOSE+of LOSE+txts
2 ME+AGAIN ME+DONT ME+MY ME+NEG ME+abt ME+again ME+go ME+his ME+know ME+loose ME+never ME+no
2 ME+only ME+open ME+out ME+things ME+what MENDED+. MENDED+ALONE MENDED+BODY MENDED+EVENT
2 MENDED+GAVE MENDED+HEY MENDED+ME MENDED+MESSAGES MENDED+NEG MENDED+NEGATIVE MENDED+PHONE
2 MENDED+SENDING MENDED+TAIL MENDED+THIRD MENDED+VOC MENDED+for MENDED+have MENDED+list
2 MENDED+lol MENDED+man MENDED+me MENDED+no MENDED+nothing MENDED+person MENDED+private
2 MENDED+process MENDED+retire MENDED+revoked MENDED+take MENDED+tree MENDED+txts MENDED+was
2 MENDED+with MENDED+withdrawn MENDED+youre MESSAGE+DEAR MESSAGE+LIST MESSAGE+ME
2 MESSAGE+NEGATIVE MESSAGE+OTHER MESSAGE+TAIL MESSAGE+me MESSAGE+meant MESSAGE+no
2 MESSAGE+subscription MESSAGE+thing MESSAGE+your MESSAGES+DOESNT MESSAGES+FEEL
2 MESSAGES+MENDED MESSAGES+NOT MESSAGES+a MESSAGES+anymore MESSAGES+arent MESSAGES+at
2 MESSAGES+can MESSAGES+codes MESSAGES+now MESSAGES+only MESSAGES+should MESSAGES+stay
2 MESSAGES+thanks MESSAGES+the MESSAGES+yes MY+# MY+ALONE MY+CALL MY+CONSENT MY+DITCH MY+I
2 MY+REMOVE MY+SENDING MY+ac MY+ads MY+aint MY+anymore MY+appt MY+as MY+baby MY+bill
2 MY+birthday MY+book MY+building MY+buttons MY+carrier MY+class MY+coffee MY+come MY+costs
2 MY+counter MY+county MY+coupons MY+discount MY+district MY+doesnt MY+dog MY+drain MY+effort
2 MY+emergency MY+energy MY+english MY+executor MY+eyes MY+fill MY+flies MY+free MY+gf
2 MY+gutters MY+here MY+i MY+if MY+im MY+info MY+laundry MY+love MY+mailbox MY+market MY+mess
2 MY+middle MY+minutes MY+needs MY+nephew MY+next MY+number MY+numbr MY+offers MY+ones MY+own
2 MY+paper MY+patience MY+pension MY+person MY+phones MY+plan MY+political MY+quote MY+rest
2 MY+ribs MY+right MY+rolls MY+roof MY+rush MY+said MY+shredder MY+small MY+spot MY+spring
2 MY+straw MY+subscriber MY+thread MY+thumb MY+trouble MY+village MY+volunteer MY+weather
2 MY+weekly MY+wife MY+yesterday MY+you MY+yours NEG+FEEL NEG+GAVE NEG+NOT NEG+OTHER NEG+PULL
2 NEG+RECEIVE NEG+SPAMMING NEG+afford NEG+bothering NEG+button NEG+buzz NEG+checking
2 NEG+coming NEG+consent NEG+every NEG+going NEG+happen NEG+hear NEG+hearing NEG+here NEG+hit
2 NEG+if NEG+intrested NEG+last NEG+mad NEG+miss NEG+mr NEG+needed NEG+not NEG+period
2 NEG+political NEG+receiving NEG+roof NEG+send NEG+spoke NEG+telling NEG+this NEG+to NEG+txt
2 NEG+use NEG+wanting NEG+was NEG+work NEGATIVE+? NEGATIVE+CONSENT NEGATIVE+MESSAGES
2 NEGATIVE+MY NEGATIVE+TIME NEGATIVE+fam NEGATIVE+how NEGATIVE+political NEGATIVE+reminders
2 NEGATIVE+roof NEGATIVE+text NEGATIVE+we NEGATIVE+wish NOT+GET NOT+HEY NOT+MESSAGE
2 NOT+REPLIED NOT+asking NOT+him NOT+intrested NOT+mad NOT+my NOT+needed NOT+receiving
2 NOT+stop NOT+use NOT+your NUMBER+BEFORE NUMBER+FEEL NUMBER+HEY NUMBER+out NUMBER+was
2 NUMBER+youre OTHER+BEFORE OTHER+YOU OTHER+by OTHER+confirmations OTHER+my OTHER+nurse
2 OTHER+of OTHER+ships OTHER+stuff OTHER+to OTHER+you PHONE+FEEL PHONE+PLURALS PHONE+VOC
2 PHONE+and PHONE+are PHONE+buzzes PHONE+for PHONE+has PHONE+out PHONE+private PHONE+youre
2 PLURALS+DITCH PLURALS+MENDED PLURALS+NEG PLURALS+are PLURALS+can PLURALS+codes PLURALS+only
2 PLURALS+please PULL+ME PULL+MY PULL+me RECEIVE+MY RECEIVE+nothing REGULATOR+. REMOVE+?
2 REMOVE+this REMOVED+? REMOVED+SUBJECT REMOVED+since REPLIED+BADMSG REPLIED+ENDED
2 REPLIED+KEYWORD REPLIED+NEG REPLIED+at REPLIED+back REPLIED+i REPLIED+id REPLIED+one
2 REPLIED+this REPLY+ALONE REPLY+again REPLY+another REPLY+dont REPLY+for REPLY+meant REPLY+of
2 REPLY+subscription REPLY+thing REPLY+will REPLY+your REVOKE+, REVOKE+> REVOKE+FROM
2 REVOKE+any REVOKE+from SEND+. SEND+him SENDING+> SENDING+? SENDING+FEEL SENDING+NEGATIVE
2 SENDING+NOT SENDING+OTHER SENDING+a SENDING+about SENDING+anymore SENDING+arent SENDING+has
2 SENDING+it SENDING+meant SENDING+no SENDING+of SENDING+subscription SENDING+thanks
2 SENDING+these SENDING+thing SENDING+up SENDING+yes STOP+0 STOP+? STOP+BADMSG STOP+DAY
2 STOP+GET STOP+HEY STOP+MENDED STOP+MY STOP+NEG STOP+SEND STOP+SUBJECT STOP+THREAT
2 STOP+bothering STOP+checking STOP+now STOP+or STOP+period SUBJECT+. SUBJECT+2 SUBJECT+>
2 SUBJECT+NEG SUBJECT+TAIL SUBJECT+UNSUB SUBJECT+VOC SUBJECT+YOU SUBJECT+am SUBJECT+and
2 SUBJECT+back SUBJECT+can SUBJECT+closed SUBJECT+come SUBJECT+confirmed SUBJECT+could
2 SUBJECT+decline SUBJECT+does SUBJECT+drive SUBJECT+guess SUBJECT+have SUBJECT+isnt
2 SUBJECT+joined SUBJECT+look SUBJECT+made SUBJECT+must SUBJECT+my SUBJECT+never SUBJECT+opt
2 SUBJECT+opted SUBJECT+own SUBJECT+pack SUBJECT+people SUBJECT+please SUBJECT+press
2 SUBJECT+refuse SUBJECT+report SUBJECT+said SUBJECT+since SUBJECT+sold SUBJECT+spammers
2 SUBJECT+spoke SUBJECT+take SUBJECT+tell SUBJECT+thats SUBJECT+throw SUBJECT+understand
2 SUBJECT+wash SUBJECT+win SUBJECT+your TAIL+AGAIN TAIL+DONT TAIL+MY TAIL+NEG TAIL+abt
2 TAIL+again TAIL+go TAIL+his TAIL+know TAIL+loose TAIL+never TAIL+no TAIL+only TAIL+open
2 TAIL+out TAIL+things TAIL+what TAKE TAKE+, TAKE+DEAR TAKE+FROM TAKE+PULL TAKE+REMOVED
2 TAKE+TAIL TAKE+an TAKE+another TAKE+away TAKE+coming TAKE+every TAKE+getting TAKE+me
2 TAKE+note TAKE+replying TAKE+taken TAKE+telling TAKE+those TAKE+writing TEXT+> TEXT+BEFORE
2 TEXT+MY TEXT+NEGATIVE TEXT+OTHER TEXT+TEXT TEXT+about TEXT+has TEXT+meant TEXT+no
2 TEXT+subscription TEXT+the TEXT+thing TEXT+us TEXT+your THESE+ALONE THESE+BADMSG THESE+DAY
2 THESE+I THESE+NEG THESE+OTHER THESE+REMOVED THESE+STOP THESE+SUBJECT THESE+VOC THESE+and
2 THESE+costs THESE+for THESE+gone THESE+i THESE+notifications THESE+please THESE+stop
2 THESE+things THESE+would THINGS+CALL THINGS+KINDS THINGS+PHONE THINGS+PLURALS THINGS+at
2 THINGS+clothes THINGS+goes THINGS+is THINGS+like THINGS+of THINGS+phone THINGS+reminders
2 THINGS+ships THIRD+GAVE THIRD+LOSE THIRD+REMOVE THIRD+SUBJECT THIRD+TIME THIRD+clothes
2 THIRD+elses THIRD+husbands THIRD+phone THIRD+put THIRD+shes THIRD+signed THIRD+used
2 THIRD+went THIRD+were THIRD+whos THIRD+with THREAT+0 THREAT+DAY THREAT+GAVE THREAT+GET
2 THREAT+REVOKE THREAT+SENDING THREAT+TAKE THREAT+YOU THREAT+all THREAT+broke
2 THREAT+cancelling THREAT+come THREAT+fed THREAT+finished THREAT+out THREAT+revoking
2 THREAT+see THREAT+the THREAT+you TIME+DOESNT TIME+NOT TIME+THIRD TIME+he TIME+not TIME+once
2 TIME+that TIME+thats TIME+they TIME+youre UNSUB+us UNSUBBED+, VOC+BEFORE VOC+ENDED VOC+FROM
2 VOC+KEYWORD VOC+MENDED VOC+NOBODY VOC+THESE VOC+YOU VOC+abt VOC+be VOC+came VOC+come
2 VOC+didnt VOC+figure VOC+for VOC+good VOC+his VOC+lol VOC+loose VOC+lose VOC+makes VOC+must
2 VOC+need VOC+only VOC+out VOC+pack VOC+people VOC+process VOC+retire VOC+said VOC+since
2 VOC+snaked VOC+so VOC+spammers VOC+still VOC+understand VOC+voted VOC+what VOC+yours WANT
2 WANT+, WANT+. WANT+2 WANT+CALL WANT+an WANT+is WANT+messages WANT+nothing WHO+. WHO+THREAT
2 WHO+WANT WHO+WISH WHO+called WHO+days WHO+like WHO+says WHO+signed WHO+who WISH+2
2 WISH+BADMSG WISH+OTHER WISH+THESE WISH+YOU WISH+for WISH+is WISH+nothing WISH+someone
2 WISH+stop WRONG+BODY WRONG+CALL WRONG+KINDS WRONG+SENDING WRONG+TEXT WRONG+list WRONG+person
2 WRONG+phone WRONG+tree WRONG+with YOU+2 YOU+AGAIN YOU+DONT YOU+KINDS YOU+MESSAGE YOU+NEG
2 YOU+NEGATIVE YOU+PULL YOU+SENDING YOU+TAIL YOU+WANT YOU+WHO YOU+YOU YOU+all YOU+are
2 YOU+didnt YOU+is YOU+like YOU+no YOU+pack YOU+people YOU+please YOU+quit YOU+since
2 YOU+snaked YOU+spammers YOU+stop YOU+take YOU+text YOU+think YOU+to YOU+understand a+BADMSG
2 a+END a+LOSE a+WRONG a+birthday a+building a+cat a+cherry a+colonoscopy a+contractor a+drive
2 a+fax a+fire a+fish a+kid a+kindness a+kitchen a+lamp a+living a+patient a+pizza a+quieter
2 a+reason a+restraining a+roofer a+shop a+short a+solid a+woman a+wrong about+BODY
2 about+KINDS about+SENDING about+THINGS about+THIRD about+getting about+kids about+mattress
2 abs ac account+, account+. add+ME add+TAIL add+VOC adverts afford after+DAY after+MY again+>
2 again+on against+MY against+the aged+FROM aged+out ages ago+so ahead+, alerts+. alerts+only
2 all+LIST all+WHO all+over along altogether altogether+, am am+LIST am+NEG an and+0 and+ME
2 and+MENDED and+NOT and+STOP and+TAIL and+THESE and+also and+could and+does and+have and+me
2 and+not and+out and+quiet and+quit and+says and+stay and+stop and+these another+>
2 another+BEFORE answer+, any+SENDING any+chance any+day any+permission anymore+> anything
2 apparently appointment+, appt are+BADMSG are+DITCH are+HEY are+actually are+cool are+handy
2 are+ok arent as+MY as+my as+per as+soon ask+AGAIN ask+TIME ask+again ask+if asking at+once
2 at+your attention autocorrect automated avoid away+. away+for back+BEFORE back+what
2 back+with bacon bacon+LIST bacon+roll balance balance+MESSAGES balance+PLURALS
2 balance+alerts bank+> be+BEFORE be+REMOVED be+contacted be+dropped be+glad be+great
2 be+happier be+so be+taken because+I because+MY because+SUBJECT because+i been+NEG been+real
2 beeps before+EVENT being+REPLIED being+left believe+in big+BEFORE big+NEG bike+, billboard
2 billboard+> bins+and birthday+coupon bit+FROM bit+of blasts blind block+ME block+TAIL
2 block+VOC block+me block+you blocking blood+> boat+. book+, booking+confirmations born boss
2 bout+the box+was breaking+news brianna bro+THREAT bro+im broke+> brother buddy+, bug+BEFORE
2 bug+FROM bug+off building+> building+I building+SUBJECT building+i burn burn+BEFORE burn+it
2 business business+and business+days but+ALONE but+BADMSG but+DITCH but+ENDED but+KEYWORD
2 but+STOP but+id but+leave but+this but+we buttons buying buying+a buzzing+> by+SENDING
2 by+mail by+text by+this bye+felicia came+back can+BEFORE can+NEG can+get can+only can+turn
2 can+u cancel+THESE cancel+txts cancelling+MY candidate cant+I cant+SUBJECT cant+afford
2 cant+call cant+i cant+keep car car+. car+OTHER card carrier chain chain+> change+the
2 changed+hands channel chapel charm charm+> check+MY check+in check+the checked chemist
2 cherry cherry+on children children+. christmas+> clinic closures closures+, clothes club+.
2 club+BEFORE club+and collects+BEFORE collects+THESE come+down come+off come+on
2 communications+, comp company+with complaint computer+> concern concern+. concerts
2 confirm+BEFORE confirmations congratulations congratulations+, consent+> consent+revoked
2 constant constant+SENDING contact+. contact+by contacted+by copies copies+> correct costing
2 costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me costs+SUBJECT costs+YOU
2 costs+you couch+. could+BEFORE could+KINDS could+MESSAGE could+MY could+REPLY could+SENDING
2 could+TEXT could+text count+BEFORE county coupons+but course+> court+SUBJECT court+TIME
2 court+if cousin+and cover+. cows crazy credit credit+OTHER credit+THINGS credit+card da
2 dare+> dare+KINDS dare+MESSAGE dare+REPLY dare+SENDING dare+TEXT dare+text data+> day+now
2 days+. dead+BEFORE dead+VOC decent decline delete+, delivery+KINDS delivery+PLURALS
2 delivery+updates didnt+I died+. ding+. dings dinner district disturb+BEFORE disturb+ME
2 disturb+TAIL disturb+VOC disturb+me ditch ditch+MY ditch+the dnc+LIST dnc+VOC dnc+list do+,
2 do+BEFORE do+DOESNT do+NOT do+a do+me do+not do+still do+that do+the doctor+says does+DOESNT
2 does+NEG does+NOT does+not doesnt+END doesnt+WANT doesnt+WISH dog+, doh doing+BEFORE
2 doing+it donation dont+REPLIED dont+WANT dont+agree dont+authorize dont+buzz dont+disturb
2 dont+hit dont+leave dont+work door+. door+closed down+MENDED drain drive+> driver+> drives+>
2 driving+BEFORE driving+ME driving+TAIL driving+VOC driving+me dry dry+BEFORE dry+up
2 due+OTHER due+date duty ears+> eat+BEFORE eat+MY eat+my effective+BEFORE effort eh+,
2 electronic electronic+LIST else+to elsewhere+> em+> end+. end+DAY end+to end+today english
2 enough+FROM etc even+MY ever+AGAIN ever+TEXT ever+again ever+did every every+BEFORE
2 every+DAY every+KINDS every+one every+week everybody+I everybody+SUBJECT everybody+i ex+.
2 ex+husbands exam exclamation exclamation+point exhausted exist+> eyes+on f fam father
2 father+BEFORE father+passed favor favor+NEG fax+, fed fed+BEFORE fed+up federal feelings
2 felicia fella file+BEFORE file+VOC fill+FROM fill+of finance find+MENDED find+another fine+>
2 fine+with finger fire+station fish+tank fix fix+BEFORE flies follow+BEFORE for+>
2 for+NEGATIVE for+TEXT for+anything for+her for+no for+some for+texting for+tuesday for+what
2 forget+SUBJECT free+lip freeze freeze+MY freeze+the friends frighten from from+KINDS
2 from+LIST from+MESSAGE from+MESSAGES from+REMOVE from+REPLY from+YOU from+a from+deleting
2 from+text from+u froze fuck fuck+BEFORE fuck+FROM fuck+off fundraiser+ones furnace
2 further+BEFORE further+by future+> future+BEFORE gave+BEFORE gave+MY gave+SUBJECT gave+YOU
2 gave+me gave+this get+DEAR get+MENDED get+PULL get+REMOVED get+YOU get+another get+taken
2 getting gf gf+saw gigs give+my give+permission giving gloss go+, go+TIME goes+off goes+on
2 going+, going+PHONE going+and going+forward going+home gone+since good good+BEFORE
2 good+without goody+, got+BODY got+ME got+TAIL got+a got+me grand grandson great+SUBJECT
2 great+TIME grown grown+, gtfo guess+SUBJECT guess+who gummies gutters+> guy+> guys+MY had+MY
2 had+it had+my hall handles handles+MY hands hands+> happen happier happy+TIME harassing
2 has+DOESNT has+NEG has+to hate+that have+GAVE have+seen have+some have+the he+DOESNT he+DONT
2 heard+of hearing+about heart+> heart+and heaven hello+, her+FROM her+off here+DOESNT
2 here+NEG here+NOT here+SUBJECT here+VOC here+YOU here+not here+so here+you heres hes+with
2 hi+and him+BEFORE him+FROM him+LIST him+and hire+> his+CALL his+phone hittin honey+> hop
2 hope hope+youre hour hour+and house+SUBJECT house+TIME how+2 how+> how+many i i+ALONE
2 i+ENDED i+REPLIED i+aint i+come i+drive i+guess i+joined i+moved i+not i+own i+refuse
2 i+report i+sent i+throw i+told i+want i+wasnt i+wont id+ENDED id+prefer id+recommend if
2 if+DOESNT if+NOT if+VOC if+i if+not if+thats if+your ill+come ill+see im im+0 im+DAY im+GAVE
2 im+REVOKE im+SENDING im+all im+broke im+cancelling im+fed im+finished im+good im+out
2 im+revoking important important+> in+GET in+SENDING in+TIME in+WANT in+WISH in+august
2 in+fact in+heaven in+law in+peace in+small in+touch income into+MY intrested inviting ipad
2 is+, is+ALONE is+ENDED is+KEYWORD is+KINDS is+ME is+MESSAGE is+NEG is+REPLY is+STOP is+TAIL
2 is+YOU is+against is+deceased is+enough is+me is+ready is+sore is+stop is+text is+worth
2 is+you isnt+ME isnt+TAIL isnt+VOC isnt+me isnt+my it+. it+0 it+DAY it+by it+loud it+makes
2 it+may it+open it+out it+please it+that it+when it+would itd itd+be itll itll+be its+DAY
2 its+SENDING its+done its+friday its+important its+now its+worth ive+gone ive+got ive+had
2 ive+opted ive+thrown j jog jog+on joined+> joy judge junk+. jury jury+duty just+GAVE just+as
2 just+for just+have just+my just+tell just+want k+> keep keep+REPLY keep+SENDING keep+coming
2 keep+getting keep+it keep+replying keep+telling keep+those keep+writing keyboard kid kid+,
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
2 me+things me+what mean mean+TAKE meant+BEFORE meant+it meet mental menu+LIST menu+MESSAGES
2 menu+NEG menu+SENDING menu+texts menus menus+and merch message+that messages+STOP met met+>
2 met+DEAR mi+BEFORE middle middle+FROM middle+of mine+are minutes+, miss+BEFORE miss+ME
2 miss+TAIL miss+VOC miss+me mistake mistake+. mobile mom+says monday+, money+> month+.
2 monthly months+ago mood more+BEFORE more+FROM more+MESSAGE more+MESSAGES more+PLURALS
2 more+REPLY more+birthday more+dings more+donation more+notifications more+text more+texts
2 more+time morning+SUBJECT mothers+BEFORE moved+FROM moved+out mum+is my+# my+CONSENT
2 my+MENDED my+account my+appointment my+attorney my+baby my+bill my+cell my+coffee my+eyes
2 my+fill my+fone my+gf my+house my+late my+nephew my+next my+number my+office my+patience
2 my+pension my+refill my+spot my+texts my+thumb my+wife myself myself+> nah+I nah+SUBJECT
2 nah+fam nah+we name+should need+for need+is needing needs+to negative nephew nerve
2 never+AGAIN never+GET never+VOC never+buying never+do never+hear never+miss news+, news+.
2 next+SENDING next+text nights nine+BEFORE nine+LIST nine+MESSAGES nine+SENDING nine+messages
2 no+? no+ALONE no+CONSENT no+MESSAGES no+STOP no+TIME no+how no+political no+reminders
2 no+roof no+stop no+text no+wish none+to not+> not+GET not+HEY not+MESSAGE not+asking not+for
2 not+him not+intrested not+mad not+on not+receiving not+stop not+the not+use not+working
2 not+your note+BEFORE note+of nothin nothing+about nothing+more nothing+you notice+to
2 noticeboard notifications+. now+MY now+its now+or number+private number+was number+youre
2 numbr numbr+> o+BEFORE o+p of+TAKE of+VOC of+a of+it of+one of+that of+there of+you off+?
2 off+SENDING off+for off+here off+please off+today office+TIME oh oil+change ok+NEG ok+thats
2 old+. omg+I omg+SUBJECT omg+i on+OTHER on+YOU on+account on+all on+for on+monday on+that
2 on+wednesday once+. once+in one+BEFORE one+DOESNT one+DONT one+FROM one+I one+NUMBER
2 one+PHONE one+SUBJECT one+day one+goes one+i one+lifetime one+more one+was ones+. ones+>
2 ones+DITCH ones+TIME ones+VOC ones+after only+GET only+KINDS only+REPLY only+TAKE only+for
2 only+get only+reason only+signed only+thing open+EVENT openings or+TEXT or+do or+later
2 or+what order+ships oregon our out+0 out+MY out+here out+request out+twice outages outreach
2 over+. over+the own own+CALL own+PHONE own+THINGS own+phone pager paper parent park+.
2 part+is part+of party+, passed+away pat+> patient+> patient+there pays+BEFORE peace+and
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
2 signed+ME signed+TAIL signed+me signed+up silence+> silence+BEFORE silence+MENDED
2 silence+VOC silence+please since+MY since+christmas since+the sir sit skip skip+VOC smh
2 smses snaked sneak so+. so+MY so+VOC so+whats sober socks+> sofa+, sold+VOC solid+and
2 somebody+else someone+END somewhere+theres sooner+BADMSG sooner+DOESNT sooner+NEG sooner+NOT
2 sooner+eat sooner+not sore+FROM sore+from sotp spammers spammers+> spare+BEFORE spare+ME
2 spare+TAIL spare+VOC spare+me spell+BEFORE spirit+wear spot spring spurs start+AGAIN
2 start+again starting+with station stay still+MENDED still+NOT still+be still+getting
2 still+not still+sending stock+LIST stock+MESSAGES stock+PLURALS stock+alerts stop+0
2 stop+ASKED stop+DAY stop+GET stop+MY stop+SPAMMING stop+SUBJECT stop+THREAT stop+bothering
2 stop+checking stop+coming stop+last stop+now stop+period stop+was stopped+MY stores
2 story+FROM stpo stpo+> stress stress+. stress+> stuff+, stuff+. stuff+> stuff+to
2 subscribe+BEFORE subscriber subscription+> sue sun sunday+. sunday+> supper sure+. surveys
2 swear+BEFORE swear+it system t+o ta+> tables+WISH tables+ready tacos tak take+MY take+VOC
2 take+away take+for take+her take+note take+this taken taking+my talking+to taxi tcpa
2 telephone+and tell+ME tell+TAIL tell+me telling+BEFORE telling+SUBJECT telling+YOU
2 telling+you test+results text+DEAR text+I text+OTHER text+again text+i text+meant
2 text+subscription text+your texted+, texted+NEGATIVE texted+TIME texted+by texted+no
2 texting+. texting+a texting+the texts+DONT texts+NOT texts+about texts+anymore texts+arent
2 texts+be texts+too texts+yes tf than+my than+this than+your that+. that+REPLIED that+THREAT
2 that+TIME that+YOU that+if that+im that+said that+you that+yours thatll thats+it the+.
2 the+TAKE the+ac the+ads the+app the+appointment the+birthday the+buttons the+class
2 the+counter the+delete the+discount the+district the+effort the+emergency the+energy
2 the+executor the+flies the+free the+gutters the+head the+laundry the+listings the+love
2 the+mailbox the+market the+messages the+middle the+number the+off the+offers the+paper
2 the+political the+quote the+rest the+ribs the+rolls the+room the+rush the+shredder
2 the+spring the+straw the+trouble the+village the+volunteer them+ALONE them+BADMSG
2 them+MENDED them+please them+stop then+i then+it there+since theres+NEG theres+nothing
2 theres+something these+> these+BEFORE these+FROM these+I these+MESSAGES these+NEG
2 these+OTHER these+again these+costs these+for these+i these+notifications these+things
2 these+would they+were thing+for things things+about think+I think+THREAT think+ill
2 thinks+its this+AGAIN this+ALONE this+ENDED this+MY this+NOT this+and this+as this+here
2 this+last this+line this+my this+needs this+would this+yesterday those+VOC thought+SUBJECT
2 thoughts+NEG three+BEFORE three+times through+my throw+BEFORE throw+MY throw+this thrown
2 thumb+hurts thumbs+> ticket tickets tickets+, time+MENDED times+do tired tired+. to+ASKED
2 to+KINDS to+ME to+MESSAGES to+RECEIVE to+TAIL to+THIRD to+about to+answer to+change to+meet
2 to+oregon to+reply to+respect to+spell to+start to+still to+tell to+these to+to to+turn
2 told+MY told+YOU told+u too+. too+BEFORE too+much top+, top+. touch+> tours trail tree+and
2 trim trouble truck+> trucker trust+BEFORE tuesday+and turn+0 turn+DAY turn+FROM turn+VOC
2 turn+this twice two+TIME two+cats two+stops txt txt+BEFORE u+2 u+KINDS u+MESSAGE u+REPLY
2 u+SENDING u+TEXT u+VOC u+WANT u+WISH u+cant u+have u+text u+to una+BEFORE uncheck
2 uncheck+BEFORE uncheck+it understand+> undo+that unless unless+MY unless+the unsub+>
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
2 woman word+BEFORE work+. work+is worse+than worth+SUBJECT would+END would+I would+SUBJECT
2 would+i would+rather wound wound+BEFORE write write+> writing+> wrong+BEFORE wrong+BODY
2 wrong+CALL wrong+KINDS wrong+SENDING wrong+TEXT wrong+list wrong+person wrong+phone
2 wrong+tree wrong+with x+TAIL x+VOC yall+. year+. year+old years yes+, yes+MENDED yes+SUBJECT
2 yes+please yesterday+> yeve yeve+MY yeve+the yinz yo+NEG you+DAY you+NEG you+NOT you+PULL
2 you+TAIL you+WHO you+YOU you+all you+could you+didnt you+my you+pack you+people you+please
2 you+since you+spammers you+stop you+take you+think you+understand your+billboard
2 your+computer your+coupons your+move your+number your+numbers your+persistence
2 your+restaurant your+school your+time youre+FROM youre+well youre+worse youve+texted
2 youve+won
3 "+at %+% *+. ,+" ,+BLOCK ,+END ,+EVENT ,+GET ,+MENDED ,+NEG ,+OTHER ,+PHONE ,+another
3 ,+blocked ,+driver ,+effective ,+farewell ,+get ,+gloves ,+goodbye ,+had ,+hope ,+lift ,+now
3 ,+pizza ,+silence ,+so ,+ta ,+unsubscribe ,+violets ,+whatever .+ENDED .+I .+NOT .+THREAT
3 .+TIME .+VOC .+WHO .+as .+autocorrect .+buzz .+close .+eat .+even .+everything .+fix
3 .+grandpas .+itd .+kindly .+less .+lose .+make .+next .+not .+one .+p .+plese .+pretend
3 .+put .+scratch .+second .+see .+since .+stopp .+think .+third .+three .+twice .+ur .+wanna
3 .+why .+wipe .+yall .+you 0+LIST 0+an 0+texts 0+year 19th 2+, 2+ENDED 7726 7726+> ?+FEEL
3 ?+STOP ?+a ?+end AGAIN+BEFORE AGAIN+heard AGAIN+n ALONE+, ALONE+DOESNT ALONE+last ALONE+on
3 ALONE+with ASKED+the AUTHORITY+. AUTHORITY+consumer BADMSG+DEAR BADMSG+VOC BADMSG+my
3 BADMSG+please BADMSG+somebody BADMSG+the BADMSG+today BEFORE+CONSENT BEFORE+ENDED BEFORE+MY
3 BEFORE+REVOKE BEFORE+SPAMMING BEFORE+UNSUB BEFORE+already BEFORE+as BEFORE+before
3 BEFORE+better BEFORE+both BEFORE+buzzes BEFORE+city BEFORE+done BEFORE+fix BEFORE+gone
3 BEFORE+heard BEFORE+is BEFORE+last BEFORE+loose BEFORE+may BEFORE+n BEFORE+phones
3 BEFORE+quit BEFORE+rental BEFORE+thing BEFORE+things BEFORE+this BEFORE+tree BEFORE+would
3 BEFORE+you BODY+NOT BODY+not CALL CALL+again CALL+going CALL+to CONSENT+, CONSENT+REVOKE
3 DAY+DOESNT DAY+I DAY+LIST DAY+MESSAGES DAY+REPLIED DAY+an DAY+year DEAR+LOSE DEAR+REMOVE
3 DEAR+TAKE DEAR+one DEAR+remove DITCH+ENDED DITCH+GET DITCH+KEYWORD DITCH+STOP DITCH+TAIL
3 DITCH+hardly DITCH+me DITCH+of DITCH+quit DITCH+take DOESNT+KINDS DOESNT+VOC DOESNT+agreeing
3 DOESNT+buying DOESNT+come DOESNT+disturb DOESNT+for DOESNT+i DOESNT+message DOESNT+opt
3 DOESNT+set DOESNT+signing DOESNT+trust DOESNT+welcome DONT+agree DONT+need DONT+see DONT+set
3 DONT+trust END+MENDED END+MY END+button END+key ENDED+% ENDED+DAY ENDED+DOESNT ENDED+THESE
3 ENDED+blowin ENDED+coming ENDED+last ENDED+right ENDED+telling ENDED+thing ENDED+today
3 FROM+. FROM+BEFORE FROM+REPLY FROM+SENDING FROM+THESE FROM+here FROM+one FROM+text
3 FROM+there FROM+these FROM+this FROM+u GAVE+TIME GAVE+at GET+PULL GET+REMOVED GET+in
3 GET+some HEY HEY+, HEY+ALONE HEY+STOP HEY+this HEY+ur HEY+your I I+BEFORE I+REVOKE I+am
3 I+come I+look I+made I+opted I+pass I+report I+resigned I+sit I+unsubscribe I+win I+withdraw
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
3 REMOVE+on REMOVED+on REPLIED+> REPLIED+NEGATIVE REPLIED+by REPLIED+goodbye REPLIED+it
3 REPLIED+no REPLIED+so REPLY REPLY+. REPLY+AGAIN REPLY+I REPLY+LIST REPLY+i REPLY+more
3 REPLY+only SEND+> SEND+? SEND+MENDED SEND+OTHER SEND+VOC SEND+another SEND+more SENDING
3 SENDING+DEAR SENDING+DOESNT SENDING+DONT SENDING+dont SENDING+to STOP+ASKED STOP+DOESNT
3 STOP+OTHER STOP+SENDING STOP+blowin STOP+coming STOP+telling SUBJECT+BADMSG SUBJECT+CALL
3 SUBJECT+DAY SUBJECT+REVOKE SUBJECT+TEXT SUBJECT+THINGS SUBJECT+WHO SUBJECT+are SUBJECT+be
3 SUBJECT+came SUBJECT+check SUBJECT+didnt SUBJECT+i SUBJECT+is SUBJECT+knock SUBJECT+moved
3 SUBJECT+replied SUBJECT+resigned SUBJECT+see SUBJECT+wants SUBJECT+will SUBJECT+withdraw
3 SUBJECT+write SUBJECT+youre TAIL+> TAIL+both TAKE+> TAKE+? TAKE+BEFORE TAKE+GET TAKE+LOSE
3 TAKE+ME TAKE+OTHER TAKE+THIRD TAKE+button TAKE+her TAKE+key TEXT+I TEXT+again TEXT+i
3 TEXT+that THESE+. THESE+AGAIN THESE+MENDED THESE+again THESE+any THINGS+I THINGS+THIRD
3 THINGS+WANT THINGS+WISH THINGS+bank THINGS+i THIRD+PHONE THIRD+at THIRD+dont THIRD+else
3 THIRD+handles THIRD+in THIRD+remove THIRD+who THREAT+SUBJECT THREAT+calling THREAT+opting
3 THREAT+sure THREAT+un THREAT+vegan TIME+breakfast TIME+is TIME+one TIME+to UNSUB+me UNSUB+on
3 VOC+. VOC+> VOC+ALONE VOC+STOP VOC+TAKE VOC+VOC VOC+ask VOC+both VOC+confirmed VOC+goes
3 VOC+have VOC+id VOC+picture VOC+share VOC+things WANT+ALONE WANT+BODY WANT+THESE WANT+em
3 WANT+of WANT+these WHO+has WHO+that WHO+to WISH+BODY WISH+an WISH+be WISH+but WISH+em
3 WISH+of WISH+there WISH+these WRONG+MENDED WRONG+THIRD WRONG+guy WRONG+number YOU+BEFORE
3 YOU+MENDED YOU+REPLY YOU+TEXT YOU+ask YOU+back YOU+but YOU+confirmed YOU+have YOU+in
3 YOU+knock YOU+may YOU+said a+NEGATIVE a+TAKE a+button a+fella a+fixed a+ghost a+human
3 a+lawyer a+line a+loan a+mattress a+no a+plumber a+sock a+timeshare a+weak a+wedding a+yard
3 about+> about+my add+me after+this again+VOC again+n agreed+to all+TEXT allergic+to
3 allergies alone+? already+, am+DOESNT am+NOT am+not an+FROM an+off an+old and+DITCH
3 and+DOESNT and+GET and+all and+for and+would and+yet another+one answer answers
3 answers+BEFORE any+CONSENT any+FROM any+MENDED any+of anything+else appointment
3 appointments+, are+> are+grown are+over are+unwelcome as+FROM as+junk as+of ask+YOU ask+you
3 away away+> away+your b balance+LIST be+BADMSG be+all be+close be+from be+included
3 be+needing because because+BEFORE before+breakfast before+one bills bills+0 bills+DAY
3 block+> block+BEFORE blood blue+, bout breakfast+. breaking business+BEFORE but+BEFORE
3 but+MENDED but+MY but+let but+please but+the button+to buzz+FROM buzz+off buzzing by+BEFORE
3 by+tonight can+ENDED can+GET can+KEYWORD can+STOP can+hardly can+quit can+take cancel+LIST
3 cancel+MESSAGES cancel+SENDING cant+CALL cant+TAKE cant+take car+in cashier cease+. chance
3 change+my changed+since checking christ city city+> class+BEFORE clear clear+FROM clearly
3 close+> close+the closed closed+and club+> colonoscopy come+BEFORE come+back coming+.
3 competitions computer congrats consent+, consent+REVOKE consider+ME consider+TAIL
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
3 group+by guards guess+> handles+the happens+> hardly has+NOT has+dementia has+had has+not
3 have have+an he+dont hear hear+about heart+BEFORE hell+> here+to him+off hire his+PHONE
3 holler honey house+is i+REVOKE i+am i+decline i+didnt i+know i+look i+made i+never i+replied
3 i+resigned i+see i+unsubscribe i+will i+win i+withdraw id+WANT id+like if+youre
3 ignoring+BEFORE ill+TAKE im+calling im+opting im+sure im+un im+vegan in+0 in+OTHER in+may
3 in+need in+plain in+the in+tulsa included included+> income+> info+> interested+ENDED
3 interested+KEYWORD interested+NEG interested+STOP is+bad is+for is+more is+over it+BADMSG
3 it+BEFORE it+again it+as ive jim joined joke judge+. just+ALONE just+BADMSG just+ENDED
3 just+GET just+KEYWORD just+STOP just+WANT just+WISH just+stop keep+GET key kill+MY kill+the
3 kindly kindly+DITCH lasagna last+WHO last+guy last+month last+two last+week law leave+FROM
3 leave+this leeds leeds+, lets lets+keep lied+to lift+BEFORE lift+it like+ALONE like+ENDED
3 like+KEYWORD line+through list+BEFORE list+to listings lists loan+, locks lol+BEFORE long+,
3 lord+BEFORE love ma mad+, made mail make+SUBJECT make+VOC make+you makes makes+my mam man+to
3 many+NUMBER many+numbers market market+> may+> may+NEG me+about me+go me+out meant+for
3 meet+THIRD messages+at messaging mi minutes+and mistake+, moon more+EVENT more+KINDS
3 more+TEXT more+pictures more+to mother+> motivational motivational+KINDS motivational+quotes
3 move much+, my+BEFORE my+END my+daughters my+ex my+father my+nuber my+roommate my+turn n+GET
3 n+see nah+VOC need+BODY need+FROM need+of never+KINDS never+REPLY never+SENDING never+TEXT
3 never+set never+text new+BEFORE nice nice+TIME nicely no+> no+DAY no+MENDED no+MY
3 no+NEGATIVE no+no no+thank no+the no+thx none+FROM none+of nope+. not+ENDED not+KINDS
3 not+NEG not+REPLIED not+TEXT not+agreeing not+get not+happen not+keep not+need not+ok
3 not+opt not+signing not+welcome nothing+SUBJECT nothing+promotional now+, now+on now+the
3 numba numbers+do o+. of+MY of+YOU of+today off+FROM off+MENDED off+of off+this off+your oil
3 ok+, ok+BADMSG ok+STOP ok+but old+HEY old+VOC old+man on+REPLY on+here ones+are only+.
3 only+WANT only+WISH only+want opt+for or+AGAIN or+SUBJECT or+ever or+i or+is order+is
3 ordered our+WHO out+I out+my over+and own+BEFORE own+OTHER pack+BEFORE paid+for pain+,
3 pain+in part passed+in pays peace people people+. period+> permission+for person+VOC pester
3 phone+. phone+AGAIN phone+again phone+for phone+going pickup+THINGS picture+BEFORE
3 pictures+FROM pictures+of pill plain please+. please+fix plug plug+on point practice program
3 promised promotional+> pull+MY quit+ASKED quite+NEG quite+enough reached+the read+about
3 ready+but recommend record+, red+, refill+BEFORE refill+LIST reminder+, reminders+help
3 remove+> removed+on rental+LIST rental+listings replies+> reply reported+to request
3 request+> resigned resigned+FROM resigned+from right roommate roommate+GAVE same+> save
3 says+0 says+DAY says+VOC says+YOU scrap scratch+BEFORE scratch+VOC screenshot see seeing
3 send+. send+? send+OTHER sending+ME sending+TAIL sending+VOC sending+me set+foot shes+a
3 shut+> shut+your shutoffs sign+up signed signed+BEFORE since+BEFORE sister+BEFORE
3 skip+BEFORE skip+ME skip+TAIL skip+me so+ENDED so+KEYWORD so+grateful so+the so+to sock
3 someone+LOSE someone+REMOVE someone+SUBJECT someone+remove someone+who something+TIME
3 sorry+> sorry+to spoke sports stalker+. state+consumer still+SEND still+SENDING stop+DOESNT
3 stop+OTHER stop+VOC stop+please stop+with stopp store+. story story+hour stuck+on sweetie
3 swiping switch t tag tag+BEFORE tag+VOC take+the telling+ME telling+TAIL text+. text+?
3 text+AGAIN text+LIST texting+> texting+MY texts+DOESNT texts+NEG texts+to thanks+but
3 that+come that+goes thats+me the+19th the+DITCH the+REGULATOR the+building the+day the+do
3 the+dog the+food the+fundraising the+hint the+list the+locks the+lord the+machine
3 the+monthly the+moon the+motivational the+plug the+stop the+sun the+texting the+town
3 the+tracking the+weather there+is there+were there+with thes these+AGAIN these+SUBJECT
3 these+and these+to thing+. thing+> thing+I thing+i this+, this+DOESNT this+city this+doesnt
3 this+off this+phones this+thing this+thread those+> throw time+you times+are to+7726
3 to+AUTHORITY to+NOT to+REGULATOR to+TIME to+hell to+not to+receive told+the told+your
3 tomorrow+, town tracking traded+MY tree true true+> tuesday tuesday+. turn turn+> turn+MY
3 turn+off turned+off twice+. two+years u+TAKE una unsubscribe+on unwelcome up+all up+already
3 up+for up+with vanish vanish+> void walk+BEFORE wanna+be want want+NEG want+em want+that
3 wants+BEFORE warehouse was+ME was+TAIL was+UNSUBBED was+me was+unsubscribed water+shutoffs
3 way+FROM way+out ways+> we+moved weak weather website+myself wedding week+REPLIED
3 weekly+KINDS welcome+on well+> well+talk were+a what+I what+for whatever+LIST whatever+list
3 when+its where+SUBJECT wheres+MY whichever whichever+one while+THIRD who+. who+WANT who+do
3 who+does who+wants whoever+gave whom why+SUBJECT why+VOC why+YOU why+are wife wife+and
3 will+DOESNT will+NEG win+something wipe+my wit with+a with+being withdraw withdrawn wont+be
3 worse would+love wrong+NUMBER wrong+THIRD wrong+guy yall+> yard+sign years+ago yes+VOC
3 yet+here you+MENDED you+and you+are you+ask you+back you+confirmed you+dont you+knock
3 you+may you+said your+NUMBER your+store your+way youre youre+SPAMMING youve+reached
4 "+" ,+BADMSG ,+TIME ,+dear ,+either ,+for ,+phone ,+this ,+we .+, .+BADMSG .+BLOCK .+DITCH
4 .+FROM .+GAVE .+HEY .+TAIL .+YOU .+every .+for .+funny .+give .+guess .+here .+how .+ill
4 .+ion .+let .+moved .+o .+on .+pack .+roses .+so .+sod .+stop .+stopppp .+these
4 .+unsolicited .+unsuscribe .+whatever .+whoevers .+wrng 0+BEFORE 0+before 0+yrs ?+BADMSG
4 ?+END ?+id AGAIN+VOC AGAIN+in ALONE+w ASKED+YOU BADMSG+THIRD BADMSG+w BEFORE+# BEFORE+>
4 BEFORE+again BEFORE+ago BEFORE+and BEFORE+asking BEFORE+bye BEFORE+go BEFORE+goes
4 BEFORE+going BEFORE+horse BEFORE+id BEFORE+its BEFORE+lifetime BEFORE+maam BEFORE+mas
4 BEFORE+open BEFORE+picture BEFORE+take BEFORE+work BLOCK+and CALL+AGAIN CALL+my DAY+i
4 DAY+texts DAY+yrs DEAR DEAR+SUBJECT DITCH+ME DITCH+MY DITCH+TAKE DITCH+do DITCH+go DOESNT+,
4 DOESNT+. DOESNT+HEY DOESNT+I DOESNT+WANT DOESNT+about DOESNT+call DOESNT+consented
4 DOESNT+wanted DOESNT+will DONT+. DONT+> DONT+come DONT+consented DONT+wanted END+LIST
4 END+MESSAGES END+SENDING END+the ENDED+> ENDED+ASKED ENDED+SENDING ENDED+SPAMMING ENDED+w
4 EVENT+gift FEEL+> FEEL+but FEEL+to FROM FROM+KINDS FROM+MENDED FROM+MY FROM+SUBJECT FROM+VOC
4 FROM+for FROM+or FROM+out FROM+reminder FROM+today GET GET+lost GET+messages HEY+shes I+NOT
4 I+REPLIED I+THINGS I+UNSUB I+check I+checked I+gotta I+never I+screenshot I+see
4 KEYWORD+ASKED KEYWORD+DAY KEYWORD+SENDING KEYWORD+SPAMMING KEYWORD+w KINDS+? KINDS+I KINDS+i
4 KINDS+to LIST LOSE+BEFORE LOSE+SUBJECT LOSE+in LOSE+this LOSE+you ME+? ME+for ME+of MENDED+#
4 MENDED+GET MENDED+WHO MESSAGE+? MESSAGES+NEG MY+MENDED MY+NEG MY+NUMBER MY+SEND MY+SUBJECT
4 MY+THREAT MY+WISH MY+again MY+answer MY+answers MY+appointment MY+boat MY+city MY+door
4 MY+feed MY+fone MY+giving MY+holiday MY+is MY+kids MY+lifetime MY+monthly MY+nuber MY+phone
4 MY+pta MY+receipts MY+send MY+sign MY+so MY+specials MY+state MY+tables MY+water MY+would
4 NEG+% NEG+, NEG+DOESNT NEG+GET NEG+MENDED NEG+WANT NEG+consented NEG+key NEG+mas NEG+w
4 NEG+will NEGATIVE+LIST NEGATIVE+mas NEGATIVE+on NEGATIVE+to NOT+about NUMBER+> OTHER+KINDS
4 OTHER+MY OTHER+PLURALS OTHER+changes OTHER+for PHONE+. PHONE+HEY PLURALS+BEFORE REGULATOR+>
4 REMOVE+ME REMOVE+me REMOVED+of REPLIED+bye REPLY+has REPLY+yes REVOKE SEND+ME SEND+TAIL
4 SEND+me SENDING+, SENDING+NEG STOP+% STOP+SPAMMING STOP+VOC STOP+please STOP+this
4 SUBJECT+ENDED SUBJECT+NOT SUBJECT+checked SUBJECT+may SUBJECT+screenshot SUBJECT+silence
4 TAIL+? TAIL+FROM TAIL+for TAIL+of TAKE+SENDING TAKE+in TAKE+lost TAKE+us TEXT+. TEXT+AGAIN
4 TEXT+THIRD TEXT+somebody THESE THESE+> THINGS+. THINGS+SUBJECT THIRD+> THIRD+has THIRD+isnt
4 THIRD+passed THIRD+since UNSUBBED+. VOC+and VOC+could VOC+im VOC+knock VOC+of VOC+press
4 WANT+FROM WANT+for WHO WHO+VOC WISH+ALONE WRONG+# YOU+> YOU+could YOU+dont a+BEFORE a+FROM
4 a+NEG a+bathtub a+car a+form a+hint a+nicer a+note a+rest absolutely again+in agreed
4 agreeing+to ah+NEG all+KINDS all+SENDING an+exam and+BLOCK and+DONT and+FROM and+TAKE
4 and+dont and+my and+so and+take and+this another any are+WANT are+blue are+like are+red as+a
4 ask+SUBJECT asking+nicely attorney+generals bathtub bathtub+. be+MY been+PULL been+REMOVED
4 been+removed being being+SUBJECT bike blocked+> blocked+and blowin blowin+BEFORE boat
4 brother+> buddy building button+, buzzes call+my can+TAKE can+do can+go change+MY changes
4 choose claims close+MY closings codes communications company+> consented contacted contain
4 coupons cousin+is data dead+horse delete did+I did+i didnt+, dnc+BEFORE do+WISH do+one
4 do+want doctor doctor+> dont dont+come drives eh energy every+REPLY every+SENDING every+TEXT
4 every+text exam+> exit family find+DEAR fire follow fone fone+> font for+one fourteen
4 from+SENDING from+now fundraising gave+VOC generals get+lost getting+THESE getting+messages
4 getting+these girl+at give+it go+KINDS go+MESSAGE go+REPLY go+SENDING go+TEXT go+text gone+>
4 goodbye+TAIL goodbye+VOC goodbye+forever goody got+on guy+, has has+BEFORE has+left has+run
4 have+one he+has here+on hereby hint+> hole holiday honor horse+here i+NOT i+THINGS i+UNSUB
4 i+check i+checked i+gotta i+screenshot id+WISH id+been id+sooner ignoring in+future in+leeds
4 instructed ion is+HEY is+NEGATIVE is+VOC is+a is+closed is+no is+ok is+on is+your it+ENDED
4 it+KEYWORD it+OTHER it+a it+work its+SUBJECT its+YOU its+you ive+REPLIED january+and jobs+in
4 joke+. junk+> just+NEG just+SEND just+send just+the kindly+LOSE knock+it know+MY know+TIME
4 know+about know+the lawyer+, let+MY let+this lie lied lifetime+> lift like+my lol+NEG
4 lol+NEGATIVE lol+no longer+wish look lord lose+MY lst maam+> make make+MY make+YOU makes+MY
4 me+> me+? me+for me+of menu+BEFORE message+ME message+TAIL message+VOC message+me more+from
4 more+thank mute+MY mute+the muted+, my+CALL my+answer my+kids my+phone my+roof nah+HEY
4 never+MESSAGE never+consented never+wanted new+ME new+TAIL new+VOC new+me news+is next+REPLY
4 nicer no+, no+LIST no+mas no+on no+to none not not+about nothing+further notices+> nuber
4 number+? of+NEG of+SUBJECT of+reminder of+your off+or off+with offers+> oh+goody ok ok+with
4 old+WHO on+a once+, one+HEY one+VOC one+out ones+, ones+about only+OTHER only+when or+any
4 our+family out+> out+out owned owned+a passed pat pen pen+VOC people+> pickup picture
4 pls+STOP political prefer+to pretend+i promotional pta put+a put+my quit+SENDING quit+with
4 quite quite+SENDING quotes r reached reached+MY reminder reminders removal replies reply+>
4 roof+> roses+are said+bye save+your say+> scratch separate since since+DAY sit+BEFORE small
4 small+claims sod sod+BEFORE sod+FROM sod+off solar someone sooner specials+BEFORE stock
4 stop+% stop+or stop+w stopppp straight switch+> t+. tables take+BEFORE take+him taken+FROM
4 talking talking+> telling telling+me textin textin+BEFORE textin+ME textin+TAIL textin+VOC
4 textin+me than+MY that+SUBJECT thats+BEFORE thats+ME thats+TAIL thats+VOC the+ENDED
4 the+KEYWORD the+MESSAGES the+SENDING the+answers the+boat the+door the+feed the+girl
4 the+holiday the+pta the+receipts the+specials the+state the+tables the+water then+> thing
4 thinks this+> this+LIST this+be this+lifetime time+. time+for time+to timeshare to+BEFORE
4 to+DEAR to+DOESNT to+END to+LIST to+NEG to+WISH to+be to+cut to+hear to+keep to+someone
4 to+texts to+whom tulsa txts un+PULL un+add under understand unsolicited unsub unsubscribe+>
4 unsubscribed+. unsuscribe updates upgrades violets violets+are want+THESE want+an want+these
4 wanted+BEFORE wanted+MESSAGES wanted+SENDING was+REMOVED ways we+never wedding+gift what+i
4 what+part what+will whatever+I whatever+SUBJECT whatever+i whoever+GAVE whoevers why+BEFORE
4 why+you will+> will+BEFORE with+MY word work+this wrng wrng+NUMBER wrng+PHONE wrong+#
4 wrong+PHONE yall+BEFORE yes+YOU yes+you you+NEGATIVE you+VOC you+in you+no your+MESSAGES
4 your+mother your+texting your+texts youre+GET youre+getting youre+still yourselves youve+got
4 yrs
5 " ,+CALL ,+HEY ,+THINGS ,+UNSUB ,+his ,+if ,+stop ,+yes ,+your .+AUTHORITY .+END .+EVENT
5 .+NEGATIVE .+REGULATOR .+adios .+be .+dont .+goodbye .+move .+now .+shut .+still .+whoever
5 .+wrong 0+0 ?+TAKE ALONE+% ASKED+nicely AUTHORITY+> BADMSG+DAY BEFORE+" BEFORE+AGAIN
5 BEFORE+LIST BEFORE+MESSAGES BEFORE+NEGATIVE BEFORE+aint BEFORE+did BEFORE+for BEFORE+give
5 BEFORE+switch BEFORE+three BEFORE+to BEFORE+your CALL+MY CONSENT DAY+0 DAY+DAY DAY+before
5 DEAR+who DITCH DITCH+the DOESNT+> DOESNT+CALL DOESNT+comfortable DOESNT+ok DONT+TEXT
5 DONT+will ENDED+with EVENT+menu EVENT+times FROM+YOU FROM+now FROM+switch GAVE+one GET+one
5 HEY+so HEY+stahp I+moved I+replied KEYWORD+with LIST+about ME+FROM MENDED+give MESSAGES+.
5 MY+? MY+AGAIN MY+DOESNT MY+and MY+last MY+off MY+previous MY+reply NEG+SEND NEG+VOC
5 NEG+comfortable NEG+maam NEG+wanted NEG+wish NEGATIVE+, NEGATIVE+maam NOT NOT+PULL
5 NOT+comfortable NOT+in NUMBER OTHER+menu PHONE+? PHONE+AGAIN PHONE+BEFORE PHONE+again
5 PLURALS+but REMOVE+> REMOVE+my REMOVED+. REPLY+? REPLY+OTHER SENDING+. STOP+> STOP+w
5 SUBJECT+gotta SUBJECT+has SUBJECT+mean TAKE+off TEXT+? TEXT+DEAR TIME+END TIME+my
5 TIME+silence TIME+your UNSUB+ME UNSUB+TAIL VOC+? VOC+NEGATIVE VOC+THREAT VOC+about VOC+but
5 VOC+keep VOC+may VOC+please VOC+take WHO+there WHO+x WISH WISH+DOESNT WISH+FROM WISH+NOT
5 WISH+not WRONG+BEFORE YOU+keep a a+dead a+dime a+joke a+pen abeg adios agreeing ah ah+BEFORE
5 ah+NEGATIVE ah+no and+ENDED and+KEYWORD and+your appointments are+WISH attorney be+> be+the
5 been+ASKED been+REMOVE been+asking bin birthday buzz buzz+BEFORE change chef choose+DOESNT
5 choose+NEG choose+NOT choose+not comfortable comfortable+with consent consider+BEFORE
5 counter+and cousin daily day+and deceased+. decline+> dime dnc door+on down+, drink
5 each+time ed enough+with ever ever+> exit+> farewell fill find flooring for+WHO for+family
5 fr from+BEFORE future girl+TIME go+> goes golden good+> got+MY grand+> gym ha ha+> has+died
5 heart here+> how how+to hun hun+x i+be if+END if+silence ignored in+january inbox+> ion+WANT
5 ion+WISH ion+want is+golden is+in it+END it+in its+MY keep+MY key+> knock+BEFORE know+when
5 lashes last last+BEFORE last+DAY last+one lets+DOESNT lets+NEG lets+NOT lets+not lie+>
5 list+ME list+TAIL list+me loan lose+the love+, lunch+menu maam mail+only make+BEFORE
5 marketing mattress may+DOESNT menu mo+> more+MY moved mute muted my+REPLIED my+THINGS
5 my+reply never+BEFORE never+will news no+maam nomo nooo not+PULL not+comfortable off+switch
5 officially omg+MENDED omg+stahp on+, opting p p+> pack pack+it pal+> pen+pal period phone+>
5 phone+VOC place+> please+GET please+NEGATIVE please+give please+no plese pop+, pops press
5 pretend previous quite+MENDED replied replied+BEFORE results roof shes+right shut since+0
5 since+easter so+are sofas someone+TAKE stalker stand state statute still+here stop2end store
5 take+THIRD telling+VOC texting texts that+? the+ALONE the+TEXT the+UNSUB the+WHO the+first
5 the+last the+unsubscribe these+, these+. thought+i three+strikes time times+> tips to+BLOCK
5 to+block to+end to+read traded vegan want+BEFORE wanted were+done what+word when+my
5 wheres+the why+am will+it work+MY worth your+SENDING youre+SENDING youre+grand
6 "+was # ,+LIST ,+LOSE ,+but ,+in ,+or .+LOSE .+WISH .+ah .+cease .+get .+imma .+like .+mute
6 .+na .+new .+take .+there .+were .+youve .+🚫 0+DAY ?+TIME ?+because ALONE ASKED+ya BADMSG+MY
6 BEFORE+? BEFORE+STOP BEFORE+here BEFORE+mo BEFORE+no BEFORE+thank DOESNT+TEXT DOESNT+add
6 DOESNT+in DOESNT+keep DOESNT+need END+is EVENT+BEFORE FROM+a GET+THESE GET+about GET+off
6 GET+these KINDS+, MESSAGES+, MESSAGES+> MY+, MY+> MY+consent MY+cousin MY+daily MY+data
6 NEG+about NEG+add NEG+mo NEG+trevor NEGATIVE+mo NOT+add PHONE PLURALS+, PLURALS+. TAIL+about
6 THESE+, THREAT+on VOC+is VOC+no WANT+be WISH+NEG WRONG+WHO YOU+. YOU+VOC a+WHO a+judge a+pop
6 absolutely+DOESNT absolutely+NEG absolutely+NOT absolutely+not after+BEFORE ago ago+.
6 alerts+> and+BADMSG bail be+FROM call+MY chef+> consider+MY consider+the dates de deceased
6 do+NEG do+without each+BEFORE eat enough+> escape family+has get+off ghost go go+BEFORE gone
6 gotta gotta+REPLIED gotta+say guess gutters hard here+. horse how+does human im+on in+ohio
6 inbox is+> is+where it+end its+VOC its+the january jobs just+MY keep+the kids last+time
6 lifetime lost+> mate mate+> may+NOT may+not me+FROM mean+BEFORE message+BEFORE mo my+NUMBER
6 my+PHONE my+consent my+cousin my+data my+previous next+one no+. no+mo not+add not+in
6 note+FROM notices now+and off ohio once+> one+. opting+FROM opting+out out+. permanently+,
6 pop receipts reported rest+> see+MY shhh so+quit stahp strikes strikes+. ta take take+it
6 teeth texts+, that+is the+MENDED the+attorney the+daily the+ones this+NEG thought+I through
6 thumb thumb+is times today+> too+> trevor water when+MY why+do wnat wrong+WHO x+> yes+. 🚫
7 ,+STOP ,+im .+AGAIN .+hard .+just .+kick .+lets .+this .+told 0+a ?+ENDED ?+KEYWORD
7 BADMSG+with BEFORE+out BLOCK+> DAY+a EVENT+. FROM+> HEY+to I+mean KINDS+. KINDS+but MESSAGES
7 MY+AUTHORITY MY+REPLIED MY+REPLY MY+cord MY+doctor MY+inbox MY+relationship MY+website NEG+>
7 PULL+rocks VOC+, WHO+, a+OTHER a+pain account aint and+MY be club cord cord+> enough feeling
7 for+SUBJECT for+THESE for+these for+you got+the hang hint i+mean id+be imma it+TAKE it+take
7 kick kick+rocks mas+> moved+to must+be my+doctor nada nomore nomore+> o only pal
7 phone+BEFORE pretend+I pretend+SUBJECT quit relationship replying right+> rocks rocks+>
7 silence+is specials stahp+> the+AUTHORITY the+cord the+website through+> ur volunteering
7 whatever+BEFORE wish+to with+the without+> x your+MENDED your+gym 🔕+>
8 * ,+ALONE ,+ENDED ,+KEYWORD .+GET .+go .+naw .+permanently .+reported .+un .+unfollow .+wow
8 ALONE+> DAY+. ENDED+then KEYWORD+then KINDS LIST+to MY+. MY+attorney MY+feeling NEG+keep
8 STOP+with UNSUB VOC+WHO WHO+TIME WHO+at about alerts be+GAVE button cease dont+> goodbye+>
8 hang+BEFORE hang+up hard+pass hush mean+it move+on my+REPLY my+inbox n+> na naw note offers
8 once quit+> robot+> un+scribe under+BEFORE unfollow whoever wish wow ya yer
9 .+STOP .+UNSUB .+exit .+hang .+plz .+time .+under BEFORE+with MENDED+then NEGATIVE+.
9 NEGATIVE+thank WRONG+NUMBER be+texted cut+MY does+one for+YOU must one pass+> phone plz
9 scribe scribe+> stutter this website yall your+EVENT
10 . .+TAKE .+WRONG .+bye .+consider .+cut AGAIN+> NEGATIVE PLURALS WRONG+PHONE be+REPLIED bob
10 consider cut+the go+away in+DAY may off+> rest stuff
11 .+n NEG+. NEG+with REGULATOR bye for+good mas pass permanently whatever youve
12 .+off BEFORE+. UNSUB+> more+> only+> silence texted un were+through
13 ,+and .+nah AUTHORITY bye+> goodbye n these
14 .+ALONE here 🔕
15 nah
16 ones
"""
