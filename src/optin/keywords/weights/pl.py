"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-17 RESTORE
-15 >
-13 NO+CEASE nie+CEASE
-12 "+, ,+HOW .+a AFFAIR bylo
-11 AFFAIR+>
-10 .+RESTORE WRITE czy dzwonic pani
-9 ,+ASK AFFAIR+, HOW+REMOVE MSG+, biore do+LIST sie+z teraz wypisywac
-8 ,+WANT ,+co .+ile .+skad CEASE CONSENTED HEY+ktorej MISSED NO+HOLD NO+WORD THING+> bede bo
-8 do+was dzieki jak+REMOVE na nie+HOLD nie+MSG nie+WORD o+ktorej piszecie+> smsa ta te w
-8 wczesniej
-7 ,+SEND ,+smsy .+. .+na .+tak BUSY HOW+WORD LIST+AFFAIR NO+BOTHERS NO+MSG THING+, YOUSEND+>
-7 bede+> by chodzi dab do+konca duzo duzo+tych dwa dzwonic+, grupy jak+WORD jak+nie jutro
-7 kiedy konca koniec moje nic nie+BOTHERS nowy pisze+do powrotem sie+na skad sprawie stary
-7 takie tresci troche w+sprawie wszystko z+powrotem znow
-6 , ,+WRITE ,+biore ,+ma .+> .+ASK .+REMOVED .+jak .+starczy 15 ?+NO ASK+nic CEASED GADGET
-6 HEY+ponowne HOW+nie KIND+od MSG+od NO+bylo NO+en.MESSAGES NO+en.SENDING NO+en.TEXT
-6 SEND+THING THING+na UNSUB+mi a czemu czesto do+zlej en.DAY ile jak+DELETEIT jak+NO kod kto
-6 listy+AFFAIR lubie macie+nic maz mieszkanie na+MY na+to nie+bylo nowe o+ponowne pasuje pies
-6 ponowne poprosze prosze+do razie smsie ten to+YOUSEND trwa tylko uwielbiam wysylke z+AFFAIR
-6 zlej
-5 ,+BUSY ,+KIND ,+NEED ,+a ,+ale ,+bede ,+kto ,+nie .+GADGET .+chyba .+daj .+duzo .+en.TAKE
-5 .+juz .+odblokujcie .+troche 0 0+> ? ?+nie AFFAIR+na ASK+do HEY+0 HEY+en.DAY HOW+DELETEIT
-5 HOW+NO HOW+UNSUB HOW+wypisac KIND+> KIND+ASK ME+w MY+RELATIVE MYSELF+pani MYSELF+poczte
-5 MYSELF+sie MYSELF+tych NO+REMOVE NO+do NO+dziala NO+en.LIST NO+en.MESSAGE NO+lubie NO+pasuje
-5 NO+przestaje NO+sms NUMBER+? NUMBER+prosze RELATIVE REMOVE+mi RESTORE+MYSELF RESTORE+mi
-5 SEND+na THING WITHDRAW+REMOVAL WITHDRAW+rezygnacje a+NO a+nie alarm automatyczna
-5 automatyczna+> bardzo bez byla daj+spokoj do+AFFAIR do+MY do+smsow dodanie dziala dziala+,
-5 dzien+> dzwoncie dzwoncie+, en.DAY+> en.PULL en.REPLY en.TIME firanki for+en.VOC glosowa
-5 godzine ile+kosztuje inny jak+UNSUB jest jest+> jestesmy jeszcze+NO jeszcze+nie kodu
-5 kosztuje ma+MORE ma+juz mi mi+sie mi+tych mnie+w mojej mowi mu na+liscie na+razie nie+REMOVE
-5 nie+do nie+dziala nie+lubie nie+pasuje nie+przestaje o+0 o+en.DAY odblokujcie oferte
-5 ogloszenie pana platnosc poczte podam pokoju polowie ponowne+dodanie przestaje psow sie
-5 sie+NO sie+nie skreslcie telefon+ASK telefon+prosze telefonu tygodnia tylko+do ubezpieczen
-5 w+polowie wczesniej+, wczoraj wiadomosc wylacznie wyslij wystarcza wystarcza+> za+czesto
-5 zamiast
-4 * ,+cos ,+da ,+mam ,+piszcie ,+pozdrawiam ,+wczesniej ,+wiecej ,+wypisywac .+PARCEL .+SOTHAT
-4 .+WANT .+dzieki .+en.THIRD .+hmm .+jestesmy .+maz .+no .+polubiono .+prosze .+spokoj .+te
-4 0+to ?+ASK ASK ASK+DELETEIT ASK+MSG ASK+REMOVE ASK+en.SUBJECT ASK+usunac ASKED+, BOTHERS
-4 CEASE+sie CEASED+do FAMILY GADGET+> GET+KIND HOW+ZERO HOW+z LIST+chetnych MISSED+THING
-4 MORE+, MSG+tylko MSG+z MY+od MYSELF+MSG MYSELF+na MYSELF+smsy NO+MY NO+SENDS NO+dzwoncie
-4 NO+interesuje NO+przestawajcie NUMBER+ASK RECEIVE+KIND REMOVED+do RESTORE+> RESTORE+MSG
-4 SEND+tylko SOTHAT+SENT STOP+na WANT WANT+rezygnowac WORD+ASK WORD+REMOVAL WORD+mi
-4 WORD+prosze WORD+rezygnacje WORD+sie WRONG ZERO+was a+WRITE a+zostawcie adres ani+jednej
-4 bedziemy bez+was chetnych chetnych+na chyba+NO chyba+nie cofam+REMOVAL cofam+rezygnacje
-4 czekam czekam+na czemu+NO czemu+nie czwartek da da+sie dawajcie dlaczego do+HOW do+MSG
-4 do+THING do+en.SUBJECT do+kiedy dobry dobrze dopiero duzo+MY dwa+razy en.BADMSG en.DAY+to
-4 en.HEY+> en.KINDS en.NEG+> en.NUMBER+do for+en.ME for+en.TAIL for+me hmm ja+ASK ja+WANT
-4 ja+chce ja+sie jedna jednak jednej jestescie karte kawe kawe+, klucze kodu+> kontakt krotko
-4 kto+pisze ktorej+THING ktos macie+MY mi+NUMBER mi+na mi+pani moge moja+RELATIVE mowil
-4 na+CONSENTED newslettera nic+> niczego nie+MY nie+SENDS nie+dzwoncie nie+interesuje
-4 nie+przestawajcie niechcacy nikomu nikt nothing nowe+> numery+, od+lat padl pan pani+NO
-4 pani+nie pasuje+> pisac+na pisac+tylko pisz pod polubiono polubiono+> potwierdzam
-4 powodzenia+> pozdrawiam prosze+> prosze+DELETEIT prosze+RESTORE prosze+pisac prosze+sie
-4 przed przepraszac przepraszac+, przestal przestawajcie przez+NUMBER pyta reklamacje
-4 rezygnowac sama spokojnie starczy szukam takich+KIND takich+MSG takich+wiadomosci takie+KIND
-4 takie+MSG te+wiadomosc teraz+w to+SENDS to+THING to+jeszcze troche+za ty tydzien umowe
-4 usunac w+LIST w+bazie w+domu w+zalobie wcale+MYSELF wesele wiadomosci+od wiecej+NO
-4 wiecej+nie wisi wypisywac+sie wyrzucila z+grupy z+newslettera z+systemu zablokujcie
-4 zakonczona zalobie zapomnialam zatrzymac zdania+>
-3 *+na ,+0 ,+MISSED ,+MORE ,+bardzo ,+bedziemy ,+bo ,+chce ,+czy ,+dlatego ,+en.DAY ,+en.NEG
-3 ,+en.NEGATIVE ,+jak ,+jedno ,+jest ,+juz ,+nawet ,+nic ,+no ,+odbiore ,+pani ,+poprosze
-3 ,+ten ,+uwielbiam ,+wystarczy ,+zapomnialam .+" .+BUSY .+RELATIVE .+SIGNED .+byly
-3 .+chcialabym .+chetnie .+cofam .+dawajcie .+dosyc .+en.REPLY .+jakas .+jednak .+kod .+ktos
-3 .+niechcacy .+ok .+ostatnie .+padl .+potwierdzam .+spokojnie .+sprawa .+ten .+uwielbiam
-3 .+wcale .+wyrazam .+zeby .+zgadzam 16 16+> 18 ASK+CEASE ASK+THING ASK+WORD ASK+en.I ASK+i
-3 ASK+na ASK+rezygnowac ASK+uszanowac ASK+wstrzymac ASK+znowu ASK+zostawic BUSY+> BUSY+MORE
-3 BUSY+na CEASE+z CONSENTED+, DELETEIT+? GET+powiadomienia GET+wasze HEY+THING HEY+en.I
-3 HEY+en.SUBJECT HEY+godzine HEY+i HOW HOW+STOP HOW+koniec HOW+od HOW+ostatnio HOW+pan
-3 KIND+sie LIST+rodzicow ME+HEY ME+SEND ME+o MORE+NO MORE+nie MSG+MISSED MSG+MSG MSG+WANT
-3 MSG+sie MY+en.I MY+en.SUBJECT MY+i MY+sprawie MYSELF+NUMBER MYSELF+STOP MYSELF+en.BADMSG
-3 MYSELF+telefon NO+KIND NO+UNSUB NO+dzwonic NO+kojarze NO+kupuje NO+mam NO+mialam NO+odbiera
-3 NO+pisac NO+przeszkadzaja NO+przychodza NO+przyjechal NO+wiadomosci NO+wie NUMBER+,
-3 NUMBER+rejestracyjny RECEIVE+powiadomienia RECEIVE+wasze RELATIVE+> RELATIVE+prosi REMOVE+?
-3 REMOVE+z SEND+PARCEL SENDS+> SENDS+HOW SENDS+jak SOTHAT+DELETEIT SOTHAT+zrezygnowac
-3 STOP+MORE STOP+NO STOP+juz STOP+nie STOP+sie STUFF+MSG THING+. THING+NO THING+nie
-3 UNSUB+MYSELF WANT+WORD WANT+je WANT+te WANT+zgode WANT+znowu WITHDRAW+, WORD+do WRITE+>
-3 WRITE+na YOUSEND+HOW YOUSEND+jak ZERO+MORE ZERO+juz ZERO+smsa ZERO+waszych a+en.FEEL a+ty
-3 a+w ale+to alerty ananasa anulowac automat bedziemy+en.SUBJECT bez+smsa bez+tego bez+waszych
-3 bo+HEY boje boje+sie brac brakuje brakuje+MYSELF brakuje+mi byl bylem bylo+na can
-3 can+en.SUBJECT cena chce+WORD chce+je chce+rezygnowac chce+znowu chcemy chodzi+> chyba
-3 ciagle co+z cofam cofnac cofnac+> corka cos czy+mam czy+to daj dla dla+ME dla+MYSELF
-3 dla+mnie dlaczego+w dlatego dlug do+CONSENTED do+en.I do+grupy do+i do+rozmow do+syna dobra
-3 dobra+, dobrze+ze domu dopisac dosc dostalam dostawac+wasze dosyc drugi dwie dzien dzis
-3 dzis+, en.ALONE+NO en.ALONE+nie en.BADMSG+, en.BADMSG+NO en.BADMSG+nie en.BEFORE+en.MY
-3 en.CALL en.DITCH+en.SUBJECT en.ENDED+NO en.ENDED+nie en.FROM+en.FROM en.FROM+of en.HEY
-3 en.I+en.REPLIED en.I+en.TAKE en.I+koniec en.I+nikt en.KEYWORD+NO en.KEYWORD+nie
-3 en.MESSAGES+, en.NEG+NO en.NEG+en.NEG en.NEG+nie en.NUMBER+? en.NUMBER+rejestracyjny
-3 en.OTHER+> en.SEND en.SENDING+, en.STOP+NO en.STOP+nie en.SUBJECT+en.BEFORE
-3 en.SUBJECT+en.TAKE en.SUBJECT+koniec en.SUBJECT+nikt en.SUBJECT+was en.TAKE+ale en.TEXT+,
-3 en.VOC+was en.YOU faktur free glupio godzine+> grupy+rodzicow i+en.TAKE i+koniec i+nikt
-3 inny+> interesuje isc+do it its jakas jakas+firma jakiej+podstawie jednak+WANT jednak+chce
-3 jej jestes jestescie+, juz kanalow karnet kiedy+> kojarze koncze konczy kot kto+to kto+wam
-3 ktorej+jutro kupuje liscie+do list list+> listem lubie+, ma+na macie+moj maila mecenas meza
-3 mi+MSG mi+smsy mi+telefon mial mialam mialam+, mieszka mimo min mnie+HEY mnie+SEND mnie+o
-3 mojej+sprawie musze na+0 na+AFFAIR na+THING na+dzis na+en.DAY na+nic na+te na+ten na+was
-3 najpierw nam napisalam nia nic+NO nic+nie nic+przeciwko nie+UNSUB nie+dzwonic nie+kojarze
-3 nie+kupuje nie+mam nie+mialam nie+odbiera nie+pisac nie+przeszkadzaja nie+przychodza
-3 nie+przyjechal nie+wie no normalnie normalnie+> numer+? numer+do numer+rejestracyjny numery
-3 o+THING o+godzine obslugi od+kogo od+tygodnia od+wczoraj odbiera odbiera+> odbiore
-3 odblokujcie+MYSELF odpisala odpowiedzi ogloszenia ogloszenie+, on operator osoby+>
-3 ostatnie+ostrzezenie ostrzezenie out out+en.FROM out+of pan+z paragon parkingu pietra
-3 pilnych piszecie+HOW piszecie+jak plocie po+0 po+en.DAY podac pokoju+> pomylke poprzedniego
-3 potrzebuje powiadomienie powiedzial powodzenia powrotem+RESTORE prace prezentu promocja
-3 promocje prosi prosimy prosze prosze+MSG prosze+SEND prosze+uszanowac prosze+wstrzymac
-3 przeciwko przekazecie przeszkadzaja przez+pomylke przez+telefon przyjechal przypomnienie
-3 przyszedl przyszlo razy+, rejestracyjny remont rezygnacja rezygnowac+z robic+> rozmow
-3 sa+MYSELF sa+mi sasiad sie+skonczyly sie+wypisalem sie+ze sign siostry skonczy skonczy+>
-3 skonczyly skreslcie+z smsa+, smsa+z smsom+> smsy+ASK spokojnie+, sprawa+zakonczona sprawach
-3 sprawie+, stalo stalo+> stop stop+NO stop+nie swiat tabletkach tak+ale te+wiadomosci tej
-3 telefonow telefonu+, that the to+ASK to+HOW to+MY to+kiedy to+wy tydzien+temu tygodnia+>
-3 tygodnie+temu tym tym+smsom u uczulenia uczulenia+na ulotek umowa usunac+z uszanowac
-3 uszanowac+> w+MY w+kazdym w+piatek w+sprawach w+tej w+zalaczeniu wam+MSG wasz+en.NUMBER
-3 wasz+numer wasze+promocje waszego waszym+smsie wcale wcale+ME wcale+NO wcale+mnie wcale+nie
-3 wczoraj+, we wiadomosc+> wiadomosci+, wie+> wiecej+, wieczorem wisi+> wole wstrzymac
-3 wycofuje+, wyjezdzam wypisalem wypisywac+> wyrazam+zgode wyslal wysyla+MYSELF wysyla+mi
-3 wysylke+MSG wyszlo your+en.KINDS z z+0 z+NO z+RELATIVE z+en.DAY z+en.MESSAGE z+en.MESSAGES
-3 z+en.SENDING z+en.TEXT z+nia z+ogloszenia z+sms za+MSG zabierzcie+ME zabierzcie+MYSELF
-3 zabierzcie+mnie zablokowala zalaczeniu zamowie zamowienie zamowilem zapisalam
-3 zapomnialam+THING zdania zdanie ze+en.TAKE ze+tak zgubilam zmienilam znow+GET znow+RECEIVE
-3 znowu znowu+GET znowu+RECEIVE znowu+dostawac zony zostaja+> zostaje zostaje+> zostawcie
-3 zostawic zwrot
-2 % ,+brakuje ,+czekam ,+czytam ,+dzieki ,+en.BEFORE ,+en.MY ,+jednak ,+jestem ,+jeszcze
-2 ,+kiedy ,+lepiej ,+mama ,+mialo ,+my ,+myslalem ,+oby ,+ona ,+pies ,+potrzebuje
-2 ,+przyslijcie ,+spoldzielnia ,+stary ,+ta ,+tresci ,+tu ,+wasz ,+wcale ,+wezme ,+wole
-2 ,+wrecz ,+wtedy ,+wyjezdzam ,+wysylajcie ,+wysylam ,+zablokujcie ,+znalazlem ,+znowu
-2 ,+zostaje .+MORE .+NO .+SEND .+anuluj .+boje .+brama .+ciagle .+czemu .+dalej .+dlug
-2 .+dobrze .+dodajcie .+ej .+en.DAY .+en.HEY .+en.KINDS .+en.MESSAGE .+en.NEGATIVE
-2 .+en.SENDING .+is .+kochani .+kolezanka .+komornik .+kontakt .+kto .+kupilem .+link .+lista
-2 .+macie .+mieszkanie .+milego .+moge .+moja .+mojego .+nic .+nie .+nikomu .+on .+ostatni
-2 .+pan .+pies .+prenumerate .+prosimy .+przestalo .+przyszlo .+sasiad .+skonczylam
-2 .+skreslcie .+sprawe .+szczesc .+szef .+szkoda .+szukam .+ta .+text .+that .+thats .+the
-2 .+to .+usuncie .+wlaczcie .+za .+zabierzcie .+zadna .+zakonczenie .+zapisalam .+zgubilam
-2 .+zmienilam .+zostawcie 0+min 0+osob 0+zl 15+. 17 17+> 18+, ?+BUSY ?+HOW ?+WANT ?+czekam
-2 ?+prosze AFFAIR+do ASK+KIND ASK+RESTORE ASK+dzwonic ASK+je ASK+moj ASK+napisac ASK+podac
-2 ASK+przysylac ASK+sie ASK+te ASK+wykreslic ASK+wznowic ASK+z ASK+zatrzymac ASK+zebyscie
-2 ASK+znow ASKED+wam BOTHERS+, BOTHERS+MYSELF BUSY+juz CEASE+, CEASE+> CEASE+MYSELF CEASE+SEND
-2 CEASED+> CONSENTED+> CONSENTED+z DELETEIT+GADGET DELETEIT+z FAMILY+w GADGET+w GET+MSG
-2 GET+takie HEY+, HEY+AFFAIR HEY+KIND HEY+MSG HEY+NUMBER HEY+PARCEL HEY+UNSUB HEY+co
-2 HEY+czwartej HEY+en.NEG HEY+nie HEY+objection HEY+przeslanie HEY+te HEY+tym HEY+wizycie
-2 HEY+wykreslenie HEY+zaprzestanie HOLD+MYSELF HOW+nowe HOW+on HOW+raz HOW+tylko HOW+w
-2 HOW+zablokowac HOW+zbiorka HOW+zostawic KIND+THING KIND+prosze LIST+na ME+MSG ME+RESTORE
-2 ME+panstwo MISSED+HEY MISSED+o MORE MORE+WORD MORE+jestem MORE+tych MSG+ASK MSG+MY MSG+SENDS
-2 MSG+THING MSG+YOUSEND MSG+jest MSG+nie MSG+ow MSG+przyszedl MY+CONSENT MY+CONSENTED MY+brat
-2 MY+corka MY+dane MY+sam MY+zgody MYSELF+KIND MYSELF+RESTORE MYSELF+bylo MYSELF+od
-2 MYSELF+panstwo MYSELF+tez MYSELF+waszych NEED+STUFF NEED+niczego NO+HEY NO+OWED NO+boli
-2 NO+czytam NO+dam NO+dla NO+dostalam NO+dostalem NO+en.BEFORE NO+glosuje NO+istnieje
-2 NO+jestescie NO+macie NO+moja NO+musicie NO+musisz NO+musze NO+od NO+odpisalam NO+otworzyl
-2 NO+przedluzam NO+przekazecie NO+przeszkadza NO+przyjezdzac NO+przyjmuje NO+sa NO+stalo
-2 NO+teraz NO+wchodzi NO+zamowie NO+zgadza NUMBER+CONSENTED NUMBER+GADGET NUMBER+do
-2 NUMBER+mieszkania NUMBER+mimo NUMBER+w NUMBER+wylacznie PARCEL PARCEL+NO PARCEL+na
-2 PARCEL+nie PARCEL+poleconym RECEIVE+MSG RECEIVE+takie RELATIVE+mowi RELATIVE+pyta REMOVAL+NO
-2 REMOVAL+hipoteki REMOVAL+nie REMOVE+ASK REMOVE+GADGET REMOVE+hipoteki REMOVE+karte
-2 REMOVE+prosze REMOVE+sie REMOVE+te REMOVED+ME REMOVED+MYSELF REMOVED+SEND REMOVED+mnie REPLY
-2 REPLY+> RESTORE+wysylke SEND+MSG SEND+jeszcze SEND+po SEND+smsow SENDS+MORE SENDS+juz
-2 SOTHAT+pisali STOP+krotko STOP+tej STOP+tych STUFF+en.LIST STUFF+en.MESSAGE
-2 STUFF+en.MESSAGES STUFF+en.SENDING STUFF+en.TEXT STUFF+na STUFF+sms THING+trwa UNSUB+?
-2 UNSUB+hipoteki UNSUB+sie UNSUBBED+, UNSUBBED+. WANT+, WANT+KIND WANT+STUFF WANT+THING
-2 WANT+niczego WANT+zebyscie WANT+znow WITHDRAW+> WORD+? WORD+MORE WORD+NO WORD+juz
-2 WORD+krotko WORD+na WORD+nie WORD+tej WORD+wszystko WORD+ze WRITE+, WRITE+te WRONG+osoby
-2 ZERO ZERO+en.MESSAGES ZERO+en.SENDING ZERO+en.TEXT ZERO+krotko ZERO+mojej ZERO+nich ZERO+tej
-2 a+HOW a+MY a+da a+moj abonamentu aby add ale+NO ale+nie and+en.BEFORE anuluj aplikacji app
-2 as at autobus awaria back badz baner bardzo+MYSELF bazie bazie+> bede+GET bede+RECEIVE
-2 bede+dostawac bedzie+ME bedzie+MYSELF bedzie+mi bedzie+w bedziemy+en.I bedziemy+we bez+mojej
-2 bez+nich bierzemy bo+RELATIVE boli boze boze+, brak+, brama brat brata brata+> by+MYSELF
-2 byc+na bylam+w bylem+w bylo+, byly byly+RELATIVE byly+maz caly can+en.I can+i chce+KIND
-2 chce+juz chce+te chce+zebyscie chcialabym chec chec+GET chec+RECEIVE chec+otrzymywania
-2 chetnie+bede chodzilo chyba+pani ciagu cicho cisza+> co+MYSELF co+dalej co+mi co+ostatnio
-2 contacted cos+innego czekalam czesto+SENDS czesto+YOUSEND czesto+piszecie czlowiekiem
-2 czlowiekiem+> cztery czuje czwartej czwartej+> czwartek+, czy+STOP czy+ZERO czy+koniec
-2 czy+od czy+tylko czynne czynszu daj+znac dalej+> dalej+SEND dalej+wysylac dam dam+rady dane
-2 dluzej do+0 do+> do+FAMILY do+WRONG do+en.DAY do+meza do+mnie do+niedzieli do+operatora
-2 do+powiadomien do+taty do+wypisania dobre dodajcie dokladnie dole domofon domu+, domu+>
-2 dosc+, dosc+tej dostal dostawac+KIND dostawac+powiadomienia dostawac+takie dosyc+MORE
-2 dosyc+MY dosyc+juz dosyc+tych dotarl dramat dramat+> druga drzwiami dwa+NUMBER dwoch
-2 dziadkiem dziala+> dzieci+, dzieki+> dzwonic+do dzwonie ej ekspres en.ALONE+do en.ALONE+na
-2 en.ASKED en.ASKED+en.THIRD en.BADMSG+do en.BADMSG+na en.BEFORE+a en.BEFORE+back
-2 en.BEFORE+en.NEG en.BEFORE+en.PULL en.BEFORE+en.SUBJECT en.BEFORE+en.TIME
-2 en.BEFORE+objection en.BEFORE+out en.DAY+min en.DAY+osob en.DAY+zl en.DITCH en.DITCH+en.I
-2 en.DITCH+i en.ENDED+do en.ENDED+en.MY en.ENDED+my en.ENDED+na en.FEEL en.I+ASK en.I+MORE
-2 en.I+REPLY en.I+SEND en.I+ZERO en.I+bez en.I+cisza en.I+en.BEFORE en.I+en.END en.I+en.LOSE
-2 en.I+nigdy en.I+sie en.I+teraz en.KEYWORD+do en.KEYWORD+na en.KINDS+en.LIST en.LIST+MY
-2 en.LIST+ow en.LIST+przyszedl en.LIST+z en.ME+. en.MENDED+en.MY en.MESSAGE+MY en.MESSAGE+ow
-2 en.MESSAGE+przyszedl en.MESSAGES+MY en.MESSAGES+ow en.MESSAGES+przyszedl en.NEG en.NEG+,
-2 en.NEG+do en.NEG+na en.NEG+objection en.NEG+to en.NEGATIVE en.NEGATIVE+en.NEG
-2 en.NEGATIVE+objection en.NUMBER+GADGET en.NUMBER+NO en.NUMBER+jest en.NUMBER+mieszkania
-2 en.NUMBER+nie en.NUMBER+w en.PLURALS en.PULL+en.BEFORE en.PULL+en.ME en.PULL+en.MY
-2 en.PULL+en.TAIL en.PULL+en.VOC en.PULL+me en.PULL+my en.SEND+the en.SENDING+MY en.SENDING+ow
-2 en.SENDING+przyszedl en.STOP+, en.STOP+do en.STOP+na en.SUBJECT+ASK en.SUBJECT+MORE
-2 en.SUBJECT+REPLY en.SUBJECT+SEND en.SUBJECT+ZERO en.SUBJECT+bez en.SUBJECT+cisza
-2 en.SUBJECT+en.END en.SUBJECT+en.LOSE en.SUBJECT+en.SEND en.SUBJECT+en.WANT
-2 en.SUBJECT+en.WISH en.SUBJECT+nas en.SUBJECT+nigdy en.SUBJECT+pani en.SUBJECT+said
-2 en.SUBJECT+sie en.SUBJECT+teraz en.TAIL+. en.TAKE+MY en.TEXT+MY en.TEXT+ow en.TEXT+przyszedl
-2 en.THESE+en.BEFORE en.THIRD en.THIRD+en.BEFORE en.THIRD+en.FROM en.VOC en.VOC+en.MY
-2 en.VOC+en.PULL en.VOC+nas en.VOC+pani en.WANT+> en.YOU+nas en.YOU+pani en.YOU+was firma
-2 firme+> for+en.BEFORE formularz formularz+, gabinet gazety gdzie+to glosuje glowa glowy
-2 go+NO go+nie godzina godziny grzecznie gwarancja haha haslo hipoteki hipoteki+z historii
-2 historii+KIND historii+MSG historii+wiadomosci i+ASK i+MORE i+REPLY i+SEND i+ZERO i+bez
-2 i+cisza i+en.BEFORE i+en.END i+en.LOSE i+en.REPLIED i+nigdy i+sie i+teraz ile+MY ile+en.I
-2 ile+en.SUBJECT ile+i imie imieniu+, in in+en.BEFORE inna+> is is+en.MY it+> ja+ZERO ja+w
-2 ja+zadnej jak+nowe jak+pan jak+raz jakis je+ASK jednak+ASK jej+NO jej+nie jesc jesli+sie
-2 jest+MORE jest+en.SUBJECT jest+en.VOC jest+en.YOU jest+juz jest+u jest+w
-2 jestem+zainteresowana jeszcze+trwa juz+WORD juz+jestem juz+tych karnetu karnetu+, kartce
-2 karte+> kasuje kaszel katalogow katar kazdym kiedy+STOP kiedy+WORD kiedy+ZERO kiedy+koniec
-2 kierowca kilo+> klockow klucz kochani kochani+jestescie kod+rabatowy kolezanka komornik
-2 komus+innemu konca+tygodnia konca+zycia koncowy koncowy+> koncze+prace koniec+>
-2 kontakt+wylacznie konto+> ktos+inny kuchni kupilam kupilam+> lepiej+MSG leze like link
-2 liscie+AFFAIR liscie+wysylkowej listem+poleconym listy+na lol+> ma ma+MY ma+moj macie+na
-2 mailowy maj maja mam+MSG mam+STOP mam+WORD mam+ZERO mam+dosc mam+ja mam+nic mam+po
-2 mam+pytanie mam+smsa mam+wrazenie mam+zastrzezen me+. mecenasowi meczy meza+w mi+waszych
-2 mi+znowu miejsca mile+widziane milego milego+weekendu mimo+zakazu min+> minut mnie+MSG
-2 mnie+RESTORE mnie+panstwo mnie+to moge+zostawic mogl moj+, moj+brat moja+corka moje+NUMBER
-2 moje+dane mojej+CONSENT mojej+zgody moze+mi mozesz musicie musisz my+en.THIRD na+> na+czas
-2 na+czwartek na+dole na+firme na+imie na+kartce na+maila na+moim na+niego na+parkingu
-2 na+plocie na+szczescie na+wiadomosc na+wiadomosci nadal+WANT nagrywac najmu napisalem
-2 napisalem+STOP napisalem+WORD napisalem+en.ALONE napisalem+en.BADMSG napisalem+en.ENDED
-2 napisalem+en.KEYWORD napisalem+en.NEG napisalem+en.STOP napisalem+stop naprawe nauczyl
-2 nauczyl+sie nazwisko newsletter nia+> nic+sie nie+HEY nie+OWED nie+boli nie+czytam nie+dam
-2 nie+dla nie+dostalam nie+dostalem nie+glosuje nie+istnieje nie+jestescie nie+macie nie+moja
-2 nie+musicie nie+musisz nie+musze nie+od nie+odpisalam nie+otworzyl nie+przedluzam
-2 nie+przekazecie nie+przeszkadza nie+przyjezdzac nie+przyjmuje nie+sa nie+stalo nie+teraz
-2 nie+wchodzi nie+z nie+zamowie nie+zgadza niedzieli niespodzianka nigdy+NO nigdy+nie nikogo
-2 nikogo+NO nikogo+nie niz no+en.NEG no+objection noc nocy+> nosie+MY nosie+tych nowy+NUMBER
-2 numer+GADGET numer+NO numer+jest numer+mieszkania numer+nie numer+w numeru+? numeru+z
-2 o+AFFAIR o+KIND o+ME o+MSG o+MYSELF o+NUMBER o+PARCEL o+UNSUB o+czwartej o+mnie o+przeslanie
-2 o+te o+tym o+wizycie o+wykreslenie o+zaprzestanie objection oby oby+en.TAKE oby+tak
-2 od+konkurencji od+rana od+reki odbierze odcinek oddac odkad odpisalam+, odpisalem odpisze
-2 odpusc of+en.BEFORE oferta oferta+> on+nic on+the online osemke osob osob+> osobe ostatnio+>
-2 ostrzezenie+> otrzymywania+MSG otwieracie otwieracie+> otworzyl out+, ow paczka pakietu
-2 pamietam+> pan+od pani+do pani+pomylila pania panstwu parkingu+> pesel pewnie piatek
-2 piatek+, piatku pieknie pierogow pierwszy pierwszy+raz pisac+, pisalem+ze piszcie+dalej
-2 plaga plakat plakat+na planu planu+AFFAIR planu+zajec po+16 po+18 po+tym po+ukrainsku
-2 pod+drzwiami pod+spodem podaje podalam podstawie podworka pogadac poleconym polisy polisy+,
-2 pomylila pomylila+GADGET pomylila+NUMBER pomylila+numery pomylke+ASKED poplakalam poprawia
-2 poprosze+HEY poprosze+o poprzednim portalu potrzebuje+STUFF potwierdzam+chec powiadomienia
-2 powiadomienia+> powrotem+do pozniej ppk prace+HEY prace+o pracownik prawnej prenumerate
-2 prenumerate+gazety prezent prezent+, prosi+SOTHAT prosi+zeby prosimy+HEY prosimy+o prosze+MY
-2 prosze+NO prosze+THING prosze+dzwonic prosze+napisac prosze+nie prosze+przestac
-2 prosze+przysylac prosze+wpisac prosze+wykreslic prosze+wylaczyc prosze+wznowic
-2 prosze+zatrzymac prowadzi przechodze przeciwnie przeciwnie+, przedluzam przedluzam+polisy
-2 przegapilam przekaze przekaze+> przekazecie+NUMBER przekazecie+numeru przelew przepadaja
-2 przeslanie przestaje+ME przestaje+MYSELF przestaje+mnie przestaly przestawajcie+SEND
-2 przesunac przesunac+> przesylac przeszkod przeszkod+, przychodza przyjetych przyjezdzac
-2 przyjmuje przyslijcie przysylac przysylac+> przyszlo+MYSELF przyszlo+mi punkty pusty pusty+>
-2 pyta+czemu pytac pytac+, rabat rabatowy rachunku rachunku+> rana+en.I rana+en.SUBJECT rana+i
-2 rano+> raz+NO raz+nie raz+ostatni raz+pisalem razie+NO razie+nie razu+> razy+> recepte
-2 recepte+na reke reki reki+> rezerwowej rezygnacje+z robic robilam robimy roku+> rower
-2 rozmawiac rozmawiac+, rozmiar rozumiem rury ryba sadu sadu+, sasiada says send
-2 serdecznie+STOP serdecznie+WORD serdecznie+ZERO sie+CEASE sie+CONSENT sie+przy sie+wypisywac
-2 sie+za sie+zgodzie skad+MY skad+panstwo skad+ten skladke skonczylam skonczyly+>
-2 skreslcie+MYSELF skrzynce sms+MY sms+ow sms+przyszedl smsa+HEY smsa+NO smsa+nie smsa+o smsem
-2 smsem+> smsow+en.I smsow+en.SUBJECT smsow+i smsy+? smsy+od sniegu sobie+, sobote sorki
-2 sorki+, spam+, spi spodem spokoj+z sposob+> sprawie+czynszu sprawy+> stacjonarny stalego
-2 stalego+klienta stanie stary+NUMBER stop+, stop+> stop+do stop+na swieta syna systemu
-2 systemu+> szczeka szczeka+> szczesc szczesc+HEY szczesc+boze szczescie szef szkody szpitala
-2 szwagier szwagier+, tabletki tacy taki takie+smsy tanczylem taryfy taryfy+> taty te+MSG
-2 te+transakcje te+wasze tego+THING tej+KIND tej+MSG tej+wiadomosci tekstow tekstow+>
-2 telefon+> telefon+na telefon+z telefoniczny tell tell+en.THIRD temu temu+en.I
-2 temu+en.SUBJECT temu+i ten+sam teraz+> teraz+ja text tez+ASK tez+WANT tez+chce
-2 thats+en.DOESNT thats+en.NEG thats+en.NOT thats+not there this to+ME to+NO to+REMOVE
-2 to+WITHDRAW to+cofnac to+en.VOC to+en.YOU to+mialo to+moj to+naprawde to+niespodzianka to+od
-2 to+prezent to+prosze to+u to+z toba torcie transakcje tresci+MSG tresci+tydzien trwa+> twoim
-2 tylko+NO tylko+nie tylko+w tym+> tym+razem u+nas u+pani u+was uchu uchu+, ufam ukrainsku
-2 ukrainsku+> umowa+> umowe+> umowy usuncie+ASK usuncie+prosze w+mojej w+niedziele w+sklepie
-2 w+sobote w+tygodniu w+tym wasz+NUMBER waszym+MSG wchodze wchodze+w wchodzi weekendu
-2 weekendu+> wezme wiadomosci wiadomosci+> wiadomosci+ASK wiadomosci+HEY wiadomosci+o
-2 wiadomosci+prosze wiadomosci+sie widze+przeszkod wieczorem+> wiekszy wiekszy+> wiem+> winda
-2 wizycie+, wizyte wlaczcie wlaczcie+MYSELF wlaczcie+mi wniosek wniosek+HEY wniosek+o wojtka
-2 wolne wolne+, wolno wrazenie wrecz wrecz+przeciwnie wspolnoty wstrzymac+wysylke wszystkich+>
-2 wszystko+, wtedy wtorku wtorku+> wyjezdzam+do wykreslenie+hipoteki wynajete wynajete+,
-2 wypisalem+. wypisana wypisania+NO wypisania+nie wypisz wypiszcie+mi wyprzedaz wyslalam
-2 wystarczy+> wysylac wysylac+PARCEL wysylac+THING wysylajcie wysylajcie+MORE wysylam
-2 wysylkowej+> wzial wznowic wznowic+> z+NUMBER z+PARCEL z+THING z+abonamentu z+czlowiekiem
-2 z+en.LIST z+pokoju z+siostra z+smsa z+waszego z+zagranicy za za+KIND za+piekny zabierzcie
-2 zablokowac zablokowal zablokujcie+GADGET zablokujcie+karte zachowac zaden+MSG
-2 zaden+en.MESSAGES zaden+en.SENDING zaden+en.TEXT zadna zadzwonic zadzwonil zagranicy
-2 zainteresowana zajecia zakazu zakonczenie zakonczenie+LIST zalacznik zalewa zalewa+ME
-2 zalewa+MYSELF zamawialam zamiast+SEND zamkniete zamkniete+> zapisac zapisanego zapiszcie
-2 zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie zapomnial zaraz zastrzezen zasypuje zawsze+,
-2 zbiorka zdjecia ze+AFFAIR ze+KIND ze+MORE ze+SENDS ze+YOUSEND ze+juz ze+piszecie ze+szpitala
-2 zeby+NO zeby+nie zebym zebyscie+SENT zebyscie+pisali zgadza zgloszenie zjadl zl zlozylem
-2 zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer zmienilem+NUMBER zmienilem+zdanie
-2 znalazlem znow+dostawac zobacze zostac+na zostaja zostawiac zostawiam zostawic+na zostawilam
-2 zrob zrobie zycie+>
2 ,+CONSENTED ,+GET ,+HEY ,+HOLD ,+PARCEL ,+RELATIVE ,+UNSUB ,+WITHDRAW ,+bez ,+daj ,+dajcie
2 ,+dziekuje ,+en.I ,+en.KINDS ,+i ,+mi ,+naprawde ,+nowe ,+on ,+ostatnio ,+po ,+pod
2 ,+skonczcie ,+skrzynka ,+usuwac ,+w ,+wlasnie ,+wstydu ,+wychodze ,+wykasujcie ,+wylaczcie
2 ,+zadzwonie ,+zeby ,+zegnam .+AFFAIR .+CONSENTED .+REPLY .+WITHDRAW .+bylbym .+czwarty
2 .+drugi .+en.ALONE .+en.BLOCK .+en.END .+en.ENDED .+en.KEYWORD .+en.LOSE .+en.WANT
2 .+gratuluje .+hotel .+idzcie .+jedno .+jo .+kazda .+kiedy .+kolejny .+korzystam .+krzyzyk
2 .+moze .+napisz .+niech .+nk .+o .+od .+odwalcie .+oferty .+panowie .+piszecie .+precz
2 .+przeprowadzilem .+przy .+remove .+same .+skoro .+spotkamy .+sprzeciw .+sprzeciwiam .+super
2 .+szlaban .+tesciowa .+trzecia .+usunac .+wasza .+wezcie .+wpiszcie .+wypiszcie .+wyslalem
2 .+you .+your .+zapomnijcie .+zero .+zglosze .+zgoda .+zly .+znajdzcie 21 ?+dajcie ?+dziekuje
2 ?+z ABOUT+SEND ABOUT+WRITE ABOUT+na ABOUT+piszcie ASK+HOW ASK+ZERO ASK+dostawac
2 ASK+informowac ASK+kierowac ASK+konto ASK+po ASK+smsow ASK+sprzeciw ASK+tego ASK+to
2 ASK+waszych ASK+wiecej ASK+wiedziec ASK+wypisac ASK+zakrecic ASK+zapomniec ASK+zaprzestac
2 ASK+znac ASKED+HEY ASKED+NO ASKED+nie ASKED+o ASKED+sie ASKED+wczoraj AUTHORITY+. BUSY+HOW
2 BUSY+z CEASE+GADGET CEASE+wasc CONSENT+, CONSENT+. CONSENTED+en.I CONSENTED+en.SUBJECT
2 CONSENTED+i DELETEIT+ME DELETEIT+mi DELETEIT+mnie DELETEIT+na GADGET+a GET+GADGET GET+HEY
2 GET+en.MESSAGE GET+en.MESSAGES GET+en.SENDING GET+en.TEXT GET+o GET+sms HEY+. HEY+dostawie
2 HEY+en.FEEL HEY+en.VOC HEY+kredycie HEY+niewysylanie HEY+promocji HEY+przesylkach HEY+sie
2 HOLD+GADGET HOW+? HOW+bylaby HOW+bylibyscie HOW+do HOW+dotad HOW+en.SUBJECT HOW+en.YOU
2 HOW+miesiac HOW+moje HOW+przysylacie HOW+u HOW+wystarczy KIND+. KIND+MYSELF KIND+SEND
2 KIND+mi KIND+nie KIND+niech KIND+pradu KIND+tekstowych KIND+z LIST+smsowej ME+, ME+BOTHER
2 ME+NEED ME+REMOVE ME+ZERO ME+nekac ME+prosze ME+znowu MISSED+, MORE+SEND MORE+od MORE+sily
2 MORE+z MSG+HEY MSG+HOW MSG+MYSELF MSG+STOP MSG+WORD MSG+bo MSG+co MSG+en.ALONE MSG+en.BADMSG
2 MSG+en.ENDED MSG+en.I MSG+en.KEYWORD MSG+en.NEG MSG+en.STOP MSG+en.SUBJECT MSG+i MSG+o
2 MSG+sa MSG+stop MY MY+RECEIVE MY+czlowieka MY+en.NUMBER MY+esemesow MY+nr MY+numer
2 MY+ostatni MY+pan MY+podpisu MY+prawnik MY+skrzynka MY+systemu MYSELF+BOTHER MYSELF+REMOVE
2 MYSELF+ZERO MYSELF+codziennie MYSELF+kolejnych MYSELF+nekac MYSELF+pisali MYSELF+spokoj
2 MYSELF+te MYSELF+w MYSELF+wysylacie NEED+> NEED+GADGET NEED+konto NEED+waszych NO NO+NO
2 NO+PARCEL NO+SIGNED NO+WRITE NO+bede NO+biore NO+czeka NO+dojedzie NO+interesuja NO+jest
2 NO+mamy NO+nie NO+paczki NO+piszcie NO+piszemy NO+przychodzilo NO+przypominajcie
2 NO+skorzystam NO+slijcie NO+smsow NO+wiem NO+wyrazam NO+za NUMBER+MORE NUMBER+domu
2 NUMBER+juz NUMBER+od NUMBER+po RECEIVE+en.MESSAGE RECEIVE+en.MESSAGES RECEIVE+en.SENDING
2 RECEIVE+en.TEXT RECEIVE+sms RECEIVE+z RELATIVE+, RELATIVE+mi RELATIVE+skonczyl
2 RELATIVE+zapisala RELATIVE+zmarla REMOVAL+NUMBER REMOVE+MY REMOVE+en.VOC REMOVE+konto
2 REMOVE+na REMOVE+nr REPLY+THING REPLY+jeszcze REPLY+z SEND+, SEND+. SEND+MORE SEND+SOTHAT
2 SEND+do SEND+jak SEND+juz SEND+komu SENDS+? SENDS+wasze SENT+> SENT+na SOTHAT+MORE
2 SOTHAT+MYSELF SOTHAT+przestalo STOP+, STOP+ME STOP+MSG STOP+do STOP+mnie STOP+tego STOP+wasc
2 STOP+wysylania STUFF+swiateczne STUFF+to THING+do THING+jeden THING+mam THING+prosze
2 THING+raz THING+xd THING+za UNSUB+ME UNSUB+MY UNSUB+mnie UNSUB+mojego UNSUB+na UNSUBBED
2 UNSUBBED+> UNSUBBED+sie WANT+rozwodu WANT+smsow WANT+tego WANT+tych WANT+wiedziec
2 WANT+zadnej WANT+zgody WANT+znac WORD+a WORD+en.BEFORE WORD+konto WORD+napisac WORD+nr
2 WORD+tego WORD+w WRITE+MYSELF WRITE+jeszcze YOUSEND YOUSEND+, ZERO+ofert ZERO+paczki a+MSG
2 a+spotkamy a+teraz about adresat again+and akceptuje ale+KIND ale+PARCEL ale+awarie
2 ale+prosze alergie alergie+na all amen+> ani anything apke awarie+pradu baby bank bazy
2 be+en.BEFORE bede+czegos bedziecie+SEND bez+ofert blagam butow butow+xd buty+, byc+,
2 byc+ostatni bylaby bylaby+mozliwosc bylbym bylbym+wdzieczny bylibyscie byloby c celowo
2 chca+> chce+GET chce+dostawac chce+ich chce+smsow chce+tego chce+waszych chce+wiedziec
2 chce+znac chetnie chetnie+> chetnie+sie chodze cisza co+, co+> co+? co+YOUSEND co+mam
2 co+miesiac co+przysylacie codziennie codziennych cokolwiek cos+takiego czas czasu
2 czegokolwiek czegos+potrzebowac czeka czlowieku czy+bylaby czy+bylibyscie czy+ja czy+moje
2 czy+wystarczy czytac czytac+HEY czytac+o daj+se dajcie+na dajcie+se dalej+MYSELF
2 dalej+bedziecie dalszych dalszych+MSG darowac+, dawno dentyste dla+siebie dlugo do+REMOVE
2 do+en.BEFORE do+kogo do+kosza dobrze+> dojedzie dojedzie+> done done+with dosc+> dostalem+>
2 dostawac+MSG dostawac+en.LIST dostawie dotad dotad+> dotyczace dotyczace+MY dozywotni drodze
2 drodze+> droga drzewo dwoch+lat dziecko dzisiaj+> dziurki dziurki+w e e+p en.AGAIN
2 en.AGAIN+and en.ALONE+w en.AUTHORITY en.BADMSG+w en.BEFORE en.BEFORE+. en.BEFORE+HEY
2 en.BEFORE+en.FEEL en.BEFORE+en.FROM en.BEFORE+en.MENDED en.BEFORE+en.THINGS en.BEFORE+from
2 en.BEFORE+here en.BEFORE+patient en.DOESNT en.DOESNT+en.BEFORE en.DOESNT+en.KINDS
2 en.DOESNT+en.MY en.DOESNT+en.REPLY en.DOESNT+en.SENDING en.DOESNT+en.TEXT en.DONT
2 en.END+en.BEFORE en.ENDED+en.BEFORE en.ENDED+en.SENDING en.ENDED+w en.FROM+en.LIST
2 en.FROM+en.SENDING en.GAVE+HEY en.GAVE+en.NEG en.GAVE+en.NEGATIVE en.GAVE+my en.GAVE+no en.I
2 en.I+AUTHORITY en.I+KIND en.I+MSG en.I+MY en.I+THING en.I+nadal en.I+przez en.I+s
2 en.I+zadnych en.KEYWORD+en.BEFORE en.KEYWORD+en.SENDING en.KEYWORD+w en.LIST+do
2 en.LOSE+en.BEFORE en.ME+> en.ME+from en.MENDED+. en.MENDED+en.WHO en.MENDED+is
2 en.MENDED+patient en.MESSAGE+do en.MESSAGES+do en.MY+en.AUTHORITY en.MY+en.NUMBER
2 en.MY+en.REGULATOR en.MY+last en.NEG+MSG en.NEG+en.KINDS en.NEG+en.MY en.NEG+en.REPLY
2 en.NEG+en.SEND en.NEG+en.TAKE en.NEG+en.TEXT en.NEG+the en.NEG+w en.NEGATIVE+.
2 en.NEGATIVE+en.BEFORE en.NEGATIVE+en.VOC en.NOT+en.KINDS en.NOT+en.MY en.NOT+en.REPLY
2 en.NOT+en.SENDING en.NOT+en.TEXT en.NUMBER+, en.NUMBER+MORE en.NUMBER+juz en.NUMBER+od
2 en.NUMBER+po en.OTHER+AFFAIR en.REGULATOR en.SENDING+. en.SENDING+> en.SENDING+do
2 en.SENDING+en.ME en.SENDING+en.TAIL en.SENDING+me en.STOP+w en.SUBJECT+AUTHORITY
2 en.SUBJECT+KIND en.SUBJECT+MY en.SUBJECT+THING en.SUBJECT+en.SENDING en.SUBJECT+nadal
2 en.SUBJECT+przez en.SUBJECT+s en.SUBJECT+siebie en.SUBJECT+zadnych en.TAIL+> en.TAIL+from
2 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TAKE+mili en.TEXT+. en.TEXT+>
2 en.TEXT+do en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+me en.THINGS en.THINGS+> en.THREAT+opting
2 en.UNSUB en.VOC+> en.VOC+en.BEFORE en.VOC+en.REPLIED en.VOC+from en.VOC+siebie
2 en.WRONG+en.WHO en.WRONG+patient en.YOU+en.REPLIED en.YOU+siebie esemesami+> esemesow+>
2 esemesy fakture+za faktury file file+> firm firmy for+my from from+en.BEFORE gdzie+jest
2 gdzies get glosno grafik gratuluje hear hear+about hotel i i+AUTHORITY i+KIND i+MSG i+MY
2 i+THING i+nadal i+przez i+s i+zadnych ich+GET ich+RECEIVE ich+dostawac ide+na idzcie
2 idzie+do ile+ASK ile+HOW ile+mozna im+opting in+the informacji+, innego+> instead interesuja
2 isc+na istniec istniec+> ja+mam ja+za jak+MYSELF jak+dotad jak+mi je+> jego+NUMBER
2 jesli+MORE jest+NUMBER jest+slupem jest+telefon jestem jestem+rodzicem jestem+zadnym jeszcze
2 jeszcze+MYSELF jeszcze+jeden jeszcze+mam jeszcze+raz jezdze jo juz+NO juz+SEND juz+nic
2 juz+nie juz+od juz+sily juz+tego kieszeni kims+. klatce klikam klikam+w kliknac kliknac+,
2 klub kobieta kogo kogo+SEND kogo+pisac kogos kolejne kolejny kolejnych+MSG komu+innemu
2 komunikacji koncu koncz+wasc koniec+, koniec+z konkurencji+, konta kontaktow kontaktu+z
2 korespondencji korzystam korzystam+z kosza kredycie kredytow+, kredytu krzyzyk krzyzyk+na
2 ksiadz+MYSELF kto+NEED kto+potrzebuje ktora+SIGNED ktorej+sie ladne laduje laskawie
2 lata+temu licze licze+na liste listy+smsowej litosci+> ludzie+, lutym+, ma+byc ma+zostac
2 macie+> mail mailem mam mam+0 mam+en.DAY mam+kliknac mam+na mam+nadzieje mam+psa mam+tego
2 mam+zrobic mamy+MORE mamy+juz marcu+. marketingu me+from mi+kolejnych mi+spokoj miejscu
2 miesiac miesiacu miesiacu+> mili mili+en.I mili+en.SUBJECT mili+i milo mna mnie+,
2 mnie+BOTHER mnie+NEED mnie+REMOVE mnie+ZERO mnie+nekac mnie+prosze mnie+znowu moge+DELETEIT
2 moglibyscie moj+ostatni moj+prawnik moja+skrzynka mojego+podpisu mokotow mozecie+DELETEIT
2 mozecie+STOP mozecie+przestac mozliwosc mszy my+en.MENDED my+en.NUMBER my+en.PHONE my+number
2 n+, n+en.I n+en.SUBJECT n+i na+HOW na+REMOVAL na+amen na+buty na+jednej na+klatce na+luz
2 na+stale na+stronie na+tym na+wasze nadal+to nadzieje nadzieje+ze nalezy+do napisac+> napisz
2 naprawde+ASK nawet nekac nic+, nic+do nic+tu nie+NO nie+SIGNED nie+WRITE nie+bede nie+biore
2 nie+czeka nie+dojedzie nie+interesuja nie+jest nie+mamy nie+nie nie+piszcie nie+piszemy
2 nie+przychodzilo nie+przypominajcie nie+skorzystam nie+slijcie nie+wiem nie+wyrazam nie+za
2 niech+ksiadz niech+sobie niedziele+. niej niepotrzebne+> niepotrzebny niy niy+WANT niy+chca
2 nk no+en.BEFORE no+en.VOC nocy+. nosie not+en.KINDS not+en.MY not+en.REPLY not+en.SENDING
2 not+en.TEXT number+, numer+MORE numer+juz numer+od numer+po o+dostawie o+kredycie
2 o+niewysylanie o+promocji o+przesylkach obiady od+PARCEL od+tego od+wielkanocy odmawiam+>
2 odnotowac odnotowac+> odpisac+z odpowiadam odpusccie+> odpuszczam odwalcie odwalcie+sie
2 odwoluje+CONSENT odzyskac of+en.MY ofertami off ogloszen ogloszeniowym ogloszeniowym+,
2 okazji one one+. opony oprocz osoba oszczedz out+> oznacza pa pa+> pacjenta pamietam
2 pan+NUMBER pan+to panowie panowie+, panstwa+KIND panstwa+wiadomosc panstwa+wiadomosci park
2 patient peace piatek+> pierona piesek pikaniem pisac+HEY pisac+o pisalam+wczoraj pisalem+w
2 pisali pisania pisania+do pisza piszemy pizza plan+AFFAIR plis pls po+kims po+prostu
2 pod+zadnym podpisu podsylac podsylac+> pogrzebie pol pomylil+pan pomylka+, post potem
2 potrzebowac potrzebuje+waszych powiadamiania powiadomien+> pozorem precz promocji+na prosic
2 prosto+> prostu prosze+HEY prosze+informowac prosze+kierowac prosze+o prosze+to
2 prosze+wypisac prosze+zakrecic prosze+zapomniec prosze+zaprzestac prosze+zmienic prywatnie
2 prywatnie+HOW prywatnie+gdzie przeciez+ASKED przeciez+pisalam przeprowadzilem
2 przeprowadzilem+sie przestac+, przestac+MYSELF przestac+mi przestancie+ME przestancie+mi
2 przestancie+mnie przestanta przesylkach przeszkadza przeszkadza+> przetwarzania przez
2 przez+przypadek przychodni przychodzilo przychodzilo+> przyjde przyjdzie przyjmuje+>
2 przypadek+, przypominac+, przypominajcie przypominajcie+MYSELF przypominajcie+mi
2 przypominania przypominania+HEY przypominania+o przysylac+, psa quiet rachunkow randki raz+,
2 raz+en.I raz+en.SUBJECT raz+i raz+pisze raz+przyjdzie raz+to reklam reklama reklamami
2 reklamy+WORD rest reszte+WRITE reszte+zostawcie rezygnuje+, rodo+> rodzicem rodziny
2 rodziny+> rok rowniez rowniez+> rozsylki+> rozwod rozwodu rynne s+z sa same+KIND samego
2 samochodu samochodu+, sell sell+en.BEFORE serwisowe siana+> sie+REMOVE sie+REMOVED sie+UNSUB
2 sie+WANT sie+do sie+en.I sie+en.VOC sie+en.YOU sie+i sie+sam sie+skonczylo sie+u sie+wypisac
2 siebie siebie+> sklepie skoncz skonczcie skonczylem skonczylo+> skoro skorzystam slupem
2 slupem+ogloszeniowym sms+do smsow+, smsow+w smsowej smsowych sobie+. spamu+> spokoj
2 spokoju+> spotkania sprzeciwiam+sie stad stale+> status stop+w strone strone+> stronie
2 strony+, styczniu super+, swoje swojej swojej+LIST swojej+bazy syn+ma syn+skonczyl szuka tak
2 tak+mili takiej te+przypomnienia tego+LIST tego+czlowieka tego+systemu tej+sprawie
2 tekstowych+> telefon telefon+NO telefon+do telefon+mam telefon+nie telefon+to temu+, ten+pan
2 ten+telefon teraz+prosze terminow tesciowa+zapisala texted thanks+, the+en.AUTHORITY
2 the+en.REGULATOR then time+> to+DELETEIT to+MORE to+chyba to+en.DOESNT to+en.NEG to+en.NOT
2 to+en.SUBJECT to+juz to+ma to+mi to+not to+odnotowac to+odpisuje to+piszcie to+wylaczyc
2 to+za towar trafi trafi+do trafiliscie trenera+, troske troske+, trzeba+, trzeba+GADGET
2 trzeba+MYSELF trzeba+konto trzeba+mi trzecia trzecia+w trzy+tygodnie tu+MORE tych+THING
2 tych+esemesow tygodnie tygodniu tygodniu+, tygodniu+. tylko+te tym+HOW tym+co tym+numerze
2 tym+pikaniem tym+tygodniu tym+zakonczmy tymi+smsami typie u+siebie ucha urodzinowe usunac+ME
2 usunac+MYSELF usunac+mnie usuncie+GADGET usuncie+konto usuneliscie+. usuwac+GADGET uwagi
2 w+CONSENT w+koncu w+moim w+nosie w+styczniu w+zgodzie warsztatu was+en.I was+en.SUBJECT
2 was+i was+konta was+po was+ze wasc wasc+, wasz wasza waszych+KIND waszych+wiadomosci waszym
2 waszymi+smsami wciaz wczoraj+ze wdzieczny wez+MYSELF wgl wiadomosci+NO wiadomosci+nie
2 wiadomosci+tekstowych wiadomosci+z wiadomosciami wiadomosciami+> widziane widziane+>
2 wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i wiec+o wiecej+STUFF wiedziec wielkanocy wiem+jak
2 with+en.THIRD with+her wlasne wnosze+WORD wnosze+sprzeciw wobec+przetwarzania wolalbym+,
2 wole+NO wole+nie wolny wpisac+ME wpisac+MYSELF wpisac+mnie wpiszcie wpiszcie+ME
2 wpiszcie+MYSELF wpiszcie+mnie wrong+en.WHO wrong+patient wstydu+oszczedz wszystko+HOW
2 wszystko+co wy+. wychodze+z wycofac wykasujcie wylaczcie+> wylaczyc wypadku wypis wypisac
2 wypisac+, wypisalam wypisuje wypiszcie+ME wypiszcie+mnie wypisze wyprowadzilem
2 wyprowadzilem+sie wyrazam+zgody wyrzuccie wyslalem+wam wystarczy+napisac wysylac+>
2 wysylac+MYSELF wysylac+mi wysylac+te wysylki wywalic yes+, you+en.REPLIED z+GET z+RECEIVE
2 z+listy z+mojej z+nich z+otrzymywania z+prawa z+przychodni z+reklamami z+tego
2 z+wiadomosciami za+0 za+NOSENDING za+en.DAY za+troske za+wasz zadanie zadnej+PARCEL
2 zadnej+THING zadnej+paczki zadnych+smsow zadnym+pozorem zadnym+wypadku zadzwonie zadzwonie+>
2 zakonczmy zamawialem+NO zamawialem+ZERO zamawialem+zadnej zamknalem zamknijmy zapisal
2 zapisala zapisala+ME zapisala+MYSELF zapisane+, zapomniec+, zapomnieli zapomnijcie zapraszac
2 zaprzestac zaprzestania zdejmijcie+ME zdejmijcie+MYSELF zdejmijcie+mnie zdrowia ze ze+MY
2 ze+WORD ze+moj ze+pojde ze+swojej zeby+MORE zeby+mi zeby+przestalo zebyscie+REMOVED
2 zebyscie+mi zero zeszlym+tygodniu zgode+. zmarl zmarla znac+> znajdzcie znajdzcie+sobie
2 znam+ZERO zobowiazana zona+zmarla zostanie zostanie+> zostawic+> zwiazku zycze+sobie
2 zyczenia+swiateczne
3 ,+AFFAIR ,+ASKED ,+ME ,+THING ,+by ,+chodze ,+ile ,+mail ,+mnie ,+najlepiej ,+o ,+pracuje
3 ,+wiec ,+zostawcie .+ASKED .+HEY .+KIND .+co .+czytam .+da .+dla .+dziekuje .+dzien .+elo
3 .+en.I .+en.MENDED .+en.MY .+en.STOP .+en.YOU .+happy .+i .+jezeli .+kindly .+mailem
3 .+myslalem .+naprawde .+odczepcie .+odmawiam .+odpowiadam .+osoba .+piesek .+pisalem .+place
3 .+pomylka .+przeciez .+spadajcie .+syn .+termin .+trzy .+w .+wez .+wiadomosci .+wiecej
3 .+wlasciciel .+wypisuje .+wysle .+zrobcie .+zrobilam ?+. ?+MYSELF ABOUT+NO ABOUT+nie
3 AFFAIR+en.TAKE AFFAIR+tak ASK+MYSELF ASK+ich ASK+juz ASK+mi ASK+tych ASK+zeby ASKED ASKED+>
3 ASKED+w BOTHER+> DELETEIT DELETEIT+, GET+. GET+> GET+od GLUED+> HEY+en.THINGS HEY+wylaczenie
3 HEY+zebraniach HEY+zmianie HOLD+sie HOW+, HOW+cos HOW+indziej HOW+isc HOW+ja HOW+jak KIND
3 KIND+MY KIND+NO KIND+tego KIND+za LIST+MY LIST+tych ME+MORE ME+SENDS ME+YOUSEND ME+juz
3 MORE+MSG MORE+RECEIVE MORE+STUFF MORE+dostawac MORE+nic MORE+sobie MORE+wie MSG+SEND
3 MSG+dniem MSG+tekstowych MSG+tez MY+CEASE MY+HOLD MY+czas MY+kasowac MY+wiesci MY+z
3 MYSELF+ASK MYSELF+SENDS MYSELF+YOUSEND MYSELF+ktos MYSELF+niepotrzebne MYSELF+ten MYSELF+to
3 NEED+MYSELF NEED+mi NO+chca NO+przestaniecie NO+przychodzic NO+przysylac NO+slup NO+uzywac
3 NO+wysylac NO+zostawiajcie NO+zyje NOSENDING+> NOSENDING+MYSELF NOSENDING+mi NUMBER+NO
3 NUMBER+nie NUMBER+to READD+> RELATIVE+ma REMOVAL+, REMOVAL+? REMOVE+MYSELF REMOVE+en.SUBJECT
3 REMOVED+przychodzic REPLY+SOTHAT SEND+? SENDS+" SENDS+, SENDS+do SENDS+en.I SENDS+en.SUBJECT
3 SENDS+i SENDS+na SOTHAT+REMOVED SOTHAT+mi STOP+pisac STOP+w STOP+z THING+PARCEL THING+jedna
3 WANT+> WANT+NO WANT+ZERO WANT+sie WORD+NUMBER WORD+wobec WORD+wszystkiego WRITE+mi YOUSEND+?
3 YOUSEND+do YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i YOUSEND+na ZERO+MSG ZERO+z a+0 a+en.DAY
3 again akcje ale+HEY ale+MY ale+MYSELF ale+te amen anglii bedziecie+pisac bez+STUFF bez+smsow
3 board byc+do chca chce+> chce+tych cierpliwosc cisza+z ciszy co co+THING co+jest co+jeszcze
3 co+to codziennie+HEY codziennie+o cudzych czarna czarna+LIST czarnej czarnej+liscie czas+>
3 czego czemu+dalej czy+jak czyta czytania czytania+, darujcie+> dentysty dla+was dniem
3 dniem+straconym do+ktorej do+nas do+norwegii do+skrzynki do+spamu dobr dobr+osobistych
3 dostawac drzwi duzo+tego dwa+kilo dziala+od dzieki+ale dzien+ZERO dzien+bez dzis+? elo+>
3 en.AUTHORITY+. en.BEFORE+en.WHO en.BEFORE+is en.DAY+. en.FEEL+, en.FROM+> en.GAVE
3 en.GAVE+en.VOC en.I+SENDS en.I+YOUSEND en.I+e en.I+na en.I+piszecie en.LIST+w
3 en.MENDED+en.BEFORE en.MESSAGE+w en.MESSAGES+> en.MESSAGES+w en.MY+number en.NEG+.
3 en.NEG+en.SENDING en.NEG+en.THINGS en.NOT en.REPLIED en.REPLIED+en.BEFORE en.SENDING+w
3 en.SUBJECT+SENDS en.SUBJECT+YOUSEND en.SUBJECT+e en.SUBJECT+mnie en.SUBJECT+na
3 en.SUBJECT+piszecie en.TAKE+, en.TAKE+ASK en.TAKE+WANT en.TAKE+en.BEFORE en.TAKE+ma
3 en.TEXT+en.BEFORE en.TEXT+w en.VOC+en.SENDING en.VOC+mnie en.WRONG en.YOU+mnie faktury+,
3 for+en.MY garnkow gdzie+indziej gory happy i+SENDS i+YOUSEND i+e i+na i+piszecie ich
3 impulsow impulsow+> instrukcja internet isc ja+NO ja+WORD ja+od jak+cos jesli+THING
3 jesli+jeszcze jeszcze+jedna jezeli juz+GET juz+MSG juz+RECEIVE juz+dostawac juz+sobie
3 juz+wie karty kasie kasowac+> kazdy+nastepny kindly klient kody kogos+, komorka komus
3 konkurencji kontaktu kosz kto+normalny kupic lata leci lekarza lezy liczy litosci ludzie
3 lutym ma+> ma+wlasne mail+, maju mam+. mam+screeny mama marcu mi+NEED mi+NO mi+nie
3 mi+niepotrzebne mi+ten miejsce miejscu+LIST miejscu+listy minely minute mna+> mnie+MORE
3 mnie+SENDS mnie+YOUSEND mnie+juz moga+byc moim moim+NUMBER moj+NUMBER moj+czas moj+telefon
3 moja+NUMBER mojego most most+, mozecie mozecie+SEND mozecie+pisac na+AUTHORITY na+ZERO na+co
3 na+czarnej na+drzewo na+kogo na+nie na+policje na+reklamy na+reszte na+zadne naruszenie
3 naruszenie+dobr nastepny nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE
3 nastepny+en.MESSAGES nastepny+en.SENDING nastepny+en.TEXT nastepny+sms nekac+> nekanie+,
3 nekanie+> newsow newsow+HEY newsow+o nic+od nich+> nie+przestaniecie nie+przychodzic
3 nie+przysylac nie+slup nie+uzywac nie+wysylac nie+zostawiajcie nie+zyje nieaktywny
3 niech+pisze niepotrzebne+, niewysylanie+MYSELF niewysylanie+mi nocki+, normalny+wysyla
3 norwegii+, not number numerem numerem+NO numerem+nie numeru+> numery+> o+wylaczenie
3 o+zebraniach o+zmianie obiecala obiecala+ze oboje oboje+> od+0 od+AFFAIR od+THING od+dzis
3 od+en.DAY od+tych od+waszych ode ode+ME ode+MYSELF ode+mnie odpisac odszedl+za ofert
3 ogloszen+> ogloszeniowy ogole+czyta opting osiedla osoba+, osobistych osobistych+> p
3 pacjenta+> pamietam+, panstwa+strony panstwo+pisza pieniedzy+> pierwszym pisalam pisaliscie
3 pisanie pisanie+do piszcie+, piszecie+? piszecie+do piszecie+na po+dziurki po+miesiacu
3 po+was pod+tym pojde policje policje+, pomylka ponownie potwierdziliscie potwierdziliscie+ze
3 pracuje pradu prosilam+HEY prosilam+o prosze+MYSELF prosze+juz prosze+mi
3 przestalo+przychodzic przy przychodzi przychodzi+> przychodzic przycisk przycisk+>
3 przypominac przypomnienia+HEY przypomnienia+o przysylacie puscic puscic+> quit rachunki
3 rachunki+za rane rano+, raz+napisac reklamy+, reszta reszte+REMOVE rezygnacje+? rezygnuje
3 roaming rodo rodzicow rok+temu rozsylki s sadzie salonie samo+> screeny screeny+wszystkich
3 se+siana serio+? siana sie+, sie+ASK sie+SIGNED sie+przez sie+to sierpniu sily sily+MY
3 sily+tego skonczylo slac slup slup+ogloszeniowy sluzbowy+, sms+w smsa+dniem smsom smsy+.
3 sobie+darujcie spadajcie spokoj+> sprawy+. sprzeciw+wobec stale status+PARCEL status+THING
3 status+zamowienia straconym stresu strony+> subskrypcje syn szlaban tak+, tak+ASK tak+WANT
3 tak+ma te+LIST te+smsy te+subskrypcje teczowy teczowy+most tego+CEASE tego+HOLD tego+kasowac
3 tekstowych telefon+, telefon+jest telefonie ten+en.NUMBER ten+numer teraz+ASK tesciowa
3 texted+en.BEFORE texts+> tez+> tez+NO tez+nie time to+NUMBER to+en.I to+samo to+telefon
3 torebki trzech trzy tu+NO tu+nie tych+wiesci tylko+BOTHERS tylko+MSG tylko+smsy tym+do
3 tym+numerem tym+spamem tymi+MSG u+mnie w+anglii w+drodze w+lutym w+maju w+marcu w+sadzie
3 w+salonie w+sierpniu w+spokoju w+waszej w+zadnym w+zeszlym was+GADGET wasz+MSG
3 wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT waszych+LIST waszych+powiadomien waszymi+MSG
3 wez wiadomosc+, wiadomosci+? wiadomosci+sa wie+, wiem wiesci wiesci+> wlasciciel
3 wlasciciel+NUMBER wlasciciel+numeru wnioski wnioski+> wolalabym wpadnie wrong wstyd
3 wszystkich+0 wszystkich+en.DAY wszystkie wszystkie+CONSENT wszystkie+zgody wszystkiego
3 wszystkiego+> wy+> wy+jestescie wycieczki wycofuje+CONSENT wycofuje+zgode wylaczcie
3 wylaczenie wyslalem wysle+wam wystarczy+MY wystarczy+tych wysyla wysylajcie+MYSELF
3 wysylajcie+mi wysylkach wysylkach+> z+bazy z+gory z+newsow z+panstwa z+subskrypcji z+waszych
3 za+teczowy zabronil zadne zadne+KIND zadne+MSG zadziala zanim zapisujcie+> zapomniec
3 zaproszen zaproszen+na zaprzestali zaprzestali+> ze+NO ze+istnieje ze+mna ze+spamem
3 zebraniach zeby zebyscie+MYSELF zeszlym zglosze+to zgode+, zgodnie zgodnie+z zgody zgodzie
3 zmieniam zmieniam+NUMBER zmieniam+en.NUMBER zmieniam+numer zostac+> zostal zostawiajcie
3 zrobcie zrobcie+to zrobilam zwrotu zyczenia zyje 🔕
4 "+ASK "+prosze ,+REMOVE ,+blok ,+czwarty ,+czyli ,+do ,+drzwi ,+dziecko ,+en.BLOCK ,+ja ,+na
4 ,+nigdy ,+roaming ,+zanim .+DELETEIT .+STOP .+ani .+bye .+czego .+czy .+dzwonicie
4 .+en.NUMBER .+en.SUBJECT .+ja .+jeszcze .+mam .+miejcie .+nieche .+pani .+pisze .+pomylil
4 .+tylko .+wolalabym .+wycofuje .+zakreccie .+zamknij 0+rano ?+WORD AFFAIR+en.I
4 AFFAIR+en.SUBJECT AFFAIR+i AFFAIR+za ASK+MORE ASK+od ASK+zostac BOTHER BUSY+do
4 DELETEIT+MYSELF GADGET+MYSELF HEY+? HEY+NOSENDING HEY+moim HEY+to HEY+zdjecie HOW+po
4 HOW+wreszcie HOW+wy ME+HOW ME+to MSG+do MY+GET MY+kurek MYSELF+BUSY MYSELF+HOW MYSELF+MORE
4 MYSELF+potem MYSELF+tylko MYSELF+ze NO+. NO+BOTHER NO+CONSENT NO+READD NO+dostawac NO+kupie
4 NO+pojdzie NO+powinny NO+rozumiecie NO+zapisujcie NO+zgadzam NO+znam READD REMOVAL+MSG
4 REMOVAL+sie SOTHAT+to STOP+mi THING+ASK UNSUB WANT+MY WANT+od WANT+sobie WANT+waszych
4 WANT+zostac WITHDRAW+to WITHDRAW+zgode WORD+0 WORD+MSG WORD+MY WORD+SEND WORD+en.DAY
4 WORD+en.I WORD+en.SUBJECT WORD+i ZERO+KIND ZERO+MY ZERO+STUFF ale+o bez+MY blok blok+>
4 bo+MYSELF byc bye chce+od chce+zostac czego+w czwarty+raz czy+jest czyli dacie dalej+to
4 darowac darujcie do+AUTHORITY do+logowania do+niewlasciwej dziekuje dziennie dzwonicie
4 en.BEFORE+> en.BEFORE+and en.BEFORE+o en.BLOCK+> en.DAY+rano en.ME+en.FROM en.NEG+en.BEFORE
4 en.NUMBER+na en.NUMBER+sluzbowy en.SENDING+en.BEFORE en.TAIL+en.FROM en.TAKE en.TAKE+chce
4 en.TAKE+na en.VOC+en.FROM enty esemesami esemesow gdzie go+STOP here ide+do ile+razy indziej
4 indziej+> info+HEY info+o informowac innego innego+, ja+wygladam jest+szansa jezdzi jutra
4 karty+, kiedy+wreszcie kodow kolejna kolejna+MSG kolejna+wiadomosc konto kto+WANT ktorych
4 kurek kurek+z lat+w lezy+na linie litosc logowania mam+MY matka me+en.FROM mi+BUSY mi+SEND
4 mi+potem mi+tylko mi+ze miejcie+litosc mieszkam mnie+HOW moge+po moich my na+NO na+kogos
4 na+telefonie napisac nie+, nie+. nie+BOTHER nie+READD nie+WANT nie+dostawac nie+kupie
4 nie+pojdzie nie+powinny nie+rozumiecie nie+zapisujcie nie+zgadzam nie+znam nieche niedziela
4 niewlasciwej niewlasciwej+osoby niewysylanie nocki normalny numer+na numer+sluzbowy numerze
4 numerze+> o o+NOSENDING o+moim o+zdjecie obowiazuje odczepcie odczepcie+sie oddaje
4 odsubskrybowac odsubskrybowac+> oferty ostatni pan+MORE pan+juz panstwa+MSG piaty piaty+>
4 pieniedzy pisza+, place po+HOW po+co pogotowia pojdzie powiadomien powinny poza pracuje+na
4 prosilam prosze+, prosze+MORE przeciez przestac+> przestajecie przestajecie+,
4 przestancie+MYSELF przypadek radze+DELETEIT radze+STOP radze+przestac rana+, raz+THING
4 raz+enty reszte rodzicow+> rozumiecie+> serio+, sie+HOW sie+MORE sie+en.SUBJECT sie+jak
4 sie+od sie+zgodzilam sklepie+> skrzynka skrzynki sluzbowy smsow+. sobie+darowac spotkamy
4 spotkamy+sie sprzeciwiam subskrypcji swiateczne swojego szansa szlaban+na tak+chce tak+na
4 tam tam+> te+HEY te+o tego+GET telefonie+> ten+kurek tez to+SEND to+WORD to+do to+i to+sie
4 tylko+KIND uzywac uzywac+MY w+norwegii wam+do wam+za was+> wasze+MSG waszych+PARCEL
4 waszych+THING waszych+pieniedzy waszymi wcale+> wezcie wiec wiem+na wsi wstydu wujka
4 wycofuje wygladam wygladam+na wypisac+> wypisanie wypisanie+sie wypisuje+sie wypiszcie
4 wyprosic xd xd+> z+niej z+powiadomien z+tych za+GADGET za+MY zadnego zadnych+MSG zakreccie
4 zakreccie+MY zakreccie+ten zamknij zapisujcie ze+RELATIVE zeby+to zegnam+, zglosze zgodzilam
4 zycze
5 ,+MYSELF ,+NUMBER ,+art ,+bym ,+en.NUMBER ,+en.THIRD ,+jesli ,+ktorej ,+numer ,+te .+21
5 .+SENDS .+WORD .+cisza .+my .+numer .+radze .+un .+z .+zatrzymajcie 0+lat ASK+, AUTHORITY+>
5 GADGET+, GLUED HEY+> HEY+ABOUT LIST ME+ASK MORE+GET MY+telefon MYSELF+NEED MYSELF+juz NEED+,
5 NO+GET NO+RECEIVE NO+SENT NO+WANT NO+pisze NO+po NO+traktuje NO+zycze NUMBER+sluzbowy
5 NUMBER+z PARCEL+niech PARCEL+za RECEIVE RECEIVE+. REMOVE+, SEND+HEY SEND+o SENT SIGNED
5 STOP+to THING+sa WITHDRAW+CONSENT WORD+mnie ale+ASK and autorskie badan bedziecie bo+ME
5 bocie bocie+> bycia bycia+zapomnianym cala chce+MY czlowieka czwarty dac dajcie
5 dalej+YOUSEND dalej+piszecie do+bycia droge drogi dzwoni elo en.BLOCK en.DAY+lat en.MENDED
5 en.NUMBER en.STOP+en.DAY ide info internet+, ja+nie jasny jesli kasowac komu+> kupie last
5 liscie+> mam+, miejcie mnie+> mnie+ASK na+droge na+nocki na+zawsze nadal naprawde nie+GET
5 nie+RECEIVE nie+SENT nie+pisze nie+po nie+traktuje nie+zycze nosie+> numer o+ABOUT od+jutra
5 od+panstwa odbioru odbioru+> odpusccie odszedl pisze+> pol+roku prawa prawa+do prawda
5 przestac przy+zakladaniu przychodzic+> raczej raczej+NO raczej+nie rade radze reklamy robcie
5 rozumiecie se sie+juz spamem+> spamu sprawy sprzeciw szkoda takiego tej+LIST tej+listy
5 ten+NUMBER to+jakos traktuje tym+NUMBER w+0 w+en.DAY was+NO wasze waszych+MSG wiecej+>
5 wreszcie wylaczyc+> wyslany wystarczy+MYSELF wystarczy+mi z+tej z+waszej z+waszymi za+kazdy
5 zablokowanie zablokowanie+, zakladaniu zakladaniu+GADGET zakladaniu+karty zamknij+sie
5 zapomnianym zatrzymajcie zawsze+> ze+ME ze+mnie znam zniknac zniknac+z znowu+?
6 ,+od ,+prawda ,+przestancie ,+zadnych ,+zebyscie .+CEASE .+YOUSEND .+nawet .+serio .+znowu
6 AUTHORITY HOW+dostane KIND+do MSG+w NO+, NO+robcie REMOVAL+> REMOVE REMOVE+NUMBER SEND
6 STOP+MYSELF STUFF+, WORD+. WORD+ME ZERO+odbioru ZERO+smsow ZERO+tych albo art+. bez+odbioru
6 blagam+> bo+mie do+konkurencji dzwoni+, en.BEFORE+en.BEFORE en.I+AFFAIR en.NUMBER+z
6 en.SUBJECT+AFFAIR go i+AFFAIR jak+przestaniecie jakos jego kazdy kogo+innego kolejnych komu
6 konto+, lat lista+, mnie moze n na+KIND na+MSG nawet+NO nawet+nie nie+robcie numer+z o+to od
6 od+MY odmawiam odpuscie odpuscie+> ostatni+raz pisac+> prawda+> prosze+sobie przestancie
6 przez+was razy+mam roku roku+, slowie slowie+NO slowie+nie smsami strony un wasze+KIND
6 wasze+wiadomosci waszej+strony with+en.MY wlasnie wypisany z+MSG z+smsow ze+MYSELF zegnam+>
7 ,+szkoda ,+z .+HOLD .+REMOVAL .+REMOVE .+do .+wasze ABOUT ASK+> ASK+opuscic HEY ME+>
7 MY+NUMBER MYSELF+> NO+jestem NO+rozumie NOSENDING SEND+MYSELF SENDS SIGNED+w STOP+SEND STUFF
7 a+wy art cisze dalej dalej+SENDS dzisiaj innym listy mi+w mie na+telefon nekanie nie+jestem
7 nie+rozumie niepotrzebne norwegii odbiorca odpisywalam opuscic po+raz prosze+opuscic rozumie
7 serio skrzynke+> spamem szkoda+waszych tego to+, w+slowie wam was+nie wypisane z+tymi zadnym
7 zdejmijcie zdjecie+ME zdjecie+MYSELF zdjecie+mnie zebyscie zgode
8 .+MSG .+nara 0+MSG 0+smsow ?+? ASK+sobie HOW+jest HOW+przestaniecie LIST+, LIST+> ME MORE+>
8 NUMBER REMOVE+ME REMOVE+mnie REMOVED+> SEND+> SEND+mi bez+tych dystrybucji dystrybucji+>
8 dziekuje+> en.DAY+MSG en.DAY+smsow kurtyna+w mam+was moj nara razu smsami+> tych tymi waszej
8 widzenia+> with wy wychodzi wychodzi+> z+MY z+dystrybucji zostac
9 ,+WORD ,+ZERO .+THING .+moj .+tu MSG+. UNSUB+> do+widzenia innym+> kims listy+> na+smsy
9 nara+, od+razu panstwa prywatnosci smsow+> tu was widzenia
10 ,+STOP .+blokuje .+zegnam CONSENT GET MSG STOP mowie skrzynke zadnych
11 . .+kurtyna REMOVAL dostane kurtyna niech zegnam
12 ,+SOTHAT NO+SEND blokuje+> nie+SEND przestaniecie+> smsow sobie
13 NUMBER+> REMOVE+> blokuje raz waszych
14 DELETEIT+> na+NUMBER
15 NO+> STOP+> WORD+> przestaniecie
16 MSG+>
17 nie+>
"""
