"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-16 >
-14 ,+HOW
-13 czy
-12 =guarded
-11 sprawie
-10 .+ASK THING+> chyba do+LIST na ogloszenia
-9 .+. .+a =repeated MSG+, czemu pan tym wczesniej
-8 , .+na dzwonic en.DAY+> kto moge te ten w+sprawie
-7 .+MORE .+juz .+odblokujcie .+prosze 0+> =stranger THING+, WANT a+NO a+nie bede bo en.VOC
-7 grupy na+MY odblokujcie pani tylko w+tej zostawcie
-6 "+, ,+ASK ,+kto .+skad ? MYSELF+MSG NO+WORD NUMBER+? SEND+THING SEND+na THING WORD+mi
-6 YOUSEND+> a alarm bylo czemu+NO czemu+nie dlaczego dziala dzieki en.TIME jednak koniec lubie
-6 mi+MSG nie+WORD piszecie+> powrotem ta tresci wizyte wszystko z+powrotem
-5 ,+SEND ,+da ,+jak ,+tylko ,+wczesniej .+REMOVED .+daj .+dlaczego .+tak ASK+WORD ASK+do
-5 BOTHER+, HEY+ponowne HOW+ja HOW+nie MSG+MY MYSELF+pani REMOVED SEND+MY STOP+sie UNSUB+mi
-5 WORD+, adres automatyczna czesto czwartek dla dodanie domu dzwonic+, en.MESSAGE en.VOC+> ile
-5 jest jest+> mialam na+liscie na+razie na+ten niechcacy nikt nowe nowy numery o+ponowne
-5 ogloszenia+, pani+NO pani+nie pisz ponowne ponowne+dodanie potrzebuje pytac razie sama skad
-5 smsa so stop takie tej to+YOUSEND troche tydzien tylko+do wyslij za zamiast
-4 % ,+NEED ,+bede ,+niech ,+przyjde ,+wezme ,+wysylajcie ,+zaraz ,+zostawcie .+MYSELF .+NO
-4 .+czemu .+ile .+jak .+kod .+skreslcie .+ten =pending ?+mam ASK+REMOVE ASK+usunac HEY+0
-4 HEY+en.DAY HEY+en.I HEY+en.SUBJECT HEY+i HEY+ktorej HOW HOW+NO MSG+z MYSELF+sie NO+MSG
-4 NO+bylo NO+dzwonic NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+lubie
-4 NO+sms NO+stalo REMOVE+mi REPLY+> STOP+na UNSUB+MYSELF WANT+te WORD+ASK WORD+prosze
-4 ZERO+waszych a+czemu ananasa automatyczna+> baner bardzo bede+> bez brakuje+MYSELF
-4 brakuje+mi bym can chodzi chyba+NO chyba+nie czekam czynszu daj do+MSG do+THING do+was duzo
-4 duzo+MY duzo+tych dzien dzis en.DAY en.HEY+> en.I+WORD en.I+koniec en.KEYWORD en.NUMBER+do
-4 en.SEND en.SUBJECT+WORD en.SUBJECT+en.DOESNT en.SUBJECT+koniec grupie i+WORD i+koniec
-4 ile+kosztuje jak+WORD jak+jest jak+nie jestesmy jutro kanalow mam+nic mi mi+sie musze nic
-4 nic+przeciwko nic+sie nie+MSG nie+bylo nie+dzwonic nie+lubie nie+stalo nowe+> o+0 o+en.DAY
-4 o+ktorej od+was odblokujcie+MYSELF on pasuje pilnych please po+0 po+en.DAY prezent prezent+,
-4 prosze+> prosze+do przeciwko przestaje przyjde pytac+, sie skreslcie skreslcie+MYSELF sms
-4 smsom spokoj+z sprawach stalo stalo+> to+THING to+jeszcze to+prezent tu+REMOVE tu+UNSUB
-4 tu+WORD tu+wypisac tylko+SEND ulotek w+MY w+domu w+sprawach wezme wiadomosc wiecej+NO
-4 wiecej+nie wylacznie wypisywac wypisze wystarczy wystarczy+> wysylajcie wysylke za+czesto
-4 zapomnialam zaraz zatrzymac znac znowu
-3 * ,+WANT ,+a ,+ale ,+bedziemy ,+cos ,+dzieki ,+jest ,+piszcie ,+sa ,+samo ,+to .+> .+SOTHAT
-3 .+WANT .+bez .+chyba .+dzieki .+ej .+en.BEFORE .+jestesmy .+nic .+nikt .+no .+ostatnie
-3 .+polubiono .+smsy .+spokojnie .+sprawa .+troche .+wznowcie .+zeby .+zmienilam 0 =later
-3 ?+czekam ASK+THING ASK+sie ASK+uszanowac ASK+znowu CONSENT+na FAMILY HEY+, HEY+tym
-3 HOW+REMOVE HOW+kupic HOW+nowe MORE MSG+WANT MSG+jest MSG+tylko MY+en.I MY+en.SUBJECT MY+i
-3 MY+przepisow MY+sam MYSELF+tych NO+REMOVE NO+boli NO+dziala NO+macie NO+pasuje NO+przestaje
-3 NO+przestawajcie NO+przychodza NO+przyjmuje NO+pytac NO+umie NO+wypisujcie NUMBER+prosze
-3 REMOVE+MSG REMOVE+nowy REPLY+na THING+na WANT+, WANT+WORD WANT+znowu WITHDRAW+> ZERO+tej
-3 a+zostawcie at automat bazy+> bedziemy bez+tego boje boje+sie boli byc+> byl bylem
-3 can+en.SUBJECT cene chce+WORD chce+znowu codziennie czekam+na da da+sie daj+spokoj dam
-3 dla+ME dla+MYSELF dla+mnie do do+MY do+listy do+smsow domu+> dosc drugi dwa ej en.ALONE+na
-3 en.BADMSG+, en.BADMSG+na en.BEFORE+en.SUBJECT en.BEFORE+en.TIME en.BEFORE+en.VOC
-3 en.BEFORE+please en.ENDED en.ENDED+na en.HEY en.I+REPLY en.I+ZERO en.I+en.DOESNT en.I+nigdy
-3 en.KEYWORD+na en.MENDED+> en.MY+WORD en.MY+en.ALONE en.MY+en.ENDED en.MY+en.KEYWORD
-3 en.NEG+na en.NEG+to en.NUMBER+? en.REMOVED en.STOP+na en.SUBJECT+REPLY en.SUBJECT+ZERO
-3 en.SUBJECT+nigdy en.TAKE+ale en.THREAT en.TIME+the en.YOU glosowa godziny i+REPLY i+ZERO
-3 i+en.DOESNT i+en.NEG i+nigdy in innym ja+ASK ja+HOW ja+moge jak+NO jak+REMOVE jak+nowe jedna
-3 jednak+WANT jestes juz kaszel klienta klucz kod kod+rabatowy kodu koncze konczy kontakt
-3 kosztuje krotko kto+to lubie+, macie+nic maila mam+WORD mecenas meczyc mi+tych mialo
-3 mialo+byc mieszkanie mnie+z mojej my my+WORD my+en.ALONE my+en.ENDED my+en.KEYWORD
-3 na+czwartek niczego nie+REMOVE nie+boli nie+dziala nie+macie nie+pasuje nie+przestaje
-3 nie+przestawajcie nie+przychodza nie+przyjmuje nie+pytac nie+umie nie+wypisujcie
-3 niech+przyjdzie nikt+MYSELF normalnie normalnie+> numer+? numery+, o+tym odpowiedzi oferte
-3 osemke ostatnie ostatnie+ostrzezenie ostrzezenie pana paragon pierwszy pies pisze+do
-3 platnosc please+> poczte polubiono polubiono+> pomoc powrotem+do prosi prosze+uszanowac
-3 przepisow przestal przestawajcie przestawajcie+SEND przestawajcie+wysylac przesunac
-3 przesunac+> przez przez+NUMBER przyjmuje przypomnien rabatowy razy+> rezygnacje rezygnacje+z
-3 rezygnuje+z rower samo sasiad schodze schodze+> send serdecznie sie+przy sie+ze skreslic+z
-3 smieci smsie smsy+? smsy+ASK smsy+z sobie+spokoj sobote spokojnie spokojnie+,
-3 sprawa+zakonczona stop+na szkody szpitala tak+ale takich+MSG takich+wiadomosci telefon+ASK
-3 telefon+prosze telefonow ten+sam teraz+w that the to+ASK to+chyba to+kiedy to+prosze toba
-3 troche+za tych+przepisow umie umowa umowa+> w w+sobote w+zalaczeniu w+zalobie was+MSG
-3 wczoraj+, wiadomosci+od wie wie+> with+en.BEFORE wolne wydzwaniac wypisujcie wyslac wyslalam
-3 wznowcie wznowcie+MSG z+grupy z+tym za+MSG za+tydzien zakonczona zalaczeniu zalobie
-3 zamiast+na ze+en.TAKE ze+szpitala ze+tak zgode+na zlej zmienilam zmienilam+NUMBER
-3 zmienilam+en.NUMBER zmienilam+numer znow znowu+GET znowu+RECEIVE znowu+dostawac zostaje
-3 zycie zycie+>
-2 "+" *+na ,+0 ,+co ,+czy ,+domofon ,+dzis ,+en.DAY ,+jestem ,+kiedy ,+koniec ,+ma ,+mam
-2 ,+mozecie ,+odbiore ,+pierwszy ,+pies ,+poprosze ,+sasiad ,+sobie ,+spokoju ,+tresci ,+u
-2 ,+usun ,+wtedy ,+wypiszcie ,+wystarczy ,+zablokujcie ,+zapomnialam ,+znowu ,+zostaje .+% .+,
-2 .+NUMBER .+ZERO .+alarm .+anuluj .+bank .+bardzo .+boje .+cofam .+czy .+dziecko .+en.MENDED
-2 .+en.MY .+en.THIRD .+hmm .+jakas .+jednak .+kto .+ktos .+lista .+nie .+odpiszcie .+on
-2 .+please .+po .+poprzedni .+potwierdzam .+promocje .+prowadze .+przelew .+rezygnuje
-2 .+serdecznie .+starczy .+ta .+te .+wypisz .+wyrazam .+za .+zabierzcie .+zapiszcie
-2 .+zostawcie .+zrezygnowalam 0+STUFF 0+min ?+NO ?+bo ?+ja ?+tylko ASK+en.I ASK+en.SUBJECT
-2 ASK+i ASK+nic ASK+po ASK+podac ASK+sprawdzic ASK+te ASK+ten ASK+wstrzymac ASK+wylaczyc
-2 ASK+zadzwon ASK+zatrzymac ASK+znow ASKED+wam ASKED+ze BOTHER GET+en.LIST GET+wasze HEY+HEY
-2 HEY+NO HEY+co HEY+nie HEY+wyjasnienie HEY+zaprzestanie HOW+WORD HOW+ZERO HOW+jest HOW+pan
-2 LIST+HEY LIST+o ME+. ME+pani ME+skreslic ME+z MORE+, MORE+ME MORE+MY MORE+en.SUBJECT
-2 MORE+en.VOC MORE+en.YOU MORE+mnie MORE+tych MORE+u MSG+ASK MSG+THING MSG+na MSG+od MSG+ow
-2 MY+drugi MY+powiadomien MY+prawnik MY+wiadomosci MYSELF+. MYSELF+NO MYSELF+na MYSELF+nie
-2 MYSELF+skreslic MYSELF+smsow MYSELF+tez MYSELF+z NEED+dwoch NO+HOW NO+SENDS NO+do NO+dostaje
-2 NO+glosuje NO+interesuje NO+kasujcie NO+kojarze NO+moglam NO+moja NO+musisz NO+musze
-2 NO+potrzebuje NO+przyjezdzac NO+rezygnuje NO+teraz NO+wy NO+wyrobie NO+za NO+zamawialam
-2 NO+zamawiam NUMBER+do NUMBER+na RECEIVE+MSG RECEIVE+en.LIST RECEIVE+wiadomosci REMOVAL+z
-2 REMOVE+MYSELF REMOVE+stare REMOVED+ME REMOVED+MYSELF REMOVED+SEND REMOVED+mnie REPLY
-2 REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD
-2 REPLY+en.NEG REPLY+en.STOP REPLY+stop SEND+HOW SEND+czy SEND+jeszcze SEND+tych SEND+tylko
-2 SEND+wiecej SENDS+MSG SOTHAT+wreszcie STOP+LIST STOP+do STOP+tej STUFF+MSG STUFF+na UNSUB+,
-2 WANT+MYSELF WANT+THING WANT+zgode WORD+LIST WORD+alarm WORD+bo WORD+do WORD+en.MENDED
-2 WORD+na WORD+stare WORD+tej WORD+ze WRONG ZERO+LIST ZERO+smsa ZERO+tego a+da a+en.FEEL a+ty
-2 adres+> again alarm+wyje and and+en.I and+en.SUBJECT and+i anuluj back bank+MYSELF
-2 bardzo+MYSELF basen bedziemy+en.SUBJECT bilet biore blagam+, bo+mi bo+zona brak brak+, brama
-2 bramie bramie+, by bylem+w byly caly caly+dzien cant cebule chce+, chce+te chcemy chcialem
-2 chodzi+> chodzi+HEY chodzi+o chodzic chwila ciagle ciebie co+, co+mi co+z cofam cofnac
-2 cofnac+> corka cos cos+innego crossfitu czwartek+> czy+NO czy+dalej czy+nie czy+to dam+znac
-2 dawajcie dlaczego+w dlatego+NO dlatego+nie do+0 do+> do+FAMILY do+SEND do+en.DAY do+en.YOU
-2 do+konca do+meza do+operatora do+piatku do+you dole domofon domu+, dopiero dopisac dosc+tej
-2 dostalam doszedl doszedl+, doszly dr druga drugi+dzien drzwiami dwoch+> dyzur dziala+,
-2 dziala+> dzien+> dzwonic+> ekspres else en.AGAIN en.ALONE+, en.ALONE+en.BEFORE
-2 en.ALONE+en.MENDED en.ASKED en.ASKED+en.VOC en.BADMSG en.BEFORE+en.MENDED en.BEFORE+than
-2 en.BEFORE+to en.DAY+STUFF en.DAY+min en.DITCH en.DITCH+en.SUBJECT en.DOESNT+en.REPLY
-2 en.ENDED+, en.ENDED+en.MENDED en.FROM+the en.GET+a en.I+ASK en.I+MORE en.I+cant en.I+en.NEG
-2 en.I+en.TAKE en.I+prosze en.I+tak en.I+teraz en.KEYWORD+, en.KEYWORD+en.BEFORE
-2 en.KEYWORD+en.MENDED en.LIST+MY en.LIST+en.VOC en.LIST+ow en.MESSAGE+MY en.MESSAGE+ow
-2 en.MESSAGES+MY en.MESSAGES+en.VOC en.MESSAGES+ow en.MY en.NEG+, en.NEG+STOP en.NEG+WORD
-2 en.NEG+do en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.NEG
-2 en.NEG+en.REPLY en.NEG+en.SEND en.NEG+en.STOP en.NEG+stop en.NEGATIVE+HEY en.NUMBER+NO
-2 en.NUMBER+nie en.OTHER+> en.SENDING+MY en.SENDING+ow en.STOP+, en.SUBJECT+ASK
-2 en.SUBJECT+MORE en.SUBJECT+cant en.SUBJECT+en.NEG en.SUBJECT+en.TAKE en.SUBJECT+nas
-2 en.SUBJECT+prosze en.SUBJECT+tak en.SUBJECT+teraz en.SUBJECT+was en.TAKE+a en.TEXT en.TEXT+,
-2 en.TEXT+MY en.TEXT+ow en.THIRD+MYSELF en.TIME+0 en.TIME+en.DAY en.TIME+en.I
-2 en.UNSUB+en.BEFORE en.UNSUB+en.VOC en.VOC+en.DOESNT en.VOC+nas en.WANT+to en.WISH en.WISH+to
-2 en.YOU+nas faktura firma formularz gabinet glosuje godzine godziny+en.I godziny+en.SUBJECT
-2 godziny+i haha haha+, hmm horoskopow horoskopow+, i+ASK i+MORE i+cant i+en.TAKE i+prosze
-2 i+tak i+teraz ich+MORE ich+wiecej id im imie in+en.MY in+the interesuje is its ja+MORE
-2 ja+ZERO ja+juz ja+sie jak+pan jakas jakas+firma jednak+ASK jednak+chce jesli+sie jest+MORE
-2 jest+juz jest+za jestem+THING jestem+jeszcze jogi juz+, juz+ME juz+MY juz+mnie juz+tych
-2 kamery kancelaria kara karnet kartce karte kartoteki kartoteki+> karty+> kazdym kazdym+MSG
-2 kazdym+smsie klatka klatki klienta+? klucze kod+NO kod+nie kodu+> kojarze konca koniec+> kot
-2 krew kto+pisze ktos ktos+od kupuje kurier lepiej+zadzwon lipca liscie+rezerwowej lokalu
-2 lokator lol lol+> longer ma+MORE ma+juz macie+MY maly mam+STOP mam+ZERO mam+dosc mam+ja
-2 mam+wrazenie mecenas+> meza mi+MORE mi+NUMBER mi+juz mi+na mi+pani mi+smsow mi+telefon miala
-2 miedzy miejsca miesiaca mieszka milego milego+weekendu min mnie+. mnie+pani mnie+skreslic
-2 moglam moj+en.NUMBER moj+numer moj+prawnik mowi mu musisz muzyke my+en.THIRD na+STOP
-2 na+THING na+basen na+dole na+kartce na+koniec na+maila na+moj na+noc na+pewno na+te na+to
-2 na+was nam naprawe nauczyl nauczyl+sie need never nic+NO nic+do nic+nie nie nie+HOW
-2 nie+SENDS nie+do nie+dostaje nie+glosuje nie+interesuje nie+kasujcie nie+kojarze nie+moglam
-2 nie+moja nie+musisz nie+musze nie+potrzebuje nie+przyjezdzac nie+rezygnuje nie+teraz nie+wy
-2 nie+wyrobie nie+za nie+zamawialam nie+zamawiam niech+ME niech+mnie nimi no+HEY noc+, now
-2 now+> nowy+> numer+NO numer+do numer+nie numeru+? o+wyjasnienie o+zaprzestanie od+1 od+kogo
-2 od+reki od+tygodnia odbiore odpisalem odpiszcie odpiszcie+ME odpiszcie+MYSELF odpiszcie+mnie
-2 odpowiadam+> odsetki odsetki+, odwoluje operatora opony opony+> ostatnio ostrzezenia otwiera
-2 ow pacjentka paczka paczki pakietu panstwa+pacjentka pasuje+> pewno pewno+> piatku piekny
-2 pierwszy+raz pisac+na pisalem+ze pisz+do piszcie+tylko pisze+z pod+drzwiami podac pokoju
-2 pokoju+> pol pomogl pomylil pomylke poplakalam poprzedni poprzedni+lokator potem potwierdzam
-2 powiadomien+HEY powiadomien+o pozniej prace prawnik prezentu prosi+SOTHAT prosi+zeby prosto
-2 prosze+ME prosze+MY prosze+UNSUB prosze+mnie prosze+pisac prosze+wstrzymac prosze+wylaczyc
-2 prosze+zatrzymac prowadze przekaze+> przelew przestala przestana przez+pomylke przez+telefon
-2 przy+bramie przyjde+na przyjezdzac przyniesc przyniesc+> przypomnienia przypomnienie
-2 przysylac pyta rabat rachunku rachunku+> rano+> raz+pisalem razy regulaminu reki reki+>
-2 reklam+> reklamacje reklamowych rezerwowej rezerwowej+> right robic robimy roku+> rozmiar
-2 rury sa+MYSELF sa+mi sa+wolne sama+> samej sasiada says schody should sie+HEY sie+WITHDRAW
-2 sie+ZERO sie+bez sie+na sie+o sie+wczesniej sie+wylaczyc siedze siostra sklepie skonczy
-2 skonczy+> skreslcie+ME skreslcie+mnie smiechu smieciarka sms+MY sms+ow smsa+, smsa+z smsem+>
-2 smsow+to smsy+> sobie+, sobie+nie sobote+> someone spamu+, sprawdzic sprawdzic+> stalego
-2 stalego+klienta stare stary sto stop+, stop+> super+> szafka sztuki szwagier ta+MSG takich
-2 takie+MSG takie+smsy taniej tel telefon+> teraz+> terminu terminy terminy+> tez+ASK than
-2 to+HOW to+ME to+NO to+REMOVE to+REPLY to+en.ENDED to+nie to+the to+wy to+wyslac told torcie
-2 treningu twoim ty tych+LIST tych+powiadomien tych+wiadomosci tydzien+temu tygodnia
-2 tygodnia+> tylko+HEY tylko+o tym+razem u u+nas umowie umowy unsubscribe+en.BEFORE
-2 unsubscribe+en.VOC usun usunac+z uszanowac w+innym w+mojej w+piatek w+ten wam+en.LIST
-2 wcale+NO wcale+nie wchodzi wczesniej+, wczesniej+> wczoraj weekendu weekendu+> who
-2 wiadomosc+, wiadomosc+> wiadomosci+> wiadomosci+MSG wiadomosci+en.LIST wiadomosci+en.MESSAGE
-2 wiadomosci+en.MESSAGES wiadomosci+en.SENDING wiadomosci+en.TEXT wiadomosci+sms wieczorem
-2 wiekszy wiekszy+> wiem+, wiem+> wisi wisi+> with wizyte+> wolne+terminy wrazenie wstrzymac
-2 wtedy wtorkowej wy+, wygralam wyjasnienie wyje wyje+od wylaczcie+MYSELF wylaczcie+mi
-2 wylaczyc+alarm wylaczyl wypisac wypisalam+sie wypisywac+, wypisywac+> wypisz+MYSELF
-2 wyrazam+zgode wyrobie wyrobie+sie wysylac+THING wysylajcie+MORE wysylajcie+wiecej wyszlo
-2 wywalcie z+0 z+THING z+en.DAY z+en.LIST z+en.MESSAGE z+en.MESSAGES z+en.SENDING z+en.TEXT
-2 z+kamery z+nimi z+sms z+smsow z+toba zabierzcie zablokowac zablokujcie zadzwon zajecia
-2 zalewa zalewa+ME zalewa+MYSELF zamawialam zamawiam zamiast+SEND zamowienie zapisac zapiszcie
-2 zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie zaplacone zapomniala zaprzestanie zasnal
-2 zatrzymac+> zaufania zaufania+, zdjecia ze+HOW ze+smiechu zmiane zmieniam znac+> znam+MY
-2 znam+tego znow+GET znow+RECEIVE znow+dostawac zona zony zostawiam zrezygnowalam+z
2 "+. ,+and ,+danke ,+en.MENDED ,+gdyby ,+jeszcze ,+mail ,+mi ,+najlepiej ,+nastepnym ,+pisac
2 ,+prosze ,+skonczcie ,+teraz ,+the ,+wasze ,+wstydu ,+zamknijcie ,+zdejmijcie ,+zegnam .+HOW
2 .+REPLY .+SEND .+STUFF .+WITHDRAW .+ani .+blagam .+cisza .+darujcie .+dont .+drugi .+dwa
2 .+elo .+en.NEG .+en.REPLY .+en.SENDING .+en.YOU .+gdzie .+hej .+jaki .+koncz .+krzyzyk
2 .+mama .+niech .+niepotrzebne .+numer .+oc .+odmawiam .+odpowiadam .+panowie .+pisze .+plz
2 .+pomylka .+same .+skoro .+termin .+tesciowa .+usunac .+wszystko .+wycofuje .+wypisuje
2 .+wyslalem .+z .+zamknalem .+zatrzymajcie .+znowu 0+, 0+maja 0+smsow 21 ?+REMOVE ASK+ZERO
2 ASK+bez ASK+byc ASK+mi ASK+nie ASK+od ASK+skonczyc ASK+zaprzestac ASK+zmienic ASKED+>
2 ASKED+NO ASKED+nie BOTHER+> BOTHER+kogo BOTHER+sie CONSENT GET+NUMBER HEY+> HEY+REMOVE
2 HEY+niepisanie HEY+niewysylanie HEY+nowych HEY+opinie HEY+terminach HOW+ASK HOW+MORE HOW+MY
2 HOW+THING HOW+dotad HOW+jeszcze HOW+tydzien LIST+. LIST+tekstowych ME+, ME+ZERO ME+prosze
2 MORE+ASKED MORE+MSG MORE+RECEIVE MORE+dostawac MORE+nic MORE+z MSG+sa MSG+tekstowych MSG+tez
2 MY+skrzynka MY+wiesci MYSELF+niepotrzebne NEED+mi NO NO+. NO+ASK NO+GET NO+bede NO+jest
2 NO+moj NO+odzywajcie NO+przypominajcie NO+rozumiecie NO+slup NO+trzeba NO+udzielam
2 NOSENDING+MYSELF NUMBER+NO NUMBER+en.VOC NUMBER+en.YOU NUMBER+nie NUMBER+u RECEIVE+STUFF
2 RECEIVE+od REMOVAL+NUMBER REMOVE+en.SUBJECT REMOVE+en.VOC REMOVE+go REMOVE+mnie REPLY+THING
2 REPLY+jeszcze SEND+HEY SEND+MORE SEND+SOTHAT SEND+kogo SEND+o SEND+sie SENDS+HEY SENDS+en.I
2 SENDS+en.SUBJECT SENDS+i SENDS+o SENDS+wasze SENT+> SOTHAT+GET SOTHAT+przestalo STOP+,
2 STOP+pisac STOP+to STOP+wasc STOP+z THING+THING THING+znowu UNSUB UNSUBBED UNSUBBED+>
2 WANT+NO WANT+ZERO WANT+byc WANT+tego WITHDRAW+sie WITHDRAW+to WORD+0 WORD+NUMBER WORD+en.DAY
2 WORD+en.LIST WORD+en.MESSAGES WORD+en.SENDING WORD+przyjmowania WORD+tych YOUSEND
2 YOUSEND+HEY YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i YOUSEND+o ZERO+, ZERO+ofert ZERO+tych
2 a+dead a+en.DAY about about+en.MY akceptuje ale ale+MYSELF ale+THING all+en.VOC am an+exam
2 babci baby bank bazy+? because+en.MY because+my bedzie bez+ofert bez+smsow bez+tych
2 bo+MYSELF box but but+en.MY but+the butow butow+xd byc byc+ostatni bycia bycia+zapomnianym
2 bylismy chca+> chce+byc chce+od cisza ciszy co+> co+jest co+mam co+sie co+to co+tydzien
2 coming czarna czarna+LIST czego czy+MY czy+WORD czytac czytania czytania+, dalej+YOUSEND
2 dalej+piszecie dalej+to dalszych dalszych+MSG danke danke+> darujcie darujcie+sobie dead
2 dla+was do+AUTHORITY do+ME do+MYSELF do+REMOVAL do+REMOVE do+bycia do+nas do+nich dont+want
2 dostaje+, dostawac+> dosyc+MY dotad dotad+> droga droga+, drzewo drzwi dwa+kilo dziadek
2 dziecko dziekuje+, dzwonilam dzwonilam+, e egzamin en.ALONE+. en.BADMSG+en.LIST
2 en.BADMSG+en.MESSAGES en.BEFORE+as en.BEFORE+en.BEFORE en.BEFORE+en.NUMBER
2 en.BEFORE+en.PHONE en.BEFORE+en.WHO en.BEFORE+is en.BEFORE+number en.BEFORE+o en.CALL+>
2 en.DAY+maja en.DAY+smsow en.DITCH+en.MY en.DITCH+the en.DOESNT+want en.DONT+want en.ENDED+.
2 en.ENDED+en.DAY en.FEEL+, en.FROM en.FROM+en.BEFORE en.FROM+en.VOC en.I en.I+MSG en.I+MY
2 en.I+MYSELF en.I+SENDS en.I+YOUSEND en.I+en.GET en.I+moj en.I+nadal en.I+piszecie en.I+wy
2 en.KEYWORD+. en.KEYWORD+en.DAY en.KINDS+en.BEFORE en.KINDS+en.ME en.KINDS+en.TAIL
2 en.KINDS+en.VOC en.KINDS+me en.ME+en.BEFORE en.ME+off en.MENDED en.MENDED+en.FROM
2 en.MESSAGES en.MESSAGES+> en.MY+en.CALL en.MY+en.MENDED en.MY+en.WHO en.NEG+en.DAY
2 en.NEG+the en.NEG+want en.NEGATIVE en.NEGATIVE+, en.NUMBER+en.FROM en.NUMBER+en.I
2 en.NUMBER+en.VOC en.NUMBER+i en.OTHER+en.LIST en.PHONE+en.FROM en.PLURALS+. en.SPAMMING+.
2 en.STOP+. en.SUBJECT+> en.SUBJECT+MSG en.SUBJECT+MY en.SUBJECT+SENDS en.SUBJECT+YOUSEND
2 en.SUBJECT+moj en.SUBJECT+nadal en.SUBJECT+piszecie en.SUBJECT+wy en.TAIL+en.BEFORE
2 en.TAIL+off en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.UNSUB+> en.VOC+,
2 en.VOC+. en.VOC+about en.VOC+en.BEFORE en.VOC+off en.WANT+an en.WISH+an en.WRONG+en.BEFORE
2 en.YOU+> esemesami esemesy exam faktury+, finito gdyby gdzie gdzie+mam gory grafik he hej
2 here+, here+. i+MSG i+MY i+MYSELF i+SENDS i+YOUSEND i+en.GET i+moj i+nadal i+piszecie i+wy
2 ide ide+do ide+na idzcie+BOTHER idzcie+SEND ile+THING ile+jeszcze imieniu info+HEY info+o
2 informowac internet internet+, it+is ja+WORD jak+dotad jasne jasne+, jedno jego jej+NUMBER
2 jesli+ASK jest+telefon jestem+mama jestem+na juz+> juz+ASKED juz+GET juz+MSG juz+RECEIVE
2 juz+dostawac juz+nic kasowac+NUMBER kazda kierowac+do kieszeni kims kims+. kody koncz
2 koncz+wasc koniec+, kontaktow kontaktu korzystam kosz kran krzyzyk krzyzyk+na ktorej ktorych
2 ktos+to kuchnia kuchnia+stoi kupione kwietniu last+minute lat+, lat+0 lat+en.DAY lata+temu
2 leave lekarz lista lost ma+wlasne mam+. mam+0 mam+MY mam+en.DAY mam+tego mam+zrobic
2 marketingu me+en.BEFORE me+off meble mi+NEED mi+SEND mi+niepotrzebne mi+to miejsce miejscu
2 miesiac miesiac+, mnie+ZERO mnie+prosze moim+NUMBER moim+numerem moja+skrzynka mowilem
2 moze+byc mszy na+HOW na+RECEIVE na+co na+kontakt na+przyszlosc na+telefonie na+wszystko
2 najlepiej nalezy nastepnych nastepnych+wysylkach nastepnym nastepnym+razem nekanie nie+,
2 nie+. nie+ASK nie+GET nie+WANT nie+bede nie+jest nie+moj nie+odzywajcie nie+przypominajcie
2 nie+rozumiecie nie+slup nie+trzeba nie+udzielam niech+bedzie niech+mi niech+to niej
2 niepisanie niepisanie+> niepotrzebne+> niepotrzebne+MYSELF niepotrzebne+mi niepotrzebny
2 niewysylanie nigdy niy+WANT niy+chca nnw nowych number+en.FROM numer+> numer+en.I
2 numer+en.VOC numer+i numerze o+niepisanie o+niewysylanie o+nowych o+opinie o+terminach
2 obiady oc oczywiscie oczywiscie+en.TAKE oczywiscie+tak od+HOW od+dwoch od+dzis od+kiedy
2 od+wielkanocy odczepcie odczepcie+sie oddaje ode ode+ME ode+MYSELF ode+mnie
2 odmawiam+przyjmowania odpisal odszedl+w odzywajcie odzywajcie+sie ofertami ofertami+>
2 ogloszeniowy on+en.BEFORE opinie opinie+> oprocz oszczedz otrzymac otrzymywania pacjenta
2 pacjenta+> panowie panowie+, panstwa+wiadomosc panstwo panstwo+NO panstwo+nie person phone
2 phone+> piec piecem piecem+> pisali pisania pisania+do pisanie piszcie+, piszecie+,
2 piszecie+HEY piszecie+o po+raz pojde policje+> pomylka pomylka+> poniedzialek+> ponownie
2 powiadomien+tekstowych powiadomienia+> poza prawa prawa+do prosb+HEY prosb+o prosilam+HEY
2 prosilam+o prosze+SOTHAT prosze+STOP prosze+ja prosze+mi prosze+skonczyc prosze+zaprzestac
2 prosze+zeby przeciez przeciez+MORE przeciez+juz przestancie+> przestancie+ME
2 przestancie+MYSELF przestancie+mnie przestanta przychodzic przyjmowania przypominac
2 przypominajcie przypominajcie+MYSELF przypominajcie+mi przypominania przypominania+HEY
2 przypominania+o przypomnienia+HEY przypomnienia+o przyszlo przyszlosc przyszlosc+> psa quit
2 rana+, raz+, raz+w reply robcie rok rok+temu rozumiecie rozwodu sa serwisowe sie+SIGNED
2 sie+UNSUB sie+sam sie+skonczyc sie+skonczylo sie+wypisac sie+zgodzilam sierpniu skonczcie+z
2 skonczona skonczylo skonczylo+> slac slup slup+ogloszeniowy smsy+do spamem+> spamowac
2 spokoj+od spotkamy spotkamy+sie sprawy sprzeciw stale+> status status+THING
2 status+zamowienia stop+. stresu styczniu styczniu+, swiety swiety+spokoj swoje syn+STOP
2 syn+ma syn+skonczyc syna+, systemu systemu+> szkoda+waszego szlaban+na take+en.ME
2 take+en.TAIL take+en.VOC take+me takiej tam+> te+smsy tego+> tekstowych telefonie telefonu+>
2 temu+, ten+en.NUMBER ten+numer ten+telefon terminach tesciowa+zapisala texts tez+. thank+you
2 the+en.BEFORE the+en.MENDED this+en.BEFORE to+MORE to+SEND to+co to+do to+dostaje to+juz
2 to+przychodzi to+teraz trafi trafi+do trzeba tu+MORE tych+wiesci tygodniu+. tym+HOW tym+co
2 tym+numerem tym+numerze tym+spamem tymi+MSG udzielam un uokik urzedzie urzedzie+> usunac+>
2 usunac+ME usunac+MYSELF usunac+mnie usuncie+konto usuncie+mnie w+kwietniu w+sierpniu
2 w+spokoju w+styczniu w+urzedzie w+zlobku wam+" was+konto was+w wasc wasc+, wasz wasz+en.LIST
2 wasz+en.MESSAGE wasz+sms waszymi+MSG waszymi+smsami wcale wczoraj+. wejscie wezwania
2 wiadomosci+NO wiadomosci+nie wiadomosci+sa wiadomosciami+> widziec wiec wiec+HEY wiec+o
2 wielkanocy wiem+na wlasne wreszcie wrong+en.BEFORE wstydu wstydu+oszczedz wszystkiego
2 wycofac wycofuje wycofuje+sie wykasowac wylaczcie+> wypisac+ME wypisac+MYSELF wypisac+mnie
2 wypiszcie wyprowadzilem wyprowadzilem+sie wyslalem+wam wystarczajaco wystarczy+tych
2 wysylkach wysylkach+> wysylki wywalic y your+en.LIST youre z+STUFF z+listy z+moim z+nich
2 z+niej z+ofertami z+piecem z+reklamami z+subskrypcji z+tych z+wiadomosciami za+ME za+MYSELF
2 za+mnie zablokowac+en.SUBJECT zabronil zalezy zamknalem zamknalem+en.SUBJECT
2 zamknalem+en.VOC zamknalem+en.YOU zamknalem+u zamknieta zamknijcie zapisala zapisala+ME
2 zapisala+MYSELF zapomnianym zapraszac zaprzestac zatrzymajcie zbedne zdac ze ze+pojde ze+to
2 zeby+GET zeby+przestalo zeszlym+tygodniu zglosic zglosic+do zglosze zgody zgodzilam zl+>
2 zlobku zmienilem znam+ZERO zniknac zniknac+z znowu+MSG zostaja zostawic+> zrezygnowalem
2 zrobcie+to zrobic+SOTHAT zwariuje zwolnic zwolnic+>
3 "+ASK "+prosze ,+MORE ,+WITHDRAW ,+art ,+by ,+do ,+dosc ,+drzwi ,+ja ,+szkoda .+21 .+ale
3 .+co .+dosyc .+dziekuje .+dzwonicie .+en.BADMSG .+idzcie .+jest .+jeszcze .+n
3 .+przypomnienia .+spadajcie .+stop .+take .+tu .+what .+wypiszcie .+youre .+zamknij
3 .+zapomnijcie .+zegnam 0+MSG 0+lat ?+? ASK+NO ASK+SEND ASK+STOP ASK+tego ASK+waszych ASKED
3 AUTHORITY+> HEY+higienizacji HEY+sie HOW+? HOW+mam HOW+miesiac HOW+moje HOW+najszybciej
3 HOW+wystarczy ME+REMOVED ME+to MORE+od MSG+HEY MSG+HOW MSG+co MSG+o MY MY+> MY+GET MY+czas
3 MYSELF+ASK MYSELF+REMOVED NEED+> NO+RECEIVE NO+SENT NO+chce NO+dostawac NO+kupie NO+ma
3 NO+piszcie NO+przestaniecie NO+przychodzi NO+przysylac NO+robcie NO+wiem NO+wysylac
3 NO+zgadzam NO+znam NOSENDING+> NUMBER+en.I NUMBER+i RECEIVE+> REMOVAL+> REMOVE+ME REMOVED+>
3 REMOVED+przychodzic SEND+MYSELF SEND+juz SENDS+do SENT SOTHAT+to STOP+ME STOP+MYSELF
3 STOP+mnie THING+en.I THING+en.SUBJECT THING+i THING+mam WANT+MY WORD+MY WORD+SEND WORD+en.I
3 WORD+en.SUBJECT WORD+i WORD+napisac WORD+sie WORD+wszystkiego YOUSEND+do ZERO+STUFF
3 ZERO+odbioru a+MSG a+teraz akcje ale+MY art+. as autorskie awarie bez+STUFF bez+odbioru
3 blagam+> bocie bocie+> byc+, chce+MY chce+tego chce+waszych cierpliwosc cisze co+miesiac
3 cokolwiek cudzych czas czas+> czlowieku czlowieku+> czy+moje czy+wystarczy dalej+SENDS
3 darowac darowac+, day day+, dentyste do+logowania do+skrzynki do+uokik dwoch+lat dziennie
3 dzwonicie e+> elo+> en.BADMSG+. en.BEFORE+> en.BEFORE+en.FROM en.BEFORE+en.OTHER en.DAY+,
3 en.DAY+MSG en.DAY+lat en.KINDS en.LIST+. en.ME+en.FROM en.MY+en.NUMBER en.MY+number en.NEG
3 en.NUMBER+en.SUBJECT en.PLURALS en.REPLIED en.REPLIED+> en.SENDING en.SENDING+. en.SENDING+>
3 en.SUBJECT+MYSELF en.SUBJECT+en.GET en.SUBJECT+mnie en.TAIL+en.FROM en.TAKE+en.MY
3 en.VOC+mnie en.WHO en.YOU+mnie enty esemesow from gwiazdka higienizacji i ich idzcie info
3 informacji innego+> ja+nie jak+najszybciej jak+z jaki+jest jakos jesli+MORE jest+NUMBER
3 jeszcze jeszcze+mam jezdzi job juz+nie juz+od juz+z karty kasowac+> klatce klient kliknac
3 kogo+innego konkurencji+, konto+, krwi kupie lata liczy liscie liscie+> liste logowania love
3 ma ma+> mail+, mailem maju mam+kliknac mama me+en.FROM minute mnie+, mnie+> mnie+REMOVED
3 moj+czas mowie mozecie+SEND mozecie+pisac n na+AUTHORITY na+GET na+MSG na+REMOVAL na+REMOVE
3 na+amen na+klatce na+nie na+policje na+stale na+zawsze nadal najszybciej naprawde nastepny
3 nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE nastepny+en.MESSAGES nastepny+en.SENDING
3 nastepny+en.TEXT nastepny+sms natychmiast natychmiast+> nich+> nie+RECEIVE nie+SENT nie+chce
3 nie+dostawac nie+kupie nie+ma nie+piszcie nie+przestaniecie nie+przychodzi nie+przysylac
3 nie+robcie nie+wiem nie+wysylac nie+zgadzam nie+znam nocki nocki+, numer+en.SUBJECT numerem
3 numeru+> o+higienizacji oboje od+MY odbioru odbioru+> odpusccie odszedl ofert oferty osiedla
3 out+> oznacza panstwa+MSG pisac piszecie+do plis plz po+was policje pora powiadamiania
3 powtarzam pracuje prosb prosilam prosze+MORE prosze+juz przestac+> przestajecie
3 przestalo+przychodzic przychodzic+> rachunki rachunki+za raz+enty raz+przyjdzie reklam
3 reszte reszte+REMOVE roaming roku+, sami say sie+to skoncz skonczyc+> skreslic+> skrzynka
3 smsow+> smsy+. sobie+darowac spadajcie sprawe stale subskrypcje subskrypcji szkoda take
3 take+en.BEFORE te+MSG tego+GET telefonie+> ten+NUMBER teraz+prosze tesciowa texting tez
3 tez+> tez+NO tez+nie thank thank+en.SUBJECT thank+en.VOC thank+en.YOU this to+, to+ma to+sie
3 to+wylaczyc trzeba+, tu u+mnie usuncie+ME usuncie+MYSELF vegan w+maju w+waszej w+zeszlym
3 was+NO was+nie was+po wasz+MSG wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT wasze+smsy
3 wasze+wiadomosci waszej+strony waszymi wez+STOP what wiadomosci+? wiadomosciami wiec+en.I
3 wiec+en.SUBJECT wiec+i wiem wiesci wiesci+> wolny word wszystkiego+> wy+jestescie wyjsc
3 wypisac+z wypisanie wyprosic wystarczy+MY wystarczy+napisac wysyla xd+> your z+MSG z+gory
3 z+tego z+waszej z+waszymi zadanie zadnej zamknij zamknij+sie zanim zawsze+> zdejmijcie ze+NO
3 zeby+to zegnam+, zeszlym zgodnie zgodnie+z zgody+, zostalo
4 ,+ME ,+dziecko ,+en.THIRD ,+jasne ,+mnie ,+na ,+nigdy ,+przestancie ,+roaming ,+w .+CONSENT
4 .+HEY .+STOP .+WORD .+blokuje .+da .+en.ENDED .+en.KEYWORD .+ja .+napisz .+pani .+pisalem
4 .+piszecie .+radze .+under .+wasze .+wolalabym .+zakreccie .+zgoda 0+rano =removal ASK+,
4 ASK+opuscic GET+od ME+ASK ME+HOW MORE+GET MSG+do MY+NUMBER MY+kurek MY+smsow MYSELF+HOW
4 MYSELF+NEED MYSELF+to NEED+, NO+, NO+WANT NUMBER+en.SUBJECT RECEIVE REMOVE+, REMOVE+NUMBER
4 SEND+mi SOTHAT STUFF+, THING+raz WANT+waszych WORD+mnie WORD+w YOUSEND+, ZERO+MSG ZERO+smsow
4 a+en.BEFORE albo ale+HEY ale+o amen art blokuje bo+ME bo+mie cala czarnej czarnej+liscie
4 czegokolwiek czlowieka droge dzieci elo en.BEFORE+. en.DAY+rano en.I+e en.LIST
4 en.MY+en.PHONE en.NUMBER+z en.SUBJECT+e en.TAKE+en.BEFORE en.VOC+en.FROM faktury here+> i+e
4 ida jeszcze+raz juz+NO kasowac kazdy komus konkurencji konto kurek kurek+z laduje lece
4 lista+, listy listy+> lutym lutym+, mam+, mam+wam mam+was marcu marcu+. matka mnie+ASK
4 mnie+HOW moj+telefon mozecie n+en.I n+en.SUBJECT n+i na+NO na+czarnej na+droge na+nocki
4 na+smsy napisz nawet nic+HEY nic+o nich niedziela niepotrzebne normalny norwegii number
4 numer numer+z o oboje+> odpisac odpuscie odpuscie+> opuscic panstwa pazdzierniku pisac+>
4 pisaliscie po+HOW po+co poprosze+> pracuje+na pradu+, prosze+, prosze+opuscic prosze+sobie
4 rade radze rano+, sie+> sie+HOW sie+en.I sie+i sie+jak skonczcie skonczyc skoro skrzynke+>
4 skrzynki slowie spamem strony te+LIST te+subskrypcje tego tej+LIST telefon ten+kurek
4 teraz+ASK to+> to+WORD to+jakos traktuje tych+smsow tym+NUMBER under w+lutym w+marcu
4 w+norwegii w+pazdzierniku w+slowie w+zyciu waszego waszych widzenia+> wiem+HOW wody
4 wolalabym wujka wypad wyrzuccie wysylac+> xd z+MY z+powiadomien zakreccie zakreccie+MY
4 zakreccie+ten zapomniec zapomnijcie ze+ME ze+MYSELF ze+mnie zejdzcie zyciu zyciu+>
5 ,+HEY ,+MYSELF ,+NUMBER ,+THING ,+WORD ,+en.NUMBER ,+jesli ,+numer ,+po ,+z ,+zadnych ,+ze
5 .+kiedy .+moj .+moze .+nawet .+w .+wez =refusal ASK+juz ASKED+w GET+> HEY+NOSENDING LIST+>
5 MY+telefon MYSELF+> NO+jestem NUMBER+z REMOVE SENDS SIGNED STOP+SEND STOP+w UNSUB+> WORD+.
5 WORD+ME ale+ASK ani chce+> cos+takiego do+konkurencji do+widzenia dosyc dziekuje dziekuje+>
5 dzisiaj dziurki dziurki+w dzwoni en.ALONE+w en.BADMSG+w en.ENDED+w en.KEYWORD+w en.NEG+w
5 en.PHONE en.STOP+w en.TAKE en.TAKE+, innego instrukcja jesli kodow komu+> kurtyna+w
5 ma+takiej mnie napisac nie+jestem nosie numeru o+NOSENDING obowiazuje od+THING od+razu
5 odmawiam opcji opcji+> ostatni+raz podziekuje pradu przestancie przestaniecie+> przychodzi
5 przychodzi+> razu rodzicow+> sie+MORE sie+en.SUBJECT sie+juz skrzynke sobie stop+w tak+,
5 takiej+opcji tej+listy tych w+nosie widzenia wiem+jak wychodzi wychodzi+> wypisania za+MY
5 zegnam znam
6 ,+MSG ,+NO ,+SOTHAT ,+ZERO ,+o .+ASKED .+en.ALONE .+en.STOP .+kurtyna .+mam .+od .+tylko
6 ASK+MORE AUTHORITY CONSENT+, HEY+zebraniach LIST+, ME+> NOSENDING REMOVAL REPLY+SOTHAT
6 SENDS+, a+wy en.BEFORE en.FROM+> en.NUMBER go istnieje istnieje+> jestescie komu kurtyna mam
6 mie na+telefon nie+SEND niech nosie+> o+zebraniach od od+panstwa ostatni po+dziurki
6 podziekuje+za przestaniecie roku smsami+> w+0 w+en.DAY wez wiecej+> wylaczyc+> z+tej za+te
6 zadnych ze+istnieje zebraniach
7 .+SENDS .+YOUSEND .+do ?+WORD ASK+sobie HEY MSG+. NO+SEND STUFF WANT+> co jestem moj moze
7 przestac rodzicow smsami smsow sprzeciwiam takiego wam wasze+MSG waszej wy z+LIST z+tymi
7 zebyscie
8 ,+STOP .+THING .+jestem =consent ASK+> ME here lat tymi wiadomosci
9 =word LIST MORE+> MSG MSG+> REMOVE+> STOP na+NUMBER was
10 ,+od =decline =unsubscribing GET NUMBER NUMBER+> wasze
11 SEND+> WORD+> raz
12 =threat
13 . =ending STOP+>
15 =name
17 =rude
20 NO+> nie+>
"""
