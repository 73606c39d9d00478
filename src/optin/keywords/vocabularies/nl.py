"""Dutch: how people ask for an end of texts in the Netherlands and Flanders."""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, rules_of
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (help_word("HULP", BIRD),)

_CLASSES: Final = {
    "MSG": """
        sms smsjes smsje smsen bericht berichten berichtjes brchtn berihcten messages message spam
        reclame reclam aanbiedingen aanbieding acties herinneringen meldingen nieuwsbrief nieuwsbrieven
        apps appjes geappe gesms mails mail promoties updates advertenties enquetes kortingscodes
        reminders tekst troep meuk uitnodigingen marketing msgs berichte sms_jes alerts notificaties
        """,
    "WORD": """
        stop stoppen afmelden uitschrijven opzeggen einde annuleren verwijder verwijderen uit genoeg
        kappen afmelding uitschrijving opheffen beeindigen eruit schrappen afmedlen afmeldem stpp
        uitschijven wissen uitzetten stopzetten
        """,
    "UNSUB": """
        afmelden uitschrijven afmedlen uitschijven afmeldem uit_te_schrijven af_te_melden afgemeld
        uitgeschreven afmeldn uitschijf uitschrijf
        """,
    "STOP": """
        stop stopt stoppen kap kappen hou houd houdt ophouden stopzetten
        beëindig beeindig staak staken schei
        """,
    "SEND": """
        sturen stuur stuurt stuurde zenden zend berichten appen app appt smsen contacten benaderen benader
        contacteren contacteer schrijven bellen lastigvallen spammen mailen verzenden toesturen
        lastig_vallen lastig_te_vallen sture sturn storen appe texten gestuurd te_sturen te_appen
        """,
    "GET": "ontvangen krijgen hebben zien ontvang krijg horen lezen benaderd_worden kriigen",
    "WANT": "wil willen hoef wens wensen wik wou hoeven wilde moe zou behoefte_aan stel moet",
    "NO": "geen gn niet niets niks nie nooit gin nix",
    "MORE": "meer mer mir nimeer langer verder weer",
    "REMOVE": """
        verwijder verwijderen verwijdert haal halen haalt hal schrap schrappen schrapt wis wissen gooi
        gooien gooit haald streep strepen neem nemen zet zetten vergeet vergeten delete schrijf
        uitschrijven verwijdren blokkeer
        """,
    "ME": "mij me mn ons mijn mi",
    "OUT": """
        eraf eruit uit van vanaf af weg dr_af er_af er_uit eruut vanaf afhalen uithalen vab d'raf
        uithalen weghalen draf eraaf
        """,
    "NUMBER": "nummer nr numer nummers telefoonnummer gegevens tel 06 mobiel telefoon telefoonnr gsm",
    "LIST": """
        lijst lijsten bestand bestanden systeem database klantenbestand mailinglijst verzendlijst
        adressenbestand adresboek bellijst smslijst
        """,
    "CONSENT": "toestemming",
    "REPLY": "stuur sms antwoord reageer antwoordt",
    "WRONG": "verkeerd verkeerde fout foutief foute vekeerd",
}

_PATTERNS: Final = {
    "goes_on": """
        niet|nooit|vooral stoppen|stop hoor|met|alsjeblieft
        niet stoppen
        vooral niet
        REMOVE ME vooral|niet niet? van?
        REMOVE mij|me niet
        geen WRONG NUMBER
        ik zeg niet op
        WRONG NUMBER door|van|opgegeven
        gaf|heb|had ik? het? WRONG NUMBER
        STOP bij|in|er
        van de lijst $ ik
        voor|van|zoon|dochter de|mijn? _? UNSUB
        UNSUB voor|op|bij
        houdt maar? niet op
        """,
    "footer": """
        REPLY WORD
        geen MSG MORE $ REPLY|sms|stop
        UNSUB $ REPLY|sms|stuur
        """,
    "consent": """
        trek|intrekken|ingetrokken|intrek _? _? CONSENT
        CONSENT _? in|ingetrokken
        """,
    "request": """
        REMOVE ME van|uit _? LIST
        NO MSG MORE $
        WANT NO MSG MORE GET
        WANT ME UNSUB
        """,
    "word": """
        . WORD >
        . WORD nu|uit|alles|direct|meteen >
        . WORD 0 >
        . WORD WORD >
        , stop >
        . WORD MSG
        . MSG WORD
        . UNSUB $
        graag UNSUB $
        zet maar uit >
        bedoel|nou|komt|ie|stuur|zeg|x WORD >
        meld me|mij|mn|ons af|uit
        schrijf me|mij|ons uit
        me|mij|ons _? UNSUB
        hoe|waar kan|moet|kom ik me|mij|van UNSUB
        al|reeds UNSUB
        na 0? stop
        na _ stop
        """,
    "ending": """
        STOP met|daar|hier|daarmee|hiermee|ermee nu|eens|mee? mee? SEND|MSG
        STOP ermee|hiermee|daarmee
        STOP met die|deze|dit|dat|het|je|jullie|uw|al|den? _? MSG
        STOP met SEND
        hou|houd|houdt|ophouden|kap nou|nu|eens|eens_? op|mee met?
        hou|houd op $
        hoe kom ik van _? MSG
        te? stoppen met _? MSG
        dit stop te zetten
        stop _? MSG
        STOP MSG
        . houd|houdt|hou op
        genoeg MSG
        chill|kap|klaar|kappen|genoeg met|van die|deze|dit|de|dat? MSG|troep|spammen|SEND
        laat|laten mij|me|ons toch? gerust
        laat|laten mij|me|ons met rust
        kan dit niet gewoon uit
        hoe _? _? _? _? van|vanaf die|deze|dit|jullie MSG
        waarom|wrm krijg|ontvang ik _? _? nog|steeds steeds? MSG
        waarom|wrm krijg|ontvang ik dit nog|steeds
        stopt|stop daar|hier mee
        vorige eigenaar van? NUMBER
        collega is uit dienst
        nu|nou is het klaar|genoeg >
        val|vallen mij|me|ons niet meer? lastig
        rust
        """.replace("        rust\n", ""),
    "removal": """
        REMOVE mij|me|ons $
        REMOVE mij|me|ons graag|aub|direct|meteen|svp
        REMOVE mij|me|ons|het OUT $
        REMOVE mij|me|ons|mn|het|dit|mijn OUT de|het|jullie|uw|je|die? LIST
        REMOVE mij|me|ons er|maar OUT
        mij|me|ons OUT de|het|jullie|uw|die|je? LIST
        mij|me|ons OUT LIST
        mij|me|ons _? OUT halen|REMOVE
        ons|me|mij eraf|eruit
        me|mij eraf|eruit|af|vanaf
        OUT jullie|uw|je|de|het|die LIST REMOVE|halen
        OUT jullie|uw|je LIST
        REMOVE mijn|mn|dit|dat|ons|het|me NUMBER
        REMOVE mijn|al gegevens
        mijn|mn|dit|het|dat NUMBER OUT|REMOVE
        NUMBER REMOVE
        NUMBER OUT jullie|uw|je|het|de
        gooi|gooien mijn|mn NUMBER weg
        . eruit
        REMOVE graag|aub|svp
        WANT ME schrappen|verwijderen|uitschrijven
        te schrappen|verwijderen|wissen
        """,
    "refusal": """
        NO MSG MORE
        NO MORE SEND
        NO MORE GET
        NO MSG $
        . NO MSG
        NO MSG graag|aub|svp|hoeven
        SEND ME NO MSG
        SEND ME NO _ MORE
        mij|me|ons REMOVE|UNSUB $
        kunt|kan|wilt|zou|kunnen u|je|jullie? mij|me|ons? UNSUB
        hou|houd hiermee|daarmee|ermee op
        nooit|geen _? CONSENT
        van deze|die|jullie|uw lijst $
        NO klant|lid|patient MORE?
        dit is spam|stalking
        WANT NO MORE? MSG|GET
        WANT NO _? MORE
        WANT NO van|jullie|uw|u
        WANT het|ze|die|dat|deze|da|dit|de|da_|jullie|uw NO? MSG? NO|niet|MORE
        WANT die|deze|dit|dat|de|jullie|uw MSG NO|niet
        WANT _? _? _? NO MORE GET?
        WANT er? NO MSG
        ontvang|krijg liever NO
        liever NO MORE|MSG|GET
        liefst NO MSG
        mij|me|ons NO MORE SEND|MSG|lastig|benaderen
        mij|me|ons NO SEND
        SEND mij|me|ons|hem|haar|er? NO MORE?
        SEND NO MORE
        SEND NO MSG MORE?
        SEND ook? NO
        maar mij NO
        mijn NUMBER NO MORE
        ik hoef die|dat|ze|het|deze _? NO
        hoef|hoeft NO MORE
        hoef ze|die|het|dat NO
        NO interesse $ en|stop|geen
        NO interesse en
        NO nodig $ kunt|haal|stop|uit
        MSG _? _? NO MORE nodig
        zat|beu|moe van|jullie|die|deze
        ben jullie|het|die|deze zo? zat|beu
        NO CONSENT gegeven|voor
        nooit _? _? opgegeven|aangemeld|toestemming|ingeschreven
        niet om gevraagd
        stellen|stel geen prijs
        NO klant|patient|lid MORE
        geen recht mij
        """,
    "threat": """
        avg
        acm
        aangifte
        autoriteit consument
        ik? blokkeer jullie|je|dit|u
        geblokkeerd >
        jullie zijn|worden geblokkeerd
        bezwaar tegen
        dien een? klacht in
        nog 0|een|één MSG en
        volgend|volgende bericht|keer _? _? ik|advocaat|klacht|aangifte
        stalking
        als spam gemeld|gerapporteerd
        rechtsbijstand
        """,
    "rude": """
        rot|flikker|donder|sodemieter|pleur|tief|lazer|tyf op
        bek|kop|smoel houden|dicht
        hou je bek|kop|smoel|mond
        wegwezen
        krijg de|het tering|kanker|klere|lazarus
        laat mij|me gerust
        val dood
        fuck jullie|je
        zak in de
        geen ene reet
        """,
    "stranger": """
        WRONG NUMBER|persoon|nr
        hier woont|werkt|is geen|niet
        woont hier niet
        oude eigenaar
        heb dit NUMBER pas|nu|sinds|al
        dit NUMBER is NO|van
        verkeerd verbonden
        niet de juiste persoon
        ken geen|die|deze _? niet?
        """,
    "name": """
        ben niet _
        ben geen _
        is niet van|de|het? NUMBER? van? _
        hier woont geen _ _?
        """,
    "decline": """
        nee bedankt|dank
        beslist|absoluut|zeker niet
        liever niet
        geen sprake van
        echt niet
        """,
    "doubt": """
        geen interesse
        bel me maar
        nu even? niet
        wie is|ben dit|je|u
        is|zijn overleden
        veel MSG
        alweer een MSG
        account opheffen|sluiten|opzeggen
        deze weken even geen MSG
        """,
}

VOCABULARY: Final = Vocabulary(
    locale="nl",
    words=_KEYWORDS,
    polite=frozenset({"aub", "graag", "alstublieft", "alsjeblieft", "svp", "bedankt", "dank u"}),
    signatures=frozenset({("verstuurd", "vanaf"), ("verzonden", "vanaf"), ("verzonden", "met")}),
    quotation=("op", "schreef"),
    ordinary=frozenset(),
    phrasing=Phrasing(
        classes=_CLASSES,
        fillers="""
            aub graag grag svp alstublieft alsjeblieft pls plz plies please bedankt dank dankje thx tnx de
            het een die deze dit dat jullie je uw u mn mijn al alle ook nou nu eens maar gewoon direct
            meteen per asap onmiddellijk naar aan ff even godverdomme verdomme stomme kut kutte irritante
            mvg groet groeten hoor toch dus nog van in voor op deze stelletje met zo jullei en daar
            vriendelijke vriendelijk allemaal hier da bro gast ik
            """,
        mended=("UNSUB", "MSG", "REMOVE", "CONSENT"),
        ordinary="bericht aanmelden gemeld bestellen geschreven wisselen schrijver verwijderd haalde melden",
        rules=rules_of(_PATTERNS),
    ),
)
