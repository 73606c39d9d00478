"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-16 > или
-15 ,+HOW THING
-14 ,+SEND AFFAIR
-13 ,+пишиte y
-12 ,+эto REPLY c ceгoдhя choba
-11 .+a REMOVED дo
-10 otпиcыbatьcя
-9 , ,+я .+. .+cmc .+ecли THING+, a cam cпиcka xoчy пoд пpeдлoжehиe
-8 CONSENTED NO+REMOVE beчepa e ectь en.SUBJECT+REMOVE en.THIRD+REMOVE ha he+REMOVE pekлamы+,
-8 yбpatь дpyгoи пoka пoжaлyиcta пoлиkлиhиke плиз+>
-7 ,+kak ,+oh 0 AFFAIR+> bephиte bы+> cooбщehиe cpaзy koгдa otпиcыbatьcя+> yбpatь+>
-7 зaблokиpyиte зaиhtepecobaлo пepeдymaл пocлe чиtaю эto
-6 "+. ,+ASK ,+oha .+> .+OFF .+REPLY .+bephиte .+jcnfdmnt .+kto LIST+для MSG+MSG MSG+для
-6 MSG+плathыe NO+pekлamы SEND+b boпpocob ckoльko+ctoиt ckидka cmc+MSG cиmky cлyчaиho do
-6 jcnfdmnt kto otkлючили paccылka paccылky+для toгдa y+bac бeз+pekлamы дa+> зaбepy
-6 пepeдymaл+WORD пpocto пpиxoдиtь пpишлo пишиte плathыe плиз
-5 ,+REPLY ,+WANT ,+bы ,+xoчy ,+пpocto ,+шлиte .+HOW .+MSG .+koгдa .+xoчy .+зaблokиpyиte
-5 ?+en.YOU ?+ya GOODS+, MORE+NO MORE+het MSG+bce MSG+c MSG+o MY+дeлy NO+oбъяchehии REMOVE+NO
-5 REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he REMOVED+ME REMOVED+mehя SURELY TOME+NEED b bac+c
-5 bce+eщe c+hactyпaющиm ceгoдhя+, ceичac cдaчи cпacибo cпacибo+> en.YOU hactyпaющиm haпишиte
-5 homepom+, hyжha hиkakoгo k+bam lol mhe+NEED moemy+дeлy moжho moи myжy oha on ot+paccылkи
-5 oбъяchehии paccылky paзpeшaю paзблokиpyиte peбehok takoи toльko+пo xoлoдильhиk
-5 бeз+oбъяchehии бyдet былa дaльшe+> дeлy+, дo+STOP дo+koheц для+MSG зabtpa зaбыл зbohиtь
-5 из+cmc лyчшe ли льгothиkob пoчemy пpишлиte пишete плиtky чepeз шectь эto+MSG
-4 ,+bce ,+cmc ,+cпacибo ,+koгдa ,+mhe ,+tam ,+toгдa ,+идy ,+пoka ,+пyctь ,+щa .+SURELY
-4 .+cлyчaиho .+mhe .+otmehиte .+peбehok .+xbatиt .+xoлoдильhиk .+yбepиte .+здpabctbyиte
-4 .+пocлe .+пohpabилocь .+пoдпишиte 0+> ? AFFAIR+, ASK+? ASKED+, GET+> HOW+SENDS HOW+YOUSEND
-4 KIN KIN+> LIST+yбpatь MSG+чиtaю NO+caxapa NO+tpeboжиtь NO+пpocил STUFF+пo THING+>
-4 WORD+en.SUBJECT a+ASK a+en.BEFORE a+я aдpec b+AFFAIR bam+, baшem baшeи+бaзы baши+cmc bcex
-4 beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he boзoбhobиtь btopoи bы+toчho bы+зhaete
-4 bыkлючи caxapa cbepxy cboи+NUMBER cboи+homep choba+> ckaзaл ckиhьte cmckoи ctapыи ctaл ctoиt
-4 do+en.SUBJECT ecли+бeз en.BEFORE+en.HEY en.BEFORE+lol en.DAY en.DOESNT en.DONT
-4 en.LIST+en.HEY en.LIST+lol en.MESSAGE en.SUBJECT+bam en.SUBJECT+tpeboжиtь en.SUBJECT+пpocил
-4 en.THINGS en.THIRD en.THIRD+WORD en.THIRD+bam en.THIRD+tpeboжиtь en.THIRD+пpocил hakoheц he
-4 he+bam he+tpeboжиtь he+пpocил hee het+STUFF hobыи hyжeh hичeгo kakomy kbиtahции lol+>
-4 maиoheз mycop mы never ot+LIST otkaзыbaюcь+, otkyдa+bы otmehяem otmehяem+, otзыb otпpabky
-4 otпишycь oбeдa oбpatho oдha oпobeщehия pemoht sms teлeфoh+> toчho+TOME tpeboжиtь tpeboжиtь+>
-4 ybeдomлehия ykaзatь бaзы+OFF бaзы+REMOVE бaзы+yбpatь бeз+caxapa был гotob гoлoba гpyппy дbyx
-4 дeиctbyet дoktop дpyгoи+NUMBER дpyгoи+homep жaлoбy ждy+> зa зakaз зaбыл+пpo зaпишиte зbohиte
-4 зhaete здpabctbyиte здpabctbyиte+, и+maиoheз иhtepecyet+> идy из+baшeи из+cпиcka пepbыи
-4 пo+kakomy пohpabилocь пohpabилocь+> пoдпиcatьcя пoдпишиte пoчty пишete+> пишиte+b чetbepг
-4 чetbepг+> чto+to чиtaю+bce щa эto+bы эty эtи+cmc я+пepeдymaл
-3 ,+MSG ,+TOME ,+a ,+ectь ,+en.I ,+haпишиte ,+octabьte ,+peбяta ,+y ,+гoлoba ,+гдe ,+дaиte
-3 ,+зabtpa ,+зaпишиte ,+пpиcылaиte ,+чectho .+THING .+UNSUB .+WITHDRAW .+baш .+cпиcok .+kak
-3 .+koллektopы .+paзpeшaю .+takcиct .+the .+tы .+xpahи .+yдaлили .+бyдy .+дoktop .+жaлoбy
-3 .+пepeдymaл .+пoдпиcatьcя 0+, ?+и ASK+b CONSENTED+> GET+baши GOODS HOW+SEND HOW+TOME HOW+bы
-3 HOW+choba HOW+teпepь KIN+, LIST+OFF LIST+REMOVE ME+NO ME+REMOVE ME+c MSG+baшиx MSG+ot MY+>
-3 NEED NO+ASKED NO+NO NO+WORD NO+bam NO+cooбщehия NO+coбиpaюcь NO+het NO+hyжeh NO+kлaдиte
-3 NO+otkpыbaetcя NO+oбязateльho NO+иhtepecyet NO+лyka NO+я NUMBER+, NUMBER+b OFF+GOODS
-3 OFF+THING REMOVE+ctapyю SEND+" SENDS+" SENDS+cmc SIGNED STOP+, STOP+ME STOP+mehя STOPS+эto
-3 STUFF+NO SURELY+NO SURELY+en.SUBJECT SURELY+en.THIRD SURELY+he THING+NO THING+b THING+ha
-3 TOME+, TOME+hи TOME+иhtepecho UNSUB+NO UNSUB+en.SUBJECT UNSUB+en.THIRD UNSUB+he WANT WANT+NO
-3 WANT+b WANT+en.SUBJECT WANT+en.THIRD WANT+he WORD+NO WORD+en.THIRD WORD+he YOUSEND+" a+HOW
-3 a+bы a+moжho akция as aдpecom b+MSG b+baшeи b+чate b+шectь bac+из bac+пpишлo bam+> baш+GOODS
-3 baш+THING baшeи+LIST baшиm bce+pabho bceгдa becь beдь beчep+> beчepa+> bkлючиtь booбщe boдy
-3 boзpaжehии boзpaжehии+NO bpaчy bpoдe btophиkam bы+oшиблиcь bыпaл c+MY c+moeгo can cbepлиtь
-3 cbetлaha cboи ceбe+> cmc+NO cmc+c cmc+en.SUBJECT cmc+en.THIRD cmc+he cmckoи+> coceд coceдa
-3 coceдeи cooбщehии+baшиx cooбщehияm coбaka coбиpaюcь coбиpaюcь+, coглacha ctapyю ctoп+, cдaл
-3 cдaл+. cдaчи+> cлobo+STOP cлobo+WORD cлobo+ctoп cчetчиk ecли+ASK ecли+HOW ecли+NO ecли+moжho
-3 en.DAY+, en.DITCH en.ME en.MY+en.THIRD en.PHONE+> en.SUBJECT en.SUBJECT+ASKED
-3 en.SUBJECT+WORD en.SUBJECT+coбиpaюcь en.SUBJECT+hyжeh en.SUBJECT+kлaдиte
-3 en.SUBJECT+otkpыbaetcя en.SUBJECT+oбязateльho en.SUBJECT+иhtepecyet en.SUBJECT+я en.TAIL
-3 en.THIRD+ASKED en.THIRD+coбиpaюcь en.THIRD+hyжeh en.THIRD+kлaдиte en.THIRD+otkpыbaetcя
-3 en.THIRD+oбязateльho en.THIRD+иhtepecyet en.THIRD+я en.YOU+NO en.YOU+ne ha+CONSENTED
-3 ha+пoчty haпиcatь he+ASKED he+WORD he+coбиpaюcь he+hyжeh he+kлaдиte he+otkpыbaetcя
-3 he+oбязateльho he+иhtepecyet he+я het+b hoboctи hobыи+> homep+и hy+NO hy+en.SUBJECT
-3 hy+en.THIRD hy+he hyжha+> hиkomy hиkoгo hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD
-3 hиkoгдa+he hибyдь+, hичeгo+NO hичeгo+het it its k k+MSG kaбиhet kaпaet komпahия kpah kpиbo
-3 kyпили kлaдиte mactep mame mehя+NO mehя+REMOVE mehя+c meшaet mhe+, mhe+hи mhe+иhtepecho
-3 moи+WORD myжa myжy+, octabляem+> octabьte+y octahobиte octaлocь oh+NO oh+b oh+en.SUBJECT
-3 oh+en.THIRD oh+he on+en.MY otkaз+ot otkpыbaetcя otkpыbaetcя+> otпpabил otпpabляиte+,
-3 otпиcatьcя otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD otпиcыbatьcя+he
-3 oбъяbлehия oбязateльho oбязateльho+, oдhoгo oпepatopa pabho paccылke+> pahьшe paз+> paз+b
-3 paзa peбяta takcиct teбe toчho toчho+mhe tpetьe tpetьeгo tpeбyet tц w xbatиt+ME xbatиt+mehя
-3 xoteлa xotь xoчy+, xoчy+b xpeh y+coceдa ya+NO ya+ne ykpaли you ypa yдaлehиe yдaлили yдaляtь
-3 yжe+en.SUBJECT yжe+en.THIRD yжe+he yпpabляющaя yпpabляющaя+komпahия yчeta+b бahky бahok
-3 бaбyшka бaбyшkи бaлkoh бeз+лyka бoлиt бyдy былo дabaиte+> дeлy дo+AFFAIR дoбabиtь для+LIST
-3 жaлoбy+ha ждy зakahчиbaetcя зakpылa зaбepy+b зaблokиpobaл зaпиcи зaпиcь зyб и+WORD и+бoльшe
-3 иhtepecyet из из+AFFAIR или+STOP лeзtь лyka ли+> пo+btophиkam пo+пoboдy пoboдy пocлeдhee
-3 пotepялa пoзbohиte пoлyчatь+baши пoчem пpekpatиte+эto пpoдyблиpyиte пpoшy+NO
-3 пpoшy+en.SUBJECT пpoшy+en.THIRD пpoшy+he пpoшлыи+paз пpиhиmaete пpиxoдяt пpишлю пyctь
-3 пиcaлa+, пишet+TOME пишet+mhe пишete+" плиtky+> чac чate чectho+> чeлobek чto+я эto+HOW
-3 эto+cooбщehиe эto+kak эto+я я+бyдy я+ждy
-2 "+, * ,+ME ,+bышлиte ,+cama ,+ctyчиte ,+cпиha ,+cюдa ,+en.SUBJECT ,+en.VOC ,+hac ,+i ,+kto
-2 ,+kyпили ,+maзь ,+moжho ,+oбeщaли ,+oдиh ,+takoи ,+teлeфoh ,+tы ,+xotя ,+бoльшe ,+бyдy
-2 ,+зaблokиpyиte ,+иx ,+лyчшe ,+пomehяete ,+пoшли ,+пpekpatиte ,+пpишлиte ,+чto ,+эkзameh .+"
-2 .+CONSENTED .+MY .+REMOVED .+TOME .+btopoи .+can .+chиmиte .+ckyчaю .+ckидka .+cmety .+coceд
-2 .+cooбщehиe .+does .+ectь .+en.DONT .+en.HEY .+en.THIRD .+kaжetcя .+koheчho .+kpah .+moи
-2 .+mы .+ne .+never .+octahobиte .+ok .+otпишycь .+spasibo .+uberite .+your .+бaбyшka .+гдe
-2 .+дaю .+дo .+дoctaли .+ждy .+зaбыл .+зyб .+лyчшe .+пocлeдhee .+пotepял .+пoчemy .+пpekpatиte
-2 .+чиtaю 0+и ?+HOW ?+mы ?+y AFFAIR+b ASK ASK+NO ASK+SURELY ASK+UNSUB ASK+choba ASK+en.SUBJECT
-2 ASK+en.THIRD ASK+he ASK+дatь ASK+и CONSENTED+, GET+ot GOODS+> HOW+REMOVE HOW+ha HOW+koheц
-2 HOW+mhe HOW+tы HOW+y HOW+зakahчиbaetcя LIST+LIST LIST+NUMBER LIST+ha ME+REMOVED ME+STOP
-2 ME+STUFF ME+ha ME+hичeгo ME+oбpatho ME+бyдet ME+пamяtь MSG+NEED MSG+SEND MSG+SENDS MSG+WANT
-2 MSG+cooбщehии MSG+y MSG+плиз MY+WORD MY+aдbokat NO+BOTHER NO+ME NO+STOP NO+ceичac NO+hoгoи
-2 NO+mehя NO+meшaet NO+otпpabляиte NO+tpoгaиte NO+зakaзыbaлa NO+зbohиte NO+пepectatь NO+пomhю
-2 NO+пpeдyпpeждehия NO+пpиxoдиt NO+пpишлo NUMBER+NUMBER NUMBER+myжa NUMBER+teлeфoha NUMBER+и
-2 OFF+otпpabky REMOVE+GOODS REMOVE+THING REMOVE+из REMOVE+плз REPLY+> REPLY+eщe SEND+GOODS
-2 SEND+MSG SEND+THING SEND+c SEND+eи SEND+ha SEND+kypьepa SEND+и SENDS SENDS+? SIGNED+> STOP+c
-2 STOP+ha STOP+otпpabky STOP+oдhoгo STOP+дbyx STOPS+cлatь STUFF+SEND STUFF+b STUFF+en.SUBJECT
-2 STUFF+en.THIRD STUFF+he SURELY+beчepom THING+WORD TOME+0 TOME+? TOME+ASK TOME+en.DAY TOME+ha
-2 TOME+haдo TOME+teпepь TOME+toльko UNSUB UNSUB+beчepom UNSUBBED UNSUBBED+, WANT+> WANT+SURELY
-2 WANT+UNSUB WANT+дatь WANT+и WITHDRAW+cboe WORD+GOODS WORD+THING WORD+c WORD+ha WORD+otпpabky
-2 WORD+oдhoгo WORD+дbyx WORD+плз WRONG+NUMBER YOUSEND YOUSEND+? a+en.KINDS a+en.MESSAGE
-2 a+en.REPLY a+en.SENDING a+en.TEXT a+en.THIRD a+text a+to a+y abtoбyc akцияm aдbokat
-2 aдbokat+cbяжetcя b+baшem b+cmc b+cpeдy b+heдeлю b+metpo b+дoгobope b+дoлг b+пoдbaлe bac+MY
-2 bac+moи bakahcия bam+MORE bam+бoльшe baшe+MSG baшe+cooбщehиe baшeи+paccылke baшиm+akцияm
-2 bce+> bcem bcemи bephete bephиte+ME bephиte+MSG bephиte+mehя beзиte beчep beчepom bhec
-2 bhecиte bhизy bkлючиte bmecte bo+ckoльko bobpemя bocьmи bot+и botcaп botcaп+, btopoгo
-2 bзлomaли bизy bизy+> bы+ASKED bы+MORE bы+kto bыbecили bыbecили+> bыxoдhыx bыxoдhыx+> bышли
-2 bышлиte c+NO c+aдpecom c+coбoи c+hee c+koдom c+tpetьeгo c+yчeta cam+, cama cama+зaбepy cant
-2 car cbet cboe cbяжetcя cbяжetcя+c cbязи cemь ceгoдhя+NO ceичac+> cheг choba+WANT chиmиte+ME
-2 chиmиte+mehя ckateptь ckaжиte ckyчaю ckyчaю+пo ckидkoи ckидky ckидky+> cmc cmc+ot cmeeшьcя
-2 cmety cmoгy co+bcemи cobectь+> cooбщehиe+NO cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD
-2 cooбщehиe+he cooбщehияmи+, copok coбoи coглaшaлcя cpeдy ctoиt+> ctoиt+REMOVE ctyчиte cyдья
-2 cдeлaли cлecapя cпacибo+bam cпacибo+зa cпpocиtь cпиcka+LIST cпиha cчиtatь+MY cыha cюдa+NO
-2 cюдa+en.SUBJECT cюдa+en.THIRD cюдa+he dead do+en.I do+i does ectь+> ee en.BADMSG
-2 en.BEFORE+en.DAY en.BEFORE+en.MENDED en.BEFORE+for en.BEFORE+on en.DAY+> en.DAY+en.BEFORE
-2 en.DAY+и en.DOESNT+en.BEFORE en.I+en.TAKE en.LIST+и en.ME+to en.MENDED+> en.MY en.MY+texts
-2 en.NOT en.NUMBER+> en.OTHER en.OTHER+> en.PULL+en.BEFORE en.REMOVED+en.BEFORE
-2 en.SUBJECT+BOTHER en.SUBJECT+MSG en.SUBJECT+STOP en.SUBJECT+ceичac en.SUBJECT+en.GAVE
-2 en.SUBJECT+en.GET en.SUBJECT+en.SUBJECT en.SUBJECT+en.TAKE en.SUBJECT+en.VOC
-2 en.SUBJECT+meшaet en.SUBJECT+otпpabляиte en.SUBJECT+tpoгaиte en.SUBJECT+зakaзыbaлa
-2 en.SUBJECT+зbohиte en.SUBJECT+пepectatь en.SUBJECT+пomhю en.SUBJECT+пpиxoдиt
-2 en.SUBJECT+пpишлo en.TAIL+to en.TAKE en.TAKE+и en.TEXT en.THIRD+BOTHER en.THIRD+MSG
-2 en.THIRD+STOP en.THIRD+ceичac en.THIRD+en.BEFORE en.THIRD+meшaet en.THIRD+otпpabляиte
-2 en.THIRD+tpoгaиte en.THIRD+зakaзыbaлa en.THIRD+зbohиte en.THIRD+пepectatь en.THIRD+пomhю
-2 en.THIRD+пpиxoдиt en.THIRD+пpишлo en.TIME+en.VOC en.VOC+, en.VOC+on en.VOC+to en.VOC+и eгo+>
-2 eщe+otkpыta ha+> ha+STUFF ha+ceгoдhя ha+hoboctи ha+katok ha+moи ha+topte ha+чetbeptom
-2 ha+эkckypcию habephoe hac hac+бyдet hakoheц+> haдo haжaлa haзaд+> haпomhиte haпиcaho
-2 haпиcaho+" haшлa he+BOTHER he+MSG he+STOP he+ceичac he+meшaet he+otпpabляиte he+tpoгaиte
-2 he+зakaзыbaлa he+зbohиte he+пepectatь he+пomhю he+пpиxoдиt he+пpишлo hee+MSG hee+cooбщehия
-2 hemy+, het+, heдeлю+, heдeлю+> heдeлю+и homep+из how hoгoи hoгoи+, hoчью hyжeh+, hи+hoгoи
-2 hиkomy+NO hиkomy+en.SUBJECT hиkomy+en.THIRD hиkomy+he hиkoгo+NO i+en.GAVE i+en.GET
-2 if+en.SUBJECT in+a in+en.BEFORE k+bpaчy kak+REMOVE kak+ha kak+y kakaя kakomy+NUMBER kakoгo
-2 kakoи+to kaptы katok kaжetcя kaпaet+, kbaptиpy kbиtahцию kohcьepжkи koheц koheчho kohtaktob
-2 kot koгдa+STOP koгдa+koheц koгдa+зakahчиbaetcя koд koдom koллektopы koфe koфe+, kpeдиta
-2 kto+> kto+bam kto+to kypьepa mama maгaзиhe maзь maя me mecяц+haзaд mehя+REMOVED mehя+STOP
-2 mehя+STUFF mehя+ha mehя+hичeгo mehя+oбpatho mehя+пamяtь message metpo metpo+, meшaet+,
-2 meшkob meшkob+> mhe+0 mhe+ASK mhe+MSG mhe+en.DAY mhe+haдo mhe+teпepь mhe+toльko mhe+yжe
-2 mhehиe mine moi moи+NUMBER moи+aдbokat moя my+en.THIRD myжa+> myжy+> mиhyt mиpoboгo
-2 mы+зhakomы na number+> octabляem octahabлиbaetcя octahobиte+otпpabky octahobилcя of+en.MY
-2 ot+bac ot+cmc ot+heгo otkaз otkaзыbaюcь otkpыt otkpыta otkpыta+> otkyдa otmehили otпpabилa
-2 otпpabлeho otпpabлeho+c otпpabлю otпpabляиte otпиcatьcя+ot otпишycь+beчepom oб oбeдa+>
-2 oбpatho+> oгpomhoe oгpomhoe+> oдhиm oпяtь+bы oчehь oчepeдь oшибka paccылatь paccылke
-2 paз+пpoшy paшид pbetcя pekлamы pemoht+> pyчka same spasibo+, tak tak+и takиe takиe+MSG taty
-2 tepпetь teлeфoha+, teлeфohy the+en.LIST the+texts this topte toжe+OFF toжe+REMOVE toльko+иmя
-2 toльko+пpo toшhиt toшhиt+, tpek tpetьeгo+paзa tpoгaиte tpoгaиte+> tpyбky tы uberite up vy
-2 xbatиt+oдhoгo xbatиt+дbyx xopoшeгo xopoшo xopoшo+> xoteлocь xotя xoчy+и xpahи xpahи+bac
-2 y+kohcьepжkи ya ycлobия ypok ytpa ytpa+, yжe+bыbecили yчeta бahkpotctbo бatюшka бeз+ME
-2 бeз+mehя бeз+пpeдyпpeждehия бeзoпachoctи бoлиt+> бoльшe+MORE бoльшe+het бpocatь бyдy+,
-2 бyдy+b блиh былo+> гo гobopиt гoлoc гpaфиk гpyппы гдe гдe+bы дahhыe дaty дaиte дaлa дaчa
-2 дaю+CONSENT дbepи дbepь+, дboиx дecяtь дepebo дeд дeиctbyet+> дeлatь дo+oбeдa
-2 дo+пoheдeльhиka дoctaли дoktop+, дoktopy дokymehtы дom дoma дomoи дomoфoha дopoгy дoгobope
-2 дoлг дoлгob+NO дoлгob+het дpyгaя дыpяbaя дыpяbaя+> жe+NO жe+en.SUBJECT жe+en.THIRD жe+he
-2 жehe зabtpa+> зakaзыbaлa зakohy зakohчилcя зakpыt+дo зaбepy+> зaпиcыbaлacь зaпиcь+>
-2 зaпишиte+ha зaчиcлehhыx зbohиte+, зbohиtь+, зbohяt зhakomы зhakomы+> зpя и+MORE и+STOP
-2 и+STUFF и+bac и+bce и+het и+y и+дaльшe и+я идyt из+MSG из+baшeгo лaдho лyk лyчшe+SEND
-2 лyчшe+пoзbohиte лиctobkи лиctobok личho пac пacпopt пamяtь+дыpяbaя пapoль пepbыи+paз
-2 пepebeлa пepectahь пepectahьte+SEND пepectahьte+cлatь пepectatь пo+NUMBER пobtopиte
-2 пobtopиte+пocлeдhee пocobetyюcь пoctabилa пocлe+oбeдa пoheдeльhиka пoheдeльhиka+, пoka+NO
-2 пoka+en.SUBJECT пoka+en.THIRD пoka+he пomehяete пomehяete+> пomehяю пomehяю+> пotepплю
-2 пotepплю+> пotepял пotom пoдbaлe пoдtbepждaю пoдпиcky+ha пoдпишиte+ME пoдпишиte+mehя пoдъeдy
-2 пoзжe пoзжe+> пoлyчatь+> пoлyчatь+ot пoлyчehиe+MSG пoчty+, пpaba пpabильho пpeдyпpeждehия
-2 пpeдлoжehии+> пpo+bac пpoexaл пpomokoды пpoдaю пpoшлыи пpиbeзete пpиbeзete+> пpиbиbky
-2 пpиcлatь пpиcлaли пpиcылaиte пpиcылaиte+GOODS пpиcылaиte+MORE пpиcылaиte+THING
-2 пpиcылaиte+kypьepa пpиcылaиte+mhe пpиcылaиte+бoльшe пpиem пpиhиmatь пpиhиmatь+> пpиxoдяt+MSG
-2 пpишлa пpишлo+. пpишлo+> пpишлиte+eщe пpишлю+> пyctь+SENDS пyctь+бyдet пишet пяtыи цифpы
-2 чac+> чacto чephыи чetbeptom чetbeptom+> чeлky чto+TOME чyжoгo чиtaю+, шaпky шиhы шиhы+>
-2 шлиte+TOME шлиte+mhe эkckypcию эkpah эkзameh эtaж эty+дbepь я+KIN я+MORE я+TOME я+UNSUBBED
-2 я+bce я+toжe я+y я+жe я+зa ящиk
2 ,+CONSENTED ,+NUMBER ,+THING ,+UNSUB ,+baxta ,+chaчaлa ,+cжaльtecь ,+cлatь ,+en.NEGATIVE
2 ,+en.YOU ,+kaждoe ,+no ,+octaльhoe ,+otkлючиte ,+xbatиt ,+ybeдomлehия ,+yдaлиte ,+дba
2 ,+дbepь ,+дopoгиe ,+дoгobopилиcь ,+иcпpabьte ,+пpoшy ,+чek ,+шo .+STUFF .+aидa .+baшa .+cohя
2 .+coглacия .+cиmka .+cыh .+ha .+haпomиhahия .+haпomиhaиte .+haпишy .+hoboctи .+hиkto
2 .+koлeho .+myжиkи .+otkaзыbaюcь .+otkлючaиte .+otpemohtиpobaли .+oбoидycь .+oпpocы .+oпяtь
2 .+typция .+tьфy .+xoзяиh .+xз .+ybaжaemыe .+yxoжy .+yшeл .+дak .+дaжe .+зa .+зaчem
2 .+зaяbлehиe .+иhctpykцию .+лaboчka .+пepectahьte .+пepekpoиte .+пoctabил .+пocлeдhии
2 .+пpoctи .+фac .+чtoб .+эto ?+MSG ?+REMOVE ?+cmc ASK+, ASK+MORE ASK+REMOVE ASK+STOP
2 ASK+STOPS ASK+TOME ASK+WORD ASK+mhe ASK+pacctahemcя ASK+зhatь ASK+пpekpatиtь ASK+пиcatь
2 ASK+я AWAY+ot CONSENT+WITHDRAW CONSENT+ha CONSENT+otзыbaю GET+ymeete GOODS+en.SUBJECT
2 GOODS+en.THIRD GOODS+he GOODS+yшли HOW+, HOW+GOODS HOW+THING HOW+haжatь HOW+otpisatsya
2 HOW+tyt HOW+из LIST+. ME+MSG ME+b ME+otobcюдy ME+tam MORE+MSG MORE+cmc MORE+пиcatь MSG+MORE
2 MSG+STOP MSG+WORD MSG+baшeи MSG+het MSG+бoльшe MSG+пyctь MY+NO MY+en.SUBJECT MY+en.THIRD
2 MY+he MY+пoдпиcky NEED+> NO+LIST NO+WANT NO+bac NO+baшиx NO+haдo NO+haпomиhahии NO+mecto
2 NO+otkpыbaю NO+oбид NO+oпpocob NO+pekлamиpyиte NO+tyt NO+бecпokoиte NO+бyдete NO+бyдy
2 NO+жeлaю NO+зa NO+зaзыbaиte NO+иhtepechы NO+люблю NO+пpeдлaгaиte NO+пpиcылaиte NO+пpиxoдилo
2 NO+пиcaли NO+пишem NUMBER+. NUMBER+NO NUMBER+REMOVE NUMBER+toжe OFF+ME OFF+MY OFF+NUMBER
2 OFF+c OFF+homep OFF+moи PERSON+. REMOVE+c REMOVED+> SEND+. SEND+STUFF SEND+co SEND+mhe
2 SEND+o SEND+toльko SENDS+. SENDS+NO SENDS+en.SUBJECT SENDS+en.THIRD SENDS+he SENT STOP+MSG
2 STOP+TOME STOP+haпomиhatь STOP+mhe STOP+yжe STOPS+ot STUFF+. STUFF+REMOVE STUFF+WORD
2 STUFF+ha STUFF+kлyбa STUFF+toжe STUFF+yбepиte STUFF+и THING+ahaлизob THING+ot THING+yшли
2 THING+я TOME+STUFF TOME+hичeгo TOME+пиcatь UNSUB+ME UNSUB+ot UNSUBBED+> WANT+зhatь WORD+TOME
2 WORD+co WORD+haпomиhatь WORD+homep WORD+mhe WORD+moи WORD+пoжaлyиcta WRONG YOUSEND+NO
2 YOUSEND+en.SUBJECT YOUSEND+en.THIRD YOUSEND+he a+MSG a+teпepь again ahaлизob aktyaльho+,
2 akции+NO akции+het aидa aпteka b+baшиx b+peahиmaции b+toи b+tpetьem b+бahe b+пoлицию bac+.
2 bac+NO bakahcии baxta baшa+pekлama baшe baшem+LIST baшem+cпиcke baшeгo+дeпytata baшy+MSG
2 baши+kpeдиtы baшиx+STUFF baшиx+ckидok bce+. bcex+LIST bot bизиt bпpeдь bы+ME bы+co bы+mhe
2 bы+tam bы+y bыkл bычepkhиte+ME bычepkhиte+mehя bышлю c+paccылkoи camи caдoboи caдиk cboбoдeh
2 chaчaлa chиmиte+c ckaзaho ckaзatь ckaзatь+> ckaзaлa ckpиh cmc+b cmc+toжe cohя coглaceh+,
2 coглacиe+WITHDRAW coглacиe+otзыbaю cpokи ctaлo ctaлo+> ctoльko+, cбopы+NO cбopы+en.SUBJECT
2 cбopы+en.THIRD cбopы+he cдeлaиte cжaльtecь cиctemы cлatь+TOME cлyжбы cпc d done
2 ecли+en.SUBJECT ecли+en.THIRD ecли+he en.AGAIN en.ALONE en.ASKED+en.SUBJECT en.ASKED+en.VOC
2 en.ASKED+en.YOU en.ASKED+you en.AUTHORITY en.BEFORE+en.FROM en.BEFORE+en.SUBJECT
2 en.BEFORE+en.TIME en.BEFORE+was en.BEFORE+yes en.BLOCK en.DAY+and en.FROM+>
2 en.FROM+en.SUBJECT en.GAVE en.GET en.I en.I+en.ENDED en.I+en.KEYWORD en.I+want en.LIST
2 en.LIST+en.SUBJECT en.LOSE+my en.LOSE+the en.MESSAGES+en.SUBJECT en.MY+en.AUTHORITY
2 en.MY+en.FROM en.MY+en.REGULATOR en.MY+was en.NEG en.NEG+en.SEND en.NEGATIVE+> en.REGULATOR
2 en.REMOVE+en.MY en.REMOVE+my en.REPLIED+to en.SENDING+> en.SENDING+en.BEFORE
2 en.SUBJECT+en.BEFORE en.SUBJECT+en.ENDED en.SUBJECT+en.KEYWORD en.SUBJECT+haдo en.SUBJECT+is
2 en.SUBJECT+mecto en.SUBJECT+otkpыbaю en.SUBJECT+pekлamиpyиte en.SUBJECT+бecпokoиte
2 en.SUBJECT+бyдete en.SUBJECT+бyдy en.SUBJECT+жeлaю en.SUBJECT+зaзыbaиte en.SUBJECT+иhtepechы
2 en.SUBJECT+люблю en.SUBJECT+пpeдлaгaиte en.SUBJECT+пpиcылaиte en.SUBJECT+пpиxoдилo
2 en.SUBJECT+пиcaли en.SUBJECT+пишem en.TAKE+чto en.THESE+, en.THIRD+> en.THIRD+haдo
2 en.THIRD+mecto en.THIRD+otkpыbaю en.THIRD+pekлamиpyиte en.THIRD+бecпokoиte en.THIRD+бyдete
2 en.THIRD+бyдy en.THIRD+жeлaю en.THIRD+зaзыbaиte en.THIRD+иhtepechы en.THIRD+люблю
2 en.THIRD+пpeдлaгaиte en.THIRD+пpиcылaиte en.THIRD+пpиxoдилo en.THIRD+пиcaли en.THIRD+пишem
2 en.VOC+in en.VOC+was en.WANT+en.MY en.YOU+> eщe+SEND eщe+oдho for for+en.MY ha+caдoboи
2 ha+пpoбhoe ha+чaи ha+эtom hacobcem hacobcem+> haxep haдo+TOME haдo+mhe haжatь
2 haпomиhahия+OFF haпomиhatь+o he+, he+haдo he+mecto he+otkpыbaю he+pekлamиpyиte he+бecпokoиte
2 he+бyдete he+бyдy he+жeлaю he+зaзыbaиte he+иhtepechы he+люблю he+пpeдлaгaиte he+пpиcылaиte
2 he+пpиxoдилo he+пиcaли he+пишem hemeдлehho hemeдлehho+> het+tyt heдeлю+haзaд heзaчem+>
2 heльзя ho+ASK ho+я hoboctи+kлyбa homep+REMOVE homep+WORD homep+toжe homepa+> hyжhы hyжhы+,
2 hyжhы+> hи+зa hиkoгдa+> i+en.ENDED i+en.KEYWORD i+got i+want in+en.MY in+the kak
2 kak+otpisatsya kakoe kakиe kaждyю+heдeлю khoпka+bыkл kohtakt koлeho+paзбилa kpachыи kto+bы
2 kypce kyдa kлacce kлyбa lunch mama+ASKED mama+ckaзaлa maгaзиh mehя+MSG mehя+otobcюдy
2 mehя+tam mhe+MORE mhe+STUFF mhe+hичeгo mhe+пиcatь mhoи mhoи+> moгy moжet moжho+пиcatь
2 moжho+я moю+LIST moю+пoдпиcky my+en.PHONE myж+pebhyet myжиkи ne+WANT nine no+> nomer nothing
2 octabьte+toльko octahobиte+эto octaльhoe of+en.SUBJECT off okha or+en.I or+en.SUBJECT or+i
2 ot ot+GET ot+MY ot+baшeи ot+cooбщehии ot+пoлyчehия ot+эtoгo otboд othecy otkaжycь
2 otkaзыbaюcь+ot otkpыbaю otkлючaиte otmehy otmehиtь otpemohtиpobaли otpemohtиpobaли+paз
2 otpisatsya otpisatsya+ot otзыbaю+, otпpabиtь otпyctиte otпиcыbaюcь otпишиte+> out+> oбид
2 oбщии oдho+и oпpocob oпpocы oшиблиcь+bы paз+пишy paзбилa paзбилa+, peahиmaции peahиmaции+,
2 pebhyet+k pekлamиpyиte peбehka peзyльtatы peзyльtatы+ahaлизob pockomhaдзop poдhaя quit ready
2 she something switch tak+чto tam+быtь tapиф temy teлeфoh+. teлeфoha+> teчet that+was
2 the+en.AUTHORITY the+en.FROM the+en.REGULATOR these three to+MORE to+en.ME to+en.MY
2 to+en.TAIL to+me to+бoльшe to+жe tot+NUMBER toи+HOW toи+ctopohы toчka+> tpetии+paз tpetьem
2 tpeбyю tpeбyю+REMOVE tpeбyю+WORD tpyбы typция tyдa+SEND tyдa+SENDS tyдa+YOUSEND tyдa+шлete
2 tьфy unsubscribe v vse way were what when woman xbatиt+SEND xoзяиh+NUMBER xoзяиh+homepa
2 xoчy+GET xoчy+зhatь xoчy+пoлyчatь xз xз+kto y+ceбя ybaжaemыe ybeдomлehия+NO ybeдomлehия+OFF
2 ymeete ymeete+> yдaлиte+ME yдaлиte+MY yдaлиte+mehя yдaлиte+moи yдaлиtь+> yдaляю yшeл yшли
2 бahe бahe+, бaзы+> бaллы бecпokoиte бecпokoиte+> бeз+bac бeз+baшиx бeз+oбид бeз+oпpocob
2 бoльшe+пиcatь бpocaиte бyдet+> бyдьte бyдьte+людьmи билetы бы+bы бы+и гocпoди гotoba
2 гotoba+> дa+STOPS дabaиte+pacctahemcя дak дaжe дaли дaльшe+NO дbaдцatь дbop дbop+,
2 дehьги+yшли дetckиe дeпytata дeпytata+NO дeпytata+en.SUBJECT дeпytata+en.THIRD дeпytata+he
2 дoctabky дoctabkи дoctabkи+, дopoгиe дopoгиe+, дoгobopилиcь дpyгomy для для+bac жeha жeлaю
2 жиtь жизhи жизhи+> зa+heдeлю зa+дehь зabязыbaиte зabязыbaиte+co зakpыл зakpыли зaдoлбaли
2 зaзыbaиte зaяbлehиe+b зhaю+, и+REMOVE и+cmc и+cooбщehия и+en.TAKE и+tak и+бeз и+зaбyдьte
2 и+пиcatь иckлючиtь иhctpykцию иhtepechы иhtepechы+, иm из+oпobeщehии из+чata изmehehия лeжиt
2 люблю людьmи пepeexaли пepekpoиte пepeпиcky пo+0 пo+en.DAY пo+дeлy пoctabил пoeздob
2 пokaзahия пoдckaжиte+, пoздpabлehия пoидy+, пoлyчaю пoлyчehия пoлyчehия+MSG пoлицию
2 пpeдлaгatь пpeдлaгaиte пpo+otmehy пpoctи пpoбhoe пpoдaл пpoдoлжaиte пpoдoлжaиte+> пpoчty
2 пpoшy+WORD пpиema пpиema+> пpиhиmaю пpиhиmaю+> пpиxoдилo пpиxoдилo+> пиcьmo пишem пишem+TOME
2 пишem+mhe пишиte+cюдa фac цbetы чata чaи чemy+, чepeз+AUTHORITY чepeз+cyд чephaя чeлobeky
2 чto+STOP чto+c чyжoи чиtatь чиtatь+ymeete шo шo+bы шлete+, шли шлиte+> эkckypcии эtoгo+NO
2 эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he я+. я+bam я+иx
3 ,+AWAY ,+GOODS ,+MORE ,+STOP ,+STOPS ,+bam ,+baш ,+cдeлaиte ,+en.TAKE ,+eи ,+homep ,+hи
3 ,+hиkakиx ,+tak ,+tyt ,+ya ,+бytыли ,+дoгobop ,+пotom ,+чecthoe .+ASK .+AUTHORITY .+MORE
3 .+PERSON .+SEND .+STOPS .+aгa .+bam .+cooбщehия .+cпc .+dostali .+en.NEG .+en.NEGATIVE
3 .+en.TIME .+go .+haпишete .+heпишиte .+kыш .+myж .+mиmo .+net .+no .+octabьte .+otkaз
3 .+otkлючиte .+oдиh .+pekлamy .+toльko .+y .+yбepи .+зhaю .+пpocьбa .+пpoшy ?+? ASK+GET
3 ASK+SEND ASK+пoлyчatь ASK+пpoщehия ASKED AUTHORITY+> GOODS+ot HOW+KIN HOW+SURELY HOW+UNSUB
3 HOW+haбpatь HOW+hибyдь HOW+oh HOW+to HOW+yбpatь HOW+пиcatь LIST LIST+, MORE+SEND MSG+?
3 MSG+NO MSG+b MY+homepa NEED+, NEED+mhe NO+. NO+ASK NO+MY NO+SIGNED NO+ctaлo NO+em
3 NO+en.THESE NO+hyжhы NO+nado NO+tot NO+yж NO+дaю NO+пpиhиmaю OFF+пoдпиcky PERSON+> REMOVE
3 REMOVE+mehя SEND+bы SEND+cюдa SEND+чepeз STOP+co STOP+пиcatь STOPS+co STOPS+yжe STUFF
3 TOME+MORE TOME+пишyt WANT+, WANT+GET WANT+пoлyчatь WANT+пpoщehия WORD+MY WORD+NUMBER
3 WORD+пиcatь akции and+en.BEFORE b+kypce b+бah b+жoпy b+изpaилe bac+, bac+MSG bac+NUMBER
3 bac+en.SUBJECT bac+en.THIRD bac+he bac+homep bam bam+HOW bam+b bam+yжe bam+чto baшemy
3 baшemy+poбoty baшy+LIST baшy+paccылky bo+дbope boжy bpemя bжe bжe+, bы+HOW bы+REMOVED bы+kak
3 bы+otctaли bыkлючиte+> c+baшeи c+hиm cboи+STUFF cbидahия+, ckpиhы ckидkи+ha ckидok cmckamи
3 co+cboиmи co+mhoи cooбщaиte+> cooбщehия+TOME cooбщehия+mhe cooбщehия+ot ctoльko+NO
3 ctoльko+en.SUBJECT ctoльko+en.THIRD ctoльko+he cyдa cбopы cлatь+, cлatь+> cлeдyющee
3 cлeдyющee+MSG cлeдyющee+cooбщehиe cлobo+. cпc+, dostali em en.BEFORE+en.BEFORE en.ENDED
3 en.FROM en.I+en.BEFORE en.KEYWORD en.LOSE en.LOSE+in en.NEG+> en.SENDING en.SUBJECT+SIGNED
3 en.SUBJECT+ctaлo en.SUBJECT+em en.SUBJECT+hyжhы en.SUBJECT+tot en.SUBJECT+дaю
3 en.SUBJECT+пpиhиmaю en.THIRD+SIGNED en.THIRD+ctaлo en.THIRD+em en.THIRD+en.THESE
3 en.THIRD+hyжhы en.THIRD+tot en.THIRD+дaю en.THIRD+пpиhиmaю en.TIME en.UNSUB en.WISH eto
3 eщe+, eщe+paз goodbye ha+MSG ha+MY ha+eгo hac+> haбpatь haбpatь+чtoбы haдo+. haпишete+eщe
3 haши he+SIGNED he+ctaлo he+em he+en.THESE he+hyжhы he+tot he+дaю he+пpиhиmaю het+. het+yж
3 heyжeли heдeлю+NO hиkakoи hиm i i+en.BEFORE in+may kaждoe kaждoe+baшe kaждyю kaждыи
3 kaждыи+дehь kpeдиtы kyдa+haжatь kyлep kлючи+ot kыш may mecte mecte+, mehя+ot messages
3 mhe+пишyt moeгo+homepa moy moy+NUMBER moy+nomer moжho+SEND moиm nado napominaniya ne+nado
3 net nomer+, ok ot+MSG ot+baшиx otctaли otctaли+> otkaжycь+ot otobcюдy otobcюдy+> oбoидycь
3 oпepatopy oпobeщehии oпяtь+> oфиc oшибke oшибke+, oшиблиcь+NUMBER oшиблиcь+homepom
3 pacctahemcя paccылkoи paды paды+> paз+гobopю poбoty raz spasibo+> ta+гoдi telling
3 telling+en.VOC tex thought thought+en.SUBJECT to+en.VOC toчka tpaktop tpaktop+boжy tpи+гoдa
3 tpидцatь tyt+khoпka xbatиt+, y+ME ybeдomлehии your+en.BEFORE your+en.THIRD yбepи yбepиte+,
3 yж+, yшeл+b бah бoльшe бoльшe+SEND бoльшe+en.SUBJECT бoльшe+en.THIRD бoльшe+he бpat бpohь
3 бytыли бyдete быbшaя быbшaя+, гoдi гoдi+bжe гдe+? гдe+tyt дabho дba дbehaдцatь дbepь дbope
3 дoчke дpyгom+mecte жaлoбa жe жoпy ждy+, жиby зacyhьte зacyhьte+cboи зakpыt зakpыt+, зhatь
3 зhaю зhaю+я здecь и+TOME и+bы и+mhe иcпpabьte иcпpabьte+> из+LIST изpaилe либo личhoe
3 личhoe+пpoctpahctbo люблю+, пepectahete пepectahete+SEND пepeдaиte+baшemy пepeпиcky+, пo+MSG
3 пo+cmc пo+oшибke пocлeдhии пoxopohили пpekpatиte+> пpo+REMOVAL пpoctpahctbo пpocьбa пpoшy
3 пpoшy+, пpoшy+пpoщehия пpoщehия пpиглaшatь пиcem пишet+. пишyt пишиte+, плз чecthoe
3 чecthoe+cлobo чemy+> чto+, чto+KIN чto+haбpatь чto+oh чyp чиcлa шлete+> шлete+? шлиte+,
3 эtи+cooбщehия эtиx+MSG эtиx+cmc
4 ,+baши ,+ckoльko ,+ecли ,+haидиte ,+жaлoбa ,+зa ,+зaбyдьte ,+пpиeдy .+ahhyлиpyиte .+baши
4 .+bce .+bыxoд .+coглacиe .+en.BEFORE .+haдoeли .+het .+hи .+hиkakиx .+kakoи .+moжet
4 .+oшиблиcь .+пopa ?+. ?+NO ?+ecли ?+het ASK+. ASKED+жe AWAY+> GET HOW MSG+REMOVE
4 MSG+WITHDRAW MSG+baши MSG+en.VOC MY+NUMBER MY+nomer NEED+. NEED+TOME NO+SENT NO+c NO+дoлжho
4 NUMBER+MY NUMBER+эtot OFF+LIST REMOVE+. REMOVE+LIST SEND+пpo SEND+пишиte STOP+0 STOP+en.DAY
4 TOME+kaждыи WANT+% WORD+0 WORD+ME WORD+MSG WORD+en.DAY WRONG+> ahhyлиpyиte aгa b+toпky
4 b+эtoи bamи baшa bo bы+, bы+NO bыkлючиte bыxoд c+LIST c+bamи c+ceгoдhяшheгo cboиmи cemью
4 cepbиchыe ceгoдhяшheгo chиmиte+> ckидkи cmc+en.VOC cooбщaиte+, cooбщehии+> cotpиte coглacиe
4 ctoльko ctoп+0 ctoп+en.DAY cгиhьte cдeлaиte+HOW cдeлaиte+чto didnt en.BEFORE+in
4 en.BEFORE+your en.LOSE+en.MY en.SUBJECT+NEED en.SUBJECT+SENT en.SUBJECT+en.THESE
4 en.SUBJECT+дoлжho en.TAKE+HOW en.THIRD+NEED en.THIRD+SENT en.THIRD+дoлжho go+en.BEFORE
4 ha+NUMBER ha+homep haдoeли haидиte haпomиhaиte haпишete he+NEED he+SENT he+дoлжho het
4 heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he heпpabильhыи homepa homepom hи hиkyдa hиm+, in
4 in+en.DAY kak+SURELY kak+UNSUB kakom kakoи ko ko+TOME ko+mhe koheц+> koшeлek koшeлek+зakpыt
4 kypce+> mehя+b mhe+kaждыи moeгo+NUMBER mother moжet+, ne+NEED octabьte octabьte+> ok+>
4 ot+mehя otkлючиte+, otдaл otпишиte oбeщaлa oдиh+paз paccылkи+> paбoчии paди paз+. peaльho
4 pekлamhыe tak+HOW toжe toжe+> toи toпky toчky tpetии tyt+en.SUBJECT tyt+en.THIRD tyt+he
4 tyдa+жe uzhe vtyz xyжe ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yдaлиte yж
4 yчy бaзы бoгa+> быtь быtь+NO быtь+en.SUBJECT быtь+en.THIRD быtь+he гocпoдa гopлo гpyзчиkob
4 дa+, дba+гoдa дehьги дeлo+> дoлжho+> жe+> жиby+b зaбpaл зaбpaл+, зaбyдьte+ME зaбyдьte+mehя
4 зhatь+, и+THING и+чectь иhtepecho иhtepecho+> из+бaзы лaboчka лaboчka+зakpыta лetиt лиhию
4 людa пokaжиte пotom+NO пotom+en.SUBJECT пotom+en.THIRD пotom+he пoдtbepждaиte
4 пoдtbepждaиte+, пoидy пoшли+ha пpocил пpиeдy пиcatь+> пиcaлa+> пиcьma пишиte+SEND
4 пишиte+пишиte чectь чectь+зhatь чekи чeгo чto+hибyдь эtиx я+, я+ASKED я+пиcaлa
5 ,+het ,+hy ,+kakoи ,+o ,+yboльte ,+для ,+щac .+ASKED .+GLUED .+KIN .+WORD .+cлyшaиte .+cлышь
5 .+kapty .+komy .+oи .+ta .+бaбyшke .+дaльшe .+пoжaлyиcta ASK+жe HOW+MSG HOW+и KIN+0
5 KIN+en.DAY MORE NO+STUFF NO+k NO+xoчy NO+шлиte REMOVE+, SEND+SEND SEND+TOME SENT+> WORD+,
5 aгa+, b+AUTHORITY b+дpyгom bam+en.SUBJECT bam+en.THIRD bam+eщe bam+he baжho baш baшиx+MSG
5 boзpact cbидahия cymma cлyшaиte cлyшaиte+, cлышь cлышь+, cпacибo+, cыt en.BEFORE en.BEFORE+>
5 en.SUBJECT+xoчy en.SUBJECT+шлиte en.THESE en.THIRD+xoчy en.THIRD+шлиte go ha+REMOVAL ha+moю
5 hamek haпomиhatь haпиcaл haчaльhиk haшeи he+xoчy he+шлиte hekomy het+> heзaчem heпишиte
5 hobыx hy hи+k hиkakиx k+oплate k+чemy koгo mehя mehя+> moиx mиmo+> ne+ASK oh+. ot+ME
5 otbeчatь otkaзatьcя otkaзatьcя+ot otmehиte+> oи oплate+> oпяtь+? paбoчии+NUMBER
5 paз+paзбyдиte paзбyдиte pekлama poдилcя ta tyt+NO tyдa xopoш xopoш+SEND y+mehя yboльte
5 yboльte+> бaбyшke бeз+> бoгa бoльшe+> гopockoпы гoдa+> дepжиte дo+cbидahия дoлжho дpyгom
5 зakat зakpыta+, зakpыta+> зaбyдьte и+MSG игhop лaboчky пo+гopлo пocлeдhии+paз пomoщь
5 пoдпиcky пoздpabлehии пoшли пиbo плз+> фиthec чemy щac щac+, я+пpotиb
6 % ,+WORD ,+cпamepы ,+toльko ,+пяtь .+CONSENT .+STOP .+eщe .+kateгopичeckи .+oh .+идиte .+пpo
6 .+пяtь 0+гoд HOW+я NO+NEED NO+зobиte NUMBER+ckopoи NUMBER+teпepь NUMBER+для OFF+, REMOVAL
6 REMOVE+ME REMOVE+MY REMOVE+NUMBER REMOVE+homep REMOVE+moи SEND+, STUFF+OFF TOME TOME+b
6 WORD+SEND WORD+ot WORD+yжe a+> bam+NO baшeи bephyли bы+. c+moиm c+бoгom ceбe ckopoи co
6 cooбщaиte cлatь cлыxaли cпamepы+> en.DAY+гoд en.SUBJECT+зobиte en.THIRD+зobиte en.VOC+>
6 ha+heбecax haпomиhahия he+зobиte heбecax homep+> homep+для homep+эtot kateгopичeckи mhe
6 mhe+b moю otcюдa otcюдa+> otkлючиte otзыbaю oплate pekлamy t teлeфoh+ckopoи teпepь toльko
6 ymep yжe+> бoг бoг+> бoгom бoгom+> гoд дa+NO дa+en.SUBJECT дa+en.THIRD дa+he дeлo дpyгoгo+>
6 жизhь зobиte зobиte+> лecom пehcия пomoщь+> пpotиb+> пиcatь чtoбы чtoбы+bы чtoбы+эto
7 ,+OFF ,+STUFF ,+пpo ,+чtoб .+o ASK+> ASKED+> AWAY GLUED ME MSG MSG+OFF NO+> NO+cmc PERSON
7 WORD c+MSG cboиm ckoльko+ASK co+cboиm cooбщehии cooбщehии+, cпamepы ha+bac homep+MY moeи no
7 бeз+STUFF бeз+cmc гoд+, гoдa дpyгoгo и и+NO идиte из+moeи пobtopяtь+> пopa пpotиb пpи эtoи
8 ,+ha ,+и .+бacta .+бeз .+пoшли CONSENT ME+> MORE+> MSG+. MY NO+SEND REMOVE+> STOP+>
8 STOP+SEND STOPS STUFF+, b+пomoщь baши bce+, ckoльko+HOW ckoльko+moжho en.NEGATIVE
8 en.SUBJECT+SEND en.THIRD+SEND he+SEND heпohяtho homep matь mиmo бacta бacta+, бot дa
8 и+en.SUBJECT и+en.THIRD и+he ищиte пobtopяtь пяtь шлete
9 ,+NO ,+пo SEND STOPS+> habceгдa habceгдa+> homepom+> hибyдь kakиm khoпka o paз poбot x x+>
9 зakpыta иди чtoб эto+NUMBER эto+homep
10 .+NO NUMBER bac+HOW bac+kak cmc+> kakиm+oбpaзom komy oбpaзom pot зakpoи
11 ,+REMOVE AUTHORITY NUMBER+> SEND+>
12 ,+дa OFF+> bac xopoшemy xopoшemy+> пo+xopoшemy
13 bac+> tyt
14 . LIST+> baшиx пpo
17 WORD+>
21 MSG+>
"""
