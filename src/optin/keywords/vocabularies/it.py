"""Italian: how people ask for an end of texts.

It is long because it is data. "Me", "us" and "them" are joined to the end of a verb, so that the
verbs are listed by their stems and what may follow is joined to them.
"""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, joined, rules_of, stop_word
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    stop_word("FERMA", BIRD),
    help_word("AIUTO", BIRD),
)

_ME: Final = "mi ci"
_ENDINGS: Final = "mi ci gli le li lo la ne meli mele mene melo mela celi cele cene glieli gliene"

# What a sender does: stems in -are; those in -ere and -ire; whole words.
_SEND_ARE: Final = """
    mand invi contatt ricontatt disturb assill molest importun tartass stress bombard tempest secc
    tampin notific chiam richiam telefon sollecit spamm annoi scocc intas inond martell tormentar
    rifil propin scocci recapit indirizz perseguit tediar ossession rimand rinvi avvis inform aggiorn
    whatsapp messaggi torment tafan ammorb subiss madd mannar mannd mad inoltr girar
"""
_SEND_ERE: Final = "scriv riscriv romp insist sped infastid trasmett scrv srciv scivr"
_SENDING: Final = " ".join(
    (
        joined(_SEND_ARE, "are ate i ino iate ar"),
        joined(joined(_SEND_ARE, "ar ate"), _ENDINGS),
        joined(_SEND_ERE, "ere ete a ano iate er i ire ite isca"),
        joined(joined(_SEND_ERE, "er ete ir ite"), _ENDINGS),
        """
        mannarme mannamme mannate mannà mannare mannateme scrivrmi scrivemi scrivermi_piu scriveteme
        scrivetece scrivermmi scirvere mandarme mandateme mandateglieli mandateceli nviate
        scrivite scrive_piu mannati mandeme scrivarme scrivar mandar scriviti disturbateme rompete_le rompere_le rompermi_le comunicare comunicate proporre proponete
        proporci propormi ricordarmi ricordate farvi_vivi farsi_vivi fatevi_vivi fare_spam
        mandateli inviateli mandateci mandatemele azzardatevi azzardate azzardatevi_a permettetevi
        """,
    )
)

# To take out, with "me" or "us" behind.
_STEMS_REMOVE: Final = """
    cancella cancellate cancelate cancellar canvella cancela cncella cancelar togli toglie togliete
    toglier leva levate levar elimina eliminate eliminar rimuovi rimuove rimuovete rimuover disiscrivi
    disiscrivete disiscriver depenna depennate depennar escludi escludete escluder stacca staccate
    staccar disattiva disattivate disattivar banna bannate bannar skippa skippate estromettete
    estrometter esonerate esonera esonerar dimenticate dimentica dimenticar disabilita disabilitate
    disabilitar sfila sfilate radiate radiar espungete silenziate silenzia scollegate scollega
    sgancia sganciate blacklistate mollate molla sbloccate archiviate oscurate deregistrate
    disabbonate disabbona disabbonar disiscrive ghostate ghosta scancellate scancella elimiate toglete
    tolgie tolgiete tolgete scordate scorda toglite togle
"""

_CLASSES: Final = {
    "MSG": """
        messaggi messaggio mesaggi messagi mesaggio messagio msg msgs sms smss esemmesse pubblicita
        spam promozioni promo comunicazioni comunicazione notifiche notifica avvisi promemoria
        newsletter mail email chiamate telefonate sondaggi auguri inviti marketing messages proposte
        pubblicitari messaggini messaggino messaggistica sollecitazioni whatsapp sollecitazione
        solleciti sollecito reclame volantini messaggiamenti messaggia mex mexs mess messagg messaggio
        pubblicita_varia avviso alert invii invio linvio texts texting messaggerie msgg smesse
        messaggeria propaganda bombardamento martellamento dem messaggi_promozionali
        """,
    "ONE": "messaggio sms mail email telefonata chiamata whatsapp avviso comunicazione notifica msg promemoria",
    "INFO": """
        offerte offerta sconti sconto iniziative novita buoni coupon cataloghi proposta campagne
        campagna eventi saldi news richieste lettere notizie cose cavolate stronzate cazzate robe roba
        schifezze minchiate boiate porcherie fesserie menate servizi prodotti aggiornamenti
        """,
    "WORD": """
        stop basta annulla cancella cancellami disiscrivimi disiscrizione ferma rimuovi disattiva fine
        cancellatemi disiscrivetemi cancellazione toglimi toglietemi esci disdici annullare fermati
        cancellare disattivare canvellami rimuovimi recesso disdetta bsta sotp disiscriversi stopsms
        disiscrivermi disabbonami disabbonatemi eliminami eliminatemi rimuovetemi levami levatemi
        smettetela smettila fermatevi unsubscribe unsub disiscritto fermate disiscrivi cancellatemi_tutti
        rimozione revoca interrompi interrompere bloccami bloccatemi bst bastaa bassta
        """,
    "UNSUB": """
        disiscrivermi disiscriversi disiscrizione disiscriverci disiscrivo disiscrivere disiscrivete
        disiscriva disabbonarmi disabbonarsi disabbonare disabbono cancellarmi cancellarsi cancellarci
        disiscivermi disiscrivemi disincrivermi disinscrivermi disinscrizione disiscrivi disiscrivono
        disattivarli disattivarla desiscrivermi dissociarmi disincrizione disiscriversene disiscrivrmi
        """,
    "REMOVEME": joined(_STEMS_REMOVE, _ME)
    + """
        toglitemi disiscrivetemu disiscrivermi togluetemi togliteme levateme levatece cancellarmo
        toglietecci tirateme tiratemi_fuori tirarmi_fuori fatemi_uscire farmi_uscire lasciatemi_fuori
        tenetemi_fuori scordatevi_di_me dimenticatevi_di_me dimenticarvi_di_me scordarvi_di_me
        dimenticatevi_che_esisto scordatevi_che_esisto dimenticate_che_esisto sparitemi eliminetemi
        livatimi levatimi tireme caveme cavame levaimi toglieremi tojetemi tojeteme levame toglime cancellateme cavatemi cavatemi_fuori buttatemi_fuori
        sbattetemi_fuori depennarmi mettetemi_in_blacklist mettetemi_in_lista_nera lasciarmi_fuori
        """,
    # To take out a number or a name.
    "REMOVE": """
        cancella cancellate cancellare cancelli cancellino cancelate togli togliete togliere tolga tolgano
        leva levate levare levi elimina eliminate eliminare elimini eliminino rimuovi rimuovete rimuovere
        rimuova rimuovano disattiva disattivate disattivare scordate dimenticate perdete scordatevi
        depennate depennare escludete escludere escludeste bloccate bloccare cancellarlo toglietelo
        rimuovetelo eliminatelo toglierlo cancellatelo cancellatela toglietela rimuovetela eliminatela
        cancellateli toglieteli rimuoveteli eliminateli eliminarlo rimuoverlo levatelo depennatelo
        distruggete distruggere distruggeteli oscurate oscurare archiviate disiscrivete disiscrivere
        disabilitate dimenticatevi scordarvi dimenticarvi canc rimuov togliate cancelliate rimuoviate
        eliminiate escludiate perda perdi scorda buttate cestinate cestinare stralciate radiate bannate
        depenni depenna espungete escluda escludano fate_sparire far_sparire fare_sparire fate_fuori
        sbarazzatevi liberatevi disfatevi eliminarli cancellarli tolto cancellato eliminato rimosso
        disiscriva disattivi disattivino dismettete deletate toglire cancelare elminate eliminae
        tojete tojere scancellate blacklistate bannare togliendo rm remove delete
        """,
    "REMOVED": """
        tolto tolta cancellato cancellata rimosso rimossa eliminato eliminata escluso esclusa
        disiscritto disiscritta depennato depennata levato levata disabbonato disabbonata esonerato
        esonerata dimenticato
        """,
    "STOP": """
        basta stop smettete smettetela smettila smetti smetta smettere smettano smettessero smetterla
        smettetla smettiate smettiatela finitela finiscila finirla finiamola finiatela finisca_la
        piantatela piantate piantala piantarla piantano piantiamola piantiate interrompete interrompere
        interrompa interrompano interrompiate cessate cessare cessi cessino cesserete cessiate
        sospendete sospendere sospenda sospendano sospendiate fermate fermare fermatevi fermarvi
        fermarsi fermiate terminate terminare terminiate concludete evitate evitare eviti evitiate
        evitino astenetevi astenersi astenervi asteneri risparmiatemi risparmiateci risparmiarmi
        porre_fine ponete_fine mettere_fine mettete_fine porre_un_freno dateci_un_taglio
        darci_un_taglio dacci_un_taglio fatela_finita falla_finita farla_finita fatela_finità
        finitila smettetelo smettemo smettetala smetetela smetela
        smetere smetete basat baasta bast bsta bst basta_con rinuncio abbiate_il_buon_gusto_di
        niente_piu non_piu bloccate bloccare disattivate disattivare
        abolite abolire no_more
        rompete_meno stoppate stoppare stoppa
        """,
    # Words that have no other sense when nothing follows.
    "DESIST": """
        basta stop smettetela smettila smetterla smettete smetti smettere smetta smettano smettessero
        finitela finiscila finirla finiamola piantatela piantala piantarla piantate smettetla
        smettiatela fermatevi cessate cessare interrompete smettiate fatela_finita falla_finita
        farla_finita dateci_un_taglio smetetela finitila
        """,
    "SEND": _SENDING,
    "MINE": joined(joined(_SEND_ARE, "ar ate"), "mi ci meli mele mene celi cele cene")
    + " "
    + joined(joined(_SEND_ERE, "er ete ir ite"), "mi ci meli mele mene celi cele cene")
    + " scrivermi scrivetemi mandateme scriveteme mannateme scrivrmi scrivemi ricordarmi propormi",
    "WANT": """
        voglio vogliamo voglia vuole vogliono desidero desideriamo desidera intendo intendiamo vorrei
        vorremmo vorrebbe accetto accettiamo autorizzo autorizziamo preferirei preferisco preferiamo
        preferiremmo gradisco gradirei gradiamo gradiremmo acconsento consento ho_bisogno ho_chiesto
        chiedo chiediamo pretendo esigo permetto prego preghiamo pregherei voio vojo volio vogl vogli
        amerei piacerebbe mi_va ci_va fa_piacere tengo_a necessito volevo volevamo vojo vuless voglioo
        abbiamo_bisogno do_il_permesso do_il_consenso manifesto sopporto sopportiamo invito prgo
        """,
    "SERVE": """
        interessano interessa serve servono servite occorrono occorre riguardano riguarda importa
        importano interesano interessan gradite graditi gradita gradito desiderati richiesti richieste
        voluti volute autorizzati autorizzate dovuti utili necessari interessato interessata
        """,
    "NO": "non nn nun mai no niente nessun nessuna nessuno nulla manco neanche nemmeno neppure nin not",
    # English has them, too: a reply of little else is Italian by them.
    "TOUS": "me noi",
    "NEVER": "mai mica nemmeno neanche manco",
    "MORE": """
        piu + oltre altro altri altre altra nulla niente ancora cchiu pi più ulteriori ulteriore
        ulteriormente piuu piú mai_piu nessun nessuna nessuno alcun alcuna alcuno nnt nt pù pui plus
        """,
    "GET": """
        ricevere riceverli riceverle ricevre riceverne ricevereeee essere_contattato essere_contattata
        essere_contattati essere_disturbato essere_disturbata essere_disturbati essere_avvisato
        essere_avvisata essere_chiamato essere_chiamata essere_inserito essere_inserita
        essere_nella essere_presente essere_in essere_iscritto essere_iscritta essere_molestato
        essere_importunato essere_importunata essere_tempestato essere_bombardato essere_bombardata
        essere_assillato essere_assillata essere_sollecitato essere_informato essere_informata
        essere_aggiornato essere_aggiornata essere_messaggiato essere_destinatario
        essere_destinataria far_parte fare_parte farne_parte avere_a_che_fare avere_notizie comparire
        figurare stare_nella stare_nei essere_tra essere_fra ricevero riceva ricever ricevee recevere
        ricevuto ricevo riceviamo riceverete che_mi_scriviate che_mi_scrivete che_mi_scriva
        che_mi_mandiate che_mi_mandate che_mi_contattiate che_mi_contattate che_mi_disturbiate
        essere_presenti stare_in essere_contattate essere_disturbate essere_chiamati essere_informati
        essere_informate essere_avvisati essere_avvisate essere_aggiornati essere_aggiornate
        essere_cercato essere_cercata essere_cercati essere_sollecitati essere_importunati
        esser_contattato esser_contattata esser_contattati esser_disturbato esser_disturbata
        venire_contattato venire_contattata venire_contattati venire_disturbato venire_disturbata
        essere_tenuto_al_corrente essere_tenuta_al_corrente essere_tenuto_aggiornato
        essere_tenuta_aggiornata riceverre ricevermi riceverw riceverlo
        """,
    "SEE": "avere vedere leggere sentire vederli vedervi leggervi sentirvi averne averli sentir veder trovare aprire",
    "NUMBER": """
        numero num nr cellulare telefono telefonino contatto contatti recapito recapiti utenza
        nominativo dati sim cell celulare cel nome numeri telefonini tel no n nominativi numeretto
        anagrafica scheda numro nuemro nummero cellullare
        """,
    "PHONE": "numero num nr cellulare telefono telefonino utenza sim cell linea cel tel recapito",
    "LIST": """
        lista elenco elenchi rubrica rubriche mailing database archivio archivi sistema gruppo lisat liste
        servizio registri broadcast registro giro giri invii invio spedizioni distribuzione newsletter
        campagne contatti listone tabulato gestionale schedario dbase db indirizzario anagrafica
        mailing_list destinatari agenda_contatti computer sistemi chat messaggistica circolari
        lsita liata catena whatsapp broadcast_list circuito crm messaggi sms mesaggi messagi promozioni
        comunicazioni notifiche avvisi promemoria pubblicita spam newsletters iscritti abbonati
        dallelenco dallarchivio dallindirizzario dallanagrafica nellelenco
        """,
    # Lists that are of texts and of nothing else, and those that may be of anybody.
    "TEXTS": """
        rubrica rubriche mailing database archivio archivi broadcast invii invio newsletter campagne
        contatti listone tabulato gestionale schedario dbase db indirizzario anagrafica mailing_list
        destinatari agenda_contatti messaggistica circolari broadcast_list crm messaggi sms mesaggi
        messagi promozioni comunicazioni notifiche avvisi promemoria pubblicita spam newsletters
        whatsapp dallarchivio dallindirizzario dallanagrafica offerte sconti promo novita iniziative
        concorsi annunci news spedizioni sistemi computer telefono numeri svendite lotterie
        """,
    "GROUP": """
        lista elenco elenchi lisat liste lsita liata dallelenco servizio gruppo registro registri giro
        distribuzione sistema sitema chat catena circuito iscritti abbonati
        """,
    # Whom else one tells to write no more, or who tells it.
    "THIRD": """
        quelli quello quella quelle chi altri altro altra agenzia allagenzia banca ex inquilino inquilina
        inquilini allinquilino fornitore fornitori vicino vicina vicini concorrenza call_center gestore
        compagnia assicurazione perito capo fidanzato fidanzata compagno marito moglie figlio figlia
        fratello sorella suocera suocero cognato cognata zio zia nonna nonno mamma madre padre papa
        amico amica amici parenti cliente clienti testimoni venditore venditori venditrice tizio
        controparte proprietario padrone_di_casa condomino corriere truffatore truffatori tim vodafone
        wind windtre iliad fastweb enel eni sky concorrente concorrenti allex allamministratore
        operatori operatore_telefonico mittente debitore debitori creditore pretendente spasimante
        """,
    # What somebody who cries "stop!" wants not to be done.
    "HALT": """
        tagliate tagli tagliare spedisca ordinate ordini ordinare ordinarla ordinarlo toccate tocchi
        firmate firmi firmare partite parta partire consegnate procedete procedere proceda comprate
        compri acquistate vendete buttate buttare demolite montate smontate iniziate aprite chiudete
        stampate stampare cucite pagate paghi pagare accreditate addebitate incassate preparate
        cucinate caricate scaricate operate verniciate dipingete potate abbattete muovete muoverti
        muovetevi spostate installate ritirate confermate prenotate mangiate bevete venite passate
        entrate scendete salite attraversate accendete spegnete staccate riattaccate lavate stirate
        colorate tingete girate versate fatturate emettete
        """,
    "BOARD": """
        bacheca lavagna diario biglietto biglietti torta citofono porta parabrezza buca cassetta vetrina
        necrologio corona striscione specchio frigo quaderno libretto muro muri busta pergamena
        porte portone cartello targa lapide fascia nastro bomboniere vetro vetri registro_elettronico
        altoparlante microfono segreteria radio pacco pacchi scatola bouquet mazzo fiori
        """,
    # Whom and what a house sends that is no text.
    "WORKER": """
        elettricista idraulico tecnico tecnica tecnici muratore imbianchino falegname fabbro
        giardiniere operaio operai operatore operatrice infermiera infermiere infermieri badante
        colf tata babysitter supplente supplenti maestra maestro insegnante professore
        professoressa educatrice animatore ragazzo ragazza ragazzi signore signora signorina tizio
        tipo cameriere cameriera camerieri cuoco autista autisti corriere corrieri fattorino
        fattorini rider ispettore perito agente agenti consulente rappresentante venditore dottore
        dottoressa medico fisioterapista istruttore istruttrice allenatore parrucchiera
        parrucchiere estetista collega apprendista stagista tirocinante stagisti praticante
        interprete guida domestica donna_delle_pulizie addetto addetta squadra ditta impresa
        sostituto sostituta portiere custode guardia vigilante bagnino chierichetto organista
        catechista volontario volontari architetto geometra ingegnere avvocato lelettricista
        lidraulico limbianchino loperaio loperai loperatore loperatrice linfermiera linfermiere
        linfermieri linsegnante leducatrice lanimatore lautista lautisti lispettore lagente
        lagenti listruttore listruttrice lallenatore lestetista lapprendista linterprete laddetto
        laddetta limpresa lorganista larchitetto lingegnere lavvocato
        """,
    "STUFF": """
        biscotti biscotto fagiolini zucchine zucchina melanzane verdure verdura frutta cavolo
        cavolfiore finocchi carote patate cipolle insalata pomodori peperoni funghi mele pere
        banane arance limoni uova latte yogurt formaggio formaggi ricotta burro pane panini
        cornetti brioche pizza pizze pasta riso carne pollo pesce salmone tonno prosciutto salame
        salsiccia vino vini birra birre acqua bottiglie bottiglia succo succhi bibite caffe
        capsule cialde te olio sale zucchero farina marmellata miele dolci torta torte pasticcini
        cioccolatini gelato gelati caramelle merendine cassetta cassette pellet legna sacchi sacco
        bombola bombole detersivo detersivi sapone shampoo crema creme campioni campioncini
        campione profumo pannolini pannoloni mascherine guanti cerotti garze siringhe traverse
        pastiglie pillole medicine farmaci sciroppo gocce integratori crocchette croccantini
        lettiera mangime scarpe scarpa maglie maglia maglietta magliette pantaloni vestiti vestito
        camicie camicia giacca calze tende tenda stoffa stoffe tessuto tessuti asciugamani
        lenzuola coperte cuscini cuscino piante pianta fiori rose gigli garofani orchidee
        crisantemi bouquet sedie sedia tavoli mobili divano poltrona materasso libri libro
        quaderni penne carta toner cartucce scatole scatola pacchi pacco buste busta imballaggi
        bollette bolletta fatture fattura ricevute preventivi preventivo moduli modulo contratti
        documenti certificati referti ricette compiti compito quote disegni foto video piastrelle
        mattonelle vernice viti pezzi pezzo ricambi ricambio gomme pneumatici batterie batteria
        occhiali lenti protesi stampelle depliant cataloghi_cartacei merce ordini ordine resi
        vassoi piatti porzioni bustine tovaglie tovaglioli stoviglie posate bicchieri giornale
        giornali riviste carretto frigorifero frigo lavatrice lavastoviglie forno caldaia
        carrozzina letto bici auto macchina scooter furgone camera stanza culla seggiolone
        passeggino giocattoli giochi linsalata larance luova lacqua lolio lintegratori
        lasciugamani lorchidee limballaggi locchiali lordini lordine lauto
        """,
    "CALL": """
        chiamate chiamare chiamarmi chiamatemi chiami chiamateci telefonate telefonatemi telefonare
        telefonarmi telefoni chiamatelo
        """,
    "DAY": """
        lunedi martedi mercoledi giovedi venerdi sabato domenica domani stasera oggi stamattina
        pomeriggio mattina settimana_prossima ore pasquetta ferragosto natale capodanno
        """,
    "THING": """
        carro fattorino corriere tecnico taxi idraulico elettricista ambulanza baby_sitter autista
        pacco pacchi pizza ordine cibo fiori merce borsa torta piatto menu vino caffe pane carne pesce
        dente denti gesso punti tatuaggio colore rosso giallo biondo macchia muffa dubbio curiosita
        peso sfizio voglia sassolino cappello carta pin puk opzione promozione offerta segreteria
        prenotazione appuntamento visita bonifico pagamento rata mutuo prestito addebito ricarica
        fattura bolletta contratto fibra luce gas acqua medicina farmaco terapia cura pillola gocce
        pagamenti addebiti operazione acquisto rimborso preventivo multa cauzione volo neo ipoteca
        roaming wifi vibrazione polizza camera intervento vaccino vaccinazione lappuntamento lordine lofferta lopzione
        debito debiti protesto pignoramento
        dellappuntamento dellordine dellofferta dellopzione lintervento lauto lipoteca laddebito
        """,
    "OTHER": """
        turno turni lista_dattesa attesa dattesa gita corso corsi appuntamento appuntamenti prenotazione
        prenotazioni ordine ordini tavolo fattura bolletta preventivo classe mensa squadra torneo
        partita visita spesa carrello menu contratto atto rogito testamento assicurazione polizza
        lavagna torta pizza conto bagno parete muro calendario convocazioni cena pranzo scuolabus
        palestra piscina danza esame recita festa riunione viaggio camera abbonamento_alla condominio
        busta fila coda citofono lezione lezioni catechismo calcetto padel registro_imprese cattivi
        gara maratona gite laboratorio torte invitati cartello campanello porta vetrina insegna
        scontrino etichetta biglietto targa rivista nuoto albo retro
        """,
    "CONSENT": "consenso autorizzazione permesso consensi adesione lautorizzazione autorizzazioni assenso liberatoria",
    "REPLY": "rispondi rispondete scrivi scrivete invia inviare inviate digita digitare",
    "WRONG": "sbagliato sbagliata errato errata sbaliato sbagiato sbagliatto sbagliati sbagliate erato",
    "YOURS": "vostri vostre vostro vostra questi queste questa questo sti ste sta sto tuoi tue ste suoi sue",
    # What is sent that is no text, and what people write the wrong place on.
    "GOODS": """
        pacco pacchi fattura fatture bolletta bollette posta corriere merce documento documenti
        contratto contratti preventivo preventivi ordine ordini materiale spedizione spedizioni
        bonifico bonifici modulo moduli chiavi ricevuta ricevute referto referti pratica pratiche tecnico rider fattorino
        """,
    # What a sender would do, and has done to us.
    "WOULD": """
        toglie toglierebbe togliereste toglieresti cancellerebbe cancellereste cancelleresti leverebbe
        levereste leveresti eliminerebbe eliminereste elimineresti rimuoverebbe rimuovereste
        depennerebbe depennereste escluderebbe escludereste disiscriverebbe disiscrivereste
        disiscriveresti dimenticherebbe dimentichereste
        """,
    "CEASED": """
        scriveste mandaste contattaste disturbaste inviaste cercaste chiamaste avvisaste tempestaste
        informaste aggiornaste importunaste ricontattaste riscriveste richiamaste scrivesse mandasse
        contattasse disturbasse inviasse cercasse avvisasse ricontattasse scriviate mandiate inviate
        inviiate contattiate cerchiate disturbiate avvisiate informiate aggiorniate ricontattiate
        riscriviate importuniate tormentiate
        """,
    "CONTACTED": """
        contattato contattata contattati contattate contatato contatata disturbato disturbata
        disturbati importunato importunata importunati cercato cercata cercati informato informata
        informati avvisato avvisata avvisati aggiornato aggiornata aggiornati sollecitato sollecitata
        messaggiato messaggiata bombardato bombardata tempestato tempestata molestato molestata
        """,
    "LEAVE": """
        lasciatemi lasciami lasciateci lasciarmi lasciarci lassame lassateme lasciateme lasciame
        lascateci lasciatemmi lasatemi lassatece lasciaci lasciate_mi lassateci
        lasciate_ci lascatemi lasciatelemi lassème lasseme lassme lassatemi
        """,
    "PEACE": "pace stare perdere tranquillo tranquilla tranquilli sta sta' vivere respirare stà",
    "FEDUP": """
        stufo stufa stufi stanco stanca stanchi esausto esausta scocciato scocciata sfinito sfinita
        esasperato esasperata nauseato nauseata saturo satura stufato stufata esaurito arcistufo
        arcistufa stressato stressata annoiato annoiata sommerso sommersa bombardato bombardata
        tempestato tempestata
        """,
    "TIRED": """
        stufato rotto stancato scocciato sfinito esaurito esasperato seccato stressato nauseato
        frantumato sfracellato stufà scassato infastidito annoiato sfinita sfiniti gonfiato
        """,
    "SAID": """
        detto chiesto scritto ripetuto risposto richiesto ridetto comunicato segnalato pregato
        supplicato intimato specificato precisato ribadito mandato_scritto spiegato
        """,
    "TELL": "chiedo dico ripeto ridico scrivo domando prego avverto avviso supplico intimo diffido ribadisco",
    "CLIENT": """
        cliente clienti paziente pazienti socio socia soci iscritto iscritta iscritti abbonato abbonata
        vostro vostra tesserato tesserata interessato interessata interessati
        """,
    "AUTHORITY": """
        garante agcom carabinieri polizia guardia_di_finanza avvocato legale avvocati legali denuncia
        querela tribunale codacons altroconsumo procura autorita adiconsum federconsumatori
        opposizioni aduc esposto denunciarvi querelarvi segnalarvi segnalazione agcm antitrust
        digos questura risarcimento authority
        """,
    "MENDED": """
        cancellatemi toglietemi rimuovetemi eliminatemi numero messaggi smettetela ricevere scrivetemi
        mandatemi inviatemi contattatemi pubblicita cancellare eliminare disiscrivermi scrivermi
        mandarmi inviarmi contattarmi smettere lasciatemi messaggini notifiche promozioni
        """,
}

_PATTERNS: Final = {
    "goes_on": """
        di|del|dello|della|dei|degli|delle WORKER|STUFF _3 NO me|ce|mi|ci|glie|gliene? lo|la|li|le|ne SEND|MINE MORE
        NO me|ce|mi|ci? ne? portate|porti|portatemi|portatene|portateci|stampate|stampi|stampatene|lasciate|consegnate|consegni|cucinate|preparate|comprate|ordinate|scaricate|serva|servite|dia|date MORE
        dite|dica|dì|ditelo|chiedete|chieda a|al|alla|agli|ai|allo|all YOURS? WORKER|vicini|vicino|inquilini di NO entrare|suonare|passare|parcheggiare|fumare|lasciare|toccare|aprire|urlare|venire|sporcare|salire|gridare|tagliare|potare|usare|buttare
        volta che vi|ti|le scrivo|chiedo|rispondo|dico e NO mi|ci? rispondete|rispondono|risponde|richiama|richiamate|arriva|succede|cambia
        WORKER|STUFF NO me|ce|mi|ci|glie|gliene? lo|la|li|le|ne SEND|MINE MORE
        WORKER|STUFF NO glieli|glielo|gliela|gliele SEND MORE
        NO SEND|MINE MORE? quel|quella|quello|quei|quelle|quegli|altro|altra|altri|altre|unaltro|unaltra WORKER|STUFF
        NO sono|siamo contrario|contraria|contrari|contrarie a|al GET
        seconda|terza|quarta|quinta|sesta|decima|ennesima|2a|3a volta che vi|ti|le? TELL|rispondo|scrivo|mando|domando il|lo|la|l|i|gli|un|una scontrino|rimborso|iban|ricevuta|fattura|fatture|preventivo|appuntamento|referto|risposta|foto|documenti|modulo|ricetta|certificato|informazioni|prezzo|orari|tecnico|intervento|riparazione|indirizzo|contratto|copia|password|chiavi|menu|tavolo
        seconda|terza|quarta|quinta|sesta|decima|ennesima|2a|3a volta che vi|ti|le? rispondo|scrivo|mando|chiedo|domando e nessuno|niente|nulla|ancora|la|il|lo|l|i|gli|le|aspetto|sempre|mai|siamo|sono
        seconda|terza|quarta|quinta|sesta|decima|ennesima|2a|3a volta che vi|ti|le? rispondo|scrivo|mando|dico si|che_confermo|confermo|di_si|ok
        mi|m|ci fa|fanno|dice|dicono|diceva|scrive|scrivono|urla|ripete|ripetono|risponde $? NO MINE MORE? MSG?
        mi|m|ci fa|fanno|dice|dicono|diceva|scrive|scrivono|urla|ripete|ripetono|risponde $? NO mi|ci SEND MORE? MSG?
        mi|m|ci fa|fanno|dice|dicono|diceva|scrive|scrivono|urla|ripete|ripetono|risponde|ha|hanno SAID|urlato|risposto|gridato? $ REMOVEME|smettila|smetti|piantala da|dal|dalla|dalle|dall|dai|dagli|dallo|di? LIST|MINE|SEND? $?
        mi|m|ci ha|hanno|aveva|avevano SAID|urlato|risposto|gridato $ NO mi|ci SEND MORE MSG?
        ho|avevo|abbiamo|avevamo|vi? gia? SAID|mandato|inviato|scritto WORD _4 $? adesso|ora|oggi|ma|pero|invece li|le|vi|mi? rivorrei|rivoglio|rivogliamo|rivorremmo|ripensato|riattivate|riattivatemi|rimettetemi
        chi|nessuno vi|ti|le? ha|aveva|avrebbe chiesto|detto di? REMOVEME da|dalla|dal|dall|dalle|dai? _? LIST? $?
        NO dovete|devi|deve|dovreste|dovrebbe|dovresti STOP di? SEND|MINE YOURS? MSG|INFO?
        NO e vero|detto|scritto|possibile che|di NO WANT MORE? GET YOURS? MSG|INFO|niente|nulla? da? voi? $?
        se|quando|qualora NO WANT MORE? GET YOURS? MSG|INFO|niente? $? cosa|che succede|cambia|perdo|comporta
        NO mi|ci? SEND|MINE MORE MSG a|alle|di|dopo|durante|prima|la|nel notte|una|due|tre|quattro|cinque|0|mezzanotte|mattina|orari|orario|tarda|pausa
        REMOVEME da|dalla|dal|dall|dalle|dai? _? LIST? $ io|noi invece|no|ma voglio|vogliamo|resto|restiamo|rimango
        mai ho|abbiamo detto|chiesto|scritto di? REMOVEME|UNSUB da|dalla|dal|dall|dalle|dai? _? LIST? $?
        NO|mai REMOVEME da|dalla|dal|dall|dalle|dai _? LIST $
        NO|mai|guai REMOVEME da|dalla|dal|dall|dalle|dai vostra|vostro|vostri|vostre|questa|questo|codesta _? LIST
        NO|mai voglio|intendo|vorrei|volevo? revoco|ritiro|revocare|nego|ritirare|revochiamo|ritiriamo|annullo|tolgo _? _? CONSENT
        NO|mai voglio|intendo|vorrei|volevo? revoco|ritiro|revocare|nego|ritirare|revochiamo|ritiriamo|annullo|tolgo _? _? CONSENT $
        NO|mai voglio|intendo|vorrei|volevo? revoco|ritiro|revocare|nego|ritirare|revochiamo|ritiriamo|annullo|tolgo _? _? CONSENT dato|a|al|ai|alle|alla|all|allinvio|per|di MSG?
        NO sono|siamo|faccio|vengo|veniamo MORE un|una|vostri|da? CLIENT|voi $? ma|pero _? vorrei|vorremmo|voglio|vogliamo|piace|piacciono|continuate|tenetemi|mandatemi|leggo|leggiamo|gradirei
        vi|ti metto|mando|messo|messi in|nello|nella|nel|tra? spam|cestino|blacklist|bloccati $ no|ahah|ahahah|macche|scherzo|mai
        STOP di|con|coi|a|di_fare? SEND? MSG vocali|audio|vocale
        NO mi|ci|vi? serve|occorre|serviva|servira|servirebbe altro|altra|nientaltro|nient_altro $ grazie?
        mi|ci|ti|vi|gli|le basta|bastano questo|questa|questi|queste|quello|quella|tanto|sapere|sapervi|avere
        NO dovete|devi|deve|devo|dobbiamo mandarmi|inviarmi|scrivermi|mandare|inviare|spedirmi altro $ ho|abbiamo|avete|manca|giusto|vero|va|e|serve|posso
        NO SEND MORE? MSG? a|al|alla mia|mio|nostra|nostro _ _4 $? _3 $? scrivete|mandateli|mandatelo|mandate|scriva|contattate|scrivetemi|chiamate a|al? me|noi|mio|direttamente|qui
        mando|scrivo|invio|faccio|finisco|leggo|rispondo un|unaltra|a|ad|una? altro|altra|unaltro|unaltra|ultimo|ultima MSG e|, vi|ti|vengo|arrivo|passo|chiamo|mando|porto|scrivo|ne|mi
        NO mi|ci? SEND|MINE MORE? MSG vocali|audio|vocale|inoltrati|chilometrici
        NO mi|ci? SEND|MINE MORE il|la|lo|l|i|le|un|una|quel|quella|tuo|tua|suo|sua corriere|tecnico|fattorino|rider|fattura|bolletta|conto|cartaceo|fratello|sorella|figlio|figlia|amico|amica|ragazzo|cuoco|nonna|collega
        NO mi|ci? SEND|MINE MORE tuo|tua|cioccolatini|dolci|cuori|baci|meme|selfie|gattini
        sei|ti_sei sparito|sparita|scomparso|scomparsa|cambiato|cambiata|arrabbiato|arrabbiata|offeso|offesa _? _? $? NO mi|ci? scrivi|mandi|cerchi|chiami|telefoni|racconti|inviti MORE
        NO mi|ci|me SEND MORE $? mi manchi|mancate
        NO mi|ci scrivi MORE $? mi_manchi|tutto_bene|stai_bene|che_succede|che_fine|come_mai|cosa_e|che_ti|ti_ho|amore|tesoro|sei|hai|dove|offeso|arrabbiato|arrabbiata
        ho|avevo|abbiamo|avevamo|vi|ti|mi? gia? SAID|mandato|inviato|digitato|premuto|schiacciato|risposto WORD senza volerlo|volere|volerla|accorgermene|accorgermi|pensarci|saperlo|farlo_apposta|rendermene_conto|rendermi_conto
        ho|avevo|abbiamo|avevamo|vi|ti|mi? gia? SAID|mandato|inviato|digitato|premuto|schiacciato|risposto WORD per? sbaglio|errore|distrazione|involontariamente|inavvertitamente
        ho|avevo|abbiamo|avevamo|vi? gia? SAID|mandato|inviato|digitato|risposto WORD _3 $? ma|e? riattivatemi|riattivateci|riattivami|riattivate|reinseritemi|rimettetemi|riscrivetemi|riattivarmi
        stop e|era|mi partito|partita|scappato|scappata|uscito|stato|venuto _? per? sbaglio|errore|solo|sola|distrazione|involontariamente|senza_volerlo
        gli ho|abbiamo|avevo|avevamo|aveva gia? SAID di|che? DESIST
        ho|avevo|abbiamo|avevamo|ha|gia? gia? SAID DESIST al|allo|alla|ai|alle|agli|all _
        ho|avevo|abbiamo|avevamo|ha|gia? gia? SAID DESIST con|coi|col il|lo|la|i|gli|le|l? _
        NO mi|ci? SEND MORE YOURS? MSG|INFO $ mi|ci? servivano|serviva|mancano|manca|piacevano|aiutavano|erano|come_mai
        letto|letta|lette|visto|vista|viste|ricevuto|ricevute|trovato|trovate|trovata INFO|MSG|promozioni $? ma|pero|mentre circolari|newsletter|promozioni|offerte|pubblicita|promo|novita|iniziative|volantini|cataloghi|proposte|consigli|notizie no
        MSG|INFO _? _? letto|letta|lette|visto|vista|viste|ricevuto|ricevute|trovato|trovate|trovata $? ma|pero|mentre circolari|newsletter|promozioni|offerte|pubblicita|promo|novita|iniziative|volantini|cataloghi|proposte|consigli|notizie no
        letto|letta|visto|vista|ricevuto|trovato|trovata catalogo|volantino|listino $? ma|pero|mentre circolari|newsletter|promozioni|offerte|promo|novita|iniziative|proposte|consigli|notizie no
        NO WANT MORE? GET per|via|al|con|tramite mail|email|posta|telefono|voce|chiamata|lettera $? meglio|ma|preferisco|bensi|solo|usate|scrivete|mandate _? _? MSG
        basta|bastano|bastava|bastavano|bastera|basterebbe|basterebbero due|tre|pochi|poche|0 MSG
        bastano|basterebbero|bastavano _? MSG
        NO mi|ci? interessa|importa|serve $? basta che
        niente|nessun|nessuna|zero MSG per|fino|finora|al ora|adesso|oggi|momento
        niente|nessun|nessuna|zero MSG sull|sullapp|nellapp|app|visibile|visibili|trovato|trovati|trovata
        avete|hai|ha TIRED $? con|a|di|da _? _? _? risate|ridere|divertente|ahah|ahahah
        ricevuto|ricevuta|letto|letta|visto|vista|arrivato|arrivata|arrivati|mando|rispondo|trovato|trovata YOURS? MSG|INFO . ciao|no|fine|basta
        offerta|proposta|preventivo bassa|basso|alto|alta|caro|cara|ribassata $? rifiuto|rifiutiamo|rifiutata|rifiutato
        volantini|depliant|flyer|manifesti|locandine NO distribuisco|stampo|consegno|porto|appendo|distribuiamo
        gestore|operatore|antispam|firewall|app|telefono mi|li|ci|vi? blocca|filtra|bloccava|filtrava
        basta|stop MSG $ chiamami|chiamatemi|chiamiamoci|sentiamoci|telefonami|ti_chiamo|vi_chiamo|vieni|passa
        NO provate|provare|provi|prova a? CALL|telefonarmi|richiamarmi
        ricevuto|ricevuta|arrivato|arrivata|vista|letta|avuto _? _? _? _? ma|pero MSG no
        nessun|nessuno|nessuna|zero|senza problema|problemi|problem|obiezione|obiezioni|disturbo|fretta
        non c|ce|ho|abbiamo|ci|è _? problema|problemi|niente|nulla|obiezioni _? in? contrario
        niente|nulla in contrario
        non ho|abbiamo niente|nulla in contrario
        mandatemi|mandate|mandami|scrivetemi|scrivete|inviatemi|inviate pure
        perche|come_mai|xche|finche|siccome NO mi|ci? SEND MORE YOURS? MSG
        mi|ci|vi|le basta|bastano il|la|un|una|vostro|vostra|per? MSG
        per|o|oppure basta|bastano MSG
        ho|abbiamo|avevo|ops sbagliato il? numero|persona|chat|destinatario
        ops|oddio|scusate|scusa|scusi ho sbagliato numero|persona|chat|destinatario
        dai|ahah|ahahah|haha smettila|piantala|finiscila|smettetela|piantatela
        smettila|piantala|finiscila|smettetela $ ahah|ahahah|haha|scemo|amore|tesoro|lo_so
        no dimmi|dica|perche|chi|che|come|dimmi|mi_dica
        permesso|autorizzazione|lautorizzazione e|stato|viene? scaduto|negato|annullato|ritirato
        NO SEND|MINE per|al|via|con? telefono|posta|email|mail|chiamata|voce $? ma|bensi|meglio _? _? sms|messaggio|messaggi|whatsapp|qui
        andate|vai|va a fare|farti spesa|visita|colazione|doccia|benzina|esame|esami
        bombardate|bombardi|stressate di foto|baci|cuori|complimenti
        no ma possiamo|facciamo|posso|potrei|vengo|si
        . no $ DAY
        . non ancora
        si ma niente|non|no MSG?
        NO ne WANT MORE $ bastano|ne
        NO dovete|devi|deve|serve scrivere|mandare|inviare|portare altro|piu|nulla|niente sul|sulla|il|la|nel|per|ho|$ e|il|la|ho|biglietto?
        NO inviate|mandate|scrivete|mandatemi|inviatemi MORE $ ho|abbiamo|e tutto|gia|completo
        niente|nessun|nessuna|zero MSG questo|questa mese|settimana|volta|anno
        niente|nessun|nessuna|zero MSG cassetta|conferma|stamattina|ieri|ancora
        un|altro altro? MSG e ho|abbiamo|e finito
        NO CALL _? _? _? $ SEND|sono|ho|scrivimi|scrivete|meglio|preferisco|dormo|dorme|usate|lavoro|passo
        NO CALL al citofono
        NO CALL prima|dopo|al|alle|tra|fino|sul
        NO SEND a|su|sul|al PHONE _? _? $? usate|scrivete|meglio|ma|usa|usi
        STOP di? CALL $ SEND|meglio|preferisco
        NO mi|ci|ce|me? lo|la|ne? SEND MORE _? _? $ aspetto|aspettavo|come_mai|tutto_bene|mi_mancate|avevate|aspettiamo
        NO ricevo|riceviamo|arriva|arrivano|arrivato MORE nulla|niente|nessun? da? voi? MSG?
        NO REMOVE il|la|mio|i|questo? mio? NUMBER
        basta|stop MSG vocali|audio|vocale
        basta|stop mail|email $ ci|meglio|chiamami|scrivimi|sentiamoci|preferisco
        gli|le|loro|lui|lei ho|abbiamo SAID DESIST
        perche|come_mai e|sono|siamo stato|stata|stati? REMOVED da|dal|dalla|dai? _? LIST
        no aspetta|aspetti|aspettate|problem|problema|tranquillo|tranquilla|figurati|figurarsi
        no no va|certo|si|tranquilla|tranquillo|benissimo|aspetta
        no ci vediamo|sentiamo
        NO volevo|voglio|vorrei|intendevo|intendo|desidero _? di? REMOVEME|UNSUB
        NO volevo|intendevo _? STOP|annullare|disdire|cancellare
        NO voglio|posso|vorrei _? uscire
        NO posso _? _? uscire
        perche|come_mai|xche|finche|siccome NO mi|ci|ce|me? lo|la|li|le|ne? SEND MORE
        come mai NO mi|ci? SEND MORE
        se NO mi|ci? SEND MORE niente|nulla|$ capisco|vuol|significa|immagino|penso|vengo
        NO ho|abbiamo mai detto|scritto|chiesto _? di? NO WANT|SEND|DESIST
        NO ho|abbiamo mai detto|scritto|chiesto che NO WANT MORE? MSG|SEND|GET
        NO dico|dicevo|ho_detto che NO WANT MORE? MSG|SEND|GET
        NO vi|ti|ve ho|abbiamo mica? bloccato|bloccati|segnalato|segnalati|denunciato|bannato|messo
        se smettete|smetti|finite di SEND _? _? _? _? arrabbio|offendo|piango|muoio|dispiace
        avevo|avevamo tolto|cancellato|eliminato|rimosso|levato
        avevo|avevamo _? tolto|cancellato|eliminato|rimosso|levato il|la|lo|i|le|un|una|l
        mi|ci hai|ha|avete|hanno REMOVED dal|dalla|dai|da gruppo|chat|OTHER|classe
        mail|email|messaggio|sms|avviso e|era|sono finito|finita|finiti|finite nello|in|nella|nel|tra spam|cestino|indesiderata
        PHONE di|del|della? mio|mia|nostro figlio|figlia|moglie|marito|madre|padre|mamma|nipote $ per|scrivete|chiamate|mandate|potete|usate|va
        PHONE di|del|della? mio|mia|nostro figlio|figlia|moglie|marito|madre|padre|mamma|nipote $ il mio
        NO REMOVEME
        NO mi|ci REMOVE dalla|dal|da LIST
        NO REMOVEME da|dalla|dal|dall|dalle|dai LIST
        non smettete|smettere|smettetela|smetti|smettano mai? di|con? SEND? MSG|INFO?
        non smettete|smettere|smettetela|smetti di|con? SEND
        non|nn|nun|mai|manco|neanche|nemmeno|neppure STOP
        non|nn|nun|manco|neanche|nemmeno STOP mai? di|con? SEND MSG|INFO?
        non|nn|nun|manco|neanche|nemmeno STOP MSG|INFO
        NO mi REMOVE
        NO voglio|vorrei|devo|intendo annullare|disdire|cancellare|cancellarmi|disiscrivermi|smettere
        NO e il? numero WRONG
        numero WRONG del|della|di
        ho|avevo|abbiamo dato|scritto|messo|inserito|lasciato|segnato|fatto il? PHONE WRONG
        PHONE WRONG sul|sulla|nel|nella|in|sullo|del|della|dello|di|per
        basta che|un|una|solo|mezzo|farina|una|uno|il|avvisare|chiamare
        basta cosi ,
        basta cosi _
        , basta cosi
        oggi|ora|adesso|stasera|stavolta|tutti|tutto|e|per basta cosi
        basta un|una|solo|anche|pure MSG
        basta SEND un|una|lo|il|la|uno
        basta mandarvi|scrivervi|inviarvi|chiamarvi|avvisare|telefonare
        continui a? SEND MSG|INFO?
        mi basta un|una MSG
        NO scrivete|mandate|mandatemi|scriva|scrivi|inviate il|la|lo|i|le|fattura|nome _
        NO mi|ci? SEND il|la|lo|l|i|le|allindirizzo|alla|al fattura|nome|preventivo|bolletta|indirizzo|documenti|contratto|pacco|conto|merce|ordine|prezzo|ditta|collega|vecchio|vecchia
        NO MINE il|la|lo|l|i|le|alla|al fattura|preventivo|bolletta|documenti|contratto|pacco|conto|merce|ordine
        lasciami|lasciatemi in pace il|la|un
        NO SEND MORE tardi|volte|tempo
        ricevuto|ricevo|arrivato|arrivati|arriva|arrivano|visto|trovo MORE|nessun|alcun? MSG
        NO ho|abbiamo mai? piu? ricevuto|visto|avuto|letto|capito nessun|alcun|il|i|la|vostro|vostri? MSG
        NO e|sono mai? piu? arrivato|arrivata|arrivati|arrivate|pervenuto nessun|alcun|il|i|la|vostro? MSG
        NO ricevo|arriva|arrivano MORE YOURS? MSG
        NO ricevo|arriva|arrivano MORE? MSG
        nessun|niente MSG arrivato|ricevuto|di
        nessun MSG da_voi
        niente MSG da_voi ancora|oggi|ieri|stamattina|finora|come_mai|perche|tutto|e
        continuate|continui|continua pure? ad|a? SEND|MINE MSG|INFO?
        NO sono ancora? stato? SEND
        NO la? smette|finisce|pianta|smetto|finisco
        non|nn|nun|manco|neanche la STOP
        stop per sbaglio|errore
        basta il|la|lo|l|questo|questa|un|una|solo|anche|vostra|vostro|mandare|per ONE
        STOP|REMOVE il|lo|mio|questo|ultimo|lultimo|quel mio? ONE
        STOP|REMOVE il|lo|mio|questo|ultimo|lultimo|quel mio? ONE di|precedente|sbagliato|doppio
        finite|finita|finiti|finito le|la|gli|i _? MSG|INFO
        cancellate|cancella|ignorate|eliminate il|mio|questo|lultimo ONE
        e basta
        solo|soltanto _? _? e basta
        MSG|INFO non mi|ci? disturbano|infastidiscono|danno affatto|mai|fastidio|niente|$
        non volevo|intendevo|voglio|vorrei annullare|disdire|cancellare|interrompere|sospendere|fermare YOURS? MSG
        temevo|paura|temevamo di _2 REMOVED da|dalla|dal LIST
        mai|non mi cancellerei|disiscriverei|toglierei
        perche dovrei REMOVEME|UNSUB $
        non|nn mi cancello|disiscrivo|tolgo $|mai|da
        non|nn|mai REMOVEME per|$ favore|piacere?
        non|nn WANT che smettiate|smetta|smettano di? SEND|MINE? MSG|INFO?
        mai richiesta|chiesta|chiesto la? cancellazione|rimozione|UNSUB
        NO REMOVEME che|perche|siccome MSG
        non|nn WANT che mi|ci? REMOVE|togliate|cancelliate|rimuoviate|eliminiate|disiscriviate da|dal|dalla|dalle|dall|dai? YOURS? LIST?
        non|nn WANT essere REMOVED da|dal|dalla|dalle|dall|dai? YOURS? LIST?
        non|nn WANT STOP di GET|SEE YOURS? MSG|INFO?
        $|e|ma|favore|potete|potreste|vorrei|puo rimettetemi|reinseritemi|reiscrivetemi|riattivatemi|riattivate|ripristinate|ripristinare|riattivare|rimettermi|reinserirmi|reiscrivermi|rimetteteci|reinserirci
        perche|come_mai|xche avete|ha|hai|hanno? smesso|finito|cessato|interrotto di SEND|MINE MSG|INFO?
        pensavo|credevo|temevo|pensavamo|credevamo _3 REMOVED da|dal|dalla|dalle|dall|dai? LIST? $? meno|menomale|fortuna|per_fortuna|felice|contenta|contento|bello
        $|ma|pero|e mi|ci mancano|mancheranno|mancherebbero|mancavano YOURS? MSG|INFO
        cancellarmi|disiscrivermi|togliermi|eliminarmi $ no|macche|neanche|nemmeno|mai $? assolutamente|per|no|scherziamo|voglio|mai|sogno
        STOP di GET|riceverli|riceverle MSG? $ no|macche|neanche|nemmeno|mai $? assolutamente|per|no|scherziamo|voglio|mai|sogno|morto|morta sogno?
        non|nn azzardatevi|azzardarti|azzardate|azzardi|permettetevi|provate|provateci|pensate|sognatevi a|di|nemmeno|neanche? REMOVEME da|dal|dalla|dalle|dall|dai? YOURS? LIST?
        non|nn azzardatevi|azzardarti|azzardate|azzardi|permettetevi|provate|provateci|pensate|sognatevi a|di|nemmeno|neanche? STOP di? SEND|MINE MSG|INFO?
        guai a voi|te|chi? se? STOP di? SEND|MINE MSG|INFO?
        guai a voi|te|chi? se? mi|ci? REMOVE|REMOVEME da|dal|dalla|dalle|dall|dai? LIST?
        troppi|tanti MSG $? ma|pero vostri|vostre|tuoi|suoi li? voglio|piacciono|leggo|interessano
        unici|uniche MSG che NO? cancello|leggo|elimino|butto|piacciono|interessano|ignoro
        $|si|certo|ma potete|puoi|puo pure? continuare|seguitare a|ad SEND|MINE MSG|INFO? $
        non mi|ci da|danno|dai|date|reca|recate fastidio|noia|disturbo
        non mi|ci disturba|disturbate|disturbi|disturbano affatto|niente|mica|assolutamente|minimamente|$
        non|nn serve|occorre|bisogna|bisogno|necessario di|che? togliermi|cancellarmi|eliminarmi|rimuovermi|disiscrivermi|toglierci|cancellarci|levarmi da|dal|dalla|dalle|dall|dai? LIST?
        non|nn serve|occorre|bisogna|bisogno|necessario|ce|c di? _? di? cancellare|togliere|eliminare|rimuovere il? mio|nostro? NUMBER da|dal|dalla|dalle|dall|dai? LIST?
        non ho|abbiamo mai? SAID di|che DESIST $ continuate|mandate|scrivete|anzi|continui|al
        non ho|avevo mai? SAID di essere REMOVED da|dal|dalla? LIST? $ anzi|al|rimettetemi|continuate|reinseritemi contrario?
        nessuno vi|ti|le? ha|aveva SAID di STOP di? SEND|MINE MSG|INFO?
        nessuno vi|ti|le? ha|aveva SAID di REMOVEME da|dal|dalla? LIST?
        dispiacerebbe|dispiace|peccato|triste|mancherebbe|mancherebbero se|che smetteste|smettete|smettessi|smettesse|STOP di? SEND|MINE MSG|INFO?
        vi|ti|la|li ho|abbiamo bloccato|bloccati|bloccata|segnalato|segnalati per sbaglio|errore
        figlio|figlia|nipote|bambino|bambina|bimbo|bimba|marito|moglie|segretaria|gatto|nipotino|nipotina _3 mandato|scritto|inviato|risposto|premuto|digitato|schiacciato WORD
        WORD non|nn era per|rivolto|diretto voi|te|lei|a?
        WORD era per mio|mia|un|altro|altra|qualcun
        lungi|lontano dal|da SEND|MINE
        NO mi|ci|me? ricordo|ricordiamo|ricorda|dimentico|sfugge|scordo|scappa|perdo MORE? niente|nulla|nessuno >
        . magari .|>
        NO WANT|voglio|devo|posso disdire|annullare|disattivare|interrompere|sospendere|cessare|fermare|bloccare|cancellare|chiudere|terminare servizio|iscrizione|liscrizione|abbonamento|labbonamento|invio|linvio|lista $|informativo|MSG a|di? MSG?
        non|nn|nun|mai cancellatelo|eliminatelo|toglietelo|rimuovetelo|depennatelo|levatelo|bloccatelo|distruggetelo|cancellarlo|eliminarlo|toglierlo|rimuoverlo|levarlo da|dal|dalla|dai|dalle|subito|$? YOURS? LIST?
        non|nn|nun|mai cancellatela|eliminatela|toglietela|rimuovetela|depennatela|levatela|bloccatela|distruggetela|cancellarla|eliminarla|toglierla|rimuoverla|levarla da|dal|dalla|dai|dalle|subito|$? YOURS? LIST?
        non|nn|nun|mai cancellateli|eliminateli|toglieteli|rimuoveteli|levateli|bloccateli|fermateli|interrompeteli|sospendeteli|cancellarli|eliminarli|toglierli|rimuoverli|levarli|toglieteceli|toglietemeli|toglietele|cancellatele|eliminatele|levatele|sospendetele|interrompetele|toglierle $?
        $|ma|pero|e|anzi|NUMBER|MSG|INFO|prego|favore|vi_prego non|nn|nun lo|la|li|le|ce|me li|le|lo? REMOVE|STOP|interrompete|sospendete $|mai|da|dal|dalla|che|perche|per|assolutamente
        chiedo|chiediamo|prego|preghiamo|desidero|desideriamo|vorrei|vorremmo|voglio|vogliamo|spero|speriamo|raccomando|pretendo|gradirei che _4 non|nn sia|siano|venga|vengano|venisse|fosse REMOVED|rimossi|rimosse|cancellati|cancellate|eliminati|eliminate|tolti|tolte|bloccato|bloccata|disattivato|disattivata da|dal|dalla|dai|dalle? YOURS? LIST?
        non|nn WANT che _4 sia|siano|venga|vengano|venisse|fosse REMOVED|rimossi|rimosse|cancellati|cancellate|eliminati|eliminate|tolti|tolte|bloccato|bloccata|disattivato|disattivata da|dal|dalla|dai|dalle? YOURS? LIST?
        chiedo|chiediamo|prego|preghiamo|desidero|desideriamo|vorrei|vorremmo|preferisco|preferirei|voglio|vogliamo|spero di? non|nn essere|venire|esser REMOVED|rimossi|rimosse|cancellati|cancellate|eliminati|tolti|tolte da|dal|dalla|dai|dalle? YOURS? LIST?
        guai a? voi|te|lei|chi|loro? se|quando|che? mi|ci|lo|la|li|le? REMOVE|REMOVEME|toglie|cancella|toccate|tocca|tocchi|togliesse da|dal|dalla|dall|dalle|dai? YOURS? LIST|MSG?
        guai a? voi|te|lei|chi|loro? se|quando|che? la? smettete|smetti|smette|smetteste|interrompete|sparite|mollate|fermate di? SEND|MINE?
        convinto|convinta|convinti|credendo|pensando|pensavo|credevo|pensavamo|credevamo|intendevo di? cancellare|eliminare|bloccare|togliere|disdire|fermare|rispondere solo|soltanto|il|lo|la|un|una|lsms|unaltro|unaltra|a|altro|foto|chat MSG|foto|allarme|sveglia|lista|altro|altra|chat|_
        volevo|volevamo|cercavo|provavo|stavo di|a? cancellare|cancellando|eliminare|eliminando|togliere|togliendo|bloccare|bloccando solo|soltanto? una|un|la|il|una|altro|altra|lo|quella|quello? foto|video|chat|conversazione|app|altro|altra|unapp|immagine|contatto|sveglia|amico|ex e|ma|invece|$
        mi sono|ero REMOVED per? sbaglio|errore|distrazione|sola|solo|involontariamente|inavvertitamente
        rivoglio|rivogliamo|rivorrei|rivorremmo|ridatemi|ridateci|ridammi|ridacci|restituitemi|restituiteci|ripristinatemi|riattivatemi|riattivateci MSG|INFO|servizio|iscrizione|liscrizione
        $|e|ma|pero|su|dai|quindi|percio rimandatemi|rimandateci|rimandami|rispeditemi|rimettete|reinserite|riattivate|ripristinate|ripristini|riattivi|rimetta MSG|INFO|servizio|iscrizione|liscrizione|NUMBER
        $ rimettete|reinserite|riattivate|ripristinate|riprendete|ricominciate|riprenda|ricominci|riattivi pure|grazie|subito|tutto|presto|allora? .|>
        fate|fai|faccia|facciamo finta di niente|nulla|che
        si sono|son|e|hanno tolti|tolte|tolto|tolta|cancellati|cancellate|cancellato|cancellata|disiscritti|disiscritto|disiscritta|levati _4 $ io|noi|ma|io_invece|invece no|resto|rimango|restiamo|rimaniamo|io|noi
        volevano|voleva|vorrebbe|vorrebbero|consigliano|consiglia|consigliava|consigliavano|suggeriscono|suggerisce|dicono|insistono|insiste _3 REMOVE|UNSUB|REMOVEME|bloccarvi|bloccare|togliermi|cancellarmi|togliere _5 $ ma|pero|io|invece|macche _2 vostro|vostri|vostre|vostra|io|li|resto|rimango|tengo|voglio|no|mai|non_ci_penso
        . avanti tutta|cosi|pure .|>
        WORD non|nn lo|la? scrivo|mando|dico|invio|premo|digito|scriverei|manderei|direi|invierei|scrivero|mandero|diro|inviero manco|mai|neanche|nemmeno|neppure|$|di_certo|certo|per_niente|piu morto|morta?
        non|nn|mai lo|vi? scriverei|manderei|direi|invierei|scrivero|mandero|diro mai|neanche? WORD
        WORD $ mai|io_mai detto|scritto|digitato|premuto|inviato|mandato $|consapevolmente|volutamente|apposta|io|intenzionalmente|volontariamente
        se lho|l_ho|ho detto|scritto|mandato|inviato|fatto lo|la|me_lo? ritiro|rimangio|annullo|rinnego
        ritiro|rimangio|ritratto|ignorate|annullate|annullo|ignori|annulli|dimenticate il|lo|quello|quel|mio? stop
        richiesta|domanda|disdetta|messaggio di? cancellazione|rimozione|disiscrizione|disdetta|disattivazione|UNSUB|stop _4 e|era|sia|fu|stata falsa|falso|finta|finto|errore|unerrore|un_errore|sbaglio|uno_sbaglio|errata|involontaria|nulla
        lasciatemi|lasciateci|tenetemi|teneteci|lasciami|tienimi|lasciateci dove sono|ero|sto|stavo|siamo|eravamo|stiamo
        lasciatemi|lasciateci|tenetemi|teneteci|lasciami|tienimi|mantenetemi|manteneteci iscritto|iscritta|iscritti|in|nella|dentro|sulla|nel lista|elenco|servizio|$|rubrica
        riga|frase|link|istruzioni|avviso|scritta|nota _? su|per|di? come? UNSUB|cancellarsi|togliersi|REMOVE|disdire _3 sprecata|sprecato|sprecate|superflua|superfluo|buttata|buttato|inutile|inutili
        su? come|per UNSUB|cancellarsi|togliersi|disdire con|per me|noi e|sono sprecata|sprecato|sprecate|superflua|superfluo|buttata|inutile|inutili
        MSG|INFO io|noi? li|le|me_li|ce_li voglio|vogliamo|adoro|adoriamo|aspetto|aspettiamo|leggo|leggiamo|gradisco|gradiamo|desidero|conservo $|sempre|volentieri|tutti|tutte|eccome|davvero|tanto|con|io|ancora
        """,
    "others": """
        NO SEND|MINE MORE quel|quella|quello|quei|quelle|quegli|altro|altra|altri|altre|unaltro|unaltra|un_altro|un_altra|tanti|tante|tutti|tutte? WORKER|STUFF
        NO mi|ci|me|ce|gli|glie lo|la|li|le|ne? SEND|MINE MORE quel|quella|quello|quei|quelle|quegli|altro|altra|altri|altre|unaltro|unaltra|un_altro|un_altra|tanti|tante|tutti|tutte? WORKER|STUFF
        NO SEND|MINE quel|quella|quello|quei|quelle|quegli|altro|altra|altri|altre|unaltro|unaltra|un_altro|un_altra|tanti|tante|tutti|tutte WORKER|STUFF
        NO mi|ci SEND|MINE quel|quella|quello|quei|quelle|quegli|altro|altra|altri|altre|unaltro|unaltra|un_altro|un_altra|tanti|tante|tutti|tutte WORKER|STUFF
        WORKER|STUFF|OTHER|GOODS|THING _3 NO me|ce|mi|ci|glie|gliene|ve? lo|la|li|le|ne SEND MORE?
        WORKER|STUFF|OTHER|GOODS|THING _2 $ NO me|ce|mi|ci|glie|gliene|ve? lo|la|li|le|ne SEND MORE?
        WORKER|STUFF|OTHER|GOODS|THING _3 NO glieli|glielo|gliela|gliele SEND MORE
        WORKER|STUFF|OTHER|GOODS|THING _3 NO mandatemelo|mandatemela|mandatemeli|mandatemele|mandatemene|mandatecelo|mandatecela|mandateceli|mandatecele|mandatecene|inviatemelo|inviatemela|inviatemeli|inviatemele|inviatemene|inviatecelo|inviatecela|inviateceli|inviatecele|inviatecene|speditemelo|speditemela|speditemeli|speditemele|speditemene|speditecelo|speditecela|spediteceli|speditecele|speditecene|mandatelo|mandatela|mandateli|mandatele|inviatelo|inviatela|inviateli|inviatele|speditelo|speditela|spediteli|speditele MORE?
        NO SEND|MINE MORE _ di_martedi|di_mercoledi|di_lunedi|di_giovedi|di_venerdi|di_sabato|di_domenica
        di|del|dello|della|dei|degli|delle WORKER|STUFF|OTHER|GOODS|THING _4 NO ne|me_ne|ce_ne WANT|SEND MORE|sapere|vedere
        di|del|dello|della|dei|degli|delle WORKER|STUFF|OTHER|GOODS|THING _4 NO ne WANT MORE sapere|sentir|sentire|vedere|parlare
        WORKER|STUFF|OTHER|GOODS|THING _4 $? NO ne WANT MORE
        WORKER|STUFF|OTHER|GOODS|THING _4 $? NO ne WANT MORE sapere|sentir|sentire|vedere|parlare|da|di
        . di|del|dello|della|dei|degli|delle _ _4 NO ne WANT MORE? sapere|sentir|sentire|vedere $? parlare?
        NO ne WANT MORE di|del|dello|della|dei|degli|delle|da|dal|dalla|dai quel|quella|quello|quei|quelle|quegli|altro|altra|altri|altre|unaltro|unaltra|un_altro|un_altra|tanti|tante|tutti|tutte? WORKER|STUFF|OTHER|GOODS|THING|fornitore|marca|colore
        NO ne WANT MORE di|del|dello|della|dei|degli|delle quel|quella|quello|quei|quelle|quegli|quest|cosi _
        NO ne WANT MORE? sapere di partire|funzionare|accendersi|chiudersi|aprirsi|mangiare|andare|venire|studiare|dormire|collaborare|entrare|uscire
        WORKER|STUFF|OTHER|GOODS|THING _4 NO mi|ci|gli|le? serve|servono|occorre|occorrono|interessa|interessano MORE $?
        NO mi|ci|gli|le? serve|servono|occorre|occorrono MORE WORKER|STUFF|OTHER|GOODS|THING
        NO accetto|accettiamo|WANT YOURS? proposta|proposte|offerta|offerte di 0
        NO accetto|accettiamo|WANT YOURS? proposta|proposte|offerta|offerte di|da|per|sul|sulla|del|della|a 0|euro|mille|duemila|tremila|risarcimento|transazione|conciliazione|mediazione|lavoro|acquisto|vendita|rimborso|indennizzo|liquidazione|permuta|assunzione|lassicurazione|appartamento|lappartamento|casa|ieri|controparte
        NO accetto|accettiamo|WANT YOURS? proposta|offerta $ danno|prezzo|valore|casa|auto|perizia|vale|troppo|e|perche|ne|controparte|cifra|somma|ribasso
        proposta|offerta di|da 0|risarcimento|transazione|conciliazione|mediazione|lavoro|acquisto|controparte _2 $? NO l|la|laccetto|laccettiamo accetto|accettiamo?
        mi|ci|me|ce ne? trovate|cercate|trova|cerca|trovereste un|una altro|altra
        di|del|dello|della|dei|degli|delle YOURS? _ NO ne SEND MORE
        NO WANT MORE? GET con|col|coi|colla|collo YOURS? collega|tecnico|operaio|dottore|dottoressa|maestra|professore|autista|corriere|cameriere|medico|istruttore|allenatore|ragazzo|signora|quel|quella|lui|lei
        NO mi|ci? SEND|MINE MORE quel|quella|quello|quei|quelle|quegli _
        rifiuto|rifiutiamo|accetto|accettiamo ogni|qualsiasi|tutte|le|YOURS? proposta|proposte|offerta|offerte sotto|inferiore|inferiori|al_di_sotto|fino|a_meno|meno
        a|al|alla|all|allo|ai|agli|alle THIRD _5 ho|abbiamo|avevo|avevamo|ha|hanno|gia? gia? SAID|risposto di|che|$? NO mi|ci? SEND|MINE MORE? MSG?
        a|al|alla|all|allo|ai|agli|alle THIRD _5 ho|abbiamo|avevo|avevamo|ha|hanno|gia? gia? SAID|risposto|rispondo|dico|scrivo|diciamo di|che|$? DESIST|REMOVEME|basta|LEAVE di|da|dal|dalla|dalle|dall|dai|dagli|dallo? SEND|MINE|LIST|MSG|PEACE? $?
        a|al|alla|all|allo|ai|agli|alle mio|mia|miei|mie|nostro|nostra _ _3 ho|abbiamo|avevo|avevamo|ha|hanno gia? SAID|risposto di|che|$? NO mi|ci? SEND|MINE MORE? MSG?
        ho|abbiamo|avevo|avevamo|ha|hanno|appena? gia? SAID|risposto a|al|alla|all|allo|ai|agli|alle THIRD _5 di|che|$ NO mi|ci? SEND|MINE MORE? MSG?
        ho|abbiamo|avevo|avevamo|ha|hanno|appena? gia? SAID|risposto a|al|alla|all|allo|ai|agli|alle signore|signora|ragazzo|ragazza|tizio|tipo|tale di|del|dell|della|dello|delle|dei|dellannuncio|dellinserzione|dellasta _3 di|che|$ NO mi|ci? SEND|MINE MORE? MSG?
        a|al|alla|all|allo|ai|agli|alle signore|signora|ragazzo|ragazza|tizio|tipo|tale di|del|dell|della|dello|delle|dei|dellannuncio|dellinserzione|dellasta _3 ho|abbiamo|avevo|avevamo gia? SAID|risposto di|che|$? NO mi|ci? SEND|MINE MORE? MSG?
        ho|abbiamo|avevo|avevamo|ha|hanno|appena? gia? SAID|risposto a|al|alla|all|allo|ai|agli|alle mio|mia|miei|mie|nostro|nostra _ _2 di|che|$ NO mi|ci? SEND|MINE MORE? MSG?
        ho|abbiamo|avevo|avevamo|ha|hanno|appena? gia? SAID|risposto a|al|alla|all|allo|ai|agli|alle THIRD _5 di|che|$? DESIST|REMOVEME|basta|LEAVE di|da|dal|dalla|dalle|dall|dai|dagli|dallo? SEND|MINE|LIST|MSG|PEACE? $?
        mi|m|ci ha|hanno|aveva|avevano SAID|urlato|risposto|gridato chiaro_e_tondo? $? NO mi|ci? MINE|scrivere|chiamare|contatti|scriva|scrivete|scrivi MORE? MSG?
        allagenzia|allinquilino|allinquilina|allex|allassicurazione|allamministratore|allaltro|allaltra|allamico|allamica|alloperatore|allufficio|allenel|alleni|allinserzionista|allimpresa|allidraulico _3 gli|le? ho|abbiamo|avevo|avevamo|ha|hanno gia? SAID|risposto di|che|$? NO mi|ci? SEND|MINE MORE? MSG?
        ho|abbiamo|avevo|avevamo|ha|hanno gia? SAID|risposto allagenzia|allinquilino|allinquilina|allex|allassicurazione|allamministratore|allaltro|allaltra|allamico|allamica|alloperatore|allufficio|allenel|alleni|allinserzionista|allimpresa|allidraulico _3 di|che|$ NO mi|ci? SEND|MINE MORE? MSG?
        . stop|basta|alt|ferma|fermi|fermo|fermate|fermatevi|aspettate|aspetta stop|fermi|ferma|alt? stop? $? NO HALT
        . stop|basta|alt|ferma|fermi|fermo|fermate|fermatevi|aspettate|aspetta stop|fermi|ferma|alt? stop? $? NO spedite|spedisca|spedire|spedirlo|speditelo|inviatelo|mandatelo|inviatela $
        . stop|basta|alt|ferma|fermi|fermo|fermate|fermatevi|aspettate|aspetta stop|fermi|ferma|alt? stop? $? NO spedite|inviate|mandate|spedisca|invii|mandi|fate|faccia|mettete|date il|la|lo|i|le|l|un? GOODS|THING|ricetta|anestesia|lanestesia|iniezione|liniezione|puntura|divano|mobile
        niente|nessun|zero|no|basta|stop MSG in|sul|sullo|sulla|sulle|sui|nel|nella|nello|nelle|dal|al|alla|dall|tra|fra|dietro|sotto BOARD
        SAID due|tre|quattro|dieci|mille|0|piu? volte? di|che? sistemare|riparare|aggiustare|cambiare|sostituire|mandare_qualcuno|mandare_il|mandare_un|mandare_la|venire|passare|pulire|portare|rifare|controllare|richiamare|richiamarmi|correggere|montare|consegnare|spostare|rimborsare|rimborsarmi _5 $ ora|adesso? basta
        perdita|rubinetto|caldaia|ascensore|lavori|infiltrazione|rumore|parcheggio|cancello|luce|tapparella|bolletta|rimborso|caparra|pratica _4 $ ora|adesso basta
        scritto|mando|scrivo|metto|scrivere|mettere stop sul|sulla|nel|in|sullo modulo|foglio|ricetta|ordine|cartello|bolla|libretto|scheda|contratto|registro
        STOP con|di|coi|gli? inviti|auguri|solleciti|avvisi|promemoria|volantini|proposte per|a|al|di|del? il|i|la? battesimo|matrimonio|compleanno|cresima|comunione|festa|laurea|nozze|cena
        niente|zero|nessun|nessuna promozioni|promozione|promo|offerte|sconti|saldi sui|su|sul|sulle|per|sugli|con passeggini|scarpe|occhiali|mobili|libri|divani|lenti|gomme|pneumatici|telefoni|viaggi|camere
        inviti|volantini|buoni|avvisi|messaggio|testo|proposte|promemoria NO li|le|lo? WANT|accetto|accettiamo cosi|scuri|rossi|in|con|bianchi|neri|stampati|grandi|piccoli $|avorio|bianco|oro
        il? prossimo|altro|altra|prossima MSG vi|ve|ti|te|glielo lo|la|li|ne? mando|scrivo|invio|spedisco|inoltro|arriva|arrivera|leggo|rispondo|confermo
        se NO mi|ci|lo|la|me|ce|li? rimborsate|rimborsa|rimborsi|restituite|restituisce|ridate|rendete|riparate|riparano|risolvete|sistemate|consegnate|pagate|paga|pagano|sostituite|arriva|aggiustate|accettate|finite _4 $? vi|ti|le|vado|chiamo|faccio|mi|passo|sporgo|ci denuncio|segnalo|querelo|reclamo|dal|dai|esposto|denuncia|rivolgo|porto|in|causa|alle|al|il|i ad|al|alla|agli|vie? AUTHORITY|legali|tribunale
        se NO mi|ci|lo|la|me|ce|li? rimborsate|rimborsa|rimborsi|restituite|restituisce|ridate|rendete|riparate|riparano|risolvete|sistemate|consegnate|pagate|paga|pagano|sostituite|arriva|aggiustate|accettate|finite _4 $? vi|ti|le|vado|chiamo|faccio|mi|passo|sporgo|ci denuncio|segnalo|querelo|reclamo|dal|dai|esposto|denuncia|rivolgo|porto|causa
        AUTHORITY|segnalo|denuncio|querelo|segnalero|denuncero _6 se NO mi|ci|lo|la|me|ce|li? rimborsate|rimborsa|restituite|ridate|rendete|riparate|riparano|risolvete|sistemate|consegnate|pagate|sostituite|arriva|aggiustate
        al|il|dal|del? garante per|del|della|dei|degli|dell il|i? servizio|servizi|servizi_pubblici|idrico|contratto|prezzi|energia|detenuti|infanzia|linfanzia|viaggiatori|prestito|mutuo|finanziamento|affitto
        fuori dalle palle|scatole|balle le|i|gli|il|la|quel|quella vecchie|vecchi|vecchio|vecchia|piastrelle|mobili|macerie|divano|armadio
        senza il? mio|nostro? CONSENT NO _3 aprire|entrare|salire|toccare|buttare|tagliare|vendere|affittare|operare|firmare|uscire|spostare|parcheggiare|cambiare
        NO avete|ha|hai|hanno|aveva|avevate|ho|do|diamo|abbiamo|firmo|concedo dato|firmato? nessun|alcun? mio|nostro? CONSENT per|a|di|all|alla|al pubblicare|pubblicazione|fotografare|filmare|lanestesia|lintervento|operare|vendere|entrare|aprire|demolire|tagliare|uscire|salire|parcheggiare|postare|foto|riprese|video|lavori
        NO avete|ha|hai|hanno|aveva|avevate mio|nostro CONSENT per|a|di|all|alla|al pubblicare|pubblicazione|fotografare|filmare|operare|vendere|entrare|aprire|demolire|tagliare|postare|mettere|foto|riprese|video|lavori
        finisce|finita|finiamola|chiudiamo|chiudiamola qui la|il|con? trattativa|discorso|causa|vicenda|lezione|preventivo|vendita|discussione
        per me|noi finisce qui la|il? trattativa|discorso|causa|vicenda|lezione|vendita|discussione
        STOP con|coi|a|di|alla? YOURS? _? MSG _? tv|televisione|radio|giornali|giornale|youtube|cinema|film|cassetta|buca|parabrezza|stadio|metropolitana|metro|autobus|tram|spotify|tg|televisiva|televisive|radiofonica|radiofoniche|cartacea|parete|muri
        STOP con|coi|a|di? MSG a|in|alla tavola|lezione|scuola|volante|letto|messa|classe|guida
        STOP con|coi|a|di? SEND? MSG durante|mentre la? guida|lezione|lezioni|messa|pranzo|cena|compiti|film|partita
        STOP con|coi|a|di? SEND? MSG da|dal|dalla|dai|dalle|dagli quella|quel|quello|quelli|quegli|quelle|altri|altre|altra|altro|ex|mio|mia|miei|truffatori|sconosciuti|finta|finte|finti|finto
        FEDUP di|da|dei|delle|dai|degli|del? ricevere|leggere|tutti? MSG|telefonate|chiamate di|del|della|dei|delle|da|dal|dai|degli|dalla gruppo|classe|ex|mio|mia|call|operatori|gestori|colleghi|condominio|genitori|mamme|capo|suocera|truffatori|recupero|altri|altre|quella|quel|quelli
        come|dove|cosa _? _? _? STOP|disattivo|disattiva|blocco|blocca|silenzio|silenziare|fermo|tolgo|togliere MSG di|del|della|dello|sul|sulla|da|in? registro|cruscotto|lavatrice|macchina|auto|orologio|smartwatch|calendario|gmail|google|outlook|windows|pc|computer|tv|olio|allarme|facebook|instagram|telegram|whatsapp_web|gruppo|acustico|sonoro|sonora
        bloccare|bloccate|blocca|blocco|bloccarlo|segnalare il|quel|un|sto|questo? PHONE che|di|da mi|ci|chi|cui|quelli|un|uno|quel
        perso|rubato|smarrito|perduto|furto|clonato|rubata|persa|smarrita _5 bloccare|bloccate|blocca|blocco la|il|mia|mio? mia|mio? PHONE|carta
        siete|sei degli|dei|una|un|dei_gran? scocciatori|rompiscatole|rompipalle|rompiballe|pesanti|tremendi|stressanti ma|pero vi|ti|mi|ci
        NO lavora|lavorano|lavoro piu|+ con|qui|da|per noi|qui|loro? $? _5 scrivete|scriva|scrivi|mandate|mandi|usate|chiamate|contatti|contattate|rivolgetevi|sostituisce|riferimento|aggiornate|sentite a|al|il|i|con? me|mio|suo|noi|collega|contatti|nuovo|nuova|ora|adesso
        NO accetto|accettiamo la? vostra|tua|sua|questa|quella? proposta|offerta $ 0|euro|trecento|cento|troppo|rilancio|ma|se|minimo|facciamo|posso|possiamo|piu|alziamo|mille|voglio|vorrei|chiedo|il_prezzo
        come|dove|cosa|che|possibile|modo|puo|posso _? _? _? NO GET MORE? YOURS? GOODS|THING|OTHER|multe|multa|posta|cartacea|cartaceo|cartacee|reclami|bollette
        NO GET MORE? YOURS? GOODS|THING|OTHER|multe|multa|posta|cartacea|cartaceo|cartacee|reclami|ospiti
        NO WANT MORE GET lui|lei|loro|mio|mia|quello|quella|risposte|risposta|brutte|sorprese|multe|reclami|lezioni|raccomandate|disdette|rifiuti|insulti|calci|colpi
        NO WANT MORE GET MSG|telefonate|chiamate da|dal|dai|dalla|dalle|dagli mio|mia|miei|ex|quel|quella|quello|quelli|altri|altre|call|truffatori|sconosciuti|banche|numeri|loro
        lasciami|lasciatemi|lasciateci|tenetemi|tienimi|tieni|tenete? fuori da|dalla|dal|dalle|dai LIST di|del|dei|delle? OTHER|DAY|regali|regalo|nozze|invitati|colletta|spesa|genitori|mamme
        STOP di SEND|MINE MSG a|al|alla|ai mia|mio|miei|sua|suo|nostra ex|moglie_a_nome|cliente|clienti|collega|colleghi|assistito|assistita|avvocato|inquilino|inquilini|dipendenti|ragazza|fidanzata
        NO SEND MORE ufficio|lavoro|fisso|fax|facebook|messenger|telegram|instagram $ usi|usa|chiami|chiama|scriva|scrivi|mail|email|mandi|la_mail|preferirei|al
        NO WANT MORE GET ospiti|visite|nessuno|gente|parenti|dentista|medico|infermiere|regali|fiori|pagamenti|soldi|contanti|bonifici|sorprese|complimenti|critiche|resti|schede
        revoco|ritiro|nego|ritirare|revocare|negare|annullo _? CONSENT prelievo|prelievi|esame|trasfusione|anestesia|operazione|ricovero|dimissioni|ripresa|riprese|gita|viaggio|espianto|affido|allintervento|alloperazione|allanestesia|alluscita|allesame
        NO WANT|sopporto|gradisco MORE? YOURS? MSG vocali|audio|vocale
        REMOVE il|la? mio|nostro|suo? NUMBER da|dal|dalla|dalle|dall|dai LIST di|del|della|dei|per|delle|degli? OTHER|DAY|THING|grigliata|aperitivo|matrimonio|battesimo|comunione|cresima|regalo|colletta|nubilato|celibato|cenone|escursione|pullman|gruppo_vacanza|estrazione|lotteria|sorteggio|volontari|accompagnatori|rappresentanti|presenti|invitati|partecipanti|convocati|fantacalcio|calcetto|spesa|desideri
        REMOVEME da|dal|dalla|dalle|dall|dai LIST di|del|della|dei|per|delle|degli|il? grigliata|aperitivo|matrimonio|battesimo|comunione|cresima|regalo|colletta|nubilato|celibato|cenone|escursione|pullman|gruppo_vacanza|estrazione|lotteria|sorteggio|volontari|accompagnatori|rappresentanti|presenti|invitati|partecipanti|convocati|fantacalcio|calcetto|spesa|desideri
        NO serve|occorre|bisogna|necessario SEND|MINE MSG $? basta|bastano|sufficiente|suonate|suona|venite|passate|bussate _
        NO SEND MORE $ _? _? pratica|fascicolo|documentazione|domanda|modulo|ordine|dossier
        NO SEND MORE penna|matita|pennarello|stampatello|corsivo|maiuscolo|fogli|quaderno|muri|lavagna|banchi|muro
        vai|vattene|andate diavolo dai|va|ahah|ahahah|scherzo|hai
        STOP con|coi MSG vocali|audio|vocale|damore|lunghi|chilometrici|criptici|vocalizzati
        NO lo|la WANT MORE SEE
        GOODS|scarpe|divano|giacca|vestito|macchina|auto|bici|appartamento|mobile|letto|gatto|cane|cappotto|maglia|regalo|tappeto|lavatrice|tavola|armadio NO li|le|lo|la|ne WANT MORE
        NO li|le|lo|la|ne WANT MORE $? _? _? _? rendere|renderle|renderli|renderla|renderlo|rimborso|rimborsate|rimborsarmi|reso|restituire|restituisco|restituirla|restituirlo|restituirli|restituirle|riportare|riporto|cambiarlo|cambiarla|cambiarli
        NO WANT MORE? saperne dieta|dolci|fumo|fumare|sport|matematica|lui|lei|uomini|donne|amore|cani|cipolla|aglio|mare|politica_in_casa|motorino|sci
        REMOVE il? mio? numero civico|dordine|interno|protocollo|maglia|stanza|camera|tavolo
        NO mi|ci ero|eravamo gia? REMOVED da|dal|dalla|dallo|dai|di? OTHER|THING
        continuano|insistono|insiste|seguitano|continua ad|a|con? SEND|MINE _? quelli|operatori|call_center|truffatori|tizi|tipi|sconosciuti|certi|dei_tizi|gente
        quelli|operatori|call_center|truffatori|sconosciuti _? _? _? _? continuano|insistono|seguitano ad|a? SEND|MINE
        ho|abbiamo cambiato indirizzo|casa|citta|sede|ufficio _3 $? NO SEND MORE
        vecchio|vecchia|precedente NUMBER|indirizzo|mail? $? NO SEND MORE
        NO SEND|MINE MORE niente|nulla|nessuno? vecchio|vecchia|precedente|via|viale|piazza|ex|lavagnone|lavagna|bacheca|magazzino|cantiere|portineria
        NO SEND|MINE MORE fisso|fax|facebook|messenger|telegram|instagram|ufficio|lavoro $ uso|usate|scrivetemi|scrivete|mandate|meglio|preferisco|solo|va_bene|chiamate|chiamatemi|ho
        NO SEND|MINE fisso|fax|facebook|messenger|telegram|instagram|ufficio|lavoro $ uso|usate|scrivetemi|scrivete|mandate|meglio|preferisco|solo|va_bene|chiamate|chiamatemi|ho
        NO SEND|MINE MORE amministratore|ragioniere|segretaria|collega|vecchio_proprietario|vecchio_amministratore
        persona|numero WRONG $ no sono io
        smettila|smettetela|piantala dai? che rido|ridere|muoio|piango|arrossisco|imbarazzo|mi_imbarazzi|mi_fai
        chiudiamo|chiudete qui|qua alle|prima|dopo
        se mi|ci? scrivete|mandate|chiamate ancora? domani|stasera|dopo|lunedi|piu_tardi vi|ti rispondo|dico|spiego|mando|confermo|richiamo
        ok|va_bene|certo basta un MSG
        inutile|inutili continuare|insistere|continuate|insistete con|a|ad la|il|lo|quella|quel|questa THING|porta|serratura|chiave|vite|campanello|citofono
        NO rimettetemi|rimettete|mettetemi|inseritemi|reinseritemi|aggiungetemi in|nella|nel|sulla lista|liste|elenco attesa|dattesa|di_attesa
        STOP rumore|musica|lavori|chiasso|baccano
        STOP col|coi|con? rumore|musica|lavori|chiasso|baccano
        volete|potete|potreste|puo|vogliate smettere col|coi|con? rumore|musica|lavori|chiasso|baccano
        REMOVEME DAY
        STOP di|a|da|con? mandare|mandarmi|mandarci|inviare|inviarmi|inviarci|spedire|spedirmi|recapitare|recapitarmi _? GOODS
        STOP di|a|da|con? SEND|MINE in|col|con maiuscolo|stampatello|inglese|tedesco|francese|ritardo|dialetto|codice
        STOP di|a|da|con? SEND|MINE al|all|alla|allo|nel|nello|sul|allindirizzo|allufficio vecchio|vecchia|indirizzo|ufficio|sede|magazzino
        STOP|NO di? CALL|chiamarmi|chiamatemi dottore|dottoressa|signora|signore|signorina|ingegnere|amore|tesoro|cara|caro|zio|nonno|nonna
        REMOVEME dalla|dalle|da|dal mail|email|posta|pec|carta|cartaceo e? $? mettetemi|mettimi|mettermi|inseritemi|passatemi|usate|scrivetemi|mandatemi|aggiungetemi
        la fine del|dei|della MSG
        fine messaggio|mess|msg|comunicazione
        chiudiamo|chiudiamola|finiamo|finiamola|chiudete|finite qui|qua _? pratica|contratto|trattativa|discorso|riunione|lezione|pratiche|lista|oggi|settimana|lavori|partita|GOODS
        mi|ci WOULD|togli|cancella|leva|elimina|rimuove|depenna da|dal|dalla|dalle|dall|dai|di|dallappuntamento|dallesame|dalliscrizione _? _? OTHER|DAY|dattesa
        essere|venire REMOVED dallesame|dallappello|dalliscrizione|dallordine|dallappuntamento|dallassemblea
        quali|quale|chi|quanti|quante|cosa _? _? _? REMOVE dai|dal|dalla|dalle LIST|MSG
        REMOVE dai|dal|dalla|dall|dalle LIST|MSG invitati|regali|spesa|nozze|fornitori|ospiti|partecipanti|convocati|presenti|candidati|attesa|dattesa|OTHER
        REMOVE dai|dal|dalla|dall|dalle LIST|MSG di|della|dello|del? invitati|regali|spesa|nozze|fornitori|ospiti|partecipanti|convocati|presenti|candidati|attesa|dattesa|OTHER|GOODS|THING
        REMOVE dai|dal|dalla|dalle LIST|MSG che sto|stiamo|ho|abbiamo|devo
        REMOVE mio? NUMBER vecchio|vecchia|precedente $? e? _? nuovo|nuova|usate|tenete|questo
        REMOVE miei|mie|nostri|suoi? NUMBER bancari|fiscali|bancomat|pagamento|fatturazione|carta|banca|carte
        perso|rubato|smarrito|perduto|furto|clonato|rubata|persa|smarrita _? _? _? _? $? REMOVE mia|mio? PHONE|carta
        cancellare|eliminare|cancello|elimino|archiviare _? MSG dal|dalla|dall|sul|nel|vecchi|vecchie telefono|cellulare|app|pc|memoria|computer|chat|segreteria|vecchi
        REMOVE lannuncio|annuncio|linserzione|inserzione
        NO ho|abbiamo|do|diamo|presto|concedo mai? dato|prestato|firmato|concesso|rilasciato? CONSENT alla|al|allo|ai|alle|per|a|all proposta|vendita|lavori|condominio|foto|uscita|intervento|trattamento_ortodontico|THING|OTHER
        volta che _? TELL|rispondo|scrivo|dico|mando per|di|del|della|quando|dove|come|se guasto|rimborso|GOODS|THING|perdita|problema|riparazione|risposta|indirizzo|orario|arriva|arrivate|si|caldaia
        NO serve|occorre|bisogna|bisogno|necessario MORE? che? mi|ci? SEND|MINE $ ho|abbiamo|vengo|passo|arrivo|sono|risolto|tutto_risolto|faccio|posso|siamo
        GOODS|THING _? _? mandateli|mandatele|mandatelo|mandatela|inviateli|inviatela|inviatelo a|al|alla|ai _? _? _? _? NO a me|noi
        NO WANT MORE GET THING|OTHER|merce|posta|pacchi|bollette|fatture|resi|visite
        NO WANT MORE GET _? cartacea|cartaceo|cartacee|carta|casa|negozio|ufficio
        NO WANT MORE? essere_in|essere_tra|stare_in|fare_parte fila|ritardo|OTHER|coro|comitato|consiglio
        ex|marito|figlio|figlia|collega|vicino|capo|ragazzo|ragazza|cugino _? _? _? STOP di SEND MSG?
        ritiro|ritirare|tolgo CONSENT ztl|comune|sportello|DAY|ufficio|questura
        dove|quando|posso|passo|vengo|devo _? _? ritirare CONSENT
        voglio|vorrei|posso|come|possibile _? _? uscire|uscirne da|dal|dalla|dai _? OTHER|garage|finestra|casa|lavoro|ospedale
        NO rompete|rompere|rompa|rompi|rompetemi vaso|uova|vetro|vetri|muro|bicchieri|piatti|sigillo|pavimento|piastrelle
        NO autorizzo|permetto|consento|accetto a|al|il|la|di? entrare|salire|prelievo|lavori|accesso|uscita|meno|resi|THING|OTHER
        NO sono|siamo MORE interessato|interessata|interessati posto|bici|casa|auto|appartamento|macchina|lavoro|annuncio|acquisto|stanza|THING|OTHER
        bloccare|blocco|bloccate|fermare|filtrare MSG truffatori|truffa|sconosciuti|phishing|falsi|altri
        come|posso|cosa _? _? bloccare|blocco|disattivo|fermo MSG truffatori|truffa|sconosciuti|phishing|falsi
        revoco|ritiro|revocare|nego|ritirare|annullo|revocato|ritirato CONSENT donazione|comune|uscita|foto|OTHER|THING|figlio
        NO serve|vale SEND|MINE nessuno|tecnico|foto|THING
        NO SEND MORE prezzo|nome|indirizzo|documenti|foto|merce|note|nota|scontrino|scontrini|ricevuta|fattura|fatture|soldi|bonifici
        STOP linvio|invio|l_invio|consegna merce|materiale|pacchi|ordine|documenti|THING|fatture|bollette|latte
        ha|avete|hai? sbagliato il? numero _? civico|taglia|scarpe|scala|interno|ordine|camera|stanza|tavolo|posto
        fatto|fa _? stop a|al|in|sul|alla
        NO do|presto|concedo|rilascio|diamo|autorizzo|firmo CONSENT alla|al|per|allo|a THING|OTHER|uscita|foto|intervento
        NO sono|siamo piu|+ CLIENT vodafone|tim|wind|enel|eni|fastweb|iliad|windtre
        chiedo|richiedo|richiesta|vorrei|voglio|vogliamo|vorremmo|pretendo|esigo|desidero|domando|sollecito? mia? cancellazione|rimozione|eliminazione|disdetta|annullamento|sospensione|esclusione|disattivazione immediato|immediata|totale|definitiva? THING|OTHER|GOODS|tatuaggio
        come|posso|vorrei|voglio|devo|possibile _? _? UNSUB|cancello|tolgo|ritiro da|dal|dalla|dalle|dall|dai _? OTHER
        come|posso|aiuto|voglio|vorrei|devo|provo _? _? _? STOP di fumare|bere|mangiare|lavorare|correre|pagare|prendere|usare
        STOP di bere|mangiare|lavorare|correre|prendere|dormire|litigare|ridere|farmi_ridere|ringraziarmi|consegnare|funzionare|preoccuparti|preoccuparsi|preoccuparvi|tossire|chiedere|cercare|respirare
        REMOVEME da|dal|dalla|dalle|dall|dai _? LIST di|per|del|della|delle|dei? DAY|OTHER
        REMOVEME da|dal|dalla|dalle|dall|dai LIST per la? DAY|OTHER di? DAY?
        REMOVEME da|dal|dalla|dalle|dall|dai|di quello|quella|piazza|DAY|zona
        REMOVEME un|il|la|lo|i|le? THING
        essere|venire REMOVED da|dal|dalla|dalle|dall|dai|di _? OTHER
        voglio|vorrei|chiedo|desidero|vorremmo|preferirei essere|venire REMOVED da|dal|dalla|dalle|dall|dai|di _? OTHER
        NO SEND MORE THING
        NO SEND THING
        carro|fattorino|corriere|tecnico|taxi|idraulico|elettricista|ambulanza|autista|pacco|pizza _? _? _? $? NO SEND MORE
        come|posso|vorrei|voglio|devo _? _? UNSUB|disattivo|disattivare|cancello|cancellare|bloccare|sospendere THING
        disattivare|disattivate|sospendere|bloccare|bloccate|cessare linea|sim|utenza fissa|fisso|adsl|telefonica|internet|dati
        REMOVE tutti? dati|contatti|numeri da|dal|dalla|sul|nel vecchio|vecchia|nuovo|mio telefono|cellulare|computer|pc|sim|cell
        REMOVE vecchio|vecchia NUMBER|indirizzo|iban e|$? tenete|usate|mettete|spedite|scrivete|aggiornate|inserite|metti|tieni|usa|nuovo
        vecchio|vecchia indirizzo|recapito|iban|numero _? _? _? _? $? eliminatelo|cancellatelo|toglietelo
        contratto|atto|bolletta|utenza|conto|citofono _? _? REMOVE nome|nominativo|dati
        REMOVE nome|nominativo|dati dal|dalla|da|dai|sul registro _? cattivi|OTHER
        la|lo|li|le|una voglio|vorrei|devo|posso|dobbiamo|vogliamo eliminare|cancellare|togliere|rimuovere
        chiudiamo|chiudiamola|finiamola|finiamo qui|qua $ accetto|accettiamo|pago|facciamo|offro|prendo
        qui|qua NO c|ce e? posto|campo|linea|segnale|luce|acqua|parcheggio|corrente|gas|problema|fretta|niente|nulla
        qui|qua NO c|ce e? nessuno al|alla|all|allingresso|in|fuori|dentro|ad
        ve|te lo|la|li|le segnalo|segnaliamo
        ha|hanno|aveva|avevano gia? detto|scritto|mandato|risposto stop|basta
        ha|hanno|aveva|avevano SAID di|che NO SEND|WANT|vuole
        ha|hanno|aveva|avevano SAID di|che NO WANT|vuole|SEND MORE
        scritto|mandato|detto|inviato stop|basta sul|al|alla|agli|nel|in gestore|operatore|calendario|altro|altra|loro|lui|lei|banca|ragazzo|bambini|medico
        ho|avevo|abbiamo scritto|mandato|detto|inviato stop|basta sul|al|alla|agli|nel|in gestore|operatore|calendario|altro|altra|loro|lui|lei|banca|medico
        NO lo|la|li|le vuole nessuno
        NO ho|abbiamo mai? autorizzato|richiesto|chiesto|dato|firmato|voluto|accettato quel|quella|quei|questo|nessun|il|alcun? THING
        chi vi|ti ha dato il? permesso di entrare|parcheggiare|toccare|aprire|salire|lasciare|tagliare|fare|usare|passare
        senza il? permesso di
        andato|andata|va a quel paese il|la|lo
        tesi|esame|libro|corso|convegno _? _? _? garante
        REMOVEME da|dal|dalla|dalle|dall|dai|di _? _? OTHER
        REMOVEME OTHER
        REMOVEME da|dal|dalla|dalle|dall|dai LIST attesa|dattesa
        mi|ci REMOVE da|dal|dalla|dalle|dall|dai|il|la|lo|i|le|un|una|l _? OTHER
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo _
        mi|ci REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo _
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo _
        per il|la|lo|l|i|le|gli? OTHER|_ di|del|della|dei|degli? _? REMOVEME $
        per DAY $? REMOVEME $
        REMOVEME per il|la|lo|l|i|le|questa|questo|stasera|oggi|domani|DAY
        REMOVE i|il|la|le|mio|mia|miei|nostro? NUMBER dal|dalla|da OTHER
        UNSUB da|dal|dalla|dalle|dall|dai _? OTHER
        UNSUB mio|mia|mia|nostro|nostra figlio|figlia|bambino|bambina|marito
        posso|potro|potremo|possiamo|si_puo sempre? UNSUB dopo|poi|quando|se|in|facilmente|liberamente
        tolgo|tolgono|togliamo|togliamoci il|la|lo|un|una|il
        ha|hanno|abbiamo|ho REMOVE il|la|lo|i|le NUMBER|LIST
        ho|abbiamo cancellato|eliminato|rimosso|tolto per? sbaglio? YOURS? MSG|NUMBER
        lasciami|lasciatemi il|la|lo|un|una|i|le
        lasciate|lasci il|la|lo|un|una|i|le
        STOP di|il|la|lo traffico|lavori|cantiere|cura|terapia|pillola|farmaco|antibiotico|fumare|piovere|nevicare|vomitare|piangere
        denuncia|querela ho|fatta|contro mio|mia|il|la|un|una
        avvocato|legale vi|le|ti|mi|ha|e|vuole manda|chiama|chiamera|scrive|scritto|chiesto|invia|detto
        MSG in segreteria
        """,
    "mistaken": """
        persona|numero WRONG sono|ero io
        no scusa|scusi|scusate|pardon|anzi volevo|intendevo|era dire|scrivere? si
        no anzi si
        """,
    "footer": """
        REPLY WORD
        REPLY WORD per|al
        per REMOVEME REPLY
        per REMOVEME REPLY WORD
        per disiscriverti|cancellarti|disiscriversi|disattivare
        per|se UNSUB
        per|se UNSUB REPLY
        per|se UNSUB REPLY WORD
        per|se UNSUB _? _? WORD
        per|se non GET MORE? MSG
        per|se non GET MORE? YOURS? MSG REPLY WORD
        se|per non vuoi|voler|volete|vuole|desideri MORE? GET YOURS? MSG?
        se|per non vuoi|voler|volete|vuole|desideri MORE? GET YOURS? MSG? REPLY WORD
        per annullare|disattivare|cancellare _? _? REPLY WORD
        stop per
        stop MSG . REPLY WORD
        stop al 0
        stop MSG al 0
        """,
    "consent": """
        revoco|ritiro|revocare|nego|ritirare|revochiamo|ritiriamo ogni|qualsiasi|qualunque CONSENT
        revoco|ritiro|revocare|nego|ritirare|revochiamo|ritiriamo|annullo|tolgo|revocato|ritirato|revochi _? _? CONSENT $
        revoco|ritiro|revocare|nego|ritirare|revochiamo|ritiriamo|annullo|tolgo|revocato|ritirato|revochi _? _? CONSENT a|al|ai|alle|alla|agli|all|allinvio|per|di|per_il|per_i? MSG|GET|SEND|MINE|marketing|invio|allinvio|trattamento|contattarmi|contatto|profilazione|comunicazioni
        revoco|ritiro|revocare|nego|ritirare|revochiamo|ritiriamo|annullo|tolgo|revocato|ritirato|revochi _? _? CONSENT dato|prestato|rilasciato|concesso|firmato|espresso|fornito
        CONSENT e|lho|l|ho|stato|viene|va? ho? revocato|ritirato|negato|annullato|scaduto
        revoca|ritiro del|di mio? CONSENT
        """,
    "request": """
        continuate|continui|continuano|insistete ad|a scrivermi|scriverci|contattarmi|contattarci|disturbarmi|importunarmi nonostante|malgrado mia|mio|mie|le_mie|la|il|le|tre|due richiesta|richieste|stop|disiscrizione|rifiuto|diffida|opposizione|revoca
        continuate|continui|continuano|insistete ad|a mandarmi|mandarci|inviarmi|inviarci|mandare|inviare MSG nonostante|malgrado mia|mio|mie|le_mie|la|il|le|tre|due richiesta|richieste|stop|disiscrizione|rifiuto|diffida|opposizione|revoca
        sim|scheda|numero l|lo|la|lho ho|abbiamo? comprata|comprato|presa|preso|avuta|avuto usata|usato|di_seconda_mano $ di chi parlate|cercate|parla|cerca NO so|conosco
        avete|ha|hai|usate il? NUMBER di chi|quello|quella|uno|una che? ce|c|lo|la|l? laveva|aveva prima $ io|noi|ora|adesso
        ho|abbiamo questa|questo|sta|sto sim|scheda|numero|linea da|solo _3 $ avete|ha|hai|usate il? NUMBER di chi|quello|quella|uno|una che? ce|c|lo|la|l? laveva|aveva prima
        spuntato|barrato|segnato|flaggato|crociato NO su|sul|nel|a|al|in|per? _4 $? eppure|invece mi|ci arriva|arrivano|mandate|scrivete tutto|di_tutto|lo_stesso|ugualmente|MSG
        NO scrivetemene|scrivermene|messaggiatemene|scriveteceli|scrivetecene $
        SAID|chiesto|mandato|scritto di? REMOVEME|smettere|smetterla _3 $? e continuate|insistete|continuano ad|a SEND|MINE $
        . stop ai|agli|alle|a|con YOURS? sms|messaggi|newsletter|promemoria|avvisi|notifiche|sondaggi|promozioni|promo|pubblicita $ _4 venduto|venduta|vendute|rottamato|rottamata|estinto|chiuso|disdetto|traslocato|trasferito|trasferita|trasferiti|cambiato|morto|morta|guarito|guarita
        . stop ai|agli|alle|a|con YOURS? sms|messaggi|newsletter|promemoria|avvisi|notifiche|sondaggi|promozioni|promo|pubblicita di|del|della|dei|delle|dell _ $ _4 venduto|venduta|vendute|rottamato|rottamata|estinto|chiuso|disdetto|traslocato|trasferito|trasferita|trasferiti|cambiato|morto|morta|guarito|guarita
        arrivano|arriva|ricevo|mandate|scrivete|riceviamo|arrivarmi ancora|sempre? YOURS? sms|messaggi|promozioni|pubblicita|newsletter|notifiche|offerte|msg|spam $? dopo|nonostante|malgrado la|lo|il|mia|mio? stop|disiscrizione|cancellazione|revoca|opposizione|lo_stop
        smettete|smettetela|piantatela|finitela|cessate|piantate con|coi|colle YOURS? promemoria|sms|notifiche|newsletter|spam|avvisi|sondaggi
        NO scrivetemi|scrivermi|scrivetece|scriveteci|scriverci|contattatemi|contattarmi|contattateci|contattarci|disturbatemi|disturbarmi|importunatemi|importunarmi|ricontattatemi|ricontattarmi|messaggiatemi|messaggiarmi MORE .
        NO mi|ci scrivete|scriva|scrivere|contattate|contatti|contattare|disturbate|disturbi|disturbare|importunate|importuni|ricontattate|ricontatti MORE .
        prego|preghiamo|pregherei|chiedo|chiediamo|supplico|invito|favore|cortesia|piacere|cortesemente|gentilmente di? NO scrivermi|scrivetemi|scriverci|scriveteci|contattarmi|contattatemi|contattarci|contattateci|disturbarmi|disturbatemi|importunarmi|importunatemi|ricontattarmi|ricontattatemi|mandarmi|mandatemi|inviarmi|inviatemi MORE MORE? $|MSG
        prego|preghiamo|pregherei|chiedo|chiediamo|supplico|invito|favore|cortesia|piacere|cortesemente|gentilmente di? NO mi|ci scrivete|scriva|scrivere|contattate|contatti|contattare|disturbate|disturbi|disturbare|importunate|mandate|mandi|inviate|invii MORE MORE? $|MSG
        vorrei|vorremmo|preferirei|preferiremmo|gradirei|gradiremmo|sarei_grato|sarei_grata|apprezzerei che|se NO MORE? mi|ci scriveste|scrivesse|contattaste|contattasse|disturbaste|disturbasse|importunaste|ricontattaste MORE? $
        REMOVE il NUMBER di mia|mio|nostra|nostro madre|mamma|padre|papa|nonna|nonno|figlio|figlia|moglie|marito|zia|zio|suocera|suocero dai|dalla|dal|dalle|da vostri|vostra|vostro|vostre LIST
        NO reinseritemi|reinseriteci|rimettetemi|rimetteteci|riaggiungetemi|reiscrivetemi|riscrivetemi|riaggiungeteci|reiscriveteci MORE? in|nella|nel|nell|nelle|nei|su|sulla YOURS? LIST
        NO reinserirmi|reinserirci|rimettermi|rimetterci|riaggiungermi|reiscrivermi|reinserite|rimettete MORE? mio? NUMBER? in|nella|nel|nell|nelle|nei|su|sulla YOURS? LIST
        NO mi|ci rimettete|rimetta|reinserite|reinserisca|riaggiungete|rimetti|reiscrivete MORE? in|nella|nel|nell|nelle|nei|su|sulla YOURS? LIST
        guai a? voi|te|lei? se mi|ci SEND|riscrivete|riscrivi|scrivi|contatti|ricontatti|mandi|disturbi|cercate|cerchi ancora|di_nuovo|nuovamente|piu|MSG
        REMOVEME da|dalla|dal|dall|dalle|dai LIST di|del|dei|degli|delle|della|per MSG|LIST|NUMBER|distribuzione|clienti|pazienti|soci
        REMOVEME da|dalla|dal|dall|dalle|dai _? LIST $
        REMOVEME da|dalla|dal|dall|dalle|dai _? sms|messaggi|mesaggi|promo|promozioni|pubblicita|spam|newsletter|newsletters|mailing|mailing_list|rubrica|broadcast|notifiche
        REMOVEME da|dalla|dal|dall|dalle|dai vostra|vostro|vostri|vostre|questa|questo|codesta _? LIST
        NO WANT MORE GET $
        NO WANT MORE GET niente|nulla $|da
        NO WANT MORE GET YOURS? MSG $
        NO WANT MORE GET vostri|vostre|vostro|vostra MSG|INFO
        NO WANT MORE GET YOURS? _? MSG su|a|al|sul|sulla|da questo|questa|sto|mio|mia|voi
        NO MINE MORE MSG
        NO SEND MORE MSG .
        NO SEND MORE MSG su|a|al|sul questo|sto|mio PHONE
        NO mi|ci SEND MORE MSG
        . STOP di MINE YOURS? MSG
        . STOP di SEND YOURS? MSG .
        favore|prego|potete|potreste|dovete|volete|vogliate|vorreste STOP di MINE YOURS? MSG
        . basta MSG >
        . basta con? YOURS MSG $
        basta con? vostri|vostre|vostro|vostra sms|messaggi|newsletter|spam|notifiche|mail|promozioni
        """,
    "word": """
        iscrizione|liscrizione|adesione|ladesione|registrazione MSG|LIST annullo|ritiro|revoco|disdico|cancello|annullate|cancellate|annullatela|cancellatela|revocatela
        dove|come|cosa|che|quale si|devo|bisogna|dobbiamo|posso? clicca|cliccare|clicco|preme|premere|premo|digita|digitare|schiaccia|schiacciare|tocca|toccare|va per togliersi|cancellarsi|levarsi|togliermi|cancellarmi|levarmi|disdire|toglierci|cancellarci|dissociarsi|sfilarsi|chiamarsi_fuori|non_riceverli|non_riceverne $|qui|qua
        dove|come|cosa|che|quale si|devo|bisogna|dobbiamo|posso? clicca|cliccare|clicco|preme|premere|premo|digita|digitare|schiaccia|schiacciare|tocca|toccare|va per togliersi|cancellarsi|levarsi|togliermi|cancellarmi|levarmi|uscire|uscirne|toglierci|cancellarci|disdire da|dal|dalla|dai|dalle|dall|i|gli|le YOURS? LIST|MSG|roba
        gradirei|gradiremmo|esigerei|pretenderei|sollecito|attendo la|mia? cancellazione|rimozione|disiscrizione|esclusione $|da|dal|dai|dalla|immediata|dalle
        . e|eh|oh|ehi|uffa|dai|insomma|uff basta oh|eh|ormai|su? >
        come|dove ci|si|mi si? cancella|toglie|disiscrive|cancello|tolgo|leva $|da|di|qui|dai|dal|dalla
        come|dove si fa|puo a|per togliersi|cancellarsi|disiscriversi|levarsi|toglierci|cancellarci $|da|dai|dal|dalla|di YOURS? MSG|LIST|INFO?
        come mi disiscrivo|cancello|tolgo $ NO trovo|ce|c_e|vedo|funziona|va tasto|link|pulsante|bottone|niente|nulla|opzione|pagina
        cosa|che|come|quale|parola|dove _? _? fare|digitare|scrivere|mandare|inviare|rispondere|premere|dire|faccio|devo|fa perche|affinche|xche|perche_la|affinche_la la|mi|me? smettiate|smettete|smetta|smettano|finiate|fermiate|cessiate|finiscano
        cosa|che|come|quale|parola|dove _? _? fare|digitare|scrivere|mandare|inviare|rispondere|premere|dire|faccio|devo per smettere|fermare|bloccare|stoppare|interrompere|fermarvi|bloccarvi|uscire $|di_ricevere|YOURS|MSG
        . fine delle|della|alle? trasmissioni|comunicazioni|corrispondenza|messaggistica $
        revoco|revochiamo|revocate mia? iscrizione|liscrizione|ladesione|adesione|registrazione|sottoscrizione|iscrizioni $
        revoco|annullo|annullate|disdico|ritiro|cancello|annulli|revochi|cancellate mia? iscrizione|liscrizione|adesione|ladesione|registrazione|sottoscrizione a|ai|alle|alla|al|dai|dalle|dalla|dal YOURS? MSG|LIST
        essere|venire tolti|cancellati|rimossi|eliminati|esclusi|depennati|tolte|cancellate da|dal|dalla|dai|dalle|dall|dallelenco YOURS? LIST|$
        . WORD >
        . WORD subito|tutto|grazie|ora|adesso|immediatamente >
        . WORD 0 >
        . WORD WORD >
        , stop >
        , stop|basta|smettetela .
        . s t o p
        . stop|basta|smettetela|piantatela|fermatevi .
        . WORD MSG
        . fermi|fermo >
        fine MSG
        ecco|scritto|mandato|risposto|inviato|scrivo|dopo|digitato|fatto|rispondo|mando|invio|dico|ripeto|dicendo|scrivendo|detto _? stop
        0|due|tre|quattro|cinque|dieci|mille|ennesimo|ennesima|altro volte? stop
        $ UNSUB $
        . UNSUB $|subito|grazie|da|immediata|questo|questa|numero
        come|dove|che|cosa|voglio|vorrei|posso|chiedo|desidero|potete|prego|vogliate|possibile|devo|bisogna|fare|mi|modo|link|impossibile|riesco _? _? UNSUB|disiscrivo|disattivano|disattivo|disattivare|cancello|cancellarmi
        come|dove|che _? _? disattiva|disattivano|disattivo|annulla|annullo|cancella|blocca|blocco|interrompe|interrompo|elimina|sospende|ferma|fermo questo|questa|questi|queste|sti|sta|il|i|gli|ste _? MSG|servizio|LIST
        link|pulsante|tasto|pagina _? UNSUB
        UNSUB non funziona|va
        NO riesco a? UNSUB
        che|quale parola|comando devo|bisogna|si|scrivere|mandare|inviare
        chiedo|richiedo|richiede|chiede|chiediamo|richiesta|rinnovo|sollecito|desidero|esigo|pretendo|vorrei|voglio|vogliamo|vorremmo|esigiamo|pretendiamo|domando la|mia? cancellazione|rimozione|disiscrizione|eliminazione|esclusione|disattivazione|lesclusione|leliminazione|lesclusione
        cancellazione|rimozione|eliminazione|esclusione|depennamento dal|dall|dalla|dai|del|dei|da? mio|miei|nostro|questo? servizio|elenco|lista|numero|dati|MSG|NUMBER|LIST
        avere|ottenere|effettuare|procedere|confermare|confermarmi alla|la cancellazione|rimozione|eliminazione|disiscrizione
        interrompere|interrompete|annullare|annullate|disattivare|disattivate|sospendere|bloccare|disdire|cessare|terminare|chiudere|cancellare|stop|disattivo|disdico|annullo|fermate|bloccate servizio|abbonamento|labbonamento|iscrizione|liscrizione MSG|informativo|sms|via|di|$
        disdire|disdico|annullare|disattivare|cancellare abbonamento|iscrizione|liscrizione|labbonamento a|alla|ai|alle YOURS? MSG|LIST
        mi|ci disiscrivo|cancello|disabbono|tolgo $|da
        mi chiamo fuori
        mi tolgo|levo|sfilo|dissocio $
        mi tolgo|levo|sfilo|dissocio|ritiro da? YOURS? LIST|MSG
        me ne vado|tolgo|chiamo fuori
        uscire|esco|esce|uscirne|uscirci|andarmene|sparire da|dal|dalla|dai|dalle YOURS? LIST|MSG|giro|elenco
        voglio|vorrei|posso|come|possibile _? _? uscire|uscirne da|dal|dalla|dai|$
        fuori da|dal|dalla|dalle|dai YOURS LIST|MSG
        procedura|quale|come|modo|fare|devo|quali|cosa|sistema|serve|chi|dove|scrivo _? _? per|di|a NO GET MORE? YOURS? MSG
        procedura|quale|come|modo|fare|devo|cosa|chi|scrivere _? _? per essere|venire REMOVED|lasciato
        disdetta|recesso|annullamento|cessazione|interruzione|sospensione|blocco|disattivazione|revoca abbonamento|dellabbonamento|iscrizione|servizio|dellinvio|invio|dal|dei? MSG
        sistema|link|procedura|tasto di|per|del? cancellazione|disiscrizione|UNSUB NO funziona|va
        bloccare|bloccate|fermare|blocca|disattivare|silenziare|eliminare MSG $
        opt out
        optout
        voglio|vorrei|posso|come|possibile STOP di|a|con GET|ricevere MSG?
        voglio|vorrei STOP di GET
        remove me|number
        recedo|disdico|recesso|disdire|recedere dal|gli|i|le|da|il|questo? YOURS? MSG|servizio
        . disdico|recedo|disiscrivo $
        recesso|cancellazione|rimozione|eliminazione|esclusione immediato|immediata|subito|totale|definitiva
        NO partecipo MORE $
        NO partecipo MORE MSG|LIST
        NO WANT MORE? partecipare|proseguire|continuare|aderire|stare|restare|rimanere con|in|nel|nella|$|oltre YOURS? MSG|LIST|servizio|$
        NO WANT MORE? proseguire|continuare con|il YOURS? MSG|servizio
        fuori da|dalla|dal|dalle|dai YOURS? LIST
        NUMBER|nome da eliminare|cancellare|rimuovere|togliere|depennare|escludere
        . da eliminare|cancellare|rimuovere|togliere|depennare|escludere $|dalla|dal|dai|subito
        . eliminare|cancellare|rimuovere|togliere|depennare|disiscrivere $|NUMBER|questo|subito|grazie
        """,
    "ending": """
        basta cosi con|coi|cogli|colle|cui YOURS? MSG
        basta cosi con|coi|cogli|colle|cui i|gli|le? YOURS? MSG $|grazie
        con|coi|cogli|colle YOURS? MSG _? puo|possa|possiamo|potrebbe|potremmo|potete bastare|finirla|chiuderla|chiudere|finire|smettere|fermarvi
        direi|penso|credo|diciamo che con|coi|cogli|colle YOURS? MSG puo|possa|possiamo|potremmo bastare|finirla|chiuderla|chiudere|finire
        che|cosa|cosi mi|ci SEND|scrivete|scrivi|scrive ancora? a fare >
        chiuso|disdetto|recesso|disdetta|venduto|venduta|chiusa _3 $ che|cosa mi|ci SEND ancora? a fare
        continuate|continui|continuano|insistete|seguitate|persistete ad|a|con? SEND|MINE YOURS? MSG? nonostante|malgrado mia|mio|mie|miei|tre|due|varie|le|la|il richiesta|richieste|stop|disdetta|disiscrizione|rifiuto|diffida|opposizione|revoca
        WANT|vorrei|preferirei|gradirei che finisse|terminasse|cessasse|si_chiudesse qui|qua|subito|oggi
        finisce|finisca|chiudiamo|finiamo|chiudo qui|qua corrispondenza|messaggistica
        pensavo|credevo|speravo|immaginavo|convinto|convinta che? YOURS? MSG cessassero|finissero|smettessero|sparissero|terminassero|si_fermassero|sarebbero_finiti|sarebbero_cessati
        pensavo|credevo|speravo|immaginavo|convinto|convinta che? smetteste|smettesse|finiste|la_smetteste|aveste_smesso|la_finiste
        spuntato|barrato|messo|segnato|crociato|fatto|flaggato crocetta|spunta|croce|x? su|sul|nel|a|al? NO _4 $? eppure|invece|ma|e|pero _? _? arriva|arrivano|eccovi|scrivete|mandate|ricevo|continuate|eccoli|eccoci
        a|al|alla|all|allo|ai|agli|alle THIRD di|del|della|dell|dei vostro|vostra|vostri|vostre|suo|sua _2 ho|abbiamo|avevo gia? SAID di|che|$? NO mi|ci? SEND|MINE MORE? MSG?
        a|al|alla|all|allo|ai|agli|alle quello|quella|quelli|chi che? mi|ci ha|hanno|aveva chiamato|scritto|telefonato|contattato|risposto ho|abbiamo|avevo gia? SAID di|che|$? NO mi|ci? SEND|MINE MORE? MSG?
        ho|abbiamo|avevo|avevamo gia? SAID a|al|alla|all|allo|ai|agli|alle THIRD di|del|della|dell|dei vostro|vostra|vostri|vostre|suo|sua _ di|che NO mi|ci? SEND|MINE MORE? MSG?
        ho|abbiamo|avevo|avevamo gia? SAID a|al|alla|all|allo|ai|agli|alle quello|quella|quelli|chi che? mi|ci ha|hanno|aveva chiamato|scritto|telefonato|contattato|risposto di|che NO mi|ci? SEND|MINE MORE? MSG?
        ho|avevo|abbiamo|avevamo|ve|vi gia? SAID di|che? DESIST con|coi i|gli|le|l? YOURS? MSG|INFO
        come mai|perche mi|ci? arrivano|arriva|ricevo|mandate|scrivete|riceviamo ancora|sempre YOURS? MSG|INFO $? dopo|nonostante|malgrado|se la|lo|il|mia|mio|ho? stop|disiscrizione|cancellazione|disdetta|revoca|opposizione|lo_stop|SAID|mandato
        la|lo? volete|vuoi|vuole capire|capirla|intendere|entra che? NO mi|ci interessa|interessano|serve|servono
        la|lo? volete|vuoi|vuole capire|capirla|intendere che? NO WANT|SEND|MINE
        MSG anche|pure|direi|proprio|facciamo basta|stop
        che|cosa serve|vale|senso ha? scrivere|mandare|dire|rispondere|inviare|scrivervi|mandarvi stop|basta se|quando|ma
        niente|nessun|zero|stop|basta MORE? MSG dopo questo|questa|quello
        DESIST e basta
        NO MINE|SEND MORE? e basta
        STOP coi|colle|cogli MSG
        NO farmi|farci|fatemi|fateci arrivare|avere|pervenire|recapitare|giungere MORE? YOURS? MSG|INFO
        NO farmi|farci|fatemi|fateci arrivare|avere|pervenire|recapitare|giungere MORE $|niente|nulla|YOURS
        NO mi|ci fate|faccia|fai|facciate arrivare|avere|pervenire|recapitare|giungere MORE? YOURS? MSG|INFO
        ultimo|lultimo|lultima|ultima MSG che volevo|volevamo|intendevo $|da|di|GET|leggere|vedere|voi
        vorrei|vorremmo|preferirei|preferiremmo|gradirei|gradiremmo|voglio|vogliamo|chiedo|desidero che NO MORE? mi|ci|ne? arrivassero|arrivasse|arrivino|arrivi|giungessero|pervenissero MORE? $|MSG|YOURS
        se NO mi|ci|ne arrivassero|arrivasse|giungessero MORE $|MSG|YOURS|niente|nulla
        ma|eppure|scusate|scusi|scusa|oh|ehi|come|perche NO mi|ci ero|eravamo gia? REMOVED|disiscritti|cancellati|tolti $|un|una|mesi|due|tre|ieri|settimane|tempo|settimana
        NO mi|ci ero|eravamo gia REMOVED|disiscritti|cancellati|tolti $|un|una|mesi|due|tre|ieri|settimane|tempo|settimana
        mi|ci ero|eravamo|sono|siamo gia REMOVED|disiscritti|cancellati|tolti $? e|perche|come_mai|xche|ma|eppure _? continuate|ancora|scrivete|arrivano|mandate|insistete
        mi|ci sono|siamo gia disiscritto|disiscritta|disiscritti due|tre|0|quattro|cinque|mille volte
        mi|ci sono|siamo rotta|rotto|rotti|stancata|stancato|stancati|scocciata|scocciato|scocciati|stufata|stufato|stufati|seccata|seccato|seccati di? YOURS _? MSG|INFO
        mi|ci sono|siamo rotta|rotto|rotti|stancata|stancato|stancati|scocciata|scocciato|scocciati|stufata|stufato|stufati|seccata|seccato|seccati di? GET|ricevere|leggere|cancellare|vedere|trovare YOURS? _? MSG|INFO
        ho|avevo|abbiamo|avevamo|ve|vi|gia? gia? SAID basta con|coi|ai|alle|agli|a? YOURS? MSG|INFO|voi
        solo|soltanto|unicamente|esclusivamente le|i|gli? urgenze|appuntamenti|scadenze|emergenze|conferme|referti|promemoria e basta $
        solo|soltanto|unicamente|esclusivamente le|i|gli? urgenze|appuntamenti|scadenze|emergenze|conferme|referti|promemoria $? e? nientaltro|niente_altro|nient_altro|nullaltro
        fate|faccia|fai|facciano si? che la? smettano|finiscano|cessino|smetta|finisca|cessi $|di|YOURS|MSG
        fate|faccia|fai si|modo che NO? mi|ci|ne? arrivino|arrivi|riceva|ricevano|riceviamo|ricevere|scriva|mandi
        fate|faccia|fai|assicuratevi si|in_modo|modo? che YOURS MSG finiscano|cessino|smettano|spariscano|terminino
        . e? che|speriamo|spero sia ultimo|lultimo|l_ultimo|ultima|lultima >
        cortesia|compiacenza|bonta|gentilezza|decenza|buon_gusto|garbo|buonsenso|accortezza|educazione di smettere|smetterla|finirla|piantarla|cessare|fermarvi $|di_SEND
        ora|caso|tempo|momento|meglio di? smetterla|finirla|piantarla|farla_finita|darci_un_taglio $
        caso|meglio|ora di? smettere di? SEND|MINE
        YOURS|di|la|ste|le? promo|promozioni|offerte|svendite|pubblicita|newsletter|sconti|circolari NO $ MSG|appuntamenti|scadenze|ordine|ricevute|avvisi si
        basta MSG e basta
        e basta con? YOURS? MSG >
        $ e|ma|eppure poi|adesso|ora mi|ci riscrivete|ricontattate|riscrive|ricontatta|riscrivi
        vi|ti ho|avevo|abbiamo|avevamo gia? salutati|salutato|salutate|lasciati|detto_addio per sempre|definitivamente
        vostro stop e|sia finto|falso|fasullo|rotto|presa|una_presa|un_bluff|inutile
        mi|ci avete|ha|hanno|hai scritto|detto|confermato|assicurato|promesso _? $ e|ma|eppure poi|ora|adesso|ancora|oggi mi|ci riscrivete|scrivete|riscrive|ricontattate|rimandate|mandate
        ripensato|cambiato_idea $ no|non|niente|affatto $ fuori|basta|stop
        . e|ma|oh mo|adesso|ora basta $
        . mo basta $
        perche|come_mai|xche _? _? continuate|continui|insistete|insisti ad|a SEND|MINE
        ve? li|le|veli|vele potete|puo|puoi|potreste anche? risparmiare|risparmiarmele|risparmiarmeli|risparmiarvele|risparmiarveli|evitarmeli|evitarmele $
        MSG|INFO potete|puo|puoi|potreste risparmiarmele|risparmiarmeli|risparmiarvele|risparmiarveli|evitarmeli|evitarmele|tenervele|tenerveli $
        mandateli|mandatele|inviateli|inviatele|indirizzateli|mandali|mandale|inviali _? a|al|alla|ai|alle _? _? _? _? e|$? NO a me|noi
        solo|soltanto|esclusivamente|unicamente _? _? MSG|conferme|scadenze|allerte|allarmi|emergenze|ricordi _? _? _? $ nientaltro|niente_altro|nullaltro|nulla_altro|il_resto_no|gli_altri_no|le_altre_no|altro_no|stop
        ma|pero|invece|mentre circolari|newsletter|promozioni|offerte|pubblicita|promo|sondaggi|auguri|novita|iniziative|volantini|cataloghi|proposte|consigli|notizie _? _? _? no $
        NO tenetemi|teneteci|tengami|tenermi|tenerci MORE? aggiornato|aggiornata|informato|informata|al_corrente|aggiornati|informati
        NO serve|occorre|bisogna|necessario|bisogno|importa MORE di? tenermi|tenerci aggiornato|aggiornata|informato|informata|al_corrente|aggiornati|informati
        NO MORE necessario|bisogno|utile|caso di? tenermi|tenerci aggiornato|aggiornata|informato|informata|al_corrente|aggiornati|informati
        NO serve|occorre|bisogna|necessario|bisogno MORE che mi|ci? CEASED|teniate|notifichiate|messaggiate
        NO MORE necessario|bisogno|utile|caso che mi|ci? CEASED|teniate|notifichiate|messaggiate
        MSG possono|potrebbero|puo cessare|terminare|smettere|fermarsi|interrompersi|andare_in_pensione|finire_qui
        MSG devono|dovrebbero cessare|finire|terminare|smettere|fermarsi|sparire|interrompersi
        vogliamo|possiamo|vogliate|mettiamoci|metteteci|mettiamo|mettete metterci|mettere? un punto|pietra_sopra >
        puoi|potete|puo|potresti|potreste|potrebbe|poteva anche? smettere|smetterla|finirla|fermarvi|piantarla >
        termini|terminate|terminiamo|chiuda|chiudete|chiudiamo|interrompa|interrompiamo|interrompete|finisca|finiamo|cessi|concludiamo|troncate|tronchiamo qui|qua|definitivamente nostra? corrispondenza|conversazione|comunicazioni|scambio
        termini|terminate|terminiamo|chiuda|chiudete|chiudiamo|interrompa|interrompiamo|interrompete|finisca|finiamo|cessi|concludiamo|troncate|tronchiamo ogni|questa|nostra|qualsiasi corrispondenza|conversazione|scambio
        staccate|stacca|stacchi|staccare|tagliate pure? spina|corda a|ai|alle|agli|alla YOURS? MSG|corrispondenza|conversazione|LIST
        ultimo|lultimo|lultima|ultima MSG che voglio|vogliamo|desidero|intendo|accetto|tollero $|da|di|GET|leggere|vedere|voi
        ultimo|lultimo|lultima|ultima MSG che vorrei|vorremmo $|GET|leggere|vedere
        sia|fosse|questa|spero|sara|resti|rimanga ultima|lultima|l_ultima volta che mi|ci? SEND|contattate|scrivete|disturbate|cercate
        che questo|il resti|rimanga|diventi ultimo|lultimo
        dateci|diamoci|datevi|diamogli un taglio $
        . piantiamola|smettiamola >
        mi|ci lasci|lascia|lasciate|lasciasse in? santa? pace|stare
        stoppate|bloccate|fermate|interrompete|stop tutto >
        no e? piantatela|smettetela|finitela
        no e? basta $
        io|noi e voi abbiamo chiuso
        ne ho|abbiamo abbastanza $
        ne ho|abbiamo abbastanza di|dei|delle YOURS|MSG|voi
        quante volte|volta ve|te|glielo lo? devo|dobbiamo dire|ripetere|scrivere
        NO fatevi|farvi|fatti|si_faccia MORE vivi|vivo|viva|sentire
        NO fatemi|fateci MORE sapere MORE?
        NO riprovateci|riprovare
        adire|adiremo|adirò|adiro le sedi|vie
        STOP di|a|da|con? SEND
        STOP di|a|da|con|coi|colle YOURS|tutti|tutta|tutte|i|le|gli|la|il _? MSG
        STOP con|coi|colle? YOURS INFO
        STOP con? sti|sta|questi|queste|i|le|tutti|tutta MSG
        STOP MSG
        STOP ogni|qualsiasi|qualunque|tutte|tutto|ogni_tipo MSG|contatto|comunicazione|invio
        STOP immediatamente|subito|definitivamente|linvio|l_invio|invio di MSG
        STOP linvio|invio|l_invio|contatti|i_contatti
        smettetela|finitela|piantatela|smettila|finiscila|piantala|smetterla|piantarla|smettiamola
        la volete|vuoi|vogliamo|vuole|vorreste smettere|finire|piantare|smetterla|finirla
        la smettete|smetti|piantate|smette|smettiamo|piantiamo
        volete|potete|potreste|dovete|vogliate|prego|favore|pregati|invito|invita|ordino|intimo|puo smettere|smetterla|finirla|piantarla
        prego|pregati|invito|invita|ordino|intimo di|a? cessare|interrompere STOP|linvio|MSG|ogni|immediatamente
        quando la smettete|smetterete|piantate|smetti
        quando smettete|smetterete|smetti $
        fermatevi >
        fermatevi|fermate MSG
        fermate gli|i|questi|sti|queste|le MSG
        basta spam
        . ma? basta >
        MSG basta >
        , basta >
        davvero|dico|ripeto basta $|con|MSG
        . adesso|ora basta $
        basta davvero|veramente|per_sempre|subito|immediatamente $
        basta cosi $ addio|MSG|REMOVEME|STOP
        basta cosi $ NO mi|ci? SEND|MINE|WANT|insistete|disturbate|scrivete|MSG
        basta|smettetela|finitela o vi|ti|vado|parlo|chiamo|denuncio|faccio
        me li REMOVE
        basta basta
        LEAVE in? santa|benedetta? PEACE
        LEAVE >
        lasciare|lasciate|lascia in? pace mio|mia|il|questo? NUMBER
        lasciate|lascia in? pace questo|il|la|mio|mia|sto? NUMBER|famiglia|gente|persone
        di lasciarmi|lasciarci in? PEACE
        NO se|ce? ne|la puo|po|posso|possiamo|faccio|fo MORE di|dei|delle|con? YOURS? MSG|INFO|voi
        NO se ne puo|po MORE $
        NO se|ce? ne|la puo|po|posso|faccio MORE $ STOP|REMOVEME|basta|LEAVE
        che la smettiate|smettete|finiate|piantiate
        niente|zero|nessun|nessuna|nessuno MORE _? MSG
        niente|zero|nessun|nessuna|stop|no|mai MORE YOURS _? INFO
        niente MORE MSG
        . niente|zero|nessun MSG
        no|mai|niente|nessun piu|altri|altre|altro|ulteriore|ulteriori MSG
        no|niente|zero MSG grazie|$|a|su|qui
        . nessun|nessuna MSG $
        no|niente ai|alle|agli|alla|al MSG|trattamento|marketing
        detto|chiaro|chiesto|specificato|scritto|messo|barrato|spuntato|indicato no|niente|nessun|nessuna MSG
        detto|chiaro|chiesto|specificato|scritto|messo|barrato|spuntato|indicato no ai|agli|alle|sui|alla|al|sul MSG|trattamento
        secondo|terzo|quarto|ennesimo|seconda|terza|quarta|ennesima|quinta|decima|2a|3a|ultimo|ultima sollecito|richiesta|diffida $|che|NO|STOP vi|le|lo? TELL|STOP|NO|scrivo|chiediamo
        secondo|terzo|quarto|ennesimo|seconda|terza|quarta|ennesima|quinta|decima|2a|3a|ultimo|ultima volta $|NO|STOP vi|le|lo? STOP|NO|REMOVEME
        lultima|ultima volta che|ke ve|te|velo|telo lo? dico|chiedo|ripeto|scrivo|avviso|domando
        lultima|ultima volta che|ke lo|vi|ti? dico|chiedo|ripeto|scrivo|avviso|domando|avverto|prego con le|gli? buone|gentilezza|cortesia|calma|educazione
        volta che|ke ve|te|glielo|velo|lo|telo lo? TELL|rispondo|scrivo|dico|mando .
        volta che|ke ve|te|glielo|velo|lo|telo lo? TELL|rispondo|scrivo|dico|mando $ NO|STOP|DESIST|REMOVE|REMOVEME|REMOVED|MSG|WORD|UNSUB|LEAVE|fuori|via
        volta che|ke vi|ti|le? TELL|rispondo|scrivo|dico|mando|invio di|che|$? STOP|WORD|DESIST|REMOVE|REMOVEME|UNSUB|LEAVE|fuori|via
        volta che|ke vi|ti|le? TELL|rispondo|scrivo|dico|mando|invio di|che|$? NO MINE|WANT|SEND|GET|essere|esser|disturbarmi|disturbare|cercarmi
        volta che|ke vi|ti|le? TELL|rispondo|scrivo|dico|mando|invio di|che|$? NO mi|ci|vi SEND|MINE
        volta che|ke vi|ti|le? TELL|rispondo|scrivo|dico di|la|una|un|cortesia|gentilezza|favore di? REMOVEME|REMOVE|NO|STOP|essere|venire|esser cancellato|cancellata|tolto|tolta|rimosso|rimossa|eliminato|eliminata|REMOVED?
        volta che|ke vi|ti|le? TELL|rispondo|scrivo|dico|mando no|NO >
        quante volte|richieste _? _? _? dirvi|dire|SAID|scrivere|ripetere|ripetervi|chiedere|chiedervi|dirglielo|supplicarvi|pregarvi di? no|STOP|REMOVEME
        quante volte devo|dobbiamo|bisogna|serve dirvi|dirvelo|ripetere|ripeterlo|scrivere|dire di? no|STOP|NO
        quanti no|stop
        NO vi|li|ci|me|lo avevo|ho|avevamo|abbiamo|hanno? gia? SAID di|che? NO|DESIST|cancellarmi|togliermi
        ho|avevo|abbiamo|avevamo|ve|vi gia? SAID di|che|per? DESIST|REMOVEME|UNSUB|lasciarmi|non_scrivermi
        ho|avevo|abbiamo|avevamo|ve|vi gia? SAID di|che|per? no $
        ho|avevo|abbiamo|avevamo|ve|vi gia? SAID di|che|per? NO mi|ci? SEND|MINE|GET|SERVE|essere|sono
        ho|avevo|abbiamo|avevamo|ve|vi gia? SAID di|che|per? NO WANT MORE? MSG|INFO|GET|SEND|MINE|niente|nulla|$
        gia detto|chiesto|scritto di|che|per? no|stop|DESIST|REMOVEME|basta $
        gia detto|chiesto|scritto di|che|per? NO mi|ci? SEND|MINE|GET|SERVE|essere|sono
        gia detto|chiesto|scritto di|che|per? NO WANT MORE? MSG|INFO|GET|SEND|MINE|niente|nulla|$
        gia detto|chiesto|scritto di|che|per? DESIST|REMOVEME
        gia detto|scritto|risposto no|basta|stop
        gia SAID _? volte
        perche _? _? _? scrivete|continuano|continuate|mandate|insistete|insisti ancora|a|$
        perche|xke|xche|xk|pk _? mi|ci? scrivete|mandate|tempestate|disturbate|contattate ancora|sempre|continuamente|$
        continuano|continuate|continuo|continui|persistete|insistete|seguitate ad|a|con? arrivarmi|arrivare|mandare|SEND|ricevere|MINE
        continuo a ricevere|riceverli|vedere|trovare MSG|YOURS
        ancora arrivano|arriva|ricevo|mandate|scrivete MSG dopo|nonostante|malgrado
        mi|ci arrivano ancora YOURS? MSG
        mi|ci scrivete ancora|sempre $|nonostante|dopo|malgrado|voi
        nonostante|malgrado|dopo|ignorato|ignorando|ignorate|ignorata mio|mia|mie|miei|le|la|il|tre|due|varie|ripetute|tante|le_mie stop|richiesta|richieste|cancellazione|disiscrizione|disdetta|rifiuto|diffida
        dopo tre|due|dieci|0 stop
        che il? prossimo|questo sia|fosse ultimo|lultimo|l_ultimo $|MSG|che|di
        sia ultimo|lultimo MSG
        mai piu|+ MSG|SEND|MINE
        mai piu|+ $
        chiudiamo|chiudetela|chiudiamola|finiamola|finiamo qui|qua $|con|MSG|YOURS|e|NO
        chiudere qui con MSG|YOURS
        chiudere|chiudiamo|troncare|interrompere|cessare|interrompiamo i|ogni? contatti|contatto|rapporti
        chiudo con voi|YOURS
        con voi ho chiuso
        tagliamo|tagliate|taglia corto
        date|datemi|dateci|dammi|un|po tregua $
        date|datemi|dateci|dammi|un|po tregua NO|MSG|da|con|dai
        gradirei|vorrei|voglio|desidero|preferirei|chiedo silenzio|pace|tranquillita|quiete|privacy|tregua $
        gradirei|vorrei|voglio|desidero|preferirei|chiedo silenzio|pace|tranquillita|quiete|privacy|tregua da|dal|dai|dalle YOURS|voi|MSG|STOP|REMOVEME
        MSG|INFO STOP
        STOP $ MSG
        MSG $ basta|stop|no
        MSG no grazie|$
        MSG basta|stop
        YOURS MSG . basta|stop|no|fine|addio|ciao
        FEDUP di|da|dei|delle|dai|per|a? YOURS|ricevere|tutti|continui|tutte _? MSG|INFO
        FEDUP di|da|dei|delle? MSG
        FEDUP di vedere|ricevere|leggere|cancellare|sentire _? MSG|INFO|voi
        piene|pieno|pieni|abbastanza|fin le|di|delle|dei|sopra|i? tasche|scatole|palle|capelli|coglioni? di|dei|delle YOURS _? MSG|INFO
        che palle|barba|noia|pizza|strazio|rottura|stress|schifo|tormento|sbatti|scatole YOURS _? MSG
        rottura|tormento|persecuzione|assillo|stillicidio|bombardamento YOURS|di? MSG . STOP
        per me finisce qui
        obbligo|divieto|vietato|proibito|proibisco|vieto|vietiamo vi? di? SEND|MINE|contattarmi|usare
        NO avete|hai|avevate|ha il|alcun|nessun|mai|avuto|mio? diritto|permesso|titolo di|per|a? SEND|MINE
        NO siete|sei|vi|ho autorizzati|autorizzato|autorizzo a? SEND|MINE|usare
        con che|quale diritto
        rifiuto|rifiutiamo|rifiuta di|ogni|i|qualsiasi|qualunque|altri|ulteriori|categoricamente? GET|YOURS? MSG
        divieto|diffida di? invio|invii MSG
        so|sono|semo|me_so rotto|stufo|stufato de|di|dei|delle YOURS? MSG
        esce|escono|usciti dalle|dagli|dai orecchie|occhi|orecchi MSG|YOURS|la|i
        esagerando|esagerate|esagerato . STOP
        finite|finire|finiamo|finisci di SEND
        annullate|annullare|cancellate|cancellare|eliminate i|gli|le|tutti|tutte YOURS? MSG
        smettete|smetti|smetta|cessate|piantate >
        . smettete|smetti|cessate|piantate $|vi|per|subito|ora|adesso
        pieta|pietà|carita|favore|prego|supplico|dio smettete|smettila|smettetela|cessate
        pieta|pietà|carita|favore|prego|supplico|dio basta $|MSG|con
        cessate|cessare|interrompete|smettete YOURS stillicidio|tormento|persecuzione|strazio|bombardamento|assillo|invio|pratica|scempio|schifo
        NO mi|ci|deve|devono|fate|fatemi|fatelo|che|voglio arrivi|arrivino|arrivare|arrivasse MORE _? MSG|nulla|niente|$
        NO mi|ci? arrivi|arrivino|arrivare MORE|nulla|niente|altro
        WANT che NO? mi|ci? arrivino|arrivi|arriva MORE? _? MSG|INFO|niente|nulla
        NO deve|devono MORE arrivare|arrivarmi
        fate|faccia|fai in modo che NO mi? arrivi|arrivino|ricevere|ricevo|ricevuti
        come vi|ti permettete|permetti $ STOP|REMOVE|REMOVEME|NO
        voglio|vorrei|desidero|chiedo|pretendo|preferisco essere|venire lasciato|lasciata|lasciati in? pace|PEACE
        fatela|falla|fatala finita
        disturbate|state _? basta
        LEAVE PEACE
        risparmiate|risparmiatevi|risparmia fiato|tempo|energie|soldi|fatica
        perdete|perdere|sprecate|buttate tempo|fiato|energie|soldi con me|noi
        NO sono un|vostro pollo|bancomat|bersaglio|fesso|cassonetto|cestino
        sipario|game_over|capolinea >
        game over $ STOP|REMOVE|REMOVEME|NO
        punto e basta
        misura e colma
        troppo e troppo|stroppia
        tra|fra noi e finita|chiusa|tutto
        cambiate|cambia disco
        esentatemi|risparmiatemi $|YOURS|di
        fatemi|lasciatemi|fateci|dateci|datemi respirare|respiro|tregua|pace|vivere|dormire
        fatevene|fattene|facciatevene una? ragione
        mettetevi l anima|lanima in pace
        lanima in pace
        trovate|cercate|trovatevi|cercatevi altri|nuovi? polli|pollo|clienti|vittime|contatti
        mutatemi|mutate|silenziatemi|unfollow|skippatemi
        no e|vuol|significa|vuole|= dire? no
        quale|che|quali parte|lettera di|del|non? no|stop|basta
        parlo|scrivo arabo|turco|cinese|ostrogoto
        che|quale lingua ve|lo lo? devo dire|scrivere
        ribadisco|reitero|ripeto la|mia|il|mio? richiesta|volonta|rifiuto|diniego|cancellazione|opposizione
        rinnovo|confermo|sollecito la? mia? richiesta|volonta di cancellazione|UNSUB|NO|essere|rimozione
        come da? mia|precedente|precedenti|gia richiesta|richieste|richiesto|comunicato|scritto|detto , STOP|REMOVEME|AUTHORITY|NO
        addio|ciao|saluti vostri|ai|alle|agli MSG
        MSG|INFO . addio|vaffanculo|sparite|no_grazie
        NO e|sono MORE|in|mai? autorizzato|autorizzati|autorizzata|consentito|consentiti|tollerato linvio|MSG|a
        invio|linvio di MSG NO e|autorizzato
        anche|pure no $ MSG
        MSG|INFO anche|pure|proprio|direi|per_favore|ve_lo no|NO
        moeghea|moghea|mochela|moccala|finitila|acabbaila
        prega|prego|richiede|invita|invito|chiede|chiedo|pregati|preghiamo|chiediamo|cortesemente|gentilmente di|a|la|il? cessare|interrompere|sospendere|terminare|smettere|evitare $|linvio|MSG|ogni|SEND|YOURS|qualsiasi
        prega|prego|richiede|invita|invito|chiede|chiedo|pregati|preghiamo|chiediamo|cortesemente|gentilmente di|a|la|il? REMOVE $|NUMBER|LIST
        provvedere|provvedete|procedere|procedete|provveda|proceda|procediate|provvediate|effettuate alla|con|a|la? cancellazione|rimozione|eliminazione|disiscrizione|esclusione|cancellare|cancellarmi|rimuovere|togliere|eliminare
        provvedete|provveda|provvedere a|alla REMOVE|REMOVEME|cancellarmi|togliermi|rimuovermi
        NO richiedetemelo|richiedetelo|chiedetemelo|richiedete|chiedetelo|chiedete MORE
        NO dare|date MORE seguito
        che YOURS|i|le|gli MSG|invii cessino|finiscano|smettano|terminino|spariscano
        ogni|qualsiasi invio|contatto|comunicazione STOP|cessi
        con quale|che permesso|autorizzazione|diritto|autorita mi|vi
        """,
    "removal": """
        REMOVEME notizie|inviti|offerte|promozioni|promo|pubblicita|sms|messaggi|newsletter|saldi|sondaggi|novita _3 $? ma|e|pero|lasciate|tenete|mantenete|lasciatemi|tenetemi lasciate|lasciatemi|tenete|tenetemi|mantenete|mandatemi|continuate?
        . tutto|tutti|tutte via tranne|eccetto|salvo|meno|fuorche YOURS? MSG|avviso|lavviso|avvisi|gli_avvisi|referti|appuntamenti
        REMOVEME di ddocu|ddoca|cca|li|qui|qua
        REMOVEME dallelenco $|MSG|INFO|CLIENT|TEXTS|NUMBER|NO|STOP|perche|che
        REMOVEME dallelenco di|dei|degli|delle YOURS? MSG|INFO|CLIENT|TEXTS|NUMBER|quelli|chi
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole? REMOVE dallelenco $|MSG|INFO|CLIENT|TEXTS|NUMBER|NO|STOP|perche|che
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole? REMOVE dallelenco di|dei|degli|delle YOURS? MSG|INFO|CLIENT|TEXTS|NUMBER|quelli|chi
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole? REMOVE dallarchivio|dallindirizzario|dallanagrafica
        NO mi|ci va|piace|garba|fa|sta bene|piacere? che abbiate|avete|usiate|teniate|conserviate|usate|tenete|abbia|usi il? mio|nostro NUMBER
        NUMBER NO lo|lo_si? dovete|deve|dovreste|potete|puo usare|tenere|adoperare|utilizzare|contattare|conservare $|MORE
        mettete|metta|metteteci|metti|tirate|fate una? x|croce|riga|crocetta|linea sul|su|sopra mio|nostro|questo NUMBER
        REMOVEME|UNSUB e basta
        lasciate|lasci|lascia|lasciassero stare|perdere questo|mio|sto PHONE
        chiedo|chiediamo|desidero|desideriamo|vorrei|vorremmo|pretendo|pretendiamo|possiamo|possono|posso|puo|potremmo di? essere|venire esclusi|tolti|cancellati|rimossi|eliminati|REMOVED $|da|dal|dai|dalla|dalle
        mi|ci togliesse|cancellasse|eliminasse|rimuovesse|levasse|depennasse|escludesse|togliessero|cancellassero $|da|dal|dalla|dai|dalle
        REMOVE il|lo NUMBER di|del|della mia|mio|miei|nostra|nostro madre|mamma|padre|papa|nonna|nonno|figlio|figlia|moglie|marito|zia|zio|suocera|suocero|fratello|sorella|genitori|bambino|bambina
        REMOVE il|lo NUMBER di|del|della mia|mio|miei|nostra|nostro _ $ ha|e|ho|si|NO|non ans|anni|agita|0|minorenne|morta|morto|mancata|capisce|vuole|spaventa|confonde
        togliete|togli|levate|eliminate|tolga|levi YOURS? auguri|promo|promozioni|pubblicita|offerte|sondaggi|newsletter|concorsi|sconti|svendite $|e|ma lasciate|tenete|lasci|lascia|solo|mandate|voglio
        essere|venire tolti|cancellati|rimossi|eliminati|esclusi|tolte|cancellate|escluse da|dal|dalla|dai|dalle YOURS? MSG|invii|LIST
        ci|si|come si? toglie|cancella|leva da|di qui|qua $
        NO WANT MORE? restare|rimanere|stare|essere|continuare in|nella|nel|nelle|su|sulla _? LIST
        NO rimettetemi|mettetemi|inseritemi|aggiungetemi MORE? in|nella|nel|nelle|su|sulla _? LIST
        mi|ci WOULD $
        mi|ci WOULD da|dal|dalla|dalle|dall|dai|dagli _? LIST|MSG
        WOULD il|mio|questo mio? NUMBER
        che|affinche mi|ci? scolleghiate|depenniate|escludiate|rimuoviate|eliminiate|leviate|disiscriviate|stacchiate|sganciate|togliate|cancelliate da|dal|dalla|dai|dagli|dalle|dall|$
        fate|faccia|fai conto|finta|come di|che|se? _? _? NO esista|esisto|esiste|esistessi|esistesse|esistiamo
        . no|nope . fuori >
        mi|ci toglie|cancella|leva|elimina|rimuove|depenna da|dal|dalla|dalle|dall|dai YOURS? LIST
        dimenticare|scordare|perdere|barrare|cestinare mio|questo NUMBER
        mio|questo NUMBER NO venga|venisse|sia|fosse MORE usato|utilizzato|contattato|chiamato|adoperato
        NUMBER lo puo|potete|puoi barrare|cancellare|togliere|eliminare|cestinare|buttare
        se NO mi|ci togliete|cancellate|eliminate|rimuovete|levate _? _? reclamo|denuncio|segnalo|esposto|blocco
        tirate|tirare|tiri una riga|croce sul|su mio? NUMBER
        staccatevi dal|da mio|me
        REMOVEME $
        REMOVEME subito|grazie|immediatamente|vi|ve|proprio|dovunque|ovunque|definitivamente|please|pls|pf|perfavore|entro
        REMOVEME per favore|piacere|cortesia|sempre|carita|lennesima|l_ennesima|dio|pieta
        REMOVEME e amici|lasciatemi|NO|basta|grazie|STOP|fatela|amen|via
        . REMOVEME $|subito|grazie|immediatamente|vi|ve|piu|proprio
        REMOVEME _? TEXTS|MSG
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo YOURS _? LIST|MSG|INFO
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo tutto|tutti|tutte|qui|qua|li|la|ovunque|dovunque|voi|mezzo|ddocu|mucchio|quelli|quelle|soli|costi $?
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo tutte|tutti|ogni|qualsiasi|qualunque|prossime|prossimi|soliti|solite le|i|gli? _? LIST|MSG|INFO
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo YOURS? coso|cosa|cose|roba|robe|affare|programma|macchinetta|meccanismo|giochino|supplizio|tormento|strazio|incubo|stillicidio|bombardamento
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo lista|elenco|liste|elenchi $
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo GROUP $|MSG|INFO|CLIENT|TEXTS|NUMBER|perche|xche|che|se|o|altrimenti|entro|quanto|voglio|quelli|chi|marketing|distribuzione|negozio
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo GROUP di|dei|del|degli|delle|della|dell|per YOURS? MSG|INFO|CLIENT|TEXTS|NUMBER|quelli|chi|marketing|distribuzione|negozio|GROUP|locale|ditta|agenzia|studio|officina|ristorante|clinica|centro|parrocchia|farmacia|bottega|salone|hotel|albergo|contattare|avvisare
        REMOVEME da|dal|dalla|dalle|dall|dai|dagli|dallo GROUP NO|basta|STOP
        REMOVEME con YOURS? _? MSG|INFO
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo YOURS? _? TEXTS|MSG
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo YOURS _? LIST|INFO
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo tutto|tutti|tutte|qui|qua|li|la|voi|questa|queste|quelli|quelle
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole? REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo GROUP $|MSG|INFO|CLIENT|TEXTS|NUMBER|perche|xche|che|se|o|entro|NO|STOP
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste|fai|vuole? REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo GROUP di|dei|del|degli|delle|della|dell|per YOURS? MSG|INFO|CLIENT|TEXTS|NUMBER|quelli|chi|marketing|distribuzione|negozio
        mi|ci REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo tutto|tutti|tutte|qui|qua|li|la|voi|quelli|quelle
        REMOVE|rimuovi|remove me da|dalla|dal|$ LIST?
        mi|ci REMOVE $
        mi|ci REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo YOURS? _? TEXTS|MSG
        mi|ci REMOVE da|dal|dalla|dalle|dall|dai|dagli|dallo YOURS _? LIST|INFO
        potete|puoi|volete|potreste|vogliate|voglia|puo|potrebbe|potrei|posso|come|prego|chiedo|fare|favore|vorrei|voglio|pregherei|invito|gentile|gentili|cortesia|costa|piacere|pregati|bisogna REMOVEME
        potete|puoi|volete|potreste|puo|potrebbe|vogliate mi|ci REMOVE|tolga|cancelli $
        che mi|ci REMOVE|togliete|togliate|cancelliate
        mi|ci potete|puoi|puo|potreste|potrebbe|volete|fate|dovete|dovreste REMOVE|eliminare|togliere|cancellare|uscire|sparire
        REMOVE il|mio|questo|sto|questa|la|i|miei|mie|nostro|nostri|ste|un|lo|suo|quel? mio|mia|miei|nostro|nostra|questo|suo? NUMBER
        REMOVE questo|il|sto|tale? vecchio? PHONE
        REMOVE ogni|qualsiasi|tutti|i|miei miei? dato|dati|recapiti|recapito
        cancellate|eliminate|rimuovete|cancelli|elimini tutto $
        REMOVE dai|dal|dalla|dalle|dall vostri|vostro|vostra|vostre LIST
        REMOVE dai|dal|dalla|dalle|dall LIST|MSG
        REMOVE per favore|cortesia|sempre $
        favore|pf|subito|immediatamente|grazie|prego|pls cancellate|eliminate|rimuovete|togliete|cancellare|eliminare|rimuovere $
        cancellate|eliminate|rimuovete|togliete|eliminatelo|toglietelo|cancellatelo|rimuovetelo >
        potete|puoi|puo|potreste|prego|favore|pregati|vogliate|da|di cancellare|eliminare|rimuovere|togliere >
        cancellatelo|eliminatelo|toglietelo|rimuovetelo|toglietela|cancellatela|eliminatela|rimuovetela|depennatelo|cancellateli|eliminateli|distruggeteli da|dal|dalla|dai|dalle|subito|$
        toglierlo|cancellarlo|rimuoverlo|eliminarlo|toglierla|cancellarla|rimuoverla|eliminarla da|dal|dalla|dai|dalle|subito YOURS|LIST
        REMOVE almeno|anche quelli|gli
        NUMBER da|dal|dalla|dalle ogni|vostro|vostra|vostri|vostre|tutti? LIST
        via da|dal|dalla|dalle|dai YOURS|tutte|tutti LIST|MSG
        via il|mio|i|la mio|miei|mia? NUMBER
        sparite|sparisci|sparitemi|levatevi|toglietevi|levati|uscite|eclissatevi|evaporate dal|da|di|torno|mezzo|dai
        . sparite|eclissatevi|evaporate|dileguatevi|sparisci
        , sparite|eclissatevi|dileguatevi|sparisci
        sparite|sparisci >
        farvi|fateli|fatele|favore sparire >
        dovete|devi|potete|puoi|vogliate|volete sparire
        escludeste|escludete|escludere|escludiate il|mio|questo|la|nostra? mio|mia? NUMBER
        essere|venire|venga|sia|esser|verra REMOVED
        essere|venire|venga|sia|esser REMOVED da|dal|dalla|dai|dalle|$ YOURS? LIST?
        voglio|vorrei|chiedo|desidero|vorremmo|preferirei essere|venire|che REMOVED|esser
        mai|dovevo|dovevate|avevate|avevo|avreste|dovevano|avevano _? _? essere|dovuto|detto|promesso|assicurato|garantito|togliermi|cancellarmi|che? mi? REMOVED|REMOVEME|toglievate|cancellavate|avreste
        avevate|avevano|avete|hanno|aveva|ha detto|promesso|assicurato|garantito|giurato che? _? _? toglievate|toglieva|tolto|cancellato|ricevuti|ricevuto|REMOVED|REMOVEME|cancellavate|smettevate|arrivati
        rimesso|rimessa|reiscritto|reiscritta|riiscritto|reinserito|reinserita|rispuntato senza|a|nonostante|di
        NO WANT|devo|dovrei|voglio MORE? stare|essere|comparire|figurare|restare|rimanere|risultare|starci nella|nelle|nei|in|tra|fra|nel YOURS? LIST|MSG|NUMBER
        nei|nelle|nella|nel|tra YOURS LIST NO ci|voglio|devo|vorrei
        NO sono? MORE? devo|voglio|dovrei stare|starci|comparire|figurare
        NO usate|utilizzate|usare|utilizzare|adoperare|conservare|tenere|usi|utilizzi MORE? il|mio|questo|questa|i|miei|sto|la? mio|miei|mia? NUMBER
        togliete|togliere|tolga|levare|levate la? spunta|flag|crocetta
        fate|fare|date|dare pulizia|ordine|pulito nella|nei|in|delle|negli|una? YOURS? LIST|NUMBER|rubrica
        verificate|controllate|ripulite|pulite|correggete|aggiornate|sistemate YOURS|le|i|la? LIST $|e|NO|STOP
        cedo|lascio|libero il? mio? posto $|nella|in|a
        scordatevi|dimenticatevi|scordate|dimenticate|dimenticarvi|scordarvi|scorda|dimentica|dimenticati di|del|che|il? me|noi|esisto|mio|questo|sto|esistiamo
        vi|ti dimenticate|scordate|dimenticaste|dimentichiate|scordaste di|del? me|noi|mio|questo
        perdete|perda|perdi|buttate|bruciate|stracciate il|sto|questo|pure? mio? NUMBER
        mettere|mettete|inserite|inserire|metta|inserisca|mettimi|mettetemi|inseritemi|iscrivete mio|questo|il|in|nella? numero|in|nella? lista|blacklist|black nera|blacklist|list
        in|nella blacklist|blacklist|lista_nera
        bloccatemi|bloccate mio|$|il|questo NUMBER|$|per
        fatemi|fammi|fateci|farmi|fate uscire|sparire|scomparire da|dal|dalla|dai|dalle|il|mio
        che mi|ci? toglieste|cancellaste|eliminaste|rimuoveste|depennaste|escludeste
        che il? mio|questo NUMBER venga|sia|venisse|fosse|sparisca
        mio|questo NUMBER deve|dovrebbe|devono|va sparire|essere|tolto|cancellato|eliminato|rimosso
        NUMBER venga|venisse|sia|vengano archiviato|REMOVED|cancellati|rimossi|eliminati
        via mio NUMBER
        che|quando|vi|mi|ci mi|ci? decidete|volete|dovete a? REMOVEME|togliere|cancellare
        mi|ci levi|tolga|cancelli|elimini|rimuova|depenni|escluda subito|$
        mi|ci togliete|levate|cancellate|eliminate|rimuovete si|o|subito
        NO dovevate|dovreste|dovete avere|averlo|averle|usarlo
        lista|elenco|rubrica per errore|sbaglio
        vi|ti|YOURS ho? messo|messi|metto|mando nello|in|nella|nel|tra|fra|lo? spam|blacklist|cestino|indesiderata|indesiderati|bloccati
        finite|finirete|finisci|andate in|nella|nei|tra|fra|nello numeri? blacklist|bloccati|spam|indesiderati
        lasciate|lascia|lasci in? pace mia|mio|i|le|la|nostra madre|mamma|nonna|nonno|padre
        lasciate|lascia mia|mio|i|le|la|nostra _ in? pace
        lasciate|lascia in? pace mamma|nonna|nonno|anziani|famiglia|mia|mio
        mettete|mettetemi|passate|buttate|cestinate mi|mio|il? NUMBER in|nel|nella|nei|al dimenticatoio|cestino|blacklist|spazzatura|macero
        esentate|sollevate|liberate mi|ci|il_mio|mio|da
        NO sono|siamo piu|+ da|con|presso|nella|nel|alla voi|vostra|vostro
        mio|questo numero e|sia|venga|risulti|stato stato? REMOVED
        confermare|confermarmi|confermatemi|conferma che|di mi? _? _? REMOVED|tolto|cancellazione|rimozione
        qualcuno mi|ci tolga|cancelli|levi|rimuova
        lascio|abbandono|mollo la|sta|YOURS vostra? lista|mailing|newsletter|rubrica|broadcast
        vi|ti cancello|elimino|rimuovo|depenno|tolgo dai|dalla|dal miei|mia|contatti
        tenetemi|lasciatemi|tieni|tenete fuori|lontano|alla_larga|distante da|dai|dalle|$
        """,
    "refusal": """
        MSG|volantini|offerte|sconti|notizie|novita|buoni|coupon _4 NO mandatemelo|mandatemela|mandatemeli|mandatemele|mandatemene|mandatecelo|mandatecela|mandateceli|mandatecele|mandatecene|inviatemelo|inviatemela|inviatemeli|inviatemele|inviatemene|inviatecelo|inviatecela|inviateceli|inviatecele|inviatecene|speditemelo|speditemela|speditemeli|speditemele|speditemene|speditecelo|speditecela|spediteceli|speditecele|speditecene|mandatelo|mandatela|mandateli|mandatele|inviatelo|inviatela|inviateli|inviatele|speditelo|speditela|spediteli|speditele MORE?
        MSG|volantini|offerte|sconti|notizie|novita|buoni|coupon _4 NO me|ce|mi|ci? lo|la|li|le|ne SEND MORE?
        MSG $ NO me|ce li|le|ne SEND|mandate|inviate MORE?
        .|, _? digitale|elettronica|online|premium|domiciliata NO me|ce lo|la|li|le|ne proponete|proponga|proporre MORE
        di voi NO ne WANT MORE sapere|sentir|sentire
        di|del|dello|della|dei|degli|delle YOURS MSG|INFO NO ne WANT MORE? sapere|sentir|sentire|vedere $? parlare?
        di|del|dello|della|dei|degli|delle MSG|INFO NO ne WANT MORE? sapere|sentir|sentire|vedere $? parlare?
        sono|siamo|resto|restiamo contrario|contraria|contrari|contrarie a|al GET
        sms|messaggi|promemoria|notifiche|avvisi|promozioni su|sul|sulla|sulle|sui|per|di|dalla|dal _ zero $
        inviti|sms|promozioni|promo|pubblicita|offerte|saldi|messaggi|notizie|newsletter _5 evitateli|evitatele|saltateli|saltatele|evitatemeli|evitatemele $
        NO m|mi|minteressano interessano? MSG|INFO _2 $ scrivetemi|mandatemi|avvisatemi|inviatemi|contattatemi|ma solo|soltanto|unicamente|esclusivamente se|per|quando|le|i|gli
        di|del|dello|della|dei|degli|delle YOURS? MSG|INFO NO ne SEND MORE
        NO mi|ci? SEND|MINE MORE quel|quella|quello|quei|quelle|quegli MSG|INFO|link|catene|cosi|robaccia|menata|tiritera
        NO vedo|capisco|comprendo|capiamo|so perche|come_mai mai? dovrei|dovremmo|devo|dobbiamo|continuo_a|debba GET|leggere|cancellare YOURS? MSG|INFO|niente
        traslocato|trasferito|trasferita|trasferiti|cambiato|venduto|chiuso|smesso _4 $? YOURS _? MSG|INFO _? sono|e|risultano _? inutili|superflui|superflue|inutile|superfluo
        MSG|INFO _3 $? risparmiateli|risparmiatele|risparmiatemeli|risparmiatemele|evitatemeli|evitatemele|teneteveli|tenetevele
        MSG|INFO NO li|le|vi leggo|guardo|apro|leggiamo MORE? $ risparmiateli|risparmiatevi|risparmiatevele|evitateli|smettete|inutile|inutili|STOP|REMOVEME|NO
        revoco|revocare|nego|revochiamo|revocato|revochi _? _? CONSENT
        ritiro|ritirare|ritiriamo|annullo|tolgo|ritirato mio|nostro|ogni|qualsiasi CONSENT
        NO mi|ci? serve|interessa|occorre|importa|va MORE GET
        NO ho|abbiamo|avrei|avremmo MORE? alcun|nessun|nessuna|alcuna? piacere|desiderio|intenzione|interesse|motivo|voglia di|a|nel GET
        solo|soltanto|unicamente|esclusivamente MSG|referti|urgenze|appuntamenti|scadenze|emergenze|conferme|ricevute _? _? il|tutto resto NO lo WANT
        solo|soltanto|unicamente|esclusivamente MSG|referti|urgenze|appuntamenti|scadenze|emergenze|conferme|ricevute _? _? il|tutto resto NO mi|ci? serve|interessa
        YOURS|certe|certi|simili|tali|queste|questi proposte|offerte|promo|promozioni|pubblicita|sconti|saldi|inviti|newsletter|iniziative|novita|MSG mandatele|mandateli|inviatele|inviateli|fatele|fateli|proponetele|proponeteli|rivolgetele|riservatele|riservateli a|ai|agli|alle|ad _? chi|qualcun|qualcuno|altri|altre|giovani|clienti
        . scrivete|scriva|scrivi a|ad|ai qualcun_altro|qualcunaltro|altri|giovani|chi_compra|chi_vuole >
        NO WANT MORE? saperne di|dei|delle|del|della? YOURS? MSG|INFO|voi
        NO WANT MORE saperne di|dei|delle|del|della YOURS _
        MSG|INFO NO lo|la|li|le WANT MORE SEE
        vostro|vostra|vostri|vostre _ NO lo|la|li|le WANT MORE SEE
        NO WANT MORE? saperne di? niente|nulla|questo|questa|tutto|loro
        NO WANT MORE? che mi|ci si scriva|contatti|chiami|disturbi|mandi|mandino|scrivano|contattino|disturbino
        niente|nulla|niente_di di? quello|cio|quanto che vendete|proponete|offrite|mandate mi|ci interessa|serve|riguarda
        senza di me|noi $ REMOVEME|STOP|NO|grazie
        inutile|inutili che? continuare|continuate|continui|continuiate|insistere|insistete|insistiate ad|a|con? MINE
        inutile|inutili che? continuare|continuate|continui|continuiate|insistere|insistete|insistiate ad|a|con? SEND MSG|INFO|$|YOURS
        inutile|inutili che? continuare|insistere con i|gli|le|sti|questi|queste|YOURS? MSG|INFO|inviti
        inutile che mi|ci SEND|CEASED
        . non piu $? grazie .
        NO WANT saperne|saperlo MORE? $
        fare|fate|faccia|faccio|facciano|farne|facciate meno di? MINE
        potete|potreste|puo|puoi|potrebbe fare|farne tranquillamente? meno $|di MINE?
        NO si scriva|mandi|invii|contatti|chiami|telefoni|disturbi|usi MORE YOURS? $|NUMBER
        NO acconsento|consento|autorizzo MORE $
        preferirei|preferisco|gradirei|vorrei|sarei_grato|sarei_grata che|se NO MORE? mi|ci CEASED
        non|niente WANT|voglio sapere nulla|niente $ MSG|ordine|appuntamenti _? si
        non|nn WANT che _3 resti|rimanga|stia|figuri|compaia|restino|rimangano in|nella|nel|nell|nei|sulla YOURS? LIST
        perche|xche|come_mai continuate|continua|continui a? _? SEND|MINE MSG|INFO|$
        NO WANT MORE? che mi|ci CEASED $|MORE|MSG|INFO|per|su
        WANT|preferirei|preferisco|sarebbe_meglio che NO MORE? mi|ci CEASED $|MORE|MSG|INFO|per|su
        WANT|preferirei|preferisco|sarebbe_meglio che NO MORE mi|ci CEASED
        WANT|preferirei|preferisco che la? smetteste|smettesse|piantaste|finiste|cessaste|toglieste|cancellaste
        NO WANT essere|esser|venire MORE CONTACTED
        NO WANT MORE essere|esser|venire CONTACTED
        WANT NO essere|esser|venire MORE CONTACTED
        WANT NO MORE essere|esser|venire CONTACTED
        NO essere|esser|venire MORE CONTACTED
        NO mi|ci cercate|cerchi|cercare|cerchino MORE
        NO cercatemi|cercarmi|cercateci|cercarci MORE
        STOP di|a cercarmi|cercarci
        NO ricordatemi|ricordateci|ricordarci MORE
        NO cercate|provate|tentate|cerchi|provi|tenti di|a riconquistarmi|vendermi|rifilarmi|propormi|ricontattarmi|riscrivermi
        consenso|autorizzazione|consensi NO ve|vi|velo|ve_lo do|diamo|concedo|concediamo|presto|rilascio|accordo|daro|daremo
        NO mi|ci interessa MORE servizio|newsletter|MSG $
        mi|ci mi? sento perseguitato|perseguitata|molestato|molestata|stalkerato|stalkerata
        NO m interessa MORE ricevere|GET|MSG
        NO interessa|minteressa MORE GET
        NO mi|ci|me|le|vi|gli|ce|li|ne|lo? SEND MORE
        NO SEND MORE
        NO SEND $
        NO MINE $|per|qui|qua|a|su|MORE|niente|nulla|sms|e|se|i|altre|altri|roba|pubblicita|cose|questi|queste|grazie|please
        NO mi|ci SEND $
        NO me|ce ne|li|le|lo|la SEND|mandate|inviate
        NO mi|ci|gli|le SEND MSG|roba|pubblicita|queste|questi|niente|nulla|offerte|sta|sti|ste|piu
        NO SEND a|su|sul|al questo|questa|sto|mio? PHONE
        NO SEND YOURS? MSG
        NO MINE YOURS? MSG|INFO
        MORE NO SEND
        mai piu|+ mi|ci? SEND|MINE
        di|a|per NO SEND|MINE MORE|$|MSG|qui|su|a|questo|a
        di|a NO mi? SEND|contattare
        di|a|per NO MINE
        NO dovete|devi|deve|devono|dovreste|bisogna|potete|puoi|vogliate|voglia MORE SEND|MINE|contattarmi
        NO serve|occorre|bisogna MORE MINE
        NO dovete|devi|deve|devono|dovreste|potete|puoi|vogliate mi|ci? MINE|SEND MSG|MORE|$
        NO vi|ti|si azzardate|permettete|azzardi|azzardatevi|provate|permettetevi MORE|a SEND|MINE|scrivermi
        NO azzardatevi|permettetevi|provateci|provate MORE|a? SEND|MINE|riscrivere
        NO insistete|insista|insistere|insisti|insistiate
        inutile|inutili che|di|insistere|SEND|MINE|scrivermi|scriviate mi? scrivete|scriviate|SEND|MINE|insistiate|mandate|$|con|a
        inutile SEND|MINE|scrivermi|insistere
        evitate|eviti|evitare|evitino|evitiate di|i|gli|le|questi|ste|sti|per|cortesemente? SEND|MINE|MSG|mandarli|mandarmeli|riscrivere|scrivere
        NO WANT MORE? MSG
        NO WANT MORE? YOURS? _? MSG
        NO WANT MORE YOURS _? INFO
        NO WANT YOURS INFO
        REMOVE i|tutti miei? NUMBER
        NO GET MORE MSG|$|YOURS|da|niente|nulla|altro
        di NO GET MORE
        NO MORE GET
        WANT NO MORE? GET
        WANT NO MORE? SEE YOURS? MSG|voi|niente|nulla
        WANT di? NO MORE? SEND|MINE
        WANT che NO? mi|ci? SEND|smettiate|cancelliate|togliate|smettete
        NO WANT|vuole|vogliamo MORE? che mi|ci|le|gli|vi? SEND|scriviate|scrivete|mandiate|contattiate|disturbiate
        WANT disdire|annullare|disattivare|interrompere|sospendere|cessare|fermare|bloccare|eliminare YOURS|il|i|la|l? MSG
        WANT disdire|annullare|disattivare|interrompere|sospendere|cessare|fermare|bloccare servizio|iscrizione|liscrizione|abbonamento MSG|$|informativo|a MSG?
        come|dove|cosa|che|possibile|modo|puo|posso _? _? _? NO GET MORE|YOURS|MSG|$
        come|cosa|che|fare|faccio|devo|possibile|modo|puo|posso _? _? per|a|di NO averne|riceverne|averli|riceverli|vederli|vederne MORE
        per NO averne|riceverne|averli|riceverli|vederli MORE
        come|dove|cosa _? _? cancello|cancellarsi|disiscrive|disiscrivere|cancellarmi|disattivo
        esiste|ce|c_e|avete|trovo _? modo|sistema|maniera|opzione per|di _? _? UNSUB|uscire|STOP|REMOVEME
        esiste|ce|c_e|avete|trovo _? modo _? per|di _? NO GET|SEND|MINE|ricevervi|sentirvi|vedervi|averne|riceverne|essere
        come si? fa|faccio|posso|possiamo|devo a|per|di? _? STOP|UNSUB|REMOVEME|NO|fermarvi|bloccarvi
        potete|potreste|puoi|puo|si_puo|posso|potrebbe STOP con|il|i? _? MSG|INFO|MINE
        opporre|oppormi|opporsi|opporci a|al|allinvio|all|alla|ai
        potete|vogliate|confermate|confermarmi|confermatemi che? NO mi? SEND|scriverete|manderete|ricevero|MORE
        NO mi|ci scriverete|manderete|contatterete|arriveranno MORE
        detto|chiesto|scritto|pregato _? di? DESIST|smettere|smetterla|cancellarmi|togliermi|lasciarmi
        detto|chiesto|scritto|avevo _? di? NO|nn SEND|MINE|GET|WANT|scrivermi
        NO avevo|ho chiesto di NO|essere|restare
        la finite >
        . la finiamo|piantiamo|smettiamo $
        . niente sms
        . basta cosi >
        MSG|INFO basta cosi >
        chi vi|ti|le ha dato|detto|autorizzato|autorizzati|dati il|mio|a|i|miei? mio|SEND|CONSENT|numero|NUMBER|dati
        come|dove avete|hai|ha preso|avuto|trovato|ottenuto mio? NUMBER . REMOVE|REMOVEME|STOP|NO
        NO WANT MORE? GET
        NO WANT MORE? questi|queste|i|le|nulla|niente|vostre|vostri|altre MSG
        NO WANT MORE? SEE YOURS? MSG|INFO|voi|niente|nulla|nessun
        NO WANT MORE vedervi|sentirvi|leggervi|averne|vederli|sentirne|sapere|saperne|ricevervi|avervi
        NO vi|li|le|ti|ve WANT MORE|tra|fra
        . NO lo|la WANT MORE .
        vostro|vostra|sto|sta|tuo|suo _ NO lo|la WANT MORE $
        MSG|INFO|servizio|iscrizione|liscrizione|abbonamento|labbonamento NO lo|la WANT MORE
        NO ne WANT MORE|sapere|vedere|ricevere
        NO WANT|voglio MORE sapere|saperne|aver|avere|a niente|nulla|che
        NO WANT MORE nulla|niente|nessun|nessuna|alcun|alcuna? da|di|a voi
        NO WANT MORE niente|nulla|da $
        NO WANT nulla|niente|altro da|di voi
        NO WANT MORE da|di voi
        NO WANT nessun|nessuna|alcun|alcuna|ulteriori|ulteriore MSG|INFO
        NO li|le WANT MORE|$
        NO ne WANT MORE|$
        MSG NO li|le|ne|lo|vi? WANT|vuole|vuol|vogliamo
        MSG NO sono|e|li|mi|ci? MORE? SERVE|graditi|gradita|gradite|desiderati|richiesti|voluti|benvenuti|autorizzati
        YOURS INFO NO mi|ci|sono? MORE? SERVE
        MSG NO ne|li|le? WANT|voglio
        MSG NO? gradita|graditi|gradite|gradito|desiderati|richiesti|indesiderati|desiderata|richiesta|indesiderata|molesti|moleste $
        MSG indesiderati|indesiderata|molesti
        NO mi|ci SERVE MORE? YOURS? MSG|YOURS
        NO mi|ci SERVE YOURS INFO
        NO mi|ci SERVE MORE? $ NO|basta|grazie|STOP|REMOVEME|REMOVE|mi|non|lasciatemi|stop
        NO mi|ci|sono interessa|interessano|serve|servono|riguarda|riguardano MORE $
        MSG|INFO NO mi|ci|ti interessa|interessano|serve|servono|riguardano|riguarda|occorrono|interesano
        NO sono MORE? interessato|interessata|interessati a|ai|alle|alla|al|agli|ad YOURS|ricevere|MSG
        NO sono interessato|interessata|interessati $ NO|basta|STOP|REMOVEME|REMOVE|stop|vi|lasciatemi
        basta $ mi|ci
        NO SEND mai MORE
        NO mi WANT $ REMOVE|REMOVEME
        non essere MORE? contattato|contattata|contattati|disturbato|disturbata|disturbati|chiamato
        preferirei|preferisco|preferiremmo non MORE? GET|SEND|essere|comparire
        preferirei|preferisco|preferiremmo non MORE? avere YOURS? MSG|INFO|NUMBER|contatti
        WANT togliere gli|i MSG
        avete TIRED $|MSG|YOURS|INFO|SEND|MINE|voi|basta|coi|a
        mi|ci|me|m|hai avete|hanno|ha|hai|avite|gavete|gave TIRED $|MSG|YOURS|INFO|SEND|MINE|voi|basta|coi|a
        mi|ci state|stai|stanno tempestando|assillando|stressando|disturbando|molestando|bombardando|tartassando|perseguitando|importunando|scocciando|infastidendo|martellando|intasando
        mi|ci tempestate|assillate|tampinate|tartassate|perseguitate|martellate|bombardate|stressate|molestate
        NO rompete
        NO so|sappiamo che|cosa farmene|farne|farci|farcene $|MSG|INFO|YOURS|voi
        che|cosa me ne faccio
        mai ho|abbiamo|stato|stata? iscritto|autorizzato|dato|chiesto|richiesto|iscritta|dati|prestato|concesso|firmato|autorizzata|registrato|registrata|acconsentito|voluto il|la|a|nulla|niente|questo|di|alcun|nessun|i|mio|mi|MSG|$|vi|nessuno
        non ho|abbiamo mai autorizzato|chiesto|dato|richiesto|acconsentito|prestato|concesso|dato|voluto|accettato
        NO vi|ti|ve|lo|le ho|abbiamo|aveva? mai autorizzato|autorizzati|chiesto|dato|richiesto
        NO ho|abbiamo|vi|vi_ho|ve mai? ho? autorizzato|autorizzati|acconsentito|richiesto|chiesto|prestato|sottoscritto a|nessun|alcun|nulla|niente|questi|CONSENT|MSG|SEND|GET|MINE
        NO ho chiesto|richiesto|autorizzato|firmato niente|nulla|io
        NO mi|ci|sono sono|ero|siamo|ricordo|stato|stata mai di? iscritto|iscritta|registrato|registrata|abbonato|iscritti|aver|cliente|vostro|vostra|essermi
        NO do|presto|concedo|rilascio|diamo il|alcun|nessun|mio|vi|la? CONSENT
        NO avete|hai il? mio CONSENT
        NO avete|c|ce alcun|nessun CONSENT
        senza mio|mia|nostro|alcun|nessun|averne|aver|dare il|un|la|mio? CONSENT
        NO autorizzo|acconsento|consento|permetto|accetto|ammetto MORE? YOURS? _? MSG|SEND|MINE|GET
        NO autorizzo|acconsento|consento|permetto|accetto MORE? YOURS INFO
        NO autorizzo|acconsento|consento|permetto|accetto|tollero MORE? che MORE? mi|ci|vi|altri? MSG|SEND|MINE|CEASED|arrivino
        NO autorizzo|acconsento|consento|permetto a|al|alla|il|nessun|alcun|ulteriore? trattamento|invio|uso|utilizzo|contatto|allinvio|linvio|luso|alluso|allutilizzo|lutilizzo
        . NO vi? autorizzo|acconsento|consento $
        NO vi autorizzo|consento|permetto $|MORE|a
        NO sono|siamo|faccio|facciamo piu|parte|+ di|parte|vostro|vostra? CLIENT
        NO sono|siamo piu|+ un|una|vostri? CLIENT
        NO faccio|facciamo piu|+ parte
        NO frequento|vengo|veniamo|abito|vivo|faccio|viene piu|+ da|a|qui|li|danza|corsi|la|in|nella|sport voi|palestra|zona|citta|studio|scuola|negozio|$ $? REMOVEME|REMOVE|STOP|NO|non|inutile
        rinuncio|faccio|faremo|facciamo|fare|farei|fo a|volentieri|tranquillamente? meno|ai|alle|agli|a|al di|dei|delle|del? YOURS|MSG|tutti|questi
        ne faccio|facciamo|farei|fo volentieri? a? meno $
        MSG|INFO ne? faccio|facciamo|posso|potete _? a? meno
        NO ho|abbiamo|mi|avrei piu|+|nessun|alcun|certo? bisogno|interesse|intenzione|voglia di|dei|delle|del|a YOURS|ricevere|leggere|vedere|SEND|MSG|GET|sentirvi
        NO ho|abbiamo piu|+ bisogno di|dei|delle|del? YOURS|MSG|voi
        tenetevi|tenetevelo|tieniti|teneteveli|tenetevele|tenersi|tenervi pure? YOURS|i|le|gli MSG|INFO
        potete tenerveli|tenervele|tenervi|risparmiarveli|risparmiarvi|evitarli|infilarveli|mettere
        MSG|INFO ve|teneteveli|tenetevele|tenetevi|risparmiateveli li|le? potete? infilare|mettere|mettete|ficcare|tenete|tenere|ficcate|infilate
        risparmiatemi|risparmiateci|risparmiatevi|risparmi|risparmiate i|le|gli|pure|prossimi|il|questi|YOURS MSG|INFO|prossimi|fiato|soldi|resto
        NO me|ce|mi|ci ne? frega|importa|interessa|cale|fotte|freca niente|nulla|un|niente_di|di|del|dei|delle|piu _? _? YOURS MSG|INFO
        NO me|ce ne frega|importa|fotte|cale niente|nulla|un|una|mezza cavolo|cazzo|tubo|accidente|sega|fico|ceppa di|del|delle|dei? YOURS|voi
        chi se ne frega|importa|fotte di|dei|delle YOURS MSG|INFO
        me ne frego|sbatto|infischio|fotto|batto di|dei|delle|altamente YOURS? MSG|INFO
        MSG|INFO mi|ci ne? frega|esce|escono|danno|disturbano|disturba|infastidiscono|infastidisce|stressano|tolgono|svegliano|confondono|agitano
        MSG NO ne|si|li accettano|accettiamo|accetto|vogliono|vogliamo|ricevono
        NO si accettano|ricevono|gradiscono|desiderano MSG|INFO
        NO interessa|interessato|interessata|interessati|interessano $ NO|basta|STOP|REMOVEME|REMOVE|stop|cancellate
        NO leggo|rispondo|guardo|apro|leggiamo|rispondero|leggero MORE YOURS MSG
        NO SERVE MORE YOURS? MSG
        NO SERVE MORE il|i|le|la MSG
        NO utilizzatelo|usatelo|usarlo|utilizzarlo MORE|per|a
        NO m|me SEND MORE|$
        che NO ne? avrei|avremmo|avrebbe MORE ricevuti|ricevuto|ricevute
        nessuno vi|ti ha|aveva chiesto
        NO ho|abbiamo dato|prestato|firmato|concesso|rilasciato nessun|alcun|il|mai CONSENT
        niente|nessun CONSENT
        NO sono|siamo mai? stato|stata? un|una|vostro|vostra? cliente|clienti|paziente di|da|vostro|vostra|$
        NO ho|abbiamo piu|+|niente|nulla rapporti|niente|nulla|a|contatti che|con|a fare|voi
        niente a che fare|vedere con
        NO ho tempo|voglia per|di YOURS MSG
        solo|preferisco|soltanto|unicamente|esclusivamente mail|email|posta|cartacee|cartacea|telefono|pec , NO|niente|no|nessun MSG|sms
        mail|email|posta|pec $ MSG no|NO
        solo|soltanto _? _? _? non|no|niente sms|MSG
        sms|messaggi no $
        pensione|pensionato|pensionata|traslocato|trasferito|trasferita|trasferiti|venduto|chiuso|cambiato _? _? _? _? REMOVEME|inutile|STOP
        CONSENT NO lavete|l_avete|avete|ce|ve|e|lo|ho MORE|mai|dato|lavete|valido|stato|$
        NO vi|ti|ve disturbate|scomodate|sforzate MORE|a
        NO ho spuntato|barrato|firmato|flaggato nessuna|alcuna|niente|nulla
        NO compro|compriamo|acquisto MORE da|nulla|niente voi|$
        NO WANT MORE avere contatti|rapporti|a|nulla
        NO rinnovo|rinnoviamo|torno|tornero|tornerò _? STOP|REMOVEME|NO
        ne adesso|ora|oggi ne|e
        per sempre|il_futuro|lavvenire no|NO|basta|evitate
        in futuro NO|evitate|basta|niente|nessun
        dora|d_ora|ora in|innanzi poi|avanti? NO|niente|basta|nessun|evitate mi? SEND|MSG|MINE
        dora|d_ora|ora in|innanzi poi|avanti? silenzio|zitti|muti
        NO mi|ci riguarda|riguardano|interessa|interessano MORE $ REMOVE|REMOVEME|STOP|NO|basta
        questo|cosa NO mi|ci riguarda MORE
        NO WANT|voglio|desidero che MSG|mi arrivino|mandiate|scriviate
        NO voglio|vogliamo|vuole|desidero piu|+ vederli|vedervi|leggervi|sentirvi|averne|averli|GET|niente|nulla|sentir|saperne|sapere|essere|comunicazioni
        NO voglio|vogliamo|vuole|desidero piu|+ SEE $|MSG|INFO|voi|niente|nulla|nome|numero
        NO WANT MORE? pubblicita|promozioni|spam|offerte|sms
        NO accetto|accettiamo|gradisco|gradiamo|tollero|sopporto MORE? YOURS? MSG|INFO
        NO sono|siamo|e interessato|interessata|interessati MORE $ grazie|STOP|NO|REMOVE|REMOVEME
        solo|soltanto|esclusivamente email|mail|posta|pec|telefono $ NO|niente|no|mai
        NO WANT MORE? _? GET MORE? MSG|INFO|nulla|niente|$|da|YOURS
        NO SEND|MINE mai MORE
        mai MORE GET|SEND|MINE
        telefono|cellulare|cell squilla|suona|vibra|esplode _? _? _? _? STOP|REMOVEME
        MSG NO hanno|ha|aveva|avrebbero MORE senso|ragione|motivo|utilita|scopo di|$
        MSG sono|e|mi|risultano _? inutili|fastidiosi|molesti|invadenti|eccessivi|insopportabili|pesanti $ STOP|lasciate|REMOVEME|REMOVE|NO
        niente|nulla di? vostro|voi mi interessa|serve
        NO mi|ci interessa|serve niente|nulla di|da? vostro|voi|$
        il|lui|lei|marito|moglie|madre|padre|figlio NO vuole MORE? niente|nulla $|da_voi|di_vostro|dai_vostri
        rifiuto|rifiutiamo|declino|decliniamo ogni|qualsiasi|tutte|ulteriori|qualunque|le|i|vostre|vostri? MSG|INFO|contatto
        NO serve|vale a|niente|nulla? SEND|MINE|insistere
        NO|neanche|nemmeno un sms|messaggio di|in piu|+
        NO|neanche|nemmeno MORE un MSG
        lasciate|lascia perdere con|i|YOURS MSG|INFO
        lasciate|lascia perdere $ MSG|NO|REMOVEME|STOP
        arrendetevi|rinunciate|desistete $|con|a
        evitatemi|evitateci|evitami YOURS|i|le|gli? MSG|INFO
        NO sono ne cliente|interessato|interessata|paziente|iscritto
        NO sono io? il|un|una? vostro|vostra cliente|paziente|bersaglio|target
        WANT la? pace|tranquillita|silenzio|quiete $
        riavere|recuperare|ritrovare|avere la|un_po? mia? tranquillita|pace|quiete
        vieto|vietiamo|proibisco ogni|qualsiasi|qualunque|luso|l_uso|di|uso? uso|utilizzo|contatto|MSG|mio
        robot|bot|computer|sistema puo|deve tacere|smettere|fermarsi|spegnersi
        spegnete|staccate|disattivate|fermate il|sto|quel|questo|vostro? robot|bot|risponditore|macchinetta
        insistete|insisti troppo|ancora|parecchio $ STOP|basta|NO
        """,
    "threat": """
        un_altra|unaltra|ancora_una volta e|$|che? ve|te|se la vedete|vedrete|vedrai|vedra|vedremo con|col|coi|cogli _? _? AUTHORITY|legale
        prossima|unaltra|altra|ennesima|una MSG e vi|ti? blocco|denuncio|segnalo|querelo
        prossima|unaltra|altra|ennesima|altro|prossimo MSG _? e cambio|disdico|rescindo banca|palestra|dentista|negozio|parrucchiere|operatore|gestore|palestra|studio|labbonamento|abbonamento|il|contratto|tutto|compagnia|officina
        altro|ancora_uno|uno di? YOURS e|, AUTHORITY|chiamo|denuncio|blocco|vi|ti|racconto|segnalo|faccio|passo|parte|scatta|querelo
        altro|ancora|prossimo un? MSG e|, vado|passo|corro|mi_rivolgo AUTHORITY|allavvocato|dallavvocato|legale
        al|alla prossimo|prossima MSG _? passo|giro|mando|porto|consegno|vado|chiamo|parte|scatta|faccio|sporgo _3 AUTHORITY|allavvocato|dallavvocato|carabinieri|legale
        passo|giro|porto|consegno pratica|tutto|faccenda|questione|numero a|al? AUTHORITY|allavvocato
        segnalero|segnalo|segnaliamo|denuncio|denuncero|blocco|blocchero|querelo|denunciamo _? _? _? _? _? se NO la|mi|ci? STOP|DESIST|REMOVE|REMOVEME|togliete|piantate|smettete
        se mi|ci? scrivete|mandate|contattate|disturbate|cercate|riscrivete unaltra|un_altra|ancora_una volta $|vi|ti|vado|chiamo|denuncio|blocco|faccio|butto|lancio|mangio|giuro
        al|il|dal|del|allautorita|presso garante
        garante privacy
        garante della privacy
        . garante
        registro opposizioni
        registro delle opposizioni
        iscritto|iscritta|iscriverò|registro pubblico|al|opposizioni? opposizioni
        gdpr
        reg|regolamento ue 0
        codice privacy
        diritto alla|di|alloblio cancellazione|opposizione|oblio|opposi
        alloblio|diritto_alloblio
        esercito|esercitare|avvalgo mio? il|del|i|diritto|diritti|miei? diritto|diritti|di
        diffido|diffidiamo vi|le|a|da|formalmente|dal|dallo|codesta|di
        vi diffido
        formale diffida
        diffida a|dal|da cessare|SEND|MINE
        . mi oppongo >
        mi oppongo $ NO|STOP|REMOVEME|REMOVE|MSG
        mi oppongo al|a|alla|ai|allinvio|all|alle? trattamento|ricezione|invio|allinvio|uso|utilizzo|MSG|alluso
        ci opponiamo
        manifesto|esprimo|comunico|dichiaro|formulo mio|mia|la opposizione|diniego|volonta|dissenso|rifiuto
        parlate|parlatene|parlerete|sentirete|vedrete|risponderete|ne_parlate|smettetela|smettete|o col|con|dal|al|il? mio|nostro avvocato|legale >
        o|ultimo|poi|prossimo|prossima|alla mio|nostro? avvocato|legale >
        sentirete|risentirete|sentira|sentirà|riceverete|avrete|vedrete|parlerete|risponderete|contattera|contattero|procedero|procederà|procederemo|agiro|adiro|adiremo per|dal|il|mio|notizie|col|con|una|a|con_le|le|tramite|legalmente|vie|al|davanti? mio|nostro|vie? AUTHORITY|legali|legale|legalmente
        passo|passero|passeremo|ricorro|ricorrero|adiro|procedero alle|per|a|le vie legali
        polizia postale
        codacons|agcom|altroconsumo|federconsumatori|aduc|adiconsum
        blocco tutto >
        blocco il|questo|sto vostro? numero|contatto
        blocco e? segnalo
        vi|ti|ve|te blocco|segnalo $|al|allagcom|come|per|a|tutti|alla
        vi|ti|ve|te denuncio|querelo|blocchero|denuncero|querelero|segnalero|blocchiamo|segnaliamo|denunciamo|bloccati|segnalati
        vi|ti ho|abbiamo|o bloccato|bloccati|segnalato|segnalati|denunciato|denunciati|messo|messi|bannato|bannati in|come|alla|al|$|e|per|sul|all|allagcom
        vi|ti chiedo|chiedero|chiediamo i|per? danni|risarcimento
        vi|ti faro|faccio|facciamo|faremo causa|querela|denuncia
        vi|ti porto|trascino|porteremo in tribunale
        numero bloccato|segnalato
        siete|sei bloccato|bloccati|segnalati|segnalato|bannati
        . bloccato|bloccati|bannati >
        , bloccato|bloccati|bannati >
        MSG|numero|contatto bloccato|bloccati|bannati >
        segnalato|segnalati|segnalo|segnalare|segnalero|segnalata|segnalazione come|per|inviata|fatta|allagcom|all|alla|al spam|molestie|stalking|garante|AUTHORITY|agcom|allautorita|polizia
        segnalazione inviata|fatta|partita al|all|allagcom|alla|a? AUTHORITY
        altro|prossimo|ancora|singolo|ennesimo un? MSG e|, vi|ti|ve|faccio|facciamo|vado|chiamo|parte|scatta|mi|lo|sara|partira|parto|ne|passo|denuncio|blocco|segnalo|mando|porto|butto|cambio|chiudo|racconto|querelo|vengo|disdico|recedo|rescindo|scrivo|finite|finiamo|ci_vediamo_in
        altro|prossimo|ancora|singolo|ennesimo un? MSG =|vi|faccio|vado|chiamo|ve|parte|scatta|mi|sara|partira|parto|ti
        altro|prossimo|ancora|singolo|ennesimo un? MSG _? _? _? _? AUTHORITY
        un altro MSG e vi|ti|faccio|vado|chiamo|blocco|denuncio|e|parte|scatta
        un|unaltro|altro MSG AUTHORITY
        la|alla|prossima volta chiamo|vado|parlate|parlerete|denuncio|blocco _? _? _? AUTHORITY
        la|alla|prossima volta vi|ti|ne|ve denuncio|querelo|blocco|segnalo|parlate|parlerete
        se continuate|insistete|riscrivete|mi|scrivete|persistete|arriva|ne|ricevo|continua mi? ancora|_? _? _? _? _? AUTHORITY|blocco|denuncio|vi|ti
        se NO la|mi|ci? DESIST|STOP|REMOVE|REMOVEME|togliete _? _? _? _? AUTHORITY|blocco|denuncio|segnalo|vi|ti
        se mi|ci? scrivete|contattate|riscrivete|disturbate|ricontattate ancora|di_nuovo|nuovamente $|vi|vado|chiamo|blocco|faccio
        se mi? riscrivete|ricontattate vi|vado|chiamo|blocco|faccio|$
        continuate AUTHORITY|danni
        AUTHORITY se continuate|insistete|riscrivete
        ultimo|ultima|ultimi avvertimento|diffida|avvertimenti|avvertenza $|prima|poi|che|e|dopo|vi|STOP
        . ultimo avviso >
        ultimo avviso . STOP|poi
        ultimo|ultima volta|avvertimento che|prima|poi|$ vi|lo|della|del|di|querela|denuncia|ve? TELL|AUTHORITY|dico
        . stalking|molestie
        questo|questa|per|denuncio stalking|molestie >
        vostre|vostri molestie
        siamo|siete|considero|questa|questo|costituisce|oltre una|un|e|la|alla|vera|al? molestia|molestie|stalking|persecuzione|spam
        e spam|stalking|molestia $
        violazione della|del|di? privacy|gdpr
        violate|violando|violato la|mia|il|mia? privacy|gdpr|tranquillita
        screenshot|screen|salvato|conservato dei|tutti|i|tutto? YOURS|MSG|tutto _? _? AUTHORITY
        screenshot|screen di|dei|tutti|pronti
        vi|ti sputtano|recensione|recensioni
        art|articolo 17|21|130|7 gdpr|reg|del|codice|NO|STOP|REMOVE|REMOVEME
        faccio|faro|facciamo|parte|partira|scatta|sporgo|sporgero|presento|presentero _? _? denuncia|querela|esposto|reclamo|segnalazione se NO|mi|continuate|vi|non
        faccio|faro|facciamo|parte|partira|scatta|sporgo|sporgero|presento|presentero _? _? denuncia|querela|esposto|reclamo|segnalazione garante|molestie|stalking|spam|agcom
        vi faccio|faremo causa
        poi|prima|avvertimento|dopo querela|denuncia >
        avvocato|legale vi contattera|contatterà|scrivera|scriverà|fara|risponde
        bloccati e segnalati
        ora|adesso|poi|e|quindi|allora|cosi blocco $
        sto per bloccarvi|denunciarvi|segnalarvi|bloccare
        vi|ti sto bloccando|segnalando
        ancora|solo|altro uno|una e vi|ti|faccio|vado|chiamo|denuncio|blocco
        un|unaltro altro e vi|ti blocco|denuncio|segnalo
        """,
    "rude": """
        andate|vada|vai a ronzare|scocciare|rompere|spammare|tediare|molestare da|altrove|qualcun|un|unaltra altra|parte|altro?
        che due scatole|balle|palle $|YOURS|con|ogni|tutti
        chiudi|chiudete|chiuda il? becco|bocca >
        statte|stai zitto|zitta|muto >
        vaffanculo $|voi|MSG|YOURS|tutti|a|e|STOP|NO|spam|lasciatemi|basta
        vaffa
        fanculo
        affanculo
        andate|andatevene|vai|vattene|va a quel|quer paese|$
        andate|andatevene|vai|vattene|va a fanculo|cagare|morire|farvi|ffanculo|affanculo|fan|dar_via|da|via|al|farti|fare|ciapa
        andate affanculo
        andate|andatevene|vai|andat via|farvi|fuori|altrove|sto|allinferno|all|in|al|cagare|affanculo? cazzo|malora|diavolo|inferno|benedire|friggere|fottere|cagare|>
        mandate a quel
        rotto|rompere|rompete|rompi|scassato|frantumato|rompetemi|rompeteci|rompetele|scassate|sfracellate il|i|le|li|la|lo|er|mi? palle|coglioni|scatole|cazzo|balle|maroni|minchia|marroni|anima|pazienza|timpani|zebedei
        siete|sei degli|dei|una|un|davvero|proprio|tremendi? scocciatori|rompiscatole|pesanti|molesti|rompipalle|rompicoglioni|insopportabili|asfissianti|fastidiosi|invadenti|ossessivi|stalker|peste|pesante|spammer|tormento|piaga|persecuzione
        rompipalle|rompicoglioni|rompiscatole|scassapalle|rompiballe|scocciatori|cacacazzo|rompimaroni
        non rompete|rompere|rompetemi|rompermi|scassate|scocciate|rompa|rompi
        fuori dalle palle|scatole|balle
        fuori dalla|dal|dai mia|mio|miei vista|NUMBER|vita|coglioni
        levatevi|toglietevi|levati|levateve|tojeteve dalle|dai|dal|di|da palle|coglioni|cazzo|mezzo|torno|scatole|balle
        via dalle|da|dai palle|balle|coglioni|qui
        due palle|maroni|coglioni|balle|marroni YOURS|con _? MSG
        che palle YOURS|con|di MSG
        che due palle|maroni|coglioni|marroni|balle
        crepate|schiattate|fottetevi|ammazzatevi|impiccatevi|fottiti|sparatevi
        morite $
        . crepa >
        attaccatevi|attaccati al
        statemi|stateci|statte|stammi|stateme|stative|stativi alla|a|muti|lontano|lontani|buoni|zitti|fermi larga?
        state|stai|stia alla|a larga
        state|stai|fate zitti|muti|buoni|fermi|silenzio >
        giratemi|girate alla? larga
        . silenzio >
        . zitti|muti|tacete $|per|subito|da_oggi|da_ora|dora|da_adesso
        ma chi vi|ti vuole|conosce|sopporta|cerca|ha|caga|si|si_incula
        chi vi|ti vuole|conosce|sopporta|caga|cerca|incula
        chi vi ha chiesto|cercato|cercati|interpellato|interpellati|detto
        ve|te lo|li|le potete|mettete|puoi|ficcate|dovete mettere|ficcare|infilare|dove|nel
        dove dico io|il_sole
        fatevi|fatti una|i|gli|un vita|affari|cazzi|fatti|domande
        sparate|sparatevi via
        trovatevi|cercatevi|trovate|cercate un|qualcun|altro|altri|altra altro|altri|hobby|pollo|gonzo|vittima|fesso
        ci siete|sei o ci fate|fai
        tra i|le piedi|palle|scatole
        passato il|ogni segno|limite|limiti
        . addio >
        , addio >
        togliti|toglietevi dai|dal|di
        vattene|andatevene >
        chi se ne frega >
        . smammate|sloggiate|sciò|scio|pussate|pussa|smamma|aria $|via|dal|dai|da
        , smammate|sloggiate|pussate|sciò $
        aripijateve|ripigliatevi
        chi ve vole|voe|sente|conosce
        nun ve se|vojo|voglio|sopporto reggo|sopporta|vede|piu
        """,
    "stranger": """
        NUMBER me|ce|mi|ci l|lo|la|lhanno|lha hanno|ha? dato|assegnato|data|assegnata|venduto|venduta nuovo|nuova|riciclato|da_poco|al_negozio|negozio
        sim|scheda|numero l|lo|la|lho ho|abbiamo? comprata|comprato|presa|preso|avuta|avuto usata|usato|di_seconda_mano|da_poco|nuova|nuovo $ di|che|chi|NO _3 NO so|conosco|c|mai|parlate|niente
        sim|scheda|numero l|lo|la|lho ho|abbiamo? comprata|comprato|presa|preso usata|usato $ di chi parlate|cercate|parla|cerca
        avete|ha|hai|usate il? NUMBER di chi|quello|quella|uno|una che? ce|c|lo|la|l? laveva|aveva prima
        di|del quello|quella|chi che? laveva|aveva|lo_aveva prima $? di? me?
        io|noi e? da|dal|solo _3 che? ho|abbiamo questa|questo|sta|sto sim|scheda|numero|linea .
        qui|qua|questa|questo e casa|famiglia|studio|ditta|negozio|bar|officina _ $ NO|nessun|nessuna signor|signora|_
        NUMBER ce|c l|lo|la|lha|ha ha? un|una bambino|bambina|ragazzino|ragazzina|minore|minorenne $
        questo|sto|questa NUMBER lo|la|e|ce usa|tiene|ha mia|mio|nostra|nostro|una|un figlia|figlio|nipote|bambina|bambino di _ anni|mesi
        MSG|notifiche _3 di|per un|una|del|della|dei bambino|bambina|figlio|figlia|cane|gatto|auto|moto|alunno|ragazzo che NO e|ho|abbiamo|ha mio|mia|nostro|nostra|mai|piu|$
        scheda|sim|numero|linea|utenza _3 prima e|era|apparteneva di|a|ad qualcun|qualcuno|un|una|unaltra|unaltro|altri altro|altra|$?
        . PHONE riassegnato|riassegnata|riciclato|dismesso $
        PHONE mi|ci e|hanno|ha? stato|stata? assegnato|dato|attribuito|riassegnato|assegnata|attribuita da? poco|recente|recentemente|ieri|nuovo|qualche|un
        ho|abbiamo questo PHONE da? poco|recente|ieri|qualche|una_settimana|un_mese|due
        vi|ti sbagliate|sbagli|sta_sbagliando|state_sbagliando $ NO sono io|lui|lei|quella|quello
        PHONE e|ha|avuto cambiato|passato proprietario|intestatario|mano|padrone|titolare
        cambi|cambiate|cambia NUMBER $
        chi|persona|ragazza|ragazzo|signora|signore|tipo|tizio|proprietario|proprietaria|uomo|donna|collega|quello|quella|cliente che? aveva|usava|possedeva|ha_avuto numero|num|nr|sim|linea|utenza|recapito prima|precedentemente
        cliente|proprietario|titolare|intestatario|persona|ragazza|ragazzo|utente di_prima|precedente _? _? NO sono io
        NO appartiene|corrisponde MORE? a|al|alla|alle|allo? persona|signora|signor|signore|destinatario|cliente|paziente|chi che? cercate|cercato|cerca|cerchi|pensate|credete|in
        numero|persona|destinatario|num|cellulare|interlocutore|utente|contatto|nr|telefono WRONG
        WRONG numero|persona|destinatario|num|nr|destinatario
        ha|avete|hai|avrete|state|sta|hanno|stai|aveste sbagliato|sbagliando|sbaliato|errato il|di? numero|persona|destinatario|num|contatto|nr
        avete|ha|hai|state sbagliato|sbagliando >
        NO sono io|la|il|lo|quella|quello persona|che|cercate|destinatario|paziente|signora|titolare
        NO sono la|chi|quella|quello|il|colui|colei persona? che? cercate|cerca|pensate|credete|cerchi
        NO sono io|chi|quella|quello $ STOP|REMOVE|NO|avete|cancellate
        qui|qua NO c|ce|abita|vive|lavora|esiste|sta|risponde|conosciamo|e
        NO abita|vive|lavora|risiede|usa|ha|possiede|utilizza|sta piu|+ qui|qua|questo|con|da|sto|il|in|noi numero|sim|noi|cellulare|questo|$|azienda|ditta|ufficio
        NO abita|vive|lavora|risiede|sta piu|+ qui|qua|con|da
        NO e|appartiene piu|+ il? suo|di|a|al|mio|della|del|lei|lui? NUMBER|$|suo|lei|lui
        NUMBER di un|unaltra|unaltro|altra|altro|altri altra|altro|persona
        numero|sim|cellulare|utenza|telefono e|lo|ce|adesso|ora|e_adesso|di|era|apparteneva|passato|ora_e mio|mia|lho|a|di|della|del|prima|miei|passato|stato|stata|passata da|adesso|ora|io|me|nostro|altri|$|riassegnato|un|qualcun|dal|riassegnata
        numero di un'altra persona
        NUMBER passato|riassegnato|assegnato|ceduto|riciclato|trasferito a|da|me
        ho|abbiamo|uso preso|comprato|questo|questa|ereditato|ricevuto|sto|il|adesso? NUMBER da|solo|di_recente|nuovo
        ce l ho|abbiamo io|noi
        ce lho|labbiamo io|noi adesso|ora|$
        vecchio|vecchia|precedente|ex|precedenti intestatario|proprietario|titolare|intestataria|proprietaria|possessore|inquilino|assegnatario
        di|del|della vecchio|vecchia|precedente|ex utente|cliente
        nuovo|nuova|attuale intestatario|proprietario|titolare|intestataria|proprietaria|assegnatario|possessore
        NO conosco|conosciamo nessun|nessuna|nessuno|alcun|alcuna
        NO conosco|conosciamo la|il|questo|questa|sto|quel|quella vostra|signor|signora|persona|tizio|vostro|signore
        mai conosciuta|conosciuto|sentita|sentito|sentiti|stato|stata|stati|avuto|entrato|entrata|comprato|frequentato|avuta nominare|parlare|di|piede|da|cliente|vostro|vostra|a|niente|nulla|nessun|rapporti|in|che|il|un|la|nel? nominare|parlare|piede|voi|cliente|vostra|vostro|niente|fare|paziente|da|negozio|questo
        mai messo piede $|da|li|dentro|nella|qui
        mai conosciuta|conosciuto|conosciuti|conosciute
        persona errata|sbagliata
        e|questo|questa il|e|un|di? numero|telefono|cellulare|cell di|del|della|mia|mio un|mio|una|mia|nostro|figlia|bambino|bambina|minore|minorenne|privato figlio|figlia|minorenne|bambino|bambina|nipote|minore .
        e|questo|questa il|e|un|di? numero|telefono|cellulare|cell di|del|della|mia|mio un|mio|una|mia|nostro|figlia|bambino|bambina|minore|minorenne|privato figlio|figlia|minorenne|bambino|bambina|nipote|minore $? di|che|ha|NO|STOP|REMOVE|REMOVEME
        numero|telefono|utenza|cellulare aziendale|privato|di_servizio|privata|di_lavoro|personale|di_emergenza|lavorativo NO|STOP|REMOVE|REMOVEME
        avete|ha|hai preso|il numero di|WRONG un? altro|altra|unaltra|unaltro|persona
        NO e|avete il numero|telefono|contatto giusto|corretto|esatto
        numero|utenza|cellulare|telefono ha|avuto cambiato|nuovo proprietario|intestatario|mano|padrone
        nessuno con|di che? questo|si|tale|quel nome|chiama qui|qua
        telefono|cellulare|numero figlio|figlia|bambino|nipote minorenne|minore
        mi chiamo _ , non|NO
        NO e il? mio nome|appuntamento|ordine|contratto|conto $ REMOVE|STOP|NO|avete
        questo e un|il altro|numero|altra|unaltro di|numero|persona|privato
        state|stai|sta|avete scrivendo|mandando|contattando|scritto|messaggiando a|un|una|alla|ad? un|una|alla|al? bambino|bambina|minore|minorenne|persona|morto|defunto|sconosciuto|persona
        NO lavoro|lavora|lavoriamo piu|+ qui|da|in|con|per
        bambino|bambina|minore _? riceve|legge YOURS? MSG
        figlio|figlia _? riceve YOURS? MSG
        mai lasciato|fornito|comunicato|trasmesso il? mio? NUMBER
        NO e il? mio cellulare|telefono|numero|recapito
        cellulare|telefono|numero NO e|appartiene del|di|della|a|al signor|signora|_
        NO risponde|rispondera MORE a|al|questo questo|numero|cellulare
        nessuno si|qui|ha|risponde chiama|questo|al
        nessuno si chiama _ qui|qua|$
        """,
    "name": """
        PHONE NO e|appartiene piu|+ di|del|della|a|al|alla? _
        NO sono il|la|un? signora|signor|sig|dottor|dott|signorina|dottoressa? _ $
        NO sono il|la|un? signora|signor|sig|dottor|dott|signorina|dottoressa _
        qui NO c|ce|abita|vive|lavora|esiste nessun|nessuna|alcun|piu|un|una? _
        NO sono|mi|e chiamo? _ $
        NO conosco|conosciamo nessun|nessuna|alcun|alcuna|la|il|questa|questo? _
        NO e piu|+ il|di|a? numero|cellulare|telefono di|del|della? _
        NO c|ce|esiste nessun|nessuna _ qui|qua
        numero di|del|della _ NO
        """,
    "decline": """
        . rispondo|risponderei|dico|direi|scelgo di? no $
        . vorrei|vorremmo|preferisco|preferirei evitare >
        NO l|laccetto|laccettiamo accetto|accettiamo? >
        potete|puoi|puo|potreste scordarvelo|scordarselo|scordartelo|sognarvelo
        ma|pero|e passo|rinuncio|declino|evito|eviterei|rifiuto $
        ma per TOUS e? no
        . per TOUS e? no $
        . meglio|preferirei|preferisco|direi|direi_proprio di? no $
        magari un|in altra|unaltra vita
        magari unaltra vita
        . lasci|lasciate|lascia|lasciamo stare|perdere va|dai|grazie|guardi|guarda|per_favore? >
        ve|te|ce lo|la|li|le potete|puoi|puo|dovete scordare|sognare|dimenticare >
        NO e il? caso $
        fate|fai|faccia come se NO ci|c fossi|fossimo
        NO mi arriva|arrivano gia? di tutto|troppo|troppi|abbastanza|mille
        mi arriva|arrivano gia di tutto
        lasci perdere|stare $
        CONSENT NO ve|lo|vi|te|glielo|velo|ve_lo do|diamo|concedo|concediamo|presto|rilascio|firmo|accordo|daro|daremo
        CONSENT lo|la|ve_lo|velo? nego|neghiamo|rifiuto
        NO ve|lo|vi|te|glielo|velo|ve_lo do|diamo|concedo $
        risposta e? no|negativa
        . per TOUS e? no
        niente|nulla da fare
        . niente|nulla , grazie
        . niente|nulla grazie >
        niente|nulla|nessun|zero MSG da_voi
        NO sono|siamo daccordo|d_accordo|favorevole|favorevoli
        NO mi|ci iscrivo|registro|abbono|associo|aggiungo|iscriviamo
        NO iscrivetemi|aggiungetemi|inseritemi|registratemi|mettetemi|iscrivermi|iscriveteci
        . no >
        no grazie
        . no
        , no >
        no no
        . nono|nope|nein|noo|nooo|nn|noooo|naa|nah|nao
        NO accetto|acconsento|autorizzo|consento|voglio|desidero|vorrei|intendo|aderisco|gradisco|partecipo|confermo
        assolutamente|sicuramente|certamente|ovviamente|certo|direi|meglio|preferisco|preferirei|anche|magari|figurati|proprio|mi_sa che|di|proprio? no
        NO do|presto|concedo il? CONSENT
        nemmeno|neanche|manco|neppure|mica per|in|morto|morta|a sogno|idea|scherzo|sogni
        nemmeno|neanche|manco morto|morta
        declino
        rifiuto|rifiutiamo|rifiutato|rifiutata|rifiuta
        . passo $
        no|grazie passo
        per carita
        . figuriamoci|figurati|figurarsi >
        figuriamoci|figurati|figurarsi se
        lasciate|lasciamo|lascia perdere|stare
        NO se ne parla
        NO fa per
        NO mi|ci va|interessa|serve|convince|attira|sembra|pare
        NO sono interessato|interessata|interessati
        NO interessa|interessato|interessata|interessati
        col cavolo|cazzo|piffero
        scordatevelo|scordatelo|scordatevi
        sto|rimango|resto|stiamo bene? cosi|come
        ne|faccio|facciamo faccio|facciamo|a a? meno
        mai mai|piu|nella|e
        . mai $
        giammai
        al|per momento|sempre no
        lascio il? posto|perdere
        preferisco|preferirei|preferiamo di|che? evitare|non|senza|no
        evitiamo|eviterei|evito $
        NO serve|occorre|bisogno
        contrario|contraria|negativo|niente|nulla|zero >
        niente|nessun|zero MSG
        NO grazie
        chi vi|ti ha chiesto|cercato
        NO ci penso|tengo|sto
        sogno|sogni|scherzate|scherziamo
        sogno|scherzate >
        ho gia|detto dato|no|abbastanza|troppi $
        ma|e va la|via|$
        anche|pure no
        te|ve lo|la sogni|sognate|scordi|scordate
        campa cavallo
        aspetta e spera
        passo la mano
        me|ce la sento|fido
        NO mi|ci fido|fidiamo|sento|tenta|ispira|entusiasma|piace|piacciono
        NO ci|per tengo|me|noi
        meglio|preferibile evitare|di|no|non
        nada|picche|niet >
        tengo|teniamo|ci_tengo alla|a|mia? mia|privacy
        numero|cellulare e|lo|resta mio|tengo|privato|per
        niente|nessun consenso|adesione|autorizzazione
        sul|al|via|per|tramite cellulare|telefono|sms|telefonino solo|no|NO|niente
        ringrazio|grazie ma|pero|no|pero rifiuto|no|declino|NO|passo|evito|preferisco
        stavolta|questa_volta|adesso|oggi no|NO
        scherzate|sognate|impazziti|matti|pazzi
        """,
    "doubt": """
        NO WANT essere|esser|venire CONTACTED|chiamato|chiamata prima|dopo|durante|alle|mentre|la_mattina|di_notte|la_sera
        NO WANT MORE? GET prima|dopo|durante|alle|mentre|la_mattina|di_notte|la_sera
        REMOVEME da|dalla|dal|dall|dalle|dai lista|elenco|gruppo|registro|giro|servizio|chat|sistema|catena per la|il|lo|i|le|DAY
        NO SEND|MINE nulla|niente senza|finche|prima|fino|se|di
        STOP MSG dopo|prima|durante|tra|notturni|oltre
        e|sono|siamo stato|stata|stati REMOVED da|dal|dalla|dai LIST
        NO lavoro|lavora|lavoriamo piu|+ li|la
        smettetela|finitela|piantatela|smettila|finiscila|piantala|smetterla|piantarla|smettiamola di|con _
        la smettete|smetti|piantate|smette|smettiamo|piantiamo di|con _
        se scrivo|mando|rispondo|dico|invio|digito|faccio stop
        NO ne WANT MORE di _
        non mi interessa
        non sono interessato|interessata
        NO interessato|interessata >
        adesso|ora no $
        chiamami che
        chi sei|siete
        e mancato|mancata|morto|deceduto|deceduta
        quanti MSG
        troppi|tanti|mille MSG
        mandate|scrivete troppo|troppi|spesso
        chiudere il conto
        forse|credo|penso|magari|mi_sa che|di? avete|ha|hai|aver? sbagliato|sbagliate numero|persona?
        forse cercava|cercate|cerca
        NO MSG|SEND adesso|ora|oggi|stasera|prima|fino|durante|finche
        NO SEND MORE|MINE? oggi|stasera|prima|fino|durante|dopo|la|di_notte|tardi
        LEAVE in? PEACE|stare oggi|stasera|fino|per_oggi|adesso
        oggi|stasera|per_oggi LEAVE in? PEACE|stare
        che palle|barba|noia|pizza|stress >
        NO se ne puo >
        invadenti|invadente|assillanti
        ho|abbiamo cambiato gestore|operatore|dentista|scuola|palestra|medico|citta|casa|numero
        mi svegliate|disturbate|stressate|agitate
        state disturbando
        mi create|creano|date disturbo|ansia|fastidio
        moglie|marito|madre|padre|mamma|papa|nonna|nonno NO c|ce piu
        pago|paga|costa|costano ogni MSG
        ogni MSG mi? costa
        NO e il? mio nome|appuntamento
        ennesima volta
        NO ho bisogno di nulla|niente
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
            gia almeno finalmente po poi urgentemente signori egregi spett spettabile
            per favore favoe favre xfavore x piacere pls plz please confavore grazie grz grzie mille cortesemente
            gentilmente il la lo i gli le un una l di de del della dei delle sti sta sto ste questi queste
            questo questa vostri vostre vostro vostra mio mia e a da cazzo maledetti maledette ancora
            subito tutti tutto tutte ti vi prego qua qui ma adesso ora cordiali saluti immediatamente ok
            buongiorno buonasera salve ciao senta con in al tt d cmq mi ci pf pfv perfavore cortesia
            veramente davvero proprio assolutamente definitivamente minimamente gentile gentili
            sinceramente francamente pure dai su dunque quindi allora please benedetti continui
            continue stupidi stupide inutili fastidiosi fastidiose promozionali commerciali
            pubblicitari pubblicitarie elettorali automatici automatiche vs vostr sempre assurdi
            santa dannati dannate schifosi raga zio bro fra frate bella molto voi suoi nostro nostra
            cortese cavolo cacchio porca miseria accidenti alla allo agli ai alle sul sulla dalla
            dal dai dalle
            """,
        mended=("MENDED", "CONSENT", "DESIST"),
        ordinary="""
            mancate mandante scrivente levarci scritte mandata inviati inviata contatta contatto mandato
            inviato scrive bastano basti finiti finita finito fermata fermate rimossi finisce finite
            ricevete mandarti mandarvi inviarvi inviarti scrivervi scriverti contattarvi contattarti
            contattarla lasciatele notifica mettere messaggino smettete
            messaggio massaggi massaggio passaggi numeri numerò umero piantarla pianta basto
            smette smesso finirlo finirli pastas tasta casta vasta bassa busta pasta basse
            cessata cessato cassate passate cessione spetta aspetta spetti aspetti
            """,
        rules=rules_of(_PATTERNS),
    ),
)
