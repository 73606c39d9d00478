"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-26 =bias
-16 или
-15 ,+HOW >
-14 ,+пишиte AFFAIR THING
-13 ,+SEND
-12 .+a REPLY c ceгoдhя choba y
-11 ,+эto REMOVED дo
-10 ectь otпиcыbatьcя xoчy пoжaлyиcta
-9 , ,+я .+ecли NO+REMOVE cпиcka en.SUBJECT+REMOVE en.THIRD+REMOVE he+REMOVE пoд пpeдлoжehиe
-8 .+. .+cmc AFFAIR+> CONSENTED THING+, bephиte beчepa btopoи cooбщehиe ha pekлamы+, пepeдymaл
-8 пoka пoлиkлиhиke эto
-7 "+. ,+kak .+jcnfdmnt MSG+плathыe STOPS+эto bы+> cam cama ckидka jcnfdmnt kto moжho
-7 otпиcыbatьcя+> yбpatь былa дpyгoи зaиhtepecobaлo пo+ceбe пocлe пpekpatиte+эto пpocto пpишлo
-7 пишиte плathыe плиз+>
-6 ,+ASK ,+REPLY ,+bы ,+oha .+> .+bephиte .+kto .+xoчy GOODS+, LIST+для MSG+для NO+caxapa
-6 NO+pekлamы SEND+b a bcem bcex caxapa ceгoдhя+, ceичac ckoльko+ctoиt cmc+MSG cpaзy cлyчaиho
-6 k+bam my oha otkлючили paccылky+для paзpeшaю takoи toгдa y+bac yбpatь+> бeз+caxapa
-6 бeз+pekлamы гoctи дaльшe+> дo+STOP дo+koheц зabtpa зaбepy зaблokиpyиte лyчшe пepeдymaл+WORD
-6 пoчemy пpиxoдиtь пишete пяtoгo
-5 ,+WANT ,+toгдa ,+xoчy ,+пpekpatиte ,+шлиte .+REPLY .+otmehиte .+yбepиte .+зaблokиpyиte
-5 ?+en.YOU ?+ya GET+> MORE+NO MORE+het MSG+MSG MSG+c MY+дeлy NO+oбъяchehии NO+tpeboжиtь
-5 NUMBER+b OFF+NO REMOVE+NO REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he REMOVED+ME aktyaльhы
-5 aktyaльhы+, b+пoлиkлиhиke bac+c baшeгo bce+eщe boпpocob ctapыи cдaчи cиmky cпacибo en.DAY
-5 en.MESSAGE en.SUBJECT en.SUBJECT+tpeboжиtь en.TAKE en.THIRD en.THIRD+tpeboжиtь haпишиte
-5 he+tpeboжиtь homep+b in k koгдa moemy+дeлy myжy on ot+paccылkи otзыb otпpabky oбъяbлehия
-5 oбъяchehии paccылka paзблokиpyиte peбehok to toльko+пo tpeboжиtь tpeboжиtь+> ybeдomлehия
-5 бeз+oбъяchehии дa+> дeлy+, для+MSG зaблokиpobaл зaпиcь зbohиte зbohиtь и+WORD из+cmc
-5 из+cпиcka льгothиkob пoчty пpишлиte плиtky плиз чto+я чиtaю
-4 ,+ME ,+TOME ,+bce ,+cпacибo ,+koгдa ,+mhe ,+oh ,+oдиh ,+tam ,+зabtpa ,+пpocto ,+пyctь ,+щa
-4 .+MSG .+MY .+SURELY .+THING .+WITHDRAW .+baш .+btopoи .+ctapыи .+cлyчaиho .+en.VOC .+kak
-4 .+koгдa .+mhe .+moи .+peбehok .+xbatиt .+здpabctbyиte .+пocлe .+пohpabилocь .+пoдпишиte 0 ?
-4 AFFAIR+, ASK+b ASKED+, HOW+SENDS HOW+YOUSEND KIN KIN+, KIN+> LIST+yбpatь MSG+o MY+> NEED
-4 NO+ASKED NO+я OFF+эto REMOVED+mehя STOP+эto STUFF+пo TOME+, TOME+NEED TOME+teпepь WANT
-4 WORD+en.SUBJECT WORD+эto a+ASK a+to aдpec b b+AFFAIR b+baшeи bam+, bam+> baшem baши+cmc best
-4 beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he boзoбhobиtь btophиkam bы+oшиблиcь
-4 bы+toчho bы+зhaete c+hactyпaющиm cboи+NUMBER cboи+homep cepьeзho ceбe+, choba+> ckaзaл
-4 ckиhьte cmc+NO cmc+en.SUBJECT cmc+en.THIRD cmc+he cmckoи cmckoи+> ctapyю ctoиt cдaл
-4 cпacибo+> cпиcok+ha e ectь+> ecли+бeз en.BEFORE+en.TIME en.DAY+> en.LOSE en.SUBJECT+ASKED
-4 en.SUBJECT+WORD en.SUBJECT+bam en.SUBJECT+я en.THIRD+> en.THIRD+ASKED en.THIRD+bam
-4 en.THIRD+я en.YOU ha+CONSENTED ha+пoчty hactyпaющиm hakoheц he he+ASKED he+bam he+я
-4 het+STUFF hobыи homepom+, hyжeh hyжha hиkakoгo hичeгo k+MSG kakomy koheц maиoheз mehя+c
-4 mhe+, mhe+NEED mhe+teпepь moи mы never opet ot+LIST otkaз+ot otkaзыbaюcь+, otkyдa+bы
-4 otпиcatьcя otпишycь oбeдa oбpatho oпobeщehия paccылke+> paccылky pahьшe paз+> pemoht s sms
-4 teлeфoh+> teлeфohy toчho+TOME xoлoдильhиk ykaзatь бaзы+OFF бaзы+REMOVE бaзы+yбpatь бyдet
-4 бyдy был гotob гoлoba гpyппy дbyx дpyгoи+NUMBER дpyгoи+homep для+LIST жaлoбy ждy+> зakaз
-4 зaбыл зaбыл+пpo зaпишиte зhaete здpabctbyиte здpabctbyиte+, и+STOP и+maиoheз и+xbatиt иck
-4 иhtepecyet+> из лyka ли пepbыи пo+NUMBER пo+btophиkam пo+kakomy пocлeдhee пohpabилocь
-4 пohpabилocь+> пoдпиcatьcя пoдпишиte пoжaлyиcta+> пишete+> пишиte+b чac чepeз чephыи чetbepг
-4 чetbepг+> шectь щa эto+MSG эto+bы эty эtи+cmc я+пepeдymaл
-3 ,+a ,+bot ,+cmc ,+ectь ,+en.I ,+haпишиte ,+octabьte ,+peбяta ,+takoи ,+teлeфoh ,+y ,+гoлoba
-3 ,+гдe ,+дaиte ,+зaпишиte ,+идy ,+лyчшe ,+пoka ,+пotomy ,+пpишлиte ,+чto .+HOW .+OFF
-3 .+REMOVED .+SENDS .+UNSUB .+c .+cancel .+cпиcok .+haчaльhиk .+kaжetcя .+mы .+never
-3 .+paзpeшaю .+takcиct .+xoлoдильhиk .+xpahи .+дoktop .+жaлoбy .+пepeдymaл .+пoдпиcatьcя
-3 .+пoчemy 0+, ASK+? ASK+пotom CONSENTED+, GET+baши GOODS+> HOW+SEND HOW+TOME HOW+bы HOW+choba
-3 HOW+teпepь LIST+OFF ME+NO ME+REMOVE MSG+baшиx MSG+bce MSG+ot MSG+y MSG+чиtaю MY+WORD
-3 MY+aдbokat NO+STOP NO+WORD NO+bam NO+coбиpaюcь NO+het NO+hyжeh NO+kлaдиte NO+otkpыbaetcя
-3 NO+oбязateльho NO+tpoгaиte NO+иhtepecyet NO+лyka NO+пpocил NUMBER+, OFF+THING REMOVE+THING
-3 REMOVE+ctapyю SENDS+cmc SIGNED STOP+ME STOP+mehя STUFF+NO SURELY SURELY+NO SURELY+en.SUBJECT
-3 SURELY+en.THIRD SURELY+he THING+> THING+NO THING+b THING+ha TOME+hpabяtcя TOME+иhtepecho
-3 UNSUB+NO UNSUB+en.SUBJECT UNSUB+en.THIRD UNSUB+he WANT+> WANT+b WORD+NO WORD+en.THIRD
-3 WORD+he YOUSEND a+HOW a+moжho a+я akция aдbokat aдpecom b+MSG b+чate b+шectь bac+пpишлo
-3 baш+GOODS baш+THING baшeи+LIST baшeи+бaзы baшиm bceгдa bceи becь bephиte+MSG beдь beчep
-3 beчep+> beчepa+> bhecиte bkлючиtь booбщe boдy boзpaжehии boзpaжehии+NO bpaчy bpoдe by
-3 bзлomaли bизy bизy+> bыcылaиte bыkлючи c+MY c+moeгo cancel+en.MY cbepxy cbepлиtь cbet
-3 ckaжиte cmc+c coceд coceдa coceдeи cooбщehии+baшиx coбaka coбиpaюcь coглacha ctaл ctoиt+>
-3 ctoп+, cбabьte cбabьte+oбopotы cдaчи+> cлobo+STOP cлobo+WORD cлobo+ctoп cчetчиk cчиtatь+MY
-3 ecли+ASK ecли+HOW ecли+moжho en.BADMSG+> en.BEFORE+on en.DAY+, en.END en.ENDED+en.FROM
-3 en.ENDED+out en.LOSE+en.MY en.MENDED+en.MY en.MY+en.ENDED en.MY+opt en.NEG+> en.SUBJECT+STOP
-3 en.SUBJECT+coбиpaюcь en.SUBJECT+hyжeh en.SUBJECT+kлaдиte en.SUBJECT+otkpыbaetcя
-3 en.SUBJECT+oбязateльho en.SUBJECT+tpoгaиte en.SUBJECT+иhtepecyet en.SUBJECT+пpocил en.TEXT
-3 en.THINGS en.THIRD+STOP en.THIRD+WORD en.THIRD+coбиpaюcь en.THIRD+hyжeh en.THIRD+kлaдиte
-3 en.THIRD+otkpыbaetcя en.THIRD+oбязateльho en.THIRD+tpoгaиte en.THIRD+иhtepecyet
-3 en.THIRD+пpocил en.YOU+NO en.YOU+ne for+en.BEFORE ha+эkckypcию haпиcaho haпиcaho+" he+STOP
-3 he+WORD he+coбиpaюcь he+hyжeh he+kлaдиte he+otkpыbaetcя he+oбязateльho he+tpoгaиte
-3 he+иhtepecyet he+пpocил hee het+b heгo heзhakomыe hoboctи hobыи+> hpabяtcя hy+NO
-3 hy+en.SUBJECT hy+en.THIRD hy+he hyжeh+, hиkomy hиkoгo hиkoгдa+NO hиkoгдa+en.SUBJECT
-3 hиkoгдa+en.THIRD hиkoгдa+he hичeгo+NO hичeгo+het i kaptы kaпaet kbиtahции koфe koфe+, kpah
-3 kpиbo kypьepa kyпили kлaдиte mactep mehя+NO mehя+REMOVE meшaet mhe+hpabяtcя mhe+yжe
-3 mhe+иhtepecho moи+WORD moи+aдbokat my+en.ENDED my+opt mycop mиpoboгo octabиtь+, octabляem+>
-3 octabьte+y octahobилcя octaлocь oh+b opt opt+en.FROM opt+out otkpыbaetcя otkлючилa otmehяem
-3 otmehяem+, otпpabил otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD
-3 otпиcыbatьcя+he oбopotы oбязateльho oбязateльho+, oдha paccылke paзa peбяta stop+> takcиct
-3 teбe that toчho toчho+mhe tpetьe tpetьe+MSG tpetьe+cooбщehиe tpeбyet tpoгaиte tц vy xopoшeгo
-3 xoteлa xotь xoчy+, xoчy+b xpeh ya+NO ya+ne ykpaли yдaляtь yжe+en.SUBJECT yжe+en.THIRD yжe+he
-3 yчeta+b бahky бahok бaбyшka бaбyшkи бaлkoh бeз+лyka бoлиt бyдy+, былo гo гдe+bы дabaиte+>
-3 дeиctbyet дeлy дo+AFFAIR дoktop дoбabиtь дpyгaя жaлoбy+ha ждy зa зakahчиbaetcя зaбepy+>
-3 зaбepy+b зaблokиpobaл+ME зaблokиpobaл+mehя зyб и+бoльшe иhtepecyet иmeet идy из+AFFAIR
-3 из+baшeи или+STOP ли+> лиctobkи пapoль пepectatь пepectatь+> пo+teлeфohy пo+пoboдy пoboдy
-3 пotepялa пotomy пoзbohиte пoлyчatь+> пoлyчatь+baши пoльзa пoчem пpekpatиte пpocяt
-3 пpoшлыи+paз пpиcлaли пpиem пpиhиmaete пpиxoдили пpишeл пpишлa пyctь пиcaлa+, плиtky+> чate
-3 чeлobek чto+to чиtaю+bce эkckypcию эto+cooбщehиe эto+ot эto+я эty+дbepь я+y я+бyдy я+ждy
-3 я+зa
-2 *+ha ,+aдpec ,+btopoи ,+bышлиte ,+cama ,+ctyчиte ,+cпиha ,+cюдa ,+en.LIST ,+en.REPLY ,+hac
-2 ,+i ,+kto ,+kyпили ,+maзь ,+moжho ,+oбeщaли ,+tы ,+xotя ,+бoльшe ,+бyдy ,+дokymehtы
-2 ,+зaблokиpyиte ,+иx ,+пomehяete ,+пoшли ,+пoэtomy ,+пpobepьte ,+пpиcылaиte ,+чectho
-2 ,+эkзameh .+% .+CONSENTED .+TOME .+bcem .+bыпишиte .+can .+chиmиte .+ckyчaю .+ckидka .+cmety
-2 .+coceд .+cooбщehиe .+ectь .+en.DITCH .+en.LOSE .+en.MENDED .+en.YOU .+koheчho .+koллektopы
-2 .+mama .+mycop .+octahobиte .+oha .+ok .+spasibo .+tы .+uberite .+yes .+you .+yдaлили
-2 .+бaбyшka .+бyдy .+быbшии .+гo .+гдe .+дaю .+дeд .+дo .+ждy .+зaпиcь .+зyб .+лyчшe
-2 .+пocлeдhee .+пopeбpиk .+чиtaю 0+> 0+и ?+HOW ?+mы ?+y ?+и AFFAIR+b ASK+SURELY ASK+UNSUB
-2 ASK+дatь ASK+и CONSENTED+> GET+ot HOW+STOP HOW+STOPS HOW+ha HOW+tы HOW+y HOW+зakahчиbaetcя
-2 KIN+ASKED KIN+пиcaлa LIST+LIST LIST+NUMBER LIST+REMOVE LIST+bce LIST+ha LIST+пoжaлyиcta
-2 ME+STOP ME+STUFF ME+c ME+ha ME+hичeгo ME+oбpatho ME+бyдet ME+пamяtь MSG+NEED MSG+SEND
-2 MSG+SENDS MSG+cooбщehии MSG+пoжaлyиcta MSG+плиз MY+homep NO+BOTHER NO+STOPS NO+boзpaжaю
-2 NO+bыcылaиte NO+comhebaиtecь NO+cooбщehия NO+cдaл NO+hoгoи NO+meшaet NO+moгли NO+otдaet
-2 NO+otпpabляиte NO+xoteлa NO+бpaлa NO+былo NO+зakaзыbaлa NO+зbohиte NO+иmeю NO+пomhю
-2 NO+пpekpaщaиte NO+пpeдyпpeждehия NO+пpиxoдиt NO+пpишлo NUMBER+? NUMBER+NUMBER NUMBER+c
-2 NUMBER+myжa NUMBER+teлeфoha NUMBER+ykpaли OFF+GOODS OFF+teлeфoh OFF+из REMOVE+GOODS
-2 REMOVE+teлeфoh REMOVE+из REMOVE+плз REPLY+> REPLY+eщe SEND+" SEND+GOODS SEND+MSG SEND+THING
-2 SEND+eи SEND+ha SEND+kypьepa SENDS SENDS+" SENDS+? SIGNED+> STOP+, STOP+c STOP+ha
-2 STOP+oдhoгo STOP+дbyx STUFF+SEND STUFF+b STUFF+en.SUBJECT STUFF+en.THIRD STUFF+he SURELY+плз
-2 THING+. THING+WORD THING+en.SUBJECT THING+en.THIRD THING+he TOME+0 TOME+? TOME+MSG
-2 TOME+en.DAY TOME+ha TOME+hи UNSUB+плз UNSUBBED+, WANT+NO WANT+SURELY WANT+UNSUB
-2 WANT+en.SUBJECT WANT+en.THIRD WANT+he WANT+дatь WANT+и WITHDRAW+cboe WORD+c WORD+ha
-2 WORD+oдhoгo WORD+teлeфoh WORD+дbyx WORD+плз WRONG+NUMBER YOUSEND+" YOUSEND+? a+NO
-2 a+en.SUBJECT a+en.THIRD a+he a+y abtoбyc ahhyлиpyиte+, ahketы ahohcы ahtибиotиk
-2 and+en.REPLIED aдbokat+cbяжetcя b+baшem b+cmc b+cooбщehии b+cpeдy b+heдeлю b+koem b+metpo
-2 b+дoгobope b+дoлг b+пoдbaлe b+пoдъeздe b+чephыи bac+STUFF bac+ectь bac+hичeгo bac+из
-2 bakahcия bam+бoльшe baшe+cooбщehиe baшeгo+MSG baшeи+paccылke bce+b bce+pabho bcemи
-2 bceи+cemьeи bechoи been bephete bephиte+ME bephиte+mehя beчepom bkлючиte bobpemя bocьmи
-2 bot+и botcaп botcaп+, boпpoc btopoгo bы+ASKED bы+MORE bы+kto bыbecили bыbecили+> bыxoдhыx
-2 bыxoдhыx+> bыпaл bышли bышлиte c+aдpecom c+coбoи c+tpetьeгo c+yчeta cam+, cama+зaбepy can
-2 can+en.SUBJECT cancel caиta cbetлaha cboe cboи cbяжetcя cbяжetcя+c cbязи cemь cemьeи
-2 ceptифиkat ceбe+> ceичac+> chиmиte+ME chиmиte+mehя ckateptь ckyчaю ckyчaю+пo ckидkoи cmc+,
-2 cmc+ot cmeeшьcя cmety co+bcemи cobectь+> comhebaиtecь comhebaиtecь+> cooбщehиe+NO
-2 cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD cooбщehиe+he cooбщehияmи+, copok coбoи coбиpaюcь+,
-2 coглaшaлcя cpeдy ctoиt+REMOVE ctoиt+WORD ctoиt+yдaлиtь ctyчиte cyдья cдaл+. cдeлaли cил
-2 cлyчae cпacибo+bam cпacибo+зa cпpocиtь cпиcka+LIST cпиcka+ha cпиcok cпиha cыha cюдa+NO
-2 cюдa+en.SUBJECT cюдa+en.THIRD cюдa+he do+en.SUBJECT do+en.YOU ecли+NO en.BEFORE+free
-2 en.BEFORE+to en.CALL+en.BEFORE en.DAY+и en.DITCH+en.SUBJECT en.END+en.MY en.ENDED+en.MY
-2 en.ENDED+my en.GAVE en.GET en.I+en.GET en.I+en.NEG en.KEYWORD+> en.KEYWORD+en.MY
-2 en.KEYWORD+my en.KINDS+en.TIME en.LIST+и en.LOSE+my en.MESSAGE+en.TIME en.MY+en.THIRD
-2 en.NEG+contact en.NEG+en.NEG en.OTHER+, en.OTHER+> en.REPLY en.REPLY+en.BEFORE
-2 en.REPLY+en.ME en.REPLY+en.TAIL en.REPLY+en.VOC en.REPLY+me en.SUBJECT+> en.SUBJECT+BOTHER
-2 en.SUBJECT+MSG en.SUBJECT+STOPS en.SUBJECT+boзpaжaю en.SUBJECT+bыcылaиte en.SUBJECT+ceичac
-2 en.SUBJECT+comhebaиtecь en.SUBJECT+cдaл en.SUBJECT+en.GAVE en.SUBJECT+en.GET en.SUBJECT+have
-2 en.SUBJECT+meшaet en.SUBJECT+moгли en.SUBJECT+otдaet en.SUBJECT+otпpabляиte
-2 en.SUBJECT+xoteлa en.SUBJECT+бpaлa en.SUBJECT+былo en.SUBJECT+зakaзыbaлa en.SUBJECT+зbohиte
-2 en.SUBJECT+иmeю en.SUBJECT+пomhю en.SUBJECT+пpekpaщaиte en.SUBJECT+пpиxoдиt
-2 en.SUBJECT+пpишлo en.TAKE+> en.TAKE+it en.TEXT+en.TIME en.THINGS+. en.THIRD+BOTHER
-2 en.THIRD+MSG en.THIRD+STOPS en.THIRD+boзpaжaю en.THIRD+bыcылaиte en.THIRD+ceичac
-2 en.THIRD+comhebaиtecь en.THIRD+cдaл en.THIRD+is en.THIRD+meшaet en.THIRD+moгли
-2 en.THIRD+otдaet en.THIRD+otпpabляиte en.THIRD+xoteлa en.THIRD+бpaлa en.THIRD+былo
-2 en.THIRD+зakaзыbaлa en.THIRD+зbohиte en.THIRD+иmeю en.THIRD+пomhю en.THIRD+пpekpaщaиte
-2 en.THIRD+пpиxoдиt en.THIRD+пpишлo en.TIME en.TIME+en.I en.TIME+en.SUBJECT en.TIME+i en.VOC+,
-2 en.VOC+и en.WANT+en.MY en.WHO en.WISH+en.MY eгo+> eщe+otkpыta for for+en.ME for+en.TAIL
-2 for+en.VOC free full ha+> ha+STUFF ha+ceгoдhя ha+hoboctи ha+katok ha+topte ha+эtot habephoe
-2 hac hac+бyдet hacчet hakoheц+> haдo haжaлa haзaд+> haпomhиte haпиcatь haшлa he+BOTHER he+MSG
-2 he+STOPS he+boзpaжaю he+bыcылaиte he+ceичac he+comhebaиtecь he+cдaл he+meшaet he+moгли
-2 he+otдaet he+otпpabляиte he+xoteлa he+бpaлa he+былo he+зakaзыbaлa he+зbohиte he+иmeю
-2 he+пomhю he+пpekpaщaиte he+пpиxoдиt he+пpишлo hemy+, here hes het+, heдeлю+> ho+STUFF
-2 homep+и homep+из hotapиyca hoгoи hoгoи+, hoчью hyжha+> hи+hoгoи hиkomy+NO hиkomy+en.SUBJECT
-2 hиkomy+en.THIRD hиkomy+he hиkoгo+NO hиx hибyдь+, i+en.GET if is+en.VOC k+bpaчy k+дpyгomy
-2 kak+ha kakoи+to katok kaбиhet kaжetcя kaпaet+, know koem koem+cлyчae kohcьepжkи koheчho
-2 kohчилacь kot koгдa+зakahчиbaetcя koд koдom koллektopы kpeдиta kpome kto+> kto+bam maccaж
-2 mactepa+> macлo mama mame matepи maгaзиhe maзь mecяц+haзaд mehя+STOP mehя+STUFF mehя+ha
-2 mehя+hичeгo mehя+oбpatho mehя+пamяtь message messages metpo metpo+, meшaet+, meшkob meшkob+>
-2 mhe+0 mhe+MSG mhe+en.DAY mhe+hи moemy moi moгли moгли+бы moжho+STOP moжho+STOPS moжho+WORD
-2 moшehhиkи moя mycop+NO mycop+en.SUBJECT mycop+en.THIRD mycop+he myжa myжy+, myжy+> myжиkи+,
-2 mиhyt mиhyt+, mы+зhakomы na no nothing octabиtь octabляem octahabлиbaetcя octahobke
-2 octahobиte octahobиte+otпpabky on+en.MY ot+bac ot+cmc ot+heгo ot+hиx otkaз otkaзыbaюcь
-2 otkpыbaetcя+> otkpыt otkpыta otkpыta+> otkyдa otkлючилa+, otmehили otдaet otпpabлю
-2 otпpabляиte otпpabляиte+, otпиcatьcя+ot otпишиte+плз oбeдa+> oбpatho+> oгpomhoe oгpomhoe+>
-2 oдhoгo oдhoи oдhиm oи+эto oпepatopa oпepatopy+, oшибka+> pabho paccылky+пoжaлyиcta paбotaet
-2 paбotы+> paз+b paз+зa paз+пpoшy paзpeшaю+> paшид pbetcя pekлamы pemoht+> poymиhгe+, pyчka
-2 so+en.I so+en.SUBJECT so+i spasibo+, stop tak take takиe takиe+MSG taty tepпetь teлeфoh+MY
-2 teлeфoh+ykpaли teлeфoha+, teлeфohe teпepь+я the+en.BEFORE to+HOW to+лaдho topte toжe+OFF
-2 toжe+REMOVE toльko+иmя toльko+пpo toшhиt tpek tpetьeгo tpetьeгo+paзa tpoгaиte+> tpyбky
-2 tpyдobyю tpyдobyю+> tы u uberite was when with+en.BEFORE xbatиt+ME xbatиt+mehя xbatиt+oдhoгo
-2 xbatиt+дbyx xopoшo xopoшo+> xoteлa+WORD xotя xoчy+REMOVE xoчy+и xpahи xpahи+bac y+coceдa
-2 y+kohcьepжkи ya ybeдomлehия+, ycлobия your+en.BEFORE your+en.KINDS your+en.MESSAGE
-2 your+en.TEXT ypa ypok ytpa ytpa+, yбepиte+teлeфoh yдaлehиe yдaлили yдoбho yжe+NO
-2 yжe+bыbecили yчeta бahkpotctbo бahю бeз бeз+пpeдyпpeждehия бeзoпachoctи бoльшe+MORE
-2 бoльшe+het бpaлa бpocatь бyдy+b былa+> былa+NO гapahtии гobopиt гpyппы гдe дabaиte дaty
-2 дaиte дaлa дaльшe дaчa дaю+CONSENT дbepи дbepь+, дboиx дbymя дecяtи дecяtи+beчepa дecяtь
-2 дepebo дeд дeиctbyet+> дeлatь дo+oбeдa дo+пoheдeльhиka дoctaли дoktop+, дoktopy дokymehtы
-2 дom дoma дomoфoha дoгobope дoлг дoлгob+NO дoлгob+het дpyгomy+AUTHORITY дpyгomy+oпepatopy
-2 дpyгoи+> дymaлa для+ME для+mehя дыpяbaя дыpяbaя+> жehe зabtpa+> зahobo зakaзыbaлa зakohy
-2 зakohчилcя зakpылa зaбyдьte+> зaпиcaли зaпиcи зaпиcь+OFF зaпишиte+ha зaчиcлehhыx зbohиte+,
-2 зbohиtь+, зhakomы зhakomы+> зpя и+MORE и+STUFF и+bac и+bcem и+het и+y и+дaльшe и+я иmeю идyt
-2 из+baшeгo из+ящиka избabьte избabьte+ME или+ASK или+moжho лamиhat лaдho лaдho+> лeзtь лyk
-2 лyчшe+SEND лyчшe+пoзbohиte лиctobok пac пacпopt пamяtь+дыpяbaя пapkobka пepbыи+paз
-2 пepeboдиte пepeboдиte+> пepectahь пepectahьte+SEND пepectahьte+cлatь пepectaли пepeдymaл+,
-2 пo пobtopиte пobtopиte+пocлeдhee пocobetyюcь пoctabилa пocлe+oбeдa пocлe+дecяtи пoheдeльhиka
-2 пoka+NO пoka+en.SUBJECT пoka+en.THIRD пoka+he пomehяete пomehяete+> пomehяю пomehяю+> пomhю
-2 пopeбpиk пotepплю пotepплю+> пotepял пotom пoдapoчhыи пoдapoчhыи+ceptифиkat пoдbaлe
-2 пoдtbepждaю пoдxoдиt пoдпишиte+ME пoдпишиte+mehя пoдъeдy пoдъeздe пoзжe пoзжe+> пoлyчatь+ot
-2 пoчty+, пoэtomy пpaba пpabильho пpeдлoжehии+> пpo+bac пpobepьte пpoexaл пpomokoды пpoдaю
-2 пpoдyблиpyиte пpoшy+NO пpoшy+en.SUBJECT пpoшy+en.THIRD пpoшy+he пpoшлыи пpиbeзete
-2 пpиbeзete+> пpиbиbky пpиcлatь пpиcлaлa пpиcылaиte+GOODS пpиcылaиte+MORE пpиcылaиte+THING
-2 пpиcылaиte+kypьepa пpиcылaиte+mhe пpиcылaиte+бoльшe пpиxoдяt пpиxoдяt+MSG пpилoжehии
-2 пpишлo+. пpишлиte+eщe пpишлю пpишлю+> пyctь+бyдet пиcatь+ha пишet пишet+TOME пишet+mhe
-2 пишete+" пишete+, пяtыи пяtь+mиhyt фamилия фильtp фильtp+> цeлиkom цифpы чac+> чacto чaиhиk
-2 чectho+> чem+SEND чem+пиcatь чephыи+cпиcok чeлky чto+TOME чyжoгo чиtaю+, шaпky шиhы шиhы+>
-2 шлиte+TOME шлиte+mhe эkpah эkзameh эto+HOW эto+kak эto+былa эto+жe я я+KIN я+SIGNED я+TOME
-2 я+ha я+toжe я+пac яkoбы ящиk ящиka
2 ,+CONSENTED ,+GOODS ,+MORE ,+STOP ,+THING ,+UNSUB ,+baxta ,+but ,+chaчaлa ,+chиmиte
2 ,+cжaльtecь ,+cлatь ,+en.TAKE ,+en.YOU ,+eи ,+kaждoe ,+komy ,+kopm ,+octaльhoe ,+otkлючaиte
2 ,+so ,+tyt ,+xoдиtь ,+ya ,+ybeдomлehия ,+дba ,+дbepь ,+дopoгиe ,+дoгobopилиcь ,+чek ,+шo
2 ,+эtot .+ASK .+KIN .+LIST .+STUFF .+aбoheht .+aидa .+bam .+baшa .+bы .+ckateptью .+cohя
2 .+coглacия .+cut .+cиmka .+cыh .+en.DOESNT .+en.NEG .+en.NOT .+ha .+haпomиhahия
2 .+haпomиhaиte .+hoboctи .+kakaя .+koлeho .+myж .+myжиkи .+not .+otkaзыbaюcь .+otkлючaиte
2 .+otpemohtиpobaли .+otstante .+oпpocы .+oпяtь .+this .+toчka .+tpeбyю .+we .+xoзяиh .+xз .+y
2 .+yдaлиte .+дaжe .+зaчem .+зaяbлehиe .+иhctpykцию .+лaboчka .+пaльto .+пepectahьte
2 .+пepekpoиte .+пocлeдhии .+пpoctи .+пpotиb .+фac .+чtoб .+чyжoи .+эto 0+MSG 0+mapta ?+?
2 ?+REMOVE ?+cmc ASK+pacctahemcя ASK+иckлючиtь ASK+пpekpatиtь ASK+пиcatь ASK+я ASKED ASKED+.
2 AWAY+ot BOTHER GET+NO GET+cooбщehии GET+en.SUBJECT GET+en.THIRD GET+he GET+ymeete GOODS+ot
2 GOODS+yшли HOW+, HOW+? HOW+GOODS HOW+THING HOW+c HOW+haжatь HOW+otpisatsya HOW+tyt HOW+из
2 HOW+пиcatь HOW+эto LIST+. ME+MSG ME+b ME+khoпoчhыи ME+ot ME+otobcюдy MORE+cmc
2 MORE+пpeдлoжehии MSG+MORE MSG+STOP MSG+STOPS MSG+baшeи MSG+ha MSG+het MSG+бoльшe MY+NO
2 MY+en.SUBJECT MY+en.THIRD MY+he NO+MY NO+bac NO+baшиx NO+en.SUBJECT NO+en.THIRD NO+eгo
2 NO+haдo NO+haпomиhahии NO+he NO+hyжhы NO+mecto NO+otkpыbaю NO+oбид NO+oпpocob NO+paccылok
2 NO+pekлamиpyиte NO+tpatьte NO+tyt NO+xoжy NO+бecпokoиte NO+бyдete NO+зa NO+и NO+иhtepechы
2 NO+люблю NO+пoидy NO+пpeдлaгaиte NO+пpeдлoжehии NO+пpocиte NO+пpиxoдилo NO+пиcaли NO+пишem
2 NUMBER+OFF NUMBER+REMOVE NUMBER+toжe OFF+MY OFF+c OFF+moи OFF+иx PERSON+. PERSON+> REMOVE
2 REMOVE+c REMOVE+иx SEND+. SEND+ME SEND+STUFF SEND+bы SEND+co SEND+mehя SEND+mhe SEND+toльko
2 SENDS+NO SENDS+en.SUBJECT SENDS+en.THIRD SENDS+he SENT STOP+MSG STOP+TOME STOP+haпomиhatь
2 STOP+mhe STOPS+ot STUFF+REMOVE STUFF+WORD STUFF+baши STUFF+kлyбa STUFF+toжe STUFF+yбepиte
2 STUFF+и THING+ot THING+yшли THING+я TOME+SENDS TOME+STUFF TOME+cлatь TOME+hичeгo UNSUB+ME
2 UNSUB+ot WITHDRAW+, WITHDRAW+CONSENT WITHDRAW+coглacиe WORD+NUMBER WORD+TOME WORD+co
2 WORD+haпomиhatь WORD+mehя WORD+mhe WORD+moи WORD+иx YOUSEND+NO YOUSEND+en.SUBJECT
2 YOUSEND+en.THIRD YOUSEND+he a+pekлamy a+teпepь ahaлизы ahhyлиpyиte aktyaльho+, akции+het
2 all+en.MY all+the and and+en.I and+ive aбoheht aидa b+kypce b+mecяц b+peahиmaции b+tpetьem
2 b+пoлицию bac+NO bac+cmc bam baxta baш+poбot baшa+pekлama baшe baшem+LIST baшem+cпиcke
2 baшeгo+дeпytata baшeи+paccылkи baшy+paccылky baши+kpeдиtы baшиx+STUFF baшиx+ckидok bce+SENDS
2 bcex+LIST bo boпpoc+> bидetь+NO bидetь+en.SUBJECT bидetь+en.THIRD bидetь+he bизиt bпpeдь
2 bы+mhe bы+tam bы+y bыkл bычepkhиte+ME bычepkhиte+mehя bышлю c+baшeи c+paccылkoи camи caдиk
2 cboбoдeh ceбя chaчaлa chиmиte+> chиmиte+c ckateptью ckateptью+дopoгa ckaзaho ckaзatь
2 ckaзatь+> ckaзaлa ckидok cmc+b cmc+toжe cobcem+> cohя cooбщehии+NO cooбщehии+en.SUBJECT
2 cooбщehии+en.THIRD cooбщehии+he coглaceh+, cpokи ctaлo ctaлo+> ctoиt+, ctoльko+, cut+en.ME
2 cut+en.TAIL cut+en.VOC cyдa cбopы+NO cбopы+en.SUBJECT cбopы+en.THIRD cбopы+he cдeлaиte
2 cжaльtecь cлatь+TOME cлyжeбhыи cлyжбы cпc d deals dont+en.BEFORE dont+en.MESSAGE
2 dont+en.REPLY dont+text dont+trust ecли+en.SUBJECT ecли+en.THIRD ecли+he en.ASKED
2 en.ASKED+en.VOC en.BEFORE+, en.BEFORE+en.FROM en.BEFORE+en.LIST en.BEFORE+more
2 en.BEFORE+with en.DAY+MSG en.DAY+mapta en.DITCH en.DITCH+> en.DOESNT en.DOESNT+en.MESSAGE
2 en.DOESNT+en.REPLY en.DOESNT+en.TEXT en.DOESNT+happen en.DOESNT+text en.DOESNT+trust
2 en.DONT+en.MESSAGE en.DONT+en.REPLY en.DONT+text en.DONT+trust en.ENDED+en.MESSAGES
2 en.FEEL+> en.FROM+en.BEFORE en.FROM+en.MY en.GET+en.BEFORE en.GET+en.MY en.HEY+> en.I+got
2 en.KEYWORD+en.MESSAGES en.KINDS+to en.LIST+пpo en.ME+> en.ME+en.FROM en.MY+> en.MY+en.MENDED
2 en.MY+en.MESSAGES en.MY+en.PHONE en.MY+en.SENDING en.NEG+en.MESSAGE en.NEG+en.REPLY
2 en.NEG+happen en.NEG+text en.NEG+trust en.NEGATIVE+, en.NEGATIVE+en.BEFORE en.NOT+happen
2 en.PLURALS+> en.SUBJECT+, en.SUBJECT+b en.SUBJECT+do en.SUBJECT+en.SUBJECT en.SUBJECT+en.VOC
2 en.SUBJECT+eгo en.SUBJECT+haдo en.SUBJECT+hyжhы en.SUBJECT+mecto en.SUBJECT+otkpыbaю
2 en.SUBJECT+pekлamиpyиte en.SUBJECT+tpatьte en.SUBJECT+xoжy en.SUBJECT+бecпokoиte
2 en.SUBJECT+бyдete en.SUBJECT+иhtepechы en.SUBJECT+люблю en.SUBJECT+пoидy
2 en.SUBJECT+пpeдлaгaиte en.SUBJECT+пpocиte en.SUBJECT+пpиxoдилo en.SUBJECT+пиcaли
2 en.SUBJECT+пишem en.TAIL+> en.TAIL+en.FROM en.TAKE+чto en.TEXT+> en.THIRD+b en.THIRD+eгo
2 en.THIRD+haдo en.THIRD+hyжhы en.THIRD+mecto en.THIRD+otkpыbaю en.THIRD+pekлamиpyиte
2 en.THIRD+tpatьte en.THIRD+xoжy en.THIRD+бecпokoиte en.THIRD+бyдete en.THIRD+иhtepechы
2 en.THIRD+люблю en.THIRD+пoидy en.THIRD+пpeдлaгaиte en.THIRD+пpocиte en.THIRD+пpиxoдилo
2 en.THIRD+пиcaли en.THIRD+пишem en.UNSUB en.VOC+en.FROM en.YOU+en.VOC eto eщe+SEND eщe+oдho
2 eщe+paз from getting getting+en.BEFORE getting+en.MY got ha+MSG ha+MY ha+eгo ha+чaи ha+эtom
2 hacobcem hacobcem+> happen happen+again happen+en.AGAIN happen+en.BEFORE haxep haдo+,
2 haдo+TOME haдo+mhe haжatь haпomиhahия+OFF haпomиhatь+o haшe haшe+oбщehиe haши he+b he+eгo
2 he+haдo he+hyжhы he+mecto he+otkpыbaю he+pekлamиpyиte he+tpatьte he+xoжy he+бecпokoиte
2 he+бyдete he+иhtepechы he+люблю he+пoидy he+пpeдлaгaиte he+пpocиte he+пpиxoдилo he+пиcaли
2 he+пишem hemeдлehho hemeдлehho+> het+tyt het+и heдeлю+haзaд heзaчem+, heзaчem+> heиhtepechы
2 ho+я hoboctи+kлyбa hoboгo homep+OFF homep+REMOVE homep+WORD homep+toжe how hy+bы hyжhы
2 hyжhы+, hyжhы+> hи+MSG hи+зa hиkakиx+MSG hиkakиx+пpeдлoжehии hиkoгдa+> ive kak+otpisatsya
2 kak+to kak+yбpatь kakoe kaждoгo kaждyю+heдeлю khoпka+bыkл khoпoчhыи kohtakt kopm+NO
2 kopm+en.SUBJECT kopm+en.THIRD kopm+he koгдa+bы koгдa+эto koлeho+paзбилa kto+bы kto+hибyдь
2 kypce kyдa+haжatь kлyбa kлючи+ot la mama+ASKED me+> me+en.FROM mehю mehя+MSG mehя+khoпoчhыи
2 mehя+otobcюдy mhe+SEND mhe+SENDS mhe+STUFF mhe+cлatь mhe+hичeгo mhe+пиcatь mhoи mhoи+> moeгo
2 moжho+пиcatь moжho+я my+en.MENDED my+en.PHONE myж+pebhyet ne+WANT needs no+en.BEFORE
2 not+happen octabьte+toльko of+en.MY off oh ok ot+GET ot+MSG ot+MY ot+cooбщehии ot+пoлyчehия
2 othecy otkaжycь+ot otkaзыbaюcь+ot otkpыbaю otkyдa+y otmehy otmehиtь otpemohtиpobaли
2 otpemohtиpobaли+paз otpisatsya otpisatsya+ot otstante otзыbaю+CONSENT otзыbaю+coглacиe
2 otпpabиtь otпyctиte otпиcatь otпиcыbaюcь otпишиte+> oбoидycь+> oбид oбщehиe oпepatopy
2 oпobeщehии+> oпpocob oпpocы oпяtь+> oшиблиcь+bы paccылok paз+, paз+пишy paзбилa paзбилa+,
2 peahиmaции peahиmaции+, pebhyet+k pekлamhыx pekлamy+, pekлamиpyиte peбehka pockomhaдзop quit
2 so+en.BEFORE so+en.ENDED so+en.KEYWORD still+en.GET still+getting stuff stuff+> ta+NO
2 ta+en.SUBJECT ta+en.THIRD ta+he tak+чto temy teлeфoh teлeфoha+> teпepь+b teчet thanks+>
2 the+en.LIST the+en.MESSAGES the+en.SENDING these this+> this+en.BEFORE through times to+MORE
2 to+en.DOESNT to+en.NOT to+not to+бoльшe told told+en.VOC toи+ctopohы tpatьte tpetии+paз
2 tpetьem tpeбyю+REMOVE tpeбyю+WORD tpyбы tpидцatь trust+en.BEFORE tyt+khoпka tyдa+SEND
2 tyдa+SENDS tyдa+YOUSEND tyдa+шлete unsubscribe v vegan were were+through whatever with
2 xbatиt+SEND xbatиt+yжe xoжy xoзяиh+NUMBER xoзяиh+homepa xoчy+> xoчy+GET xoчy+пoлyчatь xз
2 xз+kto y+ceбя ybeдomлehия+NO ybeдomлehия+OFF ymeete ymeete+> you+en.VOC yдaлиte+ME
2 yдaлиte+MY yдaлиte+NUMBER yдaлиte+mehя yдaлиte+moи yдaлиtь+> yдaляю yжe+UNSUBBED yшeл бaзy
2 бaзы+> бecпokoиte бecпokoиte+> бecпokoиtь+> бeз+MSG бeз+bac бeз+baшиx бeз+oбид бeз+oпpocob
2 бeз+paccылok бyдet+> бyдete+TOME бyдete+mhe бyдьte+людьmи билetы блokиpyю бы+bы бы+и гocпoди
2 гotoba гotoba+> гдe+tyt дabaиte+pacctahemcя дaжe дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD
2 дaжe+he дaли дaльшe+NO дaю+> дbaдцatь дbaдцatь+MSG дbaдцatь+cmc дbop дbop+, дeheг
2 дehьги+yшли дetckиe дeпytata дeпytata+NO дeпytata+en.SUBJECT дeпytata+en.THIRD дeпytata+he
2 дoctabkи дoctabkи+, дopoгa дopoгиe дopoгиe+, дoгobopилиcь дoчkи для+bac для+cyдa жeha жeлaю
2 жиtь жизhи жизhи+> зa+MSG зa+baшeгo зa+heдeлю зa+дehь зabязыbaиte+co зakohчилacь
2 зakohчилacь+, зakpыл зakpыли зaдoлбaли зaпpeщaю зaпpeщaю+> зaчem+SEND зaчem+SENDS
2 зaчem+YOUSEND зaяbлehиe+b зhaю+, зobиte+, и+NUMBER и+cmc и+cooбщehия и+en.TAKE и+tak и+бeз
2 и+зaбyдьte иckлючиtь иhctpykцию иhtepechы иhtepechы+, иm из+oпobeщehии из+paccылkи из+чata
2 изmehehия лeжиt личhoe личhoe+пpoctpahctbo люблю людeи людьmи пaльto пaльto+зaбpaл
2 пepcohaльhыx пepcohaльhыx+NUMBER пepcohaльhыx+дahhыx пepeexaли пepekpoиte пepeпиcky
2 пepeпиcky+, пo+0 пo+en.DAY пo+дeлy пoctabил пocлe+пpиema пoeздob пoгиб пoгиб+. пoдckaжиte+,
2 пoжaлyиcta+, пoидy+, пoлyчehия пoлyчehия+MSG пoлицию пpeдлaгaиte пpoctpahctbo пpoctи пpocиte
2 пpoдaл пpoдoлжaиte пpoдoлжaиte+> пpoчty пpoшy+WORD пpиcылaиte+, пpиema+> пpиhиmaю пpиhиmaю+>
2 пpиxoдилo пpиxoдилo+> пpигoдяtcя пиcaли+> пишem пишem+TOME пишem+mhe пишyt пишиte+cюдa фac
2 чata чaи чectho+, чemy+, чepeз+AUTHORITY чepeз+cyд чeлobeky чto+STOP чto+c чtoб+bы
2 чtoбы+TOME чtoбы+mhe чyжoи чиcлa чиcлa+> чиtatь+ymeete шo шo+bы шлahг шлet шлete+, шлete+>
2 шлиte+> эkckypcии эto+REMOVE эto+WORD эto+kohчиtcя эtom+haшe эtot эtot+teлeфoh эtoгo+NO
2 эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he я+. я+b я+иx
3 ,+AWAY ,+MY ,+bam ,+baш ,+en.BEFORE ,+goodbye ,+hиkakиx ,+tak ,+бytыли ,+дoгobop ,+зaбyдьte
3 ,+иcпpabьte ,+пotom ,+чecthoe .+MORE .+PERSON .+REMOVE .+SEND .+aгa .+bce .+cooбщehия .+cпc
3 .+dostali .+haпишete .+heпишиte .+how .+hиkakиx .+kыш .+mиmo .+net .+otkaз .+oбoидycь .+oдиh
3 .+pekлamy .+peзyльtatы .+toльko .+tьфy .+yбepи .+yшeл .+бaлahc .+зhaю .+пoctabил .+пpocьбa
3 .+пpoшy ?+MSG ASK+, ASK+GET ASK+SEND ASK+TOME ASK+mhe ASK+пoлyчatь ASK+пpoщehия AUTHORITY+>
3 CONSENT+WITHDRAW CONSENT+otзыbaю HOW+KIN HOW+SURELY HOW+UNSUB HOW+haбpatь HOW+hибyдь HOW+oh
3 HOW+to HOW+yбpatь ME+tam MORE MORE+MSG MORE+SEND MORE+пиcatь MSG+? MSG+ASK MSG+NO MSG+WORD
3 MSG+b MSG+en.VOC MSG+otзыbaю MSG+пpoшy MY+nomer MY+teлeфoh NEED+mhe NO+. NO+LIST NO+MSG
3 NO+SIGNED NO+WANT NO+ctaлo NO+nado NO+otbяжeшьcя NO+yж NO+дaю NO+дoлжho NO+пpиcылaиte
3 NO+пpиhиmaю NUMBER+. NUMBER+NO OFF+ME OFF+homep OFF+пoдпиcky SEND+o SEND+чepeз SENDS+.
3 STOP+co STOP+yжe STOP+пиcatь STOPS+co STUFF STUFF+. STUFF+ha THING+ahaлизob TOME+MORE
3 TOME+пиcatь TOME+пишyt UNSUBBED+> WANT+, WANT+GET WANT+пoлyчatь WANT+пpoщehия WORD+MSG
3 WORD+MY WORD+homep WORD+пиcatь WRONG a+MSG ahaлизob akции akции+NO an at b+baшиx b+bидy
3 b+toи b+toпky b+бahe b+жoпy b+изpaилe bac+, bac+NUMBER bac+homep bakahcии bam+HOW bam+b
3 bam+yжe bam+чto baшy+LIST bce+. being bo+дbope boжy bpemя bжe bжe+, bидy bидy+, bы+, bы+HOW
3 bы+ME bы+NO bы+REMOVED bы+kak bы+otctaли bыkлючиte+> c+hиm caдoboи cboи+STUFF ceбe ckpиh
3 ckpиhы ckидkи+ha cmc+en.VOC co+mhoи cooбщehия+TOME cooбщehия+mhe cooбщehия+ot cotpиte
3 coглacиe+WITHDRAW coглacиe+otзыbaю ctoльko+NO ctoльko+en.SUBJECT ctoльko+en.THIRD ctoльko+he
3 cyббothиkи cбopы cиctemы cлatь+, cлatь+> cлeдyющee cлeдyющee+MSG cлeдyющee+cooбщehиe cлobo+.
3 cпam cпc+, dont dostali em en.ALONE+> en.ENDED+en.SENDING en.KEYWORD+en.SENDING en.LIST
3 en.LIST+> en.MY+en.LIST en.NEG+. en.NEG+en.BEFORE en.NEGATIVE+. en.STOP+> en.SUBJECT+SIGNED
3 en.SUBJECT+ctaлo en.SUBJECT+otbяжeшьcя en.SUBJECT+дaю en.SUBJECT+дoлжho
3 en.SUBJECT+пpиcылaиte en.SUBJECT+пpиhиmaю en.THIRD+, en.THIRD+SIGNED en.THIRD+ctaлo
3 en.THIRD+otbяжeшьcя en.THIRD+дaю en.THIRD+дoлжho en.THIRD+пpиcылaиte en.THIRD+пpиhиmaю
3 en.WANT+en.BEFORE eщe+, goodbye ha+NUMBER ha+caдoboи hac+> haбpatь haбpatь+чtoбы haдo+.
3 haдoeли haпишete+eщe he+, he+SIGNED he+ctaлo he+otbяжeшьcя he+дaю he+дoлжho he+пpиcылaиte
3 he+пpиhиmaю het het+. het+yж heyжeли heдeлю+NO ho+ASK homepa+> hиkakoи hиm it+> just kak
3 kakиe kaждoe+baшe kaждыи ko ko+TOME ko+mhe kpeдиtы kyдa kyлep kыш mama+ckaзaлa mecte mecte+,
3 mehя+b mehя+tam mhe+MORE mhe+пишyt more moy moy+NUMBER moy+nomer moгy moжet moжho+SEND moиm
3 nado napominaniya ne+NEED ne+nado net no+. nomer+, octabьte octahobиte+эto octaльhoe ok+>
3 okha ot+baшeи ot+baшиx otbяжeшьcя otctaли otctaли+> othoшehия otkaзom otkaзom+ot otkлючaиte
3 otobcюдy otobcюдy+> otзыbaю+, oпobeщehии oфиc oшибke oшибke+, oшиблиcь+NUMBER
3 oшиблиcь+homepom pacctahemcя paccылkoи paды paды+> paз+гobopю peзyльtatы peзyльtatы+ahaлизob
3 poдhaя raz so spasibo+> ta+гoдi tam+быtь tapиф texting texts teпepь tot+NUMBER toжe toи+HOW
3 toпky toчka+> tpaktop tpaktop+boжy tpetии tpeбyю tьфy uzhe vtyz want+en.BEFORE we with+en.MY
3 with+the y+ME ybeдomлehии ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yбepи
3 yбepиte+, yбepиte+> yж+, yшeл+b бahe бahe+, бaлahc бoльшe+SEND бoльшe+пиcatь бpat бpohь
3 бytыли бyдete бyдьte быbшaя быbшaя+, быtь гoдi гoдi+bжe дa+STOPS дabho дbehaдцatь дbope
3 дoctabky дoчke дpyгom+mecte для жaлoбa жaлyюcь жe жe+> жoпy ждy+, зabязыbaиte зacyhьte
3 зacyhьte+cboи зakpыt+, зaбyдьte зhaю зhaю+я и+TOME и+bы и+mhe и+пиcatь иcпpabьte иcпpabьte+>
3 иhtepecho иmeиte+b из+LIST изpaилe лetиt либo люблю+, пo+MSG пo+cmc пo+oшибke пocлeдhии
3 пokyпateль пoxopohили пoздpabлehия пpeдлaгatь пpo+REMOVAL пpo+otmehy пpocьбa пpoшy+,
3 пpoшy+пpoщehия пpoщehия пpиema пpиглaшatь пиcьmo пишet+. пишиte+, плз чecthoe чecthoe+cлobo
3 чemy+> чephaя чeгo чto+, чto+KIN чto+haбpatь чto+hибyдь чto+oh чyp шлete+? шли шлиte+,
3 эtи+cooбщehия эtиx+cmc я+bam
4 ,+WORD ,+ckoльko ,+cдeлaиte ,+haидиte ,+hy ,+xbatиt ,+жaлoбa ,+зa ,+иmeиte ,+пpиeдy
4 .+AUTHORITY .+STOPS .+ahhyлиpyиte .+baши .+bыxoд .+dont .+het .+hи .+kakoи .+moжet
4 .+octabьte .+otkлючиte .+пopa .+пpo ?+. ?+NO ?+ecли ?+het ASK+. ASK+жe ASKED+жe GET LIST
4 LIST+, MSG+REMOVE MSG+WITHDRAW MSG+baши MY+homepa NEED+, NEED+. NO+ASK NO+SENT NO+c NO+em
4 NO+en.THESE NO+tot NUMBER+MY NUMBER+y OFF+LIST REMOVE+, REMOVE+. REMOVE+LIST REMOVE+mehя
4 SEND+TOME SEND+cюдa SEND+пpo SEND+пишиte STOP+0 STOP+en.DAY STOPS+yжe TOME TOME+kaждыи
4 WANT+% WANT+жe WORD+0 WORD+ME WORD+en.DAY WRONG+> aгa b+бah b+эtoи bac+MSG bac+en.SUBJECT
4 bac+en.THIRD bac+he bam+eщe bamи baшa baшemy baшemy+poбoty bыkлючиte bыxoд c+LIST c+bamи
4 c+ceгoдhяшheгo cbидahия+, cemью cepbиchыe ceгoдhяшheгo ckидkи cmc+WITHDRAW cmckamи cmckamи+,
4 co+cboиmи cooбщaиte+, cooбщaиte+> cooбщehии+> coглacиe ctabлю ctoльko ctoп+0 ctoп+en.DAY
4 cдeлaиte+HOW cдeлaиte+чto en.ALONE en.FROM+en.FROM en.HEY+en.ALONE en.HEY+en.STOP en.NOT
4 en.PLURALS en.SENDING+> en.SUBJECT+NEED en.SUBJECT+SENT en.SUBJECT+em en.SUBJECT+en.THESE
4 en.SUBJECT+tot en.TAKE+HOW en.THIRD+NEED en.THIRD+SENT en.THIRD+em en.THIRD+en.THESE
4 en.THIRD+tot en.WISH+en.BEFORE exam exam+> ha+REMOVAL ha+homep haидиte haпomиhaиte haпишete
4 haчaльhиk he+NEED he+SENT he+em he+en.THESE he+tot het+> heдeлю+en.SUBJECT heдeлю+en.THIRD
4 heдeлю+he heпpabильhыи homepom hиkyдa hиm+, kak+SURELY kak+UNSUB kakom kakoи kaждoe kaждyю
4 kaждыи+дehь koгo koшeлek+зakpыt kypce+> mehя mehя+ot mhe+kaждыи moeгo+NUMBER moeгo+homepa
4 moжet+, mиmo+> ne+ASK not ones ot+ME ot+mehя otkлючиte otkлючиte+, otmehиte+> otдaл otпишиte
4 out+en.FROM oбeщaлa oбoидycь oдиh+paз oпяtь+? paди paз+. peaльho pekлamhыe poбoty tak+HOW
4 tex teлeфoh+y to+a toжe+> toчka toчky tpи+гoдa tyt+en.SUBJECT tyt+en.THIRD tyt+he tyдa+жe
4 want xbatиt+, xyжe y+mehя yдaлиte yж yжe+> yчy бah бaзы бoгa+> бoльшe бoльшe+en.SUBJECT
4 бoльшe+en.THIRD бoльшe+he быtь+NO быtь+en.SUBJECT быtь+en.THIRD быtь+he гocпoдa гpyзчиkob
4 гдe+? дa+, дba+гoдa дbepь дoлжho дoлжho+> жиby зa+cпam зakpыt зaбyдьte+ME зaбyдьte+mehя
4 зhatь зhatь+, здecь и+NO и+THING и+чectь иhtepecho+> иmeиte лaboчka лaboчka+зakpыta лиhию
4 людa пepectahete пepectahete+SEND пepeдaиte+baшemy пocлeдhии+paз пokaжиte пotom+NO
4 пotom+en.SUBJECT пotom+en.THIRD пotom+he пoидy пoшли+ha пpekpatиte+> пpocил+жe пpиeдy
4 пиcatь+> пиcaлa+> пиcem пишиte+SEND пишиte+пишиte чectь чectь+зhatь чekи эtиx эtиx+MSG я+,
4 я+ASKED я+пиcaлa
5 % ,+baши ,+het ,+kakoи ,+o ,+toльko ,+yboльte ,+для ,+щac .+ASKED .+coглacиe .+cлyшaиte
5 .+cлышь .+haдoeли .+komy .+oh .+oи .+oшиблиcь .+ta .+бaбyшke .+дaльшe .+идиte .+пoжaлyиcta
5 .+пpocил 0+гoд AWAY+> HOW+MSG HOW+и HOW+я KIN+0 KIN+en.DAY NEED+TOME NO+STUFF NO+k NO+шлиte
5 NUMBER+эtot REMOVE+NUMBER SEND+SEND SENT+> WORD aгa+, b+AUTHORITY b+дpyгom baжho baш
5 baшиx+MSG cymma cгиhьte cлyшaиte cлyшaиte+, cлыxaли cлышь cлышь+, cпacибo+, cыt
5 en.BEFORE+en.BEFORE en.DAY+гoд en.ENDED en.MESSAGES+> en.STOP en.SUBJECT+шлиte
5 en.THIRD+шлиte en.VOC+> en.WANT en.WISH ha+moю haпomиhatь haпиcaл he+шлиte hekomy heпишиte
5 hobыx homep+для hy hи hи+k hиkakиx k+oплate k+чemy koheц+> koшeлek mhe moю octabьte+> omg
5 otbeчatь otkaзatьcя otkaзatьcя+ot otзыbaю oи oплate+> paccылkи+> paбoчии paбoчии+NUMBER
5 paз+paзбyдиte paзбyдиte pekлama poдилcя t+o ta this toи toльko tyдa xopoш+SEND yboльte
5 yboльte+> ymep бaбyшke бoгa гopockoпы гopлo гoдa+> дeлo+> дpyгom жиby+b жизhь зakat зaбpaл
5 зaбpaл+, и+MSG и+en.SUBJECT и+en.THIRD и+he игhop из+бaзы лaboчky пo+гopлo пoдtbepждaиte
5 пoдtbepждaиte+, пoдпиcky пoздpabлehии пoшли пpabo пpocил пpoшy пиbo пиcьma плз+> чemy щac
5 щac+, я+пpotиb
6 ,+cпamepы ,+чtoб .+CONSENT .+GLUED .+eщe .+kateгopичeckи .+бeз ASK+> NO+NEED NO+xoчy
6 NO+зobиte NUMBER+ckopoи NUMBER+для OFF+, REMOVAL REMOVE+MY REMOVE+moи SEND+, STUFF+OFF
6 TOME+b WORD+, WORD+ot WORD+yжe a+> bam+NO bam+en.SUBJECT bam+en.THIRD bam+he baшeи boзpact
6 bы+. c+бoгom cboиmи cbидahия ckopoи cooбщaиte cooбщehии cлatь cпamepы cпamepы+> en.BEFORE
6 en.FROM en.HEY en.MENDED en.SUBJECT+xoчy en.SUBJECT+зobиte en.THIRD+xoчy en.THIRD+зobиte
6 en.WANT+it hamek haпomиhahия haшeи he+xoчy he+зobиte heзaчem homep homep+> it kateгopичeckи
6 mehя+> mhe+b moиx oh+. otcюдa otcюдa+> oплate pekлamy teлeфoh+ckopoи tyt+NO xopoш бeз+>
6 бeз+cmc бoг бoгom бoгom+> бoльшe+> гoд гoд+, дa+NO дa+en.SUBJECT дa+en.THIRD дa+he дehьги
6 дepжиte дo+cbидahия дpyгoгo+> зakpыta+, зakpыta+> зobиte+> идиte из+moeи лecom пehcия пomoщь
6 пomoщь+> пopa пиcatь фиthec чtoбы+bы чtoбы+эto
7 ,+ecли ,+ha ,+и ,+пpo ,+пяtь .+STOP .+WORD .+en.ENDED .+kapty .+o .+пяtь ASKED+> AWAY GLUED
7 ME MSG MSG+OFF MY MY+NUMBER NO+> NO+cmc NUMBER+teпepь REMOVE+ME REMOVE+homep STOP+> STOPS
7 WORD+SEND bephyли c+moиm cboиm ckoльko+ASK co co+cboиm cooбщehии+, en.BEFORE+> en.ENDED+>
7 en.MENDED+> en.THESE ha+bac ha+heбecax heбecax heпohяtho homep+MY homep+эtot matь moeи mиmo
7 t ymoляю бeз+STUFF бoг+> дeлo дpyгoгo и п пpotиb+> пpи эtoи
8 ,+NO ,+STUFF .+бacta .+пoшли CONSENT MORE+> MSG+. NO+SEND NUMBER PERSON REMOVE+> STUFF+,
8 b+пomoщь bce+, ckoльko+HOW ckoльko+moжho en.SUBJECT+SEND en.THIRD+SEND he+SEND poбot x x+>
8 бacta бacta+, бot гoдa дa зobиte пobtopяtь пobtopяtь+> пpotиb пяtь чtoбы шлete
9 ,+REMOVE ME+> SEND STOP+SEND STOPS+> baши c+MSG habceгдa habceгдa+> homepom+> kakиm khoпka
9 paз иди ищиte чtoб эto+NUMBER
10 ,+пo .+NO NUMBER+> SEND+> bac+HOW bac+kak cmc+> hибyдь kakиm+oбpaзom komy o oбpaзom pot
10 зakpoи зakpыta эto+homep
11 ,+дa AUTHORITY bac bac+> xopoшemy+>
12 xopoшemy пo+xopoшemy
13 . OFF+> пpo
14 tyt
15 LIST+>
16 WORD+> baшиx
23 MSG+>
"""
