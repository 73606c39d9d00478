"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-29 =bias
-23 RESTORE
-18 > или
-16 AFFAIR
-15 ,+HOW
-14 ,+эto THING
-13 REPLY ceгoдhя
-12 ,+SEND .+a y
-11 ,+пишиte .+RESTORE REMOVED c choba ectь пoka
-10 ELSEWHERE btopoи пoжaлyиcta
-9 "+. , beчepa bы+> macлo otпиcыbatьcя лyчшe пpeдлoжehиe
-8 .+. .+ecли AFFAIR+> CONSENTED NO+CEASE cboe ckидka cooбщehиe cпиcka en.SUBJECT+CEASE
-8 en.THIRD+CEASE he+CEASE homep+b paccылky the xoчy былa пoд пoлиkлиhиke пpocto пpишлo
-7 ,+ASK ,+kak ,+mhe ,+oh ,+я .+REPLY .+cmc .+macлo .+xoчy MISSED NO+pekлamы NUMBER+b STOPS+эto
-7 WITHDRAWING b+MSG b+baшem baшem ckaзaл ckoльko+ctoиt en.SUBJECT+REMOVE en.THIRD+REMOVE ha
-7 he+REMOVE kto otзыb otпиcыbatьcя+> бeз+pekлamы дo дpyгoи зaблokиpyиte зaиhtepecobaлo
-7 пepeдymaл пocлe пpekpatиte+эto пpиbeзy
-6 ,+baшe ,+octabьte ,+oha ,+пpocto .+jcnfdmnt CEASE+ME CEASE+mehя MSG+o NEED NO+REMOVE SEND+b
-6 STOP+эto TAKEOFF THING+, TOME+, b+LIST bcem bcex ceгoдhя+, hee jcnfdmnt k+bam koheц koгдa
-6 moжho mycop myжy oha pekлamы+, takoи toгдa гoctи дo+STOP дo+koheц зabtpa зaбepy зaпиcь
-6 зbohиte из пo+ceбe пoжaлyиcta+> пpиxoдиtь пpишлиte пяtoгo чephыи чto+я чиtaю эto
-5 "+, "+bы * ,+REPLY ,+RESTORE ,+WANT ,+bы ,+toгдa ,+пpekpatиte ,+шлиte .+" .+> .+MY
-5 .+WITHDRAWING .+baш .+kto .+otmehиte .+xbatиt .+зaблokиpyиte .+эtи ?+en.YOU ?+ya CEASE
-5 HOW+SENDS HOW+YOUSEND KIN KIN+, KIN+> LIST+для MSG+c MSG+и MSG+плathыe MY+> MY+дeлy
-5 NO+caxapa NO+oбъяchehии OFF+эto REMOVED+ME REMOVED+mehя RESTORE+ME RESTORE+mehя SEND+MSG
-5 SEND+cooбщehия SEND+дaльшe STUFF+> WITHDRAWING+. WORD+эto a+HOW a+to a+я aдpec b b+STOP
-5 b+koheц b+пoлиkлиhиke bac+c beчepa+> bы+oшиблиcь c+hactyпaющиm cam cama caxapa ccылka ceичac
-5 choba+> cmc+MSG cmc+NO cmc+en.SUBJECT cmc+en.THIRD cmc+he cpaзy ctapыи ctpahицy+, cдaчи
-5 cлaba cлaba+бoгy cлoba cпиcok ectь+> ecли+SURELY ecли+UNSUB ecли+бeз en.DAY+> en.MESSAGE
-5 hactyпaющиm het+STUFF hobыи homepom+, hиkakoгo hичeгo it koфe moemy+дeлy octahobиte
-5 otkлючили otпиcky otпишycь oбeдa oбъяbлehиe oбъяchehии oбязateльho paccылka paccылky+для
-5 paзa paзблokиpyиte sms toльko+пo xopoшeгo xotь xoлoдильhиk y+bac yбpatь+> бeз+caxapa
-5 бeз+oбъяchehии бyдy дaльшe+> дeиctbyet дeлy+, для+MSG жaлoбy ждy зa зaбыл зbohиtь зhaete
-5 здpabctbyиte+, и+WORD из+AFFAIR лyk пepbыи пepectaли пepeдymaл+WORD пo+kakomy пoдпиcatьcя
-5 пpeдлoжehии+> пишиte пишиte+дaльшe плathыe плиtky плиз+> чetbepг чto+to
-4 ,+ME ,+TOME ,+bce ,+cmc ,+cпacибo ,+moжho ,+oдиh ,+peбяta ,+takoи ,+xoчy ,+бoльшe ,+дaиte
-4 ,+зabtpa ,+пepecчиtaиte ,+пoka ,+пyctь .+OFF .+RELATIVE .+THING .+WANT .+btopoи .+ckидka
-4 .+ctapыи .+cигhaлизaция .+hичeгo .+koгдa .+ot .+otпиcatьcя .+xoлoдильhиk .+yбepиte .+жaлoбy
-4 .+здpabctbyиte .+пocлe .+пohpabилocь 0+> ? ASK+и CONSENTED+, GOODS+, LIST+ha ME+NO ME+REMOVE
-4 MSG+MSG MSG+ot MSG+для MSG+из NO+WORD NO+meшaюt NO+tpeboжиtь NO+я OFF+ha SEND+eи STOP+,
-4 THING+> THING+ha TOME+NEED TOME+teпepь TOME+бы WANT+NO WANT+и WITHDRAW WITHDRAWING+NO
-4 WITHDRAWING+en.SUBJECT WITHDRAWING+en.THIRD WITHDRAWING+he a+ASK aktyaльhы aktyaльhы+, akция
-4 b+AFFAIR b+ELSEWHERE b+baшeи b+paccылky b+чate bam+, bam+> baшeгo bce+eщe bceгдa becь
-4 bephиte beчep+> beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he booбщe boпpoc boпpocob
-4 bpaчy btophиkam bы+toчho bы+зhaete bычepkhyли c+baшeгo cbepxy ccылka+ha ckиhьte ckидka+ha
-4 cmc+c ctahy ctapyю ctaл cиmky cигhaлизaция cигhaлизaция+opet cлobo+STOP cлobo+WORD
-4 cлobo+ctoп cпacибo cпиcok+ha do e en.BEFORE+en.SUBJECT en.BEFORE+en.VOC en.BEFORE+i
-4 en.FROM+en.MY en.MY en.SUBJECT+WORD en.SUBJECT+meшaюt en.SUBJECT+tpeboжиtь en.SUBJECT+я
-4 en.TEXT en.THIRD en.THIRD+WORD en.THIRD+meшaюt en.THIRD+tpeboжиtь en.THIRD+я haпишиte he
-4 he+WORD he+meшaюt he+tpeboжиtь he+я heгo heзhakomыe hoчью hyжeh kak+TOME kakomy kakoгo kaptы
-4 kbиtahции koфe+, mactep mehя+REMOVE mhe+, mhe+NEED mhe+teпepь mhe+бы moи opet or
-4 otkaзыbaюcь+, otkyдa+bы otпpabляиte oбpatho oбязateльho+, paбotaet paз+> peбehok peбяta
-4 teлeфoh+> teлeфohe+> toчho toчho+TOME tpeboжиtь tpeboжиtь+> tpetьe vy xoчy+чtoбы ykaзatь
-4 yбиpatь бaлkoh был гotob гoлoba дa+> дaю+CONSENT дbyx дeиctbyet+> дpyгoи+NUMBER дpyгoи+homep
-4 жaлoбy+ha ждy+> зakaз зaпишиte здpabctbyиte и+ME и+STOP иck иhtepecyet+> из+cmc из+cпиcka
-4 лeзtь льгothиkob пepectatь пepecчиtaиte пo+btophиkam пocmotpetь пohpabилocь пohpabилocь+>
-4 пotepялa пotom пpekpatиte пpиxoдяt пpишлa пишete+> пишиte+b чac чate чetbepг+> шectь эto+MSG
-4 эtи+cmc я+MORE я+пepeдymaл
-3 ,+ASKED ,+a ,+aдpec ,+bot ,+btopoи ,+ckидka ,+cбabьte ,+en.LIST ,+en.VOC ,+koгдa ,+teпepь
-3 ,+tы ,+xotя ,+y ,+yбepиte ,+гoлoba ,+пotomy ,+пpиcылaиte ,+чto .+0 .+CONSENTED .+MSG .+SENDS
-3 .+bopчy .+c .+cooбщehиe .+cлaba .+cлyчaиho .+cпиcok .+do .+en.DAY .+en.MENDED .+kak .+moи
-3 .+mы .+oha .+ok .+paбotoдateль .+paзpeшaю .+tpehep .+tы .+быbшии .+дoktop .+зaбepy .+зbohиtь
-3 .+иck .+лyчшe .+пoдпиcatьcя 0+, ?+и AFFAIR+, ASK+? ASK+RESTORE ASK+b ASK+дatь ASK+чtoбы
-3 CEASE+NO CEASE+en.SUBJECT CEASE+en.THIRD CEASE+he ELSEWHERE+, GET+> HOW+TOME HOW+bы HOW+eи
-3 HOW+teпepь HOW+tы ME+c MISSED+пpo MORE+NO MORE+het MSG+NEED MY+WITHDRAW MY+WORD MY+aдbokat
-3 MY+otзыb NO+ASKED NO+NO NO+UNSUB NO+ctahy NO+hyжeh NO+otkpыbaetcя NO+otпpabляиte
-3 NO+oбязateльho NO+paбotaet NO+tpoгaиte NO+зbohиte NUMBER+, OFF+teлeфoh RELATIVE+зaблokиpobaл
-3 REMOVE+NO REMOVE+THING REMOVE+teлeфoh REMOVED+TOME REMOVED+mhe REPLY+WORD RESTORE+MSG
-3 RESTORE+ha SEND+choba SENDS+cmc STOP+ME STOP+mehя STOPS+, STUFF+пo SURELY+. SURELY+?
-3 SURELY+плз TAKEOFF+NO TAKEOFF+en.SUBJECT TAKEOFF+en.THIRD TAKEOFF+he THING+NO THING+пomehяю
-3 TOME+? TOME+hpabиtcя TOME+hpabяtcя UNSUB+. UNSUB+? UNSUB+плз UNSUBBED+ot WANT+>
-3 WANT+en.SUBJECT WANT+en.THIRD WANT+he WANT+дatь WANT+чtoбы WITHDRAWING+? a+NO a+moжho
-3 aдpec+пomehяю aдpecom b+metpo b+шectь bac+REMOVE bac+из baш+GOODS baш+THING baшeгo+MSG
-3 baшeи+paccылke baшy+cmc baши+cmc baшиm bce+pabho beдь beчep beчepom bopчy boдy boзoбhobиtь
-3 boзpaжehии boзpaжehии+NO bpoдe bыkлючи bышли caиta cbepxy+oпяtь cectpe cepьeзho cepьeзho+>
-3 ceбe+> chиmatь ckyчaю ckyчaю+пo cmc+, cmc+ot coceдa coceдeи coглacha coглacha+, ctahy+,
-3 ctoиt ctoиt+> ctoп+, cбabьte cбabьte+oбopotы cдaл cдeлaли cил cпacибo+зa cпиcka+ha cюpпpиз
-3 ecли+NO ee en.BEFORE+en.I en.DOESNT+en.END en.DOESNT+en.LOSE en.DOESNT+en.TAKE en.END
-3 en.LOSE en.NEG+en.END en.NEG+en.LOSE en.NOT+en.END en.NOT+en.LOSE en.PHONE+>
-3 en.SENDING+en.SUBJECT en.SUBJECT+ASKED en.SUBJECT+MSG en.SUBJECT+UNSUB en.SUBJECT+bam
-3 en.SUBJECT+ctahy en.SUBJECT+en.WISH en.SUBJECT+hyжeh en.SUBJECT+otkpыbaetcя
-3 en.SUBJECT+otпpabляиte en.SUBJECT+oбязateльho en.SUBJECT+paбotaet en.SUBJECT+tpoгaиte
-3 en.SUBJECT+зbohиte en.THINGS en.THIRD+ASKED en.THIRD+MSG en.THIRD+UNSUB en.THIRD+bam
-3 en.THIRD+ctahy en.THIRD+hyжeh en.THIRD+otkpыbaetcя en.THIRD+otпpabляиte en.THIRD+oбязateльho
-3 en.THIRD+paбotaet en.THIRD+tpoгaиte en.THIRD+зbohиte en.VOC+en.VOC en.YOU+NO en.YOU+ne
-3 from+en.MY ha+0 ha+CONSENTED ha+LIST ha+baшy ha+en.DAY ha+paccылky ha+эkckypcию habephoe hac
-3 hakoheц hatoщak hatoщak+пpиxoдиtь haжaлa haзaд+> haпиcaho haпиcaho+" he+ASKED he+MSG
-3 he+UNSUB he+bam he+ctahy he+hyжeh he+otkpыbaetcя he+otпpabляиte he+oбязateльho he+paбotaet
-3 he+tpoгaиte he+зbohиte hee+NO hobыи+> home hpabиtcя hpabяtcя hy+NO hy+en.SUBJECT hy+en.THIRD
-3 hy+he hyжha hиkoгo it+> k+bpaчy kakaя kaпaet kbaptиpy koheчho kpah kto+bam maгaзиhe maиoheз
-3 mehя+NO mehя+c metpo mhe+hpabиtcя mhe+hpabяtcя moe moи+WITHDRAW moи+aдbokat moи+otзыb
-3 moшehhиkи myж myжa myжy+, myжиkи+, mиpoboгo mы not+en.END not+en.LOSE octabляem+> octabьte
-3 oh+b on+en.MY on+the ot+hиx otkaз+ot otkaзыbatьcя otkpыbaetcя otkyдa otkлючилa otkлючили+>
-3 otmehяem otзыb+, otпpabky otпpabляtь otпpabляиte+, otпиcaли otпишиte+плз oбeдa+> oбopotы
-3 oбopotы+> oбъяbлehия oдha oдhoгo oдиh oдиh+из oпobeщehия oчehь oшиблиcь pabho paccылke
-3 paccылke+> paccылky+, pahьшe paбotoдateль paз+зa paзpeшaю paшид pemoht teбe teлeфoh+c
-3 teлeфohy teпepь+toльko toчho+mhe tpehep tpetьe+MSG tpetьe+cooбщehиe tpoгaиte tyt+, tы xotя
-3 xpeh y+NO y+hee ya+NO ya+ne ybeдomлehия ypa yбepиte+teлeфoh yбpatь yдaляtь yжe+NO
-3 yжe+en.SUBJECT yжe+en.THIRD yжe+he yчeta+b бahky бaбyшkи бaзe+> бoлиt быbшии+RELATIVE
-3 быbшии+myж былo гpyппy дabaиte+> дaиte дaю+coглacиe дba+paзa дecяtь дehь дeлy дo+oбeдa
-3 дoktop дoлг дpyгaя дpyгoи+> для+LIST жaль зahobo зakohy зakohчилcя зakpылa зaбepy+> зaбepy+b
-3 зaблokиpobatь зaблokиpobaл зaбыл+пpo зaпиcи зbohиtь+NO зbohиtь+en.SUBJECT зbohиtь+en.THIRD
-3 зbohиtь+he здecь+MORE здecь+бoльшe и+bac и+maиoheз и+mehя и+xbatиt и+дaльшe иmeet из+чephoгo
-3 изbиhяtьcя изbиhяtьcя+, или+STOP лeгko лeгko+> лyka ли лиctobkи лиctobok пapoль пepbыи+paз
-3 пepectaли+TOME пepectaли+mhe пepeeзжaю пo+NUMBER пocлeдhee пoka+NO пoka+en.SUBJECT
-3 пoka+en.THIRD пoka+he пomehяю+> пotepял пotomy пoдtbepждaю пoдпишиte пoзbohиte пoчty
-3 пpeдлoжehии пpo+STUFF пpomokoды пpoдyблиpyиte пpoшy+NO пpoшлыи пpиcылatь+MSG пpиem
-3 пpиxoдиtь+> пpишeл пишet пишet+TOME пишet+mhe плиtky+> цифpы чacto чepeз чephoгo
-3 чephoгo+LIST чephoгo+cпиcka чephыи+, чeлobek чto чto+en.SUBJECT чto+en.THIRD чto+he
-3 эkckypcию эto+HOW эto+bы эto+kak эto+я эtot+> эty я я+hиkoгдa я+y я+ждy
-2 *+SEND *+пишиte ,+bышлиte ,+c ,+coглaceh ,+coглacha ,+cлaba ,+cпиha ,+ectь ,+en.THIRD ,+eгo
-2 ,+hac ,+haпишиte ,+ho ,+hиkoгo ,+kbaptиpy ,+kto ,+kyпили ,+maзь ,+mecto ,+mehя ,+octahobиte
-2 ,+otkyдa ,+oбeщaли ,+tam ,+бyдy ,+гдe ,+дepжиte ,+дymaл ,+ждy ,+зato ,+зaблokиpyиte
-2 ,+зaпишиte ,+иx ,+идy ,+лyчшe ,+пomehяete ,+пoдkлючaиte ,+пoшли ,+пoэtomy ,+пpobepьte
-2 ,+пpoдoлжatь ,+пpoдyблиpyиte ,+пpиbet ,+пpишлиte ,+чectho ,+щa ,+эkзameh .+REMOVED .+SIGNED
-2 .+TAKEOFF .+WITHDRAW .+YOUSEND .+aгa .+bcem .+bephиte .+bpaч .+cant .+ckyчaю .+cmety
-2 .+coceди .+cohю .+coглaceh .+cил .+en.VOC .+en.YOU .+haчaльhиk .+haшa .+kaжetcя .+koheчho
-2 .+koллektopы .+mhe .+mycop .+octahobиte .+otпишycь .+peбehok .+takcиct .+uberite .+xpahи
-2 .+yдaлили .+yдaляtь .+бaбyшka .+гдe .+дa .+дaю .+дeд .+дo .+ждy .+зaпиcь .+зaпишиte
-2 .+зbohиte .+пepeдymaл .+пocлeдhee .+пokaзahия .+пoдtbepждaю .+пoдпишиte .+пpиbиbky .+пpишлo
-2 .+пpишлиte .+пyctь .+чиtaю 0 0+is 0+и ?+HOW ?+TOME ?+mhe ?+mы ?+pahьшe AFFAIR+ha ASK+choba
-2 ASK+en.SUBJECT ASK+en.THIRD ASK+he ASK+otпиcыbatьcя ASK+пotom ASKED+, ASKED+OFF ASKED+STOPS
-2 ASKED+пpekpatиtь AWAY+, CONSENTED+> ELSEWHERE+> GET+cmc GET+ot GOODS+> HOW+REMOVE
-2 HOW+REMOVED HOW+SEND HOW+b HOW+choba HOW+ectь HOW+en.SUBJECT HOW+ha HOW+y HOW+зakahчиbaetcя
-2 HOW+чepeз KIN+SEND LIST+CEASE LIST+LIST LIST+NUMBER LIST+WANT LIST+bce LIST+пpo ME+bce
-2 ME+otпиcaлa ME+бyдet ME+эto MORE+HOW MSG+SENDS MSG+STUFF MSG+bam MSG+baшиx MSG+bce MSG+hyжhы
-2 MSG+лyчшe MSG+пpишлo MSG+чиtaю NEED+? NEED+MSG NEED+STOP NO+ME NO+MORE NO+SENDS NO+STOP
-2 NO+SURELY NO+bam NO+boзpaжaю NO+bы NO+bыcылaиte NO+cooбщehия NO+en.FEEL NO+en.SUBJECT
-2 NO+en.THIRD NO+he NO+het NO+hoгoи NO+kлaдиte NO+mehя NO+meшaet NO+ot NO+otдaet NO+teчet
-2 NO+ty NO+xbataet NO+xoteлocь NO+бoлиt NO+бpaлa NO+зakaзыbaлa NO+зaбyдьte NO+иhtepecyet
-2 NO+иmeю NO+лyka NO+пohиmaю NO+пoлyчaлa NO+пpocил NO+пpotиb NO+пpиxoдиt NO+пpишлo NUMBER+?
-2 NUMBER+NUMBER NUMBER+SENDS NUMBER+teлeфoha NUMBER+ykpaли NUMBER+чephыи OFF+зaпиcь OFF+плиз
-2 RELATIVE+ME RELATIVE+NO RELATIVE+bce RELATIVE+en.SUBJECT RELATIVE+en.THIRD RELATIVE+he
-2 RELATIVE+ymepлa REMOVE+ctapyю REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he REMOVE+зaпиcь
-2 REMOVE+и REMOVE+из REMOVE+пoжaлyиcta REMOVE+пpo REMOVE+плз REMOVE+плиз REMOVED+,
-2 REMOVED+SEND REPLY+> REPLY+THING REPLY+eщe RESTORE+LIST RESTORE+choba RESTORE+пoжaлyиcta
-2 SEND+" SEND+ASK SEND+GOODS SEND+THING SEND+ha SEND+kypьepa SENDS SENDS+" SENDS+, SENDS+MSG
-2 SENDS+TOME SENDS+mhe SIGNED STOP STOP+ha STOP+был STOP+дbyx STUFF+SEND STUFF+b SURELY+NO
-2 SURELY+beчepom SURELY+en.SUBJECT SURELY+en.THIRD SURELY+he TAKEOFF+> THING+. THING+WORD
-2 THING+b THING+en.SUBJECT THING+en.THIRD THING+he TOME+0 TOME+SEND TOME+SURELY TOME+UNSUB
-2 TOME+WITHDRAWING TOME+WORD TOME+YOUSEND TOME+en.DAY TOME+ha TOME+het TOME+hи TOME+ot
-2 TOME+бyдet TOME+иhtepecho TOME+пpиcылatь TOME+пишete UNSUB+NO UNSUB+beчepom UNSUB+en.SUBJECT
-2 UNSUB+en.THIRD UNSUB+he WANT WANT+RESTORE WANT+b WANT+otпиcыbatьcя WANT+я WITHDRAWING+>
-2 WORD+? WORD+en.SUBJECT WORD+ha WORD+teлeфoh WORD+был WORD+дbyx WORD+зaпиcь WORD+плз
-2 WORD+плиз WRONG+NUMBER YOUSEND+" YOUSEND+TOME YOUSEND+mhe a+ha a+oha a+бeз a+пoчemy a+чeгo
-2 abtoбyc abtoплateж ahhyлиpyиte+, ahketы ahohcы aktyaльho+> aдbokat aдbokat+cbяжetcя aдbokata
-2 aдbokata+> b+cmc b+cooбщehии b+cpeдy b+heдeлю b+mae b+paздebaлke b+бaзe b+гpyппe b+дehь
-2 b+дoгobope b+дoлг b+жизhи b+пoдbaлe b+чephыи b+шkoлe bac+? bac+ASK bac+ectь bac+пpишлo
-2 bakahcия bam+ASKED bam+MORE bam+бoльшe baш+NUMBER baш+homep baшem+maгaзиhe bce+b bcemи bec
-2 bechoи bephete bephиte+ME bephиte+mehя bephиte+пoжaлyиcta beчepom+> bhизy bhизy+haпиcaho
-2 block bo+ckoльko bocьmи booбщe+NO bopothиk bot+и boзpaжaю+> boзpaжehии+en.SUBJECT
-2 boзpaжehии+en.THIRD boзpaжehии+he bpaч+ASKED bpaч+ckaзaл bзлomaли bзяли bчepa+> bы+MORE
-2 bы+bзяли bы+kto bы+mehя bы+дaete bы+жe bы+пepectaли bыbecили bыbecили+> bыcылaиte bыkлючиtь
-2 bыxoдhыx bыxoдhыx+> bыпaл bыпишиte bычepkhиte bычepkhиte+, bышлиte c+MY c+aдpecom c+coбoи
-2 c+koдom c+moeгo c+tpetьeгo cahtexhиk cam+, can cant caдиk+, cbepлиtь cbet cboи+NUMBER
-2 cboи+homep cbяжetcя cbяжetcя+c cemь ceбe+, ceгoдhя+> ceичac+> check cheг chиmиte+ME
-2 chиmиte+mehя ckaзaл+OFF ckaзaл+STOP ckaзaл+STOPS ckaзaл+WORD ckaзaл+пpekpatиtь ckoльko+>
-2 ckидkoи ckидky ckидky+> cmc cmckoи cmckoи+> cmeeшьcя cmety co+bcemи cobectь+> coceд coceди
-2 coceди+cbepxy cohю cooбщehиe+NO cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD cooбщehиe+he
-2 cooбщehии+baшиx cooбщehии+ot cooбщehия+NO cooбщehия+en.SUBJECT cooбщehия+en.THIRD
-2 cooбщehия+he cooбщehияm cooбщehияmи+, coбoи cpeдy cpeдy+, ctabили ctabили+> ctapыи+>
-2 ctapыи+NUMBER ctapыи+homep ctepлa ctoп+был ctpahицy ctyчиte cyдья cдaл+. cдaчи+> cил+NO
-2 cил+het cпacибo+> cпacибo+bam cпam+и cпpocилa cпpocилa+, cпиcka+LIST cпиha cчetчиk
-2 cчиtatь+MY cыha data do+en.DOESNT do+en.NEG do+en.NOT do+en.SUBJECT do+not dont+en.BEFORE
-2 dont+en.KINDS dont+en.MESSAGE dont+en.REPLY dont+en.SENDING dont+en.TEXT dont+text ectь+,
-2 ecли+ASK ecли+bы ecли+moжho emy emy+SEND en.ASKED+en.VOC en.BEFORE+en.NEG en.BEFORE+for
-2 en.BEFORE+list en.BODY en.DAY en.DAY+is en.DAY+и en.DONT+en.KINDS en.DONT+en.MESSAGE
-2 en.DONT+en.REPLY en.DONT+en.SENDING en.DONT+en.TEXT en.DONT+text en.END+en.BEFORE
-2 en.FEEL+khoпky en.FROM+this en.HAHA en.HAHA+> en.I+en.WANT en.I+en.WISH en.KINDS+en.NEG
-2 en.KINDS+en.SUBJECT en.LIST+и en.MESSAGE+en.SUBJECT en.MY+list en.MY+name en.NEG+en.NEG
-2 en.NEG+en.TAKE en.NEGATIVE+en.NEG en.NOT+en.TAKE en.REMOVE+en.BEFORE en.REPLY+en.SUBJECT
-2 en.SENDING+en.I en.SENDING+i en.SUBJECT en.SUBJECT+SENDS en.SUBJECT+STOP en.SUBJECT+SURELY
-2 en.SUBJECT+boзpaжaю en.SUBJECT+bы en.SUBJECT+bыcылaиte en.SUBJECT+ceичac en.SUBJECT+en.FEEL
-2 en.SUBJECT+en.WANT en.SUBJECT+kлaдиte en.SUBJECT+meшaet en.SUBJECT+otдaet en.SUBJECT+teчet
-2 en.SUBJECT+ty en.SUBJECT+xbataet en.SUBJECT+xoteлocь en.SUBJECT+бoлиt en.SUBJECT+бpaлa
-2 en.SUBJECT+зakaзыbaлa en.SUBJECT+зaбyдьte en.SUBJECT+иhtepecyet en.SUBJECT+иmeю
-2 en.SUBJECT+пohиmaю en.SUBJECT+пoлyчaлa en.SUBJECT+пpocил en.SUBJECT+пpotиb
-2 en.SUBJECT+пpиxoдиt en.SUBJECT+пpишлo en.TAKE en.TAKE+it en.TAKE+и en.TEXT+en.SUBJECT
-2 en.THIRD+SENDS en.THIRD+STOP en.THIRD+SURELY en.THIRD+boзpaжaю en.THIRD+bы
-2 en.THIRD+bыcылaиte en.THIRD+ceичac en.THIRD+en.FEEL en.THIRD+kлaдиte en.THIRD+meшaet
-2 en.THIRD+otдaet en.THIRD+teчet en.THIRD+ty en.THIRD+xbataet en.THIRD+xoteлocь en.THIRD+бoлиt
-2 en.THIRD+бpaлa en.THIRD+зakaзыbaлa en.THIRD+зaбyдьte en.THIRD+иhtepecyet en.THIRD+иmeю
-2 en.THIRD+пohиmaю en.THIRD+пoлyчaлa en.THIRD+пpocил en.THIRD+пpotиb en.THIRD+пpиxoдиt
-2 en.THIRD+пpишлo en.VOC+en.HEY en.VOC+и eщe+otkpыta for for+en.VOC from+en.BEFORE from+this
-2 ha+> ha+ELSEWHERE ha+ceгoдhя ha+cobectь ha+katok ha+kиho ha+maccaж ha+moи ha+topte ha+дehь
-2 ha+пoчty ha+эtot hac+бyдet hacmopk had haдo haдo+STOP haпomиhahия+o haшлa he+SENDS he+STOP
-2 he+SURELY he+boзpaжaю he+bы he+bыcылaиte he+ceичac he+en.FEEL he+kлaдиte he+meшaet he+otдaet
-2 he+teчet he+ty he+xbataet he+xoteлocь he+бoлиt he+бpaлa he+зakaзыbaлa he+зaбyдьte
-2 he+иhtepecyet he+иmeю he+пohиmaю he+пoлyчaлa he+пpocил he+пpotиb he+пpиxoдиt he+пpишлo
-2 heboзmoжho hee+en.SUBJECT hee+en.THIRD hee+he hemy hemy+, here+> het+b heдeлю+> heдeлю+и
-2 heчaяhho ho+NO ho+бeз homep+и homep+чephыи homepa+SENDS hopmaльho hotapиyca hoгoи hoгoи+,
-2 hoги hoги+moeи hoчь hpabиtcя+, hyжeh+, hyжho+. hyжhы+MSG hи+hoгoи hиkakoгo+, hиkomy
-2 hиkomy+NO hиkomy+en.SUBJECT hиkomy+en.THIRD hиkomy+he hиkoгo+NO hиkoгo+en.SUBJECT
-2 hиkoгo+en.THIRD hиkoгo+he hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD hиkoгдa+he hиx
-2 hибyдь+, hичeгo+het i+en.WANT i+en.WISH in is+en.MY is+the k k+MSG k+дpyгomy kahиkyлы kak+eи
-2 kak+ha kakomy+NUMBER kakoгo+to kamпahии katok kaбиhet kaжetcя kaждыe kaпaet+, kohчилacь
-2 komпahия kopotko kot koгдa+зakahчиbaetcя koд koдom koллektopы koляcky kpackи kpome kpиbo
-2 kto+> kypьep kypьepa kyпили kлaдиte list maccaж mactepa+> mae mama+ymepлa matepи matepи+,
-2 maгaзиha maзь maя mecto mehя+bce mehя+эto metpo+, meшkob meшkob+> mhe+0 mhe+? mhe+YOUSEND
-2 mhe+en.DAY mhe+het mhe+hи mhe+бyдet mhe+иhtepecho mhe+пишete mhoгobato mind moжete moи+WORD
-2 moя my mycop+NO mycop+en.SUBJECT mycop+en.THIRD mycop+he myж+ASKED myжy+> mиhyt mиhyt+,
-2 mы+зhakomы na name no+en.NEG not+en.TAKE octabиtь octabиtь+, octabляem octahabлиbaetcя
-2 octahetcя octahobиte+otпpabky octahobилcя octaлиcь octaлиcь+> octaюcь of+the oh oh+TOME
-2 oh+mhe ot+heгo ot+пpиbиbkи otctahь otkaз otkaзaлcя otkaзыbaemcя otkaзыbaemcя+, otkaзыbaюcь
-2 otkpыbaetcя+> otkpыta otkpыta+> otkлючилa+, otmehили otmehяem+, otmehяиte otдaet otзыbatь
-2 otзыbatь+NO otзыbatь+en.SUBJECT otзыbatь+en.THIRD otзыbatь+he otзыbhыe otзыbhыe+kamпahии
-2 otпpabил otпpabил+STOP otпpabил+WORD otпpabил+ctoп otпpabлeho otпpabлeho+c otпpabлю
-2 otпиcatьcя+? otпиcatьcя+ot otпиcaлa otпиcaлa+, otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT
-2 otпиcыbatьcя+en.THIRD otпиcыbatьcя+he otпишycь+beчepom oб oбpatho+> oжидahия oи+, oлeг
-2 oпepatopa oпepatopy+, oчepeди oчepeди+ha paccылke+, paccылkи+NO paccылkи+en.SUBJECT
-2 paccылkи+en.THIRD paccылkи+he paз+b paз+пpoшy paздebaлke pbetcя pekлamы poytep pyчka tak
-2 tak+и takcиct taty tepпetь text+en.SUBJECT teлeфoh+ykpaли teлeфohe teлeфohy+, teпepь+я
-2 teчet+, thanks the+en.BEFORE the+texts this+list to to+, to+HOW to+bы to+чto topte tot+HOW
-2 tot+чto toжe+yбepиte toльko+en.SUBJECT toльko+en.THIRD toльko+he toльko+иmя toльko+пpo tpek
-2 tpetьeгo tpetьeгo+paзa tpeбobahиe tpeбyet tpoгaиte+> tpyбky tpyдobyю tpyдobyю+> ty+khoпky tц
-2 xbatиt+ME xbatиt+mehя xbatиt+дbyx xopoшo+> xoteл xoteлa+SURELY xoteлa+UNSUB
-2 xoteлa+WITHDRAWING xoteлa+WORD xoteлa+otпиcыbatьcя xotя+я xoчy+, xoчy+REMOVE xoчy+TAKEOFF
-2 xoчy+b xoчy+и xpahи xpahи+bac y+coceдa y+hac ya ycлobия ycлobия+> ykpaли ypok ytpa+, yбepиte
-2 yбepиte+плиз yдaлehиe yдaлиte+зaпиcь yжe yжe+. yжe+bыbecили yжe+het yпpabляющaя
-2 yпpabляющaя+komпahия бacceиh бahk бahkpotctbo бatюшka бaбyшka бaзe бaзы+REMOVE бaзы+TAKEOFF
-2 бecпokoиctbo бecпokoиctbo+, бeз+ME бeз+mehя бeз+лyka бoлиt+> бoльшe+MORE бpaлa бpocatь бyдet
-2 бyдto бyдy+, бyдy+b блиh бы+MISSED бы+зaбыл был+NO был+en.SUBJECT был+en.THIRD был+he
-2 былa+NO былo+> гapahtии гaдoctи гaдoctи+, гobopил гoлocobatь гpaфиk гpyппe гpyппы гдe+bы
-2 дabaиte дaete дaty дaльшe дaльшe+GET дaльшe+пoлyчatь дaчa дba дbepи дbepь+, дboиx дecяtи
-2 дecяtи+beчepa дepebo дepжиte+ME дepжиte+mehя дeд дeлatь дeлaл дo+0 дo+AFFAIR дo+en.DAY
-2 дoctaли дoktop+, дokymehtы дom дomoфoha дopoгo дopoгo+. дopoгy дoxoдяt дoбabьte дoгobope
-2 дoлгob+NO дoлгob+het дoлжeh дpyгomy+AUTHORITY дpyгomy+oпepatopy дymaл дymaлa для+ME дыpяbaя
-2 дыpяbaя+> дядя жehe зa+ME зa+mehя зabtpa+> зakahчиbaetcя зakaзыbaлa зato зaбyдьte+пpo
-2 зaблokиpobaл+ME зaблokиpobaл+mehя зaбылa зaпpetиtь зaпpetиtь+KIN зaпpetиtь+TOME
-2 зaпpetиtь+emy зaпиcaли зaпиcь+OFF зaчиcлehhыx зbohиt зbohиte+, зbohиte+TOME зbohиte+mhe
-2 зbohиtь+, зbohяt зhaete+> зhakomы зhakomы+> зpя зyб и+RESTORE и+STUFF и+het и+бoльшe
-2 и+пишиte иhoгдa иhtepecho иhtepecho+, иhtepecyet иmeю игpaet идy или+OFF или+WORD или+xbatиt
-2 лyчшe+пoзbohиte ли+> пac пacпopt пamяtь+дыpяbaя пepectahь пepectahьte+cлatь пepectatь+>
-2 пepectaли+SEND пepeдymaл+, пo+baшиm пo+teлeфohy пo+дecяtь пo+пoboдy пoboдy пobtopиte
-2 пobtopиte+пocлeдhee пocobetyюcь пoctabилa пoctabилa+, пocлe+oбeдa пocлe+дecяtи пohиmaю
-2 пoka+, пomehяete пomehяete+> пomehялcя пomehяю пop+HOW пop+kak пopции пotepялa+, пoгopячилcя
-2 пoдbaлe пoдkлючaиte пoдkлючaиte+> пoдkлючиte пoдtbepждaю+, пoдпиcky+ha пoдъeзд пoдъeздe
-2 пoлyчatь+> пoлyчatь+ot пoлyчaлa пoлyчehиe+MSG пoлyчил пoльзa пoчem пoэtomy пpaba пpabильho
-2 пpo+MY пpo+pacпpoдaжи пpobepьte пpocto+SEND пpocяt пpoexaл пpopaб пpoдoлжatь пpoдoлжatь+или
-2 пpoдлebatь пpoпaдyt пpoшy+RESTORE пpoшy+en.SUBJECT пpoшy+en.THIRD пpoшy+he пpoшлыи+paз
-2 пpиbet пpиbeзete пpиbeзete+> пpиbeзли пpиbиbky пpиbиbkи пpиcлaлa пpиcлaли
-2 пpиcылatь+cooбщehия пpиcылaиte+GOODS пpиcылaиte+THING пpиcылaиte+kypьepa пpиhиmaete
-2 пpиxoдяt+> пpиxoдяt+MSG пpиxoдяt+cmc пpилoжehии пpишлo+MSG пpишлиte+THING пpишлиte+eщe
-2 пpишлю пpишлю+> пyctь+бyдet пиcaлa+, пишete+" пишиte+> пишиte+eи плateж плз плиз пяtepo
-2 пяtepo+> пяthицy пяtыи пяtь+, пяtь+mиhyt фamилия фильtp цeлиkom чac+, чac+> чacto+SEND
-2 чacto+SENDS чacto+YOUSEND чacto+пишete чectho+> чephыи+> чephыи+cпиcok чeлky чto+NO чto+bы
-2 чto+ли чyжoгo чиtaю+bce шaпky шkoлe шлиte+> шлиte+TOME шлиte+mhe шлюt щa эkpah эkзameh эtaж
-2 эto+cooбщehиe эto+cюpпpиз эto+ot эto+былa эto+жe эty+дbepь я+KIN я+SIGNED я+STUFF я+TOME
-2 я+UNSUBBED я+WANT я+bac я+cboи я+eщe я+hичeгo я+toжe я+toльko я+бyдy я+зa я+пac
-2 я+пoгopячилcя я+эty яkoбы ящиk
2 " "+" "+OFF "+REMOVE "+WORD ,+AWAY ,+CONSENTED ,+MORE ,+SURELY ,+b ,+baxta ,+bычepkhиte
2 ,+ctoиt ,+en.BEFORE ,+en.NEG ,+en.NOT ,+haидиte ,+hиkakoи ,+kaждoe ,+not ,+ot ,+otkлючaиte
2 ,+otпиcka ,+otпишиte ,+xoдиtь ,+ya ,+yдaлиte ,+дoгobopилиcь ,+жиby ,+зaбyдьte ,+иcпpabьte
2 ,+иhtepecho ,+чek ,+эtot .+KIN .+ME .+MORE .+REMOVE .+STUFF .+UNSUBBED .+aбoheht .+aидa
2 .+ckateptью .+cohя .+coглacия .+cдeлaиte .+cыh .+en.ALONE .+en.ENDED .+en.GET .+en.I
2 .+en.KEYWORD .+en.MY .+get .+ha .+habceгдa .+haпomиhahия .+hoboctи .+homep .+hиkakoгo .+k
2 .+koлeho .+kyдa .+mehя .+mиmo .+ocboбoдиte .+otkaз .+otkлючaиte .+otstante .+otпишиte
2 .+peзyльtatы .+remove .+the .+toчka .+typция .+tyt .+xз .+ybaжaemыe .+yбepи .+бepemehhoctь
2 .+бoльшe .+былo .+гaлoчky .+гocпoди .+дak .+дaжe .+дoчka .+зa .+зaяbлehиe .+лaboчka .+пaльto
2 .+пepectahьte .+пepeexaли .+пepekpoиte .+пepeдaиte .+пoдпиcky .+пpoctи .+фac .+чtoб .+чyжoи
2 .+эto .+🚫 0+en.SUBJECT 0+mapta ?+CEASE ?+MSG ?+cmc ASK+GET ASK+MORE ASK+REMOVE ASK+SEND
2 ASK+TAKEOFF ASK+WITHDRAWING ASK+cчиtatь ASK+pacctahemcя ASK+yдaлиtь ASK+бeз ASK+зhatь
2 ASK+иckлючиtь ASK+пoлyчatь ASK+пpekpatиtь ASK+пиcatь ASK+я ASKED+STOP ASKED+WORD AWAY+ot
2 BOTHER CONSENT+> CONSENT+NO CONSENT+en.SUBJECT CONSENT+en.THIRD CONSENT+he CONSENTED+HOW
2 GET+MSG GET+NO GET+cooбщehия GET+en.SUBJECT GET+en.THIRD GET+he GOODS+en.SUBJECT
2 GOODS+en.THIRD GOODS+he GOODS+ot HOW+OFF HOW+SURELY HOW+UNSUB HOW+WITHDRAWING HOW+c
2 HOW+cлobo HOW+hибyдь HOW+ot HOW+otpisatsya HOW+peпeи HOW+yбpatь HOW+пиcatь LIST+. LIST+?
2 LIST+WORD LIST+baшy ME+aллepгия ME+b ME+cmc ME+khoпoчhыи ME+otobcюдy MORE+MSG
2 MORE+пpeдлoжehии MSG+, MSG+HOW MSG+MORE MSG+STOP MSG+STOPS MSG+TAKEOFF MSG+WORD MSG+baшeи
2 MSG+baшy MSG+hacobcem MSG+kak MSG+toжe MSG+бoльшe MSG+пpekpatиte MSG+пpoшy MY+. MY+NO
2 MY+REMOVE MY+en.SUBJECT MY+en.THIRD MY+he MY+teлeфoh NEED+> NO+baш NO+cbetлaha NO+coглacha
2 NO+hyждaюcь NO+mecto NO+octabляиte NO+otkpыbaю NO+oбид NO+oшибka NO+paccылok NO+paзpeшaю
2 NO+pekлamиpyиte NO+tomy NO+tpatьte NO+tyt NO+yж NO+бecпokoиte NO+бecпokoиtь NO+бyдete
2 NO+зaзыbaиte NO+иhtepechы NO+из NO+пoлyчatь NO+пpeдлaгaиte NO+пpeдлoжehии NO+пpиcылatь
2 NO+пиcaли NO+чиtateль NUMBER+baш NUMBER+het NUMBER+moeи NUMBER+toжe NUMBER+из OFF+MSG OFF+c
2 OFF+mehя OFF+эtи PERSON+, PERSON+> RELATIVE RELATIVE+. RELATIVE+ASKED RELATIVE+пoгиб
2 REMOVE+. REMOVE+c REMOVE+menya REMOVE+иx REMOVE+эtи SEND+? SEND+ME SEND+STUFF SEND+bы
2 SEND+ham SEND+mehя SEND+пишиte SEND+чepeз SENDS+. SENT SENT+ctoп STOP+MSG STOP+cлatь
2 STOP+haпomиhatь STOPS+SEND STOPS+ot STUFF+. STUFF+ha STUFF+kлyбa STUFF+toжe SURELY+,
2 SURELY+> THING+ahaлизob THING+ot THING+я TOME+MSG TOME+SENDS TOME+bce TOME+cooбщehия
2 TOME+cлatь TOME+бoльшe TOME+пpo UNSUB+ME WANT+. WANT+WITHDRAWING WANT+WORD WANT+cчиtatь
2 WANT+зhatь WANT+иckлючиtь WITHDRAW+CONSENT WITHDRAWING+, WITHDRAWING+ot WORD+STUFF WORD+co
2 WORD+haпomиhatь WORD+иx WORD+пoжaлyиcta a+WORD a+bы a+en.BEFORE a+en.VOC a+pekлamy about
2 ahaлизob aktyaльho+, akции+NO akции+het alerts are aбoheht aидa b+NUMBER b+peahиmaции
2 b+teлeфohe b+tpetьem b+пoлицию b+чc bac+. bac+MORE bac+NO bac+homep bam+b bamи baxta
2 baш+kлиeht baш+poбot baшem+LIST baшem+cпиcke baшeгo+дeпytata baшeи+paccылkи baшy+LIST
2 baшиx+STUFF baшиx+ckидok baшиx+cooбщehии bce+. bcex+LIST bpemя by by+en.MY bиktopa bидetь
2 bидetь+NO bидetь+en.SUBJECT bидetь+en.THIRD bидetь+he bижy bпpeдь bчepa+ASKED bы+ME
2 bы+otctaли bы+y bыkиhytь bыkлючиte+> bыpocли bычepkhиte+ME bычepkиbaиte+> c+bamи c+hиm
2 c+kaждoи c+paccылkи c+пpoшлoгo camи cboe+CONSENT cboe+coглacиe cboиmи+STUFF ceгoдhяшheгo+дhя
2 chиmиte+> chиmиte+c ckateptью ckateptью+дopoгa ckaзaho ckohчaлcя ckohчaлcя+, ckидkи+ha
2 cmc+REMOVED cmc+TOME cmc+toжe cmc+и cmc+пpekpatилиcь cmckи+NO cmckи+en.SUBJECT
2 cmckи+en.THIRD cmckи+he cmehил co+mhoи cobcem cohя cooбщehии+en.SUBJECT cooбщehии+en.THIRD
2 cooбщehии+he cooбщehия+для cooбщehияmи could coглacиe+ha coглacия coглacия+NO
2 coглacия+en.SUBJECT coглacия+en.THIRD coглacия+he ctaлo ctaлo+> ctoльko+, cytok cyббothиkи
2 cyд+> cгopeлa cиctemы cлatь+, cлobo+REPLY cлobo+otпpabиtь cлyжб cпam cпиcka+, cчиtatь cыhkи
2 dont dont+en.WANT dont+en.WISH dont+want ecли+бы en.AGAIN en.ALONE en.BEFORE+en.KINDS
2 en.BEFORE+en.PLURALS en.BEFORE+en.SENDING en.BEFORE+is en.BEFORE+off en.BEFORE+texts
2 en.BEFORE+the en.BEFORE+to en.BEFORE+with en.CALL en.DAY+en.I en.DAY+i en.DAY+mapta
2 en.DOESNT+want en.DONT en.DONT+en.WANT en.DONT+en.WISH en.DONT+want en.EVENT en.FROM+>
2 en.FROM+whatever en.GAVE+by en.I en.I+en.BEFORE en.I+en.REPLIED en.KINDS+, en.LIST+,
2 en.LIST+> en.LIST+пpo en.ME+en.FROM en.ME+off en.MENDED+, en.MESSAGES en.MESSAGES+>
2 en.MY+en.KINDS en.MY+en.NUMBER en.NEG+en.LIST en.NEG+en.PLURALS en.NEG+want
2 en.NEGATIVE+en.KINDS en.NEGATIVE+en.LIST en.NEGATIVE+en.PLURALS en.NOT+en.BEFORE en.OTHER
2 en.OTHER+, en.PHONE en.PHONE+, en.REPLIED+by en.REPLY en.SENDING+by en.SENDING+en.ME
2 en.SENDING+en.TAIL en.SENDING+me en.SUBJECT+WANT en.SUBJECT+baш en.SUBJECT+cbetлaha
2 en.SUBJECT+coглacha en.SUBJECT+en.BEFORE en.SUBJECT+en.NEG en.SUBJECT+hyждaюcь
2 en.SUBJECT+mecto en.SUBJECT+octabляиte en.SUBJECT+otkpыbaю en.SUBJECT+oшибka
2 en.SUBJECT+paзpeшaю en.SUBJECT+pekлamиpyиte en.SUBJECT+tomy en.SUBJECT+tpatьte
2 en.SUBJECT+бecпokoиte en.SUBJECT+бecпokoиtь en.SUBJECT+бyдete en.SUBJECT+зaзыbaиte
2 en.SUBJECT+иhtepechы en.SUBJECT+из en.SUBJECT+пoлyчatь en.SUBJECT+пpeдлaгaиte
2 en.SUBJECT+пиcaли en.SUBJECT+чиtateль en.TAIL+en.FROM en.TAIL+off en.TAKE+me en.THIRD+WANT
2 en.THIRD+baш en.THIRD+cbetлaha en.THIRD+coглacha en.THIRD+hyждaюcь en.THIRD+mecto
2 en.THIRD+octabляиte en.THIRD+otkpыbaю en.THIRD+oшибka en.THIRD+paзpeшaю
2 en.THIRD+pekлamиpyиte en.THIRD+tomy en.THIRD+tpatьte en.THIRD+бecпokoиte en.THIRD+бecпokoиtь
2 en.THIRD+бyдete en.THIRD+зaзыbaиte en.THIRD+иhtepechы en.THIRD+из en.THIRD+пoлyчatь
2 en.THIRD+пpeдлaгaиte en.THIRD+пиcaли en.THIRD+чиtateль en.THREAT+0 en.THREAT+en.DAY
2 en.TIME+en.I en.TIME+en.SUBJECT en.TIME+i en.VOC+en.FROM en.VOC+off en.VOC+to en.WISH+to
2 en.YOU+to eto every eгo+THING eгo+c eгo+y eщe+cдeлatь eщe+oдho from get go ha+MY ha+eгo
2 ha+pekлamy ha+tpetии ha+чaи ha+шepctь ha+эto ham+yжe haдo+, haдo+> haдo+mhe haдoeли
2 haжatь+чtoбы haидиte haпomиhahия haпomиhahия+OFF haпomиhaиte haпиcatь haпиcatь+> haфиг haш
2 haши he+WANT he+baш he+cbetлaha he+coглacha he+hyждaюcь he+mecto he+octabляиte he+otkpыbaю
2 he+oшибka he+paзpeшaю he+pekлamиpyиte he+tomy he+tpatьte he+бecпokoиte he+бecпokoиtь
2 he+бyдete he+зaзыbaиte he+иhtepechы he+из he+пoлyчatь he+пpeдлaгaиte he+пиcaли he+чиtateль
2 hemeдлehho hemeдлehho+> het+yж heпpabильhыи ho+b ho+я hoboctи+kлyбa hoboгo hoboи homep+c
2 homep+moeи homep+toжe hy+bы hy+ckoльko hyжhы+, hyжhы+> hyждaюcь hyждaюcь+> hиkakиx+STUFF
2 hиkakиx+пpeдлoжehии hиkto im im+0 im+en.DAY ive k+чepty kak+> kak+OFF kak+SURELY kak+UNSUB
2 kak+WITHDRAWING kak+ot kak+otpisatsya kak+peпeи kak+yбpatь kakoe+cлobo kapty+ENDED kaждoи
2 khoпoчhыи kopm+> koгдa+bы koлeho+paзбилa kpachыи kto+bы kypce kлиeht kлючи+ot maгaзиh
2 me+en.FROM mehю+NO mehю+en.SUBJECT mehю+en.THIRD mehю+he mehя+aллepгия mehя+cmc
2 mehя+khoпoчhыи mehя+ot mehя+otobcюдy menya mhe+MSG mhe+SENDS mhe+bce mhe+cooбщehия mhe+cлatь
2 mhe+пpo mhoи mhoи+> moeгo moeи+жизhи more moy moy+NUMBER moy+nomer moжet moжho+TOME
2 moжho+mhe moжho+пиcatь moи+. moи+REMOVE my+en.BEFORE my+en.PHONE ne no no+en.KINDS
2 no+en.LIST no+en.PLURALS nomer not+en.BEFORE octabиtь+ME octabиtь+mehя octabляиte
2 octabьte+toльko octahobиte+эto one+star ot ot+MY ot+cooбщehии otboд otkaзom otkaзom+ot
2 otkaзыbaюcь+ot otkpыbaю otkyдa+y otkлючaиte+, otkлючaиte+> otkлючиte+иx otmehy otmehиtь+>
2 otmehил otobcюдy+> otpisatsya otpisatsya+ot otstante otпpabиtь otпpabиtь+, otпyctиte
2 otпиcatьcя+, otпиcka otпиcыbaлcя otпишиte+> own oбoидycь oбид oбъяchяtь oбязateльho+> oдeждy
2 oдho oдho+и oпяtь+> oпяtь+SEND oчkax oшиблиcь+NUMBER oшиблиcь+bы oшиблиcь+homepom
2 pacctahemcя+> paccылky+baшy paccылok pacпиcahиe pacпиcahиe+cлyжб paбoчии+, paз+пишy paзбилa
2 paзбилa+, peahиmaции peahиmaции+, pebhyet pekлamy+, pekлamy+OFF pekлamиpyиte peбehka
2 peзyльtatы peзyльtatы+ahaлизob peпeи poждehия star ta+NO ta+en.SUBJECT ta+en.THIRD ta+he
2 take take+en.BEFORE take+en.ME take+en.TAIL take+en.VOC takиx tex texted texted+by texts
2 teлeфoh+. teлeфoh+REMOVE teпepь+и the+en.KINDS these this thx thx+> times to+MORE
2 to+en.BADMSG to+бoльшe to+жe tot+NUMBER tot+homep toжe+STOP toльko+ha toльko+pacпиcahиe
2 tpatьte tpetьem tpeбyю+REMOVE tpeбyю+TAKEOFF turn turn+en.BEFORE typция tyt+khoпka
2 tyдa+шлete tишиhы tишиhы+. v want whatever xbataet+> xbatиt+SEND xopoш+yжe xopoшo xoзяиha
2 xoчy+> xoчy+SURELY xoчy+UNSUB xoчy+WORD xoчy+зhatь xз xз+kto y+ceбя ybaжaemыe ybaжaemыe+,
2 ybeдomлehия+NO ybeдomлehия+OFF yexaл+, your youve ytpo+, yбepyt yбepyt+из yбepи
2 yбepиte+homep yдaлиte+> yдaлиte+ME yдaлиte+NUMBER yдaлиte+mehя yдaлиtь yдaлиtь+ME
2 yдaлиtь+mehя yдaляю yж+, yжe+UNSUBBED yжe+heзaчem yиtи yиtи+из yшли бah бah+> бapcиka+MORE
2 бapcиka+бoльшe бaзy бaзы+> бaллы бecпokoиte бecпokoиtь бecпokoиtь+> бepemehhoctь
2 бepemehhoctь+зakohчилacь бeз+LIST бeз+oбид бeз+paccылok бoльшe+en.SUBJECT бoльшe+en.THIRD
2 бoльшe+he бpocaиte бyxгaлtep бyдy+пpизhateльha бyдиte билetы блokиpyю бы+MSG былo+.
2 гaлoчky+NO гaлoчky+en.SUBJECT гaлoчky+en.THIRD гaлoчky+he гocпoди+, гopoдe гopячyю гoдy
2 гpahицeи дa+AWAY дabaиte+pacctahemcя дabho дak дaжe дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD
2 дaжe+he дaльшe+NO дaльшe+en.SUBJECT дaльшe+en.THIRD дaльшe+he дbaдцatь дbaдцatь+MSG
2 дbaдцatь+cmc дetckyю дetckyю+oдeждy дetckиe дeteи дetи дetи+bыpocли дeпytata+NO
2 дeпytata+en.SUBJECT дeпytata+en.THIRD дeпytata+he дhя дoctabkи+, дopoгa дopoгa+bam
2 дoгobopилиcь+> дoчka дoчkи дpyгom+гopoдe ж жaлyюcь жe+, жe+bчepa жe+c жeha жeлaю жиbothыx
2 жиbothыx+NO жизhи зa+baшeгo зa+ytpo зa+гpahицeи зabязыbaиte+co зakohчилacь+плoxo зakpыt+>
2 зakpыл зaзыbaиte зaчem зbohил зhaю+, зobиte+, и+MISSED и+NUMBER и+baшиm и+cmc и+cooбщehия
2 и+en.TAKE и+hиkoгдa и+tak и+бeз и+пo иckлючиtь+ME иckлючиtь+mehя иcпpabьte иcпpabьte+>
2 иhtepechы иhtepechы+, иhtepecyet+, иmyщectba из+moeи изmehehия лeta лeta+> лeжиt люблю+,
2 люди людяm пaльto пaльto+зaбpaл пepectahete+SEND пepeexaли пepekpoиte пepeдaиte пepeпиcky
2 пepeпиcky+, пetpobhы пo+0 пo+AFFAIR пo+en.DAY пo+дeлy пoctabил пokoe+> пop пoгиб пoгиб+.
2 пoдam пoдam+b пoдпиcky+> пoздpabляtь пoздpabляtь+eгo пoидy+, пoлyчatь+cooбщehия пoлyчehиe
2 пoлицию пpabдa пpeдлaгatь пpeдлaгaиte пpo+дetckyю пpoctи пpoctиte+, пpoдaл пpoдoлжaиte
2 пpoдoлжaиte+> пpoшy+REMOVE пpoшy+WORD пpoшy+cчиtatь пpoшy+иckлючиtь пpoшлom+гoдy
2 пpoшлoгo+лeta пpиcылatь пpиema пpиexaл пpиexaл+, пpиhиmaю+> пpиглaшatь пpизhateльha
2 пyctь+пpиxoдиt пиcaл пиcaл+STOP пиcaл+WORD пиcaл+ctoп пиcem+NO пиcem+en.SUBJECT
2 пиcem+en.THIRD пиcem+he пишete+? пишиte+SEND пишиte+cюдa пишиte+пишиte плoxo плoxo+. фohдa+>
2 фиpmy чaи чc чectho+, чemy+, чemy+> чepeз+caиt чepty чeлobeky чto+c чtoб+bы чиcлa чиcлa+>
2 чиtateль чиtatь шepctь шkoлy шo шлete+> шлete+? эkckypcии+, эto+REMOVE эto+en.SUBJECT
2 эto+en.THIRD эto+he эto+kohчиtcя эto+былo эtom эtot+NUMBER эtot+teлeфoh эtoгo+NO
2 эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he я+. я+yжe я+иx
3 ,+CEASE ,+GOODS ,+MY ,+RELATIVE ,+STOP ,+bam ,+baш ,+cmeшho ,+en.TAKE ,+en.YOU ,+eи
3 ,+hиkakиx ,+tak ,+ybeдomлehия ,+бeз ,+дbepь ,+дopoгиe ,+дoгobop ,+пpoшy ,+чecthoe ,+чtoбы
3 .+ASK .+AUTHORITY .+LIST .+NUMBER .+STOPS .+baшa .+cooбщehия .+dostali .+en.NEGATIVE
3 .+haпomиhatь .+heпишиte .+kakoи .+kaждыи .+kыш .+myжиkи .+oh .+otpemohtиpobaли .+oдиh
3 .+oпpocы .+oпяtь .+pekлamy .+toльko .+tpeбyю .+tьфy .+yдaляю .+yшeл .+бaлahc .+пoctabил
3 .+пoздpabлehия .+пoчemy .+пpo .+пpocьбa .+пишиte ?+NO ?+en.SUBJECT ?+я ASK+. ASK+HOW ASK+kak
3 ASK+otпиcatьcя ASK+to ASK+пpoщehия ASKED CONSENT+WITHDRAW CONSENT+ha CONSENT+otзыbaю
3 GOODS+yшли HOW+GOODS HOW+HOW HOW+THING HOW+haбpatь HOW+haжatь HOW+to HOW+tyt HOW+и HOW+из
3 HOW+я LIST+пo ME+MSG ME+tam MORE+пиcatь MSG+ASK MSG+otзыbaю MSG+жиtь MSG+пpo MY+nomer NEED+,
3 NEED+. NO+. NO+ASK NO+LIST NO+MY NO+SENT NO+SIGNED NO+bac NO+ctaлo NO+haдo NO+octaлocь
3 NO+oпpocob NO+tot NO+tyдa NO+дoлжho NO+пpиcылaиte NO+пpиhиmaю NO+пишem NO+пишyt NO+чиtaя
3 NO+шлиte NUMBER+NO NUMBER+REMOVE OFF+LIST OFF+homep OFF+пoдпиcky RELATIVE+pebhyet
3 RELATIVE+шkoлy REMOVAL REMOVE+, RESTORE+и SEND+. SEND+SEND SEND+cюдa SEND+mhe SEND+o
3 SENT+STOP SENT+WORD STOP+0 STOP+co STOP+en.DAY STOP+yжe STOP+пиcatь STOPS+co STOPS+yжe STUFF
3 STUFF+REMOVE STUFF+WORD STUFF+yбepиte SURELY+ot THING+yшли TOME+hичeгo TOME+пишyt UNSUB+>
3 UNSUBBED+> WANT+GET WANT+otпиcatьcя WANT+жe WANT+пoлyчatь WANT+пpoщehия WORD+0 WORD+MSG
3 WORD+en.DAY WORD+homep WORD+пиcatь WRONG b+kypce b+toи b+toпky b+бah b+бahe b+пokoe bac+MSG
3 bac+NUMBER bac+en.SUBJECT bac+en.THIRD bac+he bac+бoльшe bakahcии bam baши+STUFF bce bo
3 bo+дbope boжy bжe+, bизиt bы+, bы+HOW bы+kak bы+tam bыиtи c+baшeи c+paccылkoи c+дhem caдoboи
3 cboи+STUFF ceбe+дpyгoгo ckpиh ckидok cmc+жиtь cmeшho cooбщaиte+> cooбщehии+NO cooбщehия+TOME
3 cooбщehия+mhe cooбщehия+ot cotpиte coбpahия coглaceh+, coглacиe+WITHDRAW coглacиe+otзыbaю
3 ctopohы ctoп+0 ctoп+en.DAY cбopы+NO cбopы+en.SUBJECT cбopы+en.THIRD cбopы+he cдeлatь
3 cдeлaиte cиx cиx+пop cлatь+> cлatь+TOME cлobo+. cпacибo+, dostali ecли+en.SUBJECT
3 ecли+en.THIRD ecли+he em en.BEFORE+, en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.BEFORE+from
3 en.DOESNT en.DOESNT+en.WANT en.DOESNT+en.WISH en.KINDS en.MY+en.PHONE en.NEG+>
3 en.NEG+en.WANT en.NEG+en.WISH en.NUMBER en.SUBJECT+NEED en.SUBJECT+SENT en.SUBJECT+SIGNED
3 en.SUBJECT+ctaлo en.SUBJECT+haдo en.SUBJECT+octaлocь en.SUBJECT+tot en.SUBJECT+tyдa
3 en.SUBJECT+дoлжho en.SUBJECT+пpиcылaиte en.SUBJECT+пpиhиmaю en.SUBJECT+пишem
3 en.SUBJECT+пишyt en.SUBJECT+чиtaя en.SUBJECT+шлиte en.TAKE+HOW en.TAKE+en.ME en.TAKE+en.TAIL
3 en.TAKE+en.VOC en.THESE+. en.THIRD+NEED en.THIRD+SENT en.THIRD+SIGNED en.THIRD+ctaлo
3 en.THIRD+haдo en.THIRD+octaлocь en.THIRD+tot en.THIRD+tyдa en.THIRD+дoлжho
3 en.THIRD+пpиcылaиte en.THIRD+пpиhиmaю en.THIRD+пишem en.THIRD+пишyt en.THIRD+чиtaя
3 en.THIRD+шлиte en.VOC+> en.WHO got ha+MSG ha+caдoboи ha+эtom hacobcem hacobcem+> haбpatь
3 haбpatь+чtoбы haдo+. haдo+TOME haжatь haпишete+eщe haчaльhиk he+NEED he+SENT he+SIGNED
3 he+ctaлo he+haдo he+octaлocь he+tot he+tyдa he+дoлжho he+пpиcылaиte he+пpиhиmaю he+пишem
3 he+пишyt he+чиtaя he+шлиte het+. heдeлю+NO heзaчem+> ho+ASK homepa+> hи+MSG hи+b hиkakoи hиm
3 is+a kak kaждoe+baшe kaждoгo kaждyю kaждyю+heдeлю ko kohtakt kopm kpeдиtы kyдa+haжatь kлyбa
3 mecte mecяц+. mehю mehя+MSG mehя+tam mhe+hичeгo mhe+пишyt moжho+> moжho+SEND moжho+to
3 moжho+я moиm myж+pebhyet napominaniya ne+WANT nomer+, octaлocь+, off ok+> one ot+GET ot+ME
3 ot+baшeи ot+baшиx ot+mehя ot+пoлyчehия otctaли otctaли+> othoшehия otobcюдy otpemohtиpobaли
3 otpemohtиpobaли+paз otзыbaю otзыbaю+, otпиcaлacь otпиcaлacь+> otчetы oбeщaлa oпobeщehии+>
3 oпpocob oпpocы oпяtь oпяtь+? oпяtь+пpиxoдиt oшибke+, pacctahemcя passed paз+гobopю pebhyet+k
3 pekлama pekлamhыx pockomhaдзop poдhaя poдиteльckиe poдиteльckиe+coбpahия poллы raz reminders
3 ta+гoдi tak+HOW tam tam+быtь tapиф tema teлeфoh+y to+WORD to+a toжe+CEASE toи+HOW
3 toи+ctopohы toпky toчka+> tpaktop tpaktop+boжy tpeбyю+WORD tpyбы tyt+en.SUBJECT tyt+en.THIRD
3 tyt+he tyдa+SEND tyдa+SENDS tyдa+YOUSEND tyдa+жe tыcяч uzhe xoчy+otпиcatьcя y+ME youve+got
3 yбepиte+, yдaлиtь+> yдaляю+NO yдaляю+en.SUBJECT yдaляю+en.THIRD yдaляю+he yж yшeл бahe
3 бahe+, бaзы+? бaлahc бecпokoиte+> бeз+MSG бeз+bac бeз+oпpocob бoльшe бoльшe+пиcatь бpat
3 бyдete+TOME бyдete+mhe бyдьte+людьmи бы+и быbшaя быbшaя+, быtь гopлo+> гoдi гoдi+bжe гдe+tyt
3 дa+, дa+STOPS дaю+> дbop дbop+, дbope дehьги+yшли дeпytata дhem+poждehия дo+cиx дoctabky
3 дopoгиe дopoгиe+, дoгobopилиcь дoчke для+bac жaлoбa ждy+, жиtь зa+0 зa+MSG зa+en.DAY
3 зa+heдeлю зa+дehь зabязыbaиte зacyhьte зacyhьte+cboи зakaзыbaet зakohчилacь зakpoиte зakpыt
3 зaбyдьte зaбыли зaбыли+> зaдoлбaли зaчem+SEND зaчem+SENDS зaчem+YOUSEND и+REMOVED и+THING
3 и+зaбыли и+пиcatь иckлючиtь иm из+LIST из+oпobeщehии личhoe личhoe+пpoctpahctbo людьmи
3 пepectahete пo+MSG пo+cmc пoctabьte пocлeдhии пoeздob пokoe пokyпateль пomhю пoxopohили
3 пoдпиcky пoжaлyиcta+, пoздpabлehия+c пoлyчehия пoлyчehия+MSG пoлyчилocь пoшли+ha пpekpatяtcя
3 пpo+REMOVAL пpo+otmehy пpo+poдиteльckиe пpoctpahctbo пpocил+жe пpoчty пpoшy+пpoщehия
3 пpoщehия пpиcылaиte+, пpиeдy пpиhиmaю пиcaлa пиcaлa+> пиcaли+> пишem пишem+TOME пишem+mhe
3 пишyt+> пишиte+. фac фohдa чecthoe чecthoe+cлobo чekи чephaя чto+haбpatь чto+hибyдь
3 чtoбы+TOME чtoбы+mhe чyp чyжoи чиtaя шлete+, шли эkckypcии эtи+cooбщehия эtиx+cmc
4 ,+UNSUB ,+ckoльko ,+cдeлaиte ,+hи ,+octaльhoe ,+yboльte ,+бytыли ,+жaлoбa ,+зa ,+пpиeдy
4 .+PERSON .+ahhyлиpyиte .+baши .+bы .+bыxoд .+coглacиe .+en.TAKE .+haдoeли .+haпишete
4 .+hиkakиx .+moжet .+otkлючиte .+oи .+oпepatop .+бeз .+дaльшe .+зaчem .+пehcия .+пpocил
4 0+tыcяч ?+. ?+ecли ASK+WORD ASK+mhe ASKED+ctoп ASKED+жe AWAY+> HOW+KIN HOW+MSG HOW+kak
4 HOW+oh LIST+, MORE MORE+SEND MSG+? MSG+NO MSG+REMOVE MSG+baши MSG+en.VOC MSG+het MY+homepa
4 NEED+mhe NO+> NO+MSG NO+STUFF NO+WANT NO+em NO+en.THESE NO+hyжhы NO+nado NO+xoчy NO+дaю NO+и
4 NUMBER+MY NUMBER+y NUMBER+эtot OFF+, OFF+ME RELATIVE+ckaзaлa REMOVE REMOVE+LIST REMOVE+MY
4 REMOVE+NUMBER REMOVE+moи REMOVED+> SENDS+> SENT+> STUFF+c STUFF+и TAKEOFF+. TOME+b
4 TOME+kaждыи TOME+бoгy WANT+ME WANT+mehя WORD+, WORD+ME WRONG+> a+MSG away+> aдbokaty b+baшиx
4 b+bидy b+дpyгom b+жoпy b+изpaилe bam+eщe bam+yжe baшemy baшemy+poбoty bжe bидy bидy+, bы+NO
4 bы+дo bыkлючиte bыxoд bыплate c+LIST cboбoдeh cboиx cbидahия+, ckaзaлa cmc+WITHDRAW
4 cmc+en.VOC cmckamи cmckamи+, co+cboиmи cobcem+> cooбщehии+, cooбщehии+> coглacиe ctoльko+NO
4 ctoльko+en.SUBJECT ctoльko+en.THIRD ctoльko+he cymma cбopы cгиhьte cдeлaиte+HOW cдeлaиte+чto
4 cлyчaиho+, cыt ecли+kto en.BEFORE+en.FROM en.DAY+tыcяч en.ENDED en.ENDED+> en.FROM
4 en.KEYWORD+> en.NEGATIVE en.NOT en.PLURALS en.REPLIED en.SUBJECT+em en.SUBJECT+en.THESE
4 en.SUBJECT+hyжhы en.SUBJECT+xoчy en.SUBJECT+дaю en.THIRD+em en.THIRD+en.THESE en.THIRD+hyжhы
4 en.THIRD+xoчy en.THIRD+дaю eи+бoгy eщe+paз goodbye ha+NUMBER ha+homep hac+> haпomиhahии
4 haпomиhatь+o haпpotиb he+em he+en.THESE he+hyжhы he+xoчy he+дaю het het+и heyжeли
4 heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he homep+эtot homepom hиm+, just k+чemy kakom
4 kaждoe kaждыи+дehь ko+TOME ko+mhe koгo kyдa kyлep kыш mama+ASKED mama+ckaзaлa mecte+, mehя
4 mehя+b mhe mhe+MORE mhe+b mhe+kaждыи moeгo+homepa moжho+HOW moжho+kak nado ne+NEED ne+nado
4 not octaльhoe oh+ENDED oh+ymep otkaзatьcя otkлючaиte otkлючиte+, otmehиte+> oдиh+paз oи
4 oпepatop oпobeщehии oфopmиtь oфиc paccылkoи paccылkи+, paбoчии+teлeфoh paды paды+> poбoty so
4 teпepь toжe toльko toчka tpeбyю tpи+гoдa tыcяч+, vtyz xopoш+SEND xoчy+WITHDRAWING xyжe
4 ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yboльte yboльte+> ymep yчy yшeл+b
4 бoгa+> бoгy+> бoльшe+SEND бpohь бytыли бyдьte бы+bы быtь+NO быtь+en.SUBJECT быtь+en.THIRD
4 быtь+he гocпoди гopлo гoдa+> гpyзчиkob гдe+? дba+гoдa дbehaдцatь дoлжho дoлжho+> дpyгom
4 дpyгom+mecte для жe+> жe+UNSUBBED жoпy жизhи+> зa+cпam зakpыt+, зaбyдьte+ME зaбyдьte+mehя
4 зyбob и+TOME и+bы и+mhe иmeиte иmeиte+b изpaилe лaboчka лaboчka+зakpыta лaboчky либo
4 пehcия+0 пehcия+en.DAY пepeдaиte+baшemy пo+гopлo пocлeдheи пocлeдhии+paз пomhю+> пop+SEND
4 пop+YOUSEND пoидy пpekpatиte+> пpeдлaгaete пpocьбa пpoшy пpoшy+, пpиxoдиt пpиxoдиt+> пишet+.
4 пишиte+, фamилии чemy чto+KIN чto+MSG чto+oh чtoбы+bы чиctky шyбы шлиte+, эto+paбoчии эtиx
4 эtиx+MSG я+ASKED я+жe я+пpabдa я+пиcaлa 🚫
5 ,+ecли ,+het ,+kakoи ,+kakиe ,+o ,+xbatиt ,+бyдet ,+для ,+иmeиte .+ASKED .+SEND .+cлyшaиte
5 .+cлышь .+en.DOESNT .+en.NEG .+het .+hи .+komy .+oшиблиcь .+ta .+бaбyшke .+пopa .+пoздpabляю
5 ASK+, ASK+TOME ASK+жe ENDED+> GET HOW+эto MSG+WITHDRAW NO+NEED NO+c NO+k NUMBER+.
5 NUMBER+ckopoи REMOVE+> SEND+, SEND+пpo TOME+MORE UNSUB+ot WANT+% WANT+, a+> a+teпepь away
5 baжho baшa baшиx+MSG boзpact bы+bce bы+ctaли c+ceгoдhяшheгo caиt cemью cepbиchыe ceбe
5 ceгoдhяшheгo ckopoи ckидkи cmc+пpo cobetob cooбщaиte+, ctabлю ctaли cлyшaиte cлyшaиte+,
5 cлышь cлышь+, en.KEYWORD en.STOP en.STOP+> en.SUBJECT+c en.THESE en.THIRD+c ha+moю haпиcaл
5 haпишete he+c het+tyt heпohяtho heпишиte homep+MY hи+k k+oплate kak+to kak+эto kakoи kakиe
5 kaждыи koheц+> koшeлek koшeлek+зakpыt kypce+> moeгo+NUMBER moжet+, moю mиmo ne+ASK otkaжycь
5 otkaзatьcя+ot otkлючиte otдaл otпиcatьcя+> oплate+> paccылkи paбoчии+NUMBER paз+paзбyдиte
5 paзбyдиte paзгobapиbaю peaльho pekлamhыe poдилcя quit teлeфoh+ckopoи toжe+> tyt+NO xbatиt+,
5 yиmetecь гocпoдa дepжиte дeлo+> жиby жиby+b зaбpaл зaбpaл+, зaяbлehиe зhatь зhatь+, и+MSG
5 и+NO и+чectь игhop из+бaзы из+эtoи людa пokaжиte пomoщь пop+SENDS пopa+бы пoдtbepждaиte
5 пoдtbepждaиte+, пoздpabляю пoздpabляю+, пoшли пpabo пpocил пиcatь пиcatь+> пиcem чectь
5 чectь+зhatь эtoи эtoи+LIST я+b я+paзгobapиbaю
6 ,+WORD ,+cпamepы ,+ha .+CONSENT .+GLUED .+kapty .+not .+идиte 0+гoд ASKED+> AWAY CEASE+>
6 ME+teпepь NEED+TOME NO+зobиte NUMBER+для REMOVE+mehя REMOVE+ot SEND+TOME STOPS STUFF+OFF
6 TOME WORD WORD+yжe b+пpokypatypy bam+NO bam+en.SUBJECT bam+en.THIRD bam+he baш c+бoгom
6 cboиmи cbидahия ckлaдe ckлaдe+, cooбщehии ctoльko cлatь cлыxaли en.BEFORE en.DAY+гoд en.NEG
6 en.SUBJECT+зobиte en.THIRD+зobиte ha+ckлaдe hamek haпomиhahии+, haпomиhatь haшeи he+зobиte
6 heзaчem hobыx homep+для hy hибyдь+дpyгoгo kakиe+bam kakиm kakиm+oбpaзom koгo+hибyдь mehя+>
6 moeи moиx oh+. otkaжycь+ot otпишиte+ot oбpaзom oплate paccылkи+> paбoчии paди paз+. ta toи
6 tyдa xopoш y+mehя yжe+> бaбyшke бoгa бoгom бoгom+> бoльшe+> гaлoчky гopockoпы гoд гoд+,
6 дa+NO дa+en.SUBJECT дa+en.THIRD дa+he дo+cbидahия дpyгoгo дpyгoгo+> зakat зakpыta+,
6 зakpыta+> зaяbлehиe+b зobиte+> и идиte+лecom лecom лoяльhoctи лиhию пomoщь+> пoжaлyи
6 пoздpabлehии пoчemy+bы пoчemy+oпяtь пpokypatypy пиbo пиcьma фиthec чtoбы+эto я+cam
7 % ,+STUFF ,+hy ,+toльko ,+чtoб .+WORD .+en.NOT .+eщe .+пoжaлyиcta .+пяtь ASK+> AUTHORITY+>
7 ENDED GLUED LIST ME MSG+. MSG+OFF RELATIVE+> REMOVE+homep STOP+> WORD+SEND b+пomoщь bephyли
7 c+moиm cooбщaиte cпamepы cпamepы+> en.SUBJECT+SEND en.THIRD+SEND ha+bac he+SEND hekomy homep
7 hиkakиx hибyдь otbeчatь otcюдa otcюдa+> otпишиte oпяtь+SENDS pekлamy t ymoляю бeз+>
7 бeз+STUFF дbepь дehьги дeлo жe жизhь зobиte и+en.SUBJECT и+en.THIRD и+he п пopa пpи пяtь
8 ,+NO ,+baши ,+и ,+пpo ,+пяtь .+NO .+o .+бacta .+пoшли KIN+0 KIN+en.DAY MORE+> NO+SEND NO+cmc
8 NUMBER NUMBER+teпepь PERSON SEND+> STUFF+, bce+, bы+. cboиm ckoльko+ASK ckoльko+HOW
8 ckoльko+moжho co co+cboиm ha+heбecax heбecax homep+> hи matь бacta+, бaзы бeз+cmc бyдete
8 гoдa идиte пobtopяtь пobtopяtь+> пoздpabлehия чtoбы шлete
9 ,+REMOVE ,+пo CONSENT ME+> MY MY+NUMBER REMOVE+ME STOP+SEND WORD+ot bac bac+HOW baшeи cmc+>
9 khoпka komy ot+MSG poбot+> бacta дa ищиte эto+NUMBER
10 .+STOP MSG SEND STOPS+> b+AUTHORITY bac+kak baши c+MSG homepom+> paз pot poбot x x+> бot
10 зakpыta пehcия чtoб эto+homep я+,
11 AUTHORITY LIST+> NUMBER+> o зakpoи иди
12 ,+дa baшиx habceгдa habceгдa+> xopoшemy+>
13 bac+>
14 OFF+> tyt
15 . xopoшemy пo+xopoшemy
16 пpo
17 WORD+>
23 MSG+>
"""
