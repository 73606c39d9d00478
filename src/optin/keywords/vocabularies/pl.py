"""Polish: how people ask for an end of texts."""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, rules_of, stop_word
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    stop_word("ZATRZYMAJ", BIRD),
    help_word("POMOCY", BIRD),
)

_CLASSES: Final = {
    "MSG": """
        sms smsy smsow smsów smsami smsa sms-y esemesy esemesow esemesów esemesami wiadomosci wiadomości
        wiadomosc wiadomość wiadomsci reklam reklamy reklama ofert oferty promocji promocje promocjami
        spam spamu spamem powiadomien powiadomień powiadomienia newsletter newslettera informacji
        mailingu przypomnien przypomnienia ankiet ankiety kuponow kupony marketing marketingu agitacji
        agitacje komunikatow alertow msg msgow messages
        """,
    "WORD": """
        wypisz wypis stop koniec anuluj usun usuń wylacz wyłącz rezygnuje rezygnuję rezygnacja przestan
        przestań przestancie wypisac wypisz_mnie zatrzymaj dosc dość skasuj wypiszcie skasuj rezygnujue
        wystarczy zrezygnuj cofam rezygnjue rezynguje wypisanie skonczcie
        """,
    "REMOVE": """
        wypisz wypiszcie wypisac wypisać usun usuń usunac usunąć usuncie usuńcie skreslic skreślić
        skreślcie skreśl wykreslic wykreślić wykreślcie wykreśl kasuj skasuj skasujcie skasować wykasujcie
        wykasuj kasujcie zabierzcie zabrać zabierajcie wyrzućcie wyrzuć wywalcie wyrejestrujcie
        wykasować wypiścię wypiscie usuniecie usunięcie skreślenie skasowanie wykreślenie wypisanie
        usuniecje zapomnijcie odpiszcie zablokować wyrejestrowac usuwac
        """,
    "ME": "mnie mie nas",
    "NUMBER": "numer numeru nr numery numerem dane danych telefon telefonu komorki numru kontakt",
    "LIST": """
        listy lista liste bazy baza baze kartoteki systemu rejestru list ksiazki subskrypcji newslettera
        odbiorców odbiorcow mailingu
        """,
    "SEND": """
        wysylac wysyłać wysylajcie wysyłajcie wysylaj wysyłaj przysylac przysyłać przysylajcie
        przysyłajcie przysylaj przysyłaj pisac pisać piszcie pisz slac słać slijcie ślijcie slij ślij slecie
        ślecie kontaktowac kontaktować dzwonic dzwonić dzwońcie dzwoncie nekac nękać nekajcie
        zawracac zawracać niepokoic niepokoić spamowac spamować spamujcie meczyc męczyć wysylajcie
        wysłać nieslac nieślij psizcie meczcie nękajcie kontaktujcie odzywać odzywac odzywajcie przesylac
        przesyłać przesyłajcie kontaktowali kierować pisania wysyłania
        """,
    "GET": "dostawac dostawać otrzymywac otrzymywać dostac dostać miec mieć czytac widziec odbierac",
    "WANT": """
        chce chcę chca chcemy zycze życzę zyczymy zgadzam wyrazam wyrażam potrzebuje potrzebuję
        chcialabym chciałabym chcialbym chciałbym chca niechce prosilem prosiłem prosiłam zamawiałem
        """,
    "NO": "nie ni niy zadnych żadnych zadnej żadnej nic bez nigdy zaden żaden",
    "MORE": "wiecej więcej juz już wiecj dluzej dłużej nigdy wiencej",
    "STOP": """
        przestan przestań przestancie przestańcie skonczcie skończcie skoncz skończ zaprzestac
        zaprzestać zaprzestania zaprzestanie dosc dość stop koniec prestancie
        zakonczcie
        """,
    "CONSENT": "zgode zgodę zgody zgoda",
    "REPLY": "wyslij wyślij odpisz napisz wysylajac",
    "WRONG": "zly zły bledny błędny niewlasciwy niewłaściwy pomylony",
}

_PATTERNS: Final = {
    "goes_on": """
        NO przestawajcie|przestawaj SEND?
        NO wypisujcie|usuwajcie|kasujcie mnie?
        mnie NO wypisujcie|usuwajcie
        NO rezygnuje
        to nie pomylka
        NO zly|bledny numer
        podalam|podałam|podalem|podałem|wpisalem|wpisałam WRONG numer
        pomylka w|przy
        wypisz|wypiszcie mi recepte|receptę|na|prosze
        w koncu|końcu
        koniec drogi|swiata|tygodnia|miesiaca|roku
        """,
    "footer": """
        REPLY WORD
        aby|zeby|żeby _? zrezygnowac|zrezygnować|wypisac|wypisać REPLY?
        """,
    "consent": """
        wycofuje|wycofuję|cofam|odwoluje|odwołuję wszystkie? _? CONSENT
        sprzeciwiam sie|się
        sprzeciw wobec
        """,
    "request": """
        REMOVE ME z _? LIST
        REMOVE mój|moj NUMBER z LIST
        NO WANT MORE? GET MSG
        NO SEND MORE MSG
        prosze|proszę NO SEND do? ME? MORE MSG
        """,
    "word": """
        . WORD >
        . WORD mnie|prosze|natychmiast|teraz|wszystko >
        . WORD 0 >
        . WORD WORD >
        , stop >
        . WORD MSG
        rezygnacja|rezygnuje|rezygnuję z _? MSG
        ja rezygnuje|rezygnuję|rezygnjue
        odpisuje|odpisuję|pisalam|pisałam|pisalem|pisałem|wyslalem|wysłałam stop
        jak|gdzie|co _? _? _? wypisac|wypisać|zrezygnowac|zrezygnować $
        juz|już zrezygnowalam|zrezygnowałam|zrezygnowalem|zrezygnowałem
        jak|gdzie _? wyłącza|wylacza|wyłączyć te|MSG
        zeby|żeby przestalo|przestało
        o wypis|wypisanie|skreślenie|usunięcie|usuniecje $
        o wypisanie|skreślenie|usunięcie|usuniecje|wykreślenie|skasowanie|wykreslenie mnie|z|numeru|mojego
        wypisuje|wypisuję sie|się
        chce|chcę|prosze|proszę sie|się wypisac|wypisać
        da sie|się _? _? zablokowac|zablokować|wyłączyć|wylaczyc
        """,
    "ending": """
        STOP mnie|nas|mi? SEND
        STOP z? tymi|tych? MSG
        STOP juz|już z? MSG
        STOP MSG
        wystarczy|starczy tych|tego|juz|już MSG
        przestancie|przestańcie|przestan|przestań $
        dajcie|daj|dejcie|dojcie mi|nam|se? _? spokoj|spokój|pokoj|pokój|siana
        dajcie|daj mi|nam? swiety|święty? spokoj|spokój
        odczepcie|odczep|odpierdolcie|odwalcie|odwal sie|się
        czemu|dlaczego _? _? to? dostaje|dostaję|przychodzi|SEND
        mam was|tego|juz|dosc|dość dosc|dość|serdecznie?
        litosci|litości
        serdecznie dosc|dość|dosyć
        na co mi to SEND
        """,
    "removal": """
        REMOVE ME $
        REMOVE ME z|ze|natychmiast|stamtad|stamtąd|w|wreszcie|prosze|proszę|już|juz
        mnie|nas|go juz|już? REMOVE
        mozecie|możecie|czy|mogli|prosze|proszę|moge mnie|nas|go REMOVE
        prosze|proszę o? REMOVE mnie|mojego|numeru|nr|danych
        REMOVE moj|mój|muj|ten|nasz|mojego|moje|moich NUMBER
        REMOVE NUMBER
        NUMBER _? prosze|proszę? REMOVE
        numer z waszej|tej|bazy|wasza
        REMOVE z LIST|kartoteki
        wypisz|wypiszcie|kasuj|skasujcie mnie|nas
        zapomnijcie ten|mój|moj NUMBER
        . skasować|skasowac|usunac|usunąć
        zabrac|zabrać mnie
        """,
    "refusal": """
        NO SEND MORE
        NO SEND mi|do|tu|nam|jej|nic|na|mnie|tego
        NO SEND $
        prosze|proszę NO SEND $
        prosze|proszę MORE NO SEND
        STOP _? przesyłania|przesylania|wysyłania|wysylania
        NO MORE SEND
        MORE NO SEND
        MORE do mnie|niego|nas|jej NO SEND
        MORE NO SEND|przychodzilo
        do mnie NO SEND
        zeby|żeby _? _? _? NO SEND
        mi|do|mnie MORE? NO SEND
        mi NO SEND
        NO WANT MORE? GET
        NO WANT MORE? MSG
        NO WANT tego|tych|waszych|od|zadnych|sobie|zgody|juz|MORE MSG|GET|od|na|MORE|kontaktu|zgody?
        MORE tego? NO WANT
        niechce juz|wiecej|dostawac
        MSG NO WANT
        NO potrzebuje|potrzebuję waszych|tych MSG
        NO sa|są mi MORE potrzebne
        zadnych|żadnych MSG
        bez tych? MSG
        NO jestem zainteresowany|zainteresowana i|wiec|$ prosze|NO
        NO jestem klientem|klientka
        nigdy sie|się nigdzie? NO? zapisywalam|zapisywałam|zapisywalem|zapisywałem|zgadzalem
        NO zapisywalam|zapisywałam|zapisywalem|zapisywałem
        o nic takiego nie
        NO wyrazam|wyrażam zgody
        NO zycze|życzę sobie
        sobie NO zycze|życzę
        wystarczy|starczy tych|tego MSG
        mam to w dupie
        NO kontaktowali|kontaktowac|kontaktować sie|się
        NO zyczymy|życzymy sobie
        """,
    "threat": """
        rodo
        uodo
        uokik
        pozew
        na policje|policję
        skarge|skargę do|zloze|złożę
        blokuje|blokuję was|ten|numer|ten_numer
        zablokowani|zablokowany >
        nekanie|nękanie
        jeszcze jeden|jedna MSG i|a
        zglaszam|zgłaszam jako|was|do spam
        kolejny|kolejna|nastepny|następny MSG i|=|pozew
        marketingowi bezpośredniemu|bezposredniemu
        """,
    "rude": """
        spadaj|spadajcie|spierdalaj|spierdalajcie|wypierdalac|wypierdalać|wypierdalaj|wypierdalajcie|spieprzajcie
        odwalcie|odpieprzcie|odwalta sie|się
        idzcie|idźcie sobie|stad|stąd
        walcie|wal sie|się
        mam was|to w|gdzies|gdzieś dupie|gdzies|nosie
        dajcie spokoj|spokój
        pierdolcie sie|się
        weźcie|wezcie sie|się odczepcie
        """,
    "stranger": """
        . pomylka >
        . pomylka $ NO|prosze|proszę
        WRONG numer|nr|adresat
        pomylil|pomylił|pomylila|pomyliła|pomylili pan|pani|panstwo? numer|numery
        NO znam zadnej|żadnej|zadnego|żadnego|takiej|nikogo|tego
        to nie jest telefon|numer
        to NO moj|mój|ten numer|telefon|dlug|dług
        mam ten numer od
        poprzedni wlasciciel|właściciel
        NO pracuje|mieszka juz|już|tu|tutaj|u
        juz|już u? nas NO pracuje|mieszka
        to nie ja
        zadnego|żadnego|zadnej|żadnej _ NO znam
        tu nie ma|mieszka nikogo|takiej|takiego|zadnego
        """,
    "name": """
        NO jestem panem|pania|panią? _
        to nie telefon|numer? _
        NO znam _
        """,
    "decline": """
        . nie dziekuje|dziękuję
        nie chce|chcę
        absolutnie nie
        nie wyrazam|wyrażam
        nie ma mowy
        """,
    "doubt": """
        NO jestem zainteresowana|zainteresowany
        nie teraz
        lepiej zadzwon|zadzwoń
        kto to
        zmarl|zmarł|zmarla|zmarła
        duzo|dużo tych? MSG
        zamknac|zamknąć konto
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
            prosze proszę proszę plis pls plz please dzieki dziekuje dziękuję dz thx z gory do mi mnie mnę
            nam na ten ta te to tego tej tych tymi moj mój moja waszej wasz waszych wasza was panstwa
            panstwo państwa państwo sie się juz już w koncu wreszcie natychmiast teraz kurwa cholery
            jasnej jasna cholera tu tutaj wiecej więcej nara pozdrawiam o weź wez uprzejmie trwale trwałe
            wszystkich wszystkie se ode i ludzie sobie elo hej
            """,
        mended=("REMOVE", "MSG", "SEND", "GET", "CONSENT"),
        ordinary="usunięta wysłałem wypisuje wypisują zapisac pisze piszę napisac dostanę",
        rules=rules_of(_PATTERNS),
    ),
)
