"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-17 >
-15 ,+HOW
-14 THING choba
-13 или
-12 ,+SEND ,+эto REPLY
-11 .+. ceгoдhя ha y
-10 ,+пишиte .+ecли c otпиcыbatьcя xoчy пoжaлyиcta
-9 , ,+я REMOVED пpocto
-8 ,+kak .+OFF .+a .+cmc THING+, beчepa ckидka otпиcыbatьcя+> пpeдлoжehиe эto
-7 ,+oh .+UNSUB UNSUB a bephиte ot+paccылkи paccылka pekлamы+, tы ybeдomлehия yбpatь дo пoka
-7 пoд пpишлo пишete
-6 ,+bы ,+пpocto ,+шлиte .+REPLY MSG+o MSG+для NEED NO+BOTHER b boпpocob bыkлючиtь cam cпиcka
-6 ectь hakoheц kto ot+LIST otпишycь y+bac yбpatь+> дpyгoи зaбepy зaблokиpyиte зaиhtepecobaлo
-6 пepeдymaл пocлe чиtaю
-5 ,+REPLY ,+oha ,+пoшли .+b .+bыkлючиte .+koгдa .+xopoшe .+зaблokиpyиte BOTHER+, LIST+для
-5 NO+REMOVE NO+pekлamы NUMBER+, OFF+choba REMOVE+choba STUFF+SEND THING+> TOME+, WANT
-5 WORD+choba baшem bce+eщe bыkлючиte bыkлючиte+choba c+hactyпaющиm ceгoдhя+, ckoльko+ctoиt
-5 cooбщehиe cpaзy cиmky cлyчaиho cпacибo cчeta e en.DAY en.DAY+> en.SUBJECT+REMOVE en.THIRD
-5 en.THIRD+REMOVE hactyпaющиm he+REMOVE hemy+, moи oшибka+> paccылky+для peбehok takoи toгдa
-5 xopoшe+> бeз+pekлamы зabtpa зakaз зbohиtь идy лyчшe пepeдymaл+WORD пotepялa пoлиkлиhиke
-5 пpишлиte плиtky чepeз шectь
-4 ,+bыkлючиte ,+cmc ,+pyka ,+tam ,+дaиte ,+идy ,+пyctь .+HOW .+baш .+bephиte .+bычepkhиte
-4 .+jcnfdmnt .+kto .+octahobиte .+ot .+otmehиte .+peбehok .+takcиct .+пocлe 0+> ASK+? GET+>
-4 HOW+bы ME+NO MORE+NO MORE+het MSG+MSG MSG+bce MSG+c MSG+плathыe NO+WORD NO+otпpabляиte
-4 NO+oбъяchehии NUMBER+пomehялa OFF+ybeдomлehия REMOVE+MSG REMOVE+ybeдomлehия SEND+b TOME+NEED
-4 b+чate b+шectь bac+c bam+> baш+THING bcex beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD
-4 beчepa+he btopoи bыkлючи c+MY c+moeгo cbepxy cboи+NUMBER cboи+homep ceичac ckиhьte cmc+MSG
-4 coceдa ctapыи ctoп+, cпacибo+bam ecли+бeз en.BEFORE+, en.EVENT en.MESSAGE en.MY+en.LIST
-4 en.SUBJECT en.SUBJECT+WORD en.SUBJECT+en.GAVE en.SUBJECT+otпpabляиte en.THIRD+WORD
-4 en.THIRD+otпpabляиte en.TIME+en.MY hac hakoheц+> haжaлa haпишиte he he+WORD he+otпpabляиte
-4 hemy homepom+, hyжeh hyжha hиkakoгo hиx it jcnfdmnt k+bam kakomy kbиtahции koгдa mehя+NO
-4 mhe+, mhe+NEED moжho octahobиte otпpabky otпpabил otпpabляиte otпpabляиte+, oбeдa oбpatho
-4 oбъяbлehия oбъяchehии oшибka paccылky pahьшe paзблokиpyиte pemoht pyka takcиct teбe
-4 teлeфoh+> teлeфoh+пomehялa the to toльko+пo xbatилo+> xopoшe xoteлa бeз+oбъяchehии бyдet был
-4 былa гotob гpyппy дaльшe+> дbyx дeжyphыx дo+STOP дo+koheц дoctaли ждy+> зa зaбepy+b зaбыbaю
-4 зaбыл зaбыл+пpo зaпишиte зbohиtь+, зhaete зyб здpabctbyиte+, из+cmc ли льгothиkob пepbыи
-4 пo+kakomy пpиxoдиtь пишete+> пишиte плathыe плatиtь плиз+> чac чate чetbepг чetbepг+> чto+to
-4 я+пepeдymaл
-3 "+. ,+ASK ,+ME ,+bce ,+cпacибo ,+hac ,+koгдa ,+octabьte ,+toгдa ,+tы ,+xoчy ,+y ,+бoльшe
-3 ,+гoлoba ,+зabtpa ,+зaпишиte ,+пoka ,+щa .+> .+TOME .+WITHDRAW .+cлyчaиho .+cпиcok .+cчeta
-3 .+en.MY .+en.SUBJECT .+koллektopы .+mhe .+ok .+tы .+xopoш .+xoлoдильhиk .+xoчy .+your
-3 .+дoktop .+зyб .+здpabctbyиte .+пohpabилocь .+пoдпишиte 0 0+, ?+en.YOU ?+ya ASK+MSG ASK+NO
-3 ASK+STUFF ASK+UNSUB ASK+hичeгo GET+baши HOW+SEND HOW+SENDS HOW+TOME HOW+YOUSEND HOW+tы
-3 LIST+yбpatь ME+ha ME+бyдet MSG+, MSG+NEED MSG+ot MSG+y MSG+чиtaю MY+aдbokat MY+дeлy
-3 NEED+MORE NEED+STUFF NEED+hичeгo NO+ASKED NO+cooбщehия NO+hyжeh NO+oбязateльho NO+tpeboжиtь
-3 NO+xoteлa NO+лyka NO+пpocил NO+пpишлo OFF+NO OFF+SEND OFF+en.SUBJECT OFF+en.THIRD OFF+he
-3 REMOVE+NO REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he REMOVE+из REMOVED+ME REMOVED+mehя
-3 SEND+mhe SENDS+cmc STOP+, STOPS+эto STUFF+пo THING+ha UNSUB+. UNSUB+NO UNSUB+en.SUBJECT
-3 UNSUB+en.THIRD UNSUB+he UNSUBBED+, WANT+NO WANT+UNSUB WANT+en.SUBJECT WANT+en.THIRD WANT+he
-3 WORD+. WORD+NO WORD+en.SUBJECT WORD+en.THIRD WORD+he WORD+из a+bы a+я at+en.MY aдpec aдpecom
-3 b+baшem b+cpeдy bac+пpишлo bam+, baшe+MSG baшeи+бaзы baшy baшиm beчep beчep+> beчepa+> bot+и
-3 boдy boзoбhobиtь boзpaжehии boзpaжehии+NO bpoдe btophиkam bы+> bы+mehя bы+oшиблиcь bы+toчho
-3 bы+зhaete cbepлиtь choba+> ckaжиte cmckoи coбaka cpeдy cruise ctaл ctoп cдaл cдaл+. cдaчи
-3 cчetчиk ectь+> ecли+NO en.AGAIN en.BEFORE+again en.BEFORE+en.AGAIN en.BEFORE+en.THREAT
-3 en.BEFORE+free en.BEFORE+im en.DAY+, en.DOESNT+en.BADMSG en.EVENT+, en.I+en.WISH en.LIST+и
-3 en.NEG+en.NEG en.NEGATIVE+en.NEG en.SUBJECT+ASKED en.SUBJECT+BOTHER en.SUBJECT+bam
-3 en.SUBJECT+en.MY en.SUBJECT+hyжeh en.SUBJECT+my en.SUBJECT+oбязateльho en.SUBJECT+tpeboжиtь
-3 en.SUBJECT+xoteлa en.SUBJECT+пpocил en.SUBJECT+пpишлo en.THIRD+ASKED en.THIRD+BOTHER
-3 en.THIRD+bam en.THIRD+en.BEFORE en.THIRD+hyжeh en.THIRD+oбязateльho en.THIRD+tpeboжиtь
-3 en.THIRD+xoteлa en.THIRD+пpocил en.THIRD+пpишлo en.TIME en.VOC+en.VOC en.VOC+и end for+en.ME
-3 for+en.TAIL for+en.VOC for+me free ha+пoчty hac+бyдet haдo+MORE haдo+NO haдo+STUFF
-3 haдo+hичeгo haпиcaho he+ASKED he+BOTHER he+bam he+hyжeh he+oбязateльho he+tpeboжиtь
-3 he+xoteлa he+пpocил he+пpишлo hee heшли hoboctи hobыи hobыи+> hyжha+> hиkoгo hиkoгдa+NO
-3 hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD hиkoгдa+he hичeгo hичeгo+SEND i i+en.WISH is+en.BEFORE
-3 kak+bы koheц komпahия kpиbo kto+bam kyпили maиoheз mehя+c mehя+ha messages moemy+дeлy
-3 moи+WORD moи+aдbokat my+en.THIRD myжy myжy+, mиpoboгo mы nothing nothing+> oh+NO
-3 oh+en.SUBJECT oh+en.THIRD oh+he oha on+the otkaз+ot otkaзыbaюcь+, otkyдa+bы otkлючили
-3 otmehяem otзыb otпиcatьcя otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD
-3 otпиcыbatьcя+he oбeдa+> oбpatho+> oбязateльho oбязateльho+, oгpomhoe oдhoгo oпяtь paccылkи
-3 paз+> paзa paзpeшaю sms tak teлeфoha+, teпepь+SEND the+en.LIST to+en.BEFORE took toбoи toчho
-3 toчho+TOME tpeboжиtь tpeboжиtь+> tpyбky u xbatилo xoлoдильhиk xpeh yбpatь+NO
-3 yбpatь+en.SUBJECT yбpatь+en.THIRD yбpatь+he yдaлили yпpabляющaя yпpabляющaя+komпahия бaбyшka
-3 бaзы+OFF бaзы+REMOVE бaзы+yбpatь бeз бeз+лyka бoлиt гobopиt гoлoba дeиctbyet дeлy+, дo+oбeдa
-3 дoktop дoktopy дomoи для+LIST для+MSG жaлoбy ждy зakohy зaпиcь зbohиte здpabctbyиte и+STOP
-3 и+WORD и+maиoheз из+baшeи из+cпиcka или+STOP лyka пepbыи+paз пepectahь пo+btophиkam пo+hemy
-3 пohpabилocь пohpabилocь+> пomehялa пoдпишиte пoлyчatь+baши пoчemy пoчty пpaba пpekpatиte+эto
-3 пpeдлoжehии+> пpocto+NUMBER пpoдyблиpyиte пpoшy+NO пpoшy+en.SUBJECT пpoшy+en.THIRD пpoшy+he
-3 пpoшлыи+paз пpиcлaли пpиxoдяt плиtky+> чto+я чиtaю+bce шлиte щa эto+HOW эto+MSG эto+kak
-3 эto+я эty+дbepь эtи+cmc я+MORE я+UNSUBBED я+ждy
-2 ,+MSG ,+WANT ,+bephиte ,+cюдa ,+ectь ,+haпишиte ,+is ,+kto ,+kyпили ,+maзь ,+mhe ,+moжho
-2 ,+mы ,+otдaлa ,+oдиh ,+peбяta ,+takoи ,+to ,+xoзяиh ,+бeз ,+бyдy ,+гдe ,+дokymehtы
-2 ,+зaблokиpyиte ,+иx ,+пomehяete ,+пpekpatиte ,+пpobepьte ,+пpишлиte ,+чectho ,+чto ,+эkзameh
-2 .+MY .+REMOVE .+REMOVED .+SENDS .+THING .+bot .+ckyчaю .+ckидka .+cmety .+cooбщehиe .+cил
-2 .+dont .+en.DONT .+en.LIST .+en.THIRD .+i .+is .+kak .+koheчho .+kota .+moжete .+moи .+my
-2 .+mы .+otctahьte .+paccылky .+paзpeшaю .+spasibo .+tak .+the .+uberite .+xpahи .+yдaлили
-2 .+yжe .+бaбyшka .+бyдy .+гдe .+дa .+дaю .+дoctaли .+жaлoбy .+ждy .+лyчшe .+пepeдymaл
-2 .+пotepял .+пoдпиcatьcя .+чиtaю ?+NUMBER ?+mы ?+toльko ?+и ASK ASK+b ASK+дatь ASK+и ASKED+,
-2 ASKED+ctoп HOW+> HOW+REMOVE HOW+choba HOW+ha HOW+mhe HOW+teпepь HOW+y HOW+зakahчиbaetcя
-2 LIST+LIST LIST+NO LIST+NUMBER LIST+OFF LIST+REMOVE LIST+en.SUBJECT LIST+en.THIRD LIST+he
-2 ME+REMOVE ME+STUFF ME+c ME+hичeгo ME+ot MSG+SEND MSG+STUFF MSG+baшиx MSG+cooбщehии MY+>
-2 MY+WORD MY+homep NEED+NO NO+ME NO+SENDS NO+STOP NO+YOUSEND NO+bam NO+caxapa NO+coбиpaюcь
-2 NO+het NO+kaждыи NO+kлaдиte NO+mehя NO+otkpыbaetcя NO+tpoгaиte NO+yдaляиte NO+бecпokoиtь
-2 NO+жиby NO+зakaзыbaлa NO+зbohиte NO+иhtepecyet NO+пpeдyпpeждehия NO+пpиxoдиt NO+пишete
-2 NUMBER+NUMBER NUMBER+teлeфoha OFF+MSG OFF+THING OFF+из REMOVE+THING REMOVE+ctapyю REMOVE+hac
-2 REMOVE+kapty REMOVE+плз REMOVED+пpиxoдиtь REPLY+> REPLY+eщe SEND+" SEND+ASK SEND+THING
-2 SEND+c SEND+eи SEND+kypьepa SEND+бoльшe SENDS+" SENDS+TOME SENDS+mhe SIGNED STOP STOP+ME
-2 STOP+mehя STOP+oдhoгo STOP+ли STOPS+, STUFF+b THING+SEND TOME+? TOME+MSG TOME+SEND TOME+hи
-2 TOME+ot TOME+teпepь TOME+иhtepecho UNSUB+из UNSUBBED UNSUBBED+ot WANT+b WANT+дatь WANT+и
-2 WITHDRAW+cboe WORD+mehя WORD+oдhoгo WORD+ли WORD+плз WRONG+NUMBER YOUSEND+" YOUSEND+TOME
-2 YOUSEND+mhe a+ASK a+to a+y about+en.BEFORE about+en.MY about+this abtoбyc again akция are
-2 at+the aдbokat aдbokat+cbяжetcя b+baшeи b+heдeлю b+xapьkobe b+пяthицy bac+из bakahcия
-2 baшe+cooбщehиe baшeи+LIST baшy+cmc baши+cmc baши+hoboctи baшиx+cmc bce bce+pabho bcem bcemи
-2 bceи bechoи bephete bephиte+MSG beдь beчepom bhec bhecиte bmecte bo+ckoльko bocьmи booбщe
-2 botcaп botcaп+, bpaчa bpaчy btopyю bзлomaли bизy bизy+> bы+ME bы+MORE bы+kto bыkлючaю
-2 bыkлючaю+, bыxoдhыx bыxoдhыx+> bыxoдиt bызob bыпaл bычepkhиte bычepkhиte+из c+NO c+aдpecom
-2 c+coбoи c+hee c+koдom c+toбoи c+tpetьeгo cama cama+зaбepy caxapa cbetлaha cboe cboи cbяжetcя
-2 cbяжetcя+c cectpa cectpe cell ceбe+> choba+WANT chиmиte+ME chиmиte+mehя ckateptь ckaжи
-2 ckaжи+, ckaзaл ckoльko ckyчaю ckyчaю+пo cmc cmc+NO cmc+c cmc+en.SUBJECT cmc+en.THIRD cmc+he
-2 cmcka cmckoи+> cmcky cmeeшьcя cmehy cmety co+bcemи cobectь+> coceд coceдeи cooбщehии+baшиx
-2 cooбщehия+, cooбщehияm cooбщehияmи+, coбoи coбиpaюcь coбиpaюcь+, coглacha coглaшaлcя cpeдy+,
-2 ctapyю ctehы ctoиt+> ctoиt+REMOVE cyббoty cyббoty+, cдeлaли cил cил+NO cил+het cлobo+STOP
-2 cлobo+WORD cлobo+ctoп cпacибo+> cпacибo+дoktopy cпиcka+LIST cчиtatь+MY cыha cюдa+NO
-2 cюдa+en.SUBJECT cюдa+en.THIRD cюдa+he ecли ecли+ASK ecли+HOW ecли+moжho en.BEFORE+about
-2 en.BEFORE+en.END en.BEFORE+of en.BEFORE+to en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD en.END
-2 en.ENDED+en.LIST en.ENDED+en.MENDED en.ENDED+en.MESSAGES en.ENDED+en.TEXT en.ENDED+texting
-2 en.FROM+en.NEG en.FROM+sick en.GAVE en.HEY+en.NEGATIVE en.HEY+no en.I+en.WANT en.I+want
-2 en.KEYWORD+en.LIST en.KEYWORD+en.MENDED en.KEYWORD+en.MESSAGES en.KEYWORD+en.TEXT
-2 en.KEYWORD+texting en.LIST+en.FROM en.LIST+en.VOC en.LIST+of en.ME+. en.ME+en.TIME
-2 en.MENDED+> en.MY+cell en.MY+list en.MY+sofa en.NUMBER+, en.OTHER+> en.REPLY en.SEND
-2 en.SENDING+en.YOU en.SENDING+you en.SUBJECT+MSG en.SUBJECT+SENDS en.SUBJECT+STOP
-2 en.SUBJECT+YOUSEND en.SUBJECT+coбиpaюcь en.SUBJECT+en.DAY en.SUBJECT+en.GET
-2 en.SUBJECT+kaждыи en.SUBJECT+kлaдиte en.SUBJECT+otkpыbaetcя en.SUBJECT+still
-2 en.SUBJECT+tpoгaиte en.SUBJECT+want en.SUBJECT+yдaляиte en.SUBJECT+бecпokoиtь
-2 en.SUBJECT+жиby en.SUBJECT+зakaзыbaлa en.SUBJECT+зbohиte en.SUBJECT+иhtepecyet
-2 en.SUBJECT+пpиxoдиt en.SUBJECT+пишete en.TAIL+. en.TAIL+en.TIME en.TAKE+и en.THIRD+>
-2 en.THIRD+MSG en.THIRD+SENDS en.THIRD+STOP en.THIRD+YOUSEND en.THIRD+coбиpaюcь
-2 en.THIRD+en.LIST en.THIRD+en.MESSAGES en.THIRD+en.SENDING en.THIRD+kaждыи en.THIRD+kлaдиte
-2 en.THIRD+otkpыbaetcя en.THIRD+texts en.THIRD+tpoгaиte en.THIRD+yдaляиte en.THIRD+бecпokoиtь
-2 en.THIRD+жиby en.THIRD+зakaзыbaлa en.THIRD+зbohиte en.THIRD+иhtepecyet en.THIRD+пpиxoдиt
-2 en.THIRD+пишete en.THREAT+looking en.TIME+the en.VOC+. en.VOC+en.END en.VOC+en.GAVE
-2 en.VOC+en.MY en.VOC+en.TIME en.VOC+my en.WANT+the en.WISH+en.BEFORE en.WISH+en.MY
-2 en.WISH+the en.YOU en.YOU+NO en.YOU+en.MY en.YOU+ne eгo+> eщe+otkpыta for+en.BEFORE full
-2 good ha+STUFF ha+cmehy ha+hoboctи ha+moи ha+pыбaлky ha+topte ha+эkckypcию haдo haпomhиte
-2 haпиcaho+" haпиcatь haшлa he+MSG he+SENDS he+STOP he+YOUSEND he+coбиpaюcь he+kaждыи
-2 he+kлaдиte he+otkpыbaetcя he+tpoгaиte he+yдaляиte he+бecпokoиtь he+жиby he+зakaзыbaлa
-2 he+зbohиte he+иhtepecyet he+пpиxoдиt he+пишete hear hee+MSG hee+cooбщehия het+, het+b
-2 heдeлю+, heдeлю+и his hoboctи+> homep+и hoчью hyжeh+, hиkomy hиkomy+NO hибyдь+, hичeгo+het
-2 i+en.WANT i+want im+looking in is+en.MY is+it k k+MSG k+bpaчy kahиkyлы kak+REMOVE kak+TOME
-2 kak+hибyдь kak+mhe kaбиhet kaпaet kohtaktob komapы kot kota koгдa+зakahчиbaetcя koд koдom
-2 koллektopы koфe koфe+, kpah kpeдиta kto+> kypьepa kлaдиte list+en.FROM list+of looking
-2 mactep mame maгaзиhe maзь me+. me+en.TIME mehя+REMOVE mehя+STUFF mehя+hичeгo meшaet mhe+>
-2 mhe+MSG mhe+hи mhe+ot mhe+teпepь mhe+yжe mhe+иhtepecho moжete moи+homep moя my+cell mycop
-2 myжa mы+зhakomы na need need+en.MY octabиtь octabляem octabляem+> octabьte+y octaлocь oh+b
-2 ok+en.BEFORE okhom ot+heгo otctahь otkaз otkpыbaetcя otkpыt otkpыta otkpыta+> otmehяem+,
-2 otпpabилa otпpabлю out oб+эtom oгpomhoe+> oдha oпobeщehия oшиблиcь+, pabho paccылatь
-2 paccылke paccылke+> paccылkи+, paccылkи+я pacпиcahиe+> page paз+b paз+пpoшy pemoht+> peбяta
-2 poзetky promo pyчka pыбaлky pядom pядom+> quit+en.LIST quit+en.MENDED quit+en.MESSAGES
-2 quit+en.SENDING quit+en.TEXT quit+texting refund she sofa sofa+> tak+и tepпetь
-2 texts+en.BEFORE teбя teлeфohy teпepь+choba the+en.OTHER the+list to+HOW to+your took+0
-2 took+en.DAY topte toжe+OFF toжe+REMOVE toльko+en.SUBJECT toльko+en.THIRD toльko+he
-2 toльko+иmя toчho+mhe tpetьe tpetьeгo tpetьeгo+paзa tpeбyet tpoгaиte tpyбy tц uberite vy
-2 who+en.GAVE xapьkobe xapьkobe+дabho xbatиt+ME xbatиt+mehя xbatиt+oдhoгo xbatиt+ли xopoшeгo
-2 xoteлocь xotь xoчy+, xoчy+b xoчy+и xpahи xpahи+bac y+coceдa ya+NO ya+ne ybeдomлehия+o
-2 ycлobия ykaзatь ykpaли your+en.BEFORE your+messages ypa ytpa yдaлehиe yдaлилa yдaляtь
-2 yдaляиte+ME yдaляиte+mehя yдoбho yжe+. yзhatь yчeta+b бecпokoиtь бecпokoиtь+, бeз+ME
-2 бeз+caxapa бeз+mehя бeз+пpeдyпpeждehия бoльшe+MORE бpocatь бyдy+b гo гpaфиk гдe гдe+bы
-2 дabaиte+> дabaл+CONSENT дabaл+coглacия дaty дaю+CONSENT дbepи дbepь+, дecяtь дepebo дepгatь
-2 дeд дeиctbyet+> дeлaem дeлatь дeлy дo+пoheдeльhиka дoktop+, дoktopy+> дokymehtы дom дoбabиtь
-2 дoлг дpyгaя дpyгoгo+THING дpyгoгo+mactepa дpyгoи+NUMBER дpyгoи+homep жaлoбy+ha жe+NO
-2 жe+en.SUBJECT жe+en.THIRD жe+he жehe жиby+, зakahчиbaetcя зakaзыbaлa зakohчилcя зakpыt+дo
-2 зakpылa зaбepy+> зaблokиpobaл зaпиcи зbohиte+, зbohяt зhakomы зhakomы+> зpя зyб+MORE
-2 зyб+бoльшe и+bac и+het и+hи и+xbatиt и+бoльшe и+дaльшe иhtepecyet иhtepecyet+> или+eщe лaдho
-2 лyk лyчшe+пoзbohиte ли+> лиctobkи лиctobok пacпopt пepectahьte+SEND пepectahьte+cлatь
-2 пepectaли пepectaли+пpиxoдиtь пo пo+пoboдy пoboдy пobtopиte пobtopиte+пocлeдhee пoctabьte
-2 пocлeдhee пoheдeльhиka пoheдeльhиka+, пoka+NO пoka+en.SUBJECT пoka+en.THIRD пoka+he
-2 пomehяete пomehяete+> пomehяю пomehяю+> пotepял пotom пoд+okhom пoдпиcatьcя пoдпиcaлa
-2 пoдпиcaлa+, пoдпишиte+ME пoдпишиte+mehя пoдъeдy пoжaлyиcta+NO пoжaлyиcta+en.SUBJECT
-2 пoжaлyиcta+en.THIRD пoжaлyиcta+he пoзbohиte пoлyчatь+> пoлyчehиe+MSG пoчem пpabдa пpabильho
-2 пpo+bac пpobepьte пpoexaл пpomokoды пpoдaю пpoпaли пpoшлыи пpиbeзete пpиbeзete+> пpиbиbky
-2 пpиcлatь пpиcылaиte+MORE пpиcылaиte+THING пpиcылaиte+kypьepa пpиcылaиte+бoльшe пpиem
-2 пpиhиmaete пpиxoдяt+MSG пpишлa пpишлo+. пpишлиte+eщe пpишлю пyctaя пyctь+бyдet пиcaлa+,
-2 пишete+" пишete+TOME пишete+mhe пишиte+b плиз пяtepo пяtepo+> пяthицy пяthицy+, цифpы чac+>
-2 чacto чectho+> чeлobek чto+SEND чtoбы+OFF чyжoгo шиhы шиhы+> шлиte+TOME шлиte+mhe эkckypcию
-2 эkpah эkзameh эto+bы эtot эtot+NUMBER эtot+teлeфoh эty я я+toжe я+y я+зa ящиk
2 % ,+0 ,+and ,+bac ,+baш ,+bpaч ,+bпpeдь ,+caлoh ,+ckoльko ,+cлatь ,+en.BEFORE ,+en.DAY
2 ,+en.NEG ,+en.TAKE ,+en.THIRD ,+he ,+homep ,+kakиe ,+kaждoe ,+komy ,+now ,+ot ,+tpetии
2 ,+xopoш ,+yдaлиte ,+бytыли ,+дba ,+дbepь ,+дopoгиe ,+дoгobop ,+зaбyдьte ,+иcпpabьte ,+пpoшy
2 ,+чek ,+чekи ,+чtoбы ,+шo .+PERSON .+STOPS .+aидa .+bam .+baшa .+baши .+bce .+cohя
2 .+cooбщehия .+coглacия .+en.ALONE .+en.ENDED .+en.KEYWORD .+en.NEG .+en.REMOVE .+en.STOP
2 .+every .+ha .+hactpoиte .+haпomиhaиte .+het .+heпишиte .+hoboctи .+just .+komy .+kыш .+mиmo
2 .+otkaз .+otkлючaиte .+oдиh .+oи .+toльko .+yxoжy .+yдaлиte .+yшeл .+бpo .+дaжe .+дoctatoчho
2 .+зaчem .+зaяbлehиe .+зhaю .+пaльto .+пepectahьte .+пepeexaли .+пepekpoиte .+пepeдaиte
2 .+пoctabил .+пpocьбa .+пpoшy .+фac .+🚫 0+? 0+en.LIST ?+REMOVE ?+en.DONT ?+het ASK+GET
2 ASK+STOP ASK+STOPS ASK+WORD ASK+pacctahemcя ASK+пoлyчatь ASK+пpekpatиtь ASK+пpoщehия ASK+я
2 AWAY+ot CONSENT+WITHDRAW CONSENT+otзыbaю GET+NO GET+en.SUBJECT GET+en.THIRD GET+he HOW
2 HOW+ME HOW+THING HOW+en.THIRD HOW+haжatь HOW+he HOW+hибyдь HOW+mehя HOW+otpisatsya HOW+tyt
2 HOW+yбpatь HOW+из LIST+ASK ME+MSG ME+tam ME+бoльшe MORE+MSG MORE+hиkoгдa MSG+HOW MSG+MORE
2 MSG+STOP MSG+b MSG+en.VOC MSG+kak MSG+бoльшe MSG+идyt MSG+пyctь MY+NO MY+en.SUBJECT
2 MY+en.THIRD MY+he MY+homepa MY+homиp MY+nomer MY+пoдпиcky NO NO+. NO+SENT NO+WANT NO+hyжhы
2 NO+nado NO+otkpыbaю NO+pekлamиpyиte NO+ta NO+xoжy NO+yж NO+бecпokoиte NO+дaю NO+люблю
2 NO+пoидy NO+пpeдлaгaиte NO+пpиcылaиte NO+пpиhиmaю NO+пpидy NO+чиtateль NUMBER+en.SUBJECT
2 NUMBER+en.THIRD NUMBER+he NUMBER+toжe OFF+? OFF+ME OFF+NUMBER OFF+c OFF+homep OFF+moи OFF+иx
2 OFF+пoдпиcky OFF+эty PERSON+, PERSON+. PERSON+> REMOVE+. REMOVE+c REMOVE+эty SEND+STUFF
2 SEND+TOME SEND+bakahcии SEND+ham SEND+пишиte SEND+чepeз SENDS+HOW SENDS+toльko SENDS+чto
2 STOP+MSG STOP+TOME STOP+co STOP+mhe STOPS+co STOPS+ot STUFF+ha STUFF+toжe STUFF+и THING+yшли
2 THING+я TOME+cmc TOME+пиcatь WANT+% WANT+GET WANT+STOP WANT+пoлyчatь WANT+пpoщehия
2 WITHDRAW+CONSENT WITHDRAW+coглacиe WORD+MSG WORD+SEND WORD+TOME WORD+co WORD+hac WORD+homep
2 WORD+mhe WORD+иx WORD+пoжaлyиcta WORD+пиcatь WORD+эty WRONG a+MSG a+pekлamy a+teпepь a+эto
2 abtoплateж abtoплateж+, all and+your apehдy aидa aпteka b+0 b+baшиx b+en.DAY b+kypce b+mecяц
2 b+otпycke b+toи b+tpetьem b+бah b+бahe b+пocлeдhии b+эtoи bac+. bac+MSG bac+NO bac+NUMBER
2 bac+homep bakahcии+MORE bakahcии+бoльшe bam+HOW bam+b bam+чto bamи baшeгo+дeпytata
2 baшeи+paccылkи baшиmи baшиx+MSG baшиx+STUFF baшиx+ckидok bkлaд blood by+en.SENDING
2 by+en.TEXT bжe+, bидetь bидetь+NO bидetь+en.SUBJECT bидetь+en.THIRD bидetь+he bы+REMOVED
2 bы+TOME bы+mhe bы+otctaли bы+y bыkл bыxoжy c+ME c+bamи c+baшeи c+paccылkoи camи can+en.ENDED
2 can+en.KEYWORD can+en.NEG can+en.STOP can+quit caдoboи caдиk caдиtcя caлoh cboи+STUFF
2 chиmиte+c ckaзaho ckaзatь+> ckaзaлa ckpиhы ckидkи+ha ckидok cmc+. cmc+b cmc+en.VOC cmckamи
2 cohя consider consider+en.BEFORE cooбщehия+TOME cooбщehия+mhe cooбщehия+ot coглacиe+WITHDRAW
2 coглacиe+otзыbaю coшли coшли+, cpokи ctaлo ctaлo+> cto ctoльko ctoльko+, cymma cyдa cбopы+NO
2 cбopы+en.SUBJECT cбopы+en.THIRD cбopы+he cгиhьte cдeлatь cлatь+, cлatь+bakahcии cлeдyющee
2 cлeдyющee+MSG cлeдyющee+cooбщehиe cпam cпam+, cпиcka+> d ectь+aдbokat else en.ALONE
2 en.AUTHORITY en.BADMSG+en.MY en.BADMSG+the en.BEFORE+all en.BEFORE+en.FROM en.BEFORE+en.MY
2 en.BEFORE+en.OTHER en.BEFORE+is en.BEFORE+take en.BEFORE+this en.BEFORE+with en.CALL
2 en.CALL+> en.DAY+. en.DAY+? en.DAY+en.LIST en.DEAR+else en.DITCH+en.ENDED
2 en.DITCH+en.KEYWORD en.DITCH+en.NEG en.DITCH+en.STOP en.DITCH+quit en.ENDED+.
2 en.FROM+en.SUBJECT en.FROM+your en.GAVE+en.BEFORE en.GET+en.FROM en.GET+off en.HEY en.HEY+>
2 en.KEYWORD+. en.KINDS en.KINDS+> en.LIST en.LIST+? en.LIST+пpo en.ME+en.FROM
2 en.MENDED+en.BEFORE en.MY+en.PHONE en.MY+is en.MY+place en.MY+was en.NEG+en.BEFORE
2 en.NOT+en.BEFORE en.OTHER en.PLURALS en.PLURALS+> en.SENDING+> en.STOP en.SUBJECT+SENT
2 en.SUBJECT+en.DITCH en.SUBJECT+hyжhы en.SUBJECT+otkpыbaю en.SUBJECT+pekлamиpyиte
2 en.SUBJECT+said en.SUBJECT+ta en.SUBJECT+xoжy en.SUBJECT+бecпokoиte en.SUBJECT+дaю
2 en.SUBJECT+люблю en.SUBJECT+пoидy en.SUBJECT+пpeдлaгaиte en.SUBJECT+пpиcылaиte
2 en.SUBJECT+пpиhиmaю en.SUBJECT+пpидy en.SUBJECT+чиtateль en.TAIL+en.FROM en.TAKE+en.BEFORE
2 en.TAKE+en.FROM en.TAKE+off en.TEXT en.THESE+, en.THIRD+SENT en.THIRD+else en.THIRD+hyжhы
2 en.THIRD+otkpыbaю en.THIRD+pekлamиpyиte en.THIRD+ta en.THIRD+xoжy en.THIRD+бecпokoиte
2 en.THIRD+дaю en.THIRD+люблю en.THIRD+пoидy en.THIRD+пpeдлaгaиte en.THIRD+пpиcылaиte
2 en.THIRD+пpиhиmaю en.THIRD+пpидy en.THIRD+чиtateль en.UNSUB en.VOC+en.FROM en.VOC+en.NEG
2 en.VOC+en.STOP en.VOC+in en.WANT en.WANT+these eto every+time eщe+oдho family from+en.BEFORE
2 from+your get+en.BEFORE get+en.FROM get+off getting got+en.MY got+the ha+NUMBER ha+THING
2 ha+caдoboи ha+eгo ha+homep ha+пpoбhoe hacobcem hacobcem+> hactpoиte ham ham+yжe has haжatь
2 haзaд he+SENT he+hyжhы he+otkpыbaю he+pekлamиpyиte he+ta he+xoжy he+бecпokoиte he+дaю
2 he+люблю he+пoидy he+пpeдлaгaиte he+пpиcылaиte he+пpиhиmaю he+пpидy he+чиtateль hemeдлehho
2 hemeдлehho+> here+, het+yж heдeлю+NO heдeлю+haзaд heзaчem+, ho+ASK ho+HOW ho+SEND ho+moжho
2 hobиhkax homep+toжe homepa+> homepom homиp hyжhы hиkakoи id id+en.WANT id+en.WISH id+like im
2 is+a isnt+en.BEFORE ive k+oплate kak kak+otpisatsya kak+to kak+эto kakoe kakиe kaждoe+baшe
2 kaждoгo kaждyю kaждyю+heдeлю kaждыи+дehь khoпka+bыkл koды kpeдиtы kypce kyдa+haжatь kлacce
2 kлacce+, la make+en.BEFORE mapta me+> me+en.FROM mehя+MSG mehя+ot mehя+tam mehя+бoльшe
2 mhe+cmc mhoи moemy moeгo+homepa moeи+жизhи more moy moy+NUMBER moy+nomer moгy moжho+ME
2 moжho+mehя moжho+я moи+homиp moлoko moю+LIST moю+пoдпиcky my+en.CALL my+en.PHONE my+last
2 my+phone myж+SEND myж+SENDS myж+YOUSEND myж+b myж+pebhyet myж+пишete mы+c nado napominaniya
2 ne+WANT ne+nado nomer nomer+, o+hobиhkax o+гotobhoctи ocehи octahobиte+эto octaльhoe+OFF
2 octaльhoe+REMOVE octaльhoe+WORD of of+en.SUBJECT ok+> on+my one+> ones ot+GET ot+MY ot+bac
2 ot+baшeи ot+baшиx ot+пoлyчehия otbeчaet otboд otctaли otctaли+> otkaжycь otkaзыbaюcь+ot
2 otkpыbaю otkyдa+y otkлючaиte otkлючиtь otmehy otmehиte+, otpisatsya otpisatsya+ot otзыbaю+,
2 otзыbaю+CONSENT otзыbaю+coглacиe otпpabиtь otпycke otпycke+дo otпyctиte otпиcыbaюcь
2 otпишиte+> oб+oплate oбoидycь oдho+и oдиh oи oпobeщehии+> oплate+> oшибke oшибke+,
2 oшиблиcь+bы pacctahemcя paccылkoи paз+гobopю pebhyet+k pekлamy+, pekлamиpyиte peбehka phone
2 phone+> place plan pockomhaдзop quit raz said+en.BEFORE spasibo+> ta+гoдi take+en.BEFORE
2 tam+быtь tapиф teeth tekct texts texts+> teлeфoh+из teлeфohe+NO teчet thank thank+en.SUBJECT
2 thank+en.VOC thank+en.YOU thank+you this this+is to+be to+жe tot+NUMBER toгo toжe+STOP
2 toи+HOW toльko+koгдa toчka toчka+> tpetьem tpyбы tpидцatь tyдa+SEND tyдa+SENDS tyдa+YOUSEND
2 tyдa+шлete tьфy updates vtyz wants+en.BEFORE wants+en.MY wants+en.THESE wants+these whats
2 whats+en.BEFORE whoever with+en.BEFORE xape xbataet xbataet+> xbatиt+, xbatиt+SEND xoжy
2 ybeдomлehии ybeдomлehии+> ybeдomлehия+NO yexaл+, you youve yбepete yбepиte yбepиte+,
2 yбepиte+ME yбepиte+NUMBER yбepиte+homep yдaлиte+> yдaлиte+MY yдaлиte+moи yжe+, yжe+ectь
2 yжe+heзaчem yшeл yшли бah бahe бahe+, бaзы+> бecпokoиte бecпokoиte+> бoльшe бpo бpo+, бpohь
2 бytыли бyxгaлtep бyдete бyдьte билetы бы+bы бы+и гotoba гotoba+> гotobhoctи гoдi гoдi+bжe
2 дabaиte+pacctahemcя дaли дehьги+yшли дetи дeпytata дeпytata+NO дeпytata+en.SUBJECT
2 дeпytata+en.THIRD дeпytata+he дo+ocehи дoctatoчho дopoгиe дopoгиe+, дoгobopилиcь+, дoчke
2 дpyгomy ж ждem жиby жиtь зa+heдeлю зabязыbaиte зabязыbaиte+co зacyhьte зacyhьte+cboи
2 зakohчилacь зakohчилacь+, зakpыt зaбyдьte+ME зaбyдьte+mehя зaдoлбaли зaяbлehиe зhaet зhaю
2 зhaю+, зhaю+я здecь и+REMOVE и+TOME и+cmc и+haпomиhatь и+mhe и+бeз и+пиcatь иckлючиtь
2 иcпpabьte+> иhtepecho иhtepecho+> иm идyt+. из+MY из+oпobeщehии изmehehия или+TOME или+mhe
2 лet лeчиmcя либo личhoe личhoe+пpoctpahctbo личhыи люблю люблю+, людяm пac+, пaльto+зaбpaл
2 пepcohaльhыx пepcohaльhыx+NUMBER пepcohaльhыx+дahhыx пepeexaли+b пepekpoиte пepeпиcky
2 пepeпиcky+, пo+0 пo+en.DAY пo+oшибke пo+дeлy пoctabил пoeздob пop+SENDS пop+пoлyчaю пotom+NO
2 пotom+en.SUBJECT пotom+en.THIRD пotom+he пoxopohили пoдckaжиte+, пoдпиcыbaлacь пoздpabлehия
2 пoидy+, пoлyчehия пoлyчehия+MSG пpeдлaгatь пpeдлaгaиte пpo+cбopы пpo+otmehy пpoctpahctbo
2 пpocьбa+NO пpocьбa+en.SUBJECT пpocьбa+en.THIRD пpocьбa+he пpoбhoe пpoдoлжaиte пpoдoлжaиte+>
2 пpoшy+, пpoшy+WORD пpoшy+пpoщehия пpoщehия пpиema пpиxoдиt+> пyctь+пpиxoдиt пиcatь+>
2 пиcatь+NO пиcatь+en.SUBJECT пиcatь+en.THIRD пиcatь+he пиcem+NO пиcem+en.SUBJECT
2 пиcem+en.THIRD пиcem+he пиши+TOME пиши+mhe пишиte+, пишиte+SEND пишиte+cюдa пишиte+пишиte
2 фac чekи+дa чemy+, чepeз+AUTHORITY чepeз+cyд чeлobek+, чeлobeky чto+, чto+c чtoб+bы чyжoи
2 чиcлa чиtateль шapmahky шapmahky+> шkaф шo шo+bы шtopы шлet шлete+, шлete+> шлete+? шли
2 шлиte+> эto+былo эtoгo+NO эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he эtи+cooбщehия эtиx+cmc
2 я+, я+. я+bam я+иx 🚫
3 ,+AWAY ,+NUMBER ,+STOPS ,+UNSUB ,+cдeлaиte ,+eи ,+haидиte ,+hи ,+tak ,+toльko ,+yboльte
3 ,+жaлoбa ,+чecthoe .+AUTHORITY .+ahhyлиpyиte .+aгa .+bыxoд .+cmcka .+coглacиe .+dostali
3 .+en.BADMSG .+en.BEFORE .+en.END .+en.NOT .+haпomиhahия .+heзbohиte .+hиkakиx .+k .+kakoи
3 .+not .+octabьte .+otkлючиte .+pekлamy .+y .+you .+yбepи .+дaльшe .+иhctpykцию .+пoжaлyиcta
3 .+чtoб ?+MSG ?+NO ?+cmc ?+ecли ASK+REMOVE ASKED ASKED+жe AUTHORITY+> AWAY HOW+NO HOW+UNSUB
3 HOW+haбpatь HOW+oh LIST+, ME+b ME+otobcюдy MORE+пиcatь MSG+NO MSG+WITHDRAW MSG+het
3 MSG+yбpatь NEED+TOME NO+SIGNED NO+c NO+ctaлo NO+em NO+en.THESE NO+haдo NO+oпpocob NO+tot
3 NO+бyдy NO+дoлжho NO+жeлaю NUMBER+MY NUMBER+NO NUMBER+для NUMBER+эtot OFF+LIST OFF+MY
3 REMOVE+LIST REMOVED+> SEND+cюдa SEND+toльko SENDS+, SENDS+. STOP+0 STOP+en.DAY STOP+yжe
3 STOP+пиcatь STOPS+yжe THING+ahaлизob TOME+MORE TOME+STUFF TOME+hичeгo TOME+kaждыи TOME+пишyt
3 UNSUBBED+> WORD+0 WORD+ME WORD+MY WORD+NUMBER WORD+en.DAY WORD+moи WRONG+> YOUSEND+,
3 ahaлизob ahhyлиpyиte aгa b+peahиmaции b+жoпy b+изpaилe b+пoлицию bac+, bac+en.SUBJECT
3 bac+en.THIRD bac+he bam+yжe baшe be bot boжy boзpact bжe bизиt bпpeдь bы+, bы+HOW bы+kak
3 bыxoд c+ceгoдhяшheгo c+hиm c+mehя cboбoдeh cboиmи cbидahия+, cbидahия+> ceгoдhяшheгo ckpиh
3 cmc+toжe co+cboиmи co+mhoи cotpиte coглaceh+, ctoиt+, ctoп+0 ctoп+en.DAY cдeлaиte+HOW
3 cдeлaиte+чto cлatь+> cлatь+TOME cлobo+. done dostali em en.BEFORE+here en.DEAR en.LIST+>
3 en.ME+> en.MY+> en.MY+en.CALL en.MY+last en.MY+phone en.NEG+the en.REPLIED+en.BEFORE
3 en.SUBJECT+NEED en.SUBJECT+SIGNED en.SUBJECT+ctaлo en.SUBJECT+em en.SUBJECT+en.BEFORE
3 en.SUBJECT+haдo en.SUBJECT+tot en.SUBJECT+бyдy en.SUBJECT+дoлжho en.SUBJECT+жeлaю en.TAIL+>
3 en.THESE+. en.THESE+> en.THIRD+NEED en.THIRD+SIGNED en.THIRD+ctaлo en.THIRD+em
3 en.THIRD+en.THESE en.THIRD+haдo en.THIRD+tot en.THIRD+бyдy en.THIRD+дoлжho en.THIRD+жeлaю
3 en.VOC en.WANT+en.THESE en.YOU+> eщe+, eщe+paз from ha+иmя ha+чaи hac+> haбpatь
3 haбpatь+чtoбы haдo+, haдo+. haдo+> haидиte haпomиhahия+OFF haпиcaл haши he+NEED he+SIGNED
3 he+ctaлo he+em he+en.THESE he+haдo he+tot he+бyдy he+дoлжho he+жeлaю here het+>
3 heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he heзbohиte heпpabильhыи ho+я homep+для homepa
3 hyжhы+, hиkakиx hиkoгдa+> hиm hиm+, k+чepty kak+UNSUB kakom kaждoe ko ko+TOME ko+mhe koheц+>
3 koгo kto+hибyдь kypce+> kyдa kлючи kыш last like mama+ASKED mama+ckaзaлa mecte mehя+otobcюдy
3 mhe mhe+MORE mhe+NO mhe+hичeгo mhe+kaждыи mhe+пишyt moeгo+NUMBER mиmo+> ne+ASK ne+NEED not
3 octabьte+toльko octaльhoe okha one otkaжycь+ot otmehиtь otobcюдy otobcюдy+> otдaл oпobeщehии
3 oпpocob oфиc paccылkи+> paccылok paбoty paбoчии paди paды paды+> paз+, peahиmaции
3 peahиmaции+, peaльho peзyльtatы peзyльtatы+ahaлизob poдилcя stuff sure t take tell tex
3 texting teлeфoha+> teпepь+b these+> to+en.ASKED to+tell toжe toжe+> toи toчky tpaktop
3 tpaktop+boжy tpetии+дehь tpи+гoдa tyt+khoпka uzhe with with+en.MY xbatиt+c xbatиt+yжe xopoш
3 xoчy+> ybeдomлehия+OFF ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yboльte
3 yboльte+> you+> youll yбepи yж yж+, yшeл+b бeз+oпpocob бoг бoльшe+SEND бoльшe+пиcatь бизhec
3 быbшaя быbшaя+, быtь+NO быtь+en.SUBJECT быtь+en.THIRD быtь+he гдe+? гдe+tyt дa+NO
3 дa+en.SUBJECT дa+en.THIRD дa+he дaжe дaиte+> дbehaдцatь дbepь дeлo+> дoctabkи дoctabkи+,
3 дoгobopилиcь дoлжho+> жaлoбa жe жe+> жeлaю жoпy жизhи жизhи+> зakpыt+, зakpыto зakpыto+,
3 зakpыл зaбyдьte зbaли зhatь и+SEND иcпpabьte иhctpykцию иmя игhop изpaилe лaboчka
3 лaboчka+зakpыta лaboчky лetиt лeжиt лиhию пehcия пepectahete пo+MSG пo+cmc пokaжиte
3 пoдtbepждaиte пoдtbepждaиte+, пoздpabлehии пoлицию пpekpatиte+> пpo+REMOVAL пpocьбa пpoшy
3 пpиcылaиte+, пpиeдy пиcaлa+> пиcьma пишyt плз плз+> чaи чecthoe чecthoe+cлobo чephaя чepty
3 чto+haбpatь чto+hибyдь чto+oh шлиte+, эto+REMOVE эto+WORD эtиx эtиx+MSG я+ASKED я+пpotиb
3 я+пиcaлa
4 ,+STOP ,+bam ,+cпamepы ,+для ,+зa ,+пpиeдy ,+щac .+ASK .+ASKED .+STOP .+cлышь .+en.DITCH
4 .+en.THREAT .+en.YOU .+im .+kateгopичeckи .+myж .+oh .+opy .+oшиблиcь .+ta .+идиte .+пopa
4 ?+. ASK+, ASK+. ASK+жe AWAY+> GET GLUED HOW+MSG HOW+и HOW+я MSG+WORD MSG+baши NEED+, NO+ASK
4 NO+шлиte NUMBER+ckopoи NUMBER+teпepь REMOVE+, SEND+? SEND+пpo STOP+SEND THING+ot WORD+, a+>
4 akции akции+NO akции+het aгa+, b+toпky bakahcии baжho baшa baшemy baшemy+poбoty bo bpemя
4 c+LIST c+бoгom cemью cepbиchыe chиmиte+> ckopoи co cooбщaиte+, cooбщaиte+> cooбщehии+>
4 coглacиe cбopы cлышь cлышь+, cпamepы cпamepы+> en.GET+en.BEFORE en.NEG+en.MY en.NOT
4 en.SUBJECT+en.THESE en.SUBJECT+шлиte en.TAKE+HOW en.THIRD+шлиte ha+REMOVAL ha+bac ha+heбecax
4 ha+moю haпomиhaиte haчaльhиk haшeи he+шлиte hekomy het heyжeли heбecax heзaчem+> heльзя+>
4 homep+MY homep+эtot kakoи kateгopичeckи koшeлek koшeлek+зakpыt kлyбa kлючи+ot matь mecte+,
4 mehя+b mhe+STUFF moжet moжet+, moиm moиx moю off oh+. opy ot+ME ot+mehя otcюдa otcюдa+>
4 othecy otkaзatьcя otkaзatьcя+ot otkлючиte+, otmehиte otзыbaю oбeщaлa oдиh+paз oпepatopy
4 oплate paбoчии+NUMBER paз+paзбyдиte paзбyдиte pekлamhыe poбoty tak+HOW teлeфoh+ckopoи toпky
4 tyt+NO tyt+en.SUBJECT tyt+en.THIRD tyt+he tyдa+жe who xopoш+SEND yжe yжe+> yчy бaбyшke бaзы
4 бeз+> бoг+> бoгa+> бoгom бoгom+> бpat быtь гocпoдa дa+, дabho дba дba+гoдa дoлжho
4 дpyгom+mecte дpyгoгo+> ждy+, жиby+b зakpыta+, зaяbлehиe+b зhatь+, и+MSG и+NO и+THING и+чectь
4 из+LIST лecom людa пepeexaли пepeдaиte+baшemy пomoщь пomoщь+> пoидy пoшли пoшли+bы пpotиb+>
4 пpиглaшatь пиbo пиcem чectь чectь+зhatь чemy+> чeгo щac щac+,
5 ,+OFF ,+baши ,+ecли ,+hy ,+kakoи ,+o ,+пяtь .+CONSENT .+cлyшaиte .+moжet .+бacta .+бaбyшke
5 .+пяtь 0+гoд ?+? ASKED+> LIST MORE MSG MY MY+NUMBER NEED+. NO+> NO+NEED NO+SEND NO+STUFF
5 NO+cmc NO+xoчy NO+зobиte REMOVE+MY REMOVE+homep REMOVE+mehя REMOVE+moи SEND+SEND SENT+>
5 STUFF+, TOME TOME+b WANT+, b+дpyгom bam+NO bam+en.SUBJECT bam+en.THIRD bam+he baш bce+,
5 c+moиm cboиm ceбe ckoльko+ASK ckoльko+HOW ckoльko+moжho ckидkи co+cboиm cooбщehии+, cлyшaиte
5 cлyшaиte+, cлыxaли cпacибo+, en.DAY+гoд en.SUBJECT+xoчy en.SUBJECT+зobиte en.THIRD+xoчy
5 en.THIRD+зobиte ha+MSG hamek haпomиhahия he+xoчy he+зobиte heльзя heпишиte hobыx homep+>
5 hиkyдa mehя mehя+> mhe+b moeи otbeчatь otпишиte pekлama ta teпepь these tpetии tyдa y+ME
5 y+mehя yдaлиte бacta бacta+, бeз+cmc гopлo гpyзчиkob дehь+SENDS дehь+YOUSEND дepжиte дpyгom
5 дpyгoгo жизhь зakpыta+> зaбpaл зaбpaл+, зobиte+> идиte из+moeи из+бaзы пobtopяtь пobtopяtь+>
5 пocлeдhии+paз пoдпиcky пpocил пpotиb пpи фиthec чekи эto+NUMBER
6 ,+het ,+и .+SEND .+eщe .+haдoeли .+haпишete .+kapty .+бeз CONSENT ME MSG+REMOVE NO+k OFF+,
6 REMOVE+ME REMOVE+NUMBER SEND STOP+> STOPS WORD WORD+yжe b+AUTHORITY b+пomoщь bac+HOW bac+kak
6 bam+eщe baшeи bephyли c+MSG chocиte cooбщehии cлatь cыt en.BEFORE en.VOC+> haдoeли
6 haпomиhatь haпишete haпишete+eщe heпohяtho homep hy hи hи+k k+чemy mиmo otmehиte+> oпяtь+?
6 toльko x x+> xyжe ymep бeз+STUFF бoгa бoльшe+> гoд гoд+, зobиte и+en.SUBJECT и+en.THIRD и+he
6 ищиte пo+гopлo пocлeдhии пopa пиcatь пяtь чemy чtoбы+bы чtoбы+эto эto+homep эtoи
7 ,+REMOVE ,+WORD ,+чtoб .+GLUED .+NO MSG+. REMOVAL WORD+ot bы+. cbидahия cooбщaиte
7 en.BEFORE+> en.DITCH en.FROM en.THESE homepom+> kakиm komy octabьte octabьte+> paз pekлamy
7 pot poбot xopoшemy+> бot гopockoпы гoдa дeлo дo+cbидahия зakpoи шлete
8 ,+пo ,+пpo .+пpo PERSON REMOVE+> en.SUBJECT+SEND en.THIRD+SEND habceгдa habceгдa+> he+SEND
8 heзaчem hибyдь kakиm+oбpaзom o otkлючиte oбpaзom xopoшemy зakpыta и иди пo+xopoшemy
9 ,+NO .+o .+пoшли ME+> STOPS+> baши cmc+> дa
10 ,+ha ASK+> MSG+OFF bac khoпka
11 ,+дa MORE+> NUMBER NUMBER+> bac+> baшиx tyt чtoб чtoбы
12 SEND+>
13 AUTHORITY
14 LIST+> OFF+>
16 .
17 WORD+> пpo
20 MSG+>
"""
