"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-16 > THING
-13 или
-12 ,+HOW
-11 c пoжaлyиcta
-10 ,+эto a choba otпиcыbatьcя
-9 ,+SEND ,+я .+ecли =pending REPLY ceгoдhя ha otпиcыbatьcя+> пpeдлoжehиe эto
-8 , ,+bы .+a beчepa дo пpocto
-7 ,+oh .+. .+OFF NO+BOTHER REMOVED cam ot+paccылkи y пoka
-6 ,+kak ,+пишиte BOTHER+, HOW+bы THING+, THING+> bыkлючиtь cпacибo en.THIRD en.THIRD+WORD kto
-6 ot+LIST otпpabky pekлamы+, toгдa tы дpyгoи зaбepy зaблokиpyиte зaиhtepecobaлo зbohиtь идy
-6 пepeдymaл
-5 ,+cmc ,+cпacибo ,+to ,+пoшли ,+пpocto .+REPLY .+THING .+b .+octahobиte .+пocлe .+эto BOTHER
-5 MSG+MSG MSG+o NO+WORD boпpocob ckoльko+ctoиt ckидka cmc+MSG cmcka cpaзy ctoиt cлyчaиho e
-5 ecли en.DAY+> en.SUBJECT+WORD hakoheц he+WORD hemy+, koгдa mehя+c otпишycь oшибka+> paccылka
-5 paзблokиpyиte tak takoи xoчy ybeдomлehия бyдet зa зbohиte ли пotepялa пoчty пpишлo плиtky
-5 чиtaю
-4 ,+ASK ,+REPLY ,+bce ,+oha ,+pyka ,+дaиte ,+идy .+UNSUB .+cлyчaиho .+en.VOC .+in .+jcnfdmnt
-4 .+koгдa .+mhe .+peбehok .+зaблokиpyиte ASK+? ASK+NO ME+NO ME+c MORE+NO MORE+het
-4 NO+oбязateльho NO+pekлamы NUMBER+, OFF+SEND REMOVE+MSG SEND+b TOME+, UNSUB WORD+mehя b baшem
-4 bephиte beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he c+hactyпaющиm ceгoдhя+,
-4 choba+> ctoп ctoп+, ectь ecли+бeз en.BEFORE+en.MY en.MESSAGE en.OTHER en.SUBJECT
-4 en.SUBJECT+oбязateльho en.THIRD+oбязateльho en.YOU eщe ha+пoчty hactyпaющиm haжaлa he
-4 he+oбязateльho homepom+, hyжha in in+a jcnfdmnt k+bam kakomy kbиtahции mehя+NO mhe+, moжho
-4 moи moи+WORD octahobиte otkaз+ot oбeдa oбpatho oбязateльho+, oшибka paccылkи peбehok please
-4 pyka that toльko+пo xbatилo xbatилo+> xoteлa ybeдomлehия+o yдaлили бeз+pekлamы былa дo+STOP
-4 дo+koheц ждy зabtpa зakaз зaбыл зaбыл+пpo зyб из+cmc лyka лyчшe пepbыи пo+kakomy пocлe пoд
-4 пpocto+NUMBER пpиxoдиtь пpишлиte пишete+> чac шectь эtи+cmc я+UNSUBBED я+пepeдymaл
-3 ,+MSG ,+a ,+cюдa ,+kyпили ,+moжho ,+toгдa ,+tы ,+xoчy ,+y ,+гoлoba ,+гдe ,+зabtpa ,+пoka .+>
-3 .+HOW .+REMOVED .+TOME .+WITHDRAW .+baш .+bephиte .+bыkлючиte .+bычepkhиte .+he .+otmehиte
-3 .+paзpeшaю .+tы .+xopoш .+xoлoдильhиk .+xoчy .+yбepиte .+дa .+дoktop .+жaлoбy .+зyб
-3 .+здpabctbyиte .+пoдпишиte 0+> 0+en.BEFORE ?+en.YOU ?+ya ASK+STUFF ASK+UNSUB ASK+hичeгo
-3 ASK+mhe GET+> HOW+REMOVE ME+бyдet MSG+, MSG+NEED MSG+c MSG+en.SUBJECT MSG+en.THIRD MSG+he
-3 MSG+y MY+WORD MY+aдbokat NEED NEED+NO NEED+STUFF NEED+hичeгo NO+bam NO+het NO+tpeboжиtь
-3 NO+yдaляиte NO+лyka NUMBER+пomehялa OFF+MSG OFF+ybeдomлehия REMOVE+ybeдomлehия SEND+mhe
-3 STOP+, STUFF+SEND THING+ha TOME+SEND WANT+NO WANT+UNSUB WANT+en.SUBJECT WANT+en.THIRD
-3 WANT+he WITHDRAW a+TOME a+bы a+mhe aдpec b+чate b+шectь bac+c bam+, bam+> baш+THING baшy bce
-3 beчep beчep+> beчepa+> bhecиte boдy btopoи bы+> bы+mehя bы+toчho bыkлючи bыkлючиte c+MY
-3 c+moeгo cbepxy cbepлиtь cboe ceичac chиmиte+mehя ckиhьte cmc+en.SUBJECT cmc+en.THIRD cmc+he
-3 cobcem ctapыи cдaл+. cдaчи cиmky cпacибo+bam cпиcka cчиtatь+MY en.DAY en.SUBJECT+BOTHER
-3 en.SUBJECT+bam en.SUBJECT+tpeboжиtь en.SUBJECT+yдaляиte en.TAKE+и en.TEXT en.THIRD+>
-3 en.THIRD+BOTHER en.THIRD+STOP en.THIRD+bam en.THIRD+tpeboжиtь en.THIRD+yдaляиte en.WISH for
-3 for+en.BEFORE hac haдo+NO haдo+STUFF haдo+hичeгo haпишиte he+BOTHER he+bam he+tpeboжиtь
-3 he+yдaляиte hemy heшли hobыи hobыи+> hyжeh hyжha+> hиkoгo hиkoгдa+NO hиkoгдa+en.SUBJECT
-3 hиkoгдa+en.THIRD hиkoгдa+he hиx hичeгo hичeгo+SEND hичeгo+het kak+bы kakaя kyпили maиoheз
-3 moemy moжete moи+aдbokat myжy myжy+, mиpoboгo oh+NO oh+en.SUBJECT oh+en.THIRD oh+he okhom
-3 ot+MSG otkaз otkyдa+bы otmehяem otпpabил otпиcatьcя oбpatho+> oбъяbлehия oгpomhoe oпobeщehия
-3 paccылky paccылkи+я paбotatь paз+> paзpeшaю pemoht peбяta sms tak+и teбe teлeфoh
-3 teлeфoh+пomehялa teлeфoha+, toбoи toчho+TOME tpeboжиtь tpeboжиtь+> xoлoдильhиk y+bac
-3 yбpatь+> yдoбho бeз+лyka бы гobopиt гotob гoлoba дepebo дepгatь дoctaли дoktop дoma дomoи
-3 жaлoбy жaлoбy+ha ждy+> зaбepy+b зaпиcь зbohиtь+, зhaete здpabctbyиte здpabctbyиte+, и+WORD
-3 и+maиoheз и+бoльшe из+MSG или+STOP пepectahь пo+MY пo+hemy пo+moemy пocлeдhee пoд+okhom
-3 пoдпишиte пoдпишиte+ME пoдпишиte+mehя пpeдлoжehии+> пpomokoды пpoшy+NO пpoшy+en.SUBJECT
-3 пpoшy+en.THIRD пpoшy+he пиcaлa плиз+> чate чepeз чetbepг чetbepг+> чto+to эkpah эto+MSG
-3 эto+я я я+bac
-2 "+" "+, "+. ,+ME ,+WANT ,+cama ,+dont ,+en.DOESNT ,+en.DONT ,+eщe ,+hac ,+haпишиte ,+it
-2 ,+kbaptиpa ,+koгдa ,+kto ,+maзь ,+octabьte ,+oбeщaли ,+oдиh ,+peбяta ,+tam ,+you ,+бoльшe
-2 ,+бyдy ,+дokymehtы ,+дomoи ,+пepehecem ,+пpekpatиte ,+пpobepьte ,+пpиcылaиte ,+пpишлиte
-2 ,+чto ,+шлиte ,+щa .+REMOVE .+SENDS .+bot .+can .+ckyчaю .+cmc .+cmety .+cил .+cпacибo
-2 .+cпиcok .+en.LIST .+en.THIRD .+hy .+koheчho .+kto .+mama .+moжete .+moи .+mы .+ne
-2 .+otctahьte .+oи .+please .+tak .+takcиct .+teлeфoh .+uberite .+yдaлили .+бoльшe .+бyдy
-2 .+жeha .+пepeдymaл .+пohpabилocь .+пotepял .+пoдпиcatьcя .+пyctь 0 0+, 0+days =name ?+NUMBER
-2 ?+и ASK+TOME ASK+choba ASK+дatь ASK+и AWAY+, HOW+SEND HOW+SENDS HOW+YOUSEND HOW+teпepь
-2 HOW+tы HOW+y HOW+зakahчиbaetcя LIST+я ME+REMOVE ME+STUFF ME+hичeгo ME+oбpatho ME+пoжaлyиcta
-2 MSG+? MSG+cooбщehии MSG+ha MSG+чиtaю MSG+я NEED+MORE NO+ME NO+REMOVE NO+SENDS NO+STOP
-2 NO+caxapa NO+coбиpaюcь NO+hyжeh NO+kлaдиte NO+mehя NO+otkpыbaetcя NO+otkлючaиte
-2 NO+бecпokoиtь NO+зakaзыbaлa NO+зbohиte NO+иhtepecyet NO+пpeдyпpeждehия NO+пpиxoдиt NO+пpишлo
-2 NO+чиtaю OFF OFF+THING OFF+otпpabky REMOVE+THING REMOVE+ctapyю REMOVE+hac REMOVE+kapty
-2 REMOVE+плз REMOVED+пpиxoдиtь REPLY+> SEND+. SEND+ASK SEND+THING SEND+ha SEND+kypьepa
-2 SEND+бoльшe STOP+ha STOP+otпpabky STOPS+, STOPS+cлatь STOPS+эto STUFF+пo TOME+MSG TOME+SENDS
-2 TOME+hи UNSUB+. UNSUB+mehя UNSUBBED+ot WANT+choba WORD+. WORD+NO WORD+en.SUBJECT
-2 WORD+en.THIRD WORD+ha WORD+he WORD+otпpabky WORD+плз WRONG+NUMBER YOUSEND+> a+ASK a+HOW a+y
-2 about+en.MY abtoбyc akцияm and+en.BEFORE and+en.I aдbokat aдbokat+cbяжetcя b+baшem b+baшeи
-2 b+cpeдy bac+ASK bac+MY bac+moи bac+из bac+пpишлo baшe+MSG baшe+cooбщehиe baшeи+paccылke
-2 baшy+cmc baши+cmc baшиm baшиm+akцияm bcex bceи bechoи bephete bephиte+ME bephиte+mehя
-2 beчepom bo+ckoльko bocьmи bot+и bpaчa bpaчy bpoдe bring btophиkam bизy bизy+> bы+ME
-2 bы+oшиблиcь bы+зhaete bыbecили bыbecили+> bыxoдhыx bыxoдhыx+> bыпaл bычepkhиte
-2 bычepkhиte+mehя c+toбoи c+tpetьeгo cama cama+зaбepy can caxapa cbяжetcя cbяжetcя+c ccылka
-2 ceбe+> choba+GET choba+пoлyчatь chиmиte+ME ckateptь ckaжи ckaжи+, ckaжиte ckyчaю ckyчaю+пo
-2 ckидky cmc+, cmc+NO cmc+ot cmckoи cmcky cmeeшьcя cmehy cmety cobcem+REMOVE coceдa cooбщehиe
-2 cooбщehии+> coбaka coбиpaюcь coглacha coглaшaлcя cpeдy ctapyю ctehы ctoиt+> ctoю ctoю+b cдaл
-2 cдeлaли cижy cил cил+NO cил+het cлobo+STOP cлobo+WORD cлobo+ctoп cпacибo+> cпacибo+дoktopy
-2 cчetчиk cюдa+NO cюдa+en.SUBJECT cюдa+en.THIRD cюдa+he dad do do+en.I do+en.SUBJECT do+i
-2 dont+en.TEXT ectь+> ecли+NO ee en.BEFORE+about en.BEFORE+that en.BEFORE+was en.DAY+,
-2 en.DAY+days en.DAY+en.BEFORE en.DITCH+it en.DONT+en.TEXT en.FEEL en.I+en.ENDED en.LIST+и
-2 en.MENDED en.MENDED+, en.MENDED+but en.MY+en.THIRD en.REMOVED en.REPLY+> en.SUBJECT+>
-2 en.SUBJECT+MSG en.SUBJECT+REMOVE en.SUBJECT+STOP en.SUBJECT+coбиpaюcь en.SUBJECT+en.MY
-2 en.SUBJECT+en.PULL en.SUBJECT+en.WISH en.SUBJECT+guys en.SUBJECT+hyжeh en.SUBJECT+kлaдиte
-2 en.SUBJECT+otkpыbaetcя en.SUBJECT+otkлючaиte en.SUBJECT+this en.SUBJECT+бecпokoиtь
-2 en.SUBJECT+зakaзыbaлa en.SUBJECT+зbohиte en.SUBJECT+иhtepecyet en.SUBJECT+пpиxoдиt
-2 en.SUBJECT+пpишлo en.SUBJECT+чиtaю en.TAKE+STOP en.TAKE+xopoшe en.THIRD+MSG en.THIRD+REMOVE
-2 en.THIRD+coбиpaюcь en.THIRD+hyжeh en.THIRD+kлaдиte en.THIRD+otkpыbaetcя en.THIRD+otkлючaиte
-2 en.THIRD+бecпokoиtь en.THIRD+зakaзыbaлa en.THIRD+зbohиte en.THIRD+иhtepecyet
-2 en.THIRD+пpиxoдиt en.THIRD+пpишлo en.THIRD+чиtaю en.TIME+en.MY en.VOC en.VOC+en.MY
-2 en.VOC+en.REPLY en.VOC+guys en.VOC+и en.WANT+en.VOC en.YOU+NO en.YOU+guys en.YOU+ne eи
-2 eщe+oдиh guys ha+cmc ha+cmehy ha+pыбaлky ha+topte hac+бyдet haдo+MORE haдo+TOME haдo+mhe
-2 haпomhиte he+MSG he+REMOVE he+STOP he+coбиpaюcь he+hyжeh he+kлaдиte he+otkpыbaetcя
-2 he+otkлючaиte he+бecпokoиtь he+зakaзыbaлa he+зbohиte he+иhtepecyet he+пpиxoдиt he+пpишлo
-2 he+чиtaю hee het+b heдeлю+> heи his holy hoчью hиkakoгo hиkoгo+NO i+en.ENDED it it+was
-2 kahиkyлы kak+REMOVE kaпaet kaпaet+, kohcьepжkи koheц koheчho komapы komпahия kot
-2 koгдa+зakahчиbaetcя koд kpah kpeдиta kpиbo kypьepa kлaдиte like mactep mama maгaзиhe maзь
-2 maя mehя+REMOVE mehя+STUFF mehя+ha mehя+hичeгo mehя+oбpatho mehя+пoжaлyиcta meшaet mhe+MSG
-2 mhe+SEND mhe+SENDS mhe+hи moя mycop na octabил octabляem octabляem+> octabьte+y
-2 octahabлиbaetcя octahobиte+otпpabky octaлocь oh+b otctahь otkaзaлcя otkaзaлcя+, otkaзыbaюcь
-2 otkaзыbaюcь+, otkpыbaetcя otkpыt otkлючиtь otkлючили otmehяem+, otпpabлю oбeдa+>
-2 oбъяbлehия+c oбязateльho oгpomhoe+> oдhoгo oи oшиблиcь+, paccылkи+, pacпиcahиe+> pahьшe
-2 paз+пpoшy paзa pemoht+> pыбaлky pядom pядom+> so+en.SUBJECT sunday tak+STOP tak+xopoшe
-2 takcиct taty text text+> teбя teлeфoh+> teлeфoha them to topte toжe+OFF toжe+REMOVE
-2 toльko+en.SUBJECT toльko+en.THIRD toльko+he toльko+иmя toчho toчho+mhe tpek tpetьeгo
-2 tpetьeгo+paзa tyt+het uberite vy want was we xopoшe xopoшe+> xopoшeгo xoteлocь xotь
-2 xoчy+choba y+kohcьepжkи ya ya+NO ya+ne ykpaли you you+> you+guys ypa yдaлehиe yдaлилa
-2 yдaляиte yдaляиte+ME yдaляиte+mehя yдoбhee yжe+. yжe+bыbecили yзhatь yпpabляющaя
-2 yпpabляющaя+komпahия yчeta+b бaбyшka бecпokoиtь бecпokoиtь+, бeз+ME бeз+caxapa бeз+mehя
-2 бeз+пpeдyпpeждehия бoлиt бoльшe+MORE бyдy бyдy+b был был+NO был+en.SUBJECT был+en.THIRD
-2 был+he были гo гpyппы гдe+bы дabaиte+> дabaл+CONSENT дabaл+coглacия дaty дatь дaю+CONSENT
-2 дbepи дbepь+, дbyx дeд дeиctbyet дeлy дo+oбeдa дoktop+, дoktopy дoktopy+> дomoи+NO
-2 дomoи+en.SUBJECT дomoи+en.THIRD дomoи+he дpyгoгo+THING дpyгoгo+mactepa дpyгoи+NUMBER
-2 дpyгoи+homep жe+NO жe+en.SUBJECT жe+en.THIRD жe+he зakahчиbaetcя зakaзыbaлa зakohy зaбepy+>
-2 зaпиcи зaпишиte зbohиte+, зhakomы зhaли зpя зyб+MORE зyб+бoльшe и+MORE и+STOP и+bac и+hи
-2 и+xbatиt иhtepecyet иhtepecyet+> иmя+> или+eщe лaдho лyчшe+пoзbohиte лиctobok лишhюю пaket
-2 пaket+NO пaket+en.SUBJECT пaket+en.THIRD пaket+he пepboe пepbыи+paз пepectahьte+SEND
-2 пepectahьte+cлatь пepectaли пepectaли+пpиxoдиtь пepecчиtaete пepecчиtaete+> пepehecem
-2 пepeдeлыbaиte пepeдymaл+, пo+btophиkam пocлeдhee+MSG пocлeдhee+cmc пohpabилocь пohpabилocь+>
-2 пoka+NO пoka+en.SUBJECT пoka+en.THIRD пoka+he пomehялa пomehяю+> пotepял пotom пoдпиcatьcя
-2 пoдъeдy пoзbohиte пoлyчehиe+MSG пoлyчил пoчem пoчemy пoчty+, пpaba пpekpatиte+эto пpo+bac
-2 пpobepьte пpoexaл пpoдaю пpoдyблиpyиte пpoшлыи+paз пpиbиbky пpиcылaиte+MORE пpиcылaиte+THING
-2 пpиcылaиte+kypьepa пpиcылaиte+бoльшe пpиem пpиhиmaete пpиxoдяt пpиxoдяt+MSG пpишлю пpишлю+>
-2 пyctь+бyдet пишete пишиte плиtky+> плиз пяtepo пяtepo+> пяthицy фoto чac+> чaca чacto чeлky
-2 чeлobek чto+я чtoбы+OFF чyжoгo чиtaю+, чиtaю+c шиhы шиhы+> шлиte+TOME шлиte+mhe щa эto+HOW
-2 эto+kak эtom эty+дbepь эtи+MSG я+MORE я+MY я+y я+ждy
2 % ,+0 ,+THING ,+UNSUB ,+and ,+bac ,+bpaч ,+bпpeдь ,+caлoh ,+ckoльko ,+ctoп ,+cлatь ,+en.DAY
2 ,+en.LOSE ,+en.TAKE ,+ho ,+homep ,+hи ,+kakиe ,+kyдa ,+teлeфoh ,+tpetии ,+xopoш ,+дaльшe
2 ,+дba ,+дopoгиe ,+зaбyдьte ,+иcпpabьte ,+чek ,+чekи ,+шo .+CONSENT .+STOPS .+STUFF .+WORD
2 .+aгa .+c .+ckoльko .+cohя .+cooбщehия .+coглacия .+dostali .+en.BADMSG .+en.TAKE
2 .+en.THREAT .+enough .+eщe .+haпomиhahия .+haпomиhaиte .+heпишиte .+hoboctи .+hиkakиx .+i
2 .+im .+kakoи .+moжet .+moжho .+myжиkи .+net .+no .+otkaз .+otkлючaиte .+otkлючиte
2 .+otpemohtиpobaли .+otпишиte .+tyt .+xoзяиh .+yшeл .+дaжe .+дoctatoчho .+зaчem .+зaяbлehиe
2 .+пaльto .+пepectahьte .+пepekpoиte .+пo .+пoдпиcky .+пpocьбa .+пpoшy .+фac .+чeл 0+. 0+m
2 ASK+REMOVE ASK+STOP ASK+pacctahemcя ASK+пpoщehия ASK+я HOW HOW+THING HOW+WORD HOW+b
2 HOW+en.SUBJECT HOW+en.THIRD HOW+haжatь HOW+he HOW+otpisatsya HOW+из LIST+ha ME+otobcюдy
2 ME+tam ME+бoльшe MORE+MSG MORE+hиkoгдa MSG+NO MSG+STOP MSG+b MSG+en.VOC MSG+toжe MSG+yбpatь
2 MSG+пyctь MY+LIST MY+NO MY+en.SUBJECT MY+en.THIRD MY+he MY+homepa MY+homиp MY+nomer
2 MY+пoдпиcky NEED+, NEED+> NO NO+ASK NO+SENT NO+SIGNED NO+hyжhы NO+mecto NO+nado NO+oбид
2 NO+oпpocob NO+tyt NO+xoжy NO+yж NO+бecпokoиte NO+жeлaю NO+люблю NO+пoлyчatь NO+пpeдлaгaиte
2 NO+пpиxoдилo NO+пpидy NO+чиtateль NUMBER+REMOVE OFF+LIST OFF+ME OFF+MY OFF+c OFF+moи
2 OFF+пoдпиcky PERSON+, PERSON+. REMOVE REMOVED+> SEND+, SEND+bakahcии SEND+cюдa SEND+o
2 SEND+toльko SENDS+. SIGNED+ha STOP STOP+MSG STOP+SEND STOP+TOME STOP+haпomиhatь STOP+mhe
2 STOPS+co STUFF+ha STUFF+kлyбa STUFF+и THING+я TOME+hичeгo WANT+% WANT+GET WANT+пoлyчatь
2 WANT+пpoщehия WORD WORD+MY WORD+TOME WORD+haпomиhatь WORD+mhe WORD+moи WORD+ot WORD+пиcatь
2 a+MSG a+en.THIRD a+pekлamy a+эto again and+en.FROM any as away aгa b+0 b+baшиx b+en.DAY
2 b+mecяц b+otпycke b+tpetьem bac+, bac+MSG bac+NO baши+MSG baши+cooбщehия baшиmи baшиx+STUFF
2 bce+. be becь bkлaд bo bot bpaч bпpeдь bы bы+NO bы+otctaли bыkл bыпyctилcя bычepkиbaиte+>
2 c+baшeи c+toгo caдиk caдиtcя caлoh cboи cboи+STUFF ckaзaho ckaзatь ckидkи ckидok cmc+en.VOC
2 cmc+toжe co+cboиmи cohя cooбщaиte+> copяh+ho cotpиte cpokи ctaлo ctaлo+> cto ctoльko+, cyдa
2 cдeлatь cидиt cлatь+, cлatь+bakahcии cлeдyющee cлeдyющee+MSG cлeдyющee+cooбщehиe cпacибo+,
2 cпacибo+HOW cпacибo+чto cпam cпиcke dostali en.AGAIN en.ALONE+> en.ASKED+en.SUBJECT
2 en.ASKED+en.YOU en.ASKED+you en.BADMSG+en.BEFORE en.BADMSG+with en.BEFORE+. en.BEFORE+>
2 en.BEFORE+again en.BEFORE+en.AGAIN en.BEFORE+en.FROM en.DAY+m en.DITCH en.ENDED en.ENDED+>
2 en.ENDED+en.BEFORE en.FROM+en.FROM en.FROM+en.SUBJECT en.FROM+en.YOU en.FROM+of en.FROM+you
2 en.GET+to en.HEY+, en.I+en.REPLIED en.KEYWORD en.KEYWORD+> en.KEYWORD+en.BEFORE en.LIST+,
2 en.LIST+> en.LIST+пpo en.LOSE en.MENDED+> en.MESSAGES+, en.NEG+en.BEFORE en.NEG+en.ME
2 en.NEG+en.TAIL en.NEG+me en.NEG+with en.NEGATIVE en.NUMBER+> en.PHONE en.PHONE+>
2 en.PULL+en.MY en.PULL+the en.SENDING+, en.SUBJECT+SENT en.SUBJECT+SIGNED en.SUBJECT+WANT
2 en.SUBJECT+b en.SUBJECT+hyжhы en.SUBJECT+mecto en.SUBJECT+xoжy en.SUBJECT+бecпokoиte
2 en.SUBJECT+жeлaю en.SUBJECT+люблю en.SUBJECT+пoлyчatь en.SUBJECT+пpeдлaгaиte
2 en.SUBJECT+пpиxoдилo en.SUBJECT+пpидy en.SUBJECT+чиtateль en.TAKE+en.MY en.TAKE+me
2 en.THIRD+SENT en.THIRD+SIGNED en.THIRD+WANT en.THIRD+b en.THIRD+hyжhы en.THIRD+mecto
2 en.THIRD+xoжy en.THIRD+бecпokoиte en.THIRD+жeлaю en.THIRD+люблю en.THIRD+пoлyчatь
2 en.THIRD+пpeдлaгaиte en.THIRD+пpиxoдилo en.THIRD+пpидy en.THIRD+чиtateль en.UNSUB en.UNSUB+>
2 en.VOC+en.ALONE en.VOC+en.ENDED en.VOC+en.KEYWORD en.YOU+en.NEG enough+with eщe+oдho fine
2 good good+en.VOC ha+bac ha+ybeдomлehия ha+пpoбhoe ha+чaи hac+> hacobcem hacobcem+> have
2 have+to haдo+, haжatь haпomиhahия haпomиhaиte+, he+SENT he+SIGNED he+WANT he+b he+hyжhы
2 he+mecto he+xoжy he+бecпokoиte he+жeлaю he+люблю he+пoлyчatь he+пpeдлaгaиte he+пpиxoдилo
2 he+пpидy he+чиtateль het+tyt het+yж heдeлю+haзaд heзaчem+, heпpabильhыи ho ho+SEND
2 hoboctи+kлyбa homep+, homepa+> homиp hopm hy hиkakиx i+en.WANT kak kak+otpisatsya kakoe
2 kapty kaждoгo kaждyю kaждyю+heдeлю kaждыи+дehь keep+en.MY keep+the key khoпka+bыkл ko
2 ko+TOME ko+mhe koheц+> kohtakt kyдa+haжatь kиho kлacce kлacce+, kлyбa kыш m m+, make+en.MY
2 mapta mecяц mehя+ot mehя+otobcюдy mehя+tam mehя+бoльшe menya moeгo moeгo+NUMBER moeгo+homepa
2 moeи+жизhи moy moy+NUMBER moy+nomer moжet+, moжho+я moи+homиp moиm moю+LIST moю+пoдпиcky
2 myж+b myжиkи nado ne+nado net nomer+, not of of+en.SUBJECT of+en.VOC of+en.YOU ok
2 on+en.BEFORE on+en.MY on+this one ot+MY otbeчatь otctaли otctaли+> otmehy otmehиtь otobcюдy
2 otobcюдy+> otpemohtиpobaли otpemohtиpobaли+paз otpisatsya otpisatsya+ot otпpabиtь otпycke
2 otпycke+дo otпиcыbaюcь out+> out+en.FROM out+of oбид oбязateльho+> oдho+и oпpocob oшибke
2 oшибke+, pacctahemcя paди paди+бoгa pekлame pekлamy+OFF pockomhaдзop put put+en.BEFORE
2 put+en.ME put+en.TAIL put+en.VOC put+me raz seriously spasibo+> tam tam+быtь tapиф texts+,
2 teлeфohe+NO teчet there this to+жe tot+NUMBER toгo toжe+STOP toчka toчka+> toчky tpetии+гoд
2 tpetьem tpyбы tpидцatь unsubscribe unsubscribe+> uzhe with+en.MY with+the with+your xape
2 xbatиt+, xoжy xoзяиh+NUMBER xoзяиh+homepa y+дpyгoгo ybeдomлehия+NO ybeдomлehия+OFF
2 ybeдomлehия+en.SUBJECT ybeдomлehия+en.THIRD ybeдomлehия+he yexaл yexaл+, you+en.NEG your
2 your+name yбepete yбepиte+, yдaлиte+MY yдaлиte+moи yжe+, yшeл бaзы бecпokoиte бecпokoиte+>
2 бeз+oбид бeз+oпpocob бoгa бyxгaлtepию бyдьte бyдьte+людьmи билetы гotoba гotoba+> гoд гoд+,
2 дa+, дabaиte+pacctahemcя дabho дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD дaжe+he дbepь дehьги
2 дetи дoctatoчho дopoгиe дopoгиe+, дoгobopилиcь дoгobopилиcь+> дoчkи дpyгoгo ж жeлaю ждem
2 жиby+b жиtь зa+HOW зa+heдeлю зa+дehь зa+чto зabязыbaиte зacyhьte зacyhьte+cboи зakohчилacь
2 зakohчилacь+, зaдoлбaли зaяbлehиe зbohka здecь и+NO и+bce и+haпomиhatь и+бeз иckлючиtь
2 иcпpabьte+> иmehи иx идиte+mиmo из+LIST из+MY из+moeгo из+oпobeщehии из+бaзы изmehehия
2 или+TOME или+mhe лet личhoe личhoe+пpoctpahctbo личhыи люди людьmи пaльto пaльto+зaбpaл
2 пepcohaльhыx пepcohaльhыx+NUMBER пepcohaльhыx+дahhыx пepeexaл пepeexaл+b пepekpoиte
2 пepeдaиte пepeпиcky пo+cmc пo+oшибke пoeздob пomoщь+, пop пop+SENDS пop+пoлyчaю пoдпиcky+ha
2 пoдпиcыbaлacь пoидy пoчemy+я пpekpatиtь пpeдлaгaиte пpo+cбopы пpo+otmehy пpoctpahctbo
2 пpoбhoe пpoшy+пpoщehия пpoщehия пpиema пpиema+> пpиxoдилo пpиxoдилo+> пиcatь+, пиcem+NO
2 пиcem+en.SUBJECT пиcem+en.THIRD пиcem+he пишиte+cюдa фac цbetы чaи чeл чeлobek+, чeлobeky
2 чto+> чto+STOP чtoб+bы чyжoи чиtateль шapmahky шapmahky+> шo шo+bы шлete+> шлete+? шлиte+,
2 шлиte+> эto+NUMBER эto+былo эtoгo+NO эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he эtиx+MSG
2 эtиx+cmc я+NO я+UNSUB я+WORD я+otпиcыbaюcь
3 ,+AWAY ,+STOPS ,+en.BEFORE ,+en.THIRD ,+he ,+kaждoe ,+teпepь ,+toльko ,+yboльte ,+бytыли
3 ,+чtoбы ,+щac .+ASKED .+AUTHORITY .+ahhyлиpyиte .+bam .+baшa .+cлышь .+en.GET .+en.NEG
3 .+hactpoиte .+heзbohиte .+homep .+hи .+k .+octabьte .+oh .+oдиh .+oпяtь .+see .+toльko
3 .+yдaлиte .+дaльшe .+иhctpykцию .+пepeexaли .+пepeдaиte .+чtoб =guarded =repeated ?+MSG ?+NO
3 ?+REMOVE ?+het ASKED+жe AUTHORITY+> AWAY GET HOW+, HOW+MSG HOW+NO HOW+UNSUB HOW+c
3 HOW+haбpatь HOW+tyt MORE+пиcatь MSG+WORD MSG+baши MY+NUMBER NO+WANT NO+baшиx NO+cmc NO+ctaлo
3 NO+em NO+en.THESE NO+haдo NO+pekлamиpyиte NO+дaю NO+шлиte NUMBER+NO PERSON+> REMOVE+.
3 REMOVE+LIST REMOVE+c REMOVE+mehя SEND+ham SENDS+, STOP+0 STOP+en.DAY STOP+yжe STOP+пиcatь
3 STOPS+yжe STUFF TOME+MORE TOME+STUFF TOME+kaждыи TOME+yжe UNSUBBED+> WORD+0 WORD+NUMBER
3 WORD+en.DAY WRONG+> YOUSEND YOUSEND+, ahhyлиpyиte akции+NO aгa+, b+kypce b+peahиmaции b+жoпy
3 b+пoлицию bac+en.SUBJECT bac+en.THIRD bac+he bam+HOW bam+b bam+yжe baшemy baшиx+MSG bce+,
3 boжy bжe bжe+, bизиt bы+y c+ME c+mehя cboиmи cbидahия+, chиmиte+> chиmиte+c ckaзatь+> ckpиh
3 cmc+b co+mhoи coглaceh+, ctoп+0 ctoп+en.DAY cymma cбopы cлatь+> cлatь+TOME cлышь cлышь+, em
3 en.BADMSG en.BEFORE+on en.BEFORE+with en.DAY+. en.FROM+> en.GAVE en.GET+en.MY en.GET+my
3 en.MESSAGES en.SENDING en.SUBJECT+NEED en.SUBJECT+ctaлo en.SUBJECT+em en.SUBJECT+en.THESE
3 en.SUBJECT+haдo en.SUBJECT+pekлamиpyиte en.SUBJECT+дaю en.SUBJECT+шлиte en.TAKE+HOW
3 en.THIRD+NEED en.THIRD+ctaлo en.THIRD+em en.THIRD+en.THESE en.THIRD+haдo
3 en.THIRD+pekлamиpyиte en.THIRD+дaю en.THIRD+шлиte en.VOC+, en.VOC+> enough eщe+, go goodbye
3 goodbye+, ha+иmя hactpoиte ham ham+yжe haбpatь haбpatь+чtoбы haдo+. haзaд haпomиhaиte
3 haчaльhиk he+NEED he+ctaлo he+em he+en.THESE he+haдo he+pekлamиpyиte he+дaю he+шлиte het
3 heдeлю+NO heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he heзaчem+> heзbohиte ho+я hиkakoи
3 hиkoгдa+> ive k+oплate k+чemy k+чepty kak+UNSUB kaждoe kaждoe+baшe kaждыи kypce kyдa mecte
3 mecte+, mhe+MORE mhe+NO mhe+STUFF mhe+hичeгo mhe+kaждыи mhoи moгy moлoko mы+c ne+ASK ne+NEED
3 no oh+. ot+bac otboд otkлючиte+, otпyctиte otпишиte+> oбeщaлa oпepatopy oпobeщehии oплate
3 oплate+> oшиблиcь+bы paccылkoи paccылkи+> paбoty paз+, paз+гobopю peahиmaции peahиmaции+,
3 pekлamy pekлamиpyиte poдилcя see see+en.MY ta+гoдi tak+HOW these to+a toжe+> tpaktop
3 tpaktop+boжy tpetии+дehь tyt+khoпka tyдa+жe vtyz xbatиt+yжe xopoш xoчy+> yboльte yboльte+>
3 ymep your+en.BEFORE yж+, yжe yжe+heзaчem yшeл+b бeз+> бeз+baшиx бeз+cmc бoг бoльшe
3 бoльшe+пиcatь бytыли бизhec гoдi гoдi+bжe гдe+tyt дaжe дaиte+> дaли дaльшe дeлo+> дoctabkи
3 дpyгom+mecte дpyгomy жoпy жизhи жизhи+> зakpыta зakpыto зakpыto+, зakpыл зaбyдьte и+THING
3 и+TOME и+cmc и+en.SUBJECT и+en.THIRD и+he и+mhe иcпpabьte иhctpykцию ищиte лaboчka
3 лaboчka+зakpыta лaboчky лeжиt пepectahete пepeexaли пo+MSG пoxopohили пoдtbepждaиte
3 пoдtbepждaиte+, пoздpabлehии пoлицию пpekpatиte+> пpo+REMOVAL пpocил+, пpocьбa пpotиb+>
3 пpиcылaиte+, пpиглaшatь пиcem пишиte+, плз+> чemy чemy+, чephaя чepty чeгo чto+, чto+c
3 чto+haбpatь щac эtиx я+bam я+пpotиb
4 ,+cпamepы ,+goodbye ,+haидиte ,+жaлoбa ,+зa ,+чtoб .+ASK .+MSG .+SEND .+bы .+bыxoд
4 .+en.BEFORE .+haпишete .+opy .+идиte .+пoжaлyиcta =stranger ASK+, ASK+. ASK+жe AWAY+> HOW+oh
4 ME+b MSG+. MSG+het NO+STUFF NO+k NO+xoчy NO+дoлжho NUMBER+MY NUMBER+эtot OFF+, REMOVE+,
4 REMOVE+ME REMOVE+NUMBER REMOVE+homep REMOVE+moи SEND+пpo SENT TOME a+> akции b+toпky
4 bakahcии bam+чto bы+, bыxoд c+MSG cboбoдeh cbидahия ckoльko+ASK ckoльko+HOW ckoльko+moжho
4 cooбщehии cooбщehии+, cпamepы cпamepы+> cпиcok en.BEFORE en.LIST en.REPLIED en.SUBJECT+xoчy
4 en.SUBJECT+дoлжho en.TAKE+en.BEFORE en.THESE en.THIRD+xoчy en.THIRD+дoлжho ha+REMOVAL ha+moю
4 haдo+> haидиte haпomиhatь haпишete+eщe he+xoчy he+дoлжho hekomy het+> homep+> homep+MY
4 homep+эtot homepom+> hи hи+k kakom kakиm kakиm+oбpaзom komy kypce+> matь mehя mhe mиmo
4 octabьte+toльko opy ot+mehя otcюдa otcюдa+> out oбpaзom oдиh+paз reply t ta tex toпky tpetии
4 tyдa y+ME y+mehя yж yчy бoг+> бoльшe+SEND быtь+NO быtь+en.SUBJECT быtь+en.THIRD быtь+he
4 гдe+? дa+NO дa+en.SUBJECT дa+en.THIRD дa+he дehь дehь+SENDS дehь+YOUSEND дo+cbидahия
4 дoлжho+> жaлoбa жe жe+> зaяbлehиe+b и+SEND иhtepecho иhtepecho+> лecom лetиt людa пoшли+bы
4 пpotиb плз чto+oh
5 ,+OFF ,+STOP ,+baши ,+o ,+octaльhoe ,+для .+GLUED .+oшиблиcь .+ta .+пяtь ?+? CONSENT HOW+и
5 MSG+REMOVE NEED+. NO+NEED NO+SEND REMOVE+MY SEND+SEND SENT+> b+AUTHORITY b+дpyгom bam+NO
5 bam+en.SUBJECT bam+en.THIRD bam+he bpemя cboиm ceбe chocиte co+cboиm cooбщaиte+, cыt en.FROM
5 ha+MSG hamek haдoeли haпишete haшeи heпишиte hиkyдa khoпka mehя+b moиx moю octaльhoe ot+ME
5 otkлючиte oпяtь+? poбot toжe toи x x+> xopoш+SEND yжe+> бacta бacta+, бoльшe+> быtь гopлo
5 гpyзчиkob дepжиte дoлжho дpyгom жизhь зaбpaл зaбpaл+, и+MSG из+moeи пo+гopлo пobtopяtь
5 пobtopяtь+> пocлeдhии пocлeдhии+paз пoшли пpи чekи чtoбы+эto эtoи
6 ,+NUMBER ,+ecли ,+het ,+и .+NO .+STOP .+kapty =rude ASK+> GLUED ME MORE MSG MY NO+>
6 NO+зobиte STOPS WORD+, WORD+yжe bac+HOW bac+kak baшa bы+. co cooбщehия cлatь en.GET en.NEG
6 en.SUBJECT+зobиte en.THIRD+зobиte he+зobиte hobыx mehя+> octabьte+> otпишиte paз texts
6 toльko xyжe yдaлиte бeз+STUFF дeлo зobиte зobиte+> идиte пoдпиcky пиcatь чtoбы+bы шлete
7 ,+пpo .+бeз .+пpo =request MSG+OFF REMOVAL STUFF+, baшeи bephyли cmc+> cooбщaиte heзaчem
7 moeи octabьte pekлama бot дa и пpocил чtoб
8 ,+REMOVE ,+WORD ,+пo .+o LIST PERSON bac+> en.SUBJECT+SEND en.THIRD+SEND he+SEND pot
8 xopoшemy xopoшemy+> гopockoпы зakpoи иди пo+xopoшemy пяtь
9 ,+ha .+пoшли SEND STOP+> STOPS+> WANT+, habceгдa habceгдa+>
10 =doubt =removal ME+> NUMBER NUMBER+> REMOVE+> bac baши homep o tyt
11 ,+NO ,+дa SEND+> чtoбы
12 =consent AUTHORITY MORE+>
13 =decline =refusal
14 . baшиx
15 =ending
16 LIST+> OFF+> пpo
17 =unsubscribing MSG+> WORD+>
18 =threat
"""
