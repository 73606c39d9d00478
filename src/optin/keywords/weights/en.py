"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 >
-21 .+yes stopped
-20 .+is
-15 ,+its =bias did is+MY questions
-14 THIRD+to
-13 ,+is DOING a+EVENT
-12 ,+can .+which .+who EVENT+> be+there from+> haha late leave maybe now+> offer resume them
-12 took which
-11 .+com .+example a+meeting address best bring com ending example example+. its meeting
-11 meeting+, mind same yes+>
-10 ,+WANT ,+ill .+> .+ok BEFORE+than BODY DAY+> DOESNT+ALONE DONT+take MY+old NEG+LOSE YOU+get
-10 anybody by came deal dont+take early email ignore it+to left more+than or person+> pin
-10 question soup spam start text+> that two wont your+KINDS
-9 ,+thanks .+will 0+> DAY+is EVENT+, THIRD ants back+on bangs calls copy dad emails ever+TAKE
-9 everyone get+this hes home leave+it leaving list mine+> missed my+ENDED open opted or+NEG
-9 order they to+> was your+MESSAGE
-8 ,+WISH ,+glad .+. .+1 .+REMOVED .+can .+does .+idk .+need .+start .+the .+whos AGAIN+.
-8 AGAIN+TAKE BEFORE+deals BEFORE+over BEFORE+says DOESNT+KEYWORD FROM+TIME GET+it HAHA+> HEY+>
-8 I+STOP I+read MY+PLURALS MY+soup OTHER+> STOP+by TAKE+on about+MY address+BEFORE allowed
-8 always cant charged code copy+MY did+YOU does+MY ended everything fell for+now friday hair
-8 half+FROM he hold hours i+read idk it it+, its+a killed left+my message nobody nothing+>
-8 olives on+MY robot+DOESNT saw saying says stopping to+REMOVE to+say upstairs way+> went
-8 who+GAVE who+gave without your+list youre+MY yours
-7 ,+THIRD ,+do ,+half ,+it ,+thank ,+youre .+never .+they .+undo .+whats 2 ?+SUBJECT
-7 AGAIN+take ASKED+him BADMSG+by BEFORE+DAY BEFORE+year DITCH+it DOESNT+LOSE DOESNT+turn
-7 DONT+ALONE DONT+TAKE END+off GAVE+it HATE LIST+DONT LIST+dont MESSAGES+again MY+alerts
-7 NEG+ALONE NEG+free REMOVED+BEFORE REMOVED+from SEND+MY SENDING+PLURALS STOP+DOING
-7 SUBJECT+GAVE SUBJECT+cut TEXT+, TEXT+PLURALS THREAT+be THREAT+in VOC+do VOC+get about+this
-7 add again+. and+NOBODY and+nobody any+time anyone at back better bit call calling can+MY
-7 cancel car+> clerk com+> cut+BEFORE cut+off did+MY did+VOC didnt done+> ever+take everywhere
-7 extra fees filter five great half hate ill+be im+in in+your instead is+FROM is+the it+says
-7 it+with keeps kind kyle last+SENDING love+THESE love+these main me+in min mum my+LIST my+old
-7 night no+SUBJECT often on+these one+END only+SUBJECT only+if opted+BEFORE over+BEFORE
-7 pigeons pin+> please+> really refund robot+NEG rosa sad so+SUBJECT sure than thanks those
-7 till turned ty un+ALONE un+ENDED un+KEYWORD unblocked unblocked+VOC until use who whos+MY
-7 with+BEFORE your+BEFORE youre+the yourself
-6 , ,+FEEL ,+SUBJECT ,+go ,+thats ,+were ,+you .+DAY .+TEXT .+address .+am .+anybody .+are
-6 .+curious .+ends .+from .+haha .+in .+left .+questioned .+results .+sign .+stopped
-6 .+stopping .+sure .+that .+theyre .+your 0+is 0+min ?+I BEFORE+PLURALS BEFORE+back
-6 BEFORE+bangs BEFORE+but BEFORE+down BEFORE+pineapple BEFORE+questions DAY+min DOESNT+BADMSG
-6 DOESNT+BEFORE DOESNT+END DOESNT+UNSUB DOESNT+take DOESNT+think DOESNT+unsubscribe DONT+LOSE
-6 END+FROM END+last END+or ENDED+DOING GAVE+this GET+YOU GET+this I+REPLY I+stop KEYWORD+DOING
-6 LIST+DOESNT LIST+again LOSE+last ME+in MENDED+MY MESSAGE MESSAGE+PLURALS MY+OTHER MY+doorman
-6 MY+main MY+mates MY+second NEG+and NEG+pineapple NEG+take NEG+turn NEGATIVE+i
-6 NEGATIVE+pineapple NOT+> OTHER+MENDED OTHER+VOC SENDING+my STOP+TAIL STOP+and STOP+counting
-6 SUBJECT+cant SUBJECT+gave SUBJECT+had TAIL+in THIRD+REPLIED THIRD+SENDING THREAT+over
-6 UNSUB+? VOC+PHONE VOC+as VOC+by WANT+more WISH+more a+day a+pin a+robot ahead all all+BEFORE
-6 anybody+else at+a ate behind boot c cancel+> canvassing clasp creep curious dare+ALONE
-6 dare+ENDED dare+KEYWORD did+you didnt+BEFORE do+> do+SUBJECT do+YOU dont+TAKE doorman down
-6 dream drop+it ends ends+in fee finally for+TAIL for+your forgot free gate get+MY get+on
-6 go+ahead god good+with got grow happy him+to i+had id+NEG im+over in+a in+here in+my
-6 internet is+this just+BEFORE keeps+SENDING know+> last+KINDS last+MESSAGE last+REPLY
-6 last+TEXT leaving+VOC lights list+for locked manager+> many+texts mates mine more+messages
-6 more+questions mostly my+ALONE my+KEYWORD my+mates my+soup neither no+I no+i no+pineapple
-6 off+TIME off+that offer+> on+BEFORE on+THESE only+the opted+ME opted+TAIL opted+VOC page
-6 party password pineapple put+BEFORE put+it questioned questioned+> questions+. quilt quit+on
-6 read+every same+BEFORE says+I says+i scared should+I should+SUBJECT sign sold some song
-6 start+> still+TAKE stop+TAIL stop+by tbh tell+THIRD tell+him texts+ME texts+TAIL texts+VOC
-6 texts+me the+CALL the+doorman the+second the+text them+BEFORE there+a tmrw to+ALONE to+LOSE
-6 to+remove to+the toilets told+VOC too took+BEFORE took+TAIL took+VOC un+BADMSG un+NEG
-6 un+STOP un+stop unsubscribe+? want+to whatsapp with+this wouldnt wrong yet yet+> you+cant
-6 youd your+TEXT your+THINGS your+message youre+welcome yourself+>
-5 %+BADMSG %+KEYWORD ,+REPLIED ,+REPLY ,+YOU ,+did ,+make ,+more ,+my ,+one ,+shes .+CALL
-5 .+DEAR .+WANT .+add .+all .+ants .+cant .+car .+confirmed .+disliked .+fine .+ignore
-5 .+leaving .+opt .+resume .+subscribe .+tell .+turned .+well 1 ?+NEGATIVE ?+i ?+no ALONE+by
-5 ALONE+to ASKED+> ASKED+THIRD BADMSG+TAIL BEFORE+blush BEFORE+he BEFORE+or BEFORE+resume
-5 BEFORE+two BLOCK+FROM CALL+ME CALL+TAIL CALL+me CONSENT+to DAY+so DITCH+you DOESNT+DAY
-5 DOESNT+ENDED DOESNT+REMOVE DOESNT+TAKE DOESNT+YOU DOESNT+mind DOESNT+stop DOESNT+you
-5 DONT+ASKED DONT+BEFORE DONT+ENDED DONT+KEYWORD DONT+ever DONT+stop ENDED+by ENDED+my FROM+to
-5 GAVE+MY GAVE+to GET+SUBJECT GET+every GET+the GET+your HAHA HAHA+ENDED HAHA+KEYWORD
-5 HAHA+stop I+NEGATIVE I+PULL I+SENDING I+VOC I+WISH I+had I+keep I+let I+no I+rely I+sign
-5 I+think KEYWORD+by KINDS+since LIST+for LIST+is LOSE+FROM LOSE+it ME+blush MENDED+REMOVE
-5 MENDED+do MENDED+resume MESSAGE+> MESSAGES+AGAIN MY+0 MY+end MY+former MY+landline
-5 MY+manager MY+new MY+other MY+text MY+year NEG+ASKED NEG+BADMSG NEG+DOING NEG+HAHA
-5 NEG+REMOVE NEG+deals NEG+mind NEG+problem NEG+questions NEG+stop NEG+way NEGATIVE+I
-5 NEGATIVE+SUBJECT NEGATIVE+deals NEGATIVE+way NOT+TIME OTHER+on PLURALS+since REMOVE+FROM
-5 REMOVE+from REMOVE+the REPLY+BEFORE REPLY+is SENDING+again STOP+on STOP+to SUBJECT+FROM
-5 SUBJECT+WISH SUBJECT+actually SUBJECT+left SUBJECT+let SUBJECT+lose SUBJECT+rely
-5 SUBJECT+this TAIL+blush TAKE+THESE TEXT+TIME THESE+KINDS THESE+PLURALS THINGS+NEG THIRD+said
-5 THREAT+BADMSG THREAT+HEY THREAT+going TIME TIME+> UNSUB+MENDED UNSUB+please VOC+blush
-5 VOC+one VOC+resume VOC+that VOC+your WANT+MENDED WHO+and YOU+FROM YOU+MY YOU+do YOU+this
-5 a+DAY a+LIST a+lot able able+to about+his about+the alarm allergic+> alone+THREAT alone+im
-5 already+GAVE and+NEGATIVE and+SEND and+THIRD anytime as+executor authorize baby bangs+.
-5 banks be+sad before+MY blush blush+> bring+MY bug+> bye+bye can+SUBJECT can+the cheese
-5 chilli christening+. coming+, corner day+> dead dead+. deal+> decline+MY decline+the did+>
-5 did+the disconnected disliked disliked+> do+you does dont+AGAIN dont+ALONE dont+LOSE
-5 dont+REPLY dont+ever dont+let down+for end end+or everybody far finished first+> floor
-5 for+DAY for+ME for+the found+MY front full glad going+> grandpa group guys had half+of heat
-5 heaters heels hello his+EVENT howd hungover husband+. i+PULL i+REPLY i+SENDING i+rely
-5 ignore+MY im+HEY im+going in+heels in+ur insurance iron is+LIST is+MENDED is+MESSAGES
-5 is+that it+HEY it+this it+was ive+ASKED ive+NEG keep+me keeps+MENDED last+msg lawyer+BEFORE
-5 leave+my leaving+BEFORE leaving+now liked list+. list+> list+MENDED list+please lol+>
-5 long+as looks lou lou+> love+BEFORE loved me+LIST me+blush messages messages+but metal
-5 missing my+WHO my+former my+new my+permission need+THIRD neighbor neighbors next+ENDED
-5 next+NEG no+deals no+way notice off+at only+MY or+DOESNT out+of outside over pets
-5 please+resume pls+> problem+> puts question+? read+it receive+BEFORE rely rely+on
-5 reminders+by repeat restart resume+MY running sam saturday say see+YOU should should+i show
-5 single size slip spelling stop+> stop+to stops summer surprise teacher text texts+again
-5 than+DAY thats thats+a the the+OTHER the+PHONE the+THINGS the+church the+end the+manager
-5 the+other these+KINDS these+PLURALS this+WHO this+year those+BEFORE to+MY to+TAKE to+my
-5 to+stop trust tummy tummy+TEXT tummy+bug turn+it u+get unblocked+SUBJECT unblocked+YOU undo
-5 unlimited unsubscribe+MENDED unsubscribe+please updates+> voicemail wahala walked was+VOC
-5 was+my wasnt we+WANT we+WISH weeks welcome+to what+kind whats whats+up whenever whole
-5 whos+BEFORE whos+this with+that wrote yes you+GAVE you+WISH you+do you+guys
-4 %+ENDED ,+ASKED ,+I ,+MESSAGE ,+cant ,+does ,+lets ,+only ,+some ,+sorry ,+took ,+well .+%
-4 .+0 .+LIST .+a .+best .+cheers .+depends .+didnt .+driving .+emphasized .+end .+facebook
-4 .+fewer .+grandpa .+her .+hmm .+howd .+liked .+love .+loved .+maybe .+more .+name .+none
-4 .+quitting .+removed .+resubscribe .+scammers .+some .+texts .+theres .+those .+very .+when
-4 .+whose .+write .+y .+ye .+yeah .+yours 2+> ?+BEFORE ?+LIST ?+YOU ?+its ?+my ?+you
-4 AGAIN+TIME ALONE+and BADMSG+ME BADMSG+and BADMSG+for BADMSG+me BEFORE+BLOCK BEFORE+BODY
-4 BEFORE+DOING BEFORE+all BEFORE+ants BEFORE+autocorrected BEFORE+complaints BEFORE+does
-4 BEFORE+flowers BEFORE+form BEFORE+god BEFORE+i BEFORE+internet BEFORE+key BEFORE+leave
-4 BEFORE+nothing BEFORE+numbers BEFORE+objection BEFORE+problem BEFORE+since BEFORE+that
-4 BEFORE+tmrw BEFORE+wasnt BEFORE+way BEFORE+will BODY+> BODY+MENDED BODY+please
-4 CALL+autocorrected CALL+in DAY DAY+, DAY+? DAY+FROM DAY+for DAY+person DITCH+, DITCH+I
-4 DITCH+SUBJECT DITCH+be DITCH+off DOESNT+0 DOESNT+LIST DOESNT+STOP DOESNT+clicking
-4 DOESNT+dream DOESNT+let DOESNT+like DOESNT+remember DOESNT+remove DOESNT+spam DOING+>
-4 DOING+about DONT+DITCH DONT+GAVE DONT+REPLIED DONT+STOP DONT+been DONT+mind DONT+remember
-4 DONT+think END+0 END+DAY END+VOC END+of ENDED+and ENDED+at ENDED+of ENDED+or ENDED+please
-4 ENDED+worrying EVENT+VOC FEEL+for FROM+ME FROM+NEG FROM+again FROM+and FROM+course FROM+last
-4 FROM+nothing FROM+of FROM+that FROM+us GAVE+BEFORE GET+> GET+BADMSG GET+LIST GET+out
-4 GET+outta GET+texts HAHA+BADMSG HEY+MY HEY+YOU HEY+its HEY+the I+ASKED I+actually I+agree
-4 I+cannot I+lose I+supposed I+told I+voted KEYWORD+TAIL KEYWORD+and KEYWORD+at KEYWORD+my
-4 KEYWORD+of KEYWORD+or KEYWORD+please KEYWORD+worrying KINDS+my LIST+AGAIN LIST+HAHA LIST+HEY
-4 LIST+back LIST+because LIST+from LIST+with LOSE+off LOSE+that ME+LIST ME+all ME+here
-4 MENDED+on MENDED+to MESSAGE+is MESSAGE+please MESSAGE+updates MESSAGES+back MESSAGES+me
-4 MY+DAY MY+KEYWORD MY+THIRD MY+ants MY+are MY+blue MY+chicken MY+deals MY+deposit MY+friday
-4 MY+gate MY+heat MY+insurance MY+job MY+life MY+numbers MY+offer MY+opt MY+party MY+reminders
-4 MY+subscription MY+tenancy NEG+DITCH NEG+END NEG+NEG NEG+STOP NEG+a NEG+bangs NEG+been
-4 NEG+clicking NEG+complaints NEG+do NEG+everything NEG+from NEG+lol NEG+make NEG+my
-4 NEG+objection NEG+one NEG+remember NEG+remove NEG+rush NEG+spam NEG+thanks NEG+think
-4 NEG+worrying NEGATIVE+bangs NEGATIVE+complaints NEGATIVE+nothing NEGATIVE+objection
-4 NEGATIVE+problem NEGATIVE+thanks NOBODY+. NOT+0 NOT+BADMSG NOT+DAY NOT+END NOT+LOSE
-4 NOT+REMOVE NOT+VOC NOT+clicking NOT+remove NOT+spam OTHER+, OTHER+please PHONE+ME PHONE+TAIL
-4 PHONE+autocorrected PHONE+in PHONE+me PLURALS+by PULL PULL+off RECEIVE+BEFORE
-4 RECEIVE+NEGATIVE RECEIVE+no REMOVE+last REMOVED+VOC REPLIED+SUBJECT REPLIED+THIRD
-4 REPLIED+VOC REPLY+all REPLY+please REPLY+rosa REPLY+to REVOKE+MY SEND+THESE SENDING+HEY
-4 SENDING+MY SENDING+YOU SENDING+but SENDING+please STOP+me STOP+worrying SUBJECT+LOSE
-4 SUBJECT+PULL SUBJECT+STOP SUBJECT+agree SUBJECT+always SUBJECT+cannot SUBJECT+forgot
-4 SUBJECT+give SUBJECT+guys SUBJECT+heard SUBJECT+off SUBJECT+saw SUBJECT+sign
-4 SUBJECT+supposed SUBJECT+told SUBJECT+went SUBJECT+were SUBJECT+won TAIL+LIST TAIL+all
-4 TAIL+here TAKE+. TAKE+PLURALS TAKE+down TAKE+outta TEXT+updates TEXT+with THESE+BEFORE
-4 THESE+THINGS THESE+ants THESE+coming THINGS+> THINGS+are THIRD+WANT THIRD+about THIRD+cut
-4 THREAT+NEGATIVE THREAT+no THREAT+okay THREAT+told TIME+0 TIME+DAY TIME+OTHER TIME+a TIME+hes
-4 TIME+we TIME+you VOC+DAY VOC+DEAR VOC+DOESNT VOC+THIRD VOC+add VOC+cant VOC+guys VOC+leave
-4 VOC+list WANT+MY WANT+back WANT+those WHO+i WHO+over WISH+a WISH+those WISH+to WRONG+about
-4 YOU+END YOU+be YOU+cant YOU+give YOU+guys YOU+were a+KINDS a+NUMBER a+TEXT a+christening
-4 a+girl a+number a+personality a+real a+rematch a+week about+SUBJECT about+YOU about+you
-4 actually again again+TIME allowed+BEFORE alone+and already+> already+have and+BEFORE
-4 and+GAVE and+I and+REPLIED and+SUBJECT and+no and+put anymore+, anytime+> apologies
-4 apologies+for app are+BEFORE around arrest ask+MY at+MY attached autocorrected back+in bags
-4 be+able be+texting be+your bed been+to before bleach bless+VOC bless+YOU block+FROM blowing
-4 boss boss+> bother+VOC broke broken broken+> but+SUBJECT by+ME by+TAIL by+me by+mistake c+>
-4 cable cactus came+BEFORE can can+I can+be can+you can+your cancel+my cancelled case+> cash
-4 changed+, charge cheese+, chill chill+w christening clean clicking clicking+BEFORE code+,
-4 complaints confirmed confirmed+. contact+MY continue+SENDING couldnt counting court+OTHER
-4 curious+how cut+FROM dad+and date day+FROM dead+BADMSG dead+END dead+ENDED dead+KEYWORD
-4 dead+end deals+, death delete+MY delivered depends deposit did+NEG did+SUBJECT didnt+GET
-4 didnt+TAKE didnt+authorize didnt+get die directory disgusting disgusting+, do+DAY do+WHO
-4 do+business does+BEFORE dogs dont+BEFORE dont+DITCH dont+remember dont+think doors down+MY
-4 dr dr+. dream+FROM dream+of driving drop+FROM drop+off emphasized emphasized+> end+FROM
-4 end+of ended+> ended+up endless enjoy everyone+else everything+> everywhere+. executor+>
-4 fell+BEFORE fell+FROM fell+off fewer finished+VOC first fixed for+0 for+DEAR for+SENDING
-4 for+VOC for+fun forty+BEFORE forty+more found found+BEFORE four from+. from+NEG from+your
-4 fyi fyi+> gave+to get+out get+outta get+the getting+texts girl+> go+for go+through goat
-4 goldfish gone+BEFORE got+NEG granted haha+> halal halal+> happy+to has+sold have+it
-4 he+BEFORE heatings help here+BEFORE here+and hiring his hmm home+> honestly house+> how+come
-4 how+did how+much how+my howd+SUBJECT howd+VOC howd+YOU hurt i+LOSE i+VOC i+actually i+agree
-4 i+cannot i+keep i+let i+sign i+supposed i+think i+voted ill im+okay im+told in+to insist
-4 instead+> into is+BEFORE is+SENDING is+THIRD is+out is+ridiculous is+texting is+what isnt
-4 isnt+for it+NEG it+anymore it+down it+there ive+told job keep+ME keep+TAIL keep+THESE
-4 keep+VOC keeps+LIST killing know+. last+ALONE last+BADMSG last+ENDED last+KEYWORD last+NEG
-4 last+OTHER last+STOP last+stop leak leaving+MY let+BEFORE letter like+to liked+> line+>
-4 list+, list+FROM list+of locked+FROM locked+out logged logged+BEFORE logged+ME logged+TAIL
-4 logged+VOC logged+me lol lol+I love+MY making match mayo me+every meant message+.
-4 messages+too miss miss+your mistake+? mods more+LIST mostly+> msg+, my my+MESSAGES my+UNSUB
-4 my+life my+opt my+unsubscribe my+whole name+> nan need+a neither+> never+ASKED never+BADMSG
-4 never+GAVE never+REPLIED never+been next+BEFORE next+EVENT nine+> no+bangs no+complaints
-4 no+nothing no+objection no+problem no+thanks noise nose not+0 not+DAY not+END not+LOSE
-4 not+REMOVE not+clicking not+remove not+spam now+I now+SUBJECT number+off objection of+LIST
-4 of+ME of+TAIL of+course of+my of+us off+last off+to offence okay okay+with old omg+BADMSG
-4 omg+ENDED omg+KEYWORD omg+NEG omg+stop on+AGAIN on+MENDED on+again on+your one+ending
-4 only+TIME opted+me or+TAKE or+leave or+only out+here over+DAY over+KINDS over+MESSAGE
-4 over+REPLY over+a over+here over+text parking past perfect permission+to personality
-4 personality+> phone+autocorrected photo playing please+CALL plenty+> posted+by powers
-4 pretending problem put putting questions+> quiet+> quits+> quitting rash read+BEFORE
-4 receive+NEGATIVE receive+no refuse+to release rematch remember+signing removed+,
-4 removed+FROM removed+from removing report restore resubscribe resume+my revoked ridiculous
-4 ridiculous+> right right+> round row row+f said said+THIRD saved saw+BEFORE scam scammers
-4 seats see+VOC sell+MY sell+my sent she+DOESNT shes shut+up sign+VOC signal since+I sitting
-4 slot slow slugs snore so+I so+i so+take sofa+> sold+FROM sold+out somebodys someones
-4 something speech step+> still+FROM still+get still+in stop+ME stop+me stopped+> stupid
-4 subscribe+to sunscreen sure+VOC talk tell+your ten tenancy text+is texting+, texts+BEFORE
-4 texts+STOP than+0 thanks+> that+BADMSG that+ENDED that+KEYWORD that+NEG that+list thats+MY
-4 thats+NEG thats+the the+BADMSG the+blue the+gate the+husband the+late the+phone the+tenancy
-4 then then+NEGATIVE then+no these+ants they+DOESNT they+NOT theyre theyre+back think+about
-4 this+stuff thought+YOU thought+it thru thursday til time+i tip to+STOP to+fix to+once
-4 to+report to+subscribe to+use told told+> too+many too+or traffic treasurer trial trying
-4 ttyl turned+up two+MESSAGES unit unlisted up+, up+and use+BEFORE use+MY voice voted waiting
-4 want+those was+MY was+SUBJECT was+in wasnt+BEFORE wasnt+VOC we+won weekends weird welcome
-4 well+done werent what+BEFORE when+youre whenever+> which+THIRD which+WHO which+company
-4 who+died whos whos+LIST whos+MENDED whos+MESSAGES whos+SENDING whos+TEXT whos+texting whose
-4 why+did will+GET will+hear with+THIRD with+texts without+VOC working working+> works
-4 worrying would+be wouldnt+dream wrong+about yard+, yoga you you+END you+FROM you+give
-4 you+never you+this
-3 "+and ,+0 ,+BEFORE ,+BODY ,+GAVE ,+MY ,+NEGATIVE ,+SEND ,+THESE ,+add ,+be ,+cancel ,+come
-3 ,+gate ,+hello ,+how ,+leave ,+maybe ,+need ,+neither ,+no ,+on ,+tell ,+these ,+third
-3 ,+thought ,+two ,+unblocked ,+who ,+would .+2 .+BODY .+REPLY .+SEND .+already .+another
-3 .+any .+bit .+bless .+block .+both .+bring .+c .+calling .+cancel .+chill .+dead .+done
-3 .+door .+dude .+ended .+ending .+everyone .+far .+ha .+his .+hit .+it .+lost .+mine .+mostly
-3 .+no .+other .+over .+people .+perfect .+powers .+preciate .+remove .+restart .+running
-3 .+same .+send .+slow .+somebody .+spam .+stuck .+ta .+thank .+two .+unblocked .+use .+was
-3 .+what .+whered .+wont .+wouldnt .+yep .+yesterday 0+? 0+DOESNT 0+NEG 0+NOT 0+THINGS 0+days
-3 0+dollars 0+mins 0+not 0+off 1+> 20th 4b 5th 6am+> 6pm 7am ?+THIRD ?+ill AGAIN+, AGAIN+pls
-3 AGAIN+will ALONE+? ALONE+DOING ALONE+at ALONE+calling ALONE+is ALONE+please ALONE+putting
-3 ASKED+. ASKED+for ASKED+my ASKED+that BADMSG+DOING BADMSG+THINGS BADMSG+TIME BADMSG+at
-3 BADMSG+calling BADMSG+free BADMSG+is BADMSG+putting BADMSG+said BADMSG+to BEFORE+DITCH
-3 BEFORE+GET BEFORE+I BEFORE+MENDED BEFORE+TEXT BEFORE+THIRD BEFORE+at BEFORE+bleach
-3 BEFORE+blocked BEFORE+bother BEFORE+came BEFORE+cares BEFORE+chairs BEFORE+changes
-3 BEFORE+continue BEFORE+cost BEFORE+died BEFORE+exit BEFORE+finished BEFORE+friday BEFORE+fyi
-3 BEFORE+granted BEFORE+haha BEFORE+heat BEFORE+hiccups BEFORE+homework BEFORE+info
-3 BEFORE+instead BEFORE+joke BEFORE+junk BEFORE+keep BEFORE+let BEFORE+look BEFORE+mornings
-3 BEFORE+notice BEFORE+off BEFORE+pain BEFORE+person BEFORE+reason BEFORE+right BEFORE+rush
-3 BEFORE+save BEFORE+sent BEFORE+show BEFORE+snow BEFORE+sofa BEFORE+something BEFORE+song
-3 BEFORE+street BEFORE+stuff BEFORE+talk BEFORE+tell BEFORE+tells BEFORE+thanks BEFORE+there
-3 BEFORE+they BEFORE+think BEFORE+today BEFORE+told BEFORE+warning BEFORE+went BEFORE+whenever
-3 BEFORE+worries BLOCK+my BLOCK+u BODY+, BODY+. BODY+BEFORE BODY+FROM CALL+the CONSENT+FROM
-3 CONSENT+OTHER CONSENT+form CONSENT+granted DAY+BADMSG DAY+but DAY+days DAY+dollars DAY+mins
-3 DAY+off DAY+years DITCH+YOU DITCH+we DOESNT+FROM DOESNT+MESSAGES DOESNT+TIME DOESNT+a
-3 DOESNT+enough DOESNT+from DOESNT+go DOESNT+make DOESNT+mess DOESNT+my DOESNT+now
-3 DOESNT+object DOESNT+really DOESNT+received DOESNT+recognise DOESNT+reply DOESNT+sell
-3 DOESNT+sure DOESNT+talk DOESNT+today DOESNT+trust DOESNT+yours DONT+LIST DONT+NEG DONT+PULL
-3 DONT+mess DONT+object DONT+read DONT+recall DONT+recognise END+BEFORE END+a END+in END+it
-3 END+my ENDED+TIME ENDED+all ENDED+calling ENDED+is ENDED+it ENDED+me ENDED+putting
-3 EVENT+BADMSG EVENT+EVENT EVENT+FROM EVENT+HEY EVENT+list EVENT+was FEEL FEEL+WRONG
-3 FEEL+wrong FROM+0 FROM+AGAIN FROM+DITCH FROM+OTHER FROM+TAIL FROM+at FROM+exit FROM+his
-3 FROM+if FROM+key FROM+messages FROM+when GAVE+FROM GAVE+STOP GAVE+SUBJECT GAVE+in GAVE+left
-3 GAVE+quit GAVE+the GAVE+u GET+BEFORE GET+FROM GET+NEGATIVE GET+PLURALS GET+SPAMMING GET+all
-3 GET+annoying GET+back GET+left GET+no GET+on HAHA+, HAHA+. HAHA+SUBJECT HAHA+my HEY+BEFORE
-3 HEY+REPLIED HEY+WRONG HEY+one HEY+with HEY+wrong HEY+you I+CONSENT I+DITCH I+KINDS I+LOSE
-3 I+MESSAGE I+NEG I+all I+authorize I+bring I+consent I+cut I+enjoy I+hated I+just I+now
-3 I+only I+prefer I+repeat I+saw I+send I+text I+texted I+used I+wanna I+were I+won KEYWORD
-3 KEYWORD+FROM KEYWORD+TIME KEYWORD+all KEYWORD+calling KEYWORD+is KEYWORD+it KEYWORD+me
-3 KEYWORD+putting KINDS+BADMSG KINDS+ENDED KINDS+KEYWORD KINDS+PLURALS KINDS+TIME KINDS+away
-3 KINDS+is KINDS+now KINDS+says KINDS+so KINDS+then KINDS+was LIST+LIST LIST+NEG LIST+TIME
-3 LIST+YOU LIST+lol LIST+me LIST+please LIST+too LIST+updates LOSE+, LOSE+. LOSE+a LOSE+the
-3 ME+DAY ME+DEAR ME+as ME+every ME+four ME+something ME+texts ME+that ME+think MENDED+AGAIN
-3 MENDED+ASKED MENDED+END MENDED+FROM MENDED+about MENDED+add MENDED+again MENDED+down
-3 MENDED+ended MENDED+ends MENDED+form MENDED+god MENDED+granted MENDED+in MENDED+it
-3 MENDED+last MENDED+leave MENDED+my MESSAGE+BADMSG MESSAGE+ENDED MESSAGE+KEYWORD MESSAGE+TIME
-3 MESSAGE+away MESSAGE+now MESSAGE+so MESSAGE+was MESSAGES+HAHA MESSAGES+HEY MESSAGES+KINDS
-3 MESSAGES+LIST MESSAGES+PLURALS MESSAGES+TAIL MESSAGES+about MESSAGES+for MESSAGES+lol
-3 MY+20th MY+BADMSG MY+application MY+best MY+big MY+business MY+cat MY+code MY+coupon MY+dad
-3 MY+daughter MY+dentist MY+email MY+emails MY+employer MY+fiance MY+flowers MY+goat MY+good
-3 MY+hair MY+hiccups MY+iron MY+judge MY+landlord MY+library MY+mom MY+month MY+nan
-3 MY+neighbors MY+now MY+parish MY+permission MY+pool MY+private MY+promos MY+rash MY+same
-3 MY+slip MY+sofa MY+song MY+speech MY+stuff MY+uncle MY+will NEG+KEYWORD NEG+UNSUB NEG+all
-3 NEG+allowed NEG+as NEG+calling NEG+cares NEG+changes NEG+enough NEG+ever NEG+good
-3 NEG+homework NEG+is NEG+it NEG+last NEG+let NEG+mess NEG+nothing NEG+object NEG+putting
-3 NEG+really NEG+reason NEG+received NEG+recognise NEG+said NEG+saying NEG+sell NEG+selling
-3 NEG+signal NEG+sure NEG+talk NEG+they NEG+today NEG+told NEG+trust NEG+unsubscribe NEG+using
-3 NEG+warning NEG+worries NEG+worry NEG+yours NEGATIVE+BADMSG NEGATIVE+NOT NEGATIVE+OTHER
-3 NEGATIVE+TEXT NEGATIVE+THIRD NEGATIVE+bother NEGATIVE+changes NEGATIVE+homework
-3 NEGATIVE+message NEGATIVE+need NEGATIVE+not NEGATIVE+reason NEGATIVE+rush NEGATIVE+warning
-3 NEGATIVE+worries NOBODY+cares NOBODY+told NOT+BEFORE NOT+FROM NOT+MESSAGES NOT+YOU
-3 NOT+allowed NOT+at NOT+enough NOT+even NOT+for NOT+from NOT+like NOT+my NOT+now NOT+sure
-3 NOT+take NOT+to NOT+you NOT+yours NUMBER+I NUMBER+SUBJECT NUMBER+are NUMBER+ends NUMBER+i
-3 OTHER+I OTHER+PHONE OTHER+SUBJECT OTHER+before OTHER+here OTHER+i OTHER+in OTHER+now
-3 PHONE+BLOCK PHONE+DAY PHONE+PHONE PHONE+YOU PHONE+blocked PHONE+ends PHONE+not PLURALS+FROM
-3 PLURALS+and PLURALS+from PLURALS+on PULL+, PULL+BEFORE PULL+from PULL+so REMOVE+a REMOVED+it
-3 REMOVED+so REPLIED+he REPLIED+that REPLIED+to REPLY+PLURALS REPLY+VOC REPLY+means REPLY+now
-3 REPLY+says REVOKE+my SEND SENDING+HAHA SENDING+KINDS SENDING+away SENDING+from SENDING+is
-3 SENDING+lol SENDING+stop SENDING+them SENDING+updates SENDING+was SENDING+with SENDING+you
-3 SPAMMING+> STOP+ME STOP+calling STOP+is STOP+putting STOP+time SUBJECT+DITCH SUBJECT+DOING
-3 SUBJECT+MY SUBJECT+authorize SUBJECT+bring SUBJECT+by SUBJECT+choose SUBJECT+consent
-3 SUBJECT+dare SUBJECT+do SUBJECT+find SUBJECT+get SUBJECT+hated SUBJECT+its SUBJECT+just
-3 SUBJECT+kindly SUBJECT+lost SUBJECT+love SUBJECT+obtained SUBJECT+only SUBJECT+or
-3 SUBJECT+passed SUBJECT+prefer SUBJECT+repeat SUBJECT+stopped SUBJECT+thought SUBJECT+used
-3 SUBJECT+voted SUBJECT+we SUBJECT+wrote TAIL+DAY TAIL+DEAR TAIL+as TAIL+every TAIL+four
-3 TAIL+something TAIL+texts TAIL+that TAIL+think TAIL+twice TAKE+LIST TAKE+SUBJECT TAKE+ads
-3 TAKE+em TAKE+nothing TAKE+out TAKE+saying TAKE+that TAKE+your TEXT TEXT+BADMSG TEXT+MENDED
-3 TEXT+YOU TEXT+at TEXT+away TEXT+is TEXT+means TEXT+now TEXT+please TEXT+so TEXT+was TEXT+you
-3 THESE+NUMBER THESE+TIME THESE+WHO THESE+alerts THESE+at THESE+reminders THESE+texts THINGS
-3 THINGS+BADMSG THINGS+FROM THINGS+GET THINGS+MY THINGS+REPLIED THINGS+TAKE THINGS+back
-3 THINGS+for THINGS+so THINGS+to THIRD+ENDED THIRD+FROM THIRD+GET THIRD+KEYWORD THIRD+WHO
-3 THIRD+from THIRD+had THIRD+keeps THIRD+never THIRD+opted THIRD+people THIRD+phones
-3 THIRD+quit THIRD+texts THIRD+the THIRD+wants THREAT+BEFORE THREAT+ENDED THREAT+KEYWORD
-3 THREAT+NEG THREAT+REPLY THREAT+deaf THREAT+done THREAT+happy THREAT+send THREAT+stop
-3 TIME+DEAR TIME+THREAT TIME+YOU TIME+im TIME+will TIME+yours UNSUB+, UNSUBBED+> UNSUBBED+FROM
-3 UNSUBBED+from VOC+CALL VOC+NUMBER VOC+SENDING VOC+asked VOC+block VOC+dare VOC+find VOC+four
-3 VOC+god VOC+here VOC+hiring VOC+kindly VOC+look VOC+obtained VOC+owe VOC+phone VOC+pick
-3 VOC+restore VOC+start VOC+stopped VOC+texts VOC+the VOC+tmrw VOC+went VOC+were WANT+GET
-3 WANT+TEXT WANT+hearing WANT+help WANT+him WANT+my WANT+three WHO+? WHO+I WHO+NEG WHO+with
-3 WISH+THIRD WISH+TIME WISH+help WISH+him WISH+them WISH+three WRONG WRONG+> WRONG+LIST YOU+I
-3 YOU+asked YOU+by YOU+cut YOU+dare YOU+did YOU+hiring YOU+i YOU+kindly YOU+never YOU+obtained
-3 YOU+off YOU+open YOU+or YOU+owe YOU+put YOU+stopped YOU+sure YOU+then YOU+went a+DITCH a+VOC
-3 a+WANT a+WISH a+charity a+second a+surprise a+warning a+wasp a+word about+BEFORE about+THESE
-3 about+these accepted add+MY ads+FROM ads+off afternoon again+pls again+will ahead+> alert
-3 all+FROM all+this allowed+in already already+GET always+MY am+on an+VOC an+idiot anchovies
-3 and+REPLY and+THREAT and+it and+regretted and+send and+then and+think and+told and+we
-3 and+yes and+youve annoying annoying+> another+WHO ants+> anyway+> anywhere apartment
-3 application are+LIST are+SUBJECT are+YOU are+good as+long asked+TIME asking+. asking+for
-3 assistance at+the at+yours attached+> authorize+MY authorize+VOC auto back+> backs bad bad+>
-3 bag ballot band bangs+> banks+BEFORE banned banned+FROM banned+from basically batterys
-3 be+ASKED be+LIST be+MENDED be+MESSAGES be+REMOVE be+UNSUBBED be+added be+honest be+late
-3 be+removed be+told be+unsubscribed been+DOING been+SENDING before+my believe+BEFORE below
-3 better+for bill+, birds+> biscuits bit+BEFORE bit+much bleach+for bless bless+SUBJECT
-3 bless+you blocked+YOU blocks+away blonde blowing+BEFORE bookings bookings+, boring bot
-3 bother+BEFORE bother+ME bother+SENDING bother+TAIL bother+me bothering+BEFORE bothering+ME
-3 bothering+TAIL bothering+VOC bothering+me bothers bothers+VOC boxes break+FROM break+from
-3 bring+the bug bury busy but+I but+i buy by+TIME by+at by+sms by+whenever bye+BEFORE bye+for
-3 bye+now cable+THINGS call+BEFORE call+FROM call+ME call+TAIL call+VOC call+me called+BEFORE
-3 calling+VOC calls+FROM calls+from came+FROM came+off can+THIRD can+VOC can+YOU can+we
-3 cancel+, cancel+BEFORE cancel+MY cancel+VOC cancel+it cant+GET cant+do cant+make caps
-3 car+DOESNT car+NEG carry cases catalogs cats chairs change+, chapter charged+BEFORE
-3 charged+ME charged+TAIL charged+VOC charged+me chat checked+FROM checked+out checking+>
-3 chicken church church+LIST cleaning clear+, closed+on color coming+> committee committee+,
-3 company+is complain consent+FROM consent+OTHER consent+form continue cord+, cost could+have
-3 could+u couldnt+GET coupons+> court+date cracked custody day day+, day+off dead+, deals deed
-3 deleted dentist+BEFORE did+DOESNT did+NOT did+not didnt+ALONE didnt+CONSENT didnt+ENDED
-3 didnt+KEYWORD didnt+MENDED didnt+REPLY didnt+UNSUB didnt+consent didnt+unsubscribe died+in
-3 directory+, disconnected+. disregard do+0 do+I do+this does+the doesnt done done+DOING
-3 dont+ENDED dont+KEYWORD dont+mess dont+object dont+recall dont+recognise dont+stop door+>
-3 down+> down+the drain+is driveway driving+, drop drop+BEFORE dropped drops drops+every ear
-3 earlier early+> em em+coming emails+> emojis employer ended+BEFORE ending+in endorse
-3 enough+REPLIED enough+for enough+said every+0 everything+, executor expired eye eyes+and
-3 facebook falling fast favourite favourite+word feel fell+in fiance figured file+>
-3 fill+BEFORE film film+> fine+by finished+BEFORE finished+MY finished+TAIL fix+MY fix+the
-3 flowers for+BEFORE for+EVENT for+I for+LIST for+a for+another for+court for+i for+me
-3 for+premium for+texts for+us forgot+MY former found+it four+BEFORE four+times free+THINGS
-3 free+cruise free+pizza friday+. friend game gate+THINGS gate+code gentle gentle+with get
-3 get+a get+back get+nothing getting+BADMSG getting+SENDING getting+SPAMMING getting+annoying
-3 getting+the getting+your give+SUBJECT give+VOC give+YOU give+you go+FROM go+to goes+FROM
-3 going+with good+BADMSG good+enough got+FROM grade grow+BEFORE grow+FROM grow+out guard
-3 guests had+NEGATIVE had+a had+an had+been had+no had+three haha+NEG half+off happy+>
-3 happy+new has+NEGATIVE has+ended has+got has+no hated have+> have+MY have+SUBJECT have+left
-3 hearing+> hello+> help+with here+, here+AGAIN here+MENDED here+anymore here+with hi hi+,
-3 hiccups hiccups+TIME him him+MY his+MESSAGES hit+BEFORE hoa hold+FROM hope+VOC house+NEG
-3 house+NOT how+BEFORE how+I how+SUBJECT how+do how+i how+often hung hurry husband+opted
-3 i+DITCH i+DONT i+MESSAGE i+NEGATIVE i+authorize i+dont i+enjoy i+got i+hated i+heard i+left
-3 i+lose i+no i+only i+prefer i+repeat i+saw i+text i+texted i+used i+wanna id+DOESNT id+DONT
-3 id+GAVE id+TAKE id+do id+never idiot idk+VOC idk+YOU if+BEFORE if+its if+we ignore+BEFORE
-3 ill+ALONE ill+BADMSG ill+ENDED ill+KEYWORD ill+NEG ill+STOP ill+stop im+VOC im+deaf im+done
-3 im+happy in+EVENT in+MENDED in+MY in+their inspection insurance+BEFORE interested+>
-3 into+BEFORE into+it invoice iron+. is+BLOCK is+DONT is+TEXT is+never isnt+MY it+GAVE it+HAHA
-3 it+REPLIED it+THREAT it+all it+wasnt its+REMOVED its+two ive+DOESNT ive+NEGATIVE ive+closed
-3 ive+no job+> job+and just+VOC just+a just+found just+saw karaoke keep+BEFORE keep+MENDED
-3 keep+em keep+mine keep+on keep+saying keeps+ASKED keeps+MESSAGES keeps+TEXT keeps+texting
-3 key+and keys killed+BEFORE killing+BEFORE killing+ME killing+TAIL killing+VOC killing+me
-3 kind+FROM kind+of knocking know+BEFORE know+SUBJECT know+who landline last+LIST last+night
-3 late+, late+> laugh lawyer+quit learned learning leave+> leave+MY leaving+the left+> left+MY
-3 let+ME let+SUBJECT let+TAIL let+YOU let+it let+you lets+do letter+. letting lifesaver light
-3 lights+, like+your links+> lol+, lol+SUBJECT lol+i longer+OTHER longer+need longer+works
-3 look+at losing love+that loved+> mail+it main+BEFORE making+BEFORE making+ME making+TAIL
-3 making+VOC making+me man+REPLIED manager mans many+LIST many+MESSAGES many+SENDING married
-3 maybe+> me+DAY me+DEAR me+all me+as me+four me+posted me+something me+texts me+that me+think
-3 mean+to mid might might+be milk min+> mins minutes miracle mom monday monday+> money+back
-3 month+is more+BADMSG more+bleach more+junk more+pain mornings mouth move+BEFORE mower
-3 mushrooms my+PLURALS my+THIRD my+application my+card my+dad my+daughter my+employer
-3 my+fiance my+hair my+heart my+landline my+landlord my+mom my+nan my+private my+uncle name+in
-3 name+is names near nearly need+BEFORE need+MY need+help need+them need+three neighbor+>
-3 neighbour never+PULL never+STOP never+got never+mind new+WHO newsletter next next+month
-3 night+, no+OTHER no+TEXT no+THIRD no+VOC no+bother no+changes no+homework no+message no+need
-3 no+reason no+rush no+warning no+worries nobody+> nobody+cares nobody+told noise+> non none+.
-3 nonstop noon nope+> not+> not+BADMSG not+FROM not+MESSAGES not+VOC not+YOU not+enough
-3 not+from not+like not+mine not+my not+now not+sure not+take not+you not+yours nothing+.
-3 nothing+HAHA nothing+HEY nothing+in nothing+lol now+VOC now+WANT now+WISH number+I
-3 number+ends number+on object+to obtained obtained+MY of+0 of+MESSAGE of+MESSAGES of+TEXT
-3 of+THINGS of+WHO of+messages of+them off+. off+AGAIN off+ENDED off+again off+and off+exit
-3 off+key ok+VOC olives+BEFORE on on+> on+PHONE on+TEXT on+friday on+its on+that on+there
-3 one+NEG online only+BEFORE only+CALL only+WHO open+on opening opening+BEFORE or+DONT
-3 or+ENDED or+NEGATIVE or+quit other+. out+BEFORE out+NEG out+if over+SENDING over+TEXT
-3 over+THIRD over+VOC over+him owe+BEFORE owe+ME owe+TAIL owe+VOC owe+me paid+> pain+BEFORE
-3 parents parish partner pass+> past+MY patient+SUBJECT pay+for paying people+NEG people+TAKE
-3 people+are phone+in phone+the phones+MY phones+the photo+FROM piano pick pick+BEFORE
-3 pineapple+> pizza+BEFORE pizza+LIST pizza+MESSAGES pizza+SENDING pizza+texts plate played
-3 please please+ASKED please+BEFORE please+KINDS please+PHONE please+PULL please+REMOVE
-3 please+SENDING please+TEXT please+add please+god please+leave please+phone plenty polls+>
-3 pool+> potato pray preciate premium premium+> pretending+to profile promos+to put+this
-3 questions+FROM questions+from quit+DOING quitting+BEFORE quitting+time raining ran ray reach
-3 reach+VOC reason+to recall+giving receipt received recognise recognise+BEFORE recognise+MY
-3 recognise+this records refund+BEFORE regards+> regretted regretted+BEFORE regretted+it
-3 remove remove+. remove+MY remove+the remover reply+to report+BEFORE request+that resend
-3 respond respond+to restore+MY restore+the resume+> resume+BEFORE resume+LIST resume+MESSAGES
-3 resume+SENDING resume+texts reverse revoke+MY revoke+my revoked+> rewards ringing rn road+,
-3 room+BEFORE run+FROM rush sad+TIME safe safe+> said+> said+he salad sale sale+> same+VOC
-3 satan say+BEFORE say+NEG says+MY school+> screen see+NEG see+NEGATIVE see+no seen send+MY
-3 send+to sending+MY sending+THESE sent+> sent+BEFORE shame+, shave shed shed+> shell shifts
-3 shifts+, shoes short should+KINDS should+MESSAGE should+REPLY should+SENDING should+TEXT
-3 should+text side side+> signal+> signs since+> since+SUBJECT since+TAIL since+forever
-3 since+i sing single+BEFORE single+day sings sitting+in six slept slow+down sms+> sms+KINDS
-3 so so+TAKE so+WHO so+happy so+if sold+my some+FROM some+of sorry sorry+BEFORE sorry+MENDED
-3 sorry+WRONG sorry+wrong sound speaking spicy spot+to squares stairs step stop+DOING stop+at
-3 stop+calling stop+is stop+putting street stupid+. stylist summer+all supplies+, sure+YOU
-3 surprise+. table take+PLURALS take+down take+that take+your talk+to tarps taste
-3 telephone+BEFORE tells tells+VOC tenant text+BADMSG text+BEFORE text+PLURALS text+TIME
-3 text+away text+now text+was texting+from texts+AGAIN texts+ENDED texts+HAHA texts+HEY
-3 texts+KEYWORD texts+MY texts+about texts+back texts+lol texts+that than+VOC thank that+.
-3 that+ALONE that+STOP that+stop thats+DOESNT thats+NOT thats+not thats+why the+. the+0
-3 the+20th the+END the+MESSAGE the+alerts the+bakery the+best the+business the+cat the+chicken
-3 the+emails the+goat the+group the+iron the+judge the+library the+main the+old the+only
-3 the+parish the+pool the+promos the+rash the+roof the+same the+sign the+slip them+. them+>
-3 them+to there+> there+VOC theres+a these+NUMBER these+alerts these+at these+reminders think
-3 think+BEFORE think+MY think+this this+family this+heat this+now those+LIST those+MESSAGES
-3 those+SENDING those+texts thought+you through+BEFORE till+MY till+the tmrw+> to+CALL
-3 to+ENDED to+REPLIED to+REVOKE to+SUBJECT to+WANT to+YOU to+cancel to+death to+die to+leave
-3 to+share to+sms to+withdraw to+you to+your today+, told+BEFORE told+you toll took+ME
-3 took+forever took+me towels treasurer+. trust+VOC trying+to tuesday+> tuna twice+> two+.
-3 two+SENDING two+messages ty+> u+> u+forgot unblocked+you under undo+> undo+my
-3 unlimited+BEFORE unlimited+SENDING unsubscribed+> unsubscribed+FROM unsubscribed+from up+.
-3 up+TIME us+> use+this used+to van very vote+BEFORE voted+for wait walking wanted+. wanted+to
-3 was+> was+ASKED was+DAY wasnt+ME wasnt+TAIL wasnt+me wasp way we we+all we+were wednesday+>
-3 week week+> week+FROM week+of welcome+> were+with wet whales what whats+MY whats+the
-3 when+will whered whered+VOC whered+YOU who+is who+sold who+told whole+WHO whole+family
-3 why+MY why+NOT why+not why+the why+was will will+I will+SUBJECT will+be will+i winter
-3 with+LIST with+MESSAGES with+SENDING without+ASKED without+SUBJECT without+YOU
-3 without+asking without+your woke woke+BEFORE won wont+BADMSG works+here worries worry
-3 worrying+> worst would would+BEFORE would+NEG would+do would+ya wrong+> wrong+LIST wrote+"
-3 wtf+> yall+hiring yard yeah year+, year+> yep yo+BEFORE yo+MY yoga+> you+MY you+TIME you+by
-3 you+cut you+dare you+im you+kindly you+obtained you+off you+or you+owe you+stopped you+went
-3 you+were your+CALL your+PLURALS your+THIRD your+app your+bank your+eyes your+firm your+sms
-3 youre+making
-2 "+DOESNT "+MENDED "+NOT "+because "+in "+not "+on % *+to ,+DAY ,+THREAT ,+any ,+are ,+ask
-2 ,+autocorrect ,+been ,+best ,+bye ,+could ,+done ,+dr ,+drain ,+emails ,+end ,+even
-2 ,+everythings ,+extra ,+found ,+gave ,+got ,+hell ,+i ,+ignore ,+just ,+meant ,+message
-2 ,+mines ,+once ,+opted ,+otherwise ,+same ,+send ,+should ,+somebody ,+still ,+stomach
-2 ,+text ,+that ,+too ,+ty ,+use ,+want ,+whenever ,+youll .+" .+HAHA .+HEY .+ME .+MESSAGE
-2 .+MESSAGES .+THINGS .+UNSUBBED .+absolutely .+after .+alarm .+annual .+anything .+app
-2 .+appreciate .+aye .+batterys .+busy .+call .+cat .+come .+could .+day .+deleted
-2 .+discontinue .+drop .+ducking .+email .+emails .+endless .+extra .+filter .+finally
-2 .+friend .+gave .+gotta .+great .+gym .+has .+hi .+hold .+honestly .+jobs .+judge .+keep
-2 .+lag .+later .+lights .+list .+lol .+match .+me .+most .+mower .+mum .+nonstop .+number
-2 .+of .+omw .+order .+orders .+ortiz .+otp .+paid .+passed .+promos .+quiz .+reacted .+refund
-2 .+remind .+shell .+should .+slept .+somebodys .+someones .+sorted .+strat .+table .+text
-2 .+thx .+tip .+ttyl .+ty .+unstop .+unstoppable .+unsubscribed .+wait .+way .+west .+whys
-2 .+woke .+works .+wtf .+yea .+yess .+yup .+zero 0+YOU 0+but 0+for 0+guests 0+minutes 0+people
-2 0+percent 0+weeks 0+years 1st 2+. 2+FROM 2+THINGS 3b 5pm 7am+, 8am 8th 9am 9pm 9th 9th+>
-2 ?+HAHA ?+HEY ?+MESSAGES ?+MY ?+SENDING ?+THREAT ?+VOC ?+do ?+for ?+he ?+new ?+texts ?+ugh
-2 ?+were AGAIN+ENDED AGAIN+THESE AGAIN+after AGAIN+since ALONE+KINDS ALONE+TAIL ALONE+TIME
-2 ALONE+button ALONE+everything ALONE+light ALONE+loss ALONE+me ALONE+over ALONE+page
-2 ALONE+using ALONE+worrying ASKED+MY ASKED+at ASKED+how ASKED+whether ASKED+your BADMSG+,
-2 BADMSG+SEND BADMSG+a BADMSG+everything BADMSG+light BADMSG+loss BADMSG+musubi BADMSG+oil
-2 BADMSG+or BADMSG+over BADMSG+ringing BADMSG+sending BADMSG+using BADMSG+worrying BEFORE+%
-2 BEFORE+ASKED BEFORE+REPLIED BEFORE+SUBJECT BEFORE+TAKE BEFORE+add BEFORE+after BEFORE+alerts
-2 BEFORE+alone BEFORE+answer BEFORE+apartment BEFORE+app BEFORE+are BEFORE+ate BEFORE+auto
-2 BEFORE+because BEFORE+button BEFORE+by BEFORE+cancel BEFORE+catalogs BEFORE+cell
-2 BEFORE+change BEFORE+clue BEFORE+coming BEFORE+consider BEFORE+cough BEFORE+count BEFORE+dad
-2 BEFORE+do BEFORE+dogs BEFORE+dramas BEFORE+drops BEFORE+earlier BEFORE+else BEFORE+emails
-2 BEFORE+entitled BEFORE+even BEFORE+excuse BEFORE+fell BEFORE+finally BEFORE+flight
-2 BEFORE+forget BEFORE+free BEFORE+gives BEFORE+haircut BEFORE+have BEFORE+hes BEFORE+hot
-2 BEFORE+hun BEFORE+hurry BEFORE+hurt BEFORE+ill BEFORE+kills BEFORE+last BEFORE+lately
-2 BEFORE+latex BEFORE+leak BEFORE+lets BEFORE+list BEFORE+lol BEFORE+looks BEFORE+love
-2 BEFORE+maybe BEFORE+meter BEFORE+month BEFORE+mulch BEFORE+musubi BEFORE+next BEFORE+nobody
-2 BEFORE+noise BEFORE+notices BEFORE+offence BEFORE+one BEFORE+opted BEFORE+page BEFORE+paid
-2 BEFORE+parking BEFORE+people BEFORE+per BEFORE+pin BEFORE+place BEFORE+please BEFORE+popping
-2 BEFORE+posted BEFORE+put BEFORE+rains BEFORE+reactivate BEFORE+really BEFORE+reinstate
-2 BEFORE+removed BEFORE+restart BEFORE+rn BEFORE+room BEFORE+running BEFORE+same BEFORE+screen
-2 BEFORE+seats BEFORE+shoes BEFORE+signal BEFORE+sleep BEFORE+slip BEFORE+spoilers
-2 BEFORE+start BEFORE+stopped BEFORE+surprises BEFORE+tbh BEFORE+tickets BEFORE+till
-2 BEFORE+too BEFORE+u BEFORE+undecided BEFORE+werent BEFORE+wifi BEFORE+withdraw
-2 BEFORE+without BEFORE+woman BEFORE+worrying BEFORE+youll BLOCK+0 BLOCK+AGAIN BLOCK+BADMSG
-2 BLOCK+BODY BLOCK+MY BLOCK+THESE BLOCK+THIRD BLOCK+again BLOCK+c BLOCK+drain BLOCK+nose
-2 BLOCK+the BODY+off BODY+on BODY+out CALL+VOC CALL+fell CALL+from CALL+fyi CALL+keeps CALL+so
-2 CALL+when CALL+you CONSENT+slip DAY+NEG DAY+NOT DAY+OTHER DAY+STOP DAY+TEXT DAY+WHO
-2 DAY+guests DAY+minutes DAY+not DAY+or DAY+percent DAY+shift DAY+weeks DAY+when DEAR+"
-2 DEAR+CALL DEAR+GET DEAR+THIRD DEAR+WHO DEAR+call DEAR+is DEAR+offer DEAR+pretending DITCH+>
-2 DITCH+REMOVE DITCH+THIRD DITCH+a DITCH+keep DITCH+ones DITCH+out DITCH+your DOESNT+BLOCK
-2 DOESNT+BODY DOESNT+GAVE DOESNT+MENDED DOESNT+REPLIED DOESNT+REPLY DOESNT+SENDING
-2 DOESNT+SPAMMING DOESNT+accept DOESNT+allowed DOESNT+asked DOESNT+authorize DOESNT+bad
-2 DOESNT+built DOESNT+care DOESNT+cooling DOESNT+deal DOESNT+delivered DOESNT+did DOESNT+do
-2 DOESNT+ever DOESNT+find DOESNT+finished DOESNT+gave DOESNT+judge DOESNT+just DOESNT+learned
-2 DOESNT+love DOESNT+one DOESNT+open DOESNT+park DOESNT+ready DOESNT+recall DOESNT+serve
-2 DOESNT+shivon DOESNT+shut DOESNT+so DOESNT+taken DOESNT+that DOESNT+this DOESNT+thursday
-2 DOESNT+to DOING+, DOING+AGAIN DOING+FROM DOING+of DOING+over DONT+BODY DONT+CALL DONT+END
-2 DONT+REMOVED DONT+agreed DONT+asked DONT+care DONT+did DONT+finished DONT+forget DONT+gave
-2 DONT+judge DONT+learned DONT+love DONT+really DONT+reply DONT+taken END END+ME END+TAIL
-2 END+c END+him END+me ENDED ENDED+MENDED ENDED+MY ENDED+OTHER ENDED+TAIL ENDED+button
-2 ENDED+everything ENDED+in ENDED+leaving ENDED+light ENDED+loss ENDED+over ENDED+page
-2 ENDED+texting ENDED+the ENDED+using EVENT EVENT+END EVENT+FEEL EVENT+TIME EVENT+all
-2 EVENT+enough EVENT+for EVENT+from EVENT+is EVENT+over FEEL+MENDED FEEL+WHO FEEL+about
-2 FEEL+and FEEL+ty FROM+DEAR FROM+NOT FROM+THINGS FROM+WANT FROM+WHO FROM+after FROM+already
-2 FROM+back FROM+everybody FROM+front FROM+hours FROM+in FROM+mine FROM+them FROM+town
-2 FROM+two FROM+without GAVE+, GAVE+. GAVE+ENDED GAVE+I GAVE+KEYWORD GAVE+THIRD GAVE+enough
-2 GAVE+is GAVE+off GAVE+three GAVE+us GAVE+your GET+MESSAGES GET+NEG GET+SENDING GET+calls
-2 GET+everything GET+is GET+three GET+u GET+well GET+ya GET+you HAHA+MY HAHA+VOC HAHA+YOU
-2 HAHA+you HATE+SUBJECT HATE+YOU HATE+to HATE+you HEY+FEEL HEY+SENDING HEY+THESE HEY+TIME
-2 HEY+about HEY+bye HEY+i HEY+id HEY+is HEY+let HEY+said I+ALONE I+BADMSG I+DOING I+HATE I+HEY
-2 I+REMOVE I+WANT I+accepted I+accidentally I+add I+always I+appeal I+ask I+ate I+blocked
-2 I+bought I+choose I+closed I+dont I+drop I+feel I+figured I+finished I+forgot I+give I+hate
-2 I+havent I+killed I+lost I+love I+misread I+miss I+owe I+run I+shall I+signed I+still
-2 I+stopped I+talking I+thought I+turned I+went I+wrote KEYWORD+ME KEYWORD+MENDED
-2 KEYWORD+OTHER KEYWORD+button KEYWORD+everything KEYWORD+leaving KEYWORD+light KEYWORD+loss
-2 KEYWORD+over KEYWORD+page KEYWORD+texting KEYWORD+the KEYWORD+to KEYWORD+using KINDS+END
-2 KINDS+GAVE KINDS+GET KINDS+MY KINDS+STOP KINDS+YOU KINDS+and KINDS+coming KINDS+count
-2 KINDS+get KINDS+it KINDS+notifications KINDS+saved KINDS+stop KINDS+this KINDS+w KINDS+you
-2 LIST+? LIST+ALONE LIST+ENDED LIST+KEYWORD LIST+PLURALS LIST+REPLIED LIST+STOP LIST+THINGS
-2 LIST+and LIST+by LIST+code LIST+coming LIST+lately LIST+of LIST+on LIST+stop LIST+texts
-2 LIST+that LIST+then LIST+w LIST+werent LIST+you LOSE+? LOSE+MENDED LOSE+any LOSE+c
-2 LOSE+everything LOSE+from LOSE+him LOSE+now LOSE+one LOSE+please ME+CALL ME+DITCH ME+NOT
-2 ME+SENDING ME+SUBJECT ME+VOC ME+a ME+another ME+are ME+away ME+back ME+but ME+by ME+forget
-2 ME+instead ME+notifications ME+on ME+per ME+posted ME+so ME+talk ME+the ME+twice ME+who
-2 MENDED+" MENDED+BLOCK MENDED+CALL MENDED+DAY MENDED+THINGS MENDED+YOU MENDED+address
-2 MENDED+any MENDED+apartment MENDED+but MENDED+call MENDED+came MENDED+consider
-2 MENDED+continue MENDED+does MENDED+excuse MENDED+how MENDED+hurry MENDED+make MENDED+meter
-2 MENDED+not MENDED+off MENDED+offer MENDED+pin MENDED+reactivate MENDED+reinstate
-2 MENDED+remove MENDED+removed MENDED+restart MENDED+same MENDED+save MENDED+size MENDED+slip
-2 MENDED+start MENDED+tell MENDED+thank MENDED+that MENDED+the MENDED+withdraw MESSAGE+END
-2 MESSAGE+KINDS MESSAGE+STOP MESSAGE+SUBJECT MESSAGE+YOU MESSAGE+are MESSAGE+count
-2 MESSAGE+notifications MESSAGE+reminders MESSAGE+says MESSAGE+stop MESSAGE+with MESSAGE+you
-2 MESSAGES+ME MESSAGES+YOU MESSAGES+and MESSAGES+but MESSAGES+code MESSAGES+from MESSAGES+in
-2 MESSAGES+is MESSAGES+lately MESSAGES+musubi MESSAGES+on MESSAGES+stop MESSAGES+that
-2 MESSAGES+to MESSAGES+werent MESSAGES+with MY MY+1st MY+5th MY+6pm MY+9th MY+KINDS MY+MESSAGE
-2 MY+PULL MY+ad MY+agree MY+alarm MY+apartment MY+arrest MY+assistant MY+backs MY+ballot
-2 MY+bank MY+banks MY+banner MY+bishop MY+bridge MY+bus MY+cactus MY+cake MY+call MY+cease
-2 MY+charge MY+cheap MY+clubhouse MY+cops MY+crush MY+database MY+deal MY+dishwasher MY+drop
-2 MY+estimate MY+exam MY+fees MY+film MY+flight MY+front MY+group MY+guy MY+gym MY+haircut
-2 MY+heart MY+heating MY+highway MY+hoa MY+house MY+inhaler MY+internet MY+joke MY+keeper
-2 MY+kitchen MY+l MY+lake MY+leak MY+lights MY+llc MY+lodger MY+looks MY+more MY+mother MY+mum
-2 MY+my MY+neighbor MY+newsletter MY+night MY+noise MY+notices MY+of MY+olives MY+one MY+only
-2 MY+order MY+over MY+package MY+pain MY+parsonage MY+photo MY+piano MY+pizza MY+portal
-2 MY+price MY+print MY+puppy MY+quilt MY+rain MY+refund MY+roses MY+rules MY+sale MY+school
-2 MY+secretary MY+side MY+slot MY+snacks MY+social MY+survey MY+taste MY+tenant MY+tenants
-2 MY+trial MY+wasnt MY+whole MY+window MY+winter MY+woman MY+work MY+worst MY+yard MY+yes
-2 MY+zip MY+zoo NEG+BLOCK NEG+BODY NEG+DAY NEG+EVENT NEG+PHONE NEG+TAKE NEG+THIRD NEG+TIME
-2 NEG+accept NEG+against NEG+ask NEG+bad NEG+beats NEG+built NEG+but NEG+by NEG+c NEG+care
-2 NEG+change NEG+clue NEG+comes NEG+cooling NEG+deal NEG+delivered NEG+did NEG+dogs NEG+dramas
-2 NEG+fill NEG+find NEG+finished NEG+forget NEG+gave NEG+hot NEG+internet NEG+judge NEG+just
-2 NEG+learned NEG+leaving NEG+light NEG+like NEG+look NEG+losing NEG+loss NEG+love NEG+man
-2 NEG+message NEG+mine NEG+money NEG+move NEG+nuts NEG+offence NEG+open NEG+ours NEG+over
-2 NEG+park NEG+press NEG+read NEG+ready NEG+recall NEG+reply NEG+shivon NEG+show NEG+shut
-2 NEG+sleep NEG+so NEG+something NEG+speak NEG+spoilers NEG+taken NEG+them NEG+thursday
-2 NEG+time NEG+u NEG+us NEG+wifi NEGATIVE+DOESNT NEGATIVE+HAHA NEGATIVE+PLURALS NEGATIVE+WHO
-2 NEGATIVE+clue NEGATIVE+dogs NEGATIVE+dramas NEGATIVE+good NEGATIVE+hot NEGATIVE+im
-2 NEGATIVE+internet NEGATIVE+man NEGATIVE+money NEGATIVE+msg NEGATIVE+nuts NEGATIVE+offence
-2 NEGATIVE+one NEGATIVE+show NEGATIVE+signal NEGATIVE+spoilers NEGATIVE+wifi NOBODY+ASKED
-2 NOT+BLOCK NOT+MY NOT+SPAMMING NOT+accept NOT+bad NOT+built NOT+cooling NOT+delivered
-2 NOT+getting NOT+one NOT+ours NOT+ready NOT+received NOT+send NOT+shivon NOT+so NOT+something
-2 NOT+that NOT+there NOT+today NUMBER+REMOVE NUMBER+YOU NUMBER+any NUMBER+came NUMBER+does
-2 NUMBER+down NUMBER+not NUMBER+on NUMBER+removed NUMBER+same NUMBER+you OTHER+NUMBER
-2 OTHER+OTHER OTHER+WANT OTHER+one OTHER+says OTHER+so OTHER+wont PHONE+0 PHONE+DOESNT PHONE+I
-2 PHONE+NUMBER PHONE+REMOVE PHONE+SUBJECT PHONE+any PHONE+by PHONE+do PHONE+does PHONE+down
-2 PHONE+fell PHONE+finally PHONE+fyi PHONE+i PHONE+keeps PHONE+or PHONE+phone PHONE+removed
-2 PHONE+same PHONE+the PHONE+when PHONE+with PHONE+you PLURALS+back PLURALS+code
-2 PLURALS+coming PLURALS+to PLURALS+too PULL+a PULL+doors PULL+this RECEIVE+NEG
-2 RECEIVE+SENDING RECEIVE+your REMOVE REMOVE+. REMOVE+THIRD REMOVE+him REMOVE+it REMOVE+that
-2 REMOVED+AGAIN REMOVED+FROM REMOVED+ME REMOVED+MY REMOVED+TAIL REMOVED+again REMOVED+already
-2 REMOVED+me REMOVED+the REPLIED+, REPLIED+DOESNT REPLIED+FEEL REPLIED+ME REPLIED+NOT
-2 REPLIED+TAIL REPLIED+THREAT REPLIED+UNSUB REPLIED+YOU REPLIED+all REPLIED+and REPLIED+if
-2 REPLIED+me REPLIED+not REPLIED+sorry REPLIED+unsubscribe REPLIED+you REPLY+BADMSG REPLY+END
-2 REPLY+ENDED REPLY+KEYWORD REPLY+MESSAGES REPLY+THESE REPLY+THINGS REPLY+TIME REPLY+are
-2 REPLY+away REPLY+but REPLY+count REPLY+didnt REPLY+it REPLY+my REPLY+notifications
-2 REPLY+someone REPLY+these REPLY+was SEND+ENDED SEND+FROM SEND+KEYWORD SEND+NEG SEND+STOP
-2 SEND+SUBJECT SEND+THIRD SEND+YOU SEND+again SEND+my SEND+someone SEND+that SEND+the
-2 SEND+them SEND+these SEND+you SEND+your SENDING+AGAIN SENDING+ALONE SENDING+STOP
-2 SENDING+THESE SENDING+are SENDING+before SENDING+count SENDING+help SENDING+lately
-2 SENDING+musubi SENDING+notifications SENDING+says SENDING+w SENDING+werent STOP+KINDS
-2 STOP+THESE STOP+all STOP+answering STOP+at STOP+charging STOP+everything STOP+leaving
-2 STOP+light STOP+loss STOP+over STOP+smoking STOP+these STOP+using STOP+writing SUBJECT
-2 SUBJECT+EVENT SUBJECT+FEEL SUBJECT+GET SUBJECT+HATE SUBJECT+HEY SUBJECT+REMOVED
-2 SUBJECT+SENDING SUBJECT+THESE SUBJECT+accepted SUBJECT+accidentally SUBJECT+add SUBJECT+all
-2 SUBJECT+appeal SUBJECT+as SUBJECT+ate SUBJECT+been SUBJECT+better SUBJECT+blocked
-2 SUBJECT+bought SUBJECT+buy SUBJECT+carry SUBJECT+did SUBJECT+dis SUBJECT+drop
-2 SUBJECT+dropped SUBJECT+else SUBJECT+email SUBJECT+enjoy SUBJECT+ever SUBJECT+feel
-2 SUBJECT+figured SUBJECT+finish SUBJECT+finished SUBJECT+getting SUBJECT+god SUBJECT+hate
-2 SUBJECT+havent SUBJECT+help SUBJECT+im SUBJECT+it SUBJECT+kept SUBJECT+killed SUBJECT+leave
-2 SUBJECT+like SUBJECT+looked SUBJECT+married SUBJECT+might SUBJECT+mind SUBJECT+misread
-2 SUBJECT+missed SUBJECT+now SUBJECT+pick SUBJECT+promise SUBJECT+read SUBJECT+really
-2 SUBJECT+refused SUBJECT+remind SUBJECT+restore SUBJECT+said SUBJECT+saved SUBJECT+says
-2 SUBJECT+seem SUBJECT+send SUBJECT+shall SUBJECT+she SUBJECT+signed SUBJECT+snore
-2 SUBJECT+sold SUBJECT+start SUBJECT+stop SUBJECT+sure SUBJECT+talking SUBJECT+texted
-2 SUBJECT+then SUBJECT+too SUBJECT+took SUBJECT+turned SUBJECT+wanna SUBJECT+want SUBJECT+was
-2 SUBJECT+would SUBJECT+wouldnt TAIL+CALL TAIL+DITCH TAIL+NOT TAIL+SENDING TAIL+SUBJECT TAIL+a
-2 TAIL+another TAIL+are TAIL+away TAIL+back TAIL+but TAIL+by TAIL+forget TAIL+instead
-2 TAIL+notifications TAIL+on TAIL+per TAIL+posted TAIL+so TAIL+talk TAIL+the TAIL+who TAKE+"
-2 TAKE+KINDS TAKE+WISH TAKE+at TAKE+cash TAKE+doing TAKE+everything TAKE+going TAKE+mine
-2 TAKE+some TAKE+them TAKE+two TAKE+w TAKE+well TAKE+with TAKE+you TEXT+END TEXT+ENDED
-2 TEXT+GAVE TEXT+KEYWORD TEXT+KINDS TEXT+SEND TEXT+THINGS TEXT+VOC TEXT+are TEXT+count
-2 TEXT+for TEXT+musubi TEXT+my TEXT+notifications TEXT+reminders TEXT+says TEXT+sending
-2 TEXT+then TEXT+w THESE+LIST THESE+YOU THESE+back THESE+charges THESE+deals THESE+in
-2 THESE+notices THESE+on THESE+people THINGS+ALONE THINGS+DOESNT THINGS+ENDED THINGS+KEYWORD
-2 THINGS+STOP THINGS+VOC THINGS+and THINGS+any THINGS+before THINGS+do THINGS+from THINGS+get
-2 THINGS+go THINGS+place THINGS+rock THINGS+stop THIRD+, THIRD+? THIRD+END THIRD+MY THIRD+PULL
-2 THIRD+STOP THIRD+THREAT THIRD+UNSUBBED THIRD+WISH THIRD+YOU THIRD+aint THIRD+always
-2 THIRD+are THIRD+as THIRD+back THIRD+be THIRD+by THIRD+call THIRD+came THIRD+collectors
-2 THIRD+come THIRD+coming THIRD+doesnt THIRD+favourite THIRD+go THIRD+have THIRD+last
-2 THIRD+left THIRD+let THIRD+mother THIRD+on THIRD+pretending THIRD+report THIRD+signs
-2 THIRD+texted THIRD+told THIRD+took THIRD+unsubscribed THIRD+would THREAT+ALONE THREAT+ASKED
-2 THREAT+GET THREAT+PHONE THREAT+active THREAT+begging THREAT+fine THREAT+home THREAT+keep
-2 THREAT+learning THREAT+let THREAT+off THREAT+withholding TIME+SUBJECT TIME+all TIME+do
-2 TIME+does TIME+god TIME+ive TIME+night TIME+peace TIME+she TIME+the UNSUB+. UNSUB+OTHER
-2 UNSUB+button UNSUB+page UNSUBBED+MY VOC+DONT VOC+I VOC+KINDS VOC+LIST VOC+REPLIED VOC+REVOKE
-2 VOC+SEND VOC+all VOC+always VOC+another VOC+are VOC+at VOC+bye VOC+call VOC+carry
-2 VOC+charged VOC+consider VOC+continue VOC+cut VOC+did VOC+direct VOC+doctor VOC+dont
-2 VOC+email VOC+ensure VOC+every VOC+excuse VOC+help VOC+hurry VOC+ill VOC+instead VOC+joke
-2 VOC+keeps VOC+kept VOC+know VOC+last VOC+looked VOC+looks VOC+made VOC+might VOC+never
-2 VOC+noise VOC+notifications VOC+offer VOC+open VOC+per VOC+posted VOC+promise VOC+reactivate
-2 VOC+reinstate VOC+remind VOC+restart VOC+right VOC+rock VOC+save VOC+scared VOC+seem
-2 VOC+sent VOC+set VOC+sir VOC+sleep VOC+snore VOC+song VOC+sure VOC+talk VOC+tell VOC+text
-2 VOC+thank VOC+then VOC+theyd VOC+too VOC+twice VOC+wasnt VOC+wish VOC+withdraw VOC+wont
-2 VOC+wrote WANT+END WANT+HAHA WANT+HEY WANT+LOSE WANT+TAKE WANT+VOC WANT+a WANT+grow WANT+her
-2 WANT+let WANT+open WANT+texting WANT+the WANT+them WANT+this WANT+to WANT+youd WHO+ASKED
-2 WHO+HAHA WHO+LIST WHO+NEGATIVE WHO+REPLIED WHO+SENDING WHO+TAKE WHO+TEXT WHO+are WHO+but
-2 WHO+came WHO+get WHO+gives WHO+in WHO+lol WHO+my WHO+no WHO+of WHO+the WHO+w WISH+CALL
-2 WISH+MENDED WISH+back WISH+grow WISH+her WISH+if WISH+it WISH+the WISH+youd WRONG+,
-2 WRONG+AGAIN WRONG+OTHER WRONG+THINGS WRONG+again WRONG+apartment WRONG+day WRONG+meter
-2 WRONG+pin WRONG+thing YOU+, YOU+DITCH YOU+FEEL YOU+HAHA YOU+REPLIED YOU+SEND YOU+TAKE
-2 YOU+TIME YOU+UNSUB YOU+WISH YOU+as YOU+better YOU+block YOU+carry YOU+charged YOU+find
-2 YOU+fix YOU+forgot YOU+help YOU+im YOU+kept YOU+know YOU+left YOU+looked YOU+made YOU+might
-2 YOU+pick YOU+promise YOU+remind YOU+restore YOU+seem YOU+sent YOU+snore YOU+still YOU+too
-2 YOU+unsubscribe YOU+wrote a+. a+2 a+GET a+SENDING a+big a+blood a+bot a+bullet a+cactus
-2 a+collection a+contact a+copy a+game a+glass a+good a+hearing a+holiday a+leaf a+lifesaver
-2 a+little a+miracle a+month a+morning a+new a+party a+peep a+potato a+receipt a+registered
-2 a+ride a+rooster a+sad a+setting a+smart a+spare a+star a+tractor a+voicemail a+way about+"
-2 about+? about+BADMSG about+being about+early about+what above above+ME above+TAIL above+us
-2 accept accepted+DEAR accepted+MENDED accepted+another accidentally accordion account+VOC
-2 active active+, actually+WANT actually+WISH actually+like ad add+BEFORE add+this added+to
-2 ads+BEFORE advice after+all again+, again+BEFORE again+after against+VOC agree+on agree+to
-2 ahead+and ahead+with alerts+and alerts+on alive all+> all+DOESNT all+THREAT all+YOU all+done
-2 all+good all+know all+means all+night all+week all+you allergic alone already+paid alright
-2 always+the am+NEGATIVE am+entitled am+no am+undecided amazing amazing+, amount amy an an+DAY
-2 an+afternoon an+f and+BODY and+OTHER and+TEXT and+WANT and+am and+closed and+cut and+desist
-2 and+didnt and+do and+he and+her and+hes and+how and+just and+leave and+make and+missed
-2 and+opted and+sent and+still and+the and+wed and+what and+wont annual another+"
-2 another+THIRD another+offer answering answering+LIST answering+MESSAGES answering+SENDING
-2 answering+texts anxiety any+BEFORE any+PLURALS any+info any+more app+NEG appeal apple
-2 applied applied+for appointment+> appreciate appreciate+BEFORE appreciate+SUBJECT
-2 appreciate+VOC appreciate+YOU approve+BEFORE are+, are+> are+FROM are+GET are+MY are+NEG
-2 are+THESE are+dead are+getting are+here are+the are+you around+MY around+the as as+0 as+DAY
-2 as+MESSAGES as+SUBJECT as+TEXT as+last as+spam ask+ME ask+TAIL ask+how ask+me ask+that asked
-2 asked+SUBJECT asked+VOC asked+if asked+to asking+> at+OTHER at+SUBJECT at+VOC at+night
-2 at+peace at+you ate+BEFORE ate+MY ate+VOC ate+my aunt authorize+BEFORE authorize+LIST
-2 authorize+MESSAGES authorize+SENDING authorize+that auto+MENDED away+, away+with awful+and
-2 aye b+DOESNT b+NEG baby+> back+from back+so backs+FROM backs+out backstop bagpipes banks+>
-2 banner banner+should barely battery battery+FROM batterys+BEFORE bc be+0 be+DAY be+ME
-2 be+TAIL be+TAKE be+TEXT be+TIME be+VOC be+early be+fishing be+good be+me be+my be+over
-2 be+taking beats beautiful became because+hes been been+FROM been+coming been+so been+there
-2 before+0 before+DAY before+SUBJECT before+YOU before+the begging begging+> behind+, behind+a
-2 behind+me bell bend best+VOC better+> beyond big+LIST big+deal biology birthday+> bishop
-2 blank blank+> blankets block block+0 block+DAY block+THESE block+THIRD block+c blocked+AGAIN
-2 blocked+BADMSG blocked+BEFORE blocked+BODY blocked+SUBJECT blocked+VOC blocked+again
-2 blocked+drain blocked+nose blocking+my blower blue board boats boats+> bot+> both both+FROM
-2 both+THINGS both+THIRD both+agree both+kids both+of bother+MENDED bother+SEND bother+sending
-2 bother+with bothering bothers+BEFORE bothers+ME bothers+TAIL bothers+me boxing brave bread
-2 breathe bring+my bring+on bringing built built+for bullet bullet+for bullshit bullshit+, bus
-2 bus+ENDED bus+KEYWORD bus+NEG bus+STOP but+ASKED but+DONT but+ME but+TAIL but+THIRD but+ill
-2 but+it but+me but+my but+those but+your butt button+on by+THINGS by+all by+itself cable+box
-2 cafe call+, call+> call+NEG call+TIME call+from called+FROM called+VOC called+back
-2 called+off calling+BEFORE calling+ME calling+TAIL calling+him calling+me calling+my calls+a
-2 came+by can+MENDED can+REMOVE can+keep cancel+MENDED cancel+please canceled cancelled+on
-2 candidates cannot cant+LIST cant+believe cant+deal cant+get car+, cares+> case cash+>
-2 cat+BEFORE cat+passed catalogs+by cause+it cease+and chairs+, chambers champagne
-2 charged+roaming charges charging cheap check check+> checked+> checkup cheers cheers+,
-2 cheese+board chips choir choir+, choir+> christmas+NEG christmas+without church+AGAIN
-2 church+BEFORE church+MENDED church+anymore church+directory cilantro cinnamon clear+VOC
-2 client+, close+and closed+> closed+it closed+the closing clubhouse clue coat cold collection
-2 collection+THIRD collection+agency collectors color+> come come+GET come+PHONE come+SUBJECT
-2 come+TIME come+VOC come+and come+from come+home come+out comes+> coming+through competitors
-2 complain+> condos condos+, consent+to consider+this consult contact+for contact+my contacts
-2 continue+> continue+MENDED continue+SEND continue+sending cooling cops copy+FROM copy+of
-2 cough could+, could+GAVE could+GET could+SUBJECT could+we couldnt+GAVE couldnt+TAKE
-2 couldnt+have count+ME count+TAIL count+VOC count+as count+me counting+> course
-2 course+SUBJECT course+VOC course+YOU course+you court covering crew cried cross+MY cross+my
-2 cruise crush crypto cure customers cut+your cuts cutting cylinder dad+, daddys dads damage
-2 dance dare dare+BEFORE dark database database+> daughter day+BEFORE day+HAHA day+HEY day+is
-2 day+lol days+FROM dead+AGAIN dead+again deal+, deals+are debt+collectors decaf delete+the
-2 deleted+BEFORE deleted+it deleting delivered+> delivery+, depends+, desist+or dessert
-2 dessert+> diapers diapers+> did+BEFORE did+THIRD did+it didnt+> didnt+SENDING didnt+WANT
-2 didnt+WISH didnt+YOU didnt+come didnt+go didnt+mean didnt+text didnt+you die+> diet
-2 different dinner+, dis+> disaster discount+> dishwasher dishwasher+> disregard+MY do+TEXT
-2 do+THESE do+agree do+i do+these doctor+BEFORE documents does+> does+it does+my does+your
-2 dog+> dog+in dolores dolphins dolphins+> done+with dont+BODY dont+LIST dont+care dont+forget
-2 dont+judge dont+read dont+reply door door+, door+and door+in down+to down+with dramas
-2 dressed drew driving+> dropped+BEFORE dropped+FROM drops+in dry+> ducking duvet e ear+BEFORE
-2 earlier+, early+LOSE early+release earth+do ease ease+BEFORE ease+up easier eating+> eight
-2 else+. else+I else+THREAT else+did else+gets email+BEFORE emailed end+SUBJECT ending+0
-2 ending+DAY ending+MY endless+SENDING engine enjoy+MY enough+oil enough+or ensure ensure+MY
-2 entitled entitled+to episode error escrow estimate even ever+ENDED ever+NEG ever+since
-2 every+WHO every+minute every+single every+time every+year everybody+else everyones
-2 everythings everywhere+, evidence evidence+> ex+has exactly exams exams+> except exit+0
-2 exit+DAY expired+> explain+> eyes eyes+> f+BEFORE f+VOC f+for face facebook+LIST facial
-2 failed failed+> fair+BADMSG fair+BEFORE fair+NEG fair+enough fan far+away fast+> fastest
-2 fault fear fee+. fella+> felt fever few+BEFORE fewer+> fewer+FROM fewer+of file+a fill+it
-2 filled+> final finally+. find+ME find+MY find+TAIL find+me find+my find+the fine+> finish
-2 finished+> finished+ME finished+a finished+me firm+NEG firm+NEGATIVE firm+make firm+no
-2 first+. fit five+> five+minutes fix+my fixed+> fixed+BEFORE fixed+it flat+tire flight
-2 footsteps for for+2 for+DOESNT for+MESSAGES for+NEG for+both for+him for+it for+sale
-2 for+such for+ten forever+to forget+> forget+the forgot+> forgot+my form+NEG form+NOT forty
-2 four+> freaked freaked+BEFORE freaked+ME freaked+TAIL freaked+VOC freaked+me fri friday+,
-2 friday+> friday+EVENT friday+OTHER friday+shift friend+> fringe from from+DEAR from+my fun+>
-2 game+> garden garlic gas gas+, gas+cylinder gates gates+BEFORE gates+FROM gates+off gave
-2 gave+u gave+up get+FROM get+PLURALS get+THIRD get+it get+well gets+BEFORE give+THIRD give+me
-2 given+MY gives gives+BEFORE gives+ME gives+TAIL gives+VOC gives+me giving+it giving+up
-2 glad+SUBJECT glad+VOC glad+YOU glad+you glass glass+door glasses glue go+DITCH go+out
-2 go+over go+quiet go+with goats goats+. god+, god+let goes+through goldfish+> gone+?
-2 gone+AGAIN gone+again gonna+be good+DAY good+DOESNT good+DONT good+LIST good+NEG good+dont
-2 good+to gorgeous got+MENDED got+NEGATIVE got+TIME got+an got+another got+anything got+kicked
-2 got+no got+out got+something got+till got+to gotta+be grabbed grand grateful+> great+,
-2 great+> green grey group+> group+LIST grow+up guard+> guests+> guy guy+in guys+do guys+rock
-2 ha+, had+ME had+NEG had+TAIL had+me had+opted had+to haha+ENDED haha+KEYWORD haha+STOP
-2 hair+> haircut half+> hamsters happy+I happy+i has+GAVE has+REPLIED has+SENDING has+changed
-2 has+it has+texted hasnt hate+SUBJECT hate+YOU hate+to hate+you hated+every have+, have+I
-2 have+the have+three have+to havent+seen he+ASKED he+ENDED he+GAVE he+KEYWORD he+LIST
-2 he+MESSAGES he+REPLIED he+SENDING he+STOP he+left he+quit he+said he+texts he+told he+would
-2 headcount hear+VOC heard heard+back hearing heart+NEG heat+is heating hed hell+FROM hell+be
-2 help+> helped helping her+I her+SUBJECT her+favourite her+i her+mother hes+FROM hes+NEG
-2 hes+an hes+outside hey+its hiding highway him+, him+. him+TIME him+at him+the hiring+>
-2 his+LIST his+SENDING his+WHO his+dad his+goldfish his+texts hmm+I hmm+SUBJECT hmm+i
-2 hold+BEFORE holy+shit home+BEFORE home+CALL home+PHONE home+phone homesick homesick+for
-2 homework honest+> honestly+> hope+that horses hospital host hot+water hour+> house+isnt
-2 how+MY how+long how+on howd+u howd+you hug humming hung+BEFORE hung+up hurry+> hurt+>
-2 hurts+, i+CONSENT i+DOESNT i+END i+HATE i+HEY i+KINDS i+NEG i+STOP i+accepted i+accidentally
-2 i+add i+already i+ask i+blocked i+bought i+bring i+buy i+choose i+consent i+cut i+drop
-2 i+feel i+figured i+finished i+forgot i+hate i+havent i+killed i+lost i+love i+misread i+miss
-2 i+now i+owe i+shall i+signed i+stop i+thought i+turned i+wrote ice id+BEFORE id+GET id+HATE
-2 id+VOC id+give id+hate ideas idiot+> idk+SUBJECT idk+u if+HEY if+THIRD if+god if+it if+she
-2 ignore+VOC ignore+that ill+let im+ASKED im+DOESNT im+NEGATIVE im+PHONE im+active im+begging
-2 im+fine im+home im+learning im+no im+off im+withholding in in+. in+4b in+> in+HEY in+THIRD
-2 in+VOC in+all in+any in+church in+error in+her in+hospital in+it in+line in+once in+one
-2 in+pain in+please in+row in+spam in+spanish in+today in+town inactive inch inches inches+>
-2 info info+MENDED info+please infos inhaler inhaler+BEFORE inside instead+FROM instead+of
-2 insurance+MENDED insurance+VOC interested+in intern internet+, interpreter interview
-2 introduce invoices is is+DOESNT is+EVENT is+blocked is+bullshit is+dead is+free is+full
-2 is+getting is+it is+killing is+made is+my is+off is+playing is+she is+something is+there
-2 is+unlisted isnt+> isnt+TIME isnt+in isnt+the isnt+working it+? it+ALONE it+MENDED it+SEND
-2 it+WANT it+YOU it+alone it+away it+be it+but it+costs it+from it+im it+lets it+lol it+now
-2 it+over it+rains it+sent it+stop it+you itchy its+BADMSG its+DITCH its+DOESNT its+NOT
-2 its+PULL its+about its+always its+been its+free its+not its+our its+siobhan its+way itself
-2 ive+UNSUBBED ive+just ive+run ive+unsubscribed jam jobs+done john judge+BEFORE judge+REPLIED
-2 judge+said jump june+so just+KINDS just+MESSAGE just+SENDING just+TEXT just+never just+now
-2 just+text just+walk keep+LIST keep+MESSAGES keep+TEXT keep+THIRD keep+doing keep+going
-2 keep+texting keep+them keep+these keeper keeps+asking kept kicked kicked+BEFORE kicked+FROM
-2 kids+GAVE kill+VOC killed+VOC killed+it kills+VOC kindly+set knee knees knew knew+> knitted
-2 knock+doors know+anybody know+but know+i knows l l+> lag lake last+THINGS last+name
-2 last+summer late+BODY late+OTHER late+fee lately later latex latex+gloves laughing law+I
-2 law+i lawyer+ENDED lawyer+KEYWORD lawyer+NEG lawyer+STOP leads leaf+blower leaking leaking+>
-2 learned+to learning+to leave+. leave+SUBJECT leave+TIME leave+YOU leave+a leave+at leave+the
-2 leave+w leave+with leave+you leeds+> left+ME left+SUBJECT left+TAIL left+YOU left+with
-2 left+you leg legal+> legend legend+> lend lenses let+VOC let+me let+the let+them let+there
-2 let+us lets lets+BEFORE lets+ME lets+TAIL lets+VOC lets+me letter+> letting+SUBJECT
-2 letting+VOC letting+YOU letting+you level liam liam+BEFORE lid life+> lifesaver+> like+>
-2 like+him lilies limping limping+> line line+TIME links live+BEFORE living living+here lizard
-2 llc locked+> lodger lol+MY lol+my long+BEFORE long+DAY long+MY longer+TAKE longer+and
-2 longer+see longer+take look+TIME looked looked+WANT looked+WISH looked+like lose+it lose+my
-2 loser loss lost+0 lost+DAY lost+MY lost+NEG lost+by lost+without lost+your lot lots love+GET
-2 love+THIRD love+VOC love+is luck m mad+TIME mad+at made+a made+up mailbox+> main+office
-2 make+a man+> man+BEFORE man+said many+FROM many+of marine married+BEFORE married+VOC mask
-2 matter max may+. may+BEFORE may+KEYWORD may+KINDS may+MESSAGE may+SENDING may+STOP may+TEXT
-2 may+text maybe+DOESNT maybe+NEG maybe+SUBJECT me+CALL me+NOT me+PLURALS me+SENDING
-2 me+SUBJECT me+VOC me+another me+at me+away me+back me+but me+by me+forget me+here me+instead
-2 me+notifications me+per me+talk me+the me+twice me+who mean+MY mean+yes means+BEFORE
-2 means+NEGATIVE means+REPLY means+no meant+ALONE meant+BADMSG meant+ENDED meant+KEYWORD
-2 meant+MY meant+NEG meant+STOP meant+stop meant+the meant+to med med+BEFORE medium mess+with
-2 message+FROM message+SUBJECT message+YOU message+about message+of message+you messages+AGAIN
-2 messages+I messages+again messages+are messages+i messages+on messages+with met+a meter
-2 meter+DOING meter+reading midway mile milks milks+BEFORE mine+is mine+was mines mint minute
-2 minute+and minutes+> misread missed+CALL missed+MY missed+call missed+my missing+> mistake+>
-2 mom+. moneys month month+> months+> mood+> more+, more+BODY more+WHO more+bangs more+chairs
-2 more+latex more+mulch more+person more+snow more+so more+surprises morning+WHO morning+and
-2 morning+person most most+kind mother+, mother+. motion mouth+> move+it moving+> mower+BEFORE
-2 mower+ENDED mower+KEYWORD mower+NEG mower+STOP mower+quit msg+VOC much much+with mulch
-2 mulch+, mums mushrooms+, must+ASKED must+ask musubi my+GET my+KINDS my+STOP my+backs
-2 my+crush my+day my+dentist my+deposit my+door my+first my+good my+gym my+hearing
-2 my+insurance my+job my+mother my+mum my+neighbor my+neighbors my+social my+stop
-2 my+subscription my+texes my+will my+work my+yes my+zip nae name+FROM name+right name+to
-2 names+and nearly+finished need+THESE needed needed+> needs needs+BEFORE needs+it neighbours
-2 neither+FROM neither+of never+ALONE never+ENDED never+KEYWORD never+NEG never+REMOVED
-2 never+TAKE never+THINGS never+agreed never+asked never+did never+finished never+gave
-2 never+have never+learned never+stop never+taken new+one new+sim newsletter+BEFORE
-2 newsletter+is next+ALONE next+BADMSG next+DAY next+KEYWORD next+STOP next+stop next+time
-2 night+. night+> nights+> nine no+, no+BADMSG no+HAHA no+NOT no+PLURALS no+WHO no+clue
-2 no+dogs no+dramas no+good no+hot no+im no+internet no+man no+money no+msg no+not no+nuts
-2 no+offence no+one no+show no+signal no+spoilers no+wifi nobody+ASKED nobodys non+ALONE
-2 non+BADMSG non+ENDED non+KEYWORD non+NEG non+STOP non+stop noon+> noon+to not+, not+BEFORE
-2 not+BLOCK not+NEGATIVE not+SPAMMING not+TIME not+a not+accept not+allowed not+bad not+built
-2 not+cooling not+delivered not+even not+getting not+no not+one not+ready not+received
-2 not+send not+shivon not+so not+that not+to not+today nothing+beats notice+, notice+BEFORE
-2 notices+. notification+BEFORE notification+LIST notification+list notifications+> now+we
-2 number+DOESNT number+FROM number+REMOVE number+SUBJECT number+YOU number+any number+came
-2 number+do number+does number+down number+i number+in number+is number+not number+removed
-2 number+same number+you nurse+BEFORE nuts+> objection+TIME objection+at of of+SENDING
-2 of+hours of+people of+texts of+town off+MY off+OTHER off+after off+his offence+> often+>
-2 oh+NEG oh+NEGATIVE oh+SUBJECT oh+VOC oh+good oh+no oil+> ok+. ok+FEEL ok+HEY ok+TIME ok+bye
-2 old+BEFORE old+PHONE old+one olives+> omw on+BODY on+DITCH on+THINGS on+hold on+it on+line
-2 on+my on+our on+texting one+> one+WHO one+for one+from one+go one+on one+pls one+who
-2 one+with one+would ones+BEFORE ones+MY ones+my onions only+0 only+DAY only+MESSAGES only+VOC
-2 only+meant only+ones only+person op+> open+MY open+the opinion opt+in opted+> opted+us
-2 or+BEFORE or+DEAR or+FROM or+KEYWORD or+MENDED or+NOT or+STOP or+from or+no or+not or+the
-2 order+I order+SUBJECT order+i orders ortiz other other+> other+ones other+store others
-2 otherwise+id otp otp+DOESNT otp+NEG otp+NOT otp+not our+secretary out out+TIME out+already
-2 out+and out+back out+front out+in out+the out+to out+when out+with out+without outside+.
-2 outside+> over+0 over+AGAIN over+CALL over+TIME over+again over+budget over+easter
-2 over+email own+> own+hair oyster package pad paid+BEFORE paid+VOC pain+NEG paper+THINGS
-2 papers parish+. park parrot parsonage passed+> passed+MY past+the path patience+> patient+.
-2 patient+with pay+DAY penicillin penicillin+> people+BEFORE people+GET people+NEGATIVE
-2 people+get people+in people+no percent perfect+. perm permission+slip person+SUBJECT
-2 phone+at phone+fell phone+fyi phone+keeps photo+of photos piano+> pic pick+MY pick+the
-2 pick+up pin+, pink pizza+place place+. places places+> please+END please+ENDED
-2 please+KEYWORD please+MESSAGE please+REPLY please+REVOKE please+call please+consider
-2 please+continue please+do please+excuse please+hurry please+make please+quit
-2 please+reactivate please+reinstate please+remove please+restart please+save please+start
-2 please+tell please+text please+thank please+withdraw pls pls+, pls+BEFORE pls+MENDED
-2 pls+cancel police political+BEFORE political+MESSAGES political+SENDING political+texts
-2 popping porch posted pounds powers+FROM powers+out prefer+CALL press+. pressed presses
-2 pressure price price+> print probably promos promos+code properly+> proud proud+>
-2 pull+BEFORE puppies purchasing pyjamas pyjamas+> questions+, quick quiet quiet+ones
-2 quilt+OTHER quit+LIST quit+and quit+my quit+or quit+texting quit+worrying quits quiz+> rains
-2 raise+goats rash+> rather+be ray+> reach+SUBJECT reach+YOU reach+you reacted reacted+*
-2 reactivate real+WHO real+person really+> really+FROM really+from receipt+BEFORE receipt+FEEL
-2 receipt+VOC receipt+thanks receive+NEG receiving+your reception receptionist record+>
-2 refund+> refund+VOC refuse+BEFORE refuse+MY refused+MY refused+the regards registered
-2 reinstate released remember reminders+> reminders+coming remote removal+, remove+THIRD
-2 remove+him removed removing+VOC reno rep repeat+, replace report+a request+BEFORE request+MY
-2 request+VOC requested+removal resend+> reset restart+MY restored resubscribe+>
-2 resubscribe+BEFORE review right+BEFORE right+SUBJECT right+VOC ring+ME ring+TAIL ring+VOC
-2 ring+me rn+> road roaming rock rock+> room room+0 room+DAY room+MENDED room+VOC room+please
-2 rooster roses+> rude rules run+BEFORE running+0 running+DAY rush+> said+, said+FEEL said+NOT
-2 said+SUBJECT said+and said+not said+sorry salmon salt same+NEG same+time same+without
-2 sandals sang sat saturday+. sauna save+BEFORE save+MY saved+, saved+for saw+MY saw+this
-2 say+" say+NEGATIVE say+THREAT say+it say+no saying+NEG saying+NEGATIVE saying+no
-2 saying+theyre says+" says+DOESNT says+NEG says+NEGATIVE says+THREAT says+delivered says+im
-2 says+my says+no says+the scam+> scan scan+> scared+MY scared+the school+EVENT scissors
-2 screenshots seats+, second secretary secretary+opted security see+BEFORE see+SUBJECT see+u
-2 see+ya seem seem+to seen+any sees+my sell sell+, send+BEFORE send+DEAR send+THESE
-2 send+THINGS send+it send+someone send+these send+your sending sending+AGAIN sending+again
-2 sending+the sending+them senior senior+discount sent+ENDED sent+KEYWORD sent+MY sent+NEG
-2 sent+STOP sent+VOC service+, set+> set+up settlement share+BEFORE share+it shared shared+my
-2 she+NEG she+REPLIED she+got she+said shell+be shift+, shit shit+BEFORE shit+MY shit+VOC
-2 shit+that shivon should+REPLIED should+say showing sick+> sign+MENDED sign+for sign+please
-2 signs+BEFORE signs+FROM simply+DOESNT since+OTHER since+VOC since+lunch sink siobhan
-2 siobhan+DOESNT siobhan+NEG siobhan+NOT siobhan+not sir+, six+. six+> size+0 size+DAY sleep
-2 sleeping slip+. slip+> slot+> smart+meter smell smells smog smoking sms+LIST sms+PLURALS
-2 snacks sneezed snow+MENDED snow+VOC snow+please so+> so+DITCH so+DOESNT so+DONT so+FEEL
-2 so+MESSAGE so+SENDING so+TEXT so+THREAT so+TIME so+WISH so+bad so+dont so+early so+im
-2 so+quiet so+stop so+text so+who soaked sofa sold+SUBJECT sold+YOU sold+you some+YOU somebody
-2 somebodys+SENDING someone+CALL someone+call something+BEFORE something+broken something+else
-2 sometimes song+> soon sorry+. sorry+SUBJECT sorry+about sorted sorted+BEFORE soul
-2 sounds+good soup+. spam+, spam+. spam+musubi speak+with spoilers spot spring+and stairs+>
-2 star star+> stars start+MENDED start+SENDING stayed staying stays+. stays+BEFORE still
-2 still+BEFORE still+DONT still+dont still+have still+off still+out still+take stomach
-2 stomach+TEXT stomach+bug stomping stone stop stop+and stop+everything stop+light stop+loss
-2 stop+over stop+using stop+worrying stopped+SENDING stopped+answering stops+> stops+TIME
-2 stopwatch store+NEG store+credit strat stronger stronger+> strongly stuck+behind student
-2 student+BEFORE student+MENDED stuff+for sunday+or supplies sure+, sure+MY sure+SUBJECT
-2 sure+you surprises survey swap swear+MY sweet switch+BEFORE switch+it t+> table+for
-2 take+KINDS take+LIST take+cash take+out take+two taken+VOC taking talk+VOC talking+about
-2 tbh+> tea teach teacher+BEFORE team tech tell+MY tell+VOC tell+YOU tell+her tells+SUBJECT
-2 tells+YOU tells+you terminated text+ENDED text+KEYWORD text+STOP text+VOC text+are
-2 text+count text+me text+notifications text+says text+so text+stop texted+MY texted+VOC
-2 texting+is texting+me texts+ALONE texts+TIME texts+lately texts+stop than+2 than+BEFORE
-2 than+NEG than+SUBJECT than+YOU than+enough than+you thanks+, thanks+VOC thanks+WHO
-2 thanks+and that+, that+OTHER that+joke that+keeps that+last that+looks that+noise that+one
-2 that+song that+wasnt thats+BADMSG thats+enough thats+love the+1st the+5th the+6pm the+9th
-2 the+PLURALS the+PULL the+ad the+attic the+banner the+big the+bishop the+bridge the+bus
-2 the+cactus the+cake the+call the+car the+cheap the+clubhouse the+code the+consent the+cops
-2 the+coupon the+deal the+deals the+deposit the+dishwasher the+drop the+estimate the+fees
-2 the+film the+friday the+front the+heating the+house the+inhaler the+insurance the+keeper
-2 the+l the+lake the+landline the+leak the+lights the+llc the+lodger the+money the+newsletter
-2 the+next the+olives the+order the+out the+package the+pain the+parsonage the+party the+piano
-2 the+pizza the+print the+quilt the+rewards the+roses the+rules the+sale the+soup
-2 the+subscription the+teacher the+tenant the+trial the+window the+worst the+zoo them+THINGS
-2 them+back them+coming them+off them+quit then+BEFORE then+HEY then+NEG then+ok there+0
-2 there+DAY there+NOT there+be there+in these+notices they+GAVE they+are they+go they+let
-2 theyd theyre+SUBJECT theyre+VOC theyre+YOU theyre+you thing+TIME thing+YOU thing+you think+i
-2 think+id think+thats thinking+FROM thinking+about thinking+of third+. thirty this+DAY
-2 this+THIRD this+a this+cell this+for this+month this+one this+ones this+over this+texting
-2 this+to this+way those+THINGS thought thought+VOC thousand three three+, three+PLURALS
-2 three+and threw through+MY through+VOC thru+BEFORE thursday+, thursday+> tight tight+>
-2 till+noon time+> time+I time+is time+it time+ive time+u times+WISH times+and tired+FROM
-2 tired+of tires to to+KEYWORD to+MESSAGE to+PULL to+SENDING to+anyone to+bed to+church
-2 to+file to+getting to+kill to+knock to+let to+move to+open to+opt to+stay to+unsubscribe
-2 to+watch toast toast+. told+SUBJECT told+THIRD told+at tomorrow+> tone tonight tonights
-2 took+MY took+it took+up tour tow towels+> town+> tractor trash traveling trust+BEFORE
-2 trust+ME trust+TAIL trust+me try ttyl+> tuesday+is turn+LIST turn+MESSAGES turn+SENDING
-2 turn+THIRD turn+my turn+texts turn+them turned+BEFORE turned+out twin twins two+> two+LIST
-2 two+and two+days two+inches ty+FEEL ty+ty u+, u+MY u+TAKE u+and u+still umbrella undecided
-2 unlisted+so unlocked unstop unstoppable unsubscribe+, unsubscribe+. unsubscribe+BEFORE
-2 unsubscribe+OTHER unsubscribe+VOC unsubscribe+button unsubscribe+page unsubscribed+MY
-2 unsubscribing+, until+MY until+the up+REPLY update update+MY update+my upstairs+. upstairs+>
-2 ur+THIRD ur+free ur+still us us+are us+out us+so use+LIST use+MENDED use+MESSAGES
-2 use+SENDING use+TEXT use+my use+texting voicemail+> voting w+SUBJECT w+VOC w+YOU w+this
-2 w+you waited walked+into wallet wanna+BEFORE wanna+ENDED wanna+KEYWORD wanna+NEG wanna+STOP
-2 wanna+grow want+a want+back want+her want+my want+the was+0 was+I was+YOU was+an
-2 was+cancelled was+i was+so was+to was+told was+wondering was+you wasnt+the wave way+BEFORE
-2 way+off we+REPLIED we+TAKE we+ate we+checked we+lost we+want we+went wed+be weddings
-2 weddings+BEFORE wednesday weekend weekends+> weird+HEY weird+VOC weird+to well well+be
-2 went+BEFORE went+FROM went+to were+SENDING were+going were+in were+one were+writing
-2 werent+BEFORE west west+BADMSG west+END west+ENDED west+KEYWORD west+end weve+WISH
-2 weve+decided weve+got what+DITCH what+VOC what+a what+about what+can what+time whatevers
-2 whats+your whatsapp+, when+I when+SUBJECT when+do when+does when+hes when+ur whens
-2 where+BEFORE where+did whered+SUBJECT whered+you wheres+my whether whether+I whether+SUBJECT
-2 whether+i which+BEFORE while+THREAT while+im who+ASKED who+THESE who+dis who+else who+passed
-2 who+you whose+LIST whose+NUMBER why+> why+DOESNT why+NEG why+didnt whys wife+BEFORE
-2 wife+FROM wife+off wifes+CALL wifes+phone wifi will+, will+MY will+call win+> wipers wisdom
-2 wish+> wish+MY wish+my wish+youd with with+GET with+NEG with+getting with+him with+nothing
-2 withdraw+MY withdraw+my withholding withholding+rent without+ME without+TAIL without+THIRD
-2 without+a without+her without+losing without+me without+my woke+up woman+> won+MY won+the
-2 wonder wondering wondering+SUBJECT wondering+TIME wondering+if wont+ALONE wont+ENDED
-2 wont+KEYWORD wont+NEG wont+STOP wont+let wont+open wont+stop word+, word+I word+i word+is
-2 words work+CALL work+PHONE work+VOC work+and work+in work+one work+phone worst+FROM worst+of
-2 would+TEXT would+simply writing+MY writing+back wrong+, wrong+AGAIN wrong+OTHER wrong+THINGS
-2 wrong+again wrong+apartment wrong+day wrong+meter wrong+pin wrong+thing wrote+to wtf x+ray
-2 y+. yall+be yall+charged ye+> yea yeah+I yeah+SUBJECT yeah+i yeah+its year year+but year+to
-2 years+. years+old yes+BEFORE yes+as yes+id yes+if yes+to yess yesterday yet+? you+DITCH
-2 you+DOESNT you+DONT you+FEEL you+THREAT you+UNSUB you+as you+asked you+at you+carry you+did
-2 you+ever you+find you+gave you+get you+have you+help you+kept you+know you+left you+made
-2 you+might you+pick you+promise you+put you+remind you+restore you+seem you+snore you+too
-2 you+unsubscribe you+want youd+GAVE youd+WANT youd+WISH youd+have youll youll+make your+HEY
-2 your+LIST your+alerts your+cable your+competitors your+crew your+deals your+email
-2 your+garden your+hand your+man your+mouth your+newsletter your+notification
-2 your+receptionist your+reminders your+stylist youre+ASKED youre+DOESNT youre+NEG youre+NOT
-2 youre+asking youre+done youre+my youre+not yours+. yours+is yourself+and youve+BEFORE
-2 youve+DOESNT youve+DONT youve+NEG youve+never yup zoo zucchini 🚫+>
2 "+KINDS "+SENDING "+TIME "+at #+> #+HEY %+% *+NEG *+on + ,+2 ,+AGAIN ,+BLOCK ,+MESSAGES
2 ,+NOBODY ,+PHONE ,+PLURALS ,+WRONG ,+at ,+blocked ,+certainly ,+dear ,+driver ,+enough
2 ,+finish ,+freeze ,+gloves ,+gone ,+gonna ,+gracias ,+hear ,+however ,+never ,+newsletters
2 ,+off ,+pack ,+please ,+press ,+really ,+reminders ,+roof ,+second ,+spammer ,+take
2 ,+texting ,+the ,+then ,+theres ,+told ,+wait ,+wed ,+wrong .+ASKED .+DOESNT .+END .+ENDED
2 .+EVENT .+GAVE .+SUBJECT .+THESE .+WHO .+again .+apparently .+at .+autocorrect .+bake
2 .+bought .+breaking .+cannot .+congrats .+correct .+count .+declined .+delete .+denied .+do
2 .+dogs .+farewell .+finito .+forget .+four .+fraud .+fuck .+funny .+govern .+gran .+grandpas
2 .+gtfo .+halt .+honest .+husband .+ive .+jog .+junk .+kids .+leaf .+leeve .+literally
2 .+madam .+mi .+night .+nobody .+note .+oi .+phone .+pick .+plese .+press .+quit .+radio
2 .+rather .+read .+remoove .+removal .+request .+retired .+roger .+s .+school .+scram .+scrub
2 .+shove .+silence .+sir .+smh .+somewhere .+stop .+stopp .+storm .+stpo .+sudo .+tak
2 .+todays .+turn .+twice .+ugh .+unsubcribe .+vaccine .+worn .+yet 0+. 0+2 0+BEFORE 0+HAHA
2 0+HEY 0+MESSAGES 0+bucks 0+how 0+lol 0+please 0+yrs 1+BEFORE 1+more 1+to 2+ALONE 2+KEYWORD
2 400k 4th+. ?+ALONE ?+DOESNT ?+WRONG ?+asking ?+bye ?+if ?+im ?+just ?+leave ?+remove ?+this
2 ?+thx ?+wrong AGAIN AGAIN+? AGAIN+TEXT AGAIN+THREAT AGAIN+and AGAIN+given AGAIN+heard
2 AGAIN+im AGAIN+n AGAIN+on AGAIN+want ALONE+0 ALONE+FROM ALONE+NEG ALONE+SPAMMING
2 ALONE+THREAT ALONE+already ALONE+askin ALONE+coming ALONE+from ALONE+im ALONE+it ALONE+link
2 ALONE+messaging ALONE+period ALONE+this ALONE+us ASKED ASKED+BEFORE ASKED+in ASKED+out
2 ASKED+them ASKED+you AUTHORITY+, AUTHORITY+TIME AUTHORITY+if BADMSG+0 BADMSG+FROM BADMSG+I
2 BADMSG+SPAMMING BADMSG+TEXT BADMSG+THESE BADMSG+THREAT BADMSG+askin BADMSG+coming BADMSG+i
2 BADMSG+last BADMSG+period BADMSG+please BADMSG+the BADMSG+was BADMSG+your BEFORE+CONSENT
2 BEFORE+ENDED BEFORE+EVENT BEFORE+FEEL BEFORE+FROM BEFORE+GAVE BEFORE+LOSE BEFORE+NEG
2 BEFORE+OTHER BEFORE+PULL BEFORE+SEND BEFORE+SPAMMING BEFORE+TAIL BEFORE+TIME BEFORE+account
2 BEFORE+aged BEFORE+an BEFORE+announcements BEFORE+any BEFORE+anymore BEFORE+b4 BEFORE+be
2 BEFORE+beeps BEFORE+belongs BEFORE+bible BEFORE+birthday BEFORE+blowin BEFORE+body
2 BEFORE+buddy BEFORE+bus BEFORE+called BEFORE+cashier BEFORE+city BEFORE+confirm
2 BEFORE+congrats BEFORE+consent BEFORE+continues BEFORE+costs BEFORE+days BEFORE+dentist
2 BEFORE+dings BEFORE+donation BEFORE+entirely BEFORE+folks BEFORE+forty BEFORE+forwarding
2 BEFORE+forwards BEFORE+fr BEFORE+given BEFORE+guy BEFORE+handles BEFORE+heard BEFORE+help
2 BEFORE+hon BEFORE+hurts BEFORE+if BEFORE+it BEFORE+ive BEFORE+jobs BEFORE+legal BEFORE+loud
2 BEFORE+named BEFORE+needs BEFORE+never BEFORE+ninety BEFORE+none BEFORE+nuh BEFORE+nurse
2 BEFORE+permanently BEFORE+point BEFORE+political BEFORE+pop BEFORE+quiero BEFORE+rental
2 BEFORE+rest BEFORE+rings BEFORE+sees BEFORE+send BEFORE+sending BEFORE+share BEFORE+shopping
2 BEFORE+should BEFORE+small BEFORE+sms BEFORE+sorry BEFORE+subscriber BEFORE+subscription
2 BEFORE+surgery BEFORE+ta BEFORE+tablet BEFORE+tacos BEFORE+tap BEFORE+texes BEFORE+thinking
2 BEFORE+tho BEFORE+thread BEFORE+timeshare BEFORE+undo BEFORE+us BEFORE+we BEFORE+weekly
2 BEFORE+weeks BEFORE+were BEFORE+while BEFORE+wit BEFORE+yours BEFORE+youve BLOCK+BEFORE
2 BLOCK+LIST BLOCK+ME BLOCK+TAIL BLOCK+TIME BLOCK+list BLOCK+me BLOCK+you CALL+> CALL+anymore
2 CALL+but CALL+buzzes CALL+call CALL+new CALL+or CALL+registry CALL+she CALL+that CALL+this
2 CALL+u CONSENT+YOU CONSENT+for CONSENT+you DAY+2 DAY+BEFORE DAY+DONT DAY+HAHA DAY+REPLIED
2 DAY+SUBJECT DAY+TIME DAY+bucks DAY+concern DAY+dont DAY+how DAY+lol DAY+rather DAY+since
2 DAY+why DAY+yrs DEAR+ASKED DEAR+I DEAR+LOSE DEAR+REMOVE DEAR+TAKE DEAR+TIME DEAR+called
2 DEAR+remove DEAR+tell DITCH+0 DITCH+DITCH DITCH+KINDS DITCH+NEG DITCH+STOP DITCH+about
2 DITCH+by DITCH+forget DITCH+from DITCH+get DITCH+interest DITCH+leave DITCH+let DITCH+quit
2 DITCH+stay DITCH+take DITCH+u DOESNT+KINDS DOESNT+MESSAGE DOESNT+NOT DOESNT+SEND DOESNT+add
2 DOESNT+afford DOESNT+ask DOESNT+asking DOESNT+banked DOESNT+be DOESNT+bother DOESNT+by
2 DOESNT+chase DOESNT+circle DOESNT+confirm DOESNT+deborah DOESNT+give DOESNT+happen
2 DOESNT+him DOESNT+mad DOESNT+marcus DOESNT+met DOESNT+not DOESNT+owned DOESNT+quit
2 DOESNT+receiving DOESNT+ring DOESNT+see DOESNT+send DOESNT+sign DOESNT+subscribed DOESNT+try
2 DOESNT+use DOESNT+was DOING+these DOING+to DONT+THINGS DONT+WANT DONT+WISH DONT+again
2 DONT+agree DONT+authorize DONT+banked DONT+chase DONT+circle DONT+disturb DONT+do DONT+hear
2 DONT+know DONT+leave DONT+met DONT+need DONT+owned DONT+quit DONT+subscribed DONT+try
2 DONT+was DONT+wish END+? END+TEXT END+list END+txts END+you ENDED+% ENDED+> ENDED+BADMSG
2 ENDED+DOESNT ENDED+I ENDED+SUBJECT ENDED+THIRD ENDED+THREAT ENDED+already ENDED+blowin
2 ENDED+bothering ENDED+from ENDED+i ENDED+im ENDED+link ENDED+messaging ENDED+out
2 ENDED+period ENDED+reminding ENDED+that ENDED+them ENDED+txts ENDED+was EVENT+AGAIN
2 EVENT+MESSAGES EVENT+NEGATIVE EVENT+SENDING EVENT+WANT EVENT+cancellations EVENT+changes
2 EVENT+ever EVENT+gift EVENT+no EVENT+texts EVENT+the EVENT+to EVENT+years EVENT+your FEEL+,
2 FEEL+> FEEL+I FEEL+MY FEEL+i FEEL+this FROM+. FROM+ALONE FROM+ASKED FROM+HEY FROM+KEYWORD
2 FROM+KINDS FROM+LOSE FROM+NEGATIVE FROM+REMOVE FROM+TAKE FROM+THESE FROM+a FROM+being
2 FROM+between FROM+deleting FROM+form FROM+god FROM+here FROM+how FROM+i FROM+no FROM+one
2 FROM+ours FROM+permission FROM+pls FROM+silence FROM+stop FROM+there FROM+until FROM+with
2 FROM+ye GAVE+ASKED GAVE+DOESNT GAVE+GAVE GAVE+MENDED GAVE+NEG GAVE+about GAVE+as GAVE+at
2 GAVE+me GAVE+my GAVE+never GAVE+now GAVE+plainly GAVE+seen GAVE+some GAVE+told GAVE+you
2 GET+ASKED GET+DEAR GET+DOESNT GET+DONT GET+REMOVE GET+an GET+another GET+away GET+bent
2 GET+her GET+in GET+messages GET+my GET+never GET+now GET+removed GET+seen GET+taken
2 GET+texted GET+that GET+told HAHA+ASKED HAHA+DOESNT HAHA+MENDED HAHA+NOT HAHA+not HATE+MY
2 HATE+that HEY+ASKED HEY+DITCH HEY+another HEY+no HEY+siri HEY+still HEY+we HEY+youre I+AGAIN
2 I+CALL I+ENDED I+TAKE I+THINGS I+aint I+am I+asked I+be I+believe I+block I+care I+change
2 I+check I+cover I+decline I+died I+do I+don I+done I+drive I+ever I+expect I+filled I+froze
2 I+gone I+good I+hear I+hired I+hit I+hope I+joined I+kept I+must I+never I+object I+opted
2 I+regret I+relocated I+ring I+spoke I+support I+switch I+thrown I+wash I+withdraw KEYWORD+%
2 KEYWORD+, KEYWORD+0 KEYWORD+BADMSG KEYWORD+DAY KEYWORD+DOESNT KEYWORD+I KEYWORD+SUBJECT
2 KEYWORD+THIRD KEYWORD+THREAT KEYWORD+already KEYWORD+blowin KEYWORD+bothering KEYWORD+i
2 KEYWORD+im KEYWORD+link KEYWORD+messaging KEYWORD+period KEYWORD+reminding KEYWORD+that
2 KEYWORD+them KEYWORD+txts KEYWORD+was KINDS+> KINDS+DITCH KINDS+DONT KINDS+OTHER KINDS+THIRD
2 KINDS+VOC KINDS+a KINDS+can KINDS+costs KINDS+go KINDS+good KINDS+in KINDS+messages KINDS+no
2 KINDS+only KINDS+subscription KINDS+that KINDS+your LIST+DITCH LIST+GAVE LIST+I
2 LIST+NEGATIVE LIST+NOT LIST+TEXT LIST+THIRD LIST+WANT LIST+about LIST+after LIST+any
2 LIST+anymore LIST+be LIST+codes LIST+has LIST+in LIST+no LIST+out LIST+pls LIST+the LIST+yes
2 LOSE+MESSAGES LOSE+about LOSE+interest LOSE+list LOSE+txts ME+> ME+AGAIN ME+DONT ME+MESSAGE
2 ME+OTHER ME+WANT ME+abt ME+an ME+anything ME+forty ME+it ME+loose ME+my ME+never ME+open
2 ME+out ME+period ME+pls ME+thx ME+when MENDED+ALONE MENDED+BODY MENDED+FEEL MENDED+GAVE
2 MENDED+ME MENDED+MESSAGES MENDED+NEGATIVE MENDED+SENDING MENDED+STOP MENDED+back
2 MENDED+changed MENDED+every MENDED+family MENDED+fix MENDED+for MENDED+isnt MENDED+key
2 MENDED+never MENDED+no MENDED+nothing MENDED+party MENDED+private MENDED+see MENDED+three
2 MENDED+txts MENDED+undo MENDED+who MENDED+with MENDED+withdrawn MENDED+youre MESSAGE+DONT
2 MESSAGE+I MESSAGE+ME MESSAGE+OTHER MESSAGE+SENDING MESSAGE+TAIL MESSAGE+THIRD MESSAGE+a
2 MESSAGE+good MESSAGE+i MESSAGE+lists MESSAGE+me MESSAGE+messages MESSAGE+pls
2 MESSAGE+subscription MESSAGE+that MESSAGE+your MESSAGES+BEFORE MESSAGES+DOESNT MESSAGES+FROM
2 MESSAGES+THIRD MESSAGES+THREAT MESSAGES+anymore MESSAGES+at MESSAGES+codes MESSAGES+im
2 MESSAGES+my MESSAGES+of MESSAGES+please MESSAGES+would MY+END MY+FROM MY+MESSAGES MY+REMOVE
2 MY+SUBJECT MY+TIME MY+VOC MY+ac MY+accounts MY+ads MY+area MY+autumn MY+baby MY+bake MY+bars
2 MY+bbb MY+be MY+botox MY+box MY+building MY+buttons MY+cafeteria MY+cancel MY+channel
2 MY+chart MY+checking MY+coal MY+constant MY+continues MY+correspondence MY+counter
2 MY+cousins MY+credit MY+daughters MY+delete MY+discount MY+district MY+dog MY+effort
2 MY+english MY+evening MY+executor MY+feeling MY+flies MY+ftc MY+gf MY+goes MY+groceries
2 MY+gutters MY+horoscope MY+i MY+if MY+info MY+interest MY+key MY+law MY+lawn MY+line
2 MY+listings MY+lost MY+love MY+lunch MY+mailbox MY+market MY+marketing MY+massage
2 MY+mattress MY+meds MY+mens MY+merch MY+minutes MY+mothers MY+motivational MY+needs
2 MY+nephew MY+newsletters MY+nonsense MY+outage MY+parent MY+pocket MY+political MY+polls
2 MY+prayer MY+problem MY+program MY+quiet MY+quote MY+refill MY+rolls MY+roofing MY+roommate
2 MY+roster MY+row MY+schedule MY+sermon MY+service MY+small MY+snow MY+solicitor MY+sort
2 MY+sports MY+streaming MY+subscriber MY+surveys MY+telephone MY+texting MY+then MY+thing
2 MY+things MY+thread MY+too MY+town MY+treatment MY+trouble MY+tuesday MY+undersigned
2 MY+viewing MY+visitor MY+volunteer MY+want MY+watch MY+weather MY+week MY+word MY+youngest
2 NEG+% NEG+DONT NEG+ME NEG+MENDED NEG+MESSAGE NEG+NOT NEG+OTHER NEG+RECEIVE NEG+REMOVED
2 NEG+THESE NEG+WISH NEG+add NEG+ads NEG+afford NEG+already NEG+answers NEG+any NEG+authorize
2 NEG+banked NEG+be NEG+blowin NEG+buying NEG+called NEG+chase NEG+circle NEG+confirm
2 NEG+contract NEG+deborah NEG+dog NEG+dont NEG+end NEG+forwarding NEG+get NEG+getting
2 NEG+happen NEG+hearing NEG+mad NEG+messaging NEG+met NEG+more NEG+mr NEG+named NEG+need
2 NEG+needed NEG+no NEG+not NEG+now NEG+owned NEG+period NEG+personal NEG+political
2 NEG+practice NEG+quiero NEG+receiving NEG+reminding NEG+ring NEG+see NEG+sms NEG+sorry
2 NEG+subscribed NEG+texts NEG+thx NEG+tooth NEG+try NEGATIVE+, NEGATIVE+CONSENT NEGATIVE+MY
2 NEGATIVE+REPLY NEGATIVE+SEND NEGATIVE+TIME NEGATIVE+YOU NEGATIVE+contract
2 NEGATIVE+forwarding NEGATIVE+go NEGATIVE+political NEGATIVE+quiero NEGATIVE+reminders
2 NEGATIVE+send NEGATIVE+sms NEGATIVE+thx NEGATIVE+tooth NEGATIVE+use NEGATIVE+we
2 NEGATIVE+wish NOBODY+by NOBODY+called NOBODY+named NOBODY+to NOT+GAVE NOT+HEY NOT+agree
2 NOT+asking NOT+call NOT+deborah NOT+disturb NOT+hers NOT+him NOT+mad NOT+marcus NOT+mr
2 NOT+needed NOT+receiving NOT+say NOT+stop NOT+the NOT+use NUMBER+? NUMBER+BEFORE NUMBER+FEEL
2 NUMBER+FROM NUMBER+NOT NUMBER+WANT NUMBER+aint NUMBER+and NUMBER+back NUMBER+changed
2 NUMBER+isnt NUMBER+last NUMBER+lied NUMBER+pls NUMBER+then NUMBER+three NUMBER+who
2 NUMBER+youre OTHER+AGAIN OTHER+BADMSG OTHER+BEFORE OTHER+NEG OTHER+NOT OTHER+YOU OTHER+by
2 OTHER+cancellations OTHER+ever OTHER+holder OTHER+notices OTHER+nurse OTHER+of OTHER+there
2 OTHER+times OTHER+to OTHER+updates OTHER+you PHONE+, PHONE+MESSAGES PHONE+THIRD PHONE+WANT
2 PHONE+aint PHONE+and PHONE+are PHONE+back PHONE+belongs PHONE+but PHONE+buzzes PHONE+call
2 PHONE+changed PHONE+has PHONE+isnt PHONE+last PHONE+lied PHONE+new PHONE+out PHONE+please
2 PHONE+private PHONE+she PHONE+then PHONE+three PHONE+youre PLURALS+> PLURALS+DITCH
2 PLURALS+HEY PLURALS+MENDED PLURALS+NEG PLURALS+TAKE PLURALS+THREAT PLURALS+codes PLURALS+im
2 PLURALS+ok PLURALS+please PULL+. PULL+> PULL+? PULL+THESE PULL+on RECEIVE+THESE
2 RECEIVE+nothing RECEIVE+these REGULATOR+. REMOVE+? REMOVE+OTHER REMOVE+TIME REMOVE+button
2 REMOVE+every REMOVE+on REMOVED+SUBJECT REMOVED+TIME REPLIED+BADMSG REPLIED+FROM REPLIED+I
2 REPLIED+MENDED REPLIED+REPLY REPLIED+at REPLIED+of REPLIED+one REPLIED+this REPLY REPLY+DONT
2 REPLY+I REPLY+costs REPLY+for REPLY+her REPLY+him REPLY+i REPLY+of REPLY+on REPLY+pls
2 REPLY+shes REPLY+subscription REPLY+what REVOKE+, REVOKE+BEFORE REVOKE+CONSENT REVOKE+MENDED
2 REVOKE+any REVOKE+consent SEND+THREAT SEND+another SEND+only SENDING+BEFORE SENDING+DEAR
2 SENDING+DOESNT SENDING+FROM SENDING+GET SENDING+LIST SENDING+ME SENDING+TAIL SENDING+WANT
2 SENDING+anymore SENDING+can SENDING+has SENDING+have SENDING+im SENDING+in SENDING+lists
2 SENDING+messages SENDING+subscription SENDING+the SENDING+these SENDING+would SPAMMING
2 STOP+0 STOP+ASKED STOP+BADMSG STOP+DAY STOP+FROM STOP+HAHA STOP+HEY STOP+MY STOP+NEG
2 STOP+OTHER STOP+SEND STOP+THREAT STOP+blowin STOP+bothering STOP+from STOP+getting STOP+im
2 STOP+messaging STOP+period STOP+reminding STOP+sending SUBJECT+2 SUBJECT+CALL
2 SUBJECT+PLURALS SUBJECT+TAIL SUBJECT+WANT SUBJECT+asked SUBJECT+back SUBJECT+believe
2 SUBJECT+calls SUBJECT+can SUBJECT+care SUBJECT+cares SUBJECT+could SUBJECT+deaf
2 SUBJECT+decline SUBJECT+didnt SUBJECT+don SUBJECT+drive SUBJECT+expect SUBJECT+filled
2 SUBJECT+froze SUBJECT+going SUBJECT+good SUBJECT+got SUBJECT+hear SUBJECT+hope SUBJECT+i
2 SUBJECT+isnt SUBJECT+joined SUBJECT+lied SUBJECT+look SUBJECT+make SUBJECT+makes
2 SUBJECT+object SUBJECT+pack SUBJECT+regret SUBJECT+relocated SUBJECT+ring SUBJECT+run
2 SUBJECT+so SUBJECT+something SUBJECT+spammers SUBJECT+spoke SUBJECT+support SUBJECT+switched
2 SUBJECT+think SUBJECT+though SUBJECT+to SUBJECT+un SUBJECT+unsubscribe SUBJECT+wake
2 SUBJECT+wash SUBJECT+wasnt SUBJECT+withdraw TAIL+> TAIL+AGAIN TAIL+DONT TAIL+MESSAGE
2 TAIL+OTHER TAIL+WANT TAIL+abt TAIL+an TAIL+anything TAIL+forty TAIL+it TAIL+loose TAIL+my
2 TAIL+never TAIL+open TAIL+out TAIL+period TAIL+pls TAIL+when TAKE+DEAR TAKE+FROM TAKE+PULL
2 TAKE+REPLY TAKE+back TAKE+bent TAKE+button TAKE+every TAKE+from TAKE+me TAKE+replying
2 TAKE+taken TAKE+their TAKE+those TAKE+volunteer TEXT+. TEXT+DEAR TEXT+DONT TEXT+I TEXT+LIST
2 TEXT+MY TEXT+NEGATIVE TEXT+back TEXT+good TEXT+has TEXT+her TEXT+him TEXT+i TEXT+lists
2 TEXT+messages TEXT+pls TEXT+somebody TEXT+subscription TEXT+that THESE+DAY THESE+FROM
2 THESE+NOT THESE+OTHER THESE+THREAT THESE+again THESE+all THESE+anymore THESE+messages
2 THESE+notifications THESE+out THESE+please THESE+so THESE+things THESE+would THINGS+?
2 THINGS+MESSAGES THINGS+PHONE THINGS+SUBJECT THINGS+THIRD THINGS+TIME THINGS+again
2 THINGS+bank THINGS+delays THINGS+stuff THINGS+tablet THIRD+2 THIRD+NOT THIRD+SUBJECT
2 THIRD+TIME THIRD+aged THIRD+called THIRD+calls THIRD+handles THIRD+not THIRD+phone
2 THIRD+remove THIRD+signed THIRD+still THIRD+switched THIRD+tablet THIRD+tell THIRD+were
2 THIRD+who THREAT+PULL THREAT+YOU THREAT+cancelling THREAT+doing THREAT+exhausted THREAT+fed
2 THREAT+hear THREAT+keeping THREAT+on THREAT+ring THREAT+serious THREAT+sick THREAT+still
2 THREAT+up THREAT+vegan THREAT+walking THREAT+you TIME+DOESNT TIME+ME TIME+NOT TIME+THIRD
2 TIME+christmas TIME+dinner TIME+he TIME+id TIME+it TIME+me TIME+not TIME+once TIME+they
2 UNSUB+VOC UNSUB+last UNSUB+us UNSUBBED VOC+AGAIN VOC+BADMSG VOC+EVENT VOC+HAHA VOC+NOBODY
2 VOC+PULL VOC+STOP VOC+THESE VOC+THINGS VOC+WHO VOC+abt VOC+aint VOC+an VOC+any VOC+anything
2 VOC+ask VOC+cease VOC+crossed VOC+deaf VOC+figure VOC+for VOC+forty VOC+goes VOC+good
2 VOC+hear VOC+its VOC+like VOC+lol VOC+loose VOC+lost VOC+me VOC+must VOC+my VOC+name
2 VOC+none VOC+off VOC+out VOC+pack VOC+process VOC+remove VOC+ring VOC+said VOC+since
2 VOC+spammers VOC+surgery VOC+texted VOC+these VOC+things VOC+think VOC+thinking VOC+though
2 VOC+told VOC+understand VOC+undo VOC+used VOC+way VOC+what VOC+write VOC+youre WANT WANT+,
2 WANT+. WANT+2 WANT+DEAR WANT+NOBODY WANT+OTHER WANT+REMOVED WANT+THESE WANT+an WANT+anything
2 WANT+come WANT+from WANT+gone WANT+make WANT+none WANT+two WANT+what WHO+, WHO+FEEL WHO+WISH
2 WHO+buddy WHO+called WHO+ive WHO+like WHO+that WHO+who WHO+youre WISH+. WISH+0 WISH+2
2 WISH+BADMSG WISH+DAY WISH+DEAR WISH+DOESNT WISH+NOBODY WISH+NOT WISH+OTHER WISH+REMOVED
2 WISH+YOU WISH+an WISH+for WISH+from WISH+gone WISH+none WISH+not WISH+nothing WISH+stop
2 WISH+two WISH+u WRONG+BODY WRONG+CALL WRONG+EVENT WRONG+family WRONG+num WRONG+party
2 WRONG+phone YOU YOU+2 YOU+ASKED YOU+BEFORE YOU+CALL YOU+NEGATIVE YOU+REPLY YOU+TAIL
2 YOU+THIRD YOU+VOC YOU+WANT YOU+YOU YOU+back YOU+check YOU+could YOU+crossed YOU+deaf
2 YOU+dont YOU+go YOU+going YOU+hear YOU+lost YOU+no YOU+pack YOU+please YOU+quit YOU+remove
2 YOU+ring YOU+said YOU+something YOU+spammers YOU+stop YOU+though YOU+understand YOU+used
2 a+BLOCK a+MENDED a+block a+bridge a+building a+button a+cherry a+contractor a+crown a+drive
2 a+fax a+flat a+ghost a+gig a+kid a+lady a+lamp a+link a+living a+log a+mortgage a+nice a+one
2 a+parent a+patient a+picnic a+quieter a+random a+roof a+roofer a+root a+rule a+scale
2 a+screenshot a+sim a+special a+sunday a+trucker a+woman a+y abeg+> about+. about+DAY
2 about+SENDING about+THIRD about+getting about+gutters about+me about+upgrades about+water
2 accident accident+, accordingly accordingly+> account+holder act addressee addressee+BEFORE
2 adieu afford after+BEFORE after+DAY after+what again+? again+THREAT again+im again+n
2 again+on against against+the aged aged+FROM aged+out ages ago+> aint+NEG aint+marcus
2 aint+mine alerts+but alerts+only all+, all+WHO all+contact all+i all+my all+over all+the
2 allergies alone+> already+VOC already+with also+ENDED also+KEYWORD altogether alumni
2 always+> always+KINDS always+MESSAGE always+TEXT am am+LIST am+ninety ambulance amigo
2 amigo+, an+FROM an+ambulance an+off and+0 and+BLOCK and+DITCH and+GET and+MESSAGES and+PHONE
2 and+REMOVE and+SENDING and+STOP and+TAKE and+THINGS and+could and+his and+out and+quit
2 and+saying and+shall and+stay and+stop and+texts and+throw and+waking announcements annoy
2 another+BEFORE answer+SUBJECT answer+TIME any any+CONSENT any+LIST any+MENDED any+MESSAGE
2 any+OTHER any+REPLY any+SENDING any+day any+kind any+list any+text anymore+> anything+else
2 anyway+. apparently appointment+BEFORE appointments+> are+DITCH are+cool are+finished
2 are+hereby are+unwelcome arent arent+for as+do as+junk as+my ask+AGAIN ask+again askin+>
2 asking+, asking+SUBJECT asking+YOU asking+you assured at+christmas at+dinner at+it at+noon
2 at+once at+what automated away+. away+for away+in away+the baby+BEFORE back+MY back+VOC
2 back+please back+what bacon bacon+LIST bacon+roll bake+sales balance+LIST bank+LIST
2 bank+MESSAGES bank+PLURALS banked banked+with bar+> barking barking+BEFORE barking+up bbb
2 bbb+> be+BEFORE be+best be+contacted be+dropped be+for be+great be+out be+so beating
2 beating+a because because+I because+MY because+i because+it because+my been+deleted
2 been+getting been+in beeps before+EVENT before+id beg being+GAVE being+SENDING being+left
2 being+texted belongs belongs+to between+BEFORE between+ME between+TAIL between+VOC
2 big+BEFORE bike+, bills+BEFORE bin+it birds+. birthday+wishes bless+your block+BEFORE
2 block+LIST block+ME block+TAIL block+YOU block+list block+me block+this block+you blood
2 blood+> blood+BADMSG blood+drive blowin+ME blowin+TAIL blowin+VOC blowin+me blowin+up boat+.
2 body booked+> books boosters born boss+, both+want botox+specials bout+MY bout+THIRD
2 bout+YOU box+is brianna bridge+and bro+THREAT bro+im brother+. brother+> buddy+, buddy+>
2 bug+BEFORE building+> building+I building+SUBJECT building+i bundles bus+delays bus+is
2 business+and businesses businesses+MY but but+ALONE but+DITCH but+END but+MY but+NEGATIVE
2 but+id but+let but+nah but+quit but+stop but+take but+the buttons buzz+VOC buzzes by+MENDED
2 by+MY by+REPLY by+SENDING by+SUBJECT by+VOC by+YOU by+hand by+mail by+that by+tonight by+you
2 by+your cafeteria call+registry call+u called calls+only campaigns+> can+STOP can+forget
2 can+get can+leave can+let can+quit can+stay can+take can+u canal+, cancel+MESSAGES
2 cancel+them cancel+txts canceling+MY cancellations cancelled+, cancelling+MY candidate
2 candidate+. cant+> cant+CALL cant+I cant+SUBJECT cant+afford cant+call cant+confirm cant+i
2 canvasser car+. car+OTHER car+or card+at carol carrier cars cars+been case+DOESNT case+NEG
2 case+NOT case+not cashier+BEFORE casino cease+, cell+on chair+BEFORE chance change+LIST
2 change+MESSAGES change+SENDING changes+> channel chapel charm charm+> chart chart+> chase
2 check+MENDED check+VOC check+please checked checking+in cheers+> cherry cherry+on chill+with
2 christ christmas+, circle circle+back claims+it class+, class+VOC class+cancellations clear
2 clear+> client close+my closed+VOC closed+that closings club+> club+and co+op coach+MY coal
2 collects collects+BEFORE collects+MY collects+THESE collects+these colonoscopy column
2 column+> come+up coming+TIME coming+but coming+in company+for complaint computer computer+>
2 concerts conclusions confirm confirm+. confirm+in consent+REVOKE consent+VOC constant+BEFORE
2 constant+LIST constant+MESSAGES contact+. contact+by contacting continues continues+> copies
2 copies+> copy+> corporate correct correspondence+> costs+BEFORE costs+ME costs+SUBJECT
2 costs+TAIL costs+YOU costs+me costs+you couch+. could+BEFORE could+MY could+you counter+I
2 counter+i country coupons+but course+> court+SUBJECT court+if cousins cousins+BEFORE
2 cousins+MENDED cousins+NUMBER cousins+PHONE cousins+number cover+. crawling crown+> crushed
2 cry+. customer+. dare+KINDS dare+MESSAGE dare+REPLY dare+SENDING dare+TEXT dare+text data+>
2 daughters daughters+BEFORE day+LIST day+MESSAGES day+TIME day+YOU day+before day+now day+you
2 days+, dead+> dead+MY dead+body dead+that deaf+? deals+THREAT deals+im deborah decency
2 decline+, decline+. declined declined+> delete+, delete+every delivery+LIST delivery+PLURALS
2 deliverys denied+, denied+> dentist+. diary did+ASKED didnt+. didnt+message didnt+sign die+.
2 different+BEFORE dings dings+FROM dings+from disease disease+> district disturb+BEFORE
2 disturb+ME disturb+TAIL disturb+VOC disturb+me ditch ditch+MY ditch+the divorce+SUBJECT
2 dnc+LIST dnc+MENDED dnc+VOC dnc+list dnc+please do+ASKED do+ME do+TAIL do+me do+need
2 do+still do+tell do+to doc+> dockets does+DOESNT does+NEG does+NOT does+not dog+GAVE doh don
2 don+tire done+, done+GET done+MENDED done+MESSAGES done+SENDING done+TEXT done+texting
2 done+w dont+, dont+SEND dont+WISH dont+agree dont+authorize dont+be dont+chase dont+circle
2 dont+disturb dont+need dont+quit dont+see dont+send dont+try dont+wish door+. down+please
2 draw+your drawer drawer+and drive+> drives+> driving+BEFORE driving+ME driving+TAIL
2 driving+VOC driving+me drop+the dry+BEFORE dry+up dude+I dude+i due+for dumped dumped+, earl
2 easter+> eat+BEFORE effective+VOC effective+on effort eh+, electronic electronic+LIST
2 eleven+years else+BEFORE else+from elses+BEFORE elses+CALL elses+PHONE elses+phone
2 elses+pocket elsewhere+> emergencies emergencies+only emergency employed end+. end+?
2 end+MENDED end+it ended+MY ended+my ends+> ends+BEFORE ends+DAY ends+today enough
2 enough+LIST enough+MESSAGES enough+SENDING enough+from enough+of enough+to entered er erase
2 even+GAVE evenings ever+, ever+TEXT ever+do ever+given ever+heard ever+want every
2 every+BEFORE every+trace every+tuesday everybody+I everybody+SUBJECT everybody+i
2 everywhere+I everywhere+SUBJECT everywhere+i evidently evidently+DOESNT evidently+NEG
2 evidently+NOT evidently+not exclamation exclamation+point excluded exhausted exhausted+.
2 exist+> facebook+group fact fair+, family family+FROM family+off father+BEFORE favor fax
2 fax+, fcc federal fifteen fifth+> figure+BEFORE figure+it file+BEFORE file+VOC finance find
2 find+MENDED find+THESE find+another find+somebody fine+. finish+, finished+last fired
2 first+NEG fish fix fix+that flies flight+changes folder+with folks folks+> food+THIRD
2 food+bank foot for+ASKED for+DOING for+END for+TEXT for+anything for+asking for+direct
2 for+gods for+his for+life for+one for+peace for+removal for+silence for+some for+texting
2 for+today for+tuesday for+u forget+BEFORE forget+SUBJECT forget+about forty+FROM forty+of
2 forwarded forwarded+to forwards forwards+to four+THINGS fr+VOC fr+fr free+, free+. free+VOC
2 free+lip freeze freeze+MY freeze+the frighten frighten+THIRD from+MESSAGES from+REMOVE
2 from+SUBJECT from+TEXT from+YOU from+any from+deleting from+yours froze froze+MY froze+my
2 ftc fuck fuck+BEFORE fuck+FROM fuck+off fundraising+, funny+, further+BEFORE future+>
2 future+BEFORE g gas+shutoff gave+TIME gave+that get+> get+ME get+MENDED get+PULL get+THINGS
2 get+VOC get+another get+away get+bent get+me get+taken gettin gettin+BEFORE gettin+MY
2 getting getting+THIRD getting+it getting+on gf gf+saw ghost+> gig gig+, give+FROM give+out
2 given given+, giving+0 giving+BEFORE giving+CONSENT giving+DAY giving+MENDED gloss go+, go+.
2 go+BADMSG go+HAHA go+HEY go+TIME go+and go+lol go+pound gods gods+BEFORE gods+sake
2 goes+straight goin gone+. gone+> gone+with gonna+DITCH gonna+LOSE gonna+TAKE gonna+take good
2 good+BEFORE good+VOC good+on good+without got+a got+forty got+on got+this got+your govern
2 grades grades+> graduated+. grandpas graveyard great+SUBJECT great+TIME groomer groomer+,
2 grooming grooming+BEFORE grooming+KINDS grooming+LIST grooming+PLURALS grooming+reminders
2 ground group+by gtfo guess+SUBJECT guess+who gummies guys+, had+it had+your hall halt hand
2 hand+BEFORE hands hands+FROM hands+of happier+NEG happier+SUBJECT happier+TIME happier+if
2 happily happily+employed happy+. harold has+DOESNT has+REMOVED hate+MY hate+that have+DOESNT
2 have+DONT have+GAVE have+ME have+VOC have+me have+never have+now have+one have+seen
2 have+some have+told having+MY having+my he+WANT he+dont he+passed he+wont head+> hear+>
2 hear+FROM heard+quite heart+> heart+BEFORE heaven+, help+me her+. her+FROM her+for her+off
2 herd here+NEG here+or hes+BEFORE hes+with hey+siri him+LIST hire+> hired his+CALL his+MENDED
2 his+NUMBER his+number his+phone hittin+MY hittin+my hobby holder holiday hon honey+> hook
2 hope hope+BEFORE hope+I hope+i hope+this hope+youre hopeless hour+to house+. house+FROM
2 house+out how+> how+a how+about how+does however hurts hurts+FROM hurts+from husband+was i
2 i+ALONE i+ENDED i+THINGS i+am i+believe i+care i+check i+decline i+did i+died i+don i+drive
2 i+expect i+filled i+froze i+hope i+joined i+move i+object i+regret i+report i+sent i+shut
2 i+sue i+switch i+take i+wash i+will i+withdraw id+had id+recommend if+DOESNT if+NOT
2 if+THREAT if+i if+im if+not if+that ill+TAKE ill+hear ill+ring im im+GAVE im+PULL im+a
2 im+cancelling im+doing im+exhausted im+fed im+keeping im+on im+serious im+sick im+still
2 im+up im+vegan im+walking imma in+KINDS in+LIST in+ME in+NEGATIVE in+TAIL in+about in+august
2 in+fact in+july in+march in+me in+need in+no in+peace in+plain in+touch in+tucson in+utah
2 inbox+. incident internal into+your inviting ipad is+ASKED is+ME is+REVOKE is+SUBJECT
2 is+TAIL is+YOU is+due is+for is+late is+me is+nobody is+ok is+on is+paid is+sore is+telling
2 is+withdrawn is+worth is+you isnt+. isnt+a it+0 it+BADMSG it+BEFORE it+DAY it+DEAR it+MY
2 it+TIME it+aint it+by it+coming it+didnt it+for it+four it+gonna it+hurts it+loud it+makes
2 it+may it+off it+open it+rings it+small it+up it+would itd its+BEFORE its+SENDING its+done
2 its+from its+important its+now its+worth ive ive+gone ive+had ive+hired ive+left ive+lost
2 ive+opted ive+thrown ive+typed j jim jk jog jog+on joke joke+, just+ALONE just+DOESNT
2 just+GAVE just+REPLY just+TAKE just+WANT just+WISH just+dont just+have just+let just+stop
2 just+take just+tell just+the keep+ASKED keep+REPLY keep+it keep+replying keeping+track
2 kept+every key kid+BEFORE kid+MY kid+VOC kid+that kidding kidney kids+BEFORE kids+CALL
2 kids+PHONE kids+phone kids+tablet kindly+BADMSG kindly+ENDED kindly+KEYWORD kindly+stop
2 kitchen+and know+YOU know+has know+my know+you la la+lista last+CALL last+PHONE last+THIRD
2 last+nerve last+tuesday last+two lasted law+. law+> law+OTHER law+works lawyer+collects
2 leaf+BEFORE leaf+ME leaf+TAIL leaf+VOC leaf+me leaflets league leave+LIST leave+an leave+me
2 leave+off leave+us leaving+a leaving+one leeve leeve+BEFORE leeve+ME leeve+TAIL leeve+VOC
2 leeve+me left+FROM left+VOC left+alone left+out left+this left+to less+FROM lessons let+MY
2 letters letters+. library+LIST lied+to life+, life+was lifetime+. like like+ALONE like+DEAR
2 like+ENDED like+KEYWORD like+THIRD like+someone line+AGAIN line+BEFORE line+again line+has
2 link link+, link+to lip lip+gloss list+AGAIN list+BEFORE list+and list+pls lista
2 lista+BEFORE lista+MENDED lista+VOC lista+please listings+, listings+any literally live+in
2 lives+here lives+with loan+> loan+MESSAGES locks lol+DITCH lol+but lol+can long long+for
2 longer longer+. longer+a longer+be longer+require longer+wish looking+right lose+0
2 lose+BEFORE lose+DAY lose+interest love+FROM love+YOU love+it love+of lovely lucky+BEFORE ma
2 magic+word mail+ME mail+OTHER mail+TAIL mail+VOC mail+a mail+me maine mair makes+it
2 man+SUBJECT man+to man+who man+youre manager+BEFORE many+BEFORE many+messages map marcus
2 marcus+> market+> marketing+, mate+MY may+GAVE may+concern me+DONT me+MESSAGE me+OTHER
2 me+abt me+an me+anything me+forty me+it me+know me+loose me+my me+never me+now me+open
2 me+period me+pls me+thx mean+TAKE means+ALONE means+STOP means+SUBJECT meds meds+are
2 meet+THIRD membership+and mens mens+EVENT mens+breakfast mensajes+VOC menu+. menu+NEG
2 menu+for merch messages+> messages+ENDED messages+KEYWORD messages+NEG messages+STOP
2 messages+THIRD messages+TIME messages+of messages+to messages+would messaging+BEFORE met
2 met+> met+DEAR met+VOC met+him mi+BEFORE mi+HEY mi+NEGATIVE mi+nah middle+FROM middle+of
2 might+I might+SUBJECT might+i miles+away million+BEFORE million+years mine+. mine+FROM
2 mine+for mine+off ministry minute+. minutes+and miss+BEFORE miss+VOC miss+my mistake mobile
2 mom+says monday+. money month+. month+and month+to moon+. more+BEFORE more+EVENT
2 more+MESSAGE more+PLURALS more+REPLY more+VOC more+YOU more+birthday more+dings
2 more+donation more+oil more+text more+texts more+time morning mortgage+. mothers+BEFORE
2 moved+FROM moved+on moved+out mr+. msg mum+is mum+thinks murphy+> my+# my+EVENT my+NEGATIVE
2 my+accounts my+appointment my+back my+chart my+cousins my+daughters my+dead my+fone my+gf
2 my+husband my+info my+interest my+line my+meds my+minutes my+money my+mothers my+nephew
2 my+next my+no my+plan my+pocket my+problem my+refill my+roommate my+solicitor my+telephone
2 my+treatment my+turn my+watch my+wedding my+wife n+GET n+NEG n+SUBJECT n+see na nah+I
2 nah+SUBJECT nah+we name+AGAIN name+and name+on name+pop named need+FROM need+SUBJECT
2 need+YOU need+for need+of needed+, needing+a nephew never+, never+> never+BEFORE never+GET
2 never+SENDING never+TEXT never+VOC never+again never+banked never+hear never+met never+owned
2 never+subscribed never+was new new+BEFORE new+life new+listings new+owner news+, news+.
2 nice+but nine+BEFORE nine+LIST ninety ninety+four nmbr no+ALONE no+BEFORE no+CONSENT no+MY
2 no+REPLY no+SEND no+STOP no+TIME no+YOU no+contract no+forwarding no+political no+quiero
2 no+reminders no+send no+sms no+stop no+thx no+tooth no+use no+wish nobody+by nobody+called
2 nobody+named none+> none+to nonsense nonsense+> nope+NEG nor not+GAVE not+HEY not+agree
2 not+asking not+buying not+call not+deborah not+disturb not+him not+mad not+me not+receiving
2 not+say not+stop not+use notes nothing+VOC nothing+YOU nothing+about nothing+more
2 nothing+personal nothing+you notices+, notifications now+, now+ENDED now+KEYWORD now+MY
2 now+NEG now+REPLIED now+the nuisance num number+PULL number+WANT number+back number+changed
2 number+isnt number+last number+private number+then number+three number+who number+youre
2 numbers+BEFORE numbers+off nurse nurse+. nurse+in o+. o+BEFORE o+MY o+p object+> october+>
2 of+1 of+AGAIN of+ALONE of+END of+ENDED of+HEY of+KEYWORD of+MENDED of+NEGATIVE of+TAKE
2 of+VOC of+a of+being of+ever of+god of+no of+ours of+silence of+stop of+who of+ye off+FROM
2 off+SENDING off+my off+of off+please off+until offense+but offers+> oi oil+change ok+BADMSG
2 ok+STOP ok+but ok+with old+. old+VOC omg+I omg+SUBJECT omg+i on+? on+THIRD on+YOU on+file
2 on+for on+receipt on+sundays on+wednesday once+BEFORE once+for once+more one+AGAIN one+DONT
2 one+NUMBER one+day one+dont one+ever one+less one+telephone one+was ones+> ones+DITCH
2 ones+TIME ones+after ones+are only+GAVE only+LIST only+MESSAGE only+TEXT only+WANT only+for
2 only+gave only+my only+reason only+text only+thing only+want only+when open+EVENT opt+FROM
2 opt+out opting+for or+SUBJECT or+TEXT or+i or+is or+something order+is other+BADMSG
2 other+candidate our+KINDS our+WHO our+correspondence our+youngest out+CONSENT out+at
2 out+between out+form out+how out+my out+permission outage outreach+to overdue+notices
2 own+OTHER own+conclusions owner+> owners owners+> packages page+. pager paid+FROM paid+off
2 paper+, park+. part+FROM part+is parted parted+ways parties pass+on passed patience+.
2 patient+there pay+SUBJECT pay+VOC pay+YOU pay+by pay+you pays people people+WANT people+WISH
2 people+like per+REPLY per+SENDING per+text per+violation permanently+good permission+I
2 permission+REVOKE permission+for permission+i person+BEFORE person+FEEL person+HEY
2 person+for pestering phone+, phone+CALL phone+THIRD phone+again phone+but phone+buzzes
2 phone+call phone+for phone+is phone+new phone+she phone+that phones phones+, pickup+THINGS
2 picnic picnic+. picture+BEFORE ping pitch pitches pitches+> pizza+I place+across place+for
2 plain plain+english plainly plainly+, plan+BADMSG plan+and please+, please+DITCH please+GAVE
2 please+and please+be please+finish please+fix please+never please+see please+undo
2 please+with pls+ENDED pls+KEYWORD pls+NEG pls+TAKE pls+and pls+fix pls+its pls+remove
2 plumber plz+, pocket+FROM point+> political politics polls polls+, pop+BEFORE pop+up por
2 por+favor posted+on pound pound+sand practice prayer prayer+LIST prayer+chain prefer+MY
2 prefer+VOC press+BEFORE pretty pretty+BEFORE pretty+MENDED pretty+VOC pretty+please
2 prices+GAVE prices+REPLIED private+. private+NUMBER private+number problem+DOESNT
2 problem+NEG process process+MY promised+id promos+codes pta+fundraiser purged put+plainly
2 quiero quiero+mensajes quiet+FROM quiet+from quieter+BEFORE quieter+CALL quieter+PHONE
2 quieter+phone quit+, quit+asking quit+being quit+blowin quit+with quiz+BEFORE r+VOC raccoon
2 radio radio+END radio+silence raffle+. raise+VOC rather rather+SUBJECT reaching+FROM
2 reaching+out read+MY read+THESE reading+MY reading+these ready+, ready+but ready+to reason
2 reason+> reason+for receive+nothing receiving+THESE receiving+these recommend+SUBJECT
2 recommend+VOC recommend+YOU recommend+you recovery refill+BEFORE registry+> regret+the
2 relocated relocated+to remember+? reminder reminder+LIST reminders+FROM reminders+off
2 reminders+only remoove remoove+MY remoove+my remov remov+MY remov+my removal+BEFORE
2 remove+ME remove+TAIL removed+? removed+on reno+> rent+receipts rental renting replied+NEG
2 reply+FROM reply+of reply+on replying reported+to request+> request+to require
2 require+BEFORE rescind resigned+FROM resigned+from respectfully result results results+,
2 retired retired+. revocation revoking revoking+BEFORE rich rid right+LIST right+TIME
2 right+at right+thing right+to right+word ring+SUBJECT ring+at ring+if rings+in road+> roger
2 rolls rolls+, roof+is roofer roofing+> roofing+THIRD roofing+WHO roofing+company roommate
2 roster row+BEFORE row+VOC rule run ruth ruth+, s s+t said+BADMSG said+BEFORE said+ENDED
2 said+I said+KEYWORD said+NEGATIVE said+STOP said+i said+no said+stop said+this sale+LIST
2 sale+MESSAGES sales+stuff same+> sand says+ENDED says+KEYWORD says+STOP says+THIRD says+TIME
2 says+if says+she says+you scale+FROM scale+of schedule schedule+changes school+KINDS
2 school+bus scram+> scrap scratch+ME scratch+TAIL scratch+me scratch+my screen+BEFORE screw
2 screw+SUBJECT screw+VOC screw+YOU screw+you scrub scrub+BEFORE scrub+it sea+> seasons
2 seasons+over second+time security+THINGS security+codes see+her see+my see+that see+to seems
2 sell+> sell+ME sell+TAIL sell+VOC sell+me send+ME send+MENDED send+THREAT send+only sender
2 sending+> sending+VOC serious serious+> sermon service+BEFORE service+times set+BEFORE
2 settled+with shame+on share+one she+GAVE she+PLURALS she+calls she+has shes+passed
2 shipping+KINDS shipping+PLURALS shipping+updates shopping+there shortage shortage+LIST
2 shortage+MESSAGES shortage+PLURALS shortage+alerts shot shot+FROM should+DEAR should+GAVE
2 should+MENDED should+WANT should+WISH should+another should+come should+have should+like
2 shove+your shower+, shut+BEFORE shut+FROM shut+off shutoff shutting shutting+MY shutting+the
2 side+BEFORE signed signed+ME signed+me silence+> silence+BEFORE silence+MENDED silence+VOC
2 silence+please sim+OTHER sim+THINGS sim+card since+BEFORE since+christmas siri siri+ASKED
2 siri+tell sister+BEFORE sit six+BEFORE skip skip+BEFORE skip+me smses so+ENDED so+KEYWORD
2 so+STOP so+go so+kindly so+thats so+to so+whatever so+whats sober socks+> sofa+, some+other
2 somebody+ASKED somebody+tell someone+LOSE someone+REMOVE someone+called someone+remove
2 somewhere+theres son+aged sons+OTHER sooner sore sore+FROM sore+from sort spam+> spammer
2 spammer+> spamming spare+me special+place spell spell+BEFORE spirit spirit+wear spurs staff
2 stage star+BEFORE statements+and stay+away still+> still+LIST still+MESSAGES still+NOT
2 still+TEXT still+WANT still+be still+hearing still+need still+not still+texting stock stop+0
2 stop+? stop+FROM stop+MY stop+NEG stop+OTHER stop+SPAMMING stop+THREAT stop+VOC stop+askin
2 stop+coming stop+from stop+im stop+last stop+period stop+was stopp store+. storm stpo stpo+>
2 straight+to straw street+> stress+. stuff+> stuff+HEY stuff+ok subscribe+BEFORE subscribed
2 subscribed+> subscriber subscription+> sudo sue+> sued sunday surgery surgery+WANT
2 surgery+years swear+it sweetie sweetie+> swiping switched+to system system+> t+o ta
2 table+but tables tables+WISH tables+ready tablet tacos tak take+, take+ME take+TAIL
2 take+away take+for take+her take+us taking+MY taking+my talking+to tap+BEFORE tap+FROM
2 tap+off tcpa telephone+and telling+ME telling+TAIL telling+YOU tenants texes+BEFORE
2 texes+VOC text+DONT text+MENDED text+MY text+OTHER text+SENDING text+THIRD text+a text+costs
2 text+messages text+subscription text+the text+your texted+TIME texted+about texted+at
2 texted+back texting+a texting+my texting+or texting+us texts+DOESNT texts+DONT texts+GAVE
2 texts+GET texts+anymore texts+be texts+have texts+off texts+to texts+too than+SENDING
2 than+TEXT than+my than+the than+this than+your that+> that+DOESNT that+MY that+REPLIED
2 that+aint that+come that+goes that+i that+im that+name that+sort that+surgery that+to
2 that+way thats+all thats+quite thats+what the+BODY the+EVENT the+KEYWORD the+KINDS the+TAKE
2 the+ads the+appt the+area the+autumn the+bake the+bars the+bbb the+blood the+botox
2 the+buttons the+cafeteria the+cashier the+co the+coal the+counter the+discount the+district
2 the+dog the+effort the+evening the+executor the+flies the+ftc the+gutters the+key the+law
2 the+love the+lunch the+market the+marketing the+mattress the+mens the+merch the+monthly
2 the+motivational the+newsletters the+number the+outage the+parent the+permission the+person
2 the+pharmacy the+political the+polls the+rolls the+roofing the+room the+roster the+schedule
2 the+sermon the+snow the+sports the+streaming the+surveys the+town the+tracking the+trouble
2 the+undersigned the+viewing the+visitor the+volunteer the+weather the+word them+,
2 them+MENDED them+all them+please then+YOU then+i then+you therapist therapist+says
2 there+NEGATIVE there+must there+no there+since there+was theres+DEAR theres+MENDED
2 theres+another these+FROM these+MENDED these+NEG these+OTHER these+THREAT these+again
2 these+anymore these+come these+messages these+notifications these+so these+things
2 these+would they+were theyre+doing things think+SUBJECT think+THREAT think+VOC think+YOU
2 think+ill think+we think+weve thinks+THREAT thinks+im third+EVENT third+OTHER third+shift
2 this+FROM this+TIME this+again this+aint this+anymore this+be this+city this+continues
2 this+doesnt this+in this+is this+line this+needs this+program this+ride this+subscriber
2 this+then this+thread this+up those+VOC though+> thought+MY thought+id thought+that
2 thoughts+> thoughts+NEG three+BEFORE three+times throw+away thrown ths+BEFORE thumb+hurts
2 thumbs+> thx+> time+. time+LIST time+MENDED time+MESSAGES time+MY time+SENDING times+SUBJECT
2 times+are tire+for tired+> to+DEAR to+GET to+about to+come to+god to+maine to+messages
2 to+object to+press to+quit to+reply to+school to+sell to+someone to+still to+terminate
2 to+that to+to to+turn to+type to+yourselves today+is today+or todays+MY todays+the toddler
2 told+your too+> tooth+FROM tornado touch touch+> touch+BEFORE trace trace+FROM trace+of
2 tree+, tree+> tree+and trick+to trouble trucker+in truly tucson tuesday tulsa turn+0 turn+>
2 turn+DAY turn+VOC turn+these turned+off twice+, two+BEFORE two+phones type+. typed typed+MY
2 typed+it typed+the tyres u u+. u+2 u+DONT u+NEG u+WANT u+cant u+to una+BEFORE under+0
2 under+DAY undersigned understand understand+> unhook unhook+BEFORE unhook+ME unhook+TAIL
2 unhook+VOC unhook+me unless+MY unless+the unsub+BEFORE unsub+ME unsub+TAIL unsub+VOC
2 unsubscribed up+0 up+already up+for updates updates+but ur+LIST ur+WHO ur+a ur+customer
2 urgent us+, us+. us+BEFORE us+and us+off use+the used+my useful+. utah vacation vaccine
2 validate vans verses vet village visitor void volunteer+BEFORE volunteer+asks vote+TIME
2 wait+BEFORE wait+NEG wait+NEGATIVE wait+no wake wake+BEFORE wake+up waking+ME waking+TAIL
2 waking+VOC waking+me walk wanna want+, want+EVENT want+NOBODY want+REMOVED want+anything
2 want+for want+from want+gone want+none want+nothing want+someone want+this wanted+MY
2 wanted+THESE wanted+a wants+MY wants+THESE wants+a wants+these was+AGAIN was+PHONE
2 was+REMOVE was+a was+done was+ever was+removed wash+MY wash+my waste watch+, wax way+,
2 we+ENDED we+can we+go we+good we+moved we+opt we+relocated we+should wear+, webinars
2 wed+rather wedding+. wedding+gift week+REPLIED weekly+KINDS welcome+here well+. were+ASKED
2 were+breaking were+told weve+BEFORE weve+heard what+THREAT what+do what+im what+my
2 whatever+MY whatever+OTHER whats+it whats+this when when+is where+I where+i wheres+MY
2 whichever+one while+SUBJECT whitening who+DOESNT who+DONT who+KINDS who+MESSAGE who+REPLY
2 who+TEXT who+YOU who+cares who+do who+keeps who+never who+text whoever+keeps whole+office
2 whom+BEFORE whom+it why+are why+i wife+and wife+handled wife+has win wipe+MY wishes wishing
2 wishing+THIRD wit+MY with+2 with+a with+her with+love with+these withdrawn+> withdrawn+FROM
2 withdrawn+from won+. wont+BEFORE wont+CALL wont+come word+BEFORE word+YOU word+to word+you
2 work+TIME work+at work+is work+there worth+SUBJECT would+CALL would+love wound wound+BEFORE
2 wow+DEAR wow+MENDED wow+another wreath write writing+, writing+in writing+to wrong+BODY
2 wrong+CALL wrong+EVENT wrong+family wrong+party wrong+phone ya+> ya+NEG yall+. yalls
2 yard+sign year+old yesterday+> yo+NEG yo+SUBJECT you+> you+ASKED you+CALL you+HEY you+PULL
2 you+TAIL you+THIRD you+VOC you+again you+anything you+back you+check you+crossed you+deaf
2 you+go you+going you+hear you+lost you+pack you+please you+ring you+something you+spammers
2 you+stop you+though you+understand you+used youngest youngest+graduated your+REPLY
2 your+billboard your+books your+canvasser your+church your+computer your+credit your+internal
2 your+name your+opt your+persistence your+side your+system your+thumbs youre+LIST
2 youre+MESSAGES youre+SPAMMING youre+TEXT youre+TIME youre+a youre+at youre+beating
2 youre+costing youre+keeping youre+out youre+talking youre+texting youre+well youre+worse
2 youre+writing youve+got yr yr+LIST yr+MESSAGES yr+SENDING yrs+ago 🚫+BEFORE
3 "+when *+. ,+BADMSG ,+LOSE ,+MENDED ,+TIME ,+absolutely ,+another ,+effective ,+either
3 ,+ever ,+farewell ,+for ,+goodbye ,+had ,+hope ,+lift ,+moved ,+none ,+now ,+ok ,+pizza
3 ,+seriously ,+shoo ,+silence ,+ta ,+unsubscribe ,+violets ,+whatever .+, .+BEFORE .+THREAT
3 .+account .+aint .+bin .+blocked .+blocking .+bug .+buzz .+buzzing .+cars .+client .+consent
3 .+decline .+dip .+dnc .+eat .+enough .+fifth .+find .+fire .+fix .+gate .+git .+hard .+have
3 .+hop .+itd .+kill .+less .+look .+mam .+nope .+p .+phones .+pipe .+post .+prefer .+price
3 .+refused .+right .+save .+scratch .+screw .+see .+sick .+skip .+snow .+so .+terminate
3 .+texted .+thanks .+thought .+unsolicited .+unsub .+unsubscribe .+unsuscribe .+why .+wine
3 .+wrng .+x 0+I 0+LIST 0+MY 0+SUBJECT 0+before 0+business 0+i 0+nothin 0+texts 0+to 0+year
3 19th+> 2+, 2+ENDED 7726 7726+> ?+DONT ?+STOP ?+take AGAIN+AGAIN AGAIN+VOC AGAIN+WANT
3 AGAIN+again AGAIN+do ALONE+% ALONE+DAY ALONE+DOESNT ALONE+I ALONE+getting ALONE+i ALONE+last
3 ASKED+, ASKED+AGAIN ASKED+SUBJECT ASKED+THESE ASKED+again ASKED+last ASKED+the AUTHORITY+.
3 AUTHORITY+complaint BADMSG+> BADMSG+? BADMSG+BEFORE BADMSG+DAY BADMSG+THIRD BADMSG+VOC
3 BADMSG+dirt BADMSG+getting BADMSG+right BADMSG+up BEFORE+ALONE BEFORE+STOP BEFORE+UNSUB
3 BEFORE+VOC BEFORE+anything BEFORE+better BEFORE+both BEFORE+bout BEFORE+box BEFORE+bud
3 BEFORE+buzzes BEFORE+elsewhere BEFORE+fall BEFORE+fix BEFORE+for BEFORE+gave BEFORE+goes
3 BEFORE+goodbye BEFORE+handled BEFORE+hard BEFORE+horse BEFORE+im BEFORE+is BEFORE+know
3 BEFORE+lists BEFORE+may BEFORE+mess BEFORE+murphy BEFORE+nicely BEFORE+of BEFORE+offense
3 BEFORE+period BEFORE+picture BEFORE+pls BEFORE+program BEFORE+quit BEFORE+revoked
3 BEFORE+roof BEFORE+said BEFORE+shes BEFORE+stay BEFORE+things BEFORE+this BEFORE+three
3 BEFORE+times BEFORE+turned BEFORE+used BEFORE+want BEFORE+what BEFORE+withdrawn BLOCK+this
3 BODY+DOESNT BODY+ME BODY+NEG BODY+NOT BODY+TAIL BODY+and BODY+me BODY+once CALL+CALL
3 CALL+again CALL+going CALL+is CALL+my CONSENT+, CONSENT+I CONSENT+VOC CONSENT+i
3 CONSENT+revoked DAY+I DAY+business DAY+i DAY+it DAY+nothin DAY+texts DAY+year DEAR+>
3 DEAR+else DEAR+elses DITCH+ENDED DITCH+GET DITCH+KEYWORD DITCH+LOSE DITCH+MY DITCH+TAKE
3 DITCH+VOC DITCH+days DITCH+dead DITCH+do DITCH+hardly DITCH+of DITCH+please DITCH+to
3 DOESNT+DOESNT DOESNT+I DOESNT+ME DOESNT+TAIL DOESNT+WANT DOESNT+WHO DOESNT+agree
3 DOESNT+agreeing DOESNT+an DOESNT+buying DOESNT+call DOESNT+changed DOESNT+consented
3 DOESNT+his DOESNT+hit DOESNT+i DOESNT+me DOESNT+message DOESNT+patient DOESNT+set
3 DOESNT+signing DOESNT+ur DOESNT+who DOESNT+will DOESNT+wish DOING+THESE DONT DONT+, DONT+.
3 DONT+SEND DONT+by DONT+consented DONT+even DONT+hit DONT+see DONT+send DONT+set DONT+wanted
3 END+> END+MESSAGES END+MY END+OTHER END+every END+key END+out END+this ENDED+, ENDED+askin
3 ENDED+asking ENDED+being ENDED+coming ENDED+for ENDED+getting ENDED+last ENDED+right
3 ENDED+this ENDED+us EVENT+finished EVENT+time EVENT+times FROM+, FROM+CONSENT FROM+MY
3 FROM+REPLY FROM+SENDING FROM+VOC FROM+all FROM+her FROM+sofas FROM+text FROM+ths FROM+who
3 FROM+your GAVE+DONT GAVE+an GAVE+by GAVE+one GAVE+thought GET+BLOCK GET+GAVE GET+MENDED
3 GET+THINGS GET+blocked GET+shot GET+some GET+thought HAHA+BEFORE HAHA+DITCH HAHA+can
3 HAHA+stahp HEY HEY+. HEY+? HEY+ALONE HEY+ME HEY+NEG HEY+NEGATIVE HEY+TAIL HEY+can HEY+fam
3 HEY+me HEY+stahp HEY+thats HEY+who I I+come I+divorced I+look I+made I+opt I+own I+parted
3 I+sent I+suggest I+take I+throw I+undo I+wasnt KEYWORD+askin KEYWORD+asking KEYWORD+being
3 KEYWORD+coming KEYWORD+getting KEYWORD+last KEYWORD+right KEYWORD+this KINDS+? KINDS+I
3 KINDS+MENDED KINDS+NEGATIVE KINDS+dont KINDS+help KINDS+i KINDS+im KINDS+pls KINDS+to
3 LIST+BADMSG LIST+REPLY LIST+a LIST+at LIST+can LIST+have LIST+help LIST+now LIST+stay
3 LIST+us LOSE+BEFORE LOSE+SENDING LOSE+TAIL LOSE+dead LOSE+every LOSE+in LOSE+key LOSE+to
3 ME+END ME+any ME+both ME+bout ME+now ME+of ME+once ME+what MENDED+# MENDED+? MENDED+EVENT
3 MENDED+GET MENDED+REVOKE MENDED+give MENDED+guy MENDED+murphy MENDED+revoked MENDED+us
3 MENDED+was MESSAGE+LIST MESSAGE+dont MESSAGES+GAVE MESSAGES+GET MESSAGES+NEG
3 MESSAGES+SUBJECT MESSAGES+a MESSAGES+have MESSAGES+now MESSAGES+only MESSAGES+stay
3 MESSAGES+us MY+# MY+. MY+BLOCK MY+DITCH MY+MENDED MY+NEGATIVE MY+PHONE MY+REGULATOR
3 MY+SENDING MY+THREAT MY+WHO MY+anymore MY+appointment MY+as MY+back MY+bar MY+bin
3 MY+casserole MY+city MY+coffee MY+come MY+consent MY+costs MY+county MY+doesnt MY+drain
3 MY+ends MY+evenings MY+ex MY+exs MY+eyes MY+father MY+fine MY+first MY+girl MY+giving
3 MY+ground MY+guards MY+head MY+here MY+hint MY+holiday MY+im MY+impression MY+isnt MY+locks
3 MY+lord MY+mall MY+mayors MY+messages MY+monthly MY+moon MY+no MY+notifications MY+ones
3 MY+person MY+phone MY+phones MY+plan MY+right MY+roof MY+said MY+sms MY+spanish MY+straw
3 MY+sun MY+tables MY+therapist MY+timeshare MY+to MY+toddler MY+turn MY+txts MY+village
3 MY+water MY+weekly MY+years NEG+? NEG+GET NEG+KINDS NEG+SUBJECT NEG+TEXT NEG+agreeing NEG+an
3 NEG+ashley NEG+askin NEG+being NEG+box NEG+call NEG+changed NEG+consent NEG+consented
3 NEG+his NEG+hit NEG+in NEG+interest NEG+its NEG+jim NEG+me NEG+of NEG+offense NEG+ok NEG+opt
3 NEG+patient NEG+promotional NEG+quit NEG+reminders NEG+roof NEG+sent NEG+set NEG+signing
3 NEG+three NEG+ur NEG+was NEG+who NEG+your NEGATIVE NEGATIVE+BEFORE NEGATIVE+MENDED
3 NEGATIVE+box NEGATIVE+fam NEGATIVE+for NEGATIVE+no NEGATIVE+nope NEGATIVE+offense
3 NEGATIVE+on NEGATIVE+roof NEGATIVE+sorry NEGATIVE+the NOT+CALL NOT+ENDED NOT+GET NOT+REMOVED
3 NOT+REPLIED NOT+REPLY NOT+again NOT+agreeing NOT+been NOT+buying NOT+changed NOT+happen
3 NOT+his NOT+in NOT+ok NOT+opt NOT+patient NOT+signing NOT+text NOT+ur NOT+wanted NOT+who
3 NUMBER+HEY NUMBER+private NUMBER+was OTHER+DOESNT OTHER+NEGATIVE OTHER+SENDING OTHER+are
3 OTHER+no OTHER+not PHONE+BEFORE PHONE+FEEL PHONE+FROM PHONE+from PHONE+going PHONE+that
3 PHONE+through PHONE+was PLURALS+BEFORE PLURALS+I PLURALS+SUBJECT PLURALS+go PLURALS+i
3 PULL+after PULL+dead PULL+me PULL+the RECEIVE+MY REGULATOR+complaint REMOVE+after REMOVE+key
3 REMOVED+I REMOVED+after REMOVED+i REMOVED+on REPLIED+NEGATIVE REPLIED+goodbye REPLIED+i
3 REPLIED+nicely REPLIED+no REPLIED+on REPLY+> REPLY+LIST REPLY+a REPLY+again REPLY+dont
3 REVOKE+from SEND+MENDED SEND+OTHER SEND+more SENDING+? SENDING+DONT SENDING+NEG
3 SENDING+NEGATIVE SENDING+about SENDING+no SENDING+of SENDING+off SENDING+us STOP+% STOP+?
3 STOP+I STOP+MENDED STOP+askin STOP+being STOP+coming STOP+i STOP+that SUBJECT+. SUBJECT+?
3 SUBJECT+ENDED SUBJECT+TEXT SUBJECT+THINGS SUBJECT+UNSUB SUBJECT+again SUBJECT+confirmed
3 SUBJECT+divorced SUBJECT+does SUBJECT+knock SUBJECT+must SUBJECT+opt SUBJECT+owe SUBJECT+own
3 SUBJECT+parted SUBJECT+people SUBJECT+please SUBJECT+press SUBJECT+sue SUBJECT+suggest
3 SUBJECT+take SUBJECT+throw SUBJECT+undo SUBJECT+win SUBJECT+write TAIL+BEFORE TAIL+END
3 TAIL+any TAIL+both TAIL+bout TAIL+now TAIL+of TAIL+once TAIL+thanks TAIL+thx TAIL+what
3 TAKE+> TAKE+BEFORE TAKE+GET TAKE+OTHER TAKE+REMOVED TAKE+TAIL TAKE+another TAKE+him TAKE+key
3 TAKE+my TAKE+shot TAKE+telling TAKE+us TAKE+writing TEXT+dont TEXT+the TEXT+your THESE+?
3 THESE+AGAIN THESE+NEG THESE+and THESE+costs THESE+for THINGS+. THINGS+AGAIN THINGS+CALL
3 THINGS+once THINGS+phone THINGS+yes THIRD+MENDED THIRD+OTHER THIRD+PHONE THIRD+dont
3 THIRD+elses THIRD+gone THIRD+handled THIRD+has THIRD+isnt THIRD+please THIRD+since
3 THREAT+SENDING THREAT+calling THREAT+outta THREAT+through THREAT+un TIME+MY TIME+TAIL
3 TIME+breakfast TIME+i TIME+is TIME+this TIME+to TIME+what UNSUB+BEFORE UNSUBBED+, VOC+ALONE
3 VOC+FROM VOC+MENDED VOC+VOC VOC+blocked VOC+both VOC+bout VOC+but VOC+buzz VOC+card
3 VOC+could VOC+didnt VOC+free VOC+id VOC+if VOC+knock VOC+make VOC+makes VOC+may VOC+mess
3 VOC+miss VOC+of VOC+once VOC+people VOC+period VOC+picture VOC+press VOC+refrain VOC+share
3 VOC+snaked VOC+thanks VOC+thats VOC+thx VOC+vanish WANT+BODY WANT+CALL WANT+em WANT+hes
3 WANT+is WANT+of WHO WHO+BEFORE WHO+WANT WHO+about WHO+days WHO+has WHO+here WHO+off WHO+says
3 WHO+to WISH+BODY WISH+be WISH+but WISH+em WISH+hes WISH+is WISH+nicely WISH+there WRONG+#
3 WRONG+guy WRONG+murphy WRONG+tree YOU+? YOU+AGAIN YOU+BADMSG YOU+MENDED YOU+NEG YOU+NOT
3 YOU+SENDING YOU+TEXT YOU+WHO YOU+ask YOU+but YOU+didnt YOU+have YOU+knock YOU+make YOU+miss
3 YOU+not YOU+people YOU+snaked YOU+to YOU+write a+CALL a+TAKE a+THINGS a+break a+cat a+hernia
3 a+hint a+human a+kitchen a+letter a+loan a+million a+nuisance a+phone a+plumber a+pool
3 a+weak a+yard abeg about+BODY about+KINDS about+ME about+TAIL about+TEXT about+my
3 about+their about+timeshares absolutely+DOESNT absolutely+NEG absolutely+NOT absolutely+not
3 ac+is accounts adios+VOC adios+amigos after+this again+VOC again+and aint+BEFORE all+KINDS
3 all+MY all+SENDING all+TEXT all+four allergic+to alone+? always+message amigos amigos+,
3 an+exam an+old and+FROM and+ME and+MENDED and+TAIL and+all and+any and+bacon and+me and+my
3 and+take and+tell angry answer+, answer+> answers+BEFORE any+FROM any+of anything+>
3 appointment appointment+, appointments+, april+. are+handy are+over are+ready as+a as+in
3 as+soon ask+THIRD ask+YOU ask+her ask+you asked+nicely askin asking asking+VOC at+ur at+your
3 attendance attorney+THREAT attorney+gets august+. avoid away+your back+NEG back+the bad+and
3 bake balance be+BADMSG be+PULL be+REMOVED be+SENDING be+close be+from be+lovely be+rid
3 be+turned beat+BEFORE because+BEFORE been+GET been+real been+reported before+breakfast
3 before+one being being+REPLIED believe+in better+be bible big+NEG bikini bikini+wax
3 billboard billboard+> billing bills+0 bills+DAY bills+yes bin+BEFORE bin+days binned
3 birthday blocking blue+, both+GET both+WANT both+WISH bought+one bounce box+I box+SUBJECT
3 box+i breakfast breakfast+. brother bucks bud bud+> bug+FROM bug+off burn burn+BEFORE
3 burn+it business business+BEFORE business+VOC business+days but+BADMSG but+DOESNT but+im
3 but+this butcher button+and button+to buzz+FROM buzz+off buzzing+MY by+BEFORE by+KINDS
3 by+text bye+. bye+TAIL bye+forever call+my campaigns can+DITCH can+ENDED can+GET can+KEYWORD
3 can+LOSE can+NEG can+TAKE can+do can+hardly cancel+SENDING cancel+THESE card+TIME cashier+.
3 casserole casserole+dish chain change+my checked+MY checked+the class+BEFORE close+>
3 club+DOESNT club+DONT club+NEG club+never co codes coffee+. come+back come+down coming+back
3 communications comp companies concern concern+. confirmed+I confirmed+SUBJECT confirmed+i
3 consent+, consented consider+BEFORE constant constant+SENDING contact+is contacted+> costing
3 costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me costs costs+VOC could+do
3 count+MY count+this counter county credit credit+OTHER credit+THINGS credit+card cured
3 cut+out daily+verse dates+, dates+I dates+SUBJECT dates+i dating day+I day+VOC day+i
3 days+are days+yes dead+VOC dead+horse dealt dealt+with decline decorative delete delete+key
3 dementia+and denise devotional did+I didnt+DITCH didnt+LOSE didnt+NEG didnt+forget died
3 died+> dinner dinner+BEFORE dinner+time dirt dish dish+> divorced divorced+, do+want
3 doctor+says doesnt+ENDED doesnt+KEYWORD dog+, doing+> donation dont+. dont+THINGS dont+check
3 dont+even dont+hit dont+know dont+leave door+closed down+MENDED dozen dozen+> drink
3 drop+dead dry due+OTHER due+date each+. easter eat+MY eat+dirt eat+my effective either
3 either+> eleven+BEFORE elm else+> else+FROM else+to elsewhere ends+VOC enough+is escape
3 even+GET even+MY even+have evening ever+AGAIN ever+BEFORE ever+WISH ever+again every+DAY
3 every+KINDS every+one everything+about exam+> expect exs exs+EVENT fam family+>
3 family+BEFORE farewell+, father feelings+> fifth figure fill+> filled+in fine+is finger
3 finito+> fire+station first+place first+time fish+tank fix+VOC folder foot+in footy
3 for+THINGS for+TIME for+appointments for+eleven for+free for+people for+real for+when
3 forever+, forget+to form found+a fr+> free+BEFORE friends from+LIST from+MY from+SENDING
3 from+THESE from+all from+these from+u fundraiser gave+SUBJECT get+REMOVED get+in get+my
3 get+shot gets+a getting+BEFORE getting+BLOCK getting+THESE getting+blocked getting+these
3 git+> git+BEFORE give+er give+it goes+on going gone good+. goody+, google gracias gracias+>
3 graduated guards gutters+> guy+> gym had+BADMSG had+enough handled happens+> hard+pass
3 hardly has+NOT has+had has+not have+ASKED have+BEFORE have+NEG have+NEGATIVE have+an have+no
3 have+thought he+DOESNT he+died heard+FROM heard+of hearing+about heart+VOC heart+and hell+>
3 her+OTHER her+THINGS here+SUBJECT here+VOC here+YOU here+you hernia hes+dead him+BEFORE
3 him+FROM hint+> hire his+> his+PHONE hittin hitting hon+> honey hop hop+BEFORE horse+here
3 hot+MY hotel house+is how+DITCH how+can how+is how+many i+> i+REVOKE i+asked i+can i+get
3 i+know i+look i+moved i+own i+suggest i+throw i+wasnt id+ENDED id+WANT id+WISH id+just
3 id+like id+prefer id+sooner ignoring ignoring+BEFORE im+calling im+outta im+through im+un
3 impression in+OTHER in+WANT in+WISH in+leeds in+may in+person in+texts in+the in+too
3 in+writing in+zero included included+> info+> interest+. interested+, interested+ENDED
3 interested+KEYWORD interested+NEG interested+STOP invitations is+ALONE is+ENDED is+HEY
3 is+KEYWORD is+NEGATIVE is+NOBODY is+STOP is+bad is+enough is+in is+more is+no is+stop it+>
3 it+ENDED it+KEYWORD it+as it+done it+legal itd+be its+mine its+the ive+kept jobs jobs+in
3 judge+. june junk just+ENDED just+KEYWORD just+STOP just+as just+my just+want k+> keep+GET
3 keep+telling keep+those keep+writing keeping kindly+ALONE kindly+DITCH kindly+NEG
3 kindly+STOP kindly+lose know+about lamp lasagna last last+> last+DAY last+WHO last+guy
3 last+warning latte lawn+, lawyer+will lay lay+BEFORE lay+FROM lay+off leave+out leeds+,
3 left+your less lets+keep lie life lift+BEFORE lift+it like+hes line+through link+> list+in
3 lists lists+> live lives loan+, local long+, loose loose+> lord loud+BADMSG loud+BEFORE
3 loud+NEG loud+enough love+> love+yall lunch machine mad+, madam magic mail+. make+SUBJECT
3 make+VOC make+you mall mam many+NUMBER many+numbers march+. march+> mattress+WHO maxed may+>
3 mayors me+END me+any me+both me+bout me+of me+once me+out me+what me+when mensajes mental
3 mess+FROM message+, messages+at messaging met+THIRD mi miss+ME miss+TAIL miss+me mistake+.
3 money+. moon more+FROM more+KINDS more+SUBJECT more+TEXT more+from more+notifications
3 more+pictures more+thank more+to morning+. mother+> mother+GAVE motivational
3 motivational+KINDS motivational+quotes move mr much+, muted+, my+BODY my+CALL my+HEY my+VOC
3 my+answer my+box my+cell my+coffee my+drain my+ex my+exs my+eyes my+father my+position
3 my+therapist nah+HEY nah+VOC nah+fam name+BEFORE name+should need+> need+BODY need+is
3 needing nerve never+AGAIN never+REPLY never+WANT never+by never+consented never+set
3 never+want never+wanted new+VOC nicely+in nine+MESSAGES nine+SENDING nine+messages no+MENDED
3 no+box no+for no+no no+offense no+on no+roof no+sorry no+the not+CALL not+ENDED not+GET
3 not+REPLIED not+REPLY not+again not+agreeing not+changed not+happen not+his not+in not+ok
3 not+opt not+patient not+signing not+text not+ur not+wanted not+who note+BEFORE note+it
3 nothin+> nothing+SUBJECT nothing+promotional noticeboard notifications+. now+TAKE now+and
3 nuh nuisance+and number+was numbers+FROM of+> of+MY of+YOU of+any of+her of+it of+one
3 of+sofas of+there of+these of+today of+you off+MENDED off+for off+this off+your offense ok+?
3 old+HEY old+WHO old+man omg+MENDED omg+stahp on+DAY on+fire on+here on+monday on+texts
3 on+this once+in one+BEFORE one+DAY one+FROM one+and one+goes one+lifetime ones+. ones+HEY
3 ones+VOC ones+for ones+ok only+PLURALS only+REPLY only+reminders or+AGAIN or+ever or+later
3 out+I out+MY over+, over+. owe own+NEG own+NEGATIVE own+no packages+, paid+. pain+in pal+>
3 part+of pastor patience patience+is permanently+END permission permission+SUBJECT
3 persistence person+about person+to personal phone+AGAIN phone+VOC phone+going phones+DOESNT
3 phones+NEG phones+NOT phones+not pickup pickups pickups+> picture pictures pictures+FROM
3 pictures+of pipe place+> place+I place+SUBJECT place+i please+VOC please+give please+to
3 plese+> pls+ALONE pls+REMOVE pls+stop pocket prefer press+to price+drops promised
3 promotional+> pull+the put+a quiet+BEFORE quiet+MENDED quiet+VOC quiet+please quieter
3 quit+ASKED quit+BEFORE quit+VOC quit+that quite+BADMSG quite+BEFORE quite+NEG quite+enough
3 quote+, random rather+YOU rather+you reached reached+a reading+BEFORE reading+THESE ready
3 real+, reason+. recommend record+, red+, refill+LIST refill+MESSAGES refill+SENDING
3 refill+texts refrain+FROM refrain+from registry regret regret+MY relationship+is
3 reminders+BEFORE remove+, rent rental+LIST rental+listings reply reply+> reports right+?
3 ring+TIME room+. roommate+GAVE roster+. said+NEG said+goodbye said+so sake save say+>
3 says+VOC says+YOU scram scratch+BEFORE scratch+MY scratch+VOC second+ALONE second+BADMSG
3 second+ENDED second+KEYWORD second+NEG second+STOP second+stop see+this see+your seed
3 sell+BEFORE send+OTHER send+more sending+BEFORE sending+ME sending+TAIL sending+me sent+to
3 service+> set set+foot share she+still shes+BEFORE shes+a shot+of should+MY shut+> sick+FROM
3 sick+of silence+FROM silence+from since+DAY since+MY since+the skip+KINDS snaked sneak
3 so+grateful so+should so+the so+this sock sold+BEFORE somebody+elses someone someone+GAVE
3 someone+SUBJECT someone+else someone+who something+TIME sooner+BADMSG sooner+eat sounds+WANT
3 sounds+WISH sounds+like spare+BEFORE spare+ME spare+TAIL spare+VOC special specials+,
3 specials+MENDED specials+VOC specials+please spoke starting station stay stay+, still+MENDED
3 still+SEND still+getting still+has stock+LIST stock+MESSAGES stock+PLURALS stock+alerts
3 stop+% stop+DAY stop+DOESNT stop+I stop+getting stop+i store story story+of stress stress+>
3 stuff+TIME stuff+to sue sugar+, suggest suggest+BEFORE suggest+MY suggest+VOC suggest+that
3 sun t t+. ta+> take+VOC take+back taken talking+> target taxi tell+BEFORE tell+ME tell+TAIL
3 tell+THESE tell+me tell+them telling telling+SUBJECT telling+me telling+you terminate text+.
3 text+? text+AGAIN text+again text+dont texted+> texted+by texting+> texts than+MY thanks+but
3 that+SUBJECT that+TIME that+card that+if that+mess that+said that+so thats+VOC thats+me
3 the+DITCH the+REGULATOR the+ac the+answer the+app the+bar the+bill the+bin the+building
3 the+county the+fine the+ground the+guards the+hint the+holiday the+horoscope the+impression
3 the+locks the+lord the+mailbox the+mall the+mayors the+messages the+moon the+off the+place
3 the+quote the+right the+sms the+spanish the+stop the+straw the+street the+sun the+tables
3 the+texting the+timeshare the+toddler the+txts the+village the+years then+> then+SUBJECT
3 then+it there+were there+with thes these+? these+and these+costs these+for these+to
3 they+ASKED they+told thing+. thing+for thing+has thinks+its this+ALONE this+KEYWORD
3 this+STOP this+as this+at this+ends this+here this+isnt this+lost this+nonsense this+stop
3 this+thing this+would those+> three+. through+, throw+BEFORE throw+MY throw+this ths thx
3 time time+ASKED time+about time+asking time+for time+we time+you times+I timeshares tired+.
3 tithe to+7726 to+BLOCK to+DONT to+GAVE to+NEG to+NOT to+RECEIVE to+REGULATOR to+THESE
3 to+WISH to+answer to+at to+block to+change to+hear to+hell to+never to+not to+spell to+start
3 today+> todays too+. too+BEFORE too+much traded+MY traded+VOC trail treatment
3 treatment+finished true tuesday+. turn+FROM turn+MY turn+off turn+this twice+. two+TIME
3 txt+> txt+BEFORE u+CONSENT u+DOESNT u+WISH ugh+NEG una unchecked undo+BEFORE undo+it
3 uninvited unsolicited unsubcribe unsubscribed+, unsuscribe unwelcome up+on up+your updates+,
3 ur used+MY vanish vanish+> voter voter+is w waking+BEFORE wanna+be want+SENDING want+THESE
3 want+em want+off wanted+MESSAGES wanted+SENDING wanting warnings+BEFORE warnings+yes was+NEG
3 was+REMOVED was+UNSUBBED was+fine was+two was+under was+unsubscribed we+> we+DOESNT we+NEG
3 we+divorced we+parted weak week+TIME week+before weekly were were+a what+I what+i
3 whatever+list when+its when+theyre where+my whichever while+THIRD who+. who+MY who+REPLIED
3 who+SENDING who+SUBJECT who+said who+the whoever+GAVE whoever+gave why+VOC why+YOU will+>
3 wine wine+club wipe wipe+my with+. with+being withdraw+> without+THESE without+these wont+be
3 word+VOC word+or worn worn+FROM worn+out worse+than would+END write+> writing wrng
3 wrng+NUMBER wrng+PHONE wrong+# wrong+guy wrong+murphy wrong+tree x+TAIL x+VOC y+VOC yall+but
3 yeah+> year+. year+and year+is years+ago yes+MENDED yes+VOC yes+YOU yes+please yes+you you+?
3 you+BADMSG you+MENDED you+NEG you+TAKE you+WHO you+YOU you+ask you+didnt you+keep you+knock
3 you+make you+miss you+not you+people you+said you+take you+write your+OTHER your+PHONE
3 your+building your+insurance your+mother your+shop your+target your+way youre youre+FROM
3 youre+GET youre+getting youre+still yourselves+> yrs
4 ,+HEY ,+TAIL ,+both ,+cut ,+email ,+give ,+going ,+his ,+if ,+im ,+new ,+permanently ,+phone
4 ,+starting ,+whos .+CONSENT .+DONT .+I .+and .+attorney .+cease .+change .+close .+dnd
4 .+enuf .+gonnae .+kindly .+knock .+lets .+loans .+mistaken .+moved .+nah .+not .+omg
4 .+otherwise .+roses .+said .+scammer .+second .+since .+sotp .+still .+stop2end .+sugar
4 .+switched .+tenants .+textings .+thatll .+third .+whoevers .+wipe .+wrong .+yall .+you 0+an
4 0+of 0+times ?+end ?+never ?+well AGAIN+in ALONE+GET ALONE+SUBJECT ALONE+with
4 AUTHORITY+consumer BADMSG+GET BADMSG+from BADMSG+once BEFORE+" BEFORE+# BEFORE+? BEFORE+LIST
4 BEFORE+MESSAGES BEFORE+NOT BEFORE+REVOKE BEFORE+WANT BEFORE+again BEFORE+bye BEFORE+children
4 BEFORE+dae BEFORE+did BEFORE+done BEFORE+fundraising BEFORE+interest BEFORE+landlord
4 BEFORE+loose BEFORE+no BEFORE+nonsense BEFORE+numba BEFORE+once BEFORE+only BEFORE+open
4 BEFORE+phones BEFORE+removal BEFORE+sales BEFORE+she BEFORE+thx BEFORE+tree BEFORE+txt
4 BEFORE+with BEFORE+work BEFORE+yes BEFORE+you BLOCK+and BODY+not CALL CALL+AGAIN CALL+MY
4 CONSENT+REVOKE CONSENT+SUBJECT CONSENT+is DAY+MY DAY+an DAY+times DAY+to DEAR DEAR+GAVE
4 DEAR+one DEAR+who DITCH+go DOESNT+. DOESNT+agreed DOESNT+come DOESNT+disturb DOESNT+follow
4 DOESNT+opt DOESNT+signed DOESNT+the DOESNT+welcome DOESNT+your DONT+bother DONT+follow
4 DONT+signed DONT+will END+SENDING END+for END+the END+to ENDED+ASKED ENDED+GET
4 ENDED+SPAMMING ENDED+THESE ENDED+thing FEEL+but FEEL+to FROM FROM+SUBJECT FROM+YOU FROM+any
4 FROM+it FROM+reminder FROM+stores FROM+today FROM+u GAVE GAVE+NEGATIVE GAVE+TIME GAVE+no GET
4 GET+PULL GET+REMOVED GET+lost GET+off GET+one HAHA+NEGATIVE HAHA+no HEY+so HEY+this I+BEFORE
4 I+REVOKE I+agreed I+can I+gave I+resigned I+screenshot I+see I+sue I+unsubscribe I+win
4 KEYWORD+ASKED KEYWORD+GET KEYWORD+SPAMMING KEYWORD+THESE KEYWORD+thing KINDS+AGAIN
4 KINDS+LIST KINDS+again LIST LIST+off LOSE+> LOSE+LIST LOSE+ME LOSE+OTHER LOSE+YOU LOSE+me
4 ME+? ME+about ME+go ME+its MENDED+. MENDED+HEY MENDED+NUMBER MENDED+PHONE MENDED+THIRD
4 MENDED+landlord MENDED+lol MENDED+numba MENDED+one MENDED+tree MESSAGE+? MESSAGE+AGAIN
4 MESSAGE+about MESSAGE+again MESSAGES+. MESSAGES+MENDED MESSAGES+off MESSAGES+over
4 MESSAGES+the MY+, MY+AUTHORITY MY+HEY MY+NEG MY+NOT MY+NUMBER MY+TAKE MY+WISH MY+again
4 MY+aint MY+answers MY+app MY+blocked MY+courthouse MY+cousin MY+day MY+do MY+door MY+elm
4 MY+feed MY+firm MY+fone MY+food MY+fundraising MY+last MY+lawyer MY+lotto MY+machine
4 MY+matches MY+mess MY+nuber MY+patience MY+plug MY+previous MY+pta MY+receipts MY+state
4 MY+way MY+website MY+would NEG+CALL NEG+CONSENT NEG+NEGATIVE NEG+VOC NEG+WANT NEG+again
4 NEG+agree NEG+agreed NEG+button NEG+children NEG+dae NEG+disturb NEG+every NEG+follow
4 NEG+further NEG+hard NEG+maria NEG+sales NEG+send NEG+signed NEG+these NEG+twice NEG+use
4 NEG+w NEG+welcome NEG+will NEGATIVE+0 NEGATIVE+DAY NEGATIVE+MESSAGES NEGATIVE+children
4 NEGATIVE+dae NEGATIVE+fundraising NEGATIVE+hard NEGATIVE+interest NEGATIVE+its
4 NEGATIVE+sales NEGATIVE+twice NEGATIVE+txt NOBODY+TIME NOBODY+at NOT NOT+KINDS NOT+MESSAGE
4 NOT+SUBJECT NOT+TEXT NOT+WANT NOT+WHO NOT+ever NOT+get NOT+welcome NOT+your OTHER+KINDS
4 OTHER+PLURALS OTHER+at OTHER+this PHONE+. PHONE+HEY PLURALS+VOC PLURALS+help PULL+MY PULL+of
4 REGULATOR+> REMOVE+TAIL REMOVE+me REMOVE+my REMOVED+of REPLIED+bye REPLIED+so REPLY+AGAIN
4 REPLY+has REPLY+more REVOKE+FROM SEND+. SEND+> SEND+ME SEND+TAIL SEND+me SENDING+at
4 SENDING+by SENDING+dont STOP+DOESNT STOP+GET STOP+SENDING STOP+SPAMMING STOP+SUBJECT
4 STOP+VOC STOP+this SUBJECT+BADMSG SUBJECT+NEG SUBJECT+REVOKE SUBJECT+WHO SUBJECT+agreed
4 SUBJECT+and SUBJECT+are SUBJECT+check SUBJECT+moved SUBJECT+not SUBJECT+replied
4 SUBJECT+resigned SUBJECT+screenshot SUBJECT+see SUBJECT+u SUBJECT+your SUBJECT+youre TAIL+?
4 TAIL+go TAIL+its TAKE TAKE+? TAKE+ME TAKE+SENDING TAKE+a TAKE+away TAKE+her TAKE+lost
4 TAKE+one TEXT+> TEXT+AGAIN TEXT+THIRD TEXT+a TEXT+again TEXT+off TEXT+us THESE THESE+MENDED
4 THESE+any THINGS+BEFORE THINGS+WANT THINGS+WISH THINGS+at THINGS+like THIRD+PLURALS
4 THIRD+else THIRD+for THIRD+put THIRD+stuff THIRD+used THREAT+0 THREAT+DAY THREAT+SUBJECT
4 THREAT+a THREAT+opting THREAT+sure TIME+my TIME+supper UNSUB+me UNSUB+on UNSUBBED+. VOC+2
4 VOC+CONSENT VOC+LOSE VOC+NEGATIVE VOC+THREAT VOC+confirmed VOC+go VOC+got VOC+lose
4 WANT+boundaries WANT+off WANT+someone WHO+> WISH+, WISH+ALONE WISH+NEG WISH+boundaries
4 WISH+of WISH+off WISH+someone WRONG+MENDED WRONG+numba WRONG+number YOU+> YOU+CONSENT
4 YOU+again YOU+and YOU+confirmed YOU+is a+BEFORE a+NEG a+PHONE a+THIRD a+bathtub a+car a+dead
4 a+fish a+heart a+line a+nicer a+person a+reason account+, across across+MY across+the
4 again+in against+MY agree+BEFORE agreeing+to alerts+> along+> am+NEG and+BADMSG and+DOESNT
4 and+quiet and+yet and+your another+> another+one answers answers+NEG answers+NEGATIVE
4 answers+no any+longer are+blue are+red as+ASKED as+FROM as+of ask+SUBJECT asking+nicely
4 attorney+general attorney+generals b back+out bank+stuff bathtub bathtub+. be+a be+excused
4 be+included be+needing be+taken be+the beat+it been+ASKED been+asking been+removed believe
4 believe+MY believe+my blocked+and blowin blowin+BEFORE breaking+BEFORE breaking+up buddy
4 but+ENDED but+KEYWORD but+STOP can+go cancel+LIST cant+TAKE car+in cashier catalogue
4 catalogue+> change change+the changed+since changes+BEFORE changes+VOC check+in closed+and
4 closed+to club+BEFORE come+off competitions competitions+and congrats consent+> consent+is
4 consider+ME consider+TAIL consider+VOC consider+me consumer consumer+office contacted
4 contain could+REPLY courthouse cousin cousin+is dae dae+BEFORE dae+MY dae+VOC dae+that
4 day+SUBJECT day+and days decline+> delays dementia denied did+i didnt+, didnt+ASKED
4 didnt+ask died+, disturb dnc+BEFORE dnd do+MY do+WANT do+it doctor doctor+> done+.
4 dont+follow down+, drives eh either+way end+BEFORE end+to energy enough+FROM enough+now enuf
4 enuf+> events+> ever+WANT every+MESSAGE every+week ex ex+. excused excused+FROM excused+from
4 fall fall+, feed feed+> finito fix+it flooring follow+> fone fone+> font food for+NEGATIVE
4 for+SUBJECT for+no forever+BEFORE forever+FEEL forever+VOC forgetting form+for forty+a fraud
4 from+stores gate+changes gave+VOC gave+YOU general generals gentleman get+lost get+off
4 getting+messages ghost+VOC girl+TIME girl+at giving go+KINDS go+MESSAGE go+REPLY go+SENDING
4 go+text goes going+in gone+, gonnae gonnae+BEFORE gonnae+NEG gonnae+NEGATIVE gonnae+no
4 goodbye+TAIL goodbye+VOC goodbye+forever guy+, gyms ha+> habit had+MY had+my happier
4 hard+feelings has has+ASKED has+dementia has+died has+left has+run have he+has hear+about
4 here+> heres heres+DEAR heres+MENDED heres+another hes+in him+off holler horse how how+to
4 human+BEFORE husband+BEFORE husband+passed i+NOT i+REPLIED i+gave i+made i+replied
4 i+resigned i+screenshot i+see i+unsubscribe i+win identity if if+your if+youre im+SENDING
4 im+opting im+sure in+NEG in+future in+january in+ohio inbox instructed is+against is+closed
4 is+hereby is+two it+END it+OTHER it+again it+if it+in it+work its+my its+time ive+got
4 january january+and joined joke+. joy junk+. just+GET just+SEND just+send keep+MY keep+a
4 keep+the kill+MY kill+the kindly kindly+LOSE landlord+> lashes lashes+> last+EVENT
4 late+BEFORE late+THIRD lawyer lawyer+, leave+FROM leave+ME leave+TAIL leave+this library
4 lied like+0 like+DAY like+my list+ME list+TAIL list+me list+to loans loans+paid lol+BEFORE
4 lol+NEG lol+NEGATIVE lol+no longer+> longer+BEFORE longer+MENDED longer+interested lotto
4 love love+this made+myself mail mail+only make makes+my march mas+, mat me+> me+? me+FROM
4 me+about me+go me+its mean menu+BEFORE message+VOC mike million mine+, mistake+,
4 mistaken+identity more+" mortgage move+along murphy mute mute+MY mute+the muted my+cousin
4 my+lawyer my+nuber my+patience my+phone my+sign myself+LOSE myself+clear need+boundaries
4 never+KINDS never+MESSAGE never+signed never+text never+will new+ME new+TAIL new+me news
4 news+is next+KINDS next+MESSAGE next+SENDING next+TEXT next+text nice nice+TIME nicely nicer
4 nine+. no+0 no+DAY no+MESSAGES no+children no+dae no+fundraising no+hard no+interest no+its
4 no+sales no+twice no+txt nobody+TIME nobody+at not not+KINDS not+MESSAGE not+SUBJECT
4 not+TEXT not+WANT not+WHO not+ever not+get not+the not+welcome not+your notices+> now+on
4 now+or nuber number+? numbers+do of+reminder of+this off+, off+or off+with officially ohio
4 ok+thats old+for omg on+, on+FROM on+REPLY on+SEND on+a on+out on+sunday once+> one+VOC
4 one+more one+star ones+about only+. only+OTHER opt+for or+any our+family outages outreach
4 over+> own+CALL own+PHONE own+phone owner paid+for pain+, part+ways passed+in pat peace+and
4 pen people+. per permanently+, person+VOC phone+> phone+FROM phone+to please+GET please+HAHA
4 please+HEY please+lol pls+BADMSG plug plug+on point prefer+to previous prices private+PHONE
4 program program+> pull+MY quotes r raffle+and read+about real receiving+MY refinance refrain
4 reminder+, reminders+help removal rent+. replied+BEFORE replies+> reporting+SUBJECT
4 reporting+VOC reporting+YOU reporting+you request resigned roofing roses+are said+bye
4 sales+, says+0 scammer scratch screenshot+every see send+> seriously she+BEFORE shhh shoo
4 shoo+> shut+this shutoffs signed+BEFORE signed+up small so+BEFORE so+VOC so+are so+quit
4 sofas someone+TAKE something+> sorry+to sotp spammers+> speak+to sports spring starting+with
4 state+consumer still+SENDING stop+, stop+GET stop+SUBJECT stop+or stop+with stores
4 story+FROM straight strikes strikes+. stuck+on supper supper+> surveys switched tag
4 tag+BEFORE take+BEFORE take+THIRD talking teeth+. telling+VOC tenants+BEFORE text+LIST
4 textin+BEFORE textin+ME textin+TAIL textin+VOC textin+me texting texting+MY texting+the
4 textings thatll thatll+be thats+0 thats+DAY thats+ME thats+TAIL the+ALONE the+AUTHORITY
4 the+BLOCK the+SENDING the+UNSUB the+answers the+courthouse the+do the+elm the+feed the+food
4 the+fundraising the+girl the+head the+listings the+lotto the+machine the+matches the+plug
4 the+pta the+receipts the+state the+unsubscribe the+water the+website there+. these+>
4 these+AGAIN thing+I thing+i think+I this+. this+AGAIN this+DOESNT this+ENDED this+off
4 this+phones thought+I thought+i thoughts three+strikes time+to times+HAHA times+HEY
4 times+VOC timeshare+> to+AUTHORITY to+END to+a to+cut to+nine to+receive to+refinance
4 to+these to+whom told+the tomorrow+, too+old trucker true+> txts+> u+keep u+think uk unsub
4 unsubscribe+on unsubscribed+. up+all up+to up+with upgrades vaccines violation violets
4 violets+are volunteer waking want+NEG wanted+> wanted+BEFORE wants+BEFORE warnings was+the
4 was+your water water+shutoffs way+FROM way+out ways+> we+BEFORE we+DONT weather website
4 weeks+ago well+ENDED well+KEYWORD well+NEG well+STOP well+talk what+for what+will
4 whatever+LIST when+a where+MY who+NEG who+u whoevers whom why+BEFORE why+SUBJECT why+do
4 why+you will+it win+something wit with+ME with+TAIL with+me word work+. work+this worse
4 wrong+NUMBER wrong+numba wud x yall+BEFORE you+NEGATIVE you+NOT you+confirmed you+in you+no
4 your your+MESSAGES your+number your+texting youve+reached zero+> zip+BEFORE zip+it
5 "+was ,+" ,+EVENT ,+GET ,+OTHER ,+THINGS ,+a ,+forever ,+get ,+love ,+nothing ,+stop
5 .+BADMSG .+BLOCK .+DITCH .+NEG .+REPLIED .+WISH .+adios .+as .+bills .+dnt .+get
5 .+harassment .+how .+if .+ion .+like .+lose .+move .+mute .+on .+our .+pack .+reporting
5 .+sod .+these .+three .+wanna .+whatever .+🚫 0+per 0+this 19th ?+END ?+FEEL ?+a ?+id ALONE+,
5 ALONE+on ALONE+w ASKED+YOU BADMSG+. BADMSG+now BADMSG+w BEFORE+> BEFORE+AGAIN BEFORE+DOESNT
5 BEFORE+NEGATIVE BEFORE+before BEFORE+give BEFORE+go BEFORE+lifetime BEFORE+mas BEFORE+passed
5 BEFORE+switch BEFORE+to BEFORE+would CALL+. CALL+to CONSENT+> DAY+0 DAY+per DAY+this
5 DEAR+SUBJECT DITCH+BEFORE DITCH+TAIL DITCH+me DITCH+the DOESNT+, DOESNT+AGAIN DOESNT+CALL
5 DOESNT+HEY DOESNT+SUBJECT DOESNT+again DOESNT+in DOESNT+kevin DOESNT+need DOESNT+ok END+LIST
5 END+button END+is ENDED+SENDING ENDED+w ENDED+with FROM+or GAVE+mercy GET+mercy HAHA+STOP
5 HEY+to I+> I+NOT I+REPLIED I+UNSUB I+checked I+gotta I+moved I+rent KEYWORD+SENDING
5 KEYWORD+w KEYWORD+with KINDS+about LIST+only LOSE+SUBJECT LOSE+button LOSE+you ME+FROM
5 ME+for MENDED+HAHA MENDED+take MESSAGES+, MY+19th MY+? MY+SEND MY+TEXT MY+WANT MY+company
5 MY+fall MY+inbox MY+irs MY+is MY+joy MY+kids MY+lashes MY+lifetime MY+raffle MY+reply
5 MY+send MY+silence MY+so MY+specials MY+spring NEG+, NEG+DOESNT NEG+kevin NEG+key NEG+mas
5 NEG+tomorrow NEG+txt NEG+wish NEGATIVE+> NEGATIVE+HEY NEGATIVE+mas NOBODY+FROM NOBODY+of
5 NOT+keep NOT+kevin NOT+need NUMBER+> OTHER+. OTHER+MESSAGES OTHER+MY OTHER+changes OTHER+is
5 REMOVE+ME REPLIED+by REPLY+. REPLY+OTHER REPLY+about REVOKE+> SEND+? SENDING SENDING+.
5 SENDING+a STOP+w SUBJECT+> SUBJECT+YOU SUBJECT+checked SUBJECT+gotta SUBJECT+has
5 SUBJECT+rent SUBJECT+silence SUBJECT+wants TAIL+FEEL TAIL+FROM TAIL+for TEXT+? TEXT+about
5 THESE+. THINGS+is THIRD+in THIRD+passed TIME+END TIME+silence TIME+theyre VOC+> VOC+about
5 VOC+im WANT+these WHO+at WHO+there WISH+these WRONG+THIRD YOU+are YOU+think a a+END a+FROM
5 a+LOSE a+form a+lawyer a+mattress a+note a+pen a+rest a+sock a+year adios agreed+to agreeing
5 along and+ENDED and+KEYWORD and+MY and+this and+why answer aoife are+WANT are+like audience
5 audience+> away back+off be be+> be+happier being+your blocked botox boundaries break+BEFORE
5 break+up breaking but+BEFORE but+NOT but+not button+, buzz+BEFORE call+MY children+>
5 church+in claims clearly close+the closures company correspondence deceased+. deceased+>
5 delist dnt do+BEFORE do+WISH do+one does+SUBJECT does+THIRD does+he done+here dont+BADMSG
5 dont+TEXT dont+bother down+there drive electric+> enough+VOC enough+with events ever+>
5 every+REPLY every+SENDING every+text ex+> exit+> farewell find+DEAR find+THIRD first+one
5 for+her for+my forever+> found+NEG fourteen fr from+VOC from+here from+now fundraising+>
5 further+> gave+you give+over give+up go+BEFORE good+day goody gotta+REPLIED gotta+say
5 have+mercy her+> here+to honor i+UNSUB i+agreed i+gotta i+rent id+been if+END if+silence
5 im+0 im+DAY in+SENDING in+WHO in+heaven in+prison interest+> ion ion+WANT ion+WISH ion+want
5 irs is+, is+> it+a it+end it+that its+DAY its+MY ive+REPLIED just+MY karen kevin kevin+>
5 kids knock last+one lie+> lose+MY lose+the love+, lst make+YOU make+this makes+MY many+times
5 matches mate+> me+for message+ME message+TAIL message+me more+MY more+solar move+on mrs
5 must+be my+END my+attorney my+consent my+joy my+late my+previous my+reply nah+, never+let
5 newsletters no+NEGATIVE no+mas nomo none+FROM none+of nope not+keep not+kevin not+need
5 nothing+further o+> octagon of+BEFORE of+NEG of+SUBJECT oh+goody omg+STOP once+, one+.
5 ones+, only+KINDS our+relationship out+> over+and owned owned+a p p+> pal parent patient+>
5 peace pen+VOC pen+pal people+> period period+> pester phones+for pipe+down place please+.
5 please+NEGATIVE please+no please+take pls+STOP pool+. pops prison prison+, private
5 promotional quite quite+MENDED quite+SENDING raffles red remove+> replied replies reporting
5 retire roof+> save+your says+DAY screenshot seeing seeing+VOC send+. send+? separate shut+MY
5 shut+your sign+up since+0 so+" so+MY so+is sod sod+BEFORE sod+FROM sod+off sorry+, spammers
5 specials+BEFORE stahp stahp+> stand state stop+w stop2end stuff+, sunday+. switch switch+>
5 tag+VOC take+him take+one take+the textin that+is thats+it the+19th the+ENDED the+TEXT
5 the+attorney the+blocked the+first the+irs the+lashes the+list the+ones the+raffle
5 the+specials the+spring the+way thinks this+NOT this+lifetime throw tips to+DOESNT to+REPLY
5 to+be to+keep to+read traded tree vaccines+> w+MY want want+FROM want+an want+these wanted
5 wants we+never well+> what+word whatever+SUBJECT where+is wheres+the who+WANT who+wants
5 why+am why+does will+BEFORE wish withdrawn work+MY worth wrong+THIRD yall years+> yet+here
5 you+are your+NUMBER your+SENDING your+texts
6 " "+" # ,+CALL ,+TAKE ,+UNSUB ,+or ,+quit ,+yes ,+your .+AUTHORITY .+LOSE .+NOT .+REGULATOR
6 .+VOC .+YOU .+back .+basta .+deceased .+dont .+every .+f .+fed .+go .+guess .+let .+pretend
6 .+ur .+youre .+youve 0+0 0+DAY ?+BADMSG ALONE ASKED+nicely ASKED+ya AUTHORITY+> BADMSG+MY
6 BADMSG+my BEFORE+aint BEFORE+and BEFORE+asking BEFORE+church BEFORE+lady BEFORE+mo BEFORE+n
6 BEFORE+solar BEFORE+take BEFORE+your BLOCK DAY+before DITCH DITCH+ME DOESNT+THIRD
6 DOESNT+about DOESNT+mrs DOESNT+tomorrow DOESNT+wanted DONT+TEXT DONT+come EVENT+menu
6 FROM+MENDED FROM+now FROM+out FROM+switch FROM+these GET+about HEY+THREAT HEY+im I+replied
6 I+sit KINDS+but LOSE+this MY+DOESNT MY+answer MY+daily MY+rest NEG+come NEG+coming NEG+else
6 NEG+fundraising NEG+mo NEG+mrs NEG+wanted NEGATIVE+LIST NEGATIVE+NEGATIVE NEGATIVE+mo
6 NEGATIVE+to NOBODY+here NOT+AGAIN NOT+THIRD NOT+about NOT+agreed NOT+mrs NOT+tomorrow NUMBER
6 OTHER+menu PHONE+? PHONE+AGAIN PHONE+again PLURALS+. PLURALS+but PLURALS+only REVOKE
6 SENDING+to STOP STOP+, SUBJECT+be SUBJECT+mean TAIL+about TAKE+off UNSUB+ME UNSUB+TAIL VOC+,
6 VOC+church VOC+no VOC+please VOC+read VOC+take WANT+be WHO+. WISH YOU+got YOU+keep YOU+once
6 YOU+read a+dime a+joke a+long account ago+. agreed+> alerts am+DOESNT am+NOT am+not and+dont
6 another away+> back+BEFORE back+FROM bail be+FROM be+all been+PULL been+REMOVE bhejo bills
6 bin bore bout break building buried but+MENDED but+NEG but+please buzzing change+MY children
6 close+MY come+BEFORE consent consider+MY consider+the counselor counselor+> dnc do+NEG
6 does+one dont+come door+on each each+BEFORE each+time eat ed else+, ever every+TEXT f
6 family+has fed feelings fire follow for+THESE for+family for+you from+BEFORE from+the
6 further future git go+TEXT golden gotta guess hang harassment harassment+> hard heaven hint
6 hole human ignored in+0 in+june inbox+> interest is+NEG is+golden is+over is+your it+TAKE
6 its+you june+> junk+> just+NEG keep key+> know+TIME lady+> last+month left+that lifetime+>
6 listings lunch+menu make+BEFORE make+MY maria mat+bhejo mate message+BEFORE mo mo+> msg+>
6 my+REPLIED my+THINGS my+data my+inbox my+kids my+roof my+silence nah next+> next+REPLY
6 no+LIST no+mo no+to nobody+here none not+AGAIN not+THIRD not+about not+agreed not+mrs
6 not+tomorrow note+FROM nothin numba of+your off+> off+switch ok+, one one+HEY one+out only+,
6 opting opting+FROM opting+out out+out own+BEFORE phone+. phone+BEFORE plese pop+, pta put+my
6 quit+> quizzes raffle refuse+> reminders reported+> results+> robot+> roof+. see+MY
6 seeing+SUBJECT seeing+YOU seeing+you she she+is shops since since+easter sit+BEFORE
6 small+claims smh solar+, statute still+here take take+a taken+FROM text+about that+church
6 the+MESSAGES the+company the+daily the+door the+last the+rest these+, this+> this+BADMSG
6 this+and through+with times+> to+TIME told+ya tony txt u+GAVE up+> vegan voetsek w+the
6 walk+> want+BEFORE what+part whatever+I whatever+i when+the wish+to word+do wow+so
6 wrong+PHONE yes+, you+and you+read 🚫
7 * ,+ENDED ,+NEG ,+in ,+keep .+AGAIN .+appts .+big .+goodbye .+hush .+ill .+kick .+nomore
7 .+now .+plz .+shut .+take .+think .+un .+whoever 0+a ?+ENDED ?+KEYWORD ?+TAKE ?+TIME
7 ?+because ALONE+> BEFORE+going DAY+DAY DAY+a DOESNT+> DOESNT+TEXT ENDED+then EVENT+BEFORE
7 FROM+for GET+? GET+THESE KEYWORD+then KINDS+. LIST+. LIST+to MENDED+WHO MY+AGAIN MY+REPLY
7 MY+data MY+thumb NEG+> NEG+SEND NEG+here NEG+tony NEG+trevor PLURALS+, PULL+rocks REMOVE+>
7 STOP+with SUBJECT+NOT SUBJECT+died SUBJECT+is TAKE+, THESE+, THIRD+died WANT+FROM WANT+for
7 YOU+. a+OTHER a+WHO a+library a+pop and+DONT and+for and+so appointments appts basta
7 been+REMOVED bore+BEFORE bother+> brandon break+> buried+THIRD cant+take changes daily dime
7 ding+> do+that due electric fed+BEFORE fed+up fix+BEFORE for+these forever ghost give+BEFORE
7 gutters hang+BEFORE hang+up hear hears heart here+. here+on hereby hush hush+> i+checked
7 id+be it+take its+SUBJECT its+VOC its+YOU kick kick+rocks knock+it lady last+time
7 left+BEFORE loan mas+> may mean+BEFORE mercy mercy+> mistaken moved must my+NUMBER my+PHONE
7 my+REPLY my+thumb n next+one no+. nomore nomore+> off offers out+. outgrew part passed+away
7 permanently+> plz+> press pretend pretend+i quit+SENDING read+? rocks rocks+> she+died
7 silence+is stoppp teeth thats+BEFORE the+MENDED there+is these+. through+> thumb+is
7 timeshare two+years u+have un+PULL un+add unsubscribe+> whatever+BEFORE when+my with+the
7 you+got your+MENDED your+gym youve 🔕+>
8 ,+ALONE ,+KEYWORD ,+VOC ,+robot .+TAKE .+bas .+bye .+exit .+for .+stopppp .+time .+told
8 .+unfollow .+uninterested AGAIN+> BEFORE+ago BEFORE+its BEFORE+now DOESNT+keep END+then
8 EVENT+. FROM+BEFORE FROM+this GET+these HEY+, I+mean MESSAGES+> MY+> MY+doctor MY+off
8 NEG+keep NEG+thank NEGATIVE+thank PHONE REMOVED+. REPLY+? THIRD+GAVE THIRD+owe TIME+your
8 VOC+. VOC+? VOC+and WHO+TIME WHO+VOC WISH+FROM a+judge a+pain about ago are+WISH ashley bas
8 bas+karo be+GAVE be+texted blocked+> button buzz bye cease company+> cord+> dates de+BEFORE
8 ding fixtures for+WHO give go go+> good+> him+in i+be i+mean is+where karo knock+BEFORE
8 know+when last+BEFORE lifetime marketing mattress mean+it menu nada no+> no+thank nope+.
8 nothing+else owe+a pack pack+BEFORE pop quit sales shut stopppp the+day this+LIST to+BEFORE
8 to+end txts uninterested volunteering ya yourselves
9 ,+LIST .+WRONG .+hang .+reported BADMSG+with BEFORE+here BEFORE+out BEFORE+thank BLOCK+>
9 HEY+STOP MESSAGES MY+REPLIED MY+and MY+cord MY+relationship NEG+about THIRD+> WRONG+NUMBER
9 WRONG+WHO club cord do+without dont+> got+MY know+MY know+the long+walk lost+> my+doctor
9 note notices only pack+it pretend+I pretend+SUBJECT receipts+> roof scribe scribe+> stutter
9 take+it the+cord this+NEG through trevor un+scribe unfollow ways were+done wheesht wheesht+>
9 when+MY whoever wrong+WHO yer yes+. youre+SENDING
10 ,+but ,+so .+GET .+STOP .+give .+new .+there .+this .+wow DONT+> MENDED+then MY+attorney
10 STOP+> UNSUB VOC+is agreed aint be+REPLIED de deceased for+YOU fundraising go+away got+the
10 los moved+to relationship rest+> texted texts+, the+WHO without+> wow years your+EVENT
11 ,+STOP . .+UNSUB .+cut .+off .+permanently CONSENT KINDS KINDS+, NEG+. WRONG+PHONE attorney
11 cut+the goodbye+> reported solar thumb
12 .+were AUTHORITY DAY+. NEG+with NEGATIVE+. consider mas once only+> phone receipts specials
12 this times
13 .+ALONE PLURALS REGULATOR cut+MY o rest un whatever 🔕
14 .+consider .+just BEFORE+. goodbye
15 UNSUB+>
16 bye+> here plz these were+through
17 in+DAY permanently stuff
18 for+good more+>
19 ,+and silence
21 ones
"""
