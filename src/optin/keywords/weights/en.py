"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 >
-16 .+yes
-15 stopped
-14 =bias now+>
-13 .+is .+ok EVENT+> did is+MY
-12 0+> DAY+> THIRD+to hes late questions that took
-11 .+> haha leave or
-10 ,+ill ,+is ,+its .+can EVENT+, leaving maybe your+list
-9 , .+com .+does .+example .+which DOESNT+ALONE NEG+LOSE THIRD a+EVENT a+meeting anybody by
-9 com did+YOU ended ending example example+. found from+> lol+> meeting mind or+NEG spam
-9 thanks them they wont youre+MY yours
-8 ,+WANT ,+it .+start .+the .+whats .+who AGAIN+. BODY DOESNT+KEYWORD DONT+take GET+NEGATIVE
-8 GET+no MESSAGE+> OTHER+> SUBJECT+had TEXT+, THREAT+BEFORE UNSUB+? a+LIST address always
-8 be+there bring copy cut+BEFORE dad does dont+take early emails everyone for+BEFORE friday
-8 full he ignore it+, it+says its leave+it left list meeting+, message my+ENDED nobody
-8 nothing+> open question says thats think two unsubscribe+? use whenever which without yes
-8 your+MESSAGE youre+the
-7 ,+do ,+thank ,+thanks .+. .+end .+in .+no .+questioned .+theres ?+NEGATIVE ?+SUBJECT ?+no
-7 AGAIN+TAKE BEFORE+deals BEFORE+than DOESNT+let DOESNT+take DOING END+or ENDED+DOING
-7 FROM+TIME HEY+> HEY+SUBJECT I+REPLY I+read KEYWORD+DOING MY+PLURALS MY+old NEG+ALONE
-7 NEG+free NEG+take OTHER+VOC STOP+DOING STOP+by SUBJECT+read TAKE+on VOC+as about+MY
-7 address+BEFORE again+. all any+time at best cancel deal did+VOC did+you email ends ever+TAKE
-7 for+TAIL free get+MY half half+FROM hold i+had i+read it+to keeps manager missed more+than
-7 offer on+MY only+BEFORE pin questioned questioned+> reminders+> resume robot+NEG should soup
-7 start stop thanks+> thats+MY to+> to+REMOVE told+VOC was whats wouldnt your+KINDS yourself
-6 ,+WISH ,+YOU ,+can ,+glad ,+half ,+thats ,+you .+1 .+DAY .+REMOVED .+WANT .+a .+idk .+need
-6 .+opt .+they 1 ?+BEFORE AGAIN+take ALONE+? ASKED+> BADMSG+by BEFORE+DAY BEFORE+DOING
-6 BEFORE+back BEFORE+questions DAY+is DOESNT+LOSE DOESNT+TAKE DOESNT+turn DONT+ENDED
-6 DONT+KEYWORD DONT+TAKE END+it ENDED+my GET+it HATE I+STOP KEYWORD+my MENDED+MY
-6 MESSAGES+again MY+DAY MY+OTHER MY+other MY+reminders MY+soup NEG+DOING NEG+KEYWORD NEG+let
-6 NEGATIVE+thanks REMOVED+BEFORE REMOVED+from SUBJECT+GAVE SUBJECT+WISH SUBJECT+gave TIME+>
-6 TIME+the WISH+a YOU+get ahead alone ants anyone back c call calls came church code com+>
-6 copy+MY didnt+BEFORE does+MY ever+take everything fell for+ME god hate him i+REPLY idk in+a
-6 in+ur instead it its+a ive+NEG just+BEFORE keeps+SENDING kind know+> leave+my left+my list+.
-6 lol love+BEFORE more+messages more+questions no+thanks on+BEFORE on+THESE on+these opted
-6 person+> please+> saw saying says+I says+i stop+> stopping stops the+other tmrw to+TAKE
-6 to+remove to+say too took+TAIL took+VOC undo want+to was+MY welcome+to went whos without+VOC
-6 wrote yes+> you+cant youd your+message youre+welcome
-5 %+BADMSG %+KEYWORD ,+add ,+go ,+my ,+no ,+shes ,+still ,+took ,+would .+NOBODY .+address
-5 .+am .+anybody .+are .+curious .+disliked .+haha .+leaving .+never .+stopping .+tell .+your
-5 .+yours 2 ?+I ?+i ALONE+to ASKED+THIRD BEFORE+DITCH BEFORE+HEY BEFORE+PLURALS BEFORE+but
-5 BEFORE+free BEFORE+leave BEFORE+objection BEFORE+or CALL+ME CALL+TAIL CALL+me DAY+?
-5 DITCH+SUBJECT DITCH+you DOESNT+BADMSG DOESNT+END DOESNT+ENDED DOESNT+UNSUB DOESNT+mind
-5 DOESNT+unsubscribe DONT+ALONE DONT+LOSE DONT+STOP END+0 ENDED+worrying FEEL+for FROM+ME
-5 FROM+and HEY+BADMSG HEY+i I+think KEYWORD+worrying KINDS+since LIST+HEY LIST+again LIST+dont
-5 LIST+is MENDED+on MESSAGE MESSAGE+PLURALS MY+alerts MY+are MY+friday MY+manager MY+mates
-5 MY+new MY+second NEG+mind NEG+my NEG+objection NEG+thanks NEG+turn NEG+worrying NEGATIVE+NOT
-5 NEGATIVE+i NEGATIVE+not NEGATIVE+objection OTHER+, OTHER+MENDED PHONE+in REMOVE+the
-5 REPLIED+SUBJECT SENDING+again STOP+TAIL STOP+and STOP+to STOP+worrying SUBJECT+FROM
-5 SUBJECT+actually SUBJECT+left SUBJECT+this TEXT+PLURALS THREAT+BADMSG THREAT+NEGATIVE
-5 THREAT+in THREAT+no TIME UNSUB+MENDED UNSUB+please UNSUBBED+> VOC+are VOC+do WANT+more WHO+i
-5 WISH+more a+VOC a+day a+pin a+robot about+his about+the and+I and+SUBJECT and+THREAT and+im
-5 anybody+else at+MY back+on bangs be+sad behind call+> calling can+SUBJECT cancel+> cancel+MY
-5 cant chilli clean coming+, curious dare+ALONE dare+ENDED dare+KEYWORD delete+MY did+MY
-5 did+SUBJECT didnt die disconnected disliked disliked+> does+BEFORE doors dream end end+or
-5 enjoy fee fees finished first+> for+it for+now for+us found+BEFORE four gate get+on get+this
-5 go+ahead got guys had hair half+of happy he+BEFORE hello his home honestly i+left id+NEG
-5 if+BEFORE ignore+MY im+BEFORE in+VOC in+here in+your insurance is+BEFORE is+FROM is+LIST
-5 is+MENDED is+MESSAGES is+the keeps+MENDED killed know+SUBJECT kyle leaving+BEFORE
-5 leaving+VOC like+a list+> lou main manager+> mates messages mostly mum my my+ALONE
-5 my+KEYWORD my+UNSUB my+mates my+old my+unsubscribe night no+I no+i no+objection objection
-5 off+MY off+and on+the pigeons pin+> questions+. quiet+> receive+BEFORE sad saved should+I
-5 should+i single song start+> stop+TAIL stop+to survey texts+ME texts+me thats+NEG the
-5 the+OTHER the+manager the+second them+to theres+a theyre think+about to+MY to+your toilets
-5 told told+BEFORE un+ALONE un+BADMSG un+ENDED un+KEYWORD un+NEG un+STOP un+stop unblocked
-5 unblocked+VOC unsubscribe+MENDED unsubscribe+please unsubscribed+> upstairs use+MY want+my
-5 weeks what+BEFORE whenever+> who+GAVE who+gave whole whos+MY worrying worrying+> you
-5 you+WISH you+guys your+BEFORE yourself+>
-4 %+ENDED ,+I ,+MESSAGE ,+NEGATIVE ,+SUBJECT ,+did ,+i ,+more ,+were .+PLURALS .+REVOKE .+TEXT
-4 .+another .+chill .+emphasized .+ending .+everyone .+fine .+it .+left .+liked .+loved
-4 .+removed .+stopped .+that .+thats .+too .+use .+what .+whos .+will .+wtf .+y .+ye 2+> ?+HEY
-4 ?+LIST ?+NEG AGAIN+, AGAIN+TIME ALONE+by ASKED+for ASKED+him BADMSG+TAIL BADMSG+and BEFORE+I
-4 BEFORE+THINGS BEFORE+alone BEFORE+complaints BEFORE+do BEFORE+friday BEFORE+haha BEFORE+he
-4 BEFORE+nothing BEFORE+numbers BEFORE+please BEFORE+reason BEFORE+resume BEFORE+right
-4 BEFORE+says BEFORE+tmrw BEFORE+year BODY+BEFORE BODY+FROM CALL+in DAY+or DITCH+it
-4 DOESNT+BEFORE DOESNT+REMOVE DOESNT+STOP DOESNT+dream DOESNT+like DOESNT+remove DOESNT+think
-4 DONT+DITCH DONT+NEG DONT+stop END+FROM END+of END+off ENDED+? ENDED+all ENDED+of EVENT+VOC
-4 FEEL+WRONG FEEL+wrong FROM+, FROM+TAIL FROM+to GAVE+to GET+NEG GET+SUBJECT GET+out GET+outta
-4 GET+texts GET+this GET+your HEY+BEFORE HEY+ENDED HEY+KEYWORD HEY+NOT HEY+WRONG HEY+YOU
-4 HEY+id HEY+not HEY+stop HEY+wrong I+PULL I+VOC I+WISH I+actually I+cannot I+dont I+enjoy
-4 I+had I+left I+miss I+rely I+stop I+supposed KEYWORD+? KEYWORD+TAIL KEYWORD+all KEYWORD+of
-4 LIST+DOESNT LIST+DONT LIST+lol LIST+with ME+as MENDED+AGAIN MENDED+again MENDED+do MENDED+in
-4 MENDED+resume MENDED+to MESSAGE+, MESSAGES+AGAIN MESSAGES+lol MESSAGES+me MY+THIRD MY+church
-4 MY+deposit MY+end MY+former MY+gate MY+job MY+landline MY+numbers MY+opt MY+permission
-4 MY+school MY+survey MY+whole MY+year NEG+ASKED NEG+END NEG+ENDED NEG+REMOVE NEG+STOP
-4 NEG+THINGS NEG+and NEG+by NEG+complaints NEG+deals NEG+nothing NEG+reason NEG+remove
-4 NEG+stop NEG+think NEGATIVE+KINDS NEGATIVE+OTHER NEGATIVE+complaints NEGATIVE+deals
-4 NEGATIVE+nothing NEGATIVE+reason NOBODY NOBODY+. NOT+LOSE NOT+REMOVE NUMBER+SUBJECT
-4 NUMBER+are OTHER+please PLURALS+since RECEIVE+BEFORE REMOVE+it REPLIED+THIRD REPLY+to
-4 SEND+MY SEND+THESE SENDING+HEY SENDING+MY SENDING+PLURALS SENDING+but SENDING+lol SENDING+my
-4 SENDING+please STOP+counting STOP+on SUBJECT+LOSE SUBJECT+cannot SUBJECT+cut SUBJECT+guys
-4 SUBJECT+miss SUBJECT+rely SUBJECT+supposed TAIL+as TAIL+on TAKE+outta TEXT+TIME THESE+KINDS
-4 THESE+PLURALS THESE+texts THINGS+NEG THINGS+are THIRD+. THIRD+REPLIED THIRD+about THREAT+HEY
-4 THREAT+deaf THREAT+done THREAT+okay TIME+all TIME+we VOC+a VOC+by VOC+guys VOC+leave
-4 VOC+phone VOC+resume VOC+that WANT+GET WANT+MENDED WANT+my WANT+your WHO+I WISH+to YOU+END
-4 YOU+FROM YOU+guys YOU+this a+DAY a+KINDS a+NUMBER a+number able able+to again and+BEFORE
-4 and+GAVE and+NEGATIVE and+NOBODY and+REPLIED and+SEND and+i and+no and+nobody and+put
-4 and+then and+we ants+> anyway+> are+BEFORE arrest as+executor ask+MY at+BEFORE at+the back+>
-4 bad be+0 be+DAY be+able before+MY better by+ME by+TAIL by+me bye+bye can+MY can+the can+you
-4 cancel+my case+> charged cheese chill chill+w closed+on complaints confirmed+. continue
-4 couldnt counting creep date dead+, death decline+MY decline+the deleted deposit
-4 disconnected+. do+YOU dont+BEFORE dont+ENDED dont+KEYWORD dont+LOSE dont+TAKE dont+ever down
-4 dr dream+FROM dream+of else emphasized emphasized+> end+FROM end+of ended+> endless ends+in
-4 everyone+else everything+> executor+> finally first five for+DAY for+VOC for+all for+your
-4 forgot forty forty+BEFORE found+MY friday+. from+your get+out get+outta get+the getting+your
-4 give+VOC give+me glad going+> grandpa grow had+NEG had+a haha+> help him+to hiring his+EVENT
-4 homework i+VOC i+actually i+cannot i+dont i+enjoy i+miss i+rely i+supposed i+think im+HEY
-4 im+deaf im+done im+in im+okay insist is+DOESNT is+SENDING is+dead is+this is+what it+HEY
-4 it+NEG its+NEG ive+NEGATIVE ive+no keep+me kind+FROM kind+of leave+MY left+MY let+it letter
-4 liked liked+> list+FROM list+please long+as looks love+MY love+THESE love+these loved
-4 loved+> making many+texts me+LIST me+as min mine mine+> miracle missing my+LIST my+WHO
-4 my+former my+opt my+permission my+soup my+whole needed never never+> next+BEFORE no+KINDS
-4 no+OTHER no+SUBJECT no+complaints no+deals no+nothing no+reason noise nope+> not+LOSE
-4 number+on numbers object of+ME of+TAIL of+TEXT off+TIME off+that offer+> okay+with only+MY
-4 opted+BEFORE opted+ME opted+TAIL opted+VOC or+ENDED or+KEYWORD or+STOP order other out+TIME
-4 out+of outta+here over over+BEFORE page playing please please+CALL please+resume
-4 private+BEFORE put put+BEFORE putting quilt quit+DOING quits quits+> read+every read+it
-4 refund refuse+to rely rely+on removed+, remover report revoke+my ridiculous ridiculous+>
-4 rosa row row+f running sale same satan saturday say scared seats send+BEFORE sent shared
-4 should+SUBJECT sms+> so+I so+SUBJECT so+stop some somebodys something sorry+BEFORE
-4 sorry+MENDED sorry+WRONG sorry+wrong speech star still+TAKE stop+by stopped+> stupid
-4 subscribe subscribe+to summer supplies surprise tell+THIRD tell+him tells tells+VOC ten
-4 texts+HEY texts+TAIL texts+VOC texts+again than thats+the the+BADMSG the+PHONE the+THINGS
-4 the+end the+house the+late them+BEFORE these+KINDS they+DOESNT they+NOT till to+ALONE
-4 to+LOSE to+REPLIED to+report to+stop to+unsubscribe to+use told+ME told+TAIL told+me
-4 told+you took+BEFORE took+forever ttyl turn+it undo+> unit until use+BEFORE used+to was+my
-4 what+kind whats+MY whats+the who whole+WHO whos+BEFORE whos+this why will will+GET win+>
-4 with+BEFORE with+NEG works would+be wouldnt+dream wrong wtf wtf+> you+FROM you+GAVE you+this
-3 "+and ,+KINDS ,+PULL ,+THESE ,+THIRD ,+does ,+even ,+leave ,+lets ,+meant ,+need ,+one
-3 ,+only ,+some ,+text ,+these ,+thought .+" .+0 .+DEAR .+MESSAGE .+MESSAGES .+SEND .+SENDING
-3 .+THIRD .+add .+all .+best .+c .+cant .+confirmed .+depends .+didnt .+ended .+ends .+from
-3 .+grandpa .+his .+hmm .+house .+ignore .+maybe .+none .+nope .+of .+out .+perfect .+promos
-3 .+quitting .+remind .+resume .+should .+some .+sorted .+texts .+theyre .+those .+thx .+two
-3 .+undo .+very .+well .+where .+wont .+yesterday 0+? 0+VOC 0+is 0+min 1+> 2+THINGS ?+MY ?+YOU
-3 ?+my ?+were ?+you ALONE+DOING ALONE+and ALONE+is ALONE+putting ASKED+VOC BADMSG+,
-3 BADMSG+DOING BADMSG+ME BADMSG+THINGS BADMSG+at BADMSG+free BADMSG+me BADMSG+of
-3 BADMSG+putting BADMSG+to BEFORE+BADMSG BEFORE+BLOCK BEFORE+CALL BEFORE+KINDS BEFORE+SUBJECT
-3 BEFORE+after BEFORE+all BEFORE+at BEFORE+autocorrected BEFORE+away BEFORE+bleach
-3 BEFORE+blocked BEFORE+blush BEFORE+button BEFORE+cancel BEFORE+cares BEFORE+continue
-3 BEFORE+down BEFORE+ends BEFORE+fell BEFORE+finished BEFORE+flowers BEFORE+form
-3 BEFORE+hiccups BEFORE+homework BEFORE+i BEFORE+info BEFORE+keep BEFORE+key BEFORE+notices
-3 BEFORE+off BEFORE+pain BEFORE+rush BEFORE+since BEFORE+snow BEFORE+something BEFORE+stuff
-3 BEFORE+tells BEFORE+that BEFORE+too BEFORE+warning BEFORE+whenever BEFORE+will
-3 BEFORE+worries BEFORE+youre BLOCK+0 BLOCK+DAY BODY+, BODY+MENDED BODY+please
-3 CALL+autocorrected CALL+the CONSENT+FROM CONSENT+OTHER CONSENT+form CONSENT+to DAY+ENDED
-3 DAY+KEYWORD DAY+OTHER DAY+STOP DAY+VOC DAY+for DAY+min DEAR+call DITCH+THIRD DITCH+YOU
-3 DITCH+be DOESNT+DAY DOESNT+YOU DOESNT+object DOESNT+recall DOESNT+recognise DOESNT+spam
-3 DOESNT+stop DOESNT+you DOING+> DONT+ASKED DONT+PULL DONT+ever DONT+let DONT+mind DONT+object
-3 DONT+recall DONT+recognise DONT+think END+BEFORE END+DAY END+VOC END+him END+my ENDED+MY
-3 ENDED+and ENDED+by ENDED+in ENDED+is ENDED+me ENDED+putting EVENT+MENDED EVENT+please FEEL+.
-3 FEEL+MENDED FROM+course FROM+key FROM+us GAVE+STOP GAVE+SUBJECT GAVE+this GET+PLURALS
-3 GET+SPAMMING GET+annoying GET+every GET+the HEY+I HEY+MY HEY+NEG HEY+you I+ASKED I+DITCH
-3 I+MESSAGE I+NEGATIVE I+REMOVE I+REMOVED I+SENDING I+agree I+already I+ask I+like I+misread
-3 I+no I+prefer I+saw I+should I+sign I+still I+text I+wouldnt KEYWORD KEYWORD+FROM KEYWORD+ME
-3 KEYWORD+MY KEYWORD+and KEYWORD+by KEYWORD+is KEYWORD+me KEYWORD+putting KEYWORD+to
-3 KINDS+BADMSG KINDS+ENDED KINDS+KEYWORD KINDS+PLURALS KINDS+TIME KINDS+my KINDS+notifications
-3 KINDS+so KINDS+then KINDS+was KINDS+you LIST+NEG LIST+TIME LIST+because LIST+code LIST+for
-3 LIST+please LIST+too LOSE+a LOSE+him LOSE+that LOSE+the ME+DAY ME+LIST ME+SENDING ME+back
-3 ME+blush ME+every ME+here ME+on ME+something MENDED+, MENDED+FROM MENDED+REMOVE MENDED+YOU
-3 MENDED+add MENDED+by MENDED+continue MENDED+leave MENDED+my MESSAGE+BADMSG MESSAGE+ENDED
-3 MESSAGE+KEYWORD MESSAGE+is MESSAGE+please MESSAGE+updates MESSAGE+was MESSAGE+with
-3 MESSAGE+you MESSAGES+HEY MESSAGES+ME MESSAGES+TAIL MESSAGES+code MY+BADMSG MY+EVENT MY+KINDS
-3 MY+VOC MY+big MY+blue MY+brother MY+case MY+deals MY+emails MY+fiance MY+hiccups MY+house
-3 MY+main MY+mom MY+mum MY+newsletter MY+one MY+pizza MY+speech MY+subscription MY+will
-3 NEG+DITCH NEG+HEY NEG+TAKE NEG+UNSUB NEG+a NEG+bother NEG+everything NEG+good NEG+is
-3 NEG+light NEG+lol NEG+make NEG+object NEG+one NEG+putting NEG+recall NEG+recognise NEG+rush
-3 NEG+selling NEG+spam NEG+u NEG+warning NEG+worries NEG+youre NEG+yours NEGATIVE+BADMSG
-3 NEGATIVE+I NEGATIVE+NEG NEGATIVE+SUBJECT NEGATIVE+TEXT NEGATIVE+THINGS NEGATIVE+WHO
-3 NEGATIVE+contact NEGATIVE+good NEGATIVE+need NEGATIVE+one NEGATIVE+rush NEGATIVE+warning
-3 NEGATIVE+worries NOT+DAY NOT+END NOT+like NOT+remove NOT+spam NUMBER+on OTHER+TIME OTHER+now
-3 OTHER+on PHONE+BLOCK PHONE+SUBJECT PHONE+autocorrected PHONE+blocked PHONE+fell PHONE+the
-3 PLURALS+code PLURALS+on PULL REMOVE+FROM REMOVE+a REMOVE+from REMOVE+him REMOVED+MY
-3 REMOVED+it REMOVED+the REPLIED+MY REPLIED+he REPLIED+yes REPLY+BEFORE REPLY+PLURALS
-3 REPLY+VOC REPLY+all REPLY+but REPLY+is REPLY+notifications REPLY+please REPLY+rosa REPLY+was
-3 REVOKE+MY REVOKE+my SEND+BEFORE SEND+NEG SEND+again SENDING+BADMSG SENDING+KINDS SENDING+is
-3 SENDING+stop SENDING+updates SENDING+was STOP+ME STOP+is STOP+me STOP+putting SUBJECT+,
-3 SUBJECT+DOING SUBJECT+MY SUBJECT+REMOVE SUBJECT+REMOVED SUBJECT+REPLY SUBJECT+STOP
-3 SUBJECT+agree SUBJECT+as SUBJECT+cant SUBJECT+enjoy SUBJECT+give SUBJECT+heard SUBJECT+leave
-3 SUBJECT+like SUBJECT+lose SUBJECT+lost SUBJECT+misread SUBJECT+off SUBJECT+or SUBJECT+prefer
-3 SUBJECT+promise SUBJECT+saw SUBJECT+shared SUBJECT+should SUBJECT+sign SUBJECT+took
-3 SUBJECT+was SUBJECT+went SUBJECT+wouldnt TAIL+DAY TAIL+LIST TAIL+SENDING TAIL+back
-3 TAIL+blush TAIL+every TAIL+here TAIL+something TAKE+THESE TAKE+out TAKE+saying TAKE+that
-3 TEXT+BADMSG TEXT+ENDED TEXT+KEYWORD TEXT+YOU TEXT+at TEXT+is TEXT+updates TEXT+was TEXT+with
-3 TEXT+you THESE+NUMBER THESE+SENDING THESE+coming THESE+reminders THINGS+, THINGS+> THINGS+so
-3 THINGS+to THIRD+DOESNT THIRD+SENDING THIRD+WANT THIRD+WHO THIRD+as THIRD+call THREAT+ASKED
-3 THREAT+NEG THREAT+REPLY THREAT+be THREAT+over THREAT+pass THREAT+told TIME+DAY TIME+OTHER
-3 TIME+hes VOC+BLOCK VOC+CALL VOC+DOESNT VOC+END VOC+GAVE VOC+I VOC+LIST VOC+NEG VOC+PHONE
-3 VOC+SENDING VOC+TAIL VOC+THIRD VOC+add VOC+asked VOC+block VOC+blush VOC+cant VOC+continue
-3 VOC+get VOC+here VOC+last VOC+promise VOC+restore VOC+start WANT+TEXT WANT+a WANT+hearing
-3 WANT+those WANT+three WHO+NEG WHO+and WHO+are WISH+those WISH+three WISH+your WRONG+LIST
-3 WRONG+about WRONG+thing YOU+, YOU+BLOCK YOU+LOSE YOU+as YOU+asked YOU+block YOU+cant YOU+did
-3 YOU+give YOU+know YOU+off YOU+or YOU+promise YOU+then a+. a+GET a+miracle a+real a+receipt
-3 a+surprise about+SUBJECT about+THESE about+VOC about+YOU about+this about+you actually add
-3 again+, again+TIME ahead+with alarm alert alerts+and all+BEFORE all+THREAT all+means
-3 all+this allergic+> allowed alone+THREAT alone+and alone+im already+GAVE am+on and+ASKED
-3 and+REPLY and+WANT and+regretted anyone+> anytime anyway apologies apologies+for are+,
-3 around as+long ask ask+> asking+for autocorrected back+in bangs+> banks+BEFORE bed
-3 been+SENDING before before+my big birds+> bleach bleach+for block+0 block+DAY blocked+BEFORE
-3 blocked+VOC blocked+YOU blocks blush blush+> bother boxes bring+MY broken broken+> by+all
-3 c+> call+FROM call+ME call+TAIL call+VOC call+me can+I can+VOC can+be can+your cancelled
-3 candle cannot car+DOESNT car+NEG case cell+> charge charged+BEFORE charged+ME charged+TAIL
-3 charged+VOC charged+me clear+BEFORE clicking come+GET company company+is complain
-3 consent+FROM consent+OTHER consent+form contact+MY continue+SENDING couldnt+GET coupons+>
-3 court+OTHER court+date custody cut+off dad+and day+, day+> dead+. deaf deal+> decaf
-3 deleted+BEFORE depends did+the didnt+ALONE didnt+CONSENT didnt+ENDED didnt+KEYWORD
-3 didnt+MENDED didnt+TAKE didnt+consent different disgusting disgusting+, do+> do+SUBJECT
-3 do+you does+it does+the dogs dont+AGAIN dont+ALONE dont+DITCH dont+STOP dont+let dont+object
-3 dont+recall dont+recognise dont+text dont+think dont+want down+> down+for down+with dr+.
-3 drop dude ended+BEFORE ended+up even every+single everybody everywhere eyes+and f+VOC face
-3 falling far fast fell+in fewer fiance fill+BEFORE fine+, fine+by finished+BEFORE
-3 finished+TAIL finished+VOC floor for+EVENT for+LIST for+MESSAGES for+SENDING for+a for+court
-3 for+fun for+me for+texts for+this former forty+more found+it free+THINGS free+cruise
-3 free+pizza from+NEG fun+> gets+BEFORE getting+BADMSG getting+SPAMMING getting+annoying
-3 getting+texts getting+the give+ME give+TAIL go+for go+to gonna good+to got+FROM got+NEG
-3 got+my gotta+be grow+FROM grow+out guests had+NEGATIVE had+no happy+> happy+I happy+i
-3 happy+to happy+with has+MY has+ended has+sold have+a hearing+> heels hello+> here+,
-3 here+BEFORE here+MENDED here+and here+anymore hi+, hiccups hiccups+TIME his+BEFORE hmm
-3 hold+FROM home+BEFORE hope+VOC hospital hours house+. house+NEG house+NOT house+isnt
-3 how+BEFORE hurt i+MESSAGE i+PULL i+agree i+already i+ask i+like i+misread i+prefer i+sign
-3 i+text i+wouldnt id+DOESNT id+DONT id+GAVE id+do id+never idiot ill ill+NEG ill+be ill+pass
-3 im+ASKED im+NEGATIVE im+VOC im+no im+over im+told in+BEFORE in+MENDED in+heels in+it in+my
-3 in+one in+please in+their in+to instead+> instead+FROM instead+of iron is+DONT is+TEXT
-3 is+never is+out is+texting is+that is+there isnt+for it+? it+STOP it+all it+be it+from
-3 it+was its+DOESNT its+NOT its+not ive+ASKED ive+DOESNT job job+> just+KINDS just+MESSAGE
-3 just+SENDING just+TEXT just+found just+text keep+on keep+saying keeps+LIST keeps+SEND
-3 keeps+sending kept key+and killed+BEFORE killing knocking know+. landline landlord
-3 last+KINDS last+LIST last+MESSAGE last+OTHER last+SENDING last+TEXT last+night lawyer+BEFORE
-3 leads lease legal+> let+VOC light like+to line+> list+, list+MENDED list+for list+of locked
-3 lol+I lol+SUBJECT lol+i long making+BEFORE making+VOC man+> many+LIST many+MESSAGES
-3 many+SENDING may+ENDED may+KEYWORD may+STOP mayo me+DAY me+SENDING me+blush me+every me+in
-3 me+on me+posted me+something me+with meant+MY meant+the messages+but messages+on metal
-3 midnight mind+MY mind+the misread miss mods mom more+BADMSG more+bleach mostly+> my+KINDS
-3 my+PLURALS my+brother my+fiance my+landline my+mom my+mum nah+NOT nah+not name name+in names
-3 nan need+BEFORE need+MY need+THIRD need+three needed+> neighbor neighbors never+ASKED
-3 never+BADMSG never+NEG never+PULL never+REPLIED new+WHO newsletter no+HEY no+TEXT no+THINGS
-3 no+WHO no+contact no+good no+need no+one no+rush no+warning no+worries no+youre noise+>
-3 none+. nonstop nope nose not+DAY not+END not+REMOVE not+like not+remove not+spam now+I
-3 now+SUBJECT number+SUBJECT object+to objection+TIME objection+at of+MESSAGE of+course of+us
-3 off+. off+AGAIN off+key off+my often oh+NEG ok+NEG okay old omg+BADMSG omg+ENDED omg+KEYWORD
-3 omg+NEG omg+stop on+it on+your one+with ones+BEFORE only+CALL only+the open+on opt+in
-3 or+DOESNT or+TAKE or+leave or+only ours out+, outside outta owe partner party
-3 patient+SUBJECT people+are perfect permission+to phone+autocorrected phone+in phone+the
-3 photo pick place+. please+BEFORE please+KINDS please+MENDED please+PHONE please+SENDING
-3 please+TEXT please+add please+continue please+leave please+phone plenty+> posted+by price
-3 private+MENDED promise+DOESNT promise+NEG promise+NOT promise+not promos promos+code
-3 put+this puts question+? questions+> quiet quit+on quitting read+BEFORE really recall+giving
-3 receipt recognise recognise+BEFORE recognise+MY recognise+this regretted regretted+BEFORE
-3 regretted+it rejoin release remember+signing remove+him remove+the removed removed+FROM
-3 removed+from removing respond respond+to restore resubscribe reverse revoke+MY revoked
-3 roaming round said said+THIRD said+he said+yes sam same+BEFORE saw+BEFORE says+MY says+NEG
-3 scam screen see+NEG see+NEGATIVE see+no send+it send+to sent+VOC set+> share+BEFORE share+it
-3 shes+MY shes+the show shut+up since+I since+SUBJECT since+i sing single+BEFORE single+day
-3 sings sink sitting sitting+in six size slow slow+down slugs snow+MENDED snow+VOC snow+please
-3 so+BADMSG so+WHO so+happy sofa+> sold+my some+FROM some+of someone+CALL someone+call sorry
-3 start+MENDED stays step+> still+get stop+DOING stop+ME stop+is stop+me stop+putting stops+>
-3 sunscreen surprise+. table talk+to taste tbh tea teacher tell+your tells+SUBJECT tells+YOU
-3 tells+you terminated text+> text+BADMSG text+PLURALS text+VOC text+is text+notifications
-3 text+was texting+, texts+STOP texts+lol than+0 than+DAY than+VOC that+OTHER that+my thats+my
-3 the+CALL the+END the+THIRD the+VOC the+blue the+business the+car the+church the+emails
-3 the+gate the+main the+new the+newsletter the+pizza the+reminders the+school the+survey their
-3 them+. there these+PLURALS these+reminders think+MY this+DAY this+MENDED this+MESSAGES
-3 this+VOC this+one this+ones this+stuff this+texting this+year those those+BEFORE those+LIST
-3 those+MESSAGES those+SENDING thought thought+BEFORE thought+VOC thought+YOU thought+it thru
-3 time+i tmrw+> to+WANT to+getting to+open to+see to+sms to+the told+> told+SUBJECT too+many
-3 too+or treasurer trust+VOC trying trying+to turn+THIRD turn+them two+. ty type
-3 unblocked+SUBJECT unblocked+YOU unsubscribe+BEFORE unsubscribe+VOC up+, up+and us+> use+LIST
-3 use+MENDED use+MESSAGES use+SENDING use+TEXT use+this very voice voicemail wait waiting
-3 want+those was+DAY was+SUBJECT was+in wasnt way+to we we+WANT we+WISH we+won week week+.
-3 weekends whales whatsapp when+youre whens where+did which+THIRD which+WHO which+company
-3 who+died whole+family whose why+> why+did will+I will+SUBJECT will+i winter with+NEGATIVE
-3 with+my with+no with+texts without+ASKED without+SUBJECT without+YOU without+asking
-3 without+your working+> worries would+NEG would+do would+stop writing+MY wrong+LIST
-3 wrong+about wrong+thing y ye+> year+, you+END you+THINGS you+as you+give you+know you+off
-3 you+or you+promise your+TEXT your+THINGS your+THIRD your+eyes your+sms youre+ASKED zero
-2 "+DOESNT "+NEG "+NOT "+in "+not %+on *+to ,+ASKED ,+BEFORE ,+DAY ,+NOT ,+NUMBER ,+PLURALS
-2 ,+REPLIED ,+SENDING ,+TEXT ,+always ,+are ,+be ,+come ,+could ,+dr ,+gate ,+got ,+hell
-2 ,+hello ,+hes ,+how ,+just ,+kids ,+last ,+make ,+maybe ,+number ,+she ,+tell ,+third ,+two
-2 ,+unblocked ,+use ,+well ,+why ,+will ,+youll .+% .+2 .+FEEL .+KINDS .+REPLY .+UNSUBBED
-2 .+again .+any .+anything .+aye .+baby .+bad .+bring .+cancel .+come .+door .+ducking .+email
-2 .+emails .+endless .+eyes .+fewer .+first .+friend .+ha .+he .+hey .+hi .+hit .+hold
-2 .+honestly .+howd .+its .+k .+keep .+last .+lost .+mine .+mostly .+nobody .+nonstop .+omw
-2 .+opted .+order .+orders .+otp .+people .+please .+reacted .+remove .+restart .+resubscribe
-2 .+running .+send .+shell .+somebody .+somebodys .+someones .+sounds .+step .+strat
-2 .+subscribe .+sure .+talk .+tbh .+thank .+to .+tone .+turned .+ty .+unblocked .+unsubscribed
-2 .+was .+whens .+whose .+wouldnt .+yea .+yep .+yess .+youd .+yup .+zero 0+NOT 0+YOU 0+calls
-2 0+guests 0+messages 0+not 0+now 0+people 2+FROM 5pm 5th 6am+> 6pm 7am 9pm ?+SENDING ?+THIRD
-2 ?+VOC ?+for ?+its AGAIN+DAY AGAIN+ENDED ALONE+MENDED ALONE+TAIL ALONE+at ALONE+calling
-2 ALONE+light ALONE+loss ALONE+me ALONE+over ALONE+worrying ASKED+MY ASKED+my ASKED+that
-2 ASKED+to BADMSG+TIME BADMSG+a BADMSG+calling BADMSG+everything BADMSG+for BADMSG+is
-2 BADMSG+light BADMSG+loss BADMSG+or BADMSG+over BADMSG+road BADMSG+worrying BEFORE+BODY
-2 BEFORE+TAKE BEFORE+THIRD BEFORE+add BEFORE+another BEFORE+appointment BEFORE+bangs
-2 BEFORE+call BEFORE+came BEFORE+can BEFORE+chairs BEFORE+changed BEFORE+charges BEFORE+coming
-2 BEFORE+cost BEFORE+count BEFORE+dad BEFORE+died BEFORE+does BEFORE+even BEFORE+every
-2 BEFORE+family BEFORE+four BEFORE+fyi BEFORE+god BEFORE+good BEFORE+internet BEFORE+isnt
-2 BEFORE+joke BEFORE+keeps BEFORE+latex BEFORE+let BEFORE+list BEFORE+longer BEFORE+msg
-2 BEFORE+next BEFORE+noise BEFORE+nonstop BEFORE+not BEFORE+number BEFORE+one BEFORE+ones
-2 BEFORE+opted BEFORE+paid BEFORE+posted BEFORE+prob BEFORE+problem BEFORE+put
-2 BEFORE+reactivate BEFORE+reinstate BEFORE+running BEFORE+save BEFORE+seats BEFORE+shoes
-2 BEFORE+show BEFORE+sir BEFORE+sleep BEFORE+sofa BEFORE+song BEFORE+sorry BEFORE+speak
-2 BEFORE+start BEFORE+stopped BEFORE+street BEFORE+surprises BEFORE+thanks BEFORE+they
-2 BEFORE+told BEFORE+tried BEFORE+wants BEFORE+was BEFORE+wasnt BEFORE+we BEFORE+werent
-2 BEFORE+without BEFORE+wonder BLOCK+AGAIN BLOCK+FROM BLOCK+MY BLOCK+THESE BLOCK+again
-2 BLOCK+my BLOCK+the BLOCK+u BODY+off BODY+on BODY+out CALL+, CALL+FROM CALL+GAVE CALL+as
-2 CALL+fell CALL+fyi CALL+put DAY+ALONE DAY+BADMSG DAY+MENDED DAY+calls DAY+guests
-2 DAY+messages DAY+now DAY+person DAY+please DAY+stop DEAR+CALL DITCH+, DITCH+> DITCH+I
-2 DITCH+MENDED DITCH+a DITCH+we DOESNT+0 DOESNT+BODY DOESNT+CONSENT DOESNT+FROM DOESNT+LIST
-2 DOESNT+MENDED DOESNT+REPLY DOESNT+SPAMMING DOESNT+bother DOESNT+coming DOESNT+consent
-2 DOESNT+ever DOESNT+from DOESNT+get DOESNT+make DOESNT+mean DOESNT+mess DOESNT+my DOESNT+open
-2 DOESNT+ready DOESNT+really DOESNT+receive DOESNT+remember DOESNT+say DOESNT+serve
-2 DOESNT+shivon DOESNT+shut DOESNT+taken DOESNT+talk DOESNT+text DOESNT+to DOESNT+today
-2 DOESNT+want DOESNT+yet DOING+FROM DOING+about DOING+of DONT+BADMSG DONT+BODY DONT+END
-2 DONT+GAVE DONT+LIST DONT+REMOVED DONT+REPLIED DONT+mess DONT+read DONT+remember DONT+taken
-2 DONT+want END+TAIL END+a END+em END+road END+that END+u ENDED ENDED+. ENDED+FROM ENDED+TAIL
-2 ENDED+at ENDED+calling ENDED+everything ENDED+it ENDED+leaving ENDED+light ENDED+loss
-2 ENDED+or ENDED+over ENDED+please ENDED+road ENDED+texting ENDED+the ENDED+to EVENT
-2 EVENT+EVENT EVENT+HEY EVENT+all EVENT+list FEEL+BEFORE FEEL+about FEEL+and FROM+AGAIN
-2 FROM+NEG FROM+OTHER FROM+after FROM+again FROM+at FROM+by FROM+if FROM+me FROM+messages
-2 FROM+nothing FROM+so FROM+story FROM+the FROM+them FROM+when FROM+without GAVE+. GAVE+>
-2 GAVE+BEFORE GAVE+ENDED GAVE+FROM GAVE+KEYWORD GAVE+YOU GAVE+away GAVE+for GAVE+from
-2 GAVE+quit GAVE+stop GAVE+the GAVE+u GAVE+up GET+> GET+BEFORE GET+SENDING GET+a GET+back
-2 GET+everything GET+on GET+rid GET+you HEY+DOESNT HEY+REPLIED HEY+THESE HEY+TIME HEY+about
-2 HEY+all HEY+is HEY+let HEY+said I+CONSENT I+DOING I+DONT I+END I+HATE I+KEYWORD I+KINDS
-2 I+LOSE I+MENDED I+NEG I+all I+bring I+closed I+consent I+could I+cut I+decided I+ended
-2 I+hate I+hated I+let I+lost I+now I+request I+rmove I+send I+signed I+used I+wanna I+went
-2 I+were I+won KEYWORD+. KEYWORD+at KEYWORD+calling KEYWORD+everything KEYWORD+it
-2 KEYWORD+leaving KEYWORD+light KEYWORD+loss KEYWORD+or KEYWORD+over KEYWORD+please
-2 KEYWORD+road KEYWORD+texting KEYWORD+the KINDS+> KINDS+GAVE KINDS+STOP KINDS+YOU KINDS+at
-2 KINDS+away KINDS+count KINDS+is KINDS+it KINDS+now KINDS+number KINDS+on KINDS+saved
-2 KINDS+stop KINDS+too LIST+? LIST+AGAIN LIST+LIST LIST+PLURALS LIST+VOC LIST+YOU LIST+and
-2 LIST+back LIST+come LIST+me LIST+of LIST+still LIST+that LIST+werent LOSE+0 LOSE+DAY
-2 LOSE+VOC LOSE+em LOSE+it LOSE+now LOSE+off LOSE+one LOSE+u ME+CALL ME+DEAR ME+DITCH
-2 ME+MENDED ME+VOC ME+a ME+all ME+alone ME+another ME+are ME+four ME+in ME+instead ME+nonstop
-2 ME+notifications ME+posted ME+texts ME+that ME+with MENDED+2 MENDED+BEFORE MENDED+BLOCK
-2 MENDED+CALL MENDED+SUBJECT MENDED+WANT MENDED+about MENDED+any MENDED+but MENDED+day
-2 MENDED+ended MENDED+ends MENDED+form MENDED+go MENDED+god MENDED+of MENDED+reactivate
-2 MENDED+reinstate MENDED+start MENDED+that MENDED+the MENDED+use MENDED+you MESSAGE+FROM
-2 MESSAGE+KINDS MESSAGE+STOP MESSAGE+TIME MESSAGE+YOU MESSAGE+at MESSAGE+away MESSAGE+count
-2 MESSAGE+notifications MESSAGE+now MESSAGE+number MESSAGE+so MESSAGE+stop MESSAGES+KINDS
-2 MESSAGES+LIST MESSAGES+PLURALS MESSAGES+and MESSAGES+come MESSAGES+for MESSAGES+that
-2 MESSAGES+werent MY MY+0 MY+5th MY+6pm MY+ENDED MY+GET MY+NEGATIVE MY+THINGS MY+agree
-2 MY+alarm MY+application MY+arrest MY+bakery MY+bank MY+banks MY+best MY+bulletin MY+business
-2 MY+cable MY+call MY+car MY+card MY+cat MY+cease MY+charges MY+claim MY+coupon MY+crack
-2 MY+database MY+daughter MY+dead MY+email MY+ending MY+estimate MY+even MY+file MY+flight
-2 MY+flowers MY+goat MY+gym MY+hair MY+hearing MY+heart MY+heat MY+in MY+insurance MY+iron
-2 MY+judge MY+keeps MY+kitchen MY+landlord MY+late MY+lease MY+library MY+life MY+link MY+mask
-2 MY+money MY+month MY+nan MY+neighbor MY+neighbors MY+no MY+noise MY+nonsense MY+offer
-2 MY+only MY+parish MY+party MY+pool MY+print MY+promos MY+pub MY+rash MY+replies MY+sale
-2 MY+same MY+seats MY+secretary MY+side MY+slot MY+son MY+song MY+sons MY+sound MY+stuff
-2 MY+taste MY+third MY+weddings MY+winter MY+word MY+work MY+world MY+yard MY+zip MY+zoo
-2 NEG+BADMSG NEG+BODY NEG+DAY NEG+EVENT NEG+NEG NEG+against NEG+all NEG+answer NEG+appointment
-2 NEG+ask NEG+at NEG+beats NEG+calling NEG+comes NEG+em NEG+ever NEG+homework NEG+internet
-2 NEG+it NEG+leaving NEG+like NEG+longer NEG+loss NEG+mess NEG+mine NEG+open NEG+ours NEG+over
-2 NEG+prob NEG+problem NEG+ready NEG+really NEG+remember NEG+said NEG+saying NEG+shivon
-2 NEG+shut NEG+speak NEG+taken NEG+talk NEG+they NEG+today NEG+told NEG+unsubscribe NEG+using
-2 NEG+want NEG+wonder NEG+worry NEG+yet NEGATIVE+CALL NEGATIVE+DOESNT NEGATIVE+PLURALS
-2 NEGATIVE+THIRD NEGATIVE+THREAT NEGATIVE+appointment NEGATIVE+homework NEGATIVE+im
-2 NEGATIVE+internet NEGATIVE+longer NEGATIVE+message NEGATIVE+prob NEGATIVE+problem
-2 NEGATIVE+speak NEGATIVE+wonder NOBODY+ASKED NOBODY+told NOT+0 NOT+BADMSG NOT+BEFORE NOT+FROM
-2 NOT+SPAMMING NOT+SUBJECT NOT+TIME NOT+UNSUB NOT+WISH NOT+YOU NOT+ask NOT+at NOT+from
-2 NOT+getting NOT+mind NOT+ours NOT+ready NOT+shivon NOT+take NOT+to NOT+today NOT+yet NOT+you
-2 NUMBER+I NUMBER+MY NUMBER+YOU NUMBER+any NUMBER+by NUMBER+ends NUMBER+for NUMBER+i NUMBER+in
-2 NUMBER+you OTHER+OTHER OTHER+WANT OTHER+before OTHER+here OTHER+one OTHER+says OTHER+so
-2 PHONE+CALL PHONE+GAVE PHONE+MY PHONE+YOU PHONE+any PHONE+by PHONE+do PHONE+ends PHONE+fyi
-2 PHONE+not PHONE+of PHONE+put PHONE+when PHONE+with PHONE+you PLURALS+by PLURALS+still
-2 PLURALS+too PULL+, PULL+BEFORE PULL+SUBJECT PULL+doors PULL+from PULL+off PULL+you
-2 RECEIVE+MESSAGE RECEIVE+TEXT REMOVE+, REMOVE+THIRD REMOVE+that REMOVED+, REMOVED+FROM
-2 REMOVED+ME REMOVED+TAIL REMOVED+VOC REMOVED+me REPLIED+DOESNT REPLIED+ME REPLIED+TAIL
-2 REPLIED+VOC REPLIED+YOU REPLIED+if REPLIED+me REPLIED+that REPLIED+the REPLIED+you
-2 REPLY+BADMSG REPLY+END REPLY+MESSAGES REPLY+THESE REPLY+TIME REPLY+count REPLY+end REPLY+it
-2 REPLY+means REPLY+now REPLY+number REPLY+you SEND SEND+, SEND+AGAIN SEND+FROM SEND+SUBJECT
-2 SEND+YOU SEND+someone SEND+the SEND+them SEND+you SENDING+AGAIN SENDING+ALONE SENDING+ENDED
-2 SENDING+GAVE SENDING+KEYWORD SENDING+away SENDING+count SENDING+help SENDING+notifications
-2 SENDING+number SENDING+them SENDING+werent SENDING+with SENDING+you SPAMMING+> STOP+all
-2 STOP+answering STOP+at STOP+calling STOP+leaving STOP+light STOP+loss STOP+my STOP+over
-2 STOP+texting STOP+these STOP+using SUBJECT SUBJECT+BLOCK SUBJECT+CONSENT SUBJECT+DITCH
-2 SUBJECT+MESSAGE SUBJECT+PULL SUBJECT+TAKE SUBJECT+a SUBJECT+already SUBJECT+always
-2 SUBJECT+been SUBJECT+better SUBJECT+blocked SUBJECT+bring SUBJECT+by SUBJECT+carry
-2 SUBJECT+consent SUBJECT+dare SUBJECT+did SUBJECT+dropped SUBJECT+else SUBJECT+fix
-2 SUBJECT+forgot SUBJECT+get SUBJECT+getting SUBJECT+hated SUBJECT+hit SUBJECT+its
-2 SUBJECT+just SUBJECT+lot SUBJECT+love SUBJECT+might SUBJECT+mind SUBJECT+now SUBJECT+out
-2 SUBJECT+owe SUBJECT+possible SUBJECT+put SUBJECT+request SUBJECT+restore SUBJECT+rmove
-2 SUBJECT+send SUBJECT+she SUBJECT+signed SUBJECT+start SUBJECT+still SUBJECT+stopped
-2 SUBJECT+text SUBJECT+texted SUBJECT+think SUBJECT+told SUBJECT+typed SUBJECT+under
-2 SUBJECT+we SUBJECT+were SUBJECT+won SUBJECT+would SUBJECT+wrote TAIL+DEAR TAIL+DITCH TAIL+a
-2 TAIL+all TAIL+alone TAIL+another TAIL+are TAIL+by TAIL+four TAIL+in TAIL+instead
-2 TAIL+nonstop TAIL+notifications TAIL+posted TAIL+texts TAIL+that TAIL+to TAIL+with TAKE+2
-2 TAKE+LIST TAKE+SUBJECT TAKE+anybody TAKE+em TAKE+everything TAKE+going TAKE+it TAKE+nothing
-2 TAKE+one TAKE+rid TAKE+two TEXT+KINDS TEXT+VOC TEXT+away TEXT+count TEXT+my
-2 TEXT+notifications TEXT+now TEXT+number TEXT+please TEXT+so TEXT+stop THESE+BEFORE
-2 THESE+LIST THESE+THINGS THESE+TIME THESE+WHO THESE+YOU THESE+back THESE+notices THESE+on
-2 THESE+people THESE+to THINGS THINGS+GET THINGS+NEGATIVE THINGS+TAKE THINGS+VOC THINGS+before
-2 THINGS+for THINGS+get THINGS+has THINGS+no THINGS+on THIRD+BEFORE THIRD+ENDED THIRD+I
-2 THIRD+KEYWORD THIRD+MESSAGES THIRD+NEGATIVE THIRD+PULL THIRD+REMOVED THIRD+STOP THIRD+YOU
-2 THIRD+aint THIRD+back THIRD+be THIRD+by THIRD+came THIRD+coming THIRD+cut THIRD+from THIRD+i
-2 THIRD+last THIRD+left THIRD+no THIRD+on THIRD+opted THIRD+people THIRD+quit THIRD+said
-2 THIRD+texts THIRD+the THIRD+told THIRD+took THIRD+was THIRD+would THREAT+ENDED
-2 THREAT+KEYWORD THREAT+PHONE THREAT+SEND THREAT+going THREAT+learning THREAT+locked
-2 THREAT+send THREAT+stop TIME+0 TIME+THREAT TIME+do TIME+does TIME+im TIME+me TIME+night
-2 TIME+possible TIME+she TIME+you UNSUB+OTHER UNSUB+button UNSUBBED+FROM UNSUBBED+from
-2 VOC+DEAR VOC+DOING VOC+SUBJECT VOC+THINGS VOC+TIME VOC+WISH VOC+actually VOC+ads VOC+alone
-2 VOC+another VOC+at VOC+better VOC+cancel VOC+carry VOC+charged VOC+dare VOC+did VOC+direct
-2 VOC+email VOC+every VOC+four VOC+god VOC+had VOC+i VOC+instead VOC+keeps VOC+know VOC+list
-2 VOC+lot VOC+might VOC+mind VOC+noise VOC+nonstop VOC+not VOC+notifications VOC+one VOC+or
-2 VOC+posted VOC+put VOC+reactivate VOC+reinstate VOC+right VOC+set VOC+something VOC+stopped
-2 VOC+sure VOC+texts VOC+the VOC+then VOC+twice VOC+under VOC+use VOC+went VOC+were VOC+wont
-2 VOC+wrote WANT+END WANT+LOSE WANT+MY WANT+cancel WANT+help WANT+him WANT+this WHO+> WHO+?
-2 WHO+LIST WHO+NEGATIVE WHO+REPLIED WHO+but WHO+came WHO+my WHO+no WHO+reads WHO+the WISH+>
-2 WISH+BEFORE WISH+CALL WISH+MENDED WISH+TIME WISH+cancel WISH+help WISH+him WISH+if WISH+me
-2 WISH+my WISH+texts WISH+the WRONG+, WRONG+> WRONG+AGAIN WRONG+OTHER WRONG+again YOU+DITCH
-2 YOU+GAVE YOU+GET YOU+MY YOU+REPLIED YOU+TIME YOU+UNSUB YOU+actually YOU+better YOU+by
-2 YOU+carry YOU+charged YOU+cut YOU+dare YOU+do YOU+fix YOU+had YOU+lot YOU+might YOU+mind
-2 YOU+never YOU+open YOU+out YOU+put YOU+restore YOU+sure YOU+under YOU+unsubscribe YOU+went
-2 YOU+were YOU+wrote a+BODY a+DITCH a+TEXT a+WANT a+WISH a+bad a+blood a+christening a+girl
-2 a+hearing a+rematch a+rooster a+spare a+warning a+wasp a+week a+word about+how about+to
-2 above abt+MY abt+the accepted actually+WANT actually+WISH actually+like add+MY advertising
-2 advice after+the afternoon again+DAY against+BEFORE ago+and agree+on ahead+and alerts+on
-2 algebra alive all+> all+SUBJECT all+to already+have already+paid always+BEFORE always+MY
-2 an+VOC an+idiot anchovies and+BODY and+am and+cut and+desist and+do and+it and+leave
-2 and+make and+opted and+send and+sent and+still and+think and+told and+wont annoying
-2 annoying+> any+> anybody+here anymore+. anytime+> apartment app application appointment+>
-2 appreciate+BEFORE approve are+DOESNT are+FROM are+NEG are+NOT are+SUBJECT are+dead are+good
-2 are+here are+not are+the as+MESSAGES as+SENDING as+TEXT as+VOC as+YOU as+last as+spam as+you
-2 ask+that asked asked+SUBJECT asked+TIME asked+if at+> at+OTHER at+SUBJECT at+VOC at+all
-2 at+night at+this at+you ate attached attorney+> away+FROM away+from away+my away+with
-2 awful+and aye back+to backstop bad+BEFORE bags bakery band banks banned banned+FROM
-2 banned+from banner barely be+LIST be+MESSAGES be+REMOVE be+SENDING be+TAKE be+UNSUBBED
-2 be+fishing be+good be+on be+over be+taking be+texting be+unsubscribed be+your beat beats
-2 beautiful because+THREAT because+im been+a been+coming been+so been+there before+> before+I
-2 before+SUBJECT before+VOC before+i behind+BEFORE below bend bill+, birds biscuits bit
-2 block+THESE block+u blocked+AGAIN blocked+SUBJECT blocked+again blocked+you blue+one board
-2 bond book+BEFORE bookings bookings+, boring both both+agree bother+VOC bothering+BEFORE
-2 bothering+ME bothering+TAIL bothering+VOC bothering+me bothers bothers+BEFORE bothers+ME
-2 bothers+TAIL bothers+VOC bothers+me bought break break+FROM break+from brilliant bring+on
-2 bring+the brought bulletin bulletin+> bury but+ME but+TAIL but+VOC but+keep but+me but+those
-2 by+THINGS by+TIME by+VOC by+at by+itself by+mistake by+sms by+the by+whenever cable cactus
-2 call+, call+BEFORE call+NEG call+from called+VOC calling+VOC calls+a came+BEFORE came+FROM
-2 came+by came+off can+> can+THIRD can+YOU can+we cancel+VOC canceled candle+> cant+GET
-2 cant+believe cant+get cant+make cant+see car+, cares cares+> carry cases catalogs
-2 catalogs+by cease+and chairs chairs+, chambers change+, chapter charged+roaming charges
-2 charges+BEFORE chat check+> checked+> cheers+for cheese+, christening christening+.
-2 christmas+NEG christmas+without church+LIST cinnamon claim class+is close+your code+, color
-2 come+and coming+DAY company+. competitors complain+> complaints+about confirmed contact+my
-2 continue+SEND continue+sending copy+FROM copy+of cost could+, could+DEAR could+THIRD
-2 could+have could+u couldnt+GAVE couldnt+have count+as counter+SUBJECT coupon+. course
-2 course+, course+SUBJECT course+VOC course+YOU course+you crack crew cruise cure curious+how
-2 cut+> cut+FROM cut+VOC cut+it cv dad+, dance dare dare+BEFORE database database+> day+FROM
-2 days+FROM dead dead+BADMSG dead+END dead+ENDED dead+KEYWORD dead+end deaf+. deal+with
-2 decided decided+to deed delete+the delivered delivery+, desist+or dessert did+> did+BEFORE
-2 did+DOESNT did+NEG did+NOT did+it did+my did+not didnt+GET didnt+OTHER didnt+REPLY
-2 didnt+SENDING didnt+WANT didnt+WISH didnt+get didnt+mean didnt+text didnt+work die+> diet
-2 dinner+, dip directory disaster discontinue+the disregard disregard+MY do+0 do+DAY do+this
-2 doctor+BEFORE doctor+END doctor+cut does+this does+your dogs+BEFORE dolores done+> done+all
-2 done+with dont+BODY dont+LIST dont+NEG dont+REPLY dont+SENDING dont+mess dont+remember
-2 dont+stop door+DOESNT doors+, down+MY drew driveway drop+> drop+VOC drop+it dropped
-2 dropped+BEFORE dropped+FROM ducking ear earlier early+, early+> easier easiest easiest+for
-2 east else+is em+coming email+BEFORE emailed emojis end+MY end+SUBJECT end+road end+the
-2 ending+0 ending+DAY ending+MY endorse enjoy+your enough+, enough+BEFORE enough+or ensure+MY
-2 envelope escrow estimate estimate+> even+legal ever+ENDED ever+NEG every+minute every+other
-2 everyones everything+, everywhere+. evidence evidence+> executor explain+> eyes eyes+>
-2 f+BEFORE facial fan far+away fastest fault favourite favourite+word fee+. feel fell+FROM
-2 fill+it filled filled+> filling film filter filthy finish finished+ME finished+me finna firm
-2 five+minutes fixin fixin+to footsteps for+0 for+DEAR for+DOESNT for+sale forget+>
-2 forget+BEFORE forgot+MY four+BEFORE four+times freaked freaked+BEFORE freaked+ME
-2 freaked+TAIL freaked+VOC freaked+me free+VOC friday+, friday+OTHER friend from+ME from+TAIL
-2 full+, fyi fyi+> game gas gate+THINGS gate+code gave+away gave+up gentle gentle+with get
-2 get+back get+nothing get+rid gets+MY getting+SENDING getting+any girl+> give+SUBJECT
-2 give+YOU give+you given+MY glad+SUBJECT glad+VOC glad+YOU glad+you glasses glue go+FROM
-2 go+OTHER go+on go+out go+team go+with goat god+, god+let goes+FROM goes+to going+with
-2 goldfish gone+? good+DOESNT good+DONT good+dont good+with gorgeous got+charged got+kicked
-2 got+out got+to gran grand+, granted grateful+> great green guests+> guys+> had+an had+been
-2 half+> hand+> has+GAVE has+NEGATIVE has+REPLIED has+been has+got has+no has+the hated
-2 hated+every have+SUBJECT have+my he+would hear+BEFORE hear+VOC hear+from hearing heat
-2 hell+BADMSG hell+ENDED hell+KEYWORD hell+be help+with helped helping her+I her+SUBJECT her+i
-2 here+AGAIN here+with hes+BEFORE hes+FROM hey hey+I hey+SUBJECT hey+i hi him+. him+AGAIN
-2 him+MY him+again him+the his+MESSAGES his+SENDING his+WHO his+dad his+name his+texts
-2 hold+BEFORE home+VOC honestly+> hope+YOU hope+you host hot hour+> house+, how+I how+come
-2 how+did how+i how+much how+my how+often howd hug human+reads hurt+> husband+opted i+CONSENT
-2 i+DITCH i+DONT i+END i+HATE i+KINDS i+LOSE i+MENDED i+REMOVED i+SENDING i+TAKE i+WISH
-2 i+consent i+could i+hate i+hated i+heard i+hit i+keep i+leave i+let i+lost i+must i+now
-2 i+request i+saw i+should i+signed i+typed i+used i+wanna id+HATE id+TAKE id+hate id+rather
-2 idk+VOC idk+YOU idk+u if+its if+possible if+she if+we ignore+> ignore+my ill+ALONE
-2 ill+BADMSG ill+ENDED ill+KEYWORD ill+STOP ill+stop im+PHONE im+going im+learning im+locked
-2 in in+. in+BADMSG in+any in+every in+hospital in+line in+once in+our in+row in+spam
-2 in+spanish in+that in+town info info+BEFORE inform infos insurance+> insurance+VOC
-2 interested+> intern internet interpreter into introduce invoice iron+. is is+BLOCK is+THIRD
-2 is+TIME is+blocked is+broken is+full is+getting is+it is+messaging is+my is+not is+off
-2 is+something isnt isnt+> isnt+TIME isnt+in isnt+working it+ALONE it+GAVE it+REPLIED
-2 it+SUBJECT it+THREAT it+WANT it+YOU it+anymore it+costs it+stop it+stopped it+this it+with
-2 it+you its+BADMSG its+always its+been its+every its+over its+siobhan its+two itself ive+DONT
-2 ive+UNSUBBED ive+never ive+told ive+unsubscribed job+and john judge+BEFORE june just
-2 just+VOC just+saw karaoke keep+ME keep+MENDED keep+TAIL keep+THESE keep+THIRD keep+em
-2 keep+going keep+them keeps+ASKED keeps+MESSAGES keeps+TEXT keeps+texting kicked kicked+FROM
-2 kill+ME kill+TAIL kill+VOC kill+me killed+ME killed+TAIL killed+VOC killed+me killing+BEFORE
-2 killing+ME killing+TAIL killing+VOC killing+me knee knock+doors know+BEFORE know+I know+VOC
-2 know+YOU know+but know+i know+you l ladies last+REPLY last+THINGS last+summer last+text
-2 last+thing late+, late+> late+BODY late+OTHER late+fee latex latex+gloves laugh lawn
-2 lawyer+> lawyer+ENDED lawyer+KEYWORD lawyer+NEG lawyer+STOP lawyer+quit leak leaking
-2 leaking+> learned learning learning+to leave+SUBJECT leave+YOU leave+a leave+you leaving+MY
-2 legal lend let let+BEFORE lets+END lets+do lets+end letter+> library light+on lights
-2 lights+, like+VOC like+an like+that like+these like+your line line+TIME live+BEFORE living
-2 locked+FROM locked+out lol+, long+BEFORE longer longer+OTHER longer+in longer+need
-2 longer+works lose+my loser loss lost+0 lost+DAY lost+NEG lost+without lost+your lot m
-2 mad+TIME mad+at make+a making+ME making+TAIL making+me man+BEFORE man+REPLIED man+said mans
-2 married mask max may+. may+ALONE may+BADMSG may+BEFORE may+stop maybe+> maybe+DOESNT
-2 maybe+NEG maybe+SUBJECT maybe+VOC maybe+YOU maybe+you me+CALL me+DEAR me+DITCH me+MENDED
-2 me+PLURALS me+VOC me+a me+all me+alone me+another me+back me+four me+instead me+nonstop
-2 me+notifications me+texts me+that mean+to means+BEFORE means+REPLY meant meant+BADMSG
-2 meant+NEG message+, message+. message+FROM message+SUBJECT message+YOU message+of
-2 message+you messages+for messages+too mid might+be mile milk min+> mind+BEFORE mine+was
-2 minute minute+and minutes minutes+> miracle+worker miss+MY miss+your missed+CALL missed+call
-2 missing+> mistake+> mom+. monday month+> more+BODY more+bangs more+chairs more+latex
-2 more+pain more+person more+snow more+so more+surprises morning+and mother+, mouth
-2 move+BEFORE much+> mums my+OTHER my+THIRD my+application my+case my+daughter my+deposit
-2 my+file my+first my+hair my+heart my+landlord my+life my+messages my+nan my+neighbor my+new
-2 my+slot my+son my+sons my+subscription my+will my+work my+zip nah+DOESNT nah+NEG name+FROM
-2 name+is name+off name+right names+and nap near nearly nearly+finished need need+help
-2 need+the need+them never+ALONE never+ENDED never+GAVE never+KEYWORD never+LOSE never+REMOVED
-2 never+STOP never+TAKE never+stop never+taken new+one newsletter+BEFORE newsletter+LIST
-2 newsletter+MESSAGES newsletter+SENDING newsletter+is newsletter+texts next+ENDED next+EVENT
-2 next+month night+, night+> no+CALL no+DOESNT no+NOT no+PLURALS no+THIRD no+appointment
-2 no+homework no+internet no+longer no+message no+not no+prob no+problem no+speak no+wonder
-2 nobody+ASKED nobody+told non non+ALONE non+BADMSG non+ENDED non+KEYWORD non+NEG non+STOP
-2 non+stop nonsense nonstop+, not+0 not+BADMSG not+BEFORE not+FROM not+SPAMMING not+SUBJECT
-2 not+UNSUB not+WISH not+YOU not+ask not+coming not+from not+getting not+mind not+my not+ready
-2 not+shivon not+take not+to not+today not+yet not+you nothing nothing+HEY nothing+beats
-2 nothing+lol notice notice+BEFORE notices+. notifications+> now+. now+WANT now+WISH number+I
-2 number+VOC number+and number+any number+by number+do number+ends number+i number+in
-2 number+of numbers+for of+0 of+LIST of+SENDING of+THIRD of+WHO of+messages of+my of+story
-2 of+them off+NEG off+again off+at off+his off+the off+to offence office oh+NEGATIVE oh+good
-2 oh+no ok+BADMSG ok+STOP old+one omw on on+LIST on+MENDED on+SENDING on+TEXT on+its on+main
-2 on+there on+tue once+a one+, one+? one+WHO one+on one+who ones+MY online only+DAY
-2 only+MESSAGES only+SUBJECT only+if only+meant op op+> open+BEFORE open+MY open+the opening
-2 opening+BEFORE opt opted+me opted+us or+DONT or+FROM or+did or+from or+the order+. orders
-2 other+ones other+side otherwise otp otp+DOESNT otp+NEG otp+NOT otp+not our+secretary ours+>
-2 out+NEG out+if out+last out+the out+with out+without outside+. over+AGAIN over+THIRD
-2 over+VOC over+a over+again over+budget over+easter over+him pad paid paid+> paid+BEFORE
-2 paid+VOC paid+already pantry paper+THINGS parents parish parking party+> past past+MY
-2 patience+> patient+. patient+with payment payment+on people+BEFORE people+GET people+NEG
-2 people+TAKE people+get perfect+. person personality personality+> phone+GAVE phone+fell
-2 phone+fyi phone+put photo+FROM photo+of piano pizza+BEFORE places places+> played
-2 please+MESSAGE please+PULL please+REPLY please+WANT please+do please+god please+reactivate
-2 please+reinstate please+start please+text please+use plenty pls+NEGATIVE pls+no
-2 pocket+BEFORE pocket+KINDS pocket+MESSAGE pocket+REPLY pocket+SENDING pocket+TEXT
-2 pocket+text police pool+> post+> posted potato prefer+CALL pressed pretending pretending+to
-2 print private+NUMBER private+number prob problem problem+> profile promise promos+to
-2 properly pub pull+BEFORE put+SUBJECT put+YOU put+it quilt+> quit+my quit+texting quiz+>
-2 raccoons ran rash rather+be reacted reacted+* reactivate reads+my real+WHO real+person
-2 really+> recall receipt+, receipt+VOC record+> refund+BEFORE regards+> reinstate released
-2 rematch remember remind remind+BEFORE remind+ME remind+TAIL remind+VOC remind+me
-2 reminders+by remote remove remove+MY remove+THIRD remove+VOC rent rep replace reply+to
-2 report+a request+BEFORE request+MY request+VOC request+that reschedule+> resend resend+>
-2 restart restore+MY restore+the restored resubscribe+> resume+> resume+BEFORE resume+LIST
-2 resume+MESSAGES resume+MY resume+SENDING resume+my resume+texts revoked+> rid+FROM rid+of
-2 ride right+BEFORE ringing ringing+BEFORE ringing+ME ringing+TAIL ringing+VOC ringing+me
-2 road+, rooster round+BEFORE rude run+FROM rush+> safe safe+> said+, said+SUBJECT salad
-2 sale+> same+NEG same+time same+without sang say+" says+" says+DOESNT says+NEGATIVE
-2 says+SUBJECT says+no says+the school scissors screenshots second secretary secretary+opted
-2 see+BEFORE see+SUBJECT see+VOC see+YOU seen sees+my send+DEAR send+MY send+THESE
-2 send+someone sending+, sending+AGAIN sending+THESE sending+again sending+them sent+MY
-2 service+, set+up shame+, shared+MY she+DOESNT shell shell+be shifts shifts+, shivon shoes
-2 shop shop+and should+BEFORE should+KINDS should+MESSAGE should+REPLIED should+REPLY
-2 should+SENDING should+TEXT should+say should+text side side+> sign sign+for signal signed+MY
-2 signs since+> since+OTHER since+lunch siobhan siobhan+DOESNT siobhan+NEG siobhan+NOT
-2 siobhan+not sister sisters site six+. sleep slot smoking sms sms+KINDS sms+LIST sms+PLURALS
-2 snore snow snow+BEFORE so+> so+ALONE so+bad so+early so+i so+if so+my so+quiet so+take
-2 so+why sold+MY somebodys+SENDING something+BEFORE something+FROM son song+> sorry+about
-2 sorted soul sound sounds sounds+good soup+. spam+, spam+. speak speak+with spelling spicy
-2 spin squares st+> star+> start+NEG start+SENDING start+without stayed staying stays+. step
-2 still+have stop+. stop+and stop+at stop+calling stop+light stop+loss stop+over stop+worrying
-2 stopped+answering store+, store+> story+> strat street stuff+for stupid+. stylist
-2 subscription such sugar summer+all sunday+and sure sure+> sure+MY sure+SUBJECT sure+VOC
-2 sure+YOU sure+you surprises switch+ME switch+TAIL switch+VOC switch+me table+for take+FROM
-2 take+THESE take+down take+that take+these take+two taken+VOC taking talk talking+about tbh+I
-2 tbh+SUBJECT tbh+i team+> tell ten+> tenants text+BEFORE text+ENDED text+KEYWORD text+ME
-2 text+STOP text+TAIL text+TIME text+away text+but text+count text+me text+now text+number
-2 text+so text+stop textin+MY textin+my texting+is texts+> texts+AGAIN texts+ALONE
-2 texts+BEFORE texts+ENDED texts+KEYWORD texts+MY texts+please texts+stop than+SUBJECT
-2 than+YOU than+you thanks+, thanks+and that+EVENT that+LIST that+MY that+NEG that+already
-2 that+even that+keeps that+last that+list that+noise thats+BADMSG thats+DOESNT thats+NOT
-2 thats+enough thats+not thats+why the+0 the+5th the+6pm the+DAY the+EVENT the+MESSAGE the+NEG
-2 the+PLURALS the+alerts the+bakery the+bank the+best the+big the+bulletin the+cable the+call
-2 the+coupon the+deposit the+estimate the+friday the+goat the+group the+insurance the+iron
-2 the+job the+judge the+laptop the+library the+link the+nonsense the+old the+only the+parish
-2 the+phone the+pool the+print the+promos the+rash the+roof the+sale the+same the+sound
-2 the+soup the+text the+third the+weddings the+winter the+world the+worst the+yard the+zoo
-2 them+FROM them+back them+coming them+off then+NEG then+VOC there+, there+> there+BEFORE
-2 there+VOC there+a there+be these+notices these+texts they+GAVE they+NEG theyd theyre+back
-2 theyre+closing thing+TIME think+> think+this thinking+FROM thinking+of this+BEFORE
-2 this+EVENT this+SENDING this+TEXT this+family this+for this+house though thought+you three
-2 through+, through+VOC thursday thursday+, til till+DAY till+I time+I time+SUBJECT time+is
-2 time+u to+CALL to+ENDED to+KEYWORD to+MESSAGE to+PULL to+REVOKE to+SEND to+STOP to+SUBJECT
-2 to+THINGS to+UNSUB to+WHO to+YOU to+cancel to+church to+clean to+death to+die to+kill
-2 to+knock to+leave to+lose to+rejoin to+send to+share to+stay to+withdraw to+you toast
-2 today+, today+and told+by toll tone tonights took+ME took+me tooth tour traffic treasurer+.
-2 treat tried trust+ME trust+TAIL trust+me try try+BEFORE ttyl+> tue tuna turned turned+out
-2 turned+up twice+> twin two+and two+blocks two+weeks u+, u+NOT u+forgot u+not ugh
-2 unblocked+you unlisted unsubscribe unsubscribe+OTHER unsubscribe+button unsubscribed+FROM
-2 unsubscribed+from unsubscribing+, until+the up+REPLY up+TIME update update+MY update+my
-2 updates+> upstairs+. upstairs+> ur+BEFORE ur+MESSAGE ur+free ur+text us+are us+out used van
-2 voting w+SUBJECT w+VOC w+YOU w+you walk+> walked walking wallet wanna+ENDED wanna+KEYWORD
-2 want+the want+your warning warning+> warnings+, was+0 was+> was+ASKED was+FROM was+YOU
-2 was+told was+you wasnt+BEFORE wasnt+ME wasnt+TAIL wasnt+VOC wasnt+me wasnt+the wasp watch
-2 way+. we+all we+dont we+went we+were wed weddings weddings+BEFORE weddings+FROM weddings+off
-2 week+> week+for weekends+> weird welcome well+BEFORE well+done went+to were+SENDING
-2 were+going were+in were+with were+writing werent wet weve+got what what+time whats+up
-2 when+do when+does when+hes when+ur whens+MY whens+the where wheres+my whether who+VOC
-2 who+else who+is who+passed who+told why+DOESNT why+NEG why+NOT why+not why+was wife+about
-2 will+MY will+hear will+the with+LIST with+MESSAGES with+SENDING with+SUBJECT with+THESE
-2 with+YOU with+this with+you without+ME without+TAIL without+THIRD without+me without+the
-2 without+you wonder wont+ALONE wont+BADMSG wont+stop words work+> work+CALL work+PHONE
-2 work+VOC work+and work+one work+phone worker worker+> works+here world worries+, worry
-2 would+ALONE would+BEFORE would+STOP would+TEXT wrong+, wrong+> wrong+AGAIN wrong+OTHER
-2 wrong+again wrote+. wrote+to yall+open yard+BEFORE ye yea yeah+BEFORE yeah+I yeah+SUBJECT
-2 yeah+i year+but yep yes+BEFORE yes+FEEL yes+TIME yes+as yes+if yes+to yess yet yet+?
-2 yo+BEFORE yo+MY yoga yoga+> you+, you+DITCH you+LOSE you+MY you+REPLIED you+TIME you+UNSUB
-2 you+asked you+at you+by you+carry you+cut you+dare you+did you+do you+get you+had you+im
-2 you+lot you+might you+mind you+never you+out you+put you+restore you+sure you+to you+under
-2 you+unsubscribe you+went you+were you+wrote your+CALL your+HEY your+VOC your+alerts your+app
-2 your+bank your+competitors your+firm your+hand your+man your+newsletter your+notification
-2 your+office your+stylist youre+DOESNT youre+NEG youre+NOT youre+asking youre+making youre+my
-2 youre+not yours+> yours+is youve+DOESNT youve+DONT youve+NEG youve+never yup zip zoo 🚫+>
2 " "+" "+. "+KINDS "+SENDING "+TIME "+from #+> #+HEY %+% *+on ,+NOBODY ,+THREAT ,+VOC ,+a
2 ,+baby ,+email ,+freeze ,+ive ,+love ,+moved ,+new ,+none ,+press ,+quit ,+really ,+right
2 ,+seriously ,+sick ,+so ,+starting ,+texting ,+that ,+then ,+theres ,+told .+ASKED .+DONT
2 .+NEG .+REPLIED .+THESE .+abeg .+absolutely .+account .+and .+at .+big .+bin .+bins
2 .+blocked .+boss .+breaking .+bug .+change .+congrats .+congratulations .+count .+delete
2 .+dnc .+do .+eating .+eh .+enough .+ever .+find .+forever .+forty .+fuck .+half .+if .+jog
2 .+kids .+kill .+look .+mi .+negative .+note .+nothing .+notice .+oh .+our .+pass .+phone
2 .+post .+pull .+quit .+read .+remoove .+removal .+retired .+s .+save .+screw .+season
2 .+shove .+silence .+sir .+skip .+smh .+someone .+somewhere .+sotp .+stpo .+tak .+texted
2 .+texting .+thought .+unsub .+we .+wish .+would .+x .+yinz 0+, 0+I 0+MESSAGES 0+SUBJECT
2 0+TIME 0+business 0+i 0+of 0+since 2+ALONE 2+KEYWORD 2+NEG 400k 4th 4th+. ?+ALONE ?+ASKED
2 ?+asking ?+leave ?+quit ?+remove ?+then ?+thx AGAIN AGAIN+AGAIN AGAIN+FEEL AGAIN+REPLY
2 AGAIN+SUBJECT AGAIN+TEXT AGAIN+WANT AGAIN+again AGAIN+did AGAIN+on ALONE+0 ALONE+ASKED
2 ALONE+DAY ALONE+GET ALONE+SPAMMING ALONE+SUBJECT ALONE+THREAT ALONE+bothering ALONE+checking
2 ALONE+coming ALONE+now ALONE+or ALONE+period ALONE+this ALONE+us ASKED+, ASKED+. ASKED+AGAIN
2 ASKED+FROM ASKED+again ASKED+out ASKED+u AUTHORITY+, BADMSG+% BADMSG+. BADMSG+0 BADMSG+?
2 BADMSG+ASKED BADMSG+DOESNT BADMSG+GET BADMSG+OTHER BADMSG+SPAMMING BADMSG+TEXT BADMSG+THESE
2 BADMSG+THREAT BADMSG+bothering BADMSG+checking BADMSG+coming BADMSG+from BADMSG+last
2 BADMSG+now BADMSG+period BADMSG+right BADMSG+up BADMSG+was BEFORE+, BEFORE+DOESNT
2 BEFORE+FROM BEFORE+KEYWORD BEFORE+NOBODY BEFORE+SEND BEFORE+VOC BEFORE+YOU BEFORE+account
2 BEFORE+anything BEFORE+arent BEFORE+birthday BEFORE+box BEFORE+buddy BEFORE+clothes
2 BEFORE+confirm BEFORE+consent BEFORE+contract BEFORE+costs BEFORE+days BEFORE+dentist
2 BEFORE+dings BEFORE+donation BEFORE+elsewhere BEFORE+fr BEFORE+gave BEFORE+given
2 BEFORE+goodbye BEFORE+guy BEFORE+handles BEFORE+if BEFORE+know BEFORE+link BEFORE+lists
2 BEFORE+loan BEFORE+make BEFORE+makes BEFORE+meant BEFORE+never BEFORE+now BEFORE+nuts
2 BEFORE+passed BEFORE+period BEFORE+permanently BEFORE+pictures BEFORE+political
2 BEFORE+private BEFORE+process BEFORE+rest BEFORE+retire BEFORE+revoked BEFORE+rings
2 BEFORE+roof BEFORE+sees BEFORE+sending BEFORE+share BEFORE+she BEFORE+should BEFORE+shouldve
2 BEFORE+so BEFORE+stay BEFORE+subscription BEFORE+ta BEFORE+thread BEFORE+thx BEFORE+times
2 BEFORE+turned BEFORE+txt BEFORE+up BEFORE+way BEFORE+what BEFORE+while BEFORE+wit
2 BEFORE+withdrawn BEFORE+yesterday BEFORE+yours BLOCK BLOCK+ME BLOCK+TAIL BLOCK+TIME BLOCK+me
2 BLOCK+this BODY+DOESNT BODY+ME BODY+TAIL BODY+and BODY+is BODY+me BODY+once CALL+. CALL+>
2 CALL+MESSAGES CALL+but CALL+buzzes CALL+for CALL+goes CALL+is CALL+that CONSENT+I
2 CONSENT+SUBJECT CONSENT+for CONSENT+i CONSENT+revoked DAY+BEFORE DAY+GAVE DAY+NOT
2 DAY+SUBJECT DAY+TIME DAY+as DAY+business DAY+concern DAY+it DAY+not DAY+of DAY+since
2 DEAR+END DEAR+GAVE DEAR+TIME DEAR+else DEAR+elses DEAR+whos DITCH+BEFORE DITCH+GET DITCH+get
2 DITCH+only DITCH+turn DITCH+u DOESNT+DOESNT DOESNT+MESSAGE DOESNT+NEG DOESNT+NOT DOESNT+PULL
2 DOESNT+WHO DOESNT+afford DOESNT+again DOESNT+agree DOESNT+ask DOESNT+asking DOESNT+been
2 DOESNT+buzz DOESNT+contact DOESNT+forget DOESNT+got DOESNT+happen DOESNT+hear DOESNT+him
2 DOESNT+hit DOESNT+intrested DOESNT+mad DOESNT+miss DOESNT+not DOESNT+receiving DOESNT+the
2 DOESNT+use DOESNT+wanting DOESNT+wish DOESNT+working DOESNT+your DOING+to DONT DONT+,
2 DONT+GET DONT+ME DONT+OTHER DONT+SEND DONT+TAIL DONT+WANT DONT+again DONT+authorize
2 DONT+buying DONT+buzz DONT+disturb DONT+do DONT+hear DONT+hit DONT+leave DONT+me DONT+miss
2 DONT+send DONT+work END+. END+> END+TEXT END+THESE END+every END+them END+these END+this
2 END+to END+today END+txts END+you ENDED+GAVE ENDED+GET ENDED+THREAT ENDED+asking
2 ENDED+bothering ENDED+checking ENDED+for ENDED+from ENDED+period ENDED+put ENDED+telling
2 ENDED+them ENDED+this ENDED+txts ENDED+us ENDED+was EVENT+? EVENT+DOESNT EVENT+MESSAGES
2 EVENT+SENDING EVENT+WANT EVENT+day EVENT+results FEEL+this FROM+DAY FROM+FROM FROM+HEY
2 FROM+I FROM+REMOVE FROM+TAKE FROM+all FROM+any FROM+before FROM+deleting FROM+i FROM+on
2 FROM+request FROM+twice FROM+under FROM+with FROM+your GAVE GAVE+DONT GAVE+GAVE GAVE+an
2 GAVE+by GAVE+my GAVE+seen GAVE+some GET+BLOCK GET+DEAR GET+EVENT GET+GAVE GET+MENDED GET+MY
2 GET+THIRD GET+an GET+another GET+blocked GET+cancelled GET+enough GET+removed GET+seen
2 GET+taken GET+what HATE+that HEY+ASKED HEY+DITCH HEY+DONT HEY+FEEL HEY+HEY HEY+THREAT
2 HEY+but HEY+can HEY+dont HEY+fam HEY+im HEY+no HEY+still HEY+we HEY+youre I+> I+GAVE I+aint
2 I+be I+change I+decline I+didnt I+do I+drive I+gone I+guess I+joined I+know I+mail I+opt
2 I+own I+refuse I+spoke I+sue I+take I+throw I+thrown I+wasnt I+will I+wont I+write KEYWORD+0
2 KEYWORD+GET KEYWORD+THREAT KEYWORD+asking KEYWORD+bothering KEYWORD+checking KEYWORD+from
2 KEYWORD+period KEYWORD+telling KEYWORD+them KEYWORD+this KEYWORD+txts KEYWORD+was
2 KINDS+BEFORE KINDS+DEAR KINDS+DOESNT KINDS+LIST KINDS+NEG KINDS+NEGATIVE KINDS+NOT
2 KINDS+OTHER KINDS+THREAT KINDS+are KINDS+for KINDS+go KINDS+help KINDS+in KINDS+meant
2 KINDS+no KINDS+please KINDS+subscription KINDS+thing KINDS+your LIST+DITCH LIST+EVENT
2 LIST+REPLY LIST+a LIST+anymore LIST+can LIST+codes LIST+go LIST+has LIST+help LIST+in
2 LIST+not LIST+now LIST+off LIST+only LIST+should LIST+stay LIST+thanks LIST+the LIST+yes
2 LOSE LOSE+> LOSE+ME LOSE+OTHER LOSE+YOU LOSE+every LOSE+me LOSE+of LOSE+txts ME+AGAIN
2 ME+DONT ME+MY ME+NEG ME+abt ME+again ME+anything ME+go ME+his ME+know ME+loose ME+never
2 ME+no ME+only ME+open ME+out ME+things ME+what MENDED+. MENDED+BADMSG MENDED+BODY
2 MENDED+ENDED MENDED+EVENT MENDED+GAVE MENDED+HEY MENDED+KEYWORD MENDED+ME MENDED+MESSAGES
2 MENDED+NEG MENDED+NEGATIVE MENDED+PHONE MENDED+SENDING MENDED+TAIL MENDED+THIRD MENDED+VOC
2 MENDED+for MENDED+have MENDED+list MENDED+lol MENDED+man MENDED+me MENDED+no MENDED+nothing
2 MENDED+person MENDED+private MENDED+process MENDED+retire MENDED+revoked MENDED+take
2 MENDED+tree MENDED+txts MENDED+was MENDED+with MENDED+withdrawn MENDED+youre MESSAGE+DEAR
2 MESSAGE+LIST MESSAGE+ME MESSAGE+NEGATIVE MESSAGE+OTHER MESSAGE+TAIL MESSAGE+me MESSAGE+meant
2 MESSAGE+no MESSAGE+subscription MESSAGE+thing MESSAGE+your MESSAGES+DOESNT MESSAGES+FEEL
2 MESSAGES+MENDED MESSAGES+NOT MESSAGES+a MESSAGES+anymore MESSAGES+arent MESSAGES+at
2 MESSAGES+can MESSAGES+codes MESSAGES+now MESSAGES+only MESSAGES+should MESSAGES+stay
2 MESSAGES+thanks MESSAGES+the MESSAGES+yes MY+# MY+ALONE MY+CALL MY+CONSENT MY+DITCH MY+I
2 MY+REMOVE MY+SENDING MY+ac MY+ads MY+aint MY+anymore MY+appt MY+as MY+baby MY+bill
2 MY+birthday MY+book MY+building MY+buttons MY+carrier MY+class MY+coffee MY+come MY+costs
2 MY+counter MY+county MY+coupons MY+discount MY+district MY+doesnt MY+dog MY+drain MY+effort
2 MY+emergency MY+energy MY+english MY+executor MY+eyes MY+fill MY+flies MY+free MY+gf
2 MY+gutters MY+here MY+i MY+im MY+info MY+laundry MY+love MY+mailbox MY+market MY+middle
2 MY+minutes MY+needs MY+nephew MY+next MY+number MY+numbr MY+offers MY+ones MY+own MY+paper
2 MY+patience MY+pension MY+person MY+phones MY+place MY+plan MY+political MY+quote MY+rest
2 MY+ribs MY+right MY+rolls MY+roof MY+rush MY+said MY+shredder MY+small MY+spot MY+spring
2 MY+straw MY+subscriber MY+thread MY+thumb MY+tracking MY+trouble MY+village MY+volunteer
2 MY+weather MY+weekly MY+wife MY+yesterday MY+you MY+yours NEG NEG+FEEL NEG+GAVE NEG+NEGATIVE
2 NEG+NOT NEG+PULL NEG+RECEIVE NEG+SPAMMING NEG+afford NEG+bothering NEG+buzz NEG+checking
2 NEG+coming NEG+consent NEG+every NEG+going NEG+happen NEG+hear NEG+hearing NEG+here NEG+hit
2 NEG+if NEG+intrested NEG+last NEG+mad NEG+miss NEG+mr NEG+needed NEG+no NEG+not NEG+period
2 NEG+political NEG+receiving NEG+roof NEG+send NEG+spoke NEG+telling NEG+this NEG+to NEG+txt
2 NEG+use NEG+wanting NEG+was NEG+work NEGATIVE+? NEGATIVE+CONSENT NEGATIVE+MESSAGES
2 NEGATIVE+MY NEGATIVE+NEGATIVE NEGATIVE+TIME NEGATIVE+VOC NEGATIVE+fam NEGATIVE+how
2 NEGATIVE+no NEGATIVE+political NEGATIVE+reminders NEGATIVE+roof NEGATIVE+text NEGATIVE+we
2 NEGATIVE+wish NOT+GET NOT+HEY NOT+MESSAGE NOT+REPLIED NOT+asking NOT+get NOT+him
2 NOT+intrested NOT+mad NOT+needed NOT+receiving NOT+stop NOT+use NOT+your NUMBER+BEFORE
2 NUMBER+FEEL NUMBER+HEY NUMBER+out NUMBER+was NUMBER+youre OTHER+BEFORE OTHER+YOU OTHER+by
2 OTHER+confirmations OTHER+my OTHER+nurse OTHER+of OTHER+ships OTHER+stuff OTHER+to OTHER+you
2 PHONE+FEEL PHONE+PLURALS PHONE+VOC PHONE+and PHONE+are PHONE+buzzes PHONE+for PHONE+has
2 PHONE+out PHONE+private PHONE+youre PLURALS+DITCH PLURALS+MENDED PLURALS+are PLURALS+can
2 PLURALS+codes PLURALS+only PLURALS+please PULL+ME PULL+MY RECEIVE+MY RECEIVE+nothing
2 REGULATOR+. REMOVE+? REMOVE+this REMOVED+SUBJECT REMOVED+since REPLIED+> REPLIED+BADMSG
2 REPLIED+ENDED REPLIED+KEYWORD REPLIED+NEG REPLIED+at REPLIED+back REPLIED+i REPLIED+id
2 REPLIED+it REPLIED+of REPLIED+one REPLIED+this REPLY+ALONE REPLY+again REPLY+another
2 REPLY+dont REPLY+for REPLY+meant REPLY+of REPLY+subscription REPLY+thing REPLY+will
2 REPLY+your REVOKE+, REVOKE+> REVOKE+FROM REVOKE+any REVOKE+from SEND+. SEND+him SENDING+>
2 SENDING+? SENDING+FEEL SENDING+NEGATIVE SENDING+NOT SENDING+OTHER SENDING+a SENDING+about
2 SENDING+anymore SENDING+arent SENDING+has SENDING+it SENDING+meant SENDING+no SENDING+of
2 SENDING+subscription SENDING+thanks SENDING+these SENDING+thing SENDING+up SENDING+yes
2 STOP+0 STOP+? STOP+DAY STOP+GET STOP+HEY STOP+MENDED STOP+MY STOP+SEND STOP+THREAT
2 STOP+bothering STOP+checking STOP+now STOP+period STOP+telling SUBJECT+. SUBJECT+2
2 SUBJECT+NEG SUBJECT+TAIL SUBJECT+UNSUB SUBJECT+VOC SUBJECT+YOU SUBJECT+am SUBJECT+and
2 SUBJECT+back SUBJECT+can SUBJECT+closed SUBJECT+come SUBJECT+confirmed SUBJECT+could
2 SUBJECT+decline SUBJECT+does SUBJECT+drive SUBJECT+guess SUBJECT+have SUBJECT+isnt
2 SUBJECT+joined SUBJECT+look SUBJECT+made SUBJECT+must SUBJECT+my SUBJECT+never SUBJECT+opt
2 SUBJECT+opted SUBJECT+own SUBJECT+pack SUBJECT+people SUBJECT+please SUBJECT+press
2 SUBJECT+refuse SUBJECT+replied SUBJECT+report SUBJECT+since SUBJECT+sold SUBJECT+spammers
2 SUBJECT+spoke SUBJECT+take SUBJECT+tell SUBJECT+thats SUBJECT+throw SUBJECT+understand
2 SUBJECT+unsubscribe SUBJECT+wash SUBJECT+win SUBJECT+your TAIL+AGAIN TAIL+DONT TAIL+MY
2 TAIL+NEG TAIL+abt TAIL+again TAIL+anything TAIL+go TAIL+his TAIL+know TAIL+loose TAIL+never
2 TAIL+no TAIL+only TAIL+open TAIL+out TAIL+things TAIL+what TAKE+, TAKE+> TAKE+DEAR TAKE+FROM
2 TAKE+PULL TAKE+REMOVED TAKE+TAIL TAKE+an TAKE+another TAKE+away TAKE+coming TAKE+every
2 TAKE+getting TAKE+me TAKE+note TAKE+taken TAKE+telling TAKE+those TAKE+writing TEXT+>
2 TEXT+BEFORE TEXT+MY TEXT+NEGATIVE TEXT+OTHER TEXT+TEXT TEXT+about TEXT+has TEXT+meant
2 TEXT+no TEXT+subscription TEXT+the TEXT+thing TEXT+us TEXT+your THESE+ALONE THESE+BADMSG
2 THESE+DAY THESE+I THESE+NEG THESE+OTHER THESE+REMOVED THESE+STOP THESE+SUBJECT THESE+VOC
2 THESE+and THESE+costs THESE+for THESE+gone THESE+i THESE+notifications THESE+please
2 THESE+stop THESE+things THESE+would THINGS+CALL THINGS+KINDS THINGS+PHONE THINGS+PLURALS
2 THINGS+at THINGS+bank THINGS+clothes THINGS+goes THINGS+is THINGS+like THINGS+of
2 THINGS+phone THINGS+reminders THINGS+ships THIRD+GAVE THIRD+LOSE THIRD+OTHER THIRD+PHONE
2 THIRD+REMOVE THIRD+SUBJECT THIRD+TIME THIRD+clothes THIRD+elses THIRD+husbands THIRD+phone
2 THIRD+put THIRD+shes THIRD+signed THIRD+used THIRD+went THIRD+were THIRD+whos THIRD+with
2 THREAT+0 THREAT+DAY THREAT+GAVE THREAT+GET THREAT+REVOKE THREAT+SENDING THREAT+TAKE
2 THREAT+YOU THREAT+all THREAT+broke THREAT+cancelling THREAT+come THREAT+fed THREAT+finished
2 THREAT+out THREAT+revoking THREAT+see THREAT+the THREAT+you TIME+DOESNT TIME+NOT TIME+THIRD
2 TIME+he TIME+i TIME+not TIME+once TIME+that TIME+thats TIME+they TIME+ur TIME+youre UNSUB+us
2 UNSUBBED+, VOC+2 VOC+BEFORE VOC+FROM VOC+MENDED VOC+NOBODY VOC+STOP VOC+THESE VOC+YOU
2 VOC+abt VOC+be VOC+come VOC+didnt VOC+figure VOC+for VOC+his VOC+loose VOC+lose VOC+makes
2 VOC+must VOC+need VOC+only VOC+out VOC+pack VOC+people VOC+process VOC+retire VOC+said
2 VOC+since VOC+snaked VOC+so VOC+spammers VOC+still VOC+thats VOC+understand VOC+voted
2 VOC+what VOC+yours WANT WANT+, WANT+. WANT+2 WANT+CALL WANT+an WANT+is WANT+messages
2 WANT+nothing WHO+. WHO+THREAT WHO+WANT WHO+WISH WHO+YOU WHO+called WHO+like WHO+says
2 WHO+signed WHO+who WISH+2 WISH+BADMSG WISH+OTHER WISH+THESE WISH+YOU WISH+for WISH+is
2 WISH+nothing WISH+someone WISH+stop WRONG+BODY WRONG+CALL WRONG+KINDS WRONG+SENDING
2 WRONG+TEXT WRONG+list WRONG+person WRONG+phone WRONG+tree WRONG+with YOU+2 YOU+AGAIN
2 YOU+DONT YOU+ENDED YOU+KEYWORD YOU+KINDS YOU+MESSAGE YOU+NEG YOU+NEGATIVE YOU+PULL
2 YOU+SENDING YOU+TAIL YOU+WANT YOU+WHO YOU+YOU YOU+all YOU+are YOU+didnt YOU+is YOU+like
2 YOU+no YOU+pack YOU+people YOU+please YOU+quit YOU+since YOU+snaked YOU+spammers YOU+stop
2 YOU+take YOU+text YOU+think YOU+to YOU+understand a+BADMSG a+END a+LOSE a+WRONG a+building
2 a+cat a+cherry a+colonoscopy a+contractor a+drive a+fax a+fire a+fish a+kid a+kindness
2 a+kitchen a+lamp a+living a+patient a+pizza a+quieter a+reason a+restraining a+roofer a+shop
2 a+short a+solid a+woman a+wrong about+BODY about+KINDS about+SENDING about+THINGS
2 about+THIRD about+getting about+kids about+mattress abs ac account+, account+. add+ME
2 add+TAIL add+VOC adverts afford again+> again+on against+MY against+the aged+FROM aged+out
2 ages ago+so ahead+, alerts+. alerts+only all+LIST all+WHO all+over along altogether
2 altogether+, am am+LIST am+NEG an and+0 and+ME and+MENDED and+NEG and+NOT and+STOP and+TAIL
2 and+THESE and+also and+could and+does and+have and+me and+not and+out and+quiet and+quit
2 and+says and+stay and+stop and+these and+yet another+> another+BEFORE answer+, any+SENDING
2 any+chance any+day any+permission anymore+> apparently appointment+, appt are+BADMSG
2 are+DITCH are+HEY are+actually are+cool are+handy are+ok arent arent+for as+MY as+my as+per
2 as+soon ask+AGAIN ask+TIME ask+again ask+if asking at+once at+your attention autocorrect
2 automated avoid away+. away+for back+BEFORE back+what back+with bacon bacon+LIST bacon+roll
2 balance balance+MESSAGES balance+PLURALS balance+alerts bank+> be+BEFORE be+REMOVED
2 be+contacted be+dropped be+glad be+great be+happier be+so because+I because+MY
2 because+SUBJECT because+i been+NEG been+real beeps before+EVENT being+REPLIED being+left
2 believe+in big+BEFORE big+NEG bike+, billboard billboard+> bins+and bit+FROM bit+of blasts
2 blind block+BEFORE block+ME block+TAIL block+VOC block+me block+you blocking blood+> boat+.
2 book+, booking+confirmations born boss bout+the box+was breaking+news brianna bro+THREAT
2 bro+im broke+> brother buddy+, bug+BEFORE bug+FROM bug+off building+> building+I
2 building+SUBJECT building+i burn burn+BEFORE burn+it business business+and but+ALONE
2 but+BADMSG but+DITCH but+ENDED but+KEYWORD but+STOP but+id but+leave but+this but+we buttons
2 buying buying+a by+BEFORE by+KINDS by+SENDING by+mail by+text by+this bye+felicia came+back
2 can+BEFORE can+GET can+NEG can+get can+only can+turn can+u cancel+THESE cancel+txts
2 cancelling+MY candidate cant+I cant+SUBJECT cant+afford cant+call cant+i cant+keep car car+.
2 car+OTHER card carrier cats+> chain chain+> change+the changed+hands channel chapel charm
2 charm+> check+MY check+in checked chemist cherry cherry+on children children+. christmas+>
2 clear+FROM clinic closures closures+, clothes club+. club+BEFORE club+and collects
2 collects+BEFORE collects+THESE come+down come+off come+on communications+, comp company+with
2 complaint computer+> concern concern+. concerts confirm+BEFORE confirmations congratulations
2 congratulations+, consent+> consent+revoked constant constant+SENDING contact+. contact+by
2 contacted+by copies copies+> correct costing costing+BEFORE costing+ME costing+TAIL
2 costing+VOC costing+me costs+SUBJECT costs+YOU costs+you couch+. could+BEFORE could+KINDS
2 could+MESSAGE could+MY could+REPLY could+SENDING could+TEXT could+text count+BEFORE county
2 coupons+but course+> court+SUBJECT court+TIME court+if cousin+and cover+. cows crazy credit
2 credit+OTHER credit+THINGS credit+card cute da dare+> dare+KINDS dare+MESSAGE dare+REPLY
2 dare+SENDING dare+TEXT dare+text data+> day+now days+. dead+BEFORE dead+VOC decent decline
2 delete+, delivery+KINDS delivery+PLURALS delivery+updates didnt+I died+. ding+. dings dinner
2 district disturb+BEFORE disturb+ME disturb+TAIL disturb+VOC disturb+me ditch ditch+MY
2 ditch+the dnc+LIST dnc+VOC dnc+list do+, do+BEFORE do+DOESNT do+NOT do+a do+me do+not
2 do+still do+that do+the doctor+says does+DOESNT does+NEG does+NOT does+not doesnt+BADMSG
2 doesnt+END doesnt+WANT doesnt+WISH dog+, doh doing+BEFORE doing+it donation done+GET
2 dont+OTHER dont+REPLIED dont+WANT dont+agree dont+authorize dont+buzz dont+disturb dont+hit
2 dont+know dont+leave dont+work door+. door+closed down+MENDED drain drive+> driver+>
2 drives+> driving+BEFORE driving+ME driving+TAIL driving+VOC driving+me dry dry+BEFORE dry+up
2 due+OTHER due+date duty ears+> eat+MY eat+my effective+BEFORE effort eh+, electronic
2 electronic+LIST else+to elsewhere+> em+> end+DAY end+to end+today english enough+FROM etc
2 even+MY ever+AGAIN ever+TEXT ever+again ever+did every every+BEFORE every+DAY every+KINDS
2 every+one every+week everybody+I everybody+SUBJECT everybody+i ex+. ex+husbands exactly+what
2 exam exclamation exclamation+point exhausted exist+> eyes+on f fam father father+BEFORE
2 father+passed favor favor+NEG fax+, fed fed+BEFORE fed+up federal feelings felicia fella
2 file+BEFORE file+VOC fill+FROM fill+of finance find+MENDED find+another fine+> fine+with
2 finger fire+station fish+tank fix fix+BEFORE flies follow+BEFORE food+THIRD food+bank for+>
2 for+MY for+NEGATIVE for+TEXT for+anything for+her for+no for+some for+texting for+tuesday
2 forget+SUBJECT free+lip freeze freeze+MY freeze+the fridge+, friends frighten from
2 from+KINDS from+LIST from+MESSAGE from+MESSAGES from+REMOVE from+REPLY from+VOC from+YOU
2 from+a from+deleting from+text from+u froze fuck fuck+BEFORE fuck+FROM fuck+off
2 fundraiser+ones furnace further+BEFORE further+by future+> future+BEFORE gave+BEFORE
2 gave+SUBJECT gave+YOU gave+me gave+this get+DEAR get+MENDED get+PULL get+REMOVED get+YOU
2 get+another get+taken getting gf gf+saw gigs give+my give+permission giving giving+ME
2 giving+TAIL gloss go+, go+TIME goes+on going+, going+PHONE going+and going+forward
2 going+home gone+since good good+BEFORE good+without goody+, got+BODY got+ME got+TAIL got+a
2 got+me grand grandson great+SUBJECT great+TIME grown grown+, gtfo guess+> guess+SUBJECT
2 guess+who gummies gutters+> guy guy+> guys+MY had+MY had+it had+my hall handles handles+MY
2 hands hands+> happen happens+> happier happy+TIME harassing has+DOESNT has+NEG has+REMOVED
2 has+to hate+that have+GAVE have+seen have+some he+DOESNT he+DONT heard+of hearing+about
2 heart+> heart+and heaven hello+, her+FROM her+off here+DOESNT here+NEG here+NOT here+SUBJECT
2 here+VOC here+YOU here+not here+so here+you heres hes+with hi+and him+BEFORE him+FROM
2 him+LIST him+and hire+> his+CALL his+phone hittin honey+> hop hope hope+youre hour hour+and
2 hour+in house+SUBJECT house+TIME how+2 how+> how+many i i+ALONE i+ENDED i+REPLIED i+aint
2 i+come i+drive i+guess i+joined i+moved i+not i+own i+refuse i+replied i+report i+sent
2 i+throw i+told i+want i+wasnt i+wont id+ENDED id+prefer id+recommend if if+DOESNT if+NOT
2 if+VOC if+i if+not if+thats if+your ill+come ill+see im im+0 im+DAY im+GAVE im+REVOKE
2 im+SENDING im+all im+broke im+cancelling im+fed im+finished im+revoking important
2 important+> in+GET in+TIME in+WANT in+WISH in+august in+fact in+heaven in+law in+peace
2 in+small in+touch income into+MY intrested invitations inviting ipad is+, is+ALONE is+ENDED
2 is+KEYWORD is+KINDS is+ME is+MESSAGE is+NEG is+REPLY is+STOP is+TAIL is+YOU is+against
2 is+deceased is+enough is+me is+ready is+sore is+stop is+text is+worth is+you isnt+ME
2 isnt+TAIL isnt+VOC isnt+me isnt+my it+. it+DAY it+by it+makes it+may it+open it+out
2 it+please it+that it+when it+would itd itd+be itll itll+be its+DAY its+SENDING its+done
2 its+friday its+important its+now its+worth ive+gone ive+got ive+had ive+opted ive+thrown j
2 jog jog+on joined+> joy judge junk+. jury jury+duty just+GAVE just+as just+for just+have
2 just+my just+tell just+want k+> keep keep+SENDING keep+coming keep+getting keep+it
2 keep+telling keep+those keep+writing keyboard kid kid+, kid+MY kid+VOC kid+that kidding
2 kidney kids+BEFORE kids+CALL kids+PHONE kids+clothes kids+phone kindly+ALONE kindly+NEG
2 kindly+STOP kindly+TAKE kindness kindness+SUBJECT kindness+TIME kindness+if kitchen+and
2 knock know+has know+my know+what lady+SUBJECT last+CALL last+PHONE last+nerve last+tuesday
2 lasted laundry laundry+room law+OTHER law+works leave+ME leave+TAIL leave+an leave+off
2 left+BEFORE left+alone less+FROM lets+keep lifetime+. like+DEAR like+someone line+BEFORE
2 links lip lip+gloss list+AGAIN listings+any lists+> literally live lives loan+MESSAGES local
2 lol+DITCH lol+VOC lol+but lol+can long+walk longer+GAVE longer+WANT longer+with loose
2 loose+> loud+BADMSG loud+BEFORE loud+NEG loud+enough love+FROM love+YOU love+how love+of
2 love+the love+to machine made+BEFORE made+it magic magic+word mail+. mail+a mailbox mair
2 make+THESE make+them make+this man+still march march+. march+> marketing+> massage mate+MY
2 may+GAVE may+NEG may+as may+concern me+AGAIN me+DONT me+NEG me+abt me+again me+anything
2 me+both me+his me+know me+loose me+never me+no me+only me+open me+things me+what mean
2 mean+TAKE meant+BEFORE meant+it meet menu+LIST menu+MESSAGES menu+NEG menu+SENDING
2 menu+texts menus menus+and merch message+that messages+STOP met met+> met+DEAR mi+BEFORE
2 middle middle+FROM middle+of mine+are minutes+, miss+BEFORE miss+ME miss+TAIL miss+VOC
2 miss+me mistake mistake+. mobile mom+says monday+, money+> month+. months+ago mood
2 more+BEFORE more+FROM more+MESSAGE more+MESSAGES more+PLURALS more+REPLY more+birthday
2 more+dings more+donation more+notifications more+text more+texts more+time morning+SUBJECT
2 mothers+BEFORE moved+FROM moved+out mum+is my+# my+CONSENT my+MENDED my+account
2 my+appointment my+attorney my+baby my+bill my+cell my+coffee my+eyes my+fill my+fone my+gf
2 my+house my+late my+nephew my+number my+office my+patience my+pension my+refill my+spot
2 my+texts my+thumb my+wife myself myself+> nah+I nah+SUBJECT nah+fam nah+we name+should
2 need+for need+is needing needs+to negative nephew nerve never+AGAIN never+GET never+VOC
2 never+buying never+do never+hear never+miss news+, news+. next+SENDING next+text nights
2 nine+BEFORE nine+LIST nine+MESSAGES nine+SENDING nine+messages no+? no+CONSENT no+MESSAGES
2 no+TIME no+how no+political no+reminders no+roof no+text no+wish none+to not+> not+GET
2 not+HEY not+MESSAGE not+asking not+for not+get not+him not+intrested not+mad not+on
2 not+receiving not+stop not+the not+use not+working not+your note+BEFORE note+of nothin
2 nothing+about nothing+more nothing+you notice+to noticeboard notifications+. now+MY now+its
2 now+or numba number+private number+was number+youre numbr numbr+> nuts o+BEFORE o+p of+TAKE
2 of+VOC of+a of+it of+one of+that of+you off+? off+SENDING off+for off+here off+please
2 off+today office+TIME oh oil+change ok+thats old+. omg+ALONE omg+I omg+STOP omg+SUBJECT
2 omg+i on+OTHER on+YOU on+account on+all on+for on+monday on+that on+wednesday once+. once+in
2 one+BEFORE one+DOESNT one+DONT one+FROM one+I one+NUMBER one+PHONE one+SUBJECT one+YOU
2 one+day one+goes one+i one+lifetime one+more one+was one+you ones+. ones+> ones+DITCH
2 ones+TIME ones+VOC ones+after only+GET only+KINDS only+REPLY only+TAKE only+for only+get
2 only+reason only+signed only+thing open+EVENT openings or+TEXT or+do or+later or+what
2 order+ships oregon our out+0 out+MY out+here out+request out+twice outages outreach over+.
2 over+the own own+CALL own+PHONE own+THINGS own+phone pager paper parent park+. part+is
2 part+of party+, passed+away pat+> patient+> patient+there peace+and people+TIME people+WANT
2 people+WISH people+at people+like per+MY per+my permanently+> persistence person+to personal
2 pester+DEAR pester+THIRD pester+somebody phone+FROM phone+MESSAGES phone+but phone+buzzes
2 phone+is phone+that pier ping place plan+> plan+and please+GAVE please+HEY please+OTHER
2 please+VOC please+and please+be please+get please+have please+lol please+process
2 please+retire please+take please+with pls+DOESNT pls+DONT pls+NEG pls+REMOVE plumber+in
2 point+> polls prefer prefer+VOC press+BEFORE press+to pretty+BEFORE pretty+MENDED pretty+VOC
2 pretty+please prices private+. problem+. process process+MY process+my promised+id
2 promos+codes pta+fundraiser pull+the quieter quieter+BEFORE quieter+CALL quieter+PHONE
2 quieter+phone quit+ASKED quit+SEND quit+SPAMMING quit+sending quite+BADMSG quite+BEFORE
2 quote+, quotes+BEFORE raffle raffle+. raise+VOC rather+SUBJECT rather+VOC rather+YOU
2 rather+you read+MY read+the reading reading+, ready ready+to real real+, reason+> reason+for
2 receive+nothing receiving+MY receiving+these recommend+SUBJECT recommend+VOC recommend+YOU
2 recommend+you recovery red refill refill+MESSAGES refill+SENDING refill+texts registry
2 reminders+, reminders+BEFORE reminders+VOC reminders+but reminders+in remoove remoove+MY
2 remoove+my remov removed+? reno reno+> rental replied+ENDED replied+KEYWORD replied+NEG
2 reply+FROM reply+of request+. request+to requests require rescind restaurant restraining
2 restraining+OTHER restraining+THINGS restraining+order result results+, retire retired
2 retired+. revoking ribs rich right+? right+TIME right+after right+word rings rings+in
2 road+closures rolls roof+. roofer roofing roofing+> room+. roses roster+. run+, ruth s s+t
2 said+ALONE said+ENDED said+I said+KEYWORD said+goodbye said+i said+id said+so said+this
2 sale+LIST sale+MESSAGES sale+texts sales says+SENDING says+you schedule schedule+> scram
2 scratch+ME scratch+MY scratch+TAIL scratch+me scratch+my screw screw+SUBJECT screw+VOC
2 screw+YOU screw+you sea+> second+ALONE second+BADMSG second+ENDED second+KEYWORD second+NEG
2 second+STOP second+stop security+THINGS security+codes see see+my see+the see+to see+what
2 sell+BEFORE send+> send+MENDED send+VOC send+another send+more sending+> sending+BEFORE
2 sent+it sent+to service+> shall+we she+THREAT she+died she+gets she+has she+is she+isnt
2 ships ships+> shoo shoo+> short+pier should+come shove shove+your shredder shut+MY shut+this
2 sign+up signed+ME signed+TAIL signed+me signed+up silence+> silence+BEFORE silence+MENDED
2 silence+VOC silence+please since+MY since+christmas since+the sir sit skip skip+VOC smh
2 smses snaked sneak so+. so+MY so+VOC so+whats sober socks+> sofa+, sold+VOC solid+and
2 somebody+else someone+END somewhere+theres sooner+BADMSG sooner+DOESNT sooner+NEG sooner+NOT
2 sooner+eat sooner+not sore+FROM sore+from sotp spammers spammers+> spare+BEFORE spare+ME
2 spare+TAIL spare+VOC spare+me spirit+wear spot spring spurs start+AGAIN start+again
2 starting+with station stay still+MENDED still+NOT still+be still+getting still+not
2 stock+LIST stock+MESSAGES stock+PLURALS stock+alerts stop+0 stop+ASKED stop+DAY stop+GET
2 stop+MY stop+SPAMMING stop+SUBJECT stop+THREAT stop+bothering stop+checking stop+coming
2 stop+last stop+now stop+period stop+was stopped+MY stores story+FROM stpo stpo+> stress
2 stress+. stress+> stuff+, stuff+. stuff+> stuff+to subscribe+BEFORE subscriber
2 subscription+> sue sun sunday+> supper sure+. surveys swear+BEFORE swear+it system t+o ta+>
2 tables+WISH tables+ready tacos tak take+MY take+VOC take+away take+for take+her take+note
2 take+this taken taking+my talking+to taxi tcpa telephone+and tell+ME tell+TAIL tell+me
2 telling+BEFORE telling+SUBJECT telling+YOU telling+you test+results text+DEAR text+I
2 text+OTHER text+i text+meant text+subscription text+your texted+, texted+BEFORE
2 texted+NEGATIVE texted+TIME texted+by texted+no texting+. texting+a texting+the texts+DOESNT
2 texts+DONT texts+NOT texts+about texts+anymore texts+arent texts+be texts+but texts+too
2 texts+yes tf than+my than+this than+your that+. that+REPLIED that+THREAT that+TIME that+YOU
2 that+if that+im that+said that+you that+yours thatll thats+it the+" the+. the+TAKE the+ac
2 the+ads the+app the+appointment the+birthday the+buttons the+class the+counter the+delete
2 the+discount the+district the+effort the+emergency the+energy the+executor the+flies
2 the+free the+gutters the+head the+laundry the+listings the+love the+mailbox the+market
2 the+messages the+middle the+number the+off the+offers the+paper the+political the+quote
2 the+rest the+ribs the+rolls the+room the+rush the+shredder the+spring the+straw
2 the+timeshare the+trouble the+village the+volunteer them+ALONE them+BADMSG them+MENDED
2 them+please them+stop then+i then+it there+since theres+NEG theres+nothing theres+something
2 these+> these+BEFORE these+FROM these+I these+MESSAGES these+NEG these+OTHER these+again
2 these+costs these+for these+i these+notifications these+things these+would they+were
2 thing+for things things+about think+I think+THREAT think+ill think+it thinks+its this+AGAIN
2 this+ALONE this+ENDED this+MY this+NOT this+and this+as this+here this+last this+line
2 this+my this+needs this+would this+yesterday those+VOC thought+SUBJECT thoughts+NEG
2 three+BEFORE three+times through+my throw+BEFORE throw+MY throw+this thrown thumbs+> ticket
2 tickets tickets+, time+MENDED times+do tired tired+. to+ASKED to+KINDS to+ME to+MESSAGES
2 to+RECEIVE to+TAIL to+THIRD to+about to+answer to+change to+make to+meet to+oregon to+reply
2 to+respect to+start to+still to+tell to+these to+to to+turn today+is told+MY told+YOU told+u
2 too+. too+BEFORE too+much top+, top+. touch+> tours trail tree+and trim trouble truck+>
2 trucker trust+BEFORE tuesday+and turn+0 turn+DAY turn+FROM turn+VOC turn+this twice two+TIME
2 two+cats two+stops txt txt+BEFORE u+2 u+KINDS u+MESSAGE u+REPLY u+SENDING u+TEXT u+VOC
2 u+WANT u+WISH u+cant u+have u+text u+to una+BEFORE uncheck uncheck+BEFORE uncheck+it
2 understand+> undo+that unless unless+MY unless+the unsub+> unsub+BEFORE unsub+ME unsub+TAIL
2 unsub+VOC unsubcribe unsubscibe unsubscribed+, up+on up+your update+your ur+LIST urgent
2 urgent+> us+in use+a used+MY used+my vacancies veg village visitor vitamins w+> walk+FROM
2 walk+off want+ALONE want+BADMSG want+LIST want+MESSAGES want+MY want+SENDING want+STOP
2 want+VOC want+nothing want+stop want+this wanting wanting+BEFORE wants+MY wants+THESE
2 wants+these warnings was+DOING was+MENDED was+a was+fine was+removed was+two wasnt+my waste
2 watchman we+> we+BEFORE we+CALL we+DOESNT we+ENDED we+go we+left wear+, weather+PLURALS
2 weather+alerts webinars week+TIME week+before weekly well+. were+BEFORE what+> what+my
2 whatever+MY whatever+that whats+this when when+a when+i when+is when+the when+to where+I
2 where+i where+is while+SUBJECT white+BEFORE whitening who+MY who+NEG who+REPLIED who+said
2 who+the whom+BEFORE whom+it wife+says will+NOT will+not willful wipe wipe+MY wishes with+.
2 with+ME with+MESSAGE with+TAIL with+her with+sms with+us withdrawn+, without+THESE
2 without+these woman word+BEFORE work+. work+is worse+than worth+SUBJECT would+END would+I
2 would+i would+rather wound wound+BEFORE write write+> writing+> wrong+BEFORE wrong+BODY
2 wrong+CALL wrong+KINDS wrong+SENDING wrong+TEXT wrong+list wrong+person wrong+phone
2 wrong+tree wrong+with x+TAIL x+VOC yall+. year+. year+old years yes+, yes+MENDED yes+SUBJECT
2 yes+please yesterday+> yeve yeve+MY yeve+the yinz yo+NEG you+CALL you+DAY you+NEG you+NOT
2 you+PULL you+TAIL you+WHO you+YOU you+all you+could you+didnt you+keep you+my you+pack
2 you+people you+please you+since you+spammers you+stop you+take you+think you+understand
2 your+billboard your+computer your+coupons your+move your+number your+numbers
2 your+persistence your+restaurant your+school your+time youre+out youre+well youre+worse
2 youve+texted youve+won
3 *+. ,+" ,+BLOCK ,+END ,+EVENT ,+GET ,+MENDED ,+NEG ,+OTHER ,+PHONE ,+another ,+blocked
3 ,+driver ,+effective ,+farewell ,+get ,+gloves ,+goodbye ,+had ,+hope ,+lift ,+nothing ,+now
3 ,+pizza ,+silence ,+ta ,+unsubscribe ,+violets ,+whatever .+ENDED .+I .+NOT .+THREAT .+TIME
3 .+VOC .+WHO .+as .+autocorrect .+blocking .+buzz .+close .+eat .+even .+everything .+fix
3 .+grandpas .+itd .+kindly .+less .+lose .+make .+moved .+next .+not .+one .+p .+plese
3 .+pretend .+put .+scratch .+second .+see .+since .+stopp .+stopppp .+think .+third .+three
3 .+twice .+ur .+wanna .+why .+wipe .+yall .+you 0+LIST 0+an 0+texts 0+year 19th 2+, 2+ENDED
3 7726 7726+> ?+FEEL ?+STOP ?+a ?+end AGAIN+BEFORE AGAIN+heard AGAIN+n ALONE+, ALONE+DOESNT
3 ALONE+last ALONE+on ALONE+with ASKED+the AUTHORITY+. AUTHORITY+consumer BADMSG+DEAR
3 BADMSG+VOC BADMSG+my BADMSG+please BADMSG+somebody BADMSG+the BADMSG+today BEFORE+ALONE
3 BEFORE+CONSENT BEFORE+ENDED BEFORE+MY BEFORE+REVOKE BEFORE+SPAMMING BEFORE+UNSUB
3 BEFORE+already BEFORE+as BEFORE+before BEFORE+better BEFORE+both BEFORE+buzzes BEFORE+city
3 BEFORE+done BEFORE+fix BEFORE+gone BEFORE+heard BEFORE+is BEFORE+last BEFORE+loose
3 BEFORE+may BEFORE+n BEFORE+phones BEFORE+quit BEFORE+rental BEFORE+thing BEFORE+things
3 BEFORE+this BEFORE+tree BEFORE+would BEFORE+you BODY+NEG BODY+NOT BODY+not CALL CALL+again
3 CALL+going CALL+to CONSENT+, CONSENT+REVOKE DAY+DOESNT DAY+I DAY+LIST DAY+MESSAGES
3 DAY+REPLIED DAY+an DAY+year DEAR+LOSE DEAR+REMOVE DEAR+TAKE DEAR+one DEAR+remove DITCH+ENDED
3 DITCH+KEYWORD DITCH+STOP DITCH+TAIL DITCH+hardly DITCH+me DITCH+of DITCH+quit DITCH+take
3 DOESNT+KINDS DOESNT+VOC DOESNT+WANT DOESNT+agreeing DOESNT+buying DOESNT+come DOESNT+disturb
3 DOESNT+for DOESNT+i DOESNT+message DOESNT+opt DOESNT+set DOESNT+signing DOESNT+trust
3 DOESNT+welcome DONT+agree DONT+need DONT+see DONT+set DONT+trust END+MENDED END+MY
3 END+button END+key ENDED+% ENDED+DAY ENDED+DOESNT ENDED+THESE ENDED+blowin ENDED+coming
3 ENDED+last ENDED+right ENDED+thing ENDED+today FROM+. FROM+BEFORE FROM+REPLY FROM+SENDING
3 FROM+THESE FROM+here FROM+one FROM+text FROM+there FROM+these FROM+this FROM+u GAVE+TIME
3 GAVE+at GET+PULL GET+REMOVED GET+in GET+some HEY HEY+, HEY+NEGATIVE HEY+this HEY+ur I
3 I+BEFORE I+am I+look I+made I+opted I+pass I+report I+resigned I+sent I+unsubscribe I+win
3 I+withdraw KEYWORD+% KEYWORD+> KEYWORD+DOESNT KEYWORD+THESE KEYWORD+blowin KEYWORD+coming
3 KEYWORD+last KEYWORD+right KEYWORD+thing KEYWORD+today KINDS+AGAIN KINDS+MENDED KINDS+again
3 KINDS+im KINDS+pls KINDS+that LIST+. LIST+> LIST+BADMSG LIST+I LIST+NOT LIST+any LIST+at
3 LIST+i LOSE+LIST LOSE+MESSAGES LOSE+SENDING LOSE+button LOSE+key ME+> ME+about ME+both
3 MENDED+? MENDED+ALONE MENDED+NUMBER MENDED+REVOKE MENDED+STOP MENDED+fix MENDED+guy
3 MENDED+key MENDED+one MESSAGE+AGAIN MESSAGE+I MESSAGE+again MESSAGE+i MESSAGE+that
3 MESSAGES+FROM MY+19th MY+FROM MY+NOT MY+PHONE MY+REGULATOR MY+TAKE MY+TEXT MY+WANT MY+WHO
3 MY+YOU MY+app MY+be MY+daughters MY+delete MY+do MY+ex MY+family MY+father MY+first MY+food
3 MY+fundraising MY+girl MY+goes MY+hint MY+if MY+locks MY+lord MY+machine MY+moon
3 MY+motivational MY+notifications MY+plug MY+roommate MY+spanish MY+specials MY+stop MY+sun
3 MY+thing MY+to MY+town MY+turn NEG+? NEG+CALL NEG+CONSENT NEG+MESSAGE NEG+OTHER NEG+TEXT
3 NEG+agree NEG+agreeing NEG+blowin NEG+button NEG+buying NEG+call NEG+come NEG+disturb
3 NEG+further NEG+in NEG+jim NEG+need NEG+ok NEG+opt NEG+please NEG+promotional NEG+reminders
3 NEG+sent NEG+set NEG+signing NEG+thank NEG+these NEG+thx NEG+tomorrow NEG+trust NEG+twice
3 NEG+welcome NEG+your NEGATIVE+DAY NEGATIVE+DONT NEGATIVE+FEEL NEGATIVE+MENDED NEGATIVE+dont
3 NEGATIVE+the NEGATIVE+thx NOBODY+FROM NOBODY+of NOBODY+to NOT+. NOT+ENDED NOT+KINDS NOT+NEG
3 NOT+REMOVED NOT+TEXT NOT+agreeing NOT+been NOT+happen NOT+keep NOT+need NOT+ok NOT+opt
3 NOT+signing NOT+welcome NUMBER+? NUMBER+private OTHER+. OTHER+LIST OTHER+MESSAGES OTHER+this
3 OTHER+updates PHONE+FROM PHONE+MESSAGES PHONE+from PHONE+going PHONE+through PLURALS+I
3 PLURALS+SUBJECT PLURALS+THREAT PLURALS+VOC PLURALS+help PLURALS+i PLURALS+im PULL+? PULL+me
3 PULL+of PULL+on REMOVE+OTHER REMOVE+TAIL REMOVE+button REMOVE+key REMOVE+on REMOVED+on
3 REPLIED+NEGATIVE REPLIED+by REPLIED+goodbye REPLIED+no REPLIED+so REPLY REPLY+. REPLY+AGAIN
3 REPLY+I REPLY+LIST REPLY+i REPLY+more REPLY+only SEND+> SEND+? SEND+ME SEND+MENDED
3 SEND+OTHER SEND+TAIL SEND+VOC SEND+another SEND+more SENDING SENDING+DEAR SENDING+DOESNT
3 SENDING+DONT SENDING+dont SENDING+to STOP+ASKED STOP+OTHER STOP+SENDING STOP+SUBJECT
3 STOP+blowin STOP+coming SUBJECT+> SUBJECT+BADMSG SUBJECT+CALL SUBJECT+DAY SUBJECT+REVOKE
3 SUBJECT+TEXT SUBJECT+THINGS SUBJECT+WHO SUBJECT+are SUBJECT+be SUBJECT+came SUBJECT+check
3 SUBJECT+didnt SUBJECT+i SUBJECT+is SUBJECT+knock SUBJECT+moved SUBJECT+resigned SUBJECT+said
3 SUBJECT+wants SUBJECT+will SUBJECT+withdraw SUBJECT+write SUBJECT+youre TAIL+> TAIL+both
3 TAKE TAKE+? TAKE+BEFORE TAKE+GET TAKE+LOSE TAKE+ME TAKE+OTHER TAKE+THIRD TAKE+button
3 TAKE+her TAKE+key TEXT+I TEXT+again TEXT+i TEXT+that THESE+. THESE+AGAIN THESE+MENDED
3 THESE+again THESE+any THINGS+I THINGS+THIRD THINGS+WANT THINGS+WISH THINGS+i THIRD+at
3 THIRD+dont THIRD+else THIRD+handles THIRD+in THIRD+remove THIRD+who THREAT+SUBJECT
3 THREAT+calling THREAT+opting THREAT+sure THREAT+un THREAT+vegan TIME+breakfast TIME+is
3 TIME+one TIME+to UNSUB+me UNSUB+on VOC+. VOC+> VOC+TAKE VOC+VOC VOC+ask VOC+both
3 VOC+confirmed VOC+goes VOC+good VOC+have VOC+id VOC+lol VOC+picture VOC+share VOC+things
3 WANT+ALONE WANT+BODY WANT+THESE WANT+em WANT+of WANT+these WHO+days WHO+has WHO+that WHO+to
3 WISH+BODY WISH+an WISH+be WISH+but WISH+em WISH+of WISH+there WISH+these WRONG+MENDED
3 WRONG+THIRD WRONG+guy WRONG+number YOU+BEFORE YOU+MENDED YOU+REPLY YOU+TEXT YOU+ask YOU+back
3 YOU+but YOU+confirmed YOU+have YOU+in YOU+knock YOU+may YOU+said a+NEGATIVE a+TAKE a+button
3 a+fella a+fixed a+ghost a+human a+lawyer a+line a+loan a+no a+plumber a+sock a+timeshare
3 a+weak a+wedding a+yard about+> about+my add+me after+MY after+this again+VOC again+n
3 agreed+to all+KINDS all+TEXT allergic+to allergies alone+? already+, am+DOESNT am+NOT am+not
3 an+FROM an+off an+old and+DITCH and+DOESNT and+GET and+all and+for and+would another+one
3 answer answers answers+BEFORE any+CONSENT any+FROM any+MENDED any+of anything+else
3 appointment appointments+, are+> are+grown are+over are+unwelcome as+FROM as+junk as+of
3 ask+YOU ask+you away away+> away+your b balance+LIST be+BADMSG be+all be+close be+from
3 be+included be+needing because+BEFORE before+breakfast before+one bills bills+0 bills+DAY
3 block+> blood blue+, bout breakfast+. breaking business+BEFORE business+days but+BEFORE
3 but+MENDED but+MY but+let but+please but+the button+to buzz+FROM buzz+off buzzing by+tonight
3 can+ENDED can+KEYWORD can+STOP can+hardly can+quit can+take cancel+LIST cancel+MESSAGES
3 cancel+SENDING cant+CALL cant+TAKE cant+take car+in cease+. chance change+my changed+since
3 check+the checking christ city city+> class+BEFORE clear clearly close+> close+the closed
3 closed+and club+> colonoscopy come+BEFORE come+back coming+. company+> competitions computer
3 congrats consent+, consent+REVOKE consider+ME consider+TAIL consider+VOC consider+me
3 consumer contact+is contacted+> correspondence costs costs+VOC counter cured daughters
3 day+VOC days deals+THREAT deals+im dealt dealt+with dear dear+> decency delete+key dementia
3 dementia+and dentist didnt+ASKED didnt+DITCH didnt+LOSE didnt+NEG didnt+ask didnt+forget
3 ding dinner+BEFORE dirt disturb do+ASKED do+ME do+MY do+TAIL do+WANT do+tell dockets
3 doesnt+ENDED doesnt+KEYWORD dollars done+, done+SENDING dont+. dont+TEXT dont+need
3 dont+trust down+there dozen dozen+> drive driver due each easter easter+> eat+BEFORE
3 effective either+way else+, elsewhere emergency end+. end+BEFORE end+VOC enough+to events
3 events+> ever+BEFORE ever+WANT ever+heard every+MESSAGE ex facebook+group fact farewell+,
3 feed fifth find+THIRD first+time fixed+income folks food foot+in for+appointments for+real
3 forever forever+, forever+> forgetting form+for fr+> from+MY from+TEXT from+THESE from+all
3 from+here from+the from+these fundraiser funny funny+, further further+> gave+MY gave+you
3 get+in ghost+> gift give give+BEFORE give+MY given giving+BEFORE go+and good+. good+day
3 good+on google grandpas group+by guards handles+the hardly has+NOT has+dementia has+had
3 has+not have have+an he+dont hear heart+BEFORE hell+> here+to him+off hire his+PHONE holler
3 honey house+is i+REVOKE i+am i+decline i+didnt i+look i+made i+never i+resigned i+see
3 i+unsubscribe i+will i+win i+withdraw id+WANT id+like if+youre ignoring ignoring+BEFORE
3 ill+TAKE im+calling im+opting im+out im+sure im+un im+vegan in+0 in+OTHER in+may in+need
3 in+plain in+the in+tulsa included included+> income+> info+> interested+ENDED
3 interested+KEYWORD interested+NEG interested+STOP is+bad is+for is+more is+over it+BADMSG
3 it+BEFORE it+again it+as jim joined joke judge+. just+ALONE just+BADMSG just+ENDED just+GET
3 just+KEYWORD just+STOP just+WANT just+WISH just+stop keep+GET key kindly+DITCH lamp lasagna
3 last+THIRD last+WHO last+guy last+month last+two last+week law leave+FROM leave+this leeds
3 leeds+, lets lied+to lift+BEFORE lift+it like+ALONE like+ENDED like+KEYWORD line+through
3 link+> list+BEFORE list+to listings lists loan+, locks long+, lord+BEFORE love ma mad+, made
3 mail make+SUBJECT make+you makes makes+my mam man+to many+NUMBER many+numbers market
3 market+> may+> me+about me+go meant+for meet+THIRD mental messages+at messaging mi
3 minutes+and mistake+, monthly moon more+EVENT more+KINDS more+TEXT more+pictures more+to
3 mother+> move much+, my+BEFORE my+END my+daughters my+ex my+father my+next my+nuber
3 my+roommate my+turn n+GET n+see nah+VOC need+BODY need+FROM need+of never+KINDS never+REPLY
3 never+SENDING never+TEXT never+set never+text new+BEFORE nice nice+TIME nicely no+> no+DAY
3 no+MENDED no+MY no+NEGATIVE no+no no+thank no+the no+thx none+FROM none+of nope+. not+ENDED
3 not+KINDS not+NEG not+REPLIED not+TEXT not+agreeing not+happen not+keep not+need not+ok
3 not+opt not+signing not+welcome nothing+SUBJECT nothing+promotional now+, now+on now+the
3 numbers+do o+. of+MY of+there of+today off+FROM off+MENDED off+of off+this off+your oil ok
3 ok+, ok+but old+HEY old+VOC old+man on+REPLY on+here ones+are only+. only+WANT only+WISH
3 only+want only+when opt+for or+AGAIN or+SUBJECT or+ever or+i or+is order+is ordered our+WHO
3 out+I out+my over+and own+BEFORE own+OTHER pack+BEFORE paid+for pain+, pain+in part
3 passed+in pays peace people people+. people+> period+> permission+for person+VOC pester
3 phone+. phone+AGAIN phone+again phone+for phone+going pickup+THINGS picture+BEFORE
3 pictures+FROM pictures+of pill plain please+. please+fix plug plug+on point practice program
3 promised promotional+> pull+MY quite+NEG quite+enough reached+the read+about ready+but
3 reason recommend record+, red+, refill+BEFORE refill+LIST reminder+, reminders+help remove+>
3 removed+on rental+LIST rental+listings replied+BEFORE replies+> reply reported+to request
3 request+> resigned resigned+FROM resigned+from right roommate roommate+GAVE same+> save
3 says+0 says+DAY says+VOC says+YOU scrap scratch+BEFORE scratch+VOC screenshot seeing send+.
3 send+? send+OTHER set+foot shes+a shut+> shut+your shutoffs signed signed+BEFORE
3 since+BEFORE sister+BEFORE skip+BEFORE skip+ME skip+TAIL skip+me so+ENDED so+KEYWORD
3 so+grateful so+the so+to sock someone+LOSE someone+REMOVE someone+SUBJECT someone+remove
3 someone+who something+TIME sorry+> sorry+to spoke sports state+consumer still+SEND
3 still+SENDING stop+DOESNT stop+OTHER stop+VOC stop+please stop+with stopp stopppp store+.
3 story story+hour stuck+on sunday+. sweetie swiping switch t tag tag+BEFORE tag+VOC take+the
3 telling+ME telling+TAIL text+. text+? text+AGAIN text+LIST text+again texting+> texting+MY
3 texts+NEG texts+to thanks+but that+come that+goes thats+me the+19th the+DITCH the+REGULATOR
3 the+building the+day the+do the+dog the+food the+fundraising the+hint the+list the+locks
3 the+lord the+machine the+moon the+motivational the+plug the+specials the+stop the+sun
3 the+texting the+town the+tracking the+weather there+is there+were there+with thes
3 these+AGAIN these+SUBJECT these+and these+to thing+. thing+> thing+I thing+i this+,
3 this+city this+doesnt this+off this+phones this+thing this+thread those+> throw time+you
3 times+are to+7726 to+AUTHORITY to+NOT to+REGULATOR to+TIME to+WISH to+hell to+not to+receive
3 told+the told+your tomorrow+, town tracking traded+MY tree true true+> tuesday tuesday+.
3 turn turn+> turn+MY turn+off turned+off twice+. two+years u+TAKE una unsubscribe+on
3 unwelcome up+all up+already up+for up+with vanish vanish+> void walk+BEFORE wanna+be want
3 want+NEG want+em want+that wants+BEFORE warehouse was+ME was+TAIL was+UNSUBBED was+me
3 was+unsubscribed water+shutoffs way+FROM way+out ways+> we+moved weak weather website+myself
3 wedding week+REPLIED weekly+KINDS welcome+on well+> well+talk were+a what+I what+for what+i
3 whatever+LIST whatever+list when+its where+SUBJECT wheres+MY whichever whichever+one
3 while+THIRD who+. who+WANT who+do who+does who+wants whoever+gave whom why+SUBJECT why+VOC
3 why+YOU why+are wife wife+and will+DOESNT will+NEG win+something wipe+my wit with+a
3 with+being withdraw withdrawn wont+be worse would+love wrong+NUMBER wrong+THIRD wrong+guy
3 yall+> yard+sign years+ago yes+VOC yet+here you+MENDED you+and you+ask you+back
3 you+confirmed you+dont you+knock you+may you+said your+NUMBER your+store your+way youre
3 youre+FROM youre+SPAMMING youve+reached
4 "+at ,+BADMSG ,+TIME ,+dear ,+either ,+for ,+phone ,+this ,+we .+, .+BADMSG .+BLOCK .+DITCH
4 .+FROM .+GAVE .+HEY .+TAIL .+YOU .+every .+for .+funny .+give .+here .+how .+ill .+ion .+let
4 .+now .+o .+on .+pack .+roses .+so .+sod .+stop .+these .+unsolicited .+unsuscribe
4 .+whatever .+whoevers .+wrng .+wrong 0+BEFORE 0+before 0+yrs ?+BADMSG ?+END ?+id AGAIN+VOC
4 AGAIN+in ALONE+w ASKED+YOU BADMSG+THIRD BADMSG+w BEFORE+# BEFORE+> BEFORE+AGAIN BEFORE+again
4 BEFORE+ago BEFORE+and BEFORE+asking BEFORE+bye BEFORE+go BEFORE+goes BEFORE+going
4 BEFORE+horse BEFORE+id BEFORE+its BEFORE+lifetime BEFORE+maam BEFORE+mas BEFORE+open
4 BEFORE+picture BEFORE+take BEFORE+work BLOCK+and CALL+AGAIN CALL+my DAY+i DAY+texts DAY+yrs
4 DEAR DEAR+SUBJECT DITCH+ME DITCH+MY DITCH+TAKE DITCH+do DITCH+go DOESNT+, DOESNT+.
4 DOESNT+HEY DOESNT+I DOESNT+about DOESNT+call DOESNT+consented DOESNT+wanted DOESNT+will
4 DONT+. DONT+> DONT+come DONT+consented DONT+wanted END+LIST END+MESSAGES END+SENDING END+the
4 ENDED+> ENDED+ASKED ENDED+SENDING ENDED+SPAMMING ENDED+w EVENT+gift FEEL+> FEEL+but FEEL+to
4 FROM FROM+KINDS FROM+MENDED FROM+MY FROM+SUBJECT FROM+VOC FROM+for FROM+or FROM+out
4 FROM+reminder FROM+today GET GET+lost GET+messages HEY+shes HEY+your I+NOT I+REPLIED
4 I+REVOKE I+THINGS I+UNSUB I+check I+checked I+come I+gotta I+never I+replied I+screenshot
4 I+sit KEYWORD+ASKED KEYWORD+DAY KEYWORD+SENDING KEYWORD+SPAMMING KEYWORD+w KINDS+? KINDS+I
4 KINDS+i KINDS+to LIST LOSE+BEFORE LOSE+SUBJECT LOSE+in LOSE+this LOSE+you ME+? ME+for ME+of
4 MENDED+# MENDED+GET MENDED+WHO MENDED+give MESSAGE+? MESSAGES+NEG MY+MENDED MY+NEG MY+NUMBER
4 MY+SEND MY+SUBJECT MY+THREAT MY+WISH MY+again MY+answer MY+answers MY+appointment MY+boat
4 MY+city MY+door MY+feed MY+fone MY+giving MY+holiday MY+is MY+kids MY+lifetime MY+monthly
4 MY+nuber MY+phone MY+pta MY+receipts MY+send MY+sign MY+so MY+state MY+tables MY+water
4 MY+would NEG+% NEG+, NEG+DOESNT NEG+GET NEG+MENDED NEG+VOC NEG+WANT NEG+consented NEG+key
4 NEG+mas NEG+w NEG+will NEGATIVE+LIST NEGATIVE+mas NEGATIVE+on NEGATIVE+to NOT+about
4 OTHER+KINDS OTHER+MY OTHER+PLURALS OTHER+changes OTHER+for OTHER+times PHONE+. PHONE+HEY
4 PLURALS+BEFORE REGULATOR+> REMOVE+ME REMOVE+me REMOVED+of REPLIED+bye REPLY+has REPLY+yes
4 REVOKE SEND+me SENDING+, SENDING+NEG STOP+% STOP+> STOP+DOESNT STOP+SPAMMING STOP+VOC
4 STOP+please STOP+this SUBJECT+ENDED SUBJECT+NOT SUBJECT+checked SUBJECT+may
4 SUBJECT+screenshot SUBJECT+see SUBJECT+silence TAIL+? TAIL+FROM TAIL+for TAIL+of
4 TAKE+SENDING TAKE+in TAKE+lost TAKE+us TEXT+. TEXT+AGAIN TEXT+THIRD TEXT+somebody THESE
4 THESE+> THINGS+. THINGS+SUBJECT THIRD+> THIRD+isnt THIRD+passed THIRD+since TIME+END
4 TIME+silence UNSUBBED+. VOC+and VOC+could VOC+im VOC+knock VOC+of VOC+press WANT+FROM
4 WANT+for WHO WHO+VOC WISH+ALONE WRONG+# YOU+> YOU+could YOU+dont a+BEFORE a+FROM a+NEG
4 a+bathtub a+car a+form a+hint a+mattress a+nicer a+note a+rest absolutely again+in agreed
4 agreeing+to ah+NEG all+SENDING an+exam and+BLOCK and+DONT and+FROM and+TAKE and+dont and+my
4 and+so and+take and+this another any are+WANT are+blue are+like are+red as+a ask+SUBJECT
4 asking+nicely attorney+generals bathtub bathtub+. be+MY because been+PULL been+REMOVE
4 been+REMOVED been+removed being being+SUBJECT bike blocked+> blocked+and blowin
4 blowin+BEFORE boat brother+> buddy building button+, buzzes call+my can+TAKE can+do can+go
4 cashier change+MY changes choose claims close+MY closings codes communications consented
4 contacted contain coupons cousin+is data dead+horse delete did+I did+i didnt+, dnc+BEFORE
4 do+WISH do+one do+want doctor doctor+> dont dont+come door+on drives eh end+> energy
4 enough+with every+REPLY every+SENDING every+TEXT every+text exam+> exit family find+DEAR
4 fire follow fone fone+> font for+one fourteen from+SENDING from+now fundraising gave+VOC
4 generals get+lost getting+THESE getting+messages getting+these girl+at give+it go+KINDS
4 go+MESSAGE go+REPLY go+SENDING go+TEXT go+text gone+> goodbye+TAIL goodbye+VOC
4 goodbye+forever goody got+on guy+, has has+BEFORE has+left has+run have+one he+has
4 hear+about here+> here+on hereby hint+> hole holiday honor horse+here i+NOT i+THINGS i+UNSUB
4 i+check i+checked i+gotta i+know i+screenshot id+WISH id+been id+sooner if+END if+silence
4 in+future in+leeds instructed ion is+HEY is+NEGATIVE is+VOC is+a is+closed is+no is+ok is+on
4 is+your it+ENDED it+KEYWORD it+OTHER it+work its+SUBJECT its+YOU its+you ive january+and
4 jobs+in joke+. junk+> just+NEG just+SEND just+send just+the kill+MY kill+the kindly
4 kindly+LOSE knock+it know+MY know+TIME know+about know+the lawyer+, let+MY let+this lie lied
4 lifetime+> lift like+my lol+BEFORE longer+wish look lord lose+MY lst maam+> make make+MY
4 make+VOC make+YOU makes+MY me+> me+? me+for me+of me+out menu+BEFORE message+ME message+TAIL
4 message+VOC message+me more+from more+thank motivational motivational+KINDS
4 motivational+quotes mute+MY mute+the muted+, my+CALL my+answer my+kids my+phone my+roof
4 nah+HEY never+MESSAGE never+consented never+wanted new+ME new+TAIL new+VOC new+me news+is
4 next+REPLY nicer no+, no+LIST no+mas no+on no+to none not not+about nothing+further
4 notices+> nuber number+? of+NEG of+SUBJECT of+YOU of+reminder off+or off+with offers+>
4 oh+goody ok+with old+WHO on+a once+, one+HEY one+VOC one+out ones+, ones+about only+OTHER
4 or+any our+family out+> out+out owned owned+a pack passed pat pen pen+VOC pickup picture
4 please+give pls+STOP political prefer+to pretend+i promotional pta put+a put+my quit+SENDING
4 quit+with quite quite+SENDING quotes r reached reached+MY reminder reminders removal replied
4 replies reply+> roof+> roses+are said+bye save+your say+> scratch sending+ME sending+TAIL
4 sending+VOC sending+me separate since since+DAY sit+BEFORE small small+claims sod sod+BEFORE
4 sod+FROM sod+off sofas solar someone sooner specials+BEFORE stalker+. stock stop+% stop+or
4 stop+w straight switch+> t+. tables take+BEFORE take+him taken+FROM talking talking+>
4 telling telling+me textin textin+BEFORE textin+ME textin+TAIL textin+VOC textin+me than+MY
4 that+SUBJECT thats+BEFORE thats+ME thats+TAIL thats+VOC the+ENDED the+KEYWORD the+MESSAGES
4 the+SENDING the+answers the+boat the+door the+feed the+girl the+holiday the+monthly the+pta
4 the+receipts the+state the+tables the+water then+> thing thinks this+> this+DOESNT this+LIST
4 this+be this+lifetime time+. time+for time+to times+> timeshare to+BEFORE to+DEAR to+DOESNT
4 to+END to+LIST to+NEG to+be to+cut to+hear to+keep to+someone to+texts to+whom tulsa txts
4 un+PULL un+add under understand unsolicited unsub unsubscribe+> unsubscribed+. unsuscribe
4 updates upgrades violets violets+are want+THESE want+an want+these wanted+BEFORE
4 wanted+MESSAGES wanted+SENDING was+REMOVED ways we+never wedding+gift what+part what+will
4 whatever+I whatever+SUBJECT whatever+i whoever+GAVE whoevers why+BEFORE why+you will+>
4 will+BEFORE with+MY word work+this wrng wrng+NUMBER wrng+PHONE wrong+# wrong+PHONE
4 yall+BEFORE yes+YOU yes+you you+NEGATIVE you+VOC you+are you+in you+no your+MESSAGES
4 your+mother your+texting your+texts youre+GET youre+getting youre+still yourselves youve+got
4 yrs
5 ,+CALL ,+HEY ,+THINGS ,+UNSUB ,+his ,+if ,+stop ,+yes ,+your .+AUTHORITY .+END .+EVENT
5 .+NEGATIVE .+REGULATOR .+adios .+be .+dont .+goodbye .+guess .+move .+shut .+still .+there
5 .+whoever 0+0 0+DAY ?+TAKE ALONE+% ASKED+nicely AUTHORITY+> BADMSG+DAY BEFORE+LIST
5 BEFORE+MESSAGES BEFORE+NEGATIVE BEFORE+aint BEFORE+did BEFORE+for BEFORE+give BEFORE+no
5 BEFORE+switch BEFORE+three BEFORE+to BEFORE+your CALL+MY CONSENT DAY+0 DAY+DAY DAY+before
5 DEAR+who DITCH DITCH+the DOESNT+CALL DOESNT+comfortable DOESNT+ok DONT+TEXT DONT+will
5 ENDED+with EVENT+menu EVENT+times FROM+YOU FROM+now FROM+switch GAVE+one GET+one HEY+so
5 HEY+stahp I+moved I+see KEYWORD+with LIST+about ME+FROM MESSAGES+. MY+? MY+AGAIN MY+DOESNT
5 MY+and MY+last MY+off MY+previous MY+reply NEG+SEND NEG+comfortable NEG+maam NEG+wanted
5 NEG+wish NEGATIVE+, NEGATIVE+maam NOT NOT+PULL NOT+comfortable NOT+in NUMBER NUMBER+>
5 OTHER+menu PHONE+? PHONE+AGAIN PHONE+BEFORE PHONE+again PLURALS+but REMOVE+> REMOVE+my
5 REPLY+? REPLY+OTHER SENDING+. STOP+w SUBJECT+gotta SUBJECT+has SUBJECT+mean TAKE+off TEXT+?
5 TEXT+DEAR THIRD+has TIME+my TIME+your UNSUB+ME UNSUB+TAIL VOC+? VOC+NEGATIVE VOC+THREAT
5 VOC+about VOC+keep VOC+may VOC+please VOC+take WHO+there WHO+x WISH WISH+DOESNT WISH+FROM
5 WISH+NOT WISH+not WRONG+BEFORE YOU+keep a a+dead a+dime a+joke a+pen abeg adios agreeing ah
5 ah+BEFORE ah+NEGATIVE ah+no and+ENDED and+KEYWORD appointments are+WISH attorney be+> be+the
5 been+ASKED been+asking bin birthday buzz buzz+BEFORE change chef choose+DOESNT choose+NEG
5 choose+NOT choose+not comfortable comfortable+with consent consider+BEFORE counter+and
5 cousin daily day+and deceased+. decline+> dime dnc down+, drink each+time ed ever ever+>
5 exit+> farewell fill find flooring for+WHO for+family fr from+BEFORE future girl+TIME go+>
5 goes golden good+> got+MY grand+> gym ha ha+> has+died heart how how+to hun hun+x i+be
5 ignored in+january inbox+> ion+WANT ion+WISH ion+want is+golden is+in it+END it+a it+in
5 its+MY its+the ive+REPLIED keep+MY key+> knock+BEFORE know+when lashes last last+BEFORE
5 last+DAY last+one lets+DOESNT lets+NEG lets+NOT lets+not lie+> list+ME list+TAIL list+me
5 loan lol+NEG lol+NEGATIVE lol+no lose+the love+, lunch+menu maam mail+only make+BEFORE
5 marketing mattress may+DOESNT menu mo+> more+MY moved mute muted my+REPLIED my+THINGS
5 my+reply never+BEFORE never+will news no+maam nomo nooo not+PULL not+comfortable now+and
5 of+your off+switch officially omg+MENDED omg+stahp on+, opting p p+> pack+it pal+> pen+pal
5 period phone+> phone+VOC place+> please+GET please+NEGATIVE please+no plese pop+, pops press
5 pretend previous quite+MENDED results roof shes+right shut since+0 since+easter so+are
5 someone+TAKE stalker stand state statute still+here stop2end store take+THIRD telling+VOC
5 texting texts that+? the+ALONE the+TEXT the+UNSUB the+WHO the+first the+last the+unsubscribe
5 these+, these+. thought+i three+strikes time times tips to+BLOCK to+block to+end to+read
5 traded vegan want+BEFORE wanted were+done what+word when+my wheres+the why+am why+do will+it
5 work+MY worth your+SENDING youre+SENDING youre+grand
6 "+was # ,+LIST ,+LOSE ,+STOP ,+but ,+in ,+or .+LOSE .+WISH .+ah .+cease .+get .+imma .+like
6 .+mute .+na .+new .+take .+were .+youve .+🚫 ?+TIME ?+because ALONE ASKED+ya BADMSG+MY
6 BEFORE+" BEFORE+? BEFORE+STOP BEFORE+here BEFORE+mo BEFORE+thank DOESNT+> DOESNT+TEXT
6 DOESNT+add DOESNT+in DOESNT+keep DOESNT+need END+is EVENT+BEFORE FROM+a GET+THESE GET+about
6 GET+off GET+these KINDS+, MESSAGES+, MESSAGES+> MY+, MY+> MY+consent MY+cousin MY+daily
6 MY+data NEG+> NEG+about NEG+add NEG+mo NEG+trevor NEGATIVE+mo NOT+add PHONE PLURALS+,
6 PLURALS+. REMOVED+. TAIL+about THESE+, THREAT+on VOC+but VOC+is WANT+be WISH+NEG WRONG+WHO
6 YOU+. YOU+VOC a+WHO a+judge a+pop absolutely+DOESNT absolutely+NEG absolutely+NOT
6 absolutely+not after+BEFORE ago ago+. aint alerts+> and+BADMSG and+your bail be+FROM call+MY
6 chef+> consider+MY consider+the dates de deceased do+NEG do+without each+BEFORE eat enough+>
6 escape family+has get+off go go+BEFORE gone gotta gotta+REPLIED gotta+say guess gutters hard
6 here+. horse how+does human im+on in+ohio inbox is+> is+where it+end its+VOC january jobs
6 just+MY keep+the kids last+time lifetime lost+> mate mate+> may+NOT may+not me+FROM
6 mean+BEFORE message+BEFORE mo my+NUMBER my+PHONE my+consent my+cousin my+data my+previous
6 next+one no+. no+mo not+add not+in note+FROM notices off ohio once+> one+. opting+FROM
6 opting+out out+. permanently+, pop receipts reported rest+> see+MY shhh so+quit strikes
6 strikes+. ta take take+it teeth that+is the+MENDED the+attorney the+daily the+ones this+NEG
6 thought+I through thumb thumb+is today+> too+> trevor water when+MY wnat wrong+WHO x+> yes+.
6 🚫
7 ,+im .+AGAIN .+hard .+just .+kick .+lets .+this .+told 0+a ?+ENDED ?+KEYWORD ALONE+>
7 BADMSG+with BEFORE+out BLOCK+> DAY+a EVENT+. FROM+> HEY+to I+mean KINDS+. KINDS+but MESSAGES
7 MY+AUTHORITY MY+REPLIED MY+REPLY MY+cord MY+doctor MY+feeling MY+inbox MY+relationship
7 MY+website PULL+rocks VOC+, VOC+no WHO+, a+OTHER a+pain account alerts and+MY be club cord
7 cord+> enough feeling for+SUBJECT for+THESE for+these for+you ghost got+the hang hard+pass
7 hint i+mean id+be imma it+TAKE it+take kick kick+rocks mas+> moved+to must+be my+doctor nada
7 nomore nomore+> o only pal phone+BEFORE pretend+I pretend+SUBJECT quit relationship replying
7 right+> rocks rocks+> silence+is specials stahp stahp+> texts+, the+AUTHORITY the+cord
7 the+website through+> ur volunteering whatever+BEFORE wish wish+to with+the without+> x
7 your+MENDED your+gym 🔕+>
8 * ,+ALONE ,+ENDED ,+KEYWORD .+GET .+go .+naw .+permanently .+reported .+un .+unfollow .+wow
8 DAY+. ENDED+then KEYWORD+then KINDS LIST+to MY+. MY+attorney NEG+keep STOP+with UNSUB
8 VOC+WHO WHO+TIME WHO+at about be+GAVE button cease dont+> goodbye+> hang+BEFORE hang+up hush
8 mean+it move+on my+REPLY my+inbox n+> na naw note offers once quit+> robot+> un+scribe
8 under+BEFORE unfollow whoever wow ya yer
9 .+STOP .+UNSUB .+exit .+hang .+plz .+time .+under MENDED+then NEGATIVE+. NEGATIVE+thank
9 WRONG+NUMBER be+texted cut+MY does+one for+YOU may must one pass+> phone plz scribe scribe+>
9 stutter this website yall your+EVENT
10 . .+TAKE .+WRONG .+bye .+consider .+cut AGAIN+> BEFORE+with NEGATIVE PLURALS WRONG+PHONE
10 be+REPLIED bob consider cut+the go+away in+DAY off+> pass rest stuff
11 .+n NEG+. NEG+with REGULATOR bye for+good mas permanently whatever youve
12 .+off BEFORE+. UNSUB+> bye+> more+> only+> silence texted un were+through
13 ,+and .+nah goodbye n these
14 .+ALONE AUTHORITY here 🔕
15 nah
16 ones
"""
