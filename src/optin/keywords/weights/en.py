"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 >
-13 .+yes =bias
-12 EVENT+> TEXT+, stopped yes
-11 DAY+> questions that
-10 did message now+> or+NEG
-9 ,+is .+. .+is .+ok THIRD a+EVENT deal emails for+BEFORE it+, late maybe open think
-8 , ,+do ,+it .+who 0+> DOESNT+ALONE calls code email friday from+> is+MY leaving list meant
-8 nothing+> on+BEFORE on+MY or they took want+to your+KINDS youre+MY
-7 ,+can ,+ill ,+its .+WANT .+can .+com .+example .+the .+which 2 BEFORE+DAY BODY CALL+ME
-7 CALL+TAIL CALL+me DOESNT+let DONT+take FROM+TIME LIST+again MESSAGES+again MY+other MY+soup
-7 NEG+LOSE OTHER+> TIME+> a+LIST a+meeting about+MY at bangs be+there bring com cut+BEFORE
-7 didnt dont+take ended example example+. for+ME for+TAIL found hes ignore is+BEFORE leave
-7 leave+it left mind my+ENDED please+> says soup spam the+other which will wont youre+the
-6 ,+I ,+WANT ,+half .+> .+they .+will 1 AGAIN+. BADMSG+, BEFORE+numbers DITCH+SUBJECT
-6 DOESNT+KEYWORD DOING DONT+LOSE EVENT+, GET+LIST GET+every I+WISH I+read I+wouldnt MESSAGE
-6 MY+DAY MY+EVENT MY+OTHER MY+PLURALS MY+THIRD MY+are MY+job NEG+let SUBJECT+WISH SUBJECT+left
-6 SUBJECT+read TIME TIME+the WISH+to about+to again+. are+BEFORE back better by call calling
-6 cancel did+YOU disconnected do+SUBJECT does dr early ends everybody full gate get+MY got+my
-6 half+FROM i+read i+wouldnt insurance know+> lol lol+> love+BEFORE manager meeting min offer
-6 on+it only+BEFORE page put+BEFORE question read+every reminders+> robot+NEG saying
-6 send+BEFORE so+I start thanks thanks+> thats the+school to+> to+say use whenever without
-6 your+MESSAGE
-5 %+BADMSG %+KEYWORD ,+add ,+go ,+i ,+my .+1 .+REMOVED .+TEXT .+didnt .+in .+need .+never
-5 .+questioned .+use .+whats ?+SUBJECT ASKED+to BADMSG+of BEFORE+DITCH BEFORE+DOING BEFORE+or
-5 BEFORE+right BEFORE+than CALL+, DAY+is DITCH+it DOESNT+BEFORE DOESNT+ENDED DOESNT+mind
-5 DOESNT+take DONT+ENDED DONT+KEYWORD DONT+TAKE END+it END+or ENDED+DOING ENDED+my FEEL+for
-5 FROM+ME GET+it HEY+> HEY+SUBJECT I+NEG I+REPLY I+miss I+think KEYWORD+DOING LIST+and LIST+is
-5 MESSAGE+> MESSAGE+PLURALS MY+landline MY+new MY+numbers MY+old MY+reminders MY+school
-5 NEG+mind NEG+selling NEG+take NUMBER+are OTHER+VOC PHONE+with REMOVED+BEFORE SEND
-5 SENDING+PLURALS SENDING+VOC SENDING+again SENDING+lol SENDING+please STOP+DOING STOP+by
-5 SUBJECT+FROM SUBJECT+this SUBJECT+wouldnt TAIL+on TEXT+PLURALS THESE+NUMBER THREAT+in VOC+a
-5 VOC+as WISH+a a+robot again+, all+MY alone+THREAT alone+im and+put and+then anyone app asked
-5 at+MY behind best bring+MY can+SUBJECT church coming+, dad dead+, did+SUBJECT did+VOC
-5 did+you didnt+BEFORE do+YOU do+you does+MY dont+BEFORE dont+ENDED dont+KEYWORD dont+LOSE
-5 dr+. fees finished for+VOC for+a for+us guys half half+of he hold i+had i+left i+miss
-5 i+think im+in in+VOC in+your is+LIST is+the is+what it it+says it+to its keeps keeps+SENDING
-5 like+a list+. love+THESE love+these main me+in meeting+, messages missed more+than my
-5 my+KEYWORD neighbors okay one+of questioned questioned+> sale saw say+NEG shop should sleep
-5 so+SUBJECT song stops texting+, texts+BEFORE texts+VOC the the+BADMSG the+house
-5 the+reminders them+BEFORE to+MY to+your told+VOC was was+MY weeks went what+BEFORE whats
-5 whos with+BEFORE wouldnt wrong your+list
-4 %+ENDED ,+ASKED ,+BEFORE ,+KINDS ,+MESSAGE ,+WISH ,+YOU ,+did ,+thanks ,+thats ,+these ,+you
-4 ,+youre .+NOBODY .+THIRD .+am .+are .+c .+chill .+curious .+depends .+does .+leaving .+no
-4 .+please .+theres .+what .+whos .+y 0+min ?+HEY ?+LIST AGAIN+, ASKED+for ASKED+him
-4 BEFORE+BLOCK BEFORE+HEY BEFORE+KINDS BEFORE+PLURALS BEFORE+TEXT BEFORE+bangs BEFORE+deals
-4 BEFORE+ends BEFORE+leave BEFORE+questions BEFORE+then CALL+VOC CONSENT+to DAY+? DAY+min
-4 DAY+or DITCH+you DOESNT+LOSE DOESNT+REPLIED DOESNT+STOP DOESNT+TAKE DOESNT+UNSUB
-4 DOESNT+recall DOESNT+stop DOESNT+unsubscribe DONT+ALONE DONT+NEG DONT+let DONT+recall
-4 END+FROM END+off ENDED ENDED+all EVENT+EVENT EVENT+VOC FROM+, FROM+TAIL GET+SENDING
-4 GET+texts GET+the GET+your HATE HEY+i I+ASKED I+DOESNT I+NEGATIVE I+PULL I+left I+no KEYWORD
-4 KEYWORD+all KEYWORD+my KINDS+MY LIST+AGAIN LIST+NEG LIST+because ME+on MENDED+FROM MENDED+MY
-4 MENDED+on MESSAGE+, MESSAGE+updates MESSAGES+AGAIN MESSAGES+and MESSAGES+lol MY+friday
-4 MY+gate MY+manager MY+mom MY+permission NEG+ALONE NEG+DOING NEG+and NEG+lol NEG+recall
-4 NEGATIVE+thanks NOBODY+. OTHER+, OTHER+MENDED OTHER+on OTHER+please PULL PULL+off REMOVE+the
-4 REPLIED+yes REPLY+to SEND+DEAR SEND+MY SENDING+HEY SENDING+my SENDING+updates SENDING+with
-4 STOP+and SUBJECT+REMOVED SUBJECT+gave SUBJECT+its SUBJECT+miss TAIL+to TAKE+LIST TAKE+on
-4 TEXT+YOU TEXT+updates THINGS+, THIRD+REPLIED THIRD+about THIRD+call THIRD+to THREAT+BEFORE
-4 THREAT+okay TIME+SUBJECT UNSUB+MENDED UNSUB+please VOC+are VOC+by VOC+get WANT+this
-4 WANT+your YOU+FROM YOU+get YOU+know a+KINDS able able+to about+the actually add ahead all
-4 all+BEFORE and+BEFORE and+GAVE and+I and+REPLY and+SEND and+SUBJECT and+i and+it ants
-4 any+time anybody are+dead ask asked+to at+the back+on bangs+> be+your both c came can can+I
-4 can+MY cancel+> cancel+MY charged chill+w clean code+, copy curious cut+it deal+> delete+MY
-4 delivered depends deposit does+the dont+ALONE dont+recall dont+text down dream email+BEFORE
-4 end+or ending ends+in fee flight for+all for+now found+BEFORE get+the go+ahead got got+to
-4 grandpa had+NEG haha hate him him+to how+BEFORE how+I how+i i+PULL i+REPLY id+GAVE if+its
-4 ignore+MY im+okay in+> instead is+MENDED is+MESSAGES is+SENDING ive+NEG job+> just+found
-4 keep+me keeps+MENDED kind know+SUBJECT landline leaving+BEFORE leaving+VOC letter like+to
-4 looks lou love+MY manager+> many+texts mine+> more+bangs more+questions my+ALONE my+LIST
-4 my+THIRD my+UNSUB my+WHO my+landline my+mom my+permission my+unsubscribe needed
-4 never+REPLIED next+BEFORE no+thanks number+on numbers object off+MY off+TIME off+and office
-4 okay+with on+my on+the one+with only+MY only+the or+DOESNT order out+, out+the person+>
-4 photo please plenty+> price questions+. questions+> quilt read+BEFORE read+it recall+giving
-4 receipt resume saturday saved scam seats second send send+DEAR sent should+I should+SUBJECT
-4 should+i side sign somebodys stop stop+> stupid supplies surprise survey taking tell+THIRD
-4 terminated texts+ME texts+again texts+me the+CALL the+OTHER the+church the+gate the+job
-4 the+manager them there+> think+about this+MENDED tmrw to+ALONE to+REMOVE to+UNSUB to+buy
-4 to+unsubscribe took+TAIL took+VOC two unsubscribe+MENDED unsubscribe+please until use+MY
-4 use+this used+to want+my want+the was+VOC was+my whats+MY who+GAVE whos+BEFORE whos+MY
-4 whos+this with+this without+SUBJECT without+VOC without+YOU worries ye you+FROM you+GAVE
-4 you+guys you+know your+TEXT your+bank your+message youre+welcome zero
-3 "+and ,+MY ,+PULL ,+SUBJECT ,+THESE ,+does ,+only ,+still ,+tell ,+text ,+took ,+use ,+why
-3 .+0 .+DAY .+DOESNT .+FEEL .+MESSAGES .+PLURALS .+REPLY .+SEND .+all .+another .+anybody
-3 .+disliked .+ducking .+emails .+emphasized .+grandpa .+hi .+hmm .+house .+liked .+loved
-3 .+none .+opt .+perfect .+pls .+removed .+resume .+send .+some .+sounds .+stopped .+stopping
-3 .+thank .+too .+yesterday 0 0+VOC 6pm ?+BEFORE ?+I ?+SENDING ?+i ?+ugh AGAIN+ALONE
-3 AGAIN+ENDED AGAIN+KEYWORD AGAIN+NEG AGAIN+STOP AGAIN+stop ALONE+and ALONE+by ASKED+THIRD
-3 BADMSG+FROM BADMSG+by BADMSG+or BEFORE+0 BEFORE+BADMSG BEFORE+REMOVE BEFORE+blocked
-3 BEFORE+blush BEFORE+every BEFORE+free BEFORE+get BEFORE+homework BEFORE+isnt BEFORE+lol
-3 BEFORE+objection BEFORE+off BEFORE+pain BEFORE+please BEFORE+problem BEFORE+rush
-3 BEFORE+since BEFORE+thanks BEFORE+tmrw BEFORE+werent BEFORE+worries BODY+BEFORE BODY+on DAY
-3 DITCH+I DOESNT+asked DOESNT+say DOESNT+think DOING+FROM DONT+DITCH DONT+END DONT+REPLIED
-3 DONT+STOP DONT+asked DONT+stop DONT+think END+0 END+BEFORE END+my END+of END+that ENDED+,
-3 ENDED+and ENDED+by ENDED+me ENDED+of ENDED+or ENDED+texting ENDED+worrying EVENT+list FEEL+.
-3 FEEL+WRONG FEEL+wrong FROM+OTHER FROM+and FROM+at FROM+by FROM+if FROM+so GAVE+BEFORE
-3 GAVE+STOP GAVE+TAIL GAVE+from GAVE+quit GAVE+the GAVE+this GAVE+u GET+FROM GET+MESSAGES
-3 GET+PLURALS GET+SUBJECT GET+everything GET+outta GET+well HEY+BADMSG HEY+ENDED HEY+KEYWORD
-3 HEY+NEG HEY+THESE HEY+WRONG HEY+YOU HEY+let HEY+stop HEY+wrong HEY+you I+STOP I+agree
-3 I+already I+ask I+dont I+like I+reported I+say I+stop I+supposed I+turned KEYWORD+,
-3 KEYWORD+and KEYWORD+by KEYWORD+of KEYWORD+or KEYWORD+texting KEYWORD+worrying KINDS+PLURALS
-3 KINDS+my KINDS+notifications KINDS+the KINDS+then LIST+DOESNT LIST+HEY LIST+TIME LIST+lol
-3 LIST+werent LOSE+that ME+blush MENDED+TAKE MENDED+leave MENDED+the MESSAGE+VOC
-3 MESSAGE+notifications MESSAGE+please MESSAGE+the MESSAGE+with MESSAGES+BEFORE MESSAGES+HEY
-3 MESSAGES+ME MESSAGES+me MESSAGES+werent MY+0 MY+alerts MY+application MY+brother MY+church
-3 MY+code MY+crack MY+deals MY+deposit MY+email MY+emails MY+end MY+fiance MY+group MY+in
-3 MY+insurance MY+mum MY+neighbors MY+opt MY+price MY+receipt MY+sofa MY+survey MY+weddings
-3 NEG+HEY NEG+KEYWORD NEG+NEG NEG+UNSUB NEG+asked NEG+by NEG+contact NEG+free NEG+good NEG+is
-3 NEG+nothing NEG+objection NEG+problem NEG+rush NEG+saying NEG+texting NEG+thanks NEG+think
-3 NEG+u NEG+unsubscribe NEG+worries NEG+worrying NEGATIVE+good NEGATIVE+nothing
-3 NEGATIVE+objection NEGATIVE+problem NEGATIVE+rush NEGATIVE+worries NOT+TIME NOT+getting
-3 NUMBER+for NUMBER+on OTHER+TIME OTHER+before PHONE+BLOCK PHONE+SUBJECT PHONE+blocked
-3 PLURALS+are PLURALS+in PULL+it REMOVE+a REPLY+DEAR REPLY+PLURALS REPLY+VOC
-3 REPLY+notifications REPLY+please REVOKE+MY REVOKE+my SEND+BEFORE SEND+NEG SEND+THESE
-3 SENDING+KINDS SENDING+notifications SENDING+werent STOP+worrying SUBJECT+BEFORE SUBJECT+GAVE
-3 SUBJECT+PULL SUBJECT+REPLY SUBJECT+TAKE SUBJECT+actually SUBJECT+agree SUBJECT+already
-3 SUBJECT+as SUBJECT+better SUBJECT+for SUBJECT+guys SUBJECT+had SUBJECT+meant SUBJECT+off
-3 SUBJECT+promise SUBJECT+reported SUBJECT+should SUBJECT+supposed SUBJECT+turned SUBJECT+were
-3 TAIL+SUBJECT TAIL+blush TAIL+by TAKE+out TAKE+outta TAKE+the TAKE+two TAKE+well TEXT
-3 TEXT+SUBJECT TEXT+TIME TEXT+notifications TEXT+please TEXT+with TEXT+you THESE+KINDS
-3 THESE+coming THINGS THINGS+NEG THINGS+TIME THINGS+are THINGS+before THIRD+BEFORE THIRD+I
-3 THIRD+REMOVED THIRD+SENDING THIRD+WANT THIRD+i THREAT+BADMSG THREAT+HEY THREAT+VOC
-3 THREAT+about THREAT+be THREAT+deaf THREAT+done TIME+I TIME+its UNSUB+, VOC+GAVE VOC+I
-3 VOC+NEG VOC+SUBJECT VOC+THIRD VOC+blush VOC+guys VOC+know VOC+leave VOC+not VOC+or VOC+phone
-3 VOC+promise VOC+put VOC+under VOC+up WANT+MENDED WANT+TEXT WANT+a WANT+help WANT+my WANT+to
-3 WHO+i WISH+help WISH+it WISH+me YOU+GAVE YOU+as YOU+better YOU+guys YOU+promise YOU+put
-3 YOU+this a+BODY a+DAY a+TEXT a+VOC a+miracle a+pin a+second a+surprise about+his accepted
-3 again all+the all+this allergic+> allowed alone anchovies and+ASKED and+do and+send
-3 anybody+else are+the around arrest as+MESSAGES as+SENDING as+SUBJECT as+TEXT as+executor
-3 as+spam at+BEFORE bad be+TAKE be+able be+taking been been+coming before+> below blocked
-3 blush blush+> bring+BEFORE broken broken+> button+on buy buy+> call+> call+ME call+TAIL
-3 call+VOC call+me came+FROM camping camping+> cancelled case+> cell+> charge charged+BEFORE
-3 charged+ME charged+TAIL charged+VOC charged+me cheese choice come coming company+is couldnt
-3 crack cut+off deleted did+DOESNT did+MY did+NEG did+NOT did+not didnt+CONSENT didnt+MENDED
-3 didnt+TAKE didnt+consent didnt+get different disliked disliked+> do+I doctor+BEFORE
-3 doctor+REPLIED doctor+said dont+NEG dont+REPLY dont+SENDING dont+STOP dont+TAKE dont+let
-3 dont+think down+MY dream+FROM dream+of driving ducking early+> else+is emphasized
-3 emphasized+> end end+FROM end+of endless ever+ALONE ever+ENDED ever+KEYWORD ever+NEG
-3 ever+STOP ever+stop every+one everything everything+> everywhere falling fell fiance first
-3 first+> floor for+DAY for+DEAR for+your forty found+MY friday+. from+ME from+NEG from+TAIL
-3 fyi fyi+> gave+u get+LIST get+outta get+this get+well getting+BADMSG getting+texts
-3 getting+the give+up glue goat god+let gone+? good+DOESNT good+DONT good+dont group hair
-3 happy hat he+BEFORE help help+with hes+BEFORE hes+FROM hiring his+BEFORE his+EVENT his+LIST
-3 his+MESSAGES his+SENDING hmm home home+BEFORE homesick homesick+for homework hospital
-3 house+NEG house+NOT house+isnt how+SUBJECT how+much how+often howd i+DOESNT i+agree
-3 i+already i+ask i+like i+supposed i+turned ill ill+be im+HEY im+VOC im+about im+deaf im+done
-3 immediately in+EVENT in+one inspection insurance+VOC is+FROM is+TEXT is+how is+texting
-3 is+that is+there isnt isnt+for it+? it+HEY it+STOP its+BADMSG its+a its+only ive+NEGATIVE
-3 ive+no job just+BEFORE keep+ME keep+TAIL keep+THESE keeps+LIST keeps+TEXT kind+FROM kind+of
-3 know+. know+VOC kyle last+OTHER late+> learned let+there liked liked+> list+> list+for lol+I
-3 lol+SUBJECT lol+i long+as loved loved+> mad making many+LIST many+MESSAGES many+SENDING
-3 maybe+DOESNT maybe+NEG me+blush me+every me+on me+posted mean+MY mean+to messages+AGAIN
-3 messages+on milk mine miracle miracle+worker miss monday more+BADMSG more+pain mostly mum
-3 my+EVENT my+MESSAGES my+PLURALS my+brother my+fiance my+mum my+old my+opt name name+in
-3 need+MY need+help never+> never+ASKED never+WISH never+asked new+WHO newsletter no+good
-3 no+nothing no+objection no+problem no+rush no+worries noise none+. not+VOC not+getting
-3 nothing+HEY nothing+lol notifications object+to objection of+LIST of+ME of+TAIL of+TEXT
-3 off+AGAIN off+at off+my often on+your one+FROM or+ENDED or+KEYWORD or+NOT or+ill or+not
-3 or+only order+TIME other out+TIME out+if out+last outta outta+here over+BEFORE parents
-3 payment perfect permission permission+to photo+FROM photo+of pin pin+> please+BEFORE
-3 please+CALL please+leave pls+> police position posted+by pretending pretending+to
-3 promise+DOESNT promise+NEG promise+NOT promise+not promos put put+this putting question+?
-3 quit+DOING quits reach really refund rejoin release report resend row+f rude said sale+> sam
-3 same same+BEFORE satan save+VOC say says+I says+i screenshots selling send+to set+> shared
-3 shes shifts side+> single six size slow so+i so+stop something something+BEFORE soon
-3 sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong sounds sounds+good stop+by stopping street
-3 subscribe subscribe+to surprise+. switching talk talk+to tell+him ten text+> text+PLURALS
-3 text+VOC text+notifications texts+HEY texts+TAIL texts+lol than+DAY that+EVENT that+OTHER
-3 thats+NEG thats+a the+0 the+DAY the+NEG the+THINGS the+emails the+end the+group
-3 the+insurance the+new the+order the+receipt the+survey the+weddings there+be thinking
-3 this+TEXT those though thought+VOC thought+YOU through+, through+VOC thru time+and to+ENDED
-3 to+KEYWORD to+LOSE to+MESSAGE to+REPLIED to+SEND to+TAKE to+remove to+see to+send to+this
-3 told+BEFORE told+ME told+TAIL told+me told+you toll took+BEFORE tour try ttyl tuna ugh
-3 un+ENDED un+KEYWORD unblocked undo+my unit unsubscribe+. unsubscribe+BEFORE unsubscribe+VOC
-3 up+> updates+> ur+BEFORE us+> use+LIST use+MENDED use+MESSAGES use+SENDING use+TEXT
-3 voicemail waiting want+MY wanted+to was+in was+meant way+. we we+WANT we+WISH weddings
-3 weddings+BEFORE weddings+FROM weddings+off week+> welcome+to well+soon werent what+kind
-3 whats+the while who+gave why why+DOESNT winter with+it wont+ALONE wont+BADMSG wont+stop
-3 worker worker+> worrying worrying+> wrote y year+but yet yo+BEFORE yo+MY you you+WISH you+as
-3 you+cant you+promise you+this youd your+THINGS your+THIRD your+app yourself yourself+>
-3 youve+BEFORE
-2 "+because ,+BODY ,+FEEL ,+SENDING ,+TEXT ,+THIRD ,+THREAT ,+am ,+are ,+be ,+come ,+could
-2 ,+dr ,+glad ,+hes ,+how ,+id ,+just ,+last ,+leave ,+lets ,+make ,+need ,+once ,+one ,+she
-2 ,+shes ,+take ,+two ,+whenever ,+will ,+would .+" .+% .+DEAR .+KINDS .+MESSAGE .+REVOKE
-2 .+SENDING .+after .+any .+anything .+best .+block .+end .+ends .+explain .+found .+haha
-2 .+happy .+holy .+howd .+i .+ignore .+knock .+last .+left .+maybe .+mine .+more .+nonstop
-2 .+of .+otherwise .+oui .+out .+people .+permission .+promos .+remind .+same .+shell .+should
-2 .+start .+strat .+talk .+tell .+texts .+that .+theyre .+thx .+whens .+wont .+wtf .+ye .+yess
-2 .+zero 0+. 0+? 0+days 0+is 0+messages 1st 2+. 2+> 2+THINGS 5th ?+DOESNT ?+MY ?+THIRD ?+YOU
-2 ?+for ?+its ?+my ?+you AGAIN+BADMSG AGAIN+TIME ALONE+BEFORE ALONE+DOING ALONE+button
-2 ALONE+calling ALONE+is ALONE+me ALONE+over ALONE+page ALONE+putting ALONE+to ASKED+>
-2 ASKED+VOC ASKED+first ASKED+you BADMSG BADMSG+DOING BADMSG+THINGS BADMSG+all BADMSG+and
-2 BADMSG+at BADMSG+calling BADMSG+is BADMSG+over BADMSG+putting BEFORE+CALL BEFORE+END
-2 BEFORE+EVENT BEFORE+FEEL BEFORE+GET BEFORE+I BEFORE+MENDED BEFORE+NOT BEFORE+NUMBER
-2 BEFORE+REMOVED BEFORE+SUBJECT BEFORE+THESE BEFORE+THIRD BEFORE+add BEFORE+after BEFORE+app
-2 BEFORE+back BEFORE+being BEFORE+but BEFORE+button BEFORE+came BEFORE+cancel BEFORE+chairs
-2 BEFORE+charges BEFORE+complaints BEFORE+contact BEFORE+cuts BEFORE+died BEFORE+does
-2 BEFORE+down BEFORE+else BEFORE+excuse BEFORE+family BEFORE+first BEFORE+flight
-2 BEFORE+flowers BEFORE+form BEFORE+friday BEFORE+fyi BEFORE+god BEFORE+good BEFORE+hair
-2 BEFORE+haircut BEFORE+he BEFORE+i BEFORE+immediately BEFORE+info BEFORE+it BEFORE+keep
-2 BEFORE+like BEFORE+listings BEFORE+longer BEFORE+looks BEFORE+my BEFORE+nothing BEFORE+page
-2 BEFORE+per BEFORE+photo BEFORE+position BEFORE+posted BEFORE+pretending BEFORE+prob
-2 BEFORE+removed BEFORE+room BEFORE+save BEFORE+says BEFORE+signal BEFORE+sir BEFORE+sleep
-2 BEFORE+snow BEFORE+song BEFORE+start BEFORE+stops BEFORE+street BEFORE+stuff BEFORE+tells
-2 BEFORE+those BEFORE+too BEFORE+twice BEFORE+two BEFORE+wants BEFORE+was BEFORE+whatsoever
-2 BEFORE+whenever BEFORE+will BEFORE+youll BLOCK+0 BLOCK+DAY BLOCK+MY BLOCK+THESE BLOCK+THIRD
-2 BLOCK+my BLOCK+the BODY+, CALL+BLOCK CALL+ENDED CALL+KEYWORD CALL+blocked CALL+fyi CALL+the
-2 CALL+you CONSENT+FROM CONSENT+OTHER CONSENT+form DAY+MENDED DAY+OTHER DAY+TEXT DAY+VOC
-2 DAY+days DAY+please DEAR+WHO DEAR+call DITCH+, DITCH+ASKED DITCH+BEFORE DITCH+SEND
-2 DITCH+THIRD DITCH+YOU DITCH+my DITCH+send DITCH+tell DOESNT+0 DOESNT+ASKED DOESNT+BADMSG
-2 DOESNT+CONSENT DOESNT+DAY DOESNT+END DOESNT+MENDED DOESNT+REMOVE DOESNT+TIME DOESNT+consent
-2 DOESNT+delivered DOESNT+email DOESNT+getting DOESNT+mean DOESNT+object DOESNT+open
-2 DOESNT+really DOESNT+remember DOESNT+remove DOESNT+replace DOESNT+sign DOESNT+something
-2 DOESNT+sure DOESNT+talk DOESNT+that DOESNT+voting DOESNT+want DOING+. DOING+of DONT+ASKED
-2 DONT+BADMSG DONT+BEFORE DONT+CALL DONT+GAVE DONT+PULL DONT+REMOVE DONT+WISH DONT+mind
-2 DONT+object DONT+read DONT+really DONT+remember DONT+remove DONT+replace END+DAY END+VOC
-2 END+him ENDED+. ENDED+MY ENDED+at ENDED+button ENDED+calling ENDED+in ENDED+is ENDED+over
-2 ENDED+page ENDED+putting EVENT+FROM EVENT+MENDED EVENT+please EVENT+so FEEL+MENDED FEEL+NEG
-2 FROM+AGAIN FROM+BODY FROM+LIST FROM+NEG FROM+PHONE FROM+THINGS FROM+WHO FROM+again
-2 FROM+course FROM+every FROM+his FROM+me FROM+messages FROM+my FROM+our FROM+since FROM+the
-2 FROM+to FROM+us GAVE+0 GAVE+DAY GAVE+ENDED GAVE+KEYWORD GAVE+LIST GAVE+SUBJECT GAVE+VOC
-2 GAVE+everything GAVE+for GAVE+us GET+BADMSG GET+SPAMMING GET+YOU GET+a GET+annoying GET+back
-2 GET+calls GET+done GET+from GET+notifications GET+out GET+this HEY+. HEY+? HEY+I HEY+MY
-2 HEY+NOT HEY+all HEY+is HEY+not I+ALONE I+DOING I+DONT I+HATE I+KEYWORD I+KINDS I+LOSE
-2 I+MESSAGE I+OTHER I+REMOVE I+SENDING I+VOC I+authorize I+decided I+ended I+finished I+go
-2 I+hate I+ignore I+keep I+lost I+love I+meant I+only I+pay I+prefer I+regret I+reply I+save
-2 I+should I+sign I+signed I+text I+typed I+went I+won I+work KEYWORD+. KEYWORD+BEFORE
-2 KEYWORD+ME KEYWORD+TAIL KEYWORD+at KEYWORD+button KEYWORD+calling KEYWORD+is KEYWORD+me
-2 KEYWORD+over KEYWORD+page KEYWORD+putting KINDS+> KINDS+BADMSG KINDS+ENDED KINDS+GAVE
-2 KINDS+KEYWORD KINDS+KINDS KINDS+REPLIED KINDS+REPLY KINDS+STOP KINDS+TIME KINDS+are
-2 KINDS+from KINDS+list KINDS+lol KINDS+said KINDS+saved KINDS+so KINDS+text KINDS+this
-2 KINDS+was KINDS+you LIST+? LIST+FROM LIST+PLURALS LIST+THINGS LIST+YOU LIST+code LIST+come
-2 LIST+coming LIST+from LIST+whatsoever LIST+with LOSE+THIRD LOSE+a LOSE+him LOSE+off LOSE+the
-2 ME+DAY ME+SUBJECT ME+a ME+as ME+back ME+but ME+by ME+every ME+here ME+in ME+per ME+posted
-2 ME+to ME+up MENDED+, MENDED+> MENDED+AGAIN MENDED+BLOCK MENDED+CALL MENDED+REMOVE MENDED+YOU
-2 MENDED+add MENDED+again MENDED+but MENDED+do MENDED+down MENDED+ends MENDED+excuse
-2 MENDED+form MENDED+go MENDED+god MENDED+in MENDED+of MENDED+off MENDED+start MENDED+that
-2 MENDED+to MESSAGE+BADMSG MESSAGE+ENDED MESSAGE+KEYWORD MESSAGE+KINDS MESSAGE+MY MESSAGE+STOP
-2 MESSAGE+so MESSAGE+stop MESSAGE+was MESSAGE+you MESSAGES+LIST MESSAGES+PLURALS MESSAGES+TAIL
-2 MESSAGES+THINGS MESSAGES+code MESSAGES+come MESSAGES+for MESSAGES+that MESSAGES+with MY
-2 MY+1st MY+6pm MY+BADMSG MY+KINDS MY+PULL MY+THINGS MY+apartment MY+basement MY+best MY+big
-2 MY+blue MY+bulletin MY+bus MY+call MY+car MY+claim MY+contract MY+cut MY+dead MY+deal
-2 MY+dress MY+drop MY+estate MY+estimate MY+flat MY+flight MY+flowers MY+form MY+goat MY+good
-2 MY+gym MY+haircut MY+heat MY+house MY+husbands MY+internet MY+judge MY+lake MY+landlord
-2 MY+lease MY+library MY+lines MY+main MY+message MY+money MY+mums MY+noise MY+offer MY+order
-2 MY+photo MY+piano MY+police MY+pool MY+position MY+quilt MY+report MY+roses MY+sale
-2 MY+scooter MY+second MY+side MY+sister MY+slot MY+song MY+sons MY+street MY+subscription
-2 MY+third MY+toddler MY+vip MY+winter MY+word MY+yard MY+zoo NEG+0 NEG+DITCH NEG+END
-2 NEG+ENDED NEG+REMOVE NEG+STOP NEG+TAKE NEG+all NEG+ask NEG+because NEG+bother NEG+but
-2 NEG+calling NEG+complaints NEG+delivered NEG+email NEG+hair NEG+how NEG+longer NEG+object
-2 NEG+open NEG+ours NEG+over NEG+prob NEG+putting NEG+really NEG+remember NEG+remove
-2 NEG+replace NEG+signal NEG+sleep NEG+something NEG+stop NEG+sure NEG+talk NEG+that
-2 NEG+voting NEGATIVE+KINDS NEGATIVE+NOT NEGATIVE+OTHER NEGATIVE+TEXT NEGATIVE+complaints
-2 NEGATIVE+contact NEGATIVE+hair NEGATIVE+i NEGATIVE+longer NEGATIVE+need NEGATIVE+not
-2 NEGATIVE+prob NEGATIVE+signal NOT+0 NOT+BEFORE NOT+SUBJECT NOT+UNSUB NOT+VOC NOT+at
-2 NOT+delivered NOT+for NOT+ours NOT+something NOT+sure NOT+take NOT+that NOT+unsubscribe
-2 NOT+voting NUMBER+SUBJECT NUMBER+ends NUMBER+with OTHER+FROM OTHER+NEG OTHER+OTHER
-2 OTHER+WANT OTHER+from OTHER+got OTHER+here OTHER+so PHONE+CALL PHONE+MY PHONE+do PHONE+ends
-2 PHONE+for PHONE+fyi PHONE+of PHONE+the PHONE+when PLURALS+FROM PLURALS+code PLURALS+from
-2 PLURALS+on PULL+> PULL+BEFORE PULL+a REMOVE+MY REMOVE+it REMOVE+that REMOVED+ME REMOVED+TAIL
-2 REMOVED+VOC REMOVED+from REMOVED+it REMOVED+me REPLIED+. REPLIED+DOESNT REPLIED+ME
-2 REPLIED+MY REPLIED+TAIL REPLIED+THIRD REPLIED+and REPLIED+me REPLIED+the REPLIED+to
-2 REPLY+BEFORE REPLY+KINDS REPLY+MESSAGES REPLY+THESE REPLY+YOU REPLY+is REPLY+rosa REPLY+so
-2 REPLY+with REPLY+you SEND+, SEND+> SEND+AGAIN SEND+FROM SEND+NEGATIVE SEND+SENDING
-2 SEND+THIRD SEND+again SEND+no SEND+the SEND+to SENDING+AGAIN SENDING+BADMSG SENDING+MY
-2 SENDING+THIRD SENDING+YOU SENDING+come SENDING+him SENDING+stop SENDING+w SPAMMING+> STOP+ME
-2 STOP+TAIL STOP+all STOP+answering STOP+calling STOP+is STOP+me STOP+my STOP+on STOP+over
-2 STOP+paying STOP+putting STOP+texting STOP+to SUBJECT SUBJECT+, SUBJECT+DOING SUBJECT+LOSE
-2 SUBJECT+NEGATIVE SUBJECT+OTHER SUBJECT+REMOVE SUBJECT+THESE SUBJECT+a SUBJECT+ask
-2 SUBJECT+authorize SUBJECT+blocked SUBJECT+but SUBJECT+did SUBJECT+dis SUBJECT+dropped
-2 SUBJECT+else SUBJECT+ended SUBJECT+finished SUBJECT+go SUBJECT+hang SUBJECT+ignore
-2 SUBJECT+im SUBJECT+leave SUBJECT+like SUBJECT+lost SUBJECT+lot SUBJECT+love SUBJECT+mind
-2 SUBJECT+no SUBJECT+on SUBJECT+or SUBJECT+out SUBJECT+passed SUBJECT+prefer SUBJECT+regret
-2 SUBJECT+reply SUBJECT+right SUBJECT+save SUBJECT+saw SUBJECT+seem SUBJECT+send
-2 SUBJECT+shared SUBJECT+sign SUBJECT+stopped SUBJECT+thank SUBJECT+think SUBJECT+typed
-2 SUBJECT+want SUBJECT+was SUBJECT+went SUBJECT+won SUBJECT+work TAIL+DAY TAIL+a TAIL+as
-2 TAIL+back TAIL+but TAIL+every TAIL+here TAIL+in TAIL+per TAIL+posted TAIL+up TAKE+MESSAGES
-2 TAKE+PLURALS TAKE+THESE TAKE+down TAKE+em TAKE+messages TAKE+one TAKE+your TEXT+BADMSG
-2 TEXT+ENDED TEXT+KEYWORD TEXT+KINDS TEXT+VOC TEXT+my TEXT+so TEXT+stop TEXT+the TEXT+was
-2 THESE+LIST THESE+PLURALS THESE+SENDING THESE+in THESE+on THESE+texts THINGS+> THINGS+VOC
-2 THINGS+for THINGS+on THINGS+says THINGS+so THINGS+went THIRD+ASKED THIRD+CALL THIRD+DAY
-2 THIRD+ENDED THIRD+KEYWORD THIRD+LIST THIRD+MY THIRD+NEGATIVE THIRD+STOP THIRD+UNSUBBED
-2 THIRD+WHO THIRD+again THIRD+as THIRD+doesnt THIRD+keep THIRD+keeps THIRD+last THIRD+on
-2 THIRD+quit THIRD+said THIRD+signs THIRD+the THIRD+told THIRD+unsubscribed THIRD+wants
-2 THREAT+ENDED THREAT+KEYWORD THREAT+ME THREAT+NEGATIVE THREAT+PHONE THREAT+REPLY THREAT+TAIL
-2 THREAT+home THREAT+looking THREAT+me THREAT+no THREAT+send THREAT+still TIME+0 TIME+DAY
-2 TIME+ME TIME+THREAT TIME+all TIME+does TIME+hes TIME+im TIME+me TIME+we TIME+you UNSUB+.
-2 UNSUB+OTHER UNSUB+button UNSUB+page UNSUBBED+FROM UNSUBBED+from VOC VOC+% VOC+BADMSG
-2 VOC+BLOCK VOC+CALL VOC+DOESNT VOC+END VOC+MY VOC+PHONE VOC+REVOKE VOC+TEXT VOC+THINGS
-2 VOC+TIME VOC+add VOC+asked VOC+at VOC+better VOC+block VOC+cant VOC+charged VOC+do
-2 VOC+excuse VOC+forget VOC+god VOC+haircut VOC+hang VOC+here VOC+hit VOC+i VOC+left VOC+lot
-2 VOC+mind VOC+on VOC+per VOC+posted VOC+right VOC+seem VOC+set VOC+start VOC+stopped
-2 VOC+thank VOC+that VOC+to VOC+want VOC+went VOC+were WANT+BADMSG WANT+MY WANT+NEG WANT+STOP
-2 WANT+let WANT+stop WANT+three WHO+? WHO+DOESNT WHO+FROM WHO+I WHO+are WHO+my WISH+BEFORE
-2 WISH+ME WISH+TAIL WISH+my WISH+the WISH+three WISH+your WRONG+> WRONG+AGAIN WRONG+again
-2 YOU+, YOU+BLOCK YOU+END YOU+I YOU+LOSE YOU+MY YOU+REPLIED YOU+SEND YOU+THINGS YOU+a YOU+be
-2 YOU+block YOU+cant YOU+charged YOU+did YOU+for YOU+hang YOU+i YOU+left YOU+lot YOU+mind
-2 YOU+never YOU+off YOU+open YOU+or YOU+out YOU+right YOU+seem YOU+send YOU+still YOU+thank
-2 YOU+then YOU+want YOU+were a+MESSAGE a+NUMBER a+REPLY a+SENDING a+bad a+big a+card a+day
-2 a+deal a+different a+disaster a+jump a+month a+number a+real a+receipt a+reminder a+scam
-2 a+single a+spare a+text a+tractor a+way a+week about+THESE about+this add+MY add+my after+my
-2 again+TIME agree agree+to ahead+and ahead+with alerts+and alone+and always am+on amazing
-2 an+VOC an+idiot and+END and+NEGATIVE and+NOBODY and+REPLIED and+THREAT and+VOC and+cut
-2 and+every and+has and+im and+no and+now and+theres and+why and+youve annoying+> another+WHO
-2 answer+is ants+> any+> any+BEFORE any+further any+more anyone+else anything+BEFORE
-2 anything+MENDED anything+WRONG anything+wrong apartment apologies apologies+for application
-2 are+FROM are+GET are+YOU are+a are+getting are+out are+there are+you as+VOC as+YOU as+you
-2 ask+for asking+first at+> at+SUBJECT at+VOC at+all at+this at+you attached attorney+>
-2 authorize away+MY back+. back+> badge bags bank battery bc be+0 be+DAY be+NEGATIVE be+VOC
-2 be+no be+terminated beautiful because+THREAT because+hes because+im bed been+BADMSG been+on
-2 before+BEFORE before+I before+SUBJECT before+i begging behind+, behind+a being+everyones big
-2 bill+, birds+> birthday+> bit blank bleach block+0 block+DAY block+THESE block+THIRD
-2 blocked+BEFORE blocked+VOC blocked+YOU blocked+you blocks blower boring both+> bother
-2 bothering bothering+BEFORE bothering+ME bothering+TAIL bothering+VOC bothering+me bothers
-2 bothers+BEFORE bothers+ME bothers+TAIL bothers+VOC bothers+me boxes bread break break+FROM
-2 break+from brilliant bring+the bro brothers bulletin bulletin+> bullshit bullshit+,
-2 but+DOESNT but+NOT but+is but+it but+kept but+my but+not butter butter+> by+accident
-2 by+itself by+noon by+the by+whenever c+. c+> call+, call+FROM call+from calling+THIRD
-2 calling+VOC calling+him calling+my came+BEFORE came+off can+ASKED can+SEND can+THIRD can+i
-2 can+send can+tell can+the can+you cancel+VOC cancel+my cancelled+on cant cant+do cant+get
-2 card+for case+, chair chairs chairs+, charges charges+BEFORE check+this checked+> cheers
-2 cheers+for chill church+LIST church+directory claim cleaning client color come+GET come+TIME
-2 coming+BEFORE coming+DAY coming+VOC company company+. competitor complain complaints
-2 complaints+about condos consent+FROM consent+OTHER consent+form contact+MY contact+my
-2 copy+FROM copy+of cost course course+, court+OTHER court+date credit+. cruise custody
-2 cut+FROM cuts cuts+FROM cutting damn database day+, dead+. dead+ends deaf deal+, death
-2 decided decided+to decline+MY decline+the delete+BEFORE delete+the delivered+> dessert
-2 dessert+> did+BEFORE did+the didnt+ALONE didnt+ENDED didnt+GET didnt+KEYWORD didnt+REPLY
-2 didnt+mean die die+> dip directory disaster disaster+, do+> do+anything do+this do+we
-2 does+BEFORE does+it doesnt dolores done+with dont+DITCH dont+GAVE dont+KINDS dont+MESSAGE
-2 dont+object dont+read dont+really dont+remember dont+replace dont+stop doors down+> down+?
-2 down+BEFORE down+for down+with draft dress driveway drop+> dropped dropped+BEFORE dumplings
-2 ear ease ease+BEFORE ease+up eaten effective+immediately eleven else+THREAT else+gets em
-2 em+coming email+, email+ME email+TAIL email+VOC email+me emails+> emails+FROM emails+from
-2 ended+. ended+BEFORE ended+up english english+> enjoy enjoy+your enough+of estate even+the
-2 ever+BADMSG every+0 every+day every+time everyone everyones everywhere+. evidence evidence+>
-2 excuse executor+> exit exit+> explain explain+> f+BEFORE f+VOC face failed fast feel
-2 fell+FROM fell+out fever fewer fight filling filter finally finally+. find+MY find+the
-2 fine+, finished+MY finished+a finished+the flat for+0 for+ASKED for+EVENT for+LIST
-2 for+SENDING for+an for+another for+asking for+court for+it for+me for+sale for+texts for+the
-2 forget+> forget+VOC forgot forward+> found+it free+cruise friday+, from+me from+our
-2 from+your front front+FROM front+of game gate+, gate+THINGS gate+code gave+0 gave+DAY gentle
-2 gentle+with get get+PLURALS get+back get+messages get+my get+on get+one get+your
-2 getting+SENDING getting+SPAMMING getting+annoying getting+your give+me given+MY glad+SUBJECT
-2 glad+VOC glad+YOU glad+you go+DITCH go+FROM go+for go+on go+quiet go+with goats god
-2 goes+FROM goes+through going+> going+through going+with good+NEG good+to good+with grade
-2 graduation green group+LIST grow guests had had+a haha+> hair+and haircut happened+>
-2 happens+SUBJECT happens+TIME happens+if happy+to have+LIST have+SUBJECT have+TAIL have+VOC
-2 have+a have+everything hearing+> heat hello+> helping her+SUBJECT hes+off hey+I hey+SUBJECT
-2 hey+i hi hi+, him+MY him+the hips his his+texts holy+BEFORE holy+shit home+VOC hope+VOC
-2 hope+YOU hope+you hot hot+water hour house+, how+loud i+ASKED i+DONT i+END i+HATE i+KINDS
-2 i+LOSE i+MESSAGE i+NEG i+OTHER i+REMOVE i+REMOVED i+SENDING i+TAKE i+VOC i+WISH i+authorize
-2 i+dont i+finished i+go i+hate i+ignore i+keep i+lost i+love i+meant i+prefer i+regret
-2 i+reply i+reported i+save i+say i+should i+sign i+signed i+text i+typed i+work id+GET
-2 id+have idiot if+BEFORE if+this ignore+my ill+ALONE ill+BADMSG ill+ENDED ill+KEYWORD ill+NEG
-2 ill+STOP ill+stop im+BEFORE im+NEGATIVE im+PHONE im+home im+looking im+no in+MENDED in+MY
-2 in+a in+and in+every in+front in+hospital in+line in+row in+spanish in+spring in+that info
-2 inhaler inhaler+BEFORE instead+FROM instead+of internet into+a iron is+BLOCK is+THIRD
-2 is+TIME is+broken is+bullshit is+dead is+getting is+plenty is+something is+this isnt+the
-2 it+ALONE it+FROM it+GAVE it+REPLIED it+WANT it+anymore it+be it+costs it+every it+from
-2 it+sent it+stop it+stopped it+with its+NEG its+every its+my its+ready its+siobhan itself
-2 ive+ASKED ive+told job+and jump jump+. june just+got just+letting keep+MENDED keep+em
-2 keeps+MESSAGES keeps+texting kept kept+MY knee knock+FROM knock+off know+BEFORE know+YOU
-2 know+you lake landlord last+KINDS last+LIST last+MESSAGE last+SENDING last+TEXT last+night
-2 late+, lawyer+> lawyer+BEFORE leaf leaf+blower learned+MY learned+to learning lease
-2 leave+BEFORE leave+VOC leave+the left+your let+ME let+TAIL let+VOC letter+says letting
-2 letting+SUBJECT letting+VOC letting+YOU letting+you level library lice light line+>
-2 line+TIME lines list+, list+FROM list+of logo lol+, longer+OTHER longer+need looking lose+my
-2 lot mad+TIME mad+at made+a making+BEFORE making+VOC man+> mans mat mat+> may+BEFORE
-2 maybe+SUBJECT maybe+VOC maybe+YOU maybe+you me+DAY me+LIST me+MY me+PLURALS me+SUBJECT me+as
-2 me+back me+but me+by me+here me+per me+up mean mean+the meant+for meant+to med med+BEFORE
-2 message+, message+MY messages+too midnight min+> mind+, mind+> minutes miss+MY miss+the
-2 missing mom monday+and month+> more+BODY more+chairs more+snow mother+. move+BEFORE much
-2 much+> mums my+application my+claim my+code my+dress my+first my+gym my+husbands my+job
-2 my+membership my+neighbors my+new my+report my+side my+sister my+slot my+sons my+toddler
-2 name+right names near nearly neck+> need+BEFORE need+VOC need+three needed+. never+END
-2 never+LOSE never+TAKE never+got new+one new+patient newsletter+is next+ENDED next+EVENT
-2 next+month next+time night no+. no+I no+KINDS no+OTHER no+TEXT no+complaints no+contact
-2 no+hair no+i no+longer no+need no+prob no+signal noise+> nonstop nonstop+, noon+> nope+>
-2 normal nose not+0 not+BEFORE not+TIME not+UNSUB not+delivered not+mine not+something
-2 not+sure not+take not+that not+unsubscribe not+voting notification now+THIRD now+WANT
-2 number+FROM number+SUBJECT number+do number+ends number+for number+of number+off number+with
-2 objection+TIME objection+at october of+0 of+MESSAGE of+THIRD of+course of+every of+messages
-2 of+the of+us off+0 off+BEFORE off+again off+his office+> ok+NEG ok+SUBJECT old+one
-2 omg+BADMSG omg+ENDED omg+KEYWORD omg+NEG omg+stop on+AGAIN on+BODY on+DITCH on+LIST
-2 on+MENDED on+again on+friday on+hold on+main on+this once+a one+, one+on ones+MY only+ASKED
-2 only+CALL only+a only+asked only+ones op op+> open+> open+BEFORE open+MY open+VOC open+on
-2 open+the opinion opt+in or+DONT or+FROM or+TAKE or+THREAT or+from or+leave or+nothing or+the
-2 order+. others otherwise oui ours out out+MY out+by out+of out+to out+with over+> over+this
-2 owe package pad page+BEFORE paid+> paid+BEFORE parish parish+BEFORE parish+LIST
-2 parish+MESSAGES parish+SENDING parish+texts parking party patient+with paying pension
-2 people+I people+are perfect+. permit person+SUBJECT phone+BLOCK phone+MY phone+blocked
-2 phone+fyi phone+the phone+with piano piano+> pick pills place+BEFORE place+MY please+BADMSG
-2 please+KINDS please+MESSAGE please+PULL please+REPLY please+REVOKE please+SENDING
-2 please+TAKE please+TEXT please+add please+excuse please+god please+start please+text plenty
-2 pls pls+BEFORE pls+LOSE pls+NEGATIVE pls+no points pool+, pool+> possible+> posted
-2 presidents pressure price+> prob problem problem+> problem+with profile promise promos+code
-2 promos+to proud put+it quiet+> quietly quilt+OTHER quit+LIST quit+MESSAGES quit+TEXT quit+my
-2 quit+texting quitting raffle+, re reach+BEFORE reach+ME reach+TAIL reach+VOC reach+me
-2 ready+> real+WHO real+person refund+BEFORE regret remember remember+signing remind
-2 reminder+BEFORE reminder+KINDS reminder+MESSAGE reminder+REPLY reminder+TEXT reminder+text
-2 reminders+by remove remove+VOC remove+the replace replace+BEFORE replace+it reply+to repo
-2 reported+BEFORE reported+MY resend+> respond respond+to resubscribe resume+MY review
-2 revoke+my revoked ride roaming rosa row rush rush+, said+> said+THIRD said+yes salad
-2 same+time sandwich sandwich+> save+BEFORE save+me saw+BEFORE say+ALONE say+BADMSG say+BEFORE
-2 say+ENDED say+KEYWORD say+NEGATIVE say+STOP say+no say+stop says+" says+MY says+REPLIED
-2 says+reply scam+> school school+app scooter screen screenshots+FROM screenshots+of
-2 second+opinion see+ME see+TAIL seem send+NEG send+NEGATIVE send+SENDING send+THESE send+no
-2 service+, set+up share+BEFORE shared+MY shell shell+be shes+MY shes+the shifts+, shit
-2 shit+BEFORE shit+MY shit+VOC shit+that shoes shop+. show shut+up signal signs signs+FROM
-2 since+monday sing sink siobhan sister sitting sitting+in size+0 size+DAY slot slow+down
-2 smile sms+LIST sms+PLURALS snow snow+BEFORE so so+> so+ALONE so+BADMSG so+KINDS so+MESSAGE
-2 so+SENDING so+TEXT so+WHO so+early so+text so+we sofa sofa+> some+LIST somebodys+LIST
-2 somebodys+MENDED somebodys+MESSAGES somebodys+SENDING somebodys+TEXT somebodys+texting
-2 someone+CALL someone+call something+FROM song+> sorry sorry+for spam+, spanish speak+with
-2 spot+so stairs stand+by star start+> start+BEFORE staying step step+> still+TAKE stop+DOING
-2 stop+ME stop+TAIL stop+and stop+at stop+calling stop+is stop+me stop+over stop+putting
-2 stop+to stopped+> stopped+answering stopped+in stopped+paying stops+> store+> strat stronger
-2 stronger+> stuck+behind such sunday sure sure+SUBJECT sure+VOC sure+YOU sure+you swap table
-2 take+FROM take+THESE take+down take+these take+two talk+BEFORE tbh tbh+> tells tells+VOC
-2 ten+> tenant text+, text+BADMSG text+BEFORE text+ENDED text+KEYWORD text+ME text+STOP
-2 text+TAIL text+me text+so text+stop text+with texts+> texts+AGAIN texts+MY texts+come than
-2 than+0 thanks+, that+LIST that+go that+haircut that+my thats+DOESNT thats+NOT thats+not
-2 thats+why the+1st the+6pm the+BEFORE the+FROM the+PLURALS the+PULL the+VOC the+alerts
-2 the+apartment the+basement the+best the+blue the+bulletin the+bus the+call the+cut the+deal
-2 the+deposit the+drop the+email the+estate the+goat the+heat the+judge the+lake the+late
-2 the+lease the+library the+main the+morning the+piano the+police the+pool the+position
-2 the+price the+quilt the+roses the+sale the+scooter the+second the+settlement the+third
-2 the+vip the+winter the+word the+zoo them+FROM them+off then+HEY then+NEG then+VOC then+ok
-2 there+NEG there+NOT there+an there+not theres+a these+KINDS these+LIST these+SENDING
-2 these+in these+texts they+GAVE theyre+back think+> think+BEFORE think+MY think+thats
-2 think+this thinking+FROM thinking+of third+. this+. this+DAY this+MESSAGES this+NUMBER
-2 this+SENDING this+VOC this+family this+for this+number this+out this+texting thursday till
-2 time+SUBJECT time+VOC time+is time+u tires tmrw+> to to+GET to+MENDED to+PULL to+a to+cancel
-2 to+close to+getting to+leave to+my to+share to+sms to+somebody to+withdraw toddler told
-2 told+SUBJECT tomato tomorrow tonights tonights+OTHER too too+or took+ME took+me tooth tow
-2 tow+, track+> tractor traffic traffic+, tub twice+> two+blocks u u+for ugh+SUBJECT
-2 unblocked+VOC under+MY unlisted unlock unsubscribe+OTHER unsubscribe+button unsubscribe+page
-2 unsubscribed+FROM unsubscribed+from unsubscribing up+? up+DAY up+NEG up+TIME up+first up+in
-2 update update+MY update+my upstairs ur+KINDS ur+MESSAGE ur+REPLY ur+TEXT ur+text use+BEFORE
-2 used useless useless+, van vip voice voting w+SUBJECT w+VOC w+YOU w+you want+THIRD want+your
-2 was+0 was+ASKED was+DAY was+FROM was+SUBJECT was+YOU was+quick was+told was+you wasnt
-2 wasnt+VOC watch way+to we+STOP we+could we+want we+went we+won week+for weekends weekends+>
-2 weeks+, weeks+> welcome went+to were+MY were+in were+the what+MENDED what+NUMBER what+PHONE
-2 what+else what+number what+time what+to whats+my whats+up whatsapp whatsoever whatsoever+>
-2 when+does when+ur when+youre whenever+> whenever+SUBJECT whenever+VOC whenever+YOU
-2 whenever+you whens whens+MY whens+the wheres+my which+THIRD which+WHO which+company white+>
-2 who+THESE who+VOC who+dis who+else who+passed whose whose+LIST why+> why+NEG why+NOT why+did
-2 why+does why+not why+u why+was will+I will+MY will+SUBJECT will+hear will+i withdraw+MY
-2 withdraw+my without+ASKED wont+ENDED wont+KEYWORD wont+NEG wont+STOP wont+let word+"
-2 work+CALL work+FROM work+PHONE work+phone working+> works worries+, would+WANT would+WISH
-2 would+do wrong+> wrong+AGAIN wrong+again wtf yall+charged yall+open yard+BEFORE ye+> years+.
-2 yes+> yes+TIME yes+on yes+to yess yet+, yet+> yoga you+, you+BEFORE you+BLOCK you+DITCH
-2 you+REPLIED you+SEND you+THINGS you+a you+be you+but you+can you+get you+hang you+im
-2 you+left you+lot you+mind you+never you+off you+or you+out you+put you+right you+seem
-2 you+send you+thank you+want your your+BADMSG your+BEFORE your+CALL your+END your+KEYWORD
-2 your+PLURALS your+alerts your+competitor your+end your+logo your+newsletter
-2 your+notification your+office your+page your+sms youre+my yours youve+NEG zoo
2 " "+KINDS #+> #+HEY % *+. *+on ,+" ,+CALL ,+GET ,+ME ,+NOT ,+THINGS ,+TIME ,+dear ,+dont
2 ,+drop ,+farewell ,+goodbye ,+in ,+me ,+moved ,+none ,+not ,+phone ,+press ,+put ,+quit
2 ,+right ,+says ,+send ,+ta ,+texting ,+theres ,+unsubscribe ,+violets ,+weekly .+BADMSG
2 .+BEFORE .+END .+NEG .+NEGATIVE .+NOT .+TAIL .+THINGS .+abeg .+bills .+bin .+blocked
2 .+breaking .+buzz .+by .+change .+congrats .+eat .+eh .+enough .+exclude .+fix .+funny
2 .+goodbye .+grandpas .+half .+here .+heres .+id .+its .+kids .+kill .+make .+negative .+not
2 .+note .+now .+one .+p .+pack .+pass .+permanently .+plese .+pretend .+pretty .+pull .+put
2 .+quit .+read .+reminders .+returned .+s .+save .+scratch .+screw .+season .+see .+since
2 .+skip .+smh .+someone .+sort .+take .+thought .+three .+today .+twice .+u .+unsolicited
2 .+unsub .+unsubscribe .+unsuscribe .+ur .+wanna .+we .+when .+wipe .+wish .+x .+yall 0+I
2 0+am 0+business 0+i 0+of 0+texts 19th 2+, 2+ALONE 2+ENDED 2+KEYWORD 4th 4th+. 7726 ?+STOP
2 ?+asking ?+because ?+please ?+then ?+thx AGAIN+VOC ALONE+% ALONE+0 ALONE+DAY ALONE+DOESNT
2 ALONE+FROM ALONE+SUBJECT ALONE+VOC ALONE+before ALONE+coming ALONE+from ALONE+on
2 ALONE+period ALONE+telling ASKED+, ASKED+. ASKED+ME ASKED+TAIL ASKED+me AUTHORITY+.
2 AUTHORITY+TIME AUTHORITY+consumer AUTHORITY+if AUTHORITY+is BADMSG+0 BADMSG+DEAR
2 BADMSG+DOESNT BADMSG+LIST BADMSG+MESSAGES BADMSG+THESE BADMSG+before BADMSG+coming
2 BADMSG+from BADMSG+my BADMSG+period BADMSG+right BADMSG+somebody BADMSG+telling BADMSG+today
2 BEFORE+ASKED BEFORE+BEFORE BEFORE+CONSENT BEFORE+DEAR BEFORE+DONT BEFORE+KEYWORD
2 BEFORE+NEGATIVE BEFORE+NOBODY BEFORE+REVOKE BEFORE+SPAMMING BEFORE+YOU BEFORE+ago
2 BEFORE+aint BEFORE+alerts BEFORE+any BEFORE+better BEFORE+buzzes BEFORE+bye BEFORE+contract
2 BEFORE+days BEFORE+elsewhere BEFORE+fix BEFORE+fr BEFORE+given BEFORE+id BEFORE+lifetime
2 BEFORE+may BEFORE+means BEFORE+morning BEFORE+need BEFORE+no BEFORE+on BEFORE+only
2 BEFORE+period BEFORE+permanently BEFORE+pictures BEFORE+pls BEFORE+political BEFORE+process
2 BEFORE+rental BEFORE+said BEFORE+she BEFORE+so BEFORE+texts BEFORE+three BEFORE+tree
2 BEFORE+turned BEFORE+withdrawn BEFORE+would BEFORE+yes BEFORE+you BEFORE+your BLOCK+SUBJECT
2 BLOCK+TIME BLOCK+this BODY+DOESNT BODY+NEG BODY+and BODY+is CALL+? CALL+AGAIN CALL+HEY
2 CALL+LIST CALL+MENDED CALL+anymore CALL+at CALL+only CALL+reads CALL+still CALL+this
2 CONSENT+I CONSENT+PULL CONSENT+SUBJECT CONSENT+i CONSENT+withdrawn DAY+GAVE DAY+I DAY+LIST
2 DAY+TIME DAY+YOU DAY+am DAY+business DAY+concern DAY+it DEAR+BEFORE DEAR+GAVE DEAR+TAKE
2 DEAR+TIME DITCH+ME DITCH+NEG DITCH+STOP DITCH+TAIL DITCH+do DITCH+hardly DITCH+only
2 DITCH+take DITCH+u DOESNT+. DOESNT+AGAIN DOESNT+HEY DOESNT+I DOESNT+MESSAGE DOESNT+PULL
2 DOESNT+REMOVED DOESNT+SUBJECT DOESNT+about DOESNT+afford DOESNT+again DOESNT+agree
2 DOESNT+asking DOESNT+be DOESNT+buzz DOESNT+come DOESNT+consented DOESNT+end DOESNT+hit
2 DOESNT+i DOESNT+message DOESNT+ok DOESNT+own DOESNT+signed DOESNT+signing DOESNT+the
2 DOESNT+will DOING+MY DOING+this DONT DONT+, DONT+SUBJECT DONT+YOU DONT+again DONT+agree
2 DONT+authorize DONT+buzz DONT+consented DONT+disturb DONT+even DONT+hear DONT+hit DONT+know
2 DONT+leave DONT+own DONT+send DONT+signed DONT+tell DONT+you END+. END+DOESNT END+MENDED
2 END+MESSAGES END+MY END+OTHER END+button END+key END+this END+to END+txts END+you ENDED+0
2 ENDED+> ENDED+SEND ENDED+SPAMMING ENDED+before ENDED+from ENDED+period ENDED+right ENDED+so
2 ENDED+telling ENDED+this ENDED+today ENDED+txts ENDED+your EVENT+MESSAGES EVENT+SENDING
2 EVENT+results FEEL+MY FEEL+i FEEL+this FROM+. FROM+DAY FROM+FROM FROM+KINDS FROM+MENDED
2 FROM+REMOVE FROM+REPLY FROM+a FROM+any FROM+deleting FROM+future FROM+on FROM+out
2 FROM+reminder FROM+text FROM+these FROM+twice FROM+u FROM+who GAVE+GAVE GAVE+NEG
2 GAVE+NEGATIVE GAVE+all GAVE+an GAVE+by GAVE+never GAVE+no GAVE+two GAVE+you GET+, GET+DEAR
2 GET+DOESNT GET+DONT GET+GAVE GET+MENDED GET+MY GET+PULL GET+REMOVED GET+an GET+another
2 GET+cancelled GET+never GET+rid HEY+, HEY+ASKED HEY+DONT HEY+HEY HEY+and HEY+dont HEY+fam
2 HEY+still HEY+this HEY+your I+> I+DAY I+NOT I+REPLIED I+REVOKE I+UNSUB I+are I+beg I+believe
2 I+came I+change I+choose I+drive I+gone I+got I+guess I+live I+made I+put I+screenshot I+sue
2 I+swear I+teach I+unsubscribe I+win I+withdraw I+would KEYWORD+0 KEYWORD+SEND
2 KEYWORD+SPAMMING KEYWORD+before KEYWORD+period KEYWORD+right KEYWORD+so KEYWORD+telling
2 KEYWORD+this KEYWORD+today KEYWORD+txts KEYWORD+your KINDS+BEFORE KINDS+DOESNT KINDS+NEG
2 KINDS+NEGATIVE KINDS+SUBJECT KINDS+WANT KINDS+WISH KINDS+go KINDS+im KINDS+no KINDS+pls
2 KINDS+thing LIST LIST+DITCH LIST+MY LIST+NOT LIST+SUBJECT LIST+any LIST+at LIST+codes
2 LIST+else LIST+go LIST+it LIST+list LIST+not LIST+off LIST+ones LOSE+BEFORE LOSE+MESSAGES
2 LOSE+OTHER LOSE+SENDING LOSE+YOU LOSE+button LOSE+key LOSE+txts LOSE+you ME ME+DONT
2 ME+REMOVED ME+again ME+go ME+his ME+never MENDED+? MENDED+BODY MENDED+ENDED MENDED+EVENT
2 MENDED+KEYWORD MENDED+NEGATIVE MENDED+PHONE MENDED+REVOKE MENDED+SENDING MENDED+WHO
2 MENDED+be MENDED+fix MENDED+guy MENDED+key MENDED+let MENDED+no MENDED+nothing MENDED+person
2 MENDED+private MENDED+process MENDED+thing MENDED+tree MENDED+txts MENDED+withdrawn
2 MESSAGE+alerts MESSAGE+for MESSAGE+thing MESSAGES+FROM MESSAGES+NEG MESSAGES+but
2 MESSAGES+can MESSAGES+codes MESSAGES+it MY+" MY+# MY+19th MY+BEFORE MY+LOSE MY+MESSAGES
2 MY+NOT MY+SENDING MY+SUBJECT MY+WISH MY+ac MY+ads MY+appointment MY+appt MY+as MY+automatic
2 MY+baby MY+backpack MY+balance MY+buttons MY+chart MY+class MY+come MY+data MY+details
2 MY+discount MY+district MY+energy MY+executor MY+feed MY+fill MY+firm MY+free MY+giving
2 MY+grandson MY+gutters MY+info MY+ipad MY+is MY+kids MY+large MY+lawyer MY+lifetime MY+magic
2 MY+mailbox MY+middle MY+mother MY+moving MY+next MY+notifications MY+people MY+plug
2 MY+political MY+polls MY+request MY+resignation MY+ribs MY+right MY+roommate MY+row MY+rush
2 MY+safety MY+service MY+shredder MY+sign MY+specials MY+spring MY+subscriber MY+trouble
2 MY+weekly MY+what MY+world MY+would MY+you NEG+% NEG+, NEG+? NEG+CONSENT NEG+DOESNT NEG+I
2 NEG+PULL NEG+REMOVED NEG+SPAMMING NEG+afford NEG+agree NEG+any NEG+before NEG+buzz NEG+come
2 NEG+consent NEG+else NEG+get NEG+hit NEG+i NEG+if NEG+me NEG+need NEG+own NEG+period
2 NEG+political NEG+sent NEG+signed NEG+signing NEG+telling NEG+to NEG+trevor NEG+use
2 NEG+welcome NEG+will NEG+wish NEG+work NEG+you NEGATIVE+? NEGATIVE+ALONE NEGATIVE+CONSENT
2 NEGATIVE+DONT NEGATIVE+ENDED NEGATIVE+KEYWORD NEGATIVE+LIST NEGATIVE+MENDED
2 NEGATIVE+MESSAGES NEGATIVE+MY NEGATIVE+STOP NEGATIVE+TIME NEGATIVE+VOC NEGATIVE+dont
2 NEGATIVE+fam NEGATIVE+political NEGATIVE+stop NEGATIVE+text NEGATIVE+the NEGATIVE+we NOT+.
2 NOT+DITCH NOT+ENDED NOT+GET NOT+MESSAGE NOT+NEG NOT+REPLIED NOT+SENDING NOT+TEXT NOT+about
2 NOT+asking NOT+happen NOT+need NOT+signing NOT+stop NOT+welcome NUMBER+BEFORE NUMBER+FEEL
2 NUMBER+HEY NUMBER+is NUMBER+out NUMBER+private NUMBER+to OTHER+BEFORE OTHER+my OTHER+nurse
2 OTHER+ships OTHER+stuff PHONE+? PHONE+FEEL PHONE+MESSAGES PHONE+VOC PHONE+and PHONE+be
2 PHONE+from PHONE+is PHONE+out PHONE+private PHONE+reads PHONE+since PHONE+still
2 PLURALS+BEFORE PLURALS+DITCH PLURALS+MENDED PLURALS+THREAT PLURALS+can PLURALS+codes
2 PLURALS+im PLURALS+please PULL+ME PULL+TAIL PULL+on RECEIVE+NEG RECEIVE+nothing REGULATOR+is
2 REMOVE REMOVE+, REMOVE+> REMOVE+ME REMOVE+OTHER REMOVE+TAIL REMOVE+button REMOVE+key
2 REMOVE+me REMOVE+my REMOVE+on REMOVE+this REMOVED+, REMOVED+. REPLIED REPLIED+I
2 REPLIED+NEGATIVE REPLIED+bye REPLIED+i REPLIED+no REPLIED+of REPLIED+so REPLY+AGAIN REPLY+a
2 REPLY+again REPLY+has REPLY+more REPLY+of REPLY+that REPLY+thing REVOKE+, REVOKE+>
2 REVOKE+any SEND+a SEND+more SENDING SENDING+, SENDING+DEAR SENDING+DOESNT SENDING+NEGATIVE
2 SENDING+THREAT SENDING+alerts SENDING+at SENDING+by SENDING+in SENDING+no SENDING+of
2 SENDING+to SENDING+up SENDING+yes STOP STOP+% STOP+0 STOP+DAY STOP+HEY STOP+OTHER STOP+SEND
2 STOP+SPAMMING STOP+SUBJECT STOP+THESE STOP+before STOP+period STOP+sending STOP+telling
2 STOP+this STOP+your SUBJECT+. SUBJECT+2 SUBJECT+AGAIN SUBJECT+I SUBJECT+NEG SUBJECT+REVOKE
2 SUBJECT+TIME SUBJECT+UNSUB SUBJECT+WANT SUBJECT+WHO SUBJECT+again SUBJECT+at SUBJECT+back
2 SUBJECT+beg SUBJECT+believe SUBJECT+came SUBJECT+cares SUBJECT+choose SUBJECT+closed
2 SUBJECT+could SUBJECT+dont SUBJECT+drive SUBJECT+gets SUBJECT+guess SUBJECT+has
2 SUBJECT+knock SUBJECT+live SUBJECT+look SUBJECT+mean SUBJECT+moved SUBJECT+must SUBJECT+my
2 SUBJECT+not SUBJECT+pack SUBJECT+people SUBJECT+said SUBJECT+screenshot SUBJECT+since
2 SUBJECT+spammers SUBJECT+swear SUBJECT+take SUBJECT+tell SUBJECT+the SUBJECT+to SUBJECT+turn
2 SUBJECT+win SUBJECT+withdraw SUBJECT+wont SUBJECT+would TAIL TAIL+> TAIL+DONT TAIL+FEEL
2 TAIL+REMOVED TAIL+again TAIL+else TAIL+go TAIL+his TAIL+never TAIL+thx TAKE+ASKED TAKE+DEAR
2 TAKE+GET TAKE+THIRD TAKE+another TAKE+any TAKE+away TAKE+button TAKE+getting TAKE+key
2 TAKE+mine TAKE+my TAKE+rid TAKE+this TEXT+ALONE TEXT+ME TEXT+NEG TEXT+TAIL TEXT+TEXT
2 TEXT+THIRD TEXT+alerts TEXT+by TEXT+me THESE+AGAIN THESE+TIME THESE+any THESE+out THINGS+.
2 THINGS+AGAIN THINGS+FROM THINGS+KINDS THINGS+LIST THINGS+PLURALS THINGS+SUBJECT THINGS+again
2 THINGS+is THINGS+like THINGS+need THINGS+ships THIRD+, THIRD+KINDS THIRD+OTHER THIRD+SUBJECT
2 THIRD+cant THIRD+did THIRD+dont THIRD+husbands THIRD+isnt THIRD+phone THIRD+walker
2 THIRD+with THREAT+0 THREAT+DAY THREAT+I THREAT+YOU THREAT+a THREAT+i THREAT+ok THREAT+on
2 THREAT+reading THREAT+report THREAT+see THREAT+take THREAT+tired THREAT+vegan THREAT+you
2 TIME+DOESNT TIME+NOT TIME+and TIME+dinner TIME+id TIME+it TIME+least TIME+not TIME+one
2 TIME+our TIME+youre UNSUBBED UNSUBBED+. VOC+0 VOC+BEFORE VOC+MENDED VOC+NOBODY VOC+WHO
2 VOC+again VOC+all VOC+any VOC+anyway VOC+away VOC+come VOC+else VOC+figure VOC+id VOC+im
2 VOC+knock VOC+let VOC+like VOC+omit VOC+only VOC+pack VOC+people VOC+process VOC+quit
2 VOC+since VOC+so VOC+spammers VOC+thx VOC+turn VOC+when WANT WANT+, WANT+. WANT+> WANT+BODY
2 WANT+CALL WANT+I WANT+YOU WANT+an WANT+be WANT+em WANT+i WANT+off WANT+some WANT+someone
2 WANT+that WHO+KINDS WHO+REPLIED WHO+SUBJECT WHO+WANT WHO+days WHO+here WHO+like WHO+said
2 WHO+that WHO+who WHO+you WISH WISH+, WISH+. WISH+BODY WISH+ENDED WISH+I WISH+KEYWORD
2 WISH+THESE WISH+YOU WISH+an WISH+be WISH+em WISH+i WISH+off WISH+some WISH+someone
2 WISH+there WRONG+BODY WRONG+THIRD WRONG+guy WRONG+person WRONG+tree WRONG+with YOU+2
2 YOU+BADMSG YOU+BEFORE YOU+CALL YOU+DAY YOU+DOESNT YOU+DONT YOU+ENDED YOU+KEYWORD YOU+KINDS
2 YOU+MESSAGE YOU+REPLY YOU+TEXT YOU+WANT YOU+WHO YOU+YOU YOU+again YOU+in YOU+is YOU+knock
2 YOU+like YOU+pack YOU+people YOU+say YOU+since YOU+spammers YOU+stop YOU+text YOU+think
2 a+END a+LOSE a+NEGATIVE a+TAKE a+THIRD a+birthday a+cat a+colonoscopy a+fax a+few a+fire
2 a+fish a+fortune a+ghost a+house a+joke a+judge a+line a+no a+quieter a+restraining a+solid
2 a+violation a+yard abeg about+BODY about+my absolutely+DOESNT absolutely+NEG absolutely+NOT
2 absolutely+not ac account account+, add+BEFORE add+VOC ads ads+to afford after+that
2 again+VOC again+and against against+MY against+the agreed agreed+to agreement ahead+,
2 alerts+, all+VOC all+our all+that alone+? already+, altogether am+DOESNT am+MY am+NEG am+NOT
2 am+not am+the an+exam and+0 and+ENDED and+FROM and+GET and+KEYWORD and+LOSE and+TAKE
2 and+could and+does and+dont and+have and+heres and+his and+id and+quiet and+says and+she
2 and+take and+the and+would another another+> answer+, answers answers+BEFORE any+longer
2 any+other any+permission anymore anymore+> apparently appointment appt april are+DITCH
2 are+cool are+over as+MY as+my asking+. asking+nicely asks at+dinner at+least at+our at+your
2 away+for away+in away+your backpack balance+MESSAGES balance+PLURALS balance+alerts
2 barking+BEFORE barking+up be+REMOVE be+close be+happier be+included be+needing be+so
2 because+BEFORE been+NEG been+PULL been+REMOVE been+real been+reassigned been+removed beeps
2 before+and beg believe big+NEG bike bike+, bin birthday+coupon blind block+BEFORE block+VOC
2 block+you blocked+> blocked+TIME blocking blood+> blue+, booster+BEFORE booster+LIST bored
2 born bout bout+MY breakfast breaking+news bucks buddy+, building+> buried burn
2 business+BEFORE business+days but but+ALONE but+BADMSG but+DITCH but+ENDED but+KEYWORD
2 but+NEG but+NEGATIVE but+STOP but+TAKE but+this button+to buttons buying buzz+FROM buzz+off
2 buzzes buzzing+> by+DAY by+this call+MY can+NEG can+STOP can+do can+hardly can+only can+take
2 can+u cancel+MESSAGES cancel+SENDING cancel+txts cancelled+> candidate cant+afford cant+keep
2 cant+read car car+BEFORE car+in cares cat cease+. change+MY change+the channel chart
2 check+MY check+in checked checking chemist cherry chicken christ christmas+BEFORE
2 christmas+day clinic close+MY close+the closed club+> club+and coffee come+on coming+.
2 coming+in concern concern+. confirmed congrats consent+PULL consent+withdrawn consider+ME
2 consider+TAIL consider+VOC consider+me constant constant+SENDING contact+by contact+is
2 contacted+> cool costing costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me
2 costs+SUBJECT costs+YOU costs+you could could+BEFORE could+KINDS could+MESSAGE could+REPLY
2 could+SENDING could+TEXT could+text coupons+but course+> court+SUBJECT court+TIME court+if
2 cousin+is cover+. cows crazy credit+OTHER credit+THINGS credit+card da data day day+VOC
2 dead+HEY dead+VOC dead+WHO dead+man deals deals+> deals+THREAT deals+im dealt dealt+with
2 dear+> decency delete+key dementia dementia+and details did+i didnt+DITCH didnt+NEG ding
2 dinner dinner+BEFORE dirt district dnc dnc+BEFORE do+ASKED do+BEFORE do+DOESNT do+WANT
2 do+WISH do+it do+still do+tell dockets doctor+says does+DOESNT does+NEG does+NOT does+not
2 doesnt+BADMSG doesnt+ENDED doesnt+KEYWORD dog dog+walker doh dollars donation+asks done
2 done+, dont+, dont+SUBJECT dont+VOC dont+WANT dont+YOU dont+agree dont+authorize dont+buzz
2 dont+disturb dont+do dont+even dont+hit dont+know dont+leave dont+own dont+tell dont+you
2 door+. door+on down+. dozen+> drink+water drive driver+> drives+> due due+OTHER due+date
2 eat+MY eat+my effective elsewhere elsewhere+> end+. end+> end+BEFORE end+to every+BEFORE
2 every+DAY every+KINDS everything+else ex+husbands exactly+what exam exclamation
2 exclamation+point exclude exclude+BEFORE exclude+ME exclude+TAIL exclude+VOC exclude+me fall
2 fam farewell+, father+BEFORE father+passed fax feed few file+BEFORE file+VOC fill fill+FROM
2 fill+of finance find+MENDED find+THIRD find+another find+someone fine+with fired first+time
2 fish fish+tank fishing fix follow food for+. for+> for+MY for+TEXT for+THINGS for+anything
2 for+free for+incoming for+people for+pickup for+real for+some for+texting for+tuesday
2 forever+, form form+for form+or fortune fortune+> fr+> free+BEFORE free+lip freeze+MY
2 friends frighten from from+MY from+SENDING from+SUBJECT from+TEXT from+YOU from+the fun
2 fundraiser+ones funny funny+, furnace further+> gave+me general+> get+BEFORE get+DEAR
2 get+MENDED get+THESE get+another get+any get+rid getting+BEFORE getting+THIRD gift give+my
2 given gloss go+, go+KINDS go+MESSAGE go+REPLY go+SENDING go+TEXT go+and go+text going
2 good+VOC good+on goody+, got+a graduated grandpas grandson grateful grateful+SUBJECT
2 grateful+TIME grateful+if gutters+> guy+, handles+all hands happened+to happier hardly
2 has+BEFORE has+DOESNT has+NOT has+dementia has+not have+DOESNT have+DONT have+GAVE
2 have+never having he+cant hear+about heard heart heaven hell+> help+ME help+TAIL help+me
2 here+> here+DOESNT here+I here+NEG here+NOT here+SUBJECT here+not here+we hes+with
2 him+BEFORE him+FROM him+and him+in him+off hint+> hire hire+> his+THIRD hit hittin
2 hope+BEFORE hope+youre hotel house+TIME how+can how+many how+to i i+BADMSG i+DAY i+REVOKE
2 i+UNSUB i+be i+beg i+believe i+came i+choose i+drive i+found i+get i+guess i+live i+moved
2 i+put i+screenshot i+shut i+swear i+talk i+teach i+told i+unsubscribe i+win i+withdraw
2 i+would id+CALL id+WANT id+call id+like idk+who if+DOESNT if+I if+NOT if+my if+not ignoring
2 ill+TAKE ill+report ill+see ill+take im+0 im+DAY im+GAVE im+a im+ok im+on im+reading
2 im+tired im+vegan important in in+august in+fact in+future in+getting in+heaven in+it in+law
2 in+leeds in+peace in+september in+small in+this in+with included incoming info+>
2 interested+ENDED interested+KEYWORD interested+NEG interested+STOP into+MY inviting ipad+>
2 is+0 is+ALONE is+DAY is+ENDED is+KEYWORD is+STOP is+SUBJECT is+against is+closed is+enough
2 is+fine is+for is+more is+sore is+stop is+worth it+0 it+BADMSG it+ENDED it+KEYWORD it+by
2 it+makes it+may it+means it+that its+SUBJECT its+important its+worth its+you ive+REMOVED
2 ive+gone ive+opted j job+now jobs+BEFORE joined joy just+ALONE just+GAVE just+GET
2 just+REPLIED just+SEND just+STOP just+have just+need just+say just+send just+stop k+>
2 keep+BEFORE keep+GET keep+getting kidney kids kindly+LOSE kindly+TAKE kitchen+and knock+MY
2 know+TIME know+any know+where lady lady+SUBJECT large lashes last+EVENT last+THIRD last+WHO
2 last+one last+three last+two lawyer leave+FROM leave+off leave+this leeds+, less less+FROM
2 let+MY let+this lets+keep letter+, lifetime+. like+DEAR like+I like+THIRD like+i
2 like+someone line+AGAIN line+BEFORE line+again link+> lip lip+gloss list+to local locks
2 lol+BEFORE lol+NEG lol+NEGATIVE lol+VOC lol+but lol+no long+, longer+BEFORE longer+GAVE
2 longer+MENDED longer+interested look+WANT look+WISH look+like looking+for lose lose+the lost
2 love+> love+YOU low lunch ma machine magic magic+word mail+. mailbox make+THESE make+VOC
2 make+it make+this makes man man+still man+to many many+BEFORE many+NUMBER many+messages
2 many+more many+numbers many+times march+. march+> may+GAVE may+NEG may+concern me+DONT
2 me+REMOVED me+again me+his me+never means means+I means+SUBJECT means+i menus menus+and
2 message+ME message+TAIL message+me messages+, messages+FROM messages+STOP messages+at
2 messaging middle middle+FROM middle+of minutes+, mistaken mood more more+EVENT more+FROM
2 more+MESSAGE more+SENDING more+TEXT more+to morning morning+. morning+SUBJECT mother+>
2 mother+is move moving moving+THIRD moving+WHO moving+company mr much+, mum+is must+NEG
2 my+END my+MESSAGE my+THINGS my+cell my+data my+fill my+grandson my+house my+ipad my+late
2 my+lawyer my+line my+mother my+next my+nuber my+request my+resignation my+roommate myself+>
2 na nah+fam name+MENDED name+VOC name+please need+BODY need+to needing negative never+AGAIN
2 never+GET never+again never+consented never+hear never+see never+signed news+. nice+but
2 nicely no no+? no+CONSENT no+ENDED no+KEYWORD no+LIST no+MENDED no+MESSAGES no+MY no+TIME
2 no+political no+text no+the none+to nooo nope+. not+DITCH not+ENDED not+GET not+MESSAGE
2 not+NEG not+REPLIED not+SENDING not+STOP not+TEXT not+WISH not+about not+asking not+happen
2 not+need not+signing not+stop not+the notary note+BEFORE nothing+SUBJECT nothing+VOC
2 nothing+YOU nothing+about nothing+else nothing+further nothing+you notice+BEFORE now+or
2 now+the numba number+is number+private number+to numbers+on nurse+. o+p of+BEFORE of+it
2 of+my of+one of+reminder of+who of+your off+FROM off+MENDED off+SENDING off+TEXT off+here
2 off+of oil omg+I omg+SUBJECT omg+i omit on+> on+GET on+all on+and on+read on+top
2 on+wednesday one+BEFORE one+DEAR one+TIME one+and one+day one+goes ones+TIME ones+after
2 ones+but only+LIST only+MESSAGE only+REPLY only+SENDING only+TEXT only+WISH only+text
2 only+thing open+EVENT opening openings openings+in opt+for or+SUBJECT or+TEXT or+i or+is
2 or+later or+something or+what order+is order+ships our our+NUMBER our+WHO our+family
2 our+numbers out+. out+I out+on out+out over+. over+the own+CALL own+PHONE own+phone
2 pack+BEFORE pain+in pass+on passed passed+away passed+in passed+on patience patience+.
2 patient+there pay+SUBJECT pay+VOC pays+BEFORE peace+and people+. people+> people+WANT
2 people+WISH people+like perfectly persistence person+, person+VOC person+to personal
2 phone+BEFORE phone+FROM phone+HEY phone+reads phone+still pickup+BEFORE picture+BEFORE
2 pictures ping please+OTHER please+be please+fix please+let please+process plenty+. pls+STOP
2 plug plug+on plumber+, point+> polls pop press+BEFORE pretend pretty pretty+BEFORE
2 pretty+MENDED pretty+VOC pretty+please problem+. process process+MY process+my program
2 promised+id promos+codes promotions promotions+> pta+fundraiser purchase put+a quieter
2 quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone quit+ASKED quit+SENDING quit+with
2 quite+BADMSG quite+BEFORE quite+MENDED quite+NEG quite+SENDING quite+enough r rather+DOESNT
2 rather+NOT rather+not read+, read+VOC read+about read+the reading reading+BEFORE
2 reading+this reads+your ready ready+but ready+for real reason+> reassigned receive
2 receive+NEG receive+nothing record+, red red+, red+violets relationship+but relationship+is
2 reminder+, reminder+LIST reminders+for remov remove+> removed+, renew+> reno reno+> rental
2 rental+LIST rental+listings replied+ENDED replied+KEYWORD replied+NEG reply+FROM reply+of
2 reported+to require+BEFORE requires resignation resignation+FROM resignation+from respect
2 respect+MY retire returned ribs rid+FROM rid+of right+> right+word ring+TIME ring+at
2 road+closures roofing roofing+> room+. room+> roommate roommate+GAVE roses run+, s s+t
2 safety said+ALONE said+BADMSG said+ENDED said+I said+KEYWORD said+NEG said+STOP said+bye
2 said+i said+stop sake sat save+your saying+NEGATIVE saying+no says+ENDED says+HEY
2 says+KEYWORD says+SENDING says+STOP scratch+BEFORE scratch+MY scratch+VOC scratch+my
2 screw+SUBJECT screw+VOC screw+YOU screw+you season see+my seeing sell+BEFORE send+ME
2 send+TAIL send+VOC send+a send+me separate september september+> serve service+. shame she
2 she+THREAT she+gets she+is shes+0 shes+DAY ships ships+> shop+but should+come shredder
2 shut+MY shut+this sick signed+BEFORE silence+BEFORE silence+MENDED silence+VOC
2 silence+please silent silent+, since+last since+the sir sister+> skip skip+BEFORE skip+ME
2 skip+TAIL skip+VOC smh so+ENDED so+KEYWORD so+MY so+grateful so+save so+the sober sock socks
2 socks+> solar sold+MY solid+and someone+elses someones something+TIME somewhere son+handles
2 sooner sooner+BADMSG sooner+eat sore sore+FROM sore+from sorry+to sort+BEFORE sort+it
2 spammers spammers+> spare+BEFORE spare+ME spare+TAIL spare+VOC spare+me spend spot stalker
2 starting+with state+consumer station statute stay still+LIST still+MENDED still+MESSAGES
2 still+SENDING still+SUBJECT still+TEXT still+THREAT still+YOU still+gets still+texting
2 still+you stop+% stop+0 stop+DAY stop+DOESNT stop+MENDED stop+OTHER stop+SUBJECT stop+before
2 stop+coming stop+period stop+telling store+. stpo+> straw stuck students stuff+. subscriber
2 sue summer summer+, sure+, surveys swear swear+BEFORE swear+it swiping system+> t+. t+o
2 tables tables+WISH tables+ready tacos take+ME take+TAIL take+away take+him take+this
2 talk+about talking+to tank tax tcpa tcpa+is tell+ME tell+TAIL telling+BEFORE telling+SUBJECT
2 telling+you test+results text+? text+MENDED text+and text+for text+that text+thing texted+,
2 texted+BEFORE texted+NEGATIVE texted+by texted+no texted+to texting+. texting+it texting+my
2 texts+anymore texts+to texts+too tf than+MY thank+you that+MENDED that+THREAT that+VOC
2 that+YOU that+you thats+BEFORE thats+ME thats+TAIL the+" the+19th the+LOSE the+NUMBER
2 the+REPLY the+ac the+automatic the+backpack the+balance the+buttons the+delivery
2 the+discount the+district the+dog the+energy the+executor the+feed the+first the+free
2 the+gutters the+large the+listings the+magic the+middle the+moving the+number the+plug
2 the+political the+polls the+ribs the+right the+rush the+shredder the+specials the+spring
2 the+trouble the+updates the+week the+world them+to then+BEFORE there+is there+since
2 there+were thes these+AGAIN these+FROM these+TIME these+and thing+> third+EVENT third+OTHER
2 third+shift this+> this+FROM this+again this+as this+be this+clinic this+lifetime
2 those+BEFORE thoughts thoughts+NEG through+it through+my throw+BEFORE throw+MY throw+this
2 tickets tickets+, time time+ASKED time+asking timeshare tired+. tired+FROM tired+of to+7726
2 to+ASKED to+AUTHORITY to+BADMSG to+KINDS to+NOT to+REGULATOR to+THESE to+TIME to+WISH
2 to+about to+hell to+hit to+marketing to+me to+not to+renew to+reply to+talk to+tell to+whom
2 today+is told+YOU told+the tomorrow+, too+. too+BEFORE too+much top traded+MY trail tree
2 tree+and trevor trouble trouble+> true trust+BEFORE tulsa turn+0 turn+DAY turn+MY turn+VOC
2 two+TIME two+years u+2 uncheck uncheck+BEFORE uncheck+it understand undo+BEFORE undo+VOC
2 undo+that unsolicited unsub+BEFORE unsub+ME unsub+TAIL unsub+VOC unsubscribed unsubscribed+.
2 unsuscribe up+all up+already up+my up+on up+so up+the up+with updates+but us+in use+it
2 used+MY used+my vacancies village violation void wake wake+BEFORE wake+up walk+BEFORE walker
2 wanna+be want+> want+FROM want+SENDING want+SUBJECT want+THESE want+YOU want+em want+off
2 want+that want+this want+you wanted wants+BEFORE wants+MY war warehouse+jobs was+BADMSG
2 was+DOING was+NEG was+REMOVE was+UNSUBBED was+a was+removed was+unsubscribed watchman way
2 we+> we+BEFORE we+ENDED we+are we+had we+moved we+never we+opt weather+LIST weather+MESSAGES
2 weather+PLURALS weather+alerts webinars wednesday+. week+, week+before weekly welcome+on
2 well+, well+. were+done weve what+my what+part whatever+LIST whatever+SUBJECT whatever+list
2 whats+it when+a when+is when+its where+is who+ASKED who+MY who+cares who+the who+wants
2 whoever+GAVE whoever+gave whole+BEFORE whom whom+BEFORE whom+it wife+says will+BEFORE
2 will+NEG win+something wipe wipe+my with+ME with+TAIL with+VOC with+that wood work+. work+is
2 world worse worth+SUBJECT would+rather wreath+, wrong+BEFORE wrong+BODY wrong+THIRD
2 wrong+guy wrong+person wrong+tree wrong+with ya+> yall+BEFORE yard+sign year+SUBJECT
2 year+VOC year+YOU year+old year+you years yes+, yet+here yo+NEG you+AGAIN you+BADMSG
2 you+CALL you+DAY you+ENDED you+KEYWORD you+NEG you+WHO you+YOU you+again you+dont you+have
2 you+knock you+my you+pack you+people you+since you+spammers you+stop you+think your+MESSAGES
2 your+computer your+job your+mother your+move your+restaurant your+school your+service
2 your+texting youre youre+FROM youre+LIST youre+SPAMMING youre+barking youre+out youre+well
2 youve+got
3 "+at %+% ,+BADMSG ,+DOESNT ,+NOBODY ,+OTHER ,+UNSUB ,+VOC ,+another ,+but ,+driver
3 ,+effective ,+for ,+get ,+hope ,+if ,+im ,+lift ,+silence ,+stop ,+whatever .+, .+DITCH
3 .+GAVE .+HEY .+VOC .+cease .+close .+consent .+everything .+for .+get .+give .+if .+im .+ion
3 .+kindly .+less .+lets .+lose .+move .+moved .+my .+next .+o .+shut .+somewhere .+still
3 .+stopppp .+third .+told .+whoever .+whoevers .+why .+wrng .+wrong .+youre 0+, 0+an 0+before
3 0+year 7726+> ?+end AGAIN+in AGAIN+n AGAIN+on ALONE+MY ASKED+YOU ASKED+nicely ASKED+the
3 BADMSG+MENDED BADMSG+THIRD BADMSG+please BADMSG+the BADMSG+up BEFORE+# BEFORE+ALONE
3 BEFORE+DOESNT BEFORE+ENDED BEFORE+before BEFORE+city BEFORE+did BEFORE+dings BEFORE+donation
3 BEFORE+done BEFORE+further BEFORE+go BEFORE+horse BEFORE+in BEFORE+is BEFORE+maam
3 BEFORE+make BEFORE+mas BEFORE+mo BEFORE+never BEFORE+ok BEFORE+open BEFORE+passed
3 BEFORE+quit BEFORE+should BEFORE+still BEFORE+times BEFORE+way BEFORE+what BODY+NOT BODY+not
3 BODY+once CALL+. CALL+to CONSENT CONSENT+, CONSENT+REVOKE DAY+SUBJECT DAY+an DAY+i DAY+texts
3 DAY+year DEAR DOESNT+> DOESNT+KINDS DOESNT+VOC DOESNT+agreeing DOESNT+buying DOESNT+keep
3 DOESNT+ring DOESNT+wanted DONT+OTHER DONT+TEXT DONT+WANT DONT+come DONT+do DONT+see
3 DONT+wanted DONT+will DONT+work END+SENDING ENDED+ASKED ENDED+DAY ENDED+DOESNT ENDED+LIST
3 ENDED+SENDING ENDED+THESE ENDED+coming EVENT+BEFORE EVENT+is FEEL+but FEEL+to FROM+BEFORE
3 FROM+SENDING FROM+YOU FROM+one FROM+today FROM+with FROM+you GAVE GAVE+, GAVE+DOESNT
3 GAVE+DONT GET+lost GET+messages GET+one GET+what HEY+DITCH HEY+can HEY+stahp HEY+ur I+BEFORE
3 I+THINGS I+can I+check I+checked I+decline I+look I+mail I+mean I+opt I+pass I+refuse
3 I+report I+resigned I+said I+take KEYWORD+ASKED KEYWORD+DAY KEYWORD+DOESNT KEYWORD+LIST
3 KEYWORD+SENDING KEYWORD+THESE KEYWORD+coming KINDS+? KINDS+AGAIN KINDS+THREAT KINDS+again
3 KINDS+for KINDS+that LIST+I LIST+anymore LIST+but LIST+can LIST+i LOSE+ME LOSE+SUBJECT
3 LOSE+TAIL LOSE+in LOSE+me ME+> ME+for MENDED+# MENDED+. MENDED+ALONE MENDED+GET MENDED+ME
3 MENDED+NEG MENDED+NUMBER MENDED+TAIL MENDED+me MESSAGE+? MESSAGE+AGAIN MESSAGE+again
3 MESSAGE+that MESSAGES+MENDED MESSAGES+SUBJECT MESSAGES+about MESSAGES+anymore MY+DOESNT
3 MY+END MY+MENDED MY+NEG MY+REGULATOR MY+REMOVE MY+TAKE MY+again MY+and MY+answers MY+bill
3 MY+building MY+coffee MY+coupons MY+daughters MY+do MY+door MY+drain MY+emergency MY+ex
3 MY+father MY+fone MY+food MY+fundraising MY+laundry MY+locks MY+lord MY+machine MY+moon
3 MY+nuber MY+ones MY+previous MY+rest MY+rolls MY+roof MY+so MY+state MY+tables MY+thing
3 MY+tracking MY+weather NEG NEG+GET NEG+MESSAGE NEG+OTHER NEG+agreeing NEG+buying NEG+coming
3 NEG+consented NEG+in NEG+jim NEG+mas NEG+mo NEG+please NEG+ring NEG+this NEG+wanted NEG+your
3 NEGATIVE+> NEGATIVE+HEY NEGATIVE+mas NEGATIVE+mo NOBODY+to NOT+KINDS NOT+WANT NOT+agreeing
3 NOT+be NOT+get NOT+in OTHER+by OTHER+this OTHER+updates PHONE+AGAIN PHONE+BEFORE PHONE+FROM
3 PHONE+again PHONE+through PLURALS+. PLURALS+I PLURALS+SUBJECT PLURALS+i PULL+MY PULL+me
3 PULL+of PULL+the RECEIVE REMOVED+of REMOVED+on REPLIED+by REPLIED+goodbye REPLIED+it REPLY
3 REPLY+for REPLY+yes SEND+? SEND+OTHER SENDING+anymore STOP+ASKED STOP+DOESNT STOP+MENDED
3 STOP+coming STOP+please STOP+the SUBJECT+> SUBJECT+THINGS SUBJECT+and SUBJECT+can
3 SUBJECT+check SUBJECT+checked SUBJECT+decline SUBJECT+have SUBJECT+i SUBJECT+in SUBJECT+is
3 SUBJECT+made SUBJECT+opt SUBJECT+press SUBJECT+refuse SUBJECT+resigned SUBJECT+silence
3 SUBJECT+wants SUBJECT+youre TAKE+> TAKE+? TAKE+OTHER TAKE+an TAKE+for TAKE+her TAKE+lost
3 TEXT+> TEXT+AGAIN TEXT+DEAR TEXT+about TEXT+again TEXT+somebody TEXT+that THESE+> THESE+VOC
3 THESE+for THESE+to THINGS+BEFORE THINGS+THIRD THINGS+WANT THINGS+and THINGS+bank THINGS+of
3 THIRD+NOT THIRD+TIME THIRD+at THIRD+put THIRD+since THREAT+BLOCK THREAT+SUBJECT THREAT+TAKE
3 THREAT+blocking THREAT+opting THREAT+sure TIME+END TIME+THIRD TIME+a TIME+breakfast
3 TIME+silence TIME+that UNSUB+me VOC+, VOC+AGAIN VOC+FROM VOC+NEGATIVE VOC+THREAT VOC+YOU
3 VOC+be VOC+but VOC+give VOC+have VOC+may VOC+no VOC+out VOC+picture VOC+press VOC+snaked
3 VOC+take WANT+BEFORE WANT+FROM WANT+SUBJECT WANT+for WANT+these WHO+WISH WHO+YOU WHO+has
3 WHO+there WISH+ALONE WISH+FROM WISH+NEG WISH+SUBJECT WISH+but WRONG+# WRONG+MENDED
3 WRONG+number YOU+AGAIN YOU+NEG YOU+SENDING YOU+and YOU+are YOU+back YOU+may YOU+snaked
3 YOU+to YOU+turn a+NEG a+bathtub a+button a+hint a+human a+lawyer a+note a+pop about+mattress
3 add+ME add+TAIL add+me after+VOC after+this again+in again+n again+on agreeing agreeing+to
3 aint alerts+> all+KINDS all+SENDING all+TEXT all+over am an an+old and+BLOCK and+DOESNT
3 and+DONT and+all and+also and+nothing and+so another+BEFORE any any+CONSENT any+FROM
3 any+MENDED any+of are+WANT are+WISH are+blue are+like are+unwelcome as+FROM as+of at+EVENT
3 attorney+generals automated balance balance+LIST bank+> bathtub bathtub+. be+BADMSG be+FROM
3 be+MY be+all been+ASKED been+BEFORE been+REMOVED been+asking before+breakfast being+SUBJECT
3 birthday blowin blowin+BEFORE boat+. breakfast+. breaking brother+> buddy but+MENDED but+let
3 but+please button+, buzzing by+tonight cake cancel+LIST cant+take card care carry cashier
3 chance change check+the christmas city city+> close+> closed+and closings closures
3 colonoscopy come+back come+down communications computer consent+, consent+REVOKE consented
3 consider+BEFORE consumer contacted coupon cousin+and daughters days+. dead+horse dear
3 decline+> didnt+LOSE didnt+forget died+. dings do+ME do+NOT do+TAIL do+me do+not do+one
3 do+want do+without doctor+> donation dont dont+OTHER dont+come dont+work down+there drain
3 drink driver drop+MY drop+the each+BEFORE each+time eat ed effective+BEFORE eh+, either+way
3 else+> emergency energy enough+> events+> every+MESSAGE every+REPLY every+SENDING every+text
3 every+week ex ex+. exam+> fact family+> family+has fax+, federal find find+DEAR finger fire
3 flooring fone fone+> food+THIRD food+bank for+? for+my for+you fr free freeze from+THESE
3 from+now from+these fundraiser fundraising further gave+BEFORE gave+MY gave+VOC gave+you
3 generals get+lost get+these gigs give+MY giving+BEFORE good good+BEFORE good+day
3 goodbye+TAIL goodbye+VOC goodbye+forever goody got+MY got+on guess+> had+MY had+my hall
3 happens+> has+left has+run have have+an have+one he+DOESNT hearing+about her+. here+to
3 hereby heres hi+and honor hope horse+here house+is how+> i+THINGS i+can i+check i+checked
3 i+decline i+look i+made i+mean i+refuse i+resigned i+said id+WISH if+END if+i if+silence
3 if+youre ignored ignoring+BEFORE im+BLOCK im+blocking im+opting im+sure in+0 in+GET in+may
3 instructed ion ion+WANT ion+WISH ion+want ipad is+golden is+your it+. it+DAY it+END itll
3 itll+be its+MY its+YOU ive ive+REPLIED ive+got january+and jim jobs+in junk+> just+NEG
3 just+WANT just+WISH just+tell keep+the kill kill+MY kill+the know+MY know+the know+what
3 know+when last+BEFORE last+month laundry leave+an leeds lets+DOESNT lets+NEG lets+NOT
3 lets+not lie lied lifetime+> lift lift+BEFORE lift+it like+my like+the line+through list+ME
3 list+TAIL list+VOC list+me lord love+the lst maam maam+> mail mail+a mail+only make+SUBJECT
3 make+YOU make+you makes+MY makes+my march marketing+> may+> may+DOESNT may+NOT may+not
3 me+for me+go menu+BEFORE menu+NEG message+BEFORE message+VOC mistake mo mo+> monthly
3 months+ago moon more+MY more+dings more+donation more+from more+pictures more+thank
3 more+time mother mothers mothers+BEFORE motivational motivational+KINDS motivational+quotes
3 my+BEFORE my+BODY my+bill my+daughters my+details my+ex my+father my+previous my+roof n+GET
3 n+see nah+HEY nah+VOC name+on name+should nerve never+KINDS never+MESSAGE never+REPLY
3 never+SENDING never+TEXT never+text never+wanted never+will new+BEFORE new+ME new+TAIL
3 new+VOC new+me news+is next+REPLY no+, no+ALONE no+STOP no+mas no+mo no+stop nomo not+KINDS
3 not+WANT not+agreeing not+be not+get not+in noticeboard notices+> now+and now+on nuber
3 numbers+do of+MY of+NEG of+SUBJECT of+this of+today off+or oh+goody ok+but ok+with old+HEY
3 old+VOC old+WHO old+man omg omg+MENDED omg+stahp on+REPLY on+here once+in one+SUBJECT
3 one+VOC one+YOU one+lifetime one+more one+you ones+> ones+are only+. only+GET only+KINDS
3 only+TAKE only+WANT only+want opting or+any ordered out+0 own+BEFORE own+OTHER owned owned+a
3 p p+> pack pack+it paid+for pal+> part pat pays peace+> pen period+> permanently+> pester
3 phone+VOC phones picture pictures+FROM pictures+of place please+GET plese plumber point
3 prefer+to press+to quite quotes+BEFORE reached reached+the read+MY reading+MY reason removal
3 replied+BEFORE reply reply+> reported request+. request+to require resigned restaurant rid
3 right right+? ring rolls roof+> sales says+hi schedule scratch see+what send+? send+OTHER
3 sending+ME sending+TAIL sending+VOC sending+me sent+it seriously seriously+, shoo shoo+>
3 silence+> skip+me snaked sold someone+SUBJECT somewhere+theres sorry+> sort spoke spring+,
3 stand still still+GET still+VOC still+getting stop+MY stop+VOC stop+please stop+with stopppp
3 story stuck+on stuff+, stuff+> switch t take+THIRD take+VOC take+for take+it take+the
3 tell+me telling+ME telling+TAIL telling+me text+AGAIN text+again texted+NEG texting texts
3 texts+about thanks+but that+, that+? that+SUBJECT that+come the+ALONE the+ENDED the+KEYWORD
3 the+REGULATOR the+REMOVE the+TAKE the+ads the+answers the+building the+class the+coupons
3 the+do the+door the+emergency the+food the+fundraising the+laundry the+locks the+lord
3 the+machine the+mailbox the+monthly the+moon the+ones the+rest the+rolls the+state
3 the+tables the+texting the+tracking the+weather then+it there+. these+> these+for thing+I
3 thing+for thing+i this+AGAIN this+DOESNT this+city this+doesnt this+morning this+off
3 this+phones thought+SUBJECT three+strikes through through+> throw time+for time+to times+>
3 times+are times+do to+, to+DOESNT to+END to+LIST to+ME to+TAIL to+answer to+cut to+end
3 to+read to+someone to+these tonight+> too+> tuesday turn+FROM turn+off txts unsubscribe+>
3 unwelcome up+MY visitor want+VOC want+an wanted+BEFORE wanted+MESSAGES wanted+SENDING
3 warehouse was+REMOVED was+fine was+two way+> way+FROM way+out ways+> weather website+myself
3 wedding weekly+KINDS well+> were+a whatever+I whatever+MY whatever+i when+the where
3 where+you wheres+the whichever whichever+one white+BEFORE who+WANT whoevers win wit with
3 withdrawn withdrawn+, wnat word worth would wreath wrng wrng+NUMBER wrng+PHONE wrong+#
3 wrong+NUMBER x+TAIL x+VOC yall+. you+> you+VOC you+and you+back you+could you+in you+may
3 you+turn yourselves youve+reached
4 # ,+MENDED ,+either ,+his ,+now ,+seriously ,+the .+AGAIN .+AUTHORITY .+FROM .+I .+LOSE .+MY
4 .+REGULATOR .+REPLIED .+TIME .+adios .+dont .+every .+ill .+imma .+let .+on .+our .+roses
4 .+sod .+un .+unfollow .+were .+🚫 0+a ?+BADMSG ?+END ?+FEEL ?+TIME ?+id ?+leave AGAIN+?
4 ALONE+w ALONE+with BADMSG+DAY BADMSG+w BEFORE+" BEFORE+STOP BEFORE+asking BEFORE+n
4 BEFORE+phones BEFORE+picture BEFORE+switch BEFORE+thank BEFORE+thing BEFORE+this BEFORE+work
4 BLOCK+> DAY+a DEAR+SUBJECT DITCH DITCH+MY DITCH+go DOESNT+WANT DOESNT+add DOESNT+comfortable
4 DOESNT+hear DOESNT+in DOESNT+need DONT+VOC END+> END+is ENDED+thing ENDED+w EVENT+menu
4 EVENT+times FROM+SUBJECT FROM+VOC FROM+for FROM+here FROM+now FROM+switch FROM+this
4 GET+about GET+off HEY HEY+but HEY+so I I+moved I+sit KEYWORD+> KEYWORD+thing KEYWORD+w
4 KINDS+. KINDS+I KINDS+MENDED KINDS+and KINDS+but KINDS+i LIST+MENDED LOSE+this ME+? ME+FROM
4 ME+out MENDED+STOP MENDED+give MY+. MY+AGAIN MY+PHONE MY+SEND MY+WHO MY+YOU MY+boat MY+city
4 MY+consent MY+daily MY+girl MY+list MY+monthly MY+off MY+own MY+phone MY+reply MY+send
4 MY+thumb MY+town MY+water NEG+SEND NEG+VOC NEG+add NEG+comfortable NEG+further NEG+hear
4 NEG+key NEG+maam NEG+w NEGATIVE+, NEGATIVE+maam NEGATIVE+thank NOT NOT+PULL NOT+add
4 NOT+comfortable NUMBER OTHER+. OTHER+KINDS OTHER+LIST OTHER+MY OTHER+PLURALS OTHER+for
4 OTHER+menu PHONE+HEY PLURALS+VOC PLURALS+but PULL+, REGULATOR+> REPLY+OTHER SEND+ME
4 SEND+TAIL SEND+VOC SEND+me SENDING+NEG SENDING+about STOP+MY STOP+VOC SUBJECT+BADMSG
4 SUBJECT+DAY SUBJECT+ENDED SUBJECT+NOT SUBJECT+may SUBJECT+replied SUBJECT+see TAIL+?
4 TAIL+FROM TAIL+for TAIL+out TAKE TAKE+BEFORE TAKE+off TAKE+us TEXT+? THESE+. THINGS+WISH
4 THIRD+passed THIRD+who TIME+EVENT TIME+is TIME+your UNSUB+ME UNSUB+TAIL VOC+> VOC+could
4 VOC+keep VOC+lol VOC+please WANT+THESE WHO+, WHO+BEFORE WHO+to WISH+DOESNT WISH+NOT WISH+for
4 WISH+not YOU+> YOU+could YOU+dont YOU+have YOU+keep a+FROM a+dead a+form a+pen a+plumber
4 a+rest adios again+? ago allergic+to and and+AGAIN and+BADMSG and+DITCH and+NEG and+again
4 and+my and+this anything+else are+red are+useful asking attorney b be+the believe+in blood
4 building business but+BEFORE buzz buzz+BEFORE can+go cant+TAKE carry+on choose choose+DOESNT
4 choose+NEG choose+NOT choose+not claims class+BEFORE comfortable comfortable+with contain
4 correspondence counter+and cousin day+and days de deceased+. didnt+, died do+NEG doctor
4 dont+> down+, drives enough+with events ever+> every+TEXT facebook+group farewell
4 for+SUBJECT for+THESE for+one for+these forever from+BEFORE from+here future get+off
4 getting+messages getting+these girl+TIME girl+at give+BEFORE go+BEFORE goes going+to golden
4 good+. guess gym has hear here+. here+on hint hole horse how+does i+replied i+see id+sooner
4 imma in+january inbox+> is+NEG is+a is+over it+MY it+OTHER it+a it+end it+for it+in it+up
4 it+work its+the ive+had january keep+it key key+> kindly last+time like+MY list+BEFORE
4 loan+, lunch+menu marketing mas+> mate+> mattress me+? me+FROM me+about me+out mean+BEFORE
4 messages+> more+BEFORE mute+MY mute+the my+CALL my+NUMBER my+REPLIED my+consent my+own
4 my+reply my+thumb myself nada never+BEFORE news no+> no+maam not+PULL not+add
4 not+comfortable off+switch on+, on+a once+, once+> ones+. only only+TIME only+get only+when
4 opting+FROM opting+out over+and pal peace pen+VOC pen+pal phone+. phone+> pickup place+>
4 please+give political pretend+I pretend+SUBJECT pretend+i previous put+my reached+MY replies
4 replies+> results roses+are run say+> see shot shut+> silence+is since+0 since+easter sit
4 sit+BEFORE small small+claims so+are so+quit sod sod+BEFORE sod+FROM sod+off someone+TAKE
4 someone+who specials spring state still+here stop+w stop2end straight stress strikes
4 strikes+. switch+> ta take+BEFORE taken taken+FROM telling telling+VOC texting+MY
4 the+MESSAGES the+TEXT the+UNSUB the+boat the+daily the+girl the+list the+unsubscribe
4 the+water these+. this+LIST this+NEG this+thing thought+I thought+i tired to+BLOCK to+VOC
4 to+be to+block to+keep tracking tuesday+. turn turn+BEFORE unsub updates upgrades useful
4 violets violets+are volunteering water ways what+SUBJECT what+will when when+my
4 where+SUBJECT where+VOC where+YOU why+do will+it wish+to with+MY without+> work+MY
4 wrong+PHONE you+are you+keep your+MENDED your+SENDING your+texts youre+SENDING youre+still
4 🔕+>
5 "+was * ,+ALONE ,+EVENT ,+HEY ,+LOSE ,+NEG ,+STOP ,+a ,+or ,+so ,+then ,+we ,+your .+EVENT
5 .+STOP .+THREAT .+WISH .+as .+hard .+how .+just .+kick .+like .+mute .+nothing .+oh .+under
5 .+whatever .+youve 0+0 0+DAY ?+ENDED ?+KEYWORD AGAIN AUTHORITY+> BADMSG+. BADMSG+BEFORE
5 BEFORE+and BEFORE+for DAY+0 DAY+DAY DAY+before DEAR+who DOESNT+TEXT END+LIST END+the
5 ENDED+then FROM FROM+or GAVE+my GAVE+one GET I+know I+replied I+see KEYWORD+then KINDS+to
5 LIST+. LIST+> LOSE+LIST ME+about MESSAGES+, MY+> MY+AUTHORITY MY+REPLIED MY+cousin MY+phones
5 MY+pta MY+receipts NEG+. NEG+WANT NEG+keep NUMBER+> PULL+rocks REPLY+? STOP+w TEXT+.
5 TEXT+BEFORE THIRD+> TIME+my VOC+. VOC+VOC WHO+VOC WRONG+BEFORE WRONG+WHO YOU+VOC a+loan
5 a+pain alerts alone+> and+your away+> be+> be+REMOVED consent consider+MY consider+the
5 coupons daily dates deceased eh family for+YOU for+family getting+THESE girl give give+it go
5 good+> google gotta+REPLIED gotta+say gutters ha hang hang+BEFORE hang+up hard+pass hush
5 i+know in+ohio inbox is+in its+VOC just+the keep keep+MY kick kick+rocks know+about lamp
5 lifetime live loan lost+> love make make+MY mate me+> menu more+MESSAGES move+on moved
5 must+be mute my+cousin n+> next+one nice not note+FROM notices o off off+with offers
5 officially oh ohio one+. or+a own period pta quotes replied replying request rest+> rocks
5 roof see+MY since someone stahp stahp+> store stutter talking teeth texts+. that+is
5 the+SENDING the+last the+pta the+receipts to+hear today+> town traded un+scribe unfollow
5 want+BEFORE what+I what+i whatever+BEFORE with+a with+the wrong+WHO x ya 🚫
6 ,+ENDED ,+KEYWORD ,+LIST .+TAKE .+YOU .+plz .+reported .+so .+there .+time ALONE BADMSG+MY
6 BADMSG+VOC BEFORE+> BEFORE+LIST BEFORE+give BEFORE+here BEFORE+to BEFORE+with DITCH+the
6 DOESNT+, ENDED+with EVENT+. FEEL+> I+gotta KEYWORD+with KINDS+, LIST+about LIST+to MESSAGES
6 MESSAGES+> MY+? MY+counter MY+inbox MY+last MY+website NEG+about NEGATIVE PHONE+. STOP+with
6 SUBJECT+are SUBJECT+gotta THESE VOC+about VOC+and WHO WHO+TIME WHO+at a a+OTHER be+GAVE boat
6 bob cease cord+> ever fifth for+WHO ghost goodbye+> human i+gotta id id+be is+> is+where
6 it+BEFORE jobs just+MY last love+, make+BEFORE moved+to my+PHONE my+REPLY my+doctor my+phone
6 out+> permanently pizza plz press quit receipts robot+> scribe scribe+> shut take texts+,
6 the+AUTHORITY the+MENDED the+WHO the+attorney the+counter the+website these+, thumb+is times
6 to+NEG under+BEFORE ur vegan whoever wow yall
7 .+GET .+cut .+go .+hang .+n .+new .+wow .+you ?+TAKE BADMSG+with BEFORE+? BEFORE+MESSAGES
7 BEFORE+out GET+these HEY+to KINDS MY+REPLY MY+attorney MY+cord MY+doctor MY+relationship
7 PHONE PLURALS PLURALS+, TAIL+about THESE+, UNSUB VOC+? VOC+is YOU+. a+WHO after+BEFORE ago+.
7 be+texted button club cord counter enough go+> hard it+TAKE law lawyer+, mas mean+it
7 my+inbox note the+cord thing thumb un when+MY why+BEFORE why+am youve
8 .+UNSUB .+consider .+off ALONE+> DAY+. GET+THESE MY+, NEG+> SENDING+. STOP+> UNSUB+> about
8 be+REPLIED consider cut+MY for+good go+away gotta it+take may pass+> quit+> rest stuff this
8 website wish your+EVENT
9 .+WRONG .+bye .+nah AGAIN+> BEFORE+. BEFORE+take MESSAGES+. NEG+with REGULATOR WRONG+NUMBER
9 and+MY away bye+> cut+the goodbye got+the must one only+> pass relationship were+through
10 .+ALONE .+this FROM+> WRONG+PHONE bye in+DAY n nah phone silence texted 🔕
11 . be once these whatever
12 AUTHORITY off+> ones
14 ,+and
17 more+>
19 here
"""
