"""Italian: how people ask for an end of texts."""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, joined, rules_of, stop_word
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    stop_word("FERMA", BIRD),
    help_word("AIUTO", BIRD),
)

_CLASSES: Final = {
    "MSG": """
        messaggi messaggio mesaggi messagi msg msgs sms smss pubblicita spam offerte promozioni promo
        comunicazioni notifiche avvisi promemoria newsletter mail email chiamate telefonate sondaggi
        auguri inviti marketing messages proposte pubblicitari messaggini messaggino sollecitazioni
        whatsapp contatti
        """,
    "WORD": """
        stop basta annulla cancella cancellami disiscrivimi disiscrizione ferma rimuovi disattiva fine
        cancellatemi disiscrivetemi cancellazione toglimi toglietemi esci disdici annullare fermati
        cancellare disattivare canvellami rimuovimi recesso disdetta bsta sotp disiscriversi
        """,
    "REMOVEME": joined(
        """
        cancella cancellate cancelate togli toglie togliete leva levate elimina eliminate rimuovi
        rimuove rimuovete disiscrivi disiscrivete depenna depennate escludi escludete
        molla mollate toglier cancellar eliminar rimuover disiscriver levar disattiva disattivate
        toglia tolga tolgano stacca staccate canvella sbloccate
        """,
        "mi ci",
    )
    + " toglitemi disiscrivetemu disiscrivermi",
    "REMOVE": """
        cancella cancellate cancellare cancelli cancellino cancelate togli togliete togliere tolga tolgano leva levate
        elimina eliminate eliminare rimuovi rimuovete rimuovere disattiva disattivate disattivare
        scordate dimenticate perdete scordatevi depennate escludete escludeste bloccate cancellarlo toglietelo
        rimuovetelo eliminatelo toglierlo cancellatelo
        """,
    "STOP": """
        basta stop smettete smettetela smettila smetti smetta smettere finitela finiscila finirla
        piantatela piantate piantala piantarla interrompete cessate cessare
        sospendete smetterla smettetla smettiate piantano
        """,
    "SEND": """
        scrivere scrivermi scriverci scrivete scrivetemi scrivi scrivermi scrivono inviare inviarmi inviarci inviate
        inviatemi mandare mandarmi mandarci mandate mandatemi madatemi contattare contattarmi contattate
        contattatemi contattarci disturbare disturbarmi disturbate
        disturbatemi rompere rompete romperci rompermi assillare assillarmi tempestare mandateglieli
        mandi scriva invii mandatemeli inviatemeli scrivetegli molestare insistere insistete spammare mandarme mannamme
        scrivete scrivemi tartassare importunare importunate ricontattatemi spedire spediteci
        """,
    "WANT": """
        voglio vogliamo desidero desideriamo intendo interessano interessa servono serve vorrei accetto
        autorizzo ho_bisogno preferirei preferisco gradisco acconsento ho_chiesto
        """,
    "NO": "non nn nun mai no niente nessun nessuna nulla manco",
    "MORE": "piu + oltre altro altri altre nulla niente ancora cchiu pi più",
    "GET": """
        ricevere riceverli ricevre avere vedere leggere essere_contattato essere_contattata essere_disturbato
        riceverne sentire
        """,
    "NUMBER": "numero num nr cellulare telefono contatto recapito utenza nominativo dati sim cell",
    "LIST": """
        lista elenco elenchi rubrica mailing database archivio archivi sistema gruppo lisat liste
        servizio registri
        """,
    "CONSENT": "consenso autorizzazione permesso",
    "REPLY": "rispondi rispondete scrivi scrivete invia inviare",
    "WRONG": "sbagliato sbagliata errato errata sbaliato",
}

_PATTERNS: Final = {
    "goes_on": """
        NO REMOVEME
        non smettete|smettere|smettetela|smetti mai
        NO STOP
        NO mi REMOVE
        NO voglio annullare|disdire|cancellare|cancellarmi
        NO e il? numero WRONG
        numero WRONG del|della|di
        ho dato|scritto|messo|inserito il? NUMBER WRONG
        basta che|un|una|solo|mezzo|cosi|farina
        NO scrivete|mandate|mandatemi il|la|fattura|nome
        lasciami|lasciatemi in pace il|la|un
        """,
    "footer": """
        REPLY WORD
        per REMOVEME
        per non GET MORE? MSG
        stop per
        """,
    "consent": """
        revoco|ritiro|revocare|nego _? CONSENT
        """,
    "request": """
        REMOVEME da|dalla|dal|dall|dalle|dai _? LIST
        NO WANT MORE GET
        NO SEND MORE MSG
        STOP di SEND MSG
        basta MSG >
        """,
    "word": """
        . WORD >
        . WORD subito|tutto|grazie|ora|adesso|immediatamente >
        . WORD 0 >
        . WORD WORD >
        , stop >
        . WORD MSG
        fine MSG
        ecco|scritto|mandato|risposto|inviato|scrivo|dopo _? stop
        disiscrivermi|disiscriversi|disiscrizione
        come _? _? disiscrivo|disattivano|disattivo|disattivare|cancello|cancellarmi
        chiedo la? cancellazione|rimozione|disiscrizione|eliminazione
        cancellazione|rimozione|eliminazione dal|dall|dalla|dai|del|dei? servizio|elenco|lista|numero|dati|MSG
        avere la cancellazione
        """,
    "ending": """
        STOP di? SEND
        STOP con? sti|sta|questi|queste|i|le|tutti|tutta MSG
        STOP MSG
        smettetela|finitela|piantatela|smettila|finiscila|piantala
        la volete|vuoi|vogliamo smettere|finire|piantare
        la smettete|smetti|piantate
        basta spam
        . ma? basta >
        me li REMOVE
        basta basta
        lasciatemi|lasciami|lasciateci in|stare pace
        lasciatemi|lasciami stare
        NO se ne puo MORE
        che la smettiate|smettete
        niente|zero|nessun MORE MSG
        niente MORE MSG
        . niente MSG
        no piu MSG
        perche _? _? _? scrivete|continuano|continuate|mandate ancora|a
        perche|xke|xche mi scrivete
        continuano ad? arrivarmi|arrivare|mandare
        dopo tre|due|dieci stop
        """,
    "removal": """
        REMOVEME $
        REMOVEME da|dal|dalla|dalle|dall|dai|di|subito|per|grazie|anche
        . REMOVEME
        mi|ci REMOVE $
        potete|puoi|volete|potreste REMOVEME
        potete|puoi|volete|potreste mi|ci REMOVE $
        mi|ci potete REMOVE|eliminare|togliere
        REMOVE il|mio|questo|sto|questa|la? mio|mia? NUMBER
        REMOVE ogni dato
        REMOVE dai|dal|dalla|dalle vostri|vostro|vostra LIST
        NUMBER da|dal|dalla|dalle ogni|vostro|vostra|vostri? LIST
        sparite|sparisci dal|da
        escludeste|escludete il mio
        """,
    "refusal": """
        NO mi|ci|me|le|vi? SEND MORE
        NO SEND MORE
        NO SEND $
        NO mi|ci SEND $
        MORE NO SEND
        di non SEND
        NO WANT MORE? MSG
        REMOVE i|tutti miei? NUMBER
        NO GET MORE
        NO MORE GET
        WANT NO MORE? GET
        WANT disdire|annullare|disattivare MSG|servizio|iscrizione
        come|dove _? _? cancello|cancellarsi|disiscrive|disiscrivere|cancellarmi
        detto|chiesto|scritto _? di? smettere|smetterla|cancellarmi|togliermi
        la finite >
        . niente sms
        basta cosi >
        chi vi ha dato il mio
        NO WANT MORE? GET
        NO WANT MORE? questi|queste|i|le|nulla|niente|vostre|vostri|altre MSG
        NO WANT MORE da|di voi
        NO li|le WANT MORE|$
        NO ne WANT MORE|$
        MSG NO li? WANT
        NO mi WANT MORE? MSG|GET
        NO mi WANT $ NO|basta|grazie
        NO mi WANT MORE
        basta $ mi|ci
        NO WANT MORE nulla|niente da|di voi
        NO SEND mai MORE
        NO mi WANT $ REMOVE
        non essere MORE? contattato|contattata
        preferirei|preferisco non GET
        WANT togliere gli MSG
        avete stufato|rotto|stancato|scocciato
        mi avete stufato|rotto|stancato
        mi state tempestando|assillando|stressando|disturbando
        NO? rompete
        so che farmene
        mai iscritto|autorizzato|dato|chiesto|richiesto
        non ho mai autorizzato|chiesto|dato|richiesto
        NO ho chiesto niente|nulla
        NO do|presto il? CONSENT
        NO sono piu vostro|vostra|cliente
        """,
    "threat": """
        garante
        registro opposizioni
        registro delle opposizioni
        gdpr
        diffido
        mi oppongo
        avvocato >
        carabinieri
        polizia postale
        blocco tutto|il|questo|vi|ti
        vi|ti blocco|segnalo|denuncio
        bloccato|bloccati >
        segnalato come spam
        altro|prossimo|ancora un? MSG e
        un altro MSG e
        stalking
        molestie
        """,
    "rude": """
        vaffanculo
        andate a quel|fanculo|cagare|quel paese?
        andate affanculo
        rotto le|i palle|coglioni|scatole
        siete degli? scocciatori|rompiscatole|pesanti|molesti
        non rompete
        fuori dalle palle
        """,
    "stranger": """
        numero|persona|destinatario WRONG
        ha|avete|hai|avrete sbagliato numero|persona
        NO sono io|la|il|lo persona
        qui NO c|ce|abita|vive|lavora
        NO e piu il? NUMBER
        NUMBER di un altra|altro
        numero di un'altra persona
        ho questo|questa NUMBER da
        NO conosco nessun|nessuna
        mai conosciuta|conosciuto|sentita|sentito
        """,
    "name": """
        NO sono il|la? signora|signor|dottor? _
        qui NO c|ce nessun|nessuna? _
        NO sono _ $
        """,
    "decline": """
        no grazie
        NO accetto
        assolutamente no
        NO do il? CONSENT
        nemmeno per sogno
        """,
    "doubt": """
        non mi interessa
        non sono interessato|interessata
        adesso|ora no $
        chiamami che
        chi sei|siete
        e mancato|mancata|morto|deceduto|deceduta
        quanti MSG
        chiudere il conto
        """,
}

VOCABULARY: Final = Vocabulary(
    locale="it",
    words=_KEYWORDS,
    polite=frozenset({"per favore", "grazie", "perfavore", "cortesemente", "favore"}),
    signatures=frozenset({("inviato", "da"), ("inviato", "dal")}),
    quotation=("il", "scritto"),
    ordinary=frozenset(),
    phrasing=Phrasing(
        classes=_CLASSES,
        fillers="""
            per favore favoe favre xfavore x piacere pls plz please grazie grz grzie mille cortesemente
            gentilmente il la lo i gli le un una l di de del della dei delle sti sta sto ste questi queste
            questo questa vostri vostre vostro vostra mio mia e a da cazzo maledetti maledette ancora
            subito tutti tutto tutte ti vi prego qua qui ma adesso ora cordiali saluti immediatamente ok
            buongiorno buonasera salve ciao senta con in al tt d cmq
            """,
        mended=("MSG", "REMOVEME", "SEND", "CONSENT", "STOP"),
        ordinary="""
            mancate mandante scrivente levarci scritte mandata inviati inviata contatta contatto mandato
            inviato scrive bastano basti finiti finita finito fermata fermate rimossi finisce finite
            """,
        rules=rules_of(_PATTERNS),
    ),
)
