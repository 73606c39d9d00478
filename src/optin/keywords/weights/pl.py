"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-16 >
-13 ,+HOW
-12 czy
-11 .+. NO+HOLD nie+HOLD
-10 AFFAIR THING+> WRITE do+LIST wczesniej
-9 .+na WANT bede bo en.DAY+> pani wszystko
-8 .+ASK .+jak MSG+, THING a+NO a+nie dzieki dzwonic na+MY sprawie tym wiadomosc
-7 , ,+ASK ,+WRITE ,+to .+prosze 0+> 15 AFFAIR+, AFFAIR+> CONSENTED HEY+ktorej MSG+MY
-7 SEND+THING THING+, YOUSEND+> czemu dziala koniec kto mi nowy o+ktorej on piszecie+> powrotem
-7 z+powrotem
-6 "+, ,+BUSY .+REMOVED .+dlug .+odblokujcie .+skad BUSY HOW+NO HOW+nie MYSELF+sie NUMBER+?
-6 UNSUB+, UNSUB+mi bylo chyba dlug en.DAY jest lubie mi+sie na na+liscie nowe odblokujcie ta
-6 takie tej ten teraz troche tydzien w+sprawie
-5 ,+ale ,+co ,+kto ,+mam .+GADGET .+NO .+WANT .+daj .+tak 0 ? GADGET HEY+ponowne MYSELF+MSG
-5 MYSELF+pani MYSELF+smsy NO+lubie REMOVE+mi REMOVED THING+na WORD+, alarm automatyczna czesto
-5 da dlaczego do+was dodanie duzo dzis dzwonic+, grupy ile jak+nie jutro moge mu musze
-5 na+razie nie+MSG nie+lubie o+ponowne od+was oferte pasuje ponowne ponowne+dodanie
-5 prosze+SEND przysylac razie skad smsa the to+YOUSEND tylko usunac usunac+z w w+tej we
-5 wiecej+NO wiecej+nie wypisywac za+czesto zamiast
-4 ,+WANT ,+a ,+bede ,+da ,+dzieki ,+jest ,+smsy ,+wczesniej .+MORE .+SOTHAT .+a .+chyba
-4 .+czemu .+en.THIRD .+ile .+juz .+skreslcie 16 ?+mam ASK ASK+MSG ASK+REMOVE ASK+do ASK+nic
-4 FAMILY HEY+en.I HEY+en.SUBJECT HEY+i HOW+WORD HOW+nowe ME+usunac MSG+od MYSELF+usunac NO+MSG
-4 NO+STOP NO+WORD NO+bylo NO+dziala NO+pasuje NO+przestawajcie RECEIVE+MSG REPLY+> SEND+na
-4 STOP+sie UNSUB+MYSELF WANT+te WORD+ASK WORD+prosze a ananasa at automatyczna+> bardzo
-4 bardzo+MYSELF bardzo+mi bede+> bez boje boje+sie brakuje+MYSELF brakuje+mi by bylem bym chce
-4 chodzi chyba+NO chyba+nie czekam czekam+na czemu+NO czemu+nie da+sie daj dostalam duzo+MY
-4 duzo+tych dziala+, en.BADMSG+, en.HEY en.I+en.TAKE en.I+koniec en.SUBJECT+koniec en.THIRD+>
-4 en.TIME en.YOU faktur glosowa i+en.TAKE i+koniec ile+kosztuje jak+NO jak+nowe jednak
-4 jestesmy kosztuje ktos macie+nic mi+MSG mi+smsy mialam mialo mnie+usunac moje mowi na+ten
-4 napisalem nic+NO nic+nie nie+STOP nie+WORD nie+bylo nie+dziala nie+pasuje nie+przestawajcie
-4 niechcacy nikomu nikt nowe+> numery odblokujcie+MYSELF ogloszenie out pan pana pani+NO
-4 pani+nie pisac+na poczte prosze+do prosze+pisac przestaje przestal przestawajcie
-4 przestawajcie+SEND przez przez+NUMBER pyta sasiad sie sie+ze skreslcie skreslcie+MYSELF
-4 smsie smsy+? sprawach stalo stalo+> stop takich+MSG takich+wiadomosci te+wiadomosc
-4 telefon+ASK to+THING to+chyba to+jeszcze tresci tylko+do u w+MY w+domu wiadomosci+od wizyte
-4 wylacznie wyslal wyslalam wystarcza+> wysylke z+0 z+en.DAY zapomnialam znow zostawcie zycie
-3 * ,+NEED ,+bardzo ,+bedziemy ,+brakuje ,+can ,+cos ,+czy ,+en.DITCH ,+jestem ,+koniec ,+ma
-3 ,+niech ,+wiecej ,+wystarczy .+0 .+> .+bank .+bez .+byly .+chcialabym .+cofam .+dlaczego
-3 .+dzieki .+en.DAY .+en.HEY .+hmm .+kod .+nic .+nie .+nikomu .+ok .+on .+ostatnie .+polubiono
-3 .+spokoj .+spokojnie .+troche .+zeby 0+to 15+. 18 ?+BUSY ?+NO ?+bo ?+czekam AFFAIR+do
-3 ASK+THING ASK+UNSUB ASK+WORD ASK+en.SUBJECT ASK+przysylac ASK+te ASK+usunac ASK+znowu
-3 ASKED+ze BUSY+MORE CONSENTED+, CONSENTED+> GADGET+> GADGET+w GET+MSG GET+wasze HEY+0
-3 HEY+THING HEY+en.DAY HEY+wypisanie HOLD+ME HOLD+MYSELF HOLD+mnie HOLD+z HOW+REMOVE HOW+ja
-3 HOW+pan LIST+AFFAIR ME+na ME+pani MSG+ASK MSG+MSG MSG+WANT MSG+ow MSG+tylko MY+CONSENTED
-3 MY+en.I MY+en.SUBJECT MY+i MY+przepisow MY+sprawie MYSELF+na NEED+STUFF NEED+niczego NO+HOW
-3 NO+NEED NO+REMOVE NO+boli NO+dzwoncie NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING
-3 NO+en.TEXT NO+interesuje NO+kojarze NO+musisz NO+od NO+przestaje NO+sms NO+stalo NO+wy
-3 NUMBER+, NUMBER+prosze RECEIVE+wasze REMOVE+z REMOVED+MYSELF SEND+MY SEND+jeszcze SEND+te
-3 WANT+, WANT+MYSELF WANT+THING WANT+WORD WANT+znowu WORD+mi WORD+z WRITE+, a+WRITE a+da
-3 a+en.FEEL a+ty a+zostawcie adres again ale+to alerty baner bawil bawil+sie bedziemy bez+tego
-3 block boli brakuje byl bylem+w chce+WORD chce+te chce+znowu chcemy chcialabym ciebie cofam
-3 corka cos+> cos+innego czwartek czy+to dab daj+spokoj dla dla+ME dla+MYSELF dla+mnie do+15
-3 do+MSG do+THING do+konca do+listy do+smsow domofon domu dopiero dopisac dosc dostawac+wasze
-3 dzwoncie dzwoncie+, en.ALONE+, en.ALONE+na en.BADMSG+na en.BEFORE+en.MY en.DAY+to en.END
-3 en.ENDED+, en.ENDED+na en.FEEL+for en.HEY+> en.I+en.GET en.I+nigdy en.KEYWORD+,
-3 en.KEYWORD+na en.LIST+MY en.LIST+ow en.MESSAGE+MY en.MESSAGE+ow en.MESSAGES+MY
-3 en.MESSAGES+ow en.MY+en.THIRD en.NEG en.NEG+na en.NUMBER+? en.NUMBER+do en.OTHER+> en.REPLY
-3 en.SENDING+MY en.SENDING+ow en.STOP+, en.STOP+na en.SUBJECT+en.BEFORE en.SUBJECT+en.GET
-3 en.SUBJECT+en.TAKE en.SUBJECT+nigdy en.TAKE+ale en.TEXT en.TEXT+MY en.TEXT+ow en.THIRD firma
-3 for+en.MY for+en.VOC free historii historii+MSG historii+wiadomosci hmm i+en.GET i+nigdy
-3 imie jak+WORD jedna jednak+WANT jest+> karte kazdym klucz klucze kodu kojarze konca konczy
-3 kontakt krotko kto+pisze kupuje list+. listy+AFFAIR lubie+, ma+ME ma+MORE ma+MYSELF ma+juz
-3 ma+mnie macie+MY maila mam+STOP mam+WORD mam+nic mi+pani mialo+byc mnie+na mnie+pani
-3 mojej+sprawie musisz na+0 na+AFFAIR na+CONSENTED na+THING na+en.DAY na+maila na+moj na+te
-3 nam nic nic+przeciwko nic+sie niczego nie+HOW nie+NEED nie+REMOVE nie+boli nie+dzwoncie
-3 nie+interesuje nie+kojarze nie+musisz nie+od nie+przestaje nie+stalo nie+wy nowy+> numer+do
-3 numeru+? numery+, o+0 o+THING o+UNSUB o+en.DAY o+wypisanie od+kogo od+teraz off+en.MY
-3 ogloszenia ogloszenie+, on+en.MY oplaty ostatnie+ostrzezenie ostatnio ostrzezenie ow paczki
-3 pakietu paragon pierwszy pierwszy+raz pies pilnych pisalem+ze pisz pisze+do platnosc polowie
-3 polubiono polubiono+> pomagaja pomylil pomylke poplakalam potrzebuje potwierdzam prezent
-3 prezent+, prezentu prosi prosze+mnie prosze+przysylac prosze+wpisac przeciwko przed
-3 przepisow przerwac przestawajcie+wysylac przesunac przesunac+> przez+pomylke przez+telefon
-3 przysylac+> rabat raz+pisalem rezerwowej rezygnacje rezygnacje+z robimy sie+HEY sie+WORD
-3 sie+o sie+telefonem sie+z skad+panstwo skonczy sms+MY sms+ow smsa+, smsem+> smsom smsom+>
-3 smsy+ASK sobie+spokoj spokoj+z spokojnie spokojnie+, sprawa+zakonczona sprzatanie stop+,
-3 stop+na szkody tak+ale te tego+THING telefon+prosze telefonem+> telefonow this+en.BEFORE
-3 to+ASK to+prezent to+prosze toba troche+za trwa tych+przepisow tygodnia ulotek umowa w+LIST
-3 w+bazie w+mojej w+polowie w+sprawach w+zalaczeniu wam+MSG wchodze wchodze+w wczesniej+,
-3 wczesniej+> wczoraj wczoraj+, wiadomosc+> wiadomosci+, wie wie+> wlaczcie wypisywac+>
-3 wypisze wyslij wystarcza wysylajcie+MORE wysylajcie+juz wysylke+na wyszlo z+grupy z+tym za
-3 za+MSG za+sprzatanie zabierzcie+ME zabierzcie+MYSELF zabierzcie+mnie zakonczona zalaczeniu
-3 zapomnialam+THING zatrzymac zdania zdania+> zdanie ze+en.TAKE ze+tak zlej zmienilem+zdanie
-3 znac znowu+GET znowu+RECEIVE znowu+dostawac zostaje+> zycie+>
-2 *+na ,+0 ,+SEND ,+bo ,+dawajcie ,+dlatego ,+domofon ,+en.DAY ,+en.MY ,+en.NEGATIVE ,+en.YOU
-2 ,+gdzie ,+jutro ,+kiedy ,+mama ,+mozecie ,+my ,+no ,+odbiore ,+ona ,+pierwszy ,+piszcie
-2 ,+poprosze ,+potem ,+pozdrawiam ,+przyslijcie ,+sa ,+sasiad ,+sobie ,+telefon ,+ten ,+tu
-2 ,+tylko ,+u ,+usun ,+wtedy ,+wyslalam ,+wysylajcie ,+zablokujcie ,+zapomnialam ,+zaraz
-2 ,+zostaje .+" .+BUSY .+SIGNED .+UNSUB .+alarm .+anuluj .+bede .+boje .+ej .+en.I
-2 .+en.SUBJECT .+en.TAKE .+i .+jakas .+jestesmy .+komornik .+kontakt .+ktos .+kupilem .+link
-2 .+lista .+macie .+moge .+najlepiej .+nigdy .+no .+odpiszcie .+po .+poprzedni .+potwierdzam
-2 .+prowadze .+przelew .+przestalo .+przyszlo .+serdecznie .+skonczyl .+sprawa .+sprawe .+szef
-2 .+ta .+te .+wlaczcie .+wylaczcie .+wyrazam .+wyrzuccie .+wznowcie .+zabierzcie .+zapiszcie
-2 .+zgubilam .+zostawilem 0+min 16+> 18+, ?+ASK ?+ja ?+nie AFFAIR+na ASK+MY ASK+dzwonic
-2 ASK+en.I ASK+i ASK+na ASK+po ASK+podac ASK+ten ASK+uszanowac ASK+wiadomosci ASK+wykreslic
-2 ASK+z ASK+zatrzymac ASK+znow BUSY+> BUSY+juz BUSY+sie GADGET+wyje HEY+, HEY+MSG HEY+NUMBER
-2 HEY+UNSUB HEY+WORD HEY+co HEY+czwartej HEY+mnie HEY+te HEY+tym HOLD+MY HOW+STOP HOW+kupic
-2 HOW+od HOW+on HOW+ostatnio HOW+sie HOW+w HOW+wylaczyc LIST+MY ME+SEND ME+do MORE+, MORE+MY
-2 MORE+WORD MORE+chodzic MORE+en.VOC MORE+en.YOU MORE+nie MORE+tych MORE+u MSG+? MSG+THING
-2 MSG+jest MSG+na MSG+smsem MY+FAMILY MY+corka MY+powiadomien MY+sam MY+telefonu MYSELF+,
-2 MYSELF+WORD MYSELF+smsow MYSELF+tez MYSELF+znowu NEED+THING NO+MY NO+OWED NO+dla NO+do
-2 NO+dostaje NO+dostalam NO+dzwonic NO+glosuje NO+moge NO+moja NO+musze NO+pamietam
-2 NO+potrzeba NO+przyjezdzac NO+temu NO+teraz NO+wchodzi NO+widze NO+wypisujcie NO+wypisywac
-2 NO+wyrobie NO+zamawialam NO+zyje NUMBER+GADGET NUMBER+mieszkania NUMBER+wylacznie
-2 RECEIVE+wiadomosci REMOVAL+NO REMOVAL+hipoteki REMOVAL+nie REMOVAL+z REMOVE+hipoteki
-2 REMOVE+ja REMOVE+prosze REMOVED+ME REMOVED+do REMOVED+mnie REPLY+na SEND+MSG SEND+smsow
-2 SEND+tych SOTHAT+SENT STOP+LIST STOP+na STOP+tej STOP+wysylki STUFF+na THING+. THING+trwa
-2 UNSUB+hipoteki WANT+MSG WANT+RECEIVE WANT+dostawac WANT+rezygnowac WANT+zgode WITHDRAW+>
-2 WORD+do WORD+na WORD+tej WRITE+na WRITE+te WRONG ZERO+tego ZERO+tej a+> adres+> again+>
-2 alarm+wyje ale+NO ale+nie anuluj asking automat bank+> bank+MYSELF bazie bazy+>
-2 bedzie+MYSELF bedziemy+en.I bedziemy+en.SUBJECT bedziemy+we behind bierzemy biore blagam+,
-2 block+en.THESE bo+ja bo+zona brak brak+, brama brat but buy byc+> byc+HEY byla bylo+, byly
-2 byly+maz call caly can+en.I can+en.SUBJECT can+i cene chce+, chce+MSG chce+MYSELF chce+juz
-2 chce+wiadomosci chcialem chodz chodz+na chodzi+> chodzic chyba+> ci ciagle co+MYSELF
-2 co+dalej co+mi co+z cofnac cofnac+> cos cztery czwartej czwartej+> czy+NO czy+nie czynszu
-2 dane dawajcie dla+AUTHORITY dlaczego+w dlatego do+> do+AFFAIR do+CONSENTED do+FAMILY do+MY
-2 do+RECEIVE do+en.DOESNT do+en.NEG do+en.NOT do+en.SUBJECT do+meza do+mnie do+not
-2 do+wypisania dobra dobry dobry+, dobrze dodajcie dole domu+> dosc+tej druga drugi dwa dwie
-2 dwoch+> dzieci+, dzieki+> dzien+> dzien+dobry dzis+, dzwonic+> ej ekspres en.AGAIN+>
-2 en.ASKED en.BEFORE+en.FROM en.BEFORE+en.I en.BEFORE+for en.BEFORE+is en.BEFORE+out
-2 en.BEFORE+the en.BLOCK+en.THESE en.DAY+min en.DITCH+, en.DITCH+en.I en.DITCH+en.SUBJECT
-2 en.DITCH+i en.DOESNT en.DOESNT+en.TAKE en.EVENT+> en.GAVE+a en.GET+a en.I+ASK en.I+BUSY
-2 en.I+REPLY en.I+WORD en.I+dalej en.I+en.GAVE en.I+get en.I+tak en.I+teraz en.I+zrobcie
-2 en.KEYWORD en.KEYWORD+> en.LIST+again en.LIST+en.AGAIN en.LOSE en.LOSE+en.THESE en.ME+,
-2 en.MESSAGE en.MESSAGES+, en.MESSAGES+again en.MESSAGES+en.AGAIN en.NEG+, en.NEG+HEY
-2 en.NEG+WORD en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.NEG
-2 en.NEG+en.TAKE en.NEG+en.THESE en.NUMBER+. en.NUMBER+GADGET en.NUMBER+NO
-2 en.NUMBER+mieszkania en.NUMBER+nie en.NUMBER+w en.PHONE+. en.SENDING+again
-2 en.SENDING+en.AGAIN en.SUBJECT+, en.SUBJECT+ASK en.SUBJECT+BUSY en.SUBJECT+REPLY
-2 en.SUBJECT+WORD en.SUBJECT+dalej en.SUBJECT+do en.SUBJECT+en.I en.SUBJECT+en.MY
-2 en.SUBJECT+get en.SUBJECT+i en.SUBJECT+nas en.SUBJECT+tak en.SUBJECT+teraz en.SUBJECT+was
-2 en.SUBJECT+zrobcie en.TAIL+, en.TAKE+. en.TEXT+, en.THINGS+> en.THIRD+MYSELF
-2 en.THIRD+en.BEFORE en.THIRD+en.DOESNT en.THIRD+en.NEG en.THIRD+en.WANT en.THIRD+wont
-2 en.TIME+en.I en.TIME+i en.VOC+en.MY en.VOC+nas en.YOU+, en.YOU+nas fakture for+en.BEFORE
-2 for+that formularz gabinet glowy glowy+> godzina godzine godziny godziny+en.I
-2 godziny+en.SUBJECT godziny+i gwarancja haha have+a hipoteki hipoteki+z i+ASK i+BUSY i+REPLY
-2 i+WORD i+dalej i+get i+tak i+teraz i+zrobcie ich+MORE ich+wiecej in+en.BEFORE interesuje
-2 is+en.MY it it+> it+en.FROM ja+ASK ja+MY ja+ZERO ja+sie ja+tego ja+z jak+REMOVE jak+pan
-2 jak+sie jak+wylaczyc jakas+firma jednak+chce jej jesc jesli+sie jest+en.VOC jest+za
-2 jestem+za jestem+zainteresowana jestes jeszcze+trwa juz juz+, juz+MY juz+WORD juz+chodzic
-2 juz+tych kanalow kandydat karnet kartce kaszel kawy kazdym+MSG kazdym+smsie kiedy kiedys
-2 klatka klienta klocic kod kod+rabatowy kodu+> kogos komornik koniec+> kontakt+wylacznie kot
-2 krew kto+to ktorej+THING last+en.BEFORE last+year leave left let let+en.BEFORE let+en.ME
-2 let+en.TAIL let+en.VOC lewo link list listy+, logo lokator lost maly mam+ZERO mam+dosc
-2 mam+od martwic maz me+, mecenas mecenasowi meczy meza mi+ASK mi+NUMBER mi+prosze mi+smsow
-2 mi+telefon mi+wasze miejsca miesiaca mieszka mieszkania mieszkanie mile+widziane milego
-2 milego+weekendu min minut missed mnie+SEND mnie+do mnie+z moj+en.NUMBER moj+numer moja+corka
-2 mojego mojego+telefonu mojej mowic muzyke my+en.THIRD na+ME na+MYSELF na+SEND na+czwartek
-2 na+dole na+dzis na+imie na+kartce na+koniec na+mnie na+noc na+to na+was nadal+ASK najmu
-2 naprawe nauczyl nauczyl+sie need nie+MY nie+OWED nie+dla nie+do nie+dostaje nie+dostalam
-2 nie+dzwonic nie+glosuje nie+moge nie+moja nie+musze nie+pamietam nie+potrzeba
-2 nie+przyjezdzac nie+temu nie+teraz nie+wchodzi nie+widze nie+wypisujcie nie+wypisywac
-2 nie+wyrobie nie+zamawialam nie+zyje niech+ME niech+mnie niespodzianka nimi noc noc+, nocy
-2 normalnie normalnie+> numer+? numer+GADGET numer+NO numer+mieszkania numer+nie numer+w o+ME
-2 o+MSG o+MYSELF o+NUMBER o+WORD o+czwartej o+mnie o+te o+tym od+reki od+tygodnia odbiore
-2 odkad odpisalem odpiszcie odpiszcie+ME odpiszcie+MYSELF odpiszcie+mnie odpowiadam+>
-2 odpowiedzi off+the ok+> osemke osobe osoby+> ostatnie ostatnio+> otrzymywania+MSG otwiera
-2 paczka paczki+, pamietam+> pani+pomylila panstwo+maja panstwu panu pasuje+, pasuje+> pay
-2 pesel piatek piatku pieknie piekny pierogow pisze+, pls+> po+16 po+18 po+tym poczta podac
-2 podwojnie podwojnie+> pol polecam polecam+sie pomoc pomylila poprosze poprzedni+lokator
-2 poprzednia potrzeba potrzebuje+STUFF potrzebuje+THING powiadomienia powiadomienie
-2 powrotem+do powrotem+na powrotem+zapisac pozdrawiam prace pracy prawnik prosi+SOTHAT
-2 prosi+zeby prosimy prosto prosze prosze+> prosze+MSG prosze+MY prosze+NO prosze+REPLY
-2 prosze+THING prosze+UNSUB prosze+dzwonic prosze+nie prosze+uszanowac prosze+wykreslic
-2 prosze+zatrzymac prowadze prowadzi przekazecie przelew przepadaja przepraszam przestala
-2 przestana przesylanie przyjezdzac przyniesc przyniesc+> przypomnienie przyslijcie
-2 przywroccie przywroccie+MYSELF punkty pyta+> rabatowy rano+> raz+na raz+od razy razy+>
-2 recepte recepte+na reke reki reki+> reklam+> reklamacje remont rezygnowac rezygnowac+,
-2 roku+> rozmawiac rozmiar rozmowe rury sa+MYSELF sa+mi sad sama sama+> sasiada serdecznie
-2 sie+SEND sie+ZERO sie+bez sie+martwic sie+przy sie+wczesniej sie+wylaczyc siostra siostry
-2 skonczy+> skonczyl+sie skreslcie+ME skreslcie+mnie slyszec smialo+SEND smiechu smieci
-2 smsa+NO smsa+nie smsa+z smsem smsy+, smsy+> sobie+NO sobie+nie sobote spam+, spamu+,
-2 sprawy+, sprawy+> stary sto stop+> super+> swiat szef szpitala szukam ta+wiadomosc tabletki
-2 takie+MSG takie+smsy taniej tej+MSG tej+wiadomosci tekstow tekstow+> telefon+. telefon+>
-2 telefonem telefoniczny telefonu+, tell ten+sam teraz+w text that that+> the+en.THINGS then
-2 this this+en.MENDED this+en.NUMBER this+number to+HOW to+ME to+MSG to+MY to+MYSELF to+REMOVE
-2 to+byla to+en.SENDING to+en.TAKE to+en.TEXT to+jak to+kiedy to+naprawde to+niespodzianka
-2 to+wy tutaj twoim ty tych+LIST tych+powiadomien tydzien+temu tygodnia+> tym+razem u+nas
-2 umowa+> umowie us uszanowac w+lewo w+piatek w+sklepie w+ten w+zalobie was+MSG was+SEND
-2 wasz+en.NUMBER wasz+numer waszym+smsie wcale+NO wcale+nie wchodzi wchodzi+> weekendu
-2 weekendu+> went wiadomosc+jest wiecej wieczorem wiekszy wiekszy+> wiem+> wisi wisi+> without
-2 wlaczcie+MYSELF wlaczcie+mi wnuczku wolne wont wpiszcie wszystkie wtedy wtorku wtorku+> wy+,
-2 wyje wyje+od wykreslenie+hipoteki wylaczcie+MYSELF wylaczcie+mi wylaczyc+GADGET wylaczyl
-2 wynajete wynajete+, wypisac+, wypisalam+sie wypisania+NO wypisania+nie wypisujcie
-2 wypisujcie+ME wypisujcie+MYSELF wypisujcie+mnie wypisz+MYSELF wypiszcie+mi wyprzedaz
-2 wyrazam+zgode wyrobie wyrobie+sie wyslac wystarczy+> wysylac+THING wysylacie wysylajcie
-2 wywalcie wznowcie wznowcie+MSG year you you+, you+en.BEFORE your+en.THIRD z+AFFAIR z+THING
-2 z+en.LIST z+en.MESSAGE z+en.MESSAGES z+en.SENDING z+en.TEXT z+nimi z+ogloszenia z+sms z+smsa
-2 z+toba za+to za+tydzien zabierzcie zablokujcie zainteresowana zajecia zalacznik zalewa
-2 zalewa+ME zalewa+MYSELF zalobie zamawialam zamawiam zamowienie zapisac zapisalam zapisanego
-2 zapiszcie zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie zaplacone zapomniala zaraz zasnal
-2 zatrzymac+> zdjecia zdjecia+, ze+AFFAIR ze+HOW ze+THING ze+jestem ze+smiechu ze+szpitala
-2 zeby+NO zeby+nie zgloszenie zgubilam zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer
-2 zmienilem+NUMBER znow+GET znow+RECEIVE zona zony zostac zostac+na zostawic zostawilem zrob
-2 zrobcie+wreszcie zrzuty zwrot zyje
2 "+. "+en.I "+en.SUBJECT "+i ,+AFFAIR ,+GADGET ,+GET ,+MORE ,+MY ,+REMOVE ,+UNSUB ,+by
2 ,+chyba ,+cisza ,+daj ,+drzwi ,+en.BEFORE ,+en.NOT ,+gdyby ,+he ,+mail ,+moze ,+najlepiej
2 ,+nastepnym ,+not ,+po ,+skonczcie ,+teraz ,+wasze ,+wlasnie ,+wstydu ,+zeby ,+zebyscie
2 ,+zegnam .+AFFAIR .+CONSENT .+CONSENTED .+MY .+REMOVE .+STUFF .+WRITE .+ani .+blagam
2 .+chcialam .+cisza .+close .+czy .+da .+elo .+en.ASKED .+en.BADMSG .+en.NEG .+en.PULL
2 .+en.TIME .+en.YOU .+gdzie .+go .+gratuluje .+hej .+idzcie .+if .+informuje .+jade .+jest
2 .+kazda .+kiedy .+koncz .+koncze .+koniec .+korzystam .+krzyzyk .+mama .+nara .+odczepcie
2 .+odmawiam .+odpowiadam .+panowie .+place .+pod .+pomylka .+przy .+przypomnienia .+skoro
2 .+sprzeciw .+stop .+termin .+thats .+to .+usunac .+wasz .+wiadomosci .+wlasciciel .+wszystko
2 .+wyslalem .+y .+yall .+z .+zatrzymajcie .+zgoda .+znowu .+zrobcie 0+, 0+lata 0+maja ?+?
2 ?+HEY ?+dzieki ?+dziekuje ?+en.BEFORE ?+en.NEGATIVE ?+no AFFAIR+en.SUBJECT AFFAIR+en.TAKE
2 AFFAIR+tak ASK+NO ASK+ZERO ASK+bez ASK+byc ASK+ich ASK+isc ASK+nas ASK+tego ASK+to
2 ASK+waszych ASK+widziec ASK+zakrecic ASK+zaprzestac ASK+zmienic ASKED+> ASKED+HEY ASKED+o
2 AUTHORITY+. AUTHORITY+> BUSY+HOW BUSY+autem BUSY+do CONSENT+marketingowa GET+HOW GET+STUFF
2 HEY+? HEY+STOP HEY+higienizacji HEY+niczym HEY+niepisanie HEY+niewysylanie HEY+nowych
2 HEY+opinie HEY+terminach HEY+zajeciach HOW+? HOW+MYSELF HOW+cos HOW+dotad HOW+dzien HOW+jest
2 HOW+mi HOW+najbardziej HOW+najszybciej HOW+wreszcie HOW+wystarczy LIST+LIST LIST+tekstowych
2 ME+REMOVED ME+UNSUB ME+ZERO ME+prosze MORE+ASK MORE+ASKED MORE+STUFF MORE+nic MORE+od
2 MORE+sily MORE+sobie MSG+HOW MSG+en.I MSG+en.SUBJECT MSG+i MSG+tez MSG+to MY MY+MSG MY+SEND
2 MY+en.NUMBER MY+numer MY+wiesci MYSELF+ASK MYSELF+REMOVED MYSELF+UNSUB MYSELF+codziennie
2 MYSELF+pisac MYSELF+wiadomosci NO NO+. NO+bede NO+chce NO+dojedzie NO+interesuja NO+ma
2 NO+mamy NO+przestaniecie NO+przypominac NO+smsow NO+trzeba NO+uzywac NO+wiem NO+wyrazam
2 NO+wysylac NOSENDING+MYSELF NOSENDING+mi NUMBER+NO NUMBER+domu NUMBER+jest NUMBER+nie
2 NUMBER+po RECEIVE+STUFF RECEIVE+od REMOVAL+NUMBER REMOVAL+numeru REMOVE+en.VOC REMOVE+go
2 REMOVE+konto REMOVE+na REMOVE+nr REMOVE+numeru REMOVED+przychodzic SEND+, SEND+. SEND+MORE
2 SEND+jak SENDS+" SENDS+? SENDS+HEY SENDS+do SENDS+en.I SENDS+en.SUBJECT SENDS+i SENDS+o
2 SENDS+wasze SENT+> SOTHAT+mi SOTHAT+przestalo STOP+, STOP+? STOP+ME STOP+mi STOP+mnie
2 STOP+pisac STOP+te STOP+to STOP+wasc STUFF+> STUFF+NO STUFF+nie THING+THING THING+mam
2 THING+xd UNSUB+ME UNSUB+mnie UNSUB+na UNSUBBED+> WANT+MY WANT+NO WANT+ZERO WANT+byc
2 WANT+sobie WANT+tego WANT+widziec WANT+zgody WITHDRAW+CONSENT WITHDRAW+sie WITHDRAW+zgode
2 WORD+0 WORD+MY WORD+en.DAY WORD+konto WORD+napisac WORD+nr WRITE+MYSELF WRITE+jak YOUSEND+?
2 YOUSEND+do YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i ZERO+, ZERO+MY ZERO+ofert a+teraz
2 akceptuje akcje ale+THING amen and and+en.BADMSG and+en.MY apke apteki are ask ask+en.VOC
2 autem bardzo+dziekuje bedzie bedziecie+pisac bez+MSG bez+ofert bez+smsow biore+> bother
2 buta+? butow butow+xd byc+informowany byc+ostatni bylismy chca+> chce+MY chce+byc chce+tego
2 chce+waszych chce+widziec chcialam cisza+. cisza+z ciszy co+> co+? co+dzien co+jest co+to
2 codziennie codziennie+HEY codziennie+o comes cos+en.SUBJECT cos+en.VOC cos+en.YOU cos+u
2 czas+> czy+wy czy+wystarczy czytania czytania+, daily daj+se dajcie+se dalej+SENDS
2 dalej+YOUSEND dalej+piszecie dalej+to darujcie+> dentyste deszczu dinner dnia dnia+AFFAIR
2 dnia+dzisiejszego do+niego do+sadu dojedzie dont+en.WANT dont+en.WISH dont+want dostaje+,
2 dostalem+> dostawac+> dosyc+MY dotad dotad+> dwa+kilo dzieci dziecko dziekuje+, dzien+ZERO
2 dzien+bez dziennie dzisiejszego eating elo+> emeryturze en.BADMSG+en.BEFORE en.BADMSG+en.VOC
2 en.BEFORE en.BEFORE+. en.BEFORE+? en.BEFORE+HEY en.BEFORE+a en.BEFORE+en.MESSAGES
2 en.BEFORE+en.NEG en.BEFORE+en.SENDING en.BEFORE+now en.DAY+lata en.DAY+maja en.DITCH+the
2 en.DOESNT+en.WANT en.DOESNT+en.WISH en.DONT+en.WISH en.DONT+want en.EVENT+. en.FROM
2 en.FROM+en.MY en.I en.I+MSG en.I+MYSELF en.I+SENDS en.I+YOUSEND en.I+nadal en.I+piszecie
2 en.I+przez en.I+want en.I+zadnych en.KINDS+, en.ME+> en.MENDED en.MENDED+en.MENDED
2 en.MENDED+en.NUMBER en.MENDED+en.PHONE en.MENDED+number en.MESSAGES en.MESSAGES+.
2 en.MESSAGES+> en.MY+daily en.MY+executor en.MY+phone en.NEG+MSG en.NEG+en.VOC en.NEG+en.WISH
2 en.NEG+use en.NEG+want en.NEGATIVE+> en.NUMBER+en.SUBJECT en.NUMBER+na en.NUMBER+po
2 en.OTHER+AFFAIR en.PHONE en.PHONE+> en.PULL en.PULL+a en.REMOVED en.REPLIED+en.BEFORE
2 en.SENDING en.STOP+en.MENDED en.STOP+en.SENDING en.SUBJECT+MSG en.SUBJECT+MYSELF
2 en.SUBJECT+SENDS en.SUBJECT+YOUSEND en.SUBJECT+can en.SUBJECT+en.DITCH en.SUBJECT+mnie
2 en.SUBJECT+nadal en.SUBJECT+one en.SUBJECT+piszecie en.SUBJECT+przez en.SUBJECT+to
2 en.SUBJECT+want en.SUBJECT+zadnych en.TAIL+> en.TAKE+a en.TEXT+> en.TEXT+en.BEFORE
2 en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+me en.THESE en.THESE+en.LIST en.THREAT+en.MY
2 en.THREAT+the en.TIME+en.VOC en.TIME+en.YOU en.TIME+one en.TIME+you en.UNSUB en.VOC+,
2 en.VOC+> en.VOC+? en.VOC+can en.VOC+en.AGAIN en.VOC+en.DITCH en.VOC+en.VOC en.VOC+mnie
2 en.WANT+en.MY en.WANT+en.VOC en.WISH+en.VOC en.WRONG+en.MENDED en.WRONG+en.NUMBER
2 en.WRONG+en.PHONE en.WRONG+number en.YOU+can en.YOU+en.AGAIN en.YOU+en.DITCH en.YOU+mnie
2 enough enough+en.BEFORE esemesami ever executor faktury+, finito for for+> from
2 from+en.BEFORE from+en.VOC give give+en.BEFORE glowe gone gory grafik grafiku+ASK
2 grafiku+prosze gratuluje he hej here here+> higienizacji hint i+MSG i+MYSELF i+SENDS
2 i+YOUSEND i+nadal i+piszecie i+przez i+want i+zadnych ich ide+do if if+one ile+THING
2 ile+jeszcze im+en.MY im+the imieniu impulsow impulsow+> info+HEY info+o informacji
2 informacji+, informowany informowany+> informuje informuje+, innego+, innemu+> interesuja
2 jade+autem jak+cos jak+dotad jak+najbardziej jak+najszybciej jak+z jasne jasne+, jej+NUMBER
2 jest+NUMBER jeszcze+, jeszcze+? jeszcze+mam jogi jogi+, juz+ASKED juz+nic juz+od juz+sily
2 juz+sobie juz+z karnetu+, kazdy+nastepny kiedy+wreszcie kieszeni kims kims+. klatce klient
2 klientem klientow kody kolejna+MSG kolejna+wiadomosc kolejne kolejnych komorka komunikatow
2 koncz+wasc koniec+, kontaktow korzystam korzystam+z kosz krwi krzyzyk krzyzyk+na ktorej+sie
2 ktos+to kupione kwietniu last+minute lata+temu licze licze+na liczy liste litosc ma+byc
2 macie+, macie+w mail+, mailem maili mam mam+. mam+MY mam+THING mam+screeny mam+tego
2 marketingowa marketingu me me+> mi+NEED mi+SEND mi+do mi+to mi+wiadomosci mi+z miejsce
2 miejscu+LIST miejscu+listy miesiac miesiac+, mnie+, mnie+REMOVED mnie+UNSUB mnie+ZERO
2 mnie+prosze moim more+> mszy my+en.PHONE n na+AUTHORITY na+HOW na+RECEIVE na+amen na+co
2 na+emeryturze na+klatce na+kogo na+nie na+policje na+probe na+przyszlosc na+reszte na+stale
2 na+stronie na+wasze na+zadne naciagacze najbardziej najszybciej nalezy nalezy+do naprawde+>
2 nara nastepnych nastepnych+wysylkach nastepnym nastepnym+razem natychmiast natychmiast+>
2 nic+do nich nich+> niczym nie+. nie+NO nie+WANT nie+bede nie+chce nie+dojedzie
2 nie+interesuja nie+ma nie+mamy nie+nie nie+przestaniecie nie+przypominac nie+trzeba
2 nie+uzywac nie+wiem nie+wyrazam nie+wysylac niech+NO niech+bedzie niech+mi niech+nie
2 niech+to niedziele+. niepisanie niepisanie+> niepotrzebny niewysylanie niewysylanie+MYSELF
2 niewysylanie+mi nnw no+> nocy+. now+, numer+na numer+po numerem numerze o+, o+higienizacji
2 o+niczym o+niepisanie o+niewysylanie o+nowych o+opinie o+terminach o+zajeciach obiady oboje
2 oczywiscie+en.TAKE oczywiscie+tak od+AFFAIR od+THING od+tych od+wielkanocy oddaje odmawiam+>
2 odszedl+w of+en.MY ofertami offers+> one+MORE one+en.BEFORE one+more ones openings opinie+>
2 oszczedz otrzymywania pa pacjenta+> pan+do panowie+, panstwa+> panstwa+wiadomosc
2 panstwa+wiadomosci panstwo+NO panstwo+nie phone piec piecem piecem+> pieniedzy pilates
2 pisali pisanie piszcie piszcie+jak piszecie+do place plan plan+AFFAIR please+> plis po+kims
2 po+raz po+was pocket policje ponownie potem powiadamiania powiadomien+tekstowych probe
2 prosb+HEY prosb+o prosila prosze+HEY prosze+SOTHAT prosze+STOP prosze+WORD prosze+dalej
2 prosze+mi prosze+o prosze+zakrecic prosze+zaprzestac prosze+zeby przeciez przeciez+MORE
2 przeciez+juz przestajecie przestalo+przychodzic przestancie+ME przestancie+mnie przestanta
2 przetwarzania przy przychodzic przyjdzie przyjmuje+> przypominac przypominajcie
2 przypominania przypominania+HEY przypominania+o przypomnienia+HEY przypomnienia+o przyszlosc
2 psa raczej+NO raczej+nie raz+, raz+en.I raz+en.SUBJECT raz+i raz+przyjdzie raz+w reklam
2 reklamy robcie rodo+> rodzicow+, rozwodu sami samochodu+, screeny screeny+wszystkich
2 se+siana serio+? serwisowe sie+> sie+ASK sie+SIGNED sie+en.VOC sie+en.YOU sie+sam
2 sie+skonczyla sie+skonczylo sie+u sie+zgodzilam sierpniu since+en.DAY sklepie skonczcie+z
2 skonczyc+> skonczylo skonczylo+> skrzynka slac sluzbowy+, smsow+, smsow+. so+en.SUBJECT
2 sobie+darujcie spam+> spamem+> spamu spamu+> spotkania sprawy+. status status+THING
2 status+zamowienia stoi stresu stronie styczniu styczniu+, swiety swiety+spokoj swoje swojego
2 syn+ma syn+skonczyl systemu szlaban+na tak taking tam+> te+wiadomosci tego+> tego+SEND
2 tekstowych+> telefon+, telefonie temu+, teraz+prosze terminach tesciowa+zapisala tez+>
2 tez+NO tez+nie thats the+daily the+executor these+en.LIST through to+do to+dostaje to+en.GET
2 to+jest to+przychodzi to+teraz to+wylaczyc trafi trafi+do troske troske+, tu+MORE tych+THING
2 tych+wiesci tygodniu+. tylko+smsy tym+numerze tym+spamem tymi+MSG typie u+mnie uokik up+>
2 urzedzie usunac+ME usunac+MYSELF usunac+mnie usuncie usuncie+GADGET usuncie+ME
2 usuncie+MYSELF usuncie+konto usuncie+mnie uzywac uzywac+MY w+kwietniu w+moim w+sierpniu
2 w+styczniu w+urzedzie w+zlobku want+en.MY want+en.VOC wasc wasc+, wasz wasz+en.LIST
2 wasz+en.MESSAGE wasz+sms wasza waszej+LIST waszej+bazie waszymi+smsami way wejscie wez+STOP
2 wezcie wezwania what whitening wiadomosciami+> widze wiec+HEY wiec+en.I wiec+en.SUBJECT
2 wiec+i wiec+o wiecej+STUFF wielkanocy wiem with wnioski wnioski+> wobec+przetwarzania wolny
2 would+en.SUBJECT wpadnie wpisac+ME wpisac+MYSELF wpisac+mnie wrong+en.MENDED wrong+en.NUMBER
2 wrong+en.PHONE wrong+number wstyd wstydu+oszczedz wszystkich+0 wszystkich+en.DAY
2 wszystkiego+> wy+. wy+jestescie wycieczki wycofac wycofana wycofuje+sie wyjsc wylaczcie+>
2 wylaczenie wyladowal wypiszcie wypiszcie+ME wypiszcie+mnie wyprowadzilem wyprowadzilem+sie
2 wyprzedazy wyprzedazy+, wyrazam+zgody wyslalem+wam wystarczy+MY wystarczy+napisac
2 wystarczy+tych wysylac+MYSELF wysylac+mi wysylajcie+MYSELF wysylajcie+mi wysylkach
2 wysylkach+> wywalic y yall+en.BEFORE youve z+GET z+RECEIVE z+STUFF z+alertow z+bazy z+moim
2 z+otrzymywania z+piecem z+prawa z+reklamami z+tego z+telefonu z+tych z+wiadomosciami za+ME
2 za+MYSELF za+mnie za+troske zabronil zadne zadne+MSG zadnego zadnej zadnych+MSG
2 zadnych+smsow zadnym zajeciach zalezy zamknalem zamknieta zanim zapisala zapisala+ME
2 zapisala+MYSELF zapraszac zatrzymajcie zawiadamiac zawiadamiac+> zbedne ze+ASK ze+cos
2 ze+pojde zeby+przestalo zebyscie+mi zero zeszlym+tygodniu zglosic+do zgodnie zgodnie+z
2 zgody+, zgodzilam zlobku zostaja zostalo zostawic+> zrezygnowalem zrobcie+to zrobic+SOTHAT
2 zrobiona zrobiona+, zwiazku zwolnic zwolnic+> zwrotu zycze
3 "+ASK "+prosze ,+HEY ,+ME ,+WITHDRAW ,+blok ,+dajcie ,+dosc ,+en.BLOCK ,+mnie ,+prosze
3 ,+tego ,+ze .+REMOVAL .+WITHDRAW .+WORD .+ale .+czego .+dosyc .+dziekuje .+dzwonicie
3 .+en.ENDED .+en.KEYWORD .+en.MY .+en.STOP .+en.THREAT .+im .+mam .+moze .+my .+niech .+panie
3 .+pisalem .+pisze .+piszecie .+przeprowadzilem .+spadajcie .+tesciowa .+trzy .+wasza
3 .+wycofuje .+zakreccie .+zamknij .+zapomnijcie 0+lat 0+rano 0+smsow 21 AFFAIR+en.I AFFAIR+i
3 ASK+STOP ASK+dalej ASK+od HEY+> HEY+sie HOW+THING HOW+bylibyscie HOW+jeszcze HOW+miesiac
3 HOW+moje ME+HOW ME+to MORE+RECEIVE MORE+dostawac MSG+HEY MSG+REMOVE MSG+co MSG+o
3 MSG+tekstowych MY+> MY+GET MY+czas MY+smsow MYSELF+HOW MYSELF+NEED MYSELF+niepotrzebne
3 MYSELF+ze NEED+> NO+ASK NO+BOTHER NO+GET NO+NO NO+SENT NO+WANT NO+kupie NO+nie NO+piszcie
3 NO+pisze NO+po NO+przysylac NO+robcie NO+rozumiecie NO+zgadzam NO+zycze NOSENDING+>
3 NUMBER+en.SUBJECT RECEIVE+. RECEIVE+> REMOVE+, REMOVE+en.SUBJECT REPLY+THING REPLY+jeszcze
3 SEND+MYSELF SEND+do SEND+komu SEND+mi STOP+w THING+en.I THING+en.SUBJECT THING+i THING+raz
3 THING+sa UNSUB UNSUBBED WANT+od WANT+waszych WITHDRAW WITHDRAW+to WORD+MYSELF WORD+NUMBER
3 WORD+SEND WORD+en.I WORD+en.SUBJECT WORD+i WORD+sie WORD+w WORD+wobec WORD+wszystkiego
3 WRITE+jeszcze ZERO+STUFF ZERO+tych a+MSG a+po ale+HEY ale+MY ale+MYSELF ale+o ale+te awarie
3 be bez+STUFF blagam+> blok blok+> bo+MYSELF bocie bocie+> byc+, bycia bycia+zapomnianym
3 bylibyscie cala chce+od cierpliwosc cisza co+THING co+jeszcze co+mam co+miesiac cokolwiek
3 cos+takiego czarna czarna+LIST czas czego czego+w czegokolwiek czlowieku czlowieku+> czy+MY
3 czy+bylibyscie czy+moje dalej+> dalej+WANT darowac darowac+, darujcie dentysty dla+was
3 do+AUTHORITY do+bycia do+nas do+niewlasciwej do+norwegii do+skrzynki do+uokik dwoch+lat
3 dzwonicie e e+> elo en.ALONE+. en.ALONE+w en.AUTHORITY en.BADMSG+en.DAY en.BADMSG+w
3 en.BEFORE+, en.BEFORE+> en.BEFORE+and en.BEFORE+en.VOC en.BEFORE+o en.BEFORE+since
3 en.BLOCK+> en.DAY+lat en.DAY+rano en.DAY+smsow en.DITCH+en.MY en.DONT+en.WANT en.ENDED+.
3 en.ENDED+en.DAY en.ENDED+w en.KEYWORD+. en.KEYWORD+en.DAY en.KEYWORD+w en.LIST+w en.MENDED+>
3 en.MESSAGE+w en.MESSAGES+w en.MY+en.AUTHORITY en.MY+en.CALL en.NEG+en.WANT en.NEG+w
3 en.NUMBER+> en.OTHER en.PLURALS en.SENDING+. en.SENDING+> en.SENDING+w en.STOP+. en.STOP+w
3 en.TAKE en.TEXT+w en.WANT+en.BEFORE en.WISH+en.BEFORE en.WISH+en.MY enty esemesow faktury
3 from+en.MY gdzies go+> go+STOP gwiazdka ide ide+na informowac isc ja+nie jak+MYSELF jedno
3 jesli jesli+MORE jest+kod jest+telefon jeszcze+raz jezdzi jutra juz+GET juz+MSG juz+RECEIVE
3 juz+dostawac karty kasowac kasowac+> kazdy kliknac kolejna komu+innemu konkurencji+, ktorych
3 kuchnia kuchnia+stoi lezy lezy+na ma+wlasne maju mam+0 mam+en.DAY mam+kliknac marcu meble
3 mi+niepotrzebne mi+ze minute mna mnie+HOW moich moj+NUMBER moj+czas mozecie+SEND
3 mozecie+pisac na+NO na+REMOVE najbardziej+> napisz nara+, nastepny nastepny+MSG
3 nastepny+en.LIST nastepny+en.MESSAGE nastepny+en.MESSAGES nastepny+en.SENDING
3 nastepny+en.TEXT nastepny+sms nekanie nic+HEY nic+o nie+ASK nie+BOTHER nie+GET nie+SENT
3 nie+kupie nie+piszcie nie+pisze nie+po nie+przysylac nie+robcie nie+rozumiecie nie+zgadzam
3 nie+zycze niepotrzebne+> niewlasciwej niewlasciwej+osoby nocki nocki+, norwegii+, numer
3 numer+en.SUBJECT numeru+> oboje+> od+jutra odbioru+> odczepcie odczepcie+sie odpada odpisac
3 odpowiadam odpusccie odsubskrybowac odsubskrybowac+> odszedl of of+en.BEFORE ofert oferty
3 offers osiedla oznacza pa+> pan+MORE pan+juz pazdzierniku pisaliscie pisania pisania+do
3 pizza pogrzebie pojde pora postoje postoje+> powtarzam poza pradu+, prawa+do prosb prosilam
3 prosilam+HEY prosilam+o przeprowadzilem przeprowadzilem+sie przestac+> przestancie+MYSELF
3 przez+was przychodza+> przychodzic+> rachunki rachunki+za raczej rade rano+, raz+enty reszte
3 reszte+REMOVE roaming roboty rodo rok roku+, rozumiecie rozumiecie+> samochodu serio
3 sie+MORE sie+do sie+en.I sie+i sie+to since skoncz skonczcie skoro skrzynki sluzbowy sms+w
3 smsow+> smsow+HEY smsow+o smsy+. smsy+do sobie+darowac spadajcie spamem spotkamy
3 spotkamy+sie sprawy sprzeciw+wobec stale stop+. stop+w strone strone+> strony subskrypcje
3 super+, swiateczne szkoda szkoda+waszych tam te+HEY te+LIST te+o te+subskrypcje tego+GET
3 tekstowych ten+NUMBER ten+en.NUMBER ten+numer tez tez+. the+en.AUTHORITY to+MORE to+NUMBER
3 to+juz to+ma to+telefon towar trafiliscie trzeba+, tu+NO tu+nie tych+smsow tygodniu
3 tygodniu+, tylko+MSG tym+NUMBER w+maju w+marcu w+pazdzierniku w+spokoju w+waszej w+zeszlym
3 wam+za want want+en.BEFORE was+nie was+po wasz+MSG wasz+en.MESSAGES wasz+en.SENDING
3 wasz+en.TEXT waszego+MSG waszego+smsa waszych+LIST waszych+powiadomien waszymi waszymi+MSG
3 wiadomosci+? wiadomosci+NO wiadomosci+nie wiadomosci+sa wiadomosciami widziec wiem+jak
3 wiem+na wiesci wiesci+> with+en.MY with+the wlasciciel wlasciciel+NUMBER wlasciciel+numeru
3 wlasne wody would wy+MYSELF wy+mi wycofuje wypisania wyprosic wyrzuccie wysyla wysylac+> xd
3 xd+> z+gory z+listy z+niej z+waszymi za+GADGET zablokowanie zadanie zakreccie zamknij
3 zamknij+sie zapomnianym zapomniec zapomnijcie ze+mna zebyscie+MYSELF zegnam+, zegnam+> zera
3 zera+> zeszlym zgode zgody znam+ZERO
4 ,+HOLD ,+MYSELF ,+NUMBER ,+art ,+dziecko ,+en.NUMBER ,+jasne ,+nigdy ,+numer ,+przestancie
4 ,+roaming ,+szkoda ,+w ,+zadnych .+21 .+ASKED .+REPLY .+blokuje .+co .+en.NUMBER .+jeszcze
4 .+n .+napisz .+nawet .+numer .+radze .+super .+tylko .+wolalabym 0+MSG 1 ?+WORD ASK+juz
4 ASK+opuscic ASKED+w BOTHER CONSENT+, GADGET+MYSELF GET+od HEY+NOSENDING HOW+indziej HOW+mam
4 HOW+wy ME+ASK MORE+MSG MY+kurek NO+RECEIVE NO+dostawac NO+pojdzie NO+przychodzi NO+znam
4 NUMBER+sluzbowy REMOVAL+> REMOVE+ME REMOVE+mnie SENT SIGNED SOTHAT SOTHAT+to STOP+MYSELF
4 STUFF+, WORD+MSG YOUSEND+, albo ale+ASK autorskie bez+tych blokuje+> bo+ME cisze czlowieka
4 do+logowania dosyc droge en.BADMSG+. en.BEFORE+en.BEFORE en.DAY+, en.DAY+MSG en.FROM+en.VOC
4 en.I+AFFAIR en.I+e en.MENDED+en.BEFORE en.NUMBER en.NUMBER+sluzbowy en.NUMBER+z
4 en.SUBJECT+AFFAIR en.SUBJECT+e en.TAKE+, en.TAKE+mili gdzie gdzie+indziej i+AFFAIR i+e ida
4 idzcie instrukcja ja+podziekuje jak+mi jego jestescie juz+NO juz+nie karty+, kogo+innego
4 komu+> komus konkurencji konto konto+, kurek kurek+z laduje lata lece linie liscie liscie+>
4 lista+, listy listy+> logowania lutym lutym+, macie mam+wam mama marcu+. matka mili
4 mili+en.I mili+en.SUBJECT mili+i mna+> mnie+> mnie+ASK more mowie mozecie n+en.I
4 n+en.SUBJECT n+i na+MSG na+REMOVAL na+droge na+nocki na+zawsze napisac nie+, nie+RECEIVE
4 nie+dostawac nie+pojdzie nie+przychodzi nie+znam niedziela niepotrzebne+, normalny now
4 numer+sluzbowy numer+z numeru o o+NOSENDING obowiazuje od+MY odpuscie odpuscie+> one oprocz
4 opuscic panstwa+MSG pisac+> po+HOW po+co pogotowia pojdzie poprosze+> powiadomien+, pracuje
4 pracuje+na pradu prawa prosze+, prosze+MORE prosze+juz prosze+opuscic prosze+sobie
4 przychodzi+> radze rest rodzicow+> rok+temu se sie+HOW sie+jak sie+juz sklepie+> skrzynke+>
4 slowie+NO slowie+nie spamowac sprzeciw stary+jestem tak+, tak+mili takiej telefon ten+kurek
4 teraz+ASK tesciowa these to+, to+> to+WORD to+jakos to+sie tych+MSG tylko+te tym+tygodniu
4 urodzinowe w+lutym w+norwegii w+zyciu wasze+MSG waszej+strony wiadomosci wolalabym wstydu
4 wujka wypad wyslany z+waszej z+waszych za+MY za+stary zablokowanie+, zakreccie+MY
4 zakreccie+ten zawsze+> ze zeby+to zejdzcie zyciu zyciu+>
5 ,+do ,+en.THIRD ,+jesli ,+na ,+o ,+od ,+te ,+z .+HEY .+HOLD .+MSG .+SENDS .+STOP .+en.ALONE
5 .+jestem .+moj .+pani .+wasze .+zegnam ASK+, ASK+MORE GADGET+, HEY HEY+zebraniach HOLD+sie
5 ME+> MORE+GET MSG+do MSG+w MYSELF+> MYSELF+to NO+, NO+rozumie RECEIVE REMOVE+NUMBER
5 REPLY+SOTHAT SEND SEND+HEY SEND+o STOP+SEND WORD+mnie ZERO+smsow art+. bo+mie chce+> cudzych
5 do+konkurencji drogi dziekuje+> dzisiaj dziurki dziurki+w dzwoni dzwoni+, en.FROM+en.BEFORE
5 en.NEG+. en.THINGS every i indziej+> internet internet+, istnieje istnieje+> jak jakos
5 jeszcze kodow kupie kurtyna+w ma+> ma+takiej mam+, mam+was mnie moj moj+telefon na+telefon
5 nawet nie+rozumie nosie o+zebraniach od opcji opcji+> panstwa pisze+> powiadomien
5 przestancie przy+zakladaniu roku rozumie sie+en.SUBJECT slowie subskrypcji takiego
5 takiej+opcji tej+LIST traktuje w+en.DAY w+nosie w+slowie wasze+wiadomosci waszego
5 waszych+MSG wiecej+> wierszyki wychodzi wychodzi+> wylaczyc+> z+powiadomien z+tej zakladaniu
5 zakladaniu+GADGET zakladaniu+karty zdejmijcie ze+ME ze+MYSELF ze+istnieje ze+mnie zebraniach
5 znam
6 ,+NO ,+STOP ,+WORD ,+ZERO .+YOUSEND .+do .+kurtyna .+od .+tu .+w .+wez CONSENT GET+> LIST+>
6 MY+NUMBER MY+telefon MYSELF+BUSY MYSELF+potem NO+jestem NOSENDING REMOVED+> SENDS SENDS+,
6 UNSUB+> WORD+. WORD+ME ZERO+MSG ani art blokuje co czarnej czarnej+liscie dajcie dziekuje go
6 indziej innego jestem+na komu kurtyna mi+BUSY mi+potem mie my na+czarnej nie+jestem norwegii
6 od+panstwa od+razu odbiorca odmawiam ostatni ostatni+raz po+dziurki przestac przychodzi razu
6 skonczyc smsami+> tego tej+listy tych w+0 was waszej wez widzenia+> wlasnie z+LIST z+MSG
6 z+MY
7 .+ja ASK+sobie AUTHORITY HOW+przestaniecie LIST NEED+, NUMBER+> REMOVAL REMOVE SEND+> STUFF
7 WANT+> a+wy dalej do+widzenia dostane jestem na+smsy nawet+NO nawet+nie nosie+> podziekuje
7 rodzicow smsami sobie sprzeciwiam wam widzenia z+tymi za+te zadnych
8 ,+SOTHAT ,+THING ME MORE+> MSG MSG+> NO+SEND NUMBER+z lat moze na+NUMBER nie+SEND
8 niepotrzebne podziekuje+za tymi zebyscie zegnam
9 ASK+> MSG+. STOP niech skrzynke wy
10 NUMBER przestaniecie+> raz smsow tu wasze
11 .+THING GET LIST+, REMOVE+> przestaniecie
12 STOP+> waszych
13 .
14 WORD+>
21 NO+>
22 nie+>
"""
