"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 >
-17 .+yes
-14 =bias is+MY now+> stopped
-13 .+is questions that took
-12 .+ok 0+> DAY+> EVENT+> THIRD did hes message
-11 .+the THIRD+to a+EVENT late or
-10 ,+ill ,+it .+> .+does .+which DOESNT+ALONE by ended haha leaving maybe yes
-9 ,+is .+can .+com .+example .+whats DOESNT+KEYWORD EVENT+, TEXT+, a+LIST a+meeting com
-9 cut+BEFORE early email emails ending example example+. found its lol+> on+BEFORE or+NEG
-9 reminders+> thanks they yours
-8 , ,+WANT ,+its AGAIN+. DOING FROM+TIME HEY+> I+read MENDED+MY MY+PLURALS NEG+LOSE
-8 SUBJECT+read address again+. at be+there cancel copy deal did+YOU end everything friday full
-8 he him i+read it left meeting+, mind my+ENDED on+MY question spam think two use was whenever
-8 which wont wouldnt youre+MY
-7 %+BADMSG %+KEYWORD ,+do .+. .+REMOVED .+WANT .+in .+no .+theres .+they 2 BEFORE+than BODY
-7 DOESNT+ENDED DOESNT+UNSUB DOESNT+unsubscribe DONT+take MESSAGE+> MY+old MY+reminders OTHER+>
-7 OTHER+VOC REMOVED+BEFORE STOP+by SUBJECT+had TIME+> TIME+the VOC+as about+MY always ants
-7 any+time bring calls came code copy+MY dad did+VOC does dont+take ends for+BEFORE from+> god
-7 got ignore in+a it+, it+to leave lol manager meant meeting nobody nothing+> offer open
-7 person+> pin read+every robot+NEG soup start thanks+> thats them to+> want+to was+MY whats
-7 without your+MESSAGE yourself
-6 %+ENDED ,+SUBJECT ,+WISH ,+YOU ,+add ,+can ,+thanks ,+you .+1 .+a .+address .+am .+end .+idk
-6 .+need .+opt .+questioned .+who .+y 1 ?+SUBJECT BADMSG+, DOESNT+TAKE DOESNT+let DOESNT+take
-6 DOESNT+turn DONT+ENDED DONT+KEYWORD DONT+LOSE DONT+TAKE END+FROM END+or ENDED+DOING ENDED+my
-6 GET+every GET+it HATE HEY+BEFORE HEY+NEG HEY+SUBJECT HEY+i I+WISH I+think KEYWORD+DOING
-6 LIST+again LIST+dont LIST+is MESSAGES+again MY+OTHER MY+soup NEG+DOING NEG+take SENDING+HEY
-6 SENDING+lol STOP+DOING SUBJECT+WISH SUBJECT+this THESE+KINDS THREAT+BEFORE UNSUB+MENDED
-6 UNSUB+please YOU+get a+pin address+BEFORE all and+I anybody anyone back back+on best call
-6 calling cant church com+> did+you does+BEFORE does+MY dont+ENDED dont+KEYWORD finished
-6 for+ME for+TAIL for+VOC get+MY hate him+to hold idk im+BEFORE in+your instead is+BEFORE
-6 is+FROM is+the its+a just+BEFORE keeps+SENDING kind know+> leave+it love+BEFORE manager+>
-6 missed more+than my on+it only+BEFORE other pigeons pin+> please+> questioned questioned+>
-6 resume says should single some stop+> stops tell+THIRD the the+other them+BEFORE theres+a
-6 tmrw to+say un+ENDED un+KEYWORD unsubscribe+MENDED unsubscribe+please use+MY whole whos
-6 without+VOC you youd your+KINDS your+message youre+the yourself+>
-5 ,+I ,+go ,+half ,+still ,+thats ,+took ,+were .+DAY .+DEAR .+NOBODY .+anybody .+chill
-5 .+curious .+disliked .+haha .+leaving .+left .+never .+resume .+stopping .+tell .+that
-5 .+what .+will .+your .+yours ALONE+to ASKED+> ASKED+THIRD ASKED+him BADMSG+by BEFORE+DAY
-5 BEFORE+DITCH BEFORE+DOING BEFORE+HEY BEFORE+THINGS BEFORE+free BEFORE+or BEFORE+questions
-5 BEFORE+tmrw CALL+ME CALL+TAIL CALL+me DAY+is DITCH+SUBJECT DITCH+it DITCH+you DOESNT+LOSE
-5 DOESNT+mind DONT+ALONE END+0 END+it ENDED+worrying FROM+ME FROM+and GET+the I+NEGATIVE
-5 I+REPLY I+STOP I+miss I+no I+supposed I+wouldnt KEYWORD+my KEYWORD+worrying LIST+DONT
-5 LIST+HEY LIST+with MESSAGE MESSAGES+me MY+DAY MY+friday MY+job MY+landline MY+manager
-5 MY+mates MY+other MY+second NEG+let NEG+mind NEG+turn NEG+worrying NEGATIVE+thanks
-5 REPLIED+yes SEND+MY STOP+to STOP+worrying SUBJECT+FROM SUBJECT+REMOVED SUBJECT+gave
-5 SUBJECT+left SUBJECT+miss SUBJECT+supposed SUBJECT+wouldnt TAKE+on TEXT+PLURALS THREAT+in
-5 TIME+all VOC+do WANT+MENDED WANT+your WISH+a YOU+FROM a+KINDS a+VOC a+robot about+his
-5 about+the again again+, ahead alone and+NEGATIVE and+SUBJECT and+no ants+> anybody+else ask
-5 at+the bangs behind c call+> can+MY cancel+MY chilli clean coming+, creep curious decline+MY
-5 decline+the delete+MY deposit did+SUBJECT didnt didnt+BEFORE disconnected disliked
-5 disliked+> do+SUBJECT do+YOU dont+ALONE dont+BEFORE ended+> everyone fees fell first+>
-5 for+now for+your forgot four got+my grandpa had hair half half+FROM he+BEFORE home honestly
-5 i+had i+miss i+supposed i+think i+wouldnt im+in in+VOC in+here in+ur insurance is+LIST
-5 keep+me keeps keeps+MENDED killed kyle leaving+BEFORE leaving+VOC left+my letter like+a
-5 liked list lou love+THESE main mates min more+questions mostly mum my+ALONE my+KEYWORD
-5 my+LIST my+UNSUB my+WHO my+mates my+old my+unsubscribe never+> never+REPLIED no+thanks
-5 off+TIME off+and off+that only+MY page questions+. quiet+> report same saved saw saying
-5 send+BEFORE should+I should+i so+SUBJECT something song stop+to stopped+> stopping stupid
-5 survey tell+him texts+ME texts+VOC texts+again texts+me than thats+the the+BADMSG the+OTHER
-5 the+manager them+to these+KINDS think+about to+REPLIED to+TAKE to+your toilets told+VOC too
-5 took+TAIL took+VOC upstairs want+my whats+MY whenever+> who+GAVE who+gave with+BEFORE
-5 worrying worrying+> wrote y you+, you+WISH you+cant
-4 ,+MESSAGE ,+NEGATIVE ,+PULL ,+THIRD ,+did ,+meant ,+my ,+no ,+only ,+shes ,+thank ,+why .+%
-4 .+PLURALS .+REVOKE .+another .+are .+emphasized .+ending .+grandpa .+liked .+loved .+none
-4 .+of .+removed .+some .+stopped .+thank .+too .+use .+whos .+wtf 2+> ?+HEY ?+I ?+LIST ?+i
-4 AGAIN+, ALONE+is ASKED+for ASKED+to BADMSG+TAIL BEFORE+CALL BEFORE+KINDS BEFORE+PLURALS
-4 BEFORE+SUBJECT BEFORE+TEXT BEFORE+autocorrected BEFORE+away BEFORE+back BEFORE+blush
-4 BEFORE+deals BEFORE+do BEFORE+friday BEFORE+he BEFORE+leave BEFORE+numbers BEFORE+objection
-4 BEFORE+off BEFORE+right BEFORE+since BEFORE+sofa BEFORE+tells BEFORE+whenever BEFORE+worries
-4 BEFORE+year BODY+BEFORE BODY+FROM CALL+autocorrected CALL+in DAY+? DAY+or DITCH+be
-4 DOESNT+ASKED DOESNT+BADMSG DOESNT+STOP DOESNT+think DOING+> DONT+ASKED DONT+NEG DONT+STOP
-4 DONT+think END+of END+off ENDED+all ENDED+is ENDED+of EVENT+VOC FEEL+WRONG FEEL+for
-4 FEEL+wrong FROM+, FROM+TAIL FROM+course FROM+that FROM+to GET+BEFORE GET+NEGATIVE
-4 GET+SUBJECT GET+no GET+outta GET+your HEY+BADMSG HEY+ENDED HEY+I HEY+KEYWORD HEY+NOT
-4 HEY+WRONG HEY+id HEY+not HEY+stop HEY+wrong I+ASKED I+PULL I+agree I+already I+had I+rely
-4 I+stop KEYWORD+TAIL KEYWORD+all KEYWORD+is KEYWORD+of KINDS+BADMSG LIST+AGAIN LIST+DOESNT
-4 LIST+TIME LIST+and LIST+because LIST+for LIST+lol LOSE+that ME+blush ME+on MENDED+FROM
-4 MENDED+do MESSAGE+BADMSG MESSAGE+PLURALS MESSAGES+AGAIN MESSAGES+HEY MESSAGES+ME
-4 MESSAGES+TAIL MESSAGES+lol MY+EVENT MY+deals MY+deposit MY+former MY+new MY+opt MY+school
-4 MY+survey MY+whole NEG+DITCH NEG+TAKE NEG+THINGS NEG+UNSUB NEG+by NEG+is NEG+lol
-4 NEG+objection NEG+thanks NEG+think NEG+unsubscribe NEG+worries NEGATIVE+NOT NEGATIVE+not
-4 NEGATIVE+objection NEGATIVE+worries NOBODY NOBODY+. NOT+take NUMBER+SUBJECT OTHER+MENDED
-4 OTHER+TIME OTHER+on OTHER+please PHONE+SUBJECT PHONE+autocorrected REMOVE+a REMOVE+the
-4 REPLIED+SUBJECT REPLIED+THIRD REPLIED+to REPLY+BEFORE REPLY+to SEND+THESE SENDING+BADMSG
-4 SENDING+KINDS SENDING+PLURALS SENDING+please SENDING+stop STOP+TAIL STOP+and STOP+counting
-4 STOP+is SUBJECT+, SUBJECT+GAVE SUBJECT+GET SUBJECT+MY SUBJECT+agree SUBJECT+as SUBJECT+cut
-4 SUBJECT+rely TAIL+blush TAIL+on TAKE+outta THESE+PLURALS THESE+reminders THINGS+NEG
-4 THIRD+REPLIED THIRD+WANT THIRD+about THREAT+BADMSG THREAT+deaf TIME VOC+CALL VOC+DOESNT
-4 VOC+END VOC+I VOC+NEG VOC+PHONE VOC+TAIL VOC+a VOC+blush VOC+by VOC+leave VOC+phone WANT+a
-4 WANT+my WANT+this WHO+NEG WISH+my YOU+, YOU+END YOU+as YOU+do YOU+this a+DAY a+TEXT a+day
-4 all+BEFORE and+BEFORE and+THREAT and+i and+im and+put arrest as+executor asked asked+to
-4 at+BEFORE at+MY at+all autocorrected be+0 be+DAY been before+MY better blush blush+>
-4 broken+> bye+bye can can+SUBJECT can+be can+the can+you cancel+> charge charged cheese chill
-4 chill+w couldnt counting death deleted did+MY die disconnected+. do+you dont+LOSE dont+NEG
-4 dont+STOP dont+think doors down dr dream else emphasized emphasized+> end+FROM end+of end+or
-4 endless ends+in enjoy every+single everybody everything+> fee fewer finally first for+all
-4 for+us forty forty+BEFORE found+BEFORE found+MY friday+. from+NEG gate get+on get+outta
-4 get+the get+this getting+the give+VOC give+me go+ahead got+FROM grow had+NEG had+a haha+>
-4 have+a hello here+, hiring his his+EVENT how+SUBJECT i+REPLY i+agree i+already i+left i+rely
-4 id+NEG ignore+MY ill im+deaf in+BEFORE in+my is+MENDED is+MESSAGES is+SENDING is+there
-4 is+this is+what it+HEY it+STOP it+says ive+NEG job job+> kept kind+FROM kind+of know+SUBJECT
-4 left+MY let+it liked+> line+> list+, lol+I long+as looks love+MY love+these loved many+LIST
-4 many+MESSAGES many+SENDING many+texts me+blush me+on messages mine miracle miss missing
-4 my+former my+soup my+whole name needed never next+BEFORE night no+SUBJECT no+objection
-4 no+worries noise none+. not+take notice object of+ME of+MESSAGE of+TAIL of+course offer+>
-4 on+the only+the or+DOESNT or+ENDED or+KEYWORD or+STOP or+only order out+of outta+here over
-4 over+BEFORE phone+autocorrected phone+in please please+BEFORE please+CALL please+TEXT
-4 plenty+> private+BEFORE promos put+BEFORE question+? quiet quilt quit+DOING quits quits+>
-4 read+it recall+giving rely rely+on remover ridiculous ridiculous+> rosa row row+f running
-4 said sale same+BEFORE satan saturday school seats shifts should+SUBJECT so+stop sofa+>
-4 somebodys sorry sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong speech star stop stop+TAIL
-4 stop+by stop+is subscribe subscribe+to summer supplies surprise taking tbh tells
-4 tells+SUBJECT tells+VOC tells+YOU tells+you ten text+> texting+, texts+BEFORE texts+HEY
-4 texts+TAIL texts+lol thats+MY thats+NEG the+school the+second these+reminders theyre tmrw+>
-4 to+ENDED to+MESSAGE to+MY to+REMOVE told+BEFORE turn+it unit until use+BEFORE use+this
-4 used+to was+VOC wasnt weeks went what+BEFORE what+kind whats+the who+died whole+WHO
-4 whos+BEFORE whos+MY whos+this why will win+> without+SUBJECT without+YOU worries wrong wtf
-4 yes+> you+FROM you+as you+do you+guys you+this your+TEXT your+THIRD
-3 ,+BEFORE ,+KINDS ,+SENDING ,+TEXT ,+THESE ,+even ,+glad ,+i ,+just ,+lets ,+need ,+one
-3 ,+some ,+text ,+these ,+would .+" .+0 .+MESSAGES .+SEND .+TEXT .+THIRD .+UNSUBBED .+all .+c
-3 .+cant .+confirmed .+depends .+emails .+ends .+fewer .+from .+his .+hmm .+honestly .+house
-3 .+ignore .+maybe .+nope .+out .+please .+promos .+should .+sorted .+start .+texts .+thats
-3 .+theyre .+those .+thx .+two .+unsubscribed .+well .+wont .+ye .+yesterday .+zero 0+? 0+VOC
-3 0+is 0+messages 0+min 1+> 2+THINGS ?+MY ?+YOU ?+you AGAIN+ALONE AGAIN+BADMSG AGAIN+ENDED
-3 AGAIN+KEYWORD AGAIN+NEG AGAIN+STOP AGAIN+TIME AGAIN+stop ALONE+DOING ALONE+by BADMSG+DOING
-3 BADMSG+THINGS BADMSG+and BADMSG+of BADMSG+or BEFORE+BLOCK BEFORE+BODY BEFORE+I BEFORE+alone
-3 BEFORE+bleach BEFORE+blocked BEFORE+call BEFORE+cares BEFORE+down BEFORE+every
-3 BEFORE+finished BEFORE+flowers BEFORE+form BEFORE+get BEFORE+hiccups BEFORE+i BEFORE+info
-3 BEFORE+key BEFORE+let BEFORE+lol BEFORE+longer BEFORE+nothing BEFORE+paid BEFORE+pain
-3 BEFORE+prob BEFORE+problem BEFORE+put BEFORE+rush BEFORE+save BEFORE+snow BEFORE+something
-3 BEFORE+stuff BEFORE+that BEFORE+the BEFORE+too BEFORE+warning BEFORE+was BEFORE+wasnt
-3 BEFORE+will BEFORE+without BLOCK+0 BLOCK+DAY BLOCK+MY CALL+as DAY+ENDED DAY+KEYWORD DAY+STOP
-3 DAY+VOC DAY+for DAY+min DITCH+, DITCH+YOU DOESNT+BEFORE DOESNT+DAY DOESNT+LIST DOESNT+MENDED
-3 DOESNT+REPLIED DOESNT+YOU DOESNT+asked DOESNT+coming DOESNT+object DOESNT+open DOESNT+recall
-3 DOESNT+recognise DOESNT+stop DOESNT+you DONT+BADMSG DONT+DITCH DONT+GAVE DONT+asked DONT+let
-3 DONT+mind DONT+object DONT+recall DONT+recognise DONT+stop DONT+want END+BEFORE END+DAY
-3 END+him END+my END+that ENDED+. ENDED+FROM ENDED+TAIL ENDED+and ENDED+by ENDED+in ENDED+it
-3 ENDED+me ENDED+or ENDED+please EVENT+MENDED EVENT+list EVENT+please FEEL+MENDED FROM+at
-3 FROM+key FROM+me FROM+nothing FROM+the FROM+us GAVE+BEFORE GAVE+STOP GAVE+SUBJECT GAVE+from
-3 GAVE+this GAVE+to GET+SPAMMING GET+a GET+annoying GET+out GET+rid GET+texts GET+this HEY+MY
-3 HEY+THESE HEY+YOU HEY+you I+KINDS I+MENDED I+MESSAGE I+NEG I+REMOVE I+SENDING I+VOC I+cannot
-3 I+dont I+keep I+left I+let I+like I+prefer I+say I+send I+should I+sign I+text KEYWORD
-3 KEYWORD+. KEYWORD+FROM KEYWORD+ME KEYWORD+and KEYWORD+by KEYWORD+it KEYWORD+me KEYWORD+or
-3 KEYWORD+please KEYWORD+to KINDS+ENDED KINDS+KEYWORD KINDS+MY KINDS+PLURALS KINDS+TIME
-3 KINDS+notifications KINDS+so KINDS+then KINDS+was LIST+LIST LIST+NEG LIST+code LIST+on
-3 LIST+too LOSE+a LOSE+him LOSE+the ME+DAY ME+as ME+every ME+something MENDED+, MENDED+AGAIN
-3 MENDED+REMOVE MENDED+WANT MENDED+YOU MENDED+again MENDED+leave MENDED+my MENDED+off
-3 MENDED+on MENDED+that MENDED+the MENDED+to MESSAGE+, MESSAGE+ENDED MESSAGE+KEYWORD
-3 MESSAGE+is MESSAGE+notifications MESSAGE+so MESSAGE+updates MESSAGE+was MESSAGES+code
-3 MESSAGES+for MESSAGES+on MY+0 MY+BADMSG MY+ENDED MY+THIRD MY+VOC MY+alerts MY+are MY+big
-3 MY+blue MY+brother MY+church MY+emails MY+fiance MY+gate MY+hiccups MY+insurance MY+main
-3 MY+mom MY+mum MY+numbers MY+one MY+pizza MY+son MY+song MY+speech MY+subscription MY+will
-3 MY+year NEG+HEY NEG+asked NEG+free NEG+good NEG+it NEG+longer NEG+make NEG+nothing
-3 NEG+object NEG+one NEG+open NEG+prob NEG+problem NEG+recall NEG+recognise NEG+rush
-3 NEG+selling NEG+warning NEG+yours NEGATIVE+THINGS NEGATIVE+THIRD NEGATIVE+good NEGATIVE+i
-3 NEGATIVE+longer NEGATIVE+nothing NEGATIVE+prob NEGATIVE+problem NEGATIVE+rush
-3 NEGATIVE+warning NOT+MY NOT+getting NUMBER+are OTHER+, OTHER+here OTHER+now PHONE+BLOCK
-3 PHONE+blocked PHONE+in PHONE+of PHONE+the PLURALS+code PULL+> PULL+off REMOVE+him REMOVE+it
-3 REMOVED+MY REMOVED+VOC REMOVED+from REMOVED+it REPLIED+he REPLY+PLURALS REPLY+VOC REPLY+all
-3 REPLY+it REPLY+notifications REPLY+rosa REPLY+was REVOKE+MY REVOKE+my SEND+BEFORE SEND+DEAR
-3 SEND+the SENDING+VOC SENDING+again SENDING+my SENDING+notifications SENDING+updates
-3 SENDING+was SENDING+with SPAMMING+> STOP+ME STOP+me STOP+on SUBJECT SUBJECT+DOING
-3 SUBJECT+LOSE SUBJECT+PULL SUBJECT+REPLY SUBJECT+cannot SUBJECT+guys SUBJECT+heard
-3 SUBJECT+leave SUBJECT+like SUBJECT+lost SUBJECT+lot SUBJECT+mind SUBJECT+off SUBJECT+or
-3 SUBJECT+prefer SUBJECT+promise SUBJECT+shared SUBJECT+should SUBJECT+sign SUBJECT+were
-3 SUBJECT+would TAIL+DAY TAIL+as TAIL+every TAIL+something TAKE+out TAKE+rid TAKE+that
-3 TEXT+BADMSG TEXT+ENDED TEXT+KEYWORD TEXT+TIME TEXT+YOU TEXT+is TEXT+notifications TEXT+so
-3 TEXT+updates TEXT+was TEXT+with TEXT+you THESE+BEFORE THESE+THINGS THESE+texts THESE+to
-3 THINGS+> THINGS+are THINGS+to THIRD+REMOVED THIRD+WHO THIRD+YOU THIRD+call THIRD+keeps
-3 THIRD+quit THREAT+ASKED THREAT+HEY THREAT+NEGATIVE THREAT+be THREAT+done THREAT+no
-3 THREAT+okay THREAT+over THREAT+told TIME+OTHER TIME+THREAT TIME+hes TIME+im TIME+we
-3 VOC+BLOCK VOC+GAVE VOC+ME VOC+are VOC+block VOC+cant VOC+get VOC+guys VOC+last VOC+lot
-3 VOC+me VOC+promise VOC+put VOC+that WANT+END WANT+GET WANT+TEXT WANT+hearing WANT+the
-3 WANT+three WHO+are WISH+> WISH+me WISH+texts WISH+three WISH+to WISH+your WRONG+LIST
-3 WRONG+about YOU+BLOCK YOU+MY YOU+block YOU+cant YOU+did YOU+give YOU+guys YOU+lot YOU+or
-3 YOU+promise YOU+put YOU+then a+DITCH a+MESSAGE a+NUMBER a+WANT a+WISH a+number a+real
-3 a+receipt a+surprise a+wasp able able+to about+this accepted again+TIME ahead+with alarm
-3 alert alerts+and all+> all+this allergic+> allowed alone+THREAT alone+im already+GAVE
-3 already+paid am+on anchovies and+ASKED and+GAVE and+NOBODY and+REPLY and+SEND and+WANT
-3 and+it and+nobody and+send and+then and+we annoying+> anyone+> anytime apologies
-3 apologies+for app are+, are+BEFORE are+SUBJECT are+the around as+SUBJECT as+VOC as+YOU
-3 as+long as+you ask+> asking+for at+VOC ate bad bangs+> banks banks+BEFORE be+LIST
-3 be+MESSAGES be+SENDING be+able be+texting be+your bed been+SENDING before+my big birds+>
-3 bleach bleach+for block+0 block+DAY blocks boring bother bothering+BEFORE bothering+ME
-3 bothering+TAIL bothering+VOC bothering+me boxes break+FROM break+from bring+MY broken
-3 but+keep by+TIME by+at c+> call+BEFORE call+FROM call+ME call+TAIL call+VOC call+me
-3 cancel+my cancelled car+DOESNT car+NEG case+> catalogs charged+BEFORE charged+ME
-3 charged+TAIL charged+VOC charged+me chat closed+on code+, come+GET coming company+is
-3 contact+MY couldnt+GET cut+off dad+and date dead+, dead+. deaf deal+> decaf deleted+BEFORE
-3 delivered depends did+> did+DOESNT did+NEG did+NOT did+not did+the didnt+ALONE didnt+CONSENT
-3 didnt+ENDED didnt+KEYWORD didnt+MENDED didnt+consent different disgusting disgusting+, do+>
-3 does+it does+the dogs dolores dont+DITCH dont+TAKE dont+object dont+recall dont+recognise
-3 dont+stop dont+want down+> down+for down+with dr+. dream+FROM dream+of drop dropped dude
-3 early+> else+is email+BEFORE ended+BEFORE ended+up ever+ALONE ever+BADMSG ever+ENDED
-3 ever+KEYWORD ever+NEG ever+STOP ever+stop everywhere executor+> eyes+and f+VOC face falling
-3 fast fell+in fiance finish finished+BEFORE finished+TAIL finished+VOC five floor for+DAY
-3 for+EVENT for+SENDING for+a for+fun for+it for+me for+the forty+more found+it free from+ME
-3 fun+> get+out get+rid getting+BADMSG getting+SPAMMING getting+annoying getting+texts
-3 getting+your give+ME give+TAIL go+to goes+FROM gonna good+DOESNT good+DONT good+dont got+NEG
-3 gotta+be grand+, great group grow+FROM grow+out guests guys had+NEGATIVE had+no half+of
-3 happy happy+> happy+to has+MY has+ended has+sold hearing+> heels hello+> help help+with
-3 here+BEFORE here+and hiccups hiccups+TIME hmm home+BEFORE homework house+NEG house+NOT
-3 house+isnt how+BEFORE how+I how+i i+DOESNT i+KINDS i+MESSAGE i+PULL i+SENDING i+VOC i+cannot
-3 i+dont i+let i+like i+prefer i+sign i+text id+DOESNT id+DONT id+GAVE id+never if+BEFORE
-3 if+this ill+NEG ill+be im+ASKED im+HEY im+NEGATIVE im+VOC im+done im+no im+okay im+over
-3 im+told in+> in+MENDED in+heels in+one in+please info instead+> instead+FROM instead+of
-3 is+TEXT is+dead is+full is+out is+texting isnt isnt+for it+? it+ALONE it+NEG it+be it+from
-3 it+stop it+was it+wasnt its+NEG ive+ASKED ive+NEGATIVE ive+no just just+KINDS just+MESSAGE
-3 just+SENDING just+TEXT just+text keep+ME keep+TAIL keeps+LIST key+and killed+BEFORE killing
-3 killing+BEFORE knocking landline last+LIST last+OTHER last+night lawyer+> leads leak
-3 leaving+MY legal+> let let+VOC light like+VOC like+that list+. list+for lol+, lol+SUBJECT
-3 lol+i long longer+OTHER longer+works lot loved+> making man+> may+ENDED may+KEYWORD may+STOP
-3 me+DAY me+as me+every me+in me+posted me+something me+with mean+to meant+MY message+,
-3 messages+for messages+on messages+too metal mid midnight mind+MY mind+the mine+> mods mom
-3 more+BADMSG more+bleach more+pain mostly+> mums my+MESSAGES my+PLURALS my+brother my+fiance
-3 my+landline my+mom my+mum my+opt my+son name+is names nan nearly need+three needed+>
-3 neighbor neighbors never+ASKED never+TAKE never+WISH never+asked new+WHO newsletter
-3 no+THINGS no+THIRD no+good no+longer no+nothing no+prob no+problem no+rush no+warning
-3 noise+> nonstop nope nope+> nose not+coming not+getting nothing+HEY nothing+lol now+.
-3 number+FROM number+SUBJECT number+of number+off object+to objection objection+TIME
-3 objection+at of+TEXT of+us off+. off+MY off+at off+key off+my off+the often ok+NEG okay+with
-3 old omg+BADMSG omg+ENDED omg+KEYWORD omg+NEG omg+stop on+MENDED on+THESE on+these on+this
-3 one+with ones+BEFORE only+CALL open+on opt+in or+TAKE or+leave ours out+TIME outside outta
-3 owe partner party people+are person phone+the photo pick playing please+KINDS please+PHONE
-3 please+SENDING please+leave please+phone posted+by price prob profile promise+DOESNT
-3 promise+NEG promise+NOT promise+not promos+code promos+to put+this putting questions+>
-3 quit+texting read+BEFORE receipt recognise recognise+BEFORE recognise+MY recognise+this
-3 refund remove+him remove+the respond respond+to resume+MY revoke+my revoked rid+FROM rid+of
-3 roaming round said+THIRD said+he said+yes salad sam saw+BEFORE say says+MY says+NEG scam
-3 scared screen see+BEFORE see+NEG see+NEGATIVE see+no send+DEAR send+MY send+it send+to set+>
-3 share+BEFORE share+it shared shell shifts+, should+KINDS should+MESSAGE should+REPLY
-3 should+SENDING should+TEXT should+text show shut+up side single+BEFORE single+day sings sink
-3 sitting size slow+down slugs sms+> so so+ALONE so+BADMSG so+I so+WHO so+why sold+my
-3 some+FROM some+of sounds sounds+good squares step step+> stop+DOING stops+> sunscreen
-3 supposed supposed+to surprise+. table talk+to teacher tell tell+your terminated text+BADMSG
-3 text+PLURALS text+VOC text+is text+notifications text+was texts+AGAIN than+0 than+DAY
-3 that+LIST that+OTHER that+last the+0 the+CALL the+DAY the+NEG the+PHONE the+PLURALS
-3 the+THINGS the+VOC the+blue the+business the+church the+emails the+end the+gate the+house
-3 the+insurance the+job the+main the+new the+reminders the+survey there theres these+PLURALS
-3 these+texts think+MY this+DAY this+MENDED this+MESSAGES this+SENDING this+VOC this+ones
-3 this+stuff this+texting this+year those thought+VOC till time+I time+i to+ALONE to+KEYWORD
-3 to+getting to+leave to+report to+share to+sms to+stop to+the to+unsubscribe told+> told+ME
-3 told+TAIL told+me too+or took+BEFORE took+forever treasurer try try+BEFORE ttyl two+.
-3 two+blocks ugh unblocked unsubscribe+BEFORE unsubscribe+VOC up+, up+and update update+MY
-3 us+> use+LIST use+MESSAGES use+SENDING use+TEXT used voicemail wait warning warning+>
-3 was+SUBJECT was+in was+my way+. way+to we week+> weekends well were+with whatsapp whens
-3 which+THIRD which+WHO which+company while whole+family whose why+> why+NEG why+did will+I
-3 will+SUBJECT will+be will+hear will+i with+NEG with+NEGATIVE with+no with+this without+ME
-3 without+TAIL without+me wont+ALONE wont+BADMSG wont+stop working+> works works+here
-3 worries+, wrong+LIST wrong+about ye+> year year+, yo+BEFORE yo+MY yoga you+END you+GAVE
-3 you+get you+give you+lot you+or you+promise you+put your+bank your+eyes your+list your+sms
-3 youre+welcome yours+> zero
-2 "+DOESNT "+I "+NEG "+NOT "+and "+i "+not %+ALONE %+NEG %+STOP %+on %+stop *+to ,+ASKED
-2 ,+DONT ,+PLURALS ,+REPLY ,+are ,+be ,+by ,+come ,+could ,+does ,+dr ,+gate ,+got ,+hell
-2 ,+here ,+hes ,+how ,+leave ,+make ,+maybe ,+once ,+she ,+tell ,+texts ,+thought ,+two ,+use
-2 ,+well ,+whenever ,+will ,+youll .+2 .+FEEL .+KINDS .+ME .+REPLY .+SENDING .+after
-2 .+anything .+best .+cancel .+come .+did .+didnt .+discontinue .+door .+ducking .+ended
-2 .+endless .+everybody .+first .+friend .+ha .+hey .+hi .+howd .+id .+it .+its .+lol .+love
-2 .+me .+more .+mostly .+nonstop .+omw .+opted .+order .+orders .+otp .+people .+perfect
-2 .+permission .+quitting .+reacted .+remind .+remove .+restart .+resubscribe .+running .+send
-2 .+shell .+somebody .+somebodys .+someones .+sounds .+step .+strat .+talk .+tbh .+to .+tone
-2 .+turned .+ty .+want .+whens .+where .+whose .+whys .+yess .+youd 0+NOT 0+THINGS 0+YOU
-2 0+calls 0+guests 0+not 0+people 5pm 5th 6pm 9pm ? ?+? ?+BEFORE ?+SENDING ?+for ?+my ?+no
-2 ?+ugh ?+were AGAIN+GET AGAIN+TAKE AGAIN+get ALONE+and ALONE+button ALONE+calling ALONE+light
-2 ALONE+loss ALONE+over ALONE+please ALONE+putting ALONE+worrying ASKED+my BADMSG BADMSG+ME
-2 BADMSG+SEND BADMSG+TIME BADMSG+a BADMSG+at BADMSG+calling BADMSG+everything BADMSG+is
-2 BADMSG+it BADMSG+light BADMSG+loss BADMSG+me BADMSG+over BADMSG+putting BADMSG+sending
-2 BADMSG+worrying BEFORE+BADMSG BEFORE+GET BEFORE+MENDED BEFORE+NUMBER BEFORE+REMOVE
-2 BEFORE+REPLY BEFORE+TIME BEFORE+about BEFORE+add BEFORE+ads BEFORE+all BEFORE+another
-2 BEFORE+bangs BEFORE+because BEFORE+button BEFORE+came BEFORE+cancel BEFORE+chairs
-2 BEFORE+charges BEFORE+coming BEFORE+complaints BEFORE+cost BEFORE+count BEFORE+does
-2 BEFORE+early BEFORE+ended BEFORE+ends BEFORE+even BEFORE+excuse BEFORE+family BEFORE+fell
-2 BEFORE+flight BEFORE+four BEFORE+fyi BEFORE+god BEFORE+good BEFORE+haha BEFORE+has
-2 BEFORE+homework BEFORE+isnt BEFORE+latex BEFORE+lets BEFORE+listings BEFORE+money BEFORE+msg
-2 BEFORE+next BEFORE+noise BEFORE+nonstop BEFORE+not BEFORE+number BEFORE+one BEFORE+ones
-2 BEFORE+per BEFORE+reinstate BEFORE+reminders BEFORE+removed BEFORE+resume BEFORE+running
-2 BEFORE+says BEFORE+seats BEFORE+sent BEFORE+shoes BEFORE+show BEFORE+sir BEFORE+sleep
-2 BEFORE+song BEFORE+sorry BEFORE+speak BEFORE+stopped BEFORE+texting BEFORE+texts
-2 BEFORE+thanks BEFORE+they BEFORE+think BEFORE+tried BEFORE+werent BEFORE+whatsoever
-2 BEFORE+when BEFORE+wonder BEFORE+youll BEFORE+youre BLOCK+AGAIN BLOCK+FROM BLOCK+THESE
-2 BLOCK+again BLOCK+my BLOCK+the BODY+, BODY+MENDED BODY+on BODY+out BODY+please CALL+GAVE
-2 CALL+fell CALL+fyi CALL+if CALL+put CALL+the CONSENT+FROM CONSENT+OTHER CONSENT+form
-2 CONSENT+to DAY DAY+ALONE DAY+BADMSG DAY+MENDED DAY+OTHER DAY+calls DAY+guests DAY+messages
-2 DAY+person DAY+please DAY+stop DEAR+CALL DEAR+call DITCH+MENDED DITCH+a DITCH+my DOESNT
-2 DOESNT+0 DOESNT+CONSENT DOESNT+END DOESNT+REMOVE DOESNT+consent DOESNT+delivered DOESNT+drop
-2 DOESNT+find DOESNT+get DOESNT+lose DOESNT+make DOESNT+mean DOESNT+mess DOESNT+now
-2 DOESNT+ready DOESNT+really DOESNT+remember DOESNT+replace DOESNT+say DOESNT+serve
-2 DOESNT+shivon DOESNT+shut DOESNT+sure DOESNT+talk DOESNT+today DOESNT+want DOESNT+yet
-2 DOING+FROM DOING+about DOING+of DONT+BEFORE DONT+END DONT+LIST DONT+PULL DONT+REPLIED
-2 DONT+UNSUB DONT+drop DONT+have DONT+mess DONT+read DONT+replace DONT+unsubscribe END+TAIL
-2 END+VOC END+a END+em ENDED ENDED+MY ENDED+at ENDED+button ENDED+calling ENDED+everything
-2 ENDED+leaving ENDED+light ENDED+loss ENDED+over ENDED+putting ENDED+texting ENDED+the
-2 ENDED+to EVENT EVENT+EVENT EVENT+HEY EVENT+all FEEL+. FEEL+BEFORE FEEL+about FEEL+and
-2 FROM+OTHER FROM+after FROM+again FROM+by FROM+calling FROM+if FROM+messages FROM+my FROM+of
-2 FROM+so FROM+when GAVE+. GAVE+away GAVE+for GAVE+quit GAVE+the GAVE+u GAVE+up GET+FROM
-2 GET+ME GET+PLURALS GET+SENDING GET+TAIL GET+VOC GET+YOU GET+back GET+everything GET+me
-2 GET+notifications GET+on GET+well GET+you HEY+DOESNT HEY+REPLIED HEY+about HEY+all HEY+is
-2 HEY+let HEY+said HEY+the I+ALONE I+CONSENT I+DOESNT I+DOING I+DONT I+HATE I+LOSE I+MY
-2 I+accidentally I+all I+ask I+both I+bring I+closed I+consent I+could I+cut I+decided I+feel
-2 I+hate I+hated I+lost I+need I+only I+reported I+rmove I+save I+saw I+signed I+told I+used
-2 I+watch I+went I+were I+won KEYWORD+at KEYWORD+button KEYWORD+calling KEYWORD+everything
-2 KEYWORD+leaving KEYWORD+light KEYWORD+loss KEYWORD+over KEYWORD+putting KEYWORD+texting
-2 KEYWORD+the KINDS+> KINDS+GAVE KINDS+KINDS KINDS+STOP KINDS+count KINDS+is KINDS+it
-2 KINDS+list KINDS+lol KINDS+my KINDS+now KINDS+number KINDS+saved KINDS+stop KINDS+you LIST+,
-2 LIST+? LIST+ALONE LIST+PLURALS LIST+REMOVED LIST+THINGS LIST+YOU LIST+come LIST+coming
-2 LIST+gone LIST+if LIST+me LIST+texts LIST+that LIST+werent LIST+whatsoever LOSE+DAY
-2 LOSE+THIRD LOSE+VOC LOSE+em LOSE+off LOSE+one ME+CALL ME+MENDED ME+SUBJECT ME+VOC ME+a
-2 ME+all ME+alone ME+are ME+back ME+but ME+four ME+nonstop ME+per ME+sleep ME+that ME+think
-2 MENDED+2 MENDED+BLOCK MENDED+CALL MENDED+MESSAGE MENDED+SUBJECT MENDED+TAKE MENDED+TEXT
-2 MENDED+about MENDED+add MENDED+any MENDED+but MENDED+form MENDED+god MENDED+not MENDED+of
-2 MENDED+reinstate MENDED+removed MENDED+resume MENDED+use MENDED+you MESSAGE+FROM
-2 MESSAGE+KINDS MESSAGE+STOP MESSAGE+VOC MESSAGE+YOU MESSAGE+count MESSAGE+now MESSAGE+number
-2 MESSAGE+please MESSAGE+stop MESSAGE+with MESSAGE+you MESSAGES+KINDS MESSAGES+PLURALS
-2 MESSAGES+THINGS MESSAGES+and MESSAGES+come MESSAGES+is MESSAGES+that MESSAGES+werent
-2 MESSAGES+with MY+5th MY+6pm MY+GET MY+KINDS MY+MESSAGE MY+PULL MY+THINGS MY+agree MY+alarm
-2 MY+application MY+arrest MY+bakery MY+banks MY+best MY+bulletin MY+business MY+by MY+call
-2 MY+car MY+case MY+cease MY+charge MY+charges MY+code MY+copy MY+crack MY+dead MY+desk
-2 MY+drop MY+email MY+end MY+estimate MY+even MY+file MY+flight MY+flowers MY+goat MY+good
-2 MY+group MY+gym MY+hair MY+hearing MY+heart MY+heat MY+heating MY+house MY+husbands MY+in
-2 MY+judge MY+keeps MY+kid MY+kitchen MY+landlord MY+lease MY+library MY+life MY+link MY+mask
-2 MY+money MY+month MY+mums MY+nan MY+neighbor MY+neighbors MY+newsletter MY+noise MY+offer
-2 MY+on MY+only MY+parish MY+party MY+permission MY+photo MY+pool MY+print MY+private
-2 MY+promos MY+quilt MY+rash MY+receipt MY+same MY+seats MY+side MY+slot MY+sofa MY+sons
-2 MY+sound MY+stuff MY+third MY+weddings MY+winter MY+word MY+yard MY+zip MY+zoo NEG+ALONE
-2 NEG+KEYWORD NEG+LIST NEG+THIRD NEG+a NEG+against NEG+all NEG+and NEG+answer NEG+ask NEG+at
-2 NEG+because NEG+bother NEG+but NEG+calling NEG+comes NEG+complaints NEG+contact
-2 NEG+delivered NEG+drop NEG+em NEG+everything NEG+find NEG+homework NEG+leaving NEG+light
-2 NEG+lose NEG+loss NEG+mess NEG+mine NEG+my NEG+ours NEG+over NEG+putting NEG+ready
-2 NEG+really NEG+remember NEG+replace NEG+said NEG+saying NEG+shivon NEG+shoes NEG+shut
-2 NEG+signal NEG+speak NEG+sure NEG+taking NEG+talk NEG+texting NEG+they NEG+u NEG+using
-2 NEG+wonder NEG+worry NEG+yet NEG+youre NEGATIVE+CALL NEGATIVE+NEG NEGATIVE+OTHER
-2 NEGATIVE+SUBJECT NEGATIVE+TEXT NEGATIVE+WHO NEGATIVE+complaints NEGATIVE+contact
-2 NEGATIVE+homework NEGATIVE+message NEGATIVE+one NEGATIVE+shoes NEGATIVE+speak
-2 NEGATIVE+wonder NOT+0 NOT+BEFORE NOT+DAY NOT+SUBJECT NOT+TIME NOT+UNSUB NOT+YOU NOT+ask
-2 NOT+coming NOT+delivered NOT+now NOT+ours NOT+ready NOT+shivon NOT+sure NOT+today
-2 NOT+unsubscribe NOT+yet NOT+you NUMBER+I NUMBER+MY NUMBER+REMOVE NUMBER+YOU NUMBER+any
-2 NUMBER+for NUMBER+i NUMBER+off NUMBER+on NUMBER+one NUMBER+removed NUMBER+to NUMBER+you
-2 OTHER+OTHER OTHER+WANT OTHER+before OTHER+says OTHER+so PHONE+CALL PHONE+MY PHONE+REMOVE
-2 PHONE+YOU PHONE+any PHONE+as PHONE+do PHONE+fell PHONE+fyi PHONE+not PHONE+one PHONE+put
-2 PHONE+when PHONE+with PHONE+you PLURALS+AGAIN PLURALS+again PLURALS+by PLURALS+from
-2 PLURALS+on PULL PULL+a PULL+doors PULL+it REMOVE+THIRD REMOVE+that REMOVED+ME REMOVED+TAIL
-2 REMOVED+a REMOVED+me REMOVED+the REPLIED+DOESNT REPLIED+ME REPLIED+MY REPLIED+TAIL
-2 REPLIED+VOC REPLIED+all REPLIED+me REPLIED+the REPLY+BADMSG REPLY+DEAR REPLY+ENDED
-2 REPLY+KEYWORD REPLY+MESSAGES REPLY+THESE REPLY+but REPLY+count REPLY+is REPLY+now
-2 REPLY+number REPLY+please REPLY+you SEND+FROM SEND+MESSAGES SEND+NEG SEND+THINGS SEND+THIRD
-2 SEND+them SENDING+AGAIN SENDING+ALONE SENDING+ENDED SENDING+KEYWORD SENDING+MY SENDING+YOU
-2 SENDING+count SENDING+for SENDING+is SENDING+number SENDING+so SENDING+them SENDING+werent
-2 SENDING+you STOP+all STOP+answering STOP+calling STOP+leaving STOP+light STOP+loss STOP+my
-2 STOP+over STOP+paying STOP+putting STOP+texting SUBJECT+CONSENT SUBJECT+DITCH SUBJECT+HATE
-2 SUBJECT+REMOVE SUBJECT+STOP SUBJECT+a SUBJECT+accidentally SUBJECT+actually SUBJECT+already
-2 SUBJECT+always SUBJECT+been SUBJECT+better SUBJECT+both SUBJECT+bring SUBJECT+by
-2 SUBJECT+cant SUBJECT+consent SUBJECT+did SUBJECT+died SUBJECT+dropped SUBJECT+else
-2 SUBJECT+enjoy SUBJECT+ever SUBJECT+feel SUBJECT+for SUBJECT+forgot SUBJECT+get SUBJECT+give
-2 SUBJECT+god SUBJECT+hate SUBJECT+hated SUBJECT+just SUBJECT+keep SUBJECT+let SUBJECT+lose
-2 SUBJECT+meant SUBJECT+need SUBJECT+only SUBJECT+out SUBJECT+owe SUBJECT+pressed SUBJECT+put
-2 SUBJECT+reported SUBJECT+rmove SUBJECT+save SUBJECT+saved SUBJECT+saw SUBJECT+seem
-2 SUBJECT+send SUBJECT+signed SUBJECT+think SUBJECT+took SUBJECT+typed SUBJECT+under
-2 SUBJECT+used SUBJECT+was SUBJECT+we SUBJECT+went SUBJECT+won SUBJECT+wrote TAIL+CALL
-2 TAIL+SUBJECT TAIL+a TAIL+all TAIL+alone TAIL+are TAIL+back TAIL+but TAIL+by TAIL+four
-2 TAIL+nonstop TAIL+per TAIL+sleep TAIL+that TAIL+think TAIL+to TAKE+LIST TAKE+SUBJECT
-2 TAKE+down TAKE+em TAKE+everything TAKE+one TAKE+two TAKE+well TAKE+your TEXT+KINDS
-2 TEXT+MENDED TEXT+NUMBER TEXT+PHONE TEXT+SUBJECT TEXT+at TEXT+count TEXT+now TEXT+number
-2 TEXT+please TEXT+stop TEXT+then THESE+LIST THESE+NUMBER THESE+SENDING THESE+WHO THESE+YOU
-2 THESE+coming THESE+on THESE+people THINGS+NEGATIVE THINGS+REPLIED THINGS+VOC THINGS+before
-2 THINGS+for THINGS+has THINGS+no THINGS+on THINGS+please THINGS+so THIRD+. THIRD+?
-2 THIRD+ASKED THIRD+BLOCK THIRD+ENDED THIRD+I THIRD+KEYWORD THIRD+NEGATIVE THIRD+SENDING
-2 THIRD+STOP THIRD+UNSUBBED THIRD+aint THIRD+as THIRD+be THIRD+blocked THIRD+by THIRD+came
-2 THIRD+cut THIRD+from THIRD+i THIRD+last THIRD+moved THIRD+people THIRD+said THIRD+texted
-2 THIRD+texts THIRD+told THIRD+took THIRD+unsubscribed THIRD+wants THIRD+would THREAT+ENDED
-2 THREAT+KEYWORD THREAT+PHONE THREAT+REPLY THREAT+SEND THREAT+about THREAT+going
-2 THREAT+learning THREAT+off THREAT+pass THREAT+send THREAT+stop THREAT+watch TIME+0 TIME+DAY
-2 TIME+HEY TIME+I TIME+SUBJECT TIME+YOU TIME+does TIME+god TIME+me TIME+you UNSUB+OTHER
-2 UNSUB+button UNSUBBED+> UNSUBBED+FROM UNSUBBED+from VOC+% VOC+BODY VOC+DEAR VOC+DITCH
-2 VOC+DOING VOC+DONT VOC+KEYWORD VOC+LIST VOC+OTHER VOC+REPLIED VOC+SENDING VOC+TEXT VOC+THIRD
-2 VOC+WISH VOC+add VOC+ads VOC+alone VOC+another VOC+asked VOC+at VOC+can VOC+charged VOC+did
-2 VOC+direct VOC+every VOC+excuse VOC+four VOC+god VOC+i VOC+its VOC+keeps VOC+list VOC+mind
-2 VOC+noise VOC+nonstop VOC+not VOC+on VOC+one VOC+or VOC+paid VOC+per VOC+reinstate
-2 VOC+resume VOC+right VOC+seem VOC+sleep VOC+something VOC+start VOC+the VOC+then VOC+under
-2 VOC+use VOC+went VOC+were VOC+wrote WANT+> WANT+BADMSG WANT+LOSE WANT+cancel WANT+help
-2 WANT+him WANT+it WANT+leave WHO+? WHO+DOESNT WHO+LIST WHO+NEGATIVE WHO+and WHO+but WHO+came
-2 WHO+for WHO+i WHO+my WHO+no WHO+the WISH+BEFORE WISH+CALL WISH+END WISH+LIST WISH+LOSE
-2 WISH+ME WISH+MENDED WISH+MESSAGES WISH+MY WISH+TAIL WISH+TIME WISH+cancel WISH+help WISH+him
-2 WISH+it WRONG+, WRONG+> WRONG+AGAIN WRONG+again WRONG+thing YOU+DITCH YOU+GAVE YOU+LOSE
-2 YOU+REPLIED YOU+WISH YOU+asked YOU+better YOU+by YOU+can YOU+charged YOU+cut YOU+for
-2 YOU+know YOU+mind YOU+never YOU+off YOU+open YOU+out YOU+seem YOU+under YOU+want YOU+went
-2 YOU+were YOU+wrote a+. a+BODY a+GET a+bad a+break a+christening a+girl a+hearing a+message
-2 a+miracle a+rematch a+rooster a+spare a+warning a+way a+week a+word about+SUBJECT
-2 about+THESE about+VOC about+YOU about+her about+to about+you accidentally add+MY add+my
-2 adult advertising advice after+> after+the afternoon against+BEFORE ago+and agree+on
-2 agree+to ahead+and alerts+on all+good all+to alone+and always+MY an+VOC an+idiot and+BODY
-2 and+END and+REPLIED and+am and+cut and+didnt and+do and+leave and+make and+now and+regretted
-2 and+still and+think and+wont any+> anytime+> apartment application approve are+GET are+LIST
-2 are+VOC are+YOU are+dead are+getting are+here are+you as+MESSAGES as+SENDING as+TEXT as+spam
-2 ask+MY ask+VOC at+> at+OTHER at+SUBJECT at+YOU at+a at+this at+you ate+MY attached away+FROM
-2 away+from away+my away+with back+> back+in backstop bad+BEFORE badge bags bakery band banned
-2 banned+FROM banned+from banner barely be+ME be+MENDED be+NEGATIVE be+TAIL be+TAKE be+TEXT
-2 be+good be+me be+no be+over be+sad be+taking beat beautiful because+THREAT because+im
-2 been+FROM been+a been+coming been+so before before+> before+I before+VOC behind+a below bend
-2 bill+, birds biscuits bit blender block+THESE blocked+AGAIN blocked+BEFORE blocked+VOC
-2 blocked+YOU blocked+again blocked+you board bond bookings bookings+, both both+agree bothers
-2 bothers+BEFORE bothers+ME bothers+TAIL bothers+VOC bothers+me bought break brilliant
-2 bring+the broke brought bulletin bulletin+> bus but+SUBJECT but+THREAT but+VOC but+those
-2 button+on buy by+THINGS by+itself by+whenever cable cactus call+NEG call+from calling+VOC
-2 calls+a came+BEFORE came+FROM came+by came+off can+I can+MENDED can+THIRD can+VOC can+your
-2 cancel+. cancel+VOC cancel+the canceled candidates candle cannot cant+make cant+see car+,
-2 cares+> case catalogs+by cell+> chairs chairs+, charged+roaming charges charges+BEFORE
-2 charity check check+> checked+> cheers+for cheese+, christening christening+. christmas+NEG
-2 christmas+without church+BEFORE church+LIST cinnamon class+is cleaning clear+BEFORE
-2 close+your color come+and comes+> committee committee+, company company+. competitors
-2 complain complaints complaints+about condos confirmed+. consent+FROM consent+OTHER
-2 consent+form contact+my copy+FROM copy+of cost cost+BEFORE could+, could+DEAR could+THIRD
-2 could+YOU couldnt+GAVE couldnt+have count+as course course+, course+SUBJECT court+OTHER
-2 court+date crack cure curious+how custody cut+> cut+FROM cut+VOC cut+it cv dad+, dance
-2 database database+> day day+, day+> day+FROM days+FROM dead dead+BADMSG dead+END dead+ENDED
-2 dead+KEYWORD dead+end deal+with decided deed delete+the deleted+it delivered+> deposit+>
-2 desist+or dessert dessert+> did+BEFORE did+it did+my didnt+GET didnt+OTHER didnt+REPLY
-2 didnt+TAKE didnt+get didnt+mean diet dip directory disaster disconnected+, discontinue+MY
-2 discontinue+the do+DAY do+I do+this do+to doctor+BEFORE doctor+END doctor+cut does+this
-2 does+your doesnt+know dog+> dogs+BEFORE done+all done+with dont+BADMSG dont+KINDS dont+LIST
-2 dont+SENDING dont+UNSUB dont+drop dont+let dont+mess dont+replace dont+text dont+unsubscribe
-2 doors+, down+MY dressed driveway driving drop+FROM dropped+BEFORE dropped+FROM ducking ear
-2 earlier early+, easier em email+, email+ME email+TAIL email+VOC email+me emailed emails+>
-2 end+SUBJECT end+the ending+0 ending+DAY endorse enjoy+your enough+, enough+BEFORE envelope
-2 estimate estimate+> even even+legal ever+GET ever+TAKE ever+get every+0 every+minute
-2 everything+, everywhere+. evidence evidence+> executor explain+> eye eyes eyes+> f+BEFORE
-2 facial fan far far+away fastest feel fell+FROM fewer+> fill+BEFORE fill+it filled filled+>
-2 filling film filter filthy finally+. find+MY find+the fine+, finish+MY finish+the
-2 finished+ME finished+MY finished+me footsteps for+DEAR for+DOESNT for+LIST for+court
-2 for+sale for+this forget+BEFORE forgot+MY former found+my four+BEFORE four+times free+VOC
-2 free+cruise friday+, friday+OTHER friend from+TAIL from+me full+, full+so fyi fyi+> gas
-2 gate+THINGS gate+code gave+away gave+up gentle gentle+with get get+FROM get+back get+well
-2 get+your gets+BEFORE gets+MY getting+SENDING getting+any girl+> giving+up glad glad+SUBJECT
-2 glad+VOC glad+YOU glad+you glasses glue go+for go+on go+with goat god+, god+let going+with
-2 goldfish gone+? good+to good+with gorgeous got+NEGATIVE got+no got+to grade grateful+> green
-2 grow+BEFORE grow+up guests+> had+an hamsters hand+> has+GAVE has+NEGATIVE has+got has+no
-2 has+the hasnt hated hated+every have+SUBJECT he+would hearing heat heating hell+be helping
-2 her+I her+SUBJECT her+i here+AGAIN here+MENDED here+anymore here+with hes+BEFORE hes+FROM
-2 hey hey+I hey+SUBJECT hey+i hi+, him+, him+. him+AGAIN him+MY him+TIME him+again him+at
-2 his+BEFORE his+WHO his+dad his+name his+texts hold+BEFORE hold+FROM home+> home+VOC homesick
-2 homesick+for honestly+> hope+VOC hospital host hour+> hours house house+, house+. how+come
-2 how+did how+much how+often howd hug hurt i+CONSENT i+DONT i+END i+HATE i+LOSE i+MENDED i+NEG
-2 i+NEGATIVE i+REMOVED i+WISH i+accidentally i+ask i+consent i+could i+feel i+go i+got i+hate
-2 i+heard i+keep i+leave i+lost i+no i+save i+saw i+say i+send i+should i+signed i+typed
-2 i+used id+BEFORE id+TAKE id+do idiot if+HEY if+god if+we ignore+> ignore+my ill+ALONE
-2 ill+BADMSG ill+ENDED ill+KEYWORD ill+STOP ill+pass ill+stop ill+watch im+BADMSG im+PHONE
-2 im+about im+going im+learning im+off in+BADMSG in+EVENT in+MY in+any in+hospital in+line
-2 in+row in+spam in+spanish in+to info+BEFORE inform infos inspection insurance+>
-2 insurance+VOC intern internet interpreter into introduce iron is+BLOCK is+blocked is+broken
-2 is+disconnected is+getting is+it is+messaging is+my is+not is+off is+something is+that
-2 isnt+> isnt+TIME isnt+working issue it+> it+GAVE it+REPLIED it+SUBJECT it+THINGS it+THREAT
-2 it+WANT it+YOU it+all it+anymore it+away it+bills it+costs it+down it+lets it+stopped
-2 it+this it+with it+you its+BADMSG its+DITCH its+DOESNT its+NOT its+not its+over its+siobhan
-2 its+two itself ive+DOESNT ive+DONT ive+never ive+told job+and john judge+BEFORE jump
-2 just+VOC just+found just+saw karaoke keep+BEFORE keep+VOC keeps+MESSAGES keeps+SEND
-2 keeps+TEXT keeps+sending keeps+texting killed+ME killed+TAIL killed+VOC killed+me killing+ME
-2 killing+TAIL killing+VOC killing+me knock+doors know+, know+. know+BEFORE know+VOC know+but
-2 l lag landlord last+KINDS last+MESSAGE last+SENDING last+TEXT last+THINGS last+summer
-2 last+thing late+, late+> latex latex+gloves laugh lawn lawyer+BEFORE leaking leaking+>
-2 learning learning+to lease leave+. leave+BEFORE leave+SUBJECT leave+YOU leave+the leave+you
-2 leaving+my legal lend let+BEFORE let+there lets+BEFORE lets+ME lets+TAIL lets+VOC lets+do
-2 lets+me letter+> library lid light+on lights lights+, like+to line line+TIME list+FROM
-2 list+of living locked locked+FROM locked+out longer longer+in longer+need look+at lose+my
-2 loser loss lost+0 lost+DAY lost+your love+that lunch+> m mad+TIME mad+at made+a make+a
-2 making+BEFORE making+ME making+TAIL making+VOC making+me man man+BEFORE man+REPLIED man+said
-2 mans many married mask may+. may+ALONE may+BADMSG may+BEFORE may+stop maybe+. maybe+>
-2 maybe+DOESNT maybe+NEG maybe+SUBJECT maybe+VOC maybe+YOU maybe+you mayo me+CALL me+KINDS
-2 me+LIST me+MENDED me+SUBJECT me+VOC me+a me+all me+alone me+back me+but me+four me+nonstop
-2 me+per me+sleep me+that me+think mean+MY mean+the meant+the med med+BEFORE message+. mile
-2 milk min+> mind+, mind+BEFORE minute minute+and miracle+worker miss+MY miss+the miss+your
-2 missed+CALL missed+call missing+> mistake+> mom+. month month+> more+. more+BODY more+bangs
-2 more+chairs more+latex more+person more+snow more+so mother+, mouth move+BEFORE much+> mum+.
-2 my+KINDS my+application my+case my+deposit my+first my+hair my+heart my+home my+husbands
-2 my+kid my+life my+messages my+nan my+neighbor my+new my+permission my+private my+sons
-2 my+subscription my+will my+zip nah+NOT nah+not name+> name+in name+right names+and nap near
-2 nearly+finished need+BEFORE need+MY need+help never+END never+GAVE never+LOSE never+got
-2 never+have new+one newsletter+BEFORE newsletter+LIST newsletter+MESSAGES newsletter+SENDING
-2 newsletter+is newsletter+texts next next+ENDED next+EVENT next+month night+> nine nine+>
-2 no+CALL no+HEY no+I no+NOT no+OTHER no+TEXT no+VOC no+WHO no+complaints no+contact
-2 no+homework no+i no+message no+not no+one no+shoes no+speak no+wonder no+youre non nonstop+,
-2 not+0 not+BEFORE not+DAY not+SUBJECT not+UNSUB not+YOU not+ask not+delivered not+mine not+my
-2 not+now not+ready not+shivon not+sure not+today not+unsubscribe not+yet not+you nothing
-2 notice+, notice+BEFORE now+I now+SUBJECT number+I number+REMOVE number+VOC number+any
-2 number+do number+i number+on number+one number+removed number+to numbers numbers+for of+0
-2 of+LIST of+WHO of+calling of+me of+messages of+my off+AGAIN off+again off+his off+to offence
-2 office oh+NEG oh+NEGATIVE oh+no ok+BADMSG ok+STOP okay old+BEFORE old+one omw on+LIST
-2 on+SENDING on+TEXT on+THINGS on+check on+main on+my on+texting on+your once+a one+END
-2 one+ending one+of one+on ones+MY online only+DAY only+SUBJECT only+VOC only+if op op+>
-2 open+BEFORE opinion opt opted or+DONT or+FROM or+NOT or+did or+from or+not or+the order+.
-2 order+TIME orders other+day other+ones others otherwise otp otp+DOESNT otp+NEG otp+NOT
-2 otp+not ours+> out+, out+if out+in out+last out+the out+to out+with outfit outside+.
-2 over+AGAIN over+THIRD over+VOC over+a over+again over+easter over+here over+him owe+BEFORE
-2 owe+VOC pad paid paid+, paid+> paid+BEFORE paid+VOC paid+already pantry paper+THINGS
-2 paper+statements parents parish parking party+> past patience+> patient+. patient+with
-2 payment payment+on people+BEFORE people+NEG perfect perfect+. permission+to personality
-2 personality+> phone+GAVE phone+fell phone+fyi phone+put photo+FROM photo+of photos place+.
-2 places places+> please+? please+ENDED please+KEYWORD please+MENDED please+MESSAGE
-2 please+PULL please+REPLY please+WANT please+add please+do please+god please+reinstate
-2 please+resume please+text please+use plenty pls+, police pool+> possible post post+> posted
-2 potato prefer+CALL pressed pretending pretending+to print private+MENDED problem problem+>
-2 promise properly proud proud+> put put+SUBJECT put+VOC put+YOU put+it puts pyjamas pyjamas+>
-2 quilt+OTHER quit+LIST quit+MESSAGES quit+TEXT quit+on quitting quiz quiz+> quote raccoons
-2 raffle+, ran rash rather+GET rather+be re reacted reacted+* real+WHO real+person really
-2 really+> reason+to recall receipt+, receipt+VOC receive+BEFORE record+> regards+> regretted
-2 regretted+BEFORE regretted+it reinstate reinstate+BEFORE reinstate+KINDS reinstate+MESSAGE
-2 reinstate+REPLY reinstate+SENDING reinstate+TEXT reinstate+text rejoin release rematch
-2 remember remember+signing remind remind+BEFORE remind+ME remind+TAIL remind+VOC remind+me
-2 reminders+by remote remove remove+MY remove+THIRD remove+VOC rent rep replace replace+BEFORE
-2 replace+it reply+to report+a reschedule+> resend resend+> restart resubscribe resume+my
-2 revoke+MY revoked+> rid right+BEFORE ringing rn+> road+, rooster rude run+FROM rush+, rush+>
-2 sad said+, said+> said+SUBJECT sale+> same+time sang save+VOC say+" say+BEFORE say+NEG
-2 says+" says+DOESNT says+NEGATIVE says+no says+the school+. scissors screenshots seats+,
-2 see+VOC see+YOU seem sees+my send+THESE sending+MY sending+THESE sending+THIRD sending+them
-2 sent shared+MY she+DOESNT she+REPLIED shell+be shes+MY shes+the shivon shoes shop
-2 should+BEFORE should+REPLIED should+say side+> sign signal signs since+> since+OTHER
-2 since+lunch since+tuesday sing siobhan siobhan+DOESNT siobhan+NEG siobhan+NOT siobhan+not
-2 sisters site sitting+in six six+. sleep slot slow sms+KINDS sms+LIST sms+PLURALS snore snow
-2 snow+BEFORE snow+MENDED snow+VOC snow+please so+> so+TAKE so+WISH so+bad so+early so+i
-2 so+much so+my so+quiet so+take someone+CALL someone+call something+BEFORE son song+> soon
-2 sorry+about sorted soul sound soup+. spam+, spam+. speak speak+with spicy spin spot+so st+>
-2 stairs star+> start+BEFORE start+MENDED start+NEG start+without statement staying stays
-2 still+TAKE still+have stop+ME stop+at stop+calling stop+light stop+loss stop+me stop+over
-2 stop+putting stop+worrying stopped+answering stopped+paying store+> strat street stuff+for
-2 stupid+. stylist subscription such sugar summer+all sunday+and sure sure+> sure+MY
-2 sure+SUBJECT sure+VOC sure+YOU sure+you table+for take+EVENT take+FROM take+THESE take+down
-2 take+that take+these take+two talk tbh+I tbh+SUBJECT tbh+i tea team ten+> tenants
-2 text+BEFORE text+ENDED text+KEYWORD text+STOP text+but text+count text+now text+number
-2 text+so text+stop textin+my texting+is texts+> texts+MY texts+i than+VOC thanks+and
-2 that+EVENT that+NEG that+day that+even that+keeps that+list that+my that+noise thats+BADMSG
-2 thats+DOESNT thats+NOT thats+a thats+enough thats+not thats+why the+5th the+6pm the+END
-2 the+PULL the+STOP the+alerts the+bakery the+best the+big the+bulletin the+call the+car
-2 the+deposit the+drop the+estimate the+friday the+goat the+group the+heating the+judge
-2 the+late the+library the+newsletter the+old the+one the+only the+order the+parish the+phone
-2 the+pizza the+pool the+print the+promos the+quilt the+rash the+receipt the+same the+sound
-2 the+soup the+third the+weddings the+worst the+zoo them+> them+FROM them+THINGS them+off
-2 then+ALONE then+HEY then+NEG then+THREAT then+VOC then+ok then+stop there+, there+BEFORE
-2 there+VOC there+a there+be they+DOESNT theyd theyre+back theyve thing+TIME think+>
-2 think+this thinking+FROM thinking+of this+TEXT this+family this+for this+house this+time
-2 though thought+BEFORE thought+YOU thought+it three through+, through+VOC thru thursday
-2 thursday+, til time+SUBJECT time+is to to+GET to+LOSE to+PULL to+REVOKE to+SEND to+THINGS
-2 to+UNSUB to+cancel to+church to+clean to+death to+delete to+get to+kill to+knock to+opt
-2 to+remove to+see to+send to+stay to+text to+this to+withdraw toast today+and told+you toll
-2 tone tonights too+many took+0 took+DAY took+up tooth tour tractor traffic treasurer+. treat
-2 tried trust+ME trust+TAIL trust+VOC trust+me try+ME try+TAIL try+VOC try+me trying trying+to
-2 tub tuesday+is tuesdays tuna turned turned+up twice+> twin ty type u+for u+forgot
-2 unblocked+VOC undo+my unlisted unsubscribe+OTHER unsubscribe+button unsubscribed+>
-2 unsubscribed+FROM unsubscribed+from until+MY until+the up+> up+DAY up+NEG up+TIME up+to
-2 update+my updates+> upstairs+. upstairs+> ur+BEFORE ur+MESSAGE ur+REPLY us+are use+MENDED
-2 using voice voting w+SUBJECT w+YOU w+you waiting waitlist walked walking wallet want+END
-2 want+your wanted+to warnings+, was+0 was+DAY was+FROM was+YOU was+meant was+the was+you
-2 wasnt+BEFORE wasp wasps watch+for watching we+MY we+STOP we+WANT we+WISH we+both we+still
-2 we+went we+were we+won weddings weddings+BEFORE weddings+FROM weddings+off week week+.
-2 weekends+> weird welcome+to well+done well+soon went+to were+SENDING were+going were+in
-2 were+writing werent wet weve+got whales what+else whatever+my whats+my whats+up whatsoever
-2 whatsoever+> when+does when+hes when+ur when+youre whenever+SUBJECT whenever+VOC
-2 whenever+YOU whenever+you whens+MY whens+the where+did which+BEFORE who+BEFORE who+VOC
-2 who+else who+is who+passed why+DOESNT why+was whys wife+about will+MY winter with+THIRD
-2 with+YOU without+THIRD without+the without+you without+your wonder wont+ENDED wont+KEYWORD
-2 wont+NEG wont+STOP wont+leave work+> work+CALL work+PHONE work+VOC work+phone worker
-2 worker+> worry would+BEFORE would+TEXT would+WANT would+WISH would+do would+like
-2 wouldnt+BADMSG wouldnt+REPLIED wouldnt+say writing+MY written wrong+, wrong+> wrong+AGAIN
-2 wrong+again wrong+thing wrote+. x4 y+. yall+charged yall+open ye yeah+BEFORE year+> year+but
-2 yes+BEFORE yes+SUBJECT yes+TIME yes+if yes+to yess yet+, yet+? yoga+> you+DITCH you+MY
-2 you+REPLIED you+THINGS you+TIME you+at you+by you+can you+cut you+did you+ever you+im
-2 you+know you+mind you+never you+off you+out you+seem you+under you+want you+went you+were
-2 you+wrote youll youll+make your+BEFORE your+HEY your+THINGS your+alerts your+app
-2 your+company your+competitors your+hand your+man your+newsletter your+notification
-2 your+office your+stylist youre+DOESNT youre+NEG youre+NOT youre+killing youre+making
-2 youre+my youre+not yours+is youve+DOESNT youve+DONT youve+NEG youve+never zip zoo 🚫+>
2 "+SENDING "+TIME "+from #+> #+HEY %+BEFORE *+on ,+NEG ,+NOBODY ,+TIME ,+a ,+hope ,+love
2 ,+new ,+none ,+nothing ,+over ,+permanently ,+please ,+put ,+quit ,+really ,+right
2 ,+seriously ,+sick ,+starting ,+texting ,+that ,+told ,+weekly .+ASKED .+FROM .+KEYWORD
2 .+REPLIED .+abeg .+and .+apparently .+big .+bin .+blocking .+boss .+breaking .+by .+change
2 .+congrats .+count .+eating .+eh .+even .+find .+forever .+forty .+four .+half .+if .+itd
2 .+keep .+kids .+less .+look .+mate .+may .+negative .+note .+oh .+pass .+post .+pretty
2 .+pull .+quit .+read .+remoove .+retired .+s .+save .+screw .+shove .+silence .+sir .+smh
2 .+someone .+stahp .+stpo .+tak .+terminate .+texted .+thought .+twice .+unsub .+we
2 .+whatever .+wish .+x .+yeah 0+, 0+FROM 0+I 0+LIST 0+SUBJECT 0+TIME 0+business 0+how 0+i
2 0+yrs 1+to 19th 2+, 2+ALONE 2+KEYWORD 2+NEG 4th 4th+. ?+STOP ?+THREAT ?+asking ?+im ?+leave
2 ?+quit ?+remove ?+then ?+thx AGAIN+? AGAIN+AGAIN AGAIN+SUBJECT AGAIN+again AGAIN+did
2 AGAIN+heard AGAIN+in ALONE+0 ALONE+GET ALONE+MY ALONE+SPAMMING ALONE+SUBJECT ALONE+THREAT
2 ALONE+bothering ALONE+checking ALONE+coming ALONE+last ALONE+on ALONE+period ALONE+telling
2 ALONE+this ALONE+us ASKED+, ASKED+. ASKED+AGAIN ASKED+FROM ASKED+again ASKED+out ASKED+the
2 ASKED+u AUTHORITY+, BADMSG+0 BADMSG+DEAR BADMSG+GET BADMSG+MENDED BADMSG+SPAMMING
2 BADMSG+THESE BADMSG+bothering BADMSG+checking BADMSG+coming BADMSG+now BADMSG+period
2 BADMSG+right BADMSG+somebody BADMSG+telling BADMSG+this BADMSG+today BEFORE BEFORE+DEAR
2 BEFORE+KEYWORD BEFORE+account BEFORE+alerts BEFORE+as BEFORE+birthday BEFORE+buddy
2 BEFORE+clothes BEFORE+consent BEFORE+costs BEFORE+days BEFORE+dentist BEFORE+dings
2 BEFORE+dont BEFORE+end BEFORE+food BEFORE+fr BEFORE+gave BEFORE+given BEFORE+gone
2 BEFORE+handles BEFORE+heard BEFORE+id BEFORE+ive BEFORE+know BEFORE+lists BEFORE+loan
2 BEFORE+loose BEFORE+loud BEFORE+make BEFORE+makes BEFORE+meant BEFORE+never BEFORE+now
2 BEFORE+on BEFORE+only BEFORE+passed BEFORE+period BEFORE+permanently BEFORE+pictures
2 BEFORE+pls BEFORE+political BEFORE+revoked BEFORE+rings BEFORE+roof BEFORE+say BEFORE+sees
2 BEFORE+sending BEFORE+share BEFORE+she BEFORE+stay BEFORE+subscription BEFORE+ta
2 BEFORE+thing BEFORE+thx BEFORE+tree BEFORE+turned BEFORE+txt BEFORE+up BEFORE+what
2 BEFORE+wish BEFORE+wit BEFORE+withdrawn BEFORE+would BEFORE+you BEFORE+yours BLOCK BLOCK+ME
2 BLOCK+SUBJECT BLOCK+TAIL BLOCK+TIME BLOCK+VOC BLOCK+me BLOCK+this BODY+ME BODY+TAIL BODY+and
2 BODY+is BODY+me CALL+. CALL+MENDED CALL+MESSAGES CALL+but CALL+buzzes CALL+for CALL+goes
2 CALL+that CONSENT+I CONSENT+SUBJECT CONSENT+for CONSENT+i CONSENT+revoked DAY+GAVE DAY+LIST
2 DAY+MESSAGES DAY+NOT DAY+SUBJECT DAY+TIME DAY+as DAY+business DAY+concern DAY+how DAY+it
2 DAY+not DAY+of DAY+yrs DEAR+END DEAR+GAVE DEAR+TAKE DEAR+elses DEAR+one DITCH+0 DITCH+ALONE
2 DITCH+BADMSG DITCH+BEFORE DITCH+GET DITCH+NEG DITCH+TAIL DITCH+drop DITCH+get DITCH+hardly
2 DITCH+me DITCH+of DITCH+only DITCH+quit DOESNT+KINDS DOESNT+ME DOESNT+MESSAGE DOESNT+PULL
2 DOESNT+TAIL DOESNT+VOC DOESNT+asking DOESNT+been DOESNT+buzz DOESNT+ever DOESNT+got
2 DOESNT+happen DOESNT+hear DOESNT+him DOESNT+hit DOESNT+me DOESNT+miss DOESNT+once DOESNT+opt
2 DOESNT+ring DOESNT+set DOESNT+the DOESNT+use DOESNT+was DOESNT+your DONT+, DONT+> DONT+GET
2 DONT+OTHER DONT+SEND DONT+VOC DONT+WANT DONT+authorize DONT+buying DONT+buzz DONT+disturb
2 DONT+got DONT+hit DONT+leave DONT+miss DONT+send DONT+set DONT+was DONT+work END+TEXT
2 END+THESE END+button END+every END+key END+them END+these END+this END+to END+today END+txts
2 END+you ENDED+DOESNT ENDED+GAVE ENDED+GET ENDED+THREAT ENDED+bothering ENDED+checking
2 ENDED+from ENDED+last ENDED+period ENDED+put ENDED+right ENDED+telling ENDED+them ENDED+this
2 ENDED+today ENDED+txts ENDED+us EVENT+? EVENT+DOESNT EVENT+MESSAGES EVENT+SENDING EVENT+WANT
2 EVENT+gift EVENT+results EVENT+texts FEEL+, FEEL+MY FEEL+this FROM+DONT FROM+MY FROM+REMOVE
2 FROM+any FROM+before FROM+deleting FROM+on FROM+one FROM+there FROM+these FROM+with GAVE
2 GAVE+BADMSG GAVE+GAVE GAVE+an GAVE+seen GAVE+some GET+BLOCK GET+DEAR GET+EVENT GET+GAVE
2 GET+MENDED GET+PULL GET+REMOVED GET+THIRD GET+an GET+another GET+blocked GET+enough
2 GET+nothing GET+seen GET+what HEY+, HEY+ASKED HEY+DITCH HEY+DONT HEY+HEY HEY+THREAT HEY+can
2 HEY+fam HEY+im HEY+thats HEY+we I+> I+DAY I+GAVE I+aint I+am I+change I+decline I+do I+drive
2 I+gone I+hereby I+joined I+know I+look I+mail I+must I+never I+opt I+opted I+own I+report
2 I+screenshot I+sent I+sleep I+sue I+take I+thought I+throw I+thrown I+wasnt I+win I+wont
2 I+write KEYWORD+0 KEYWORD+> KEYWORD+DOESNT KEYWORD+GET KEYWORD+THREAT KEYWORD+bothering
2 KEYWORD+checking KEYWORD+last KEYWORD+period KEYWORD+right KEYWORD+telling KEYWORD+them
2 KEYWORD+this KEYWORD+today KEYWORD+txts KINDS+BEFORE KINDS+DEAR KINDS+LIST KINDS+NEG
2 KINDS+NEGATIVE KINDS+OTHER KINDS+again KINDS+and KINDS+go KINDS+good KINDS+im KINDS+in
2 KINDS+meant KINDS+no KINDS+please KINDS+pls KINDS+subscription KINDS+your LIST+BADMSG
2 LIST+REPLY LIST+THIRD LIST+a LIST+anymore LIST+are LIST+at LIST+codes LIST+else LIST+go
2 LIST+i LIST+off LIST+only LIST+stay LIST+thanks LIST+the LIST+yes LOSE+> LOSE+OTHER
2 LOSE+TAIL LOSE+button LOSE+every LOSE+in LOSE+key LOSE+my LOSE+of LOSE+txts ME+> ME+MY
2 ME+TIME ME+abt ME+any ME+go ME+his ME+know ME+loose ME+off ME+only ME+open ME+what MENDED
2 MENDED+? MENDED+ALONE MENDED+BODY MENDED+MESSAGES MENDED+PHONE MENDED+TAIL MENDED+a
2 MENDED+button MENDED+have MENDED+key MENDED+lol MENDED+man MENDED+me MENDED+nothing
2 MENDED+one MENDED+person MENDED+revoked MENDED+tree MENDED+txts MENDED+was MENDED+with
2 MENDED+withdrawn MESSAGE+BEFORE MESSAGE+DEAR MESSAGE+I MESSAGE+LIST MESSAGE+NEGATIVE
2 MESSAGE+OTHER MESSAGE+THREAT MESSAGE+good MESSAGE+i MESSAGE+meant MESSAGE+no
2 MESSAGE+subscription MESSAGE+your MESSAGES+DOESNT MESSAGES+DONT MESSAGES+FEEL
2 MESSAGES+MENDED MESSAGES+NOT MESSAGES+SUBJECT MESSAGES+anymore MESSAGES+are MESSAGES+at
2 MESSAGES+can MESSAGES+codes MESSAGES+now MESSAGES+only MESSAGES+stay MESSAGES+thanks
2 MESSAGES+the MESSAGES+yes MY+# MY+19th MY+LOSE MY+MESSAGES MY+TEXT MY+WANT MY+ac MY+account
2 MY+ads MY+appt MY+baby MY+birthday MY+book MY+channel MY+chart MY+class MY+coffee MY+come
2 MY+costs MY+day MY+delete MY+details MY+discount MY+district MY+doesnt MY+dog MY+emergency
2 MY+energy MY+english MY+evenings MY+executor MY+eyes MY+firm MY+flies MY+ftc MY+goes
2 MY+gutters MY+here MY+if MY+im MY+info MY+ipad MY+large MY+laundry MY+line MY+mailbox
2 MY+marketing MY+middle MY+minutes MY+nephew MY+north MY+number MY+offers MY+ones MY+own
2 MY+paper MY+patience MY+person MY+plan MY+political MY+polls MY+practice MY+resignation
2 MY+rest MY+ribs MY+right MY+rolls MY+said MY+service MY+small MY+spring MY+straw MY+sun
2 MY+thing MY+things MY+thread MY+timeshare MY+town MY+tracking MY+trouble MY+village
2 MY+volunteer MY+weekly MY+world MY+yours NEG NEG+% NEG+AGAIN NEG+DOESNT NEG+FEEL NEG+MENDED
2 NEG+MESSAGE NEG+OTHER NEG+PULL NEG+RECEIVE NEG+asking NEG+button NEG+buzz NEG+checking
2 NEG+ever NEG+happen NEG+hear NEG+hearing NEG+here NEG+hit NEG+in NEG+me NEG+miss NEG+once
2 NEG+opt NEG+period NEG+political NEG+receiving NEG+reminders NEG+ring NEG+roof NEG+see
2 NEG+set NEG+telling NEG+thank NEG+these NEG+this NEG+tomorrow NEG+twice NEG+txt NEG+use
2 NEG+was NEG+way NEG+work NEGATIVE+? NEGATIVE+CONSENT NEGATIVE+ENDED NEGATIVE+HEY
2 NEGATIVE+KEYWORD NEGATIVE+MY NEGATIVE+fam NEGATIVE+political NEGATIVE+reminders
2 NEGATIVE+roof NEGATIVE+text NEGATIVE+way NEGATIVE+we NEGATIVE+wish NOBODY+of NOT+. NOT+AGAIN
2 NOT+ENDED NOT+GET NOT+MESSAGE NOT+NEG NOT+asking NOT+get NOT+happen NOT+him NOT+need NOT+opt
2 NOT+say NOT+stop NOT+use NOT+your NUMBER+FEEL NUMBER+HEY NUMBER+out NUMBER+private
2 NUMBER+was OTHER+MESSAGES OTHER+and OTHER+by OTHER+nurse OTHER+of OTHER+stuff PHONE+FEEL
2 PHONE+FROM PHONE+PLURALS PHONE+alerts PHONE+be PHONE+buzzes PHONE+goes PHONE+has PHONE+is
2 PLURALS+DITCH PLURALS+THREAT PLURALS+can PLURALS+codes PLURALS+go PLURALS+im PLURALS+only
2 PLURALS+to PLURALS+with PULL+? PULL+ME PULL+on RECEIVE+NEG RECEIVE+nothing REGULATOR+.
2 REMOVE+. REMOVE+> REMOVE+OTHER REMOVE+button REMOVE+key REMOVE+on REMOVE+this
2 REMOVED+SUBJECT REMOVED+since REPLIED+END REPLIED+ENDED REPLIED+FROM REPLIED+KEYWORD
2 REPLIED+end REPLIED+it REPLIED+one REPLIED+so REPLY+FROM REPLY+I REPLY+LIST REPLY+WANT
2 REPLY+WISH REPLY+again REPLY+dont REPLY+for REPLY+i REPLY+like REPLY+meant REPLY+more
2 REPLY+only REPLY+subscription REPLY+your REVOKE+FROM REVOKE+any REVOKE+from SEND+. SEND+more
2 SENDING+? SENDING+FEEL SENDING+NEGATIVE SENDING+NOT SENDING+THREAT SENDING+anymore
2 SENDING+at SENDING+by SENDING+dont SENDING+good SENDING+has SENDING+in SENDING+meant
2 SENDING+no SENDING+of SENDING+subscription SENDING+thanks SENDING+these SENDING+up
2 SENDING+yes SENDING+your SPAMMING STOP STOP+% STOP+0 STOP+ASKED STOP+DAY STOP+GET STOP+HEY
2 STOP+NEG STOP+OTHER STOP+SUBJECT STOP+THESE STOP+THREAT STOP+bothering STOP+checking
2 STOP+period STOP+telling STOP+the STOP+your SUBJECT+2 SUBJECT+PLURALS SUBJECT+THREAT
2 SUBJECT+UNSUB SUBJECT+WHO SUBJECT+YOU SUBJECT+again SUBJECT+am SUBJECT+back SUBJECT+be
2 SUBJECT+calls SUBJECT+came SUBJECT+can SUBJECT+cares SUBJECT+come SUBJECT+confirmed
2 SUBJECT+could SUBJECT+decline SUBJECT+does SUBJECT+drive SUBJECT+gets SUBJECT+have
2 SUBJECT+hereby SUBJECT+in SUBJECT+joined SUBJECT+knock SUBJECT+look SUBJECT+my SUBJECT+not
2 SUBJECT+opt SUBJECT+own SUBJECT+pack SUBJECT+people SUBJECT+press SUBJECT+said
2 SUBJECT+screenshot SUBJECT+since SUBJECT+sleep SUBJECT+spammers SUBJECT+tell SUBJECT+thought
2 SUBJECT+throw SUBJECT+understand SUBJECT+unsubscribe SUBJECT+wash SUBJECT+wasnt SUBJECT+win
2 SUBJECT+wont SUBJECT+your TAIL+MY TAIL+abt TAIL+any TAIL+else TAIL+go TAIL+his TAIL+know
2 TAIL+loose TAIL+only TAIL+open TAIL+thx TAIL+what TAKE TAKE+, TAKE+> TAKE+DEAR TAKE+GET
2 TAKE+PULL TAKE+REMOVED TAKE+REPLY TAKE+SENDING TAKE+TAIL TAKE+an TAKE+another TAKE+button
2 TAKE+every TAKE+getting TAKE+going TAKE+key TAKE+me TAKE+my TAKE+note TAKE+replying
2 TAKE+telling TAKE+this TAKE+writing TEXT+I TEXT+LIST TEXT+ME TEXT+NEG TEXT+NEGATIVE
2 TEXT+TAIL TEXT+THREAT TEXT+a TEXT+about TEXT+good TEXT+has TEXT+i TEXT+me TEXT+meant TEXT+no
2 TEXT+subscription TEXT+your THESE+ALONE THESE+BADMSG THESE+DAY THESE+FROM THESE+NEG
2 THESE+OTHER THESE+THREAT THESE+costs THESE+notifications THESE+please THESE+so THESE+stop
2 THESE+things THESE+would THINGS+. THINGS+BEFORE THINGS+CALL THINGS+KINDS THINGS+MESSAGES
2 THINGS+PHONE THINGS+PLURALS THINGS+SENDING THINGS+at THINGS+clothes THINGS+goes THINGS+like
2 THINGS+of THINGS+phone THINGS+poisoning THINGS+texts THIRD+GAVE THIRD+LOSE THIRD+NOT
2 THIRD+PLURALS THIRD+REMOVE THIRD+TIME THIRD+and THIRD+at THIRD+clothes THIRD+else
2 THIRD+elses THIRD+in THIRD+phone THIRD+put THIRD+rest THIRD+shes THIRD+used THIRD+went
2 THIRD+with THREAT+GAVE THREAT+GET THREAT+REPLIED THREAT+TAKE THREAT+YOU THREAT+all
2 THREAT+blocking THREAT+broke THREAT+calling THREAT+cancelling THREAT+come THREAT+fed
2 THREAT+finished THREAT+out THREAT+sure THREAT+vegan THREAT+you TIME+EVENT TIME+breakfast
2 TIME+he TIME+id TIME+once TIME+one TIME+ur UNSUB+BEFORE UNSUB+us VOC+0 VOC+BEFORE VOC+LOSE
2 VOC+MENDED VOC+MESSAGES VOC+VOC VOC+YOU VOC+abt VOC+again VOC+and VOC+come VOC+didnt
2 VOC+else VOC+figure VOC+goes VOC+good VOC+his VOC+id VOC+knock VOC+loose VOC+lose VOC+makes
2 VOC+must VOC+only VOC+out VOC+pack VOC+people VOC+picture VOC+quit VOC+since VOC+spammers
2 VOC+thats VOC+things VOC+thx VOC+understand VOC+yours WANT WANT+, WANT+2 WANT+CALL WANT+an
2 WANT+em WANT+i WANT+nothing WANT+off WANT+them WHO+. WHO+BEFORE WHO+KINDS WHO+SUBJECT
2 WHO+THREAT WHO+WANT WHO+WISH WHO+YOU WHO+called WHO+days WHO+has WHO+like WHO+to WHO+who
2 WISH+2 WISH+YOU WISH+an WISH+em WISH+i WISH+nothing WISH+off WISH+someone WISH+these
2 WISH+you WRONG+BODY WRONG+person WRONG+tree WRONG+with YOU+2 YOU+BADMSG YOU+CALL YOU+DONT
2 YOU+ENDED YOU+KEYWORD YOU+MENDED YOU+NEGATIVE YOU+STOP YOU+WHO YOU+YOU YOU+again YOU+all
2 YOU+back YOU+didnt YOU+is YOU+knock YOU+no YOU+pack YOU+people YOU+quit YOU+since
2 YOU+spammers YOU+stop YOU+take YOU+understand a+BADMSG a+BEFORE a+END a+NEGATIVE a+TAKE
2 a+THIRD a+WRONG a+birthday a+building a+cherry a+colonoscopy a+drive a+fax a+fire a+fish
2 a+fixed a+kid a+kitchen a+lamp a+lawyer a+living a+patient a+plumber a+pool a+quieter
2 a+reason a+restraining a+roofer a+scale a+shop a+short a+solid a+wedding a+wrong a+yard
2 about+BODY about+DAY about+KINDS about+THINGS about+THIRD about+kids about+mattress about+my
2 about+your abs ac account+, account+FROM account+of adverts again+in against+MY against+the
2 aged+FROM aged+out ago+so ahead+, alerts+. alerts+are alerts+only all+LIST all+WHO all+of
2 all+over allergies altogether altogether+, am am+LIST am+NEG an and+0 and+DITCH and+GET
2 and+ME and+MENDED and+NUMBER and+PHONE and+TAIL and+YOU and+also and+could and+does and+for
2 and+have and+me and+number and+out and+quiet and+says and+stay and+yet and+youre another+one
2 answer+, answers answers+BEFORE any+SENDING any+chance any+day any+permission appointment+,
2 appt are+> are+actually are+fine are+handy are+unwelcome area arent arent+for as+MY as+my
2 as+soon ask+AGAIN ask+again asking+. at+EVENT at+once at+your automated avoid away+for
2 away+your baby+in back+what bacon+LIST bacon+roll balance balance+MESSAGES balance+PLURALS
2 balance+alerts bank+> be+GET be+REMOVE be+UNSUBBED be+close be+discontinued be+excused
2 be+from be+getting be+happier be+needing be+removed be+unsubscribed been+GET been+NEG
2 been+getting beeps before+breakfast behalf being+REPLIED being+left big+NEG bike+, billboard
2 billboard+> bin+MY birthday+KINDS birthday+PLURALS birthday+coupon birthday+offers bit+FROM
2 bit+of blasts blind block+ME block+TAIL block+me block+you blocked blocked+TIME blocking
2 blood+> boat+. book+, born both+> bout bout+the breakfast+. breaking brianna bro+THREAT
2 bro+im broke+> brother buddy+, building+I building+SUBJECT building+i burn burn+BEFORE
2 burn+it business business+BEFORE business+and business+days but+BADMSG but+DITCH but+ENDED
2 but+KEYWORD but+STOP but+do but+id button+to buying buying+a buzzing+> by+BEFORE by+TEXT
2 by+mail by+text by+this bye+felicia can+ALONE can+BADMSG can+GET can+NEG can+drop can+get
2 can+hardly can+only can+quit cancel+txts cant+I cant+SUBJECT cant+i cant+keep car+. car+in
2 case+. cease+, chain change+the changed+hands channel chapel charm charm+> chart chart+>
2 check+MY checked cherry cherry+on christ christmas+> city+> clearly clinic closed closures
2 clothes club+BEFORE club+and collects collects+BEFORE collects+THESE come+off come+on
2 communications+, comp complaint computer+> concern concerts consent+revoked contact+>
2 contact+by contacted+> copies copies+> copy+, costing costing+BEFORE costing+ME costing+TAIL
2 costing+VOC costing+me costs+BEFORE costs+ME costs+SUBJECT costs+TAIL costs+YOU costs+me
2 costs+you could+BEFORE could+KINDS could+MESSAGE could+MY could+REPLY could+SENDING
2 could+TEXT could+i could+text count+BEFORE count+MY coupon coupons+but coupons+with course+>
2 court+SUBJECT court+TIME court+if cousin+and cover cover+. cows credit+OTHER credit+THINGS
2 credit+card cringe cringe+, cute da data+> day+BEFORE dead+> dead+BEFORE dead+VOC
2 deals+THREAT deals+im decency decent delete+key delivery denied details didnt+DITCH died+.
2 ding+. dings dinner discontinued district disturb+BEFORE disturb+ME disturb+TAIL disturb+VOC
2 disturb+me ditch ditch+MY ditch+the dnc+BEFORE do+, do+MY do+NOT do+WANT do+me do+not
2 do+still do+that do+the dockets does+DOESNT does+NEG does+NOT does+not doesnt+BADMSG
2 doesnt+WISH dog+, dog+to doh dollars donation done+SENDING dont+. dont+REPLIED dont+WANT
2 dont+authorize dont+buzz dont+disturb dont+hit dont+leave dont+trust dont+work door+.
2 drive+> driver+> drives+> dry dry+BEFORE dry+up due+OTHER due+date duty eat+BEFORE eat+my
2 effective effective+BEFORE eh+, electronic electronic+LIST end+. end+BEFORE end+DAY end+VOC
2 end+on end+to end+today energy+FROM energy+of english enough+FROM enough+is enough+to
2 enrollment etc even+MY event ever+AGAIN ever+BEFORE ever+WANT ever+again ever+did ever+heard
2 every every+BEFORE every+week everything+else ex+. exactly+what exclamation
2 exclamation+point excused excused+FROM excused+from fact fam father father+BEFORE
2 father+passed favor fax+, fed fed+BEFORE fed+up federal feelings felicia fella file+BEFORE
2 file+VOC find+BEFORE find+THESE find+THIRD fine+with fire+station first+BEFORE first+one
2 first+time fish+tank fix fix+BEFORE fixed+income flies folks food food+poisoning foot+in
2 for+> for+MY for+THINGS for+anything for+checking for+her for+my for+some for+tuesday
2 forever+> forget+SUBJECT four+THINGS free+, free+lip freeze frighten from+KINDS from+LIST
2 from+MESSAGE from+REMOVE from+REPLY from+TEXT from+THESE from+VOC from+YOU from+a
2 from+deleting from+text from+the from+these from+u froze ftc fundraiser+ones furnace
2 further+> further+BEFORE further+by future+> future+BEFORE gave+BEFORE gave+ME gave+TAIL
2 gave+me gave+this gave+you get+DEAR get+MENDED get+PULL get+REMOVED get+THESE get+another
2 getting getting+BEFORE getting+THIRD gift gigs girl give+CONSENT give+MENDED give+MY
2 give+permission giving gloss gloves+on go+, goes+on going gone+since good+BEFORE good+VOC
2 good+without goody+, got+on grand grandson grateful+SUBJECT grateful+TIME grateful+if grown
2 grown+, gtfo guards guess+> guess+SUBJECT guess+who gummies gutters+> guy+> handles+MY
2 handles+the hands hands+> happens+> happier harassing hardly has+DOESNT have+GAVE have+seen
2 have+some having he+DOESNT he+DONT hearing+about heart+> heaven help+ME help+TAIL help+VOC
2 help+me her her+. her+FROM her+off her+rest here+DOESNT here+NEG here+NOT here+SUBJECT
2 here+VOC here+YOU here+not here+so here+you heres hes+with hi+and him+BEFORE him+FROM
2 him+off hire+> his+PHONE his+THIRD hittin honey honey+> hop hour hour+and hour+in house+TIME
2 how+2 how+> hurts hurts+FROM hurts+from i+ALONE i+DAY i+am i+come i+decline i+drive i+get
2 i+joined i+made i+never i+own i+report i+said i+screenshot i+see i+shut i+sleep i+thought
2 i+throw i+want i+wasnt i+win i+wont id+been id+recommend if if+your ignoring ill+TAKE
2 ill+come im+GAVE im+all im+blocking im+broke im+calling im+cancelling im+fed im+finished
2 im+out im+sure im+vegan important important+> in+OTHER in+TIME in+august in+fact in+for
2 in+heaven in+law in+may in+peace in+small included included+> income income+> invitations
2 inviting ipad ipad+> is+KINDS is+MESSAGE is+REPLY is+YOU is+against is+enough is+more
2 is+sore is+text is+worth is+you isnt+my it+DAY it+again it+as it+by it+loud it+makes it+may
2 it+open it+out it+please it+that it+up it+would itd+be itll itll+be its+SENDING its+done
2 its+for its+now its+worth ive+REMOVED ive+gone ive+thrown j january+and job+now joke joke+.
2 junk+. jury jury+duty just+ALONE just+BADMSG just+ENDED just+GAVE just+GET just+KEYWORD
2 just+STOP just+WANT just+WISH just+as just+for just+have just+my just+stop just+tell k+>
2 keep+GET keep+REPLY keep+a keep+getting keep+going keep+it keep+replying keep+telling
2 keep+those keep+writing keyboard kid+BEFORE kid+MY kid+VOC kid+that kidding kidney
2 kids+BEFORE kids+CALL kids+PHONE kids+clothes kids+phone kindly+ALONE kindly+NEG kindly+STOP
2 kindly+TAKE know+my know+what lady+SUBJECT last+PHONE last+month last+nerve last+tuesday
2 last+week laundry laundry+room law+OTHER law+works leave+an leave+off leave+this left+BEFORE
2 left+alone left+the less+FROM lets+keep letters+, lied+to lifetime+. like+DEAR like+I
2 like+MY like+SUBJECT like+someone line+AGAIN line+again links lip+gloss list+to listings
2 listings+any lists+> live loan+MESSAGES local lol+DITCH lol+NEG lol+NEGATIVE lol+VOC lol+can
2 lol+no long+walk longer+GAVE longer+WANT longer+with look loose+> loud+BADMSG loud+BEFORE
2 loud+NEG loud+enough love+YOU love+the machine mad+, magic magic+word mail+. mail+a mailbox
2 mair make+THESE make+this makes mam man+, man+to map march+. march+> market marketing+>
2 marking massage mate+MY may+> may+GAVE may+NEG may+as may+concern me+TIME me+abt me+both
2 me+his me+loose me+only me+open me+what mean means+ALONE means+BEFORE means+NEG means+STOP
2 means+SUBJECT meet menu+LIST menu+MESSAGES menu+NEG menu+SENDING menu+texts merch message+?
2 message+that messages+FROM messages+STOP messages+SUBJECT messages+THIRD messaging met mi
2 mi+BEFORE middle middle+FROM middle+of minutes+, minutes+and miss+ME miss+TAIL miss+VOC
2 miss+me mobile+LIST mobile+MESSAGES mobile+PLURALS mobile+alerts month+. months+ago moon
2 more more+EVENT more+FROM more+LIST more+MESSAGE more+and more+birthday more+dings
2 more+notifications more+time morning+. mother+> mothers+BEFORE move mum+is my+BEFORE my+BODY
2 my+appointment my+baby my+bill my+coffee my+details my+eyes my+fone my+house my+husband
2 my+ipad my+late my+line my+nephew my+number my+own my+patience my+resignation myself
2 nah+DONT nah+I nah+SUBJECT nah+dont nah+fam nah+we name+and name+should negative nephew
2 nerve never+BEFORE never+GET never+buying never+miss never+see never+set never+was
2 new+BEFORE next+KINDS next+MESSAGE next+TEXT nice nicely nine+BEFORE nine+LIST nine+MESSAGES
2 nine+SENDING nine+messages no+? no+BADMSG no+CONSENT no+political no+reminders no+roof
2 no+text no+thank no+way no+wish none none+of north north+BADMSG north+END north+ENDED
2 north+KEYWORD north+end not+> not+AGAIN not+ENDED not+GET not+MESSAGE not+asking not+for
2 not+get not+happen not+him not+need not+opt not+say not+stop not+the not+use not+your notary
2 note+BEFORE note+of nothing+SUBJECT nothing+more notice+to noticeboard now+, now+the
2 number+is number+was o+p of+1 of+MY of+VOC of+YOU of+a of+one of+that of+there off+SENDING
2 off+here off+please off+today oil ok+but old+. omg+ALONE omg+I omg+STOP omg+SUBJECT omg+i
2 on+OTHER on+YOU on+account on+for on+monday on+sunday on+that on+wednesday once+. one+DOESNT
2 one+DONT one+I one+NUMBER one+PHONE one+SUBJECT one+YOU one+day one+goes one+i one+was
2 one+you ones+DITCH ones+VOC ones+are only+GET only+KINDS only+REPLY only+TAKE only+WISH
2 only+for only+get only+signed only+thing open+EVENT openings opt+for opted+FROM opted+out
2 or+AGAIN or+TEXT or+VOC or+YOU or+a or+do or+ever or+i or+is or+later or+what or+you
2 order+is oregon our out+0 out+I out+VOC out+here out+my outages over+. own+CALL own+PHONE
2 own+phone pager paper paper+copy park+. party+, passed+in patience+. patient+there
2 pays+BEFORE peace+and people people+TIME people+WANT people+WISH people+at people+like
2 person+, person+to pester phone+FROM phone+again phone+but phone+buzzes phone+for phone+goes
2 phone+is phone+that phone+to phones pickup+THINGS picture+BEFORE pier pill ping place plan+>
2 plan+and please+. please+HEY please+NEG please+VOC please+be please+get please+have
2 please+lol please+with pls+DOESNT pls+DONT pocket point+> poisoning polls practice+>
2 prefer+to press+BEFORE press+to pretty pretty+BEFORE pretty+MENDED pretty+VOC pretty+please
2 prices private+. probation problem+. program promised+id promos+codes pta+fundraiser
2 public+> pull+the quieter quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone quit+ASKED
2 quit+SEND quit+SPAMMING quit+asking quit+sending quotes+BEFORE raffle+. raise+VOC rather+NEG
2 rather+VOC rather+YOU rather+you reaching+FROM reaching+out read+MY read+the reading
2 reading+, ready+to real+> really+? reason+> receive+NEG receive+nothing receiving
2 receiving+BEFORE receiving+MY receiving+THESE receiving+these recommend+? recommend+SUBJECT
2 recommend+VOC recommend+YOU recommend+you record+, recovery red refill+BEFORE refill+LIST
2 refuse relationship+is reminder reminder+, reminders reminders+BEFORE reminders+VOC
2 reminders+in remoove remoove+MY remov remove+me removed+, removed+on reno reno+> rental
2 replied+BADMSG replied+ENDED replied+KEYWORD replied+STOP request+. request+> request+to
2 require resignation resignation+FROM resignation+from restaurant restraining
2 restraining+OTHER restraining+THINGS restraining+order result results+, results+> retire
2 retired retired+. revoking ribs right+? right+TIME right+after right+word ring rings
2 rings+in robot rolls roof+. roofer roofing roofing+> room+. roses roster+. ruth s s+t
2 said+BADMSG said+NEG said+STOP said+so said+stop sake sales same+> says+ENDED says+KEYWORD
2 says+STOP says+VOC says+YOU says+you scale+FROM scale+of schedule+> scratch+ME scratch+TAIL
2 scratch+me scratch+my screenshot screw screw+SUBJECT screw+VOC screw+YOU screw+you sea+>
2 security+THINGS security+codes see+the see+this see+to see+what send+ME send+TAIL send+VOC
2 send+me send+more sending+> sending+VOC sent+it sent+to seriously seriously+, service
2 set+foot shall+we she+NOT she+PLURALS she+THREAT she+calls she+died she+gets she+has she+is
2 she+isnt shes+0 shes+DAY shes+a short+pier should+come shove shove+your shut+this signed
2 signed+up signing+BEFORE signing+up silence+> silence+BEFORE silence+MENDED silence+VOC
2 silence+please since+MY since+christmas since+spring since+the sir sit skip smh smses sneak
2 so+. so+ENDED so+KEYWORD so+MY so+grateful so+whats sober socks+> sofa+, sold+VOC solid+and
2 somebody+else someone someone+END something+TIME somewhere sooner+BADMSG sooner+DOESNT
2 sooner+NEG sooner+NOT sooner+eat sooner+not sore sore+FROM sore+from sorry+> sorry+to south
2 spammers spammers+> spare+BEFORE spare+ME spare+TAIL spare+VOC spare+me special sports
2 spring spurs starting+with station still+MENDED still+SEND still+getting stock+LIST
2 stock+MESSAGES stock+PLURALS stock+alerts stop+% stop+0 stop+GET stop+MENDED stop+OTHER
2 stop+SPAMMING stop+SUBJECT stop+THREAT stop+bothering stop+checking stop+coming stop+period
2 stop+telling stop+the stopped+MY store+. story+FROM stpo stress+. stress+> stuck stuff+.
2 stuff+> subscribe+BEFORE subscription+> sun sunday+. sunday+> supper surveys swear+BEFORE
2 t+o ta+> tag tak take+MY take+for take+her take+me take+note taken talking+to taxi tcpa
2 telephone+and tell+ME tell+TAIL tell+me telling+SUBJECT telling+YOU telling+you test+results
2 text+? text+DEAR text+NEGATIVE text+OTHER text+THREAT text+again text+meant text+no
2 text+subscription text+the text+your textin texting+a texting+my texting+the texts+.
2 texts+DOESNT texts+DONT texts+NEG texts+NOT texts+are texts+be texts+for texts+to texts+yes
2 tf than+my thank+you that+NOT that+REPLIED that+THREAT that+come that+goes that+if that+im
2 that+said that+yours thatll thats+it the+19th the+ALONE the+DITCH the+KINDS the+REMOVE
2 the+ac the+ads the+appointment the+birthday the+class the+day the+delete the+delivery
2 the+discount the+district the+emergency the+energy the+executor the+flies the+ftc
2 the+gutters the+large the+laundry the+letter the+listings the+marketing the+messages
2 the+middle the+north the+number the+off the+offers the+paper the+political the+polls
2 the+practice the+rest the+ribs the+rolls the+spring the+straw the+sun the+texting the+texts
2 the+timeshare the+tracking the+trouble the+village the+volunteer the+world then+SUBJECT
2 then+i then+it there+. there+is there+since there+with these+FROM these+MENDED these+NEG
2 these+OTHER these+SUBJECT these+THREAT these+VOC these+again these+costs these+notifications
2 these+so these+things these+to these+would thing+> thing+I thing+for things think+I
2 think+THREAT think+ill think+it thinks+its this+, this+ALONE this+ENDED this+FROM this+MY
2 this+NOT this+again this+and this+here this+isnt this+last this+line this+list this+my
2 this+service this+thread this+would those+VOC thoughts thoughts+NEG through+it throw+BEFORE
2 throw+MY throw+this thrown thumb+hurts ticket tickets+, time+YOU times+do tired+. to+,
2 to+ASKED to+BADMSG to+ME to+NOT to+TAIL to+THESE to+WISH to+all to+another to+answer
2 to+change to+contact to+make to+marketing to+meet to+not to+oregon to+receive to+take
2 to+tell to+texts to+turn told+the told+u told+your tomorrow+, too+. too+BEFORE too+much
2 top+, tours town track+FROM track+of traded+MY trail tree+and trim trouble truck+> trucker
2 tuesday+and tuition tulsa+. turn turn+BEFORE turn+FROM turn+VOC twice+. two+TIME two+cats
2 two+hours two+stops txt txt+BEFORE u+2 u+DOESNT u+KINDS u+MESSAGE u+REPLY u+SENDING u+TEXT
2 u+cant u+have u+text una uncheck uncheck+BEFORE uncheck+it undo+BEFORE unless unless+MY
2 unless+the unsolicited+. unsub+> unsub+BEFORE unsub+ME unsub+TAIL unsub+VOC unsubcribe
2 unsubscibe unsubscribe unwelcome up+already up+your update+your ur+LIST us us+in used+MY
2 used+my vacancies vanish vanish+> village vip+club visitor w+> walk+FROM walk+off want+FROM
2 want+LIST want+MESSAGES want+NEG want+SENDING want+SUBJECT want+em want+nothing want+off
2 want+that want+these want+this want+you wanting wants+MY wants+THESE wants+these was+MENDED
2 was+fine was+two watchman we+> we+DOESNT we+DONT we+ENDED we+end we+go we+take wear+,
2 weather+LIST weather+MESSAGES webinars wedding wedding+gift week+TIME week+before weekly
2 well+. what+for what+my whatever+list whatever+this whats+this when when+a when+is when+its
2 when+to where+VOC where+YOU where+is white+BEFORE whitening who+NEG who+REPLIED who+cares
2 who+do who+does who+said who+the whom+BEFORE whom+it wife wife+says will+DOESNT will+NEG
2 willful win+something wipe wipe+MY wipe+my wishes with+ME with+MESSAGE with+TAIL with+a
2 with+sms with+us withdraw withdrawn without+THESE without+these woman work+is world worse
2 worse+than worth+SUBJECT would+BADMSG would+END would+ENDED would+KEYWORD would+love wound
2 wound+BEFORE wreath writing+> wrong+BODY wrong+person wrong+tree wrong+with x+TAIL x+VOC
2 yall+. yard+sign year+. year+old yes+MENDED yes+please yesterday+. yo+NEG you+BADMSG
2 you+BEFORE you+CALL you+DAY you+MENDED you+NEG you+NOT you+WHO you+YOU you+again you+all
2 you+back you+could you+didnt you+have you+knock you+my you+pack you+people you+said
2 you+since you+spammers you+stop you+take you+understand your+billboard your+computer
2 your+move your+numbers your+persistence your+restaurant your+store your+time youre+FROM
2 youre+SPAMMING youre+worse youve+REPLIED youve+texted youve+won yrs
3 " "+KINDS "+at %+% *+. ,+" ,+BADMSG ,+BLOCK ,+CALL ,+EVENT ,+GET ,+OTHER ,+PHONE ,+VOC
3 ,+another ,+blocked ,+driver ,+effective ,+farewell ,+for ,+get ,+gloves ,+goodbye ,+had
3 ,+lift ,+moved ,+pizza ,+silence ,+ta ,+unsubscribe ,+violets ,+we ,+whatever ,+your .+,
3 .+BADMSG .+ENDED .+GAVE .+HEY .+PULL .+TAIL .+THESE .+THREAT .+TIME .+absolutely .+blocked
3 .+buzz .+carry .+consent .+delete .+do .+eat .+everything .+fix .+grandpas .+here .+kill
3 .+leave .+lose .+make .+moved .+next .+one .+our .+p .+pack .+plese .+pretend .+scratch
3 .+season .+second .+see .+since .+skip .+somewhere .+sotp .+stopp .+stopppp .+think .+three
3 .+turn .+unsolicited .+unsubscribe .+unsuscribe .+ur .+wanna .+wipe .+yall 0+BEFORE 0+before
3 0+of 0+texts 0+year 2+ENDED 7726 7726+> ?+FEEL ?+end AGAIN AGAIN+BEFORE AGAIN+n AGAIN+on
3 ALONE+% ALONE+DAY ALONE+DOESNT AUTHORITY+. AUTHORITY+consumer BADMSG+from BADMSG+please
3 BADMSG+the BADMSG+up BEFORE+# BEFORE+AGAIN BEFORE+CONSENT BEFORE+ENDED BEFORE+MY
3 BEFORE+NEGATIVE BEFORE+REVOKE BEFORE+SPAMMING BEFORE+UNSUB BEFORE+already BEFORE+before
3 BEFORE+both BEFORE+buzzes BEFORE+city BEFORE+doesnt BEFORE+donation BEFORE+done
3 BEFORE+elsewhere BEFORE+fix BEFORE+goes BEFORE+goodbye BEFORE+if BEFORE+lifetime BEFORE+may
3 BEFORE+messages BEFORE+n BEFORE+no BEFORE+phones BEFORE+picture BEFORE+quit BEFORE+rental
3 BEFORE+should BEFORE+things BEFORE+times BEFORE+your BODY+DOESNT BODY+NEG BODY+NOT BODY+not
3 BODY+once CALL+again CALL+going CALL+is CALL+to CONSENT+, CONSENT+REVOKE DAY+BEFORE
3 DAY+DOESNT DAY+I DAY+REPLIED DAY+i DAY+year DEAR DEAR+LOSE DEAR+REMOVE DEAR+remove
3 DITCH+ENDED DITCH+KEYWORD DITCH+ME DITCH+TAKE DITCH+take DITCH+u DOESNT+. DOESNT+AGAIN
3 DOESNT+I DOESNT+REMOVED DOESNT+afford DOESNT+agree DOESNT+be DOESNT+buying DOESNT+call
3 DOESNT+come DOESNT+disturb DOESNT+for DOESNT+i DOESNT+message DOESNT+signing DOESNT+welcome
3 DONT+. DONT+TEXT DONT+agree DONT+do DONT+need DONT+see END+> END+MENDED END+MY ENDED+>
3 ENDED+DAY ENDED+blowin ENDED+coming ENDED+thing FEEL+but FEEL+to FROM+. FROM+KINDS
3 FROM+REPLY FROM+SENDING FROM+THESE FROM+for FROM+here FROM+out FROM+reminder FROM+text
3 FROM+u FROM+who FROM+yesterday GAVE+by GAVE+my GET+in GET+lost GET+some HEY+dont HEY+your I
3 I+BEFORE I+REPLIED I+UNSUB I+can I+come I+pass I+resigned I+unsubscribe I+withdraw
3 KEYWORD+DAY KEYWORD+blowin KEYWORD+coming KEYWORD+thing KINDS+? KINDS+AGAIN KINDS+I
3 KINDS+THREAT KINDS+i KINDS+that LIST+I LIST+MENDED LIST+NOT LIST+about LIST+any LIST+can
3 LIST+help LIST+in LOSE+LIST LOSE+ME LOSE+MESSAGES LOSE+SENDING LOSE+YOU LOSE+me ME+AGAIN
3 ME+again ME+both ME+of ME+out MENDED+# MENDED+GET MENDED+ME MENDED+NUMBER MENDED+REVOKE
3 MENDED+STOP MENDED+VOC MENDED+fix MENDED+give MENDED+guy MESSAGE+AGAIN MESSAGE+again
3 MESSAGE+that MESSAGES+FROM MESSAGES+NEG MESSAGES+a MY+CONSENT MY+NEG MY+REGULATOR MY+REMOVE
3 MY+TAKE MY+WHO MY+WISH MY+YOU MY+aint MY+answers MY+app MY+as MY+be MY+bill MY+boat
3 MY+counter MY+coupons MY+door MY+drain MY+family MY+father MY+fill MY+food MY+fundraising
3 MY+hint MY+lifetime MY+list MY+locks MY+lord MY+moon MY+motivational MY+notifications MY+pta
3 MY+roof MY+roommate MY+rush MY+sign MY+spanish MY+specials MY+subscriber MY+to MY+water
3 MY+weather NEG+CALL NEG+CONSENT NEG+GET NEG+I NEG+REMOVED NEG+SENDING NEG+SPAMMING NEG+TEXT
3 NEG+VOC NEG+afford NEG+agree NEG+be NEG+blowin NEG+buying NEG+come NEG+consent NEG+disturb
3 NEG+from NEG+further NEG+going NEG+i NEG+jim NEG+need NEG+ok NEG+please NEG+promotional
3 NEG+sent NEG+signing NEG+thx NEG+welcome NEG+wish NEG+your NEGATIVE+ALONE NEGATIVE+DAY
3 NEGATIVE+FEEL NEGATIVE+LIST NEGATIVE+MENDED NEGATIVE+STOP NEGATIVE+on NEGATIVE+stop
3 NEGATIVE+the NEGATIVE+thx NOBODY+FROM NOBODY+to NOT+HEY NOT+KINDS NOT+REPLIED NOT+SENDING
3 NOT+be NOT+been NOT+ever NOT+ok NOT+signing NOT+welcome NUMBER+? NUMBER+and OTHER+. OTHER+MY
3 OTHER+for OTHER+this OTHER+times OTHER+updates PHONE+. PHONE+BEFORE PHONE+HEY PHONE+MESSAGES
3 PHONE+from PHONE+going PHONE+out PHONE+through PLURALS+BEFORE PLURALS+I PLURALS+SUBJECT
3 PLURALS+VOC PLURALS+help PLURALS+i PULL+me PULL+of RECEIVE REMOVE+, REMOVE+TAIL REMOVED+,
3 REMOVED+of REMOVED+on REPLIED+> REPLIED+NEGATIVE REPLIED+goodbye REPLIED+no REPLIED+of REPLY
3 REPLY+. REPLY+AGAIN REPLY+of REVOKE REVOKE+> SEND+> SEND+OTHER SENDING SENDING+DEAR
3 SENDING+DOESNT SENDING+DONT STOP+DOESNT STOP+SENDING STOP+VOC STOP+blowin STOP+coming
3 STOP+please SUBJECT+BADMSG SUBJECT+CALL SUBJECT+DAY SUBJECT+ENDED SUBJECT+TEXT SUBJECT+and
3 SUBJECT+isnt SUBJECT+moved SUBJECT+must SUBJECT+replied SUBJECT+resigned SUBJECT+see
3 SUBJECT+withdraw SUBJECT+write TAIL+AGAIN TAIL+again TAIL+both TAIL+of TAIL+out TAKE+BEFORE
3 TAKE+LOSE TAKE+OTHER TAKE+her TAKE+in TAKE+lost TAKE+us TEXT+. TEXT+AGAIN TEXT+THIRD
3 TEXT+again TEXT+somebody TEXT+that THESE+AGAIN THESE+MENDED THESE+VOC THESE+again THESE+and
3 THESE+any THESE+for THINGS+I THINGS+LIST THINGS+SUBJECT THINGS+THIRD THINGS+WANT THINGS+WISH
3 THINGS+bank THINGS+i THIRD+PHONE THIRD+dont THIRD+handles THIRD+passed THIRD+remove
3 THIRD+since THREAT+0 THREAT+DAY THREAT+un TIME+dinner TIME+is TIME+to TIME+youre UNSUB+on
3 UNSUBBED VOC+STOP VOC+both VOC+confirmed VOC+could VOC+have VOC+im VOC+keep VOC+lol VOC+may
3 VOC+of VOC+press VOC+share VOC+snaked VOC+take WANT+BODY WANT+for WANT+of WHO+that WISH+BODY
3 WISH+SUBJECT WISH+THESE WISH+be WISH+but WISH+of WISH+there WRONG+# WRONG+MENDED WRONG+THIRD
3 WRONG+guy WRONG+number YOU+BEFORE YOU+KINDS YOU+MESSAGE YOU+REPLY YOU+and YOU+are YOU+but
3 YOU+confirmed YOU+could YOU+have YOU+keep YOU+may YOU+snaked YOU+text YOU+think a+NEG
3 a+button a+fella a+ghost a+hint a+human a+joke a+line a+loan a+mattress a+no a+timeshare
3 a+weak about+> absolutely afford after+this again+VOC again+n again+on agreed agreed+to
3 ah+NEG all+SENDING all+TEXT alone+? am+DOESNT am+NOT am+not an+FROM an+exam an+off an+old
3 and+TAKE and+all and+quit and+this and+would answer any any+CONSENT any+MENDED anymore+>
3 anything+else apparently appointments+, are+grown are+useful as+FROM as+junk as+of
3 asking+nicely at+dinner attorney+generals away+. b balance+LIST be+BADMSG be+all be+included
3 because+BEFORE been+PULL been+REMOVED been+asking been+real before+one being being+SUBJECT
3 believe+in bike bills bills+0 bills+DAY block+> block+BEFORE block+VOC blood blue+, boat
3 boss building+> but+MENDED but+let but+please but+the but+this button+, buzz+FROM buzz+off
3 buzzes by+SENDING by+tonight cake can+ENDED can+KEYWORD can+TAKE can+take can+u cancel+LIST
3 cancel+MESSAGES cancel+SENDING cant+CALL cant+TAKE cant+afford cant+call cant+take card
3 carry+on cease+. chance change+my changed+since check+the chemist choose city class+BEFORE
3 clear+FROM close+> close+the closed+and closings club+> codes colonoscopy come+BEFORE
3 come+down coming+. communications company+> competitions computer concern+. congrats
3 consent+, consent+REVOKE consider+ME consider+TAIL consider+VOC consider+me constant
3 constant+SENDING consumer contact+is contain correspondence costs costs+VOC cured day+VOC
3 day+now days dealt dealt+with dear dear+> delete dementia dementia+and dentist did+I did+i
3 didnt+LOSE didnt+NEG didnt+forget ding dinner+BEFORE dirt disturb dnc do+ASKED do+BEFORE
3 do+ME do+TAIL do+WISH do+a do+one do+tell do+want doctor+says doesnt+ENDED doesnt+KEYWORD
3 done+, dont dont+OTHER dont+agree dont+need door+closed down+there dozen dozen+> drain drive
3 driver due each either+way else+, elsewhere+> emergency events events+> every+KINDS
3 every+MESSAGE ex exam+> facebook+group family farewell+, feed fifth fill+FROM fill+of
3 finance find find+DEAR fine+> follow food+THIRD food+bank for+appointments for+real forever
3 forever+, forgetting form+for friends from from+MY from+SENDING from+here from+now
3 fundraiser funny funny+, gave+MY gave+VOC generals get+in get+lost get+these ghost+> give
3 given go+KINDS go+MESSAGE go+REPLY go+SENDING go+TEXT go+and go+text goes gone google got+a
3 grandpas group+by had+MY had+my has has+BEFORE has+NOT has+dementia has+had has+not has+to
3 have+an he+dont hear hear+about heart+BEFORE hell+> hint+> hire holler i i+NOT i+REVOKE
3 i+UNSUB i+can i+know i+look i+replied i+resigned i+unsubscribe i+withdraw id+WANT id+WISH
3 id+like ignoring+BEFORE im+0 im+DAY im+un in+WANT in+WISH in+january in+leeds in+need
3 in+plain in+the in+tulsa inbox+> info+> interested+ENDED interested+KEYWORD interested+NEG
3 interested+STOP is+, is+NEGATIVE is+bad is+closed is+for is+no is+on is+over it+. it+ENDED
3 it+KEYWORD it+for it+work its+DAY its+SUBJECT its+YOU its+important its+you ive jim joined
3 judge+. just+NEG keep key kindly+DITCH knock+BEFORE knock+it know+the lamp lasagna
3 last+THIRD last+WHO last+guy last+two law leave+FROM leeds leeds+, let+MY lets lift
3 lift+BEFORE lift+it like+ALONE like+ENDED like+KEYWORD like+i like+my line+BEFORE
3 line+through link+> lists loan+, locks long+, longer+wish lord+BEFORE lose+MY love ma mail
3 make make+SUBJECT make+VOC make+it make+you makes+MY makes+my many+NUMBER many+numbers march
3 market+> me+AGAIN me+again me+go me+know me+of means meet+THIRD mental message+ME
3 message+TAIL message+VOC message+me messages+> messages+at met+> mistake+. monthly
3 more+KINDS more+TEXT more+donation more+pictures more+to motivational motivational+KINDS
3 motivational+quotes much+, my+# my+CONSENT my+END my+THINGS my+attorney my+ex my+father
3 my+fill my+kids my+nuber my+roommate myself+> n+GET n+see nah+VOC need+BODY need+FROM
3 need+of never+REPLY never+SENDING never+text news+is next+REPLY next+SENDING next+text nicer
3 no+> no+DAY no+ENDED no+KEYWORD no+LIST no+MENDED no+MY no+on no+the no+thx none+FROM nope+.
3 not not+HEY not+KINDS not+REPLIED not+SENDING not+be not+ever not+ok not+signing not+welcome
3 nothing+promotional now+on now+or numba number+? numbers+do o+. of+reminder of+this of+today
3 of+who off+FROM off+MENDED off+of off+or offers+> oh ok ok+, ok+thats old+HEY old+VOC
3 old+WHO old+man on+> on+REPLY on+here once+in one+VOC one+lifetime ones+. only+. only+WANT
3 only+want only+when or+SUBJECT or+any our+WHO our+family out+> out+out over+and own
3 own+BEFORE own+OTHER owned owned+a pack+BEFORE paid+for pain+in part passed pays peace
3 people+. people+> period+> permanently+> permission+for persistence person+VOC phone+AGAIN
3 phone+going pickup picture pictures+FROM pictures+of plain please+fix please+give pls+STOP
3 plug plug+on point practice promised promotional+> pta pull+MY put+a put+my quit+with
3 quite+BADMSG quite+BEFORE quite+NEG quite+enough rather+DOESNT rather+NOT rather+not
3 reached+MY reached+the ready+but real+, recommend red+, reminders+, reminders+help remove+>
3 replied+BEFORE replied+NEG replies+> reply reply+FROM reply+of reported+to resigned
3 resigned+FROM resigned+from roommate roommate+GAVE run+, said+ALONE said+ENDED said+KEYWORD
3 said+goodbye says+0 says+DAY schedule scrap scratch+BEFORE scratch+MY scratch+VOC
3 second+ALONE second+BADMSG second+ENDED second+KEYWORD second+NEG second+STOP second+stop
3 see+my seeing send+. send+> send+OTHER sending+ME sending+TAIL sending+me separate shoo
3 shoo+> shut+> shut+MY shutoffs signed+BEFORE since+BEFORE since+DAY sister+BEFORE
3 skip+BEFORE skip+ME skip+TAIL skip+VOC snaked so+the so+to sock solar someone+LOSE
3 someone+REMOVE someone+SUBJECT someone+remove somewhere+theres sooner sotp spoke stalker+.
3 state+consumer stay still+SENDING stock stop+DAY stop+DOESNT stop+MY stop+VOC stop+or
3 stop+please stop+with stopp stopppp story story+hour stpo+> stress stuff+, subscriber
3 swear+it sweetie swiping t tables tacos tag+BEFORE tag+VOC take+ME take+TAIL take+VOC
3 take+him take+this telling+ME telling+TAIL text+. text+AGAIN text+LIST texted+by texting+MY
3 than+MY thanks+but that+SUBJECT thats+me the+ENDED the+KEYWORD the+REGULATOR the+TAKE
3 the+answers the+boat the+counter the+coupons the+dog the+food the+fundraising the+hint
3 the+locks the+lord the+mailbox the+moon the+motivational the+pta the+rush the+specials
3 the+town the+water the+weather there+were thes these+AGAIN these+and these+for thing+.
3 thing+i thinks this+AGAIN this+as this+city this+doesnt this+lifetime this+off this+phones
3 this+thing those+> thought+SUBJECT throw tickets time+. time+you times+are to+7726
3 to+AUTHORITY to+BEFORE to+DEAR to+DOESNT to+KINDS to+LIST to+REGULATOR to+THIRD to+TIME
3 to+VOC to+cut to+hell to+keep to+someone to+these to+whom tracking tree true true+> turn+0
3 turn+DAY turn+MY turn+off turned+off un+PULL un+add understand unsolicited unsubscribe+on
3 unsubscribed unsuscribe up+for up+with void walk+BEFORE wanna+be want+THESE want+an
3 warehouse warnings was+DOING was+REMOVED was+UNSUBBED was+a was+unsubscribed water+shutoffs
3 we+BEFORE we+moved we+never weak weather week+REPLIED weekly+KINDS welcome+on well+>
3 well+talk were+a what+I what+i what+part whatever+LIST where+SUBJECT whichever whichever+one
3 who+. who+ASKED who+wants whoever+GAVE whoever+gave whom wife+and will+> will+BEFORE word
3 write write+> wrong+# wrong+BEFORE wrong+NUMBER wrong+THIRD wrong+guy yall+> yall+BEFORE
3 years+ago you+VOC you+and you+confirmed you+dont you+in you+keep you+may you+think your+LIST
3 your+MESSAGES your+NUMBER your+coupons your+mother your+way youre+GET youre+getting
3 youre+still youve+reached
4 ,+HEY ,+LOSE ,+MENDED ,+dear ,+either ,+his ,+if ,+now ,+phone ,+stop .+BLOCK .+DITCH .+I
4 .+NOT .+VOC .+YOU .+ah .+be .+close .+enough .+for .+funny .+goodbye .+ill .+ion .+let .+new
4 .+not .+now .+o .+on .+put .+roses .+so .+sod .+take .+there .+third .+whoever .+whoevers
4 .+wrng .+wrong 0+an ?+BADMSG ?+END ?+a AGAIN+VOC ALONE+, ALONE+w ALONE+with ASKED+nicely
4 BADMSG+BEFORE BADMSG+DAY BADMSG+THIRD BADMSG+VOC BADMSG+w BEFORE+> BEFORE+ALONE
4 BEFORE+DOESNT BEFORE+DONT BEFORE+LIST BEFORE+again BEFORE+ago BEFORE+and BEFORE+asking
4 BEFORE+better BEFORE+bye BEFORE+did BEFORE+go BEFORE+going BEFORE+horse BEFORE+maam
4 BEFORE+mas BEFORE+open BEFORE+three BEFORE+to BEFORE+way BEFORE+work CALL CALL+AGAIN CALL+MY
4 CALL+my CONSENT DAY+an DAY+texts DITCH+MY DITCH+STOP DITCH+do DITCH+go DOESNT+> DOESNT+HEY
4 DOESNT+about DOESNT+agreeing DOESNT+consented DOESNT+keep DOESNT+wanted DOESNT+will
4 DONT+come DONT+consented DONT+wanted END+LIST END+MESSAGES END+SENDING END+the ENDED+ASKED
4 ENDED+SPAMMING ENDED+THESE ENDED+w EVENT+BEFORE FROM+MENDED FROM+SUBJECT FROM+YOU FROM+now
4 FROM+today GET+messages HEY HEY+shes HEY+this HEY+ur I+NOT I+REVOKE I+THINGS I+check I+gotta
4 I+replied I+said I+see I+sit I+will KEYWORD+ASKED KEYWORD+SPAMMING KEYWORD+THESE KEYWORD+w
4 KINDS+MENDED KINDS+to LIST LIST+> LIST+but LOSE+BEFORE LOSE+SUBJECT LOSE+this LOSE+you
4 ME+about ME+for MENDED+NEG MENDED+NEGATIVE MENDED+WHO MENDED+no MESSAGE+? MESSAGES+, MY+?
4 MY+FROM MY+NOT MY+NUMBER MY+SEND MY+SUBJECT MY+THREAT MY+again MY+answer MY+appointment
4 MY+building MY+city MY+daughters MY+ex MY+feed MY+first MY+fone MY+girl MY+giving MY+holiday
4 MY+is MY+kids MY+machine MY+monthly MY+nuber MY+phone MY+phones MY+plug MY+previous MY+send
4 MY+state MY+tables MY+thumb MY+would NEG+SEND NEG+agreeing NEG+consented NEG+key NEG+mas
4 NEG+w NEG+will NEGATIVE+DONT NEGATIVE+dont NEGATIVE+mas NEGATIVE+to NOT NOT+TEXT NOT+about
4 NOT+agreeing NOT+in OTHER+KINDS OTHER+LIST OTHER+PLURALS OTHER+changes PHONE+? PLURALS+.
4 PLURALS+but PULL+, REGULATOR+> REMOVE+ME REMOVE+me REPLIED+by REPLIED+bye REPLY+has
4 REPLY+yes SEND+? SEND+ME SEND+TAIL SEND+VOC SEND+me SENDING+, SENDING+NEG SENDING+to STOP+>
4 STOP+MENDED STOP+MY STOP+SPAMMING STOP+this SUBJECT+. SUBJECT+REVOKE SUBJECT+THINGS
4 SUBJECT+are SUBJECT+check SUBJECT+is SUBJECT+may SUBJECT+silence SUBJECT+take SUBJECT+to
4 SUBJECT+wants SUBJECT+will TAIL+for TAKE+? TAKE+ME TAKE+THIRD TAKE+off TEXT+BEFORE TEXT+DEAR
4 THESE+> THIRD+SUBJECT THIRD+isnt THIRD+who THREAT+SUBJECT THREAT+on THREAT+opting TIME+END
4 TIME+my TIME+silence UNSUB+me UNSUBBED+. VOC+> VOC+FROM VOC+THREAT VOC+about VOC+but
4 VOC+please WANT+be WHO WHO+there WISH+ALONE YOU+> YOU+SENDING YOU+TEXT YOU+dont YOU+to
4 a+FROM a+bathtub a+car a+form a+nicer a+pen a+sock absolutely+DOESNT absolutely+NEG
4 absolutely+NOT absolutely+not add+BEFORE add+ME add+TAIL add+VOC ago ago+. agreeing+to ah
4 ah+BEFORE ah+NEGATIVE ah+no all+KINDS already+, and+BADMSG and+BLOCK and+DONT and+ENDED
4 and+FROM and+KEYWORD and+dont and+so and+take another any+FROM any+of are+WANT are+WISH
4 are+blue are+like are+over are+red asking away away+> bathtub bathtub+. be+FROM been+ASKED
4 been+REMOVE been+removed bin birthday blocked+> blowin blowin+BEFORE brother+> buddy
4 but+BEFORE buzzing call+my can+STOP can+do can+go cashier change+MY checking close+MY
4 come+back consent consented consider+BEFORE contacted counter cousin+is data daughters
4 day+and dead+horse didnt+, doctor doctor+> door+on down+, drink drives eat eh elsewhere
4 end+> energy every+TEXT exit finger fone fone+> font for+one for+you fourteen fr fr+>
4 from+BEFORE fundraising further getting+messages getting+these give+BEFORE giving+BEFORE
4 gone+> good good+. good+> good+day good+on goodbye+TAIL goodbye+VOC goodbye+forever goody
4 got+MY guy+, has+run have have+one heart here+on here+to holiday honor horse+here house+is
4 i+THINGS i+be i+check i+gotta id+sooner if+END if+silence im+on im+opting in+0 in+future
4 instructed ion ion+WANT ion+WISH ion+want is+HEY is+NEG is+VOC is+golden is+in is+ok
4 it+BEFORE it+OTHER its+MY ive+REPLIED january jobs+in junk+> just+SEND just+send just+the
4 keep+the key+> kill+MY kill+the kindly+LOSE know+about last+BEFORE last+DAY let+this lie
4 lied lifetime+> list+BEFORE list+VOC lord lose+the lst maam+> make+MY make+YOU me+> me+for
4 me+out menu menu+BEFORE more+MY more+SENDING more+from more+thank mute+MY mute+the muted
4 muted+, my+CALL my+MENDED my+answer my+daughters my+roof my+thumb nah+HEY never+KINDS
4 never+MESSAGE never+TEXT never+consented never+wanted new+ME new+TAIL new+VOC new+me
4 no+ALONE no+STOP no+mas no+stop no+to nomo nooo not+TEXT not+about not+agreeing
4 nothing+further notices+> now+and nuber of+NEG of+SUBJECT off+with officially oh+goody
4 ok+with on+, on+a once+, one+HEY one+out ones+about only+OTHER pack pack+it pat pen pen+VOC
4 pen+pal phone+. phone+> please+GET please+NEGATIVE please+no political pops pretend
4 pretend+i promotional quit+SENDING quite quite+MENDED quite+SENDING r reached read+about
4 real rental+LIST rental+listings replies reply+> roof+> roses+are said+bye save+your say+>
4 scratch send+? since since+easter sit+BEFORE skip+me small small+claims sod sod+BEFORE
4 sod+FROM sod+off someone+TAKE someone+who specials+BEFORE stalker stand still+here stop+w
4 stuck+on switch switch+> t+. take+it talking talking+> telling telling+VOC telling+me that+?
4 thats+BEFORE thats+VOC the+UNSUB the+building the+door the+feed the+holiday the+machine
4 the+monthly the+plug the+state the+tables the+unsubscribe then+> these+> thing this+>
4 this+DOESNT this+be thought+i through time time+for time+to times+> timeshare to+BLOCK
4 to+block told+YOU traded tuesday tuesday+. tulsa two+years txts unsub unsubscribed+. up+all
4 updates upgrades violets violets+are want+VOC wanted+BEFORE wanted+MESSAGES wanted+SENDING
4 wants+BEFORE way+FROM way+out website+myself what+will whatever+SUBJECT wheres+MY who+WANT
4 whoevers why+SUBJECT why+VOC why+YOU why+do will+it wit with+MY with+being work+MY work+this
4 wrng wrng+NUMBER wrng+PHONE wrong+PHONE yet+here you+NEGATIVE you+are you+no your+texting
4 your+texts youre+SENDING youre+grand yourselves
5 # ,+THINGS ,+UNSUB ,+so ,+this .+AUTHORITY .+END .+EVENT .+LOSE .+REGULATOR .+WISH .+adios
5 .+cease .+dont .+every .+give .+guess .+kindly .+move .+mute .+still .+these .+why .+you
5 .+youve 0+0 ?+TAKE ?+TIME ?+because ?+id ASKED+YOU AUTHORITY+> BADMSG+. BEFORE+STOP
5 BEFORE+for BEFORE+give BEFORE+switch BEFORE+thank BLOCK+and DAY+0 DAY+before DEAR+SUBJECT
5 DEAR+who DITCH DOESNT+, DOESNT+CALL DOESNT+WANT DOESNT+add DOESNT+comfortable DOESNT+in
5 DOESNT+need DOESNT+ok DONT+will END+is ENDED+SENDING EVENT+menu EVENT+times FEEL+>
5 FROM+BEFORE FROM+VOC FROM+a FROM+or FROM+switch GET GET+off GET+one HEY+so HEY+stahp
5 I+checked I+moved I+refuse KEYWORD+SENDING ME+? ME+FROM MY+> MY+AGAIN MY+DOESNT MY+MENDED
5 MY+PHONE MY+and MY+consent MY+daily MY+last MY+receipts MY+so NEG+, NEG+WANT NEG+add
5 NEG+comfortable NEG+keep NEG+maam NEG+trevor NEG+wanted NEGATIVE+, NEGATIVE+maam NOT+PULL
5 NOT+WANT NOT+add NOT+comfortable NUMBER NUMBER+> OTHER+menu PHONE+AGAIN PHONE+again
5 PHONE+and REMOVE+my REMOVED+. REPLY+OTHER STOP+w SUBJECT+checked SUBJECT+gotta SUBJECT+mean
5 SUBJECT+refuse SUBJECT+youre TAIL+? TAIL+FROM TEXT+? THESE THESE+. THIRD+> THIRD+has
5 TIME+your UNSUB+ME UNSUB+TAIL VOC+. VOC+? VOC+NEGATIVE VOC+no WANT+FROM WANT+these WISH
5 WISH+DOESNT WISH+NOT WISH+not WRONG+BEFORE WRONG+WHO YOU+VOC a a+dead a+dime a+judge a+note
5 a+rest abeg add+me adios allergic+to and+my appointment appointments be+> be+MY blocked+and
5 building but+MY buzz buzz+BEFORE call+MY changes chef choose+DOESNT choose+NEG choose+NOT
5 choose+not claims comfortable comfortable+with consider+MY consider+the cousin daily
5 deceased+. decline+> do+NEG dont+come each+BEFORE each+time ed enough+with ever+>
5 every+REPLY every+SENDING every+text exit+> farewell fill fire flooring for+SUBJECT
5 for+family future get+off getting+THESE girl+TIME girl+at go+> golden grand+> guess gym ha
5 ha+> hard has+died has+left he+has hereby horse how how+does human i+checked i+refuse i+will
5 if+youre ignored in+ohio inbox is+> is+a is+your it+END it+a it+end it+in its+VOC its+the
5 keep+MY kindly know+MY know+TIME know+when lashes last last+one lawyer+, lets+DOESNT
5 lets+NEG lets+NOT lets+not lie+> list+ME list+TAIL list+me loan love+, lunch+menu maam
5 mail+only marketing mate+> mattress may+DOESNT may+NOT may+not me+? me+about mo+>
5 more+BEFORE more+MESSAGES must+be mute my+consent my+phone my+previous never+will news
5 next+one no+, no+. no+maam not+PULL not+WANT not+add not+comfortable not+in of+your
5 off+switch off+this omg+MENDED omg+stahp once+> ones+, opting opting+FROM opting+out out+. p
5 p+> pal+> period phone+VOC pizza plese pop+, press previous quotes reason removal replied
5 request results right roof see+MY shes+right shhh since+0 so+are so+quit sofas specials
5 state statute store straight ta take+BEFORE take+THIRD take+the taken+FROM texting texts
5 thats+ME thats+TAIL the+MENDED the+SENDING the+attorney the+daily the+girl the+list the+ones
5 the+receipts these+. this+LIST thought+I three+strikes tips to+END to+NEG to+hear to+read
5 too+> trevor under vegan want wanted ways ways+> whatever+I whatever+i when+MY when+my
5 wheres+the why+BEFORE why+am why+you wnat worth wrong+WHO your+SENDING youre
6 ,+STOP ,+but ,+im ,+in ,+or .+NEGATIVE .+as .+get .+how .+imma .+just .+lets .+shut .+un .+🚫
6 0+DAY ?+ENDED ?+KEYWORD ALONE ALONE+> ASKED+ya BADMSG+MY BEFORE+" BEFORE+MESSAGES
6 BEFORE+aint BEFORE+mo BEFORE+this BLOCK+> DAY+. DAY+DAY DITCH+the DOESNT+TEXT ENDED+with
6 FROM GAVE+one GET+about HEY+to I+mean KEYWORD+with KINDS+but MESSAGES+. MY+cousin MY+data
6 MY+inbox MY+off MY+reply NEG+about NEG+mo NEGATIVE+mo REPLY+? STOP+with SUBJECT+NOT
6 SUBJECT+has TAIL+about VOC+is WANT+THESE WHO+, WISH+FROM WISH+NEG a+WHO a+pain a+pop account
6 after+BEFORE agreeing alerts+> and+your as+a attorney bail be+GAVE be+REMOVED be+texted
6 be+the button change chef+> club counter+and coupons dates de deceased dime dont+> enough+>
6 escape ever family+has for+THESE for+WHO for+YOU for+these ghost give+it go+BEFORE gotta
6 gotta+REPLIED gotta+say gutters hang here+. here+> hint hole how+to hun i+mean id+be it+TAKE
6 it+take jobs just+MY last+time lifetime lost+> make+BEFORE mas+> me+FROM message+BEFORE mo
6 moved my+PHONE my+REPLIED my+cousin my+data my+reply nada no+mo note+FROM notices off ohio
6 one+. only pal permanently+, phone+BEFORE place+> pop quit receipts reported shut shut+your
6 silence+is stop2end strikes strikes+. teeth texts+, that+is the+MESSAGES the+TEXT the+WHO
6 the+first the+last these+, this+NEG times to+end today+> want+BEFORE water way+>
6 whatever+BEFORE whoever wish+to with+the x+> yes+. your+MENDED
7 "+was ,+ALONE ,+ENDED ,+KEYWORD ,+LIST .+AGAIN .+STOP .+go .+hard .+kick .+like .+na .+plz
7 .+reported .+this .+told 0+a BADMSG+with BEFORE+here BEFORE+out DAY+a ENDED+then GET+THESE
7 GET+these KEYWORD+then KINDS+, KINDS+. LIST+to MY+, MY+. MY+doctor MY+feeling MY+website
7 PLURALS+, PULL+rocks SENDING+. THESE+, VOC+, WHO+VOC YOU+. a+OTHER about aint alerts
7 be+REPLIED do+without enough feeling go got+the hang+BEFORE hang+up hard+pass imma is+where
7 kick kick+rocks kids mate my+NUMBER my+inbox nomore nomore+> o plz pretend+I pretend+SUBJECT
7 replying right+> robot+> rocks rocks+> stahp stahp+> take the+AUTHORITY the+website
7 through+> thumb+is were+done wish without+> wow ya yer your+gym 🔕+> 🚫
8 * .+consider .+naw .+permanently .+unfollow .+wow BEFORE+take FROM+this KINDS LIST+.
8 MESSAGES MESSAGES+> MY+AUTHORITY MY+REPLIED MY+attorney MY+cord MY+relationship NEG+>
8 NEGATIVE NEGATIVE+. NEGATIVE+thank PHONE WHO+TIME WHO+at cease cord cord+> does+one
8 goodbye+> hush mean+BEFORE move+on moved+to my+doctor n+> na naw offers quit+> rest+>
8 scribe+> the+cord this thumb to+be un+scribe under+BEFORE ur volunteering your+EVENT
9 .+GET .+TAKE .+exit .+hang .+time .+under .+were AGAIN+> BEFORE+? BEFORE+with EVENT+. FROM+>
9 MENDED+then MY+REPLY UNSUB+> VOC+WHO WRONG+NUMBER and+MY be consider cut+MY cut+the may
9 mean+it my+REPLY note once relationship scribe stuff stutter unfollow website whatever x
9 yall youve
10 ,+and . .+UNSUB .+WRONG .+cut .+off NEG+. NEG+with PLURALS WRONG+PHONE bob go+away in+DAY
10 mas must one pass pass+> phone rest
11 .+n REGULATOR UNSUB bye for+good texted un
12 .+bye BEFORE+. goodbye off+> permanently silence
13 .+ALONE bye+> n only+> these were+through
14 .+nah AUTHORITY more+> 🔕
15 nah
16 here ones
"""
