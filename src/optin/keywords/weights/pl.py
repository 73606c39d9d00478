"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-15 >
-12 ,+HOW AFFAIR WRITE czy
-11 NO+HOLD nie+HOLD wczesniej
-10 THING+> do+LIST pani
-9 "+, AFFAIR+> CONSENTED THING+, a+NO a+nie dzieki en.DAY+> koniec sprawie
-8 ,+ASK ,+WRITE .+na 0+> AFFAIR+, THING YOUSEND+> bo czemu duzo dziala ile na+MY teraz
-7 ,+to .+. .+ASK .+a .+odblokujcie .+skad 15 ? HEY+ktorej HOW+nie MSG+, WANT bede duzo+MY
-7 dzwonic jest mi na o+ktorej odblokujcie piszecie+> ta w wszystko
-6 , ,+SEND ,+kto .+> .+REMOVED .+ile .+jak BUSY HOW+NO KIND+> MSG+od UNSUB+mi a automatyczna
-6 bylo chodzi chyba czesto duzo+tych grupy it jak+nie kto ktos musze na+liscie nie+MSG
-6 powrotem tresci tydzien tylko u w+sprawie wiadomosc wiadomosci+od wylacznie z+powrotem zlej
-5 ,+a ,+ale ,+bede ,+co ,+dzieki ,+smsy ,+wczesniej .+WANT .+chyba .+spokojnie .+tak
-5 ASK+REMOVE ASK+do ASK+nic GADGET HEY+ponowne KIND+od MSG+MY MSG+tylko MYSELF+poczte
-5 MYSELF+sie MYSELF+smsy NO+MSG NO+WORD NO+dziala NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES
-5 NO+en.SENDING NO+en.TEXT NO+sms NUMBER+? NUMBER+prosze REMOVE+mi SEND+THING SEND+na alarm
-5 and+en.SUBJECT automatyczna+> bede+> chce daj+spokoj dlaczego do+konca do+was dodanie
-5 dzwonic+, en.DAY en.NUMBER+do en.THIRD glosowa its jak+NO jestesmy jutro kod konca kontakt
-5 lubie macie+nic mi+sie mi+wasze moge moje na+razie na+ten nie+WORD nie+dziala nowe nowy
-5 o+ponowne od+was oferte out pan pana pasuje pies platnosc poczte ponowne ponowne+dodanie
-5 poprosze razie sasiad skad smsie spokojnie spokojnie+, takich+KIND takich+MSG
-5 takich+wiadomosci takie te te+wiadomosc telefon+ASK telefon+prosze the to+YOUSEND troche
-5 tygodnia w+MY w+tej wiecej+NO wiecej+nie wypisywac wystarcza+> z+AFFAIR za+czesto zamiast
-4 ,+BUSY ,+KIND ,+WANT ,+cos ,+ma ,+niech ,+pozdrawiam .+BUSY .+GADGET .+czemu .+daj
-4 .+dlaczego .+en.THIRD .+jestesmy .+ostatnie .+polubiono .+prosze .+spokoj .+the .+troche
-4 ?+NO ASK ASK+WORD FAMILY GADGET+> HEY+0 HEY+en.DAY HEY+en.I HEY+en.SUBJECT HEY+i HOW
-4 HOW+WORD HOW+ja HOW+pan LIST+AFFAIR MY+sprawie MYSELF+na MYSELF+pani NO+REMOVE NO+bylo NO+do
-4 NO+lubie NO+pasuje NUMBER+ASK PARCEL RECEIVE+KIND STOP+sie THING+na UNSUB+, WANT+KIND
-4 WORD+ASK WORD+prosze WRITE+, WRONG a+WRITE a+da a+zostawcie ananasa bez brakuje
-4 brakuje+MYSELF brakuje+mi byl corka czwartek da da+sie dla dla+ME dla+MYSELF dla+mnie domu
-4 dostalam dziala+, dzien dzis dzwoncie+, en.BADMSG+, en.I+en.TAKE en.I+koniec en.NEG+,
-4 en.SUBJECT+en.TAKE en.SUBJECT+koniec en.TAKE+ale got i+en.TAKE i+koniec ile+kosztuje in
-4 ja+sie jak+WORD jedna jednej jest+> klucze kodu kogos kosztuje krotko macie+MY maz mi+NUMBER
-4 mi+smsy mojej+sprawie mowi mu na+CONSENTED napisalem nic nic+NO nic+nie niczego nie+REMOVE
-4 nie+bylo nie+do nie+lubie nie+pasuje niechcacy nikomu nikt numer+do numery numery+, o+0
-4 o+en.DAY odblokujcie+MYSELF of ogloszenia ogloszenie ostatnie+ostrzezenie ostatnio
-4 ostrzezenie paragon pisac+na polowie polubiono polubiono+> potrzebuje potwierdzam pozdrawiam
-4 prezentu prosze+> prosze+SEND prosze+do prosze+pisac przestal pyta sama sie skonczy smsa
-4 smsa+, smsy smsy+, smsy+> stalo stalo+> tak+ale tej ten to+THING to+chyba troche+za
-4 tygodnia+> tylko+do tym usunac w+domu w+mojej w+polowie wasze+smsy wczesniej+, wie wyslalam
-4 wyslij wystarcza wysylke z+grupy zabierzcie+ME zabierzcie+MYSELF zabierzcie+mnie zakonczona
-4 zapomnialam zatrzymac znow zostaje zostawcie
-3 * *+na ,+NEED ,+bedziemy ,+brakuje ,+czy ,+da ,+en.BEFORE ,+en.NEG ,+en.VOC ,+koniec ,+pies
-3 ,+piszcie ,+poprosze ,+wiecej ,+wystarczy .+" .+SEND .+SOTHAT .+byly .+cofam .+dlug .+dzieki
-3 .+en.BEFORE .+en.TAKE .+hmm .+juz .+kod .+ktos .+nic .+ok .+on .+potwierdzam .+sasiad
-3 .+skreslcie .+sprawa .+te .+wylaczcie .+wznowcie .+zabierzcie .+zeby .+zmienilam 0+min 0+to
-3 15+. 18 ?+BUSY ?+bo ?+czekam ?+mam ?+nie ASK+MSG ASK+MY ASK+THING ASK+sie ASK+usunac
-3 ASK+uszanowac ASK+zatrzymac ASK+znowu BUSY+> BUSY+MORE GADGET+w GET+KIND GET+MSG GET+wasze
-3 HEY+, HEY+MSG HEY+THING HOLD+ME HOLD+MYSELF HOLD+mnie HOW+REMOVE HOW+nowe HOW+od HOW+sie
-3 HOW+z KIND+, ME+na MORE+, MORE+tych MSG+MSG MSG+WANT MY+en.I MY+en.SUBJECT MY+i MYSELF+KIND
-3 MYSELF+NUMBER MYSELF+telefon MYSELF+wasze NEED+niczego NO+HOW NO+dla NO+dzwoncie NO+glosuje
-3 NO+interesuje NO+kojarze NO+musze NO+przestawajcie NO+przychodza NO+przyjezdzac NO+widze
-3 NO+wie NUMBER+, NUMBER+GADGET RECEIVE+MSG RECEIVE+wasze REPLY+> SEND+po SEND+te SOTHAT+SENT
-3 STOP+MORE STOP+en.BEFORE STOP+juz STOP+na STUFF+na UNSUB+MYSELF WANT+THING WANT+WORD WANT+te
-3 WANT+znowu WORD+, WORD+do WORD+mi ZERO+MORE ZERO+juz ZERO+smsa a+en.FEEL a+ty adres alerty
-3 and+en.I and+i ani+HEY ani+jednej ani+o baner bardzo bardzo+MYSELF bedziemy
-3 bedziemy+en.SUBJECT bez+tego biore boje boje+sie boli byly+maz can+en.SUBJECT chce+WORD
-3 chce+znowu chcemy chcialabym chyba+NO chyba+nie co+z cofam cos cos+> cos+innego czekam
-3 czekam+na czemu+NO czemu+nie czy+to czytam dab dlaczego+w dlug do+AFFAIR do+RECEIVE do+THING
-3 do+listy do+smsow dobry domofon dosc dostawac+wasze dwa dwie dzieki+> dzis+, dzwoncie
-3 en.ALONE+, en.ALONE+en.BEFORE en.BADMSG en.DAY+min en.DAY+to en.DITCH en.DITCH+en.SUBJECT
-3 en.ENDED+, en.FROM en.FROM+en.BEFORE en.FROM+en.MY en.HEY+, en.I+ASK en.I+WORD en.I+nigdy
-3 en.I+nikt en.I+tak en.I+teraz en.KEYWORD en.KEYWORD+, en.MY en.NUMBER+? en.NUMBER+GADGET
-3 en.NUMBER+w en.PULL en.STOP+, en.SUBJECT+ASK en.SUBJECT+en.WANT en.SUBJECT+en.WISH
-3 en.SUBJECT+nigdy en.SUBJECT+nikt en.SUBJECT+tak en.SUBJECT+teraz en.YOU firma formularz get
-3 haha hmm i+ASK i+nigdy i+nikt i+tak i+teraz in+the jak+sie jednak jednak+WANT jednak+chce
-3 juz+MY juz+tych kanalow karte kazdym kiedy kiedy+> kod+rabatowy kodu+> kojarze kot kto+pisze
-3 kto+to ktorej+THING ktorej+jutro kupuje lubie+, ma+MORE ma+juz maila mam+nic mecenas
-3 mi+telefon mialo mieszka mieszkanie min mnie+na mojej na+THING na+dzis na+maila na+te na+was
-3 nam nic+przeciwko nie+HOW nie+dla nie+dzwoncie nie+glosuje nie+interesuje nie+kojarze
-3 nie+musze nie+przestawajcie nie+przychodza nie+przyjezdzac nie+widze nie+wie no nowe+>
-3 numer+? numer+GADGET numer+w numeru+? o+MSG o+THING od+tygodnia odbiore odpowiedzi
-3 of+en.BEFORE ogloszenie+, ok on osoby+> padl pakietu pani+NO pani+nie pani+pomylila pasuje+>
-3 pilnych pisze+do po+0 po+en.DAY pol pomylila pomylke prace prezent prezent+, prosi prosze
-3 prosze+MSG prosze+NO prosze+nie prosze+uszanowac przeciwko przed przekaze+> przestaje
-3 przestawajcie przestawajcie+SEND przez przez+NUMBER przez+pomylke przyjezdzac przysylac
-3 rabat rabatowy razy razy+> reklam+> reklamacje rezerwowej rezygnacje rezygnacje+z robimy
-3 rozmiar rury sa+MYSELF sa+mi say sie+ZERO sie+bez sie+na sie+przy sie+ze skonczy+> skreslcie
-3 skreslcie+MYSELF smsem+> smsom smsom+> smsy+? sprawa+zakonczona sprawach stary stop stop+,
-3 stop+en.BEFORE swiat szukam tego+THING tekstow telefonow teraz+w texts+> thank
-3 thank+en.SUBJECT thank+en.VOC thank+en.YOU thank+you to+en.VOC to+jeszcze to+prezent trwa
-3 tydzien+temu ulotek usunac+z uszanowac w+LIST w+bazie w+sprawach w+zalobie wam+MSG
-3 waszym+smsie wcale+NO wcale+nie wchodze wchodze+w wczoraj wczoraj+, weekendu weekendu+>
-3 wiadomosc+> wiadomosci+> wie+> wiekszy wiekszy+> wisi wisi+> wizyte wlaczcie wolno
-3 wylaczcie+MYSELF wylaczcie+mi wypisywac+> wyprzedaz wyslal wznowcie wznowcie+MSG z+en.LIST
-3 z+en.MESSAGE z+en.MESSAGES z+en.SENDING z+en.TEXT z+ogloszenia z+sms za za+MSG zabierzcie
-3 zalobie zamowienie zapomnialam+THING zdania zdania+> zdjecia ze+en.TAKE ze+tak zmienilam
-3 znowu znowu+GET znowu+RECEIVE znowu+dostawac zony zostaje+> zycie+>
-2 % ,+bardzo ,+biore ,+bo ,+can ,+dawajcie ,+dlatego ,+domofon ,+en.DITCH ,+en.MY
-2 ,+en.NEGATIVE ,+en.SUBJECT ,+gdzie ,+its ,+jest ,+jestem ,+kiedy ,+mam ,+mama ,+nawet ,+nic
-2 ,+no ,+odbiore ,+ona ,+przyslijcie ,+sa ,+sasiad ,+ten ,+tresci ,+tu ,+wezme ,+wole
-2 ,+wszystkie ,+wysylajcie ,+wysylam ,+zablokujcie ,+zapomnialam ,+zaraz ,+zostaje .+, .+0
-2 .+PARCEL .+anuluj .+bank .+bede .+brama .+chcialabym .+dodajcie .+dostalem .+dosyc .+ej
-2 .+en.DAY .+en.DONT .+jakas .+kochani .+komornik .+kontakt .+kupilem .+link .+lista .+macie
-2 .+milego .+moge .+never .+nikomu .+nikt .+no .+odpisalem .+ostatni .+pies .+pisalam .+po
-2 .+poprzedni .+promocje .+prowadze .+przelew .+przestal .+przestalo .+przyszlo .+skonczylam
-2 .+sprawe .+szef .+szukam .+ta .+was .+wcale .+wlaczcie .+wyprowadzam .+wyrzuccie .+zapiszcie
-2 .+zostawilem .+zrezygnowalismy 0 0+NO 0+latki 0+nie 0+razy 16 16+> 18+, ?+ASK ?+HOW
-2 AFFAIR+do AFFAIR+na ASK+KIND ASK+UNSUB ASK+en.SUBJECT ASK+moj ASK+na ASK+pisac ASK+po
-2 ASK+podac ASK+przysylac ASK+te ASK+wiadomosci ASK+wykreslic ASK+wylaczyc ASK+z ASK+znow
-2 ASK+zostawic ASKED+ze BUSY+juz BUSY+sie CONSENT+sie CONSENTED+, CONSENTED+> CONSENTED+z
-2 GET+en.LIST GET+powiadomienia HEY+AFFAIR HEY+NUMBER HEY+UNSUB HEY+co HEY+te HEY+za
-2 HEY+zaprzestanie HOLD+MY HOLD+z HOW+STOP HOW+ZERO HOW+koniec HOW+on HOW+ostatnio
-2 HOW+wylaczyc HOW+zbiorka HOW+zostawic KIND+? KIND+ASK LIST+ASK LIST+KIND LIST+prosze
-2 LIST+wiadomosci ME+KIND ME+SEND ME+do ME+pani ME+w ME+z MORE+MY MORE+NO MORE+WORD
-2 MORE+chodzic MORE+en.VOC MORE+en.YOU MORE+na MORE+nie MORE+u MSG+SENDS MSG+YOUSEND MSG+na
-2 MSG+ow MSG+z MY+brat MY+corka MY+drugi MY+powiadomien MY+przepisow MY+sam MYSELF+MSG
-2 MYSELF+od MYSELF+tez MYSELF+znowu NEED+STUFF NEED+THING NEED+sie NO+NEED NO+OWED NO+SENDS
-2 NO+boli NO+chcemy NO+czytam NO+dostalam NO+dzwonic NO+kasujcie NO+macie NO+mam NO+moja
-2 NO+musisz NO+od NO+odbiera NO+otwiera NO+pamietam NO+pisac NO+potrzebuje NO+przestaje
-2 NO+przyjechal NO+przyjmuje NO+sa NO+skreslac NO+stalo NO+temu NO+teraz NO+wchodzi NO+widac
-2 NO+wy NO+wypisujcie NO+wypisywac NO+zamawialam NUMBER+do NUMBER+w NUMBER+wylacznie OWED
-2 RECEIVE+en.LIST RECEIVE+powiadomienia RECEIVE+wiadomosci REMOVAL+NO REMOVAL+hipoteki
-2 REMOVAL+nie REMOVE+hipoteki REMOVE+prosze REMOVE+to REMOVE+z REMOVED+ME REMOVED+MYSELF
-2 REMOVED+SEND REMOVED+do REMOVED+mnie REPLY+na SEND+MSG SEND+MY SEND+PARCEL SEND+jeszcze
-2 SEND+smsow SEND+tych SENDS+> STOP+it STOP+tej THING+. THING+? THING+trwa UNSUB+hipoteki
-2 WANT+, WANT+MYSELF WANT+RECEIVE WANT+rezygnowac WANT+znow WANT+zostac WORD+it WORD+na
-2 WORD+tej WORD+wszystko WORD+z WRITE+na WRITE+te ZERO+jednej ZERO+reklam ZERO+tego ZERO+tej
-2 a+> a+czemu aby again ale+to anuluj aplikacje at+a autobus autobus+NO autobus+nie automat
-2 awaria bardzo+, bardzo+mi bawil bawil+sie bazy+> bedzie+MYSELF bedziemy+en.I bedziemy+we
-2 been before bez+jednej bez+reklam bierzemy bo+pan brama bramie bramie+, brat byla bylem
-2 bylem+w bylo+, byly bym can can+en.VOC can+en.YOU can+you chce+KIND chce+MYSELF chce+sie
-2 chce+te chce+wiadomosci chec chec+GET chec+RECEIVE chec+otrzymywania chetnie+bede chodzi+>
-2 chodzic ciagle ciebie cisza+> co+mi co+od co+ostatnio cztery czy+STOP czy+ZERO czy+koniec
-2 czynne czynszu czytam+> daj dajcie+MORE dam+rady dane dawajcie dla+0 dla+AUTHORITY
-2 dla+en.DAY dlatego dlatego+NO dlatego+nie do+0 do+15 do+> do+FAMILY do+HOW do+MY do+en.DAY
-2 do+en.SUBJECT do+kiedy do+mamy do+meza do+operatora do+wypisania do+zony dobra dobry+,
-2 dobrze dodajcie does domofon+NO domofon+nie domu+, domu+> dopiero dopisac dosc+tej drop
-2 drzwiami dziala+> dzieci+, dzien+> dzien+dobry dzwiek dzwonic+> ej ekspres en.ALONE+do
-2 en.ALONE+it en.ALONE+na en.BADMSG+> en.BADMSG+do en.BADMSG+it en.BADMSG+na en.BEFORE+HOW
-2 en.BEFORE+got en.BEFORE+still en.BEFORE+to en.BEFORE+was en.BODY en.DAY+NO en.DAY+en.I
-2 en.DAY+en.SUBJECT en.DAY+i en.DAY+latki en.DAY+nie en.DAY+razy en.DITCH+en.VOC
-2 en.DITCH+en.YOU en.DITCH+you en.DONT en.DONT+en.BEFORE en.ENDED en.ENDED+do
-2 en.ENDED+en.BEFORE en.ENDED+it en.ENDED+na en.FROM+en.VOC en.I+MORE en.I+REPLY en.I+STOP
-2 en.I+ZERO en.I+cisza en.I+dalej en.I+en.WANT en.I+en.WISH en.I+prosze en.I+sie en.I+was
-2 en.KEYWORD+> en.KEYWORD+do en.KEYWORD+en.BEFORE en.KEYWORD+it en.KEYWORD+na en.KINDS
-2 en.LIST+MY en.LIST+ow en.LOSE+en.MY en.ME+> en.MESSAGE+MY en.MESSAGE+ow en.MESSAGES+MY
-2 en.MESSAGES+ow en.MY+en.THINGS en.MY+en.THIRD en.NEG en.NEG+HOW en.NEG+STOP en.NEG+WORD
-2 en.NEG+do en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.NEG
-2 en.NEG+en.STOP en.NEG+it en.NEG+na en.NEG+stop en.NEGATIVE+HOW en.NUMBER+NO en.NUMBER+nie
-2 en.PULL+en.MY en.REMOVED en.REPLY en.REPLY+en.MY en.SEND en.SEND+en.MY en.SEND+the
-2 en.SENDING+MY en.SENDING+ow en.STOP+do en.STOP+en.BEFORE en.STOP+it en.STOP+na
-2 en.SUBJECT+MORE en.SUBJECT+REPLY en.SUBJECT+WORD en.SUBJECT+ZERO en.SUBJECT+cisza
-2 en.SUBJECT+dalej en.SUBJECT+en.DOESNT en.SUBJECT+en.NEG en.SUBJECT+en.SUBJECT en.SUBJECT+nas
-2 en.SUBJECT+pani en.SUBJECT+panstwa en.SUBJECT+prosze en.SUBJECT+sie en.SUBJECT+was en.TAIL+>
-2 en.TAKE+MY en.TEXT+MY en.TEXT+ow en.THIRD+> en.TIME+a en.VOC+en.END en.VOC+en.SUBJECT
-2 en.VOC+nas en.VOC+pani en.VOC+panstwa en.WANT+a en.YOU+en.END en.YOU+nas en.YOU+pani
-2 en.YOU+panstwa end faktur fakture firme+> formularz+, gabinet glowy go+NO go+nie godzina
-2 godzine godziny grzyby grzyby+> hipoteki hipoteki+z historii historii+KIND historii+MSG
-2 historii+wiadomosci i+MORE i+REPLY i+WORD i+ZERO i+cisza i+dalej i+en.DOESNT i+en.NEG
-2 i+en.WANT i+en.WISH i+prosze i+sie i+was ich+MORE ich+wiecej ile+en.I ile+en.SUBJECT ile+i
-2 im imie in+en.MY inny innym interesuje it+> its+a ja+MORE ja+ZERO ja+juz ja+w ja+z
-2 jak+REMOVE jak+nowe jak+pan jak+wylaczyc jakas+firma jednak+ASK jej jesli+sie jest+MORE
-2 jest+en.VOC jest+juz jestem+za jestem+zainteresowana jeszcze+trwa juz+, juz+WORD juz+chodzic
-2 kamery karnet kartce karty+> kasujcie+ME kasujcie+MYSELF kasujcie+mnie kaszel kazdym+MSG
-2 kazdym+smsie kierowca kilo+> klatka klucz kochani komornik konca+tygodnia koncze
-2 koncze+prace konczy koniec+> kontakt+wylacznie ktorej ktos+inny kupilam kupilam+> kurier
-2 latki leki+, leze lipca liscie+AFFAIR liscie+do liscie+rezerwowej listy+, listy+AFFAIR
-2 lokator ma+ME ma+MY ma+MYSELF ma+mnie ma+na macie+moj maila+, mam+STOP mam+WORD mam+ZERO
-2 mam+dosc mam+ja mam+od mam+wrazenie mamy+, me+> mecenasowi message meza mi+KIND mi+na
-2 mi+pani mi+prosze mialam mialo+byc miejsca mieszkania mile+widziane milego milego+weekendu
-2 min+> mnie+KIND mnie+SEND mnie+do mnie+pani mnie+usunac moj+brat moj+en.NUMBER moj+numer
-2 moja+corka mozesz musisz na+0 na+> na+AFFAIR na+czwartek na+en.DAY na+firme na+kartce na+moj
-2 na+plocie na+powiadomienia na+urlopie na+wiadomosc nadal+ASK najmu napisze naprawe nas
-2 nauczyl nauczyl+sie nic+> nic+sie nie+NEED nie+OWED nie+SENDS nie+THING nie+boli nie+chcemy
-2 nie+czytam nie+dostalam nie+dzwonic nie+kasujcie nie+macie nie+mam nie+moja nie+musisz
-2 nie+od nie+odbiera nie+otwiera nie+pamietam nie+pisac nie+potrzebuje nie+przestaje
-2 nie+przyjechal nie+przyjmuje nie+sa nie+skreslac nie+stalo nie+temu nie+teraz nie+wchodzi
-2 nie+widac nie+wy nie+wypisujcie nie+wypisywac nie+zamawialam niespodzianka nigdy+NO
-2 nigdy+nie nikogo nikogo+NO nikogo+nie nimi no+HOW noc nocy+> normalnie normalnie+> numer+NO
-2 numer+nie o+AFFAIR o+NUMBER o+UNSUB o+te o+zaprzestanie od+kogo od+lat od+reki odbiera
-2 odbiera+> odbierze oddac odpisalem odsylam of+en.MY oferta ok+, ok+> on+nic on+the one
-2 osemke osob osob+> osobe osoby ostatnie ostatniej ostatnio+> otrzymywania+MSG otwiera
-2 otwiera+> otwieracie otwieracie+> otworzyl ow paczka paczki pamietam+> pani+do panstwu pesel
-2 piatku pieknie piekny pierogow pierwszy pierwszy+raz pisalem+ze pisz pisze+, please plocie
-2 po+16 po+18 po+tym pod pod+drzwiami podac podalam pomylil pomylke+ASKED poplakalam
-2 poprzedni+lokator poprzednia potrzebuje+STUFF potrzebuje+THING potwierdzam+chec
-2 powiadomien+ASK powiadomien+prosze powiadomienie powrotem+do powrotem+zapisac pozniej
-2 prace+HEY prace+o prad prosi+SOTHAT prosi+zeby prosimy prosze+THING prosze+przysylac
-2 prosze+wpisac prosze+wykreslic prosze+wylaczyc prosze+zatrzymac przekaze przekazecie przelew
-2 przepisac przepisow przestala przestana przestawajcie+wysylac przesunac przesunac+>
-2 przez+telefon przy+bramie przyjechal przyjmuje przyniesc przyniesc+> przypomnienie
-2 przyslijcie przysylac+> przyszla przyszlo+MYSELF przyszlo+mi przywroccie punkty rachunku
-2 rachunku+> rana+en.I rana+en.SUBJECT rana+i rano+> rata raz+pisalem razie+NO razie+nie
-2 razu+> recepcji recepte recepte+na reki reki+> remont rezerwowej+> rezygnowac robic robic+>
-2 rower rozmawiac rozmawiac+, ryba sasiada serdecznie serdecznie+STOP serdecznie+WORD
-2 serdecznie+ZERO sie+, sie+HEY sie+NO sie+WORD sie+nie sie+o sie+telefonem sie+z siostra
-2 siostry skad+ASK skad+macie skad+panstwo skonczylam skreslac smiechu smieciarka sms+MY
-2 sms+ow smsa+NO smsa+nie smsa+z smsy+ASK sobote spi sprawy+> stop+> stop+do stop+it stop+na
-2 super super+> szef szkody szpitala sztuki szwagier tabletki takie+KIND takie+MSG takie+smsy
-2 tanczylem te+MSG tej+KIND tej+MSG tej+wiadomosci tekstow+> telefon+na telefonem telefonem+>
-2 telefoniczny telefonu ten+sam teraz+> tez+ASK tez+WANT tez+chce the+en.THINGS they thursday
-2 to+ASK to+HOW to+ME to+MYSELF to+REMOVE to+SENDS to+kiedy to+my to+naprawde to+niespodzianka
-2 to+od to+prosze to+wy to+z toba tresci+tydzien twoim ty tych+LIST tych+powiadomien
-2 tych+przepisow tylko+jesli u+nas u+pani u+panstwa umowa umowe umowie urlopie w+piatek
-2 w+sklepie w+zalaczeniu wasz+en.NUMBER wasz+numer wchodzi wchodzi+> we wezme wiadomosci+,
-2 widac wieczorem wiem+> winda wjazd wlaczcie+MYSELF wlaczcie+mi wnuczku wolne wrazenie
-2 wszystkie wtorku wtorku+> wykreslenie+hipoteki wylaczyc+GADGET wynajete wynajete+, wypisac+,
-2 wypisania+NO wypisania+nie wypisujcie wypiszcie+mi wypisze wyprowadzam wyprowadzam+sie
-2 wyrzucila wyslac wystarczy+> wysylac+THING wysylacie wysylajcie wysylajcie+MORE wysylam
-2 wysylke+MSG wysylke+na wyszlo wywalcie wzial you+en.END z z+0 z+15 z+> z+NUMBER z+PARCEL
-2 z+THING z+en.DAY z+grafiku z+kamery z+nimi z+numerem z+smsa zablokowal zablokujcie
-2 zainteresowana zajecia zalaczeniu zalacznik zalewa zalewa+ME zalewa+MYSELF zamawialam
-2 zamawiam zamiast+na zamowie zapisac zapisalam zapiszcie zapiszcie+ME zapiszcie+MYSELF
-2 zapiszcie+mnie zaplacone zapomnialem zaprzestanie zaraz zawor zawsze+, zbiorka zdanie
-2 zdjecia+, ze+AFFAIR ze+HOW ze+smiechu ze+szpitala zeby+NO zeby+nie zgloszenie zgodzie+sie
-2 zgubilam zl+, zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer zmienilem+zdanie znac
-2 znow+GET znow+RECEIVE znowu+NO znowu+nie zobacze zona zony+> zostac zostac+na zostac+w
-2 zostawic zostawie zostawilem zrezygnowalismy zrezygnowalismy+z zrob zycie
2 "+. "+? ,+CONSENTED ,+GET ,+HEY ,+UNSUB ,+WITHDRAW ,+by ,+chodze ,+chyba ,+daj ,+dajcie
2 ,+danke ,+dosc ,+ja ,+mail ,+mi ,+najlepiej ,+nastepnym ,+odpusccie ,+on ,+serio ,+usuwac
2 ,+wiec ,+wstydu ,+zadzwonie ,+zeby ,+zebyscie ,+zegnam .+AFFAIR .+MY .+ale .+chcialam .+dwa
2 .+en.I .+en.LOSE .+en.MESSAGES .+en.MY .+en.SENDING .+en.SUBJECT .+en.TIME .+i .+id .+idzcie
2 .+if .+koncz .+koncze .+korzystam .+krzyzyk .+n .+nk .+oferty .+panie .+panowie .+pls .+same
2 .+skoro .+spotkamy .+sprzeciw .+sprzeciwiam .+szlaban .+termin .+tylko .+wezcie .+why
2 .+wiadomosci .+wiecej .+wiercicie .+wszystko .+wypisuje .+wyslalem .+z .+zapomnijcie .+zero
2 .+zgoda 0+lat 0+raz ?+? ?+REMOVE ABOUT+> ABOUT+SEND ABOUT+WRITE ABOUT+piszcie ASK+MYSELF
2 ASK+NO ASK+ZERO ASK+bez ASK+byc ASK+ich ASK+konto ASK+nie ASK+sprzeciw ASK+tego ASK+waszych
2 ASK+wiecej ASK+zaprzestac ASKED+> ASKED+HEY ASKED+o BOTHER+sie BUSY+HOW BUSY+z
2 CONSENT+marketingowa CONSENTED+en.I CONSENTED+i GADGET+a HEY+niepisanie HEY+sie HOW+?
2 HOW+dotad HOW+jest HOW+mam HOW+miesiac HOW+moje HOW+najszybciej KIND+NO KIND+nie KIND+sa
2 KIND+tekstowych KIND+z ME+, ME+MORE ME+NEED ME+SENDS ME+YOUSEND ME+ZERO ME+juz ME+pisac
2 ME+prosze ME+usunieto ME+wasze MORE+KIND MORE+STUFF MORE+nic MORE+od MORE+sily MORE+sobie
2 MORE+w MORE+wiadomosci MSG+SEND MSG+en.I MSG+en.SUBJECT MSG+i MSG+sa MSG+to MY+MSG
2 MY+en.NUMBER MY+ostatni MY+pan MY+skrzynka MYSELF+MORE MYSELF+SENDS MYSELF+YOUSEND
2 MYSELF+ZERO MYSELF+codziennie MYSELF+juz MYSELF+pisac MYSELF+przypominac MYSELF+spokoj
2 MYSELF+te MYSELF+usunieto NEED+> NEED+GADGET NEED+MYSELF NEED+konto NO+NO NO+bo NO+chce
2 NO+czeka NO+dojedzie NO+interesuja NO+ma NO+mamy NO+moj NO+nie NO+piszcie NO+po
2 NO+przychodzi NO+przypominac NO+przypominajcie NO+slup NO+smsow NO+trzeba NO+udzielam
2 NO+uzywac NO+wiem NO+wyrazam NOSENDING+MYSELF NOSENDING+mi NUMBER+domu NUMBER+en.I NUMBER+i
2 NUMBER+jest NUMBER+mam NUMBER+to PARCEL+zostawic RECEIVE+STUFF REMOVAL+NUMBER REMOVAL+numeru
2 REMOVE+en.NUMBER REMOVE+en.SUBJECT REMOVE+konto REMOVE+na REMOVE+nr REMOVE+numer SEND+?
2 SEND+SOTHAT SEND+jak SEND+komu SEND+mi SEND+sie SENDS+. SENT SENT+> SOTHAT+en.LIST SOTHAT+mi
2 SOTHAT+przestalo STOP+, STOP+? STOP+ME STOP+mi STOP+mnie STOP+wasc STUFF+> STUFF+to THING+do
2 THING+en.I THING+en.SUBJECT THING+i THING+mam THING+raz THING+xd UNSUB+ME UNSUB+mnie
2 UNSUB+na UNSUBBED+> WANT+HEY WANT+MY WANT+byc WANT+o WANT+rozwodu WANT+sie WANT+sobie
2 WANT+tego WANT+zgody WITHDRAW+CONSENT WITHDRAW+zgode WORD+MY WORD+MYSELF WORD+konto WORD+nr
2 WORD+tego WORD+tych WRITE+THING WRITE+mi YOUSEND+, YOUSEND+. ZERO+KIND ZERO+MY ZERO+ofert
2 a+0 a+MSG a+en.DAY a+en.FROM a+form a+ja a+teraz about akceptuje akcje ale+MY ale+THING
2 ale+prosze ale+te amen+> and+en.BEFORE and+en.MY awarie baby bedzie+> bedziecie
2 bedziecie+SEND bez+MY bez+ofert bez+smsow butow butow+xd byc byc+, can+en.NEG chca+> chce+MY
2 chce+byc chce+tego chce+waszych chcialam chodze cisza+z co+, co+> co+jest co+mam co+miesiac
2 co+to codzienne codziennie+HEY codziennie+o cos+en.SUBJECT cos+en.VOC cos+en.YOU cos+takiego
2 cos+u counter czarna czarna+LIST czegokolwiek czeka czlowieku czlowieku+> czy+moje daj+se
2 dajcie+na dajcie+se dalej+to dalszych dalszych+MSG danke danke+> darujcie+> dniem
2 do+AUTHORITY do+ME do+MYSELF do+sadu do+uokik dojedzie dosc+> dostaje dostaje+, dostalem
2 dostalem+> dostawac+> dotad dotad+> dozywotni drugi+raz drzwi dwa+kilo dwoch+lat dzieci
2 dzieci+sie dzieki+ale dzien+ZERO dzien+bez dziennie dziesiec dziure dzwonienia e+p en.ASKED
2 en.BADMSG+en.FROM en.BADMSG+en.VOC en.BEFORE en.BEFORE+HEY en.BEFORE+en.I
2 en.BEFORE+en.MENDED en.BEFORE+en.MESSAGES en.BEFORE+en.PHONE en.BEFORE+for en.BEFORE+o
2 en.DAY+lat en.DAY+raz en.DITCH+en.NEG en.END en.END+is en.ENDED+en.FROM en.GET+en.MY en.HEY
2 en.I+know en.I+na en.I+nadal en.I+niech en.I+przez en.I+s en.I+still en.I+zadnych
2 en.KEYWORD+en.FROM en.LIST+. en.MENDED+> en.MENDED+en.FROM en.MENDED+off en.MESSAGES
2 en.MESSAGES+> en.MY+counter en.MY+en.CALL en.MY+en.LIST en.MY+en.MENDED en.MY+en.NEG
2 en.MY+phone en.NEG+MSG en.NEG+en.SUBJECT en.NEGATIVE+, en.NUMBER+en.BEFORE en.NUMBER+en.FROM
2 en.NUMBER+en.I en.NUMBER+i en.NUMBER+off en.OTHER+AFFAIR en.PHONE en.PHONE+>
2 en.PHONE+en.BEFORE en.PHONE+en.FROM en.PHONE+off en.SENDING+. en.SENDING+> en.SUBJECT+MYSELF
2 en.SUBJECT+and en.SUBJECT+en.BEFORE en.SUBJECT+en.THINGS en.SUBJECT+en.VOC en.SUBJECT+know
2 en.SUBJECT+na en.SUBJECT+nadal en.SUBJECT+niech en.SUBJECT+przez en.SUBJECT+s
2 en.SUBJECT+still en.SUBJECT+zadnych en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+me
2 en.TAKE+zostanie en.TEXT+. en.THESE en.THINGS+> en.VOC+> en.VOC+about en.VOC+and
2 en.VOC+en.GET en.VOC+en.THINGS en.VOC+have en.VOC+with en.WANT+en.MY en.WANT+to en.WHO
2 en.WISH+en.MY en.WISH+to en.YOU+and en.YOU+en.GET en.YOU+en.THINGS en.YOU+en.VOC en.YOU+have
2 enough esemesami+> esemesow+> faktury finito firm for+en.BEFORE form garnki gdzies glosno
2 grafik grafiku+ASK gratuluje+, have have+en.MY here hotel i+know i+na i+nadal i+niech
2 i+przez i+s i+still i+zadnych ich id+en.WANT id+en.WISH id+like ile+THING ile+jeszcze info
2 info+HEY info+o informacji+, informowac interesuja isc it+en.BEFORE it+off ive ja+NO ja+WORD
2 jak+MYSELF jak+cos jak+dotad jak+mi jak+najszybciej jak+to jedno jeszcze+, jeszcze+mam
2 jeszcze+raz juz+> juz+nic juz+od juz+sily juz+sobie karty kieszeni kims klatce klientem know
2 kobieta kody kolejna kolejna+MSG kolejna+wiadomosc kolejne komorka komu+innemu komunikatow
2 koncz koncz+wasc koniec+, kontaktow kontaktu korzystam korzystam+z kosz krzyzyk krzyzyk+na
2 kuchnia kuchnia+stoi kupione kupione+, laduje last+minute lat+, lata+temu licze licze+na
2 liczy liste litosc lutym+, ma+byc macie mail maju+, mam mam+0 mam+MY mam+en.DAY mam+tego
2 mam+zrobic mama mamy+MORE mamy+juz marketingowa marketingu meble mi+NEED mi+przypominac
2 mi+spokoj mi+to miejscu+LIST miejscu+listy mnie+MORE mnie+NEED mnie+SENDS mnie+YOUSEND
2 mnie+ZERO mnie+juz mnie+pisac mnie+prosze mnie+usunieto mnie+wasze moich moj+ostatni
2 moja+NUMBER moja+skrzynka mowilem mszy must my+en.BEFORE my+en.CALL my+en.PHONE my+phone
2 na+AUTHORITY na+REMOVAL na+ZERO na+amen na+jednej na+klatce na+luz na+nie na+policje
2 na+przyszlosc na+stale na+stronie na+telefonie na+wstrzymanie na+zadne najbardziej+>
2 najszybciej nastepnym nastepnym+razem natychmiast natychmiast+> nic+HEY nic+do nic+o nie+NO
2 nie+bo nie+chce nie+czeka nie+dojedzie nie+interesuja nie+ma nie+mamy nie+moj nie+nie
2 nie+piszcie nie+po nie+przychodzi nie+przypominac nie+przypominajcie nie+slup nie+trzeba
2 nie+udzielam nie+uzywac nie+wiem nie+wyrazam niech+en.TAKE niech+tak niech+to niedziele+.
2 niepisanie niepisanie+> niepotrzebny nk number+en.BEFORE number+en.FROM number+off
2 numer+en.I numer+i numerze o+niepisanie obiady oboje oczywiscie+en.TAKE oczywiscie+tak
2 od+waszych od+wielkanocy ode ode+ME ode+MYSELF ode+mnie odmawiam+> odpusccie+> odszedl
2 odzyskac ofertami ogloszeniowy oszczedz pa+> pan+to panowie panowie+, panstwa+> panstwo+NO
2 panstwo+nie piatek+> piecem+> pieniedzy pierwszym pisac+. pisania+do plan+AFFAIR po+raz
2 pod+tym policje pomylka pomylka+, pora postoje postoje+> powiadamiania powiadomien+,
2 powtarzam pradu+, prosze+HEY prosze+SOTHAT prosze+mi prosze+o prosze+zaprzestac prosze+zeby
2 prywatnie prywatnie+HOW prywatnie+gdzie przestancie+ME przestancie+mnie przetwarzania
2 przez+was przychodza+> przychodzic przyjdzie przyjmuje+> przypominac+, przypominajcie
2 przypominajcie+MYSELF przypominajcie+mi przypominania przypominania+HEY przypominania+o
2 przypomnien przyszlosc przyszlosc+> psa puscic puscic+> raczej+NO raczej+nie rana+, ratach
2 raz+, raz+> raz+en.I raz+en.SUBJECT raz+i raz+pisze raz+przyjdzie reklam reklam+ASK reklamy
2 reszte+WRITE reszte+zostawcie roboty rodzicow+, rodziny rodziny+> roku rozsylki rozwodu s+z
2 sadzie samego samochodu samochodu+, serio+, serwisowe siana+> sie+en.VOC sie+en.YOU
2 sie+skonczyla sie+skonczylo sie+u skad+sie skasowac sklepie skonczcie skonczona skonczyc
2 skonczyl skonczyla skonczylo skonczylo+> skreslic slac sluchac slup slup+ogloszeniowy sluzy
2 sluzy+do smsow+HEY smsow+o smsowych smsy+. smsy+do sobie+> sobie+darujcie spadac spam
2 spamem+> spamowac spotkania stary+jestem status strone strone+> stronie strony+, super+,
2 swojej swojej+LIST swojej+bazy syn+ma syn+skonczyl syna+, szuka t tak+zostanie takiej
2 te+KIND telefon+jest telefonie telefonie+> temu+, ten+pan ten+telefon tesciowa+zapisala
2 texting tez+> tez+NO tez+nie thats the+counter the+en.MENDED the+en.WHO these this to+NUMBER
2 to+dostaje to+jest to+przychodzi to+w to+za towar trafi trafi+do trzeba+GADGET trzeba+konto
2 trzy trzy+tygodnie tu+MORE turn turn+en.BEFORE turn+it tygodnie tygodniu+, tygodniu+.
2 tylko+MSG tylko+smsy tylko+status tym+HOW tym+co tym+numerem tym+numerze tym+spamem
2 tym+tygodniu typed typie uokik usunac+ME usunac+MYSELF usunac+NUMBER usunac+mnie uwagi
2 uzywac w+moim w+sadzie w+spokoju was+, was+GADGET was+NO was+en.I was+en.SUBJECT was+i
2 was+po was+ze wasc wasc+, wasz+MSG wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT wasze+MSG
2 waszych+smsow waszymi+esemesami waszymi+smsami wezcie why why+am why+en.BEFORE wiadomosci+na
2 wiadomosci+tekstowych wiadomosciami+> wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i wiec+o
2 wiecej+STUFF wiecie wiedziec wielkanocy wiem+jak wiem+skad wiercicie wnosze wnosze+WORD
2 wnosze+sprzeciw wobec+przetwarzania wody wole+NO wole+nie wolny wpisac+ME wpisac+MYSELF
2 wpisac+mnie wstrzymanie wstydu+oszczedz wszystkiego wy+> wy+MYSELF wy+mi wycofana
2 wylaczcie+> wyladowal wypisuje+sie wypiszcie+ME wypiszcie+mnie wyprowadzilem
2 wyprowadzilem+sie wyprzedazy wyprzedazy+, wyrazam+zgody wyrzuccie wyslalem+wam wystarczajaco
2 wystarczy+tych wywalic you you+and you+en.GET you+en.THINGS you+en.VOC you+have z+GET
2 z+RECEIVE z+STUFF z+bazy z+nich z+otrzymywania z+piecem z+prawa z+reklamami z+tego z+wami
2 z+wiadomosciami za+stary zadanie zadne zadne+KIND zadne+MSG zadnych+smsow zadnym zamknalem
2 zamowienia+> zapisala zapisala+ME zapisala+MYSELF zapomniec zapraszac zaprzestac
2 zaprzestania zdejmijcie+ME zdejmijcie+MYSELF zdejmijcie+mnie ze+cos ze+mna ze+moj ze+pojde
2 ze+swojej zeby+przestalo zebyscie+mi zero+MSG zeszlym+tygodniu zgadzam zgadzam+sie zglosze
2 zgoda zmienic znam+ZERO znowu+wy zostaja zostaja+> zostanie zostanie+> zostawic+>
2 zrezygnowalem zrobic+SOTHAT zwiazku zwolnic zwolnic+> zwrotu zycze+sobie zyczen
3 ,+AFFAIR ,+ME ,+REMOVE ,+dziecko ,+mnie ,+po ,+roaming ,+wlasnie .+CONSENT .+CONSENTED .+HEY
3 .+HOW .+MSG .+REPLY .+da .+elo .+en.BADMSG .+en.ENDED .+en.KEYWORD .+glosuje .+gratuluje
3 .+jestem .+jeszcze .+napisz .+odczepcie .+odmawiam .+odpowiadam .+pani .+place .+pod
3 .+pomylka .+przeprowadzilem .+przy .+serio .+spadajcie .+stop .+super .+thats .+trzecia
3 .+usunac .+wasza .+wez .+wlasciciel .+zrobcie 0+rano 21 ?+. AFFAIR+en.TAKE AFFAIR+tak
3 ASK+zmienic GADGET+MYSELF GET+od GLUED+> HEY+? HEY+to HOW+, HOW+bylibyscie HOW+wreszcie
3 HOW+wystarczy KIND+. KIND+niech KIND+za ME+HOW ME+REMOVED MORE+RECEIVE MORE+dostawac MSG+HEY
3 MSG+o MSG+tekstowych MSG+tez MSG+w MY+> MY+smsow MY+wiesci MYSELF+ASK MYSELF+BUSY MYSELF+HOW
3 MYSELF+REMOVED MYSELF+niepotrzebne MYSELF+potem NO NO+. NO+SENT NO+bede NO+pisze
3 NO+przestaniecie NO+przysylac NO+wysylac NOSENDING+> NUMBER+NO NUMBER+en.SUBJECT NUMBER+nie
3 PARCEL+za RECEIVE+> REMOVED+przychodzic REPLY+THING REPLY+jeszcze SEND SEND+. SEND+HEY
3 SEND+MORE SEND+MYSELF SEND+do SEND+en.I SEND+en.SUBJECT SEND+i SEND+juz SEND+o SENDS+"
3 SENDS+do SENDS+en.I SENDS+en.SUBJECT SENDS+i SOTHAT STOP+. STOP+pisac THING+PARCEL UNSUB
3 WANT+waszych WITHDRAW WITHDRAW+sie WITHDRAW+to WORD WORD+NUMBER WORD+SEND WORD+en.I
3 WORD+en.SUBJECT WORD+i WORD+napisac WORD+wobec WORD+wszystkiego WRITE+MYSELF WRITE+jeszcze
3 YOUSEND+do YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i ZERO+STUFF ZERO+tych a+po a+w ale+HEY
3 ale+MYSELF ale+PARCEL ale+o amen ani apke bedziecie+pisac bez+STUFF blagam byc+informowany
3 byc+ostatni bylibyscie cala cierpliwosc cisza co+? co+THING co+jeszcze cokolwiek czas
3 czy+bylibyscie czy+wystarczy czytania czytania+, dalej+SENDS darowac darowac+, darujcie
3 dentyste dentysty dla+was do+nas do+norwegii do+skrzynki do+spamu dostawac dziekuje+, e
3 elo+> en.ASKED+en.MY en.ASKED+the en.AUTHORITY en.BADMSG+. en.BEFORE+> en.BEFORE+en.FROM
3 en.BEFORE+now en.BEFORE+off en.DAY+rano en.I+SENDS en.I+YOUSEND en.I+e en.I+piszecie
3 en.LIST+w en.MESSAGE+w en.MESSAGES+. en.MESSAGES+w en.MY+> en.MY+website en.NEG+en.VOC
3 en.NEGATIVE en.NOT en.NUMBER+> en.NUMBER+en.SUBJECT en.SENDING en.SENDING+w en.SUBJECT+SENDS
3 en.SUBJECT+YOUSEND en.SUBJECT+e en.SUBJECT+mnie en.SUBJECT+piszecie en.TAKE
3 en.TAKE+en.BEFORE en.TAKE+en.VOC en.TAKE+mili en.TEXT+w en.THESE+> en.THINGS
3 en.VOC+en.BEFORE en.VOC+mnie en.YOU+> en.YOU+en.BEFORE en.YOU+mnie esemesami esemesow
3 faktury+, gdzie golden gory gratuluje i i+SENDS i+YOUSEND i+e i+piszecie id ida ide+na
3 idzcie impulsow impulsow+> informacji informowany informowany+> innego+, istnieje istnieje+>
3 ja+podziekuje jasne jasne+, je jesli+MORE jest+telefon jestem+na jezdzi juz+GET juz+RECEIVE
3 juz+dostawac kasowac+> kazdy kazdy+nastepny kiedy+wreszcie klient komus konkurencji+,
3 ktorych lata lezy lezy+na like+to liscie+> lutym ma+takiej ma+wlasne macie+> mail+, mailem
3 maju mam+, mam+. mam+screeny mam+wam mam+was marcu marcu+. matka mi+BUSY mi+SEND
3 mi+niepotrzebne mi+potem miejsce mili mili+en.I mili+en.SUBJECT mili+i minute mna+> mnie+,
3 mnie+HOW mnie+REMOVED moim mowie mozecie mozecie+SEND mozecie+pisac n+en.I n+en.SUBJECT n+i
3 na+HOW na+NO na+co na+kogo napisac napisz nastepny nawet nekanie nich+> nie+. nie+SENT
3 nie+bede nie+pisze nie+przestaniecie nie+przysylac nie+wysylac niedziela niej niepotrzebne+,
3 niepotrzebne+> nocki+, nocy+. norwegii+, not now+, number numer numer+en.SUBJECT numerem
3 numeru numeru+> o oboje+> od+AFFAIR od+THING od+dzis od+tych oddaje odpisac odpowiadam
3 odwalcie ofert office ogloszen ogloszen+> opcji opcji+> osiedla oznacza p pa pacjenta+>
3 panstwa+wiadomosc pisaliscie pisanie piszecie+do pizza plis po+was pojde ponownie
3 powiadomien poza pradu prosze+STOP przeprowadzilem przeprowadzilem+sie przestac+>
3 przestalo+przychodzic przestancie+MYSELF przestanta przy przychodzi+> przychodzic+> rano+,
3 reszte+REMOVE roaming rodo rodo+> rok rok+temu same+KIND screeny screeny+wszystkich se+siana
3 serio+? siana sie+ASK sie+HOW sie+SIGNED sie+WANT sie+do sie+en.I sie+i sie+jak sie+od
3 sierpniu skoncz skoro skrzynka sluzbowy sluzbowy+, sms+w smsow+, smsow+. sobie+darowac
3 spadajcie spam+> spamu+> spotkamy spotkamy+sie sprzeciw+wobec sprzeciwiam status+PARCEL
3 status+THING status+zamowienia stresu subskrypcje subskrypcji swojego szkoda szlaban
3 tak+mili take takiej+opcji te+HEY te+LIST te+o te+subskrypcje tekstowych tekstowych+>
3 telefon+, ten+en.NUMBER ten+numer teraz+ASK the+website these+> to+MORE to+WORD to+do to+juz
3 to+ma to+sie to+telefon to+wylaczyc trafiliscie trzeba+, trzecia trzecia+w tu+NO tu+nie
3 tych+THING tych+smsow tych+wiesci tygodniu tymi+MSG u+mnie usuncie+GADGET usuncie+konto
3 uzywac+MY w+lutym w+maju w+marcu w+norwegii w+sierpniu w+waszej w+zeszlym wasza waszego+MSG
3 waszego+smsa waszych+LIST waszych+powiadomien wcale+> website wez wiadomosci+? wiadomosciami
3 wiec wiem wiesci+> wlasciciel+NUMBER wlasciciel+numeru wlasne wolalabym wpadnie wreszcie
3 wstyd wszystkich+0 wszystkich+en.DAY wszystkiego+> wy+. wy+jestescie wycieczki wycofuje+sie
3 wypisac wypiszcie wystarczy+MY wystarczy+napisac wysyla wysylac+> wysylac+MYSELF wysylac+mi
3 wysylajcie+MYSELF wysylajcie+mi you+en.BEFORE z+listy z+waszych za+ME za+MYSELF za+mnie
3 zabronil zadnego zadnych+MSG zanim zapomnijcie ze+ME ze+MYSELF ze+istnieje ze+mnie
3 zebyscie+MYSELF zero zeszlym zgodnie zgodnie+z zgody+, zrobcie zrobcie+to
4 "+ASK "+prosze ,+HOLD ,+MY ,+NUMBER ,+blok ,+czyli ,+do ,+drzwi ,+en.BLOCK ,+en.THIRD
4 ,+nigdy ,+o ,+przestancie ,+szkoda ,+te .+ASKED .+KIND .+WITHDRAW .+ani .+co .+czego
4 .+dziekuje .+dzwonicie .+en.NEGATIVE .+en.NUMBER .+kiedy .+mam .+moze .+nara .+numer
4 .+pisalem .+pisze .+piszecie .+tesciowa .+trzy .+wolalabym .+wycofuje .+zakreccie .+zamknij
4 .+zatrzymajcie 0+0 0+and 0+en.DAY ?+WORD AFFAIR+en.I AFFAIR+en.SUBJECT AFFAIR+i ASK+STOP
4 ASK+od ASKED+w BOTHER BUSY+do GADGET+, HEY+> HEY+NOSENDING HEY+zebraniach HOW+THING
4 HOW+indziej HOW+jeszcze MORE+MSG MSG+do MY MY+GET MY+czas MY+kurek MYSELF+NEED MYSELF+ze
4 NO+BOTHER NO+GET NO+dostawac NO+kupie NO+pojdzie NO+rozumiecie NO+zgadzam NO+znam NO+zycze
4 RECEIVE+. REMOVE+, REPLY+SOTHAT SENDS+, SOTHAT+REMOVED SOTHAT+to STOP+MYSELF STOP+to STOP+w
4 THING+sa UNSUBBED WANT+od WORD+0 WORD+MSG WORD+en.DAY WORD+w autorskie bez+tych bocie
4 bocie+> chce+od cisze co czarnej czarnej+liscie czas+> czego czego+w czlowieka czyli dalej+>
4 do+logowania do+niewlasciwej dziurki dziurki+w dzwonicie elo en.ALONE+w en.BADMSG+w
4 en.BEFORE+. en.BLOCK en.DAY+0 en.DAY+and en.DAY+en.DAY en.ENDED+w en.FEEL en.HEY+en.FEEL
4 en.I en.KEYWORD+w en.MENDED+en.BEFORE en.NEG+w en.NUMBER+na en.STOP+w en.TAKE+, en.TEXT+>
4 enty gdzie+indziej go+STOP ide+do instrukcja internet ja+nie jeszcze jutra juz+MSG juz+nie
4 karty+, kasowac komu+> kurek kurek+z like listy logowania mate mi+ze mnie+> moj+NUMBER
4 moj+czas na+czarnej na+nocki na+wasze na+zawsze nara nastepny+MSG nastepny+en.LIST
4 nastepny+en.MESSAGE nastepny+en.MESSAGES nastepny+en.SENDING nastepny+en.TEXT nastepny+sms
4 nie+, nie+BOTHER nie+GET nie+dostawac nie+kupie nie+pojdzie nie+rozumiecie nie+zgadzam
4 nie+znam nie+zycze niewlasciwej niewlasciwej+osoby nocki normalny nosie numer+na o+NOSENDING
4 o+zebraniach obowiazuje od+jutra odczepcie odczepcie+sie odpusccie odsubskrybowac
4 odsubskrybowac+> oferty oprocz pan+MORE pan+juz panstwa+MSG pisze+> place pogrzebie pojdzie
4 pracuje pracuje+na prosilam prosilam+HEY prosilam+o prosze+, prosze+juz przestajecie
4 przy+zakladaniu przychodzi przypominac rachunki rachunki+za raczej rade raz+enty reszte
4 robcie rodzicow+> rozumiecie rozumiecie+> sie+to sie+zgodzilam silence skrzynki smsow+>
4 spamem spamu sprawy+. stale stop+w szkoda+waszych szlaban+na tak+, tam+> tego+GET tej+LIST
4 tej+listy ten+NUMBER ten+kurek tesciowa the+en.BEFORE to+jakos tych+MSG w+nosie wam+za
4 was+nie waszego waszymi+MSG wiadomosci+sa wiem+na wiesci wlasciciel wnioski wnioski+> wsi
4 wstydu wycofac wycofuje wyprosic xd xd+> z+gory z+niej z+tej z+tych za+GADGET zakladaniu
4 zakladaniu+GADGET zakladaniu+karty zakreccie zakreccie+MY zakreccie+ten zamknij zamknij+sie
4 zatrzymajcie zebraniach zeby+to zebyscie+REMOVED zegnam+> zgode zgody zgodzilam zycze 🔕
5 ,+MYSELF ,+NO ,+art ,+en.NUMBER ,+jasne ,+numer ,+tego ,+z ,+zadnych .+21 .+REMOVAL .+WORD
5 .+blokuje .+cisza .+do .+en.ALONE .+ja .+moj .+my .+nah .+nawet .+od .+radze .+wasze 0+smsow
5 ASK+juz GLUED HEY HOLD+sie HOW+wy ME+> ME+ASK ME+to MYSELF+> NO+, NO+RECEIVE NO+robcie
5 NUMBER+sluzbowy REMOVAL+, REMOVE+mnie SIGNED STOP+MSG STUFF+, ZERO+MSG ZERO+odbioru a+wy
5 ale+ASK and bez+odbioru blok blok+> bo+MYSELF bycia bycia+zapomnianym chce+> cudzych dajcie
5 do+bycia droge dzisiaj dzwoni dzwoni+, en.BEFORE+en.BEFORE en.BLOCK+> en.DAY+smsow en.FEEL+>
5 en.HEY+en.VOC en.MENDED en.MY+en.BEFORE en.NEGATIVE+en.FEEL en.NEGATIVE+en.VOC
5 en.NUMBER+sluzbowy go indziej+> innego internet+, jakos jego jesli juz+NO kodow kogo+innego
5 konkurencji konto konto+, lece linie lista+, listy+> ma+> mnie mnie+ASK na+MSG na+droge
5 na+telefon nah nara+, nie+RECEIVE nie+WANT nie+robcie nosie+> now numer+sluzbowy od od+razu
5 odbioru odbioru+> odpuscie odpuscie+> panstwa pisac+> po+HOW po+co po+dziurki podziekuje
5 pogotowia prawa prawa+do prosze+MORE prosze+sobie przestancie radze razu s se serio sie+MORE
5 sie+en.SUBJECT sklepie+> slowie+NO slowie+nie sprawy sprzeciw strony takiego tam telefon
5 to+> traktuje tylko+KIND tym+NUMBER wasze+wiadomosci waszej+strony waszymi wiecej+> wujka
5 wyslany z+powiadomien z+waszej z+waszymi za+MY zablokowanie zapomnianym zawsze+> ze zegnam+,
6 ,+SOTHAT ,+STOP ,+WORD ,+jesli ,+na .+HOLD .+SENDS .+STOP .+YOUSEND .+en.STOP .+w 0+MSG
6 ASK+, ASK+MORE AUTHORITY CONSENT+, GET+> HEY+ABOUT KIND+do MORE+GET MYSELF+to NEED+, NO+WANT
6 NO+jestem NOSENDING RECEIVE REMOVAL+> REMOVE+ME REMOVE+NUMBER SENDS STOP+SEND WORD+ME
6 WORD+mnie ZERO+smsow albo art+. blagam+> blokuje+> bo+ME bo+mie drogi dziekuje en.DAY+MSG
6 en.I+AFFAIR en.NUMBER en.SUBJECT+AFFAIR i+AFFAIR ide indziej jestem komu kupie lat moj
6 na+KIND nie+jestem niech norwegii o+ABOUT od+MY od+panstwa odbiorca odmawiam ostatni+raz
6 podziekuje+za przestac sie+juz slowie smsami+> to+, w+0 w+en.DAY w+slowie w+zyciu wam was
6 waszych+MSG wlasnie wylaczyc+> z+LIST z+MSG z+tymi za+te zablokowanie+, zebyscie znam zyciu
7 ,+ZERO ,+od .+REMOVE ABOUT ASK+> ASK+opuscic ASK+sobie CONSENT KIND MORE+> MSG NO+rozumie
7 REMOVAL REMOVE SEND+> STUFF WANT+> art do+konkurencji dziekuje+> en.NUMBER+z mie moj+telefon
7 na+NUMBER nawet+NO nawet+nie nie+rozumie niepotrzebne numer+z opuscic ostatni prosze+opuscic
7 rodzicow rozumie skrzynke+> tego tymi wasze waszej widzenia+> z+MY zdejmijcie zyciu+>
8 ,+THING .+tu LIST+, LIST+> MY+telefon NUMBER NUMBER+> REMOVED+> UNSUB+> WORD+. dalej
8 do+widzenia kurtyna+w moze smsami tych widzenia wychodzi wychodzi+> zadnych
9 . .+THING .+zegnam HOW+przestaniecie LIST ME MY+NUMBER NUMBER+z blokuje dostane na+smsy
9 skrzynke tu
10 .+kurtyna GET MSG+> NO+SEND kurtyna wy
11 MSG+. STOP nie+SEND raz zegnam
12 REMOVE+> STOP+> sobie
13 przestaniecie+> smsow waszych
14 WORD+>
15 przestaniecie
20 NO+>
21 nie+>
"""
