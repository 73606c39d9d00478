"""What the words of Polish stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT abonamencie abonament abonamenta abonamentach abonamentami abonamentem
ACCOUNT abonamentie abonamentom abonamentow abonamentowi abonamentu abonamenty account
ACCOUNT aneks aneksa aneksach aneksami aneksem aneksie aneksom aneksow aneksowi aneksu
ACCOUNT aneksy czlonkostwa czlonkostwo gwarancja gwarancje gwarancji hipotecznego
ACCOUNT hipoteka karnecie karnet karneta karnetach karnetami karnetem karnetie karnetom
ACCOUNT karnetow karnetowi karnetu karnety koncie konta kontem konto kontrakt kontrakta
ACCOUNT kontraktach kontraktami kontraktem kontraktie kontraktom kontraktow kontraktowi
ACCOUNT kontraktu kontrakty kredycie kredyt kredyta kredytach kredytami kredytem kredytie
ACCOUNT kredytom kredytow kredytowi kredytu kredyty leasing leasinga leasingach
ACCOUNT leasingami leasingi leasingiem leasingom leasingow leasingowi leasingu licencja
ACCOUNT najem najmu okres okresu opcja opcje opcji pakiecie pakiet pakieta pakietach
ACCOUNT pakietami pakietem pakietie pakietom pakietow pakietowi pakietu pakiety polisa
ACCOUNT polisach polisami polise poliso polisom polisy pozyczek pozyczka pozyczke
ACCOUNT pozyczki premium profil profila profilach profilami profilem profilie profilom
ACCOUNT profilow profilowi profilu profily program przedluz regulamin regulaminie
ACCOUNT regulaminu subskrypcja subskrypcji taryfa taryfy ubezpieczenia ubezpieczenie
ACCOUNT ubezpieczeniu ubezpieczycie umow umowa umowach umowami umowe umowie umowna umowom
ACCOUNT umowy uslug usluga uslugach usluge uslugi warunkach warunki warunkiem wersja
ACCOUNT wygasa wygasl wygasla wygaslo
AD ad adsy agitacyjne agitacyjnych akcja akcje akcji ankiecie ankiet ankieta ankietach
AD ankietami ankiete ankieter ankietera ankieto ankietom ankietowac ankiety badanko baner
AD black bon bonami bonow bonu bonus bonusow bony cytaty dyskonty free friday gazetka
AD gazetkach gazetkami gazetke gazetki gazetko gazetkom handlowa hity horoskop horoskopow
AD horoskopy kampania kampaniach kampaniami kampanie kampanii kampaniom katalog
AD katalogami katalogi katalogow katalogu kolekcja kolekcjach kolekcje kolekcji konkurs
AD konkursa konkursach konkursami konkursem konkursie konkursom konkursow konkursowe
AD konkursowi konkursowy konkursowych konkursu konkursy kupon kupona kuponach kuponami
AD kuponem kuponie kuponom kuponow kuponowi kuponu kupony leadem leady lojalnosciowe
AD lojalnosciowego lojalnosciowy lojalnosciowych loteria loterie loterii loteriom
AD marketing marketingowa marketingowe marketingowej marketingowi marketingowy
AD marketingowych marketingu nagroda nagrode nagrody naklejki newletter newsleter
AD newsletery newsletter newslettera newsletterach newsletterami newsletterem
AD newsletterie newsletterom newsletterow newsletterowi newsletteru newslettery newsow
AD newsy niechciane niechcianego niechcianych nieszukam niezamowione niezamowionych
AD nowosci nowosciach ofercie oferowac oferowania ofert oferta ofertach ofertami oferte
AD oferto ofertom ofertowe oferty oferuje oferujecie okazje okazyjne plakat plakaty
AD premia prenumerate prezencie prezent prezentacja prezentacje prezentow prezentu
AD prezenty programu promka promkami promki promo promocj promocja promocjach promocjami
AD promocje promocji promocjo promocjom promocyj promocyjna promocyjne promocyjny
AD promocyjnych promowac promuje promujecie propozycja propozycje propozycji punkty quizy
AD rabat rabata rabatach rabatami rabatem rabatie rabatom rabatow rabatowa rabatowe
AD rabatowi rabatowy rabatowych rabatu rabaty rekl reklam reklama reklamach reklamami
AD reklamamy reklame reklamie reklamo reklamodawca reklamom reklamowa reklamowania
AD reklamowanie reklamowe reklamowy reklamowych reklamuj reklamuje reklamujecie reklamy
AD smiec smiecenie smieci smieciach smieciami spam spama spamach spamami spamem spamik
AD spamiku spamom spamow spamowe spamowi spamowy spamowych spamu spamy telemarketing
AD ulotek ulotka ulotkach ulotkami ulotke ulotki ulotko ulotkom upominkowy voucher
AD vouchery webinar webinary wierszyki wierszykow wyprz wyprzedaz wyprzedazach wyprzedaze
AD wyprzedazowy wyprzedazy zachecac zachecacie zacheta zachety znizek znizka znizke
AD znizki
AD spamerom reklamowek promkach
AGAIN again dalej jesce jeszce jeszcze jeszczr kolejny nadal odnowa ponawiam ponowic
AGAIN ponownie powtarzac powtarzam powtornie raz still wciaz znow znowu znowuuuu
AGREE akceptacja akceptowac akceptowal akceptowala akceptowalabym akceptowalam
AGREE akceptowalas akceptowalbym akceptowalem akceptowales akceptowali akceptowaliscie
AGREE akceptowalismy akceptowalo akceptowaly akceptowalyscie akceptowalysmy akceptowana
AGREE akceptowane akceptowania akceptowanie akceptowaniu akceptowano akceptowany akceptuj
AGREE akceptuja akceptujcie akceptuje akceptujecie akceptujemy akceptujesz akceptujmy
AGREE akceptujta consent dopuszczam pozwala pozwalac pozwalacie pozwalaj pozwalaja
AGREE pozwalajcie pozwalajmy pozwalajta pozwalal pozwalala pozwalalabym pozwalalam
AGREE pozwalalas pozwalalbym pozwalalem pozwalales pozwalali pozwalaliscie pozwalalismy
AGREE pozwalalo pozwalaly pozwalalyscie pozwalalysmy pozwalam pozwalamy pozwalania
AGREE pozwalanie pozwalaniem pozwalaniu pozwalasz pozwolcie pozwole pozwolenie pozwolic
AGREE pozwolil pozwolila pozwolilabym pozwolilam pozwolilas pozwolilbym pozwolilem
AGREE pozwoliles pozwolili pozwoliliscie pozwolilismy pozwolilo pozwolily pozwolilyscie
AGREE pozwolilysmy przyjmuje udzielam udzielic udzielilam udzielilem udzielona udzielone
AGREE upowazniam upowaznienia upowaznienie uprawnienia wyraza wyrazac wyrazacie wyrazaj
AGREE wyrazaja wyrazajcie wyrazajmy wyrazajta wyrazal wyrazala wyrazalabym wyrazalam
AGREE wyrazalas wyrazalbym wyrazalem wyrazales wyrazali wyrazaliscie wyrazalismy wyrazalo
AGREE wyrazaly wyrazalyscie wyrazalysmy wyrazam wyrazamy wyrazania wyrazanie wyrazaniem
AGREE wyrazaniu wyrazasz wyraze wyrazenie wyrazil wyrazilam wyrazilem zaakceptowac
AGREE zaakceptowal zaakceptowala zaakceptowalabym zaakceptowalam zaakceptowalas
AGREE zaakceptowalbym zaakceptowalem zaakceptowales zaakceptowali zaakceptowaliscie
AGREE zaakceptowalismy zaakceptowalo zaakceptowaly zaakceptowalyscie zaakceptowalysmy
AGREE zaakceptowana zaakceptowane zaakceptowania zaakceptowanie zaakceptowaniu
AGREE zaakceptowano zaakceptowany zaakceptuj zaakceptuja zaakceptujcie zaakceptuje
AGREE zaakceptujecie zaakceptujemy zaakceptujesz zaakceptujmy zaakceptujta zezwala
AGREE zezwalac zezwalacie zezwalaj zezwalaja zezwalajcie zezwalajmy zezwalajta zezwalal
AGREE zezwalala zezwalalabym zezwalalam zezwalalas zezwalalbym zezwalalem zezwalales
AGREE zezwalali zezwalaliscie zezwalalismy zezwalalo zezwalaly zezwalalyscie zezwalalysmy
AGREE zezwalam zezwalamy zezwalania zezwalanie zezwalaniem zezwalaniu zezwalasz zezwolil
AGREE zezwolila zezwolilabym zezwolilam zezwolilas zezwolilbym zezwolilem zezwoliles
AGREE zezwolili zezwoliliscie zezwolilismy zezwolilo zezwolily zezwolilyscie zezwolilysmy
AGREE zgadza zgadzac zgadzacie zgadzaj zgadzaja zgadzajcie zgadzajmy zgadzajta zgadzal
AGREE zgadzala zgadzalabym zgadzalam zgadzalas zgadzalbym zgadzalem zgadzales zgadzali
AGREE zgadzaliscie zgadzalismy zgadzalo zgadzaly zgadzalyscie zgadzalysmy zgadzam
AGREE zgadzamy zgadzania zgadzanie zgadzaniem zgadzaniu zgadzasz zgod zgoda zgode zgody
AGREE zgodze zgodzic zgodzie zgodzil zgodzila zgodzilabym zgodzilam zgodzilas zgodzilbym
AGREE zgodzilem zgodziles zgodzili zgodziliscie zgodzilismy zgodzilo zgodzily
AGREE zgodzilyscie zgodzilysmy
AGREEWORD correct dokladnie fakt faktycznie istotnie odpowiedni odpowiednia odpowiednie
AGREEWORD poprawnie poprawny prawda prawde prawdy prawdziwe prawdziwy prawej prawidlowe
AGREEWORD prawidlowo prawidlowy racja racje right rzeczywiscie slusznie sluszny true
AGREEWORD wlasciwa wlasciwe wlasciwie wlasciwy
ALL all cala cale calego calej calkiem calkowicie calosc calosci caly calych calym ciagu
ALL kazda kazde kazdej kazdy kazdym komplet kompletem kompletnie lacznie ogole ogolem
ALL razem rozna wszelka wszelki wszelkich wszelkie wszyscy wszystkich wszystkie
ALL wszystkiego wszystkim wszystkimi wszystko zupelnie
ALREADY already daaaawno dawno dopiero dotychczas dotychczasowe juz juzz kiedys niegdys
ALREADY poprzedni poprzednia poprzedniego poprzednio przeciez przedtem razy stare starych
ALREADY uprzednio wczesniej wczesniejszego wczesniejszy wlasnie
AND a albo and ani i lub oba obie oboje oboma obu obydwa or oraz plus ponadto razem
AND rowniez takze tez tudziez wraz wzglednie zarowno
ANSWER odp odpisac odpisal odpisalam odpisalem odpisali odpisaliscie odpisanie odpisowac
ANSWER odpisowal odpisowala odpisowalabym odpisowalam odpisowalas odpisowalbym
ANSWER odpisowalem odpisowales odpisowali odpisowaliscie odpisowalismy odpisowalo
ANSWER odpisowaly odpisowalyscie odpisowalysmy odpisowana odpisowane odpisowania
ANSWER odpisowanie odpisowaniu odpisowano odpisowany odpisuj odpisuja odpisujcie odpisuje
ANSWER odpisujecie odpisujemy odpisujesz odpisujmy odpisujta odpisywa odpisywac
ANSWER odpisywacie odpisywaj odpisywaja odpisywajcie odpisywajmy odpisywajta odpisywal
ANSWER odpisywala odpisywalabym odpisywalam odpisywalas odpisywalbym odpisywalem
ANSWER odpisywales odpisywali odpisywaliscie odpisywalismy odpisywalo odpisywaly
ANSWER odpisywalyscie odpisywalysmy odpisywam odpisywamy odpisywania odpisywanie
ANSWER odpisywaniem odpisywaniu odpisywasz odpisz odpiszcie odpisze odpowiada odpowiadac
ANSWER odpowiadacie odpowiadaj odpowiadaja odpowiadajcie odpowiadajmy odpowiadajta
ANSWER odpowiadal odpowiadala odpowiadalabym odpowiadalam odpowiadalas odpowiadalbym
ANSWER odpowiadalem odpowiadales odpowiadali odpowiadaliscie odpowiadalismy odpowiadalo
ANSWER odpowiadaly odpowiadalyscie odpowiadalysmy odpowiadam odpowiadamy odpowiadania
ANSWER odpowiadanie odpowiadaniem odpowiadaniu odpowiadasz odpowie odpowiecie odpowiedz
ANSWER odpowiedzcie odpowiedzi odpowiedzia odpowiedzial odpowiedziala odpowiedzialam
ANSWER odpowiedzialem odpowiedziec odpowiem odpowiemy odzew odzewu reagowac reagowal
ANSWER reagowala reagowalabym reagowalam reagowalas reagowalbym reagowalem reagowales
ANSWER reagowali reagowaliscie reagowalismy reagowalo reagowaly reagowalyscie
ANSWER reagowalysmy reagowana reagowane reagowania reagowanie reagowaniu reagowano
ANSWER reagowany reaguj reaguja reagujcie reaguje reagujecie reagujemy reagujesz reagujmy
ANSWER reagujta reakcja reakcje reply ustosunkowac zareagowac zareagowala zareagowalabym
ANSWER zareagowalam zareagowalas zareagowalbym zareagowalem zareagowales zareagowali
ANSWER zareagowaliscie zareagowalismy zareagowalo zareagowaly zareagowalyscie
ANSWER zareagowalysmy zareagowana zareagowane zareagowania zareagowanie zareagowaniu
ANSWER zareagowany zareaguj zareaguja zareagujcie zareaguje zareagujecie zareagujemy
ANSWER zareagujesz zareagujmy zareagujta
ANYMORE jusz jurz
ANYMORE dluzej juz wiecej wiecj wiecyj
APPOINTMENT aerobik aerobiku appointment audyt basen basenem basenie basenu crossficie
APPOINTMENT crossfit crossfitu cwicze cwiczyc cwiczyl dyzur dyzurny dyzuru dyzurze
APPOINTMENT fitness fitnessem fitnessu godzinka grupowe jodze joga joge jogi judo karate
APPOINTMENT klub klubowe klubowy klubu kolonia kolonie konferencja konferencje
APPOINTMENT konferencji konsultacja konsultacjach konsultacjami konsultacje konsultacji
APPOINTMENT konsultacjo konsultacjom kort korty kurs kursach kursem kursie kursu kursy
APPOINTMENT lekcja lekcjach lekcje lekcji masaz masazem masazu msza mszach mszalne msze
APPOINTMENT mszy oboz obozu odwiedzin odwiedziny okienka okienko pilates pilatesu
APPOINTMENT polkolonie polkolonii randce randka randke randki rehabilitacja rehabilitacji
APPOINTMENT rezerwacja rezerwacjach rezerwacjami rezerwacje rezerwacji rezerwacjo
APPOINTMENT rezerwacjom rezerwowac rezerwowalam rezerwowalem rezerwowej rezerwuj
APPOINTMENT rezerwujcie rezerwuje sesja sesjach sesjami sesje sesji silowni silownia
APPOINTMENT silownie spotkac spotkalo spotkamy spotkan spotkania spotkaniach spotkaniami
APPOINTMENT spotkanie spotkaniem spotkaniom spotkaniu spotkanko squash szkolen szkolenia
APPOINTMENT szkoleniach szkoleniami szkolenie szkoleniem szkoleniom szkoleniowe szkoleniu
APPOINTMENT tenis tenisa terapia terapie terapii termim termin termina terminach
APPOINTMENT terminami terminem terminie terminom terminow terminowi terminu terminy
APPOINTMENT termnie terninu trening treninga treningach treningami treningi treningiem
APPOINTMENT treningom treningow treningowi treningowy treningu trenowac trenuje umawiac
APPOINTMENT umawiacie umawiajmy umawial umawialam umawialem umawialismy umawiam umawiamy
APPOINTMENT umowcie umowic umowilam umowilem umowimy umowiona umowiony umowmy warsztatach
APPOINTMENT warsztatami warsztatow warsztaty webinarium webinaru webinarze widzenia
APPOINTMENT wizycie wizyt wizyta wizytach wizytami wizyte wizytka wizytki wizyto wizytom
APPOINTMENT wizyty wywiadowki zabiegowy zajec zajecia zajeciach zajeciami zajecie
APPOINTMENT zarezerwowac zarezerwowalam zarezerwowalem zarezerwowana zarezerwowany
APPOINTMENT zarezerwuj zebran zebrania zebraniach zebraniami zebranie zebraniem zebranina
APPOINTMENT zebraniom zebraniu zumba zumbie zumby
ARRIVE trafialy trafialo trafial trafiala docieraly dochodzily
ARRIVE delivery dojade dojcie dojda dojdzie dojechac dojechal dojechala dojedzie
ARRIVE dojezdzalem dojezdzam doreczenia doreczenie doreczona doreczono doreczyc
ARRIVE doreczycie doreczyciel dostarcza dostarczacie dostarczaja dostarczam dostarczcie
ARRIVE dostarczenie dostarczona dostarczono dostarczy dostarczyc dostarczyliscie dostawa
ARRIVE dostawe dostawie dostawy dotarliscie dotra dotre dotrze dotrzec dowiezc dowiezcie
ARRIVE dowieziecie dowiezienie dowiezli dowioze dowiozl dowoz dowozicie dowozu nadchodzi
ARRIVE opozni opoznia opoznic opoznienia opoznienie opozniony przybede przybyl przybylem
ARRIVE przywiezc przywiezie przywieziecie przywiezta przywioze spozni spoznia spozniam
ARRIVE spoznic spoznie spoznienia spoznienie spoznila spoznilam spoznilem spozniony
ARRIVE stawiam stawilam stawilem szly trafi trafia trafic trafil trafila trafilo trafily
ARRIVE trefic wiezie wieziecie wieziesz wioza wioze zawiezc zblizam zdaze zdazy zdazyc
ARRIVE zdazycie zdazylam zdazylem zdazymy zjawi zjawia zjawic zjawie
ARTICLE an the
ASK apel apele apeli apeluje ask blaga blagac blagacie blagaj blagaja blagajcie blagajmy
ASK blagajta blagal blagala blagalabym blagalam blagalas blagalbym blagalem blagales
ASK blagali blagaliscie blagalismy blagalo blagaly blagalyscie blagalysmy blagam blagamy
ASK blagania blaganie blaganiem blaganiu blagasz domaga domagac domagacie domagaj
ASK domagaja domagajcie domagajmy domagajta domagal domagala domagalabym domagalam
ASK domagalas domagalbym domagalem domagales domagali domagaliscie domagalismy domagalo
ASK domagaly domagalyscie domagalysmy domagam domagamy domagania domaganie domaganiem
ASK domaganiu domagasz doprosic oczekuje oczekujemy poprosilam poprosilem proponujcie
ASK prosb prosba prosbe prosbie prosby prosi prosic prosicie prosil prosila prosilam
ASK prosilem prosimy pyta pytac pytacie pytaj pytaja pytajcie pytajmy pytajta pytal
ASK pytala pytalabym pytalam pytalas pytalbym pytalem pytales pytali pytaliscie pytalismy
ASK pytalo pytaly pytalyscie pytalysmy pytam pytamy pytan pytania pytanie pytaniem
ASK pytaniu pytasz pytom spytac spytaj spytam uprasza upraszam wniosek wnioski wniosku
ASK wnioskuje wnosi wnosze wyprosilam wzywac wzywacie wzywam wzywamy zadac zadam zadamy
ASK zaprasza zapraszac zapraszacie zapraszaj zapraszaja zapraszajcie zapraszajmy
ASK zapraszajta zapraszal zapraszala zapraszalabym zapraszalam zapraszalas zapraszalbym
ASK zapraszalem zapraszales zapraszali zapraszaliscie zapraszalismy zapraszalo zapraszaly
ASK zapraszalyscie zapraszalysmy zapraszam zapraszamy zapraszania zapraszanie
ASK zapraszaniem zapraszaniu zapraszasz zaprosic zaproszen zaproszenia zaproszeniami
ASK zaproszenie zapyta zapytac zapytacie zapytaj zapytaja zapytajcie zapytajmy zapytajta
ASK zapytal zapytala zapytalabym zapytalam zapytalas zapytalbym zapytalem zapytales
ASK zapytali zapytaliscie zapytalismy zapytalo zapytaly zapytalyscie zapytalysmy zapytam
ASK zapytamy zapytania zapytanie zapytaniem zapytaniu zapytasz zapytywa zapytywac
ASK zapytywacie zapytywaj zapytywaja zapytywajcie zapytywajmy zapytywajta zapytywal
ASK zapytywala zapytywalabym zapytywalam zapytywalas zapytywalbym zapytywalem zapytywales
ASK zapytywali zapytywaliscie zapytywalismy zapytywalo zapytywaly zapytywalyscie
ASK zapytywalysmy zapytywam zapytywamy zapytywania zapytywanie zapytywaniem zapytywaniu
ASK zapytywasz
BAD bac bad beznadzieja beznadziejna beznadziejne beznadziejnego beznadziejnej
BAD beznadziejnemu beznadziejnie beznadziejny beznadziejnych beznadziejnym beznadziejnymi
BAD bezsens bezsensowny boje brud brudny brzydki ciezki ciezko cios cyrk dno dramat
BAD fatalna fatalne fatalnego fatalnej fatalnemu fatalnie fatalny fatalnych fatalnym
BAD fatalnymi felerny gorsze gorszy gorzej kabaret kiepska kiepski kiepskich kiepskie
BAD kiepskiego kiepskiej kiepskiemu kiepskim kiepskimi kiepsko klopotliwe klopoty koszmar
BAD koszmarny krzywo krzywy lipa martwic martwie minusy najgorsza najgorszy narzekac
BAD narzekaja niebezpieczny niedobre niedobrze nieglusi niejasnego niemile niemili
BAD niemilo niemily nieobecnosc nieobecnosci nieprzyjemnie nieuprzejma nieuprzejmy
BAD niezadowolona niezadowolony niezdrowo obojetni obojetny okropna okropne okropnego
BAD okropnej okropnemu okropnie okropny okropnych okropnym okropnymi ozieble pali placze
BAD podejrzany porazka porute poruty pretensja pretensje pretensji problem problemow
BAD problemu problemy slaba slabe slabego slabej slabemu slabo slaby slabych slabym
BAD slabymi smrod smutno smutny spiny strach straszna straszne strasznego strasznej
BAD strasznemu straszni strasznie straszny strasznych strasznym strasznymi szkode
BAD szkodliwy szkody szkodzi tragedia tragiczny trudne trudno trudny wada wadliwe wadliwy
BAD wady zalosne zalosny zawiodlem zenada zenujace zepsuta zepsute zle
BE are badz badzcie bd be beda bedac bede bedom bedzie bedziecie bedziemy bedziesz byc
BE bycia byl byla bylaby bylam bylas bylby bylem byles byli byliby byliscie bylismy bylo
BE byloby byly bylyby bylyscie bylysmy bywa bywaja bywalem bywamy ewo is jest jestem
BE jestes jestescie jestesmy jezd jezdem nazywa nazywam oznacza pochodza pochodzi sa som
BE stan stanie stanowi stanu to wynosi zalezec zalezy znaczy znajduja znajduje znajdujemy
BECAUSE aby abym abyscie azeby because bo bowiem by bym bys byscie bysmy cel celach celem
BECAUSE celu coby dlatego gdyz iz poniewaz powod powodem powodow powodu skutek skutkiem
BECAUSE totez toz wiec wskutek wzgledem zatem zeby zebym zebyscie zebysmy zwiazku
BEGIN aktywacja aktywowac aktywuj poczatek poczatku rozpoczac rozpoczecie rozpoczyna
BEGIN rozpoczynac rozpoczynacie rozpoczynaj rozpoczynaja rozpoczynajcie rozpoczynajmy
BEGIN rozpoczynajta rozpoczynal rozpoczynala rozpoczynalabym rozpoczynalam rozpoczynalas
BEGIN rozpoczynalbym rozpoczynalem rozpoczynales rozpoczynali rozpoczynaliscie
BEGIN rozpoczynalismy rozpoczynalo rozpoczynaly rozpoczynalyscie rozpoczynalysmy
BEGIN rozpoczynam rozpoczynamy rozpoczynania rozpoczynanie rozpoczynaniem rozpoczynaniu
BEGIN rozpoczynasz start uruchomcie uruchomic wlacz wlaczcie wlaczone wlaczyc wlaczyl
BEGIN wlaczyla wznowcie wznowic wznowienia wznowienie zaczac zaczal zaczela zaczelam
BEGIN zaczelo zaczne zacznie zacznijcie zaczyna zaczynac zaczynacie zaczynaj zaczynaja
BEGIN zaczynajcie zaczynajmy zaczynajta zaczynal zaczynala zaczynalabym zaczynalam
BEGIN zaczynalas zaczynalbym zaczynalem zaczynales zaczynali zaczynaliscie zaczynalismy
BEGIN zaczynalo zaczynaly zaczynalyscie zaczynalysmy zaczynam zaczynamy zaczynania
BEGIN zaczynanie zaczynaniem zaczynaniu zaczynasz
BLOCK ban bana bany block blokad blokada blokade blokady blokowac blokowal blokowala
BLOCK blokowalabym blokowalam blokowalas blokowalbym blokowalem blokowales blokowali
BLOCK blokowaliscie blokowalismy blokowalo blokowaly blokowalyscie blokowalysmy blokowana
BLOCK blokowane blokowania blokowanie blokowaniu blokowano blokowany blokuj blokuja
BLOCK blokujcie blokuje blokujecie blokujemy blokujesz blokujmy blokujta czarnalista
BLOCK filtr filtrowac filtruje ignorowac ignoruje odblokowac odblokujcie odcinam spamie
BLOCK srisingi wycisz wyciszam wyciszyc wyciszylam wyciszylem zablokowac zablokowal
BLOCK zablokowala zablokowalabym zablokowalam zablokowalas zablokowalbym zablokowalem
BLOCK zablokowales zablokowali zablokowaliscie zablokowalismy zablokowalo zablokowaly
BLOCK zablokowalyscie zablokowalysmy zablokowana zablokowane zablokowani zablokowania
BLOCK zablokowanie zablokowaniem zablokowaniu zablokowano zablokowany zablokuj zablokuja
BLOCK zablokujcie zablokuje zablokujecie zablokujemy zablokujesz zablokujmy zablokujta
BLOCK zamrozic zbanowac
BODY balejaz bark biodro broda brode brodzie brwi brzuch brzucha brzuchu cialem cialo
BODY farbowanie farbowaniu fryzura gardlo glowa glowe glowie glowy grzywka grzywki
BODY hybrydy jezyk kark kciuki keratynowe kolana kolanie kolano kosc kosci kregoslup
BODY kregoslupa kurzajki lapki lokiec lokno manicure nadgarstek nerw noga nogami noge
BODY nogi nos nosa nosie oczu oczy ogona oka oko oku palec paluch papiezowi paznokci
BODY paznokcie paznokiec pazurami plecy policzek rak ramie ramionach ranki rece reka
BODY rekach reke reki reku rzes rzesach rzesy serca serce siwieje siwiwje skora skorki
BODY stopa stopy strzyc strzyzecie strzyzenie szczeka szczeke szczeki szpik szyja tatuaz
BODY tatuazy twarz twarzy tyleczek tylek ucha ucho uchu ust usta uszy waga wlos wlosow
BODY wlosy zebra zoladek zylaki
BOTHER zasypuje zasypuja zasypujesz zasypywaly zasypywalo
BOTHER atakowac atakujcie atakujecie bombardowac bombardowanie bombarduja bombardujcie
BOTHER bombardujecie budz budza budzcie budzi budzicie cringe czepiac czepiacie
BOTHER denerwowac denerwowal denerwowala denerwowalabym denerwowalam denerwowalas
BOTHER denerwowalbym denerwowalem denerwowales denerwowali denerwowaliscie denerwowalismy
BOTHER denerwowalo denerwowaly denerwowalyscie denerwowalysmy denerwowana denerwowane
BOTHER denerwowania denerwowanie denerwowaniu denerwowano denerwowany denerwuj denerwuja
BOTHER denerwujace denerwujcie denerwuje denerwujecie denerwujemy denerwujesz denerwujmy
BOTHER denerwujta dobijaja dokucza dokuczac dokuczacie dokuczaj dokuczaja dokuczajcie
BOTHER dokuczajmy dokuczajta dokuczal dokuczala dokuczalabym dokuczalam dokuczalas
BOTHER dokuczalbym dokuczalem dokuczales dokuczali dokuczaliscie dokuczalismy dokuczalo
BOTHER dokuczaly dokuczalyscie dokuczalysmy dokuczam dokuczamy dokuczania dokuczanie
BOTHER dokuczaniem dokuczaniu dokuczasz drazni draznia drecza dreczcie dreczyc dreczycie
BOTHER dupe fatygowac fatygujcie fatyguje gnebcie gnebic gnebicie gnebienie irytowac
BOTHER irytowal irytowala irytowalabym irytowalam irytowalas irytowalbym irytowalem
BOTHER irytowales irytowali irytowaliscie irytowalismy irytowalo irytowaly irytowalyscie
BOTHER irytowalysmy irytowana irytowane irytowania irytowanie irytowaniu irytowano
BOTHER irytowany irytuj irytuja irytujace irytujcie irytuje irytujecie irytujemy
BOTHER irytujesz irytujmy irytujta marnujcie marnujecie marudz marudzcie mecza meczace
BOTHER meczcie meczyc meczycie molestowac molestowal molestowala molestowalabym
BOTHER molestowalam molestowalas molestowalbym molestowalem molestowales molestowali
BOTHER molestowaliscie molestowalismy molestowalo molestowaly molestowalyscie
BOTHER molestowalysmy molestowana molestowane molestowania molestowanie molestowaniu
BOTHER molestowano molestowany molestuj molestuja molestujcie molestuje molestujecie
BOTHER molestujemy molestujesz molestujmy molestujta nachalne nachodzic nagabujcie
BOTHER nagabywac namolne namolni napastowac napastowal napastowala napastowalabym
BOTHER napastowalam napastowalas napastowalbym napastowalem napastowales napastowali
BOTHER napastowaliscie napastowalismy napastowalo napastowaly napastowalyscie
BOTHER napastowalysmy napastowana napastowane napastowania napastowanie napastowaniu
BOTHER napastowano napastowany napastuj napastuja napastujcie napastuje napastujecie
BOTHER napastujemy napastujesz napastujmy napastujta naprzykrzac naprzykrzacie
BOTHER naprzykrzajcie naprzykrzal naprzykrzanie narazaja narzuca narzucac narzucacie
BOTHER narzucaj narzucaja narzucajcie narzucajmy narzucajta narzucal narzucala
BOTHER narzucalabym narzucalam narzucalas narzucalbym narzucalem narzucales narzucali
BOTHER narzucaliscie narzucalismy narzucalo narzucaly narzucalyscie narzucalysmy narzucam
BOTHER narzucamy narzucania narzucanie narzucaniem narzucaniu narzucasz natreci natrectwo
BOTHER natret natretna natretne natretny neka nekac nekacie nekaj nekaja nekajace
BOTHER nekajacych nekajcie nekajmy nekajta nekal nekala nekalabym nekalam nekalas
BOTHER nekalbym nekalem nekales nekali nekaliscie nekalismy nekalo nekaly nekalyscie
BOTHER nekalysmy nekam nekamy nekania nekanie nekaniem nekaniu nekasz niepokoic
BOTHER niepokoicie niepokojcie niepokojona niepokojony obudziliscie ogluszajacy osaczona
BOTHER plaga pozeraja przepelniliscie przesladujecie przeszkadza przeszkadzac
BOTHER przeszkadzacie przeszkadzaj przeszkadzaja przeszkadzajcie przeszkadzajmy
BOTHER przeszkadzajta przeszkadzal przeszkadzala przeszkadzalabym przeszkadzalam
BOTHER przeszkadzalas przeszkadzalbym przeszkadzalem przeszkadzales przeszkadzali
BOTHER przeszkadzaliscie przeszkadzalismy przeszkadzalo przeszkadzaly przeszkadzalyscie
BOTHER przeszkadzalysmy przeszkadzam przeszkadzamy przeszkadzania przeszkadzanie
BOTHER przeszkadzaniem przeszkadzaniu przeszkadzasz puszcza rozprasza rozpraszacie spamer
BOTHER spamera spamerami spamerow spamerze spamerzy spamicie spamowac spamowal spamowala
BOTHER spamowalabym spamowalam spamowalas spamowalbym spamowalem spamowales spamowali
BOTHER spamowaliscie spamowalismy spamowalo spamowaly spamowalyscie spamowalysmy
BOTHER spamowana spamowane spamowania spamowanie spamowaniu spamowano spamowany spamuj
BOTHER spamuja spamujcie spamuje spamujecie spamujemy spamujesz spamujmy spamujta
BOTHER spusccie stalking stalkowac stalkowal stalkowala stalkowalabym stalkowalam
BOTHER stalkowalas stalkowalbym stalkowalem stalkowales stalkowali stalkowaliscie
BOTHER stalkowalismy stalkowalo stalkowaly stalkowalyscie stalkowalysmy stalkowana
BOTHER stalkowane stalkowania stalkowanie stalkowaniu stalkowano stalkowany stalkuj
BOTHER stalkuja stalkujcie stalkuje stalkujecie stalkujemy stalkujesz stalkujmy stalkujta
BOTHER sterroryzowac strasza straszyc straszycie suszycie terroryzujecie traktuje
BOTHER traktujecie trudzic truja trujcie trujecie upierdliwcy upierdliwe upierdliwi
BOTHER wkurza wkurzac wkurzacie wkurzaj wkurzaja wkurzajace wkurzajcie wkurzajmy
BOTHER wkurzajta wkurzal wkurzala wkurzalabym wkurzalam wkurzalas wkurzalbym wkurzalem
BOTHER wkurzales wkurzali wkurzaliscie wkurzalismy wkurzalo wkurzaly wkurzalyscie
BOTHER wkurzalysmy wkurzam wkurzamy wkurzania wkurzanie wkurzaniem wkurzaniu wkurzasz
BOTHER wnerwia wnerwiacie wnerwiaja zabuczalo zaczepiac zaczepiacie zadreczacie
BOTHER zadreczajcie zalewac zalewacie zameczacie zanudzacie zapchaliscie zapychacie
BOTHER zapychaliscie zaslania zasmieca zasmiecac zasmiecacie zasmiecaj zasmiecaja
BOTHER zasmiecajcie zasmiecajmy zasmiecajta zasmiecal zasmiecala zasmiecalabym
BOTHER zasmiecalam zasmiecalas zasmiecalbym zasmiecalem zasmiecales zasmiecali
BOTHER zasmiecaliscie zasmiecalismy zasmiecalo zasmiecaly zasmiecalyscie zasmiecalysmy
BOTHER zasmiecam zasmiecamy zasmiecania zasmiecanie zasmiecaniem zasmiecaniu zasmiecasz
BOTHER zaspamowac zaspamowali zaspamowana zaspamowany zasypaliscie zasypujcie zasypujecie
BOTHER zasypywac zatruwacie zawraca zawracac zawracacie zawracaj zawracaja zawracajcie
BOTHER zawracajmy zawracajta zawracal zawracala zawracalabym zawracalam zawracalas
BOTHER zawracalbym zawracalem zawracales zawracali zawracaliscie zawracalismy zawracalo
BOTHER zawracaly zawracalyscie zawracalysmy zawracam zawracamy zawracania zawracanie
BOTHER zawracaniem zawracaniu zawracasz zbudzil
BOTHER zasypywanie nagabywanie nagabujecie
BUT a aczkolwiek ale alee but choc chociaz jednak jednakze jednoczesnie lecz mimo
BUT natomiast pomimo tymczasem zas
BUY buy chwilowka dokupic dokupie kupcie kupi kupic kupie kupil kupila kupilam kupilem
BUY kupilismy kupimy kupione kupiony kupna kupnem kupno kupowac kupowal kupowala
BUY kupowalabym kupowalam kupowalas kupowalbym kupowalem kupowales kupowali kupowaliscie
BUY kupowalismy kupowalo kupowaly kupowalyscie kupowalysmy kupowana kupowane kupowania
BUY kupowanie kupowaniu kupowano kupowany kupuj kupuja kupujacego kupujacy kupujacym
BUY kupujcie kupuje kupujecie kupujemy kupujesz kupujmy kupujta nabyc nabylem odkupieniem
BUY wybieram wyboru wyborze wybrac wykupic wykupilam wykupilem wynajac wynajem wynajme
BUY wynajmowac wynajmuje zakup zakupach zakupie zakupow zakupowac zakupowal zakupowala
BUY zakupowalabym zakupowalam zakupowalas zakupowalbym zakupowalem zakupowales zakupowali
BUY zakupowaliscie zakupowalismy zakupowalo zakupowaly zakupowalyscie zakupowalysmy
BUY zakupowana zakupowane zakupowania zakupowanie zakupowaniu zakupowano zakupowany
BUY zakupu zakupuj zakupuja zakupujcie zakupuje zakupujecie zakupujemy zakupujesz
BUY zakupujmy zakupujta zakupy
CALL call dodzwonic dodzwonie dodzwonilam dodzwonilem dzwon dzwoncie dzwoni dzwonia
CALL dzwoniac dzwonic dzwonicie dzwonie dzwonienia dzwonienie dzwonil dzwonila
CALL dzwonilabym dzwonilam dzwonilas dzwonilbym dzwonilem dzwoniles dzwonili dzwoniliscie
CALL dzwonilismy dzwonilo dzwonily dzwonilyscie dzwonilysmy dzwonimy dzwonisz
CALL glosnomowiacym nieodebrane obdzwaniac obdzwaniania oddzwania oddzwaniac oddzwaniacie
CALL oddzwaniaj oddzwaniaja oddzwaniajcie oddzwaniajmy oddzwaniajta oddzwanial
CALL oddzwaniala oddzwanialabym oddzwanialam oddzwanialas oddzwanialbym oddzwanialem
CALL oddzwaniales oddzwaniali oddzwanialiscie oddzwanialismy oddzwanialo oddzwanialy
CALL oddzwanialyscie oddzwanialysmy oddzwaniam oddzwaniamy oddzwaniania oddzwanianie
CALL oddzwanianiem oddzwanianiu oddzwaniasz oddzwon oddzwoncie oddzwoni oddzwonia
CALL oddzwonic oddzwonicie oddzwonie oddzwonil oddzwonila oddzwonilabym oddzwonilam
CALL oddzwonilas oddzwonilbym oddzwonilem oddzwoniles oddzwonili oddzwoniliscie
CALL oddzwonilismy oddzwonilo oddzwonily oddzwonilyscie oddzwonilysmy oddzwonimy polaczen
CALL polaczenia polaczenie przedzwonic przedzwonie przekrecic pukac pukajcie pukam
CALL telefonowac telefonujcie telefonuje wolac wolam wydzwania wydzwaniac wydzwaniacie
CALL wydzwaniaj wydzwaniaja wydzwaniajcie wydzwaniajmy wydzwaniajta wydzwanial
CALL wydzwaniala wydzwanialabym wydzwanialam wydzwanialas wydzwanialbym wydzwanialem
CALL wydzwaniales wydzwaniali wydzwanialiscie wydzwanialismy wydzwanialo wydzwanialy
CALL wydzwanialyscie wydzwanialysmy wydzwaniam wydzwaniamy wydzwaniania wydzwanianie
CALL wydzwanianiem wydzwanianiu wydzwaniasz zadzwon zadzwoncie zadzwoni zadzwonia
CALL zadzwonic zadzwonie zadzwonil zadzwonila zadzwonilabym zadzwonilam zadzwonilas
CALL zadzwonilbym zadzwonilem zadzwoniles zadzwonili zadzwoniliscie zadzwonilismy
CALL zadzwonilo zadzwonily zadzwonilyscie zadzwonilysmy zadzwonisz zadzwonmy zapukac
CALL zdzwonic zdzwonimy
CAN can dalabym dalbym dalibyscie moc moga moge mogl mogla moglaby moglabym moglabys
CAN moglam moglby moglbym moglbys moglem mogli mogliby moglibyscie moglibysmy mogliscie
CAN mogloby mogly moglyby moze mozecie mozemy mozesz mozeta mozliwa mozliwe mozliwosc
CAN mozliwosci mozliwosciach mozliwy mozna moznaby niech niechaj niemozliwe potrafi
CAN potraficie potrafie potrafil potrafila potrafilabym potrafilam potrafilas potrafilbym
CAN potrafilem potrafiles potrafili potrafiliscie potrafilismy potrafilo potrafily
CAN potrafilyscie potrafilysmy potrafimy potrafisz sposob sposobu trza umiem umiesz wolno
CANCEL anulowac anulowal anulowala anulowalabym anulowalam anulowalas anulowalbym
CANCEL anulowalem anulowales anulowali anulowaliscie anulowalismy anulowalo anulowaly
CANCEL anulowalyscie anulowalysmy anulowana anulowane anulowania anulowanie anulowaniu
CANCEL anulowano anulowany anuluj anuluja anulujcie anuluje anulujecie anulujemy
CANCEL anulujesz anulujmy anulujta cancel odpada odpadl odpadla odpadlo odpadly odwolac
CANCEL odwolajcie odwolal odwolalam odwolalem odwolali odwolam odwolana odwolane
CANCEL odwolanie odwolany odwolanych odwoluja odwoluje rozwiazac rozwiazana rozwiazania
CANCEL rozwiazanie rozwiazuja rozwiazuje skrocicie storno uniewaznil uniewaznila
CANCEL uniewaznilabym uniewaznilam uniewaznilas uniewaznilbym uniewaznilem uniewazniles
CANCEL uniewaznili uniewazniliscie uniewaznilismy uniewaznilo uniewaznily uniewaznilyscie
CANCEL uniewaznilysmy wymeldowanie wypowiadam wypowiedzenia wypowiedzenie wypowiedzialam
CANCEL wypowiedzialem wypowiedziec wypowiem
CAR ac akumulator akumulatora akumulatory amortyzator amortyzatory audi auta autach autem
CAR autko auto autobus autobusa autobusach autobusami autobusem autobusie autobusom
CAR autobusow autobusowi autobusu autobusy bagaznik benzyna benzyne benzynowej blacharz
CAR blotnik bmw bus busa busem busy car ciagnik ciezarowka corolla diesel dieslu
CAR dostawcze felgi fiat ford golf golfa hamulca hamulcami hamulce hamulcow hamulec honda
CAR hybryda hyundai kia kola kolizja kolo kombi lakier lakiernik lawety maska mazda
CAR mechaniczna mercedes motocykl motor oc octavia olej oleju opel opla opon opona
CAR oponach oponami opone opono oponom opony paliwa paliwo passat passata peugeot pojazd
CAR pojazdu pojazdy przebieg przyczepa quad reflektor rejestracyjne rejestracyjny renault
CAR rozrzad rozrzadu samochod samochoda samochodach samochodami samochodem samochodie
CAR samochodom samochodow samochodowego samochodowi samochodu samochody silnik silnika
CAR silnikach silnikami silniki silnikiem silnikom silnikow silnikowi silniku skoda skode
CAR skrzyni skrzynia skrzynie skuter skutera sprzegla sprzeglo stluczka stluczke szyba
CAR szyby tablice taksowka taksowki tarcze tir tirem tlumik toyota trabant trabicie
CAR traktor tramwaj tramwaju vin volkswagen volvo warsztat warsztatu wozek wulkanizacja
CAR wulkanizator wydech zawieszenie zderzak
CHANCE chyba ewentualnie maybe moze mozliwe perhaps pewnie podobno prawdopodobnie raczej
CHANCE szans szansa szanse
CHILD antek antka antos antosia baby blizniaki bliznieta bobas chlopca chlopcu chlopiec
CHILD ciazowy corce coreczka coreczki corka corkami corke corki corko corkom dzieci
CHILD dzieciach dzieciak dzieciaka dzieciaki dzieciakow dziecieca dzieciecych dzieciom
CHILD dziecka dzieckiem dziecko dziecku dziecmi dziewczynka dziewczynki junior mala
CHILD malego maluch malucha maluchami maly mlodej mlodszy mlody nastolatek niemowle
CHILD noworodek noworodka podopieczny podopiecznych przedszkolak przedszkolaka roczek
CHILD rodzicielska stare syn syna synami syneczek synek synem synka synkiem synkowi synow
CHILD synowi synowie synu uczen uczennica uczennice ucznia uczniem uczniow uczniowie
CHILD wnuczek wnuczka wnuczke wnuczki wnuczku wnuk wnuka wnuki wnukow
CLIENT abonentach abonentami abonentem abonentie abonentom abonentow abonentowi abonentu
CLIENT abonenty adresat adresatem czlonek czlonka czlonkiem darczynca darczyncow dawca
CLIENT dluznik dluznika dluznikiem emeryt emerytke frankowiczem gracz inwalida inwalidy
CLIENT kibicem klienci klient klienta klientach klientami klientem klientie klientka
CLIENT klientkach klientkami klientke klientki klientko klientkom klientom klientow
CLIENT klientowi klientu klienty klubowicz klubowiczem konsument konsumenta konsumentow
CLIENT kredytobiorca krwiodawca kursant kursantka mieszkancow mieszkancy mieszkaniec
CLIENT pacjent pacjenta pacjentach pacjentami pacjentem pacjentie pacjentka pacjentkach
CLIENT pacjentkami pacjentke pacjentki pacjentko pacjentkom pacjentom pacjentow
CLIENT pacjentowi pacjentu pacjenty parafianin parafianka pasazer podopieczna
CLIENT subskrybentem ubezpieczony uczestniczka uczestniczki uczestnik uczestnika
CLIENT uczestnikami uczestnikiem uczestnikow wyborca
CLOSE brama brame bramie bramy czynna czynne czynny domofon domofonem domofonie domofonu
CLOSE furtka furtke furtki klamka klamke klodka klodke klucz kluczami klucze kluczem
CLOSE kluczy nieczynne nieotwarta otwarcia otwarcie otwarta otwarte otwarty otwartych
CLOSE otwiera otwierac otwieracie otwieraj otwieraja otwierajac otwierajcie otwierajmy
CLOSE otwierajta otwieral otwierala otwieralabym otwieralam otwieralas otwieralbym
CLOSE otwieralem otwierales otwierali otwieraliscie otwieralismy otwieralo otwieraly
CLOSE otwieralyscie otwieralysmy otwieram otwieramy otwierania otwieranie otwieraniem
CLOSE otwieraniu otwierasz otworz otworzcie otworze otworzy otworzyc otworzyl otworzyla
CLOSE otworzylabym otworzylam otworzylas otworzylbym otworzylem otworzyles otworzyli
CLOSE otworzyliscie otworzylismy otworzylo otworzyly otworzylyscie otworzylysmy szlaban
CLOSE szlabanu wjazd wjazdu zakreccie zakrecic zakrecilam zakrecone zamek zamka zamki
CLOSE zamknac zamknalem zamkne zamknelam zamknie zamkniecia zamkniecie zamknieta
CLOSE zamkniete zamkniety zamknietych zamknij zamyka zamykac zamykacie zamykaj zamykaja
CLOSE zamykajcie zamykajmy zamykajta zamykal zamykala zamykalabym zamykalam zamykalas
CLOSE zamykalbym zamykalem zamykales zamykali zamykaliscie zamykalismy zamykalo zamykaly
CLOSE zamykalyscie zamykalysmy zamykam zamykamy zamykana zamykania zamykanie zamykaniem
CLOSE zamykaniu zamykasz
CLOTHES adidasy bawelna bawelne bezowa bezowe biala biale bialego bialej bialemu bialy
CLOTHES bialych bialym bialymi bielizna biustonosz bizuteria blondzie bluza bluzach
CLOTHES bluzami bluze bluzo bluzom bluzy bordowy bransoletka brazowe but buta butach
CLOTHES butami butem butie butom butow butowi butu buty ciuchach ciuchy czapce czapka
CLOTHES czapkach czapkami czapke czapki czapko czapkom czarna czarne czarnego czarnej
CLOTHES czarnemu czarny czarnych czarnym czarnymi czepek czerwona czerwone czerwonego
CLOTHES czerwonej czerwonemu czerwony czerwonych czerwonym czerwonymi dres dresy etui
CLOTHES fioletowe fioletowy garnitur granatowa granatowe granatowy guzik jedwab kapelusz
CLOTHES kask kasku kieszen klapki kokarda kokarde kolczasty kolczyki kolnierz kolor
CLOTHES kolorow kolorowy koloru kolory kolru koszula koszulach koszulami koszulce koszule
CLOTHES koszulka koszulkach koszulkami koszulke koszulki koszulko koszulkom koszulo
CLOTHES koszulom koszuly kozaki krawat kurtka kurtkach kurtkami kurtke kurtki kurtko
CLOTHES kurtkom lancuszek latka len majtki majtkow majtkowe marynarka material matowa
CLOTHES matowy model modele muchy nadruk niebieska niebieski niebieskich niebieskie
CLOTHES niebieskiego niebieskiej niebieskiemu niebieskim niebieskimi nogawki obcas obcasy
CLOTHES obraczka obraczki odcien okularki parasol parasola pasek peruka pierscionek
CLOTHES pizama plama plame plaszcz plecak plecaku podeszly podeszwa pomaranczowy
CLOTHES poplamiona przymierzalnia przymierzyc rajstopy rekaw rekawiczki rozmiar rozmiaru
CLOTHES rozmiary rozowa rozowe rozowego rozowej rozowemu rozowy rozowych rozowym rozowymi
CLOTHES rudy sandaly silce siwego skarpetki skarpety spodni spodniach spodniami spodnica
CLOTHES spodniczka spodnie srebrna srebrny stanik stroj strojow stroju suche sukienka
CLOTHES sukienkach sukienkami sukienke sukienki sukienko sukienkom suknia suknie sweter
CLOTHES swetra szalik szara szare szarego szarej szaremu szarfie szary szarych szarym
CLOTHES szarymi szlafrok szpilki sztuczna teczowy torba torby torebka torebki trampki
CLOTHES ubrania ubranie welna wzor zegarek zielona zielone zielonego zielonej zielonemu
CLOTHES zielony zielonych zielonym zielonymi zlota zloty zolto zolty
COME bywac bywam come obecnosc obecnosci odwiedze odwiedzic podchodzi podejda podejde
COME podejdzie podejsc podjade podjechac podjedzie podjezdzac podjezdzam powrot powrotem
COME powrotu przechodze przechodzi przida przijedziecie przybyc przychodz przychodze
COME przychodzic przychodzicie przychodzil przychodzila przychodzilabym przychodzilam
COME przychodzilas przychodzilbym przychodzilem przychodziles przychodzili
COME przychodziliscie przychodzilismy przychodzilyscie przychodzilysmy przyjada przyjade
COME przyjda przyjde przyjdz przyjdzcie przyjdzie przyjdziemy przyjechac przyjechal
COME przyjechala przyjechali przyjedz przyjedzcie przyjedzie przyjezdza przyjezdzac
COME przyjezdzacie przyjezdzaj przyjezdzaja przyjezdzajcie przyjezdzajmy przyjezdzajta
COME przyjezdzal przyjezdzala przyjezdzalabym przyjezdzalam przyjezdzalas przyjezdzalbym
COME przyjezdzalem przyjezdzales przyjezdzali przyjezdzaliscie przyjezdzalismy
COME przyjezdzalo przyjezdzaly przyjezdzalyscie przyjezdzalysmy przyjezdzam przyjezdzamy
COME przyjezdzania przyjezdzanie przyjezdzaniem przyjezdzaniu przyjezdzasz przyjsc
COME przyszedl przyszedlem przyszla przyszlam stawic stawie uczestnicze uczestniczyc
COME udzial udzialu wchodza wchodze wchodzi wchodzic wchodzil wchodzila wchodzilabym
COME wchodzilam wchodzilas wchodzilbym wchodzilem wchodziles wchodzili wchodziliscie
COME wchodzilismy wchodzilo wchodzily wchodzilyscie wchodzilysmy wejde wejdzie wejsc
COME wejscia wejscie wejsciu weszla weszlam weszly wpada wpadac wpadacie wpadaj wpadaja
COME wpadajcie wpadajmy wpadajta wpadal wpadala wpadalabym wpadalam wpadalas wpadalbym
COME wpadalem wpadales wpadali wpadaliscie wpadalismy wpadalo wpadaly wpadalyscie
COME wpadalysmy wpadam wpadamy wpadania wpadanie wpadaniem wpadaniu wpadasz wpadl wpadlo
COME wpadne wpadnie wpadniemy wpasc wraca wracac wracacie wracaj wracaja wracajcie
COME wracajmy wracajta wracal wracala wracalabym wracalam wracalas wracalbym wracalem
COME wracales wracali wracaliscie wracalismy wracalo wracaly wracalyscie wracalysmy
COME wracam wracamy wracania wracanie wracaniem wracaniu wracasz wroc wroce wroci wrocic
COME wrocil wrocila wrocilabym wrocilam wrocilas wrocilbym wrocilem wrociles wrocili
COME wrociliscie wrocilismy wrocilo wrocily wrocilyscie wrocilysmy wrocmy wszedl
COME zagladacie zajrze zajrzec zajsc zejde zejsc zwiedzac
COMPANY administracja administracji agencja agencje allegro aptece apteka aptekach
COMPANY aptekami apteke apteki apteko aptekom bank banka bankach bankami banki bankiem
COMPANY bankom bankomat bankomatu bankow bankowa bankowe bankowej bankowi bankowy banku
COMPANY biedronka biurem biznes biznesie biznesu branza caritas castorama company
COMPANY decathlon deweloper dewelopera dhl dostawcow dpd drukarni dzial dzialalnosc
COMPANY dzialalnosci dzialem dzialu enea energa fedex firm firma firmach firmami firme
COMPANY firmie firmo firmom firmowe firmowy firmy fundacja fundacji gls hurtownia ikea
COMPANY ing inpost inpostu instytucja instytut instytutu inwestor izby kancelaria
COMPANY kancelariach kancelarie kancelarii kancelariom klinice klinik klinika kliniki
COMPANY koncern konkurencja konkurencje konkurencji korporacja kosmetyczny kwiaciarni
COMPANY lecznica lecznicy leroy lidl magazyn magazynow magazyny marka marke marki mbank
COMPANY mops nfz oddzial oddziala oddzialach oddzialami oddziale oddzialem oddzialie
COMPANY oddzialom oddzialow oddzialowi oddzialu oddzialy operatorem operatorzy orange
COMPANY orlen osrodek osrodkiem partnerzy patrol pekao pensjonacie pensjonat pge pko
COMPANY placowce placowka placowki play przedsiebiorstwa przedsiebiorstwo przychodnia
COMPANY przychodniach przychodnie redakcja rossmann santander sekretariat sekretariatu
COMPANY sieciowka skarbowka skarbowki spoldzielni spoldzielnia spolek spolka spolkach
COMPANY spolkami spolke spolki spolko spolkom stadnina stowarzyszenie szpitalem tauron
COMPANY telekomunikacyjnych tmobile towarzystwo ubezpieczyciel ubezpieczyciela upc urzad
COMPANY urzedu urzedzie vectra windykacja windykacyjna windykator wspolnota wspolnoty
COMPANY wspolpraca wspolprace wspolpracuje wspolpracy wydawnictwa wydawnictwo zabka
COMPANY zaklad zarzad zarzadu zarzadzie zespol zespolu zus zusu
CONFIRM akceptl akceptla akceptlabym akceptlam akceptlas akceptlbym akceptlem akceptles
CONFIRM akceptli akceptliscie akceptlismy akceptlo akceptly akceptlyscie akceptlysmy
CONFIRM confirm odnotowac odnotowanie poswiadczam potwierdz potwierdza potwierdzac
CONFIRM potwierdzacie potwierdzaj potwierdzaja potwierdzajcie potwierdzajmy potwierdzajta
CONFIRM potwierdzal potwierdzala potwierdzalabym potwierdzalam potwierdzalas
CONFIRM potwierdzalbym potwierdzalem potwierdzales potwierdzali potwierdzaliscie
CONFIRM potwierdzalismy potwierdzalo potwierdzaly potwierdzalyscie potwierdzalysmy
CONFIRM potwierdzam potwierdzamy potwierdzania potwierdzanie potwierdzaniem potwierdzaniu
CONFIRM potwierdzasz potwierdzcie potwierdze potwierdzen potwierdzenia potwierdzenie
CONFIRM potwierdzeniem potwierdzic potwierdzil potwierdzila potwierdzilabym potwierdzilam
CONFIRM potwierdzilas potwierdzilbym potwierdzilem potwierdziles potwierdzili
CONFIRM potwierdziliscie potwierdzilismy potwierdzilo potwierdzily potwierdzilyscie
CONFIRM potwierdzilysmy potwierdzona potwierdzony t
CONTACT contact gada gadac gadacie gadaj gadaja gadajcie gadajmy gadajta gadal gadala
CONTACT gadalabym gadalam gadalas gadalbym gadalem gadales gadali gadaliscie gadalismy
CONTACT gadalo gadaly gadalyscie gadalysmy gadam gadamy gadania gadanie gadaniem gadaniu
CONTACT gadasz komunikacja komunikacje komunikacji komunikowac kontakcie kontakt
CONTACT kontaktach kontaktem kontaktow kontaktowac kontaktowal kontaktowala
CONTACT kontaktowalabym kontaktowalam kontaktowalas kontaktowalbym kontaktowalem
CONTACT kontaktowales kontaktowali kontaktowaliscie kontaktowalismy kontaktowalo
CONTACT kontaktowaly kontaktowalyscie kontaktowalysmy kontaktowana kontaktowane
CONTACT kontaktowania kontaktowanie kontaktowaniu kontaktowano kontaktowany kontaktowe
CONTACT kontaktu kontaktuj kontaktuja kontaktujcie kontaktuje kontaktujecie kontaktujemy
CONTACT kontaktujesz kontaktujmy kontaktujta kontakty korespondencja korespondencje
CONTACT korespondencji lacznosc odezwa odezwac odezwal odezwe odezwie odezwij odezwijcie
CONTACT odzywa odzywac odzywacie odzywaj odzywaja odzywajcie odzywajmy odzywajta odzywal
CONTACT odzywala odzywalabym odzywalam odzywalas odzywalbym odzywalem odzywales odzywali
CONTACT odzywaliscie odzywalismy odzywalo odzywaly odzywalyscie odzywalysmy odzywam
CONTACT odzywamy odzywania odzywanie odzywaniem odzywaniu odzywasz pogadac pogadam
CONTACT pogadamy rozmawia rozmawiac rozmawiacie rozmawiaj rozmawiaja rozmawiajcie
CONTACT rozmawiajmy rozmawiajta rozmawial rozmawiala rozmawialabym rozmawialam
CONTACT rozmawialas rozmawialbym rozmawialem rozmawiales rozmawiali rozmawialiscie
CONTACT rozmawialismy rozmawialo rozmawialy rozmawialyscie rozmawialysmy rozmawiam
CONTACT rozmawiamy rozmawiania rozmawianie rozmawianiem rozmawianiu rozmawiasz rozmowa
CONTACT rozmowe rozmowie rozmowy skontaktowac skontaktowal skontaktowala skontaktowalabym
CONTACT skontaktowalam skontaktowalas skontaktowalbym skontaktowalem skontaktowales
CONTACT skontaktowali skontaktowaliscie skontaktowalismy skontaktowalo skontaktowaly
CONTACT skontaktowalyscie skontaktowalysmy skontaktowana skontaktowane skontaktowania
CONTACT skontaktowanie skontaktowaniu skontaktowano skontaktowany skontaktuj skontaktuja
CONTACT skontaktujcie skontaktuje skontaktujecie skontaktujemy skontaktujesz skontaktujmy
CONTACT skontaktujta
DATA adresowych autoryzacyjnych biometria czcionki dane danem danych danychosobowych
DATA danym danymi dostep dostepu dostepy dotyczace ewidencja gdpr hasla hasle haslo
DATA identyfikator info informacja informacjami informacje informacji informacyjne kod
DATA kodem kodow kodu kody kodzie kontaktowych meldunki osobowa osobowe osobowego
DATA osobowej osobowemu osobowy osobowych osobowym osobowymi personalia personalne
DATA personalnego personalnych pin pinu poufna poufne poufnego poufnej poufnemu poufnosc
DATA poufnosci poufny poufnych poufnym poufnymi prywatna prywatne prywatnego prywatnej
DATA prywatnemu prywatnie prywatnosc prywatnosci prywatny prywatnych prywatnym prywatnymi
DATA przetwarzanych puk rodo szczegol szczegolow szczegolowe szczegolowych szczegoly
DATA weryfikacja weryfikacji weryfikacyjny wrazliwy wyciek wyciekl wycieku zrodla zrodlo
DAY bezdzis czerwca czerwcu czerwiec czw czwartek czwartki czwartkowego czwartkowej
DAY czwartku data datami date daty dni dnia dniach dniami dniem dniu dzien dzis dzisaj
DAY dzisiaj dzisiejsza dzisiejszego dzisiejszy dzisja dzs grudnia grudniu grudzien
DAY imieninowe imieninowymi imieniny jutra jutro jutrzejsza jutrzejszy jutrzejszym
DAY kwiecien kwietnia kwietniu lipca lipcu lipiec listopad listopada listopadzie lutego
DAY luty lutym maja maju marca marcu marzec nd niedziela niedziele niedzieli pazdziernik
DAY pazdziernika pazdzierniku piatek piatki piatkiem piatkowej piatku pn pojutrze pon
DAY poniedzialek poniedzialki poniedzialku przedwczoraj pt rocznica sierpien sierpnia
DAY sierpniu sob sobota sobote sobotnich soboty sr sroda srode srodowy srody styczen
DAY stycznia styczniu swietami swietem today urodzin urodzinowe urodzinowy urodzinowych
DAY urodziny walentynki walentynkowe wczoraj wczorajsza wczorajszy wczorajszym wrzesien
DAY wrzesnia wrzesniu wt wtorek wtorki wtorkowej wtorku
DEVICE alarmowa antena automatyka blender czujka czujke czytnik dekoder dekodera
DEVICE dekoderze drukarka drukarke drukarki dysk dzwonek dzwonka dzwonkiem dzwonku ekran
DEVICE ekranu elektronarzedzia elektronika elektrosmieci falownik frytkownica funkcja
DEVICE funkcji glosnik glosniki kabel kamera kamere kamery klawiatura komorkami komputer
DEVICE komputera komputery komputerze konsola kontrolka kontrolki ladowarka ladowarke
DEVICE ladowarki laptop laptopa laptopow mikrofon mikser modem modemu monitor monitora
DEVICE myszka pendrive pika pikaniem pilotem playstation powerbank projektor projektora
DEVICE przycisk resetowalem robot router sensor silce skaner sluchawek sluchawka
DEVICE sluchawki sprzetu sterownik suszarka suszarki tablet tablicy telewizji telewizor
DEVICE toner tonerow tv urzadzen urzadzenia urzadzenie wideodomofon wyswietlacz xbox
DEVICE zelazko zresetowac
DIE cmentarz cmentarzu dead die kremacja nagrobek nieboszczyk nieboszczyka niezyje
DIE odeszla pochowany pogrzeb pogrzebach pogrzebie pogrzebu polegl poronilam smierc
DIE smierci sp spadek spadkodawca spadkowa spadkowej spadku swietej trumien trumna trumny
DIE umarl umarla umarlem umiera umieram umrzec wdowa wdowiec wieniec zabic zabijecie
DIE zaloba zalobie zdechl zdechla zgon zgonu zmarl zmarla zmarlego zmarlej zmarli zmarlo
DIE zmarly zmarlym
DIE umarlo spoczywa pochowalismy pochowalam pochowalem niezyjaca niezyjacy niezyjacego
DIE niezyjacej nieboszczce nieboszczykowi
DO bawic czynic czynienia czynnosc czynnosci dokonac dokonal dokonala dokonalabym
DO dokonalam dokonalas dokonalbym dokonalem dokonales dokonali dokonaliscie dokonalismy
DO dokonalo dokonaly dokonalyscie dokonalysmy dopilnujcie doprowadzil dzialac dzialan
DO dzialania dzialanie gotowa gotowe gotowy kombinowac nagrywac nagrywam obsluguje
DO obslugujecie odbyc odrabiac odrobic ogarnac ogarniam organizowac organizuje
DO organizujecie podejmowac pompowali poprowadze postepowac produkowac prowadze prowadzi
DO prowadzic prowadzila przygotowac przygotowanie realizacja realizacji realizowac rob
DO robcie robi robia robic robicie robie robil robila robilabym robilam robilas robilbym
DO robilem robiles robili robiliscie robilismy robilo robily robilyscie robilysmy robimy
DO robisz robta sluzy spelnia spelnic stosowac stosuje tworze tworzyc uslugiwac wykona
DO wykonac wykonacie wykonaj wykonaja wykonajcie wykonajmy wykonajta wykonal wykonala
DO wykonalabym wykonalam wykonalas wykonalbym wykonalem wykonales wykonali wykonaliscie
DO wykonalismy wykonalo wykonaly wykonalyscie wykonalysmy wykonam wykonamy wykonana
DO wykonane wykonania wykonanie wykonaniem wykonaniu wykonany wykonasz wykonuje
DO wykonujecie wykonywac wypelniac wypelniam wypelnic wypelnie wypelnij wypelnilam
DO wypelnilem wypelniona wypelniony wyprosic wyrobi wyrobic wyrobie zajmowac zalatwi
DO zalatwia zalatwiac zalatwiacie zalatwiaj zalatwiaja zalatwiajcie zalatwiajmy
DO zalatwiajta zalatwial zalatwiala zalatwialabym zalatwialam zalatwialas zalatwialbym
DO zalatwialem zalatwiales zalatwiali zalatwialiscie zalatwialismy zalatwialo zalatwialy
DO zalatwialyscie zalatwialysmy zalatwiam zalatwiamy zalatwiania zalatwianie zalatwianiem
DO zalatwianiu zalatwiasz zalatwic zalatwie zalatwil zalatwila zalatwilabym zalatwilam
DO zalatwilas zalatwilbym zalatwilem zalatwiles zalatwili zalatwiliscie zalatwilismy
DO zalatwilo zalatwily zalatwilyscie zalatwilysmy zalatwione zaspiewac zorganizowac
DO zrealizowac zrealizowane zrob zrobcie zrobi zrobia zrobic zrobicie zrobie zrobieniu
DO zrobil zrobila zrobilabym zrobilam zrobilas zrobilbym zrobilem zrobiles zrobili
DO zrobiliscie zrobilismy zrobilo zrobily zrobilyscie zrobilysmy zrobimy zrobiona
DO zrobione zrobiony
DOCUMENT akt akta aktu art certyfikat cv deklaracja deklaracje dokument dokumenta
DOCUMENT dokumentach dokumentami dokumentem dokumentie dokumentom dokumentow dokumentowi
DOCUMENT dokumentu dokumenty dowod dowodu druk drukowac duplikat formularz formularza
DOCUMENT formularzach formularzami formularze formularzem formularzie formularzom
DOCUMENT formularzow formularzowi formularzu formularzy foto fotografie instrukcja
DOCUMENT instrukcje kartke koperta kopia ksiazeczce ksiazeczka ksiega legitymacja metryki
DOCUMENT nagrania nagranie nnw notarialnego odpis odznaka papier papierowego papieru
DOCUMENT papiery paragon paragona paragonach paragonami paragonem paragonie paragonom
DOCUMENT paragonow paragonowi paragonu paragony paragraf paszport pdf pelnomocnictwo pism
DOCUMENT pisma pismach pismami pismem pismie pismo pismom plik pliki podpis podpisa
DOCUMENT podpisac podpisach podpisal podpisalam podpisalem podpisami podpisana podpisany
DOCUMENT podpisem podpisie podpisom podpisow podpisowi podpisu podpisy podpisywalam
DOCUMENT podpisz podpisze protokol skan skana skanach skanami skanem skanie skanom skanow
DOCUMENT skanowi skanu skany sprawozdan sprawozdanie swiadectwa swiadectwo teczka
DOCUMENT zalaczeniu zalacznik zalaczniku zaswiadczenia zaswiadczeniach zaswiadczeniami
DOCUMENT zaswiadczenie zaswiadczeniem zaswiadczeniom zaswiadczeniu zdjec zdjecia
DOCUMENT zdjeciach zdjeciami zdjecie zdjeciem zdjeciom zdjeciu
DRIVE autostrada autostrady drive drodze droga droge drogi hulajnogi jazda jazdach jazde
DRIVE jazdy kierowac kierowal kierowala kierowalabym kierowalam kierowalas kierowalbym
DRIVE kierowalem kierowales kierowali kierowaliscie kierowalismy kierowalo kierowaly
DRIVE kierowalyscie kierowalysmy kierowana kierowane kierowania kierowanie kierowaniu
DRIVE kierowano kierowany kieruj kieruja kierujcie kieruje kierujecie kierujemy kierujesz
DRIVE kierujmy kierujta korek korki korku laweta lawete nieparkowanie niparkowanie objazd
DRIVE obwodnice parking parkingiem parkingowe parkingowego parkingowy parkingu parkowac
DRIVE parkowal parkowala parkowalabym parkowalam parkowalas parkowalbym parkowalem
DRIVE parkowales parkowali parkowaliscie parkowalismy parkowalo parkowaly parkowalyscie
DRIVE parkowalysmy parkowana parkowane parkowania parkowanie parkowaniu parkowano
DRIVE parkowany parkuj parkuja parkujcie parkuje parkujecie parkujemy parkujesz parkujmy
DRIVE parkujta podwiezc podwozi pojezdzic prawka prawko prowadze prowadzic rondo rondzie
DRIVE rower rowerem roweru skrzyzowaniu tankowac trasa trase trasy wyprzedzac zaparkowac
DRIVE zaparkowal zaparkowala zaparkowalabym zaparkowalam zaparkowalas zaparkowalbym
DRIVE zaparkowalem zaparkowales zaparkowali zaparkowaliscie zaparkowalismy zaparkowalo
DRIVE zaparkowaly zaparkowalyscie zaparkowalysmy zaparkowana zaparkowane zaparkowania
DRIVE zaparkowanie zaparkowaniu zaparkowano zaparkowany zaparkuj zaparkuja zaparkujcie
DRIVE zaparkuje zaparkujecie zaparkujemy zaparkujesz zaparkujmy zaparkujta
EAT czczo degustowac eat glodny gotowac gotowal gotowala gotuja gotuje jadam jadla jadlam
EAT jadlem jadly je jedlismy jedza jedzenia jedzenie jem jesc jesz karmcie karme karmic
EAT karmie kolacja kolacje lunch najesc nakarmic nakarmie obiad obiadow obiadu obiady pic
EAT picia pija pije pijemy pil pila pilabym pilam pilas pilbym pilem piles pili piliscie
EAT pilismy pilo pily pilyscie pilysmy pozeram przytylem smazyc smazycie smazyla smazymy
EAT sniadanie wypic wypil wypila wypilabym wypilam wypilas wypilbym wypilem wypiles
EAT wypili wypiliscie wypilismy wypilo wypily wypilyscie wypilysmy wysmazony zjadacie
EAT zjadlam zjadlem zjem zjesc
EMAIL elektroniczna elektronicznej elektronicznie email emaila emailach emailami emaile
EMAIL emailem emailie emailom emailow emailowi emailu emaily gmail korespondencyjnego
EMAIL listem listownej listownie listowny listu mail maila mailach mailami maile mailem
EMAIL maili mailie mailom mailow mailowa mailowi mailowo mailowy mailowych mailu maily
EMAIL pisemna pisemnie poczcie poczta poczte pocztowa poczty skrzynce skrzynka skrzynkach
EMAIL skrzynkami skrzynke skrzynki skrzynko skrzynkom
ENOUGH basta dosc doscc dosyc enough miarka przebrala przesada przesadzacie
ENOUGH przesadziliscie starcza starczy starczylo styka wystarcza wystarczajaco wystarczy
ENOUGH wystarczyla wystarczylo wystarczyloby
FAMILY babci babcia babcie babciom babciu babunia bracia bracie braciom braciszek brat
FAMILY brata bratanek bratanica bratem bratowa bratowej bratu chlopak chlopaka chlopakiem
FAMILY chlopakowi chrzestna chrzestnego cioci ciocia ciocie ciotka ciotki dziadek dziadka
FAMILY dziadkami dziadkiem dziadkow dziadkowi dziadkowie eks kochanie kochanka kuzyn
FAMILY kuzyna kuzynem kuzynka kuzynki malzonek malzonka malzonki malzonkiem malzonkowie
FAMILY mama mamcia mame mamie mamo mamom mamunia mamusia mamuska mamuski mamy matce matka
FAMILY matke matki maz meza mezczyzni mezem mezow mezowi mezu mezus mom narzeczona
FAMILY narzeczony ojca ojcem ojciec ojcow ojcowie ojcu partner partnera partnerem
FAMILY partnerka partnerki partnerow partnerowi rodzenstwo rodzic rodzicami rodzice
FAMILY rodzicem rodzicom rodzicow rodzina rodzine rodzinie rodzinka rodzinna rodzinne
FAMILY rodzinny rodziny siostra siostrami siostre siostro siostrom siostry siostrze
FAMILY siostrzenica siostrzeniec siostrzyczka sis stryj synowa szwagier szwagierka
FAMILY szwagra tacie tata tate tatko tato tatus tatusia tatusiem taty tesc tescia tesciem
FAMILY tesciow tesciowa tesciowej tesciowie wujek wujka wujkiem wujku ziec zona zonce
FAMILY zone zonie zonka zonki zono zonom zony
FIND odnalezc odszukac poszukac poszukiwania poszukowac poszukowal poszukowala
FIND poszukowalabym poszukowalam poszukowalas poszukowalbym poszukowalem poszukowales
FIND poszukowali poszukowaliscie poszukowalismy poszukowalo poszukowaly poszukowalyscie
FIND poszukowalysmy poszukowana poszukowane poszukowania poszukowanie poszukowaniu
FIND poszukowano poszukowany poszukuj poszukuja poszukujcie poszukuje poszukujecie
FIND poszukujemy poszukujesz poszukujmy poszukujta search szuka szukac szukacie szukaj
FIND szukaja szukajcie szukajmy szukajta szukal szukala szukalabym szukalam szukalas
FIND szukalbym szukalem szukales szukali szukaliscie szukalismy szukalo szukaly
FIND szukalyscie szukalysmy szukam szukamy szukania szukanie szukaniem szukaniu szukasz
FIND wyszukac znajde znajdzcie znajdzie znalazl znalazla znalazlam znalazlem znalezc
FIND znalezienie znaleziona znaleziono znaleziony znalezli znalezliscie znalezlismy
FIRST czwarta czwartego czwarty druga drugi drugich drugie drugiego drugiej drugiemu
FIRST drugim drugimi dwojka dwudziesty dwunasta dziesiata dziesiaty dziewiata enty first
FIRST jedenasta jedenasty jedynka kolejny kolejnym last najpierw nastepna nastepne
FIRST nastepnego nastepnej nastepny nastepnych nastepnym next osma osmy ostatecznie
FIRST ostatni ostatnia ostatnich ostatnie ostatniego ostatniej ostatniemu ostatnim
FIRST ostatnimi ostatnio piata piatego piaty piatym pierwsza pierwsze pierwszego
FIRST pierwszej pierwszemu pierwszy pierwszych pierwszym pierwszymi przyszla przyszle
FIRST przyszlego przyszly przyszlym setne setnego setny siodma siodmy szosta szostej
FIRST szosty trojka trojke trzeci trzecia trzecie trzeciego trzeciej trzecim zeszlego
FIRST zeszly zeszlym
FIX awaria awariach awarie awarii ciac ciec cieknie czyscic czyszczenie czyszczeniu fix
FIX fuszerka instalacja instalacji instalowal instalowala instalowalabym instalowalam
FIX instalowalas instalowalbym instalowalem instalowales instalowali instalowaliscie
FIX instalowalismy instalowalo instalowaly instalowalyscie instalowalysmy instalowana
FIX instalowane instalowania instalowanie instalowaniu instalowano instalowany instaluj
FIX instaluja instalujcie instaluje instalujecie instalujemy instalujesz instalujmy
FIX instalujta kalu kapac kapie konserwacja kopac kosic kosimy lataja malowac malowanie
FIX montaz montazem montazu montowac montowal montowala montowalabym montowalam
FIX montowalas montowalbym montowalem montowales montowali montowaliscie montowalismy
FIX montowalo montowaly montowalyscie montowalysmy montowana montowane montowania
FIX montowanie montowaniu montowano montowany montuj montuja montujcie montuje montujecie
FIX montujemy montujesz montujmy montujta myc mycia mycie napraw naprawa naprawcie
FIX naprawe naprawi naprawia naprawiac naprawiacie naprawiaj naprawiaja naprawiajcie
FIX naprawiajmy naprawiajta naprawial naprawiala naprawialabym naprawialam naprawialas
FIX naprawialbym naprawialem naprawiales naprawiali naprawialiscie naprawialismy
FIX naprawialo naprawialy naprawialyscie naprawialysmy naprawiam naprawiamy naprawiania
FIX naprawianie naprawianiem naprawianiu naprawiasz naprawic naprawicie naprawie naprawil
FIX naprawila naprawilabym naprawilam naprawilas naprawilbym naprawilem naprawiles
FIX naprawili naprawiliscie naprawilismy naprawilo naprawily naprawilyscie naprawilysmy
FIX naprawimy naprawiona naprawione naprawiony naprawwae naprawy naprwae nieszczelny
FIX nieudanej odetkac odetkalo odkleja odklejaja odkrecic odkrecony odmalowac odslonieta
FIX odsniezyc opadaja oprozniam peka pekl pekla pekly piknelo podlaczenie podlaczyc
FIX podpiac polerowanie poluzowac pomalowac pomalowaliscie popsulo popsuty pranie
FIX przecieka przeglad przegladach przegladow przegladu przeglady przegladzie przepchac
FIX przepychanie przyklejic przywiercic regulacja remont remontowac remontowal
FIX remontowala remontowalabym remontowalam remontowalas remontowalbym remontowalem
FIX remontowales remontowali remontowaliscie remontowalismy remontowalo remontowaly
FIX remontowalyscie remontowalysmy remontowana remontowane remontowania remontowanie
FIX remontowaniu remontowano remontowany remontu remontuj remontuja remontujcie remontuje
FIX remontujecie remontujemy remontujesz remontujmy remontujta remonty rozerwal
FIX rozkladzie rozklekotany rozlozenie rozpadla scigac scinac serwis serwisem serwisie
FIX serwisowac serwisowal serwisowala serwisowalabym serwisowalam serwisowalas
FIX serwisowalbym serwisowalem serwisowales serwisowali serwisowaliscie serwisowalismy
FIX serwisowalo serwisowaly serwisowalyscie serwisowalysmy serwisowana serwisowane
FIX serwisowania serwisowanie serwisowaniu serwisowano serwisowany serwisowe serwisu
FIX serwisuj serwisuja serwisujcie serwisuje serwisujecie serwisujemy serwisujesz
FIX serwisujmy serwisujta skleic smarowac spartolona sprzata sprzatac sprzatacie sprzataj
FIX sprzataja sprzatajcie sprzatajmy sprzatajta sprzatal sprzatala sprzatalabym
FIX sprzatalam sprzatalas sprzatalbym sprzatalem sprzatales sprzatali sprzataliscie
FIX sprzatalismy sprzatalo sprzataly sprzatalyscie sprzatalysmy sprzatam sprzatamy
FIX sprzatania sprzatanie sprzataniem sprzataniu sprzatasz stuka szczelny szwankuje
FIX terkocze tnie umyc usterek usterka usterke usterki uszkodzony wiercic wiercicie
FIX wyciac wycieka wycieraczka wyczyscil wymiencie wymieniona wymieniony wypluwa wywazone
FIX wywozi zacielo zacina zainstalowac zainstalowal zainstalowala zainstalowalabym
FIX zainstalowalam zainstalowalas zainstalowalbym zainstalowalem zainstalowales
FIX zainstalowali zainstalowaliscie zainstalowalismy zainstalowalo zainstalowaly
FIX zainstalowalyscie zainstalowalysmy zainstalowana zainstalowane zainstalowania
FIX zainstalowanie zainstalowaniu zainstalowano zainstalowany zainstaluj zainstaluja
FIX zainstalujcie zainstaluje zainstalujecie zainstalujemy zainstalujesz zainstalujmy
FIX zainstalujta zalalo zalane zalany zalewa zamontowac zamontowana zapchal zapchana
FIX zapchany zatrzymala zawiesil zawiesza zepsul zepsulo zepsuta zepsute zepsuty zgrzyta
FIX zlamal zwalniac
FOOD alkohol ananasem banany bar barszcz baru barze bezglutenowy bezkofeinowa bezmiesne
FOOD bezmiesny bezowy bigos boczek bulek bulka bulki burger burgera burgerach burgerami
FOOD burgerem burgerie burgerom burgerow burgerowi burgeru burgery cappuccino catering
FOOD cateringiem cateringu cebula cebule cebuli chleb chleba chlodnik ciasta ciasteczka
FOOD ciastko ciasto cola cole cukier cukrem cukru czekoladowy czerstwy czosnek czosnkowy
FOOD dania danie degustacja deser desera deserach deserami deserem deserie deserom
FOOD deserow deserowi deseru desery diecie dieta diete dietetyczny diety drozdzowka
FOOD espresso frytek frytki gesiej glutenem grochem gruszki grzibami grzyby hamburger
FOOD hamburgera herbata herbate herbaty indyk jablka jablko jadlospis jadlospisami
FOOD jadlospisow jadlospisu jajka jogurt kanapek kanapka kanapki kapusta karczma kasza
FOOD kawa kawach kawami kawe kawie kawo kawom kawy kcal kebab kebaba kebabach kebabami
FOOD kebabem kebabie kebabom kebabow kebabowi kebabu kebaby ketchup kielbasa kielbasy
FOOD kolacji koperku kurczak latte lody lodziarnia losos majonez makaron marchew
FOOD margherita maslo menu miesa mieso mlekiem mleko musztarda nalesniki napoj napoje
FOOD obiada obiadach obiadami obiadem obiadie obiadom obiadowe obiadowi obiadowy ogorek
FOOD ogorki oliwki orzechy oscypki ostre ostrego ostry owoce paczkow papryka pieczarki
FOOD pieprz pieprzu pierogi pierogow piwa piwo pizza pizzach pizzami pizze pizzeria
FOOD pizzerie pizzerii pizzo pizzom pizzowymi pizzy pomidor porcja porcje przekaski
FOOD przyprawy pszenicy pyry rosol ryba rybe ryz salata salatach salatami salate salatka
FOOD salatki salato salatom salaty schabowe schabowego schabowy ser sera sernik sernika
FOOD sledz slona smietana sniadan sniadania sojowym sok soki soku sol sola sos sosem
FOOD sosow sosu stolik stolika stoliki stolikow surowka surowki sushi syrem szneki
FOOD szpinak szynka tce tonu torcie tort torta tortach tortami tortem tortie tortilla
FOOD tortom tortow tortowi tortu torty truskawki twarog warzywa weganski weganskie wege
FOOD wegetarian wegetarianski wieprzowina wina wino wodka wolowina ziemniakami ziemniaki
FOOD ziola zupa zupach zupami zupe zupo zupom zupy zurek
FORGET odinstal pogubilam przegapic przegapilam przegapilem przeoczylam przepadaja
FORGET przepadl przepadly przepadnie stracic stracil stracila stracilabym stracilam
FORGET stracilas stracilbym stracilem straciles stracili straciliscie stracilismy
FORGET stracilo stracily stracilyscie stracilysmy utracic utracilem zaginela zapomina
FORGET zapominac zapominacie zapominaj zapominaja zapominajcie zapominajmy zapominajta
FORGET zapominal zapominala zapominalabym zapominalam zapominalas zapominalbym
FORGET zapominalem zapominales zapominali zapominaliscie zapominalismy zapominalo
FORGET zapominaly zapominalyscie zapominalysmy zapominam zapominamy zapominania
FORGET zapominanie zapominaniem zapominaniu zapominasz zapomn zapomne zapomni zapomnial
FORGET zapomniala zapomnialam zapomnialem zapomniany zapomnianym zapomniec zapomnieli
FORGET zapomnieliscie zapomnieniu zapomnij zapomnijcie zginal zgubic zgubil zgubila
FORGET zgubilabym zgubilam zgubilas zgubilbym zgubilem zgubiles zgubili zgubiliscie
FORGET zgubilismy zgubilo zgubily zgubilyscie zgubilysmy zgubiona
GAME audiobooki audycje autorskie balet biegaczy bieznia bileciku bilet biletem biletow
GAME biletu bilety bingo boks boksu derby druzyna dyskoteka festiwal film filmu filmy
GAME game gitary gra grac gracz graczy graja grali gram gramy gre gry hazard hazardu
GAME impreza imprezie imprezy kasyno kina kinem kino kinowe klocki klockow koncert
GAME koncertach koncertow koncertu koncerty ksiazke liga loteryjka lyzwy mecz mecze meczu
GAME meczy muzyczna muzyka muzyke narty obraz obrazu pianina pick piknik piknikow pilka
GAME pilke pilki premiera premiery repertuar repertuaru romans rozrywka serial spektakl
GAME spektaklu sport sportowego sportowej sportowy strzelanie teatr teatralna teatralny
GAME teatru ticket toto trybie turniej wystawa zabawa zaklady zawody
GIVE da dac dacie dadza daj daja dajcie dajciez daje dajecie dajemy dajesz dajmy dal dala
GIVE dalam dalem dali daliscie daloby dam damy dano dany dasz dawac dawaj dawajcie dawal
GIVE dawala dawalabym dawalam dawalas dawalbym dawalem dawales dawali dawaliscie
GIVE dawalismy dawalo dawaly dawalyscie dawalysmy dejcie give odda oddac oddaj oddajcie
GIVE oddaje oddal oddala oddalam oddalem oddali oddam oddana oddane oddanie oddaniem
GIVE oddaniu oddany oddawac oddawal oddawania oddawl oddawla oddawlabym oddawlam oddawlas
GIVE oddawlbym oddawlem oddawles oddawli oddawliscie oddawlismy oddawlo oddawly
GIVE oddawlyscie oddawlysmy podarowac podrzucac podrzuce podrzucic pozycza pozyczac
GIVE pozyczacie pozyczaj pozyczaja pozyczajcie pozyczajmy pozyczajta pozyczal pozyczala
GIVE pozyczalabym pozyczalam pozyczalas pozyczalbym pozyczalem pozyczales pozyczali
GIVE pozyczaliscie pozyczalismy pozyczalo pozyczaly pozyczalyscie pozyczalysmy pozyczam
GIVE pozyczamy pozyczania pozyczanie pozyczaniem pozyczaniu pozyczasz pozycze pozyczyc
GIVE przekaz przydzielic przynies przyniesc przyniescie przyniesie przyniose rozdaje
GIVE rozdam wreczyc zdac zdaje
GO biegac biegam biegla chodza chodze chodzi chodzic chodzil chodzila chodzilabym
GO chodzilam chodzilas chodzilbym chodzilem chodziles chodzili chodziliscie chodzilismy
GO chodzilo chodzily chodzilyscie chodzilysmy chodzisz ciagnie go ida idac ide idz idzcie
GO idzie idziecie idziemy idziesz idzta isc jada jadac jade jechac jechal jechala
GO jechalabym jechalam jechalas jechalbym jechalem jechales jechali jechaliscie
GO jechalismy jechalo jechaly jechalyscie jechalysmy jedzie jedziemy jezdze jezdzi
GO jezdzic jezdzicie kraze krazy leca lece leci lecicie leciec lecimy mija mijac minal
GO minela minely minie odchodza odchodze odchodzi odchodzicie odchodzil odchodzila
GO odchodzilabym odchodzilam odchodzilas odchodzilbym odchodzilem odchodziles odchodzili
GO odchodziliscie odchodzilismy odchodzilo odchodzily odchodzilyscie odchodzilysmy
GO odchodzisz odejsc odeszla odeszlam odjazd odjechac odjechal odjezdza odszedl odszedlem
GO opuscic opuscilem opuszczam pojade pojde pojdzie pojdziemy pojechac pojechal pojechala
GO pojechalabym pojechalam pojechalas pojechalbym pojechalem pojechales pojechali
GO pojechaliscie pojechalismy pojechalo pojechaly pojechalyscie pojechalysmy pojsc
GO poruszac poszedl poszedlem poszla poszlam poszlo przejdzie przejedzie przejezdna
GO przejsc przesiadlem przeszedl przeszla przeszlo rozchodzily ruch ruszaj ruszajcie
GO ruszam ruszamy ruszyc schodze schodzic sciagane siadac siedze siedzialam siedziec
GO skakac spacer spada spadaja spadam spadl spadly spiesze spieszy uciekac uciekam uciekl
GO uciekla usiasc wychodza wychodze wychodzi wychodzic wychodzicie wychodzil wychodzila
GO wychodzilabym wychodzilam wychodzilas wychodzilbym wychodzilem wychodziles wychodzili
GO wychodziliscie wychodzilismy wychodzilo wychodzily wychodzilyscie wychodzilysmy
GO wychodzimy wychodzisz wyjade wyjazd wyjde wyjdzie wyjechac wyjechalam wyjechalem
GO wyjezdza wyjezdzac wyjezdzacie wyjezdzaj wyjezdzaja wyjezdzajcie wyjezdzajmy
GO wyjezdzajta wyjezdzal wyjezdzala wyjezdzalabym wyjezdzalam wyjezdzalas wyjezdzalbym
GO wyjezdzalem wyjezdzales wyjezdzali wyjezdzaliscie wyjezdzalismy wyjezdzalo wyjezdzaly
GO wyjezdzalyscie wyjezdzalysmy wyjezdzam wyjezdzamy wyjezdzania wyjezdzanie wyjezdzaniem
GO wyjezdzaniu wyjezdzasz wyjsc wyrosl wyroslem wysiasc wyszedl wyszedlem wyszla wyszlam
GO wyszlo wyszly zjezdza zjezdzaj zmierzam znikam zwalnia zwalniam
GOOD bardzodobrze bomba boska boski brawo cool cud cudowna cudowne cudownego cudownej
GOOD cudownemu cudownie cudowny cudownych cudownym cudownymi czad delikatnie dobr dobra
GOOD dobre dobrego dobrej dobremu dobry dobrych dobrym dobrymi dobrze dokladny doskonale
GOOD doskonaly extra fachowo fajna fajne fajnego fajnej fajnemu fajnie fajny fajnych
GOOD fajnym fajnymi genialnie genialny gitara good great hip hura idealne idealnie
GOOD idealny jakosc jakosci kozak ladna ladne ladnego ladnej ladnemu ladnie ladny ladnych
GOOD ladnym ladnymi lepiej lepsza lepsze lepszy mega milej milemu mili milo milych milym
GOOD milymi miodzio mistrz mistrzowie najlepiej najlepsi najlepsza najlepszy najlepszych
GOOD nice normalne normalnie normalny odlot okazaly perfect petarda piekna piekne
GOOD pieknego pieknej pieknemu pieknie piekny pieknych pieknym pieknymi pomocne pozytywne
GOOD profesjonalnie przemila pyszne pyszny rewelacja slicznie sukces sukcesem super
GOOD superrrrr swietna swietne swietnego swietnej swietnemu swietni swietnie swietny
GOOD swietnych swietnym swietnymi swiezy sympatyczny sztos top uprzejmi wazna wazne
GOOD waznego wazny wow wspaniala wspaniale wspanialego wspanialej wspanialemu wspaniali
GOOD wspanialy wspanialych wspanialym wspanialymi wygoda wygrac wygralam wygralem
GOOD wyrozumialym zajebiscie zajebista zajebiste zaufania zaufanie zaufany zdrowe
GOOD znakomicie zwykla zwykly
GREETING ahoj baj buziaki buzka bye caluje calusy ciao cze czesc czolem dobranoc dobryj
GREETING dobrywieczor dowidzenia drodzy dzien dziendobry ej elo gazdo goodbye gratulacje
GREETING gratuluje halo heeej heej hej heja hejj hejka hello hennie hey heyka hi kochani
GREETING mehr mila mile milego mily nara nazdar nk pa paa papa pomacham powazaniem
GREETING powodzenia pozdr pozdrawiam pozdrawiamy pozdro pozdrowienia pzdr sciskam serwus
GREETING siema siemaa siemanko siemano siemka szacunek szacunkiem szczesc usciski
GREETING wesolego wesolych witaj witajcie witam witamm witamy yo yoo zegnaj zegnajcie
GREETING zegnam zyczen zyczenia zyczeniami
HAPPEN dzieje dzieuje event eventy happen niespodzianka odbedzie odbywa okazalo okazja
HAPPEN okazje okazji okazuje przytrafilo skutki skutkow sladu stalo stanie uda udaje
HAPPEN udalo wydarzen wydarzenie wydarzyla wydarzylo wydarzyly wypadek wypadku wypadlo
HAPPEN wywoluja wywoluje zdarza zdarze zdarzylo
HAVE dysponuje had has have ma macie maja mam mamy masz mial miala mialam mialem mialo
HAVE mialy miec miej miel miela mielabym mielam mielas mielbym mielem mieles mieli
HAVE mieliscie mielismy mielo miely mielyscie mielysmy miewam mosz nmaa nosic nosze
HAVE posiada posiadac posiadacie posiadaj posiadaja posiadajcie posiadajmy posiadajta
HAVE posiadal posiadala posiadalabym posiadalam posiadalas posiadalbym posiadalem
HAVE posiadales posiadali posiadaliscie posiadalismy posiadalo posiadaly posiadalyscie
HAVE posiadalysmy posiadam posiadamy posiadania posiadanie posiadaniem posiadaniu
HAVE posiadasz
HEALTH alergia alergiczny alergie alergolog alzheimera antybiotyk antybiotyka
HEALTH antybiotykach antybiotykami antybiotyki antybiotykiem antybiotykom antybiotykow
HEALTH antybiotykowi antybiotyku apteczka apteczny aspiryne astma astme badan badania
HEALTH badaniach badaniami badanie badaniem badaniom badaniu bandaz biegunka celiakie
HEALTH chirurgia chora choroba choroby chory chorych chrypa ciaza ciaze ciazowych ciazy
HEALTH cisnienia cisnienie covid cpn cukrzyca cukrzyk cukrzyka cytologia cytologie
HEALTH dentystyczny depresja dermatolog dezynsekcje dietetyk dyspozycji ekg fluoryzacje
HEALTH fobie gastro gastroskopia ginekologa gips gipsie glucha gluchy goraczka goraczke
HEALTH grypa grypy higienizacja higienizacje higienizacji hiv implant implanta implantach
HEALTH implantami implantem implantie implantom implantow implantowi implantu implanty
HEALTH infekcja infekcje inhalator insulina kamien kanalowe kanalowym kaszel katar
HEALTH kleszcz kleszcza kolonoskopia kontrolny korona krem kremie krew kropla krople
HEALTH kroplowce kroplowka kroplowki krwi krwiodawstwo kuracja l4 laryngolog latke latki
HEALTH lecze leczenia leczenie leczeniu leczniczy leczy leczyc lek leka lekach lekami
HEALTH leki lekiem lekom lekow lekowi leku logopeda lysy magnez magnezu mammografie masc
HEALTH mdleje mdlosci medyczne medyczny medycznych migrena neurolog nietolerancja
HEALTH niewidomych nogawka odzywki oiomie okularow okulary onkolog opatrunek operacja
HEALTH operacjach operacjami operacje operacji operacjo operacjom oprawki ortodonta
HEALTH osemka osemke osemki ospa ospe pediatra periodontolog pieluch pieluchy plaster
HEALTH plomba plombach plombami plombe plombo plombom plomby pogotowia pogotowie poradnia
HEALTH probiotyk profilaktyczne protetyk proteza protezach protezami proteze protezo
HEALTH protezom protezy przeciwwskazania przemywac przemywam przeswietlenie przeziebienie
HEALTH przeziebiona przeziebiony psychiatra psychicznie psycholog psychologa raka
HEALTH recepcie recept recepta receptach receptami recepte recepto receptom recepty
HEALTH rezonans rtg skierowania skierowanie skierujcie skieruje soczewek soczewki
HEALTH sterylizacje suplement suplementami suplementy swiadczeniu syrop syropie szczepic
HEALTH szczepien szczepienia szczepieniach szczepieniami szczepienie szczepieniem
HEALTH szczepieniom szczepieniu szczepionka szew szpitalny szwach szwy tabletek tabletka
HEALTH tabletkach tabletkami tabletke tabletki tabletko tabletkom tarczyca tarczyce
HEALTH tarczycy terapeuta termometr tetno tomograf tomografia trauma udar udarze urolog
HEALTH usg wirus witamina witaminami wscieklizna wsciekliznie wybielania wybielanie
HEALTH wybielaniem wyciag wymaz wymazu wymiotowac wymiotowalam wymiotuje wynik wynikach
HEALTH wyniki wyrwac wyrwaniu wzrok wzroku zab zabieg zabiega zabiegach zabiegami zabiegi
HEALTH zabiegiem zabiegom zabiegow zabiegowi zabiegu zapalenie zawal zawalu zawroty
HEALTH zdrowa zdrowia zdrowie zdrowiej zdrowotnych zdrowy zeba zebami zebow zebowych zeby
HEALTH zemdlalam znieczulenia znieczulenie znieczuleniu zwolnienie
HELP doradzic doradztwo help opieka opieke opieki pomaga pomagac pomagacie pomagaj
HELP pomagaja pomagajcie pomagajmy pomagajta pomagal pomagala pomagalabym pomagalam
HELP pomagalas pomagalbym pomagalem pomagales pomagali pomagaliscie pomagalismy pomagalo
HELP pomagaly pomagalyscie pomagalysmy pomagam pomagamy pomagania pomaganie pomaganiem
HELP pomaganiu pomagasz pomoc pomocy pomoga pomoge pomogl pomogla pomoglo pomoz pomozcie
HELP pomoze pomozecie pomozesz porad porada poradni porady poradzcie poradzic poratowac
HELP przysluga rada rade rady radzi ratowac ratowniczy ratujcie ratunku wesprzec wesprzyj
HELP wsparcia wsparcie wspierac wspierala wspieram wspieramy wspieranie wspomagam wspomoc
HELP wspomoz
HOUSEHOLD balustrada basenik bateria baterie beton bezpiecznik bezpieczniki biurko bojler
HOUSEHOLD bojlera butelka butla butli ciepla dachowki deska drabina drabinke drewna
HOUSEHOLD drewno drzewa drzewo dywan dywanem dywanu dziura dziure dziurki ekspres
HOUSEHOLD ekspresu elewacja elewacji farba farbe farby firanki folia fotel fotowoltaika
HOUSEHOLD fotowoltaike fotowoltaiki fugi garnki garnkow gaz gazu gniazdko grata graty
HOUSEHOLD grzejnik grzejnika grzejnikach grzejnikami grzejniki grzejnikiem grzejnikom
HOUSEHOLD grzejnikow grzejnikowi grzejniku grzyb hak halas halasow halasu halasuje kabina
HOUSEHOLD kafelki kaloryfer kaloryfera kaloryferach kaloryferami kaloryferem kaloryferie
HOUSEHOLD kaloryferom kaloryferow kaloryferowi kaloryferu kaloryfery kanalizacja
HOUSEHOLD kanalizacji kanapa kanapach kanapami kanape kanapo kanapom kanapy kapsel
HOUSEHOLD kapsulki kibel klima klimatyzacja klime koc kociol koldra koldry komin komina
HOUSEHOLD kominek kominow komoda kontenery kosiarka kosiarke kotla kran krana kranach
HOUSEHOLD kranami kranem kranie kranom kranow kranowi kranu krany krzesel krzesla krzesle
HOUSEHOLD kuchenka kuchni kuchnia kuchnie kurek kurki lampa lampka lampy lazience
HOUSEHOLD lazienka lazienkach lazienkami lazienke lazienki lazienko lazienkom licznik
HOUSEHOLD licznika licznikach licznikami liczniki licznikiem licznikom licznikow
HOUSEHOLD licznikowi liczniku lodowka lodowkach lodowkami lodowke lodowki lodowko
HOUSEHOLD lodowkom lozeczka lustro materac materacu mebel mebelek meble mebli mlotek mop
HOUSEHOLD odkurzacz odplyw ogrodzenie ogrodzeniem ogrzewania ogrzewanie okien okna oknach
HOUSEHOLD oknami oknem oknie okno oknom panele paneli parkiet parkietu pelet pellet piana
HOUSEHOLD piec pieca piecem piekarnik pion pionie piony plyta plytka plytki podloga
HOUSEHOLD podloge podnozek poduszka poduszki podwozia pompa pompe pompy posciel powloka
HOUSEHOLD prad pradem pradu pralka pralkach pralkami pralke pralki pralko pralkom
HOUSEHOLD prysznic przeciek recznik reczniki regal rekuperacja roleta rolety rozgrzany
HOUSEHOLD rur rura rurach rurami rure ruro rurom rury rynna rynne rynny schodki scieki
HOUSEHOLD sciekow sedes siatka siatki silikon silikony skrytka skrytke slupem slupie
HOUSEHOLD smieciarka smieciarki smiga sofa spluczka sprzet stol strzechy strzesze sufit
HOUSEHOLD swiatlo syfon sypialni sypialnia szafa szafach szafami szafe szafek szafka
HOUSEHOLD szafkach szafkami szafke szafki szafko szafkom szafo szafom szafy szambem
HOUSEHOLD szambo szczotka szkla szklo sztuccow szybke tabliczce talerzu tapeta tasma
HOUSEHOLD tasmie toaleta tynk umywalka uszczelka uszczelke wanna wanny wc wegiel wegla
HOUSEHOLD wiadro wiatrakow woda wode wody wodzie worek worki workow wywoz zarowka zarowke
HOUSEHOLD zarowki zaslonki zawias zawiasy zawor zaworu zlew zlewu zmywarka zmywarkach
HOUSEHOLD zmywarkami zmywarke zmywarki zmywarko zmywarkom
HURT bol bola bolal bolalo bole bolec bolesne bolesny boli bolu drapac drapie hurt
HURT kontuzja kontuzji krwawi krwawienie krzywda krzywde oparzenie opuchlizna opuchnietym
HURT pogryzl rana rane rany rozdrapuje siniaki skaleczyl skrecic spuchlo spuchnie
HURT spuchniety swedzi szczypia szczypie ugryzl wyje zlamanie zranic
IF byle chocby chocbyscie czyby dopoki ewentualnie gdy gdyby gdybym gdybyscie if jakby
IF jakbym jakbyscie jesli jesliby jezeli oile przypadku razie skoro wkazdymrazie wypadku
INTEREST ciekawe ciekawego ciekawi ciekawostek ciekawostki ciekawy dotycza dotyczy
INTEREST dotyczylo interes interesie interesowac interesowal interesowala interesowalabym
INTEREST interesowalam interesowalas interesowalbym interesowalem interesowales
INTEREST interesowali interesowaliscie interesowalismy interesowalo interesowaly
INTEREST interesowalyscie interesowalysmy interesowana interesowane interesowania
INTEREST interesowanie interesowaniu interesowano interesowany interested interesuj
INTEREST interesuja interesujcie interesuje interesujecie interesujemy interesujesz
INTEREST interesujmy interesujta korzystac korzystalam korzystalem korzystam korzystamy
INTEREST kreci niezainteresowana niezainteresowany obchodza obchodzi obchodzilo obojetne
INTEREST obojetnie sensu skorzystac skorzystam skusze zainteresowana zainteresowani
INTEREST zainteresowania zainteresowanie zainteresowany zainteresowanych
JOB aplikowac aplikowalam aplikowalem awans biurowa brygada brygady cv delegacja
JOB delegacje delegacji dniowka dorobic dyzury etat etatach etatu freelancer hr job kadry
JOB kandydatura kandydature kandydowac kariera kierownictwo nadgodzin nadgodziny
JOB pielegniarski prac praca prace pracodawca pracodawce pracodawcy pracownicy pracownik
JOB pracownika pracownikach pracownikami pracowniki pracownikiem pracownikom pracownikow
JOB pracownikowi pracowniku pracy praktyka praktyki produkcji projekt projektu rekrutacja
JOB rekrutacje rekrutacji rekrutacyjnych rekrutuje robocze robota robote roboty sluzbowe
JOB sluzbowej sluzbowemu sluzbowych sluzbowym sluzbowymi stanowisko staz stazu stazysta
JOB szef szefa szefem szefowa szefowi szkolic szychta urlopowany wakat wojsko wojsku
JOB wydajnosc wywiad zatrudniam zatrudnic zatrudnienie zatrudnili zawod zawodowa zawodowe
JOB zawodowego zawodowej zawodowemu zawodowy zawodowych zawodowym zawodowymi zlecen
JOB zleceniodawca zmianowy zwolnic zwolnie zwolnili zwolniona zwolniony
KEEP dalej keep kontynuowac kontynuowania kontynuujcie kontynuuje nadal podtrzymuje
KEEP pozostac pozostaje pozostan przedluzac przedluzam przedluzanie przedluzenia
KEEP przedluzenie przedluzyc trwa trwac trwaja trzyma trzymac trzymajcie trzymam utrzymac
KEEP zachowac zachowam zachowuje zostac zostaja zostaje zostajemy zostal zostala zostalam
KEEP zostalem zostalo zostaly zostan zostana zostancie zostane zostanie zostanmy
KNOW dowiedzialam dowiedziec jasne know kojarze kojarzyc kojarzymy niewiem nieznane
KNOW nieznany nw nwm pamiec pamieta pamietac pamietacie pamietaj pamietaja pamietajcie
KNOW pamietajmy pamietajta pamietal pamietala pamietalabym pamietalam pamietalas
KNOW pamietalbym pamietalem pamietales pamietali pamietaliscie pamietalismy pamietalo
KNOW pamietaly pamietalyscie pamietalysmy pamietam pamietamy pamietania pamietanie
KNOW pamietaniem pamietaniu pamietasz pojac pojecia pojecie pojmuje poznac przypomniec
KNOW rozumie rozumiecie rozumiel rozumiela rozumielabym rozumielam rozumielas rozumielbym
KNOW rozumielem rozumieles rozumieli rozumieliscie rozumielismy rozumielo rozumiely
KNOW rozumielyscie rozumielysmy rozumiem rozumiemy rozumiesz umie umiec umiem wiadomo
KNOW wiadomym wie wiecie wiedza wiedzial wiedzialam wiedzialem wiedziec wiedziel
KNOW wiedziela wiedzielabym wiedzielam wiedzielas wiedzielbym wiedzielem wiedzieles
KNOW wiedzieli wiedzieliscie wiedzielismy wiedzielo wiedziely wiedzielyscie wiedzielysmy
KNOW wiem wiemy wiesz zna znac znaja znajomosci znalem znam znamy znasz zorientowana
KNOW zrozumcie zrozumial zrozumialam zrozumiale zrozumialem zrozumiano zrozumiec
KNOW zrozumiel zrozumiela zrozumielabym zrozumielam zrozumielas zrozumielbym zrozumielem
KNOW zrozumieles zrozumieli zrozumieliscie zrozumielismy zrozumielo zrozumiely
KNOW zrozumielyscie zrozumielysmy zrozumienie
LAUGH beka buhaha ha haha hahaha hahahaha he heh hehe hehehe hihi kabaret lmao lol rotfl
LAUGH rozesmial rozesmiano smiac smiech smieje smiesz smieszne smieszny xd xdd xddd
LAUGH xddddd xp zabawne zabawny zart zartuje zartujecie zarty zasmiano
LAW adwokat adwokata adwokatach adwokatami adwokatem adwokatie adwokatom adwokatow
LAW adwokatowi adwokatu adwokaty artykulu bezprawne bezprawnie cesja decyzyjna dozywocie
LAW dozywotni egzekucja egzekwowac grzywna jednostronna kancelaryjna kancelaryjne
LAW kancelaryjnego kancelaryjnej kancelaryjnemu kancelaryjny kancelaryjnych kancelaryjnym
LAW kancelaryjnymi kodeks komornik komornika komornikach komornikami komorniki
LAW komornikiem komornikom komornikow komornikowi komorniku konsekwencje konsekwencji
LAW kwestionuje lamie lamiecie law legalne mec mediacje nakaz nakazu naruszania naruszen
LAW naruszenie nielegalne nielegalnie nielegalny niniejsza niniejsze niniejszy niniejszym
LAW notarialnie obrona ochrone odpowiedzialnosc odszkodowawczej paragrafu pelnomocnik
LAW pelnomocnika pozew pozewem pozwac pozwe pozwem pozwie pozwu prawa prawna prawne
LAW prawnego prawnej prawnemu prawniczy prawnie prawnik prawnika prawnikach prawnikami
LAW prawniki prawnikiem prawnikom prawnikow prawnikowi prawniku prawny prawnych prawnym
LAW prawnymi prawo proces procesu prokurator prokuratura przedawnienie przedawnione
LAW przedawniony przepis przepisow przepisy radca respektowac roszczenia roszczenie
LAW rozpraw rozprawa rozprawach rozprawami rozprawe rozprawo rozprawom rozprawy rygorem
LAW sad sadem sadnego sadowa sadowe sadowego sadowej sadowemu sadownie sadowy sadowych
LAW sadowym sadowymi sadu sadzie swiadek tajemnica tajemnice testament testamentu ugoda
LAW ugode ugody ulg umorzyc ustawa ustawe ustawy wierzyciel wierzytelnosc wyrok wyrokiem
LAW wyroku zasadami zasady zeznania zeznanie zeznawac zrzec
LAW prawnicy adwokaci mecenasem
LEAVE bujajcie cisza dajcie dajta darowac daruj darujcie litosc litosci lostowcie luz
LEAVE luzem nara odczep odczepcie odczepic odczepicie odczepta oddalcie odejdz odejdzcie
LEAVE odkleic odklej odklejcie odpieprz odpieprzcie odpiepszcie odpierdol odpierdolcie
LEAVE odpusc odpusccie odpuscic odpuscie odpuscil odpuscila odpuscilabym odpuscilam
LEAVE odpuscilas odpuscilbym odpuscilem odpusciles odpuscili odpusciliscie odpuscilismy
LEAVE odpuscilo odpuscily odpuscilyscie odpuscilysmy odpuszcza odpuszczac odpuszczacie
LEAVE odpuszczaj odpuszczaja odpuszczajcie odpuszczajmy odpuszczajta odpuszczal
LEAVE odpuszczala odpuszczalabym odpuszczalam odpuszczalas odpuszczalbym odpuszczalem
LEAVE odpuszczales odpuszczali odpuszczaliscie odpuszczalismy odpuszczalo odpuszczaly
LEAVE odpuszczalyscie odpuszczalysmy odpuszczam odpuszczamy odpuszczania odpuszczanie
LEAVE odpuszczaniem odpuszczaniu odpuszczasz odwal odwalcie odwalciesie odwalic odwalicie
LEAVE odwalta ogarnijcie opanujcie oszczedz oszczedzcie oszczedzic poszli pozostawcie
LEAVE pozostawic pusc pusccie puscic puscil puscily puszczac spadac spadaj spadajcie
LEAVE spieprzaj spieprzajcie spierdalaj spierdalajcie spokoj spokojnie spokoju spokuj
LEAVE swietego swiety szanujcie szanuje uszanowac uszanujcie uwolnic uwolnijcie won
LEAVE wpuscic wpuszcza wpuszczacie wynocha wypad wypierdalac wypierdalajcie zejdzcie
LEAVE zejdzta zjezdzajcie zlitujcie zlitujta zmilujcie zmykaj zmykajcie zostaw zostawcie
LEAVE zostawi zostawia zostawiac zostawiacie zostawiaj zostawiaja zostawiajcie
LEAVE zostawiajmy zostawiajta zostawial zostawiala zostawialabym zostawialam zostawialas
LEAVE zostawialbym zostawialem zostawiales zostawiali zostawialiscie zostawialismy
LEAVE zostawialo zostawialy zostawialyscie zostawialysmy zostawiam zostawiamy zostawiania
LEAVE zostawianie zostawianiem zostawianiu zostawiasz zostawic zostawie zostawil
LEAVE zostawila zostawilabym zostawilam zostawilas zostawilbym zostawilem zostawiles
LEAVE zostawili zostawiliscie zostawilismy zostawilo zostawily zostawilyscie zostawilysmy
LEAVE zostawta zwolnijcie
LIKE ciesze cieszy cieszymy doceniam klasyczny kocha kochac kochacie kochaj kochaja
LIKE kochajcie kochajmy kochajta kochal kochala kochalabym kochalam kochalas kochalbym
LIKE kochalem kochales kochali kochaliscie kochalismy kochalo kochaly kochalyscie
LIKE kochalysmy kocham kochamy kochana kochane kochania kochaniem kochaniu kochanki
LIKE kochany kochasz like love lubi lubia lubie lubil lubila lubilabym lubilam lubilas
LIKE lubilbym lubilem lubiles lubili lubiliscie lubilismy lubilo lubily lubilyscie
LIKE lubilysmy lubimy lubisz milo miloscia podoba podobaja podobalo polubic polubienie
LIKE polubil polubila polubilabym polubilam polubilas polubilbym polubilem polubiles
LIKE polubili polubiliscie polubilismy polubilo polubily polubilyscie polubilysmy
LIKE polubiono przyjemnie przyjemnosc rozbawilo smakowalo smakuje szczescia szczescie
LIKE szczesliwa szczesliwe szczesliwego szczesliwej szczesliwemu szczesliwy szczesliwych
LIKE szczesliwym szczesliwymi tesknic tesknicie tesknie tesknote ucalujcie ucieszyl
LIKE ucieszyla uwielbia uwielbiac uwielbiacie uwielbiaj uwielbiaja uwielbiajcie
LIKE uwielbiajmy uwielbiajta uwielbial uwielbiala uwielbialabym uwielbialam uwielbialas
LIKE uwielbialbym uwielbialem uwielbiales uwielbiali uwielbialiscie uwielbialismy
LIKE uwielbialo uwielbialy uwielbialyscie uwielbialysmy uwielbiam uwielbiamy uwielbiania
LIKE uwielbianie uwielbianiem uwielbianiu uwielbiasz wyroznil wyrozniono zadowoleni
LIKE zadowolona zadowolone zadowolonego zadowolonej zadowolonemu zadowolony zadowolonych
LIKE zadowolonym zadowolonymi zareagowal zareagowano
LIST adresowa adresowej automat automatami automatem automatowi automatu automatyczna
LIST automatyczne automatycznych baz baza bazach bazami baze bazie bazo bazowych bazy
LIST bocie bot bota botem boty crm dystrybucyjnej dziennik dziennika dzienniku grafik
LIST grafikach grafikiem grafiku grono grup grupa grupach grupami grupe grupie grupy
LIST harmonogram kalendarz kalendarza kalendarzu kanal kanalow kanalu kanaly kartotece
LIST kartotek kartoteka kartoteke kartoteki katalogi kolejki liscie list lista listach
LIST listami liste listom listow listy lisyt mailing mailinglist mailingowa mailingowej
LIST mailingu nazwa nazwy odbiorcami odbiorcow plan planu rejestr rejestrami rejestrow
LIST rejestru rejestrze rozdzielnik rozdzielnika rozsylce rozsyle rozsylki rozsylkowej
LIST spis spisie spisow spisu spk subskrybent subskrybentami subskrybentow subskrypcyjna
LIST system systemie systemow systemu systemy wykaz wykazie wykazu wysylkowa zestawienia
LIST zestawienie
LIVE istniec istnieje live lokator lokatorem lokatorzy mieszka mieszkac mieszkacie
LIVE mieszkaj mieszkaja mieszkajcie mieszkajmy mieszkajta mieszkal mieszkala mieszkalabym
LIVE mieszkalam mieszkalas mieszkalbym mieszkalem mieszkales mieszkali mieszkaliscie
LIVE mieszkalismy mieszkalo mieszkaly mieszkalyscie mieszkalysmy mieszkam mieszkamy
LIVE mieszkaniem mieszkasz pobyt pobytu przebywa przebywam urodzil urodzila zameldowany
LIVE zamieszkal zamieszkala zamieszkalabym zamieszkalam zamieszkalas zamieszkalbym
LIVE zamieszkalem zamieszkales zamieszkali zamieszkaliscie zamieszkalismy zamieszkalo
LIVE zamieszkaly zamieszkalyscie zamieszkalysmy zamieszkuje zyc zycia zycie zyciem zyciu
LIVE zyja zyje zyl zyla zylabym zylam zylas zylbym zylem zyles zyli zyliscie zylismy zylo
LIVE zyly zylyscie zylysmy zywego zywy
MARRIAGE alimenty druhna malzenski malzenstwem malzenstwo mloda mlodzi narzeczeni
MARRIAGE narzeczonym ozenic panienskie panienskiego panna panny rozstalismy rozstanie
MARRIAGE rozwiedliscie rozwiedziona rozwiedziony rozwiodlam rozwiodlem rozwod rozwodka
MARRIAGE rozwodow rozwodu rozwody rozwodze rozwodzie separacja separacji slub slubie
MARRIAGE slubna slubne slubnej slubny slubnych slubu wesela wesele weselna weselne
MARRIAGE weselny weselu wyznania zamezna zareczyn zareczyny zonaty zwiazek
ME i ino ja jo me mi mie mine mje mna mnei mnie mnieee mnje moaj moich moim moimi moj
ME moja moje mojego mojej mojemu mua muj my osobiscie osobisty osobistych sam sama se sie
ME siebie soba sobie swoich swoim swoj swoja swoje swojego swojej wlasne wlasny wlasnym
ME zosobna
MESSAGE chat chwilowek czat czatu dm esek esemes esemesa esemesach esemesami esemesem
MESSAGE esemesie esemesom esemesow esemesowe esemesowi esemesu esemesy eska eski esow esy
MESSAGE kartce karteluszek kartka kartki komunikat komunikatami komunikatow komunikatu
MESSAGE komunikaty message messages mms mmsa mmsach mmsami mmsem mmsie mmsom mmsow mmsowi
MESSAGE mmsu mmsy msg pisanie pisaniem priv slowka sms smsa smsach smsami smsem smsie
MESSAGE smsik smsiki smsikow smskami smski smskow smsmy smsom smsow smsowa smsowe smsowej
MESSAGE smsowi smsowy smsowych smss smssow smsu smsy tekst tekstowa tekstowe tekstowy
MESSAGE tekstowych tekstu teksty text tresc tresci wiad wiadmosci wiadomosc wiadomosci
MESSAGE wiadomoscia wiadomosciach wiadomosciami wiadomoscii wiadomosciom wiadomsc
MESSAGE wiadomsci wiesci wpisy
MESSAGE esemeski esemesek wiadomostki
MONEY bezplatne bezplatnie bezplatny biling bilingi blik blika blikiem brutto budzet cena
MONEY cenach cenami cene cenie cennik cennika cennikow cenniku ceno cenom ceny czynsz
MONEY czynszach czynsze czynszu darmowa darmowe darmowy darmowych darmowym dlug dlugi
MONEY dlugow dlugu dochod dochodu dolar dolarow dolow dotacja dotacjach drogi drogie
MONEY drogo drozej emerytura emeryture emerytury emeryturze euro faktur faktura fakturach
MONEY fakturami fakture fakturo fakturom faktury fakturze fatkure finanse finansowego
MONEY finansowy forsa gotowka gotowke gotowki gratis grosz grosza groszy gwarantowana
MONEY hajs hajsu inwestycja kapital kara karalne karcie kare kart karta karte karty kary
MONEY kasa kase kaska kasy kaucja kaucjach kaucjami kaucje kaucji kaucjo kaucjom kieszeni
MONEY komorniczego koszt kosztach kosztem kosztow kosztu koszty ksef kwot kwota kwotach
MONEY kwotami kwote kwoto kwotom kwoty mandat mandatu nadplata naliczania netto
MONEY nieoplacone odsetek odsetkach odsetkami odsetki odsetkom odszkodowania
MONEY odszkodowanie oplat oplata oplatach oplatami oplate oplato oplatom oplaty
MONEY oszczednosci oszczednosciowe pensja pensje pensji pieniadz pieniadza pieniadze
MONEY pieniedzy pit pitu platna platne platnosc platnosci platnoscia platnosciach platny
MONEY platnych pln podatek podatku podwyzka podwyzke portfel portfela procent procentowe
MONEY prowizja prowizjach prowizjami prowizje prowizji prowizjo prowizjom przedplata
MONEY przelew przelewa przelewach przelewami przelewem przelewie przelewom przelewow
MONEY przelewowi przelewu przelewy rachunek rachunkach rachunkami rachunki rachunkiem
MONEY rachunkow rachunkowe rachunku rat rata ratach ratami rate rato ratom raty
MONEY regulowane regulowany renta rente ryczalt ryczaltem ryczaltu salda saldo skladek
MONEY skladka skladkach skladkami skladke skladki skladko skladkom skladkowe stawka
MONEY stawke stawki stowka stowke szekle tanie taniej tanio tys tysiac ulgi vat vatu
MONEY wartosc wycena wycene wyceny wyplata wyplate wyplaty zadatek zadluzenia zadluzenie
MONEY zaleglosc zaleglosci zaliczka zaliczkach zaliczkami zaliczke zaliczki zaliczko
MONEY zaliczkom zaplata zaplate zaplaty zasilek zl zlote zlotowke zloty zlotych zwrotow
MORE bardziej dalsza dalsze dalszego dalszej dalszy dalszych dalszym dalszymi dodac dodaj
MORE dodajcie dodatkowa dodatkowe dodatkowego dodatkowej dodatkowemu dodatkowo dodatkowy
MORE dodatkowych dodatkowym dodatkowymi dolozyc ekstra extra inaczej inna inne innego
MORE innej innemu inny innych innym innymi kolejna kolejne kolejnego kolejnej kolejnemu
MORE kolejnych kolejnym kolejnymi more nadto nastepnemu nastepnymi nowa nowe nowego nowej
MORE nowemu nowszy nowy nowych nowym nowymi oprocz osobno powyzej przebijecie reszta
MORE reszte reszty rozne roznych wiecej wiecj wiecyj wieksza wieksze wiekszy
MOVE aktualizacja aktualizowac aktualizowal aktualizowala aktualizowalabym aktualizowalam
MOVE aktualizowalas aktualizowalbym aktualizowalem aktualizowales aktualizowali
MOVE aktualizowaliscie aktualizowalismy aktualizowalo aktualizowaly aktualizowalyscie
MOVE aktualizowalysmy aktualizowana aktualizowane aktualizowania aktualizowanie
MOVE aktualizowaniu aktualizowano aktualizowany aktualizuj aktualizuja aktualizujcie
MOVE aktualizuje aktualizujecie aktualizujemy aktualizujesz aktualizujmy aktualizujta
MOVE dostosowac edytowac edytuj korekta korekte korekty modyfikacja modyfikuje odloze
MOVE odlozmy odlozyc odzyskac podmiana podmienic popraw poprawa poprawcie poprawia
MOVE poprawic poprawie poprawil poprawila poprawilabym poprawilam poprawilas poprawilbym
MOVE poprawilem poprawiles poprawili poprawiliscie poprawilismy poprawilo poprawily
MOVE poprawilyscie poprawilysmy poprawiona poprawionej poprawka poprawke poprawki
MOVE przebukowac przejac przejalem przejela przejelam przejmuje przekierowac
MOVE przekierujcie przeklada przekladac przekladacie przekladaj przekladaja przekladajcie
MOVE przekladajmy przekladajta przekladal przekladala przekladalabym przekladalam
MOVE przekladalas przekladalbym przekladalem przekladales przekladali przekladaliscie
MOVE przekladalismy przekladalo przekladaly przekladalyscie przekladalysmy przekladam
MOVE przekladamy przekladania przekladanie przekladaniem przekladaniu przekladasz
MOVE przelacz przelaczcie przelaczyc przeloz przelozcie przeloze przelozenie przelozeniu
MOVE przelozmy przelozona przelozone przelozony przelozyc przelozyl przelozyla
MOVE przelozylabym przelozylam przelozylas przelozylbym przelozylem przelozyles
MOVE przelozyli przelozyliscie przelozylismy przelozylo przelozyly przelozylyscie
MOVE przelozylysmy przelozymy przemiescic przenies przeniesc przeniescie przeniesienia
MOVE przeniesienie przeniesiona przeniesli przeniose przeniosla przenioslam przenioslem
MOVE przenosimy przenosiny przenosze przepisac przepisanie przepisze przepiszecie
MOVE przeprowadzam przeprowadzamy przeprowadzilam przeprowadzilem przeprowadzilismy
MOVE przeprowadzka przestawcie przestawilem przesunac przesunal przesuncie przesune
MOVE przesunela przesunelo przesuniecie przesunieta przesunieto przesunmy przesuwa
MOVE przesuwac przesuwacie przesuwaj przesuwaja przesuwajcie przesuwajmy przesuwajta
MOVE przesuwal przesuwala przesuwalabym przesuwalam przesuwalas przesuwalbym przesuwalem
MOVE przesuwales przesuwali przesuwaliscie przesuwalismy przesuwalo przesuwaly
MOVE przesuwalyscie przesuwalysmy przesuwam przesuwamy przesuwania przesuwanie
MOVE przesuwaniem przesuwaniu przesuwasz roznica rusza ruszac skorygowac wymiana wymiane
MOVE wymianie wymiany wymieniac wymieniam wymieniamy wymieniany wymienic wymienicie
MOVE wymienie wymienilam wymienilem wyprowadzam wyprowadzce wyprowadzic wyprowadzil
MOVE wyprowadzila wyprowadzilam wyprowadzilem wyprowadzimy wyprowadzka zaktualizowac
MOVE zaktualizowal zaktualizowala zaktualizowalabym zaktualizowalam zaktualizowalas
MOVE zaktualizowalbym zaktualizowalem zaktualizowales zaktualizowali zaktualizowaliscie
MOVE zaktualizowalismy zaktualizowalo zaktualizowaly zaktualizowalyscie zaktualizowalysmy
MOVE zaktualizowana zaktualizowane zaktualizowania zaktualizowanie zaktualizowaniu
MOVE zaktualizowano zaktualizowany zaktualizuj zaktualizuja zaktualizujcie zaktualizuje
MOVE zaktualizujecie zaktualizujemy zaktualizujesz zaktualizujmy zaktualizujta zamiana
MOVE zamiast zamienia zamienic zamienne zastepczego zastepuje zestac zmian zmiana
MOVE zmianach zmianami zmiane zmianie zmianom zmianowa zmiany zmien zmiencie zmieni
MOVE zmienia zmieniac zmieniacie zmieniaj zmieniaja zmieniajcie zmieniajmy zmieniajta
MOVE zmienial zmieniala zmienialabym zmienialam zmienialas zmienialbym zmienialem
MOVE zmieniales zmieniali zmienialiscie zmienialismy zmienialo zmienialy zmienialyscie
MOVE zmienialysmy zmieniam zmieniamy zmieniana zmieniania zmienianie zmienianiem
MOVE zmienianiu zmieniasz zmienic zmienicie zmienie zmienil zmienila zmienilabym
MOVE zmienilam zmienilas zmienilbym zmienilem zmieniles zmienili zmieniliscie zmienilismy
MOVE zmienilo zmienily zmienilyscie zmienilysmy zmienimy zmieniona zmieniony zmienisz
MUST musi musial musiala musialam musialem musicie musil musila musilabym musilam musilas
MUST musilbym musilem musiles musili musiliscie musilismy musilo musily musilyscie
MUST musilysmy musimy musisz must musza musze nalezaloby nalezy obowiazek obowiazkowo
MUST obowiazku powinien powinienem powiniscie powinna powinnam powinniscie powinno
MUST powinny trza trzeba wypada zmuszony
NEED brakowalo brakuje konieczna konieczne koniecznego koniecznej koniecznemu konieczny
NEED koniecznych koniecznym koniecznymi need niepotrzebna niepotrzebne niepotrzebnego
NEED niepotrzebnej niepotrzebnemu niepotrzebnie niepotrzebny niepotrzebnych niepotrzebnym
NEED niepotrzebnymi niezbedne potrzeba potrzebna potrzebne potrzebnego potrzebnej
NEED potrzebnemu potrzebny potrzebnych potrzebnym potrzebnymi potrzebowac potrzebowal
NEED potrzebowala potrzebowalabym potrzebowalam potrzebowalas potrzebowalbym
NEED potrzebowalem potrzebowales potrzebowali potrzebowaliscie potrzebowalismy
NEED potrzebowalo potrzebowaly potrzebowalyscie potrzebowalysmy potrzebowana potrzebowane
NEED potrzebowania potrzebowanie potrzebowaniu potrzebowano potrzebowany potrzebuj
NEED potrzebuja potrzebujcie potrzebuje potrzebujecie potrzebujemy potrzebujesz
NEED potrzebujmy potrzebujta przyda przydaja przydaje przydala przydalo wymaga wymagane
NEED zbedna zbedne zbednego zbednej zbednemu zbedny zbednych zbednym zbednymi
NEVER figa fige never nigdy nigdyy nigdzie przenigdy
NONE brak braku jakichkolwiek jakiejkolwiek jakiekolwiek jakikolwiek nic nico niczego
NONE niczemu niczym nikim nikogo nikomu nikt nothing nul zaden zadna zadne zadnego zadnej
NONE zadnemu zadnych zadnym zadnymi zero
NOT absolutnie ani bez bynajmniej dont n ne nein net ni nicht nie niechce nieche
NOT niedzwonic niee nieee nieeee nieeeee nieeeeee niema niemam niepisac niepiszcie
NOT nieprawda nieprzysylac nieprzysylajcie nierob nieslac niet niewiem niewysylac
NOT niewysylajcie niewysylajciemi nipem niy nje nmzc no non nope not nu wcale
NOW aktualna aktualne aktualnie aktualny asap bezposrednio bezwlocznie bezzwlocznie
NOW biezaco blyskawicznie chwilowo juztu migiem momentalnie najszybciej nareszcie
NOW natychmias natychmiast natychmiastowa natychmiastowe natychmiastowego natychmiastowej
NOW natychmiastowemu natychmiastowo natychmiastowy natychmiastowych natychmiastowym
NOW natychmiastowymi niezwloczne niezwlocznego niezwlocznie now obecnie obecny pilna
NOW pilne pilnego pilnej pilnemu pilnie pilny pilnych pilnym pilnymi predko szybciej
NOW szybka szybki szybkich szybkie szybkiego szybkiej szybkiemu szybkim szybkimi szybko
NOW tera teraz wkoncu wreszcie zaraz zwloke zwloki
NUMBER cyferki cyfra cyfry czterech cztery dwa dwadziescia dwanascie dwie dwoch dwoje
NUMBER dziesiec dziewiec iban jeden jedna jednego jednej jedno jednym kierunkowy krs
NUMBER liczba liczbe liczby nip nipem nomer nr nrtel nru number numer numera numerach
NUMBER numerami numerem numerie numerkiem numerom numerow numerowi numeru numery numerze
NUMBER numr nuner osiem osmiu pesel pesele peselu piec piecdziesiat piecset pietnascie
NUMBER regon siedem sto szesc szesciu trzech trzy trzydziesci
OFF gascie odciac odciecie odcinaja odetnij odetnijcie odlacz odlaczam odlaczcie
OFF odlaczone odlaczyc off out poza precz won wylacz wylacza wylaczajcie wylaczam
OFF wylaczcie wylacze wylaczenia wylaczeniach wylaczenie wylaczona wylaczone wylaczony
OFF wylaczy wylaczyc wylaczyl wylaczylam wylaczylem wylaczyli wylaczyliscie wynocha wypad
OFF zgas zgasnij
OFTEN bezustannie biezaco ciagle codzienne codziennie codziennych czasami czasem czesciej
OFTEN czesto dziennie miesiecznie nieustannie non nonstop notorycznie regularnie rzadko
OFTEN rzadziej stala stale stalego staly tygodniowo uporczywe uporczywie wciaz
OFTEN wielokrotnie zawsze zazwyczaj zwykle
ONLINE klikalam klikalem klikalismy kliknijcie
ONLINE allegro apce apka apkach apkami apke apki apko apkom aplikacja aplikacjach
ONLINE aplikacjami aplikacje aplikacji aplikacjo aplikacjom czcionka epuap facebook
ONLINE facebooka facebooku fb fejs fejsa fejsbuk fejsbukiem fejsbuku fejsie forum
ONLINE googlach google insta instagram instagrama instagramie internet internetem
ONLINE internetowa internetowej internetowy internetowym internetu klik klikac klikam
ONLINE kliknac kliknalem klikne kliknela kliknelam kliknelo kliknieciem kliknieciu
ONLINE kliknij konwersacja lacze laczy link linka linkach linkami linki linkiem linkom
ONLINE linkow linkowi linku login logowalem logowanie logujcie messenger messengera
ONLINE messengerem messengerze nacisnelam necie necik net neta offline olx online open
ONLINE platforma platformach platformami platforme platformie platformo platformom
ONLINE platformy podstrona portal portala portalach portalami portale portalem portalie
ONLINE portalom portalow portalowi portalu portaly post postow posty przegladarce
ONLINE przegladarka siec sieci skype stron strona stronach stronami strone stronie
ONLINE stronom strony teams telegram teleinformatycznych tiktok tiktoka web whatsapp
ONLINE whatsappa whatsappem whatsappie wifi witryna witrynie witryny wlink www youtube
ONLINE youtubie zalogowany zaloguj zdalne zdalnie zoom zoomie
ONLY jedyna jedyne jedynie jedyny only same samego samej samo tlyko tyko tylk tylko
ONLY wylacznie
ORDER artykul bukiet dostawczy karton kartonow kartonu kartony koszyk koszyka kwiaty
ORDER ladunek lilie opakowania opakowanie order paczce paczek paczka paczkach paczkami
ORDER paczke paczki paczko paczkom paczkomacie paczkomat paczkomatu paczkowej produkt
ORDER produkta produktach produktami produktem produktie produktom produktow produktowi
ORDER produktu produkty przedmiot przesylek przesylka przesylkach przesylkami przesylke
ORDER przesylki przesylko przesylkom roza roze rozladunek rzecz rzeczy szt sztuk sztuka
ORDER sztuki towar towara towarach towarami towarem towarie towarom towarow towarowi
ORDER towaru towary transport transportu zakupowy zamawiac zamawial zamawialam zamawialem
ORDER zamawiam zamow zamowic zamowie zamowien zamowienia zamowieniach zamowieniami
ORDER zamowienie zamowieniem zamowieniom zamowieniu zamowil zamowilam zamowilem zamowiol
ORDER zestaw zestawu zlecen zlecenia zleceniach zleceniami zlecenie zleceniem zleceniom
ORDER zleceniu
OWNER abonent abonenta bylej byly dawna dawny gospodarz najemca najemcy naleze nalezy
OWNER owner poprzednich poprzedniczka poprzednie poprzedniemu poprzednik posiadacz
OWNER posiadacza posiadaczach posiadaczami posiadaczem posiadaczie posiadaczom
OWNER posiadaczow posiadaczowi posiadaczu posiadaczy prezes prezesa starego starej stary
OWNER uzytkownicy uzytkowniczka uzytkownik uzytkownika uzytkownikami uzytkownikiem
OWNER uzytkownikom uzytkownikow wlasciciel wlasciciela wlascicielach wlascicielami
OWNER wlasciciele wlascicielem wlascicieli wlascicielie wlascicielka wlascicielkach
OWNER wlascicielkami wlascicielke wlascicielki wlascicielko wlascicielkom wlascicielom
OWNER wlascicielow wlascicielowi wlascicielu wlasciciely wspolnik wspolwlasciciel
OWNER zarzadca
PAY doplac doplacic doplacie doplata doplaty kosztowac kosztowalo kosztuja kosztuje
PAY naliczac naliczyc naliczyli nieoplacona oddac oddacie oplaca oplacac oplacacie
PAY oplacaj oplacaja oplacajcie oplacajmy oplacajta oplacal oplacala oplacalabym
PAY oplacalam oplacalas oplacalbym oplacalem oplacales oplacali oplacaliscie oplacalismy
PAY oplacalo oplacaly oplacalyscie oplacalysmy oplacam oplacamy oplacania oplacanie
PAY oplacaniem oplacaniu oplacasz oplacic oplacilem oplacone pay placa place placi placic
PAY placicie placil placila placilabym placilam placilas placilbym placilem placiles
PAY placili placiliscie placilismy placilo placily placilyscie placilysmy placimy placisz
PAY pobieracie pobrac pobralo przelac przelala przelalam przelalem przelany przelejcie
PAY przeleje przelejecie przelejemy rozliczam rozliczenie rozliczeniu rozliczyc splaca
PAY splacac splacacie splacaj splacaja splacajcie splacajmy splacajta splacal splacala
PAY splacalabym splacalam splacalas splacalbym splacalem splacales splacali splacaliscie
PAY splacalismy splacalo splacaly splacalyscie splacalysmy splacam splacamy splacania
PAY splacanie splacaniem splacaniu splacasz splace splacic splacilam splacilem splacone
PAY uregulowac uregulowane wplaca wplacac wplacacie wplacaj wplacaja wplacajcie wplacajmy
PAY wplacajta wplacal wplacala wplacalabym wplacalam wplacalas wplacalbym wplacalem
PAY wplacales wplacali wplacaliscie wplacalismy wplacalo wplacaly wplacalyscie
PAY wplacalysmy wplacam wplacamy wplacania wplacanie wplacaniem wplacaniu wplacasz wplace
PAY wplacic wplacilam wplacilem wplat wplata wplate wplaty wydac wydacie wydaje wydal
PAY wyplacic wyplacie wyplaczcie wyregulowac zaplac zaplaccie zaplace zaplaci zaplacic
PAY zaplacil zaplacila zaplacilabym zaplacilam zaplacilas zaplacilbym zaplacilem
PAY zaplaciles zaplacili zaplaciliscie zaplacilismy zaplacilo zaplacily zaplacilyscie
PAY zaplacilysmy zaplacona zaplacone zaplacony zwraca zwracac zwracacie zwracaj zwracaja
PAY zwracajcie zwracajmy zwracajta zwracal zwracala zwracalabym zwracalam zwracalas
PAY zwracalbym zwracalem zwracales zwracali zwracaliscie zwracalismy zwracalo zwracaly
PAY zwracalyscie zwracalysmy zwracam zwracamy zwracania zwracanie zwracaniem zwracaniu
PAY zwracasz zwroca zwroccie zwroce zwrocic zwrocil zwrocila zwrocilabym zwrocilam
PAY zwrocilas zwrocilbym zwrocilem zwrociles zwrocili zwrociliscie zwrocilismy zwrocilo
PAY zwrocily zwrocilyscie zwrocilysmy zwrocona zwrot zwrotach zwrotu zwroty
PET akwarium azor buldog burek chip chipem chomik delfin delfinem dziki fafik hodowla
PET jamnik kaganiec kanarek karma karmy kleszcze kociak kocur kon kot kota kotach kotami
PET kotek kotem kotie kotka kotom kotow kotowi kotu koty krolik krolika krowa kur
PET labrador malpy morska mrowek mrowka mucha muchy mysz obroza obrozach obrozy
PET odpchlenie odrobaczenie ogona owczarek papuga pies piesek pieska pieski pieskiem
PET pieskow psa psam psami psem psiaki psiego psu psy ptak ptakach ptaki pupil reksia
PET reksio rex robakach rybki schroniska schronisko smycz smyczy sow sowa suczka suczkach
PET suczkami suczke suczki suczko suczkom swinka szczeniak szczeniaka szczeniaki
PET weterynaryjny wilczak wilczek wilk york yorka zwierzaki zwierzat zwierze
PHONE aparacie aparat aparata aparatach aparatami aparatem aparatie aparatom aparatow
PHONE aparatowi aparatu aparaty centrala centrali domowy fon glosowa infolinia infolinie
PHONE infolinii iphone komorce komorka komorkach komorke komorki komorko komorkom
PHONE komunikator linia linie linii manual nazwy phone sim sluzbowa sluzbowego sluzbowy
PHONE smartfon smartfona smartfonach smartfonami smartfonem smartfonie smartfonom
PHONE smartfonow smartfonowi smartfonu smartfony stacjonarnie stacjonarny tel telef
PHONE telefon telefona telefonach telefonami telefonem telefoniczna telefonicznie
PHONE telefoniczny telefonie telefonom telefonow telefonowi telefonu telefony
PLACE 14a 190a 7a adres adresa adresach adresami adresem adresie adresom adresow adresowi
PLACE adresu adresy balkon balkonie bialystok biura biurach biurami biuro biurom biurowca
PLACE biurowiec biurowych biurze blisko blok bloka blokach blokami bloki blokiem blokom
PLACE blokow blokowi bloku boisko bramka budowa budowe budowy budynek budynki budynkiem
PLACE budynku bydgoszcz centrum chalupy dach dachu daleko dol dole dom doma domach domami
PLACE domem domie domom domow domowa domowi domu domy dotad drzwi drzwiach drzwiami
PLACE dworca dworzec dzialce dzialka dzialki dzielnicy gabinet gabinetu galeria galerii
PLACE garaz garaza garazach garazami garazem garazie garazom garazow garazowi garazu
PLACE garazy gdansk gdanska gdansku gdynia gdzie gliwice gmina gminie gminy godom gory
PLACE hala hali hol indziej kacik kamienica kamienicy kat katowicach katowice kawalerki
PLACE kawiarnia kielce klatce klatka klatke klatki knajpa korytarz korytarzu kosz kosza
PLACE koszu kraj kraju krakow krakowa krakowie lodz lokal lokala lokalach lokalami lokale
PLACE lokalem lokalie lokalom lokalow lokalowi lokalu lokaly lublin magazynie miasta
PLACE miasto miejsca miejsce miejscem miejscu miejska miescie mieszkan mieszkania
PLACE mieszkaniach mieszkaniami mieszkanie mieszkaniom mieszkaniu mokotow moscie most
PLACE najblizej naprzeciwko nieruchomosc nieruchomosci obok obrzeza ogrod ogrodu ogrodzie
PLACE okolic okolica okolicach okolicy osiedla osiedle osiedlem osiedlu parafia parafii
PLACE park parku parter parteru parterze pawilon pietra pietrami pietro pietrze piwnica
PLACE piwnice piwnicy plac placu plocie plot plotu poczekalni poczekalnia podworka
PLACE podworko podworku podworza podziemnego pokoj pokojach pokojami pokoje pokojem
PLACE pokojow pokoju pola pole polsce polska polski polskiego polu portierni powiat
PLACE powyzej poznan pragi przod przodu przychodni przychodnia przychodnie przystanek
PLACE przystankowa przystanku punkcie punkt punktach radomia rejon rejonu restauracja
PLACE restauracji rogu ryneczek rynek rynku rzeszow sala sale sali salon salonie salonu
PLACE schodach schodami schody sciana sciane scianie scianke sciezka siedziba siedziby
PLACE skala skale skali skaly sklad skladu sklep sklepa sklepach sklepami sklepem sklepie
PLACE sklepom sklepow sklepowi sklepu sklepy skrzyzowania smietnik smietniku sopocie
PLACE sosnowiec stacja stacji stad stadion stamtad stopce strefa strych swiat swiata
PLACE swietlica szatni szatnia szczecin szczyt szlak szpital szpitala szpitalach
PLACE szpitalami szpitalie szpitalny szpitalom szpitalow szpitalowi szpitalu szpitaly tam
PLACE tamdo tamtej taras tedy terenie terenu torun trawnik trawniku tu tudy tutaj tyl
PLACE tylu ul ulica ulicach ulicami ulice ulicom ulicy warszawa warszawie warszawy
PLACE wejsciowe wewnatrz wies winda winde windy windzie wlkp wnetrze wojewodztwo wroclaw
PLACE wroclawiu wschod wsi wszedzie wyspa wyzej zabki zachodu zewnatrz zewszad
POLICE donos grozby interwencja knf komenda komendy komisariacie komisariat kradna
POLICE kradziez kradziony naciagacz naciagacze oszukac oszukali oszukujecie oszusci
POLICE oszust oszusta oszustach oszustami oszustem oszustie oszustom oszustow oszustowi
POLICE oszustu oszustwa oszustwo oszusty patrol phishing pogrozkami policja policjant
POLICE policje policji pozarnej puodo reklamacja reklamacjach reklamacjami reklamacje
POLICE reklamacji reklamacjo reklamacjom reklamowac rzecznik rzecznika rzecznikowi scam
POLICE skandal skarg skarga skargach skargami skarge skargi skargo skargom spoofing
POLICE strazy uke ukradl ukradli uodo uokik wyludzenie zawiadomic zawiadomie zgloszen
POLICE zgloszenia zgloszeniach zgloszeniami zgloszenie zgloszeniem zgloszeniom zgloszeniu
POLICE zgloszone zlodziej zlodzieja zlodziejach zlodziejami zlodzieje zlodziejem
POLICE zlodziejie zlodziejom zlodziejow zlodziejowi zlodzieju zlodziejy
POLITE bardzoprosze bitte blagam grzeczna grzecznie kulturalnie laskawa laskawie laskawy
POLITE please plis pliz pls plz poprosimy poprosze prisze prosee prosiloby prosimy prosxe
POLITE prosz prosza prosze proszee proszem proszu proszze proze prsze prszoe serdeczne
POLITE serdecznie serdeczny szczerze uprasza uprzejma uprzejmie uprzejmosc
PREP about bez bezposredniego bezposredniemu bezposrednio btw dla do doo dot dotyczace
PREP etc for from fyi in itd itp iz jako ku miedzy na nad nawiazaniu nawiazujac niz np o
PREP obok od ode odnosnie of on po pod podczas podstawa podstawie poprzez porozumieniem
PREP posrednictwem poza procz przeciw przeciwko przed przez przy ramach roz skutku spod
PREP sposrod spraw sprawa sprawe sprawie sprawy srodkow tbh temacie temat tematu tj
PREP trakcie tytule tytulem tzn tzw u via w we wedlug wg with wkolo wobec wokol ws wsrod
PREP z za zamiast ze zgodnie zza
PUT dociete dodajcie instalowac klade kladz kladzcie kladzie klasc leza leze lezy nakleic
PUT naklejcie owijac pociagnac poloz polozcie polozyc postaw postawic postawie powiesic
PUT przyczepic przyczepiliscie przyklejcie sklada skladac skladacie skladaj skladaja
PUT skladajcie skladajmy skladajta skladal skladala skladalabym skladalam skladalas
PUT skladalbym skladalem skladales skladali skladaliscie skladalismy skladalo skladaly
PUT skladalyscie skladalysmy skladam skladamy skladania skladanie skladaniem skladaniu
PUT skladasz stanac umiescic umieszczac ustaw ustawcie ustawic wcisnac wieszac wieszala
PUT wieszam wisi wisza wklada wkladac wkladacie wkladaj wkladaja wkladajcie wkladajmy
PUT wkladajta wkladal wkladala wkladalabym wkladalam wkladalas wkladalbym wkladalem
PUT wkladales wkladali wkladaliscie wkladalismy wkladalo wkladaly wkladalyscie
PUT wkladalysmy wkladam wkladamy wkladania wkladanie wkladaniem wkladaniu wkladasz wloz
PUT wlozcie wloze wlozyc wpakowac wrzuca wrzucac wrzucacie wrzucaj wrzucaja wrzucajcie
PUT wrzucajmy wrzucajta wrzucal wrzucala wrzucalabym wrzucalam wrzucalas wrzucalbym
PUT wrzucalem wrzucales wrzucali wrzucaliscie wrzucalismy wrzucalo wrzucaly wrzucalyscie
PUT wrzucalysmy wrzucam wrzucamy wrzucania wrzucanie wrzucaniem wrzucaniu wrzucasz wrzuce
PUT wrzucic wsadz wsadzcie wstaw wstawcie wstawic wstawie wstawila zakladac zakladaniu
PUT zaloz zalozyc zapakowac zawiescie zawiesic zawieszam zloz zlozcie zloze zlozony
PUT zlozyc zlozylam zlozylem
QUESTION co czego czemu czy czyj czyja czyje czyli czym czyz dlaczego dokad gdzie gdziez
QUESTION hm hmm how ile ilez ilu jak jaka jakaz jaki jakich jakie jakiego jakiej jakim
QUESTION kaj kiedy kim kogo komu kto ktora ktorastrona ktore ktorego ktorej ktorje ktory
QUESTION ktorych ktorym ktorzy numerktory poco skad what when where who why
READ czyta czytac czytacie czytaj czytaja czytajac czytajcie czytajmy czytajta czytal
READ czytala czytalabym czytalam czytalas czytalbym czytalem czytales czytali czytaliscie
READ czytalismy czytalo czytaly czytalyscie czytalysmy czytam czytamy czytania czytanie
READ czytaniem czytaniu czytasz odczytac odczytuja odczytuje poczytac poczytajcie
READ przeczyta przeczytac przeczytacie przeczytaj przeczytaja przeczytajcie przeczytajmy
READ przeczytajta przeczytal przeczytala przeczytalabym przeczytalam przeczytalas
READ przeczytalbym przeczytalem przeczytales przeczytali przeczytaliscie przeczytalismy
READ przeczytalo przeczytaly przeczytalyscie przeczytalysmy przeczytam przeczytamy
READ przeczytania przeczytanie przeczytaniem przeczytaniu przeczytasz read wczytac
RECEIVE dochodza dochodzi dostac dostaja dostaje dostajemy dostajesz dostal dostala
RECEIVE dostalabym dostalam dostalas dostalbym dostalem dostales dostali dostaliscie
RECEIVE dostalismy dostalo dostaly dostalyscie dostalysmy dostane dostanie dostaniecie
RECEIVE dostaniemy dostarczone dostawac dostawal dostawala dostawali dostawalibysmy
RECEIVE dostawaly dostawania dostawl dostawla dostawlabym dostawlam dostawlas dostawlbym
RECEIVE dostawlem dostawles dostawli dostawliscie dostawlismy dostawlo dostawly
RECEIVE dostawlyscie dostawlysmy doszedl doszla doszlo doszly dotarl dotarla dotarlo
RECEIVE dotarly odbiera odbierac odbieracie odbieraj odbieraja odbierajcie odbierajmy
RECEIVE odbierajta odbieral odbierala odbieralabym odbieralam odbieralas odbieralbym
RECEIVE odbieralem odbierales odbierali odbieraliscie odbieralismy odbieralo odbieraly
RECEIVE odbieralyscie odbieralysmy odbieram odbieramy odbierania odbieranie odbieraniem
RECEIVE odbieraniu odbierasz odbierzcie odbierze odbierzemy odbior odbiorca odbiorcow
RECEIVE odbiorcy odbiore odbioru odbiorze odebrac odebral odebrala odebralabym odebralam
RECEIVE odebralas odebralbym odebralem odebrales odebrali odebraliscie odebralismy
RECEIVE odebralo odebraly odebralyscie odebralysmy odebrana odebrane odebranego odebrany
RECEIVE otrzyma otrzymac otrzymacie otrzymaj otrzymaja otrzymajcie otrzymajmy otrzymajta
RECEIVE otrzymal otrzymala otrzymalabym otrzymalam otrzymalas otrzymalbym otrzymalem
RECEIVE otrzymales otrzymali otrzymaliscie otrzymalismy otrzymalo otrzymaly otrzymalyscie
RECEIVE otrzymalysmy otrzymam otrzymamy otrzymane otrzymania otrzymanie otrzymaniem
RECEIVE otrzymaniu otrzymasz otrzymuja otrzymuje otrzymujecie otrzymujemy otrzymywac
RECEIVE otrzymywalabym otrzymywalbym otrzymywania otrzymywanie otrzymywaniem otrzymywaniu
RECEIVE przychodza przychodzaca przychodzace przychodzi przychodzilo przychodzily przyjac
RECEIVE przyjec przyjecia przyjecie przyjete przyjetych przyjme przyjmie przyjmiecie
RECEIVE przyjmiemy przyjmowac przyjmowania przyjmuja przyjmuje przyjmujecie przyjmujemy
RECEIVE przyszlo przyszly receive uzyskac uzyskam
REMINDER alarm alarma alarmach alarmami alarmem alarmie alarmom alarmow alarmowi alarmowy
REMINDER alarmu alarmy alert alerta alertach alertami alertem alertie alertom alertow
REMINDER alertowi alertu alerty awizo informacyjny informacyjnych komunikata komunikatach
REMINDER komunikatem komunikatie komunikatom komunikatowi monit monitami monitow monity
REMINDER notif notyfikacja notyfikacje notyfikacji ogloszen ogloszenia ogloszeniach
REMINDER ogloszeniami ogloszenie ogloszeniem ogloszeniom ogloszeniowym ogloszeniu
REMINDER ostrzega ostrzegac ostrzegacie ostrzegaj ostrzegaja ostrzegajcie ostrzegajmy
REMINDER ostrzegajta ostrzegal ostrzegala ostrzegalabym ostrzegalam ostrzegalas
REMINDER ostrzegalbym ostrzegalem ostrzegales ostrzegali ostrzegaliscie ostrzegalismy
REMINDER ostrzegalo ostrzegaly ostrzegalyscie ostrzegalysmy ostrzegamy ostrzegania
REMINDER ostrzeganie ostrzeganiem ostrzeganiu ostrzegasz ostrzegawcze ostrzezen
REMINDER ostrzezenia ostrzezeniach ostrzezeniami ostrzezenie ostrzezeniem ostrzezeniom
REMINDER ostrzezeniu pisk piszcza podsumowania podsumowanie ponaglenia ponaglenie
REMINDER powiadamia powiadamiacie powiadamiaj powiadamiaja powiadamiajcie powiadamiajmy
REMINDER powiadamiajta powiadamial powiadamiala powiadamialabym powiadamialam
REMINDER powiadamialas powiadamialbym powiadamialem powiadamiales powiadamiali
REMINDER powiadamialiscie powiadamialismy powiadamialo powiadamialy powiadamialyscie
REMINDER powiadamialysmy powiadamiamy powiadamianie powiadamianiu powiadamiasz powiadomic
REMINDER powiadomien powiadomiena powiadomienia powiadomieniach powiadomieniami
REMINDER powiadomienie powiadomieniem powiadomieniom powiadomieniu powiadomka powidomien
REMINDER przypomina przypominac przypominacie przypominaj przypominaja przypominajcie
REMINDER przypominajek przypominajka przypominajkami przypominajki przypominajmy
REMINDER przypominajta przypominal przypominala przypominalabym przypominalam
REMINDER przypominalas przypominalbym przypominalem przypominales przypominali
REMINDER przypominaliscie przypominalismy przypominalo przypominaly przypominalyscie
REMINDER przypominalysmy przypominam przypominamy przypominania przypominanie
REMINDER przypominaniem przypominaniu przypominanko przypominasz przypomnial przypomniala
REMINDER przypomnien przypomnienia przypomnieniach przypomnieniami przypomnienie
REMINDER przypomnieniem przypomnieniom przypomnieniu przypomnij przypomnijcie
REMINDER przywolawcze raport raporty status statusu statusy update upomnienie waznosc
REMINDER waznosci wezwan wezwania wezwaniami wezwanie zapowiedziach zawiadamia
REMINDER zawiadamiac zawiadamiacie zawiadamiaj zawiadamiaja zawiadamiajcie zawiadamiajmy
REMINDER zawiadamiajta zawiadamial zawiadamiala zawiadamialabym zawiadamialam
REMINDER zawiadamialas zawiadamialbym zawiadamialem zawiadamiales zawiadamiali
REMINDER zawiadamialiscie zawiadamialismy zawiadamialo zawiadamialy zawiadamialyscie
REMINDER zawiadamialysmy zawiadamiam zawiadamiamy zawiadamiania zawiadamianie
REMINDER zawiadamianiem zawiadamianiu zawiadamiasz zawiadomienia zawiadomienie
REMINDER upomnienia upomnien upomnieniami ponaglen ponagleniami
REMOVE anonimizacja anonimizujcie archiwizuje delete kasacja kasowac kasowal kasowala
REMOVE kasowalabym kasowalam kasowalas kasowalbym kasowalem kasowales kasowali
REMOVE kasowaliscie kasowalismy kasowalo kasowaly kasowalyscie kasowalysmy kasowana
REMOVE kasowane kasowania kasowanie kasowaniu kasowano kasowany kasuj kasuja kasujcie
REMOVE kasuje kasujecie kasujemy kasujesz kasujmy likwidacja likwiduje likwidujecie
REMOVE odepnijcie odfajkowac odhaczcie odhaczylem odinstalowac odinstalowalam
REMOVE odinstalowalem odinstalujcie odinstaluje odjac odpiac odpiecie odpina odpinac
REMOVE odpinacie odpinaj odpinaja odpinajcie odpinajmy odpinajta odpinal odpinala
REMOVE odpinalabym odpinalam odpinalas odpinalbym odpinalem odpinales odpinali
REMOVE odpinaliscie odpinalismy odpinalo odpinaly odpinalyscie odpinalysmy odpinam
REMOVE odpinamy odpinania odpinanie odpinaniem odpinaniu odpinasz odznaczcie odznaczy
REMOVE odznaczyc out pomijac pomijaj pomijajcie pominac pominal pomincie pominela
REMOVE pomineli pomineliscie pominelyscie pominieci pominiecie pominieto remove
REMOVE samowykluczenie skasowac skasowal skasowala skasowalabym skasowalam skasowalas
REMOVE skasowalbym skasowalem skasowales skasowali skasowaliscie skasowalismy skasowalo
REMOVE skasowaly skasowalyscie skasowalysmy skasowana skasowane skasowania skasowanie
REMOVE skasowaniu skasowano skasowany skasuj skasuja skasujcie skasuje skasujecie
REMOVE skasujemy skasujesz skasujmy skasujta skresl skresla skreslac skreslacie skreslaj
REMOVE skreslaja skreslajcie skreslajmy skreslajta skreslal skreslala skreslalabym
REMOVE skreslalam skreslalas skreslalbym skreslalem skreslales skreslali skreslaliscie
REMOVE skreslalismy skreslalo skreslaly skreslalyscie skreslalysmy skreslam skreslamy
REMOVE skreslania skreslanie skreslaniem skreslaniu skreslasz skreslcie skresleni
REMOVE skreslenia skreslenie skreslic skreslil skreslilam skreslony usnucie usude usun
REMOVE usuna usunac usunal usunalby usunalem usunce usuncie usunciee usune usunela
REMOVE usunelam usuneli usuneliscie usunie usuniecia usuniecie usunieciu usuniecje
REMOVE usuniemy usuniesz usunieta usuniete usunieto usuniety usunmy usuwa usuwac usuwacie
REMOVE usuwaj usuwaja usuwajcie usuwajmy usuwajta usuwal usuwala usuwalabym usuwalam
REMOVE usuwalas usuwalbym usuwalem usuwales usuwali usuwaliscie usuwalismy usuwalo
REMOVE usuwaly usuwalyscie usuwalysmy usuwam usuwamy usuwana usuwania usuwanie usuwaniem
REMOVE usuwaniu usuwany usuwasz wyczysccie wyczyscic wyjac wyjmiecie wyjmijcie wykasowac
REMOVE wykasowal wykasowala wykasowalabym wykasowalam wykasowalas wykasowalbym
REMOVE wykasowalem wykasowales wykasowali wykasowaliscie wykasowalismy wykasowalo
REMOVE wykasowaly wykasowalyscie wykasowalysmy wykasowana wykasowane wykasowania
REMOVE wykasowanie wykasowaniu wykasowano wykasowany wykasuj wykasuja wykasujcie wykasuje
REMOVE wykasujecie wykasujemy wykasujesz wykasujmy wykasujta wykluczcie wykluczenie
REMOVE wykluczyc wykrelscie wykresl wykresla wykreslac wykreslacie wykreslaj wykreslaja
REMOVE wykreslajcie wykreslajmy wykreslajta wykreslal wykreslala wykreslalabym
REMOVE wykreslalam wykreslalas wykreslalbym wykreslalem wykreslales wykreslali
REMOVE wykreslaliscie wykreslalismy wykreslalo wykreslaly wykreslalyscie wykreslalysmy
REMOVE wykreslam wykreslamy wykreslania wykreslanie wykreslaniem wykreslaniu wykreslasz
REMOVE wykreslcie wykresle wykreslenia wykreslenie wykresleniu wykreslic wykreslijcie
REMOVE wykreslijmy wykreslil wykreslilam wykreslili wykreslona wykreslony wykryslcie
REMOVE wymaz wymazac wymazanie wymazano wymazcie wymaze wymelduj wypiac wyrzuc wyrzuca
REMOVE wyrzucac wyrzucacie wyrzucaj wyrzucaja wyrzucajcie wyrzucajmy wyrzucajta wyrzucal
REMOVE wyrzucala wyrzucalabym wyrzucalam wyrzucalas wyrzucalbym wyrzucalem wyrzucales
REMOVE wyrzucali wyrzucaliscie wyrzucalismy wyrzucalo wyrzucaly wyrzucalyscie
REMOVE wyrzucalysmy wyrzucam wyrzucamy wyrzucania wyrzucanie wyrzucaniem wyrzucaniu
REMOVE wyrzucasz wyrzuccie wyrzuce wyrzucic wyrzucila wyrzucilem wywal wywala wywalac
REMOVE wywalacie wywalaj wywalaja wywalajcie wywalajmy wywalajta wywalal wywalala
REMOVE wywalalabym wywalalam wywalalas wywalalbym wywalalem wywalales wywalali
REMOVE wywalaliscie wywalalismy wywalalo wywalaly wywalalyscie wywalalysmy wywalam
REMOVE wywalamy wywalania wywalanie wywalaniem wywalaniu wywalasz wywalcie wywale
REMOVE wywaleni wywalic wywalilam zarchiwizowac zdejme zdejmie zdejmiecie zdejmij
REMOVE zdejmijcie zdjac zdjeta zdjeto zdjety zezlomowac zezlomowalem zlikwidowac
REMOVE zlikwidujcie zmazac zmazcie zmazuje znika znikam znikl zniknac znikne zniknijcie
REMOVE wykreslono skreslono wypisano wykresliliscie skresliliscie
REVIEW feedback gwiazdek gwiazdka gwiazdke gwiazdki komentarz negatywna oceniac oceniaj
REVIEW ocenic opineeh polecala polecam polecanie polecilam polecony pozytywna pozytywnie
REVIEW recenzja recenzje rekomendacja reputacja review
REVOKE cofnieciu wycofaniu
REVOKE cofa cofac cofacie cofaj cofaja cofajcie cofajmy cofajta cofal cofala cofalabym
REVOKE cofalam cofalas cofalbym cofalem cofales cofali cofaliscie cofalismy cofalo cofaly
REVOKE cofalyscie cofalysmy cofam cofamy cofania cofanie cofaniem cofaniu cofasz cofnac
REVOKE cofnalem cofne cofnela cofnelam cofneli cofnelo cofniecia cofniecie cofnieta
REVOKE cofniete cofniety cofnijcie odmawia odmawiac odmawiacie odmawiaj odmawiaja
REVOKE odmawiajcie odmawiajmy odmawiajta odmawial odmawiala odmawialabym odmawialam
REVOKE odmawialas odmawialbym odmawialem odmawiales odmawiali odmawialiscie odmawialismy
REVOKE odmawialo odmawialy odmawialyscie odmawialysmy odmawiam odmawiamy odmawiania
REVOKE odmawianie odmawianiem odmawianiu odmawiasz odmowa odmowic odmowie odmowil
REVOKE odmowilam odmowilem odmowili odmowy odrzucam odrzucenia odrzucic odrzucilam
REVOKE odrzucilem odrzucone odstapic odstapienia odstapienie odstepuje odwolania
REVOKE odwolanie odwolaniu odwoluje sprzeciw sprzeciwem sprzeciwiac sprzeciwiam
REVOKE sprzeciwiamy sprzeciwic sprzeciwilam sprzeciwilem sprzeciwu uniewazniam uniewaznic
REVOKE wycofac wycofaj wycofajcie wycofal wycofala wycofalam wycofalem wycofali wycofam
REVOKE wycofana wycofane wycofania wycofanie wycofany wycofowac wycofowal wycofowala
REVOKE wycofowalabym wycofowalam wycofowalas wycofowalbym wycofowalem wycofowales
REVOKE wycofowali wycofowaliscie wycofowalismy wycofowalo wycofowaly wycofowalyscie
REVOKE wycofowalysmy wycofowana wycofowane wycofowania wycofowanie wycofowaniu wycofowano
REVOKE wycofowany wycofuj wycofuja wycofujcie wycofuje wycofujecie wycofujemy wycofujesz
REVOKE wycofujmy wycofujta wycofywa wycofywac wycofywacie wycofywaj wycofywaja
REVOKE wycofywajcie wycofywajmy wycofywajta wycofywal wycofywala wycofywalabym
REVOKE wycofywalam wycofywalas wycofywalbym wycofywalem wycofywales wycofywali
REVOKE wycofywaliscie wycofywalismy wycofywalo wycofywaly wycofywalyscie wycofywalysmy
REVOKE wycofywam wycofywamy wycofywania wycofywanie wycofywaniem wycofywaniu wycofywasz
REVOKE wypraszam zabrania zabraniac zabraniacie zabraniaj zabraniaja zabraniajcie
REVOKE zabraniajmy zabraniajta zabranial zabraniala zabranialabym zabranialam zabranialas
REVOKE zabranialbym zabranialem zabraniales zabraniali zabranialiscie zabranialismy
REVOKE zabranialo zabranialy zabranialyscie zabranialysmy zabraniam zabraniamy
REVOKE zabraniania zabranianie zabranianiem zabranianiu zabraniasz zabronic zabronilam
REVOKE zabronilem zabronione zabroniony zakaz zakazac zakazalam zakazalem zakazane zakazu
REVOKE zakazuje
REVOKE cofnelem
ROAMING angli anglia anglii austrii belgii berlinie czechy danii doladowac doladowania
ROAMING doladowanie doladuj doladujcie egipska egipt egiptu europa francja francji gb
ROAMING giga gigabajtow gigow granica granice granicy grecja hiszpania hiszpanii holandia
ROAMING holandii irlandia irlandii kanada kanady kontyngent limit limitu londyn londynie
ROAMING mb megabajty min minut minuty nadawczy niemcy niemczech niemiec norwegi norwegia
ROAMING norwegii prepaid prepaidowy prepaidzie roaming roamingiem roamingowa roamingowe
ROAMING roamingowy roamingu starter startera szwecji transfer turcja turcji ue uk ukraina
ROAMING ukrainy usa wlochy wloszech zagranica zagranicy zasieg zasiegu
SCHOOL angielski angielskiego biblioteka doszkalajacych edukacja egzamin egzamina
SCHOOL egzaminach egzaminami egzaminem egzaminie egzaminom egzaminow egzaminowi egzaminu
SCHOOL egzaminy hiszpanskiego jezykowa kartkowka klasa klase klasie klasowej klasy
SCHOOL klasyczny korepetycje ksiazek ksiazka ksiazki lekcjami lekcjo lekcjom lekcyjny
SCHOOL liceum matma matmy matura matury nauka nauki pedagogicznej przedszkola
SCHOOL przedszkolach przedszkolami przedszkole przedszkolem przedszkolom przedszkolu
SCHOOL sprawdzian student studia szkol szkola szkolach szkolami szkole szkolna szkolny
SCHOOL szkolo szkolom szkoly test ucze uczelnia uczy uczyc uczylam uczylem wycieczek
SCHOOL wycieczka wycieczkach wycieczkami wycieczke wycieczki wycieczko wycieczkom
SCHOOL wycieczkowej zadania zadanie zdal zdala zdalem zdane zeszyt zeszytu zlobek zlobku
SEE kontrola kontrole kontroli kontrolna look monitoring monitoringu monitoruje obejmuje
SEE obejrze obejrzec obserwuje odczyt odczytach oglada ogladac ogladacie ogladaj ogladaja
SEE ogladajcie ogladajmy ogladajta ogladal ogladala ogladalabym ogladalam ogladalas
SEE ogladalbym ogladalem ogladales ogladali ogladaliscie ogladalismy ogladalo ogladaly
SEE ogladalyscie ogladalysmy ogladam ogladamy ogladania ogladanie ogladaniem ogladaniu
SEE ogladasz patrz patrzcie patrze patrzec patrzy podejrzec podglad podgladam pokaz
SEE pokazac pokazcie pokaze pokazie pokazuje popatrz przegladam przejrzal przejrzalam
SEE przejrzalem przejrzec ranki rozgladam see sledze sledzic spojrzec sprawdz sprawdza
SEE sprawdzac sprawdzacie sprawdzaj sprawdzaja sprawdzajcie sprawdzajmy sprawdzajta
SEE sprawdzal sprawdzala sprawdzalabym sprawdzalam sprawdzalas sprawdzalbym sprawdzalem
SEE sprawdzales sprawdzali sprawdzaliscie sprawdzalismy sprawdzalo sprawdzaly
SEE sprawdzalyscie sprawdzalysmy sprawdzam sprawdzamy sprawdzania sprawdzanie
SEE sprawdzaniem sprawdzaniu sprawdzasz sprawdzcie sprawdze sprawdzi sprawdzic
SEE sprawdzicie sprawdzil sprawdzila sprawdzilabym sprawdzilam sprawdzilas sprawdzilbym
SEE sprawdzilem sprawdziles sprawdzili sprawdziliscie sprawdzilismy sprawdzilo sprawdzily
SEE sprawdzilyscie sprawdzilysmy sprawdzimy sprawdzone widok widza widze widzenia widzi
SEE widzial widzialam widzialem widziana widziane widzicie widziec widziel widziela
SEE widzielabym widzielam widzielas widzielbym widzielem widzieles widzieli widzieliscie
SEE widzielismy widzielo widziely widzielyscie widzielysmy widzimy widzisz wpatruje
SEE wskazaniem wskazany wyglad wyglada wygladaja zagladac zagladaj zagladam zauwazyc
SEE zauwazylem zerknac zerkne zerknij zerknijcie zobacz zobacza zobaczcie zobacze
SEE zobaczenia zobaczy zobaczyc zobaczycie zobaczyl zobaczyla zobaczylabym zobaczylam
SEE zobaczylas zobaczylbym zobaczylem zobaczyles zobaczyli zobaczyliscie zobaczylismy
SEE zobaczylo zobaczyly zobaczylyscie zobaczylysmy zobaczymy
SELL handel handlowa handlowe handlowej handlowy handlowych handlu sell sprzed sprzeda
SELL sprzedac sprzedacie sprzedaj sprzedaja sprzedajcie sprzedaje sprzedajecie
SELL sprzedajemy sprzedajmy sprzedajta sprzedal sprzedala sprzedalabym sprzedalam
SELL sprzedalas sprzedalbym sprzedalem sprzedales sprzedali sprzedaliscie sprzedalismy
SELL sprzedalo sprzedaly sprzedalyscie sprzedalysmy sprzedam sprzedamy sprzedana
SELL sprzedane sprzedania sprzedanie sprzedaniem sprzedaniu sprzedany sprzedasz
SELL sprzedawac sprzedaz sprzedaza sprzedazy wciskac wciskacie wyczerpany wystawi
SELL wystawiam wystawic wystawie wystawienie wystawilam wystawilem
SEND dopisz doslac dosle doslijcie dosylac esemesowac esemesuj esemesujcie esemesuje
SEND esemesujecie nadaje nadania nadawac nadawca nadawce nadawcy napisac napisal napisala
SEND napisalabym napisalam napisalas napisalbym napisalem napisales napisali napisaliscie
SEND napisalismy napisalo napisaly napisalyscie napisalysmy napisana napisane napisanie
SEND napisany napisl napisla napislabym napislam napislas napislbym napislem napisles
SEND napisli napisliscie napislismy napislo napisly napislyscie napislysmy napisz
SEND napiszcie napisze napiszecie napiszemy napiszesz napiszmy odeslac odeslalem odesle
SEND odpisl odpisla odpislabym odpislam odpislas odpislbym odpislem odpisles odpisli
SEND odpisliscie odpislismy odpislo odpisly odpislyscie odpislysmy odsyla odsylac
SEND odsylacie odsylaj odsylaja odsylajcie odsylajmy odsylajta odsylal odsylala
SEND odsylalabym odsylalam odsylalas odsylalbym odsylalem odsylales odsylali odsylaliscie
SEND odsylalismy odsylalo odsylaly odsylalyscie odsylalysmy odsylam odsylamy odsylania
SEND odsylanie odsylaniem odsylaniu odsylasz pisac pisadz pisal pisala pisalabym pisalam
SEND pisalas pisalbym pisalem pisales pisali pisaliscie pisalismy pisalo pisaly
SEND pisalyscie pisalysmy pisania pisanie pisaniem pisanine pisaniu pisano pisaty piscie
SEND pisejcie pishite pisisz pisujcie pisuje pisujecie pisz pisza piszac piszcie
SEND piszcieee piszcieeee piszciez pisze piszecie piszemy piszesz piszmy piszta podeslac
SEND podesle podeslijcie podsyla podsylac podsylacie podsylaj podsylaja podsylajcie
SEND podsylajmy podsylajta podsylal podsylala podsylalabym podsylalam podsylalas
SEND podsylalbym podsylalem podsylales podsylali podsylaliscie podsylalismy podsylalo
SEND podsylaly podsylalyscie podsylalysmy podsylam podsylamy podsylania podsylanie
SEND podsylaniem podsylaniu podsylasz popisac posylac przekazac przekazanie przekazcie
SEND przekaze przekazywa przekazywac przekazywacie przekazywaj przekazywaja
SEND przekazywajcie przekazywajmy przekazywajta przekazywal przekazywala przekazywalabym
SEND przekazywalam przekazywalas przekazywalbym przekazywalem przekazywales przekazywali
SEND przekazywaliscie przekazywalismy przekazywalo przekazywaly przekazywalyscie
SEND przekazywalysmy przekazywam przekazywamy przekazywania przekazywanie przekazywaniem
SEND przekazywaniu przekazywasz przeslac przeslalam przeslalem przeslania przeslanie
SEND przesle przeslij przeslijcie przesyla przesylac przesylacie przesylaj przesylaja
SEND przesylajcie przesylajmy przesylajta przesylal przesylala przesylalabym przesylalam
SEND przesylalas przesylalbym przesylalem przesylales przesylali przesylaliscie
SEND przesylalismy przesylalo przesylaly przesylalyscie przesylalysmy przesylam
SEND przesylamy przesylania przesylanie przesylaniem przesylaniu przesylasz przyslac
SEND przyslal przyslala przyslaliscie przysle przyslij przyslijcie przysyla przysylac
SEND przysylacie przysylaj przysylaja przysylajcie przysylajmy przysylajta przysylal
SEND przysylala przysylalabym przysylalam przysylalas przysylalbym przysylalem
SEND przysylales przysylali przysylaliscie przysylalismy przysylalo przysylaly
SEND przysylalyscie przysylalysmy przysylam przysylamy przysylania przysylanie
SEND przysylaniem przysylaniu przysylasz rozsyla rozsylac rozsylacie rozsylaj rozsylaja
SEND rozsylajcie rozsylajmy rozsylajta rozsylal rozsylala rozsylalabym rozsylalam
SEND rozsylalas rozsylalbym rozsylalem rozsylales rozsylali rozsylaliscie rozsylalismy
SEND rozsylalo rozsylaly rozsylalyscie rozsylalysmy rozsylam rozsylamy rozsylania
SEND rozsylanie rozsylaniem rozsylaniu rozsylasz rozsylka rozsylke rozsylki send sla slac
SEND slal slala slali sle slecie slemy slesz slij slijcie slijmy slijta smsowac smsowania
SEND smsowanie smsowaniem smsowl smsowla smsowlabym smsowlam smsowlas smsowlbym smsowlem
SEND smsowles smsowli smsowliscie smsowlismy smsowlo smsowly smsowlyscie smsowlysmy
SEND smsujac smsujcie smsuje smsujecie smsujesz smsujta texting wrzut wypisywac wysla
SEND wyslac wyslal wyslala wyslalabym wyslalam wyslalas wyslalbym wyslalem wyslales
SEND wyslali wyslaliscie wyslalismy wyslalo wyslaly wyslalyscie wyslalysmy wyslana
SEND wyslane wyslania wyslanie wyslano wyslany wysle wyslecie wyslemy wyslesz wyslij
SEND wyslijcie wyslijmy wysll wyslla wysllabym wysllam wysllas wysllbym wysllem wyslles
SEND wyslli wyslliscie wysllismy wysllo wyslly wysllyscie wysllysmy wyslyajcie wysyla
SEND wysylac wysylacie wysylaj wysylaja wysylajac wysylajcie wysylajciez wysylajice
SEND wysylajmy wysylajta wysylal wysylala wysylalabym wysylalam wysylalas wysylalbym
SEND wysylalem wysylales wysylali wysylaliscie wysylalismy wysylalo wysylaly wysylalyscie
SEND wysylalysmy wysylam wysylamy wysylania wysylanie wysylaniem wysylaniu wysylasz
SEND wysylce wysylek wysylka wysylkach wysylke wysylki wysylko wysylkowego wysylkowej
SIGNED android androida huawei iphona iphone iphonea nadano podpisano powazaniem
SIGNED pozdrawiam regards samsung sent szacunkiem wyslane wyslano xiaomi
SIZE ciasno cienki ciezar cm dluga dlugi dlugich dlugie dlugiego dlugiej dlugiemu dlugim
SIZE dlugimi dolny drobny duz duza duze duzego duzej duzemu duzo duzoo duzy duzych duzym
SIZE duzymi glosno glosny glowna glowne glowny gorny gram gruba grube grubego grubej
SIZE grubemu grubo gruby grubych grubym grubymi ilosc ilosci jeszczemniej kg kilo km
SIZE krotka krotki krotkich krotkie krotkiego krotkiej krotkiemu krotkim krotkimi l lekka
SIZE lekki lewe lewego lewej lewo lewy litr litrow m maksymalnie mala male malej malemu
SIZE malo maly malych malym malymi masa max medium metr metrazu metrow mg mini mniej
SIZE mniejsze mniejszy mnostwo mocne mocno mocny nadmiar nadmierny najmniej najwiecej
SIZE najwiekszy niski niskie nisko ogromna ogromne ogromnego ogromnej ogromnemu ogromnie
SIZE ogromny ogromnych ogromnym ogromnymi pelna pelno pelny prawej prawie pusto pusty
SIZE redukcja redukcji redukuje sila sily srodkowy starsza starszych starszym szeroka
SIZE szeroki szybkosc tyle tyloma tylu umiaru waski wiekszosc wiele wielka wielki
SIZE wielkich wielkie wielkiego wielkiej wielkiemu wielkim wielkimi wielu wuchta wuchte
SIZE wysoka wysoki wysokosc wysokosci wyzszy xl zmniejsza zmniejszcie zmniejszy
SIZE zmniejszyc
SLEEP bezsennosc budzic budzil budzila budzilabym budzilam budzilas budzilbym budzilem
SLEEP budziles budzili budziliscie budzilismy budzilo budzily budzilyscie budzilysmy
SLEEP drzemka lozka lozkiem lozko noc noca nocach nocami nocka nocki nocna nocne nocny
SLEEP nocy obudzic obudzil obudzila obudzilabym obudzilam obudzilas obudzilbym obudzilem
SLEEP obudziles obudzili obudzilismy obudzilo obudzily obudzilyscie obudzilysmy obudzone
SLEEP odpoczac odpoczynek odsypiam pobudka polnoc polnocy sen sleep snem snu spac spal
SLEEP spala spalabym spalam spalas spalbym spalem spales spali spaliscie spalismy spalo
SLEEP spaly spalyscie spalysmy spi spia spie spij spijcie spimy spisz usnac wyspac
SLEEP wyspalem zasypia zasypiac zasypiacie zasypiaj zasypiaja zasypiajcie zasypiajmy
SLEEP zasypiajta zasypial zasypiala zasypialabym zasypialam zasypialas zasypialbym
SLEEP zasypialem zasypiales zasypiali zasypialiscie zasypialismy zasypialo zasypialy
SLEEP zasypialyscie zasypialysmy zasypiam zasypiamy zasypiania zasypianie zasypianiem
SLEEP zasypianiu zasypiasz
SOCIETY agitacja agitacje agitacji agitek agitujcie amnesty apolityczny apostazji bog
SOCIETY boga bogu bolsze bostwo boze charytatywna charytatywny chrzciny chrzest chrztu
SOCIETY darowizna darowizne datek fundusz glos glosem glosowac glosowalem glosowania
SOCIETY glosowl glosowla glosowlabym glosowlam glosowlas glosowlbym glosowlem glosowles
SOCIETY glosowli glosowliscie glosowlismy glosowlo glosowly glosowlyscie glosowlysmy
SOCIETY glosu glosuje gminny intencja intencje intencji jezu jezus kandydaci kandydat
SOCIETY kandydata kandydatach kandydatami kandydatem kandydatie kandydatka kandydatom
SOCIETY kandydatow kandydatowi kandydatu kandydaty kaplicy kapliczka klasztor koleda
SOCIETY kolede komitet komitetu komunia kosciele kosciol kosciola kosciolem kultura
SOCIETY kulturalnych kultury ministrant ministrantem ministrantury modlitwa ofiara
SOCIETY orzekania pacierz parafialne parafialnej parafialny partei partia partie partii
SOCIETY pikiety poglady polityczna polityczne politycznego politycznej politycznemu
SOCIETY polityczny politycznych politycznym politycznymi polityk polityka polityki
SOCIETY poparcie popieram prezydent rada radny religia religii rolnikow roraty ruskich
SOCIETY rzad senior seniora spolecznosc swieczki szczesc sztab sztabu unia werbowac wiara
SOCIETY wiary wolontariat wolontariusz wolontariusze wolontariuszy wyborami wyborcy
SOCIETY wyborcza wyborcze wyborczego wyborczej wyborczemu wyborczy wyborczych wyborczym
SOCIETY wyborczymi wyborow wybory zaglosowalem zaglosuje zbiorek zbiorka zbiorke zbiorki
SOCIETY zwiazek zwiazku
SOME cokolwiek cos czegokolwiek czegos czemus czesc czesci czyms gdziekolwiek gdzies
SOME jakas jakichs jakiegos jakies jakims jakis jakos kilka kilkoro kilku konkretne
SOME konkretnego ktoras ktorys niektore niektorych par pare paru pol polowa polowe
SOME polowie some troche trochu
SOMEONE chlop chlopa chlopaki chlopakow chlopaku chlopie chlopy chopie chopy czlek
SOMEONE czlowiek czlowieka czlowiekiem czlowiekowi czlowieku dama dziad dziadu dziewczyn
SOMEONE dziewczyna dziewczyno dziewczynom dziewczyny facecie facet faceta facetem gosc
SOMEONE gosci goscia goscie gosciem gosciom guys kazda kazde kazdego kazdej kazdemu kazdy
SOMEONE kazdym kims kobiecie kobiet kobieta kobiete kobieto kobietom kobiety kogokolwiek
SOMEONE kogos koledze koledzy kolega kolegami kolege kolegi kolegow koles kolesia
SOMEONE kolezanek kolezanka kolezanke kolezanki komus ktokolwiek ktos kumpel kumpela
SOMEONE kumpla ludzi ludzia ludziach ludzie ludziom ludziska ludzmi mezczyzna mezczyzne
SOMEONE mordo obywatel obywatelem osob osoba osobami osobe osobie osobnik osobo osobom
SOMEONE osoby panienka sasiad sasiada sasiadami sasiadce sasiadem sasiadka sasiadke
SOMEONE sasiadki sasiadow sasiadowi sasiedzi smakosza stara stary typ typie wszyscy
SOMEONE wszyscyz wszystkim wszystkimi ziomek ziomki znajoma znajomego znajomi znajomy
SOMEONE znajomych
SORRY gniew klopot klopotu kondolencje niestety niestetyy oj ojej ojoj przepraszam
SORRY przepraszamy przeprosic przeprosiny przykro ryczalcie soraski soreczki sorka sorki
SORRY sorrki sorry sory szkoda ups uraza urazy wspolczucia wspolczuje wstyd wstydu
SORRY wstydzcie wybacz wybaczam wybaczcie wybaczenie wybaczyc wybaczysz zal zalem zaluje
STAFF pielegniarza lekarke
STAFF administrator administratora agenci agent agenta agentka alergologa animator
STAFF aptekarz architekt architekta asystent asystenta asystentka bankier barber barbera
STAFF barman barmanka bibliotekarka bibliotekarko broker brygadzista brygadzisty
STAFF burmistrz burmistrza chirurg chirurga chirurgiem cukiernik dekarz dekarza dentysta
STAFF dentyste dentysty diagnosta dispatcher dj dochtora doktor doktora doktorem doktorze
STAFF doradca doradce doradcy doradczyni dostawca dostawcy dozorca dozorcy dyrektor
STAFF dyrektora dyrektorka dyrektorko dyspozytor dyspozytora ekipa ekipe ekipy
STAFF ekspedientka elektryk elektryka farmaceuta farmaceutka felczer fizjoterapeuta
STAFF fotograf fotografa fryzjer fryzjera fryzjerka fryzjerke geodeta geodety ginekolog
STAFF handlowca handlowcy handlowiec higienistka higienistki hydraulik hydraulika
STAFF hydraulikach hydraulikami hydrauliki hydraulikiem hydraulikom hydraulikow
STAFF hydraulikowi hydrauliku informatyk informatyka inspektor inspektora instruktor
STAFF instruktora instruktorka instruktorki jubiler kardiolog kasjer kasjerka kelner
STAFF kelnerka kierowca kierowce kierowcom kierowcow kierowcy kierowniczka kierowniczki
STAFF kierowniczko kierownik kierownika kierownikach kierownikami kierowniki kierownikiem
STAFF kierownikom kierownikow kierownikowi kierowniku kominiarz kominiarza konserwator
STAFF konserwatora konsultant konsultanta konsultantach konsultantami konsultantem
STAFF konsultantie konsultantka konsultantki konsultantom konsultantow konsultantowi
STAFF konsultantu konsultanty kosmetyczka kosmetyczki krawcowa krawiec ksiadz ksiedza
STAFF ksiedze ksiegowa ksiegowej ksiegowosc ksiegowosci kucharz kurier kuriera kurierach
STAFF kurierami kurierem kurierie kurierom kurierow kurierowi kurieru kuriery laborantka
STAFF lekarka lekarki lekarz lekarza lekarzach lekarzami lekarzem lekarzie lekarzom
STAFF lekarzow lekarzowi lekarzu lekarzy listonosz listonosza magazynier malarz malarza
STAFF manager managera masazysta masazystka mechanik mechanika menadzer menadzera
STAFF menedzer monter montera murarz nauczyciel nauczyciela nauczycielka nauczycielki
STAFF niani niania notariusz notariusza obsluga obslugi ochrona ochroniarz ochroniarza
STAFF ochrony ogrodnik ogrodnika okulista okulistka operator operatora operatorowi
STAFF opiekun opiekuna opiekunem opiekunka opiekunki organista ortopeda ortopedy personel
STAFF piekarz pielegniarka pielegniarki pielegniarz pilot pilota polozna poloznej portier
STAFF portiera posrednik posrednika proboszcz proboszczu producent przedstawiciel
STAFF przedstawiciela ratownik ratownika recepcja recepcji recepcjonista recepcjonistka
STAFF recepcjonistki rehabilitant rehabilitanta rehabilitantka rehabilitantki
STAFF rejestratorka rejestratorki rekruter rekruterze rzeczoznawca rzeczoznawce rzeznik
STAFF sekretarka sekretarz serwisant serwisanta slusarz soltys soltysa spawacz spawaczem
STAFF specjalista specjaliste specjalisty sprzataczka sprzedawca sprzedawcy stolarz
STAFF stolarza stomatolog straz strazacy strazak strazaka szewc szewca taksowkarz
STAFF taksowkarzem tapicer technik technika technikach technikami techniki technikiem
STAFF technikom technikow technikowi techniku telemarketer terapeutka tlumacz tlumacza
STAFF trener trenera trenerach trenerami trenerem trenerie trenerka trenerom trenerow
STAFF trenerowi treneru trenery urzedniczka urzednik urzednika weterynarz weterynarza
STAFF wozna woznego wychowawca
STOP amen bastaa cease cicho cisza cisze ciszy dobiegl dobiegla dokoncze dooosyyyc dym
STOP end fertig finish finito hamuj hamujcie hola kasujta konca koncem koncowa koncowej
STOP koncowka koncowki koncowy koncowych koncu koncz konczcie koncze konczmy konczta
STOP konczy konczyc konczycie konczyl konczyla konczylabym konczylam konczylas konczylbym
STOP konczylem konczyles konczyli konczyliscie konczylismy konczylo konczyly konczylyscie
STOP konczylysmy konczymy konice koniec koniecc kropka kuniec kurtyna kysz niedzwoni
STOP niekierowanie niekontaktowanie nieniepokojenie nieotrzymywania nieotrzymywanie
STOP niepisanie niepokojenie nieprzesylanie nieprzysylanie niewysylania niewysylanie
STOP nigdyjuz odcinac odstawic odstawieniu ograniczcie ograniczyc pauza piszcieeeee
STOP poniechac poniechajcie pozbyc przerwa przerwac przerwacie przerwaj przerwaja
STOP przerwajcie przerwajmy przerwajta przerwal przerwala przerwalabym przerwalam
STOP przerwalas przerwalbym przerwalem przerwales przerwali przerwaliscie przerwalismy
STOP przerwalo przerwaly przerwalyscie przerwalysmy przerwam przerwamy przerwania
STOP przerwanie przerwaniem przerwaniu przerwasz przerwij przerwijcie przerywam
STOP przerywamy przestac przestacie przestaciee przestaja przestaje przestajecie przestal
STOP przestala przestalabym przestalam przestalas przestalbym przestalem przestales
STOP przestali przestaliscie przestalismy przestalo przestaly przestalyscie przestalysmy
STOP przestan przestana przestance przestancie przestancieee przestanciez przestancje
STOP przestane przestanie przestaniecie przestanmy przestanta przestawa przestawac
STOP przestawacie przestawaj przestawaja przestawajcie przestawajmy przestawajta
STOP przestawal przestawala przestawalabym przestawalam przestawalas przestawalbym
STOP przestawalem przestawales przestawali przestawaliscie przestawalismy przestawalo
STOP przestawaly przestawalyscie przestawalysmy przestawam przestawamy przestawania
STOP przestawanie przestawaniem przestawaniu przestawasz przestna przeston przetancie
STOP przystopowac przystopujcie pzrestancie quit rozbrat rozejsc rozstac rozstaje
STOP rozstajemy rozstaniemy rozstanmy skoncz skoncza skonczcie skoncze skonczmy skonczmyz
STOP skonczona skonczone skonczony skonczy skonczyc skonczyl skonczyla skonczylabym
STOP skonczylam skonczylas skonczylbym skonczylem skonczyles skonczyli skonczyliscie
STOP skonczylismy skonczylo skonczyly skonczylyscie skonczylysmy sotp starczy stooooop
STOP stooop stop stopcie stopniez stopniowo stopp stoppp stopujcie stp stpo sztop uciac
STOP ucinam ucinamy ukroccie ukrocic urwac urwijcie ustac ustaje ustalo ustana ustancie
STOP utnijcie wstrzymac wstrzymaj wstrzymajcie wstrzymal wstrzymala wstrzymalabym
STOP wstrzymalam wstrzymalas wstrzymalbym wstrzymalem wstrzymales wstrzymali
STOP wstrzymaliscie wstrzymalismy wstrzymalo wstrzymaly wstrzymalyscie wstrzymalysmy
STOP wstrzymania wstrzymanie wstrzymuje wyloguj wyluzuj wyluzujcie zakoncz zakonczcie
STOP zakonczenia zakonczenie zakonczmy zakonczona zakonczone zakonczony zakonczy
STOP zakonczyc zakonczyl zakonczyla zakonczylabym zakonczylam zakonczylas zakonczylbym
STOP zakonczylem zakonczyles zakonczyli zakonczyliscie zakonczylismy zakonczylo
STOP zakonczyly zakonczylyscie zakonczylysmy zakonczymy zamilknac zamilknijcie zamknijcie
STOP zaniechac zaniechaj zaniechajcie zaniechania zaniechanie zaprzestac zaprzestajcie
STOP zaprzestal zaprzestala zaprzestalabym zaprzestalam zaprzestalas zaprzestalbym
STOP zaprzestalem zaprzestales zaprzestali zaprzestaliscie zaprzestalismy zaprzestalo
STOP zaprzestaly zaprzestalyscie zaprzestalysmy zaprzestan zaprzestancie zaprzestania
STOP zaprzestanie zastopowac zastopuja zastopujcie zatrzyma zatrzymac zatrzymacie
STOP zatrzymaj zatrzymaja zatrzymajcie zatrzymajmy zatrzymajta zatrzymal zatrzymala
STOP zatrzymalabym zatrzymalam zatrzymalas zatrzymalbym zatrzymalem zatrzymales
STOP zatrzymali zatrzymaliscie zatrzymalismy zatrzymalo zatrzymaly zatrzymalyscie
STOP zatrzymalysmy zatrzymam zatrzymamy zatrzymania zatrzymanie zatrzymaniem zatrzymaniu
STOP zatrzymasz zatrzymuje zerwac zerwalam zerwali zerwijmy zrywa zrywam zrywamy zw
STOP ustala ustaly ustanie zniknely
SUBSCRIBE dodaliscie dolacza dolaczac dolaczacie dolaczaj dolaczaja dolaczajcie
SUBSCRIBE dolaczajmy dolaczajta dolaczal dolaczala dolaczalabym dolaczalam dolaczalas
SUBSCRIBE dolaczalbym dolaczalem dolaczales dolaczali dolaczaliscie dolaczalismy
SUBSCRIBE dolaczalo dolaczaly dolaczalyscie dolaczalysmy dolaczam dolaczamy dolaczania
SUBSCRIBE dolaczanie dolaczaniem dolaczaniu dolaczasz dolacze dolaczyc dolaczylem dopisac
SUBSCRIBE dopisalem dopisz dopiszcie figurowac figurowal figuruje logowac logowania
SUBSCRIBE loguje nalezec przylaczyc przypisac przypisany przystapic przystepuje przywroc
SUBSCRIBE przywroccie przywrocenie przywrocic rejestracja rejestracje rejestracji
SUBSCRIBE rejestrowac rejestrowal rejestrowala rejestrowalabym rejestrowalam
SUBSCRIBE rejestrowalas rejestrowalbym rejestrowalem rejestrowales rejestrowali
SUBSCRIBE rejestrowaliscie rejestrowalismy rejestrowalo rejestrowaly rejestrowalyscie
SUBSCRIBE rejestrowalysmy rejestrowana rejestrowane rejestrowania rejestrowanie
SUBSCRIBE rejestrowaniu rejestrowano rejestrowany rejestruj rejestruja rejestrujcie
SUBSCRIBE rejestruje rejestrujecie rejestrujemy rejestrujesz rejestrujmy rejestrujta
SUBSCRIBE sciagneliscie start subscribe subskrybcja subskrybcje subskrybcji subskrybowac
SUBSCRIBE subskrybowal subskrybowala subskrybowalabym subskrybowalam subskrybowalas
SUBSCRIBE subskrybowalbym subskrybowalem subskrybowales subskrybowali subskrybowaliscie
SUBSCRIBE subskrybowalismy subskrybowalo subskrybowaly subskrybowalyscie subskrybowalysmy
SUBSCRIBE subskrybowana subskrybowane subskrybowania subskrybowanie subskrybowaniu
SUBSCRIBE subskrybowano subskrybowany subskrybuj subskrybuja subskrybujcie subskrybuje
SUBSCRIBE subskrybujecie subskrybujemy subskrybujesz subskrybujmy subskrybujta
SUBSCRIBE subskrypcja subskrypcje subskrypcji wciagnac wciagneli wciagneliscie wpis
SUBSCRIBE wpisac wpisal wpisalam wpisalem wpisana wpisano wpisany wpisowac wpisowal
SUBSCRIBE wpisowala wpisowalabym wpisowalam wpisowalas wpisowalbym wpisowalem wpisowales
SUBSCRIBE wpisowali wpisowaliscie wpisowalismy wpisowalo wpisowaly wpisowalyscie
SUBSCRIBE wpisowalysmy wpisowana wpisowane wpisowania wpisowanie wpisowaniu wpisowano
SUBSCRIBE wpisowany wpisu wpisuj wpisuja wpisujcie wpisuje wpisujecie wpisujemy wpisujesz
SUBSCRIBE wpisujmy wpisujta wpisz wpiszcie wpisze zalogowac zalogowalem zameldowac zapis
SUBSCRIBE zapisac zapisal zapisala zapisalabym zapisalam zapisalas zapisalbym zapisalem
SUBSCRIBE zapisales zapisali zapisaliscie zapisalismy zapisalo zapisaly zapisalyscie
SUBSCRIBE zapisalysmy zapisana zapisane zapisany zapisie zapisow zapisowac zapisowal
SUBSCRIBE zapisowala zapisowalabym zapisowalam zapisowalas zapisowalbym zapisowalem
SUBSCRIBE zapisowales zapisowali zapisowaliscie zapisowalismy zapisowalo zapisowaly
SUBSCRIBE zapisowalyscie zapisowalysmy zapisowana zapisowane zapisowania zapisowanie
SUBSCRIBE zapisowaniu zapisowano zapisowany zapisu zapisuj zapisuja zapisujcie zapisuje
SUBSCRIBE zapisujecie zapisujemy zapisujesz zapisujmy zapisujta zapisy zapisywa zapisywac
SUBSCRIBE zapisywacie zapisywaj zapisywaja zapisywajcie zapisywajmy zapisywajta zapisywal
SUBSCRIBE zapisywala zapisywalabym zapisywalam zapisywalas zapisywalbym zapisywalem
SUBSCRIBE zapisywales zapisywali zapisywaliscie zapisywalismy zapisywalo zapisywaly
SUBSCRIBE zapisywalyscie zapisywalysmy zapisywam zapisywamy zapisywania zapisywanie
SUBSCRIBE zapisywaniem zapisywaniu zapisywasz zapisz zapiszcie zapisze zarejestrowac
SUBSCRIBE zarejestrowal zarejestrowala zarejestrowalabym zarejestrowalam zarejestrowalas
SUBSCRIBE zarejestrowalbym zarejestrowalem zarejestrowales zarejestrowali
SUBSCRIBE zarejestrowaliscie zarejestrowalismy zarejestrowalo zarejestrowaly
SUBSCRIBE zarejestrowalyscie zarejestrowalysmy zarejestrowana zarejestrowane
SUBSCRIBE zarejestrowania zarejestrowanie zarejestrowaniu zarejestrowano zarejestrowany
SUBSCRIBE zarejestruj zarejestruja zarejestrujcie zarejestruje zarejestrujecie
SUBSCRIBE zarejestrujemy zarejestrujesz zarejestrujmy zarejestrujta
SWEAR barany bezczelne bezczelni bezczelny bydlo bzdet bzdura bzdury cholera cholere
SWEAR cholerne cholerny cholery chuj chuja chuje chujowe chujowy ciule cwel cwele damn
SWEAR debil debile debili diabel diabla diably dupa dupe dupie dupsko dupy durne durni
SWEAR durny dziadostwo dziwka frajer frajerow frajerzy fuck fuckoff glaby glupi glupie
SWEAR glupota glupoty gnida gnidy gnoje gowna gowniane gowno hell hieny huj idiota
SWEAR idiotka idiotow jaaaa japa jasnej jeb jebac jebane jebani jebany jebcie jelopy jpdl
SWEAR jprdl kretyn kretyni kretynskie kurde kurewsko kurna kurwa kurwaa kurwaaa kurwica
SWEAR kurwie kurwo kurwy kutas kutasy lajdak lajdaki lajno masakra matoly menda mendy
SWEAR morda mordy motyla mru muj niegrzeczny nienormalni ochujales ochujeliscie odjeb
SWEAR odjebcie opieprzyl opryskliwy ozgniewom pajace palancie palanty parszywe parszywy
SWEAR pedal pedaly pieprzcie pieprzyc pierdol pierdolcie pierdole pierdolenie pierdolony
SWEAR pierdoly pieron pierona pierony pizda pizdu pizdy pocalujcie pojebalo pojebane
SWEAR pojebani popieprzone popierdolilo poruty psiakosc psiakrew psychole psycholeee rany
SWEAR ryj scierwa scierwo shit skurwysyn skurwysyny smierdzi smierdziala spadowa
SWEAR spierdalac spierdolcie sraly srast suka suki sukinsyny swinie szlag szlaki szmata
SWEAR szmaty upierdliwa upierdliwe upierdliwosc upierdliwy wal walcie wkurw wkurwiacie
SWEAR wkurwiaja wkurwiajcie wkurwilem wtf zajebcie zajebie zasrane zasrany zjeb zjeby
SWEAR zwyrole
TAKE bierz bierzcie bierze bierzecie bierzemy bierzesz biora biore brac bral brala
TAKE bralabym bralam bralas bralbym bralem brales brali braliscie bralismy bralo braly
TAKE bralyscie bralysmy chwycic lap lapac lapie lapiemy odsun pobierz pobrac podejmuje
TAKE podnies podniesc podniescie podniose przejmie take wez weza wezcie wezme wezmie
TAKE wezmiecie wezta wezze wyciagam wyciagnac wyciagnij wziac wzial wzialem wziela
TAKE wzielam wziolbyk zabiera zabierac zabieracie zabieraj zabieraja zabierajcie
TAKE zabierajmy zabierajta zabieral zabierala zabieralabym zabieralam zabieralas
TAKE zabieralbym zabieralem zabierales zabierali zabieraliscie zabieralismy zabieralo
TAKE zabieraly zabieralyscie zabieralysmy zabieram zabieramy zabierania zabieranie
TAKE zabieraniem zabieraniu zabierasz zabierz zabierzcie zabierze zabierzemy zabiora
TAKE zabiore zabrac zabral zabrala zabralabym zabralam zabralas zabralbym zabralem
TAKE zabrales zabrali zabraliscie zabralismy zabralo zabraly zabralyscie zabralysmy zajac
TAKE zajeta zajete zajety zajmie zajmuje zbiera zbierac zbieram zbiore zlapac zlapal
TAKE zlapala
TELL deklaruje donosze informowac informowal informowala informowalabym informowalam
TELL informowalas informowalbym informowalem informowales informowali informowaliscie
TELL informowalismy informowalo informowaly informowalyscie informowalysmy informowana
TELL informowane informowania informowanie informowaniu informowano informowany informuj
TELL informuja informujcie informuje informujecie informujemy informujesz informujmy
TELL informujta kazal kazala kazali kaze melduje mow mowi mowia mowiac mowic mowie mowil
TELL mowila mowilam mowilem mowili mowimy mowisz obiecac obiecal obiecala obiecaliscie
TELL obietnica obietnicami odzywam opowiada opowiadac opowiadacie opowiadaj opowiadaja
TELL opowiadajcie opowiadajmy opowiadajta opowiadal opowiadala opowiadalabym opowiadalam
TELL opowiadalas opowiadalbym opowiadalem opowiadales opowiadali opowiadaliscie
TELL opowiadalismy opowiadalo opowiadaly opowiadalyscie opowiadalysmy opowiadam
TELL opowiadamy opowiadania opowiadanie opowiadaniem opowiadaniu opowiadasz opowiedz
TELL opowiedziec ostrzec ostrzegam oswiadczam oswiadczenia oswiadczenie oznajmiam podac
TELL podaj podajcie podaje podal podalam podalem podam podana podane podanie podawac
TELL podawalam podawalem poinformowac poinformowal poinformowala poinformowalabym
TELL poinformowalam poinformowalas poinformowalbym poinformowalem poinformowales
TELL poinformowali poinformowaliscie poinformowalismy poinformowalo poinformowaly
TELL poinformowalyscie poinformowalysmy poinformowana poinformowane poinformowania
TELL poinformowanie poinformowaniu poinformowano poinformowany poinformuj poinformuja
TELL poinformujcie poinformuje poinformujecie poinformujemy poinformujesz poinformujmy
TELL poinformujta polecenie powiadam powiadamiac powiadamiam powiadamiania powiadamianiem
TELL powiadomcie powiadomic powie powiedz powiedzcie powiedzial powiedziala powiedzialam
TELL powiedzialem powiedziano powiedziec powiem powtorzyl powtorzyla powtorzylabym
TELL powtorzylam powtorzylas powtorzylbym powtorzylem powtorzyles powtorzyli
TELL powtorzyliscie powtorzylismy powtorzylo powtorzyly powtorzylyscie powtorzylysmy
TELL przedstawic przekazac sluchac sluchaj sluchajcie slucham slychac slyszalam slyszalem
TELL slysze slyszy tell tlumacze tlumaczyc tzn udostepniac udostepnialam uprzedzam
TELL uprzedzenia ustalamy ustalic ustalilismy ustalona uwag uwaga uwage uwagi uzgodnienia
TELL wspomina wspominac wspominacie wspominaj wspominaja wspominajcie wspominajmy
TELL wspominajta wspominal wspominala wspominalabym wspominalam wspominalas wspominalbym
TELL wspominalem wspominales wspominali wspominaliscie wspominalismy wspominalo
TELL wspominaly wspominalyscie wspominalysmy wspominam wspominamy wspominania wspominanie
TELL wspominaniem wspominaniu wspominasz wspomniec wyjasnic wyjasnienia wyjasnienie
TELL wyjasnil wyjasnila wyjasnilabym wyjasnilam wyjasnilas wyjasnilbym wyjasnilem
TELL wyjasniles wyjasnili wyjasniliscie wyjasnilismy wyjasnilo wyjasnily wyjasnilyscie
TELL wyjasnilysmy zapowiadam zaznaczyc zaznaczylam zglasza zglaszac zglaszacie zglaszaj
TELL zglaszaja zglaszajcie zglaszajmy zglaszajta zglaszal zglaszala zglaszalabym
TELL zglaszalam zglaszalas zglaszalbym zglaszalem zglaszales zglaszali zglaszaliscie
TELL zglaszalismy zglaszalo zglaszaly zglaszalyscie zglaszalysmy zglaszam zglaszamy
TELL zglaszania zglaszanie zglaszaniem zglaszaniu zglaszasz zglos zgloscie zglosi zglosic
TELL zglosil zglosilam zglosilem zglosilismy zglosze
THANKS bogzaplac danke dz dzieki dziekiiii dziekje dziekowac dzieks dzieku dziekuej
THANKS dziekuj dziekuja dziekuje dziekujee dziekujemy dziena dzienki dzienks dzk merci
THANKS podziekowac podziekowan podziekowania podziekowanie podziekuje thank thanks thx
THANKS tnx wdzieczna wdzieczni wdzieczny zdzieka
THEY go he ich ichni im je jego jej jemu mu nia nich niego niej nim nimi on ona one oni
THEY ono she they
THINK czuc czuje decyduje decyzja decyzje decyzji dziwie idea idei licze liczy liczyc
THINK liczymy mniemam mysl mysla myslal myslala myslalam myslalem mysle myslec myslel
THINK myslela myslelabym myslelam myslelas myslelbym myslelem mysleles mysleli
THINK mysleliscie myslelismy myslelo myslely myslelyscie myslelysmy mysli myslimy myslisz
THINK nadziei nadzieja nadzieje niby niewierzacy ocen ocena oceniam oceny opinia opinie
THINK opinii podobno pomysl przemyslec przypuszcza przypuszczac przypuszczacie
THINK przypuszczaj przypuszczaja przypuszczajcie przypuszczajmy przypuszczajta
THINK przypuszczal przypuszczala przypuszczalabym przypuszczalam przypuszczalas
THINK przypuszczalbym przypuszczalem przypuszczales przypuszczali przypuszczaliscie
THINK przypuszczalismy przypuszczalo przypuszczaly przypuszczalyscie przypuszczalysmy
THINK przypuszczam przypuszczamy przypuszczania przypuszczanie przypuszczaniem
THINK przypuszczaniu przypuszczasz raczej rozmyslilam rozmyslilem rozmyslilismy rozwaze
THINK sadze sadzi sadzil sadzila sadzilabym sadzilam sadzilas sadzilbym sadzilem sadziles
THINK sadzili sadziliscie sadzilismy sadzilo sadzily sadzilyscie sadzilysmy sadzisz
THINK spodziewam think troske uwaza uwazac uwazacie uwazaj uwazaja uwazajcie uwazajmy
THINK uwazajta uwazal uwazala uwazalabym uwazalam uwazalas uwazalbym uwazalem uwazales
THINK uwazali uwazaliscie uwazalismy uwazalo uwazaly uwazalyscie uwazalysmy uwazam
THINK uwazamy uwazania uwazanie uwazaniem uwazaniu uwazasz uznac uznaje uznala uznalam
THINK uznalem watpie wierze wierzy wierzyc wierzyl wierzyla wierzylabym wierzylam
THINK wierzylas wierzylbym wierzylem wierzyles wierzyli wierzyliscie wierzylismy wierzylo
THINK wierzyly wierzylyscie wierzylysmy wnioski wrazenie wydaje wyrozumiali zakladam
THINK zastanawia zastanawiam zastanowic zastanowie zdanie zdaniem zdecydowac zdecydowalam
THINK zdecydowalem zdziwiony zgadniecie
THIS it ono oto otoz ow owa owego owo ta taka taki takich takie takiego takiej takiemu
THIS takim takimi takoz tamci tamta tamte tamtej tamtemu tamten tamto tamtych tamtym te
THIS tego tej temu ten tenze that these this those to toto tych tym tymi tyn
TIME czas czasie czasowo czasu czasy dawna dawniej dlugo doba ferie ferii godz godzin
TIME godzina godzinach godzine godzinie godziny h historia historie jesien jesieni
TIME kiedykolwiek krotko kwadrans lat lata latach latem lato letni letnia miesiac
TIME miesiaca miesiace miesiacu miesiecy miesiecznie miesieczny minuta minute natenczas
TIME poludnie poludniem poludniu popoludnie pora poranna poranne poranny pory porze potem
TIME pozniej pozniejsza pozniejszy pozno przyszlosc przyszlosci rana ranek rankiem rano
TIME razu rocznic rocznie roczny rok roku sekund sekunda sekundy sezon sezonie sezonu
TIME swiat swiateczna swiateczne swiateczny swieta swietach sylwester terazniejszosc time
TIME tydzien tyg tygodni tygodnia tygodniach tygodnie tygodniem tygodniowe tygodniu urlop
TIME urlopie urlopu wakacje wakacji wczesna wczesnie weekend weekendowy weekendu weekendy
TIME weekendzie wieczna wieczne wieczor wieczora wieczorem wieczorki wieczory wiek wieku
TIME wielkanoc wielkanocne wielkanocy wigilia wigilie wiosna wiosne wiosny wolna wolne
TIME wolny wolnych wtedy zeszlo zima zimie zimowe zimowy zimy
TIRED cierpliwosc cierpliwosci dobija dosc gniewajcie irytacja martwi meczy nerwow nerwy
TIRED niecierpliwie nienawidze nudne nudza nudzi obrzydliwe obrzydlo oszaleje porzygu
TIRED przejadlo przejadly rzygac rzygam stres stresu stresuje umeczony wkurwia wkurwiona
TIRED wkurwione wkurwionego wkurwionej wkurwionemu wkurwiony wkurwionych wkurwionym
TIRED wkurwionymi wkurzona wkurzone wkurzonego wkurzonej wkurzonemu wkurzony wkurzonych
TIRED wkurzonym wkurzonymi wsciekla wsciekle wscieklego wscieklej wscieklemu wsciekly
TIRED wscieklych wscieklym wscieklymi wykonczycie zazdrosna zbrzydlo zdenerwowana
TIRED zdenerwowane zdenerwowanego zdenerwowanej zdenerwowanemu zdenerwowany
TIRED zdenerwowanych zdenerwowanym zdenerwowanymi zirytowana zirytowane zirytowanego
TIRED zirytowanej zirytowanemu zirytowany zirytowanych zirytowanym zirytowanymi zla zlemu
TIRED zli zly zlymi zmeczenie zmeczona zmeczone zmeczonego zmeczonej zmeczonemu zmeczony
TIRED zmeczonych zmeczonym zmeczonymi zmeczyly zniechecic znudzilo znudzily znudzona
TIRED znudzone znudzonego znudzonej znudzonemu znudzony znudzonych znudzonym znudzonymi
TIRED zrazilam zwariuje zygam
TIRED zbrzydly obrzydly uprzykrzylo zmeczylo
TITLE adam adamem agata agnieszka aleksandra alicja andrzej ania anna asia barbara basia
TITLE beata beato bozena dabrowski danuta daria dariusz dawid dorota dr edam edyta ewa
TITLE filip gosia grazyna grzegorz grzegorza grzegorzem hab halina haliny hani hania
TITLE hanna henryk imie imienia imieniu inz inzy iwona jacek jadwiga jakub jan janina
TITLE jerzy joanna jola joli julia jurek jurku justyna kacper kamil kamila kaminski
TITLE karolina kasia kasiu katarzyna kazimierz kinga kingi kowal kowalska kowalski
TITLE kowalskiej krystyna krystyny krzysiek krzyska krzysztof ks kuba kuby lena
TITLE lewandowski lukasz magda magdalena malgorzata marcin marek maria marka marta
TITLE marzena mateusz mecenas mecenasa mecenasie mecenasowi mgr michal mjr monika moniko
TITLE natalia nazwiska nazwiskiem nazwisko nazwisku nowak nowakowska nowakowski ola
TITLE oliwia patrycja paulina pawel piotr prof pulkownik renata robert roberta robinsona
TITLE ryszard sebastian sebastiana stanislaw stefania sylwia szanowna szanowne szanowny
TITLE szymanski szymon teresa tomasz tomek tomka weronika wieslaw wisniewska wisniewski
TITLE wojciech wojcik wojtek wolski wozniak zbigniew zielinski zofia zofii zosia zosie
TITLE zuzanna zuzia
TRAVEL apartament apartamentu apartamenty autokar autokaru bagaz bagazu bialogorod
TRAVEL camping domek domki domku dworcu hotel hotele hotelu kemping kwatera kwatery lot
TRAVEL lotem lotniska lotnisko lotnisku lotu loty majowka majowke nocleg noclegi noclegu
TRAVEL odprawa pasazerow paszporty pensjonat pensjonatu peron pkp plaza pociag pociagi
TRAVEL pociagiem pociagniemy pociagu podroz podrozujemy podrozy przewodnik rejs rejsu
TRAVEL samolocie samolot samolotem samolotu traffic transfery trip turnus turysta
TRAVEL turystow turystyczny turystyka urlop wakacje wakacyjna wakacyjny walizka wiza
TRAVEL wyjazdu wylatuja wyloty zagraniczna
TRY proba probe probka probke probna probnej probowac probowal probowala probowalabym
TRY probowalam probowalas probowalbym probowalem probowales probowali probowaliscie
TRY probowalismy probowalo probowaly probowalyscie probowalysmy probowana probowane
TRY probowania probowanie probowaniu probowano probowany probuj probuja probujcie probuje
TRY probujecie probujemy probujesz probujmy probujta proby sprobowac sprobowal sprobowala
TRY sprobowalabym sprobowalam sprobowalas sprobowalbym sprobowalem sprobowales sprobowali
TRY sprobowaliscie sprobowalismy sprobowalo sprobowaly sprobowalyscie sprobowalysmy
TRY sprobowana sprobowane sprobowania sprobowanie sprobowaniu sprobowano sprobowany
TRY sprobuj sprobuja sprobujcie sprobuje sprobujecie sprobujemy sprobujesz sprobujmy
TRY sprobujta starac staral starala staralabym staralam staralas staralbym staralem
TRY starales starali staraliscie staralismy staralo staraly staralyscie staralysmy staram
TRY try usilowac wysil
UNSUB wypiszecie wykreslicie skreslicie odsubskrybuje odsubskrybujcie
UNSUB dezaktywacja dezaktywowac dezaktywowala dezaktywuj ewakuowac ewakuowalabym ewakuuje
UNSUB niewpisywanie odpadam odsubskrybcja odsubskrybowac odsubskrybowanie odsubskrybowuje
UNSUB odsubskrybuj odsubskrypcja opt optout rezygnacja rezygnacje rezygnacji rezygnjue
UNSUB rezygnowac rezygnowal rezygnowala rezygnowalabym rezygnowalam rezygnowalas
UNSUB rezygnowalbym rezygnowalem rezygnowales rezygnowali rezygnowaliscie rezygnowalismy
UNSUB rezygnowalo rezygnowaly rezygnowalyscie rezygnowalysmy rezygnowana rezygnowane
UNSUB rezygnowania rezygnowanie rezygnowaniu rezygnowano rezygnowany rezygnuj rezygnuja
UNSUB rezygnujcie rezygnuje rezygnujecie rezygnujee rezygnujemy rezygnujesz rezygnujmy
UNSUB rezygnujta rezynguje unsub unsubscribe wyautowac wylacz wylaczcie wylaczyc
UNSUB wylogowac wylogowalo wylogujcie wymeldowac wymeldowalam wymeldowuje wymeldujcie
UNSUB wymiksowac wymiksujcie wyp wypis wypisac wypisacie wypisal wypisala wypisalabym
UNSUB wypisalam wypisalas wypisalbym wypisalem wypisales wypisali wypisaliscie
UNSUB wypisalismy wypisalo wypisaly wypisalyscie wypisalysmy wypisana wypisane wypisania
UNSUB wypisanie wypisany wypiscie wypisowac wypisowal wypisowala wypisowalabym
UNSUB wypisowalam wypisowalas wypisowalbym wypisowalem wypisowales wypisowali
UNSUB wypisowaliscie wypisowalismy wypisowalo wypisowaly wypisowalyscie wypisowalysmy
UNSUB wypisowana wypisowane wypisowania wypisowanie wypisowaniu wypisowano wypisowany
UNSUB wypisu wypisuj wypisuja wypisujcie wypisuje wypisujecie wypisujemy wypisujesz
UNSUB wypisujmy wypisujta wypisywac wypisywalem wypisz wypiszcie wypiszcieeee wypisze
UNSUB wypiszta wyplatac wypsianie wypusac wyrejestrowac wyrejestrowal wyrejestrowala
UNSUB wyrejestrowalabym wyrejestrowalam wyrejestrowalas wyrejestrowalbym wyrejestrowalem
UNSUB wyrejestrowales wyrejestrowali wyrejestrowaliscie wyrejestrowalismy wyrejestrowalo
UNSUB wyrejestrowaly wyrejestrowalyscie wyrejestrowalysmy wyrejestrowana wyrejestrowane
UNSUB wyrejestrowania wyrejestrowanie wyrejestrowaniu wyrejestrowano wyrejestrowany
UNSUB wyrejestrowuje wyrejestruj wyrejestruja wyrejestrujcie wyrejestruje wyrejestrujecie
UNSUB wyrejestrujemy wyrejestrujesz wyrejestrujmy wyrejestrujta zrezygnowac zrezygnowal
UNSUB zrezygnowala zrezygnowalabym zrezygnowalam zrezygnowalas zrezygnowalbym
UNSUB zrezygnowalem zrezygnowales zrezygnowali zrezygnowaliscie zrezygnowalismy
UNSUB zrezygnowalo zrezygnowaly zrezygnowalyscie zrezygnowalysmy zrezygnowana
UNSUB zrezygnowane zrezygnowania zrezygnowanie zrezygnowaniu zrezygnowano zrezygnowany
UNSUB zrezygnuj zrezygnuja zrezygnujcie zrezygnuje zrezygnujecie zrezygnujemy
UNSUB zrezygnujesz zrezygnujmy zrezygnujta
UNSUB unsubuje odsubuje unsubowac rezygnyje
UNSUB odsubskrybowalam odsubskrybowalem odsubskrybowalismy odsubskrybowaliscie
UNTIL az dopiero dopoki gdy nastepnie nim odkad podczas poki potem pozniej tymczasem
UNTIL until zanim
US my nam nami nas nasz nasza nasze naszego naszej naszemu naszych naszym naszymi our
US sami samych samym samymi us we
USE korzysta korzystacie korzystaj korzystaja korzystajcie korzystajmy korzystajta
USE korzystal korzystala korzystalabym korzystalas korzystalbym korzystales korzystali
USE korzystaliscie korzystalismy korzystalo korzystaly korzystalyscie korzystalysmy
USE korzystania korzystanie korzystaniem korzystaniu korzystasz niewykorzystana posluguje
USE przetwarzac przetwarzacie przetwarzaja przetwarzania przetwarzanie przetwarzaniem
USE stosowac stosowal stosowala stosowalabym stosowalam stosowalas stosowalbym stosowalem
USE stosowales stosowali stosowaliscie stosowalismy stosowalo stosowaly stosowalyscie
USE stosowalysmy stosowana stosowane stosowania stosowanie stosowaniu stosowano stosowany
USE stosuj stosuja stosujcie stosujecie stosujemy stosujesz stosujmy stosujta use uzyc
USE uzyje uzywa uzywac uzywacie uzywaj uzywaja uzywajcie uzywajmy uzywajta uzywal uzywala
USE uzywalabym uzywalam uzywalas uzywalbym uzywalem uzywales uzywali uzywaliscie
USE uzywalismy uzywalo uzywaly uzywalyscie uzywalysmy uzywam uzywamy uzywane uzywania
USE uzywanie uzywaniem uzywaniu uzywasz wykorzystac wykorzystowac wykorzystowal
USE wykorzystowala wykorzystowalabym wykorzystowalam wykorzystowalas wykorzystowalbym
USE wykorzystowalem wykorzystowales wykorzystowali wykorzystowaliscie wykorzystowalismy
USE wykorzystowalo wykorzystowaly wykorzystowalyscie wykorzystowalysmy wykorzystowana
USE wykorzystowane wykorzystowania wykorzystowanie wykorzystowaniu wykorzystowano
USE wykorzystowany wykorzystuj wykorzystuja wykorzystujcie wykorzystuje wykorzystujecie
USE wykorzystujemy wykorzystujesz wykorzystujmy wykorzystujta wykorzystywac
USE wykorzystywania
VERY absolutnie az baardzo bardzo bardzoo bardzooo bezwzglednie calkowicie celowe celowo
VERY cholernie definitywnie dokladnie kategoryczne kategorycznie kompletnie mega mocno
VERY najbardziej naprawde naprwde nawet niesamowicie niezmiernie niezwykle okropnie
VERY ostatecznie potwornie powaznie prostu przeokropnie really serio serioo specjalnie
VERY specjalny specjalnych srast stanowcze stanowczo strasznie total totalnie trwale
VERY trwalego very wgl wlasnie wogole wyjatkowo wylacznosc wyrazne wyraznie zbyt
VERY zdecydowanie zupelnie
WAIT chwila chwile chwileczke chwili chwilke chwilowo czeka czekac czekacie czekaj
WAIT czekaja czekajcie czekajmy czekajta czekal czekala czekalabym czekalam czekalas
WAIT czekalbym czekalem czekales czekali czekaliscie czekalismy czekalo czekaly
WAIT czekalyscie czekalysmy czekam czekamy czekania czekanie czekaniem czekaniu czekasz
WAIT doczekac kolejce kolejka momencik moment poczeka poczekac poczekacie poczekaj
WAIT poczekaja poczekajcie poczekajmy poczekajta poczekal poczekala poczekalabym
WAIT poczekalam poczekalas poczekalbym poczekalem poczekales poczekali poczekaliscie
WAIT poczekalismy poczekalo poczekaly poczekalyscie poczekalysmy poczekam poczekamy
WAIT poczekania poczekanie poczekaniem poczekaniu poczekasz sekunde stac stoi stoimy
WAIT stoja stoje wait wstrzymam zaczeka zaczekac zaczekacie zaczekaj zaczekaja
WAIT zaczekajcie zaczekajmy zaczekajta zaczekal zaczekala zaczekalabym zaczekalam
WAIT zaczekalas zaczekalbym zaczekalem zaczekales zaczekali zaczekaliscie zaczekalismy
WAIT zaczekalo zaczekaly zaczekalyscie zaczekalysmy zaczekam zaczekamy zaczekania
WAIT zaczekanie zaczekaniem zaczekaniu zaczekasz zaraz
WANT chca chce chcecie chcemy chcesz chcial chciala chcialam chcialem chcialoby chciec
WANT chciel chciela chcielabym chcielam chcielas chcielbym chcielem chcieles chcieli
WANT chcieliscie chcielismy chcielo chciely chcielyscie chcielysmy chec checi chetnie hce
WANT kuscie ochota ochote ochoty planuje planujemy pragna pragnac pragne pragnie
WANT pragniecie pragniemy pragniesz skuscie want zachet zamierza zamierzam zamierzamy
WANT zechce zyczy
WEATHER burza burzy ciemno cieple cieplego cieplej cieplejszego cieplemu cieplo cieply
WEATHER cieplych cieplym cieplymi deszcz deszczu goraca gorace goracego goracej goracemu
WEATHER goraco goracy goracych goracym goracymi leje lod lodu mgla mokra mokro mroz pada
WEATHER padac pogoda pogodowych pogody powodz slisko slonce snieg sniegu stopni
WEATHER temperatura upal wiatr wiatru wichura wichurze wieje zamarzamy zimna zimne
WEATHER zimnego zimnej zimnemu zimno zimny zimnych zimnym zimnymi
WILL beda bede bedzie bedziecie bedziemy bedziesz planuje will zamiar zamiaru zamierzam
WISH bylabym bylbym bylibyscie bylibysmy chcialaby chcialabym chcialby chcialbym
WISH chcielibysmy marze marzenia marzeniem marzy marzylam preferuje prosilabym prosilbym
WISH wish wolac wolalabym wolalbym wolalem wole wolelibysmy woli wolimy zobowiazana
WISH zobowiazany zycz zycza zycze zyczenie zyczylabym zyczylbym zyczymy
WORD angielsku english enter haslem haslo jezyk jezykiem komenda komendami komende kropka
WORD kropki literka litery minus numerek polsku przecinek rozm slow slowa slowem slowie
WORD slowka slowo test wielokropek wyraz wyrazu xyz zdania zdanie zera
WORK dziala dzialacie dzialaj dzialaja dzialajac dzialajacy dzialajcie dzialajmy
WORK dzialajta dzialal dzialala dzialalabym dzialalam dzialalas dzialalbym dzialalem
WORK dzialales dzialali dzialaliscie dzialalismy dzialalo dzialaly dzialalyscie
WORK dzialalysmy dzialam dzialamy dzialaniem dzialaniu dzialasz funkcjonowac funkcjonowal
WORK funkcjonowala funkcjonowalabym funkcjonowalam funkcjonowalas funkcjonowalbym
WORK funkcjonowalem funkcjonowales funkcjonowali funkcjonowaliscie funkcjonowalismy
WORK funkcjonowalo funkcjonowaly funkcjonowalyscie funkcjonowalysmy funkcjonowana
WORK funkcjonowane funkcjonowania funkcjonowanie funkcjonowaniu funkcjonowano
WORK funkcjonowany funkcjonuj funkcjonuja funkcjonujcie funkcjonuje funkcjonujecie
WORK funkcjonujemy funkcjonujesz funkcjonujmy funkcjonujta huczy kreca laduje miga mruga
WORK obowiazuja obowiazuje odpala odpalic odpalila pika piszczy pracowac pracowal
WORK pracowala pracowalabym pracowalam pracowalas pracowalbym pracowalem pracowales
WORK pracowali pracowaliscie pracowalismy pracowalo pracowaly pracowalyscie pracowalysmy
WORK pracowana pracowane pracowania pracowanie pracowaniu pracowano pracowany pracowl
WORK pracowla pracowlabym pracowlam pracowlas pracowlbym pracowlem pracowles pracowli
WORK pracowliscie pracowlismy pracowlo pracowly pracowlyscie pracowlysmy pracuj pracuja
WORK pracujcie pracuje pracujecie pracujemy pracujesz pracujmy pracujta swieca swieci
WORK trzeszczy wirowaniu wiruje wlacza work wyskakuje wyskoczylo wyswietla zadziala
WORK zadzialalo zapika
WRONG blad bledach bledem bledna bledne blednego blednej blednemu blednie bledny blednych
WRONG blednym blednymi bledu bledy cudzy cudzych dziwne dziwnego dziwny falszywa falszywe
WRONG falszywy myle myli mylic mylicie mylisz mylnie mylny nieaktualna nieaktualne
WRONG nieaktualnego nieaktualnej nieaktualnemu nieaktualny nieaktualnych nieaktualnym
WRONG nieaktualnymi niechcacy nieporozumienie nieprawdziwe nieprawdziwy nieprawidlowa
WRONG nieprawidlowe nieprawidlowego nieprawidlowej nieprawidlowemu nieprawidlowo
WRONG nieprawidlowy nieprawidlowych nieprawidlowym nieprawidlowymi nietaka nietrafione
WRONG nietrafiony niewlasciwa niewlasciwe niewlasciwego niewlasciwej niewlasciwemu
WRONG niewlasciwy niewlasciwych niewlasciwym niewlasciwymi nieznany obce obcego obcej
WRONG obcy obcych obcym omylka omylkowa omylkowe omylkowego omylkowej omylkowemu omylkowo
WRONG omylkowy omylkowych omylkowym omylkowymi pomyl pomylce pomylek pomylil pomylila
WRONG pomylilam pomylilem pomylili pomyliliscie pomylilyscie pomylka pomylke pomylki
WRONG pomylkowa pomylkowe pomylkowego pomylkowej pomylkowemu pomylkowo pomylkowy
WRONG pomylkowych pomylkowym pomylkowymi przypadkiem przypadkowa przypadkowe
WRONG przypadkowemu przypadkowo wrong zla zle zlego zlej zly zlych zlym
YES aha ano dobra dobrzee git hm jasna jasne jasneee jo koniecznie lad luzik mhm
YES naturalnie no oczywiscie odp ok oka okay okej okejj okejka okey oki okis okk owszem
YES pasowalo pasuje pewnie pewno pewny porzadku przyjalem przyjelam si spoczko spoko t
YES taa taaak taak tak taktak tka uhm ustalone wporzadku y yep yes yyy zatwierdzam
YES zatwierdzone zgadza zgoda zgodnie
YOU ci cie ciebie drodzy kochani pan pana panami panem pani pania panie paniom panom
YOU panow panowie panstwa panstwem panstwo panstwu panu szanowni toba tobie twoich twoim
YOU twoj twoja twoje twojego twojej ty wam wami was wasc wasz wasza wasze waszego waszej
YOU waszemu waszych waszym waszymi wy you your
"""
