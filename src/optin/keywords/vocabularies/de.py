"""German: how people ask for an end of texts in Germany, Austria and Switzerland."""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, rules_of, stop_word
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    stop_word("HALT", BIRD),
    help_word("HILFE", BIRD),
)

_CLASSES: Final = {
    "MSG": """
        sms smse nachricht nachrichten nachichten msg msgs message messages werbung werbesms spam
        angebote angebot infos info infosms newsletter erinnerungen mitteilungen benachrichtigungen
        reklame texte werbenachrichten umfragen gutscheine zusendungen zusendung aktionen
         news whatsapp kontaktaufnahme kontaktaufnahmen mist schmarrn scheiss scheiß
        """,
    "WORD": """
        stop stopp stoppen abmelden abmeldung ende abbestellen abbestellung austragen kündigen kuendigen
        beenden löschen loeschen aufhören aufhoeren schluss halt sotpp abmleden abmedlung kündigung
        abbrechen deaktivieren abmelde abschalten abstellen storno ausschalten raus widerruf genug
        abmedlen abmeldne
        """,
    "UNSUB": """
        abmelden abzumelden abmeldne abmleden abbestellen abzubestellen austragen auszutragen
        abgemeldet abbestellt ausgetragen abmelde abmedlen deabonnieren abmeldn
        """,
    "STOP": """
        hört hoert hör hoer hören hoeren hörts horts aufhören aufhoeren aufzuhören stopp stoppt stop
        stoppen stoppen_sie lasst lass lassen unterlassen unterlasst beenden beendet spart sparen
        spar schluss_mit weg_mit genug_von satt_von einstellen stellt
        """,
    "HEAR": "hört hoert hör hoer hörts horts hören hoeren",
    "SEND": """
        schreiben schreibt schreib schreibe schreibne schriibe schicken schickt schick schicke senden
        sendet sende kontaktieren kontaktiert anschreiben simsen texten belästigen belastigen
        belästigt nerven nervt zuspammen zuzuspammen spammen zuzutexten zutexten
        zuschicken zusenden zuzuschicken verschicken anzuschreiben zu_schreiben zu_schicken
        zu_senden zu_nerven zu_kontaktieren zu_belästigen behelligen stören zu_spammen schickn schreibts
        schickts schicket
        """,
    "GET": """
        bekommen kriegen erhalten haben empfangen lesen sehen kontaktiert_werden hören angeschrieben
        bekomme kriege erhalte belästigt_werden kriagn
        """,
    "WANT": """
        will wollen möchte mochte moechte möchten mochten wünsche wunsche wünschen brauche brauchen
        brauch bräuchte brauchte benötige benotige benötigen wü mog mag
        """,
    "NO": """
        keine keinen kein keinerlei k kb nix nichts nicht ned net nümme nimmer niemals nie nia keibe
        keiner koa koane null
        """,
    "MORE": "mehr mer meh weitere weiteren weiterhin länger langer wieder mehrere nochmal",
    "REMOVE": """
        löschen loeschen löscht loscht lösch losch lösche löschn löchen streichen streicht streich nehmen nehmt nimm
        entfernen entfernt entferne entfern werfen werft wirf schmeißt schmeisst nehmts tragen tragt
        trag austragen nimmt rauslöschen vergesst vergessen lossts lassts
        """,
    "OUT": "raus heraus ausse außa aus runter ausm rausnehmen draußen weg aussi",
    "ME": "mich mi uns mir meine",
    "NUMBER": """
        nummer handynummer rufnummer nr telefonnummer numer nummern daten handy kontakt kontaktdaten
        telefon mobilnummer
        """,
    "LIST": """
        verteiler verteilr liste listen listn datei kartei kundendatei kundenkartei datenbank system
        adressbuch verzeichnis verteilerliste mailingliste sms_liste
        """,
    "CONSENT": "einwilligung zustimmung erlaubnis einverständnis genehmigung",
    "WRONG": "falsche falscher falschen falsch verkehrte verkehrt flasche",
    "REPLY": "antworten antworte antwortet senden sende sendet mit",
}

_PATTERNS: Final = {
    "goes_on": """
        bloß|blos|ja|gar|auf NO STOP|UNSUB|aufhören|aufhoren auf|mit?
        NO aufhören|aufhoren|UNSUB
        NO bitte? aufhören|aufhoren|abmelden
        NO aus der|dem LIST
        ja|bloß|bitte NO aus
        wollte|will|möchte gar? NO UNSUB|kündigen
        keine|nicht falsche NUMBER
        falsche NUMBER vom|von|für|im|angegeben|gewählt|abgelesen
        ich habe|hab|hatte die? falsche NUMBER
        hört|hort|hören NO auf
        wann|wo|er|es|sie|das|was HEAR _? _? auf
        HEAR NO? auf zu regnen|klopfen|piepen
        auto|wagen|strom|training|kurs|schule UNSUB
        training|kurs UNSUB
        """,
    "footer": """
        REPLY WORD
        WORD REPLY
        zum UNSUB
        """,
    "consent": """
        widerrufe|widerrufen|widerruf|entziehe|ziehe _? _? CONSENT
        CONSENT widerrufen|zurück|entzogen
        widerspreche|widerspruch der|die|gegen _? _? nutzung|verwendung|werbung|verarbeitung|speicherung|daten
        """,
    "request": """
        REMOVE mich|uns aus dem|der|eurem|eurer|ihrem|ihrer LIST
        NO MORE MSG $
        WANT NO MORE MSG GET
        WANT mich|uns gern? UNSUB
        mich aus LIST REMOVE
        """,
    "word": """
        . WORD >
        . WORD danke|alles|sofort|jetzt >
        . WORD 0 >
        . WORD WORD >
        , stop >
        . alles|bitte|sofort WORD >
        MSG UNSUB|beenden|stopp|abstellen|einstellen|stoppen|abschalten|kündigen
        UNSUB von|vom? MSG|allem|allen|hier|newsletter|verteiler
        wie|wo kann|könnte|muss ich|man mich|uns _? UNSUB
        wie|wo UNSUB
        mich|uns bitte? hier? wieder|gern? UNSUB
        UNSUB ME
        bitte um? UNSUB|abmeldung|löschung|austragung
        schon|doch|bereits|längst _? _? UNSUB|abbestellt|abgemeldet
        trotz|schon|bereits STOP|stopp
        mache ich hiermit|damit
        ich UNSUB mich
        melde mich ab|hiermit
        """,
    "ending": """
        hört|hör|hoer|hoert|hörts endlich|jetzt|bitte|mal|doch|sofort? auf
        HEAR auf mit? euren|eurer|dem|der? MSG?
        hören sie _? auf
        mit damit|dem|den? aufhören
        aufhören|aufhoren|aufhoeren $
        unterlasst|stoppt das|es|damit endlich? $
        STOP es endlich? mit
        STOP mir|mich|uns in|endlich ruhe|ruah|frieden
        STOP stecken|sein|weg mit?
        STOP euch|sich|dir das|die|es|texte|alles?
        STOP mit euren|den|dem|eurer|ihren? MSG
        STOP euren|eure|ihre|die|weitere|den? MSG
        schluss jetzt
        reicht|reichts jetzt|langsam|nun mit?
        jetzt reichts|reicht
        wie|wo|was _? _? _? _? sms|smsdienst|nachrichten|werbung los|abschalten|abstellen|stoppen|loswerden
        damit das aufhört|aufhort
        wird|werde|werd _? sms|werbung|nachrichten wieder? los
        warum|wieso bekomme|kriege|erhalte ich _? _? immer noch? MSG
        sehen|sieht _? _? _? von|davon _? MSG ab
        MSG einstellen|unterlassen|weglassen|beenden|abstellen|stoppen|abbestellen|sparen
        die|das können sie weglassen
        """,
    "removal": """
        REMOVE mich|uns|mi|mir $
        REMOVE mich|uns|mi bitte|endlich|sofort|doch? OUT
        REMOVE sie? mich|uns|mi? bitte? OUT
        REMOVE sie mich|uns
        REMOVE mich|uns|mi bitte? aus|ausm|von|vom _? LIST
        mich|uns|mi OUT der|dem|ihrem|ihrer|eurem|eurer|diesem? LIST
        mich|uns|mi bitte OUT
        OUT der|dem|ausm|aus|ihrem|ihrer|eurem|eurer _? LIST
        ausm LIST
        mich|uns _? _? _? REMOVE $
        REMOVE meine|diese|die|unsere|dieser? NUMBER
        meine|diese|die|unsere NUMBER bitte? aus|bei|umgehend|sofort|wieder? _? _? REMOVE|OUT
        OUT mit meiner|der NUMBER
        nummer löschen|streichen|entfernen|rausnehmen|raus
        nehmen|nehmt mich|uns|diese OUT
        """,
    "refusal": """
        NO MORE SEND
        NO MORE MSG
        NO nochmal|nochmals|wieder|mehr SEND
        NO MSG MORE
        NO MSG NO|mehr|weiter
        SEND sie? mir|uns|mich|mi|ihr|ihm? bitte|bloß? NO MORE
        SEND sie? mir|uns|mich|mi|ihr|ihm? bitte|bloß? NO MSG
        SEND mir|mich bloß|bitte NO wieder
        NO SEND >
        NO SEND und|danke
        SEND NO MORE
        mir|mich|uns|ihr NO MORE SEND
        mir|mich bitte NO MORE
        NO MORE von|per|auf|zu
        NO MORE $ SEND
        bitte NO MORE $
        bitte NO MORE MSG|SEND
        WANT _? NO MORE GET|MSG|von
        WANT MSG NO MORE
        WANT _? _? NO MORE $
        bitte NO MORE GET|MSG|SEND
        WANT NO von|mehr|weiter|eure|diese|das|mehr|euch
        WANT NO _? GET|MSG
        WANT eure|die|diese|ihre|das|euer? MSG NO
        WANT _? _? MSG NO
        WANT auch? nichts|nix von euch|ihnen
        WANT NO GET
        MSG WANT ich? NO
        keinen|kein bock|lust mehr|auf
        will _? raus
        raus hier|da >
        nicht mehr anschreiben|kontaktieren|schreiben|schicken|senden
        woher habt|haben ihr|sie meine NUMBER
        nerv|nervt|nerven mich|uns? NO?
        ihr nervt
        brauche|brauch eure|ihre|die? _? MSG NO MORE|länger
        keine|nie|nicht _? CONSENT gegeben|erteilt
        ohne meine CONSENT
        kein interesse $ NO|bitte
        nie|niemals|nicht _? angemeldet|bestellt
        untersage|verbiete ihnen|euch
        bitte verzichten
        satt|voll von|mit euren|euch|MSG
        wünsche|wunsche keine MSG|kontakt|weitere
        keine weiteren|weitere MSG
        """,
    "threat": """
        dsgvo
        bundesnetzagentur
        verbraucherzentrale
        abmahnung
        belästigung
        belastigung
        unterlassungserklärung
        bist|seid|wirst|werdet blockiert|gesperrt|blockieren
        blockiere euch|dich|die|diese|sie
        ich blockiere
        . blockiert
        noch eine|ne|so eine? MSG und
        als spam
        widerspreche
        anzeige erstatten|wegen
        spam gemeldet
        nächste|naechste MSG und|geht|=
        """,
    "rude": """
        verpisst|verpiss euch|dich
        verpissen sie sich
        leckt|leck mich|uns
        haltet|halt die|euer|dein? fresse|klappe|maul|schnauze
        fickt|fick euch|dich
        schert|scher|haut|hau euch|dich|ab? zum|ab
        schnauze voll
        interessiert keine|kein sau|mensch|schwein
        gebt|gebts|gib endlich? a? ruh|ruhe
        geht mir auf die nerven|den
        geht|geh sterben|kacken|scheißen
        """,
    "stranger": """
        WRONG NUMBER|person
        verwählt|verwahlt
        WRONG verbunden
        hier ist|gibt|wohnt es? kein|keine|keinen
        gibt es hier|kein keine|kein|keinen?
        NUMBER gehört|gehort jetzt|nicht|mir
        gehört|gehort nicht|jetzt mehr? zu|mir|meiner|meinem
        NUMBER vom? vorbesitzer
        vorbesitzer
        bin nicht der|die richtige
        nicht mehr|der|die NUMBER von
        kenn|kenne keine|keinen|die|den nicht|_
        arbeitet nicht mehr hier|bei
        wohnt hier|nicht nicht|mehr|hier
        """,
    "name": """
        bin|ist nicht der|die? herr|frau _
        bin nicht der|die _
        hier ist kein|keine _
        bin kein|keine _
        """,
    "decline": """
        . nein danke
        auf keinen fall
        nein NO MSG
        lehne ab
        möchte|will ich nicht
        niemals
        """,
    "doubt": """
        kein|keinen interesse|bedarf
        ruf|rufen lieber an
        wer ist|bist das|da|du
        nicht jetzt
        jetzt nicht
        verstorben
        SEND _? NO vor|während|bis
        viele MSG
        in der fastenzeit
        konto schließen|schliessen|löschen|loschen
        """,
}

VOCABULARY: Final = Vocabulary(
    locale="de",
    words=_KEYWORDS,
    polite=frozenset({"bitte", "danke", "vielen dank", "mfg"}),
    signatures=frozenset({("von", "meinem"), ("gesendet", "von")}),
    quotation=("am", "schrieb"),
    ordinary=frozenset(),
    phrasing=Phrasing(
        classes=_CLASSES,
        fillers="""
            bitte bite bidde bidd pls plz please danke thx vielen dank mfg gruß gruss lg sofort endlich
            jetzt mal doch gerne gern auch von der die das den dem des ein eine einen euch eure euren
            eurer euer ihre ihren ihr ihrer ihrem eurem mir noch wieder verdammt verdammten verdammte
            scheiß scheiss blöden bloden per an auf hier einfach diese diesen dieser dieses diesem sie ihnen so
            sehr ganz umgehend in zukunft künftig kunftig werbe u und der komplett dauerhaft also ich
            """,
        mended=("UNSUB", "MSG", "NUMBER", "CONSENT", "LIST"),
        ordinary="bestellen anmelden angemeldet melden nachrichte kündigt ankündigen lister leiste lieste",
        rules=rules_of(_PATTERNS),
    ),
)
