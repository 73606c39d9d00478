"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-15 >
-12 NO+HOLD nie+HOLD pani
-11 "+, AFFAIR czy
-10 .+. AFFAIR+> CONSENTED WRITE do+LIST teraz wczesniej
-9 ,+HOW AFFAIR+, THING+> a+NO a+nie bo bylo czemu dzieki dzwonic ile sprawie
-8 ,+ASK 15 HEY+ktorej HOW+REMOVE YOUSEND+> do+was dziala en.DAY+> jak+REMOVE jak+WORD koniec
-8 mi na na+MY o+ktorej piszecie+> skad te w
-7 ,+SEND ,+co .+na .+skad ? BUSY GADGET HOW+WORD HOW+nie LIST+AFFAIR MSG+, THING+, bede chodzi
-7 do+konca en.DAY en.TIME jest+> konca moge na+liscie nic powrotem sie+z smsa tresci troche
-7 w+sprawie wiadomosc z+powrotem
-6 , ,+WRITE ,+dzieki ,+ma .+> .+REMOVED .+ile .+odblokujcie .+tak .+troche 0 0+> ASK+MSG
-6 ASK+do ASK+sie HEY+ponowne HOW+NO KIND+> KIND+od MSG+od MYSELF+sie NO+REMOVE NO+bylo
-6 SEND+THING SEND+na THING UNSUB+mi automatyczna automatyczna+> bardzo bede+> czesto dlaczego
-6 do+zlej duzo duzo+tych dwa dzwonic+, en.HEY en.VOC jak+nie jutro kto ktos lubie maz mi+sie
-6 na+razie nie+MSG nie+REMOVE nie+bylo nowe nowy numery o+ponowne odblokujcie on+en.MY pan
-6 pana pasuje pies pod ponowne poprosze razie sie+na smsie stary ta ten that to+YOUSEND
-6 wszystko wylacznie z+AFFAIR zlej znowu
-5 ,+BUSY ,+WANT ,+a ,+bede ,+en.NEG ,+kto ,+smsy ,+wczesniej .+ASK .+GADGET .+WANT .+a .+daj
-5 .+juz .+spokoj .+te AFFAIR+na HOLD+MYSELF HOW+UNSUB HOW+wypisac MYSELF+na MYSELF+poczte
-5 MYSELF+smsy NO+MSG NO+WORD NO+do NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING
-5 NO+en.TEXT NO+lubie NO+mam NO+pasuje NO+sms NUMBER+? NUMBER+prosze REMOVE+mi UNSUB+, WANT
-5 a+da alarm bez biore da da+sie daj+spokoj do+MY do+en.I do+en.SUBJECT do+i dodanie duzo+MY
-5 dziala+, en.GET en.THIRD glosowa grupy jak+NO jak+UNSUB jest kod kodu kontakt listy+AFFAIR
-5 macie+nic mi+wasze mialo mieszkanie moje mu na+CONSENTED nic+> nie+WORD nie+do nie+lubie
-5 nie+mam nie+pasuje oferte pisac+na platnosc poczte ponowne+dodanie prosze prosze+> prosze+do
-5 prosze+sie przestal psow pyta razy sasiad sie takich+KIND takich+MSG takich+wiadomosci takie
-5 te+wiadomosc tej telefon+ASK telefon+prosze troche+za tydzien tygodnia tylko tylko+do tym u
-5 w+tej wczesniej+, wczoraj wiadomosci+od wiecej+NO wiecej+nie wypisywac wyslij wystarcza
-5 wystarcza+> za+czesto zamiast zapomnialam znow
-4 * *+na ,+NEED ,+bedziemy ,+bo ,+cos ,+jedno ,+piszcie ,+pozdrawiam ,+ten ,+wiecej .+PARCEL
-4 .+SEND .+chyba .+czemu .+dlaczego .+jak .+ok .+ostatnie .+polubiono .+potwierdzam
-4 .+spokojnie .+wznowcie 0+to 16 2 ?+ASK ASK ASK+REMOVE ASK+na ASK+nic ASK+usunac BUSY+>
-4 FAMILY GADGET+> HEY+0 HEY+en.DAY HEY+en.I HEY+i HOLD+ME HOLD+mnie HOW+nowe HOW+pan HOW+z
-4 KIND+, KIND+ASK MSG+MSG MSG+tylko MSG+z MY+od MY+sprawie MYSELF+MSG MYSELF+pani MYSELF+wasze
-4 NO+dziala NO+dzwoncie NO+interesuje NUMBER+ASK REMOVE+sie SEND+te STOP+na STOP+sie THING+na
-4 UNSUB+sie WANT+KIND WITHDRAW+REMOVAL WITHDRAW+rezygnacje WORD+ASK WORD+REMOVAL WORD+prosze
-4 WORD+rezygnacje a+WRITE a+zostawcie ananasa bedziemy brakuje brakuje+MYSELF brakuje+mi byl
-4 byla chyba+NO chyba+nie ciagle cofam+REMOVAL cofam+rezygnacje corka czwartek czy+to do+MSG
-4 do+smsow dzis dzwoncie dzwoncie+, en.BADMSG+, en.BEFORE+to en.DAY+to en.I+en.TAKE
-4 en.I+koniec en.NEG+, en.NUMBER+do en.REPLIED en.SUBJECT+en.TAKE en.SUBJECT+koniec
-4 en.TAKE+ale i+en.TAKE i+koniec ile+kosztuje inny interesuje jako jedna jednak jestesmy
-4 klucze kodu+> kosztuje krotko kto+pisze kto+to ma+MORE ma+juz macie+MY mi+smsy mialo+byc
-4 mojej mojej+sprawie mowi musze na+nic na+ten napisalem newslettera nic+NO nic+nie niczego
-4 nie+dziala nie+dzwoncie nie+interesuje niechcacy nikomu numer+do numery+, o+0 o+en.DAY
-4 od+was odblokujcie+MYSELF ogloszenia ogloszenie ostatnie+ostrzezenie ostrzezenie pani+NO
-4 pani+nie pasuje+> pisze+do podam polowie polubiono polubiono+> potwierdzam pozdrawiam prosi
-4 prosze+pisac sie+NO skonczy smsa+, smsy smsy+> spokojnie spokojnie+, stalo stalo+> stop
-4 tak+ale to+THING to+jeszcze trwa tygodnia+> usunac w+MY w+domu w+kazdym w+polowie
-4 waszym+smsie wiadomosc+> wysylke wznowcie z+grupy z+newslettera zabierzcie+ME
-4 zabierzcie+MYSELF zabierzcie+mnie zakonczona zapisac zapomnialam+THING zony
-3 ,+KIND ,+MY ,+ale ,+brakuje ,+da ,+dlatego ,+en.BEFORE ,+en.DOESNT ,+mam ,+nie ,+odbiore
-3 ,+pies ,+wole ,+zapomnialam .+" .+BUSY .+SOTHAT .+byly .+chcialabym .+cofam .+dlug .+dosyc
-3 .+en.HEY .+en.TAKE .+en.THIRD .+hmm .+jakas .+jestesmy .+kod .+ktos .+maz .+nic .+no .+po
-3 .+sasiad .+skreslcie .+sprawa .+ta .+zabierzcie .+zeby .+zgadzam .+zmienilam 15+. 16+> 18
-3 2+. ?+BUSY ?+NO ?+bo ?+mam ?+nie ASK+KIND ASK+THING ASK+WORD ASK+podac ASK+te ASK+znowu
-3 BUSY+MORE CONSENTED+, CONSENTED+> GADGET+w GET+MSG HEY+, HEY+MSG HEY+THING HEY+en.SUBJECT
-3 HEY+te HOW HOW+od HOW+ostatnio ME+na MSG+MY MSG+WANT MY+en.I MY+en.SUBJECT MY+i MY+przepisow
-3 MYSELF+KIND MYSELF+NUMBER MYSELF+od MYSELF+tez MYSELF+znowu NEED+STUFF NEED+niczego NO+HOW
-3 NO+SENDS NO+dla NO+dzwonic NO+kojarze NO+kupuje NO+musze NO+przestaje NO+przestawajcie
-3 NO+przeszkadza NO+przychodza NO+przyjezdzac NO+teraz NO+wie NUMBER+, NUMBER+GADGET PARCEL
-3 PARCEL+poleconym RECEIVE+KIND RECEIVE+MSG REMOVAL+hipoteki REMOVE+hipoteki REMOVED+ME
-3 REMOVED+MYSELF REMOVED+mnie REPLY+> SEND+MSG SEND+MY SEND+PARCEL SEND+smsow SENDS+>
-3 SOTHAT+SENT STOP+MORE STOP+juz STUFF+na THING+trwa UNSUB+MYSELF UNSUB+hipoteki WANT+THING
-3 WANT+WORD WANT+te WANT+znowu WORD+do WORD+mi WORD+sie WRITE+te WRONG ZERO+MORE ZERO+juz
-3 adres after ale+to ani+jednej back baner bardzo+MYSELF bedziemy+en.SUBJECT bez+tego boje
-3 boje+sie boli by byly+maz can+en.SUBJECT chce chce+KIND chce+WORD chce+te chce+znowu
-3 chcialabym chodzi+> co+z cofam cos+innego czekam czekam+na czemu+NO czemu+nie dla dla+ME
-3 dla+MYSELF dla+mnie dlaczego+w dlatego dlug do+AFFAIR do+CONSENTED do+THING do+listy dobry
-3 dobrze domu dopiero dopisac dosc dostalam dosyc dosyc+MORE dosyc+juz dwa+razy dwie dzieki+>
-3 dzis+, en.BADMSG+en.NEG en.BEFORE+en.I en.BEFORE+en.SUBJECT en.DITCH+en.SUBJECT en.END
-3 en.ENDED+en.NEG en.I+ASK en.I+nigdy en.I+tak en.KEYWORD+en.NEG en.MENDED+, en.MY
-3 en.MY+en.THIRD en.NEG+STOP en.NEG+WORD en.NEG+en.ALONE en.NEG+en.ENDED en.NEG+en.KEYWORD
-3 en.NEG+en.NEG en.NEG+en.STOP en.NEG+stop en.NEG+to en.NOT en.NUMBER+? en.NUMBER+GADGET
-3 en.PULL+en.BEFORE en.REMOVED en.STOP+, en.SUBJECT+ASK en.SUBJECT+en.GET
-3 en.SUBJECT+en.REMOVED en.SUBJECT+nigdy en.SUBJECT+tak en.SUBJECT+was en.TEXT+, en.VOC+en.GET
-3 en.VOC+was for+en.BEFORE formularz hipoteki hipoteki+z historii hmm how+do i+ASK i+nigdy
-3 i+tak ile+en.I ile+en.SUBJECT ile+i inny+> its ja+sie jak+nowe jakas+firma jednak+WANT
-3 jednak+chce jednej jeszcze+trwa kanalow karte kiedy+> klucz kojarze koncze konczy koniec+>
-3 kot ktorej+THING ktorej+jutro kupuje liscie+do listem listem+poleconym lubie+, maila
-3 mam+STOP mam+WORD mam+dosc mam+nic mecenas meza mi+MSG mi+NUMBER mi+na mieszka mile+widziane
-3 milego+weekendu mnie+na moj+, moje+NUMBER na+0 na+THING na+dzis na+en.DAY na+maila na+moj
-3 na+te na+to na+was nagrywac nia nia+> nic+przeciwko nie+HOW nie+SENDS nie+dla nie+dzwonic
-3 nie+kojarze nie+kupuje nie+musze nie+przestaje nie+przestawajcie nie+przeszkadza
-3 nie+przychodza nie+przyjezdzac nie+teraz nie+wie nikt normalnie normalnie+> nowe+> numer+?
-3 numer+GADGET numeru+? o+MSG o+THING o+te od+kogo od+lat od+tygodnia odbiore odpowiedzi
-3 ogloszenie+, on on+the operator osobe osoby+> padl pakietu pani+do paragon parkingu pilnych
-3 pisalem+ze pisz po+0 po+en.DAY podac pokoju pokoju+> poleconym pomylke poprzedniego
-3 powodzenia+> prace prezent prezent+, prezentu prosimy prosze+MSG prosze+SEND przeciwko przed
-3 przekazecie przepisow przestaje przestawajcie przestawajcie+SEND przeszkadza przez+NUMBER
-3 przez+pomylke przyjezdzac przysylac rabat razy+, reklamacje remont rezygnacje robic robimy
-3 rury sa+MYSELF sa+mi sam+> sama sie+WORD sie+ZERO sie+bez sie+nie sie+przy skonczy+>
-3 skreslcie skreslcie+MYSELF smsa+z smsom+> smsy+, smsy+? smsy+ASK sprawa+zakonczona sprawach
-3 stop+, stop+> swiat szukam tej+KIND tej+wiadomosci tekstow telefonow teraz+> teraz+w the
-3 to+ASK to+ME to+MYSELF to+en.VOC to+prezent to+wy twoim tych+przepisow tydzien+temu tylko+w
-3 ulotek umowa umowe usunac+z uszanowac+> w+mojej w+sprawach w+zalobie wam+MSG wasz+en.NUMBER
-3 wasz+numer wasze+smsy wcale wchodze wchodze+w wczoraj+, we weekendu weekendu+> wesele
-3 wiadomosci+, wiadomosci+> wie+> wiekszy wiekszy+> wiem+> wisi wisi+> wlaczcie wolno
-3 wykreslenie+hipoteki wypisywac+> wyrzucila wyslal wyslalam wysylacie wznowcie+MSG z z+NO
-3 z+nia z+ogloszenia za+MSG zabierzcie zalobie zamowie zamowienie zamowilem zapisalam
-3 zapiszcie zatrzymac zdania zdania+> zdanie ze+en.TAKE ze+tak zgubilam zmienilam znow+GET
-3 znow+RECEIVE znowu+GET znowu+RECEIVE znowu+dostawac zostac+na zostaja+> zostaje zostaje+>
-3 zostawic zycie zycie+>
-2 % ,+0 ,+bardzo ,+biore ,+chce ,+czy ,+dawajcie ,+domofon ,+dopiero ,+en.DAY ,+en.FEEL
-2 ,+en.HEY ,+en.MY ,+en.NEGATIVE ,+en.VOC ,+is ,+jest ,+jestem ,+kiedy ,+koniec ,+lepiej
-2 ,+mama ,+nawet ,+niech ,+no ,+ona ,+pani ,+poprosze ,+przyslijcie ,+sa ,+sasiad ,+smsow
-2 ,+sorry ,+to ,+tresci ,+tu ,+wezme ,+wszystkie ,+wystarczy ,+wysylajcie ,+wysylam
-2 ,+zablokujcie ,+zostaje .+, .+0 .+MORE .+SIGNED .+ZERO .+am .+boje .+brama .+dobrze
-2 .+dodajcie .+dostalem .+dzieki .+en.DAY .+en.MENDED .+how .+jednak .+komornik .+kontakt
-2 .+link .+lista .+macie .+milego .+moge .+mozecie .+nikomu .+nikt .+padl .+pisalam .+poprosze
-2 .+poprzedni .+promocje .+prosimy .+prosze .+prowadze .+przelew .+przestalo .+przyszlo
-2 .+skonczylam .+sprawe .+stary .+szef .+szukam .+the .+usunieto .+wcale .+wlaczcie
-2 .+wylaczcie .+wyprowadzam .+wyrazam .+zadna .+zapisalam .+zapiszcie .+zgubilam .+zostawilem
-2 .+zrezygnowalismy 0+NO 0+min 0+nie 17 17+> 18+, ?+HOW ?+czekam ?+prosze AFFAIR+do
-2 ASK+dopisac ASK+dzwonic ASK+en.I ASK+en.SUBJECT ASK+i ASK+moj ASK+pisac ASK+po ASK+przysylac
-2 ASK+uszanowac ASK+wiadomosci ASK+wylaczyc ASK+z ASK+zatrzymac ASK+znow ASK+zostawic ASKED+,
-2 ASKED+wam ASKED+ze BUSY+juz GET+KIND GET+en.LIST GET+wasze HEY+HEY HEY+NO HEY+NUMBER
-2 HEY+PARCEL HEY+co HEY+fakture HEY+nie HEY+przeslanie HEY+tym HEY+wykreslenie HEY+za
-2 HEY+zaprzestanie HOLD+MY HOLD+mojego HOLD+z HOW+> HOW+STOP HOW+ZERO HOW+ja HOW+koniec HOW+on
-2 HOW+tylko HOW+wylaczyc HOW+wysylacie HOW+zablokowac HOW+zbiorka HOW+zostawic LIST+KIND
-2 LIST+MSG LIST+wiadomosci ME+KIND ME+MSG ME+SEND ME+pani ME+w ME+znowu MORE+, MORE+MY
-2 MORE+WORD MORE+chodzic MORE+na MORE+nie MORE+tych MSG+SENDS MSG+THING MSG+YOUSEND MSG+jak
-2 MSG+ow MY+, MY+STOP MY+brat MY+corka MY+dane MY+en.ALONE MY+en.BADMSG MY+en.ENDED
-2 MY+en.KEYWORD MY+en.NEG MY+en.STOP MY+sam MY+sprawy MY+stop MY+zony MYSELF+telefon
-2 NEED+THING NO+HEY NO+MORE NO+MY NO+OWED NO+boli NO+chcemy NO+czytam NO+dostalam NO+glosuje
-2 NO+kasujcie NO+moge NO+moja NO+musisz NO+od NO+odbiera NO+potrzebuje NO+przekazecie
-2 NO+przyjmuje NO+robilem NO+sa NO+skreslac NO+stalo NO+usuwajcie NO+wchodzi NO+widac NO+widze
-2 NO+wiecej NO+wypisywac NO+zamawialam NUMBER+CONSENTED NUMBER+do NUMBER+konta NUMBER+w
-2 NUMBER+wylacznie PARCEL+, PARCEL+NO PARCEL+na PARCEL+nie RECEIVE+en.LIST RECEIVE+wasze
-2 REMOVAL+NO REMOVAL+nie REMOVE+prosze REMOVE+te REMOVE+to REMOVE+z REMOVED+SEND REMOVED+do
-2 REPLY+na SEND+STUFF SEND+jeszcze SEND+po SEND+tych SOTHAT+zrezygnowac STOP+krotko STOP+tej
-2 STOP+tych THING+. THING+? WANT+, WANT+MYSELF WANT+rezygnowac WANT+zgode WANT+znow WITHDRAW+>
-2 WORD+, WORD+krotko WORD+na WORD+tej WORD+wszystko WRITE+, WRITE+na WRONG+osoby ZERO+dyskusji
-2 ZERO+krotko ZERO+reklam ZERO+smsa ZERO+tego ZERO+tej a a+> a+czemu a+en.FEEL a+ty abonamentu
-2 adres+> after+> ale+NO ale+nie alerty am am+en.I am+en.SUBJECT am+i ani ani+HEY ani+o at
-2 autobus autobus+NO autobus+nie automat awaria bardzo+, bawil bawil+sie bedzie+ME
-2 bedziemy+en.I bedziemy+we been bez+reklam bierzemy block bo+ja bo+pan bo+zona brac brak
-2 brak+, brama bramie bramie+, brat byc+na bylem bylem+w bylo+, bylo+na byly can+en.I can+i
-2 cancel chce+MYSELF chce+sie chce+wiadomosci chcemy chec chec+GET chec+RECEIVE
-2 chec+otrzymywania chodzic chyba chyba+> chyba+pani ci ciagu ciebie cisza+> co+dalej co+mi
-2 co+ostatnio confirmed cos+> cut cut+en.FROM czekania cztery czy+HOW czy+STOP czy+ZERO
-2 czy+koniec czy+od czy+tylko czynne czynszu dab daj dajcie+MORE dane dawajcie dla+AUTHORITY
-2 dlatego+NO dlatego+nie do+0 do+15 do+> do+FAMILY do+HOW do+RECEIVE do+WRONG do+en.DAY
-2 do+kiedy do+mamy do+meza do+mnie do+operatora do+powiadomien do+rozmow do+syna do+taty
-2 do+wypisania do+zony dobra dobry+, dobrze+ze dodajcie dog dokladnie dole domofon domu+,
-2 domu+> dopiero+teraz dosc+, dosc+tej dostal dostawac+wasze dosyc+tych dotarl drzwiami
-2 dwa+NUMBER dyskusji dyskusji+> dziala+> dzieci+, dzieki+, dzien dzien+> dzien+dobry
-2 dzwonic+do ekspres en.ALONE+, en.ALONE+> en.ALONE+do en.ALONE+na en.BADMSG+do en.BADMSG+na
-2 en.BEFORE+HOW en.BEFORE+after en.BEFORE+en.THIRD en.BEFORE+i en.BEFORE+was en.BODY en.DAY+NO
-2 en.DAY+min en.DAY+nie en.DITCH+en.I en.DITCH+i en.DOESNT en.END+en.BEFORE en.END+en.FROM
-2 en.END+off en.ENDED en.ENDED+, en.ENDED+do en.ENDED+na en.EVENT+> en.FEEL en.FROM+en.TIME
-2 en.GET+en.BEFORE en.GET+en.LIST en.GET+en.MESSAGES en.HEY+, en.HEY+> en.I+HOW en.I+MORE
-2 en.I+SEND en.I+STOP en.I+WORD en.I+cisza en.I+dalej en.I+dont en.I+en.DOESNT en.I+en.NEG
-2 en.I+en.REMOVED en.I+nikt en.I+sie en.I+teraz en.KEYWORD en.KEYWORD+, en.KEYWORD+>
-2 en.KEYWORD+do en.KEYWORD+na en.KINDS+en.SUBJECT en.LIST+MY en.LIST+en.FROM en.LIST+ow
-2 en.MESSAGE+MY en.MESSAGE+ow en.MESSAGES+, en.MESSAGES+MY en.MESSAGES+ow en.MY+en.KINDS
-2 en.MY+en.MESSAGE en.MY+hours en.NEG+HOW en.NEG+na en.NEGATIVE+HOW en.NEGATIVE+to en.NOT+for
-2 en.NUMBER+NO en.NUMBER+jest en.NUMBER+konta en.NUMBER+nie en.NUMBER+w en.PULL
-2 en.PULL+en.FROM en.REMOVED+en.BEFORE en.REMOVED+en.FROM en.SENDING+MY en.SENDING+ow
-2 en.STOP+> en.STOP+do en.STOP+na en.SUBJECT+HOW en.SUBJECT+MORE en.SUBJECT+SEND
-2 en.SUBJECT+WORD en.SUBJECT+cisza en.SUBJECT+dalej en.SUBJECT+dont en.SUBJECT+en.DOESNT
-2 en.SUBJECT+en.NEG en.SUBJECT+en.PULL en.SUBJECT+en.SUBJECT en.SUBJECT+en.WANT en.SUBJECT+get
-2 en.SUBJECT+have en.SUBJECT+nikt en.SUBJECT+pani en.SUBJECT+panstwa en.SUBJECT+sie
-2 en.SUBJECT+teraz en.SUBJECT+want en.TAKE+MY en.TAKE+it en.TAKE+the en.TEXT+MY en.TEXT+ow
-2 en.TIME+> en.TIME+en.DAY en.TIME+en.I en.TIME+en.SUBJECT en.VOC+en.GAVE en.VOC+en.LIST
-2 en.VOC+pani en.VOC+panstwa en.VOC+to en.YOU en.YOU+en.GAVE en.YOU+en.GET en.YOU+pani
-2 en.YOU+panstwa en.YOU+was faktur firme+> for+en.ME for+en.TAIL for+en.VOC for+us formularz+,
-2 gabinet get get+en.MY glosuje glowy gniazdo godzina godziny grzecznie grzyby grzyby+>
-2 grzywki grzywki+, gwarancja haha haslo have him historii+KIND historii+MSG
-2 historii+wiadomosci hours how i+HOW i+MORE i+SEND i+STOP i+WORD i+cisza i+dalej i+dont
-2 i+en.DOESNT i+en.NEG i+en.REMOVED i+nikt i+sie i+teraz ile+MY imie in informacji+na
-2 interesuje+ME interesuje+MYSELF interesuje+mnie is+en.BEFORE is+en.MY it ja+ZERO ja+nic
-2 jak+jest jak+pan jak+wylaczyc jakas jakiej+podstawie jednak+ASK jej jesli+sie jest+MORE
-2 jest+en.VOC jest+juz jestem+za jestem+zainteresowana jestes jestescie juz+, juz+MY juz+WORD
-2 juz+chodzic juz+tych kamery karnet kartce kaszel katalogow katar kazdym kazdym+MSG
-2 kazdym+smsie kiedy kierowca kilo+> klatka know kod+rabatowy kogos komornik konca+tygodnia
-2 koncowki koncowki+> koncze+prace kontakt+wylacznie ktos+inny kupilam kupilam+> leave leki+,
-2 lepiej+MSG lipca liscie+AFFAIR liscie+rezerwowej liscie+wysylkowej lokator lol lol+> luz
-2 luz+, ma ma+ME ma+MY ma+MYSELF ma+mnie ma+na macie+moj macie+na mailowy maj mam+MSG mam+ZERO
-2 mam+ja mam+po mam+wrazenie mamy+, mecenasie mecenasowi meczy meczy+ME meczy+MYSELF
-2 meczy+mnie mi+KIND mi+pani mi+telefon miejsca mieszkania milego min minut mnie+KIND mnie+MSG
-2 mnie+SEND mnie+pani mnie+w mnie+znowu mniej moge+zostawic moj+brat moj+en.NUMBER moj+numer
-2 moja+corka moje+dane mojej+sprawy mojej+zony mozesz musisz my+en.THIRD na+> na+AFFAIR
-2 na+SEND na+czwartek na+dole na+firme na+kartce na+niego na+parkingu na+plocie
-2 na+powiadomienia na+waszej na+wiadomosc nadal+ASK najmu najmu+> nam napisalam napisze
-2 naprawe nastepnej nauczyl nauczyl+sie nic+MYSELF nic+mi nic+sie nie+MY nie+OWED nie+THING
-2 nie+boli nie+chcemy nie+czytam nie+dostalam nie+glosuje nie+kasujcie nie+moge nie+moja
-2 nie+musisz nie+od nie+odbiera nie+potrzebuje nie+przekazecie nie+przyjmuje nie+robilem
-2 nie+sa nie+skreslac nie+stalo nie+usuwajcie nie+wchodzi nie+widac nie+widze nie+wypisywac
-2 nie+zamawialam niespodzianka nigdy nigdy+NO nigdy+nie nikogo nikogo+NO nikogo+nie nimi niz
-2 no+HOW no+to noc nosie+MY nosie+tych not numer+NO numer+jest numer+konta numer+nie numer+w
-2 o+ME o+MYSELF o+NUMBER o+PARCEL o+fakture o+mnie o+przeslanie o+tym o+wykreslenie
-2 o+zaprzestanie od+1 od+konkurencji od+rana od+reki od+wczoraj odbiera odbiera+> odbierze
-2 odpisalem odpisze odsetki odsetki+, oferta on+nic online or osemke osob osob+> osoby
-2 ostatnie ostatniej ostatnio ostatnio+> otrzymywania+MSG otwieracie otwieracie+> out ow
-2 paczka pamietam+> pan+z pani+pomylila panstwu parkingu+> pesel piatek+, piatku pieknie
-2 piekny pierogow pierwszy pietra plaga planu planu+AFFAIR planu+zajec please+, plocie po+16
-2 po+18 po+tym po+ukrainsku pod+drzwiami podaje polecam pomylil pomylila pomylila+GADGET
-2 pomylila+NUMBER pomylila+numery pomylke+ASKED poplakalam poprawia poprzedni+lokator
-2 poprzednia poprzednim potrzebuje+STUFF potrzebuje+THING potwierdzam+chec powiadomienia
-2 powiadomienia+, powiadomienie powodzenia powrotem+do powrotem+na powrotem+zapisac pozniej
-2 ppk prace+HEY prace+o prad problemu prosi+SOTHAT prosi+zeby prosimy+HEY prosimy+o prosto
-2 prosze+NO prosze+REPLY prosze+dopisac prosze+dzwonic prosze+nie prosze+przysylac
-2 prosze+uszanowac prosze+wpisac prosze+wyslac prosze+zatrzymac prowadzi przechodze przekaze
-2 przekaze+> przekazecie+NUMBER przekazecie+numeru przelew przepadaja przepisac przeslanie
-2 przestawajcie+wysylac przesunac przesunac+> przesylac przesylanie przez+telefon przy+bramie
-2 przyjmuje przyjmujecie przypomnienie przyslijcie przysylac+> przyszedl przyszlo
-2 przyszlo+MYSELF przyszlo+mi przywroccie przywroccie+MYSELF punkty pyta+czemu rabatowy
-2 rachunku rachunku+> rana+en.I rana+en.SUBJECT rana+i rano+> rata raz+na raz+pisalem razie+NO
-2 razie+nie razy+> recepcji recepte recepte+na regulamin regulamin+> reki reki+> reklam+>
-2 rezerwowej rezerwowej+> rezygnacje+z rezygnowac robic+> robilem robilem+> roku+> rozmawiac
-2 rozmawiac+, rozmiar rozmow rozmowe rozumiem ryba said sam sasiada says serdecznie
-2 serdecznie+STOP serdecznie+WORD serdecznie+ZERO sie+CONSENT sie+HEY sie+o sie+telefonem
-2 sie+usunac sie+ze sie+zgodzie siostry skad+, skad+ASK skad+macie skad+panstwo skasujcie+>
-2 skonczylam skreslac skrzynce smialo smialo+SEND smialo+WRITE smialo+piszcie smiechu
-2 smieciarka sms sms+, sms+MY sms+ow smsa+NO smsa+nie smsem smsem+> sobie+, sobote spi
-2 spokoj+z sposob+> sprawa sprawie+MY sprawie+czynszu sprawy+> stacjonarny stary+NUMBER
-2 stop+do stop+na swieta syna szczeka szef szkody szpitala szwagier szybka tabletki tacy taki
-2 takie+KIND takie+MSG takie+smsy taryfy taryfy+> taty te+MSG tego+THING tej+MSG tekstow+>
-2 telefon+na telefon+z telefonem+> telefoniczny telefonu ten+STOP ten+WORD ten+en.ALONE
-2 ten+en.BADMSG ten+en.ENDED ten+en.KEYWORD ten+en.NEG ten+en.STOP ten+sam ten+stop tez+ASK
-2 tez+WANT tez+chce that+> the+en.BEFORE the+en.KINDS the+en.MESSAGE to+HOW to+NO to+REMOVE
-2 to+SENDS to+en.YOU to+jak to+kiedy to+naprawde to+nie to+niespodzianka to+od to+prawda
-2 to+prosze to+the to+u to+wszystko to+z toba tresci+tydzien trwa+> trzymac tylko+NO
-2 tylko+koncowki tylko+nie u+pani u+panstwa u+was ubezpieczenia ukrainsku ukrainsku+> umowe+>
-2 umowie us us+> usunieto+MYSELF usuwajcie uszanowac uwielbiam w+LIST w+bazie w+niedziele
-2 w+piatek w+sklepie w+tym w+zalaczeniu was+ZERO wasz+NUMBER wcale+NO wcale+nie wchodzi
-2 wchodzi+> wczesniej+> wezme widac wieczorem winda wizyte wjazd wlaczcie+MYSELF wlaczcie+mi
-2 wnuczku wolne wrazenie wspolnoty wszystkich+> wszystko+, wszystko+> wszystko+na wtorku
-2 wtorku+> wyjezdzam wykreslenie wylaczcie+MYSELF wylaczcie+mi wylaczyc+GADGET wynajete
-2 wynajete+, wypisac+, wypisania+NO wypisania+nie wypiszcie+mi wyprowadzam wyprowadzam+sie
-2 wyprzedaz wyrazam+zgode wyslac wystarczy+> wysyla+MYSELF wysyla+mi wysylac+THING wysylajcie
-2 wysylajcie+MORE wysylajcie+juz wysylam wysylke+MSG wysylke+na wysylkowej wysylkowej+> wyszlo
-2 wywalcie wzial you+en.GAVE you+en.GET your z+0 z+> z+NUMBER z+PARCEL z+THING z+abonamentu
-2 z+en.DAY z+en.LIST z+en.MESSAGE z+en.MESSAGES z+en.SENDING z+en.TEXT z+grafiku z+kamery
-2 z+nimi z+siostra z+sms z+smsa za+mna za+piekny za+tydzien zablokujcie zadzwonic
-2 zainteresowana zajec zajec+> zajecia zalaczeniu zalacznik zalewa zalewa+ME zalewa+MYSELF
-2 zamawialam zamawiam zamiast+SEND zamiast+na zamkniete zamkniete+> zapisac+> zapisanego
-2 zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie zaprzestanie zaraz zatrzymuje zatrzymuje+sie
-2 zawor zawsze+, zbiorka zdjecia zdjecia+, ze+AFFAIR ze+HOW ze+WORD ze+smiechu ze+szpitala
-2 zeby+NO zeby+nie zgloszenie zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer
-2 zmienilem+zdanie znowu+> znowu+NO znowu+nie zobacze zona zony+> zostac+w zostaja zostawiac
-2 zostawie zostawilam zostawilem zrezygnowac zrezygnowalismy zrezygnowalismy+z zrob zwalniam
-2 zwrot
2 "+? ,+ASKED ,+CONSENTED ,+GET ,+PARCEL ,+UNSUB ,+WITHDRAW ,+chodze ,+dajcie ,+danke ,+dosc
2 ,+en.TAKE ,+en.UNSUB ,+klub ,+mi ,+najlepiej ,+nastepnym ,+o ,+odpusccie ,+ostatnio
2 ,+pomyliliscie ,+serio ,+skonczcie ,+skrzynka ,+so ,+usuwac ,+w ,+wiec ,+wlasnie ,+wstydu
2 ,+wykasujcie ,+zadzwonie ,+ze ,+zegnam .+AFFAIR .+CONSENT .+UNSUBBED .+WITHDRAW .+ani
2 .+could .+czwarty .+czy .+darujcie .+dla .+drugi .+elo .+en.ENDED .+en.KEYWORD .+en.LOSE
2 .+en.NEG .+en.REMOVE .+en.THREAT .+en.YOU .+goodbye .+gratuluje .+hej .+hotel .+i .+ive
2 .+jezeli .+jo .+kazda .+kolejny .+koncze .+korzystam .+krzyzyk .+n .+nk .+o .+odmawiam
2 .+odpowiadam .+odwalcie .+oferty .+off .+panie .+panowie .+pod .+przeprowadzilem .+przy
2 .+serio .+skoro .+spotkamy .+sprzeciw .+sprzeciwiam .+stop .+szlaban .+take .+thats
2 .+trzecia .+tylko .+w .+wezcie .+wiecej .+wszystko .+wypisac .+wypisuje .+wyslalem .+wysle
2 .+zero .+zmienilem .+znowu .+zostaje 0+. 0+lat 0+lata 0+raz 21 ?+. ?+GET ?+HOLD ?+REMOVE
2 ?+STOP ?+dajcie ABOUT+> ABOUT+NO ABOUT+nie ASK+byc ASK+ich ASK+konto ASK+sprzeciw ASK+tego
2 ASK+to ASK+waszych ASK+zaprzestac ASK+znac ASKED+> ASKED+HEY ASKED+o AUTHORITY+,
2 AUTHORITY+jesli BUSY+HOW BUSY+z CONSENT+marketingowa CONSENTED+en.I CONSENTED+en.SUBJECT
2 CONSENTED+i GADGET+a GET+. GET+GADGET GET+NUMBER HEY+niewysylanie HEY+sie HEY+wylaczenie
2 HOLD+GADGET HOLD+NUMBER HOW+, HOW+YOUSEND HOW+bylibyscie HOW+do HOW+dotad HOW+mam
2 HOW+miesiac HOW+moglibyscie HOW+moje HOW+sie HOW+wystarczy KIND+HEY KIND+MY KIND+NO KIND+nie
2 KIND+niech KIND+tego KIND+tekstowych KIND+z LIST+do LIST+smsowej LIST+tych ME+, ME+BOTHER
2 ME+MORE ME+NEED ME+ZERO ME+nekac ME+pisac ME+prosze ME+usunieto ME+wasze MORE+ASKED
2 MORE+SEND MORE+STUFF MORE+nic MORE+od MORE+sily MORE+w MORE+z MSG+? MSG+SEND MSG+STOP
2 MSG+WORD MSG+bo MSG+co MSG+en.ALONE MSG+en.BADMSG MSG+en.ENDED MSG+en.I MSG+en.KEYWORD
2 MSG+en.NEG MSG+en.STOP MSG+i MSG+stop MSG+tez MY+dentysta MY+en.NUMBER MY+esemesow MY+pan
2 MYSELF+BOTHER MYSELF+MY MYSELF+codziennie MYSELF+kolejnych MYSELF+nekac MYSELF+pisac
2 MYSELF+te MYSELF+usunieto MYSELF+w NEED+> NEED+GADGET NEED+konto NO NO+NO NO+SIGNED NO+WRITE
2 NO+bede NO+bo NO+czeka NO+dojedzie NO+interesuja NO+ma NO+mamy NO+nie NO+prosze
2 NO+przychodzilo NO+przypominac NO+przypominajcie NO+slup NO+smsow NO+trzeba NO+udzielam
2 NO+uzywac NO+wiem NO+wyrazam NUMBER+MORE NUMBER+domu NUMBER+en.I NUMBER+i NUMBER+juz
2 NUMBER+mam PARCEL+> RECEIVE+> RECEIVE+STUFF RECEIVE+z REMOVAL+NUMBER REMOVAL+numeru
2 REMOVE+konto REMOVE+na REMOVE+nr REMOVE+telefon REPLY+THING REPLY+jeszcze SEND+, SEND+.
2 SEND+? SEND+MORE SEND+do SEND+en.I SEND+en.SUBJECT SEND+i SEND+jak SEND+juz SEND+komu
2 SEND+sie SENDS+wasze SENT SOTHAT SOTHAT+MORE SOTHAT+en.LIST SOTHAT+mi SOTHAT+przestalo
2 STOP+, STOP+. STOP+ME STOP+mnie STOP+tego STOP+wasc STOP+wysylania STOP+z STUFF+swiateczne
2 STUFF+to THING+PARCEL THING+do THING+en.I THING+en.SUBJECT THING+i THING+mam THING+prosze
2 THING+raz THING+xd THING+za UNSUB+MY UNSUB+na UNSUBBED+> WANT+byc WANT+rozwodu WANT+tego
2 WANT+zgody WANT+znac WITHDRAW WORD+? WORD+KIND WORD+MY WORD+MYSELF WORD+NUMBER WORD+konto
2 WORD+nr WORD+tego WRITE+jeszcze WRITE+mi YOUSEND ZERO+ofert ZERO+smsy ZERO+z a+0 a+day
2 a+en.BEFORE a+en.DAY a+teraz a+w adresat akceptuje akcje ale+KIND ale+PARCEL ale+ZERO
2 ale+bez ale+prosze ale+te alergie+na amen+> and+en.VOC answer apke attorney away bay bedzie
2 bedziecie+SEND bedziecie+pisac bez+ofert bez+smsow blagam bo+NO bo+dziecko bo+nie but+en.NEG
2 butow butow+xd buty+, byc byc+, byc+ostatni bylibyscie car chca+> chce+tego chce+waszych
2 chce+znac chocbyscie chocbyscie+SENT chocbyscie+pisali chodze cisza cisza+. cisza+z ciszy
2 co+> co+SENDS co+YOUSEND co+jest co+mam co+miesiac co+te co+to codzienne cokolwiek
2 could+en.SUBJECT could+en.VOC could+en.YOU could+you crossfit czarna czarna+LIST czas
2 czegokolwiek czeka czy+bylibyscie czy+moglibyscie czy+moje czy+wystarczy dajcie+na dajcie+se
2 dalej+> dalej+MYSELF dalej+YOUSEND dalej+piszecie dalszych dalszych+MSG danke danke+>
2 darowac darowac+, darujcie+sobie dentysta dentyste ditch dla+siebie dlugo do+REMOVE
2 do+en.DOESNT do+en.NOT do+ktorej do+not do+uokik dobrze+> dojedzie dosc+> dostaje dostaje+,
2 dostalem+> dostawac+> dotad dotad+> dozywotni drodze droga drugi+raz drzwi dwoch+lat dziecko
2 dzieki+ale dzien+ZERO dzien+bez dziennie dziurki dziurki+w dzwonienia e eat en.AGAIN
2 en.ALONE+. en.BADMSG+. en.BADMSG+en.BEFORE en.BADMSG+now en.BEFORE+HEY en.BEFORE+about
2 en.BEFORE+en.NEG en.BEFORE+en.PHONE en.BEFORE+en.SENDING en.BEFORE+it en.BEFORE+when
2 en.CALL+en.BEFORE en.DAY+. en.DAY+lat en.DAY+lata en.DAY+raz en.DITCH+en.MY
2 en.DOESNT+en.TEXT en.FROM en.FROM+en.VOC en.I en.I+THING en.I+na en.I+nadal en.I+niech
2 en.I+zadnych en.LIST+> en.LIST+do en.ME+en.FROM en.MENDED+and en.MESSAGE+? en.MESSAGE+do
2 en.MESSAGES+do en.MESSAGES+en.BEFORE en.MY+. en.MY+attorney en.MY+ones en.MY+own en.NEG+.
2 en.NEG+0 en.NEG+MSG en.NEG+en.DAY en.NEG+en.SUBJECT en.NEG+en.VOC en.NEG+now en.NEGATIVE+,
2 en.NEGATIVE+> en.NOBODY en.NUMBER+MORE en.NUMBER+and en.NUMBER+en.I en.NUMBER+i
2 en.NUMBER+juz en.OTHER+AFFAIR en.PHONE+and en.PLURALS en.PULL+my en.REMOVE+en.ME
2 en.REMOVE+en.TAIL en.REMOVE+en.VOC en.REMOVE+me en.SENDING+> en.SENDING+do en.STOP+.
2 en.SUBJECT+MYSELF en.SUBJECT+THING en.SUBJECT+in en.SUBJECT+keep en.SUBJECT+na
2 en.SUBJECT+nadal en.SUBJECT+niech en.SUBJECT+zadnych en.TAIL+en.FROM en.TAKE+> en.TAKE+en.ME
2 en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TAKE+mili en.TAKE+zostanie en.TEXT+> en.TEXT+?
2 en.TEXT+do en.TEXT+en.MENDED en.THESE+> en.VOC+en.DITCH en.VOC+en.ENDED en.VOC+en.FROM
2 en.VOC+en.KEYWORD en.VOC+quit en.WRONG+en.BEFORE en.YOU+en.BEFORE en.YOU+en.ENDED
2 en.YOU+en.KEYWORD en.YOU+en.NEG en.YOU+en.STOP en.YOU+in esemesow+> ever fakture+za faktury
2 faktury+, for+a from+my gdzie+jest gdzies glosno going goodbye gory grafik gratuluje
2 gratuluje+, hej home+> hotel i+THING i+na i+nadal i+niech i+zadnych ich ida ide+na idzcie
2 idzie idzie+do ile+THING ile+jeszcze info info+HEY info+o informacje+HEY informacje+o
2 informacji+, innego+> interesuja isc+na istniec istniec+> istnieje istnieje+> ive ja+NO
2 ja+WORD ja+mam ja+tez jak+MYSELF jak+dotad jak+mi jak+z jest+telefon jestem+na
2 jestem+rodzicem jeszcze+, jeszcze+mam jeszcze+raz jo+NO juz+> juz+ASKED juz+SEND juz+od
2 juz+sily kasowac+NUMBER kazda key key+> kieszeni kims+. klientem klikam klikam+w klubu
2 kobieta kody kogo kogo+SEND kolejne kolejny kolejnych+MSG komu+innemu koncz+wasc koniec+,
2 konta kontaktow kontaktu+z korzystam+z kosz kredytow+, krzyzyk krzyzyk+na kupione ladne
2 laduje laskawie lata+en.I lata+en.SUBJECT lata+i lata+temu lepiej licze licze+na liczy
2 liscie+> listy+smsowej ma+takiej macie+, macie+> mail make+en.BEFORE mam+screeny mam+wam
2 mam+zrobic mamy+MORE mamy+juz marketingowa marketingu me+en.FROM mi+MY mi+NO mi+kolejnych
2 mi+nie mi+te miejscu+LIST miejscu+listy miesiac mili mili+en.I mili+en.SUBJECT mili+i mna
2 mnie+, mnie+BOTHER mnie+MORE mnie+NEED mnie+ZERO mnie+juz mnie+nekac mnie+pisac mnie+prosze
2 mnie+usunieto mnie+wasze moglibyscie moj+dentysta mokotow mozecie mozecie+STOP
2 mozecie+przestac mszy my+attorney my+en.MENDED my+en.NUMBER my+number my+own n+en.I
2 n+en.SUBJECT n+i na+HOW na+ZERO na+amen na+buty na+drzewo na+jednej na+luz na+nie na+probe
2 na+przyszlosc na+stronie na+wstrzymanie napisac naprawde natychmiast natychmiast+> nekac new
2 newsow newsow+HEY newsow+o nic+, nic+HEY nic+do nic+o nic+od nich nie+SIGNED nie+WRITE
2 nie+bede nie+bo nie+czeka nie+dojedzie nie+interesuja nie+ma nie+mamy nie+prosze
2 nie+przychodzilo nie+przypominac nie+przypominajcie nie+slup nie+trzeba nie+udzielam
2 nie+uzywac nie+wiem nie+wyrazam nieaktywny niech+en.TAKE niech+sobie niech+tak niech+to
2 niedziele+. niy+WANT niy+chca nk no+> nocy+. none nosie now+, number+and numer+MORE
2 numer+en.I numer+i numer+juz numerze o+, o+niewysylanie o+wylaczenie obiady obiecaliscie
2 oboje od+MSG od+PARCEL od+wielkanocy odmawiam+> odpowiadam odpuszczam odwalcie+sie ofertami
2 ogloszeniowy ones only opcji opcji+> oszczedz own p pa pa+> pacjenta pamietam pan+do pan+to
2 panowie panowie+, panstwa+> panstwa+strony panstwa+wiadomosc panstwo panstwo+NO panstwo+nie
2 pierona pierwszym piesek pisac pisac+. pisac+HEY pisac+o pisania pisania+do piszcie+do pisze
2 plan+AFFAIR pod+tym policje+, pompe+, pomylka pomylka+, poniedzialek+, post postoje
2 postoje+> powiadamiania powiadomien+, powtarzam probe prosic prosze+SOTHAT prosze+STOP
2 prosze+to prosze+zaprzestac prosze+zeby prywatnie prywatnie+HOW prywatnie+gdzie przeciez
2 przeprowadzilem przeprowadzilem+sie przestac+MYSELF przestac+mi przestanta przetwarzania
2 przy przychodzic przychodzilo przychodzilo+> przyjdzie przyjmuje+> przypominac+,
2 przypominajcie przypominajcie+MYSELF przypominajcie+mi przypomnienia+HEY przypomnienia+o
2 przysylacie przyszlosc przyszlosc+> psa puscic puscic+> quit rachunkow rana rane rano+,
2 raz+> raz+en.I raz+en.SUBJECT raz+i raz+pisze raz+przyjdzie reklam reklamami reklamy+WORD
2 reszta reszte+WRITE reszte+zostawcie rezygnuje roaming roboty rodzicem rodzicow+, rodziny
2 rodziny+> rok rowniez rowniez+> rozsylki rozwodu s sa sadzie same same+KIND samego samochodu
2 samochodu+, screeny+wszystkich send+en.ME send+en.TAIL send+me serio+, serwisowe sie+,
2 sie+REMOVED sie+SIGNED sie+do sie+en.I sie+en.VOC sie+en.YOU sie+i sie+skonczyla sie+u
2 siebie skad+sie skasowac sklepie skonczylo skreslic+ME skreslic+mnie slup slup+ogloszeniowy
2 sluzy sluzy+do sms+do smsow+, smsow+HEY smsow+o smsow+w smsowej smsowych smsy+. smsy+do
2 smsy+z sobie+darowac spam+> spotkania stad stale+> stara stary+jestem status stop+. stresu
2 strone strone+> stronie strony+, strony+> super+, swojej syn+ma syn+skonczyl systemu
2 systemu+> szostej szuka szukacie ta+> tak+> tak+mili tak+zostanie takiej+opcji te+KIND
2 te+przypomnienia tech tej+sprawie tekstowych+> telefon+do telefon+mam temu+, ten+pan
2 ten+telefon teraz+prosze terminow tesciowa+zapisala texts tez+> the+en.LIST the+ones them
2 those to+MORE to+do to+dostaje to+jest to+juz to+ma to+piszcie to+przychodzi too+> torebki
2 towar trafi trafi+do trenera+, trzeba+GADGET trzeba+MYSELF trzeba+konto trzeba+mi trzecia
2 trzecia+w trzy tu+MORE tych+esemesow tylko+MSG tylko+smsy tylko+status tym+HOW tym+co
2 tym+numerze tymi+MSG typie uokik up urodzinowe usunac+ME usunac+MYSELF usunac+mnie
2 usuncie+GADGET usuncie+konto usuwac usuwac+GADGET w+CONSENT w+drodze w+koncu w+moim w+nosie
2 w+sadzie w+spokoju w+zgodzie wami warsztatu was+> was+en.I was+en.SUBJECT was+i was+po
2 was+ze wasc wasc+, wasz+MSG wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT wasza wasze+"
2 wasze+KIND waszej+LIST waszej+bazie waszych+smsow waszymi+smsami wcale+> wejscie when+en.MY
2 when+the wiadomosc+, wiadomosci+na wiadomosci+tekstowych wiadomosciami wiadomosciami+>
2 wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i wiec+o wiecej+STUFF wiedziec wielkanocy wiem
2 wiem+jak wiem+skad with wnosze+WORD wnosze+sprzeciw wobec+przetwarzania word wpisac+ME
2 wpisac+MYSELF wpisac+mnie wrong+en.BEFORE wstrzymanie wstydu+oszczedz wszystkich+0
2 wszystkich+en.DAY wszystkiego wszystkim wy+jestescie wychodze+z wycofuje+CONSENT
2 wycofuje+zgode wygladam wyjsc wykasujcie wykasujcie+NUMBER wylaczenie wyladowal wypisac+>
2 wypiszcie+ME wypiszcie+mnie wyprowadzilem wyprowadzilem+sie wyrazam+zgody wyrzuccie
2 wyslalem+wam wysle wysle+wam wywalic yall you+in z+GET z+RECEIVE z+STUFF z+klubu z+newsow
2 z+nich z+otrzymywania z+panstwa z+prawa z+przychodni z+reklamami z+tego z+wami
2 z+wiadomosciami za+NOSENDING za+stary zabronil zadanie zadne+smsy zadnych+smsow zadnym
2 zadziala zamknalem zamowienia+> zanim zapisala zapisala+ME zapisala+MYSELF zapomniec
2 zapomnijcie+HEY zapomnijcie+o zapraszac zaprzestac zaprzestania zdejmijcie+ME
2 zdejmijcie+MYSELF zdejmijcie+mnie zdrowia ze ze+MSG ze+pojde zeby zeby+MORE zeby+przestalo
2 zebyscie+MYSELF zera zera+> zero zgoda zgodnie zgodnie+z zgodzie zlecenie zmarl zmarla
2 zmienic zmienilem znam+ZERO zobowiazana zona+zmarla zostal zostanie zostanie+> zostawic+>
2 zrezygnowalem zrobic+SOTHAT zwariuje zwiazku zwolnic zwolnic+> zwrotu zyczenia
2 zyczenia+swiateczne 🔕
3 "+. ,+AFFAIR ,+ME ,+NO ,+daj ,+drzwi ,+dziecko ,+en.I ,+en.THIRD ,+ja ,+mail ,+mnie ,+on
3 ,+po ,+roaming ,+zeby ,+zebyscie ,+zostawcie .+CONSENTED .+HOW .+MY .+REPLY .+co .+da
3 .+dzwonicie .+en.ALONE .+en.BADMSG .+en.I .+im .+jeszcze .+mailem .+miejcie .+my .+napisz
3 .+naprawde .+od .+odczepcie .+osoba .+place .+pomylka .+precz .+same .+spadajcie .+super
3 .+termin .+tesciowa .+usunac .+wasza .+wez .+wlasciciel .+wycofuje .+zrobcie 0+rano ?+?
3 AFFAIR+en.TAKE AFFAIR+tak AFFAIR+za ASK+, ASK+MYSELF ASK+informowac ASK+mi ASK+tych
3 ASK+zmienic ASK+zostac ASKED+w AUTHORITY+> GADGET+MYSELF GET+od GLUED+> HEY+? HEY+moim
3 HEY+to HEY+zebraniach HEY+zmianie HOW+? HOW+THING HOW+cos HOW+indziej HOW+isc HOW+jeszcze
3 KIND+sa KIND+za ME+juz MORE+sobie MORE+wie MSG+HEY MSG+o MSG+sa MY MY+> MY+GET MY+STUFF
3 MY+smsow MY+wiesci MY+z MYSELF+BUSY MYSELF+niepotrzebne MYSELF+potem MYSELF+ze NEED+,
3 NEED+MYSELF NEED+mi NO+. NO+SENT NO+chca NO+chce NO+piszcie NO+pisze NO+po NO+powinny
3 NO+przestaniecie NO+przysylac NO+wysylac NO+zyje NOSENDING+> NOSENDING+MYSELF NOSENDING+mi
3 NUMBER+en.SUBJECT NUMBER+to RECEIVE+. REMOVE+, REMOVE+en.SUBJECT REMOVED+przychodzic
3 REPLY+SOTHAT REPLY+od SEND+mi SENDS+do SENDS+en.I SENDS+en.SUBJECT SENDS+i SOTHAT+REMOVED
3 SOTHAT+to STOP+mi STOP+pisac STOP+w UNSUB+ME UNSUB+mnie WANT+sobie WANT+tych WANT+waszych
3 WANT+zostac WITHDRAW+to WITHDRAW+zgode WORD WORD+0 WORD+en.DAY WORD+en.I WORD+en.SUBJECT
3 WORD+i WORD+napisac WORD+w WORD+wobec WRITE+MYSELF YOUSEND+, YOUSEND+do YOUSEND+en.I
3 YOUSEND+en.SUBJECT YOUSEND+i ZERO+KIND ZERO+STUFF a+po ale+HEY ale+MY ale+o amen and awarie
3 bez+STUFF byc+informowany chca chce+byc chce+tych chce+zostac cierpliwosc co+? co+THING
3 co+jeszcze coming coming+. cos+takiego czas+> czego czytania czytania+, dacie daj+se
3 darujcie+> dentysty dla+was do+kogo do+nas do+norwegii do+spamu dobr dobr+osobistych
3 dostawac dwa+kilo dziekuje+, dzwonicie elo+> else en.ALONE+w en.BADMSG+en.DAY
3 en.BADMSG+en.MY en.BADMSG+w en.BEFORE+. en.BEFORE+> en.BEFORE+? en.BEFORE+en.FROM
3 en.BEFORE+en.MENDED en.BEFORE+in en.BEFORE+o en.BEFORE+off en.DAY+rano en.ENDED+en.DAY
3 en.FROM+en.BEFORE en.I+SENDS en.I+YOUSEND en.I+e en.I+piszecie en.KEYWORD+en.DAY en.LIST+w
3 en.MENDED en.MENDED+en.BEFORE en.MESSAGE+w en.MESSAGES+> en.MESSAGES+w en.MY+en.MENDED
3 en.NEG+en.TEXT en.NUMBER+en.SUBJECT en.NUMBER+na en.PHONE en.PHONE+> en.SENDING+w
3 en.SUBJECT+SENDS en.SUBJECT+YOUSEND en.SUBJECT+can en.SUBJECT+e en.SUBJECT+en.DITCH
3 en.SUBJECT+mnie en.SUBJECT+piszecie en.TAKE+na en.TEXT+w en.UNSUB+, en.VOC+en.BEFORE
3 en.VOC+en.NEG en.VOC+en.STOP en.VOC+in en.VOC+mnie en.WHO en.WRONG en.YOU+mnie enough
3 esemesami esemesow from garnkow i i+SENDS i+YOUSEND i+e i+piszecie impulsow impulsow+>
3 informowany informowany+> innego+, instrukcja ja+podziekuje jak+cos jasne jasne+, jesli+MORE
3 jezeli jo juz+GET juz+RECEIVE juz+dostawac juz+sobie juz+wie karty kasie kasowac+>
3 kazdy+nastepny keep kiedys klatce klient klub komorka koncu konkurencji konkurencji+,
3 kontaktu korzystam kto+normalny lata lekarza lezy litosc lutym lutym+, ma+wlasne mail+, maju
3 make mam+, mam+. mam+0 mam+MY mam+en.DAY mam+tego marcu marcu+. matka mi+BUSY mi+NEED
3 mi+SEND mi+niepotrzebne mi+potem mi+ze miejcie miejsce minute mna+> moga+byc moich
3 moj+NUMBER moja+NUMBER most most+, mozecie+SEND mozecie+pisac n na+AUTHORITY na+NO
3 na+REMOVAL na+co na+klatce na+kogo na+policje na+reklamy na+stale na+wasze na+zadne nadal
3 napisz naruszenie naruszenie+dobr nastepny nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE
3 nastepny+en.MESSAGES nastepny+en.SENDING nastepny+en.TEXT nastepny+sms nawet nekac+>
3 nekanie+> nie+. nie+NO nie+SENT nie+WANT nie+chce nie+nie nie+piszcie nie+pisze nie+po
3 nie+powinny nie+przestaniecie nie+przysylac nie+wysylac nie+zyje niech+pisze niedziela
3 niepotrzebne+, niepotrzebne+> niewysylanie+MYSELF niewysylanie+mi nocki+, normalny+wysyla
3 norwegii+, now number numer numer+en.SUBJECT numer+na o+moim o+zebraniach o+zmianie oboje+>
3 od od+AFFAIR od+THING od+dzis od+tych od+waszych oddaje ode ode+ME ode+MYSELF ode+mnie
3 odszedl+za odwalcie ofert ogloszen ogloszen+> oprocz osiedla osobistych osobistych+> oznacza
3 pacjenta+> pamietam+, pieniedzy+> pisalem+w pisaliscie pisanie pisanie+do pisza piszecie+do
3 pizza plis po+dziurki po+was pogrzebie pojde policje ponownie powinny poza precz
3 prosilam+HEY prosilam+o prosze+, prosze+HEY prosze+informowac prosze+juz prosze+mi prosze+o
3 prosze+zmienic przestajecie przestalo+przychodzic przestancie+MYSELF przychodza+> przychodzi
3 przychodzi+> przychodzic+> przypominac przypominania przypominania+HEY przypominania+o
3 rachunki+za raczej+NO raczej+nie randki raz+, raz+to ready reklamy+, reszte reszte+REMOVE
3 rodo+> rok+temu screeny se+siana serio+? siana siana+> sie+ASK sie+WANT sie+jak sie+od
3 sierpniu sily skoncz skonczcie skoro slac sluzbowy sluzbowy+, sms+w smsow+. sobie+darujcie
3 spadajcie spamu+> spokoj+> spotkamy spotkamy+sie sprzeciw+wobec sprzeciwiam status+PARCEL
3 status+THING status+zamowienia stop+w swiateczne swojego szlaban ta+MSG ta+korespondencji
3 tak+na take takiej tam+> te+HEY te+LIST te+o te+subskrypcje teczowy teczowy+most tego+GET
3 telefon+jest ten+en.NUMBER ten+numer teraz+ASK tez+NO tez+nie thats to+NUMBER to+bedzie
3 to+telefon to+wylaczyc trafiliscie trzy+tygodnie tu+NO tu+nie tych+THING tych+smsow
3 tych+wiesci tygodnie tygodniu+, tygodniu+. tym+numerem tym+tygodniu u+mnie uzywac uzywac+MY
3 w+lutym w+maju w+marcu w+norwegii w+sierpniu w+waszej w+zeszlym was+GADGET was+NO wasze+MSG
3 waszego+MSG waszego+smsa waszych+LIST waszych+PARCEL waszych+THING waszych+pieniedzy
3 waszych+powiadomien wezcie wiadomosci+? wiec wiesci wiesci+> wlasciciel wlasciciel+NUMBER
3 wlasciciel+numeru wlasne wolalabym wolalbym+, wole+NO wole+nie wpadnie wrong wstydu
3 wszystkiego+> wy+. wy+> wycieczki wycofac wycofuje wypisuje+sie wypiszcie wystarczy+MY
3 wystarczy+MYSELF wystarczy+mi wystarczy+napisac wystarczy+tych wysylac+MYSELF wysylac+mi
3 wysylajcie+MYSELF wysylajcie+mi wysylkach wysylkach+> z+LIST z+bazy z+gory z+subskrypcji
3 z+tych z+waszych za+ME za+MYSELF za+mnie za+teczowy zadne zadne+KIND zadne+MSG zadnych+MSG
3 zamknijmy zaproszen zaproszen+na zaprzestali zaprzestali+> zdjecie ze+ME ze+istnieje ze+mna
3 ze+mnie ze+spamem zebraniach zebyscie+REMOVED zeszlym zeszlym+tygodniu zgode+, zgody+,
3 zmieniam znac+> znowu+wy zostac zrobcie zyje
4 "+ASK "+prosze ,+NUMBER ,+REMOVE ,+blok ,+bym ,+czyli ,+do ,+en.BLOCK ,+na ,+nigdy
4 ,+przestancie .+ASKED .+HEY .+STOP .+cisza .+czego .+czytam .+dziekuje .+moze .+pisalem
4 .+pisze .+piszecie .+raczej .+radze .+trzy .+wiadomosci .+wolalabym .+zakreccie .+zamknij
4 .+zapomnijcie .+zatrzymajcie ?+WORD AFFAIR+en.I AFFAIR+en.SUBJECT AFFAIR+i ASK+STOP ASK+juz
4 ASK+od BOTHER+> BUSY+do HEY+NOSENDING HEY+zdjecie HOW+wreszcie KIND+. ME+HOW MORE+MSG
4 MORE+RECEIVE MORE+dostawac MSG+do MSG+tekstowych MY+czas MY+kurek MYSELF+ASK MYSELF+HOW
4 MYSELF+MORE MYSELF+juz MYSELF+to NO+BOTHER NO+CONSENT NO+GET NO+WANT NO+kupie NO+pojdzie
4 NO+rozumiecie NO+zgadzam NO+znam NO+zycze NUMBER+NO NUMBER+nie REMOVAL+, SENDS+" SIGNED
4 STOP+to STUFF+, STUFF+> THING+ASK THING+sa UNSUB UNSUBBED WANT+od WITHDRAW+CONSENT WORD+SEND
4 WORD+wszystkiego ZERO+MY ZERO+tych ale+MYSELF autorskie badan bedziecie bez+MY blok blok+>
4 bycia bycia+zapomnianym cala chce+od cisze co czarnej czarnej+liscie czego+w czlowieka
4 czy+jest czyli dalej+SENDS do+bycia do+en.NEG do+logowania do+niewlasciwej do+skrzynki
4 dzwoni elo en.BLOCK+> en.ENDED+w en.KEYWORD+w en.NEG+w en.STOP+w en.TAKE en.TAKE+,
4 en.TAKE+my en.UNSUB enty gdzie gdzie+indziej go+STOP ide+do indziej indziej+> internet
4 ja+nie jasny jesli jesli+THING jesli+jeszcze jest+szansa jeszcze jezdzi jutra juz+MSG juz+NO
4 juz+nie kiedy+wreszcie kodow kolejna kolejna+MSG kolejna+wiadomosc komus korespondencji
4 ktorych kurek kurek+z lezy+na linie listy logowania ma+> mnie+> mnie+HOW moim moj+czas
4 na+czarnej na+nocki na+telefonie nich+> nie+, nie+BOTHER nie+GET nie+kupie nie+pojdzie
4 nie+rozumiecie nie+zgadzam nie+znam nie+zycze niej niewlasciwej niewlasciwej+osoby
4 niewysylanie nocki normalny numerem numeru+> o+NOSENDING o+zdjecie obowiazuje od+tego
4 odczepcie odczepcie+sie odpusccie+> odsubskrybowac odsubskrybowac+> odszedl oferty osoba+,
4 pan+MORE pan+juz panstwa+MSG piaty piaty+> pieniedzy pisac+> pisza+, place podziekuje
4 pogotowia pojdzie powiadomien pracuje pracuje+na pradu prawa+do prawda prosilam prosze+MORE
4 przestancie rachunki rade radze rana+, raz+enty robcie rodo rodzicow+> rozumiecie
4 rozumiecie+> sie+HOW sie+en.SUBJECT sie+to sie+zgodzilam sklepie+> skrzynka spamem+> spamu
4 sprawy sprawy+. sprzeciw stale subskrypcje szansa szlaban+na tak+, tam tekstowych telefonie
4 telefonie+> ten+kurek tesciowa to+> to+SEND to+WORD to+en.I to+i tych+MSG tygodniu
4 tylko+KIND wam+do wam+za waszymi waszymi+MSG wez wiadomosci+sa wiecej+> wiem+na wnioski
4 wnioski+> wreszcie wstyd wujka wyprosic wysyla wysylac+> xd xd+> z+niej z+tej z+waszymi
4 za+GADGET za+MY zakreccie zakreccie+MY zakreccie+ten zamknij zapomnianym zapomnijcie
4 zatrzymajcie ze+MYSELF zeby+to zegnam+, zgode zgody zgodzilam zmieniam+NUMBER
4 zmieniam+en.NUMBER zmieniam+numer zrobcie+to zycze
5 ,+HOLD ,+MYSELF ,+art ,+by ,+en.NUMBER ,+jesli ,+numer ,+od ,+zadnych .+21 .+KIND .+REMOVAL
5 .+WORD .+en.NUMBER .+en.STOP .+kiedy .+nawet .+numer .+pani ASK+MORE GADGET+, GET+> GLUED
5 HEY HOW+wy KIND ME+> ME+ASK ME+to MSG+w MYSELF+> MYSELF+NEED NO+, NO+RECEIVE NO+dostawac
5 NO+robcie NUMBER+sluzbowy PARCEL+niech PARCEL+za RECEIVE REMOVAL+> SEND SEND+HEY SEND+MYSELF
5 SEND+o SENDS+, STOP+MSG STOP+MYSELF WANT+MY WORD+MSG WORD+mnie ZERO+smsow a+wy ale+ASK bo+ME
5 bo+MYSELF bocie bocie+> chce+MY cudzych darujcie do+AUTHORITY droge drogi dzwoni+, en.BEFORE
5 en.BEFORE+and en.NUMBER+sluzbowy en.THESE ide informowac internet+, jakos je jego jestem
5 karty+, kasowac kazdy kolejnych komu komu+> konto+, lat lece lista+, listy+> mi+w mnie
5 mnie+ASK moj+telefon na+droge na+zawsze nekanie nie+RECEIVE nie+dostawac nie+robcie nosie+>
5 numer+sluzbowy od+jutra od+panstwa odbioru odbioru+> odpisac odpuscie odpuscie+> ostatni
5 pisze+> po+HOW po+co po+raz podziekuje+za pol+roku prawa prosze+sobie przy+zakladaniu raczej
5 rodzicow se serio sie+MORE sie+juz skrzynki slowie+NO slowie+nie subskrypcji szkoda takiego
5 tej+LIST tej+listy telefon telefon+, ten+NUMBER to+jakos trzech tym+NUMBER was+nie wasze
5 waszej+strony wsi z+powiadomien z+tymi z+waszej za+kazdy za+te zablokowanie zakladaniu
5 zakladaniu+GADGET zakladaniu+karty zamknij+sie zegnam+>
6 ,+STOP ,+THING ,+ZERO ,+jasne ,+ktorej ,+prawda ,+szkoda ,+te ,+z .+HOLD .+do .+ja BOTHER
6 CONSENT+, HEY+ABOUT KIND+do LIST MORE+GET MY+telefon REMOVAL REMOVE REMOVE+ME REMOVE+NUMBER
6 REMOVE+mnie SENDS WORD+ME ZERO+MSG ZERO+odbioru art+. bez+odbioru bo+mie chce+> dac dajcie
6 do+konkurencji dziekuje+> dzisiaj en.I+AFFAIR en.NUMBER en.NUMBER+z en.SUBJECT+AFFAIR
6 i+AFFAIR innego innym isc kogo+innego konto kupie moj mowie moze na+MSG na+telefon norwegii
6 numer+z o o+ABOUT o+to od+razu odbiorca odmawiam odpusccie ostatni+raz prawda+> przestac+>
6 przez+was razu reklamy roku+, slowie spamem strony szkoda+waszych tego traktuje tymi w+0
6 w+en.DAY w+slowie w+zyciu wasze+wiadomosci waszej waszych+MSG wlasnie wypisany wyslany
6 z+smsow zablokowanie+, zadnego zawsze+> zdjecie+ME zdjecie+MYSELF zdjecie+mnie zebyscie znam
6 zyciu zyciu+>
7 ,+WORD .+MSG .+YOUSEND .+mam .+nara .+tu .+wasze 0+smsow ABOUT ASK+opuscic ASK+sobie
7 HOLD+sie HOW+jest LIST+, ME MORE+> MY+NUMBER NO+jestem NO+rozumie NOSENDING SEND+> STOP+SEND
7 WANT+> WORD+. albo art bez+tych blagam+> dalej dystrybucji dystrybucji+> dziekuje
7 en.DAY+smsow go mie na+KIND nawet+NO nawet+nie nie+jestem nie+rozumie niepotrzebne
7 odpisywalam opuscic panstwa prosze+opuscic przestac roku rozumie skrzynke+> smsami smsow+>
7 to+, tych widzenia+> wy wylaczyc+> z+MSG z+MY z+dystrybucji zdejmijcie
8 .+SENDS .+moj .+zegnam 0+MSG CONSENT GET HEY+> NUMBER NUMBER+z REMOVED+> UNSUB+> do+widzenia
8 en.DAY+MSG kurtyna+w mam+was nara nara+, prywatnosci smsami+> wam widzenia wychodzi
8 wychodzi+>
9 .+REMOVE AUTHORITY HOW+przestaniecie STUFF en.BEFORE+en.BEFORE kims od+MY sobie zadnych
10 . .+THING .+blokuje .+kurtyna ASK+> LIST+> MSG MSG+. NO+SEND NUMBER+> kurtyna na+smsy
10 nie+SEND skrzynke tu was zegnam
11 ,+SOTHAT REMOVE+> STOP dostane niech przestaniecie+>
12 MSG+> blokuje blokuje+> na+NUMBER
13 WORD+> raz
14 smsow waszych
15 STOP+>
17 przestaniecie
22 NO+>
24 nie+>
"""
