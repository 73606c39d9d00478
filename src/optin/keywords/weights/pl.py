"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-20 =bias
-17 RESTORE
-14 >
-13 NO+CEASE nie+CEASE
-12 bylo
-11 "+, AFFAIR WRITE czy pani
-10 ,+HOW CONSENTED do+LIST dzieki dzwonic sprawie teraz
-9 .+RESTORE AFFAIR+, AFFAIR+> BUSY CEASE THING+> a+NO a+nie do+was dziala na nic piszecie+>
-9 skad w w+sprawie wypisywac
-8 ,+ASK ,+WANT .+ile .+na 15 ? GADGET HOW+REMOVE MISSED NO+HOLD bede duzo+tych en.THIRD kto
-8 nie+HOLD nie+MSG sie+z smsa ten wczesniej
-7 ,+SEND .+skad CEASED HEY+ktorej HOW+WORD LIST+AFFAIR MSG+od NO+MSG NO+WORD THING+, YOUSEND+>
-7 bede+> bo czesto duzo en.DAY en.DAY+> grupy jak+REMOVE jak+WORD jak+nie maz nie+WORD
-7 o+ktorej pasuje poprosze powrotem sie+na te troche wiadomosc z+AFFAIR z+powrotem
-6 , ,+NEED ,+WRITE ,+co ,+ma ,+smsy .+> .+REMOVED .+daj .+jak 0 0+> AFFAIR+na ASK+nic BOTHERS
-6 HEY+ponowne HOW+DELETEIT KIND+od MSG+, MYSELF+sie NO+BOTHERS NO+do NO+en.MESSAGES
-6 NO+en.SENDING NO+en.TEXT RELATIVE REMOVE+mi RESTORE+MYSELF SEND+THING THING UNSUB+mi
-6 WORD+sie automatyczna bardzo bez biore by chodzi czemu daj+spokoj dawajcie do+konca do+zlej
-6 duzo+MY dwa dzwonic+, ile jak+DELETEIT jak+NO jest+> jutro konca koniec listy+AFFAIR lubie
-6 macie+nic mi mieszkanie moge moje na+MY na+liscie na+razie nie+BOTHERS nie+do nowy numery
-6 o+ponowne pan pies ponowne razie sie+NO sie+nie smsie spokojnie takie to+YOUSEND tresci tym
-6 uwielbiam wczoraj wszystko wylacznie za+czesto zlej znow
-5 ,+BUSY ,+bede ,+bo ,+dzieki ,+kto ,+wypisywac .+. .+ASK .+GADGET .+a .+chyba .+duzo .+juz
-5 .+no .+po .+spokoj .+te .+troche 2 ?+NO ASK+MSG ASK+do GADGET+> HOW+UNSUB HOW+wypisac KIND+>
-5 KIND+ASK MYSELF+poczte NO+REMOVE NO+SENDS NO+bylo NO+dziala NO+lubie NO+pasuje RESTORE+mi
-5 SEND+na THING+na automatyczna+> da da+sie do+MSG do+MY do+smsow dobrze dodanie dziala+, dzis
-5 glosowa inny ja+ASK ja+WANT ja+chce jak+UNSUB jest jestesmy klucze kod kontakt kosztuje
-5 mi+sie mialo mowi mowil nic+> nie+REMOVE nie+SENDS nie+bylo nie+dziala nie+lubie nie+pasuje
-5 nowe oferte ogloszenie pana platnosc poczte pod ponowne+dodanie pozdrawiam prosze prosze+do
-5 prosze+sie skreslcie stary ta takich+KIND takich+MSG takich+wiadomosci te+wiadomosc tej
-5 to+HOW tydzien tygodnia tylko+do usunac w+tej wcale+MYSELF wypisywac+sie wystarcza
-5 wystarcza+> znowu
-4 * ,+KIND ,+a ,+ale ,+bedziemy ,+da ,+en.NEG ,+jedno ,+mam ,+nie ,+piszcie ,+pozdrawiam ,+ten
-4 ,+wczesniej ,+wiecej .+WANT .+dawajcie .+dzieki .+en.THIRD .+maz .+odblokujcie .+ok
-4 .+ostatnie .+polubiono .+prosze .+spokojnie .+tak .+wcale 0+to 16 18 ?+ASK ?+mam ?+nie ASK
-4 ASK+REMOVE ASK+sie ASK+usunac BOTHERS+MYSELF CEASE+sie CONSENTED+, FAMILY HEY+0 HEY+MSG
-4 HEY+en.DAY HEY+en.I HEY+en.SUBJECT HEY+i HOW HOW+nie HOW+pan HOW+z ME+w MISSED+THING MORE+,
-4 MSG+MSG MSG+tylko MSG+z MY+RELATIVE MY+od MY+sprawie MYSELF+na MYSELF+pani MYSELF+smsy
-4 NO+dzwoncie NO+en.LIST NO+en.MESSAGE NO+interesuje NO+mam NO+przestawajcie NO+sms NUMBER+?
-4 NUMBER+ASK NUMBER+prosze RECEIVE+KIND RECEIVE+MSG REMOVE+sie REMOVE+z REMOVED+do RESTORE+>
-4 RESTORE+MSG SEND+MSG SEND+te SOTHAT+SENT STOP+na STOP+sie UNSUB+sie WANT WITHDRAW+>
-4 WITHDRAW+REMOVAL WITHDRAW+rezygnacje WORD+REMOVAL WORD+rezygnacje ZERO+was a+WRITE a+da
-4 a+zostawcie about+en.MY adres alarm ananasa bedziemy bez+tego bez+was brac byl byla can
-4 chyba+NO chyba+nie cofam+REMOVAL cofam+rezygnacje czekam czekam+na czemu+NO czemu+nie
-4 czwartek dla+ME dla+MYSELF dla+mnie dobry dwa+razy dzieki+> dzien dzwoncie dzwoncie+,
-4 en.BADMSG+, en.DAY+to en.DOESNT en.HEY en.I+koniec en.MESSAGES+, en.MY+en.BEFORE
-4 en.MY+en.THIRD en.NEG+en.BADMSG en.NUMBER+do en.SUBJECT+koniec en.SUBJECT+was en.TAKE+ale
-4 en.TEXT+, i+koniec ile+kosztuje interesuje jako jednak jestescie kodu krotko kto+pisze
-4 kto+to ktos kupuje lubie+, ma+MORE ma+juz macie+MY meza mi+NUMBER mi+na mial mialo+byc
-4 mojej+sprawie mu musze my+en.THIRD na+CONSENTED na+nic newslettera nic+NO nic+nie niczego
-4 nie+dzwoncie nie+interesuje nie+mam nie+przestawajcie niechcacy nikomu nikt nowe+> numer+do
-4 numery+, o+0 o+MSG o+en.DAY odblokujcie ogloszenia on+en.MY or ostatnie+ostrzezenie
-4 ostrzezenie padl pani+NO pani+nie pasuje+> pisac+na pisze+do podam polowie polubiono
-4 polubiono+> potwierdzam promocje prosze+> prosze+RESTORE prosze+pisac przed przepraszac
-4 przepraszac+, przestal przestawajcie przez+NUMBER psow pyta razy+, reklamacje sama sasiad
-4 sie smsa+, spokojnie+, sprawach tak+ale telefon+ASK telefon+prosze the+en.BEFORE to+ASK
-4 to+MY to+SENDS to+THING to+jeszcze troche+za trwa tygodnia+> u umowe w+LIST w+MY w+bazie
-4 w+polowie waszym+smsie wcale wczesniej+, wesele wiadomosc+> wiadomosci+od wiecej+NO
-4 wiecej+nie wolno wypisana wyslij z+grupy z+newslettera z+ogloszenia zakonczona zamiast
-4 zapisalam zapomnialam zostaje
-3 *+na ,+MISSED ,+bardzo ,+cos ,+czy ,+dlatego ,+en.HEY ,+en.MY ,+en.THREAT ,+im ,+my ,+nawet
-3 ,+odbiore ,+poprosze ,+potrzebuje ,+przyslijcie ,+sorry ,+uwielbiam ,+wystarczy
-3 ,+zapomnialam .+" .+BUSY .+PARCEL .+SIGNED .+SOTHAT .+chcialabym .+dosyc .+en.MENDED
-3 .+en.NEGATIVE .+hmm .+jakas .+jednak .+jestesmy .+kod .+kto .+ktos .+macie .+niechcacy
-3 .+nikomu .+padl .+potwierdzam .+przyszlo .+skreslcie .+zeby .+zmienilam 16+> 17 18+, 2+.
-3 ASK+DELETEIT ASK+THING ASK+je ASK+na ASK+podac ASK+uszanowac ASK+z ASK+znowu ASKED+,
-3 BOTHERS+mi BUSY+> BUSY+MORE CEASE+z CEASED+do CONSENTED+> DELETEIT+? GET+KIND GET+MSG HEY+,
-3 HEY+THING HEY+te HOW+NO HOW+nowe HOW+od HOW+ostatnio LIST+rodzicow ME+SEND MORE+MY
-3 MSG+MISSED MSG+THING MSG+WANT MSG+sie MYSELF+MSG MYSELF+NUMBER MYSELF+STOP MYSELF+en.BADMSG
-3 MYSELF+od MYSELF+telefon NEED+niczego NO+KIND NO+dla NO+dzwonic NO+kojarze NO+kupuje
-3 NO+musicie NO+przestaje NO+przeszkadzaja NO+przychodza NO+przyjezdzac NO+teraz NO+wchodzi
-3 NO+wiadomosci NO+wie NUMBER+GADGET PARCEL+poleconym RELATIVE+> REMOVE+? REPLY+> SENDS+>
-3 SENDS+HOW SENDS+MORE SENDS+jak SENDS+juz SOTHAT+DELETEIT SOTHAT+pisali STOP+MORE STOP+NO
-3 STOP+juz STOP+nie STOP+tych STUFF+na THING+. UNSUB+MYSELF WANT+KIND WANT+THING WANT+WORD
-3 WANT+je WANT+niczego WANT+te WANT+znowu WORD+ASK WORD+do WORD+mi WORD+prosze WRITE+> WRONG
-3 YOUSEND+HOW YOUSEND+jak ZERO+MORE ZERO+juz ZERO+smsa ZERO+waszych a+en.FEEL a+ty ale+to
-3 alerty ani+jednej autobus automat bedziemy+en.SUBJECT bez+smsa bez+waszych boje boli brakuje
-3 brakuje+MYSELF brakuje+mi can+en.SUBJECT chce+WORD chce+je chce+znowu chcialabym chodzi+>
-3 ciagle co+z cofam cofnac cofnac+> corka cos czy+to daj dlaczego dlug do+AFFAIR do+CONSENTED
-3 do+THING do+grupy do+mnie do+syna dobra dobrze+ze domofon domu dopiero dopisac dosc dostalam
-3 dosyc dosyc+MORE dosyc+juz dwie dzien+> en.ALONE+NO en.ALONE+nie en.BADMSG en.BADMSG+NO
-3 en.BADMSG+nie en.BEFORE+en.BADMSG en.BEFORE+en.SUBJECT en.BEFORE+leave en.DITCH
-3 en.DITCH+en.SUBJECT en.ENDED+NO en.ENDED+nie en.I+MORE en.I+ZERO en.KEYWORD+NO
-3 en.KEYWORD+nie en.MENDED+on en.MY+en.SENDING en.NEG+NO en.NEG+nie en.NUMBER+GADGET
-3 en.NUMBER+jest en.SENDING en.SENDING+, en.STOP+NO en.STOP+nie en.SUBJECT+MORE
-3 en.SUBJECT+ZERO en.SUBJECT+en.TAKE en.TAKE+en.MY en.THIRD+> en.THREAT en.THREAT+en.SENDING
-3 en.TIME en.TIME+en.SUBJECT en.VOC+en.TAKE en.VOC+was en.YOU en.YOU+was godzina
-3 grupy+rodzicow hmm i+MORE i+ZERO im in inny+> isc+do ja+sie jak+nowe jakas+firma
-3 jakiej+podstawie jedna jednak+chce jednej jestes juz kanalow karnet karte kiedy kiedy+>
-3 kilo+> klucz kodu+> kojarze koncze konczy kot kto+wam ktorej+THING ktorej+jutro leave+en.MY
-3 liscie+do listem listem+poleconym ma+MY ma+na maila mailowy mam+STOP mam+WORD mam+nic
-3 mam+zastrzezen mecenas mi+pani mi+smsy mi+telefon mieszka mile+widziane milego+weekendu
-3 mnie+SEND mnie+w moj+, moja+RELATIVE moje+NUMBER mojej mozecie+do mozesz musicie na+0
-3 na+THING na+dzis na+en.DAY na+maila na+te na+ten na+to na+was napisalam nia nic+przeciwko
-3 nie+dla nie+dzwonic nie+kojarze nie+kupuje nie+musicie nie+przestaje nie+przeszkadzaja
-3 nie+przychodza nie+przyjezdzac nie+teraz nie+wchodzi nie+wie normalnie normalnie+>
-3 numer+GADGET numer+jest o+THING o+te od+kogo od+lat od+tygodnia odbiore odpisala odpowiedzi
-3 ogloszenie+, online operator osoby+> ostatnie pakietu pan+z pani+do paragon parkingu pietra
-3 pilnych pisac+, pisalem+ze pisz piszecie+HOW piszecie+jak please po+0 po+18 po+en.DAY podac
-3 pokoju pokoju+> poleconym pomylil pomylke poprzedniego potrzebuje powiadomienie powiedzial
-3 powodzenia+> powrotem+RESTORE pozniej prace prezent prezent+, prezentu prosi prosze+MSG
-3 prosze+NO prosze+nie prosze+uszanowac przeciwko przekazecie przelew przestaje przeszkadzaja
-3 przez+pomylke przez+telefon przyjezdzac przypomnienie przyslijcie rabat remont rezygnacja
-3 robic robimy sa+MYSELF sa+mi sie+przy sie+skonczyly sie+wypisalem skonczy skonczy+>
-3 skonczyly smsa+z smsom+> smsow+en.I smsow+en.SUBJECT smsow+i smsy+ASK sprawa+zakonczona
-3 sprawie+czynszu stalo stalo+> stop+> stop+NO stop+nie swiat szukam tekstow telefonow teraz+>
-3 teraz+w text that the+en.SENDING to+moj to+prezent to+wy tydzien+temu tylko tylko+w u+was
-3 ufam ulotek umowa usunac+z uszanowac+> w+domu w+kazdym w+mojej w+niedziele w+sprawach w+tym
-3 w+zalobie wam+MSG wasz+en.NUMBER wasz+numer wcale+ME wcale+mnie wchodze wchodze+w wchodzi
-3 wczoraj+, weekendu weekendu+> wiadomosci+, wie+> wiecej+, wiekszy wiekszy+> wiem+> wisi
-3 wisi+> wynajete wynajete+, wypisywac+> wyrzucila wyslal wysylke z z+0 z+NO z+en.DAY z+nia
-3 z+systemu za+MSG zabierzcie+ME zabierzcie+MYSELF zabierzcie+mnie zablokowala zalobie
-3 zamkniete+> zamowienie zamowilem zapomnialam+THING zastrzezen zatrzymac zdania zdania+>
-3 zdanie ze+en.TAKE ze+tak zebyscie+SENT zebyscie+pisali zgloszenie zgubilam zmienilam
-3 znow+GET znow+RECEIVE znowu+GET znowu+RECEIVE znowu+dostawac zony zostaje+> zostawic zycie+>
-2 ,+0 ,+CEASE ,+biore ,+brakuje ,+chce ,+czekam ,+czytam ,+dawajcie ,+dlaczego ,+domofon
-2 ,+dopiero ,+en.DAY ,+en.DOESNT ,+en.NEGATIVE ,+en.SUBJECT ,+jak ,+jest ,+jestem ,+kiedy
-2 ,+lepiej ,+mama ,+mialo ,+myslalem ,+nic ,+niech ,+no ,+oby ,+ona ,+pani ,+pies ,+slijcie
-2 ,+to ,+tu ,+wcale ,+wezme ,+wole ,+wrecz ,+wysylajcie ,+wysylam ,+zostaje .+% .+, .+MORE
-2 .+RELATIVE .+SEND .+ZERO .+akceptuje .+anuluj .+bez .+brama .+byly .+cofam .+czemu .+dalej
-2 .+dlug .+dobrze .+dodajcie .+dostalem .+ej .+en.BEFORE .+en.DAY .+en.HEY .+kolezanka
-2 .+komornik .+kontakt .+kupilem .+link .+lista .+milego .+moge .+moja .+mozecie .+nic .+nikt
-2 .+on .+ostatni .+pies .+pisalam .+promocje .+prowadze .+przelew .+przestalo .+sasiad .+she
-2 .+skonczylam .+sprawa .+sprawe .+stary .+szef .+szkoda .+szukam .+ta .+usuneliscie
-2 .+uwielbiam .+wlaczcie .+wylaczcie .+wyprowadzam .+wyrazam .+wznowcie .+za .+zabierzcie
-2 .+zadna .+zapisalam .+zgadzam .+zgubilam .+zostawcie .+zostawilem 0+NO 0+min 0+nie 1 15+.
-2 17+> ?+BUSY ?+HOW ?+czekam ?+prosze AFFAIR+do ASK+CEASE ASK+KIND ASK+RESTORE ASK+STUFF
-2 ASK+WORD ASK+dzwonic ASK+en.SUBJECT ASK+moj ASK+niczego ASK+przysylac ASK+te ASK+wykreslic
-2 ASK+wylaczyc ASK+wznowic ASK+zatrzymac ASK+znow ASK+zostawic ASKED+ze BUSY+juz BUSY+na
-2 CEASE+MYSELF CEASE+SEND CEASED+> DELETEIT+z GADGET+w GET+en.LIST GET+powiadomienia GET+wasze
-2 HEY+NUMBER HEY+PARCEL HEY+co HEY+kontakt HEY+nie HEY+tym HEY+wizycie HEY+wszystkim
-2 HEY+wykreslenie HEY+zaprzestanie HOLD+MYSELF HOW+> HOW+STOP HOW+ZERO HOW+koniec HOW+on
-2 HOW+to HOW+tylko HOW+wysylacie HOW+zablokowac HOW+zbiorka HOW+zostawic KIND+, KIND+prosze
-2 KIND+sie LIST+polecony ME+BOTHERS ME+MSG ME+RESTORE ME+WORD ME+pani ME+panstwo MISSED+HEY
-2 MISSED+o MORE+STOP MORE+WORD MORE+chodzic MORE+tych MSG+ASK MSG+MY MSG+jak MSG+ow MY+brat
-2 MY+corka MY+dane MY+en.BADMSG MY+en.I MY+en.SUBJECT MY+i MY+numeru MY+przepisow MY+sam
-2 MY+sprawy MYSELF+KIND MYSELF+RESTORE MYSELF+WORD MYSELF+bylo MYSELF+panstwo MYSELF+tez
-2 MYSELF+waszych NEED+STUFF NEED+THING NEED+przypomnien NO+HEY NO+MY NO+OWED NO+UNSUB NO+boli
-2 NO+brac NO+czytam NO+dostalam NO+dostalem NO+en.BEFORE NO+glosuje NO+jestescie NO+macie
-2 NO+moja NO+musze NO+od NO+odbiera NO+przekazecie NO+przeszkadza NO+przyjmuje NO+rezygnuje
-2 NO+sa NO+stalo NO+widze NO+zamawialam NO+zostawiac NUMBER+, NUMBER+CONSENTED
-2 NUMBER+mieszkania NUMBER+w NUMBER+wylacznie PARCEL PARCEL+NO PARCEL+na PARCEL+nie
-2 RECEIVE+en.LIST RECEIVE+powiadomienia RECEIVE+wasze RELATIVE+mowi RELATIVE+prosi
-2 RELATIVE+pyta RELATIVE+tez REMOVAL+NO REMOVAL+hipoteki REMOVAL+nie REMOVE+hipoteki REMOVE+te
-2 REMOVED REMOVED+ME REMOVED+MYSELF REMOVED+SEND REMOVED+mnie REPLY+na RESTORE+KIND
-2 RESTORE+smsy RESTORE+wysylke SEND+KIND SEND+MY SEND+PARCEL SEND+STUFF SEND+jeszcze SEND+po
-2 SEND+smsow SEND+to SOTHAT+zrezygnowac STOP+. STOP+krotko THING+? THING+SENDS THING+trwa
-2 UNSUB+? UNSUB+hipoteki UNSUBBED+. WANT+MYSELF WANT+STUFF WANT+przypomnien WANT+rezygnowac
-2 WANT+zgode WANT+znow WITHDRAW+, WORD+? WORD+NO WORD+krotko WORD+na WORD+nie WORD+wszystko
-2 WRITE+, WRITE+na WRITE+te WRONG+osoby ZERO+dyskusji ZERO+en.BEFORE ZERO+en.MESSAGES
-2 ZERO+en.SENDING ZERO+en.TEXT ZERO+krotko ZERO+nich ZERO+reklam ZERO+tego a+> a+HOW a+MY
-2 a+czemu a+en.SUBJECT abonamentu about+en.BEFORE about+en.VOC about+that about+the adres+>
-2 after after+> ale+NO ale+nie ani+HEY ani+o anuluj at auto autobus+NO autobus+nie awaria
-2 baner bardzo+, bardzo+MYSELF bawil bawil+sie bazie bazie+> bd bedzie+ME bedzie+mi
-2 bedziemy+en.I bedziemy+we begging bez+nich bez+reklam bialych bierzemy bo+RELATIVE bo+zona
-2 boje+sie brama bramie bramie+, brat by+MYSELF byc+na bylem bylem+w bylo+, bylo+na
-2 byly+RELATIVE byly+maz can+en.I can+i cancel chce+KIND chce+MYSELF chce+juz chce+te chcemy
-2 chec chec+GET chec+RECEIVE chec+otrzymywania chodzic chwila chyba chyba+> chyba+pani ciagu
-2 cisza+> cisza+wyborcza co+dalej co+mi co+ostatnio cos+> cos+innego czasem czlowiekiem
-2 czlowiekiem+> cztery czuje czy+STOP czy+ZERO czy+koniec czy+od czy+tylko czynne czynszu dab
-2 dalej+SEND dalej+wysylac dane didnt dla dlaczego+w dlatego dlatego+NO dlatego+nie do+0 do+15
-2 do+> do+FAMILY do+HOW do+RECEIVE do+WRONG do+en.DAY do+en.I do+i do+kiedy do+meza
-2 do+operatora do+poprzedniego do+powiadomien do+rozmow do+taty do+wypisania do+zony dobra+,
-2 dobry+, dodajcie dokladnie domu+> dopiero+teraz dosc+, dostal dostawac+wasze dosyc+MY
-2 dosyc+tych dotarl drugi drugiego drzwiami dwa+NUMBER dwoch dyskusji dyskusji+> dziala+>
-2 dzieci+, dzien+dobry dzis+, dzwonic+do dzwonie ej ekspres en.ALONE+> en.ALONE+do en.ALONE+na
-2 en.BADMSG+do en.BADMSG+en.NEG en.BADMSG+na en.BADMSG+the en.BEFORE+HOW en.BEFORE+but
-2 en.BEFORE+en.I en.BEFORE+en.ME en.BEFORE+en.PLURALS en.BEFORE+en.TAIL en.BEFORE+en.TAKE
-2 en.BEFORE+i en.BEFORE+me en.BEFORE+on en.BEFORE+or en.BEFORE+polecony en.BEFORE+was
-2 en.DAY+NO en.DAY+min en.DAY+nie en.DITCH+en.BEFORE en.DITCH+en.I en.DITCH+i
-2 en.DOESNT+en.BADMSG en.DOESNT+en.SUBJECT en.DONT en.DONT+en.BADMSG en.END+en.BEFORE
-2 en.END+en.FROM en.ENDED+do en.ENDED+en.NEG en.ENDED+na en.ENDED+the en.EVENT+>
-2 en.FROM+en.TIME en.GAVE+en.BEFORE en.GAVE+en.VOC en.GET+en.MY en.I+ASK en.I+REPLY en.I+SEND
-2 en.I+STOP en.I+WORD en.I+bez en.I+cisza en.I+dalej en.I+en.BEFORE en.I+en.GAVE en.I+en.TAKE
-2 en.I+have en.I+nigdy en.I+nikt en.I+tak en.I+teraz en.KEYWORD en.KEYWORD+> en.KEYWORD+do
-2 en.KEYWORD+en.NEG en.KEYWORD+na en.KEYWORD+the en.KINDS+en.I en.KINDS+en.SUBJECT en.KINDS+i
-2 en.LIST+MY en.LIST+na en.LIST+ow en.LIST+polecony en.ME+en.VOC en.MENDED+en.TAKE
-2 en.MENDED+en.THIRD en.MENDED+leave en.MENDED+to en.MESSAGE en.MESSAGE+MY en.MESSAGE+na
-2 en.MESSAGE+ow en.MESSAGES+MY en.MESSAGES+na en.MESSAGES+ow en.MY+en.MESSAGES en.MY+en.NUMBER
-2 en.NEG+, en.NEG+HOW en.NEG+STOP en.NEG+WORD en.NEG+do en.NEG+en.ALONE en.NEG+en.ENDED
-2 en.NEG+en.KEYWORD en.NEG+en.NEG en.NEG+en.STOP en.NEG+na en.NEG+stop en.NEG+to
-2 en.NEGATIVE+HOW en.NOT en.NUMBER+? en.NUMBER+mieszkania en.NUMBER+on en.NUMBER+to
-2 en.NUMBER+w en.PHONE+on en.PULL+en.BEFORE en.REPLY en.SENDING+MY en.SENDING+en.THIRD
-2 en.SENDING+na en.SENDING+ow en.STOP+, en.STOP+> en.STOP+do en.STOP+na en.SUBJECT+ASK
-2 en.SUBJECT+REPLY en.SUBJECT+SEND en.SUBJECT+STOP en.SUBJECT+WORD en.SUBJECT+bez
-2 en.SUBJECT+cisza en.SUBJECT+dalej en.SUBJECT+en.SUBJECT en.SUBJECT+en.VOC en.SUBJECT+got
-2 en.SUBJECT+nas en.SUBJECT+nigdy en.SUBJECT+nikt en.SUBJECT+pani en.SUBJECT+tak
-2 en.SUBJECT+teraz en.TAIL+en.VOC en.TAKE+MY en.TEXT en.TEXT+MY en.TEXT+na en.TEXT+ow
-2 en.THINGS en.THIRD+, en.THIRD+en.BEFORE en.THREAT+begging en.THREAT+en.ASKED
-2 en.THREAT+en.VOC en.TIME+> en.TIME+en.MY en.VOC+en.VOC en.VOC+leave en.VOC+nas en.VOC+pani
-2 en.YOU+nas en.YOU+pani faktur firme+> formularz formularz+, gabinet get+en.MY glowy glupio
-2 gniazdo godziny got grzecznie grzyby gwarancja haha haslo have hipoteki hipoteki+z historii
-2 historii+KIND historii+MSG historii+wiadomosci horoskopow horoskopow+, hours i+ASK i+REPLY
-2 i+SEND i+STOP i+WORD i+bez i+cisza i+dalej i+en.GAVE i+en.TAKE i+have i+nigdy i+nikt i+tak
-2 i+teraz ile+MY ile+en.I ile+en.SUBJECT ile+i im+begging im+en.ASKED im+en.SENDING im+en.VOC
-2 imie informacji+na interesuje+ME interesuje+MYSELF interesuje+mnie is+en.BEFORE is+it its
-2 ja+ZERO jak+jest jak+pan jakas je+ASK jednak+ASK jednak+WANT jej jesli+sie jest+, jest+MORE
-2 jest+en.VOC jest+juz jestem+za jestem+zainteresowana jeszcze+SENDS jeszcze+trwa juz+, juz+MY
-2 juz+STOP juz+WORD juz+chodzic juz+tych karnetu karnetu+, kartce kaszel katalogow katar
-2 kazdym kierowca kod+rabatowy kolezanka komornik konca+tygodnia koncowki koncowki+>
-2 koncze+prace koniec+> kontakt+wylacznie ktos+inny kupilam kupilam+> kurwa+znowu leave leki+,
-2 lepiej+MSG leze liscie+AFFAIR liscie+rezerwowej liscie+wysylkowej list list+polecony luz
-2 luz+, ma+ME ma+MYSELF ma+mnie ma+moj macie+moj macie+na maj mam+> mam+MSG mam+ZERO mam+dosc
-2 mam+ja mam+po mam+wrazenie mamy+, me+en.VOC mecenasie mecenasie+> mecenasowi meczy mi+MSG
-2 mi+waszych miejsca mieszkania milego min min+> mind minut mnie+BOTHERS mnie+MSG mnie+RESTORE
-2 mnie+WORD mnie+pani mnie+panstwo mnie+to moge+sie moge+zostawic moj+brat moja+corka
-2 moje+dane mojej+sprawy money mowila musicie+ME musicie+MYSELF musicie+mnie my+en.BEFORE
-2 myslalem myslalem+ze na+> na+AFFAIR na+SEND na+czwartek na+firme na+kartce na+niego na+noc
-2 na+parkingu na+plocie na+szczescie na+wiadomosc na+wiadomosci nadal+WANT nagrywac najmu
-2 najmu+> nam napisalem napisalem+STOP napisalem+WORD napisalem+en.ALONE napisalem+en.BADMSG
-2 napisalem+en.ENDED napisalem+en.KEYWORD napisalem+en.NEG napisalem+en.STOP napisalem+stop
-2 naprawe newsletter nia+> nic+MYSELF nic+mi nic+sie nie+MY nie+OWED nie+THING nie+UNSUB
-2 nie+boli nie+brac nie+czytam nie+dostalam nie+dostalem nie+glosuje nie+jestescie nie+macie
-2 nie+moja nie+musze nie+od nie+odbiera nie+przekazecie nie+przeszkadza nie+przyjmuje
-2 nie+rezygnuje nie+sa nie+stalo nie+widze nie+zamawialam nie+zostawiac nieprawda nieprawda+>
-2 niespodzianka nikogo nikogo+NO nikogo+nie niz no+HOW noc noc+, nocy nocy+> nosie+MY
-2 nosie+tych nowy+NUMBER nowy+telefon number+on numer+? numer+mieszkania numer+w numeru+?
-2 numeru+z o+ME o+MYSELF o+NUMBER o+PARCEL o+kontakt o+mnie o+tym o+wizycie o+wszystkim
-2 o+wykreslenie o+zaprzestanie oby oby+en.TAKE oby+tak od+konkurencji od+rana od+reki od+was
-2 od+wczoraj odbiera odbiera+> odbierze odblokowalam odblokujcie+MYSELF odpisalem odpisze
-2 odpusc oferta oferta+> off+en.TIME on on+nic on+the operatora osemke osob osob+> osobe
-2 ostatnio ostatnio+> otrzymywac otrzymywania+MSG otwiera otwieracie otwieracie+> otworzyl ow
-2 paczka pamietam+> pani+pomylila panstwo+maja panstwu parkingu+> pesel piatek piatek+, piatku
-2 pieknie piekny pierogow pierwszy pisania+> pisza+> piwnicy plaga planu+AFFAIR planu+zajec
-2 please+en.TAKE please+leave plocie pls+, po po+16 po+tym po+ukrainsku pobralo pod+drzwiami
-2 podaje podalam podstawie polecam polecam+sie polecony polowa pomylila pomylila+GADGET
-2 pomylila+NUMBER pomylila+numery pomylke+ASKED poplakalam poprawia poprzednia
-2 potrzebuje+STUFF potrzebuje+THING potrzebuje+przypomnien potwierdzam+chec powodzenia ppk
-2 prace+HEY prace+o prad prawnej problemu prosi+SOTHAT prosi+zeby prosimy prosimy+HEY
-2 prosimy+o prosze+DELETEIT prosze+REPLY prosze+SEND prosze+THING prosze+dzwonic prosze+podac
-2 prosze+przysylac prosze+wpisac prosze+wykreslic prosze+wyslac prosze+wznowic
-2 prosze+zatrzymac prowadzi przechodze przeciwnie przeciwnie+, przegapilam przekaze+>
-2 przekazecie+NUMBER przekazecie+numeru przepadaja przepisow przestawajcie+SEND przesunac
-2 przesunac+> przesylac przesylanie przeszkod przeszkod+, przy+bramie przychodza przyjmuje
-2 przyjmujecie przysylac przysylac+> przyszedl przyszlo przyszlo+MYSELF przyszlo+mi punkty
-2 pusty pytac pytac+, rabatowy rachunku rachunku+> rana+en.I rana+en.SUBJECT rana+i rano+>
-2 raz+pisalem razy razy+> recepcji recepte recepte+na regulamin regulamin+> reke reki reki+>
-2 reklam+> rezerwowej rezerwowej+> rezygnacje+z rezygnowac right+> robic+> roku+> rozmawiac
-2 rozmiar rozmow rozumiem rury ryba sam sam+> samo samochod sasiada serdecznie serdecznie+STOP
-2 serdecznie+WORD serdecznie+ZERO she sie+ASKED sie+BUSY sie+CEASE sie+CONSENT sie+HEY
-2 sie+HOLD sie+UNSUBBED sie+WORD sie+ZERO sie+bez sie+o sie+telefonem sie+usunac sie+wypisywac
-2 sie+ze sie+zgodzie siostry skad+ASK skad+macie skad+panstwo skasujcie+> skonczylam
-2 skonczyly+> skreslcie+MYSELF skreslcie+z skrzynce smialo smialo+SEND smialo+WRITE
-2 smialo+piszcie smiechu smieciarka sms+MY sms+na sms+ow smsa+HEY smsa+NO smsa+nie smsa+o
-2 smsem smsem+> smsy+? so so+en.SUBJECT sobie+, sobote spam+, spi spokoj+z sposob+> sprawa
-2 sprawy+> stacjonarny stanie stary+NUMBER stop+, stop+do stop+na stracic swieta szczeka
-2 szczescie szef szkody szpitala szwagier szybka tabletkach tabletkach+> tabletki tacy taki
-2 takie+KIND takie+MSG takie+smsy taryfy taryfy+> taty te+wasze tego+> tego+THING tej+KIND
-2 tej+MSG tej+wiadomosci tekstow+> telefon+na telefon+z telefonem+> telefoniczny telefonu
-2 ten+en.BADMSG ten+sam teraz+ja the+MSG the+en.MESSAGE the+en.MESSAGES the+en.REPLY
-2 the+en.TEXT the+text them+> there to+ME to+NO to+REMOVE to+WITHDRAW to+cofnac to+en.YOU
-2 to+kiedy to+naprawde to+nieprawda to+niespodzianka to+od to+prosze to+u to+z toba torcie
-2 tresci+tydzien trzymac twoim tych+przepisow tylko+jesli tylko+koncowki u+nas u+pani
-2 ukrainsku ukrainsku+> umowe+> umowie uszanowac w+piatek w+sklepie w+sobote w+zalaczeniu
-2 was+HEY was+MSG was+en.MY was+o wasz+NUMBER waszego waszym+MSG wcale+NO wcale+mi wcale+nie
-2 wchodzi+> wczesniej+> we wezme what wiadomosci+> wiadomosci+ASK wiadomosci+HEY wiadomosci+o
-2 wiadomosci+prosze wiadomosci+sie widze+przeszkod wiecej wieczorem winda wizycie wizycie+,
-2 wjazd wkurzacie wlaczcie wlaczcie+MYSELF wlaczcie+mi wnuczku wolne wrazenie wrecz
-2 wrecz+przeciwnie wszystko+, wszystko+> wszystko+na wtorku wyborcza wygralam
-2 wykreslenie+hipoteki wylaczcie+MYSELF wylaczcie+mi wypisalem wypisalem+. wypisania+NO
-2 wypisania+nie wypisz wypiszcie+mi wyprowadzam wyprowadzam+sie wyprzedaz wyrazam+zgode
-2 wyrzucac wyslac wyslalam wystarczy+> wysyla+MYSELF wysyla+mi wysylac wysylac+THING
-2 wysylajcie wysylajcie+MORE wysylam wysylke+MSG wysylkowej+> wyszlo wzial wznowcie
-2 wznowcie+MSG wznowic wznowic+> you your+LIST your+en.BEFORE your+list z+> z+AUTHORITY
-2 z+NUMBER z+PARCEL z+THING z+abonamentu z+en.LIST z+en.MESSAGE z+en.MESSAGES z+en.SENDING
-2 z+en.TEXT z+grafiku z+numerem z+pokoju z+sms z+smsa z+ta za za+duzo za+piekny zabierzcie
-2 zablokujcie zaden+MSG zaden+en.MESSAGES zaden+en.SENDING zaden+en.TEXT zadna zadzwonic
-2 zainteresowana zajecia zalaczeniu zalacznik zalewa zalewa+ME zalewa+MYSELF zamawialam
-2 zamawiam zamiast+SEND zamkniete zamowie zapisac zapisanego zapiszcie zapiszcie+ME
-2 zapiszcie+MYSELF zapiszcie+mnie zaplacone zapomnial zaraz zatrzymuje zatrzymuje+sie zawor
-2 zawsze+, zbiorka zdjecia ze+AFFAIR ze+KIND ze+MORE ze+SENDS ze+YOUSEND ze+juz ze+piszecie
-2 ze+smiechu ze+szpitala zeby+NO zeby+nie zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer
-2 zmienilem+NUMBER zmienilem+zdanie znow+dostawac znowu+> zobacze zostac+na zostaja+>
-2 zostawcie zostawiac zostawie zostawilam zrob zrobie zwrot zycie
2 "+? ,+ASKED ,+CONSENTED ,+HOLD ,+NO ,+PARCEL ,+UNSUB ,+bedzie ,+but ,+chodze ,+danke ,+dosc
2 ,+en.UNSUB ,+mi ,+najlepiej ,+naprawde ,+on ,+ostatnio ,+skonczcie ,+skrzynka ,+usuwac
2 ,+wlasnie ,+wstydu ,+wylaczcie ,+za ,+zadzwonie ,+zegnam .+AFFAIR .+CONSENTED .+HEY .+REPLY
2 .+blagam .+czwarty .+dont .+drugi .+dzien .+elo .+en.ALONE .+en.DOESNT .+en.DONT .+en.NEG
2 .+en.NOT .+en.STOP .+en.SUBJECT .+en.THREAT .+en.TIME .+en.YOU .+gratuluje .+hej .+hotel
2 .+if .+kazda .+kolejny .+koncze .+korzystam .+krzyzyk .+last .+my .+nk .+not .+od
2 .+odczepcie .+odwalcie .+oferty .+panie .+panowie .+pod .+precz .+przy .+same .+serio
2 .+skoro .+spotkamy .+sprzeciw .+sprzeciwiam .+stpo .+syn .+szlaban .+tell .+termin
2 .+tesciowa .+this .+trzecia .+usunac .+wezcie .+wiadomosci .+wiecej .+wole .+wyslalem
2 .+wysle .+z .+zero .+zmienilem .+znowu .+zrobilam 0+, 0+lat 0+lata 21 ?+STOP ?+dajcie
2 ABOUT+> ABOUT+NO ABOUT+SEND ABOUT+WRITE ABOUT+nie ABOUT+piszcie ASK+HOW ASK+MYSELF ASK+SEND
2 ASK+ZERO ASK+dalej ASK+dostawac ASK+konto ASK+nas ASK+sprzeciw ASK+to ASK+wiecej
2 ASK+wiedziec ASK+zaprzestac ASK+zeby ASK+zmienic ASK+znac ASK+zrezygnowac ASKED+HEY ASKED+o
2 AUTHORITY+, AUTHORITY+. AUTHORITY+jesli BUSY+HOW BUSY+z CEASE+GADGET CEASE+NUMBER CEASE+wasc
2 CONSENT+marketingowa CONSENTED+en.I CONSENTED+i DELETEIT+ME DELETEIT+mi DELETEIT+mnie
2 DELETEIT+na GADGET+a GET+. GET+GADGET GET+NUMBER HEY+niewysylanie HEY+sie HOLD HOLD+GADGET
2 HOLD+NUMBER HOW+, HOW+? HOW+THING HOW+bylaby HOW+bylibyscie HOW+do HOW+dotad HOW+jeszcze
2 HOW+miesiac HOW+moje HOW+wystarczy HOW+zrezygnowac KIND+. KIND+NO KIND+SEND KIND+nie
2 KIND+niech KIND+sa KIND+tekstowych KIND+z KIND+za LIST+MY LIST+smsowej LIST+tych ME+,
2 ME+NEED ME+REMOVE ME+REMOVED ME+prosze ME+usunieto ME+znowu MISSED+, MORE+SEND MORE+STUFF
2 MORE+nic MORE+od MORE+sily MORE+sobie MSG+HEY MSG+STOP MSG+WORD MSG+bo MSG+co MSG+en.ALONE
2 MSG+en.BADMSG MSG+en.ENDED MSG+en.KEYWORD MSG+en.NEG MSG+en.STOP MSG+o MSG+sa MSG+stop
2 MY+LIST MY+RECEIVE MY+adwokat MY+czlowieka MY+dentysta MY+numer MY+ostatni MY+pan MY+systemu
2 MYSELF+MY MYSELF+REMOVED MYSELF+ZERO MYSELF+kolejnych MYSELF+ktos MYSELF+przypominac
2 MYSELF+tylko MYSELF+usunieto MYSELF+wysylacie NEED+GADGET NEED+konto NO+ASK NO+UNSUBBED
2 NO+bede NO+bedziecie NO+biore NO+bo NO+czeka NO+dojedzie NO+interesuja NO+mamy NO+piszemy
2 NO+po NO+pomagaja NO+przychodzilo NO+przypominac NO+przypominajcie NO+slup NO+smsow
2 NO+trzeba NO+udzielam NO+wyrazam NO+zyje NUMBER+MORE NUMBER+domu NUMBER+juz NUMBER+mam
2 NUMBER+po NUMBER+to PARCEL+> RECEIVE+STUFF RECEIVE+z RELATIVE+, RELATIVE+MYSELF
2 RELATIVE+skonczyl RELATIVE+zapisala RELATIVE+zmarla REMOVAL+? REMOVAL+NUMBER REMOVAL+numeru
2 REMOVE+en.SUBJECT REMOVE+en.VOC REMOVE+go REMOVE+konto REMOVE+moj REMOVE+na REMOVE+nr
2 REMOVE+telefon REPLY+THING REPLY+jeszcze SEND+MORE SEND+SOTHAT SEND+en.I SEND+en.SUBJECT
2 SEND+i SEND+jak SEND+juz SEND+komu SENDS+? SENDS+wasze SOTHAT+MORE SOTHAT+en.LIST
2 SOTHAT+przestalo STOP+ME STOP+en.SENDING STOP+mnie STOP+tego STOP+wasc STUFF+swiateczne
2 STUFF+to THING+PARCEL THING+do THING+en.I THING+en.SUBJECT THING+i THING+jeden THING+mam
2 THING+prosze THING+xd THING+za UNSUB+MY UNSUB+mnie UNSUB+na WANT+sie WANT+tych WANT+wiedziec
2 WANT+zgody WANT+znac WORD WORD+MYSELF WORD+en.BEFORE WORD+en.SENDING WORD+konto WORD+napisac
2 WORD+nr WORD+pisac WORD+przyjmowania WRITE+MYSELF WRITE+jeszcze WRITE+mi YOUSEND+?
2 ZERO+NUMBER ZERO+ofert ZERO+pytania a+0 a+MSG a+en.DAY a+teraz a+w adresat again+> akceptuje
2 akcje ale+HEY ale+KIND ale+MY ale+PARCEL ale+THING ale+prosze ale+te alergie+na amen+>
2 and+en.MY and+my another bazy be bedzie bedziecie+SEND bedziecie+pisac been bez+ofert
2 bez+pytania blagam bo+NO bo+nie but+en.BEFORE butow butow+xd buty+, byc+, bylaby
2 bylaby+mozliwosc bylibyscie called celowo chca+> chce+dostawac chce+ich chce+wiedziec
2 chce+znac chciala chocbyscie+SENT chocbyscie+pisali cisza cisza+. cisza+z co+, co+> co+?
2 co+SENDS co+THING co+YOUSEND co+jest co+jeszcze co+miesiac co+te co+to comes coming coming+.
2 cos+takiego crossfit czegokolwiek czeka czwarty czy+NO czy+bylaby czy+bylibyscie czy+moje
2 czy+nie czy+wystarczy dajcie+na dajcie+se dalej+MYSELF dalej+bedziecie dalszych dalszych+MSG
2 danke danke+> darowac darowac+, dawno deleting dentysta dla+siebie dlugo dnia dniem
2 do+REMOVE do+kosza do+ktorej do+tego do+uokik dobrze+> dojedzie dont+en.TEXT dosc+> dostaje
2 dostalem+> dostawac dotad dotad+> dotyczace dotyczace+MY dozywotni drodze drodze+> droga
2 drugi+raz drzewo drzwi duzo+tego dwoch+lat dziadek dziecko dziekuje+, dziennie dzwonienia e
2 e+p en.ALONE+en.SENDING en.BADMSG+now en.BEFORE+a en.BEFORE+en.NEG en.BEFORE+en.PHONE
2 en.BEFORE+en.SENDING en.BEFORE+here en.BEFORE+is en.BEFORE+it en.BEFORE+off en.DAY+.
2 en.DAY+lat en.DAY+lata en.DITCH+the en.DONT+en.TEXT en.END+en.MY en.END+the
2 en.ENDED+en.SENDING en.EVENT+. en.EVENT+menu en.FEEL+, en.FROM en.FROM+deleting
2 en.FROM+en.BEFORE en.FROM+en.LOSE en.FROM+en.REMOVE en.I+AUTHORITY en.I+THING en.I+na
2 en.I+nadal en.I+niech en.I+przez en.I+s en.I+zadnych en.KEYWORD+en.SENDING en.KINDS+en.LIST
2 en.LIST+a en.LIST+do en.LIST+to en.ME+en.FROM en.MENDED en.MENDED+and en.MENDED+en.MENDED
2 en.MENDED+en.NUMBER en.MENDED+en.PHONE en.MENDED+number en.MESSAGE+> en.MESSAGE+do
2 en.MESSAGES+do en.MY+thumb en.NEG en.NEG+MSG en.NEG+en.MENDED en.NEG+en.MESSAGE
2 en.NEG+en.REPLY en.NEG+now en.NOBODY en.NUMBER+> en.NUMBER+MORE en.NUMBER+and en.NUMBER+juz
2 en.NUMBER+po en.OTHER+AFFAIR en.OTHER+menu en.PHONE en.PHONE+and en.PLURALS
2 en.REPLIED+en.BEFORE en.SENDING+do en.STOP+en.SENDING en.SUBJECT+AUTHORITY en.SUBJECT+MYSELF
2 en.SUBJECT+THING en.SUBJECT+and en.SUBJECT+na en.SUBJECT+nadal en.SUBJECT+need
2 en.SUBJECT+niech en.SUBJECT+przez en.SUBJECT+s en.SUBJECT+siebie en.SUBJECT+zadnych
2 en.TAIL+en.FROM en.TAKE en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TAKE+mili
2 en.TAKE+zostanie en.TEXT+do en.TEXT+en.BEFORE en.THESE en.UNSUB en.VOC+, en.VOC+en.BEFORE
2 en.VOC+en.ENDED en.VOC+en.KEYWORD en.VOC+en.STOP en.VOC+en.WANT en.VOC+en.WISH en.VOC+need
2 en.VOC+siebie en.WHO+en.BEFORE en.WISH en.WISH+> en.WISH+to en.WRONG+en.MENDED
2 en.WRONG+en.NUMBER en.WRONG+en.PHONE en.WRONG+number en.YOU+and en.YOU+en.BEFORE
2 en.YOU+en.WANT en.YOU+en.WISH en.YOU+need en.YOU+siebie esemesow+> fakture+za faktury
2 faktury+, firmy from gdzie+jest gdzie+sie gdzies glosno goodbye grafik gratuluje has hear
2 hear+about hej how+many i i+AUTHORITY i+MYSELF i+THING i+na i+nadal i+niech i+przez i+s
2 i+zadnych ich+GET ich+RECEIVE ich+dostawac ide+na idzcie idzie+do if ile+THING ile+jeszcze
2 info informacji+, innego+> interesuja isc+na ja+NO ja+WORD ja+en.VOC ja+en.YOU ja+mam ja+u
2 jak+MYSELF jak+dotad jak+mi jak+z jasne+, jego+NUMBER jesli+MORE jest+NUMBER jestem+rodzicem
2 jeszcze+MYSELF jeszcze+jeden jeszcze+mam jeszcze+sie jo juz+> juz+MSG juz+SEND juz+od
2 juz+sily juz+sobie kasowac+NUMBER kazda kazdy+nastepny kiedy+przestaniecie kieszeni kims+.
2 klientem klikam+w kliknac kliknac+, klub kobieta kody kogo kogo+SEND kolejne kolejny
2 kolejnych+MSG komu+innemu koncz+wasc koniec+, koniec+z konta kontaktow kontaktu+z korzystam
2 korzystam+z kosz kosza kredytow+, krzyzyk krzyzyk+na laskawie last last+minute lata+en.I
2 lata+en.SUBJECT lata+i lata+temu left+the licze licze+na liczy liste lunch lunch+menu
2 ma+takiej ma+zostac mail make+en.VOC mam mam+kliknac mam+nadzieje mam+wam mama mamy+MORE
2 mamy+juz many marketingowa marketingu me me+> me+en.FROM mi+MORE mi+MY mi+juz mi+kolejnych
2 mi+przypominac mi+te mi+to miejscu+LIST miejscu+listy miesiac mili mili+en.I mili+en.SUBJECT
2 mili+i mine mna mnie+, mnie+MORE mnie+NEED mnie+REMOVE mnie+REMOVED mnie+juz mnie+prosze
2 mnie+usunieto mnie+znowu moga+byc moglibyscie moj+adwokat moj+dentysta moj+ostatni mokotow
2 more mowy mozecie+DELETEIT mozecie+STOP mozecie+przestac mozliwosc mozna mszy my+thumb n+,
2 n+en.I n+en.SUBJECT n+i na+HOW na+NO na+REMOVE na+ZERO na+buty na+drzewo na+jednej na+luz
2 na+nie na+probe na+stronie nadzieje nadzieje+ze najbardziej+> napisac+> naprawde+ASK
2 natychmiast newsow newsow+HEY newsow+o nic+, nic+HEY nic+do nic+o nic+tu nie+ASK nie+NO
2 nie+UNSUBBED nie+bede nie+bedziecie nie+biore nie+bo nie+czeka nie+dojedzie nie+interesuja
2 nie+mamy nie+nie nie+piszemy nie+po nie+pomagaja nie+przychodzilo nie+przypominac
2 nie+przypominajcie nie+slup nie+trzeba nie+udzielam nie+wyrazam nie+zyje niech+en.TAKE
2 niech+sobie niech+tak niech+to niedziele+. niepotrzebny niy+WANT niy+chca nk number+and
2 numer+MORE numer+juz numer+po numerze o+niewysylanie obiady obiecaliscie oczekuje oczekuje+,
2 od+MSG od+PARCEL od+dzis od+wielkanocy odmawiam+> odmawiam+przyjmowania odpowiadam
2 odpuszczam odwalcie+sie odzyskac of+en.MY ofertami off off+, offers ogloszen ogloszeniowy
2 ogole+czyta one one+. opcji opcji+> opt oszczedz p pa pa+> pacjenta pamietam pan+to panowie
2 panowie+, panstwa+KIND panstwa+strony panstwa+wiadomosc panstwa+wiadomosci parafii part
2 pierona pierwszym piesek pisac+. pisania pisania+do pisza piszcie piszcie+, piszcie+do
2 piszecie+? piszemy plan+AFFAIR plis pls po+prostu pod+tym podsylac podsylac+> pogrzebie pol
2 policje+, pomagaja+, pompe+, pomylka pomylka+, poniedzialek+, post postoje postoje+>
2 powiadamiania powtarzam precz prefer prefer+to probe prosb prosic prosila prosto+> prostu
2 prosze+MYSELF prosze+SOTHAT prosze+STOP prosze+WORD prosze+dalej prosze+to prosze+zaprzestac
2 prosze+zeby prosze+zmienic prywatnie+HOW prywatnie+gdzie przeciez przestac+, przestac+MYSELF
2 przestac+mi przestancie+mi przestanta przeszkadza przeszkadza+> przetwarzania przez
2 przez+przypadek przy przychodni przychodza+> przychodzic przychodzilo przychodzilo+> przyjde
2 przyjdzie przyjmowania przyjmuje+> przypadek+, przypominac+, przypominajcie
2 przypominajcie+MYSELF przypominajcie+mi psa puscic puscic+> quit rachunkow rana rane raz+,
2 raz+> raz+en.I raz+en.SUBJECT raz+i raz+przyjdzie raz+to reklam reklamy+WORD request rest
2 reszte+WRITE reszte+zostawcie rezygnacje+? rezygnuje roboty rodzicem rodziny rodziny+> rok
2 rozsylki+> rozwodu rynne s+z sa samego samochodu samochodu+, say+en.BEFORE see serio+,
2 serwisowe sie+, sie+REMOVED sie+SIGNED sie+do sie+en.I sie+en.VOC sie+en.YOU sie+i
2 sie+skonczyla sie+skonczylo sie+to sie+u sie+wziela siebie skad+sie sklepie skoncz skonczyl
2 skonczyla skonczylo+> skoro slup slup+ogloszeniowy sluzy sluzy+do sms+> sms+do smsow+,
2 smsow+HEY smsow+o smsow+w smsowej smsowych smsy+do smsy+z sobie+. sobie+darowac spamu+>
2 spokoj spokoj+, spotkania stad stale+> stara stary+jestem status stop+en.SENDING stpo stresu
2 strone strone+> stronie strony+, swoje swojej swojej+LIST swojej+bazy syn+ma syn+skonczyl
2 szostej szuka t tak tak+mili tak+zostanie take+en.MY take+my takiej+opcji te+KIND te+smsy
2 tego+LIST tego+czlowieka tego+systemu tej+sprawie tekstowych+> telefon+do telefon+mam
2 tell+en.MY tell+the temu+, ten+pan ten+telefon terminow tesciowa tesciowa+zapisala
2 the+en.WHO those thumb to+DELETEIT to+MORE to+WRITE to+en.BEFORE to+en.ENDED to+hear to+jest
2 to+juz to+ma to+mi to+piszcie to+przychodzi to+wylaczyc torebki towar trafi trafi+do
2 trafiliscie trenera+, trzeba+GADGET trzeba+MYSELF trzeba+konto trzeba+mi trzecia trzecia+w
2 trzy+tygodnie tu+MORE tu+NO tu+nie tych+MSG tygodnie tygodniu+, tylko+BOTHERS tylko+ME
2 tylko+MYSELF tylko+status tym+HOW tym+co tym+numerze tym+spamem tym+tygodniu tymi+MSG
2 tymi+smsami typie u+siebie uokik urodzinowe usuncie+GADGET usuncie+konto usuwac+GADGET uwagi
2 w+CONSENT w+en.MY w+moim w+spokoju w+zgodzie wam+REPLY wam+odpisac warsztatu was+en.I
2 was+en.SUBJECT was+i was+po was+ze wasc wasc+, wasz+MSG wasz+en.MESSAGES wasz+en.SENDING
2 wasz+en.TEXT wasza wasze+" waszymi+smsami ways ways+> wezcie+ME wezcie+MYSELF wezcie+mnie
2 wgl where+en.SUBJECT where+en.VOC where+en.YOU where+you whoever wiadomosc+, wiadomosci+?
2 wiadomosci+NO wiadomosci+na wiadomosci+nie wiadomosci+tekstowych wiadomosciami
2 wiadomosciami+> wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i wiec+o wiecej+STUFF wiecie
2 wiedziec wielkanocy wiem+jak wiem+skad wnosze+WORD wnosze+sprzeciw wobec+przetwarzania wolny
2 wpisac wpisac+ME wpisac+MYSELF wpisac+mnie wrong+en.MENDED wrong+en.NUMBER wrong+en.PHONE
2 wrong+number wstydu+oszczedz wszystkiego wy+> wy+jestescie wychodze+z wycofuje
2 wycofuje+CONSENT wycofuje+zgode wygladam wyjsc wykasujcie+NUMBER wylaczcie wylaczcie+> wypis
2 wypisac wypisalam wypisuje wypiszcie+ME wypiszcie+mnie wyprowadzilem wyprowadzilem+sie
2 wyrazam+zgody wyslalem+wam wysle+wam wystarczajaco wystarczy+napisac wysylac+>
2 wysylac+MYSELF wysylac+mi wysylajcie+MYSELF wysylajcie+mi wysylkach wysylkach+> wziela yall
2 you+and you+en.WANT you+en.WISH you+need your youre z+GET z+RECEIVE z+STUFF z+nich
2 z+otrzymywania z+panstwa z+prawa z+przychodni z+reklamami z+wiadomosciami za+0 za+CONSENTED
2 za+NOSENDING za+en.DAY za+odbior za+stary zabronil zadanie zadnych+smsow zadzwonie+>
2 zamknalem zamowienia+> zapisala+ME zapisala+MYSELF zapomniec zapomnijcie+HEY zapomnijcie+o
2 zapraszac zaprzestac zaprzestania zdejmijcie+ME zdejmijcie+MYSELF zdejmijcie+mnie zdrowia
2 ze+MY ze+NO ze+moj ze+pojde ze+swojej zeby+MORE zeby+przestalo zebyscie+MYSELF zera zera+>
2 zero zglosze zgoda zgody+, zgodzie zmarl zmarla zmienic znac+> znam+ZERO znowu+wy
2 zobowiazana zona+zmarla zostac+> zostal zostanie zostanie+> zostawic+> zrobilam zwiazku
2 zwolnic zwolnic+> zwrotu zycze+sobie zyczenia zyczenia+swiateczne zyje
3 "+ASK "+prosze % ,+AFFAIR ,+GET ,+ME ,+WITHDRAW ,+blok ,+daj ,+drzwi ,+dziecko ,+en.BLOCK
3 ,+ile ,+ja ,+mail ,+mnie ,+na ,+o ,+po ,+pracuje ,+w ,+wiec ,+wykasujcie ,+zeby ,+zebyscie
3 ,+zostawcie .+HOW .+WITHDRAW .+ani .+czytam .+da .+dla .+en.ASKED .+en.END .+en.MY .+im
3 .+jeszcze .+jezeli .+mailem .+moze .+napisz .+naprawde .+o .+odmawiam .+odpowiadam .+osoba
3 .+piszecie .+place .+pomylka .+przeprowadzilem .+spadajcie .+super .+take .+tylko .+w
3 .+wasza .+wez .+wlasciciel .+wycofuje .+wypisuje .+zakreccie .+zrobcie ?+. AFFAIR+en.TAKE
3 AFFAIR+tak AFFAIR+za ASK+ich ASK+juz ASK+mi ASK+tych ASK+waszych ASKED ASKED+> ASKED+sie
3 DELETEIT DELETEIT+, GET+od GLUED+> HEY+? HEY+moim HEY+wylaczenie HEY+zebraniach HEY+zmianie
3 HOW+cos HOW+indziej HOW+isc HOW+mam HOW+po HOW+wreszcie KIND+MY KIND+tego ME+BOTHER ME+MORE
3 ME+SENDS ME+YOUSEND ME+ZERO ME+juz ME+nekac ME+to MORE+MSG MORE+w MORE+wie MSG+SEND
3 MSG+tekstowych MSG+tez MY MY+STUFF MY+czas MY+en.NUMBER MY+wiesci MY+z MYSELF+ASK
3 MYSELF+BOTHER MYSELF+BUSY MYSELF+REMOVE MYSELF+SENDS MYSELF+YOUSEND MYSELF+nekac
3 MYSELF+niepotrzebne MYSELF+potem MYSELF+te MYSELF+ze NEED+> NEED+MYSELF NEED+mi NO NO+.
3 NO+CONSENT NO+NO NO+chca NO+nie NO+przestaniecie NO+przysylac NO+uzywac NO+wysylac
3 NO+zgadzam NOSENDING+> NOSENDING+MYSELF NOSENDING+mi READD+> RECEIVE+. RELATIVE+ma
3 RELATIVE+mi REMOVAL+, REMOVE+MYSELF REMOVED+przychodzic REPLY+od SEND+. SEND+? SENDS+"
3 SENDS+do SENDS+en.I SENDS+en.SUBJECT SENDS+i SENT SIGNED STOP+mi STOP+w STOP+z STUFF+>
3 THING+raz UNSUB UNSUB+ME UNSUBBED+> UNSUBBED+sie WANT+MY WANT+rozwodu WANT+sobie WITHDRAW+to
3 WITHDRAW+zgode WORD+0 WORD+MY WORD+NUMBER WORD+en.DAY WORD+tego WORD+w WORD+wobec YOUSEND
3 YOUSEND+, YOUSEND+do YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i ZERO+KIND ZERO+MY ZERO+z
3 ale+o amen apke awarie bez+STUFF bez+smsow bo+MYSELF byc+ostatni chca chce+> chce+tych
3 chce+waszych cierpliwosc ciszy co+mam cokolwiek cut czarna czarna+LIST czas+> czego
3 czemu+dalej czyta czytania czytania+, daj+se darujcie+> dentyste dentysty dla+was do+kogo
3 do+nas do+norwegii do+skrzynki do+spamu dwa+kilo dzieki+ale dzien+ZERO dzien+bez dziurki
3 dziurki+w elo+> en.AGAIN+> en.ALONE+w en.ASKED+en.MY en.ASKED+the en.BADMSG+en.VOC
3 en.BADMSG+w en.BEFORE+HEY en.BEFORE+o en.BLOCK en.ENDED+0 en.ENDED+w en.FROM+en.MY
3 en.I+SENDS en.I+YOUSEND en.I+e en.I+piszecie en.KEYWORD+w en.LIST+w en.MESSAGE+w
3 en.MESSAGES+> en.MESSAGES+a en.MESSAGES+w en.MY+is en.NEG+en.SENDING en.NEG+en.TEXT en.NEG+w
3 en.NEGATIVE+, en.NEGATIVE+> en.REMOVE en.REPLIED en.SENDING+w en.STOP+w en.SUBJECT+SENDS
3 en.SUBJECT+YOUSEND en.SUBJECT+e en.SUBJECT+mnie en.SUBJECT+piszecie en.TAKE+, en.TAKE+ASK
3 en.TAKE+na en.TEXT+> en.TEXT+w en.TIME+your en.VOC+and en.VOC+en.NEG en.VOC+mnie
3 en.YOU+en.NEG en.YOU+mnie enough enty esemesami esemesow for for+en.BEFORE garnkow
3 gdzie+indziej gory how human i+SENDS i+YOUSEND i+e i+piszecie ich impulsow impulsow+>
3 indziej+> info+HEY info+o innego+, isc istniec istniec+> it+> ja+podziekuje jak+cos jasne
3 jest+telefon jestem+na jeszcze+raz juz+GET juz+RECEIVE juz+dostawac juz+wie karty kasie
3 kiedy+wreszcie kiedys klatce klient komorka koncu konkurencji konkurencji+, kontaktu laduje
3 lekarza lezy litosc lutym lutym+, ma+wlasne macie+> mail+, maju mam+. mam+0 mam+MY
3 mam+en.DAY mam+screeny mam+tego marcu marcu+. mi+BUSY mi+NEED mi+SEND mi+niepotrzebne
3 mi+potem mi+ze miejsce mna+> mnie+BOTHER mnie+SENDS mnie+YOUSEND mnie+ZERO mnie+nekac moich
3 moj+NUMBER moj+czas moja+NUMBER most most+, mozecie+SEND mozecie+pisac na+AUTHORITY
3 na+REMOVAL na+amen na+co na+klatce na+kogo na+policje na+reklamy na+stale na+wasze na+zadne
3 napisz naruszenie naruszenie+dobr nastepny nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE
3 nastepny+en.MESSAGES nastepny+en.SENDING nastepny+en.TEXT nastepny+sms nawet nekac nekac+>
3 nekanie+> nic+od nie+. nie+WANT nie+przestaniecie nie+przysylac nie+uzywac nie+wysylac
3 nie+zgadzam nieaktywny niech+pisze niej niepotrzebne+> niewysylanie+MYSELF niewysylanie+mi
3 no+> nocki+, nocy+. norwegii+, nosie now number numerem o o+moim o+wylaczenie o+zebraniach
3 o+zmianie oboje oboje+> od od+AFFAIR od+THING od+tego od+tych od+waszych odczepcie
3 odczepcie+sie ode ode+ME ode+MYSELF ode+mnie odszedl+za odwalcie ofert ogloszen+> ones
3 oprocz osiedla osoba+, osobistych+> out+> oznacza pacjenta+> pamietam+, pieniedzy+>
3 pisac+HEY pisac+o pisalem+w pisaliscie pisanie pisanie+do pisze piszecie+do pizza pls+>
3 po+dziurki po+was pojde policje ponownie powiadomien+, poza prosilam prosilam+HEY prosilam+o
3 prosze+, prosze+juz prosze+mi przeprowadzilem przeprowadzilem+sie przestalo+przychodzic
3 przestancie+MYSELF przychodzi+> przycisk przycisk+> przypominac przypominania
3 przypominania+HEY przypominania+o przypomnienia+HEY przypomnienia+o przysylacie rachunki
3 rachunki+za randki rano+, raz+enty raz+napisac real reklamy+, reszte reszte+REMOVE roaming
3 rodo rodo+> rodzicow rodzicow+> rok+temu rozsylki s sadzie same+KIND say screeny
3 screeny+wszystkich se+siana serio+? siana siana+> sie+ASK sie+UNSUB sie+WANT sie+jak
3 sie+przez sie+wypisac sie+zgodzilam silence sily skonczcie skonczylo slac sluzbowy
3 sluzbowy+, sms+w smsow+. smsy+. sobie+darujcie spadajcie spokoj+> spotkamy spotkamy+sie
3 sprzeciw+wobec sprzeciwiam status+PARCEL status+THING status+zamowienia stop+w strony+>
3 subskrypcje szlaban szlaban+na ta+MSG tak+, tak+ASK tak+na takiej tam+> te+HEY te+LIST te+o
3 te+subskrypcje teczowy teczowy+most tekstowych telefon+jest telefonie telefonie+> teraz+ASK
3 tez+> tez+NO tez+nie this+is to+NUMBER to+WORD to+en.I to+sie to+telefon trzy tych+THING
3 tych+wiesci tygodniu tygodniu+. tylko+MSG tylko+smsy tym+numerem u+mnie uzywac uzywac+MY
3 w+drodze w+koncu w+lutym w+maju w+marcu w+nosie w+sadzie w+waszej w+zadnym w+zeszlym wam+do
3 was+GADGET wasze+MSG waszych+LIST waszych+PARCEL waszych+THING waszych+pieniedzy
3 waszych+powiadomien waszymi+MSG wciaz wezcie wiec wiem wiesci wiesci+> wlasciciel
3 wlasciciel+NUMBER wlasciciel+numeru wlasne wolalabym wole+NO wole+nie wpadnie wstyd wstydu
3 wszystkich+0 wszystkich+en.DAY wszystkiego+> wy+. wycieczki wycofac wykasujcie wylaczenie
3 wypadku wypisac+, wypiszcie wyslalem wystarczy+MY wystarczy+MYSELF wystarczy+mi
3 wystarczy+tych wysyla wywalic xd+> z+LIST z+bazy z+gory z+newsow z+subskrypcji z+tych
3 z+waszych za+teczowy zadne zadne+KIND zadne+MSG zadnych+MSG zadnym+wypadku zadziala
3 zakreccie zamknijmy zanim zapisala zapisujcie zapisujcie+> zapomnijcie zaproszen
3 zaproszen+na zaprzestali zaprzestali+> zdjecie ze+ME ze+RELATIVE ze+istnieje ze+mna ze+mnie
3 ze+spamem zebraniach zeby zeszlym zeszlym+tygodniu zgode+, zgodnie zgodnie+z zgodzilam
3 zmieniam zrobcie
4 ,+NUMBER ,+bym ,+en.NUMBER ,+en.TAKE ,+numer ,+przestancie ,+roaming ,+zanim .+ASKED
4 .+DELETEIT .+KIND .+REMOVAL .+STOP .+co .+cut .+czego .+czy .+do .+dzwonicie .+miejcie
4 .+pisalem .+pisze .+raczej .+trzy .+wolalabym .+zamknij .+zapomnijcie .+zatrzymajcie 0+rano
4 ?+WORD AFFAIR+en.I AFFAIR+en.SUBJECT AFFAIR+i ASK+, ASK+STOP ASK+informowac ASK+od
4 ASK+zostac ASKED+w BOTHER+> BUSY+do DELETEIT+MYSELF GADGET+MYSELF GET+> HEY+NOSENDING HEY+to
4 HEY+zdjecie HOLD+sie HOW+wy KIND MORE+RECEIVE MORE+dostawac MY+GET MY+kurek MYSELF+to NEED+,
4 NO+BOTHER NO+READD NO+SENT NO+kupie NO+piszcie NO+pisze NO+pojdzie NO+powinny NO+rozumiecie
4 NO+zapisujcie NUMBER+NO NUMBER+nie READD RECEIVE REPLY+SOTHAT SENDS+, SOTHAT+to STOP+pisac
4 STOP+to THING+ASK THING+sa UNSUBBED WANT+> WANT+od WANT+waszych WANT+zostac WITHDRAW+CONSENT
4 WORD+. WORD+SEND WORD+en.I WORD+en.SUBJECT WORD+i WORD+wszystkiego ZERO+MSG ZERO+STUFF
4 ZERO+tych a+po ale+MYSELF badan bedziecie blok blok+> bocie bocie+> byc+informowany bycia
4 bycia+zapomnianym cala chce+MY chce+od chce+zostac cisze co cudzych cut+en.MY cut+the
4 czarnej czarnej+liscie czego+w dacie dalej+YOUSEND dalej+piszecie darujcie do+AUTHORITY
4 do+bycia do+logowania do+niewlasciwej dobr dobr+osobistych done droge dzwonicie elo
4 en.BADMSG+en.BEFORE en.BADMSG+en.DAY en.BEFORE+en.BEFORE en.BLOCK+> en.DAY+rano
4 en.ENDED+en.DAY en.KEYWORD+en.DAY en.MENDED+> en.NEG+en.BEFORE en.NUMBER+na
4 en.NUMBER+sluzbowy en.TAKE+WANT en.TAKE+chce go+STOP ide+do ile+razy indziej informowany
4 informowany+> instrukcja internet ja+nie jesli jesli+THING jesli+jeszcze jeszcze jezdzi
4 jezeli jutra juz+NO juz+nie karty+, kasowac+> komus kto+normalny ktorych kurek kurek+z lata
4 lezy+na linie liscie+> logowania mam+, matka miejcie minute moge+po moj+telefon n na+czarnej
4 na+droge na+telefonie napisac nich+> nie+, nie+BOTHER nie+READD nie+SENT nie+kupie
4 nie+piszcie nie+pisze nie+pojdzie nie+powinny nie+rozumiecie nie+zapisujcie niedziela
4 niepotrzebne+, niewlasciwej niewlasciwej+osoby niewysylanie nocki normalny normalny+wysyla
4 numer numer+na numer+sluzbowy numeru+> o+NOSENDING o+zdjecie obowiazuje od+jutra oddaje
4 odpusccie+> odsubskrybowac odsubskrybowac+> oferty osobistych pan+MORE pan+juz panstwa+MSG
4 piaty+> pieniedzy pisac+> pisza+, place po+HOW po+co podziekuje pogotowia pojdzie powinny
4 pracuje pracuje+na pradu prosze+MORE prosze+informowac przestac przestac+> przestajecie
4 przestajecie+, przychodzi przychodzic+> przypadek raczej+NO raczej+nie rade radze+DELETEIT
4 radze+STOP radze+przestac rana+, robcie rozumiecie rozumiecie+> serio sie+HOW sie+en.SUBJECT
4 sie+od sierpniu skrzynka skrzynki spamem+> spamu sprawy sprawy+. stale subskrypcji
4 swiateczne swojego szkoda ta+korespondencji tak+WANT tak+chce take takiego tam tego+GET
4 telefon telefon+, ten+en.NUMBER ten+kurek ten+numer to+SEND to+i w+norwegii w+sierpniu
4 wam+za was+NO waszymi wcale+> wez wiadomosci+sa wiem+na wnioski wnioski+> wolalbym+,
4 wreszcie wsi wujka wypisac+> wypisuje+sie wyprosic xd z+niej za+GADGET za+MY zakreccie+MY
4 zakreccie+ten zamknij zamknij+sie zapomnianym zatrzymajcie ze+MYSELF zeby+to zebyscie
4 zegnam+, zegnam+> zgode zgody zmieniam+NUMBER zmieniam+en.NUMBER zmieniam+numer zrobcie+to
4 zycze
5 ,+MYSELF ,+REMOVE ,+art ,+by ,+czyli ,+do ,+jasne ,+jesli ,+nigdy ,+te ,+zadnych .+21
5 .+SENDS .+WORD .+cisza .+dziekuje .+en.NUMBER .+kiedy .+mam .+nawet .+numer .+pani .+radze
5 .+were .+🚫 ASK+MORE AUTHORITY+> CONSENT+, GLUED HEY ME+ASK ME+HOW MSG+do MYSELF+HOW
5 MYSELF+MORE MYSELF+NEED MYSELF+juz NO+GET NO+RECEIVE NO+WANT NO+dostawac NO+robcie NO+znam
5 NO+zycze NUMBER+sluzbowy PARCEL+niech PARCEL+za REMOVAL+> REMOVE REMOVE+, SEND SEND+HEY
5 SEND+o STOP+MSG STOP+MYSELF STUFF+, WORD+ME WORD+MSG WORD+mnie ZERO+odbioru albo ale+ASK
5 autorskie bez+MY bez+odbioru blagam+> bo+ME bo+mie czlowieka czy+jest czyli dac dajcie
5 dziekuje dzwoni dzwoni+, en.BEFORE en.BEFORE+. en.BEFORE+> en.BEFORE+and en.NUMBER gdzie
5 here+> ide informowac internet+, jasny jest+szansa jestem kodow kolejna kolejna+MSG
5 kolejna+wiadomosc kolejnych komu+> konto konto+, korespondencji kupie lat lece lista+, listy
5 ma+> mi+w mnie mnie+> mnie+ASK mnie+HOW moim na+MSG na+nocki nadal naprawde nekanie nie+GET
5 nie+RECEIVE nie+dostawac nie+robcie nie+znam nie+zycze nosie+> o+to od+panstwa od+razu
5 odbioru odbioru+> odpisac odpuscie odpuscie+> odszedl ostatni piaty pisze+> po+raz
5 podziekuje+za pol+roku powiadomien prawa prawa+do prawda prosze+sobie przestancie
5 przy+zakladaniu raczej radze razu reklamy se sie+MORE sie+juz sklepie+> slowie+NO slowie+nie
5 sprzeciw strony szansa tego tej+listy ten+NUMBER to+do to+jakos trzech tylko+KIND tym+NUMBER
5 was+nie wasze wasze+KIND waszej+strony waszych+MSG wiecej+> wylaczyc+> wyslany z+smsow z+tej
5 z+waszej z+waszymi za+kazdy za+te zablokowanie zablokowanie+, zadnego zakladaniu
5 zakladaniu+GADGET zakladaniu+karty zniknac zniknac+z 🔕+>
6 ,+en.THIRD ,+ktorej ,+prawda ,+szkoda ,+z .+MSG .+YOUSEND .+ja .+wasze BOTHER GADGET+,
6 HEY+ABOUT HOW+jest KIND+do LIST ME+> MORE+GET MSG+w MY+NUMBER MY+telefon MYSELF+> NO+,
6 NUMBER+z SENDS ZERO+smsow a+wy and do+konkurencji drogi dzisiaj en.I+AFFAIR
6 en.SUBJECT+AFFAIR here i+AFFAIR innego innym jak+przestaniecie jakos jego kasowac kazdy
6 kogo+innego komu mie na+KIND na+zawsze norwegii o+ABOUT odmawiam odpusccie ostatni+raz
6 prawda+> przez+was razy+mam roku slowie spamem szkoda+waszych tej+LIST this to+> tych w+0
6 w+en.DAY w+slowie w+zyciu wasze+wiadomosci were wlasnie wypisany z+MY z+powiadomien z+tymi
6 zadnym zawsze+> zdjecie+ME zdjecie+MYSELF zdjecie+mnie znam zyciu 🚫
7 ,+THING ,+od .+CEASE .+HOLD .+moj .+nara ASK+> ASK+opuscic ASK+sobie ME MORE+> NO+jestem
7 NO+rozumie NUMBER REMOVE+NUMBER REMOVE+mnie SEND+> SEND+mi STOP+SEND art art+. bez+tych
7 dalej+SENDS dystrybucji dystrybucji+> dziekuje+> en.NUMBER+z go listy+> moj mowie moze
7 na+telefon nara nawet+NO nawet+nie nie+jestem nie+rozumie numer+z odbiorca odpisywalam
7 opuscic prosze+opuscic roku+, rozumie skrzynke+> smsami traktuje wam waszej widzenia+> wy
7 z+dystrybucji zdejmijcie zyciu+>
8 ,+STOP ,+WORD ,+ZERO .+tu .+zegnam 0+smsow ABOUT CONSENT GET HEY+> HOW+przestaniecie LIST+>
8 NOSENDING REMOVE+ME REMOVED+> SEND+MYSELF dalej en.DAY+smsow kurtyna+w mam+was nara+,
8 niepotrzebne od+MY panstwa prywatnosci smsami+> smsow+> to+, tymi wychodzi wychodzi+> z+MSG
8 zostac 🔕
9 0+MSG AUTHORITY LIST+, MSG+. STUFF UNSUB+> do+widzenia en.DAY+MSG na+smsy niech widzenia
9 zadnych zegnam
10 . .+REMOVE .+THING .+blokuje .+kurtyna NUMBER+> REMOVAL kims kurtyna skrzynke smsow tu was
11 MSG STOP dostane przestaniecie+> sobie
12 ,+SOTHAT REMOVE+> blokuje+> na+NUMBER raz
13 NO+SEND WORD+> blokuje nie+SEND waszych
14 MSG+> STOP+>
15 DELETEIT+>
16 przestaniecie
20 NO+>
23 nie+>
"""
