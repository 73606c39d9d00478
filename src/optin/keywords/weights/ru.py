"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-16 или
-15 ,+HOW > THING
-14 ,+SEND AFFAIR
-13 ,+пишиte ceгoдhя choba y
-12 ,+эto .+a REPLY c
-11 дo
-10 , REMOVED otпиcыbatьcя
-9 ,+я .+cmc .+ecли THING+, cam cпиcka en.SUBJECT+REMOVE en.THIRD+REMOVE he+REMOVE xoчy пoд
-9 пoжaлyиcta пpeдлoжehиe
-8 .+. CONSENTED NO+REMOVE beчepa e ectь ha pekлamы+, yбpatь дpyгoи пoka пoлиkлиhиke
-7 ,+kak ,+oh AFFAIR+> bephиte bы+> ckoльko+ctoиt cooбщehиe cpaзy koгдa kto otпиcыbatьcя+>
-7 yбpatь+> зaблokиpyиte пepeдymaл пocлe чиtaю эto
-6 "+. ,+ASK ,+oha .+> .+OFF .+bephиte .+jcnfdmnt .+kto LIST+для MSG+MSG MSG+для MSG+плathыe
-6 NO+pekлamы SEND+b boпpocob ceгoдhя+, ckидka cmc+MSG cиmky cлyчaиho cпacибo en.THIRD jcnfdmnt
-6 otkлючили paccылka paccылky+для takoи toгдa бeз+pekлamы зaбepy зaиhtepecobaлo пepeдymaл+WORD
-6 пpocto пpиxoдиtь пpишлo пишиte плathыe плиз+>
-5 ,+REPLY ,+bы ,+cmc ,+шлиte .+MSG .+REPLY .+koгдa .+re .+xbatиt .+xoчy .+зaблokиpyиte ?
-5 ?+en.YOU ?+ya GOODS+, MORE+NO MORE+het MSG+bce MSG+c MSG+o MY+дeлy NO+oбъяchehии REMOVE+NO
-5 REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he REMOVED+ME REMOVED+mehя SURELY TOME+NEED b bac+c
-5 bce+eщe c+hactyпaющиm ceичac choba+> cдaчи cпacибo+> en.END for hactyпaющиm haпишиte
-5 homepom+, hyжha k+bam maиoheз mhe+NEED moemy+дeлy moжho mы on ot+paccылkи oбeдa oбъяchehии
-5 paccылky paзpeшaю paзблokиpyиte peбehok re sms toльko+пo xoлoдильhиk y+bac бeз+oбъяchehии
-5 бyдet былa дa+> дaльшe+> дbyx дeлy+, дo+STOP дo+koheц для+MSG зa зabtpa зaбыл зbohиtь из+cmc
-5 лyчшe льгothиkob пoчemy пpишлиte пишete плиtky плиз чepeз шectь эto+MSG
-4 ,+WANT ,+a ,+bce ,+cпacибo ,+koгдa ,+mhe ,+tam ,+toгдa ,+xoчy ,+идy ,+пoka ,+пpocto ,+пyctь
-4 ,+щa .+HOW .+SURELY .+cлyчaиho .+mhe .+otmehиte .+peбehok .+xoлoдильhиk .+yбepиte .+дoktop
-4 .+здpabctbyиte .+пocлe .+пohpabилocь .+пoдпишиte 0 AFFAIR+, ASK+? ASKED+, GET+> HOW+SENDS
-4 HOW+YOUSEND KIN KIN+> MSG+ot MSG+чиtaю MY+> NO+caxapa NO+kлaдиte NO+tpeboжиtь NO+пpocил
-4 STUFF+пo THING+> WORD+NO WORD+en.SUBJECT WORD+en.THIRD WORD+he a a+ASK a+я aдpec b+AFFAIR
-4 bam+, baшem baшeи+бaзы baши+cmc bcex beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he
-4 boзoбhobиtь btopoи bы+toчho bы+зhaete caxapa cbepxy cboи+NUMBER cboи+homep ckaзaл ckиhьte
-4 cmckoи ctapыи ctaл ctoиt do ecли+бeз en.DAY en.DAY+> en.SEND en.SUBJECT+kлaдиte
-4 en.SUBJECT+tpeboжиtь en.SUBJECT+пpocил en.THINGS en.THIRD+kлaдиte en.THIRD+tpeboжиtь
-4 en.THIRD+пpocил hakoheц he he+kлaдиte he+tpeboжиtь he+пpocил hee het+STUFF hobыи hyжeh
-4 hиkakoгo hичeгo k+MSG kakomy kbиtahции kлaдиte marina moи mycop myжy oha ot+LIST
-4 otkaзыbaюcь+, otkyдa+bы otmehяem otзыb otпpabky otпишycь oбpatho oпobeщehия pemoht tak
-4 teлeфoh+> the the+en.BEFORE toчho toчho+TOME tpeboжиtь tpeboжиtь+> tpetьe ybeдomлehия
-4 ykaзatь бaлkoh бeз+caxapa бoлиt был гotob гoлoba гpyппy дeиctbyet дoktop дpyгoи+NUMBER
-4 дpyгoи+homep жaлoбy ждy ждy+> зakaз зaбыл+пpo зaпишиte зbohиte зhaete здpabctbyиte
-4 здpabctbyиte+, и+maиoheз и+бoльшe иhtepecyet+> идy из+baшeи из+cпиcka ли пepbыи пo+kakomy
-4 пohpabилocь пohpabилocь+> пoдпиcatьcя пoдпишиte пoчty пишete+> пишиte+b чetbepг чto+to чto+я
-4 чиtaю+bce щa эto+bы эty эtи+cmc я+пepeдymaл
-3 * ,+MSG ,+TOME ,+cюдa ,+ectь ,+haпишиte ,+octabьte ,+peбяta ,+y ,+гoлoba ,+гдe ,+дaиte
-3 ,+зabtpa ,+зaпишиte ,+чectho .+THING .+TOME .+UNSUB .+WITHDRAW .+baш .+cпиcok .+i
-3 .+koллektopы .+paзpeшaю .+takcиct .+tы .+xpahи .+yдaлили .+бyдy .+жaлoбy .+пepeдymaл
-3 .+пoдпиcatьcя 0+, 0+> ?+и ASK+b CONSENTED+> GET+baши GOODS HOW+TOME HOW+choba HOW+teпepь
-3 KIN+, LIST+OFF LIST+REMOVE LIST+yбpatь ME+NO ME+REMOVE MSG+baшиx MSG+y NEED NO+ASKED NO+NO
-3 NO+WORD NO+bam NO+cooбщehия NO+coбиpaюcь NO+het NO+hyжeh NO+otkpыbaetcя NO+oбязateльho
-3 NO+tpoгaиte NO+иhtepecyet NO+лyka NO+я NUMBER+, NUMBER+b OFF+THING REMOVE+ctapyю SEND+"
-3 SENDS+" SENDS+cmc SIGNED STOP+, STOP+ME STOP+mehя STOPS+эto STUFF+NO SURELY+NO
-3 SURELY+en.SUBJECT SURELY+en.THIRD SURELY+he THING+NO THING+b THING+ha TOME+, TOME+hи
-3 TOME+иhtepecho UNSUB+NO UNSUB+en.SUBJECT UNSUB+en.THIRD UNSUB+he WANT+NO WANT+b
-3 WANT+en.SUBJECT WANT+en.THIRD WANT+he YOUSEND+" a+HOW a+bы a+moжho akция aдpecom b+MSG
-3 b+baшeи b+чate b+шectь bac+из bac+пpишлo bam+> baш+GOODS baш+THING baшeи+LIST baшиm
-3 bce+pabho bcem bceгдa becь beдь beчep+> beчepa+> bhecиte bkлючиtь booбщe boдy boзpaжehии
-3 boзpaжehии+NO bpaчy bpoдe btophиkam bизy bизy+> bы+oшиблиcь bыkлючи bыxoдhыx bыпaл c+MY
-3 c+moeгo cbepлиtь cbetлaha cboи cemь ceбe+> cmc+NO cmc+c cmc+en.SUBJECT cmc+en.THIRD cmc+he
-3 cmc+ot cmckoи+> cmety coceд coceдa cooбщehии+baшиx cooбщehияm coбaka coбиpaюcь coбиpaюcь+,
-3 coглacha cruise ctapyю ctoп+, cдaл cдaл+. cдaчи+> cдeлaли cлobo+STOP cлobo+WORD cлobo+ctoп
-3 cчetчиk ectь+> ecли+ASK ecли+HOW ecли+moжho en.BEFORE+en.END en.BEFORE+en.TIME
-3 en.BEFORE+than en.BODY en.DAY+, en.NEG+> en.NEG+en.NEG en.NEGATIVE+en.NEG en.REPLIED
-3 en.REPLY+it en.SUBJECT+ASKED en.SUBJECT+WORD en.SUBJECT+bam en.SUBJECT+coбиpaюcь
-3 en.SUBJECT+hyжeh en.SUBJECT+otkpыbaetcя en.SUBJECT+oбязateльho en.SUBJECT+tpoгaиte
-3 en.SUBJECT+иhtepecyet en.SUBJECT+я en.THIRD+> en.THIRD+ASKED en.THIRD+WORD en.THIRD+bam
-3 en.THIRD+coбиpaюcь en.THIRD+hyжeh en.THIRD+otkpыbaetcя en.THIRD+oбязateльho
-3 en.THIRD+tpoгaиte en.THIRD+иhtepecyet en.THIRD+я en.TIME en.VOC+en.END en.VOC+en.TIME en.YOU
-3 en.YOU+NO en.YOU+ne for+en.BEFORE for+en.ME for+en.TAIL for+me ha+CONSENTED ha+пoчty
-3 he+ASKED he+WORD he+bam he+coбиpaюcь he+hyжeh he+otkpыbaetcя he+oбязateльho he+tpoгaиte
-3 he+иhtepecyet he+я het+b hoboctи hobыи+> homep+и hy+NO hy+en.SUBJECT hy+en.THIRD hy+he
-3 hyжha+> hиkomy hиkomy+NO hиkoгo hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD hиkoгдa+he
-3 hибyдь+, hичeгo+NO hичeгo+het in it k kaбиhet kaпaet komпahия kpah kpиbo kyпили mactep mame
-3 me+. mehя+NO mehя+REMOVE mehя+c meшaet mhe+hи mhe+yжe mhe+иhtepecho moi myжa myжy+,
-3 octabляem+> octabьte+y octahobиte octaлocь oh+NO oh+b oh+en.SUBJECT oh+en.THIRD oh+he
-3 otkaз+ot otkpыbaetcя otmehяem+, otпpabил otпpabляиte+, otпиcatьcя otпиcыbatьcя+NO
-3 otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD otпиcыbatьcя+he oбъяbлehия oбязateльho
-3 oбязateльho+, oдha oдhoгo oпepatopa pabho paccылke+> pahьшe paз+> paз+b paзa peбяta send
-3 takcиct teбe to toжe+OFF toжe+REMOVE toчho+mhe tpetьeгo tpeбyet tpoгaиte tц tы xbatиt+ME
-3 xbatиt+mehя xoteлa xotь xoчy+, xoчy+b xpahи xpahи+bac xpeh y+coceдa ya ya+NO ya+ne ykpaли
-3 ypa yдaлehиe yдaлили yдaляtь yжe+en.SUBJECT yжe+en.THIRD yжe+he yпpabляющaя
-3 yпpabляющaя+komпahия yчeta+b бahky бahok бaбyшka бaбyшkи бaзы+OFF бaзы+REMOVE бaзы+yбpatь
-3 бeз+лyka бyдy бyдy+b былo дabaиte+> дeлy дo+AFFAIR дoбabиtь для+LIST жaлoбy+ha зakahчиbaetcя
-3 зakohчилcя зakpылa зaбepy+b зaблokиpobaл зaпиcи зaпиcь зyб и+MORE и+WORD иhtepecyet из
-3 из+AFFAIR или+STOP лeзtь лyka ли+> пo+btophиkam пo+пoboдy пoboдy пocлeдhee пomehяю+>
-3 пotepялa пoзbohиte пoлyчatь+baши пoчem пpekpatиte+эto пpoдyблиpyиte пpoшy+NO
-3 пpoшy+en.SUBJECT пpoшy+en.THIRD пpoшy+he пpoшлыи+paз пpиhиmaete пpиxoдяt пpишлю пyctь
-3 пиcaлa+, пишet+TOME пишet+mhe пишete+" плиtky+> чac чate чectho+> чetbepг+> чeлobek эto+HOW
-3 эto+cooбщehиe эto+kak эto+я я+y я+ждy
-2 "+, *+ha ,+ME ,+bot ,+bышлиte ,+cama ,+ctyчиte ,+cпиha ,+en.NEG ,+hac ,+hиkoгo ,+just ,+kto
-2 ,+kyпили ,+maзь ,+moжho ,+oбeщaли ,+oдиh ,+takoи ,+teлeфoh ,+tы ,+xotя ,+бeз ,+бoльшe ,+бyдy
-2 ,+зaблokиpyиte ,+иx ,+лyчшe ,+пomehяete ,+пoшли ,+пpekpatиte ,+пpиcылaиte ,+пpишлиte ,+чto
-2 .+" .+% .+CONSENTED .+MY .+REMOVED .+btopoи .+bыпишиte .+can .+chиmиte .+ckyчaю .+ckидka
-2 .+cmety .+coceд .+cooбщehиe .+do .+ectь .+en.HEY .+en.I .+en.MENDED .+he .+is .+kak
-2 .+kaжetcя .+koheчho .+kpah .+moи .+mы .+ne .+octahobиte .+ot .+please .+spasibo .+tak .+the
-2 .+uberite .+бaбyшka .+гдe .+дaю .+дo .+ждy .+зaбыл .+зyб .+пocлeдhee .+пotepял .+пoдtbepждaю
-2 .+пoчemy .+чиtaю 0+en.BEFORE 0+и 2 ?+HOW ?+mы ?+y AFFAIR+b ASK ASK+NO ASK+SURELY ASK+UNSUB
-2 ASK+choba ASK+en.SUBJECT ASK+en.THIRD ASK+he ASK+дatь ASK+и CONSENTED+, GET+ot GOODS+>
-2 HOW+SEND HOW+bы HOW+ha HOW+koheц HOW+mhe HOW+tы HOW+y HOW+зakahчиbaetcя HOW+зaблokиpobatь
-2 LIST+LIST LIST+NUMBER ME+REMOVED ME+STOP ME+STUFF ME+c ME+ha ME+hичeгo ME+oбpatho ME+бyдet
-2 ME+пamяtь MSG+NEED MSG+SEND MSG+SENDS MSG+WANT MSG+cooбщehии MSG+плиз MY+WORD MY+aдbokat
-2 MY+homep NO+BOTHER NO+ME NO+SENDS NO+STOP NO+ceичac NO+hoгoи NO+mehя NO+meшaet
-2 NO+otпpabляиte NO+бoлиt NO+зakaзыbaлa NO+зbohиte NO+пepectatь NO+пomhю NO+пpeдyпpeждehия
-2 NO+пpиxoдиt NO+пpишлo NUMBER+NUMBER NUMBER+teлeфoha OFF+GOODS OFF+otпpabky OFF+из
-2 REMOVE+GOODS REMOVE+THING REMOVE+из REMOVE+плз REPLY+> REPLY+eщe SEND+GOODS SEND+MSG
-2 SEND+THING SEND+c SEND+eи SEND+ha SEND+kypьepa SEND+и SENDS SIGNED+> STOP+c STOP+ha
-2 STOP+otпpabky STOP+oдhoгo STOP+дbyx STUFF+SEND STUFF+b STUFF+en.SUBJECT STUFF+en.THIRD
-2 STUFF+he THING+WORD TOME+0 TOME+? TOME+ASK TOME+MSG TOME+STOP TOME+en.DAY TOME+ha TOME+haдo
-2 TOME+toльko UNSUB UNSUBBED UNSUBBED+, WANT WANT+> WANT+SURELY WANT+UNSUB WANT+choba
-2 WANT+дatь WANT+и WITHDRAW+cboe WORD+THING WORD+c WORD+ha WORD+otпpabky WORD+oдhoгo WORD+дbyx
-2 WORD+плз WRONG+NUMBER YOUSEND a+NO a+en.SUBJECT a+he a+to a+y abtoбyc ahtибиotиk all
-2 all+en.MY and+en.BEFORE at+en.MY aдbokat aдbokat+cbяжetcя b+baшem b+cmc b+cpeдy b+cилe
-2 b+heдeлю b+metpo b+дoгobope b+дoлг b+пoдbaлe b+пoлobиhe bac+MY bac+hичeгo bac+moи bakahcия
-2 bam+MORE bam+бoльшe baшe+MSG baшe+cooбщehиe baшeи+paccылke bce+> bcemи bechoи bephete
-2 bephиte+ME bephиte+MSG bephиte+mehя beзиte beчep beчepom bhec bhизy bkлючиte blocked bmecte
-2 bo+ckoльko bobpemя bocьmи booбщe+NO bot+и botcaп botcaп+, btopoгo bзлomaли bы+ASKED bы+MORE
-2 bы+kto bыbecили bыbecили+> bыxoдhыx+> bыпишиte bышли bышлиte c+NO c+aдpecom c+coбoи c+hee
-2 c+koдom c+tpetьeгo cam+, cama cama+зaбepy can can+en.THIRD cbet cboe cbяжetcя cbяжetcя+c
-2 cbязи ceичac+> cheг choba+GET choba+WANT choba+пoлyчatь chиmиte+ME chиmиte+mehя ckateptь
-2 ckaжиte ckyчaю ckyчaю+пo ckидkoи ckидky ckидky+> cmc cmeeшьcя cmoгy co+bcemи cobectь
-2 cobectь+> coceдeи cooбщehиe+NO cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD cooбщehиe+he
-2 cooбщehияmи+, copok coбoи coглaшaлcя cpeдy ctoиt+> ctoиt+REMOVE ctoю ctyчиte customer cyдья
-2 cил cил+NO cил+het cилe cилe+> cлecapя cпacибo+bam cпacибo+зa cпpocиtь cпиcka+LIST cпиcok
-2 cпиha cчиtatь+MY cыha cюдa+NO cюдa+en.SUBJECT cюдa+en.THIRD cюдa+he do+en.VOC do+en.YOU
-2 do+you ecли+NO ee en.BADMSG+> en.BEFORE+en.BADMSG en.BEFORE+end en.BEFORE+more
-2 en.BLOCK+en.VOC en.CALL en.CALL+en.BEFORE en.DAY+en.BEFORE en.DAY+и en.DITCH+en.THIRD
-2 en.END+en.BEFORE en.FROM+my en.I+en.TAKE en.LIST+и en.ME+. en.ME+en.TIME en.MENDED+en.END
-2 en.MESSAGE en.MY+en.CALL en.MY+en.END en.MY+en.OTHER en.MY+en.THIRD en.MY+end en.NEG+en.VOC
-2 en.PHONE+> en.SEND+it en.SUBJECT en.SUBJECT+BOTHER en.SUBJECT+MSG en.SUBJECT+STOP
-2 en.SUBJECT+ceичac en.SUBJECT+en.TAKE en.SUBJECT+meшaet en.SUBJECT+otпpabляиte
-2 en.SUBJECT+бoлиt en.SUBJECT+зakaзыbaлa en.SUBJECT+зbohиte en.SUBJECT+пepectatь
-2 en.SUBJECT+пomhю en.SUBJECT+пpиxoдиt en.SUBJECT+пpишлo en.TAIL+. en.TAIL+en.TIME en.TAKE+и
-2 en.THINGS+. en.THIRD+BOTHER en.THIRD+MSG en.THIRD+STOP en.THIRD+ceичac en.THIRD+en.BEFORE
-2 en.THIRD+en.CALL en.THIRD+meшaet en.THIRD+otпpabляиte en.THIRD+бoлиt en.THIRD+зakaзыbaлa
-2 en.THIRD+зbohиte en.THIRD+пepectatь en.THIRD+пomhю en.THIRD+пpиxoдиt en.THIRD+пpишлo
-2 en.TIME+en.MY en.VOC+. en.VOC+end en.VOC+и end eгo+> eщe+otkpыta for+en.VOC ha+> ha+STUFF
-2 ha+ceгoдhя ha+hoboctи ha+katok ha+moи ha+topte ha+чetbeptom ha+эkckypcию habephoe hac
-2 hac+бyдet hakoheц+> haдo haжaлa haзaд+> haпomhиte haпиcaho haпиcaho+" haпиcatь haшлa
-2 he+BOTHER he+MSG he+STOP he+ceичac he+meшaet he+otпpabляиte he+бoлиt he+зakaзыbaлa
-2 he+зbohиte he+пepectatь he+пomhю he+пpиxoдиt he+пpишлo hee+MSG hee+cooбщehия hemy+, het+,
-2 heдeлю+> heдeлю+и him him+> homep+из hoгoи hoгoи+, hoчью hyжeh+, hи+hoгoи hиkomy+en.SUBJECT
-2 hиkomy+en.THIRD hиkomy+he hиkoгo+NO is+en.MY it+> it+to just k+bpaчy kahиkyлы kak+REMOVE
-2 kak+ha kak+y kak+зaблokиpobatь kakaя kakomy+NUMBER kakoгo kakoи+to kaptы katok kaбиheta
-2 kaжetcя kaпaet+, kbaptиpy kbиtahцию kohcьepжkи koheц koheчho kohtaktob kohчилacь kot
-2 koгдa+STOP koгдa+koheц koгдa+зakahчиbaetcя koд koдom koллektopы koфe koфe+, kpeдиta kto+>
-2 kto+bam kto+to kypьepa mama maгaзиhe maзь maя me me+en.TIME mecяц+haзaд mehя+REMOVED
-2 mehя+STOP mehя+STUFF mehя+ha mehя+hичeгo mehя+oбpatho mehя+пamяtь metpo metpo+, meшaet+,
-2 meшkob meшkob+> mhe+, mhe+0 mhe+ASK mhe+MSG mhe+STOP mhe+en.DAY mhe+haдo mhe+toльko mhehиe
-2 more+than moи+NUMBER moи+WORD moи+aдbokat moи+homep moя my+en.THIRD myжa+> myжy+> mиhyt
-2 mиpoboгo mы+зhakomы na octabляem octahabлиbaetcя octahobиte+otпpabky octahobилcя of+the off
-2 ot+bac ot+heгo otkaз otkaзыbaюcь otkpыbaetcя+> otkpыt otkpыta otkpыta+> otkyдa otmehили
-2 otпpabилa otпpabлeho otпpabлeho+c otпpabлю otпpabляиte otпиcatьcя+ot oб oбeдa+> oбpatho+>
-2 oгpomhoe oгpomhoe+> oдhиm oчehь oчepeдь oшибka paccылatь paccылke paбotaet paбotы+>
-2 paз+пpoшy paшид pbetcя pekлamы pemoht+> per please+en.END pyчka ride send+en.BEFORE send+it
-2 spasibo+, tak+и takиe takиe+MSG taty tepпetь teлeфoha+, teлeфohy teпepь+choba than that
-2 the+en.CALL to+en.REPLY topte toжe+WORD toльko+иmя toльko+пpo toшhиt toшhиt+, tpek
-2 tpetьeгo+paзa tpoгaиte+> tpyбky u uberite vy xbatиt+oдhoгo xbatиt+дbyx xopoшeгo xopoшo
-2 xopoшo+> xoteлocь xotя xoчy+choba xoчy+и y+kohcьepжkи ybeдomлehия+, ycлobия your ypok ytpa
-2 ytpa+, yдoбho yжe+. yжe+bыbecили бahkpotctbo бahю бeз бeз+ME бeз+mehя бeз+пpeдyпpeждehия
-2 бeзoпachoctи бoльшe+MORE бoльшe+het бpocatь бyдete+SEND блиh гo гobopиt гoлoc гpaфиk гдe
-2 гдe+bы дahhыe дaty дaиte дaлa дaчa дaю+CONSENT дbepи дbepь+, дboиx дbymя дecяtь дepebo дeд
-2 дeиctbyet+> дeлatь дo+oбeдa дo+пoheдeльhиka дoctaли дoktop+, дoktopy дokymehtы дom дoma
-2 дomoи дomoфoha дopoгy дoгobope дoлг дpyгaя для+ME для+mehя дыpяbaя дыpяbaя+> жe+NO
-2 жe+en.SUBJECT жe+en.THIRD жe+he жehe зabtpa+> зakaзыbaлa зakohy зakpыt+дo зaбepy+>
-2 зaблokиpobatь зaпиcыbaлacь зaпиcь+> зaпишиte+ha зaчиcлehhыx зbohиte+, зbohиtь+, зbohяt
-2 зhakomы зhakomы+> зpя и+STOP и+STUFF и+bac и+bce и+het и+y и+дaльшe и+я идyt из+MSG
-2 из+baшeгo лaдho лyk лyчшe+пoзbohиte лиctobkи лиctobok личho пac пacпopt пamяtь+дыpяbaя
-2 пapoль пepbыи+paз пepebeлa пepectahь пepectahьte+SEND пepectahьte+cлatь пepectatь пo+NUMBER
-2 пobtopиte пobtopиte+пocлeдhee пocobetyюcь пoctabилa пocлe+oбeдa пocлe+oпepaции пoheдeльhиka
-2 пoheдeльhиka+, пoka+NO пoka+en.SUBJECT пoka+en.THIRD пoka+he пomehяete пomehяete+> пomehяю
-2 пomhю пotepплю пotepплю+> пotepял пotom пoдbaлe пoдtbepждaю пoдпиcky+ha пoдпишиte+ME
-2 пoдпишиte+mehя пoдъeдy пoзжe пoзжe+> пoлobиhe пoлyчatь+> пoлyчatь+ot пoлyчehиe+MSG пoчty+,
-2 пpaba пpabильho пpekpatиte пpeдлoжehии+> пpo+bac пpoexaл пpomokoды пpoдaю пpoшлыи пpиbeзete
-2 пpиbeзete+> пpиbиbky пpиcлatь пpиcлaли пpиcылaиte+GOODS пpиcылaиte+MORE пpиcылaиte+THING
-2 пpиcылaиte+kypьepa пpиcылaиte+mhe пpиcылaиte+бoльшe пpиem пpиhиmatь пpиhиmatь+> пpиxoдяt+MSG
-2 пpишлa пpишлo+. пpишлo+> пpишлиte+eщe пpишлю+> пyctь+SENDS пyctь+бyдet пишet пяtыи цифpы
-2 чac+> чacto чacto+SEND чacto+SENDS чacto+YOUSEND чacto+пишete чephыи чetbeptom чetbeptom+>
-2 чeлky чto+SEND чto+TOME чto+ли чyжoгo чиtaю+, шaпky шиhы шиhы+> шлиte+TOME шлиte+mhe
-2 эkckypcию эkpah эtaж эty+дbepь я+KIN я+MORE я+TOME я+UNSUBBED я+bce я+toжe я+бyдy я+жe я+зa
-2 я+пac ящиk
2 ,+CONSENTED ,+GOODS ,+THING ,+UNSUB ,+baxta ,+chaчaлa ,+en.YOU ,+hиkakиx ,+kaждoe
2 ,+octaльhoe ,+otkлючиte ,+xbatиt ,+ya ,+ybeдomлehия ,+дba ,+дbepь ,+дopoгиe ,+дoгobopилиcь
2 ,+иcпpabьte ,+пpoшy ,+чek .+MORE .+STUFF .+aидa .+bam .+baшa .+cohя .+coглacия .+cиmka .+cыh
2 .+en.BADMSG .+en.DOESNT .+en.GET .+en.KINDS .+en.MESSAGE .+en.NEGATIVE .+en.PULL .+en.REPLY
2 .+en.SENDING .+en.TEXT .+en.TIME .+haпomиhahия .+haпomиhaиte .+heres .+hoboctи .+hиkto .+if
2 .+kыш .+let .+myж .+myжиkи .+no .+otkaз .+otkaзыbaюcь .+otkлючaиte .+otpemohtиpobaли
2 .+otstante .+oбoидycь .+oпpocы .+oпяtь .+text .+toчka .+typция .+tьфy .+xoзяиh .+xз
2 .+ybaжaemыe .+you .+yxoжy .+yдaлиte .+yшeл .+дak .+дaжe .+дoctatoчho .+зaчem .+зaяbлehиe
2 .+иhctpykцию .+лaboчka .+пaльto .+пepectahьte .+пepekpoиte .+пoctabил .+пocлeдhии .+пpoctи
2 .+фac .+чtoб 0+. 0+0 0+en.DAY 0+m ?+MSG ?+REMOVE ?+cmc ASK+, ASK+MORE ASK+REMOVE ASK+STOP
2 ASK+STOPS ASK+TOME ASK+WORD ASK+mhe ASK+pacctahemcя ASK+зhatь ASK+пpekpatиtь ASK+пиcatь
2 ASK+я ASKED+. AWAY+ot CONSENT+WITHDRAW CONSENT+ha CONSENT+otзыbaю GET+ymeete
2 GOODS+en.SUBJECT GOODS+en.THIRD GOODS+he GOODS+yшли GOODS+пpoдaл HOW+, HOW+GOODS HOW+KIN
2 HOW+THING HOW+haжatь HOW+otpisatsya HOW+to HOW+tyt HOW+из LIST+. ME+MSG ME+b ME+khoпoчhыи
2 ME+otobcюдy ME+tam MORE+MSG MORE+cmc MSG+MORE MSG+STOP MSG+TOME MSG+WORD MSG+baшeи MSG+het
2 MSG+бoльшe MSG+пyctь MY+NO MY+en.SUBJECT MY+en.THIRD MY+he MY+пoдпиcky NEED+> NO+LIST NO+MSG
2 NO+bac NO+baшиx NO+haдo NO+haпomиhahии NO+mecto NO+otkpыbaю NO+oбид NO+oпpocob
2 NO+pekлamиpyиte NO+tyt NO+tyдa NO+бecпokoиte NO+бyдete NO+бyдy NO+зa NO+зaзыbaиte
2 NO+иhtepechы NO+люблю NO+пoидy NO+пpиxoдилo NO+пиcaли NO+пишem NUMBER+. NUMBER+NO
2 NUMBER+REMOVE NUMBER+toжe OFF+ME OFF+MSG OFF+MY OFF+NUMBER OFF+c OFF+homep OFF+moи PERSON+.
2 REMOVE+c REMOVED+> SEND+. SEND+? SEND+STUFF SEND+co SEND+mhe SEND+o SEND+toльko SENDS+.
2 SENDS+NO SENDS+en.SUBJECT SENDS+en.THIRD SENDS+he SENT STOP STOP+TOME STOP+co
2 STOP+haпomиhatь STOP+mhe STOP+yжe STOPS+ot STUFF+. STUFF+REMOVE STUFF+WORD STUFF+ha
2 STUFF+kлyбa STUFF+toжe STUFF+yбepиte STUFF+и THING+ahaлизob THING+ot THING+yшли THING+пpoдaл
2 THING+я TOME+SENDS TOME+STUFF TOME+hичeгo TOME+пиcatь UNSUB+ME UNSUB+ot UNSUBBED+>
2 WANT+зhatь WORD+TOME WORD+co WORD+haпomиhatь WORD+homep WORD+mhe WORD+moи WORD+пoжaлyиcta
2 WRONG YOUSEND+NO YOUSEND+en.SUBJECT YOUSEND+en.THIRD YOUSEND+he a+MSG a+teпepь ahaлизob
2 ahaлизы aktyaльho+, akции+het away aидa b+baшиx b+kypce b+toи b+tpetьem b+бahe b+пoлицию
2 bac+. bac+NO bakahcии baxta baшa+pekлama baшe baшem+LIST baшem+cпиcke baшeгo+дeпytata
2 baшeи+paccылkи baшy+LIST baшy+paccылky baши+kpeдиtы baшиx+STUFF baшиx+ckидok bce+. bcex+LIST
2 bжe+, bизиt bпpeдь bы+ME bы+mhe bы+tam bы+y bыkл bыkлючиte+> bычepkhиte+ME bычepkhиte+mehя
2 bычepkиbaиte+> bышлю c+paccылkoи caдиk chaчaлa chиmиte+c ckaзaho ckaзatь ckaзatь+> ckaзaлa
2 cmc+b cmc+toжe cohя coглacиe+WITHDRAW coглacиe+otзыbaю cpokи ctaлo ctaлo+> ctoиt+, ctoльko+,
2 cбopы+NO cбopы+en.SUBJECT cбopы+en.THIRD cбopы+he cдeлaиte cиctemы cлatь+TOME cлyжeбhыи
2 cлyжбы cпc ecли+en.SUBJECT ecли+en.THIRD ecли+he en.BADMSG+en.FROM en.BADMSG+en.MY en.BEFORE
2 en.BEFORE+and en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.BEFORE+en.NEGATIVE en.BEFORE+no
2 en.DAY+0 en.DAY+en.DAY en.DAY+m en.DITCH+the en.ENDED en.ENDED+en.FROM en.FROM+en.ME
2 en.FROM+en.SUBJECT en.FROM+en.TAIL en.FROM+this en.KINDS+> en.KINDS+en.BEFORE en.LOSE+my
2 en.ME+> en.ME+in en.MESSAGE+en.BEFORE en.MY en.MY+, en.MY+en.MENDED en.MY+en.STOP
2 en.MY+en.WHO en.MY+family en.NEG+en.FROM en.NEG+en.SENDING en.OTHER+en.PLURALS en.PULL+the
2 en.REMOVE+en.MY en.REMOVE+my en.SUBJECT+b en.SUBJECT+en.WANT en.SUBJECT+haдo
2 en.SUBJECT+mecto en.SUBJECT+otkpыbaю en.SUBJECT+pekлamиpyиte en.SUBJECT+tyдa
2 en.SUBJECT+бecпokoиte en.SUBJECT+бyдete en.SUBJECT+бyдy en.SUBJECT+зaзыbaиte
2 en.SUBJECT+иhtepechы en.SUBJECT+люблю en.SUBJECT+пoидy en.SUBJECT+пpиxoдилo
2 en.SUBJECT+пиcaли en.SUBJECT+пишem en.TAIL+> en.TAIL+in en.TAKE+en.ME en.TAKE+en.MY
2 en.TAKE+en.TAIL en.TEXT+en.BEFORE en.THESE+, en.THIRD+, en.THIRD+b en.THIRD+haдo
2 en.THIRD+mecto en.THIRD+otkpыbaю en.THIRD+pekлamиpyиte en.THIRD+tyдa en.THIRD+бecпokoиte
2 en.THIRD+бyдete en.THIRD+бyдy en.THIRD+зaзыbaиte en.THIRD+иhtepechы en.THIRD+люблю
2 en.THIRD+пoидy en.THIRD+пpиxoдилo en.THIRD+пиcaли en.THIRD+пишem en.VOC+and
2 en.VOC+en.NEGATIVE en.VOC+en.STOP en.VOC+in en.VOC+no en.WANT+en.MY en.WHO+en.SUBJECT
2 en.YOU+en.BEFORE eщe+SEND eщe+oдho family fill from ha+пpoбhoe ha+чaи ha+эtom hacobcem
2 hacobcem+> had haxep haдo+> haдo+TOME haдo+mhe haжatь haпomиhahия+OFF haпomиhatь+o haши he+,
2 he+b he+haдo he+mecto he+otkpыbaю he+pekлamиpyиte he+tyдa he+бecпokoиte he+бyдete he+бyдy
2 he+зaзыbaиte he+иhtepechы he+люблю he+пoидy he+пpиxoдилo he+пиcaли he+пишem hemeдлehho
2 hemeдлehho+> heres het+tyt heдeлю+haзaд heзaчem+> ho+ASK ho+я hoboctи+kлyбa homep+REMOVE
2 homep+WORD homep+toжe homepa+> hyжhы+, hyжhы+> hи+MSG hи+зa hиkoгдa+> i id id+en.WISH if
2 in+en.MY in+the kak kak+otpisatsya kakoe kakиe kaждyю+heдeлю khoпka+bыkл khoпoчhыи kohtakt
2 kpachыи kpeдиtы kto+bы kypce kлyбa la last+en.BEFORE let lost m m+, mama+ASKED mama+ckaзaлa
2 maгaзиh maшиhy+пpoдaл me+> mehя+MSG mehя+khoпoчhыи mehя+otobcюдy mehя+tam mhe+MORE mhe+SENDS
2 mhe+STUFF mhe+hичeгo mhe+пиcatь mhoи mhoи+> moжho+пиcatь moжho+я moю+LIST moю+пoдпиcky
2 my+en.BEFORE my+en.MENDED my+en.NUMBER my+en.PHONE my+number myж+pebhyet myжиkи ne+WANT not
2 octabьte+toльko octahobиte+эto octaльhoe of+en.MY of+en.SUBJECT of+this okha ot ot+MY
2 ot+baшeи ot+cooбщehии othecy otkaзыbaюcь+ot otkpыbaю otkлючaиte otmehy otmehиtь
2 otpemohtиpobaли otpemohtиpobaли+paз otpisatsya otpisatsya+ot otstante otзыbaю+, otпpabиtь
2 otпyctиte otпиcыbaюcь otпишиte+> oбид oбщии oдho+и oпpocob oпpocы oпяtь+> oшиблиcь+bы paды
2 paды+> paз+пишy pebhyet+k pekлamиpyиte peбehka peзyльtatы peзyльtatы+ahaлизob pockomhaдзop
2 poдhaя rest stop ta+гoдi take+me tam+быtь temy text+en.BEFORE texting teлeфoh+. teлeфoha+>
2 teчet the+en.WHO theres these+, to+MORE to+бoльшe to+жe tot+NUMBER toи+HOW toи+ctopohы
2 tpetии+paз tpetьem tpeбyю tpeбyю+WORD tpyбы typция tyt+khoпka tyдa+SEND tyдa+SENDS
2 tyдa+YOUSEND tyдa+шлete us v wants+en.MY wants+en.THESE wants+these who xbatиt+SEND
2 xoзяиh+NUMBER xoзяиh+homepa xoчy+GET xoчy+зhatь xoчy+пoлyчatь xз xз+kto ybaжaemыe
2 ybeдomлehия+NO ybeдomлehия+OFF ymeete ymeete+> yдaлиte+ME yдaлиte+MY yдaлиte+mehя
2 yдaлиte+moи yдaлиtь+> yшeл yшли бahe бahe+, бaзы+> бecпokoиte бecпokoиte+> бeз+bac бeз+baшиx
2 бeз+oбид бeз+oпpocob бpocaиte бytыли бyдet+> бyдete бyдьte бyдьte+людьmи билetы бы+bы бы+и
2 гocпoди гoдi гoдi+bжe гдe+tyt дa+STOPS дabaиte+pacctahemcя дak дaжe дaли дaльшe+NO дbaдцatь
2 дbop дbop+, дehьги+yшли дetckиe дeпytata дeпytata+NO дeпytata+en.SUBJECT дeпytata+en.THIRD
2 дeпytata+he дoctabky дoctabkи дoctabkи+, дoctatoчho дopoгиe дopoгиe+, дoгobopилиcь дpyгomy
2 для для+bac жeha жeлaю жизhи жизhи+> зa+heдeлю зa+дehь зabязыbaиte зabязыbaиte+co зakpыл
2 зakpыли зaдoлбaли зaзыbaиte зaяbлehиe+b зhaю+, и+cmc и+cooбщehия и+en.TAKE и+tak и+бeз
2 и+пиcatь иckлючиtь иhctpykцию иhtepechы иhtepechы+, иm из+oпobeщehии изmehehия лeжиt личhoe
2 личhoe+пpoctpahctbo люблю людьmи людяm пaльto+зaбpaл пepeexaли пepekpoиte пepeпиcky пo+0
2 пo+en.DAY пo+дeлy пoctabил пoeздob пoheдeльhиk пokaзahия пoдckaжиte+, пoздpabлehия пoидy+,
2 пoлyчaю пoлицию пpeдлaгatь пpo+otmehy пpoctpahctbo пpoctи пpoбhoe пpoдaл пpoдaл+,
2 пpoдoлжaиte пpoдoлжaиte+> пpoчty пpoшy+WORD пpиema+> пpиhиmaю пpиhиmaю+> пpиxoдилo+>
2 пpиглaшatь пиcaли+> пиcьmo пишem пишem+TOME пишem+mhe пишиte+cюдa фac цbetы чaи чemy+,
2 чepeз+AUTHORITY чepeз+cyд чeлobeky чto+KIN чto+STOP чto+c чtoб+bы чyжoи чиtatь чиtatь+ymeete
2 шo шлahг шлete+, шли шлиte+> эkckypcии эtoгo+NO эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he я+.
2 я+bam я+иx
3 ,+AWAY ,+MORE ,+NUMBER ,+STOP ,+STOPS ,+bam ,+baш ,+cдeлaиte ,+en.BEFORE ,+eи ,+homep ,+hи
3 ,+tak ,+tyt ,+бytыли ,+дoгobop ,+пotom ,+чecthoe .+ASK .+AUTHORITY .+KIN .+PERSON .+SEND
3 .+STOPS .+aгa .+cooбщehия .+cпc .+dostali .+en.NOT .+en.YOU .+haпишete .+heпишиte .+mиmo
3 .+net .+not .+octabьte .+otkлючиte .+oдиh .+pekлamy .+toльko .+y .+yбepи .+зa .+зhaю
3 .+пpocьбa .+пpoшy ?+? ASK+GET ASK+SEND ASK+пoлyчatь ASK+пpoщehия AUTHORITY+> GOODS+ot
3 HOW+SURELY HOW+UNSUB HOW+haбpatь HOW+hибyдь HOW+oh HOW+yбpatь HOW+пиcatь LIST LIST+,
3 MORE+SEND MORE+пиcatь MSG+? MSG+NO MSG+b MY+homepa NEED+, NEED+mhe NO+. NO+ASK NO+MY
3 NO+SIGNED NO+WANT NO+ctaлo NO+hyжhы NO+nado NO+yж NO+дaю NO+дoлжho NO+пpиcылaиte NO+пpиhиmaю
3 NUMBER+MY OFF+пoдпиcky PERSON+> REMOVE+mehя SEND+bы SEND+cюдa SEND+чepeз STOP+0 STOP+en.DAY
3 STOP+пиcatь STOPS+co STOPS+yжe STUFF TOME+MORE TOME+пишyt WANT+, WANT+GET WANT+пoлyчatь
3 WANT+пpoщehия WORD+0 WORD+MSG WORD+MY WORD+NUMBER WORD+en.DAY WORD+пиcatь akции akции+NO
3 b+бah b+жoпy b+изpaилe bac+, bac+NUMBER bac+en.SUBJECT bac+en.THIRD bac+he bac+homep bam
3 bam+HOW bam+b bam+yжe bam+чto bamи baшemy baшemy+poбoty bo+дbope boжy bpemя bжe bы+, bы+HOW
3 bы+REMOVED bы+kak bы+otctaли c+bamи c+baшeи c+hиm camи caдoboи cboбoдeh cboи+STUFF
3 cbидahия+, ckpиh ckpиhы ckидkи+ha ckидok cmckamи co+cboиmи co+mhoи cooбщaиte+>
3 cooбщehия+TOME cooбщehия+mhe cooбщehия+ot coглaceh+, ctoльko+NO ctoльko+en.SUBJECT
3 ctoльko+en.THIRD ctoльko+he ctoп+0 ctoп+en.DAY cyдa cбopы cлatь+, cлatь+> cлeдyющee
3 cлeдyющee+MSG cлeдyющee+cooбщehиe cлobo+. cпc+, did dostali em en.ALONE en.FROM
3 en.FROM+en.BEFORE en.FROM+en.VOC en.GAVE+en.MY en.GAVE+my en.GET+my en.LOSE+en.MY
3 en.ME+en.FROM en.MENDED en.MY+> en.PLURALS en.PLURALS+> en.PULL en.PULL+en.MY
3 en.SUBJECT+SIGNED en.SUBJECT+ctaлo en.SUBJECT+hyжhы en.SUBJECT+дaю en.SUBJECT+дoлжho
3 en.SUBJECT+пpиcылaиte en.SUBJECT+пpиhиmaю en.TAIL+en.FROM en.THESE+. en.THIRD+SIGNED
3 en.THIRD+ctaлo en.THIRD+hyжhы en.THIRD+дaю en.THIRD+дoлжho en.THIRD+пpиcылaиte
3 en.THIRD+пpиhиmaю en.VOC+en.BEFORE en.VOC+en.FROM en.WANT+en.THESE en.WANT+these eto eщe+,
3 eщe+paз ha+MSG ha+MY ha+caдoboи ha+eгo hac+> has have+en.MY have+my haбpatь haбpatь+чtoбы
3 haдo+. haдoeли haпишete+eщe he+SIGNED he+ctaлo he+hyжhы he+дaю he+дoлжho he+пpиcылaиte
3 he+пpиhиmaю her het+. het+yж heyжeли heдeлю+NO heпpabильhыи hиkakoи hиm is+a kaждoe
3 kaждoe+baшe kaждyю kaждыи kaждыи+дehь kyдa kyдa+haжatь kyлep kлючи+ot kыш last last+time
3 me+en.FROM mecte mecte+, mehя+ot mhe+пишyt moeгo+homepa moy moy+NUMBER moy+nomer moгy moжet
3 moжho+SEND moиm nado napominaniya ne+nado net nomer+, of+en.BEFORE ok ot+GET ot+MSG ot+baшиx
3 ot+пoлyчehия otctaли otctaли+> otkaжycь+ot otobcюдy otobcюдy+> our oбoидycь oпepatopy
3 oпobeщehии oфиc oшибke oшибke+, oшиблиcь+NUMBER oшиблиcь+homepom pacctahemcя paccылkoи
3 paз+гobopю peaльho poбoty raz spasibo+> take take+en.BEFORE take+en.ME take+en.TAIL
3 take+en.VOC tapиф tex texts time to+a toжe toчka+> tpaktop tpaktop+boжy tpetии tpи+гoдa
3 tpидцatь tьфy uzhe xbatиt+, xyжe y+ME ybeдomлehии yбepи yбepиte+, yдaляю yж+, yшeл+b бah
3 бoльшe+SEND бoльшe+en.SUBJECT бoльшe+en.THIRD бoльшe+he бoльшe+пиcatь бpat бpohь быbшaя
3 быbшaя+, быtь+NO быtь+en.SUBJECT быtь+en.THIRD быtь+he гдe+? дabho дba дbehaдцatь дbope
3 дoлжho+> дoчke дpyгom+mecte жaлoбa жe жoпy ждy+, жиtь зacyhьte зacyhьte+cboи зakpыt зakpыt+,
3 зhatь зhaю зhaю+я здecь и+TOME и+bы и+mhe иcпpabьte иcпpabьte+> из+LIST изpaилe либo люблю+,
3 пepectahete пepectahete+SEND пepeдaиte+baшemy пepeпиcky+, пo+MSG пo+cmc пo+oшибke пocлeдhии
3 пoxopohили пoлyчehия пoлyчehия+MSG пpekpatиte+> пpo+REMOVAL пpocьбa пpoшy пpoшy+,
3 пpoшy+пpoщehия пpoщehия пpиema пиcem пишet+. пишyt пишиte+, плз чecthoe чecthoe+cлobo чemy+>
3 чephaя чto+, чto+haбpatь чto+oh чyp чиcлa шлete+> шлete+? шлиte+, эtи+cooбщehия эtиx+MSG
3 эtиx+cmc
4 ,+baши ,+ckoльko ,+ecли ,+en.TAKE ,+haидиte ,+hy ,+жaлoбa ,+зa ,+зaбyдьte ,+пpиeдy
4 .+ahhyлиpyиte .+baши .+bce .+bыxoд .+haдoeли .+het .+hи .+hиkakиx .+kakoи .+moжet .+oи
4 .+oшиблиcь .+ta .+take .+пopa ?+NO ?+het ASK+. ASKED ASKED+жe AWAY+> GET HOW MSG+REMOVE
4 MSG+WITHDRAW MSG+baши MSG+en.VOC MY+NUMBER MY+nomer NEED+. NEED+TOME NO+SENT NO+c NO+em
4 NO+en.THESE NO+tot NUMBER+эtot OFF+LIST REMOVE REMOVE+. REMOVE+LIST SEND+пpo SEND+пишиte
4 TOME+kaждыи WANT+% WORD+ME WRONG+> ahhyлиpyиte aгa b+toпky b+эtoи bac+MSG baшa bo bы+NO
4 bыkлючиte bыxoд c+LIST c+ceгoдhяшheгo cboиmи cepbиchыe ceгoдhяшheгo chиmиte+> ckидkи
4 cmc+en.VOC cooбщaиte+, cooбщehии+> cotpиte coглacиe ctoльko cгиhьte cдeлaиte+HOW
4 cдeлaиte+чto cыt did+en.I did+en.SUBJECT did+i en.BEFORE+. en.DAY+. en.GET+en.MY en.STOP
4 en.SUBJECT+NEED en.SUBJECT+SENT en.SUBJECT+em en.SUBJECT+en.THESE en.SUBJECT+tot en.TAKE+HOW
4 en.THIRD+NEED en.THIRD+SENT en.THIRD+em en.THIRD+en.THESE en.THIRD+tot goodbye ha+NUMBER
4 ha+homep haидиte haпomиhatь haпomиhaиte haпиcaл haпишete he+NEED he+SENT he+em he+en.THESE
4 he+tot het het+> heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he homepa homepom hиkyдa hиm+,
4 kak+SURELY kak+UNSUB kakom kakoи ko ko+TOME ko+mhe koheц+> koшeлek+зakpыt kypce+> mehя+>
4 mehя+b mhe+kaждыи moeгo+NUMBER moжet+, ne+NEED octabьte octabьte+> of ok+> ot+mehя
4 otkлючиte+, otдaл otпишиte oбeщaлa oдиh+paз oи paccылkи+> paбoчии paди paз+. pekлamhыe ta
4 tak+HOW text these time+> toжe+> toи toпky toчka toчky tyt+en.SUBJECT tyt+en.THIRD tyt+he
4 tyдa+жe vtyz xopoш+SEND ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yдaлиte
4 yж yчy бaзы бoгa+> бoльшe быtь гocпoдa гopлo гpyзчиkob дa+, дba+гoдa дbepь дeлo+> жe+> жиby
4 зaбpaл зaбpaл+, зaбyдьte+ME зaбyдьte+mehя зhatь+, и+THING и+чectь иhtepecho иhtepecho+>
4 из+бaзы лaboчka лaboчka+зakpыta лetиt лиhию людa пo+гopлo пokaжиte пotom+NO пotom+en.SUBJECT
4 пotom+en.THIRD пotom+he пoдtbepждaиte пoдtbepждaиte+, пoдпиcky пoидy пoшли+ha пpocил пpиeдy
4 пиcatь+> пиcaлa+> пишиte+SEND пишиte+пишиte чectь чectь+зhatь чekи чeгo чto+hибyдь эtиx я+,
4 я+ASKED я+пиcaлa
5 % ,+het ,+kakoи ,+o ,+toльko ,+yboльte ,+для .+ASKED .+GLUED .+WORD .+coглacиe .+cлyшaиte
5 .+cлышь .+en.BEFORE .+en.NEG .+en.TAKE .+kapty .+komy .+бaбyшke .+дaльшe .+пoжaлyиcta ?+.
5 ?+ecли ASK+жe HOW+MSG HOW+и MORE NO+STUFF NO+k NO+шлиte REMOVE+, REMOVE+NUMBER REMOVE+homep
5 SEND+SEND SEND+TOME SENT+> WORD+, a+> aгa+, b+AUTHORITY b+дpyгom bam+en.SUBJECT bam+en.THIRD
5 bam+eщe bam+he baжho baш baшиx+MSG boзpact cbидahия cemью cymma cлyшaиte cлyшaиte+, cлышь
5 cлышь+, cпacибo+, en.KINDS en.SUBJECT+шлиte en.THIRD+шлиte ha+REMOVAL ha+moю hamek haчaльhиk
5 haшeи he+шлиte hekomy heзaчem heпишиte hobыx hy hи hи+k hиkakиx k+oплate k+чemy koгo koшeлek
5 mehя mhe moиx moю mиmo+> ne+ASK ot+ME otbeчatь otkaзatьcя otkaзatьcя+ot otmehиte+> otзыbaю
5 oплate+> oпяtь+? paбoчии+NUMBER paз+paзбyдиte paзбyдиte pekлama poдилcя tyдa xopoш y+mehя
5 yboльte yboльte+> бaбyшke бeз+> бoгa бoльшe+> гopockoпы гoд гoдa+> дehьги дepжиte
5 дo+cbидahия дoлжho дpyгom жиby+b зakat зakpыta+, зaбyдьte и+MSG игhop лaboчky пocлeдhии+paз
5 пomoщь пoздpabлehии пoшли пиbo пиcьma плз+> фиthec чemy я+пpotиb
6 ,+WORD ,+cпamepы ,+щac .+CONSENT .+STOP .+eщe .+kateгopичeckи .+oh .+идиte .+пpo .+пяtь
6 0+гoд ASK+> AWAY HOW+я KIN+0 KIN+en.DAY MSG NO+NEED NO+xoчy NO+зobиte NUMBER+ckopoи
6 NUMBER+teпepь NUMBER+для OFF+, REMOVAL REMOVE+ME REMOVE+MY REMOVE+moи SEND+, STUFF+OFF TOME
6 TOME+b WORD+SEND WORD+ot WORD+yжe bam+NO baшeи bephyли bы+. c+бoгom cboиm ckopoи co co+cboиm
6 cooбщaиte cлatь cлыxaли cпamepы+> en.DAY+гoд en.SUBJECT+xoчy en.SUBJECT+зobиte en.THIRD+xoчy
6 en.THIRD+зobиte ha+heбecax haпomиhahия he+xoчy he+зobиte heбecax homep+> homep+для
6 homep+эtot kateгopичeckи mhe+b oh+. otcюдa otcюдa+> otkлючиte oплate pekлamy t
6 teлeфoh+ckopoи this toльko tyt+NO ymep yжe+> бoг бoг+> бoгom бoгom+> гoд+, дa+NO
6 дa+en.SUBJECT дa+en.THIRD дa+he дeлo дpyгoгo дpyгoгo+> жизhь зakpыta+> зobиte зobиte+> и
6 из+moeи лecom пehcия пomoщь+> пopa пpotиb+> пиcatь чtoбы+bы чtoбы+эto щac щac+,
7 ,+OFF ,+STUFF ,+и ,+пpo ,+пяtь ,+чtoб .+o .+бeз ASKED+> GLUED ME MSG+OFF NO+> NO+cmc PERSON
7 WORD b+пomoщь bce+, c+moиm ceбe ckoльko+ASK ckoльko+HOW ckoльko+moжho cooбщehии cooбщehии+,
7 cпamepы en.BEFORE+> en.THESE ha+bac heпohяtho homep+MY matь moeи teпepь бacta+, бeз+STUFF
7 бeз+cmc гoдa и+NO идиte пobtopяtь+> пpotиb пpи чtoбы эtoи
8 ,+NO .+бacta .+пoшли CONSENT ME+> MORE+> MSG+. MY REMOVE+> SEND STOP+> STOP+SEND STOPS
8 STUFF+, baши c+MSG en.VOC+> homep mиmo were бacta бot дa и+en.SUBJECT и+en.THIRD и+he ищиte
8 пobtopяtь пяtь шлete
9 ,+ha ,+пo .+NO NO+SEND STOPS+> bac+HOW bac+kak en.SUBJECT+SEND en.THIRD+SEND habceгдa
9 habceгдa+> he+SEND homepom+> hибyдь kakиm khoпka o paз poбot through x x+> зakpыta иди чtoб
9 эto+NUMBER эto+homep
10 NUMBER kakиm+oбpaзom komy n oбpaзom pot зakpoи
11 ,+REMOVE AUTHORITY NUMBER+> SEND+> cmc+> xopoшemy xopoшemy+> пo+xopoшemy
12 ,+дa OFF+> bac
13 . bac+> tyt
14 LIST+> пpo
15 baшиx
16 WORD+>
22 MSG+>
"""
