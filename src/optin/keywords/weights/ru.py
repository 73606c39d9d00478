"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-16 choba
-15 ,+HOW
-14 > THING ceгoдhя или
-13 ,+SEND ,+пишиte y
-12 ,+эto REPLY ha
-11 .+a .+cmc .+ecли otпиcыbatьcя
-10 , ,+я .+. REMOVED THING+, c cam xoчy пoд
-9 .+OFF beчepa ckидka cпиcka e otпиcыbatьcя+> дo пoka пoжaлyиcta пpeдлoжehиe пpocto
-8 ,+kak bephиte cpaзy kto ot+paccылkи pekлamы+, xopoшe+> дpyгoи зaблokиpyиte пocлe пишete эto
-7 ,+bы ,+oh ,+пoшли ,+шлиte .+UNSUB .+jcnfdmnt .+xopoшe MSG+o SEND+b a b bce+eщe bыkлючиte
-7 bыkлючиtь cooбщehиe hakoheц hemy+, jcnfdmnt otпишycь tы xopoшe y+bac ybeдomлehия yбpatь+> зa
-7 зabtpa зaбepy зaиhtepecobaлo пepeдymaл пoлиkлиhиke пpишлo чиtaю
-6 ,+oha ,+pyka ,+пpocto .+> .+REPLY .+bephиte .+otmehиte .+зaблokиpyиte MSG+bce MSG+плathыe
-6 UNSUB baшem boпpocob c+hactyпaющиm ceгoдhя+, ceичac ckoльko+ctoиt cmc+MSG cиmky cлyчaиho
-6 ectь en.DAY hactyпaющиm hemy koгдa octahobиte oбpatho oшибka+> paccылka pyka takoи toгдa
-6 yбpatь был дeжyphыx лyчшe пpиxoдиtь плathыe плиз+> чepeз
-5 ,+REPLY ,+bыkлючиte ,+cmc ,+пyctь .+b .+bыkлючиte .+koгдa .+kto .+mhe .+octahobиte 0+>
-5 ?+en.YOU ?+ya ASK+MSG BOTHER+, LIST+для MORE+het MSG+MSG MSG+c MSG+ot MSG+для NEED NO+BOTHER
-5 NO+otпpabляиte NO+oбъяchehии NO+pekлamы OFF+choba OFF+ybeдomлehия REMOVE+choba
-5 REMOVE+ybeдomлehия STUFF+SEND THING+> TOME+NEED WANT WORD+choba b+чate bac+c bcex
-5 bыkлючиte+choba cbepxy ckиhьte cдaчи cпacибo cчeta en.DAY+> en.MESSAGE en.SUBJECT
-5 en.SUBJECT+otпpabляиte en.THIRD en.THIRD+otпpabляиte hakoheц+> haжaлa he+otпpabляиte
-5 homepom+, hyжeh hyжha hиkakoгo hиx k+bam maиoheз mhe+NEED ot+LIST otkлючили otmehяem
-5 otпpabляиte otпpabляиte+, oбeдa oбъяchehии oшибka paccылky+для paзpeшaю paзблokиpyиte pemoht
-5 peбehok sms teбe the xoteлa бeз+oбъяchehии бeз+pekлamы былa дaльшe+> дbyx дo+STOP дo+koheц
-5 для+MSG зaбыл+пpo зbohиtь зhaete и+maиoheз идy из+cmc ли льгothиkob пepbыи пepeдymaл+WORD
-5 пo+hemy пotepялa пpишлиte плиtky чac чate чetbepг чetbepг+> эtи+cmc
-4 "+. ,+ASK ,+bce ,+cпacибo ,+mhe ,+octabьte ,+tam ,+toгдa ,+xoчy ,+гoлoba ,+дaиte ,+идy
-4 ,+пoka ,+щa .+TOME .+bычepkhиte .+cлyчaиho .+cчeta .+peбehok .+takcиct .+tы .+xopoш
-4 .+xoлoдильhиk .+xoчy .+дoktop .+пocлe .+пohpabилocь .+пoдпишиte 0 ASK+? GET+> GET+baши
-4 HOW+bы ME+NO MORE+NO MY+дeлy NO+ME NO+REMOVE NO+WORD NO+caxapa NO+hyжeh NO+mehя NO+tpeboжиtь
-4 OFF+NO OFF+SEND OFF+en.SUBJECT OFF+en.THIRD OFF+he REMOVE+NO REMOVE+en.SUBJECT
-4 REMOVE+en.THIRD REMOVE+he REMOVED+ME REMOVED+mehя STOP+ME STOP+mehя UNSUBBED+,
-4 WORD+en.SUBJECT a+я bam+, beчep beчep+> beчepa+> beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD
-4 beчepa+he bhecиte boдy boзoбhobиtь bpoдe btophиkam btopoи bы+oшиблиcь bы+toчho bы+зhaete
-4 bыkлючи c+MY caxapa cbepлиtь cboи+NUMBER cboи+homep choba+> cmckoи coceдa cooбщehия+, ctaл
-4 ctoп+, cпacибo+> ecли+бeз en.BEFORE+, en.EVENT en.SUBJECT+REMOVE en.SUBJECT+WORD
-4 en.SUBJECT+en.GAVE en.SUBJECT+hyжeh en.SUBJECT+tpeboжиtь en.THIRD+REMOVE en.THIRD+WORD
-4 en.THIRD+hyжeh en.THIRD+tpeboжиtь end for+en.VOC hac haпишиte he he+REMOVE he+WORD he+hyжeh
-4 he+tpeboжиtь het+, heшли hoboctи hobыи k+MSG kakomy mehя+NO mehя+c messages mhe+> moemy+дeлy
-4 moжho moи my+en.THIRD myжy mы nothing oha otkaзыbaюcь+, otkyдa+bы otmehяem+, otзыb otпpabky
-4 oбpatho+> oдha oпяtь paccылke+> paccылky pahьшe paзa pyчka tak takcиct teлeфoh+> to
-4 toльko+пo toчho+TOME tpeboжиtь tpeboжиtь+> tpetьe tpyбy xoлoдильhиk ykpaли ypa yбpatь+NO
-4 yбpatь+en.SUBJECT yбpatь+en.THIRD yбpatь+he бeз+ME бeз+caxapa бeз+mehя бoлиt бyдet гotob
-4 гoлoba гpyппy дabaиte+> дeлy+, дoktop для+LIST ждy ждy+> зakaз зaбыл зaпишиte зbohиte
-4 зbohиtь+, зyб здpabctbyиte здpabctbyиte+, и+бoльшe иhtepecyet+> из+cпиcka лyka пo+btophиkam
-4 пo+kakomy пocлeдhee пohpabилocь пohpabилocь+> пoдпиcatьcя пoдпишиte пoлyчatь+baши пoчemy
-4 пишete+> пишиte пишиte+b плиз чto+to чto+я чtoбы+OFF чиtaю+bce шectь щa эto+MSG эto+bы
-3 "+, ,+ME ,+WANT ,+ectь ,+koгдa ,+peбяta ,+tы ,+y ,+гдe ,+дokymehtы ,+зabtpa ,+зaпишиte
-3 ,+пomehяete ,+пpишлиte ,+чectho ,+чto .+HOW .+SENDS .+THING .+WITHDRAW .+baш .+cпиcok
-3 .+en.MY .+i .+is .+koheчho .+koллektopы .+mы .+ok .+ot .+paзpeшaю .+tak .+uberite .+xpahи
-3 .+your .+бaбyшka .+бyдy .+зyб .+здpabctbyиte .+пepeдymaл .+пocлeдhee .+пoдпиcatьcя 0+, ? ?+и
-3 ASK+STUFF ASK+UNSUB ASK+b ASK+hичeгo ASKED+, HOW+SEND HOW+SENDS HOW+TOME HOW+YOUSEND
-3 HOW+choba HOW+teпepь HOW+tы HOW+y LIST+LIST LIST+yбpatь ME+c ME+ha MSG+, MSG+baшиx MSG+чиtaю
-3 MY+> MY+aдbokat NEED+NO NEED+STUFF NEED+hичeгo NO+ASKED NO+SENDS NO+bam NO+cooбщehия
-3 NO+coбиpaюcь NO+het NO+kлaдиte NO+otkpыbaetcя NO+oбязateльho NO+tpoгaиte NO+xoteлa
-3 NO+зakaзыbaлa NO+иhtepecyet NO+лyka NO+пpocил NO+пpишлo NO+пишete NO+я NUMBER+, NUMBER+b
-3 OFF+THING REMOVE+MSG REMOVE+ctapyю REMOVE+hac REMOVE+из SEND+" SEND+THING SEND+kypьepa
-3 SENDS+" SENDS+cmc SIGNED STOP+, STOP+oдhoгo STOPS+эto STUFF+пo THING+ha TOME+, TOME+hи
-3 TOME+иhtepecho UNSUB+NO UNSUB+en.SUBJECT UNSUB+en.THIRD UNSUB+he WANT+NO WANT+UNSUB
-3 WANT+en.SUBJECT WANT+en.THIRD WANT+he WORD+NO WORD+en.THIRD WORD+he WORD+oдhoгo WORD+из
-3 WRONG+NUMBER YOUSEND+" a+ASK a+to a+y about+en.MY abtoбyc akция at+en.MY aдpec aдpecom b+MSG
-3 b+baшem b+baшeи b+cpeдy b+шectь bac+из bac+пpишлo bam+> baш+THING baшeи+бaзы baши+cmc baшиm
-3 bce+pabho bcem bephиte+MSG beдь beчepom booбщe boзpaжehии boзpaжehии+NO bpaчa bpaчy btopyю
-3 bизy bизy+> bы+> bы+kto bыxoдhыx bыпaл bычepkhиte c+moeгo cama cbetлaha cectpe ceбe+>
-3 choba+WANT chиmиte+mehя ckaжиte ckaзaл cmc+NO cmc+c cmc+en.SUBJECT cmc+en.THIRD cmc+he
-3 cmc+ot cmckoи+> cmety coceд cooбщehии+baшиx cooбщehияm coбaka coбиpaюcь cpeдy cruise ctapyю
-3 ctapыи cдaл cдaл+. cлobo+STOP cлobo+WORD cлobo+ctoп cпacибo+bam cпиcka+LIST cчetчиk ectь+>
-3 ecли+ASK ecли+HOW ecли+NO ecли+moжho en.AGAIN en.BEFORE+again en.BEFORE+en.AGAIN
-3 en.BEFORE+free en.DAY+, en.DOESNT+en.BADMSG en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD
-3 en.MY+en.LIST en.NEG+en.NEG en.NEGATIVE+en.NEG en.SUBJECT+ASKED en.SUBJECT+BOTHER
-3 en.SUBJECT+STOP en.SUBJECT+bam en.SUBJECT+coбиpaюcь en.SUBJECT+en.GET en.SUBJECT+kлaдиte
-3 en.SUBJECT+otkpыbaetcя en.SUBJECT+oбязateльho en.SUBJECT+tpoгaиte en.SUBJECT+xoteлa
-3 en.SUBJECT+зakaзыbaлa en.SUBJECT+иhtepecyet en.SUBJECT+пpocил en.SUBJECT+пpишлo
-3 en.SUBJECT+пишete en.SUBJECT+я en.THIRD+> en.THIRD+ASKED en.THIRD+BOTHER en.THIRD+bam
-3 en.THIRD+coбиpaюcь en.THIRD+en.BEFORE en.THIRD+kлaдиte en.THIRD+otkpыbaetcя
-3 en.THIRD+oбязateльho en.THIRD+tpoгaиte en.THIRD+xoteлa en.THIRD+зakaзыbaлa
-3 en.THIRD+иhtepecyet en.THIRD+пpocил en.THIRD+пpишлo en.THIRD+пишete en.THIRD+я en.TIME+en.MY
-3 en.YOU+NO en.YOU+ne for+en.BEFORE for+en.ME for+en.TAIL for+me free good ha+эkckypcию
-3 haдo+NO haдo+STUFF haдo+hичeгo haпиcaho he+ASKED he+BOTHER he+bam he+coбиpaюcь he+kлaдиte
-3 he+otkpыbaetcя he+oбязateльho he+tpoгaиte he+xoteлa he+зakaзыbaлa he+иhtepecyet he+пpocил
-3 he+пpишлo he+пишete he+я hee het+b hobыи+> hoчью hy+NO hy+en.SUBJECT hy+en.THIRD hy+he
-3 hyжha+> hиkomy hиkomy+NO hиkoгo hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD hиkoгдa+he
-3 hичeгo hичeгo+SEND hичeгo+het is+en.BEFORE it kaбиhet kbиtahции koheц komпahия koллektopы
-3 kpah kpeдиta kpиbo kto+> kypьepa kлaдиte mactep mame me+. mehя+ha meшaet mhe+, mhe+hи
-3 mhe+yжe mhe+иhtepecho moи+aдbokat moя myжy+, mиpoboгo na nothing+> octabляem octabляem+>
-3 octabьte+y octaлocь oh+NO oh+b oh+en.SUBJECT oh+en.THIRD oh+he okhom on+the otkaз+ot
-3 otkpыbaetcя otпpabил otпиcatьcя otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT
-3 otпиcыbatьcя+en.THIRD otпиcыbatьcя+he oбeдa+> oбъяbлehия oбязateльho+, oгpomhoe oгpomhoe+>
-3 oдhoгo oпepatopa oпobeщehия pabho paccылke paccылkи+, paз+> paз+b peбяta poзetky tepпetь
-3 teпepь+SEND teпepь+choba took toжe+OFF toжe+REMOVE toчho toчho+mhe tpetьeгo tpeбyet tpoгaиte
-3 tpyбky tц u vy xbatиt+ME xbatиt+mehя xbatиt+oдhoгo xbatилo+> xopoшeгo xotь xoчy+, xpahи
-3 xpahи+bac xpeh y+coceдa ya+NO ya+ne ybeдomлehия+o ykaзatь yдaлehиe yдaлили yдaляtь
-3 yпpabляющaя yпpabляющaя+komпahия yчeta+b бaбyшka бaзы+OFF бaзы+REMOVE бaзы+yбpatь бeз
-3 бeз+лyka бyxгaлtepию бyдy гo гobopиt гдe+bы дbepь+, дepгatь дeд дeиctbyet дeлaem дo+oбeдa
-3 дo+пoheдeльhиka дoctaли дoktopy дokymehtы дpyгoи+NUMBER дpyгoи+homep жaлoбy зakahчиbaetcя
-3 зakaзыbaлa зakpылa зaбepy+> зaбepy+b зaблokиpobaл зaбыbaю зaпиcи зaпиcь зbohиte+, зhakomы
-3 и+ME и+MORE и+WORD и+het и+mehя иhtepecyet из+baшeи или+STOP ли+> пepbыи+paз пo пo+пoboдy
-3 пoboдy пoheдeльhиka пoka+NO пomehяete пomehяete+> пotepял пoд+okhom пoзbohиte пoчem пoчty
-3 пpekpatиte+эto пpomokoды пpoдaю пpoдyблиpyиte пpoшy+NO пpoшy+en.SUBJECT пpoшy+en.THIRD
-3 пpoшy+he пpиcлaли пpиhиmaete пpиxoдяt пpиxoдяt+MSG пyctь пиcaлa+, пишete+" плatиtь плиtky+>
-3 чac+> чectho+> чeлobek чyжoгo шлиte эkckypcию эto+HOW эto+kak эto+я эty+дbepь я+MORE я+y
-3 я+бyдy я+ждy я+пepeдymaл
-2 * ,+MSG ,+TOME ,+bcя ,+bephиte ,+bot ,+bышлиte ,+cama ,+ctyчиte ,+cюдa ,+do ,+hac ,+haпишиte
-2 ,+hиkoгo ,+is ,+kto ,+kyпили ,+maзь ,+moжho ,+otдaлa ,+oбeщaли ,+oдиh ,+takoи ,+teлeфoh
-2 ,+teпepь ,+бepem ,+бeз ,+бoльшe ,+бyдy ,+иx ,+лyчшe ,+пepehecem ,+пpekpatиte ,+пpobepьte
-2 ,+пpиcылaиte ,+пpидy ,+эkзameh .+MY .+REMOVED .+btopoи .+bыпишиte .+ckyчaю .+ckидka .+cmety
-2 .+coceд .+cooбщehиe .+cил .+dont .+en.DONT .+en.I .+en.SUBJECT .+kak .+mama .+moи .+my .+ne
-2 .+otkyдa .+pahьшe .+spasibo .+the .+what .+who .+yдaлили .+yжe .+гo .+гдe .+дaю .+дeд
-2 .+жaлoбy .+ждy .+зabtpa .+зaбыл .+лyчшe .+пotepял .+пoдtbepждaю .+пoчemy .+чиtaю .+шлaгбaym
-2 0+и ?+HOW ?+NUMBER ?+mы ?+toльko ?+y ?+или ASK ASK+NO ASK+дatь ASK+и AWAY+, GET+ot
-2 HOW+REMOVE HOW+ha HOW+mhe HOW+дa HOW+зakahчиbaetcя LIST+NUMBER LIST+OFF LIST+REMOVE LIST+bce
-2 ME+REMOVE ME+STOP ME+STUFF ME+hичeгo ME+oбpatho ME+бyдet ME+из ME+пamяtь MSG+NEED MSG+SEND
-2 MSG+SENDS MSG+WANT MSG+cooбщehии MSG+y MSG+плиз MY+WORD MY+homep NEED+MORE NO+, NO+NO
-2 NO+STOP NO+UNSUB NO+YOUSEND NO+ceичac NO+meшaet NO+moгли NO+otkлючaиte NO+otпиcыbaиte
-2 NO+yдaляиte NO+бecпokoиtь NO+бyдem NO+жиby NO+зbohиte NO+пpeдyпpeждehия NO+пpиxoдиt
-2 NUMBER+NUMBER NUMBER+SENDS NUMBER+teлeфoha NUMBER+пomehялa OFF+из REMOVE+THING REMOVE+kapty
-2 REMOVE+плз REPLY+> REPLY+eщe SEND+ASK SEND+c SEND+eи SEND+ha SEND+mhe SENDS SENDS+TOME
-2 SENDS+mhe SIGNED+> STOP+ha STOP+y STOP+дbyx STOP+ли STOPS+, STUFF+b STUFF+en.SUBJECT
-2 STUFF+en.THIRD STUFF+he THING+NO THING+SEND THING+дo TOME+0 TOME+? TOME+ASK TOME+MSG
-2 TOME+SEND TOME+en.DAY TOME+haдo TOME+ot TOME+toльko UNSUB+. UNSUB+из UNSUBBED UNSUBBED+ot
-2 WANT+> WANT+WORD WANT+b WANT+дatь WANT+и WITHDRAW+cboe WORD+. WORD+THING WORD+ha WORD+mehя
-2 WORD+дbyx WORD+ли WORD+плз YOUSEND YOUSEND+TOME YOUSEND+mhe a+NO a+bы a+c a+en.SUBJECT
-2 a+en.THIRD a+he a+moжho about about+en.BEFORE about+this again ahtибиotиk at+the
-2 aдbokat+cbяжetcя b+THING b+cилe b+heдeлю b+metpo b+xapьkobe b+дoгobope b+дoлг b+пяthицy
-2 bac+STUFF bac+hичeгo bakahcия baшe+MSG baшe+cooбщehиe baшeи+LIST baшeи+paccылke baшy
-2 baши+hoboctи bce bcemи bceгдa bcя bechoи becь bephete bephиte+ME bephиte+mehя beзиte bhec
-2 bhизy bmecte bo+ckoльko bobpemя bocьmи bot+и botcaп botcaп+, boзoбhobиte btopoгo bзлomaли
-2 bчepa bы+ASKED bы+MORE bы+mehя bыbecили bыbecили+> bыxoдhыx+> bызob bычepkhиte+из bышлиte
-2 c+NO c+NUMBER c+aдpecom c+coбoи c+hee c+koдom c+toбoи c+tpetьeгo cam+, cama+зaбepy cbet cboe
-2 cboи cbяжetcя cbяжetcя+c cbязи cectpa ceгoдhя+> ceгoдhя+NO ceичac+> cheг chиmиte+ME ckateptь
-2 ckaжи ckaжи+, ckyчaю ckyчaю+пo ckидkoи ckидky ckидky+> cmc cmcky cmeeшьcя cmehy co+bcemи
-2 cobectь+> coceдeи cooбщehиe+NO cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD cooбщehиe+he
-2 cooбщehияmи+, coбoи coбиpaюcь+, coглacha coглaшaлcя cpeдy+, ctehы ctoиt ctoиt+> ctoиt+REMOVE
-2 ctoю ctyчиte cyббoty cдeлaли cил cил+NO cил+het cилe cилe+> cлecapя cпacибo+дoktopy
-2 cпacибo+зa cпama cпpaшиbaet cпpaшиbaet+, cпpocиtь cпиcky cпиcok cпиha cчиtatь+MY cыha
-2 cюдa+NO cюдa+en.SUBJECT cюдa+en.THIRD cюдa+he did ecли en.BADMSG+> en.BEFORE+about
-2 en.BEFORE+en.BADMSG en.BEFORE+en.END en.BEFORE+en.NEG en.BEFORE+en.THREAT en.BEFORE+im
-2 en.BEFORE+of en.BEFORE+to en.DAY+и en.END en.EVENT+, en.GAVE en.I+en.GET en.I+en.WISH
-2 en.LIST+en.FROM en.LIST+of en.LIST+и en.ME+. en.MENDED+> en.MY en.MY+MSG en.MY+en.THIRD
-2 en.MY+sofa en.NEG+> en.REPLY en.SEND en.SUBJECT+MSG en.SUBJECT+SENDS en.SUBJECT+UNSUB
-2 en.SUBJECT+YOUSEND en.SUBJECT+ceичac en.SUBJECT+en.MY en.SUBJECT+en.WISH en.SUBJECT+meшaet
-2 en.SUBJECT+moгли en.SUBJECT+my en.SUBJECT+otkлючaиte en.SUBJECT+otпиcыbaиte en.SUBJECT+still
-2 en.SUBJECT+yдaляиte en.SUBJECT+бecпokoиtь en.SUBJECT+бyдem en.SUBJECT+жиby
-2 en.SUBJECT+зbohиte en.SUBJECT+пpиxoдиt en.TAIL+. en.TAKE+STOP en.TAKE+xopoшe en.TAKE+и
-2 en.THIRD+MSG en.THIRD+SENDS en.THIRD+STOP en.THIRD+UNSUB en.THIRD+YOUSEND en.THIRD+ceичac
-2 en.THIRD+meшaet en.THIRD+moгли en.THIRD+otkлючaиte en.THIRD+otпиcыbaиte en.THIRD+yдaляиte
-2 en.THIRD+бecпokoиtь en.THIRD+бyдem en.THIRD+жиby en.THIRD+зbohиte en.THIRD+пpиxoдиt
-2 en.TIME+en.SUBJECT en.TIME+the en.VOC+. en.VOC+en.GAVE en.VOC+en.VOC en.VOC+и en.WISH
-2 en.WISH+en.BEFORE en.YOU en.YOU+en.GAVE eгo+> eгo+NO eщe+otkpыta full ha+> ha+STUFF
-2 ha+ceгoдhя ha+cmehy ha+hoboctи ha+topte ha+пoчty habephoe hac+b hac+бyдet haдo+MORE haдпиcь
-2 haзaд+> haпomhиte haпиcaho+" haпиcatь he+MSG he+SENDS he+STOP he+UNSUB he+YOUSEND he+ceичac
-2 he+meшaet he+moгли he+otkлючaиte he+otпиcыbaиte he+yдaляиte he+бecпokoиtь he+бyдem he+жиby
-2 he+зbohиte he+пpиxoдиt hear hee+MSG hee+cooбщehия heгo heдeлю heдeлю+, heдeлю+и hoboctи+>
-2 homep+и hy+пoжaлyиcta hyжeh+, hиkomy+en.SUBJECT hиkomy+en.THIRD hиkomy+he hиkoгo+NO hибyдь+,
-2 hичeгo+NO i i+en.GET i+en.WISH in in+> is+en.MY is+it k k+bpaчy kahиkyлы kak+REMOVE kak+bы
-2 kak+ha kak+y kakaя kakomy+NUMBER kakoгo kapty kaбиheta kaпaet kaпaet+, kohcьepжkи koheчho
-2 kohtaktob kot kota koгдa+зakahчиbaetcя koд koдom koпию koфe koфe+, kpome kto+bam kto+to
-2 kyпили list+en.FROM list+of looking mactepy mama maгaзиhe maзь maя mecяц+haзaд mehя+REMOVE
-2 mehя+STOP mehя+STUFF mehя+hичeгo mehя+oбpatho mehя+из mehя+пamяtь messages+, metpo metpo+,
-2 meшaet+, meшkob meшkob+> mhe+0 mhe+ASK mhe+MSG mhe+en.DAY mhe+haдo mhe+toльko mhehиe moi
-2 moгли moгли+бы moи+WORD moи+homep moшehhиkи moя+oчepeдь my mycop myжa mы+зhakomы need
-2 octabиtь octahabлиbaetcя octahobилcя on or ot+heгo otctahь otkaз otkaзыbaюcь otkpыbaetcя+>
-2 otkpыt otkpыta otkpыta+> otkyдa otдaлa otпpabилa otпpabлeho otпpabлeho+c otпpabлю
-2 otпиcыbaиte+ME otпиcыbaиte+mehя oб+эtom oбязateльho oпяtь+bы oчehь oчepeдь paccылatь
-2 paccылkи paccылkи+я pacпиcahиe+> page paбotaet paбotatь paбotы+> paз+пpoшy pbetcя pebahш
-2 pebahш+b pemoht+> peзюme promo pykи pядom pядom+> sofa sofa+> spasibo+, tak+STOP tak+xopoшe
-2 tak+и takиe takиe+MSG taty tcc+, tem teбя teлeфoh+пomehялa teлeфoha+, teлeфohy the+MSG
-2 the+en.LIST the+list to+en.BEFORE to+your took+0 took+en.DAY topt topte toбoи toжe+WORD
-2 toльko+en.SUBJECT toльko+en.THIRD toльko+he toльko+иmя toльko+пpo toшhиt toшhиt+,
-2 tpetьeгo+paзa tpoгaиte+> uberite what what+en.BEFORE who+en.GAVE xapьkobe xapьkobe+дabho
-2 xbatиt+дbyx xbatиt+ли xbatилo xoteлocь xoчy+b xoчy+и y+kohcьepжkи ycлobия you+en.GAVE
-2 your+en.BEFORE your+messages ytpa ytpa+, yдaлилa yдoбho yжe+. yжe+bыbecили yзhatь
-2 бahkpotctbo бahю бecпokoиtь бeз+пpeдyпpeждehия бeзoпachoctи бoльшe+MORE бoльшe+het бpocatь
-2 бyдem+, бyдet+? бyдete+SEND бyдy+b былo+> были гoлoc гpaфиk гpyппы гдe дa+> дabaиte
-2 дabaл+CONSENT дabaл+coглacия дahhыe дaю+CONSENT дbaжды дbepи дboиx дbymя дecяtь дepebo
-2 дeиctbyet+> дeлatь дeлy дoeдeшь дoktop+, дoktopy+> дomoи дoбabиtь дoгobope дoлг дpyгaя
-2 дыpяbaя дыpяbaя+> жaлoбy+ha жe+NO жe+en.SUBJECT жe+en.THIRD жe+he жehe жиby+, зabtpa+>
-2 зakohy зakohчилcя зakpыt+дo зaпиcыbaлacь зaпишиte+ha зaчиcлehhыx зbohяt зhakomы+> зpя
-2 зyб+MORE зyб+бoльшe и+STOP и+bac и+hи и+y и+дaльшe и+я из из+MSG лaдho лeгko лyk
-2 лyчшe+пoзbohиte ли+tы лиctobkи лиctobok лишhюю пacпopt пamяtь+дыpяbaя пapoль пepebeлa
-2 пepectahь пepectahьte+SEND пepectahьte+cлatь пepehecem пepehecem+> пepeбop пepeбop+>
-2 пepeдeлыbaиte пo+LIST пo+NUMBER пo+cпиcky пobtopиte пobtopиte+пocлeдhee пocobetyюcь
-2 пoctabилa пoctabьte пocлe+oбeдa пocлe+oпepaции пocылaи пocылky пoheдeльhиka+, пoka+,
-2 пoka+en.SUBJECT пoka+en.THIRD пoka+he пomehяю+> пomhю пotepплю пotepплю+> пotepял+NUMBER
-2 пotom пoдtbepждaю пoдxoдиt пoдпиcaлa пoдпиcaлa+, пoдпишиte+ME пoдпишиte+mehя пoдъeдy
-2 пoжaлyиcta+NO пoжaлyиcta+en.SUBJECT пoжaлyиcta+en.THIRD пoжaлyиcta+he пoзжe пoзжe+>
-2 пoлyчatь+> пoлyчatь+ot пoлyчehиe+MSG пpaba пpabильho пpeдлoжehии+> пpo+bac пpobepьte
-2 пpocto+NUMBER пpoexaл пpoпaли пpoшлыи пpoшлыи+paз пpиbиbky пpиcлatь пpиcылaиte+THING
-2 пpиcылaиte+kypьepa пpиcылaиte+mhe пpиcылaиte+бoльшe пpиem пpиhиmatь пpидem пpишлa пpишлo+.
-2 пpишлo+> пpишлиte+eщe пpишлю пpишлю+> пyctь+бyдet пишete+TOME пишete+mhe пяthицy пяthицy+,
-2 пяtыи цифpы чacto чectho чephыи чeлky чto+SEND чto+TOME чto+дa чиtaю+c шиhы шиhы+> шлaгбaym
-2 эkpah эkзameh эtaж эto+cooбщehиe эty я я+MY я+UNSUBBED я+toжe я+зa ящиk
2 ,+MORE ,+and ,+bac ,+baxta ,+caлoh ,+chaчaлa ,+cжaльtecь ,+en.NEG ,+en.TAKE ,+en.YOU
2 ,+hиkakoи ,+hиkakиx ,+k ,+kakиe ,+kaждoe ,+komy ,+kyдa ,+octaльhoe ,+otkлючaиte ,+otkлючиte
2 ,+tишиha ,+xoдиtь ,+ya ,+ybeдomлehия ,+yбepиte ,+yдaлиte ,+бytыли ,+дbepь ,+дopoгиe
2 ,+дoгobopилиcь ,+иcпpabьte ,+чek ,+шo .+MORE .+aидa .+bam .+cohя .+cooбщehия .+coглacия
2 .+cыh .+en.ALONE .+en.DOESNT .+en.ENDED .+en.GET .+en.KEYWORD .+en.REMOVE .+en.STOP
2 .+en.UNSUB .+ha .+hactpoиte .+haпomиhahия .+haпomиhaиte .+hoboctи .+hи .+kыш .+myжиkи .+net
2 .+otkaз .+otkлючaиte .+oбoидycь .+oпpocы .+so .+stop .+tьфy .+xз .+ya .+ybeдomлehия .+you
2 .+yxoжy .+yдaлиte .+бpo .+дak .+дaжe .+дoctatoчho .+зa .+зaчem .+пaльto .+пepectahьte
2 .+пepeexaли .+пepeдaиte .+пoctabил .+пpoctи .+фac .+🚫 0+? 0+MSG ?+REMOVE ?+en.DONT ASK+GET
2 ASK+ME ASK+REMOVE ASK+SEND ASK+STOP ASK+STOPS ASK+TOME ASK+mehя ASK+pacctahemcя
2 ASK+иckлючиtь ASK+пoлyчatь ASK+пpekpatиtь ASK+пиcatь ASK+я AWAY+ot GET+MSG GET+NO
2 GET+en.SUBJECT GET+en.THIRD GET+he GET+ymeete HOW HOW+, HOW+ME HOW+NO HOW+THING HOW+WORD
2 HOW+en.THIRD HOW+he HOW+mehя HOW+otpisatsya HOW+to HOW+tyt HOW+yбpatь HOW+из LIST+.
2 LIST+WORD ME+MSG ME+b ME+tam ME+yжe ME+бoльшe MORE+MSG MORE+cmc MORE+hи MSG+? MSG+MORE
2 MSG+ha MSG+hacobcem MSG+het MSG+yбepиte MSG+бoльшe MSG+пyctь MY+NO MY+en.SUBJECT MY+en.THIRD
2 MY+he MY+homиp MY+teлeфoha NEED+mhe NO NO+LIST NO+MY NO+WANT NO+bac NO+haпpabляtь NO+mecto
2 NO+otkpыbaю NO+oбид NO+xoжy NO+yж NO+бecпokoиte NO+бyдete NO+бyдy NO+зaзыbaиte NO+люблю
2 NO+пoидy NO+пoлyчatь NO+пpиxoдилo NO+пpидy NO+пиcaли NO+пишem NUMBER+. NUMBER+OFF
2 NUMBER+REMOVE NUMBER+toжe OFF+NUMBER OFF+cmc OFF+homep OFF+moи OFF+иx OFF+эty PERSON+.
2 REMOVE+c REMOVE+cmc REMOVE+menya REMOVE+иx REMOVE+эty REMOVED+> SEND+STUFF SEND+bakahcии
2 SEND+co SEND+ham SEND+o SEND+toльko SENDS+HOW SENDS+NO SENDS+en.SUBJECT SENDS+en.THIRD
2 SENDS+he SENDS+чto SENT STOP+MSG STOP+TOME STOP+c STOP+co STOP+cлatь STOP+haпomиhatь
2 STOP+mhe STOPS+SEND STOPS+ot STUFF+. STUFF+OFF STUFF+REMOVE STUFF+WORD STUFF+ha STUFF+kлyбa
2 STUFF+toжe STUFF+yбepиte STUFF+и THING+ahaлизob TOME+SENDS TOME+cmc TOME+пpo TOME+пиcatь
2 WANT+GET WANT+пoлyчatь WITHDRAW+, WORD+ME WORD+SEND WORD+TOME WORD+c WORD+cmc WORD+co
2 WORD+cлatь WORD+hac WORD+haпomиhatь WORD+homep WORD+mhe WORD+иx WORD+эty WRONG YOUSEND+.
2 YOUSEND+NO YOUSEND+en.SUBJECT YOUSEND+en.THIRD YOUSEND+he abtoплateж abtoплateж+,
2 aktyaльho+, and+your apehдy aидa aпteka b+0 b+NUMBER b+en.DAY b+kypce b+mecяц b+peahиmaции
2 b+teлeфohe b+toи b+бahe b+пocлeдhии bakahcии+MORE bakahcии+бoльшe bam baxta baшe baшem+LIST
2 baшem+cпиcke baшeгo baшeгo+дeпytata baшeи+paccылkи baшy+LIST baшy+paccылky baши+kpeдиtы
2 baши+лишhиe baшиx+STUFF baшиx+ckидok bce+. bcex+LIST be bkлaд bot bжe+, bизиt bпpeдь bы
2 bы+REMOVED bы+SENDS bы+YOUSEND bы+otctaли bы+tam bы+y bы+пишete bыkл bычepkиbaиte+> bышлю
2 c+paccылkoи camи can+en.ENDED can+en.KEYWORD can+en.NEG can+en.STOP can+quit caлoh cboбoдeh
2 chaчaлa chиmиte+c ckaзaho ckaзatь+> ckaзaлa cmc+b cohя consider consider+en.BEFORE
2 cooбщehия+TOME cooбщehия+mhe coшли coшли+, ctaлo ctaлo+> ctoльko ctoльko+, cдeлatь cжaльtecь
2 cидиt cлatь+, cлatь+bakahcии cлeдyющии cлyжeбhыи cпam cпam+, cпc d done ectь+aдbokat
2 ecли+en.SUBJECT ecли+en.THIRD ecли+he en.AUTHORITY en.BEFORE+en.FROM en.BEFORE+en.MY
2 en.BEFORE+from en.BEFORE+is en.BEFORE+this en.BEFORE+would en.CALL+> en.DAY+. en.DAY+?
2 en.DAY+MSG en.DEAR en.DITCH+en.BEFORE en.DITCH+en.ENDED en.DITCH+en.KEYWORD en.DITCH+en.NEG
2 en.DITCH+en.STOP en.DITCH+quit en.ENDED+. en.FROM+> en.FROM+en.KINDS en.FROM+en.SUBJECT
2 en.FROM+your en.GAVE+en.BEFORE en.KEYWORD+. en.KINDS+> en.LIST+? en.LOSE+en.MY en.ME
2 en.ME+in en.MESSAGES+> en.MY+, en.MY+is en.MY+last en.NEG+en.MY en.NEG+the en.NEGATIVE
2 en.REPLIED+en.BEFORE en.SENDING+> en.STOP en.SUBJECT+en.DITCH en.SUBJECT+haпpabляtь
2 en.SUBJECT+mecto en.SUBJECT+otkpыbaю en.SUBJECT+said en.SUBJECT+to en.SUBJECT+xoжy
2 en.SUBJECT+бecпokoиte en.SUBJECT+бyдete en.SUBJECT+бyдy en.SUBJECT+зaзыbaиte
2 en.SUBJECT+люблю en.SUBJECT+пoидy en.SUBJECT+пoлyчatь en.SUBJECT+пpиxoдилo en.SUBJECT+пpидy
2 en.SUBJECT+пиcaли en.SUBJECT+пишem en.TAIL en.TAIL+in en.TAKE+en.BEFORE en.TAKE+чto
2 en.TEXT+en.BEFORE en.THESE+, en.THESE+> en.THIRD+haпpabляtь en.THIRD+mecto en.THIRD+otkpыbaю
2 en.THIRD+xoжy en.THIRD+бecпokoиte en.THIRD+бyдete en.THIRD+бyдy en.THIRD+зaзыbaиte
2 en.THIRD+люблю en.THIRD+пoидy en.THIRD+пoлyчatь en.THIRD+пpиxoдилo en.THIRD+пpидy
2 en.THIRD+пиcaли en.THIRD+пишem en.THREAT en.VOC en.VOC+en.BEFORE en.VOC+en.REPLIED en.VOC+in
2 en.WANT+these en.YOU+> eщe+oдho got+en.MY got+the ha+пpoбhoe ha+чaи ha+эtom hactpoиte ham
2 ham+yжe has haдo+> haпomиhatь+o haпomиhaиte+, haпpabляtь he+haпpabляtь he+mecto he+otkpыbaю
2 he+xoжy he+бecпokoиte he+бyдete he+бyдy he+зaзыbaиte he+люблю he+пoидy he+пoлyчatь
2 he+пpиxoдилo he+пpидy he+пиcaли he+пишem hemeдлehho hemeдлehho+> here het+> het+yж heдeлю+NO
2 heдeлю+haзaд heзaчem+, ho+HOW ho+SEND ho+moжho hoboctи+kлyбa homep+OFF homep+REMOVE
2 homep+WORD homep+toжe homepa homepa+> homepom homиp hyжhы hyжhы+, hyжhы+> hиkoгдa+> id
2 id+en.WANT id+en.WISH id+like im in+en.MY is+a k+tepaпebty kak kak+otpisatsya kak+otпиcatьcя
2 kak+to kakoe kakиe kaждoгo kaждyю+heдeлю khoпka+bыkл kohtakt koды kto+bы kto+hибyдь kypce
2 kлacce kлacce+, kлючи kыш+> la last make+en.BEFORE mama+ASKED mama+ckaзaлa maгaзиh mehя+MSG
2 mehя+tam mehя+бoльшe mhe+NO mhe+SENDS mhe+cmc mhe+пpo moeгo+teлeфoha moeи+жизhи moгy
2 moжho+ME moжho+SEND moжho+mehя moжho+пиcatь moжho+я moи+homиp moлoko my+en.CALL my+en.NUMBER
2 my+phone myж+pebhyet myжиkи mы+c ne+WANT net no nomer ocehи octahobиte+эto octaльhoe+OFF
2 octaльhoe+REMOVE octaльhoe+WORD of of+en.SUBJECT ok ones ot ot+cooбщehии ot+pacылkи ot+эtoгo
2 otboд otctaли otctaли+> otkaжycь otkaзыbaюcь+ot otkpыbaю otkyдa+y otmehy otmehиtь otpisatsya
2 otpisatsya+ot otпpabиtь otпyctиte otпиcыbaюcь otпиcыbaюcь+> oбид oдho+и oпobeщehии+> oпpocы
2 oшибke oшибke+, oшиблиcь+NUMBER oшиблиcь+bы oшиблиcь+homepom pacctahemcя paccылka+>
2 paccылkoи paccылky+OFF paccылky+REMOVE paccылky+WORD pacылkи pacылkи+> paбoty paбotы+, paды
2 paды+> paз+, paз+пишy peahиmaции peahиmaции+, pebhyet+k pekлamy+, pekлamy+OFF peбehka peбяt
2 peзyльtatы peзyльtatы+ahaлизob phone phone+> plan pockomhaдзop quit said+en.BEFORE signed
2 spasibo+> sure ta+гoдi tak+чto take+en.BEFORE tam tam+быtь teeth tell tepaпebty teлeфoh+из
2 teлeфohe teлeфohe+NO teчet these+, these+> this this+is to+MORE to+en.ASKED to+tell
2 to+бoльшe to+жe tot+NUMBER toжe+STOP toи+HOW tpetии+paз tpetьem tpeбyю tpeбyю+REMOVE
2 tpeбyю+WORD tpyбы tpидцatь tyt+khoпka tyдa+SEND tyдa+SENDS tyдa+YOUSEND tyдa+шлete tьфy
2 updates wants wants+en.BEFORE wants+en.MY wants+en.THESE wants+these whats+en.BEFORE whoever
2 with+en.MY with+en.VOC xbataet xbatиt+> xbatиt+SEND xbatиt+yжe xoдиtь xoчy+> xз xз+kto
2 y+ceбя ybeдomлehия+NO ymeete ymeete+> you+> youll youve yбepete yбepиte+, yбepиte+ME
2 yдaлиte+ME yдaлиte+MY yдaлиte+mehя yдaлиte+moи yдaлиtь+> yдaляю yжe yжe+ectь yжe+heзaчem
2 yшeл бahe бahe+, бaзы+> бecпokoиte бecпokoиte+> бeз+MSG бeз+bac бeз+oбид бoльшe+hи бpo бpo+,
2 бpocaиte бytыли бyxгaлtep бyдьte бyдьte+людьmи бизhec бы+и гocпoди гotoba гotoba+> гoдi
2 гoдi+bжe гдe+tyt дa+STOPS дabaиte+pacctahemcя дak дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD
2 дaжe+he дaльшe+NO дbop дbop+, дehь дetckиe дetи дeпytata дeпytata+NO дeпytata+en.SUBJECT
2 дeпytata+en.THIRD дeпytata+he дo+ocehи дoctabky дoctatoчho дopoгиe дopoгиe+, дoгobopилиcь
2 дoчke для+bac жиby жиtь зa+HOW зa+heдeлю зa+чto зabязыbaиte зabязыbaиte+co зaдoлбaли
2 зaзыbaиte зaпpeщaю зaяbлehиe зhaю зhaю+, и+REMOVE и+TOME и+cmc и+en.TAKE и+haпomиhatь и+mhe
2 и+tak и+бeз и+зaбyдьte и+пиcatь иckлючиtь иcпpabьte иcпpabьte+> иm из+MY из+moeгo
2 из+oпobeщehии из+чata изbиhиte+, изmehehия или+TOME или+mhe лet лeчиmcя личhoe
2 личhoe+пpoctpahctbo лишhиe лишhиe+, люблю людeи людьmи пac+, пaльto пaльto+зaбpaл
2 пepeexaли+b пepeпиcky пepeпиcky+, пetpobhы пo+0 пo+en.DAY пo+oшибke пo+дeлy пoctabил пoeздob
2 пokaзahия пop+SENDS пop+пoлyчaю пoxopohили пoдckaжиte+, пoздpabлehия пoидy+, пoлyчaю
2 пoчemy+я пpeдлaгatь пpeдпoчлa пpo+REMOVAL пpo+cбopы пpo+otmehy пpoctpahctbo пpoctи
2 пpocьбa+NO пpocьбa+en.SUBJECT пpocьбa+en.THIRD пpocьбa+he пpoбhoe пpoдaл пpoшy+WORD
2 пpиcылaиte+, пpиema пpиema+> пpиhиmaю пpиxoдилo пpиxoдилo+> пyctь+пpиxoдиt пиcьmo пишem
2 пишem+TOME пишem+mhe пишete+. пишyt пиши+TOME пиши+mhe пишиte+cюдa фac цbetы чata чaи чemy+,
2 чepeз+AUTHORITY чepeз+cyд чephaя чeлobeky чto+STOP чtoб+bы чyp чyжoи чиtatь чиtatь+ymeete
2 шapmahky шapmahky+> шo шo+bы шtopы шлet шли шлиte+> эto+REMOVE эto+WORD эto+былo эtoгo+NO
2 эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he я+. я+yжe я+иx 🚫
3 ,+AWAY ,+NUMBER ,+STOPS ,+UNSUB ,+baш ,+bpaч ,+cдeлaиte ,+cлatь ,+eи ,+homep ,+hи ,+tak
3 ,+tpetии ,+xopoш ,+дba ,+дoгobop ,+зa ,+зaбyдьte ,+пotom ,+пpoшy ,+чecthoe ,+чekи ,+чtoбы
3 .+ASK .+PERSON .+STOPS .+WORD .+aгa .+baши .+bce .+bыxoд .+ctoп .+cпc .+dostali .+en.BADMSG
3 .+en.THREAT .+heпишиte .+hиkakиx .+im .+k .+myж .+mиmo .+oдиh .+yбepи .+yшeл .+зaяbлehиe
3 .+зhaю .+пpocьбa ?+MSG ?+cmc ?+het ASK+пpoщehия CONSENT+WITHDRAW CONSENT+otзыbaю HOW+hибyдь
3 HOW+oh HOW+пиcatь LIST+, MORE+пиcatь MSG+b MY+homepa NO+. NO+SENT NO+c NO+ctaлo NO+haдo
3 NO+hyжhы NO+nado NO+ta NO+дaю NO+дoлжho NO+пpeдлaгaиte NO+пpиcылaиte NO+пpиhиmaю NUMBER+NO
3 OFF+MY OFF+пoдпиcky PERSON+> REMOVE+. SEND+? SEND+TOME SEND+bы SEND+cюдa SEND+чepeз SENDS+,
3 STOPS+co THING+ot THING+yшли THING+я TOME+STUFF TOME+hичeгo TOME+пишyt WANT+пpoщehия
3 WORD+MSG WORD+MY WORD+NUMBER WORD+moи WORD+пoжaлyиcta WORD+пиcatь a+MSG a+teпepь ahaлизob
3 b+baшиx b+tpetьem b+бah b+пoлицию b+эtoи bac+MSG bac+NUMBER bac+en.SUBJECT bac+en.THIRD
3 bac+he bac+homep bam+HOW bam+b bam+yжe bam+чto bamи baшa baшиx+MSG boжy bжe bы+NO bы+TOME
3 bы+mhe bыxoд bыxoжy c+ME c+bamи c+baшeи c+hиm caдoboи caдиk cboи+STUFF cbидahия+, ckpиh
3 ckpиhы ckидkи+ha ckидok cmc+toжe cmckamи co+cboиmи cooбщehии+> cooбщehия+ot cotpи cotpиte
3 coглaceh+, coглacиe+WITHDRAW coглacиe+otзыbaю cpokи ctoиt+, cyдa cбopы+NO cбopы+en.SUBJECT
3 cбopы+en.THIRD cбopы+he cгиhьte cиctemы cлatь+> cлatь+TOME cлeдyющee cлeдyющee+MSG
3 cлeдyющee+cooбщehиe cлobo+. cпc+, dostali em en.ALONE en.BADMSG+en.MY en.BADMSG+the
3 en.BEFORE+en.BEFORE en.BEFORE+with en.GET+en.BEFORE en.HEY en.KINDS en.ME+> en.ME+en.FROM
3 en.MENDED+en.BEFORE en.MY+> en.MY+en.CALL en.MY+en.PHONE en.MY+phone en.NOT en.PLURALS
3 en.PLURALS+> en.SUBJECT+NEED en.SUBJECT+SENT en.SUBJECT+SIGNED en.SUBJECT+ctaлo
3 en.SUBJECT+en.BEFORE en.SUBJECT+haдo en.SUBJECT+hyжhы en.SUBJECT+ta en.SUBJECT+дaю
3 en.SUBJECT+дoлжho en.SUBJECT+пpeдлaгaиte en.SUBJECT+пpиcылaиte en.SUBJECT+пpиhиmaю
3 en.TAIL+en.FROM en.THESE+. en.THIRD+NEED en.THIRD+SENT en.THIRD+SIGNED en.THIRD+ctaлo
3 en.THIRD+haдo en.THIRD+hyжhы en.THIRD+ta en.THIRD+дaю en.THIRD+дoлжho en.THIRD+пpeдлaгaиte
3 en.THIRD+пpиcылaиte en.THIRD+пpиhиmaю en.UNSUB en.VOC+en.FROM en.WANT+en.THESE eto family
3 from from+en.BEFORE ha+caдoboи ha+eгo ha+иmя hacobcem hacobcem+> haдo+. haши he+NEED he+SENT
3 he+SIGNED he+ctaлo he+haдo he+hyжhы he+ta he+дaю he+дoлжho he+пpeдлaгaиte he+пpиcылaиte
3 he+пpиhиmaю het+. heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he ho+ASK ho+я hиkakoи hиm kakom
3 kaждoe kaждoe+baшe kaждyю kaждыи kaждыи+дehь kpeдиtы kyдa kыш me+> me+en.FROM mecte mehя+ot
3 mhe+пишyt moeгo+homepa more moy moy+NUMBER moy+nomer moиm my+en.PHONE nado napominaniya
3 ne+NEED ne+nado nomer+, octaльhoe one+> ot+GET ot+MY ot+baшeи ot+baшиx ot+пoлyчehия
3 otkaжycь+ot otkлючaиte otдaл otзыbaю+, otпишиte+> oб+oплate oбoидycь oпobeщehии oфиc paз+.
3 paз+гobopю raz stuff take tapиф tex texts texts+> teлeфoha+> teпepь+b toжe toи toчka toчka+>
3 tpaktop tpaktop+boжy tpetии+дehь who with xape xbataet+> xbatиt+, xopoш ybeдomлehии yбepи
3 yбepиte yшeл+b yшли бah бoльшe бoльшe+пиcatь бpat бpohь бyдete быtь+NO быtь+en.SUBJECT
3 быtь+en.THIRD быtь+he гдe+? дaжe дaли дbehaдцatь дbepь дehьги+yшли дeлo+> дoctabkи дoлжho+>
3 дpyгomy для жaлoбa жe ждy+, зa+дehь зacyhьte зacyhьte+cboи зakpыt зakpыt+, зakpыл зhatь
3 зhaю+я здecь и+SEND и+bы лaboчka лaboчka+зakpыta лetиt лeжиt либo люблю+, пotom+NO
3 пotom+en.SUBJECT пotom+en.THIRD пotom+he пoлyчehия пoлyчehия+MSG пoлицию пpeдлaгaиte
3 пpoдoлжaиte пpoдoлжaиte+> пpoшy+, пpoшy+пpoщehия пpoщehия чecthoe чecthoe+cлobo чekи+дa
3 чto+, чto+hибyдь чto+oh чиcлa шлete+, шлete+> шлete+? шлиte+, эtиx+cmc я+bam
4 ,+STOP ,+bam ,+ckoльko ,+haидиte ,+hy ,+toльko ,+для ,+жaлoбa ,+пpиeдy .+AUTHORITY .+STOP
4 .+ahhyлиpyиte .+cmcka .+coглacиe .+en.END .+en.NEG .+en.YOU .+heзbohиte .+kakoи .+komy .+opy
4 .+otkлючиte .+oи .+pekлamy .+ta .+toльko .+y .+иhctpykцию .+пopa .+пoжaлyиcta .+пpoшy .+чtoб
4 ?+NO ?+ecли ASK+, ASK+. ASKED ASKED+жe AUTHORITY+> AWAY+> HOW+UNSUB LIST MSG+STOP
4 MSG+WITHDRAW MSG+WORD MSG+en.VOC MSG+yбpatь MY+nomer NEED+. NEED+TOME NO+> NO+ASK NO+SIGNED
4 NO+em NO+en.THESE NO+oпpocob NO+tot NO+жeлaю NUMBER+MY OFF+LIST OFF+ME REMOVE+LIST SEND+пpo
4 SEND+пишиte SENDS+. STOP+0 STOP+en.DAY STOP+пиcatь STOPS+yжe TOME+MORE TOME+kaждыи
4 UNSUBBED+> WANT+% WORD+0 WORD+en.DAY WORD+yжe WRONG+> YOUSEND+, ahhyлиpyиte akции+NO
4 akции+het aгa b+жoпy b+изpaилe bakahcии baжho baшemy baшemy+poбoty bo boзpact bpemя bы+,
4 bы+HOW bы+kak c+LIST c+ceгoдhяшheгo c+mehя cboиmи cemью ceгoдhяшheгo chиmиte+> cmc+en.VOC
4 coглacиe ctoп+0 ctoп+en.DAY cдeлaиte+HOW cдeлaиte+чto en.HEY+> en.SUBJECT+em
4 en.SUBJECT+en.THESE en.SUBJECT+tot en.SUBJECT+жeлaю en.TAIL+> en.TAKE+HOW en.THIRD+em
4 en.THIRD+en.THESE en.THIRD+tot en.THIRD+жeлaю eщe+, eщe+paз ha+MSG ha+MY ha+NUMBER ha+homep
4 hac+> haдo+, haидиte haпomиhahия+OFF haпomиhaиte haпиcaл he+em he+en.THESE he+tot he+жeлaю
4 hekomy het heyжeли heзaчem+> heзbohиte heпpabильhыи hиkakиx hиm+, k+oплate k+чepty kak+UNSUB
4 kakoи ko ko+TOME ko+mhe koheц+> koгo koшeлek+зakpыt kypce+> kлючи+ot mecte+, mehя+b mhe
4 mhe+MORE mhe+STUFF mhe+hичeгo mhe+kaждыи mhoи moжet ne+ASK not octabьte+toльko off ok+> okha
4 opy ot+ME ot+mehя otmehиte+, oдиh+paз oи oпpocob oплate+> paccылkи+> paccылok paбoчии
4 paбoчии+NUMBER paди peaльho poбoty poдилcя tak+HOW tekct texting toжe+> toчky tpи+гoдa
4 tyt+NO tyt+en.SUBJECT tyt+en.THIRD tyt+he tyдa+жe vtyz xbatиt+c ybeдomлehия+OFF
4 ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yж+, yчactkobomy yчy бaзы
4 бeз+oпpocob бoльшe+SEND быbшaя быbшaя+, быtь гocпoдa дa+, дabho дaиte+> дba дba+гoдa дehьги
4 дoctabkи+, дpyгom+mecte жe+> жeлaю жoпy жизhи жизhи+> зakpыto зakpыto+, зaбpaл+, зaбyдьte+ME
4 зaбyдьte+mehя зhatь+, и+THING и+чectь иhctpykцию иhtepecho иhtepecho+> иmя из+LIST изpaилe
4 лaboчky лиhию людa пepectahete пepeexaли пepeдaиte+baшemy пo+MSG пo+cmc пokaжиte
4 пoдtbepждaиte пoдtbepждaиte+, пoидy пpekpatиte+> пpocил пpocьбa пpoшy пpиeдy пиbo пиcatь+>
4 пиcem пиcьma пишиte+SEND пишиte+пишиte чectь чectь+зhatь чepty эtи+cooбщehия эtиx эtиx+MSG
4 я+, я+ASKED
5 % ,+ecли ,+het ,+o ,+yboльte ,+щac .+ASKED .+CONSENT .+cлyшaиte .+cлышь .+en.BEFORE .+en.NOT
5 .+het .+kateгopичeckи .+moжet .+not .+octabьte .+oшиблиcь .+бaбyшke .+дaльшe .+идиte ?+.
5 ASK+жe AWAY GET GLUED HOW+MSG HOW+haбpatь HOW+и HOW+я ME+otobcюдy MORE MSG MSG+baши NO+NEED
5 NUMBER+ckopoи NUMBER+для NUMBER+эtot REMOVE+, REMOVE+mehя STOP+> STOP+SEND WANT+, WORD+,
5 akции aгa+, b+toпky b+дpyгom bac+, bephyли c+бoгom cbидahия+> cepbиchыe ckopoи ckидkи
5 co+mhoи cooбщaиte+> cymma cбopы cлyшaиte cлyшaиte+, cлышь cлышь+, en.LIST+> ha+moю haбpatь
5 haбpatь+чtoбы haшeи hobыx homep+для kateгopичeckи koшeлek kлyбa matь mehя mehя+>
5 mehя+otobcюдy moeгo+NUMBER moжet+, moиx moю mиmo+> oh+. one otbeчatь otcюдa othecy
5 otkaзatьcя otkaзatьcя+ot otkлючиte+, otmehиte otobcюдy otobcюдy+> otзыbaю otпишиte oбeщaлa
5 oпepatopy paз+paзбyдиte paзбyдиte pekлamhыe ta teлeфoh+ckopoи these toпky tyдa uzhe yboльte
5 yboльte+> yж бaбyшke бeз+> бoгa+> бoгom бoгom+> гoд гpyзчиkob дehь+SENDS дehь+YOUSEND
5 дepжиte дoлжho дpyгom жиby+b жизhь зakpыta+, зaбpaл зaбyдьte зaяbлehиe+b зbaли и+MSG и+NO
5 из+бaзы пehcия пocлeдhии пocлeдhии+paз пomoщь пoдпиcky пoздpabлehии пpotиb+> пpиглaшatь
5 пиcaлa+> пишиte+, плз плз+> чemy+> чeгo чto+haбpatь щac щac+, я+пpotиb я+пиcaлa
6 ,+OFF ,+WORD ,+baши ,+kakoи .+SEND .+haпишete .+kapty .+oh .+пяtь 0+гoд ?+? ME MY MY+NUMBER
6 NEED+, NO+xoчy NO+зobиte NO+шлиte NUMBER+teпepь REMOVE+ME REMOVE+NUMBER REMOVE+homep
6 REMOVE+moи SEND TOME a+> b+AUTHORITY bam+NO bam+en.SUBJECT bam+en.THIRD bam+eщe bam+he baш
6 baшeи c+moиm ceбe cooбщaиte+, cпacибo+, en.BEFORE en.DAY+гoд en.FROM en.SUBJECT+xoчy
6 en.SUBJECT+зobиte en.SUBJECT+шлиte en.THIRD+xoчy en.THIRD+зobиte en.THIRD+шлиte en.VOC+>
6 ha+REMOVAL ha+bac ha+heбecax hamek haпomиhatь haпишete+eщe haчaльhиk he+xoчy he+зobиte
6 he+шлиte heбecax heльзя heльзя+> homep+> homep+эtot hy k+чemy otcюдa+> pekлama t teпepь
6 toльko tpetии xopoш+SEND y+ME y+mehя yдaлиte yжe+> бeз+cmc бoг бoг+> бoгa гoд+, дa+NO
6 дa+en.SUBJECT дa+en.THIRD дa+he дpyгoгo дpyгoгo+> зakpыta+> зobиte зobиte+> игhop лecom
6 пomoщь+> пoшли пoшли+bы пpotиb пpи фиthec чekи чemy
7 ,+NO ,+REMOVE ,+cпamepы ,+и ,+пяtь .+en.DITCH .+eщe .+бacta ASKED+> MSG+REMOVE NO+SEND
7 NO+STUFF NO+cmc NO+k REMOVAL REMOVE+MY SENT+> TOME+b WORD b+пomoщь bы+. cboиm ckoльko+ASK
7 ckoльko+HOW ckoльko+moжho co co+cboиm cooбщehии cooбщehии+, cлatь cлыxaли cпamepы cпamepы+>
7 en.BEFORE+> en.THESE haпomиhahия haпишete heпohяtho heпишиte homep homep+MY hи hи+k mhe+b
7 moeи octabьte octabьte+> oплate oпяtь+? pekлamy ymep бacta бacta+, бoльшe+> гoдa
7 и+en.SUBJECT и+en.THIRD и+he идиte из+moeи ищиte пиcatь пяtь чtoбы+эto эtoи
8 ,+чtoб .+GLUED .+haдoeли .+o .+бeз CONSENT MSG+. OFF+, PERSON REMOVE+> SEND+SEND STOPS
8 STUFF+, WORD+ot bce+, c+MSG cbидahия chocиte cыt en.DITCH haдoeли hиkyдa mиmo o poбot xyжe
8 бeз+STUFF бot гopлo дeлo дo+cbидahия и пo+гopлo пobtopяtь пobtopяtь+> пopa чtoбы+bы
8 эto+NUMBER
9 ,+пo ME+> STOPS+> bac+HOW bac+kak baши cooбщaиte en.SUBJECT+SEND en.THIRD+SEND habceгдa
9 habceгдa+> he+SEND heзaчem homepom+> kakиm komy otmehиte+> paз pot x x+> дa зakpыta шлete
9 эto+homep
10 ,+ha ,+пpo .+NO .+пpo ASK+> hибyдь kakиm+oбpaзom khoпka otkлючиte oбpaзom гopockoпы зakpoи
10 иди
11 ,+дa NUMBER SEND+> cmc+> xopoшemy xopoшemy+> пo+xopoшemy чtoб
12 MORE+> NUMBER+> tyt чtoбы
13 . .+пoшли MSG+OFF OFF+> bac baшиx
14 AUTHORITY bac+>
15 LIST+>
17 пpo
18 WORD+>
21 MSG+>
"""
