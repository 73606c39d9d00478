"""What the words of Russian stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT account akk akkaunt akkayht akkayhta aбohemeht aбohemehta aбohemehte aбohemehtom
ACCOUNT aбohemehty aбohплata bkлaд bkлaдa bkлaды contract coглaшehиe ctpaxobaя ctpaxobka
ACCOUNT ctpaxobky ctpaxobkи ctpaxobok ctpaxoboи dogovor kacko kohtpakt kohtpakta ocaгo
ACCOUNT paccpoчka paccpoчky paccpoчkи policy tapиф tapифa tapифy tapифы ycлobиe ycлobии
ACCOUNT ycлobия yчethaя yчethyю yчetka гapahtии гapahtииhыи гapahtию гapahtия дoгobop
ACCOUNT дoгobopa дoгobope дoгobopom дoгobopy лoяльhoctи лиmиt пaket пaketa пakete пoлиc
ACCOUNT пoлиca пoлиcax члehctbo
AD ad ahohc ahohcы akcii akциeи akции akцию akция akцияm akцияmи akцияx akцияиm aгиtaции
AD aгиtaцию aгиtaция aгиtиpobatь aгиtиpyиte aфишa aфиши bпapиbahиe bыигpыш ceзohhыe
AD ckидka ckидkam ckидkamи ckидkax ckидkoи ckидky ckидkи ckидok cпam cпama cпamep
AD cпamepob cпamepы cпamhaя cпamhыи cпamom cпamy deal hfccskrf hobocteи hobocthoи hoboctи
AD hoboctь hoboctью hoboctяmи hobиhka hobиhkax hobиhkи htrkfvf junk kamпahии kamпahия
AD kataлoг kataлoгa kataлoги keшбэk kyпoh kyпohы kэшбэk makyлatypa mapketиhг mapketиhгa
AD mapketиhгobыe marketing mycop mycopa newsletter offer paccылka paccылkam paccылkamи
AD paccылkax paccылke paccылkoи paccылky paccылkи paccылok paccылoчka pacылka pacылky
AD pacылkи pekлam pekлama pekлame pekлamhaя pekлamhoe pekлamhoгo pekлamhyю pekлamhыe
AD pekлamhыmи pekлamhыx pekлamhыи pekлamka pekлamoдateль pekлamoи pekлamy pekлamиpobatь
AD pekлamиpyиte pekлamы poccылka poccылky poccылkи poзыгpыш poзыгpышa poзыгpышeи
AD poзыгpыши promo rassilka rassilki rassylka rassylki rassylku reklama reklamu reklamy
AD skidka skidki spam xлam бahhep бaллob бaллы бohyc бohycob бohycы бykлet гopockoп
AD гopockoпob гopockoпы дaиджect дaиджecta диckoht зaзыbatь зaзыbaиte зaзыbaлkи лotepeи
AD лotepeя лиctobka лиctobkи лиctobok пpeдлoжehиe пpeдлoжehии пpeдлoжehия пpeдлoжehияm
AD пpeдлoжehияmи пpomo пpomokoд пpomokoдa пpomokoдob пpomokoды пpomoyшeh пpиглaшaet
AD пpиглaшaete пpиглaшatь пpиглaшaиte пpиз пpизы флaep
AD bпapиbaete bпapиbaюt pekлamиpyete ckидocы
AGAIN again aпяtь bcepabho bcetakи bhobь btopичho choba opyat oбpatho oпяtь oпядь snova
AGAIN still зahobo пobtopehиe пobtopho пobtopиte пobtopиtь пobtopяetcя пobtopяиte
AGAIN пobtopяю пoka пoпpeжhemy
AGREE caглaceh caглacha caглacиe coглaceh coглacha coглachы coглacobaho coглacobahия
AGREE coглacobatь coглacиe coглacиem coглacиtьcя coглacии coглacилacь coглacилcя coглacию
AGREE coглacия coглaшaemcя coглaшatьcя coглaшaиtecь coглaшaлacь coглaшaлcя coглaшaлиcь
AGREE coглaшaюcь einwilligung oдoбpeh oдoбpeha oдoбpeho oдoбpиtь oдoбpили oдoбpяю
AGREE paзpeшaetcя paзpeшaл paзpeшaлa paзpeшaли paзpeшaю paзpeшeho paзpeшehиe paзpeшehию
AGREE paзpeшehия paзpeшиte paзpeшиtь paзpишaю soglasen soglasie soglasiya soglasna
AGREE soglasovanie дobepehhoctь дobepяю дoбpo дoпyckaю пoзboлиtь пoзboльte пoзboлял
AGREE пoзboлялa пoзboляю
AGREEWORD bepho correct cпpabeдлиbo koppektho right toчho toчhыи true yгaдaли иctиhho
AGREEWORD пpab пpabдa пpabдy пpabильhaя пpabильho пpabильhыи пpabы фakt
ALL all aбcoлюtho baпщe baщe bce bcem bcemy bcemи bcex bceгo bceи bcю bcя bcяkaя bcяkиe
ALL bcяkиx bcяkии becь booбщe booбщem boбщe cobcem cплoшhoи cплoшhыe kaждaя kaждoe kaждom
ALL kaждomy kaждoгo kaждoи kaждyю kaждыe kaждыm kaждыи octaльhaя oбa oбe oбoиx oбщaя
ALL oбщem oбщии vse vsego vseh vsem vso vsyo любaя любoe любoгo любoи любyю любыe любыm
ALL любыx пoлhaя пoлhoctью пoлhoe пoлhыe пoлhыи цeлaя цeлoe цeлиkom цeлыe цeлыи
ALREADY bжe ctapaя ctapoe ctapomy ctapoгo ctapoи ctapyю ctapыe ctapыm ctapыx ctapыи
ALREADY heдabho pahee pahьшe past paз paзa paзob paзy paзиk raz raza razu toгдa uge uje
ALREADY uzhe yж yжe yжo быbшaя быbшemy быbшeгo быbшeи быbшиe быbшиm быbшии дabhehьko
ALREADY дabho зapahee пobtophыи пpeдыдyщaя пpeдыдyщeгo пpeдыдyщиe пpeдыдyщии пpeжhemy
ALREADY пpeжheгo пpeжhиe пpeжhии пpeжhяя пpeждe
AND also and bmecte cobmectho i ili or takжe tozhe toж toжe зaoдho зatem и или либo
AND пpиtom пpичem
ANSWER answer otbet otbeta otbetob otbetom otbety otbetиt otbetиtь otbetил otbetилa
ANSWER otbetили otbetы otbetь otbetьte otbetяt otbeчaet otbeчaete otbeчatь otbeчaиte
ANSWER otbeчaл otbeчaлa otbeчaю otbeчaюt otbeчy otvechat otvet otvette reply respond
ANYMORE bolse bolshe bпpeдь othыhe бaльшe бoлшe бoльш бoльшe бoшe бoшьшe дaлee
APPOINTMENT appointment appointmentom bctpeчa bctpeчe bctpeчy bctpeчи beratung beбиhap
APPOINTMENT beбиhapob beбиhapы bизиt bизиta bизиte bизиtom bызbatь bызbaлa bызob bызoby
APPOINTMENT bызobиte bыщипыbaet ceahc ceahca ceahcы cekции cekция copebhobahия
APPOINTMENT coбeceдobahиe coбeceдobahии coбeceдobahия coбeceдobaл coбpahиe coбpahии
APPOINTMENT coбpahия coбpahияx coбыtиeahohc ctpижek ctpижka ctpижke ctpижky hapaщиbahиe
APPOINTMENT kohcyльtaции kohcyльtaцию kohcyльtaция kypc kypca kypcamи kypcax kypce kypcob
APPOINTMENT kypcы maccaж maccaжa maccaжиct mahиkюp mahиkюpa mahиkюpom mahиkюpy meeting
APPOINTMENT mepoпpияtиe mepoпpияtия okoшeчko okoшka okoшko pacпиcahиe pacпиcahиem
APPOINTMENT pacпиcahии pacпиcahия peзepb peпetиции peпetиция priem prieme tahцa tahцeb
APPOINTMENT tahцы tepmиh tepmиha tepmиhы termin tpehиpobka tpehиpobke tpehиpobky
APPOINTMENT tpehиpobkи vizit ypok ypoka ypokob ypokи zapis zapisan бpobkи бpohи
APPOINTMENT бpohиpobaл бpohиpobaлa бpohь бpohю гpaфиk гpaфиka гpaфиky зahяtиe зahяtии
APPOINTMENT зahяtия зaбpohиpobah зaбpohиpobatь зaбpohиpobaл зaпиcah зaпиcaha зaпиcaho
APPOINTMENT зaпиcahы зaпиcatcя зaпиcatь зaпиcatьcя зaпиcaл зaпиcaлa зaпиcaли зaпиcи
APPOINTMENT зaпиcыbaиte зaпиcыbaл зaпиcыbaлa зaпиcыbaлacь зaпиcыbaлcя зaпиcь зaпиcью
APPOINTMENT зaпишycь зaпиши зaпишиte иoгa иoгy иoги пeдиkюp пpoцeдypa пpoцeдypy пpoцeдypы
APPOINTMENT пpиem пpиema пpиeme пpиemy пилatec эпиляцию эпиляция
ARRIVE arrive deliver dostavka oпaздыbaem oпaздыbaet oпaздыbatь oпaздыbaю oпoздahиe
ARRIVE oпoздahиem oпoздatь oпoздaл oпoздaлa oпoздaю дobeзли дoctabka дoctabke дoctabkoи
ARRIVE дoctabky дoctabkи дoctabиtь дoctabил дoctabили дoctabлeho дoctabьte дoctabяt
ARRIVE дoexatь дoexaл дoeдy дoeзд дoиtи дoидet зaдepжka зaдepжkи зaдepжy зaдepжycь
ARRIVE зaдepжиbaюcь зaдepжиbaюt зaдepжиte зaпoздahиe зaпoздahиem пoдbeзли пoяbиtcя
ARRIVE пoяbилcя пpиbeз пpиbeзet пpиbeзete пpиbeзtи пpиbeзy пpиbeзyt пpиbeзиte пpиbeзлa
ARRIVE пpиbeзли пpиboзиte пpибыtиe пpибыtии пpибыл пpибылa пpизemлилcя яbиtьcя
ARTICLE das der die la le the
ASK ahketa ahketиpobahиe ask boпpoc boпpoca boпpocob boпpocom boпpocy boпpocы cпpaшиbaet
ASK cпpaшиbatь cпpaшиbaю cпpocиt cпpocиte cпpocиtь cпpocил cпpocилa cпpocили cпpoшy moлю
ASK oпpoc oпpoca oпpocax oпpocob oпpocиtь oпpocы prosba proshu proshuu prosil prosila
ASK prosim question request tpeбobahиe tpeбobahию tpeбobahия tpeбobatь tpeбyem tpeбyet
ASK tpeбyete tpeбyю trebuyu vopros ymoляю ytoчhиte ytoчhиtь ytoчhяю yбeдиteльhaя
ASK yбeдиteльho зaпpaшиbatь зaпpaшиbaл зaпpaшиbaлa зaпpoc зaпpoca зaпpocы зaпpoшy зaяbka
ASK зaяbky зaяbkи пoдckaжete пoдckaжи пoдckaжиte пoпpocиtь пoпpocил пoпpocилa пoпpocили
ASK пoпpoшy пpaшy пpocиm пpocиt пpocиte пpocиtь пpocил пpocилa пpocили пpocьбa пpocьбoи
ASK пpocьбy пpocьбы пpocяt пpoшy
BAD bad bpeдho cpam ctpaшho ctpaшhoгo ctpaшhыи cлomah cлomaho cлomaлa cлomaлacь cлomaлcя
BAD cлomaлocь cлoжho cлoжhыи hecчacthoи hekpacиbo heymectho heyдoбho heлobko heпpиemлemo
BAD heпpияtho hиkчemhыи koшmapho kpиbo kpиbopykиe mepзko mytho otbpatиteльhыи oпacho
BAD oшибoчhaя paзбиt paзбилa paзбили poor tpeщиha tpyдho tpyдhыи tyпo tяжeлo tяжeлыи
BAD xyebo xyжe yжac yжachaя yжacho yжachoe yжachыи бecпoлeзho бecпoлeзhыи бecпpeдeл
BAD бecчeлobeчho бpak бpakobahhыи бpeд бpeдяtиha гaдko гaдoctь гpязhыи глyпo глyпoctь
BAD глyпыe дyphoи дypoctь зpя иcпoptили иcпopчeh пopbah пoдoзpиteльho пoдoзpиteльhыe
BAD пoзop плox плoxaя плoxo плoxoe плoxoгo плoxoи плoxиe
BE am are be budet budu byl byla bylo ectь est haxoдиmcя haxoдиtcя haxoдиtecь haxoдиtьcя
BE is okaзaлacь okaзaлcя okaзaлocь sem бyдem бyдet бyдete бyдeшь бyдy бyдyt бyдиt бyдь
BE бyдьte быbaл быtь был былa былo были яbляetcя яbляetecь яbляtьcя яbляюcь
BECAUSE bbидy bcлeдctbиe because cлeдobateльho paди so tak tk иtak ибo иззa пoboд пoboдom
BECAUSE пoboдy пockoльky пotomy пoэtomy пpичиha пpичиhe пpичиhы
BEGIN begin ctapt ctapta ctaptobatь ctaptyet haчatoe haчatь haчaл haчaлa haчaлacь haчaлcя
BEGIN haчaлe haчaлo haчaлocь haчaли haчhem haчhetcя haчhyt haчhи haчhиte haчиhaem
BEGIN haчиhaetcя haчиhatь haчиhaиte haчиhaю start пpиctyпиtь
BLOCK bhecy block blok cпamфильtp mute mьюt paзблokиpobatь paзблokиpyиte zablokiruyu бah
BLOCK бaha бahy бahиtь бahю блok блoke блokиpobatь блokиpobka блokиpobky блokиpobkи
BLOCK блokиpyem блokиpyи блokиpyиte блokиpyю глyшиtь зahectи зahecy зahecиte зahocиtь
BLOCK зahoшy зamopoзka зamopoзиtь зamopoзьte зaбahиtь зaбahил зaбahилa зaбahили зaбahю
BLOCK зaблokиpobah зaблokиpobaha зaблokиpobatь зaблokиpobaл зaблokиpobaлa зaблokиpobaли
BLOCK зaблokиpyи зaблokиpyиte зaблokиpyю зaблokиpyюt зaглyшy зaглyшиte зaглyшиtь зaглyшил
BLOCK игhop игhope игhopиpobatь игhopиpyete игhopиpyю игhopьte игhopю фильtp фильtpы чc
BLOCK чce чephaя чephoгo чephyю чephыe чephыи
BODY boлoc boлocamи boлocы cпиha cпиhy hoc hocom hoгa hoгamи hoгotok hoгotь hoгoи hoгtи
BODY hoгy hoги koгotkи koгotь koгtи koжa koлehka koлeho moзг moзги pechицы pot pyk pyka
BODY pykab pyke pykoи pyky pykи teлo ycы yxo yши бeдpa бeдpo бopoдa бopoдy бpobи бpobь
BODY биkиhи гopлa гopлo гoлoba гoлobe гoлobhaя гoлoby гoлobы гoлыe гyбы глaз глaзa
BODY глaзamи жoпa жoпy жиbot зaпяctьe лebыи лoб лбy пaлeц пaльцem пaльцы пoпa плeчax
BODY плeчo чeлka чeлky шeя щeka
BOTHER bespokoit bespokoite bmeшaлиcь cпame cпamиt cпamиte cпamиtь cпamил cпamили cпamишь
BOTHER cпamьte cпamяt habязaли habязчиbaя habязчиbыe habязыbaete habязыbatь habязыbaиte
BOTHER habязыbaюt hacaждatь haдoeдaete haдoeдatь haдoeдaиte haзoилиboctь haзoилиbыe
BOTHER haзoилиbыи meшaet meшaete meшaeшь meшatь meшaиte meшaюt otbлekaet otbлekaete
BOTHER otbлekatь otbлekaиte otbлekaюt oбижaиtecь paзбyдили spamit spamite teppopизиpobatь
BOTHER teppopизиpyete tpabиte tpabиtь tpabля tpeboжиte tpeboжиtь tpeboжьte xamил
BOTHER ytpyждaиtecь бecпakoиtь бecпokoи бecпokoиctbo бecпokoиt бecпokoиte бecпokoиtecь
BOTHER бecпokoиtь бecпokoили бecпokoишь бecпokoю бecпokoяt бeзпokoиte бeзпokoиtь бomбиte
BOTHER бomбиtь бyдиte бyдиtь дepгaete дepгatь дepгaиte дepгaюcь дoctabatь дoctabaиte
BOTHER дoctabaли дoctaete дoctahьte дohиmatь дohиmaиte дokyчatь дokyчaиte дomoгateльctbo
BOTHER дomoгatьcя дoлбиt дoлбиte дoлбиtь дoлбяt дpaзhяt жyжжиt зacopяete зacпamили
BOTHER зaeдaet зakидaли зakидыbatь зaxлamили зaбpacыbaete зaбpacыbatь зaбиbaete зaбили
BOTHER зaдoлбили изboдиtь издebaetecь издebateльctbo издebatьcя лeзete лeзtь лeзьte
BOTHER пotpeboжиtь пoбecпokoиtь пpeccyюt пpecлeдobahиe пpecлeдobahия пpecлeдobatь
BOTHER пpecлeдyete пpиctabatь пpиctabaиte пpиctaete пpиctahьte пpиctaл пpиctaлa пpиctaли
BOTHER пyгaet пyгaetcя пyгaete пyгatь пилиtь шapmahky шymetь шymиt
BOTHER дokyчaete дohиmaete зaдaлбыbaete
BUT a bmecto but bпpoчem haoбopot haпpotиb hecmotpя ho no oдhako xotь xotя ж жe зato
BUY buy bыkyпил bыkyплю kupit kuplyu kyпиm kyпиte kyпиtь kyпил kyпилa kyпили kyплeh
BUY kyплeha kyплeho kyплю purchase дokyпatь зakyпatь зakyпka зakyпkи зakyпok пokyпaet
BUY пokyпaete пokyпatь пokyпaл пokyпaлa пokyпaли пokyпaю пokyпka пokyпky пokyпkи пokyпok
BUY пpиkyпиtь пpиkyпилa пpиoбpectи пpиoбpetaл пpиoбpetaлa пpиoбpetehиe
CALL call coзboh coзbohиmcя coзbohиtьcя haбepet haбepy haбepи haбepиte haбpatь haбpaл
CALL haбpaлa haзbahиbaete haзbahиbatь haзbahиbaиte haзbahиbaюt heзbohиte heзbohиtь
CALL oбзbahиbatь oбзboh oбзboha oбзbohы perezvonite pozvonite tpeзbohиte tpeзbohиtь zvoni
CALL zvonit zvonite zvonok гyдkи гyдok дoзbohиtecь дoзbohиtьcя дoзbohилacь дoзbohилcя
CALL зbatь зbohka зbohkam зbohkob зbohkom зbohkи зbohok зbohte зbohи зbohиm зbohиt
CALL зbohиte зbohиtь зbohил зbohилa зbohили зbohю зbohяt зbяkhи зbяkhиte зoby зobиte
CALL пepeзbohи пepeзbohиt пepeзbohиte пepeзbohиtь пepeзbohил пepeзbohили пepeзbohю
CALL пoзbatь пoзbohи пoзbohиt пoзbohиte пoзbohиtь пoзbohил пoзbohилa пoзbohили пoзbohю
CALL пpoзboh
CAN boзmoжeh boзmoжha boзmoжho boзmoжhoctи boзmoжhoctь can cmoг cmoгy cmoгyt cmoглa
CAN cmoжem cmoжet cmoжete cmoжeшь cymeю cпocoбeh cпocoбha hemoгy hemoжem hemoжet mogu
CAN moha mojno mozhet mozhno moг moгy moгyt moгyy moглa moгли moжem moжet moжete moжeшь
CAN moжha moжho moчь smogu ycпebaю ycпeem ycпeet ycпetь ycпeл ycпeлa ycпeли ycпeю ymeet
CAN ymeete ymetь ymeю yдactcя yдaлocь yдoбctba yдoбha yдoбhee yдoбho yдoбhыи пoлyчиtcя
CANCEL ahhyлиpobah ahhyлиpobahиe ahhyлиpobatь ahhyлиpyиte ahhyлиpyю cancel cбpoc otkaжиte
CANCEL otmeha otmeheh otmeheha otmeheho otmehoи otmehy otmehи otmehиte otmehиtь otmehил
CANCEL otmehилa otmehили otmehы otmehяem otmehяetcя otmehяtь otmehяи otmehяиte otmehяю
CANCEL otmena otmenit otmenite otmenyayu otmиhиte otmиhиtь otбoи otбoя pactopг pactopгaю
CANCEL pactopгhytoи pactopгhytыm pactopгhytыи pactopгhytь pactopгhиte pactopглa pactopгли
CANCEL pactopжehиe pactopжehии pactopжehия лиkbидиpobatь лиkbидиpobaли лиkbидиpyиte
CAR abto abtomoбиль abtomoбиля abtoбyc abtoбyca abtoбyce avtobusa beлocипeд boдиteльckиe
CAR camokat car ceдлo koлeca koлeco mapшpytka mashina maшиha maшиhe maшиhoи maшиhy maшиhы
CAR motop motoциkл moиka pyлem pyль takcи takcиct taчka taчky texocmotp topmoз topmoзa
CAR tpaktop tpambaи бamпep бaгaжhиk бehзoбak бehзиh бehзиha гpyзobиk дbигateль дtп
CAR зaпpabka зaпpabkи пoгpyзka пpaba фapa шиha шиhomohtaж шиhы эbakyatop элektpичka
CAR элektpичky
CHANCE abocь bapиaht bapиahta bapиahtы bepoяtho bpяд bдpyг bидиmo habeph habephae habepho
CHANCE habephoe kaжиcь maybe oбычho perhaps probably xз зhaчиt пoxoжe пoжaлyи пpиmepho
CHANCE пpиблизиteльho шahc шahcы яkoбы
CHILD bhyk bhyka bhykob bhyky bhykи bhyчka bhyчke bhyчky bhyчkи bзpocлыe ctyдeht ctyдehta
CHILD ctyдehtam ctyдehtka ctyдehtы cыh cыha cыhe cыhka cыhkи cыhok cыhom cыhoчek cыhy
CHILD devochki doch hecobepшehhoлetheгo hecobepшehhoлethии kid koляcka koляcky koляckи
CHILD maлыш maлышa maлышka maлышy maлыши maльчиk maльчиka maльчиky mлaдeheц peбehka
CHILD peбehke peбehkom peбehky peбehok peбehoчek rebenok syn yчehиk yчehиka yчehиkи
CHILD yчehицa близheцы дboиhя дboиhяшkи дetcaд дetckaя дetckoe дetckoи дetckyю дetckиe
CHILD дetckии дeteи дetkи дetok дetoчka дetи дetьmи дetяm дetяx дoчa дoчepи дoчepью дoчka
CHILD дoчke дoчkoи дoчky дoчkи дoчypka дoчь пaцah пaцaha пoдpoctok шkoльhиk шkoльhиkи
CLIENT apehдatop ayдиtopия client klient kлiєht kлиeht kлиehta kлиehtam kлиehtiң kлиehtka
CLIENT kлиehtob kлиehtom kлиehty kлиehtы otдыxaющии yчacthиk yчacthиkи жиteли жиteль
CLIENT зakaзчиk пaccaжиp пaccaжиpы пaциeht пaциehta пaциehtka пaциehtы пehcиohep
CLIENT пehcиohepka пehcиohepob пocetиteли пocetиteль пokyпateли пokyпateль пokyпateля
CLIENT пotpeбиteль пotpeбиteля
CLOSE atkpыbaetecь bckpыta bckpыtь close open otkpoи otkpoиte otkpoю otkpыbaet
CLOSE otkpыbaetcя otkpыbaete otkpыbaetecь otkpыbaл otkpыbaю otkpыt otkpыta otkpыtke
CLOSE otkpыto otkpыtыe otkpыtь otkpыл otkpылocь otkpыли zakryt зakpoet зakpoи зakpoиte
CLOSE зakpoю зakpыbaem зakpыbaetcя зakpыbaete зakpыbaetecь зakpыbaиte зakpыbaю зakpыt
CLOSE зakpыta зakpыto зakpыtиe зakpыtиem зakpыtия зakpыtы зakpыtыmи зakpыtь зakpыл
CLOSE зakpылa зakpылacь зakpылcя зakpыли зaxлoпhyл зaxлoпhyлacь зaпepetь зaпepta
CLOSE пpиkpыbaem пpиkpыtь
CLOTHES caпoги cbиtep cepeжkи cepыe cepыи cepьги cteльkи cymka cymky cymkи cиhиe cиhии
CLOTHES cиhяя hockи koctюm kopcet koльцo koфta kpachaя kpachoe kpachыe kpachыm kpachыи
CLOTHES kyptka kyptky mokpыи oбybь oдeждa oдeждy oжepeльe paзmep paзmepa paзmepom paзmepы
CLOTHES pyбaшka pyбaшky tyфли бeжebom бeжebыи бeлaя бeлoи бeлыи бotиhkи бotиhok бpюkи
CLOTHES гoлyбoи джиhcы жeлtыи зeлehyю зeлehыx зeлehыи зoht пaльto пepчatkи пyxobиk плatьe
CLOTHES плatья фytбoлka фytбoлke фytбoлky цbet цbeta цbetom цbetы чexoл шaпka шhypkи шyбa
CLOTHES шyбy шлem юбka юбky
COME bctpetиmcя bctpetиtь bctpeчatь bctpeчaиte bctpeчy bephetcя bephycь bephytьcя
COME bephyлacь bephyлcя bephиtecь boзbpaщaetcя boзbpaщaиtecь boзbpaщaюcь boиtи boидy
COME boшeл bыxoдиt bыxoдиte bыxoдиtь bыиtи bыидem bыидet bыидy bыидиte bышeл bышлa come
COME cпyckaюcь cпyctиtьcя cпyщycь cъeздил habectиm habectиtь habeщy pridem pridet pridu
COME priedet priedu priehat prihodite spuskayus зaexatь зaeдet зaeдy зaeзд зaeздa
COME зaeзжatь зaxoдиte зaxoдиtь зaбeгy зaбeжatь зaгляhy зaгляhytь зaиtи зaидet зaидy
COME зaидиte зaшeл зaшлa пocetиtь пoceщehиe пoceщehия пoдbeз пoдbeзy пoдoиtи пoдoидet
COME пoдoидete пoдoидy пoдoидиte пoдoшeл пoдoшлa пoдoшлo пoдxoдиt пoдxoдиte пoдxoдиtь
COME пoдxoдяt пoдъexatь пoдъeдet пoдъeдy пoдъeзжaet пoдъeзжaиte пoдъeзжaю пoпactь пoпaл
COME пpoexatь пpoexaл пpoexaли пpoeдet пpoxoдиt пpoxoдиte пpoиtи пpoидиte пpoпyщy пpoшeл
COME пpoшлa пpoшлo пpиexatь пpиexaл пpиexaлa пpиexaли пpиeдem пpиeдet пpиeдete пpиeдy
COME пpиeдyt пpиeзд пpиeздa пpиeзжaem пpиeзжaet пpиeзжaи пpиeзжaиte пpиeзжaю пpиxoд
COME пpиxoдa пpиxoдиm пpиxoдиte пpиxoжy пpибыtь пpидem пpидet пpидete пpидtи пpидy пpидyt
COME пpииtи пpишeл
COMPANY abtocepbиc abtoшkoлa abtoшkoлy abиto ateльe aгehctbo aгehtctba aгehtctbo aпteka
COMPANY aпteke aпtekoи aпteky aпtekи bank baилдбeppиз business caлoh caлoha caлohe caлohy
COMPANY company ctyдию ctyдия cyпepmapket cбep cбepбahk cлyжбa cлyжбy cлyжбы hotapиyc
COMPANY hotapиyca kaфe kohkypeht kohkypehtam kohkypehtы kohtopa kohtope kohtopka kohtopы
COMPANY komпahии komпahию komпahия kooпepatиb koллektop koллektopob koллektopы kлyб kлyбa
COMPANY kлyбe kлиhиhгobaя kлиhиka kлиhиke kлиhиkoи kлиhиky kлиhиkи mactepckaя maгaзиh
COMPANY maгaзиha maгaзиhe maгaзиhy maгaзиhы meгaфoh mtc myзeи ooo opгahизaции opгahизaцию
COMPANY opгahизaция otдeл otдeлa otдeлehиe otдeлehии otдeлehия oбcлyжиbaemcя oбcлyжиbahиe
COMPANY oбcлyжиbaюcь oзoh pectopah pectopaha peдakции peдakция pыhke shop tcж teлe2 tц
COMPANY ycлyг ycлyгa ycлyгamи ycлyгax ycлyгy ycлyги yk yпpabляющaя yпpabляющeи
COMPANY yпpabляющyю бahk бahka бahke бahkob бahkom бahky бapбepшoп бoльhицa бoльhицe
COMPANY бoльhицy бoльhицы бизhec бизheca билaиh бюpo жэk ип лomбapд пapиkmaxepckaя
COMPANY пoctabщиk пoлиkлиhиka пoлиkлиhиke пoлиkлиhиky пpeдпpияtиe пpobaидep пpoизboдctbo
COMPANY фohд фohдa фohдy фиpm фиpma фиpme фиpmy фиpmы цehtp цehtpa цehtpe
CONFIRM confirm podtverdit podtverzhdayu пoдtbepди пoдtbepдиte пoдtbepдиtь пoдtbepдил
CONFIRM пoдtbepдили пoдtbepждaem пoдtbepждatь пoдtbepждaиte пoдtbepждaю пoдtbepждeho
CONFIRM пoдtbepждehиe пoдtbepждehия
CONTACT cbяжemcя cbяжetcя cbяжycь cbяжиtecь cbязatьcя cbязи cbязыbatьcя cbязыbaиtecь
CONTACT cbязыbaлacь cbязыbaлcя cbязыbaлиcь cbязь cbязью contact ctyчиte ctyчиtecь kohtakt
CONTACT kohtakta kohtaktam kohtaktax kohtakthыe kohtakthыx kohtakthыи kohtaktob kohtaktы
CONTACT kontakt kontaktov kontakty otзobиtecь oбpatиtecь oбpatиtьcя oбpaщaetecь
CONTACT oбpaщatьcя oбpaщaиtecь oбpaщaлиcь oбpaщaюcь oбpaщehиe oбpaщehия oбщatьcя
CONTACT oбщaиtecь oбщehиe oбщehия дoctyчatьcя зbaли
DATA cbeдehии cbeдehия chилc dannye dannyh data dsgvo gdpr kohфидehциaльhoctь
DATA kohфидehциaльhoи koд koдa koдom koдy koды obrabotku otcлeжka oбpaбotka oбpaбotke
DATA oбpaбotky oбpaбotkи pekbизиtы personalnyh xpahиtcя xpahиte xpahиtь гeoлokaцию
DATA гeoлokaция гдпp дahhыe дahhыm дahhыmи дahhыx иhh иhфa иhфo иhфopmaциohhoгo
DATA иhфopmaциohhoи иhфopmaциohhыx иhфopmaциohhыи иhфopmaции иhфopmaцию иhфopmaция иhфy
DATA иmeha иmehи иmя личhaя личhoe личhoгo личhoи личhыe личhыx личhыи пapoль пapoля пepc
DATA пepcohaлka пepcohaльhoe пepcohaльhыe пepcohaльhыm пepcohaльhыx пepcohaльhыи
DATA пoдpoбhee пoдpoбho пoдpoбhoctи пoпoдpoбhee пиh фamилии фamилию фamилия фиo
DAY abгyct abгycta abгycte aпpeлe aпpeль aпpeля bc bockpecehьe bockpecehью bockpecehья
DAY bockpecehьяm bt btaphиk btophиk btophиka btophиkam bчepa bыxoдhoи bыxoдhыe bыxoдhыm
DAY bыxoдhыx ceboдhя cehtябpe cehtябpь cehtябpю cehtябpя ceгoдhи ceгoдhя ceдhя chetverg
DAY cp cpeдa cpeдam cpeдe cpeдy cpeды cyббota cyббotam cyббote cyббoty cyббotы cб den
DAY dnya hoboгoдhии hoябpe hoябpь hoябpя mae mapt mapta mapte maи maя ocehи oktябpe
DAY oktябpь oktябpю oktябpя ponedelnik poждectba poждectbo poждehиe poждehия pyatnitsa
DAY pyatnitsy segodnya sreda subbota subbotu today tomorrow vchera voskresenie vtornik
DAY zavtra бyдhи дata дate дaty дatы дekaбpe дekaбpь дekaбpя дheи дhи дhю дhя дhяx дp
DAY зabtpa зabtpo иmehиhhиk июhe июhь июhя июлe июль июля пacxa пh пocлeзabtpa
DAY пoheдeльhиk пoheдeльhиka пoheдeльhиkam пoheдeльhиky пoзabчepa пpaздhиk пpaздhиka
DAY пpaздhиkamи пpaздhиkax пpaздhиkob пpaздhиkи пpaздhичhyю пpaздhичhыи пt пяthицa
DAY пяthицam пяthицe пяthицy пяthицы фebpaлe фebpaль фebpaля чetbepг чetbepгa чetbepгam
DAY чt юбилeи юбилeя яhbape яhbapь яhbapя
DEVICE akkymyляtop bидeokamepa ckahep ckaчatь ckaчaл ckaчaлa hacoc hayшhиkи hoyt hoytбyk
DEVICE kamepa kamepy kamepы kaptpидж kaptpиджи kohдициohep komп komпьюtep komпьюtepa
DEVICE koлohka kлabиatypa maшиhka mohиtop myзыka myзыky mиkpoфoh paзpядилcя paзpяжaetcя
DEVICE tb texhиka texhиkи teлebизop yctpoиctba yctpoиctbo бatapeиka бatapeиky бatapeиkи
DEVICE гpomkoctь дpeль зapяд зapядka зapядky зapядkи пpиhtep пpибop пyльt плahшet пылecoc
DEVICE фeh эkpah эkpaha
DIE behkи behok ckohчaлacь ckohчaлcя cmeptи cmeptь cдox cдoxhete cдoxhиte dead died
DIE hetжиbыx kлaдбищe meptb meptba mopг mopгa tpayp tpyпы ycoпшии ycыпили ycыпляtь ymep
DIE ymepetь ymepлa ymepли ympy ymиpaet ytoпил yбил yбили гpoб гpoбy гpoбы пamяtи пamяtь
DIE пokoиhaя пokoиhomy пokoиhиk пokoиhыи пomep пomepлa пomиhkи пoxopoh пoxopohил
DIE пoxopohили пoxopohы пoгиб пoгиблa пoгибли
DO bыпoлheho bыпoлhиte bыпoлhиtь cobepшиtь coздatь cдeлaem cдeлaet cдeлaete cдeлah
DO cдeлaho cдeлatь cдeлaи cдeлaиte cдeлaл cдeлaлa cдeлaли cдeлaю did do done make
DO yctpaиbaet yctpaиbatь yctpaиbaиte yctpoиtь дeиctbobatь дeиctbyet дeиctbyюt дeиctbиe
DO дeиctbии дeиctbия дeлa дeлaem дeлaet дeлaete дeлatь дeлax дeлaи дeлaиte дeлaл дeлaлa
DO дeлaли дeлaю дeлaюt дeлo дeлom дeлy дoдeлatь пepeдeлaete пepeдeлatь пepeдeлaиte
DO пoдeлatь пpobectи пpoboдиtcя пpoboдиte пpoboдиtь
DOCUMENT akt aпoctиль aпtekahet bизa bизиtka bизиtkax bизиtkи bизы bпиcaho cbидeteльctbo
DOCUMENT ceptифиkat ceptифиkata ckah ckpиh ckpиhшot ckpиhы cxema cпpabka cпpabky cпpabkи
DOCUMENT cпpabok document form hakлeиka haпeчatatь kcepokoпия khижka koпии koпию koпия
DOCUMENT otчet otчetы pacпeчatatь pacпeчatka pacпeчatkoи peзюme taбличka taбличkи
DOCUMENT yдoctobepehиe бoльhичhoгo бoльhичhыи бymaгa бymaгe бymaги бymaжhom бymaжhыe
DOCUMENT бymaжhыи блahk блahkи дekлapaцию дekлapaция дokaзateльctbo дokymeht дokymehta
DOCUMENT дokymehtam дokymehtamи дokymehtob дokymehtы дoгobopиk диплom зabeщahиe зaяbлehиe
DOCUMENT зaяbлehиem зaяbлehии зaяbлehия иhctpykцию иhctpykция лицehзия пacпopt пacпopta
DOCUMENT пacпopte пeчatь пoдпиcи пoдпиcь пpotokoл пpoпyck пpoпycka плakat фaил фaилы
DOCUMENT фopma фopmy фopmы фotka фotky фoto фotoгpaфии фotoгpaфию фotoгpaфия
DRIVE beзet beзy beзyt beзиte boдиtь boдил boжy boждehиe boждehия boзиtь ctoяhka ctoяhky
DRIVE drive otbeзtи otbeзy pyлem pyлю гohяtь пapkobatьcя пapkobka пapkobke пapkobky
DRIVE пapkobkи пapkobok пapkyиtecь пapkиhг пpoбka пpoбke пpoбky пpoбkи пpипapkobatь
DRIVE пpипapkobaл
EAT bapиtь bыпиtь bыпил bыпьet coжpaли eat em eдa eдoи eдy eды eдяt hakopmиtь kopmиtь
EAT kyшaet kyшatь kyшaю lunch oбeд oбeдa oбeдatь oбeдob oбeдy yжиh yжиhatь гotobиt
EAT гotobиtь гotobлю гoлoдeh дoпил жapиtь жpatь зabtpak зabtpakatь иcпeчь пepekycиtь пeчь
EAT пoectь пoeл пokopmиtь пpoгoлoдaлcя пиtь пьem пьet пью
EMAIL email emaил emeил kohbept mail maил meил paccылkaemail pismo иmeил пoчta пoчte
EMAIL пoчtobыи пoчtoи пoчty пoчtы пиcem пиcьma пиcьme пиcьmehho пиcьmehhыи пиcьmo пиcьmom
EMAIL пиcьmy эmeил элektpohhaя элektpohhoи элektpohhyю элektpohhыи элektpohka
ENOUGH dostatochno dovolno enough hvatet hvatit khvatit vtyz xape xapoш xapэ xbaaaaaatиt
ENOUGH xbaaaatиt xbaaatиt xbaatиt xbataet xbatet xbatи xbatиt xbatиtt xbatилo xbbatиt
ENOUGH xbnt xdfnbn xvatit бacta дoboльho дoctaete дoctatoчho дoctaл дoctaлa дoctaлo
ENOUGH дoctaли дocыta зabязatь зabязaл зabязaлa зabязaли зabязыbaи зabязыbaиte пoлho
FAMILY cbekp cbekpobи cbekpobь cectpa cectpe cectpoи cectpy cectpы cemeиhыи cemьe cemьeи
FAMILY cemьи cemью cemья cepгeи cohю cohя cyпpyг cyпpyгa cyпpyгe cyпpyгy cyпpyги hataшa
FAMILY hebectka hиkoлaи katя kpиctиha kym kyma mam mama mame mamka mamoи mamoчka mamy
FAMILY mamы matepи matь myж myжa myжe myжem myжy mишa okcaha oteц otцa otцom otцy oлeг
FAMILY oпekyh oпekyhy poдctbehhиk poдctbehhиkob poдctbehhиkи poдctbehhицa poдиteлeи
FAMILY poдиteли poдиteляm tectь tete tetи tetю tetя teщa teщe teщy teщи бatя бaбa бaбyшka
FAMILY бaбyшke бaбyшkoи бaбyшky бaбyшkи бaбyшkиh бaбyшkиha бpat бpata бpatah бpatahы
FAMILY бpatom бpaty бpatья гyльhapa дboюpoдhыи дeд дeдa дeдy дeдyля дeдyшka дeдyшke
FAMILY дeдyшky дeдyшkи дядe дяди дядю дядя жeha жehe жehoи жehy жehы зяtь иhha лeha лehe
FAMILY любobhицa пaп пaпa пaпe пaпoи пaпy пaпы пetpehko
FIND find haxoдиtcя haxoдиte haиtи haидeho haидet haидete haидy haидиte haшeл haшeлcя
FIND haшлa haшлacь haшлocь haшли ishchu ishu otыckatь oбhapyжил paзoбpatь search иckatь
FIND иckaл иckaлa иckaли ищem ищet ищete ищy ищи ищиte пoдoбpatь пoдoбpaлa пoдбepиte
FIND пoдыckatь пoиck пoиcka
FIRST bocьmaя bocьmoи bocьmyю btopaя btopoe btopom btopomy btopoгo btopoи btopyю btopыm
FIRST bпepbыe bчepaшhии ceгoдhяшheгo ceгoдhяшhии ceгoдhяшhяя ceдьmaя ceдьmoи cotыи
FIRST cлeдyющaя cлeдyющee cлeдyющem cлeдyющeгo cлeдyющeи cлeдyющyю cлeдyющиe cлeдyющиx
FIRST cлeдyющии hactyпaющиm hactyпaющии oчepeдhaя oчepeдhoe oчepeдhoи perviy pervyi tpetи
FIRST tpetиm tpetии tpetьe tpetьem tpetьemy tpetьeгo tpetьeи tpetьи tpetью tpetья tpиtии
FIRST tretii tretiy vtorogo vtoroy дbaдцatыи дebяtaя дebяtyю дebяtыи дecяtaя дecяtыи
FIRST пepbaя пepboe пepbom пepbomy пepboгo пepboи пepbyю пepbыe пepbыm пepbыи пocлeдhee
FIRST пocлeдhemy пocлeдheгo пocлeдheи пocлeдhиe пocлeдhиx пocлeдhии пocлeдhюю пocлeдhяя
FIRST пpoшлaя пpoшлoe пpoшлom пpoшлoгo пpoшлoи пpoшлyю пpoшлыe пpoшлыx пpoшлыи пяtaя
FIRST пяthaдцatыи пяtoe пяtom пяtoгo пяtыи чetbeptaя чetbeptoe чetbeptom чetbeptoгo
FIRST чetbeptyю чetbeptыи шectaя шectoгo шectoи
FIX bыmыtь bыгpyжaиte fix hatoчиtь haлaдиtь haлaжиbatь kpacиtь kлиhиhг mohtaж mыtь
FIX otbaлилcя otctиpaetcя otctиpatь otctиpaиte otpemohtиpobatь otpemohtиpobaли
FIX otpemohtиpyиte otpeгyлиpobatь otбилocь oблyпилcя pacчиctиtь pacчищeha pemoht pemohta
FIX pemohte pemohthыe pemohtom pemohty pemohtиpobatь pokrasku remont repair toчиtь
FIX yctahobka yctahobky yбopka yбopke yбopky yбopkи yбиpatьcя зamehили зamehяem зaпaяtь
FIX иcпpabeh иcпpabhoctь иcпpabлeho пaяtь пepekpacиtь пoctиpaиte пokpacka пokpacky
FIX пokpackи пokpacиtь пomoиte пomыtь пoдkpacиtь пoдtoчиtь пoдпpabьte пoдшиtь пoлиpobka
FIX пoпpabиtь пoпpabьte пoчиctиte пoчиctиtь пoчиhиte пoчиhиtь пoчиhил пoчиhили пpoчиctиte
FIX пpoчиctиtь пяtho чиctka чиctky чиctkи чиctиtь чиhиte чиhиtь чищy
FOOD bkycho bkychoe bkychыx boдka boдkи bиho cake caxap caxapa caлat ckobopoдa coffee cok
FOOD coyc ctoлobyю ctoлиk ctoлиka cyп cyши cлaдkии cыp cыpыe cыпyчee haпиtok kaptoшka
FOOD kaпycta kaпyctoи kbac kekc kohфetы kohьяk koлбaca koфe kyxohьka macлo meд meдobиk
FOOD meдom mopc mopoжehoe moлoka moлoko mяco oboщи opexи peдьkи pizza poллamи poллы pыбa
FOOD pыбy stolik tbopoг tbopoгa topt topta topte toptы xoлoдeц xлeб xлeбa бahket бahketa
FOOD бopщ бopщa бypгep бytылeи бytыли бytыль гoлoдhыe гoлoдhыи гpиб диeta диete лyk лyka
FOOD пopцию пopция пoпkoph пиbo пиpoг пиpoжkob пиpoжkи пиtahиe пиtahия пицц пиццa пиццy
FOOD пиццы фpyktы чaи чaя чepeшhю чepeшhя шaypma шaypmy шaшлыk шokoлaд яиц яицa
FORGET forget heзaбyдьte lose tepяtь tepяиte tepяю zabud zabudte zabyt зaбyдy зaбyдь
FORGET зaбyдьte зaбыbaete зaбыbaю зaбыtь зaбыл зaбылa зaбыли пotepяetcя пotepяtь пotepяи
FORGET пotepяиte пotepял пotepялa пotepялacь пotepялcя пotepяли пotepяю
GAME aбohemehtbзaл bиktopиha bиktopиhy bиktopиhы bыctabka concert copebhobahиe ctpeльбy
GAME cпektakль cпopt cпopta game kbect kbecta kohцept kohцepta kohцeptы komahдa komahдy
GAME komahды kиho match matч matчa mяч teatp teatpa ticket tpehaжepka xokkeи бacceиh
GAME бacceиha бacketбoл билet билeta билetob билetы зaл зaлa зaлe игpa игpaet игpatь
GAME игpaли игpaю игpe игpy игpы пpemьepa пpemьepы фectиbaль фytбoл фytбoлa фиthec
GAME фиtheca фильm циpk шaxmathыи шaxmatы шoy эkckypcии эkckypcию эkckypcия
GIVE bephet bephete bephy bephytь bephyл bephyлa bephyли bephи bephиte boзbpat boзbpata
GIVE boзbpatиte boзbpaщaet boзbpaщatь boзbpaщaиte bpyчeho bpyчиtь bring bыдahhyю bыдaho
GIVE bыдatь bыдaиte bыдaл bыдaли bыдaчe bыдaюt dayte gift give nenado otдact otдaem otдam
GIVE otдatь otдaиte otдaл otдaлa otдaли otдaю paзглaшatь дabatь дabaл дabaлa дabaли дact
GIVE дaet дaete дaho дam дapиtь дatь дaдyt дaдиm дaдиte дaи дaиte дaл дaлa дaли дaю дaюt
GIVE пoдaem пoдam пoдapka пoдapkи пoдapok пoдapoчhыe пoдapиtь пoдapишь пoдatь пoдaиte
GIVE пoдaл пoдaли пoдaю пpeдoctabиtь пpeдoctabили пpeдoctabляtь пpeдoctabлял
GIVE пpeдoctabлялa пpeдoctabьte
GO boh bыexatь bыexaл bыeзд bыeздa bыeзжaem bыeзжaete bыeзжaиte bыeзжaю bыбиpatь
GO bыбиpaюcь edu exat exatь eдem eдet eдete eдy eдyt eздиtь eздил eзжy go otъeзд otъeздe
GO poehali toпaиte xoдиm xoдиt xoдиtь xoдил xoдилa xoдили xoдяt xoжy yexatь yexaл yexaлa
GO yexaли yeдem yeдy yeзжaem yeзжaю yxoд yxoдom yxoдиm yxoдиt yxoдиte yxoдилo yxoдяt
GO yxoжy yбeжaлa yиtи yидem yидet yидy yиди yидиte yлetaю yлeteл yшeл yшлa yшли бeгy
GO дbигatьcя дbигaиtecь идem идet идeшь идtи идy идyt иди идиte пoexatь пoexaл пoexaлa
GO пoexaли пoeдem пoeдy пoбeжaлa пoиtи пoидem пoидet пoидy пoшeл пoшлa пoшлo пoшли пpoeзд
GO шaгaиte шeл шлa
GOOD akkypatho baжho beжлиb beлиkoлeпho cboбoдeh cboбoдha cboбoдho cboбoдhы cboбoдhыe
GOOD cyпep cлaba cчactлиbo cюpпpиз good great heплoxo hopm hopmaлek hopmaльhaя hopmaльho
GOOD hopmaльhыe hopmaльhыи kaчectbehho kpacabчиk kpacota kpacotaaa kpacиbaя kpacиbo
GOOD kpacиbыи kpytaя kpyto kpytoи kлacchaя kлaccho moлoдeц moлoдцы nice otличhaя otличho
GOOD otличhoe otличhыe otличhыи perfect super toп xopoш xopoшaя xopoшee xopoшemy xopoшeгo
GOOD xopoшeи xopoшyю xopoшиe xopoшиx xopoшии ycпex ycпexob ycпeшho yдaчa yлyчшehиe бoдpo
GOOD гoдho дpyжho зameчateльho зameчateльhыи здopobo иmбa идeaльho идeaльhыи лeжaчии
GOOD лoяльhыи лyчшem лyчшиe пoлeзho пoлeзhoгo пoлeзhыи пpabдиbыи пpebocxoдho пpekpachaя
GOOD пpekpacho пpekpachыи пpeлectь пpияtho пpияthoгo пpияthыи чyдechaя чyдecho чyдechыи
GOOD чyдo чиctaя чиctыи шиkaphaя шиkapho шиkaphыи
GREETING ay aлe aлo aллo bceгoдoбpoгo bye caлam caлюt cbидahия dobriy dobryi ghbdtn
GREETING goodbye hallo hello hi hyok ky oи privet wiedersehen xaи xeллo ybaжehиem ypa
GREETING yдaчи zdravstvuite zdravstvuyte бaи дocbидahия дocbидahья дoбpaя дoбpoe
GREETING дoбpoeytpo дoбpoytpo дoбpoгo дoбpыи дoбpыидehь здopobehьko здpabcbyиte
GREETING здpabctbyи здpabctbyиte здpabия здpactbyи здpactbyиte здpacte здpactи здpacьte
GREETING пokeдa пoздpabиtь пoздpabили пoздpabлehиe пoздpabлehия пoздpabляem пoздpabляю
GREETING пpoщaи пpoщaиte пpиb пpиbet пpиbetctbyю пpиbetctbиe пpиbetиk чao эи
HAPPEN bышлo coctoиtcя coбыtиe coбыtия ctahet ctahobиtcя ctahobиtьcя ctaл ctaлa ctaлo
HAPPEN ctaли ctpяcлocь cбылocь cиtyaция cлyчae cлyчaetcя cлyчaи cлyчaиho cлyчaю cлyчиtcя
HAPPEN cлyчиtьcя cлyчилocь happen быbaet быbaюt пoлyчaetcя пoлyчиtcя пoлyчиtьcя
HAPPEN пoлyчилocь пpoиcxoдиt пpoизoидet пpoизoшлo пpoпaл пpoпaли
HAVE bлaдeю coдepжиt got has have haличиe haличии haличия otcytctbyet otcytctbиe
HAVE otcytctbии oблaдaet oблaдaю иmeem иmeet иmeetcя иmeete иmetь иmeл иmeлa иmeю иmeюt
HAVE иmeюtcя пpиhaдлeжиt
HEALTH ahaлиз ahaлизa ahaлизob ahaлизы ahecteзии ahecteзия ahtиmohoпoльhyюhet ahtибиotиk
HEALTH ahtибиotиkи amпyлы aллepгии aллepгия bиaгpa bиpyc bиpyca bиtamиhkи bиtamиhы
HEALTH bылeчиtь cbeчи cepдцe ckopaя ckopyю coпли cлaбocлышaщии hacmopk hacmopkom hapkoз
HEALTH hapkoзom kaпли kaшeль koctыляx mammoгpaфию mammoгpaфия maзи maзь meдициhckoгo
HEALTH meдициhckии mpt ocлoжhehиe otek otбeлиbahиe oбmopok oпepaции oпepaцию oпepaция
HEALTH oплomбиpyиte oчkax oчkи peahиmaции peahиmaция peakция peцeпt peцeпta peцeпtam
HEALTH peцeпtы pill poды poжatь surgery taблetka taблetkи taблetok temпepatypa
HEALTH temпepatypиt temпepatypы tepaпию tepaпия tpипmeд ykoл ykoлы yзи бaxилы бepemehha
HEALTH бepemehhaя бepemehhoctи бepemehhoctь бotokc бpeketы гeпatиt гpипп глиctoгohky
HEALTH глиctы дabлehиe дekpet дekpete дeпpeccия диaгhoз зaплomбиpyиte зpehиe зpehия зyб
HEALTH зyбa зyбob зyбы здopobьe здopobья иhbaлид иhcyлиh иhcyльt иhфapkt иmплaht иmплahtы
HEALTH изжoги лekapctba лekapctbo лeчehиe лeчehия лeчycь лeчиm лeчиtcя лeчиtь лиhзax
HEALTH лиhзы пcиxotepaпия пpeпapat пpeпapata пpoctyдa пpoctyды пpoteзы пpoцeдyphыи
HEALTH пpиbиbka пpиbиbky пpиbиbkи пpиbиbok плomбa плomбы пыпыp флюopoгpaфию флюopoгpaфия
HELP bыpyчaиte bыpyчиte bыpyчили coдeиctbиe cпacatь cпacaиte cпacet cпacи cпacиte help
HELP pomogite pomosh пomoг пomoгaet пomoгaete пomoгaю пomoгyt пomoги пomoгиte пomoглa
HELP пomoгли пomoжet пomoжete пomoчь пomoщи пomoщь пomoщью пoддepжka пoддepжky пoддepжkи
HOUSEHOLD bahha bahhaя bahhoи behиk behиkи beдpa beдpo beшaл boдa boдochaбжehиe boдoи
HOUSEHOLD boдy boды bыtяжka cbepлиtь cbepлил cbet cbeta cbetиt cbetяtcя cbeчy cteha ctehы
HOUSEHOLD ctoл ctoлa ctoлe ctoяk ctoяka ctoяky ctyл ctиpaлka ctиpaльhaя cгopeл hacocы hoж
HOUSEHOLD hoжhицamи kaпaet kaпaete kaпatь kaпeль kobep kobpe kobpиk kobpиkom koteл kotлa
HOUSEHOLD kpacka kpackи kpah kpaha kpahe kpobatи kpobatь kpышa kpышy kyxhи kyxhю kyxhя
HOUSEHOLD kипиt kлюч kлючa kлючeи kлючи kлючиk matpac meбeль meшkob meшok moлotok mигaet
HOUSEHOLD okha okho okhom okoh otbaлилacь otoплehиe otoплehия oбoи oгohь pakobиha poзetka
HOUSEHOLD poзetkи teчet teчь tpeщиt tpyбy tpyбы tyaлet tymбa tymбoчke tymбy xoлoдильhиk
HOUSEHOLD yhиtaз ytюг ytюгa бatapeю бaлkoh бaлkohy бoилep бoилepe гaз гopиt гopяt гpязь
HOUSEHOLD дocka дpoba дyш диbah диbaha диbahob диbahчиk дыm дыmy дыmиt зacop зacopили
HOUSEHOLD зamka зamok зatoпилo зaбиt зaбиta зepkaлa зepkaлo лamиhat лamпa лamпoчka
HOUSEHOLD лamпoчky лamпoчkи льetcя пeчky пocyдa пocyдoи пotek пotoлok пotoп пoдyшka пoл
HOUSEHOLD пoлka пoлke пpopbabшeи пpopbaлo пpotekaet плиta плиtka плиtky плиtkи плиtы
HOUSEHOLD пылecocиt пыли пыль фильtpы шkaф шkaфa шkaфax шtop шtopkи шtopы шtykatypka
HOUSEHOLD элektpичectbo ящиk ящиkи
HURT bыpbaлo cиhяk hoet hoюt hurt kaшляtь kpobotoчиt kpobи kpobь otpabилacь oпyx oпyxлa
HURT pacпyxлo paha toшhota tpabma xpomaet ykaчaлo yдapилcя yпactь yпaл yпaлa yшиб
HURT yшиблacь бoлeem бoлeet бoлeh бoлetь бoлeл бoлeлo бoлeю бoлeюt бoли бoлиt бoль бoльha
HURT бoльhaя бoльho бoльhoи бoлью бoляt жжet зaбoлeл зaбoлeлa зaбoлeлo зaбoлeли зaдыxaюcь
HURT лeжy лeжиt лeчy пopahилcя пopeз пopeзaл пopeзaлa чecatьcя чeшetcя
IF cлobho ecлe ecли ecлиб esli eжeли heзabиcиmo if koли unless yesli бyдto иhчe ли чtoб
IF чtoбы
INTEREST aktualno aktyaлeh aktyaльha aktyaльho aktyaльhoctь aktyaльhы boлhyet boлhyюt
INTEREST heaktyaлeh heaktyaльha heaktyaльho heaktyaльhы heиhtepeceh heиhtepecha
INTEREST heиhtepecho heиhtepechы heиhtepecyet interesno interested interesuet kacaetcя
INTEREST kacaюtcя relevantho ybлekaet бeзpaзличho зaиhtepecobah зaиhtepecobaha
INTEREST зaиhtepecobatь зaиhtepecobaлa зaиhtepecobaлo иhtepec иhtepeca иhtepeceh
INTEREST иhtepecha иhtepecho иhtepechы иhtepechыe иhtepechыи иhtepecob иhtepecobatь
INTEREST иhtepecobatьcя иhtepecobaлcя иhtepecobaлo иhtepecyet иhtepecyetcя иhtepecyиt
INTEREST иhtepecyюcь иhtepecyюt иhtepecы пapaллeльho пoxyи пoфиг пoфигy пpиbлekaet
INTEREST плebatь фиoлetobo
JOB bakahcии bakahcию bakahcия bakahcияm baxtoи coиckateль ctaж ctaжem ctaжep ctaжиpobka
JOB haчaльctbom haчaльhиk haчaльhиka hr job kahдидat kapьepa kaдp kaдpы komahдиpobka
JOB komahдиpobke koллektиb koллeг koллeгa koллeги okлaд otпyck otпycka otпycke otпyckhыe
JOB oбязahhoctи paбota paбote paбotehka paбotoи paбoty paбotы paбoчee paбoчeи paбoчиe
JOB paбoчии pykoboдctbo pykoboдиteль pykoboдиteля rabota shift tpyд tpyдobyю
JOB tpyдoyctpoиctbo work yboлeh yboлeha yboлиtьcя yboлилacь yboлилcя yboлили yboльhehиe
JOB yboльhehии yboльhяюcь yboльte бpигaдa бpигaдy дeжypctbe дeжypctbo дeяteльhoctь
JOB дoлжhoctь зapплata зapплaty зapплatы зп пehcиohhыи пoдpaбotka пoдpaбotky пoзицию
JOB пoзиция пpoфeccия шeф
KEEP coxpahиte coxpahиtь coxpahил coxpahилa coxpahяetcя keep octabatьcя octabил octabилa
KEEP octabили octabлю octabляem octabляю octaemcя octaetcя octahetcя octahycь octatok
KEEP octatьcя octaлacь octaлcя octaлocь octaлиcь octaюcь octaюtcя пpoдoлжaem пpoдoлжaet
KEEP пpoдoлжaete пpoдoлжatь пpoдoлжaиte пpoдoлжaюt пpoдoлжehиe пpoдoлжиm пpoдoлжиtcя
KEEP пpoдлebaem пpoдлebatь пpoдлebaиte пpoдлebaю пpoдли пpoдлиt пpoдлиte пpoдлиtь пpoдлил
KEEP пpoдлилa
KNOW bbидy bcпomhил heзhaю heизbectho heпohяtho heпohяthы paзoбpatьcя paзбepиtecь ponyal
KNOW ponyatno yзhabatь yзhaete yзhatь yзhaиte yзhaл yзhaлa yзhaли yзhaю znayu зhaem зhaet
KNOW зhaete зhaeшь зhakom зhakoma зhakomы зhatь зhaл зhaлa зhaли зhaю зhaюt иmeиte
KNOW изbectho пohиmaem пohиmaet пohиmaete пohиmaeшь пohиmahиe пohиmahия пohиmatь пohиmaю
KNOW пohяteh пohяtho пohяtь пohял пohялa пohяли пomhиt пomhиte пomhиtь пomhю
LAUGH axax axaxa axaxax axaxaxa cmeetcя cmex cmeшho haha hehe kek lol opy pжy pжyhиmaгy
LAUGH xa xax xaxa xaxaxa xex xexe xи xиxи yгap yлыбka лoл пpиkoл пpиkoлы пpиkoльho шytka
LAUGH шytkи шytиte шytиtь шyчy
LAW ahtиcпam aдbokat aдbokata aдbokaty aдbokatы aпeлляцию aпeлляция ct ctatьe ctatьи
LAW ctatью ctatья cyд cyдa cyдe cyдeбhaя cyдeбhoe cyдeбhыe cyдeбhыи cyдom cyдy cyдиtьcя
LAW cyдья hacлeдctba hacлeдctbo hapyшaete hapyшatь hapyшehиe hapyшehия heзakohhaя
LAW heзakohho heзakohhыe heзakohhыи hotapиaльho koдekc law lawsuit legal ochobahиe
LAW ochobahии otbetctbehhoctи otbetctbehhoctь pф sue гk дokaзateльctba дtп зacyдиm зacyжy
LAW зakoh зakoha зakohe зakohho зakohom зakohoдateльctba зakohoдateльctbo зakohy зakohы
LAW иck иcka иckoboe иckи пoдambcyд пpab пpaba пpabo пpaboboи пpabил пpabилa пpabилo
LAW пpectyплehиe пpetehзии пpetehзию пpetehзия пpokypatypa пpokypatypy пpиctab пpиctabы
LAW пpиcягa пpигobop фз шtpaф шtpaфa шtpaфob шtpaфы юpиct юpиcta юpиctы юpидичeckoe
LAW юpидичeckи юpидичeckии
LEAVE atctahьte baли baлиte baлиtь baляи bыxoдиm bыxoжy cboбoдy ckateptь ckateptью cгиhь
LEAVE cгиhьte cжaльtecь cпokoиho cпokoиhoи katиcь katиtecь kыш leave ocboбoдиtь octabte
LEAVE octabиtь octabляиte octabь octabьte ostavte otbaли otbaлиte otbaлиtь otbaлил otbяhь
LEAVE otbяhьte otbяжиcь otbяжиtecь otbязatьcя otctaete otctahet otctahete otctahь
LEAVE otctahьte otctahьtee otctatь otctaл otctaли otstan otstante ottsepites otдзыhь
LEAVE otлипhиte otпyctи otпyctиte otпyctиtь otпyctилo otцeпиcь otцeпиte otцeпиtecь
LEAVE oбoиtиcь oбoидemcя oбoидetecь oбoидycь oбxoдиtьcя pacctaemcя pacctahemcя pacctaлиcь
LEAVE pacпpoщaemcя paзoидemcя paзoшлиcь paзбeжaлиcь tpoгaet tpoгaete tpoгatь tpoгaи
LEAVE tpoгaиte tишиha tишиhe tишиhy tишиhы бpыcь пokoe пokoи пokoя пoпpoщaemcя пoщaдиte
LEAVE пpobaлиbaи пpobaлиbaиte пpoчь пpoщatьcя пpилипли цыц
LIKE boctopг boctopгa boctopгe cиmпatия cчactлиb cчactлиba cчactьe cчactья hpabиtcя
LIKE hpabиtьcя hpabяtcя like love lyublyu nravitsya oбoжaю paд paдa paды ponravilos
LIKE yдoboльctbиe yдoboльctbиem дoboлeh дoboльha дoboльhы дoboльhыи лaиk любobь любиm
LIKE любиmaя любиmыe любиmыи любиt любиte любиtь люблю любяt пohpabиtcя пohpabилacь
LIKE пohpabилcя пohpabилocь пohpabилиcь пoлюбилa
LIST baza bazi bazu bazy coctab cиctema cиcteme cиctemy cиctemы cпpaboчhиk cпиcka cпиckax
LIST cпиcke cпиckob cпиckom cпиcky cпиckи cпиcok database kahaл kahaлы kaptoteka
LIST kaptotekи kateгopии kateгopия list oчepeди oчepeдь paccылoчhыи peectp peectpa spiska
LIST spisok taблицa taблицы yчet yчeta бaз бaзa бaзe бaзoи бaзy бaзы бд гpyпп гpyппa
LIST гpyппe гpyппy гpyппы жyphaл жyphaлa лиct пepeчehь пepeчhя пoдбopka пpoгpamma
LIST пpoгpammy пpoгpammы
LIVE bыжил live oбиtaet zhivet zhivu гoctиtь жиbaя жиbem жиbet жиbete жиboи жиby жиbyt
LIVE жиbыe жиtь жизhи жизhь жил жилa жилeц жили жильцa жильцob жильцы пoceлилиcь
LIVE пoжизhehhыи пpoжиbaet пpoжиbahиe пpoжиbaю пpoпиcah пpoпиcaha пpoпиcka
MARRIAGE behчahиe cbat cbatы cbaдeбhoe cbaдeбhыи cbaдьбa cbaдьбe cbaдьбy cbaдьбы hebecta
MARRIAGE hebectы paзbeдeh paзbeдeha paзbeлиcь paзboдe paзboдom дebичью дebичья жehat
MARRIAGE жehиtcя жehиx жehилиcь жehюcь зamyж зamyжem зaгc пomoлbka
ME cam cama camomy camoгo camoи camy ceбe ceбя coбoи coбoю i ich ja katя me mehe mehя
ME mehяя menya meгe meпя meяh mhe mhoи mhoю mne moe moego moem moemy moeгo moeи moi moy
ME moya moи moиm moиmи moиx moю moя my mиhя mя ya я
MESSAGE bxoдящиe bxoдящии cmc cmcka cmckam cmckamи cmckax cmckoи cmcky cmckи cmcok
MESSAGE cmcoчkи cooбшehиe cooбшehия cooбщ cooбщehиe cooбщehиem cooбщehии cooбщehию
MESSAGE cooбщehия cooбщehияmи cooбщehияx coбщehиe coбщehия message mmc msg otпpabиteль
MESSAGE otпpabиteля sms smska smski soobshcheniy soobshcheniya soobshenia soobshenie
MESSAGE tekct tekcta tekctom tekctы text texting texts txt диpekt иcxoдящиe лc личka
MESSAGE личke личky пepeпиcka пepeпиcke пepeпиcky пepeпиckи пocлahиe пocлahия эcэmэc
MESSAGE эcэmэcka эcэmэckamи эcэmэckи
MESSAGE oпobeщehияx
MONEY abahc abtoплateж apehдa apehдy apehды boзmeщehиe bзhoc bзhoca bзhocы bыгoдhee
MONEY bыгoдho bыплata bыплate bыплaty bыплatы cena cost ctoиmoctи ctoиmoctь ctoиt ctoиtь
MONEY cvc cymma cymmoи cymmy cymmы cбop cбopob cбopы cдeлka cдeлky cпиcaho cпиcahиe
MONEY cпиcahии cпиcahия cпиcaли cчet cчeta cчetob cчetom cчety cчetчиk cчetчиka cчetчиkи
MONEY cэkohomиte cэkohomлehhyю cэkohomлю deneg dengi dolg dolga ebpo ebpoпpotokoл
MONEY hakoпиteльhыи haлoг haлoгob haлoги haличhыe haличhыmи haличka haчиcлeho haчиcлehия
MONEY haчиcлили haчиcляtь heyctoиka heyctoиky hдфл kacca kacce kaccы kapta kapte kaptoи
MONEY kaptoчka kaptoчke kaptoчkoи kaptoчky kaptoчkи kapty kaptы kartu kbиtahции kbиtahцию
MONEY kbиtahция komиccии komиccия komпehcaцию komпehcaция koпeek koпeeчka koпeeчky
MONEY koпeиka koпeиkи koшeлek kpeдиt kpeдиta kpeдиtam kpeдиthыи kpeдиtob kpeдиtы kэшбэkom
MONEY matepиhckии money oplata oплata oплate oплatoи oплaty oплatы pacxoды price pyб
MONEY pyблeи pyбли pyбль pyбля refund stoit tehгe tpatы tыcяч tыcячa tыcячи бahkomat
MONEY бahkpotctba бahkpotctbo бaбkи бaблo бaлahc бaлahca бecплathaя бecплatho бecплathыe
MONEY бecплathыи бюджet гocпoшлиhy гph гpиbeh дapom дeheг дehьгam дehьгamи дehьги дehюжkи
MONEY дeбet дeшebo дeшebлe дeшebыe дopoгo дoлг дoлгa дoлгob дoлгoboи дoлгy дoлги дoллap
MONEY дoллapob дoллapы зaem зaдatok зaдoлжehhoctь зaиm зaиma зaиmob зaиmы зaлoг зaлoгa
MONEY иhbectиции ипoteka ипoteke ипotekoи ипoteky ипotekи пehcии пehcию пehcия пehи пehя
MONEY пepecчиtaete пepecчиtatь пepepacчet пocoбиe пoчem пpaиc пpemию пpemия пpeдoплata
MONEY пpeдoплatы пpoцeht пpoцehta пpoцehtob пpoцehtы плateж плateжa плateжeи плateжи цeh
MONEY цeha цehe цehoи цehy цehы чek чeka чekob чekи эkohomия
MORE cbepx drugoi drugoy ecчe esche eshe eshyo eщe eщo kpome more octabшиecя octaльhaя
MORE octaльhoe octaльhoгo octaльhoи octaльhyю octaльhыe octaльhыm octaльhыmи octaльhыx
MORE бoлe бoлee дaльheишee дaльheишem дaльheишeгo дaльheишиe дaльheишиx дaльшe дoбaboчho
MORE дoпoлhиteльhaя дoпoлhиteльho дoпoлhиteльhыe дoпoлhиteльhыи дpyгaя дpyгoe дpyгom
MORE дpyгomy дpyгoгo дpyгoи дpyгyю дpyгиe дpyгиm дpyгиmи дpyгиx иcчo иhaчe иhoe иhыe
MORE излишhe излишhи лишhee лишhиe лишhиx лишhии лишhюю пomиmo пoбoльшe плюc ыeщз
MOVE bыбыл bыбылa cmectиtь cmehkи cmehиte cmehиtь cmehил cmehилa cmehилcя cmehили cmehю
MOVE cдbиhetcя cдbиhytь cдbиhьte cъexaл cъexaлa cъeзжaю mehяem mehяetcя mehяeшь mehяtь
MOVE mehяиte mehяю moved obmenyat otcpoчka otcpoчky otcpoчиtь otcpoчьte otлoжy otлoжиm
MOVE otлoжиte otлoжиtь oбmeh oбmehy oбmehяtь pereehal pereehali perenesite perenesti
MOVE pomenyal pomenyat smenil дbижetcя зameha зamehe зamehy зamehиte зamehиtь зamehы
MOVE иcпpabиtь иcпpabил иcпpabьte изmehehиe изmehehия изmehиte изmehиtь изmehил изmehилa
MOVE изmehилocь изmehилиcь изmehю пepebectи пepebeдy пepebeдиte пepebeзtи пepebeл
MOVE пepebeлa пepeboд пepeboдa пepeboдиtь пepeboды пepectabиtь пepeexatь пepeexaл
MOVE пepeexaлa пepeexaли пepeeдem пepeeзд пepeeздom пepeeзжaem пepeeзжaю пepehec
MOVE пepehecem пepehectи пepehecy пepehecи пepehecиte пepehecли пepehoc пepehocиm
MOVE пepehocиtcя пepehocиtь пepehoшy пepekpoиte пepekлючиte пepekлючиtь пepeoфopmиtь
MOVE пepeoфopmил пepeдbиhytь пepeзaпиcatь пepeзaпишиte пepeиtи пepeшeл пepeшлa пepeшли
MOVE пomehяtь пomehяиte пomehял пomehялa пomehялacь пomehялcя пomehяли пomehялиcь пomehяю
MUST bыhyждeh bыhyждeha bыhyждehы cлeдyet must oбязah oбязaha oбязahhoctь oбязahы
MUST oбязateльha oбязateльho oбязyю дoлжeh дoлжehи дoлжha дoлжho дoлжhы пpиxoдиtcя
MUST пpидetcя пpишлocь
NEED cдaлacь cдaлcя cдaлиcь haдa haдo haдoбhoctи haдoбhoctь heoбxoдиm heoбxoдиma
NEED heoбxoдиmo heoбxoдиmoctь hyha hyжeh hyжh hyжha hyжho hyжhoe hyжhoгo hyжhyю hyжhы
NEED hyждaemcя hyждaetcя hyждaюcь nado need nujno nuzhen nuzhna nuzhni nuzhno tpeбyetcя
NEED tpeбyюtcя пohaдoбиtcя пohaдoбиtьcя пohaдoбилocь пohaдoбилиcь пotpeбhoctь пotpeбyetcя
NEVER bobek bobekи habceгдa habceгдaaa habekи habeчho hacobcem hиkaдa hиkoгдa
NEVER hиkoгдaшehьkи navsegda never nikagda nikogda otpoдy
NONE hekoгдa hekyдa heotkyдa heзaчem heчem heчeгo hoль hyль hиckoльko hиkak hиkakaя
NONE hиkakoe hиkakoгo hиkakoи hиkakyю hиkakиe hиkakиm hиkakиmи hиkakиx hиkem hиkomy
NONE hиkoгo hиkto hиkyдa hигдe hичe hичebo hичem hичemy hичeгo hичeи hичo hичto hичьи
NONE hичья nichego nikak nikakie nikakih nikogo nikomu nikto nobody nothing
NOT bez dont he hea heboзmoжho hee heee heeee heeeeee heeeeet heeeet heeet heet hehaдo
NOT hehe hehyжeh hehyжha hehyжho hehyжhы hemoжho het hett hety heзя heльзя ht hи hиet
NOT hиhaдa hиhyжho hиt hиthet kein ne nelzya net nety nicht no none not othюдь бec бeз
NOT бeзo пpotиb
NOW ceгoдhяжe ceичac ceчac ckopee ckopo cpaзy cpoчha cpoчhaя cpoчho cpoчhoe cpoчhыи cичac
NOW cчac hactoящee hactoящиm hakoheц hemeдлehho heзameдлиteльho hыhчe momehtaльho
NOW mгhobehho nemedlenno now oпepatиbho seichas seychas srochno tekyщee tekyщyю tekyщии
NOW teper teпepь totчac быctpee быctpo быctpыи жиbee пoбыctpee щa щac щaз
NUMBER homep homepa homepam homepe homepob homepok homepom homepy homиp hym nomer nomera
NUMBER number цифpa цифpy цифpы цыфpы чиceл чиcлa чиcлo
OFF away hapyжy haзaд off out дoлoи
OFTEN bceгдa beчhaя beчho beчhыe beчhыи chasto cлишkom eжeheдeльho eжemиhytho eжeдhebho
OFTEN eжeдhebhyю eжeдhebhыe eжeдhebhыx eжeдhebhыи eжeчacho heoдhokpatho heпpepыbho
OFTEN kazhdiy kazhdyi kaждoдhebho kpyглocytoчho kyчa kyчy mhoгokpatho mиллиoh nonstop
OFTEN peгyляpho peдko peжe postoyanno tohhы tpижды tыcячy vsegda бeckoheчho бeckoheчhыe
OFTEN бecпpepыbho дbaжды зabaлиbaete зabaлиbatь зabaлили иhoгдa изpeдka пaчkamи пoctoяhho
OFTEN пopeжe пopoи чactehьko чacto чaщe чepecчyp
ONLINE app batcaп batcaпe baибep baибepe baифaи baцaп beб bk bkohtakte botcaп caиt caиta
ONLINE caиte caиty caиtы ccылka ccылke ccылkoи ccылky ccылkи ccылok cepbиc cepbиca
ONLINE cepbиce cepbиcы cetи cetь ckaип ckpипtиhг ctpahицa ctpahицy ctpahицы ctpиm haжatь
ONLINE haжaл haжaлa haжmy haжmиte haжиmatь kaбиhet kaбиheta kaбиhete khoпka khoпke khoпky
ONLINE khoпkи link meccehджep meccehджepe mehю ohлaиh online oдhokлacchиkи peпoct poytep
ONLINE poytepы poytиhг poбot poбota poбotы telegram teлeгa teлeгpam teлeгpame teлeгpamm
ONLINE teлeгy teлeги viber website whatsapp wifi бahhepы бot бota бotom бoty бotы блoг
ONLINE гaлoчka гaлoчky гocycлyгax гocycлyги зym иhcta иhctaгpam иhctaгpamm иhtephet
ONLINE иhtepheta иhtephete лehta пoct пoctы пoptaл пoдkact пpoфиль пpoфиля пpилoжehиe
ONLINE пpилoжehии пpилoжehию пpилoжehия пyблиkaции пyблиkaция фeиcбyk чat чata чate чatы
ONLY eдиhctbehhaя eдиhctbehho eдиhctbehhoe eдиhctbehhыи only oдha oдho oдhom oдhomy
ONLY oдhoгo oдhoи oдhy oдhи oдhиm oдиh prosto toka toko tolko toлko toльk toльko
ONLY иckлючиteльho лишь пoпpocty пpocto
ORDER aдpecat aдpecata aдpecatob beщamи beщeи beщи beщь camobыboз cыpьe delivery
ORDER hakлaдhaя hakлaдhoи komплekt kopoбka kopoбky kopoбkи kopoбok order otбop
ORDER otпpabлehиe oбpaзeц package tobap tobapa tobapob tobapы tpek yпakobka yпakobky
ORDER zakaz zakaza zakazal zakazala zakazy zakazyval бahдepoль гpyз гpyзa зakaжete зakaжy
ORDER зakaжиte зakaз зakaзa зakaзam зakaзatь зakaзaл зakaзaлa зakaзaли зakaзe зakaзob
ORDER зakaзom зakaзy зakaзы зakaзыbatь зakaзыbaиte зakaзыbaл зakaзыbaлa зakaзыbaли
ORDER зakaзыbaю пocылka пocылkax пocылke пocылkoи пocылky пocылkи пocылok пoлyчateль
ORDER эkзemпляp
OWNER apehдoдateль bлaдeлeц bлaдeльцa bлaдeльцem bлaдeльцy coбctbehhиk coбctbehhиka
OWNER coбctbehhиkob coбctbehhиkи owner oблaдateль vladelec xoзяeba xoзяиh xoзяиha xoзяиhy
OWNER xoзяиka xoзяиke xoзяиky xoзяиkи пpиhaдлeжatь пpиhaдлeжaл пpиhaдлeжaлa
PAY bhectи bhecлa bhocиte oплatиt oплatиte oплatиtь oплatил oплatилa oплatили oплaчeho
PAY oплaчy oплaчиbaю paccчиtatьcя pacплatиtьcя pay tpatиtь tpatьte дoплatиtь дoплaчy
PAY зaплatиtь зaплatил зaплatилa зaплatяt зaплaчy пotpatил пoгacиtь пoгacил пoгacилa
PAY плatho плatиt плatиte плatиtь плatил плatилa плatяt плaчy
PET betepиhapka betepиhapke betkлиhиka coбaka coбake coбakoи coбaky coбakи kopm kopma kot
PET kota kotehka kotehok koty kotиk koзa koшka koшkoи koшky koшkи kpoлиk kpoлиka pыбkи
PET xomяk xomячok жиbothoe жиbothыe жиbothыmи жиbothыx зbepь лaet лoшaдь пca пec пecиk
PET пoboдok пopocehok пoпyгaи пtицa щehka щehok
PHONE abtootbetчиk aбoheht aбohehta aбohehtckии aбohehtы aифoh aппapat aппapata cmaptфoh
PHONE cotobaя cotoboгo cotobыи cиm cиmka cиmky cиmkи moбилa moбилka moбильhaя moбильhoгo
PHONE moбильhыи phone sim tel telefon telefona teл teлeфoh teлeфoha teлeфohe teлeфohhыи
PHONE teлeфohob teлeфohom teлeфohy teлeфohчиk teлeфohы tpyбa tpyбka tpyбky лиhии лиhию
PHONE лиhия
PLACE adres aдpec aдpeca aдpece aдpecy aлmatы baxta baxty baxtы bbepx bbepxy bepxhии
PLACE bhytpи bhиз bhизy bokзaл bopot bopota bxoд bxoдa bxoдe bxoдy bблизи bъeзд bыxoд
PLACE bыxoдa cbepxy ceл ceлy chapyжи cht chизy ckлaд ckлaдa ctahция ctopoha ctopohy
PLACE ctoлobaя ctpaha ctpahy ctpahы cдecь cлeba cпpaba cюдa dom doma eгипet habepxy
PLACE haлebo haпpabo hoboceльe hoboctpoиkи hижhии kaзahь kaлиtka kaлиtkи kbaptиpa
PLACE kbaptиpe kbaptиpy kbaptиpы komhata komhate komhaty kopoчe kopидop kopпyc kpыльцo
PLACE kvartira kvartiru kиeb mect mecta mecte mecthыи mecto metpo mockba mockbe mockbы
PLACE moct mocty mиp mиpa mиpe octpob ofis okpyгa otcюдa otobcюдy ottyдa oxpaha oфиc
PLACE oфиca oфиce paи paиoh paиoha poccии poccия podezda podyezd pыhka pыhok pядom suda
PLACE syuda tam tut typции typцию typция tyt tyдa tyпиk ulitsa vnizu xapьkob xapьkobe
PLACE xpyщebke yгoл yглy yл yлицa yлицe yлицeи yлицы yчactka yчactky yчactok zdes близko
PLACE гapaж гapaжa гepmahии гepmahия гopoд гopoдa гopoдe гopoдy дaлeko дaчa дaчe дaчy
PLACE дaчи дbepeи дbepи дbepцy дbepь дbepью дbop дbopa дbope дepebhe дepebhю дepebhя
PLACE дepebo дom дoma дomaшhии дomaшhяя дome дomoи дomoфoh дomoфoha дomoфohy дomy дopoг
PLACE дopoгa дopoгy дopoги дopoжka жk зaбop зaбopa зaбope зaбopы здahиe здahия здecь лec
PLACE лecom лecthицa лифt лифta лифte пapk пomeщehиe пoближe пoблизoctи пoдbaл пoдзemhыи
PLACE пoдъeзд пoдъeздa пoдъeздe пoдъeздy пoдьeзд пoдьeздa пoдьeздe пpoxoдhaя пpяmo пyhkt
PLACE плoщaдka плoщaдkи чepдak шлaгбaym шлaгбayma эtaж эtaжa эtaжamи эtaжe эtaжи
POLICE antispam cлeдobateль mbд mehtob mehtы mилицию mилиция ombд pkh pockomhaдзop
POLICE pockomhaдзopa pockomhaдзopy pocпotpeбhaдзop police tюpьma yгpoжaet yгpoжaete yгpoз
POLICE yгpoзa yгpoзы yчactkobomy yчactkoboгo yчactkobыи гaи гибдд жaлobaлcя жaлoб жaлoбa
POLICE жaлoбy жaлoбы жaлyюcь зaяbлehиebпoлицию пoжaлobatьcя пoжaлobaлacь пoжaлobaлcя
POLICE пoжaлyюcь пoлицeиckиe пoлицeиckии пoлиции пoлицию пoлиция пpokypop фac фacy фccп
POLICE фcб
POLITE beжлиbo beжлиbыи bitte mилoctи please pls plz pojaluista pozhaluista pozhalujsta
POLITE pozhaluysta бyдьteдoбpы бyдьлacka дoбpoи дoбpы лacka любeзho любeзhы пaжaлyиcta
POLITE пoжaлcta пoжaлycta пoжaлycto пoжaлyиcta пoжaлyиctaa пoжaлyиcte пoжaлyиcto пж
POLITE пжaлyиcta пжл пжлct пжлcta плз плиз плизз
PREP about als at b bhe bhytpь bo bokpyг boзлe bpoдe by bидa bидe c cherez ckboзь co
PREP coглacho cpeди cчиtaя dlya do for from ha hacчet haд in iz k kacateльho ko meждy mit
PREP mиmo na o of okoлo on ot othocиteльho oto oб oбo po pod s to tипa u v with y za
PREP блaгoдapя дo для зa из изo пo пoд пoдo пoпepek пpo пpotиb пpи чepeз чpeз
PUT bctabhыe bctabиtь beшatь bhecиte bhecли btыkatь bпиcatь bпишиte bыbecили ctabиt
PUT ctabиte ctabиtь ctabил ctabили ctabлю cлoжиte cлoжиtь hactpoиkи hactpoиte hactpoиtь
PUT haлиbatь haлиbaиte haлиtь kиhy kиhytь kиhьte kидatь kидaю kлactь kлaдиte set
PUT yctahabлиbatь yctahobиte yctahobиtь yctahobили дoбabиtь дoбabил дoбabили дoбabлehиe
PUT дoбabляиte дoбabляю дoбabь дoбabьte зacyhytь зacyhь зacyhьte зahocиtь пepekлaдыbatь
PUT пobecиtь пobecили пobecьte пoctabиm пoctabиtь пoctabил пoctabилa пoctabили пoctabлю
PUT пoctabь пoctabьte пoдbиhьte пoлoжy пoлoжиte пoлoжиtь пoлoжил пpиcteгhиte пpиkлaдыbaю
PUT пpилaгaю пpилoжy пpилoжилa
QUESTION akak bockoльko chto ckiльkи ckoka ckoko ckoльko ckoльkи cto gde hackoльko
QUESTION heyжeли how kak kakaya kakaя kakie kakoe kakoi kakom kakomy kakoy kakoгo kakoи
QUESTION kakyю kakиe kakиm kakиx kaгдa kem koem kogda kom komu komy kotopaя kotopoe
QUESTION kotopoгo kotopoи kotopyю kotopыe kotopыx kotopыи koгo koгдa kto ktoэto kuda kyдa
QUESTION otkyдa otчeгo paзbe pochemu shto skoka skolko what when where which who why
QUESTION zachem гд гдe зaчem зaчemm пaчemy пoчemy пoчиmy чe чem чemy чeгo чeи чo чto чtoж
QUESTION чьe чьи чью чья шo шto щo
READ oзhakomиtьcя oзhakomлeh read пepeчиtaл пoчиtatь пoчиtaиte пpoчeл пpoчtиte пpoчиtaho
READ пpoчиtatь пpoчиtaиte пpoчиtaл пpoчиtaлa пpoчиtaю чиtaem чиtaet чиtaete чиtateлeи
READ чиtateли чиtateль чиtatь чиtaиte чиtaл чиtaлa чиtaю чиtaюt чиtaя
RECEIVE baлиtcя baляtcя cыплюtcя cыпяtcя poluchat poluchayu poluchil prihodit prishlo
RECEIVE дoxoдиt дoxoдяt дoшeл дoшлa дoшлo дoшли пaдaюt пoctyпaet пoctyпaюt пoctyпил
RECEIVE пoctyпилo пoctyпили пoлyчaem пoлyчaet пoлyчaete пoлyчat пoлyчatь пoлyчaи пoлyчaл
RECEIVE пoлyчaлa пoлyчaли пoлyчaю пoлyчaюt пoлyчehиe пoлyчehии пoлyчehия пoлyчy пoлyчиm
RECEIVE пoлyчиt пoлyчиte пoлyчиtь пoлyчил пoлyчилa пoлyчили пoлyчяtь пoлyчяю пpиhиmaem
RECEIVE пpиhиmaet пpиhиmaete пpиhиmatь пpиhиmaл пpиhиmaю пpиhиmaюt пpиhяta пpиhяto
RECEIVE пpиhяtь пpиhял пpиhяли пpиmиte пpилetaet пpилeteлo пpишeл пpишлa пpишлo
RECEIVE пaлyчatь
REMINDER aлept cигhaл cигhaлизaцию cигhaлизaция haпomhи haпomhиte haпomhиtь haпomhил
REMINDER haпomиhaem haпomиhaet haпomиhaete haпomиhahиe haпomиhahии haпomиhahию
REMINDER haпomиhahия haпomиhahияx haпomиhatь haпomиhaи haпomиhaиte haпomиhaлka
REMINDER haпomиhaлkи haпomиhaю napominanie napominaniya notification oбъяbлehиe
REMINDER oбъяbлehии oбъяbлehия oпobectиtь oпobeщatь oпobeщaиte oпobeщehиe oпobeщehии
REMINDER oпobeщehия push reminder tpeboгa update uvedomlenie uvedomleniya ybeдomиtь
REMINDER ybeдomлehиe ybeдomлehиem ybeдomлehии ybeдomлehия ybeдomлehияm ybeдomлehияx
REMINDER ybeдomляem ybeдomляtь ybeдomляиte ybeдomляю ybeдomляюt иhфopmиpobahиe
REMINDER иhфopmиpobahиem иhфopmиpobatь иhфopmиpyиte изbectиtь изbeщehиe изbeщehия
REMINDER пobectka пobectky пobectkи пyш пyшeи пyши
REMOVE bидaлиtь bыbectи bыbeдиte bыboдиte bыhectи bыhecиte bыkиhytь bыkиhyл bыkиhyлa
REMOVE bыkиhь bыkиhьte bыkидыbaиte bыmapaиte bыpyбaи bыpyбaиte bыpyбиte bыpyбиtь
REMOVE bыбpocиtь bыбpocил bыбpocьte bыгhatь bыгhaлa bыпиcatь bыпиcaли bыпиши bыпишиte
REMOVE bычepkhy bычepkhytь bычepkhyл bычepkhyли bычepkhи bычepkhиte bычepkhиtи
REMOVE bычepkиbatь bычepkиbaиte bычиctиte bычиctиtь bычиpkhиte checиte chиmaete chиmatь
REMOVE chиmaиte chиmaлa chиmaю chиmaюt chиmet chиmy chиmи chиmиte chяta chяto chяtиe
REMOVE chяtии chяtь chял chяли cotpet cotpи cotpиte ctep ctepetь ctepto ctepли ctиpatь
REMOVE ctиpaиte cбabьte cлeзaиte cпиcatь deaktivieren delete elfkbnm elfkbnt loschen
REMOVE oбhyлиte oчиctиte oчиctиtь remove uberi uberite ubery ubirite ubrat udali udalit
REMOVE udalite yhичtoжиtь yhичtoжьte yбepet yбepete yбepte yбepy yбepyt yбepи yбepиte
REMOVE yбepиteбaз yбepиtь yбpah yбpaha yбpaho yбpatь yбpaл yбpaлa yбpaли yбиpatь yбиpaи
REMOVE yбиpaиte yбиpaю yбиpи yбиpиte yбяpиty yдaиtte yдaил yдaлeh yдaлeha yдaлeho
REMOVE yдaлehиe yдaлehию yдaлehия yдaлehы yдaли yдaлиet yдaлиt yдaлиte yдaлиtecь yдaлиtte
REMOVE yдaлиtи yдaлиtь yдaлиtьe yдaлил yдaлилa yдaлили yдaльte yдaлю yдaляem yдaляet
REMOVE yдaляete yдaляtь yдaляи yдaляиte yдaляю yдoлиte yдoлиtь yдoляиte зaчepkhиte
REMOVE иckлючaиte иckлючaю иckлючeh иckлючehиe иckлючehия иckлючи иckлючиte иckлючиtь
REMOVE иckлючили иcчeзhytь иcчeзлo избabиtь избabиtьcя избabьte избabьtecь избabяt
REMOVE изъяtиe изъяtь изыmиte пpoпyctиte
REMOVE bычepkиbaet иckлючaet
REVIEW kaчectba kaчectbo kaчectbom kommeht kommehtapии otзыbe otзыbhыe otзыbob otзыbom
REVIEW otзыbчиboctь otзыbы oцehиbatь oцehиte oцehиtь oцehю pekomehдaции pekomehдaция
REVIEW pekomehдobaлa pekomehдyю peиtиhг peиtиhгa peпytaция review зbeзд зbeздa зbeздy
REVIEW зbeзды
REVOKE boзpaжatь boзpaжaю boзpaжehиe boзpaжehии boзpaжehия otbepгaю otkaz otkazivaus
REVOKE otkazyvayus otkaжetcя otkaжycь otkaжyt otkaжиtecь otkaз otkaзa otkaзatcя otkaзatь
REVOKE otkaзatьcя otkaзaлacь otkaзaлcя otkaзaлиcь otkaзe otkaзom otkaзy otkaзы
REVOKE otkaзыbaemcя otkaзыbaete otkaзыbaetecь otkaзыbatьcя otkaзыbaюcь otkлиk otoзbah
REVOKE otoзbaha otoзbaho otoзbatь otoзbaл otoзbaлa otoзoby otpekaюcь otzivayu otzyvayu
REVOKE otзobиte otзыbaem otзыbaл otзыbaю otзыbaюtcя revoke widerrufen withdraw зaпpet
REVOKE зaпpeta зaпpetиte зaпpetиtь зaпpetил зaпpetилa зaпpeщaю зaпpeщeh зaпpeщeha
REVOKE зaпpeщeho зaпpeщehы
ROAMING meгaбaиt mб mиhyc poymиhг poymиhгa poymиhгe prepaid roaming tpaфиk tpaфиka
ROAMING tpaфиky гpahицeи гб гиг гигa гигaбaиt гигaбaиtы гигob зaгpahицa зaгpahицeи
ROAMING пoпoлhehиe пoпoлhиte пoпoлhиtь пoпoлhил пpeдoплaчehhыи
SCHOOL ahглииckomy ahглииckoгo ahглииckии byз bыyчy bыyчил bыпyckhoи bыпyckhиkob
SCHOOL bыпyctилcя caд caдиk caдиka caдиky ceccия hemeцkoгo hemeцkии kahиkyлы khигa khигy
SCHOOL khиги koллeдж kpyжkи kpyжok kлacc kлacca kлacce kлacchыи otmetka oбpaзobahиe
SCHOOL oбyчehиe oбyчehия oцehka oцehkи oцehok pycckoгo pycckиm pycckии tect tectoboe
SCHOOL tectы tpehиhг yhиbepcиtet yhиbepcиteta ypokишk yчeбa yчeбhиk yчeбы yчy yчycь
SCHOOL yчиtcя yчиtь yчилиcь гиmhaзии гиmhaзия дomaшka диktaht зaпomhиtь иhctиtyt изyчatь
SCHOOL изyчaю лekция лoгиka пpoдлehka пpoдлehky фakyльtet шkoлa шkoлe шkoлy шkoлы
SCHOOL шkoльhыи эkзameh эkзameha эkзamehы языk языka языke языkom
SEE bзгляд bидaлa bидetь bидeл bидeлa bидeли bидho bидиm bидиt bидиte bидишь bидяt bижy
SEE cbepиtь cbepили check cmotpetь cmotpeл cmotpeлa cmotpиm cmotpиt cmotpиte cmotpю
SEE cmotpяt cлeдиtь cлeжka cлeжy cлyшaet cлyшatь cлyшaиte cлyшaю cлыxaли cлышatь cлышaли
SEE cлышho cлышy cлышиt cлышиte cлышишь haблюдaetcя haблюдatь haблюдaюtcя haблюдehиe look
SEE ocmotp ocmotpa ocmotpe ocmotpy otcлeдиtь otcлeжиbaetcя otcлeжиbatь paccmatpиbaem
SEE paccmatpиbaet paccmatpиbatь paccmotpehиe paccmotpetь paccmotpиte see uvidit watch
SEE ybидetь ybидeл ybидeли ybидиt ybидиte ybижy гляhy гляhytь гляhь гляhьte гляди глядиte
SEE гляжy зametил пocmotpetь пocmotpeл пocmotpи пocmotpиte пocmotpю пocлyшatь пokaжи
SEE пokaжиte пokaзah пokaзahия пokaзatь пokaзыbaet пokaзыbaю пpobepka пpobepky пpobepkи
SEE пpobepиtь пpobepил пpobepилa пpobepили пpobepь пpobepьte пpobepю пpobepяиte пpobepяю
SEE пpocmatpиbatь пpocmotp
SELL bпapиbatь bпapиbaиte bпapиtь cдabatь cдabaлa cдaetcя cдaete cдam cдaл cдaлa cдaчa
SELL cдaчy cдaчи cдaю pacпpoдaж pacпpoдaжa pacпpoдaжy pacпpoдaжи prodal prodam prodayu
SELL rasprodazha sell topг topгobatь пpoдabatь пpoдabaиte пpoдabaл пpoдaem пpoдaet
SELL пpoдaete пpoдah пpoдaha пpoдaho пpoдam пpoдatь пpoдaж пpoдaжa пpoдaжe пpoдaжy
SELL пpoдaжи пpoдaл пpoдaлa пpoдaли пpoдaю
SEND bыcлatь bыcлaл bыcлaлa bыcлaли bыcылaete bыcылatь bыcылaиte bышли bышлиte bышлю
SEND ckиhet ckиhte ckиhy ckиhytь ckиhyл ckиhyлa ckиhyли ckиhь ckиhьte ckидыbatь
SEND ckидыbaиte cooбщaem cooбщaete cooбщatь cooбщaиte ctpoчиte ctpoчиtь cбpocьte cлatь
SEND cлaл cлaлa cлaли gbcfnm gbibnt gbitnt ghbcskfqnt hactpoчили haпpabиtь haпpabили
SEND haпpabляtь haпpabляиte haпpabляю haпpabьte haпиcaho haпиcatь haпиcaл haпиcaлa
SEND haпиcaли haпишet haпишete haпишy haпишyt haпиши haпишиte hecлatь heпpcылaиte
SEND heпpиcылatь heпpиcылaиte heпpишлиte heпpыcылaиte heпиcatь heпиши heпишиte heшлиte
SEND hипpecылaиte hипишиte napishite otpravit otpravte otпpabka otпpabky otпpabkи
SEND otпpabиt otпpabиte otпpabиtь otпpabил otпpabилa otпpabили otпpabлю otпpabляet
SEND otпpabляete otпpabляtь otпpabляи otпpabляиte otпpabлял otпpabлялa otпpabляли
SEND otпpabляю otпpabляюt otпpabь otпpabьte paccылaete paccылatь paccылaиte paccылaюt
SEND pisal pisat pishete pishi pishite prishli prishlite prishlyu prisilat prislali
SEND prislat prisylaite prisylat pиcылaиte schreiben send sent shlite skinte skinut slat
SEND text write ytgbibnt пepecлatь пepekиhьte пepeпиcыbatьcя пepeшлиte пeшиte пobtopяtь
SEND пocлatь пocлaл пocлaлa пocлaли пocылaete пocылatь пocылaиte пocылaю пoшлиte пoшлю
SEND пpecылaиte пpиcилaиte пpиcлaho пpиcлatь пpиcлaиte пpиcлaл пpиcлaлa пpиcлaли
SEND пpиcылaet пpиcылaete пpиcылatь пpиcылaи пpиcылaиt пpиcылaиte пpиcылaл пpиcылaлa
SEND пpиcылaли пpиcылaю пpиcылaюt пpиxoдиt пpиxoдиtь пpиxoдилo пpиxoдили пpиxoдяt пpишлet
SEND пpишлete пpишли пpишлиte пpишлю пpишлюt пиcahиha пиcatь пиcaл пиcaлa пиcaли пишem
SEND пишet пишete пишeшь пишy пишyt пиши пишиcь пишиte пишиtи пишиtь пишиtьe пишиии
SEND пишиши пишыte шлet шлete шлeшь шли шлиte шлиtьe шлю шлюt
SIGNED ahдpoид android aифoha cmaptфoha dmitry galaxy gesendet huawei ipad iphone
SIGNED otпpabлeho outlook regards samsung xiaomi
SIZE big bocemь bocьmepky bocьmи bыcokaя bыcokии bыcota bыcotы cahtиmetp cbeжии cemи cemь
SIZE copok cto ctoka ctoльko dolgo dva hemaлo hobaя hobehьkии hoboe hobomy hoboгo hoboи
SIZE hobyю hobыe hobыm hobыx hobыи hopma hизkии kbaдpat kbaдpatob kopotko kopotkии
SIZE koличectba koличectbo kpyпhaя kpyпhыи kг kилo kилoгpamm makcиmaльho makcиmym malo
SIZE maл maлehьkaя maлehьkyю maлehьkиe maлehьkии maлo maлoe mehьшe metp metpa metpob
SIZE meлkии mhoгa mhoгo mhoжectbo mnogo mиhиmym oгpomhaя oгpomhoe oгpomhыи small tohkии
SIZE toлctыи tpem tpemя tpex tpoe tpoиx tpи tpидцatь tri tиxo yзkaя yзkии бoльшaя бoльшoe
SIZE бoльшoгo бoльшoи бoльшyю бoльшиe гpamm гpomko гpomkии дba дbaдцatь дbe дbehaдцatь
SIZE дboe дboиhoe дboиx дbym дbyx дebяtи дebяtь дecяtи дecяtь дoлгo длиhhaя длиhhыи лиtp
SIZE лиtpob пomehьшe пoлobиha пoлobиhy пoпoлam пяtepo пяtи пяtь пяtьдecяt цeлыи чetыpe
SIZE чetыpex шectepo шectи шectь шtyk шtyka шtykи шиpokии
SLEEP bыcпatьcя cha chиtcя chилocь coh cytkи cytok cпatь cпaл cпaлa cпokoиhoиhoчи cпиm
SLEEP cпиt cпиte cплю cпяt hoчam hoчhaя hoчhoe hoчhoи hoчhyю hoчhыe hoчи hoчь hoчью
SLEEP otдoxhytь otдoxhиte otдыx otдыxaem otдыxatь otдыxaю paзбyдиte paзбyдил ychytь ychyл
SLEEP ychyлa дpematь зachyл пoлhoчь пpochytьcя пpochyлacь пpochyлcя пpochyлиcь пpocпaл
SLEEP пpocпaлa пpocыпaюcь
SOCIETY amиhь apmии apmия bepa bepы boиha boиhы boлohtep boлohtepom bыбopob bыбopы coбop
SOCIETY coлдat cyббothиk cyббothиkи eдиhaя hapoдhыи heбa heбo kahдидatы kohфepehция kpect
SOCIETY kpemль kpeдo moлиtba mиpoboгo mиtиhг mэp oбщectbo poдиha xpam xpama бatи бatюшka
SOCIETY бatюшke бoг бoгa бoгom бoгy бoжe бoжии блaгotbopиteльhoctь гocпoди гoлoc гoлoca
SOCIETY гoлocobahиe гoлocobatь гoлocyet гoлocyю гpex гyбephatop дeпytat дeпytata
SOCIETY дeпytatob дeпytatы дohop дohopom жeptbyю пaptии пaptию пaptия пetиция пomoлиtecь
SOCIETY пoжeptbobahиe пoжeptbobahия пoжeptbyю пoлиtиka пoлиtиky пpeзидeht цepkbи цepkobь
SOME heckoльko heckoльkиx hekotopыe hekotopыx hemhoгo hemhoжko maлoctь пapa пapoчka
SOME пapoчky пapy пohemhoгy пohemhoжky чactи чactичho чactь чeto чoto чytь
SOMEONE coceд coceдa coceдeи coceдka coceдke coceдky coceдkи coceдy coceди coceдяm hapoд
SOMEONE hekomy hekoгo hekto hиkomyto hибyдь ktoto myжиk myжиkи myжчиha myжчиhы tetka бaбa
SOMEONE гocteи гoctи гoctь дama дeboчka дeboчke дeboчky дebчohka дpyг дpyгy дpyзeи дpyзья
SOMEONE дядьka жehщиha жehщиhы зhakomaя зhakomomy зhakomoи зhakomыe зhakomыx зhakomыи
SOMEONE иhoи иhыm лицa лицo людa людeи люди людьmи людя людяm людяx пapehь пaphи
SOMEONE пoctopohhemy пoctopohheгo пoctopohhиx пoctopohhии пoдpyгa пoдpyгe пoдpyгy пoдpyги
SOMEONE чeл чeлa чeлobek чeлobeka чeлobekom чeлobeky чeлy чeлы чybak чyжaя чyжoe чyжomy
SOMEONE чyжoгo чyжoи чyжyю чyжиe чyжиm чyжиx
SORRY coppи copи copяh coбoлeзhobahиe coбoлeзhobahия coжaлehию coжaлeю heдopaзymehиe
SORRY izvinite kaюcь sorry sory ybы жaлeю жaлko жaлoctь жaль изbиhehиe изbиhehия изbиhи
SORRY изbиhиte изbиhяemcя изbиhяюcь пapдoh пocoчybctbobaли пpoctи пpoctиte пpoctиtь
SORRY пpoшyпpoщehия пpoщehия пpoщy
STAFF aгeht aгehta aгehtam aгehtob aгehtы aдmиh aдmиhиctpatop aдmиhиctpatopa
STAFF aдmиhиctpatopy aдmиhы betepиhap bocпиtateль bocпиtateльhицa bocпиtateля boдиteли
STAFF boдиteль boдиteлю boдиteля bpaч bpaчa bpaчeи bpaчom bpaчy bpaчи bpaчиxa cahtexhиk
STAFF cahtexhиka cahtexhиky cahtexhиkи cbapщиk cekpetapь cotpyдhиk cotpyдhиka cotpyдhиkob
STAFF cotpyдhиky cotpyдhиkи cotpyдhицa ctomatoлoг ctomatoлoгob ctomatoлoгии ctopoж
STAFF ctopoжem cидeлka cидeлky cлecapь cлecapя cлyxoboи cлyжeбhыи cпeциaлиct cпeциaлиcta
STAFF cпeциaлиctы hяheи hяhи hяhю hяhя kaccиp kaccиpы kocmetoлoг kohcyльtaht kohcyльtahta
STAFF komплektobщиk kypьep kypьepa kypьepam kypьepom kypьepy kypьepы mactep mactepa
STAFF mactepob mactepom mactepy mactepицa mahиkюpшa mapketoлoг mapketoлoгom mapketoлoги
STAFF maляp meheджep meheджepa meheджepom meheджepy meheджepы meдcectpa meдиkep moдepatop
STAFF oxpahhиk oпepatop oпepatopa oпepatopob oпepatopy oпepatopы oфициaht pektop peдaktop
STAFF peпetиtop pиeлtop pиeлtopы pиэлtop pиэлtopy pиэлtopы tamaдa tamaдe tamaды tepaпebt
STAFF tpehep tpehepa tpehepom tpehepy tpehepшa xиpypг xиpypгa yчиteль yчиteльhицa yчиteлю
STAFF yчиteля бoccы бpokep бpokepa бyxгaлtep бyxгaлtepa бyxгaлtepy бyxгaлtepии
STAFF бyxгaлtepию бyxгaлtepия гpyзчиk гpyзчиka гpyзчиkob гpyзчиkи дaльhoбoищиk дoktop
STAFF дoktopa дoktopom дoktopy диcпetчep диcпetчepa диcпetчepy диpektop диpektopa
STAFF диpektopy зabeдyющaя зabeдyющии иhctpyktop иhctpyktopa лaбopaht лoгoпeд пapиkmaxep
STAFF пcиxoлoг пepeboдчиk пepeboдчиkom пeдaгoг пeдиkюpшa пobap пopthoи пoчtaльoh
STAFF пpeдceдateль пpeдceдateлю пpeпoд пpeпoдa пpeпoдabateль пpeпoдabateля пpopektop
STAFF пpoдabeц пpoдabцa пpoдabцy пpoдabцы плothиk фotoгpaф шbeя элektpиk элektpиka
STAFF элektpиkи
STOP anhalten boздepжиcь boздepжиtecь cbephиte cbopaчиbatь cbopaчиbaи cbopaчиbaиte cease
STOP cnhb cnj cnjg crjkmrj ctooooп ctoooп ctooп ctoи ctoиte ctoп ctoпa ctoпaem ctoпaиte
STOP ctoпe ctoпhиte ctoпп ctoппп ctoпы ctoпьte ctoпэ ctпo end finish ghtrhfnbnt
STOP gthtcnfymnt halt jcnfdmnt koheц kohцa kohцe kohцy kohчaetcя kohчatь kohчaи kohчaиte
STOP kohчиtcя kohчиtь kohчилacь kohчилcя kohчилocь octahabлиbaetcя octahabлиbaиte
STOP octahabлиbaиtecь octahobka octahobke octahobkи octahobи octahobиcь octahobиmcя
STOP octahobиtcя octahobиte octahobиtecь octahobиtь octahobил octahobилa octahobилcя
STOP octahobилиcь ostanovit ostanovite ostanovites perectahьte perestan perestante
STOP prekratit prekratite quit rjycmth stoop stop stope stopp stopppp topmoзhи topmoзhиte
STOP topmoзи topmoзиte tyши tyшиte ytиxhиte yгomohиtecь yдepжиtecь yиmetecь yиmи yиmиcь
STOP yиmиtecь бpocaи бpocaиte бpocaю бpocиtь бpocил бpocилa бpocили бpocь бpocьte
STOP дoctahьte дoctoпte зabepшaet зabepшaю зabepшeh зabepшehhoи зabepшeho зabepшиte
STOP зabepшиtь зabepшилa зakahчиbaem зakahчиbaetcя зakahчиbaete зakahчиbatь зakahчиbaи
STOP зakahчиbaиte зakohчatcя зakohчиm зakohчиte зakohчиtь зakohчил зakohчилacь зakohчилcя
STOP зakohчилocь зakohчили зakpyгляemcя зakpyгляиtecь пekpatиte пepectabaиte пepectaet
STOP пepectaete пepectahet пepectahete пepectahyt пepectahь пepectahьte пepectatь
STOP пepectaл пepectaлa пepectaли пepectaюt пepectobaиte пpekpattиte пpekpatи пpekpatиtcя
STOP пpekpatиte пpekpatиtиe пpekpatиtь пpekpatиtьe пpekpatил пpekpatилa пpekpatилocь
STOP пpekpatили пpekpatяtcя пpekpaщaetcя пpekpaщatь пpekpaщaи пpekpaщaиte пpekpaщaю
STOP пpekpaщehho пpekpaщehиe пpekptиte пpepbatь пpepbиte пpиkpatиte пpиkpaщaиte
STOP пpиoctahobka пpиoctahobиte пpиoctahobиtь пиpиctahьte фиhиш
STOP actahabиte actahobиte octahobиtи пpekpatилиcь
STOP пpиtopmoзиte
SUBSCRIBE aktиbaция aktиbиpobatь aktиbиpobaл aktиbиpyиte bctyпиtь bctyпил bctyпилa bhec
SUBSCRIBE bhocиtь bkлючaetcя bkлючatь bkлючaиte bkлючaю bkлючaюt bkлючeh bkлючeha bkлючи
SUBSCRIBE bkлючиte bkлючиtь bkлючил bkлючили boзoбhobиte boзoбhobиtь haxteльho oфopmиte
SUBSCRIBE oфopmиtь oфopmил oфopmилa oфopmлeh oфopmлeho oфopmлehиe oфopmлehия oфopmлял
SUBSCRIBE oфopmлялa oфopmляли peгиctpaции peгиctpaцию peгиctpaция peгиctpиpobatьcя
SUBSCRIBE peгиctpиpobaлacь peгиctpиpobaлcя podpisalsya podpisatsya podpiska podpisku
SUBSCRIBE podpisyval podpisyvalas podpisyvalsya subscribe дoбabляete дoбabляtь
SUBSCRIBE зapeгиctpиpobah зapeгиctpиpobatь зapeгиctpиpobatьcя зapeгиctpиpobaлacь
SUBSCRIBE зapeгиctpиpobaлcя зapeгиctpиpyиte пoдkлючaиte пoдkлючaл пoдkлючaлa пoдkлючaю
SUBSCRIBE пoдkлючeh пoдkлючehиe пoдkлючи пoдkлючиte пoдkлючиtь пoдkлючил пoдkлючилa
SUBSCRIBE пoдkлючили пoдпиcah пoдпиcaha пoдпиcaho пoдпиcahы пoдпиcatь пoдпиcatьcя
SUBSCRIBE пoдпиcaл пoдпиcaлa пoдпиcaлacь пoдпиcaлcя пoдпиcaли пoдпиcaлиcь пoдпиcka
SUBSCRIBE пoдпиcke пoдпиckoи пoдпиcky пoдпиckи пoдпиcok пoдпиcчиk пoдпиcчиkи
SUBSCRIBE пoдпиcыbaemcя пoдпиcыbatь пoдпиcыbatьcя пoдпиcыbaиte пoдпиcыbaл пoдпиcыbaлa
SUBSCRIBE пoдпиcыbaлacь пoдпиcыbaлcя пoдпиcыbaли пoдпиcыbaюcь пoдпишet пoдпишetcя
SUBSCRIBE пoдпишycь пoдпиши пoдпишиte пoдпишиtecь
SUBSCRIBE зahec пoдпиcчицa
SWEAR aд blin blyat cboлoчи cboлoчь ccыte cobectь ctыд ctыдho cyka cykи cykиhы damn eб
SWEAR eбahytыe eбahыи eбatь eбyчии eлkи fuck haxep haxpeh haxyи haглeцы haглoctь haглoи
SWEAR haглыe haфиг hell kaпeц koзeл koзлob koзлы koшmap mpaзи mpaзь myдak myдakи nahui
SWEAR nahuy otъeбиcь otъeбиtecь oxyeли oбhaглeли oбopзeли oфигeли shit tbapи tbapь tyпoи
SWEAR tyпыe tьфy xam xamctbo xamиt xamы xape xapэ xep xepa xephю xephя xpeh xpeha xpehь
SWEAR xyи xyиhю xyиhя ypoд ypoдob ypoды yблюдkи бecctыжиe бeшehctba блeatь блиh бля бляtь
SWEAR блядь гaд гaды гhидa гobho гpyбoctь дepьmo дeбил дeбилob дeбилы дoлбahыe дoлбoeбы
SWEAR дypa дypak дypakи зaeб зaeбaл зaeбaлo зaeбaли зaeбete зapaзы зapeзы зaдhицa идиot
SWEAR идиotob идиotы лox лoxи пapaзиtы пaлkи пoctыдиtecь пoxep пpokляtыe пpokляtыи
SWEAR пpokляtьe пpидypkи пpидypok пиздa пиздeц фy фиг фигa чept чepta чeptobы чepty
SWEAR чeptяm
TAKE boзьmem boзьmet boзьmy boзьmи boзьmиte bзяto bзяtь bзял bзялa bзяли bыbeзtи bыbeзиte
TAKE bыboз bыhocиtь bыhoшy bыtaщиtь cxbatили hectи hecиte hocиtь kpaдyt kpaжa kpaжe
TAKE pykaba take xbatatь yhectи yhecли ykpaли ytaщиtь бepem бepet бepete бepy бepyt бepи
TAKE бepиte бpatь бpaл бpaлa бpohиpobatь дepжatь дepжy дepжи дepжиt дepжиtcя дepжиte
TAKE зaбepem зaбepet зaбepy зaбepyt зaбepи зaбepиte зaбpatь зaбpaл зaбpaлa зaбpaли
TAKE зaбиpaet зaбиpatь зaбиpaиte зaбиpaю пpиhecet пpиhectи пpиhecy пpиhecиte пpиhocиtь
TAKE пpиhocяt
TELL ckaжet ckaжy ckaжи ckaжиte ckaзaho ckaзatь ckaзaл ckaзaлa ckaзaли cobetyete cobetyю
TELL cooбщy cooбщи cooбщиte cooбщиtь cooбщил cooбщили govoril govorila moл otmetил
TELL oбcyдиm oбcyдиtь oбeщaet oбeщaл oбeщaлa oбeщaли oбeщaю oбъяchиte oбъяchиtь oбъяchил
TELL pacckaжиte pacckaзatь pacckaзaл pacckaзaли paзгobop paзгobopa said skazal skazala
TELL skazali skazhite tell telle told ykaжиte ykaзaho ykaзatь ykaзaл ykaзaлa гobopeho
TELL гobopиt гobopиte гobopиtь гobopил гobopилa гobopилocь гobopили гobopю гobopяt
TELL дeckatь дoгobapиbaлcя дoгobapиbaлиcь дoгobopиmcя дoгobopиtьcя дoгobopилиcь
TELL жaлobatьcя зaяbиtь зaяbляet зaяbляю пepeдact пepeдah пepeдam пepeдatь пepeдaи
TELL пepeдaиte пepeдaл пepeдaю пocobetyиte пooбeщaли пoгobopиm пoгobopиte пoгobopиtь
TELL пpeдyпpeдиte пpeдyпpeдиtь пpeдyпpeждaл пpeдyпpeждaлa пpeдyпpeждaю пpeдyпpeждehиe
TELL пpeдyпpeждehия пpeдлaгaet пpeдлaгaete пpeдлaгatь пpeдлaгaиte пpeдлaгaюt пpeдлoжиte
TELL пpeдлoжиtь пpeдлoжили
THANKS cehk cehkc cgfcb cпacиб cпacибkи cпacибo cпacибooo cпacибoooo cпacибoчkи cпc cпcб
THANKS danke mepcи paxmet spasiba spasibo sps thank thanks thx блaгoдapeh блaгoдapha
THANKS блaгoдaphoctь блaгoдaphы блaгoдapиm блaгoдapиt блaгoдapю дяkyю дяkи пacиб пacибo
THANKS пacип пpизhateлeh пpизhateльha пpизhateльhы
THEY cboe cboem cboemy cboeгo cboeи cboи cboиm cboиmи cboиx cboю cboя ebo ee ego emy eto
THEY eгo eи eю hee hem hemy heгo heи hиm hиmи hиx ih koeи koи oh oha oho ohи on ona oni
THEY иm иmи иx игo
THINK bepиte bepю bыбop bыбopa bыбpatь bыбpaл bыбpaлa cmыcл cmыcлa comhebaюcь cчиtaem
THINK cчиtaete cчиtatь cчиtaиte cчиtaю cчиtaюt dumayu haдeemcя haдeждa haдeюcь idea
THINK kaжetcя meчta mhehиe mhehия mыcли mыcль nadeyus peredumal peredumala peшaet peшaю
THINK peшehиe peшehия peшиm peшиtь peшил peшилa peшили ybepeh ybepeha ybepehы
THINK бeccmыcлehho бoиtcя бoиtecь бoюcь бoяtcя дymaet дymaete дymaeшь дymatь дymaиte
THINK дymaл дymaлa дymaю пepeдymatь пepeдymaл пepeдymaлa пepeдymaли пepeдymaю пokaзaлocь
THINK пoдymaem пoдymaeшь пoдymatь пoдymaиte пoдymaю пoлaгaю плah плahы
THIS bot bышeykaзahhыи ceгo ceи cиx eta eti eto etogo etot it ta takaя takoe takomy
THIS takoгo takoи takoю takyю takиe takиm takиx te tem temи tex that these this those to
THIS tom tomy tot toгo toи ty дahhaя дahhoe дahhom дahhomy дahhoгo дahhoи дahhыи иmehho
THIS пoдoбhoe пoдoбhoгo пoдoбhыe пoдoбhыx пoдoбhыи эt эta эto эtom эtomy эtot эtoгo эtoи
THIS эty эtи эtиm эtиmи эtиx
TIME becha bechoи bek beчep beчepa beчepam beчephии beчepom beчepy bobpemя bpemeh bpemehи
TIME bpemя cboebpemehho cekyhдa cekyhдy cekyhды ceзoh chas chasa chasov cmeha cmehe cmehy
TIME cmehы cpok cpoka cpokob cpokи ctatyc early god heд heдeлe heдeли heдeль heдeлю
TIME heдeля heдeляmи hour kbaptaл late mecяц mecяцa mecяцe mecяцeb mecяцы mesyats minut
TIME momeht mиh mиhyt mиhyta mиhytky mиhytoчky mиhyty mиhytы nedeli nedelyu ocehь ocehью
TIME paho time utra utrom vechera vecherom vremya ytpa ytpam ytpehhиkи ytpehhии ytpo
TIME ytpom гoд гoдa гoдob гoдy гoды дehь дhem дocpoчho зиma зиmhии зиmhюю зиmoи лet
TIME лethии лeto лetom пepиoд пop пopa пopahьшe пotom пoздhee пoздho пoзжe пoлгoдa
TIME пoлдehь пoлдhя пoлчaca пoлчacиka пoпoзжe чac чaca чacob чacy чacиk чacы
TIRED bopotиt boзmytиteльho boзmyщeh boзmyщeha bыtepплю cыt cыta cыtы dostali haeлcя
TIRED haeлиcь hate haдoect haдoeдaet haдoeл haдoeлa haдoeлo haдoeли hebыhocиmo hehabижy
TIRED hepb hepbhичaю hepbob hepbиpyet hepbы nadoeli nadoelo octoчepteл octoчepteлo
TIRED octoчepteли otbpatиteльho oбpыдлo oпoctылeлo oпpotиbeлo paздpaжaet paздpaжaete
TIRED paздpaжaюt paздpaжaющиe paздpaжeh tepпehиe tepпehия tepпetь tepплю tired toшho
TIRED toшhиt ustal ustala yctaл yctaлa yctaли yctaю ytomил ytomили ytomляet zadolbali
TIRED бecиt бecиte бecяt дoctattыи дoпekли зakoлeбaл зakoлeбaлo зakoлeбaли зamyчaлa
TIRED зamyчaлo зamyчил зamyчилcя зamyчили зaдoлбaл зaдoлбaлa зaдoлбaлo зaдoлбaли зaдpaли
TIRED зoл злa злиt злюcь пotepплю пpotиbho пpиeлocь
TITLE cyдapыhя cyдapь dr herr mr mrs mиccиc mиctep otчectbo tob tobapищ гocпoдиh
TITLE гocпoдиha гocпoдиhy гocпoжa гocпoжe гocпoжy гpaждahka гpaждahиh
TRAVEL aэpoпopt bылet bылetaem cahatopии camoлet flight hotel kpyиз kypopt mope mopя
TRAVEL oteль oteля peиc peиca peиce tamoжhe tamoжhя trip typ typa typфиpma typы xocteл
TRAVEL бaгaж бaгaжa гoctиhицa гoctиhицe гoctиhицy зaceлehиe пaccaжиpckии пoeзд пoeздa
TRAVEL пoeздka пoeздky пoeздob пytebka пytebky пytebkи пyteшectbиe пляж пляжe чemoдah
TRAVEL эkckypcoboд
TRY ctapaemcя ctapaиtecь ctapaюcь try пoctapaиtecь пoctapaюcь пoпpoбobatь пoпpoбobaл
TRY пoпpoбyиte пoпpoбyю пoпыtaлcя пoпыtka пoпыtkи пpoбhoe пpoбhyю пpoбhыи пpoбobatь
TRY пpoбobaл пpoбyю пыtaetcя пыtatьcя пыtaлиcь пыtaюcь
UNSUB atkлючиte atпишиte aпtишиte bыkл bыkлючaetcя bыkлючaиte bыkлючaю bыkлючи bыkлючиte
UNSUB bыkлючиtь chиmaюcь jngbcfnm jngbcrf jngbibnt optout otbяжиte otbязatь otbязaлacь
UNSUB otbязыbaиte otcoeдиhиte otcoeдиhиtь otcoeдиhяюcь otkazatsya otkluchite otklyuchit
UNSUB otklyuchite otkpeпиte otkpeпиtь otkлючaetcя otkлючat otkлючatь otkлючatьcя otkлючaи
UNSUB otkлючaиte otkлючaю otkлючeh otkлючeha otkлючehиe otkлючehию otkлючehия otkлючи
UNSUB otkлючиte otkлючиtи otkлючиtь otkлючиtьcя otkлючил otkлючилa otkлючили otpisat
UNSUB otpisatsa otpisatsya otpishite otpishites otpiska otpiski otлючиte otпcka otпcиka
UNSUB otпeшиte otпиcatcя otпиcatцa otпиcatь otпиcatьcя otпиcaл otпиcaлa otпиcaлacь
UNSUB otпиcaлcя otпиcaли otпиcaлиcь otпиcaцa otпиcka otпиcke otпиckoи otпиcky otпиckи
UNSUB otпиcok otпиctaь otпиcыbaemcя otпиcыbatь otпиcыbatьcя otпиcыbaиcя otпиcыbaиte
UNSUB otпиcыbaиtecь otпиcыbaлacь otпиcыbaлcя otпиcыbaю otпиcыbaюcь otпишet otпишetcя
UNSUB otпишy otпишycь otпишyt otпиши otпишиcь otпишиtcя otпишиte otпишиtecь otпишиteь
UNSUB otпишиtte otпишиtи otпишиtиcь otпишиtиe otпишыtecь unsub unsubscribe дeaktиbиpobatь
UNSUB дeaktиbиpyиte дeзaktиbиpobatь лиbaem лиbaю лиbhytь
UNSUB otkл otkлюч
UNTIL after before bteчehиe bплotь during hakahyhe haчиhaя posle teчehиe teчehии until
UNTIL while дohыhe дokoлe пepeд пocлe
US hac ham hamи haш haшa haшe haшem haшemy haшeгo haшeи haшy haши haшиm haшиmи haшиx my
US mы nam nas
USE pacпopяжatьcя use иcпoльзobahиe иcпoльзobahия иcпoльзobatь иcпoльзyem иcпoльзyetcя
USE иcпoльзyete иcпoльзyиte иcпoльзyю пoльзobateль пoльзobatьcя пoльзobaлacь пoльзobaлcя
USE пoльзyetecь пoльзyиtecь пoльзyюcь пpиmehиtь пpиmehяetcя пpиmehяtь пpиmehяиte
USE эkcплyataция
VERY aж baщщe becьma cepьeзho ctoль cильho eлe hactoльko hy kaпeц kpaиhe ochen ocoбehho
VERY ooчehь oч oчehь peaльho really very дaжe дeиctbиteльho жytko пpяm чpeзbычaиho
WAIT ctoю ctoяt ctoяtь ctoял ctoялa oбoжди oжидahиe oжидatь oжидaиte oжидaю wait zhdu
WAIT дoждaлacь дoждaлcя ждatь ждaл ждaлa ждaли ждem ждet ждete ждeшь ждy ждyt жди ждиte
WAIT пobиcиte пotepпиte пoгoди пoгoдиte пoдoждatь пoдoждem пoдoждy пoдoжди пoдoждиte
WAIT пpидepжиte
WANT coбиpaemcя coбиpaлcя coбиpaюcь hamepeh hamepeha hexoчet hexoчy hexoчю hochu hotel
WANT hotela hotim khochu meчtaю nehochu oxota wanna want xaчy xaчю xochu xotetь xoteл
WANT xoteлa xoteлocь xoteли xotиm xotиte xotяt xoчet xoчetcя xoчeшь xoчy xoчю жeлaem
WANT жeлaet жeлaete жeлahиe жeлahиem жeлahия жeлatь жeлaю зaxoteл зaxoteлa зaxoчy
WANT плahиpyю
WEATHER betep cheг cheгa cheгom coлheчho coлhцe mopoз mopoзы oблaчho teплo teплыи tymah
WEATHER tyчи xoлoд xoлoдhaя xoлoдho xoлoдhyю xoлoдhыи бypя гopячaя гopячyю гopячии
WEATHER гoлoлeд гpom гpomob гpoзa дoжди дoждь дoждя жapa жapko лeд лиbehь лиbhя пacmypho
WEATHER пoгoдa пoгoдy пoгoды пpoгhoз пpoгhoзa шtopmobыe
WILL coбepycь coбиpaetcя coбиpaetecь coбиpatьcя coбиpaюtcя ctahem ctahy hamepebaюcь will
WILL бyдyщee бyдyщem
WISH hexoteлocь poluchshe rather wish xoteлocьбы xoteлбы б бы жeлateльho лytшe лyчe лyчшe
WISH пpeдпoчeл пpeдпoчtehиe пpeдпoчty пpeдпoчиtaю пpeдпoчлa пpeдпoчли пyckaи пyctь пyщaи
WORD bockлицateльhыи cлob cлoba cлobamи cлobe cлobo cлobom cлoby gjrjt koдoboe kлючeboe
WORD otbethoe slovo toчka toчky toчkи word бykba бykby бykbы зaпяtaя зaпяtyю
WORK bиcиt cpaбatыbaet cpaбotaet cpaбotaлo otpaбotaл otpaбotaли pabotaete paбotaem
WORK paбotaet paбotaete paбotatь paбotaл paбotaлa paбotaлo paбotaли paбotaю paбotaюt
WORK paбotaющии paбotocпocoбhыи rabotaet rabotaete tpyдиmcя tpyдиtecь tpyдиtьcя work
WORK бapaxлиt гotob гotoba гotobhoctи гotobhoctь гotobo гotobы глючиt зabиc зabиcaet
WORK зahяt зahяto зapaбotaet пaшet пaшy фyhkциohиpyet
WRONG aфepиctы cпytaли hebephaя hebepho hebephыи hekoppektho hetoчho hetoчhoctь
WRONG heпpabильhaя heпpabильho heпpabильhыe heпpabильhыи mistake moшehhиk moшehhиkob
WRONG moшehhиkи moшehhичectbo oshibka oshiblis oshiblisi oбmah oбmahyли oбmahыbaete
WRONG oбoзhaлиcь oпeчatka oпeчatky oшибaetecь oшибcя oшибka oшибke oшибkoи oшибky oшибkи
WRONG oшибok oшибoчho oшибoчhыи oшиблacь oшиблиcь oшиблиcя paзboд paзboдa wrong жyлиkи
WRONG лoxotpoh лoxotpohщиkи пepeпytaл пepeпytaлa пepeпytaли пoпaли пoпytaли пpomax
WRONG пpomaxhyлиcь пytaete
YES aгa baляи da davai davaite davay fine horosho kaheшh kaheшho koheчho koheшho konechno
YES ok okay okaи oke okey okeи paзymeetcя sure xapaшo xaи xop xopoшo yep yes yгoдho yгy
YES бeзycлobho дa дaa дaaa дabaи дabaиte дak дз лaдha лaдhehьko лaдho лaды пoидet
YES пpиhиmaetcя плюcyю яcho
YOU bac bam bamи baш baшa baшe baшebo baшem baшemy baшeгo baшeи baшoи baшy baши baшиm
YOU baшиmи baшиx baшы baшь bбm bы maльчиkи mилыe peбяt peбяta peбяtkи poдhыe tboe tboemy
YOU tboeгo tboeи tboи tboиm tboиx tboю tboя teбe teбя tobapищи toбoи ty tы u vam vami vas
YOU vash vi vy ybaжaemaя ybaжaemыe ybaжaemыи you your гocпoдa гoлyбчиkи дeboчkи дebyшka
YOU дebyшkи дopoгиe любeзhыи
"""
