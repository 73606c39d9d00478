"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-16 >
-14 ,+HOW
-13 AFFAIR
-12 czy
-11 sprawie
-10 .+ASK THING+> do+LIST wczesniej
-9 THING+, WRITE chyba tym
-8 .+. .+na WANT a+NO a+nie dzwonic grupy kto na pan w+sprawie
-7 , ,+ASK .+odblokujcie .+prosze 15 ? BUSY MSG+, NO+HOLD SEND+THING THING bede en.DAY+> en.VOC
-7 koniec na+MY nie+HOLD odblokujcie pani te ten
-6 ,+jak .+REMOVED .+a 0+> AFFAIR+, ASK+WORD GADGET MSG+MY MYSELF+MSG NUMBER+? REMOVED WORD+mi
-6 YOUSEND+> a bo czemu dziala dzieki en.TIME lubie mi+MSG piszecie+> powrotem ta tej tresci
-6 w+tej wszystko z+powrotem
-5 "+, ,+WRITE ,+a ,+kto ,+wczesniej .+MORE .+daj .+juz .+skad .+tak AFFAIR+> ASK+REMOVE ASK+do
-5 ASK+usunac CONSENTED HEY+ponowne HOW+nie MSG+z REMOVE+mi UNSUB+mi WORD+, alarm bylo czesto
-5 dlaczego do+MSG dodanie domu duzo dzwonic+, en.MESSAGE jest jutro mi moge na+liscie na+razie
-5 nie+MSG niechcacy nowe nowy o+ponowne ponowne ponowne+dodanie razie sama sie smsa so stop
-5 takie troche tylko w+MY wiadomosc wylacznie wypisywac za zamiast
-4 ,+BUSY ,+bede ,+da ,+mam .+NO .+WANT .+czemu .+dlaczego .+ile .+jak 15+. 16 GADGET+>
-4 HEY+en.I HEY+i HEY+ktorej HOW+NO MYSELF+pani MYSELF+sie NO+MSG NO+WORD NO+bylo NO+dziala
-4 NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+lubie NO+macie NO+sms
-4 NO+stalo REPLY+> SEND+na STOP+na THING+na UNSUB+, WANT+te WORD+ASK WORD+prosze a+WRITE
-4 a+zostawcie ananasa automatyczna automatyczna+> bede+> brakuje+MYSELF brakuje+mi bym chodzi
-4 chyba+NO chyba+nie czekam daj dla do+smsow duzo+MY duzo+tych dzis en.BEFORE+en.VOC
-4 en.BEFORE+please en.I+koniec en.KEYWORD en.NUMBER+? en.SUBJECT+koniec en.VOC+> glosowa
-4 i+koniec ile ile+kosztuje jak+nie jednak macie+nic mam+nic mi+sie musze nic nic+przeciwko
-4 nic+sie nie+WORD nie+bylo nie+dziala nie+lubie nie+macie nie+stalo nowe+> numer+? numery
-4 o+ktorej odblokujcie+MYSELF ogloszenia ogloszenie ostatnie pani+NO pani+nie pasuje pisz
-4 potrzebuje prosze+> prosze+do przeciwko przestaje przez skad sms sprawach stalo stalo+>
-4 takich+MSG takich+wiadomosci to+THING to+YOUSEND to+chyba to+jeszcze tydzien tylko+do w+domu
-4 w+sprawach w+zalaczeniu wiadomosci+od wie wiecej+NO wiecej+nie wizyte wyslalam wyslij
-4 z+AFFAIR z+grupy za+MSG za+czesto zalaczeniu zapomnialam zatrzymac znowu zostawcie
-3 % * ,+NEED ,+WANT ,+ale ,+bedziemy ,+cos ,+czy ,+dzieki ,+jest ,+koniec ,+sa ,+to ,+tylko
-3 .+> .+GADGET .+SOTHAT .+chyba .+cofam .+dzieki .+en.BEFORE .+en.THIRD .+jestesmy .+kod .+nic
-3 .+ostatnie .+polubiono .+smsy .+spokojnie .+ten .+troche .+wznowcie .+zabierzcie .+zeby 18
-3 ?+BUSY ?+czekam ?+mam AFFAIR+do ASK+THING ASK+nic ASK+znow ASK+znowu ASKED+ze CONSENTED+>
-3 FAMILY HEY+, HEY+0 HEY+en.DAY HEY+en.SUBJECT HOW HOW+ja HOW+nowe MSG+ASK MSG+WANT MSG+jest
-3 MSG+ow MSG+tylko MY+en.I MY+en.SUBJECT MY+i MY+przepisow MY+sam MYSELF+smsow MYSELF+tych
-3 NO+boli NO+dzwonic NO+pasuje NO+przestaje NO+przestawajcie NO+przychodza NO+przyjmuje
-3 NUMBER+prosze SEND+MY SEND+jeszcze STOP+sie UNSUB+MYSELF WANT+, WANT+WORD WANT+znowu
-3 WITHDRAW+> adres automat baner bardzo bazy+> bedziemy bedziemy+en.SUBJECT bez bez+tego boje
-3 boje+sie boli by byc+> byl bylem can chce+WORD chce+znowu co+z cofam cos czekam+na czemu+NO
-3 czemu+nie czwartek czy+to czynszu da dla+ME dla+MYSELF dla+mnie dlaczego+w do+listy domu+>
-3 dosc dostalam dziala+> dzien dzwonic+> en.ALONE+, en.ALONE+na en.BADMSG+, en.BADMSG+na
-3 en.BEFORE+en.TIME en.DAY en.ENDED en.ENDED+, en.ENDED+na en.HEY+> en.I+WORD en.I+nigdy
-3 en.KEYWORD+, en.KEYWORD+na en.LIST+MY en.LIST+ow en.MENDED+> en.MESSAGE+MY en.MESSAGE+ow
-3 en.MESSAGES+MY en.MESSAGES+ow en.MY en.MY+WORD en.MY+en.ALONE en.MY+en.ENDED
-3 en.MY+en.KEYWORD en.NEG+, en.NEG+na en.NEG+to en.NUMBER+do en.REMOVED en.SEND en.SENDING+MY
-3 en.SENDING+ow en.STOP+, en.STOP+na en.SUBJECT+WORD en.SUBJECT+en.DOESNT en.SUBJECT+nigdy
-3 en.TAKE+ale en.TEXT en.TEXT+MY en.TEXT+ow en.THREAT en.YOU i+WORD i+nigdy in jak+NO jak+WORD
-3 jak+nowe jedna jednak+WANT jest+za jestes jestesmy juz kanalow klucz kod kod+rabatowy kodu
-3 koncze konczy kontakt kosztuje krotko kto+pisze ktos lubie+, maila mam+STOP mam+WORD
-3 mi+NUMBER mi+smsow mi+tych mialam mialo mialo+byc mieszkanie mowi my my+WORD my+en.ALONE
-3 my+en.ENDED my+en.KEYWORD na+AFFAIR na+CONSENTED na+maila na+ten nie+boli nie+dzwonic
-3 nie+pasuje nie+przestaje nie+przestawajcie nie+przychodza nie+przyjmuje nikt normalnie
-3 normalnie+> numer+do numeru+? numery+, o+0 o+en.DAY od+was odpowiedzi oferte ogloszenie+,
-3 ostatnie+ostrzezenie ostrzezenie ow pakietu pana paragon pierwszy pies pilnych pisac+na
-3 pisalem+ze pisze+do platnosc please please+> poczte polubiono polubiono+> pomylil pomylke
-3 powrotem+do prosi przepisow przestal przestawajcie przestawajcie+SEND przestawajcie+wysylac
-3 przesunac przesunac+> przez+NUMBER przez+pomylke przyjmuje przysylac pyta rabatowy
-3 reklamacje rezygnacje rezygnacje+z robic sasiad sie+ze skreslcie smieci sms+MY sms+ow smsie
-3 smsom smsy+? smsy+ASK smsy+z sobie+spokoj spokoj+z spokojnie spokojnie+, sprawa+zakonczona
-3 stary stop+, stop+na szkody tak+ale telefon+ASK telefon+prosze telefonow ten+sam teraz+w
-3 that to+ASK to+prosze toba troche+za tych+przepisow ulotek umowa umowa+> usunac+z w w+mojej
-3 w+zalobie was+MSG wczesniej+, wczoraj+, wie+> with+en.BEFORE wypisywac+> wypisze wyslal
-3 wysylke wznowcie wznowcie+MSG zabierzcie zakonczona zalobie zamiast+na ze+en.TAKE ze+tak
-3 zlej znac znow znowu+GET znowu+RECEIVE znowu+dostawac zycie zycie+>
-2 "+" *+na ,+0 ,+co ,+domofon ,+en.DAY ,+i ,+jestem ,+jutro ,+kiedy ,+ma ,+mama ,+odbiore
-2 ,+pierwszy ,+pies ,+poprosze ,+przyjde ,+sama ,+sasiad ,+sobie ,+telefon ,+tu ,+u ,+usun
-2 ,+wezme ,+wiecej ,+wtedy ,+wyslalam ,+wystarczy ,+wysylajcie ,+wysylam ,+zablokujcie
-2 ,+zapomnialam ,+zaraz .+% .+, .+UNSUB .+alarm .+anuluj .+bank .+boje .+byly .+czy .+dziecko
-2 .+en.HEY .+en.MENDED .+en.MY .+hmm .+jakas .+jednak .+kto .+ktos .+lista .+nie .+no
-2 .+odpiszcie .+ok .+on .+please .+poprzedni .+potwierdzam .+promocje .+prowadze .+skreslcie
-2 .+sprawa .+starczy .+ta .+wylaczcie .+wypisz .+wyrazam .+za .+zapiszcie .+zmienilam
-2 .+zostawcie .+zrezygnowalam 0 0+STUFF 0+min 16+> 18+, ?+NO ?+bo ?+ja AFFAIR+WORD AFFAIR+na
-2 ASK+dzwonic ASK+en.I ASK+en.SUBJECT ASK+i ASK+po ASK+podac ASK+sie ASK+sprawdzic ASK+te
-2 ASK+ten ASK+uszanowac ASK+wykreslic ASK+zatrzymac ASKED+wam BUSY+> BUSY+MORE BUSY+juz
-2 CONSENTED+, GADGET+w GADGET+wyje GET+en.LIST GET+wasze HEY+CONSENTED HEY+HEY HEY+co HEY+tym
-2 HEY+zaprzestanie HOLD+> HOLD+ME HOLD+MYSELF HOLD+mnie HOLD+z HOW+REMOVE HOW+WORD HOW+kupic
-2 HOW+pan ME+. ME+pani ME+pisze MORE MORE+, MORE+MY MORE+tych MSG+THING MSG+na MY+CONSENTED
-2 MY+NO MY+drugi MY+nie MY+powiadomien MY+prawnik MY+telefonu MY+wiadomosci MYSELF+.
-2 MYSELF+pisze MYSELF+telefon MYSELF+tez NEED+dwoch NO+HOW NO+REMOVE NO+SENDS NO+dostaje
-2 NO+glosuje NO+interesuje NO+kojarze NO+moja NO+musisz NO+musze NO+potrzebuje NO+przyjezdzac
-2 NO+teraz NO+wy NO+wypisujcie NO+wyrobie NO+za NUMBER+, NUMBER+GADGET NUMBER+na RECEIVE+MSG
-2 RECEIVE+en.LIST RECEIVE+wiadomosci REMOVAL+z REMOVE+prosze REMOVED+ME REMOVED+MYSELF
-2 REMOVED+mnie REPLY+na SEND+tych STOP+LIST STOP+tej STUFF+MSG STUFF+na STUFF+od THING+.
-2 THING+w WANT+MYSELF WANT+STUFF WANT+THING WANT+zgode WORD+LIST WORD+na WORD+tej WORD+ze
-2 WRITE+do WRONG ZERO+LIST ZERO+smsa ZERO+tego ZERO+tej a+da a+en.FEEL a+ty again alarm+wyje
-2 ale+to and and+en.I and+en.SUBJECT and+i anuluj at back bank+MYSELF bardzo+MYSELF bazy biore
-2 blagam+, bo+mi bo+zona brak brak+, brakuje brama byc+HEY bylem+w byly caly caly+dzien
-2 can+en.SUBJECT can+i cene chce+, chce+te chcemy chcialem chodzi+> chodzi+HEY chodzi+o
-2 chodzic ciagle ciebie co+, co+mi cofnac cofnac+> corka cos+innego czy+NO czy+nie da+sie
-2 daj+spokoj dane dawajcie dlatego+NO dlatego+nie do+15 do+> do+AFFAIR do+FAMILY do+SEND
-2 do+THING do+en.VOC do+en.YOU do+konca do+meza do+was do+you dole domofon domu+, dopiero
-2 dopisac dosc+tej druga drugi drzwiami dwa dwoch+> dziala+, dzieki+> ekspres else en.AGAIN
-2 en.ALONE+en.BEFORE en.ASKED en.ASKED+en.VOC en.BADMSG en.BEFORE+en.MENDED
-2 en.BEFORE+en.SUBJECT en.BEFORE+than en.BEFORE+to en.DAY+STUFF en.DAY+min en.DITCH
-2 en.DITCH+en.SUBJECT en.DITCH+i en.DOESNT+en.REPLY en.ENDED+en.BEFORE en.ENDED+en.MENDED
-2 en.ENDED+out en.EVENT+> en.FROM+the en.GET+a en.HEY en.I+ASK en.I+MORE en.I+REPLY en.I+ZERO
-2 en.I+en.DOESNT en.I+teraz en.KEYWORD+en.BEFORE en.KEYWORD+en.MENDED en.KEYWORD+en.VOC
-2 en.NEG+en.REPLY en.NEGATIVE+HEY en.NUMBER+GADGET en.NUMBER+NO en.NUMBER+nie en.OTHER+>
-2 en.REMOVE en.SUBJECT+ASK en.SUBJECT+MORE en.SUBJECT+REPLY en.SUBJECT+ZERO en.SUBJECT+en.NEG
-2 en.SUBJECT+en.TAKE en.SUBJECT+teraz en.SUBJECT+was en.TAKE+a en.TEXT+, en.THIRD+MYSELF
-2 en.TIME+en.I en.TIME+the en.UNSUB+en.BEFORE en.UNSUB+en.VOC en.WANT+to en.WISH en.WISH+to
-2 fakture firma for formularz gabinet glosuje godziny godziny+en.I godziny+en.SUBJECT
-2 godziny+i haha hmm i+ASK i+MORE i+REPLY i+ZERO i+en.DOESNT i+en.NEG i+teraz ich+MORE
-2 ich+wiecej id imie in+en.MY innym interesuje is its ja+ZERO ja+sie jak+REMOVE jak+pan jakas
-2 jakas+firma jednak+ASK jednak+chce jej jesli+sie juz+, juz+MY juz+tych kamery kandydat
-2 karnet kartce karte karty+> kazdym kazdym+MSG kazdym+smsie klatka klatki klienta klucze
-2 kodu+> kojarze konca kot kto+to ktos+od kupuje lokator ma+MORE ma+juz ma+na macie+MY maila+,
-2 maly mam+ZERO mam+dosc mam+wrazenie martwic mecenas meza mi+MORE mi+juz mi+pani mi+telefon
-2 mieszka milego milego+weekendu mimo min mnie+. mnie+pani mnie+pisze moj+en.NUMBER moj+numer
-2 moj+prawnik moje mojego+telefonu mojej mu musisz muzyke my+en.BEFORE my+en.THIRD na+STOP
-2 na+THING na+czwartek na+dole na+kartce na+koniec na+moj na+noc na+te na+to na+was nam
-2 naprawe nauczyl nauczyl+sie need never nic+NO nic+nie niczego nie+HOW nie+REMOVE nie+SENDS
-2 nie+dostaje nie+glosuje nie+interesuje nie+kojarze nie+moja nie+musisz nie+musze
-2 nie+potrzebuje nie+przyjezdzac nie+teraz nie+wy nie+wypisujcie nie+wyrobie nie+za niech+ME
-2 niech+mnie nimi no+HEY noc+, nocy nowy+> numer+GADGET numer+NO numer+nie o+CONSENTED o+tym
-2 o+zaprzestanie od+kogo od+reki odbiore odpisalem odpiszcie odpiszcie+ME odpiszcie+MYSELF
-2 odpiszcie+mnie odpowiadam+> oferta on opony opony+> opt opt+en.FROM opt+out osemke osoby+>
-2 ostatnio ostrzezenia out paczka paczki paczki+, pani+pomylila pasuje+, pasuje+> piatek
-2 piekny pierwszy+raz pisz+do po+16 po+18 pod+drzwiami podac pomylila poplakalam poprzedni
-2 poprzedni+lokator potem potwierdzam powinno powinno+byc powrotem+zapisac prace pracy prawnik
-2 prezent prezent+, prezentu prosi+SOTHAT prosi+zeby prosze+MY prosze+NO prosze+SEND
-2 prosze+dzwonic prosze+nie prosze+pisac prosze+uszanowac prosze+wykreslic prosze+zatrzymac
-2 prowadze przed przekaze+> przelew przestala przestana przez+telefon przyjde przyjezdzac
-2 przyniesc przyniesc+> przypomnienie rabat rachunku rachunku+> rano+> raz+od raz+pisalem razy
-2 razy+> recepte recepte+na reki reki+> reklam+> reklamowych rezygnuje+z right robimy roku+>
-2 rozmiar rury sa+MYSELF sa+mi sama+> sasiada says send should sie+HEY sie+SEND sie+WITHDRAW
-2 sie+WORD sie+ZERO sie+bez sie+martwic sie+na sie+o sie+przy sie+wczesniej sie+wylaczyc sie+z
-2 sklepie skonczy skonczy+> skreslcie+MYSELF smiechu smsa+, smsa+z smsem+> smsy+> sobie+NO
-2 sobie+nie someone spamu+, sprawdzic sprawdzic+> stalego stalego+klienta sto stop+> super+>
-2 szpitala sztuki szukam ta+MSG takich takie+MSG takie+smsy taniej tego+NO tego+THING tego+nie
-2 telefon+> telefonu+, teraz teraz+> than the to+ME to+REMOVE to+en.ENDED to+jak to+prezent
-2 to+wy torcie tresci+tydzien trwa twoim ty tych+LIST tych+powiadomien tych+wiadomosci
-2 tydzien+temu tygodnia tygodnia+> tylko+HEY tylko+SEND tylko+o tym+razem u umowie umowie+,
-2 umowy unsubscribe+en.BEFORE unsubscribe+en.VOC usun usunac uszanowac w+piatek w+ten
-2 wam+en.LIST wcale+NO wcale+nie wczesniej+> wczoraj we weekendu weekendu+> wezme who
-2 wiadomosc+, wiadomosc+> wiadomosci+MSG wiadomosci+en.LIST wiadomosci+en.MESSAGE
-2 wiadomosci+en.MESSAGES wiadomosci+en.SENDING wiadomosci+en.TEXT wiadomosci+sms wieczorem
-2 wiekszy wiekszy+> wiem+> wisi wisi+> with wolne wrazenie wtedy wy+, wyje wyje+od
-2 wylaczcie+MYSELF wylaczcie+mi wylaczyc+GADGET wylaczyl wypisalam wypisalam+sie wypisujcie
-2 wypisywac+, wypisz+MYSELF wyrazam+zgode wyrobie wyrobie+sie wystarczy wystarczy+>
-2 wysylac+THING wyszlo z z+en.LIST z+en.MESSAGE z+en.MESSAGES z+en.SENDING z+en.TEXT z+kamery
-2 z+mojego z+nimi z+sms z+toba z+tym zablokujcie zadzwoni zajecia zalewa zalewa+ME
-2 zalewa+MYSELF zamiast+SEND zamowienie zapisac zapiszcie zapiszcie+ME zapiszcie+MYSELF
-2 zapiszcie+mnie zaplacone zapomniala zaraz zasnal zatrzymac+> zdjecia ze+AFFAIR ze+HOW
-2 ze+smiechu ze+szpitala zgloszenie zmienilam zmienilam+NUMBER zmienilam+en.NUMBER
-2 zmienilam+numer znow+GET znow+RECEIVE znow+dostawac zona zostaje zostawiam zrezygnowalam+z
2 "+. ,+AFFAIR ,+GADGET ,+HOLD ,+UNSUB ,+and ,+by ,+drzwi ,+dzieci ,+en.MENDED ,+gdyby
2 ,+jeszcze ,+mail ,+najlepiej ,+nastepnym ,+skonczcie ,+wasze ,+wstydu ,+zamknijcie ,+zegnam
2 .+AFFAIR .+CONSENTED .+HOW .+WITHDRAW .+ani .+blagam .+cisza .+darujcie .+drugi .+elo
2 .+en.NEG .+en.NUMBER .+en.REPLY .+en.SENDING .+en.YOU .+gdzie .+hej .+jaki .+jest .+koncz
2 .+krzyzyk .+mama .+niech .+niepotrzebne .+numer .+oc .+odmawiam .+odpowiadam .+panowie
2 .+pisze .+plz .+pomylka .+same .+skoro .+sprzeciw .+termin .+tesciowa .+tu .+usuncie
2 .+wszystko .+wypiszcie .+wyslalem .+z .+zamknalem .+zatrzymajcie .+znowu 0+. 0+MSG 0+lat
2 0+maja ?+? ?+dzieki AFFAIR+en.TAKE AFFAIR+tak ASK+NO ASK+SEND ASK+ZERO ASK+bez ASK+dalej
2 ASK+ich ASK+mi ASK+nie ASK+skonczyc ASK+waszych ASK+widziec ASK+zaprzestac ASK+zmienic
2 ASKED+> BOTHER BOTHER+kogo CONSENTED+en.I CONSENTED+en.SUBJECT CONSENTED+i HEY+> HEY+STOP
2 HEY+niepisanie HEY+niewysylanie HEY+nowych HEY+opinie HEY+terminach HOW+ASK HOW+MY HOW+THING
2 HOW+dotad HOW+jeszcze HOW+najszybciej HOW+tydzien HOW+wystarczy LIST+. LIST+tekstowych
2 ME+ZERO ME+prosze MORE+ASKED MORE+RECEIVE MORE+dostawac MORE+nic MORE+od MSG+HOW MSG+co
2 MSG+sa MSG+tez MSG+to MY+skrzynka MY+wiesci MYSELF+niepotrzebne NEED+> NEED+mi NO NO+.
2 NO+WRITE NO+bede NO+ma NO+przysylac NO+rozumiecie NO+slup NO+wyrazam NO+wysylac NO+zgadzam
2 NO+zycze NOSENDING+MYSELF NOSENDING+mi NUMBER+NO NUMBER+en.VOC NUMBER+en.YOU NUMBER+nie
2 NUMBER+po NUMBER+u RECEIVE+STUFF RECEIVE+od REMOVAL+NUMBER REMOVAL+numeru REMOVE+,
2 REMOVE+en.SUBJECT REMOVE+en.VOC REMOVE+go REMOVE+na REMOVE+numeru REMOVED+przychodzic
2 REPLY+THING REPLY+jeszcze SEND+HEY SEND+MYSELF SEND+SOTHAT SEND+do SEND+kogo SEND+o
2 SENDS+HEY SENDS+do SENDS+en.I SENDS+en.SUBJECT SENDS+i SENDS+o SENDS+wasze SENT+>
2 SOTHAT+REMOVED SOTHAT+przestalo STOP+MSG STOP+to STOP+wasc THING+THING THING+do THING+mam
2 THING+nie THING+xd UNSUB+ME UNSUB+mnie UNSUB+na UNSUBBED UNSUBBED+> WANT+byc WANT+od
2 WANT+sobie WANT+widziec WANT+zgody WITHDRAW+to WORD+0 WORD+MSG WORD+NUMBER WORD+en.DAY
2 WORD+en.SENDING WORD+przyjmowania WORD+sie WORD+tych WORD+wobec WRITE+, WRITE+THING
2 YOUSEND+HEY YOUSEND+do YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i YOUSEND+o ZERO+STUFF
2 ZERO+ofert ZERO+tych a+dead a+en.DAY about akceptuje ale ale+MYSELF ale+THING all+en.VOC am
2 an+exam babci baby bank bez+ofert bez+smsow bez+tych bo+MYSELF box but but+en.MY but+the
2 butow butow+xd byc byc+ostatni bylismy chca+> chce+byc chce+waszych chce+widziec ciszy
2 co+jest co+to co+tydzien czarna czarna+LIST czego czy+MY czy+WORD czy+wystarczy czytania
2 czytania+, dajcie dalej dalej+YOUSEND dalej+piszecie dalej+to darujcie darujcie+sobie day
2 day+, dead dentyste dla+was do+ME do+MYSELF do+REMOVAL do+REMOVE do+en.I do+i do+nich
2 dont+want dostaje+, dostawac+> dosyc+MY dotad dotad+> droga droga+, drzwi dwa+kilo
2 dzieci+sie dziekuje+, egzamin en.ALONE+. en.ALONE+en.SENDING en.BADMSG+en.LIST
2 en.BADMSG+en.MESSAGES en.BADMSG+en.SENDING en.BEFORE+as en.BEFORE+en.NUMBER
2 en.BEFORE+en.PHONE en.BEFORE+en.WHO en.BEFORE+is en.BEFORE+number en.BEFORE+o en.CALL
2 en.CALL+> en.DAY+. en.DAY+MSG en.DAY+lat en.DAY+maja en.DITCH+en.MY en.DITCH+the
2 en.DOESNT+want en.DONT+want en.ENDED+. en.ENDED+en.DAY en.EVENT+en.LIST en.FEEL+, en.FROM
2 en.FROM+en.BEFORE en.FROM+en.VOC en.I en.I+MSG en.I+MY en.I+MYSELF en.I+SENDS en.I+YOUSEND
2 en.I+nadal en.I+piszecie en.I+wy en.KEYWORD+. en.KEYWORD+en.DAY en.KINDS en.KINDS+en.BEFORE
2 en.KINDS+en.ME en.KINDS+en.TAIL en.KINDS+en.VOC en.KINDS+me en.LIST+. en.ME+en.BEFORE
2 en.ME+off en.MENDED en.MENDED+en.FROM en.MESSAGES+. en.MESSAGES+> en.MY+en.CALL
2 en.MY+en.MENDED en.NEG+en.DAY en.NEG+the en.NEG+want en.NEGATIVE en.NUMBER+en.FROM
2 en.NUMBER+en.VOC en.NUMBER+po en.OTHER+en.LIST en.PHONE+en.FROM en.PLURALS en.PLURALS+.
2 en.SENDING+> en.SPAMMING en.SPAMMING+. en.STOP+. en.STOP+en.SENDING en.SUBJECT+>
2 en.SUBJECT+ME en.SUBJECT+MSG en.SUBJECT+MY en.SUBJECT+SENDS en.SUBJECT+YOUSEND
2 en.SUBJECT+en.GET en.SUBJECT+nadal en.SUBJECT+piszecie en.SUBJECT+wy en.TAIL+en.BEFORE
2 en.TAIL+off en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.UNSUB+> en.VOC+,
2 en.VOC+about en.VOC+en.BEFORE en.VOC+mnie en.VOC+off en.WANT+an en.WISH+an en.YOU+>
2 en.YOU+mnie esemesami esemesow exam faktury+, finito from gdyby gdzie gdzie+mam gory grafik
2 grafiku+ASK he hej here+, here+. i i+MSG i+MY i+MYSELF i+SENDS i+YOUSEND i+nadal i+piszecie
2 i+wy ide+na idzcie+BOTHER idzcie+SEND ile+THING ile+jeszcze info info+HEY info+o informowac
2 internet internet+, it+is jak+dotad jak+najszybciej jaki+jest jasne jasne+, jedno jego
2 jej+NUMBER jesli+ASK jesli+MORE jest+NUMBER jest+telefon jestem+, jestem+mama jeszcze+?
2 jeszcze+mam juz+ASKED juz+GET juz+RECEIVE juz+dostawac juz+od juz+z kazda kieszeni kims
2 kims+. knajpa knajpa+zamknieta koncz koncz+wasc kontaktow kontaktu korzystam kosz kran krwi
2 krzyzyk krzyzyk+na ktorej ktos+to kuchnia kuchnia+stoi kwietniu last+minute lat+, lat+0
2 lat+en.DAY lata+temu leave lekarz liscie+> lista lost ma ma+wlasne maju mam+. mam+0 mam+MY
2 mam+en.DAY mam+tego mam+zrobic mama me+en.BEFORE me+off meble mi+SEND mi+niepotrzebne
2 miejsce miejscu miesiac miesiac+, mnie+, mnie+ZERO mnie+prosze moj+NUMBER moja+skrzynka
2 mozecie+SEND mozecie+pisac mszy na+HOW na+MSG na+RECEIVE na+REMOVAL na+amen na+co na+kontakt
2 na+nie na+przyszlosc na+stale na+telefonie najlepiej najszybciej nalezy nastepnych
2 nastepnych+wysylkach nastepnym nastepnym+razem natychmiast+> nie+. nie+WANT nie+WRITE
2 nie+bede nie+ma nie+przysylac nie+rozumiecie nie+slup nie+wyrazam nie+wysylac nie+zgadzam
2 nie+zycze niech+mi niech+to niepisanie niepisanie+> niepotrzebne+> niepotrzebne+MYSELF
2 niepotrzebne+mi niepotrzebny niewysylanie niewysylanie+MYSELF niewysylanie+mi nnw nowych
2 number+en.FROM numer+en.VOC numer+po numerze o+niepisanie o+niewysylanie o+nowych o+opinie
2 o+terminach obiady oboje oc oczywiscie oczywiscie+en.TAKE oczywiscie+tak od+dwoch od+dzis
2 od+tych od+wielkanocy odczepcie odczepcie+sie oddaje odmawiam+przyjmowania odpisal odpusccie
2 odszedl+w ofertami ofertami+> ogloszeniowy opinie+> oprocz oszczedz otrzymac otrzymywania
2 pacjenta+> panowie panowie+, panstwa+wiadomosc panstwo panstwo+NO panstwo+nie person phone
2 phone+> piec piecem+> pierwszym pisali pisania pisania+do pisanie piszcie+, pisze+>
2 piszecie+, piszecie+HEY piszecie+do piszecie+o plz po+raz pojde pomylka pomylka+> ponownie
2 powiadomien+tekstowych powiadomienia+> poza prosb+HEY prosb+o prosilam+HEY prosilam+o
2 prosze+SOTHAT prosze+mi prosze+skonczyc prosze+zaprzestac prosze+zeby przeciez przeciez+MORE
2 przeciez+juz przestalo+przychodzic przestancie+> przestancie+ME przestancie+MYSELF
2 przestancie+mnie przestanta przetwarzania przychodzic przyjmowania przypominac
2 przypominajcie przypominania przypominania+HEY przypominania+o przypomnienia+HEY
2 przypomnienia+o przyszlosc przyszlosc+> psa quit raz+w reklam reply reszte reszte+REMOVE
2 robcie rodo rodo+> rok rok+temu roku+, rozumiecie rozwodu sami serio serwisowe sie+WANT
2 sie+en.VOC sie+en.YOU sie+nie sie+sam sie+skonczylo sie+u sierpniu skonczcie+z skonczona
2 skonczyl skonczylo skonczylo+> skreslic+> slac slup slup+ogloszeniowy smsow+, smsow+>
2 smsy+do spamem+> spokoj+od sprawy sprzeciw+wobec stale+> status status+THING
2 status+zamowienia stop+. styczniu styczniu+, subskrypcji swiety swiety+spokoj swoje syn+ma
2 syn+skonczyl szkoda szkoda+waszego szlaban+na take+en.ME take+en.TAIL take+en.VOC take+me
2 tam+> te+MSG tego+> tekstowych+> temu+, ten+en.NUMBER ten+numer teraz+prosze terminach
2 tesciowa+zapisala texts tez+. tez+> thank+you this+en.BEFORE to+MORE to+SEND to+do
2 to+dostaje to+juz to+ma to+przychodzi to+teraz trafi trafi+do trzeba tu+MORE tych+THING
2 tych+wiesci tylko+AFFAIR tym+numerze tym+spamem tymi+MSG u+mnie un urzedzie urzedzie+>
2 usunac+ME usunac+MYSELF usunac+mnie usuncie+GADGET usuncie+ME usuncie+MYSELF usuncie+konto
2 w+kwietniu w+maju w+sierpniu w+spokoju w+styczniu w+urzedzie w+zeszlym w+zlobku wam+"
2 was+GADGET was+konto wasc wasc+, wasz+en.LIST wasz+en.MESSAGE wasz+sms wasze+smsy
2 waszych+MSG waszymi+MSG waszymi+smsami wcale wejscie wezwania wiadomosci+NO wiadomosci+nie
2 wiadomosci+sa wiadomosciami wiadomosciami+> wiec wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i
2 wiec+o wielkanocy wiem+na wlasne wobec+przetwarzania wstydu wstydu+oszczedz wszystkiego
2 wszystkiego+> wycofac wypisac wyprowadzilem wyprowadzilem+sie wyprzedazy wyprzedazy+,
2 wyrazam+zgody wyslalem+wam wystarczajaco wystarczy+MY wystarczy+tych wysylkach wysylkach+>
2 wysylki wywalic y your+en.LIST youre z+STUFF z+moim z+nich z+niej z+ofertami z+piecem
2 z+reklamami z+subskrypcji z+tego z+telefonu z+tych z+wiadomosciami za+ME za+MYSELF za+mnie
2 zalezy zamknalem zamknalem+en.SUBJECT zamknalem+en.VOC zamknalem+en.YOU zamknalem+u
2 zamknieta zapisala zapisala+ME zapisala+MYSELF zapraszac zatrzymajcie zawsze+> zbedne zdac
2 ze ze+nie ze+pojde ze+to zeby+przestalo zeszlym zglosic zglosic+do zglosze zgodnie zgodnie+z
2 zgody+, zlobku zmiany zmienilem znam+ZERO znowu+MSG zostaja zostalo zostawcie+> zostawic+>
2 zrezygnowalem zrobcie+to zrobic+SOTHAT zwariuje zwolnic zwolnic+> zwrotu zycze zycze+sobie
3 "+ASK "+prosze ,+ME ,+MORE ,+WITHDRAW ,+do ,+dosc ,+en.THIRD ,+ja ,+mnie ,+po ,+szkoda ,+w
3 .+CONSENT .+STUFF .+ale .+da .+dosyc .+dzwonicie .+en.BADMSG .+idzcie .+jeszcze .+n
3 .+pisalem .+piszecie .+przypomnienia .+spadajcie .+stop .+take .+what .+wycofuje .+youre
3 .+zamknij .+zapomnijcie .+zegnam .+zgoda 0+, 21 AFFAIR+en.I AFFAIR+en.SUBJECT AFFAIR+i ASK+,
3 ASK+od ASK+tego ASKED BUSY+do GADGET+, HEY+higienizacji HEY+sie HOW+? HOW+miesiac HOW+moje
3 ME+REMOVED ME+to MORE+MSG MSG+HEY MSG+o MSG+tekstowych MY MY+> MY+GET MY+NUMBER MY+czas
3 MYSELF+ASK MYSELF+REMOVED NO+BOTHER NO+GET NO+RECEIVE NO+SENT NO+chce NO+dostawac NO+kupie
3 NO+pisze NO+przestaniecie NO+przychodzi NO+robcie NO+trzeba NO+wiem NO+znam NOSENDING+>
3 NUMBER+en.I NUMBER+i RECEIVE+> REMOVAL+> REMOVED+> SEND+MORE SEND+juz SEND+mi SENT SOTHAT
3 SOTHAT+to STOP+ME STOP+mnie STUFF+, THING+en.I THING+en.SUBJECT THING+i THING+raz THING+sa
3 WANT+MY WANT+tego WANT+waszych WITHDRAW WITHDRAW+sie WORD+MY WORD+SEND WORD+en.I
3 WORD+en.SUBJECT WORD+i WORD+napisac WORD+wszystkiego WRITE+jeszcze ZERO+odbioru a+MSG
3 a+en.BEFORE a+teraz akcje ale+MY amen as autorskie awarie bedzie bez+STUFF bez+odbioru
3 blagam+> bocie bocie+> byc+, cala chce+MY chce+od chce+tego cierpliwosc cisze co+mam
3 co+miesiac cokolwiek cudzych czas czas+> czegokolwiek czlowieku czlowieku+> czy+moje
3 dalej+SENDS darowac darowac+, do+AUTHORITY do+logowania do+nas do+skrzynki do+uokik
3 dwoch+lat dziennie dzwonicie e e+> elo+> en.BEFORE+en.FROM en.BEFORE+en.OTHER en.DAY+,
3 en.EVENT+en.BEFORE en.ME+en.FROM en.MESSAGES en.MY+en.NUMBER en.MY+en.PHONE en.MY+number
3 en.NEG en.NUMBER+en.SUBJECT en.NUMBER+z en.REPLIED en.REPLIED+> en.SENDING en.SENDING+.
3 en.SUBJECT+MYSELF en.SUBJECT+mnie en.TAIL+en.FROM en.TAKE+en.MY en.VOC+en.FROM en.WHO enty
3 faktury gwiazdka higienizacji ich ide ide+do idzcie informacji innego+> ja+nie jak+z
3 jestem+na jeszcze+raz jezdzi job juz+MSG juz+nie karty kasowac+> klatce klient kliknac
3 kogo+innego konkurencji+, konto konto+, ktorych kupie lata liczy liscie logowania love ma+>
3 mail+, mailem mam+kliknac marcu me+en.FROM mi+NEED mi+to minute mnie+REMOVED moj+czas
3 moze+byc n na+AUTHORITY na+NO na+REMOVE na+klatce na+nocki na+policje na+smsy na+zawsze
3 nadal naprawde nastepny nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE
3 nastepny+en.MESSAGES nastepny+en.SENDING nastepny+en.TEXT nastepny+sms natychmiast nawet
3 nekanie nich nich+> nie+BOTHER nie+GET nie+RECEIVE nie+SENT nie+chce nie+dostawac nie+kupie
3 nie+pisze nie+przestaniecie nie+przychodzi nie+robcie nie+trzeba nie+wiem nie+znam nocki
3 nocki+, numer numer+en.SUBJECT numer+z numerem numeru+> o o+higienizacji oboje+> od+MY
3 odbioru odbioru+> odpisac odszedl ofert oferty osiedla out+> oznacza panstwa+MSG
3 pazdzierniku pisac+> pisaliscie plis po+was policje pora powiadamiania powtarzam prosb
3 prosilam prosze+STOP prosze+juz przestac+> przestajecie przychodzic+> rachunki rachunki+za
3 rano+, raz+, raz+enty raz+przyjdzie roaming sa say sie+> sie+to sie+w skoncz skonczcie
3 skonczyc skonczyc+> skrzynka smsy+. sobie+darowac spadajcie spamem spotkamy spotkamy+sie
3 sprawe stale stresu subskrypcje take take+en.BEFORE takiej te+subskrypcje tego+GET tej+LIST
3 tekstowych telefon telefonie telefonie+> ten+NUMBER tesciowa texting tez tez+NO tez+nie
3 thank thank+en.SUBJECT thank+en.VOC thank+en.YOU this to+, to+WORD to+jakos to+sie
3 to+wylaczyc trzeba+, uokik vegan w+marcu w+pazdzierniku w+waszej was+NO was+nie was+po
3 wasz+MSG wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT wasze+wiadomosci waszej+strony
3 waszymi wez+STOP what wiadomosci+? widziec wiesci wiesci+> wody wolny word wujka
3 wy+jestescie wycofuje+sie wyjsc wypisac+z wypisanie wypiszcie wyprosic wyrzuccie
3 wystarczy+napisac wysyla wysylac+> xd+> your z+MSG z+MY z+gory z+listy z+waszej z+waszymi
3 zabronil zadanie zadnej zamknij zamknij+sie zanim zapomniec zapomnijcie zdejmijcie ze+NO
3 zeby+to zegnam+, zgode zgody
4 ,+HEY ,+NUMBER ,+art ,+dziecko ,+en.NUMBER ,+jasne ,+na ,+nigdy ,+numer ,+przestancie
4 ,+roaming .+21 .+HEY .+HOLD .+REPLY .+WORD .+blokuje .+co .+dziekuje .+en.ENDED .+en.KEYWORD
4 .+ja .+mam .+moze .+napisz .+radze .+under .+wasze .+wolalabym .+zakreccie 0+rano ASK+STOP
4 ASK+opuscic AUTHORITY+> CONSENT GADGET+MYSELF GET+od HOW+mam LIST+> ME+ASK ME+HOW MORE+GET
4 MSG+do MY+kurek MY+smsow MYSELF+HOW MYSELF+NEED NEED+, NO+WANT NUMBER+en.SUBJECT REMOVAL
4 REMOVE+ME REMOVE+NUMBER REMOVE+mnie SEND SEND+, SENDS STOP+MYSELF STOP+w WORD+w YOUSEND+,
4 ZERO+MSG ZERO+smsow albo ale+ASK ale+HEY ale+o blokuje bo+ME bo+mie bycia bycia+zapomnianym
4 cos+takiego czarnej czarnej+liscie czlowieka do+bycia droge dzieci dziekuje elo en.ALONE+w
4 en.BADMSG+. en.BADMSG+w en.BEFORE+. en.BEFORE+> en.DAY+rano en.ENDED+w en.I+AFFAIR en.I+e
4 en.KEYWORD+w en.LIST en.NEG+w en.PHONE en.STOP+w en.SUBJECT+AFFAIR en.SUBJECT+e
4 en.TAKE+en.BEFORE here+> i+AFFAIR i+e ida innego instrukcja jakos jeszcze juz+NO kasowac
4 kazdy kodow komus konkurencji kurek kurek+z laduje lece lista+, liste listy listy+> lutym
4 lutym+, mam+, mam+wam mam+was marcu+. matka mnie+> mnie+ASK mnie+HOW moj+telefon mowie
4 mozecie n+en.I n+en.SUBJECT n+i na+czarnej na+droge napisz nic+HEY nic+o nie+, niedziela
4 niepotrzebne normalny norwegii number numeru od+THING odpuscie odpuscie+> opuscic po+HOW
4 po+co poprosze+> pracuje pracuje+na pradu pradu+, prawa prawa+do prosze+, prosze+MORE
4 prosze+opuscic prosze+sobie rade radze sie+HOW sie+MORE sie+en.I sie+i sie+jak skoro
4 skrzynke+> skrzynki slowie sprzeciw stop+w strony te+LIST tego ten+kurek teraz+ASK to+>
4 tych+smsow tym+NUMBER under w+lutym w+norwegii w+slowie w+zyciu waszego widzenia+> wiem
4 wiem+HOW wiem+jak wolalabym wycofuje wypad xd z+powiadomien zakreccie zakreccie+MY
4 zakreccie+ten zapomnianym ze+ME ze+MYSELF ze+mnie zejdzcie zyciu zyciu+>
5 ,+MSG ,+MYSELF ,+NO ,+SOTHAT ,+jesli ,+z ,+zadnych .+STOP .+kiedy .+moj .+od .+pani .+w
5 .+wez ASK+juz ASKED+w CONSENT+, GET+> HEY+NOSENDING HEY+zebraniach HOLD+sie MY+telefon
5 MYSELF+to NO+jestem NUMBER+z RECEIVE REPLY+SOTHAT SIGNED STOP+SEND UNSUB ani art+. chce+>
5 do+konkurencji do+widzenia dosyc dziekuje+> dzisiaj dziurki dziurki+w dzwoni en.BEFORE
5 en.FROM+> en.TAKE en.TAKE+, go istnieje istnieje+> jesli komu+> kurtyna+w ma+takiej mie mnie
5 moj na+telefon napisac nie+jestem nosie o+NOSENDING o+zebraniach obowiazuje od+panstwa
5 od+razu odmawiam opcji opcji+> ostatni+raz panstwa podziekuje przestancie przestaniecie+>
5 przychodzi przychodzi+> razu rodzicow+> roku sie+en.SUBJECT sie+juz skrzynke smsami+> sobie
5 tak+, takiej+opcji tej+listy traktuje tu tych w+0 w+en.DAY w+nosie widzenia wiecej+>
5 wychodzi wychodzi+> wypisania z+tej za+MY zadnych ze+istnieje zebraniach znam
6 ,+WORD ,+ZERO ,+o ,+ze .+ASKED .+SENDS .+YOUSEND .+do .+en.ALONE .+en.STOP .+jestem
6 .+kurtyna .+nawet .+tylko ?+WORD ASK+MORE LIST+, ME+> MYSELF+> NO+, NOSENDING SENDS+,
6 UNSUB+> WANT+> WORD+. WORD+ME WORD+mnie a+wy art en.NUMBER jestem jestescie komu kurtyna mam
6 nosie+> od ostatni po+dziurki podziekuje+za smsami wam wasze+MSG waszej waszych wez
6 wylaczyc+> za+te zegnam
7 ,+STOP ASK+sobie HEY MSG+. STUFF co lat moze niech przestac przestaniecie rodzicow smsow
7 sprzeciwiam takiego wy z+LIST z+tymi zebyscie
8 ,+THING AUTHORITY ME MORE+> MSG+> here na+NUMBER tymi wiadomosci
9 .+THING ASK+> LIST MSG NO+SEND NUMBER REMOVE SEND+> STOP nie+SEND was wasze
10 ,+od NUMBER+> REMOVE+>
11 GET raz
12 . WORD+>
13 STOP+>
20 NO+> nie+>
"""
