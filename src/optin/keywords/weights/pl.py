"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-20 =bias
-17 RESTORE
-14 >
-13 NO+CEASE nie+CEASE
-12 WRITE bylo
-11 "+, AFFAIR czy pani teraz
-10 ,+HOW CONSENTED do+LIST dzieki dzwonic sprawie
-9 .+RESTORE AFFAIR+, AFFAIR+> BUSY CEASE THING+> a+NO a+nie do+was dziala na nic piszecie+> w
-9 w+sprawie wypisywac
-8 ,+ASK ,+WANT .+. .+ile .+na 15 GADGET HOW+REMOVE MISSED MSG+od NO+HOLD duzo+tych en.THIRD
-8 jak+nie kto nie+HOLD nie+MSG sie+z skad smsa ten wczesniej
-7 ,+SEND .+skad ? CEASED HEY+ktorej HOW+WORD LIST+AFFAIR NO+MSG NO+WORD THING+, YOUSEND+> bede
-7 bede+> bo czesto duzo en.DAY en.DAY+> grupy jak+DELETEIT jak+REMOVE jak+WORD maz nie+WORD
-7 o+ktorej pasuje poprosze powrotem sie+na te troche z+AFFAIR z+powrotem
-6 , ,+NEED ,+WRITE ,+co ,+ma ,+smsy .+> .+REMOVED .+jak 0 0+> AFFAIR+na ASK+nic BOTHERS
-6 HEY+ponowne HOW+DELETEIT KIND+od MSG+, NO+BOTHERS NO+bylo NO+do NO+en.MESSAGES NO+en.SENDING
-6 NO+en.TEXT RELATIVE REMOVE+mi RESTORE+MYSELF SEND+THING THING UNSUB+mi WORD+sie automatyczna
-6 bardzo bez by chodzi czemu daj+spokoj dawajcie do+konca do+zlej duzo+MY dwa dzwonic+, ile
-6 jak+NO jest jest+> jutro konca koniec listy+AFFAIR lubie macie+nic mi mieszkanie moge moje
-6 na+MY na+liscie na+razie nie+BOTHERS nie+bylo nie+do nowy numery o+ponowne pan pies ponowne
-6 razie sie+NO sie+nie smsie spokojnie to+YOUSEND tresci tym uwielbiam wczoraj wiadomosc
-6 wszystko wylacznie za+czesto zlej znow
-5 ,+BUSY ,+bede ,+bo ,+dzieki ,+kto ,+wypisywac .+ASK .+GADGET .+a .+chyba .+daj .+duzo .+juz
-5 .+no .+po .+spokoj .+te .+troche 2 ?+NO ASK+MSG ASK+do GADGET+> HOW+UNSUB HOW+wypisac KIND+>
-5 KIND+ASK MYSELF+poczte MYSELF+sie NO+REMOVE NO+SENDS NO+dziala NO+lubie NO+pasuje RESTORE+mi
-5 SEND+na THING+na automatyczna+> biore da da+sie do+MSG do+MY do+smsow dodanie dziala+, dzis
-5 glosowa inny jak+UNSUB jestesmy klucze kod kontakt kosztuje mi+sie mowi mowil nic+>
-5 nie+REMOVE nie+SENDS nie+dziala nie+lubie nie+pasuje nowe oferte ogloszenie pana pisac+na
-5 platnosc poczte pod ponowne+dodanie pozdrawiam prosze+do prosze+sie skreslcie stary ta
-5 takich+KIND takich+MSG takich+wiadomosci takie te+wiadomosc tej to+HOW tydzien tygodnia
-5 tylko+do usunac w+tej wcale+MYSELF wypisywac+sie wystarcza wystarcza+> znowu
-4 ,+KIND ,+a ,+ale ,+bedziemy ,+da ,+en.NEG ,+jedno ,+mam ,+piszcie ,+pozdrawiam ,+ten
-4 ,+wczesniej ,+wiecej .+WANT .+dawajcie .+en.THIRD .+maz .+odblokujcie .+ok .+ostatnie
-4 .+polubiono .+prosze .+spokojnie .+wcale 0+to 16 18 ?+ASK ?+mam ?+nie ASK ASK+REMOVE ASK+sie
-4 ASK+usunac BOTHERS+MYSELF CEASE+sie CONSENTED+, FAMILY HEY+0 HEY+MSG HEY+en.DAY HEY+en.I
-4 HEY+en.SUBJECT HEY+i HOW HOW+nie HOW+pan HOW+z ME+w MISSED+THING MORE+, MSG+MSG MSG+tylko
-4 MSG+z MY+RELATIVE MY+od MY+sprawie MYSELF+na MYSELF+pani MYSELF+smsy NO+dla NO+dzwoncie
-4 NO+en.LIST NO+en.MESSAGE NO+interesuje NO+mam NO+przestawajcie NO+sms NUMBER+? NUMBER+ASK
-4 NUMBER+prosze RECEIVE+KIND RECEIVE+MSG REMOVE+sie REMOVE+z REMOVED+do RESTORE+> RESTORE+MSG
-4 SEND+MSG SEND+te SOTHAT+SENT STOP+na STOP+sie UNSUB+sie WANT WITHDRAW+> WITHDRAW+REMOVAL
-4 WITHDRAW+rezygnacje WORD+REMOVAL WORD+rezygnacje ZERO+was a+WRITE a+da a+zostawcie
-4 about+en.MY adres alarm ananasa bedziemy bez+tego bez+was brac byl byla can chyba+NO
-4 chyba+nie cofam+REMOVAL cofam+rezygnacje czekam czekam+na czemu+NO czemu+nie czwartek dla+ME
-4 dla+MYSELF dla+mnie dobry dobrze dwa+razy dzieki+> dzien dzwoncie dzwoncie+, en.BADMSG+,
-4 en.DAY+to en.DOESNT en.HEY en.I+koniec en.MESSAGES+, en.MY+en.BEFORE en.MY+en.THIRD
-4 en.NEG+en.BADMSG en.NUMBER+do en.SUBJECT+koniec en.SUBJECT+was en.TAKE+ale en.TEXT+,
-4 i+koniec ile+kosztuje interesuje ja+ASK ja+WANT ja+chce jako jednak jestescie kodu krotko
-4 kto+pisze kto+to ktos kupuje lubie+, ma+MORE ma+juz macie+MY meza mi+NUMBER mi+na mial mialo
-4 mojej+sprawie mu musze my+en.THIRD na+CONSENTED na+nic na+ten na+to newslettera nic+NO
-4 nic+nie niczego nie+dla nie+dzwoncie nie+interesuje nie+mam nie+przestawajcie niechcacy
-4 nikomu nikt nowe+> numer+do numery+, o+0 o+MSG o+en.DAY odblokujcie ogloszenia on+en.MY or
-4 ostatnie+ostrzezenie ostrzezenie padl pani+NO pani+nie pasuje+> pisze+do podam polowie
-4 polubiono polubiono+> potwierdzam promocje prosze prosze+> prosze+RESTORE prosze+pisac przed
-4 przepraszac przepraszac+, przestal przestawajcie przez+NUMBER psow pyta razy+, reklamacje
-4 sama sasiad sie smsa+, spokojnie+, sprawach tak+ale telefon+ASK telefon+prosze the+en.BEFORE
-4 to+ASK to+MY to+SENDS to+THING to+jeszcze troche+za trwa tygodnia+> u umowe w+LIST w+MY
-4 w+bazie w+domu w+polowie waszym+smsie wcale wcale+ME wcale+mnie wczesniej+, wesele
-4 wiadomosc+> wiadomosci+od wiecej+NO wiecej+nie wolno wypisana wyslij z+grupy z+newslettera
-4 z+ogloszenia zakonczona zamiast zapisalam zapomnialam zostaje
-3 * *+na ,+MISSED ,+bardzo ,+cos ,+czy ,+dlatego ,+en.HEY ,+en.MY ,+en.THREAT ,+im ,+my
-3 ,+nawet ,+nie ,+odbiore ,+poprosze ,+potrzebuje ,+przyslijcie ,+sorry ,+uwielbiam
-3 ,+wystarczy ,+zapomnialam .+" .+BUSY .+PARCEL .+SIGNED .+SOTHAT .+chcialabym .+dosyc
-3 .+dzieki .+en.HEY .+en.MENDED .+en.NEGATIVE .+hmm .+jakas .+jednak .+jestesmy .+kod .+kto
-3 .+ktos .+macie .+niechcacy .+nikomu .+padl .+potwierdzam .+skreslcie .+tak .+zabierzcie
-3 .+zeby 16+> 17 18+, 2+. ASK+DELETEIT ASK+THING ASK+je ASK+na ASK+podac ASK+uszanowac ASK+z
-3 ASK+znowu ASKED+, BOTHERS+mi BUSY+> BUSY+MORE CEASE+z CEASED+do DELETEIT+? GET+KIND GET+MSG
-3 HEY+, HEY+THING HEY+te HOW+NO HOW+nowe HOW+od HOW+ostatnio LIST+rodzicow ME+SEND MORE+MY
-3 MSG+MISSED MSG+THING MSG+WANT MSG+sie MYSELF+MSG MYSELF+NUMBER MYSELF+STOP MYSELF+en.BADMSG
-3 MYSELF+od MYSELF+telefon NEED+niczego NO+KIND NO+dzwonic NO+kojarze NO+kupuje NO+musicie
-3 NO+przestaje NO+przeszkadzaja NO+przychodza NO+przyjezdzac NO+teraz NO+wchodzi NO+wiadomosci
-3 NO+wie NUMBER+GADGET PARCEL+poleconym RELATIVE+> REMOVE+? REPLY+> SENDS+> SENDS+HOW
-3 SENDS+MORE SENDS+jak SENDS+juz SOTHAT+DELETEIT SOTHAT+pisali STOP+MORE STOP+NO STOP+juz
-3 STOP+nie STOP+tych STUFF+na THING+. UNSUB+MYSELF WANT+KIND WANT+THING WANT+WORD WANT+je
-3 WANT+niczego WANT+te WANT+znowu WORD+ASK WORD+do WORD+mi WORD+prosze WRITE+, WRITE+> WRONG
-3 YOUSEND+HOW YOUSEND+jak ZERO+MORE ZERO+juz ZERO+smsa ZERO+waszych a+en.FEEL a+ty ale+to
-3 alerty ani+jednej autobus automat bedziemy+en.SUBJECT bez+smsa bez+waszych boje boli brakuje
-3 brakuje+MYSELF brakuje+mi can+en.SUBJECT chce+WORD chce+je chce+znowu chcialabym chodzi+>
-3 ciagle co+z cofam cofnac cofnac+> corka cos czy+to daj dlaczego dlug do+AFFAIR do+CONSENTED
-3 do+THING do+grupy do+mnie do+syna dobra dobrze+ze domofon domu dopiero dopisac dosc dostalam
-3 dosyc dosyc+MORE dosyc+juz dwie dzien+> dzis+, en.ALONE+NO en.ALONE+nie en.BADMSG
-3 en.BADMSG+NO en.BADMSG+nie en.BEFORE+en.BADMSG en.BEFORE+en.SUBJECT en.BEFORE+leave en.DITCH
-3 en.DITCH+en.SUBJECT en.ENDED+NO en.ENDED+nie en.I+MORE en.I+ZERO en.KEYWORD+NO
-3 en.KEYWORD+nie en.MENDED+on en.MY+en.SENDING en.NEG+NO en.NEG+nie en.NUMBER+GADGET
-3 en.NUMBER+jest en.SENDING en.SENDING+, en.STOP+NO en.STOP+nie en.SUBJECT+MORE
-3 en.SUBJECT+ZERO en.SUBJECT+en.TAKE en.TAKE+en.MY en.THIRD+> en.THREAT en.THREAT+en.SENDING
-3 en.TIME en.VOC+en.TAKE en.VOC+was en.YOU en.YOU+was godzina grupy+rodzicow hmm i+MORE i+ZERO
-3 ile+en.I ile+en.SUBJECT ile+i im in inny+> isc+do ja+sie jak+nowe jakas+firma
-3 jakiej+podstawie jedna jednak+chce jednej jestes juz kanalow karnet karte kiedy kiedy+>
-3 kilo+> klucz kodu+> kojarze konczy kot kto+wam ktorej+THING ktorej+jutro leave+en.MY
-3 liscie+do listem listem+poleconym ma+MY ma+na maila mailowy mam+STOP mam+WORD mam+nic
-3 mam+zastrzezen mecenas mi+pani mi+smsy mi+telefon mialo+byc mieszka mile+widziane
-3 milego+weekendu mnie+SEND mnie+w moj+, moja+RELATIVE moje+NUMBER mojej mozecie+do mozesz
-3 musicie myslalem+ze na+0 na+THING na+dzis na+en.DAY na+maila na+te na+was napisalam nia
-3 nic+przeciwko nie+dzwonic nie+kojarze nie+kupuje nie+musicie nie+przestaje nie+przeszkadzaja
-3 nie+przychodza nie+przyjezdzac nie+teraz nie+wchodzi nie+wie normalnie normalnie+>
-3 numer+GADGET numer+jest numeru+? o+THING o+te od+kogo od+lat od+tygodnia odbiore odpisala
-3 odpowiedzi ogloszenie+, online operator osoby+> ostatnie pakietu pan+z pani+do paragon
-3 parkingu pietra pilnych pisac+, pisalem+ze pisz piszecie+HOW piszecie+jak please po+0 po+18
-3 po+en.DAY podac pokoju pokoju+> poleconym pomylil pomylke poprzedniego potrzebuje powiedzial
-3 powodzenia+> powrotem+RESTORE pozniej prace prezent prezent+, prezentu prosi prosze+MSG
-3 prosze+NO prosze+nie prosze+uszanowac przeciwko przekazecie przelew przestaje przeszkadzaja
-3 przez+pomylke przez+telefon przyjezdzac przypomnienie przyslijcie rabat remont rezygnacja
-3 robic robimy sa+MYSELF sa+mi sie+przy sie+skonczyly sie+wypisalem skonczy skonczy+>
-3 skonczyly smsa+z smsom+> smsow+en.I smsow+en.SUBJECT smsow+i smsy+? smsy+ASK
-3 sprawa+zakonczona sprawie+czynszu stalo stalo+> stop+> stop+NO stop+nie swiat szukam tekstow
-3 telefonow teraz+> teraz+w text that the+en.SENDING to+ME to+moj to+prezent to+wy
-3 tydzien+temu tylko tylko+w u+was ufam ulotek umowa usunac+z uszanowac+> w+kazdym w+mojej
-3 w+niedziele w+sprawach w+tym w+zalobie wam+MSG wasz+en.NUMBER wasz+numer wchodze wchodze+w
-3 wchodzi wczoraj+, weekendu weekendu+> wiadomosci+, wie+> wiecej+, wiekszy wiekszy+> wiem+>
-3 wisi wisi+> wynajete wynajete+, wypisywac+> wyslal wysylke you z z+0 z+NO z+en.DAY z+nia
-3 z+systemu za+MSG zabierzcie zabierzcie+ME zabierzcie+MYSELF zabierzcie+mnie zablokowala
-3 zalobie zamkniete+> zamowie zamowienie zamowilem zapomnialam+THING zastrzezen zatrzymac
-3 zdania zdania+> zdanie ze+en.TAKE ze+tak zebyscie+SENT zebyscie+pisali zgloszenie zgubilam
-3 zmienilam znow+GET znow+RECEIVE znowu+GET znowu+RECEIVE znowu+dostawac zony zostaje+>
-3 zostawic zycie+>
-2 ,+0 ,+CEASE ,+biore ,+brakuje ,+chce ,+czekam ,+czytam ,+dawajcie ,+dlaczego ,+domofon
-2 ,+dopiero ,+en.DAY ,+en.DOESNT ,+en.NEGATIVE ,+en.SUBJECT ,+jak ,+jest ,+jestem ,+kiedy
-2 ,+lepiej ,+mama ,+myslalem ,+nic ,+niech ,+no ,+oby ,+ona ,+pies ,+skad ,+slijcie ,+to ,+tu
-2 ,+wcale ,+wezme ,+wole ,+wrecz ,+wysylajcie ,+wysylam ,+zostaje .+% .+, .+MORE .+RELATIVE
-2 .+SEND .+ZERO .+akceptuje .+anuluj .+bez .+brama .+byly .+cofam .+czemu .+dalej .+dlug
-2 .+dobrze .+dodajcie .+dostalem .+ej .+kolezanka .+komornik .+kontakt .+kupilem .+link
-2 .+lista .+milego .+moge .+moja .+mozecie .+nic .+nikt .+on .+ostatni .+pies .+pisalam
-2 .+poprzedni .+promocje .+prowadze .+przelew .+przestalo .+przyszlo .+sasiad .+she
-2 .+skonczylam .+sprawa .+sprawe .+stary .+szef .+szkoda .+szukam .+usuneliscie .+uwielbiam
-2 .+wlaczcie .+wylaczcie .+wyprowadzam .+wyrazam .+wznowcie .+za .+zadna .+zapisalam .+zgadzam
-2 .+zgubilam .+zmienilam .+zostawcie 0+NO 0+min 0+nie 1 15+. 17+> ?+BUSY ?+HOW ?+czekam
-2 ?+en.SUBJECT ?+prosze AFFAIR+do ASK+CEASE ASK+KIND ASK+RESTORE ASK+STUFF ASK+WORD
-2 ASK+dzwonic ASK+en.SUBJECT ASK+moj ASK+niczego ASK+przysylac ASK+te ASK+wykreslic
-2 ASK+wylaczyc ASK+wznowic ASK+zatrzymac ASK+znow ASK+zostawic ASKED+ze BUSY+juz BUSY+na
-2 CEASE+, CEASE+MYSELF CEASE+SEND CEASED+> CONSENTED+> DELETEIT+GADGET DELETEIT+z GADGET+w
-2 GET+en.LIST GET+powiadomienia GET+wasze HEY+NUMBER HEY+PARCEL HEY+co HEY+kontakt HEY+nie
-2 HEY+tym HEY+wizycie HEY+wszystkim HEY+wykreslenie HEY+zaprzestanie HOLD+MYSELF HOW+>
-2 HOW+STOP HOW+ZERO HOW+koniec HOW+on HOW+to HOW+tylko HOW+wysylacie HOW+zablokowac
-2 HOW+zbiorka HOW+zostawic KIND+, KIND+prosze KIND+sie LIST+polecony ME+BOTHERS ME+MSG
-2 ME+RESTORE ME+WORD ME+pani ME+panstwo MISSED+HEY MISSED+o MORE+STOP MORE+WORD MORE+chodzic
-2 MORE+tych MSG+ASK MSG+MY MSG+jak MSG+ow MY+brat MY+corka MY+dane MY+en.BADMSG MY+en.I
-2 MY+en.SUBJECT MY+i MY+numeru MY+przepisow MY+sam MY+sprawy MYSELF+KIND MYSELF+RESTORE
-2 MYSELF+WORD MYSELF+bylo MYSELF+panstwo MYSELF+tez MYSELF+waszych NEED+STUFF NEED+THING
-2 NEED+przypomnien NO+HEY NO+MY NO+OWED NO+UNSUB NO+boli NO+brac NO+czytam NO+dostalam
-2 NO+dostalem NO+en.BEFORE NO+glosuje NO+jestescie NO+kreci NO+macie NO+moja NO+musze NO+od
-2 NO+odbiera NO+przekazecie NO+przeszkadza NO+przyjmuje NO+rezygnuje NO+sa NO+stalo NO+widze
-2 NO+zamawialam NO+zostawiac NUMBER+, NUMBER+CONSENTED NUMBER+mieszkania NUMBER+w
-2 NUMBER+wylacznie PARCEL PARCEL+NO PARCEL+na PARCEL+nie RECEIVE+en.LIST RECEIVE+powiadomienia
-2 RECEIVE+wasze RELATIVE+mowi RELATIVE+prosi RELATIVE+pyta REMOVAL+NO REMOVAL+hipoteki
-2 REMOVAL+nie REMOVE+hipoteki REMOVE+te REMOVED REMOVED+ME REMOVED+MYSELF REMOVED+SEND
-2 REMOVED+mnie REPLY+na RESTORE+KIND RESTORE+smsy RESTORE+wysylke SEND+KIND SEND+MY
-2 SEND+PARCEL SEND+STUFF SEND+jeszcze SEND+po SEND+smsow SOTHAT+zrezygnowac STOP+. STOP+krotko
-2 THING+? THING+SENDS THING+trwa UNSUB+? UNSUB+hipoteki UNSUBBED+. WANT+MYSELF WANT+STUFF
-2 WANT+przypomnien WANT+rezygnowac WANT+zgode WANT+znow WITHDRAW+, WORD+? WORD+NO WORD+krotko
-2 WORD+na WORD+nie WORD+wszystko WRITE+na WRITE+te WRONG+osoby ZERO+dyskusji ZERO+en.BEFORE
-2 ZERO+en.MESSAGES ZERO+en.SENDING ZERO+en.TEXT ZERO+krotko ZERO+nich ZERO+reklam ZERO+tego
-2 a+> a+HOW a+MY a+czemu a+en.SUBJECT a+moj abonamentu about+en.BEFORE about+en.VOC about+that
-2 about+the adres+> after after+> ale+NO ale+nie ani+HEY ani+o anuluj at auto autobus+NO
-2 autobus+nie awaria baner bardzo+, bardzo+MYSELF bawil bawil+sie bazie bazie+> bd bedzie+ME
-2 bedzie+mi bedziemy+en.I bedziemy+we begging bez+nich bez+reklam bialych bierzemy bo+RELATIVE
-2 bo+zona boje+sie brama bramie bramie+, brat by+MYSELF byc+na bylem bylem+w bylo+, bylo+na
-2 byly+RELATIVE byly+maz can+en.I can+i cancel chce+KIND chce+MYSELF chce+juz chce+te chcemy
-2 chec chec+GET chec+RECEIVE chec+otrzymywania chodzic chwila chyba chyba+> chyba+pani ciagu
-2 cisza+> cisza+wyborcza co+dalej co+ostatnio cos+> cos+innego czasem czlowiekiem
-2 czlowiekiem+> cztery czuje czy+STOP czy+ZERO czy+koniec czy+od czy+tylko czynne czynszu dab
-2 dalej+SEND dalej+wysylac dane didnt dla dlaczego+w dlatego dlatego+NO dlatego+nie do+0 do+15
-2 do+> do+FAMILY do+HOW do+RECEIVE do+WRONG do+en.DAY do+en.I do+i do+kiedy do+mamy do+meza
-2 do+operatora do+poprzedniego do+powiadomien do+rozmow do+taty do+wypisania do+zony dobra+,
-2 dobry+, dodajcie dokladnie domu+> dopiero+teraz dosc+, dostal dostawac+wasze dosyc+MY
-2 dosyc+tych dotarl drugi drugiego drzwiami dwa+NUMBER dwoch dyskusji dyskusji+> dziala+>
-2 dzieci+, dzien+dobry dzwonic+do dzwonie ej ekspres en.ALONE+> en.ALONE+do en.ALONE+na
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
-2 en.SUBJECT+nigdy en.SUBJECT+nikt en.SUBJECT+pani en.SUBJECT+tak en.SUBJECT+teraz
-2 en.SUBJECT+want en.TAIL+en.VOC en.TAKE+MY en.TEXT en.TEXT+MY en.TEXT+na en.TEXT+ow en.THINGS
-2 en.THIRD+, en.THIRD+en.BEFORE en.THREAT+begging en.THREAT+en.ASKED en.THREAT+en.VOC
-2 en.TIME+> en.TIME+en.MY en.TIME+en.SUBJECT en.VOC+en.VOC en.VOC+leave en.VOC+pani
-2 en.YOU+pani faktur firme+> formularz formularz+, gabinet get+en.MY glowy glupio gniazdo
-2 godziny got grzecznie grzyby grzyby+> gwarancja haha haslo have hipoteki hipoteki+z historii
-2 historii+KIND historii+MSG historii+wiadomosci horoskopow horoskopow+, hours i+ASK i+REPLY
-2 i+SEND i+STOP i+WORD i+bez i+cisza i+dalej i+en.GAVE i+en.TAKE i+have i+nigdy i+nikt i+tak
-2 i+teraz ile+MY im+begging im+en.ASKED im+en.SENDING im+en.VOC imie informacji+na
-2 interesuje+ME interesuje+MYSELF interesuje+mnie is+en.BEFORE is+it its ja+ZERO jak+jest
-2 jak+pan jakas je+ASK jednak+ASK jednak+WANT jesli+sie jest+, jest+MORE jest+en.VOC jest+juz
-2 jestem+za jestem+zainteresowana jeszcze+SENDS jeszcze+trwa juz+, juz+MY juz+STOP juz+WORD
-2 juz+chodzic juz+tych karnetu karnetu+, kartce kaszel katalogow katar kazdym kierowca
-2 kod+rabatowy kolezanka komornik konca+tygodnia koncowki koncowki+> koncze koncze+prace
-2 koniec+> kontakt+wylacznie kreci kreci+, ktora ktos+inny kupilam kupilam+> kurwa+znowu leave
-2 leki+, lepiej+MSG leze liscie+AFFAIR liscie+rezerwowej liscie+wysylkowej list list+polecony
-2 luz luz+, ma+ME ma+MYSELF ma+mnie ma+moj macie+moj macie+na maj mam+> mam+MSG mam+ZERO
-2 mam+dosc mam+ja mam+po mam+wrazenie mamy+, me+en.VOC mecenasie mecenasie+> mecenasowi meczy
-2 mi+MSG mi+waszych miejsca mieszkania milego min min+> mind minut mnie+BOTHERS mnie+MSG
-2 mnie+RESTORE mnie+WORD mnie+pani mnie+panstwo mnie+to moge+sie moge+zostawic moj+brat
-2 moja+corka moje+dane mojego+numeru mojej+sprawy money mowila musicie+ME musicie+MYSELF
-2 musicie+mnie my+en.BEFORE myslalem na+> na+AFFAIR na+SEND na+czwartek na+firme na+kartce
-2 na+moj na+niego na+noc na+parkingu na+plocie na+szczescie na+wiadomosc na+wiadomosci
-2 nadal+WANT nagrywac najmu najmu+> nam napisalem napisalem+STOP napisalem+WORD
-2 napisalem+en.ALONE napisalem+en.BADMSG napisalem+en.ENDED napisalem+en.KEYWORD
-2 napisalem+en.NEG napisalem+en.STOP napisalem+stop naprawe newsletter nia+> nic+MYSELF nic+mi
-2 nic+sie nie+MY nie+OWED nie+THING nie+UNSUB nie+boli nie+brac nie+czytam nie+dostalam
-2 nie+dostalem nie+glosuje nie+jestescie nie+kreci nie+macie nie+moja nie+musze nie+od
-2 nie+odbiera nie+przekazecie nie+przeszkadza nie+przyjmuje nie+rezygnuje nie+sa nie+stalo
-2 nie+widze nie+zamawialam nie+zostawiac nieprawda nieprawda+> niespodzianka nikogo nikogo+NO
-2 nikogo+nie niz no+HOW noc noc+, nocy nocy+> nosie+MY nosie+tych nowy+NUMBER nowy+telefon
-2 number+on numer+? numer+mieszkania numer+w numeru+z o+ME o+MYSELF o+NUMBER o+PARCEL
-2 o+kontakt o+mnie o+tym o+wizycie o+wszystkim o+wykreslenie o+zaprzestanie oby oby+en.TAKE
-2 oby+tak od+konkurencji od+rana od+reki od+was od+wczoraj odbiera odbiera+> odbierze
-2 odblokowalam odblokujcie+MYSELF odpisalem odpisze odpusc oferta oferta+> off+en.TIME on+the
-2 operatora osemke osob osob+> osobe ostatnio ostatnio+> otrzymywac otrzymywania+MSG otwiera
-2 otwieracie otwieracie+> otworzyl ow paczka pamietam+> pani+pomylila panstwo+maja panstwu
-2 parkingu+> pesel piatek piatek+, piatku pieknie piekny pierogow pierwszy pisania+> pisza+>
-2 piwnicy plaga planu+AFFAIR planu+zajec please+en.TAKE please+leave plocie pls+, po+16 po+tym
-2 po+ukrainsku pobralo pod+drzwiami podaje podalam podstawie polecam polecam+sie polecony
-2 polowa pomylila pomylila+GADGET pomylila+NUMBER pomylila+numery pomylke+ASKED poplakalam
-2 poprawia poprzednia potrzebuje+STUFF potrzebuje+THING potrzebuje+przypomnien
-2 potwierdzam+chec powiadomienia powiadomienie powodzenia pozwem ppk prace+HEY prace+o prad
-2 prawnej problemu prosi+SOTHAT prosi+zeby prosimy prosimy+HEY prosimy+o prosze+DELETEIT
-2 prosze+REPLY prosze+SEND prosze+THING prosze+dzwonic prosze+podac prosze+przysylac
-2 prosze+wpisac prosze+wykreslic prosze+wyslac prosze+wznowic prosze+zatrzymac prowadzi
-2 przechodze przeciwnie przeciwnie+, przegapilam przekaze+> przekazecie+NUMBER
-2 przekazecie+numeru przepadaja przepisow przestawajcie+SEND przesunac przesunac+> przesylac
-2 przesylanie przeszkod przeszkod+, przy+bramie przychodza przyjmuje przyjmujecie przysylac
-2 przysylac+> przyszedl przyszlo przyszlo+MYSELF przyszlo+mi punkty pusty pytac pytac+,
-2 rabatowy rachunku rachunku+> rana+en.I rana+en.SUBJECT rana+i rano+> rata raz+pisalem razu+>
-2 razy razy+> recepcji recepte recepte+na regulamin regulamin+> reke reki reki+> reklam+>
-2 rezerwowej rezerwowej+> rezygnacje+z rezygnowac right+> robic+> roku+> rozmawiac rozmiar
-2 rozmow rozumiem rury ryba sam sam+> samo samochod sasiada serdecznie serdecznie+STOP
-2 serdecznie+WORD serdecznie+ZERO she sie+ASKED sie+BUSY sie+CEASE sie+CONSENT sie+HEY
-2 sie+HOLD sie+UNSUBBED sie+WORD sie+ZERO sie+bez sie+o sie+telefonem sie+usunac sie+wypisywac
-2 sie+ze sie+zgodzie siostry skad+ASK skad+macie skad+panstwo skasujcie+> skonczylam
-2 skonczyly+> skreslcie+MYSELF skreslcie+z skrzynce smialo smialo+SEND smialo+WRITE
-2 smialo+piszcie smiechu smieciarka sms+MY sms+na sms+ow smsa+HEY smsa+NO smsa+nie smsa+o
-2 smsem smsem+> so so+en.SUBJECT sobie+, sobote spam+, spi spokoj+z sposob+> sprawa sprawy+>
-2 stacjonarny stanie stary+NUMBER stop stop+, stop+do stop+na stracic swieta syna szczeka
-2 szczescie szef szkody szpitala szwagier szybka tabletkach tabletkach+> tabletki tacy taki
-2 takie+KIND takie+MSG takie+smsy taryfy taryfy+> taty te+wasze tego+> tego+THING tej+KIND
-2 tej+MSG tej+wiadomosci tekstow+> telefon+na telefon+z telefonem+> telefoniczny telefonu
-2 ten+en.BADMSG ten+sam teraz+ja the+MSG the+en.MESSAGE the+en.MESSAGES the+en.REPLY
-2 the+en.TEXT the+text them+> there to+NO to+REMOVE to+WITHDRAW to+cofnac to+en.YOU to+kiedy
-2 to+mialo to+naprawde to+nieprawda to+niespodzianka to+od to+prosze to+u to+z toba torcie
-2 tresci+tydzien trzymac twoim tych+przepisow tylko+jesli tylko+koncowki u+pani ukrainsku
-2 ukrainsku+> umowe+> umowie uszanowac w+piatek w+sklepie w+sobote w+zalaczeniu was+HEY
-2 was+MSG was+en.MY was+o wasz+NUMBER waszego waszym+MSG wcale+NO wcale+mi wcale+nie wchodzi+>
-2 wczesniej+> we wezme what wiadomosci+> wiadomosci+ASK wiadomosci+HEY wiadomosci+o
-2 wiadomosci+prosze wiadomosci+sie widze+przeszkod wiecej wieczorem winda wizycie wizycie+,
-2 wjazd wkurzacie wlaczcie wlaczcie+MYSELF wlaczcie+mi wnuczku wolne wrazenie wrecz
-2 wrecz+przeciwnie wszystko+, wszystko+> wszystko+na wtorku wyborcza wygralam wyjezdzam
-2 wykreslenie+hipoteki wylaczcie+MYSELF wylaczcie+mi wypisalem wypisalem+. wypisania+NO
-2 wypisania+nie wypisz wypiszcie+mi wyprowadzam wyprowadzam+sie wyprzedaz wyrazam+zgode
-2 wyrzucac wyrzucila wyslac wyslalam wystarczy+> wysyla+MYSELF wysyla+mi wysylac wysylac+THING
-2 wysylajcie wysylajcie+MORE wysylam wysylke+MSG wysylkowej+> wyszlo wzial wznowcie
-2 wznowcie+MSG wznowic wznowic+> your+LIST your+en.BEFORE your+list z+> z+AUTHORITY z+NUMBER
-2 z+PARCEL z+THING z+abonamentu z+en.LIST z+en.MESSAGE z+en.MESSAGES z+en.SENDING z+en.TEXT
-2 z+grafiku z+numerem z+sms z+smsa z+ta za za+duzo za+piekny zablokujcie zaden+MSG
-2 zaden+en.MESSAGES zaden+en.SENDING zaden+en.TEXT zadna zadzwonic zainteresowana zajecia
-2 zalaczeniu zalacznik zalewa zalewa+ME zalewa+MYSELF zamawialam zamawiam zamiast+SEND
-2 zamiast+na zamkniete zapisac zapisanego zapiszcie zapiszcie+ME zapiszcie+MYSELF
-2 zapiszcie+mnie zaplacone zapomnial zaraz zatrzymuje zatrzymuje+sie zawor zawsze+, zbiorka
-2 zdjecia ze+AFFAIR ze+KIND ze+MORE ze+SENDS ze+YOUSEND ze+juz ze+piszecie ze+smiechu
-2 ze+szpitala zeby+NO zeby+nie zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer
-2 zmienilem+NUMBER zmienilem+zdanie znow+dostawac znowu+> zobacze zostac+na zostaja+>
-2 zostawcie zostawiac zostawie zostawilam zrob zrobie zwrot zycie
2 "+? % ,+ASKED ,+CONSENTED ,+HOLD ,+NO ,+PARCEL ,+UNSUB ,+bedzie ,+but ,+chodze ,+danke
2 ,+dosc ,+en.UNSUB ,+ile ,+mi ,+najlepiej ,+naprawde ,+on ,+ostatnio ,+skonczcie ,+skrzynka
2 ,+usuwac ,+wlasnie ,+wstydu ,+wylaczcie ,+za ,+zadzwonie ,+zegnam .+AFFAIR .+CONSENT
2 .+CONSENTED .+HEY .+REPLY .+blagam .+czwarty .+dont .+drugi .+dzien .+elo .+en.ALONE
2 .+en.DOESNT .+en.DONT .+en.NEG .+en.NOT .+en.STOP .+en.SUBJECT .+en.THREAT .+en.TIME
2 .+en.YOU .+gratuluje .+hej .+hotel .+if .+kazda .+kolejny .+koncze .+korzystam .+krzyzyk
2 .+last .+my .+n .+naprawde .+nk .+not .+od .+odczepcie .+odwalcie .+oferty .+panie .+panowie
2 .+pod .+podstawa .+precz .+przy .+same .+serio .+skoro .+spotkamy .+sprzeciw .+sprzeciwiam
2 .+stpo .+syn .+szlaban .+tell .+termin .+tesciowa .+this .+usunac .+wezcie .+wiecej .+wole
2 .+wypisuje .+wyslalem .+wysle .+z .+zero .+zmienilem .+znowu .+zrobilam 0+, 0+lat 0+lata
2 0+raz 21 ?+CEASE ?+GET ?+HOLD ?+STOP ?+dajcie ABOUT+> ABOUT+NO ABOUT+SEND ABOUT+WRITE
2 ABOUT+nie ABOUT+piszcie ASK+HOW ASK+MYSELF ASK+SEND ASK+ZERO ASK+dalej ASK+dostawac
2 ASK+konto ASK+nas ASK+sprzeciw ASK+to ASK+wiecej ASK+wiedziec ASK+zaprzestac ASK+zeby
2 ASK+znac ASK+zrezygnowac ASKED+HEY ASKED+o AUTHORITY+, AUTHORITY+. AUTHORITY+jesli BUSY+HOW
2 BUSY+z CEASE+GADGET CEASE+NUMBER CEASE+wasc CONSENT+marketingowa CONSENTED+en.I CONSENTED+i
2 DELETEIT+ME DELETEIT+mi DELETEIT+mnie DELETEIT+na GADGET+a GET+. GET+GADGET GET+NUMBER HEY+.
2 HEY+niewysylanie HEY+sie HOLD HOLD+GADGET HOLD+NUMBER HOW+, HOW+? HOW+THING HOW+bylibyscie
2 HOW+do HOW+dotad HOW+jeszcze HOW+miesiac HOW+moje HOW+wystarczy HOW+zrezygnowac KIND+.
2 KIND+HEY KIND+NO KIND+SEND KIND+nie KIND+niech KIND+sa KIND+tekstowych KIND+z KIND+za
2 LIST+MY LIST+smsowej LIST+tych ME+, ME+NEED ME+REMOVE ME+REMOVED ME+prosze ME+usunieto
2 ME+znowu MISSED+, MORE+SEND MORE+STUFF MORE+nic MORE+od MORE+sily MORE+sobie MSG+HEY
2 MSG+STOP MSG+WORD MSG+bo MSG+co MSG+en.ALONE MSG+en.BADMSG MSG+en.ENDED MSG+en.KEYWORD
2 MSG+en.NEG MSG+en.STOP MSG+o MSG+sa MSG+stop MY+LIST MY+RECEIVE MY+adwokat MY+czlowieka
2 MY+dentysta MY+en.NUMBER MY+numer MY+ostatni MY+pan MY+skrzynka MY+systemu MYSELF+MY
2 MYSELF+REMOVED MYSELF+ZERO MYSELF+codziennie MYSELF+kolejnych MYSELF+ktos MYSELF+przypominac
2 MYSELF+tylko MYSELF+usunieto MYSELF+wysylacie NEED+GADGET NEED+konto NO+ASK NO+UNSUBBED
2 NO+WRITE NO+bede NO+bedziecie NO+biore NO+bo NO+czeka NO+dojedzie NO+interesuja NO+mamy
2 NO+piszemy NO+po NO+pomagaja NO+przychodzilo NO+przypominac NO+przypominajcie NO+slup
2 NO+smsow NO+trzeba NO+udzielam NO+wyrazam NO+zyje NUMBER+MORE NUMBER+domu NUMBER+juz
2 NUMBER+mam NUMBER+po NUMBER+to PARCEL+> RECEIVE+STUFF RECEIVE+z RELATIVE+, RELATIVE+MYSELF
2 RELATIVE+skonczyl RELATIVE+zapisala RELATIVE+zmarla REMOVAL+? REMOVAL+NUMBER REMOVAL+numeru
2 REMOVE+en.VOC REMOVE+go REMOVE+konto REMOVE+moj REMOVE+na REMOVE+nr REMOVE+telefon
2 REPLY+THING REPLY+jeszcze SEND+MORE SEND+SOTHAT SEND+en.I SEND+en.SUBJECT SEND+i SEND+jak
2 SEND+juz SEND+komu SENDS+? SENDS+wasze SOTHAT+MORE SOTHAT+en.LIST SOTHAT+przestalo STOP+ME
2 STOP+en.SENDING STOP+mnie STOP+tego STOP+wasc STUFF+swiateczne STUFF+to THING+PARCEL
2 THING+do THING+en.I THING+en.SUBJECT THING+i THING+jeden THING+mam THING+prosze THING+raz
2 THING+xd THING+za UNSUB+MY UNSUB+mnie UNSUB+na WANT+sie WANT+tych WANT+wiedziec WANT+zgody
2 WANT+znac WORD WORD+MYSELF WORD+en.BEFORE WORD+en.SENDING WORD+konto WORD+napisac WORD+nr
2 WORD+pisac WORD+przyjmowania WRITE+MYSELF WRITE+jeszcze WRITE+mi YOUSEND+? ZERO+NUMBER
2 ZERO+ofert ZERO+pytania a+0 a+MSG a+en.DAY a+teraz a+w adresat again+> akceptuje akcje
2 ale+HEY ale+KIND ale+MY ale+PARCEL ale+THING ale+prosze ale+te alergie+na amen+> and+en.MY
2 and+my another at+your bazy be bedzie bedziecie+SEND bedziecie+pisac been bez+ofert
2 bez+pytania blagam bo+NO bo+nie but+en.BEFORE butow butow+xd buty+, byc+, bylibyscie called
2 celowo chca+> chce+dostawac chce+ich chce+wiedziec chce+znac chciala chocbyscie+SENT
2 chocbyscie+pisali cisza cisza+. cisza+z co+, co+> co+? co+SENDS co+THING co+YOUSEND co+jest
2 co+jeszcze co+miesiac co+te co+to comes coming coming+. cos+takiego crossfit czegokolwiek
2 czeka czwarty czy+NO czy+bylibyscie czy+moje czy+nie czy+wystarczy dajcie+na dajcie+se
2 dalej+MYSELF dalej+bedziecie dalszych dalszych+MSG danke danke+> darowac darowac+, dawno
2 deleting dentysta dla+siebie dlugo dnia dniem do+REMOVE do+kosza do+ktorej do+tego do+uokik
2 dobrze+> dojedzie dont+en.TEXT dosc+> dostalem+> dostawac dotad dotad+> dotyczace
2 dotyczace+MY dozywotni drodze drodze+> droga drugi+raz drzewo drzwi duzo+tego dwoch+lat
2 dziadek dziecko dziekuje+, dziennie dzwonienia e e+p en.ALONE+en.SENDING en.BADMSG+now
2 en.BEFORE+a en.BEFORE+en.NEG en.BEFORE+en.PHONE en.BEFORE+en.SENDING en.BEFORE+here
2 en.BEFORE+is en.BEFORE+it en.BEFORE+off en.DAY+. en.DAY+lat en.DAY+lata en.DAY+raz
2 en.DITCH+the en.DONT+en.TEXT en.END+the en.ENDED+en.SENDING en.EVENT+. en.EVENT+menu
2 en.FEEL+, en.FROM en.FROM+deleting en.FROM+en.BEFORE en.FROM+en.LOSE en.FROM+en.REMOVE
2 en.I+AUTHORITY en.I+THING en.I+na en.I+nadal en.I+niech en.I+przez en.I+s en.I+zadnych
2 en.KEYWORD+en.SENDING en.KINDS+en.LIST en.LIST en.LIST+a en.LIST+do en.LIST+to en.ME+en.FROM
2 en.MENDED en.MENDED+and en.MENDED+en.MENDED en.MENDED+en.NUMBER en.MENDED+en.PHONE
2 en.MENDED+number en.MESSAGE+> en.MESSAGE+do en.MESSAGES+do en.MY+thumb en.NEG en.NEG+MSG
2 en.NEG+en.MENDED en.NEG+en.MESSAGE en.NEG+en.REPLY en.NEG+en.VOC en.NEG+now en.NOBODY
2 en.NUMBER+> en.NUMBER+MORE en.NUMBER+and en.NUMBER+juz en.NUMBER+po en.OTHER+AFFAIR
2 en.OTHER+menu en.PHONE en.PHONE+and en.REPLIED+en.BEFORE en.SENDING+do en.STOP+en.SENDING
2 en.SUBJECT+AUTHORITY en.SUBJECT+MYSELF en.SUBJECT+THING en.SUBJECT+and en.SUBJECT+na
2 en.SUBJECT+nadal en.SUBJECT+need en.SUBJECT+niech en.SUBJECT+przez en.SUBJECT+s
2 en.SUBJECT+siebie en.SUBJECT+zadnych en.TAIL+en.FROM en.TAKE en.TAKE+en.ME en.TAKE+en.TAIL
2 en.TAKE+en.VOC en.TAKE+me en.TAKE+mili en.TAKE+zostanie en.TEXT+do en.TEXT+en.BEFORE
2 en.THESE en.UNSUB en.VOC+, en.VOC+en.BEFORE en.VOC+en.ENDED en.VOC+en.KEYWORD en.VOC+en.STOP
2 en.VOC+en.WANT en.VOC+en.WISH en.VOC+need en.VOC+siebie en.WHO+en.BEFORE en.WISH en.WISH+>
2 en.WISH+to en.WRONG+en.MENDED en.WRONG+en.NUMBER en.WRONG+en.PHONE en.WRONG+number
2 en.YOU+and en.YOU+en.WANT en.YOU+en.WISH en.YOU+need en.YOU+siebie esemesow+> fakture+za
2 faktury faktury+, firmy for+en.BEFORE from gdzie+jest gdzie+sie gdzies glosno goodbye grafik
2 gratuluje has hear hear+about hej how+many i i+AUTHORITY i+MYSELF i+THING i+na i+nadal
2 i+niech i+przez i+s i+zadnych ich+GET ich+RECEIVE ich+dostawac ida ide+na idzcie idzie
2 idzie+do if ile+THING ile+jeszcze info informacji+, interesuja isc+na ja+NO ja+WORD
2 ja+en.VOC ja+en.YOU ja+mam ja+u jak+MYSELF jak+dotad jak+mi jak+z jasne+, jego+NUMBER
2 jesli+MORE jest+NUMBER jestem+rodzicem jeszcze+MYSELF jeszcze+jeden jeszcze+mam jeszcze+raz
2 jeszcze+sie jo juz+> juz+MSG juz+SEND juz+od juz+sily juz+sobie kasowac+NUMBER
2 kazdy+nastepny kiedy+przestaniecie kieszeni kims+. klientem klikam+w kliknac kliknac+, klub
2 kobieta kody kogo kogo+SEND kolejne kolejny kolejnych+MSG komu+innemu koncz+wasc koniec+,
2 koniec+z konta kontaktow kontaktu+z korzystam korzystam+z kosz kosza kredytow+, krzyzyk
2 krzyzyk+na last last+minute lata+en.I lata+en.SUBJECT lata+i lata+temu left+the licze
2 licze+na liczy liste lunch lunch+menu ma+takiej ma+zostac mail maju+, make+en.VOC mam
2 mam+kliknac mam+nadzieje mam+wam mama mamy+MORE mamy+juz many marketingowa marketingu me
2 me+> me+en.FROM mi+MORE mi+MY mi+juz mi+kolejnych mi+przypominac mi+te mi+to miejscu+LIST
2 miejscu+listy miesiac mili mili+en.I mili+en.SUBJECT mili+i mine mna mnie+, mnie+MORE
2 mnie+NEED mnie+REMOVE mnie+REMOVED mnie+juz mnie+prosze mnie+usunieto mnie+znowu moga+byc
2 moglibyscie moj+adwokat moj+dentysta moj+ostatni moja+skrzynka mokotow more mowy
2 mozecie+DELETEIT mozecie+STOP mozecie+przestac mozna mszy my+thumb n+, n+en.I n+en.SUBJECT
2 n+i na+HOW na+REMOVE na+ZERO na+amen na+buty na+drzewo na+jednej na+luz na+nie na+stronie
2 na+wasze nadzieje nadzieje+ze najbardziej+> napisac+> naprawde+ASK natychmiast newsow
2 newsow+HEY newsow+o nic+, nic+HEY nic+do nic+o nic+od nic+tu nie+ASK nie+NO nie+UNSUBBED
2 nie+WRITE nie+bede nie+bedziecie nie+biore nie+bo nie+czeka nie+dojedzie nie+interesuja
2 nie+mamy nie+nie nie+piszemy nie+po nie+pomagaja nie+przychodzilo nie+przypominac
2 nie+przypominajcie nie+slup nie+trzeba nie+udzielam nie+wyrazam nie+zyje niech+en.TAKE
2 niech+sobie niech+tak niech+to niedziele+. niepotrzebny niy+WANT niy+chca nk number+and
2 numer+MORE numer+juz numer+po numerze o+niewysylanie obiady obiecaliscie oczekuje oczekuje+,
2 od+MSG od+PARCEL od+dzis od+wielkanocy odmawiam+> odmawiam+przyjmowania odpowiadam
2 odpuszczam odwalcie+sie odzyskac of+en.MY ofertami off off+, offers ogloszen ogloszeniowy
2 ogole+czyta one one+. opcji opt oszczedz pa pa+> pacjenta pamietam pan+to panowie panowie+,
2 panstwa+KIND panstwa+strony panstwa+wiadomosc panstwa+wiadomosci parafii part pierona
2 pierwszym piesek pisac+. pisania pisania+do pisza piszcie+, piszcie+do piszecie+? piszemy
2 plan+AFFAIR pls po+prostu pod+tym podstawa podstawa+. podsylac podsylac+> pogrzebie pol
2 policje+, pomagaja+, pomylka pomylka+, poniedzialek+, post postoje postoje+> powiadamiania
2 powtarzam precz prefer prefer+to prosb prosic prosila prosto+> prostu prosze+MYSELF
2 prosze+SOTHAT prosze+STOP prosze+WORD prosze+dalej prosze+to prosze+zaprzestac prosze+zeby
2 prywatnie+HOW prywatnie+gdzie przeciez przestac+, przestac+MYSELF przestac+mi przestancie+mi
2 przestanta przeszkadza przeszkadza+> przetwarzania przez przez+przypadek przy przychodni
2 przychodza+> przychodzic przychodzilo przychodzilo+> przyjde przyjdzie przyjmowania
2 przyjmuje+> przypadek+, przypominac+, przypominajcie przypominajcie+MYSELF przypominajcie+mi
2 psa puscic puscic+> quit rachunkow rana rane raz+, raz+> raz+en.I raz+en.SUBJECT raz+i
2 raz+pisze raz+przyjdzie raz+to reklam reklamy+WORD request rest reszta reszte+WRITE
2 reszte+zostawcie rezygnacje+? rezygnuje rezygnuje+, roboty rodzicem rodziny rodziny+> rok
2 rozsylki+> rozwodu rynne s+z sa samego samochodu samochodu+, say+en.BEFORE see serio+,
2 serwisowe sie+, sie+REMOVED sie+SIGNED sie+do sie+en.I sie+en.VOC sie+en.YOU sie+i
2 sie+skonczyla sie+skonczylo sie+to sie+u sie+wziela siebie skad+sie sklepie skoncz skonczyl
2 skonczyla skonczylo+> skoro slup slup+ogloszeniowy sluzy sluzy+do sms+> sms+do smsow+,
2 smsow+HEY smsow+o smsow+w smsowej smsowych smsy+do smsy+z sobie+. sobie+darowac spamu+>
2 spokoj spotkania stad stale+> stara stary+jestem status stop+en.SENDING stpo stresu strone
2 strone+> stronie strony+, swoje swojej swojej+LIST swojej+bazy syn+ma syn+skonczyl szostej
2 szuka tak tak+mili tak+zostanie take+en.MY take+my takiej+opcji te+KIND te+smsy tego+LIST
2 tego+czlowieka tego+systemu tej+sprawie tekstowych+> telefon+do telefon+mam tell+en.MY
2 tell+the temu+, ten+pan ten+telefon terminow tesciowa tesciowa+zapisala the+en.WHO those
2 thumb to+DELETEIT to+MORE to+WRITE to+en.BEFORE to+en.ENDED to+hear to+jest to+juz to+ma
2 to+mi to+piszcie to+przychodzi to+wylaczyc torebki towar trafi trafi+do trafiliscie
2 trenera+, trzeba+GADGET trzeba+MYSELF trzeba+konto trzeba+mi trzecia trzy+tygodnie tu+MORE
2 tu+NO tu+nie tych+MSG tygodnie tygodniu+, tylko+BOTHERS tylko+ME tylko+MYSELF tylko+status
2 tym+HOW tym+co tym+numerze tym+spamem tym+tygodniu tymi+MSG tymi+smsami typie u+siebie uokik
2 urodzinowe usuncie+GADGET usuncie+konto usuwac usuwac+GADGET uwagi w+CONSENT w+en.MY w+moim
2 w+spokoju w+zgodzie wam+REPLY wam+odpisac warsztatu was+en.I was+en.SUBJECT was+i was+po
2 was+ze wasc wasc+, wasz+MSG wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT wasza wasze+"
2 waszego+MSG waszego+smsa waszymi+smsami ways ways+> wezcie+ME wezcie+MYSELF wezcie+mnie wgl
2 where+en.SUBJECT where+en.VOC where+en.YOU where+you whoever wiadomosc+, wiadomosci+?
2 wiadomosci+NO wiadomosci+na wiadomosci+nie wiadomosci+tekstowych wiadomosciami
2 wiadomosciami+> wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i wiec+o wiecej+STUFF wiecie
2 wiedziec wielkanocy wiem+jak wiem+skad wnosze+WORD wnosze+sprzeciw wobec+przetwarzania wolny
2 wpisac wpisac+ME wpisac+MYSELF wpisac+mnie wpiszcie+ME wpiszcie+MYSELF wpiszcie+mnie
2 wrong+en.MENDED wrong+en.NUMBER wrong+en.PHONE wrong+number wstydu+oszczedz wszystkiego
2 wy+MYSELF wy+jestescie wy+mi wychodze+z wycofuje wycofuje+CONSENT wycofuje+zgode wygladam
2 wyjsc wykasujcie+NUMBER wylaczcie wylaczcie+> wypis wypisac wypisalam wypisuje wypiszcie+ME
2 wypiszcie+mnie wyprowadzilem wyprowadzilem+sie wyrazam+zgody wyslalem+wam wysle+wam
2 wystarczajaco wystarczy+napisac wysylac+> wysylac+MYSELF wysylac+mi wysylajcie+MYSELF
2 wysylajcie+mi wysylkach wysylkach+> wziela yall you+and you+en.WANT you+en.WISH you+need
2 your youre z+GET z+RECEIVE z+STUFF z+listy z+newsow z+nich z+otrzymywania z+panstwa z+prawa
2 z+przychodni z+reklamami z+wiadomosciami za+0 za+CONSENTED za+NOSENDING za+en.DAY za+odbior
2 za+stary zabronil zadanie zadnych+smsow zadzwonie+> zamknalem zamowienia+> zapisala+ME
2 zapisala+MYSELF zapomniec zapomnijcie+HEY zapomnijcie+o zapraszac zaprzestac zaprzestania
2 zdejmijcie+ME zdejmijcie+MYSELF zdejmijcie+mnie zdrowia ze+MY ze+NO ze+moj ze+pojde
2 ze+swojej zeby+MORE zeby+przestalo zebyscie+MYSELF zera zera+> zero zglosze zgoda zgody+,
2 zgodzie zmarl zmarla zmienic zmienilem znac+> znam+ZERO znowu+wy zobowiazana zona+zmarla
2 zostac+> zostal zostanie zostanie+> zostawic+> zrobilam zwiazku zwolnic zwolnic+> zwrotu
2 zycze+sobie zyczenia zyczenia+swiateczne zyje
3 "+ASK ,+AFFAIR ,+GET ,+ME ,+WITHDRAW ,+blok ,+daj ,+drzwi ,+dziecko ,+en.BLOCK ,+ja ,+mail
3 ,+mnie ,+na ,+o ,+po ,+pracuje ,+w ,+wiec ,+wykasujcie ,+zeby ,+zebyscie ,+zostawcie .+HOW
3 .+WITHDRAW .+ani .+da .+dla .+en.ASKED .+en.END .+en.MY .+im .+jeszcze .+jezeli .+mailem
3 .+moze .+napisz .+o .+odmawiam .+odpowiadam .+osoba .+piszecie .+place .+pomylka
3 .+przeprowadzilem .+spadajcie .+super .+take .+trzecia .+tylko .+wasza .+wez .+wiadomosci
3 .+wlasciciel .+wycofuje .+zakreccie .+zrobcie ?+. AFFAIR+en.TAKE AFFAIR+tak AFFAIR+za
3 ASK+ich ASK+juz ASK+mi ASK+tych ASK+waszych ASK+zmienic ASKED ASKED+> ASKED+sie DELETEIT
3 DELETEIT+, GET+od GLUED+> HEY+? HEY+moim HEY+wylaczenie HEY+zebraniach HEY+zmianie HOW+cos
3 HOW+indziej HOW+isc HOW+mam HOW+wreszcie KIND+MY KIND+tego ME+BOTHER ME+MORE ME+SENDS
3 ME+YOUSEND ME+ZERO ME+juz ME+nekac ME+to MORE+MSG MORE+w MORE+wie MSG+SEND MSG+tekstowych
3 MSG+tez MY MY+STUFF MY+czas MY+wiesci MY+z MYSELF+ASK MYSELF+BOTHER MYSELF+BUSY
3 MYSELF+REMOVE MYSELF+SENDS MYSELF+YOUSEND MYSELF+nekac MYSELF+niepotrzebne MYSELF+potem
3 MYSELF+te MYSELF+ze NEED+> NEED+MYSELF NEED+mi NO NO+. NO+CONSENT NO+NO NO+chca NO+nie
3 NO+powinny NO+przestaniecie NO+przysylac NO+uzywac NO+wysylac NO+zgadzam NOSENDING+>
3 NOSENDING+MYSELF NOSENDING+mi READD+> RECEIVE+. RELATIVE+ma RELATIVE+mi REMOVAL+,
3 REMOVE+MYSELF REMOVE+en.SUBJECT REMOVED+przychodzic REPLY+od SEND+. SEND+? SENDS+do
3 SENDS+en.I SENDS+en.SUBJECT SENDS+i SENT SIGNED STOP+mi STOP+w STOP+z STUFF+> UNSUB UNSUB+ME
3 UNSUBBED+> UNSUBBED+sie WANT+MY WANT+rozwodu WANT+sobie WITHDRAW+to WITHDRAW+zgode WORD+0
3 WORD+MY WORD+NUMBER WORD+en.DAY WORD+tego WORD+w WORD+wobec YOUSEND YOUSEND+, YOUSEND+do
3 YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i ZERO+KIND ZERO+MY ZERO+z ale+o amen apke awarie
3 bez+STUFF bez+smsow bo+MYSELF byc+ostatni chca chce+> chce+tych chce+waszych cierpliwosc
3 ciszy co+mam cokolwiek cut czarna czarna+LIST czas+> czego czemu+dalej czyta czytania
3 czytania+, daj+se darujcie+> dentyste dentysty dla+was do+kogo do+nas do+norwegii
3 do+skrzynki do+spamu dostaje dwa+kilo dzieki+ale dzien+ZERO dzien+bez dziurki dziurki+w
3 elo+> en.AGAIN+> en.ALONE+w en.ASKED+en.MY en.ASKED+the en.BADMSG+en.VOC en.BADMSG+w
3 en.BEFORE+HEY en.BEFORE+o en.BLOCK en.END+en.MY en.ENDED+w en.FROM+en.MY en.I+SENDS
3 en.I+YOUSEND en.I+e en.I+piszecie en.KEYWORD+w en.LIST+w en.MESSAGE+w en.MESSAGES+>
3 en.MESSAGES+a en.MESSAGES+w en.MY+is en.NEG+en.SENDING en.NEG+en.TEXT en.NEG+w en.NEGATIVE+,
3 en.NEGATIVE+> en.PLURALS en.REMOVE en.REPLIED en.SENDING+w en.STOP+w en.SUBJECT+SENDS
3 en.SUBJECT+YOUSEND en.SUBJECT+e en.SUBJECT+mnie en.SUBJECT+piszecie en.TAKE+, en.TAKE+ASK
3 en.TAKE+na en.TEXT+> en.TEXT+w en.TIME+your en.VOC+and en.VOC+en.NEG en.VOC+mnie
3 en.YOU+en.BEFORE en.YOU+en.NEG en.YOU+mnie enough esemesami esemesow for garnkow
3 gdzie+indziej gory how human i+SENDS i+YOUSEND i+e i+piszecie ich impulsow impulsow+>
3 info+HEY info+o innego+, innego+> isc istniec istniec+> it+> ja+podziekuje jak+cos jasne
3 jest+telefon jestem+na juz+GET juz+RECEIVE juz+dostawac juz+wie karty kasie kiedy+wreszcie
3 kiedys klatce klient komorka koncu konkurencji konkurencji+, kontaktu laduje lekarza litosc
3 lutym lutym+, ma+wlasne macie+> mail+, maju mam+. mam+0 mam+MY mam+en.DAY mam+screeny
3 mam+tego marcu marcu+. mi+BUSY mi+NEED mi+SEND mi+niepotrzebne mi+potem mi+ze miejsce mna+>
3 mnie+BOTHER mnie+SENDS mnie+YOUSEND mnie+ZERO mnie+nekac moich moj+NUMBER moj+czas
3 moja+NUMBER most most+, mozecie+SEND mozecie+pisac na+AUTHORITY na+NO na+REMOVAL na+co
3 na+klatce na+kogo na+policje na+reklamy na+stale na+zadne napisz naruszenie naruszenie+dobr
3 nastepny nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE nastepny+en.MESSAGES
3 nastepny+en.SENDING nastepny+en.TEXT nastepny+sms nawet nekac nekac+> nekanie+> nie+.
3 nie+WANT nie+powinny nie+przestaniecie nie+przysylac nie+uzywac nie+wysylac nie+zgadzam
3 nieaktywny niech+pisze niej niepotrzebne+> niewysylanie+MYSELF niewysylanie+mi no+> nocki+,
3 nocy+. norwegii+, nosie now number numerem o o+moim o+wylaczenie o+zebraniach o+zmianie
3 oboje oboje+> od od+AFFAIR od+THING od+tych od+waszych odczepcie odczepcie+sie ode ode+ME
3 ode+MYSELF ode+mnie odszedl+za odwalcie ofert ogloszen+> ones opcji+> oprocz osiedla osoba+,
3 osobistych+> out+> oznacza p pacjenta+> pamietam+, pieniedzy+> pisac+HEY pisac+o pisalem+w
3 pisaliscie pisanie pisanie+do pisze piszecie+do pizza plis pls+> po+dziurki po+was pojde
3 policje ponownie powiadomien+, powinny poza pracuje prosilam prosilam+HEY prosilam+o
3 prosze+, prosze+juz prosze+mi prosze+zmienic przeprowadzilem przeprowadzilem+sie
3 przestalo+przychodzic przestancie+MYSELF przychodzi+> przycisk przycisk+> przypominac
3 przypominania przypominania+HEY przypominania+o przypomnienia+HEY przypomnienia+o
3 przysylacie rachunki rachunki+za randki rano+, raz+napisac real reklamy+, reszte
3 reszte+REMOVE roaming rodo rodo+> rodzicow rodzicow+> rok+temu rozsylki s sadzie same+KIND
3 say screeny screeny+wszystkich se+siana serio+? siana siana+> sie+ASK sie+UNSUB sie+WANT
3 sie+jak sie+przez sie+wypisac sie+zgodzilam silence sily skonczcie skonczylo slac sluzbowy
3 sluzbowy+, sms+w smsow+. smsy+. sobie+darujcie spadajcie spokoj+> spotkamy spotkamy+sie
3 sprzeciw+wobec sprzeciwiam status+PARCEL status+THING status+zamowienia stop+w strony+>
3 subskrypcje szlaban tak+, tak+ASK tak+na takiej tam+> te+HEY te+LIST te+o te+subskrypcje
3 teczowy teczowy+most tekstowych telefon+jest telefonie telefonie+> teraz+ASK tez+> tez+NO
3 tez+nie this+is to+NUMBER to+WORD to+en.I to+sie to+telefon trzecia+w trzy tych+THING
3 tych+wiesci tygodniu tygodniu+. tylko+MSG tylko+smsy tym+numerem u+mnie uzywac w+drodze
3 w+koncu w+lutym w+maju w+marcu w+nosie w+sadzie w+waszej w+zadnym w+zeszlym wam+do
3 was+GADGET wasze+MSG waszych+LIST waszych+PARCEL waszych+THING waszych+pieniedzy
3 waszych+powiadomien waszymi+MSG wciaz wezcie wiec wiem wiesci wiesci+> wlasciciel
3 wlasciciel+NUMBER wlasciciel+numeru wlasne wolalabym wole+NO wole+nie wpadnie wstyd wstydu
3 wszystkich+0 wszystkich+en.DAY wszystkiego+> wy+. wy+> wycieczki wycofac wykasujcie
3 wylaczenie wypadku wypisac+, wypiszcie wyslalem wystarczy+MY wystarczy+MYSELF wystarczy+mi
3 wystarczy+tych wysyla wywalic xd+> z+LIST z+bazy z+gory z+subskrypcji z+tych z+waszych
3 za+teczowy zadne zadne+KIND zadne+MSG zadnych+MSG zadnym+wypadku zadziala zakreccie
3 zamknijmy zanim zapisala zapisujcie zapisujcie+> zapomnijcie zaproszen zaproszen+na
3 zaprzestali zaprzestali+> zdjecie ze+ME ze+RELATIVE ze+istnieje ze+mna ze+mnie ze+spamem
3 zebraniach zeby zeszlym zeszlym+tygodniu zgode+, zgodnie zgodnie+z zgodzilam zmieniam
3 zrobcie
4 "+prosze ,+NUMBER ,+bym ,+en.NUMBER ,+en.TAKE ,+nigdy ,+numer ,+przestancie ,+roaming
4 ,+zanim .+ASKED .+DELETEIT .+KIND .+REMOVAL .+STOP .+co .+cut .+czego .+czy .+czytam .+do
4 .+dzwonicie .+miejcie .+pisalem .+pisze .+raczej .+trzy .+w .+wolalabym .+zamknij
4 .+zapomnijcie .+zatrzymajcie 0+rano ?+WORD AFFAIR+en.I AFFAIR+en.SUBJECT AFFAIR+i ASK+,
4 ASK+STOP ASK+informowac ASK+od ASK+zostac ASKED+w BOTHER+> BUSY+do DELETEIT+MYSELF
4 GADGET+MYSELF GET+> HEY+NOSENDING HEY+to HEY+zdjecie HOLD+sie HOW+po HOW+wy KIND
4 MORE+RECEIVE MORE+dostawac MY+GET MY+kurek MYSELF+to NEED+, NO+BOTHER NO+READD NO+SENT
4 NO+WANT NO+kupie NO+piszcie NO+pisze NO+rozumiecie NO+zapisujcie NO+zycze NUMBER+NO
4 NUMBER+nie READD RECEIVE REPLY+SOTHAT SENDS+" SENDS+, SOTHAT+to STOP+pisac STOP+to THING+ASK
4 THING+sa UNSUBBED WANT+> WANT+od WANT+waszych WANT+zostac WITHDRAW+CONSENT WORD+SEND
4 WORD+en.I WORD+en.SUBJECT WORD+i WORD+wszystkiego ZERO+MSG ZERO+STUFF ZERO+tych a+po
4 ale+MYSELF badan bedziecie blok blok+> bocie bocie+> byc+informowany bycia bycia+zapomnianym
4 cala chce+MY chce+od chce+zostac cisze co cudzych cut+en.MY cut+the czarnej czarnej+liscie
4 czego+w dacie dalej+YOUSEND dalej+piszecie darujcie do+AUTHORITY do+bycia do+logowania
4 do+niewlasciwej dobr dobr+osobistych done droge dzwonicie elo en.BADMSG+en.BEFORE
4 en.BADMSG+en.DAY en.BEFORE+> en.BEFORE+en.BEFORE en.BLOCK+> en.DAY+rano en.ENDED+0
4 en.ENDED+en.DAY en.KEYWORD+en.DAY en.MENDED+> en.NEG+en.BEFORE en.NUMBER+na
4 en.NUMBER+sluzbowy en.TAKE+WANT en.TAKE+chce enty go+STOP ide+do ile+razy indziej indziej+>
4 informowany informowany+> instrukcja internet ja+nie jesli jesli+THING jesli+jeszcze jeszcze
4 jezdzi jezeli jutra juz+NO juz+nie karty+, kasowac+> komus kto+normalny ktorych kurek
4 kurek+z lata lezy lezy+na linie liscie+> logowania mam+, matka miejcie minute moge+po
4 moj+telefon n na+czarnej na+droge na+telefonie napisac nich+> nie+, nie+BOTHER nie+READD
4 nie+SENT nie+kupie nie+piszcie nie+pisze nie+rozumiecie nie+zapisujcie nie+zycze niedziela
4 niepotrzebne+, niewlasciwej niewlasciwej+osoby niewysylanie nocki normalny normalny+wysyla
4 numer numer+na numer+sluzbowy numeru+> o+NOSENDING o+zdjecie obowiazuje od+jutra od+tego
4 oddaje odpusccie+> odsubskrybowac odsubskrybowac+> oferty osobistych pan+MORE pan+juz
4 panstwa+MSG piaty+> pieniedzy pisac+> pisza+, place po+HOW po+co podziekuje pogotowia
4 pracuje+na pradu prosze+MORE prosze+informowac przestac przestac+> przestajecie
4 przestajecie+, przychodzi przychodzic+> przypadek raczej+NO raczej+nie rade radze+DELETEIT
4 radze+STOP radze+przestac rana+, raz+enty robcie rozumiecie rozumiecie+> serio sie+HOW
4 sie+MORE sie+en.SUBJECT sie+od sierpniu skrzynka skrzynki spamem+> spamu sprawy sprawy+.
4 stale subskrypcji swiateczne swojego szkoda szlaban+na ta+MSG ta+korespondencji tak+WANT
4 tak+chce take takiego tam tego+GET telefon telefon+, ten+en.NUMBER ten+kurek ten+numer
4 to+SEND to+i uzywac+MY w+norwegii w+sierpniu wam+za was+NO waszymi wcale+> wez wiadomosci+sa
4 wiem+na wnioski wnioski+> wolalbym+, wreszcie wsi wujka wypisac+> wypisuje+sie wyprosic xd
4 z+niej za+GADGET za+MY zakreccie+MY zakreccie+ten zamknij zamknij+sie zapomnianym
4 zatrzymajcie ze+MYSELF zeby+to zebyscie zegnam+, zegnam+> zgode zgody zmieniam+NUMBER
4 zmieniam+en.NUMBER zmieniam+numer zrobcie+to zycze
5 ,+MYSELF ,+REMOVE ,+art ,+by ,+do ,+jasne ,+jesli ,+te ,+zadnych .+21 .+SENDS .+WORD .+cisza
5 .+dziekuje .+en.NUMBER .+kiedy .+mam .+nawet .+numer .+pani .+radze .+were ASK+MORE
5 AUTHORITY+> CONSENT+, GLUED HEY ME+ASK ME+HOW MSG+do MYSELF+HOW MYSELF+MORE MYSELF+NEED
5 MYSELF+juz NO+GET NO+RECEIVE NO+dostawac NO+pojdzie NO+robcie NO+znam NUMBER+sluzbowy
5 PARCEL+niech PARCEL+za REMOVE REMOVE+, SEND SEND+HEY SEND+o STOP+MSG STOP+MYSELF STUFF+,
5 WORD+. WORD+ME WORD+MSG WORD+mnie ZERO+odbioru albo ale+ASK autorskie bez+MY bez+odbioru
5 blagam+> bo+ME czlowieka czy+jest dac dajcie dziekuje dzwoni dzwoni+, en.BEFORE
5 en.BEFORE+and en.NUMBER gdzie here+> ide informowac internet+, jasny jest+szansa jestem
5 kodow kolejna kolejna+MSG kolejna+wiadomosc kolejnych komu+> konto konto+, korespondencji
5 kupie lat lece lista+, ma+> mi+w mnie mnie+> mnie+ASK mnie+HOW moim na+MSG na+nocki nadal
5 naprawde nekanie nie+GET nie+RECEIVE nie+dostawac nie+pojdzie nie+robcie nie+znam nosie+>
5 o+to od+panstwa od+razu odbioru odbioru+> odpisac odpuscie odpuscie+> odszedl ostatni piaty
5 pisze+> po+raz podziekuje+za pojdzie pol+roku powiadomien prawa prawa+do prawda prosze+sobie
5 przestancie przy+zakladaniu raczej radze razu reklamy se sie+juz sklepie+> slowie+NO
5 slowie+nie sprzeciw strony szansa tego tej+listy ten+NUMBER to+do to+jakos trzech tylko+KIND
5 tym+NUMBER was+nie wasze wasze+KIND waszej+strony waszych+MSG wiecej+> wylaczyc+> wyslany
5 z+smsow z+tej z+waszej z+waszymi za+kazdy za+te zablokowanie zablokowanie+, zadnego
5 zakladaniu zakladaniu+GADGET zakladaniu+karty 🔕+>
6 ,+czyli ,+en.THIRD ,+ktorej ,+prawda ,+szkoda ,+z .+CEASE .+MSG .+YOUSEND .+ja .+wasze .+🚫
6 BOTHER GADGET+, HEY+ABOUT HOW+jest KIND+do LIST ME+> MORE+GET MSG+w MY+NUMBER MY+telefon
6 MYSELF+> NO+, NUMBER+z REMOVAL+> ZERO+smsow a+wy bo+mie czyli do+konkurencji drogi dzisiaj
6 en.BEFORE+. en.I+AFFAIR en.SUBJECT+AFFAIR here i+AFFAIR innym jak+przestaniecie jakos jego
6 kasowac kazdy kogo+innego komu listy mie moze na+KIND na+zawsze norwegii o+ABOUT odmawiam
6 odpusccie ostatni+raz prawda+> przez+was razy+mam roku slowie spamem szkoda+waszych tej+LIST
6 this to+> tych w+0 w+en.DAY w+slowie w+zyciu wasze+wiadomosci were wlasnie wypisany
6 z+powiadomien z+tymi zadnym zawsze+> zdjecie+ME zdjecie+MYSELF zdjecie+mnie znam zniknac
6 zniknac+z zyciu 🚫
7 ,+THING ,+ZERO ,+od .+HOLD .+nara .+tu ASK+> ASK+opuscic ASK+sobie ME MORE+> NO+jestem
7 NO+rozumie NUMBER REMOVE+NUMBER REMOVE+mnie SEND+> SEND+mi SENDS STOP+SEND and art art+.
7 bez+tych dalej+SENDS dystrybucji dystrybucji+> dziekuje+> en.NUMBER+z go innego moj mowie
7 na+telefon nara nawet+NO nawet+nie nie+jestem nie+rozumie numer+z odbiorca odpisywalam
7 opuscic prosze+opuscic roku+, rozumie skrzynke+> smsami traktuje wam waszej widzenia+> wy
7 z+MY z+dystrybucji zdejmijcie zyciu+>
8 ,+STOP ,+WORD .+moj .+zegnam 0+smsow ABOUT CONSENT GET HEY+> HOW+przestaniecie LIST+>
8 NOSENDING REMOVE+ME REMOVED+> SEND+MYSELF dalej en.DAY+smsow kurtyna+w listy+> mam+was
8 nara+, niepotrzebne od+MY panstwa prywatnosci smsami+> smsow+> to+, tymi wychodzi wychodzi+>
8 z+MSG zostac 🔕
9 . 0+MSG AUTHORITY LIST+, STUFF UNSUB+> do+widzenia en.DAY+MSG na+smsy niech widzenia zadnych
9 zegnam
10 .+REMOVE .+THING .+blokuje .+kurtyna MSG+. NUMBER+> REMOVAL kims kurtyna skrzynke smsow tu
10 was
11 MSG STOP dostane przestaniecie+> sobie
12 ,+SOTHAT REMOVE+> blokuje+> na+NUMBER raz
13 NO+SEND WORD+> blokuje nie+SEND waszych
14 MSG+> STOP+>
15 DELETEIT+>
16 przestaniecie
20 NO+>
23 nie+>
"""
