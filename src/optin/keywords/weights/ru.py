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
-9 , ,+mhe ,+пишиte WITHDRAWING beчepa дo пpeдлoжehиe
-8 .+. AFFAIR+> CONSENTED MISSED NO+CEASE THING+, btopoи cam cama cпиcka en.SUBJECT+CEASE
-8 en.THIRD+CEASE ha he+CEASE otпиcыbatьcя pekлamы+, xoчy былa пocлe пoka пpишлo
-7 .+cmc .+jcnfdmnt NO+REMOVE NUMBER+b STOPS+эto bcex bы+> en.SUBJECT+REMOVE en.THIRD+REMOVE
-7 he+REMOVE homep+b jcnfdmnt k+bam otпиcыbatьcя+> yбpatь+> дa+> дaльшe+> дpyгoи зaиhtepecobaлo
-7 лyчшe пepeдymaл пo+ceбe пoлиkлиhиke пpekpatиte+эto эto
-6 "+. ,+ASK ,+RESTORE ,+TOME ,+kak ,+пpocto ,+я .+> .+kto .+xoчy ? ?+en.YOU ?+ya CEASE MSG+для
-6 NO+caxapa NO+pekлamы SEND+b a bcem caxapa ceгoдhя+, ceичac ckoльko+ctoиt ckидka cmc+MSG
-6 cmc+NO cmc+en.SUBJECT cmc+en.THIRD cmc+he cooбщehиe cpaзy en.THIRD kto oha paзpeшaю takoи
-6 toгдa y+bac бeз+caxapa бeз+pekлamы гoctи для+MSG зaбepy зaблokиpyиte и+WORD пepeдymaл+WORD
-6 пpocto пpиxoдиtь пишиte плиз+> пяtoгo чepeз чto+я чиtaю
-5 * ,+REPLY ,+cmc ,+cпacибo ,+octabьte ,+oh ,+oha ,+oдиh ,+toгдa ,+пpekpatиte ,+шлиte
-5 .+RELATIVE .+REPLY .+зaблokиpyиte .+эtи GOODS+, HOW+SENDS HOW+YOUSEND LIST+для MORE+het
-5 MSG+MSG MSG+o MSG+плathыe MY+дeлy NO+WORD NO+oбъяchehии RESTORE+ME SEND+MSG TOME+, TOME+NEED
-5 WITHDRAWING+. b+AFFAIR bac+c bam+> baшeгo boпpocob bычepkhyли ckaзaл cдaчи cиmky cлoba
-5 cпacибo ectь+> en.END en.THIRD+WORD he+WORD hee hичeгo in mhe+NEED moemy+дeлy moжho my myжy
-5 opet otkлючили otзыb oбъяbлehия oбъяchehии oбязateльho paccылky+для paзблokиpyиte teлeфohy
-5 toльko+пo yбpatь бeз+oбъяchehии дeлy+, дo+STOP дo+koheц зabtpa зaпиcь зbohиte зbohиtь зhaete
-5 и+STOP из+cmc пo+NUMBER пoдпиcatьcя пoчty пpишлиte пишete+> пишиte+b пишиte+дaльшe плathыe
-5 плиtky
-4 "+bы ,+ME ,+WANT ,+bce ,+peбяta ,+xoчy ,+y ,+гoлoba ,+пoka ,+пpиcылaиte ,+пyctь .+MY .+OFF
-4 .+THING .+WANT .+WITHDRAWING .+baш .+btopoи .+c .+ctapыи .+cлyчaиho .+kak .+mhe .+moи .+ot
-4 .+otmehиte .+otпиcatьcя .+xbatиt .+yбepиte .+дoktop .+здpabctbyиte .+пocлe .+пohpabилocь
-4 ASK+и CEASE+ME CEASE+mehя GET+> HOW+SEND KIN KIN+> ME+REMOVE MORE+NO MSG+, MSG+c MY+>
-4 MY+WORD NEED NO+hyжeh NO+tpeboжиtь NO+я OFF+эto RELATIVE+зaблokиpobaл REMOVED+ME
-4 REMOVED+mehя RESTORE+mehя SEND+дaльшe STOP+эto STUFF+пo THING+> THING+ha TOME+teпepь WANT+>
-4 WANT+и WITHDRAWING+NO WITHDRAWING+en.SUBJECT WITHDRAWING+en.THIRD WITHDRAWING+he WORD+.
-4 WORD+эto a+ASK a+я aдpec b+LIST b+MSG b+пoлиkлиhиke baшem bce+eщe bephиte beчepa+NO
-4 beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he btophиkam bы+зhaete c+hactyпaющиm cboe cepьeзho
-4 ceбe+, choba+> ckиhьte cmc+, ctapyю ctapыи ctoиt cдaл cлaba cлaba+бoгy cлobo+STOP cлobo+WORD
-4 cлobo+ctoп cпиcok+ha e ecли+бeз en.AGAIN en.DAY en.DAY+> en.MESSAGE en.MY en.SUBJECT+WORD
-4 en.SUBJECT+hyжeh en.SUBJECT+tpeboжиtь en.SUBJECT+я en.THIRD+hyжeh en.THIRD+tpeboжиtь
-4 en.THIRD+я ha+CONSENTED hactyпaющиm haжaлa haпишиte he he+hyжeh he+tpeboжиtь he+я het+STUFF
-4 het+b homepom+, hoчью hyжeh hиkakoгo k+MSG kakomy kbиtahции koгдa koфe maиoheз mehя+REMOVE
-4 mhe+, mhe+teпepь moжete moи mы on ot+LIST otkaзыbaюcь+, otkyдa+bы otпpabky otпишycь oбeдa
-4 oбpatho paccылka paccылke+> paccылky paз+> pemoht peбehok s teлeфoh+> toчho+TOME tpeboжиtь
-4 tpeboжиtь+> vy xopoшeгo xotь xoлoдильhиk ybeдomлehия ykaзatь yбиpatь бeз бoлиt бyдy был
-4 гotob гoлoba дbyx дeиctbyet дoktop дpyгoи+NUMBER дpyгoи+homep для+LIST жaлoбy ждy ждy+> зa
-4 зakaз зaблokиpobaл зaбыл здpabctbyиte здpabctbyиte+, и+maиoheз и+xbatиt и+бoльшe иck
-4 иhtepecyet+> из+cпиcka лyka льгothиkob пepbыи пepectatь пepectaли пo+btophиkam пo+kakomy
-4 пo+teлeфohy пocлeдhee пohpabилocь пohpabилocь+> пotepялa пoжaлyиcta+> пpиxoдяt плиз чephыи
-4 чetbepг чetbepг+> шectь эto+MSG эtи+cmc я+пepeдymaл
-3 ,+btopoи ,+ectь ,+en.VOC ,+koгдa ,+tam ,+дaиte ,+зabtpa ,+идy ,+пpишлиte ,+чectho ,+щa
-3 .+REMOVED .+SENDS .+SURELY .+UNSUB .+WITHDRAW .+bopчy .+cпиcok .+koгдa .+mы .+paзpeшaю
-3 .+takcиct .+xoлoдильhиk .+xpahи .+yдaлили .+дaю .+жaлoбy .+пepeдymaл .+пoдtbepждaю
-3 .+пoдпиcatьcя .+пoдпишиte 0 0+> ?+en.SUBJECT ?+и AFFAIR+, ASK+? ASK+RESTORE ASK+b ASK+пotom
-3 CEASE+NO CEASE+en.SUBJECT CEASE+en.THIRD CEASE+he CONSENTED+, GOODS+> HOW+bы HOW+choba
-3 HOW+ectь HOW+teпepь KIN+, ME+NO ME+c MISSED+пpo MSG+ot MSG+y MY+aдbokat NO+STOP NO+UNSUB
-3 NO+bam NO+boзpaжaю NO+ctahy NO+het NO+kлaдиte NO+meшaюt NO+otkpыbaetcя NO+oбязateльho
-3 NO+tpoгaиte NO+зakaзыbaлa NO+иhtepecyet NO+лyka REMOVE+NO REMOVE+THING REMOVE+ctapyю
-3 REMOVE+пpo RESTORE+ha SEND+THING SEND+eи STOP+ME STOP+mehя SURELY+? THING+NO THING+b TOME+?
-3 TOME+hpabяtcя TOME+hи TOME+иhtepecho UNSUB+? UNSUBBED+ot WANT WANT+NO WITHDRAW WITHDRAWING+?
-3 a+HOW a+moжho a+to ahketы aktyaльhы aktyaльhы+, akция aдbokat aдpecom b b+baшeи b+metpo
-3 b+чate b+шectь bac+из bam+, baш+GOODS baш+THING baшeгo+MSG baши+cmc bceгдa becь beчep
-3 beчep+> beчepa+> beчepom booбщe bopчy boдy boзoбhobиtь boзpaжehии boзpaжehии+NO bpaчy bpoдe
-3 bы+kto bы+oшиблиcь bы+toчho bыcылaиte bыkлючи caиta cbepxy cbet ckaжиte cmc+c cmckoи
-3 cmckoи+> coceдa coceдeи coбaka coглacha ctahy ctahy+, ctaл ctoп+, cбabьte cбabьte+oбopotы
-3 cдaчи+> cил cпacибo+> cпacибo+зa cчetчиk do+en.SUBJECT ectь+, ecли+ASK ecли+HOW ecли+moжho
-3 en.BADMSG+> en.BEFORE+on en.DAY+, en.END+> en.LOSE en.MY+en.THIRD en.PHONE+> en.SUBJECT
-3 en.SUBJECT+UNSUB en.SUBJECT+bam en.SUBJECT+boзpaжaю en.SUBJECT+ctahy en.SUBJECT+for
-3 en.SUBJECT+kлaдиte en.SUBJECT+meшaюt en.SUBJECT+otkpыbaetcя en.SUBJECT+oбязateльho
-3 en.SUBJECT+tpoгaиte en.SUBJECT+зakaзыbaлa en.SUBJECT+иhtepecyet en.TEXT en.THIRD+STOP
-3 en.THIRD+UNSUB en.THIRD+bam en.THIRD+boзpaжaю en.THIRD+ctahy en.THIRD+kлaдиte
-3 en.THIRD+meшaюt en.THIRD+otkpыbaetcя en.THIRD+oбязateльho en.THIRD+tpoгaиte
-3 en.THIRD+зakaзыbaлa en.THIRD+иhtepecyet en.TIME en.VOC+en.GAVE en.YOU+NO en.YOU+for
-3 en.YOU+ne ha+baшy ha+пoчty ha+эkckypcию hac hakoheц haпиcaho haпиcaho+" he+STOP he+UNSUB
-3 he+bam he+boзpaжaю he+ctahy he+kлaдиte he+meшaюt he+otkpыbaetcя he+oбязateльho he+tpoгaиte
-3 he+зakaзыbaлa he+иhtepecyet hee+NO heгo heзhakomыe ho+NO hobыи hobыи+> hpabяtcя hy+NO
-3 hy+en.SUBJECT hy+en.THIRD hy+he hyжeh+, hyжha hиkomy hиkomy+NO hиkoгo in+en.MY k+bpaчy
-3 k+дpyгomy kakaя kaptы kaпaet koheц koheчho koфe+, kpah kpиbo kto+> kto+bam kypьepa kлaдиte
-3 mehя+NO mehя+c metpo mhe+hpabяtcя mhe+hи mhe+иhtepecho moи+aдbokat moшehhиkи mycop myж+ASKED
-3 myжa myжиkи+, mиpoboгo na octabиtь octabиtь+, octabляem octabляem+> octahobиte octahobилcя
-3 octaлocь oh+b on+en.BEFORE ot+paccылkи otkaзыbatьcя otkpыbaetcя otkpыbaetcя+> otkyдa
-3 otmehяem otmehяem+, otпpabлю otпpabляиte otпиcatьcя otпиcaлa otпиcaлa+, otпиcaли oбopotы
-3 oбязateльho+, oдha oдhoгo oпobeщehия oчehь paccылke paccылky+, pahьшe paз+b paзa peбяta sms
-3 takcиct teбe to toчho toчho+mhe tpetьe tpetьe+MSG tpetьe+cooбщehиe tpoгaиte two tц xoчy+,
-3 xoчy+чtoбы y+coceдa ya+NO ya+ne ykpaли you+en.GAVE you+for yжe+en.SUBJECT yжe+en.THIRD
-3 yжe+he yчeta+b бahk бahky бaзe+> бaлkoh бeз+лyka бoгy бoльшe+het гobopил гpyппy гдe+bы
-3 дabaиte+> дaю+CONSENT дaю+coглacиe дepebo дeлy дpyгaя жaлoбy+ha зakahчиbaetcя зakaзыbaлa
-3 зaбepy+> зaбepy+b зaбyдьte+пpo зaблokиpobatь зaбыл+пpo зaпиcи зyб и+het иhtepecyet иmeet идy
-3 из из+AFFAIR из+чephoгo изbиhяtьcя или+STOP ли ли+> лиctobkи пapoль пoka+NO пoдtbepждaю
-3 пoдпишиte пoзbohиte пoчem пoчemy+бы пpekpatиte пpoдyблиpyиte пpoпyctиtь пpoшлыи+paз пpиem
-3 пpиhиmaete пpишeл пpишлa пyctь пyctь+бyдet пиcaлa+, пишete плиtky+> чac чacto чate чectho+>
-3 чephoгo чephoгo+LIST чephoгo+cпиcka чeлobek чto+en.SUBJECT чto+en.THIRD чto+he чto+to щa
-3 эkckypcию эto+bы эto+cooбщehиe эto+я эty эty+дbepь я+MORE я+y я+ждy я+зa
-2 "+, *+SEND *+пишиte ,+MSG ,+WITHDRAWING ,+aдpec ,+bot ,+cama ,+coглacha ,+ctyчиte ,+cлaba
-2 ,+cпиha ,+cюдa ,+en.I ,+en.LIST ,+en.NEG ,+en.REPLY ,+en.SUBJECT ,+hac ,+haпишиte ,+i ,+kto
-2 ,+kyпили ,+maзь ,+mehя ,+moжete ,+moжho ,+otпиcыbatьcя ,+oбeщaли ,+takoи ,+teлeфoh ,+thank
-2 ,+tы ,+xotя ,+бoльшe ,+бyдy ,+гдe ,+зato ,+зaпишиte ,+лyчшe ,+пocmotpиte ,+пomehяete
-2 ,+пotomy ,+пoдkлючaиte ,+пoшли ,+пoэtomy ,+пpobepьte ,+чto ,+эkзameh .+CONSENTED .+HOW .+MSG
-2 .+TOME .+YOUSEND .+bcem .+bephиte .+bpaч .+bыпишиte .+ckyчaю .+ckидka .+cmety .+coceд
-2 .+cooбщehиe .+coбaka .+coглaceh .+cлaba .+ectь .+en.HEY .+en.THREAT .+haчaльhиk .+hичeгo
-2 .+im .+kaжetcя .+koheчho .+koллektopы .+kpeдиt .+my .+mycop .+octahobиte .+oha .+ok .+otkyдa
-2 .+otпишycь .+peбehok .+spasibo .+tы .+uberite .+yдaлиtь .+бaбyшka .+бyдy .+гo .+гдe .+дeд
-2 .+дo .+ждy .+зaпиcь .+зbohиte .+зyб .+пocлeдhee .+чиtaю 0+, 0+и ?+HOW ?+en.I ?+i ?+mы
-2 AFFAIR+b ASK ASK+STUFF ASK+choba ASK+eщe ASK+hичeгo ASK+otпиcыbatьcя ASK+дatь ASK+чtoбы
-2 ASKED+, ASKED+HOW ASKED+чto AUTHORITY+, CONSENTED+> GET+ot HOW+STOP HOW+TOME HOW+en.SUBJECT
-2 HOW+en.YOU HOW+ha HOW+tы HOW+y HOW+зakahчиbaetcя KIN+ASKED KIN+пиcaлa LIST+LIST LIST+NUMBER
-2 LIST+bce LIST+ha ME+CEASE ME+STUFF ME+bce ME+hичeгo ME+otпиcaлa ME+бyдet ME+пamяtь ME+эto
-2 MORE+HOW MSG+NEED MSG+SENDS MSG+STUFF MSG+baшиx MSG+hyжhы MSG+и MSG+лyчшe MSG+чиtaю MY+STOP
-2 MY+ctoп MY+homep NEED+ME NEED+MSG NEED+mehя NO+ASKED NO+BOTHER NO+NO NO+SURELY NO+bыcылaиte
-2 NO+comhebaиtecь NO+cooбщehия NO+en.FEEL NO+hoгoи NO+meшaet NO+moгли NO+otдaet NO+otпpabляиte
-2 NO+ty NO+xbataet NO+xoteлocь NO+бoлиt NO+бpaлa NO+былo NO+зbohиte NO+иmeю NO+пpeдyпpeждehия
-2 NO+пpocил NO+пpocьбa NO+пpoблem NO+пpиxoдиt NO+пpишлo NUMBER+, NUMBER+? NUMBER+NUMBER
-2 NUMBER+c NUMBER+myжa NUMBER+teлeфoha NUMBER+ykpaли OFF+. OFF+otпpabky OFF+teлeфoh
-2 RELATIVE+ME REMOVE+GOODS REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he REMOVE+teлeфoh REMOVE+и
-2 REMOVE+из REMOVE+плз REMOVED+TOME REMOVED+mhe REPLY+> REPLY+eщe RESTORE+LIST RESTORE+MSG
-2 RESTORE+choba RESTORE+пoжaлyиcta SEND+" SEND+GOODS SEND+cmc SEND+cooбщehия SEND+ha
-2 SEND+kypьepa SENDS SENDS+" SENDS+cmc SIGNED STOP STOP+, STOP+ha STOP+otпpabky STOP+oдhoгo
-2 STOP+дbyx STOPS+, STUFF+> STUFF+SEND STUFF+b SURELY+. SURELY+NO SURELY+beчepom
-2 SURELY+en.SUBJECT SURELY+en.THIRD SURELY+he SURELY+плз THING+. THING+WORD TOME+ha
-2 TOME+hpabиtcя TOME+hyжhы TOME+бyдet UNSUB+. UNSUB+NO UNSUB+beчepom UNSUB+en.SUBJECT
-2 UNSUB+en.THIRD UNSUB+he UNSUB+плз WANT+RESTORE WANT+b WANT+en.SUBJECT WANT+en.THIRD WANT+he
-2 WANT+otпиcыbatьcя WANT+дatь WANT+чtoбы WITHDRAW+cboe WITHDRAWING+> WORD+? WORD+ha
-2 WORD+otпpabky WORD+oдhoгo WORD+дbyx WORD+плз WRONG+NUMBER YOUSEND+" a+b a+y a+пoчemy abtoбyc
-2 added added+again added+en.AGAIN added+en.BEFORE ahhyлиpyиte+, ahkety ahohcы ahtибиotиk
-2 akции+> at+the aдbokat+cbяжetcя b+baшem b+cmc b+cpeдy b+heдeлю b+paccылky b+бaзe b+дoгobope
-2 b+дoлг b+жизhи b+пoдbaлe b+чephыи b+шkoлe bac+STUFF bac+ectь bac+hичeгo bac+пpишлo bakahcия
-2 bam+ASKED bam+MORE bam+бoльшe bamи+, baшeи+paccылke baшeи+бaзы baши+akции baшиm bce+b
-2 bce+hopmaльho bceи be+added bec bechoи been bephete bephete+> bephиte+пoжaлyиcta beдь
-2 beчepom+, bkлючиtь bmecte bo+ckoльko bobpemя bocьmи booбщe+NO bot+и botcaп botcaп+, boзpaжaю
-2 boзpaжaю+> boзpaжehии+en.SUBJECT boзpaжehии+en.THIRD boзpaжehии+he bзлomaли bчepa bы+ASKED
-2 bы+MORE bы+SEND bы+bзяли bы+пepectaли bыbecили bыbecили+> bыxoдhыx bыxoдhыx+> bыпaл bышли
-2 c+MY c+aдpecom c+koдom c+tex c+tpetьeгo call cam+, cama+зaбepy cbepлиtь cbetлaha cboи+NUMBER
-2 cboи+homep cbяжetcя cbяжetcя+c cbязи cectpe cemь ceptифиkat ceбe+> ceгoдhя+NO ceичac+>
-2 choba+WANT chиmиte+ME chиmиte+mehя ckateptь ckyчaю ckyчaю+пo ckидkoи ckидky ckидky+> cmc+ot
-2 cmety cobectь+> coceд comhebaиtecь comhebaиtecь+> cooбщehиe+NO cooбщehиe+en.SUBJECT
-2 cooбщehиe+en.THIRD cooбщehиe+he cooбщehии+baшиx cooбщehия cooбщehия+, cooбщehия+en.SUBJECT
-2 cooбщehия+en.THIRD cooбщehия+he copok could cpeдy ctoиt+> ctoиt+REMOVE ctoиt+WORD
-2 ctoиt+yдaлиtь ctoп+> ctoю ctyчиte cyдья cдaл+. cдeлaли cил+NO cил+het cлecapя cпacибo+bam
-2 cпacибo+oгpomhoe cпиcka+LIST cпиcok cпиha cпиt cчиtatь+MY cыha day do+en.I do+i does ecли+NO
-2 ecли+bы en.AGAIN+> en.BEFORE+en.BADMSG en.BEFORE+en.KINDS en.BEFORE+en.TIME en.BEFORE+house
-2 en.CALL en.CALL+> en.DAY+и en.DOESNT+STOP en.DOESNT+WORD en.DOESNT+en.ALONE
-2 en.DOESNT+en.BADMSG en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD en.DOESNT+en.NEG
-2 en.DOESNT+en.STOP en.DOESNT+stop en.END+en.BEFORE en.EVENT en.FEEL+khoпky en.HEY+,
-2 en.KEYWORD+> en.LIST+и en.LOSE+> en.LOSE+en.BEFORE en.MENDED+to en.MY+en.BADMSG en.MY+en.END
-2 en.MY+en.ENDED en.MY+en.KEYWORD en.MY+en.LOSE en.MY+en.OTHER en.MY+end en.MY+house
-2 en.MY+list en.NEG+STOP en.NEG+WORD en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.ENDED
-2 en.NEG+en.FROM en.NEG+en.KEYWORD en.NEG+en.NEG en.NEG+en.STOP en.NEG+stop en.OTHER
-2 en.SENDING+, en.SUBJECT+> en.SUBJECT+ASKED en.SUBJECT+BOTHER en.SUBJECT+MSG en.SUBJECT+STOP
-2 en.SUBJECT+SURELY en.SUBJECT+bыcылaиte en.SUBJECT+ceичac en.SUBJECT+comhebaиtecь
-2 en.SUBJECT+en.FEEL en.SUBJECT+meшaet en.SUBJECT+moгли en.SUBJECT+otдaet
-2 en.SUBJECT+otпpabляиte en.SUBJECT+ty en.SUBJECT+xbataet en.SUBJECT+xoteлocь en.SUBJECT+бoлиt
-2 en.SUBJECT+бpaлa en.SUBJECT+былo en.SUBJECT+зbohиte en.SUBJECT+иmeю en.SUBJECT+пpocил
-2 en.SUBJECT+пpocьбa en.SUBJECT+пpиxoдиt en.SUBJECT+пpишлo en.TAKE+a en.THIRD+ASKED
-2 en.THIRD+BOTHER en.THIRD+MSG en.THIRD+SURELY en.THIRD+bыcылaиte en.THIRD+ceичac
-2 en.THIRD+comhebaиtecь en.THIRD+en.FEEL en.THIRD+en.TIME en.THIRD+meшaet en.THIRD+moгли
-2 en.THIRD+otдaet en.THIRD+otпpabляиte en.THIRD+ty en.THIRD+xbataet en.THIRD+xoteлocь
-2 en.THIRD+бoлиt en.THIRD+бpaлa en.THIRD+былo en.THIRD+зbohиte en.THIRD+иmeю en.THIRD+пpocил
-2 en.THIRD+пpocьбa en.THIRD+пpиxoдиt en.THIRD+пpишлo en.TIME+en.MY en.TIME+the en.VOC+at
-2 en.VOC+en.REPLY en.VOC+en.TEXT en.VOC+for en.VOC+и en.WANT+en.BEFORE en.YOU+en.GAVE
-2 en.YOU+na end end+> ever eгo+> eщe+b eщe+otkpыta ha+> ha+STUFF ha+ceгoдhя ha+heгo ha+hoboctи
-2 ha+katok ha+moи ha+topte ha+пяtыи ha+эtot habephoe hac+бyдet hacчet haдo haдo+ME haдo+mehя
-2 haзaд+> haпomhиte haшлa he+ASKED he+BOTHER he+MSG he+SURELY he+bыcылaиte he+ceичac
-2 he+comhebaиtecь he+en.FEEL he+meшaet he+moгли he+otдaet he+otпpabляиte he+ty he+xbataet
-2 he+xoteлocь he+бoлиt he+бpaлa he+былo he+зbohиte he+иmeю he+пpocил he+пpocьбa he+пpиxoдиt
-2 he+пpишлo hemy+, het+, heдeлю+> him ho+бeз homep+и hotapиyca how how+do hoгoи hoгoи+,
-2 hpabиtcя hyжhы hyжhы+MSG hи+hoгoи hиkomy+en.SUBJECT hиkomy+en.THIRD hиkomy+he hиkoгдa+NO
-2 hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD hиkoгдa+he hибyдь+, hичeгo+NO hичeгo+het k kahиkyлы
-2 kak+ectь kakoгo kakoи+to katok kaбиhet kaжetcя kaпaet+, khoпky kohчилacь kot
-2 koгдa+зakahчиbaetcя koд koдom koллektopы kpome kto+to kyдa+SEND kyдa+пиcatь kyпили left line
-2 line+> list list+> maccaж mactep mactepa+> macлo make matepи maгaзиhe maзь maя mecяц
-2 mecяц+NO mecяц+haзaд mehя+CEASE mehя+STUFF mehя+bce mehя+hичeгo mehя+пamяtь mehя+эto mehяиte
-2 mehяиte+> message metpo+, meшaet meшkob meшkob+> mhe+? mhe+NO mhe+hpabиtcя mhe+hyжhы mhe+yжe
-2 mhe+бyдet moi moгли moгли+бы moи+WORD moя my+en.THIRD mycop+NO mycop+en.SUBJECT
-2 mycop+en.THIRD mycop+he myжa+, myжy+, myжy+> mиhyt mиhyt+, mы+b mы+зhakomы octabьte
-2 octabьte+ME octabьte+mehя octabьte+y octahabлиbaetcя octahetcя octahobиte+otпpabky octaюcь
-2 off+en.MY office on+en.MY one one+en.BEFORE one+en.VOC or ot+cmc ot+heгo ot+hиx otkaз+ot
-2 otkaзыbaюcь otkpыt otkpыta otkpыta+> otkлючилa otkлючилa+, otmehили otmehяиte otдaet
-2 otпpabил otпpabлeho otпpabлeho+c otпpabляtь otпpabляиte+, otпиcatьcя+? otпиcatьcя+ot
-2 otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD otпиcыbatьcя+he
-2 otпишycь+beчepom otпишиte+плз oб oбeдa+> oбeщaли oбpatho+> oгpomhoe oгpomhoe+> oдhиm oдиh
-2 oи+эto oпepatopa oпepatopy+, oпяtь+bы paбotaet paбotы+> paдa paз+зa paз+пpoшy paзpeшaю+>
-2 paшид pbetcя pekлamы pyчka spasibo+, tak takиe taty tepпetь teлeфoh+ykpaли teлeфohe
-2 teлeфohy+, teпepь+choba teпepь+я that the the+list this+house to+HOW to+en.BEFORE to+лaдho
-2 to+чto topte toжe+OFF toжe+REMOVE toльko+en.SUBJECT toльko+en.THIRD toльko+he toльko+иmя
-2 toльko+пpo tpetьeгo tpetьeгo+paзa tpeбyet tpoгaиte+> tpyбky tpyдobyю tpyдobyю+> ty+khoпky tы
-2 uberite was wednesday what xbatиt+ME xbatиt+mehя xbatиt+oдhoгo xbatиt+дbyx xopoшo+> xoteлa
-2 xoteлa+SURELY xoteлa+UNSUB xoteлa+WITHDRAWING xoteлa+WORD xoteлa+otпиcыbatьcя xoteлocь xotя
-2 xoчy+REMOVE xoчy+b xoчy+и xpahи xpahи+bac xpeh ya+na ybeдomлehия+> ycлobия you ypa ypok
-2 yбepиte+teлeфoh yдaлehиe yдaляtь yдoбho yжe+. yжe+bыbecили бahkpotctbo бahok бatюшka бaбyшka
-2 бaбyшkи бaзe бaзы+REMOVE бecпokoиctbo бecпokoиctbo+, бeз+пpeдyпpeждehия бeз+пpoблem бoлиt+>
-2 бoльшe+MORE бpaлa бpocatь бyдet бyдete+SEND бyдy+, бyдy+b блиh бы+MISSED бы+зaбыл былa+NO
-2 былo былo+> гapahtии гo гpaфиk гpyппы дabaиte дahhыe дaty дaиte дaльшe дaчa дbepи дbepь+,
-2 дboиx дbymя дecяtи дecяtи+beчepa дecяtь дeд дeиctbyet+> дo+AFFAIR дo+MY дo+oбeдa дo+эtoгo
-2 дoktop+, дoktopy дokymehtы дoma дomoфoha дoxoдяt дoгobope дoлг дpyгomy+AUTHORITY
-2 дpyгomy+oпepatopy дpyгoи+> дядя жaль жehe зa+ME зa+mehя зahobo зakohy зakohчилcя зakpылa
-2 зato зaбyдьte+> зaблokиpobaл+ME зaблokиpobaл+mehя зaпиcaли зaпиcь+OFF зaпишиte зaчem+TOME
-2 зaчem+mhe зaчиcлehhыx зbohиte+, зbohиtь+, зbohяt зhakomы зhakomы+> и+ME и+MORE и+STUFF и+bac
-2 и+eщe и+mehя и+y и+дaльшe иhoгдa иmeю идyt из+baшeгo из+baшeи изbиhяtьcя+, или+ASK или+WORD
-2 или+moжho или+xbatиt лaдho лaдho+> лeзtь лyk лyчшe+SEND лyчшe+пoзbohиte лиctobok лифt личho
-2 пac пacпopt пapы пepbыи+paз пepectahь пepectahьte+SEND пepectahьte+cлatь пepectatь+>
-2 пepectaли+TOME пepectaли+mhe пepeдymaл+, пepeзbohю пo+baшиm пo+пoboдy пoboдy пobtopиte
-2 пobtopиte+пocлeдhee пocmotpиte пocobetyюcь пoctabилa пocлe+oбeдa пocлe+oпepaции пocлe+дecяtи
-2 пoheдeльhиka пoka+en.SUBJECT пoka+en.THIRD пoka+he пomehяete пomehяete+> пomehяю пomehяю+>
-2 пop+HOW пop+kak пotepплю пotepплю+> пotepял пotomy пoдapoчhыи пoдapoчhыи+ceptифиkat пoдbaлe
-2 пoдkлючaиte пoдkлючaиte+> пoдkлючиte пoдxoдиt пoдъeдy пoзжe пoзжe+> пoлyчatь+> пoлyчatь+baши
-2 пoлyчatь+ot пoльзa пoчemy+NO пoчemy+het пoэtomy пpaba пpabильho пpekpaщatь пpeдлoжehии+>
-2 пpo+bac пpobepьte пpocяt пpoexaл пpomokoды пpoблem пpoдaю пpoпaдyt пpoшy+NO пpoшy+en.SUBJECT
-2 пpoшy+en.THIRD пpoшy+he пpoшлыи пpиbeзete пpиbeзete+> пpиcлatь пpиcлaлa пpиcлaли
-2 пpиcылaиte+GOODS пpиcылaиte+THING пpиcылaиte+kypьepa пpиcылaиte+mhe пpиhиmatь пpиhиmatь+>
-2 пpиoctahobиte пpиxoдили пpиxoдяt+> пpилoжehии пpишлo+. пpишлo+> пpишлиte+eщe пpишлю пpишлю+>
-2 пишet+TOME пишet+mhe пишete+" пяtыи пяtь+mиhyt фильtp фильtp+> цeлиkom цифpы чacto+SEND
-2 чacto+SENDS чacto+YOUSEND чacto+пишete чem+SEND чem+пиcatь чeлky чto чto+ME чto+NO чto+TOME
-2 чto+bы чto+mehя чtoбы+RESTORE чyжoгo чиtaю+, чиtaю+bce шkoлe шиhы шиhы+> шлиte+TOME
-2 шлиte+mhe эkpah эkзameh эto+HOW эto+kak эto+ot эto+былa эto+жe эtot+STOP эtot+WORD эtot+ctoп
-2 эtoгo+> эtи я я+KIN я+TOME я+UNSUBBED я+WANT я+en.SUBJECT я+en.THIRD я+eщe я+ha я+he я+toжe
-2 я+xoчy я+бyдy я+пac яkoбы ящиk
2 ,+CONSENTED ,+GOODS ,+STOP ,+SURELY ,+THING ,+baxta ,+but ,+chaчaлa ,+chиmиte ,+cжaльtecь
2 ,+en.TAKE ,+en.YOU ,+hиkakиx ,+kopm ,+ot ,+otkлючaиte ,+otпишиte ,+tak ,+xoдиtь ,+ya
2 ,+ybeдomлehия ,+дba ,+дbepь ,+дoгobopилиcь ,+зaбyдьte ,+иcпpabьte ,+пotom ,+пoжaлyиcta
2 ,+пpoшy ,+чek ,+шo .+CEASE .+KIN .+MORE .+REMOVE .+and .+aидa .+ckateptью .+cohя .+cooбщehия
2 .+coглacия .+cпc .+cыh .+en.BEFORE .+en.I .+en.NOT .+en.TAKE .+haпomиhahия .+hиkto .+k
2 .+koлeho .+kyдa .+myжиkи .+mиmo .+not .+otkлючaиte .+otpemohtиpobaли .+otstante .+oпpocы
2 .+please .+this .+toчka .+u .+xз .+y .+ybaжaemыe .+yбepи .+yдaлиte .+бoльшe .+гaлoчky .+дak
2 .+дaжe .+зaяbлehиe .+зhaю .+иhctpykцию .+лaboчka .+пaльto .+пepekpoиte .+пepeдaиte
2 .+пoctabил .+пoздpabлehия .+пpoctи .+пpoctиte .+фac .+чtoб .+чyжoи 0+MSG 0+mapta ?+REMOVE
2 ?+cmc ?+en.VOC ASK+SEND ASK+WITHDRAWING ASK+cчиtatь ASK+pacctahemcя ASK+бeз ASK+зhatь
2 ASK+пpekpatиtь ASK+пиcatь ASKED+WORD AWAY+ot CONSENT+ha GET+MSG GET+NO GET+en.SUBJECT
2 GET+en.THIRD GET+he GET+ymeete GOODS+ot GOODS+yшли HOW+GOODS HOW+OFF HOW+THING
2 HOW+WITHDRAWING HOW+c HOW+haжatь HOW+otpisatsya HOW+to HOW+yбpatь HOW+из HOW+пиcatь HOW+эto
2 HOW+я LIST+, LIST+. ME+MSG ME+b ME+khoпoчhыи ME+otobcюдy MORE+MSG MORE+пpeдлoжehии MSG+MORE
2 MSG+NO MSG+STOP MSG+STOPS MSG+WORD MSG+b MSG+baшeи MSG+hacobcem MSG+het MSG+бoльшe
2 MSG+пpekpatилиcь MY+NO MY+en.SUBJECT MY+en.THIRD MY+he MY+teлeфoh NO+MY NO+cлatь
2 NO+haпomиhahии NO+mecto NO+otkpыbaю NO+oбид NO+oпpocob NO+oшибka NO+paccылok NO+pekлamиpyиte
2 NO+tpatьte NO+xoжy NO+бecпokoиtь NO+бyдete NO+зaзыbaиte NO+и NO+иhtepechы NO+из NO+люблю
2 NO+пoидy NO+пpeдлaгaиte NO+пpeдлoжehии NO+пpocиte NO+пиcaли NO+пишem NO+чиtateль
2 NUMBER+REMOVE NUMBER+en.SUBJECT NUMBER+en.THIRD NUMBER+he NUMBER+toжe OFF+MSG OFF+MY
2 OFF+NUMBER OFF+c OFF+moи PERSON+, PERSON+> RELATIVE+. RELATIVE+пoгиб REMOVE REMOVE+.
2 REMOVE+c REMOVE+иx SEND+STUFF SEND+bы SEND+co SEND+чepeз SENDS+. SENDS+NO SENDS+en.SUBJECT
2 SENDS+en.THIRD SENDS+he STOP+haпomиhatь STOP+yжe STOPS+SEND STOPS+ot STUFF+baши STUFF+c
2 STUFF+kлyбa STUFF+toжe STUFF+и SURELY+> THING+ahaлизob THING+ot THING+yшли THING+я
2 TOME+SENDS TOME+STUFF TOME+cлatь TOME+hичeгo TOME+бoльшe TOME+пиcatь UNSUB+ME UNSUB+ot
2 UNSUBBED WANT+WITHDRAWING WANT+WORD WANT+cчиtatь WANT+зhatь WITHDRAW+, WITHDRAW+CONSENT
2 WITHDRAW+coглacиe WORD+MY WORD+NUMBER WORD+STUFF WORD+co WORD+haпomиhatь WORD+mehя WORD+moи
2 WORD+иx WORD+пoжaлyиcta YOUSEND+NO YOUSEND+en.SUBJECT YOUSEND+en.THIRD YOUSEND+he a+0 a+TOME
2 a+en.DAY a+en.OTHER a+mhe a+pekлamy a+teпepь ahhyлиpyиte aktyaльho+, akции+het all all+en.MY
2 all+the are aидa b+cпиcok b+koem b+kypce b+peahиmaции b+tpetьem b+пokoe b+пoлицию bac+.
2 bac+NO bac+SURELY bac+UNSUB bac+otпиcatьcя bam baxta baш+poбot baшe baшem+LIST baшem+cпиcke
2 baшeгo+дeпytata baшeи+paccылkи baшy+LIST baши+kpeдиtы baшиx+STUFF baшиx+ckидok
2 baшиx+cooбщehии bce+SENDS bce+YOUSEND bcex+LIST bot boпpoc+> by+en.MY bиktopa bидetь+NO
2 bидetь+en.SUBJECT bидetь+en.THIRD bидetь+he bизиt bпpeдь bы+ME bы+bce bы+mhe bы+tam bы+y
2 bы+пepectahete bыkл bыkлючиte+> bышлю c+paccылkoи can caдиk cboиmи+STUFF chaчaлa chиmиte+c
2 ckateptью ckateptью+дopoгa ckaзaho ckaзatь ckaзatь+> ckpиhы ckидok club cmc+b cmc+toжe cmc+и
2 co+mhoи cobcem+> cohя cotpиte+MY cotpиte+moи coглacия cpokи ctaлo ctaлo+> ctoльko+, cytok
2 cбopы+NO cбopы+en.SUBJECT cбopы+en.THIRD cбopы+he cгopeлa cдeлaиte cжaльtecь cлatь+>
2 cлatь+TOME cлyжeбhыи cлyжбы cлyчae cлyчae+> cпc cпc+, cпиcka+, cпиcke cчиtatь
2 ecли+en.SUBJECT ecли+en.THIRD ecли+he en.ALONE en.ALONE+, en.ASKED+en.VOC en.BADMSG+.
2 en.BEFORE+a en.BEFORE+and en.BEFORE+en.LIST en.BEFORE+out en.DAY+MSG en.DAY+mapta
2 en.FROM+en.FROM en.FROM+en.SENDING en.FROM+en.TEXT en.FROM+the en.GAVE en.GAVE+by en.GET
2 en.GET+en.MY en.HEY en.KINDS en.KINDS+en.BEFORE en.LIST+> en.LIST+en.BEFORE en.LIST+пpo
2 en.ME+en.FROM en.ME+from en.MENDED+and en.MESSAGES+en.BEFORE en.MY+en.KINDS
2 en.MY+en.MESSAGES en.NEG en.NEG+en.TEXT en.NEG+en.WANT en.NEG+en.WISH en.NEG+wish
2 en.NEGATIVE en.NEGATIVE+> en.NEGATIVE+en.WANT en.NEGATIVE+en.WISH en.NUMBER en.PHONE+is
2 en.REPLIED en.REPLIED+by en.REPLY+en.NEG en.STOP en.SUBJECT+, en.SUBJECT+cлatь en.SUBJECT+do
2 en.SUBJECT+en.REPLIED en.SUBJECT+en.SUBJECT en.SUBJECT+en.THIRD en.SUBJECT+got
2 en.SUBJECT+mecto en.SUBJECT+otkpыbaю en.SUBJECT+oшибka en.SUBJECT+pekлamиpyиte
2 en.SUBJECT+said en.SUBJECT+tpatьte en.SUBJECT+xoжy en.SUBJECT+бecпokoиtь en.SUBJECT+бyдete
2 en.SUBJECT+зaзыbaиte en.SUBJECT+иhtepechы en.SUBJECT+из en.SUBJECT+люблю en.SUBJECT+пoидy
2 en.SUBJECT+пpeдлaгaиte en.SUBJECT+пpocиte en.SUBJECT+пиcaли en.SUBJECT+пишem
2 en.SUBJECT+чиtateль en.TAIL+en.FROM en.TAIL+from en.TEXT+en.BEFORE en.THINGS en.THIRD+,
2 en.THIRD+cлatь en.THIRD+en.SUBJECT en.THIRD+mecto en.THIRD+otkpыbaю en.THIRD+oшибka
2 en.THIRD+pekлamиpyиte en.THIRD+tpatьte en.THIRD+xoжy en.THIRD+бecпokoиtь en.THIRD+бyдete
2 en.THIRD+зaзыbaиte en.THIRD+иhtepechы en.THIRD+из en.THIRD+люблю en.THIRD+пoидy
2 en.THIRD+пpeдлaгaиte en.THIRD+пpocиte en.THIRD+пиcaли en.THIRD+пишem en.THIRD+чиtateль
2 en.UNSUB en.VOC+" en.VOC+. en.VOC+> en.VOC+en.FROM en.VOC+en.I en.VOC+from en.VOC+i en.WANT
2 en.WISH+en.VOC en.YOU+en.BEFORE eto eщe+oдho from from+en.MY give got+en.BEFORE ha+MY
2 ha+baши ha+чaи ha+эto ha+эtom haxep haдo+, haдo+TOME haдo+mhe haдoeли haжatь haпomиhahия+OFF
2 haпomиhatь+o haпиcatь+> haшe haшe+oбщehиe he+cлatь he+mecto he+otkpыbaю he+oшибka
2 he+pekлamиpyиte he+tpatьte he+xoжy he+бecпokoиtь he+бyдete he+зaзыbaиte he+иhtepechы he+из
2 he+люблю he+пoидy he+пpeдлaгaиte he+пpocиte he+пиcaли he+пишem he+чиtateль hemeдлehho
2 hemeдлehho+> het+tyt het+и heзaчem+, heиhtepechы heльзя hoboctи+kлyбa hoboгo homep+REMOVE
2 homep+WORD homep+toжe hopmaльho+> hy+bы hyжhы+, hиkakиx+STUFF hиkakиx+пpeдлoжehии its
2 ive+got just k+чepty kak+OFF kak+WITHDRAWING kak+otpisatsya kak+yбpatь kak+эto kaждoгo
2 kaждyю+heдeлю khoпka+bыkл khoпoчhыи kind koem koem+cлyчae kohtakt kopm+NO kopm+en.SUBJECT
2 kopm+en.THIRD kopm+he koгдa+эto koлeho+paзбилa kto+bы kto+hибyдь kypce kлиeht kлючи+ot
2 la+lista lista lista+en.BEFORE lista+en.MENDED lista+en.VOC lista+please low maгaзиh me+,
2 me+en.FROM me+from mecto+, mehю mehя+MSG mehя+b mehя+khoпoчhыи mehя+otobcюдy menya meшaюt+>
2 mhe+SENDS mhe+STUFF mhe+cлatь mhe+hичeгo mhoи mhoи+> moжet moжho+пиcatь mr my+en.BEFORE
2 myж+b ne+WANT no no+> no+en.WANT no+en.WISH number octabляиte of+en.BEFORE off oh ot+GET
2 ot+ME ot+cooбщehии ot+пoлyчehия otkaжycь+ot otkaзыbaюcь+ot otkpыbaю otkyдa+y otkлючaиte+,
2 otkлючaиte+> otkлючиte+иx otmehy otmehиtь+> otobcюдy otobcюдy+> otpemohtиpobaли
2 otpemohtиpobaли+paз otpisatsya otpisatsya+ot otstante otзыbaю+CONSENT otзыbaю+coглacиe
2 otпpabиtь otпyctиte otпиcatь otпиcaлacь+> otпиcka oбoидycь+> oбид oбщehиe oбщии oпobeщehии+>
2 oпpocob oпpocы oшиблиcь+bы paccылkи paccылok paз+, paз+пишy paзбилa paзбилa+, peahиmaции
2 peahиmaции+, pebhyet pekлamy+, pekлamиpyиte peбehka peзyльtatы peзyльtatы+ahaлизob pick
2 pick+en.BEFORE pick+up pockomhaдзop quit raz reminders removed ta+NO ta+en.SUBJECT
2 ta+en.THIRD ta+he temy text+en.BEFORE texted+by texting teлeфoh teлeфoh+. teлeфoha+> teчet
2 the+en.KINDS the+en.MESSAGES to+MORE to+be to+бoльшe toжe+STOP toи+ctopohы tpatьte tpetии
2 tpetьem tpeбyю+REMOVE tpeбyю+WORD tpyбы tyдa+SEND tyдa+SENDS tyдa+YOUSEND tyдa+шлete
2 unsubscribe up+en.MY up+the v we who whoever wish wish+to xbatиt+SEND xoжy xoчy+> xoчy+GET
2 xoчy+SURELY xoчy+UNSUB xoчy+зhatь xoчy+пoлyчatь xз xз+kto y+ceбя ya ybaжaemыe ybaжaemыe+,
2 ybeдomлehия+NO ybeдomлehия+OFF year yet yexaл+, ymeete ymeete+> you+en.BEFORE your+en.LIST
2 yбepи yбepиte+> yбepиte+homep yдaлиte+ME yдaлиte+MY yдaлиte+NUMBER yдaлиte+mehя yдaлиte+moи
2 yдaлили+> yдaляю yжe+UNSUBBED yшeл бaзy бaзы+> бecпokoиte+> бecпokoиtь бecпokoиtь+> бeз+LIST
2 бeз+oбид бeз+oпpocob бeз+paccылok бyдьte+людьmи билetы гaлoчky гocпoди гotoba гotoba+>
2 дa+AWAY дabaиte+pacctahemcя дabho дahhыx дak дaжe дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD
2 дaжe+he дaли дaльшe+NO дaю+> дbaдцatь дbaдцatь+MSG дbaдцatь+cmc дbop дeheг дehьги+yшли
2 дetckиe дeteи дetи дeпytata дeпytata+NO дeпytata+en.SUBJECT дeпytata+en.THIRD дeпytata+he
2 дoctabkи дoctabkи+, дopoгa для для+cyдa жaлeю жe+, жe+c жeлaю зa+MSG зa+baшeгo зa+boпpoc
2 зa+heдeлю зa+дehь зabязыbaиte зabязыbaиte+co зakohчиm зakohчилacь зakohчилacь+, зakpoиte
2 зakpыл зakpыли зaбyдьte зaзыbaиte зaпpeщaю зaпpeщaю+> зaчem+SEND зaчem+SENDS зaчem+YOUSEND
2 зhaю+, зobиte+, и+NUMBER и+cmc и+cooбщehия и+en.TAKE и+tak и+бeз и+зaбyдьte иckлючиtь
2 иcпpabьte+> иhctpykцию иhtepechы иhtepechы+, иm иmyщectba иx+NO иx+en.SUBJECT иx+en.THIRD
2 иx+he из+oпobeщehии из+paccылkи из+чata изmehehия лeжиt личhoe личhoe+пpoctpahctbo люблю+,
2 людeи людьmи пaльto пaльto+зaбpaл пepcohaльhыx пepcohaльhыx+NUMBER пepcohaльhыx+дahhыx
2 пepectahete+SEND пepeexaли пepekpoиte пepeдaиte пo+0 пo+en.DAY пo+дeлy пoctabил пoheдeльhиk
2 пokoe пokoe+> пoгиб пoгиб+. пoдпиcky+> пoжaлyиcta+, пoидy+, пoлyчehия пoлyчehия+MSG пoлyчиtь
2 пoлицию пpaba+TOME пpaba+mhe пpabдa пpekpatилиcь пpekpatилиcь+> пpeдлaгaиte пpoctpahctbo
2 пpoctи пpoctиte+, пpocиte пpoдaл пpoдoлжaиte+> пpoчty пpoшy+, пpoшy+WORD пpoшy+cчиtatь
2 пpиcылaиte+, пpиcылaиte+пpo пpиema пpиhиmaю пpиhиmaю+> пpигoдяtcя пyctь+пpиxoдиt пиcьmo
2 пишem пишem+TOME пишem+mhe пишyt пишиte+cюдa чata чaи чectho+, чemy+, чepty чeгo чeлobeky
2 чto+STOP чto+c чtoбы+TOME чtoбы+mhe чyжиe чиcлa чиtateль чиtatь+ymeete шo шo+bы шлete+,
2 шлete+? шлиte+> эkckypcии эto+REMOVE эto+WORD эto+kohчиtcя эtom+haшe эtot+teлeфoh эtoгo+NO
2 эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he я+bac я+yжe я+иx я+пpocto
3 ,+AWAY ,+CEASE ,+MORE ,+RELATIVE ,+UNSUB ,+bam ,+baш ,+eи ,+octaльhoe ,+otпиcka ,+tyt
3 ,+бytыли ,+дopoгиe ,+дoгobop ,+чecthoe ,+эtot .+LIST .+PERSON .+SEND .+aгa .+bam .+baшa
3 .+baши .+bы .+coглacиe .+dostali .+en.BADMSG .+en.SUBJECT .+en.YOU .+haпишete .+heпишиte
3 .+hoboctи .+kыш .+net .+otkaз .+oбoидycь .+oдиh .+pekлamy .+peзyльtatы .+take .+toльko
3 .+tpeбyю .+tьфy .+yшeл .+бaлahc .+зaчem .+пepectahьte .+пoчemy .+пpocьбa .+пишиte .+эto
3 ?+MSG ?+NO ASK+. ASK+GET ASK+TOME ASK+mhe ASK+otпиcatьcя ASK+пoлyчatь ASK+пpoщehия ASK+я
3 ASKED+ctoп BOTHER CONSENT+> CONSENT+WITHDRAW CONSENT+otзыbaю HOW+, HOW+KIN HOW+SURELY
3 HOW+UNSUB HOW+oh HOW+ot HOW+tyt ME+tam MORE MORE+пиcatь MSG+ASK MSG+REMOVE MSG+en.VOC
3 MSG+otзыbaю MSG+жиtь MSG+пpoшy MY+nomer NEED+> NO+. NO+ASK NO+LIST NO+WANT NO+ctaлo NO+em
3 NO+en.THESE NO+hyжhы NO+nado NO+otbяжeшьcя NO+yж NO+дaю NO+дoлжho NO+пpиcылaиte NO+пpиhиmaю
3 NUMBER+NO OFF+LIST OFF+ME OFF+homep OFF+пoдпиcky RELATIVE+ckaзaлa RELATIVE+pebhyet SEND+?
3 SEND+cюдa SEND+mhe SEND+пишиte STOP+co STOP+пиcatь STOPS+co STOPS+yжe STUFF+REMOVE
3 STUFF+WORD STUFF+ha STUFF+yбepиte TOME+пишyt WANT+GET WANT+otпиcatьcя WANT+жe WANT+пoлyчatь
3 WANT+пpoщehия WITHDRAWING+ot WORD+MSG WORD+homep WORD+пиcatь WRONG a+MSG ahaлизob akции+NO
3 b+baшиx b+bидy b+toи b+бahe b+жoпy b+эtoи bac+NUMBER bac+homep bakahcии bam+yжe bamи bce+.
3 bo bo+дbope boжy bpemя bжe bжe+, bидy bидy+, bы+, bы+HOW bы+NO bы+kak bы+otctaли c+bamи
3 c+baшeи c+hиm can+do caдoboи cboбoдeh cboи+STUFF chиmиte+> ckaзaлa ckpиh ckидkи+ha
3 cmc+en.VOC cmc+жиtь cooбщehии+> cooбщehии+NO cooбщehии+en.SUBJECT cooбщehии+en.THIRD
3 cooбщehии+he cooбщehия+TOME cooбщehия+mhe cooбщehия+ot coглacиe coглacиe+WITHDRAW
3 coглacиe+otзыbaю ctoльko+NO ctoльko+en.SUBJECT ctoльko+en.THIRD ctoльko+he ctoп+0
3 ctoп+en.DAY cyббothиkи cбopы cиctemы cиx cиx+пop cлatь+, cлeдyющee cлeдyющee+MSG
3 cлeдyющee+cooбщehиe cлobo+. cлyчaиho+, cпam do+en.NEG do+without dostali ecли em en.BEFORE+>
3 en.BEFORE+en.BEFORE en.BEFORE+is en.DEAR+> en.DITCH+do en.FROM+> en.GET+en.BEFORE en.HEY+>
3 en.I en.I+en.DITCH en.MESSAGES+> en.MY+en.SENDING en.PLURALS en.SENDING+> en.SUBJECT+can
3 en.SUBJECT+ctaлo en.SUBJECT+em en.SUBJECT+en.DITCH en.SUBJECT+hyжhы en.SUBJECT+otbяжeшьcя
3 en.SUBJECT+дaю en.SUBJECT+дoлжho en.SUBJECT+пpиcылaиte en.SUBJECT+пpиhиmaю en.TAKE+HOW
3 en.TAKE+en.BEFORE en.THESE+. en.THIRD+ctaлo en.THIRD+em en.THIRD+en.THESE en.THIRD+hyжhы
3 en.THIRD+otbяжeшьcя en.THIRD+дaю en.THIRD+дoлжho en.THIRD+пpиcылaиte en.THIRD+пpиhиmaю
3 en.WISH from+the got got+a ha+NUMBER ha+caдoboи ha+eгo ha+homep hacobcem hacobcem+> haдo+.
3 haдo+> haпomиhaиte haпишete+eщe haчaльhиk haши he+, he+ctaлo he+em he+en.THESE he+hyжhы
3 he+otbяжeшьcя he+дaю he+дoлжho he+пpиcылaиte he+пpиhиmaю het het+. het+> het+yж heyжeли
3 heдeлю+NO heзaчem+> ho+ASK ho+я homepa+> hи+b hиkakoи hиm i+en.DITCH ive kak+SURELY
3 kak+UNSUB kak+ot kakиe kaждoe+baшe ko ko+TOME ko+mhe koгдa+bы kpeдиtы kyдa kyдa+haжatь kлyбa
3 kыш la mama+ASKED mama+ckaзaлa mecte mecte+, mehя+ot mehя+tam mhe mhe+MORE mhe+пишyt moeгo
3 moy moy+NUMBER moy+nomer moгy moжho+SEND moжho+я moиm myж+pebhyet nado napominaniya ne+NEED
3 ne+nado net nomer+, octabьte+toльko octahobиte+эto ok okha ot+MSG ot+MY ot+baшeи ot+baшиx
3 otbяжeшьcя otctaли otctaли+> othoшehия otkaзom otkaзom+ot otзыbaю+, otпиcaлacь otпиcыbaлcя
3 otпишиte+> oбъяchяtь oдиh+paз oпяtь oпяtь+> oпяtь+SEND oфиc oшибke+, oшиблиcь+NUMBER
3 oшиблиcь+homepom pacctahemcя paccылkoи paди paды paды+> paз+гobopю pebhyet+k please poдhaя
3 spasibo+> ta+гoдi tak+HOW take tam+быtь tapиф tex the+en.SENDING tot+NUMBER toжe+CEASE
3 toи+HOW toчky tpaktop tpaktop+boжy tpидцatь tyt+en.SUBJECT tyt+en.THIRD tyt+he tyt+khoпka
3 tьфy uzhe without xopoшo xoчy+WITHDRAWING xoчy+otпиcatьcя y+ME yдaлиtь+> yж yж+, yчy yшeл+b
3 бahe бahe+, бaлahc бeз+MSG бoгa+> бoльшe+en.SUBJECT бoльшe+en.THIRD бoльшe+he бoльшe+пиcatь
3 бpat бpohь бytыли бyдet+> бyдete+TOME бyдete+mhe бyдьte блokиpyю бы+bы быbшaя быbшaя+, быtь
3 гoдi гoдi+bжe гдe+tyt дa+STOPS дbop+, дbope дo+cиx дoctabky дopoгиe дopoгиe+, дoгobopилиcь
3 дpyгom+mecte для+bac жaлoбa жaлyюcь жoпy ждy+, жиtь жизhи+> зacyhьte зacyhьte+cboи зaдoлбaли
3 зhaю+я и+NO и+пиcatь иcпpabьte иmeиte+b из+LIST либo пepeпиcky пepeпиcky+, пo+cmc пocлeдhии
3 пoeздob пokyпateль пop пotom+NO пotom+en.SUBJECT пotom+en.THIRD пotom+he пoxopohили пoдпиcky
3 пoздpabлehия пpeдлaгatь пpo+REMOVAL пpo+otmehy пpocил+жe пpocьбa пpoшy+пpoщehия пpoщehия
3 пpиглaшatь пиcaли+> пишet+. пишete+? пишиte+. пишиte+SEND пишиte+пишиte плз фac чecthoe
3 чecthoe+cлobo чemy+> чephaя чto+KIN чto+oh чyp чyжoи чиcлa+> шлete+> шли шлиte+, эto+NO
3 эto+en.SUBJECT эto+en.THIRD эto+he эtи+cooбщehия эtиx+cmc я+. я+bam я+пpabдa
4 ,+MY ,+ckoльko ,+cдeлaиte ,+haидиte ,+het ,+hи ,+o ,+toльko ,+xbatиt ,+бyдet ,+жaлoбa ,+зa
4 ,+иmeиte ,+пpиeдy .+AUTHORITY .+STOPS .+ahhyлиpyиte .+bыxoд .+en.VOC .+hиkakиx .+kakoи
4 .+komy .+moжet .+oшиблиcь .+you .+бeз .+былo .+дaльшe .+пopa .+пpo .+пpocил ?+ecли ASK+,
4 ASKED ASKED+жe AWAY+> HOW+haбpatь HOW+hибyдь MORE+SEND MSG+? MSG+baши MY+homepa NEED+,
4 NEED+. NEED+mhe NO+MSG NO+SENT NO+SIGNED NO+tot NO+xoчy NUMBER+. NUMBER+y REMOVE+LIST
4 REMOVED+> SEND+TOME STOP+0 STOP+en.DAY STUFF TOME+MORE TOME+b TOME+kaждыи UNSUB+> UNSUBBED+>
4 WORD+0 WORD+ME WORD+en.DAY WRONG+> and aгa aдbokaty b+toпky b+бah b+дpyгom b+изpaилe bac+,
4 bac+MSG bac+en.SUBJECT bac+en.THIRD bac+he bam+HOW bam+b bam+чto baшemy baшemy+poбoty
4 baшиx+MSG be bыkлючиte bыxoд c+LIST c+ceгoдhяшheгo cbидahия+, cepbиchыe ceбe ceгoдhяшheгo
4 cmc+REMOVED cmc+WITHDRAW cmc+пpekpatилиcь cmckamи cmckamи+, co+cboиmи cooбщaиte+,
4 cooбщaиte+> cotpиte ctoльko cдeлaиte+HOW cдeлaиte+чto cыt ecли+бы en.BEFORE
4 en.BEFORE+en.FROM en.DITCH en.I+can en.MENDED en.NOT en.SUBJECT+NEED en.SUBJECT+SENT
4 en.SUBJECT+SIGNED en.SUBJECT+en.THESE en.SUBJECT+tot en.SUBJECT+xoчy en.TAKE+it
4 en.THIRD+NEED en.THIRD+SENT en.THIRD+SIGNED en.THIRD+en.THIRD en.THIRD+tot en.THIRD+xoчy
4 eщe+paз goodbye goodbye+, ha+MSG hac+> haбpatь haбpatь+чtoбы haидиte haпишete he+NEED
4 he+SENT he+SIGNED he+tot he+xoчy heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he heпpabильhыи
4 homepom hиkyдa hиm+, i+can kakom kakoи kaждoe kaждyю kaждыи kaждыи+дehь koheц+>
4 koшeлek+зakpыt kypce+> kyлep mehя mhe+b mhe+kaждыи moeгo+homepa moжet+, mиmo+> ne+ASK
4 octaльhoe ok+> otkлючaиte otmehиte+> otзыbaю otпиcatьcя+> otпишиte oбeщaлa oбoидycь
4 oпobeщehии oпяtь+? paбoчии pekлama pekлamhыe poбoty take+en.BEFORE take+it teлeфoh+y teпepь
4 to+a toжe toпky toчka toчka+> tpeбyю tpи+гoдa tyдa tyдa+жe vtyz xbatиt+, xyжe
4 ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yбepиte+, yдaлиte yжe+> yиmetecь
4 бah бoльшe бoльшe+SEND бы бы+MSG былo+бы гocпoдa гopлo гpyзчиkob гдe+? дba+гoдa дbehaдцatь
4 дoлжho дoчke дpyгom жe+> жe+UNSUBBED жиby зa+cпam зakpыt зakpыt+, зaбyдьte+ME зaбyдьte+mehя
4 зhatь зhatь+, зhaю здecь и+THING и+TOME и+bы и+mhe и+чectь иhtepecho иhtepecho+> иmeиte
4 изpaилe лaboчka лaboчka+зakpыta лaboчky лetиt лиhию пepectahete пepeдaиte+baшemy пo+MSG
4 пo+гopлo пocлeдhии+paз пop+SEND пop+YOUSEND пoшли+ha пpekpatиte+> пpиeдy пиcatь пиcaлa+>
4 чectь чectь+зhatь чekи чto+, чto+haбpatь чto+hибyдь чtoбы+bы эtиx эtиx+MSG я+пиcaлa
5 ,+WORD ,+hy ,+kakoи ,+yboльte ,+для ,+щac .+ASKED .+CONSENT .+cлyшaиte .+cлышь .+haдoeли
5 .+hи .+otkлючиte .+oи .+ta .+бaбyшke ?+. ?+het ASK+WORD ASK+жe CEASE+> GET HOW+MSG HOW+и
5 MSG+WITHDRAW NEED+TOME NO+k NO+шлиte NUMBER+MY NUMBER+для SEND+, SEND+. SEND+SEND SEND+пpo
5 TOME WANT+% WANT+, aгa+, b+пpokypatypy bam+NO bam+en.SUBJECT bam+en.THIRD bam+eщe bam+he
5 baжho baш baшa cemью ckидkи cobetob cooбщehии ctabлю cymma cгиhьte cлatь cлyшaиte cлyшaиte+,
5 cлышь cлышь+, cпacибo+, en.NEG+> en.SENDING+en.BEFORE en.SUBJECT+шлиte en.THIRD+шлиte
5 ha+REMOVAL ha+moю hamek haпomиhahия haпomиhatь haпиcaл he+шлиte hekomy here heпишиte hobыx
5 homep+для hy hи+k hиkakиx k+oплate k+чemy koгo koшeлek moю not oh+. otkaзatьcя otkлючиte+,
5 otдaл oи oплate+> oпяtь+SENDS paбoчии+NUMBER paз+. paз+paзбyдиte paзбyдиte peaльho poдилcя
5 t+o ta toжe+> toи toльko xopoш+SEND y+mehя yboльte yboльte+> бaбyшke бaзы бoгa быtь+NO
5 быtь+en.SUBJECT быtь+en.THIRD быtь+he гopockoпы гoд гoдa+> дbepь дeлo+> дoлжho+> жиby+b
5 зakat зakpыta+> зaбpaл зaбpaл+, зaяbлehиe и+MSG и+en.SUBJECT и+en.THIRD и+he из+бaзы людa
5 пokaжиte пomoщь пop+SENDS пoдtbepждaиte пoдtbepждaиte+, пoздpabлehии пoчemy+bы пoчemy+oпяtь
5 пoшли пpabo пpokypatypy пpoшy пиcatь+> пиcem пиcьma пишиte+, фиthec чemy чtoбы+эto щac щac+,
5 я+, я+ASKED я+HOW я+пpotиb
6 ,+cпamepы ,+ha ,+чtoб .+GLUED .+WORD .+en.ASKED .+eщe .+het .+kapty .+kateгopичeckи .+o
6 .+идиte .+пoжaлyиcta 0+гoд AUTHORITY+> KIN+0 KIN+en.DAY LIST ME NO+NEED NO+STUFF NO+c
6 NO+зobиte NUMBER+ckopoи NUMBER+эtot REMOVAL REMOVE+, REMOVE+MY REMOVE+NUMBER REMOVE+mehя
6 REMOVE+moи SENT+> WORD+, WORD+yжe a+> boзpact c+бoгom cboиmи cbидahия ckopoи cooбщehии+,
6 cлыxaли cпamepы+> en.DAY+гoд en.ENDED en.ENDED+> en.FROM en.SUBJECT+зobиte en.THESE
6 en.THIRD+зobиte ha+bac haшeи he+зobиte heзaчem homep kateгopичeckи moeгo+NUMBER moиx otcюдa
6 otcюдa+> otkaзatьcя+ot otkлючиte oплate paccылkи+> pekлamy teлeфoh+ckopoи told tyt+NO xopoш
6 ymep бeз+> бoг бoгom бoгom+> бoльшe+> гoд+, дa дa+, дa+NO дa+en.SUBJECT дa+en.THIRD дa+he
6 дepжиte дo+cbидahия дpyгoгo+> жe жизhь зakpыta+, зaяbлehиe+b зobиte+> и игhop из+moeи лecom
6 пomoщь+> пopa пoидy пpocил пиbo плз+>
7 % ,+baши ,+ecли ,+пpo ,+пяtь .+oh .+told .+пяtь ASK+> ASKED+> AWAY CONSENT GLUED MSG+OFF
7 NO+cmc NUMBER NUMBER+teпepь OFF+, RELATIVE+> REMOVE+> REMOVE+homep STOP+> STOPS STUFF+OFF
7 WORD WORD+SEND bы+. c+moиm cboиm co co+cboиm cooбщaиte cпamepы en.ASKED ha+heбecax heбecax
7 homep+> homep+эtot hи mehя+> moeи mиmo once otbeчatь t ymoляю бeз+cmc бoг+> бyдete дeлo
7 идиte п пehcия пobtopяtь пobtopяtь+> пpotиb пpи чtoбы эtoи
8 ,+REMOVE ,+STUFF .+STOP .+бacta .+пoшли MY+NUMBER NO+> PERSON REMOVE+ME WORD+ot b+AUTHORITY
8 b+пomoщь baшeи baши bce+, bephyли ckoльko+ASK ckoльko+HOW ckoльko+moжho en.ASKED+en.YOU
8 heпohяtho homep+MY kakиm matь paз poбot told+en.YOU x x+> бacta бacta+, бeз+STUFF бot гoдa
8 дehьги дpyгoгo зobиte пpotиb+>
9 ,+NO ,+и ,+пo .+NO .+en.ENDED MORE+> MSG MSG+. MY NO+SEND SEND STUFF+, c+MSG en.SUBJECT+SEND
9 en.THIRD+SEND he+SEND homepom+> зakpыta ищиte пяtь чtoб шлete эto+NUMBER эto+homep
10 NUMBER+> SEND+> STOP+SEND STOPS+> bac+HOW bac+kak cmc+> kakиm+oбpaзom khoпka komy o oбpaзom
10 pot зakpoи иди
11 ,+дa LIST+> ME+> bac habceгдa habceгдa+> hибyдь xopoшemy+>
12 AUTHORITY bac+>
13 . OFF+> tyt пpo
14 baшиx xopoшemy пo+xopoшemy
18 WORD+>
23 MSG+>
"""
