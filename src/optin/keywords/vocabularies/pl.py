"""Polish: how people ask for an end of texts.

It is long because it is data. Folding takes the diacritics away, so that each word is written once
and read with and without them.
"""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, rules_of, stop_word
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    stop_word("ZATRZYMAJ", BIRD),
    help_word("POMOCY", BIRD),
)

_CLASSES: Final = {
    # What one gets, and would not get from a person.
    "MSG": """
        sms smsa smsem smsie smsy smsow smsom smsami smsach sms-y sms-ow sms-ami sms-em sms-a smska
        smski smskow smskami esemes esemesa esemesem esemesy esemesow esemesami esemesach esemeski
        esemeskow esemesowania smsowania smsowanie smsowaniem esemesowanie wiadomosc wiadomosci
        wiadomosciami wiadomosciach wiadomoscia wiadomsci wiadomosi wiadomości_tekstowych reklama
        reklamy reklam reklamami reklame reklamowych reklamowe promka promki promek
        promkami promke promocja promocje promocji promocjami promocjach spam spamu spamem spamy
        spamowanie spamowania spamowaniem powiadomienie powiadomienia powiadomien powiadomieniami
        powiadomieniach powiadomiem notyfikacje notyfikacji newsletter newslettera newslettery
        newsletterow newsletterem newsy newsow newsami mailing mailingu mailingi mailingow
        przypomnienie przypomnienia przypomnien przypomnieniami przypominajek przypominajki ankiety
        ankiet ankietami ankiete marketing marketingu marketingiem marketingowych marketingowe
        agitacja agitacji agitacje agitki komunikat komunikaty komunikatow komunikatami alert alerty
        alertow alertami tresci_marketingowych korespondencji korespondencje msg msgow messages
        message notyfikacji zaczepek natrectwa ogloszen monitow monity ponaglen spamowych
        tekstow_na_telefon wiadomostek wiadomosciek wiadomosciow emesow emesy esy esow
        telemarketingu kampanii smieciowych smieci_na_telefon zaproszen powiadomek
        wysylki wysylke wysylek smsik smsiki smsikow nowosci ogloszenia ogloszen maili maile
        agitek
        """,
    # Of these what is nothing but a text, and no errand of one's own.
    "TEXTS": """
        sms smsa smsy smsow smsami smsach sms-y sms-ow sms-ami sms-a smska smskow smskami esemes esemesa
        esemesy esemesow esemesami esemeskow smsik smsiki smsikow wiadomosc wiadomosci wiadomosciami
        wiadomości_tekstowych reklam reklamy reklamami reklamowych powiadomien powiadomienia powiadomieniami powiadomiem powiadomienie
        promocji promocjami spam spamu spamem newsletter newslettera newsletterow newslettery notyfikacji
        przypomnien przypomnienia przypominajek marketingu alertow komunikatow wiadomosciow
        """,
    # What others send, too, or what one may order.
    "STUFF": """
        oferta oferty ofert ofertami oferte ofertach informacji informacjami kupon kupony kuponow
        kuponami rabat rabaty rabatow rabatami znizki znizek znizkami okazji okazje okazjami ulotek
        ulotki ulotkami propozycji propozycje konkursow konkursy zyczen zyczenia wezwania wezwan
        zawiadomien zawiadomienia kredytow pozyczek smieci smieciami syf syfu syfem badziewia
        badziewie badziewiem gowna gowno bzdur bzdury glupot glupoty pierdol pierdoly gownem
        dziadostwa dziadostwo wyprzedazy nowosci niczego czegokolwiek quizow quizy promocyjnych
        wierszykow wierszyki zaproszenia
        """,
    "WORD": """
        wypisz wypis stop koniec anuluj usun wylacz rezygnuje rezygnuje rezygnacja przestan
        przestancie wypisac wypisz_mnie zatrzymaj dosc skasuj wypiszcie rezygnujue
        zrezygnuj cofam rezygnjue rezynguje wypisanie skonczcie wylaczcie wylaczyc usunac
        usuncie skasowac skasujcie wypisuje wykreslic wykreslcie wykresl skreslic skreslcie skresl
        zakonczcie zakoncz zakonczyc przerwij przerwijcie odsubskrybuj odsubuj odmowa odmawiam
        wyrejestruj wyrejestrujcie wyrejestrowac stpo stopp stoop wyloguj zaprzestac zaprzestancie
        spadaj basta starczy stop_sms stopsms wypiscie wypiszcie_mnie rezygnacja_z_subskrypcji
        sprzeciw unsubscribe dezaktywuj
        stopujcie stooop stoop stpp stpo sotp tsop wypisywac usuwajcie wykreslajcie wylaczajcie
        n_i_e_p_i_s_z_c_i_e n_i_e_p_i_s_a_c w_y_p_i_s_z
        dosyc odsubskrybowuje odsubskrybuje
        """,
    # These ask for nothing else, even in the middle of a text.
    "UNSUB": """
        wypisz wypiszcie wypisac wypiszta wykresl wykreslcie wykreslic skreslcie skreslic skresl
        wyrejestrujcie wyrejestruj wyrejestrowac wykasujcie_mnie kasujcie_mnie kasuj_mnie wypiscie
        odsubskrybujcie odsubskrybowac wypisanie wykreslenie skreslenie wyrejestrowanie
        usuncie_mnie usunac_mnie wywalcie_mnie wyrzuccie_mnie odpiszcie_mnie
        wykreslajcie wypisujcie_mnie odsubskrybowuje odsubskrybuje
        """,
    "REMOVE": """
        wypisz wypiszcie wypisac wypiszta usun usunac usuncie usunta usuwajcie skreslic
        skreslcie skresl wykreslic wykreslcie wykresl kasuj skasuj skasujcie skasowac wykasujcie
        wykasuj wykasowac kasujcie wyrzuccie wyrzuc wyrzucic wywalcie wywal wywalic wyrejestrujcie
        wyrejestruj wyrejestrowac wypiscie usuniecie skreslenie skasowanie wykreslenie wypisanie
        usuniecje zapomnijcie zapomnij zapomniec odpiszcie zablokowac zablokujcie zablokuj
        wymazcie wymazac zlikwidowac zlikwidujcie odpiac odpnijcie wykluczyc wykluczcie wylogujcie
        zanonimizowac wyczyscic wyczysccie dezaktywowac dezaktywujcie wyrejestrowanie wykasowanie
        zablokowanie zlikwidowanie wykluczenie usuniecia wykreslenia skasowania wypisania
        skreslenia wymazanie wyeliminowac usuniejcie usuńce
        usuwajcie wykreslajcie zniszczyc zniszczcie odlaczcie odlaczyc
        wyplaczcie wyplatac usunciee wypisciee wyrzucac likwidujcie
        """,
    # The end of it, as a noun: "I ask for ...".
    "REMOVAL": """
        usuniecie usuniecia skreslenie skreslenia skasowanie skasowania wykreslenie wykreslenia
        wypisanie wypisania wyrejestrowanie wyrejestrowania wykasowanie odpiecie zablokowanie
        zlikwidowanie wykluczenie zaprzestanie zaprzestania zakonczenie zakonczenia zaniechanie
        zaniechania wstrzymanie wstrzymania przerwanie rezygnacje odlaczenie dezaktywacje usuniecje
        wypsianie odsubskrybowanie wymazanie
        kasacje kasacja kasacji
        """,
    "NOSENDING": """
        niepisanie niewysylanie nieprzesylanie nieprzysylanie niekontaktowanie niedzwonienie
        niekierowanie nienekanie niezawracanie niespamowanie nieniepokojenie niewysylania
        nieprzesylania nieprzysylania niekontaktowania niepisania niesmsowanie nieslanie
        nieinformowanie niepowiadamianie niedostarczanie nieprzekazywanie niekontaktowanie_sie
        """,
    "REMOVED": """
        usuneli usunelyscie usunieto wypisali wykreslili skreslili skasowali wykasowali wyrejestrowali
        usunal usunela wypisal wypisala wykreslil skreslil skasowal zabrali wylaczyli zlikwidowali
        wyrzucili wywalili zablokowali zapomnieli przestali przestal przestala przestalo skonczyli
        zaprzestali usuniecie odpuscili odczepili zakonczyli wykasowal
        znikneli znikneliscie pomineli pominieto
        """,
    "ME": "mnie mie nas mnei mne",
    "FAMILY": "tate mame meza zone babcie dziadka ojca matke",
    "MYSELF": "mnie mie nas mi nam do_mnie do_nas ze_mna z_nami do_mie do_niego do_niej jej jemu",
    "NUMBER": """
        numer numeru numerze numerem nr numery dane danych telefon telefonu telefonie komorki komorka
        komorke komorce numru numerek numerka kontakt kontaktu kontakty nomer nuemr nmuer numr tel
        konto_sms danymi namiary namiarow
        """,
    "ASK": """
        prosze prosimy prosilbym prosilabym poprosze zadam zadamy wnosze wnioskuje domagam wzywam
        apeluje prosba prosic prosil mozecie moglibyscie mogliby mozesz moge mozna mogli chce musicie
        macie zechciejcie trzeba wezcie blagam lepiej prosilismy
        """,
    "HOW": "jak gdzie co czy moge mozna kiedy",
    "THING": """
        recepty recepte faktury fakture rachunku paragonu kuriera kurierem stazysty majstra fachowca
        hydraulika elektryka technika lekarza ekipy zamowienia zamowien paczki paczek towaru auta
        samochodu taksowki dokumentow umowy kodu kodow pieniedzy zdjec zdjecia filmu pliku plikow linku
        cennika nazwiska imienia daty numeru_na ceny adresu napisu kwoty raportu wynikow analiz kluczy
        nikogo tortu obiadu pizzy wody chleba katalogu przelewu zaliczki hasla rozmiaru mebli czesci
        jeszcze dzis dzisiaj jutro poki dopoki zanim przed poczta mailem faksem poniedzialku
        wtorku srody piatku montera monterow mechanika hydraulikow pracownika handlowca chlopaka
        mlodego opiekunki palet palety cementu piasku betonu wegla drewna okien drzwi lozka lodowki
        pralki zabawek ubran butow sukienki kwiatow bukietu ciasta jedzenia sztuk kopii skanow skanu
        zaswiadczenia zaswiadczen odpowiedzi oryginalow oryginalu transportu laweciarza lawety
        nosidla czesci sprzetu kartonow ksiazek kolejnej_sztuki zgloszenia podania cv
        """,
    "MY": "moj moje mojego moja moich mojej mojemu muj ten tego nasz naszego nasze naszych tych ow",
    "LIST": """
        listy lista liste bazy baza baze baz list listach bazie kartoteki kartotek systemu systemie
        rejestru rejestrow ksiazki subskrypcji subskrypcje newslettera odbiorcow mailingu
        bazydanych subskrybentow klientow grupy wysylki wysylek rozdzielnika ewidencji subskrypcj
        kontaktow powiadomien adresatow spisu
        """,
    # What the sender does, as it is forbidden or asked to end.
    "SEND": """
        wysylac wysylajcie wysylaj wysylajta wyslac wysylania wysylanie przysylac przysylajcie
        przysylaj przysylania przesylac przesylajcie przesylaj przesylania przesylanie nadsylac
        nadsylajcie pisac piszcie pisz piszta pisania pisanie pisaniem slac slijcie slij slecie slania
        szlijcie wypisywac_do_mnie kontaktowac kontaktujcie kontaktuj kontaktowania dzwonic dzwoncie
        dzwon dzwonienia wydzwaniac wydzwaniajcie wydzwaniania nekac nekajcie nekaj nekania zawracac
        zawracajcie zawracaj zawracania niepokoic niepokojcie niepokoj niepokojenia spamowac spamujcie
        spamuj spamowania meczyc meczcie mecz meczenia dreczyc dreczcie dreczenia odzywac odzywajcie
        odzywaj zaczepiac zaczepiajcie smsowac smsujcie smsuj esemesowac esemesujcie kierowac
        kierujcie kierowania informowac informujcie informowania powiadamiac powiadamiajcie
        powiadamiania zasypywac zasypujcie zasypywania bombardowac bombardujcie bombardowania
        zamęczac zameczajcie przesladowac przesladujcie nagabywac nagabujcie nagabywania molestowac
        narzucac narzucajcie wciskac wciskajcie wciskania oferowac oferujcie oferowania proponowac
        proponujcie reklamowac reklamujcie zanudzac zanudzajcie trujcie truc irytowac draznic
        straszcie budzic budzcie nieslac nieslij niepiszcie niepisac niewysylac
        niewysylajcie nieprzysylac psizcie przypominac przypominajcie nawolywac zapychac zapychajcie
        zasmiecac zasmiecajcie naprzykrzac naprzykrzajcie naciagac wysyłajice namawiac
        namawiajcie agitowac nachodzic spamic spamcie wkurzac wkurzajcie wkurwiac wkurwiajcie
        pierdolic pytac dopytywac pisaty
        przeszkadzac przeszkadzajcie przeszkadzaj absorbowac absorbujcie
        pisadz
        zawiadamiac zawiadamiajcie zawiadamiaj rozsylac rozsylajcie
        """,
    "BOTHER": """
        nekac nekajcie nekania zawracac zawracajcie niepokoic niepokojcie spamowac spamujcie meczyc
        meczcie dreczyc dreczcie zaczepiac zaczepiajcie bombardowac zasypywac zameczac przesladowac
        nagabywac molestowac naprzykrzac spamuj nekaj wkurzajcie wkurwiajcie zasmiecac
        zasmiecajcie zapychac zapychajcie zanudzajcie kontaktujcie wydzwaniajcie odzywajcie
        kontaktowac odzywac
        przeszkadzac przeszkadzajcie
        """,
    # The same in the past, after "so that", "would".
    "SENT": """
        wysylali wysylal wysylala wysylano przysylali przysylal przysylala przesylali przesylal slali
        slal pisali pisal pisala pisano dzwonili dzwonil kontaktowali kontaktowal odzywali odzywal
        nekali nekal spamowali spamowal meczyli niepokoili zawracali wyslali przyslali napisali
        przychodzily przychodzilo przychodzil przychodzilyby informowali powiadamiali kierowali
        zasypywali zaczepiali dreczyli wydzwaniali smsowali wysłaliscie nadsylali wciskali pisaly
        wysylaly przysylaly wysylalibyscie pisalibyscie
        zawiadamiali rozsylali
        """,
    "YOUSEND": """
        wysylacie przysylacie przesylacie slecie piszecie dzwonicie nekacie spamujecie meczycie
        zasypujecie zawracacie wysylasz piszesz przysylasz wydzwaniacie wciskacie
        bedziecie_wysylac bedziecie_pisac
        zawiadamiacie rozsylacie
        """,
    "SENDS": """
        wysylacie przysylacie przesylacie slecie piszecie dzwonicie nekacie spamujecie meczycie
        zasypujecie zawracacie wysylasz piszesz przysylasz zapychacie wydzwaniacie wciskacie
        przychodza przychodzi dostaje dostajemy otrzymuje nie_przestajecie bedziecie_pisac
        bedziecie_wysylac bedziecie_przysylac nachodzicie
        zawiadamiacie rozsylacie
        """,
    "SOTHAT": """
        zeby zebyscie zebys aby abyscie abys by byscie bys gdyby gdybyscie azeby
        coby cobyscie
        """,
    # To get.
    "GET": """
        dostawac otrzymywac dostac otrzymac miec czytac widziec odbierac slyszec dostawania
        otrzymywania ogladac przegladac kasowac usuwac dostwac dostawc
        """,
    "RECEIVE": """
        dostawac otrzymywac dostawania otrzymywania otrzymywanie dostawanie dostwac otrzymywc
        kontaktu kontaktow zadnego_kontaktu byc_informowana byc_informowany byc_nekana byc_nekany
        byc_na_liscie byc_w_bazie byc_nekanym byc_nekana
        """,
    "WANT": """
        chce chca chcemy chcem zycze zyczymy zyczylbym zyczylabym zgadzam zgadzamy wyrazam wyrazamy
        potrzebuje potrzebujemy chcialabym chcialbym chcielibysmy prosilem prosilam prosilismy
        zamawialem zamawialam zamierzam zamierzamy pragne akceptuje akceptujemy interesuje
        interesuja mam_ochoty mamy_ochoty mam_zamiaru mam_czasu_na lubie znosze toleruje
        zgadzalem zgadzalam chialbym chcilabym
        hce hcem chcialem chcialam chcielismy
        """,
    "NEED": """
        potrzebuje potrzebujemy potrzebne potrzebny potrzebna potrzeba interesuje interesuja
        obchodza obchodzi trzeba przydatne przydaje przydaja ciekawi ciekawia niepotrzebne
        """,
    "NO": "nie ni niy zadnych zadnej zadnych nigdy zaden nei nje nia ne nieee nie_nie",
    "ZERO": "zadnych zadnej zadnego zero koniec dosc bez no_more zaden zadne dosyc",
    "MORE": "wiecej juz jusz jurz wiecj dluzej nigdy wiencej wecej more ponownie kiedykolwiek",
    "STOP": """
        przestan przestancie przestac przestanta skonczcie skoncz skonczyc zaprzestac zaprzestancie
        zaprzestania zaprzestanie zaprzestan dosc stop koniec prestancie przestanie zakonczcie
        zakoncz zakonczyc zakonczenie zakonczenia przestana przerwijcie przerwac wstrzymac
        wstrzymajcie wstrzymanie zaniechac zaniechajcie zaniechania zaniechanie zestac konczcie
        koncz pzrestancie przestansie ogarnijcie_sie opanujcie_sie przystopujcie zastopujcie
        powstrzymajcie_sie dajcie_spokoj daj_spokoj darujcie_sobie dajcie_sobie_spokoj daruj_sobie
        odpuscie odpusccie odpusc dajcie_se_siana daj_se_siana dajcie_siana wyluzujcie wyluzuj
        zatrzymajcie zatrzymac zastopowac przestantcie
        przesstancie przestsncie przestajcie sie_opanujcie
        zastopuj zatrzymajcie_sie przestopujcie przystopuj uspokojcie_sie opamietajcie_sie
        dosyc daj_sobie_spokoj daj_cie_spokoj dajcie_juz_spokoj przystancie stopujcie
        """,
    "CONSENT": """
        zgode zgody zgoda zgod zgodzie pozwolenia pozwolenie upowaznienia zezwolenia przyzwolenia
        zgode_marketingowa zgody_marketingowe zgodę_na pozwolenstwa
        """,
    "WITHDRAW": """
        wycofuje wycofujemy wycofac cofam cofamy cofnac odwoluje odwolujemy odwolac wycofanie
        cofniecie odwolanie anuluje wycofalam wycofalem cofnelam cofnalem wycofujac cofnijcie
        wycofajcie uniewaznic uniewazniam anulowac anulujcie anulowanie anulowalam anulowalem
        odwolalam odwolalem cofnelismy wycofalismy odwolalismy odwolajcie uniewaznijcie
        wypowiadam
        """,
    "REPLY": "wyslij odpisz napisz wysylajac odpisac wyslac odpowiedz wpisz",
    "WRONG": """
        zly bledny niewlasciwy pomylony zlego bledny nieprawidlowy nieaktualny zla niewlasciwa
        niewlasciwej blednego niewlasciwego nieprawidlowego zlej obcy
        """,
    "ASKED": """
        prosilem prosilam prosilismy mowilem mowilam mowilismy pisalem pisalam pisalismy napisalem
        napisalam powiedzialem powiedzialam zglaszalem zglaszalam poprosilem poprosilam wysylalem
        wysylalam wyslalem wyslalam odpisalem odpisalam odmawialem odmawialam odmowilem odmowilam
        wypisywalem wypisywalam wypisalem wypisalam zrezygnowalem zrezygnowalam rezygnowalem
        rezygnowalam powtarzam
        """,
    "UNSUBBED": """
        wypisywalem wypisywalam wypisalem wypisalam zrezygnowalem zrezygnowalam rezygnowalem
        rezygnowalam odmawialem odmawialam wyrejestrowalem wyrejestrowalam wypisalismy wykreslalem
        odmowilam odmowilem odsubskrybowalam odsubskrybowalem odsubowalam odsubowalem
        """,
    "SIGNED": """
        zapisywalem zapisywalam zapisywalismy zapisalem zapisalam zgadzalem zgadzalam zgodzilem
        zgodzilam rejestrowalem rejestrowalam subskrybowalem subskrybowalam wyrazalem wyrazalam
        wyrazilem wyrazilam podpisywalem podpisywalam podpisalem podpisalam udzielalem udzielalam
        udzielilem udzielilam zapisywany zapisywana wyrazilismy zgadzalismy
        """,
    # What one takes part in, and calls off.
    "AFFAIR": """
        wizyty wizyte zajec zajecia zajeciach jogi joge crossfitu crossfit pilatesu zumby aerobiku
        basenu basen kursu kurs treningu trening treningow warsztatow warsztaty szkolenia szkolenie
        lekcji lekcje egzaminu egzamin badania badanie badan zabiegu zabieg terminu termin rezerwacji
        rezerwacje kolacji kolacje obiadu obiadow obiady sniadania sniadan sniadanie lunchu wycieczki
        wycieczke wyjazdu wyjazd kolonii kolonie obozu oboz meczu mecz turnieju turniej zmiany dyzuru
        dyzurow grafiku kolejki koncertu koncert dyskoteki dyskoteke spotkania spotkanie zebrania
        zebranie konferencji webinaru swietlicy swietlice przedszkola szkoly szpitala oddzialu gosci
        uczestnikow mezow_zaufania mediacji mediacje rezerwowych rezerwowej chetnych oczekujacych
        startowej startu biegu bieg rejsu lotu pasazerow obecnosci zakupow zamowien wolontariuszy
        rozmowy rozmowe rehabilitacji masazu masaz silowni fitnessu fitness konsultacji konsultacje
        poniedzialku wtorku srody czwartku piatku soboty niedzieli jutra poniedzialkowej
        poniedzialkowego poniedzialkowych wtorkowej wtorkowego wtorkowych srodowej srodowego srodowych
        czwartkowej czwartkowego czwartkowych piatkowej piatkowego piatkowych sobotniej sobotniego
        sobotnich niedzielnej niedzielnego niedzielnych porannej porannego porannych wieczornej
        wieczornego jutrzejszej jutrzejszego dzisiejszej dzisiejszego
        dluznikow zadluzonych krd bikow biku nieobecnych spoznionych najemcow
        rady_rodzicow rady_szkoly rady_klasy rady_pedagogicznej rady_osiedla rady_nadzorczej komitetu
        zarzadu trojki komisji choru zespolu druzyny sztafety ligi rozgrywek orkiestry
        projektu delegacji kadry zawodow samorzadu scholi stolowki swietlicowych zespolow
        """,
    # What one is asked to agree to that is no text.
    "CONSENTED": """
        mediacje dyskoteke wycieczke wycieczki wyjazd wyjscie zabieg operacje narkoze znieczulenie
        szczepienie podwyzke zmiane wyciecie remont termin warunki cene koszty kwote udzial zdjecia
        wizerunku publikacje basen kolonie oboz badanie rehabilitacje leczenie kremacje sekcje wjazd
        wejscie najem sprzedaz montaz rozbudowe budowe zabudowe instalacje przelozenie przesuniecie
        zamiane potracenie obciazenie transfuzje biopsje sedacje nadgodziny odbior
        dziecka syna corki
        przesuniecia doliczenie doliczenia oplate oplaty cene rachunek nagrywanie
        """,
    # What one switches off, deletes or blocks that is no text.
    "GADGET": """
        karte karty konto konta dostep alarm dzwonek ogrzewanie swiatlo bramke klimatyzacje kaloryfer
        domofon roaming internet wifi wode prad obce obcych numery blik przelew przelewy pilota
        sygnalizacje swiatlo piekarnik pralke kalendarz blokade roamingu rejestrator
        """,
    # Who writes "no calls" for the moment only.
    # What is sent by somebody whom one waits for, or is told not to send any more.
    "PARCEL": """
        faktur faktury fakture rachunkow rachunki rachunek paragonow paczek paczki paczke przesylki
        przesylek przesylke czesci towaru kuriera kurierem kurierow pracownika pracownikow hydraulika
        elektryka fachowca montera ekipy ekip taksowki taksowek zamowienia zamowien dokumentow umow
        umowy wycen wyceny kosztorysu kosztorysow zestawien plikow przelewu przelewow zaliczki pieniedzy recepty recept
        glosowek glosowki gotowki kwiatow tortu pizzy jedzenia obiadu obiadow sprzetu kluczy
        mechanika serwisanta majstra listem poczta
        """,
    # What texts tell of, which one may do without.
    "ABOUT": """
        promocjach promocji ofertach ofercie nowosciach wyprzedazach wyprzedazy rabatach znizkach
        okazjach kuponach konkursach konkursie wydarzeniach eventach koncertach szkoleniach kursach
        zajeciach treningach meczach webinarach zbiorkach zbiorce zebraniach kredytach pozyczkach
        ubezpieczeniach kolekcji kolekcjach akcjach jadlospisach wycieczkach warsztatach niczym
        spektaklach wyborach kampanii produktach uslugach pakietach badaniach
        """,
    # What one asks to go on getting, and nothing else.
    "KIND": """
        kody kodow faktury rachunki wyniki wynikach terminy terminach awarie awariach przypomnienia
        potwierdzenia powiadomienia statusy paragony smsy wiadomosci odbiorach dostawach platnosciach
        """,
    # The "not" written as a part of the verb.
    "GLUED": """
        niepisac niepiszcie niepisz niedzwonic niedzwoncie niedzwon nieprzysylac nieprzysylajcie
        niewysylac niewysylajcie niewysylaj nieslac nieslijcie nieprzesylac nieprzesylajcie
        niekontaktowac niespamowac niespamujcie nieprzesylaj nieprzysylaj
        """,
    "BUSY": """
        schodze ide jade jestem_na_spotkaniu jestem_na_zebraniu jestem_na_lekcji jestem_na_zajeciach
        jestem_na_wizycie jestem_na_rozmowie jestem_na_dyzurze jestem_na_pogrzebie jestem_na_badaniu
        jestem_na_badaniach jestem_na_basenie jestem_na_treningu jestem_na_silowni jestem_na_mszy
        jestem_na_wykladzie jestem_na_zakupach jestem_na_kursie jestem_na_konferencji jestem_na_miejscu
        jestem_na_szkoleniu jestem_na_egzaminie jestem_na_rozprawie jestem_na_nocce jestem_na_zmianie
        jestem_na_urlopie jestem_na_dole jestem_na_gorze jestem_na_slubie jestem_na_operacji
        jestem_na_rehabilitacji jestem_na_zabiegu jestem_na_lotnisku jestem_na_budowie jestem_na_sali
        jestem_w_pracy jestem_w_kinie jestem_w_szkole jestem_w_kosciele jestem_w_domu jestem_w_trasie
        jestem_w_drodze jestem_w_teatrze jestem_w_szpitalu jestem_w_autobusie jestem_w_pociagu
        jestem_w_tramwaju jestem_w_samochodzie jestem_w_aucie jestem_w_sadzie jestem_w_trakcie
        jestem_w_sklepie jestem_w_samolocie jestem_w_urzedzie jestem_w_lazience jestem_w_kolejce
        jestem_w_poczekalni jestem_w_gabinecie jestem_w_biurze jestem_w_wannie jestem_w_bibliotece
        jestem_u jestem_zajeta jestem_zajety jestem_poza oddzwonie rozladowuje rozladuje bateria_pada
        bateria_mi_pada pada_mi_bateria konczy_mi_sie_bateria telefon_mi_pada
        wychodze czekam biegne prowadze_zajecia siedze spie zaraz odpisze odezwe zejde wyjde przyjade jedziemy
        mam_spotkanie mam_zebranie mam_lekcje mam_zajecia dziecko_spi maly_spi mala_spi pozniej potem
        sam_zadzwonie sama_zadzwonie rozladowany karmie kapie usypiam
        """,
    "WRITE": """
        piszcie pisz dzwoncie dzwon zadzwoncie zadzwon napiszcie napisz wysylajcie wysylaj slijcie
        wyslijcie wyslij kierujcie przysylajcie pukajcie stukajcie zapukajcie wejdzcie zostawcie
        polozcie dajcie_znac
        """,
    "HOLD": """
        kasujcie kasuj usuwajcie usuwaj wypisujcie wypisuj wykreslajcie wykreslaj skreslajcie skreslaj
        usuwac kasowac wypisywac wykreslac skreslac wylaczajcie wylaczaj wylaczac blokujcie blokuj
        zapominajcie rezygnuje rezygnujemy wypisuje wypisujemy
        """,
    # What whoever owes something does not do.
    "OWED": """
        oddacie zwrocicie zaplacicie naprawicie przyjedziecie odpowiecie wyplacicie dostarczycie
        usuniecie_awarii wymienicie zalatwicie odda zwroci zaplaci przelejecie rozliczycie wydacie
        uregulujecie oddasz zwrocisz zaplacisz
        """,
    "AUTHORITY": """
        uodo uokik uke rodo giodo prokuratury prokurature prokuratura policje policji policja sadu
        rzecznika rzecznikowi operatora operatorowi prawnikowi urzedu
        """,
    "HEY": """
        no ej eee hej kurwa ludzie boze jezu matko blagam blagam litosci sorki sorry przepraszam
        dobra ok okej serio halo o oj ach weź wez wezcie
        """,
    # What texts do that bother.
    "BOTHERS": """
        przeszkadza przeszkadzaja przeszkadzacie przeszkadzasz meczy mecza meczycie nudzi nudzicie
        nekacie zawracacie denerwuja denerwuje denerwujecie wkurzaja wkurza wkurzacie irytuja
        irytuje irytujecie narzucacie klopot klopotu uciazliwe uciazliwi natretni
        """,
    # To end it, as it is forbidden.
    "CEASE": """
        przestawajcie przestawaj przestawac konczcie koncz konczyc rezygnujcie rezygnuj
        wylaczajcie wylaczaj wylaczac wstrzymujcie wstrzymywac przerywajcie przerywac
        zaprzestawajcie zaprzestawac zatrzymujcie zatrzymywac usuwajcie usuwaj usuwac wykreslajcie
        wykreslaj wykreslac skreslajcie skreslac wypisujcie wypisywac kasujcie kasuj kasowac
        blokujcie blokowac wyrzucajcie wyrzucac porzucajcie likwidujcie
        """,
    # To put back on the list.
    "RESTORE": """
        zapisac zapiszcie zapisz wlaczyc wlaczcie wlacz przywrocic przywroccie przywroc dodac
        dodajcie dodaj dopisac dopiszcie aktywowac aktywujcie odblokowac odblokujcie podlaczyc
        wpisac wpiszcie wznowic wznowcie
        """,
    # To take off, as somebody wonders whether one should.
    "DELETEIT": """
        usunac skasowac wykasowac wypisac wykreslic skreslic zrezygnowac przestac konczyc skonczyc
        wylaczyc
        """,
    # Who told somebody to end it, or ended it for them.
    "RELATIVE": """
        maz zona tesciowa tesc mama tata matka ojciec corka syn brat siostra babcia dziadek kolega
        kolezanka sasiadka sasiad chlopak dziewczyna szef szefowa partner partnerka wnuk wnuczka
        przyjaciolka przyjaciel ciocia znajoma znajomy sekretarka asystentka
        """,
    # What one missed, or would have, without the texts.
    "MISSED": """
        przegapilam przegapilem przegapilismy przegapilbym przegapilabym zapomnialam zapomnialem
        zapomnielismy zapomnialbym zapomnialabym przeoczylam przeoczylem przeoczylbym przeoczylabym
        spoznilam spoznilem spoznilbym spoznilabym przespalam przespalem przepadl przepadla ominelo
        omineloby ominela ominal stracilam stracilem stracilbym stracilabym
        """,
    # That they ended, as somebody would regret, or would be glad.
    "CEASED": """
        skonczyly skonczylo skonczy skoncza przestaly przestali przestaliscie przestalibyscie zniknely
        zniknelo zniknie znikna urwaly urwalo ustaly ustalo zakonczyly wygasly skonczyli skonczyliscie
        """,
    # Who or what is sent to somebody, and is not wanted there.
    "CREW": """
        pielegniarki pielegniarke pielegniarza pielegniarek opiekunki opiekunke opiekuna ochrony
        ochrone ochroniarza ochroniarzy karetki karetke karetek pogotowia patrolu patrol patroli
        strazy policji lekarza lekarki lekarke doktora doktor montera monterow hydraulika elektryka
        serwisanta serwisantow mechanika technika technikow pracownika pracownikow sprzatacza sprzataczki sprzataczke kierowcy kierowce kierowcow kuriera kurierow
        stazysty stazystki praktykanta praktykantki nauczyciela nauczycielki korepetytora ekipy ekipe
        ludzi handlowca przedstawiciela agenta agentow inspektora kontrolera rzeczoznawcy tlumacza
        fryzjerki kosmetyczki rehabilitanta fizjoterapeuty fizjoterapeutki niani nianie lawety lawete
        taksowki taksowke windykatora ksiedza asystentki asystenta goscia faceta chlopaka
        paczkomatem pobraniem inpostem kurierem poczta listem dpd modelu koloru rozmiaru probek
        probki towaru
        """,
    "DISPATCH": """
        przysylac przysylajcie przysylaj wysylac wysylajcie wysylaj kierowac kierujcie kieruj slac
        slijcie nadsylac nadsylajcie przyslac wyslac
        """,
    # Where advertisements hang.
    "SITE": """
        elewacji elewacje plotu plot plocie bramy bramie szyby szybie szyb scian sciany scianie
        budynku bloku kamienicy klatki klatce drzwi drzwiach okna okien okno oknie auta samochodu
        chodnika trawnika ogrodzenia posesji dzialki parkingu dachu wycieraczki wycieraczek slupa
        przystanku witryny balkonu podjazdu domu sklepu szkoly
        """,
    "WITHDRAWAL": """
        cofnieciu cofniecia wycofaniu wycofania odwolaniu odwolania
        """,
    "SEVERAL": """
        dwa trzy cztery piec szesc siedem osiem dziesiec kilka kilkanascie pare sto z_piec ze_sto 0
        z_dziesiec tysiac milion
        """,
    # Where words are printed, painted or shown, which is no telephone.
    "PLACE": """
        ulotce ulotkach ulotki plakacie plakatach banerze stronie strone samochodzie aucie busie
        gazecie prasie internecie facebooku instagramie google klatce klatkach drzwiach fakturze fakturach
        ofercie radiu radio lokalu lokalach witrynie koszulce koszulkach kopercie kopertach telewizorze
        telewizji ekranie ekranach monitorze tv umowie wizytowce wizytowkach kubkach kubku torbach opakowaniu
        opakowaniach paragonie budynku elewacji plocie skrzynce_pocztowej poczekalni sali kinie parkingu
        biurze szybie tablicy kamery kamer czujnika zegarku windzie youtubie tablecie laptopie
        przegladarce abonamencie pakiecie gazetce gablocie gablotach
        """,
    # Who may be written to that is not the writer, nor one of the family.
    "THIRD": """
        hurtowni hurtowniom producenta ksiegowej ksiegowosci ksiegowego lokatorow lokatorom klientow klientom
        kontrahentow kontrahentom gosci gosciom pracownikow pracownikom druku drukarni sasiadow sasiadom
        sasiadki sasiada cioci wujka kuzynki szefa szefowej rodzicow rodzicom nauczycieli urzedu gminy
        banku sadu ubezpieczyciela notariusza adwokata mecenasa dostawcy dostawcow kolegi kolezanki
        ekipy wykonawcy tomka marka adama jacka krzyska pawla piotra basi kasi gosi zosi ewy marty magdy
        oli joli nowaka kowalskiego kowalskiej szkoly przedszkola zlobka parafii spoldzielni zusu zus
        klienta pracodawcy najemcy najemcow
        """,
    # What is loud or shines, and is switched off.
    "DEVICE": """
        alarm alarmu alarmy syrena klimatyzacja klima ekran ekrany telebim telewizor tv radio glosnik
        glosniki muzyka winda winde zraszacz zraszacze swiatlo swiatla lampa lampy neon neony latarnia
        grzejnik grzejniki kaloryfer kaloryfery ogrzewanie nawiew wentylator wentylacja dmuchawa budzik
        dzwonek fontanna silnik pompa czujnik czujka pralka suszarka zmywarka odkurzacz kosiarka
        szlaban monitor monitory kamera oswietlenie reflektor reflektory piekarnik piec kominek
        podgrzewanie domofon jacuzzi sauna suszarki wiatrak agregat
        """,
    # What is deleted or called off that is no number.
    "ENTRY": """
        zdjecie zdjecia zdjec komentarz komentarzu komentarze opinia opinie wpis post film filmik
        zamowienie zamowienia zamowieniu rezerwacja rezerwacje rezerwacji wizyta wizyte termin przelew
        przelewu platnosc transakcja transakcje oplata oplate karta karte doladowanie zlecenie zlecenia
        plik dokument polisa polise bilet bilety zgloszenie reklamacja reklamacje fakture faktura
        ogloszenie ogloszenia
        """,
    # To whom one said so, and who is not the sender.
    "TOLD": """
        bratu koledze kolezance mezowi zonie synowi corce mamie tacie babci dziadkowi kumplowi kumpeli
        siostrze sasiadce sasiadowi szwagrowi szwagierce tesciowej tesciowi szefowi szefowej znajomej
        znajomemu przyjaciolce przyjacielowi dzieciom mlodemu mlodej wnukowi wnuczce ciotce cioci
        wujkowi rodzicom chlopakowi dziewczynie mojemu mojej narzeczonemu narzeczonej wspollokatorce
        """,
    # Goods and cards, of which somebody wants no more.
    "GOODS": """
        bulek bulki bulke pieczywa rogalikow rogale rogali paczkow ciastek ciasteczek ciast jajek jaj sera
        serow miesa wedlin wedliny ryb ryby owocow owoce warzyw warzywa pomidorow ziemniakow jablek mleka
        smietany masla jogurtow jogurty maki ryzu makaronu piwa wina soku sokow kawy herbaty karmy karme
        zwirku saszetek kremu kremow szamponu perfum kosmetykow kosmetyki farby farb zamiennikow
        zamienniki zamiennik zamiennika tabletek tabletki lekow leki syropu masci plastrow strzykawek
        soczewek soczewki szkiel talerzy talerze kubkow szklanek garnkow naczyn krzesel krzesla materaca
        poscieli recznikow koszulek koszule koszul spodni swetra bluzy kurtki czapek filtrow filtry
        zarowek akumulatora akumulatorow opon opony srub klockow kabli ladowarki papieru tonerow tonery
        tuszu workow worki towaru towar towarow towary produktow produkty egzemplarza egzemplarzy
        egzemplarze sztuki sztuk sztuke pary kompletu kompletow zestawu zestawow karty karte kart pilota
        pilotow sadzonek sadzonki nasion roslin rosliny roz roze tulipanow tortow zup zupy zupe kotletow sushi
        surowki sosu cateringu posilkow dan ksiazki ksiazke podrecznikow zeszytow sukienek butelek butelki
        pieluch pieluchy zabawki puszek desek plytek plytki paneli drewno wegiel cement czesci
        uszczelek uszczelki kartony palety meble buty rzeczy_kruchych kruchych_rzeczy ciezkich_rzeczy
        szklanych_rzeczy delikatnych_rzeczy kleju gipsu tynku licznika licznikow dywanu dywanow mebla probek probki gazety gazetek_papierowych
        """,
    "GOODLY": """
        tej tego tych te ta takiej takiego takich takie kolejnej kolejnego kolejnych kolejna kolejny kolejne drugiej drugiego
        druga drugi trzeciej trzeciego nowej nowego nowych nowa nowe starej starego starych stare inne innej innego innych
        pustych kruchych czerstwych swiezych mrozonych tanich tylu tyle zadnych zadnej zadnego jedzenia zielonych
        czarnych bialych czerwonych niebieskich malych duzych uzywanych zepsutych papierowych plastikowych
        szklanych zapasowej zapasowych dodatkowej dodatkowych dodatkowego dodatkowe duplikatu nastepnej nastepnego
        nastepnych nastepna podwojnej podwojnego podwojnych mokrych przeterminowanych nadgnitych uszkodzonych zimnych zimnej
        """,
    # Advertisements that hang, drive or play somewhere.
    "BANNER": """
        baner banner baneru banery banner_reklamowy bilbord billboard bilbordy szyld szyldy plakat plakaty plakatu tablica
        tablice telebim naklejka naklejke naklejki reklama reklame reklamy ulotke ulotki megafon rollup stojak
        """,
    # Bodies that one leaves, and is taken out of.
    "BODY": """
        czlonkow czlonkostwa kola kolka stowarzyszenia zwiazku zwiazkow organizacji partii fundacji bractwa choru
        harcerstwa hufca osp zarzadu komitetu towarzystwa samorzadu izby cechu rozanca rozy wspolnoty
        spoldzielni kadry sekcji trojki rady ksiegi ksiegi_wieczystej hipoteki krs ceidg krwiodawcow dawcow ministrantow opiekunow wolontariuszy
        """,
    # A third party, to whom something was said.
    "INSTEAD": """
        banku telewizji energetyki gazowni fotowoltaiki kablowki konkurencji ubezpieczalni tamtych tamtego
        tamtej innego innej internetowego internetowej poprzedniego poprzedniej allegro windykacji urzedu zusu
        skarbowki telekomunikacji operatora ubezpieczyciela
        """,
    "CREWTO": """
        przedstawicielowi kurierowi listonoszowi sasiadowi sasiadce handlowcowi monterowi kolporterowi
        roznosicielowi ochroniarzowi kierowcy dostawcy akwizytorowi agentowi serwisantowi kominiarzowi
        ksiedzu praktykantowi koledze kolezance hydraulikowi inkasentowi
        """,
    # To put back on the list, as it is forbidden.
    "READD": """
        zapisujcie zapisuj zapisywac dodawajcie dodawaj dodawac wpisujcie wpisuj wpisywac dopisujcie
        dopisuj dopisywac przywracajcie przywracaj przywracac wlaczajcie wlaczac podlaczajcie
        """,
}

_PATTERNS: Final = {
    "goes_on": """
        RELATIVE NO WANT RECEIVE|GET? _? MSG _? _? $? ale|a|lecz ja _? poprosze|chce|chetnie|chcialabym|chcialbym|lubie|prosze|tak
        NO jestem|jestesmy _? klientem|klientka|pacjentem|pacjentka|klientami _? _? od wczoraj|dzis|dzisiaj
        zrezygnowac|rezygnuje|rezygnujemy z _? reklamy|kampanii|ogloszenia w|na _
        ASK? MORE? NO DISPATCH mi|nam|do_mnie|do_nas? MORE? te|tych|tej|tego|takich|takiego|takiej _ GOODS
        ASK? STOP mi|nam? DISPATCH mi|nam? te|tych|tej|tego|takich|takie _ GOODS|PARCEL
        ASK? STOP mi|nam|do_nas|do_mnie? DISPATCH|podsylac|kierowac mi|nam|do_nas|do_mnie? GOODLY? CREW|kandydatow|kandydatki|uczniow|pacjentow|klientow|ludzi|turystow
        niech _ mi|nam? MORE? NO wysylaja|przysylaja|wysyla|przysyla mi|nam? MORE? GOODLY? GOODS|PARCEL
        $ ale|a? od was|panstwa chce|chcemy|wole dostawac|otrzymywac
        ASK? MORE? NO DISPATCH mi|nam|do_mnie|do_nas? MORE? GOODLY? GOODLY? GOODS
        ASK? MORE? mi|nam MORE? NO DISPATCH MORE? GOODLY? GOODLY? GOODS
        GOODLY? GOODS mi|nam? ASK? mi|nam? MORE? NO DISPATCH mi|nam? MORE?
        ASK? STOP mi|nam? DISPATCH mi|nam? GOODLY? GOODLY? GOODS|PARCEL
        SOTHAT mi|nam? MORE? NO SENT|DISPATCH mi|nam? MORE? GOODLY? GOODLY? GOODS
        ASK? SOTHAT GOODLY? GOODS mi|nam? MORE? NO SENT|DISPATCH
        niech mi|nam? MORE? NO wysylaja|przysylaja|wysyla|przysyla mi|nam? MORE? GOODLY? GOODLY? GOODS|PARCEL
        BANNER _? _? na|z|ze|przed|pod|przy|sprzed _? _? SITE _? _? _? _? _? $ NO SIGNED|macie|mieliscie|zgadzam|zgadzamy|wyrazam|dalismy|dawalem|dawalam _? _? CONSENT|MSG|prawa
        BANNER _? _? na|z|ze|przed|pod|przy|sprzed _? _? SITE _? _? _? _? _? $ NO SIGNED|macie|mieliscie|zgadzam|zgadzamy|wyrazam|dalismy|dawalem|dawalam _? _? CONSENT|MSG|prawa $ ASK? REMOVE|zdjac|zdejmijcie|zabrac|zerwac
        BANNER _? _? na|z|ze|przed|pod|przy|sprzed _? _? SITE _? _? _? _? _? $ ASK? REMOVE|zdjac|zdejmijcie|zabrac|zerwac|sciagnac|STOP
        BANNER _? _? _? wisi|wisza|jezdzi|jezdza|zaslania|zaslaniaja|trabi|ryczy|halasuje _? _? _? _? _? _? _? $ ASK? _? REMOVE|zdjac|zdejmijcie|zabrac|zerwac|sciagnac|STOP
        BANNER _? _? _? wisi|wisza|jezdzi|jezdza|zaslania|zaslaniaja|trabi|ryczy
        megafon|glosnik|samochod|auto|bus|laweta|przyczepa|przyczepka|wozek z|ze _? reklama|reklamami|plakatem|banerem
        oklejony|oklejona|oklejone|oklejacie|obklejony|oblepiony|oblepiona|zaklejona|zaklejony|zaklejone _? _? MSG|reklama|reklamami|plakatami|ulotkami|naklejkami
        wycofac|wycofajcie|zerwac|zerwijcie|sciagnac|sciagnijcie|odkleic|zdemontowac _? BANNER _? z|ze|sprzed|zza|znad|spod _? _? SITE
        naszej|nasza|naszych|mojej|moja|nasze|naszego|swojej|swoja reklamy|reklame|kampanii|kampanie|kampania|ogloszenia|ogloszenie z|ze|w|na|dla|u|$|juz
        ASK? STOP|WORD|wylaczyc|wylaczcie kampanie|kampanii|reklame|reklamy|ogloszenie _? _? dla mojego|naszego|mojej|naszej|moich|naszych _?
        ASK? STOP|WORD|wylaczyc|wylaczcie naszej|nasza|moja|mojej|nasze|moje kampanie|kampanii|reklame|reklamy|ogloszenie
        ASK? STOP|WORD|wylaczyc|wylaczcie kampanie|kampanii|reklame|reklamy|ogloszenie|ogloszenia _? w|na _? PLACE
        kampania|kampanie|kampanii|spot|spoty|spotu|spotow w|na _? PLACE
        ASK? ASK? ME? REMOVE|REMOVAL|REMOVED ME? z|ze LIST? BODY _? _?
        ASK? ASK? ME? REMOVE|REMOVAL|REMOVED z|ze LIST? BODY
        SOTHAT _? _? mnie|nas REMOVED z|ze LIST? BODY _? _?
        SOTHAT REMOVED mnie|nas z|ze LIST? BODY _? _?
        chce|chcialbym|chcialabym|prosze|zadam byc|zostac usuniety|usunieta|wykreslony|wykreslona|wypisany|wypisana|skreslony|skreslona z|ze LIST? BODY _?
        powiedzcie|powiedz|przekazcie|przekaz|poproscie|powiedziec|przekazac _? _? CREWTO _? $? SOTHAT _? _? _? MORE? NO przychodzil|przychodzila|przychodzili|wchodzil|wrzucal|zostawial|parkowal|pukal
        ASKED|kazalam|kazalem do|w|tym|tamtym|tamtemu|tamtej|ludziom z|ze? _? INSTEAD _? _? $? ze|SOTHAT _? _? _? _? NO SENT|SEND
        ASKED|kazalam|kazalem do|w|tym|tamtym|tamtemu|tamtej|ludziom z|ze? _? INSTEAD _? _? $? ze|SOTHAT _? _? _? REMOVE|REMOVED _? _? z|ze? _? LIST
        ASKED|kazalam|kazalem do|w|tym|tamtym|tamtemu|tamtej|ludziom z|ze? _? INSTEAD _? _? $? ze|SOTHAT _? _? _? REMOVE|REMOVED mnie|nas|NUMBER|$
        poprzedniej|poprzedni|poprzednia|poprzedniemu|tamtej|tamten|tamta|tamci|byly|byla|bylemu|dawny|dawna|stary|stara _ _? _? _? $? niech _? _? _? _? NO wysyla|pisze|przysyla|dzwoni|kontaktuje|wysylaja|pisza|przysylaja|dzwonia
        MORE _? _? NO pracuje _? _? $? ale|lecz|a|i? _? przekaze|przekazalem|przekazalam|zastepuje|przejelam|przejalem|przejmuje|teraz_ja|ja_teraz|ja_ja_zastepuje
        NO pracuje MORE _? _? _? $? ale|lecz|a|i? _? przekaze|przekazalem|przekazalam|zastepuje|przejelam|przejalem|przejmuje
        dostaje|dostajemy|dostalem|dostalam|przychodza|przyszedl _? MSG od jakiejs|jakiegos|jakichs|kogos _? _? $? i|ktorzy|ktora|ktory|w_ktorym _? pisza|pisze|twierdza|twierdzi|podaja|podszywaja|podszywa
        HOW w|na|przy tej|tym|waszej|mojej|moim? pralce|lodowce|zmywarce|piekarniku|budziku|telewizorze|aucie|zegarku|suszarce|piecu|alarmie|mikrofalowce wylaczyc|wylacza|wyciszyc|wylaczam
        NO cofam|cofamy|wycofuje|wycofujemy|odwoluje|odwolujemy|cofnelam|cofnelem|cofnalem|wycofalam|wycofalem|odwolalam|odwolalem _? _? CONSENT na _? MSG|marketing|kontakt|otrzymywanie|wysylanie|przesylanie|przetwarzanie
        NO prosze|prosimy|prosilam|prosilem|prosilismy o REMOVAL ME|MSG|SEND? _? MSG|LIST
        NO sprzeciwiam|sprzeciwiamy|sprzeciwialam|sprzeciwialem sie
        NO sprzeciwiam|sprzeciwiamy|sprzeciwialam|sprzeciwialem sie _? otrzymywaniu|wysylaniu|przesylaniu|przysylaniu|przetwarzaniu|kontaktowaniu|marketingowi|profilowaniu|smsom|esemesom|reklamom|powiadomieniom|wiadomosciom|newsletterowi|spamowi|spamowaniu
        NO sprzeciwiam|sprzeciwiamy sie kierowaniu|wykorzystywaniu|uzywaniu|wykorzystaniu _? _? _? MSG|NUMBER
        NO wnosze|zglaszam|skladam|mam sprzeciwu wobec _? _? MSG|przetwarzania|marketingu|wysylania|przesylania|otrzymywania|kontaktu
        DEVICE _? _? _? _? _? _? _? _? $ ASK? wylaczyc|wylaczcie|wylacz|wyciszyc|wyciszcie|usunac|skasowac|zablokowac
        DEVICE _? _? _? _? _? _? _? $ _? _? mozna|da_sie|daloby_sie|czy|jak? ASK? wylaczyc|wylaczcie|wylacz|wyciszyc|wyciszcie
        MSG|baner|szyld|reklama _? _? _? swieci|miga|blyska|buczy|brzeczy|halasuje _? _? _? w|mi|do|po okno|okna|sypialni|oczy|nocy _? _? _? $ ASK? wylaczyc|wylaczcie|wylacz
        MSG|baner|szyld _? _? swieci|miga|blyska mi|nam|w|cala|prosto _? _? _? _? _? $ ASK? wylaczyc|wylaczcie|wylacz
        ENTRY _ _? _? _? _? _? _? $ ASK? usuncie|usun|skasuj|skasujcie|kasujcie|anulujcie|anuluj|anulowac|usunac|skasowac|kasowac|wykasowac >
        wlamal|wlamali|wlamano|shakowal|shakowali|ukradl _ _? _? _? $ ASK? usuncie|usun|skasujcie|anulujcie|anulowac|zablokujcie|zablokowac >
        mowie|mowilem|mowilam|powiedzialem|powiedzialam|pisalem|pisalam|napisalem|napisalam|radzilem|radzilam|poradzilam|poradzilem|kazalem|kazalam|tlumacze|tlumaczylem|tlumaczylam TOLD $? ze|zeby|SOTHAT? _? _? _? STOP|skonczyl|skonczyla|przestal|przestala|odpuscil|odpuscila z|ze? _? _? MSG|STUFF
        mowie|mowilem|mowilam|powiedzialem|powiedzialam|pisalem|pisalam|napisalem|napisalam|radzilem|radzilam|poradzilam|poradzilem|kazalem|kazalam|tlumacze|tlumaczylem|tlumaczylam TOLD $? ze|zeby|SOTHAT? _? _? dal|dala|da|daj|ma_dac sobie? spokoj z|ze _? _? MSG|STUFF
        RELATIVE _? kazal|kazala|mowi|mowil|mowila|radzi|radzil|radzila|prosi|prosil|prosila $? zebym|zeby|ze|bym? _? _? STOP|mam|ma|mial|miala dosc? z|ze? _? _? MSG|STUFF $? a|ale ja NO|i_tak|dalej|nadal|wciaz|kupuje|kupilam|kupilem|lubie|chce|wole|je
        NO zasypywac|zasypujcie|zasmiecac|zasmiecajcie|zapychac|zapychajcie|oklejac|obklejac _? SITE|korytarza|podworka|lasu|parku|osiedla|ulicy|ogrodu|kosza|skrzynek|wiaty|schodow _? STUFF|MSG
        NO wciskajcie|wciskac|dawajcie|dawac|rozdawac|rozdawajcie synowi|corce|dzieciom|dziecku|mezowi|zonie|przechodniom|ludziom|uczniom|mlodziezy _? STUFF|MSG
        NO wciskajcie|wciskac STUFF|MSG synowi|corce|dzieciom|dziecku|mezowi|zonie|przechodniom|ludziom|uczniom|mlodziezy
        ASK? MORE? NO DISPATCH MORE? tej|tego|tych|tamtego|tamtej|tamtych pani|pana|panow|dziewczyny|kobiety|faceta|goscia|chlopaka|chlopakow
        MORE? NO WANT _? _? _? MSG|STUFF od|z|ze _ _? $? tylko|lecz|ale _? wasze|waszych|panstwa|od_was|wasza
        . stop|koniec|start promocji|oferty|akcji|wyprzedazy|konkursu _? _? _? do|od|o|na kiedy|kiedys|dnia|godziny|ktorej|ktorego
        ZERO|STOP|REMOVE _? MSG z|ze|od konkurencji|innych|tamtych|oszustow
        NO NEED|WANT _? _? _? _? _? $? smsy|sms|esemesy|esemes|powiadomienia _? wystarczy|wystarcza|wystarczaja|starcza|starczy|zostawcie
        WITHDRAW CONSENT u|w konkurencji|innych|tamtych|poprzednich|poprzedniego|poprzedniej|sasiada
        ASK _? REMOVE|REMOVAL ME z|ze AFFAIR
        ASK _? REMOVE|REMOVAL ME z|ze _ AFFAIR
        ASK _? REMOVE|REMOVAL ME z|ze _ _ AFFAIR
        NO WANT _? _? MSG|STUFF do|na|dla|w|bez|z|ze _ _? _? $ poprosze|biore|szukam|szukamy
        NO WANT _? _? MSG|STUFF do|na|dla|w|bez|z|ze _ _? _? $ wole|wolimy do|na|dla|w|bez|z|ze|inne|inny|tamte|tamten|wieksze|mniejsze|tansze
        NO jestem|jestesmy _? klientem|klientka|pacjentem|pacjentka|klientami|abonentem od|dopiero _ _? $? tylko|lecz|ale _? od|0|juz
        dajcie|daj mi|nam|se|sobie? spokoj|pokoj z|ze tym|ta? rowerem|autem|samochodem|remontem|rachunkiem|rachunkami|faktura|mandatem|dieta|winda|kurierem|paczka|wizyta|naprawa|fotelem|okularami|czynszem|zaliczka|pralka|kotem|psem|sasiadem|halasem|terminem|zwrotem|reklamacja|koszem|dzieckiem|lozkiem|szafa|zamkiem|bramą|brama|kluczem|parkowaniem
        zgodnie|podstawie|mocy? rodo _? _? NO podawac|podawajcie|mowic|czytac|wywolywac|wywieszac|wywieszajcie|pokazywac
        zgodnie|podstawie|mocy? _? _? rodo _? _? _? kopie|kopii|wglad|wgladu|dostep|dostepu|sprostowanie|sprostowania|poprawienie|formularz|klauzule|klauzuli|obowiazek|szkolenie
        lamiecie|naruszacie _? prawo|prawa|przepisy pracy|pracownika|budowlane|konsumenta|konsumenckie|konsumenckich|lokatorow|lokatora|pacjenta|drogowe|pozarowe|przeciwpozarowe|ruchu|bhp|sanitarne|autorskie|gwarancji|najmu
        lamiecie|naruszacie przepisy|prawo _? _? $? _? droga|wyjscie|brama|brame|auto|auta|zastawiliscie|zastawiona|zastawione|zastawiony|parking|parkujecie|chodnik|chodniku|palicie|halasujecie|kamera|wjazd
        cisze|ciszy|halas|halasy|halasujecie|imprezy|impreze|impreza|smrod|dym|wyciek|kradziez|wypadek|stluczke|wlamanie|muzyka|wiercicie|parkujecie _? _? _? _? $? zglosze|zglaszam|zglosimy|ide|pojde|dzwonie _? _? do|na? AUTHORITY
        pocalujcie|pocaluj|cmoknijcie ode|od mnie
        NO WANT sobie? _? informowania|powiadamiania|zawiadamiania|kontaktowania|nekania pracodawcy|szefa|rodziny|dyrekcji|rodzicow|szkoly|sasiadow|wspollokatorow|klientow|pracownikow|psa
        NO WANT sobie? _? SEND do|z|ze? pracodawcy|szefa|dyrekcji|szkoly|sasiadow|wspollokatorow|klientow|pracodawca|szefem|szkola|sasiadami
        wylacz|wylaczcie|wylaczyc|usuncie|usunac|zdejmijcie|zdjac _? MSG _? _? _? na|w|z|ze stronie|strony|ekranie|ekranu|tablicy|tablicy|windzie|windy
        odczepcie|odczep|odwalcie|odpierdolcie|odpieprzcie sie? od mojego|mojej|naszego|naszej psa|auta|samochodu|kota|roweru|przyczepy|miejsca|pracy|ogrodka
        kolejny|kolejna|nastepny|nastepna|kolejne MSG $? i|a kolejna|kolejny|kolejne|znow|nowa znizka|okazja|promocja|promocje|rabat|usmiech|radosc|niespodzianka|kupon|zakupy
        to? NO ten|ta telefon|komorka|aparat $ zostawilem|zostawilam|oddalem|oddalam|kupilam|kupilem|kupowalem|kupowalam|chodzi|tylko|odebralem|odebralam
        poprzedni|poprzednia|byly|dawny uzytkownik|wlasciciel|wlascicielka|abonent|najemca NO? zostawil|zostawila|rozlal|zepsul|zepsula|uszkodzil|jezdzil|jezdzila|palil|palila|serwisowal|malowal|robil|wymienil|wymienial|zaplacil|zaplacila|uzywal|dbal|dbala
        poprzedni|poprzednia|poprzedniego|poprzedniej|byly|dawny wlasciciel|wlascicielka|wlasciciela|wlascicielki|uzytkownik|uzytkownika auta|samochodu|mieszkania|psa|lokalu|domu|sklepu|kota|roweru|dzialki|motoru|szafki|pojazdu
        rezygnuje|rezygnujemy|rezygnowac|zrezygnowac|rezygnacja z otrzymywania|dostawania|wysylania _? PARCEL|papierowych|papierowej|papierowego|gazety|gazetek|listow|probek|prasy
        NO WANT _? MSG|STUFF _? _? tylko|lecz sms|sms-a|smsem|sms-em|smsa|smsy|esemes|esemesem|smsowo|smska
        ASK? NO SEND MSG? na|pod stary|poprzedni|dawny|tamten NUMBER $? _? _? nowy|mam|zmienilam|zmienilem|nowego|nowym
        ASK? NO SEND do? mnie|mi? na|per pan|pani|ty|kierowniku|panie|paniusiu $
        tu|tutaj? NO mieszka MORE? lokator|sasiad|najemca|studentka|student|wspollokator|sasiadka|lokatorka spod|z|ze|od|pod|co _
        REMOVE|REMOVAL ME z|ze umowy|polisy|rachunku|faktury|dowodu|zdjecia|aktu|wniosku|pelnomocnictwa|ubezpieczenia
        ASK _? REMOVE|REMOVAL ME z|ze umowy|polisy|rachunku|faktury|dowodu|zdjecia|aktu|wniosku|pelnomocnictwa|ubezpieczenia
        sprzeciw wobec|od|przeciw|przeciwko tego|tej|takiego|takiej? mandatu|mandatowi|rachunku|rachunkowi|faktury|decyzji|podwyzki|podwyzce|oplaty|oplacie|czynszu|kary|karze|wyceny|nakazu|wyroku|zmiany|zmianie|budowy|budowie|wycinki|wycince|naliczenia
        . juz|czyli|to|a|czy|znaczy? juz? koniec promocji|wyprzedazy|oferty|akcji|konkursu .
        . juz|czyli|czy|znaczy juz? koniec promocji|wyprzedazy|oferty|akcji|konkursu $|na|w|u
        . koniec promocji|wyprzedazy|oferty|akcji|konkursu w|u _ _? $
        . koniec promocji|wyprzedazy|oferty|akcji|konkursu .
        ZERO _? MSG|STUFF na|w|z|ze _? PLACE
        NO WANT GET? _? MSG|STUFF na|w|z|ze _? PLACE
        NO WANT GET _? MSG|STUFF w aplikacji|apce
        NO WANT GET? _? MSG|STUFF przed|podczas|w_trakcie _? filmem|seansem|filmu|seansu|meczu|spektaklu
        REMOVE|WORD|wylaczyc|wylaczcie|rezygnuje|rezygnujemy z? _? MSG|STUFF na|w|z|ze _? PLACE
        HOW _? _? _? wylaczyc|wylacza|wyciszyc|zablokowac|usunac|skasowac _? MSG|STUFF na|w|z|ze _? PLACE
        NO SEND _? MSG|STUFF do moich|naszych|innych|wszystkich|mojej|mojego|naszej|pani|pana? THIRD
        STOP SEND _? MSG|STUFF do moich|naszych|innych|wszystkich|mojej|mojego|naszej|pani|pana? THIRD
        SOTHAT NO SEND _? MSG|STUFF do moich|naszych|innych|wszystkich|mojej|mojego|naszej|pani|pana? THIRD
        ASK NO SEND _? MSG|STUFF do moich|naszych|innych|wszystkich|mojej|mojego|naszej|pani|pana? THIRD
        ASKED SOTHAT NO SEND _? MSG|STUFF do moich|naszych|innych|wszystkich|mojej|mojego|naszej|pani|pana? THIRD
        NO SEND _? MSG|STUFF lokatorom|klientom|kontrahentom|gosciom|pracownikom|sasiadom|rodzicom|hurtowniom
        ASK? NO SEND lokatorom|klientom|kontrahentom|gosciom|pracownikom|sasiadom|rodzicom|hurtowniom _? MSG|STUFF
        NO SEND MSG|STUFF _ $? tylko|lecz mi|mnie|nam|do_mnie|do_nas
        ASK? NO SEND _? korespondencji|listow|zaproszen|maili|ogloszen _ _? $? _? _? _? mieszkam|mieszkamy|przeprowadzilam|przeprowadzilem|przeprowadzilismy|wyprowadzilam|wyprowadzilem|wyprowadzilismy
        ASK? MORE? NO SEND _ _? _? _? $? zanim|poki_nie|dopoki_nie|przed_akceptacja|przed_sprawdzeniem
        STOP SEND mi|nam? inne|zle|zly|zla|niewlasciwe|uszkodzone|uszkodzony|zepsute|polamane|zwiedle|zgnile|przeterminowane _
        STOP SEND mi|nam? nie to|te|ten|ta _
        REMOVE _? NUMBER starej|starego|poprzedniej|poprzedniego|mojej|mojego? karty|konta|mieszkania|lokalu|pokoju|zamowienia|faktury|rejestracyjny|domofonu|domu|polisy|dowodu|paszportu
        NO dam|damy rady $|przyjsc|dojechac|dotrzec|byc|na|w|jutro|dzis|dzisiaj|pojsc|wpasc|zdazyc _? _? _? _? _? $? i|wiec|to|dlatego|prosze? ASK? ME? REMOVE ME .
        NO bedzie mnie|nas _? _? _? _? _? $? i|wiec|to|dlatego|prosze? ASK? ME? REMOVE ME .
        NO bedzie mnie|nas _? _? _? _? _? $? i|wiec|to|dlatego|prosze? ASK? ME? REMOVE ME? z|ze _? LIST
        mnie|nas _? _? NO bedzie $? i|wiec|to|dlatego|prosze? ASK? ME? REMOVE ME .
        NO przyjde|przyjdziemy|przyjade|przyjedziemy|dojade|dojedziemy|zdaze|dotre|wyrobie _? _? _? _? _? $? i|wiec|to|dlatego|prosze? ASK? ME? REMOVE ME .
        czuje sie _? lepiej|dobrze|swietnie|zdrowo|zdrowa|zdrowy|ok|doskonale|silny|silna _? _? $? ASK? wypiszcie|wypisac ME?
        ASK? ME? wypiszcie|wypisz|wypisac ME? _? _? do domu
        ASK? ME? REMOVE ME? z|ze grupy poczatkujacej|zaawansowanej|sredniozaawansowanej|klasowej|rodzicow|dzieciecej|mlodszej|starszej|baletowej|tanecznej|a1|a2|b1|b2|pierwszej|drugiej|trzeciej|0 _? _? _? _?
        ASK? ME? REMOVE ME? z|ze ewidencji|rejestru|spisu|ksiegi|listy|systemu psow|kotow|lokatorow|najemcow|mieszkancow|wspolnoty|uczniow|gruntow|ludnosci|pielgrzymow|rezerwowych|kolejkowej|przyjec
        zero|bez|zadnych|brak spamu|reklam|MSG _? _? $? _? _? _? _? _? polecam|gratuluje|brawo|pochwalam|doceniam
        zero|bez|zadnych|brak spamu|reklam|MSG $ _? _? _? _? $ polecam|gratuluje|brawo|pochwalam|doceniam|super
        NO trzeba|potrzeba|musicie MORE? mi|nam? MORE? SEND _? PARCEL|CREW|THING
        na|po co mi|nam YOUSEND _? PARCEL|CREW|katalog|katalogi|umowe|cennik|probki|aneks
        NO oferowac|proponowac|oferujcie|proponujcie|oferowali|proponowali mamie|tacie|synowi|corce|mezowi|zonie|klientom|babci|dziadkowi|dzieciom
        SOTHAT NO oferowac|proponowac|oferowali|proponowali mamie|tacie|synowi|corce|mezowi|zonie|klientom|babci|dziadkowi|dzieciom
        ASKED SOTHAT NO oferowac|proponowac|oferowali|proponowali mamie|tacie|synowi|corce|mezowi|zonie|klientom|babci|dziadkowi|dzieciom
        MORE? NO WANT MORE? tej|tego|tamtej|jednak promocji|oferty|kuponu|rabatu|ulotki|okazji|znizki
        bez tych|waszych|panstwa|twoich MSG _? _? zostawilabym|zostawilbym|przyszlabym|przyszedlbym|pojechalabym|pojechalbym|stalabym|stalbym|czekalabym|czekalbym|zmoklabym|zmoklbym|kupilabym|kupilbym|wyszlabym|wyszedlbym|placilabym|placilbym|poszlabym|poszedlbym|MISSED
        do? mnie|nas? ASK? NO DISPATCH tego? pana|panow _
        da|daloby|jak|czy|gdzie _? sie? wylaczyc|wylacza|wyciszyc _? MSG o _? pasach|serwisie|oleju|oponach|drzwiach|przegladzie|paliwie|predkosci|filtrze|baterii|cisnieniu
        da|daloby|jak|czy|gdzie _? sie? wylaczyc|wylacza|wyciszyc _? MSG w _? modelu|pralce|zmywarce|lodowce|piekarniku|samochodzie|aucie|telewizorze|zegarku|alarmie|piecu
        czy? po zapisaniu|zapisie|wlaczeniu|wyrazeniu|zgodzie|aktywacji _? _? $? czy? moge|mozna|da_sie _? wylaczyc|zrezygnowac|wypisac|wycofac _? MSG?
        moge|mozna|bede_mogla|bede_mogl potem|pozniej|kiedys|zawsze|w_kazdej_chwili _? wylaczyc|zatrzymac|zablokowac _? MSG?
        NO zyje|zyja _? _? _? _? $? _? _? _? pogrzeb|pochowek|pochowac|wieniec|wience|msze|mszy|nekrolog|klepsydry|kremacji|kremacje|stypy|stype|zasilek|spadek|spadku|testament
        wole|wolalbym|wolalabym|wolimy NO pisac|mowic|wysylac|podawac o? _ smsem|mailem|mejlem
        NO WANT zaproszen|zaproszenia|ulotek|wizytowek _ _? $? poprosze|wole|wolimy
        koniec kampanii|akcji|promocji|wyprzedazy|konkursu|wysylki|ankiety|oferty w|o|dopiero|jutro|dzis|kiedy|za _?
        . koniec kampanii|akcji|promocji|wyprzedazy|konkursu|wysylki|ankiety|oferty w|o|dopiero|jutro|dzis|kiedy|za _?
        . koniec|stop|brak|zero MSG _? _? _? oznacza|znaczy|to_znaczy
        STOP _? SEND _? _? i|$ ASK? odpisz|odpowiedz|oddzwon|przyjedz|wroc|zadzwon
        czy? jak|jesli|gdy|jezeli|skoro sie? sie? zgodze|zapisze|zdecyduje|zapiszemy|zgodzimy sie? na? to? to? $? to? to? czy? moge|mozna|bede_mogla|bede_mogl|moglabym|moglbym _? potem|pozniej|kiedys|zawsze? _? zrezygnowac|wypisac|wycofac|odwolac sie? .
        ASK? cofnac|cofnijcie|wycofac|wycofajcie|anulowac|anulujcie|zignorowac|zignorujcie|ignorowac|uniewaznic|odwolac|cofam|wycofuje|odwoluje|anuluje moja|moje|mojej|ta|te|tamta? rezygnacje|rezygnacji|wypisanie z|ze|od _? _? MSG|LIST
        cofam|wycofuje|odwoluje|anuluje moja|moje|ta|te|tamta? rezygnacje|wypisanie
        NO piszcie|pisz|pisac|wysylajcie|wysylac do? mnie|mi|nas|nam? tego|tych? po angielsku|niemiecku|ukrainsku|rosyjsku|francusku|hiszpansku
        NO odzywaj|odzywajcie|mow|mowcie sie? do mnie|nas tym|takim|w_ten|w_taki tonem|sposob|jezykiem
        splacilem|splacilam|splacilismy|splacone|splacony|zaplacilem|zaplacilam|uregulowalem|uregulowalam _? _? _? _? _? _? $? to? NO moj dlug
        NO dostaje|dostajemy|otrzymuje|otrzymujemy|przychodza|przychodzi|dochodza|dostalam|dostalem|dostalismy _? _? zadnych|zadnego|zadnej|zadne MSG|STUFF
        NO mam|mamy|widze|bylo|ma zadnych|zadnego|zadnej MSG|STUFF
        zadnych|zadnego|zadnej MSG od|z _ _? _? _? NO dostaje|dostalam|dostalem|mam|mamy|widze|bylo|ma
        STOP _? SEND _? _? _? _? jakbys|jakbyscie|jakby
        STOP _? SEND _? _? _? jak robot|bot|automat|maszyna|dziecko|dzieciak|polityk|prawnik|wariat|szalony
        STOP _? SEND _? _? _? per pan|pani|ty|pani_pan
        STOP _? SEND _? _? wielkimi|duzymi|drukowanymi|po_angielsku|po_niemiecku|po_ukrainsku|po_rosyjsku|zagadkami|skrotami|wierszem|bzdury|glupoty
        przestan|przestancie $ NO mow|mowcie|mowisz|zartuj|zartujcie|gadaj|gadajcie|rozsmieszaj|rozsmieszajcie|wstydz|zawstydzajcie|zawstydzaj
        przestan|przestancie $ serio|naprawde|powaznie|no_co_ty $? wygralam|wygralem|ja|biore|ile|az|to|jak|super|wow|0|tyle|taka|taki|gratis
        przestan|przestancie $ zarumienie|rumienie|placze|umre|umieram|oplulam|oplulem|poplakalam|poplakalem
        prosze|prosimy|chce|trzeba|musze|musimy|mozna to|dlug|wpis|zapis|punkt|pozycje REMOVE|usuwac z|ze rejestru|rejestrow|krd|bik|biku|big|bigu|ewidencji|umowy|protokolu|rachunku|faktury|historii|akt
        REMOVE to|dlug|wpis|zapis|punkt|pozycje z|ze rejestru|rejestrow|krd|bik|biku|big|bigu|ewidencji|umowy|protokolu|rachunku|faktury|historii|akt
        . tak? $? wyrazam|wyrazamy|udzielam|udzielamy|potwierdzam zgode|zgody na _? _? kontakt|MSG|otrzymywanie|wysylanie|przesylanie|przysylanie|wysylke|marketing
        CREW MORE? ASK? MORE? NO DISPATCH $|do|dla|na
        CREW MORE? ASK? MORE? do|dla _ MORE? NO DISPATCH $
        ASK? MORE? NO DISPATCH CREW
        MORE _? _? CREW NO DISPATCH $
        MORE ASK? NO DISPATCH do|dla kota|psa|kotki
        tej|tego|ta|ten pani|pana|pan MORE? ASK? MORE? NO DISPATCH $|do|dla
        basi|kasi|asi|gosi|zosi|marty|anny|ewy|moniki|magdy|oli|joli|eli|tomka|marka|janka|adama|nowaka MORE? ASK? MORE? NO DISPATCH $|do|dla
        kwota|rachunek|faktura|saldo|suma|cena|adres|nazwisko|termin|liczba|ilosc|zamowienie|stan _? sie? NO zgadza|zgadzaja _? $? _? NO? zamawialem|zamawialam|zamawialismy
        NO zamawialem|zamawialam|zamawialismy|prosilem|prosilam o? _? ubezpieczenia|ubezpieczenie|pakietu|pakiet|kawy|deseru|zupy|salatki|pizzy|paczki|towaru|uslugi|serwisu|naprawy|dostawy|przesylki|butow|dodatkow|oslony|etui|gwarancji|rezerwacji|taksowki|kuriera|faktury|dwoch|trzech|tylu
        dosc|koniec|stop|starczy|basta _? ulotek|banerow|plakatow|reklam z|ze|sprzed|spod _? _? klatki|drzwi|plotu|okna|okien|elewacji|wycieraczki|auta
        REMOVE|wylacz|wylaczyc|anuluj|wylaczcie|zabierzcie|zabrac|zdjac|zdejmijcie|sprzatnac|sprzatnijcie _? MSG|STUFF|baner|banery|baneru|stojak|szyld|tablice|plakat|plakaty|ulotke|reklamowki _? z|ze|sprzed|zza|znad|spod|spod _? _? SITE
        zabrac|zabierzcie|zdjac|zdejmijcie|usunac|usuncie|sprzatnac|sprzatnijcie z|ze|sprzed|zza|znad|spod _? _? SITE
        ulotke|ulotki|baner|banery|plakat|plakaty|reklame|stojak|szyld ASK? zabrac|zabierzcie|zdjac|zdejmijcie|usunac|usuncie|sprzatnac|sprzatnijcie
        REMOVE|WORD|wylaczcie|zablokujcie|zablokowac _? MSG na|w|pod _? grupie|grupy|czacie|forum|fb|facebooku|fejsie|whatsappie|messengerze|instagramie|instagrama|stronie|profilu|komentarzach|postem
        HOW _? _? _? wylacza|wylaczyc|wyciszyc|usunac|skasowac _? MSG o _? _? baterii|aktualizacji|ruchu|burzy|pogodzie|temperaturze|bledzie|wycieku|dymie|otwarciu
        HOW _? _? _? wylacza|wylaczyc|wyciszyc|zablokowac|usunac u niej|niego|nich _? MSG|STUFF?
        HOW _? _? u niej|niego|nich wylaczyc|wylacza|wyciszyc|zablokowac|wypisac|zrezygnowac
        kolejny|kolejna|nastepny|nastepna|kolejne MSG i|a dalej|nadal|wciaz|ciagle|jeszcze? NO wiem|widze|mam|moge|dziala|ma|dostalem|dostalam|przyszla|przyszlo|rozumiem
        NO przypominaj|przypominajcie mi|nam? _? _? _? _? haha|hahaha|hihi|lol
        MSG|STUFF _? _? super|fajna|fajne|fajny|swietna|swietne|ladna|ok|dostalam|dostalem|jest|sa $? ale|tylko|a|lecz _? _? adresu|ceny|godziny|daty|linku|kodu|terminu|numeru|ceny|link|kod
        adresu|ceny|godziny|daty|linku|kodu|terminu|cennika _? NO podali|podaliscie|podano|napisaliscie|napisano|widze
        sposob|mozliwosc|opcja|opcje|szansa $? SOTHAT? sie? wypisac|zrezygnowac|wypisania|rezygnacji z|ze AFFAIR
        sposob|mozliwosc|opcja|opcje|szansa $? SOTHAT? sie? wypisac|zrezygnowac|wypisania|rezygnacji z|ze _ AFFAIR
        link|przycisk|formularz|strona do? rezygnacji|wypisania|wypisu z|ze _? AFFAIR _? _? _? _?
        wypiszecie|wypisza|wypisze|wypuscicie mnie|mame|tate|go|ja|meza|zone|syna|corke|nas _? _? _? _? ze? szpitala|oddzialu|domu|dzis|dzisiaj|jutro|sobote|piatek|poniedzialek|kliniki|sanatorium
        WITHDRAWAL|WITHDRAW _? _? CONSENT na _? CONSENTED|AFFAIR
        NO wysylalem|pisalem|wysylalam|pisalam|wyslalem|wyslalam zadnego? stop|stopa
        wyslalem|wyslalam|pisalem|pisalam|napisalem|napisalam|odpisalem|odpisalam? _? stop juz? SEVERAL razy $? przez_pomylke|przez_przypadek|pomylkowo|niechcacy|przypadkiem|przywroccie|zapiszcie|wlaczcie|cofam
        link|przycisk|formularz|strona do? rezygnacji|wypisania|wypisu _? _? NO dziala|otwiera|laduje $? ale|lecz|tylko|jednak|a _? _? _? zostawcie|zostaw|piszcie|slijcie|wysylajcie|chce|lubie|zostaje
        wypiszecie|wykreslicie|skreslicie|usuniecie mnie|nas _? z|ze _? AFFAIR
        NO cofam|cofamy|wycofuje|wycofujemy|odwoluje|odwolujemy|cofnelam|cofnelem|wycofalam|wycofalem|odwolalam|odwolalem _? _? CONSENT
        CONSENT _? _? NO cofam|cofamy|wycofuje|wycofujemy|odwoluje|odwolujemy|cofnelam|cofnelem|wycofalam|wycofalem
        NO zamierzam|zamierzamy|mam_zamiaru|mysle|bede|planuje|WANT cofac|cofnac|wycofac|wycofywac|odwolac|odwolywac|anulowac|uniewazniac _? CONSENT
        NO zamierzam|zamierzamy|mam_zamiaru|mysle|bede|planuje|WANT cofac|cofnac|wycofac|wycofywac|odwolac|odwolywac|anulowac|uniewazniac _? CONSENT na _? _? MSG|marketing|kontakt|otrzymywanie
        CONSENT _? NO zamierzam|mam_zamiaru|bede|WANT cofac|cofnac|wycofac|wycofywac|odwolac|odwolywac
        . nie $ nie bedzie|beda|bedziecie _? _? przeszkadzac|przeszkadzalo|przeszkadzaly|meczyc|meczylo|denerwowac|nudzic|wkurzac|irytowac
        nie bedzie|beda mi|nam|mnie|nas|to? przeszkadzac|przeszkadzalo|przeszkadzaly|meczyc|meczylo|denerwowac|nudzic|wkurzac|irytowac
        . nie $ nie przeszkodzi|przeszkodza|przeszkodzicie|zameczycie|znudzicie
        zazwyczaj|zwykle|normalnie|przewaznie|na_ogol|z_reguly|zawsze|czesto sie? odmawiam|rezygnuje|odmawialam|odmawialem|wypisuje sie? $? ale|lecz|jednak|a
        bez was|waszego|waszych|tych|panstwa|twoich _? MSG|STUFF? ja? juz|pewnie|chyba|znow|bym|na_pewno|wszystko|dwa_razy|o? MISSED
        dla mnie to? zaden|nie|zadna spam|klopot|problem|natrectwo|ciezar|uciazliwosc|kara
        to zaden|nie_zaden spam|klopot|problem|natrectwo|ciezar
        od tygodnia|miesiaca|roku|wczoraj|dawna|paru_dni|kilku_dni|jakiegos_czasu zero|zadnych|zadnego|brak|ani_jednego|nie_ma|nie_mam MSG
        od _ dni|tygodni|miesiecy|lat zero|zadnych|zadnego|brak|ani_jednego|nie_ma|nie_mam MSG
        RESTORE mnie|nas|mi|moj? NUMBER? na_nowo|od_nowa|raz_jeszcze|jeszcze_raz
        NO bede|zamierzam|mam_zamiaru|planuje sie? wypisywac|rezygnowac|wypisac|zrezygnowac
        RELATIVE uznala|uznal|stwierdzila|stwierdzil|mowi|mowila|mowil|twierdzi|narzeka|powiedziala|powiedzial $? ze? _? za|zbyt? duzo|czesto _? MSG
        RELATIVE _? _? odpisala|odpisal|wyslala|wyslal|napisala|napisal|kliknela|kliknal|nacisnela|nacisnal _? _? stop|rezygnacje|wypisz
        odpisala|odpisal|wyslala|wyslal|napisala|napisal|odpisali|wyslali za mnie stop|rezygnacje|wypisz
        odpisala|odpisal|wyslala|wyslal|napisala|napisal stop|rezygnacje|wypisz za|bez mnie|mojej|mojego wiedzy?
        $|a|i|ja|ale|bardzo|nadal WANT je|ich|to|wszystkie dostawac|otrzymywac|miec|czytac
        RELATIVE mowi|mowil|mowila|kazal|kazala|radzil|radzila|radzi|namawia|namawial|namawiala|doradzal|chcial|chciala|twierdzi $? mi|zebym|zeby|bym|bysmy? was|panstwa|sie|to? zablokowac|zablokowala|zablokowal|wypisac|wypisala|wypisal|zrezygnowac|zrezygnowala|zrezygnowal|usunela|usunal|usunac was|sie|panstwa? $ ale|a|ani_mysle|nic_z_tego|niedoczekanie|nie_zrobie|nie_zamierzam|nie_mam_zamiaru|nie_bede|nie_ma_mowy|nie_poslucham|nie_posluchalam|nie_posluchalem tego|ja?
        NO zamierzam|mam_zamiaru|bede|mysle was|panstwa? blokowac|zablokowac
        NO zablokuje|zablokowalam|zablokowalem was|panstwa
        szkoda|przykro|zal|smutno|smutna|smutny|niedobrze by? bylo|byloby|bedzie|bylbym|bylabym? $? gdyby|gdybyscie|jesli|jak|jakby|ze te|mi? MSG|STUFF|to? sie|mi? CEASED SEND|przychodzic?
        stop NO wysle|napisze|odpisze|wpisze|wyslemy|napiszemy $|choc|chocby|chocbyscie|nawet|nigdy|za_nic|wam
        NO wysle|napisze|odpisze|wpisze|wyslemy wam|nigdy|zadnego? stop|stopa
        rezygnacja|stop|wypisanie|wypis dotyczyla|dotyczylo|dotyczyl|dotyczy|odnosila|odnosil|byla|byl|bylo sie? tylko|wylacznie? z|do|o|od? _? _? $? a? nie z|od? MSG|was|tych|panstwa
        rezygnacja|stop|wypisanie|wypis NO dotyczyla|dotyczylo|dotyczyl|dotyczy MSG|was|tych|panstwa
        UNSUBBED sie? z|ze _? _? $ a? nie z|ze? MSG|was|tych
        ASK RESTORE MSG|subskrypcje|subskrypcji
        MSG ASK RESTORE
        DELETEIT sie? $ ja|mnie|my|od_was|z_tego|z_listy $? nigdy|za_nic|skad|nigdy_w_zyciu|w_zyciu|ani_mysle|mowy_nie_ma
        NO READD|zostawiajcie|zostawiac|trzymajcie|trzymac mnie|nas|numeru? na|w|do LIST|liscie AFFAIR
        czy? NO? moge|mozna|moglbym|moglabym po_prostu|w_koncu|wreszcie|juz? zniknac|wypasc z _? LIST AFFAIR
        kto wam? powiedzial|mowi|mowil|twierdzi ze|zebym ja? WANT|rezygnuje sie? wypisac|zrezygnowac|odejsc|zniknac? $? NO? WANT?
        NO myslcie|mysl|sadzcie|myslec ze ja? NO? WANT? MSG?
        NO to ze NO WANT MSG
        bez waszych|tych|panstwa MSG _? _? _? pusty|puste|pusto|nudno|smutno|ciezko
        zadnych|zadnego|brak MSG $ _? _? _? _? _? $? WANT je|ich|go|znow z? powrotem|nadal|znowu
        zadnych|zadnego|brak MSG $ _? _? _? _? _? $? WANT je|ich|go
        DELETEIT $ w|pod zadnym|zadnym_razie|zadnym_pozorem wypadku|razie|pozorem
        DELETEIT $ za_nic|nigdy|nie|skad|absolutnie_nie|alez $ _? _? MSG
        nie dziekuje|dzieki? $? wypisywac|rezygnowac|usuwac|wypisac sie? NO WANT|mam|zamierzam
        wypisywac|rezygnowac|wypisac sie NO WANT
        stop mial|mialo|bylo|byl|powinien|szedl|szlo _? _? _? _? $? NO do|dla was|panstwa
        na szczescie|dzieki_bogu|uff jestescie|piszecie|jeszcze|nadal|dostaje|przychodza
        dzieki bogu jestescie|piszecie|jeszcze|nadal|dostaje|przychodza
        myslalam|myslalem ze? MSG sie? skonczyly|przestaly|zniknely przychodzic? $? na|dobrze|cale|fajnie|super|ciesze|uff|dzieki
        NO BOTHERS $
        . nie|alez|skad|ach? $? _? _? NO BOTHERS
        . nie $? NO $? _? _? NO BOTHERS
        . nie $? NO? _? _? NO BOTHERS
        NO _? _? BOTHERS|meczycie $? wrecz|przeciwnie|wprost|nawet|lubie|ciesze|piszcie|fajnie
        wrecz|wprost przeciwnie
        ciesze|cieszymy sie? z|ze kazdej|kazdego|waszych MSG
        o nekaniu|klopocie NO ma|moze mowy
        absolutnie|czasem|bron_boze|za_nic|pod_zadnym_pozorem|w_zadnym_wypadku? NO CEASE mnie|nas|numeru|ich|SEND|MSG?
        ani mi? sie? wazcie|waz przestac|przestawac|konczyc|usuwac|kasowac
        NO musicie|trzeba|potrzeba przestawac|konczyc|rezygnowac|usuwac|wypisywac
        NO WANT zebyscie|zeby|aby|abyscie|byscie _? _? przestali|przestaly|skonczyli|skonczyly|usuneli|wypisali|wykreslili|zaprzestali mnie|do? mnie|nas? SEND|przychodzic?
        NO WANT byc? znikac|zniknac|wypadac|wypasc|usunieta|usuniety|wypisana|wypisany|wykreslona|wykreslony z? LIST?
        NO WANT sie? wypisac|wypisywac|wyrejestrowac $? to? pomylka|blad|przypadek|omylka|przez|niechcacy
        szkoda|przykro|zal by|bylo? byloby|bedzie? gdyby|jesli|jak|ze _? _? _? _? skonczyly|przestaly|zniknely|przestali|przestaliscie|skonczy
        jak|jesli|gdyby przestaniecie|przestaliscie|przestana _? SEND|przychodzic _? _? _? smutno|przykro|szkoda|smutna|smutny|zal
        brakuje|brakowaloby|brakowalo mi|nam? MSG|STUFF
        brak mi|nam MSG|STUFF
        stop brakuje|brakowalo mi|nam? MSG
        wyslalam|wyslalem|napisalam|napisalem|pisalam|pisalem stop $? brakuje|zaluje|niechcacy|przypadkiem|pomylkowo|ale|choc|a|zamiast|bo _? _? _? _? komus|innemu|innego|innej|MSG|pomylka|blad|przypadek|omylka|corki|budziku|zone
        wyslalam|wyslalem|napisalam|napisalem stop _? _? _? _? _? $? _? _? _? RESTORE|zapiszcie|wlaczcie|wlaczyc _? _? ponownie|powrotem|znowu|znow
        bez was|waszego|waszych|tych MSG? _? _? _? _? zapomnialbym|zapomnialabym|zapomnial|zapomniala|zginal|zginela|zgine|zapomne|przegapil
        piszcie|pisz|pisac|przysylajcie|wysylajcie|slijcie|wysylaj smialo|spokojnie|ile|chetnie|koniecznie|kiedy
        smialo|spokojnie|chetnie piszcie|pisz|pisac|przysylac|przysylajcie|wysylajcie|wysylac|slijcie
        . tak trzymac $
        oby tak dalej
        uwielbiam|kocham|lubie wasze|te|panstwa MSG|STUFF $
        dawajcie|wiecej poprosze|wiecej $ uwielbiam|lubie|super|swietne
        WANT nadal|dalej|znow|znowu|jednak|ponownie|wciaz dostawac|otrzymywac|GET
        jednak WANT dostawac|otrzymywac
        WANT byc znow|znowu|nadal|dalej na|w LIST
        zostawcie|zostaw|pozostawcie|zostawic|pozostawic mnie|nas|moj NUMBER? na|w LIST
        pozostawienie mnie|nas|NUMBER na|w LIST
        zostaje|zostajemy z|na wami|panstwem|LIST
        RESTORE mnie|nas|mi? ponownie|powrotem|znowu|znow|z|spowrotem powrotem?
        ponownie|znowu|znow|z_powrotem RESTORE
        cofnac|wycofac|anulowac|zignorowac|ignorowac|uniewaznic moja|moje|mojej|ta|te? rezygnacje|rezygnacji|wypisanie|stop
        zignorowac|zignorujcie|zapomniec|zapomnijcie|pominac moje|moj|o|moim|tamten|tamto? stop|stopa|stopie
        stop to? bylo|byl _? _? pomylka|blad|niechcacy|przypadek|przypadkiem
        stop NO bylo|byl do|dla was|panstwa
        wypisalam|wypisalem|zrezygnowalam|zrezygnowalem sie? _? $? _? _? zaluje|szkoda|cofnac|cofam|niepotrzebnie|niechcacy|pomylkowo|przypadkiem
        wypisal|wypisala|wypisali|usunal|usunela mnie|nas $? _? a|ale ja? _? WANT
        myslalam|myslalem|sadzilam|sadzilem ze? _? _? _? _? wypisana|wypisany|usunieta|usuniety|usuneliscie|wykreslona|wykreslony|skresliliscie|wykresliliscie mnie? $? na|dobrze|cale|fajnie|super|ciesze|uff|dzieki
        czasem|czasami|troche mnie wkurzacie|denerwujecie|meczycie|nudzicie _? _? $? ale
        marudze|narzekam|zrzedze _? $? ale
        NO WANT niczego|nic|tego|ich? przegapic|stracic|ominac|przeoczyc|pominac
        za nic|zadne NO WANT tego|ich|niczego? stracic|przegapic
        tylko|ale|byle prosze? NO SEND w nocy|weekend|weekendy|pracy
        zgoda|zgadzam|ok|dobrze $? tylko|ale|byle prosze? NO SEND w nocy|weekend|weekendy|pracy
        tylko NO w nocy
        nie ma|widzę|widze problemu|sprawy|przeciwwskazań|przeszkód|za_co
        nie mam|mamy nic przeciwko|przeciw|naprzeciwko
        nic nie? szkodzi|przeciwko
        bez|żaden problemu|problemów|problem|stresu
        NO przestawajcie|przestawaj SEND?
        NO wypisujcie|usuwajcie|kasujcie|wypisywac|usuwac|wykreslajcie|skreslajcie nas?
        mnie|nas|mojego|tylko|go|jej NO wypisujcie|usuwajcie|wypisywac|usuwac|wykreslac|wykreslajcie|skreslajcie|UNSUB
        prosze|mozecie|mozna|prosimy nas|go|jej? NO REMOVE|wypisywac|usuwac|wykreslac
        prosze|mozecie|mozna|prosimy NO REMOVE|wypisywac|usuwac|wykreslac
        NO rezygnuje|rezygnujemy
        NO WANT zrezygnowac|rezygnowac|wypisywac|wypisac
        to NO pomylka
        podalam|podalem|wpisalem|wpisalam|podany|wpisany WRONG numer|nr|adres
        pomylka w|przy|na
        wypisz|wypiszcie|wypisac|wypisanie|wypisze mi|nam|jej|jemu|recepte|recepty|na|fakture|zwolnienie|skierowanie|rachunek|wniosku|wniosek
        prosze wypisanie|wypisac recepty|recepte|skierowania|skierowanie|faktury|fakture|zaswiadczenia|na
        MORE NO potrzebuje|potrzebujemy|chce|trzeba faktury|butli|pomocy|wizyty|tlumacza|paragonu|kuriera|transportu|dostawy
        NO WANT sie spoznic|spoznie
        mam dosc koloru|wosow|bolu|pogody|zimy|czekania|jedzenia|czasu|miejsca
        NO dzwoncie|dzwon|dzwonic|pisac|piszcie|pisz dzwonkiem|domofonem|drzwi|do_drzwi|domofonu|daty|imienia|nazwiska
        NO SEND do _ _? do|w pracy|domu|biura
        NO SEND THING
        NO SEND _ THING
        THING _? _? NO SEND
        NO SEND adres|maila|do_poniedzialku|sklepu|biura|domu|drzwi
        NO SEND na _? adres|maila|poczte|papierze|kartce|tablicy|paczce|kopercie
        MORE dzis|dzisiaj|jutro|teraz NO SEND
        NO _ bez MSG
        czemu|dlaczego _? _? _? NO przychodza|przychodzi|dostaje|wysylacie|piszecie|odpisujecie|przyszedl|SENDS
        REMOVE _? z grafiku|kolejki|zmiany|jutra|szpitala|wizyty|zapisow|dyzuru|skierowania|zamowienia|rachunku|faktury
        REMOVE mnie z listy? gosci|obecnosci|zakupow|obiadow|zamowien|pasazerow|uczestnikow|oczekujacych|rezerwowej|rezerwowych|chetnych
        REMOVE _ _? z listy gosci|obecnosci|zakupow|obiadow|zamowien|pasazerow|uczestnikow|oczekujacych|rezerwowej|rezerwowych|chetnych
        REMOVE jedna|jedno|jednego|dwie|ostatnia|ostatnie osobe|porcje|pozycje|danie|zdjecie
        wypisuja|wypisza|wypisali ze szpitala
        numer|numeru|nr WRONG? zamowienia|mieszkania|buta|domu|faktury|podwozia|rejestracyjny|przesylki|konta|klatki|karty|paczki|pokoju|seryjny
        NO ten|WRONG numer|nr zamowienia|mieszkania|buta|domu|faktury|podwozia|rejestracyjny|przesylki|konta|klatki|karty|paczki|pokoju
        WRONG numer|nr|adres zamowienia|mieszkania|buta|domu|faktury|podalam|podalem|na|w|karty|konta|wpisalam|wpisalem
        odwoluje|rezygnuje|anuluje|rezygnacja|rezygnacje _? wizyty|wizyte|rezerwacje|rezerwacji|zabiegu|deseru|zamowienia|terminu|termin|spotkanie|zajec|lekcji|kursu|abonamentu|basenu|pokoju|stolika|obiadow|treningu|treningow|umowy
        UNSUBBED z|ze _
        juz|przeciez|raz UNSUBBED z|ze _
        CONSENT na _? wycieczke|wycieczki|zabieg|wyjazd|wyjscie|operacje|narkoze|znieczulenie|szczepienie
        NO wyrazam|zgadzam|daje|wyrazamy CONSENT? na _? wycieczke|zabieg|wyjazd|wyjscie|operacje|zdjecia|cene|termin|warunki|szczepienie
        NO zapisywalam|zapisywalem|zapisalam|zapisalem na _? termin|wizyte|godzine|zabieg|badanie|jutro|dzis|poniedzialek|wtorek|srode|czwartek|piatek|sobote
        pozew juz|zlozony
        czy pozew
        wypisalam|wypisalem|wypisane|wyslalam|wyslalem|napisalam|napisalem stop? niechcacy|przypadkiem|omylkowo
        niechcacy _? _? stop
        zapisac|zapisz|zapiszcie _? _? wypisalam|wypisalem
        jednak WANT
        jak|moge|chce|mozna|musze zrezygnowac|wypisac abonamentu|karnetu|silowni|kursu|zajec|basenu|przedszkola|szkoly|szpitala|wizyty|rezerwacji|zabiegu|umowy|zamowienia|treningow
        NO wiem _? _? zrezygnowac|wypisac
        stary|poprzedni numer _? REMOVE $ nowy
        zeby|by NO SENT|SEND do drzwi|meza|zony|sasiada|klientow
        powiedz|powiedzcie|powie|przekaz|przekazcie mu|jej|im|tacie|mamie|mezowi|zonie|synowi|corce SOTHAT
        ktos|maz|zona|syn|corka|sasiad|dostawca|kurier SOTHAT? NO SEND|SENT
        zostawcie mnie na
        REMOVE ME? z|ze AFFAIR
        REMOVE ME? z|ze _ AFFAIR
        REMOVE ME? z|ze _ _ AFFAIR
        REMOVE ME? z|ze _ _ _ AFFAIR
        ASK _? _? mnie|nas REMOVE z|ze AFFAIR
        ASK _? _? mnie|nas REMOVE z|ze _ AFFAIR
        ASK _? _? mnie|nas REMOVE z|ze _ _ AFFAIR
        REMOVE ME? z|ze listy|liste|lista|list|bazy|grupy|kartoteki|rejestru|systemu|kolejki AFFAIR
        ME REMOVE z|ze AFFAIR
        ME REMOVE z|ze _ AFFAIR
        ME REMOVE z|ze _ _ AFFAIR
        ASK _? ME? REMOVE z|ze AFFAIR
        ASK _? ME? REMOVE z|ze _ AFFAIR
        ASK _? ME? REMOVE z|ze _ _ AFFAIR
        REMOVE ME? _? _? _? $? a|i wpisz|wpisac|wpiszcie|zapisz|zapisac|zapiszcie|przepisac|przepisz|przepiszcie
        ASK _? mnie REMOVE _? $? a|i wpisz|wpisac|wpiszcie|zapisz|zapisac|zapiszcie|przepisac|przepisz|przepiszcie
        REMOVE|zabierzcie|zabierz ME z|ze _? _? LIST _? _? _? _? $? a? zostawcie|zostaw
        NO HOLD ME? z|ze? _? _? LIST|MSG
        NO HOLD ME? MSG|NUMBER
        NO wypisuje|wycofuje|wylogowuje|wypisujemy sie $
        REMOVE ogloszenie|ogloszenia|post|komentarz|opinie|zdjecie|wpis
        REMOVE _? z|ze ogloszenia|ogloszen|aukcji|olx|umowy|strony|wizytowki|faktury|opisu|zlecenia _? _? NUMBER
        REMOVE _? stare|starych|stary MSG
        HOW _? _? _? REMOVE stare|starych MSG
        HOW _? _? _? REMOVE _? MSG z|ze? telefonu|karty|pamieci|archiwum|skrzynki|historii|komorki
        zablokowac|zablokujcie|zablokuj|wylaczyc|wyciszyc|wylaczcie|usunac _? GADGET
        da|daloby|jak|czy|mozna|moge _? _? zablokowac|wylaczyc|wyciszyc|wylacza _? GADGET
        WITHDRAW _? _? CONSENT na _? CONSENTED|AFFAIR
        NO WANT|SIGNED sobie? _? CONSENT na? _? CONSENTED|AFFAIR
        NO SIGNED sie na? _? AFFAIR|CONSENTED
        CONSENT na? CONSENTED _? _? NO SIGNED
        zlozylem|zlozylam|zlozylismy|wyslalem|wyslalam _? skarge|pozew|wniosek|zawiadomienie|reklamacje do? _? _?
        pismo|odpowiedz|decyzja|wezwanie|list z|od|do? AUTHORITY w|za?
        AUTHORITY _? w sprawie
        OWED _? _? _? $? _? _? do? AUTHORITY
        OWED _? _? _? $? ide|pojde|zglosze|zglaszam|oddam|kieruje|skieruje sprawe|to? do? AUTHORITY
        NO OWED _? _? _? _? $? ide|pojde|zglosze|zglaszam|oddam|kieruje|skieruje sprawe|to? do? AUTHORITY
        zglosilem|zglosilam|zglosilismy|zgloszone|zgloszona _? _? na? AUTHORITY
        spotkamy sie w sadzie o|na|przy|w|czy|0
        czekac|czekam|czekamy|stac|stoje|siedziec|siedze _? _? _? _? $? ile mozna
        NO SEND $? bo|zaraz|teraz? BUSY
        ASK NO SEND $? bo|zaraz|teraz? BUSY
        ASK? MORE NO SEND $? bo|zaraz|teraz? BUSY
        BUSY _? _? _? $ ASK? NO dzwonic|dzwoncie|dzwon|pisac|piszcie|pisz
        BUSY _? _? _? _? $ ASK? NO dzwonic|dzwoncie|dzwon|pisac|piszcie|pisz
        NO SEND teraz|dzis|dzisiaj|jutro|chwile|chwilowo|razie
        na? razie nic? NO SEND
        NO SEND _? _? _? _? $ a|ale|tylko|lepiej|prosze? WRITE
        ASK _? NO SEND _? _? _? _? $ a|ale|tylko|lepiej|prosze? WRITE
        do|na|pod ten|tamten numer|telefon|nr? ASK? NO SEND _? _? _? _? _? $ WRITE
        NO SEND _? _? _? _? tylko|ale WRITE|tu|tutaj|na|do
        ASK NO SEND _? _? _? _? tylko|ale WRITE|tu|tutaj|na|do
        NO SEND $? poki|dopoki|zanim|az|jeszcze|tylko
        NO SEND $? to _? prezent|niespodzianka
        NO SEND _? _? _? _? _? _? $? _? prezent|niespodzianka
        NO mowie|mowilem|mowilam|chodzi|znaczy _? _? _? NO SEND
        mialam|mialem|mielismy|mial|miala|mieli|macie|masz NO pytac|dzwonic|pisac $
        NO SEND do? niego|niej|nich|jej|jemu bo
        MORE NO SEND _? _? _? $ niech
        niech _? _? NO wysyla|wysylaja go|ja|ich|dziecka|samego
        NO wysylajcie|wysylac|wysylaj _? samego|samej|go|dziecka
        ASKED im|mu|jej|jemu|go|ich SOTHAT _? _? przestali|przestal|przestala|przestac|NO
        NO WANT zmieniac|zmian|przekladac|odwolywac|ruszac|rezygnowac|przeszkadzac
        MSG|STUFF NO WANT zmieniac|przekladac|odwolywac|tracic|przegapic
        MSG chce $
        zaden|zadne|zadna|zadnych MSG _? _? _? _? NO doszedl|przyszedl|dotarl|przyszlo|doszlo|dotarlo|dostalam|dostalem|bylo|doszla|przyszla
        bez waszych|waszego|twoich|tych MSG zgine|zginalbym|zapomne|zapomnialbym|zapomnialabym|bym|NO
        STOP wysylke|wysylki|wysylka|dostawe _? THING
        STOP wysylke|wysylki|wysylka|dostawe bo|do|zanim|az|poki
        rozmysle|zmienie_zdanie|spodoba|pasuje _? _? $? _? _? moge|mozna? _? wypisac|zrezygnowac
        moge|mozna|moglbym|moglabym _? potem|pozniej|kiedys|zawsze|kazdej_chwili _? wypisac|zrezygnowac
        moge|mozna _? _? wypisac|zrezygnowac potem|pozniej|kiedys|zawsze|w_kazdej_chwili|w_dowolnym
        jak|jesli|jezeli NO przestaniecie sie|halasowac|krzyczec|palic|parkowac|stukac|wiercic
        przestan|przestancie $? NO moge|wierze
        spadaj $ zartujesz|serio|NO|naprawde
        wynocha|wypierdalac|wypierdalaj|spadaj|spadajcie|spieprzaj z|ze miejsca|parkingu|podworka|trawnika|klatki|mieszkania|domu
        stop do _? _? operatora|operatorow|kogos|banku|innych|innej|innego
        daj|dajcie|odczep|odwal|przestan|zostaw|spadaj _? _? _? _? $ mamo|tato|kochanie|siostra|babciu|skarbie|stary
        NO potrzebuje|potrzebujemy|chce|chcemy _? THING
        NO chce odpalic|zapalic|wlaczyc|dzialac|ruszyc|otworzyc|zamknac|wejsc|przejsc|zaladowac
        nie $ _? _? faktura|zamawiam|zamowienie|termin|paczka|wizyta|rachunek|przelew|samochod
        nie $ dzis|dzisiaj NO? zamawiam|przyjde|jade|moge
        zablokuj|zablokujcie|odbierz|odbierzcie|zabierz _? dostep|uprawnienia|konto|karte _? _? $? _? _? NO? pracuje
        czy? moge|mozna|mozemy anulowac|zawiesic subskrypcje|subskrypcji
        anulujcie|anulowac|anuluje|anuluj subskrypcje|subskrypcji kawy|karmy|premium|boxa|pakietu|pudelka|aplikacji
        chce|chcialbym|chcialabym|prosze|musze|moge|mozna wypisac|zrezygnowac|wykreslic|skreslic z|ze AFFAIR
        chce|chcialbym|chcialabym|prosze|musze|moge|mozna wypisac|zrezygnowac|wykreslic|skreslic z|ze _ AFFAIR
        chce|chcialbym|chcialabym|prosze|musze|moge|mozna wypisac|zrezygnowac|wykreslic|skreslic z|ze _ _ AFFAIR
        art 21|17|15|16|18 rodo? $? czy|mozna|moge
        wniosku|wniosek z|o _? art 17|21
        recepte|recepty|zwolnienie|fakture|rachunek|skierowanie|zaswiadczenie _? _? wypisz|wypiszcie|wypisac
        THING _? _? wypisz|wypiszcie|wykreslcie|skreslcie|wykresl
        NO jestem|jestesmy jeszcze _? klientem|klientka|pacjentem|pacjentka|klientami|abonentem
        NO piszcie|pisz|mowcie mi ze sie|to|nie _
        ASK _? NO kontaktowac|kontaktujcie|dzwonic|dzwoncie|pisac|piszcie z|ze|do moim|moja|mojego|mojej pracodawca|pracodawcy|szefem|szefa|zona|mezem|bankiem|lekarzem|adwokatem
        NO WANT|NEED wiadomosci|wiadomosc glosowej|glosowych|glosowa|pisemnej
        zadnych|zadnej|zero MSG|STUFF _? _? _? NO? ma|macie|jest|bylo|widze
        ASK? REMOVE _? wiadomosc|smsa|komentarz|opinie _? _?
        HOW _? _? _? usunac|skasowac|cofnac _? wiadomosc|smsa _? _?
        HOW _? _? _? wylaczyc|zablokowac|usunac _? MSG w|z|od|filtr _? telefonie|aplikacji|apce|przegladarce|innych|oszustow|sasiada|autokorekty
        HOW _? _? _? wylaczyc|zablokowac spam filtr
        zablokujcie|zablokowac|usuncie|wylaczcie _? MSG od _? uzytkownika|osoby|niej|niego|kolegi|klienta|sasiada
        ASK ME REMOVE z|ze listy|grupy|kolejki na _? poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|jutro|dzis
        przestaniecie|skonczycie|przestancie|skonczcie przyjmowac|remontowac|halasowac|sprzedawac|dzialac|pracowac|krzyczec|wiercic
        przestan|przestancie $ haha|hahaha|hihi|rozsmieszacie|zartujecie|zartujesz
        NO SEND MORE? do ksiegowej|ksiegowosci|biura|biurze|recepcji|sekretariatu|magazynu|centrali|szefa|kierownika
        ASK? NO SEND MORE _? _? PARCEL
        ASK? MORE? NO SEND _? _? PARCEL
        PARCEL _? MORE? NO SEND MORE?
        ASK? NO SEND MORE niz _?
        MORE niz _ _? NO SEND
        SOTHAT _? _? _? _? NO SENT|SEND _? PARCEL
        ASK? MORE? nic? NO wysylac|wysylajcie|wysylaj|przysylac|przysylajcie nic? $ _? odbiore|odbierzemy|odbieram|zabiore|podjade|podjedziemy|znalazlem|znalazlam
        ASK? MORE? nic? NO wysylac|wysylajcie|wysylaj|przysylac|przysylajcie nic? $ sam|sama|ja|jutro|dzis? przyjade|przyjdziemy|wpadne|kupie
        NO SEND MORE? _? _? _? $ tylko|lecz do|na mnie|mi|moj|moja|moje
        NO SEND mi|nic? na|po _? fakturze|kopercie|kubku|torcie|scianie|odwrocie|czerwono|pudelku|kartce|paczce
        REMOVE ME z|ze|na _? 0 _?
        REMOVE ME z|ze|na _? godziny|godz|godzine _?
        ASK ME? REMOVE ME? z|ze|na _? 0|godziny|godz
        ASK? NO przerywac|przerywajcie|wstrzymujcie|wstrzymywac|wylaczac|wylaczajcie|blokowac|blokujcie|konczyc|konczcie|zatrzymywac|zatrzymujcie|przestawac _? _? MSG|wysylki|wysylania|subskrypcji
        ASKED _? _? _? REMOVAL|wypisac $? ale|lecz? zmienilem|zmienilam|rozmyslilem|rozmyslilam|wracam _?
        UNSUBBED _? _? _? _? $? ale|lecz? zmienilem|zmienilam|rozmyslilem|rozmyslilam zdanie|sie
        UNSUBBED _? _? _? _? $? ale? zaluje|wracam|przywroccie
        NO zgadzam|zgadzamy sie z|ze _ _?
        NO zgadzam|zgadzamy sie? na _? cene|ceny|koszty|kwote|termin|godzine|oplate|doplate|podwyzke|zmiane|warunki
        NO chce|chcemy|chcialbym|chcialabym _? placic|zaplacic|doplacac|przeplacac|czekac|jechac|isc|przyjsc|przychodzic|zmieniac|klasc|stac|spac|jesc|pic|tracic|ryzykowac|przeszkadzac|spoznic
        NO interesuje mnie|nas? _? pokoj|bilet|termin|mieszkanie|kolor|rozmiar|czwartek|sroda|poniedzialek
        brak zgody wspolnoty|spoldzielni|sasiadow|lekarza|rodzicow|dyrekcji|urzedu|konserwatora|zarzadu
        nie $ w|we|o|po 0|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|weekend|poludniu
        daj|dajcie sobie|se spokoj z|ze _? korkiem|praca|robota|nim|nia|nimi|facetem|remontem|trasa|dieta|szukaniem|naprawa
        koniec promocji|wyprzedazy|oferty|akcji kiedy|jest|jutro|dzis|o|w|ktorego|za|bedzie
        dosc|starczy|wystarczy|koniec _? MSG na dzis|dzisiaj|teraz|razie
        wystarczy|starczy mi|nam|jeden|jedna|jedno|zwykly|zwykla|krotki|krotka|tylko|sam sms|smsa|wiadomosc|esemes|smska|powiadomienie
        wystarczy|starczy sms|wiadomosc|esemes|powiadomienie dzien|przed|rano|wieczorem|wczesniej|z|o|godzine|jutro|tydzien|jak|gdy|ze|dwa|kiedy|potwierdzajacy|potwierdzajaca
        NO prosilam|prosilem|zamawialam|zamawialem o? _? MSG $? tylko|ale|lecz
        NO moj|moja numer|telefon $ moj|moja|poprawny|prawidlowy|wlasciwy|dobry|aktualny _
        zglosze|zglaszam|ide|pojde|jade|dzwonie|zglosimy sprawe? na|do AUTHORITY $? _? _? _? ukradl|ukradli|ukradziono|skradziono|kradziez|wlamali|pobil|mandat|mandatem|wypadek|kolizja|stluczka|zgubilam|zgubilem
        ASK? REMOVE _? stary|starego|poprzedni|poprzedniego|dawny NUMBER _? $? _? nowy|nowego|aktualny|zmienilam|zmienilem|zmieniam
        stary|poprzedni|dawny NUMBER? prosze? REMOVE $? _? _? nowy
        HOW _? _? _? wylaczyc|wyciszyc|usunac|skasowac _? MSG dzwiekowe|glosowe|glosowa|push? w|na|ze|z? pralce|zegarku|tablecie|samochodzie|aucie|laptopie|sekretarki|poczty
        rezygnuje|rezygnujemy|rezygnacja z|ze _? promocji|oferty|okazji|rabatu|znizki $? ale|poprosze|wole|biore
        ASK? NO SEND mi? STUFF powyzej|ponizej|drozszych|tanszych|wiekszych|mniejszych
        ASK? NO SEND mi? STUFF kawalerek|mieszkan|domow|dzialek powyzej|ponizej|bez|na|w|z|od|do|drozszych|tanszych|wiekszych|mniejszych
        REMOVE|REMOVAL _? NUMBER _? z|ze drzwi|faktury|rachunku|ogloszenia|ogloszen|posta|fb|facebooka|internetu|strony|auta|olx|wizytowki|umowy|bramy
        zaprzestanie|zakonczenie|wstrzymanie _? wysylki|wysylek w|od|do|na
        miala|mial byc ostatnia|ostatni MSG z|ze|o
        kolejny|kolejna|nastepny|nastepna|kolejne MSG to kod|link|haslo|adres|numer
        o_ktorej|kiedy|do_kiedy to ma|musi sie? skonczyc
        SOTHAT _? _? mnie|nas|numer|moj _? NO REMOVED
        jeszcze jeden|jedna MSG i mam|gotowe|komplet|wygram|wygrywam
        odlaczcie|odlaczyc|wyjmijcie|zwolnijcie|zwolnic mnie|nas od|z pradu|gazu|wody|sieci|wf|lekcji|kroplowki|oplaty|zajec|egzaminu
        sprzeciwiam|sprzeciwiamy sie podwyzce|zmianie|budowie|decyzji|wycince|oplacie|karze
        odbiore|odbierzemy|odbierze|zabiore|zabierzemy|podjade|podjedziemy _? _? _? _? $? i? ASK? MORE? NO wysylac|wysylajcie|wysylaj|przysylac|przysylajcie|wyslac $
        odbior|odbioru osobisty|wlasny|osobistego|wlasnego _? $? i? ASK? NO wysylac|wysylajcie|wysylaj|przysylac|przysylajcie $
        NO wysylac|wysylajcie|wysylaj|przysylac|przysylajcie $? wezme|wezmiemy|odbierze|odbior
        NO dostalam|dostalem|dostalismy|otrzymalam|otrzymalem|otrzymalismy zadnych|zadnego|zadnej MSG
        ASKED sasiada|sasiadow|sasiadke|syna|corke|meza|zone|dzieci|kierowce|robotnikow|lokatorow|szefa $? SOTHAT? _? _? przestac|przestali|przestal|przestala
        NO WANT niczego|nic|zadnej|zadnych|zadnego? przegapic|stracic|ominac|przeoczyc|pominac _? _? MSG|STUFF
        wole|wolalbym|wolalabym|wolimy|mozna|moge NO dostawac|otrzymywac PARCEL
        NO WANT dostawac|otrzymywac PARCEL
        """,
    "others": """
        nie pisz|mow|gadaj mi|nam|do_mnie? tylko|teraz? $? ze _ _?
        kiedy|o_ktorej|czy|gdzie _? _? bedzie|skladam|zlozymy|zloze pozew
        pozew o alimenty|rozwod|zaplate|eksmisje|zachowek|podzial|separacje|odszkodowanie|ochrone|ustalenie|uchylenie|wypadek|rente|zwrot _?
        spadaj|spadajcie|spieprzaj|wynocha $ zartowalam|zartowalem|zartuje|zart|haha|hahaha|hihi|zarcik|wariacie|wariatko
        mam was|cie|to w dupie $? haha|hahaha|zartuje|zart|zartowalam|zartowalem
        przestan|przestancie $? bo sie? wzrusze|rozplacze|poplacze|zarumienie|zakocham|rozchoruje
        NO trzeba|potrzeba|musicie|musisz|musi MORE? mi|nam|pani|pan? przypominac $? pamietam|bede|przyjde|pamietamy|bedziemy|wiem|mam|zapisalam|zapisalem|jestem|juz_jade
        NO chce|potrzebuje|interesuje|interesuja zadnej|zadnych? STUFF od|z|o nich|niego|niej|innych|konkurencji|tamtych|banku $? tylko|lecz|ale od|z|o was|panstwa
        zero|zadnych|brak reklam|spamu|MSG $ super|fajnie|swietna|swietnie|polecam|brawo|bomba|extra _? _?
        przestan|przestancie $? zawstydzasz|zawstydzacie|wzruszasz|rozpieszczasz|rozpieszczacie|wzruszacie|kusisz|kusicie mnie|nas?
        kiedy|ile|do|dni|czy koniec|konca promocji|wyprzedazy|oferty|akcji|konkursu
        kto wam|ci|panstwu kazal|pozwolil|upowaznil wyslac|przyslac|slac _? paczke|towar|zamowienie|kuriera|fakture|list
        """,
    "footer": """
        REPLY WORD
        aby|zeby _? zrezygnowac|wypisac REPLY?
        NO dzwoncie|dzwonic $ piszcie|napiszcie|sms|smsa|pukajcie|stukajcie
        to NO ja zamawialem|zamawialam|tylko|pisalem|pisalam|dzwonilem|dzwonilam
        NO znam zadnej|tego klatki|ulicy|adresu|hasla|kodu|miasta|miejsca
        zgloszenie na policje
        na policje trzeba|zglosic|dzwonic|zglosilem|zglosilam
        NO zapomnijcie|zapomnij|zapomniec _
        NO zapomnijcie|zapomnij _? _ numeru|numer
        zadnych|zadnej|zadnego pytan|problemow|problemu|uwag|zmian
        REMOVE ME z listy na
        zadnej MSG _? _? NO bylo|dostalam|dostalem|przyszlo
        pracuje|pracowal w uokik|uodo
        zdejmijcie|zdjac bana
        numer stary|poprzedni usuncie|skasujcie
        nie znam _ $ gdzie
        bez MSG NO
        """,
    "consent": """
        WITHDRAW _? _? CONSENT na _? MSG|marketing|kontakt|otrzymywanie|wysylanie|przesylanie
        moja|nasza CONSENT jest|zostala|zostaje? cofnieta|wycofana|odwolana|anulowana $
        NO zgadzam|zgadzamy|zgodzilam|zgodzilem|zgadzalam|zgadzalem sie na _? wysylanie|przesylanie|otrzymywanie|przysylanie|dostawanie mi|nam|przez_was? tekstowych|reklamowych|czegokolwiek|dalszych|zadnych|waszych? smsow|sms|sms-ow|esemesow|wiadomosci|reklam|powiadomien|spamu|newslettera|informacji_handlowych|informacji_marketingowych sms|tekstowych|smsowych|handlowych|marketingowych?
        NO wyrazam|wyrazamy CONSENT na _? wysylanie|przesylanie|otrzymywanie|przysylanie|dostawanie mi|nam? tekstowych|reklamowych|czegokolwiek|dalszych|zadnych|waszych? smsow|sms|esemesow|wiadomosci|reklam|powiadomien|spamu|newslettera|informacji_handlowych sms|tekstowych|smsowych|handlowych|marketingowych?
        WITHDRAW _? _? CONSENT >
        . WITHDRAW wszelkie|wszystkie|marketingowe|marketingowa|swoja CONSENT .
        WITHDRAW CONSENT marketingowa|marketingowe|handlowa|handlowe .
        WITHDRAW _? _? CONSENT $ prosze|prosimy|NO
        CONSENT _? WITHDRAW .
        WITHDRAW _? _? CONSENT na _? przetwarzanie|wykorzystywanie|wykorzystanie|uzywanie|przechowywanie moich|swoich|danych|mojego|numeru|telefonu
        sprzeciwiam|sprzeciwiamy sie _? otrzymywaniu|wysylaniu|przesylaniu|przysylaniu|przetwarzaniu|kontaktowaniu|marketingowi|profilowaniu|smsom|esemesom|reklamom|powiadomieniom|wiadomosciom|newsletterowi|spamowi|spamowaniu
        sprzeciwiam|sprzeciwiamy sie kierowaniu|wykorzystywaniu|uzywaniu|wykorzystaniu _? _? _? MSG|NUMBER
        sprzeciw wobec _? _? MSG|przetwarzania|marketingu|wysylania|przesylania|otrzymywania|wykorzystywania|kontaktu|profilowania
        wnosze|zglaszam|skladam sprzeciw wobec|przeciw|przeciwko|na _? _? MSG|przetwarzania|przetwarzaniu|marketingu|marketingowi|wysylania|wysylanie|otrzymywania|wykorzystywania|wykorzystywaniu|profilowania
        prawo|prawa do bycia? zapomnianym|zapomnienia
        prawo|prawa do usuniecia moich|swoich? danych|numeru
        NO udzielam|wyrazam|daje CONSENT na przetwarzanie|otrzymywanie|marketing|MSG
        """,
    "request": """
        takiego|takiej|zadnego|zadnej pacjenta|pacjentki|osoby|pana|pani|klienta|klientki|ucznia|lokatora|nazwiska|kobiety|dziecka NO ma|znam|znamy|mieszka|bylo _? _? _? _? _? _? $ numer|nr pomylony|zly|bledny .
        TEXTS MORE? ma|maja|mialo|mialy MORE? NO byc|przychodzic $ a|i _? znow|znowu|nadal|dalej|wciaz|ciagle
        podalam|podalem|zostawilam|zostawilem|dalam|dalem NUMBER tylko|wylacznie|jedynie na|do|w|po|dla _ _? _? $ a? NO do|na|po|dla takich|takie rzeczy|smsow|tresci|wiadomosci|reklam|esemesow|powiadomien
        podalam|podalem|zostawilam|zostawilem|dalam|dalem NUMBER tylko|wylacznie|jedynie na|do|w|po|dla _ _? _? $ a? NO do|na|po|dla reklam|reklamy|spamu|spamowania|smsow|marketingu|promocji|powiadomien|newslettera
        NUMBER podalam|podalem|zostawilam|zostawilem|dalam|dalem tylko|wylacznie|jedynie na|do|w|po|dla _ _? _? $ a? NO do|na|po|dla takich|takie rzeczy|smsow|tresci|wiadomosci|reklam|esemesow|powiadomien
        NUMBER podalam|podalem|zostawilam|zostawilem|dalam|dalem tylko|wylacznie|jedynie na|do|w|po|dla _ _? _? $ a? NO do|na|po|dla reklam|reklamy|spamu|spamowania|smsow|marketingu|promocji|powiadomien|newslettera
        zmarl|zmarla|niezyje|zmarlego|zmarlej _? _? _? _? _? $ a? wy|panstwo mu|jej|jemu|do_niego|do_niej dalej|nadal|ciagle|wciaz|jeszcze zyczycie|zapraszacie|proponujecie|oferujecie|spamujecie|smsujecie
        NO zyje _? _? _? _? _? $ a? wy|panstwo mu|jej|jemu|do_niego|do_niej dalej|nadal|ciagle|wciaz|jeszcze zyczycie|zapraszacie|proponujecie|oferujecie|spamujecie|smsujecie
        prosze|prosimy mi|nam|do_mnie|do_nas tu|tutaj? NO wypisywac $ to numer|telefon|nr
        MORE? NO chce|chcemy|zycze|zyczymy sobie? MORE? byc MORE? informowany|informowana|informowani|powiadamiany|powiadamiana|zawiadamiany|zawiadamiana MORE? $
        NO chce|chcemy|zycze|zyczymy sobie? MORE? byc MORE? informowany|informowana|informowani|powiadamiany|powiadamiana|zawiadamiany|zawiadamiana MORE? o|smsami|przez_sms _? promocjach|ofertach|rabatach|nowosciach|wyprzedazach|okazjach|znizkach|konkursach
        . ja? podziekuje|podziekujemy za te|wasze|takie|dalsze|kolejne smsy|powiadomienia|wiadomosci|reklamy|przypomnienia|esemesy $
        co jest? niejasnego|niezrozumialego|trudnego w|we slowie|wyrazie stop|wypisz
        prosze|prosimy NO informowac|powiadamiac|zawiadamiac mnie|nas wiecej|juz_wiecej o _? promocjach|ofertach|rabatach|nowosciach|wyprzedazach|okazjach|znizkach|konkursach
        prosze|prosimy|blagam do mnie|nas wiecej|nigdy NO pisac|piszcie|smsowac|esemesowac MORE? $
        prosze|prosimy|blagam NO pisac|piszcie|smsowac|esemesowac do mnie|nas wiecej|nigdy $
        prosze|prosimy|blagam wiecej|nigdy do mnie|nas NO pisac|piszcie|smsowac|esemesowac $
        prosze|prosimy|blagam wiecej|nigdy NO pisac|piszcie|smsowac|esemesowac do mnie|nas $
        niech pan|pani|panstwo dopilnuje|dopilnuja|zadba|zadbaja|postara_sie|postaraja_sie|zapewni|zapewnia $? SOTHAT|zebym|abym|bym _? _? MORE? NO dostawal|dostawala|otrzymywal|otrzymywala|dostal|dostala MORE? _? MSG
        niech pan|pani|panstwo dopilnuje|dopilnuja|zadba|zadbaja|postara_sie|postaraja_sie|zapewni|zapewnia $? SOTHAT _? MSG MORE? do_mnie|mi? NO przychodzily|docieraly|dochodzily|trafialy
        wysylalem|wysylalam|wyslalem|wyslalam|pisalem|pisalam|napisalem|napisalam|odpisalem|odpisalam _? _? stop _? _? _? _? _? _? $ dzis|dzisiaj|dzisaj|a|i|teraz? znowu|znow|nadal|dalej|wciaz MSG $
        pisalam|pisalem|wyslalem|wyslalam|wysylalem|wysylalam|odpisalam|odpisalem|napisalam|napisalem _? stop _? SEVERAL razy .
        pisalam|pisalem|wyslalem|wyslalam|wysylalem|wysylalam|odpisalam|odpisalem|napisalam|napisalem _? SEVERAL razy stop|stopa .
        pisalam|pisalem|wyslalem|wyslalam|wysylalem|wysylalam|odpisalam|odpisalem|napisalam|napisalem _? stop _? SEVERAL razy $? i|a nadal|dalej|wciaz|nic|znowu|znow|ciagle
        SEVERAL razy _? pisalam|pisalem|wyslalem|wyslalam|wysylalem|wysylalam|odpisalam|odpisalem|napisalam|napisalem _? stop|stopa .
        SEVERAL razy _? pisalam|pisalem|wyslalem|wyslalam|wysylalem|wysylalam|odpisalam|odpisalem|napisalam|napisalem _? stop|stopa $? i|a nadal|dalej|wciaz|nic|znowu|znow|ciagle
        czego|co NO zrozumieliscie|rozumiecie|rozumiesz|zrozumiales|zrozumialas|rozumieja|pojeliscie w|ze slowie|slowa|slowem|wyrazie|komendzie $? stop|wypisz|wypis|rezygnuje
        ktorego|jakiego slowa|wyrazu NO rozumiecie|rozumiesz|zrozumieliscie $? stop|wypisz|wypis
        prosze|prosimy|zadam|wnosze o? _? cofniecie|wycofanie|odwolanie mojej|moich|wszelkich|wszystkich? CONSENT na _? MSG|marketing|kontakt|przetwarzanie|otrzymywanie|komunikacje
        oswiadczenie|oswiadczenia|zawiadamiam|informuje|informujemy|przyjac|odnotowac|zglaszam|skladam _? _? o cofnieciu|wycofaniu|odwolaniu|cofniecie|wycofanie mojej|moich|wszelkich|wszystkich? CONSENT $
        oswiadczenie|oswiadczenia|zawiadamiam|informuje|informujemy|przyjac|odnotowac|zglaszam|skladam _? _? o cofnieciu|wycofaniu|odwolaniu|cofniecie|wycofanie mojej|moich|wszelkich|wszystkich? CONSENT na _? MSG|marketing|kontakt|przetwarzanie|otrzymywanie|komunikacje
        prosze|prosimy mi|nam|mnie|do? zadnych|zadnego|wiecej sms|smsow|smsa|sms-ow|esemesow|wiadomosci|reklam|powiadomien|spamu _? NO SEND
        wypiszecie|wykreslicie|skreslicie|wyrejestrujecie mnie|nas w_koncu|wreszcie|stad|z_tego? $? czy nie .
        usuniecie|skasujecie mnie|nas|moj NUMBER? z|ze _? LIST $? czy nie .
        wypiszecie|wyrejestrujecie mnie|nas wreszcie|kiedys|w_koncu|nareszcie? z|ze _? LIST|MSG $
        wypiszecie|wykreslicie|skreslicie|usuniecie|wyrejestrujecie mnie|nas wreszcie|kiedys|w_koncu|nareszcie z|ze _? LIST|MSG $
        link|przycisk|formularz|strona|linku|linka do? rezygnacji|wypisania|wypisu|wypisywania|rezygnowania SEVERAL? razy? $? blad|404|pusta
        link|przycisk|formularz|strona|linku|linka do? rezygnacji|wypisania|wypisu|wypisywania|rezygnowania sie|z|w? listy|MSG|smsie|mailu|was|subskrypcji? $? wcale|u_mnie|caly_czas? NO dziala|dzialaja|otwiera|laduje|reaguje|wchodzi
        sposob|mozliwosc|opcja SOTHAT? sie? wypisac|wyrejestrowac|wykreslic $? bo link|stop|formularz|przycisk|komenda
        wypisalbym|wypisalabym|wyrejestrowalbym|wyrejestrowalabym|wypisalibysmy sie stad|z_tego? $? tylko|ale|gdybym|jakbym|lecz _? NO? wiem|wiedzial|wiedziala|wiadomo|mam gdzie|jak|pojecia
        prosze|prosimy NO SEND MORE? na|pod telefon|numer|nr|komorke _? mamy|taty|babci|dziadka|syna|corki|tesciowej|ojca|matki|dziecka $ ma|choruje|to_starsza|to_starszy
        WRONG numer|nr $ NO mam|mamy z|ze _? _? _? nic wspolnego
        GLUED mi|nam|do_mnie MORE nic|niczego|MSG
        GLUED mi|nam|do_mnie nic|niczego MORE
        REMOVE ME z|ze _? _? MSG o AFFAIR|ABOUT
        zapewnijcie|zadbajcie|dopilnujcie|postarajcie_sie|sprawcie|zrobcie_tak|zadbac|dopilnowac|zapewnic|postarac_sie $? SOTHAT|zebym|abym|bym _? _? _? MORE? NO dostawal|dostawala|dostawali|otrzymywal|otrzymywala|dostal|dostala|trafialy|przychodzily|docieraly|wysylali|wysylano MORE? _? MSG
        zapewnijcie|zadbajcie|dopilnujcie|postarajcie_sie|sprawcie|zrobcie_tak|zadbac|dopilnowac|zapewnic|postarac_sie $? SOTHAT _? MSG _? _? _? MORE? NO trafialy|przychodzily|docieraly|dochodzily|wysylano|trafialo|przychodzilo
        ani mi? sie? wazcie|waz jeszcze|znowu|ponownie|kiedykolwiek|wiecej? raz? do_mnie|mi? napisac|pisac|wyslac|wysylac|przyslac|przysylac|odezwac|odzywac|zadzwonic|dzwonic|zapisywac|dodawac
        czy _? _? ktos|ktokolwiek _? _? czyta|odczytuje|respektuje|obsluguje|realizuje _? rezygnacje|rezygnacji|stopy $ bo? ja? wyslalem|wyslalam|pisalem|pisalam|napisalam|napisalem
        wyslalem|wyslalam|napisalem|napisalam|wysylalem|wysylalam juz? dwie|trzy|cztery|piec|kilka|kilkanascie|0 rezygnacje|rezygnacji|stopy|stopow $
        NO zostawiajcie|zostawiac|zostawiaj|pozostawiac|pozostawiajcie|trzymajcie|trzymac mnie|nas|mojego|numeru NUMBER? na|w liscie|listach|bazie|bazach|subskrypcji|rejestrze
        mnie|nas znowu|znow|ponownie|wiecej|juz NO READD .
        mnie|nas znowu|znow|ponownie|wiecej|juz NO READD na|do _? LIST|MSG
        mnie|nas NO READD znowu|znow|ponownie|wiecej|z_powrotem|nigdy .
        mnie|nas NO READD znowu|znow|ponownie|wiecej|z_powrotem|nigdy na|do _? LIST|MSG
        NO READD mnie|nas|mojego NUMBER? znowu|znow|ponownie|wiecej|juz|z_powrotem|nigdy .
        NO READD mnie|nas|mojego NUMBER? znowu|znow|ponownie|wiecej|juz|z_powrotem|nigdy na|do _? LIST|MSG
        NO UNSUBBED sie? przez|przypadkiem|niechcacy|pomylkowo|omylkowo przypadek|pomylke|omylke? $ zrobilam|zrobilem|to to? bylo|byla|celowo|swiadomie|specjalnie|umyslnie celowo|swiadomie|specjalnie|swiadoma?
        radze|lepiej|sugeruje|proponuje przestac|skonczyc|przestancie|skonczcie|zaprzestac _? $? zanim|bo|inaczej|albo|w_przeciwnym _? _? _? prawnik|adwokat|prawnika|adwokata|mecenas|AUTHORITY|pozwe|pozew|zglosze|sad
        czemu|dlaczego|po_co|jakim_prawem _? _? dalej|nadal|wciaz|ciagle|jeszcze|znowu|znow _? _? SENDS $? przeciez|skoro|jak|ja|a? juz? wyslalam|wyslalem|napisalam|napisalem|pisalam|pisalem|odpisalam|odpisalem _? _? stop|rezygnacje|stopa|wypisz
        czemu|dlaczego|po_co|jakim_prawem _? _? dalej|nadal|wciaz|ciagle|jeszcze|znowu|znow _? _? SENDS $? przeciez|skoro|jak|ja|a? sie? wypisalam|wypisalem|wypisywalam|wypisywalem|wypisalismy|wyrejestrowalam|wyrejestrowalem
        wyslalam|wyslalem|napisalam|napisalem|pisalam|pisalem|odpisalam|odpisalem _? _? stop|rezygnacje|stopa|wypisz $? czemu|dlaczego|po_co|jakim_prawem|a|i _? _? dalej|nadal|wciaz|ciagle|jeszcze|znowu|znow _? _? SENDS
        czy? NO? moge|mozna|moglbym|moglabym po_prostu|w_koncu|wreszcie|juz? zniknac|wypasc z _? LIST
        NO zycze|WANT|prosze|zgadzam|wyrazam sobie|sie|zgody|o|na? ponownego|ponowne dodania|dodanie|dodawania|zapisania|zapisanie|zapisywania|wpisania|wpisanie|dopisania|dopisanie|przywrocenia|wlaczenia _? do|na? _? LIST|MSG
        . tak $? chce|chcialbym|chcialabym|chcemy sie? wypisac|wyrejestrowac|wykreslic
        . tak $? potwierdzam rezygnacje|wypisanie|wypis|stop
        milo|dobrze|super|fajnie|cudownie|wspaniale|ideal by? bylo|byloby $? gdyby|gdybyscie|jakby|jakbyscie|jesli MSG sie? przestaly|skonczyly|zniknely
        milo|dobrze|super|fajnie|cudownie|wspaniale|ideal by? bylo|byloby $? gdyby|gdybyscie|jakby|jakbyscie|jesli przestali SEND
        ASK? NO SEND do mnie|nas $ NO znam was|cie|panstwa|ciebie
        REMOVE ME z|ze _? listy|bazy|list|baz|bazydanych|subskrypcji|newslettera|rozdzielnika|mailingu .
        REMOVE ME z|ze _? _? listy|bazy|grupy|bazydanych MSG|smsowej|mailingowej|wysylkowej|marketingowej|reklamowej|subskrybentow|odbiorcow|adresatow|newsletterowej|klientow $
        REMOVE ME z|ze|od waszych|tych|panstwa|wszystkich|wszelkich? TEXTS $
        REMOVE _? MY NUMBER z|ze _? _? listy|bazy|list|baz|bazydanych|subskrypcji|newslettera|rozdzielnika|mailingu $
        NO WANT RECEIVE MORE? _? TEXTS $|bo|gdyz|numer|nr|ani|zadnych
        NO WANT RECEIVE MORE? _? TEXTS o _? ABOUT
        NO SEND MORE TEXTS $|bo|gdyz|numer|nr|ani
        NO SEND TEXTS .|bo|gdyz|numer|nr|ani
        NO SEND TEXTS o|na_temat _? ABOUT
        MORE NO SEND TEXTS $|bo|gdyz|numer|nr|ani
        STOP SEND TEXTS .|bo|gdyz|numer|nr|ani
        prosze|prosimy NO SEND ME? MORE TEXTS $|bo|gdyz|numer|nr|ani
        rezygnuje|rezygnujemy z waszych|tych|panstwa|dalszych|otrzymywania|dostawania|subskrypcji TEXTS $
        rezygnuje|rezygnujemy z sms|smsow|powiadomien|newslettera|wiadomosci|esemesow .
        rezygnuje|rezygnujemy z bycia|uczestnictwa|czlonkostwa|udzialu w|we|na _? klubie|grupie|programie|liscie|bazie sms|smsowym|smsowej|newslettera|powiadomien|mailingowej
        prosze|prosimy|zadam|zadamy|wnosze|wzywam zaprzestanie|zaprzestania|zaniechanie|zaniechania|zakonczenie|zakonczenia SEND ME? TEXTS? $
        """,
    "word": """
        MSG _? przychodza|przychodzi|dochodza|leca|wyskakuja|ida _? _? _? _? _? _? _? $ jak|gdzie sie? to|je? sie? wylacza|wylaczyc|wylaczam|usunac|zablokowac|zatrzymac .
        chce|chcialbym|chcialabym|prosze|zadam byc|zostac usuniety|usunieta|wykreslony|wykreslona|wyrejestrowany|wyrejestrowana $
        . chce|chcialbym|chcialabym|chcemy|prosze byc|zostac wypisany|wypisana|wypisani .
        chce|chcialbym|chcialabym|prosze|zadam byc|zostac usuniety|usunieta|wykreslony|wykreslona|wyrejestrowany|wyrejestrowana z|ze _? LIST
        . dezaktywacja|odsubskrypcja|wyrejestrowanie|wylaczenie|rezygnacja _? MSG .
        . stop wszystko|wszystkim|wszystkiemu|wszystkie $
        unsubuje|odsubuje|unsubskrybuje|unsubowac was|sie|MSG
        rezygnyje|rezynguje|rezygnujue|rezygnujee z _? _? MSG
        na|pod jaki|ktory|jakim numer|nr _? _? wyslac|pisac|napisac|slac _? rezygnacje|stop|wypis|odmowe|sprzeciw|wypisanie .
        na|pod jaki|ktory|jakim numer|adres|mail|nr _? _? wyslac|pisac|napisac|slac|zglosic|zglaszac _? rezygnacje|wypis|odmowe|sprzeciw|wypisanie z|ze|od|wobec _? MSG|LIST|otrzymywania|dostawania
        jakie|ktore|jaka|jaki|jakim slowo|haslo|komende|kod|tekst|slowem _? _? wyslac|napisac|wpisac|odpisac|wyslij $? SOTHAT|na|do to|mnie|sie|je? wylaczyc|zakonczyc|przerwac|wypisac|wyrejestrowac|wylaczenie|wypisania|rezygnacji $
        jakie|ktore|jaka|jaki|jakim slowo|haslo|komende|kod|tekst|slowem _? _? wyslac|napisac|wpisac|odpisac $? SOTHAT|na|do _? _? odwolac|wylaczyc|zakonczyc|przerwac|zatrzymac|skonczyc|zablokowac $? MSG
        raz|ja|wiec|dlatego|zatem|znowu sie wypisuje|wyrejestrowuje|wypisujemy|odsubskrybowuje $
        . jak to|je|te_smsy wylaczyc|zablokowac .
        . czy? da sie to wylaczyc|zablokowac|wyciszyc .
        kiedy _? _? smsy|wiadomosci|wysylka|wysylki|spam|reklamy|spamowanie|esemesy sie? _? skonczy|skoncza|ustanie|ustana
        . WORD >
        . WORD mnie|prosze|natychmiast|teraz|prosz|blagam >
        . UNSUB wszystko .
        . UNSUB .
        . WORD 0 >
        . WORD WORD >
        . stop WORD? WORD? >
        , stop >
        . WORD MSG
        $ UNSUB $
        $ HEY|to|wiec|juz UNSUB $
        wypiszcie|wykreslcie|skreslcie|wyrejestrujcie|wypisz|wykresl >
        . rezygnacja|rezygnuje|rezygnujemy .
        rezygnacja|rezygnuje|rezygnujemy|rezygnowac|zrezygnowac|rezygnacje z _? _? MSG
        rezygnuje|rezygnujemy z subskrypcji|kontaktu|was|otrzymywania|dostawania|waszych|panstwa
        rezygnacja z subskrypcji|newslettera|otrzymywania|listy
        wypisuje|wycofuje|wylogowuje|wypisujemy sie stad|tego|listy|subskrypcji|waszej|$
        wycofuje sie z subskrypcji|listy|tego|waszej
        ja rezygnuje|rezygnjue
        odpisuje|pisalam|pisalem|wyslalem|wyslalam|pisze|wysylam|odpisalam|odpisalem|napisalam|napisalem stop
        pisalam|pisalem|wyslalem|wyslalam|odpisalam|odpisalem|napisalam|napisalem _ _? _? _? stop
        napisalam|napisalem|pisalam|pisalem|wyslalam|wyslalem _? WORD
        stop wyslany|wyslane|pisalam|pisalem|wyslalam|wyslalem|pisze
        HOW _? _? _? wypisac|wyrejestrowac|wykreslic|zrezygnowac .
        HOW _? _? _? wypisac|wyrejestrowac|zrezygnowac|wykreslic|rezygnowac|odsubskrybowac z|ze|od _? tego|tych|was|waszej|MSG|LIST|subskrypcji
        HOW _? _? _? wylacza|wylaczyc|wyciszyc|zablokowac|zatrzymac|przerwac|uciszyc|stopowac|skonczyc|zakonczyc|dezaktywowac|usunac|skasowac _? MSG|was
        jak|czy da|mozna|moge was _? wylaczyc|wyciszyc|zablokowac|pozbyc|uciszyc
        jak was _? pozbyc|uwolnic|wypisac|wylaczyc|zablokowac|uciszyc
        jak|gdzie od was uwolnic|odczepic|wypisac
        da|daloby sie to|was|jakos _? zablokowac|wylaczyc|wyciszyc
        da|daloby _? wypisac|wyrejestrowac|wykreslic
        gdzie|co|jak|ile|kiedy mam|moge|trzeba|mozna|musze _? _? SOTHAT _? _? przestali|przestaliscie|przestalo
        gdzie|co|jak|ile|kiedy mam|moge|trzeba|mozna|musze _? _? SOTHAT _? _? NO SENT|SEND|GET|MSG|RECEIVE
        SOTHAT _? _? przestalo|przestaly|przestali|przestaliscie przychodzic|pisac|wysylac|SEND
        SOTHAT _? _? skonczylo|ustaly|ustalo >
        SOTHAT _? _? mnie|nas|numer|moj _? _? REMOVED|usunieto
        SOTHAT REMOVED mnie|nas|moj|numer
        SOTHAT przestali|przestaliscie $
        ASK REMOVAL $
        ASK _? _? REMOVAL mnie|nas|numeru|nr|mojego|moich|mojej|MSG|NUMBER|SEND|wysylki|z_listy|z_bazy|nam|mi
        ASK _? _? NOSENDING
        . NOSENDING
        o wypisanie|skreslenie|usuniecie|usuniecje|wykreslenie|skasowanie|wyrejestrowanie mnie|z_bazy|z_listy|numeru|mojego|moich|mojej
        chce|chcemy|prosze|chcialbym|chcialabym|zamierzam|postanowilem|pragne|musze wypisac|wyrejestrowac|zrezygnowac|wykreslic z _? MSG|LIST|tego|stad|subskrypcji
        . chce|chcialbym|chcialabym|chcemy zrezygnowac >
        chce|prosze|chcialbym|chcialabym|pragne sie wypisac|wyrejestrowac
        potraktowac|uznac|uwazac|traktowac _? _? _? rezygnacje|rezygnacja|odmowe|sprzeciw
        nieprzysylanie|niewysylanie|NOSENDING >
        HOW _? _? SOTHAT _? _? odczepili|odczepiliscie|REMOVED|przestali|skonczylo
        HOW _? _? od was _? odlaczyc|wypisac|odczepic|uwolnic
        HOW _? _? zniknac z _? LIST
        kiedy _? _? skonczy|skonczycie|skoncza _? _? $? MSG|wasze
        gdzie|jak|HOW _? _? wylacza|wylaczyc _? MSG
        rezygnacja z _? MSG
        jaki|jakie|co wyslac|napisac|wpisac _? SOTHAT
        co wpisac|odpisac|napisac|wyslac $? SOTHAT _? _? zniknac|zrezygnowac|przestac|NO
        $ usuncie|usun|skasuj|anulujcie >
        . prosze wypis|rezygnacje .
        SOTHAT|zebym|abym|zebysmy|abysmy|bym MORE? tego? MORE? NO dostawal|dostawala|dostawali|dostal|dostala|otrzymywal|otrzymywala|otrzymal|otrzymala|dostawaly
        to|byla|byl|bedzie|niech ostatni|ostatnia MSG $? jaka|jaki|ktora|ktory
        MY NUMBER _? _? zostac|byc|zostal|zostanie usuniety|wykreslony|skasowany|wykasowany|usuniete|wypisany
        ASK o zakonczenie|przerwanie|wstrzymanie|anulowanie|wylaczenie subskrypcji|newslettera|MSG
        . GLUED $
        GLUED $? mi|mnie|nam|do|nic|MORE|MSG|STUFF|GLUED|tu|tutaj
        MORE GLUED
        gdzie|jak|HOW _? sie to|stad|tu? wypisuje|wyrejestrowuje|rezygnuje|wymeldowuje z|ze|stad|$
        HOW _? _? z|ze tego|tej|waszej|waszych|listy LIST|MSG? wyjsc|wypisac|zrezygnowac|wydostac|uwolnic|zniknac|wymiksowac|ewakuowac
        HOW _? _? sie z|ze _? LIST|MSG wydostac|uwolnic|wymiksowac|ewakuowac|wyplatac
        sie wymiksowac|ewakuowac|wyplatac z|ze _? _? LIST|MSG
        chcialam|chcialem|chcemy|chce|chcialbym|chcialabym sie wymiksowac|wypisac|wykreslic|wyrejestrowac z|ze|stad|$
        instrukcja|instrukcje|link|kod|formularz|sposob|przycisk na|do? wypisania|wypisanie|rezygnacji|rezygnacje|wyrejestrowania prosze|poprosze|z|ze|sie|$
        gdzie|co|jak|HOW _? _? kliknac|nacisnac|wcisnac|wpisac|odpisac|wyslac|zrobic|napisac $? SOTHAT _? _? swiety|spokoj|cisza|cisze|znikneli|znikneliscie|przestali|przestaliscie|odczepili
        HOW _? _? _? $? SOTHAT znikneli|znikneliscie|przestali|przestaliscie|odczepili
        sposob|mozliwosc|opcja|opcje $? SOTHAT _? _? NO GET|RECEIVE|SEND|SENT
        mozna|moge|wolalbym|wolalabym|chcialbym|chcialabym|da_sie NO GET|RECEIVE _? MSG|STUFF
        SOTHAT _? MSG|STUFF _? NO GET|RECEIVE
        mozna|da|daloby to|sie _? zatrzymac|wylaczyc|przerwac|skonczyc|zablokowac $ te|ten|tego|to MSG|STUFF
        pisalam|pisalem|wyslalem|wyslalam|odpisalam|odpisalem|napisalam|napisalem _? _? stopa|stop|stopy
        zadanie|zadania|prosba|prosbe|prosby|wniosek o? wypisania|wypisanie|wykreslenia|wykreslenie $|zostalo|zostala|zostal|mnie|z
        ASK o wypisane|wykreslone|skreslone|usuniecie mnie|nas|z|ze
        zrezygnowac|wypisac|rezygnowac|rezygnuje|rezygnujemy z _? otrzymywania|dostawania|subskrypcji|powiadamiania|informowania|subskrybowania
        cofnijcie|anulujcie|wycofajcie|zakonczcie|przerwijcie|cofnac|zakonczyc|przerwac ta|te|moja? subskrypcje|subskrypcji|subskrybcje
        . koniec|stop|dosc subskrypcji|subskrybcji|subskrybowania $
        zebym|abym|bym|zebysmy|abysmy|bysmy MORE? nic|niczego|MSG|zadnych|zadnej MSG? MORE? NO dostawal|dostawala|dostawali|dostal|dostala|otrzymywal|otrzymywala|otrzymywali|otrzymal|otrzymala
        SOTHAT _? MY NUMBER zniknal|zniknely|wypadl|wylecial z|ze _? LIST
        SOTHAT _? MY NUMBER zostal|byl|zostaly|byly usuniety|wykreslony|skasowany|wypisany|usuniete|wykreslone|skasowane $
        SOTHAT _? MY NUMBER zostal|byl|zostaly|byly usuniety|wykreslony|skasowany|wypisany|usuniete|wykreslone|skasowane z|ze _? LIST
        zniknal|wypadl z|ze _? LIST MY NUMBER
        HOW sie odpisac od|z _? tego|was|MSG|STUFF
        prosze przyjac do wiadomosci $? ze? rezygnuje|rezygnujemy $
        """,
    "ending": """
        ASKED do _ _? $? SOTHAT _? _? _? MORE? NO SENT _? _? _? $? a|i _? dalej|nadal|wciaz|ciagle|znowu|znow YOUSEND|SENDS
        ASKED _? _? _? $? ze|SOTHAT _? TEXTS MORE? ma|maja|mialo|mialy MORE? NO byc|przychodzic|dostawac
        obiecaliscie|obiecal|obiecala|obiecano|obiecywaliscie|zapewnialiscie|zapewniano|obiecali _? _? $? ze? _? ostatni|koniec|wiecej|ostatnia|ostatnie _? _? _? _? _? $ _? _? _? _? znow|znowu|dalej|nadal|kolejny|kolejna _? sms|smsy|reklama|reklamy|wiadomosc|spam|wiadomosci|esemes|esemesy|piszecie|wysylacie
        obiecaliscie|obiecal|obiecala|obiecano|obiecywaliscie|zapewnialiscie|zapewniano|obiecali _? _? $? ze? MORE? NO bedziecie? bedzie? _? SEND|SENT|TEXTS|YOUSEND|napiszecie|przyslecie|wyslecie
        o jeden|jednego za duzo _? $ konczymy|koncze|koniec|dosc
        mam|mamy dosyc|dosc $ codziennie|ciagle|wciaz|stale|non_stop cos|jakis|jakies? od was pika|przychodzi|dzwoni|brzeczy|.
        MSG _? _? _? sprawiaja|sprawia|sprawiacie mi|nam|mnie|zonie|mamie|tacie|rodzinie|wszystkim przykrosc|bol|smutek
        MSG _? _? _? sa|bola|rania dla? nas|mnie|rodziny bolesne|przykre|ciezkie
        zeby|aby o mnie|nas zapomniala|zapomnial|zapomnieli|zapomnialo .
        . wysylajcie|piszcie|slijcie|przysylajcie|wysylaj|pisz|slij|przysylaj|spamujcie|wciskajcie|smsujcie MSG|STUFF? do? komus|kogos innemu|innego|innym .
        NO macie|masz nic|lepszych|ciekawszych|innych lepszego|ciekawszego|rzeczy|zajec do_roboty|do_zrobienia? $? niz|oprocz|poza|tylko do|mnie|mi|nam? SEND|SENT|pisaniem|spamowaniem|wysylaniem do|mnie|mi|MSG|nam|$
        zmarl|zmarla|niezyje _? _? _? _? _? $ a? wy|panstwo mu|jej|jemu|do_niego|do_niej|mamie|tacie? dalej|nadal|ciagle|wciaz|jeszcze YOUSEND|zyczycie|zapraszacie|proponujecie|przypominacie|oferujecie|MSG
        MSG _? ASK? kierowac|kierujcie|wysylac|wysylajcie|slac|slijcie gdzie|komus indziej|innemu
        ostatni raz $? kiedy|jak|gdy do_mnie|mi? YOUSEND
        mialem|mialam|mielismy|numer byc|zostac MORE? usuniety|usunieta|usunieci|wykreslony|wykreslona|wykresleni $
        mialem|mialam|mielismy|numer byc|zostac MORE? usuniety|usunieta|usunieci|wykreslony|wykreslona|wypisany|wypisana|wypisani z|ze _? LIST|MSG
        jestescie|wy_to _? spamerami|natretami|stalkerami
        potwierdziliscie|potwierdzili|potwierdzono|potwierdzila|potwierdzil|zapewniliscie|zapewniali|obiecaliscie|pisaliscie|napisaliscie|mowiliscie $? ze? _? mnie|nas|numer _? usunieto|usuneliscie|usuniety|usuneli|wypisano|wypisaliscie|wypisali|wykreslono|wykresliliscie|skreslono|skasowano $
        potwierdziliscie|potwierdzili|potwierdzono|potwierdzila|potwierdzil|zapewniliscie|zapewniali|obiecaliscie|pisaliscie|napisaliscie|mowiliscie $? ze? _? usunieto|usuneliscie|usuneli|wypisano|wypisaliscie|wypisali|wykreslono|wykresliliscie|skreslono|skasowano mnie|nas|numer $
        pisac|smsowac|spamowac|esemesowac do_mnie|mi|nam|do_nas? MORE? NO trzeba|musicie|ma_potrzeby wiecej $
        ostatni raz prosze|uprzejmie|grzecznie|mowie|ostrzegam po_dobroci|grzecznie|uprzejmie|po_dobremu|ladnie $
        darujcie|daruj|odpuscie|odpusccie sobie $
        pominac|pomin|pomincie|pomijaj|pomijajcie mnie|nas|moj_numer przy|w|podczas|na _? MSG|LIST|wysylkach|wysylaniu|wysylce|mailingach
        dajcie|daj juz? spokoj mojej|mojemu|starej|starszej|chorej mamie|tacie|babci|dziadkowi|zonie|mezowi|corce|synowi|siostrze|bratu|osobie|kobiecie
        NO bede|bedziemy MORE? korzystac|korzystal|korzystala|korzystali z waszych|panstwa|tych uslug $? ASK? NO SEND
        UNSUBBED was _? _? _? $? a|i|tymczasem|czemu|dlaczego|mimo _? _? nadal|dalej|wciaz|ciagle|znowu|znow
        MSG _? _? _? _? $ ASK? je ASK? zatrzymac|wstrzymac|wylaczyc|przerwac|zakonczyc|zatrzymajcie|wylaczcie .
        MSG _? _? _? leca|ida|przychodza|dochodza $ ASK? to? ASK? zatrzymac|wstrzymac|wylaczyc|przerwac|zakonczyc|zatrzymajcie|wylaczcie .
        UNSUBBED sie? celowo|swiadomie|specjalnie|umyslnie
        ASK? zostawic|pozostawic mnie|nas w_spokoju
        STOP _? SEND
        STOP mi|mnie|nas|nam|do _? SEND
        STOP z|ze _? MSG
        STOP z|ze tym|tymi|waszym|waszymi pisaniem|wysylaniem|dzwonieniem|spamem|spamowaniem|STUFF
        STOP z|ze pisaniem|wysylaniem|dzwonieniem|spamem|spamowaniem|nekaniem
        z pisaniem|wysylaniem|smsowaniem|spamowaniem|esemesowaniem
        STOP MSG
        STOP wysylke|wysylki|subskrypcje|kontaktu|kontaktow
        $ przestancie|przestan|zaprzestancie|skonczcie|skoncz|odpuscie|odpusccie|odpusc|zestancie|przestanta $
        przestan|przestancie|zaprzestac $
        $ stop|koniec $ wypiszcie|wypisz
        wez|wezcie|wezta przestan|przestancie|skoncz|skonczcie|odpusc|odpusccie $
        typie|kurwa|blagam|ludzie|boze|serio|halo przestan|przestancie|skoncz|skonczcie|przestac
        i przestancie
        kiedy _? _? przestaniecie $|SEND|MSG
        kiedy _? _? odpuscicie|wypiszecie|wykreslicie|dacie_mi|dacie_spokoj
        albo przestajecie|przestaniecie
        jak|jesli|jezeli|bo|o_ile _? _? NO przestaniecie|wypiszecie|wykreslicie|ustana|odpuscicie
        jak|jesli|jezeli dalej|znowu|jeszcze _? _? SENDS|pisac|wysylac|napiszecie|wyslecie
        dosc|starczy|koniec|wystarczy juz|tego|tych|z_tym|z_tymi _? MSG
        . dosc tego|juz|tych .
        koniec z tym|tymi|wami $|prosze
        . mam dosc .
        mam|mamy|ma was|ciebie|waszych _? _? dosc|serdecznie|powyzej
        MSG _? _? $? mam|mamy ich _? dosc|serdecznie|powyzej
        mam|mamy tego|juz dosc|serdecznie $
        mam|mamy dosc|powyzej|serdecznie _? _? was|waszych|waszego|MSG|pisania|nekania|panstwa
        . mam serdecznie dosc .
        MSG _? _? _? _? $ wystarczy >
        . wystarczy juz|dosc|stop|koniec >
        . stop|koniec|dosc wystarczy >
        ZERO _? MSG .
        . ZERO MSG
        . ZERO tych|waszych|zadnych _? MSG
        zero MSG
        to|ma|niech _? _? _? ostatni|ostatnia|ostatnie _? MSG od|jaki|ktora|jaka|ktory
        to|ma|niech byc|bedzie ostatni|ostatnia|ostatnie MSG
        dajcie|daj|dejcie|dojcie|dej mi|nam|se|jej|jemu|ludziom|czlowiekowi|sobie _? _? spokoj|pokoj|siana|zyc|pospac|spac|odpoczac|oddychac
        dajcie spokoj|pokoj .
        dajcie|daj siana|zyc|pozyc|spac|pospac|odetchnac $
        dajcie|daj sobie|mi|se|juz? spokoj|pokoj z|ze _? _? MSG|STUFF|pisaniem|dzwonieniem|wysylaniem
        dajcie juz? spokoj|pokoj z|ze tymi
        dajcie|daj swiety spokoj
        zostawcie|zostaw|zostawta mnie|nas spokoju|samego|sama
        . zostawcie|zostaw mnie|nas $
        odczepcie|odczep|odpierdolcie|odpierdol|odwalcie|odwal|odpieprzcie|odpieprz|odstosunkujcie|odjebcie|odwalta|odczepta sie|ode
        sie odczepcie|odpierdolcie|odwalcie|odpieprzcie|odwal|odczep|odpieprz|odpierdol|odjeb|odjebcie|odwalta|odczepta|odpiepszcie
        odpiepszcie|odpieprzajcie|odpieprzaj|odwalajcie sie
        trzymajcie sie z_dala|z_daleka|daleko
        . litosci .
        na|po co|cholere|chuj|grzyba|diabla|kij mi|nam YOUSEND
        ile|dokad mozna _? SEND|MSG
        ile razy|jeszcze _? _? pisac|mowic|prosic|powtarzac|powtorzyc|tlumaczyc
        raz|razy prosze|powtarzam $? NO|wypiszcie|wypisac|usunac|usuncie|przestancie|o_wykreslenie|o_wypisanie|o_usuniecie
        UNSUBBED sie _? _? _? a|i|wciaz|nadal|dalej|czemu|dlaczego|skoro|razy
        juz|przeciez|raz|razy|dawno|wczoraj|temu sie UNSUBBED
        UNSUBBED sie juz|przeciez|dawno|wczoraj|miesiac|tydzien
        juz|przeciez UNSUBBED $|z_tego
        UNSUBBED z _? _? MSG|subskrypcji|listy
        czemu|dlaczego _? _? nadal|dalej|wciaz|ciagle|znowu|jeszcze|caly_czas _? _? SENDS
        czemu|dlaczego to|ciagle_to|dalej_to dostaje|przychodzi
        czemu|dlaczego ja? dostaje _? MSG
        ASKED _? _? _? _? SOTHAT _? _? NO SENT|SEND
        ASKED _? _? _? _? SOTHAT? przestac|przestali|przestancie
        ASKED _? _? _? wypisanie|wykreslenie|zaprzestanie|wypisac|wykreslic|NOSENDING
        ASKED _? _? usuniecie|skasowanie|skasowac|usunac MY? NUMBER|mnie|$
        obiecaliscie|obiecali|obiecala|obiecal|mieliscie|obiecywaliscie _? _? _? NO SENT|SEND
        obiecaliscie|obiecali|obiecala|obiecal|obiecano|zapewniali|zapewniliscie|zapewniala|mowiliscie|obiecywaliscie|obiecywali|mieliscie $? ze? MSG? MORE? _? NO bedziecie|bede|bedzie|beda mi|nam|mnie|nas|do_mnie|do_nas|wiecej|MORE? SEND|SENT|GET|RECEIVE|MSG|przychodzic|przychodzily|dostawala|dostawal|otrzymywala|otrzymywal|dochodzic|takich
        obiecaliscie|obiecali|obiecala|obiecal|obiecywaliscie $? ze? MORE? NO bedziecie|beda $
        obiecaliscie|obiecali|obiecala|obiecal|mial|mieliscie $? _? _? koniec z|MSG
        zapychacie|zasmiecacie|zawalacie|zasypujecie|nekacie|spamujecie|bombardujecie mi|mnie|skrzynke|nas|telefon|ludzi
        rzygam|rzygac _? waszymi|tym|tymi|od|MSG
        konczymy|konczmy|skonczmy|zakonczmy|zamknijmy|zrywam|zrywamy|koncze ten|te|nasza|nasz romans|znajomosc|wspolprace|przygode|zwiazek
        zrywam|zrywamy z wami|kontakt|znajomosc
        koniec wspolpracy|znajomosci
        poprosze|prosze|blagam cisze|spokoj|swiety
        poprosze promocje na
        rozstanmy|rozstajemy|pozegnajmy sie
        zegnam bez? odbioru
        bez odbioru .
        NO trzeba|potrzeba|musicie _? _? przypominac
        NO trzeba|potrzeba|musicie MORE SEND
        raczej|grzecznie|ale podziekuje|podziekujemy za _? MSG
        obejdzie|obejde|obejdziemy sie bez _? MSG|was|waszych
        lecicie|ladujecie|idziecie|wedrujecie do|w spamu|spam|kosza
        na czarna|czarnej liste|liscie was|z
        bede|bylbym|bylabym|bedziemy wdzieczny|wdzieczna|wdzieczni $ jesli|jezeli|gdy|jak _? _? przestaniecie|usuniecie|wypiszecie|NO|wykreslicie
        jesli|jak przestaniecie _? SEND
        natychmiast przestac|przestancie|skonczyc
        . dosyc .
        . codziennie to samo
        SOTHAT MORE zadnej|zadnego|zadnych
        powinien|powinna|mial|miala byc|to ostatni|ostatnia MSG
        obiecala|obiecali|obiecal|obiecaliscie $? ze MSG _? skoncza|skonczy|ustana|NO
        zniknijcie|zejdzcie|zlezcie|wyjdzcie|znikajcie|zejdz|zejdzta z|ze mojego|mojej|mnie|nas|telefonu|komorki
        numer|telefon NO do|dla reklam|reklamy|was|MSG
        co jest? niejasnego|niezrozumialego|trudnego w|we slowie|wyrazie nie|koniec|dosc .
        czego|co NO zrozumieliscie|rozumiecie|rozumiesz|zrozumiales|zrozumialas|rozumieja|pojeliscie w|ze slowie|slowa|slowem|wyrazie $? koniec|dosc|nie|rezygnacja .
        ktorego|jakiego slowa|wyrazu NO rozumiecie|rozumiesz|zrozumieliscie .
        nawet NO myslcie|probujcie|wazcie
        NO probujcie|wazcie|myslcie _? SEND
        po cholere|chuj|kiego mi|nam to|wasze|MSG
        po co mi|nam wasze|te|takie? MSG
        po co mi|nam wasze
        po co mi|nam? to czytac|ogladac|kasowac|YOUSEND
        po co mi|nam to $
        znowu|znow wy $? _? ile mozna $
        sprzedalem|sprzedalam|sprzedalismy|oddalem|oddalam|wyprowadzilem|wyprowadzilam|przeprowadzilam|przeprowadzilem _? _? _? _? _? $ NO piszcie|przypominajcie|informujcie|pisac|przypominac|informowac MORE? o _
        . zapomnijcie|zapomnij na_zawsze|na_dobre|na_amen .
        NO proscie|zapraszajcie|dzwoncie|namawiajcie MORE|mnie
        MORE go|jej|mnie|nas|ich|mi|jego|mamy|taty? NO zapraszajcie|zapraszac|zapraszaj|proscie|namawiajcie
        mnie NO zapraszajcie|zapraszac|proscie
        ile mozna $
        ile jeszcze razy|mozna
        ile razy mozna|mam|trzeba|jeszcze|musze _? pisac|mowic|powtarzac|prosic|odmawiac|wypisywac|tlumaczyc
        wezcie|wez|wezta sie ogarnijcie|ogarnij|opanujcie|zlitujcie|uspokojcie|odczepcie|zastanowcie|odwalcie
        ile _ razy
        ile kurwa|wy|jeszcze|wam mozna
        obiecaliscie|obiecali|obiecala|obiecal|mieliscie $ NO bedziecie|beda SEND|GET|$
        obiecaliscie|obiecali|obiecala|obiecal|mieliscie $ NO SENT
        . blagam|prosze|ludzie|kurwa|no|ej|chlopie|mordo stop|stoppp|dosc|dosyc|koniec|starczy|basta|przestan|przestancie >
        wez|wezcie skoncz|przestan|skonczcie|przestancie z|ze tym|tymi? $|mordo|czlowieku|chlopie|typie|stary|gosciu
        skonczcie|skoncz|przestancie|przestan z|ze tym|tymi $
        skonczcie|skoncz z|ze tym bo
        dosyc|dosc z|ze tym|tymi|waszymi|wami
        dosyc|dosc tego|tych|juz? pisania|wysylania|smsowania|spamowania|dzwonienia|nekania
        dosyc|dosc prosb|zaproszen|namawiania|zachecania|przypominania|nagabywania _? _?
        . _? stanowczo|stanowcze|naprawde dosc|dosyc .
        mam|mamy was|tego|ich|waszych _? _? po dziurki|kokarde|uszy|korek|kokardke
        mam|mamy po dziurki|kokarde|uszy|korek|kokardke _? was|waszych|tych|MSG
        MSG _? _? mam po dziurki|kokarde|uszy|korek
        to ma|musi|powinno sie skonczyc .
        to ma|musi sie skonczyc dzis|dzisiaj|natychmiast|teraz
        niech to|sie to|sie juz? skonczy .
        niech _? _? ostatni raz .
        . ja? podziekuje|podziekujemy za te|wasze|dalsze|takie|kolejne|tych _? MSG|STUFF
        . ja podziekuje za _? MSG|STUFF
        NO zalezy mi|nam na _? MSG|STUFF|otrzymywaniu|kontakcie|dostawaniu
        spamowac|spamujcie|pukac|wciskajcie|wciskac|piszcie|meczcie|nekajcie|truc|trujcie|wysylajcie|dzwoncie gdzie|gdzies|komu|kogo|do_kogo indziej|innemu|innego
        idzcie|isc|idz _ gdzie|gdzies indziej
        znajdzcie|znajdz|szukajcie|szukac|poszukajcie sobie? innego|innej|innych frajera|frajerow|naiwnego|naiwnych|jelenia|jeleni|ofiary|glupka|glupich|klienta|wyborcy|owieczek
        numer|kontakt|laduje|ladujecie|wyladowal|wyladowaliscie|was|wy|jestescie _? _? _? na czarnej|czarna liscie|liste
        niech moj|nasz numer|telefon|nr zniknie|wyparuje|przepadnie|wyleci|wypadnie|bedzie_usuniety|zostanie z|ze|usuniety|wykreslony|skasowany
        zniknac|znikne _? _? z|ze _? LIST
        dla was mnie|nas|juz? mnie? NO ma|istnieje|istnieje
        udajcie|uznac|uznajcie|zalozcie|przyjmijcie $? ze mnie|nas NO ma|istnieje
        zapomnijcie|zapomnij|zapomniec $? ze _? istnieje|istniejemy|mam_telefon|znacie
        mili|uprzejmi|laskawi i|$? zaprzestali|przestali|skonczyli
        . mnie|nas pomincie|pomijajcie|pominac .
        SOTHAT|gdyby _? _? mnie|nas pomineli|pomijali|pominieto
        NO fatyguj|fatygujcie|fatyguje|fatygowac|trudzcie|trudzic sie? z _? STUFF|MSG|kolejna|kolejnymi|kolejnym|pisaniem
        jestem zmuszony|zmuszona prosic o zaprzestanie|zaniechanie|zakonczenie
        mialo|mialy MORE? nic|niczego|zadne|zadna|MSG? MSG? MORE? NO przychodzic|dochodzic $|a|MSG
        NO mialo|mialy MORE? nic|niczego|zadne|MSG MORE? przychodzic|dochodzic
        mialem|mialam|mielismy MORE? nic|niczego|zadnych|MSG|tego? MSG? _? _? MORE? NO dostawac|otrzymywac $|MSG|niczego|nic|zadnych|tych|takich|od
        mialem|mialam|mielismy MORE NO dostawac|otrzymywac MSG|niczego|nic|od
        NO mialem|mialam|mielismy MORE? nic|niczego|MSG MORE? dostawac|otrzymywac
        znajdzcie|znajdz|szukajcie|szukaj|poszukajcie|poszukaj sobie? inna|inne|nowej|nowa|nowego|innych|innego|innej ofiare|ofiary|ofiar|frajera|frajerow|jelenia|jeleni|naiwnych|naiwnego|durnia|durniow
        znajdzcie|znajdz|szukajcie|poszukajcie sobie? kogos innego do nekania|meczenia|spamowania|dreczenia|zaczepiania|SEND
        . ani slowa|slowka wiecej|MORE $
        . MORE ani slowa|slowka $
        ani jednego|jednej|pol MSG MORE
        MORE ani jednego|jednej MSG
        zapomnijcie|zapomnij|zapomniec $? ze? macie|mieliscie|masz|ma|maja|mieli|posiadacie _? _? NUMBER
        . prosze|prosimy|blagam przestac|skonczyc|zaprzestac $
        czy? mozecie|moglibyscie|mozesz|moglby przestac|zaprzestac $|SEND
        przestaniecie kiedys $
        wolalbym|wolalabym|chce|chcialbym|chcialabym|prosze|zycze|oby|niech sobie? $? SOTHAT? _? MSG sie? ustala|ustaly|skonczyly|skonczyla|przestaly|zniknely|ustanie|ustana|skoncza|skonczy|znikna
        oby to? byl|byla|bedzie ostatni|ostatnia MSG
        zapomnijcie|zapomnij|zapomniec o? moim|naszym istnieniu
        """,
    "removal": """
        ENTRY _? _? _? _? _? _? _? _? $ ASK? usuncie|usun|skasuj|skasujcie|kasujcie|wykasujcie|usunac|skasowac|wykasowac ME|nas|moj|numer >
        ENTRY _? _? _? _? _? _? _? _? $ ASK ME|nas|moj NUMBER? usunac|skasowac|kasowac|wykasowac >
        MSG _? mnie|mi? budzi|budza|swieca|wyja|wibruja|pikaja|dzwonia|sa|jak|gorszy|gorsze _? _? _? _? _? $ ASK? wylaczyc|wylaczcie|wylacz|usunac|skasowac je|to? .
        ASK? _? ME? REMOVE|REMOVAL ME? z|ze LIST? TEXTS AFFAIR
        ASK _? _? mnie|nas REMOVE|REMOVAL z|ze LIST? TEXTS AFFAIR
        dlaczego|czemu|kiedy NO usuwacie|wykreslacie|wypisujecie|kasujecie|usuneliscie mnie|nas|NUMBER|z
        czy|czemu? NO moge|mozna po_prostu? zniknac|wypisac z LIST
        REMOVE ME $
        REMOVE ME z|ze|natychmiast|stamtad|wreszcie|prosze|juz|stad|zewszad|wszedzie|od|dzieki
        mnie|mie|nas|go|tate|mame UNSUB
        mnie|mie|nas zewszad|wszedzie? _? REMOVE
        ASK _? _? mnie|nas|numer|nr _? REMOVE
        ASK _? REMOVE _? _? NUMBER $
        prosze|prosimy REMOVE mnie|nas|numeru|nr|danych
        REMOVE ten|moj|muj|nasz|mojego|moje|moich|naszego|jej|jego|mamy|taty|meza|wszystkie|wszelkie NUMBER
        REMOVE _? NUMBER .
        REMOVE NUMBER
        REMOVE NUMBER _? _? z|ze LIST
        REMOVE sobie|prosze|u_siebie MY NUMBER
        NUMBER _? prosimy|tez|sluzbowy|prywatny? _? REMOVE .
        NUMBER prosze|prosimy REMOVE
        MY NUMBER _? REMOVE $
        numer|nr z waszej|tej|bazy|wasza|listy|systemu
        REMOVE z|ze LIST|kartoteki
        REMOVE z|ze wszystkich|waszej|waszych|wszelkich|tej|twojej LIST|systemow
        zdjac|zdejmijcie|zdejmij|odpiac|odpnijcie|wylaczyc|wylaczcie|pominac|pomijajcie|zabrac|zabierzcie|wyjac|wyjmijcie mnie|nas|moj|numer _? z|ze|od|przy _? _? LIST|MSG
        z|ze _? _? LIST|MSG ASK? mnie|nas|moj|NUMBER? ASK? mnie|nas|moj|NUMBER? zwolnic|zwolnijcie|zdjac|zdejmijcie|wylaczyc|wylaczcie|odpiac|wykluczyc
        zwolnic|zwolnijcie mnie|nas z|ze _? MSG|LIST
        prosze|prosimy|poprosze o zdjecie|odpiecie|pominiecie|wylaczenie|wykluczenie mnie|mojego|MY NUMBER|z _? _? z|od|przy LIST|MSG?
        wypisz|wypiszcie|kasuj|skasujcie|wykasujcie|wywalcie|wykreslcie|skreslcie|wypisac|wykreslic|skreslic|wyrejestrowac|wyrejestrujcie mnie|nas|mie
        wypiszcie|wypisz|wykreslcie|usuncie|skreslcie|skasujcie|wykreslic|wypisac moich? FAMILY $
        zapomnijcie|zapomnij|zapomniec MY? NUMBER
        zapomnijcie|zapomnij mnie|nas
        . skasowac|usunac|wykasowac|skasujcie|kasujcie|usuncie .
        $ skasowac|wykasowac|kasowac|kasujcie|skasujcie|usunac|wylaczcie|wylaczyc >
        stamtad|stad zabrac|usunac|usuncie|wyrzucic
        REMOVE|zabierzcie|zabrac mnie stamtad|stad
        zabierzcie|zabierajcie|zabrac MY? NUMBER
        wylaczcie|wylacz|wylaczyc|zablokujcie|wycisz|wyciszcie|zablokowac|anulujcie|anulowac|dezaktywowac|usuncie|skasujcie _? MSG
        anulujcie|anulowac|anuluje|anuluj subskrypcje|subskrypcji
        MSG _? _? mozecie? wylaczyc|wylaczcie|wylacz|usunac|zablokowac|zakonczyc|skasowac|anulowac
        niepotrzebne|zbedne $? wylaczyc|skasowac|usunac|wykreslcie|wylaczcie
        numer _? $? teraz|juz _? $? kasujcie|skasujcie|usuncie|wykasujcie
        numer kasujcie|skasujcie|usuncie|wykasujcie
        usuniecie|skasowanie|wykreslenie|usuniecia|wykreslenia|skasowania MY? numeru|danych
        trudno|ciezko|problem REMOVE _? numer|mnie|numeru
        MY NUMBER NO jest|sluzy do|dla waszej|waszych|reklam|MSG|was
        usuncie|skasujcie|wykreslcie|usunac|wykreslic|wykluczyc|kasujcie|wypiszcie go|ja z _? LIST|MSG
        numer sluzbowy|prywatny|firmowy $ usunac|wykluczyc|wykreslic|skasowac
        usuncie|wypiszcie|skreslcie|kasujcie na zawsze
        odlaczcie|odlaczyc|wyjmijcie|zwolnijcie mnie|nas od|z tego|MSG|LIST
        prosze|zadam wykluczyc|wykluczenie|zniszczenia|zniszczenie moj|mojego|mnie|moich|numeru|danych
        usuncie|skasujcie|wykreslcie|kasujcie go $
        wezcie|wezmijcie mnie|moj|nas|numer z|numer|stad|stamtad
        REMOVAL z _? LIST
        REMOVAL mnie|nas
        REMOVAL mojego|moich NUMBER
        REMOVAL NUMBER|danych
        zaprzestanie|zakonczenie|zaniechanie|wstrzymanie|zaprzestania|zaniechania _? SEND|MSG|wysylki|kontaktu
        ASK? ME? REMOVE ME? z|ze _? LIST na zawsze|stale|dobre
        te|tych o _? _? _? prosze? wylaczyc|wylaczcie|usunac|usuncie|skasowac|odwolac
        REMOVE ME z _? MSG|LIST
        wylaczam|wylaczamy|wylogowuje|wyrejestrowuje sie z|ze _? tego|tych|MSG|LIST
        ASK? mnie|nas|moj NUMBER? pominac|pomijac|pomincie|pomijajcie przy|w|podczas|na _? MSG|LIST|wysylkach|wysylaniu|wysylce
        pominac|pomijac|pomincie|pomijajcie mnie|nas|moj NUMBER? przy|w|podczas|na _? MSG|LIST|wysylkach|wysylaniu|wysylce
        """,
    "refusal": """
        ASK? NO SEND MORE? GOODLY? MSG|STUFF THING|GOODS|PARCEL
        STOP mi|nam? SEND MORE? GOODLY? MSG|STUFF THING|GOODS|PARCEL
        mialo|mialy|mialem|mialam MORE? NO byc|dostawac|przychodzic|otrzymywac MORE? tych? TEXTS _? _? $? a|i|dalej|nadal znow|znowu|dalej|nadal|wciaz|jest|sa|ciagle
        TEXTS|newsletter|newslettery _? _? _? $ _? _? $? ale|jednak|lecz ja? podziekuje|podziekujemy|spasuje|odpuszcze .
        MSG|STUFF mi|nam prosze? oszczedzcie|oszczedz|oszczedzic|darujcie|daruj|darowac .
        prosze? oszczedzcie|oszczedz|oszczedzic mi|nam _? MSG|STUFF .
        MSG _? _? prosze|prosimy uciac|ukrocic
        w|na telefonie|komorce go|ich|tego NO chce|chcemy|potrzebuje .
        NO ma sensu|komu|po_co do_niej|do_niego|jej|mu|tego|do_mnie|do_nas MORE? pisac|wysylac|czytac|przypominac|smsowac .
        pisac|wysylac|przypominac|smsowac tez? do_mnie|mi|do_nas|nam? MORE? NO ma MORE? po_co|sensu|potrzeby|czego .
        MSG|STUFF _? _? _? _? NO sa|jest mi|nam do szczescia potrzebne|potrzebny|potrzebna
        podalam|podalem|zostawilam|zostawilem|dalam|dalem|mieliscie _? NUMBER tylko|wylacznie|jedynie na|do|w|po|dla _ _? _? $ a? NO do|na|po|dla takich|takie|tego|MSG|STUFF|reklamy|reklamowania|pisania|spamowania
        NUMBER _? podalam|podalem|zostawilam|zostawilem|dalam|dalem tylko|wylacznie|jedynie na|do|w|po|dla _ _? _? $ a? NO do|na|po|dla takich|takie|tego|MSG|STUFF|reklamy|reklamowania|pisania|spamowania
        NUMBER _? byl|jest|mial_byc|sluzy|sluzyl tylko|wylacznie|jedynie na|do|w|po|dla _ _? _? $ a? NO do|na|po|dla takich|takie|tego|MSG|STUFF|reklamy|reklamowania|pisania|spamowania
        prosze|prosimy mi|nam|do_mnie|do_nas tu|tutaj? NO wypisywac $? to|mam|ten|wiecej|takich|glupot|bzdur
        mi|nam|do_mnie|do_nas tu|tutaj? NO wypisujcie|wypisywac|wypisuj takich|glupot|bzdur|niczego|wiecej
        . na|przez smsy|sms|esemesy|powiadomienia|reklamy|wiadomosci|newsletter|marketing nie .
        , na|przez smsy|sms|esemesy|powiadomienia|reklamy|wiadomosci|newsletter|marketing nie .
        wypraszam|wypraszamy sobie _? MSG|spamowanie|nekanie
        zabrania|zabraniam|zakazuje sie SEND do? mnie|nas|mi|nam
        na temat|o _? kredytow|pozyczek|promocji|ofert|ubezpieczen|nowosci|suplementow|wyprzedazy|rabatow NO piszcie|pisac|informujcie|informowac|powiadamiajcie
        NO liczcie|liczyc|licz na? mnie|nas z|ze|w_sprawie _? MSG
        na mnie|nas NO liczcie|liczyc|licz z|ze|w_sprawie _? MSG
        zbedne|zbyteczne|niepotrzebne mi|nam|sa|jest? _? _? MSG
        prosze|prosimy|blagam do mojej|mojego|naszej|naszego|starej|chorej mamy|taty|babci|dziadka|zony|meza|siostry|brata|tesciowej|tescia|matki|ojca MORE? NO pisac|smsowac|wysylac|przysylac|spamowac MORE? $
        CONSENT jest|byla? niewazna|nieaktualna|cofnieta|wycofana|odwolana
        odmawiam|odmawiamy zgody|udzielenia_zgody|wyrazenia_zgody na|, _? MSG|kontakt|przetwarzanie|otrzymywanie|wysylanie|marketing
        NO interesuja|interesuje mnie|nas? takie|tego_typu|zadne rzeczy|tematy $? mam swojego|swoja|wlasnego|wlasna _
        NO brakuje|brakowalo|brakowaloby mi|nam? MSG
        jeszcze|tylko mi|nam? brakuje|brakowalo MSG|STUFF
        dlaczego|czemu|kiedy NO przestajecie|przestajesz SEND
        dlaczego|czemu jeszcze|nadal|ciagle|dalej|wciaz mnie|nas NO usuneliscie|wypisaliscie|wykresliliscie
        NO SEND MORE
        NO SEND MSG
        NO WANT GET MSG
        WITHDRAW _? _? CONSENT
        CONSENT _? WITHDRAW
        sprzeciwiam|sprzeciwiamy sie .
        sie sprzeciwiam|sprzeciwiamy .
        sprzeciwiam|sprzeciwiamy sie _? _? STUFF|kontaktowi
        sprzeciwiam|sprzeciwiamy sie temu|takiemu|takim|takiej|dalszemu|dalszym kontaktowi|kontaktom|MSG|praktykom|wysylkom|.
        wnosze|zglaszam|skladam sprzeciw wobec tego|takich|takiego|dalszego .
        wnosze|zglaszam|skladam sprzeciw .
        NO SEND mi|mnie|nam|nas|tu|tutaj|nic|niczego|nigdy|wcale|nikomu|wgl|ogole|jej|niego|jemu
        NO SEND na|pod ten|tego|moj|numer|nr|telefon|komorke|tel
        NO SEND numer|nr|telefon
        NO SEND $
        prosze|prosimy NO SEND $
        ASK _? _? NO SEND MSG|STUFF|MYSELF|nic|MORE|niczego
        prosze|prosimy MORE NO SEND
        ASK _? _? NO odzywac|kontaktowac|odzywajcie|kontaktujcie
        STOP _? przesylania|wysylania|przysylania|pisania|kontaktu
        NO MORE SEND
        MORE NO SEND
        MORE _ NO SEND
        MORE do|ze mnie|niego|nas|jej|mna NO SEND
        MORE nic? NO przychodzilo|przychodzily|przychodzil
        do|ze|pod|na mnie|nas|mna|ten|numer|nr _? _? NO SEND
        SOTHAT _? _? _? _? NO SEND|SENT
        SOTHAT _? _? _? _? _? NO SENT
        SOTHAT NO dostac|dostawac|otrzymywac|dostawala|dostawal
        wiecej|MORE _? _? NO SENT
        NO SENT|SEND panstwo|panstwa|juz ze|do mna|mnie|nas
        niech _? _? _? NO wysyla|pisze|przysyla|dzwoni|kontaktuje|wysylaja|pisza|przysylaja|dzwonia MORE|nic|MSG|STUFF|$
        niech _? MORE _? _? NO wysyla|pisze|przysyla|dzwoni|kontaktuje|wysylaja|pisza|przysylaja|dzwonia
        mi|mnie|nam|nas NO SEND
        MSG _? _? _? NO SEND
        STUFF prosze|prosimy|MORE NO SEND
        NO SEND STUFF
        NO SEND _ STUFF|MSG
        NO SEND i|ani NO? SEND
        NO SEND ani
        NO zawracajcie|zawracaj|zawracac glowy|dupy|gitary|tylka|glowe|czasu
        NO trujcie|truj|truc dupy|glowy|zycia
        NO BOTHER mnie|nas|ludzi|mi|nam|MORE
        NO WANT _? RECEIVE
        NO WANT _? _? GET MSG|STUFF
        NO WANT _? _? ich|tego|was|od GET|dostawac
        NO WANT MSG
        NO WANT _? _? MSG
        NO WANT STUFF
        NO WANT waszej|waszych|waszego|twoich|waszymi _
        NO WANT nic|niczego? od was|panstwa|ciebie
        NO WANT kontaktu|kontaktow
        NO WANT sobie .
        NO WANT sobie zadnych|takich|waszych|otrzymywania|dostawania|otrzymywac
        NO WANT sobie _? _? _? MSG|kontaktu|SEND|GET|SENT|STUFF
        NO WANT zgody .
        NO WANT zgody na? _? _? MSG|kontakt|przetwarzanie|otrzymywanie|wysylanie|przesylanie|marketing|cokolwiek|nic|SEND|to
        NO WANT zebyscie|aby|zeby|abyscie|byscie _? _? _? SENT|SEND
        NO WANT z wami|panstwem|toba
        MORE NO WANT MSG|STUFF|GET|RECEIVE
        tego NO WANT .
        MORE tego NO WANT
        $ wgl|w_ogole NO WANT
        MSG|STUFF _? NO WANT|NEED
        MSG|STUFF _? jej|nikomu? niepotrzebne|niepotrzebna|zbedne
        MSG|STUFF _? _? mi|nam|mnie|jej NO sa? NEED|potrzebne
        niechce juz|wiecej|dostawac|tego|MSG|was|od
        wasze|waszych|wasza|panstwa|twoje _ niepotrzebne|niepotrzebna|zbedne
        wasze|waszych|wasza|panstwa _ mnie|nas|mi|nam NO NEED|interesuja|obchodza
        NO NEED waszych|wasze _
        NO NEED MSG
        NO interesuja|interesuje|obchodza|obchodzi mnie|nas|mi wasze|wasza|panstwa|te_MSG|MSG _?
        NO klikam|otwieram|czytam|zagladam _? wasze|waszych|panstwa|tych|w _? MSG|linki|linkow|STUFF
        NO sa|jest mi|nam potrzebne|potrzebny
        zadnych MSG
        zadnych STUFF|kontaktow NO? WANT
        bez tych|waszych MSG
        NO jestem zainteresowany|zainteresowana i|wiec|$ prosze|NO
        NO jestem|jestesmy zainteresowany|zainteresowana|zainteresowani MSG|waszymi|otrzymywaniem|dalszym
        NO jestem|jestesmy zainteresowany|zainteresowana|zainteresowani _? _? $ prosze|NO|wypiszcie|usuncie|czy
        NO jestem|jestesmy _? klientem|klientka|pacjentem|pacjentka|klientami|abonentem
        NO korzystam|korzystamy waszych|panstwa|z_waszych|uslug
        nigdy|nigdzie|nikomu|wcale _? _? NO? SIGNED
        NO SIGNED sie|zgody|na $
        NO SIGNED zadnej|MSG
        NO SIGNED _? na to|nic|takie|cos|zadne|zaden|cokolwiek|was|wasz|wasze|MSG|LIST
        NO SIGNED _? CONSENT $
        NO SIGNED _? CONSENT na? _? _? MSG|kontakt|przetwarzanie|otrzymywanie|marketing|SEND
        NO SIGNED _? MSG
        na nic|zadne|MSG|takie|zadna _? NO SIGNED
        o nic takiego NO
        o MSG NO prosilam|prosilem
        NO wyrazam|wyrazamy|udzielam|udzielamy|daje|dam|dalem|dalam|macie|masz|dawalam|dawalem naszej? CONSENT
        CONSENT _? _? NO wyrazam|udzielam|daje|dam|dalem|dalam|macie|dawalam|udziele|bedzie
        zadnej zgody $
        zadnej zgody _? _? NO? SIGNED|daje|dam|wyrazam|udzielam|udziele|MSG|kontakt|marketing|SEND|przetwarzanie
        CONSENT wygasla|odwolana|cofnieta|wycofana
        CONSENT byla tylko|wylacznie|jednorazowa
        NO zgadzam|zgadzamy sie na _? MSG|kontakt|przesylanie|wysylanie|otrzymywanie|przetwarzanie
        teraz|MORE NO zgadzam|zgadzamy
        NO zycze|zyczymy sobie .|tego|tych|wiecej
        sobie NO zycze|zyczymy
        NO pozwalam|zezwalam|upowaznialem|upowaznilam na|wam _? MSG|SEND|kontakt
        NO macie|masz|mieliscie _? prawa|zgody|podstawy|podstaw|pozwolenia $|SEND|MSG|kontakt|przetwarzanie|przetwarzania|przetwarzac|wykorzystywac|uzywac|przechowywac|trzymac|marketing|wysylanie|przesylanie|udostepniac|sprzedawac|mojego|mojej|moich|numer|numeru
        bez mojej|mej zgody|wiedzy $|i
        kto wam|ci|panstwu pozwolil|kazal|upowaznil _? _? SEND
        wystarczy|starczy tych|tego MSG
        mam to|was w dupie
        w dupie mam was|wasze|waszych|MSG|to|te|$
        w dupie was|to mam
        w nosie mam was|wasze
        wole|wolalbym|wolalabym|wolimy NO RECEIVE
        NO zamierzam|mam_zamiaru|mam_ochoty _? GET|SEND
        chce|chcialbym|chcialabym|prosze|chcemy|pragne|moge przestac dostawac|otrzymywac|GET
        zadnego|zadnych|zero kontaktu|kontaktow
        . NO zezwalam|zezwalamy|pozwalam|pozwalamy .
        . NO MSG .
        . NO MSG $ NO|prosze
        . NO $ NO SEND
        zabraniam|zabraniamy|zakazuje
        . zakaz SEND|MSG
        zabronione|zabroniony $? telefon|numer
        jestem|jestesmy przeciwny|przeciwna|przeciw|przeciwko _? MSG
        CONSENT na _? MSG NO SIGNED|dawalam
        CONSENT NO SIGNED .
        kredyty|kredyt|pozyczki|wasze_uslugi NO? niepotrzebne|niepotrzebny
        NO rozmawiajcie|gadajcie|kontaktujcie ze|z mna|nami
        do dostawy|zamowienia $ a? NO do reklam|MSG
        NO prosilem|prosilam|zamawialem|zamawialam _? MSG
        nigdy NO prosilem|prosilam|zamawialem|zamawialam o_to|tych|MSG
        niech mi|nam|to|nic|MSG _? _? _? NO przychodzi|przychodza|dochodzi|dochodza
        niech MORE nic? NO przychodza|dochodza
        MSG|STUFF _? _? MORE? niech NO przychodza|przychodzi
        to MORE niech NO przychodza|przychodzi
        MSG|STUFF _? _? _? jej|nikomu|mi|nam|sa|jest? niepotrzebne|niepotrzebna|zbedne|zbyteczne|zbedna $
        wasze|waszych|wasza|panstwa|twoje _ _? mi|nam|mnie|nas|sa? niepotrzebne|niepotrzebna|zbedne|zbyteczne
        NO piszcie|pisac|pisz|informujcie|informowac|zawiadamiajcie|zawiadamiac|powiadamiajcie|powiadamiac|przypominajcie|przypominac|wysylajcie|wysylac|smsujcie mi|mnie|nas|nam|MORE? o|na_temat _? _? ABOUT
        o _? ABOUT _? _? NO piszcie|pisac|informujcie|informowac|zawiadamiajcie|zawiadamiac|powiadamiajcie|powiadamiac|przypominajcie|przypominac
        tak|ok|owszem|chetnie|okej|jasne $ ale|a|tylko? _? _? _? _? MSG|STUFF _? _? _? to|juz? nie .
        $ ale|a|natomiast te|tych? _? _? MSG|STUFF _? _? _? to? juz nie .
        MSG|STUFF _? _? _? nie $ _? _? _? _? tak|ok|owszem|jak_najbardziej|chetnie .
        tylko|same|jedynie|wylacznie o? KIND _? _? _? $? a|i? nic|bez|zadnych|zero wiecej|innego|reszty|MSG|STUFF|innych|ponadto
        SEND|WRITE|informujcie|powiadamiajcie tylko|wylacznie|jedynie _ _? _? _? $? a|i? nic|bez|zadnych|zero wiecej|innego|reszty|poza_tym|ponadto|MSG|STUFF|innych
        CONSENT _? _? _? _? _? wycofana|cofnieta|odwolana|wypowiedziana|niewazna|nieaktualna
        CONSENT _? _? _? _? $? _? _? NO obowiazuje
        . powtarzam $? NO chce|zycze|potrzebuje|jestem_zainteresowany|jestem_zainteresowana $
        prosze|prosimy mnie|nas o niczym|MSG|STUFF NO SEND
        NO chce|chcemy|zycze|zyczymy sobie? byc MORE? informowany|informowana|informowani|powiadamiany|powiadamiana|zawiadamiany|zawiadamiana|niepokojony|niepokojona|nekany|nekana
        MORE NO chce|chcemy byc _? informowany|informowana|informowani|powiadamiany|powiadamiana|zawiadamiany
        wolalbym|wolalabym|wole|chce|chcialbym|chcialabym pozostac|byc|zostac nieinformowana|nieinformowany
        reszty|pozostalych|innych _? NO SEND
        NO przypominam|przypominamy|pamietam|pamietamy|kojarze sobie? $? zebym|abym|bym|zebysmy|abysmy|bysmy|ze|zeby sie|kiedykolwiek|gdzies? prosil|prosila|prosili|prosilem|prosilam|zamawial|zamawiala|zamawiali|zamawialem|zamawialam o? _? MSG
        NO przypominam|przypominamy|pamietam|pamietamy|kojarze sobie? $? zebym|abym|bym|zebysmy|abysmy|bysmy|ze|zeby sie|kiedykolwiek|gdzies? zgadzal|zgadzala|zgadzali|zgodzil|zgodzila|zapisywal|zapisywala|zapisywali|zapisal|zapisala|wyrazal|wyrazala|rejestrowal|rejestrowala|SIGNED sie|zgode|zgody? na|do|w? _? MSG|LIST
        NO przypominam|przypominamy|pamietam|kojarze sobie _? zgody|zgode|subskrypcji na? MSG|marketing|$
        ASK? ME? NO uwzgledniac|uwzgledniajcie|uwzgledniaj|umieszczac|umieszczajcie|obejmowac ME? w|na|we _? _? MSG|LIST|wysylkach|wysylce
        tylko|same|jedynie KIND _? _? _? $? a|i? nic o ABOUT
        tylko|same|jedynie|zostawcie KIND _? _? $ reszte|pozostale|inne REMOVE|wylaczyc|wylaczcie
        """,
    "threat": """
        jeszcze jeden|jedna|raz|kolejny|kolejna taki|taka|wasz|wasza? sms|smsy|esemes|reklama|wiadomosc|reklame $? i|to|a zmieniam|zmienie|zmieniamy|rezygnuje|odchodze|przenosze|zamykam|koncze|skladam|zglaszam|pozywam|blokuje|zrywam|wypowiadam
        SEND smialo|spokojnie? dalej $? _? _? _? zablokuje|zablokowalem|zablokowalam|blokuje|kosza|spamu
        piszcie|przysylajcie|wysylajcie|slijcie|tak dalej $? a|to|i|moj _? _? AUTHORITY|pozwe|zglosze|prawnik|adwokat|policje|pozew
        zglosze|zglaszam|zglosimy|zglaszamy|zawiadomie|powiadomie|ide|pojde|oddam|przekaze|skieruje sprawe|ich? _? AUTHORITY
        zglosze|zglaszam|zglosimy to|was|numer _? _? do|na|jako|w AUTHORITY|spam
        zloze|skladam|zlozymy skarge|donos|zawiadomienie do|$|jesli|jak|jezeli
        skarga|skarge|skargi do|na uodo|uokik|uke|urzedu|prezesa|rzecznika|inspekcji|was
        skarge zloze|zlozymy
        zgodnie|naruszacie|naruszenie|lamiecie|mocy|podstawie rodo
        rodo zadam|prosze|wnosze|usuniecie|cofam|art
        przekaze|przekazuje|zglosze sprawe|to rzecznikowi|prawnikowi|policji|prokuraturze|operatorowi|adwokatowi
        art 21|17
        uodo
        uokik $|was|wam|zglosze|juz|i|=
        . pozew >
        albo|inaczej|to|bedzie|i|=|szykuje|pisze|skladam|zloze|dostaniecie|poleci|leci|idzie|pojdzie|nastepny|nastepna|kolejny|czeka|potem|sadzie pozew >
        MSG|SEND pozew >
        pozew o|za|w
        . blokuje|blokujemy|zablokuje .
        ide|pojde|zglosze|zglaszam|dzwonie|trafi|trafia|pisze|zglaszamy|idziemy _? _? na policje
        spotkamy sie w sadzie
        prawnik|adwokat|prawnikiem zbiera|zajmie|skontaktuje _? _? MSG|wami|was|tym|tymi
        blokuje|zablokuje|blokujemy|zablokowalem|zablokowalam|blokne was|ten_numer|numer|nr|cie
        was blokuje|zablokuje
        jestescie|zostaliscie|zostajecie|numer|was|bedziecie zablokowani|zablokowany >
        . zablokowani|zablokowany >
        bana|ban dla|wam|macie
        macie|masz|dostajecie|lecicie bana|ban
        masz|macie bana|bloka|blokade
        . block|blok .
        . nekanie $
        to jest? nekanie $
        podchodzi|podlega|podpada|zakrawa pod? nekanie|stalking|przesladowanie
        jeszcze jeden|jedna|raz MSG i|a|to
        jeszcze raz YOUSEND|napiszecie|wyslecie|przyjdzie|dostane
        oznaczam|oznacze _? _? jako? spam
        zglaszam|zglosze numer|ten|to|was _? jako spam
        kolejny|kolejna|nastepny|nastepna|kolejne MSG i|=|pozew|laduje|trafi|idzie|pojdzie|oznacza
        kolejny|kolejna|nastepny|nastepna trafi|idzie|laduje|pojdzie do|na sadu|policje|prokuratury|uodo|uokik|prawnika
        marketingowi bezposredniemu
        lista|liste|liscie robinsona
        kolejny|kolejna|nastepny|nastepna|kolejne MSG to 0|pozew|sad|policja|skarga|zgloszenie|uodo|uokik|uke|blokada|blok|ban|prawnik|donos
        lamiecie|naruszacie _? prawo|prawa|rodo|przepisy
        odszkodowania|zadoscuczynienia za MSG|nekanie|kazdy
        napisze|zadzwonie|pojde|pisze _? do prokuratury|uokik|uodo|uke|rzecznika|policji
        screeny|zrzuty|skriny|dowody _? do sadu
        do sadu przydadza
        za kazda|kazdy|kazde|nastepny|nastepna _? MSG _? zadac|zaplacicie|rachunek|odszkodowania
        skarze|poskarze|poskarzyc sie na|do spam|uokik|uodo
        nastepny|nastepna|nastepne MSG i|=|idzie|trafi|zaniose|pojdzie|do
        nastepna|kolejna MSG zaniose|przekaze|oddam
        napisz|napiszcie|sprobuj|sprobujcie|wyslijcie|wyslij jeszcze raz|jeden _? _? a _? _? pozalujesz|pozalujecie|zglosze|zglaszam|zablokuje|blokuje|ide|pojde|policja|opinia|zobaczysz|zobaczycie
        napiszecie|napiszesz|wyslecie|wyslesz|zadzwonicie jeszcze|znowu _? _? $? _? _? zglosze|zglaszam|zablokuje|ide|pojde|policja|sad|skarga
        """,
    "rude": """
        spadaj|spadajcie|spierdalaj|spierdalajcie|wypierdalac|wypierdalaj|wypierdalajcie|spieprzajcie|spieprzaj|spierdalac|wynocha|wypieprzaj|wypieprzajcie|pierdolcie
        . zjezdzaj|zjezdzajcie|splywaj|splywajcie|wypad|zmiatajcie|zjezdzac|spadowa $
        zjezdzaj|zjezdzajcie|splywaj spamerze|spamerzy|bocie|natrecie
        wyp alac|alaj|alajcie|rdalac
        odwalcie|odpieprzcie|odwalta sie
        idzcie|idz|idzta sobie|stad|precz
        idzcie|idz|idzta|idzcie_wy|poszli _? w|do|na chuj|cholere|diabla|pizdu|cholery|diably|pieklo|licha|czorta|pizde|dupe|piekla|ch
        idzcie|idz|poszli meczyc|nekac|zawracac
        walcie|wal|jebcie|jeb|bujajcie|bujaj|chrzancie|goncie|gon|pierdol|wypchajcie sie
        cmoknijcie|pocalujcie|pocaluj mnie
        mam was|to w|gdzies dupie|gdzies|nosie
        w pupie mam .
        wsadzcie|wsadz sobie
        jebac|pierdole|chrzanic|chuj|chwdp|walic was|wasz|wam|te|MSG
        sio|won|precz|wara|kysz od|ode|z|stad|mi|mojego|mnie|$
        a kysz
        rece|lapy precz od
        zamknij|zamknijcie|stul|stulcie sie|ryj|morde|pysk|jape|dziob
        spamerzy|spamerze|spamer|natreci|natrety|stalkerzy
        glupi|glupie|jebany|jebani|pieprzony|pieprzeni spam|spamerzy|bot|bocie|boty
        smazcie sie
        w dupe|dupie|odbyt sobie|wsadzcie|te
        idzcie|idz|poszli w siną|sina|pizde|buraki
        idzcie|idz w las $
        wkurwiacie|pojebalo was|mnie
        bocie|bot|spamerze idz|spadaj|won|spierdalaj
        idzcie|idz z|ze _? MSG|STUFF|tym|tymi
        idzcie|idz gdzie|gdzies indziej
        idzcie|idz spac|precz|won|sobie
        wezcie|wez spadajcie|spadaj|spierdalajcie|wyjdzcie|idzcie|z_tymi
        idzcie|idz|idzta na drzewo|grzyby|szczaw|bambus|spacer
        $ wypad $
        . wypad ode|stad|z|mi
        """,
    "stranger": """
        musieliscie|musieli|musial|musiala zle|blednie zapisac|wpisac|podac|przepisac|zanotowac|spisac _? telefon|numer|nr|cyfre|cyfry .|$
        wpisal|podal|wpisala|podala|wpisali|podali byle|losowy|przypadkowy|zmyslony|wymyslony jaki? numer|nr|telefon
        dostaje|otrzymuje|dostajemy to|te|wasze|TEXTS zamiast sasiada|sasiadki|kogos|innej|innego|kogo|wlasciciela|adresata|poprzedniego
        to|TEXTS trafia|przychodzi|trafiaja|przychodza|dociera|docieraja do|na mnie|moj numer? zamiast do|na _
        NO do mnie to|te|idzie|ida .
        jestem zona|mezem|mama|tata|ojcem|matka|corka|synem|bratem|siostra innego|innej _ _? $ NO|tamten|tamta|tamtego|tamtej|zly|pomylka
        numer|telefon|nr na_pewno|z_pewnoscia|chyba|raczej? NO tej|tamtej|wlasciwej osoby .
        sim jest|mam|dostalam|dostalem teraz|juz u|ja mnie? $ tamta|tamten|poprzednia|poprzedni _
        przekazal|przekazala|oddal|oddala karte|numer|komorke sim? _? $? czyli mnie|mi
        numer|nr kupilam|kupilem|dostalam|dostalem _? _? _? _? _? $ a|i tu? ciagle|wciaz|stale|codziennie|dalej|non_stop
        pracownika|pracownicy _? _? NO ma|pracuje _? _? _? $ komorke|numer|telefon|nr _? dostalam|dostalem|mam|przejalem|przejelam po nim|niej
        nazywam sie inaczej i|a|$ NO jestem
        . pomyleczka $
        zle|blednie|omylkowo wpisali|wpisaliscie|zapisali|zapisaliscie|podali|wpisane|przepisali|przepisaliscie _? cyfre|cyfry|numer|nr|telefon $? bo|i|dlatego|wiec|a? _? _? dostaje|otrzymuje|przychodza|piszecie|dostajemy|dzwonicie
        prosze|prosimy _? _? kierowac|kierujcie|wysylac|adresowac|slac _? _? do wlasciwej|prawidlowej osoby|adresata
        prosze|prosimy _? _? kierowac|kierujcie|wysylac|adresowac|slac _? _? do wlasciwego|prawidlowego adresata|odbiorcy
        . pan|pani _? NO zyje >
        . maz|zona|tata|mama|ojciec|matka|babcia|dziadek|siostra|brat|tesc|tesciowa|moj_maz|moja_zona NO zyje >
        to numer prywatny|domowy|mieszkania $? a|i? NO hurtownia|sklep|firma|restauracja|przychodnia|biuro|apteka|urzad|pizzeria|hotel|warsztat
        . pomylka .
        pomylka >
        . pomylka $ NO|prosze
        to|jakas|ewidentna pomylka $ NO|prosze|usuncie
        WRONG numer|nr|adresat
        ktos wam|ci|panstwu? _? podal|dal|wpisal|zostawil|podala wam|ci? WRONG|lewy|falszywy|zmyslony|cudzy|obcy|moj numer|nr
        NO mam|mamy z|ze _? _? _? nic wspolnego
        do|pod|na WRONG osoby|osoba|numeru|numer|odbiorcy|adresata
        NO ten numer|telefon
        NO pod|do ten|tego numer|numeru
        pomylil|pomylila|pomylili|pomylono|pomyliliscie|mylicie|myli numer|numery|osoby|numeru|osobe
        pomylone numery|osoby
        NO znam zadnej|zadnego|takiej|nikogo|takiego
        to NO jest telefon|numer
        to NO moj|moja|ten|jego|jej numer|telefon|dlug
        NO moj|moje dlug|dlugi|numer|kredyt|pozyczka
        NO mam _? dlugu|dlugow $ NO|usuncie|prosze|wypiszcie
        mam|mamy dostalem|dostalam? ten numer|nr od|po|niedawno|dopiero
        poprzedni|poprzednia|poprzedniego|poprzedniej|byly|dawny wlasciciel|wlascicielka|wlasciciela|uzytkownik|abonent|wlascicielki|abonenta|uzytkownika
        numer|telefon zmienil wlasciciela
        numer|nr|telefon _? nalezy _? do innej|kogos|innego|kto|obcej
        numer|nr ma|uzywa|jest ktos|inny|kogos|inna|innej|innego
        tego numeru|numerem uzywa
        stary|byly numer _ $ teraz
        NO pracuje|mieszka MORE|tu|tutaj|u|tam|pod|juz|nas
        MORE _? _? NO pracuje|mieszka
        MORE|od u|dawna nas? NO pracuje|mieszka
        to NO ja
        zadnego|zadnej|takiego|takiej|takich _ NO znam|zna|ma|mieszka|kojarze
        zadnego|zadnej|takiego|takiej _ tu|tutaj NO
        tu|tutaj|pod NO ma|mieszka|pracuje nikogo|takiej|takiego|zadnego|zadnej|taki|taka
        tu|tutaj|pod NO ma|mieszka|pracuje nikt $|o|taki
        nikt taki|taka|takiego _? _? _? NO|tu
        nikt o takim|tym|podobnym|imieniu|nazwisku _? _? _? NO|tu
        NO ma takiej|takiego osoby|pana|pani|pracownika
        NO jestem ta|tym|ta_osoba|zadna|zadnym|wlascicielem|adresatem osoba|czlowiekiem|pania|panem|ktorej|ktorego|tego|$
        szukacie|szukaja|szuka _? _? innej|kogos|poprzedniego|innego
        kieruje|kierujecie|wysylacie|piszecie|dzwonicie _? _? _? zlej|niewlasciwej|innej|nie_tej|obcej osoby
        nie do tej osoby|tego
        numer|nr nieprawidlowy|bledny|zly|niewlasciwy
        NO tu|tutaj piszecie|wysylacie|dzwonicie
        NO do tej osoby|tego
        YOUSEND _? _? obcej|innej|niewlasciwej|nieznajomej osobie|osoby
        numer|telefon NO nalezy do
        to|tu telefon|numer domu|zakladu pogrzebowego|krematorium
        zmienil|zmienila|zmienilem|zmienilam numer $ ten|stary _? nalezy do kogos|innej|innego|obcej|obcego
        """,
    "name": """
        . NO ta|ten _ .
        pomylka|pomyleczka $? ja NO _
        NO jestem panem|pania|pan|pani|p|zadna|zadnym|zaden _
        NO jestem zadna|zadnym|zaden pania|panem|pan|pani|p _
        NO jestem p|pan|pani . _
        NO jestem _ $
        to NO jest? telefon|numer|nr|komorka _
        NO znam _
        zadnego|zadnej|zadna|zaden pana|pani|pan _
        tu|tutaj NO ma|mieszka _
        tu|tutaj NO _ $
        numer|telefon NO nalezy do _
        """,
    "decline": """
        odmowie|odmowimy $
        NO zaznacze|zatwierdze|zatwierdzam|zatwierdzimy|zatwierdzamy|zaznaczam|odhacze|klikne
        numeru|telefonu|danych do|na|w takich|takie|tych|te|takim _ NO udostepniam|podaje|daje|udostepnie|podam
        NO udostepniam|udostepnie|podam|udostepniamy _? numeru|danych|telefonu
        wolalabym|wolalbym|wole|wolimy|wolelibysmy zostac|pozostac bez
        . nie nie $ dziekuje|dzieki|serdecznie|pieknie|lepiej
        dziekuje|dzieki _? $ aczkolwiek|ale|jednak|lecz|jednakze|niemniej nie .
        serdeczne|grzeczne|stanowcze|zdecydowane|uprzejme|kategoryczne|wielkie|gromkie|jedno_wielkie nie .
        telefonu|komorki uzywam tylko|wylacznie|jedynie do|dla
        komorke|telefon|numer mam tylko|wylacznie|jedynie do|dla|na
        NO czuje|odczuwam|widze|widzimy takiej|zadnej? potrzeby
        . nie .
        . nie $
        nie dziekuje|dzieki
        dziekuje|dzieki|thx|dzia ale? nie|podziekuje
        dziekuje|dzieki $ nie|obejdzie|podziekuje|odmawiam|rezygnuje
        obejdzie|obejde|obedzie sie
        raczej|ale|grzecznie podziekuje|odmowie|spasuje
        nie chce|chcemy|chcialbym|chcialabym|zycze|akceptuje|zgadzam|wyrazam|potrzebuje|interesuje|bo|udzielam|daje|dam|zamierzam|skorzystam|tym|tym_razem
        . nie jestem zainteresowany|zainteresowana
        absolutnie nie
        nie wyrazam|zezwalam|zezwalamy|pozwalam|pozwalamy|akceptujemy|wyrazamy|zgadzamy
        nie ma mowy
        zaznaczyc|zaznaczcie|zaznacz|wpisac|wpiszcie $? nie $? przy|pod|obok _? MSG
        . nie wolno $
        . nie potrzeba|trzeba $
        . nie ma|widze takiej? potrzeby|koniecznosci|sensu $
        . niekoniecznie $
        odmawiam zgody|udzielenia|wyrazenia
        nic z tych rzeczy $
        . prosze? mnie|nas? nie zapisywac|zapisujcie|dodawac|dodawajcie|wpisywac $
        mnie|nas _? niczego|nic|nigdzie|zadnych|tego? _? nie zapisywac|zapisujcie|dodawac|dodawajcie|wpisywac|dopisywac|dopisujcie .
        lepiej|wole|raczej|wolalbym|wolalabym|jednak|zdecydowanie|stanowczo|kategorycznie|oczywiscie|chyba nie $
        wole|wolalbym|wolalabym nie
        nie $ nie
        . n $
        . nigdy|przenigdy|nigdy_w_zyciu $
        . a? w zyciu $
        . za nic $
        po moim|mojej trupie
        . odmawiam|odmowa|rezygnuje|pas|spasuje|sprzeciw $
        odmawiam $
        chyba zartujecie|zartujesz|snisz|snicie
        wykluczone
        . zapomnijcie|zapomnij $
        . bez zgody .
        . nope|nie-e|nieee|nah|nein|niet $
        tak $? jasne $? juz lece|biegne|pedze
        brak zgody
        zgody nie|brak
        mowy|opcji nie ma
        nie ma zgody
        nie ma takiej|zadnej? opcji|szans|szansy|mowy $
        NO MSG
        . przeciw .
        jestem przeciw|przeciwny|przeciwna
        bron|uchowaj boze
        aha $ juz
        rozpedzilem|rozpedzilam sie
        lepiej nie trzeba|dziekuje
        . akurat .
        co _? niejasne
        jestem na nie
        odpowiedz brzmi|to|jest nie
        podziekuje|podziekujemy za te|wasze|takie|MSG
        . ja? podziekuje|podziekujemy $
        . odpada $
        . a? figa|figę|guzik $
        dziekuje|dzieki $ postoje
        . n i e $
        kategorycznie|stanowczo|zdecydowanie sie? sprzeciwiam|odmawiam
        nie jestem|jestesmy chetna|chetny|chetni|przekonana|przekonany
        . nie mam|mamy ochoty|checi|zyczenia|potrzeby $
        nie bede|bedziemy sie? zapisywac|zapisywala|zapisywal|zapisywali|subskrybowac|subskrybowal|subskrybowala
        . wole|wolimy bez MSG|tego? $
        """,
    "doubt": """
        . wystarczy >
        NO jestem zainteresowana|zainteresowany
        nie teraz
        lepiej zadzwon
        kto to
        zmarl|zmarla|niezyje
        duzo MSG
        zamknac konto
        za|zbyt czesto|duzo _? MSG|piszecie|wysylacie
        czemu|dlaczego _? _? YOUSEND
        skad macie|masz|maja|wzieliscie _? numer
        . daj spokoj $
        ostatnie ostrzezenie
        irytujace|meczace|wkurzajace
        NO zamawialem|zamawialam|zamawialismy|prosilem|prosilam
        NO NEED mnie|mi|nas $
        to|jest telefon|numer|komorka dziecka|syna|corki|meza|zony|mamy|taty|babci|sluzbowy|firmowy
        i tak nie|tego czytam
        jak to wylaczyc|zablokowac
        to NO do mnie
        NO korzystam MORE
        chyba pomylka
        . NO WANT MORE .
        uokik|uodo
        zmienila|zmienil numer
        NO mam _? dlugu|dlugow
        NO SEND _? teraz|przed|rano|wieczorem|noca|czesto|czesciej|wczesnie|pozno|codziennie|chwilowo
        NO SEND w nocy|weekend|weekendy|niedziele|niedziela|godzinach|pracy|trakcie|swieta
        NO SEND _ w nocy|weekend|weekendy|niedziele|godzinach|pracy|trakcie
        NO SEND po|przed|do 0|poludniu|poludniem
        NO SEND _? $ dzwoncie|zadzwoncie|zadzwon|dzwonic|lepiej|mailem
        """,
}

VOCABULARY: Final = Vocabulary(
    locale="pl",
    words=_KEYWORDS,
    polite=frozenset({"prosze", "dziekuje", "dzieki", "z gory"}),
    signatures=frozenset({("wyslane", "z"), ("wyslano", "z")}),
    quotation=("dnia", "napisal"),
    ordinary=frozenset(),
    phrasing=Phrasing(
        classes=_CLASSES,
        fillers="""
            prosze plis pls plz please dzieki dziekuje dz thx z gory do mi mnie mne mie nam na ten ta te
            to tego tej tych tymi tym tę tą moj moja mojego mojej waszej wasz waszych wasza wasze
            waszymi waszego was panstwa panstwo sie juz w koncu wreszcie natychmiast teraz kurwa kurwy
            cholery jasnej jasna cholera tu tutaj wiecej nara pozdrawiam o wez wezcie uprzejmie trwale
            wszystkich wszystkie se ode i ludzie sobie elo hej od dalej ciagle bardzo naprawde serio
            absolutnie wcale ogole wgl kategorycznie stanowczo zadnych zadnej zadnego takich takie
            kolejnych dalszych nastepnych jakichkolwiek jakiejkolwiek wszelkich niezwlocznie
            pilnie bezzwlocznie po prostu pan pani pana panu panem kochani drodzy szanowni serdecznie
            grzecznie ladnie pieknie tam stamtad stad ze tak no ej ziom ziomek stary kurde kurcze
            jebanych jebane pierdolonych pieprzone pieprzonych glupich glupie durnych idiotycznych
            ciaglych ciagle codziennych wlasnie chyba tylko telefon tel przez drogą prosz wkoncu
            kolejny raz znowu znow nigdy bo jakies jakichs swoje swoich swoim swoimi waszym handlowych
            dluzej wiecj wiencej wecej more kiedykolwiek
            niezamowionych marketingowych reklamowych niechcianych tekstowych telefonicznych
            najszybciej calkowicie definitywnie ponownie jednak dlatego wiec xd xdd xddd mordo mordeczko
            czlowieku chlopie byku typie tyh jusz
            """,
        mended=("REMOVE", "MSG", "SEND", "GET", "CONSENT", "STOP", "UNSUB", "REMOVAL"),
        ordinary="""
            usunieta wyslalem wypisuje wypisuja zapisac pisze napisac dostane zgodnie wyslany
            wyslane wyslana wypisany dostalem dostalam dostali zgubic piszac widze reklamacje
            reklamacji reklamacja informatyk paczki wysokosci wiadomo pisemne pismo pisma prosto
            prosty kosic kosze konic konca kosztuje wyslali przeslalem usunal usunela usuneli
            czytelnie zapomnialam zapomnialem zostawcie zdjecie zdjecia zdjęć wylaczony wylaczona
            slychac spiac bawic budynek budki zamawiam zamawiac smaku smaki dosyc stopy stopa stopie
            kontakty kontakt klientka gadzet szukac pisak pisaki zgloszenie zglosic wysylka wyslij
            konczy konczycie konczyc konczymy koncze pakiet pakietu robilam robilem skoncze skonczy
            pytal pytala pytali pytalem pytalam wyczyscil wyczyscila meczy wpisac wpisz wpiszcie
            przepisac przepiszcie przepisz wymazu
            wysyla wyslal wysla przysyla przesyla nadsylal nadsyla kontaktowa dzwoni
            wydzwanial wydzwania zawracal zawraca niepokoil niepokoi spamowa meczyl
            dreczyl dreczy odzywa zaczepial zaczepia smsowal smsowa esemesowal
            esemesowa kierowal kierowa informowal informowa powiadamial powiadamia
            zasypywal zasypywa bombardowal bombardowa przesladowal przesladowa
            nagabywal nagabywa molestowal molestowa narzucal narzuca wciskal wciska
            oferowal oferowa proponowal proponowa reklamowal reklamowa zanudzal
            zanudza irytowal irytowa draznil drazni budzil budzi nieslal niesla
            niepisal niepisa niewysylal niewysyla nieprzysylal nieprzysyla
            przypominal przypomina nawolywal nawolywa zapychal zapycha zasmiecal
            zasmieca naprzykrzal naprzykrza naciagal naciaga namawial namawia
            agitowal agitowa nachodzil nachodzi spamil spami wkurzal wkurza wkurwial
            wkurwia pierdolil pierdoli dopytywal dopytywa przeszkadzal przeszkadza
            absorbowal absorbowa dostawal dostawa otrzymywal otrzymywa dostal dosta
            otrzymal otrzyma czytal czyta odbieral odbiera ogladal oglada przegladal
            przeglada kasowal kasowa usuwal usuwa dostwal dostwa przesta skonczyl
            zaprzestal zaprzesta zakonczyl zakonczy przerwal przerwa wstrzymal
            wstrzyma zaniechal zaniecha zestal zesta zatrzymal zatrzyma zastopowal
            zastopowa wypisa usuna skresli wykresli skasowa wykasowa wyrzucil
            wyrzuci wywalil wywali wyrejestrowal wyrejestrowa zablokowal zablokowa
            wymazal wymaza zlikwidowal zlikwidowa odpial odpia wykluczyl wykluczy
            zanonimizowal zanonimizowa wyczysci dezaktywowal dezaktywowa
            wyeliminowal wyeliminowa zniszczyl zniszczy odlaczyl odlaczy zameczal
            zamecza pisza dostawa dostawy dostawe dostawie dostawcy
            reklamowy reklamowa reklamowej reklamowek reklamowka reklamowke reklamowki reklamowkach badzcie dajecie dolaczyc dopiszcie
            doreczenia doreczyc doslac fobie kasku kasiu kasuje kasuja kierowana kierowca kierowce
            kierowcy komunikator komunikatora leczenia leczyc maska monitor nerwow nerwy obudzic odezwac
            pakietami pakiety pamietajcie piana piaty pikaniem podlaczenie podlaczyc podpiac polaczenie
            probka probke probki przestawcie przestawic przestaja przestane przesylka
            przesylke robie sciana sciany scianie sieci skana skierujcie skontaktowac
            skontaktuj skontaktujcie slysze smiech smiechu smierc smierci sosem sosow spalem spaly
            spijcie spimy spytac strasznie tobie trase trzymac ugoda ugode ugody usnac utrzymac
            wcisnac wczytac widziel wiedziec wpisujcie wreczyc wrzucic wydal wypiac wyrazac wyrazanie
            wyslanie wyslania przeslanie przeslania przeslac przyslac wyspac zestaw zestawu zgloszen
            zgodzic zgodzil zwracac zwracaj zwracajcie zwracania swieci zatrzymam wstrzymam odciac
            przypominam odbieram
            czytac nudzi prosi prosic prosicie nosic wozic woznic spoznic napisze zapisze
            """,
        rules=rules_of(_PATTERNS),
    ),
)
