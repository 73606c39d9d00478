"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-17 >
-15 ,+HOW
-13 AFFAIR czy
-11 THING+> sprawie
-10 .+. WRITE chyba do+LIST
-9 .+ASK NO+HOLD a+NO a+nie nie+HOLD wczesniej
-8 , THING THING+, WANT dzieki dzwonic en.DAY+> kto pan tym w+sprawie wiadomosc
-7 ,+ASK .+na 15 ? BUSY MSG+, SEND+THING bede bo czemu dziala grupy koniec na na+MY na+liscie
-7 odblokujcie ta te tej
-6 ,+WRITE .+REMOVED .+a .+odblokujcie .+prosze 0+> AFFAIR+> GADGET REMOVED WORD+mi YOUSEND+>
-6 bylo dla en.TIME jest mi nowe pani piszecie+> powrotem ten w+tej wszystko z+powrotem
-5 "+, ,+jak ,+mam ,+wczesniej .+MORE .+WANT .+daj .+jak .+juz .+skad AFFAIR+, ASK+MSG
-5 ASK+REMOVE ASK+WORD CONSENTED HEY+ponowne HOW+nie MSG+MY MYSELF+sie MYSELF+smsy NO+MSG
-5 NO+dziala NUMBER+? REMOVE+mi UNSUB+mi WORD+, alarm czesto daj dlaczego dodanie domu
-5 dzwonic+, en.SEND en.VOC jutro lubie mi+sie na+razie nie+MSG nie+dziala niechcacy nowy
-5 o+ponowne od+was pasuje ponowne ponowne+dodanie razie sama smsa smsie stop to+YOUSEND troche
-5 tylko w+MY wypisywac
-4 ,+BUSY ,+a ,+ale ,+bede ,+da ,+dzieki ,+kto ,+smsy ,+to .+NO .+chyba .+czemu .+dlaczego
-4 .+en.BEFORE .+ile .+tak 15+. 16 ASK+do ASK+usunac HEY+, HEY+en.I HEY+en.SUBJECT HEY+i
-4 HEY+ktorej HOW+NO MSG+od MSG+z MYSELF+MSG MYSELF+pani NO+WORD NO+bylo NO+en.LIST
-4 NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+lubie NO+przestawajcie NO+sms
-4 REPLY+> STOP+na THING+na WANT+te WORD+ASK WORD+prosze a a+WRITE a+zostawcie ananasa and
-4 automatyczna automatyczna+> baner bede+> brakuje+MYSELF brakuje+mi bym chodzi chyba+NO
-4 chyba+nie cos czekam czekam+na czwartek duzo duzo+MY duzo+tych dzis en.BADMSG+, en.DAY
-4 en.I+koniec en.MESSAGE en.MY en.SUBJECT+koniec en.VOC+> i+koniec ile ile+kosztuje jak+nie
-4 jednak kontakt mi+MSG moge musze nic nie+WORD nie+bylo nie+lubie nie+przestawajcie nowe+>
-4 numery o+ktorej odblokujcie+MYSELF ogloszenia ogloszenie one pana pani+NO pani+nie paragon
-4 potrzebuje prosze+do przestaje przestawajcie przestawajcie+SEND przez sasiad send sie skad
-4 sprawach stalo stalo+> takie te+wiadomosc to+THING to+jeszcze tresci tydzien tylko+do w
-4 w+domu w+sprawach wiadomosci+od wie wiecej+NO wiecej+nie wizyte wylacznie wyslal wyslij
-4 wystarcza+> wysylke z+AFFAIR z+grupy za za+czesto zamiast zapomnialam zatrzymac zostawcie
-3 % ,+NEED ,+WANT ,+bedziemy ,+brakuje ,+cos ,+en.SUBJECT ,+i ,+jest ,+koniec ,+ma ,+tylko .+>
-3 .+GADGET .+SOTHAT .+byly .+cofam .+dzieki .+en.THIRD .+en.VOC .+kod .+link .+nic .+nie .+on
-3 .+ostatnie .+polubiono .+prowadze .+smsy .+spokoj .+spokojnie .+ten .+troche .+zeby 18
-3 ?+BUSY ?+czekam ?+mam AFFAIR+do ASK+THING ASK+nic ASK+znowu ASKED+ze BUSY+MORE CONSENTED+>
-3 FAMILY GADGET+> GET+wasze HEY+0 HEY+HEY HEY+THING HEY+co HEY+en.DAY HOLD+ME HOLD+MYSELF
-3 HOLD+mnie HOW HOW+REMOVE HOW+ja HOW+nowe MORE+, MSG+MSG MSG+WANT MSG+jest MSG+ow MSG+tylko
-3 MY+en.I MY+en.SUBJECT MY+i MY+przepisow MY+sprawie MYSELF+tych NEED+STUFF NEED+niczego
-3 NO+REMOVE NO+boli NO+dzwoncie NO+dzwonic NO+macie NO+pasuje NO+przestaje NO+przychodza
-3 NO+przyjmuje NO+stalo NO+wypisujcie NUMBER+prosze RECEIVE+MSG RECEIVE+wasze SEND+MY
-3 SEND+jeszcze SEND+na STOP+sie STUFF+na UNSUB+, UNSUB+MYSELF WANT+, WANT+MSG WANT+MYSELF
-3 WANT+THING WANT+WORD WITHDRAW+> adres at bedziemy bedziemy+en.SUBJECT bez bez+tego boje
-3 boje+sie boli by byl bylem byly can can+en.SUBJECT chce chce+MYSELF chce+WORD ciagle cofam
-3 corka czemu+NO czemu+nie czy+to czynszu da daj+spokoj dla+ME dla+MYSELF dla+mnie dlaczego+w
-3 do+15 do+FAMILY do+MSG do+listy do+meza domu+> dopiero dosc dostalam dostawac+wasze dziala+,
-3 dzien dzwoncie dzwoncie+, en.AGAIN en.ALONE+, en.ALONE+na en.BADMSG+na en.BEFORE+,
-3 en.BEFORE+en.TIME en.BEFORE+to en.ENDED+, en.ENDED+na en.FROM+en.MY en.FROM+en.THESE en.HEY
-3 en.HEY+> en.I+WORD en.I+en.DOESNT en.I+en.NEG en.I+nigdy en.I+read en.KEYWORD en.KEYWORD+,
-3 en.KEYWORD+na en.LIST+MY en.LIST+ow en.MESSAGE+MY en.MESSAGE+ow en.MESSAGES+MY
-3 en.MESSAGES+ow en.NEG+, en.NEG+na en.NUMBER+? en.NUMBER+do en.REMOVED en.SENDING+MY
-3 en.SENDING+ow en.STOP+, en.STOP+na en.SUBJECT+WORD en.SUBJECT+en.DOESNT en.SUBJECT+en.NEG
-3 en.SUBJECT+nigdy en.SUBJECT+read en.TAKE+ale en.TEXT en.TEXT+MY en.TEXT+ow en.THESE+>
-3 en.THREAT en.TIME+the en.YOU glosowa i+WORD i+nigdy i+read in jak+NO jak+nowe jedna
-3 jednak+WANT jest+za jestes jestesmy juz kanalow klucze kod kod+rabatowy koncze konczy
-3 kosztuje krotko link lubie+, ma+ME ma+MYSELF ma+mnie macie+nic maila mam+STOP mam+WORD
-3 mam+nic message mi+tych mialam mialo mialo+byc mieszkanie mojej mojej+sprawie mu na+AFFAIR
-3 na+CONSENTED na+moj na+ten nic+NO nic+nie nic+przeciwko nic+sie niczego nie+REMOVE nie+boli
-3 nie+dzwoncie nie+dzwonic nie+macie nie+pasuje nie+przestaje nie+przychodza nie+przyjmuje
-3 nie+stalo nie+wypisujcie nikt normalnie normalnie+> numer+? numer+do numery+, o+0 o+THING
-3 o+en.DAY odpowiedzi of+en.MY of+en.THESE oferte ogloszenie+, on one+en.FROM one+of ostatnie
-3 ostatnie+ostrzezenie ostrzezenie ow pakietu pasuje+> pierwszy pies pilnych pisac+na
-3 pisalem+ze pisz pisze+do platnosc poczte polowie polubiono polubiono+> pomylil pomylke
-3 prezent prezent+, prezentu prosi prosze+> prosze+MSG prosze+pisac przeciwko przepisow
-3 przestal przesunac przesunac+> przez+NUMBER przez+pomylke przyjmuje pyta rabatowy razy+>
-3 reklamacje rezygnacje rezygnacje+z robic sama+> sie+ze smieci sms+MY sms+ow smsom smsy
-3 smsy+? smsy+ASK smsy+z sobie+spokoj spokoj+z spokojnie spokojnie+, sprawa+zakonczona stary
-3 stop+, stop+na szkody tak+ale takich+MSG takich+wiadomosci telefon+ASK telefon+prosze
-3 telefonow that these to+chyba to+prezent to+prosze toba troche+za tych+przepisow ulotek
-3 umowa umowa+> usunac+z w+LIST w+bazie w+mojej w+polowie w+zalaczeniu wam+MSG wczesniej+,
-3 wczoraj wczoraj+, we wiadomosc+> wiadomosci+, wie+> with with+en.BEFORE wylaczyc+GADGET
-3 wypisujcie wypisywac+> wypisze wyslalam wystarcza z+en.LIST z+en.MESSAGE z+en.MESSAGES
-3 z+en.SENDING z+en.TEXT z+sms z+tym za+MSG zakonczona zalaczeniu zdania+> ze+en.TAKE ze+tak
-3 zlej znac znow znowu zostaje zycie zycie+>
-2 "+" * *+na ,+0 ,+bo ,+co ,+czy ,+dlatego ,+domofon ,+en.DAY ,+en.I ,+gdzie ,+jutro ,+kiedy
-2 ,+moze ,+my ,+niech ,+odbiore ,+pierwszy ,+pies ,+poprosze ,+sa ,+sasiad ,+sobie ,+telefon
-2 ,+u ,+usun ,+wezme ,+wiecej ,+wtedy ,+wyslalam ,+wystarczy ,+wysylajcie ,+zablokujcie
-2 ,+zapomnialam ,+zaraz ,+znowu ,+zostaje .+" .+% .+, .+UNSUB .+alarm .+anuluj .+bank .+bez
-2 .+boje .+chcialabym .+dodajcie .+dziecko .+en.HEY .+en.MY .+en.WANT .+hmm .+jakas .+jestesmy
-2 .+komornik .+kto .+ktos .+lista .+moge .+no .+ok .+operator .+ostatni .+po .+poprzedni
-2 .+potwierdzam .+serdecznie .+skreslcie .+sprawa .+starczy .+ta .+te .+wylaczcie .+wypisz
-2 .+wznowcie .+yes .+za .+zabierzcie .+zapiszcie .+zmienilam .+zrezygnowalam 0 0+STUFF 0+min
-2 16+> 18+, ?+ASK ?+NO ?+bo AFFAIR+WORD AFFAIR+na ASK ASK+MY ASK+UNSUB ASK+dzwonic ASK+en.I
-2 ASK+en.SUBJECT ASK+i ASK+po ASK+podac ASK+sie ASK+te ASK+ten ASK+uszanowac ASK+wiadomosci
-2 ASK+wykreslic ASK+zatrzymac ASK+znow ASK+zostawic BUSY+> BUSY+juz BUSY+sie CONSENTED+,
-2 GADGET+w HEY+AFFAIR HEY+CONSENTED HEY+MSG HEY+te HEY+tym HEY+zaprzestanie HOLD HOLD+z
-2 HOW+WORD HOW+kupic HOW+pan ME+na ME+pani MORE MORE+MY MORE+tych MSG+ASK MSG+THING MSG+na
-2 MY+CONSENTED MY+corka MY+powiadomien MY+prawnik MY+sam MY+telefonu MY+wiadomosci MYSELF+na
-2 MYSELF+smsow MYSELF+tez MYSELF+wasze NEED NEED+THING NEED+sie NO+HOW NO+OWED NO+SENDS
-2 NO+dostaje NO+dostalam NO+glosuje NO+interesuje NO+kojarze NO+moge NO+moja NO+musisz
-2 NO+musze NO+potrzebuje NO+przyjezdzac NO+teraz NO+wy NO+za NO+zamawialam NUMBER+,
-2 NUMBER+GADGET NUMBER+na RECEIVE+wiadomosci REMOVAL+NO REMOVAL+nie REMOVAL+z REMOVE+prosze
-2 REMOVED+ME REMOVED+MYSELF REMOVED+mnie REPLY+na SEND+MSG SEND+po SEND+smsow SEND+te
-2 SEND+tych STOP+LIST STOP+en.NEG STOP+tej STUFF+MSG THING+. THING+w WANT+RECEIVE WANT+STUFF
-2 WANT+dostawac WANT+mi WANT+znowu WORD+do WORD+en.NEG WORD+na WORD+tej WORD+ze WRITE+, WRONG
-2 ZERO+tego ZERO+tej a+da a+en.FEEL a+en.I a+en.SUBJECT a+i a+ty again ale+to alerty anuluj
-2 automat bank+MYSELF bardzo bardzo+MYSELF bazy+> biore blagam+, bo+mi bo+zona brak brak+,
-2 brakuje brama bramki by+ME by+MYSELF by+mnie byc+> byla bylem+w bylo+, byly+maz caly
-2 caly+dzien can+en.I can+i cene chce+, chce+MSG chce+mi chce+sie chce+te chce+wiadomosci
-2 chce+znowu chcemy chcialabym chcialem chodzi+> chodzi+HEY chodzi+o chodzic chyba+> ciebie
-2 co+, co+z cofnac cofnac+> cos+innego czy+NO czy+nie czytam da+sie dawajcie dla+AUTHORITY
-2 dlatego do+> do+AFFAIR do+THING do+en.YOU do+konca do+mnie do+smsow do+was do+wypisania
-2 do+you dodajcie dole domofon dont+en.TAKE dont+take dopisac dosc+tej druga drzwiami dwa
-2 dwoch+> dziala+> dzieci+, dzieki+> dzwonic+> ekspres else en.ALONE+en.NEG en.BADMSG
-2 en.BADMSG+en.NEG en.BEFORE+en.I en.BEFORE+en.THREAT en.BEFORE+en.VOC en.BEFORE+i
-2 en.BEFORE+im en.BEFORE+when en.DAY+STUFF en.DAY+min en.DITCH+en.I en.DITCH+en.SUBJECT
-2 en.DITCH+i en.DOESNT+en.REPLY en.DOESNT+en.TAKE en.DOESNT+take en.DONT+en.TAKE en.DONT+take
-2 en.ENDED en.ENDED+en.NEG en.FROM+, en.FROM+the en.I+MORE en.I+REPLY en.I+ZERO en.I+dalej
-2 en.I+en.DONT en.I+tak en.I+teraz en.KEYWORD+en.NEG en.LIST+en.VOC en.MENDED+en.BEFORE
-2 en.MESSAGES+en.BEFORE en.MESSAGES+en.VOC en.MY+> en.NEG+HEY en.NEG+STOP en.NEG+WORD
-2 en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.KEYWORD en.NEG+en.REPLY en.NEG+en.STOP
-2 en.NEG+en.TAKE en.NEG+stop en.NEG+take en.NEGATIVE+HEY en.NUMBER+GADGET en.NUMBER+en.BEFORE
-2 en.NUMBER+w en.OTHER+> en.OTHER+and en.PHONE+en.BEFORE en.REMOVE en.REPLY en.SENDING+,
-2 en.STOP+en.NEG en.SUBJECT+MORE en.SUBJECT+REPLY en.SUBJECT+ZERO en.SUBJECT+dalej
-2 en.SUBJECT+en.DONT en.SUBJECT+en.TAKE en.SUBJECT+tak en.SUBJECT+teraz en.TEXT+, en.THESE
-2 en.THIRD+> en.THIRD+MYSELF every fakture firma formularz gabinet glosuje godzina godziny
-2 godziny+en.I godziny+en.SUBJECT godziny+i gwarancja haha historii hmm i+MORE i+REPLY i+ZERO
-2 i+dalej i+en.DOESNT i+en.NEG i+tak i+teraz ich+MORE ich+wiecej im imie innym interesuje is
-2 is+en.MY it+, ja+ASK ja+ZERO ja+sie jak+REMOVE jak+WORD jak+pan jakas jakas+firma jednak+ASK
-2 jednak+chce jesli+sie jestem+zainteresowana juz+, juz+MY juz+tych kamery kandydat karnet
-2 kartce karte kazdym kazdym+MSG kazdym+smsie kiedy+> klatka klatki klienta klikne klikne+w
-2 klucz kodu kodu+> kojarze komornik konca kot krew kto+pisze kto+to ktos kupuje listy+, luz
-2 luz+, ma+MORE ma+juz macie+MY maly mam+ZERO mam+dosc mam+od mecenas mecenasowi meza
-2 mi+NUMBER mi+pani mi+smsow mi+wasze mieszka mile+widziane milego milego+weekendu min mnie+na
-2 mnie+pani mnie+to moj+en.NUMBER moj+numer moj+prawnik moja+corka moje mojego+telefonu mowi
-2 musisz muzyke my my+en.THIRD na+STOP na+THING na+czwartek na+dole na+kartce na+koniec
-2 na+maila na+te na+to na+was nadal+ASK najmu nam naprawe nauczyl nauczyl+sie nie nie+HOW
-2 nie+OWED nie+SENDS nie+dostaje nie+dostalam nie+glosuje nie+interesuje nie+kojarze nie+moge
-2 nie+moja nie+musisz nie+musze nie+potrzebuje nie+przyjezdzac nie+teraz nie+wy nie+za
-2 nie+zamawialam no+HEY nocy notifications nowy+> number+en.BEFORE numer+GADGET numer+w
-2 numeru+? o+AFFAIR o+CONSENTED o+MSG o+te o+tym o+zaprzestanie od+kogo od+reki odbiore
-2 odpisalem odpiszcie+ME odpiszcie+MYSELF odpiszcie+mnie odwoluje oferta ona+tez operator
-2 opony opony+> osemke osoby+> ostatnio out+en.MY paczka paczki paczki+, panstwu pasuje+,
-2 piekny pierwszy+raz pisz+do po+16 po+18 pod+drzwiami podac poplakalam potem potrzebuje+THING
-2 potwierdzam powrotem+do powrotem+zapisac prace pracy prawnik prosi+SOTHAT prosi+zeby prosimy
-2 prosto prosze prosze+MY prosze+SEND prosze+dzwonic prosze+uszanowac prosze+wykreslic
-2 prosze+zatrzymac prowadze przed przekaze+> przelew przestala przestana przestawajcie+wysylac
-2 przez+telefon przychodza przyjezdzac przyniesc przyniesc+> przypomnienie przysylac punkty
-2 rachunku rachunku+> rano+> raz+od raz+pisalem razy read recepte recepte+na reki reki+>
-2 reklam+> reklamowych robic+> robimy roku+> rozmiar rury sa+MYSELF sa+mi sad sasiada says
-2 should sie+HEY sie+SEND sie+WITHDRAW sie+ZERO sie+bez sie+na sie+o sie+przy sie+wczesniej
-2 sie+wylaczyc sie+z siostry sklepie skonczy skonczy+> skreslcie skreslcie+MYSELF sleep slowo
-2 smiechu sms smsa+, smsa+z smsem+> smsom+> smsy+, smsy+> sobie+NO sobie+nie sobote spamu+,
-2 stalego stalego+klienta still sto stop+> stop+en.NEG super+> szpitala sztuki szukam ta+MSG
-2 ta+wiadomosc takich takie+MSG takie+smsy talk taniej tego+THING tej+MSG tej+wiadomosci
-2 tekstow telefon+> telefonu+, ten+sam teraz teraz+w the the+en.OTHER to+ASK to+ME to+REMOVE
-2 to+STOP to+byla to+wy torcie trwa trzy twoim ty tych+LIST tych+powiadomien tych+wiadomosci
-2 tydzien+temu tygodnia tygodnia+> tylko+HEY tylko+o tym+razem u umowie umowy usun usunac
-2 uszanowac w+nocy w+piatek w+sklepie w+ten w+zalobie wam+en.LIST was+MSG waszym+smsie
-2 wcale+NO wcale+nie wczesniej+> weekendu weekendu+> wezme when who wiadomosc+jest wieczorem
-2 wiekszy wiekszy+> wiem+> wisi wisi+> with+en.MY with+it wlaczcie wode wole wolne wszystkich
-2 wtedy wtorku wtorku+> wy+, wyje wyje+od wylaczcie+MYSELF wylaczcie+mi wypisalam
-2 wypisalam+sie wypisania+NO wypisania+nie wypisujcie+ME wypisujcie+MYSELF wypisujcie+mnie
-2 wypisywac+, wypisz+MYSELF wystarczy wystarczy+> wysylac+THING wyszlo wznowcie wznowcie+MSG
-2 your+en.BEFORE your+en.MESSAGE your+en.TEXT z+15 z+kamery z+mojego z+toba za+to zabierzcie
-2 zablokujcie zadzwoni zainteresowana zajecia zakaz zalacznik zalewa zalewa+ME zalewa+MYSELF
-2 zalobie zamawialam zamiast+SEND zamiast+na zamowienie zapisac zapisalam zapiszcie
-2 zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie zaplacone zapomnialem zaraz zasnal zdania
-2 zdjecia ze+AFFAIR ze+HOW ze+smiechu ze+szpitala zgloszenie zmienilam zmienilam+NUMBER
-2 zmienilam+en.NUMBER zmienilam+numer znow+GET znow+RECEIVE znowu+GET znowu+RECEIVE
-2 znowu+dostawac zona zostac zostac+na zostac+w zostaje+> zostawiam zostawic zostawilem
-2 zrezygnowalam+z
2 ,+AFFAIR ,+UNSUB ,+and ,+by ,+dzieci ,+en.MENDED ,+gdyby ,+jeszcze ,+mail ,+najlepiej
2 ,+nastepnym ,+on ,+pisac ,+skonczcie ,+te ,+wasze ,+wiec ,+wstydu ,+zamknijcie ,+zegnam
2 .+AFFAIR .+CONSENTED .+MSG .+NEED .+WITHDRAW .+ani .+blagam .+cisza .+darujcie .+elo
2 .+en.NEG .+en.NUMBER .+en.REPLY .+gdzie .+hej .+idzcie .+jest .+koncz .+krzyzyk .+mama
2 .+niech .+niepotrzebne .+numer .+odpowiadam .+panowie .+pomylka .+raz .+same .+skoro
2 .+sprzeciw .+super .+termin .+to .+tu .+usuncie .+wiadomosci .+wpiszcie .+wszystko
2 .+wypiszcie .+wyslalem .+z .+zamknalem .+zatrzymajcie .+znowu 0+, 0+. 0+en.BEFORE 0+lat
2 0+maja 0+smsow 21 ?+REMOVE ?+dzieki AFFAIR+en.TAKE AFFAIR+tak ASK+NO ASK+SEND ASK+ZERO
2 ASK+bez ASK+byc ASK+dalej ASK+ich ASK+nie ASK+skonczyc ASK+tego ASK+widziec ASK+zakrecic
2 ASK+zaprzestac ASKED ASKED+> ASKED+HEY ASKED+o AUTHORITY+. BOTHER+kogo CONSENTED+en.I
2 CONSENTED+i HEY+> HEY+STOP HEY+dostawie HEY+niepisanie HEY+niewysylanie HEY+nowych
2 HEY+opinie HEY+terminach HOW+ASK HOW+THING HOW+dotad HOW+jeszcze HOW+najszybciej HOW+tydzien
2 HOW+wystarczy LIST+. LIST+tekstowych ME+ZERO ME+pisac ME+prosze ME+to ME+usunieto MORE+ASKED
2 MORE+RECEIVE MORE+dostawac MORE+nic MORE+od MORE+sily MSG+co MSG+sa MSG+tez MSG+to MSG+w
2 MY+skrzynka MY+wiesci MYSELF+pisac MYSELF+usunieto MYSELF+wiadomosci NEED+> NEED+mi NO NO+.
2 NO+bede NO+interesuja NO+piszcie NO+rozumiecie NO+slup NO+smsow NO+uzywac NO+wyrazam
2 NO+wysylac NO+wysylajcie NOSENDING+MYSELF NOSENDING+mi NUMBER+NO NUMBER+en.VOC NUMBER+en.YOU
2 NUMBER+nie NUMBER+po NUMBER+u RECEIVE+od REMOVAL+NUMBER REMOVE+, REMOVE+en.SUBJECT REMOVE+go
2 REMOVE+konto REMOVE+moj REMOVED+przychodzic SEND+, SEND+. SEND+HEY SEND+MYSELF SEND+SOTHAT
2 SEND+do SEND+kogo SEND+mi SEND+o SENDS+HEY SENDS+do SENDS+en.I SENDS+en.SUBJECT SENDS+i
2 SENDS+o SENDS+wasze SENT SENT+> SOTHAT+przestalo STOP+ME STOP+mnie STOP+pisac STOP+to
2 STOP+wasc THING+THING THING+do THING+xd UNSUB+ME UNSUB+mnie UNSUBBED UNSUBBED+> WANT+NO
2 WANT+ZERO WANT+byc WANT+tego WANT+widziec WANT+zgody WITHDRAW+to WORD+0 WORD+MY WORD+NUMBER
2 WORD+en.DAY WORD+en.SENDING WORD+konto WORD+napisac WORD+tych WORD+wobec WRITE+THING
2 YOUSEND+HEY YOUSEND+do YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i YOUSEND+o ZERO+STUFF
2 ZERO+ofert ZERO+tych a+en.DAY a+po a+teraz ale ale+MYSELF ale+THING all+en.VOC am an babci
2 baby bedzie bedziecie+pisac bez+STUFF bez+ofert bez+smsow bo+MYSELF but but+en.MY but+the
2 butow butow+xd byc+informowany byc+ostatni byla+ostatnia bylismy chca+> chce+byc chce+tego
2 chce+widziec ciszy co+jest co+tydzien czego czy+MY czy+wystarczy czytania czytania+, dajcie
2 dajcie+spokoj dalej+YOUSEND dalej+piszecie dalej+to dalszych darujcie+sobie day+, dead
2 dentyste deszczu dla+was do+en.I do+i do+sadu dont+en.WANT dont+en.WISH dont+want dostaje+,
2 dostawac+> dostawie dosyc+MY dotad dotad+> dozywotni drzwi dwa+kilo dzieci dzieci+sie
2 dziecko dziekuje+, dzwonilam dzwonilam+, egzamin en.ALONE+. en.BEFORE+as en.BEFORE+en.MY
2 en.BEFORE+en.NUMBER en.BEFORE+is en.BEFORE+number en.BEFORE+o en.DAY+, en.DAY+.
2 en.DAY+en.BEFORE en.DAY+lat en.DAY+maja en.DAY+smsow en.DITCH+en.MY en.DITCH+the
2 en.DOESNT+en.WANT en.DOESNT+en.WISH en.DOESNT+want en.DONT+en.WANT en.DONT+en.WISH
2 en.DONT+want en.ENDED+. en.ENDED+en.DAY en.EVENT+en.LIST en.FEEL+, en.FROM en.I en.I+MSG
2 en.I+MY en.I+MYSELF en.I+SENDS en.I+YOUSEND en.I+en.REPLIED en.I+moj en.I+nadal
2 en.I+piszecie en.KEYWORD+. en.KEYWORD+en.DAY en.LIST+. en.LIST+en.I en.LIST+en.SUBJECT
2 en.LIST+i en.ME+en.BEFORE en.ME+off en.MENDED en.MESSAGES+. en.MESSAGES+> en.MY+en.NUMBER
2 en.MY+en.WHO en.MY+number en.NEG en.NEG+the en.NEG+want en.NEGATIVE+, en.NOT en.NUMBER+en.I
2 en.NUMBER+en.VOC en.NUMBER+i en.NUMBER+po en.OTHER+en.LIST en.PHONE en.PLURALS en.PLURALS+.
2 en.SPAMMING en.SPAMMING+. en.STOP+. en.SUBJECT+> en.SUBJECT+ME en.SUBJECT+MSG en.SUBJECT+MY
2 en.SUBJECT+SENDS en.SUBJECT+YOUSEND en.SUBJECT+moj en.SUBJECT+nadal en.SUBJECT+piszecie
2 en.TAIL+en.BEFORE en.TAIL+off en.TAKE+your en.UNSUB en.UNSUB+> en.VOC+, en.VOC+about
2 en.VOC+off en.WANT+an en.WISH+an en.WRONG en.WRONG+en.BEFORE en.YOU+> esemesow+> exam finito
2 gdyby gdzie grafik he hej i+MSG i+MY i+MYSELF i+SENDS i+YOUSEND i+moj i+nadal i+piszecie ich
2 idzcie idzcie+BOTHER idzcie+SEND ile+THING ile+jeszcze info info+HEY info+o informowac
2 informowany informowany+> inny+NUMBER inny+en.NUMBER inny+numer interesuja internet
2 jak+dotad jak+najszybciej jasne jego jej+NUMBER jesli+ASK jest+telefon jestem+mama jeszcze+?
2 juz+ASKED juz+GET juz+RECEIVE juz+dostawac juz+od juz+sily juz+z kieszeni kims kims+.
2 kliknac knajpa knajpa+zamknieta koncz koncz+wasc kontaktow kontaktu korzystam korzystam+z
2 kosz krwi krzyzyk krzyzyk+na ktorej ktos+to kuchnia kuchnia+stoi kupione kwietniu lat+,
2 lat+0 lat+en.DAY lata lata+temu leave lekarz liscie lista liste lost ma macie+> mail+,
2 mailem maili maju mam+. mam+0 mam+MY mam+en.DAY mam+kliknac mam+tego mam+zrobic mama
2 me+en.BEFORE me+off meble mi+NEED mi+SEND mi+do mi+wiadomosci miejsce miejscu+LIST
2 miejscu+listy miesiac miesiac+, mnie+ZERO mnie+pisac mnie+prosze mnie+usunieto moja
2 moja+skrzynka mozecie+SEND mozecie+pisac mszy my+phone na+HOW na+RECEIVE na+REMOVAL na+ZERO
2 na+amen na+co na+przyszlosc na+stale na+telefonie na+zadne na+zawsze naciagacze najlepiej
2 najszybciej nalezy+do nastepnych nastepnych+wysylkach nastepnym nastepnym+razem
2 natychmiast+> nie+. nie+bede nie+interesuja nie+piszcie nie+rozumiecie nie+slup nie+uzywac
2 nie+wyrazam nie+wysylac nie+wysylajcie niech+mi niech+to niej niepisanie niepisanie+>
2 niepotrzebne+MYSELF niepotrzebne+mi niepotrzebny niewysylanie niewysylanie+MYSELF
2 niewysylanie+mi niniejszym+WITHDRAW niy+WANT niy+chca nnw no nowych number numer numer+>
2 numer+en.I numer+en.VOC numer+i numer+po numerem numerze o+dostawie o+niepisanie
2 o+niewysylanie o+nowych o+opinie o+terminach obiady oboje oc oczywiscie oczywiscie+en.TAKE
2 oczywiscie+tak od+HOW od+dwoch od+dzis od+kiedy od+pol od+tych od+waszych od+wielkanocy
2 odczepcie odczepcie+sie ode ode+ME ode+MYSELF ode+mnie odpisal odszedl+w ofertami
2 ogloszeniowy opinie+> ostatnia oszczedz otrzymac otrzymywania out+> pacjenta pacjenta+>
2 panowie panowie+, panstwa+wiadomosc panstwa+wiadomosci panstwo+NO panstwo+nie park person
2 piec piecem piecem+> pierwszym pisac pisania pisanie pisze+> piszecie+, piszecie+HEY
2 piszecie+do piszecie+o plis po+kims po+raz pojde policje+> ponownie powiadamiania
2 powiadomien+tekstowych prosb+HEY prosb+o prosze+HEY prosze+SOTHAT prosze+mi prosze+o
2 prosze+skonczyc prosze+zakrecic prosze+zaprzestac prosze+zeby przeciez przeciez+MORE
2 przeciez+juz przestajecie przestalo+przychodzic przestancie+> przestancie+ME
2 przestancie+MYSELF przestancie+mnie przestanta przetwarzania przy przychodzic przypominac
2 przypominajcie przypominania przypominania+HEY przypominania+o przypomnienia+HEY
2 przypomnienia+o przyszlosc przyszlosc+> psa pytania raz+w reklamy reply reszte+REMOVE
2 rezygnuje+, robcie rodo rodo+> rok rok+temu rozumiecie rozwodu sadu+. sami serwisowe sie+ASK
2 sie+en.VOC sie+en.YOU sie+nie sie+sam sie+skonczylo sie+to sie+u sie+zgodzilam sierpniu
2 skasowac skonczcie+z skonczona skonczyl skonczylo skonczylo+> skreslic+> slac slup
2 slup+ogloszeniowy smsow+> smsow+HEY smsow+o spam+> spamem+> spokoj+> spotkania
2 sprzeciw+wobec stale+> status status+THING status+zamowienia stoi stop+. stopa stresu
2 styczniu styczniu+, subskrypcji swiety swiety+spokoj swoje swojej swojej+LIST swojej+bazy
2 syn+ma syn+skonczyl systemu systemu+> szkoda szlaban+na tam tam+> te+MSG te+wiadomosci
2 telefon+, telefon+jest telefonie+> temu+, teraz+prosze terminach tesciowa tesciowa+zapisala
2 texting texts tez+> thank thank+en.SUBJECT thank+en.VOC thank+en.YOU thank+you the+en.BEFORE
2 the+en.THINGS this to+SEND to+WORD to+dostaje to+jest to+przychodzi to+teraz to+wylaczyc
2 trafi trafi+do tu+MORE tych+MSG tych+THING tych+wiesci tylko+AFFAIR tym+numerze tym+spamem
2 un urzedzie urzedzie+> usunac+ME usunac+MYSELF usunac+mnie usuncie usuncie+GADGET usuncie+ME
2 usuncie+MYSELF usuncie+konto uzywac w+CONSENT w+kwietniu w+maju w+miesiacu w+sierpniu
2 w+spokoju w+styczniu w+urzedzie w+zgodzie w+zlobku wam+" was+GADGET was+konto was+w wasc
2 wasc+, wasz+en.LIST wasz+en.MESSAGE wasz+sms waszej+LIST waszej+bazie waszych+smsow
2 waszymi+smsami wejscie wez+STOP wezwania wiadomosci+NO wiadomosci+na wiadomosci+nie
2 wiadomosciami+> wiec wiec+HEY wiec+o wielkanocy wiem+na wlasne wobec+przetwarzania
2 wpiszcie+ME wpiszcie+MYSELF wpiszcie+mnie wrong wrong+en.BEFORE wstydu wstydu+oszczedz
2 wszystkiego wy+MYSELF wy+jestescie wy+mi wylaczcie+> wypisuje+sie wypowiadam wyprowadzilem
2 wyprowadzilem+sie wyprzedazy wyprzedazy+, wyrazam+zgody wyslalem wystarczajaco
2 wystarczy+napisac wystarczy+tych wysylac+MYSELF wysylac+mi wysylkach wysylkach+> wysylki
2 wywalic y your+en.LIST youre z+STUFF z+alertow z+gory z+listy z+nich z+niej z+ofertami
2 z+piecem z+reklamami z+tego z+telefonu z+tych z+wiadomosciami zabronil zadne zadne+MSG
2 zadnej zadnych+MSG zadnych+smsow zamknalem zamknalem+en.SUBJECT zamknalem+en.VOC
2 zamknalem+en.YOU zamknalem+u zamknieta zapisala zapisala+ME zapisala+MYSELF zapraszac
2 zatrzymajcie zawsze+> zbedne zdac ze ze+ASK ze+moj ze+pojde ze+swojej ze+to zeby+przestalo
2 zero zeszlym+tygodniu zgadzam+sie zglosic+do zgodnie zgodnie+z zgodzilam zlobku zmiany
2 zmienilem znam+ZERO zniknac zniknac+z znowu+MSG zostaja zostawic+> zrezygnowalem zrobcie+to
2 zrobic+SOTHAT zrobic+zebyscie zwolnic zwolnic+> zwrotu zycze zycze+sobie zyczenia
3 "+ASK "+prosze ,+HOLD ,+MORE ,+WITHDRAW ,+do ,+dosc ,+drzwi ,+en.THIRD ,+ja ,+jasne ,+po
3 ,+szkoda ,+w .+CONSENT .+STUFF .+WORD .+ale .+da .+dosyc .+dzwonicie .+en.BADMSG .+en.ENDED
3 .+en.KEYWORD .+jeszcze .+pisalem .+pisze .+piszecie .+plz .+przypomnienia .+spadajcie .+stop
3 .+take .+wycofuje .+youre .+zakreccie .+zamknij .+zapomnijcie .+zegnam .+zgoda 0+MSG ?+?
3 AFFAIR+en.I AFFAIR+en.SUBJECT AFFAIR+i ASK+od ASK+waszych AUTHORITY+> BOTHER BUSY+do
3 GADGET+, HEY+higienizacji HEY+sie HOW+? HOW+miesiac HOW+moje ME+HOW ME+REMOVED MSG+HEY
3 MSG+HOW MSG+o MY MY+> MY+GET MY+NUMBER MY+czas MYSELF+ASK MYSELF+HOW MYSELF+REMOVED
3 MYSELF+niepotrzebne NO+BOTHER NO+GET NO+RECEIVE NO+SENT NO+chce NO+dostawac NO+kupie NO+ma
3 NO+pisze NO+przestaniecie NO+przychodzi NO+przysylac NO+trzeba NO+wiem NO+zgadzam NO+zycze
3 NOSENDING+> NUMBER+en.I NUMBER+i RECEIVE+> REMOVED+> REPLY+THING REPLY+jeszcze SEND+MORE
3 SEND+juz SOTHAT SOTHAT+to STOP+MSG THING+en.I THING+en.SUBJECT THING+i THING+mam THING+sa
3 WANT+MY WANT+od WANT+sobie WANT+waszych WITHDRAW+sie WORD WORD+MSG WORD+SEND WORD+en.I
3 WORD+en.SUBJECT WORD+i WORD+sie WORD+wszystkiego WRITE+jeszcze ZERO+odbioru akcje ale+MY
3 amen as awarie bez+odbioru bez+tych blagam+> bocie bocie+> byc byc+, bycia bycia+zapomnianym
3 chce+MY chce+od chce+waszych cierpliwosc cisze co+mam co+miesiac co+to cokolwiek cudzych
3 czarna czarna+LIST czas+> czlowieku czlowieku+> czy+moje dalej dalej+SENDS darowac darowac+,
3 darujcie day do+bycia do+nas do+skrzynki do+uokik dwoch+lat dziennie dzwonicie e elo elo+>
3 en.BEFORE+en.OTHER en.DAY+MSG en.EVENT+en.BEFORE en.ME+en.FROM en.MESSAGES en.NEG+.
3 en.NEGATIVE en.NUMBER+> en.NUMBER+en.SUBJECT en.REPLIED en.REPLIED+> en.SENDING en.SENDING+>
3 en.SUBJECT+MYSELF en.SUBJECT+mnie en.TAIL+en.FROM en.TAKE+en.ME en.TAKE+en.TAIL
3 en.TAKE+en.VOC en.TAKE+me en.VOC+en.BEFORE en.VOC+en.FROM en.VOC+mnie en.WHO en.YOU+mnie
3 enty esemesami esemesow faktury faktury+, from gwiazdka higienizacji ide ide+do ide+na
3 innego+> internet+, it+is ja+nie jak+z jedno jesli+MORE jestem+na jeszcze+mam jezdzi job
3 juz+MSG karty kasowac+> klatce klient kogo+innego konkurencji+, konto konto+, ktorych kupie
3 lece liczy liscie+> listy+> love ma+wlasne me+en.FROM mi+niepotrzebne minute mnie+, mnie+HOW
3 mnie+REMOVED moj+czas moze+byc na+AUTHORITY na+MSG na+REMOVE na+klatce na+nie na+nocki
3 na+policje nalezy naprawde nastepny nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE
3 nastepny+en.MESSAGES nastepny+en.SENDING nastepny+en.TEXT nastepny+sms natychmiast nawet
3 nekanie nic+HEY nic+o nich nich+> nie+BOTHER nie+GET nie+RECEIVE nie+SENT nie+chce
3 nie+dostawac nie+kupie nie+ma nie+pisze nie+przestaniecie nie+przychodzi nie+przysylac
3 nie+trzeba nie+wiem nie+zgadzam nie+zycze niepotrzebne+> nocki nocki+, numer+en.SUBJECT o
3 o+higienizacji oboje+> od+MY od+THING odbioru odbioru+> oddaje odpusccie odszedl ofert
3 oferty oprocz osiedla oznacza panstwo pazdzierniku pisac+> pisaliscie plz po+was policje
3 pora powiadomien powtarzam poza prawa+do prosb prosilam prosilam+HEY prosilam+o prosze+STOP
3 przestac+> przychodzic+> rachunki rachunki+za rano+, raz+, raz+enty raz+przyjdzie reklam
3 reszte roaming roku+, sa say skoncz skonczcie skonczyc skonczyc+> skoro skrzynka smsow+,
3 smsy+. smsy+do sobie+darowac spadajcie spamem spotkamy spotkamy+sie sprawe stale subskrypcje
3 take+en.BEFORE te+subskrypcje tego+GET tej+LIST tekstowych+> telefonie ten+NUMBER
3 ten+en.NUMBER ten+numer tez+. tez+NO tez+nie to+> to+do to+jakos to+ma to+sie tym+NUMBER
3 tymi+MSG u+mnie uokik vegan w+pazdzierniku w+zeszlym was+nie was+po wasz+MSG
3 wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT waszej+strony waszych+MSG waszymi+MSG
3 wiadomosci+? wiadomosci+sa wiadomosciami widziec wiec+en.I wiec+en.SUBJECT wiec+i wiem+HOW
3 wiesci wiesci+> wody wolny word wszystkiego+> wycofac wycofuje+sie wyjsc wypisac+z wypisania
3 wypisanie wypiszcie wyprosic wyslalem+wam wystarczy+MY wysyla wysylac+> xd xd+> z+waszej
3 zadanie zakreccie zalezy zamknij zamknij+sie zanim zapomnianym zapomniec zapomnijcie
3 zdejmijcie zeby+to zegnam+, zeszlym zgode zgody zgody+, zostalo
4 ,+ME ,+NUMBER ,+art ,+dziecko ,+mnie ,+nigdy ,+przestancie ,+roaming ,+ze .+21 .+HEY .+REPLY
4 .+STOP .+blokuje .+dziekuje .+kiedy .+mam .+moze .+n .+napisz .+radze .+what 0+rano ASK+,
4 ASK+STOP ASK+opuscic GADGET+MYSELF HOW+mam LIST+, LIST+> MORE+MSG MSG+tekstowych MY+kurek
4 MY+smsow MYSELF+NEED NEED+, NO+robcie NO+znam RECEIVE REMOVAL REMOVAL+> REMOVE+ME
4 REMOVE+NUMBER REMOVE+mnie SEND SIGNED STOP+MYSELF STOP+w STUFF+, THING+raz WITHDRAW WORD+w
4 YOUSEND+, a+MSG a+en.BEFORE albo ale+ASK ale+HEY ale+o autorskie blokuje bo+ME bo+mie cala
4 cos+takiego czas czegokolwiek czlowieka do+AUTHORITY do+logowania do+widzenia droge dziekuje
4 e+> en.ALONE+w en.BADMSG+. en.BADMSG+w en.BEFORE en.BEFORE+> en.BEFORE+en.FROM en.BEFORE+of
4 en.DAY+rano en.ENDED+w en.I+AFFAIR en.I+e en.KEYWORD+w en.NEG+w en.NUMBER en.NUMBER+z
4 en.SENDING+. en.STOP+w en.SUBJECT+AFFAIR en.SUBJECT+e here+> i i+AFFAIR i+e ida innego
4 instrukcja jakos jeszcze jeszcze+raz juz+NO juz+nie kasowac kazdy komus konkurencji kurek
4 kurek+z lista+, listy logowania lutym lutym+, ma+> mam+wam mam+was marcu marcu+. matka mi+to
4 mnie+> mowie mozecie n n+en.I n+en.SUBJECT n+i na+NO na+droge napisz nie+WANT nie+robcie
4 nie+znam niedziela normalny norwegii numer+z numeru numeru+> obowiazuje od+razu odpisac
4 odpuscie odpuscie+> opuscic panstwa+MSG po+HOW po+co poprosze+> pracuje pracuje+na pradu
4 pradu+, prawa prosze+, prosze+MORE prosze+juz prosze+opuscic prosze+sobie rade radze razu
4 sie+> sie+HOW sie+MORE sie+en.I sie+i sie+jak skrzynki slowie sprzeciw stop+w strony takiej
4 te+LIST tego tekstowych telefon ten+kurek teraz+ASK tez to+, trzeba+, tych+smsow w+lutym
4 w+marcu w+norwegii w+slowie w+waszej w+zyciu waszego waszymi what wiadomosci widzenia
4 widzenia+> wiem wolalabym wujka wypad wyrzuccie z+MY z+powiadomien z+waszymi zakreccie+MY
4 zakreccie+ten ze+ME ze+MYSELF ze+mnie zejdzcie zyciu zyciu+>
5 ,+HEY ,+MYSELF ,+en.NUMBER ,+na ,+numer ,+z ,+zadnych .+HOLD .+SENDS .+co .+ja .+nawet
5 .+pani .+w .+wez .+wolalabym ASK+juz ASKED+w CONSENT CONSENT+, GET+od HEY+NOSENDING
5 HEY+zebraniach ME+ASK MORE+GET MSG+do MYSELF+to NO+WANT NO+jestem NUMBER+en.SUBJECT
5 REPLY+SOTHAT SENDS SENDS+, STOP+SEND STUFF UNSUB WORD+. ZERO+MSG ZERO+smsow ani art+. chce+>
5 czarnej czarnej+liscie do+konkurencji dosyc dziekuje+> dzisiaj dziurki dziurki+w dzwoni
5 en.BEFORE+. en.LIST en.TAKE en.TAKE+, en.TAKE+en.BEFORE istnieje istnieje+> kodow komu+>
5 kurtyna+w laduje ma+takiej mam mam+, mie mnie mnie+ASK moj+telefon na+czarnej na+telefon
5 napisac nie+, nie+jestem niepotrzebne nosie o+NOSENDING o+zebraniach od odmawiam opcji
5 opcji+> ostatni ostatni+raz przestancie przestaniecie+> przychodzi przychodzi+> rodzicow+>
5 sie+juz skrzynke+> sobie tak+, takiej+opcji tej+listy traktuje under w+0 w+en.DAY w+nosie
5 wam wasze+MSG wasze+wiadomosci wiecej+> wiem+jak wychodzi wychodzi+> wycofuje wylaczyc+>
5 z+MSG z+tej za+MY ze+istnieje zebraniach zegnam
6 ,+NO ,+SOTHAT ,+WORD ,+jesli .+ASKED .+YOUSEND .+do .+en.ALONE .+en.STOP .+kurtyna .+moj
6 .+od .+tylko .+wasze ?+WORD ASK+MORE GET+> HOLD+sie ME+> MY+telefon MYSELF+> NOSENDING
6 NUMBER+z UNSUB+> WANT+> WORD+mnie a+wy art en.FROM+> go jesli jestescie komu kurtyna moj
6 moze na+smsy nosie+> od+panstwa panstwa po+dziurki przestaniecie roku sie+en.SUBJECT
6 skrzynke smsami+> takiego tu wez zadnych zebyscie znam
7 ,+ZERO ,+o .+jestem ASK+sobie AUTHORITY HEY ME MSG NO+, WORD+ME co here jestem lat niech
7 podziekuje przestac rodzicow sprzeciwiam tych waszej waszych wy z+LIST z+tymi
8 ,+STOP ,+THING LIST MORE+> MSG+. MSG+> NUMBER na+NUMBER nie+SEND podziekuje+za smsami smsow
8 tymi was wasze za+te
9 NO+SEND REMOVE SEND+> STOP
10 ,+od .+THING ASK+> NUMBER+> raz
11 GET REMOVE+>
12 WORD+>
13 . STOP+>
20 NO+>
21 nie+>
"""
