"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-20 =bias
-13 >
-12 ,+HOW czy
-11 AFFAIR NO+HOLD THING+> nie+HOLD pani wczesniej wszystko
-10 .+na CONSENTED WRITE do+LIST dzieki
-9 .+. THING+, YOUSEND+> a+NO a+nie bede dziala en.DAY+> na+MY sprawie teraz tym
-8 "+, , ,+ASK ,+WRITE .+dlug .+jak 0+> 15 AFFAIR+, AFFAIR+> HEY+ktorej THING WANT bo czemu
-8 dlug duzo ile ktos mi o+ktorej piszecie+> w wiadomosc
-7 ,+co .+REMOVED .+daj .+skad ? HOW+nie MSG+MY MYSELF+sie bez czesto dzwonic en.DAY jak+nie
-7 jutro koniec kto mi+sie na+liscie na+razie powrotem razie tydzien usunac usunac+z wiecej+NO
-7 wiecej+nie z+powrotem
-6 ,+BUSY ,+smsy ,+to .+> .+ASK .+WANT .+ile .+odblokujcie .+prosze .+tak 0 BUSY GADGET
-6 HEY+en.I HEY+en.SUBJECT HEY+i HOW+NO MSG+, MSG+od MYSELF+MSG NUMBER+? SEND+THING ananasa
-6 automatyczna bardzo bede+> bylo do+was duzo+MY dzis en.YOU glosowa jak+NO jest macie+nic
-6 moge mu na nie+MSG nowy od+was odblokujcie on poczte przez skad smsa smsie ta takich+MSG
-6 to+YOUSEND tresci troche tylko w+sprawie w+tej wiadomosci+od wylacznie za+czesto zamiast
-6 zlej
-5 ,+dzieki ,+kto ,+wczesniej .+GADGET .+czemu .+polubiono .+spokojnie ?+NO ASK ASK+REMOVE
-5 ASK+do ASK+nic HEY+ponowne HOW+WORD ME+usunac MYSELF+pani MYSELF+smsy MYSELF+usunac NO+MSG
-5 NO+dziala NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+sms REMOVE+mi
-5 REMOVE+z SEND+na STOP+sie UNSUB+, UNSUB+mi WRITE+, automatyczna+> bardzo+MYSELF brakuje
-5 brakuje+MYSELF brakuje+mi chodzi chyba corka da da+sie daj dla+ME dla+MYSELF dla+mnie
-5 dodanie duzo+tych dziala+, dzwonic+, en.BADMSG+, en.I+en.TAKE en.I+koniec en.I+nigdy
-5 en.SUBJECT+koniec en.SUBJECT+nigdy grupy i+koniec i+nigdy jestesmy kiedy lubie mi+MSG
-5 mi+wasze mnie+usunac moje musze na+ten nic+NO nic+nie nie+dziala nowe o+ponowne oferte
-5 ogloszenie pan pana pasuje pisac+na platnosc polubiono polubiono+> ponowne ponowne+dodanie
-5 prosze+SEND prosze+do pyta sasiad skonczy sobie+spokoj spokojnie spokojnie+, stalo stalo+>
-5 takich+wiadomosci takie te+wiadomosc tej telefon+ASK ten tygodnia u w+domu wypisywac wyslij
-5 wystarcza wystarcza+> zapomnialam
-4 ,+NEED ,+WANT ,+a ,+ale ,+bardzo ,+bede ,+brakuje ,+cos ,+ma ,+niech ,+pozdrawiam ,+wiecej
-4 .+BUSY .+SOTHAT .+byly .+chyba .+nic .+ostatnie .+po .+potwierdzam .+skreslcie .+spokoj
-4 .+troche .+wznowcie 0+to 16 ?+mam ASK+MSG ASK+THING ASK+en.SUBJECT ASK+usunac FAMILY
-4 GADGET+> HOW+ja HOW+pan ME+na MSG+tylko MY+sprawie MYSELF+na MYSELF+wasze NO+REMOVE NO+STOP
-4 NO+WORD NO+bylo NO+do NO+dzwoncie NO+lubie NO+pasuje NUMBER+prosze RECEIVE+MSG SEND+te
-4 THING+na WORD+ASK WORD+do WORD+prosze WRONG a a+WRITE a+da a+zostawcie alarm bardzo+mi biore
-4 byl chce cos czekam czekam+na czemu+NO czemu+nie czwartek dab daj+spokoj dla dlaczego
-4 do+konca dostalam dzieki+> dzwoncie dzwoncie+, en.DAY+to en.HEY en.NUMBER+do en.STOP+,
-4 en.SUBJECT+en.TAKE en.TAKE+ale i+en.TAKE ile+kosztuje is jak+WORD jednak jest+> klucze konca
-4 kontakt kosztuje krotko kto+pisze kupuje macie+MY mi+smsy mnie+na mojej+sprawie mowi
-4 na+CONSENTED na+THING na+was nic niczego nie+REMOVE nie+STOP nie+WORD nie+bylo nie+do
-4 nie+dzwoncie nie+lubie nie+pasuje niechcacy nikomu nikt numer+do numery numery+,
-4 odblokujcie+MYSELF ogloszenia oplaty ostatnie+ostrzezenie ostrzezenie pani+NO pani+nie pies
-4 pisze+do polowie potrzebuje potwierdzam pozdrawiam prosze+> prosze+pisac przestaje przestal
-4 przez+NUMBER przysylac rezerwowej robimy sie sie+z skonczy+> skreslcie skreslcie+MYSELF
-4 smsa+, smsy+, smsy+> smsy+? spokoj+z sprzatanie stop stop+, tak+ale tego+THING tekstow
-4 telefon+prosze to+THING to+chyba to+jeszcze troche+za trwa tygodnia+> tylko+do w+MY
-4 w+polowie wczesniej+, we wie wyslalam wysylke wznowcie wznowcie+MSG z+AFFAIR z+tym
-4 za+sprzatanie zabierzcie+ME zabierzcie+MYSELF zabierzcie+mnie zakonczona zatrzymac zdanie
-4 znow zostaje+> zostawcie
-3 * *+na ,+SEND ,+bedziemy ,+czy ,+da ,+dlatego ,+jestem ,+koniec ,+mam ,+odbiore ,+piszcie
-3 ,+poprosze ,+przyslijcie ,+wystarczy ,+zostaje .+" .+0 .+a .+anuluj .+brama .+cofam
-3 .+dlaczego .+dzieki .+en.DAY .+en.TAKE .+en.THIRD .+hmm .+jestesmy .+juz .+kod .+ktos
-3 .+nikomu .+ok .+on .+sasiad .+sprawa .+sprawe .+te .+wcale .+wylaczcie .+zabierzcie .+zeby
-3 15+. 16+> 18 ?+ASK ?+BUSY ?+bo ?+czekam ?+nie ASK+MY ASK+WORD ASK+en.I ASK+i ASK+na
-3 ASK+przysylac ASK+sie ASK+uszanowac ASK+zatrzymac ASK+znowu ASKED+ze BUSY+> BUSY+MORE
-3 CONSENTED+, GADGET+w GET+MSG HEY+, HEY+0 HEY+MSG HEY+THING HEY+UNSUB HEY+co HEY+en.DAY
-3 HEY+te HEY+wypisanie HOLD+ME HOLD+MYSELF HOLD+mnie HOW+REMOVE HOW+nowe HOW+od HOW+on
-3 HOW+ostatnio LIST+AFFAIR ME+SEND MORE+MY MORE+tych MSG+MSG MSG+WANT MY+CONSENTED MY+corka
-3 MY+en.I MY+en.SUBJECT MY+i MY+przepisow MYSELF+smsow NO+HOW NO+MORE NO+NEED NO+dla
-3 NO+glosuje NO+interesuje NO+kojarze NO+moja NO+musisz NO+przestaje NO+przestawajcie
-3 NO+przyjezdzac NO+sa NO+stalo NO+widze NO+wiecej NUMBER+, NUMBER+GADGET RECEIVE+wiadomosci
-3 REMOVED REMOVED+MYSELF REMOVED+mnie REPLY+> SEND+smsow SEND+uwagi SOTHAT+SENT STOP+na
-3 THING+trwa UNSUB+MYSELF WANT+MYSELF WANT+THING WANT+WORD WANT+te WANT+znowu WORD+, WORD+na
-3 WORD+z WRITE+te a+> a+en.FEEL a+ty adres alerty anuluj at baner bedziemy bez+tego block boje
-3 boje+sie brama brat by bylem byly+maz chce+WORD chce+znowu chcemy chcialabym chcialem
-3 chodzi+> chyba+NO chyba+nie ciagle ciebie co+MYSELF co+mi co+z cofam cos+> cos+innego czy+to
-3 dawajcie dlatego do+> do+HOW do+RECEIVE do+THING do+en.I do+en.SUBJECT do+kiedy do+listy
-3 do+smsow dobrze domofon domu dosc dwa dwie dzis+, en.ALONE+, en.ASKED en.ENDED+, en.HEY+>
-3 en.I+ASK en.I+MORE en.I+WORD en.I+ZERO en.I+en.GET en.I+teraz en.KEYWORD+, en.KEYWORD+>
-3 en.MY+en.THIRD en.NEG en.NEG+, en.NUMBER+? en.NUMBER+GADGET en.NUMBER+w en.OTHER+> en.REPLY
-3 en.SUBJECT+ASK en.SUBJECT+MORE en.SUBJECT+WORD en.SUBJECT+ZERO en.SUBJECT+en.GET
-3 en.SUBJECT+teraz en.TEXT en.THIRD en.THIRD+> en.TIME faktur firma for+en.MY formularz
-3 gabinet historii hmm i+ASK i+MORE i+WORD i+ZERO i+en.GET i+teraz imie inny ja+sie jak+nowe
-3 jak+pan jednak+WANT jednak+chce jej jestem+za jeszcze+trwa juz+MY juz+tych kanalow karte
-3 kazdym kiedys klucz kod kod+rabatowy kodu kodu+> kogos kojarze koncze konczy ktorej+THING
-3 ktorej+jutro listy+AFFAIR lubie+, ma+ME ma+MORE ma+MYSELF ma+juz ma+mnie maila mam+nic
-3 mecenasowi mi+NUMBER mi+pani mi+smsow mialam mialo mieszka mieszkanie mile+widziane
-3 milego+weekendu min mnie+SEND moja+corka mojej musisz na+0 na+dzis na+en.DAY na+maila na+te
-3 nam napisalem nic+przeciwko nic+sie nie+HOW nie+NEED nie+dla nie+glosuje nie+interesuje
-3 nie+kojarze nie+moja nie+musisz nie+przestaje nie+przestawajcie nie+przyjezdzac nie+sa
-3 nie+stalo nie+widze normalnie nowe+> nowy+> numer+? numer+GADGET numer+w numeru+? o+0 o+MSG
-3 o+THING o+UNSUB o+en.DAY o+te o+wypisanie od+kogo od+reki od+tygodnia odbiera odbiore
-3 odpisalem odpowiedzi ogloszenie+, ok osemke osoby+> ostatnio otrzymywania+MSG paczki pakietu
-3 paragon pasuje+> piekny pierogow pierwszy pilnych pisalem+ze po+18 pod pol pomagaja
-3 poplakalam poprzednia powiadomienie powrotem+do prace prezent prezent+, prezentu prosi
-3 prosze prosze+MSG prosze+mnie prosze+przysylac prosze+uszanowac prosze+zatrzymac przeciwko
-3 przed przelew przepisow przerwac przestana przestawajcie przestawajcie+SEND przez+telefon
-3 przyjezdzac przyslijcie przysylac+> przywroccie przywroccie+MYSELF punkty rabat rabatowy
-3 razy+> reki reki+> reklam+> reklamacje remont rezygnacje rezygnacje+z rozmiar rury sa+MYSELF
-3 sa+mi serdecznie sie+ZERO sie+bez sie+przy sie+ze siostry skad+panstwo smiechu smsa+z smsom
-3 smsom+> sprawa+zakonczona sprawach stary stop+> swiat swieta szukam takich te tekstow+>
-3 teraz+w that the to+ASK to+HOW to+ME to+MYSELF to+REMOVE to+en.MY to+prezent tych+przepisow
-3 tydzien+temu ulotek uszanowac w+LIST w+bazie w+mojej w+sprawach w+zalobie wam+MSG wasze+smsy
-3 waszym+smsie wchodze wchodze+w wczoraj wczoraj+, weekendu weekendu+> wiadomosc+>
-3 wiadomosci+, wie+> wiecej wieczorem wiekszy wiekszy+> wiem+> wisi wizyte wlaczcie wolno
-3 wylaczcie+MYSELF wylaczcie+mi wypisywac+> wyprzedaz wyslal wysylajcie+MORE wysylajcie+juz
-3 wyszlo wywalcie z+0 z+en.DAY z+grupy z+ogloszenia za za+MSG zabierzcie zalobie zamowie
-3 zamowienie zapisac zapisalam zapomnialam+THING zaraz zawor zdania zdania+> zdjecia zdjecia+,
-3 ze+en.TAKE ze+smiechu ze+tak zgubilam zmienilem+zdanie znac znowu znowu+GET znowu+RECEIVE
-3 znowu+dostawac zona zony zostac zostaje zostawic zycie zycie+>
-2 ,+0 ,+biore ,+bo ,+can ,+dawajcie ,+domofon ,+en.DAY ,+en.DITCH ,+en.NEGATIVE ,+en.YOU
-2 ,+gdzie ,+jest ,+jutro ,+kiedy ,+koncze ,+mama ,+mozecie ,+nawet ,+no ,+ona ,+paczka
-2 ,+pierwszy ,+pies ,+sa ,+sasiad ,+sobie ,+sprawy ,+telefon ,+tresci ,+tu ,+u ,+wszystkie
-2 ,+wyrzucic ,+wyslalam ,+wysylajcie ,+wysylam ,+zablokujcie ,+zapomnialam ,+zaraz .+, .+NO
-2 .+SIGNED .+auto .+bank .+bede .+bez .+boje .+can .+chcialabym .+chetnie .+dodajcie
-2 .+dostalem .+ej .+en.HEY .+is .+jakas .+kochani .+komornik .+kontakt .+kupilem .+link
-2 .+lista .+macie .+milego .+moge .+no .+odpisalem .+pisalam .+poprosze .+poprzedni .+promocje
-2 .+prowadze .+przelew .+przestalo .+przyszlo .+przywroccie .+skonczylam .+szef .+szukam
-2 .+wesolych .+wlaczcie .+wyprowadzam .+wyrazam .+wyrozniono .+wyrzuccie .+zakonczenie
-2 .+zapisalam .+zapisz .+zapiszcie .+zaraz .+zgadzam .+zgubilam .+zmienilam .+zostawilem
-2 .+zrezygnowalam .+zrezygnowalismy 0+min 18+, ?+HOW ?+ja AFFAIR+do ASK+UNSUB ASK+moj ASK+po
-2 ASK+podac ASK+te ASK+ten ASK+wiadomosci ASK+wykreslic ASK+z ASK+znow ASK+zostac ASK+zostawic
-2 BUSY+juz BUSY+na BUSY+sie CONSENTED+> GET+wasze GET+wiadomosci HEY+NUMBER HEY+WORD
-2 HEY+fakture HEY+za HEY+zaprzestanie HOLD+MY HOLD+z HOW HOW+STOP HOW+ZERO HOW+koniec
-2 HOW+wylaczyc HOW+zbiorka HOW+zostawic LIST+ME LIST+MYSELF LIST+mnie LIST+wiadomosci ME+do
-2 ME+pani ME+w MORE+, MORE+MORE MORE+STOP MORE+WORD MORE+chodzic MORE+en.VOC MORE+en.YOU
-2 MORE+na MORE+u MORE+wiecej MSG+SENDS MSG+YOUSEND MSG+jak MSG+na MSG+ow MY+STOP MY+brat
-2 MY+drugi MY+en.ALONE MY+en.BADMSG MY+en.ENDED MY+en.KEYWORD MY+en.NEG MY+en.STOP
-2 MY+powiadomien MY+sam MY+stop MYSELF+NUMBER MYSELF+WORD MYSELF+od MYSELF+telefon MYSELF+tez
-2 MYSELF+znowu NEED+STUFF NEED+THING NEED+niczego NEED+sie NO+OWED NO+THING NO+boli NO+chcemy
-2 NO+dostalam NO+dzwonic NO+kasujcie NO+moge NO+musze NO+od NO+odbiera NO+otwiera NO+otwieram
-2 NO+pamietam NO+potrzebuje NO+przychodza NO+skreslac NO+szukajcie NO+temu NO+teraz NO+wchodzi
-2 NO+wy NO+wypisujcie NO+wypisywac NO+zamawialam NUMBER+do NUMBER+w NUMBER+wylacznie OWED
-2 RECEIVE+wasze REMOVAL+NO REMOVAL+hipoteki REMOVAL+nie REMOVE+hipoteki REMOVE+prosze
-2 REMOVE+to REMOVED+ME REMOVED+SEND REMOVED+do REPLY+na SEND+MSG SEND+MY SEND+jeszcze SEND+po
-2 SEND+tych SENDS+te STOP+en.NEG STOP+tej STOP+wysylki STUFF+na THING+. THING+? UNSUB+hipoteki
-2 WANT+RECEIVE WANT+ich WANT+zgode WANT+znow WANT+zostac WITHDRAW+, WORD+en.NEG WORD+mi
-2 WORD+tej WORD+wszystko ZERO ZERO+THING ZERO+reklam ZERO+smsa ZERO+tego ZERO+tej a+HOW aby
-2 adres+> again again+> aktualny aktualny+> ale+NO ale+nie ale+to aplikacje auto automat
-2 awaria bank+> bardzo+, bawil bawil+sie bedzie+MYSELF bedziemy+en.I bedziemy+en.SUBJECT
-2 bedziemy+we bez+reklam bialych bierzemy bilet biore+MY biore+ten blad blad+w bo+ja boli
-2 brak+, bramie bramie+, bukiet byc+> byc+na bylem+w bylo+, byly bym calego call caly can+en.I
-2 can+en.SUBJECT can+i chce+MYSELF chce+sie chce+te chce+wiadomosci chce+zostac chec chec+GET
-2 chec+RECEIVE chec+otrzymywania chetnie+bede chodz chodz+na chodzi+HEY chodzi+o chodzic
-2 chwila chyba+> ciagle+SENDS cisza+> co+od co+ostatnio codziennych cztery czy+NO czy+STOP
-2 czy+ZERO czy+koniec czy+nie czynne czynszu dane day dla+AUTHORITY dlaczego+w dlatego+NO
-2 dlatego+nie do do+0 do+15 do+AFFAIR do+FAMILY do+MSG do+MY do+en.DAY do+en.DOESNT do+en.NEG
-2 do+en.NOT do+i do+mamy do+meza do+not do+operatora do+pisania do+powiadomien do+wypisania
-2 dobra dobre dobry dobry+, dodajcie dole domofon+NO domofon+nie domu+> dopiero dopisac
-2 dosc+tej dostawac+wasze drugi drzwiami dziala+> dziala+en.SUBJECT dzieci+, dzieki+, dzien
-2 dzien+> dzien+dobry dzwiek dzwonic+> ej ekspres en.ALONE+en.NEG en.ALONE+na en.BADMSG+en.NEG
-2 en.BADMSG+na en.BEFORE+en.I en.BEFORE+en.MY en.BEFORE+for en.BEFORE+i en.BEFORE+is
-2 en.BEFORE+of en.BEFORE+the en.DAY+min en.DITCH+en.I en.DITCH+en.SUBJECT en.DITCH+i en.END
-2 en.ENDED+> en.ENDED+en.NEG en.ENDED+na en.FEEL+for en.GAVE+a en.I+BUSY en.I+STOP en.I+cisza
-2 en.I+dalej en.I+en.GAVE en.I+get en.I+nikt en.I+tak en.KEYWORD en.KEYWORD+en.NEG
-2 en.KEYWORD+na en.LIST+MY en.LIST+ow en.LOSE en.MESSAGE en.MESSAGE+MY en.MESSAGE+ow
-2 en.MESSAGES+, en.MESSAGES+MY en.MESSAGES+ow en.MY+en.THINGS en.NEG+HEY en.NEG+STOP
-2 en.NEG+WORD en.NEG+do en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.ENDED en.NEG+en.KEYWORD
-2 en.NEG+en.NEG en.NEG+en.STOP en.NEG+na en.NEG+stop en.NUMBER+. en.PHONE+. en.REPLY+en.VOC
-2 en.SENDING+MY en.SENDING+en.VOC en.SENDING+ow en.STOP+en.NEG en.STOP+na en.SUBJECT+,
-2 en.SUBJECT+BUSY en.SUBJECT+STOP en.SUBJECT+cisza en.SUBJECT+dalej en.SUBJECT+do
-2 en.SUBJECT+en.BEFORE en.SUBJECT+en.MY en.SUBJECT+en.NEG en.SUBJECT+get en.SUBJECT+nas
-2 en.SUBJECT+need en.SUBJECT+nikt en.SUBJECT+pani en.SUBJECT+tak en.SUBJECT+was en.TAKE+.
-2 en.TEXT+, en.TEXT+MY en.TEXT+ow en.THIRD+en.BEFORE en.VOC+en.MY en.VOC+nas en.VOC+pani
-2 en.VOC+panstwa en.YOU+, en.YOU+nas en.YOU+pani en.YOU+panstwa fakture firme+> for+en.VOC
-2 formularz+, free glowy glowy+> godzina godzine godziny grzecznie gwarancja haha haslo
-2 hipoteki hipoteki+z historii+MSG historii+wiadomosci horoskopow horoskopow+, house i+BUSY
-2 i+STOP i+cisza i+dalej i+get i+nikt i+tak ile+en.I ile+en.SUBJECT ile+i interesuje is+there
-2 it it+> it+en.FROM ja+MORE ja+MY ja+ZERO ja+juz ja+tego ja+w ja+z jak+REMOVE jak+wylaczyc
-2 jakas+firma jakiego+NUMBER jakiego+numeru jako jedna jednak+ASK jesli+sie jest+en.VOC
-2 jestem+zainteresowana jestes juz juz+, juz+STOP juz+WORD juz+chodzic kamery karnet kartce
-2 karty+> kasujcie+ME kasujcie+MYSELF kasujcie+mnie kaszel katar kazdym+MSG kazdym+smsie
-2 kiedy+> kierowac kilo+> klatka kochani komornik kompletnie konca+tygodnia koncze+prace
-2 koniec+> konta+, kontakt+wylacznie kontrolka kot ksiazki ksiegowej kto+to ktora ktorej
-2 ktos+inny kurier leave leki+, let let+en.BEFORE let+en.ME let+en.TAIL let+en.VOC
-2 liscie+AFFAIR liscie+do liscie+rezerwowej list+. listy+, lokator lol lost ma+MY ma+moj ma+na
-2 macie+moj maila+, maj maly mam+MORE mam+STOP mam+WORD mam+dosc mam+ja mam+juz mam+na mam+od
-2 mam+pytanie mam+sily mam+wrazenie mamy+, martwic martwic+, maz mecenas meczy meza mi+prosze
-2 mi+telefon mialo+byc miejsca mieszkania milego min+> minut mnie+REMOVE mnie+WORD mnie+do
-2 mnie+pani mnie+to mnie+w moge+zostawic moj+brat mojego na+> na+AFFAIR na+ME na+MYSELF
-2 na+czwartek na+dole na+firme na+imie na+kartce na+koniec na+mnie na+moj na+noc na+plocie
-2 na+powiadomienia na+to na+urlopie na+wiadomosc nadal+ASK najmu napisze naprawe nauczyl
-2 nauczyl+sie nic+> nie+OWED nie+THING nie+boli nie+chcemy nie+dostalam nie+dzwonic
-2 nie+kasujcie nie+moge nie+musze nie+od nie+odbiera nie+otwiera nie+otwieram nie+pamietam
-2 nie+potrzebuje nie+przychodza nie+skreslac nie+szukajcie nie+temu nie+teraz nie+wchodzi
-2 nie+wy nie+wypisujcie nie+wypisywac nie+zamawialam niepotrzebnie niespodzianka nigdy+MORE
-2 nigdy+wiecej nikogo nikogo+NO nikogo+nie nimi no noc noc+, nocy nocy+> normalnie+> o+ME
-2 o+MYSELF o+NUMBER o+WORD o+fakture o+mnie o+zaprzestanie od+teraz odbiera+> oddac odezwe
-2 odezwe+sie odkad odlaczyc odpiac off+en.MY off+the on+en.MY on+nic osob osob+> osoba osobe
-2 osobiscie+> osoby ostatnie ostatnio+> otrzymywania+wiadomosci otwiera otwiera+> otwieracie
-2 otwieracie+> otwieram out ow paczka paczki+, pamietam pamietam+> pani+do pani+pomylila
-2 panstwu panu pesel piatku pieknie pierwszy+raz pisac+HOW pisz pisze+, piwnicy piwnicy+,
-2 plocie pls+> po+0 po+16 po+en.DAY po+tym po+ukrainsku poczta pod+drzwiami podac podalam
-2 podwojnie podwojnie+> podworka pokoj polecam polecam+sie pomoc pomylil pomylila pomylke
-2 pomylke+ASKED poprosze poprosze+HEY poprosze+o poprzedni+lokator portalu poszla
-2 potrzebuje+STUFF potrzebuje+THING potwierdzam+chec powiadomienia+, powrotem+zapisac pozniej
-2 prace+HEY prace+o pracy prad prawnik problemu projektu prosi+SOTHAT prosi+zeby prosimy
-2 prosto prosze+NO prosze+REPLY prosze+THING prosze+nie prosze+wpisac prosze+wykreslic
-2 prosze+wyslac prosze+z przekaze przekaze+> przekazecie przepadaja przepisac przepraszam
-2 przestan+sie przestawajcie+wysylac przesunac przesunac+> przesylac przez+pomylke przy+bramie
-2 przyjmujecie przyniesc przyniesc+> przypomnienie przyszla przyszlo+MYSELF przyszlo+mi pytac
-2 rachunku rachunku+> rano+> rata rata+poszla raz+na raz+od raz+pisalem razie+NO razie+nie
-2 razy recepcji recepte recepte+na reke reminders remont+en.SUBJECT rezerwowej+> rezygnowac
-2 robic+, robic+> rozmawiac rozmawiac+, rozmowe sad sadu+> sama+> samochod sasiada sie+,
-2 sie+HEY sie+NO sie+SEND sie+WORD sie+en.TAKE sie+martwic sie+o sie+tak sie+telefonem siostra
-2 skad+ASK skad+macie skonczylam skreslac skreslcie+ME skreslcie+mnie slyszec smialo
-2 smialo+SEND smialo+WRITE smialo+piszcie smieci smieci+na sms+MY sms+ow smsa+NO smsa+nie
-2 smsem+> smsy+ASK spam+, spi spokoj spokoju sprawy+, sprawy+> sto stop+en.NEG stop+na stopped
-2 super swiat+dla szef szkody szpitala sztuki szukajcie ta+osoba tabletki tacie takie+MSG
-2 takie+smsy taniej tej+MSG tej+wiadomosci telefon+> telefon+sie telefonem telefonem+>
-2 telefoniczny telefonow tell ten+STOP ten+WORD ten+en.ALONE ten+en.BADMSG ten+en.ENDED
-2 ten+en.KEYWORD ten+en.NEG ten+en.STOP ten+sam ten+stop teraz+> text tez+ASK tez+WANT
-2 tez+chce that+> the+en.THINGS they this this+en.BEFORE this+en.MENDED this+en.NUMBER
-2 this+number to+MY to+NO to+SENDS to+dla to+kiedy to+naprawde to+nie to+niespodzianka
-2 to+prosze to+wy toba tresci+tydzien trwa+> tutaj twoim ty tych+LIST tych+powiadomien
-2 tylko+NO tylko+jesli tylko+nie tym+razem u+nas u+pani u+panstwa ukradli ukradli+MYSELF
-2 ukradli+mi ukrainsku ukrainsku+> umowa umowe umowie urlopie w+piatek w+pracy w+sklepie
-2 w+umowie w+zalaczeniu was+MSG was+SEND wasz+en.NUMBER wasz+numer wcale+NO wcale+nie wchodzi
-2 wchodzi+> wczesniej+> wesolych wesolych+swiat who wiadomosc+na wielkie winda wisi+> wjazd
-2 wlaczcie+MYSELF wlaczcie+mi wnuczku wolne wpiszcie wrazenie wszystkich+> wszystkie
-2 wszystko+> wtorku wtorku+> wykreslenie+hipoteki wylaczyc+GADGET wylaczyl wynajete wynajete+,
-2 wypisac+, wypisania+NO wypisania+nie wypisujcie wypisujcie+ME wypisujcie+MYSELF
-2 wypisujcie+mnie wypiszcie+mi wypisze wyprowadzam wyprowadzam+sie wyrazam+zgode wyrozniono
-2 wyrozniono+> wyrzucic wyslac wystarczy+> wystawie wysylac+THING wysylacie wysylajcie wysylam
-2 wysylke+na wzial you you+, you+en.BEFORE z+15 z+> z+THING z+en.LIST z+en.MESSAGE
-2 z+en.MESSAGES z+en.SENDING z+en.TEXT z+kamery z+nimi z+numerem z+portalu z+sms z+smsa za+,
-2 za+duzo za+piekny zablokowal zablokujcie zainteresowana zajecia zakonczenie zalaczeniu
-2 zalacznik zalewa zalewa+ME zalewa+MYSELF zamawialam zamawiam zamiast+SEND zamiast+na zapisz
-2 zapiszcie zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie zaplacone zapomnialem zaprzestanie
-2 zasnal zatrzymac+sie zawsze+, zbiorka ze+AFFAIR ze+HOW ze+THING ze+szpitala zespolu
-2 zgloszenie zle zmienilam zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer znow+GET
-2 znow+RECEIVE zobacze zostac+na zostac+w zostawiac zostawic+na zostawie zostawilem
-2 zrezygnowalam+z zrezygnowalismy zrezygnowalismy+z zrob zrzuty zwrot
2 "+. "+? ,+CONSENTED ,+GADGET ,+GET ,+MORE ,+REMOVE ,+UNSUB ,+WITHDRAW ,+bez ,+by ,+chodze
2 ,+chyba ,+danke ,+dosc ,+dzieci ,+gdyby ,+he ,+juz ,+mail ,+mi ,+najlepiej ,+nastepnym ,+po
2 ,+prosze ,+serio ,+skonczcie ,+skrzynka ,+usuwac ,+w ,+wstydu ,+zadzwonie ,+ze ,+zeby
2 ,+zebyscie ,+zegnam .+AFFAIR .+CONSENTED .+HOW .+MY .+STUFF .+UNSUBBED .+WRITE .+chcialam
2 .+chcialbym .+cofnijcie .+dla .+dwa .+elo .+en.ASKED .+en.BADMSG .+en.NEG .+en.TIME
2 .+en.UNSUB .+en.YOU .+glosuje .+go .+gratuluje .+idzcie .+if .+jeszcze .+koncz .+koncze
2 .+korzystam .+krzyzyk .+mama .+nk .+odczepcie .+odmawiam .+odpowiadam .+oferty .+panie .+pod
2 .+przeprowadzilem .+rezygnacja .+same .+serio .+smsy .+spotkamy .+sprzeciw .+sprzeciwiam
2 .+stop .+super .+szlaban .+termin .+thats .+to .+trzecia .+tylko .+wasz .+wiadomosci
2 .+wiecej .+wszystko .+wypisuje .+yall 0+lat 0+raz 1 21 ?+. ?+REMOVE ?+dziekuje ?+en.BEFORE
2 ASK+NO ASK+ZERO ASK+bez ASK+byc ASK+dalej ASK+ich ASK+isc ASK+konto ASK+nas ASK+sprzeciw
2 ASK+tego ASK+to ASK+waszych ASK+widziec ASK+zaprzestac ASK+zrezygnowac ASKED ASKED+>
2 ASKED+NO ASKED+nie AUTHORITY+. BOTHER+kogo CONSENT+na GADGET+a GET+STUFF GET+co HEY+?
2 HEY+STOP HEY+niczym HEY+niepisanie HEY+niewysylanie HEY+terminach HEY+trwale HOW+, HOW+cos
2 HOW+dotad HOW+dzien HOW+jest HOW+miesiac HOW+najszybciej HOW+wystarczy LIST+tekstowych ME+,
2 ME+NEED ME+REMOVED ME+ZERO ME+pisac ME+prosze ME+usunieto MORE+nic MORE+od MORE+sily
2 MORE+sobie MORE+spokoj MORE+w MORE+wiadomosci MSG+REMOVE MSG+co MSG+en.I MSG+en.SUBJECT
2 MSG+i MSG+sa MSG+tez MY+> MY+MSG MY+SEND MY+dentysta MY+en.NUMBER MY+numer MYSELF+HEY
2 MYSELF+MY MYSELF+REMOVED MYSELF+ZERO MYSELF+codziennie MYSELF+o MYSELF+pisac MYSELF+spokoj
2 MYSELF+usunieto MYSELF+wiadomosci NEED+GADGET NEED+konto NO NO+SIGNED NO+bede NO+bedziecie
2 NO+czeka NO+dojedzie NO+interesuja NO+moj NO+pisze NO+po NO+powiadamiac NO+przestaniecie
2 NO+przypominajcie NO+slup NO+smsow NO+trzeba NO+udzielam NO+uzywac NOSENDING+MYSELF
2 NOSENDING+mi NUMBER+NO NUMBER+en.I NUMBER+i NUMBER+mam NUMBER+nie NUMBER+to RECEIVE+od
2 REMOVAL+MSG REMOVAL+NUMBER REMOVAL+wysylki REMOVE+en.NUMBER REMOVE+en.SUBJECT REMOVE+go
2 REMOVE+konto REMOVE+na REMOVE+numer REPLY SEND+MYSELF SEND+SOTHAT SEND+en.I SEND+en.SUBJECT
2 SEND+i SEND+jak SEND+juz SEND+kogo SEND+sie SENDS+. SENT SOTHAT+mi SOTHAT+przestalo STOP+,
2 STOP+. STOP+ME STOP+MSG STOP+mi STOP+mnie STOP+wasc STOP+wysylke STUFF+NO STUFF+nie
2 THING+THING THING+do THING+mam UNSUB+ME UNSUB+mnie UNSUB+na UNSUBBED+> WANT+HEY WANT+MY
2 WANT+byc WANT+o WANT+sobie WANT+tego WANT+widziec WANT+zrezygnowac WITHDRAW+CONSENT
2 WITHDRAW+zgode WORD WORD+LIST WORD+MY WORD+en.NUMBER WORD+konto WORD+napisac WORD+numer
2 WRITE+MYSELF WRITE+mi YOUSEND+. ZERO+LIST ZERO+MY ZERO+ofert a+0 a+en.DAY a+ja a+teraz a+w
2 akcje ale+THING ale+prosze and and+en.BADMSG apteki ask ask+en.VOC awarie bardzo+dziekuje
2 bedziecie bedziecie+SEND bez+MY bez+ofert blagam bot bother buta+? byc+, byc+ostatni
2 byla+ostatnia chca+> chce+MY chce+byc chce+tego chce+waszych chce+widziec chcial cisza
2 cisza+z ciszy co+, co+dzien co+jest co+miesiac codziennie+HEY codziennie+o cofnijcie comes
2 cos+en.SUBJECT cos+en.VOC cos+en.YOU cos+takiego cos+u czarna czarna+LIST czeka czy+MY
2 czy+wystarczy czytania czytania+, daily daj+se dajcie+na dajcie+se dalej+WANT dalej+YOUSEND
2 dalej+piszecie dalej+to danke danke+> darujcie+> dentysta dnia+AFFAIR dnia+dzisiejszego
2 do+REMOVE do+sadu dont+en.WANT dont+en.WISH dostaje dostaje+, dostalem+> dostawac+> dotad
2 dotad+> dowodem dozywotni drugi+raz drzewo drzwi dwa+kilo dwoch+lat dzieci+sie dziecko
2 dzieki+ale dzien+ZERO dzien+bez dziennie dzisiejszego dzwonienia en.BADMSG+en.BEFORE
2 en.BADMSG+en.VOC en.BEFORE+? en.BEFORE+HEY en.BEFORE+a en.BEFORE+en.NEG en.BEFORE+en.SENDING
2 en.BEFORE+now en.BEFORE+o en.BLOCK en.DAY+, en.DAY+lat en.DAY+raz en.DITCH+en.MY
2 en.DOESNT+en.WANT en.DOESNT+en.WISH en.DONT+en.WANT en.DONT+en.WISH en.ENDED+.
2 en.ENDED+en.SENDING en.FROM en.FROM+en.MY en.I en.I+niech en.I+przez en.I+to en.I+want
2 en.I+z en.KEYWORD+. en.KEYWORD+en.SENDING en.LIST+. en.ME+en.FROM en.MENDED
2 en.MENDED+en.MENDED en.MENDED+en.NUMBER en.MENDED+en.PHONE en.MENDED+number en.MESSAGES
2 en.MESSAGES+. en.MY+executor en.MY+phone en.NEG+MSG en.NEG+en.WISH en.NEG+use en.NEGATIVE+,
2 en.NEGATIVE+> en.NOT en.NUMBER+en.I en.NUMBER+en.SUBJECT en.NUMBER+i en.OTHER+AFFAIR
2 en.PHONE en.PHONE+> en.PLURALS en.PLURALS+> en.PULL en.PULL+a en.SENDING+.
2 en.STOP+en.SENDING en.SUBJECT+can en.SUBJECT+en.DITCH en.SUBJECT+niech en.SUBJECT+one
2 en.SUBJECT+przez en.SUBJECT+to en.SUBJECT+want en.SUBJECT+z en.TAIL+en.FROM en.TAKE
2 en.TAKE+a en.TAKE+zostanie en.THESE en.THREAT+en.MY en.THREAT+the en.TIME+one en.VOC+,
2 en.VOC+> en.VOC+? en.VOC+can en.VOC+en.AGAIN en.VOC+en.DITCH en.VOC+en.FROM en.VOC+en.VOC
2 en.WANT+en.VOC en.WISH en.WISH+en.VOC en.WRONG en.WRONG+en.BEFORE en.WRONG+en.MENDED
2 en.WRONG+en.NUMBER en.WRONG+en.PHONE en.WRONG+number en.YOU+can en.YOU+en.AGAIN
2 en.YOU+en.DITCH en.YOU+en.VOC enough+en.BEFORE esemesami+> esemesow+> ever every+en.BEFORE
2 executor firmy for for+> from from+en.BEFORE from+en.VOC garnki give give+en.BEFORE glowe
2 gory grafik grafiku+ASK gratuluje gratuluje+, gwiazdka hint i+MYSELF i+niech i+przez i+to
2 i+want i+z ich idzcie+BOTHER idzcie+SEND if if+one ile+THING ile+jeszcze im+en.MY im+the
2 info info+HEY info+o informacji+, informowac innego+> interesuja jak+cos jak+dotad
2 jak+najszybciej jak+to jasne+, je jedno jest+kod jest+telefon jestescie jeszcze+,
2 jeszcze+mam juz+> juz+MYSELF juz+nic juz+od juz+sily juz+sobie juz+spokoj juz+z karnetu+,
2 kims+. klatce klient klientem klientow klikam klikam+w kliknac kobieta kody kokarde kolejne
2 komorka koncz koncz+wasc koniec+, koniec+LIST kontaktow kontaktu korzystam+z krzyzyk
2 krzyzyk+na kuchnia kuchnia+stoi lat+, lata lekcji licze licze+na litosc mail mail+, maju
2 mam+. mam+0 mam+THING mam+en.DAY mam+kliknac me me+en.FROM meble mi+do mi+spokoj mi+to
2 mi+wiadomosci mi+z miejsce miejscu+LIST miejscu+listy minute mnie+NEED mnie+REMOVED
2 mnie+ZERO mnie+pisac mnie+prosze mnie+usunieto moj+dentysta moja+NUMBER more+> mszy
2 my+en.CALL my+en.PHONE my+phone na+AUTHORITY na+HOW na+RECEIVE na+ZERO na+amen na+jednej
2 na+klatce na+luz na+policje na+przyszlosc na+stale na+stronie na+telefonie na+zadne nadal
2 najszybciej nalezy nalezy+do nastepnych nastepnych+wysylkach nastepnym nastepnym+razem
2 natychmiast+> nic+do nich niczym nie+NO nie+SIGNED nie+bede nie+bedziecie nie+czeka
2 nie+dojedzie nie+interesuja nie+moj nie+nie nie+pisze nie+po nie+powiadamiac
2 nie+przestaniecie nie+przypominajcie nie+slup nie+trzeba nie+udzielam nie+uzywac niech+MY
2 niech+en.TAKE niech+mi niech+sie niech+tak niedziele+. niepisanie niepisanie+> niepotrzebny
2 niewysylanie nk no+> nocy+. not now+, number+> numer+> numer+en.I numer+i numerem numerze
2 o+niczym o+niepisanie o+niewysylanie o+terminach o+trwale obiady oboje+> oczywiscie+en.TAKE
2 oczywiscie+tak od+dzis od+tych od+waszych od+wielkanocy ode ode+ME ode+MYSELF ode+mnie
2 odmawiam+> odpada odpowiadam odwalcie odzyskac of of+en.BEFORE of+en.MY ofertami off off+>
2 offers+> ogloszen ogloszen+> ogloszeniowy one+> one+MORE one+en.BEFORE one+more ones
2 oszczedz otrzymac otrzymywania pa+> pacjenta+> pan+to panstwo+NO panstwo+nie pazdzierniku
2 phone pieniedzy pierwszym pisac+. pisania+do piszcie+do piszcie+jak piszecie+, piszecie+.
2 pizza plan plan+AFFAIR please+> po+kokarde po+raz pod+tym policje pomylka pomylka+, pora
2 powiadamiania powiadomien+tekstowych prosze+HEY prosze+SOTHAT prosze+STOP prosze+nas
2 prosze+o prosze+zaprzestac prosze+zeby prywatnie prywatnie+HOW prywatnie+gdzie przeciez
2 przeprowadzilem przeprowadzilem+sie przestanta przetwarzania przez+was przy przychodzic
2 przyjmuje+> przypominajcie przypominajcie+MYSELF przypominajcie+mi przypominania
2 przypominania+HEY przypominania+o przypomnienia+HEY przypomnienia+o przyszlosc psa r raczej
2 rano+, raz+, raz+en.I raz+en.SUBJECT raz+i raz+pisze raz+przyjdzie reklamy reszte+WRITE
2 reszte+zostawcie rezygnacja roboty rodo+> rodzicow+, rodziny rodziny+> rozsylki s sadu+.
2 sadzie samego sami se+siana serio+, serio+? serwisowe shut shut+en.BEFORE siana siana+>
2 sie+ASK sie+SIGNED sie+WANT sie+en.VOC sie+en.YOU sie+od sie+skonczyla sie+skonczylo sie+u
2 since since+en.DAY sklepie skonczcie+z skonczyl skonczylo skonczylo+> skreslic slac slup
2 slup+ogloszeniowy sluzy sluzy+do smsowych smsy+. smsy+do so+en.SUBJECT sobie+darujcie spadac
2 spam+> spotkania status stop+. stronie strony+, swiateczne swojej syn+ma syn+skonczyl syna+,
2 systemu systemu+> szlaban szuka tak+zostanie take taking tego+LIST tego+SEND telefon+,
2 telefon+jest telefonie+> temu+, teraz+prosze terminach tesciowa+zapisala tez+. tez+NO
2 tez+nie thats the+executor through to+dostaje to+en.I to+ma to+za trakcie troske troske+,
2 trwale trzeba+GADGET trzeba+konto trzecia trzecia+w trzy+tygodnie tu+MORE tygodnie
2 tygodniu+, tygodniu+. tylko+te tym+HOW tym+co tym+numerem tym+numerze tymi+MSG typie
2 unsubscribe up+> usunac+ME usunac+MYSELF usunac+NUMBER usunac+mnie usuncie usuncie+ME
2 usuncie+MYSELF usuncie+mnie uzywac uzywac+MY w+CONSENT w+maju w+moim w+pazdzierniku w+sadzie
2 w+spokoju w+trakcie w+zgodzie wami wami+, want+en.MY want+en.VOC was+GADGET was+en.I
2 was+en.SUBJECT was+i was+ze wasc wasc+, wasz+en.LIST wasz+en.MESSAGE wasz+sms wasza
2 waszych+smsow waszymi+smsami way wezcie wiadomosci+NO wiadomosci+na wiadomosci+nie
2 wiadomosci+tekstowych wiadomosciami wiadomosciami+> widziec+HOW wiec+HEY wiec+en.I
2 wiec+en.SUBJECT wiec+i wiec+o wiecej+STUFF wielkanocy wiem with+en.MY wnosze wnosze+WORD
2 wnosze+sprzeciw wobec+przetwarzania wody wole+NO wole+nie would wpisac+ME wpisac+MYSELF
2 wpisac+mnie wrong wrong+en.BEFORE wrong+en.MENDED wrong+en.NUMBER wrong+en.PHONE
2 wrong+number wstydu+oszczedz wszystkiego+> wy+> wy+MYSELF wy+jestescie wy+mi wycieczki
2 wycofana wykasujcie wylaczcie+> wylaczenie wylaczyc wypisac wypisuje+sie wypiszcie+ME
2 wypiszcie+mnie wyprowadzilem wyprowadzilem+sie wyslalem wystarczy+MY wystarczy+napisac
2 wystarczy+tych wysylkach wysylkach+> wywalic y yall+en.BEFORE you+en.VOC z+STUFF z+bazy
2 z+nich z+prawa z+reklamami z+subskrypcji z+wami z+wiadomosciami za+troske zabronil zadne
2 zadne+MSG zadnych+smsow zadnym zalezy zamknalem zapisala zapisala+ME zapisala+MYSELF
2 zapraszac zaprzestania zawiadamiac zawiadamiac+> zawsze zdejmijcie+ME zdejmijcie+MYSELF
2 zdejmijcie+mnie ze+NO ze+mna zeby+przestalo zebyscie+mi zera zera+> zero zero+MSG zgode
2 zgodnie zgodnie+z zmarl zmienic znowu+wy zostaja+> zostalo zostanie zostanie+> zostawic+>
2 zrezygnowac+z zrobcie zrobiona zrobiona+, zwiazku zwrotu
3 "+en.I "+en.SUBJECT "+i ,+AFFAIR ,+ME ,+MY ,+daj ,+drzwi ,+mnie ,+on ,+wlasnie .+CONSENT
3 .+ale .+ani .+blagam .+czego .+da .+en.ENDED .+en.KEYWORD .+en.THREAT .+hej .+im .+moze
3 .+niech .+piszecie .+place .+pomylka .+przy .+tesciowa .+usunac .+wasza .+wlasciciel
3 .+wyslalem .+zatrzymajcie .+zgoda .+zrobcie 0+rano AFFAIR+en.SUBJECT AFFAIR+en.TAKE
3 AFFAIR+tak ASK+HOW ASK+STOP ASK+zmienic ASKED+HEY ASKED+o BUSY+HOW CONSENT+marketingowa
3 GADGET+, GET+HOW HEY+opinie HEY+to HOW+? HOW+THING HOW+jeszcze HOW+moje HOW+najbardziej
3 HOW+wreszcie ME+HOW ME+UNSUB MORE+RECEIVE MORE+STUFF MORE+dostawac MSG+HEY MSG+o MSG+w
3 MY+GET MY+pan MY+smsow MY+wiesci MYSELF+ASK MYSELF+HOW MYSELF+UNSUB NEED+> NO+. NO+ASK NO+NO
3 NO+SENT NO+chce NO+nie NO+piszcie NO+przysylac NO+wyrazam NO+wysylac NO+zgadzam NOSENDING+>
3 NUMBER+domu NUMBER+en.SUBJECT RECEIVE+> RECEIVE+STUFF REMOVAL+, REMOVE+mnie
3 REMOVED+przychodzic SEND+, SEND+. SEND+MORE SEND+komu SEND+mi SENDS+" SENDS+do SENDS+en.I
3 SENDS+en.SUBJECT SENDS+i SOTHAT STOP+pisac STOP+to STUFF+> THING+en.I THING+en.SUBJECT
3 THING+i THING+raz THING+xd WANT+od WANT+waszych WANT+zgody WITHDRAW WITHDRAW+sie WITHDRAW+to
3 WORD+0 WORD+MYSELF WORD+SEND WORD+en.DAY WORD+en.I WORD+en.SUBJECT WORD+i WORD+sie WORD+w
3 WORD+wobec WORD+wszystkiego WRITE+THING YOUSEND+do YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i
3 ZERO+STUFF ZERO+tych a+MSG ale+HEY ale+MY ale+MYSELF ale+o ale+te amen apke bedziecie+pisac
3 bez+STUFF bez+smsow butow butow+xd byc+informowany cala cierpliwosc co+> co+? co+THING
3 co+jeszcze cokolwiek czego czego+w czy+moje darowac darowac+, darujcie dentyste dentysty
3 dnia do+AUTHORITY do+nas do+norwegii do+skrzynki do+spamu do+uokik dosc+> dosyc+MY dzieci
3 elo+> en.ALONE+. en.ALONE+w en.AUTHORITY en.BADMSG+. en.BADMSG+en.DAY en.BADMSG+w en.BEFORE
3 en.BEFORE+. en.BEFORE+and en.DAY+rano en.ENDED+en.DAY en.ENDED+w en.FROM+en.VOC en.I+SENDS
3 en.I+YOUSEND en.I+nadal en.I+piszecie en.KEYWORD+en.DAY en.KEYWORD+w en.LIST+w en.MENDED+>
3 en.MENDED+en.BEFORE en.MESSAGE+w en.MESSAGES+> en.MESSAGES+w en.MY+en.AUTHORITY
3 en.MY+en.CALL en.NEG+en.VOC en.NEG+en.WANT en.NEG+w en.NUMBER+na en.SENDING+w en.STOP+.
3 en.STOP+w en.SUBJECT+MYSELF en.SUBJECT+SENDS en.SUBJECT+YOUSEND en.SUBJECT+mnie
3 en.SUBJECT+nadal en.SUBJECT+piszecie en.TEXT+> en.TEXT+w en.UNSUB en.VOC+mnie en.WANT
3 en.WANT+en.BEFORE en.WANT+en.MY en.WISH+en.BEFORE en.WISH+en.MY en.YOU+mnie enough esemesami
3 esemesow faktury faktury+, from+en.MY hej i+SENDS i+YOUSEND i+nadal i+piszecie ida ide+na
3 impulsow impulsow+> informacji informowany informowany+> innego+, isc ja+WORD ja+nie jak
3 jak+najbardziej jak+z jasne jesli+MORE jeszcze+raz jutra juz+GET juz+RECEIVE juz+dostawac
3 karty kasowac kasowac+> kazdy kazdy+nastepny kiedy+wreszcie komu+innemu konkurencji+,
3 korzystam ktorych lezy lezy+na liczy liscie lutym lutym+, macie macie+> mailem mam+MY
3 mam+screeny mam+tego mama marcu marcu+. marketingowa marketingu matka mi+SEND mna mna+>
3 mnie+, mnie+> mnie+HOW mnie+UNSUB moim n na+REMOVE na+co na+kogo na+wasze najbardziej
3 najbardziej+> napisac nastepny natychmiast nekanie nic+HEY nic+o nich+> nie+. nie+ASK
3 nie+SENT nie+chce nie+piszcie nie+przysylac nie+wyrazam nie+wysylac nie+zgadzam niech+to
3 niedziela niej nocki+, norwegii+, now numer numer+en.SUBJECT numer+na numeru+> o o+opinie
3 od+AFFAIR od+THING od+jutra odbioru odczepcie odczepcie+sie oddaje odszedl ofert offers
3 opinie+> oznacza pa panstwa+> panstwa+wiadomosc pisaliscie pisania pisanie piszecie+do place
3 plis po+was ponownie postoje postoje+> potem powiadomien+, poza pradu+, prosb prosb+HEY
3 prosb+o prosze+mi przestac+> przestalo+przychodzic przestancie+MYSELF przychodzic+>
3 przyjdzie przypominac rade raz+> rest reszte+REMOVE robcie rodo rok rozumiecie+> samochodu
3 samochodu+, screeny screeny+wszystkich sie+HOW sie+do sie+en.I sie+i sie+jak sie+pan
3 sie+zgodzilam sierpniu skonczcie skoro skrzynka sluzbowy sluzbowy+, sms+w smsow+, smsow+>
3 smsow+HEY smsow+o smsy+z sobie+darowac spamem+> spamu+> spotkamy spotkamy+sie sprawy+.
3 sprzeciw+wobec stale stary+jestem status+THING status+zamowienia stop+w stresu strone
3 strone+> swojego szkoda szlaban+na tam+> te+HEY te+o te+powiadomienia te+wiadomosci tego+GET
3 tekstowych+> telefonie ten+en.NUMBER ten+numer ten+pan teraz+ASK the+en.AUTHORITY these
3 to+do to+przychodzi to+sie to+wylaczyc towar trafi trafi+do trafiliscie trzeba+, tu+NO
3 tu+nie tych+THING tych+smsow tych+wiesci tygodniu tym+spamem tym+tygodniu u+mnie uokik
3 urodzinowe usuncie+GADGET usuncie+konto w+lutym w+marcu w+sierpniu w+waszej w+zeszlym wam+za
3 want+en.BEFORE was+nie wasz wasz+MSG wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT wasze+MSG
3 waszego+MSG waszego+smsa wez+STOP whitening wiadomosci+? wiec wiem+jak wiem+na wierszyki
3 wiesci wiesci+> with+the wlasciciel wlasciciel+NUMBER wlasciciel+numeru wpadnie wreszcie
3 wstyd wstydu wszystkich+0 wszystkich+en.DAY wy+. wycofac wycofuje wycofuje+sie wyjsc
3 wyladowal wypad wypiszcie wyprosic wyrazam+zgody wyslalem+wam wysylac+> wysylac+MYSELF
3 wysylac+mi wysylajcie+MYSELF wysylajcie+mi z+GET z+RECEIVE z+gory z+otrzymywania z+tych
3 za+ME za+MYSELF za+mnie za+stary zadanie zadnych+MSG zanim zapomniec zatrzymajcie ze+pojde
3 zebyscie+MYSELF zeszlym zeszlym+tygodniu zgody+, zgodzilam znam+ZERO zostaja zrezygnowalem
3 zwolnic zwolnic+> zycze
4 "+ASK "+prosze ,+HEY ,+NO ,+NUMBER ,+blok ,+dajcie ,+do ,+dziecko ,+en.BLOCK ,+nigdy ,+od
4 ,+przestancie ,+roaming ,+szkoda ,+te ,+tego .+REMOVAL .+WITHDRAW .+WORD .+cisza .+dosyc
4 .+dziekuje .+dzwonicie .+en.STOP .+kiedy .+mam .+nara .+nawet .+pisalem .+spadajcie .+trzy
4 .+wycofuje .+zakreccie .+zamknij .+zapomnijcie ?+? ?+WORD AFFAIR+en.I AFFAIR+i ASK+od
4 ASKED+w BUSY+do CONSENT+, HEY HEY+NOSENDING HEY+sie HOW+bylibyscie HOW+mam HOW+wy
4 MSG+tekstowych MY MY+czas MY+kurek MYSELF+> MYSELF+ze NO+BOTHER NO+GET NO+dostawac NO+kupie
4 NO+ma NO+pojdzie NO+przychodzi NO+robcie NO+rozumiecie NO+zycze RECEIVE+. REMOVAL+> REMOVE+,
4 REMOVE+ME REPLY+THING REPLY+jeszcze SEND+do SOTHAT+to STOP+MYSELF STOP+te STOP+w THING+sa
4 UNSUB WORD+MSG WORD+NUMBER WRITE+jeszcze YOUSEND+, ZERO+odbioru a+po autorskie bez+odbioru
4 bez+tych blok bo+MYSELF bocie bocie+> bycia bycia+zapomnianym bylibyscie chce+od cisze
4 co+mam czas czas+> czegokolwiek czlowieka czlowieku czlowieku+> czy+bylibyscie dalej+>
4 dalej+SENDS dla+was do+bycia do+niewlasciwej dosyc dziekuje+, dzwoni+, dzwonicie e+> elo
4 en.BEFORE+, en.BEFORE+> en.BEFORE+en.VOC en.FROM+en.BEFORE en.NEG+. en.NUMBER en.NUMBER+>
4 en.NUMBER+sluzbowy en.SENDING+> en.TAKE+, en.TAKE+mili en.THINGS enty gdzie gdzies i ide+do
4 internet internet+, jak+MYSELF jak+mi jezdzi juz+MSG juz+nie kolejna komu+> komus kurek
4 kurek+z laduje lece linie listy+> ma+wlasne mam+, mi+NEED mi+ze mili mili+en.I
4 mili+en.SUBJECT mili+i moich moj+NUMBER moj+czas more mowie mozecie mozecie+SEND
4 mozecie+pisac my na+REMOVAL napisz nara nara+, nastepny+MSG nastepny+en.LIST
4 nastepny+en.MESSAGE nastepny+en.MESSAGES nastepny+en.SENDING nastepny+en.TEXT nastepny+sms
4 nawet nie+, nie+BOTHER nie+GET nie+WANT nie+dostawac nie+kupie nie+ma nie+pojdzie
4 nie+przychodzi nie+robcie nie+rozumiecie nie+zycze niepotrzebne+> niewlasciwej
4 niewlasciwej+osoby nocki normalny numer+sluzbowy numeru o+NOSENDING odpusccie odsubskrybowac
4 odsubskrybowac+> oferty one oprocz pan+MORE pan+juz panstwa+MSG po+HOW po+co pogotowia
4 pogrzebie pojde pojdzie powtarzam pracuje pradu prawa prawa+do prosilam prosilam+HEY
4 prosilam+o prosze+, prosze+juz przestajecie przestancie przychodza+> rachunki rachunki+za
4 raz+enty reszte roaming rodzicow+> rok+temu roku rozumiecie sie+MORE sie+to sklepie+> skoncz
4 skrzynki slowie+NO slowie+nie smsow+. spadajcie spamem spamowac spamu sprawy strony
4 subskrypcje szkoda+waszych tak+, tak+mili takiego tam te+LIST te+subskrypcje tekstowych
4 ten+NUMBER ten+kurek tesciowa to+> to+MORE to+WORD to+juz to+telefon tylko+MSG tylko+smsy
4 tym+NUMBER w+norwegii want was+po waszych+LIST waszych+powiadomien waszymi waszymi+MSG
4 wiadomosci widziec wiecej+> wlasne wnioski wnioski+> wypisania wysyla xd xd+> z+listy z+niej
4 z+tego z+waszymi za+GADGET zadnego zakreccie zakreccie+MY zakreccie+ten zamknij zamknij+sie
4 zapomnianym zeby+to zegnam+> zejdzcie zrobcie+to
5 ,+HOLD ,+MYSELF ,+art ,+en.NUMBER ,+en.THIRD ,+jasne ,+numer ,+o ,+z ,+zadnych .+21 .+ASKED
5 .+HEY .+HOLD .+MSG .+REMOVE .+REPLY .+blokuje .+co .+do .+en.ALONE .+en.NUMBER .+jestem
5 .+moj .+n .+napisz .+numer .+pani .+pisze 0+smsow ASK+, ASK+juz ASK+opuscic BOTHER CONSENT
5 GADGET+MYSELF GET+od HEY+> HEY+zebraniach HOW+indziej ME+> ME+ASK ME+to MORE+MSG MSG+do
5 MYSELF+niepotrzebne MYSELF+to NO+, NO+RECEIVE NO+WANT NO+znam NUMBER+sluzbowy RECEIVE SEND
5 SEND+HEY SEND+o SIGNED UNSUBBED ZERO+MSG ale+ASK ani blagam+> blok+> co cudzych do+logowania
5 droge drogi dzisiaj dzwoni e en.BEFORE+en.BEFORE en.BLOCK+> en.DAY+smsow en.I+AFFAIR en.I+e
5 en.SUBJECT+AFFAIR en.SUBJECT+e every gdzie+indziej go+STOP i+AFFAIR i+e ide idzcie
5 instrukcja ja+podziekuje jakos jego jesli jeszcze juz+NO karty+, kogo+innego konto konto+,
5 liscie+> lista+, logowania mam+was mi+niepotrzebne mnie+ASK moj n+en.I n+en.SUBJECT n+i
5 na+MSG na+NO na+droge na+nie na+nocki na+telefon na+zawsze nie+RECEIVE nie+znam o+zebraniach
5 obowiazuje od od+MY od+razu odbioru+> odpisac opuscic osiedla pisac+> pisze+> pracuje+na
5 prosze+MORE prosze+opuscic prosze+sobie przy+zakladaniu razu se serio sie+en.SUBJECT sie+juz
5 slowie sprzeciw tej+LIST to+, to+NUMBER to+jakos traktuje tych+MSG w+slowie wasze+wiadomosci
5 waszego wiadomosci+sa wujka wyslany z+waszej z+waszych za+MY zablokowanie zablokowanie+,
5 zakladaniu zakladaniu+GADGET zakladaniu+karty zapomnijcie zawsze+> ze zebraniach zegnam+,
5 zgody
6 ,+STOP ,+WORD ,+jesli ,+na .+SENDS .+od .+radze .+w 0+MSG ASK+MORE AUTHORITY GET+> HOLD+sie
6 MORE+GET MYSELF+BUSY MYSELF+NEED MYSELF+potem NO+jestem NO+rozumie NOSENDING REMOVE+NUMBER
6 REMOVED+> SENDS SENDS+, STOP+SEND STUFF STUFF+, WORD+ME WORD+mnie ZERO+smsow albo art+.
6 blokuje+> bo+ME dziekuje+> dziurki dziurki+w en.DAY+MSG en.NUMBER+z go istnieje istnieje+>
6 kodow komu konkurencji kupie listy ma+> mam+wam mi+BUSY mi+potem mnie moj+telefon nie+jestem
6 nie+rozumie niepotrzebne+, nosie numer+z odbiorca odmawiam odpuscie odpuscie+> panstwa
6 poprosze+> powiadomien przychodzi+> radze rozumie skonczyc skrzynke+> subskrypcji takiej
6 tej+listy telefon tych w+nosie w+zyciu waszej+strony wolalabym z+LIST z+tej zdejmijcie ze+ME
6 ze+MYSELF ze+istnieje ze+mnie znam zyciu zyciu+>
7 ,+ZERO .+YOUSEND .+wez .+wolalabym LIST LIST+> MORE+> MY+NUMBER MY+telefon REMOVE
7 REPLY+SOTHAT SEND+> WANT+> WORD+. a+wy art bo+mie chce+> czarnej czarnej+liscie dajcie
7 do+konkurencji dziekuje indziej+> jestem jestem+na lat ma+takiej moze na+czarnej nawet+NO
7 nawet+nie norwegii od+panstwa opcji opcji+> ostatni po+dziurki przestac przychodzi rodzicow
7 smsami+> takiej+opcji w+0 w+en.DAY waszej waszych+MSG wez widzenia+> wlasnie wychodzi
7 wychodzi+> wylaczyc+> z+MSG z+powiadomien
8 ,+SOTHAT ,+THING .+STOP .+tu .+wasze ASK+sobie MSG MSG+> NEED+, NUMBER+> REMOVAL UNSUB+>
8 blokuje dalej do+widzenia dostane indziej innego kurtyna+w mie na+NUMBER niech nosie+>
8 ostatni+raz podziekuje smsami tego wam was widzenia zadnych zebyscie
9 .+THING .+ja .+zegnam ASK+> GET HOW+przestaniecie ME NO+SEND NUMBER+z nie+SEND sprzeciwiam
9 tu wasze z+MY z+tymi za+te
10 . .+kurtyna MSG+. NUMBER STOP kurtyna na+smsy podziekuje+za skrzynke smsow sobie tymi wy
11 LIST+, STOP+> niepotrzebne raz zegnam
12 REMOVE+> przestaniecie+>
13 waszych
14 WORD+> przestaniecie
23 NO+> nie+>
"""
