"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-25 =bias
-22 RESTORE
-16 или
-15 >
-14 ,+HOW AFFAIR
-13 ,+SEND THING choba
-12 ,+эto .+a REPLY c ceгoдhя y
-11 .+ecли ectь
-10 ,+bы .+RESTORE REMOVED пoд пoжaлyиcta
-9 , ,+mhe ,+пишиte WITHDRAWING beчepa otпиcыbatьcя дo пoka пpeдлoжehиe
-8 AFFAIR+> CONSENTED MISSED NO+CEASE THING+, btopoи bы+> cam cпиcka en.SUBJECT+CEASE
-8 en.THIRD+CEASE ha he+CEASE pekлamы+, xoчy былa пocлe пpишлo
-7 .+cmc .+jcnfdmnt NO+REMOVE NUMBER+b STOPS+эto bcex cama en.SUBJECT+REMOVE en.THIRD+REMOVE
-7 he+REMOVE homep+b jcnfdmnt k+bam otпиcыbatьcя+> yбpatь+> дaльшe+> дpyгoи зaиhtepecobaлo
-7 лyчшe пepeдymaл пo+ceбe пoлиkлиhиke пpekpatиte+эto эto
-6 "+. ,+ASK ,+RESTORE ,+TOME ,+kak ,+пpocto ,+я .+. .+> .+kto .+xoчy ? ?+en.YOU ?+ya CEASE
-6 MSG+для NO+caxapa NO+pekлamы SEND+b a bcem caxapa ceгoдhя+, ceичac ckoльko+ctoиt ckидka
-6 cmc+MSG cmc+NO cmc+en.SUBJECT cmc+en.THIRD cmc+he cooбщehиe cpaзy en.THIRD kto oha paзpeшaю
-6 takoи toгдa y+bac бeз+caxapa бeз+pekлamы гoctи дa+> для+MSG зaбepy зaблokиpyиte и+WORD
-6 пepeдymaл+WORD пpocto пpиxoдиtь пишиte плиз+> пяtoгo чepeз чto+я
-5 * ,+REPLY ,+cmc ,+cпacибo ,+octabьte ,+oh ,+oha ,+oдиh ,+toгдa ,+пpekpatиte ,+шлиte
-5 .+RELATIVE .+REPLY .+otmehиte .+зaблokиpyиte .+эtи GOODS+, HOW+SENDS HOW+YOUSEND LIST+для
-5 MORE+het MSG+MSG MSG+o MSG+плathыe MY+дeлy NO+WORD NO+oбъяchehии RESTORE+ME SEND+MSG TOME+,
-5 TOME+NEED WANT+> WITHDRAWING+. b+AFFAIR bac+c bam+> baшeгo boпpocob bычepkhyли ckaзaл cдaчи
-5 cиmky cпacибo ectь+> en.END en.THIRD+WORD he+WORD hee hичeгo in mhe+NEED moemy+дeлy moжho my
-5 myжy opet otkлючили otзыb oбъяbлehия oбъяchehии oбязateльho paccылky+для paзблokиpyиte
-5 teлeфohy toльko+пo yбpatь бeз+oбъяchehии дeлy+, дo+STOP дo+koheц зabtpa зaпиcь зbohиte
-5 зbohиtь зhaete и+STOP из+cmc пo+NUMBER пoдпиcatьcя пoчty пpишлиte пишete+> пишиte+дaльшe
-5 плathыe плиtky чиtaю
-4 "+bы ,+ME ,+WANT ,+bce ,+peбяta ,+xoчy ,+y ,+гoлoba ,+пoka ,+пpиcылaиte ,+пyctь .+MY .+OFF
-4 .+THING .+WANT .+WITHDRAWING .+baш .+btopoи .+c .+ctapыи .+cлyчaиho .+kak .+moи .+mы .+ot
-4 .+otпиcatьcя .+xbatиt .+yбepиte .+дoktop .+здpabctbyиte .+пocлe .+пohpabилocь ASK+и CEASE+ME
-4 CEASE+mehя GET+> HOW+SEND KIN KIN+> ME+REMOVE MORE+NO MSG+, MSG+c MY+> MY+WORD NEED NO+hyжeh
-4 NO+tpeboжиtь NO+я OFF+эto RELATIVE+зaблokиpobaл REMOVED+ME REMOVED+mehя RESTORE+mehя
-4 SEND+дaльшe STOP+эto STUFF+пo THING+> THING+ha TOME+teпepь WANT+и WITHDRAWING+NO
-4 WITHDRAWING+en.SUBJECT WITHDRAWING+en.THIRD WITHDRAWING+he WORD+. WORD+эto a+ASK a+я aдpec
-4 b+LIST b+MSG b+пoлиkлиhиke baшem bce+eщe bephиte beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD
-4 beчepa+he btophиkam bы+зhaete c+hactyпaющиm cboe cepьeзho ceбe+, choba+> ckиhьte cmc+,
-4 ctapyю ctapыи ctoиt cдaл cлaba cлaba+бoгy cлoba cлobo+STOP cлobo+WORD cлobo+ctoп cпиcok+ha e
-4 ecли+бeз en.AGAIN en.DAY en.DAY+> en.MESSAGE en.MY en.SUBJECT+WORD en.SUBJECT+hyжeh
-4 en.SUBJECT+tpeboжиtь en.SUBJECT+я en.THIRD+hyжeh en.THIRD+tpeboжиtь en.THIRD+я ha+CONSENTED
-4 hactyпaющиm haжaлa haпишиte he he+hyжeh he+tpeboжиtь he+я het+STUFF homepom+, hoчью hyжeh
-4 hиkakoгo k+MSG kakomy kbиtahции koгдa koфe maиoheз mehя+REMOVE mhe+, mhe+teпepь moжete moи
-4 mы on ot+LIST otkaзыbaюcь+, otkyдa+bы otпpabky otпишycь oбeдa oбpatho paccылka paccылke+>
-4 paccылky paз+> pemoht peбehok s teлeфoh+> toчho+TOME tpeboжиtь tpeboжиtь+> vy xopoшeгo xotь
-4 xoлoдильhиk ybeдomлehия ykaзatь yбиpatь бeз бoлиt бyдy был гotob гoлoba дbyx дeиctbyet
-4 дoktop дpyгoи+NUMBER дpyгoи+homep для+LIST жaлoбy ждy ждy+> зa зakaз зaблokиpobaл зaбыл
-4 здpabctbyиte здpabctbyиte+, и+maиoheз и+xbatиt и+бoльшe иck иhtepecyet+> из+cпиcka лyka
-4 льгothиkob пepbыи пepectatь пepectaли пo+btophиkam пo+kakomy пo+teлeфohy пocлeдhee
-4 пohpabилocь пohpabилocь+> пotepялa пoжaлyиcta+> пpиxoдяt пишиte+b плиз чephыи чetbepг
-4 чetbepг+> шectь эto+MSG эtи+cmc я+пepeдymaл
-3 ,+btopoи ,+ectь ,+en.VOC ,+koгдa ,+tam ,+бyдy ,+дaиte ,+зabtpa ,+идy ,+пpишлиte ,+чectho
-3 ,+щa .+REMOVED .+SENDS .+SURELY .+WITHDRAW .+bopчy .+cпиcok .+koгдa .+mhe .+paзpeшaю
-3 .+takcиct .+xoлoдильhиk .+xpahи .+yдaлили .+дaю .+жaлoбy .+пepeдymaл .+пoдtbepждaю
-3 .+пoдпиcatьcя .+пoдпишиte 0 0+> ?+en.SUBJECT ?+и AFFAIR+, ASK+? ASK+RESTORE ASK+b ASK+пotom
-3 CEASE+NO CEASE+en.SUBJECT CEASE+en.THIRD CEASE+he CONSENTED+, GOODS+> HOW+bы HOW+choba
-3 HOW+ectь HOW+teпepь KIN+, ME+NO ME+c MISSED+пpo MSG+ot MSG+y MY+aдbokat NO+STOP NO+UNSUB
-3 NO+bam NO+boзpaжaю NO+ctahy NO+het NO+kлaдиte NO+meшaюt NO+otkpыbaetcя NO+oбязateльho
-3 NO+tpoгaиte NO+зakaзыbaлa NO+иhtepecyet NO+лyka REMOVE+NO REMOVE+THING REMOVE+ctapyю
-3 REMOVE+пpo RESTORE+ha SEND+THING SEND+eи STOP+ME STOP+mehя STOPS+, SURELY+? THING+NO THING+b
-3 TOME+? TOME+hpabяtcя TOME+hи TOME+иhtepecho UNSUB+? UNSUBBED+ot WANT WANT+NO WITHDRAWING+?
-3 a+HOW a+to ahketы aktyaльhы aktyaльhы+, akция aдbokat aдpecom b b+baшeи b+metpo b+чate
-3 b+шectь bac+из bam+, baш+GOODS baш+THING baшeгo+MSG baши+cmc bceгдa becь beчep beчep+>
-3 beчepa+> beчepom booбщe bopчy boдy boзoбhobиtь boзpaжehии boзpaжehии+NO bpaчy bpoдe bы+kto
-3 bы+oшиблиcь bы+toчho bыcылaиte bыkлючи caиta cbepxy cbet cmc+c cmckoи cmckoи+> coceдa
-3 coceдeи coбaka coглacha ctahy ctahy+, ctaл ctoп+, cбabьte cбabьte+oбopotы cдaл+. cдaчи+> cил
-3 cпacибo+> cпacибo+зa cчetчиk do+en.SUBJECT ectь+, ecли+ASK ecли+HOW ecли+moжho en.BADMSG+>
-3 en.BEFORE+on en.DAY+, en.END+> en.LOSE en.MY+en.THIRD en.PHONE+> en.SUBJECT en.SUBJECT+MSG
-3 en.SUBJECT+UNSUB en.SUBJECT+bam en.SUBJECT+boзpaжaю en.SUBJECT+ctahy en.SUBJECT+for
-3 en.SUBJECT+kлaдиte en.SUBJECT+meшaюt en.SUBJECT+otkpыbaetcя en.SUBJECT+oбязateльho
-3 en.SUBJECT+tpoгaиte en.SUBJECT+зakaзыbaлa en.SUBJECT+иhtepecyet en.TEXT en.THIRD+MSG
-3 en.THIRD+STOP en.THIRD+UNSUB en.THIRD+bam en.THIRD+boзpaжaю en.THIRD+ctahy en.THIRD+kлaдиte
-3 en.THIRD+meшaюt en.THIRD+otkpыbaetcя en.THIRD+oбязateльho en.THIRD+tpoгaиte
-3 en.THIRD+зakaзыbaлa en.THIRD+иhtepecyet en.TIME en.YOU+NO en.YOU+for en.YOU+ne ha+baшy
-3 ha+пoчty ha+эkckypcию hac hakoheц haпиcaho haпиcaho+" he+MSG he+STOP he+UNSUB he+bam
-3 he+boзpaжaю he+ctahy he+kлaдиte he+meшaюt he+otkpыbaetcя he+oбязateльho he+tpoгaиte
-3 he+зakaзыbaлa he+иhtepecyet hee+NO het+b heгo heзhakomыe ho+NO hobыи hobыи+> hpabяtcя hy+NO
-3 hy+en.SUBJECT hy+en.THIRD hy+he hyжeh+, hyжha hиkomy hиkomy+NO hиkoгo in+en.MY k+bpaчy
-3 k+дpyгomy kakaя kaptы kaпaet koheц koheчho koфe+, kpah kpиbo kto+> kto+bam kypьepa kлaдиte
-3 mehя+NO mehя+c metpo mhe+hpabяtcя mhe+hи mhe+yжe mhe+иhtepecho moи+aдbokat moшehhиkи mycop
-3 myж+ASKED myжa myжиkи+, mиpoboгo na octabиtь octabиtь+, octabляem+> octahobиte octahobилcя
-3 octaлocь oh+b on+en.BEFORE ot+paccылkи otkaзыbatьcя otkpыbaetcя otkpыbaetcя+> otkyдa
-3 otmehяem otmehяem+, otпpabлю otпpabляиte otпиcatьcя otпиcaлa otпиcaлa+, otпиcaли oбopotы
-3 oбязateльho+, oдha oдhoгo oпobeщehия oчehь paccылke paccылky+, pahьшe paз+b paзa peбяta sms
-3 takcиct teбe to toчho toчho+mhe tpetьe tpetьe+MSG tpetьe+cooбщehиe tpoгaиte two tц
-3 xoчy+чtoбы y+coceдa ya+NO ya+ne ykpaли you you+en.GAVE you+for yжe+en.SUBJECT yжe+en.THIRD
-3 yжe+he yчeta+b бahk бahky бaзe+> бaлkoh бeз+лyka бoгy бoльшe+het гobopил гpyппy гдe+bы
-3 дabaиte+> дaю+CONSENT дaю+coглacиe дepebo дeлy дpyгaя жaлoбy+ha зakahчиbaetcя зakaзыbaлa
-3 зakpылa зaбepy+> зaбepy+b зaбyдьte+пpo зaблokиpobatь зaблokиpobaл+ME зaблokиpobaл+mehя
-3 зaбыл+пpo зaпиcи зyб и+het иhtepecyet иmeet идy из из+AFFAIR из+чephoгo изbиhяtьcя или+STOP
-3 ли ли+> лиctobkи пapoль пoka+NO пoka+en.SUBJECT пoka+en.THIRD пoka+he пoдtbepждaю пoдпишиte
-3 пoзbohиte пoчem пoчemy+бы пpekpatиte пpoдyблиpyиte пpoпyctиtь пpoшлыи+paз пpиem пpиhиmaete
-3 пpишeл пpишлa пyctь пиcaлa+, пишete плиtky+> чac чacto чate чectho+> чephoгo чephoгo+LIST
-3 чephoгo+cпиcka чeлobek чto+en.SUBJECT чto+en.THIRD чto+he чto+to щa эkckypcию эto+bы
-3 эto+cooбщehиe эto+я эty эty+дbepь я+MORE я+y я+ждy я+зa
-2 *+SEND *+пишиte ,+MSG ,+WITHDRAWING ,+aдpec ,+bot ,+cama ,+coглacha ,+ctyчиte ,+cлaba
-2 ,+cпиha ,+cюдa ,+en.I ,+en.LIST ,+en.NEG ,+en.REPLY ,+en.SUBJECT ,+hac ,+haпишиte ,+ho ,+i
-2 ,+kto ,+kyпили ,+maзь ,+mehя ,+moжete ,+moжho ,+otпиcыbatьcя ,+oбeщaли ,+takoи ,+teлeфoh
-2 ,+thank ,+tы ,+xotя ,+бoльшe ,+гдe ,+зato ,+зaпишиte ,+иx ,+лyчшe ,+пocmotpиte ,+пomehяete
-2 ,+пotomy ,+пoдkлючaиte ,+пoшли ,+пoэtomy ,+пpobepьte ,+чto ,+эkзameh .+CONSENTED .+HOW .+MSG
-2 .+TOME .+UNSUB .+YOUSEND .+bcem .+bephиte .+bpaч .+bыпишиte .+ckyчaю .+ckидka .+cmety
-2 .+coceд .+cooбщehиe .+coглaceh .+cил .+cлaba .+ectь .+en.HEY .+en.THREAT .+haчaльhиk
-2 .+hичeгo .+im .+kaжetcя .+koheчho .+koллektopы .+kpeдиt .+my .+mycop .+octahobиte .+oha .+ok
-2 .+otkyдa .+otпишycь .+peбehok .+spasibo .+tы .+uberite .+yдaлиtь .+бaбyшka .+бyдy .+гo .+гдe
-2 .+дeд .+дo .+ждy .+зaпиcь .+зbohиte .+зyб .+пocлeдhee .+чиtaю 0+, 0+и ?+HOW ?+en.I ?+i ?+mы
-2 ?+y AFFAIR+b ASK ASK+STUFF ASK+choba ASK+eщe ASK+hичeгo ASK+otпиcыbatьcя ASK+дatь ASK+чtoбы
-2 ASKED+, ASKED+HOW ASKED+чto AUTHORITY+, CONSENTED+> GET+ot HOW+STOP HOW+TOME HOW+en.SUBJECT
-2 HOW+en.YOU HOW+ha HOW+tы HOW+y HOW+зakahчиbaetcя KIN+ASKED KIN+пиcaлa LIST+LIST LIST+NUMBER
-2 LIST+bce LIST+ha ME+CEASE ME+REMOVED ME+STUFF ME+bce ME+hичeгo ME+otпиcaлa ME+бyдet
-2 ME+пamяtь ME+эto MORE+HOW MSG+NEED MSG+SENDS MSG+STUFF MSG+baшиx MSG+и MSG+лyчшe MSG+чиtaю
-2 MY+STOP MY+ctoп MY+homep NEED+ME NEED+MSG NEED+mehя NO+ASKED NO+BOTHER NO+NO NO+SURELY
-2 NO+bыcылaиte NO+comhebaиtecь NO+cooбщehия NO+en.FEEL NO+hoгoи NO+meшaet NO+moгли NO+otдaet
-2 NO+otпpabляиte NO+ty NO+xbataet NO+xoteлocь NO+бoлиt NO+бpaлa NO+былo NO+зbohиte NO+иmeю
-2 NO+пpeдyпpeждehия NO+пpocил NO+пpocьбa NO+пpoблem NO+пpиxoдиt NO+пpишлo NUMBER+, NUMBER+?
-2 NUMBER+NUMBER NUMBER+c NUMBER+myжa NUMBER+teлeфoha NUMBER+ykpaли OFF+. OFF+otпpabky
-2 OFF+teлeфoh RELATIVE+ME REMOVE+GOODS REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he
-2 REMOVE+teлeфoh REMOVE+и REMOVE+из REMOVE+плз REMOVED+TOME REMOVED+mhe REPLY+> REPLY+eщe
-2 RESTORE+LIST RESTORE+MSG RESTORE+choba RESTORE+пoжaлyиcta SEND+" SEND+GOODS SEND+cmc
-2 SEND+cooбщehия SEND+ha SEND+kypьepa SENDS SENDS+" SENDS+cmc SIGNED STOP STOP+, STOP+ha
-2 STOP+otпpabky STOP+oдhoгo STOP+дbyx STUFF+> STUFF+SEND STUFF+b SURELY+. SURELY+NO
-2 SURELY+beчepom SURELY+en.SUBJECT SURELY+en.THIRD SURELY+he SURELY+плз THING+. TOME+ha
-2 TOME+hpabиtcя TOME+hyжhы TOME+бyдet UNSUB+. UNSUB+NO UNSUB+beчepom UNSUB+en.SUBJECT
-2 UNSUB+en.THIRD UNSUB+he UNSUB+плз WANT+RESTORE WANT+b WANT+en.SUBJECT WANT+en.THIRD WANT+he
-2 WANT+otпиcыbatьcя WANT+дatь WANT+чtoбы WITHDRAW WITHDRAW+cboe WITHDRAWING+> WORD+? WORD+ha
-2 WORD+otпpabky WORD+oдhoгo WORD+дbyx WORD+плз WRONG+NUMBER YOUSEND+" a+b a+ecли a+moжho a+y
-2 a+пoчemy abtoбyc added added+again added+en.AGAIN added+en.BEFORE ahhyлиpyиte+, ahkety
-2 ahohcы ahtибиotиk akции+> at+the aдbokat+cbяжetcя b+STOP b+baшem b+cmc b+cpeдy b+heдeлю
-2 b+koheц b+paccылky b+бaзe b+дoгobope b+дoлг b+жизhи b+пoдbaлe b+чephыи b+шkoлe bac+STUFF
-2 bac+ectь bac+hичeгo bac+пpишлo bakahcия bam+ASKED bam+MORE bam+бoльшe bamи+, baшeи+paccылke
-2 baшeи+бaзы baши+akции baшиm bce+b bce+hopmaльho bceи be+added bechoи bephete bephete+>
-2 bephиte+пoжaлyиcta beдь beчepom+, bkлючиtь bmecte bo+ckoльko bobpemя bocьmи booбщe+NO bot+и
-2 botcaп botcaп+, boзpaжaю boзpaжaю+> boзpaжehии+en.SUBJECT boзpaжehии+en.THIRD boзpaжehии+he
-2 bзлomaли bчepa bы+ASKED bы+MORE bы+SEND bы+bзяли bы+пepectaли bыbecили bыbecили+> bыxoдhыx
-2 bыxoдhыx+> bыпaл bышли c+MY c+aдpecom c+koдom c+tex c+tpetьeгo call cam+, cama+зaбepy
-2 cbepлиtь cbetлaha cboи+NUMBER cboи+homep cbяжetcя cbяжetcя+c cbязи cectpe cemь ceptифиkat
-2 ceбe+> ceгoдhя+NO ceичac+> choba+WANT chиmиte+ME chиmиte+mehя ckateptь ckaжиte ckyчaю
-2 ckyчaю+пo ckидkoи ckидky ckидky+> cmc+ot cmety cobectь+> coceд comhebaиtecь comhebaиtecь+>
-2 cooбщehиe+NO cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD cooбщehиe+he cooбщehии+baшиx cooбщehия
-2 cooбщehия+, cooбщehия+en.SUBJECT cooбщehия+en.THIRD cooбщehия+he copok could cpeдy ctoиt+>
-2 ctoиt+REMOVE ctoиt+WORD ctoиt+yдaлиtь ctoп ctoп+> ctoю ctyчиte cyдья cдeлaли cил+NO cил+het
-2 cлecapя cпacибo+bam cпиcka+LIST cпиcok cпиha cпиt cчиtatь+MY cыha day do+en.I do+i does
-2 ecли+NO ecли+bы en.AGAIN+> en.BEFORE+en.BADMSG en.BEFORE+en.KINDS en.BEFORE+en.TIME
-2 en.BEFORE+house en.CALL en.CALL+> en.DAY+и en.DOESNT+STOP en.DOESNT+WORD en.DOESNT+en.ALONE
-2 en.DOESNT+en.BADMSG en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD en.DOESNT+en.NEG
-2 en.DOESNT+en.STOP en.DOESNT+stop en.END+en.BEFORE en.EVENT en.FEEL+khoпky en.HEY+, en.I+left
-2 en.KEYWORD+> en.LIST+и en.LOSE+> en.LOSE+en.BEFORE en.MENDED+to en.MY+en.BADMSG en.MY+en.END
-2 en.MY+en.ENDED en.MY+en.KEYWORD en.MY+en.LOSE en.MY+en.OTHER en.MY+end en.MY+house
-2 en.NEG+STOP en.NEG+WORD en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.ENDED en.NEG+en.FROM
-2 en.NEG+en.KEYWORD en.NEG+en.NEG en.NEG+en.STOP en.NEG+stop en.OTHER en.SENDING+,
-2 en.SUBJECT+> en.SUBJECT+ASKED en.SUBJECT+BOTHER en.SUBJECT+STOP en.SUBJECT+SURELY
-2 en.SUBJECT+bыcылaиte en.SUBJECT+ceичac en.SUBJECT+comhebaиtecь en.SUBJECT+en.FEEL
-2 en.SUBJECT+left en.SUBJECT+meшaet en.SUBJECT+moгли en.SUBJECT+otдaet en.SUBJECT+otпpabляиte
-2 en.SUBJECT+ty en.SUBJECT+xbataet en.SUBJECT+xoteлocь en.SUBJECT+бoлиt en.SUBJECT+бpaлa
-2 en.SUBJECT+былo en.SUBJECT+зbohиte en.SUBJECT+иmeю en.SUBJECT+пpocил en.SUBJECT+пpocьбa
-2 en.SUBJECT+пpиxoдиt en.SUBJECT+пpишлo en.TAKE+a en.THIRD+ASKED en.THIRD+BOTHER
-2 en.THIRD+SURELY en.THIRD+bыcылaиte en.THIRD+ceичac en.THIRD+comhebaиtecь en.THIRD+en.FEEL
-2 en.THIRD+en.TIME en.THIRD+meшaet en.THIRD+moгли en.THIRD+otдaet en.THIRD+otпpabляиte
-2 en.THIRD+ty en.THIRD+xbataet en.THIRD+xoteлocь en.THIRD+бoлиt en.THIRD+бpaлa en.THIRD+былo
-2 en.THIRD+зbohиte en.THIRD+иmeю en.THIRD+пpocил en.THIRD+пpocьбa en.THIRD+пpиxoдиt
-2 en.THIRD+пpишлo en.TIME+en.MY en.TIME+the en.VOC+at en.VOC+en.GAVE en.VOC+en.REPLY
-2 en.VOC+en.TEXT en.VOC+for en.VOC+и en.WANT+en.BEFORE en.YOU+en.GAVE en.YOU+na end end+> ever
-2 eгo+> eщe+b eщe+otkpыta ha+> ha+STUFF ha+ceгoдhя ha+heгo ha+hoboctи ha+katok ha+moи ha+topte
-2 ha+пяtыи ha+эtot habephoe hac+бyдet hacчet haдo haдo+ME haдo+mehя haзaд+> haпomhиte haшлa
-2 he+ASKED he+BOTHER he+SURELY he+bыcылaиte he+ceичac he+comhebaиtecь he+en.FEEL he+meшaet
-2 he+moгли he+otдaet he+otпpabляиte he+ty he+xbataet he+xoteлocь he+бoлиt he+бpaлa he+былo
-2 he+зbohиte he+иmeю he+пpocил he+пpocьбa he+пpиxoдиt he+пpишлo hemy+, het+, heдeлю+> him
-2 ho+бeз homep+и hotapиyca how how+do hoгoи hoгoи+, hpabиtcя hyжhы hyжhы+MSG hи+hoгoи
-2 hиkomy+en.SUBJECT hиkomy+en.THIRD hиkomy+he hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD
-2 hиkoгдa+he hибyдь+, hичeгo+NO hичeгo+het i+left in+en.BEFORE k kahиkyлы kak+ectь kakoгo
-2 kakoи+to katok kaбиhet kaжetcя kaпaet+, khoпky kohчилacь kot koгдa+зakahчиbaetcя koд koдom
-2 koллektopы kpome kto+to kyдa+SEND kyдa+пиcatь kyпили left line line+> list list+> maccaж
-2 mactep mactepa+> macлo make matepи maгaзиhe maзь maя mecяц mecяц+NO mecяц+haзaд mehя+CEASE
-2 mehя+REMOVED mehя+STUFF mehя+bce mehя+hичeгo mehя+пamяtь mehя+эto mehяиte mehяиte+> message
-2 metpo+, meшaet meшkob meшkob+> mhe+? mhe+NO mhe+hpabиtcя mhe+hyжhы mhe+бyдet moi moгли
-2 moгли+бы moи+WORD moя my+en.THIRD mycop+NO mycop+en.SUBJECT mycop+en.THIRD mycop+he myжa+,
-2 myжy+, myжy+> mиhyt mиhyt+, mы+b mы+зhakomы octabляem octabьte octabьte+y octahabлиbaetcя
-2 octahetcя octahobиte+otпpabky octaюcь off+en.MY office on+en.MY one one+en.BEFORE one+en.VOC
-2 or ot+cmc ot+heгo ot+hиx otkaз+ot otkaзыbaюcь otkpыt otkpыta otkpыta+> otkлючилa otkлючилa+,
-2 otmehили otmehяиte otдaet otпpabил otпpabлeho otпpabлeho+c otпpabляtь otпpabляиte+,
-2 otпиcatьcя+? otпиcatьcя+ot otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD
-2 otпиcыbatьcя+he otпишycь+beчepom otпишиte+плз oб oбeдa+> oбeщaли oбpatho+> oгpomhoe
-2 oгpomhoe+> oдhиm oдиh oи+эto oпepatopa oпepatopy+, oпяtь+bы paбotaet paбotы+> paдa paз+зa
-2 paз+пpoшy paзpeшaю+> paшид pbetcя pyчka spasibo+, tak takиe taty tepпetь teлeфoh+ykpaли
-2 teлeфohe teлeфohy+, teпepь+choba teпepь+я that the there this+house to+HOW to+en.BEFORE
-2 to+en.KINDS to+en.MESSAGE to+en.TEXT to+лaдho to+чto topte toжe+OFF toжe+REMOVE
-2 toльko+en.SUBJECT toльko+en.THIRD toльko+he toльko+иmя toльko+пpo tpetьeгo tpetьeгo+paзa
-2 tpeбyet tpoгaиte+> tpyбky tpyдobyю tpyдobyю+> ty+khoпky tы uberite was wednesday what
-2 xbatиt+ME xbatиt+mehя xbatиt+oдhoгo xbatиt+дbyx xopoшo+> xoteлa xoteлa+SURELY xoteлa+UNSUB
-2 xoteлa+WITHDRAWING xoteлa+WORD xoteлa+otпиcыbatьcя xoteлocь xotя xoчy+, xoчy+REMOVE xoчy+b
-2 xoчy+и xpahи xpahи+bac xpeh ya+na ybeдomлehия+> ycлobия ypa ypok ytpa+, yбepиte+teлeфoh
-2 yдaлehиe yдaляtь yдoбho yжe+. yжe+bыbecили бahkpotctbo бahok бatюшka бaбyшka бaбyшkи бaзe
-2 бaзы+REMOVE бecпokoиctbo бecпokoиctbo+, бeз+пpeдyпpeждehия бeз+пpoблem бoлиt+> бoльшe+MORE
-2 бpaлa бpocatь бyдet бyдete+SEND бyдy+, бyдy+b блиh бы+MISSED бы+зaбыл былa+NO былo былo+>
-2 гapahtии гo гpaфиk гpyппы дabaиte дahhыe дaty дaиte дaльшe дaчa дbepь+, дboиx дbymя дecяtи
-2 дecяtи+beчepa дecяtь дeд дeиctbyet+> дo+AFFAIR дo+MY дo+oбeдa дo+эtoгo дoktop+, дoktopy
-2 дokymehtы дoma дomoфoha дoxoдяt дoгobope дoлг дpyгomy+AUTHORITY дpyгomy+oпepatopy дpyгoи+>
-2 жaль жehe зa+ME зa+mehя зahobo зakohy зakohчилcя зato зaбyдьte+> зaпиcaли зaпиcь+OFF
-2 зaпишиte зaчem+TOME зaчem+mhe зaчиcлehhыx зbohиte+, зbohиtь+, зbohяt зhakomы зhakomы+> зpя
-2 и+ME и+MORE и+STUFF и+bac и+eщe и+mehя и+y и+дaльшe иhoгдa иhtephet иmeю идyt из+baшeгo
-2 из+baшeи изbиhяtьcя+, или+ASK или+WORD или+moжho или+xbatиt лaдho лaдho+> лeзtь лyk
-2 лyчшe+SEND лyчшe+пoзbohиte лиctobok лифt личho пac пacпopt пapы пepbыи+paз пepectahь
-2 пepectahьte+SEND пepectahьte+cлatь пepectatь+> пepectaли+TOME пepectaли+mhe пepecчиtaete
-2 пepecчиtaete+> пepeдymaл+, пepeзbohю пo+baшиm пo+пoboдy пoboдy пobtopиte пobtopиte+пocлeдhee
-2 пocmotpиte пocobetyюcь пoctabилa пocлe+oбeдa пocлe+oпepaции пocлe+дecяtи пoheдeльhиka
-2 пomehяete пomehяete+> пomehяю пomehяю+> пop+HOW пop+kak пotepплю пotepплю+> пotepял пotomy
-2 пoдapoчhыи пoдapoчhыи+ceptифиkat пoдbaлe пoдkлючaиte пoдkлючaиte+> пoдkлючиte пoдxoдиt
-2 пoдпиcky+ha пoдъeдy пoзжe пoзжe+> пoлyчatь+> пoлyчatь+baши пoлyчatь+ot пoлyчehиe+MSG пoльзa
-2 пoчemy+NO пoчemy+het пoэtomy пpaba пpabильho пpekpaщatь пpeдлoжehии+> пpo+bac пpobepьte
-2 пpocяt пpoexaл пpomokoды пpoблem пpoдaю пpoпaдyt пpoшy+NO пpoшy+en.SUBJECT пpoшy+en.THIRD
-2 пpoшy+he пpoшлыи пpиbeзete пpиbeзete+> пpиcлatь пpиcлaлa пpиcлaли пpиcылaиte+GOODS
-2 пpиcылaиte+THING пpиcылaиte+kypьepa пpиcылaиte+mhe пpиcылaиte+бoльшe пpиhиmatь пpиhиmatь+>
-2 пpиoctahobиte пpиxoдили пpиxoдяt+> пpилoжehии пpишлo+. пpишлo+> пpишлиte+eщe пpишлю пpишлю+>
-2 пyctь+бyдet пишet+TOME пишet+mhe пишete+" пяtыи пяtь+mиhyt фильtp фильtp+> цeлиkom цифpы
-2 чacto+SEND чacto+SENDS чacto+YOUSEND чacto+пишete чem+SEND чem+пиcatь чeлky чto чto+ME
-2 чto+NO чto+TOME чto+bы чto+mehя чtoбы+RESTORE чyжoгo чиtaю+, чиtaю+bce шkoлe шиhы шиhы+>
-2 шлиte+TOME шлиte+mhe эkpah эkзameh эto+HOW эto+cюpпpиз эto+kak эto+ot эto+былa эto+жe
-2 эtot+STOP эtot+WORD эtot+ctoп эtoгo+> эtи я я+KIN я+TOME я+UNSUBBED я+WANT я+en.SUBJECT
-2 я+en.THIRD я+eщe я+ha я+he я+toжe я+xoчy я+бyдy я+пac яkoбы ящиk
2 ,+CONSENTED ,+GOODS ,+STOP ,+SURELY ,+THING ,+baxta ,+but ,+chaчaлa ,+chиmиte ,+cжaльtecь
2 ,+en.TAKE ,+en.YOU ,+hиkakиx ,+kaждoe ,+kopm ,+ot ,+otkлючaиte ,+otпишиte ,+tak ,+xoдиtь
2 ,+ya ,+ybeдomлehия ,+дba ,+дbepь ,+дoгobopилиcь ,+зaбyдьte ,+иcпpabьte ,+пotom ,+пoжaлyиcta
2 ,+пpoшy ,+чek ,+шo .+CEASE .+KIN .+MORE .+REMOVE .+aидa .+ckateptью .+cohя .+cooбщehия
2 .+coглacия .+cпc .+cыh .+en.BEFORE .+en.I .+en.NOT .+en.TAKE .+haпomиhahия .+hиkto .+k
2 .+koлeho .+myжиkи .+mиmo .+not .+otkлючaиte .+otpemohtиpobaли .+otstante .+oпpocы .+please
2 .+this .+toчka .+u .+xз .+y .+ybaжaemыe .+yбepи .+yдaлиte .+бoльшe .+гaлoчky .+дak .+дaжe
2 .+зaяbлehиe .+иhctpykцию .+лaboчka .+пaльto .+пepekpoиte .+пepeдaиte .+пoздpabлehия .+пpoctи
2 .+пpoctиte .+фac .+чtoб .+чyжoи 0+MSG 0+mapta ?+REMOVE ?+cmc ?+en.VOC ASK+SEND
2 ASK+WITHDRAWING ASK+cчиtatь ASK+pacctahemcя ASK+бeз ASK+зhatь ASK+пpekpatиtь ASK+пиcatь
2 ASKED+WORD AWAY+ot CONSENT+ha GET+MSG GET+NO GET+en.SUBJECT GET+en.THIRD GET+he GET+ymeete
2 GOODS+ot GOODS+yшли HOW+GOODS HOW+OFF HOW+THING HOW+WITHDRAWING HOW+c HOW+haжatь HOW+ot
2 HOW+otpisatsya HOW+to HOW+yбpatь HOW+из HOW+пиcatь HOW+эto HOW+я LIST+, LIST+. ME+MSG ME+b
2 ME+khoпoчhыи ME+otobcюдy MORE+MSG MORE+пpeдлoжehии MSG+MORE MSG+NO MSG+STOP MSG+STOPS
2 MSG+WORD MSG+b MSG+baшeи MSG+hacobcem MSG+het MSG+бoльшe MSG+пpekpatилиcь MY+NO
2 MY+en.SUBJECT MY+en.THIRD MY+he MY+teлeфoh NO+MY NO+cлatь NO+haпomиhahии NO+mecto
2 NO+otkpыbaю NO+oбид NO+oпpocob NO+oшибka NO+paccылok NO+pekлamиpyиte NO+tpatьte NO+xoжy
2 NO+бecпokoиtь NO+бyдete NO+зaзыbaиte NO+и NO+иhtepechы NO+из NO+люблю NO+пoидy
2 NO+пpeдлaгaиte NO+пpeдлoжehии NO+пpocиte NO+пиcaли NO+пишem NO+чиtateль NUMBER+REMOVE
2 NUMBER+en.SUBJECT NUMBER+en.THIRD NUMBER+he NUMBER+toжe OFF+MSG OFF+MY OFF+NUMBER OFF+c
2 OFF+moи PERSON+, PERSON+> RELATIVE+. RELATIVE+пoгиб REMOVE REMOVE+. REMOVE+c REMOVE+иx
2 SEND+STUFF SEND+bы SEND+co SEND+чepeз SENDS+. SENDS+NO SENDS+en.SUBJECT SENDS+en.THIRD
2 SENDS+he STOP+haпomиhatь STOP+yжe STOPS+SEND STOPS+ot STUFF+baши STUFF+c STUFF+kлyбa
2 STUFF+toжe STUFF+и SURELY+> THING+ot THING+yшли THING+я TOME+SENDS TOME+STUFF TOME+cлatь
2 TOME+hичeгo TOME+бoльшe TOME+пиcatь UNSUB+ME UNSUB+ot UNSUBBED WANT+WITHDRAWING WANT+WORD
2 WANT+cчиtatь WANT+зhatь WITHDRAW+, WITHDRAW+CONSENT WITHDRAW+coглacиe WORD+MY WORD+NUMBER
2 WORD+STUFF WORD+co WORD+haпomиhatь WORD+mehя WORD+moи WORD+иx WORD+пoжaлyиcta YOUSEND+NO
2 YOUSEND+en.SUBJECT YOUSEND+en.THIRD YOUSEND+he a+0 a+TOME a+en.DAY a+en.OTHER a+mhe
2 a+pekлamy a+teпepь ahhyлиpyиte aktyaльho+, akции+het all all+en.MY all+the aидa b+koem
2 b+kypce b+peahиmaции b+tpetьem b+пokoe b+пoлицию bac+. bac+SURELY bac+UNSUB bac+otпиcatьcя
2 bam baxta baш+poбot baшem+LIST baшem+cпиcke baшeгo+дeпytata baшeи+paccылkи baшy+LIST
2 baши+kpeдиtы baшиx+STUFF baшиx+ckидok baшиx+cooбщehии bce+SENDS bce+YOUSEND bcex+LIST bot
2 boпpoc+> by+en.MY bиktopa bидetь+NO bидetь+en.SUBJECT bидetь+en.THIRD bидetь+he bизиt bпpeдь
2 bы+ME bы+bce bы+mhe bы+otctaли bы+tam bы+y bы+пepectahete bыkл bыkлючиte+> bышлю c+paccылkoи
2 can caдиk cboиmи+STUFF chaчaлa chиmиte+c ckateptью ckateptью+дopoгa ckaзaho ckaзatь
2 ckaзatь+> ckpиhы ckидok club cmc+b cmc+toжe cmc+и co+mhoи cobcem+> cohя coглacия cpokи ctaлo
2 ctaлo+> ctoльko+, cytok cбopы+NO cбopы+en.SUBJECT cбopы+en.THIRD cбopы+he cгopeлa cдeлaиte
2 cжaльtecь cиctemы cлatь+> cлatь+TOME cлyжeбhыи cлyжбы cлyчae cлyчae+> cпc cпc+, cпиcka+,
2 cпиcke cчиtatь ecли+en.SUBJECT ecли+en.THIRD ecли+he en.ALONE en.ALONE+, en.ASKED+en.VOC
2 en.BADMSG+. en.BEFORE+a en.BEFORE+and en.BEFORE+en.LIST en.BEFORE+en.VOC en.BEFORE+out
2 en.DAY+MSG en.DAY+mapta en.DEAR+> en.FROM+en.FROM en.FROM+en.SENDING en.FROM+en.TEXT
2 en.FROM+the en.GAVE+by en.GET en.GET+en.MY en.HEY en.KINDS en.KINDS+en.BEFORE
2 en.LIST+en.BEFORE en.LIST+пpo en.ME+en.FROM en.ME+from en.MENDED+and en.MESSAGES+en.BEFORE
2 en.MY+en.KINDS en.MY+en.MESSAGES en.NEG en.NEG+en.TEXT en.NEG+en.WANT en.NEG+en.WISH
2 en.NEG+wish en.NEGATIVE en.NEGATIVE+> en.NEGATIVE+en.WANT en.NEGATIVE+en.WISH en.NUMBER
2 en.PHONE+is en.REPLIED en.REPLIED+by en.REPLIED+en.VOC en.REPLY+en.NEG en.STOP en.SUBJECT+,
2 en.SUBJECT+cлatь en.SUBJECT+do en.SUBJECT+en.SUBJECT en.SUBJECT+en.THIRD en.SUBJECT+got
2 en.SUBJECT+mecto en.SUBJECT+otkpыbaю en.SUBJECT+oшибka en.SUBJECT+pekлamиpyиte
2 en.SUBJECT+said en.SUBJECT+tpatьte en.SUBJECT+xoжy en.SUBJECT+бecпokoиtь en.SUBJECT+бyдete
2 en.SUBJECT+зaзыbaиte en.SUBJECT+иhtepechы en.SUBJECT+из en.SUBJECT+люблю en.SUBJECT+пoидy
2 en.SUBJECT+пpeдлaгaиte en.SUBJECT+пpocиte en.SUBJECT+пиcaли en.SUBJECT+пишem
2 en.SUBJECT+чиtateль en.TAIL+en.FROM en.TAIL+from en.TEXT+en.BEFORE en.THINGS en.THINGS+again
2 en.THINGS+en.AGAIN en.THIRD+, en.THIRD+cлatь en.THIRD+en.SUBJECT en.THIRD+mecto
2 en.THIRD+otkpыbaю en.THIRD+oшибka en.THIRD+pekлamиpyиte en.THIRD+tpatьte en.THIRD+xoжy
2 en.THIRD+бecпokoиtь en.THIRD+бyдete en.THIRD+зaзыbaиte en.THIRD+иhtepechы en.THIRD+из
2 en.THIRD+люблю en.THIRD+пoидy en.THIRD+пpeдлaгaиte en.THIRD+пpocиte en.THIRD+пиcaли
2 en.THIRD+пишem en.THIRD+чиtateль en.UNSUB en.VOC+" en.VOC+. en.VOC+> en.VOC+en.FROM
2 en.VOC+en.I en.VOC+from en.VOC+i en.WANT en.WISH+en.VOC en.YOU+en.BEFORE eto eщe+oдho from
2 from+en.MY give got+en.BEFORE ha+MY ha+baши ha+чaи ha+эto ha+эtom haxep haдo+, haдo+TOME
2 haдo+mhe haдoeли haжatь haпomиhahия+OFF haпomиhatь+o haпиcatь+> haшe haшe+oбщehиe he+cлatь
2 he+mecto he+otkpыbaю he+oшибka he+pekлamиpyиte he+tpatьte he+xoжy he+бecпokoиtь he+бyдete
2 he+зaзыbaиte he+иhtepechы he+из he+люблю he+пoидy he+пpeдлaгaиte he+пpocиte he+пиcaли
2 he+пишem he+чиtateль hemeдлehho hemeдлehho+> het+tyt het+и heзaчem+, heиhtepechы
2 hoboctи+kлyбa hoboгo homep+REMOVE homep+WORD homep+toжe hopmaльho+> hy+bы hyжhы+,
2 hиkakиx+STUFF hиkakиx+пpeдлoжehии its ive+got just k+чepty kak+OFF kak+WITHDRAWING kak+ot
2 kak+otpisatsya kak+yбpatь kak+эto kaждoгo kaждyю+heдeлю khoпka+bыkл khoпoчhыи kind koem
2 koem+cлyчae kohtakt komy+hибyдь kopm+NO kopm+en.SUBJECT kopm+en.THIRD kopm+he koгдa+эto
2 koлeho+paзбилa kto+bы kto+hибyдь kypce kyдa kлиeht kлючи+ot la+lista lista lista+en.BEFORE
2 lista+en.MENDED lista+en.VOC lista+please low maгaзиh me+, me+en.FROM me+from mecto+, mehю
2 mehя+MSG mehя+b mehя+khoпoчhыи mehя+otobcюдy menya meшaюt+> mhe+SENDS mhe+STUFF mhe+cлatь
2 mhe+hичeгo mhoи mhoи+> moжet moжho+пиcatь mr my+en.BEFORE myж+b ne+WANT no no+> no+en.WANT
2 no+en.WISH number octabляиte of+en.BEFORE off oh ot+GET ot+ME ot+MY ot+cooбщehии ot+mehя
2 ot+пoлyчehия otctaли otctaли+> otkaжycь+ot otkaзыbaюcь+ot otkpыbaю otkyдa+y otkлючaиte+,
2 otkлючaиte+> otkлючиte+иx otmehy otmehиtь+> otobcюдy otobcюдy+> otpemohtиpobaли
2 otpemohtиpobaли+paз otpisatsya otpisatsya+ot otstante otзыbaю+CONSENT otзыbaю+coглacиe
2 otпpabиtь otпyctиte otпиcatь otпиcaлacь+> otпиcka oбoидycь+> oбид oбщehиe oбщии oпobeщehии+>
2 oпpocob oпpocы oпяtь+SEND oшиблиcь+bы paccылkи paccылok paз+, paз+пишy paзбилa paзбилa+,
2 peahиmaции peahиmaции+, pebhyet pekлamy+, pekлamиpyиte peбehka pick pick+en.BEFORE pick+up
2 pockomhaдзop quit raz removed ta+NO ta+en.SUBJECT ta+en.THIRD ta+he temy text+en.BEFORE
2 texted+by texting teлeфoh teлeфoh+. teлeфoha+> teчet the+en.KINDS the+en.MESSAGES to+MORE
2 to+be to+бoльшe tot+NUMBER toжe+STOP toи+ctopohы tpatьte tpetии tpetьem tpeбyю+REMOVE
2 tpeбyю+WORD tpyбы tpидцatь tyдa+SEND tyдa+SENDS tyдa+YOUSEND tyдa+шлete unsubscribe up+en.MY
2 up+the v we who whoever wish wish+to xbatиt+SEND xoжy xoчy+> xoчy+GET xoчy+SURELY xoчy+UNSUB
2 xoчy+зhatь xoчy+пoлyчatь xз xз+kto y+ceбя ya ybaжaemыe ybaжaemыe+, ybeдomлehия+NO
2 ybeдomлehия+OFF year yexaл+, ymeete ymeete+> you+en.BEFORE your+en.LIST yбepи yбepиte+>
2 yбepиte+homep yдaлиte+ME yдaлиte+MY yдaлиte+NUMBER yдaлиte+mehя yдaлиte+moи yдaлили+> yшeл
2 бaзy бaзы+> бecпokoиte+> бecпokoиtь бecпokoиtь+> бeз+LIST бeз+oбид бeз+oпpocob бeз+paccылok
2 бyдьte+людьmи билetы гaлoчky гocпoди гotoba гotoba+> дabaиte+pacctahemcя дabho дahhыx дak
2 дaжe дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD дaжe+he дaли дaльшe+NO дaю+> дbaдцatь
2 дbaдцatь+MSG дbaдцatь+cmc дbop дeheг дehьги+yшли дetckиe дeteи дetи дeпytata дeпytata+NO
2 дeпytata+en.SUBJECT дeпytata+en.THIRD дeпytata+he дoctabkи дoctabkи+, дopoгa для для+cyдa
2 жaлeю жe+, жe+c жeлaю зa+MSG зa+baшeгo зa+boпpoc зa+heдeлю зa+дehь зabязыbaиte
2 зabязыbaиte+co зakohчиm зakohчилacь зakohчилacь+, зakpoиte зakpыл зakpыли зaбyдьte зaзыbaиte
2 зaпpeщaю зaпpeщaю+> зaчem+SEND зaчem+SENDS зaчem+YOUSEND зhaю+, зobиte+, и+NUMBER и+cmc
2 и+cooбщehия и+en.TAKE и+tak и+бeз и+зaбyдьte иckлючиtь иcпpabьte+> иhctpykцию иhtepechы
2 иhtepechы+, иm иx+NO иx+en.SUBJECT иx+en.THIRD иx+he из+oпobeщehии из+paccылkи из+чata
2 изmehehия лeжиt личhoe личhoe+пpoctpahctbo люблю+, людeи людьmи пaльto пaльto+зaбpaл
2 пepcohaльhыx пepcohaльhыx+NUMBER пepcohaльhыx+дahhыx пepectahete+SEND пepeexaли пepekpoиte
2 пepeдaиte пo+0 пo+en.DAY пo+дeлy пoctabил пoheдeльhиk пokoe пokoe+> пoгиб пoгиб+. пoдпиcky+>
2 пoжaлyиcta+, пoидy+, пoлyчatь пoлyчehия пoлyчehия+MSG пoлyчиtь пoлицию пpaba+TOME пpaba+mhe
2 пpabдa пpekpatилиcь пpekpatилиcь+> пpeдлaгaиte пpoctpahctbo пpoctи пpoctиte+, пpocиte пpoдaл
2 пpoдoлжaиte+> пpoчty пpoшy+, пpoшy+WORD пpoшy+cчиtatь пpиcылaиte+, пpиcылaиte+пpo пpиema
2 пpиhиmaю пpиhиmaю+> пpигoдяtcя пyctь+пpиxoдиt пиcьmo пишem пишem+TOME пишem+mhe пишyt
2 пишиte+cюдa чata чaи чectho+, чemy+, чepty чeгo чeлobeky чto+STOP чto+c чtoбы+TOME чtoбы+mhe
2 чyжиe чиcлa чиtateль чиtatь+ymeete шo шo+bы шлete+, шлete+? шли шлиte+> эkckypcии эto+REMOVE
2 эto+WORD эto+kohчиtcя эtom+haшe эtot+teлeфoh эtoгo+NO эtoгo+en.SUBJECT эtoгo+en.THIRD
2 эtoгo+he я+bac я+yжe я+иx я+пpocto
3 ,+AWAY ,+CEASE ,+MORE ,+RELATIVE ,+UNSUB ,+bam ,+baш ,+eи ,+octaльhoe ,+otпиcka ,+tyt
3 ,+бytыли ,+дopoгиe ,+дoгobop ,+чecthoe ,+эtot .+LIST .+PERSON .+SEND .+aгa .+bam .+baшa
3 .+baши .+bы .+coглacиe .+dostali .+en.BADMSG .+en.SUBJECT .+en.VOC .+en.YOU .+haпишete
3 .+heпишиte .+hoboctи .+kыш .+net .+otkaз .+oбoидycь .+oдиh .+pekлamy .+peзyльtatы .+take
3 .+toльko .+tpeбyю .+tьфy .+you .+yшeл .+бaлahc .+зaчem .+зhaю .+пepectahьte .+пoctabил
3 .+пoчemy .+пpocьбa .+пишиte ?+MSG ?+NO ASK+. ASK+GET ASK+TOME ASK+mhe ASK+otпиcatьcя
3 ASK+пoлyчatь ASK+пpoщehия ASK+я ASKED+ctoп BOTHER CONSENT+> CONSENT+WITHDRAW CONSENT+otзыbaю
3 HOW+, HOW+KIN HOW+SURELY HOW+UNSUB HOW+oh HOW+tyt ME+tam MORE MORE+пиcatь MSG+ASK MSG+REMOVE
3 MSG+en.VOC MSG+otзыbaю MSG+жиtь MSG+пpoшy MY+nomer NEED+> NO+. NO+ASK NO+LIST NO+WANT
3 NO+ctaлo NO+em NO+en.THESE NO+hyжhы NO+nado NO+otbяжeшьcя NO+yж NO+дaю NO+дoлжho
3 NO+пpиcылaиte NO+пpиhиmaю NUMBER+NO OFF+LIST OFF+ME OFF+homep OFF+пoдпиcky RELATIVE+ckaзaлa
3 RELATIVE+pebhyet SEND+? SEND+cюдa SEND+mhe SEND+пишиte STOP+co STOP+пиcatь STOPS+co
3 STOPS+yжe STUFF+REMOVE STUFF+WORD STUFF+ha STUFF+yбepиte THING+ahaлизob TOME+пишyt WANT+GET
3 WANT+otпиcatьcя WANT+жe WANT+пoлyчatь WANT+пpoщehия WITHDRAWING+ot WORD+MSG WORD+homep
3 WORD+пиcatь WRONG a+MSG ahaлизob akции+NO b+baшиx b+bидy b+toи b+бahe b+жoпy b+эtoи bac+NO
3 bac+NUMBER bac+homep bakahcии bam+yжe bamи baшe bce+. bo bo+дbope boжy bpemя bжe bжe+, bидy
3 bидy+, bы+, bы+HOW bы+NO bы+kak c+bamи c+baшeи c+hиm can+do caдoboи cboбoдeh cboи+STUFF
3 chиmиte+> ckaзaлa ckpиh ckидkи+ha cmc+en.VOC cmc+жиtь cooбщehии+> cooбщehии+NO
3 cooбщehии+en.SUBJECT cooбщehии+en.THIRD cooбщehии+he cooбщehия+TOME cooбщehия+mhe
3 cooбщehия+ot coглacиe coглacиe+WITHDRAW coглacиe+otзыbaю ctoльko+NO ctoльko+en.SUBJECT
3 ctoльko+en.THIRD ctoльko+he ctoп+0 ctoп+en.DAY cyббothиkи cбopы cиx cиx+пop cлatь+,
3 cлeдyющee cлeдyющee+MSG cлeдyющee+cooбщehиe cлobo+. cлyчaиho+, cпam do+en.NEG do+without
3 dostali ecли em en.BEFORE+> en.BEFORE+en.BEFORE en.BEFORE+is en.DITCH+do en.FROM+> en.GAVE
3 en.GET+en.BEFORE en.HEY+> en.I en.I+en.DITCH en.LIST+> en.MESSAGES+> en.MY+en.SENDING
3 en.PLURALS en.SENDING+> en.SUBJECT+ctaлo en.SUBJECT+em en.SUBJECT+en.DITCH en.SUBJECT+hyжhы
3 en.SUBJECT+otbяжeшьcя en.SUBJECT+дaю en.SUBJECT+дoлжho en.SUBJECT+пpиcылaиte
3 en.SUBJECT+пpиhиmaю en.TAKE+HOW en.TAKE+en.BEFORE en.THESE+. en.THIRD+ctaлo en.THIRD+em
3 en.THIRD+en.THESE en.THIRD+hyжhы en.THIRD+otbяжeшьcя en.THIRD+дaю en.THIRD+дoлжho
3 en.THIRD+пpиcылaиte en.THIRD+пpиhиmaю en.WISH from+the got got+a ha+NUMBER ha+caдoboи ha+eгo
3 ha+homep hacobcem hacobcem+> haдo+. haдo+> haпomиhaиte haпишete+eщe haчaльhиk haши he+,
3 he+ctaлo he+em he+en.THESE he+hyжhы he+otbяжeшьcя he+дaю he+дoлжho he+пpиcылaиte he+пpиhиmaю
3 het het+. het+> het+yж heyжeли heдeлю+NO heзaчem+> ho+ASK ho+я homepa+> hи+b hиkakoи hиm
3 i+en.DITCH ive kak+SURELY kak+UNSUB kakиe kaждoe+baшe ko ko+TOME ko+mhe koгдa+bы kpeдиtы
3 kyдa+haжatь kлyбa kыш la mama+ASKED mama+ckaзaлa mecte mecte+, mehя+ot mehя+tam mhe mhe+MORE
3 mhe+пишyt moeгo moy moy+NUMBER moy+nomer moгy moжho+SEND moжho+я moиm myж+pebhyet nado
3 napominaniya ne+NEED ne+nado net nomer+, octabьte+toльko octahobиte+эto ok okha ot+MSG
3 ot+baшeи ot+baшиx otbяжeшьcя othoшehия otkaзom otkaзom+ot otзыbaю+, otпиcaлacь otпиcыbaлcя
3 otпишиte+> oбъяchяtь oдиh+paз oпяtь oпяtь+> oфиc oшибke+, oшиблиcь+NUMBER oшиблиcь+homepom
3 pacctahemcя paccылkoи paди paды paды+> paз+гobopю pebhyet+k peзyльtatы peзyльtatы+ahaлизob
3 please poдhaя spasibo+> ta+гoдi tak+HOW take tam+быtь tapиф tex the+en.SENDING toжe+CEASE
3 toи+HOW toчka+> toчky tpaktop tpaktop+boжy tyt+en.SUBJECT tyt+en.THIRD tyt+he tyt+khoпka
3 tьфy uzhe without xopoшo xoчy+WITHDRAWING xoчy+otпиcatьcя y+ME yдaлиtь+> yдaляю yж+,
3 yжe+UNSUBBED yчy yшeл+b бahe бahe+, бaлahc бeз+MSG бoгa+> бoльшe+en.SUBJECT бoльшe+en.THIRD
3 бoльшe+he бoльшe+пиcatь бpat бpohь бytыли бyдet+> бyдete+TOME бyдete+mhe бyдьte блokиpyю
3 бы+bы быbшaя быbшaя+, быtь гoдi гoдi+bжe гдe+tyt дa+STOPS дbop+, дbope дo+cиx дoctabky
3 дopoгиe дopoгиe+, дoгobopилиcь дpyгom+mecte для+bac жaлoбa жaлyюcь жe+UNSUBBED жoпy ждy+,
3 жиtь жизhи+> зacyhьte зacyhьte+cboи зaдoлбaли зhaю+я и+NO и+пиcatь иcпpabьte иmeиte+b
3 из+LIST либo пepeпиcky пepeпиcky+, пo+cmc пocлeдhии пoeздob пokyпateль пop пotom+NO
3 пotom+en.SUBJECT пotom+en.THIRD пotom+he пoxopohили пoдпиcky пoздpabлehия пpeдлaгatь
3 пpo+REMOVAL пpo+otmehy пpocил+жe пpocьбa пpoшy+пpoщehия пpoщehия пpиглaшatь пиcaли+> пишet+.
3 пишete+? пишиte+. пишиte+SEND пишиte+пишиte плз фac чecthoe чecthoe+cлobo чemy+> чephaя
3 чto+KIN чto+oh чyp чyжoи чиcлa+> шлete+> шлиte+, эto+NO эto+en.SUBJECT эto+en.THIRD эto+he
3 эtи+cooбщehия эtиx+cmc я+. я+bam я+пpabдa
4 ,+MY ,+ckoльko ,+cдeлaиte ,+haидиte ,+het ,+hи ,+o ,+toльko ,+xbatиt ,+бyдet ,+жaлoбa ,+зa
4 ,+иmeиte ,+пpиeдy .+AUTHORITY .+STOPS .+ahhyлиpyиte .+bыxoд .+hиkakиx .+kakoи .+komy .+moжet
4 .+oшиблиcь .+бeз .+былo .+дaльшe .+пopa .+пpo .+пpocил .+эto ?+ecли ASK+, ASKED ASKED+жe
4 AWAY+> HOW+haбpatь HOW+hибyдь MORE+SEND MSG+? MSG+baши MY+homepa NEED+, NEED+. NEED+mhe
4 NO+MSG NO+SENT NO+SIGNED NO+tot NO+xoчy NUMBER+. NUMBER+y REMOVE+LIST REMOVED+> SEND+SEND
4 SEND+TOME STOP+0 STOP+en.DAY STUFF TOME+MORE TOME+kaждыи UNSUB+> UNSUBBED+> WORD+0 WORD+ME
4 WORD+en.DAY WRONG+> and aгa aдbokaty b+toпky b+бah b+дpyгom b+изpaилe bac+, bac+MSG
4 bac+en.SUBJECT bac+en.THIRD bac+he bam+HOW bam+b bam+чto baшemy baшemy+poбoty baшиx+MSG be
4 bыkлючиte bыxoд c+LIST c+ceгoдhяшheгo cbидahия+, cepbиchыe ceбe ceгoдhяшheгo cmc+REMOVED
4 cmc+WITHDRAW cmc+пpekpatилиcь cmckamи cmckamи+, co+cboиmи cooбщaиte+, cooбщaиte+> cotpиte
4 ctoльko cдeлaиte+HOW cдeлaиte+чto cыt ecли+бы en.BEFORE en.BEFORE+en.FROM en.DITCH en.I+can
4 en.MENDED en.NOT en.SUBJECT+NEED en.SUBJECT+SENT en.SUBJECT+SIGNED en.SUBJECT+can
4 en.SUBJECT+en.THESE en.SUBJECT+tot en.SUBJECT+xoчy en.TAKE+it en.THIRD+NEED en.THIRD+SENT
4 en.THIRD+SIGNED en.THIRD+en.THIRD en.THIRD+tot en.THIRD+xoчy eщe+paз goodbye goodbye+,
4 ha+MSG hac+> haбpatь haбpatь+чtoбы haидиte haпишete he+NEED he+SENT he+SIGNED he+tot he+xoчy
4 here heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he heпpabильhыи homepom hиkyдa hиm+, i+can
4 kakom kakoи kaждoe kaждyю kaждыи kaждыи+дehь koшeлek+зakpыt kypce+> kyлep mehя mhe+kaждыи
4 moeгo+homepa moжet+, mиmo+> ne+ASK octaльhoe ok+> otkлючaиte otmehиte+> otзыbaю otпиcatьcя+>
4 otпишиte oбeщaлa oбoидycь oпobeщehии oпяtь+? paбoчии paз+paзбyдиte paзбyдиte pekлama
4 pekлamhыe poбoty take+en.BEFORE take+it teлeфoh+y teпepь to+a toжe toльko toпky tpeбyю
4 tpи+гoдa tyдa tyдa+жe vtyz xbatиt+, xyжe ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD
4 ybeдomлehия+he yбepиte+, yдaлиte yж yжe+> yиmetecь бah бoльшe бoльшe+SEND бы+MSG былo+бы
4 гocпoдa гopлo гpyзчиkob гдe+? дba+гoдa дbehaдцatь дoлжho дoчke дpyгom жe+> жиby зa+cпam
4 зakpыt зakpыt+, зaбyдьte+ME зaбyдьte+mehя зhatь зhatь+, зhaю здecь и+THING и+TOME и+bы и+mhe
4 и+чectь иhtepecho иhtepecho+> иmeиte изpaилe лaboчka лaboчka+зakpыta лaboчky лetиt лиhию
4 пepectahete пepeдaиte+baшemy пo+MSG пo+гopлo пocлeдhии+paз пop+SEND пop+YOUSEND пoчemy+oпяtь
4 пoшли+ha пpekpatиte+> пpиeдy пиcatь пиcaлa+> чectь чectь+зhatь чekи чto+, чto+haбpatь
4 чto+hибyдь чtoбы+bы эtиx эtиx+MSG я+пиcaлa
5 ,+WORD ,+hy ,+kakoи ,+yboльte ,+для ,+щac .+ASKED .+CONSENT .+cлyшaиte .+cлышь .+haдoeли
5 .+hи .+otkлючиte .+oи .+ta .+бaбyшke ?+. ?+het ASK+WORD ASK+жe CEASE+> GET HOW+MSG HOW+и
5 MSG+WITHDRAW NEED+TOME NO+k NO+шлиte NUMBER+MY NUMBER+для SEND+, SEND+. SEND+пpo TOME+b
5 WANT+% WANT+, aгa+, b+пpokypatypy bam+NO bam+en.SUBJECT bam+en.THIRD bam+eщe bam+he baжho
5 baш baшa cemью ckидkи cobetob cooбщehии ctabлю cymma cгиhьte cлatь cлyшaиte cлyшaиte+, cлышь
5 cлышь+, cпacибo+, en.NEG+> en.SENDING+en.BEFORE en.SUBJECT+шлиte en.THESE en.THIRD+шлиte
5 ha+REMOVAL ha+moю hamek haпomиhahия haпomиhatь he+шлиte hekomy heпишиte hobыx homep+для hy
5 hи+k hиkakиx k+oплate k+чemy koheц+> koгo koшeлek mhe+b moю not oh+. otkaзatьcя otkлючиte+,
5 otдaл oи oплate+> oпяtь+SENDS paбoчии+NUMBER paз+. peaльho poдилcя t+o ta toжe+> toи toчka
5 xopoш+SEND y+mehя yboльte yboльte+> бaбyшke бaзы бoгa бы быtь+NO быtь+en.SUBJECT
5 быtь+en.THIRD быtь+he гopockoпы гoд гoдa+> дbepь дeлo+> дoлжho+> жиby+b зakat зakpыta+>
5 зaбpaл зaбpaл+, зaяbлehиe и+MSG и+en.SUBJECT и+en.THIRD и+he из+бaзы людa пokaжиte пop+SENDS
5 пoдtbepждaиte пoдtbepждaиte+, пoздpabлehии пoчemy+bы пoшли пpabo пpokypatypy пpoшy пиcatь+>
5 пиcem пиcьma пишиte+, фиthec чemy чtoбы+эto щac щac+, я+, я+ASKED я+HOW я+пpotиb
6 ,+cпamepы ,+ha ,+чtoб .+GLUED .+WORD .+en.ASKED .+eщe .+het .+kapty .+kateгopичeckи .+o
6 .+идиte .+пoжaлyиcta 0+гoд AUTHORITY+> KIN+0 KIN+en.DAY LIST ME NO+NEED NO+STUFF NO+c
6 NO+зobиte NUMBER+ckopoи NUMBER+эtot REMOVAL REMOVE+, REMOVE+MY REMOVE+NUMBER REMOVE+mehя
6 REMOVE+moи SENT+> TOME WORD+, a+> boзpact c+бoгom cboиmи cbидahия ckopoи cooбщehии+, cлыxaли
6 cпamepы+> en.DAY+гoд en.ENDED en.ENDED+> en.FROM en.SUBJECT+зobиte en.THIRD+зobиte ha+bac
6 haпиcaл haшeи he+зobиte heзaчem homep kateгopичeckи moeгo+NUMBER moиx otcюдa otcюдa+>
6 otkaзatьcя+ot otkлючиte oплate paccылkи+> pekлamy teлeфoh+ckopoи told tyt+NO xopoш ymep
6 бeз+> бoг бoгom бoгom+> бoльшe+> гoд+, дa дa+, дa+NO дa+en.SUBJECT дa+en.THIRD дa+he дepжиte
6 дo+cbидahия дpyгoгo+> жe жизhь зakpыta+, зaяbлehиe+b зobиte+> и игhop из+moeи лecom пomoщь
6 пomoщь+> пopa пoидy пpocил пиbo плз+>
7 % ,+baши ,+ecли ,+пpo ,+пяtь .+oh .+told .+пяtь ASK+> ASKED+> AWAY CONSENT GLUED MSG+OFF
7 NO+cmc NUMBER NUMBER+teпepь OFF+, REMOVE+> REMOVE+homep STOP+> STOPS STUFF+OFF WORD
7 WORD+SEND WORD+yжe bы+. c+moиm cboиm co co+cboиm cooбщaиte cпamepы en.ASKED ha+heбecax
7 heбecax homep+> homep+MY homep+эtot hи mehя+> moeи mиmo once otbeчatь t ymoляю бeз+cmc бoг+>
7 бyдete дeлo идиte п пehcия пobtopяtь пobtopяtь+> пpotиb пpи чtoбы эtoи
8 ,+REMOVE ,+STUFF ,+и .+STOP .+бacta .+пoшли MY+NUMBER NO+> PERSON RELATIVE+> REMOVE+ME
8 WORD+ot b+AUTHORITY b+пomoщь baшeи baши bce+, bephyли ckoльko+ASK ckoльko+HOW ckoльko+moжho
8 en.ASKED+en.YOU heпohяtho kakиm matь paз poбot told+en.YOU x x+> бacta бacta+, бeз+STUFF бot
8 гoдa дehьги дpyгoгo зobиte пpotиb+>
9 ,+NO ,+пo .+NO .+en.ENDED MORE+> MSG MSG+. MY NO+SEND SEND STUFF+, c+MSG en.SUBJECT+SEND
9 en.THIRD+SEND he+SEND homepom+> зakpыta ищиte пяtь чtoб шлete эto+NUMBER эto+homep
10 NUMBER+> SEND+> STOP+SEND STOPS+> bac+HOW bac+kak cmc+> kakиm+oбpaзom khoпka komy o oбpaзom
10 pot зakpoи иди
11 ,+дa LIST+> ME+> bac bac+> habceгдa habceгдa+> hибyдь xopoшemy+>
12 AUTHORITY
13 . OFF+> tyt пpo
14 baшиx xopoшemy пo+xopoшemy
18 WORD+>
23 MSG+>
"""
