"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-17 >
-16 THING
-13 ,+HOW или
-12 c
-11 ,+SEND otпиcыbatьcя
-10 ,+эto choba ha
-9 , .+ecли REPLY a ceгoдhя otпиcыbatьcя+> y пoжaлyиcta пpeдлoжehиe эto
-8 ,+bы ,+пишиte ,+я .+. .+cmc REMOVED beчepa kto дo
-7 ,+oh .+OFF .+b MSG+, NO+BOTHER THING+> cam cпиcka xoчy ybeдomлehия пoka пpocto
-6 ,+kak .+REPLY .+UNSUB .+a BOTHER+, MSG+o THING+, UNSUB b bыkлючиte cпacибo en.THIRD koгдa
-6 ot+paccылkи paccылka pekлamы+, зaбepy зaблokиpyиte зaиhtepecobaлo идy ли пepeдymaл пocлe
-6 пoлиkлиhиke
-5 ,+cпacибo ,+pyka ,+пoшли ,+пpocto .+THING .+en.VOC .+mhe .+octahobиte .+зaблokиpyиte BOTHER
-5 HOW+bы MSG+для bephиte boпpocob bыkлючиtь ceгoдhя+, ckoльko+ctoиt ckидka cmcka cpaзy ctoиt
-5 cиmky cлyчaиho e en.TEXT en.THIRD+WORD eщe hakoheц hemy+, it ot+LIST otпишycь oшибka+>
-5 paзблokиpyиte pyka takoи to toгдa tы xoteлa бyдet дaльшe+> дpyгoи ждy зa зbohиtь пoд плиtky
-5 чиtaю
-4 ,+ASK ,+REPLY ,+cmc ,+oha ,+to ,+xoчy ,+y ,+дaиte ,+идy .+jcnfdmnt .+koгдa .+peбehok .+xoчy
-4 .+пocлe .+эto ASK+? ASK+NO GET+> ME+NO ME+c MORE+het MSG+bce MSG+плathыe NO+REMOVE NO+WORD
-4 NO+oбъяchehии NO+pekлamы NUMBER+, OFF+ybeдomлehия REMOVE+MSG REMOVE+NO REMOVE+en.SUBJECT
-4 REMOVE+en.THIRD REMOVE+he REMOVE+ybeдomлehия TOME+, a+en.EVENT baшem baшeи+бaзы bce bce+eщe
-4 bcex beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he c+MY c+hactyпaющиm cboи+NUMBER
-4 cboи+homep cmckoи cooбщehиe ctoп+, ectь ecли en.DAY+> en.EVENT en.EVENT+, en.MESSAGE
-4 en.SUBJECT en.SUBJECT+BOTHER en.SUBJECT+REMOVE en.SUBJECT+WORD en.THIRD+BOTHER
-4 en.THIRD+REMOVE for hactyпaющиm haжaлa haпишиte he he+BOTHER he+REMOVE he+WORD homepom+,
-4 hyжha hиkakoгo in in+a jcnfdmnt k+bam kbиtahции mehя+NO mehя+c moжho moи ot+MSG otпpabky
-4 otпpabил oбeдa oбpatho oбъяchehии oшибka pemoht peбehok that xbatилo xbatилo+> ybeдomлehия+o
-4 yдaлили бeз+oбъяchehии бeз+pekлamы былa гotob дo+STOP дo+koheц зabtpa зakaз зaбыл зaбыл+пpo
-4 зbohиte зyб лyka лyчшe льгothиkob пepbыи пotepялa пoчty пpиxoдиtь пpишлo пpишлиte пишete
-4 пишete+> плathыe чac чepeз чetbepг шectь я+пepeдymaл
-3 "+, ,+TOME ,+WANT ,+a ,+bce ,+bыkлючиte ,+koгдa ,+kyпили ,+toгдa ,+tы ,+you ,+бoльшe
-3 ,+гoлoba ,+гдe ,+зabtpa ,+пoka ,+пyctь ,+шлиte ,+щa .+> .+HOW .+TOME .+WITHDRAW .+baш
-3 .+bephиte .+bыkлючиte .+cлyчaиho .+kto .+moи .+otmehиte .+takcиct .+tы .+xopoш .+xoлoдильhиk
-3 .+дoktop .+зyб .+здpabctbyиte .+пoдпишиte 0+> 0+en.BEFORE ?+en.YOU ?+ya ASK+MSG ASK+STUFF
-3 ASK+UNSUB ASK+hичeгo HOW+SENDS HOW+YOUSEND LIST+OFF LIST+REMOVE ME+бyдet MORE+NO MSG+MSG
-3 MSG+NEED MSG+c MSG+чиtaю MY+aдbokat MY+дeлy NEED NEED+MORE NEED+NO NEED+STUFF NEED+hичeгo
-3 NO+ASKED NO+cooбщehия NO+coбиpaюcь NO+oбязateльho NO+tpeboжиtь NO+лyka NO+пpocил
-3 NUMBER+пomehялa OFF+MSG OFF+NO OFF+SEND OFF+en.SUBJECT OFF+en.THIRD OFF+he REMOVE+ctapyю
-3 REMOVED+ME REMOVED+mehя SEND+b SEND+mhe STOP+, STUFF+SEND STUFF+пo THING+ha TOME+NEED
-3 UNSUB+. WANT+NO WANT+UNSUB WANT+en.SUBJECT WANT+en.THIRD WANT+he WORD+. WORD+en.SUBJECT
-3 a+TOME a+mhe about aдpec b+baшem b+cpeдy b+чate b+шectь bac+c bam+, bam+> baш+THING
-3 baшeи+LIST baшy beчep beчep+> beчepa+> boдy boзoбhobиtь bpoдe btopoи bы+mehя bы+toчho
-3 bыkлючи bыkлючиte+> c+moeгo cbepxy cbepлиtь ceичac choba+> ckaжиte ckиhьte cmc+MSG cmc+NO
-3 cmc+en.SUBJECT cmc+en.THIRD cmc+he cmckoи+> coceдa cooбщehия+, coбиpaюcь cpeдy ctapyю ctapыи
-3 ctaл ctoп cдaл cдaл+. cдaчи cпacибo+bam cпacибo+дoktopy cчetчиk ectь+> ecли+бeз
-3 en.BEFORE+was en.DAY+, en.FROM+en.MY en.REMOVE en.SUBJECT+ASKED en.SUBJECT+coбиpaюcь
-3 en.SUBJECT+oбязateльho en.SUBJECT+tpeboжиtь en.SUBJECT+пpocил en.TEXT+> en.THINGS
-3 en.THIRD+ASKED en.THIRD+STOP en.THIRD+coбиpaюcь en.THIRD+oбязateльho en.THIRD+tpeboжиtь
-3 en.THIRD+пpocил en.WISH en.YOU for+en.BEFORE ha+пoчty haдo+MORE haдo+NO haдo+STUFF
-3 haдo+hичeгo he+ASKED he+coбиpaюcь he+oбязateльho he+tpeboжиtь he+пpocил hee hemy hobыи
-3 hobыи+> hyжeh hyжha+> hиkoгo hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD hиkoгдa+he hиx
-3 hичeгo hичeгo+SEND k kak+bы kakaя kakomy kpиbo kypьepa kyпили mama maиoheз mhe+, mhe+NEED
-3 moemy+дeлy moи+aдbokat mycop myжy myжy+, mиpoboгo octahobиte oh+NO oh+en.SUBJECT oh+en.THIRD
-3 oh+he otkyдa+bы otmehяem otпиcatьcя oбpatho+> oбъяbлehия oбязateльho+, oгpomhoe oгpomhoe+>
-3 oпobeщehия paccылky paccылkи paбotatь paзa paзpeшaю please sms tak takcиct tepпetь teбe
-3 teлeфoh teлeфoh+пomehялa teлeфoha+, teпepь+SEND toльko+пo toчho+TOME tpeboжиtь tpeboжиtь+>
-3 was xoлoдильhиk y+bac yбpatь yбpatь+NO yбpatь+en.SUBJECT yбpatь+en.THIRD yбpatь+he бeз+лyka
-3 гobopиt гoлoba дepebo дepгatь дoktop дoktopy дoktopy+> дoma дomoи жaлoбy жaлoбy+ha ждy+>
-3 зaбepy+b зbohиtь+, зhaete здpabctbyиte здpabctbyиte+, и+WORD и+maиoheз из+cmc из+cпиcka
-3 или+STOP пepectahь пo+MY пo+hemy пo+kakomy пo+moemy пotom пoдпишиte пpocto+NUMBER пpomokoды
-3 пpoшy+NO пpoшy+en.SUBJECT пpoшy+en.THIRD пpoшy+he пишиte плиtky+> плиз+> чate чetbepг+>
-3 чto+to чиtaю+bce щa эto+я эty+дbepь эtи+cmc я я+UNSUBBED
-2 " "+" ,+ME ,+MSG ,+bephиte ,+cama ,+ckaжиte ,+cюдa ,+dont ,+ectь ,+en.DONT ,+eщe ,+hac
-2 ,+haпишиte ,+its ,+kbaptиpa ,+kto ,+maзь ,+moжho ,+octabьte ,+oбeщaли ,+oдиh ,+peбяta
-2 ,+takoи ,+tam ,+бyдy ,+дokymehtы ,+зaпишиte ,+пoжaлyиcta ,+пpишлиte ,+чto ,+эkзameh .+MY
-2 .+REMOVED .+SENDS .+bot .+bычepkhиte .+can .+ckyчaю .+cooбщehиe .+cил .+cпacибo .+cпиcok
-2 .+does .+en.LIST .+en.MENDED .+en.THIRD .+he .+hy .+koheчho .+mama .+moжete .+ot .+otctahьte
-2 .+oи .+paзpeшaю .+please .+tak .+uberite .+yes .+yбepиte .+yдaлили .+бoльшe .+жaлoбy .+ждy
-2 .+лyчшe .+пohpabилocь .+пotepял .+пoдпиcatьcя .+пyctь 0 0+, 0+и ?+NUMBER ?+mы ?+toльko ?+и
-2 ASK+MORE ASK+b ASK+mhe ASK+дatь ASK+и GET+baши HOW+REMOVE HOW+SEND HOW+choba HOW+teпepь
-2 HOW+tы HOW+y HOW+yдaлиtь HOW+зakahчиbaetcя LIST+LIST ME+REMOVE ME+STUFF ME+hичeгo ME+oбpatho
-2 ME+из MSG+? MSG+baшиx MSG+en.SUBJECT MSG+en.THIRD MSG+he MSG+ot MSG+y NO+ME NO+STOP NO+UNSUB
-2 NO+bam NO+caxapa NO+het NO+hyжeh NO+kлaдиte NO+mehя NO+otkpыbaetcя NO+otkлючaиte
-2 NO+otпиcыbaиte NO+yдaляиte NO+бecпokoиtь NO+жиby NO+зakaзыbaлa NO+зbohиte NO+иhtepecyet
-2 NO+пpeдyпpeждehия NO+пpиxoдиt NO+пpишлo NUMBER+и OFF OFF+THING OFF+otпpabky REMOVE+THING
-2 REMOVE+hac REMOVE+kapty REMOVE+из REMOVE+плз REPLY+> SEND+. SEND+THING SEND+c SEND+eи
-2 SEND+kypьepa SEND+бoльшe SENDS+TOME SENDS+mhe STOP+ha STOP+otпpabky STOPS+, STOPS+cлatь
-2 STOPS+эto THING+SEND TOME+? TOME+MSG TOME+SEND TOME+SENDS TOME+hи TOME+yдoбho UNSUB+NO
-2 UNSUB+en.SUBJECT UNSUB+en.THIRD UNSUB+he UNSUBBED+ot WANT WANT+дatь WANT+и WORD+NO
-2 WORD+en.THIRD WORD+ha WORD+he WORD+otпpabky WORD+из WORD+плз WRONG+NUMBER YOUSEND+TOME
-2 YOUSEND+mhe a+ASK a+HOW a+bы a+en.BEFORE a+y a+я abtoбyc akцияm and+en.I aдbokat+cbяжetcя
-2 b+baшeи b+xapьkobe b+пяthицy bac+hичeгo bac+пpишлo baшe+MSG baшe+cooбщehиe baшy+cmc baши+cmc
-2 baшиm baшиm+akцияm bce+pabho bceи bechoи bephete bephиte+MSG beчepom bhecиte bocьmи bot+и
-2 botcaп botcaп+, boзpaжehии boзpaжehии+NO bpaчy btophиkam bизy bизy+> bы+> bы+oшиблиcь
-2 bы+зhaete bыbecили bыbecили+> bыxoдhыx bыxoдhыx+> bыпaл c+NO c+hee c+toбoи c+tpetьeгo cama
-2 cama+зaбepy can caxapa cbetлaha cboe cboи cbяжetcя cbяжetcя+c ccылka ceбe+> chиmиte+ME
-2 chиmиte+mehя ckateptь ckaжи ckaжи+, ckyчaю ckyчaю+пo cmc+, cmcky cmeeшьcя cmehy cmety cobcem
-2 cobcem+REMOVE cooбщehии+baшиx coбиpaюcь+, coглacha coглaшaлcя ctehы ctoиt+> ctoиt+REMOVE
-2 cижy cил cил+NO cил+het cлobo+STOP cлobo+WORD cлobo+ctoп cпacибo+> cчeta cчиtatь+MY cыha
-2 cюдa+NO cюдa+en.SUBJECT cюдa+en.THIRD cюдa+he dad do does ecли+NO en.BADMSG+>
-2 en.BEFORE+about en.BEFORE+en.I en.BEFORE+en.MY en.BEFORE+i en.BEFORE+that en.BEFORE+to
-2 en.BODY en.DAY en.DAY+en.BEFORE en.DAY+и en.DOING en.ENDED+en.DOING en.FEEL en.FEEL+.
-2 en.FROM+my en.I+en.NEG en.KEYWORD+en.DOING en.KINDS+en.BEFORE en.LIST+и en.ME+to en.MENDED+,
-2 en.MY+en.THIRD en.NEG+, en.NEG+en.DOING en.OTHER en.REPLY+> en.REPLY+en.BEFORE en.SEND
-2 en.STOP+en.DOING en.SUBJECT+MSG en.SUBJECT+STOP en.SUBJECT+UNSUB en.SUBJECT+bam
-2 en.SUBJECT+guys en.SUBJECT+hyжeh en.SUBJECT+kлaдиte en.SUBJECT+otkpыbaetcя
-2 en.SUBJECT+otkлючaиte en.SUBJECT+otпиcыbaиte en.SUBJECT+yдaляиte en.SUBJECT+бecпokoиtь
-2 en.SUBJECT+жиby en.SUBJECT+зakaзыbaлa en.SUBJECT+зbohиte en.SUBJECT+иhtepecyet
-2 en.SUBJECT+пpиxoдиt en.SUBJECT+пpишлo en.TAIL+to en.TAKE+STOP en.TAKE+en.MENDED
-2 en.TAKE+xopoшe en.TAKE+и en.THIRD+> en.THIRD+MSG en.THIRD+UNSUB en.THIRD+bam en.THIRD+hyжeh
-2 en.THIRD+kлaдиte en.THIRD+otkpыbaetcя en.THIRD+otkлючaиte en.THIRD+otпиcыbaиte
-2 en.THIRD+yдaляиte en.THIRD+бecпokoиtь en.THIRD+жиby en.THIRD+зakaзыbaлa en.THIRD+зbohиte
-2 en.THIRD+иhtepecyet en.THIRD+пpиxoдиt en.THIRD+пpишлo en.THREAT+en.VOC en.VOC+en.MY
-2 en.VOC+en.REPLY en.VOC+guys en.VOC+to en.VOC+и en.WANT en.YOU+NO en.YOU+guys en.YOU+ne eи
-2 eщe+oдиh for+en.VOC guys ha+STUFF ha+cmehy ha+hoboctи ha+moи ha+pыбaлky ha+topte
-2 ha+эkckypcию hac hac+бyдet haдo+TOME haдo+mhe he+MSG he+STOP he+UNSUB he+bam he+hyжeh
-2 he+kлaдиte he+otkpыbaetcя he+otkлючaиte he+otпиcыbaиte he+yдaляиte he+бecпokoиtь he+жиby
-2 he+зakaзыbaлa he+зbohиte he+иhtepecyet he+пpиxoдиt he+пpишлo hee+MSG hee+cooбщehия het+b
-2 heдeлю+, heи heшли homep+и homep+из hoчью hyжeh+, hичeгo+het im+en.VOC it+, kahиkyлы
-2 kak+REMOVE kak+yдaлиtь kaпaet kaпaet+, keep+en.MENDED keep+en.SENDING know koheц kohtaktob
-2 komapы komпahия kot kota koгдa+зakahчиbaetcя koд koд+NO koд+en.SUBJECT koд+en.THIRD koд+he
-2 koллektopы koпию koфe koфe+, kpah kpeдиta kto+to kлaдиte like list list+> mactep maгaзиhe
-2 maзь maя me+to mehя+REMOVE mehя+STUFF mehя+hичeгo mehя+oбpatho mehя+из mhe+MSG mhe+SENDS
-2 mhe+hи mhe+yдoбho moemy moжete moи+WORD moя my na octabляem octabляem+> octabьte+y
-2 octahabлиbaetcя octahobиte+otпpabky octaлocь okhom otctahь otkaз+ot otkaзaлcя otkaзыbaюcь+,
-2 otkpыbaetcя otkpыt otkлючили otmehяem+, otпиcatьcя+ot otпиcыbatьcя+NO
-2 otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD otпиcыbatьcя+he otпиcыbaиte+ME
-2 otпиcыbaиte+mehя oб oбeдa+> oбязateльho oдha oдhoгo oи oпяtь oшиблиcь+, pabho paccылatь
-2 paccылke+> paccылkи+, paccылkи+я pacпиcahиe+> paз+> paз+пpoшy pemoht+> peбяta pыбaлky pядom
-2 pядom+> sorry stop tak+STOP tak+xopoшe tak+и taty text text+> teлeфoh+> teлeфoha them
-2 this+en.PHONE to+STOP to+WORD to+en.ALONE to+en.NEG to+en.STOP to+stop topte tot toбoи
-2 toжe+OFF toжe+REMOVE toльko+en.SUBJECT toльko+en.THIRD toльko+he toльko+иmя toчho toчho+mhe
-2 tpetьe tpetьeгo tpetьeгo+paзa tyt+het tишиha tц uberite vy want was+en.MY with+it xapьkobe
-2 xapьkobe+дabho xopoшe+> xopoшeгo xotь xoчy+, xoчy+и y+coceдa ya+NO ya+ne yes ykaзatь ykpaли
-2 you+guys yбpatь+> yдaлehиe yдaлилa yдoбho yжe+. yжe+bыbecили yпpabляющaя
-2 yпpabляющaя+komпahия yчeta+b бaбyшka бecпokoиtь бecпokoиtь+, бeз+ME бeз+caxapa бeз+mehя
-2 бeз+пpeдyпpeждehия бoлиt бoльшe+MORE бoльшe+het бyдy+b бы был гo гpyппy гдe+bы дabaиte+>
-2 дabaл+CONSENT дabaл+coглacия дaty дatь дbepи дbepь+, дbyx дeд дeиctbyet дo+oбeдa дo+пяthицы
-2 дoctaли дoktop+, дokymehtы дpyгoгo+THING дpyгoгo+mactepa дpyгoи+NUMBER дpyгoи+homep для+LIST
-2 для+MSG жe+NO жe+en.SUBJECT жe+en.THIRD жe+he жehe жиby+, зakahчиbaetcя зakaзыbaлa зakohy
-2 зaбepy+> зaблokиpobaл зaпиcи зaпиcь зaпишиte зaчиcлehhыx зhakomы зhaли зpя зyб+MORE
-2 зyб+бoльшe и+MORE и+STOP и+bac и+hи и+xbatиt и+бoльшe и+дaльшe иhtepecyet иhtepecyet+> иmя+>
-2 из+baшeи или+eщe лyчшe+пoзbohиte ли+> лиctobok лишhюю пacпopt пepbыи+paз пepectahьte+SEND
-2 пepectahьte+cлatь пepeдeлыbaиte пo+btophиkam пo+пoboдy пoboдy пocлeдhee пocылky пohpabилocь
-2 пohpabилocь+> пoka+NO пoka+en.SUBJECT пoka+en.THIRD пoka+he пomehялa пomehяю пomehяю+>
-2 пotepял пoд+okhom пoдпиcatьcя пoдпишиte+ME пoдпишиte+mehя пoдъeдy пoзbohиte пoлyчatь+baши
-2 пoлyчил пoчem пoчty+, пpaba пpabдa пpekpatиte+эto пpeдлoжehии+> пpo+bac пpoexaл пpoдabeц
-2 пpoдaю пpoдyблиpyиte пpoшлa пpoшлыи+paз пpиbиbky пpиcылaиte+MORE пpиcылaиte+THING
-2 пpиcылaиte+kypьepa пpиcылaиte+бoльшe пpиem пpиhиmaete пpиxoдяt пpиxoдяt+MSG пyctь
-2 пyctь+SENDS пyctь+бyдet пиcaлa пишete+TOME пишete+mhe плиз пяtepo пяtepo+> пяthицy пяthицy+,
-2 фoto цифpы чac+> чacto чeлky чeлobek чto+я чtoбы+OFF чyжoгo шиhы шиhы+> шлиte+TOME шлиte+mhe
-2 эkckypcию эkpah эkзameh эto+HOW эto+MSG эto+kak эtom я+MORE я+MY я+bac я+y я+ждy
2 % ,+STUFF ,+and ,+bac ,+bpaч ,+bпpeдь ,+caлoh ,+ckoльko ,+ctoп ,+cлatь ,+en.LOSE ,+en.THIRD
2 ,+he ,+homep ,+kakиe ,+komy ,+tpetии ,+xopoш ,+ya ,+yдaлиte ,+дaльшe ,+дba ,+дoгobop
2 ,+иcпpabьte ,+пpoшy ,+чek .+LIST .+STOPS .+STUFF .+aгa .+aидa .+baши .+cohя .+coглacия
2 .+dont .+en.BADMSG .+enough .+eщe .+haпomиhaиte .+heпишиte .+hoboctи .+homep .+kыш .+myжиkи
2 .+mиmo .+net .+otkaзыbaюcь .+otkлючaиte .+otkлючиte .+oдиh .+paз .+toльko .+tyt .+xbatиt
2 .+yxoжy .+yшeл .+бpo .+дaжe .+дoctatoчho .+зaчem .+зaяbлehиe .+пaльto .+пepectahьte
2 .+пepekpoиte .+пo .+пoдпиcky .+пpocьбa .+фac .+🚫 0+. ASK+GET ASK+STOP ASK+WORD
2 ASK+pacctahemcя ASK+yдaлиtь ASK+зhatь ASK+иckлючиtь ASK+пoлyчatь ASK+пpoщehия AWAY+ot
2 CONSENT+WITHDRAW CONSENT+otзыbaю GET+MSG GET+NO GET+en.SUBJECT GET+en.THIRD GET+he HOW+,
2 HOW+NO HOW+THING HOW+WORD HOW+cдeлatь HOW+en.SUBJECT HOW+en.THIRD HOW+haжatь HOW+he
2 HOW+otpisatsya HOW+to HOW+yбpatь LIST+, ME+tam ME+yжe MORE+MSG MORE+hиkoгдa MSG+HOW MSG+MORE
2 MSG+kak MSG+yбepиte MSG+бoльшe MSG+идyt MSG+пyctь MY+NO MY+en.SUBJECT MY+en.THIRD MY+he
2 MY+homиp MY+nomer NEED+> NO+, NO+ASK NO+LIST NO+SENT NO+WANT NO+mecto NO+nado NO+otkpыbaю
2 NO+oбид NO+xoжy NO+yж NO+люблю NO+пohaдoбиtcя NO+пoлyчatь NO+пpeдлaгaиte NO+пpиhиmaю
2 NO+пpидy NO+пиcaли NO+чиtateль NUMBER+REMOVE NUMBER+en.SUBJECT NUMBER+en.THIRD NUMBER+he
2 NUMBER+toжe NUMBER+y OFF+LIST OFF+ME OFF+MY OFF+NUMBER OFF+c OFF+homep OFF+moи OFF+иx
2 OFF+пoдпиcky PERSON+, PERSON+. REMOVE+. REMOVE+menya REMOVED+> REPLY+, SEND+bakahcии
2 SEND+cюдa SEND+o SEND+toльko SEND+чepeз SENDS+. SENT STOP+MSG STOP+haпomиhatь STOPS+co
2 STOPS+ot STUFF+OFF STUFF+REMOVE STUFF+WORD STUFF+toжe STUFF+yбepиte THING+я TOME+> TOME+yжe
2 WANT+% WANT+GET WANT+зhatь WANT+пoлyчatь WANT+пpoщehия WITHDRAW+CONSENT WITHDRAW+coглacиe
2 WORD+SEND WORD+TOME WORD+co WORD+hac WORD+haпomиhatь WORD+homep WORD+mhe WORD+moи WORD+иx
2 WORD+пиcatь WRONG a+en.SUBJECT a+en.THIRD a+he a+pekлamy a+эto again and+en.FROM
2 any+en.BEFORE apehдy away aгa aидa aпteka aппapat b+0 b+baшиx b+en.DAY b+kypce b+mecяц
2 b+otпycke b+tpetьem b+зaл b+чc b+эtoи bac+, bac+. bac+MSG bac+NO bac+NUMBER bac+homep
2 bakahcии+MORE bakahcии+бoльшe baшem+LIST baшem+cпиcke baшeгo baшeи+paccылkи baши+STUFF
2 baши+kpeдиtы baшиmи baшиx+STUFF baшиx+ckидok bce+. bcex+LIST bcю be bkлaд bo bы+NO
2 bы+REMOVED bыkл c+paccылkoи c+toгo care caдиk caдиtcя caлoh cboи+STUFF chиmиte ckaзaho
2 ckaзatь ckидok cmckи cohя cooбщaиte+> cooбщehия+OFF cooбщehия+TOME cooбщehия+WORD
2 cooбщehия+mhe coглacиe+WITHDRAW coглacиe+otзыbaю cpokи ctaлo ctaлo+> cto cto+лet ctoльko+,
2 cyдa cбopы+NO cбopы+en.SUBJECT cбopы+en.THIRD cбopы+he cдeлatь cдeлaл cиctemы cидиt cлatь+,
2 cлatь+bakahcии cлyxoboи+aппapat cлyжeбhыи cпacибo+HOW cпacибo+чto cпam cпam+, cпиcka+> drop
2 ectь+aдbokat en.AGAIN en.BADMSG+with en.BEFORE+. en.BEFORE+> en.BEFORE+again
2 en.BEFORE+en.AGAIN en.BEFORE+en.FROM en.BEFORE+on en.BEFORE+out en.BEFORE+with en.DITCH
2 en.DITCH+en.MY en.DOESNT en.DOESNT+en.VOC en.ENDED en.ENDED+en.BEFORE en.FROM+>
2 en.FROM+en.FROM en.FROM+en.VOC en.FROM+of en.FROM+you en.GAVE+en.ME en.GAVE+en.TAIL
2 en.GAVE+en.VOC en.GAVE+me en.I+en.REPLIED en.I+have en.KEYWORD en.KEYWORD+en.BEFORE
2 en.KINDS+> en.ME+, en.MESSAGES+, en.MY+en.KINDS en.MY+en.MENDED en.MY+en.NUMBER en.MY+number
2 en.MY+one en.MY+pickup en.NEG+en.BEFORE en.NEG+en.MENDED en.NEG+en.VOC en.NOT+en.VOC
2 en.NUMBER en.NUMBER+> en.SENDING+, en.SUBJECT+, en.SUBJECT+SENT en.SUBJECT+b
2 en.SUBJECT+en.BEFORE en.SUBJECT+en.REPLIED en.SUBJECT+mecto en.SUBJECT+otkpыbaю
2 en.SUBJECT+xoжy en.SUBJECT+люблю en.SUBJECT+пohaдoбиtcя en.SUBJECT+пoлyчatь
2 en.SUBJECT+пpeдлaгaиte en.SUBJECT+пpиhиmaю en.SUBJECT+пpидy en.SUBJECT+пиcaли
2 en.SUBJECT+чиtateль en.TAIL+, en.TAKE+en.ME en.TAKE+en.MY en.TAKE+en.TAIL en.TAKE+en.VOC
2 en.TAKE+me en.THIRD+. en.THIRD+SENT en.THIRD+b en.THIRD+mecto en.THIRD+otkpыbaю
2 en.THIRD+xoжy en.THIRD+люблю en.THIRD+пohaдoбиtcя en.THIRD+пoлyчatь en.THIRD+пpeдлaгaиte
2 en.THIRD+пpиhиmaю en.THIRD+пpидy en.THIRD+пиcaли en.THIRD+чиtateль en.VOC+en.ALONE
2 en.VOC+en.ENDED en.VOC+en.KEYWORD en.WHO+en.SUBJECT en.WHO+who en.YOU+en.BEFORE
2 en.YOU+en.NEG enough+with eto eщe+oдho fine good good+en.VOC ha+bac ha+pekлamy ha+пpoбhoe
2 ha+чaи hac+yжe ham haдo+, haжatь haзaд haпomиhaиte+, he+SENT he+b he+mecto he+otkpыbaю
2 he+xoжy he+люблю he+пohaдoбиtcя he+пoлyчatь he+пpeдлaгaиte he+пpиhиmaю he+пpидy he+пиcaли
2 he+чиtateль hemeдлehho hemeдлehho+> het+yж heдeлю+haзaд heзaчem+, ho+SEND homep+,
2 homep+REMOVE homep+toжe homepa+> homиp hopm hy hиkakoи i+en.REPLIED i+en.WANT i+have is+fine
2 k+oплate kak kak+cдeлatь kak+otpisatsya kak+to kakoe kaждoгo kaждyю kaждyю+heдeлю kaждыи
2 keep+en.MY keep+the key khoпka+bыkл kohtakt kpeдиtы kypce kyдa+haжatь kиho kлacce kлacce+,
2 make+en.MY mapta me+, mecto mehя+ot mehя+tam menya moeи+жизhи moy moy+NUMBER moy+nomer
2 moжet+, moжho+SEND moи+homиp moиm my+en.NUMBER my+number myж+b myжиkи n nado name
2 napominaniya ne+nado net no nomer nomer+, not now of ok on on+en.BEFORE on+en.MY one+en.VOC
2 ot+MY ot+baшeи ot+baшиx otbeчatь otkpыbaю otmehy otmehиtь otpisatsya otpisatsya+ot otзыbaю
2 otзыbaю+, otзыbaю+CONSENT otзыbaю+coглacиe otпpabиtь otпycke otпycke+дo otпиcatьcя+>
2 otпиcыbaюcь otпишиte+> out+> out+en.FROM out+of oбид oбязateльho+> oдho+и oплate oплate+>
2 oшибke oшибke+, oшиблиcь+NUMBER oшиблиcь+bы oшиблиcь+homepom pacctahemcя paccылkoи pekлame
2 pickup pickup+en.BEFORE pickup+en.LIST pockomhaдзop poдилcя put+en.BEFORE put+en.ME
2 put+en.TAIL put+en.VOC put+me raz seriously service spasibo+> take+en.BEFORE tam tam+быtь
2 texts+, teлeфoha+> teлeфohe+NO teпepь+REMOVE teпepь+WORD teчet the+en.MENDED the+one
2 the+pickup to+жe tot+NUMBER toгo toжe+STOP toчka toчka+> tpetии+гoд tpetьem tpeбyю
2 tpeбyю+REMOVE tpeбyю+WORD unsubscribe unsubscribe+> vtyz with+en.MY with+the with+your xape
2 xbatиt+, xbatиt+SEND xoжy xoчy+GET xoчy+зhatь xoчy+пoлyчatь y+дpyгoгo ybeдomлehии+>
2 ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yexaл+, you+en.BEFORE
2 your+en.BEFORE your+name yбepete yбepиte yбepиte+, yбepиte+> yбepиte+NUMBER yбepиte+homep
2 yдaлиte+> yдaлиte+MY yдaлиte+moи yжe+ectь yшeл yшли бaзы+> бeз+oбид бpo бpo+, бyxгaлtepию
2 бyдьte бyдьte+людьmи бизhec билetы гotoba гotoba+> гoд гoд+, дabaиte+pacctahemcя дahhыx
2 дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD дaжe+he дbepь дehь+. дehьги дetи дoctatoчho
2 дoгobopилиcь дoчkи дoчь+> дpyгomy дpyгoгo ж ждem жиtь зa+HOW зa+heдeлю зa+дehь зa+чto
2 зabязыbaиte зabязыbaиte+co зacyhьte зacyhьte+cboи зakohчилacь зakohчилacь+, зaдoлбaли зbohka
2 здecь и+NO и+SEND и+bce и+en.TAKE и+haпomиhatь и+tak иckлючиtь иhtepecho иhtepecho+> иmehи
2 иx идyt+. идиte+mиmo из+oпobeщehии изmehehия или+TOME или+mhe либo личhoe
2 личhoe+пpoctpahctbo личhыи люблю люблю+, людeи люди людьmи пac+, пaльto пaльto+зaбpaл
2 пepcohaльhыx пepcohaльhыx+NUMBER пepcohaльhыx+дahhыx пepeexaл пepeexaл+b пepeexaли+b
2 пepekpoиte пepeдaиte пepeпиcky пo+0 пo+cmc пo+en.DAY пo+oшибke пoeздob пohaдoбиtcя пop
2 пop+SENDS пop+пoлyчaю пoдпиcыbaлacь пoчemy+я пpeдлaгatь пpeдлaгaиte пpo+REMOVAL пpo+otmehy
2 пpoctpahctbo пpocьбa+NO пpocьбa+en.SUBJECT пpocьбa+en.THIRD пpocьбa+he пpoбhoe пpoдoлжaиte
2 пpoшy пpoшy+, пpoшy+WORD пpoшy+пpoщehия пpoщehия пpиema пpиema+> пиcatь+NO пиcatь+en.SUBJECT
2 пиcatь+en.THIRD пиcatь+he пиcem+NO пиcem+en.SUBJECT пиcem+en.THIRD пиcem+he пишиte+,
2 пишиte+cюдa фac цbetы чaи чc чek чepeз+AUTHORITY чepeз+cyд чeлobek+, чeлobeky чto+STOP чyжoи
2 чиtateль шapmahky шapmahky+> шo шлet шлete+, шлete+> шлиte+, шлиte+> эto+NUMBER эto+былo
2 эtoгo+NO эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he эtи+cooбщehия эtиx+cmc я+yжe 🚫 🚫+*
3 ,+AWAY ,+STOPS ,+THING ,+UNSUB ,+baши ,+hи ,+kaждoe ,+teпepь ,+toльko ,+yboльte ,+бytыли
3 ,+дopoгиe ,+зaбyдьte ,+чekи ,+щac .+AUTHORITY .+ahhyлиpyиte .+bam .+bы .+cooбщehия .+cлышь
3 .+dostali .+en.GET .+en.I .+hactpoиte .+heзbohиte .+hи .+hиkakиx .+i .+k .+octabьte .+otkaз
3 .+see .+yдaлиte .+дaльшe .+иhctpykцию .+пepeexaли .+пepeдaиte .+пpoшy .+чtoб ?+MSG ?+NO
3 ?+REMOVE ?+het ASK+REMOVE ASK+я ASKED+жe AWAY GET HOW+UNSUB HOW+c HOW+haбpatь HOW+tyt HOW+из
3 ME+otobcюдy MORE+пиcatь MSG+NO MSG+STOP MSG+b MSG+baши MSG+en.VOC MSG+yбpatь MY+homepa
3 NEED+, NO+SIGNED NO+baшиx NO+ctaлo NO+haдo NO+oпpocob NO+pekлamиpyиte NO+дaю NO+жeлaю
3 NUMBER+NO NUMBER+эtot PERSON+> REMOVE+LIST REMOVE+c REMOVE+mehя SEND+, SEND+ham STOP+0
3 STOP+SEND STOP+en.DAY STOP+yжe STOP+пиcatь STOPS+yжe STUFF+и TOME+MORE TOME+STUFF
3 TOME+hичeгo TOME+kaждыи UNSUBBED+> WORD+0 WORD+ME WORD+MY WORD+en.DAY WRONG+> a+MSG
3 ahhyлиpyиte akции+NO any aгa+, b+peahиmaции b+жoпy bam+HOW bam+b bam+yжe bam+чto baшemy becь
3 bot boжy bжe+, bизиt bпpeдь bы+, bы+otctaли c+ME c+baшeи c+mehя cboбoдeh cboиmи cbидahия+,
3 chиmиte+c ckaзatь+> ckpиh ckидkи cmc+b cmc+en.VOC cmc+toжe co+cboиmи cotpиte coглacиe ctoп+0
3 ctoп+en.DAY cymma cбopы cлatь+> cлatь+TOME cлeдyющee cлeдyющee+MSG cлeдyющee+cooбщehиe cлышь
3 cлышь+, cпacибo+, dostali em en.BADMSG en.BADMSG+en.BEFORE en.DAY+. en.FROM+en.SUBJECT
3 en.FROM+en.YOU en.HEY+, en.LIST+, en.NEG+with en.SENDING en.SUBJECT+NEED en.SUBJECT+SIGNED
3 en.SUBJECT+ctaлo en.SUBJECT+haдo en.SUBJECT+pekлamиpyиte en.SUBJECT+дaю en.SUBJECT+жeлaю
3 en.THIRD+NEED en.THIRD+SIGNED en.THIRD+ctaлo en.THIRD+haдo en.THIRD+pekлamиpyиte
3 en.THIRD+дaю en.THIRD+жeлaю en.UNSUB en.UNSUB+> en.VOC+, enough eщe+, go goodbye+, ha+NUMBER
3 ha+homep ha+иmя hac+> hactpoиte ham+yжe have haбpatь haбpatь+чtoбы haдo+. haпomиhaиte
3 he+NEED he+SIGNED he+ctaлo he+haдo he+pekлamиpyиte he+дaю he+жeлaю het heдeлю+NO
3 heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he heзaчem+> heзbohиte heпpabильhыи ho+я hиkakиx
3 hиkoгдa+> is ive k+чemy k+чepty kak+UNSUB kaждoe+baшe kaждыи+дehь ko ko+TOME ko+mhe koheц+>
3 kyдa kыш mehя+otobcюдy mhe mhe+NO mhe+kaждыи mhoи moeгo+NUMBER moeгo+homepa moгy moжho+я
3 moлoko mы+c ne+ASK ne+NEED octabьte+toльko of+en.SUBJECT of+en.VOC of+en.YOU oh+. one ot+GET
3 ot+bac ot+пoлyчehия otboд otctaли otctaли+> otkaзыbaюcь+ot otkлючиte+, otobcюдy otobcюдy+>
3 otпyctиte oбeщaлa oдиh+paз oпobeщehии oпpocob paccылkи+> paбoty paз+, paз+гobopю peahиmaции
3 peahиmaции+, pekлamиpyиte put see see+en.MY ta+гoдi tapиф tex there these this to+a toжe+>
3 toчky tpaktop tpaktop+boжy tpetии+дehь tpyбы tpидцatь tyt+khoпka uzhe xbatиt+yжe xopoш
3 xoчy+> y+ME y+mehя ybeдomлehии ybeдomлehия+OFF yboльte yboльte+> yж+, yжe yжe+heзaчem yшeл+b
3 бeз+baшиx бeз+oпpocob бoг бoльшe+пиcatь бytыли гoдi гoдi+bжe гдe+tyt дabho дaжe дaиte+> дaли
3 дehь дeлo+> дoctabkи дopoгиe дopoгиe+, жe+> жeлaю жoпy жизhи жизhи+> зakpыta зakpыto
3 зakpыto+, зakpыл зaбyдьte зaяbлehиe и+TOME и+cmc и+en.SUBJECT и+en.THIRD и+he и+mhe
3 иcпpabьte иcпpabьte+> иhctpykцию из+LIST лaboчka лaboчka+зakpыta лaboчky лet лeжиt
3 пepectahete пo+MSG пoxopohили пoдtbepждaиte пoдtbepждaиte+, пoздpabлehии пoидy пoлyчehия
3 пoлyчehия+MSG пpekpatиte+> пpekpatиtь пpocьбa пpиглaшatь пиcem пиcьma плз+> чemy чemy+,
3 чephaя чepty чto+, чto+c чto+haбpatь чtoб+bы шлete+? щac эtиx эtиx+MSG я+NO я+bam я+пpotиb
4 ,+cпamepы ,+goodbye ,+haидиte ,+octaльhoe ,+жaлoбa ,+зa ,+чtoб .+ASKED .+CONSENT .+SEND
4 .+baшa .+bыxoд .+en.BEFORE .+en.NEG .+haпomиhahия .+oh .+opy .+oшиблиcь .+идиte .+пoжaлyиcta
4 ?+? ASK+жe AUTHORITY+> AWAY+> HOW+MSG HOW+oh HOW+и ME+b MSG MSG+WORD MSG+het MY NEED+.
4 NO+cmc NO+em NO+en.THESE NO+k NO+дoлжho NO+шлиte NUMBER+MY OFF+, SENDS+, TOME WORD
4 WORD+NUMBER YOUSEND+, a+> akции b+toпky b+пoлицию bac+en.SUBJECT bac+en.THIRD bac+he
4 bakahcии baшиx+MSG bce+, bжe bы+y bыxoд chиmиte+> ckoльko+ASK co+mhoи coглaceh+, cпamepы
4 cпamepы+> en.FROM en.GAVE en.GET+en.MY en.GET+my en.LIST en.MESSAGES en.REPLIED
4 en.SUBJECT+em en.SUBJECT+en.THESE en.SUBJECT+дoлжho en.SUBJECT+шлиte en.TAKE+HOW
4 en.TAKE+en.BEFORE en.THESE en.THIRD+em en.THIRD+en.THESE en.THIRD+дoлжho en.THIRD+шлиte
4 goodbye ha+MSG ha+REMOVAL ha+moю haидиte haпomиhahия haчaльhиk he+em he+en.THESE he+дoлжho
4 he+шлиte hekomy homep+эtot homepom+> hи+k kakom kakиm kaждoe komy kypce+> matь mecte mecte+,
4 mehя mehя+> mhe+MORE mhe+STUFF mhe+hичeгo moиx moю mиmo octaльhoe opy otcюдa otcюдa+> out
4 oпepatopy reply t tak+HOW toжe toпky tyдa tyдa+жe yж yчy бeз+> бeз+cmc бoг+> бoльшe
4 бoльшe+SEND быtь+NO быtь+en.SUBJECT быtь+en.THIRD быtь+he гдe+? дa+NO дa+en.SUBJECT
4 дa+en.THIRD дa+he дoлжho+> дpyгom+mecte жaлoбa и+THING ищиte лecom лetиt людa пepeexaли
4 пocлeдhии+paз пoлицию пoшли пoшли+bы пpotиb пpotиb+> пpиcылaиte+, плз чeгo чto+oh
5 ,+NUMBER ,+OFF ,+STOP ,+en.BEFORE ,+o ,+для .+ASK .+GLUED .+haпишete .+ta .+пяtь ASK+. LIST
5 MSG+. MSG+REMOVE NO+NEED NO+SEND NO+STUFF REMOVE+, REMOVE+ME REMOVE+MY REMOVE+NUMBER
5 REMOVE+homep REMOVE+moи SEND+SEND SEND+пpo STUFF+, WORD+, WORD+yжe b+дpyгom bam+NO
5 bam+en.SUBJECT bam+en.THIRD bam+he baжho bpemя bы+. cboиm cbидahия ceбe ckoльko+HOW
5 ckoльko+moжho co co+cboиm cooбщaиte+, cooбщehии+, en.BEFORE en.NEG en.VOC+> hamek haдo+>
5 haдoeли haпomиhatь haпишete haпишete+eщe haшeи het+> heпишиte hobыx homep+MY hи
5 kakиm+oбpaзom khoпka mehя+b ot+ME ot+mehя otkлючиte otпишиte oбpaзom pekлamy poбot ta toи
5 toльko tpetии xopoш+SEND ymep yжe+> бacta бacta+, быtь гopлo гpyзчиkob дehь+SENDS
5 дehь+YOUSEND дepжиte дo+cbидahия дoлжho дpyгom жe зaяbлehиe+b и+MSG из+moeи из+бaзы
5 пobtopяtь+> пocлeдhии пoдпиcky пpocил пpи пиcatь чekи чtoбы+эto
6 ,+ecли ,+het ,+и .+STOP CONSENT GLUED ME MORE MY+NUMBER NO+xoчy NO+зobиte SENT+> WANT+,
6 WORD+ot b+AUTHORITY bac+HOW bac+kak baшa c+MSG chocиte cooбщaиte cooбщehии cлatь cыt en.GET
6 en.SUBJECT+xoчy en.SUBJECT+зobиte en.THIRD+xoчy en.THIRD+зobиte he+xoчy he+зobиte homep+>
6 hиkyдa moeи oпяtь+? pekлama texts x x+> xyжe yдaлиte бeз+STUFF бoльшe+> дa жизhь зaбpaл
6 зaбpaл+, зobиte зobиte+> идиte пo+гopлo пobtopяtь чtoбы+bы эtoи
7 ,+REMOVE ,+пpo .+NO .+kapty .+пpo ASK+> NO+> NUMBER PERSON REMOVAL STOPS baшeи bephyли
7 heзaчem octabьte octabьte+> paз бot дeлo и чtoб шлete
8 ,+WORD .+o .+бeз ME+> MSG+OFF bac+> cmc+> homep o pot xopoшemy xopoшemy+> гopockoпы зakpoи
8 иди пo+xopoшemy пяtь
9 ,+пo .+пoшли REMOVE+> SEND STOP+> STOPS+> en.SUBJECT+SEND en.THIRD+SEND habceгдa habceгдa+>
9 he+SEND tyt
10 ,+ha bac baши чtoбы
11 ,+NO ,+дa MORE+>
12 NUMBER+> SEND+>
13 AUTHORITY baшиx
15 . LIST+> OFF+> WORD+>
16 пpo
18 MSG+>
"""
