"""German: how people ask for an end of texts in Germany, Austria and Switzerland.

It is long because it is data: every word and every order of words that the reader knows. Accents
are folded away, so that "hort" is "hört", and "ß" is "ss".
"""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, joined, rules_of, stop_word
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    stop_word("HALT", BIRD),
    help_word("HILFE", BIRD),
)

_SENDING: Final = joined(
    "schreib schick send kontaktier belästig belaestig behellig simse text spamm bombardier "
    "terrorisier stalk benachrichtig informier anschreib verschick zuschick zusend anfunk "
    "zuspamm zutext zumüll zumuell vollmüll vollmuell volllaber zulaber vollspamm vollquatsch "
    "bedräng anbettel zuballer",
    "en e t et n st",
)

# What is sent about something: "Gartentipps", "Sponsorenwerbung".
_ABOUT: Final = joined(
    "wochen tages monats tarif winterreifen kurs garten ticket möbel reifen handy strom wein brillen schuh urlaubs kosmetik sponsoren kunden vereins verkaufs partei kirchen gemeinde wetter spar rabatt aktions "
    "rezept reise mode koch börsen finanz fitness wahl wahlkampf spenden gewinnspiel produkt "
    "laden shop freizeit ausflugs kultur konzert stadtteil mieter eltern club branchen auto "
    "versicherungs zusatzversicherungs futter pollen verkehrs sport lotto glücksspiel bank",
    "tipps infos werbung news angebote nachrichten meldungen mails sms newsletter aktionen deals",
)

_CLASSES: Final = {
    # The things that are sent.
    "MSG": f"""
        {_ABOUT}
        sms smse smsen smsn nachricht nachrichten nachichten msg msgs message messages werbung
        werbesms spam angebote  infos infosms newsletter mitteilungen mitteilung
        benachrichtigungen benachrichtigung reklame texte werbenachrichten werbenachricht umfragen
        gutscheine zusendungen zusendung aktionen news whatsapp whatsapps kontaktaufnahme
        kontaktaufnahmen mist schmarrn scheiss scheiß nachrichtn nachrichtnen nachricht_en
        kurznachrichten kurznachricht textnachrichten textnachricht werbebotschaften botschaften
        werbezeug werbemüll werbemuell werbespam werbetexte rundschreiben rundnachrichten rundsms
        massennachrichten massensms lockangebote rabattcodes rabattaktionen promos promo promotion
        promotions pushnachrichten push pings werbekram werbemails spammails spamsms
        infonachrichten newsletters smsdienst sms_dienst sms_service smsservice infodienst
        nachrichtendienst benachrichtigungsdienst werbeanrufe werbepost wärbig werbunk werbig werbig
        werb reklamen spams sms_nachrichten sms_werbung smswerbung werbe_sms info_sms infos_sms
        smsverteiler meldungen wa   sms_erinnerung sms_infos sms_news sms_spam werbenachrichtn nachricht_sms
        kontaktversuche kontaktierungen marketing marketingnachrichten marketing_sms broadcasts
        broadcast datenmüll mailings mailing      gutscheincodes
        werbeaktionen sonderangebote
        erinnerungen erinnerungssms terminerinnerungen reminder
        jobangebote stellenangebote spendenaufrufe spendenbitten spendenaufruf bettelbriefe bettelnachrichten bettelsms wahlwerbung gewinnspiele blitzangebote rabattnachrichten coupons propaganda sonderaktionen eilmeldungen smsnachrichten werbebriefe sms_werbungen kaltakquise vertreteranrufe verkaufsangebote verkaufsgespräche smsaktionen kundeninfos kundeninformationen produktinfos produktinformationen partyeinladungen veranstaltungshinweise erinnerungsnachrichten erinnerungs_sms werbeinfos werbenews anzeigen kurzmitteilungen kurzmitteilung textmeldungen nachrichtn nochrichtn smsen zusendung zustellung zustellungen weihnachtsgrüße geburtstagsgrüße geschriebsel chatnachrichten kettenbriefe werbeflyer anschreiben benachrichtigungn informationen smss esse esemes es_em_es ess_em_ess
        neuigkeiten updates erinnerungsdienst smsservice sms_services kommunikation korrespondenz nachrichtendienste neuigkeit newsticker infomails
        rundsendung rundsendungen rundmails infopost bewertungsanfragen bewertungsanfrage bewertungsbitten tipps kinotipps spartipps shoppingtipps veranstaltungstipps stauinfos futterwerbung nachrichtending wahlkampfsms werbesprüche inkassodrohungen produktwerbung
        aktione mitteilige nochrichte terminnachrichten terminnachricht
        deals aktionskram aktionszeug angebotskram reklamekram werbekrempel werbequatsch hausnachrichten
        """,
    # What people call them who are fed up.
    "STUFF": """
        mist schmarrn scheiss scheiß zeug zeugs kram müll muell dreck krempel quatsch gelaber
        geschreibe gschreib gebimmel gepiepse gesimse gespamme spammerei blödsinn unsinn unfug
        schwachsinn terror telefonterror smsterror sms_terror nachrichtenflut smsflut werbeflut flut
        bombardement belästigung dauerbeschallung generve gedöns jedöns rotz krams zeuch bullshit
        shit geschwafel gebrabbel müllnachrichten werbeterror schrott gesülze sülze
        bledsinn blödsinns bockmist gülle zirkus theater spamscheiß werbescheiß werbemist werbedreck gejammer gebettel bettelei kappes käse larifari humbug schmäh schas glumpert klumpert glump geschwätz gequatsche gesülz zeusch zeux zeuchs tüdelkram tüddelkram seich chabis schreiberei schickerei simserei texterei
        """,
    "WORD": """
        stop stopp stoppen abmelden abmeldung ende abbestellen abbestellung austragen kündigen
        kuendigen beenden löschen loeschen aufhören aufhoeren schluss halt sotpp abmleden abmedlung
        kündigung abbrechen deaktivieren abmelde abschalten abstellen ausschalten raus
        widerruf genug abmedlen abmeldne unsubscribe unsub entfernen streichen austragung löschung
        einstellen unterlassen unterlassung abo_beenden stoppt stoooop abbestelln abmeldn schluß
        deabonnieren sperren blockieren aufhörn abschaltn rausnehmen abmeldng
        """,
    "UNSUB": """
        abmelden abzumelden abmeldne abmleden abbestellen abzubestellen austragen auszutragen
        abgemeldet abbestellt ausgetragen abmelde abmedlen deabonnieren abmeldn abmeld abmelds
        austragn abbestelln abbestelle abmeldet austrage deabonniert deabonniere rausmelden
        abgemeldt abmeldung_von deregistrieren ausschreiben
        """,
    "UNSUBBED": "abgemeldet abbestellt ausgetragen deabonniert abgemeldt",
    "STOP": """
        hört hoert hör hoer hören hoeren hörts horts aufhören aufhoeren aufzuhören stopp stoppt stop
        stoppen stoppen_sie lasst lass lassen unterlassen unterlasst beenden beendet spart sparen
        spar schluss_mit weg_mit genug_von satt_von einstellen stellt
        """,
    # To end what one gets, in the infinitive or the imperative.
    "CEASE": """
        stoppen stoppt stopp stop beenden beendet beende unterlassen unterlasst unterlass
        einstellen einzustellen unterbinden abstellen abzustellen abschalten abzuschalten
        deaktivieren ausschalten auszuschalten bleiben_lassen sein_lassen abbrechen abdrehen
        weglassen wegzulassen stoppe unterbindet deaktiviert abschaffen sparen ersparen
        abbestellen abzubestellen kündigen aufhören aufzuhören ausstellen blockieren sperren
        unterbleiben abwürgen einstelln verhindern stumm_schalten stummschalten loswerden canceln
        aussetzen einzustelln wegmachen ausmachen muten wegfallen
        """,
    "HEAR": "hört hoert hör hoer hörts horts hören hoeren hörn heer höre höret horet hoerts höred hööred heert hoit höret hür hürt hürd hörid hörret horet heärt herts hehrt",
    "SEND": f"""
        {_SENDING}
        schreibne schriibe schriebe nerven nervt nerv nerve anzuschreiben zuzuspammen
        zuzutexten zuzuschicken zuzusenden zuzumüllen zuzumuellen vollzumüllen vollzumuellen
        vollzuspammen vollzuquatschen vollzulabern volllabern zuzulabern anzuquatschen
        verschicken schickn schreibts schickts
        schicket shreibt shreiben schreibn sends sändet sende schreim schreims schreibens schickens
        kontaktiern kontaktiren anmailen mailen mailt zustellen zukommen_lassen
        zukommenlassen antexten texte anbimmeln bimmeln schreiber anschreibn belästiges spam
        anzutexten anzurufen sended schiken schikt schreipt schicke schigge schiggn belaestigens
        schriev schrieven schriewe schribe schribed schrieb_nicht schicka schigge schigget schickn schreibn schigg schicked schicket sendeds schreibets schrieved schrifft simst simsts whatsappen whatsappt
        """,
    "GET": """
        bekommen kriegen erhalten  empfangen
        bekomme kriege erhalte kriagn

           dabei_sein teilnehmen mitmachen dabei kriegn bekomm kriag
          empfang erhaltn belästigt_werden bekommn zugeschickt geschickt zugesendet
        zugesandt gesendet gesandt kontaktiern kriechen kontaktiert_werden
        angeschrieben_werden kontaktiert_werden informiert_werden behelligt_werden benachrichtigt_werden
        """,
    "WANT": """
        will wollen möchte moechte möchten wünsche wünschen brauche brauchen
        brauch bräuchte brauchte benötige benotige benötigen wü mog mag möcht moecht wolln will_ich
        wuensche wünsch mögen wui wett wott brauchn verlange wolle wil wull bruch
        wöll woit     wöt brauchs
        """,
    "WISH": """
        will wollen möchte moechte möchten wünsche wunsche wünschen wü mog mag möcht moecht wolln
        wuensche wünsch mögen wui wett wott wil wull
        wöll woit     hett wett möcht' wöt
        """,
    # What stands before a noun.
    "NONE": """
        keine keinen kein keinerlei k kb null koa koane kei keibe keinem keiner koan kaa kan koi
        keene keenen keen keien keien kai weitere mehr
        """,
    "NO": """
        keine keinen kein keinerlei k kb nix nichts nicht ned net nümme nimmer niemals nie nia keibe
        keiner koa koane null nich nit nüt nüscht keinem kei nichs nihct nciht nixht nichtmehr
        nichtsmehr nixmehr nimma nichz nichzt keien keinr keihne kane kan kaane ka nüd
        nüm nümm nömme nömmen nüme nümä nimmermehr keen keene keenen koan kaa kaani kei_ei nichmehr nd nid nöd niad nüscht keinster nimmi nicks nicht_s nischt nüscht nienix
        koine koi kai nischte nischd nüschd keinsten ninix kienen kiene keien nihts nicth nixx koinr nimmermee
        """,
    "MORE": """
        mehr mer meh weitere weiteren weiterhin länger langer wieder mehrere nochmal nochmals merh
        mehrr künftig zukünftig me weiter erneut weiters
        mih mehra mea möhr mher mehrr meer meea mai_ meah
        """,
    "REMOVE": """
        löschen loeschen löscht loscht lösch losch lösche löschn löchen streichen streicht streich
        nehmen nehmt nimm entfernen entfernt entferne entfern werfen werft wirf schmeißt schmeisst
        nehmts tragen tragt trag austragen nimmt rauslöschen vergesst vergessen lossts lassts
        """,
    # To take away: of these a person is enough.
    "ERASE": """
        löschen loeschen löscht loescht lösch loesch lösche loesche löschn löchen löschts löschen_sie
        streichen streicht streich streiche streichts entfernen entfernt entferne entfern entferns
        tilgen tilgt vernichten vernichtet kickt kicken kick rauslöschen rausstreichen rausschmeißen
        rausschmeissen rauswerfen rausnehmen rausnehmt herausnehmen herauslöschen herausstreichen
        rauszunehmen herauszunehmen zu_löschen zu_streichen zu_entfernen auszutragen austragen
        vergesst vergiss gelöscht geloescht gestrichen entfernt rausgenommen herausgenommen
        sperren sperrt blockieren blockiert rauskicken eliminieren ausradieren ausschließen lösche
        löschung entfernung streichung rausgelöscht deaktivieren schmeißt_raus delete remove
        unkenntlich wegmachen rauswerft lösen löscn löschne lösche_n
        löschet löschts lösched streichet streichts tilgts kickt_raus aussortieren aussortiert rauskickt rauswerft rausschmeißt rauslöscht wegstreichen wegmachen ausblenden ausklammern ausnehmen verschwinden vernichten vernichte entfern's
        striek striekt lösched lösch's löschd ausradieren radiert tilge ausloggen abklemmen
        """,
    # And of these only with "out".
    "TAKE": """
        nehmen nehmt nimm nehmts nimmt tragen tragt trag tragts werfen werft wirf schmeißt schmeisst
        schmeiss schmeißen schmeissen lasst lass lassen lassts lossts holt holen hol macht mach
        machen machts tut tun tu setzt setzen setz haut packt pack packen zieht nehme nehm kriegt
        räumt kickt meldet nemmt nemts nemmed nehmed streiched tüend haltet halten klickt
        nämed nämd nimms nehmds nemmet nimd tuats tuat tuts lönd lönt lot lat gebt schmeißts schmeissts werfts hauts kickts packts holts nehmet
        loss lossen laat schmiss smiet maak holl nämmt nemmen striek
        ließen ließet lässt
        dand dond tond tund dend dund dont
        """,
    "OUT": """
        raus heraus ausse außa runter ausm rausnehmen draußen weg aussi rauß ruus usse naus nei_raus
        davon_raus außen_vor rausgeben rauslassen rauswerfen rauslöschen herunter wech
        usä uuse use ruut rut
        """,
    "ME": "mich mi uns mir meine misch mia unsere meinen meiner mein ma mer",
    "NUMBER": """
        nummer handynummer rufnummer nr telefonnummer numer nummern daten handy kontakt kontaktdaten
        telefon mobilnummer handynr telnr mobilnr tel_nr tel_nummer rufnr
        mobilfunknummer natelnummer natelnummere telefonnr nummerl kundendaten
        personendaten telefonnumer
        """,
    "ENTRY": "eintrag name namen datensatz profil anschluss kontakt account person",
    "OFTEN": """
        schon doch bereits längst zweimal dreimal mehrfach mehrmals mal letzte letzten letztes woche wochen
        monat jahr gestern heute vorgestern neulich ja nun viermal fünfmal vor tagen monaten 0 erst
        gerade eben extra ordnungsgemäß ordentlich über link per sms mail hunderten hundertmal
        dutzend zig mal male längst ewig ewigkeiten lange zeit
        """,
    "LIST": """
        verteiler verteilr liste listen listn datei kartei kundendatei kundenkartei datenbank system
        adressbuch verzeichnis verteilerliste mailingliste sms_liste verteilern kundenliste
        smsliste sms_verteiler smsverteiler adressliste telefonliste nummernliste karteien
        kundenstamm kundensystem broadcast kontaktliste kontakten kontakte rundschreiben datenbanken
        werbeliste werbeverteiler adressdatei systemen dateien infoverteiler newsletterliste
        newsletterverteiler empfängerliste empfaengerliste abonnentenliste gruppe whatsappgruppe
        aussendung telefonbuch crm kundenverzeichnis  newsletter
        adressbestand kundenbestand datenbestand adressbeständen interessentenliste interessenten mailverteiler rundmailverteiler infoliste bewerberliste spenderliste spenderdatei spenderkartei mitgliederliste mitgliederdatei elternverteiler patientenkartei patientenliste patientendatei kundendatenbank kundenverteiler werbekartei mailingverteiler abonnenten empfängerkreis telefonverzeichnis kontaktverzeichnis   wählerliste mieterverteiler vereinsverteiler adresskartei anrufliste broadcastliste benachrichtigungsliste listn lischte lischt liscta adresskarteien rufnummernliste nummernpool   karteikasten  telefonbüchern kartothek sms_gruppe infogruppe empfänger smsdienst sms_dienst  infodienst werbedatei werbedatenbank datensatz mailinglisten adresspool verteilerlisten aussendungen alarmliste
        elternverteiler erinnerungssystem mahnsystem gruppen schulverteiler klassenverteiler erinnerungsliste terminsystem kontaktlisten praxissystem
        rundsendung rundmail rundsendungen
        """,
    "CONSENT": """
        einwilligung zustimmung erlaubnis einverständnis einverstaendnis genehmigung
        einverständniserklärung einwilligungserklärung werbeeinwilligung opt_in einverstandnis
        werbeerlaubnis zusage freigabe
        """,
    # The agreement to texts, and what may be another's.
    "OPTIN": """
        einwilligung werbeeinwilligung opt_in optin werbeerlaubnis einverständnis einverstaendnis
        einverstandnis einverständniserklärung einwilligungserklärung
        """,
    "AGREED": """
        einwilligung werbeeinwilligung opt_in optin werbeerlaubnis einverständnis einverstaendnis
        einverstandnis einverständniserklärung einwilligungserklärung zustimmung
        """,
    # What one agrees to who agrees to texts.
    "SUCH": """
        sms nachrichten nachricht werbung werbesms werbenachrichten werbezwecken werbezwecke newsletter
        kontaktaufnahme kontaktierung kontakt kontaktieren anschreiben zusendung zusendungen zusenden
        erhalt empfang bezug marketing marketingzwecken angebote angeboten datenverarbeitung
        datennutzung datenspeicherung daten personendaten kontaktdaten handynummer telefonnummer
        benachrichtigungen benachrichtigung mitteilungen erinnerungen whatsapp werbeansprache allem
        verteiler infos informationen werbeanrufen anrufen
        """,
    "REVOKE": """
        widerrufe widerrufen widerruf entziehe entzieh ziehe zieh zurückziehen zuruckziehen
        zurückgezogen zurueckgezogen erloschen zurücknehmen nehme entzogen wiederrufe wiederrufen
        wiederruf erlischt endet zurück zurueck widerrufn aufgehoben gilt_nicht_mehr
        """,
    "BEEN": """
        kontaktiert angeschrieben belästigt belaestigt behelligt benachrichtigt informiert genervt
        zugespammt zugemüllt zugetextet gestört beworben angerufen angesimst vollgespammt
        zugemuellt terrorisiert bombardiert
        """,
    "WRONG": "falsche falscher falschen falsch verkehrte verkehrt flasche falsches verkehrter",
    "PERSON": """
        person empfänger empfaenger adressat adressatin ansprechpartner ansprechpartnerin mann frau
         kontakt mensch   empfangerin
        """,
    "REPLY": "antworten antworte antwortet senden sende sendet mit",
    # Words of which a slip of one letter is read, too.
    "MENDED": """
        schreiben schreibt schicken schickt kontaktieren belästigen aufhören löschen streichen
        entfernen unterlassen einstellen
        """,
    "ASKED": """
        gesagt gebeten geschrieben mitgeteilt erklärt gsagt gsogt geantwortet gemeldet verlangt
        gefordert aufgefordert gewarnt
        """,
    "AUTHORITY": """
        bundesnetzagentur bnetza verbraucherzentrale verbraucherschutz datenschutzbehörde
        datenschutzbeauftragten datenschutzbeauftragte datenschutzbeauftragter datenschutz
        aufsichtsbehörde polizei anwalt anwältin rechtsanwalt rechtsanwältin konsumentenschutz rtr
        edöb seco staatsanwaltschaft wettbewerbszentrale landesdatenschutzbeauftragten
        datenschutzaufsicht arbeiterkammer gericht rechtsschutz rechtsschutzversicherung
        rechtsabteilung behörde fernmeldebüro anwalts anwaelte anwälte
        """,
    "THREAT": """
        anzeige abmahnung strafanzeige klage unterlassungsklage unterlassungserklärung beschwerde
        bußgeld schadensersatz schadenersatz rechtsweg rechtliche rechtlich konsequenzen anwalt
        polizei verbraucherzentrale bundesnetzagentur gericht   ärger aerger
         anzeigen blockiere blockiert klagen gemeldet
        """,
    "OTHER": """
        dienstplan kurs training warteliste vertrag mietvertrag prüfung klausur seminar schicht
        gelände schule kita hort verein mannschaft stunde unterricht betreuung arbeit liga turnier
        rechnung bestellung warenkorb kalender urlaub bett haus wohnung auto
        """,
    # What else is cancelled, left and agreed to.
    "DUTY": """
        schicht spätschicht frühschicht nachtschicht tagschicht dienst frühdienst spätdienst
        nachtdienst wochenenddienst bereitschaft dienstplan schichtplan kuchenbuffet buffet
        kuchenliste helferliste fahrdienst putzplan putzdienst warteliste teilnehmerliste
        anwesenheitsliste gästeliste tischreservierung reservierung training fußballtraining turnier spiel
        kurs yogakurs schwimmkurs sprachkurs workshop seminar ausflug klassenfahrt fahrt reise tour
        wanderung feier fest sommerfest party grillfest weihnachtsfeier probe chorprobe stunde
        reitstunde fahrstunde nachhilfe yoga zumba pilates turnen schwimmen schwimmbad hort mittagessen essen
        mensa frühstück elternabend termin terminplan terminkalender behandlung massage sitzung
        prüfung klausur verein schützenverein sportverein turnverein gesangverein chor kirche
        gewerkschaft partei fitnessstudio studio mannschaft mitfahrgelegenheit fahrgemeinschaft
        einsatz einsatzplan rufbereitschaft tombola standdienst aufsicht pausenaufsicht
        einteilung rufdienst springerliste aushilfe op operation
        umfragerunde dorffest hochzeit geburtstag
        """,
    "DAY": """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende montags
        dienstags mittwochs donnerstags freitags samstags sonntags mo di mi do fr sa heute morgen
        übermorgen nächste nächsten januar februar märz april mai juni juli august september oktober
        november dezember ferien uhr
        """,
    "GOODS": """
        badewanne küche dusche sofa couch tisch schrank stuhl bett matratze teppich lampe herd
        kühlschrank waschmaschine spülmaschine kredit bausparer tarif vertrag wohnung zimmer
        auto wagen fahrrad reifen pulli hose hosen jacke kleid schuhe mantel hemd bluse farbe käse zwiebeln
        tomaten gurken pilze knoblauch milch zucker salz pizza kuchen suppe salat fleisch fisch brot
        eis kaffee tee wein bier cola saft hustensaft salbe creme tropfen tabletten tablette
        antibiotikum medikament medikamente spritze impfung brille linsen hörgerät laufband pony
        hund katze musik licht heizung radio fernseher fernsehen drucker router laptop rechner
        paket päckchen lieferung bestellung ware artikel größe modell gerät zweizimmerwohnung
        grundstück garage stellplatz parkplatz zeitung heft klempner handwerker techniker maler
        taxi gutschein rechnung ratenzahlung versicherung kasko bohrer kinderwagen rad tasche koffer
        sorte ware bild fliesen fenster tür zaun decke wand aufzug
        """,
    "LIFE": """
        diäten diät arbeit schule uni winter sommer herbst wetter schnee regen kälte hitze politik
        stau bahn baustelle baustellen job kochen putzen sport lernen hausaufgaben warten warterei
        fußball fernsehen handwerkern behörden ämtern männern frauen dating kälte
        """,
    "PAIN": """
        jucken juckreiz husten bluten blutung schmerz schmerzen kopfschmerzen zahnschmerzen fieber
        durchfall erbrechen übelkeit schwindel piepen piepsen tropfen brummen rauschen quietschen
        flackern klopfen pfeifen weinen schreien bellen lärm krach gebell bohren hämmern regen
        brennen kratzen ziehen zittern niesen schnarchen blinken ruckeln schluckauf kind baby kleine
        kleiner hund sohn tochter
        baulärm gestank rauch geräusch geräusche vibrieren
        """,
    "DEAL": """
        vergleich tarifwechsel tariferhöhung vertrag vertragsverlängerung verlängerung erhöhung
        mieterhöhung preiserhöhung änderung änderungen operation op behandlung klassenfahrt ausflug
        fahrt plan vorschlag kostenvoranschlag angebot antrag beschluss umbau abbuchung abbuchungen
        zahlung ratenzahlung kündigung bedingungen protokoll termin verschiebung umlage sanierung
        impfung narkose diagnose versetzung schulwechsel ratenplan forderung kaufvertrag
        """,
    "THIRD": """
        kollegin kollege kollegen freundin freund mutter mama vater papa oma opa tochter sohn mann frau
        schwester bruder nachbarin nachbar bekannte bekannter kundin kunde schwiegermutter chef
        chefin tante onkel jemand gegenseite vermieter mieter ex
        """,
    "BILLS": """
        kündigung rechnung bescheid mieterhöhung erhöhung nebenkostenabrechnung forderung mahnung
        urteil mahnbescheid steuerbescheid abrechnung beitragserhöhung preiserhöhung gutachten
        nachzahlung nebenkostennachzahlung nachforderung jahresabrechnung heizkostenabrechnung betriebskostenabrechnung
        """,
    "THINGS": """
        termin termine tropfen tabletten salbe creme medikament medikamente rezept rezepte tisch
        zimmer taxi lieferung paket bestellung rechnung brille hilfe auto ersatzteil heizung
        """,
    # What is delivered, prescribed or handed out, and not sent to a telephone.
    "WARES": """
        ei eier teelichter teelichtern kerzen kaffeepads pads kaffeekapseln kapseln teebeutel katzenfutter
        hundefutter futter granulat pulver pellets holz brot brötchen semmeln kuchen torten pizza kekse
        bonbons schokolade äpfel kartoffeln tomaten zwiebeln gurken milch joghurt käse wurst fleisch
        fisch salat obst gemüse kaffee tee wein bier saft säfte wasser limo getränke flaschen
        tabletten tropfen pillen salbe salben creme cremes zäpfchen pflaster hustensaft spritzen
        medikamente antibiotika vitamine windeln einlagen handschuhe masken tücher handtücher
        servietten teller tassen gläser becher besteck deckel beutel tüten säcke kartons karton kisten
        paletten schachteln dosen packungen schrauben dübel dichtungen filter patronen toner batterien
        glühbirnen lampen kabel reifen felgen schuhe socken hosen hemden kleider blusen jacken
        bettwäsche decken kissen blumen rosen tulpen pflanzen samen erde dünger streu heu stroh
        linsen brillen retourscheine lieferscheine rücksendeetiketten kontoauszüge quittungen belege
        visitenkarten überweisungsträger formulare mappen ordner umschläge etiketten muster warenproben
        stühle tische platten fliesen ziegel bretter leihwagen monteure techniker hühner
    """,
    "SHIP": """
        schicken schickt schickts schick senden sendet sende zusenden zuschicken zustellen liefern
        liefert beliefern bringen bringt bringts mitbringen mitschicken mitzuschicken mitsenden
        mitzusenden beilegen beizulegen einpacken dazulegen anliefern vorbeibringen nachliefern geben
        gebt gebts mitgeben verschreiben verschreibt bestellen backen schickn zugeschickt
        reinlegen einwerfen zuzuschicken zuzusenden mitzubringen
    """,
    "NOT_ONE": "keine keinen keins keines koane kan koa",
    "NOTE": """
        sms nachricht nachrichten meldungen benachrichtigungen benachrichtigung mitteilungen werbung
        newsletter werbesms textnachrichten werbenachrichten rundschreiben reklame spam kurznachrichten
    """,
    # To take off, as one asks for it or forbids it.
    "DELETE": """
        löschen löscht lösch streichen streicht streich entfernen entfernt austragen abmelden
        rauswerfen rausschmeißen rausschmeissen rausnehmen herausnehmen sperren blockieren
        abbestellen kündigen zu_löschen zu_streichen zu_entfernen auszutragen abzumelden
        rauszuwerfen rauszunehmen kicken rauskicken
        """,
    "KID": """
        tochter sohn kind kinder kindes sohnes kleine kleiner kleinen bub buben junge jungen mädchen mädel
        enkel enkelin jüngste jüngster älteste ältester große großer zwillinge
        """,
    # To put back on the list.
    "RESTORE": """
        freischalten anmelden aufnehmen eintragen aktivieren reaktivieren freigeben hinzufügen
        einschalten zuschalten reinnehmen dazunehmen anschalten anzumelden aufzunehmen einzutragen
        reinsetzen draufsetzen aufzuschalten aufschalten
        """,
    # What texts do that bother.
    "DISTURB": """
        stört störts stoert stören nervt nerven belästigt belästigen behelligt behelligen ärgert
        ärgern
        """,
}

_PATTERNS: Final = {
    "goes_on": """
        fehler|dumm|blöd|irrtum|versehen|voreilig|schade $? dass ich|wir ME UNSUB|UNSUBBED hab|habe|haben
        SEND|schreibts|schickts ME wieder wenn|sobald|falls|ab neue|neuer|neues|es|was|wieder|kurse
        NO MSG MORE? WISH? $ ich|wir schon|aber_schon|dagegen|hingegen
        WARES _6 $ _5 NOT_ONE MORE davon? zu? SHIP
        WARES _6 $ _5 SHIP _4 NOT_ONE MORE $
        WARES _6 $ _5 SHIP _4 NOT_ONE|nichts|nix MORE davon
        WARES _6 $ _5 SHIP _2 davon _2 NOT_ONE|nichts|nix MORE
        WARES _6 $ _5 ME bitte NOT_ONE MORE $
        von|vom WARES _4 $ _4 NOT_ONE|nichts|nix MORE zu? SHIP
        von|vom WARES _2 NOT_ONE|nichts|nix MORE zu? SHIP
        WARES _2 heute|vorerst|morgen NOT_ONE MORE zu? SHIP
        SHIP _3 NOT_ONE MORE $ ich|wir kauf|kaufe|kaufen|hole|hol|holen|back|backe|backen|nehme sie|die|sie_jetzt|jetzt? _2 beim|bei|im|selber|selbst|vom
        WISH _2 STUFF NO MORE $ die|der|das|den? WARES
        passen|passt NO in|auf|zu|an|für|durch _4 $ _5 SHIP _3 NOT_ONE MORE $
        passen|passt NO in|auf|zu|an|für|durch _4 $ _5 NOT_ONE MORE zu? SHIP
        zerbrochen|verfault|faul|verschimmelt|schimmelig|schimmlig|zerdrückt|welk|angeschlagen|vertrocknet|undicht|verwelkt _2 $ _5 SHIP _3 NOT_ONE MORE $
        zerbrochen|verfault|faul|verschimmelt|schimmelig|schimmlig|zerdrückt|welk|angeschlagen|vertrocknet|undicht|verwelkt _2 $ _5 NOT_ONE MORE zu? SHIP
        schmecken|schmeckt|verträgt|vertrage|vertragen _4 NO $ _5 NOT_ONE MORE zu? SHIP
        schmecken|schmeckt|verträgt|vertrage|vertragen _4 NO $ _5 SHIP _3 NOT_ONE MORE $
        prospekte|flyer|flyern|kataloge|broschüren|hefte|plakate liegen|stehen|haben|hab|sind _4 genug|massig|reichlich|kisten|kartons|stapel|vorrat _3 $ _5 NOT_ONE MORE
        NO prospekte|flyer|kataloge|broschüren|WARES MORE zu? mitschicken|mitzuschicken|beilegen|beizulegen|dazulegen|einpacken|mitgeben
        verschreiben|verschreibt|verschreib|liefert|liefern|bringts|backt|kocht sie? ME|ihm|ihr|ihnen? davon? bitte? NOT_ONE MORE davon? $
        liefert|liefern|verschreiben|verschreibt sie? ME? davon _2 NO MORE $
        liefert|liefern|verschreiben|verschreibt sie? ME? NO MORE davon $
        NO MORE von dr|prof $ _3 behandelt|betreut|operiert|untersucht
        von _4 NO MORE beliefert|operiert|untersucht|unterrichtet|gepflegt|bedient werden
        von meinem|meiner|seinem|seiner|unserem|unserer|ihrem_alten _? arbeitgeber|exarbeitgeber|chef|chefin|exchef|vermieter|vermieterin|ex|exmann|exfrau|exfreund|exfreundin|vater|mutter|bruder|schwester|onkel|nachbar|nachbarn|nachbarin|stalker NO MORE BEEN werden?
        WISH NO MORE von meinem|meiner|seinem|seiner|unserem|unserer _? arbeitgeber|exarbeitgeber|chef|chefin|exchef|vermieter|vermieterin|ex|exmann|exfrau|exfreund|exfreundin|vater|mutter|bruder|schwester|onkel|nachbar|nachbarn|nachbarin|stalker BEEN werden?
        TAKE|REMOVE|ERASE sie? ME|ihn|sie|kind|_? _2 aus|von gruppe anfänger|anfängern|fortgeschrittene|fortgeschrittenen|einsteiger|minis|mini|bambini|mittelstufe|oberstufe|senioren|junioren|krabbel|blau|rot|grün|gelb|DAY OUT?
        widerspreche|widersprechen|widerspruch hiermit? der|dem|gegen|ihrer|eurer|ihrem|eurem? _? BILLS $
        widerspreche|widersprechen|widerspruch hiermit? der|dem|gegen|ihrer|eurer|ihrem|eurem? _? BILLS vom|von|über|für _3 $
        nervt|stört|belästigt ihr|das|es ME? NO $
        nervt|stört|belästigt ihr|das|es ME? kein bisschen
        darf|kann|könnte ich|man MSG|ME auch|jederzeit? wieder UNSUB oder
        wenn|falls|sobald|sollte ich|wir? mal|irgendwann? NO MSG MORE? WISH|brauche|brauchen|GET $? melde|meld|sag|sage|schreib|schreibe|gebe|geb|sagen|melden
        irgendwo|irgendwann|jemals|je|etwa gesagt|geschrieben|behauptet $? dass ich? NO MSG MORE? WISH|brauche|GET
        hab|habe|haben|bin ME? etwa|womöglich|vielleicht|irgendwie UNSUBBED|gelöscht
        habt|haben|hast|wurde|wurden|bin ME? etwa|womöglich|vielleicht|irgendwie|versehentlich gelöscht|gestrichen|UNSUBBED|rausgeworfen|rausgenommen
        habt|haben|hast|wurde|wurden|bin ME? gelöscht|gestrichen|UNSUBBED|rausgeworfen|rausgenommen $ _3 kommt|kommen|kam|kamen|bekomme|kriege|krieg|höre|hör|erhalte _? NO MSG? MORE
        wenn|falls|sobald|bevor ME|sich? vom|von|aus? MSG|LIST|dienst|infos? abmelde|abbestelle|austrage|deabonniere|kündige
        wie|was oft|viel|viele|lange|teuer|kostet _5 und kann|könnte|kommt man|ich|es? ME|sich _? wieder UNSUB|raus|abbestellen
        kommt|kam|kommen|kamen|höre|hör|lese|krieg|kriege|bekomme|erhalte ME|jetzt|seitdem|seither|momentan? NO MORE von|bei euch|ihnen
        heißt|behauptet|behaupten|angeblich|steht|steht_da|stand $? dass? hätte|habe|hatte|haben|hätten meine|unsere? CONSENT _? widerrufen|entzogen|zurückgezogen|zurückgenommen
        halt per|via|als|über sms|whatsapp|whats_app|nachricht|nachrichten|textnachricht|kurznachricht $|SEND
        . ja|jo|joa|jou|na|naja|gut|ok|okay|passt|meinetwegen|dann|also|schön|von_mir_aus $? dann? halt MSG >
        stellen|stellt|stell|schalten|schaltet|schalt sie? ME? MSG für|an|bei? ME? bitte? wieder an|ein
        schalten|schaltet|schalt sie? ME? MSG für|an|bei? ME? bitte? wieder? an|ein $
        . NO MORE auf lager|vorrat|halde
        . NO MORE per post|papier|fax $ dann|ok|gut|okay|schade
        müsst|braucht|brauchen|müssen mir|uns|mich NO rechnung|papierrechnung|rechnungen|papierrechnungen|bestätigung|bestätigungen|unterlagen|formulare|formular|kopie|kopien|beleg|belege|quittung|kontoauszüge|ausdruck|GOODS|THINGS|DUTY MORE? zu? SEND
        neue|neuen|andere NUMBER $? wer|falls|wenn|zum ME? _? erreichen|sprechen|kontaktieren
        wer mich|uns _? erreichen|sprechen|anrufen will|möchte|wolle|muss $? bitte? nur _3 hier|unter|über
        . ist|arbeitet|praktiziert|behandelt frau|herr|dr|doktor|der|die|_? _ NO MORE bei euch|ihnen|dir
        zu|von jemand|jemandem|einem|einer|keinem|keiner|niemand|niemandem anderem|anderen|anderer|andere will|möchte|mag|gehe ich|wir _? NO
        brauchen|braucht|brauchst|müssen|müsst|musst ME|da|jetzt|heute|extra? niemanden|niemand|keinen|keiner|koan MORE zu? SEND|vorbeischicken|herschicken|rausschicken|losschicken|vorbeizuschicken|herzuschicken
        ihr|sie|du brauchen|braucht|brauchst|müssen|müsst|musst ME|da|jetzt|heute|extra? niemanden|niemand|keinen|keiner|koan MORE zu? SEND|vorbeischicken|herschicken|rausschicken|losschicken|vorbeizuschicken|herzuschicken
        niemanden|niemand|keinen MORE zu? vorbeischicken|herschicken|rausschicken|losschicken|vorbeizuschicken|herzuschicken
        kann|könnte|könnten|können ich|man|wir das|es|den_dienst|den_service|mich|uns|mich_da|das_abo? _? später|jederzeit|nachher|irgendwann|notfalls|danach|hinterher _? UNSUB|STOP|kündigen|widerrufen
        kann|könnte|könnten|können ich|man|wir MSG das|mich? _? später|jederzeit|nachher|irgendwann|notfalls|danach|hinterher _? UNSUB|STOP|kündigen|widerrufen
        ich|man|wir mich|das|es|uns _? später|jederzeit|nachher|notfalls|hinterher _? UNSUB|kündigen|STOP kann|können|könnte|darf
        UNSUBBED $ das|es|so wollte|sollte|war|wars ich|meine? NO
        UNSUBBED worden? $ das|es|so wollte|sollte|war ich|wir|meine|unsere? NO absicht|beabsichtigt|sein|so|$
        bitte|ME drin|drauf|dabei lassen $
        UNSUBBED $ aber|nur|doch? MSG WISH ich|wir? _? behalten|weiter|GET
        UNSUBBED $ aber|nur|doch? MSG bitte|gern|gerne? weiter|weiterhin|behalten wie|so|gern|gerne|$
        UNSUBBED $ aber|nur|doch? MSG bitte|gern|gerne weiter|behalten|lassen
        MSG bitte|gern|gerne? weiter|weiterhin wie bisher|gehabt|immer|vorher
        NO MORE? anrufe|anruf|telefonate|post|briefe|briefpost|papier MORE? $? bitte|lieber|sondern|dafür? nur noch? per|als? sms|nachricht|nachrichten|whatsapp
        nur noch? per|als? sms|whatsapp|nachricht $ NO MORE? per|als|mit post|brief|briefpost|mail|email|telefon|anruf|papier
        nur noch? per|als? sms|whatsapp|nachrichten und? NO MORE? anrufe|anrufen|briefe|post
        DISTURB ME? überhaupt|gar|absolut|wirklich|eigentlich|kein_bisschen? NO $ nein|nee|nö|ne >
        wüsste|wüßte|weiß|weiss|sehe|seh NO $? warum|weshalb|wieso|wozu ich|wir? ME? ablehnen|widersprechen|nein|UNSUB|DELETE|aufhören
        sehe|seh|gibt|habe|hab|hätte keinen|kein grund $? zum|zu|mich|das|es|hier? ablehnen|abzulehnen|widersprechen|UNSUB|DELETE|nein
        telefonieren|rangehen|abheben|anrufe kann|geht|darf|mag|will|möchte ich? _3 NO $
        DELETE|UNSUB|aufhören werd|werde|würd|würde ich|wir|i? ME? sicher|bestimmt|garantiert|definitiv|ganz_sicher|auf_keinen_fall? NO|auf_keinen_fall|keinesfalls
        ich|wir werd|werde|werden|würde|würd ME? sicher|bestimmt|garantiert|definitiv? NO UNSUB|DELETE|aufhören
        sag|sage|sagen|schreib|schreibe|schick|schicke|antworte ich|wir|i _? NO stop|stopp|nein|abmelden
        ich|wir|i sag|sage|sagen|schreib|schreibe|schick|schicke|antworte _? NO stop|stopp|nein|abmelden
        ME in ruhe|frieden|ruh lassen|gelassen $ das|es|war? gilt|zählt|stimmt|meinte|meine|war|ist _? NO MORE?
        ME in ruhe|frieden|ruh lassen|gelassen $ das|es|ich? nehme|nehm|ziehe|hat|ist|war _2 zurück|hinfällig|erledigt|quatsch
        sonst|andernfalls|ansonsten hätte|hätt|wäre|wär|würde ich|wir|i _3 UNSUBBED|UNSUB|gekündigt|weg|gelöscht|blockiert|ausgestiegen
        , hätte|hätt ich|wir|i ME schon|längst|bestimmt|sicher|doch UNSUBBED
        widerspreche|widersprechen der|dem|diesem|dieser? _? NO $
        nerven|stören|belästigen|lästig|nervig $ ihr|sie|mich|du|die|das? $? nie|niemals|quatsch|keineswegs|nö|nee|nein im|doch? leben?
        ich|wir hab|habe|haben nie|niemals|nicht|nirgends|mit_keinem_wort gesagt|behauptet|geschrieben|verlangt|gebeten|gefordert $? dass? ihr|sie|du|ich? _3 aufhören|aufhört|UNSUB|DELETE|stoppen|STOP
        nie|niemals gesagt|behauptet|geschrieben|verlangt|gebeten|gefordert $? dass? ihr|sie|du? _3 aufhören|aufhört|UNSUB|DELETE|stoppen
        wollte|wollten|will|möchte ich|wir? nie|niemals $? dass ihr|sie|du|die _3 aufhören|aufhört|UNSUB|DELETE|stoppen|stoppt
        schreibt|schreib|schickt|schick|sendet halt|eben >
        wenns|wenn_es sein muss $? _3 $? SEND halt|eben|ruhig|weiter
        ja|ok|okay|gut|meinetwegen|dann $? SEND halt|eben
        seit|seitdem|weil|nachdem|kaum ich|wir ME UNSUBBED habe|hab|haben|bin|war|hatte|hatten $? _? verpasse|verpass|verpassen|verpasste|fehlt|fehlen|fehlte|fehlten|vermisse|vermiss|vermisste|entgeht|entging|erfahre
        meinte|meine|wollte NO $? dass ihr|sie|du ME in ruhe lassen
        nehmt|nehmen|nimm|holt|holen ME bitte|doch|gern? zurück $
        zurückgeholt|zurückgenommen werden
        warum|wieso|weshalb sollte|soll|würde ich|wir ME? UNSUB|DELETE
        fühle|fühl|fühlen ich|wir? ME NO BEEN
        da|hier|an_euch nervt|stört nix|nichts $?
        NO dass ihr|sie|du|jemand denkt|denken|meint|glaubt|meinen $? dass? ich|wir? WISH? NO? MSG? MORE? WISH?
        denkt|denken|glaubt|meint bitte|bloß? NO $? dass? ich|wir? WISH? NO? MSG? MORE? WISH?
        wer hat|sagt|behauptet _? _? $? dass? ich? WISH? raus|weg|abmelden $? _? _? WISH? NO?
        wer hat _? gesagt|behauptet $? dass? ich WISH raus|weg|abmelden $
        NO MSG MORE? _? $ _? _? _? _? _? _? _? $? ich? will|möchte|hätte _? _? wieder|zurück
        stop|stopp sollte|war|ging|wollte _? _? _? _? _? $ NO an|für|zu|bei euch|sie|ihnen
        stop|stopp $ NO ERASE|UNSUB|DELETE
        hoffentlich habt|haben|bin|wurde _? ME? NO ERASE|UNSUBBED|abgemeldet
        DELETE|aufhören|raus|abbestellen $ auf keinen fall|gar_nicht|niemals|nie
        DELETE|aufhören|raus|abbestellen $ nein|nö|nee|niemals|bloß_nicht $ _? _? MSG
        nein danke? $ DELETE|raus WISH ich? ME? NO
        DELETE WISH ich? ME NO
        gott sei dank seid|sind|schreibt|gibts|kommen|kommt
        zum|welch glück seid|sind|schreibt|gibts|kommen|kommt
        dachte _? MSG wären|sind|hätten|seien _? eingestellt|aufgehört|vorbei|abgeschaltet|beendet|gestoppt worden? $? zum|gut|schön|prima|toll|super|froh
        ohne eure|ihre|die|diese MSG ist|wäre|bin|wird|fehlt _? _? _? leer|langweilig|traurig|verloren|aufgeschmissen
        das|es|ihr|MSG DISTURB ME? NO $
        sie|die stören|nerven|belästigen|behelligen ME? NO $
        . nein|nö|nee|ach $? _? $? das|es|ihr|MSG DISTURB ME? NO $
        . nein|nö|nee|ach $? _? $? das|es|ihr? DISTURB ME? NO $
        DISTURB ME? überhaupt|gar|absolut|wirklich NO $
        . nein|nö|nee $? nein? $? DISTURB ME? überhaupt|gar|absolut|wirklich? NO $
        ihr nervt|stört zwar|manchmal|vielleicht|schon _? $? aber|doch|trotzdem
        MSG nerven|stören|nervt zwar|manchmal|vielleicht _? $? aber|doch|trotzdem
        MSG ist|sind keine|keinerlei belästigung|last|plage|störung
        von belästigung|last|störung kann NO? keine? rede sein
        NO als belästigung|störung|last
        keine belästigung|last $
        DELETE ME|NUMBER NO $
        DELETE ME|NUMBER bitte|bloß|ja NO
        DELETE ME|NUMBER bitte? auf_keinen_fall|keinesfalls|niemals
        bitte|bloß|ja|keinesfalls|niemals NO ME? DELETE
        keinesfalls|niemals ME|NUMBER? DELETE
        auf keinen fall ME|NUMBER? DELETE|aufhören|einstellen|beenden|stoppen
        ME|NUMBER bitte? NO DELETE $
        nehmen|nehmt|nimm|werft|werfen|schmeißt|schmeißen|tragt|tragen ME|NUMBER bitte|bloß|ja? NO raus|heraus|aus|runter|weg|von
        nehmen|nehmt|nimm|werft|werfen|schmeißt|schmeißen|tragt|tragen meine|unsere|die NUMBER bitte|bloß|ja? NO raus|heraus|aus|runter|weg|von
        . meldet|melden ME? bitte|bloß|ja NO ab
        ME|NUMBER bitte? NO aus|von _? _? LIST DELETE|nehmen|werfen|streichen
        WISH NO aus _? _? LIST OUT|gelöscht|gestrichen|verschwinden|fliegen
        WISH|darf NO gelöscht|abgemeldet|entfernt|gestrichen|ausgetragen|rausgenommen|rausgeworfen werden
        WISH NO $? dass ihr|sie|du|MSG _? _? aufhören|aufhört|aufhörst|löscht|löschen|streicht|abmeldet|einstellt|einstellen ME|mir|uns? zu? SEND?
        bloß|bitte|ja|nur|also|aber? niemals|keinesfalls|nie damit? aufhören|aufzuhören zu? SEND?
        bloß|bitte|ja|nur|also|aber NO damit? aufhören|aufzuhören zu? SEND?
        bloß|bitte|ja NO damit? aufhören|einstellen|beenden|abschalten|abstellen
        müsst|müssen|braucht|brauchen ihr|sie? NO aufhören|aufzuhören zu? SEND?
        HEAR ihr|sie? bitte|bloß|nur NO damit? auf damit|mit? _? zu? SEND|MSG?
        HEAR ihr|sie? bitte|bloß|nur? niemals|nie|keinesfalls|auf_keinen_fall damit? auf damit|mit? _? zu? SEND|MSG?
        HEAR ja NO damit? auf damit|mit? zu? SEND|MSG?
        wehe $? wenn? ihr|sie HEAR|hört|löscht|stellt _? _? auf|ein|mich|$
        wenn|falls ihr|sie aufhört|aufhören|einstellt|löscht _? _? SEND? $? _? _? _? traurig|schade|enttäuscht|böse|sauer|aufgeschmissen|verloren
        schade|traurig|blöd|doof|ärgerlich $? wenn|falls|dass _? _? _? _? _? aufhören|aufhört|enden|eingestellt|einstellen|aufhörten
        MSG _? sehr? vermissen
        vermisse _? _? MSG
        fehlen|fehlt mir|uns eure|ihre|die MSG|infos|updates
        stop|stopp geschrieben|geschickt|gesendet|gedrückt habe? fehlen|fehlt mir|uns _? MSG|infos|updates
        ohne euch|sie _? _? _? alles|termine|tabletten? vergessen|vergesse|verpassen|verpasse|verpasst|aufgeschmissen
        ohne eure|ihre|die|diese MSG _? _? _? _? vergessen|vergesse|verpassen|verpasse|verpasst|aufgeschmissen|verloren
        SEND ME? ruhig|gern|gerne|unbedingt weiter|weiterhin|jederzeit|öfter|mehr
        SEND so oft|viel ihr|sie wollt|wollen|mögt
        SEND ME? bitte|ruhig weiter|weiterhin $
        macht|machen bitte|ruhig|gerne|gern? so? weiter so|$
        freue|freu mich|uns über|auf jede|eure|ihre|die MSG
        MSG ME? sehr? gefallen|helfen|weiterhelfen
        . immer|nur her damit
        liebe|mag|lese|schätze eure|ihre|diese|die MSG $|sehr|gern|gerne
        will|möchte|wollen|möchten|würde MSG? weiter|weiterhin|wieder|doch MSG GET|kriegen|haben|lesen
        will|möchte|wollen|möchten|würde weiter|weiterhin|wieder|doch informiert|benachrichtigt|erinnert werden|bleiben
        MSG weiter|weiterhin|wieder GET|kriegen|haben $
        lasst|lass|lassen ME bitte|unbedingt|ruhig? auf|im|in _? LIST
        lasst|lass|lassen ME bitte|unbedingt|ruhig? drin|dabei
        bleibe|bleib natürlich|gerne|gern|selbstverständlich dabei|drin
        wieder|erneut|neu|zurück RESTORE
        meldet|melden|tragt|tragen|nehmt|nehmen|setzt|setzen|schaltet|schalten ME bitte? wieder|erneut an|ein|auf|frei|rein|drauf|in
        stop|stopp|abgemeldet|ausgetragen|gelöscht _? _? _? _? _? $ _? _? _? wieder|erneut|neu RESTORE
        stop|stopp|abgemeldet _? _? _? _? _? $? _? _? meldet|melden|nehmt|nehmen|tragt|schaltet ME wieder|erneut an|auf|ein|frei
        stop|stopp geschrieben|geschickt|gesendet|gedrückt|getippt|geantwortet $? aber|wollte|war|galt|sollte|dachte|meinte _? _? _? _? jemand|anderem|anderen|andere|irrtum|versehen|versehentlich|falsche|falschen|verwechselt|wecker|kollegen|mutter|mann|frau
        stop|stopp|abmeldung war|ist|galt nicht|gar_nicht _? _? euch|sie|ihnen|ernst|so|gewollt|beabsichtigt|absicht
        stop|stopp|abmeldung|kündigung _? _? war|ist ein|nur|bloß|ein_klarer? irrtum|versehen|missverständnis|fehler|tippfehler
        stop|stopp|abmeldung|kündigung _? _? ignorieren|ignoriert|vergessen|vergesst|rückgängig|zurücknehmen|zurückziehen|stornieren
        ignorieren|ignoriert|vergesst|vergessen sie? mein|das|die|meine stop|stopp|abmeldung|kündigung
        abgemeldet|abbestellt|gelöscht|ausgetragen $? _? _? _? bereue|bedauere|bereu|leid|fehler|versehen|irrtum|dumm|schade|rückgängig
        hab|habe|hatte ME OFTEN? UNSUBBED $? _? _? bereue|bedauere|leid|fehler|versehen|irrtum|rückgängig
        hat|haben ME UNSUBBED|abgemeldet|gelöscht $? _? _? _? will|möchte|wollte _? weiter|weiterhin|wieder|doch|trotzdem
        dachte|glaubte ich|wir|ihr|schon? _? _? _? abgemeldet|gelöscht|raus|weg $? zum|gut|schön|prima|toll|super|gottseidank|glücklicherweise|froh
        dachte|glaubte schon|ich|wir? $? ihr|sie habt|hätten|haben|hättet ME gelöscht|vergessen|abgemeldet|rausgeworfen $? zum|gut|schön|prima|toll|super|gottseidank|glücklicherweise|froh
        . warum|wieso NO? $
        . warum|wieso denn? NO $ dann|immer|gern|gerne|ja|klar|schadet|ist|schickt|her|schreibt
        schreiben|texten|melden|kontaktieren|schicken $ warum|wieso denn? NO
        auf keinen fall WISH? _? _? _? verpassen|versäumen|missen
        WISH|sonst|dann|damit _? _? NO verpassen|versäumen|missen
        verpasse|versäume|entgeht ich|mir? NO MORE?
        wieder freischalten|aufnehmen|eintragen|aktivieren|freigeben
        $ SEND ME? gern|gerne? mehr >
        interessieren|interessiert mich|uns $ SEND
        SEND ME? MSG ruhig|gern|gerne weiter|weiterhin
        MSG ruhig|gern|gerne weiter SEND
        NUMBER _? aus versehen|versehentlich ERASE|blockiert|gesperrt|geblockt
        aus versehen|versehentlich _? _? _? blockiert|gesperrt|geblockt|gelöscht
        essen auf rädern
        kein|keine|keinerlei|null problem|problemo|stress|ding|thema|sache|einwand|einwände|bedenken|umstände|ursache|sorge|panik|hektik|eile
        nichts|nix dagegen|einzuwenden|auszusetzen|passiert|gegen
        nichts|nix zu danken|meckern|beanstanden
        hab|habe|haben ich|wir? nichts|nix gegen|dagegen
        na klar|gut|dann|ja|sicher|logo|logisch|endlich|sowas|und|toll|super|schön|hoffentlich|prima|bitte
        nicht|nie anrufen|telefonieren lieber|sondern|nur schreiben|texten|sms|nachricht
        kein|keine|keinen weitere|weiteren|andere|anderen? fragen|frage|zwiebeln|zucker|milch|termin|termine|zeit|ahnung|nachricht|antwort|parkplatz von|vom|zur|zum|dazu|bisher|bis
        keine|keinen weitere|weiteren? fragen|frage
        keine zwiebeln|tomaten|nüsse|milch|zwiebel|pilze
        bekomme|kriege|erhalte|krieg|bekommen _2 sms|nachrichten|erinnerungen|mails NO MORE , was|warum|wieso|ist|stimmt
        bekomme|kriege|erhalte|krieg|bekommen _2 sms|nachrichten|erinnerungen|mails NO MORE
        bloß|blos|ja|gar|auf NO STOP|UNSUB|aufhören|aufhoren auf|mit?
        NO aufhören|aufhoren|UNSUB
        NO bitte? aufhören|aufhoren|abmelden
        NO aufhören|aufhoren mit? _? MSG
        NO aufhören mir? zu? SEND
        NO aus der|dem LIST
        REMOVE|TAKE|ERASE ME ja? NO aus der|dem|eurem? LIST
        ja|bloß|bitte NO aus
        ja|bloß NO ERASE ME|NUMBER
        NO ERASE|UNSUB >
        wollte|will|möchte gar? NO UNSUB|kündigen
        keine|nicht falsche NUMBER
        falsche NUMBER vom|von|für|im|angegeben|gewählt|abgelesen
        WRONG NUMBER von|vom|für|im|angegeben|gewählt|gegeben|notiert|aufgeschrieben|abgelesen
        ich habe|hab|hatte die? falsche NUMBER
        hört|hort|hören NO auf
        wann|wo|er|es|sie|das|was HEAR _? _? auf
        wann|wo HEAR _? _? _? auf
        HEAR NO? auf zu regnen|klopfen|piepen|erbrechen|laufen|bluten|fragen|weinen|bellen|tropfen
        auto|wagen|strom|training|kurs|schule UNSUB
        auto|wagen|mietwagen|strom|gas|training|kurs|schule|zeitung|hund|kind|sohn|tochter _? _? _? UNSUB
        training|kurs UNSUB
        UNSUB lassen
        aus versehen|versehentlich _? _? _? UNSUB|UNSUBBED|stop|stopp|blockiert
        aus versehen|versehentlich
        UNSUB|UNSUBBED aus versehen
        versehentlich UNSUB|UNSUBBED
        MSG bitte? NO abstellen|einstellen|stoppen|beenden
        weiter so
        """,
    "others": """
        . nein|nee|ne|nö|na $? _4 hatte|wurde|war|bin ich|wir? bisher|bislang|vorher? noch? nie|niemals geimpft|operiert|geröntgt|behandelt|untersucht|schwanger|ohnmächtig|narkotisiert|bewusstlos
        diese nachricht|mitteilung|meldung muss|müssen|brauch|brauche ich|wir wirklich|echt? NO haben|kriegen|bekommen
        damit|mit_der_sache|mit_dem_streit WISH ich|wir NO MORE? zu tun haben $ klären|klärt|regeln|regelt|klär|regel|reden|redet|fragen|fragt|wenden|wendet|das_ist|das_war
        brauchen|braucht|brauchst|müssen|müsst|brauchts|müssts sie|ihr|du? ME? dazu|dafür|hierzu|hierfür|deswegen|deshalb|diesbezüglich ME? NO MORE zu? SEND _? $?
        dazu|dafür|hierzu|hierfür|deswegen|deshalb|diesbezüglich brauchen|braucht|brauchst|müssen|müsst|brauchts|müssts sie|ihr|du? ME? NO MORE zu? SEND _? $?
        mehr|weitere|weiteren angebote|infos|informationen|nachrichten|details|MSG brauch|brauche|brauchen|benötige|benötigen ich|wir? NO $ sie|ihr|du haben|habt|hast|bekommen|bekommt|bekommst|kriegen|kriegt|kriegst zuschlag|auftrag|job
        mehr|weitere|weiteren infos|informationen|details|angebote|MSG brauch|brauche|brauchen|benötige|benötigen ich|wir? NO $ klingt|hört_sich|wann|wo|wie|das_reicht|reicht|passt|bin_dabei|bin_überzeugt|ich_nehm|ich_nehme|wir_nehmen|ich_komme|wir_kommen|ich_buche|wir_buchen|ich_bin_dabei|melden_sie
        mehr|weitere|weiteren infos|informationen|details|angebote|MSG brauch|brauche|brauchen|benötige|benötigen ich|wir? NO $ ich|wir nehm|nehme|nehmen|komm|komme|kommen|buche|buchen|bestell|bestelle|bestellen|unterschreibe|unterschreiben
        . nein|nee|ne|nö|na $? _4 hatte|wurde|war ich|wir? bisher|bislang|vorher? noch? nie|niemals >
        . nein|nee|ne|nö|na $? ich|wir hatte|hatten|wurde|wurden|war|waren _3 noch? nie|niemals >
        . nein|nee|ne|nö|na $? ich|wir war|waren noch? nie|niemals bei|in|im|dort|da _2 >
        . nein|nee|ne|nö|na $? ein|eine|einen? implantat|implantate|herzschrittmacher|schrittmacher|allergie|allergien|diabetes|asthma|epilepsie|vorerkrankung|vorerkrankungen|krankheit|krankheiten|op|operation|thrombose|prothese|piercing|tattoo|PAIN hab|habe|haben|hatte|hat ich|wir|sie|er? NO|keins|keinen|keine $
        . gern|gerne|ja|klar|super|ok|okay|toll|prima|logisch|jo $? so|dann|damit|sonst verpass|verpasse|verpassen|vergess|vergesse|vergessen ich|wir wenigstens|sicher|bestimmt? NO
        . gern|gerne|ja|klar|super|ok|okay|toll|prima|logisch|jo $? _2 $? damit|dass ich|wir NO verpass|verpasse|verpassen|vergess|vergesse|vergessen
        . gern|gerne|ja|klar|super|ok|okay|toll|prima|logisch|jo $? schadet|kostet|stört ja|mich|doch|eh? NO
        HEAR _2 auf mit quatsch|unsinn|blödsinn|unfug|mist|scheiß|theater|gejammer $ du|ihr|sie weißt|weisst|wisst|wissen|kennst|kennt|bist|seid
        KID mag|will|möchte|geht|kommt|spielt|turnt NO MORE in|ins|zu|zum|zur|hin|mit|beim|am _3 $ _3 ERASE|TAKE sie? sie|ihn|es aus|von|vom _2 LIST OUT?
        KID mag|will|möchte|geht|kommt|spielt|turnt|hört NO? MORE? _3 $ _3 ERASE|TAKE sie? sie|ihn|es aus|von|vom _2 DUTY|OTHER|teilnehmerliste OUT?
        brauchen|braucht|brauchst|müssen|müsst|brauchts|müssts ME NO MORE zu? SEND $ _6 aufgetaucht|gefunden|wiedergefunden|angekommen|eingetroffen|repariert|geliefert|da
        NO MORE zu? SEND $ der|die|das|mein|meine|unser|unsere _2 ist|sind aufgetaucht|wieder_da|gefunden|wiedergefunden|angekommen|eingetroffen|repariert|geliefert
        wenn|falls|sollte|bis|solange _3 GOODS|THINGS|DUTY|BILLS|internet|anschluss|leitung|rückzahlung|geld|kaution|erstattung _4 NO _8 AUTHORITY
        AUTHORITY $? wenn|falls|sollte|bis|solange _3 GOODS|THINGS|DUTY|BILLS|internet|anschluss|leitung|rückzahlung|geld|kaution|erstattung _4 NO
        WISH das|es|sie|ihn|die NO MORE $ _4 riecht|riechen|schmeckt|schmecken|kratzt|drückt|juckt|brennt|klebt|stinkt|quietscht|färbt|rutscht
        riecht|riechen|schmeckt|schmecken|kratzt|drückt|juckt|brennt|klebt|stinkt|quietscht|färbt|rutscht _4 $ _2 WISH das|es|sie|ihn|die NO MORE
        . ich? mag|will|kann NO MORE? $ _6 weh|müde|anstrengend|erschöpft|kaputt|langweilig|schwer|schmerzen
        löschung|streichung|entfernung|austragung|abmeldung|herausnahme|streichen meines|meiner|unseres|unserer|des|der KID aus|von|vom|beim|für
        bitte|ersuche|bitten um löschung|streichung|entfernung|austragung|abmeldung|herausnahme meines|meiner|unseres|unserer|des|der KID aus|von|vom|beim|für
        bitte|ersuche|bitten um löschung|streichung|entfernung|austragung|abmeldung|herausnahme meines|meiner|unseres|unserer|des|der? _? aus|von|vom|beim|für DUTY|OTHER
        entfällt|ausgefallen|abgesagt|storniert|verschoben|geplatzt|hinfällig _2 $ bitte|könnt|könnten|können ihr|sie? ihn|es? aus|von|ausm _2 LIST ERASE|nehmen|löschen|streichen
        fällt|fallen|fiel aus|flach|weg $ bitte|könnt|könnten|können? ihr|sie? ihn|es? aus|von|ausm _2 LIST ERASE|nehmen|löschen|streichen
        zweites|zweite|zweiter|zweiten|altes|alte|alten|alter|anderes|andere|anderen|eines GOODS|roller|moped|motorrad|anhänger|wohnwagen|handy _3 verkauft|verschrottet|abgemeldet|weggegeben|verschenkt|abgegeben $ bitte|könnt|könnten|können ihr|sie? ihn|es? aus|von|ausm _2 LIST ERASE|nehmen|löschen|streichen
        heiße|heiß|heisse ich? jetzt|nun|seit|nach|mittlerweile|inzwischen _3 anders
        untersage|verbiete|verbitte|verbiet|untersag ich|wir? bitte|sie? meinem|meiner|meinen|unserem|unserer|unseren _4
        SEND sie? ME NO MORE krank|gesund|arbeitsunfähig|dienstunfähig
        WISH NO NOTE sehen|lesen|schreiben|tippen wenn|während|solange _6 $ aber
        zeug|kram|mist nervt|nerven $ der|die|das GOODS|WARES|schaum|kleber|farbe|staub
        HEAR _2 auf müll|mist|schrott|kram|dreck|zeug _5 zu werfen|entsorgen|stellen|kippen|schmeißen|lagern
        TAKE|REMOVE|ERASE sie? ME bitte|wieder? aus|von LIST fürs|beim|am _ OUT?
        TAKE|REMOVE|ERASE sie? ME bitte|wieder? aus|von LIST für|zum|zur DUTY|DAY|kuchenbacken|helfer|aufbau|abbau|weihnachten|kuchen OUT?
        NO kontakt MORE? zu|mit|zum|zur|zwischen _2 THIRD|exmann|exfrau|exfreund|exfreundin|hund|hunden|katze|tier|tieren|familie|eltern|geschwistern|patienten|sonne|wasser
        wünsche|möchte|will|bitte NO kontakt MORE? zu|mit|zum|zur|zwischen _2 THIRD|exmann|exfrau|exfreund|exfreundin|hund|hunden|katze|tier|tieren|familie|eltern|geschwistern|patienten|sonne|wasser
        halts|halt maul|fresse|mund $ echt|krass|wirklich|ernsthaft|im_ernst|nicht_wahr
        $ ich|i hör|höre|hoer jetzt|gleich|dann|sofort|bald|schon? auf $
        ich|i hör|höre|hoer jetzt|gleich|dann|sofort|bald|schon? auf $|mit|zu
        wann|ob|wenn hör|höre|hören ich|wir _2 auf mit|zu
        angebote|angebot WISH ich|wir NO $ ich|wir such|suche|suchen|brauche|will|möchte|hätte|brauch
        GOODS|PAIN|gerät|anlage|alarm|alarmanlage|rauchmelder|melder|lüftung|pumpe|maschine|automat nervt|piept|brummt|läuft|dröhnt|klappert _6 $ bitte? abstellen|abschalten|ausschalten
        GOODS|PAIN|gerät|anlage|alarm|alarmanlage|rauchmelder|melder|lüftung|pumpe|maschine|automat nervt|piept|brummt|läuft|dröhnt|klappert $ _6 $ bitte? abstellen|abschalten|ausschalten
        bei|beim|im der|dem|einem|einer? konkurrenz|anderen|alten|jobcenter|arbeitsamt|einwohnermeldeamt|bürgeramt|krankenkasse|schule|kita|kindergarten|hort|finanzamt|versorger|stromanbieter|vorgänger OFTEN? OFTEN? UNSUBBED
        überwiesen|bezahlt|gezahlt|zahlt|beglichen _4 HEAR _2 auf mit|ME? _4 zu? drohen|mahnen|mahnungen|mahngebühren
        HEAR _2 auf mit|ME? _4 zu siezen|duzen|hupen|rauchen|lachen|rasen|streiten
        HEAR _2 auf mit mahngebühren|gebühren|bohren|hämmern|siezen|duzen|lärm|krach
        lass|lasst NO MORE anschreiben
        gebt|gib|gebts ruhe|ruh ihr|du? _? hab|habe|haben ich|wir? _3 gesagt|gerufen
        NO mucks|ton|piep|pieps|wort MORE vom|aus|beim|am|im|über|zu motor|auto|wagen|radio|lautsprecher|gerät|klingel|sprechanlage|GOODS|THIRD
        bin|sind NO MORE ihr|ihre|euer|eure? mieter|mieterin|patient|patientin|mandant|mandantin|gast|kunde|kundin|mitglied $ _3 nebenkostenabrechnung|abrechnung|kaution|akte|unterlagen|bescheinigung|röntgenbilder|BILLS|schlüssel
        war|bin nie|NO patient|patientin|kunde|kundin|mitglied bei ihnen|euch $ nehmen|nehmt|kann|könnte|wie|bräuchte|brauche|hätte|geht|habt|haben
        NO angebot|angebote|rechnungen an _3 MORE raus|rausschicken|rausgeben
        finde|finden ME NO MORE
        lasst|lass|lassen ma|mal? stecken $ ich|wir zahl|zahle|bring|bringe|mach|mache|komm|komme|hol|hole|übernehme|kümmer
        für|zu|zur|zum|fürs fotos|foto|bilder|aufnahmen|narkose|op|operation|eingriff|veröffentlichung|weitergabe|ausflug|impfung|DUTY|DEAL|GOODS _6 gebe|geb|erteile|geben|erteilen|bekommt|bekommen|kriegt|habe|gab NO CONSENT
        NO CONSENT für|fürs|zum|zur fotos|foto|bilder|aufnahmen|narkose|op|operation|eingriff|veröffentlichung|weitergabe|impfung|DUTY|DEAL|GOODS
        freigabe|zusage|genehmigung ziehe|nehme|ziehen|nehmen zurück
        NUMBER ist|war OUT aus|von _? LIST
        wenn|falls|sobald man sich vom|von|aus? MSG|LIST|dienst|infos? abmeldet|austrägt
        widerrufe|widerrufen|widerruf|entziehe|ziehe|zieh|nehme|nehmen|ziehen|zieht meine|unsere|seine|mein|meinen? CONSENT für|fürs|zum|zur|zu|beim _
        CONSENT für|fürs|zum|zur|zu|beim _ widerrufe|widerrufen|zurück|entzogen|zurückgezogen|zurückgenommen|entziehe|ziehe|nehme|zieht|nimmt
        CONSENT für|fürs|zum|zur|zu|beim _ _ widerrufe|widerrufen|zurück|entzogen|zurückgezogen|zurückgenommen|entziehe|ziehe|nehme|zieht|nimmt
        hat|haben seine|seinen|ihre|ihren CONSENT _2 widerrufen|zurückgezogen|entzogen|zurückgenommen
        zieht|nimmt|widerruft seine|ihre|meine? CONSENT _2 zurück
        brauche|brauchen|bekomme|habe|hab|haben|bringe|schicke|gebe|geben|kommt die|meine? CONSENT von|vom? _? zurück
        widerspruch gegen die|den|das|ihren|euren|diesen? BILLS|DEAL|DUTY|GOODS|_ wurde|ist|abgelehnt|unterschreib|unterschreibe|eingelegt
        das|dies war|ist die? letzte MSG $? die|welche ich|wir _4 bekommen|erhalten|gekriegt|gesehen|gelesen hab|habe|haben|hatte|hatten
        NO werbung|reklame auf|an|in|im|am|ins _? schaufenster|schranke|programmheft|heft|aufkleber|bande|tasche|rücken|banner|schild|fenster|fassade|rechnung|speisekarte|rückseite|seite|torte|geschirr|wand|tafel|schule|klasse|treppenhaus|aushang|zeitung haben|sehen|stehen|drauf?
        NO MORE? angebot|angebote|infos|informationen|unterlagen|prospekte MORE? $ _? habe|hab|haben _? uns|mich für ihres|eures|ihr|euer|euch|das _? entschieden|festgelegt
        NO MORE? angebot|angebote MORE? $ _4 auftrag|zuschlag|vergeben
        NO MORE? MSG? MORE? zu? SEND bis|solange|bevor|ehe ich|wir|die|der|das|ende|DAY|zu|zum|zur|alles|es
        für|zu|zur|zum|fürs fotos|foto|bilder|aufnahmen|narkose|op|operation|eingriff|veröffentlichung|ausflug|DUTY|DEAL|GOODS _3 gebe|geb|erteile|geben|erteilen|bekommt|bekommen|kriegt|habe|gab NO CONSENT
        TAKE|REMOVE|ERASE sie? mich|uns aus|von|vom dem|der|diesem|unserem? _? solo|tor|aufstellung|startelf|kader|team|aufzug|lift|umkleide|warteschleife|schleife|startliste|kursliste|teilnehmerliste|anmeldeliste|trikotliste|mannschaftsliste|besetzung|rolle|stück OUT?
        TAKE|REMOVE sie? ME aus|von|in gruppe a|b|c|d|eins|zwei|drei|0 OUT?
        TAKE|REMOVE sie? ME aus|von gruppe für|am _ OUT?
        lasst|lass|lassen|lasse ME _? raus|heraus $? die|der|das|hier|am|an|beim|in|ich|bin|steh|stehe? _2 schranke|tür|haustür|tor|drehkreuz|parkhaus|tiefgarage|garage|schlüssel|haltestelle|aufzug|bus|ausgang|keller|eingeschlossen|eingesperrt|abgeschlossen|zugesperrt
        ERASE sie? meine|meinen|mein|unsere|die|das|den|alte|alten? _? kreditkarte|bankkarte|bankverbindung|iban|zahlungsart|lieferadresse|rechnungsadresse|bild|bilder|foto|fotos|bewertung|bestellung|reservierung|buchung|versandkosten|position aus|von|vom|bei _2 LIST
        NO MORE zu? SEND $ THINGS|GOODS|ersatzteil|formular|unterlagen|rezept|schlüssel|anleitung _? habe|hab|haben|ist|kam|gefunden
        zeigt|zeigen|öffnet|lädt|empfängt|speichert ME? MSG NO MORE an?
        THIRD|er|fahrer|bote|hausmeister|ex soll|sollte|darf|dürfte ME NO MORE SEND
        NO _? MSG MORE? _? annehmen|lernen|singen|vergleichen|einholen|einlösen|verkaufen|ausgeben|aufhängen|installieren|planen|einwerfen|einkleben|abdrucken|drucken|auswerten|auslegen|übersetzen|vorlesen|korrigieren|prüfen
        NO MORE? updates|update MORE? am|auf|für|beim|aufs|im _? drucker|rechner|laptop|pc|kassenrechner|server|kasse|tablet|auto|navi|fernseher|system
        NO MORE von _3 behandelt|betreut|operiert|unterrichtet|geschnitten|beliefert|gefahren|abgeholt|bedient|vertreten|gepflegt|untersucht werden
        . danke $? mehr brauche|brauch|brauchen|wollte|wollten|will|bräuchte ich|wir|i NO wissen? $
        dank $? mehr brauche|brauch|brauchen|wollte|wollten|will|bräuchte ich|wir|i NO wissen? $
        WISH ich|wir|i? NO MORE von ihm|ihr hören|wissen|lesen|haben|sehen
        er|sohn|tochter|kind|kleine|kleiner|junge|enkel|enkelin|bub|mädel mag|will|möchte|mog NO MORE $
        er|sohn|tochter|kind|kleine|kleiner|junge|enkel|enkelin|bub|mädel mag|will|möchte|mog da|dort|hin NO MORE $
        bucht|buchen|abgebucht|abbucht|eingezogen|kassiert|zieht|abbuchung|abbuchungen _3 $ bitte? aufhören|aufzuhören mit|damit
        bohrt|bohren|hämmert|hämmern|bellt|bellen|schreit|schreien|streitet|streiten|raucht|rauchen|grillt|grillen|lärmt|lärmen|parkt|parken|piept|piepst|klopft _4 $ bitte|sofort|endlich? aufhören|aufzuhören mit|damit
        handy|telefon|smartphone|iphone|gerät|app|spamfilter|filter hat|hatte ihre|eure|die|deine|diese NUMBER|sms|nachricht|nachrichten _3 ERASE
        habe|hab|hatte ich? meine|die NUMBER ERASE $ wie|kann|können|könnt|wo|bitte _3 neu|wieder|nochmal|nochmals
        NUMBER bitte? NO an _2 weitergeben|weitergegeben|herausgeben|rausgeben
        geben|gebt|gib sie? meine|unsere|die|diese? NUMBER bitte|ja? NO an? _2 heraus|raus|weiter
        hund|kind|kinder|baby|lärm|krach|nachbar|nachbarn|juckreiz|warterei|warten|schmerz|schmerzen|husten|katze macht|machen ME noch? wahnsinnig|verrückt|irre|kirre|krank
        wie|wo ich|man|wir MSG auf|in _ einstelle|einstellen|umstelle|umstellen|einstellt
        lasst|lass|lassen sie? das|es|ihn|sie _2 einwirken|ziehen|ruhen|trocknen|abkühlen|quellen|laufen|liegen|stehen|hängen
        lasst|lass|lassen euch|sich|dir|mich|uns|mir _2 einfallen|wissen|überraschen|beraten|schmecken
        spart|sparen|spar|sparts sie? euch|sich|dir|eich den|die|das|eure|ihre weg|anfahrt|fahrt|umweg|porto|anreise|besuch|gang|rückfahrt|lieferung
        mehr MSG brauche|brauch|brauchen ich|wir|man NO zu
        stellen|stellt|stell sie? MSG wieder an|ein|her
        war|ist|sind|waren das|es|dies NO MSG $
        das|es|dies war|ist|sind|waren NO MSG $
        NO werbung|reklame auf|an|in|im|am trikot|trikots|auto|wagen|fahrzeug|lieferwagen|tüte|verpackung|karton|webseite|homepage|einladung|einladungen|plakat|shirt|shirts|zaun|haus|hauswand|umschlag|bus
        habt|haben|hast|hat ihr|sie|du|jemand meine|unsere|die NUMBER gelöscht|gestrichen|entfernt|gesperrt|blockiert $
        wurde|ist|war meine|unsere|die NUMBER gelöscht|gestrichen|entfernt|gesperrt|blockiert $
        ich bin raus $ viel erfolg|spaß|glück|vergnügen|freude
        . NO MORE da|übrig|los|frei|möglich|offen|geplant|vorrätig|lieferbar $
        auch? NO im|in|unter|beim|bei spam|spamordner|junk|mist|scheiss|müll
        MSG|mail|brief|anruf ist|war|sind|waren _? NO _? $ auch? NO im|in|unter spam|spamordner
        kann|konnte|könnte ich|man|er|i _4 NO MSG MORE? SEND|empfangen|öffnen|verschicken|abrufen|abschicken
        ich|man|er|i kann|konnte|könnte _4 NO MSG MORE? SEND|empfangen|öffnen|verschicken|abrufen|abschicken
        wir können|konnten _4 NO MSG MORE? SEND|empfangen|öffnen|verschicken|abrufen|abschicken
        SEND sie? meinem|meiner|meinen|unserem|unserer|dem|der|den ex|exmann|exfrau|exfreund|vermieter|vermieterin|anwalt|anwältin|kollegen|kollegin|chef|chefin|nachbarn|nachbarin|arbeitgeber|betreuer|betreuerin|steuerberater|hausverwaltung _? NO MORE
        SEND sie? meinem|meiner|meinen|unserem|unserer|dem|der _ NO MORE $ alles|alle|ab|künftig|läuft|sondern|nur|ich|das|die
        SEND sie? meinem|meiner|meinen|unserem|unserer|dem|der _ NO MORE zum|zur|für
        NO MORE von|auf|über|per meinem|meiner|dem|der|unserem|unserer|diesem|das|mein konto|girokonto|karte|kreditkarte|sparkonto|lastschrift|guthaben|rechnung|kassenzettel
        NO MORE _3 abbuchen|abbucht|einziehen|einzuziehen|abzubuchen|abgebucht|abheben|überweisen|liefern|anliefern|kaufen|bestellen
        NO rechnung|papierrechnung|rechnungen|papierrechnungen|bestätigung|bestätigungen|unterlagen|formulare|formular|kopie|kopien|beleg|belege|quittung|kontoauszüge|ausdruck|ausdrucke|fotos|foto|bilder|ersatz|ersatzteil|ersatzgerät|techniker|monteur|fahrer|wagen|taxi MORE? _2 zu? SEND
        NO rechnung|papierrechnung|rechnungen|papierrechnungen|bestätigung|bestätigungen|unterlagen|formulare|formular|kopie|kopien|beleg|belege|quittung|kontoauszüge|ausdruck|ausdrucke|ersatz|ersatzteil|ersatzgerät|techniker|monteur|fahrer|wagen|taxi MORE
        die|den|das|alle GOODS|THINGS|BILLS|DUTY|einladung|einladungen|unterlagen|post|pakete|briefe NO MORE an meine|meinen|meiner|meinem|die|den THIRD|alte|adresse|firma _? SEND
        NO MORE an meine|meinen|unsere|unseren THIRD SEND $ sondern|sie|er|die|der
        liest|versteht|verstehe|verstehen|kapiert|öffnet _? MSG NO $ was|wie|können|könnt|kann|bitte_nochmal|wann|worum
        WISH|WANT ich|wir? NO werbung machen|schalten|buchen|einwerfen|verteilen
        lasst|lass|lassen sie? ME in ruhe überlegen|nachdenken|entscheiden|prüfen|durchlesen|ausreden|anschauen|umsehen|umschauen
        letzte MSG gewesen? sein $? die|was|welche ich|wir? _? _? verpasst|verpasse|übersehen|erhalten|gelesen
        alle? anderen|andere|sonstigen|übrigen MSG UNSUBBED
        email|mail|papier|print|push MSG _? UNSUBBED
        ist|sind bei? uns|mir|hier? NO angekommen|gekommen $ weder MSG|mail|anruf|brief noch MSG|mail|anruf|brief
        HEAR sie? auf arzt|ärztin|ärzte|bauch|bauchgefühl|kopf|mutter|vater|herz|körper|experten|expertin|rat|navi|vernunft
        kein anschluss unter dieser|der? NUMBER $? sagt|kommt|meldet|höre|hör|heißt|bei|wenn|obwohl|ist
        sorgt|sorgen|sorg|sorge|seht|sehen|sieh sie|ihr? dafür|zu $? dass PAIN|GOODS|LIFE _? aufhört|aufhören|endet|weg
        aufhört|aufhören mit dem|der|den|diesem PAIN|GOODS|LIFE
        trotz mehrfacher|mehrmaliger|_? UNSUB|abmeldung vom|beim|zum|im|aus|von DUTY|OTHER|GOODS
        trotz mehrfacher|mehrmaliger|_? UNSUB|abmeldung vom|beim|zum|im|aus|von DUTY|OTHER|GOODS wird|wurde|werden|buchen|bucht
        NUMBER _? ERASE werden $? und? die|meine? neue|neuen
        diese|die _ HEAR bitte|endlich auf
        zu|in|nach|mit der|dem|den WISH ich|wir? auch? NO
        hab|habe|hatte ich|mich? MSG? _? UNSUBBED|abgestellt $ WISH _? _? _? wieder|zurück
        MSG _? geht|gilt|funktioniert|klappt|stimmt|lädt|zieht NO MORE?
        werde|werd verrückt|wahnsinnig|irre $ wieder NO _
        jetzt ist schluss mit dem|der|den PAIN|GOODS|LIFE|leck
        NO diese NUMBER benutzen|nutzen|verwenden $ die|meine|sondern andere|neue|alte
        THIRD|er|sie liest|lesen|kennt|versteht|benutzt NO MSG
        gebe|erteile|gibt _? NO CONSENT für|zu|zum fotos|bilder|DUTY|DEAL|GOODS|narkose
        stimmt|komme|komm|kommen|passt|klappt|funktioniert|gilt NO MORE?
        er|sie|paket|bus kommt NO MORE?
        komme|komm|kommen|mache|machen DAY NO MORE?
        arbeite|arbeitet|wohnt|wohne _? _? NO MORE hier|zu|bei|da
        bekomme|bekam|erhalte|finde ich? NO $
        ruf|rufen sie? mich NO an
        brauche|brauch ich? NO beleg|tüte|quittung|bon|kassenbon
        nein|nee $ das war|ist alles
        nein|nee $ die|der|das blaue|rote|grüne|schwarze|weiße|kleine|große|andere
        nein|nee $ erst|lieber DAY|nächste|später
        nein|nee $? ich kann NO
        das|es ist NO das $ was
        verzichte auf die|den|das einladung|tüte|GOODS|DUTY|narkose
        CONSENT der|von|vom eltern|THIRD|bank|vermieters|vermieter|hausverwaltung _? _? REVOKE|zurückgezogen|widerrufen
        HEAR das|es auf mit dem|der|den _
        soll|sollen|darf|muss ich|wir _? NUMBER löschen|ändern|entfernen|streichen
        ich passe wenn|bei|auf|morgen|heute|in
        . ich bin noch NO _
        NUMBER vom|von|der|des THINGS|GOODS|rezept|auftrag|bestellung|rechnung _? streichen|löschen
        meine|die|diese NUMBER vom|von|der|des THINGS|GOODS|rezept|auftrag|bestellung|rechnung _? ERASE
        danke $? für mich|uns NO MORE
        ihre|eure|die MSG habe|hab|finde ich NO MORE $ bitte? nochmal|erneut SEND
        HEAR _? _? auf $ _? _? _? _? _? zu _
        HEAR sie _? auf $ _? _? _? _? _? zu _
        HEAR _? auf zu toben|rauchen|schreien|klopfen|bohren|essen
        aufhören $? mit? _? _? _? _? zu _
        aufhören $ _? _? _? _? _? _? zu _
        PAIN soll|muss|sollte|könnte|wird|kann endlich|bitte|mal? aufhören
        STOP GOODS|DUTY weg
        GOODS STOP bitte? weg
        lasst|lass|lassen es? gut sein $ ich|wir
        lasst|lass|lassen sie? es gut sein $ ich|wir
        jetzt|mir|uns reicht|langt es für|um|bis|auch|am|wenn|zu
        wann HEAR das|es|er|sie auf mit dem|der|den _
        sorgt|sorgen|sorg sie? dafür $? dass der|die|das _ NO MORE
        alles UNSUB|stornieren|absagen $ die|der|das DUTY|GOODS
        ich bin raus $ gebt|gib|geben|nehmt|sucht|knie|verletzt|krank
        bin raus bei|für|am|im DAY|DUTY
        brauche|brauch|brauchen|benötige ich|wir? es|das|die|den|ihn|sie NO MORE $ hab|habe|haben|ist|ich_hab|ich_habe|wir_haben
        WISH _? NO MORE? $ _? _? _? _? _? zurückgeben|zurückschicken|zurücksenden|retoure|retournieren|umtauschen|rückgabe|umtausch|stornieren
        WISH die|das|den|es|sie NO MORE? $ _? _? _? _? _? zurückgeben|zurückschicken|zurücksenden|retoure|retournieren|umtauschen|rückgabe|umtausch
        WISH die|das|den|es|sie NO MORE? $ sie|er|es|die|das|der ist|sind|passt|passen|war|waren|sitzt|drückt
        danke|nein für mich|uns NO MORE
        MSG _? _? _? _? finde|find|habe|hab|sehe|bekomme|öffne|kenne|weiß|lese ich|wir? _? NO MORE
        habt|hat|haben|macht ihr|sie|du _? NO MSG MORE
        gibt es|gibts bei? euch|ihnen? NO MSG MORE
        NO MSG $ nur _? _? frage|anfrage|rückfrage
        NO MSG $ nur|sondern _? GOODS|schlüssel|antwort|auskunft
        bin|sind|war NO MORE kunde|kundin|mitglied|patient|patientin bei|von|im|beim _ _?
        NO MORE|nochmal die|den|das|diese|diesen|so|solche eine? GOODS SEND
        nervt $ die|der|das|mein|meine _? GOODS|PAIN|app|seite|webseite|internet|wlan|bahn|akku
        das|die|den|des WISH ich|wir NO $ nur|sondern|lieber
        wir|ich brauche|brauchen NO MSG $ nur _ _
        NO zugestimmt|eingewilligt $ dass _ _?
        TAKE|REMOVE ihr|sie|du? mich|uns mit OUT? zum|zur|an|in|nach|ins
        TAKE|REMOVE mich|uns _? aus dem|der|diesem GOODS|DUTY|fahrstuhl|krankenhaus|stau|keller|schlamassel OUT?
        ERASE|streichen sie? ihr? uns|mir die|den|das _? GOODS|PAIN|küche|haus
        können|könnt|würdet|würden ihr|sie uns|mir die|den|das GOODS|küche|haus ERASE
        NUMBER vom|von|der|des GOODS|THINGS|DUTY bitte? ERASE
        mein|meins|unser handy|telefon ist|war|bleibt|liegt|geht|nachts|abends _? weg|aus|OUT
        REMOVE die|diese? NUMBER von|vom|meiner|meines THIRD
        REMOVE bitte? die NUMBER von|vom|meiner|meines meiner|meinem? THIRD
        raus aus dem|der|diesem|unserem GOODS|DUTY|OTHER
        WISH ich|wir? raus aus dem|der|diesem GOODS|DUTY|OTHER
        WISH raus in|auf|an den|die|das
        können|könnt|kannst|könnten|würden sie|ihr|du? ME aus|von|vom dem|der? DUTY|OTHER _? nehmen|ERASE|REMOVE|OUT
        melde|melden|meld|meldet sie? mich|uns _? _? ab $ _? _? _? krank|grippe|fieber|erkältet|verletzt|urlaub|migräne|corona|magen_darm|erkältung
        ME _? aus|von der|dem|dieser? LIST für|zum|zur|vom GOODS|DUTY|DAY
        könnt|können|kannst ihr|sie|du? mich|mir _? mal|gern|gerne _? _? _? anrufen|zurückrufen|erreichen|besuchen|mitnehmen|abholen|SEND
        ihr|sie|du könnt|können|kannst mich|mir mal|gern|gerne _? _? _? anrufen|zurückrufen|erreichen|besuchen|mitnehmen|abholen|SEND
        NUMBER von|meiner|meines|meinem _? THIRD ist|war|geht _? kaputt|weg|neu|aus|leer|gestohlen|defekt
        handy|telefon|diensthandy von|vom|meiner|meines meinem|meiner? _? _? sohn|tochter|kind|mutter|oma|sohnes ist|war|geht _? kaputt|weg|neu|aus|leer|gestohlen|defekt
        arbeitet|ist _? NO MORE hier|bei ihnen|euch
        dsgvo konform|konforme|erklärung|formular|schulung|seite|formulare|unterlagen
        verbraucherzentrale|bundesnetzagentur empfiehlt|sagt|hat|rät|schreibt|warnt|meint|prüft
        mein|unser|der AUTHORITY meldet|kümmert sich bei|um ihnen|euch? wegen|über dem|des|der|den _
        bei der|einer|jeder nächsten|weiteren MSG bitte|gern|auch|gleich|noch _?
        noch eine|ne|1 MSG und ich|dann hab|habe|weiß|kapier
        NUMBER ist|wird blockiert|gesperrt $ ich komme|kann|erreiche|bekomme
        gestört|belästigt|genervt|verfolgt von|vom|durch dem|den|der? PAIN|THIRD|nachbarn|baustelle
        fühle|fühl mich|uns _? gestört|belästigt|genervt|verfolgt von|vom|durch dem|den|der|meinem? PAIN|THIRD|nachbarn|baustelle
        von|vom dem|der|den _ bitte? NO MORE
        von|vom dem|der|den _ bitte NO MORE $
        phishing|fake|gefälschte|falsche MSG
        leute|kunden|alle warnen
        muss|braucht keiner|niemand MORE? _
        TAKE|REMOVE|ERASE mich da|hier|dort und gib|setz|schreib|trag|nimm|gebt|setzt|schreibt
        lass|lasst|lassen sie? mal|ma sehen|schauen|gucken|hören|überlegen
        keine|kein|null ahnung
        . nichts|nix noch? bekommen|erhalten|gehört|passiert|verstanden|gefunden|angekommen|verstehen
        . noch nichts|nix
        sicher|bestimmt|garantiert|definitiv|absolut|überhaupt NO vor|nach|am|um|bis|ohne|so
        datenschutz $? wo|wie|was|link|erklärung
        ich passe wenn|bei|auf|morgen|heute
        nein danke $? NO tüte|quittung|beleg|GOODS|ketchup|bon|kassenbon
        verstehe|kapiere|verstehen|kapier ich|wir? leider|das|es? NO
        niemals|nie ohne _
        app|seite|system|computer|automat sagt|zeigt|meldet nein|NO
        noch NO mitglied|kunde|kundin|fertig|sicher|entschieden|da|bereit
        GOODS|DUTY|THINGS _? brauche|brauch|brauchen|benötige ich|wir? NO MORE?
        brauche|brauch|brauchen|benötige ich|wir? _? GOODS|DUTY|THINGS NO MORE?
        NO MORE GOODS|THINGS|DUTY
        NO GOODS|THINGS|DUTY MORE
        GOODS|DUTY _? NO MORE $
        WANT NO MORE GOODS|DUTY
        keine|kein|keinen lust|bock|zeit MORE? auf|für GOODS|DUTY|LIFE
        kündige|beende|storniere|bestelle ich? hiermit? _? GOODS|DUTY _? ab|$
        GOODS|DUTY _? UNSUB|kündigen|stornieren|beenden|abstellen|abschalten|ausschalten|löschen|streichen|sperren
        THIRD will|möchte|mag|kann _? _? NO MORE?
        THIRD HEAR _? _? NO? auf
        THIRD|PAIN nervt|nerven
        die|der|das GOODS|PAIN|THIRD _? nervt|nerven
        HEAR auf zu rauchen|trinken|arbeiten|lachen|wachsen|essen|schneien|spielen|streiten
        belästigung|belästigungen am arbeitsplatz|durch_nachbarn|durch_den_nachbarn
        bußgeld bekommen|bezahlt|bescheid|erhalten|zahlen
        landet|landen|gelandet _? _? _? spam|spamordner
        DEAL nie|niemals|NO zugestimmt|eingewilligt|unterschrieben
        NO|nie _? DEAL zugestimmt|eingewilligt|unterschrieben
        NO|nie _? DEAL zugestimmt|eingewilligt|unterschrieben $? ich? widerspreche
        DEAL _? stimme ich|wir? NO zu
        stimme ich|wir? _? DEAL NO zu
        widerspreche ich? _? _? DEAL
        DEAL widerspreche ich|wir?
        CONSENT für|fürs|zum|zur|beim DUTY|DEAL|GOODS _? _? _? widerrufen|zurück|zurückziehen|REVOKE
        zusage von|für|fürs|zum|zur _? vorhin|gestern|DAY|DUTY _? _? _? REVOKE|absagen|zurück
        hat|haben _? _? sich _? _? _? _? _? _? gemeldet
        habe|hab|eine? abmahnung bekommen|erhalten|gekriegt
        abmahnung bekommen|erhalten|gekriegt|vom
        ERASE|TAKE|REMOVE|meldet|melde|melden|meld sie? ME _? _? _? für|fürs|am|vom|von|aus|bei|beim|im DAY|DUTY|OTHER OUT|ab|aus?
        ERASE|TAKE|REMOVE|meldet|melde|melden|meld sie? ME _? _? ab|OUT für|fürs|am|vom|von|aus|bei|beim|im DAY|DUTY|OTHER
        DAY kann ich|er|sie|wir NO _? _? _? $? ERASE|TAKE|REMOVE ME _? _? OUT?
        von|aus|vom DUTY|OTHER _? _? _? ME _? _? REMOVE|ERASE|OUT|TAKE
        trete|tret ich? _? _? aus DUTY|OTHER aus
        kündige|beende ich? _? _? DUTY|GOODS
        DUTY mach|mache ich|wir? NO MORE mit
        ist schluss mit geduld|lustig
        oder ist _? schluss|gut|ruhe
        schluss|finito|feierabend|ende für heute
        schluss $? aus $? _? _? _? _? für heute
        GOODS interessiert|passt|gefällt|schmeckt|hilft ME NO MORE?
        passt|gefällt|schmeckt|hilft|gelingt|fällt|bleibt|betrifft|gehört ME NO MORE?
        WISH alte|alten|altes|kaputte|kaputten|neue|neuen|ganze? _? GOODS|THINGS NO MORE haben|sehen
        wie|als|seit|beim|vom letztes|letzten|letzte|letztem mal
        das letzte|letztes mal $? dass|als|war|wo|hab|habe|wie|wurde|hat|haben
        vertrage|vertrag|nehme|nehm _? _? _? _? _? _? $? _? _? _? $? aufhören|absetzen
        kann|soll|darf|muss ich|er|sie damit|mit_den|mit_dem|mit_der aufhören
        NO MORE da von dem|der|den
        wie|kann|können|könnt|will|möchte _? _? drittanbieter|drittanbietern|premium|fremdanbieter MSG|dienste? _? _? _? _? sperren|blockieren lassen?
        bekomme|kriege|krieg|erhalte|bekommen|kommt|kommen|kam|kamen seit _? _? _? _? NO MSG MORE?
        seit _? _? _? _? NO MSG MORE? von|bekommen|erhalten|gekommen|angekommen
        seit _? _? _? kommen|kommt|bekomme|krieg|kriege ich? _? _? NO MSG MORE?
        kommen|kommt|gehen|geht|klappen|klappt _? MSG _? NO MORE? an|durch|rein
        den|die|der|dem|meinen|nur _ WISH ich? NO $
        den|die|der|das|dem|meinen|nur _? GOODS|THINGS WISH ich|wir? NO
        abo|vertrag WISH ich|wir? NO $? das|den habe|hab|ich
        raus|weg|abmelden|UNSUB WISH ich|wir? auch? NO
        WISH ich|wir NO bezahlen|zahlen|missen|verpassen|verlieren|verlegen|absagen|ändern|essen|tragen|trinken|nehmen|warten|kaufen|umziehen
        reguliert|repariert|bezahlt|geliefert|erledigt|behoben|gemacht|gekommen . ich? habe|bin es satt|leid
        höre|habe|hab|hatte ich|wir? _? NO MORE von euch|ihnen|dir $|gehört
        0 punkte|sterne|stern $ nie|NO wieder|MORE
        wie oft noch|denn $ der|die|das _ war|waren|liegt|steht|fehlt|klemmt
        . streichen|löschen $ ich? bin|kann|muss in|im|auf|krank|weg|NO|leider
        rezept|rechnung|bestellung|einkaufsliste|angebot|speisekarte|vertrag _? _? _? _? _? $? _? streichen|entfernen|löschen
        wie|kann|wo blockiere|sperre|blockier ich
        user|account|zugang|konto|benutzer _? _? _? _? ERASE $? arbeitet|ist|war NO MORE _
        flasche NUMBER 0
        ungelesen gelöscht $? können|könnt|könnten|kannst
        zieht die leine|schnur|kette
        was|wie muss|soll|kann|hilft ich|man? tun|machen? $? damit|dass|bis|gegen der|die|das|dieses|dieser|mein? PAIN aufhört|endet|nachlässt|auf
        damit|bis|wann|ob der|die|das|dieses|mein? PAIN aufhört|endet|nachlässt
        PAIN HEAR _? _? NO? _? auf zu? _?
        WRONG verbunden worden|wurde|wurden
        handy|telefon weg|aus beim|im|am|geklaut|verloren
        handy|karte|geldbeutel|portemonnaie|bankkarte|kreditkarte|ausweis|tasche geklaut|gestohlen|verloren|weg _? _? $? _? _? sperren|sperrt|gesperrt
        karte|konto|bankkarte|kreditkarte|sim|simkarte _? _? _? sperren|sperrt
        steige|steig ich? _? an|am|in|bei|beim _? _? _? aus
        HEAR auf $? _? _? _? _? lachen|lache
        HEAR auf $? ich _? _? _? _? lachen|lache|heule|weine
        lass|lasst|lassen uns _? _? _? vergessen|nehmen|reden|treffen
        lass ME _? ruhe|ruh|frieden mit deinem|deiner|deinen|dem _
        die|der|das _ lassen|lässt|lasst ME NO in? ruhe
        seid ihr das $ sonst _? _? _? AUTHORITY
        muss ein? ende haben $ wann|können|könnten|wie|was
        an der|dem|einer|einem|ihrer _ bin|sind ich|wir? NO MORE interessiert
        lass|lasse ich weg
        THIRD will|möchte|soll|würde _? _? MSG _? _? CEASE|UNSUB
        gutschein|gutscheine|rechnung|quittung _? _? _? _? ausstellen
        melde|meldet|melden|meld|bestellt|bestell|trag|tragt|tragen sie? ME bloß|ja|bitte? NO _? ab|aus
        ERASE|TAKE|REMOVE sie? ME bloß|ja|bitte? NO von|aus|vom|ab|OUT _? _? LIST?
        vergiss|vergesst|vergessen sie? ME bitte? NO _? _? _?
        piept|tropft|bohrt|brummt|jault|bellt|schreit|weint|quietscht|klappert|klopft|pfeift $? ich? werde|werd noch? verrückt|wahnsinnig|irre|kirre
        mitnehmen|abholen|entsorgen|mitgenommen $ OUT|weg damit
        wenden und mich|uns NO MORE _? _? SEND
        nase voll $ wörtlich|schnupfen|erkältet
        habe|hab die? nase voll|zu $? _? schnupfen|erkältung|erkältet|wörtlich
        habe|hab _? _? nase|schnauze|faxen voll|dicke von|vom|mit LIFE|GOODS|DUTY
        kein|keinen|null|keine bock|lust mehr? auf LIFE|GOODS|DUTY
        les|lese|verstehe|versteh|finde|find|kapier|bekam|krieg ich|man? _? MSG NO $
        lasse|lass|lassen|kann|wie ich|man? mich _? für|bei|beim|in _? sperren lassen?
        den|die|das|einen _ braucht|müsst|brauchen|müssen ihr|sie NO MORE? zu? SEND
        habe|hab|hatte mich|uns verwählt|vertippt|vertan|geirrt
        zum dritten|zweiten|vierten|fünften|zehnten|letzten mal liegt|ist|kommt|steht|fehlt|kaputt|in
        ist das|dies|diese|der|die|sowas _? spam|betrug|fake|phishing
        NO ihn|ihm|meinen|meiner|meinem|unseren anschreiben|anrufen|SEND|MSG
        sag|sagt|sagen NO MORE NO
        könnt|kannst|können ihr|du|sie _? aufhören $? über|zu streiten|reden
        könnt|kannst|können ihr|du|sie _? aufhören $? über|zu _
        den|die|dich|das kenn|kenne ich NO MORE
        mir _? hobby suchen
        WISH NO MORE hören von wegen
        hol mich|uns _? raus $ der|die|das|ich|hier
        kann|können|stimmt|geht|weiß|funktioniert|klappt|läuft|öffnet|lädt ich|es|sie? NO $
        geht NO auf $
        die neuen eigentümer|besitzer|inhaber
        diensthandy|firmenhandy|diensttelefon|firmennummer|bürotelefon $? nehmt|nehmen|nimm|schickt|schreibt|bitte _? _? _? _? private|privates|privat|andere
        stecker ziehen|gezogen hilft|geht|nützt|hat|und
        wer|wann stellt das|die|es ab|ein
        dachte|dacht ich $? _? ist endlich|jetzt schluss|gut|ruhe
        stopp|halt|stop mal|nicht|warte|wartet
        0 . UNSUB
        wann _? _? _? ist|hört _? schluss|auf
        uhr ist schluss
        das reicht|langt
        bin|ist NO zu|zum|im|in|am|bei|beim|auf _
        hier ist NO netz|empfang|parkplatz|platz|strom|internet|niemand|mensch|eingang|klingel|schild|parkplätze|wasser|licht|wlan
        nerv|nervt|nerven|stört nie
        warum|wieso|weshalb _? _? _? _? immer noch? keine|kein|keinen|nichts|nicht|niemand
        warum|wieso|weshalb _? _? _? _? noch keine|kein|keinen|nichts|nicht|niemand
        app|system|programm|seite meldet mich _? _? ab
        finde|find|finden|sehe|seh|verstehe|öffnen|lesen|verstanden MSG NO MORE?
        MSG NO MORE? finden|gefunden|lesen|öffnen|da|verstanden|gelesen|gesehen|angekommen|gekommen
        NO MSG|STUFF verpassen|verlieren|missen|vergessen
        habe|hab ich? mich _? _? _? OTHER UNSUBBED
        um löschung|streichung der|des buchung|termins|bestellung|buchungen
        mich|uns _? _? OTHER UNSUB|UNSUBBED
        von|vom|für|zum|aus der|dem|den|zum? OTHER _? UNSUB|UNSUBBED|abmelden|abgemeldet
        ich mich für|von den|die|der|dem OTHER UNSUBBED
        soll|sollte|muss|musste ich? mich UNSUB wenn|falls|sobald
        soll|sollte ich mich UNSUB wenn
        wenn|falls ich mich UNSUB
        mich immer _? ab
        ME sie? _? _? aus|von|vom dem|der|den? OTHER
        TAKE sie ME _? _? _? aus|von|vom OTHER
        NO MSG von _? bekommen|erhalten|gekriegt|gesehen|gelesen
        bekomme|kriege|krieg|erhalte|bekommen|hab|habe|haben|hatte|kam|kamen|kommt|kommen _? NO MSG
        bekomme|kriege|krieg|erhalte|bekommen|hab|habe|haben|hatte|kam|kamen|kommt|kommen _? NO MSG MORE
        bekomme|kriege|krieg|erhalte|bekommen|hab|habe|haben|hatte|kam|kamen|kommt|kommen _? NO MORE MSG
        bekomme|kriege|krieg|erhalte|bekommen|hab|habe|haben|hatte|kam|kamen|kommt|kommen _? NO MSG MORE von|bekommen|erhalten
        habe|hab|haben ich|wir _? NO MSG von _? bekommen|erhalten|gekriegt|gesehen
        NO MSG bekommen|erhalten|gekriegt|angekommen|da|gesehen|gefunden|empfangen
        NO MSG _? bekommen|erhalten|gekriegt|angekommen|eingegangen
        nachricht|sms|mail|mails|angebot|angebote _? _? NO? bekommen|erhalten|gekriegt|angekommen|angenommen
        die|den|das|der|meine|meinen|diese _ WANT NO MORE
        die|den|das|der|meine|meinen|diese _ WANT ich NO MORE
        THINGS _? WANT NO MORE
        THINGS _? NO MORE
        der|die|er|sie|nachbar|freund will|wollen|möchte das|die? NO MORE
        WANT ich? NO MORE _? THINGS
        kann|konnte|konnten|könnte ich|er|wir|sie? leider? NO MORE _? _? SEND
        NO zurück SEND|geschrieben|gemeldet
        SEND NO zurück
        warum|wieso SEND ihr|sie mir|uns NO
        SEND sie NO MORE an die? alte
        SEND NO MORE an alte
        an die alte adresse|NUMBER
        alte|alten|zweite NUMBER ERASE
        ERASE sie? die|meine? alte|alten|zweite|falsche NUMBER
        ERASE _? alte|alten|zweite _? NUMBER
        NUMBER hat sich geändert|gewechselt
        schon|bereits|noch|wieder beendet
        lassen|lasst|lass sie? das|es paket|päckchen|auto|buch|licht
        lässt|lasst sich NO _? CEASE
        lasst|lassen sich NO MORE CEASE
        lässt mich|uns nachts? NO in ruhe
        NO vergessen
        NO MORE|länger lange|viel|als|so|genau|weit|ganz
        reicht wenn|wann|bis|aus|völlig|auch|mir|morgen|das
        NO MORE nötig|notwendig dass|zu
        ruf|rufen|melde|melden sie? mich|uns zurück|bitte zurück|an
        ich melde mich ab _ uhr|montag|dienstag|mittwoch|donnerstag|freitag
        kann|könnt|können man|ich|sie|ihr _? wasserhahn|wasser|heizung|strom|alarm|licht _? CEASE
        von der steuer
        app meldet mich
        NO UNSUB sondern
        will|möchte|soll NO UNSUB
        ihr|mein|der|dem anwalt schickt|schreibt|sagt|der
        anwalt der gegenseite
        anzeige gesehen|gelesen
        meine|mein|unsere _ will|möchte _? _? UNSUB|kündigen|beenden
        NO MORE? _? _? _? gehört|gesehen|gelesen|gemeldet
        NO MORE? _? _? _? gehört von
        zeigt|gibt|empfängt|empfange|empfangen|landen|sendet _? NO MSG MORE?
        widerspreche|widerspruch _? _? BILLS
        lege|habe|hab|legen|erhebe _? widerspruch _? _? BILLS
        BILLS _? _? widersprochen|widerspruch
        mich _? UNSUBBED beim|bei|zum|für
        habe|hab ich? mich _? UNSUBBED beim|bei|zum|für
        leck mich am ärmel
        bin nicht der|die schnellste|beste|einzige|letzte|erste|jüngste|typ|einzigste
        wurde|wurden NO MORE? _? BEEN
        UNSUB|UNSUBBED vom|für|beim OTHER|_
        trotz kündigung|widerruf
        kann|konnte|können|konnten _? NO MSG SEND|öffnen|lesen|empfangen
        NO MSG _? öffnen|lesen
        an der|die tür|klingel|briefkasten steht
        werbung bitte? steht
        hier ist|wohnt|war _? _? _? erreichbar
        bin|ist unter dieser NUMBER
        NO zu erreichen heute|bis|vor
        ihr seid|sind sie
        unbekannt verzogen
        wie|wo schalte|stelle|stell|schalt ich _ _? ab|aus
        wann hört|hören der|die|das|es _ _? auf
        kümmert euch um das|die|den
        WISH NO MORE _? warten|kommen|haben
        geht|gehen|gehts mir _? gut|besser|schlecht
        aus versehen _? _? ERASE
        will|möchte mich|uns _? von|vom|zum|aus|bei der|dem? _ UNSUB
        ruhe haben wollen
        kündigung des|der mietvertrags|wohnung|vertrags|versicherung
        können|könnt sie|ihr behalten rest|wechselgeld
        0 euro pro stunde|person|meter|stück|nacht
        stimmt|passt so können sie behalten
        unter|mit näherer überlegung
        das reicht mir
        alte|zweite|meine_alte NUMBER kann weg|raus
        NO wort verstanden|verstehe
        name steht an|am
        sorgen|sorg dafür dass die|der|das|es
        NO wert auf frühstück|balkon|garantie
        ist|sind|war ungelesen
        NO MORE in der liste
        hol|holl op de|den
        mich|uns zum hals nasen
        oder NO $
        ob oder? NO
        wie lange muss|soll|darf|geht|dauert ich|das|es|er noch _
        """,
    "footer": """
        REPLY WORD
        WORD REPLY
        zum UNSUB
        zum UNSUB REPLY? WORD REPLY?
        um NO MSG MORE zu erhalten|bekommen
        """,
    "consent": """
        mein|meine|unsere|unser AGREED widerrufe|entziehe|ziehe|nehme zurück? $
        mein|meine|unsere|unser AGREED von|vom|bei _2 ziehe|nehme zurück $
        ziehe|zieh|nehme|entziehe mein|unser AGREED zurück? $
        . AGREED widerrufen|entzogen|zurückgezogen $
        widerrufe|widerruf|widerrufen|entziehe werbeeinwilligung|werbeerlaubnis|opt_in|optin
        widerspreche|widersprechen|widerspruch gegen? werbung|werbe_sms|werbesms|sms_werbung nach|gemäß|gem|laut|art|artikel
        CONSENT zum|zur|für _2 SUCH mit sofortiger wirkung|sofort|hiermit zurück
        nehme|ziehe meine|unsere|mein CONSENT zum|zur|für _2 SUCH mit sofortiger wirkung zurück
        nehme|ziehe meine|unsere|mein CONSENT zum|zur|für _2 SUCH sofort|hiermit|ab? zurück
        widerrufe|widerrufen|widerruf|entziehe|entzieh meine|unsere|meiner|unserer|jede|jegliche|bisherige? AGREED $
        widerrufe|widerrufen|entziehe|entzieh|ziehe|zieh|nehme meine|unsere|meiner|unserer|jede|jegliche? OPTIN zurück? $
        ziehe|zieh|nehme meine|unsere AGREED zurück $
        widerrufe|widerrufen|widerruf|entziehe|entzieh|ziehe|zieh|nehme meine|unsere|meiner|unserer|jede|jegliche? CONSENT zum|zur|für|zu|in|auf|per|bezüglich|hinsichtlich _2 SUCH
        CONSENT zum|zur|für|zu|in|auf|per|bezüglich|hinsichtlich _2 SUCH ist|wird|habe|hab|haben|hatte|wurde|möchte|will|werde|widerrufe|ziehe|nehme|entziehe? schon|bereits|längst? widerrufen|entzogen|zurück|zurückgezogen|zurückgenommen|zurückziehen|zurücknehmen|widerrufe|erloschen|ME
        meine|unsere|die OPTIN ist|sei|wird|habe|hab|haben|wurde|möchte|will|werde schon|bereits|längst? widerrufen|entzogen|zurückgezogen|zurückgenommen|zurückziehen|zurücknehmen|erloschen $
        meine|unsere OPTIN schon|bereits|längst? widerrufen|entzogen|zurückgezogen|zurückgenommen $
        OPTIN widerrufe|entziehe|ziehe|nehme zurück? $
        widerspreche|widersprechen|widerspruch gegen? _? nutzung|verwendung|verarbeitung|speicherung|weitergabe|verwertung|weiterverarbeitung meiner|unserer|aller|personenbezogenen|persönlichen|der _? daten|personendaten|kontaktdaten|NUMBER
        widerspreche|widersprechen|widerspruch gegen? _? nutzung|verwendung|verarbeitung|speicherung zu|für werbezwecken|werbezwecke|werbung|marketing|marketingzwecken|werbe_zwecken
        widerspreche|widersprechen|widerspruch gegen? weitere|weiteren|weiterer|jeder|jeglicher|künftiger|zusendung|zusendungen|empfang|erhalt|kontaktaufnahme|zu? werbung|werbe_sms|werbesms|sms|nachrichten|kontaktaufnahme|zusendungen|werbezusendungen|newsletter $
        """,
    "request": """
        auf mein|mei|unser stop|stopp _3 niemand|keiner reagiert|geantwortet >
        an|bei mich|mir statt|anstatt an|bei? die|den|der? herrn|frau|familie _ $ die|den|sie|ihn kenn|kenne|kennen ich|wir NO >
        mit|samt der|die? karte|sim|simkarte|NUMBER drin|dabei|darin _? $ einen|eine|keinen|keine herr|herrn|frau? _ kenn|kenne|kennen ich|wir NO >
        NUMBER neu|frisch gegeben|bekommen|zugeteilt|zugewiesen|erhalten $ vorherige|vorheriger|frühere|letzte|alte besitzer|inhaber|nutzer
        euer|eure|ihr|ihre stop|stopp|stoppen funktioniert|klappt|wirkt|greift|hilft|nützt|bringt NO $
        NUMBER habe|hab ich|wir erst|neu seit? _4 $ ihr|ihre|euer|eure|der|die _ hatte|hatten die|sie? vor mir|uns
        sie|ihr meinen|meint _2 jemand|jemanden|wen anderen|anderes|anders|andern $ ich|wir war|bin|hab|habe|waren|sind noch? nie|niemals
        bin NO der|die herr|frau|mann|person|patient|patientin|kunde|kundin $? den|die sie|ihr meinen|meint|suchen|sucht >
        gegangen|verstorben|gestorben|tot|entschlafen $ für ihn|sie ist|gibts|braucht|brauchen sie? NO MORE zu SEND $
        für mich|uns könnt|können|könnten|kannst ihr|sie|du das mit NOTE|geschreibe|gschreib|schreiberei|gesimse|simserei|texterei lassen|sein_lassen|bleiben_lassen $
        WRONG verbunden _? $ _8 heiße|heiß|heisse NO so
        heiße|heiß|heisse ich? anders _6 $ mit dem|der|ihrem|eurem _ habe|hab ich|wir NO zu tun
        . bitte? lasst|lassen|lass sie? ME _? mit NOTE in? ruhe|ruh|frieden $
        . nehmt|nehmen|nimm|streicht|streichen sie? meine|diese NUMBER da|hier OUT? $ ich|hier|das bin|ist NO
        habe|hab|hatte|haben ich|wir? mich|uns schon|bereits|längst|doch|mehrfach|mehrmals|zweimal|dreimal UNSUBBED $ trotzdem|dennoch|und|aber kommt|kommen|krieg|kriege|bekomme _5 was|NOTE
        . bitte? SEND ME NO MORE $ die|eure|ihre|diese NOTE stören|stört|nerven|nervt|belästigen
        . bitte keinerlei NOTE MORE? $
        . keinerlei NOTE MORE? bitte|künftig|zukünftig|zukunft $
        . keinerlei NOTE auf|aufs mein|meine|meinem|mei|handy|telefon
        . erinnert|erinnern|erinner sie? ME bitte? künftig|zukünftig|zukunft bitte? NO MORE? $
        . ich|wir? WISH diese|eure|ihre|solche automatischen|automatisierten NOTE|sprüche _3 NO haben|MORE|$
        . solche|derartige|diese|eure|ihre NOTE WISH ich|wir? NO $
        stoppt|stoppen|unterlasst|beendet sie? das|es|dies $ ich|wir|es|da krieg|kriege|bekomme|bekomm|kommen|kommt _5 NOTE von euch|ihnen
        wie|wo kann|könnte man|ich das hier? abstellen|abbestellen|ausschalten|abschalten . kommt|kommen|bekomme|krieg|kriege _2 täglich|ständig|dauernd|jeden_tag|andauernd was|NOTE
        . hier|da ist|wohnt NO frau|herr|familie _ _? $ sie|ihr|eure|ihre|die _? landen|landet|kommt|kommen seit|ständig|dauernd|immer|jedes _2 bei mir|uns
        habe|hab|hatte|haben|hatten ich|wir? die|den|das|eure|ihre|eueren|euren|ihren MSG schon|doch|bereits|längst|eigentlich|extra? UNSUBBED $ $? warum|wieso|weshalb kommt|kommen|bekomme|kriege|krieg|erhalte ich? trotzdem|wieder|immer_noch|dauernd|ständig wieder|noch? eine|einer|eins|was|welche|neue|MSG >
        nehmen|nehmt|nimm sie? meine|unsere NUMBER bei|aus|von ihren|euren|den|der|dem|ihrem|eurem|ihrer|eurer? MSG bitte? heraus|raus >
        . stellen|stellt|stell sie? sms|nachrichten|erinnerungen|werbung|newsletter|werbesms|werbenachrichten|benachrichtigungen|sms_erinnerung|sms_erinnerungen für|an|bei? ME? ab|ein $
        . schaltet|schalten|schalt sie? sms|nachrichten|erinnerungen|werbung|newsletter|werbesms|werbenachrichten|benachrichtigungen|sms_erinnerung|sms_erinnerungen für|an|bei? ME? ab|aus $
        hab|habe|hatte|haben|hatten ich|wir? mich|uns|euch|ME schon|doch|bereits|längst|mehrfach|mehrmals|zweimal|dreimal|eigentlich|extra schon|bereits|längst|mehrfach|mehrmals|zweimal|dreimal? UNSUBBED $ $? warum|wieso|weshalb kommt|kommen|bekomme|kriege|krieg|schreibt|schickt|erhalte _3 was|etwas|werbung|newsletter|sms|nachricht|nachrichten|angebote
        gebe|geb|geben ich|wir? dieses|das|mein|meine|unsere|die|diese handy|telefon|diensthandy|NUMBER|sim|simkarte _3 ab|weg|auf|zurück $ bitte meine|die|diese? NUMBER ERASE $
        was soll|sollen ich|wir mit ihrem|eurem|ihren|euren|ihrer|eurer|den|dem _4 $ verschonen|verschont|verschone sie? ME
        hat|haben meine|unsere NUMBER _4 eingegeben|eingetragen|angegeben|hinterlegt|eingetippt $ bitte wieder? ERASE|austragen $
        verschonen|verschont|verschone sie? ME künftig|zukünftig|bitte|endlich? mit|von|vor MSG
        WISH ich|wir? gern|gerne? aus|von LIST gelöscht|gestrichen|entfernt|UNSUBBED|rausgenommen werden
        kein|keine|nicht versehen|irrtum|fehler|missverständnis|versehentlich $ ich|wir WISH wirklich|echt|tatsächlich|endgültig? weg|raus|UNSUB
        lasst|lass|lassen|behaltet|behalten ME|NUMBER auf_keinen_fall|keinesfalls|niemals|bloß_nicht|NO auf|in|im _? LIST
        habe|hab|haben ich|wir? ME NO versehentlich|aus_versehen|irrtümlich|unabsichtlich UNSUBBED $ _? war _2 absicht
        wie oft|lange muss|soll|müssen ich|man|wir _4 kündigen|UNSUB|stop|stopp $? bis _2 ruhe|schluss
        REMOVE mich|uns aus dem|der|eurem|eurer|ihrem|ihrer LIST
        NO MORE MSG $
        WANT NO MORE MSG GET
        WANT mich|uns gern? UNSUB
        mich aus LIST REMOVE
        WANT NO MSG MORE GET|von
        SEND ME NO MORE? MSG MORE? $
        """,
    "word": """
        wie|wo bekomm|bekomme|krieg|kriege|kriegt|bekommt|bekommen|kriegen ich|man|wir diese|eure|ihre|euren|ihren|solche MSG|STUFF hier|da|wieder? abgestellt|ausgeschaltet|weg|los|gestoppt|abbestellt|beendet|deaktiviert|abgeschaltet|aus
        stopp|stop|schluss jetzt|bitte|endlich|sofort? mal|bitte? mit _2 MSG|STUFF|angeboten
        stopp|stop|schluss jetzt|bitte|endlich|sofort mal|bitte mit _2 MSG|STUFF|angeboten
        niemand|keiner hat|reagiert auf mein|meine|unser|mei stop|stopp|abbestellung reagiert|geantwortet|gehört?
        auf mein|meine|unser|unsere|mei stop|stopp|abbestellung|stop_sms|stoppwort _4 niemand|keiner|NO reagiert|geantwortet|gehört|gekommen|passiert
        niemand|keiner auf mein|meine|unser|mei stop|stopp|abbestellung _3 reagiert|geantwortet|gehört
        mein|meine|unser|mei stop|stopp|abbestellung _3 ignoriert|überlesen|übersehen|verpufft|missachtet
        stop|stopp schreiben|senden|schicken|antworten|tippen|zurückschreiben funktioniert|klappt|hilft|nützt|bringt|wirkt|geht _? NO
        stop|stopp funktioniert|klappt|hilft|nützt|bringt|wirkt|geht bei euch|ihnen _? NO
        mich|uns da|hier|dort|irgendwo eingetragen|angemeldet|registriert $ wenn|falls ja|so|doch $? dann? bitte wieder? austragen|abmelden|löschen|raus|streichen $
        schon wieder ihr|sie|was|eine|MSG $ _4 geheißen|geheissen|gesagt|hieß|hiess|bestätigt|versprochen es? $? dass? ich|wir bin|sei|wär|wäre|wurde gelöscht|UNSUBBED|gestrichen|raus
        hats|hieß|hiess|hat es? geheißen|geheissen? $? dass? ich|wir bin|sei|wär|wäre gelöscht|raus|ausgetragen >
        was|wie|wohin|womit|wo|welches|welchen _? muss|soll|kann|könnte ich|man _? schreiben|machen|tun|tippen|drücken|senden|schicken|antworten|vorgehen|melden $? wenn|falls ich|man? ME|sich? MSG|LIST? UNSUB WISH
        wenn|falls ich|man? ME|sich MSG|LIST? UNSUB WISH $? was|wie|wohin|womit|wo|welches|welchen _? muss|soll|kann|könnte|mache|mach|schreibe|tippe|drücke ich|man
        würde gern|gerne davon|von_euch|hier|bei_euch? UNSUBBED|gelöscht|gestrichen|entfernt werden
        WISH gern|gerne|bitte|sofort|endlich|hiermit? UNSUBBED werden
        WISH ME gern|gerne|bitte|sofort|endlich|hiermit? davon|dafür|hiervon|von_euch? UNSUB $
        löschung|abmeldung|austragung|abbestellung|löschantrag|widerruf _? am|vom 0 $? _? _? bestätigt $? _? trotzdem|dennoch|weiter|wieder|weiterhin
        bin|wurde|war|sei ich|wir? doch|ja|eigentlich|angeblich|schon|längst|bereits angeblich|schon|längst|bereits? entfernt|gelöscht|gestrichen|UNSUBBED|rausgenommen $ $? warum|wieso|weshalb|trotzdem|und kommt|kommen|bekomme|kriege|krieg|schreibt|schickt|erhalte|wieso|warum _3 was|MSG|STUFF
        ich|wir wurde|wurden|bin|war doch|ja|eigentlich|angeblich|schon|längst|bereits angeblich|schon|längst|bereits? entfernt|gelöscht|gestrichen|UNSUBBED|rausgenommen $ $? warum|wieso|weshalb|trotzdem|und kommt|kommen|bekomme|kriege|krieg|schreibt|schickt|erhalte|wieso|warum _3 was|MSG|STUFF
        UNSUBBED hatte|habe|hab|haben ich|wir ME OFTEN? OFTEN? OFTEN? $
        UNSUBBED hatte|habe|hab|haben ich|wir ME OFTEN? OFTEN? OFTEN? $ warum|wieso|weshalb|trotzdem|dennoch|und|aber _? _? was|MSG|noch|weiter|trotzdem|SEND
        trotz bestätigung|bestätigter|erfolgter|erfolgreicher|quittierter meiner? UNSUB|abmeldung _3 MSG|post|was|von_euch|von_ihnen
        was|womit|wohin schreib|schreibe|schreibt|tippe|tippt|sende|sendet|schicke|schickt|antworte|antwortet|muss|soll|drückt|drücke ich|man|wir _? $? um mich|sich|uns|euch|MSG UNSUB|loszuwerden
        was|womit|wie|wo _3 $? um euch|eure|eurer|MSG|ihnen UNSUB|loszuwerden
        wo|wie meldet|melde|meld|trägt|trage|trag ich|man|wir mich|sich|uns hier|bitte|da|dort|davon|wieder? ab|aus $
        wo|wie bestellt|bestelle|stellt|stelle|schaltet|schalte ich|man|wir MSG hier|bitte|wieder? ab|aus $
        abonniere|abonnier ich? _? ab
        WISH ich? das|hier|mich? deabonnieren
        . weg >
        . endgültig|definitiv|komplett|sofortiger WORD >
        MSG bitte stornieren|stornier
        wie|wo kann|muss|könnte man|ich sich|mich da|hier|dort|wieder? UNSUB $
        link|button|option|tastenkombi|tastenkombination|code zum UNSUB
        . WORD >
        . WORD danke|alles|sofort|jetzt >
        . WORD 0 >
        . WORD WORD >
        , stop >
        . alles|bitte|sofort WORD >
        , stop|stopp|abmelden|abbestellen|austragen|raus|aufhören|unsub >
        . nur|einfach|nochmal|wieder|immer|dann|also|ok|okay|nein|ja|ey|bitte|hallo|sorry|und WORD >
        . WORD WORD WORD _? _? _? >
        . WORD habe|hab ich gesagt|geschrieben
        sagte|sag|sage|gesagt|schrieb|schreibe doch|doch? WORD >
        $ bitte stop|stopp|stoppen|aufhören|abbestellen|austragen|abmelden|deaktivieren|beenden|löschen|unterlassen|einstellen $
        . bitte? auch? abmelden|austragen|abbestellen $
        , abmelden|abbestellen|austragen|aufhören|unterlassen $
        . abmelden|austragen|abbestellen|abmeldung $
        . stopp|stop WANT|NO|ich_will|keine
        stopp alles|allem|sofort
        stop smsn|sms
        wort WORD
        meine ich|natürlich WORD >
        MSG UNSUB|beenden|stopp|abstellen|einstellen|stoppen|abschalten|kündigen
        werbestopp
        werbesperre
        werbewiderspruch
        MSG stop|stopp
        UNSUB von|vom? MSG|allem|allen|hier|newsletter|verteiler|sämtlichen|eurem|ihrem
        abmeldung von|vom MSG|allem|allen|hier|eurem|ihrem|sämtlichen
        wie|wo kann|muss|könnte|soll|darf ich|man mich|uns hier? MSG|LIST? UNSUB
        wie|wo kann|muss|könnte|soll ich|man MSG|LIST|das|die|euch? UNSUB
        wie|wo|wohin UNSUB
        wie|wo|wann melde ich mich ab
        wie|wo bestelle|bestell ich _? _? ab
        mich|uns bitte? hier? wieder|gern? UNSUB
        mich|uns von|vom|aus MSG|LIST|euch|allem|hier UNSUB
        UNSUB ME
        unsub|unsubscribe mich|uns
        bitte um UNSUB|abmeldung|austragung|abbestellung $|von|aus|bestätigung
        . bitte UNSUB $|und|danke|mfg|lg
        MSG|newsletter|alles|mich|uns|werbung bitte UNSUB
        bitte um löschung|entfernung|streichung $|aus|bestätigung
        um UNSUB|abmeldung|löschung|austragung|entfernung|streichung _? _? gebeten|bitten
        link|möglichkeit|knopf|button|option|weg zum|zur UNSUB|abmeldung|abbestellen|austragen
        abmeldelink|abmeldeseite|abmeldeknopf|abbestelllink|abmeldebutton
        abmeldung über|per|von|bestätigen|funktioniert|erfolgt|bitte|noch
        schon|doch|bereits|längst OFTEN? OFTEN? OFTEN? UNSUBBED
        trotz|schon|bereits STOP|stopp
        trotz UNSUB|abmeldung|stop|stopp
        trotz mehrfacher|mehrmaliger|_ UNSUB|abmeldung|stop|stopp
        trotz kündigung|widerruf|widerspruch|bitte _? _? _? MSG
        mache ich hiermit|damit
        ich UNSUB mich
        melde mich ab|hiermit
        melde|meldet|melden|meld|meldets sie? mich|uns|mi _? _? ab
        trag|tragt|tragen|trage|tragts sie? mich|uns|mi LIST? aus $
        trag|tragt|tragen|trage|tragts sie? mich|uns|mi aus bitte|danke|und|der|dem|eurem
        bestelle|bestell|bestellen ich? _? _? ab $
        kündige|kündig ich? hiermit? _? MSG
        mich|uns hiermit? UNSUB von|vom|hier
        austragen|abmelden|abbestellen pls|danke|bitte|thx|lg|mfg|sofort
        $ stop|stopp|unsub|abmelden >
        SEND WORD >
        stop|stopp it|damit|jetzt bitte?
        stop it
        deabo|abmeld|deaboniert|abbest
        sms|nachrichten|msg stp|stop|stopp|stopen
        bitte stopen|stoppn|stoopen
        kann|darf|will|möchte ich dem|da|hier|dagegen? irgendwie|auch? widersprechen
        """,
    "ending": """
        krieg|kriege|bekomm|bekomme|bekommen|kriegen|erhalte ich|wir? von? euch|ihnen|von_euch|von_ihnen? mehr MSG|post|mails als von|vom _3 $ _? reicht|reichts|genug|schluss|langt|langts|aufhören|stopp _3
        von euch|ihnen krieg|kriege|bekomm|bekomme|bekommen|kriegen|erhalte ich|wir mehr MSG|post|mails als von|vom _3 $ _? reicht|reichts|genug|schluss|langt|langts|aufhören|stopp _3
        diese|solche|eure|ihre|so MSG|STUFF hier|da? muss|müssen|brauch|brauche ich|wir wirklich|echt? NO haben|kriegen|bekommen|GET
        macht|mach|schaltet|schalten|stellt|stellen|dreht|machen sie? automaten|automat|roboter|bot|computer|programm aus|ab $? der|das|die ME _2 SEND
        krieg|kriege|bekomm|bekomme|kriegen eure|ihre MSG|STUFF NO weg|los|abgestellt|ausgeschaltet
        les|lese|lesen|schau|schaue ich|wir? es|MSG? eh|sowieso|ohnehin|eigentlich nie|NO _3 $ _2 lieber|besser|bitte ganz? aufhören|lassen|sparen|weglassen|einstellen $
        könnt|könnts|können|kannst ihr|sie|du? euch|sich|dir tippen|getippe|texten|simsen sparen|schenken
        könnt|könnts|könnten|können|kannst ihr|sie|du _4 aufhören|aufzuhören mit dem|damit|dera $
        wie|kann|könnte|könnt|können _2 ME|sich von|vor MSG|STUFF befreien|retten|schützen|erlösen
        hoffe|hoffentlich|hoffen $? dass? es? kommt|kommen jetzt|nun|dann? NO MORE von euch|ihnen
        was|welches|welchen|welche|wie|wo _? muss|soll|kann|könnte ich|man _3 $? damit|dass hier|bei_mir|da|endlich? ruhe|schluss|frieden|stille ist|herrscht|wird|habe|hab|einkehrt
        gibt es|gibts _? möglichkeit|weg|link|chance|option|knopf|trick $? ME|sich hier|da|davon? UNSUB
        gibt es|gibts _? möglichkeit|weg|link|chance|option|knopf|trick $? um? MSG UNSUB|CEASE
        können|könnten|könnt|würden|würdet|kann MSG für|bei|an ME CEASE
        können|könnten|könnt|würden|würdet|kann MSG für|bei|an ME CEASE lassen
        lassen|lasst|lass sie? es|das|man|mal|ma? gut sein mit|bei _2 MSG|STUFF
        können|könnten|könnt|wollen wir|ihr|sie das mit _2 MSG|STUFF bitte? lassen|sein_lassen|bleiben_lassen|unterlassen $
        macht|mach|machen sie? $? dass das|es|MSG|STUFF bitte|endlich? aufhört|aufhören|endet
        warum|wieso|weshalb bin|steh|stehe|steht|sind ich|wir|meine_nummer noch|immer|überhaupt|weiterhin|wieder noch|immer? in|auf|im ihrem|eurem|ihrer|eurer|ihren|euren|dem|der LIST
        anmeldung zu|zum|zur|für|bei|beim _? MSG|LIST _2 zurück|zurückziehen|zurücknehmen|rückgängig|stornieren|widerrufen|kündigen
        abo|dienst|service|bezug für|von|mit|der _? MSG kündige|kündigen|beende|beenden|storniere|stornieren|widerrufe
        stellen|stellt|stell sie? die|den|diese|diesen? MSG|sms_versand|versand|nachrichtenversand für|an|bei|auf ME|diese|meine|meinem|mein NUMBER|handy? bitte? ab|aus|ein
        schalten|schaltet|schalt sie? die|den|diese|diesen? MSG|sms_versand|versand|nachrichtenversand für|an|bei|auf ME|diese|meine|meinem|mein NUMBER|handy? bitte? ab|aus
        stellen|stellt|stell sie? den|diesen|ihren|euren? sms_versand|versand|nachrichtenversand|versand_von_sms|versand_von_nachrichten ein $
        sms_versand _3 einstellen|stoppen|beenden|unterlassen
        helfen|hilft|nützen|nutzen|nützt|bringen|bringt ME _2 wenig|nichts|nix|NO $ bitte? lassen|lasst|unterlassen|einstellen $
        es|das wäre|wär|ist schön|gut|super|toll|nett|fein $? wenn das|es|MSG _? aufhören|aufhört|aufhörten|enden würde|würden|könnte|könnten|täte|täten?
        stoppt|stoppen|stopp|beendet|lasst|lassen sie? das mit den|dem|der|euren|eurer|ihren|ihrer _2 MSG|STUFF sein|bleiben?
        dand|dond|tond|tund|dend|doet|tuat me|mi do|da|hier raus|naus|rus|weg
        genug|schluss|feierabend|ende jetzt|nun|endlich|langsam|aber mit|von|der|damit _? _? MSG|STUFF
        sieh|seht|sehen|schau|schaut|schauen sie|ihr|bitte? zu|drauf? $? dass das|es|dies|MSG|STUFF aufhört|aufhören|endet|unterbleibt|unterbleiben|abgestellt
        das|dies|es|diese|dieses soll|möge letzte MSG gewesen|sein|bleiben sein|$
        wir haben uns NO MORE zu sagen
        dachte|glaubte|meinte ich|wir? _? $? ich|wir? sei|wäre|wär|bin|hätte _2 UNSUBBED|gelöscht|raus|gestrichen $? _2 warum|wieso|weshalb|trotzdem
        warum|wieso|weshalb kommt|kommen|bekomme|kriege|krieg|erhalte ich|i|bei|hier? immer noch|wieder was|etwas|MSG|STUFF
        könnt|können|kannst|wollt ihr|sie|du NO? aufhören zu? SEND|damit?
        könnt|können|kannst|wollt ihr|sie|du NO aufhören zu SEND
        ihr HEAR ja|einfach|wohl|immer_noch? NO auf zu? SEND|damit?
        sie hören ja|einfach|wohl|immer_noch? NO auf zu? SEND|damit?
        warum|wieso|weshalb|wann|könnt|können HEAR|ihr|sie ihr|sie? NO auf|aufhören zu? SEND|damit?
        diese|die|eure? MSG|STUFF HEAR bitte|endlich|sofort auf
        die|den|das|eure|diese _? MSG|STUFF könnt|können|könnten ihr|sie weglassen|unterlassen
        MSG könnt|können|könnten ihr|sie _? weglassen
        seht|sehen|schaut|schauen|sieh|schau|achtet|achten sie? zu|darauf $? dass das|es|sowas|MSG? bei? ich|mir|mich|uns _? _? _? NO MORE
        sorgt|sorgen|sorg sie? dafür $? dass das|es|sowas|MSG? bei? ich|mir|mich|uns _? _? _? NO MORE
        das|dies|dieses war|ist|sei hoffentlich|jetzt|nun? die letzte MSG $? die|welche ich|wir _? _? _? lesen|bekommen|will|möchte|haben|wünsche
        behaltet|behalten|behalt|behalte sie? eure|ihre|deine MSG|rabatte|gutscheine|prospekte|aktionen|rabattcodes
        kann|möchte|will|darf ich? dem empfang|erhalt|bezug _? widersprechen
        . ich? widerrufe|widerspreche hiermit? >
        melde ich? mich|uns hiermit? vom|von|aus|beim MSG|LIST|service|dienst ab
        ich hätte|hätt|möchte|will gern? $? dass das|es|dies|die_nachrichten aufhört|endet|aufhören
        stellen|stellt|stell sie? versenden|verschicken|schreiben|senden|zusenden|zusendung|versand|kontakt|kontaktaufnahme|nachrichtenversand bitte|sofort|umgehend? ein
        stoppt|stoppen|beendet|beenden|stopp sie? den|diesen|das|dieses wahnsinn|irrsinn|spuk|theater|terror|drama
        auf die|eure|ihre|diese? MSG kann|können|könnte|könnten ich|wir _? verzichten
        bin|stehe|steh ich? immer noch in|auf eurem|ihrem|eurer|ihrer LIST
        HEAR _? _? auf $? _? _? _? _? _? zu SEND|stören|nerven|belästigen|verfolgen|missbrauchen|verschwenden|verstopfen|anzurufen|werben
        aufhören $? _? _? _? _? _? _? zu SEND|stören|nerven|belästigen|verfolgen|missbrauchen|verschwenden|verstopfen|werben
        STOP weg mit
        STOP MSG|STUFF|das|es|mich|uns weg
        wann HEAR das|es|ihr|sie _? auf mit _? MSG|STUFF
        sorgt|sorgen|sorg sie? dafür $? dass ich|wir|mir|mich|uns|bei_mir|bei_uns _? _? _? NO MORE
        sorgt|sorgen|sorg sie? dafür $? dass _? _? _? _? MSG|aufhört|endet
        sorgt|sorgen|sorg sie? dafür $? dass _? _? _? _? NO MORE SEND|kommt|ankommt|GET
        MSG _? _? könnt|können|kannst|könnten ihr|sie|du _? euch|sich|dir _? _? sparen|schenken|klemmen|ersparen
        wir zwei|beide|beiden? sind|wären fertig|durch|geschieden miteinander|mit_einander
        MSG _? _? schaltet|stellt|schalten|stellen|bestellt|schalt|stell sie? ME? _? ab|aus
        infokanal|nachrichtenkanal|smskanal|kanal für|bei mich|mir|uns schließen|dichtmachen|zumachen|abstellen
        wird|werde|werden|wirst man|ich|wir|du? euch|sie _? NO los
        hör|hoer|hörts|heer endlich|jetzt|bitte|mal|doch|sofort? auf $
        $ HEAR auf $
        und|also|dann|bitte|jetzt|sofort|endlich|mal HEAR auf $|damit|mit
        HEAR auf mit? MSG|STUFF
        HEAR auf mit euren|eurer|dem|der|diesen|den _
        HEAR bitte|endlich|jetzt|sofort|doch auf
        hören sie bitte|endlich|sofort|doch|jetzt|damit? auf
        HEAR uff|op|uf $
        hören sie auf $
        HEAR auf|uff|op|uf damit|mir|mich|uns
        HEAR op|uff|uf mit
        HEAR _? _? auf zu? SEND
        mit damit|dem|den|diesem|diesen? aufhören
        . aufhören|aufhoeren $
        , aufhören|aufhoeren $
        bitte|sofort|endlich|mal|könnt|können|sollt|einfach|damit aufhören|aufhoeren $
        aufhören|aufzuhören _? _? zu? SEND
        aufhören|aufzuhören mit|damit
        unterlasst|stoppt das|es|damit endlich? $
        STOP es endlich? mit MSG|STUFF|euren|eurer|eurem|ihren|ihrer|ihrem|dem|den|$
        STOP mir|mich|uns in|endlich ruhe|ruah|frieden
        lasst|lass|lassen|lassts|lossts|loss|losst|lassd|lossd sie? _? ME _? _? ruhe|ruh|ruah|rua|frieden|zufrieden|rua
        ME _? in|endlich ruhe|ruh|ruah|rua|frieden lassen
        STOP stecken|sein mit?
        lasst|lass|lassen sie? das|es sein|bleiben|stecken
        lasst|lass das|es $
        lasst|lass|lassen sie? STUFF|MSG $
        lassen sie das >
        lassen sie das sofort|endlich|bitte|umgehend
        lasst|lass|lassen ma|mal? stecken|bleiben|sitzen
        lasst|lass|lassen MSG|STUFF|SEND|das|es|komplett|einfach? MSG|STUFF|komplett|einfach? bleiben|sein $
        lasst|lassen ihr|sie? bitte? komplett? bleiben
        spart|sparen|spar|sparts|schenkt sie? euch|sich|dir|eich das|es|alles? $
        spart|sparen|spar|sparts|schenkt sie? euch|sich|dir|eich MSG|STUFF|SEND
        spart|sparts euch|eich die|das|den|eure
        spart|spar|sparen euch|sich|dir _? _? STUFF|MSG
        euch|sich|dir das|MSG|STUFF|SEND SEND|MSG? sparen|schenken
        könnt|können|kannst euch|sich|dir das|es|MSG|STUFF _? klemmen|sonstwohin|stecken|schieben
        STOP mit euren|den|dem|eurer|ihren? MSG
        STOP euren|eure|ihre|die|weitere|den? MSG
        schluss jetzt
        schluss mit|damit|nun|endlich|aus $
        schluss mit _? _? MSG|STUFF
        schluss damit|mit dem|euren|ihren|den
        ist|jetzt|nun|hier endlich? schluss|ende $
        ist endlich|jetzt mal|endlich? gut|schluss|ruhe $
        ist mal gut $
        macht|mach|machen sie? dem|damit ein? ende|schluss
        ende|schluss|ende_gelände damit|jetzt|endlich|aus|sofort >
        MSG|STUFF|dem|damit|hier ein ende setze|setzen|machen|haben|bereiten
        macht|mach mal? feierabend|pause|schluss mit
        feierabend mit|jetzt
        . stecker ziehen $
        , stecker ziehen $
        reichts jetzt|langsam|nun|mit|$
        reicht jetzt|langsam|nun mit MSG|STUFF|euch
        es reicht jetzt|langsam|nun|endgültig $
        . jetzt|mir|uns|langsam reichts|langts
        jetzt reichts|langts $
        jetzt|langsam reicht|langt es|mir|uns|$
        mir|uns reicht|langt es $
        mir|uns reichts|reicht es|endgültig|mit
        langts|langt|reichts langsam|fei|jetzt|endgültig|nun $
        genug ist genug
        genug|genüg|jetzt|gnueg mit|von|der|damit|jetzt|is|ist _? _? MSG|STUFF
        genug|gnueg jetzt|davon|damit|ist $
        isch|ist jetz|jetzt genug|gnueg|gut|schluss|vorbei
        zu viel $ raus|abmelden|stopp
        einfach? zu viel|viele MSG $ bitte|weg|raus|will
        ihr|sie|das|es|eure|MSG|STUFF geht|gehst|gehen|gehts ME _? auf die|den|n nerven|keks|zeiger|sack|geist
        geht|gehst|gehen ihr|eure|sie ME _? auf die|den nerven|keks|zeiger|sack|geist
        wie|wo|was _? _? _? _? sms|smsdienst|nachrichten|werbung los|abschalten|abstellen|stoppen|loswerden
        wie|wo|wer|was|kann|könnte|gibt _? _? _? _? MSG|STUFF|das|die|euch|hier|ihnen los|loswerden|abstellen|stoppen|deaktivieren|abschalten|ausschalten|entfernen|beenden|muten|blockieren|sperren
        kann man|ich euch|das|es|hier|MSG irgendwo|irgendwie|auch|nicht|MSG? abstellen|abbestellen|stoppen|deaktivieren|ausschalten|abschalten|beenden|muten|loswerden|stummschalten
        wie|wo _? _? _? _? MSG|STUFF ein? ende|CEASE
        wie werde|werd|krieg|kriege|bekomm|bekomme ich|i MSG|STUFF? los|weg
        wie komm|komme ich _? MSG|STUFF|LIST los|weg|runter|raus
        möglichkeit _? MSG _? zu? CEASE
        damit das|die|es MSG? aufhört|aufhort|endet|endlich
        bis das|die|es aufhört|aufhort
        wird|werde|werd _? sms|werbung|nachrichten wieder? los
        warum|wieso|weshalb|wieso bekomme|kriege|erhalte|krieg|bekomm ich|i _? _? immer noch? MSG
        warum|wieso|weshalb bekomme|kriege|erhalte|krieg|bekomm|kommt|kommen|schickt|schreibt|schreiben|schicken|nervt ich|i|ihr|sie _? _? immer|ständig|dauernd|noch
        immer|ständig|dauernd noch _? _? MSG $
        sehen|sieht _? _? _? von|davon _? MSG ab
        von|davon _? _? _? _? MSG abzusehen|absehen|abstand
        von MSG|kontakt|kontaktaufnahmen|zusendungen abzusehen|absehen
        abzusehen|absehen|abstand_nehmen >
        MSG einstellen|unterlassen|weglassen|beenden|abstellen|stoppen|abbestellen|sparen
        MSG _? _? _? _? CEASE $
        MSG _? _? _? _? CEASE bitte|danke|und|sofort
        CEASE sie? _? _? MSG|STUFF
        CEASE sie? das|es|dies|damit $
        CEASE sie? das|es|damit endlich|sofort|bitte|umgehend|umgehend
        das|die|es|dies|so_was|sowas endlich|sofort|umgehend|bitte|in_zukunft unterlassen|einstellen|beenden|abstellen|unterbinden|stoppen|abschalten
        stellen|stellt|stell|stellts sie? das|es|dies|diese|ihre|eure ein|ab $
        stellen|stellt|stell|stellts sie? MSG|STUFF _? ein|ab
        stellen sie das ein
        schaltet|schalten|schalt sie? das|es|mich ab|stumm $
        schaltet|schalten|schalt sie? MSG|STUFF _? ab|aus|stumm
        dreht|dreh das|es|mal|den? ab|hahn
        stellen|stellt|stell _? MSG|versand ein|ab
        versand|zusendung|kontaktaufnahme|kontakt|zusendungen|kontaktierung _? _? _? _? _? _? einzustellen|einstellen|unterlassen|unterbinden|stoppen|beenden|abbrechen|abzubrechen
        unterlassen|unterlasst sie? _? _? MSG|STUFF|kontaktaufnahme|jede|jegliche|weitere|solche
        MSG|kontakt|kontaktierung|kontaktaufnahme|versand|zusendungen|SEND _? _? _? _? zu unterlassen|unterbinden
        . bitte? unterlassen|unterlassung|abschalten|abstellen|unterbinden >
        , bitte? unterlassen|unterlassung|abschalten|abstellen|unterbinden >
        bitte? sofort|umgehend|komplett unterlassen|unterlassung|abschalten|abstellen|unterbinden >
        die|das können sie weglassen
        könnt|können ihr|sie MSG|STUFF weglassen|aufhören|einstellen|sparen|abstellen|löschen|lassen
        könnt|können|könnten|würden ihr|sie das|es weglassen|unterlassen|bleiben_lassen|sein_lassen
        das|es|sowas|MSG|STUFF könnt|können|könnten ihr|sie weglassen|unterlassen|bleiben_lassen|sein_lassen
        könnten|würden|können sie das einstellen
        könnt|können ihr|sie euch|sich das|die MSG? sparen
        könnt ihr aufhören $|damit
        könnt ihr aufhören mit? MSG|STUFF
        könnt ihr aufhören ME zu? SEND
        ihr verschwendet _? zeit
        verschont|verschone|verschonen ME|sie $
        verschont|verschone|verschonen sie? ME künftig|bitte|damit|davon|$
        verschont|verschone|verschonen sie? ME _? mit|von|vor _? _? MSG|STUFF|eurem|euren|eurer|ihrem|ihren|ihrer|sowas|so_was|solchem|solchen
        verzichte|verzichten _? _? _? MSG|STUFF|dankend|gerne|drauf|darauf
        ich verzichte $
        ich verzichte dankend|gern
        verabschiede mich|uns _? _? _? MSG|LIST
        steige|steig|melde|klinke|klink|klinken ME|ich? _? _? aus $
        steige|steig|klinke|klink ich|mich aus|hier
        für immer? ruhe|schweigen|still|stumm|schluss
        . bitte? funkstille $
        , bitte? funkstille $
        ab heute|jetzt|sofort ist? funkstille
        wenn|falls _? NO bald|sofort|endlich? funkstille ist|herrscht
        ab sofort|jetzt|heute ruhe|funkstille|schluss $
        ab sofort|jetzt|heute nichts|nix|keine MSG|mehr $|von|bitte|danke
        ruhe jetzt|im_karton|endlich
        will|möchte meine? ruhe|ruah $
        ich will meine? ruhe
        hier endet|trennen|scheiden _? _? kontakt|wege|beziehung
        in ruhe gelassen|lassen werden|sein
        ME _? _? ruhe|rueh|ruah|ruh|frieden|friedn gelassen|lassen
        TAKE ME i|in|mei|mit _? ruhe|rueh|ruah|ruh|rua|frieden|friedn
        lass|lasst|lassen|lönd|lot|lat|loss|losst|gebts|gebt|gib ME|ma|mia|mi|mich|mir|mer mei|meine|in|i|endlich? ruhe|rueh|ruah|ruh|rua|frieden|friedn
        können|kann ME gestohlen bleiben
        MSG|STUFF können|kann ME|mich|mir _? bleiben|mal
        pfeife|scheiße|scheiss|kotze|huste auf MSG|STUFF|euch|eure|euren|ihre
        gehen|geht mir am|hinten|vorbei _? vorbei|allerwertesten|arsch|popo|hintern
        gehn|gehen|gehts ME _? auf den|die|n|der sack|keks|geist|nerven|senkel|zeiger|wecker|zünder|eier|nervn|nerv
        abstand von|nehmen _? _? MSG
        bitte|nehmt|nehmen|nimmt sie? abstand
        euch NO MORE? melden|bei
        meldet|melde euch|dich NO MORE?
        melden sie sich NO MORE|wieder
        kümmert|kümmer euch|dich um euren|eure|eigenen|andere|anderen|eueren|deinen|dein|euer|wichtigeres|was
        wie|wo|wann stelle|stell|schalte|schalt|bestell|bestelle|mach|mache|krieg|kriege ich|i|man _? MSG|STUFF|das|die|es ab|aus|weg|los
        wie stelle|schalte ich das ab
        wann|wann_hört hört|hören|lasst|lassen ihr|sie|das|die endlich|mal auf
        wann hört _? auf _? zu? SEND
        gibt es|gibts _? weg|möglichkeit|chance|option|trick $? _? NO? MORE? MSG|STUFF|CEASE|das
        was|wie muss|soll|kann ich|man tun|machen|tippen|schreiben|antworten|eingeben|schicken $? damit|um|dass|dafür _? _? _? aufhört|rauszukommen|NO|MSG|endet|ruhe|loszuwerden|abzumelden|UNSUB|herauszukommen|abzubestellen|loskomme|rauskomme
        was|wie muss|soll|kann ich tun|machen $? um|damit _? _? _? _? NO? MORE? MSG
        wie|wo|womit|wem kann|muss|soll ich|man dem|dagegen|hier|MSG|das|der? irgendwie? widersprechen|kündigen|beenden
        an wen|wohin|wem _? _? _? _? _? abmeldung|abmelden|UNSUB|MSG|NO
        einstellung|beendigung|unterlassung|abschaltung|deaktivierung MSG|der|des|dieser|von|jeglicher _? MSG|dienstes|zusendungen
        sofortige|umgehende|unverzügliche einstellung|unterlassung|beendigung|löschung|abmeldung|austragung
        von|vor MSG|STUFF|weiteren|euch|ihnen|solchem? verschont
        ME|künftig|zukünftig|weiter|davon verschont bleiben|werden
        verschont zu bleiben|werden $
        sms|smsabo|newsletter|zustellung|versand|benachrichtigung|benachrichtigungen beenden|kündigen|einstellen|stoppen|abbestellen|abstellen|deaktivieren|abmelden|canceln|aufheben $
        diesen|diesem|diese|dieses|dies dienst|service|abo beenden|kündigen|einstellen|stoppen|abbestellen|abstellen|deaktivieren|abmelden|canceln $
        kündige|beende|storniere|bestelle ich? hiermit? _? sms|abo|newsletter|dienst|service|smsabo _? ab|$
        sms|info|nachrichten|news abo|dienst|service|infos kündigen|beenden|abbestellen|stoppen|abstellen|stornieren
        lass|lasst gut sein mit
        jo|ja|so|jetzt|ok|na reichts|langts dann|aber|jetzt|auch|mal
        jo|ja|so|jetzt reicht|langt aber|es auch|mal|jetzt $
        hör|hört|hören|höred|hörts auf|uf|uff|op mit|mir|mich|damit|ihr|$
        . jetzt ist|hört|muss _? _? schluss|sense|gut|auf|feierabend|ende_im_gelände $|damit
        jetzt ist|muss _? _? schluss|sense|feierabend|ende_im_gelände damit|mit_dem|mit_den
        jetzt ist|muss _? _? schluss|sense|feierabend mit _? _? MSG|STUFF
        NO MORE lustig $
        das|es muss|soll|sollte|hat jetzt|endlich|sofort? aufhören|enden|ende
        das ist|wird mir|uns|alles|einfach? zu viel|bunt|blöd|doof|nervig|stressig $ _? _? UNSUB|ERASE|NO|raus|weg|aufhören
        was zu viel ist
        das maß ist voll
        genervt von|durch _? MSG|STUFF
        ohne MSG|euch|eure|ihre leben|auskommen|besser|weiter
        bin NO mehr|länger dabei|interessiert|drin|teil
        will|möchte|mag NO MORE? teil|mitmachen|dabei|teilnehmen|empfänger
        MSG|STUFF WISH|will|möchte ich|wir NO
        NO bedarf|interesse|lust|bock|zeit|nerven|platz für|an|auf|nach|mehr _? _? MSG|STUFF
        stecker raus|raus_ziehen $
        stecker _? _? _? _? ziehen|zieht $
        . es reicht|genügt >
        lasst|lassts|lassen gut|guat sein >
        . sendepause $
        ihr|sie habt|haben _? _? sendepause
        lassed|lasset ME _? _? ruhe|rueh|ruah|ruh
        HEAR uuf $|mit|damit
        lieber|liebsten|schön|froh _? _? $? wenn _? _? _? _? NO MORE käme|kämen
        für immer bitte|aus|weg|still
        an wen _? _? _? _? _? $? um NO MSG
        um NO MORE? MSG MORE? zu GET
        um _? _? MSG los|loszuwerden|abzubestellen
        wenn ich noch eine|ne|einmal? MSG _? _? schreie|kotze|raste|dreh|drehe|flipp|platze|werde
        damit|hiermit|mit_sowas NO MORE konfrontiert|belästigt|behelligt
        NO MORE konfrontiert
        also|dann darf|dürfte|kann|könnte ich raus|austreten $
        kann ich aus|vom LIST $
        wenn ich stopp|stop|nein sage|schreibe|sag|schreib
        stopp|stop|nein heißt|bedeutet|ist|is stopp|stop|nein
        erschrecke|erschrick|erschreck _? _? _? MSG
        lassen sie es >
        lasst|lass es einfach|endlich|bitte|bleiben|sein|gut|>
        lasse|lass meine? anmeldung|abo|registrierung|mitgliedschaft _? _? _? auslaufen|verfallen|enden|löschen
        korrespondenz|kommunikation|kontakt|schriftverkehr|nachrichtenverkehr _? _? beenden|einstellen|unterlassen|abbrechen|einzustellen
        ersuche|fordere|bitte sie|euch|höflich _? _? _? $? _? _? _? _? zu? CEASE|beenden|unterlassen
        alles abmelden|löschen|beenden|kündigen|austragen|abstellen $
        geht das|es auch ohne _? MSG
        geht's|gehts auch ohne _? MSG
        lieber gar keine|nichts|nix MORE? $|von|MSG
        kündigung|widerruf|abmeldung|abbestellung|stornierung MSG|CONSENT|newsletter|smsdienst|abo|sms
        kündigung|widerruf|stornierung des|der|vom|von sms|newsletter|abos|dienstes|smsdienst|MSG
        wie lange|lang dauert|geht|soll|muss|wollt _? _? noch $? bis|weiter|so|ertragen|ihr _? _? aufhört|aufhören|endet
        wie lange soll|muss|geht das|ich _? _? MSG|STUFF|so_weiter|ertragen
        wie lange geht das noch so
        ist|immer _? _? NO klar|deutlich|verständlich|angekommen $? dass ich|i das|MSG NO
        kann|könnte ich irgendwo|hier ankreuzen|anklicken|einstellen|angeben|festlegen
        kann|könnte mich jemand|einer|wer _? _? abmelden|löschen|austragen|rausnehmen
        kann|könnte das|mir jemand|einer|wer _? MSG|STUFF _? ausschalten|abstellen|abmelden|abschalten
        NO müssen|mehr miteinander reden|sprechen
        müssen NO MORE miteinander
        belassen wir es
        schluss $ aus
        schluss aus ende|vorbei|amen|basta
        aus $ schluss|ende|vorbei
        basta
        ich|wir möchte|will|wollen|brauche|hätte|möchten _? ruhe haben|vor|von
        meine ruhe haben|vor|von|$
        seid ihr|ist_euch _? langweilig
        langweilt|langweilig ihr|euch
        bin hiermit weg|raus $
        bin hiermit|damit|jetzt|dann|sofort weg|raus|draußen bei|von|aus MSG|euch|eurem
        bin|mach _? raus bei|aus|von euch|MSG|eurem
        kropf
        brauche|brauch MSG _? _? wie
        wahnsinnig|verrückt|irre|bekloppt|kirre von|wegen|durch|mit MSG|euch
        werde|werd|machen|macht mich? noch? wahnsinnig|verrückt|irre|kirre|krank
        MSG machen|macht mich|uns krank|verrückt|fertig|wahnsinnig|aggressiv|nervös|wütend
        pickel|plaque|zustände|krätze|hals|anfall wenn|von|bei _? _? MSG|STUFF|euch|euren|eurem|ihren
        allergisch gegen|auf MSG|euch
        allergie gegen MSG|euch
        für mich|uns muss das|es|sowas NO
        muss NO sein $ _? _? UNSUB|ERASE|NO
        NO zu haben für|MSG
        für MSG NO MORE? zu haben|offen|empfänglich|interessiert
        schert|kümmert mich|uns NO
        wohl|hoffentlich|hoffe die letzte MSG
        das war die? letzte|letztemal $
        NO MORE normal $
        nummer 0 dürfen|könnt|können _? behalten
        könnt|dürfen|können sie|ihr _? behalten
        hier endet
        HEAR off|up|uff|op|uf $|mit|damit|nu|jetz|dormit
        holl|hool|hol|hollt op|up $|mit|nu|dormit
        nu is|isset|isses noog|genug|gut|schluss
        ME _? en|in|i roh|rauh|rue|rua|ruh|rueh lassen|losse|loten
        loss|losst|laat|lat|lass mich|mi|mech|uns en|in|i roh|rauh|rue|rua|ruh|rueh|rouh|rou
        NO wort|ton|mucks|pieps|silbe|zeile|wörtchen|buchstaben|piep|sterbenswörtchen MORE
        seid|sei|bleibt|bleib still|stumm|ruhig $
        schweigt|stille|schweigen $
        ruhe im karton|puff|stall
        aus die maus
        schicht im schacht
        game over
        over and out
        finito|sense|khalas|ende_aus $
        ende aus|gelände|im
        maß|fass ist|is voll $
        bis hierhin|hierher und
        genug ist|is|jetzt genug
        MSG|STUFF _? _? _? ungelesen
        ungelesen gelöscht|in_den|in|im|weg|löschen
        braucht|will|interessiert|liest kein|keine mensch|sau|schwein|mensch
        wer will|braucht|liest sowas|so_was|das|denn|so MSG|STUFF
        wer liest sowas|das|so_was $
        wer will|braucht sowas|so_was $
        MSG braucht|will|interessiert|liest kein|keine|keiner|niemand
        kontakt ist|hiermit|wird? beendet|abgebrochen|vorbei
        beende|breche|beend hiermit|jetzt|den|diesen|unseren? kontakt|dienst|abo
        kontaktabbruch
        trete|tret ich? _? _? aus $
        austritt aus _? _? LIST
        haltet|halt|lasst mich|uns da|hier|davon raus|heraus|außen|fern|verschont
        mit sofortiger wirkung $
        mit sofortiger wirkung _? _? NO|UNSUB|ERASE|MSG|CEASE
        """,
    "removal": """
        WISH ich|wir? aus|von diese|dieser|der|eurer|ihrer? _? NOTE|STUFF OUT
        dafür|hierfür|dazu|zu_diesem_zweck|für_sowas|für_so_was habe|hab|hatte|haben meine|unsere? NUMBER damals|euch|bestimmt|sicher|extra? NO gegeben|hergegeben|herausgegeben|rausgegeben|angegeben|hinterlegt|hinterlassen|aufgeschrieben
        NUMBER habe|hab|hatte|haben damals|euch|bestimmt|sicher|extra? NO dafür|hierfür|dazu|für_sowas|für_so_was gegeben|hergegeben|herausgegeben|rausgegeben|angegeben|hinterlegt|hinterlassen|aufgeschrieben
        versprochen|zugesagt|versichert|zugesichert|bestätigt worden? $? dass ich|wir|ME|NUMBER _2 ERASE|UNSUBBED|ausgetragen werde|werden|wird|wurde|bin|sei|ist
        wolltet|wollten ihr|sie? ME|NUMBER doch|schon|längst|eigentlich|bereits _2 ERASE|UNSUB|austragen $
        sollte|sollten|sollt ich|wir|NUMBER doch|schon|längst|eigentlich|bereits _2 ERASE|UNSUBBED|ausgetragen sein|werden $
        verstorben|gestorben|tot|eingeschlafen|entschlafen|verschieden|beerdigt|heimgegangen|verschied|dement|demenz _? $ _4 tragen|tragt|trag|nehmen|nehmt|nimm|melden|meldet sie? ihn|sie|ihm überall|bitte|da|hier|sofort|dort|endlich? aus|ab|raus|heraus $
        verstorben|gestorben|tot|eingeschlafen|entschlafen|verschieden|beerdigt|heimgegangen|verschied|dement|demenz _? $ _4 ERASE sie? ihn|sie|ihm $
        tragen|tragt|trag|nehmen|nehmt|nimm|melden|meldet sie? meine|meinen|unseren|unsere|die|den _ aus|ab|raus|heraus $ sie|er|die|der _4 verstorben|gestorben|tot|eingeschlafen|entschlafen|beerdigt
        ERASE sie? meine|meinen|unseren|unsere|die|den _ $ sie|er|die|der _4 verstorben|gestorben|tot|eingeschlafen|entschlafen|beerdigt
        bekommt|kriegt|erhält|bekommen|kriegen|erhalten MSG $? obwohl _? _? _? NO wollte|will|möchte|wollten|bestellt|zugestimmt|braucht|verlangt $ bitte? ERASE|TAKE sie? ihn|mich|uns
        kann|könnte|könnten|darf|dürfte|soll|sollte|muss meine|unsere|diese NUMBER bitte? aus|von? _? LIST? ERASE werden
        kann|könnte|könnten|darf|dürfte|soll|sollte ich|wir bitte? aus|von _? LIST ERASE|gelöscht|genommen werden
        WISH|bitte|verlange|erwarte|fordere ich|wir? $? dass NUMBER|ME aus|von? _? LIST? ERASE|UNSUBBED wird|werden|werde
        aktionskram|aktionszeug|angebotskram|werbekram|reklamekram|werbezeug|aktionen|angebote|werbung bitte rausnehmen|herausnehmen|weglassen|rauslassen
        MSG bitte|gern|lieber? an nachmieter|nachmieterin|nachfolger|nachfolgerin _? $? NO an? mich|uns|mir
        warum|wieso|weshalb DELETE ihr|sie? ME|NUMBER NO
        warum|wieso|weshalb DELETE ihr|sie? ME|NUMBER NO aus|von _? LIST
        warum|wieso|weshalb _? ME|NUMBER NO DELETE|gelöscht|abgemeldet
        könnt|können|kann|kannst|wollt ihr|sie|du? ME|NUMBER NO einfach|endlich? DELETE
        kann|darf|könnte ich NO endlich|einfach? aus|von _? LIST OUT|gelöscht|gestrichen
        mich|mi|uns _? _? us|usem|usm|us_em|uss _? LIST
        nehmt|nehmen|nimm|lasst|lassen|schließt sie? mich|uns _? _? _? von|aus LIST|MSG aus|raus|heraus
        ME _? _? auslasst|auslassen|aussparen|ausspart|übergeht|weglasst|überspringt|übergehen|überspringen $
        . bitte von|aus der|eurer|dem|ihrer LIST OUT? $
        , bitte von|aus der|eurer|dem|ihrer LIST OUT? $
        NUMBER vergessen bitte|danke|$
        verteiler|liste bitte anpassen|korrigieren|bereinigen
        ERASE mich|uns|mi|mir $
        REMOVE mich|uns|mi bitte|endlich|sofort|doch? OUT
        REMOVE sie? mich|uns|mi? bitte? OUT
        ERASE sie mich|uns
        REMOVE mich|uns|mi bitte? aus|ausm|von|vom _? LIST
        mich|uns|mi OUT der|dem|ihrem|ihrer|eurem|eurer|diesem? LIST
        mich|uns|mi bitte OUT
        ERASE sie? mich|uns|mi|misch $
        ERASE sie? mich|uns|mi|misch _? _? OUT|aus|von|vom|bitte|endlich|sofort|da|hier|einfach
        mich|uns|mi _? _? _? ERASE|rausnehmen|austragen|herausnehmen $
        mich|uns|mi aus|von|vom|ausm _? _? LIST
        mich _? _? aus|von|vom|ausm _? _? LIST
        TAKE sie? mich|uns|mi|misch _? _? _? OUT
        TAKE sie? mich|uns|mi|misch _? _? _? aus|von|vom|us|ausm _? _? LIST
        ERASE sie? mich|uns|mi|misch|mini|meine|diese _? _? _? aus|von|vom|us|ausm _? _? LIST
        TAKE sie? mich|uns|mi auf|in die? sperrliste|blacklist|blockliste|sperrdatei|ignorierliste|robinsonliste
        sperrliste|blacklist|blockliste|robinsonliste|robinson|sperrvermerk|sperrdatei|werbesperre
        können|könnt|kannst|könnten|würden|würdet sie|ihr|du? ME _? _? _? OUT|ERASE
        können|könnt|kannst|könnten|würden|würdet sie|ihr|du? ME _? _? rausklicken|rausnehmen|rauswerfen|rauskicken|rausschmeißen
        ich|wir|i|$|und|nur WISH da|hier|gern|gerne|endlich|hiermit|auch|nur|bloß? raus|heraus|draußen|ausse|rauß $
        WISH ich|wir|i da|hier|nur? raus|heraus $
        will|möchte|moechte _? _? aus|von _? _? LIST OUT|gelöscht|entfernt|gestrichen
        ich bin raus|draußen $
        OUT aus der|dem|eurem|eurer|ihrem|ihrer|diesem|euer|das? _? LIST
        OUT der|dem|ausm|aus|ihrem|ihrer|eurem|eurer _? LIST
        aus|ausm eurem|eurer|ihrem|ihrer|eueren|euren|ihren|allen|sämtlichen|eure|deinem|deiner _? LIST
        von|vom eurem|eurer|ihrem|ihrer|euren|ihren verteiler|liste|mailingliste|smsliste|listen|verteilerliste
        aus|von der|dem|diesem|dieser LIST OUT|ERASE|austragen|raus|nehmen|gelöscht
        aus|von LIST ERASE|nehmen|raus|austragen|entfernen
        ausm LIST
        mich|uns _? _? _? REMOVE $
        REMOVE meine|diese|die|unsere|dieser? NUMBER
        ERASE|vergessen|vergesst sie? _? _? NUMBER
        wirf|werft|werfen|schmeiß|schmeißt|schmeiss|schmeisst|nehmt|nimm|nehmen|packt _? meine|diese|die|unsere NUMBER _? weg|raus|runter|heraus|aus
        nimm|werft|wirf|nehmen|nehmt meine NUMBER
        meine|diese|die|unsere NUMBER bitte? aus|bei|umgehend|sofort|wieder? _? _? REMOVE|OUT
        NUMBER _? _? _? _? ERASE|OUT|austragen|rausnehmen $
        NUMBER _? _? _? _? ERASE|OUT|austragen|rausnehmen bitte|und|danke|sofort
        NUMBER aus|von|vom|bei|us _? _? LIST
        NUMBER weg|raus|streichen|löschen|vernichten|sperren|tilgen
        diese|meine|unsere NUMBER NO MORE
        NUMBER NO MORE verwenden|nutzen|benutzen|kontaktieren|anschreiben|speichern|anrufen|weiter
        NUMBER NO MORE
        NUMBER _? _? für werbung sperren
        löschung|entfernung|streichung|vernichtung|sperrung meiner|meines|der|aller|unserer|von|dieser _? _? NUMBER|eintrags|person
        löschung|entfernung|streichung meiner|meines|dieser|unserer
        recht auf vergessenwerden|löschung|vergessen
        vergessenwerden
        OUT mit meiner|der NUMBER
        OUT|weg mit|damit|mi mir|uns|meiner|der|dieser|unserer NUMBER|aus|hier|daten|$
        OUT|weg mit mir
        OUT|weg mit|damit meiner|der|dieser|unserer NUMBER
        OUT|weg damit $
        OUT|weg mit _? _? MSG|STUFF
        meine|meins|unsere bitte? raus|löschen|weg >
        nummer löschen|streichen|entfernen|rausnehmen|raus
        nehmen|nehmt mich|uns|diese OUT
        verteiler ohne mich
        . ohne mich $
        tun|tut|mach|macht|macht sie? ME _? _? weg|raus|runter
        WISH gelöscht|entfernt|gestrichen|rausgenommen|herausgenommen|ausgetragen|abgemeldet werden|sein
        WISH _? _? _? gelöscht|entfernt|gestrichen|rausgenommen|herausgenommen|ausgetragen werden
        löscht|lösch|löschen|vernichtet|vernichten sie? alles|was _? _? mir|mich
        löschung|streichung|entfernung|austragung beantragt|erbeten|gewünscht|bitte|sofort|meiner
        beantrage|verlange|fordere|wünsche|erbitte|bitte_um _? löschung|streichung|entfernung|austragung|sperrung
        ME bitte? aus _? _? LIST
        TAKE sie? ME _? us|aus|vo|von|ausm|uss _? LIST
        ERASE _? _? _? aus|von|us|ausm _? LIST
        aus|us|ausm _? _? LIST ERASE|löschen|austragen|nehmen|entfernen|streichen
        lasst|lassen|lass sie? ME _? _? aus dem spiel|eurem|ihrem
        lasst|lass|lassen ME raus|außen_vor|draußen
        NUMBER _? entfernen|löschen|streichen|austragen lassen
        NUMBER geht|gehen euch|sie|ihnen|dich|niemanden _? nichts|nix|an
        NUMBER ist|sind|war|dient|steht NO für _? _? MSG|euch|sie|sowas
        NUMBER _? NO _? _? MSG freigegeben|gegeben|rausgegeben|herausgegeben|weitergegeben|hinterlegt
        NUMBER nie|niemals|NO für _? _? freigegeben|gegeben|rausgegeben|herausgegeben|weitergegeben
        NUMBER NO _? _? verwenden|nutzen|benutzen|weitergeben|anschreiben
        verwenden|nutzen|benutzen|verwendet|nutzt|benutzt sie? _? NUMBER NO MORE
        NO _? NUMBER MORE? verwenden|nutzen|benutzen
        finger|pfoten|griffel weg|von von? _? NUMBER
        finger|pfoten|griffel weg $
        streichen|streicht|streich sie? uns|mich|diese|unsere NUMBER? $
        entfernen|entfernt|löschen|löscht sie? unsere|unser|meinen|unseren|die|den _? aus|von|us _? LIST
        firma|praxis|verein|verband|geschäft|laden|büro|unternehmen _? _? _? aufgelöst|geschlossen|existiert|aufgegeben $ _? _? _? NO|ERASE|UNSUB
        NO MORE geschäftlich|aktiv|tätig $ _? _? ERASE|NO|streichen|löschen|entfernen
        . ERASE $
        , löschen|löscht|lösch|lösche|entfernen|entfernt|entferne|streicht|streich|austragen|rausnehmen|rauslöschen|rausschmeißen|rauswerfen|vergesst|tilgen|delete|remove|löschung|streichung|gelöscht|gestrichen|löschts|streichts|löschn $
        , bitte? streichen|löschen|entfernen|austragen|abmelden $
        . ERASE mich|uns|mi
        vergesst|vergiss|vergessen sie? mich|uns|dass meine|es|$
        wäre|wär _? froh|dankbar|nett|lieb|schön|super|toll $? wenn _? ME? _? _? ERASE|streichen|löschen|NO
        wäre|wär _? froh|dankbar|nett|lieb|schön|super|toll $? wenn sie|ihr mich|mir NO
        sperre|sperrung|sperrvermerk|blockierung|vermerk auf|für|an meine|meiner|diese|dieser NUMBER
        NUMBER auszulassen|auslassen|aussparen|überspringen|ausnehmen|ignorieren|übergehen
        nur|lediglich|ausschließlich _? für _? lieferung|bestellung|abholung|versand|rückfragen _? _? NO
        meine NUMBER nur|lediglich|ausschließlich für
        unterzeichner|unterzeichnenden|unterzeichnete|absender ERASE|löschen|entfernen|streichen
        bitte liste|verteiler anpassen|korrigieren|bereinigen
        weg|raus mit _? NUMBER|MSG|STUFF
        abhauen|weg und wegbleiben|fernbleiben
        können|könnt mich aus|von dem|der|eurem|ihrem _? LIST nehmen|löschen|streichen|austragen
        und|auch mich könnt|können|bitte _? _? aus|raus|streichen|löschen
        NUMBER kann|muss|soll|sollte|darf|gehört|möge|müsste _? _? _? _? OUT|ERASE|gelöscht|entfernt|gestrichen|weg
        ich kann|muss|soll|sollte|gehöre _? _? _? _? gelöscht|entfernt|gestrichen
        ERASE sie? meinen|unseren|mein|meinem ENTRY
        streicht|streichen|entfernt|nehmt|nehmen|löscht sie? meinen|unseren|mein ENTRY
        meinen|unseren|mein ENTRY _? _? ERASE|streichen|OUT
        ENTRY aus|von|vom _? LIST
        gehöre|will|möchte|stehen|stehe _? _? NO MORE? auf|in|im _? LIST
        NO MORE? auf|in|im _? LIST stehen|sein|geführt|gespeichert|auftauchen
        klinkt|hängt|koppelt|meldet|loggt mich _? _? aus|ab
        """,
    "refusal": """
        weiter|weiterhin melden|SEND|informieren|mitteilen $ aber|nur|bloß bitte? NO jedes|jeden|jede fest|sommerfest|straßenfest|stadtfest|dorffest|vereinsfest|flohmarkt|basar|veranstaltung|event|angebot|aktion|feier|konzert|kurs|jubiläum|weihnachtsmarkt >
        gern|gerne|bitte weiter|weiterhin $ aber|nur|bloß bitte? NO jedes|jeden|jede fest|sommerfest|straßenfest|stadtfest|dorffest|vereinsfest|flohmarkt|basar|veranstaltung|event|angebot|aktion|feier|konzert|kurs|jubiläum|weihnachtsmarkt >
        WISH auf|aufs|am|per dem|mein|meinem? handy|telefon|smartphone|mobil NO MSG|firmenpost|kundenpost|werbepost
        nur noch? wenn|falls|bei _6 $ den|das|alles? rest|andere|anderen|übrige|übrigen _3 WISH|brauche|brauch|brauchen ich|wir? NO
        nur noch|no|mehr? MSG|termin|termine|rechnungen|rechnige|störungen|störige _2 $ s|das|de|den|alles? andere|anderi|rest|sandere|s'andere _? WISH|bruch|brauche|brauch|brauchen ich|i|wir? NO
        keine|keinen solchen|solche|derartigen|derartige|weiteren sachen|dinge|dinger|teile|sprüche MORE an|auf mich|uns|diese|meine NUMBER? SEND
        ok|okay|passt|gerne|gern|gut|ja|recht|super $ aber|nur|bloß die|den|das|diese ständigen|dauernden|täglichen|ewigen|wöchentlichen|vielen _ WISH|brauche|brauch ich|wir? NO MORE?
        also|daher|deshalb|drum|darum|somit bitte auch? NO MSG MORE? von|aus der|dem|ihnen|euch|ihrer|eurer|ihrem|eurem
        also|daher|deshalb|drum|darum|somit bitte auch? NO MSG MORE? $
        bewerbt|bewerben|werbt|werben bitte? woanders|anderswo $
        erinnern|informieren|benachrichtigen|anschreiben brauchts|braucht|brauchen|müssts|müsst|müssen ihr|sie? ME an|auf|über? NO
        weiter|weiterhin ja|gern|gerne|ok|bitte $ veranstaltungen|events|feste|umfragen|aktionen|MSG streichen|weglassen|lassen|abbestellen|raus >
        melden|schicken|schreiben|SEND $ MSG bitte? lassen|weglassen|sparen|unterlassen >
        . ich|wir? WISH diese|eure|ihre|solche automatischen|automatisierten dinger|teile _3 NO
        . erinnert|erinnern|erinner sie? ME NO MORE $
        erinnert|erinnern|erinner sie? ME NO MORE an meine|die|jeden|alle? termine|termin
        bitte NO MSG hinterher|danach|nachher|drumherum|nebenher $
        kapiert|versteht|begreift|rafft|checkt|schnallt|verstehen|begreifen|kapieren ihr|sie endlich|mal? $? dass ich|wir _2 NO _? WISH|brauche|brauchen|interessiert
        ihr|sie ignoriert|ignorieren|missachtet|missachten|übergeht|übergehen meine|unsere abmeldung|kündigung|widerspruch|stopp|stop|löschung|austragung|abbestellung jetzt|nun|seit|schon|einfach|ständig|immer|weiterhin|konsequent|seit_wochen
        letzte|letzten|gestern|vorgestern|vorhin|am|vor|neulich|heute _2 UNSUBBED $ heute|gestern|jetzt|trotzdem|nun|und|warum|wieso schon|erneut|kommt|kommen|krieg|bekomme? MSG|was|stück|eine|eins|zwei|drei|0|welche
        NO um MSG|STUFF|sowas|so_was gebeten|gebettelt|gefragt|ersucht
        um MSG|STUFF|sowas|so_was habe|hab|hatte|hat|haben ME? NO|niemand|keiner gebeten|gebettelt|gefragt|ersucht
        aber|und|nur|bitte NO MSG für|zu|über|wegen|zum|zur|von _? MORE
        CONSENT $ die|welche|das ich|wir _4 habe|hab|hatte|haben|gab|erteilte $ gilt|besteht|zählt|ist NO MORE
        CONSENT $ die|welche|das ich|wir _4 habe|hab|hatte|haben|gab|erteilte $ ist|wird|sei hiermit|ab_sofort? hinfällig|widerrufen|erloschen|ungültig
        schreibt|schreiben|schickt|schicken|sendet|senden sie? ME? nur|lediglich|ausschließlich noch? _2 $ alles_andere|rest|anderes|sonst NO $
        mit euch|ihnen|eurem|ihrem|eurer|ihrer|MSG|STUFF|sowas|dem _? NO am hut
        NO am hut mit euch|ihnen|eurem|ihrem|eurer|ihrer|MSG|STUFF|sowas
        ME interessiert|juckt das|es|sowas|alles alles|überhaupt|echt|wirklich|ja? NO MORE? $
        sonst|ansonsten WISH ich|wir? von_euch|von_ihnen? NO MORE? hören|lesen|bekommen|haben|wissen|kriegen|erhalten
        an NO interessiert|interesse $? was|das ihr|sie|du
        bin|sind ich|wir? an NO interessiert $? was|das ihr|sie|du|von|aus
        an|bei|von kein_interesse|kein_bedarf|nein|stopp|stop|nicht_mehr|keine_werbung|keine_sms _? habt|hast|haben|versteht|verstehen|verstehst ihr|sie|du NO verstanden|kapiert|begriffen|gecheckt|$
        brauch|brauche|mog|mag|will|wü|wui ich|i? STUFF _? nemme|nimme|nimmer|nimma|numme
        nur|lediglich|bloß was _3 angeht|betrifft|anbelangt $ _? _? MSG|rest|alles_andere _? ERASE|CEASE|NO|weglassen|rausnehmen
        einwilligung|einverständnis|zustimmung wird|werde|wurde? hiermit? NO erteilt|gegeben $
        einwilligung|werbeeinwilligung wird|werde|wurde? hiermit? verweigert|versagt|verwehrt|abgelehnt|widerrufen $
        bin|sind ich|wir? NO MORE einverstanden $? dass ihr|sie|du|man ME _? _? SEND|BEEN
        NO wert MORE? auf MSG MORE? $
        auf weitere|jede|diese|solche|ihre|eure MSG verzichte|verzichten|verzicht ich|wir gern|gerne? $
        auf weitere|jede|diese|solche|ihre|eure MSG kann|können|möchte|möchten|will|wollen|würde ich|wir _? verzichten
        . ME? bitte verschonen $
        ME bitte|künftig|damit? verschonen $
        WISH NO wieder|nochmal|erneut|nochmals|mehr RESTORE|angemeldet|eingetragen|aufgenommen|hinzugefügt|freigeschaltet werden|sein
        setzt|setzen|setz|nehmt|nehmen|packt|packen|schreibt ME|NUMBER ja|bloß|bitte? NO MORE auf|in _? LIST
        meldet|melden|tragt|tragen ME ja|bloß|bitte? NO wieder|nochmal|erneut|nochmals an|ein
        bin|sei|wurde ich seit|schon|bereits|längst|am|im|vor _2 gelöscht|UNSUBBED|gestrichen $ trotzdem|dennoch|und|heute|jetzt|warum|wieso _3 MSG|weiter
        freue|freu|freuen ME über|auf jede|jeden|keine MSG $? die|der|das ich|wir? NO _3 GET|lesen|sehen|bekomme|kriege
        habe|hab|haben ich|wir? ME NO versehentlich|aus_versehen|irrtümlich|unabsichtlich UNSUBBED
        stop|stopp|abmeldung|kündigung war|ist kein|keine irrtum|versehen|missverständnis|fehler|scherz|spaß
        wie oft|lange muss|soll|müssen ich|man|wir _4 kündigen|UNSUB|stop|stopp bis|damit|noch|eigentlich
        würde|würden|hätte|hätten ich|wir? gern|gerne|lieber NO MORE? MSG MORE? GET|haben|bekommen|lesen
        lieb|recht|dankbar|froh|schön|wünschenswert $? NO MORE? MSG MORE? zu GET|erhalten|bekommen
        lieb|recht|dankbar|froh|schön|toll|nett $ wenn ich|wir NO MORE? MSG MORE? bekäme|bekomme|kriege|bekommen|kriegen|erhalte|erhielte|bekämen
        für MSG|sowas ist|war|steht _? NUMBER NO
        NUMBER ist|war NO für MSG|sowas
        außer _? _? _? WISH ich|wir NO MORE? hören|lesen|bekommen|haben|wissen|kriegen
        MSG bitte? an jemand|jemanden|andere|wen anderen|anders|anderes
        NO MORE auf dem laufenden halten|gehalten
        mich|uns NO MORE einladen|kontaktieren|informieren|ansprechen|bewerben
        NO kunde|kundin|mitglied|patient|patientin|mieter|abonnent|elternteil MORE $ _? _? _? _? MSG|trotzdem|löschen|NO
        lieber|nur|besser _? mail|mails|email|post|brief|briefe statt|anstatt|anstelle MSG
        . bitte nur noch per|via post|brief|mail|email >
        nur noch? MSG|termine|störungen|lieferungen|notfälle|rechnungen _? _? $ sonst|ansonsten|mehr|rest NO
        diese|dieser|die PERSON WISH auch? NO $
        ja|bitte $ MSG|STUFF nein|nee|nö|weg|raus|nicht $
        . MSG|STUFF bitte? nein|nee|nö|weg|raus $
        , MSG|STUFF bitte? nein|nee|nö|weg|raus $
        MSG|STUFF _? _? _? _? _? WANT ich|wir? wirklich|echt|gar|auch? NO
        WANT _? _? _? NO MORE aufs|auf handy|telefon
        WISH ich|wir? _? _? NO MORE gemeldet|mitgeteilt|geschickt|angezeigt|zugeschickt bekommen|haben|kriegen
        wissen|schreiben|melden|bescheid|informiert|benachrichtigt _? _? _? _? _? _? und|aber|ansonsten sonst|ansonsten NO $|von|mehr
        bei mir|uns ist NO zu holen
        weder zeit|lust|bock|nerven noch _ für|auf euch|sowas|MSG|so_was
        , die|den|das von|vom _ _? WISH ich|wir? loshaben|loswerden|los_haben|weghaben
        bleiben $ die|der|den _? MSG _? NO $
        MSG _? lassen $ rest CEASE|raus|weg|abmelden
        NUMBER ist _? privat $? NO weiter? benutzen|verwenden|nutzen|anschreiben|verwendet
        adressiert|SEND _? MSG woanders|wo_anders|anderswo hin
        löschung|abmeldung|austragung|abbestellung|löschantrag _? _? bestätigt $? _? _? _? _? trotzdem|dennoch|weiter|wieder
        $ ich|wir? WISH und? auch? NO $
        nein|nee|danke|nö ich|wir? WISH auch? NO $
        bin|sind NO MORE kunde|kundin|kunden|patient|patientin|mitglied|abonnent|mieter bei|von euch|ihnen|dir|ihrer|eurer|diesem
        von|vom euch|ihnen|dir|eurem|MSG|STUFF bitte NO MORE
        NO zugestimmt|eingewilligt $ dass _? _? _? _? MSG|SEND|NUMBER
        . nerv NO
        nimmerwiederlesen
        lehne|lehnen ich|wir? empfang|erhalt|zusendung von? MSG ab
        entscheide mich gegen empfang|erhalt|MSG
        NO MORE an|auf dieses|diese|diesem gerät|telefon|handy|smartphone
        WANT _? _? NO aufs|auf handy|telefon
        brauch|brauche ich alles NO
        die|eure|diese|ihre|das|den _? MSG|STUFF WANT ich|wir? auch? NO
        an MSG|STUFF bin|sind ich|wir? NO MORE interessiert
        habe|hab|hob _? _? nase|schnauze|faxen voll|dicke von|mit _? _? MSG|STUFF|euch|ihnen|euren
        lass|lasst|lassen sie? ME _? ruhe|ruh|frieden mit _? _? MSG|STUFF
        die|das|den _? MSG|STUFF braucht|müsst|brauchen|müssen ihr|sie ME? NO MORE? zu? SEND
        NO MORE SEND
        NO MORE MSG
        NO MORE _? _? _? SEND $
        NO MORE _? _? _? SEND bitte|danke|und|oder|sonst|lg
        NO MORE _? MSG
        NO nochmal|nochmals|wieder|mehr SEND
        NO wieder _? _? SEND|MSG|von
        nie|niemals|nimmer wieder|mehr was|etwas|irgendwas? von euch|ihnen
        nie|niemals|nimmer wieder|mehr was|etwas|irgendwas $
        . nie wieder $
        NO MSG MORE
        NO _ MSG MORE
        NO MSG NO|mehr|weiter
        NO MSG $
        NO MSG bitte|danke|an|auf|oder|und|per|mehr|weder|aufs|erwünscht|gewünscht|wünschen|zukommen|pls|lg|mfg
        NO MSG und|oder|noch|und_auch MSG|anrufe|anruf|sonst
        NONE _ MSG $
        NO MSG _? _? _? erwünscht|gewünscht|wünsche|erhalten|empfangen|bekommen|haben|will|möchte|mag|brauche WANT?
        NO MSG _? _? GET WANT
        NO MSG|STUFF SEND
        bitte NO MSG|STUFF _? _? SEND
        NO STUFF MORE
        NO anrufe|nachrichten|texte oder|und
        weder MSG noch|oder
        weder per? MSG|telefon noch
        MSG NO MORE
        MSG _? _? NO MORE $
        MSG sind|ist|werden|wird|bleiben NO _? erwünscht|gewünscht|nötig|notwendig|willkommen|erlaubt|gestattet|erbeten
        NO erwünscht|gewünscht|erbeten|gestattet
        unerwünschte|unerwünschten|unerbetene|unerlaubte|ungebetene|unaufgeforderte|unverlangte MSG|kontaktaufnahme|anrufe
        MSG _? _? _? unerwünscht|unaufgefordert|ungefragt|unverlangt
        unaufgefordert|ungefragt|unverlangt|nochmals _? _? SEND|BEEN|MSG
        . unerwünscht $
        uninteressant
        MSG _? _? interessieren|interessiert|juckt|jucken ME? NO|keine|keinen|null
        das|es|eure|euer|alles|sie|$ MSG|STUFF? interessiert|interessieren|juckt|jucken ME NO|null
        $ interessiert|juckt|interessieren NO $
        hat ME noch? nie interessiert
        MSG lehne|lehnen ich|wir? ab
        lehne MSG ab
        MSG|STUFF _? _? WANT ich|wir? NO
        SEND sie? mir|uns|mich|mi|ihr|ihm? bitte|bloß? NO MORE
        SEND sie? mir|uns|mich|mi|ihr|ihm? bitte|bloß? NO MSG
        SEND sie? ME|ihr|ihm|ihnen|sie|ihn|her|an _? _? NO MORE
        SEND sie? ME|ihr|ihm|ihnen|sie|ihn _? _? NO an|$
        SEND mir|mich bloß|bitte NO wieder
        . NO SEND >
        ME NO SEND >
        . NO SEND $
        ME NO SEND $
        . NO SEND und|danke|bitte|oder
        SEND NO MORE
        SEND _? _? NO MORE $
        SEND sie? NO MSG
        nervt|nerv|belästigt|spammt wen|jemanden|andere anders|anderen?
        SEND STUFF|MSG|das|es|den? jemand|anderen|jemandem anders|anderem
        andere|anderen deppen|idioten|dummen|opfer
        mir|mich|uns|ihr NO MORE SEND
        ME NO MORE _? _? _? SEND|BEEN
        mir|mich bitte NO MORE
        mir|mich|uns|mi|ihr NO MORE $
        NO MORE per|via MSG|telefon|handy|whatsapp
        NO MORE auf dieser|diese|mein|meinem|meiner|meine NUMBER
        . NO MORE von|per|via
        . NO MORE zu MSG|eurem|eurer|euren|ihrem|ihrer|ihren
        . NO MORE auf MSG|0|whatsapp|dem_handy|diesem
        . NO MORE auf mein|meine|meinem|meiner|unser|dieses|diese? handy|telefon|NUMBER|smartphone
        NO MORE von euch|ihnen|dir
        NO MORE davon|damit
        NO MORE anschreiben|kontaktieren|schreiben|schicken|senden|melden|nerven|belästigen
        WANT NO MORE GET|haben|lesen|sehen|hören
        NO MORE GET wollen|möchten|möchte|will
        NO MORE von _? hören
        NO MORE _? _? BEEN werden|$|zu
        NO MORE wieder? melden
        NO BEEN zu? werden|wird
        zu werden BEEN
        zu BEEN
        BEEN zu werden
        bitte NO MORE $
        . NO MORE $
        . bitte? NO MORE bitte|danke|pls|jungs|leute
        , NO MORE $
        bitte NO MORE MSG|SEND
        NO MORE NO|k >
        WANT _? NO MORE GET|MSG|von
        WANT MSG NO MORE
        WISH NO MORE $
        WISH MSG|STUFF NO MORE $
        WISH auch|da|so|wirklich|nun NO MORE $
        brauche|brauch|bräuchte|benötige das|es|euch|sowas NO MORE $
        WISH gar NO MORE
        WISH das|dies|es|des|dit|sowas|so_was NO MORE?
        des|das|dit WISH ich|i? NO
        will|möchte|mag ich nicht|ned|net|nich mehr|bekommen|haben|kriegen
        bitte NO MORE GET|MSG|SEND
        WISH NO von|weiter|eure|diese|das|euch
        WISH NO MORE von|per|auf|so|hören|dabei|mitmachen|in|zu
        brauche|brauch|benötige NO von|eure|diese|euch
        WANT NO _? GET|MSG
        WANT _? _? NO _? MSG
        WANT _? _? NO _? _? GET|BEEN
        WISH _? _? NO MORE haben|sehen|lesen|hören
        WANT eure|die|diese|ihre|das|euer? MSG NO
        WANT _? _? MSG NO
        WANT _? MSG|STUFF _? NO
        WANT auch? nichts|nix von euch|ihnen
        WANT NO GET|BEEN
        WANT ich|wir? NO _? davon|von_euch|von_ihnen
        null|nichts|nix WANT ich davon|mehr
        WANT null|nichts|nix|keine davon
        MSG WANT ich? NO
        die|eure|diese|ihre|das|den MSG WANT ich? NO MORE?
        die|eure|diese|ihre|das|den STUFF WANT ich? NO MORE?
        keinen|kein bock|lust mehr $
        keinen|kein|null bock|lust auf euch|eure|euren|ihre|ihren|sowas|das
        kein|keine|null|keinen|nullo bock|lust|interesse|intresse|bedarf|zeit _? _? _? MSG|STUFF
        NO interesse|bedarf|lust|bock mehr|an|auf _? _? MSG|STUFF|euch|euren|ihren
        NO interesse|bedarf|lust|bock $ NO|raus|bitte|löschen|weg|spart|stopp|stop
        bin NO interessiert $ bitte|NO|raus
        habe|hab|hege NO bedarf|interesse an? _? _? MSG
        ich|wir will|wollen|möchte|möchten|mag raus|heraus|rauß $|aus|hier
        . will|möchte raus|heraus $
        raus hier|da >
        nicht mehr anschreiben|kontaktieren|schreiben|schicken|senden
        woher habt|haben ihr|sie meine NUMBER
        nerv|nervt mich|uns NO
        . nervt $
        , nervt $
        ihr|eure|euer|MSG|STUFF nervt|nerven|neavt
        ihr nervt
        nervt wen|jemanden|andere
        . nervt hardcore|nur|tierisch|gewaltig|total|mega|einfach
        ihr|sie|euer|MSG|STUFF nervt|nerven hardcore|nur|tierisch|gewaltig|total|mega|einfach
        sucht|such|braucht|brauchst euch|dir|ihr|du? hobby|hobbys
        brauche|brauch eure|ihre|die? _? MSG NO MORE|länger
        brauche|brauch|brauchen|benötige|bräuchte _? _? _? MSG _? _? NO
        brauche|brauch|brauchen|benötige|bräuchte|bräucht das|die|es NO MORE MSG
        MSG brauche|brauch|brauchen|benötige|benötigen|bräuchte ich|wir? _? NO
        keine|nie|nicht _? CONSENT gegeben|erteilt
        keine|nie|niemals|nicht _? _? _? CONSENT
        erteile|gebe|gab|gegeben|erteilt|habe|hab|habt|haben _? _? NO _? CONSENT
        CONSENT gilt|habe|hab|gab|gebe|ist|dafür|dazu|liegt|besteht|existiert _? _? _? NO|nie
        CONSENT _? _? _? _? widerrufe|REVOKE|erloschen|widerrufen
        REVOKE _? _? _? CONSENT
        ohne meine CONSENT
        nie|niemals|nicht zugestimmt|eingewilligt $
        dem|dazu|hierzu|dafür|MSG ich|wir? habe|haben|hab? ich|wir? NO zugestimmt|eingewilligt|eingewilligt
        nie|niemals|nirgends _? _? eingetragen|registriert|abonniert|angefordert|angemeldet
        NO abonniert|angefordert
        MSG _? _? _? NO bestellt|abonniert|angefordert|gewollt|verlangt|erlaubt|zugestimmt
        mich|uns NO angemeldet|eingetragen|registriert $
        nie|niemals|nirgends was|etwas|irgendwas? bei|von euch|ihnen _? bestellt|gekauft|gewollt|abonniert
        stimme MSG|kontaktaufnahme|nutzung|verwendung|dem|dieser? NO zu
        stimme ich|i NO zu
        stimme NO zu
        mit|dass _? MSG NO einverstanden
        wer hat euch|ihnen|dir _? erlaubt|gestattet
        wer hat ihnen|euch meine NUMBER
        erlaube|gestatte|erlaub ihnen|euch _? _? NO
        kein interesse $ NO|bitte
        nie|niemals|nirgends _? angemeldet
        nie|niemals was|etwas bestellt
        nie bei euch|ihnen bestellt
        untersage|verbiete ihnen|euch
        untersage|verbiete|verbitte|verbiet|untersag ich? _? _? _?
        verbitte mir
        verzichten|verzichtet sie? darauf|auf? weitere|solche|jegliche|diese MSG|STUFF|kontaktaufnahme
        verzichten|verzichtet darauf|MSG|STUFF
        verzichten|verzichtet künftig|zukünftig|in_zukunft
        satt|voll von|mit euren|euch|MSG
        satt|leid|müde|überdrüssig _? _? MSG|STUFF|ständig|dauernd
        habe|hab|bin die|es|eure|das MSG|STUFF? satt|leid
        die nase|schnauze|faxen|fresse voll|dicke
        wünsche|wunsche keine MSG|kontakt|weitere
        wünsche|verlange|erwarte|wünschen _? _? NO _? _? MSG|kontakt
        keine weiteren|weitere MSG
        bin|sind NO MORE ihre|ihr|euer|eure|dein|deine? kunde|kundin|kunden|patient|patientin|mitglied|abonnent|mandant|mandantin|gast|mieter
        bin NO ihr|euer|ihre|eure? kunde|kundin|mitglied|patient|patientin $ also|und|bitte|NO|löscht|lasst|raus
        bin|sind NO kunde|kundin|patient|patientin|mitglied mehr
        geschäftsbeziehung|zusammenarbeit|mitgliedschaft|vertragsverhältnis _? _? _? beendet|ende|vorbei|gekündigt
        nur|ausschließlich noch? per|via post|brief|mail|email|telefon _? $ _? NO|MSG
        lieber|besser ohne MSG|euch|werbung
        wie oft noch|denn|no $|soll
        wie oft muss|soll|muß ich|i das|euch|es|ihnen|dir|noch
        wie|wieviel oft|mal soll|muss ich _? _? noch? sagen|schreiben|bitten|wiederholen|abmelden|UNSUB|erklären|mitteilen
        zum letzten|xten|hundertsten|dritten|zweiten|vierten|fünften|zehnten|drölften mal $
        zum letzten|xten|hundertsten|dritten|zweiten|vierten|fünften|zehnten|drölften mal _? _? _? NO|UNSUB|ERASE|STOP
        letzte warnung|aufforderung|ermahnung
        letztes|letzte mal|chance $
        habe|hab|hatte|hob|hend ich|i? mich? schon|bereits|doch|längst|mehrmals|mehrfach|zweimal|dreimal OFTEN? OFTEN? UNSUBBED
        schon|bereits|doch|längst|mehrmals|mehrfach|zweimal|dreimal OFTEN? OFTEN? gebeten|aufgefordert $
        schon|bereits|doch|längst|mehrmals|mehrfach|zweimal|dreimal OFTEN? OFTEN? gebeten|aufgefordert $? _? _? NO|CEASE|UNSUB|LIST|ERASE|SEND
        gebeten|aufgefordert $? ME? NO|UNSUB|aufzuhören|aus|MSG
        habe|hab|hatte|hob|hend ich|i? _? _? schon|bereits|doch|längst|mehrmals|mehrfach|zweimal|dreimal _? _? _? ASKED $? dass? ich|wir? _? _? NO MORE|MSG|WANT|SEND
        habe|hab|hatte|hob|hend ich|i? _? _? schon|bereits|doch|längst|mehrmals|mehrfach|zweimal|dreimal _? _? _? ASKED $? dass? ich|wir? das|es? NO WANT|haben|mehr
        hab|habe|hatte mich OFTEN? OFTEN? OFTEN? UNSUBBED
        hab|habe|hatte euch|ihnen|MSG OFTEN? OFTEN? UNSUBBED
        mehrmals|mehrfach|zweimal|dreimal|zigmal|x_mal|wiederholt|oft_genug OFTEN? UNSUBBED|stop|stopp
        schon|bereits|doch mehrmals|mehrfach|zweimal|dreimal|zigmal|einmal|letzte|letztes|oft OFTEN? _? UNSUBBED
        sagte|schrieb|schreibe|bat doch|bereits|schon|ja WORD|NO|UNSUB
        kapiert|checkt|versteht|begreift|rafft|schnallt|kapierts ihr|es|ihrs NO
        ist|was daran|an|nein|stopp _? NO zu? verstehen|verständlich
        seid ihr taub|blöd|dumm|bescheuert|schwerhörig|behindert
        macht|mach das|es|sowas NO MORE $
        kein abo|vertrag|kunde _? _? $ und|will|lasst|löscht
        auch NO in zukunft $
        bitte MSG _? _? NO MORE
        $ MSG bitte? NO MORE
        bei mir|uns bitte? abschalten|weglassen|abstellen $|bitte|danke
        bei mir|uns bitte? MSG|STUFF abschalten|weglassen|abstellen
        NO in|auf mein|meinem|meinen|diesem handy|telefon|postfach|smartphone
        auf|in|bei _? _? handy|telefon|NUMBER|euch|ihnen NO MORE? verloren
        NUMBER _? bei|in|auf euch|ihnen|_ NO verloren
        mein handy|telefon ist kein|keine
        NO kontakt MORE
        NO weiteren|MORE kontakt
        NO kontakt $
        wünsche|möchte|will|bitte _? NO _? kontakt
        kontakt NO erwünscht|gewünscht|gewollt
        CONSENT ist|war|wurde|gilt _? ungültig|hinfällig|nichtig|abgelaufen|erloschen|beendet|zurückgezogen
        dafür|dem|dazu habe|hab ich|wir NO unterschrieben
        NO werbeeinverständnis|werbeeinwilligung|werbung_erlaubt
        bin|sind|war|waren NO|nie|niemals bei|von ihnen|euch kunde|kundin|patient
        bin|sind|war|waren NO|nie|niemals kunde|kundin|patient|patientin|mitglied bei|von euch|ihnen|ihrer|diesem
        bin|sind|war nie|niemals|nie_und_nimmer kunde|kundin|mitglied
        habe|hab|haben mit|von euch|ihnen|ihrer|eurer _? NO zu tun|schaffen
        NO MORE? mit euch|ihnen|dir zu tun
        NO zu tun haben $|mit
        längst|schon|jetzt|inzwischen|bereits _? bei|woanders einem anderen|_ anbieter|arzt|konkurrenz
        anbieter|praxis|arzt|verein gewechselt $ _? _? _? NO|UNSUB|ERASE
        habe|hab|hatte doch|schon|bereits|gestern|euch|extra _? stop|stopp|abgemeldet|gekündigt geschrieben|geschickt|gesendet|geantwortet|gesagt
        stop|stopp geschrieben|geschickt|gesendet|geantwortet|gesagt|gesmst $
        stop|stopp geschrieben|geschickt|gesendet|geantwortet|gesagt|gesmst _? _? _? noch|MSG|trotzdem|immer
        gekündigt|abgemeldet|abbestellt|abgesagt|widersprochen $? und trotzdem|dennoch|immer|immer_noch _? _? MSG|noch|was
        abmeldewunsch|abmeldebestätigung|kündigungswunsch|abbestellung|abmeldeversuch
        beachten sie meine abmeldung
        abmeldung ignoriert|hat|wurde|klappt|geht|funktioniert|missachtet NO|ignoriert|missachtet
        ignoriert|missachtet|übersehen ihr|sie|meine? abmeldung|UNSUB
        MSG bitte? NO $
        alter|ey|bro|bruder|digga|mann|leute|bitte SEND ME NO
        . SEND ME|mer|mir NO $
        SEND ME|mer NO MORE
        ey|alter|bro|mann lass|lasst mich $
        hört|hör auf >
        i brauch|mog|wü|will des|dös|dis|sell|das|dat NO
        brauch|brauche|mog|wü|will des|dös|dat|dit|sell NO MORE?
        des|dös|dat|dit|sell brauch|mog|wü|will|wott i|ich? NO MORE?
        wott|will|mag|mog das|des|es|dat|nüt|nix NO MORE?
        NO bock|lust|lusscht|luscht MORE $
        NO MORE zumuten|ertragen|sehen|ansehen|lesen $ _? _? NO|UNSUB|ERASE|weg
        kann|könnt NO mehr|länger|damit sehen|ertragen|hören $ UNSUB|raus|weg|löscht
        als kunden|kundin|kunde verloren|los
        kunden|kundin|kunde|abonnenten|wähler|spender weniger|verloren|los
        hierher|hierhin NO MSG
        NO MSG hierher|hierhin|mehr_hierher
        NO more MSG
        no more MSG
        will|möchte|wünsche auch? NO weitere|weiteren|mehr _? MSG|kontakt|anrufe
        auf NO|keinen _? MSG MORE
        verzichte|verzichten ich|wir? gern|gerne|dankend|freiwillig $
        verzichte|verzichten ich|wir? künftig|zukünftig|gern|gerne|dankend? auf MSG|STUFF|weitere|kontakt
        meldet|melden euch|sich NO MORE
        MSG|das brauche|brauch|benötigen|benötige ich|wir NO
        erspart|erspar|ersparen ME|sie|mir|uns _? MSG|STUFF|das|sowas|weiteres
        MSG|STUFF ersparen|schenken
        kann|können|könnt|könnten ich|wir|ihr|sie drauf|darauf|gern|gerne verzichten
        kann|können darauf|drauf|auf_sowas verzichten
        habe|hab|hob ME|es|euch satt|dicke|leid
        habe|hab|hob es|das|die satt
        NO erlaubnis|recht|grundlage|einwilligung mich|mir|uns|zu|meine|dazu|für
        mit welchem recht
        wie kommt|kommen|kommts ihr|sie dazu|an|auf meine|mich|mir|diese|$
        woher habt|haben ihr|sie _? _? NUMBER
        wer hat euch|ihnen|dir _? NUMBER|erlaubt|gegeben
        SEND|BEEN nicht|NO erwünscht|gewünscht
        nicht|NO erwünscht $
        erledigt $ _? NO MORE? MSG
        NO newsletter|werbung|infos|sms $
        NO post MORE? von|mehr euch|ihnen
        NO bedarf $? _? _? _? _? werden
        auf dem laufenden gehalten zu? werden NO
        alter|digga|bro|ey SEND ME? NO
        nervt jemand|wen anderen|anders
        . nerv ME NO|bitte
        SEND mir nicht >
        MSG|STUFF brauch|brauche|benötige ich? NO MORE?
        brauche|brauch|benötige _? STUFF|MSG NO MORE?
        skippt|überspringt|übergeht MSG|mich
        spinner|idioten|deppen|trottel|knallköpfe|penner $? lasst|lass|hört|verschwindet|haut|löscht
        bei|doch näherer|reiflicher überlegung|betrachtung _? _? MSG NO
        WISH _? MSG doch NO
        MSG doch NO
        da|hier will|möchte|mag ich? NO MORE? mitmachen|dabei|mit_machen|dabeisein|teilnehmen
        mache|mach da|hier|ich? NO MORE mit $
        mach|mache NO MORE mit $
        da|hier|darauf|auf verzichte|verzichten ich? gern|gerne|dankend|künftig|zukünftig|in
        freibrief
        postfach|handy|speicher|inbox|posteingang ist|quillt|voll _? voll|über|explodiert|mit MSG|STUFF|vor
        handy explodiert|platzt|vibriert|klingelt|bimmelt|piept|piepst ständig|dauernd|vor|wegen|jeden|nur|nonstop wegen|durch|von|vor? MSG|STUFF|euch|euretwegen
        handy explodiert|platzt vor|wegen
        darf|dürfen NO MSG drauf|hin|kommen|rein|landen|rauf|geschickt
        lehne|lehnen ich|wir? jede|jegliche|jedwede|jeder|weitere|solche MSG|kontaktaufnahme|kontakt ab
        privat $? NO MSG
        spreche|red|rede|sprech ich chinesisch|kisuaheli|undeutlich|russisch|spanisch
        müsst|braucht|brauchen|müssen mir|uns|mich NO MORE? MSG|STUFF|solche|solchen|sowas|so_was|derartigen|derartiges? MORE? zu? SEND
        müsst|braucht|brauchen|müssen mir|uns|mich NO MORE? per|über|aufs|auf|wegen _? _? zu? SEND
        müsst|braucht|brauchen|müssen mir|uns|mich MSG|STUFF NO MORE? zu? SEND
        mir|uns NO MORE zu SEND
        NO MORE zu SEND
        hat|haben NO MORE zu? suchen|verloren
        kostet mich|uns _? _? _? _? geld $? _? NO|stop|UNSUB|ERASE
        unerwünscht|unerwuenscht gemeldet|markiert
        alter|digga|bro|bruder SEND
        schon wieder ihr|sie|MSG $ _? _? UNSUB|NO|ERASE|abgesagt
        ich hatte|habe abgemeldet $
        NO|weder _? lesen noch|oder hören
        MSG|STUFF|ihr hängt|hängen|kommt|kommen|steht|stehen mir zum|zu hals|ohren|raus
        das|es|alles|ihr hängt|hängts|hängen ME zum hals|halse
        zu den ohren
        ich habe|hab genug von|davon|$ MSG|euch|$
        genug von euch|MSG|STUFF|davon
        die nase|schnauze|faxen|fresse|nase_gestrichen gestrichen? voll
        habe|hab _? _? nase|schnauze|faxen voll|dicke
        MSG stört|stören|nervt|nerven|belästigt|belästigen
        stört|stören mich|uns MSG|STUFF|nur
        überflüssig|unnötig|sinnlos|unnütz|nutzlos $ _? _? UNSUB|NO|ERASE|stopp|weg
        MSG ist|sind überflüssig|unnötig|sinnlos|nutzlos|lästig|nervig|störend|unangebracht
        aufdringlich|aufdringliche|lästig|nervig|nervtötend|anstrengend $ _? _? UNSUB|NO|ERASE|stopp|lasst|hört
        NO gebrauch|verwendung|nutzen|sinn für|von|in MSG|euch
        lege|legen ich|wir? NO wert auf
        NO wert auf _? MSG
        bin|sind NO an|auf MSG interessiert|angewiesen
        MSG _? _? unerwünscht
        NO nachrichtenempfang
        danke nein $ NO MSG|MORE|SEND
        . nein danke $ _? _? _? MSG|UNSUB|ERASE|CEASE
        kein bedarf $ _? _? NO|UNSUB|ERASE|bitte
        NO mit mir|uns
        ich mach|mache|spiel|spiele da|das|hier NO MORE? mit
        """,
    "threat": """
        noch|nur einmal? so|mal? ein|eine|einen? MSG|meldung|post|anruf _3 und|dann ich|wir|i _4 verbraucherschutz|verbraucherzentrale|anwalt|polizei|datenschutz|AUTHORITY
        ohne _? CONSENT _2 SEND|anschreiben|anrufen|MSG|kontaktieren ist|sind verboten|illegal|unzulässig|strafbar|rechtswidrig|untersagt
        wehe $? wenn? ihr|sie|du|es|jemand SEND|kommt|meldet ME? noch|nochmal|nochmals|wieder|weiter|je|einmal
        untersteht|wagt euch|sich|es|du? NO|ja? $? ME nochmal|noch|wieder|je SEND
        SEND ME? ruhig|gern|gerne|nur? weiter $? _? _? _? _? _? _? blockiert|blockiere|stumm|müll|papierkorb|spam|spamordner|ignoriere
        macht|machen|schreibt|schreiben|schickt|schicken ME? ruhig|nur? so? weiter $? dann|und|der|mein|sonst _? _? THREAT|AUTHORITY|verklage|verklagen|melde
        muss|werde|will|darf sie|euch|dich jetzt|leider|dann|nun|wohl? blockieren|sperren|blocken
        dsgvo
        bundesnetzagentur
        verbraucherzentrale
        abmahnung folgt|droht|wegen|wenn|an|schicken|kommt|$
        reine|pure|grenzt|das|diese|eine|ständige|ist belästigung
        als belästigung
        belästigung durch MSG|STUFF|euch|sie|ihre
        . belästigung $
        unterlassungserklärung
        unterlassungsklage
        unterlassungsanspruch
        strafanzeige
        uwg
        bdsg
        edöb
        bnetza
        rtr
        datenschutzbehörde
        datenschutzbeauftragten
        datenschutzbeauftragter
        art|artikel 0 _? _? dsgvo|verordnung
        auskunft nach|gemäß|gem|laut|über art|artikel _? _? _? _? _? und? löschung|löschen|widerspruch
        bist|seid|wirst|werdet blockiert|gesperrt|blockieren|geblockt
        blockiere euch|dich|die|diese|sie
        ich blockiere
        . blockiert $|ihr|und|dich|euch|sie
        habe|hab euch|dich|sie|die|diese NUMBER? blockiert|gesperrt|gemeldet
        blockiere|sperre ich|jetzt
        seid|bist|werdet|wirst|sind jetzt|hiermit|ab_sofort? blockiert|gesperrt
        $ NUMBER? wird|werden|ist jetzt|hiermit|ab_sofort? blockiert|gesperrt
        sie sind|werden blockiert|gesperrt
        werden|wird geblockt
        noch eine|ne|so eine? MSG und
        noch|nochmal eine|ne|ein|einmal|1 _? MSG|mal _? $? und|dann|ich|sonst
        noch 0|einmal|nochmal _? $? und|dann|sonst _? _? _? THREAT|AUTHORITY
        bei der|einer|jeder nächsten|weiteren|erneuten MSG
        bei weiterer|weiteren|erneuter|nochmaliger MSG|kontaktaufnahme|zusendung|belästigung
        die? nächste|naechste|weitere|jede MSG geht|landet|kostet|wird|kommt|leite|übergebe|zur
        als spam gemeldet|markiert|melden|meld|melde|gemeldt|blockiert|markier|markiere|gekennzeichnet|geblockt|$
        ist|das|nur|reiner|purer|so spam $
        widerspreche
        widerspruch gegen|ein|einlegen|gemäß|nach
        lege widerspruch
        anzeige erstatten|wegen
        erstatte _? anzeige
        zur|zeige|bringe|erstatte _? _? anzeige|an bring|bringen|wegen|$ wenn|$
        zeige|zeig euch|sie|dich _? _? an
        verklage|verklag|verklagen euch|sie|dich
        spam gemeldet
        nächste|naechste MSG und|geht|=
        sonst _? _? _? _? _? THREAT|AUTHORITY
        melde|meld|gemeldet|melden|wende|informiere|informier|beschwere|schalte _? _? _? _? AUTHORITY
        wenn|falls|sonst|ansonsten _? _? _? gehe|geh|gehts _? _? AUTHORITY
        AUTHORITY gemeldet|eingeschaltet|informiert|weiter|weitergeleitet|übergeben|melden|informieren|einschalten|wenden|weiß
        hören|hört|hörst von meinem|meiner|unserem|unserer AUTHORITY
        meinem|meiner|unserem|unserer|mein|unser AUTHORITY übergeben|weiterleiten|freut|schreibt_euch|ist_informiert|liest
        mein|unser AUTHORITY meldet|kümmert sich bei|um euch|ihnen
        und|dann|sonst mein|meine|unser AUTHORITY meldet|kümmert|schreibt
        übergebe|leite|gebe|uebergebe _? _? _? _? AUTHORITY
        rechtliche|juristische|gerichtliche schritte|konsequenzen|maßnahmen
        anwalt|anwaltlich|rechtlich mitgeteilt|einschalten|dagegen|vorgehen|eingeschaltet
        verstoß|verstoßen|verstösst|verstößt gegen _? _? recht|gesetz|datenschutz|dsgvo|uwg
        gegen geltendes recht
        schadensersatz|schadenersatz|bußgeld fordern|verlangen|kostet|droht|wenn|$
        missbrauch meiner|der|von NUMBER
        das|sowas|MSG|dies ist|sind illegal|rechtswidrig|strafbar|gesetzeswidrig|unzulässig|unlauter
        das ist|grenzt|nennt an? belästigung|nötigung|stalking|terror|hausfriedensbruch
        stalking|nötigung|datenmissbrauch|telefonterror
        terrorisieren|belästigen ME|regelrecht|ständig|dauernd
        ihr terrorisiert|belästigt
        fühle|fühl mich|uns _? _? _? _? belästigt|bedrängt|genervt|gestört|verfolgt|terrorisiert
        rechtliches|gerichtliches|ein|hat|ihr nachspiel
        post|brief|schreiben|rechnung vom|von_meinem|von anwalt|anwältin
        block|blocke|blockier|blockiere|blocken|sperr|sperre ich? euch|dich|sie|diese|die
        meld|melde ich euch|sie $|als|bei|beim|der|dem
        geblockt|blockiert und|oder|$ gemeldet|gelöscht|tschüss|ciao
        . geblockt|geblocked
        ihr|sie|du seid|bist|sind|ist geblockt|blockiert|gesperrt
        ihre|eure|deine|diese|die NUMBER ist|wird|hab|habe|hiermit|gesperrt|blockiert|geblockt gesperrt|blockiert|geblockt
        habe|hab ihre|eure|deine|diese NUMBER gesperrt|blockiert|geblockt
        werde|werd euch|sie|dich|diese|die _? blockieren|sperren|blocken|melden|anzeigen|verklagen
        kommt|kommen|geht|landet|landen|wandert|wandern auf|in die|den blacklist|spam|spamordner|blockliste|müll
        rechtliche|juristische schritte|folgen|konsequenzen|mittel
        beschwerde|meldung|anzeige|klage bei|an|gegen|beim AUTHORITY|euch|sie|die|_ datenschutz
        beschwere|beschwer mich _? _? _? AUTHORITY|über|bei
        eine|jede|die weitere|nächste|neue|einzige|erneute MSG und|=
        jede|einer weitere|weiterer MSG wird|wird_ein|kostet|führt|zieht|melde|leite
        widerspruchsrecht
        recht auf|zum|des widerspruch|löschung
        recht auf|zum|des widerruf _? _? _? CONSENT|MSG|werbung
        mache _? _? gebrauch $
        datenmissbrauch|adresshandel|datenhandel|datenklau
        verstoß|verstößt|verstoßen|verletzt|verletzen _? _? dsgvo|datenschutz|uwg|recht|gesetz|gesetze|datenschutzgesetz|persönlichkeitsrechte|privatsphäre
        meine privatsphäre
        gesetz|gesetzlich|rechtlich|laut_gesetz verboten|unzulässig|untersagt|dazu_verpflichtet
        wenn|falls das so|nicht weitergeht|aufhört|weiter _? $? _? _? _? AUTHORITY|gericht|anwalt|wir_uns
        sehen wir uns vor|bei _? gericht|AUTHORITY|schlichtungsstelle|wieder
        einstweilige verfügung folgt|droht|wenn|falls|gegen|$
        verfügung wenn|folgt
        stelle ihnen|euch _? _? _? _? _? in? rechnung|0
        0 euro|eur pro|je|für|jede MSG|nachricht
        brechen|brecht|verstoßen|verletzt sie|ihr _? gesetz|recht|gesetze
        folgt|erfolgt _? _? klage|verfügung|anzeige|abmahnung|unterlassung
        wenn sie|ihr mich nochmals|noch|weiter|erneut|nochmal _? SEND|BEEN|anschreiben|schreiben
        """,
    "rude": """
        euer|eure|eurer|ihr|ihre|MSG|STUFF _? kann|können|könnt mich mal|kreuzweise $
        . am arsch
        mich|mi|mir am arsch
        schleichts|schleicht's|schleicht_s eich|euch
        steck|steckt|schiebt dir|euch _? MSG|STUFF sonstwohin|sonst_wohin|wohin
        könnt|können|kannst ihr|sie|du? mich|mir _? kreuzweise|gestohlen
        könnt|können|kannst ihr|sie|du? mich|mir _? mal|gern $
        verpisst|verpiss euch|dich
        verpissen sie sich
        verpissts
        leckt|leck mich|uns $|doch|am arsch?
        leck|leckt mi
        haltet|halt die|euer|dein|eure? fresse|klappe|maul|schnauze|backen|goschn|mund|rand|gosch $|ihr|du|mit|und
        fresse|maul|klappe|schnauze halten|jetzt|zu
        fickt|fick euch|dich
        fickt|fick|ficken sich|sie
        schert|scher|haut|hau euch|dich|ab? zum|ab
        haut|hau ab
        zieht|zieh leine|ab $
        schleich|schleicht di|dich|euch|eich
        verschwindet|verschwinde|verzieht|verzieh|verdufte|verduftet|verkrümelt euch|dich? $
        verschwindet|verzieht euch|aus|von
        zum teufel mit euch|eurer|euren|MSG|STUFF
        schert euch zum teufel
        . geht|fahrt|fahr zum teufel|hölle
        schnauze voll
        interessiert keine|kein|kein sau|mensch|schwein
        interessiert keine|kein|kein sau|mensch|schwein|arsch|keinen
        geht mir|ma am|voll arsch|sack|allerwertesten
        steckt|steck|schiebt|schieb|stecken|schieben euch|dir|sich _? _? _? _? arsch|hin|wohin|hintern|allerwertesten
        gebt|gebts|gib endlich? a? ruh|ruhe
        gebt|gebts|gib|gebn|geben sie? endlich|mal|a|doch? ruh|ruhe|ruah|frieden
        . geht mir auf die|den nerven|keks|sack|zeiger|geist
        geht|geh sterben|kacken|scheißen
        drecks|scheiß|kack|mist|sau|dreckiger|verdammter MSG
        wichser|arschlöcher|arschloch|hurensöhne|penner|idioten|vollidioten|spacken|betrüger|abzocker|spammer $
        ihr idioten|penner|arschlöcher|wichser|spinner|vollpfosten|nervensägen|betrüger|spammer|abzocker|deppen
        mir scheißegal|egal|wurscht|wurst|latte $ löscht|raus|weg|lasst
        kackt ab
        könnt|können|kannst ihr|sie|du? mich|mir _? mal|gern|kreuzweise|gestohlen
        ihr|sie|du könnt|können|kannst mich|mir mal|gern|kreuzweise|gestohlen
        mich|mir mal|doch gern haben|kreuzweise
        macht|mach euch? die|ne|nen fliege|biege|abgang|flatter
        macht|mach euch|dich vom acker
        zisch|zischt|zieh|zieht|hau|schwirrt|schwirr|dampft|verdünnisiert euch? ab >
        zisch|zischt ab
        halts|halt's maul|mund|goschn|gosch
        halt die klappe|fresse|schnauze|backen >
        vom hals|leib|acker|pelz bleiben|bleibt|schaffen|$
        bleibt|bleib mir|uns vom|weg|fern|gestohlen
        wo der pfeffer wächst
        buckel|rücken runterrutschen|runter|rutschen
        fahrt|fahr|geht|geh zur|in_die hölle
        geh|geht|gehts scheißen|sterben|weg|fort|fott|spielen|woanders|wo_anders|schaißn
        ab|husch in den|ins papierkorb|spamordner|müll|spam|tonne|körbchen
        opfer|hobby|beschäftigung|dummen|leben suchen|sucht|anderes|gesucht
        sucht|such|suchen euch|dir|sich _? _? hobby|opfer|leben|freunde|beschäftigung|dummen|deppen|idioten|anderen|andere
        schreibt|schreib|nervt|belästigt doch? eurer|deiner|eure|euren|deine oma|mutter|mama|mudda|chef
        seid ihr noch|eigentlich ganz|bescheuert|blöd|dicht|normal
        habt ihr|hast_du sie|noch|nichts alle|besseres|zu
        tickt|tickts ihr|noch ganz|richtig
        spinnt ihr|sie $
        bescheuert|behindert|bekloppt|dämlich seid|ihr|oder
        penetrant|penetrante|aufdringlich|unverschämt|unverschämtheit|frechheit|dreist|dreistigkeit|zumutung $ _? _? NO|UNSUB|ERASE|lasst|hört|weg|CEASE|schluss
        arsch lecken
        . drecksladen|saftladen|scheißladen|drecksfirma|abzocker|betrüger|spammer $
        ihr drecksladen|saftladen|scheißladen|drecksfirma|abzocker|betrüger|spammer
        drecksladen|saftladen|scheißladen|drecksfirma|abzocker|betrüger|spammer $ _? _? NO|UNSUB|ERASE|STOP|raus|weg
        steck|steckts|stecken dir|euch|sie_sich _? _? hin|wohin
        auf den|die sack|eier|nüsse|ketten|keks|geist|zeiger|nerv
        geht|geh mir NO auf
        geh ma NO am|auf
        """,
    "stranger": """
        handy|telefon|smartphone|gerät _3 gebraucht _2 mit|samt der|die? karte|sim|simkarte|NUMBER
        mit|samt der|die? karte|sim|simkarte|NUMBER drin|dabei|darin _3 $ einen|eine|keinen|keine|den|die herr|herrn|frau? _ kenn|kenne|kennen ich|wir NO
        NUMBER _6 $ einen|eine|keinen|keine|den|die herr|herrn|frau? _ kenn|kenne|kennen ich|wir NO $
        an|bei mich|mir|uns statt|anstatt an|bei|für? die|den|der? herrn|frau|familie _ $ die|den|sie|ihn kenn|kenne|kennen ich|wir NO
        hier|da wohnt|lebt|arbeitet|telefoniert _2 keine|kein|keinen frau|herr|herrn|familie|fam _
        sinds|sind|seid|seids|bist sie|ihr|du? bei|an der|dem|den verkehrten|falschen $
        sie|ihr meinen|meint|suchen|sucht _2 jemand|jemanden|wen anderen|anderes|anders|andern
        NUMBER gehört|gehoert jetzt|nun|inzwischen|mittlerweile? mir|uns und|$? NO MORE? dem|der|einem|einer|herrn|frau|meinem|ihrem|ihrer
        NUMBER neu|frisch gegeben|zugeteilt|zugewiesen|vergeben|erhalten
        vorherige|vorheriger|vorherigen|vormaliger|ehemaliger inhaber|nutzer
        NUMBER _5 $ vorherige|vorheriger|vorherigen|ehemalige|ehemaliger besitzer|inhaber|nutzer|kunde
        hier|da sind|seid|bist sie|ihr|du verkehrt|falsch $
        habe|haben|hab wir|ich NO $ und _2 bei uns|mir auch keiner|niemand
        heiße|heiß|heisse ich? anders $|und|wohn|wohne|als
        die|der|den|dem|wen|wem ihr|sie SEND $ ist|war _2 verstorben|verstorbene|verstorbener|tot|gestorben
        adressat|adressatin|empfänger|empfängerin|angeschriebene|angeschriebener _? ist|war|sei vor|am|im|letzte|letzten? _2 verstorben|tot|gestorben|verschieden
        NUMBER erreichen|erreicht sie|ihr NO herrn|herr|frau|familie|fam|MORE
        NUMBER erreichen|erreicht|finden|sprechen sie|ihr niemanden|niemand|jemanden|jemand namens|mit|anderen|anderes|anders
        schreiben|schreibt|schreibst|schicken|schickt|kontaktieren|kontaktiert _4 dem|der|einem|einer|an_den|an_die|den|die falschen|fremden|verkehrten|wildfremden|unbekannten person|nummer|menschen|frau|mann? .
        hier|da wohnt|ist|arbeitet|lebt|gibts|gibt_es|heißt|heisst niemand|keiner|niemanden|keinen|keine $? der|die? so heißt|heisst|$
        bei uns|mir|hier heißt|heisst niemand|keiner so
        . ihr|sie|du da|hier? habt|haben|hast wohl|leider|da|offenbar|offensichtlich? den|die? falschen|verkehrten >
        den|die|der sie|ihr suchen|sucht|meinen|meint|sprechen|erreichen wollen|wollt|möchten? $ ist|sind ausgezogen|verzogen|weggezogen|umgezogen|verstorben|tot
        an nachmieter|nachmieterin|nachfolger|nachfolgerin und|$? NO an? mich|uns|mir
        hier gibt|gibts es? kein|keine|keinen frau|herr|herrn|familie
        . unbekannt $
        PERSON|herr|frau|name _? unbekannt $
        anschluss|NUMBER gehört|gehoert jetzt|nun|mittlerweile|inzwischen? einer|einem|uns|jemand
        WRONG NUMBER|person
        WRONG PERSON
        verwählt|verwahlt
        verwaehlt
        WRONG verbunden
        WRONG adressiert|erwischt|verknüpft
        den|die|an WRONG erwischt|geraten
        an den|die falschen|falsche
        hier ist|gibt|wohnt|gibts es? kein|keine|keinen herr|herrn|frau|familie|person|_ $ NUMBER|falsch|falsche
        hier ist|gibts|gibt|wohnt|lebt|arbeitet|heißt es? niemand namens|mit|der|die
        hier kein|keine|keinen herr|herrn|frau|familie|fam
        gibt es hier|kein keine|kein|keinen herr|herrn|frau|familie
        gibts|gibt es? hier NO herr|herrn|frau|familie
        NUMBER gehört|gehort jetzt|nicht|mir
        NUMBER gehört _? _? NO|jemand|jetzt|seit|inzwischen
        gehört|gehort nicht|jetzt mehr? zu|mir|meiner|meinem
        gehört|gehort _? jemand|einem|einer|meiner|meinem|uns anderem|anderen|tochter|sohn|kind|mir|oma|mutter|$
        handy|telefon|nummer|diensthandy meiner|meines|eines|von _? _? _? tochter|sohn|sohnes|oma|mutter|kind|kindes|jährigen
        NUMBER vom? vorbesitzer
        vorbesitzer
        vorbesitzers
        vorbesitzerin
        vorgänger
        neue NUMBER neuer besitzer
        neuer|neue|anderer|anderen|früherer|alte|alter|neuen|früheren besitzer|inhaber|besitzerin|eigentümer|inhaberin|halter|nutzer
        NUMBER neu vergeben|bekommen
        habe|hab diese|die NUMBER erst|neu|seit|jetzt|schon|gerade|frisch
        diese|die NUMBER habe|hab ich|wir erst|neu|seit
        hatte|hat diese NUMBER vorher|früher
        bin nicht der|die richtige
        bin|sind NO der|die richtige|gesuchte|richtigen|person|falsche
        nicht mehr|der|die NUMBER von
        kenn|kenne euch|sie NO
        kenn|kenne keine|keinen _ $ NUMBER|falsch|löscht|lösch|falsche
        kenn|kenne|kennen NO _ $
        kA wer ihr|sie
        NO ahnung wer|was ihr|sie
        weiß nicht wer ihr seid
        arbeitet nicht mehr hier|bei
        arbeitet|wohnt|lebt|ist NO MORE? hier|bei|da|unter
        NO MORE bei uns|hier|in|im beschäftigt|tätig|angestellt|unternehmen
        im ruhestand|rente
        wohnt hier nicht mehr|$
        wohnt nicht mehr|hier $
        hier unbekannt $
        bin|ist weggezogen|umgezogen|ausgezogen|verzogen $ NO|bitte|brauche
        heiße|heiß|heisse NO
        nicht mein name
        das|ist NO meine|mein|unser|unsere nummer|name
        das bin ich NO
        verwechselt|verwechselung|verwechslung
        NUMBER _? _? neu|inzwischen|längst|jetzt vergeben|weitergegeben|gewechselt
        NUMBER wurde|ist|wird neu|weiter vergeben|vergeben
        NUMBER hatte|gehörte|hat|war früher|vorher|davor|vorm|zuvor|mal _? jemand|_
        NUMBER gehörte|hatte
        nummer|handynummer|rufnummer|nr|telefonnummer war die|von|vom|meine|meiner|meines|früher|vorher|mal
        das ist|is jetzt|nun|inzwischen|seit meine|unsere NUMBER
        verwechseln|verwechselt sie|ihr|mich|uns mich|uns|$
        irren|irrt|täuschen|vertan sie|euch|sich|ihr in|mit|da|sich der|dem nummer|person|$
        nicht zu|mehr erreichen|erreichbar unter|hier|mehr|über
        ist|wird|sind hier|bei_uns|unter_dieser NO bekannt|zu|erreichbar|mehr
        hier NO bekannt|gemeldet|gelistet|wohnhaft|beschäftigt
        einen|eine|einen_herrn|keine _ gibt es|gibts hier|da|bei_uns NO
        gibt es|gibts hier|bei_uns|da NO >
        heiße|heiß|heisse|bin _ und|$ nicht|ned|net|nich
        ist|is|, mein|unser|hier? kinderhandy|kindertelefon|diensthandy|firmenhandy|firmennummer|notrufnummer|geschäftsnummer|diensttelefon|bürotelefon|praxistelefon|faxnummer
        . kinderhandy|kindertelefon|diensthandy|firmenhandy|firmennummer|notrufnummer|geschäftsnummer|diensttelefon|bürotelefon|praxistelefon|faxnummer
        NUMBER von _? _? firma|kind|schule|büro|feuerwehr|polizei|krankenhaus|praxis $
        mitarbeiter|mitarbeiterin|kollege|kollegin ausgeschieden|gekündigt|NO
        ist|sind|bereits|schon|längst ausgeschieden $
        aus unternehmen|firma|betrieb|dienst|team ausgeschieden
        NO MORE im unternehmen|haus|betrieb|dienst|amt|team
        unzustellbar|unbekannt_verzogen
        hat|haben diese|die|dieses NUMBER NO MORE
        den|die falschen|falsche|verkehrten|verkehrte an|am _? strippe|leitung|apparat|hörer
        ihr|sie habt|haben euch|sich verwählt|vertippt|vertan|geirrt
        vertippt|verwählt|verwechslung $
        bei mir|uns sind|seid|bist sie|ihr|du? falsch|verkehrt|nicht_richtig
        falschen adresse|dampfer|baustelle $
        da sind sie|seid_ihr falsch
        kein anschluss unter
        bin|hier da? NO der|die richtige
        wer seid|sind ihr|sie überhaupt|eigentlich|denn $ _? _? ERASE|NO|UNSUB|weg|raus
        woher kennt|kennen ihr|sie mich
        kennen wir uns $ nein|nee|nö
        adressat|empfänger|adressatin|empfängerin verstorben|verzogen|unbekannt|tot
        firmentelefon|firmenanschluss|diensttelefon|bereitschaftshandy|bereitschaftstelefon|teamhandy|stationshandy
        """,
    "name": """
        bin|ist nicht der|die? herr|frau _
        bin nicht der|die _
        hier ist kein|keine _
        bin kein|keine herr|frau|_ $ NUMBER|falsch|löscht
        bin nicht _ $
        heiße|heisse nicht _
        hier ist nicht _
        kenne|kenn keinen|keine _
        hier ist|wohnt|lebt|arbeitet NO _
        hier gibts|gibt es? keinen _
        ich bin _ , nicht _ >
        ich heiße _ , nicht _ >
        """,
    "decline": """
        WISH auf|aufs|am|per dem|mein|meinem? handy|telefon|smartphone|mobil NO MSG|firmenpost|kundenpost|werbepost
        da|darauf|drauf|hierauf WISH|würde|würd|werd|werde|kann|tät ich|wir lieber|eher|gern|gerne|dankend? drauf? verzichten
        da|darauf|drauf|hierauf verzichte|verzichten ich|wir lieber|eher|gern|gerne|dankend? drauf|darauf? $
        . ich|wir verzichte|verzichten $ danke|trotzdem|vielen|lieben|besten _? der|für|dank|danke _3 >
        . ich|wir verzichte|verzichten $ danke|trotzdem|lieb|aber _3 >
        muss bei|für|wegen? mir|uns|mich? NO sein
        komm|komme|kommen ich|wir? auch? so|ohne|allein|alleine|selbst|selber zurecht|klar|aus
        würd|würde|tät|täte sagen nein|na|nee|nö|ned|net
        bin da? NO so? der|die|das typ|mensch für|dafür
        krieg|kriege|bekomm|bekomme|hab|habe eh|ohnehin|sowieso scho|schon so viel|vü|vui|vüi|viele
        MSG habe|hab|krieg|kriege|bekomme|haben|erhalte ich|wir|eh|schon|mehr_als? genug|genügend|zu_viel|zuviel
        wird|werden NO erteilt|gegeben|gewährt
        CONSENT wird|werde|ist|bleibt? NO erteilt|gegeben|gewährt
        CONSENT wird|werde|ist|bleibt? verweigert|versagt|verwehrt|abgelehnt
        CONSENT gebe|geb|erteile|erteil|gewähre|bekommt|kriegt|bekommen ich|wir|ihr|sie? NO
        lassen|lass|lasse wir|ich|ma mal|schön|lieber|besser|gut? bleiben|lieber|sein|$
        . nein danke
        auf keinen fall
        nein NO MSG
        lehne ab
        möchte|will ich nicht
        niemals
        . nein|nee|ne|nö|nö|noe|nein_danke|na|nei|nah|no|nope|näh|neee|neeee|naa|näää
        , nein|nee|nö|ne >
        . nein|nee|ne|nö|na|nei $
        . lieber|eher|besser nicht|ohne|ned|net
        danke|ich|bitte|muss|brauch lieber|eher? nicht|nein|net|ned $
        . bitte nicht $
        danke nein
        kein|keinen interesse|bedarf|bock|lust
        lass|lasst|lassen ma|mal|gut|stecken|es|sie|das
        NO zustimmen|einverstanden|zu
        NO WANT
        WANT ich? NO
        WISH NO
        verzichte
        ablehnen
        abgelehnt
        ohne mich
        kommt|kommts nicht|ned|net in frage
        vergiss|vergesst|vergessen es|das|sie
        träumt|träum|träumen weiter
        sicher|bestimmt|garantiert|definitiv|ganz_sicher|absolut|überhaupt nicht|ned|net
        sonst noch was
        von mir aus nicht
        spinnt|spinnst ihr|du
        seh|sehe ich so aus
        niemals|nie nie|und|im|wieder
        nie im leben
        nie und nimmer
        keine|ohne danke|mich
        . keine|nix|nichts|no|keinesfalls|keineswegs
        datenschutz
        bin dagegen|raus
        brauche|brauch ich|das NO
        hab|habe schon genug
        erteile|gebe NO|ich|keine
        weigere|verweigere
        verweigert
        stopp|stop|abmelden|abbestellen
        wozu|wofür $
        . danke $ NO
        NO SEND
        NO MSG
        NO bedarf|notwendig|nötig|gewünscht|erwünscht
        sag|sage|sagen ich|wir? nein|ab
        antwort|meine_antwort ist|lautet? nein
        ein klares|klares|dickes|fettes|großes nein
        da sag|sage ich nein
        negativ
        ausgeschlossen
        kannste|kannst knicken|vergessen
        könnt|können ihr|sie knicken|vergessen|euch
        denkste
        pustekuchen
        gewiss|mitnichten|nö_danke
        von wegen
        um gotteswillen|gottes|himmels
        bloß NO
        ja NO
        halte|halt nichts davon|von
        NO von mir|uns
        NO meins|mein|nix
        das fehlt|fehlte noch
        haha|lol|hehe nein|ne|nö
        bin|ich raus
        ich passe
        keinen wert
        will|möchte|mag meine ruhe
        abschminken
        fragt|frag NO nochmal|wieder|mehr
        bist|seid du|ihr verrückt|irre|wahnsinnig|bescheuert|narrisch|deppert
        fehlt|fehlte mir gerade|grad|noch
        gefehlt
        unterschreibe|unterschreib NO|nirgends
        lass|lasse ich? aus|sein|bleiben|lieber
        passe $
        reicht|genügt mir|völlig|auch _? mail|post|brief|so
        mail|post|brief genügt|reicht
        so was|sowas NO
        von sowas|sowas genug
        NO $
        . ich|wir will|möchte|brauche|mag|stimme|gebe|erteile|bin _? _? NO
        das|dies|es|sowas will|möchte|brauche|mag ich NO
        NO MORE
        NO für mich|uns
        kein danke
        . NO $
        """,
    "doubt": """
        könnt|können|kannst ihr|sie|du euch|sich|dir die|das|alle|jede mühe|arbeit|energie|zeit|atem sparen|schenken $
        belästigung
        belastigung
        privatsphäre
        nachspiel
        schadensersatz|schadenersatz|bußgeld
        abmahnung
        als spam
        recht auf|zum|des widerruf|widerspruch|löschung
        kümmert|kümmer euch|dich um
        für immer _? >
        sorgen sie dafür
        darf|dürfte ich bitte|also? raus $
        pickel|plaque|zustände|krätze|hals|anfall wenn|von|bei
        NO MORE machen >
        anmeldung|registrierung _? _? _? auslaufen|verfallen|rückgängig|zurückziehen|stornieren
        NO verloren $
        zum hals|halse raus|heraus|hängt
        auskunft nach|gemäß|gem|laut|über art|artikel
        stecker gezogen
        kein|keinen interesse|bedarf
        ruf|rufen lieber an
        wer ist|bist das|da|du
        nicht jetzt
        jetzt nicht
        verstorben
        SEND _? NO vor|während|bis
        viele MSG
        in der fastenzeit _? _? NO? SEND?
        fastenzeit bitte? NO SEND
        NO einverstanden
        ruhe bitte
        gestorben
        NO interesse
        nein danke
        konto schließen|schliessen|löschen|loschen
        das|es nervt
        das reicht
        belästigt mich|uns
        . genug $
        wohnt NO MORE hier
        . stopp|stop
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
            zukünftig weiterhin ab nun aber echt wirklich unverzüglich schnellstmöglich asap schleunigst
            gefälligst vollständig völlig absolut überhaupt gar ja halt eben nochmal bloß solche
            solchen solcher sämtliche alle allen aller alles deine deinen deiner denn dann ma ey alter
            digga bruder jungs leute hiermit zu dreckigen dämlichen depperten bescheuerten nervigen
            lästigen ständigen dauernd ständig bereits schon eigentlich irgendwie hallo hi sorry leider
            folgenden sonst persönlich dringend höflich höflichst freundlichst ausdrücklich definitiv weiter
            nervige dämliche bescheuerte ungewollten unerwünschten aufdringlichen da drum bissl herrschaften
            nämlich wohl denn grad gerade langsam irgendwann vielmals mit ihrerseits jede jegliche jeglicher jeder weitere
            weiteren freundlicherweise i etz jz jetz bidde büdde bitt i_bitt wir
            """,
        mended=("UNSUB", "MSG", "NUMBER", "CONSENT", "LIST", "MENDED"),
        ordinary="""
            bestellen anmelden angemeldet melden nachrichte kündigt ankündigen lister leiste lieste
            schrieb streichelt aufhore aufhöre stören löschwasser lösung wenden ändern anmeldung landen spenden senken essen messen gestrichen
            damen karte karten kiste miste angeboten rabatt raten guten unten seine seinen schrieben
            schreien schrei schreit geschrien schreiner schienen zusammen sender streiche lösche geschrieben schick schreib beschreiben schlichen
            beschicken schickte einstellen vorstellen darstellen herstellen feststellen namen
            faktor kasten listig neuester posten texten testen tests testet taten waten hände
            nachricht betreiben verschreiben schreibst eingestellt einstellt stricken angebot
            sprechen unterlagen entfernung umfrage mitteilen liefern löscht löschte losen scheint
            """,
        rules=rules_of(_PATTERNS),
    ),
)
