"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-26 =bias
-20 RESTORE
-17 >
-13 NO+CEASE nie+CEASE
-12 .+a AFFAIR bylo
-11 "+, ,+HOW AFFAIR+, AFFAIR+> czy dzwonic
-10 HOW+WORD WRITE do+LIST pani
-9 ,+co .+RESTORE .+ok na piszecie+> sie+z teraz wypisywac
-8 ,+ASK ,+WANT .+tak CEASE CEASED CONSENTED HEY+ktorej MISSED NO+HOLD nie+HOLD nie+MSG nikt
-8 nowy o+ktorej smsa sprawie stary ta takie troche w+sprawie wczesniej wiadomosc
-7 , ,+smsy .+. .+skad 15 ASK+nic BUSY HEY+ale HOW+REMOVE KIND+> LIST+AFFAIR NO+BOTHERS NO+WORD
-7 THING+> WORD+mi YOUSEND+> adres bede bez bo czemu czesto do+konca duzo duzo+tych dzieki
-7 dzwonic+, en.VOC+ale grupy jak+REMOVE jak+WORD jednak jeszcze+NO jeszcze+nie jutro kiedy
-7 konca kto lubie macie+nic moje na+MY na+to nie+BOTHERS nie+WORD ok+ale pana potwierdzam
-7 powrotem prosze+do sie+NO sie+na skad te tej telefonu ten tresci tylko w wszystko z+AFFAIR
-7 z+powrotem zlej znow
-6 ,+SEND ,+WRITE .+REMOVED .+WANT .+chyba .+daj .+ile .+jak .+juz ?+NO HEY+ponowne KIND+od
-6 MSG+od MYSELF+sie NO+MSG NO+bylo RELATIVE REMOVE+mi RESTORE+MYSELF SEND+THING THING+NO
-6 UNSUB+mi WITHDRAW+REMOVAL WITHDRAW+rezygnacje a a+NO a+nie bardzo bede+> biore by byla
-6 chodzi do+was do+zlej dwa dziala+, en.HEY+ale en.VOC godzine inny kod ktos listy+AFFAIR
-6 mi+sie mial mieszkanie mu na+razie nie+bylo o+ponowne pasuje pies pisze+do ponowne poprosze
-6 przestaje razie sie+nie to+YOUSEND trwa uwielbiam wczoraj wysylke za+czesto zgode+na
-5 ,+BUSY ,+KIND ,+ale ,+bede ,+ma ,+pozdrawiam ,+wole .+> .+ASK .+PARCEL .+duzo .+dzieki
-5 .+en.HEY .+en.THIRD .+hmm .+na .+odblokujcie .+potwierdzam .+troche .+wyrazam ?+nie
-5 AFFAIR+na ASK+do DELETEIT+sie DISPATCH DISPATCH+THING GADGET HEY+tym HOW+UNSUB HOW+wypisac
-5 KIND+ASK ME+w MSG+, MYSELF+MSG MYSELF+pani NO+MY NO+REMOVE NO+do NO+lubie NO+przestaje
-5 NUMBER+? NUMBER+prosze RESTORE+do RESTORE+mi SEND+tylko SEVERAL SITE+, SITE+> THING THING+na
-5 THING+nie WANT WANT+rezygnowac WANT+zgode alarm ani+jednej automatyczna automatyczna+> baner
-5 brakuje brakuje+MYSELF byl cos czemu+NO czemu+nie da+sie daj+spokoj dawajcie do+MSG do+MY
-5 do+THING do+smsow dodanie dostalam duzo+MY dzien+> en.DAY en.DAY+> en.TIME firanki hmm
-5 ile+kosztuje jak+DELETEIT jak+UNSUB jak+wypisac jedna jednej jest+> jestesmy kawe kawe+,
-5 kontakt kosztuje krotko ma+MORE ma+juz maz moge mojej na+liscie nie+MY nie+REMOVE nie+do
-5 nie+lubie nie+przestaje nikomu no nowe numery+, o+tym odbiore odblokujcie ogloszenie ok on
-5 operator ostatnio padl pierwszy platnosc podalam podam pokoju polowie ponowne+dodanie
-5 pozdrawiam prosze prosze+> prosze+RESTORE przestal przez+NUMBER psow reklamacje rezygnowac
-5 sie smsie takie+KIND takie+MSG telefon+ASK telefon+prosze to+THING to+piszecie tygodnia
-5 tylko+do ubezpieczen umowa usunac w+polowie wiadomosci+od wisi wole wyrazam+zgode wystarcza
-5 wystarcza+> zamiast zgadza
-4 ,+0 ,+NEED ,+SEVERAL ,+a ,+bardzo ,+cos ,+da ,+en.DAY ,+en.NEGATIVE ,+kto ,+mam ,+nie ,+nikt
-4 ,+no ,+odbiore ,+ten ,+wczesniej ,+wiecej ,+wypisywac .+cofam .+en.TAKE .+jednak .+jestesmy
-4 .+ktos .+no .+padl .+pan .+podalam .+polubiono .+spokoj .+usuncie 16 21 ? ?+ASK ASK+DELETEIT
-4 ASK+WORD ASK+en.SUBJECT ASK+na ASK+rezygnowac ASK+usunac ASK+wstrzymac BOTHERS CEASE+sie
-4 CEASED+do CREW CREW+> DELETEIT+z GET+KIND GET+wasze HEY+godzine HOW HOW+DELETEIT HOW+STOP
-4 HOW+ZERO HOW+koniec HOW+nie LIST+chetnych LIST+na MISSED+THING MORE+, MSG+MSG MSG+tylko
-4 MY+RELATIVE MY+od MYSELF+NUMBER MYSELF+STOP MYSELF+poczte MYSELF+smsy MYSELF+telefon
-4 MYSELF+tez NO+SENDS NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+pasuje NO+przestawajcie
-4 NUMBER+ASK RECEIVE+KIND RECEIVE+wasze REMOVE+z REMOVED+do REPLY+> RESTORE+> RESTORE+MSG SITE
-4 STOP+na THING+, THING+. WANT+KIND WANT+niczego WORD+REMOVAL WORD+rezygnacje WRITE+> WRONG
-4 ZERO+was a+WRITE a+zostawcie bedziemy bez+was brakuje+mi chce+rezygnowac chetnych
-4 chetnych+na chyba chyba+NO chyba+nie ciagle cofam cofam+REMOVAL cofam+rezygnacje cofnac
-4 czekam+na czwartek czy+mam da dab daj dal dlaczego dlug do+AFFAIR do+HOW do+kiedy dobra
-4 dobry dobrze dopiero dosc dostawac+wasze dwa+razy dwie dziala dzien dzwoncie dzwoncie+,
-4 en.BADMSG en.BADMSG+, en.HAHA en.HEY en.I+WORD en.I+koniec en.MY+en.EVENT en.NEG+>
-4 en.NUMBER+do en.SUBJECT+WORD en.SUBJECT+koniec en.YOU for for+en.BEFORE glosowa godzine+>
-4 gruz i+WORD i+koniec ile inny+> is+en.MY jak+NO jak+nie jest jestescie juz karte kiedy+>
-4 klucze kodu kodu+> konczy koniec kto+pisze kto+wam mi mi+NUMBER mi+na mi+telefon mnie+w
-4 moja+RELATIVE mowi mowil musze na+CONSENTED na+kawe na+moim na+nic na+ten najpierw
-4 newslettera nic nic+przeciwko niczego nie+SENDS nie+pasuje nie+przestawajcie numer+do
-4 o+godzine od+lat oferte pan pani+NO pani+nie pierwszy+raz pilnych pisac+tylko plakat plocie
-4 poczte pod podalam+NUMBER podalam+en.NUMBER podalam+numer polubiono polubiono+> powodzenia+>
-4 prosze+DELETEIT prosze+pisac prosze+sie prosze+wstrzymac przeciwko przed przestawajcie
-4 przez+telefon przyjezdzac przypomnienie pyta pytalem rezygnowac+z sama skreslcie sprawach
-4 super szukam takich+KIND takich+MSG takich+wiadomosci tamten te+wiadomosc te+wiadomosci
-4 telefon+> to+ASK to+MY to+SENDS to+jeszcze troche+za ty tydzien u uczulenia uczulenia+na
-4 uszanowac+> w+bazie w+kazdym w+zalobie wcale wcale+MYSELF wczesniej+, wesele wstrzymac
-4 wycofuje+, wylacznie wynajete wypisywac+sie wyslij wysyla+MYSELF wysyla+mi z+grupy
-4 z+newslettera z+systemu zakonczona zalobie zamowienie zapomnialam zasypuje zatrzymac zdania
-4 zostawic
-3 * *+na ,+DISPATCH ,+MISSED ,+bedziemy ,+biore ,+brakuje ,+chce ,+czy ,+dlatego ,+en.NEG
-3 ,+jedno ,+jest ,+jestem ,+jeszcze ,+juz ,+nawet ,+nic ,+pani ,+pies ,+piszcie ,+poprosze
-3 ,+stary ,+ta ,+tamten ,+uwielbiam ,+wiecie ,+wyjezdzam ,+zapomnialam ,+znalazlam .+BUSY
-3 .+GADGET .+ME .+MORE .+MYSELF .+RELATIVE .+SOTHAT .+ZERO .+byly .+chetnie .+czemu .+dawajcie
-3 .+dosyc .+en.KINDS .+en.MESSAGE .+en.REPLY .+is .+jakas .+kod .+kolezanka .+kto .+link .+maz
-3 .+mnie .+operator .+pierwszy .+prosze .+sprawa .+te .+uwielbiam .+wcale .+wiadomosc .+za
-3 .+zeby .+zgadzam 0 0+> 0+min 0+to 16+> 18 ASK ASK+CEASE ASK+KIND ASK+MSG ASK+REMOVE
-3 ASK+THING ASK+en.I ASK+i ASK+podac ASK+sie ASK+sprawdzic ASK+uszanowac ASK+wznowic
-3 ASK+zabrac ASK+znow ASK+znowu ASKED+, ASKED+tydzien BUSY+> BUSY+MORE BUSY+na CEASE+MYSELF
-3 CEASE+z CONSENTED+, DISPATCH+PARCEL DISPATCH+jeszcze FAMILY GADGET+> GADGET+w HEY+0
-3 HEY+NUMBER HEY+SEVERAL HEY+STUFF HEY+THING HEY+en.DAY HEY+en.I HEY+en.NEG HEY+en.SUBJECT
-3 HEY+i HEY+przywrocenie HOLD+MYSELF HOW+NO HOW+ostatnio HOW+pan HOW+z KIND+sie LIST+rodzicow
-3 ME+HEY ME+RESTORE ME+SEND ME+o MORE+NO MORE+nie MORE+tych MORE+wynajete MSG+WANT MSG+sie
-3 MSG+smsow MSG+z MY+CREW MY+SITE MY+en.I MY+en.SUBJECT MY+i MY+sprawie MY+telefonu MY+zgody
-3 MYSELF+KIND MYSELF+RESTORE MYSELF+en.BADMSG MYSELF+na NO+KIND NO+czytam NO+dziala
-3 NO+dzwoncie NO+en.LIST NO+en.MESSAGE NO+interesuje NO+od NO+odbiera NO+przekazecie
-3 NO+przeszkadzaja NO+przychodza NO+przyjezdzac NO+sms NO+wiadomosci NO+wie NO+zamawialam
-3 NO+zgadza NUMBER+GADGET PARCEL+NO RELATIVE+prosi REMOVE+? REPLY RESTORE+na RESTORE+wysylke
-3 SEND+PARCEL SEND+jeszcze SEND+na SENDS+> SENDS+HOW SENDS+MORE SENDS+jak SENDS+juz
-3 SEVERAL+min SEVERAL+razy SEVERAL+to SOTHAT+SENT SOTHAT+przestal STOP+NO STOP+nie STOP+sie
-3 STUFF+przez UNSUB+MYSELF UNSUB+z WANT+STUFF WANT+WORD WANT+je WANT+znowu WITHDRAW+> WORD+?
-3 WORD+ASK WORD+do WORD+moja WORD+prosze WORD+sie WRITE+na YOUSEND+HOW YOUSEND+jak ZERO+MORE
-3 ZERO+juz ZERO+mojej ZERO+smsa ZERO+waszych a+en.FEEL a+ty adres+> adresu ale+to ananasa
-3 anulowac automat bedziemy+en.SUBJECT bez+CONSENT bez+mojej bez+smsa bez+waszych bez+zgody
-3 boje boje+sie boli brac byly can+en.SUBJECT cena chce+KIND chce+WORD chce+je chce+znowu
-3 choru choru+, ciebie cisza+> co+z come corka czy+to dalej+SEND dalej+wysylac dam+rady deseru
-3 dla dla+ME dla+MYSELF dla+mnie dlaczego+w dlatego do+> do+CONSENTED do+en.SUBJECT do+grupy
-3 do+mnie do+rozmow do+syna do+tych dobra+, dobrze+ze dopisac dopiszcie dosyc dzialu dzis
-3 dzis+, en.ALONE+NO en.ALONE+nie en.BADMSG+NO en.BADMSG+nie en.BEFORE+en.REMOVE en.CALL
-3 en.DAY+min en.DAY+to en.DITCH+en.SUBJECT en.ENDED+NO en.ENDED+nie en.I+ZERO en.I+en.TAKE
-3 en.I+sie en.KEYWORD+NO en.KEYWORD+nie en.MESSAGES+, en.NEG en.NEG+, en.NEG+NO en.NEG+en.NEG
-3 en.NEG+nie en.NEGATIVE+en.NEG en.NUMBER+? en.NUMBER+jest en.OTHER+> en.PULL en.REMOVED
-3 en.STOP+, en.STOP+NO en.STOP+nie en.SUBJECT+ZERO en.SUBJECT+en.BEFORE en.SUBJECT+en.WANT
-3 en.SUBJECT+sie en.TAKE+MY en.TAKE+ale en.TEXT+, faktura for+en.ME for+en.TAIL for+en.VOC
-3 for+me free glupio grupy+rodzicow gryzie i+ZERO i+en.TAKE i+sie ile+en.I ile+en.SUBJECT
-3 ile+i in+en.BEFORE in+this interesuje isc+do its ja+ASK ja+WANT ja+chce jakas jakas+firma
-3 jakiej+podstawie jednak+ASK jedno+REMOVE jedno+WORD jest+tylko jestem+zainteresowana jestes
-3 jestescie+, juz+tych juz+wynajete kanalow kolezanka kot kto+dal ktorej+THING ktos+inny lek
-3 liscie+AFFAIR lubie+, macie+MY mam+STOP mam+nic mecenas mecenasowi meza mi+MSG mi+pani
-3 mi+smsy mimo min mnie+RESTORE mnie+SEND mojego+SITE mojego+telefonu mojej+CONSENT
-3 mojej+sprawie mojej+zgody na+SEVERAL na+THING na+dzis na+niego na+te na+was napisalam
-3 napisalem+STOP napisalem+WORD napisalem+en.ALONE napisalem+en.BADMSG napisalem+en.ENDED
-3 napisalem+en.KEYWORD napisalem+en.NEG napisalem+en.STOP napisalem+stop nia nic+NO nic+nie
-3 niczego+przez nie+czytam nie+dziala nie+dzwoncie nie+interesuje nie+od nie+odbiera
-3 nie+przekazecie nie+przeszkadzaja nie+przychodza nie+przyjezdzac nie+wie nie+zamawialam
-3 nie+zgadza niechcacy nikogo nikt+MYSELF no+en.NEG normalnie normalnie+> nothing nowa nowe+>
-3 numer+? numer+jest numery o+0 o+ME o+MYSELF o+NUMBER o+SEVERAL o+STUFF o+THING o+en.DAY
-3 o+mnie o+przywrocenie od+kogo od+tygodnia od+was odbiera odbiera+> odblokujcie+MYSELF
-3 odblokujcie+mi odebralam odpisala odpisze osob osobe osoby+> ostatnio+> ostrzezenie out
-3 paczke pamietam+> pan+z pani+pomylila paragon pasuje+> pietra pisalem+ze pisz piszecie+HOW
-3 piszecie+jak plotu plotu+, po+0 po+16 po+SEVERAL po+en.DAY podac pokoju+> pomylila pomylke
-3 pomylke+ASKED poprosze+HEY poprosze+o poprzednim powiedzial powodzenia pozniej prenumerate
-3 prezent prezent+, prezentu promocja promocje prosi prosze+MSG prosze+REPLY prosze+SEND
-3 prosze+sprawdzic prosze+uszanowac prosze+wyslac prosze+wznowic prosze+zabrac przekazecie
-3 przekazecie+NUMBER przekazecie+numeru przepraszac przepraszac+, przepraszam przesunac
-3 przesunac+> przeszkadzaja przez+pomylke przysylac przyszedl przyszlo przywrocenie razy+>
-3 recepte remont rezygnacja rezygnacje rezygnacje+z robic+> roku+> rozmawiac rozmow sadu
-3 sasiad sasiada sie+> siostry skonczy skonczyly skreslic slysze slysze+. smsa+, smsa+z
-3 smsami+HEY smsami+o smsem smsem+> smsom+> smsow+en.I smsow+en.SUBJECT smsow+i smsy+ASK
-3 sposob+> sprawa sprawa+zakonczona sprawdzic sprawie+, stalo stalo+> still stop+, stop+NO
-3 stop+nie swiat swiezych tak+ale taty tekstow teraz+w the+en.EVENT to+NO to+REMOVE to+en.VOC
-3 to+en.YOU to+kiedy to+moj to+prezent to+prosze to+u to+wy tydzien+temu tygodnia+> tym
-3 tym+smsom ubezpieczenia ulotek ulotke umowe usuncie uszanowac w+LIST w+MY w+SITE w+domu
-3 w+piatek w+sklepie w+sprawach w+tej w+zalaczeniu wam+MY was+MSG wasze+promocje waszym+smsie
-3 wcale+ME wcale+NO wcale+mnie wcale+nie wczoraj+, wczoraj+NO wczoraj+nie why wiadomosc+>
-3 wiadomosc+HEY wiadomosc+o wiadomosci+, wiadomosci+ASK wiadomosci+prosze wiecej+, wiecej+NO
-3 wiecej+nie wieczorem wiem+> wisi+> wolne wygralam wyjezdzam wynajete+, wyniki wypisywac+>
-3 wypisz wyrzucila wyslac wystarczy+> wysylac wysylac+, wysylke+smsow wyszlo wznowic wznowic+>
-3 z z+0 z+NO z+SEVERAL z+SITE z+choru z+deseru z+en.DAY z+en.MESSAGE z+en.MESSAGES
-3 z+en.SENDING z+en.TEXT z+mojego z+nia z+ogloszenia z+sms z+smsa za+MSG zabierzcie+ME
-3 zabierzcie+MYSELF zabierzcie+mnie zablokowala zablokujcie zabrac zainteresowana zalaczeniu
-3 zamawialam zamawialem+> zamowie zapiszcie zapomnialam+THING zasypuje+ME zasypuje+MYSELF
-3 zasypuje+mnie zdania+> zdanie zdjac ze+AFFAIR ze+en.TAKE ze+tak zeby+przestal zgubilam
-3 znowu+GET znowu+RECEIVE znowu+dostawac zony zostaja+> zostaje zostaje+> zostawcie zostawilem
-3 zwrot
-2 % ,+MORE ,+boi ,+czekam ,+czytam ,+dopiero ,+en.BEFORE ,+en.MY ,+jutro ,+macie ,+mialo
-2 ,+musze ,+myslalem ,+ona ,+pisze ,+pogodzilismy ,+polece ,+potrzebuje ,+przez ,+przyslijcie
-2 ,+samo ,+skad ,+smsow ,+spokoju ,+trzeba ,+usun ,+wasz ,+wcale ,+wrecz ,+wszystkie ,+wtedy
-2 ,+wysylajcie ,+wysylam ,+zablokujcie ,+znalazlem ,+zostaje .+" .+CEASED .+CREW .+NO .+SENT
-2 .+SIGNED .+anuluj .+boje .+chcialabym .+dlug .+dodajcie .+dostalam .+ej .+en.DAY .+en.DEAR
-2 .+en.NEGATIVE .+en.SENDING .+en.VOC .+kochani .+kontakt .+kupilem .+lista .+macie .+milego
-2 .+moge .+mojego .+nic .+nie .+niechcacy .+nikomu .+nikt .+on .+ostatni .+ostatnie .+ostatnio
-2 .+paczke .+pana .+pies .+plakat .+po .+pralka .+prenumerate .+przegralismy .+przelew
-2 .+przestalo .+przestaly .+przestan .+przyszlo .+skonczylam .+skreslcie .+spokojnie .+starczy
-2 .+szczesc .+szkoda .+szukam .+ta .+text .+the .+why .+wlaczcie .+wole .+wypisalam
-2 .+zabierzcie .+zadna .+zakonczenie .+zapisalam .+zapiszcie .+zgubilam .+zmienilam
-2 .+zostawcie 0+ASK 0+prosze 15+. 17 18+, ?+BUSY ?+WANT ?+czekam ?+prosze ABOUT+?
-2 AFFAIR+AFFAIR AFFAIR+HOW AFFAIR+do ASK+RESTORE ASK+UNSUB ASK+dzwonic ASK+je ASK+moj
-2 ASK+napisac ASK+przysylac ASK+skreslic ASK+te ASK+tej ASK+wykreslic ASK+z ASK+zatrzymac
-2 ASK+zebyscie ASK+zostawic ASKED+. ASKED+wam ASKED+ze BOTHERS+, BOTHERS+MYSELF BUSY+juz
-2 CEASE+, CEASE+ME CEASE+mnie CEASED+> CEASED+SEND CEASED+pisac CONSENT+pod CONSENTED+z
-2 CREW+MORE CREW+poleconym DELETEIT+GADGET DISPATCH+CREW FAMILY+w GADGET+stalego
-2 GET+powiadomienia GET+smsy GET+takie HEY+AFFAIR HEY+CONSENT HEY+KIND HEY+MSG HEY+PARCEL
-2 HEY+co HEY+czwartej HEY+kontakt HEY+te HEY+was HEY+wizycie HEY+wykreslenie HEY+zaprzestanie
-2 HEY+zgode HOLD+ME HOLD+mnie HOW+kupic HOW+nowe HOW+od HOW+on HOW+raz HOW+to HOW+trwa
-2 HOW+tylko HOW+zablokowac HOW+zbiorka HOW+zostawic KIND+THING KIND+prosze ME+MSG ME+panstwo
-2 ME+przywrocic ME+smsami MORE MORE+. MORE+HOW MORE+MY MORE+dosc MORE+jestem MORE+tam MSG+ASK
-2 MSG+MISSED MSG+MY MSG+SENDS MSG+THING MSG+YOUSEND MSG+jest MSG+na MSG+ow MSG+smsem MY+,
-2 MY+CONSENT MY+CONSENTED MY+corka MY+dane MY+dlug MY+przepisow MY+sam MYSELF+HEY MYSELF+THING
-2 MYSELF+bylo MYSELF+o MYSELF+od MYSELF+panstwo MYSELF+przywrocic MYSELF+smsami MYSELF+tych
-2 MYSELF+waszych NEED+STUFF NEED+niczego NO+HEY NO+OWED NO+UNSUB NO+boli NO+brac NO+dam NO+dla
-2 NO+dostaje NO+dostalam NO+dostalem NO+dzwonic NO+en.BEFORE NO+glosuje NO+istnieje NO+ja
-2 NO+jestescie NO+kojarze NO+kreci NO+kupuje NO+mialam NO+moj NO+moje NO+musicie NO+na
-2 NO+odpisuje NO+przeszkadza NO+przyjechal NO+przyjmuje NO+przyszedl NO+pytal NO+rezygnujcie
-2 NO+stalo NO+teraz NO+wchodzi NO+wy NO+wypisujcie NO+wypisywalem NO+zamowie NUMBER+CONSENTED
-2 NUMBER+PARCEL NUMBER+THING NUMBER+do NUMBER+konta NUMBER+mimo NUMBER+nikomu
-2 NUMBER+rejestracyjny NUMBER+wylacznie NUMBER+zamowienia PARCEL PARCEL+na PARCEL+nie
-2 PARCEL+poleconym RECEIVE+powiadomienia RECEIVE+smsy RECEIVE+takie RELATIVE+> RELATIVE+ME
-2 RELATIVE+mnie RELATIVE+mowi RELATIVE+pyta REMOVAL+NO REMOVAL+hipoteki REMOVAL+nie
-2 REMOVE+GADGET REMOVE+hipoteki REMOVE+karte REMOVE+prosze REMOVE+sie REMOVE+te REMOVED
-2 REMOVED+ME REMOVED+MYSELF REMOVED+SEND REMOVED+mnie REPLY+STOP REPLY+WORD REPLY+en.ALONE
-2 REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+na
-2 REPLY+stop SEND+CREW SEND+MSG SEND+po SEND+smsow SENDS+od SEVERAL+> SEVERAL+ASK
-2 SEVERAL+NUMBER SEVERAL+osob SEVERAL+prosze SIGNED+? SOTHAT+CEASED SOTHAT+DELETEIT
-2 SOTHAT+pisali SOTHAT+przestali SOTHAT+zrezygnowac STOP+tej STOP+tych STUFF+MSG STUFF+na
-2 THING+tej THING+trwa THING+w UNSUB+? UNSUB+hipoteki UNSUB+sie UNSUBBED+. WANT+CONSENT
-2 WANT+SOTHAT WANT+THING WANT+WITHDRAW WANT+te WANT+zebyscie WITHDRAW+, WITHDRAW+MY
-2 WITHDRAW+moja WORD+NO WORD+nie WORD+tej WORD+tych WRITE+CREW WRITE+PARCEL WRITE+te
-2 WRONG+osoby ZERO+dyskusji ZERO+nich ZERO+orzechow ZERO+tej ZERO+zgody a+HOW a+MY a+NUMBER
-2 a+THING a+da a+en.NUMBER a+numer a+w abonamentu ale+dzieki ale+powodzenia ale+reszta alerty
-2 andrzej anuluj aplikacje as at autobus bardzo+MYSELF basiu basiu+, bawil bazie bd bd+za
-2 bede+GET bede+RECEIVE bede+dostawac bedzie+ME bedzie+MYSELF bedzie+mi bedziemy+en.I
-2 bedziemy+we bez+nich bez+tego bierzemy bilet bo+HEY bo+RELATIVE bo+bylam bo+to bog boi
-2 boi+sie bon botem boze boze+, brak+, brama brat by+MYSELF byc+0 byc+HEY byc+SEVERAL
-2 byc+en.DAY byc+o byl+do bylam+w bylo+na byly+RELATIVE byly+maz cale caly chce chce+juz
-2 chce+te chce+zebyscie chcemy chcialabym chcialbym chec chec+GET chec+RECEIVE
-2 chec+otrzymywania chetnie+bede chodzi+> chodzi+HEY chodzi+o chodzilo chwila chyba+pani ciagu
-2 cicho co+dalej co+ostatnio cofnac+> cofnac+REMOVAL cofnac+rezygnacje contacted corki czas+,
-2 czasie czekam czemu+> czesto+> czesto+SENDS czesto+YOUSEND czesto+piszecie czwartej
-2 czwartej+> czy+ASK czy+STOP czy+WORD czy+ZERO czy+koniec czy+moge czy+od czy+tylko czynne
-2 czynszu czytam+> daj+znac dajcie+MORE dal+MY dalej+DISPATCH dalej+GET dalej+NO dalej+RECEIVE
-2 dalej+dostawac dalej+nie dam dane dlatego+NO dlatego+nie do+0 do+FAMILY do+PARCEL do+RECEIVE
-2 do+SEVERAL do+WRONG do+ciebie do+en.DAY do+en.I do+i do+meza do+niedzieli do+operatora
-2 do+pani do+panstwa do+piatku do+powiadomien do+taty do+wypisania dobry+, dodajcie dokladnie
-2 dole domofon domu door dopiero+teraz dosc+tej dostaje+od dostal dostalam+od dostawac+KIND
-2 dostawac+smsy dostawac+takie dosyc+MORE dosyc+juz dosyc+tych dotarl dramat dramat+> druga
-2 drugi drzwiami dwa+NUMBER dyskusji dyskusji+> dzieci+, dzieki+, dzieki+> dziekuje+za
-2 dzien+dobry dzis+> dzwonie dzwonil ej ekspres en.ALONE+, en.ALONE+do en.ALONE+na en.ASKED
-2 en.BADMSG+do en.BADMSG+na en.BEFORE+HOW en.BEFORE+en.DAY en.BEFORE+en.MY en.BEFORE+en.NEG
-2 en.BEFORE+en.REMOVED en.BEFORE+removed en.BEFORE+was en.CALL+> en.DAY+ASK en.DAY+prosze
-2 en.END en.ENDED+, en.ENDED+do en.ENDED+na en.EVENT en.EVENT+, en.FROM+, en.FROM+en.FROM
-2 en.FROM+of en.HAHA+> en.HEY+> en.I+HOW en.I+MORE en.I+REPLY en.I+SEND en.I+STOP en.I+WRITE
-2 en.I+ani en.I+bez en.I+cisza en.I+en.BEFORE en.I+nikt en.I+tak en.I+teraz en.KEYWORD
-2 en.KEYWORD+, en.KEYWORD+> en.KEYWORD+do en.KEYWORD+na en.KINDS en.LIST+MY en.LIST+ow
-2 en.LIST+z en.LOSE en.ME+. en.MESSAGE en.MESSAGE+, en.MESSAGE+MY en.MESSAGE+ow en.MESSAGES+MY
-2 en.MESSAGES+ow en.MY+en.BADMSG en.MY+en.BEFORE en.MY+en.MESSAGES en.MY+new en.NEG+HOW
-2 en.NEG+do en.NEG+na en.NEG+to en.NEGATIVE en.NEGATIVE+HOW en.NUMBER+GADGET en.NUMBER+NO
-2 en.NUMBER+PARCEL en.NUMBER+THING en.NUMBER+konta en.NUMBER+nie en.NUMBER+rejestracyjny
-2 en.NUMBER+w en.NUMBER+zamowienia en.OTHER en.OTHER+in en.PULL+en.BEFORE en.PULL+en.ME
-2 en.PULL+en.TAIL en.PULL+en.VOC en.PULL+me en.REMOVE en.REMOVE+en.FROM en.REMOVE+from
-2 en.REMOVED+en.FROM en.REMOVED+from en.SENDING+, en.SENDING+MY en.SENDING+ow en.STOP+do
-2 en.STOP+na en.SUBJECT+HOW en.SUBJECT+MORE en.SUBJECT+REPLY en.SUBJECT+SEND en.SUBJECT+STOP
-2 en.SUBJECT+WRITE en.SUBJECT+ani en.SUBJECT+bez en.SUBJECT+cisza en.SUBJECT+en.TAKE
-2 en.SUBJECT+en.WISH en.SUBJECT+nikt en.SUBJECT+pani en.SUBJECT+sasiada en.SUBJECT+tak
-2 en.SUBJECT+teraz en.TAIL+. en.TEXT en.TEXT+MY en.TEXT+ow en.THIRD en.THREAT en.VOC+en.WANT
-2 en.VOC+en.WISH en.VOC+pani en.VOC+sasiada en.VOC+was en.WANT en.WISH en.YOU+en.WANT
-2 en.YOU+en.WISH en.YOU+pani en.YOU+sasiada end ever faktur firme+> formularz formularz+,
-2 gabinet gazety glowa glowy godzina godziny gosci gra+> grzywki gwarancja haha has haslo
-2 hej+, hipoteki hipoteki+z historii historii+KIND historii+MSG historii+wiadomosci horoskopow
-2 horoskopow+, i+HOW i+MORE i+REPLY i+SEND i+STOP i+WRITE i+ani i+bez i+cisza i+en.BEFORE
-2 i+nikt i+tak i+teraz ile+MY im imie imieniu+, infolinii+, inna+> innemu is is+the ja+ZERO
-2 ja+sie ja+w ja+zadnej jak+nowe jak+pan jak+raz jak+sie jak+wylaczyc jak+zablokowac je+ASK
-2 jednak+WANT jednak+chce jej jesli+sie jest+, jest+na jest+w jestem+> jeszcze+do jeszcze+tej
-2 jeszcze+trwa juz+. juz+MY juz+dosc juz+jestem juz+tam karnet karnetu karnetu+, kartce
-2 karte+> karte+stalego kasuje kaszel katalogow kawa kazdym kazdym+MSG kazdym+smsie
-2 kazdym+waszym kiedy+STOP kiedy+WORD kiedy+ZERO kiedy+koniec kiedy+trwa kierowca kilo+> kim
-2 klienta klucz kochani kochani+jestescie kod+rabatowy kogos+innego kojarze konca+tygodnia
-2 konca+zycia koncze konczy+sie kontakt+wylacznie konto+> koszyka kota kreci kreci+, krew
-2 kto+to ktorej+jutro ktos+MYSELF kuchni kultury kupuje licznika liscie+do liscie+rezerwowej
-2 listem listem+poleconym listy+na luzem luzem+> ma+MY ma+moj ma+na macie+moj macie+na magazyn
-2 maila mailowy maj maja mam+> mam+MSG mam+WORD mam+ZERO mam+dosc mam+ja mam+nowy mam+po
-2 mam+smsa mam+wrazenie mam+zastrzezen masz me+. meczy meza+w mi+KIND mi+tych mi+waszych
-2 mi+znowu mial+byc miala mialam mialam+, miesiaca mieszka mieszkania mieszkanie+MORE
-2 mieszkanie+juz mile+widziane milego milego+weekendu mimo+zakazu mnie+HEY mnie+MSG mnie+o
-2 mnie+panstwo mnie+przywrocic mnie+smsami mnie+to moge+sie moge+zostawic moim+SITE
-2 moim+plocie moj+, moj+> moj+dlug moja+corka moje+NUMBER moje+dane mozesz musicie
-2 my+en.SENDING na+0 na+> na+AFFAIR na+ME na+MYSELF na+SITE na+czas na+czwartek na+dole
-2 na+en.DAY na+firme na+imie na+kartce na+koniec na+maila na+mnie na+parkingu na+plocie
-2 na+stary na+szczescie na+tej na+wiadomosc na+wiadomosci nadal+WANT nadawcy nadawcy+, najmu
-2 nam napisac+HOW napisac+jak napisal napisze naprawe nauczyl nauczyl+sie nazwisko nazwisku
-2 new newsletter nia+> nic+sie nich+DELETEIT nich+WORD nie+OWED nie+THING nie+UNSUB nie+boli
-2 nie+brac nie+dam nie+dla nie+dostaje nie+dostalam nie+dostalem nie+dzwonic nie+glosuje
-2 nie+istnieje nie+ja nie+jestescie nie+kojarze nie+kreci nie+kupuje nie+mialam nie+moj
-2 nie+moje nie+musicie nie+na nie+odpisuje nie+przeszkadza nie+przyjechal nie+przyjmuje
-2 nie+przyszedl nie+pytal nie+rezygnujcie nie+stalo nie+teraz nie+wchodzi nie+wy
-2 nie+wypisujcie nie+wypisywalem nie+zamowie niedzieli niedzieli+> niego nieprawda nieprawda+>
-2 niespodzianka nigdy nigdy+NO nigdy+nie nikogo+NO nikogo+nie nikomu+innemu nikt+ME nikt+mnie
-2 niz no+HOW noc noc+, nocy nocy+> nosie+MY nosie+tych nowa+> nowy+NUMBER nowy+telefon
-2 nowych+KIND nowych+terminach numer+GADGET numer+NO numer+PARCEL numer+THING numer+konta
-2 numer+nie numer+rejestracyjny numer+w numer+zamowienia numeru+? numeru+nikomu numeru+z
-2 o+AFFAIR o+CONSENT o+KIND o+MSG o+PARCEL o+czwartej o+kontakt o+te o+was o+wizycie
-2 o+wykreslenie o+zaprzestanie o+zgode objection obslugi oczywiscie od+konkurencji od+rana
-2 od+reki od+wczoraj odbierze odbiore+> oddalem odebralem odkad odpisalem odpowiedzi odpusc
-2 odstawic odstawic+> odwoluje+> oferta oferta+> ogloszenia ogloszenie+, on+en.MY online
-2 operatora orzechow osemke osob+> ostatnie+ostrzezenie ostatnio+bylo ostrzezenie+> oszustwo
-2 otrzymywania+MSG otwieracie otwieracie+> out+en.FROM out+of ow paczka pakietu pan+od
-2 pana+tomka pani+basiu pani+do pania panstwu parkingu parkingu+> pesel pewnie phone+> piatek
-2 piatek+, piatku pieknie piekny pierogow pisac+na pisac+po pisz+do piszcie+> piszcie+dalej
-2 plaga po+18 po+poludniu po+tym po+ukrainsku poczta pod+drzwiami pod+spodem pod+warunkiem
-2 podaje podawac podstawie pogadac pogodzilismy pogodzilismy+sie polece polece+was poleconym
-2 polisy polisy+, poludniu pomylil+NUMBER pomylila+GADGET pomylila+NUMBER pomylila+numery
-2 poplakalam poprawia poprzedniego portalu potrzebuje potrzebuje+STUFF potwierdzam+chec
-2 powiadomien+na powiadomienia powiadomienia+> powiadomienie powrotem+RESTORE pozdrawiam+> ppk
-2 prace pralka prawnej prosi+SOTHAT prosi+zeby prosimy prosze+NO prosze+STOP prosze+THING
-2 prosze+UNSUB prosze+dzwonic prosze+napisac prosze+nie prosze+przestac prosze+przysylac
-2 prosze+skreslic prosze+wpisac prosze+wykreslic prosze+wylaczyc prosze+zatrzymac przechodze
-2 przeciwnie przeciwnie+, przedluzam przegralismy przekaze przekaze+> przelew przestaje+ME
-2 przestaje+MYSELF przestaje+mnie przestali przestaly przestaly+do przesylac przeszkod
-2 przeszkod+, przydawaly przyjechal przyjetych przyjezdzac+, przyjmuje przyjmujecie przyniesc
-2 przyniesc+> przyslijcie przysylac+> przyszlo+MYSELF przyszlo+mi przywrocic przywrocic+na
-2 pusty pusty+> pytal pytal+HEY pytal+o pytanie rabat rabatowy rana+en.I rana+en.SUBJECT
-2 rana+i rano+> raz+NO raz+nie raz+pisalem razem razie+NO razie+nie razu+> razy+, recepcji
-2 recepte+na rejestracyjny rejestru reke reki reki+> reklamacja removed removed+en.FROM
-2 removed+from rezerwowej rezerwowej+> rezygnacje+, rezygnujcie rezygnujcie+z robic robilem
-2 robimy rozmawiac+, rozmiar rozmowe ryba rysiek sa+MYSELF sa+mi sadu+, sam+> samochod samym
-2 serdecznie serdecznie+STOP serdecznie+WORD serdecznie+ZERO sie+ASKED sie+CONSENT sie+HEY
-2 sie+UNSUBBED sie+en.LIST sie+go sie+o sie+przy sie+skonczyly sie+wypisalem sie+za sie+ze
-2 sie+zgadza sie+zgodzie sim skad+panstwo skonczy+> skonczylam skonczyly+> skreslcie+MYSELF
-2 skreslcie+z skreslic+> skrzynce smialo smieci smieci+> sms+, sms+MY sms+ow smsa+NO smsa+nie
-2 smsie+HOW smsow+NO smsow+nie smsy+> smsy+? smsy+od sniegu sobie+, sobote sorki spam+, spi
-2 splacilem spodem spokojnie spokojnie+, sprawdzic+> sprawie+czynszu sprawy+> stacjonarny
-2 stalego stalego+klienta stan stary+NUMBER stop+> stop+do stop+na stronie+, swieta syna
-2 systemu systemu+> szczesc szczesc+HEY szczesc+boze szczescie szefowi szkody szkolny szpitala
-2 sztuki szwagier szwagier+, ta+MSG ta+promocja ta+sama tabletkach tabletki tacy taki
-2 takie+smsy takie+wiadomosci tanczylem taniej taryfy taryfy+> te+transakcje tego+THING
-2 tej+KIND tej+MSG tej+wiadomosci tekstow+> telefon+na telefon+z telefoniczny telefonow
-2 telefonu+, telefonu+> telewizor tell ten+sam texts tez+WANT tez+chce the+en.BEFORE to+ME
-2 to+byl to+na to+naprawde to+nie to+nieprawda to+niespodzianka to+od to+wszystko toba tomka
-2 transakcje tresci+MSG tresci+tydzien trwa+> twoim tych+przepisow tygodnie+temu tylko+w
-2 tym+razem tym+samym u+pani u+sasiada ufam ukrainsku ukrainsku+> umowa+> umowe+> umowie under
-2 usunac+, usunac+z usunelam w+mojej w+niedziele w+to w+tygodniu wam+MSG wam+dal warunkiem
-2 warunkiem+ze was+ZERO was+en.MY was+my was+smsy wasz+en.NUMBER wasz+numer waszego wchodze
-2 wchodze+w wchodzi wczesniej+> we weekend weekendu weekendu+> wiadomosc+jest wiadomosci+HEY
-2 wiadomosci+o wiadomosci+sie widze+przeszkod wie+> wieczorem+> wiekszy wiekszy+> wielkie wifi
-2 winda wisi+na wizyte wlaczcie wlaczcie+MYSELF wlaczcie+mi wnuczku wojtka wolne+, wolno would
-2 wrazenie wrecz wrecz+przeciwnie wspolnoty+> wstrzymac+MSG wstrzymac+wysylke wszystkich
-2 wszystkich+> wszystko+, wszystko+gra wtedy wtorku wtorku+> wy+, wydac wyjezdzam+do
-2 wykreslenie wykreslenie+hipoteki wykreslic+z wypisac+? wypisalem wypisalem+. wypisana
-2 wypisania+NO wypisania+nie wypisujcie wypisz+MYSELF wypiszcie+mi wyprzedaz wyrazam
-2 wyrazam+CONSENT wyslal wystarczy+jedna wysylac+THING wysylac+jeszcze wysylacie wysylam
-2 wysylke+, wysylke+MSG wysylke+na z+> z+NUMBER z+PARCEL z+RELATIVE z+THING z+abonamentu
-2 z+en.LIST z+faktura z+grafiku z+pakietu z+pokoju z+rejestru z+siostra z+waszego z+zagranicy
-2 za za+KIND za+piekny zabierzcie zablokowac zablokowac+GADGET zablokujcie+GADGET
-2 zablokujcie+karte zachowac zaden+MSG zaden+en.MESSAGES zaden+en.SENDING zaden+en.TEXT zadna
-2 zadnej+KIND zadnej+MSG zadnej+wiadomosci zadzwonic zadzwonil zagranicy zakazu zakonczenie
-2 zakonczenie+LIST zalewa zalewa+ME zalewa+MYSELF zamiast+SEND zamiast+pisac zamkniete+>
-2 zamowilem zapisac zapisalam zapisanego zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie
-2 zaplacone zapomnialem zaraz zasiegu zasnal zastrzezen zatrzymuje zawsze+, zbiorka zdjecia
-2 ze+KIND ze+STUFF ze+THING ze+nie ze+piszecie ze+szpitala zeby+NO zeby+nie zebyscie+SENT
-2 zebyscie+pisali zgadza+, zgadza+> zgloszenie zgoda+pod zgody+, zjadl zle zmienilam
-2 zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer zmienilem+NUMBER zmienilem+zdanie
-2 znajde+> znow+GET znow+RECEIVE znow+dostawac znowu+> zosi zostac+na zostaja zostawiam
-2 zostawic+na zostawilam zrob zrobie zycie+>
2 "+en.FROM "+from ,+AFFAIR ,+ASKED ,+CONSENTED ,+NO ,+bez ,+by ,+chodze ,+daj ,+dajcie ,+dosc
2 ,+dziekuje ,+en.ALONE ,+en.HEY ,+en.KINDS ,+jo ,+mail ,+mi ,+nowe ,+ok ,+pod ,+pomyliliscie
2 ,+pomylka ,+saldo ,+skrzynka ,+wlasnie ,+wychodze ,+wylaczcie ,+wypiszcie ,+zadzwonie ,+zeby
2 ,+zostawcie .+CONSENT .+HOW .+KIND .+MY .+NUMBER .+STOP .+WITHDRAW .+adresat .+again .+chce
2 .+chcialam .+drugi .+dzien .+each .+en.AGAIN .+en.BLOCK .+en.DONT .+en.END .+en.GET
2 .+en.MENDED .+en.YOU .+gdzie .+gratuluje .+hotel .+id .+jedno .+jest .+jeszcze .+jezeli .+jo
2 .+kazda .+kiedy .+kolejny .+korzystam .+kredytu .+krzyzyk .+last .+mate .+moze .+never .+nk
2 .+nwm .+od .+oddajcie .+odpowiadam .+one .+ostrzegam .+panowie .+please .+pod .+precz
2 .+przeprowadzilem .+przy .+remove .+rezygnacja .+rezygnuje .+same .+skoro .+spier .+spotkamy
2 .+sprzeciw .+sprzeciwiam .+stop .+szlaban .+usunac .+w .+wasza .+we .+wezcie .+wiecej
2 .+wpiszcie .+wypisuje .+wypiszcie .+you .+zadnych .+zapomnijcie .+zglosze .+zgoda .+zgody
2 .+zly .+znajdzcie .+znalazlam 0+. 21+. 21+AUTHORITY 21+rodo 404 ?+MYSELF ?+dajcie ?+z
2 ABOUT+NO ABOUT+SEND ABOUT+WRITE ABOUT+na ABOUT+nie ABOUT+piszcie AFFAIR+. AFFAIR+NO
2 AFFAIR+WORD AFFAIR+nie ASK+HOW ASK+SEND ASK+WITHDRAW ASK+bez ASK+dostawac ASK+informowac
2 ASK+kierowac ASK+konto ASK+sprzeciw ASK+tego ASK+waszych ASK+wiecej ASK+wiedziec ASK+wpisac
2 ASK+wypisac ASK+zapomniec ASK+zeby ASK+znac ASKED+> ASKED+MORE ASKED+SEVERAL ASKED+juz
2 AUTHORITY+ASK BUSY+z CONSENT+. CONSENT+> CONSENT+NO CONSENT+jakie CONSENT+nie CREW+ASK
2 CREW+prosze DELETEIT+. DELETEIT+na DISPATCH+HOW GADGET+a GADGET+en.I GADGET+en.SUBJECT
2 GADGET+i GET+HEY GET+en.MESSAGE GET+en.MESSAGES GET+en.SENDING GET+en.TEXT GET+o GET+sms
2 GLUED+> HEY+dyzurach HEY+juz HEY+kredycie HEY+kredytach HEY+niewysylanie HEY+promocji
2 HEY+przegladzie HEY+przesylkach HEY+sie HOW+? HOW+bede HOW+bylibyscie HOW+cos HOW+en.SUBJECT
2 HOW+en.YOU HOW+jak HOW+miesiac HOW+przysylacie HOW+u HOW+wystarczy KIND+HEY KIND+MYSELF
2 KIND+SEND KIND+mi KIND+niech KIND+pradu KIND+z KIND+za LIST+do LIST+smsowej ME+, ME+BOTHER
2 ME+MORE ME+nekac ME+prosze ME+znowu MISSED+, MORE+MYSELF MORE+od MORE+sily MORE+w MSG+MYSELF
2 MSG+REMOVE MSG+SEND MSG+STOP MSG+ami MSG+bo MSG+en.ALONE MSG+en.BADMSG MSG+en.ENDED
2 MSG+en.KEYWORD MSG+en.NEG MSG+en.STOP MSG+stop MY MY+RECEIVE MY+czlowieka MY+dentysta
2 MY+en.NUMBER MY+esemesow MY+mamy MY+numer MY+ostatni MY+pan MY+podpisu MY+reklam MY+skrzynka
2 MY+systemu MY+wasz MYSELF+BOTHER MYSELF+MY MYSELF+NO MYSELF+kolejnych MYSELF+nekac
2 MYSELF+przeszkadza MYSELF+przypominac MYSELF+spokoj MYSELF+zadnych NEED+GADGET NEED+konto
2 NEED+waszych NO+NO NO+PARCEL NO+bede NO+biore NO+czeka NO+daje NO+dojedzie NO+dziekuje
2 NO+interesuja NO+kupilem NO+mamy NO+nie NO+paczki NO+piszemy NO+przychodzi NO+przychodzilo
2 NO+przypominajcie NO+skorzystam NO+smsow NO+szuka NO+udzielam NO+wyrazam NO+wysylac NO+za
2 NO+zostawiajcie NUMBER+MORE NUMBER+MY NUMBER+SITE NUMBER+a NUMBER+juz NUMBER+nalezal
2 NUMBER+od NUMBER+pani NUMBER+po NUMBER+tez NUMBER+to RECEIVE+en.MESSAGE RECEIVE+en.MESSAGES
2 RECEIVE+en.SENDING RECEIVE+en.TEXT RECEIVE+sms RECEIVE+z RELATIVE+MYSELF RELATIVE+ma
2 RELATIVE+skonczyl RELATIVE+zmarla REMOVAL+, REMOVAL+? REMOVAL+NUMBER REMOVAL+numeru REMOVE+.
2 REMOVE+en.SUBJECT REMOVE+en.VOC REMOVE+konto REMOVE+mojego REMOVE+na REMOVE+nr
2 REMOVE+telefon REPLY+THING REPLY+jeszcze REPLY+z SEND+, SEND+? SEND+SOTHAT SEND+do SEND+en.I
2 SEND+en.SUBJECT SEND+i SEND+juz SEND+komu SEND+sie SENDS+. SENT+na SEVERAL+kilo SITE+NO
2 SITE+nie SOTHAT SOTHAT+MORE SOTHAT+MYSELF SOTHAT+REMOVED STOP+en.SENDING STOP+tego
2 STOP+wysylania STUFF+kredytow STUFF+od STUFF+swiateczne STUFF+to THING+THING THING+do
2 THING+mam THING+prosze THING+raz THING+xd THING+za UNSUB+MY UNSUB+mnie UNSUB+mojego UNSUB+na
2 UNSUBBED+> WANT+tego WANT+tych WANT+wiedziec WANT+zadnej WANT+zgody WANT+znac
2 WITHDRAW+wszystkie WORD WORD+KIND WORD+en.BEFORE WORD+en.SENDING WORD+en.VOC WORD+konto
2 WORD+nr WORD+tego WORD+wysylania WORD+zgode WRITE+MYSELF WRITE+jeszcze WRONG+en.NUMBER
2 WRONG+numer YOUSEND+, YOUSEND+. ZERO+NUMBER ZERO+SITE ZERO+paczki ZERO+powiadomienia
2 ZERO+pytania ZERO+waszego a+0 a+MSG a+SEVERAL a+dalej a+en.DAY a+fire a+na a+spotkamy about
2 adresat adresat+MY adresat+tych again+, again+and akceptuje ale+KIND ale+PARCEL ale+ZERO
2 ale+awarie alergie+na amen+> ami and ankiety apke aptek awarie awarie+pradu baby bad be
2 be+en.BEFORE bede+THING bede+czegos bede+placil bez+ofert bez+pytania bez+waszego blad+404
2 blokowac bo+mnie brak+CONSENT brak+zgody brwi butow butow+xd buty byc+, byc+ostatni
2 bylibyscie byloby c celowo chce+GET chce+dostawac chce+ich chce+tego chce+waszych
2 chce+wiedziec chce+znac cheers chetnie chetnie+sie cisza cisza+. co+THING co+jest co+jeszcze
2 co+miesiac co+przysylacie codzienne cofam+zgode cokolwiek consent cos+en.SUBJECT cos+en.VOC
2 cos+en.YOU cos+u czegokolwiek czegos+potrzebowac czeka czy+bylibyscie czy+ja czy+jak
2 czy+panstwo czy+wystarczy czytac+HEY czytac+o czytanie czytanie+MY czytanie+tych daj+se
2 dajcie+na dajcie+se dajcie+spokoj dalej+bedziecie dalsze+KIND dalsze+MSG dalszych
2 dalszych+KIND dalszych+MSG dalszych+wiadomosci darowac+, dawno dentysta dentyste dla+siebie
2 do+STUFF do+uke dojedzie dojedzie+> done done+with dosc+tego dostalem+> dostawac
2 dostawac+en.LIST dotyczace dotyczace+MY dowod+, dozywotni drodze drodze+> drzewo duzo+tego
2 dwa+kilo dyzurach dyzurach+aptek dzieci+> dziecko dzieki+ale dzien+wczesniej dziennie
2 dziurki dziurki+w e+p each en.AGAIN en.AGAIN+, en.AGAIN+and en.ALONE+en.SENDING en.BADMSG+.
2 en.BADMSG+en.SENDING en.BEFORE+, en.BEFORE+and en.BEFORE+here en.BEFORE+off en.BEFORE+time
2 en.DAY+. en.DITCH en.DOESNT+en.AGAIN en.DOESNT+en.BEFORE en.DOESNT+en.MY en.DOESNT+the
2 en.DOING en.DONT en.DONT+en.AGAIN en.DONT+en.BEFORE en.ENDED+en.BEFORE en.ENDED+en.SENDING
2 en.FEEL en.FEEL+, en.FEEL+> en.FEEL+en.BEFORE en.FROM+en.MY en.FROM+this en.GAVE+my
2 en.GET+rid en.HEY+? en.HEY+en.BEFORE en.I en.I+KIND en.I+MSG en.I+didnt en.I+got en.I+mysli
2 en.I+na en.I+s en.KEYWORD+en.BEFORE en.KEYWORD+en.SENDING en.KINDS+. en.LIST+ami en.LIST+do
2 en.LIST+w en.ME+> en.MENDED+. en.MENDED+en.BEFORE en.MESSAGE+ami en.MESSAGE+do en.MESSAGE+w
2 en.MESSAGES+ami en.MESSAGES+do en.MESSAGES+w en.MY+doctor en.MY+en.REPLIED en.MY+en.REPLY
2 en.MY+one en.NEG+MORE en.NEG+MSG en.NEG+en.AGAIN en.NEG+en.SEND en.NEG+en.VOC en.NEGATIVE+.
2 en.NOT+en.MY en.NOT+the en.NUMBER+, en.NUMBER+MORE en.NUMBER+juz en.NUMBER+od en.NUMBER+po
2 en.OTHER+AFFAIR en.REPLIED en.REPLIED+" en.REVOKE en.SENDING+ami en.SENDING+do
2 en.SENDING+en.ME en.SENDING+en.TAIL en.SENDING+en.VOC en.SENDING+me en.SENDING+w
2 en.STOP+en.BEFORE en.STOP+en.SENDING en.SUBJECT+AUTHORITY en.SUBJECT+KIND en.SUBJECT+MY
2 en.SUBJECT+MYSELF en.SUBJECT+didnt en.SUBJECT+en.SENDING en.SUBJECT+got en.SUBJECT+mnie
2 en.SUBJECT+mysli en.SUBJECT+na en.SUBJECT+s en.SUBJECT+siebie en.TAIL+> en.TAKE+,
2 en.TAKE+en.BEFORE en.TAKE+en.MY en.TAKE+en.VOC en.TAKE+mili en.TAKE+my en.TAKE+rid en.TEXT+>
2 en.TEXT+ami en.TEXT+do en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+me en.TEXT+w en.UNSUB en.VOC+?
2 en.VOC+ME en.VOC+en.BEFORE en.VOC+siebie en.YOU+ME en.YOU+MYSELF en.YOU+en.REPLIED
2 en.YOU+en.SENDING en.YOU+siebie esemesami+> esemesow+> fakture+za faktury+, finito for+my
2 from+this gdzie+jest gdzies get+rid got+en.MY got+the grafik gratuluje gratuluje+,
2 handlowych hasla hotel i i+KIND i+MSG i+didnt i+got i+mysli i+na i+s ich+GET ich+RECEIVE
2 ich+dostawac id id+en.WANT id+en.WISH id+like ide+na idzcie idzie+do in+en.MY informacji+,
2 informowac+HEY informowac+o innego+> interesuja is+a isc+na istnieje+> ja+NO ja+WORD
2 ja+en.VOC ja+en.YOU ja+u ja+za jak+MYSELF jak+bede jak+mi jak+z jedna+MSG jedna+wiadomosc
2 jego+NUMBER jego+telefon jesli+MORE jest+jakis jest+telefon jestem+zadnym jeszcze+MYSELF
2 jeszcze+mam jeszcze+raz jeszcze+sie jezdze jezeli jezeli+dostane jo+NO juz+> juz+MYSELF
2 juz+nic juz+od juz+sily juz+w juz+z kalendarz kalendarz+> karte+en.I karte+en.SUBJECT
2 karte+i karty kazda kieszeni kims+. klatce klikalam klikam+w kliknac kliknac+, klubu kobieta
2 kolejne kolejny komorce komorce+> komorka komunikacji konkurencji+, kontaktow kontaktu+z
2 korespondencji korzystam korzystam+z kosz kosza+, kredycie kredytach kredytow+, kredytu
2 krzyzyk krzyzyk+na kto+NEED kto+potrzebuje ktora+SIGNED ktorej+sie kuchnia kuchnia+stoi
2 kupic kupie+MY kupilem+en.SUBJECT kwietniu ladne laskawie last+en.DAY last+minute lat+en.I
2 lat+en.SUBJECT lat+i lat+w leci licze licze+na liczy like+to line line+> link link+w lista
2 listy+smsowej litosci+> ludzie+, lutym lutym+, ma+zostac macie+do mam+. mam+GADGET mam+SITE
2 mam+alergie mam+kalendarz mam+kliknac mam+screeny mam+tego mam+telefon mam+wam mam+za
2 mam+zapisane mamy mamy+MORE mamy+juz marcu marcu+. marketing marketingu mate mi+BOTHERS
2 mi+HEY mi+ZERO mi+kolejnych mi+nie mi+o mi+przeszkadza mi+przypominac mi+spokoj mi+zadnych
2 miejscu+LIST miejscu+listy miesiac miesiacu miesiacu+> mieszkam mili mili+en.I
2 mili+en.SUBJECT mili+i milo minely minut+> mna+> mnie+BOTHER mnie+REMOVE mnie+juz mnie+nekac
2 mnie+prosze mnie+znowu modele moga moge+DELETEIT moglibyscie moim moim+numerze moj+dentysta
2 moj+ostatni moj+telefon moja+NUMBER moja+skrzynka mojego+podpisu mojej+mamy mozecie+DELETEIT
2 mozecie+STOP mozecie+przestac mozna mszy my+en.REPLIED my+en.REPLY mysli mysli+ze n+, n+en.I
2 n+en.SUBJECT n+i na+HOW na+REMOVAL na+amen na+co na+infolinii na+jednej na+karte na+klatce
2 na+komorce na+luz na+marketing na+nie na+przyszlosc na+reklamy na+reszte na+stale na+stronie
2 na+tym nalezal naprawde+> naprawde+ASK naprawde+NO naprawde+nie naruszenie natychmiast
2 natychmiast+> never never+en.BEFORE nic+do nic+od nie+NO nie+bede nie+biore nie+czeka
2 nie+daje nie+dojedzie nie+dziekuje nie+interesuja nie+kupilem nie+mamy nie+nie nie+piszemy
2 nie+przychodzi nie+przychodzilo nie+przypominajcie nie+skorzystam nie+szuka nie+udzielam
2 nie+wyrazam nie+wysylac nie+za nie+zostawiajcie niech+ksiadz niech+sobie niedziele+. niej
2 niepotrzebne+> niepotrzebny niy niy+WANT niy+chca nk nnw nocy+. norwegii+, nosie not
2 not+en.MY not+the nowych nr nr+> nr+z number numer+, numer+MORE numer+juz numer+od numer+po
2 numeru+NO numeru+nie nwm o+dyzurach o+kredycie o+kredytach o+niewysylanie o+promocji
2 o+przegladzie o+przesylkach oboje oczekuje oczekuje+, od+AFFAIR od+MSG od+PARCEL od+dwoch
2 od+roku od+wielkanocy oddajcie odmawiam+> odnotowac+> odpisac+z odpowiadam odpusccie+>
2 odpuszczam odwolac odwoluje+CONSENT odzyskac off+> ok+? okazji okno okno+> opon or+en.I or+i
2 ostrzegam oswiadczenie ow+NO ow+nie pa pa+> pan+NUMBER pan+to panowie+, panstwa+KIND
2 panstwa+wiadomosc panstwa+wiadomosci piatek+> pieniedzy+> piesek pikaniem pisalam+wczoraj
2 pisali pisania pisania+do pisz+> pisza piszcie+, pisze+STOP pisze+WORD pisze+en.ALONE
2 pisze+en.BADMSG pisze+en.ENDED pisze+en.KEYWORD pisze+en.NEG pisze+en.STOP pisze+stop
2 piszemy pizza placa placil placil+za plan plan+AFFAIR plis pls pls+> po+kims po+prostu
2 po+was pod+zadnym podpisu podstawie+art podsylac podsylac+> pogrzebie policje+, pomylil+pan
2 ponownie potrafi potrzebowac potrzebuje+waszych potwierdzen potwierdziliscie
2 potwierdziliscie+ze powiadamiania powiadomien powiadomien+> pozorem precz promocji+na prosic
2 prosilam prosto+> prostu prosze+HEY prosze+informowac prosze+kierowac prosze+o
2 prosze+wypisac prosze+zapomniec prywatnie prywatnie+HOW prywatnie+gdzie przegladzie
2 przegladzie+> przeprowadzilem przeprowadzilem+sie przestac+, przestac+MYSELF przestac+mi
2 przestancie+mi przestanta przesylkach przesylkach+, przeszkadza przeszkadza+> przetwarzania
2 przez przez+GADGET przez+SITE przez+internet przez+okno przez+przypadek przez+te przy
2 przychodni przychodza+> przychodzilo przychodzilo+> przyjac przyjde przyjde+to przyjmuje+>
2 przypadek+, przypominajcie przypominajcie+MYSELF przypominajcie+mi przysylacie przyszlosc
2 przyszlosc+ASK przyszlosc+prosze r rachunkow randki raz+pisze raz+przyjdzie raz+to reklamami
2 reklamy+WORD reszte+WRITE reszte+zostawcie rezygnacje+? rezygnuje+, rid roamingu robic+z
2 rodo+> rodo+ASK rodzinie rodziny rodziny+> rok rowniez rozsylki+> rynne s+z sadzie saldo
2 sam+en.OTHER sam+plan same+KIND samo+> screeny+wszystkich sell sell+en.BEFORE serwisowe
2 siana+> sie+DELETEIT sie+REMOVE sie+REMOVED sie+UNSUB sie+WANT sie+en.VOC sie+en.YOU
2 sie+przez sie+sam sie+skonczyla sie+skonczylo sie+tylko sie+u sie+wypisac siebie siebie+>
2 siodmej skonczcie skonczcie+z skonczmy skonczona skonczyla+, skonczylo+> skoro skorzystam
2 sms sms+ami sms+do sms+w smsow+w smsowych smsy+. sobie+. spamujcie spier spier+. spokoj+,
2 spokoju+> sposob+SOTHAT sposob+zeby spotkania sprawe sprawy sprawy+. sprzedalem stad stale+>
2 status stop+en.SENDING stresu strone strone+> stronie strony+, strony+> styczniu styczniu+,
2 swoje swojej swojej+LIST swojej+bazy syn syn+ma syn+skonczyl szkola szkole szuka szukacie
2 tablica tablica+MSG tablica+ogloszen tak+, tak+mili take takiej te+KIND tego+LIST
2 tego+czlowieka tego+systemu tej+sprawie tekstowych+> telefon+MY telefon+NO telefon+do
2 telefon+nie telefon+to ten+pan ten+telefon ten+wasz text+. the+doctor then these this+time
2 time to+> to+WORD to+chyba to+jego to+ma to+mi to+odnotowac to+teraz to+za trafi+do
2 trafiliscie trenera+, trzeba+GADGET trzeba+konto trzecia trzy+tygodnie tu+MORE tu+NO tu+juz
2 tu+nie tych+HEY tych+THING tych+esemesow tych+o tych+reklam tygodnie tygodniu+, tygodniu+.
2 tylko+smsy tylko+te tym+HOW tym+co tym+numerze tym+pikaniem tym+zakonczmy typie u+ME
2 u+MYSELF u+siebie ucha uke usunac+ME usunac+MYSELF usunac+mnie usuncie+GADGET usuncie+konto
2 uwagi w+GADGET w+kwietniu w+lutym w+marcu w+moim w+nosie w+pracy w+roamingu w+sadzie
2 w+styczniu w+zeszlym was+GADGET was+po wasz+MSG wasz+en.MESSAGES wasz+en.SENDING
2 wasz+en.TEXT wasza wasze+" wasze+STUFF waszej+LIST waszej+bazie waszych+KIND waszych+smsow
2 waszych+wiadomosci waszymi+smsami way wciaz wczoraj+ze wez+MYSELF wiadomosc+, wiadomosci+NO
2 wiadomosci+nie wiadomosciami wiadomosciami+> widziane widziane+> wiec+HEY wiec+en.I
2 wiec+en.SUBJECT wiec+i wiec+o wiecej+STUFF wiedziec wielkanocy wiem+jak wierszyki
2 with+en.THIRD with+her wnosze+WORD wnosze+sprzeciw wobec+przetwarzania wolalbym+, wole+NO
2 wole+nie wolny wpisac wpiszcie wpiszcie+ME wpiszcie+MYSELF wpiszcie+mnie wspolnego+>
2 wszystkich+0 wszystkich+SEVERAL wszystkich+en.DAY wszystkiego wszystko+> wy+dalej wychodze
2 wycieczki wycofac wygasla wygasla+z wykasujcie wylacza wylaczcie wypadku wypiszcie+ME
2 wypiszcie+mnie wypowiadam wyprowadzilem wyprowadzilem+sie wyrazam+zgody wyrzuccie
2 wyslalem+SEVERAL wystarczajaco wystarczy+napisac wystawiam wysyla wysylac+> wysylac+MYSELF
2 wysylac+mi wysylac+te wysylania wysylki wywalic wzruszajace yes+, you+en.REPLIED
2 you+en.SENDING your z+GET z+LIST z+RECEIVE z+banku z+mojej z+nich z+otrzymywania z+prawa
2 z+przychodni z+reklamami z+subskrypcji z+tego z+tym z+wami z+waszym z+wiadomosciami
2 za+CONSENTED za+NOSENDING za+czytanie za+odbior zadam zadne zadne+MSG zadne+powiadomienia
2 zadnej zadnej+PARCEL zadnej+THING zadnej+paczki zadnych+en.LIST zadnych+en.MESSAGE
2 zadnych+en.MESSAGES zadnych+en.SENDING zadnych+en.TEXT zadnych+sms zadnych+smsow
2 zadnym+pozorem zadnym+wypadku zadziala zadzwonie zadzwonie+> zakonczmy zamawialem+NO
2 zamawialem+ZERO zamawialem+zadnej zamknalem zamknijcie zapisal zapisal+, zapomniec
2 zapomniec+, zapomnieli zapomnijcie zapraszac zdejmijcie+ME zdejmijcie+MYSELF zdejmijcie+mnie
2 zdjecie zdrowia ze+MY ze+cos ze+mna ze+moj ze+pojde ze+sie ze+swojej zebyscie+REMOVED
2 zebyscie+mi zero zeszlym zeszlym+tygodniu zgode+. zgode+marketingowa zgodnie zgodnie+z
2 zgody+jakie zly+en.NUMBER zly+numer zmarla zmianie znajdzcie znajdzcie+sobie zobowiazana
2 zostanie+> zostawiajcie zwiazku zwolnic+> zwrotu zycze+sobie zyczenia zyczenia+swiateczne
3 ,+GET ,+HOLD ,+ME ,+UNSUB ,+czyli ,+ile ,+mnie ,+najlepiej ,+naprawde ,+on ,+pracuje
3 ,+usuwac ,+wiec ,+wstydu .+CONSENTED .+HEY .+REPLY .+WORD .+blokuje .+co .+da .+dla .+elo
3 .+en.BADMSG .+en.FEEL .+halo .+happy .+i .+kindly .+mailem .+mialem .+my .+napisz .+niech
3 .+odczepcie .+odmawiam .+odwalcie .+oferty .+osoba .+piesek .+pisze .+piszecie .+pomylil
3 .+przeciez .+syn .+termin .+tesciowa .+trzecia .+wiadomosci .+wlasciciel .+wysle .+your .+z
3 .+zajety .+zmieniam .+zrobilam ?+. ?+WORD ?+na AFFAIR+en.I AFFAIR+en.SUBJECT AFFAIR+en.TAKE
3 AFFAIR+i AFFAIR+tak AFFAIR+za ASK+ZERO ASK+juz ASK+odwolac ASK+smsow ASK+tych ASK+zaprzestac
3 ASKED+HEY ASKED+o BUSY+HOW CEASE+GADGET CEASE+wasc CONSENT+marketingowa CREW+, DELETEIT
3 DELETEIT+, DELETEIT+ME DELETEIT+mi DELETEIT+mnie GET+. GET+> GET+GADGET GET+od HEY+dostawie
3 HEY+moim HEY+wylaczenie HEY+zebraniach HEY+zmianie HOLD+GADGET HOLD+sie HOW+, HOW+dotad
3 HOW+indziej HOW+isc HOW+po HOW+przyjdzie HOW+zrezygnowac KIND+MY KIND+NO KIND+nie KIND+tego
3 LIST+MY LIST+tych ME+HOW ME+NEED ME+REMOVE ME+SENDS ME+YOUSEND ME+ZERO ME+jak ME+juz ME+to
3 MORE+MSG MORE+SEND MORE+STUFF MORE+sobie MORE+wie MORE+z MSG+WORD MSG+dniem MSG+tekstowych
3 MY+CEASE MY+HOLD MY+czas MY+kasowac MY+nr MY+wiesci MY+z MYSELF+BUSY MYSELF+HOW
3 MYSELF+REMOVE MYSELF+SENDS MYSELF+YOUSEND MYSELF+jak MYSELF+juz MYSELF+ktos
3 MYSELF+niepotrzebne MYSELF+potem MYSELF+to NEED+> NO+SENT NO+bedziecie NO+jest
3 NO+przestaniecie NO+przychodzic NO+slup NO+uzywac NO+w NO+wiem NO+zgadzam NO+zrozumieliscie
3 NOSENDING+> NOSENDING+MYSELF NOSENDING+mi NUMBER+. NUMBER+NO NUMBER+domu NUMBER+nie PARCEL+>
3 READD RELATIVE+, RELATIVE+zapisala REMOVED+przychodzic REPLY+SOTHAT SEND+MORE SEND+jak
3 SENDS+" SENDS+, SENDS+? SENDS+do SENDS+en.I SENDS+en.SUBJECT SENDS+i SENDS+na SEVERAL+.
3 SITE+. SOTHAT+mi SOTHAT+przestalo SOTHAT+sie STOP+pisac STOP+w STOP+wasc STOP+wszystko
3 THING+PARCEL THING+jedna UNSUB UNSUB+ME WANT+NO WANT+ZERO WANT+rozwodu WANT+sie WORD+NUMBER
3 WORD+en.I WORD+i WORD+wszystkiego WRITE+mi WRONG+NUMBER YOUSEND+? YOUSEND+do YOUSEND+en.I
3 YOUSEND+en.SUBJECT YOUSEND+i YOUSEND+na ZERO+KIND ZERO+MY ZERO+THING ZERO+ofert ZERO+z a+tu
3 again akcje ale+MY ale+MYSELF ale+prosze ale+te amen bazy bedziecie+SEND bedziecie+pisac
3 bez+MY bez+smsow bin blagam board buty+, byc+do chca chca+> chce+smsow chce+tych cisza+z co
3 co+, co+mam co+to codziennie codziennie+HEY codziennie+o cos+takiego czarnej czarnej+liscie
3 czas+> czego+NO czego+nie czego+w czemu+dalej czy+en.SUBJECT czy+en.VOC czy+en.YOU czy+u
3 czyli czytac czytania czytania+, dalej+MYSELF dalej+to darujcie+> demencje demencje+en.I
3 demencje+en.SUBJECT demencje+i dentysty dla+was dniem dniem+straconym do+nas do+norwegii
3 do+skrzynki do+spamu do+tego do+warsztatu dostane+THING dostane+jeszcze dotad dotad+>
3 dziala+od dzien+ZERO dzien+bez e elo+> en.ALONE+wszystko en.BADMSG+wszystko en.BEFORE+>
3 en.BEFORE+HEY en.CONSENT en.ENDED+wszystko en.I+YOUSEND en.I+e en.I+piszecie
3 en.KEYWORD+wszystko en.ME+en.FROM en.MESSAGE+. en.MY+is en.NEG+. en.NEG+en.MY
3 en.NEG+en.SENDING en.NEG+en.THINGS en.NEG+the en.NEG+wszystko en.NOT en.SENDING+en.BEFORE
3 en.STOP+wszystko en.SUBJECT+YOUSEND en.SUBJECT+e en.SUBJECT+piszecie en.TAIL+en.FROM en.TAKE
3 en.TAKE+ASK en.TAKE+chce en.TAKE+ma en.TEXT+en.BEFORE en.VOC+en.FROM en.VOC+mnie en.YOU+mnie
3 esemesami esemesow garnkow gdzie+indziej gdzie+sie glosno gory gowno halo happy i+YOUSEND
3 i+e i+piszecie ile+ASK ile+THING ile+jeszcze impulsow impulsow+> innego+, instrukcja
3 internet isc istniec istniec+> ja+od jak+cos jak+dotad jak+przyjdzie jak+zrezygnowac jeden
3 jest+NUMBER jestem jestem+na jeszcze+> jeszcze+jedna jo jutra juz+MSG juz+RECEIVE juz+SEND
3 juz+dostawac juz+sobie juz+wie kasie kazdy+nastepny kindly klub kogo kogo+SEND kogo+pisac
3 kogos+, kolejna+wiadomosc kolejnych+MSG koncu koncz+wasc koniec+z konkurencji kontaktu
3 ktos+w laduje lata+temu liste+, litosci ludzie ma+demencje ma+wlasne mail+, mam mam+z mama
3 marketingowa matka me+en.FROM mi+BUSY mi+NEED mi+NO mi+niepotrzebne mi+potem mi+te mialem
3 miejsce minute mnie+, mnie+HOW mnie+NEED mnie+SENDS mnie+YOUSEND mnie+ZERO mnie+jak moich
3 moim+NUMBER moj+NUMBER moj+czas mokotow most most+, mozna+> na+AUTHORITY na+NO na+ZERO
3 na+buty na+czarnej na+drzewo na+kogo na+policje na+wasze na+zadne na+zumbe napisac+> napisz
3 naruszenie+dobr nastepny nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE
3 nastepny+en.MESSAGES nastepny+en.SENDING nastepny+en.TEXT nastepny+sms nekac nekac+>
3 nekanie+, nekanie+> newsow newsow+HEY newsow+o nie+SENT nie+bedziecie nie+jest
3 nie+przestaniecie nie+przychodzic nie+slup nie+uzywac nie+w nie+wiem nie+zgadzam
3 nie+zrozumieliscie nieaktywny niech+pisze niech+zostana niedziela niewysylanie+MYSELF
3 niewysylanie+mi nocki+, numerem+NO numerem+nie numery+> o+dostawie o+moim o+wylaczenie
3 o+zebraniach o+zmianie obiady obiecala obiecala+ze oboje+> od+THING od+dzis od+tych
3 od+waszych odczepcie+sie oddaje ode ode+ME ode+MYSELF ode+mnie odpisac odszedl+za odwalcie
3 odwalcie+sie odwolac+, off ogloszen ogloszen+> ogloszeniowy ogole+czyta one oponach
3 oponach+> oprocz osiedla osoba osoba+, osobistych+> oszczedz oznacza pacjenta+> pan+MORE
3 pan+juz pan+spokoj panstwa+strony panstwo+pisza piaty+> pieniedzy pierona pierwszym
3 pisac+HEY pisac+o pisalam pisalam+STOP pisalam+WORD pisalam+en.ALONE pisalam+en.BADMSG
3 pisalam+en.ENDED pisalam+en.KEYWORD pisalam+en.NEG pisalam+en.STOP pisalam+stop pisaliscie
3 pisanie pisanie+do piszcie+do pisze piszecie+? piszecie+do piszecie+na po+dziurki
3 po+miesiacu pod+tym pojde pol policje pomylka+, poza pracuje pradu prawda prosilam+HEY
3 prosilam+o prosze+MYSELF prosze+WITHDRAW prosze+juz prosze+odwolac prosze+zaprzestac
3 przeciez+ASKED przeciez+pisalam przestalo+przychodzic przestancie+MYSELF przy+kasie
3 przychodzi przychodzi+> przychodzic przycisk przycisk+> przyjdzie+THING przyjdzie+jeszcze
3 przypadek przypominania przypominania+HEY przypominania+o puscic puscic+> pytania+. rachunek
3 rachunek+> rachunki rachunki+za rane rano+, raz+napisac reklamami+> reklamy+, reszte+REMOVE
3 rezygnuje roaming rodo rodzicow rodzicow+> rok+temu rozsylki rozumiecie+> rozwodu sa
3 sa+en.SUBJECT sa+en.VOC sa+en.YOU sa+u salonie samochodu samochodu+, screeny se+siana
3 serio+? siana sie+ASK sie+SIGNED sie+en.I sie+i sie+jak sie+zgodzilam sierpniu sily sily+MY
3 sily+tego skasowac skonczylo slup slup+ogloszeniowy smsa+dniem smsow+, smsowej sobie+darowac
3 sobie+darujcie spadajcie+na spamu+> spotkamy spotkamy+sie sprzeciwiam stale status+PARCEL
3 status+THING status+zamowienia stop+wszystko straconym stronie+nic subskrypcje szlaban
3 tak+ASK tak+chce tak+ma te+LIST te+przypomnienia te+smsy te+subskrypcje teczowy teczowy+most
3 tego+CEASE tego+HOLD tego+kasowac tekstowych telefon+, telefon+jest telefonie telefonie+>
3 teraz+ASK terminow tesciowa tesciowa+zapisala texted tez tez+> this+is to+NUMBER to+SEND
3 to+STUFF to+be to+gowno to+samo to+sie to+telefon to+wylaczyc torebki towar trzeba+MYSELF
3 trzeba+mi trzecia+w trzy tych+wiesci tylko+BOTHERS tym+do tym+numerem tym+spamem tymi+MSG
3 u+mnie ur usuwac+GADGET w+CONSENT w+drodze w+koncu w+salonie w+sierpniu w+spokoju w+waszej
3 w+zadnym w+zgodzie warsztatu was+> was+ze wasc wasc+, wasz wasze+smsy waszych+LIST
3 waszych+PARCEL waszych+THING waszych+pieniedzy waszych+powiadomien waszymi+MSG wcale+> were
3 wiadomosci+? wiadomosci+sa wie+, wiem+na wiesci wiesci+> wlasciciel wlasciciel+NUMBER
3 wlasciciel+numeru wlasne wpadnie wpisac+ME wpisac+MYSELF wpisac+mnie wspolnego+,
3 wstydu+oszczedz wszystkiego+> wtorek wy+> wy+jestescie wychodze+z wykreslony wylaczenie
3 wypadku+NO wypadku+nie wypisac wyslalem wysle+wam wystarczy+MY wystarczy+tych
3 wysylajcie+MYSELF wysylajcie+mi wysylkach wysylkach+> yes z+bazy z+gory z+listy z+newsow
3 z+waszych za+teczowy zabronil zadne+KIND zadnego zajety zamknijmy zanim zapisala zapisala+ME
3 zapisala+MYSELF zaproszen zaproszen+na zaprzestac zaprzestali zaprzestali+> zawsze ze
3 ze+WORD ze+istnieje ze+spamem ze+to zebraniach zeby zeby+przestalo zebyscie+MYSELF
3 zglosze+to zgode zgode+, zgody+na zgodzie zgodzilam zly+NUMBER zmieniam zmieniam+NUMBER
3 zmieniam+en.NUMBER zmieniam+numer znac+> znowu+wy zostac+> zostal zostana zostana+> zrobilam
3 zrozumieliscie zumbe 🔕
4 "+ASK ,+HEY ,+NUMBER ,+REMOVE ,+art ,+blok ,+czwarty ,+drzwi ,+dziecko ,+en.BLOCK ,+po
4 ,+roaming ,+zanim .+AFFAIR .+DELETEIT .+ani .+czy .+czytam .+dzwonicie .+en.ALONE .+en.ENDED
4 .+en.KEYWORD .+en.NUMBER .+horoskopy .+miejcie .+myslalem .+napisalem .+naprawde .+nieche
4 .+numer .+pisalem .+place .+spadajcie .+trzy .+wez .+wycofuje .+zakreccie .+zamknij
4 .+zrobcie 0+rano ASK+MORE ASK+ich ASK+od ASKED+w BOTHER+> BUSY+do GADGET+MYSELF GLUED+MYSELF
4 GLUED+mi HEY+NOSENDING HEY+en.THINGS HEY+to HOW+> LIST MORE+RECEIVE MORE+dostawac MSG+do
4 MSG+tez MY+GET MY+kurek MYSELF+ASK MYSELF+ZERO MYSELF+te MYSELF+tylko MYSELF+ze NEED+,
4 NEED+MYSELF NEED+mi NO+READD NO+chca NO+dostawac NO+kupie NO+powinny NO+rozumiecie
4 NO+traktuje NO+wracac NO+zapisujcie NO+znam NO+zyje NUMBER+przez PARCEL+niech READD+>
4 RELATIVE+mi REMOVAL+sie REMOVE+MYSELF SENDS SEVERAL+lat SEVERAL+lata SEVERAL+rano SOTHAT+to
4 STOP+mi STOP+z THING+ASK WANT+MY WANT+od WANT+smsow WANT+sobie WANT+waszych WANT+zostac
4 WITHDRAW+to WORD+MSG WORD+SEND WORD+en.SUBJECT WORD+wobec YOUSEND ZERO+STUFF ale+ASK badan
4 bez+STUFF blok byc cala chce+> chce+od children cierpliwosc ciszy co+w cudzych czarna
4 czarna+LIST czlowieku czwarty+raz czy+jest czyta dac dacie dalej+YOUSEND dalej+piszecie
4 darujcie do+AUTHORITY do+en.BEFORE do+it do+kogo do+kosza do+ktorej do+niewlasciwej dobr
4 dobr+osobistych dostawie droge drzwi dwoch+lat dzieci dzis+? elo en.BEFORE en.BEFORE+en.FROM
4 en.BEFORE+en.THINGS en.BEFORE+is en.BEFORE+o en.DAY+rano en.FROM+> en.I+SENDS en.MENDED
4 en.NUMBER+. en.SENDING+. en.SUBJECT+SENDS en.TAKE+WANT en.TAKE+na en.TEXT+. en.THINGS+> enty
4 go go+STOP horoskopy i+SENDS ich ide+do ile+HOW ile+mozna indziej indziej+> info+HEY info+o
4 innego ja+wygladam jesli+THING jesli+jeszcze jest+szansa jezdzi jezdzi+, juz+GET karty+,
4 kasowac+> klient kodow kody kolejna kolejna+MSG komus kosza kto+WANT kto+normalny kurek
4 kurek+z lata lekarza lezy lezy+na litosc ma+> mam+0 mam+MY mam+SEVERAL mam+en.DAY mi+MORE
4 mi+SEND mi+tylko mi+ze miejcie+litosc moga+byc moge+po mozecie mozecie+SEND mozecie+pisac
4 na+droge na+kogos na+telefonie napisac nic+wspolnego nich+> nie+READD nie+WANT nie+dostawac
4 nie+kupie nie+powinny nie+rozumiecie nie+traktuje nie+wracac nie+zapisujcie nie+znam
4 nie+zyje nieche niepotrzebne+, niewlasciwej niewlasciwej+osoby niewysylanie normalny
4 normalny+wysyla numer+. numerem numerze numerze+> o+NOSENDING obowiazuje od od+jutra odbioru
4 odczepcie odnotowac odsubskrybowac odsubskrybowac+> ofert osobistych p pamietam+,
4 panstwa+MSG piaty pisza+, pisze+za place po+HOW po+co pomylka powinny pracuje+na prosze+mi
4 przeciez przestajecie przestajecie+, przyjdzie przypominac przypomnienia+HEY przypomnienia+o
4 raczej raczej+NO raczej+nie rade rana+, raz+THING raz+enty reszte rozumiecie s sie+HOW
4 sie+do sie+od sie+to sklepie+> skrzynka skrzynki slac sluzbowy sluzbowy+, smsom smsow+.
4 spadajcie spokoj sprzeciw+wobec subskrypcji swiateczne szansa szlaban+na tak+WANT tak+na tam
4 te+HEY te+o tego+GET tej+LIST tej+listy telefon temu+, ten+NUMBER ten+kurek to+co to+en.I
4 to+i trafi traktuje trzech tu+znowu tych+MSG tylko+KIND tylko+MSG un uzywac w+norwegii
4 wam+do was+NO waszej+strony waszymi wez wezcie wiec wiem wnioski wnioski+> wolalabym wracac
4 wracac+> wsi wspolnego wstyd wstydu wszystkie wszystkie+CONSENT wszystkie+zgody wujka
4 wycofuje wycofuje+CONSENT wycofuje+zgode wygladam wygladam+na wylaczyc+> wypisac+, wypisac+>
4 wypisanie wypisanie+sie wypisuje+sie wypiszcie wyprosic wystarczy wystarczy+MYSELF
4 wystarczy+mi xd+> z+niej z+panstwa z+powiadomien za+GADGET zakreccie zakreccie+MY
4 zakreccie+ten zamknij zapisujcie zapisujcie+> ze+RELATIVE zeby+to zegnam+, znowu+? zrobcie
4 zrobcie+to zyje zyje+>
5 "+prosze ,+MYSELF ,+THING ,+bym ,+en.NUMBER ,+en.THIRD ,+ja ,+jesli ,+na ,+nigdy ,+numer ,+o
5 ,+te ,+zadnych .+21 .+GLUED .+cisza .+do .+en.I .+en.STOP .+ja .+nawet .+o .+pomylka .+radze
5 .+tylko .+wolalabym .+zatrzymajcie 0+lat 0+roku ASK+MYSELF ASK+mi ASK+traktowac ASK+zostac
5 ASKED ASKED+NO ASKED+nie BOTHER DELETEIT+MYSELF HEY HEY+> HEY+? HEY+ABOUT HOW+wreszcie
5 HOW+wy KIND+do ME+ASK MY+telefon NO+. NO+BOTHER NO+CONSENT NO+DISPATCH NO+GET NO+RECEIVE
5 NO+po NO+pojdzie NO+zycze NUMBER+sluzbowy PARCEL+za RECEIVE+. REMOVAL+MSG SEVERAL+roku
5 SIGNED SITE+sa STOP+MYSELF STOP+to THING+jeden THING+sa WANT+> WORD+mnie ZERO+MSG
5 ZERO+odbioru ale+HEY ale+o bedziecie bez+odbioru blok+> bo+mie bocie bocie+> bycia
5 bycia+zapomnianym chce+zostac cierpliwosc+do czego czlowieka czwarty dalej darowac do+bycia
5 do+logowania dziekuje dzisiaj dzwoni dzwoni+, dzwonicie en.BLOCK+> en.DAY+lat en.DAY+roku
5 en.NEG+en.BEFORE en.NUMBER en.NUMBER+na en.NUMBER+sluzbowy en.STOP+en.DAY ida ide ile+razy
5 in+the info informowac internet+, ja+nie jasny jesli jeszcze+jeden kasowac kiedy+wreszcie
5 komu+> konto ktorych linie liscie+> logowania miejcie mnie mnie+ASK n na+nocki nadal nie+.
5 nie+BOTHER nie+DISPATCH nie+GET nie+RECEIVE nie+po nie+pojdzie nie+zycze nocki nosie+>
5 numer+na numer+sluzbowy numeru+> o+ABOUT odbioru+> odpusccie odszedl oferty ostatni pisze+>
5 pogotowia pojdzie pol+roku prawa prawa+do prosze+MORE prosze+traktowac przestac+> przez+was
5 przy+zakladaniu radze+DELETEIT radze+STOP radze+przestac razy+mam reklam robcie se serio+,
5 sie+MORE sie+en.SUBJECT sie+juz slowie+NO slowie+nie spamem+> spamu spokoj+> sprzeciw
5 takiego tam+> tez+NO tez+nie to+jakos traktowac tym+NUMBER uzywac+MY w+en.DAY wam+za wasze
5 with+en.MY wreszcie wtorek+. wy+. wyslany xd z+MSG z+tych z+waszej z+waszymi za+MY
5 zablokowanie zadnych+MSG zakladaniu zakladaniu+GADGET zakladaniu+karty zamknij+sie
5 zapomnianym zatrzymajcie zbiorek zbiorek+na ze+ME ze+mnie znam zniknac zniknac+z zycze
6 ,+SITE ,+do ,+ktorej ,+od ,+prawda ,+przestancie ,+zebyscie .+SENDS .+YOUSEND .+czego
6 .+en.SUBJECT .+mam .+moj .+pani ?+? ASK+, AUTHORITY+> DISPATCH+MYSELF DISPATCH+mi GADGET+,
6 HEY+. HEY+zdjecie HOW+jest MORE+GET MORE+nic MSG+w MY+NUMBER MYSELF+> MYSELF+MORE
6 MYSELF+NEED NO+WANT NO+pisze NO+robcie NUMBER+z RECEIVE REMOVAL+> REMOVE+, REMOVE+NUMBER
6 REMOVED+> SIGNED+w STUFF+, WITHDRAW+CONSENT WORD+. WORD+ME ZERO+smsow ZERO+tych albo
6 autorskie blagam+> bo+MYSELF chce+MY do+konkurencji drogi en.BEFORE+. en.BLOCK en.I+AFFAIR
6 en.NUMBER+z en.SUBJECT+AFFAIR en.THINGS i+AFFAIR jak+przestaniecie jego kazdy kogo+innego
6 komu konto+, kupie last lista+, mi+w moj moze na+KIND na+MSG nawet nawet+NO nawet+nie nie+,
6 nie+pisze nie+robcie norwegii numer numer+z o o+to o+zdjecie od+MY od+panstwa odmawiam
6 odpuscie odpuscie+> ostatni+raz prawda+> prosze+sobie przestac przestancie przychodzic+>
6 radze reklamy roku roku+, strony szkoda+waszych tego to+, to+do w+0 w+SEVERAL wam+PARCEL
6 was+nie wasze+MSG wasze+wiadomosci waszych+MSG wiecej+> with wypisane wypisany z+MY z+smsow
6 z+tej za+kazdy zablokowanie+, ze+MYSELF zglosze
7 ,+ZERO ,+z .+ASKED .+CEASE .+HOLD .+MSG .+REMOVAL .+REMOVE .+THING .+bye .+serio .+znowu
7 0+smsow ABOUT ASK+> ASK+sobie AUTHORITY GLUED HOW+dostane HOW+przestaniecie ME NO+,
7 NO+jestem NO+rozumie NOSENDING REMOVE SEND SEND+HEY SEND+MYSELF SEND+mi SEND+o SEVERAL+smsow
7 STOP+SEND UNSUB+> WITHDRAW+zgode a+wy art art+. bye bye+> cisze dajcie dalej+SENDS
7 dziekuje+> en.DAY+smsow gdzie innym jakos kolejnych lat listy mam+, mie mnie+> nekanie
7 nie+jestem nie+rozumie niepotrzebne odbiorca pisac+> po+raz prosze+, rozumie smsami spamem
7 szkoda waszej wlasnie wychodzi wychodzi+> zadnym zdejmijcie zdjecie+ME zdjecie+MYSELF
7 zdjecie+mnie zebyscie zgody zostac
8 ,+szkoda .+nara .+wasze 0+MSG ASK+opuscic LIST+, ME+> NUMBER SEND+> SEVERAL+MSG bez+tych
8 bo+ME do+widzenia dol dystrybucji dystrybucji+> en.BEFORE+en.BEFORE en.DAY+MSG kurtyna+w
8 mam+was na+zawsze naprawde nara odpisywalam opuscic prosze+opuscic prywatnosci skrzynke+>
8 w+slowie wam wasze+KIND widzenia widzenia+> z+dystrybucji z+tymi
9 .+tu LIST+> MORE+> REMOVE+mnie STUFF blokuje+> innym+> kims listy+> na+smsy na+telefon
9 nara+, serio smsami+> tymi was wy zawsze+>
10 ,+STOP CONSENT GET MSG+. NO+SEND REMOVE+ME blokuje nie+SEND od+razu panstwa razu skrzynke
10 smsow smsow+> tych zegnam+>
11 ,+WORD .+kurtyna MSG NUMBER+> dostane kurtyna mowie slowie
12 ,+SOTHAT . DELETEIT+> REMOVAL STOP przestaniecie+> sobie zadnych
13 REMOVE+> niech raz tu
14 .+zegnam na+NUMBER
15 MSG+> waszych zegnam
16 WORD+> przestaniecie
17 STOP+>
18 NO+>
19 nie+>
"""
