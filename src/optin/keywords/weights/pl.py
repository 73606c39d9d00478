"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-15 >
-12 ,+HOW AFFAIR WRITE czy
-11 NO+HOLD THING+> nie+HOLD wczesniej
-10 AFFAIR+> koniec pani
-9 THING+, a+NO a+nie czemu do+LIST en.DAY+> sprawie
-8 "+, ,+ASK ,+WRITE .+. .+a 15 AFFAIR+, CONSENTED YOUSEND+> bede duzo dziala dzieki ile na+MY
-8 teraz the
-7 .+ASK .+na .+odblokujcie .+skad 0+> HEY+ktorej HOW+nie MSG+, THING WANT bo chodzi dzwonic
-7 ktos na na+liscie o+ktorej odblokujcie piszecie+> w wszystko
-6 , ,+SEND ,+kto ,+to .+> .+REMOVED .+ile .+jak BUSY HOW+NO KIND+> MSG+od MYSELF+sie
-6 MYSELF+smsy NUMBER+? automatyczna automatyczna+> bede+> bylo chyba czesto duzo+MY duzo+tych
-6 en.DAY en.SUBJECT+en.DOESNT en.YOU grupy jak+NO jak+nie jest jutro kto macie+nic mi mi+sie
-6 musze nie+MSG on powrotem te tresci troche tydzien tylko w+sprawie wiadomosc wiadomosci+od
-6 wylacznie z+powrotem zlej
-5 ,+a ,+bede ,+co ,+dzieki ,+smsy ,+wczesniej .+GADGET .+WANT .+chyba .+daj .+tak 0 ? ASK
-5 ASK+REMOVE ASK+do ASK+nic GADGET HEY+ponowne KIND+od MSG+MY MSG+tylko MYSELF+poczte NO+MSG
-5 NO+WORD NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+sms
-5 NUMBER+prosze REMOVE+mi SEND+THING SEND+na UNSUB+mi daj+spokoj dlaczego do+en.SUBJECT
-5 do+konca do+was dodanie dzwonic+, en.BADMSG+, en.ENDED+, en.KEYWORD+, glosowa jestesmy kod
-5 konca kontakt lubie mi+wasze moge moje na+razie na+ten nic nie+WORD nowe nowy o+ponowne
-5 od+was oferte pan pana pasuje pies pisac+na platnosc poczte ponowne ponowne+dodanie poprosze
-5 prosze+do pyta razie sasiad skad smsie spokojnie ta takich+KIND takich+MSG takich+wiadomosci
-5 takie te+wiadomosc tej telefon+ASK telefon+prosze to+YOUSEND tygodnia tym w+tej wiecej+NO
-5 wiecej+nie wypisywac wystarcza+> z+AFFAIR za+czesto zamiast
-4 ,+BUSY ,+WANT ,+ale ,+cos ,+ma ,+niech .+BUSY .+byly .+czemu .+dlaczego .+jestesmy
-4 .+ostatnie .+polubiono .+prosze .+spokoj .+spokojnie .+troche .+wznowcie 15+. 16 ?+NO
-4 ASK+WORD FAMILY GADGET+> HEY+0 HEY+en.DAY HEY+en.I HEY+en.SUBJECT HEY+i HOW HOW+WORD HOW+ja
-4 HOW+pan LIST+AFFAIR MY+sprawie MYSELF+na MYSELF+pani NO+REMOVE NO+bylo NO+do NO+dziala
-4 NO+lubie NO+pasuje NUMBER+ASK PARCEL RECEIVE+KIND STOP+sie THING+na UNSUB+, WORD+ASK
-4 WORD+prosze WRITE+, WRONG a a+WRITE a+da a+zostawcie alarm ananasa bardzo bez biore brakuje
-4 brakuje+MYSELF brakuje+mi byl chce corka czwartek da da+sie dla dla+ME dla+MYSELF dla+mnie
-4 do+en.I do+i dostalam dziala+, dzieki+> dzien dzis dzwoncie dzwoncie+, en.I+en.DOESNT
-4 en.I+en.NEG en.I+en.TAKE en.I+koniec en.NEG+, en.NUMBER+do en.SUBJECT+en.TAKE
-4 en.SUBJECT+koniec en.TAKE+ale i+en.DOESNT i+en.NEG i+koniec ile+kosztuje ja+sie jak+WORD
-4 jednej jest+> klucze kogos krotko kto+pisze macie+MY maz mi+NUMBER mi+smsy mojej+sprawie
-4 mowi mu na+CONSENTED napisalem nic+NO nic+nie niczego nie+REMOVE nie+bylo nie+do nie+dziala
-4 nie+lubie nie+pasuje nikomu nikt numer+do numery numery+, o+0 o+en.DAY odblokujcie+MYSELF
-4 ogloszenia ogloszenie ostatnie+ostrzezenie ostatnio ostrzezenie pisze+do polowie polubiono
-4 polubiono+> potrzebuje potwierdzam pozdrawiam prosze+> prosze+SEND prosze+pisac przestal
-4 robimy sie skonczy smsa smsa+, smsy smsy+, smsy+> spokojnie+, stalo stalo+> stop+, tak+ale
-4 ten to+THING to+chyba troche+za tygodnia+> tylko+do u usunac usunac+z w+MY w+domu w+polowie
-4 wasze+smsy wczesniej+, wie wyslalam wyslij wystarcza wysylke wznowcie z+grupy zabierzcie+ME
-4 zabierzcie+MYSELF zabierzcie+mnie zakonczona zapomnialam zatrzymac znow znowu zostaje
-4 zostawcie
-3 *+na ,+KIND ,+NEED ,+bedziemy ,+brakuje ,+czy ,+da ,+koniec ,+odbiore ,+pies ,+piszcie
-3 ,+poprosze ,+pozdrawiam ,+wiecej .+SOTHAT .+cofam .+dlug .+dzieki .+hmm .+juz .+kod .+ktos
-3 .+nic .+ok .+on .+potwierdzam .+sasiad .+skreslcie .+sprawa .+te .+who .+wylaczcie
-3 .+zabierzcie .+zeby 0+min 0+to 18 ?+BUSY ?+bo ?+czekam ?+mam ?+nie ASK+MSG ASK+MY ASK+THING
-3 ASK+sie ASK+usunac ASK+uszanowac ASK+zatrzymac ASK+znowu BUSY+> BUSY+MORE GADGET+w GET+KIND
-3 GET+MSG GET+wasze HEY+THING HOLD+ME HOLD+MYSELF HOLD+mnie HOLD+z HOW+REMOVE HOW+nowe HOW+od
-3 HOW+sie HOW+z KIND+, ME+na MORE+, MORE+tych MSG+MSG MSG+WANT MY+en.I MY+en.SUBJECT MY+i
-3 MY+przepisow MYSELF+KIND MYSELF+NUMBER MYSELF+telefon MYSELF+wasze NEED+STUFF NEED+niczego
-3 NO+dla NO+dzwoncie NO+glosuje NO+interesuje NO+kojarze NO+musze NO+przestawajcie
-3 NO+przychodza NO+przyjezdzac NO+stalo NO+widze NO+wie NUMBER+, NUMBER+GADGET RECEIVE+MSG
-3 RECEIVE+wasze REPLY+> SEND+te SOTHAT+SENT STOP+MORE STOP+juz STOP+na UNSUB+MYSELF WANT+KIND
-3 WANT+THING WANT+WORD WANT+te WANT+znowu WORD+, WORD+do WORD+mi WORD+na ZERO+MORE ZERO+juz
-3 ZERO+smsa a+en.FEEL a+ty about+en.MY aby adres alerty ani+jednej at baner bardzo+MYSELF
-3 bedziemy bez+tego boje boli brat byly+maz can+en.SUBJECT chce+WORD chce+znowu chcemy
-3 chcialabym chyba+NO chyba+nie ciagle co+z cofam cos cos+> cos+innego czekam czekam+na
-3 czemu+NO czemu+nie czy+to czytam dab dawajcie dlaczego+w dlug do+AFFAIR do+HOW do+THING
-3 do+kiedy do+listy domofon domu dosc dostawac+wasze dwie dzis+, en.ALONE+, en.ALONE+na
-3 en.BADMSG+na en.BEFORE+to en.DAY+min en.DAY+to en.DITCH+en.SUBJECT en.ENDED+na en.I+ASK
-3 en.I+need en.I+nigdy en.I+nikt en.I+tak en.I+teraz en.KEYWORD+> en.KEYWORD+na en.ME+, en.MY
-3 en.MY+en.THIRD en.NEG+na en.NUMBER+? en.NUMBER+GADGET en.NUMBER+w en.PULL en.REPLY en.SEND
-3 en.SENDING+, en.STOP+, en.STOP+> en.STOP+na en.SUBJECT+ASK en.SUBJECT+en.GAVE
-3 en.SUBJECT+en.NEG en.SUBJECT+en.WANT en.SUBJECT+en.WISH en.SUBJECT+need en.SUBJECT+nigdy
-3 en.SUBJECT+nikt en.SUBJECT+tak en.SUBJECT+teraz en.TAIL+, firma hmm i+ASK i+en.TAKE i+nigdy
-3 i+nikt i+tak i+teraz in is is+en.BEFORE is+en.MY its jak+nowe jak+sie jedna jednak
-3 jednak+WANT jednak+chce juz+MY juz+tych kanalow karte kazdym kiedy kiedy+> kod+rabatowy kodu
-3 kodu+> kojarze kosztuje kot kto+to ktorej+THING ktorej+jutro kupuje lubie+, ma+MORE ma+juz
-3 maila mam+nic me+, mecenas mi+telefon mialo mieszka mieszkanie milego+weekendu min mnie+na
-3 mojej na+AFFAIR na+THING na+czwartek na+dzis na+maila na+te na+was nam nic+przeciwko nic+sie
-3 nie+dla nie+dzwoncie nie+glosuje nie+interesuje nie+kojarze nie+musze nie+przestawajcie
-3 nie+przychodza nie+przyjezdzac nie+stalo nie+widze nie+wie niechcacy normalnie normalnie+>
-3 nowe+> numer+? numer+GADGET numer+w numeru+? o+THING od+kogo od+tygodnia odbiore
-3 ogloszenie+, ok osoby+> padl pakietu pani+NO pani+nie pani+pomylila paragon pasuje+> pilnych
-3 pol pomylila pomylke prace prezent prezent+, prezentu prosi prosze prosze+MSG
-3 prosze+uszanowac przeciwko przed przekaze+> przepisow przestaje przestawajcie
-3 przestawajcie+SEND przesunac przesunac+> przez przez+NUMBER przez+pomylke przyjezdzac rabat
-3 rabatowy razy razy+> reklam+> reklamacje rezerwowej rezygnacje rezygnacje+z rozmiar rury
-3 sa+MYSELF sa+mi sama sie+ZERO sie+bez sie+na sie+przy sie+ze skonczy+> skreslcie
-3 skreslcie+MYSELF smsom smsy+? sprawa+zakonczona sprawach stary stop+> stop+na swiat szukam
-3 tego+THING tekstow teraz+w that to+HOW to+jeszcze to+prezent trwa tych+przepisow
-3 tydzien+temu ulotek uszanowac w+LIST w+bazie w+mojej w+sprawach w+zalobie wam+MSG
-3 waszym+smsie wcale+NO wcale+nie wchodze wchodze+w wczoraj wczoraj+, we weekendu weekendu+>
-3 who wiadomosc+> wiadomosci+> wie+> wiekszy wiekszy+> wisi wisi+> wizyte wlaczcie wolno
-3 wylaczcie+MYSELF wylaczcie+mi wypisywac+> wyprzedaz wyslal wywalcie wznowcie+MSG z z+en.LIST
-3 z+en.MESSAGE z+en.MESSAGES z+en.SENDING z+en.TEXT z+ogloszenia z+sms za za+MSG zabierzcie
-3 zalobie zamowienie zapomnialam+THING zdania zdania+> zdjecia ze+en.TAKE ze+tak zgubilam znac
-3 znowu+GET znowu+RECEIVE znowu+dostawac zony zostaje+> zycie+>
-2 % ,+bardzo ,+biore ,+bo ,+can ,+chce ,+dawajcie ,+dlatego ,+domofon ,+en.DITCH ,+en.NEG
-2 ,+en.NEGATIVE ,+jest ,+jestem ,+kiedy ,+mam ,+mama ,+mozecie ,+nawet ,+nic ,+no ,+ona
-2 ,+przyslijcie ,+sa ,+sasiad ,+ten ,+tresci ,+tu ,+wezme ,+wole ,+wszystkie ,+wystarczy
-2 ,+wysylajcie ,+wysylam ,+zablokujcie ,+zapomnialam ,+zaraz ,+zostaje .+" .+, .+0 .+PARCEL
-2 .+SEND .+anuluj .+bank .+bede .+brama .+can .+chcialabym .+dodajcie .+dostalem .+dosyc
-2 .+en.DITCH .+jakas .+komornik .+kontakt .+kupilem .+link .+lista .+macie .+milego .+moge
-2 .+nie .+nikomu .+nikt .+no .+odpisalem .+ostatni .+pies .+pisalam .+po .+poprzedni
-2 .+promocje .+prowadze .+przelew .+przestalo .+przyszlo .+skonczylam .+sprawe .+szef .+szukam
-2 .+ta .+wcale .+wlaczcie .+wyrzuccie .+your .+zapiszcie .+zgubilam .+zmienilam .+zostawilem
-2 .+zrezygnowalismy 0+NO 0+nie 0+razy 16+> 18+, ?+ASK ?+HOW AFFAIR+do AFFAIR+na ASK+KIND
-2 ASK+UNSUB ASK+en.I ASK+en.SUBJECT ASK+i ASK+moj ASK+na ASK+pisac ASK+po ASK+podac
-2 ASK+przysylac ASK+te ASK+wiadomosci ASK+wykreslic ASK+wylaczyc ASK+z ASK+znow ASK+zostawic
-2 ASKED+ze BUSY+juz BUSY+sie CONSENT+sie CONSENTED+, CONSENTED+> GET+en.LIST HEY+, HEY+AFFAIR
-2 HEY+MSG HEY+UNSUB HEY+co HEY+te HEY+za HEY+zaprzestanie HOLD+MY HOW+STOP HOW+ZERO HOW+koniec
-2 HOW+on HOW+ostatnio HOW+wylaczyc HOW+zbiorka HOW+zostawic KIND+? KIND+ASK LIST+ASK LIST+KIND
-2 LIST+MSG LIST+prosze LIST+wiadomosci ME+KIND ME+SEND ME+do ME+pani ME+w MORE+MY MORE+NO
-2 MORE+WORD MORE+chodzic MORE+en.VOC MORE+en.YOU MORE+na MORE+nie MORE+u MSG+SENDS MSG+YOUSEND
-2 MSG+ow MY+brat MY+corka MY+drugi MY+powiadomien MY+sam MYSELF+od MYSELF+tez MYSELF+znowu
-2 NEED+THING NO+HOW NO+NEED NO+OWED NO+SENDS NO+boli NO+chcemy NO+czytam NO+dostalam
-2 NO+dzwonic NO+kasujcie NO+macie NO+mam NO+moja NO+musisz NO+od NO+odbiera NO+pamietam
-2 NO+pisac NO+potrzebuje NO+przestaje NO+przyjechal NO+sa NO+skreslac NO+temu NO+teraz
-2 NO+wchodzi NO+widac NO+wy NO+wypisujcie NO+wypisywac NO+zamawialam NUMBER+do NUMBER+w
-2 NUMBER+wylacznie OWED PARCEL+NO PARCEL+nie RECEIVE+en.LIST RECEIVE+wiadomosci REMOVAL+NO
-2 REMOVAL+hipoteki REMOVAL+nie REMOVE+hipoteki REMOVE+prosze REMOVE+to REMOVE+z REMOVED+ME
-2 REMOVED+MYSELF REMOVED+SEND REMOVED+do REMOVED+mnie REPLY+na SEND+MSG SEND+MY SEND+PARCEL
-2 SEND+jeszcze SEND+po SEND+smsow SEND+tych SENDS+> STOP+en.BADMSG STOP+tej STUFF+na THING+.
-2 THING+? THING+trwa UNSUB+hipoteki WANT+, WANT+MYSELF WANT+RECEIVE WANT+znow WANT+zostac
-2 WORD+en.BADMSG WORD+tej WORD+wszystko WORD+z WRITE+na WRITE+te WRONG+osoby ZERO ZERO+jednej
-2 ZERO+reklam ZERO+tego ZERO+tej a+> a+en.KINDS about about+en.BEFORE about+this ale+to
-2 ani+HEY ani+o anuluj aplikacje autobus automat awaria bardzo+, bardzo+mi bawil bawil+sie
-2 bazy+> bedzie+MYSELF bedziemy+en.I bedziemy+en.SUBJECT bedziemy+we bez+jednej bez+reklam
-2 bierzemy bo+pan boje+sie brama bramie bramie+, but by byc+> bylem bylem+w bylo+, byly bym
-2 call can can+en.I can+en.VOC can+en.YOU can+i chce+KIND chce+MYSELF chce+sie chce+te
-2 chce+wiadomosci chec chec+GET chec+RECEIVE chec+otrzymywania chodzi+> chodzic chwila ci
-2 ciebie cisza+> clear co+od co+ostatnio cztery czy+STOP czy+ZERO czy+koniec czynne czynszu
-2 czytam+> daj dajcie+MORE dam+rady dane dla+AUTHORITY dlatego dlatego+NO dlatego+nie do+0
-2 do+15 do+> do+FAMILY do+MY do+RECEIVE do+WRONG do+en.DAY do+mamy do+meza do+operatora
-2 do+smsow do+wypisania do+zony dobra dobry dobry+, dobrze dobrze+, dodajcie domofon+NO
-2 domofon+nie domu+, domu+> dopiero dopisac dosc+tej dosyc drzwiami dwa dziala+> dzieci+,
-2 dziekuje+bardzo dzien+> dzien+dobry dzwiek dzwonic+> ekspres en.ALONE+> en.ALONE+en.BADMSG
-2 en.ASKED en.BADMSG+> en.BADMSG+en.BADMSG en.BEFORE+, en.BEFORE+HOW en.BEFORE+en.I
-2 en.BEFORE+en.TIME en.BEFORE+was en.DAY+NO en.DAY+nie en.DAY+razy en.DITCH en.DITCH+en.I
-2 en.DITCH+en.YOU en.DITCH+i en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD en.END+en.MY en.ENDED+>
-2 en.ENDED+en.BADMSG en.FROM+the en.GAVE en.GAVE+a en.GET+a en.HEY+> en.I+MORE en.I+STOP
-2 en.I+WORD en.I+ZERO en.I+cant en.I+cisza en.I+dalej en.I+en.WANT en.I+en.WISH en.I+prosze
-2 en.I+sie en.KEYWORD+en.BADMSG en.LIST+MY en.LIST+ow en.LOSE en.LOSE+en.BEFORE en.LOSE+en.MY
-2 en.MESSAGE en.MESSAGE+MY en.MESSAGE+ow en.MESSAGES+, en.MESSAGES+MY en.MESSAGES+ow
-2 en.MY+en.OTHER en.MY+en.PLURALS en.NEG+HEY en.NEG+HOW en.NEG+STOP en.NEG+WORD en.NEG+do
-2 en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.NEG
-2 en.NEG+en.STOP en.NEG+stop en.NEG+to en.NEGATIVE+HEY en.NEGATIVE+HOW en.NEGATIVE+to
-2 en.NUMBER+, en.NUMBER+NO en.NUMBER+nie en.OTHER en.REMOVE en.REPLIED en.REPLY+en.MY
-2 en.SEND+en.MY en.SEND+the en.SENDING+MY en.SENDING+ow en.STOP+en.BADMSG en.SUBJECT+MORE
-2 en.SUBJECT+STOP en.SUBJECT+WORD en.SUBJECT+ZERO en.SUBJECT+cant en.SUBJECT+cisza
-2 en.SUBJECT+dalej en.SUBJECT+en.DONT en.SUBJECT+en.REMOVE en.SUBJECT+my en.SUBJECT+nas
-2 en.SUBJECT+pani en.SUBJECT+prosze en.SUBJECT+sie en.TAKE+MY en.TAKE+en.MY en.TAKE+it en.TEXT
-2 en.TEXT+, en.TEXT+MY en.TEXT+ow en.THESE+en.BEFORE en.THIRD+en.BEFORE en.TIME+en.MY en.VOC
-2 en.VOC+nas en.VOC+pani en.VOC+was en.WANT+to en.WISH+to en.YOU+nas en.YOU+pani faktur
-2 fakture formularz formularz+, gabinet glasses glowy go+NO go+nie godzina godzine godziny got
-2 got+a grzecznie grzyby grzyby+> haha hahaha have+a hipoteki hipoteki+z historii
-2 historii+KIND historii+MSG historii+wiadomosci i+MORE i+STOP i+WORD i+ZERO i+cant i+cisza
-2 i+dalej i+en.DONT i+en.GAVE i+en.WANT i+need i+prosze i+sie ich+MORE ich+wiecej ile+en.I
-2 ile+en.SUBJECT ile+i imie in+a inny innym interesuje is+it is+the ja+MORE ja+ZERO ja+juz
-2 ja+z jak+REMOVE jak+pan jak+wylaczyc jakas+firma jednak+ASK jej jesli+sie jest+MORE
-2 jest+en.VOC jest+juz jest+w jestem+za jestem+zainteresowana jeszcze+trwa juz+WORD
-2 juz+chodzic kamery karnet kartce karty+> kasujcie+ME kasujcie+MYSELF kasujcie+mnie
-2 kazdym+MSG kazdym+smsie kierowca kilo+> klatka klucz komornik konca+tygodnia koncze
-2 koncze+prace konczy koniec+> kontakt+wylacznie ktora ktorej ktos+inny kupilam kupilam+>
-2 kurier leki+, leze link liscie+AFFAIR liscie+do liscie+rezerwowej listy+, listy+AFFAIR
-2 lokator ma+ME ma+MY ma+MYSELF ma+mnie ma+na macie+moj maila+, mam+MORE mam+STOP mam+WORD
-2 mam+dosc mam+ja mam+juz mam+od mam+wrazenie mamy+, mecenasowi meza mi+KIND mi+na mi+pani
-2 mi+prosze mialam mialo+byc miejsca mieszkania mile+widziane milego min+> mnie+KIND mnie+SEND
-2 mnie+do mnie+pani mnie+usunac mnie+w moj+brat moj+en.NUMBER moj+numer moja+corka mozesz
-2 musisz my+en.THIRD na+0 na+> na+en.DAY na+kartce na+moj na+plocie na+powiadomienia
-2 na+urlopie na+wiadomosc nadal+ASK najmu napisalam napisze naprawe nas nauczyl nauczyl+sie
-2 need nic+> nie+HOW nie+NEED nie+OWED nie+SENDS nie+THING nie+boli nie+chcemy nie+czytam
-2 nie+dostalam nie+dzwonic nie+kasujcie nie+macie nie+mam nie+moja nie+musisz nie+od
-2 nie+odbiera nie+pamietam nie+pisac nie+potrzebuje nie+przestaje nie+przyjechal nie+sa
-2 nie+skreslac nie+temu nie+teraz nie+wchodzi nie+widac nie+wy nie+wypisujcie nie+wypisywac
-2 nie+zamawialam niespodzianka nigdy+NO nigdy+nie nikogo nikogo+NO nikogo+nie nimi no no+HEY
-2 no+HOW no+to noc nocy nocy+> now+> numer+NO numer+nie o+AFFAIR o+MSG o+UNSUB o+te
-2 o+zaprzestanie od+lat od+reki odbiera odbiera+> odezwe+sie odpisalem odpowiedz odpowiedzi
-2 ok+> on+en.MY on+my on+nic osemke osob osob+> osobe osoby ostatnie ostatniej ostatnio+>
-2 otrzymywania+MSG otwiera otwieracie otwieracie+> otworzyl ow paczka paczki pamietam+>
-2 pani+do panstwo+maja panstwu pesel piatku pieknie piekny pierogow pierwszy pierwszy+raz
-2 pisalem+ze pisz pisze+, plocie pls+> po+0 po+16 po+18 po+en.DAY po+tym pod pod+drzwiami
-2 podac podalam podwojnie podwojnie+> polecam polecam+sie pomylil pomylke+ASKED poplakalam
-2 poprzedni+lokator poprzednia potrzebuje+STUFF potrzebuje+THING potwierdzam+chec
-2 powiadomien+ASK powiadomien+prosze powiadomienie powrotem+do powrotem+zapisac prace+HEY
-2 prace+o prad prosi+SOTHAT prosi+zeby prosimy prosze+NO prosze+THING prosze+nie
-2 prosze+przysylac prosze+wpisac prosze+wykreslic prosze+wylaczyc prosze+zatrzymac przekaze
-2 przekazecie przelew przepisac przestala przestana przestawajcie+wysylac przesylac
-2 przez+telefon przy+bramie przyjechal przyjmujecie przyniesc przyniesc+> przypomnienie
-2 przyslijcie przysylac przysylac+> przyszla przyszlo+MYSELF przyszlo+mi przywroccie punkty
-2 pyta+czemu rachunku rachunku+> rana+en.I rana+en.SUBJECT rana+i rano+> rata raz+pisalem
-2 razu+> recepcji recepte recepte+na reki reki+> remont rezerwowej+> rezygnowac robic robic+>
-2 rower rozmawiac rozmawiac+, rozmowe ryba sadu+> samo samochod sasiada says send send+en.MY
-2 serdecznie serdecznie+STOP serdecznie+WORD serdecznie+ZERO sie+, sie+HEY sie+NO sie+WORD
-2 sie+nie sie+o sie+telefonem sie+z siostra siostry skad+ASK skad+macie skad+panstwo
-2 skonczylam skreslac smiechu smieciarka sms+MY sms+ow smsa+NO smsa+nie smsa+z smsem smsem+>
-2 smsom+> smsy+ASK sobote sofa spi sprawy+> stop stop+en.BADMSG super szef szkody szpitala
-2 sztuki szwagier tabletki takie+KIND takie+MSG takie+smsy tanczylem te+MSG tej+KIND tej+MSG
-2 tej+wiadomosci tekstow+> telefon+na telefonem telefonem+> telefoniczny telefonow telefonu
-2 ten+sam teraz+> tez+ASK them them+en.BEFORE to+ASK to+ME to+MYSELF to+REMOVE to+SENDS to+be
-2 to+en.ENDED to+en.VOC to+jak to+kiedy to+my to+naprawde to+niespodzianka to+od to+prosze
-2 to+wy to+z toba tresci+tydzien tych+LIST tych+powiadomien u+nas u+pani uchu uchu+, umowa
-2 umowe umowie urlopie us w+piatek w+sklepie w+zalaczeniu wasz+en.NUMBER wasz+numer wchodzi
-2 wchodzi+> wezme when wiadomosci+, widac wieczorem wielkie wiem+> winda wjazd wlaczcie+MYSELF
-2 wlaczcie+mi wniosku wnuczku wolne wont wouldnt wrazenie wszystkie wtorku wtorku+>
-2 wykreslenie+hipoteki wylaczyc+GADGET wynajete wynajete+, wypisac+, wypisania+NO
-2 wypisania+nie wypisujcie wypiszcie+mi wypisze wyrzucila wyslac wystarczy+> wysylac+THING
-2 wysylacie wysylam wysylke+MSG wysylke+na wyszlo wzial you z+0 z+15 z+> z+NUMBER z+PARCEL
-2 z+THING z+en.DAY z+grafiku z+kamery z+nimi z+smsa za+duzo za+mna zablokujcie zajecia
-2 zalaczeniu zalacznik zalewa zalewa+ME zalewa+MYSELF zamawialam zamawiam zamiast+na zamowie
-2 zapisac zapisalam zapiszcie zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie zaplacone
-2 zapomnialem zaprzestanie zaraz zawor zawsze+, zbiorka zdanie zdjecia+, ze+AFFAIR ze+HOW
-2 ze+smiechu ze+szpitala zgloszenie zgodzie+sie zl+, zmienilam zmienilam+NUMBER
-2 zmienilam+en.NUMBER zmienilam+numer zmienilem+zdanie znow+GET znow+RECEIVE znowu+NO
-2 znowu+nie zobacze zona zostac zostac+na zostac+w zostawiac zostawic zostawie zostawilem
-2 zrezygnowalismy zrezygnowalismy+z zrob zycie
2 "+? ,+CONSENTED ,+GET ,+HEY ,+UNSUB ,+WITHDRAW ,+by ,+chodze ,+chyba ,+daj ,+dajcie ,+danke
2 ,+dosc ,+ja ,+mail ,+mi ,+najlepiej ,+nastepnym ,+odpusccie ,+sam ,+serio ,+skrzynka
2 ,+usuwac ,+we ,+wiec ,+wstydu ,+zadzwonie ,+zebyscie ,+zegnam .+AFFAIR .+CONSENTED .+MY
2 .+UNSUBBED .+ale .+chcialam .+drugi .+dwa .+en.BEFORE .+en.I .+en.NEG .+en.THREAT .+i .+id
2 .+idzcie .+im .+jest .+keep .+koncz .+koncze .+korzystam .+krzyzyk .+n .+nk .+o .+odmawiam
2 .+odpowiadam .+oferty .+panie .+panowie .+same .+she .+someone .+spotkamy .+sprzeciw
2 .+sprzeciwiam .+stop .+szlaban .+take .+termin .+thats .+tylko .+wezcie .+wiadomosci
2 .+wiecej .+wiercicie .+wszystko .+wypisuje .+wyslalem .+y .+z .+zapomnijcie .+zero .+zgoda
2 0+lat 0+raz 21+AUTHORITY 21+rodo ?+. ?+HEY ?+z ABOUT+> ABOUT+SEND ABOUT+WRITE ABOUT+piszcie
2 ASK+NO ASK+ZERO ASK+bez ASK+byc ASK+ich ASK+konto ASK+nie ASK+sprzeciw ASK+tego ASK+waszych
2 ASK+wiecej ASK+wiedziec ASK+zaprzestac ASK+zrezygnowac ASKED+> ASKED+HEY ASKED+o BOTHER+sie
2 BUSY+HOW BUSY+z CONSENT+marketingowa CONSENTED+en.I CONSENTED+i GADGET+a HEY+niepisanie
2 HEY+sie HEY+to HEY+zdjecie HOW+, HOW+? HOW+bylaby HOW+bylibyscie HOW+dotad HOW+miesiac
2 HOW+moje HOW+najszybciej KIND+NO KIND+nie KIND+sa KIND+tekstowych KIND+z LIST+. ME+, ME+MORE
2 ME+NEED ME+SENDS ME+YOUSEND ME+ZERO ME+juz ME+pisac ME+prosze ME+usunieto MORE+STUFF
2 MORE+nic MORE+sily MORE+sobie MORE+w MORE+wiadomosci MSG+SEND MSG+co MSG+en.I MSG+en.SUBJECT
2 MSG+i MSG+sa MSG+to MY+MSG MY+dentysta MY+en.NUMBER MY+ostatni MY+pan MY+skrzynka
2 MYSELF+MORE MYSELF+MY MYSELF+SENDS MYSELF+YOUSEND MYSELF+ZERO MYSELF+codziennie MYSELF+juz
2 MYSELF+pisac MYSELF+spokoj MYSELF+te MYSELF+usunieto NEED+> NEED+GADGET NEED+MYSELF
2 NEED+konto NO+ASK NO+NO NO+bede NO+bo NO+chce NO+czeka NO+dojedzie NO+interesuja NO+ma
2 NO+mamy NO+moj NO+nie NO+piszcie NO+po NO+przypominac NO+przypominajcie NO+slup NO+smsow
2 NO+trzeba NO+udzielam NO+uzywac NO+wiem NO+wyrazam NOSENDING+MYSELF NOSENDING+mi NUMBER+domu
2 NUMBER+en.I NUMBER+i NUMBER+jest NUMBER+mam NUMBER+to RECEIVE+STUFF REMOVAL+NUMBER
2 REMOVAL+numeru REMOVE+en.NUMBER REMOVE+en.SUBJECT REMOVE+konto REMOVE+na REMOVE+numer
2 REMOVE+numeru SEND+. SEND+? SEND+SOTHAT SEND+jak SEND+komu SEND+mi SEND+sie SENDS+. SENT
2 SENT+> SOTHAT SOTHAT+mi SOTHAT+przestalo STOP+, STOP+ME STOP+mi STOP+mnie STOP+wasc STUFF+>
2 STUFF+to THING+do THING+en.I THING+en.SUBJECT THING+i THING+mam THING+raz THING+xd UNSUB+ME
2 UNSUB+mnie UNSUB+na UNSUBBED+> WANT+HEY WANT+MY WANT+byc WANT+o WANT+rozwodu WANT+sie
2 WANT+sobie WANT+tego WANT+wiedziec WANT+zgody WITHDRAW WITHDRAW+CONSENT WITHDRAW+zgode
2 WORD+0 WORD+MY WORD+MYSELF WORD+en.DAY WORD+en.NUMBER WORD+konto WORD+numer WORD+tego
2 WORD+tych WRITE+mi YOUSEND+, YOUSEND+. ZERO+KIND ZERO+ofert ZERO+z a+0 a+MSG a+en.DAY
2 a+human a+w akceptuje akcje ale+MY ale+THING ale+prosze ale+te already+, amen+> any apke
2 awarie baby bar be+en.REMOVED bedzie+> bedziecie bedziecie+SEND bedziecie+pisac bez+MY
2 bez+ofert biore+> buta+? butow butow+xd byc+, bylaby bylaby+mozliwosc bylibyscie cala chca+>
2 chce+MY chce+tego chce+waszych chce+wiedziec chcialam chodze cisza+z co+> co+? co+mam
2 co+miesiac co+to codzienne codziennie+HEY codziennie+o comes czarna czarna+LIST czegokolwiek
2 czeka czlowieku czlowieku+> czy+bylaby czy+bylibyscie czy+moje czytania+, daj+se dajcie+na
2 dajcie+se dalszych dalszych+MSG danke danke+> dniem do+AUTHORITY do+ME do+MYSELF do+REMOVE
2 do+sadu dojedzie dont dosc+> dostaje dostalem dostawac+> dotad dotad+> dozywotni drzewo
2 dwa+kilo dwoch+lat dzieci dzieci+sie dziecko dzieki+ale dzien+ZERO dzien+bez dziennie dziure
2 dzwonienia e+p en.AGAIN en.AUTHORITY en.BADMSG+en.BEFORE en.BADMSG+en.DAY en.BADMSG+en.VOC
2 en.BEFORE+? en.BEFORE+LIST en.BEFORE+a en.BEFORE+and en.BEFORE+be en.BEFORE+en.MENDED
2 en.BEFORE+en.PHONE en.BEFORE+en.SENDING en.BEFORE+en.VOC en.BEFORE+list en.BEFORE+now
2 en.BEFORE+o en.CALL+en.BEFORE en.DAY+lat en.DAY+raz en.DEAR en.DEAR+en.TAKE en.DEAR+take
2 en.DOESNT+en.GAVE en.ENDED+en.DAY en.ENDED+en.MESSAGES en.ENDED+en.SENDING en.ENDED+with
2 en.FEEL en.FROM en.FROM+en.THESE en.FROM+these en.I+na en.I+nadal en.I+niech en.I+przez
2 en.I+s en.I+zadnych en.KEYWORD+en.DAY en.KEYWORD+en.MESSAGES en.KEYWORD+en.SENDING
2 en.KEYWORD+with en.KINDS+. en.LIST+> en.ME+en.BEFORE en.MENDED+> en.MENDED+en.BEFORE
2 en.MESSAGES+. en.MY+? en.MY+LIST en.MY+en.AUTHORITY en.MY+en.BEFORE en.MY+en.CALL en.MY+list
2 en.MY+state en.NEG en.NEG+MSG en.NEG+here en.NEG+with en.NEGATIVE+, en.NOT+here
2 en.NUMBER+en.I en.NUMBER+i en.OTHER+AFFAIR en.PHONE+en.BEFORE en.STOP+with en.SUBJECT+>
2 en.SUBJECT+MYSELF en.SUBJECT+en.NOT en.SUBJECT+isnt en.SUBJECT+na en.SUBJECT+nadal
2 en.SUBJECT+niech en.SUBJECT+one en.SUBJECT+przez en.SUBJECT+s en.SUBJECT+siebie
2 en.SUBJECT+zadnych en.TAIL+en.BEFORE en.TAKE+mili en.TAKE+zostanie en.TEXT+. en.TEXT+>
2 en.THINGS en.THIRD+en.TAKE en.THIRD+take en.TIME+one en.UNSUB+en.BEFORE en.UNSUB+en.ME
2 en.UNSUB+en.TAIL en.UNSUB+en.VOC en.UNSUB+me en.VOC+? en.VOC+again en.VOC+en.AGAIN
2 en.VOC+siebie en.WANT en.WANT+en.VOC en.WHO+there en.WISH+en.BEFORE en.WISH+en.MY
2 en.WRONG+en.BEFORE en.YOU+> en.YOU+siebie enough esemesami+> esemesow+> ever every faktury
2 faktury+, finito gdzies give give+en.BEFORE glosno grafik grafiku+ASK gratuluje+, here hotel
2 how human i+en.MENDED i+na i+nadal i+niech i+przez i+s i+zadnych ich if+one ile+THING
2 ile+jeszcze info+HEY info+o informacji+, informowac interesuja is+en.NEG isc isnt+here ja+NO
2 ja+WORD jak+MYSELF jak+cos jak+dotad jak+mi jak+najszybciej jak+to jasne+, jedno jest+jakas
2 jeszcze+, jeszcze+mam jeszcze+raz juz+> juz+nic juz+od juz+sily juz+sobie juz+z keep kims+.
2 klatce klientem kobieta kody kolejna kolejna+MSG kolejna+wiadomosc kolejnych komu+innemu
2 komunikatow koncz koncz+wasc koniec+, kontaktow kontaktu korzystam korzystam+z kosz krazy
2 kredytu krzyzyk krzyzyk+na ktory kuchnia kuchnia+stoi kupione laduje lat+, lata+temu licze
2 licze+na liczy list+> liste litosc love macie mail maju+, mam+. mam+0 mam+MY mam+en.DAY
2 mam+tego mam+zrobic mama marketingowa marketingu me+en.BEFORE meble mi+MY mi+NEED mi+spokoj
2 mi+to miejscu+LIST miejscu+listy mili mili+en.I mili+en.SUBJECT mili+i mnie+, mnie+MORE
2 mnie+NEED mnie+SENDS mnie+YOUSEND mnie+ZERO mnie+juz mnie+pisac mnie+prosze mnie+usunieto
2 moich moj+dentysta moj+ostatni moja+NUMBER moja+skrzynka more mowilem mozliwosc mszy
2 my+en.MENDED n+en.I n+en.SUBJECT n+i na+AUTHORITY na+REMOVAL na+ZERO na+amen na+jednej
2 na+klatce na+luz na+nie na+policje na+przyszlosc na+stale na+stronie na+telefonie
2 na+wstrzymanie na+zadne najbardziej+> najszybciej napisac nastepnym nastepnym+razem
2 natychmiast natychmiast+> nic+HEY nic+do nic+o nie+ASK nie+NO nie+bede nie+bo nie+chce
2 nie+czeka nie+dojedzie nie+interesuja nie+ma nie+mamy nie+moj nie+nie nie+piszcie nie+po
2 nie+przypominac nie+przypominajcie nie+slup nie+trzeba nie+udzielam nie+uzywac nie+wiem
2 nie+wyrazam niech+en.TAKE niech+tak niech+to niedziele+. niepisanie niepisanie+>
2 niepotrzebny nk now+, numer+en.I numer+i numerze o+niepisanie o+zdjecie obiady oboje oboje+>
2 od+waszych od+wielkanocy ode ode+ME ode+MYSELF ode+mnie odmawiam+> odpowiadam odpusccie+>
2 odszedl odzyskac of+en.BEFORE of+en.MY of+en.THESE of+these ofertami off ogloszeniowy one
2 one+MORE one+en.BEFORE one+more oszczedz p pa+> pacjenta pan+to panowie panowie+, panstwa+>
2 panstwo+NO panstwo+nie park piatek+> pieniedzy pierwszym pisania+do plan+AFFAIR po+raz
2 pod+tym policje pomylka pomylka+, pora postoje postoje+> powiadamiania powtarzam pradu+,
2 prosila prosze+HEY prosze+SOTHAT prosze+mi prosze+o prosze+zaprzestac prosze+zeby prywatnie
2 prywatnie+HOW prywatnie+gdzie przestancie+ME przestancie+mnie przetwarzania przez+was
2 przyjmuje+> przypominac+, przypominajcie+MYSELF przypominajcie+mi przypominania
2 przypominania+HEY przypominania+o przypomnien przyszlosc przyszlosc+> psa puscic puscic+>
2 raczej+NO raczej+nie rana+, rano+, ratach raz+, raz+en.I raz+en.SUBJECT raz+i raz+pisze
2 raz+przyjdzie reklam reklam+ASK reklamy reszte+WRITE reszte+zostawcie roboty rodzicow+,
2 rodziny rodziny+> rozsylki rozwodu s+z sadzie samego sami samochodu samochodu+, serio+,
2 serwisowe siana+> sie+WANT sie+en.VOC sie+en.YOU sie+skonczyla sie+skonczylo sie+u skad+sie
2 skasowac sklepie skonczcie skonczona skonczyc skonczyl skonczylo skonczylo+> skoro slac slup
2 slup+ogloszeniowy sluzy sluzy+do smsow+HEY smsow+o smsowych smsy+. smsy+do someone spadac
2 spam+> spamem+> spamowac spotkania stary+jestem state status strone strone+> stronie
2 strony+, stuff super+, swojej swojej+LIST swojej+bazy syn+ma syn+skonczyl syna+, szuka
2 tak+mili tak+zostanie takiej telefon+jest telefonie temu+, ten+pan ten+telefon
2 tesciowa+zapisala tez+> tez+NO tez+nie the+en.AUTHORITY the+state this+LIST this+en.BEFORE
2 this+list to+SEND to+ma to+przychodzi to+w to+za towar trenera+, trzeba+GADGET trzeba+konto
2 trzy trzy+tygodnie tu+MORE txts txts+> tygodnie tygodniu+, tygodniu+. tylko+MSG tylko+smsy
2 tym+HOW tym+co tym+numerem tym+numerze tym+spamem tym+tygodniu typie u+siebie usunac+ME
2 usunac+MYSELF usunac+NUMBER usunac+mnie uwagi uzywac uzywac+MY w+CONSENT w+moim w+sadzie
2 w+spokoju w+zgodzie wami wami+, want want+en.MY was+GADGET was+NO was+en.I was+en.SUBJECT
2 was+i was+ze wasc wasc+, wasz+MSG wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT
2 waszych+smsow waszymi+esemesami waszymi+smsami wezcie wiadomosci wiadomosci+na
2 wiadomosci+tekstowych wiadomosciami+> wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i wiec+o
2 wiecej+STUFF wiecie wiedziec wielkanocy wiem wiem+jak wiem+skad wiercicie wierszyki wnosze
2 wnosze+WORD wnosze+sprzeciw wobec+MSG wobec+marketingu wobec+przetwarzania wody wole+NO
2 wole+nie wolny would would+en.SUBJECT wpisac+ME wpisac+MYSELF wpisac+mnie wrong+en.BEFORE
2 wstrzymanie wstydu+oszczedz wszystkiego+> wy+> wy+MYSELF wy+jestescie wy+mi wykasujcie
2 wylaczcie+> wypisac+z wypisuje+sie wypiszcie+ME wypiszcie+mnie wyprowadzilem
2 wyprowadzilem+sie wyrazam+zgody wyrzuccie wyslalem+wam wystarczajaco wystarczy+tych
2 wysylac+MYSELF wysylac+mi wywalic your+en.MESSAGES your+en.SENDING your+texts z+GET
2 z+RECEIVE z+STUFF z+otrzymywania z+prawa z+tego z+wami z+wiadomosciami za+stary zabronil
2 zadanie zadne zadne+KIND zadne+MSG zadnych+smsow zadnym zamknalem zapisala zapisala+ME
2 zapisala+MYSELF zapomniec zapraszac zaprzestac zaprzestania zdejmijcie+ME zdejmijcie+MYSELF
2 zdejmijcie+mnie ze+mna ze+moj ze+pojde ze+swojej zeby zeby+przestalo zebyscie+MYSELF
2 zebyscie+mi zera zera+> zero+MSG zgadzam zgadzam+sie zglosze zgoda zgodnie zgodnie+z zmienic
2 znam+ZERO zostaja+> zostanie zostanie+> zostawic+> zrezygnowalem zrobic+SOTHAT zwiazku
2 zwolnic zwolnic+> zwrotu zycze+sobie zyczen
3 ,+AFFAIR ,+ME ,+MY ,+REMOVE ,+dziecko ,+mnie ,+on ,+roaming ,+wlasnie ,+zeby .+CONSENT .+HEY
3 .+HOW .+MSG .+REPLY .+ani .+any .+da .+elo .+en.BADMSG .+en.MY .+en.UNSUB .+glosuje
3 .+gratuluje .+jestem .+jeszcze .+my .+napisz .+odczepcie .+pani .+piszecie .+place .+pod
3 .+pomylka .+przeprowadzilem .+przy .+serio .+spadajcie .+super .+trzecia .+usunac .+wasza
3 .+wez .+wlasciciel .+zrobcie 0+rano 21 ?+? ?+WORD AFFAIR+en.SUBJECT AFFAIR+en.TAKE
3 AFFAIR+tak ASK+zmienic GADGET+MYSELF GET+od GLUED+> HEY+? HOW+jest HOW+wreszcie
3 HOW+wystarczy KIND+. KIND+niech KIND+za ME+HOW ME+REMOVED MORE+RECEIVE MORE+dostawac MORE+od
3 MSG+HEY MSG+o MSG+tez MSG+w MY MY+> MY+smsow MY+wiesci MYSELF+ASK MYSELF+BUSY MYSELF+HOW
3 MYSELF+REMOVED MYSELF+niepotrzebne MYSELF+potem NO NO+. NO+SENT NO+pisze NO+przestaniecie
3 NO+przysylac NO+wysylac NOSENDING+> NUMBER+NO NUMBER+en.SUBJECT NUMBER+nie PARCEL+za
3 RECEIVE+> REMOVED+przychodzic REPLY+THING REPLY+jeszcze SEND+HEY SEND+MORE SEND+MYSELF
3 SEND+do SEND+en.I SEND+en.SUBJECT SEND+i SEND+juz SEND+o SENDS+, SENDS+do SENDS+en.I
3 SENDS+en.SUBJECT SENDS+i STOP+. STOP+pisac STOP+w THING+PARCEL WANT+waszych WITHDRAW+sie
3 WITHDRAW+to WORD WORD+MSG WORD+NUMBER WORD+en.I WORD+en.SUBJECT WORD+i WORD+napisac WORD+w
3 WORD+wobec WORD+wszystkiego WRITE+MYSELF WRITE+jeszcze YOUSEND+do YOUSEND+en.I
3 YOUSEND+en.SUBJECT YOUSEND+i ZERO+MY ZERO+STUFF ZERO+tych a+en.WHO a+po ale+HEY ale+MYSELF
3 ale+PARCEL ale+o amen and ani are back+> bez+STUFF bez+smsow blagam byc+informowany
3 byc+ostatni bye chce+byc cierpliwosc cisza co+THING co+jest co+jeszcze cokolwiek cos+takiego
3 could czas czy+wystarczy czytania daily dalej+SENDS darowac darowac+, darujcie dentyste
3 dentysty did dla+was do+nas do+norwegii do+skrzynki do+spamu do+uokik doctor dostawac
3 drugi+raz drzwi dziekuje+, e elo+> en.ALONE+. en.ALONE+w en.BADMSG+. en.BADMSG+w en.BEFORE+.
3 en.BEFORE+en.TAKE en.BEFORE+take en.DAY+rano en.ENDED+. en.ENDED+w en.FROM+> en.FROM+en.MY
3 en.FROM+my en.I en.I+SENDS en.I+YOUSEND en.I+e en.I+piszecie en.KEYWORD+. en.KEYWORD+w
3 en.LIST+. en.LIST+w en.MESSAGE+w en.MESSAGES en.MESSAGES+w en.MY+doctor en.MY+en.MENDED
3 en.NEG+en.VOC en.NEG+w en.NUMBER+> en.NUMBER+en.SUBJECT en.NUMBER+na en.SENDING+.
3 en.SENDING+w en.STOP+. en.STOP+w en.SUBJECT+SENDS en.SUBJECT+YOUSEND en.SUBJECT+e
3 en.SUBJECT+mnie en.SUBJECT+piszecie en.TAKE+, en.TAKE+? en.TAKE+en.ME en.TAKE+en.TAIL
3 en.TAKE+me en.TEXT+w en.VOC+mnie en.YOU+mnie esemesami esemesow for from+en.MY gdzie gory
3 gratuluje i+SENDS i+YOUSEND i+e i+piszecie ida ide+na idzcie if impulsow impulsow+>
3 informacji informowany informowany+> innego+, instrukcja istnieje istnieje+> ja+podziekuje
3 jasne je jesli+MORE jest+telefon jestem+na jezdzi jutra juz+GET juz+RECEIVE juz+dostawac
3 karty kasowac+> kazdy kazdy+nastepny kiedy+wreszcie kieszeni klient kolejne komorka
3 konkurencji+, ktorych last+en.BEFORE lata lezy+na like liscie+> lutym lutym+, ma+takiej
3 ma+wlasne macie+> mail+, mailem maju mam+, mam+screeny mam+wam marcu marcu+. matka mi+BUSY
3 mi+SEND mi+niepotrzebne mi+potem miejsce minute mna+> mnie+> mnie+HOW mnie+REMOVED moim
3 mowie mozecie mozecie+SEND mozecie+pisac na+HOW na+NO na+co na+kogo napisz nastepny nawet
3 nekanie nich+> nie+. nie+SENT nie+pisze nie+przestaniecie nie+przysylac nie+wysylac
3 niedziela niej niepotrzebne+, niepotrzebne+> nocki+, nocy+. normalny norwegii+, not
3 numer+en.SUBJECT numer+na numerem numeru numeru+> o od+AFFAIR od+THING od+dzis od+tych
3 oddaje odpisac odwalcie ofert ogloszen ogloszen+> opcji opcji+> osiedla oznacza pa
3 pacjenta+> panstwa+wiadomosc pisaliscie piszecie+do pizza place please plis po+was pojde
3 ponownie powiadomien+, poza pracuje pradu prosilam+HEY prosilam+o prosze+STOP
3 przeprowadzilem przeprowadzilem+sie przestac+> przestalo+przychodzic przestancie+MYSELF
3 przestanta przy przychodza+> przychodzi przychodzi+> przychodzic+> przyjdzie przypominac
3 przypominajcie raczej raz+> reszte+REMOVE roaming rodo rodo+> rok roku s same+KIND screeny
3 screeny+wszystkich se+siana serio+? siana sie+ASK sie+HOW sie+SIGNED sie+do sie+en.I sie+i
3 sie+jak sie+od sierpniu skoncz skrzynka sluzbowy sluzbowy+, sms+w smsow+, smsow+.
3 sobie+darowac spadajcie spamu+> spotkamy spotkamy+sie sprzeciw+wobec sprzeciwiam
3 status+PARCEL status+THING status+zamowienia stop+. stop+w stresu subskrypcje subskrypcji
3 swojego szkoda szlaban tak+, takiej+opcji te+HEY te+LIST te+o te+subskrypcje tekstowych+>
3 telefon+, telefonie+> teraz+ASK there these time to+MORE to+NUMBER to+WORD to+do to+juz
3 to+sie to+telefon to+wylaczyc trafi trafi+do trafiliscie trzeba+, trzecia trzecia+w tu+NO
3 tu+nie tych+THING tych+smsow tych+wiesci tygodniu tymi+MSG u+mnie uokik usuncie+GADGET
3 usuncie+konto w+lutym w+maju w+marcu w+norwegii w+sierpniu w+waszej w+zeszlym want+en.BEFORE
3 was+po wasza waszego+MSG waszego+smsa waszych+LIST waszych+powiadomien wcale+> wez whitening
3 wiadomosci+? wiadomosciami wiec wiem+na wiesci+> will+en.BEFORE wlasciciel wlasciciel+NUMBER
3 wlasciciel+numeru wlasne wolalabym wpadnie wreszcie wstyd wstydu wszystkich+0
3 wszystkich+en.DAY wy+. wycieczki wycofuje+sie wypisac wypiszcie wyprosic wystarczy+MY
3 wystarczy+napisac wysyla wysylajcie+MYSELF wysylajcie+mi y your+en.LIST z+gory z+listy
3 z+reklamami z+tych z+waszych za+ME za+MYSELF za+mnie zadnego zadnych+MSG zanim zapomnijcie
3 ze+ME ze+MYSELF ze+istnieje ze+mnie zero zeszlym zeszlym+tygodniu zgody+, znowu+wy zostaja
3 zrobcie zrobcie+to 🔕
4 "+ASK "+prosze ,+HOLD ,+NO ,+NUMBER ,+blok ,+czyli ,+do ,+drzwi ,+en.BLOCK ,+en.THIRD
4 ,+nigdy ,+o ,+po ,+przestancie ,+szkoda ,+te .+ASKED .+KIND .+WITHDRAW .+co .+czego .+did
4 .+do .+dziekuje .+dzwonicie .+en.ALONE .+en.ENDED .+en.KEYWORD .+en.NUMBER .+kiedy .+mam
4 .+moze .+nara .+numer .+od .+pisalem .+pisze .+tesciowa .+trzy .+wolalabym .+zakreccie
4 .+zamknij .+zatrzymajcie AFFAIR+en.I AFFAIR+i ASK+STOP ASK+juz ASK+od ASKED+w BOTHER BUSY+do
4 GADGET+, HEY HEY+NOSENDING HEY+zebraniach HOW+THING HOW+indziej HOW+jeszcze HOW+wy MORE+MSG
4 MSG+do MSG+tekstowych MY+GET MY+czas MY+kurek MYSELF+NEED MYSELF+ze NO+BOTHER NO+GET
4 NO+dostawac NO+kupie NO+pojdzie NO+robcie NO+rozumiecie NO+zgadzam NO+znam NO+zycze
4 RECEIVE+. REMOVAL+, REMOVE+, REPLY+SOTHAT SEND SENDS+" SOTHAT+REMOVED SOTHAT+to STOP+MYSELF
4 STOP+to UNSUB UNSUBBED WANT+od WORD+SEND and+dont and+en.DOESNT and+en.DONT and+en.NEG
4 are+en.WISH autorskie bez+tych chce+od co come czarnej czarnej+liscie czas+> czego czego+w
4 czlowieka czyli dalej+> did+en.SUBJECT do+logowania do+niewlasciwej dziurki dziurki+w
4 dzwonicie elo en.BEFORE+are en.BLOCK en.I+en.REVOKE en.MENDED en.MESSAGES+> en.NEG+.
4 en.NEGATIVE+> en.NUMBER en.REVOKE en.SENDING en.SUBJECT+en.REVOKE en.UNSUB en.WANT+en.BEFORE
4 en.WANT+en.MY en.WHO enty gdzie+indziej go+STOP i i+en.REVOKE ide+do innego internet ja+nie
4 jeszcze juz+MSG juz+NO juz+nie karty+, kasowac komu+> komus kurek kurek+z last last+time
4 lezy listy logowania mam+was mi+ze moj+NUMBER moj+czas na+czarnej na+nocki na+wasze nara
4 nara+, nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE nastepny+en.MESSAGES
4 nastepny+en.SENDING nastepny+en.TEXT nastepny+sms nie+, nie+BOTHER nie+GET nie+dostawac
4 nie+kupie nie+pojdzie nie+robcie nie+rozumiecie nie+zgadzam nie+znam nie+zycze niewlasciwej
4 niewlasciwej+osoby no+> nocki nosie numer o+NOSENDING o+zebraniach obowiazuje od+jutra
4 odczepcie odczepcie+sie odpusccie odsubskrybowac odsubskrybowac+> oferty oprocz pan+MORE
4 pan+juz panstwa+MSG pisac+> pisanie pisze+> po+dziurki pogotowia pogrzebie pojdzie
4 powiadomien pracuje+na prosilam prosze+, prosze+juz przestajecie rachunki rachunki+za rade
4 raz+enty rest reszte robcie rodzicow+> rok+temu rozumiecie rozumiecie+> sie+to sie+zgodzilam
4 skrzynki spamem spamu sprawy+. stale szkoda+waszych szlaban+na tam+> tego+GET tej+LIST
4 tej+listy tekstowych ten+NUMBER ten+en.NUMBER ten+kurek ten+numer tesciowa texts time+>
4 to+jakos tych+MSG w+nosie wam+za was+nie waszego waszymi+MSG wiadomosci+sa wiecej+> wiesci
4 with+the wnioski wnioski+> wycofac wycofuje wysylac+> x x+> xd xd+> z+niej z+tej za+GADGET
4 zakreccie zakreccie+MY zakreccie+ten zamknij zatrzymajcie ze zebraniach zeby+to
4 zebyscie+REMOVED zegnam+, zegnam+> zgode zgody zgodzilam zycze
5 ,+MYSELF ,+STOP ,+WORD ,+art ,+en.NUMBER ,+jasne ,+numer ,+tego ,+z ,+zadnych .+21 .+REMOVAL
5 .+STOP .+WORD .+blokuje .+cisza .+en.STOP .+ja .+moj .+nawet .+radze .+w .+wycofuje 0+smsow
5 GLUED HOLD+sie ME+> ME+ASK ME+to MYSELF+> NEED+, NO+, NO+RECEIVE NUMBER+sluzbowy RECEIVE
5 REMOVE+mnie SIGNED STOP+? STOP+MSG STUFF+, THING+sa WORD+? WORD+mnie ZERO+MSG ZERO+odbioru
5 a+wy bez+odbioru blok blok+> bo+ME bo+MYSELF bocie bocie+> bycia bycia+zapomnianym cisze
5 cudzych do+bycia droge dzisiaj dzwoni dzwoni+, en.BEFORE+en.BEFORE en.BLOCK+> en.DAY+smsow
5 en.I+AFFAIR en.NOT en.NUMBER+sluzbowy en.SENDING+> en.SUBJECT+AFFAIR go i+AFFAIR ide
5 indziej+> internet+, jakos jego jesli jestem kodow kogo+innego konkurencji konto konto+,
5 lece linie lista+, listy+> ma+> mnie mnie+ASK na+MSG na+droge na+telefon na+zawsze
5 nie+RECEIVE nie+WANT nosie+> numer+sluzbowy od od+razu odbioru odbioru+> podziekuje
5 podziekuje+za prawa prawa+do prosze+MORE prosze+sobie przestancie przy+zakladaniu radze razu
5 se serio sie+MORE sie+en.SUBJECT sklepie+> slowie+NO slowie+nie smsow+> sprawy sprzeciw
5 strony take takiego tam telefon to+> traktuje tylko+KIND tym+NUMBER wasze+wiadomosci
5 waszej+strony waszymi with with+en.MY wsi wujka wyslany z+powiadomien z+waszej z+waszymi
5 za+MY za+te zablokowanie zakladaniu zakladaniu+GADGET zakladaniu+karty zamknij+sie
5 zapomnianym zawsze+>
6 ,+SOTHAT ,+ZERO ,+na .+HOLD .+SENDS .+YOUSEND .+wasze 0+MSG ASK+, ASK+MORE ASK+opuscic
6 AUTHORITY CONSENT+, GET+> HEY+ABOUT KIND+do MORE+> MORE+GET MYSELF+to NO+WANT NO+jestem
6 NO+rozumie NOSENDING REMOVAL+> REMOVE+ME REMOVE+NUMBER SENDS STOP+SEND WORD+ME ZERO+smsow
6 albo ale+ASK art+. blagam+> blokuje+> bo+mie chce+> dajcie drogi dziekuje en.BEFORE
6 en.DAY+MSG en.NUMBER+z en.TAKE indziej komu kupie lat nawet+NO nawet+nie nie+jestem
6 nie+rozumie niech norwegii numer+z o+ABOUT od+MY od+panstwa odbiorca odmawiam odpuscie
6 odpuscie+> opuscic ostatni ostatni+raz panstwa po+HOW po+co prosze+opuscic przestac rozumie
6 sie+juz slowie to+, w+0 w+en.DAY w+slowie w+zyciu wam waszych+MSG wlasnie wylaczyc+> z+MSG
6 z+tymi zablokowanie+, zebyscie znam zyciu zyciu+>
7 ,+THING ,+jesli ,+od .+REMOVE ABOUT ASK+> CONSENT KIND MSG REMOVAL REMOVE REMOVED+> SEND+>
7 STUFF WANT+> art dalej do+konkurencji dziekuje+> mie moj moj+telefon moze na+KIND na+NUMBER
7 niepotrzebne rodzicow skrzynke+> smsami+> tego tymi wasze waszej widzenia+> z+LIST z+MY
7 zdejmijcie
8 .+tu ASK+sobie HEY+> LIST LIST+, LIST+> MY+telefon NUMBER+> UNSUB+> WORD+. blokuje
8 do+widzenia en.BEFORE+> kurtyna+w smsami tu tych was widzenia wychodzi wychodzi+> zadnych
9 .+THING .+zegnam HOW+przestaniecie ME MY+NUMBER NUMBER NUMBER+z dostane skrzynke
10 . .+kurtyna GET MSG+. MSG+> NO+SEND kurtyna na+smsy wy zegnam
11 REMOVE+> nie+SEND raz
12 STOP STOP+> sobie
13 WORD+> przestaniecie+> smsow waszych
15 przestaniecie
20 NO+>
21 nie+>
"""
