"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 >
-22 .+yes
-21 stopped
-19 .+is
-15 THIRD+to is+MY questions
-14 =bias did
-13 ,+its DOING haha
-12 ,+is EVENT+> a+EVENT be+there late maybe meeting now+> took
-11 .+com .+example .+which .+who DAY+> MY+old OTHER+> a+meeting bring com email example
-11 example+. from+> leave offer open person+> them they
-10 ,+can .+> 0+> BODY DOESNT+ALONE DONT+take HEY+> NEG+LOSE address anybody back+on best came
-10 dad dont+take early emails ending leaving meeting+, mind my+ENDED or or+NEG pin question
-10 resume soup spam start that two was which wont yes+> youre+MY
-9 ,+WANT .+. .+in .+ok BEFORE+than DAY+is I+read THIRD YOU+get about+MY address+BEFORE ants
-9 calls cancel copy deal ended ever+TAKE everyone ignore in+your it+to its leave+it left list
-9 message mine+> missed more+than nothing+> olives order saying says text+> who+gave
-9 your+KINDS your+MESSAGE your+list
-8 ,+WISH ,+glad ,+ill ,+it .+1 .+REMOVED .+can .+does .+idk .+need .+start .+the .+will
-8 AGAIN+. AGAIN+TAKE BEFORE+over BEFORE+says DONT+TAKE GET+it I+REPLY MY+PLURALS MY+soup
-8 REMOVED+BEFORE STOP+by TAKE+on THIRD+REPLIED THREAT+in VOC+do again+. allowed any+time at by
-8 charged code copy+MY cut+BEFORE didnt done+> everything everywhere fell for+now friday hair
-8 half+FROM he hes hold home i+read idk im+in is+the its+a killed lol+> over+BEFORE
-8 robot+DOESNT sad same stopping to+> to+REMOVE way+> who+GAVE with+BEFORE youre+the
-7 , ,+THIRD ,+half .+DAY .+TEXT .+anybody .+haha .+never .+they .+whos .+your 2 ?+I AGAIN+take
-7 BADMSG+TAIL BADMSG+by BEFORE+deals BEFORE+questions DOESNT+BEFORE DOESNT+KEYWORD DOESNT+LOSE
-7 DOESNT+turn DONT+ALONE EVENT+, FROM+TIME LIST+DONT LIST+dont MESSAGES+again MY+alerts
-7 NEG+free NOT+> OTHER+VOC SEND+MY STOP+and SUBJECT+GAVE SUBJECT+cut VOC+as about+this all
-7 always anybody+else calling can+MY car+> com+> did+MY did+VOC did+YOU did+you does+MY
-7 dont+BEFORE ever+take filter five forgot gate get+this half hours i+REPLY in+here instead
-7 is+FROM it it+says it+with keeps kind know+> kyle last+SENDING left+my love+THESE love+these
-7 main more+questions mum my+ALONE my+KEYWORD my+old night no+I no+SUBJECT nobody off+that
-7 on+BEFORE on+MY on+THESE on+these opted over pigeons refund robot+NEG saw say says+I says+i
-7 so+SUBJECT thanks till to+say un+ALONE unblocked use went whos+MY with+this wouldnt youd
-7 your+message yours yourself
-6 ,+do ,+go ,+thank ,+thats ,+you ,+youre .+address .+all .+am .+cant .+curious .+ends .+from
-6 .+questioned .+sign .+stopped .+stopping .+sure .+that .+theres .+theyre .+undo .+whats 0+is
-6 1 ?+NEGATIVE ?+SUBJECT ?+no ALONE+to ASKED+him BEFORE+DAY BEFORE+PLURALS BEFORE+back
-6 BEFORE+but BEFORE+or BEFORE+year CONSENT+to DITCH+it DOESNT+END DOESNT+TAKE DOESNT+UNSUB
-6 DOESNT+take DOESNT+unsubscribe DONT+LOSE DONT+stop END+FROM END+off END+or ENDED+DOING
-6 FEEL+for GAVE+this HATE I+WISH I+think KEYWORD+DOING LIST+DOESNT LIST+again LIST+is
-6 MESSAGE+> MESSAGES+AGAIN MY+OTHER MY+doorman MY+main MY+mates MY+reminders MY+second
-6 NEG+ALONE NEG+DOING NEG+take NEG+turn NEGATIVE+i REMOVE+the REMOVED+from REPLIED+SUBJECT
-6 STOP+DOING STOP+to SUBJECT+WISH SUBJECT+gave SUBJECT+had TEXT+, TEXT+TIME THIRD+SENDING
-6 THREAT+be THREAT+over UNSUB+? VOC+PHONE VOC+get a+LIST a+day a+pin a+robot ahead and+NOBODY
-6 and+nobody ate back bangs behind better bit boot c call can+the cancel+> cant church clasp
-6 creep curious cut+off dare+ALONE dare+ENDED dare+KEYWORD didnt+BEFORE disconnected
-6 do+SUBJECT do+YOU dont+TAKE doorman down dream ends ends+in everything+> extra fee fees
-6 finally first for+ME for+TAIL for+your free full get+MY go+ahead god good+with great grow
-6 had half+of hate ill+be im+over in+ur is+this it+, ive+NEG just+BEFORE keeps+SENDING
-6 last+KINDS last+MESSAGE last+REPLY last+TEXT list+> locked lol manager+> mates me+in min
-6 mine more+messages mostly my+LIST my+WHO my+mates my+soup no+i off+TIME often one+END
-6 only+SUBJECT only+if opted+BEFORE out+of password pin+> please plenty+> put+BEFORE put+it
-6 questioned questioned+> questions+. really rosa saturday sign song still+TAKE stop+TAIL
-6 stop+by stop+to sure texts+ME texts+VOC texts+me than the the+OTHER the+doorman the+second
-6 them+to theres+a think those tmrw to+ALONE to+LOSE to+TAKE to+remove to+the toilets told+VOC
-6 took+BEFORE took+TAIL took+VOC tummy ty un+BADMSG un+ENDED un+KEYWORD un+NEG un+STOP un+stop
-6 unblocked+VOC unsubscribe+? upstairs want+to was+my whats whatsapp whenever who whos+BEFORE
-6 without works wrong yes you+GAVE you+cant your+THINGS yourself+>
-5 %+BADMSG %+KEYWORD ,+FEEL ,+I ,+SUBJECT ,+YOU ,+did ,+make ,+more ,+one ,+shes ,+thanks
-5 ,+were .+CALL .+DEAR .+WANT .+add .+ants .+are .+car .+confirmed .+disliked .+end .+fewer
-5 .+fine .+leaving .+left .+opt .+results .+tell .+turned 0+min ?+LIST ALONE+by ASKED+>
-5 BADMSG+ME BADMSG+me BEFORE+blush BEFORE+down BEFORE+he BEFORE+i BEFORE+key BEFORE+objection
-5 BEFORE+resume BEFORE+will BLOCK+FROM DAY+min DITCH+SUBJECT DITCH+be DOESNT+BADMSG DOESNT+DAY
-5 DOESNT+REMOVE DOESNT+YOU DOESNT+like DOESNT+mind DOESNT+stop DOESNT+think DOESNT+you DOING+>
-5 DONT+DITCH DONT+ENDED DONT+KEYWORD END+DAY END+last ENDED+and ENDED+by ENDED+my FROM+and
-5 FROM+of FROM+to GAVE+it GAVE+to GET+SUBJECT GET+YOU GET+every GET+out GET+the GET+this
-5 GET+your I+NEGATIVE I+SENDING I+STOP I+had I+keep I+no I+rely I+sign I+stop I+told
-5 KEYWORD+and KEYWORD+by KINDS+since LIST+HEY LOSE+FROM LOSE+last ME+blush ME+in MENDED+REMOVE
-5 MENDED+resume MENDED+to MESSAGE MESSAGE+PLURALS MESSAGES+me MY+DAY MY+THIRD MY+church MY+end
-5 MY+former MY+landline MY+manager MY+new MY+numbers MY+other MY+year NEG+ASKED NEG+END
-5 NEG+REMOVE NEG+and NEG+deals NEG+mind NEG+my NEG+objection NEGATIVE+SUBJECT NEGATIVE+deals
-5 NEGATIVE+objection NEGATIVE+thanks NOBODY+. NOT+BADMSG NOT+DAY OTHER+MENDED OTHER+on
-5 REPLY+VOC REPLY+is SEND+THESE SENDING+HEY SENDING+PLURALS SENDING+again SENDING+lol
-5 SENDING+my STOP+TAIL STOP+counting STOP+on SUBJECT+FROM SUBJECT+actually SUBJECT+left
-5 SUBJECT+rely SUBJECT+this TAIL+blush TAIL+in TAKE+. TEXT+PLURALS THESE+BEFORE THESE+PLURALS
-5 THIRD+about THIRD+said THREAT+BADMSG THREAT+BEFORE THREAT+NEGATIVE THREAT+going THREAT+no
-5 TIME+> VOC+blush VOC+by VOC+resume VOC+that VOC+your WANT+MENDED WANT+more WHO+and WISH+more
-5 YOU+FROM YOU+MY a+week able+to about+his add alarm alone+THREAT alone+im already+>
-5 already+GAVE and+BEFORE and+GAVE and+SEND anyone anytime around arrest as+executor at+a
-5 back+in banks be+sad before+MY blush blush+> bring+MY bug+> bye+bye can+SUBJECT can+be
-5 canvassing cheese chill chill+w chilli coming+, corner couldnt day+> dead+, deal+>
-5 did+SUBJECT did+the disliked disliked+> do+> does dont+ALONE dont+LOSE dont+ever down+MY
-5 drop+it end end+or ended+up everywhere+. far fell+FROM finished floor for+BEFORE for+DAY
-5 for+SENDING for+texts for+the found+MY four front get+on got grandpa guys haha+> happy
-5 he+BEFORE heels hello his+EVENT howd i+SENDING i+rely id+NEG ignore+MY im+going in+a
-5 in+heels in+my insurance internet iron is+LIST is+MENDED is+that it+HEY it+this it+was
-5 know+SUBJECT last+msg leaving+BEFORE leaving+VOC letter lights like+to liked list+. long+as
-5 lou many+texts me+blush messages metal my my+former neighbor neighbors neither next+BEFORE
-5 next+ENDED next+NEG no+deals no+objection no+thanks not+BADMSG not+DAY off+at offer+> old
-5 on+your only+the opted+ME opted+TAIL opted+VOC or+DOESNT or+only outside page party pets
-5 please+> please+resume pls+> question+? quilt quit+on read+every read+it receive+BEFORE rely
-5 rely+on reminders+by restart ridiculous ridiculous+> right+> running said scared see+YOU
-5 sell+MY sell+my should+I should+SUBJECT should+i single sold start+> stop+> stops
-5 subscribe+to surprise tbh teacher texts+BEFORE texts+TAIL texts+again that+NEG thats+a
-5 the+BADMSG the+CALL the+PHONE the+end the+manager the+other the+text them+BEFORE
-5 these+PLURALS theyre theyre+back think+about this+WHO those+BEFORE to+MY to+subscribe
-5 told+BEFORE too trust turned u+get unblocked+SUBJECT unblocked+YOU undo until up+, updates+>
-5 use+BEFORE wasnt we+WANT we+WISH weeks welcome+to whole whos whos+this with+that wrote yet
-5 your+BEFORE your+TEXT youre+welcome
-4 %+ENDED ,+MESSAGE ,+SEND ,+cancel ,+leave ,+lets ,+some ,+sorry ,+took ,+well ,+who .+% .+a
-4 .+another .+best .+block .+cancel .+chill .+didnt .+emphasized .+facebook .+grandpa .+her
-4 .+hmm .+howd .+ignore .+liked .+loved .+maybe .+name .+none .+quitting .+removed
-4 .+resubscribe .+resume .+scammers .+texts .+very .+well .+what .+when .+write .+wtf .+yeah
-4 .+yours 2+> ?+BEFORE ?+YOU ?+i ?+its ?+you AGAIN+, AGAIN+TIME ALONE+and ASKED+THIRD
-4 ASKED+for BADMSG+and BEFORE+BLOCK BEFORE+DOING BEFORE+TEXT BEFORE+all BEFORE+ants BEFORE+are
-4 BEFORE+at BEFORE+autocorrected BEFORE+blocked BEFORE+complaints BEFORE+flowers BEFORE+form
-4 BEFORE+haha BEFORE+internet BEFORE+keep BEFORE+leave BEFORE+nothing BEFORE+numbers
-4 BEFORE+person BEFORE+since BEFORE+tmrw BEFORE+two BEFORE+wasnt BEFORE+way BODY+> BODY+MENDED
-4 BODY+please CALL+ME CALL+TAIL CALL+autocorrected CALL+in CALL+me DAY+, DAY+years DITCH+,
-4 DITCH+off DITCH+you DOESNT+0 DOESNT+ENDED DOESNT+dream DOESNT+let DOESNT+remember
-4 DOESNT+remove DOESNT+sell DOESNT+spam DONT+ASKED DONT+BEFORE DONT+GAVE DONT+STOP DONT+ever
-4 DONT+mind DONT+think END+0 END+it END+of ENDED+at ENDED+of ENDED+or ENDED+please
-4 ENDED+worrying EVENT+BADMSG EVENT+VOC FEEL+WRONG FEEL+wrong FROM+DITCH FROM+ME FROM+NEG
-4 FROM+again FROM+us GAVE+BEFORE GAVE+MY GET+BADMSG GET+FROM GET+outta GET+texts HEY+MY
-4 HEY+REPLIED HEY+WRONG HEY+YOU HEY+wrong HEY+you I+MESSAGE I+NEG I+PULL I+VOC I+agree
-4 I+cannot I+just I+let I+supposed I+text I+voted KEYWORD+TAIL KEYWORD+at KEYWORD+my
-4 KEYWORD+of KEYWORD+or KEYWORD+please KEYWORD+worrying KINDS+BADMSG KINDS+my LIST+AGAIN
-4 LIST+LIST LIST+back LIST+for LIST+lol LIST+with LOSE+a LOSE+off LOSE+that LOSE+the ME+DAY
-4 MENDED+BEFORE MENDED+MY MENDED+about MENDED+do MENDED+in MENDED+it MESSAGE+BADMSG MESSAGE+is
-4 MESSAGE+please MESSAGES+HEY MESSAGES+back MESSAGES+lol MY+BADMSG MY+ants MY+are MY+blue
-4 MY+deals MY+deposit MY+emails MY+flowers MY+friday MY+gate MY+hair MY+insurance MY+job
-4 MY+judge MY+mom MY+offer MY+school MY+subscription MY+tenancy MY+text NEG+DITCH NEG+KEYWORD
-4 NEG+TAKE NEG+complaints NEG+lol NEG+one NEG+really NEG+remember NEG+remove NEG+sell NEG+spam
-4 NEG+stop NEG+thanks NEG+think NEG+way NEG+worrying NEGATIVE+I NEGATIVE+TEXT
-4 NEGATIVE+complaints NEGATIVE+nothing NEGATIVE+way NOT+0 NOT+END NOT+LOSE NOT+REMOVE NOT+TIME
-4 NOT+YOU NOT+spam NOT+take NOT+you NUMBER+are OTHER+, OTHER+please PHONE+autocorrected
-4 PHONE+in PLURALS+from PLURALS+since PULL RECEIVE+BEFORE RECEIVE+NEGATIVE RECEIVE+no
-4 REMOVE+FROM REMOVE+a REMOVE+last REMOVED+VOC REPLIED+THIRD REPLIED+that REPLY+, REPLY+all
-4 REPLY+please REPLY+rosa SENDING+but SENDING+from SENDING+please SENDING+them SENDING+you
-4 STOP+me STOP+worrying SUBJECT+STOP SUBJECT+agree SUBJECT+always SUBJECT+cannot
-4 SUBJECT+forgot SUBJECT+get SUBJECT+heard SUBJECT+its SUBJECT+kindly SUBJECT+lose SUBJECT+off
-4 SUBJECT+only SUBJECT+sign SUBJECT+supposed SUBJECT+voted TAIL+DAY TAKE+THESE TAKE+em
-4 TAKE+out TAKE+outta TEXT+YOU TEXT+with THESE+KINDS THESE+NUMBER THESE+THINGS THESE+ants
-4 THESE+coming THINGS+NEG THINGS+TAKE THINGS+are THINGS+so THIRD+cut THIRD+keeps THREAT+HEY
-4 THREAT+okay THREAT+told TIME TIME+0 TIME+DAY TIME+OTHER TIME+a TIME+hes TIME+you
-4 UNSUB+MENDED UNSUB+please UNSUBBED+> VOC+DOESNT VOC+THIRD VOC+cant VOC+god VOC+list
-4 VOC+phone VOC+restore WANT+back WANT+those WHO+i WHO+over WISH+those WRONG+about YOU+END
-4 YOU+do YOU+give YOU+kindly YOU+this a+DAY a+KINDS a+NUMBER a+TEXT a+christening a+girl a+lot
-4 a+number a+personality a+real a+rematch a+surprise able about+SUBJECT about+YOU about+the
-4 about+you actually again again+, again+TIME alert allergic+> allowed+BEFORE already+have an
-4 and+REPLIED and+REPLY and+SUBJECT and+THREAT and+put and+we anytime+> anyway anyway+>
-4 apologies are+BEFORE ask+MY at+the attached autocorrected back+> bad bags be+able be+texting
-4 bill+, block+FROM blocked+YOU blowing boss boss+> bother+VOC broken broken+> by+ME by+TAIL
-4 by+me c+> cable cactus call+BEFORE calls+FROM calls+from came+BEFORE can+you can+your
-4 cancel+VOC cancel+my cancelled changed+, charge charged+BEFORE charged+ME charged+TAIL
-4 charged+VOC charged+me cheese+, christening christening+. clean clicking complaints
-4 confirmed+. contact+MY continue+SENDING curious+how cut+FROM date dead dead+. deals+, death
-4 decline+MY decline+the delete+MY delivered depends deposit did+> didnt+ALONE didnt+KEYWORD
-4 directory disconnected+. do+WHO do+business do+you does+BEFORE done dont+DITCH dont+let
-4 dont+stop dont+think down+for dr dr+. dream+FROM dream+of driving drop+FROM drop+off
-4 emphasized emphasized+> end+FROM end+of ended+> endless enjoy everybody everyone+else
-4 executor+> fell+BEFORE fell+off fewer finished+VOC first+> for+0 for+DEAR for+LIST for+fun
-4 forty+BEFORE forty+more found found+BEFORE free+THINGS free+pizza from+NEG fyi gave+to
-4 gentle get+out get+outta get+the getting+texts getting+the getting+your girl+> glad go+for
-4 go+through goat going+> got+NEG granted grow+BEFORE guests had+a had+been happy+to has+sold
-4 heat heaters heatings help here+BEFORE here+and him him+to hiring his hmm home+> honestly
-4 how+come how+did how+much how+my hungover hurt husband+. i+MESSAGE i+VOC i+agree i+cannot
-4 i+had i+keep i+left i+sign i+supposed i+text i+think i+voted if+its ill im+HEY im+VOC
-4 im+okay im+told in+to instead+> is+BEFORE is+MESSAGES is+SENDING is+out is+ridiculous
-4 is+what isnt isnt+for it+anymore ive+ASKED ive+DOESNT just+found keep+THESE keep+em keep+me
-4 keeps+MENDED killed+BEFORE know+. lawyer+BEFORE leak leave+my leaving+MY let+BEFORE liked+>
-4 line+> list+, list+FROM list+for list+of list+please locked+FROM locked+out logged
-4 logged+BEFORE logged+ME logged+TAIL logged+VOC logged+me look+at looks love+BEFORE loved
-4 making mayo me+DAY me+LIST me+every meant message+. messages+but minutes miracle miss+your
-4 missing mods mom mostly+> msg+, my+UNSUB my+hair my+mom my+new my+opt my+permission
-4 my+unsubscribe my+whole name names nan near need+BEFORE need+THIRD neither+> never+ASKED
-4 never+GAVE next+EVENT nine+> no+TEXT no+complaints no+nothing no+way noise none+. nonstop
-4 nose not+0 not+> not+END not+LOSE not+REMOVE not+YOU not+spam not+take not+you notice
-4 now+SUBJECT objection of+my of+us off+. off+AGAIN offence okay+with omg+BADMSG omg+ENDED
-4 omg+KEYWORD omg+NEG omg+stop on+its only+MY only+TIME opted+me or+TAKE or+leave over+DAY
-4 over+KINDS over+MESSAGE over+REPLY over+a over+here over+text parking past perfect
-4 permission+to personality personality+> phone+autocorrected photo playing please+CALL plenty
-4 posted+by powers puts putting quiet+> quits+> quitting ran rash read+BEFORE receive+NEGATIVE
-4 receive+no refuse+to rematch remember+signing reminders+> remove+. removed+, removed+FROM
-4 removed+from report restore resubscribe resume+> resume+BEFORE resume+LIST resume+MESSAGES
-4 resume+MY resume+SENDING resume+texts revoked right round row+f sad+TIME said+THIRD sam
-4 same+BEFORE saved saw+BEFORE scam scammers short show shut+up signal since+I sings sitting
-4 size slot slow slugs so so+I sofa+> sold+FROM sold+my sold+out some some+FROM some+of
-4 somebodys something sorry sorry+MENDED sorry+WRONG sorry+wrong speech spelling star step+>
-4 still+get still+in stopped+> summer sunscreen surprise+. tell+THIRD tell+him tell+your ten
-4 tenancy text text+is texts+AGAIN texts+HEY texts+STOP texts+lol that+BADMSG that+list thats
-4 thats+NEG thats+the the+THINGS the+blue the+church the+emails the+gate the+judge the+late
-4 the+old the+tenancy there+> there+a these+KINDS these+NUMBER these+ants they+NOT
-4 think+BEFORE think+MY this+year thought+YOU thought+it thru thursday til time+i tip to+fix
-4 to+once to+report to+stop told told+> too+many too+or traffic ttyl turn+it turned+up twice+>
-4 two+MESSAGES undo+> unit unlisted unsubscribe+MENDED unsubscribe+please unsubscribed+>
-4 update use+MY use+this used+to voicemail voted waiting walked want+those was+MY was+SUBJECT
-4 wasnt+BEFORE wasnt+VOC weekends well+done what+BEFORE what+kind whats+MY whats+up when+youre
-4 whenever+> who+died whos+LIST whos+MENDED whos+MESSAGES whos+SENDING whos+TEXT whos+texting
-4 why+did will will+hear with+THIRD without+VOC working working+> worries worrying
-4 wouldnt+dream wrong+about wtf wtf+> yard+, yet+> you+END you+FROM you+WISH you+do you+give
-4 you+guys you+kindly you+never you+this
-3 ,+0 ,+ASKED ,+BODY ,+REPLIED ,+REPLY ,+THESE ,+add ,+are ,+come ,+does ,+drain ,+gate ,+got
-3 ,+how ,+just ,+maybe ,+my ,+need ,+neither ,+only ,+send ,+text ,+these ,+third ,+two
-3 ,+would .+0 .+2 .+BODY .+LIST .+MESSAGE .+REPLY .+SEND .+absolutely .+any .+anything .+both
-3 .+bring .+c .+calling .+cheers .+dead .+depends .+done .+door .+driving .+ducking .+dude
-3 .+ended .+ending .+everyone .+extra .+ha .+his .+hit .+it .+later .+lol .+love .+mine
-3 .+mostly .+of .+other .+passed .+people .+perfect .+powers .+preciate .+put .+restart .+same
-3 .+slow .+some .+somebody .+stuck .+subscribe .+ta .+text .+thank .+those .+two .+was .+whose
-3 .+wont .+wouldnt .+y .+ye .+yesterday 0+? 0+NEG 0+NOT 0+THINGS 0+not 0+years 1+> 2+. 4b
-3 6am+> 6pm 7am 9pm ?+HEY ?+MESSAGES ?+SENDING ?+VOC ?+for ?+ill ?+my ?+texts ?+were ALONE+?
-3 ALONE+DOING ALONE+at ALONE+putting ASKED+MY ASKED+my ASKED+that BADMSG+DOING BADMSG+THINGS
-3 BADMSG+at BADMSG+for BADMSG+free BADMSG+is BADMSG+putting BEFORE+BODY BEFORE+DITCH BEFORE+I
-3 BEFORE+KINDS BEFORE+TAKE BEFORE+THIRD BEFORE+about BEFORE+bangs BEFORE+bleach BEFORE+bother
-3 BEFORE+button BEFORE+by BEFORE+came BEFORE+cares BEFORE+changes BEFORE+continue BEFORE+does
-3 BEFORE+entitled BEFORE+exit BEFORE+fell BEFORE+finished BEFORE+friday BEFORE+fyi BEFORE+god
-3 BEFORE+granted BEFORE+heat BEFORE+homework BEFORE+info BEFORE+joke BEFORE+let BEFORE+lol
-3 BEFORE+month BEFORE+mornings BEFORE+pain BEFORE+please BEFORE+problem BEFORE+reason
-3 BEFORE+rush BEFORE+save BEFORE+snow BEFORE+sofa BEFORE+something BEFORE+song BEFORE+stopped
-3 BEFORE+street BEFORE+stuff BEFORE+tell BEFORE+tells BEFORE+that BEFORE+think BEFORE+too
-3 BEFORE+warning BEFORE+worries BLOCK+0 BLOCK+the BODY+, BODY+BEFORE CONSENT+FROM
-3 CONSENT+OTHER CONSENT+form CONSENT+granted DAY DAY+? DAY+FROM DAY+NEG DAY+for DAY+or
-3 DAY+person DAY+so DITCH+> DITCH+we DOESNT+FROM DOESNT+LIST DOESNT+MESSAGES DOESNT+STOP
-3 DOESNT+TIME DOESNT+a DOESNT+allowed DOESNT+enough DOESNT+from DOESNT+make DOESNT+now
-3 DOESNT+object DOESNT+open DOESNT+really DOESNT+received DOESNT+recognise DOESNT+sure
-3 DOESNT+talk DOESNT+to DOESNT+today DOESNT+yours DONT+LIST DONT+NEG DONT+PULL DONT+object
-3 DONT+read DONT+recall DONT+recognise DONT+remember END+BEFORE END+VOC END+a END+him END+in
-3 ENDED+MENDED ENDED+all ENDED+putting EVENT EVENT+EVENT EVENT+for EVENT+list FEEL FROM+0
-3 FROM+AGAIN FROM+DEAR FROM+TAIL FROM+at FROM+course FROM+exit FROM+if FROM+key FROM+messages
-3 FROM+nothing FROM+that FROM+two FROM+when GAVE+. GAVE+STOP GAVE+SUBJECT GAVE+in GAVE+quit
-3 GAVE+u GET+> GET+PLURALS GET+SPAMMING GET+all GET+annoying GET+back GET+on GET+ya HEY+one
-3 HEY+the I+ASKED I+KINDS I+actually I+authorize I+blocked I+bought I+bring I+cut I+enjoy
-3 I+give I+hated I+lose I+lost I+misread I+only I+prefer I+saw I+send I+used I+won KEYWORD
-3 KEYWORD+MENDED KEYWORD+all KEYWORD+me KEYWORD+putting KEYWORD+to KINDS+ENDED KINDS+KEYWORD
-3 KINDS+MY KINDS+PLURALS KINDS+YOU KINDS+away KINDS+is KINDS+now KINDS+says KINDS+so
-3 KINDS+then KINDS+was KINDS+you LIST+? LIST+NEG LIST+YOU LIST+and LIST+because LIST+from
-3 LIST+me LIST+of LIST+on LIST+that LIST+updates LOSE+. LOSE+him LOSE+it ME+LIST ME+SUBJECT
-3 ME+all ME+as ME+every ME+four ME+here ME+texts ME+that ME+think MENDED+AGAIN MENDED+ASKED
-3 MENDED+END MENDED+again MENDED+down MENDED+ended MENDED+form MENDED+god MENDED+granted
-3 MENDED+last MENDED+leave MENDED+on MENDED+the MESSAGE+, MESSAGE+ENDED MESSAGE+KEYWORD
-3 MESSAGE+KINDS MESSAGE+TIME MESSAGE+YOU MESSAGE+away MESSAGE+now MESSAGE+updates MESSAGE+was
-3 MESSAGE+you MESSAGES+ME MESSAGES+PLURALS MESSAGES+TAIL MESSAGES+for MY+0 MY+best MY+big
-3 MY+cat MY+chicken MY+dad MY+fiance MY+goat MY+heat MY+house MY+internet MY+iron MY+landlord
-3 MY+library MY+month MY+nan MY+neighbors MY+now MY+opt MY+parish MY+party MY+permission
-3 MY+private MY+promos MY+same MY+sofa MY+song MY+will MY+work MY+yard NEG+BADMSG NEG+NEG
-3 NEG+STOP NEG+UNSUB NEG+a NEG+all NEG+allowed NEG+as NEG+changes NEG+contact NEG+do
-3 NEG+enough NEG+everything NEG+fill NEG+for NEG+from NEG+good NEG+homework NEG+is NEG+last
-3 NEG+make NEG+mess NEG+nothing NEG+object NEG+open NEG+problem NEG+putting NEG+read
-3 NEG+reason NEG+received NEG+recognise NEG+rush NEG+said NEG+selling NEG+signal NEG+sure
-3 NEG+talk NEG+told NEG+unsubscribe NEG+using NEG+warning NEG+worries NEG+yours
-3 NEGATIVE+BADMSG NEGATIVE+NOT NEGATIVE+bother NEGATIVE+changes NEGATIVE+good
-3 NEGATIVE+homework NEGATIVE+message NEGATIVE+msg NEGATIVE+need NEGATIVE+not NEGATIVE+problem
-3 NEGATIVE+reason NEGATIVE+rush NEGATIVE+warning NEGATIVE+worries NOT+BEFORE NOT+FROM
-3 NOT+MESSAGES NOT+VOC NOT+allowed NOT+at NOT+enough NOT+for NOT+from NOT+like NOT+my NOT+now
-3 NOT+remove NOT+sure NOT+to NOT+today NOT+yours NUMBER+I NUMBER+i NUMBER+on OTHER+OTHER
-3 OTHER+here OTHER+now PHONE+BLOCK PHONE+DAY PHONE+ME PHONE+PHONE PHONE+TAIL PHONE+blocked
-3 PHONE+do PHONE+fell PHONE+me PHONE+with PLURALS+? PLURALS+and PLURALS+by PLURALS+on PULL+,
-3 PULL+FROM PULL+from PULL+off REMOVE+from REMOVE+it REPLIED+MY REPLIED+VOC REPLIED+he
-3 REPLIED+yes REPLY+BEFORE REPLY+PLURALS REPLY+but REPLY+it REPLY+now REPLY+says REPLY+to
-3 REVOKE+MY REVOKE+my SEND SEND+FROM SEND+SUBJECT SEND+YOU SENDING+AGAIN SENDING+KINDS
-3 SENDING+STOP SENDING+YOU SENDING+away SENDING+is SENDING+stop SENDING+updates SENDING+was
-3 SENDING+with SPAMMING+> STOP+ME STOP+is STOP+putting STOP+these STOP+time SUBJECT+DOING
-3 SUBJECT+MY SUBJECT+PULL SUBJECT+SENDING SUBJECT+as SUBJECT+ate SUBJECT+authorize
-3 SUBJECT+blocked SUBJECT+bring SUBJECT+by SUBJECT+cant SUBJECT+dare SUBJECT+did SUBJECT+find
-3 SUBJECT+finished SUBJECT+getting SUBJECT+give SUBJECT+guys SUBJECT+hated SUBJECT+just
-3 SUBJECT+let SUBJECT+might SUBJECT+misread SUBJECT+or SUBJECT+passed SUBJECT+prefer
-3 SUBJECT+saw SUBJECT+stopped SUBJECT+thought SUBJECT+told SUBJECT+went SUBJECT+were
-3 SUBJECT+won SUBJECT+wrote TAIL+LIST TAIL+all TAIL+as TAIL+every TAIL+four TAIL+here
-3 TAIL+texts TAIL+that TAIL+think TAIL+twice TAKE+down TAKE+nothing TAKE+saying TAKE+your
-3 TEXT+BADMSG TEXT+KINDS TEXT+MENDED TEXT+at TEXT+away TEXT+is TEXT+means TEXT+my TEXT+now
-3 TEXT+please TEXT+updates TEXT+was TEXT+you THESE+LIST THESE+TIME THESE+alerts
-3 THESE+reminders THESE+texts THESE+to THINGS THINGS+> THINGS+BADMSG THINGS+GET THINGS+MENDED
-3 THINGS+MY THINGS+REPLIED THINGS+VOC THINGS+for THINGS+please THINGS+to THIRD+FROM THIRD+GET
-3 THIRD+STOP THIRD+WANT THIRD+WHO THIRD+by THIRD+never THIRD+opted THIRD+phones THIRD+quit
-3 THIRD+texts THIRD+would THREAT+ENDED THREAT+KEYWORD THREAT+REPLY THREAT+deaf THREAT+happy
-3 THREAT+send THREAT+stop TIME+THREAT TIME+YOU TIME+all TIME+does TIME+im TIME+she TIME+the
-3 TIME+we UNSUB+, UNSUBBED+FROM UNSUBBED+from VOC+CALL VOC+DEAR VOC+DONT VOC+LIST VOC+SENDING
-3 VOC+add VOC+asked VOC+at VOC+block VOC+dare VOC+dont VOC+find VOC+four VOC+guys VOC+here
-3 VOC+hiring VOC+kindly VOC+leave VOC+one VOC+owe VOC+start VOC+text VOC+texts VOC+went
-3 VOC+were WANT+GET WANT+MY WANT+TEXT WANT+hearing WANT+help WANT+let WANT+my WANT+this
-3 WANT+three WHO+? WHO+NEG WHO+TAKE WHO+are WISH+MENDED WISH+a WISH+help WISH+him WISH+the
-3 WISH+them WISH+three WISH+to WRONG WRONG+> YOU+REPLIED YOU+as YOU+asked YOU+be YOU+by
-3 YOU+cant YOU+cut YOU+dare YOU+did YOU+find YOU+guys YOU+hiring YOU+never YOU+off YOU+open
-3 YOU+or YOU+owe YOU+then YOU+went YOU+were a+WANT a+WISH a+charity a+miracle a+party a+second
-3 a+wasp a+word about+BEFORE about+THESE about+these above accepted afternoon agree+on ahead+>
-3 all+BEFORE all+done all+this allowed+in alone+and already already+GET always+MY am+entitled
-3 am+on an+VOC an+idiot and+NEGATIVE and+WANT and+im and+no and+regretted and+send and+then
-3 and+think and+yes annoying annoying+> ants+> anymore+, anywhere apologies+for app are+dead
-3 are+good are+the as+SUBJECT as+long asked asking+for assistance at+MY auto baby backs bag
-3 ballot bangs+> banks+BEFORE banned banned+FROM banned+from basically battery be+LIST
-3 be+MESSAGES be+UNSUBBED be+added be+late be+my be+unsubscribed be+your bed been+SENDING
-3 before believe+BEFORE below birds+> biscuits bit+BEFORE bit+much bleach bless+SUBJECT
-3 bless+VOC bless+YOU bless+you block block+0 block+DAY blocked+SUBJECT blocks+away blonde
-3 blowing+BEFORE blue bookings bookings+, boring bot both bother+BEFORE bother+ME bother+TAIL
-3 bother+me bothering+BEFORE bothering+ME bothering+TAIL bothering+VOC bothering+me bothers
-3 bothers+VOC boxes break+FROM break+from bring+the broke bug but+SUBJECT by+TIME by+at
-3 by+mistake by+sms bye+BEFORE bye+for bye+now cable+THINGS call+FROM call+ME call+TAIL
-3 call+VOC call+me calling+VOC came+FROM came+off can+I can+MENDED can+we cancel+,
-3 cancel+BEFORE cancel+MY cancel+it cannot cant+GET cant+do cant+make caps car+DOESNT car+NEG
-3 cares+> case case+> cases cash cat cats change+, chapter chat checked+FROM checked+out
-3 cheers chicken clear+, closed+on code+, come+GET committee committee+, company+is complain
-3 confirmed consent+FROM consent+OTHER consent+form consent+to contact+my continue cord+,
-3 could+SUBJECT could+have couldnt+GET counting coupons+> court+OTHER court+date cracked cried
-3 custody dad+, dad+and dare day+FROM day+off dead+BADMSG dead+END dead+ENDED dead+KEYWORD
-3 dead+end deals decaf deed deleted did+NEG didnt+CONSENT didnt+ENDED didnt+GET didnt+MENDED
-3 didnt+REPLY didnt+TAKE didnt+WANT didnt+WISH didnt+consent didnt+get didnt+go didnt+mean die
-3 died+in diet dis+> disgusting disgusting+, do+I do+this doctor+BEFORE does+the does+your
-3 dogs dolores done+DOING dont+AGAIN dont+ENDED dont+KEYWORD dont+object dont+recall
-3 dont+recognise dont+remember door doors down+the drain+is drop+BEFORE ducking ear earlier
-3 early+> em em+coming emojis employer ended+BEFORE ending+in endorse entitled entitled+to
-3 every+0 everything+, executor expired eye eyes+and f+VOC falling fast fell+in fiance file+>
-3 fill+BEFORE film film+> find+MY fine+by finished+BEFORE finished+MY finished+TAIL fit fix+MY
-3 fix+the fixed flowers for+EVENT for+I for+MESSAGES for+NEG for+THIRD for+court for+i for+me
-3 for+us forgot+MY former forty four+BEFORE four+times free+cruise friday+. friday+> friend
-3 from+. from+your fyi+> garden gate+THINGS gate+code gave+up gentle+with get+a get+back
-3 get+it get+nothing getting+BADMSG getting+SENDING getting+SPAMMING getting+annoying
-3 give+SUBJECT give+YOU give+you glad+VOC glad+YOU glad+you go+FROM go+to goes+FROM going+with
-3 goldfish gone+BEFORE good+enough good+to got+FROM group had+NEGATIVE had+an had+no had+three
-3 haha+NEG halal halal+> half+off happy+> happy+I happy+i happy+new has+ended hated have+MY
-3 have+SUBJECT hearing+> hello+> help+with here+AGAIN here+MENDED here+anymore hi hi+, hiccups
-3 him+MY hoa hope+VOC house+> house+NEG house+NOT house+isnt how+BEFORE how+I how+MY
-3 how+SUBJECT how+i howd+SUBJECT howd+VOC howd+YOU humming husband+opted i+DITCH i+KINDS
-3 i+LOSE i+NEG i+NEGATIVE i+PULL i+actually i+authorize i+blocked i+enjoy i+got i+hated
-3 i+heard i+let i+lose i+misread i+no i+only i+prefer i+saw i+used id+DOESNT id+DONT id+GAVE
-3 id+TAKE id+do id+never idiot idk+VOC idk+YOU ill+ALONE ill+BADMSG ill+ENDED ill+KEYWORD
-3 ill+STOP ill+stop im+BEFORE im+NEGATIVE im+deaf im+happy im+no in+EVENT in+MENDED in+their
-3 inches insist inspection insurance+BEFORE insurance+VOC interested+in invoice iron+. is
-3 is+BLOCK is+DOESNT is+DONT is+TEXT is+THIRD is+never is+texting is+there isnt+MY isnt+TIME
-3 it+? it+GAVE it+MENDED it+THREAT it+VOC it+YOU it+all it+alone it+down it+over it+there
-3 it+you its+NOT its+been its+not its+two ive+NEGATIVE ive+just ive+no ive+told job job+>
-3 just+VOC just+a just+saw karaoke keep+ME keep+MENDED keep+TAIL keep+VOC keep+mine keep+on
-3 keep+saying keeps+LIST keeps+TEXT key+and keys killing killing+BEFORE kind+FROM kind+of
-3 knocking know+BEFORE know+who l last+LIST last+OTHER last+night late+, later laugh law+I
-3 law+i leads learning leave+> left+> legal+> let+ME let+SUBJECT let+TAIL let+VOC let+YOU
-3 let+it let+you lets+do letter+. letting lifesaver light lights+, like+your links+>
-3 list+MENDED lol+, lol+I lol+SUBJECT lol+i lol+my longer+OTHER longer+works look+TIME looking
-3 lost love+that loved+> mail+it main+BEFORE making+BEFORE making+ME making+TAIL making+VOC
-3 making+me man+REPLIED manager mans many+LIST many+MESSAGES many+SENDING maybe+> me+,
-3 me+SUBJECT me+all me+as me+four me+on me+posted me+texts me+that me+think mean+to
-3 messages+too met+a mid might might+be milk min+> mins misread miss mistake+> monday monday+>
-3 month month+is more+, more+LIST more+pain more+person mornings mower mums mushrooms
-3 mushrooms+, my+MESSAGES my+OTHER my+PLURALS my+STOP my+dad my+fiance my+heart my+landline
-3 my+nan my+private my+stop name+> name+in name+is nearly need+a need+help need+them
-3 need+three needed neighbor+> never+BADMSG never+PULL never+REPLIED never+got never+mind
-3 new+WHO next next+month night+, no+BADMSG no+VOC no+bother no+changes no+good no+homework
-3 no+message no+msg no+need no+problem no+reason no+rush no+warning no+worries non non+ALONE
-3 non+BADMSG non+ENDED non+KEYWORD non+NEG non+STOP non+stop nope+> not+FROM not+MESSAGES
-3 not+allowed not+enough not+from not+like not+my not+now not+remove not+sure not+to not+today
-3 not+yours nothing+HEY nothing+in nothing+lol now+VOC now+WANT now+WISH number+do number+on
-3 object+to objection+TIME objection+at obtained of+0 of+ME of+MESSAGE of+MESSAGES of+TAIL
-3 of+TEXT of+WHO of+course of+messages of+the of+them off+ENDED off+MY off+again off+and
-3 off+exit off+key off+to ok+. okay old+PHONE old+one olives+BEFORE on+AGAIN on+MENDED on+TEXT
-3 on+again on+friday on+it on+that on+there one+NEG one+ending one+with only+CALL only+WHO
-3 open+on opening opening+BEFORE or+BEFORE or+DONT or+quit other+. otp out+NEG out+if out+to
-3 over+SENDING over+TEXT over+THIRD over+VOC over+him owe+BEFORE owe+ME owe+TAIL owe+VOC
-3 owe+me package paid+> pain+BEFORE paper+THINGS parents parish partner pass+> passed+>
-3 past+MY paying people+TAKE people+are percent phone+in phone+the pick pick+BEFORE
-3 pizza+BEFORE pizza+LIST pizza+MESSAGES pizza+SENDING pizza+texts played please+ASKED
-3 please+KINDS please+PHONE please+REMOVE please+SENDING please+TEXT please+god please+leave
-3 please+phone pool+> posted potato preciate press+. pretending pretending+to problem
-3 problem+> profile promos+to put put+this questions+> questions+FROM questions+from quick
-3 quit+DOING quitting+BEFORE quitting+time raining ray reason+to recall+giving receipt
-3 receipt+VOC recognise recognise+BEFORE recognise+MY recognise+this refund+BEFORE regards
-3 regards+> regretted regretted+BEFORE regretted+it reinstate release removal+, remove+MY
-3 remove+VOC remove+the removed remover removing repeat report+BEFORE request+BEFORE
-3 request+MY request+VOC request+that resend respond respond+to restore+the resume+my reverse
-3 revoke+MY revoke+my revoked+> rewards rooster row run+FROM safe safe+> said+, said+SUBJECT
-3 said+he salad sale sale+> sang satan saved+, say+BEFORE say+NEG saying+theyre says+MY
-3 says+THREAT says+im screen seats see+SUBJECT see+ya seen send+to sending+MY sending+THESE
-3 sending+them sent sent+MY shave she+DOESNT she+NEG she+REPLIED she+said shed shed+> shell
-3 shes shifts shifts+, shoes should should+KINDS should+MESSAGE should+REPLY should+SENDING
-3 should+TEXT should+text side+> sign+VOC signal+> signs since+> since+SUBJECT since+TAIL
-3 since+forever since+i sing single+BEFORE single+day sitting+in slip slow+down sms+> snore
-3 so+THREAT so+happy so+if so+take sold+SUBJECT sold+YOU sold+you someones sorry+BEFORE sorted
-3 spicy spot spot+to stairs staying step still+FROM stop+DOING stop+ME stop+at stop+is stop+me
-3 stop+putting street stupid stylist sunday+or supplies supplies+, sure+MY sure+VOC sure+YOU
-3 sure+you survey table take+down take+your taking talk talk+to tarps taste tea
-3 telephone+BEFORE tells tells+SUBJECT tells+VOC tells+YOU tells+you tenant terminated
-3 text+BADMSG text+BEFORE text+PLURALS text+TIME text+VOC text+away text+now text+was
-3 texting+, texting+me texts+MY texts+back than+0 than+DAY than+SUBJECT than+VOC than+YOU
-3 than+you thanks+, thanks+for that+, that+ALONE that+ENDED that+KEYWORD that+STOP that+stop
-3 thats+DOESNT thats+MY thats+NOT thats+not thats+why the+. the+END the+MESSAGE the+bakery
-3 the+best the+business the+chicken the+goat the+group the+husband the+insurance the+iron
-3 the+library the+main the+parish the+phone the+promos the+roof the+same the+school them+.
-3 them+> then+NEGATIVE then+no these+alerts these+reminders they+DOESNT theyd theyre+SUBJECT
-3 theyre+VOC theyre+YOU theyre+you think+this this+family this+heat this+month this+now
-3 this+stuff those+LIST those+MESSAGES those+SENDING those+texts thought+you through+BEFORE
-3 through+MY till+MY tmrw+> to+REPLIED to+REVOKE to+SENDING to+STOP to+SUBJECT to+WANT to+YOU
-3 to+death to+die to+getting to+leave to+my to+stay to+unsubscribe to+use to+you to+your
-3 today+, told+ME told+TAIL told+me took+ME took+forever took+me towels treasurer trial
-3 trust+ME trust+TAIL trust+VOC trust+me trying trying+to tuesday+> tuna turned+BEFORE two+.
-3 two+LIST two+SENDING two+messages ty+> u+> unblocked+you under unsubscribe unsubscribe+,
-3 unsubscribed+FROM unsubscribed+from up+. up+and update+MY update+my upstairs+> use+TEXT van
-3 very voice voted+for wait walking wanted+. wanted+to was+> was+ASKED was+DAY was+VOC was+in
-3 wasnt+ME wasnt+TAIL wasnt+me wasp way we we+TAKE we+won week week+> week+FROM week+of weird
-3 welcome welcome+> were+with whales whats+the when+does when+hes which+THIRD which+WHO
-3 which+company who+is who+sold who+told whole+WHO whole+family whose why+MY why+the why+was
-3 wifi will+I will+be will+i winter with+GET with+NEG with+getting with+texts without+ASKED
-3 without+asking without+your woke woke+BEFORE won wont+BADMSG wont+let works+here worrying+>
-3 worst would would+BEFORE would+be would+do would+ya writing+MY wrong+> yall+hiring yard ye+>
-3 yeah year+, year+> yes+BEFORE yo+BEFORE yo+MY you you+DITCH you+MY you+as you+by you+cut
-3 you+dare you+find you+im you+off you+or you+owe you+were your+CALL your+HEY your+PLURALS
-3 your+bank your+eyes your+man your+sms your+stylist youre+making yours+is
-2 "+DOESNT "+MENDED "+NOT "+and "+because "+in "+not "+on % *+to ,+DAY ,+DITCH ,+GAVE ,+MY
-2 ,+NEGATIVE ,+NUMBER ,+TEXT ,+any ,+ask ,+be ,+been ,+best ,+boss ,+cant ,+could ,+doctor
-2 ,+done ,+dr ,+emails ,+end ,+everythings ,+extra ,+found ,+gave ,+he ,+hell ,+hello ,+here
-2 ,+i ,+ignore ,+meant ,+mines ,+no ,+number ,+on ,+otherwise ,+should ,+somebody ,+still
-2 ,+tell ,+thought ,+too ,+ty ,+unblocked ,+use ,+want ,+what ,+youll .+" .+ME .+NOBODY
-2 .+UNSUBBED .+after .+alarm .+already .+annual .+app .+appreciate .+aye .+baby .+batterys
-2 .+bit .+bless .+call .+cat .+come .+day .+deleted .+did .+discontinue .+email .+endless
-2 .+far .+finally .+friend .+got .+gotta .+grandma .+great .+gym .+has .+hey .+hi .+honestly
-2 .+jobs .+k .+lag .+leave .+link .+locked .+lost .+me .+more .+most .+mower .+mum .+no
-2 .+nonstop .+omw .+opted .+order .+orders .+ortiz .+otp .+oui .+over .+please .+promos .+quiz
-2 .+reacted .+refund .+running .+send .+she .+shell .+should .+slept .+somebodys .+someones
-2 .+sorry .+sorted .+spam .+strat .+table .+talk .+thx .+ttyl .+ty .+unblocked .+unstop
-2 .+unsubscribed .+use .+wait .+way .+west .+weve .+whered .+whys .+woke .+yep .+yess .+zero
-2 0+DOESNT 0+days 0+dollars 0+for 0+guests 0+mins 0+minutes 0+off 0+people 0+percent 0+weeks
-2 1st 1st+> 2+FROM 2+THINGS 2+bags 20th 5pm 5th 8th ?+THIRD ?+THREAT ?+do ?+he ?+new ?+ugh
-2 AGAIN+ENDED AGAIN+GET AGAIN+get AGAIN+pls AGAIN+since AGAIN+tmrw AGAIN+will ALONE+KINDS
-2 ALONE+TAIL ALONE+WHO ALONE+calling ALONE+contact ALONE+everything ALONE+is ALONE+light
-2 ALONE+me ALONE+over ALONE+please ALONE+worrying ASKED+. ASKED+VOC ASKED+at ASKED+how
-2 ASKED+your BADMSG+BODY BADMSG+SEND BADMSG+TIME BADMSG+a BADMSG+calling BADMSG+everything
-2 BADMSG+light BADMSG+musubi BADMSG+of BADMSG+oil BADMSG+or BADMSG+over BADMSG+sending
-2 BADMSG+to BADMSG+using BADMSG+worrying BEFORE+% BEFORE+ASKED BEFORE+GET BEFORE+MENDED
-2 BEFORE+REPLIED BEFORE+alerts BEFORE+alone BEFORE+answer BEFORE+ate BEFORE+auto
-2 BEFORE+because BEFORE+cell BEFORE+chairs BEFORE+change BEFORE+coming BEFORE+consider
-2 BEFORE+contact BEFORE+cost BEFORE+cough BEFORE+count BEFORE+dad BEFORE+decaf BEFORE+died
-2 BEFORE+doctor BEFORE+dogs BEFORE+dramas BEFORE+drops BEFORE+earlier BEFORE+else
-2 BEFORE+emails BEFORE+ended BEFORE+even BEFORE+excuse BEFORE+finally BEFORE+flight
-2 BEFORE+forget BEFORE+gives BEFORE+haircut BEFORE+has BEFORE+have BEFORE+hes BEFORE+hiccups
-2 BEFORE+hold BEFORE+homesick BEFORE+hurry BEFORE+hurt BEFORE+ignore BEFORE+ill BEFORE+instead
-2 BEFORE+junk BEFORE+keeps BEFORE+kids BEFORE+latex BEFORE+leak BEFORE+leaving BEFORE+lets
-2 BEFORE+list BEFORE+look BEFORE+love BEFORE+meter BEFORE+msg BEFORE+mulch BEFORE+musubi
-2 BEFORE+next BEFORE+noise BEFORE+nonstop BEFORE+notice BEFORE+notices BEFORE+number
-2 BEFORE+offence BEFORE+opted BEFORE+per BEFORE+pin BEFORE+popping BEFORE+posted
-2 BEFORE+reactivate BEFORE+really BEFORE+reinstate BEFORE+removed BEFORE+reply BEFORE+report
-2 BEFORE+restart BEFORE+right BEFORE+room BEFORE+running BEFORE+screen BEFORE+seats
-2 BEFORE+sent BEFORE+shoes BEFORE+show BEFORE+signal BEFORE+size BEFORE+sleep BEFORE+spoilers
-2 BEFORE+start BEFORE+surprises BEFORE+tbh BEFORE+text BEFORE+thanks BEFORE+there BEFORE+they
-2 BEFORE+till BEFORE+today BEFORE+told BEFORE+tried BEFORE+u BEFORE+undecided BEFORE+went
-2 BEFORE+werent BEFORE+whenever BEFORE+wifi BEFORE+without BEFORE+wonder BEFORE+worrying
-2 BEFORE+youll BLOCK+AGAIN BLOCK+BADMSG BLOCK+BODY BLOCK+MY BLOCK+THESE BLOCK+THIRD
-2 BLOCK+again BLOCK+c BLOCK+drain BLOCK+my BLOCK+u BODY+. BODY+FROM BODY+off BODY+on BODY+out
-2 CALL+, CALL+BLOCK CALL+FROM CALL+GAVE CALL+THESE CALL+blocked CALL+fell CALL+from CALL+fyi
-2 CALL+put CALL+so CALL+the CALL+when CALL+you DAY+BADMSG DAY+NOT DAY+OTHER DAY+PLURALS
-2 DAY+STOP DAY+but DAY+days DAY+dollars DAY+guests DAY+mins DAY+minutes DAY+not DAY+off
-2 DAY+percent DAY+shift DAY+weeks DEAR+" DEAR+CALL DEAR+THIRD DEAR+WHO DEAR+call DEAR+is
-2 DITCH+I DITCH+REMOVE DITCH+YOU DITCH+a DITCH+keep DITCH+ones DITCH+your DOESNT+BLOCK
-2 DOESNT+BODY DOESNT+GAVE DOESNT+SENDING DOESNT+SPAMMING DOESNT+accept DOESNT+asked DOESNT+bad
-2 DOESNT+built DOESNT+care DOESNT+cooling DOESNT+deal DOESNT+delivered DOESNT+do DOESNT+gave
-2 DOESNT+go DOESNT+ignoring DOESNT+learned DOESNT+love DOESNT+mean DOESNT+mess DOESNT+my
-2 DOESNT+one DOESNT+read DOESNT+recall DOESNT+receive DOESNT+replace DOESNT+right DOESNT+serve
-2 DOESNT+shivon DOESNT+shut DOESNT+so DOESNT+taken DOESNT+that DOESNT+this DOESNT+trust
-2 DOESNT+want DOESNT+yet DOING+FROM DOING+about DOING+of DOING+over DONT+BODY DONT+END
-2 DONT+REMOVED DONT+REPLIED DONT+agreed DONT+answer DONT+asked DONT+care DONT+forget DONT+gave
-2 DONT+learned DONT+love DONT+mess DONT+really DONT+replace DONT+taken END END+c END+my
-2 ENDED+TIME ENDED+calling ENDED+everything ENDED+is ENDED+it ENDED+leaving ENDED+light
-2 ENDED+me ENDED+over ENDED+the ENDED+to ENDED+using EVENT+END EVENT+FEEL EVENT+FROM EVENT+HEY
-2 EVENT+MENDED EVENT+all EVENT+cancelled EVENT+enough EVENT+over EVENT+was FEEL+. FEEL+MENDED
-2 FEEL+WHO FEEL+about FEEL+and FROM+BODY FROM+NOT FROM+OTHER FROM+THINGS FROM+WANT FROM+WHO
-2 FROM+already FROM+back FROM+everybody FROM+front FROM+his FROM+hours FROM+in FROM+so
-2 FROM+somebody FROM+them FROM+town FROM+without FROM+wont GAVE+, GAVE+> GAVE+ENDED GAVE+FROM
-2 GAVE+I GAVE+KEYWORD GAVE+enough GAVE+from GAVE+is GAVE+left GAVE+the GAVE+three GAVE+up
-2 GAVE+us GET+LIST GET+MESSAGES GET+NEG GET+NEGATIVE GET+SENDING GET+a GET+calls GET+from
-2 GET+is GET+left GET+no GET+three GET+u GET+well GET+you HEY+THESE HEY+TIME HEY+bye HEY+i
-2 HEY+id HEY+is HEY+its HEY+let HEY+my HEY+said HEY+with I+ALONE I+CONSENT I+DITCH I+HEY I+MY
-2 I+REMOVE I+TEXT I+WANT I+all I+ate I+choose I+closed I+consent I+decided I+dont I+finished
-2 I+forgot I+havent I+heard I+killed I+make I+miss I+now I+owe I+repeat I+reported I+request
-2 I+save I+shall I+still I+stopped I+texted I+thought I+turned I+wanna I+went I+were I+wouldnt
-2 KEYWORD+FROM KEYWORD+ME KEYWORD+TIME KEYWORD+calling KEYWORD+everything KEYWORD+is
-2 KEYWORD+it KEYWORD+leaving KEYWORD+light KEYWORD+over KEYWORD+the KEYWORD+using KINDS+END
-2 KINDS+GAVE KINDS+GET KINDS+STOP KINDS+TIME KINDS+and KINDS+coming KINDS+count KINDS+get
-2 KINDS+it KINDS+notifications KINDS+of KINDS+on KINDS+reminders KINDS+saved KINDS+stop
-2 KINDS+this KINDS+w LIST+OTHER LIST+PLURALS LIST+STOP LIST+THINGS LIST+TIME LIST+VOC
-2 LIST+code LIST+coming LIST+get LIST+please LIST+too LIST+werent LIST+you LOSE+? LOSE+DAY
-2 LOSE+MENDED LOSE+c LOSE+everything LOSE+from LOSE+now LOSE+please ME+CALL ME+DEAR ME+DITCH
-2 ME+NOT ME+SENDING ME+VOC ME+a ME+another ME+are ME+away ME+back ME+but ME+by ME+forget
-2 ME+homesick ME+if ME+instead ME+nonstop ME+notifications ME+on ME+per ME+posted ME+something
-2 ME+twice ME+whenever ME+who MENDED+BLOCK MENDED+CALL MENDED+FROM MENDED+TAKE MENDED+THINGS
-2 MENDED+YOU MENDED+add MENDED+address MENDED+any MENDED+but MENDED+came MENDED+consider
-2 MENDED+continue MENDED+does MENDED+dog MENDED+ends MENDED+excuse MENDED+how MENDED+hurry
-2 MENDED+make MENDED+meter MENDED+my MENDED+pin MENDED+reactivate MENDED+reinstate
-2 MENDED+removed MENDED+restart MENDED+save MENDED+start MENDED+tell MENDED+thank MENDED+that
-2 MENDED+use MENDED+your MESSAGE+END MESSAGE+MENDED MESSAGE+STOP MESSAGE+SUBJECT MESSAGE+are
-2 MESSAGE+count MESSAGE+notifications MESSAGE+of MESSAGE+reminders MESSAGE+says MESSAGE+so
-2 MESSAGE+stop MESSAGE+with MESSAGES+KINDS MESSAGES+LIST MESSAGES+YOU MESSAGES+about
-2 MESSAGES+code MESSAGES+in MESSAGES+is MESSAGES+musubi MESSAGES+on MESSAGES+that MESSAGES+to
-2 MESSAGES+werent MESSAGES+with MY MY+1st MY+20th MY+6pm MY+ENDED MY+KINDS MY+PULL MY+STOP
-2 MY+ad MY+agree MY+alarm MY+application MY+arrest MY+assistant MY+backs MY+ballot MY+bank
-2 MY+banks MY+bishop MY+bridge MY+brother MY+bus MY+business MY+cactus MY+cake MY+car MY+cease
-2 MY+charge MY+charges MY+cheap MY+code MY+cops MY+coupon MY+crush MY+database MY+daughter
-2 MY+days MY+deal MY+dentist MY+desk MY+diet MY+dishwasher MY+drop MY+elevator MY+email
-2 MY+employer MY+ending MY+estimate MY+even MY+face MY+film MY+flight MY+form MY+front MY+good
-2 MY+group MY+gym MY+haircut MY+has MY+hearing MY+heart MY+heating MY+hiccups MY+highway
-2 MY+joke MY+keeper MY+kitchen MY+l MY+late MY+leak MY+life MY+lodger MY+mind MY+mother MY+mum
-2 MY+my MY+neighbor MY+noise MY+notices MY+of MY+olives MY+one MY+only MY+order MY+out
-2 MY+package MY+pain MY+parsonage MY+password MY+piano MY+pizza MY+price MY+print MY+puppy
-2 MY+quilt MY+rain MY+rash MY+roses MY+rules MY+salary MY+sale MY+secretary MY+side MY+slip
-2 MY+slot MY+snacks MY+speech MY+street MY+stuff MY+survey MY+taste MY+tenant MY+tenants
-2 MY+third MY+uncle MY+weddings MY+whole MY+winter MY+worst MY+zip NEG+BLOCK NEG+BODY
-2 NEG+ENDED NEG+EVENT NEG+PHONE NEG+accept NEG+against NEG+ask NEG+bad NEG+beats NEG+built
-2 NEG+but NEG+by NEG+c NEG+calling NEG+care NEG+change NEG+comes NEG+cooling NEG+deal
-2 NEG+delivered NEG+dogs NEG+done NEG+dramas NEG+ever NEG+find NEG+forget NEG+gave NEG+home
-2 NEG+ignoring NEG+internet NEG+it NEG+learned NEG+leaving NEG+let NEG+light NEG+like NEG+love
-2 NEG+man NEG+message NEG+mine NEG+move NEG+msg NEG+nuts NEG+offence NEG+ours NEG+over
-2 NEG+press NEG+ready NEG+recall NEG+replace NEG+saying NEG+shivon NEG+shut NEG+sleep NEG+so
-2 NEG+spoilers NEG+taken NEG+them NEG+there NEG+they NEG+time NEG+today NEG+truck NEG+trust
-2 NEG+u NEG+us NEG+wifi NEG+wonder NEG+working NEG+worry NEG+yet NEGATIVE+CALL NEGATIVE+DOESNT
-2 NEGATIVE+OTHER NEGATIVE+PLURALS NEGATIVE+REPLIED NEGATIVE+THIRD NEGATIVE+WHO
-2 NEGATIVE+contact NEGATIVE+dogs NEGATIVE+dramas NEGATIVE+im NEGATIVE+internet NEGATIVE+man
-2 NEGATIVE+nuts NEGATIVE+offence NEGATIVE+one NEGATIVE+reply NEGATIVE+signal NEGATIVE+spoilers
-2 NEGATIVE+truck NEGATIVE+wifi NEGATIVE+wonder NOBODY+ASKED NOBODY+WANT NOBODY+told NOT+BLOCK
-2 NOT+MY NOT+SPAMMING NOT+bad NOT+be NOT+built NOT+cooling NOT+delivered NOT+even NOT+getting
-2 NOT+giving NOT+ignoring NOT+one NOT+ours NOT+ready NOT+right NOT+shivon NOT+so NOT+that
-2 NOT+there NOT+this NOT+working NOT+yet NUMBER+. NUMBER+REMOVE NUMBER+SUBJECT NUMBER+YOU
-2 NUMBER+any NUMBER+came NUMBER+does NUMBER+down NUMBER+ends NUMBER+one NUMBER+removed
-2 NUMBER+to NUMBER+you OTHER+I OTHER+PHONE OTHER+SUBJECT OTHER+WANT OTHER+any OTHER+before
-2 OTHER+ends OTHER+i OTHER+says OTHER+so OTHER+wont PHONE+0 PHONE+DOESNT PHONE+I PHONE+NUMBER
-2 PHONE+REMOVE PHONE+YOU PHONE+any PHONE+does PHONE+down PHONE+ends PHONE+finally PHONE+fyi
-2 PHONE+i PHONE+not PHONE+number PHONE+one PHONE+or PHONE+put PHONE+removed PHONE+the
-2 PHONE+when PHONE+you PLURALS+FROM PLURALS+back PLURALS+code PLURALS+coming PLURALS+to
-2 PULL+BEFORE PULL+SUBJECT PULL+VOC PULL+YOU PULL+a PULL+doors PULL+it PULL+so PULL+you
-2 RECEIVE+MESSAGE RECEIVE+SENDING RECEIVE+TEXT RECEIVE+your REMOVE REMOVE+. REMOVE+him
-2 REMOVE+that REMOVED REMOVED+FROM REMOVED+ME REMOVED+MY REMOVED+TAIL REMOVED+a
-2 REMOVED+already REMOVED+it REMOVED+me REMOVED+so REMOVED+the REPLIED+, REPLIED+DOESNT
-2 REPLIED+FEEL REPLIED+ME REPLIED+TAIL REPLIED+THREAT REPLIED+UNSUB REPLIED+all REPLIED+if
-2 REPLIED+sorry REPLIED+unsubscribe REPLIED+you REPLY+BADMSG REPLY+END REPLY+ENDED
-2 REPLY+KEYWORD REPLY+MESSAGES REPLY+THESE REPLY+TIME REPLY+YOU REPLY+are REPLY+away
-2 REPLY+count REPLY+didnt REPLY+end REPLY+means REPLY+my REPLY+notifications REPLY+someone
-2 REPLY+these REPLY+was REPLY+you SEND+, SEND+AGAIN SEND+NEG SEND+THIRD SEND+again SEND+from
-2 SEND+someone SEND+that SEND+the SEND+them SEND+these SEND+you SEND+your SENDING+MY
-2 SENDING+THESE SENDING+are SENDING+count SENDING+help SENDING+musubi SENDING+notifications
-2 SENDING+reminders SENDING+says SENDING+w SENDING+werent STOP+KINDS STOP+LIST STOP+THESE
-2 STOP+WHO STOP+answering STOP+at STOP+calling STOP+contact STOP+everything STOP+leaving
-2 STOP+light STOP+over STOP+paying STOP+smoking STOP+using SUBJECT SUBJECT+DITCH SUBJECT+EVENT
-2 SUBJECT+FEEL SUBJECT+HEY SUBJECT+LIST SUBJECT+LOSE SUBJECT+REMOVED SUBJECT+REPLY
-2 SUBJECT+THESE SUBJECT+accepted SUBJECT+better SUBJECT+bought SUBJECT+buy SUBJECT+called
-2 SUBJECT+carry SUBJECT+choose SUBJECT+consent SUBJECT+dis SUBJECT+do SUBJECT+dropped
-2 SUBJECT+else SUBJECT+enjoy SUBJECT+ever SUBJECT+fix SUBJECT+havent SUBJECT+im SUBJECT+it
-2 SUBJECT+kept SUBJECT+killed SUBJECT+leave SUBJECT+like SUBJECT+looked SUBJECT+lost
-2 SUBJECT+love SUBJECT+married SUBJECT+missed SUBJECT+now SUBJECT+pick SUBJECT+possible
-2 SUBJECT+read SUBJECT+refused SUBJECT+remind SUBJECT+repeat SUBJECT+reported SUBJECT+request
-2 SUBJECT+restore SUBJECT+save SUBJECT+seem SUBJECT+shall SUBJECT+shared SUBJECT+she
-2 SUBJECT+snore SUBJECT+sold SUBJECT+speak SUBJECT+start SUBJECT+texted SUBJECT+then
-2 SUBJECT+too SUBJECT+took SUBJECT+turned SUBJECT+under SUBJECT+wanna SUBJECT+would
-2 SUBJECT+wouldnt TAIL+CALL TAIL+DEAR TAIL+DITCH TAIL+HEY TAIL+NOT TAIL+PHONE TAIL+SENDING
-2 TAIL+SUBJECT TAIL+a TAIL+another TAIL+are TAIL+away TAIL+back TAIL+but TAIL+by TAIL+forget
-2 TAIL+homesick TAIL+instead TAIL+nonstop TAIL+notifications TAIL+on TAIL+per TAIL+posted
-2 TAIL+something TAIL+to TAIL+whenever TAIL+who TAKE+" TAKE+LIST TAKE+MY TAKE+SUBJECT
-2 TAKE+anybody TAKE+cash TAKE+doing TAKE+going TAKE+mine TAKE+some TAKE+that TAKE+them
-2 TAKE+these TAKE+two TAKE+w TAKE+well TAKE+with TAKE+you TEXT TEXT+END TEXT+ENDED TEXT+GAVE
-2 TEXT+KEYWORD TEXT+SEND TEXT+THESE TEXT+VOC TEXT+are TEXT+count TEXT+musubi
-2 TEXT+notifications TEXT+number TEXT+reminders TEXT+says TEXT+sending TEXT+so TEXT+stop
-2 TEXT+then TEXT+to TEXT+w THESE+WHO THESE+YOU THESE+at THESE+back THESE+charges THESE+deals
-2 THESE+notices THESE+on THESE+people THINGS+DOESNT THINGS+FROM THINGS+any THINGS+back
-2 THINGS+get THINGS+go THINGS+out THINGS+place THINGS+rock THINGS+say THINGS+updates THIRD+?
-2 THIRD+AGAIN THIRD+DOESNT THIRD+END THIRD+ENDED THIRD+KEYWORD THIRD+MY THIRD+PULL THIRD+WISH
-2 THIRD+YOU THIRD+again THIRD+aint THIRD+are THIRD+as THIRD+back THIRD+be THIRD+call
-2 THIRD+came THIRD+collectors THIRD+come THIRD+coming THIRD+doesnt THIRD+favourite THIRD+from
-2 THIRD+had THIRD+i THIRD+last THIRD+left THIRD+let THIRD+on THIRD+people THIRD+report
-2 THIRD+signs THIRD+texted THIRD+the THIRD+told THIRD+took THIRD+wants THREAT+ALONE THREAT+GET
-2 THREAT+NEG THREAT+PHONE THREAT+SEND THREAT+VOC THREAT+begging THREAT+done THREAT+fine
-2 THREAT+give THREAT+learning THREAT+let THREAT+off TIME+2 TIME+DEAR TIME+SUBJECT TIME+do
-2 TIME+peace TIME+possible TIME+will UNSUB+. UNSUB+OTHER UNSUB+button VOC+% VOC+DAY VOC+I
-2 VOC+NUMBER VOC+always VOC+another VOC+are VOC+bye VOC+carry VOC+charged VOC+consider
-2 VOC+continue VOC+did VOC+direct VOC+doctor VOC+ensure VOC+every VOC+excuse VOC+forgot
-2 VOC+from VOC+help VOC+homesick VOC+hurry VOC+ill VOC+instead VOC+joke VOC+keeps VOC+know
-2 VOC+last VOC+look VOC+looked VOC+made VOC+met VOC+might VOC+nonstop VOC+notifications
-2 VOC+offer VOC+open VOC+per VOC+pick VOC+posted VOC+reactivate VOC+reinstate VOC+remind
-2 VOC+restart VOC+rock VOC+save VOC+scared VOC+seem VOC+sleep VOC+song VOC+stopped VOC+sure
-2 VOC+thank VOC+the VOC+then VOC+theyd VOC+tmrw VOC+too VOC+twice VOC+under VOC+up VOC+use
-2 VOC+whenever VOC+wish VOC+wrote WANT+END WANT+ENDED WANT+HEY WANT+KEYWORD WANT+LOSE
-2 WANT+TAKE WANT+cancel WANT+grow WANT+her WANT+him WANT+open WANT+shut WANT+the WANT+your
-2 WHO+ASKED WHO+I WHO+LIST WHO+MY WHO+NEGATIVE WHO+REPLIED WHO+SENDING WHO+TEXT WHO+but
-2 WHO+came WHO+gives WHO+my WHO+no WHO+the WHO+w WHO+with WISH+CALL WISH+LOSE WISH+ME
-2 WISH+TAIL WISH+THIRD WISH+TIME WISH+back WISH+cancel WISH+grow WISH+her WISH+me WISH+texts
-2 WRONG+, WRONG+AGAIN WRONG+LIST WRONG+OTHER WRONG+THINGS WRONG+again WRONG+dog WRONG+meter
-2 WRONG+pin WRONG+thing YOU+BLOCK YOU+FEEL YOU+I YOU+LOSE YOU+TIME YOU+UNSUB YOU+better
-2 YOU+block YOU+carry YOU+charged YOU+fix YOU+forgot YOU+i YOU+im YOU+left YOU+looked YOU+made
-2 YOU+met YOU+might YOU+pick YOU+put YOU+remind YOU+restore YOU+seem YOU+still YOU+stopped
-2 YOU+sure YOU+too YOU+under YOU+unsubscribe YOU+wrote a+. a+2 a+BODY a+DITCH a+GET a+MESSAGE
-2 a+VOC a+big a+blood a+bot a+bullet a+cactus a+collection a+complaint a+copy a+game a+glass
-2 a+good a+hearing a+holiday a+leaf a+lifesaver a+morning a+peep a+potato a+receipt
-2 a+registered a+ride a+rooster a+sad a+setting a+spare a+star a+tractor a+voicemail a+warning
-2 a+way a+whole about+being above+ME above+TAIL above+us absolutely+, accept active
-2 actually+WANT actually+WISH actually+like ad add+BEFORE add+MY advice again+BEFORE again+pls
-2 again+tmrw again+will ago+and ahead+and ahead+with alerts+and alerts+on algebra alive all+>
-2 all+FROM all+THREAT all+YOU all+good all+know all+means all+you alone always+the am+NEGATIVE
-2 am+no am+undecided amazing an+DAY an+afternoon an+f anchovies and+CALL and+I and+THIRD
-2 and+cut and+desist and+didnt and+do and+he and+her and+here and+it and+leave and+make
-2 and+missed and+opted and+sent and+still and+told and+wed and+wont and+youve annual another+"
-2 another+THIRD another+WHO answering+BEFORE answering+LIST answering+MESSAGES
-2 answering+SENDING answering+texts any+PLURALS any+more anymore anything+WRONG anything+wrong
-2 apartment app+NEG application appointment+> appreciate appreciate+BEFORE appreciate+SUBJECT
-2 appreciate+VOC are are+, are+FROM are+LIST are+SUBJECT are+VOC are+YOU are+here are+you
-2 around+MY arrived as as+0 as+DAY as+MESSAGES as+SENDING as+TEXT as+its as+last as+spam ask
-2 ask+how ask+that asked+SUBJECT asked+TIME asking+. asking+> at+OTHER at+SUBJECT at+peace
-2 at+you ate+BEFORE ate+MY ate+VOC ate+my attached+> authorize authorize+LIST
-2 authorize+MESSAGES authorize+SENDING auto+MENDED away+, away+with awful+and aye b+DOESNT
-2 b+NEG back+from backs+FROM backs+out backstop bad+> badge bag+> bagpipes band bangs+.
-2 banks+> banner barely battery+FROM batterys batterys+BEFORE bc be+0 be+DAY be+ME be+MENDED
-2 be+REMOVE be+TAIL be+TAKE be+TEXT be+VOC be+good be+honest be+me be+over be+removed
-2 be+taking be+told beats beautiful became been been+DOING been+FROM been+coming been+my
-2 been+so been+there before+0 before+DAY before+VOC before+YOU before+my before+the begging
-2 begging+> behind+BEFORE behind+ME behind+TAIL behind+a behind+me bell bench bend best+VOC
-2 better+> better+for beyond biology birthday+> bishop blank blank+> blankets bleach+for bless
-2 block+THESE block+c blocked+AGAIN blocked+BADMSG blocked+BODY blocked+VOC blocked+again
-2 blocked+drain blocked+you blower board bond bot+> both+BEFORE both+FROM both+THINGS
-2 both+THIRD both+agree both+kids both+of bother+MENDED bother+SEND bother+SENDING
-2 bother+sending bother+with bothers+BEFORE bothers+ME bothers+TAIL bothers+me bought+a brand
-2 brave bread breakfast+, bring+my bring+on bringing budget built built+for bullet bullet+for
-2 bulletin+> bullshit bullshit+, bury bus+ENDED bus+KEYWORD bus+NEG bus+STOP but+ME but+TAIL
-2 but+i but+me but+those but+your button+on buy buy+> by+LIST by+MESSAGES by+THINGS by+a
-2 by+all by+it by+itself by+whenever cable+> cable+box call+, call+> call+NEG call+TIME
-2 call+from call+you called+VOC called+back calling+BEFORE calling+ME calling+TAIL
-2 calling+THIRD calling+him calling+me calling+my calls+a came+by campaign can+> can+REMOVE
-2 can+THIRD can+VOC can+YOU can+keep cancel+MENDED cancel+please canceled canceling cancels
-2 candidates cant+LIST cant+deal cant+get car car+, cares carry cash+> cat+BEFORE cat+passed
-2 catalogs cause+it cease+KINDS cease+SENDING cease+TEXT cease+WHO cease+and cease+contact
-2 chairs chairs+, chambers changed+MY charged+roaming charges charity cheap check check+>
-2 check+BEFORE check+this checked+> checking+> checkup cheers+, cheese+board chips choice
-2 choir choir+, christmas+NEG christmas+without church+AGAIN church+LIST church+MENDED
-2 church+anymore church+directory cilantro cinnamon class+> cleaning clear+VOC client+,
-2 clinic+> closed+> closing coach+BEFORE coat cold collection collection+THIRD
-2 collection+agency collectors color color+> come come+SUBJECT come+TIME come+VOC come+and
-2 come+from come+out comes+> coming+> coming+or coming+through competitors complain+> condos
-2 condos+, consider+this contact contact+BEFORE contact+for continue+> continue+MENDED
-2 continue+SEND continue+sending cooling cops copy+FROM copy+of cost cough could+, could+GAVE
-2 could+GET could+I could+someone could+u could+we couldnt+TAKE count+as counting+>
-2 course+SUBJECT course+VOC course+YOU course+you covering crew cried+> cross+MY cross+my
-2 cruise crush cure cut+your cuts cutting daddys damage dance dare+BEFORE database database+>
-2 day day+BEFORE day+HEY day+is day+lol days+FROM deal+, debt+collectors decided+to
-2 delete+BEFORE delete+it delete+the deleted+BEFORE deleted+it deleting delivered+> delivery+,
-2 dentist+BEFORE desist+or desk dessert dessert+> diapers diapers+> did+BEFORE did+DOESNT
-2 did+NOT did+THIRD did+it did+my did+not didnt+SENDING didnt+YOU didnt+like didnt+text
-2 didnt+want didnt+you die+> different dinner+, directory+, disaster dishwasher dishwasher+>
-2 disregard disregard+MY do+0 do+DAY do+TEXT do+THESE do+agree do+i do+these doctor+END
-2 doctor+REPLIED doctor+cut doctor+in doctor+said does+> does+this doesnt doesnt+know dog+>
-2 dog+in dolphins dolphins+> done+with dont+BODY dont+KINDS dont+LIST dont+REPLY dont+SENDING
-2 dont+STOP dont+answer dont+care dont+mess dont+read dont+replace dont+text dont+want door+,
-2 door+> door+DOESNT door+in doors+, down+to down+with dramas dressed drew drink+> drip
-2 drive+BEFORE driveway driving+> drop dropped drops+in dry+> dull duvet ear+BEFORE earlier+,
-2 earth+do easier eating+> eight eight+> else else+. else+I else+THREAT else+did else+gets
-2 else+is email+> email+BEFORE emails+> emails+? emoji end+SUBJECT ending+MY endless+SENDING
-2 engine enjoy+MY enjoy+your enough+for enough+oil enough+or ensure ensure+MY episode error
-2 escrow estimate estimate+> ever+ENDED ever+GET ever+NEG ever+get ever+since every+minute
-2 every+single every+year everybody+else everyones everythings everywhere+, everywhere+>
-2 evidence evidence+> exactly exams exams+> except exit+0 exit+DAY expired+> explain+> eyes+>
-2 f+BEFORE f+for face facial failed failed+> fair+BADMSG fair+BEFORE fair+NEG fair+enough fan
-2 far+away fast+> fastest fault favourite favourite+word fear fee+. feel fella+> felt fever
-2 few+BEFORE fewer+> fewer+FROM fewer+of file+a fill+it filthy finally+. find+ME find+TAIL
-2 find+me find+my find+the fine+> finished+> finished+ME finished+me firm firm+BEFORE
-2 firm+make first+. five+> five+minutes fix+my fixed+BEFORE flat+tire footsteps for+2
-2 for+DOESNT for+VOC for+a for+another for+both for+eight for+him for+it for+sale for+ten
-2 for+this forever+to forget+> forget+the forgot+> forgot+my forgot+to form+NEG form+NOT
-2 form+WANT form+wont found+it four+> freaked freaked+BEFORE freaked+ME freaked+TAIL
-2 freaked+VOC freaked+me fri friday+, friday+EVENT friday+OTHER friday+shift friend+> fringe
-2 from+DEAR from+somebody from+this fun+> game garlic gas gas+, gate+> gates gates+BEFORE
-2 gates+FROM gates+off gave+0 gave+DAY gave+my gave+u get get+FROM get+PLURALS get+THIRD
-2 get+well gets+BEFORE getting+any give+MY give+VOC give+my given+MY gives gives+BEFORE
-2 gives+ME gives+TAIL gives+VOC gives+me giving+MY giving+it giving+my giving+up glad+SUBJECT
-2 glad+to glass glass+door glasses glue go+DITCH go+back go+out go+quiet goats goats+. god+,
-2 god+let goes+through going+over goldfish+> gone+? good+BADMSG good+DOESNT good+DONT
-2 good+LIST good+NEG good+dont gorgeous got+BEFORE got+DEAR got+NEGATIVE got+TIME got+an
-2 got+another got+anything got+charged got+kicked got+no got+one got+out got+till gotta+be
-2 grabbed grade grand grant grateful+> great+, green grey grill group+> group+BEFORE
-2 group+MESSAGES group+texts grow+FROM grow+out grow+up guard guard+> guests+> guys+rock
-2 guys+to ha+, had+ME had+TAIL had+me had+opted had+the had+to haha+ALONE haha+BADMSG
-2 haha+ENDED haha+KEYWORD haha+STOP haha+stop hair+> haircut hamsters handle happens+SUBJECT
-2 happens+TIME happens+if hard+BEFORE has+GAVE has+NEGATIVE has+REPLIED has+SENDING
-2 has+changed has+got has+no has+texted hasnt hated+every have+, have+> have+I have+is have+it
-2 have+left have+three havent+seen he+ASKED he+ENDED he+KEYWORD he+LIST he+MESSAGES
-2 he+NEGATIVE he+REPLIED he+SENDING he+STOP he+left he+no he+quit he+said he+texts he+told
-2 he+would heard heard+back hearing hearing+FROM heat+is heated heating hell+BADMSG hell+ENDED
-2 hell+FROM hell+KEYWORD hell+be help+> helping her+I her+SUBJECT her+favourite her+i here+,
-2 here+with hes+DOESNT hes+FROM hes+NEG hes+NOT hes+not hey hiccups+TIME highway him+, him+.
-2 him+AGAIN him+TIME him+again him+the hiring+> his+BEFORE his+LIST his+MESSAGES his+SENDING
-2 his+WHO his+dad his+goldfish his+name his+texts hit+BEFORE hmm+I hmm+SUBJECT hmm+i
-2 hold+BEFORE hold+FROM holy+shit home+BEFORE homesick homesick+for homework honestly+> horses
-2 hospice hospital host hour+> house+BEFORE how+often how+on howd+u howd+you hug hung
-2 hung+BEFORE hung+up hurry hurry+> hurt+> hurts+, i+CONSENT i+DONT i+END i+HEY i+TEXT i+ask
-2 i+bought i+bring i+choose i+consent i+cut i+dont i+finished i+forgot i+havent i+just
-2 i+killed i+leave i+lost i+miss i+must i+now i+owe i+repeat i+request i+save i+shall i+texted
-2 i+thought i+told i+turned i+wanna i+wouldnt ice id+BEFORE id+GET id+HATE id+REPLIED id+VOC
-2 id+give id+hate id+rather id+still idea+what idiot+> idk+SUBJECT idk+u if+SUBJECT if+THIRD
-2 if+it if+possible if+she ignore+BEFORE ignore+VOC ignore+that ill+NEG ill+REPLY ill+give
-2 ill+let im+begging im+done im+fine im+learning in in+4b in+BADMSG in+HEY in+MY in+THIRD
-2 in+VOC in+all in+any in+church in+error in+every in+hospital in+it in+line in+once in+one
-2 in+pain in+please in+row in+spam in+town inch inches+> info info+MENDED info+VOC info+please
-2 infos inside instead+FROM instead+of interested+> intern internet+, interpreter interview
-2 introduce invoices is+EVENT is+GET is+at is+blocked is+bullshit is+dead is+free is+full
-2 is+getting is+going is+made is+off is+she is+something is+still isnt+> isnt+in isnt+the
-2 isnt+working it+NEG it+REPLIED it+SEND it+WANT it+away it+back it+but it+costs it+drops
-2 it+dry it+from it+lets it+lol it+on it+sent it+wasnt its+BADMSG its+DOESNT its+NEG its+PULL
-2 its+REMOVED its+about its+always its+free its+our its+siobhan its+way ive+DONT ive+NOT
-2 ive+UNSUBBED ive+never ive+not ive+run ive+unsubscribed jam job+and jobs+done john
-2 judge+BEFORE jump just+MESSAGE just+SENDING just+TEXT just+being just+had just+never
-2 just+now just+text just+walk keep+LIST keep+MESSAGES keep+TEXT keep+THIRD keep+doing
-2 keep+going keep+texting keep+them keeper keeps+ASKED keeps+MESSAGES keeps+SEND keeps+sending
-2 keeps+texting kept kicked kicked+BEFORE kicked+FROM kid kid+is kids+GAVE killed+ME
-2 killed+TAIL killed+VOC killed+it killed+me killing+ME killing+TAIL killing+VOC killing+me
-2 knee knew knew+> knitted knock+doors know+I know+anybody know+but know+i know+where l+> lag
-2 lake landline last+THINGS last+name last+summer last+thing late+> late+BODY late+OTHER
-2 late+fee latex latex+gloves laughing law+SUBJECT lawyer+ENDED lawyer+KEYWORD lawyer+NEG
-2 lawyer+STOP lawyer+VOC lawyer+quit leaf+blower leaking learned learned+to learning+to
-2 leave+. leave+SUBJECT leave+TIME leave+YOU leave+a leave+at leave+w leave+with leave+you
-2 leaving+the leeds+> left+SUBJECT left+YOU left+with left+you leg legend legend+> lend lenses
-2 let+THESE let+me let+the let+them let+there lets+BEFORE lets+ME lets+TAIL lets+VOC lets+me
-2 letter+> letting+VOC level liam liam+BEFORE lice lid lifesaver+> like+> like+an like+him
-2 limping limping+> line line+TIME links live+BEFORE live+on living living+here lodger lol+MY
-2 long+DAY long+MY longer+GET longer+TAKE longer+and longer+need longer+see looked looked+WANT
-2 looked+WISH looked+like lose+my loser losing lost+0 lost+DAY lost+all lost+your lot lots
-2 lots+FROM lots+of love+GET love+MY love+THIRD love+VOC lunch+> m mad+TIME mad+at made+a
-2 made+up mailbox+> main+office make+a man+BEFORE man+said many+FROM many+of marine married
-2 mask max may+. may+BEFORE may+KEYWORD may+KINDS may+MESSAGE may+SENDING may+STOP may+text
-2 maybe+. maybe+DOESNT maybe+NEG me+CALL me+DEAR me+DITCH me+NOT me+PLURALS me+SENDING me+VOC
-2 me+another me+away me+back me+but me+by me+forget me+here me+homesick me+if me+instead
-2 me+nonstop me+notifications me+per me+something me+twice me+whenever me+who mean+yes
-2 means+NEGATIVE means+no meant+BADMSG meant+MY meant+NEG meant+the med med+BEFORE mess+with
-2 message+FROM message+SUBJECT message+YOU message+of message+you messages+AGAIN
-2 messages+again messages+on messages+with meter meter+DOING meter+reading midway mile milks
-2 milks+BEFORE mind+, mind+. mind+the mine+was mines mint minute minute+and minutes+>
-2 miracle+worker missed+CALL missed+MY missed+call missed+my missing+> mom+. money+back
-2 months+> mood+> more+BADMSG more+BODY more+WHO more+bangs more+bleach more+chairs more+junk
-2 more+latex more+mulch more+snow more+so more+surprises morning+WHO morning+and
-2 morning+person most+kind mother+, mother+. mouth mouth+> move+BEFORE moving+> mower+BEFORE
-2 mower+ENDED mower+KEYWORD mower+NEG mower+STOP mower+quit ms msg+VOC much much+> much+with
-2 mulch mulch+, mum+. must+ASKED must+ask musubi my+KINDS my+SENDING my+THIRD my+application
-2 my+backs my+brother my+card my+crush my+daughter my+day my+dentist my+deposit my+employer
-2 my+first my+gym my+insurance my+job my+landlord my+mind my+mum my+neighbor my+neighbors
-2 my+subscription my+uncle my+will my+work my+zip nae name+FROM name+of name+to names+and
-2 nearly+finished need+EVENT need+MY need+THESE needed+> needs+BEFORE needs+it neighbours
-2 never+ALONE never+ENDED never+KEYWORD never+NEG never+REMOVED never+STOP never+TAKE
-2 never+THINGS never+agreed never+asked never+gave never+have never+learned never+stop
-2 never+taken new+one newsletter+is next+ALONE next+BADMSG next+KEYWORD next+STOP next+door
-2 next+stop next+time night+. night+> nights+> no+CALL no+NEG no+NOT no+OTHER no+PLURALS
-2 no+REPLIED no+THIRD no+WHO no+contact no+dogs no+dramas no+im no+internet no+man no+not
-2 no+nuts no+offence no+one no+reply no+signal no+spoilers no+truck no+wifi no+wonder
-2 nobody+ASKED nobody+WANT nobody+told nobodys noise+> nonstop+, noon noon+> noon+to not+,
-2 not+BEFORE not+BLOCK not+SPAMMING not+TIME not+VOC not+a not+bad not+be not+built not+coming
-2 not+cooling not+delivered not+even not+getting not+giving not+ignoring not+mine not+one
-2 not+right not+shivon not+so not+that not+this not+yet nothing+. nothing+beats notice+,
-2 notice+BEFORE notices+. notifications+> now+. now+I number+FROM number+I number+REMOVE
-2 number+YOU number+any number+came number+does number+down number+ends number+i number+is
-2 number+of number+off number+one number+removed number+to number+you numbers nurse+BEFORE
-2 nuts+> nvm nvm+> october of+LIST of+THINGS of+hours of+people of+texts off+after off+his
-2 offence+> often+> oh+NEG oh+NEGATIVE oh+SUBJECT oh+VOC oh+good oh+no oil+> ok+bye old+BEFORE
-2 old+MENDED old+NUMBER old+number olives+> omw on on+BODY on+DITCH on+PHONE on+everything
-2 on+hold on+line on+our on+texting on+the once+a one+> one+? one+REPLIED one+WHO one+for
-2 one+from one+go one+last one+on one+pls one+who ones+BEFORE ones+MY onions online only+0
-2 only+BEFORE only+DAY only+MESSAGES only+VOC only+meant only+ones op+> open+> open+MY
-2 open+the opinion opt+in opted+us or+DEAR or+ENDED or+FROM or+KEYWORD or+MENDED or+NEGATIVE
-2 or+NOT or+STOP or+from or+no or+not or+the order+I order+SUBJECT order+i orders ortiz
-2 other+> other+ones other+store others otp+DOESNT otp+NEG otp+NOT otp+not oui our+secretary
-2 out+BEFORE out+already out+back out+front out+here out+in out+when out+with out+without
-2 outside+. outside+> outta+here over+0 over+AGAIN over+TIME over+again over+budget
-2 over+easter oyster pad paid+VOC paid+already pain+NEG paper+statements papers park parsonage
-2 passed+MY past+the path patience+> patient+. patient+SUBJECT patient+with pay+DAY paying+>
-2 peacefully penicillin penicillin+> people+BEFORE people+GET people+NEG people+NEGATIVE
-2 people+get people+in people+no perfect+. perm person+SUBJECT phone+BLOCK phone+GAVE
-2 phone+blocked phone+fell phone+fyi phone+put phones+MY phones+the photo+FROM photo+of piano
-2 piano+> pick+MY pick+the pick+up picking picking+up pin+, pink pizza+place place+. places
-2 places+> plate please+BEFORE please+END please+MENDED please+MESSAGE please+PULL please+TAKE
-2 please+WANT please+add please+consider please+continue please+do please+excuse please+hurry
-2 please+make please+reactivate please+reinstate please+restart please+save please+start
-2 please+stop please+tell please+text please+thank please+use pls+MENDED pls+cancel pocket+>
-2 police polls+> popping possible post+> post+BEFORE pounds powers+FROM powers+out pray
-2 prefer+CALL pressed print probably promos promos+code properly proud proud+> pull+BEFORE
-2 put+SUBJECT put+YOU pyjamas pyjamas+> quiet quiet+ones quilt+OTHER quit+LIST quit+MESSAGES
-2 quit+TEXT quit+and quit+leaving quit+my quit+or quit+texting quit+worrying quits quiz quiz+>
-2 raccoons rack+> raise+goats rash+> rather+NEG rather+be ray+> reach reach+SUBJECT reach+VOC
-2 reach+YOU reach+you reacted reacted+* reactivate real+WHO real+person really+> receipt+,
-2 receipt+BEFORE receipt+FEEL receipt+thanks received receiving+your receptionist record+>
-2 records refund+> refund+VOC refused+MY refused+the registered reinstate+BEFORE rejoin
-2 released remember remind+me reminders+coming remote remove+him removing+VOC replace
-2 replace+BEFORE replace+it report+a requested+removal reschedule+> resend+> restart+MY
-2 restore+MY restored resubscribe+> resubscribe+BEFORE resubscribe+ME resubscribe+TAIL
-2 resubscribe+VOC resubscribe+me reverse+BEFORE reverse+MY reverse+VOC reverse+that review
-2 right+VOC ring+ME ring+TAIL ring+VOC ring+me ringing rn rn+> road+, roaming rock rock+>
-2 roof+VOC room room+0 room+BEFORE room+DAY roses+> rude rules run+BEFORE said+FEEL said+sorry
-2 said+to said+yes salary salmon salt same+NEG same+time same+without sandals saturday+. sauna
-2 save+MY save+VOC saved+for saw+MY saw+this say+" say+NEGATIVE say+THREAT say+it say+no
-2 say+that says+" says+DOESNT says+NEGATIVE says+no says+the scan scan+> scared+MY scared+the
-2 school+> scissors screen+> screenshots seats+, second secretary secretary+opted security
-2 see+ME see+NEG see+NEGATIVE see+TAIL see+VOC see+me see+no see+u seem seem+to seen+any sell
-2 sell+, send+BEFORE send+DEAR send+MY send+THESE send+THINGS send+it send+someone send+these
-2 send+your sending+AGAIN sending+again sending+the senior sent+> sent+BEFORE sent+FROM
-2 sent+VOC sent+from service+, set+> set+up shame+, shared shared+MY shared+my she+got
-2 shell+be shift shift+, shit shit+BEFORE shit+MY shit+VOC shit+that shivon should+REPLIED
-2 should+say sick+> side sign+MENDED sign+is sign+please signs+BEFORE simply+DOESNT
-2 since+OTHER since+VOC since+lunch sink siobhan siobhan+DOESNT siobhan+NEG siobhan+NOT
-2 siobhan+not six+. six+> sleep sleeping slept slip+> slot+> smart+meter smell smells smog
-2 smoking sms+KINDS sms+LIST sms+PLURALS snacks sneezed snow+MENDED snow+VOC snow+please so+>
-2 so+DOESNT so+FEEL so+TAKE so+TIME so+WHO so+bad so+be so+early so+i so+im so+my so+quiet
-2 so+stop so+we so+who so+why soaked sofa sold+VOC some+YOU somebodys+SENDING somehow
-2 someone+CALL someone+call something+BEFORE something+else sometimes song+> soon sorry+.
-2 sorry+about sorted+BEFORE soul sound sounds+good soup+. spam+, spam+. spam+musubi speak+with
-2 speaking spin spoilers spring+and squares stairs+> star+> stars start+MENDED start+SENDING
-2 stayed stays+. stick still still+DONT still+dont still+have still+out still+take stomach
-2 stop stop+BEFORE stop+and stop+calling stop+everything stop+light stop+over stop+using
-2 stop+worrying stopped+, stopped+answering stopped+paying stopping+BEFORE stopping+MY stops+>
-2 stopwatch store+> store+NEG strat strongly stuck+behind student student+BEFORE
-2 student+MENDED stuff+for stupid+. subscription suit summer+all sunday+and sure+,
-2 sure+SUBJECT surprises swap swear+MY switch+BEFORE switch+it table+for take+cash take+out
-2 take+that take+two taken+VOC talking+about teach teacher+BEFORE tell+MY tell+VOC tell+her
-2 text+, text+ENDED text+KEYWORD text+ME text+STOP text+TAIL text+are text+but text+count
-2 text+me text+notifications text+reminders text+says text+so text+stop texted+ME texted+MY
-2 texted+TAIL texted+VOC texted+me texting+VOC texting+is texts+ALONE texts+ENDED
-2 texts+KEYWORD texts+TIME texts+about texts+stop thank thanks+> thanks+VOC thanks+WHO
-2 thanks+and that+BEFORE that+LIST that+OTHER that+VOC that+already that+day that+joke
-2 that+keeps that+last that+song thats+love the+0 the+1st the+20th the+6pm the+DAY the+PLURALS
-2 the+PULL the+ad the+alerts the+attic the+big the+bishop the+bus the+cactus the+cake the+car
-2 the+cat the+cheap the+consent the+cops the+coupon the+deal the+deals the+deposit the+desk
-2 the+dishwasher the+drop the+elevator the+ending the+estimate the+film the+friday the+front
-2 the+heating the+keeper the+l the+landline the+leak the+lodger the+money the+name the+next
-2 the+olives the+only the+order the+out the+package the+pain the+parsonage the+party the+piano
-2 the+pizza the+print the+quilt the+rash the+reminders the+rewards the+roses the+rules
-2 the+sale the+sign the+slip the+soup the+subscription the+teacher the+tenant the+third
-2 the+weddings the+worst them+THINGS them+back them+coming them+off then+BEFORE then+HEY
-2 then+MY then+NEG then+THREAT then+my then+ok there+VOC there+in these+TIME these+at
-2 these+notices thing+TIME thing+YOU thing+you think+id thinking+FROM thinking+of third
-2 third+. this+BEFORE this+DAY this+MENDED this+SENDING this+TEXT this+THIRD this+a this+cell
-2 this+for this+house this+one this+ones this+texting this+to this+way tho+> those+THINGS
-2 thought thought+BEFORE thought+VOC thousand three three+, three+PLURALS three+and threw
-2 through+VOC thru+BEFORE thursday+, thursday+> till+noon till+the time+, time+is time+u
-2 times+WISH times+about times+and tired+FROM tired+of tires tmrw+, to to+CALL to+MESSAGE
-2 to+PULL to+THINGS to+bed to+cancel to+church to+file to+kill to+knock to+lose to+move
-2 to+open to+opt to+share to+sms to+this to+watch to+withdraw toast told+THIRD told+TIME
-2 told+at told+by toll tomorrow+> tone toner tonights took+it took+myself took+up tour tow
-2 towels+> town+> tractor treasurer+. treat tried trust+BEFORE ttyl+> tuesday+is turn+LIST
-2 turn+MESSAGES turn+THIRD turn+my turn+them twin twins two+> two+and two+days two+inches
-2 two+weeks u+, u+MY u+TAKE u+and u+forgot u+in u+still u+take ugh+. umbrella undecided
-2 undo+my unlisted+so unstop unsubscribe+. unsubscribe+BEFORE unsubscribe+OTHER
-2 unsubscribe+VOC unsubscribe+button up+REPLY up+TIME up+since upstairs+. ur+THIRD ur+free
-2 ur+still us us+> us+are us+out us+so use+LIST use+MENDED use+MESSAGES use+SENDING use+my
-2 use+texting used using using+it vendor+SENDING voicemail+> voted+, voting w+SUBJECT w+YOU
-2 w+this w+you waited walked+into wallet wanna+BEFORE wanna+ENDED wanna+KEYWORD wanna+grow
-2 want+MENDED want+SUBJECT want+YOU want+a want+back want+her want+my want+the warnings+,
-2 was+0 was+DOESNT was+WRONG was+YOU was+an was+cancelled was+quick was+so was+to was+told
-2 was+wondering was+wrong was+you wasnt+the wave wave+, way+BEFORE way+off we+STOP we+all
-2 we+ate we+checked we+could we+dont we+keep we+lost we+still we+want we+went we+were wed+be
-2 weddings weddings+BEFORE weddings+FROM weddings+off wednesday wednesday+> weekend weekends+>
-2 weird+to well well+be well+soon went+BEFORE went+FROM were+SENDING were+going were+in
-2 were+one were+writing werent west west+BADMSG west+END west+ENDED west+KEYWORD west+end wet
-2 weve+WISH weve+decided weve+got what+, what+DITCH what+a what+about what+can what+does
-2 what+time whats+your whatsapp+, when+do when+ur when+will whens where+VOC where+did where+u
-2 whered whered+SUBJECT whered+VOC whered+YOU whered+you wheres+my whether while+THREAT
-2 while+im who+THESE who+dis who+else who+you whose+LIST whose+NUMBER why+> why+DOESNT why+NEG
-2 why+NOT why+not whys wife+BEFORE wife+FROM wife+off wifes+CALL wifes+phone will+GET will+MY
-2 will+SUBJECT will+call will+the win+> wipers wisdom wish+> wish+my with+LIST with+MESSAGES
-2 with+SENDING with+VOC with+him with+nothing withholding withholding+rent without+ME
-2 without+SUBJECT without+TAIL without+THIRD without+YOU without+her without+me without+my
-2 woke+up woman+> wonder wondering wondering+SUBJECT wondering+TIME wondering+if wont+ALONE
-2 wont+ENDED wont+KEYWORD wont+NEG wont+STOP wont+open wont+shut wont+stop word+" word+,
-2 word+I word+i word+is words work+, work+CALL work+PHONE work+VOC work+and work+on work+phone
-2 worker worker+> worries+, worry worst+FROM worst+of would+NEG would+TEXT would+simply
-2 write+THESE wrong+, wrong+AGAIN wrong+LIST wrong+OTHER wrong+THINGS wrong+again wrong+dog
-2 wrong+meter wrong+pin wrong+thing wrote+" wrote+to x+ray y+. yall+be yall+charged
-2 yeah+BEFORE yeah+I yeah+SUBJECT yeah+i yeah+its year year+but year+to years+. years+old yep
-2 yes+id yes+to yess yet+, yet+? yoga yoga+> you+DOESNT you+FEEL you+LOSE you+REPLIED
-2 you+THREAT you+TIME you+UNSUB you+asked you+at you+can you+carry you+did you+ever you+fix
-2 you+get you+have you+just you+left you+made you+met you+might you+pick you+put you+remind
-2 you+restore you+seem you+stopped you+too you+under you+unsubscribe you+want you+went
-2 youd+GAVE youd+GET youd+have youll youll+make your+LIST your+THIRD your+alerts your+app
-2 your+cable your+campaign your+competitors your+crew your+deals your+email your+firm
-2 your+garden your+guys your+hand your+info your+mouth your+newsletter your+notification
-2 your+receptionist your+reminders youre+ASKED youre+DOESNT youre+NEG youre+NOT youre+asking
-2 youre+done youre+my youre+not yourself+and youve+BEFORE youve+DOESNT youve+DONT youve+NEG
-2 youve+never zucchini 🚫+>
2 "+SENDING #+> %+% *+ALONE *+BADMSG *+STOP *+on *+stop + ,+2 ,+AGAIN ,+BADMSG ,+BLOCK ,+DONT
2 ,+LOSE ,+MESSAGES ,+NOBODY ,+PHONE ,+PLURALS ,+as ,+at ,+blocked ,+dear ,+driver ,+drop
2 ,+freeze ,+gone ,+gonna ,+gracias ,+had ,+hope ,+however ,+moved ,+newsletters ,+ok ,+pack
2 ,+press ,+put ,+really ,+roof ,+spammer ,+take ,+texting ,+the ,+then ,+theres ,+told ,+wed
2 ,+will .+FROM .+PHONE .+again .+allergic .+apparently .+at .+attendance .+autocorrect .+be
2 .+bought .+cannot .+congrats .+consent .+correct .+declined .+denied .+dip .+draw .+eh
2 .+ever .+everything .+farewell .+fifth .+finito .+fire .+forget .+fraud .+fuck .+funny
2 .+govern .+grandpas .+gtfo .+halt .+hes .+honest .+husband .+ive .+junk .+kids .+leaf
2 .+leeve .+literally .+look .+madam .+mate .+mi .+nobody .+note .+oga .+oi .+phone .+pick
2 .+press .+pretty .+radio .+rather .+read .+remoove .+removal .+replied .+retired .+roger .+s
2 .+save .+school .+scrub .+shove .+silence .+sir .+smh .+so .+somewhere .+stopp .+storm
2 .+stpo .+sudo .+tak .+todays .+u .+ugh .+unsub .+unsubcribe .+vaccine .+wish .+worn 0+. 0+2
2 0+BEFORE 0+TIME 0+bucks 0+how 0+to 0+yrs 1+BEFORE 1+to 2+ALONE 2+KEYWORD 3rd+. ?+ALONE
2 ?+DOESNT ?+asking ?+bye ?+if ?+leave ?+remove ?+stop ?+this ?+thx AGAIN AGAIN+BEFORE
2 AGAIN+TEXT AGAIN+THREAT AGAIN+again AGAIN+given AGAIN+im AGAIN+n AGAIN+on AGAIN+want ALONE+0
2 ALONE+BADMSG ALONE+FROM ALONE+MY ALONE+NEG ALONE+SPAMMING ALONE+TEXT ALONE+THREAT ALONE+VOC
2 ALONE+already ALONE+askin ALONE+bothering ALONE+coming ALONE+from ALONE+getting ALONE+im
2 ALONE+it ALONE+link ALONE+messaging ALONE+this ALONE+us ASKED+AGAIN ASKED+FROM ASKED+SUBJECT
2 ASKED+THESE ASKED+again ASKED+in ASKED+out ASKED+whoever ASKED+you AUTHORITY+,
2 AUTHORITY+TIME AUTHORITY+if BADMSG+% BADMSG+0 BADMSG+BADMSG BADMSG+SPAMMING BADMSG+SUBJECT
2 BADMSG+TEXT BADMSG+THESE BADMSG+THIRD BADMSG+THREAT BADMSG+askin BADMSG+bothering
2 BADMSG+coming BADMSG+getting BADMSG+right BADMSG+the BADMSG+up BADMSG+your BEFORE+,
2 BEFORE+CONSENT BEFORE+DEAR BEFORE+DONT BEFORE+EVENT BEFORE+LOSE BEFORE+NOBODY
2 BEFORE+SPAMMING BEFORE+THINGS BEFORE+THREAT BEFORE+YOU BEFORE+account BEFORE+any BEFORE+as
2 BEFORE+b4 BEFORE+beeps BEFORE+belongs BEFORE+bible BEFORE+birthday BEFORE+blowin BEFORE+body
2 BEFORE+buddy BEFORE+bus BEFORE+business BEFORE+called BEFORE+card BEFORE+cashier
2 BEFORE+confirm BEFORE+congrats BEFORE+continues BEFORE+costs BEFORE+dentist BEFORE+donation
2 BEFORE+either BEFORE+entirely BEFORE+folks BEFORE+for BEFORE+forty BEFORE+forwards BEFORE+fr
2 BEFORE+gal BEFORE+guy BEFORE+handles BEFORE+hon BEFORE+hurts BEFORE+ive BEFORE+legal
2 BEFORE+lists BEFORE+loud BEFORE+more BEFORE+murphy BEFORE+named BEFORE+needed BEFORE+news
2 BEFORE+ninety BEFORE+none BEFORE+nuh BEFORE+nurse BEFORE+of BEFORE+ok BEFORE+period
2 BEFORE+permanently BEFORE+pls BEFORE+point BEFORE+political BEFORE+pop BEFORE+private
2 BEFORE+process BEFORE+quiero BEFORE+quits BEFORE+rental BEFORE+rest BEFORE+rings BEFORE+sees
2 BEFORE+sending BEFORE+share BEFORE+should BEFORE+small BEFORE+sms BEFORE+stay
2 BEFORE+subscriber BEFORE+subscription BEFORE+ta BEFORE+tablet BEFORE+tacos BEFORE+taken
2 BEFORE+ten BEFORE+texes BEFORE+this BEFORE+thread BEFORE+timeshare BEFORE+turned BEFORE+undo
2 BEFORE+up BEFORE+updates BEFORE+vacancies BEFORE+w BEFORE+want BEFORE+weekly BEFORE+while
2 BEFORE+wit BEFORE+withdrawn BEFORE+worked BEFORE+yes BEFORE+yours BEFORE+youve BLOCK+BEFORE
2 BLOCK+TIME BLOCK+you BODY+DOESNT BODY+NEG BODY+and CALL+THIRD CALL+anymore CALL+at
2 CALL+buzzes CALL+call CALL+or CALL+registry CALL+she CALL+that CALL+this CALL+u CONSENT+YOU
2 CONSENT+for CONSENT+you DAY+2 DAY+GAVE DAY+REPLIED DAY+YOU DAY+bucks DAY+concern DAY+dont
2 DAY+how DAY+it DAY+since DAY+yrs DEAR+LOSE DEAR+TIME DEAR+called DEAR+else DEAR+elses
2 DEAR+tell DITCH+0 DITCH+GET DITCH+KINDS DITCH+NEG DITCH+STOP DITCH+about DITCH+drop
2 DITCH+forget DITCH+from DITCH+get DITCH+hardly DITCH+leave DITCH+of DITCH+quit DITCH+stay
2 DITCH+take DITCH+u DOESNT+NOT DOESNT+THINGS DOESNT+add DOESNT+afford DOESNT+ask
2 DOESNT+asking DOESNT+banked DOESNT+be DOESNT+by DOESNT+check DOESNT+deborah DOESNT+happen
2 DOESNT+him DOESNT+his DOESNT+hit DOESNT+mad DOESNT+marcus DOESNT+met DOESNT+not DOESNT+owned
2 DOESNT+patient DOESNT+quit DOESNT+receiving DOESNT+ring DOESNT+see DOESNT+set DOESNT+sign
2 DOESNT+subscribed DOESNT+touch DOESNT+try DOESNT+ur DOESNT+wanting DOESNT+was DOESNT+wish
2 DOESNT+work DOING+THESE DOING+these DONT DONT+MESSAGE DONT+SEND DONT+THINGS DONT+WANT
2 DONT+again DONT+agree DONT+banked DONT+check DONT+disturb DONT+hear DONT+hit DONT+met
2 DONT+owned DONT+quit DONT+send DONT+set DONT+subscribed DONT+try DONT+was DONT+work END+?
2 END+MENDED END+TEXT END+THESE END+YOU END+list END+them END+this END+txts END+you ENDED+%
2 ENDED+, ENDED+BADMSG ENDED+DOESNT ENDED+I ENDED+SUBJECT ENDED+THIRD ENDED+THREAT ENDED+VOC
2 ENDED+already ENDED+blowin ENDED+bothering ENDED+from ENDED+getting ENDED+i ENDED+im
2 ENDED+link ENDED+messaging ENDED+reminding ENDED+so ENDED+that ENDED+them ENDED+txts
2 ENDED+us ENDED+was EVENT+? EVENT+MESSAGES EVENT+MY EVENT+NEGATIVE EVENT+PLURALS
2 EVENT+SENDING EVENT+WANT EVENT+cancellations EVENT+changes EVENT+day EVENT+ever EVENT+gift
2 EVENT+no EVENT+specials EVENT+the EVENT+yes EVENT+your FEEL+, FEEL+> FEEL+I FEEL+MY FEEL+i
2 FROM+, FROM+> FROM+ALONE FROM+ASKED FROM+HEY FROM+I FROM+KEYWORD FROM+KINDS FROM+NEGATIVE
2 FROM+REMOVE FROM+REPLY FROM+TAKE FROM+a FROM+being FROM+deleting FROM+god FROM+how FROM+i
2 FROM+no FROM+ours FROM+silence FROM+stop FROM+text FROM+until FROM+ye FROM+yesterday
2 GAVE+ASKED GAVE+DOESNT GAVE+GAVE GAVE+MENDED GAVE+an GAVE+as GAVE+at GAVE+me GAVE+my
2 GAVE+never GAVE+now GAVE+plainly GAVE+seen GAVE+some GAVE+thought GAVE+told GET+ASKED
2 GET+DOESNT GET+DONT GET+REMOVE GET+REPLIED GET+THIRD GET+another GET+away GET+her
2 GET+messages GET+my GET+myself GET+never GET+now GET+removed GET+seen GET+taken GET+texted
2 GET+thought GET+told HATE+MY HATE+that HEY+. HEY+? HEY+ASKED HEY+DITCH HEY+HEY HEY+MENDED
2 HEY+can HEY+still HEY+youre I I+AGAIN I+CALL I+ENDED I+THINGS I+am I+believe I+care I+check
2 I+come I+cover I+decline I+died I+don I+done I+drive I+ever I+expect I+filled I+gave I+gone
2 I+hear I+hired I+hit I+kept I+object I+own I+regret I+relocated I+report I+ring I+sent
2 I+shop I+shut I+spoke I+support I+thrown I+to I+undo I+wash I+will I+withdraw KEYWORD+%
2 KEYWORD+0 KEYWORD+> KEYWORD+BADMSG KEYWORD+DAY KEYWORD+DOESNT KEYWORD+I KEYWORD+SUBJECT
2 KEYWORD+THIRD KEYWORD+THREAT KEYWORD+already KEYWORD+blowin KEYWORD+bothering KEYWORD+from
2 KEYWORD+getting KEYWORD+i KEYWORD+im KEYWORD+link KEYWORD+messaging KEYWORD+reminding
2 KEYWORD+so KEYWORD+that KEYWORD+them KEYWORD+txts KEYWORD+was KINDS+> KINDS+BEFORE
2 KINDS+DITCH KINDS+DONT KINDS+HEY KINDS+LIST KINDS+NEG KINDS+NEGATIVE KINDS+OTHER KINDS+THIRD
2 KINDS+THREAT KINDS+VOC KINDS+WANT KINDS+WISH KINDS+can KINDS+good KINDS+help KINDS+in
2 KINDS+messages KINDS+no KINDS+only KINDS+pls KINDS+subscription KINDS+that KINDS+your LIST+I
2 LIST+NEGATIVE LIST+NOT LIST+TEXT LIST+THIRD LIST+a LIST+about LIST+any LIST+anymore LIST+be
2 LIST+but LIST+codes LIST+has LIST+help LIST+i LIST+no LIST+now LIST+out LIST+pls LIST+the
2 LIST+this LIST+would LIST+yes LOSE+MESSAGES LOSE+OTHER LOSE+THESE LOSE+about LOSE+list
2 LOSE+them LOSE+txts ME+> ME+AGAIN ME+END ME+WANT ME+again ME+an ME+anything ME+forty ME+know
2 ME+loose ME+my ME+never ME+now ME+open ME+out ME+pls ME+things ME+thx ME+when MENDED+BODY
2 MENDED+ENDED MENDED+FEEL MENDED+GAVE MENDED+GET MENDED+MESSAGES MENDED+NEGATIVE
2 MENDED+SENDING MENDED+TAIL MENDED+VOC MENDED+back MENDED+changed MENDED+every MENDED+family
2 MENDED+finish MENDED+gal MENDED+key MENDED+list MENDED+murphy MENDED+no MENDED+nothing
2 MENDED+now MENDED+out MENDED+party MENDED+process MENDED+txts MENDED+undo MENDED+with
2 MENDED+withdrawn MENDED+youre MESSAGE+DONT MESSAGE+I MESSAGE+ME MESSAGE+OTHER
2 MESSAGE+SENDING MESSAGE+TAIL MESSAGE+THIRD MESSAGE+costs MESSAGE+good MESSAGE+i
2 MESSAGE+lists MESSAGE+me MESSAGE+subscription MESSAGE+that MESSAGE+your MESSAGES+MY
2 MESSAGES+SUBJECT MESSAGES+THIRD MESSAGES+a MESSAGES+anymore MESSAGES+at MESSAGES+can
2 MESSAGES+codes MESSAGES+now MESSAGES+please MESSAGES+so MESSAGES+would MY+" MY+. MY+CONSENT
2 MY+END MY+REMOVE MY+TEXT MY+VOC MY+ac MY+accounts MY+ads MY+anymore MY+area MY+baby MY+back
2 MY+bbb MY+blood MY+book MY+botox MY+building MY+buttons MY+cafeteria MY+chart MY+checking
2 MY+coal MY+coffee MY+constant MY+continues MY+correspondence MY+costs MY+cousins MY+delete
2 MY+discount MY+district MY+dog MY+effort MY+ends MY+english MY+evening MY+executor MY+fill
2 MY+first MY+flies MY+gf MY+groceries MY+horoscope MY+info MY+key MY+last MY+law MY+line
2 MY+listings MY+lunch MY+mailbox MY+marketing MY+merch MY+messages MY+minutes MY+mothers
2 MY+motivational MY+needs MY+nephew MY+newsletters MY+nonsense MY+outage MY+parent MY+person
2 MY+phone MY+phones MY+place MY+political MY+polls MY+practice MY+prayer MY+problem
2 MY+program MY+quiet MY+quote MY+refill MY+request MY+rolls MY+roof MY+roofing MY+roommate
2 MY+roster MY+row MY+said MY+sermon MY+service MY+shredder MY+sign MY+snow MY+solicitor
2 MY+sort MY+sports MY+still MY+straw MY+streaming MY+subscriber MY+surveys MY+tap
2 MY+telephone MY+things MY+thread MY+tracking MY+training MY+trouble MY+undersigned
2 MY+viewing MY+volunteer MY+want MY+was MY+watch MY+weather MY+week MY+yours NEG+%
2 NEG+MESSAGE NEG+NOT NEG+OTHER NEG+RECEIVE NEG+REPLY NEG+SPAMMING NEG+TEXT NEG+add NEG+afford
2 NEG+already NEG+any NEG+asking NEG+authorize NEG+banked NEG+be NEG+blowin NEG+button
2 NEG+buying NEG+call NEG+called NEG+check NEG+contract NEG+deborah NEG+denise NEG+dog
2 NEG+dont NEG+get NEG+give NEG+happen NEG+hearing NEG+hit NEG+mad NEG+messaging NEG+met
2 NEG+mr NEG+named NEG+need NEG+news NEG+not NEG+now NEG+of NEG+owned NEG+patient NEG+personal
2 NEG+please NEG+political NEG+quiero NEG+quit NEG+receiving NEG+reminding NEG+ring NEG+set
2 NEG+sms NEG+subscribed NEG+thx NEG+tooth NEG+try NEG+ur NEG+wanting NEG+will NEGATIVE+,
2 NEGATIVE+BEFORE NEGATIVE+CONSENT NEGATIVE+MY NEGATIVE+SEND NEGATIVE+YOU NEGATIVE+contract
2 NEGATIVE+go NEGATIVE+more NEGATIVE+news NEGATIVE+no NEGATIVE+political NEGATIVE+quiero
2 NEGATIVE+reminders NEGATIVE+send NEGATIVE+sms NEGATIVE+thx NEGATIVE+tooth NEGATIVE+use
2 NEGATIVE+wish NOBODY+GAVE NOBODY+by NOBODY+named NOT+. NOT+CALL NOT+HEY NOT+RECEIVE
2 NOT+REPLIED NOT+asking NOT+been NOT+call NOT+deborah NOT+disturb NOT+happen NOT+him NOT+his
2 NOT+mad NOT+marcus NOT+me NOT+patient NOT+receiving NOT+say NOT+ur NUMBER+, NUMBER+FROM
2 NUMBER+NOT NUMBER+WANT NUMBER+and NUMBER+back NUMBER+changed NUMBER+lied NUMBER+out
2 NUMBER+pls NUMBER+youre OTHER+AGAIN OTHER+BADMSG OTHER+BEFORE OTHER+DOESNT OTHER+NEG
2 OTHER+YOU OTHER+by OTHER+cancellations OTHER+ever OTHER+holder OTHER+nurse OTHER+of
2 OTHER+times OTHER+to PHONE+, PHONE+. PHONE+BEFORE PHONE+MESSAGES PHONE+THIRD PHONE+are
2 PHONE+back PHONE+but PHONE+buzzes PHONE+call PHONE+for PHONE+has PHONE+lied PHONE+please
2 PHONE+she PHONE+that PHONE+then PHONE+to PHONE+youre PLURALS+DITCH PLURALS+HEY
2 PLURALS+MENDED PLURALS+NEG PLURALS+TAKE PLURALS+THREAT PLURALS+can PLURALS+codes PLURALS+im
2 PLURALS+ok PLURALS+please PULL+. PULL+> PULL+THESE PULL+TIME PULL+my RECEIVE+THESE
2 RECEIVE+nothing RECEIVE+these REMOVE+? REMOVE+TIME REMOVE+every REMOVED+SUBJECT REMOVED+TIME
2 REMOVED+last REMOVED+out REPLIED REPLIED+FROM REPLIED+MENDED REPLIED+REPLY REPLIED+at
2 REPLIED+here REPLIED+i REPLIED+of REPLIED+stop REPLY REPLY+DONT REPLY+I REPLY+a REPLY+for
2 REPLY+him REPLY+i REPLY+of REPLY+on REPLY+subscription REPLY+the REPLY+what REVOKE+,
2 REVOKE+BEFORE REVOKE+CONSENT REVOKE+MENDED REVOKE+consent REVOKE+from SEND+OTHER SEND+VOC
2 SEND+another SEND+him SEND+only SENDING+, SENDING+BEFORE SENDING+DEAR SENDING+DONT
2 SENDING+FROM SENDING+GET SENDING+LIST SENDING+NOT SENDING+TAIL SENDING+anymore SENDING+can
2 SENDING+costs SENDING+has SENDING+have SENDING+in SENDING+lists SENDING+of
2 SENDING+subscription SENDING+these SENDING+would STOP+0 STOP+BADMSG STOP+DAY STOP+FROM
2 STOP+MY STOP+NEG STOP+OTHER STOP+SEND STOP+THREAT STOP+blowin STOP+bothering STOP+from
2 STOP+getting STOP+im STOP+last STOP+messaging STOP+please STOP+reminding STOP+that SUBJECT+2
2 SUBJECT+CALL SUBJECT+PLURALS SUBJECT+TAIL SUBJECT+THINGS SUBJECT+UNSUB SUBJECT+believe
2 SUBJECT+calls SUBJECT+care SUBJECT+cares SUBJECT+crossed SUBJECT+decline SUBJECT+didnt
2 SUBJECT+don SUBJECT+drive SUBJECT+expect SUBJECT+filled SUBJECT+go SUBJECT+going
2 SUBJECT+graduated SUBJECT+i SUBJECT+ignored SUBJECT+isnt SUBJECT+keep SUBJECT+lied
2 SUBJECT+look SUBJECT+make SUBJECT+object SUBJECT+opted SUBJECT+own SUBJECT+pack
2 SUBJECT+press SUBJECT+regret SUBJECT+relocated SUBJECT+shut SUBJECT+since SUBJECT+so
2 SUBJECT+spammers SUBJECT+spoke SUBJECT+sue SUBJECT+support SUBJECT+theres SUBJECT+think
2 SUBJECT+though SUBJECT+to SUBJECT+un SUBJECT+undo SUBJECT+wake SUBJECT+wash SUBJECT+wasnt
2 SUBJECT+win SUBJECT+withdraw SUBJECT+write TAIL+AGAIN TAIL+BEFORE TAIL+END TAIL+WANT
2 TAIL+again TAIL+an TAIL+anything TAIL+forty TAIL+know TAIL+loose TAIL+my TAIL+never TAIL+now
2 TAIL+open TAIL+out TAIL+please TAIL+pls TAIL+things TAIL+when TAKE+> TAKE+REPLY TAKE+every
2 TAKE+me TAKE+taken TAKE+telling TAKE+those TAKE+volunteer TAKE+writing TEXT+. TEXT+DEAR
2 TEXT+DONT TEXT+NEG TEXT+TAIL TEXT+costs TEXT+good TEXT+lists TEXT+pls TEXT+somebody
2 TEXT+subscription TEXT+that THESE+? THESE+ALONE THESE+BADMSG THESE+FROM THESE+NEG THESE+NOT
2 THESE+OTHER THESE+again THESE+all THESE+and THESE+costs THESE+for THESE+messages
2 THESE+notifications THESE+please THESE+so THESE+stop THESE+things THINGS+. THINGS+?
2 THINGS+AGAIN THINGS+I THINGS+OTHER THINGS+PHONE THINGS+delays THINGS+i THINGS+stuff
2 THINGS+tablet THIRD+BADMSG THIRD+LOSE THIRD+REMOVE THIRD+THINGS THIRD+VOC THIRD+called
2 THIRD+calls THIRD+does THIRD+elses THIRD+graduated THIRD+not THIRD+phone THIRD+put
2 THIRD+signed THIRD+still THIRD+tablet THIRD+tell THIRD+used THIRD+were THIRD+who THREAT+YOU
2 THREAT+blocking THREAT+cancelling THREAT+exhausted THREAT+fed THREAT+hear THREAT+keeping
2 THREAT+leave THREAT+logging THREAT+on THREAT+outta THREAT+ring THREAT+serious THREAT+sick
2 THREAT+up THREAT+walking THREAT+you TIME+DOESNT TIME+NOT TIME+christmas TIME+dinner TIME+not
2 TIME+once TIME+one TIME+so TIME+that TIME+they TIME+us UNSUB+FROM UNSUB+from UNSUB+last
2 UNSUB+link UNSUB+us UNSUBBED+, VOC+AGAIN VOC+ALONE VOC+CONSENT VOC+DITCH VOC+FEEL VOC+NOBODY
2 VOC+REMOVE VOC+WHO VOC+again VOC+an VOC+any VOC+ask VOC+be VOC+buzz VOC+cease VOC+crossed
2 VOC+didnt VOC+figure VOC+forty VOC+goes VOC+hear VOC+if VOC+ignored VOC+loose VOC+lost
2 VOC+makes VOC+may VOC+must VOC+my VOC+name VOC+need VOC+none VOC+out VOC+pack VOC+picture
2 VOC+pls VOC+process VOC+since VOC+spammers VOC+texted VOC+though VOC+told VOC+undo VOC+used
2 VOC+way VOC+when VOC+who VOC+would VOC+yours WANT WANT+. WANT+2 WANT+CALL WANT+DEAR
2 WANT+NOBODY WANT+OTHER WANT+REMOVED WANT+all WANT+an WANT+gone WANT+make WANT+none
2 WANT+nothing WANT+what WHO+BEFORE WHO+WANT WHO+buddy WHO+called WHO+gave WHO+has WHO+ive
2 WHO+like WHO+that WHO+youre WISH+2 WISH+BADMSG WISH+DOESNT WISH+NOBODY WISH+NOT WISH+OTHER
2 WISH+REMOVED WISH+YOU WISH+all WISH+an WISH+for WISH+gone WISH+none WISH+not WISH+nothing
2 WISH+stop WISH+u WRONG+BODY WRONG+CALL WRONG+EVENT WRONG+family WRONG+gal WRONG+list
2 WRONG+murphy WRONG+num WRONG+party WRONG+phone YOU+2 YOU+BADMSG YOU+BEFORE YOU+CALL
2 YOU+CONSENT YOU+DONT YOU+ENDED YOU+HEY YOU+KEYWORD YOU+MENDED YOU+SENDING YOU+TAIL YOU+TEXT
2 YOU+already YOU+could YOU+crossed YOU+didnt YOU+go YOU+going YOU+have YOU+hear YOU+ignored
2 YOU+lost YOU+must YOU+need YOU+not YOU+pack YOU+please YOU+quit YOU+said YOU+since
2 YOU+spammers YOU+stop YOU+take YOU+though YOU+used YOU+write a+BADMSG a+bridge a+cat
2 a+cherry a+contractor a+crown a+drive a+fire a+flat a+ghost a+gig a+hernia a+kid a+lady
2 a+lamp a+link a+log a+mortgage a+nice a+one a+quieter a+roof a+roofer a+root a+rule a+scale
2 a+screenshot a+sim a+solid a+special a+trucker a+year abeg+> about+. about+DAY about+NEG
2 about+SENDING about+TEXT about+getting about+me about+upgrades ac ac+is accordingly
2 accordingly+> account+> account+holder across across+MY across+the action addressee
2 addressee+BEFORE afford after+DAY again+> again+MY again+THREAT again+VOC again+and again+im
2 again+n again+on against against+the ages ages+to aint+BEFORE aint+marcus aint+mine alerts+,
2 alerts+but alerts+only all+, all+HEY all+LIST all+WHO all+contact all+four all+over
2 all+texts all+that all+the allergies already+HEY already+VOC already+with also+ENDED
2 also+KEYWORD altogether always+> always+KINDS always+MESSAGE always+TEXT am am+LIST
2 am+ninety ambulance amigo an+FROM an+off an+old and+0 and+BLOCK and+MESSAGES and+REMOVE
2 and+SENDING and+THESE and+THINGS and+bacon and+could and+does and+have and+my and+out
2 and+quit and+saying and+shall and+she and+stay and+stop and+texts and+these and+throw
2 and+waking angry annoy another+BEFORE answer+SUBJECT answer+TIME any+CONSENT any+MENDED
2 any+MESSAGE any+OTHER any+REPLY any+day any+text anything+AGAIN anything+else apparently
2 appointment+BEFORE appointments+> april are+DITCH are+cool are+finished are+unwelcome
2 are+useful area arent+for as+do as+junk as+my ask+AGAIN ask+THIRD ask+again askin+> asking
2 asking+VOC assured at+EVENT at+ME at+TAIL at+christmas at+dinner at+me at+noon at+once at+ur
2 at+what at+your audit automated away+. away+for away+in away+the back+NEG back+the back+what
2 bacon+LIST bacon+roll bake bake+sales bakery+> balance balance+LIST bank+LIST bank+MESSAGES
2 bank+PLURALS banked banked+with bar+> barking barking+BEFORE barking+up bbb bbb+> be+BEFORE
2 be+REMOVED be+best be+dropped be+for be+gone be+great be+out beating beating+a because
2 because+I because+MY because+SUBJECT because+i been+deleted been+getting been+real beeps
2 before+id being+REPLIED being+left believe+in belongs belongs+to between+BEFORE between+ME
2 between+TAIL between+VOC between+us big+BEFORE bike bike+, bills+BEFORE bin+it bins+and
2 birds+. birthday bless+your blind block+BEFORE block+LIST block+YOU block+list block+you
2 blocking+SUBJECT blocking+VOC blocking+YOU blood+BADMSG blood+drive blowin+ME blowin+TAIL
2 blowin+VOC blowin+me blowin+up boat boat+. books born both+GET both+want botox+specials
2 bout+MY bout+THIRD bout+YOU breakfast+> bridge+and bro+THREAT bro+im brother brother+.
2 brother+> buddy+, buddy+> bug+BEFORE building+> building+I building+SUBJECT building+i
2 bundles bus+delays bus+is business+and business+by businesses businesses+MY but+LOSE but+MY
2 but+NEGATIVE but+TAKE but+do but+let but+nah but+quit but+stop but+take but+the but+this
2 butcher buttons buying buzz+VOC buzzing+> by+KINDS by+REPLY by+SENDING by+SUBJECT by+VOC
2 by+YOU by+accident by+hand by+mail by+now by+that by+you bye+. cafeteria call+registry
2 call+u calls+only campaigns+> can+GET can+STOP can+drop can+forget can+get can+hardly
2 can+leave can+quit can+stay can+take can+u canal+, cancel+MESSAGES cancel+THESE cancel+them
2 cancel+txts canceling+MY cancellations cancelling+MY candidate candidate+. cant+> cant+CALL
2 cant+I cant+SUBJECT cant+afford cant+call cant+i canvasser car+. car+OTHER car+or card
2 card+at carrier cars cars+been case+DOESNT case+NEG case+NOT case+not cashier casserole
2 cease+, cease+> cell chain+> chair chair+BEFORE chance change+LIST change+MESSAGES
2 change+SENDING channel chapel charm charm+> chart chart+> chase checked checked+MY
2 checked+the checking cherry cherry+on christ christmas+, class+, class+VOC
2 class+cancellations clear clear+> client closed closed+VOC closed+that closings club+>
2 club+and co+op coach+MY coal coffee+. collects collects+BEFORE collects+MY collects+THESE
2 collects+these column column+> come+on coming+TIME coming+at coming+but communications+>
2 comp company+for computer computer+> concern concern+. concerts confirm+in confirmed+I
2 confirmed+SUBJECT confirmed+i confused consent+REVOKE consent+VOC constant+BEFORE
2 constant+LIST constant+MESSAGES contact+> contact+by continues continues+> copies copies+>
2 copy+> corporate correct costs+SUBJECT costs+YOU costs+you couch+. could+BEFORE could+MY
2 could+do could+the count+BEFORE counter+I counter+i country coupons+but courses
2 court+SUBJECT court+TIME court+if cousins cousins+BEFORE cousins+MENDED cousins+NUMBER
2 cousins+PHONE cousins+number cover+. crawling credit crown+> cry+. customer+. dare+KINDS
2 dare+MESSAGE dare+REPLY dare+SENDING dare+TEXT dare+text daughters+BEFORE day+LIST
2 day+MESSAGES day+TIME day+YOU day+before day+now day+you days+, dead+> dead+VOC dead+body
2 deals+THREAT deals+im dealt dealt+with deborah decency decent decline+. declined declined+>
2 delete+, delete+OTHER delete+button delete+every delivery+LIST delivery+PLURALS
2 delivery+updates denied+, dentist+. diary didnt+message didnt+sign die+. died
2 different+BEFORE dings+FROM dings+from disease disease+> district disturb+BEFORE disturb+ME
2 disturb+TAIL disturb+VOC disturb+me ditch ditch+MY ditch+the divorce+SUBJECT dnc+LIST
2 dnc+MENDED dnc+list dnc+please do+, do+ASKED do+it do+me do+tell do+the doc doc+> doesnt+END
2 doh don don+tire done+. done+GET done+MENDED done+MESSAGES done+SENDING done+TEXT
2 done+getting done+texting dont+, dont+BADMSG dont+OTHER dont+REPLIED dont+SEND dont+agree
2 dont+disturb dont+get dont+hit dont+know dont+quit dont+see dont+send dont+trust dont+try
2 dont+work door+. down+MENDED down+please dr+BEFORE draw+your drawer drawer+and drive+>
2 drives+> drop+THESE drop+the dry+BEFORE dry+up dude+I dude+i due+OTHER due+date due+for
2 dumped dumped+, easter+> eat+BEFORE eat+MY effective+on effort eh+, either+> electronic
2 electronic+LIST eleven+BEFORE eleven+years else+> else+BEFORE else+from elses+pocket
2 emergencies+only employed end+. end+? end+MENDED end+it end+on ended+MY ends+> ends+BEFORE
2 ends+today enough+BEFORE enough+SENDING enough+from enough+of enough+to entered er erase
2 escape even+GAVE even+GET even+have evenings ever+TEXT ever+WISH ever+again ever+do
2 ever+given ever+want every+BEFORE every+KINDS every+tuesday everybody+I everybody+SUBJECT
2 everybody+i evidently evidently+DOESNT evidently+NEG evidently+NOT evidently+not exclamation
2 exclamation+point exhausted+. exist+> expect family+FROM father father+BEFORE father+passed
2 favor+> fcc figure+BEFORE figure+it file+. file+BEFORE file+VOC fill+> fill+FROM fill+of
2 finance find find+THESE find+somebody find+them fine+with finish+, fired first+NEG first+one
2 flies flight+changes flogging folks folks+> foot+in for+DOING for+anything for+direct
2 for+eleven for+free for+her for+his for+life for+one for+removal for+some for+texting
2 for+today for+tuesday for+two forever+, forget+about forty+FROM forty+of forwarded
2 forwarded+to forwards forwards+to found+a four+. free+, free+. free+VOC free+lip freeze+MY
2 freeze+the friends frighten frighten+THIRD from+LIST from+MESSAGES from+REMOVE from+TEXT
2 from+any from+deleting from+yours froze froze+MY froze+my fuck fuck+BEFORE fuck+FROM
2 fuck+off fundraiser+ones fundraising+, furnace further+BEFORE further+by future+>
2 future+BEFORE gal gas+shutoff gave+SUBJECT gave+TIME gave+YOU gave+that get+MENDED
2 get+THINGS get+VOC get+another get+away get+my get+taken gettin gettin+BEFORE gettin+MY
2 getting+BEFORE getting+THIRD getting+it getting+on gf+saw ghost+> gig gig+, give+it given
2 given+, giving+BEFORE giving+VOC giving+YOU gloss go+BADMSG go+HEY go+TIME go+and go+pester
2 go+pound goes+straight goin going gone+. gone+> gonna+DITCH gonna+LOSE gonna+TAKE good+VOC
2 good+without got+a got+this got+your govern gracias grades grades+> graduated graduated+.
2 grandbabies grandpas graveyard great+SUBJECT great+TIME grooming grooming+BEFORE
2 grooming+KINDS grooming+LIST grooming+PLURALS grooming+reminders ground gtfo guess+SUBJECT
2 guess+who gummies gutters+> guys+, gym ha had+it had+your halt hand hand+BEFORE handles+MY
2 handles+the hands+FROM hands+of happen happens+> happier+SUBJECT happier+TIME happier+if
2 happily happily+employed happy+. hardly harold has+BEFORE has+REMOVED has+been has+had
2 hate+MY hate+that have+DOESNT have+DONT have+GAVE have+NEG have+NEGATIVE have+an have+never
2 have+no have+now have+seen have+some have+thought have+told he+WANT he+died he+dont he+is
2 he+passed head+> head+BEFORE head+VOC heard+quite heart+> heart+BEFORE heart+VOC heaven+,
2 help+ME help+TAIL help+me her+. her+FROM her+off here+NEG here+VOC here+YOU here+you hernia
2 hes+with him+BEFORE him+FROM him+LIST hire+> his+CALL his+MENDED his+NUMBER his+number
2 his+phone hittin hittin+MY hittin+my hobby holder hon hon+> honour honour+MY hope+I hope+i
2 hopeless hotel hour+to house+FROM house+out how+2 how+> how+a how+about how+likely however
2 hurts+FROM hurts+from husband+was i+ALONE i+ENDED i+UNSUBBED i+am i+asked i+believe i+block
2 i+can i+care i+check i+died i+don i+drive i+expect i+filled i+gave i+get i+know i+move
2 i+moved i+object i+opted i+own i+pay i+regret i+report i+sent i+sue i+support i+take i+to
2 i+unsubscribed i+want i+wanted i+wash i+withdraw id id+recommend idea+SUBJECT idea+who
2 if+DOESNT if+NOT if+VOC if+not if+so if+that if+theres ignored+MY ignored+my ignoring
2 ill+TAKE ill+hear ill+leave ill+ring im im+a im+blocking im+cancelling im+exhausted im+fed
2 im+keeping im+logging im+on im+outta im+serious im+sick im+up im+walking imma in+0 in+KINDS
2 in+ME in+NEGATIVE in+OTHER in+TAIL in+THINGS in+TIME in+fact in+july in+march in+me in+need
2 in+no in+order in+peace in+person in+touch in+utah inbox inbox+. incident included+> info+>
2 interest+. interested+ENDED interested+KEYWORD interested+NEG interested+STOP internal
2 into+your inviting ipad is+ASKED is+HEY is+PULL is+REVOKE is+SUBJECT is+YOU is+a is+for
2 is+late is+nobody is+ok is+on is+paid is+ready is+sore is+withdrawn is+worth is+you
2 isnt+coming it+DEAR it+TIME it+aint it+didnt it+four it+going it+hurts it+is it+loud
2 it+makes it+may it+once it+open it+out it+quits it+rings it+small it+the it+up it+would
2 it+yesterday its+BEFORE its+SENDING its+friday its+from its+now its+worth ive+had ive+hired
2 ive+kept ive+thrown j jk jog jog+on joined judge jury+duty just+DOESNT just+DONT just+GAVE
2 just+REPLY just+TAKE just+WANT just+WISH just+have just+my just+shipping just+take just+want
2 keep+it keep+telling keep+this keep+writing keeping+track kid+MY kidding kidney kids+BEFORE
2 kids+CALL kids+PHONE kids+phone kids+tablet kindly+BEFORE kindly+TAKE kitchen+and knock+MY
2 know+has know+my la la+lista last+> last+EVENT last+PHONE last+nerve last+three last+tuesday
2 last+two last+week lasted law+. law+> law+and lawyer+collects leaf+BEFORE leaf+ME leaf+TAIL
2 leaf+VOC leaf+me leaflets leave+LIST leave+ME leave+MENDED leave+TAIL leave+us leeds
2 leeve+ME leeve+TAIL leeve+VOC leeve+me left+FROM left+alone left+out left+this let+MY
2 letter+WANT letter+WISH letter+like letters letters+. lied+to life+, life+was lifetime+.
2 like+, like+ALONE like+DEAR like+ENDED like+KEYWORD like+MY like+someone likely line+AGAIN
2 line+BEFORE line+again link link+, lip lip+gloss list+AGAIN list+and list+pls lista
2 lista+BEFORE lista+MENDED lista+VOC lista+please listings+, listings+any literally live
2 live+in lives+here lives+with loan+> loan+MESSAGES local log logging logging+dates lol+DITCH
2 lol+can long+for longer+a longer+be longer+require longer+wish lord+BEFORE lord+VOC lord+now
2 lose+0 lose+BEFORE lose+DAY lost+VOC lot+to love+FROM love+YOU love+it love+of love+the
2 lying lying+. ma madam magic magic+word mail+. mail+ME mail+TAIL mail+VOC mail+me maine mair
2 make+THESE makes+it man+SUBJECT man+to man+who man+youre manager+BEFORE many+messages map
2 march+. marcus market+> massage mate+. mate+MY may+GAVE may+as may+concern me+AGAIN me+END
2 me+again me+an me+anything me+forty me+know me+loose me+my me+never me+now me+open me+pls
2 me+things me+thx mean+TAKE mean+a meet+THIRD membership+and mensajes+VOC menu+. menu+NEG
2 menu+for merch message+, messages+ENDED messages+KEYWORD messages+STOP messages+TIME
2 messages+to messages+would messaging+BEFORE met+> met+DEAR met+him mi+BEFORE mi+HEY
2 mi+NEGATIVE mi+nah middle+FROM middle+of might+I might+SUBJECT might+i million+BEFORE
2 million+years mine+FROM mine+are mine+off ministry minutes+and miss+BEFORE miss+VOC miss+my
2 mistake mistake+. mobile mom+says moms+been money+> month+. monthly moon+. more+MESSAGES
2 more+PLURALS more+REPLY more+VOC more+YOU more+donation more+oil more+pictures more+text
2 more+thank more+time more+to morning+. morning+SUBJECT mortgage+. mothers mothers+BEFORE
2 moved+on mr mr+. much+, mum+is mum+thinks murphy+> my+BODY my+CALL my+HEY my+NEGATIVE
2 my+accounts my+back my+box my+chart my+coffee my+cousins my+fill my+fone my+gf my+info
2 my+interest my+late my+line my+minutes my+money my+mothers my+nephew my+next my+no
2 my+position my+problem my+refill my+request my+roommate my+solicitor my+telephone my+watch
2 my+wedding my+wife n+GET n+NEG n+SUBJECT n+see name+AGAIN name+BEFORE name+on name+pop
2 name+should named need+. need+FROM need+YOU need+for need+of needed+, needing+a needing+his
2 needs+to nephew nerve never never+, never+> never+AGAIN never+GET never+REPLY never+SENDING
2 never+TEXT never+VOC never+banked never+hear never+met never+owned never+see never+set
2 never+subscribed never+was new+life new+listings new+owner new+vet news+, news+.
2 newsletter+, nice+but nine+MESSAGES nine+SENDING nine+messages ninety ninety+four nmbr
2 no+BEFORE no+CONSENT no+MY no+SEND no+YOU no+contract no+more no+news no+no no+political
2 no+quiero no+reminders no+send no+sms no+thx no+tooth no+use no+wish nobody+GAVE nobody+by
2 nobody+named none+to nonsense nonsense+> nope+NEG not+CALL not+HEY not+RECEIVE not+asking
2 not+buying not+call not+deborah not+disturb not+happen not+him not+his not+mad not+patient
2 not+receiving not+say not+ur not+wanted nothing+VOC nothing+YOU nothing+about nothing+for
2 nothing+personal nothing+you notices+, notifications now+ENDED now+KEYWORD now+MY now+STOP
2 now+TAKE nuisance num number+, number+BEFORE number+WANT number+back number+changed
2 number+out number+youre numbers+BEFORE numbers+FROM numbers+off nurse+. nurse+> o+. o+BEFORE
2 o+MY o+p object+> of+1 of+ALONE of+END of+ENDED of+HEY of+KEYWORD of+NEGATIVE of+TAKE of+a
2 of+any of+being of+god of+her of+no of+one of+ours of+silence of+stop of+there of+these
2 of+ye of+you off+FROM off+SENDING off+it off+please off+this off+until oga oi oil+change
2 ok+? ok+BADMSG ok+STOP ok+but omg+I omg+SUBJECT omg+i on+THIRD on+file on+fire on+monday
2 on+receipt on+wednesday once+BEFORE once+for once+more one+DONT one+I one+NUMBER one+day
2 one+dont one+ever one+i one+less one+star one+telephone one+was ones+. ones+> ones+DITCH
2 ones+are only+LIST only+MESSAGE only+TEXT only+for only+my only+reason only+signed only+text
2 only+thing only+want only+when open+EVENT or+I or+TEXT or+im order+is order+to ordered ortho
2 other+WHO other+candidate our+correspondence our+family out+at out+how out+my out+under
2 outage outage+LIST outage+MESSAGES outage+PLURALS outage+alerts over+MY over+the
2 overdue+notices owe own+OTHER owners owners+> packages page+. pal+> park+. part+FROM part+is
2 parted parted+ways parties passed patience pay+SUBJECT pay+VOC pay+YOU pay+you pays
2 people+TIME people+WANT people+WISH people+at people+like per+REPLY per+SENDING per+text
2 permission+I permission+REVOKE permission+for permission+i persistence person+for personal+,
2 pestering phone+AGAIN phone+CALL phone+THIRD phone+again phone+but phone+buzzes phone+call
2 phone+for phone+is phone+she phone+that phones pickup+THINGS pickup+notices picture
2 picture+BEFORE pictures+BEFORE pill ping pitches pitches+> pizza+I place+across place+for
2 plain plainly plainly+, plan+BADMSG plan+and please+GAVE please+OTHER please+and
2 please+finish please+process please+undo please+with pls+DOESNT pls+DONT pls+ENDED
2 pls+KEYWORD pls+and pls+fix pls+its pls+remove plz+, pocket pocket+FROM point+> politics
2 polls polls+, pop+BEFORE pop+up por por+favor posted+on pound+sand practice prayer
2 prayer+LIST prayer+chain prefer+SUBJECT prefer+VOC prefer+YOU prefer+you press+BEFORE
2 press+so press+to pretty pretty+BEFORE pretty+MENDED pretty+VOC pretty+please private+.
2 private+> private+NUMBER private+number problem+DOESNT problem+NEG process process+MY
2 promised+id promos+codes pta+fundraiser pull+the put+plainly quiero quiero+mensajes
2 quiet+FROM quiet+from quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone quit+asking
2 quit+being quit+blowin quit+that r+VOC radio radio+END radio+silence raffle+. raise+VOC
2 rather rather+GET rather+SUBJECT rather+YOU rather+you reached reached+MY reached+the
2 reading+MY reading+THESE reading+these ready ready+but ready+to real+, really+? reason+>
2 reason+for recalls receive+nothing receiving+THESE recipe+LIST recipe+MESSAGES
2 recipe+SENDING recipe+texts recommend+? recommend+SUBJECT recommend+VOC recommend+YOU
2 recommend+you refill refrain+> refrain+FROM refrain+from registry+> regret regret+the
2 relocated relocated+to remember+? reminder reminder+LIST reminders+, reminders+BEFORE
2 reminders+FROM reminders+only reminding remoove remoove+MY remoove+my remov remov+MY
2 remov+my removal+BEFORE removed+. removed+? reno reno+> rental replied+NEG reply+FROM
2 reply+here reply+of reply+on replying reported+as reported+to request+to require+BEFORE
2 resigned+FROM resigned+from respectfully restaurant result results+, retired+. revocation
2 revoking+BEFORE rich rid rider right+, right+? right+LIST right+thing ring+SUBJECT ring+if
2 rings+in road+> roger rolls rolls+, roof+is roofer roofing+> roofing+THIRD roofing+WHO
2 roofing+company roommate roster row+BEFORE row+VOC s s+t said+. said+BEFORE said+NEGATIVE
2 said+STOP said+no said+so said+this sake sale+LIST sale+MESSAGES same+> sand saying+it
2 says+ENDED says+KEYWORD says+STOP says+she says+you scale+FROM scale+of schedule+changes
2 school+THINGS scram+> scratch+ME scratch+TAIL scratch+VOC scratch+me screen+BEFORE screw
2 screw+SUBJECT screw+VOC screw+YOU screw+you sea+> seasons seasons+over second+time
2 security+THINGS security+codes see+THIRD see+her see+my see+that see+this see+to seed seems
2 sees sell+> sell+ME sell+TAIL sell+VOC sell+me send+ME send+MENDED send+OTHER send+more
2 send+only sender sending+> serious serious+> sermon service+> service+BEFORE service+times
2 set+BEFORE set+foot seven+BEFORE shame+on share+one she+PLURALS she+calls she+does
2 shes+passed shipping shipping+KINDS shipping+PLURALS shipping+updates shortage shortage+LIST
2 shortage+MESSAGES shortage+PLURALS shortage+alerts should+DEAR should+GAVE should+GET
2 should+MENDED should+WANT should+WISH should+another should+come should+have should+like
2 shove+your shower+, shredder shut+BEFORE shut+it shutoff shutting shutting+MY shutting+the
2 side+BEFORE signed+ME signed+me silence+> silence+BEFORE sim+OTHER sim+THINGS sim+card
2 since+christmas sir sister+BEFORE six+BEFORE skip+BEFORE skip+ME skip+TAIL skip+me smses
2 sneak so+BEFORE so+STOP so+go so+please so+save so+this so+to so+whats sober sock socks+>
2 sofa+, solid+and somebody+elses someone someone+LOSE someone+called son+aged sooner sore
2 sore+FROM sore+from sort sort+FROM sort+of spam+> spammer spammer+> spamming spare+me
2 special+place specials+MENDED specials+VOC specials+please spell spell+BEFORE spirit
2 spirit+wear spring+. spring+> spurs stage starting statements+and stay+away still+LIST
2 still+MESSAGES still+NOT still+TEXT still+be still+not still+texting stock stop+0
2 stop+BADMSG stop+FROM stop+MY stop+NEG stop+OTHER stop+SPAMMING stop+TEXT stop+THREAT
2 stop+VOC stop+askin stop+bothering stop+coming stop+from stop+getting stop+im stop+please
2 stop+was stopp store+. storm stpo stpo+> straight+to straw stress+. stuff+. stuff+>
2 stuff+HEY stuff+ok stuff+to subscribed subscribed+> subscriber subscription+> sudo sue+>
2 sued sugar+, sunday sure+. surgery surgery+BEFORE sweetie sweetie+> swiping system+> t+o ta
2 ta+> table+but tables tables+WISH tables+ready tablet tacos tak take+ME take+TAIL take+away
2 take+her take+this take+us taken+off taken+out taking+MY taking+my talking+to tank+. tanning
2 tcpa telephone+and tell+BEFORE tell+whoever telling+ME telling+SUBJECT telling+TAIL
2 telling+YOU telling+me telling+you tenants terminate+MY texes+BEFORE texes+VOC text+I
2 text+OTHER text+THIRD text+dont text+i text+subscription text+the text+your texted+>
2 texted+NEGATIVE texted+TIME texted+at texted+no texted+to texting+a texting+my texts+DOESNT
2 texts+DONT texts+GAVE texts+GET texts+anymore texts+be texts+have texts+off texts+to
2 texts+too than+SENDING than+TEXT than+my than+this than+your that+> that+REPLIED that+come
2 that+goes that+im that+name that+said that+sort that+the that+to that+was that+way
2 that+yours thats+all thats+what the+" the+KINDS the+NEGATIVE the+ac the+ads the+app the+appt
2 the+area the+bbb the+bill the+blood the+botox the+buttons the+cafeteria the+co the+coal
2 the+delete the+discount the+district the+dog the+effort the+evening the+executor the+family
2 the+flies the+horoscope the+key the+kids the+law the+league the+love the+mall the+marketing
2 the+merch the+messages the+monthly the+motivational the+newsletters the+no the+number
2 the+outage the+parent the+permission the+place the+political the+polls the+practice
2 the+prayer the+quote the+rolls the+roofing the+room the+roster the+sermon the+shredder
2 the+snow the+sports the+stop the+straw the+street the+surveys the+tracking the+training
2 the+trouble the+undersigned the+viewing the+volunteer the+weather the+week the+whole
2 the+wine the+word them+MENDED them+all them+please then+SUBJECT then+YOU then+you
2 there+DITCH there+can there+since theres+DEAR theres+NEG theres+nothing these+? these+FROM
2 these+NEG these+OTHER these+again these+costs these+for these+notifications these+so
2 these+things they+ASKED they+told they+were theyre+doing thing+has things things+about
2 think+SUBJECT think+ill think+weve thinks+THREAT thinks+im thinks+its third+EVENT
2 third+OTHER third+shift this+FROM this+again this+aint this+anymore this+at this+continues
2 this+here this+in this+is this+line this+needs this+program this+subscriber this+thread
2 though+> thought+MY thought+id thought+that thoughts+> thoughts+NEG three+times thrown
2 ths+BEFORE thumb+hurts thumbs+> thx+> time+. time+MENDED time+MY time+for times+I
2 times+SUBJECT times+are tire+for tired+> to+DEAR to+TEXT to+THESE to+about to+answer
2 to+change to+god to+hear to+maine to+object to+press to+quit to+recommend to+reno to+reply
2 to+school to+someone to+spell to+still to+tell to+that to+to to+yourselves today today+>
2 today+is today+or todays+MY todays+the toddler told+your tooth+FROM top+, tornado touch
2 touch+> touch+BEFORE tracking trail train training+courses tree+, tree+and trouble
2 trucker+in truly tuesday tuesday+and tulsa turn+0 turn+> turn+DAY turn+VOC twice twice+,
2 two+BEFORE two+TIME two+phones txt+BEFORE type+. typed typed+the tyres u+. u+2 u+DONT u+NEG
2 u+WANT u+can u+cant una+BEFORE under+0 under+DAY undersigned understand understand+>
2 unless+MY unless+the unsubscibe unsubscribe+link unsubscribed+, up+already up+for up+your
2 updates updates+but ur+LIST ur+WHO ur+customer urgent us+, us+and us+off use+the useful+.
2 utah vacancies vacation vaccine verses vet village violating visitor vote+TIME w w+>
2 wait+BEFORE wait+NEG wake wake+BEFORE wake+up waking+BEFORE walk wanna want+, want+EVENT
2 want+NOBODY want+REMOVED want+SENDING want+anything want+for want+from want+gone want+none
2 want+nothing want+off want+someone wanting+BEFORE wants+MY wants+THESE wants+a wants+these
2 warnings+BEFORE warnings+yes was+AGAIN was+BEFORE was+DOING was+ME was+PHONE was+REMOVE
2 was+TAIL was+UNSUBBED was+a was+ever was+me was+removed was+unsubscribed wash+MY wash+my
2 waste watch+, wax way+of we+NEG we+go we+left we+moved we+opt we+should weather+closures
2 webhook webhook+is wedding+. wedding+gift week+REPLIED week+TIME welcome+here well+.
2 well+BEFORE were+ASKED were+breaking were+told weve+BEFORE weve+heard what+I what+THREAT
2 what+im what+my whatever+MY whatever+this whatever+youve whats+it when+a when+is when+its
2 when+to where+I where+i while+SUBJECT while+youre whitening who+DOESNT who+KINDS who+MESSAGE
2 who+MY who+REPLY who+TEXT who+YOU who+cares who+never who+text who+the whom+BEFORE whom+it
2 why+are wife+and wife+handled wife+has will+DOESNT will+NEG will+see wipe wipe+MY wishing
2 wishing+THIRD wit+MY with+. with+2 with+her with+love with+my withdraw withdrawn+,
2 withdrawn+> without+THESE without+these won+. wont+BEFORE word+BEFORE word+YOU word+to
2 word+you work+is work+there worked worth+SUBJECT would+mean wound wound+BEFORE write+BEFORE
2 write+NEG writing+, writing+in wrong+BODY wrong+CALL wrong+EVENT wrong+family wrong+gal
2 wrong+list wrong+murphy wrong+party wrong+phone x+TAIL x+VOC yall+. yall+> yalls yard+sign
2 year+old yes+MENDED yes+THREAT yes+im yes+please yo+NEG you+CALL you+HEY you+NEG you+PULL
2 you+TAIL you+again you+already you+anything you+crossed you+deaf you+didnt you+dont you+go
2 you+going you+hear you+ignored you+lost you+must you+not you+pack you+since you+spammers
2 you+stop you+though you+used you+write your+billboard your+canvasser your+chair
2 your+computer your+internal your+name your+persistence your+shop your+side your+system
2 your+thumbs youre youre+FROM youre+LIST youre+MESSAGES youre+SPAMMING youre+TEXT youre+TIME
2 youre+at youre+beating youre+costing youre+keeping youre+out youre+texting youre+well
2 youre+worse youre+writing youve+SENDING youve+reached youve+texted yr yr+LIST yr+MESSAGES
2 yr+SENDING yrs+ago 🚫+BEFORE
3 "+TIME "+at "+when #+HEY *+. *+NEG ,+HEY ,+MENDED ,+TIME ,+another ,+both ,+ever ,+farewell
3 ,+finish ,+for ,+gloves ,+goodbye ,+if ,+lift ,+never ,+none ,+phone ,+pizza ,+seriously
3 ,+shoo ,+silence ,+ta ,+unsubscribe ,+violets ,+wait .+, .+ASKED .+BEFORE .+CONSENT .+DOESNT
3 .+DONT .+EVENT .+GAVE .+THESE .+account .+aint .+bin .+blocking .+bug .+buzz .+buzzing
3 .+cars .+cease .+client .+count .+decline .+dnc .+do .+eat .+enough .+find .+gate .+git
3 .+hard .+have .+hop .+itd .+kill .+knock .+less .+mam .+nope .+our .+p .+phones .+pipe
3 .+plese .+post .+prefer .+price .+refused .+roses .+scammer .+scratch .+screw .+second .+see
3 .+sick .+skip .+stop .+sugar .+terminate .+texted .+thatll .+thought .+twice .+unsolicited
3 .+unsuscribe .+we .+whoevers .+why .+wipe .+wrng .+x 0+I 0+LIST 0+MESSAGES 0+MY 0+SUBJECT
3 0+before 0+business 0+i 0+nothin 0+of 0+texts 0+year 19th+> 2+, 2+ENDED 4th+. 7726 7726+>
3 ?+FEEL ?+STOP ?+end ?+take AGAIN+AGAIN AGAIN+VOC AGAIN+WANT AGAIN+do AGAIN+heard ALONE+%
3 ALONE+DAY ALONE+DOESNT ALONE+GET ALONE+I ALONE+i ALONE+last ALONE+on ALONE+period ASKED+,
3 ASKED+the AUTHORITY+. AUTHORITY+complaint AUTHORITY+consumer BADMSG+> BADMSG+DAY BADMSG+GET
3 BADMSG+dirt BADMSG+period BADMSG+please BEFORE+ALONE BEFORE+FEEL BEFORE+FROM BEFORE+NEG
3 BEFORE+NOT BEFORE+SEND BEFORE+STOP BEFORE+TAIL BEFORE+UNSUB BEFORE+WANT BEFORE+again
3 BEFORE+an BEFORE+anything BEFORE+before BEFORE+better BEFORE+bout BEFORE+box BEFORE+bud
3 BEFORE+buzzes BEFORE+city BEFORE+dings BEFORE+done BEFORE+elsewhere BEFORE+fall BEFORE+gave
3 BEFORE+handled BEFORE+heard BEFORE+if BEFORE+im BEFORE+is BEFORE+know BEFORE+last BEFORE+may
3 BEFORE+mess BEFORE+nonsense BEFORE+offense BEFORE+only BEFORE+open BEFORE+picture
3 BEFORE+program BEFORE+removal BEFORE+revoked BEFORE+roof BEFORE+said BEFORE+send BEFORE+she
3 BEFORE+shes BEFORE+tap BEFORE+things BEFORE+times BEFORE+we BEFORE+what BEFORE+you
3 BLOCK+this BODY+NOT BODY+not BODY+once CALL+> CALL+CALL CALL+again CALL+going CALL+is
3 CONSENT+, CONSENT+I CONSENT+VOC CONSENT+i CONSENT+revoked DAY+I DAY+MY DAY+SUBJECT DAY+TIME
3 DAY+business DAY+i DAY+nothin DAY+rather DAY+texts DAY+to DAY+year DEAR+> DEAR+REMOVE
3 DEAR+TAKE DEAR+one DEAR+remove DEAR+who DITCH+DITCH DITCH+ENDED DITCH+KEYWORD DITCH+LOSE
3 DITCH+TAKE DITCH+days DITCH+dead DITCH+please DOESNT+. DOESNT+DOESNT DOESNT+I DOESNT+SUBJECT
3 DOESNT+WANT DOESNT+WHO DOESNT+agree DOESNT+agreeing DOESNT+bother DOESNT+buying DOESNT+call
3 DOESNT+changed DOESNT+circle DOESNT+consented DOESNT+give DOESNT+i DOESNT+message
3 DOESNT+signing DOESNT+welcome DOESNT+who DOESNT+will DOESNT+your DONT+. DONT+GET
3 DONT+authorize DONT+by DONT+circle DONT+consented DONT+even DONT+leave DONT+wanted
3 END+MESSAGES END+button END+every END+out END+to ENDED+> ENDED+ASKED ENDED+GET ENDED+askin
3 ENDED+asking ENDED+being ENDED+coming ENDED+for ENDED+last ENDED+out ENDED+period
3 ENDED+right ENDED+this EVENT+finished EVENT+time FEEL+this FEEL+to FROM FROM+? FROM+CONSENT
3 FROM+YOU FROM+all FROM+her FROM+here FROM+reminder FROM+sofas FROM+stores FROM+there
3 FROM+ths FROM+who GAVE GAVE+DONT GAVE+NEGATIVE GAVE+by GAVE+no GET+BLOCK GET+GAVE GET+MENDED
3 GET+THINGS GET+blocked GET+some GET+that HEY+ME HEY+NEG HEY+TAIL HEY+fam HEY+me HEY+no
3 HEY+thats HEY+we HEY+who I+block I+can I+divorced I+good I+look I+opt I+opted I+parted
3 I+suggest I+take I+throw I+unsubscribe I+wasnt I+win KEYWORD+ASKED KEYWORD+GET KEYWORD+askin
3 KEYWORD+asking KEYWORD+being KEYWORD+coming KEYWORD+last KEYWORD+period KEYWORD+right
3 KEYWORD+this KINDS+? KINDS+AGAIN KINDS+I KINDS+a KINDS+again KINDS+dont KINDS+i KINDS+im
3 LIST+BADMSG LIST+DITCH LIST+GAVE LIST+REPLY LIST+can LIST+have LIST+in LIST+stay
3 LOSE+SENDING LOSE+button LOSE+dead LOSE+every LOSE+to ME+abt ME+any ME+bout ME+go ME+of
3 ME+once ME+what MENDED+# MENDED+ALONE MENDED+EVENT MENDED+ME MENDED+fix MENDED+give
3 MENDED+guy MENDED+revoked MENDED+three MENDED+tree MENDED+was MESSAGE+AGAIN MESSAGE+a
3 MESSAGE+again MESSAGE+dont MESSAGES+FROM MESSAGES+GAVE MESSAGES+GET MESSAGES+NEG
3 MESSAGES+have MESSAGES+stay MESSAGES+the MY+# MY+BLOCK MY+HEY MY+LIST MY+MENDED MY+MESSAGES
3 MY+NEGATIVE MY+REGULATOR MY+SENDING MY+THREAT MY+WHO MY+aint MY+appointment MY+as MY+bar
3 MY+bin MY+box MY+casserole MY+come MY+counter MY+do MY+doesnt MY+door MY+drain MY+elm
3 MY+evenings MY+ex MY+exs MY+eyes MY+father MY+fine MY+girl MY+giving MY+goes MY+ground
3 MY+guards MY+head MY+here MY+hint MY+holiday MY+if MY+im MY+impression MY+isnt MY+locks
3 MY+lord MY+love MY+mall MY+mayors MY+mess MY+monthly MY+moon MY+no MY+notifications MY+plan
3 MY+schedule MY+sms MY+spanish MY+sun MY+tables MY+timeshare MY+toddler MY+town MY+treatment
3 MY+turn MY+txts MY+village MY+water MY+weekly MY+years NEG+AGAIN NEG+CALL NEG+GET NEG+KINDS
3 NEG+MENDED NEG+SENDING NEG+VOC NEG+WISH NEG+agreeing NEG+askin NEG+being NEG+changed
3 NEG+circle NEG+consent NEG+consented NEG+every NEG+his NEG+interest NEG+jim NEG+maria
3 NEG+more NEG+no NEG+offense NEG+ok NEG+period NEG+promotional NEG+reminders NEG+roof NEG+see
3 NEG+send NEG+sent NEG+signing NEG+sorry NEG+three NEG+twice NEG+was NEG+welcome NEG+your
3 NEGATIVE+MENDED NEGATIVE+MESSAGES NEGATIVE+fam NEGATIVE+nope NEGATIVE+offense NEGATIVE+roof
3 NEGATIVE+the NEGATIVE+twice NEGATIVE+we NOBODY+TIME NOBODY+at NOBODY+called NOT+ENDED
3 NOT+GET NOT+MESSAGE NOT+REMOVED NOT+REPLY NOT+TEXT NOT+again NOT+agreeing NOT+buying
3 NOT+changed NOT+ever NOT+get NOT+ok NOT+signing NOT+text NOT+wanted NOT+welcome NOT+who
3 NOT+your NUMBER+? NUMBER+FEEL NUMBER+three NUMBER+was OTHER+NEGATIVE OTHER+SENDING OTHER+at
3 OTHER+no OTHER+not PHONE+FEEL PHONE+FROM PHONE+and PHONE+from PHONE+going PHONE+out
3 PHONE+three PHONE+through PHONE+was PLURALS+> PLURALS+I PLURALS+SUBJECT PLURALS+help
3 PLURALS+i PULL+? PULL+after PULL+dead PULL+of PULL+on PULL+the RECEIVE+MY
3 REGULATOR+complaint REMOVE+, REMOVE+ME REMOVE+OTHER REMOVE+TAIL REMOVE+after REMOVE+button
3 REMOVE+on REMOVED+after REPLIED+NEGATIVE REPLIED+goodbye REPLIED+no REPLIED+on REPLIED+so
3 REPLY+AGAIN REPLY+again REPLY+dont REPLY+here REPLY+more REVOKE+FROM SEND+. SEND+>
3 SEND+MENDED SEND+more SENDING+> SENDING+? SENDING+NEG SENDING+NEGATIVE SENDING+dont
3 SENDING+no SENDING+the SENDING+us STOP+% STOP+DOESNT STOP+GET STOP+HEY STOP+I STOP+askin
3 STOP+being STOP+coming STOP+i STOP+period SUBJECT+. SUBJECT+ENDED SUBJECT+TEXT SUBJECT+again
3 SUBJECT+back SUBJECT+can SUBJECT+confirmed SUBJECT+divorced SUBJECT+good SUBJECT+have
3 SUBJECT+knock SUBJECT+moved SUBJECT+never SUBJECT+not SUBJECT+opt SUBJECT+owe SUBJECT+parted
3 SUBJECT+pay SUBJECT+people SUBJECT+please SUBJECT+suggest SUBJECT+throw SUBJECT+will
3 SUBJECT+youre TAIL+> TAIL+abt TAIL+any TAIL+bout TAIL+go TAIL+of TAIL+once TAIL+thanks
3 TAIL+thx TAIL+what TAKE TAKE+BEFORE TAKE+FROM TAKE+GET TAKE+ME TAKE+OTHER TAKE+PULL
3 TAKE+REMOVED TAKE+SENDING TAKE+TAIL TAKE+a TAKE+another TAKE+button TEXT+FROM TEXT+I
3 TEXT+THIRD TEXT+again TEXT+dont TEXT+i TEXT+your THESE+AGAIN THESE+MENDED THESE+would
3 THINGS+BEFORE THINGS+CALL THINGS+SUBJECT THINGS+THIRD THINGS+TIME THINGS+bank THINGS+phone
3 THINGS+yes THIRD+GAVE THIRD+MENDED THIRD+NOT THIRD+OTHER THIRD+PHONE THIRD+PLURALS
3 THIRD+dont THIRD+else THIRD+gone THIRD+handled THIRD+handles THIRD+please THIRD+remove
3 THREAT+SENDING THREAT+calling THREAT+still THREAT+through THREAT+un THREAT+vegan TIME+ME
3 TIME+MY TIME+TAIL TIME+breakfast TIME+i TIME+to TIME+what UNSUB+BEFORE UNSUB+VOC UNSUBBED+.
3 VOC+EVENT VOC+FROM VOC+HEY VOC+MENDED VOC+STOP VOC+VOC VOC+abt VOC+anything VOC+blocked
3 VOC+bout VOC+card VOC+confirmed VOC+could VOC+free VOC+good VOC+id VOC+its VOC+keep
3 VOC+knock VOC+lose VOC+make VOC+mess VOC+miss VOC+of VOC+once VOC+people VOC+press
3 VOC+refrain VOC+remove VOC+said VOC+share VOC+snaked VOC+thanks VOC+thats VOC+things VOC+thx
3 VOC+vanish VOC+what VOC+youre WANT+, WANT+BODY WANT+em WANT+hes WANT+is WANT+of WANT+off
3 WHO+, WHO+about WHO+days WHO+here WHO+off WHO+says WHO+to WHO+who WISH+, WISH+BODY WISH+DEAR
3 WISH+be WISH+but WISH+em WISH+hes WISH+is WISH+off WISH+there WRONG+# WRONG+MENDED WRONG+guy
3 WRONG+number WRONG+tree YOU+AGAIN YOU+NEG YOU+NEGATIVE YOU+NOT YOU+REPLY YOU+WANT YOU+WHO
3 YOU+YOU YOU+again YOU+ask YOU+back YOU+but YOU+confirmed YOU+dont YOU+is YOU+knock YOU+make
3 YOU+miss YOU+no YOU+people YOU+snaked YOU+to a+CALL a+END a+LOSE a+NEG a+break a+building
3 a+button a+car a+hint a+kitchen a+loan a+million a+nuisance a+parent a+person a+phone
3 a+plumber a+pool a+sunday a+weak a+yard abeg about+BODY about+KINDS about+ME about+TAIL
3 about+their about+timeshares absolutely+DOESNT absolutely+NEG absolutely+NOT absolutely+not
3 accident accident+, accounts adieu adios+VOC adios+amigos after+MY after+this ago+>
3 all+KINDS all+TEXT alone+> alone+? always+message am+NEG amigos amigos+, an+exam and+DITCH
3 and+DOESNT and+FROM and+GET and+MENDED and+TAIL and+TAKE and+quiet and+take and+tell
3 another+one answer+, answer+> answers+BEFORE any any+FROM any+SENDING any+longer any+of
3 anything+> appointment+, appointments+, april+. are+blue are+handy are+hereby are+over as+in
3 as+soon ask+YOU ask+her ask+you askin attendance attorney+THREAT attorney+gets avoid
3 away+your b bad+and bank+stuff be+SENDING be+a be+close be+excused be+from be+included
3 be+lovely be+rid be+so be+taken be+turned beat+BEFORE because+BEFORE been+GET been+in
3 been+removed been+reported before+breakfast before+one being better+be bible big+NEG bikini
3 bikini+wax billboard billboard+> billing bills+0 bills+DAY bills+yes bin+days binned block+>
3 blocking blue+, body both+WANT both+WISH botox bought+one bounce box+is breakfast
3 breakfast+. bucks bud bud+> bug+FROM bug+off building burn burn+BEFORE burn+it
3 business+BEFORE business+VOC business+days but+ALONE but+BADMSG but+DITCH but+DOESNT but+id
3 but+im button+to buzz+FROM buzz+off buzzes buzzing+MY by+text by+tonight by+your bye+TAIL
3 bye+forever called campaigns can+DITCH can+ENDED can+KEYWORD can+LOSE can+NEG can+TAKE
3 cancel+SENDING card+TIME cashier+. casserole+dish catalogue cell+on chain change change+my
3 changes+> checking+in circle+back city city+> claims+it class+BEFORE close+> closed+and
3 club+DOESNT club+DONT club+NEG club+never co codes come+down come+off communications
3 companies consent+, consented consider+BEFORE consider+ME consider+TAIL consider+VOC
3 consider+me constant constant+SENDING consumer consumer+office contact+. contact+is
3 contacted+> costing costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me costs
3 costs+VOC could could+REPLY count+MY count+this counter course+> credit+OTHER credit+THINGS
3 credit+card cured cut+out dae daily+verse data data+> dates+, dates+I dates+SUBJECT dates+i
3 dating day+I day+VOC day+i days+yes decline+, decorative dementia+and denise devotional
3 did+I didnt+DITCH didnt+LOSE didnt+NEG didnt+forget dings dinner dinner+BEFORE dinner+time
3 dirt dish dish+> divorced divorced+, dnc+VOC do do+ME do+TAIL do+need do+to do+want dockets
3 doctor doctor+says does+DOESNT does+NEG does+NOT does+not doesnt+ENDED doesnt+KEYWORD dog+,
3 doing+> donation dont dont+. dont+authorize dont+check dont+circle dont+even dont+leave
3 door+closed dozen dozen+> drink drop+dead dry each+. eat+dirt eat+my effective elm else+FROM
3 else+to elsewhere end+to ends+VOC energy enough+is even+MY evening ever+, ever+AGAIN
3 ever+heard every every+DAY every+MESSAGE every+week exam+> excused excused+FROM excused+from
3 exhausted exs exs+EVENT fact fair+, fall fall+, fam family family+> family+BEFORE family+off
3 farewell+, favor federal feed feelings+> fifth figure filled+in fine+is finger finished+last
3 finito+> fire+station first+time fish fish+tank fix+it follow+> food food+THIRD food+bank
3 for+END for+NEGATIVE for+appointments for+no for+people for+real for+silence forget+SUBJECT
3 form+for fr+> fraud free+BEFORE from+SENDING from+THESE from+all from+stores from+these
3 from+u fundraiser general get+PULL get+REMOVED get+in gets+a getting+BLOCK getting+THESE
3 getting+blocked getting+these ghost+VOC git+> git+BEFORE give+er goes+on gone good good+on
3 goody+, google got+forty got+on gracias+> group+by guards guy+> habit had+MY handled hands
3 happier has+DOESNT has+NOT has+not have have+ASKED have+BEFORE he+DOESNT he+wont heard+FROM
3 heard+of hearing+about heart+and hell+> her+OTHER her+THINGS here+SUBJECT hes+dead him+off
3 hint+> hire his+PHONE hitting holiday holler honey hop hop+BEFORE hot+MY house+is how
3 how+DITCH how+can how+many i i+> i+REPLIED i+decline i+look i+see i+shut i+suggest i+throw
3 i+unsubscribe i+wasnt i+will i+win id+ENDED id+WANT id+just id+like id+prefer id+sooner if
3 if+youre ignoring+BEFORE im+SENDING im+calling im+still im+through im+un im+vegan impression
3 in+WANT in+WISH in+about in+may in+plain in+the in+too in+zero included interested+,
3 invitations is+ALONE is+ENDED is+KEYWORD is+NOBODY is+STOP is+bad is+closed is+enough
3 is+more is+stop is+two it+BADMSG it+BEFORE it+as it+done it+for it+legal itd itd+be itll
3 itll+be its+mine its+the ive+got jim jobs jobs+in joke joke+, judge+. just+ENDED just+GET
3 just+KEYWORD just+STOP just+as just+dont just+the k+> karen keep+GET keep+those keeping key
3 kindly+ALONE kindly+DITCH kindly+NEG kindly+STOP kindly+lose know+about lamp lasagna
3 last+THIRD last+WHO last+guy last+warning latte lawn+, lawyer+will lay lay+BEFORE lay+FROM
3 lay+off league leave+an leave+out leeds+, left+that left+your less+FROM lets+keep life
3 lift+BEFORE lift+it like like+0 like+DAY like+hes line+through link+> list+BEFORE list+in
3 list+to lists lists+> lives loan+, locks long+, longer loose lord loud+BADMSG loud+BEFORE
3 loud+NEG loud+enough love+yall machine mad+, make make+VOC make+it makes+my mall mam
3 many+BEFORE many+NUMBER many+numbers mattress+WHO may+> mayors me+abt me+any me+both me+bout
3 me+of me+once me+what me+when mean mensajes mental mess+FROM message+VOC messages+at
3 messaging met met+VOC mi mike million miss+ME miss+TAIL miss+me money money+. moon more+FROM
3 more+KINDS more+MESSAGE more+SUBJECT more+TEXT more+dings more+notifications mortgage
3 motivational motivational+KINDS motivational+quotes move murphy muted+, my+# my+EVENT
3 my+answer my+appointment my+cell my+drain my+ex my+exs my+eyes my+father my+husband my+phone
3 my+treatment my+turn na nah+HEY nah+I nah+SUBJECT nah+VOC nah+fam nah+we need+> need+BODY
3 need+is needing never+KINDS never+WANT never+by never+consented never+want never+wanted new
3 new+BEFORE new+VOC next+KINDS next+MESSAGE next+TEXT nice+TIME nicely no+MENDED no+MESSAGES
3 no+offense no+roof no+the no+twice nobody+TIME nobody+at nobody+called not+ENDED not+GET
3 not+ME not+MESSAGE not+REPLIED not+REPLY not+TAIL not+TEXT not+again not+agreeing
3 not+changed not+ever not+get not+me not+ok not+signing not+text not+welcome not+who not+your
3 note+BEFORE note+it nothin+> nothing+SUBJECT nothing+promotional noticeboard notifications+.
3 now+, now+NEG now+the nuh nuisance+and number+three number+was of+> of+MY of+YOU of+reminder
3 of+sofas of+today of+who off+with off+your offense offense+but offers+> officially ok
3 ok+with old+HEY old+VOC old+man on+YOU on+a on+here on+sundays on+texts one+DAY one+FROM
3 one+and one+goes one+lifetime one+more ones+HEY ones+VOC ones+for ones+ok only+PLURALS
3 only+REPLY only+reminders opt+FROM opt+out or+AGAIN or+SUBJECT or+ever or+i or+is or+later
3 out+I out+MY outages outreach over+, over+. own+NEG own+NEGATIVE own+no packages+, pager
3 pain+, part+of part+ways pass+on pastor pat patience+is peace+and people+. per per+violation
3 period+> permanently+END permanently+good permission person+about person+to personal phone+>
3 phone+FROM phone+VOC phone+going phones+NOT phones+not pickups pickups+> pictures
3 pictures+FROM pictures+of pipe pitch place+> place+I place+SUBJECT place+i plain+english
3 please+GET please+VOC please+be please+fix please+give please+to plese+> pls+NEG pls+REMOVE
3 prefer price+drops prices program+> promised promotional+> put+a quiet+BEFORE quiet+MENDED
3 quiet+VOC quiet+please quieter quit+, quit+ASKED quit+BEFORE quit+VOC quit+with quite+BADMSG
3 quite+BEFORE quite+NEG quite+enough quote+, r read+about reading+BEFORE reason+.
3 receiving+these record+, red+, refill+BEFORE refill+LIST refill+MESSAGES refill+SENDING
3 refill+texts registry regret+MY relationship+is reminders+help removal removed+on rent
3 rental+LIST rental+listings reports request+> require results revoking right+to right+word
3 ring+TIME roofing room+. roommate+GAVE roster+. said+NEG sales+, sales+stuff save says+THIRD
3 says+YOU scammer schedule school+bus scram scratch+BEFORE scratch+MY scratch+my second+ALONE
3 second+BADMSG second+ENDED second+KEYWORD second+NEG second+STOP second+stop see+your
3 sell+BEFORE send+> sending+ME sending+TAIL sending+VOC sending+me set share she+BEFORE
3 she+still shes+BEFORE shes+a shhh shoo+> shot shot+FROM should+MY shut+> shut+this sign+up
3 silence+FROM silence+MENDED silence+VOC silence+from silence+please since+BEFORE since+MY
3 since+the sit skip skip+KINDS snaked so+ENDED so+KEYWORD so+MY so+grateful so+kindly so+the
3 sold+BEFORE some+other someone+GAVE someone+REMOVE someone+SUBJECT someone+else
3 someone+remove someone+who something+> something+TIME somewhere+theres sooner+BADMSG
3 sooner+eat sounds+WANT sounds+WISH sounds+like spare+BEFORE spare+ME spare+TAIL spare+VOC
3 special specials+, spoke spring state+consumer stay+, still+MENDED still+SEND still+has
3 stock+LIST stock+MESSAGES stock+PLURALS stock+alerts stop+% stop+? stop+DAY stop+DOESNT
3 stop+GET stop+I stop+i stop+period store story story+of stress+> stuff+TIME sue suggest
3 suggest+BEFORE suggest+MY suggest+VOC suggest+that sun surveys switched t t+. take+VOC
3 take+back take+the taken tap+BEFORE tap+FROM tap+off target taxi teeth+. tell+ME tell+TAIL
3 tell+me telling terminate text+. text+? text+AGAIN text+a text+again texted+by texting+>
3 texting+the texting+us texts thanks+but that+TIME that+card that+if that+mess thats+0
3 thats+DAY thats+VOC thats+me the+AUTHORITY the+REGULATOR the+TAKE the+TEXT the+bar the+bin
3 the+building the+counter the+do the+elm the+fine the+ground the+guards the+hint the+holiday
3 the+impression the+list the+locks the+lord the+lunch the+mailbox the+mayors the+moon the+off
3 the+right the+schedule the+sms the+spanish the+state the+sun the+tables the+texting
3 the+timeshare the+toddler the+txts the+village the+years then+it there+must there+were
3 there+with theres+MENDED theres+another thes these+AGAIN these+and these+to these+would
3 thing thing+. thing+I thing+for thing+i think+I think+VOC think+YOU this+KEYWORD this+STOP
3 this+as this+city this+doesnt this+ends this+isnt this+nonsense this+stop this+thing
3 this+would those+> three+. three+BEFORE through+, throw+BEFORE throw+MY throw+away
3 throw+this ths thx time time+ASKED time+about time+asking time+we time+you timeshare+>
3 timeshares tired+. to+7726 to+DONT to+GAVE to+NEG to+NOT to+RECEIVE to+REGULATOR to+WISH
3 to+a to+at to+hell to+never to+not to+sell to+start to+type to+whom todays told+YOU told+the
3 too+. too+> too+BEFORE too+much traded+MY traded+VOC treatment+finished trucker true
3 tuesday+. turn+FROM turn+MY turn+off turn+this twice+. txt+> typed+MY u u+CONSENT u+WISH
3 ugh+NEG una unchecked undo+BEFORE undo+it uninvited unsubcribe unsubscribed+. unsuscribe
3 unwelcome up+all updates+, ur ur+a us+. used+MY used+my vanish vanish+> voter voter+is
3 wait+NEGATIVE wait+no waking wanna+be want+THESE want+em wanted+> wanted+MESSAGES
3 wanted+SENDING warnings was+REMOVED was+fine was+the was+two was+under way+, ways+> we+>
3 we+DOESNT we+DONT we+divorced we+good we+parted weak wear+, wed+rather week+before weekly
3 weekly+KINDS weeks+ago well+talk were were+a what+i whatever+LIST whatever+list when
3 when+theyre where+my whichever whichever+one while+THIRD who+. who+REPLIED who+SENDING
3 who+SUBJECT who+do who+said whoever+GAVE whoever+gave whoevers why+VOC why+YOU win+something
3 wipe+my with+being withdraw+> wont+be word word+VOC word+or work+. worn worse+than would+END
3 write write+> writing+to wrng wrng+NUMBER wrng+PHONE wrong+# wrong+guy wrong+tree x ya+>
3 yall+but yeah+> year+. yes+VOC yes+YOU yes+you yesterday+> you+> you+BADMSG you+NOT you+TAKE
3 you+WHO you+YOU you+ask you+back you+confirmed you+keep you+knock you+miss you+people
3 you+said you+take you+think your your+OTHER your+PHONE your+insurance your+mother
3 your+number your+target your+texting your+way youre+BADMSG youre+GET youre+getting
3 youre+still yourselves+> youve+got yrs zero+>
4 ,+GET ,+TAIL ,+THINGS ,+a ,+absolutely ,+effective ,+either ,+email ,+give ,+going ,+his
4 ,+im ,+new ,+permanently ,+please ,+starting ,+whatever ,+whos .+END .+I .+adios .+and .+as
4 .+attorney .+bills .+blocked .+change .+close .+dnd .+enuf .+gonnae .+ion .+lets .+loans
4 .+mistaken .+moved .+not .+otherwise .+quit .+right .+since .+sotp .+stop2end .+switched
4 .+tenants .+textings .+third .+unsubscribe .+wine .+yall .+youve 0+an 0+this 0+times ?+DONT
4 ?+END ?+a ?+never ?+well AGAIN+in ALONE+, ALONE+SUBJECT ALONE+w ALONE+with BADMSG+.
4 BADMSG+from BADMSG+once BADMSG+w BEFORE+" BEFORE+# BEFORE+AGAIN BEFORE+LIST BEFORE+MESSAGES
4 BEFORE+REVOKE BEFORE+VOC BEFORE+both BEFORE+bye BEFORE+children BEFORE+dae BEFORE+did
4 BEFORE+fundraising BEFORE+give BEFORE+goes BEFORE+goodbye BEFORE+hard BEFORE+horse
4 BEFORE+interest BEFORE+landlord BEFORE+loose BEFORE+numba BEFORE+phones BEFORE+quit
4 BEFORE+sales BEFORE+three BEFORE+thx BEFORE+tree BEFORE+txt BEFORE+work BEFORE+would
4 BLOCK+and BODY+ME BODY+TAIL BODY+me CALL CALL+. CALL+AGAIN CALL+my CONSENT+> CONSENT+REVOKE
4 CONSENT+is DAY+an DAY+this DAY+times DEAR DEAR+GAVE DEAR+SUBJECT DITCH DITCH+MY DITCH+go
4 DOESNT+, DOESNT+AGAIN DOESNT+HEY DOESNT+KINDS DOESNT+ME DOESNT+MESSAGE DOESNT+TAIL
4 DOESNT+agreed DOESNT+disturb DOESNT+follow DOESNT+me DOESNT+ok DOESNT+opt DOESNT+signed
4 DOESNT+the DONT+, DONT+bother DONT+follow DONT+see DONT+signed DONT+will END+, END+SENDING
4 END+for END+key END+the ENDED+SPAMMING ENDED+THESE ENDED+thing ENDED+w EVENT+times FROM+.
4 FROM+MY FROM+SENDING FROM+SUBJECT FROM+VOC FROM+any FROM+it FROM+today FROM+u GAVE+TIME
4 GAVE+one GET+PULL GET+REMOVED GET+lost HEY+NEGATIVE HEY+this I+BEFORE I+NOT I+REVOKE I+UNSUB
4 I+made I+never I+resigned I+screenshot I+see I+sue KEYWORD+SPAMMING KEYWORD+THESE
4 KEYWORD+thing KEYWORD+w KINDS+about KINDS+to LIST LIST+at LIST+only LIST+us LOSE+>
4 LOSE+BEFORE LOSE+LIST LOSE+TAIL LOSE+YOU LOSE+in LOSE+key ME+about ME+both ME+for ME+its
4 MENDED+. MENDED+? MENDED+NUMBER MENDED+PHONE MENDED+REVOKE MENDED+STOP MENDED+THIRD
4 MENDED+landlord MENDED+numba MENDED+take MENDED+us MESSAGE+about MESSAGES+, MESSAGES+.
4 MESSAGES+MENDED MESSAGES+off MESSAGES+only MESSAGES+over MESSAGES+us MY+, MY+? MY+AUTHORITY
4 MY+DITCH MY+NEG MY+PHONE MY+SEND MY+SUBJECT MY+TAKE MY+WANT MY+again MY+answers MY+app
4 MY+city MY+consent MY+county MY+courthouse MY+cousin MY+day MY+fall MY+feed MY+firm MY+fone
4 MY+food MY+fundraising MY+inbox MY+lawyer MY+machine MY+nuber MY+ones MY+patience MY+plug
4 MY+previous MY+pta MY+receipts MY+right MY+send MY+specials MY+spring MY+state MY+to
4 MY+website NEG+? NEG+CONSENT NEG+DOESNT NEG+SUBJECT NEG+again NEG+agree NEG+agreed
4 NEG+children NEG+coming NEG+dae NEG+disturb NEG+follow NEG+hard NEG+in NEG+its NEG+opt
4 NEG+sales NEG+signed NEG+these NEG+use NEG+w NEG+who NEG+wish NEGATIVE NEGATIVE+HEY
4 NEGATIVE+children NEGATIVE+dae NEGATIVE+fundraising NEGATIVE+hard NEGATIVE+interest
4 NEGATIVE+its NEGATIVE+on NEGATIVE+sales NEGATIVE+sorry NEGATIVE+txt NOT+KINDS NOT+SUBJECT
4 NOT+WANT NOT+WHO NOT+in NOT+opt NUMBER+HEY NUMBER+private OTHER+KINDS OTHER+PLURALS
4 OTHER+this PULL+MY REGULATOR+> REMOVE+key REMOVE+my REMOVED+I REMOVED+i REMOVED+of
4 REMOVED+on REPLIED+by REPLIED+bye REPLY+> REPLY+LIST REPLY+OTHER REPLY+has SEND+ME SEND+TAIL
4 SEND+me SENDING+a SENDING+about SENDING+by SENDING+off STOP STOP+? STOP+SENDING
4 STOP+SPAMMING STOP+SUBJECT STOP+VOC STOP+this SUBJECT+> SUBJECT+? SUBJECT+BADMSG
4 SUBJECT+REVOKE SUBJECT+WHO SUBJECT+YOU SUBJECT+and SUBJECT+are SUBJECT+does SUBJECT+must
4 SUBJECT+replied SUBJECT+resigned SUBJECT+screenshot SUBJECT+see SUBJECT+take SUBJECT+u
4 SUBJECT+your TAIL+FROM TAIL+both TAIL+for TAIL+its TAKE+? TAKE+away TAKE+her TAKE+key
4 TAKE+lost TAKE+us TEXT+AGAIN TEXT+a TEXT+off TEXT+the TEXT+us THESE THESE+any THINGS+WANT
4 THINGS+WISH THINGS+at THINGS+like THIRD+for THIRD+isnt THIRD+since THIRD+stuff
4 THREAT+SUBJECT THREAT+a THREAT+sure TIME+is TIME+my TIME+supper TIME+this UNSUB+me UNSUB+on
4 VOC+2 VOC+LOSE VOC+both VOC+lol VOC+think WANT+someone WANT+these WHO WISH+ALONE WISH+NEG
4 WISH+of WISH+someone WISH+these WRONG+THIRD WRONG+numba YOU+? YOU+VOC YOU+and YOU+are a
4 a+FROM a+PHONE a+TAKE a+bathtub a+dead a+fish a+form a+heart a+human a+lawyer a+line a+nicer
4 a+reason a+sock about+my account+, adios after+BEFORE again+in against+MY agree+BEFORE
4 agreeing+to alerts+> all+SENDING allergic+to along along+> and+ME and+all and+me and+yet
4 and+your another+> answers answers+NEG answers+NEGATIVE answers+no appointment are+red
4 as+ASKED as+FROM as+a as+of ask+SUBJECT asking+nicely attorney+general attorney+generals
4 back+out bathtub bathtub+. be+BADMSG be+happier be+needing be+the beat+it been+ASKED
4 been+asking believe believe+MY believe+my bin+BEFORE blocked blocked+and blood blowin
4 blowin+BEFORE break+BEFORE break+up breaking breaking+BEFORE breaking+up buddy business
4 but+NOT but+STOP but+not button+, call+my can+go cancel+LIST cant+TAKE car+in change+the
4 changed+since changes+BEFORE changes+VOC close+the closed+to closures come+back coming+back
4 company competitions+and congrats consent+> consent+is contacted contain correspondence
4 county courthouse cousin cousin+is dae+BEFORE dae+MY dae+VOC dae+that day+SUBJECT day+and
4 days dead+horse deceased+. decline decline+> delays delete delete+key dementia denied did+i
4 didnt+ASKED didnt+ask died+, died+> disturb dnc+BEFORE dnd do+MY do+WANT doctor+>
4 dont+THINGS dont+follow down+there drives easter eh either end+BEFORE enough enough+now enuf
4 enuf+> events+> ever+> ever+BEFORE ever+WANT every+REPLY every+SENDING every+text
4 everything+about ex+. facebook+group find+DEAR finito flooring fone fone+> font for+SUBJECT
4 for+my forever+BEFORE forever+FEEL forever+VOC forgetting forty+a fr from+MY fundraising+>
4 gate+changes gave+VOC gave+you generals get+lost getting+messages girl+TIME girl+at giving
4 go+KINDS go+MESSAGE go+REPLY go+SENDING go+text gone+, gonnae gonnae+BEFORE gonnae+NEG
4 gonnae+NEGATIVE gonnae+no good+. good+day goodbye+TAIL goodbye+VOC goodbye+forever guy+,
4 gyms ha+> had+BADMSG had+enough had+my hard+feelings hard+pass has has+ASKED has+dementia
4 has+left have+one he+has here+> heres heres+DEAR heres+MENDED heres+another honor horse+here
4 how+is human+BEFORE husband+BEFORE i+REVOKE i+UNSUB i+made i+replied i+resigned i+screenshot
4 id+been identity if+your im+sure in+NEG in+SENDING in+WHO in+future in+leeds in+ohio
4 in+writing instructed interested ion is+> is+NEG is+against is+hereby it+> it+if it+in
4 it+that it+work its+my its+time ive january+and joke+. joy junk+. junk+> just+SEND just+send
4 keep+a keep+the kill+MY kill+the kindly+LOSE knock landlord+> lashes+> last last+DAY
4 last+month lawyer lawyer+, leave+FROM leave+this less lie lied list+ME list+TAIL list+me
4 loans loans+paid longer+> longer+BEFORE longer+MENDED longer+interested loose+> lose+MY love
4 love+> love+this lst lunch made+myself mail make+SUBJECT make+you makes+MY march march+>
4 mas+, mat me+> me+about me+for me+go me+its me+out menu+BEFORE message+BEFORE met+THIRD
4 mine+, mistake+, mistaken+identity more+" more+from mother+> move+along move+on mute mute+MY
4 mute+the muted my+VOC my+consent my+cousin my+lawyer my+nuber my+patience my+sign
4 myself+LOSE myself+clear nah+, never+MESSAGE never+let never+signed never+text never+will
4 new+ME new+TAIL new+me news+is next+SENDING next+text nice nicer nine+. no+children no+dae
4 no+fundraising no+hard no+interest no+its no+on no+sales no+sorry no+txt none not+KINDS
4 not+SUBJECT not+WANT not+WHO not+in not+opt not+the notices+> now+and nuber number+?
4 numbers+do of+BEFORE of+it of+this of+your off+, off+? off+MENDED off+for off+or ohio
4 ok+thats old+WHO old+for omg+MENDED on+, on+FROM on+REPLY on+SEND on+out on+sunday once+in
4 one+BEFORE ones+about only+OTHER opt+for or+any our+relationship over+> own+CALL own+PHONE
4 own+phone owner p p+> paid+. paid+for pain+in pal patient+> pen permanently+,
4 permission+SUBJECT person+VOC phone+to phones+DOESNT phones+NEG pickup please+. please+take
4 pls+ALONE pls+BADMSG pls+stop plug plug+on political previous private+PHONE program
4 promotional pull+MY quotes raffle+and raffles receiving+MY recommend refinance refrain
4 reminder+, rent+. replied+BEFORE replies replies+> reply+> request resigned roof+> roses+are
4 said+bye said+goodbye say+> says+0 says+VOC scratch see send+. separate seriously shoo
4 shot+of shut+MY shutoffs sick+FROM sick+of signed+BEFORE signed+up since+DAY small so+VOC
4 sofas someone+TAKE sorry+to sotp speak+to stand starting+with station stay still+SENDING
4 still+getting stop+, stop+SUBJECT stop+or stop+w stop+with stores stress stuck+on supper
4 supper+> switch tag take+BEFORE take+THIRD take+a take+him talking+> telling+VOC
4 tenants+BEFORE text+LIST textin+BEFORE textin+ME textin+TAIL textin+VOC textin+me texting
4 texting+MY textings than+MY thatll thatll+be thats+ME thats+TAIL the+ALONE the+BLOCK
4 the+DITCH the+UNSUB the+answer the+answers the+county the+courthouse the+feed the+first
4 the+food the+fundraising the+girl the+head the+listings the+machine the+plug the+pta
4 the+receipts the+specials the+spring the+town the+unsubscribe the+water the+website then+>
4 these+> this+AGAIN this+ALONE this+NOT this+off this+phones thoughts three+strikes time+to
4 times+HEY to+AUTHORITY to+BLOCK to+REPLY to+block to+cut to+nine to+receive to+refinance
4 to+these tomorrow+, too+old treatment true+> txts+> u+DOESNT u+think uk unsolicited unsub
4 unsubscribe+on up+on up+to up+with upgrades vaccines vaccines+> violation violets
4 violets+are volunteer w+MY want+BEFORE want+NEG want+these wanted wanting wants+BEFORE
4 was+your water+shutoffs we+BEFORE weather well+> well+ENDED well+KEYWORD well+NEG well+STOP
4 what+for what+will where+MY where+is wheres+the who+NEG who+u whom why+SUBJECT why+do
4 why+does why+you will+> will+BEFORE will+it wine wine+club wish wit with+ME with+TAIL
4 withdrawn work+this worn+FROM worn+out worse worth writing wrong+NUMBER wrong+THIRD
4 wrong+numba wud yall+BEFORE year+and years+ago yes+, you+? you+VOC you+make your+MESSAGES
4 your+NUMBER your+SENDING zip+BEFORE zip+it
5 ,+" ,+EVENT ,+NEG ,+OTHER ,+cut ,+forever ,+get ,+love ,+nothing ,+now ,+or ,+your .+BLOCK
5 .+DITCH .+LOSE .+NOT .+REPLIED .+THREAT .+deceased .+dnt .+every .+how .+if .+kindly .+lose
5 .+move .+mute .+nah .+on .+pack .+peace .+reporting .+said .+sod .+still .+these .+three
5 .+wanna .+whatever .+wrong .+🚫 0+0 0+per 19th ?+BADMSG ?+id ASKED+YOU ASKED+nicely
5 AUTHORITY+> BADMSG+? BADMSG+VOC BADMSG+now BEFORE+> BEFORE+? BEFORE+DOESNT BEFORE+and
5 BEFORE+fix BEFORE+lifetime BEFORE+mas BEFORE+once BEFORE+passed BEFORE+solar BEFORE+to
5 BEFORE+with BEFORE+your BLOCK CALL+MY CALL+to CONSENT+SUBJECT DAY+0 DAY+per DITCH+BEFORE
5 DITCH+TAIL DITCH+VOC DITCH+do DITCH+me DITCH+the DOESNT+> DOESNT+CALL DOESNT+about
5 DOESNT+come DOESNT+kevin DOESNT+wanted END+LIST END+MY END+is ENDED+SENDING FEEL+but FROM+or
5 FROM+these GAVE+mercy GET GET+mercy HEY+ALONE HEY+STOP HEY+THREAT HEY+so HEY+stahp HEY+to
5 I+> I+REPLIED I+agreed I+gotta I+moved I+rent I+replied KEYWORD+SENDING LIST+off LOSE+ME
5 LOSE+SUBJECT LOSE+me LOSE+this LOSE+you ME+? ME+FROM MENDED+HEY MENDED+lol MENDED+one
5 MESSAGE+? MY+19th MY+NOT MY+NUMBER MY+WISH MY+blocked MY+company MY+irs MY+is MY+joy
5 MY+lashes MY+lifetime MY+raffle MY+reply MY+silence MY+so MY+way MY+would NEG+NEGATIVE
5 NEG+WANT NEG+further NEG+kevin NEG+key NEG+mas NEG+me NEG+tomorrow NEG+txt NEGATIVE+>
5 NEGATIVE+DAY NEGATIVE+LIST NEGATIVE+NEGATIVE NEGATIVE+mas NOBODY+FROM NOBODY+of NOT
5 NOT+AGAIN NOT+about NOT+kevin OTHER+MESSAGES OTHER+MY OTHER+changes OTHER+is PHONE+AGAIN
5 PHONE+HEY PHONE+again PLURALS+BEFORE PLURALS+VOC REMOVE+me REPLY+. REPLY+about REVOKE+>
5 SEND+? SENDING SENDING+. SENDING+at STOP+w SUBJECT+agreed SUBJECT+has SUBJECT+is
5 SUBJECT+rent SUBJECT+silence TAIL+? TAIL+FEEL TAKE+one TEXT+> TEXT+? TEXT+about THESE+.
5 THINGS+is THIRD+has THIRD+in THIRD+passed THREAT+0 THREAT+DAY THREAT+opting TIME+END
5 TIME+silence TIME+theyre VOC+NEGATIVE VOC+THREAT VOC+but VOC+go VOC+got VOC+im VOC+please
5 WANT+be WHO+. WHO+> WHO+at WHO+there YOU+> YOU+once a+mattress a+note a+pen a+rest agreed+to
5 agreeing and+BADMSG and+ENDED and+KEYWORD and+why answer are+WANT are+like audience
5 audience+> back+BEFORE back+off be been+PULL been+REMOVE being+your break but+BEFORE
5 but+ENDED but+KEYWORD but+NEG but+please buzz+BEFORE can+do check+in children children+>
5 claims clearly close+MY club+BEFORE come+BEFORE competitions deceased+> delist didnt+, dnt
5 do+one does+SUBJECT does+THIRD does+one done+here dont+TEXT dont+bother down+, drive ed
5 either+way electric+> else+, enough+FROM enough+with events every+TEXT ex ex+> exit+>
5 family+has farewell find+THIRD fix+BEFORE for+THESE for+family fourteen from+VOC from+now
5 from+the further+> gentleman git give+over give+up goes going+in goody gutters has+died
5 has+run have+mercy hear+about her+> here+to hes+in hint horse how+to husband+passed i+NOT
5 i+agreed i+gotta i+rent id+WISH if+END if+silence im+0 im+DAY im+opting in+january in+prison
5 interest+> ion+WANT ion+WISH ion+want irs is+, is+in is+your it+END it+ENDED it+KEYWORD
5 it+OTHER it+a it+again it+end its+MY ive+REPLIED january june just+MY keep kevin kevin+>
5 kindly lady+> lashes last+one left+BEFORE library lie+> lifetime+> like+my lol+BEFORE
5 lol+NEG lol+NEGATIVE lol+no lose+the love+, mail+only make+BEFORE make+YOU make+this
5 many+times me+? message+ME message+TAIL message+me more+MY more+solar mrs msg+> my+attorney
5 my+inbox my+joy my+previous my+reply my+roof news newsletters no+DAY no+LIST no+NEGATIVE
5 no+mas nomo none+FROM none+of not not+AGAIN not+about not+kevin nothing+further now+on
5 now+or numba o+> octagon of+NEG of+SUBJECT oh+goody omg+stahp once+, once+> one one+.
5 one+HEY one+VOC ones+, only+. only+KINDS out+> own+BEFORE owned owned+a parent part
5 passed+in pen+VOC pen+pal people+> period pester phone+. phone+BEFORE phones+for pipe+down
5 place please+HEY please+NEGATIVE please+lol please+no plese pool+. prefer+to press prison
5 prison+, private quite quite+MENDED quite+SENDING red refuse+> remove+> replied reply
5 reported+> reporting reporting+SUBJECT reporting+VOC reporting+YOU reporting+you retire
5 robot+> save+your says+DAY screenshot seeing send+? she+is shut+your since small+claims smh
5 so+are so+is so+quit sod sod+BEFORE sod+FROM sod+off sorry+, spammers spammers+>
5 specials+BEFORE sports state stop2end story+FROM straight strikes stuff+, sunday+. switch+>
5 tag+BEFORE tag+VOC taken+FROM talking textin that+SUBJECT thats+it the+19th the+ENDED
5 the+KEYWORD the+MESSAGES the+SENDING the+attorney the+blocked the+door the+irs the+lashes
5 the+ones the+raffle there+is this+DOESNT this+ENDED this+and this+lifetime thought+I
5 thought+i throw times+VOC timeshare tips to+TIME to+read traded tree u+GAVE u+keep w+the
5 walk+> want+FROM want+an wanted+BEFORE wants water way+FROM way+out website what+word
5 whatever+SUBJECT when+my who+WANT who+wants why+BEFORE why+am wish+to with+me work+MY
5 years+> yet+here you+NEGATIVE you+and you+are you+got you+in you+no
6 " "+" "+was # * ,+CALL ,+UNSUB ,+in ,+keep ,+quit ,+stop .+AUTHORITY .+BADMSG .+NEG
6 .+REGULATOR .+VOC .+WISH .+YOU .+back .+basta .+dont .+f .+fed .+get .+go .+guess
6 .+harassment .+like .+now .+pretend .+there .+think .+told .+you 0+DAY ?+because ALONE
6 ASKED+ya BADMSG+MY BADMSG+my BEFORE+NEGATIVE BEFORE+aint BEFORE+asking BEFORE+go BEFORE+lady
6 BEFORE+mo BEFORE+n BEFORE+no BEFORE+now BEFORE+switch BEFORE+take DAY+DAY DAY+before
6 DITCH+ME DOESNT+THIRD DOESNT+again DOESNT+in DOESNT+mrs DOESNT+need DOESNT+tomorrow
6 DONT+TEXT DONT+come ENDED+with EVENT+menu FROM+BEFORE FROM+MENDED FROM+out FROM+switch
6 FROM+this GET+? GET+about GET+off GET+one HEY+im I+checked I+sit KEYWORD+with KINDS+.
6 KINDS+but LIST+. MENDED+WHO MY+DOESNT MY+daily MY+kids MY+rest NEG+, NEG+SEND NEG+else
6 NEG+fundraising NEG+here NEG+mo NEG+mrs NEG+trevor NEG+wanted NEGATIVE+0 NEGATIVE+mo
6 NEGATIVE+to NOBODY+here NOT+THIRD NOT+agreed NOT+keep NOT+mrs NOT+need NOT+tomorrow NUMBER
6 NUMBER+> OTHER+. OTHER+menu PHONE+? PLURALS+. PLURALS+but PLURALS+only REVOKE SUBJECT+NOT
6 SUBJECT+checked SUBJECT+gotta SUBJECT+mean SUBJECT+wants THESE+, UNSUB+ME UNSUB+TAIL VOC+>
6 VOC+about VOC+take WANT+for WHO+TIME WISH YOU+got YOU+keep a+BEFORE a+THIRD a+WHO a+dime
6 a+joke a+long account ago+. agreed+> alerts am+DOESNT am+NOT am+not and+MY and+dont and+this
6 are+WISH away away+> bail be+> be+FROM been+REMOVED bhejo bills bore bout break+> buried
6 but+MENDED button buzzing call+MY change+MY consent consider+MY consider+the counselor
6 counselor+> ding+> dnc do+NEG do+WISH do+that does+he door+on each each+BEFORE each+time eat
6 electric enough+VOC ever f fed feelings follow for+you forever+> found+NEG from+BEFORE
6 from+here further future get+off ghost go+BEFORE go+TEXT golden gotta gotta+REPLIED
6 gotta+say guess hang harassment harassment+> hard heart heaven id+be ignored in+heaven
6 in+june inbox+> interest is+golden it+TAKE it+take its+SUBJECT its+YOU its+you june+>
6 just+NEG keep+MY kids knock+it last+time listings loan lunch+menu make+MY maria mat+bhejo
6 mate+> me+FROM mean+BEFORE mistaken mo mo+> my+END my+NUMBER my+REPLIED my+THINGS my+data
6 my+kids my+silence next+> next+REPLY no+0 no+mo no+to nobody+here nope not+THIRD not+agreed
6 not+keep not+mrs not+need not+tomorrow note+FROM nothin off+> off+switch ok+, one+out only+,
6 opting out+out over+and pack peace+, pls+STOP point pop+, pops pta put+my quizzes raffle
6 results+> roof+. seeing+SUBJECT seeing+VOC seeing+YOU seeing+you she shops since+0
6 sit+BEFORE solar+, stahp+> statute strikes+. take+it take+one text+about that+is the+MENDED
6 the+company the+daily the+rest the+way these+, thinks this+> this+BADMSG this+LIST through+>
6 through+with thumb+is times+> to+DOESNT to+END to+keep told+ya tony txt u+have un+PULL
6 un+add up+> vegan voetsek want we+never what+part whatever+I whatever+i when+the word+do
6 wow+so wrong+PHONE youve 🔕+> 🚫
7 ,+ENDED ,+TAKE ,+VOC ,+yes .+appts .+big .+bye .+goodbye .+hush .+let .+plz .+shut .+un .+ur
7 .+whoever .+youre 0+a ?+ENDED ?+KEYWORD ?+TAKE ALONE+> BADMSG+with DAY+a DOESNT+TEXT EVENT+.
7 FROM+for FROM+now GET+THESE GET+these MY+AGAIN MY+REPLY MY+answer MY+data MY+thumb NEG+>
7 NEG+come NEG+tony PLURALS+, PULL+rocks REMOVE+> SENDING+to STOP+, SUBJECT+be SUBJECT+died
7 TAIL+about TIME+your VOC+and VOC+no VOC+read WANT+FROM WHO+VOC YOU+. YOU+read YOU+think
7 a+library and+DONT and+for and+so another appts back+FROM basta be+all be+texted bin
7 blocked+> bore+BEFORE bother+> brandon buried+THIRD cant+take cease daily de+BEFORE dime
7 dont+come fed+BEFORE fed+up fire for+WHO for+these forever go hang+BEFORE hang+up hear hears
7 here+on hereby hole human hush hush+> i+checked is+over is+where its+VOC key+> kick
7 kick+rocks knock+BEFORE know+TIME lady last+BEFORE lost+> mas+> mate mattress mercy mercy+>
7 must+be my+PHONE my+thumb nada next+one no+. no+> nomore nomore+> nothing+else offers
7 opting+FROM opting+out outgrew pack+BEFORE passed+away peace permanently+> pretend pretend+i
7 quit quit+> quit+SENDING read+? reminders remove+, rocks rocks+> see+MY she+died shut
7 silence+is since+easter stahp still+here teeth texts+, the+last these+. to+BEFORE
7 unsubscribe+> ways with+the you+read your+MENDED your+gym your+texts
8 ,+LIST ,+robot .+bas .+for .+hang .+ill .+kick .+stopppp .+take .+time .+unfollow
8 .+uninterested ?+TIME AGAIN+> BEFORE+going BEFORE+its DOESNT+keep ENDED+then EVENT+BEFORE
8 I+mean KEYWORD+then LIST+to MESSAGES MESSAGES+> MY+REPLIED MY+and MY+doctor MY+off NEG+thank
8 NEGATIVE+thank PHONE REMOVED+. REPLY+? STOP+with TAKE+off THIRD+died THIRD+owe UNSUB VOC+,
8 VOC+? VOC+is a+OTHER a+judge a+pop ago appointments bas bas+karo be+GAVE buzz bye changes
8 company+> cord+> ding dont+> due fixtures give+BEFORE here+. i+be i+mean karo know+MY
8 know+the know+when lifetime marketing may mean+it menu moved my+REPLY n no+thank nope+. off
8 owe+a plz+> sales scribe+> stopppp stutter take thats+BEFORE the+WHO the+day to+be to+end
8 two+years txts un+scribe uninterested volunteering whatever+BEFORE yall youre+SENDING
8 yourselves
9 ,+ALONE ,+KEYWORD ,+but ,+so .+AGAIN .+TAKE .+exit .+give .+reported .+this BEFORE+ago
9 BEFORE+here BEFORE+out BEFORE+thank BLOCK+> DONT+> HEY+, MY+cord MY+relationship NEG+about
9 NEG+keep STOP+> THIRD+> VOC+. WISH+FROM WRONG+NUMBER WRONG+WHO a+pain about aint be+REPLIED
9 cord dates do+without go+> good+> him+in long+walk my+doctor nah note only out+. pack+it pop
9 pretend+I pretend+SUBJECT receipts+> relationship roof scribe the+cord this+NEG through
9 trevor unfollow were+done wheesht wheesht+> without+> wrong+WHO ya years yer your+EVENT
10 .+GET .+WRONG .+off CONSENT DAY+. MY+> MY+attorney TAKE+, agreed club de deceased for+YOU
10 fundraising give go+away got+MY los moved+to must notices rest+> solar texted when+MY
10 whoever yes+.
11 .+STOP .+cut .+permanently .+wow KINDS KINDS+, MENDED+then NEG+. NEG+with PLURALS
11 WRONG+PHONE attorney cut+the goodbye+> once reported thumb wow
12 ,+STOP . .+just .+new .+were AUTHORITY NEGATIVE+. consider got+the mas only+> receipts
12 specials this times whatever
13 .+ALONE .+UNSUB REGULATOR cut+MY goodbye o phone rest 🔕
14 .+consider BEFORE+.
15 UNSUB+> bye+> in+DAY plz un
16 here more+> stuff
17 for+good ones permanently silence these were+through
19 ,+and
"""
