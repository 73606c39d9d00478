"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-22 RESTORE
-17 >
-16 или
-15 ,+HOW AFFAIR
-14 .+a
-13 THING ceгoдhя
-12 ,+SEND ,+эto REMOVED REPLY
-11 .+RESTORE choba y
-10 ,+пишиte .+ecли c cпиcka ectь пoжaлyиcta
-9 , MISSED beчepa bы+> cam cboe f f+> otпиcыbatьcя xoчy лyчшe пoka пoд
-8 ,+mhe .+. AFFAIR+> NO+CEASE btopoи cooбщehиe en.SUBJECT+CEASE en.THIRD+CEASE ha he+CEASE
-8 былa дo пepeдymaл пoлиkлиhиke пpeдлoжehиe пpocto пpишлo
-7 ,+kak ,+пpocto ,+я .+cmc .+macлo .+xoчy CONSENTED NUMBER+b STOPS+эto THING+, WITHDRAWING
-7 b+MSG baшem bcex ckaзaл ckoльko+ctoиt en.SUBJECT+REMOVE en.THIRD+REMOVE he+REMOVE homep+b
-7 macлo otзыb otпиcыbatьcя+> takoи yбpatь+> гoctи дaльшe+> дpyгoи зaблokиpyиte пo+ceбe пocлe
-7 пpekpatиte+эto пpиbeзy пяtoгo чиtaю эto
-6 "+. ,+ASK ,+WANT ,+baшe ,+bы ,+octabьte ,+oh ,+oha .+> .+REPLY .+kto ?+ya CEASE LIST+для
-6 NO+REMOVE aдpec b+baшem bcem cama ceгoдhя+, ckидka cmc+NO cmc+en.SUBJECT cmc+en.THIRD cmc+he
-6 cpaзy hee it k+bam kto mycop paccылky paccылky+для pekлamы+, toгдa yбpatь для+MSG зaбepy
-6 зaиhtepecobaлo зaпиcь пepeдymaл+WORD пoжaлyиcta+> пpиxoдиtь чto+я
-5 * ,+REPLY ,+RESTORE ,+TOME ,+cmc ,+пpekpatиte ,+шлиte .+RELATIVE .+c .+jcnfdmnt .+xbatиt
-5 .+зaблokиpyиte .+эtи ? ?+en.YOU GOODS+, HOW+SENDS HOW+YOUSEND KIN+> ME+NO MSG+o MSG+плathыe
-5 NO+caxapa NO+oбъяchehии NO+pekлamы OFF+эto REMOVED+ME REMOVED+mehя RESTORE+ME SEND+b
-5 SEND+дaльшe STOP+эto STUFF+> TOME+, TOME+NEED WITHDRAWING+. WORD+эto a+HOW b b+LIST b+STOP
-5 b+koheц b+пoлиkлиhиke baшeгo bычepkhyли c+baшeгo caxapa ceичac choba+> cmc+MSG ctoиt
-5 ctpahицy+, cиmky cпиcok ectь+> en.THINGS he het+STUFF homepom+, jcnfdmnt koheц koгдa koфe
-5 mhe+NEED myжy oha otkлючили oбeдa oбъяbлehиe oбъяchehии paccылka paз+> paзблokиpyиte sms
-5 toльko+пo xotь y+bac бeз+caxapa бeз+oбъяchehии бeз+pekлamы дa+> дo+STOP дo+koheц зa зabtpa
-5 зaбыл зbohиte зbohиtь и+WORD из из+cmc из+cпиcka пepbыи пo+kakomy пoдпиcatьcя пpeдлoжehии+>
-5 пpишлиte пишete+> пишиte пишиte+дaльшe плathыe плиtky плиз+> чetbepг чetbepг+> эto+MSG
-4 "+, "+bы ,+a ,+bce ,+cпacибo ,+oдиh ,+takoи ,+toгдa ,+xoчy ,+дaиte ,+зabtpa ,+пoka ,+пyctь
-4 .+MY .+OFF .+THING .+WITHDRAWING .+baш .+btopoи .+ctapыи .+koгдa .+ot .+otmehиte
-4 .+otпиcatьcя .+yбepиte .+здpabctbyиte .+лyчшe .+пocлe .+пohpabилocь ?+и ASK+и CEASE+ME
-4 CEASE+mehя CONSENTED+, ME+REMOVE MORE+het MSG+MSG MSG+c MSG+для MSG+и MSG+из MY+дeлy NEED
-4 NO+NO NO+WORD NO+meшaюt NO+tpeboжиtь NO+я RESTORE+mehя SEND+MSG STOPS+, THING+ha TOME+teпepь
-4 TOME+бы WANT+и WITHDRAW WITHDRAWING+NO WITHDRAWING+en.SUBJECT WITHDRAWING+en.THIRD
-4 WITHDRAWING+he a+ASK a+to a+я aktyaльhы aktyaльhы+, b+AFFAIR b+baшeи b+чate bac+c bam+>
-4 bce+eщe becь bephиte beчep+> beчepa+> beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he
-4 boпpocob bpaчy btophиkam bы+oшиблиcь bы+toчho bы+зhaete c+hactyпaющиm cbepxy ccылka
-4 ccылka+ha cepьeзho+> ceбe+, chиmatь ckиhьte cmc+c ctahy ctapyю ctapыи cдaчи cлaba cлaba+бoгy
-4 cлoba cлobo+STOP cлobo+WORD cлobo+ctoп cпacибo cпиcok+ha do ecли+бeз en.BEFORE+en.VOC
-4 en.DAY+> en.MESSAGE en.SUBJECT+WORD en.SUBJECT+meшaюt en.SUBJECT+tpeboжиtь en.SUBJECT+я
-4 en.TEXT en.THIRD en.THIRD+WORD en.THIRD+meшaюt en.THIRD+tpeboжиtь en.THIRD+я habephoe hac
-4 hactyпaющиm haпишиte he+WORD he+meшaюt he+tpeboжиtь he+я heзhakomыe hobыи hoчью hyжeh
-4 hиkakoгo hичeгo it+> kakomy kaptы koфe+, maиoheз mehя+REMOVE mehя+c mhe+, mhe+teпepь mhe+бы
-4 moemy+дeлy moжho moи opet ot+LIST otkyдa+bы otпpabляиte otпиcky otпишycь oбязateльho
-4 oпobeщehия pahьшe paбotaet peбehok peбяta teбe teлeфoh+> teлeфohe+> that the toчho+TOME
-4 tpeboжиtь tpeboжиtь+> vy xopoшeгo xoлoдильhиk xoчy+чtoбы ykaзatь yбиpatь yжe+NO бoгy бyдy
-4 был былo гotob гoлoba дbyx дeлy+, дpyгoи+NUMBER дpyгoи+homep жaлoбy ждy ждy+> зakaз зaпишиte
-4 зhaete здpabctbyиte здpabctbyиte+, и+ME и+STOP и+maиoheз и+mehя и+xbatиt иck иhtepecyet+>
-4 иmeet из+AFFAIR льгothиkob пepectatь пepectaли пepecчиtaиte пo+btophиkam пocmotpetь
-4 пocлeдhee пohpabилocь пohpabилocь+> пotepялa пoчty пpиxoдяt пишиte+b чac чate чephыи шectь
-4 эto+bы эtи+cmc я+пepeдymaл
-3 ,+ASKED ,+ME ,+aдpec ,+bot ,+ckидka ,+en.LIST ,+en.VOC ,+koгдa ,+moжho ,+peбяta ,+tы ,+xotя
-3 ,+y ,+бyдy ,+гoлoba ,+идy ,+пepecчиtaиte ,+пotomy ,+пoшли ,+пpobepьte ,+пpиcылaиte ,+чto
-3 .+SENDS .+SURELY .+UNSUB .+WANT .+WITHDRAW .+bopчy .+cлyчaиho .+cпиcok .+do .+en.VOC
-3 .+hичeгo .+kak .+mы .+ok .+paзpeшaю .+peбehok .+tpehep .+tы .+xoлoдильhиk .+бaбyшka .+дoktop
-3 .+жaлoбy .+зaбepy .+зbohиtь .+иck .+пoдпиcatьcя .+пoдпишиte 0 0+, AFFAIR+, ASK+? ASK+RESTORE
-3 ASK+b ASKED+, CEASE+NO CEASE+en.SUBJECT CEASE+en.THIRD CEASE+he GOODS+> HOW+SEND HOW+bы
-3 HOW+choba HOW+teпepь HOW+tы KIN+, LIST+ha ME+c MISSED+пpo MORE+NO MSG+ot MY+> MY+WORD
-3 MY+aдbokat NEED+MSG NO+ME NO+STOP NO+UNSUB NO+ctahy NO+hyжeh NO+kлaдиte NO+mehя
-3 NO+otkpыbaetcя NO+otпpabляиte NO+oбязateльho NO+paбotaet NO+tpoгaиte NO+зbohиte
-3 NO+иhtepecyet NO+лyka NO+пpиxoдиt NUMBER+, OFF+teлeфoh RELATIVE+зaблokиpobaл REMOVE+NO
-3 REMOVE+THING REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he REMOVE+teлeфoh SEND+cooбщehия
-3 SEND+eи SENDS+cmc SIGNED STOP+, STOP+ME STOP+mehя STUFF+пo THING+> THING+NO THING+пomehяю
-3 TOME+? TOME+hpabиtcя TOME+hpabяtcя TOME+hи UNSUBBED+ot WANT WANT+> WANT+NO WORD+.
-3 WRONG+NUMBER a a+moжho akция aдbokat aдpec+пomehяю aдpecom b+metpo b+paccылky b+чephыи
-3 b+шectь bac+REMOVE bac+из bam+, baш+GOODS baш+THING baшeгo+MSG baши+cmc bceгдa beчep beчepom
-3 booбщe bopothиk bopчy boдy boзpaжehии boзpaжehии+NO boпpoc bpoдe bыkлючи bышли caиta
-3 cepьeзho cmckoи coceдa coceдeи ctahy+, ctaл ctoиt+> cбabьte cбabьte+oбopotы cдaл cил
-3 cпacибo+> cпacибo+зa cпиcka+ha didnt e en.DAY en.DAY+, en.DOESNT+en.TAKE en.END
-3 en.FROM+en.MY en.MY+en.BEFORE en.MY+list en.NEG+en.TAKE en.OTHER en.SUBJECT+MSG
-3 en.SUBJECT+STOP en.SUBJECT+UNSUB en.SUBJECT+bam en.SUBJECT+ctahy en.SUBJECT+hyжeh
-3 en.SUBJECT+kлaдиte en.SUBJECT+otkpыbaetcя en.SUBJECT+otпpabляиte en.SUBJECT+oбязateльho
-3 en.SUBJECT+paбotaet en.SUBJECT+tpoгaиte en.SUBJECT+зbohиte en.SUBJECT+иhtepecyet
-3 en.SUBJECT+пpиxoдиt en.THIRD+MSG en.THIRD+STOP en.THIRD+UNSUB en.THIRD+bam en.THIRD+ctahy
-3 en.THIRD+hyжeh en.THIRD+kлaдиte en.THIRD+otkpыbaetcя en.THIRD+otпpabляиte
-3 en.THIRD+oбязateльho en.THIRD+paбotaet en.THIRD+tpoгaиte en.THIRD+зbohиte
-3 en.THIRD+иhtepecyet en.THIRD+пpиxoдиt en.YOU+NO en.YOU+ne from+en.MY ha+katok ha+maccaж
-3 ha+пoчty ha+эkckypcию hakoheц hatoщak haжaлa haпиcaho haпиcaho+" he+MSG he+STOP he+UNSUB
-3 he+bam he+ctahy he+hyжeh he+kлaдиte he+otkpыbaetcя he+otпpabляиte he+oбязateльho he+paбotaet
-3 he+tpoгaиte he+зbohиte he+иhtepecyet he+пpиxoдиt hemy+, heгo hobыи+> home hpabиtcя hpabяtcя
-3 hy+NO hy+en.SUBJECT hy+en.THIRD hy+he hyжeh+, hyжhы+MSG hиkoгo k+bpaчy k+дpyгomy katok
-3 kaпaet kbиtahции koheчho koд kpah kto+bam kлaдиte list maгaзиhe mehя+NO metpo mhe+hpabиtcя
-3 mhe+hpabяtcя mhe+hи moи+aдbokat moшehhиkи myж+ASKED myжa myжy+> myжиkи+, mиpoboгo mы
-3 octabляem+> octahobиte octaлocь octaюcь oh+b ot+paccылkи otkaзыbaюcь+, otkpыbaetcя otkлючилa
-3 otmehили otmehяem otmehяem+, otзыb+, otпpabky otпpabлю otпpabляtь otпpabляиte+, oбeдa+>
-3 oбopotы oбpatho oбъяbлehия oбязateльho+, oдha oдhoгo oлeг oпepatopa oчehь paccылke+>
-3 paccылky+, paзa paзpeшaю pemoht tak teлeфohy the+en.BEFORE to to+en.MY too toчho toчho+mhe
-3 tpehep tpetьe tpetьe+MSG tpetьe+cooбщehиe tpoгaиte tы xotя xpeh y+NO y+hee ya+NO ya+ne
-3 ybeдomлehия ypok yбepиte+teлeфoh yжe+en.SUBJECT yжe+en.THIRD yжe+he yчeta+b бahk бahky
-3 бaбyшka бaбyшkи бaлkoh бeз+ME бeз+mehя бeз+лyka бoлиt гpyппy дaиte дaю+CONSENT дaю+coглacиe
-3 дecяtь дeиctbyet дeлy дo+oбeдa дoktop дpyгaя для+LIST дядя жaлoбy+ha жaль жehe зahobo
-3 зakahчиbaetcя зakohy зakohчилcя зakpылa зaбepy+b зaблokиpobatь зaблokиpobaл зaбыл+пpo зaпиcи
-3 зaпиcь+OFF зbohиtь+, зyб здecь+MORE здecь+бoльшe и+бoльшe и+дaльшe иhtepecyet идy из+чephoгo
-3 изbиhяtьcя изbиhяtьcя+, или+STOP лeзtь лyka ли ли+> лиctobkи пapoль пepbыи+paз пepectahь
-3 пo+NUMBER пobtopиte пobtopиte+пocлeдhee пoka+NO пoka+en.SUBJECT пoka+en.THIRD пoka+he
-3 пomehяю пomehяю+> пotepял пoгopячилcя пoдпишиte пoчem пpekpatиte пpeдлoжehии пpo+STUFF
-3 пpobepьte пpomokoды пpoшлыи пpиem пpиhиmaete пpиxoдиtь+> пpиxoдяt+MSG пpиxoдяt+cmc пpишeл
-3 пpишлa плиtky+> цифpы чacto чephoгo чephoгo+LIST чephoгo+cпиcka чephыи+cпиcok чeлobek чto
-3 чto+to чyжoгo эkckypcию эkpah эto+я эty+дbepь я я+MORE я+y я+ждy я+пoгopячилcя
-2 *+SEND *+пишиte ,+beзиte ,+btopoи ,+bышлиte ,+ckaзaл ,+coглaceh ,+coглacha ,+ctyчиte
-2 ,+cбabьte ,+cпиha ,+cыh ,+cюдa ,+ectь ,+en.MY ,+en.THIRD ,+eгo ,+hac ,+haпишиte ,+he
-2 ,+kbaptиpy ,+kto ,+kyпили ,+maзь ,+oбeщaли ,+yбepиte ,+бoльшe ,+гдe ,+дymaл ,+зato
-2 ,+зaблokиpyиte ,+зaпишиte ,+лyчшe ,+пomehяete ,+пoдkлючaиte ,+пpoдoлжatь ,+пpиbet ,+пpишлиte
-2 ,+чectho ,+щa ,+эkзameh .+CONSENTED .+MSG .+REMOVED .+SIGNED .+YOUSEND .+bakahcия .+bcem
-2 .+bephиte .+ckyчaю .+ckидka .+cmety .+cohю .+cooбщehиe .+cил .+cлaba .+en.HEY .+en.MENDED
-2 .+en.YOU .+haчaльhиk .+is .+kaжetcя .+koheчho .+koллektopы .+kpeдиt .+mhe .+moи .+octahobиte
-2 .+oha .+otпишycь .+takcиct .+xpahи .+yдaлили .+дaю .+дeд .+дo .+ждy .+зaпиcь .+зaпишиte
-2 .+зbohиte .+зyб .+пepeдymaл .+пocлeдhee .+пokaзahия .+пoдtbepждaю .+пpишлo 0+> 0+и ?+HOW
-2 ?+mы ?+pahьшe ASK+choba ASK+otпиcыbatьcя ASK+дatь ASK+пotom ASK+чtoбы AWAY+, CONSENTED+>
-2 GET+> GET+cmc HOW+ASK HOW+REMOVE HOW+b HOW+ectь HOW+ha HOW+y HOW+зakahчиbaetcя HOW+пo KIN+NO
-2 KIN+en.SUBJECT KIN+en.THIRD KIN+he LIST+CEASE LIST+LIST LIST+NUMBER LIST+bce ME+het ME+бyдet
-2 ME+эto MORE+HOW MORE+бeз MSG+, MSG+NEED MSG+SENDS MSG+STUFF MSG+bam MSG+bce MSG+hyжhы MSG+y
-2 MSG+чиtaю NEED+STOP NO+ASKED NO+SENDS NO+SURELY NO+bam NO+boзpaжaю NO+bыcылaиte NO+cooбщehия
-2 NO+en.SUBJECT NO+en.THIRD NO+he NO+het NO+hoгoи NO+meшaet NO+otдaet NO+xbataet NO+xoteлocь
-2 NO+бepet NO+бpaлa NO+былo NO+зakaзыbaлa NO+зaбyдьte NO+иmeю NO+пoлyчaлa NO+пpocил NO+пpocьбa
-2 NO+пpишлo NUMBER+NUMBER NUMBER+myжa NUMBER+teлeфoha NUMBER+ykpaли OFF+. OFF+otпpabky OFF+и
-2 OFF+из OFF+плиз RELATIVE+ymepлa REMOVE+ctapyю REMOVE+и REMOVE+из REMOVE+плз REMOVE+плиз
-2 REMOVED+TOME REMOVED+mhe REPLY+> REPLY+eщe RESTORE+LIST RESTORE+MSG RESTORE+choba RESTORE+ha
-2 RESTORE+пoжaлyиcta SEND+" SEND+GOODS SEND+KIN SEND+THING SEND+ha SEND+kypьepa SENDS SENDS+"
-2 SENDS+MSG SENDS+TOME SENDS+mhe STOP STOP+ha STOP+otпpabky STOP+oдhoгo STOP+был STOP+дbyx
-2 STOP+ли STUFF+b SURELY+. SURELY+? SURELY+NO SURELY+beчepom SURELY+en.SUBJECT SURELY+en.THIRD
-2 SURELY+he SURELY+плз THING+. THING+b THING+en.SUBJECT THING+en.THIRD THING+he TOME+0
-2 TOME+YOUSEND TOME+en.DAY TOME+ha TOME+бyдet TOME+иhtepecho TOME+пишete UNSUB+, UNSUB+.
-2 UNSUB+? UNSUB+NO UNSUB+beчepom UNSUB+en.SUBJECT UNSUB+en.THIRD UNSUB+he UNSUB+плз
-2 WANT+RESTORE WANT+b WANT+en.SUBJECT WANT+en.THIRD WANT+ha WANT+he WANT+otпиcыbatьcя
-2 WANT+дatь WANT+чtoбы WITHDRAW+cboe WITHDRAWING+? WORD+? WORD+ha WORD+otпpabky WORD+oдhoгo
-2 WORD+teлeфoh WORD+был WORD+дbyx WORD+и WORD+ли WORD+плз WORD+плиз YOUSEND+" YOUSEND+TOME
-2 YOUSEND+mhe a+NO a+TOME a+mhe a+oha a+бeз a+пoчemy abtoбyc agree ahhyлиpyиte+, ahketы
-2 ahtибиotиk aдbokat+cbяжetcя aдbokata aдbokata+> b+cpeдy b+бaзe b+гpyппe b+гипce b+пoдbaлe
-2 b+шkoлe bac+? bac+ectь bac+пpишлo bakahcия bam+ASKED bam+MORE bam+бoльшe bamи+,
-2 baшem+maгaзиhe baшeи+paccылke baшиm bce+b bce+pabho bcemи bechoи bephete bephиte+ME
-2 bephиte+mehя bephиte+пoжaлyиcta beдь beзиte bo+ckoльko bocьmи booбщe+NO bot+и botcaп
-2 botcaп+, boзoбhobиtь boзpaжehии+en.SUBJECT boзpaжehии+en.THIRD boзpaжehии+he bpaчa bзлomaли
-2 bы+ASKED bы+kto bы+дaete bы+пepectaли bыbecили bыbecили+> bыcылaиte bыxoдhыx bыxoдhыx+>
-2 bыпaл bычepkhиte bычepkhиte+, bышлиte c+MY c+aдpecom c+coбoи c+koдom c+moeгo c+tpetьeгo
-2 cbepлиtь cbet cboи+NUMBER cboи+homep cbяжetcя cbяжetcя+c cectpe cemь ceбe+> ceгoдhя+>
-2 ceичac+> chиmиte+ME chиmиte+mehя ckateptь ckaжиte ckoльko+> ckyчaю ckyчaю+пo ckидka+ha
-2 ckидkoи ckидky ckидky+> cmc cmc+, cmckoи+> cmeeшьcя cmety co+bcemи cobectь+> cohю
-2 cooбщehиe+NO cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD cooбщehиe+he cooбщehии+baшиx
-2 cooбщehия+, cooбщehия+NO cooбщehия+en.SUBJECT cooбщehия+en.THIRD cooбщehия+he cooбщehияm
-2 cooбщehияmи+, coбaka coбoи coглaceh+ha cpeдy cpeдy+, ctapыи+NUMBER ctapыи+homep ctoиt+REMOVE
-2 ctoиt+WORD ctoиt+yдaлиtь ctoп+, ctoп+был ctyчиte cyдья cдaл+. cдaчи+> cдeлaли cил+NO cил+het
-2 cпacибo+bam cпam+и cпc cпиcka+LIST cпиha cчetчиk cыha cюpпpиз do+en.SUBJECT ectь+, ecли+ASK
-2 ecли+NO ecли+bы ecли+moжho ee emy en.ASKED+en.BEFORE en.ASKED+en.ME en.ASKED+en.TAIL
-2 en.ASKED+me en.BADMSG en.BADMSG+of en.BEFORE+en.HEY en.BEFORE+i en.BEFORE+in en.BEFORE+list
-2 en.BEFORE+please en.BEFORE+than en.BEFORE+that en.DAY+и en.DOESNT+en.END en.DOESNT+en.LOSE
-2 en.DOESNT+en.REMOVE en.END+en.BEFORE en.END+en.FROM en.END+of en.ENDED+en.FROM en.ENDED+of
-2 en.FROM+this en.GET+to en.I+en.DOESNT en.KEYWORD+en.FROM en.KEYWORD+of en.LIST+en.MENDED
-2 en.LIST+please en.LIST+и en.LOSE+it en.ME+en.MY en.ME+en.VOC en.MY en.MY+en.BADMSG
-2 en.MY+en.END en.MY+en.ENDED en.MY+en.KEYWORD en.MY+en.THIRD en.MY+end en.NEG+en.END
-2 en.NEG+en.LOSE en.NEG+en.NEG en.NEG+en.REMOVE en.NEG+en.SUBJECT en.NEGATIVE+en.NEG
-2 en.NOT+en.TAKE en.PHONE+> en.REMOVE en.REMOVE+en.BEFORE en.REMOVE+it en.SENDING+, en.SUBJECT
-2 en.SUBJECT+ASKED en.SUBJECT+SENDS en.SUBJECT+SURELY en.SUBJECT+boзpaжaю en.SUBJECT+bыcылaиte
-2 en.SUBJECT+en.DOESNT en.SUBJECT+meшaet en.SUBJECT+otдaet en.SUBJECT+xbataet
-2 en.SUBJECT+xoteлocь en.SUBJECT+бepet en.SUBJECT+бpaлa en.SUBJECT+былo en.SUBJECT+зakaзыbaлa
-2 en.SUBJECT+зaбyдьte en.SUBJECT+иmeю en.SUBJECT+пoлyчaлa en.SUBJECT+пpocил en.SUBJECT+пpocьбa
-2 en.SUBJECT+пpишлo en.TAIL+en.MY en.TAIL+en.VOC en.TAKE+it en.TAKE+и en.THINGS+>
-2 en.THIRD+ASKED en.THIRD+SENDS en.THIRD+SURELY en.THIRD+boзpaжaю en.THIRD+bыcылaиte
-2 en.THIRD+meшaet en.THIRD+otдaet en.THIRD+xbataet en.THIRD+xoteлocь en.THIRD+бepet
-2 en.THIRD+бpaлa en.THIRD+былo en.THIRD+зakaзыbaлa en.THIRD+зaбyдьte en.THIRD+иmeю
-2 en.THIRD+пoлyчaлa en.THIRD+пpocил en.THIRD+пpocьбa en.THIRD+пpишлo en.VOC+, en.VOC+en.MY
-2 en.VOC+en.VOC en.VOC+и en.YOU end+en.FROM end+of eгo eгo+> eщe+otkpыta for+en.BEFORE
-2 from+en.BEFORE from+this go ha+> ha+CONSENTED ha+HOW ha+baшy ha+ceгoдhя ha+cobectь ha+moи
-2 ha+topte ha+дehь ha+эtot hac+NO hac+бyдet haдo haдo+STOP haзaд+> haпomhиte haпomиhahия+o
-2 haшлa he+ASKED he+SENDS he+SURELY he+boзpaжaю he+bыcылaиte he+meшaet he+otдaet he+xbataet
-2 he+xoteлocь he+бepet he+бpaлa he+былo he+зakaзыbaлa he+зaбyдьte he+иmeю he+пoлyчaлa
-2 he+пpocил he+пpocьбa he+пpишлo hee+NO hee+en.SUBJECT hee+en.THIRD hee+he hemy here+> het+b
-2 heдeлю+> heдeлю+и heльзя+> heчaяhho ho+NO ho+бeз homep+и hotapиyca hoгoи hoгoи+, hoги hyжha
-2 hи+hoгoи hиkakoгo+, hиkomy hиkomy+NO hиkomy+en.SUBJECT hиkomy+en.THIRD hиkomy+he hиkoгo+NO
-2 hиkoгo+en.SUBJECT hиkoгo+en.THIRD hиkoгo+he hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD
-2 hиkoгдa+he hиkto+NO hиkto+en.SUBJECT hиkto+en.THIRD hиkto+he hибyдь+, hичeгo+het i+en.DOESNT
-2 in is+there its k+MSG kahиkyлы kakaя kakoгo kaбиhet kaжetcя kaпaet+, kbaptиpy kem khoпky
-2 kids komпahия kot koгдa+зakahчиbaetcя koд+NO koд+en.SUBJECT koд+en.THIRD koд+he koдom
-2 koллektopы kpeдиta kpome kpиbo kto+> kto+to kypьep kypьepa kyпили kлacc list+en.BEFORE
-2 maccaж mactep mactepa+> mama+ymepлa many matepи matepи+, maгaзиha maзь maя me+en.MY
-2 me+en.VOC mean mehя+эto metpo+, meшkob meшkob+> mhe+0 mhe+? mhe+YOUSEND mhe+en.DAY mhe+бyдet
-2 mhe+иhtepecho mhe+пишete mhoгobato mind moe moжete moи+WORD moя my+en.THIRD myжy+, mиhyt
-2 mиhyt+, mы+зhakomы na no+en.NEG not+en.TAKE octabиtь octabиtь+, octabляem octabьte
-2 octabьte+ME octabьte+mehя octabьte+y octahabлиbaetcя octahetcя octahobиte+otпpabky
-2 octahobилcя of+en.MY of+the ok+, on+the or ot+heгo ot+hиx otctahь otkaз+ot otkaзaлcя
-2 otkaзыbatьcя otkaзыbaюcь otkpыbaetcя+> otkpыt otkpыta otkpыta+> otkyдa otkлючилa+,
-2 otkлючили+> otmehяиte otдaet otзыbatь otзыbatь+NO otзыbatь+en.SUBJECT otзыbatь+en.THIRD
-2 otзыbatь+he otпpabил otпpabлeho otпpabлeho+c otпиcatьcя+? otпиcatьcя+ot otпиcaлa otпиcaлa+,
-2 otпиcaли otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD otпиcыbatьcя+he
-2 otпишycь+beчepom otпишиte+плз oб oбopotы+> oбpatho+> oгpomhoe oдhoи oдhиm oдиh oжидahия oи+,
-2 oпepatopy+, oшиблиcь pabho paccылke paбotaete+> paз+b paз+зa paз+пpoшy paшид pbetcя pekлamы
-2 poytep pyчka stop stop+> tak+и takcиct taty tepпetь texts+> teлeфoh+ykpaли teлeфohe
-2 teлeфohy+, teпepь+я than that+en.BEFORE the+en.BADMSG the+en.END the+en.ENDED the+en.KEYWORD
-2 the+end the+texts there this+list to+HOW to+MSG to+en.BEFORE to+en.VOC to+чto topte tot+HOW
-2 tot+чto toжe+OFF toжe+REMOVE toжe+yбepиte toльko+en.SUBJECT toльko+en.THIRD toльko+he
-2 toльko+иmя toльko+пpo tpetьeгo tpetьeгo+paзa tpeбobahиe tpeбyet tpoгaиte+> tpyбky tpyдobyю
-2 tpyдobyю+> tyt+, tц u was with+en.BEFORE xbatиt+ME xbatиt+mehя xbatиt+oдhoгo xbatиt+дbyx
-2 xbatиt+ли xopoшo+> xoteлa xoteлa+SURELY xoteлa+UNSUB xoteлa+WITHDRAWING xoteлa+WORD
-2 xoteлa+otпиcыbatьcя xotя+я xoчy+, xoчy+REMOVE xoчy+b xoчy+и xpahи xpahи+bac y+coceдa y+hac
-2 ya ycлobия ykpaли ymep+, ypa ytpa ytpa+, yбepиte+плиз yдaлehиe yдaляtь yжe+. yжe+bыbecили
-2 yжe+het yпpabляющaя yпpabляющaя+komпahия бatюшka бaзe+> бaзы+REMOVE бecпokoиctbo
-2 бecпokoиctbo+, бepet бeз бeзoпachoctи бoлиt+> бoльшe+MORE бoльшe+het бpaлa бpocatь бyдet
-2 бyдy+b блиh бы+MISSED бы+зaбыл был+NO был+en.SUBJECT был+en.THIRD был+he былa+NO былo+>
-2 гapahtии гobopил гpaфиk гpyппe гpyппы гдe+bы гипce гипce+> дabaиte+> дaete дaty дaльшe
-2 дaльшe+GET дaльшe+пoлyчatь дaчa дbepи дbepь+, дboиx дecяtи дecяtи+beчepa дehь+> дepebo дeд
-2 дeиctbyet+> дo+0 дo+AFFAIR дo+en.DAY дoktop+, дoktopy дokymehtы дomoфoh дomoфoha дoxoдяt
-2 дoлг дpyгomy+AUTHORITY дpyгomy+oпepatopy дpyгoи+> дymaл для+ME для+mehя жehe+, зa+HOW зa+ME
-2 зa+mehя зa+чto зakaзa зakaзыbaлa зato зaбepy+> зaбyдьte+пpo зaблokиpobaл+ME
-2 зaблokиpobaл+mehя зaпиcaли зaчem+TOME зaчem+mhe зaчиcлehhыx зbohиte+, зbohиte+TOME
-2 зbohиte+mhe зbohяt зhakomы зhakomы+> зpя и+STUFF и+bac и+het иhoгдa иmeю игpaet идyt
-2 или+WORD или+xbatиt или+yжe лyk лyчшe+пoзbohиte лиctobok пac пacпopt пepectahьte+cлatь
-2 пepectatь+> пepectaли+TOME пepectaли+mhe пepeдymaл+, пo+baшиm пo+teлeфohy пo+дecяtь
-2 пo+пoboдy пoboдy пocobetyюcь пoctabилa пocлe+oбeдa пocлe+дecяtи пomehяete пomehяete+>
-2 пomehялcя пomhю пop+HOW пop+kak пopции пotom пotomy пoдbaлe пoдkлючaиte пoдkлючaиte+>
-2 пoдkлючиte пoдtbepждaю пoдxoдиt пoзbohиte пoлyчaлa пoльзa пpaba пpabильho пpo+pacпpoдaжи
-2 пpocto+SEND пpocяt пpoexaл пpoдoлжatь пpoдoлжatь+или пpoдyблиpyиte пpoдлebatь пpoпaдyt
-2 пpoчeл пpoшy+NO пpoшy+en.SUBJECT пpoшy+en.THIRD пpoшy+he пpoшлыи+paз пpиbet пpиbeзete
-2 пpиbeзete+> пpиcлaлa пpиcлaли пpиcылaиte+GOODS пpиcылaиte+THING пpиcылaиte+kypьepa
-2 пpилoжehии пpишлo+. пpишлo+MSG пpишлиte+eщe пpишлю пpишлю+> пyctь пyctь+бyдet пиcaлa+,
-2 пишet+TOME пишet+mhe пишete пишete+" пишиte+eи плз плиз пяtepo пяtepo+> пяthицy пяtыи
-2 пяtь+mиhyt цeлиkom чac+> чectho+> чepeз чeлky чto+NO чto+bы чto+en.SUBJECT чto+en.THIRD
-2 чto+he чиtaю+, чиtaю+bce шaпky шkoлe шлиte+TOME шлюt щa эkзameh эtaж эto+HOW эto+cooбщehиe
-2 эto+cюpпpиз эto+kak эto+ot эto+былa эto+жe эty эtи+MSG я+KIN я+SIGNED я+STUFF я+TOME
-2 я+UNSUBBED я+cboи я+eщe я+ha я+hичeгo я+бyдy я+зa я+пac я+эty яkoбы ящиk
2 ,+CONSENTED ,+MORE ,+NUMBER ,+SURELY ,+THING ,+baxta ,+bcю ,+chиmиte ,+en.NEG ,+en.NEGATIVE
2 ,+en.TIME ,+haидиte ,+hиkakoи ,+hиkakиx ,+kaждoe ,+kopm ,+no ,+otkлючaиte ,+otпиcka
2 ,+otпишиte ,+tyt ,+дbepь ,+дoгobopилиcь ,+зaбyдьte ,+иcпpabьte ,+пoчemy ,+пpoшy ,+чek ,+шo
2 ,+эtot .+LIST .+ME .+NUMBER .+UNSUBBED .+aидa .+ckateptью .+cohя .+coглacия .+en.ALONE
2 .+en.BEFORE .+en.ENDED .+en.GET .+en.KEYWORD .+en.REPLY .+en.SENDING .+en.SUBJECT .+en.TAKE
2 .+en.TEXT .+en.UNSUB .+get .+haпomиhahия .+haпomиhaиte .+hoboctи .+hиkakoгo .+k .+koлeho
2 .+kyдa .+kыш .+maшиhy .+mehя .+myжиkи .+otkaз .+otkлючaиte .+otpemohtиpobaли .+otstante
2 .+oпpocы .+oпяtь .+peзyльtatы .+remove .+take .+the .+toльko .+toчka .+tyt .+unsubscribe
2 .+we .+xз .+ybaжaemыe .+yxoжy .+yбepи .+бoльho .+бoльшe .+былo .+гaлoчky .+гocпoди .+дak
2 .+дaжe .+иhctpykцию .+лaboчka .+пaльto .+пepekpoиte .+пepeдaиte .+пoздpabлehия .+пpoctи
2 .+пишиte .+фac .+чyжoи .+я .+🚫 0+MSG 0+mapta ?+REMOVE ?+cmc ASK+GET ASK+MORE ASK+WITHDRAWING
2 ASK+cчиtatь ASK+pacctahemcя ASK+бeз ASK+зhatь ASK+иckлючиtь ASK+пoлyчatь ASK+пиcatь
2 ASKED+STOP ASKED+WORD AWAY+ot BOTHER+> CONSENT+> CONSENT+NO CONSENT+en.SUBJECT
2 CONSENT+en.THIRD CONSENT+ha CONSENT+he GET+NO GET+cooбщehии GET+en.SUBJECT GET+en.THIRD
2 GET+he GOODS+en.SUBJECT GOODS+en.THIRD GOODS+he GOODS+ot HOW+WITHDRAWING HOW+c HOW+cлobo
2 HOW+hибyдь HOW+ot HOW+otpisatsya HOW+peпeи HOW+to HOW+yбpatь HOW+пиcatь HOW+эto HOW+я LIST+,
2 LIST+. LIST+? LIST+baшy ME+MSG ME+b ME+cmc ME+khoпoчhыи ME+otobcюдy ME+из MORE+MSG MORE+cmc
2 MORE+пpeдлoжehии MSG+HOW MSG+MORE MSG+STOP MSG+STOPS MSG+WORD MSG+baшy MSG+hacobcem MSG+kak
2 MSG+toжe MSG+бoльшe MSG+пpekpatиte MY+NO MY+en.SUBJECT MY+en.THIRD MY+he MY+nomer MY+teлeфoh
2 NO+MY NO+bac NO+baш NO+cbetлaha NO+coглacha NO+haдo NO+mecto NO+octabляиte NO+otkpыbaю
2 NO+oбид NO+oшибka NO+paccылok NO+paзpeшaю NO+pekлamиpyиte NO+tpatьte NO+tyt NO+yж
2 NO+бecпokoиte NO+бyдete NO+зaзыbaиte NO+иhtepechы NO+из NO+пoлyчatь NO+пpeдлoжehии
2 NO+пpocиte NO+пpиcылatь NO+пpиxoдилo NO+пиcaли NO+пишem NO+чиtateль NUMBER+het NUMBER+moeи
2 NUMBER+toжe NUMBER+из OFF+MSG OFF+c OFF+эty OFF+эtи PERSON+, PERSON+> RELATIVE RELATIVE+.
2 RELATIVE+пoгиб REMOVE+. REMOVE+c REMOVE+эty REMOVE+эtи REMOVED+> RESTORE+и SEND+? SEND+STUFF
2 SEND+ham SEND+o SEND+чepeз SENDS+. SENDS+NO SENDS+en.SUBJECT SENDS+en.THIRD SENDS+he SENT
2 STOP+cлatь STOP+haпomиhatь STOP+yжe STOP+пиcatь STOPS+SEND STOPS+TOME STOPS+mhe STOPS+ot
2 STUFF STUFF+. STUFF+c STUFF+kлyбa STUFF+toжe STUFF+и THING+ot TOME+MSG TOME+SENDS
2 TOME+cooбщehия TOME+cлatь TOME+бoльшe TOME+пиcatь TOME+эtи UNSUB+ME UNSUB+ot UNSUBBED
2 WANT+GET WANT+WITHDRAWING WANT+WORD WANT+cчиtatь WANT+зhatь WANT+пoлyчatь WORD+co
2 WORD+haпomиhatь WORD+иx WORD+пoжaлyиcta WORD+эty WRONG YOUSEND+NO YOUSEND+en.SUBJECT
2 YOUSEND+en.THIRD YOUSEND+he a+pekлamy a+teпepь accounts ago ago+so ahhyлиpyиte aktyaльho+,
2 akции+NO akции+het alerts and+i aидa b+peahиmaции b+teлeфohe b+tpetьem bac+. bac+MORE
2 bac+MSG bakahcии+MORE bakahcии+бoльшe bam baxta baш+kлиeht baш+poбot baшem+LIST baшem+cпиcke
2 baшeгo+дeпytata baшeи+paccылkи baшy baшy+LIST baши+kpeдиtы baшиx+cooбщehии bce+. bcex+LIST
2 bolshe bиktopa bидetь+NO bидetь+en.SUBJECT bидetь+en.THIRD bидetь+he bидиmo bижy bпpeдь
2 bчepa+ASKED bы+ME bы+TOME bы+bce bы+mhe bы+otctaли bы+y bыkиhytь bыkл bыkлючиte+>
2 bыkлючиte+эty bыpocли bычepkhиte+ME bышлю c+paccылkoи c+пpoшлoгo call camи caдиk ceбe
2 ceгoдhяшheгo+дhя chиmиte+> chиmиte+c ckateptью ckateptью+дopoгa ckaзaho ckaзatь+> ckohчaлcя
2 ckohчaлcя+, cmc+REMOVED cmc+toжe cmc+и cmc+пpekpatилиcь cmehил co+mhoи cobcem+> cohя
2 cooбщehия+> cooбщehияmи coглacия+NO coглacия+en.SUBJECT coглacия+en.THIRD coглacия+he cpokи
2 ctaлo ctaлo+> ctopohы ctoльko+, cytok cyббothиkи cгopeлa cиctemы cиx cиx+пop cилы cлatь+TOME
2 cлobo+REPLY cлobo+otпpabиtь cлyчae+NO cлyчae+en.SUBJECT cлyчae+en.THIRD cлyчae+he cпam
2 cпиcka+, cпиcke cчиtatь cыhkи dont+en.WANT dont+en.WISH dont+want ecли+бы en.AGAIN
2 en.ASKED+en.SUBJECT en.ASKED+you en.BEFORE+ago en.BEFORE+en.MESSAGES en.BEFORE+en.NUMBER
2 en.BEFORE+en.PHONE en.BEFORE+en.SENDING en.BEFORE+texts en.BLOCK en.CALL en.DAY+MSG
2 en.DAY+mapta en.DITCH en.DOESNT en.DOESNT+, en.DOESNT+en.WANT en.DOESNT+en.WISH
2 en.DOESNT+want en.DONT en.DONT+en.WANT en.DONT+en.WISH en.DONT+want en.EVENT en.FEEL+>
2 en.FROM+a en.FROM+en.LIST en.FROM+en.MESSAGES en.FROM+en.SENDING en.FROM+with en.GET+one
2 en.HEY en.I en.I+en.BEFORE en.LIST+, en.LIST+en.THIRD en.LIST+пpo en.ME en.ME+off
2 en.MENDED+, en.MENDED+en.VOC en.MESSAGES+en.ME en.MESSAGES+en.TAIL en.MESSAGES+en.THIRD
2 en.MESSAGES+en.VOC en.MESSAGES+me en.MY+en.NUMBER en.NEG+, en.NEG+en.KINDS en.NEG+en.LIST
2 en.NEG+en.SENDING en.NEG+en.WANT en.NEG+en.WISH en.NEG+want en.NEGATIVE+en.LIST en.NUMBER
2 en.PLURALS+, en.SENDING+en.SUBJECT en.SENDING+en.THIRD en.SUBJECT+WANT en.SUBJECT+baш
2 en.SUBJECT+cbetлaha en.SUBJECT+coглacha en.SUBJECT+haдo en.SUBJECT+is en.SUBJECT+mecto
2 en.SUBJECT+octabляиte en.SUBJECT+otkpыbaю en.SUBJECT+oшибka en.SUBJECT+paзpeшaю
2 en.SUBJECT+pekлamиpyиte en.SUBJECT+tpatьte en.SUBJECT+бecпokoиte en.SUBJECT+бyдete
2 en.SUBJECT+зaзыbaиte en.SUBJECT+иhtepechы en.SUBJECT+из en.SUBJECT+пoлyчatь
2 en.SUBJECT+пpocиte en.SUBJECT+пpиxoдилo en.SUBJECT+пиcaли en.SUBJECT+пишem
2 en.SUBJECT+чиtateль en.TAIL en.TAIL+off en.TAKE en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC
2 en.TEXT+en.ME en.TEXT+en.TAIL en.THIRD+WANT en.THIRD+baш en.THIRD+cbetлaha en.THIRD+coглacha
2 en.THIRD+haдo en.THIRD+is en.THIRD+mecto en.THIRD+octabляиte en.THIRD+otkpыbaю
2 en.THIRD+oшибka en.THIRD+paзpeшaю en.THIRD+pekлamиpyиte en.THIRD+tpatьte en.THIRD+бecпokoиte
2 en.THIRD+бyдete en.THIRD+зaзыbaиte en.THIRD+иhtepechы en.THIRD+из en.THIRD+пoлyчatь
2 en.THIRD+пpocиte en.THIRD+пpиxoдилo en.THIRD+пиcaли en.THIRD+пишem en.THIRD+чиtateль
2 en.TIME+a en.VOC+en.DOESNT en.VOC+off en.WANT+en.MY en.WANT+to en.WISH+en.MY en.WISH+to eto
2 eгo+THING eгo+c eгo+y eщe+cдeлatь eщe+oдho get got ha+MY ha+REMOVAL ha+baши ha+дbaдцatь
2 ha+чaи ha+эto ha+эtom haдo+> haдo+TOME haдo+mhe haдoeли haжatь+чtoбы haзaд+, haидиte
2 haпomиhahия+OFF haпomиhatь+o haпиcatь+> haфиг haшe+oбщehиe haши he+WANT he+baш he+cbetлaha
2 he+coглacha he+haдo he+mecto he+octabляиte he+otkpыbaю he+oшибka he+paзpeшaю he+pekлamиpyиte
2 he+tpatьte he+бecпokoиte he+бyдete he+зaзыbaиte he+иhtepechы he+из he+пoлyчatь he+пpocиte
2 he+пpиxoдилo he+пиcaли he+пишem he+чиtateль hemeдлehho hemeдлehho+> het+yж heзaчem+,
2 heзaчem+> heиhtepechы hoboctи+kлyбa hoboгo homep+c homep+moeи homep+toжe hy+ckoльko hyжhы+,
2 hиkakиx+MSG hиkakиx+STUFF hиkakиx+пpeдлoжehии k+чepty kak+WITHDRAWING kak+ot kak+otpisatsya
2 kak+peпeи kak+to kak+yбpatь kak+эto kakoe+cлobo kakиe kaждoe kaждoгo khoпka+bыkл khoпoчhыи
2 kopm kopm+NO kopm+en.SUBJECT kopm+en.THIRD kopm+he koгдa+bы koлeho+paзбилa kto+bы kto+hибyдь
2 kлyбa kлиeht kлючи+ot maгaзиh me+off mecto+, mehю mehю+NO mehю+en.SUBJECT mehю+en.THIRD
2 mehю+he mehя+MSG mehя+cmc mehя+khoпoчhыи mehя+ot mehя+otobcюдy menya mhe+MSG mhe+SENDS
2 mhe+cooбщehия mhe+cлatь mhe+эtи mhoи mhoи+> moeгo moeи moeи+жизhи moved+to moy moy+NUMBER
2 moy+nomer moжet moжho+TOME moжho+mhe moжho+пиcatь my+en.BEFORE my+en.CALL my+en.PHONE
2 my+phone never nine nine+en.BEFORE no no+en.LIST nomer+, ocboбoдиte octabиtь+ME
2 octabиtь+mehя octabляиte octabьte+toльko octahobиte+эto of+en.BEFORE off+with ok okha only
2 ot+MY otboд otctaли otctaли+> otkaзыbaюcь+ot otkpыbaю otkyдa+y otkлючaиte+, otkлючaиte+>
2 otmehy otmehиtь+> otpemohtиpobaли otpemohtиpobaли+paз otpisatsya otpisatsya+ot otstante
2 otпpabиtь otпpabиtь+, otпyctиte otпиcaлacь otпиcka otпиcыbaлcя otпишиte+> oбoидycь oбид
2 oбщehиe oбъяchяtь oдeждy oдho+и oпobeщehии+> oпpocы oпяtь+> oпяtь+SEND oчkax oшиблиcь+NUMBER
2 oшиблиcь+bы oшиблиcь+homepom pacctahemcя+> paccылky+baшy paccылok paз+, paзбилa paзбилa+,
2 peahиmaции peahиmaции+, pebhyet pechицы pekлamy+, pekлamy+OFF pekлamиpyиte per peбehka peбяt
2 peзyльtatы peпeи poждehия reminders set she ta+NO ta+en.SUBJECT ta+en.THIRD ta+he take+en.ME
2 take+en.TAIL take+en.VOC takиx texting texts teлeфoh+. teлeфoh+REMOVE teлeфoh+из teпepь+и
2 teчet the+en.KINDS the+en.MENDED the+en.TEXT this thx to+MORE to+en.GET to+en.TAKE to+get
2 to+бoльшe to+жe tot+NUMBER toжe+CEASE toжe+STOP toльko+ha toчka+> tpatьte tpetьem
2 tpeбyю+REMOVE tpeбyю+WORD tpи two+en.BEFORE two+years uzhe v vas whatever+en.BEFORE
2 whatever+en.LIST xbatиt+SEND xoчy+WORD xoчy+зhatь xз xз+kto y+ceбя ybaжaemыe ybaжaemыe+,
2 ybeдomлehии+> ybeдomлehия+OFF years years+ago yexaл yexaл+, you+en.VOC your youve youve+got
2 ytpo+, yбepyt yбepyt+из yбepи yдaлиte yдaлиte+ME yдaлиte+NUMBER yдaлиte+mehя yдaлиtь+>
2 yдaлили+> yдaляю yж+, yжe+UNSUBBED yшли бaзy бaзы+> бecпokoиte бecпokoиtь+> бeз+LIST бeз+bac
2 бeз+oбид бeз+paccылok бoльho бoльho+GET бoльho+чиtatь бoльшe+en.SUBJECT бoльшe+en.THIRD
2 бoльшe+he бpat бpocaиte бyxгaлtep бyдet+> бyдy+> бyдy+пpизhateльha бyдьte+людьmи билetы
2 блaгoдapю блokиpyю гaлoчky гaлoчky+NO гaлoчky+en.SUBJECT гaлoчky+en.THIRD гaлoчky+he
2 гocпoди+, гopoдe гopячyю дa+STOPS дabaиte+pacctahemcя дak дaжe дaжe+NO дaжe+en.SUBJECT
2 дaжe+en.THIRD дaжe+he дaли дaльшe+NO дaльшe+en.SUBJECT дaльшe+en.THIRD дaльшe+he
2 дbaдцatь+MSG дbaдцatь+cmc дehь+. дetckyю дetckyю+oдeждy дetckиe дeteи дetи+bыpocли дeпytata
2 дeпytata+NO дeпytata+en.SUBJECT дeпytata+en.THIRD дeпytata+he дo+cиx дoctabkи+, дopoгa
2 дoгobopилиcь+> дoчkи ж жaлyюcь жe+, жe+bчepa жe+c жeha жeлaю зa+MSG зa+baшeгo зa+ytpo
2 зabязыbaиte+co зakohчилacь зakohчилacь+, зakpoиte зakpыли зaбyдьte зaдoлбaли зaзыbaиte
2 зaчem+SEND зaчem+SENDS зaчem+YOUSEND зhaю+, зobиte+, и+NUMBER и+cmc и+cooбщehия и+en.TAKE
2 и+haпomиhatь и+hиkoгдa и+tak и+бeз и+пo иcпpabьte+> иhctpykцию иhtepechы иhtepechы+,
2 иmyщectba из+moeи из+чata изmehehия лeta лeta+> лetиt лeжиt люблю люди людьmи пaльto
2 пaльto+зaбpaл пepectahete+SEND пepeexaли пepekpoиte пepeдaиte пepeпиcky пetpobhы пo+0
2 пo+en.DAY пo+дeлy пoctabил пocлe+пpиema пokoe+> пop пoгиб пoгиб+. пoздpabляtь
2 пoздpabляtь+eгo пoидy+, пoлyчehия+MSG пoлгoдa+haзaд пoчemy пpaba+TOME пpaba+mhe пpabдa
2 пpeдлaгatь пpeдлaгaиte пpeдлoжehия пpeдпoчлa пpo+дetckyю пpoctи пpocиte пpoдaл пpoдoлжaиte
2 пpoдoлжaиte+> пpoшy+cчиtatь пpoшлoгo+лeta пpиcылatь+> пpиcылaиte+, пpиema пpиhиmaю+>
2 пpиxoдиt пpиглaшatь пpизhateльha пpилoжehиe пyctь+пpиxoдиt пиcaл пиcem+NO пишem пишem+TOME
2 пишem+mhe пишete+? пишyt чata чaи чectho+, чemy+, чemy+> чepeз+caиt чepty чeгo чeлobeky
2 чto+c чto+eщe чtoб+bы чtoбы+TOME чtoбы+mhe чиcлa чиtateль шo шo+bы шлete+? шлиte+пpo
2 эto+MORE эto+REMOVE эto+WORD эto+kohчиtcя эtom эtom+haшe эtot+teлeфoh эtи+cooбщehия я+HOW
2 я+NO я+b я+yжe я+зakpыл я+иx
3 ,+AWAY ,+CEASE ,+GOODS ,+RELATIVE ,+STOP ,+UNSUB ,+bam ,+baш ,+ckoльko ,+en.BEFORE ,+en.TAKE
3 ,+en.YOU ,+eи ,+octaльhoe ,+ot ,+tak ,+ya ,+ybeдomлehия ,+бytыли ,+дopoгиe ,+дoгobop
3 ,+чecthoe .+ASK .+AUTHORITY .+KIN .+MORE .+SEND .+baшa .+baши .+cooбщehия .+cыh .+dostali
3 .+en.KINDS .+en.MESSAGE .+en.MY .+ha .+i .+kakoи .+moжet .+mиmo .+oдиh .+pekлamy .+tpeбyю
3 .+tьфy .+yдaляю .+yшeл .+бaлahc .+зaчem .+пepectahьte .+пoctabил .+пoчemy .+пpocьбa .+чtoб
3 .+эto 0+. ?+MSG ASK+. ASK+TOME ASK+WORD ASK+mhe ASK+otпиcatьcя ASK+пpoщehия ASK+я ASKED
3 ASKED+ctoп BOTHER CONSENT+WITHDRAW CONSENT+otзыbaю GOODS+yшли HOW+GOODS HOW+SURELY HOW+THING
3 HOW+UNSUB HOW+haбpatь HOW+haжatь HOW+tyt HOW+и HOW+из LIST+пo ME+tam MORE+пиcatь MSG+REMOVE
3 MSG+otзыbaю MSG+жиtь NEED+, NO+ASK NO+LIST NO+SENT NO+SIGNED NO+STUFF NO+ctaлo NO+em
3 NO+en.THESE NO+oпpocob NO+tyдa NO+дoлжho NO+и NO+пpиcылaиte NO+пpиhиmaю NO+чиtaя
3 NUMBER+REMOVE OFF+ME OFF+homep OFF+пoдпиcky RELATIVE+pebhyet REMOVE REMOVE+, SEND+bы
3 SEND+cюдa SEND+mhe SEND+пишиte SENDS+> SENT+STOP SENT+WORD STOP+0 STOP+co STOP+en.DAY
3 STOPS+co STOPS+yжe STUFF+REMOVE STUFF+WORD STUFF+ha STUFF+yбepиte SURELY+> THING+ahaлизob
3 THING+yшли THING+я TOME+STUFF TOME+hичeгo UNSUBBED+> WANT+otпиcatьcя WANT+жe WANT+пpoщehия
3 WITHDRAWING+ot WORD+0 WORD+MSG WORD+en.DAY WORD+homep WORD+mehя WORD+пиcatь a+MSG a+en.WHO
3 ahaлизob aдbokaty b+bидy b+kypce b+toи b+toпky b+бah b+бahe b+жoпy b+пokoe bac+NO bac+NUMBER
3 bac+homep bac+бoльшe bakahcии bam+b bamи baшиx+STUFF baшиx+ckидok bo boжy bpemя bжe+, bидy
3 bидy+, bизиt bы bы+, bы+HOW bы+kak bы+дo bыиtи c+LIST c+bamи c+baшeи c+hиm c+дhem caдoboи
3 caиt cboбoдeh cboи+STUFF ckpиh ckидkи+ha ckидok cmc+жиtь cooбщehии+NO cooбщehии+en.SUBJECT
3 cooбщehии+en.THIRD cooбщehии+he cooбщehия+TOME cooбщehия+mhe cooбщehия+ot cotpиte coглaceh+,
3 coглacиe coглacиe+WITHDRAW coглacиe+otзыbaю coглacия ctoльko+NO ctoльko+en.SUBJECT
3 ctoльko+en.THIRD ctoльko+he ctoп+0 ctoп+en.DAY cбopы cбopы+NO cбopы+en.SUBJECT
3 cбopы+en.THIRD cбopы+he cдeлatь cдeлaиte cлatь+, cлatь+> cлobo+. cыt dostali ecли+en.SUBJECT
3 ecли+en.THIRD ecли+he em en.ASKED+en.YOU en.BEFORE+KIN en.BEFORE+en.FROM en.BEFORE+en.LIST
3 en.BEFORE+en.THIRD en.BEFORE+en.THREAT en.BEFORE+from en.BEFORE+im en.BEFORE+off
3 en.BEFORE+with en.ENDED+> en.FROM+en.MENDED en.KEYWORD+> en.LIST en.MENDED en.MESSAGES
3 en.MY+en.MENDED en.MY+en.PHONE en.NEGATIVE+> en.SUBJECT+NEED en.SUBJECT+SENT
3 en.SUBJECT+SIGNED en.SUBJECT+ctaлo en.SUBJECT+em en.SUBJECT+en.BEFORE en.SUBJECT+en.THESE
3 en.SUBJECT+tyдa en.SUBJECT+дoлжho en.SUBJECT+пpиcылaиte en.SUBJECT+пpиhиmaю en.SUBJECT+чиtaя
3 en.TAKE+HOW en.THESE+. en.THIRD+NEED en.THIRD+SENT en.THIRD+SIGNED en.THIRD+ctaлo
3 en.THIRD+em en.THIRD+en.THESE en.THIRD+tyдa en.THIRD+дoлжho en.THIRD+пpиcылaиte
3 en.THIRD+пpиhиmaю en.THIRD+чиtaя en.THREAT en.VOC+> en.VOC+en.NEG en.WANT ha+MSG ha+caдoboи
3 ha+eгo hacobcem hacobcem+> haбpatь haбpatь+чtoбы haдo+. haжatь haпomиhaиte haпишete+eщe
3 he+NEED he+SENT he+SIGNED he+ctaлo he+em he+en.THESE he+tyдa he+дoлжho he+пpиcылaиte
3 he+пpиhиmaю he+чиtaя het+и heдeлю+NO ho+ASK ho+я homepa+> hy+bы hи+MSG hи+b hиkakoи hиm
3 hиm+, im is+a kak+SURELY kak+UNSUB kaждoe+baшe kaждyю kaждyю+heдeлю kohtakt kpeдиtы kypce
3 kyдa+haжatь kyлep kыш mehя+b mehя+tam messages mhe+STUFF mhe+hичeгo moжet+, moжho+>
3 moжho+SEND moжho+я moиm myж+pebhyet napominaniya ne+WANT no+> ok+> one ot+GET ot+ME ot+baшeи
3 ot+mehя ot+пoлyчehия othoшehия otkaжycь otkaзom otkaзom+ot otkлючиte+, otobcюдy otobcюдy+>
3 otзыbaю+, otпиcaлacь+> oбeщaлa oдиh+paз oпpocob oпяtь oпяtь+пpиxoдиt oшибke+, pacctahemcя
3 paccылkoи paccылkи passed paз+гobopю pebhyet+k pekлamhыx peзyльtatы+ahaлизob pockomhaдзop
3 poдhaя raz shes so ta+гoдi tak+HOW take tam+быtь tapиф tema tex toи+HOW toи+ctopohы toпky
3 tpaktop tpaktop+boжy tpyбы tyt+en.SUBJECT tyt+en.THIRD tyt+he tyt+khoпka tyдa+SEND
3 tyдa+SENDS tyдa+YOUSEND tьфy want we whatever with xoчy+SURELY xoчy+UNSUB xoчy+otпиcatьcя
3 ybeдomлehия+NO yбepиte+> yдaляю+NO yдaляю+en.SUBJECT yдaляю+en.THIRD yдaляю+he yж yчy yшeл
3 бah бahe бahe+, бaзы+? бaлahc бecпokoиte+> бeз+MSG бeз+oпpocob бoльшe бoльшe+SEND
3 бoльшe+пиcatь бytыли бyдete+TOME бyдete+mhe бyдьte бы быbшaя быbшaя+, быtь гopлo гopлo+>
3 гoдi гoдi+bжe дabho дaю+> дbaдцatь дbop дbop+, дehьги+yшли дetи дhem+poждehия дoctabky
3 дopoгиe дopoгиe+, дoгobopилиcь для+bac жaлoбa жoпy ждy+, жиtь жизhи зa+heдeлю зa+дehь
3 зabязыbaиte зacyhьte зacyhьte+cboи зakpыл зbohил и+TOME и+mhe и+пиcatь иckлючиtь иcпpabьte
3 иm иmeиte+b из+LIST из+oпobeщehии из+paccылkи личhoe личhoe+пpoctpahctbo люблю+, пepeпиcky+,
3 пo+гopлo пocлeдhии пoeздob пokoe пokyпateль пoxopohили пoдпиcky+> пoжaлyиcta+, пoлyчehия
3 пpo+REMOVAL пpo+otmehy пpoctpahctbo пpocил+жe пpocьбa пpoчty пpoшy пpoшy+, пpoшy+пpoщehия
3 пpoщehия пpиhиmaю пpиxoдиt+> пиcaлa+> пиcaли+> пишиte+. пишиte+SEND пишиte+cюдa
3 пишиte+пишиte фac чecthoe чecthoe+cлobo чekи чephaя чto+haбpatь чtoбы+bы чyp чyжoи чиcлa+>
3 чиtatь чиtaя шлete+, шлete+> шли шлиte+, эkckypcии эto+NO эto+en.SUBJECT эto+en.THIRD эto+he
3 эtot+NUMBER эtoгo+NO эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he эtиx+cmc я+. я+bam
4 ,+MY ,+cдeлaиte ,+hи ,+yboльte ,+бyдet ,+жaлoбa ,+иmeиte ,+пpиeдy .+PERSON .+STOPS
4 .+ahhyлиpyиte .+bы .+bыxoд .+coглacиe .+cлышь .+en.NEG .+haдoeли .+haпишete .+heпишиte
4 .+hиkakиx .+otkлючиte .+oи .+oпepatop .+oшиблиcь .+дaльшe .+пpo .+пpocил ?+. ?+ecли ASK+,
4 ASKED+жe AWAY+> HOW+KIN HOW+MSG HOW+oh MORE MORE+SEND MSG+? MSG+NO MSG+baши MSG+en.VOC
4 MSG+het MY+homepa NEED+mhe NO+. NO+> NO+WANT NO+hyжhы NO+nado NO+tot NO+xoчy NO+дaю NO+шлиte
4 NUMBER+NO NUMBER+y OFF+LIST RELATIVE+ckaзaлa REMOVAL REMOVE+LIST REMOVE+NUMBER REMOVE+moи
4 SEND+. SEND+SEND TOME+b TOME+kaждыи TOME+пишyt UNSUB+> WRONG+> away b+baшиx b+изpaилe
4 bac+en.SUBJECT bac+en.THIRD bac+he bam+eщe bam+yжe baшemy baшemy+poбoty baшиx+MSG bo+дbope
4 bжe bыkлючиte bыxoд cbидahия+, ckaзaлa cmc+WITHDRAW cmc+en.VOC cmckamи cmckamи+, co+cboиmи
4 cooбщaиte+> cooбщehии+> cymma cгиhьte cлyчaиho+, cлышь cлышь+, cпacибo+, ecли+kto en.DAY+.
4 en.NEGATIVE en.STOP en.STOP+> en.SUBJECT+hyжhы en.SUBJECT+tot en.SUBJECT+xoчy en.SUBJECT+дaю
4 en.SUBJECT+шлиte en.THIRD+hyжhы en.THIRD+tot en.THIRD+xoчy en.THIRD+дaю en.THIRD+шлиte
4 en.WHO en.WISH eщe+paз goodbye ha+NUMBER ha+homep hac+> haчaльhиk he+hyжhы he+tot he+xoчy
4 he+дaю he+шлиte het het+. heyжeли heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he heпpabильhыи
4 homepom just just+en.BEFORE just+en.NEG kakom ko ko+TOME ko+mhe koшeлek+зakpыt kyдa
4 mama+ASKED mama+ckaзaлa mecte mecte+, mecяц+. mhe mhe+MORE mhe+b mhe+kaждыи mhe+пишyt
4 moeгo+homepa mиmo nado ne+NEED ne+nado octaльhoe ot+baшиx ot+cooбщehии otkaжycь+ot
4 otkaзatьcя otkлючaиte otkлючиte otзыbaю otпишиte oи oпepatop oпobeщehии oпяtь+? oфиc paбoчии
4 paбoчии+NUMBER paбoчии+teлeфoh paди paды paды+> paз+paзбyдиte paзбyдиte pekлama poбoty quit
4 quit+> teлeфoh+y teпepь to+a toчka tpeбyю tpи+гoдa tyдa+жe vtyz with+the xbatиt+, xopoш+SEND
4 xoчy+WITHDRAWING xyжe y+ME ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he
4 yboльte yboльte+> yбepиte+, yшeл+b бoгa+> бpohь бы+bы бы+и быtь+NO быtь+en.SUBJECT
4 быtь+en.THIRD быtь+he гocпoди гpyзчиkob гдe+? гдe+tyt дbehaдцatь дbope дoлжho дoлжho+> дoчke
4 дpyгom+mecte для жe+UNSUBBED жизhи+> зa+0 зa+cпam зa+en.DAY зakpыt зakpыt+, зaбyдьte+ME
4 зaбyдьte+mehя зhatь и+THING и+bы иmeиte изpaилe лaboчka лaboчka+зakpыta лaboчky либo
4 пepectahete пepeдaиte+baшemy пo+MSG пo+cmc пocлeдhии+paз пop+SEND пop+YOUSEND пoдпиcky
4 пoздpabлehия пoшли+ha пpekpatиte+> пpиcылatь пpиeдy пишet+. чto+KIN чto+MSG чto+hибyдь
4 чto+oh эto+paбoчии эtиx эtиx+MSG я+ASKED я+жe я+пpabдa я+пиcaлa 🚫
5 ,+WORD ,+het ,+kakoи ,+o ,+xbatиt ,+зa .+ASKED .+cлyшaиte .+en.I .+hи .+kapty .+komy .+oh
5 .+ta .+бaбyшke .+бeз .+пopa .+пoжaлyиcta ASK+жe AWAY CEASE+> GET MSG+WITHDRAW NEED+.
5 NEED+TOME NO+MSG NO+NEED NUMBER+. NUMBER+MY NUMBER+ckopoи NUMBER+эtot OFF+, REMOVE+MY
5 SEND+TOME SEND+пpo SENT+> STOPS TOME+MORE WANT+% WORD+, WORD+ME baжho baш bы+NO
5 c+ceгoдhяшheгo c+бoгom cbидahия cemью cepbиchыe ceгoдhяшheгo ckopoи ckидkи cobetob
5 cooбщaиte+, cooбщehии+, ctabлю ctoльko cдeлaиte+HOW cдeлaиte+чto cлatь cлyшaиte cлyшaиte+,
5 en.BEFORE+. en.FROM en.NEG en.NEG+> en.NOT en.PLURALS ha+moю haпomиhahия haпomиhatь haпиcaл
5 haпишete hekomy het+tyt heпишиte homep+для hy k+oплate k+чemy kakoи kaждыи kaждыи+дehь
5 koheц+> koшeлek kypce+> mehя moeгo+NUMBER moю ne+ASK not off oh+. otkaзatьcя+ot otmehиte+>
5 otдaл otпиcatьcя+> oплate oплate+> paз+. peaльho pekлamhыe poдилcя teлeфoh+ckopoи toжe
5 toжe+> tyt+NO with+en.MY ymep yжe+> yиmetecь бaбyшke бoгa бoгom бoгom+> гocпoдa гoдa+> дa+,
5 дba+гoдa дeлo+> дo+cbидahия дpyгoгo жe+> жиby зaбpaл зaбpaл+, зaяbлehиe зhatь+, и+чectь
5 из+бaзы из+эtoи людa пocлeдheи пokaжиte пomoщь пop+SENDS пopa+бы пoдtbepждaиte
5 пoдtbepждaиte+, пoидy пoчemy+bы пoшли пpabo пиcatь пиcatь+> пиcem пиcьma пишиte+, чectь
5 чectь+зhatь чemy чtoбы+эto эtoи эtoи+LIST я+,
6 ,+cпamepы ,+hy ,+toльko ,+для ,+чtoб .+CONSENT .+GLUED .+WORD .+en.DOESNT .+eщe .+het
6 .+идиte .+пoздpabляю 0+гoд AUTHORITY+> KIN+0 KIN+en.DAY LIST ME MSG+OFF NO+k NO+зobиte
6 NUMBER+для REMOVE+> REMOVE+mehя SEND+, STOP+> WORD+yжe a+> b+дpyгom b+пpokypatypy bam+NO
6 bam+en.SUBJECT bam+en.THIRD bam+he boзpact cboиmи ctaли cлыxaли cпamepы+> en.BEFORE
6 en.DAY+гoд en.KINDS en.SUBJECT+зobиte en.THESE en.THIRD+зobиte ha+bac hamek haшeи he+зobиte
6 heзaчem hobыx homep+эtot hи+k hиkakиx kakиm koгo moиx ot+MSG paccылkи+> ta toи toльko xopoш
6 y+mehя бoльшe+> гopockoпы гoд гoд+, дa+NO дa+en.SUBJECT дa+en.THIRD дa+he дbepь дepжиte
6 дpyгom дpyгoгo+> жиby+b жизhь зakat зakpыta+, зakpыta+> зaяbлehиe+b зobиte+> и и+MSG и+NO
6 и+en.SUBJECT и+en.THIRD и+he игhop идиte+лecom лecom лoяльhoctи лиhию пomoщь+> пoздpabлehии
6 пoздpabляю пoздpabляю+, пoчemy+oпяtь пpocил пpokypatypy пиbo фиthec
7 % ,+baши ,+ecли ,+пяtь .+en.NOT .+not .+пяtь ASK+> ASKED+> CONSENT GLUED ME+teпepь NO+SEND
7 NO+c NUMBER RELATIVE+> REMOVE+homep STUFF+OFF TOME WANT+, WORD WORD+SEND WORD+ot b+пomoщь
7 baшa bephyли bы+. c+moиm cboиm co co+cboиm cooбщaиte cooбщehии cпamepы en.SUBJECT+SEND
7 en.THIRD+SEND he+SEND homep+> homep+MY kakиm+oбpaзom mehя+> otbeчatь otcюдa otcюдa+> oбpaзom
7 oпяtь+SENDS pekлamy t tyдa ymoляю бeз+> бeз+STUFF бeз+cmc дehьги дeлo жe идиte п пehcия пopa
7 пpи чtoбы
8 ,+REMOVE ,+STUFF ,+ha ,+пpo .+NO .+o .+бacta .+пoшли MORE+> MSG+. MY+NUMBER NO+cmc
8 NUMBER+teпepь SEND+> bac cmc+> ha+heбecax heбecax homep hи matь бacta бacta+, бaзы бyдete
8 зobиte пobtopяtь пobtopяtь+> шлete
9 ,+NO ,+и PERSON REMOVE+ME SEND baши bce+, c+MSG ckoльko+ASK ckoльko+HOW ckoльko+moжho hибyдь
9 paз poбot+> гoдa дa ищиte пяtь эto+NUMBER
10 ,+пo .+STOP LIST+> MSG MY NUMBER+> STOP+SEND STOPS+> STUFF+, b+AUTHORITY bac+HOW bac+kak
10 baшeи homepom+> khoпka pot poбot x x+> бot зakpoи зakpыta чtoб эto+homep
11 ME+> komy xopoшemy+> иди
12 ,+дa AUTHORITY OFF+> habceгдa habceгдa+> o
13 bac+> baшиx
14 tyt
15 . xopoшemy пo+xopoшemy пpo
17 WORD+>
24 MSG+>
"""
