"""Dutch: how people ask for an end of texts in the Netherlands and Flanders.

It is long because it is data: every word and every order of words that the reader knows. Accents
are folded away, and "sms'jes" is "smsjes".
"""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, joined, rules_of
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (help_word("HULP", BIRD),)

# What is sent about something: "clubnieuws", "pollenberichten".
_ABOUT: Final = joined(
    "loyaliteits bonus preventie motivatie ouder seizoens tuin lever storings week dag maand kappers fiets wijn brillen meubel auto telefoon keuken slagers bakkers apotheek kleding mode bouwmarkt supermarkt klant buurt club nieuws school vereniging winkel verkoop partij kerk parochie dorps wijk spaar "
    "korting kortings actie pollen borrel loterij vervolg podcast reis vakantie kook tuin beleggings "
    "fitness bezorg verkiezings campagne betalings donatie puntenstand stand sponsor gemeente haven "
    "bioscoop energie pillen vacature bedrijfs evenementen voetbal lootjes lente zomer winter kerst",
    "berichten berichtjes bericht sms smsjes meldingen nieuwtjes mails tips reclame praatjes "
    "aanbiedingen acties deals",
)

_CLASSES: Final = {
    "MSG": f"""
        {_ABOUT}
        sms smsjes smsje smsen bericht berichten berichtjes brchtn berihcten messages message spam
        reclame reclam aanbiedingen aanbieding acties herinneringen meldingen nieuwsbrief nieuwsbrieven
        apps appjes geappe gesms mails mail promoties updates advertenties enquetes kortingscodes
        reminders tekst troep meuk uitnodigingen marketing msgs berichte sms_jes alerts notificaties
        smske smskes smsjs smss smsberichten smsberichtjes berichtje msgjes textjes teksten tekstberichten reclameberichten reclamesms reclamesmsjes reclames reclameboodschappen boodschappen spamberichten spamsms pushberichten pushmeldingen promo promoberichten promosms nieuwtjes folders publiciteit mailings mailing smsdienst sms_dienst smsservice sms_service berichtenservice berichtendienst berichtgeving bombardement brieven correspondentie barrichies berichies smsen smsn smses appberichten whatsappjes whatsapps marketingberichten marketingsms infoberichten infosms massaberichten bulkberichten telemarketing lokkertjes smsreclame sms_reclame sms_berichten sms_spam notifications contactpogingen brchten brichten bericten berihten berigten smsies berichtn communicatie toezending
        vacatures jobaanbiedingen joballerts spendenacties bedelbrieven bedelsms donatieverzoeken verkiezingsreclame verkiezingspropaganda propaganda winacties flitsdeals couponnen coupons kortingen reclamegedoe verkooppraatjes verkoopsms klantinfo productinfo uitnodigingssms evenementen herinneringssms herinneringsberichten afspraakherinneringen afspraakberichten wenskaarten folderberichten berichtkes berichskes berichtskes gratis_acties telefoontjes oproepen oproepjes pushes mededelingen mededeling boodschapjes smsbombardement smss esemes esemessen smsaanbiedingen lokaanbiedingen kortingssms kortingsberichten smsverkeer tekstjes teksjes berichtuh berichtn
        reclamemeldingen smsgedoe pings push_berichten updatesms statusupdates aanmaningen diensten smsdiensten recl reclm commercie
        promos infos berjochten berjocht appkes appies smskens berichte berigte berichskes berigtje boodskappe smessen essemessen brcht bchten rclm reklaam reklame reclaim reclames reclaam advertensies aanbiedinge aanbiedingn
        verkiezingspraat betalingsherinneringen betalingsherinnering berichtenreeks rouwberichten babyfolder babyfolders kinderfolder kinderfolders weekfolder weekfolders kortingsfolder kortingsfolders reclamefolder reclamefolders autoaanbieding tips wijknieuws clubnieuws buurtnieuws partijnieuws
        appje mailtje
        """,
    # What people call them who are fed up.
    "STUFF": """
        troep meuk zooi zooitje rommel rotzooi onzin gezeik gezever gezaag gezanik gezeur brol shit crap
        bagger gedoe gespam geapp geappe gesms ge_sms gepiep gepush gebel geintjes spul ellende zever gelul
        gebedel gelazer flauwekul geouwehoer getetter getekst bullshit larie ongein zeik
        terreur smsterreur overlast spammerij lastigvallerij gestalk geterroriseer gezwam
        gebedel bedelarij gezwets geblaat geneuzel kolder kul gekloot geneuk rataplan santekraam handel geraas gebrul rimram gewauwel quatsch spamzooi reclametroep reclamezooi reclamerotzooi kak stront
        sponsorgedoe promogedoe verkoopgedoe marketinggedoe actiegedoe sponsortroep promotroep marketingtroep kortingsgedoe
        gepiep gepieper gebliep getril gebrom getuut commercie pesterij pesterijen smsgedoe gedram gedrens
        """,
    # To end what one gets, in the infinitive or the imperative.
    "CEASE": """
        stoppen stop stopt ophouden op_te_houden stopzetten stop_te_zetten staken te_staken beëindigen
        uitschakelen uit_te_schakelen uitzetten uit_te_zetten afzetten af_te_zetten annuleren opzeggen
        op_te_zeggen beëindigd beëindig annuleer staak schakel blokkeren achterwege_laten achterwege
        nalaten na_te_laten weglaten weg_te_laten deactiveren stilleggen cancelen cancel opdoeken
        afbreken schrappen opschorten af_te_melden uitdoen afblazen stilzetten stopgezet afzeggen
        opheffen beëindiging beeindiging stopzetting uitschakeling ophalde ophalen_met afkappen stoppe stopen uitzett wegblijven ontbinden afsluiten
        """,
    "ERASE": """
        verwijder verwijderen verwijdert verwijderd schrap schrappen schrapt geschrapt wis wissen wist
        gewist delete deleten vergeet vergeten vernietig vernietigen blokkeer blokkeren verwijdren
        verwijdern verwijderem uitschrijven uitgeschreven uit_te_schrijven afmelden te_verwijderen
        remove skip weghalen wegdoen weggooien eraf_halen eruit_halen eraf_gooien eruit_gooien
        uithalen afhalen eruithalen erafhalen eruitgooien afvoeren af_te_voeren te_wissen te_schrappen
        te_vernietigen eruitgehaald wegstrepen doorstrepen verwijdering uitschrijving
        """,
    "TAKE": """
        haal halen haalt hal haald zet zetten zett gooi gooien gooit neem nemen neemt doe doen doet
        laat laten streep strepen kick kicken knikker pleur flikker mik kieper smijt smijten bol
        gehaald gegooid te_halen te_gooien te_nemen weghalen flikkeren lot doede haol
        haol gooit doeg smiet zwier zwiert kegel wip wipt verwijder schuif schrap knal dump mieter trek trekt laot laoten lót
        helje haol hoal goei gojje smait doo doet skrap schrep lit loat lait lat knip koppel maak
        """,
    "OUTS": """
        eraf eruit ervanaf dr_af er_af er_uit dr_uit d'raf draf druit eruut eraaf weg er_vanaf der_af
        der_uit ervan_af er_van_af eraf_halen dervan derut eruit_halen daaruit daaraf hieruit
        eraf eruit
        roet d'roet droet deroet oet uut deraf der_aaf draaf daraf deraof fan_e_list  losgekoppeld  erbuiten buiten_schot d'rbuiten van_af
        """,
    "WORD": """
        stop stoppen afmelden uitschrijven opzeggen einde annuleren verwijder verwijderen uit genoeg
        kappen afmelding uitschrijving opheffen beeindigen eruit schrappen afmedlen afmeldem stpp
        uitschijven wissen uitzetten stopzetten
        uitgeschreven stoppp stopp unsub unsubscribe ophouden staken intrekken weg blokkeren afzetten afgemeld
        """,
    "UNSUB": """
        afmelden uitschrijven afmedlen uitschijven afmeldem uit_te_schrijven af_te_melden afgemeld
        uitgeschreven afmeldn uitschijf uitschrijf
        uitschrijven uitgeschrefen uitschrijfen uitschrijve uitschrieven afmelde desinscriberen uitscrijven uitschrijvn afmeldne afmleden uitschriven uit_schrijven af_melden unsubben unsubscriben uitschrijving afmelding
        """,
    "STOP": """
        stop stopt stoppen kap kappen hou houd houdt ophouden stopzetten
        beëindig beeindig staak staken schei
        ophouwe ophoude stope stopen gestopt op_te_houden te_stoppen halt_toeroepen stap_af
        stp
        """,
    "SEND": """
        sturen stuur stuurt stuurde zenden zend berichten appen app appt smsen contacten benaderen benader
        contacteren contacteer schrijven bellen lastigvallen spammen mailen verzenden toesturen
        lastig_vallen lastig_te_vallen sture sturn storen appe texten gestuurd te_sturen te_appen
        schrijf schrijft aanschrijven aan_te_schrijven aanschrijf contacteert benadert benaderd toezenden toe_te_zenden toe_te_sturen mail mailt spamt spam stoor storen stoort bestoken bestook bombarderen bombardeer stalk stalken stalkt ambeteren lastigvalt verstuurd verstuur versturen verstuurt te_contacteren te_mailen te_storen te_benaderen te_zenden te_versturen te_spammen te_schrijven texten text sms smst te_smsen te_bestoken strueen contact_opnemen contact_op_te_nemen contactere contakteren stturen sturren lastigvalle spammn terroriseren terroriseer berichtn gestuurt opbellen bereiken zeuren zeur pushen push pingen volspammen vol_te_spammen toegestuurd toegezonden verzonden gezonden verzend te_verzenden
        sture stuern stuurn stiere stieren stjoere stjoer schrieve schriev schrijve schrieven berichte appe appn smsje smsjen mailtjes struen sturne sturrn stuuren toesture toestuurt zwaaien bellen_of_sms
        """,
    "GET": "ontvangen krijgen hebben zien ontvang krijg horen lezen benaderd_worden kriigen te_ontvangen te_krijgen te_zien te_horen krijge ontvange kreige ontvanger kiegen krieg krieje te_hebben gebeld_worden gestoord_worden lastiggevallen_worden gecontacteerd_worden hebbe hemmen hen hebn kriegen kriegn kriege kreege ontvange krije lieze",
    "WANT": "wil willen hoef wens wensen wik wou hoeven wilde moe zou behoefte_aan stel moet",
    "BEEN": """
        benaderd gecontacteerd lastiggevallen geappt gemaild aangeschreven gespamd gestoord bestookt
        gebombardeerd gestalkt gecontacteert lastig_gevallen gesmst ge_smst geïnformeerd geconfronteerd
        getext overspoeld platgespamd
        """,
    "WISH": "wil willen wens wensen wik wou wilde wille will wl wol zou_willen wenst wul kwil willek wilk wille",
    "NEED": "hoef hoeft hoeven oef oeft behoef hoefde hoev huf hoeve",
    "NO": "geen gn niet niets niks nie nooit gin nix geem gien neet neits gjin neat nemmer noait nojt nait nit ni gene ginne kein gneen geeen giene nite nikske nooitmeer gnn niels niest neets ni nieje nimmer keine nooit_meer nikske_nie gen geeen nul nait neit nit nikske nieks niex noit geene ginne",
    "MORE": "mear meir mier maer miër meeer mere mie meer mer mir nimeer langer verder weer mr meerr nogmaals voortaan verdere opnieuw miejer meej nimmer",
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
    "NUMBER": "nummer gsm_nummer telefoon_nummer mobiele_nummer nr numer nummers telefoonnummer gegevens tel 06 mobiel telefoon telefoonnr gsm gsmnummer gsmnr mobieltje contactgegevens persoonsgegevens telnr telefoonnummers nummertje data klantgegevens",
    "LIST": """
        lijst lijsten bestand bestanden systeem database klantenbestand mailinglijst verzendlijst
        adressenbestand adresboek bellijst smslijst
        sms_lijst smsbestand sms_bestand databank klantenfiche fiche adressenlijst contactlijst contacten contactpersonen belbestand mailingbestand mailing maillijst spamlijst lijstje lijt liist listing verzendlijsten mailinglijsten nieuwsbrief groepen groep groepsapp systemen databestand administratie klantenlijst telefoonlijst nummerlijst abonneelijst dbase crm mailinglist oproepsysteem oproepsystemen ledenlijst bestande reclamelijst promolijst verdeellijst distributielijst
        zoekerslijst wachtlijst_sms klantenlijsten verdeellijsten interesselijst ledenbestand ledenadministratie donateursbestand donateurslijst patientenbestand patiëntenlijst oudergroep ouderlijst appgroep whatsappgroep broadcastlijst broadcast kaartenbak register gegevensbank gegevensbestand   dienst berichtendienst smsdienst verzendlijst abonneebestand abonnees nieuwsbrieflijst contactbestand relatiebestand prospectenlijst oproeplijst alarmlijst sms_groep
        liest lieste lijste list liest_of
        whatsapplijst applijst apploep groepschat groepsapps borrelapp
        """,
    "CONSENT": "toestemming toelating goedkeuring akkoord instemming permissie toesteming optin opt_in",
    "REPLY": "stuur sms antwoord reageer antwoordt",
    # Words of which a slip of one letter is read, too.
    "MENDED": """
        verwijder verwijderen schrappen uitschrijven contacteren ontvangen ophouden stoppen lastigvallen
        toestemming blokkeren nummer sturen
        """,
    "AUTHORITY": """
        advocaat advocate jurist rechtsbijstand raadsman politie acm consumentenbond ombudsman ombudsdienst
        geschillencommissie autoriteit gegevensbeschermingsautoriteit privacycommissie rechter rechtbank
        deurwaarder toezichthouder bipt privacywaakhond klachtencommissie juridische fraudehelpdesk
        consumentenautoriteit economische_inspectie agent justitie openbaar_ministerie autoriteit_persoonsgegevens
        """,
    "THREAT": """
        aangifte klacht advocaat politie acm rechter rechtszaak kort_geding rekening boete schadeclaim
        ingebrekestelling dossier stappen incasso proces sommatie deurwaarder blokkeer blokkade
        juridische gerechtelijke rechtbank gba
        """,
    "PERSON": "persoon man vrouw iemand mens contactpersoon geadresseerde ontvanger klant adres",
    "OFTEN": """
        al reeds toch nou nu net pas gisteren vorige week weken maand maanden geleden keer maal twee drie vier vijf
        tig tien 0 meermaals meerdere keren eerder herhaaldelijk weer eens allang lang via per sms mail link
        telefoon telefonisch zo vaak
        """,
    "OTHER": """
        training trainingen school werk les lessen cursus examen rooster wachtlijst contract huurcontract
        opvang bso sportschool gemeente universiteit studie wedstrijd vereniging club factuur
        bestelling lunch overblijf zwemles kamp uitstapje vakantie terrein verzekering rdw kvk
        """,
    "THINGS": """
        afspraak afspraken druppels pillen tabletten medicijnen medicatie zalf crème recept tafel kamer taxi
        levering pakket pakje bestelling factuur bril auto fiets verwarming onderdeel offerte monteur
        taart oppas hulp rekening krant kaartjes tickets jas tas bank stoel reservering hotel vlucht
        matras rit sleutel formulier formulieren kopie bon bonnetje tasje suiker melk saus ui vlees ketchup
        """,
    "LIFE": """
        les lessen spinningles yogales zwemles pilates yoga cursus training trainingen wedstrijd toernooi examen toets
        school schoolreis schoolreisje opvang bso kamp uitje uitstapje feest feestje borrel lunch diner etentje ontbijt
        overblijf oudergesprek ouderavond vergadering overleg webinar workshop lezing afspraak afspraken behandeling
        operatie ingreep onderzoek consult controle intake prik inenting vaccinatie vaccin verdoving verbouwing
        foto foto's fotos opname opnames filmen video rooster wachtlijst corveelijst takenlijst invallijst deelnemerslijst
        gastenlijst boodschappenlijst nachtdienst avonddienst schoonmaak koffie corvee les_van rit reis vakantie
        garantie verzekering levering bezorging bestelling pakket pakje factuur reparatie montage verhuizing opleiding
        kosten meerkosten werkzaamheden wijziging uitvoering bewerking studie stage tandarts kapper fysio huisarts sportschool vereniging team ploeg groepsles clinic excursie rijles rijlessen dansles danslessen pianoles pianolessen muziekles muzieklessen zwemlessen gitaarles tennisles tennislessen onderhoudsbeurt onderhoud keuring apk wasbeurt poetsbeurt
        """,
    "TIME": """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanavond vanmiddag vanochtend vanmorgen vandaag morgen
        overmorgen morgenavond morgenmiddag morgenochtend weekend zaterdagavond vrijdagavond volgende_week komende_week
        """,
    "THIRD": """
        hij zij ze ex zoon zoontje dochter dochtertje man vrouw moeder vader broer zus oma opa kind kinderen buurman buurvrouw
        buren bovenbuur onderbuur huurder verhuurder huisbaas baas chef collega collega's vriend vriendin vent iemand leerling
        """,
    "MEDS": """
        pil pillen antibiotica medicijn medicijnen medicatie medicament medicamenten roken drinken borstvoeding druppels zalf
        tabletten tablet insuline bloedverdunners prednison paracetamol ibuprofen antidepressiva vitamines kuur dieet sporten
        werken studeren eten therapie behandeling creme crème puffer spray anticonceptie
        """,
    "MINE": """
        abonnement abo lidmaatschap contract huurcontract verzekering afspraak bestelling reservering boeking inschrijving_voor
        polis lening rekening account energiecontract gascontract telefoonabonnement krantenabonnement sportabonnement belabonnement tvabonnement internetabonnement internet order levering huur proefles cursus opleiding
        huur abonnement_bij onderhoudscontract servicecontract serviceabonnement poetscontract
        """,
    "ACTS": """
        inpakken regenen huilen roken drinken plagen lachen zingen graven boren blaffen snoepen klussen schilderen timmeren
        roepen werken sporten vissen duwen hoesten snurken eten fluiten schrobben poetsen maaien hakken knippen bijten krabben
        """,
    "WRONG": "verkeerd verkeerde fout foutief foute vekeerd foutieve verkeerd_e verkeert verkeerden",
    # What texts do that bother.
    "DISTURBS": """
        stoort storen hindert hinderen irriteert irriteren ergert ergeren verveelt vervelen
        """,
    # To take off, as one asks for it or forbids it.
    "DELETE": """
        verwijder verwijderen verwijdert schrap schrappen schrapt wis wissen uitschrijven afmelden
        blokkeren blokkeer weghalen eraf_halen eruit_halen eraf_gooien eruit_gooien stopzetten
        opzeggen uit_te_schrijven af_te_melden te_verwijderen te_schrappen
        """,
    # Lists of whose turn it is, or who comes.
    "ROTA": """
        rooster dienstrooster bardienstlijst bardienst dienstlijst beurtrol beurtlijst reservelijst invallijst ploegblad poetslijst
        schema rijlijst rijschema kantinerooster kantinedienst wachtlijst gastenlijst deelnemerslijst takenlijst corveelijst
        opstelling teamlijst spelerslijst wedstrijdformulier tombola loting wachtrij planning vrijwilligerslijst schoonmaakrooster
        """,
    # What is loud next door.
    "NOISE": """
        bladblazer boormachine drilboor muziek geblaf lawaai feestje feestjes trompet drumstel piano grasmaaier
        geboor boren vuilniswagen klokken sirene hamer zaag kettingzaag blaffen techno karaoke vuurwerk vuurkorf barbecue bbq
        """,
    # To put back on the list.
    "RESTORE": """
        aanmelden inschrijven toevoegen opnemen activeren reactiveren aanzetten opstarten
        deblokkeren aangemeld ingeschreven toegevoegd aan_te_melden in_te_schrijven toe_te_voegen
        """,
}

_PATTERNS: Final = {
    "goes_on": """
        ik|we|wij WISH er NO MORE over horen|weten|zeggen|kwijt|praten|lezen
        . als|indien|wanneer|mocht|moest|zolang|zodra ik|we|wij|hij|zij|ze TIME? NO MORE van|over? jullie|u|je|hem|haar? horen|hoor|hoort|vernemen|verneem|ontvangen|ontvang|krijg|krijgen|zie|zien
        als|indien|wanneer ik|we|wij TIME? NO MORE van|over? jullie|u|je? horen|hoor|vernemen|verneem $? dan|ga|gaan|zoek|zoeken|neem|nemen|koop|kopen|bel|bellen|kom|komen|mag|bestel|bestellen|rij
        als|indien|wanneer je|jullie|ge|u NO MORE laat|laten weten|horen
        u|jullie|je|ge hoort|horen|hoor van mij|ons NO MORE tot|voor|voordat|zolang|als|totdat|vooraleer
        dat ik|we NO MORE moet|hoef|moeten|hoeven te? betalen|doen|komen|tekenen
        dat ik|we van jou|u|je|jullie NO MORE moet|hoef|moeten|hoeven te? betalen|doen|komen|tekenen
        telefoon|gsm|toestel|app|site|systeem|horloge|tablet geeft|geven|toont|stuurt|laat|ontvangt|maakt mij|me? NO MSG MORE
        MSG|mails belanden|belandt|komen|komt|zitten|zit|verdwijnen _3 in spam|spambox|spamfolder|spammap|spamfilter
        je|u|jullie|ge|het|dat stoort|storen|irriteert|hindert me|mij|ons NO _? met|door? MSG?
        jullie|u mogen|mag mij|me|ons gerust|altijd|vaker _2 SEND
        THIRD WISH|hoeft|wilt NO MSG MORE? over|voor _2 $ _6 $? maar? ik|mij|mijn _4 wel|graag
        juf|meester|leraar|leerkracht|baas|trainer|directeur|directrice|school|politie|chef vroeg|vraagt|vragen|zei|zegt ons|mij|me|iedereen? om|dat|of _? NO MSG MORE? te? SEND
        verwijder|wis|verwijderen|schrap|haal _? MSG van|uit|onder|op|in klasgroep|groep|groepsapp|facebook|site|website|muur|instagram|prikbord|forum|etalage|raam|gevel|deur|klas
        die|de|deze|dat herinnering|melding|bericht|sms|berichtje|smsje|code voor|van|over TIME|straks|THINGS|LIFE hoeft|hoef ik? NO MORE?
        NO MSG MORE? SEND? over het|de|ons|mijn|dat cadeau|feest|feestje|verrassing|kado|surprise|huwelijk
        ERASE|wissen jullie|u|ze mijn|m'n? NUMBER? toch NO
        gegevens ERASE|wissen jullie|u|ze toch? NO
        verwijderen|schrappen|wissen jullie|ze|zij klanten|mensen|leden|patiënten|patienten|abonnees
        nee|neen NO spam|reclame $ ik|we|dit|het ben|is|zijn echt|gewoon|het
        stuurt|stuurde vanzelf|automatisch|spontaan stop
        WISH jullie|uw|u|die|de|deze? MSG juist|gewoon|zeker|toch? wel $
        willen|wil zelf|graag? MSG SEND zonder|aan|naar onze|mijn? klanten|leden|mensen|patiënten|gasten
        klant|lid|abonnee|patiënt|patient|gast|leerling van mij|ons|onze WISH|wilt NO MSG MORE? GET|SEND?
        klant|lid|abonnee|patiënt|patient|gast|leerling van mij|ons|onze WISH|wilt NO MSG MORE? GET|SEND? $ hoe|waar|wat|kan|moet _5
        onze|mijn|veel|sommige|bepaalde|enkele klanten|leden|abonnees|patiënten|patienten|gasten|huurders|ouders|bewoners|deelnemers|leerlingen|donateurs WISH|wilt NO MSG MORE? GET|SEND?
        onze|mijn|veel|sommige|bepaalde|enkele klanten|leden|abonnees|patiënten|patienten|gasten|huurders|ouders|bewoners|deelnemers|leerlingen|donateurs WISH|wilt NO MSG MORE? GET|SEND? $ hoe|waar|wat|kan|moet _5
        klanten|leden|abonnees|patiënten|patienten|gasten|mensen|wie uit|af? die|dat liever|zelf? NO MSG MORE? WISH|wilt|GET|krijgt
        hoe|waar schrijf|meld|haal|zet|schrap ik|we|je|men _2 klanten|leden|abonnees|patiënten|gasten|mensen|leerlingen|deelnemers uit|af|eraf|eruit|die|van
        NEED mij|me|ons NO MORE? te SEND over|voor de|het|mijn|die|dat|onze|ons sleutel|sleutels|parking|betaling|factuur|rekening|herstelling|reparatie|auto|kat|hond|pakketje|pakje|pakket|jas|code|bestelling|levering|offerte|taart|kapotte|lek
        u|je|jullie NEED mij|me|ons NO MORE? te SEND over|voor de|het|mijn|die|dat|onze|ons sleutel|sleutels|parking|betaling|factuur|rekening|herstelling|reparatie|auto|kat|hond|pakketje|pakje|pakket|jas|code|bestelling|levering|offerte|taart|kapotte|lek
        waarom|wrm|hoezo krijg|ontvang|kreeg|krijgen|ontvangen ik|we|wij _? _? NO MSG MORE?
        waarom|hoezo|waardoor ben|werd|zijn|waren ik|we|wij _? uit|van _? LIST gehaald|verwijderd|geschrapt|gegooid|verdwenen|afgehaald
        verwijder|verwijderen|wis|haal _? spam|reclame|MSG? reacties|comments|commentaar|commentaren|reviews|recensies
        sticker|stickers met|van? NO _? reclame|folders|post op|voor|in? _? brievenbus|bus|deur|voordeur?
        REMOVE|TAKE|ERASE mij|me|ons|hem|haar _? van|uit _? groep a|b|c|d|e|0
        REMOVE|TAKE|ERASE mij|me|ons|hem|haar _? van|uit _? groep|LIST _? en? zet|plaats|schrijf mij|me|ons|hem|haar bij _
        NO klant|lid|patient|patiënt|abonnee|huurder MORE $ ik|we|maar|want zit|zitten|kom|ga|koop nu|dus|toch? bij|naar jullie|u $
        hij|THIRD mag|mogen|mocht _? NO MSG|contact MORE? SEND|opnemen|zoeken
        ze mag|mogen NO MSG MORE? SEND van _? rechter|rechtbank|politie|baas|school|ouders
        u|je|jullie|ge NEED NO te? reageren|antwoorden|te_reageren|te_antwoorden|terugbellen|terug_te_bellen
        WISH|zou|zouden NO willen? dat|als jullie|u|je mij|me|ons|NUMBER|mijn _3 TAKE|REMOVE|ERASE|UNSUB|haalt|halen|schrapt|verwijdert|uitschrijft
        THIRD WISH|wilt NO MSG|STUFF MORE? GET? _5 $ _2 SEND|doe|laat _3 naar|aan|via mij|me|ons|mijn
        mij|me|hem|haar|ons van|bij|op het|de|mijn? school|werk|station|huis|vliegveld|luchthaven|kantoor|feest|stage willen|komen|kunnen? halen|ophalen
        zeg|zeggen|zei ik|we? geen nee
        kan|mag|moet dat|dit|die weg uit|van|in mijn|de|het|onze dossier|agenda|kamer|tuin|huis|oprit|straat|gang|berging|keuken|kelder|garage
        dit|dat is|was|wordt de? laatste keer|maal dat ik|we|wij _5 koop|kopen|kocht|bestel|bestellen|besteld|kom|komen|kwam|eet|eten|boek|boeken|boekte|huur|huren|ga|gaan|reis|vlieg|rijd|tank|betaal|ben|was|geweest|heb
        laatste keer|maal dat ik|we|wij hier|bij_jullie|bij_u|iets|wat _2 koop|kopen|kocht|bestel|bestellen|kom|komen|eet|eten|boek|boeken|huur|huren|ga|gaan
        u|jullie|je|ge hebt|heeft|hebben|heb mijn|m'n|onze CONSENT om|voor|tot|hoor|>
        ik|we|wij geef|geven|verleen|verlenen u|jullie|je|hierbij|graag|wel? CONSENT om|voor|tot|>
        . hierbij geef|geven|verleen ik|we|wij CONSENT om|voor|tot|>
        CONSENT NO te? laten vervallen|verlopen
        word|worden|blijf|blijven|wil|willen|wilden graag|wel|juist op de hoogte gehouden|gebracht|gesteld|blijven
        u|jullie|je mag|mogen|moogt mij|me|ons _2 op de hoogte houden|brengen
        telefoon|gsm|toestel|app|site|systeem|horloge|tablet|computer geeft|geven|toont|ontvangt|krijgt|laadt NO MSG MORE?
        laatste MSG dat|die|wat ik|we|wij _? van jullie|u|je kreeg|ontving|had|kregen|ontvingen $ daarna|sindsdien|verder|en|maar|sinds|hoe|waar|wanneer
        nog|nog_steeds|tot_nu_toe NO MSG $|gehad|gekregen|ontvangen|gezien|binnen
        nog|nog_steeds|tot_nu_toe NO MSG $? ook? NO MSG
        kwam|kwamen|kreeg|kregen NO MSG $? ook|en|of? NO MSG
        UNSUB|uitgeschreven|afgemeld|geblokkeerd|opgezegd $ dat|het|zo wilde|wou|was|bedoelde|wil ik|we|mijn|de? NO
        THIRD WISH NO MSG MORE? $ maar? ik|ikzelf|wij|mij wel
        UNSUB|uitgeschreven|afgemeld|opgezegd $ maar|alleen? MSG WISH ik|we? wel|graag? houden|behouden|GET|blijven
        UNSUB|uitgeschreven|afgemeld|opgezegd $ maar|alleen? MSG mogen|mag|moeten wel|gerust|gewoon? blijven|doorgaan|komen
        geen enkel|enkele|greintje|spoor probleem|bezwaar|bezwaren|moeite|last|van
        . nee|neen|neenee|nee_hoor|welnee|nou_nee hoor|joh? $? NO? probleem|bezwaar|punt|last|moeite
        . nee|neen|neenee|nee_hoor|welnee hoor|joh? $? _3 $? SEND gerust|rustig
        NEED u|je|jullie|dat|daar? NO|niet_eens te? vragen
        hou|houd|houden|hield van jullie|uw|die|deze? MSG
        NO|nooit ermee|mee|daarmee ophouden|stoppen|kappen
        was|ben|waren|werd al|reeds|even? bang|bezorgd|ongerust dat? ik|we|jullie|mijn|uw|het? _3 UNSUB|verwijderd|gestopt|weg|geblokkeerd|stopgezet
        vreesde|vreesden al|reeds? dat? ik|we|jullie? _3 UNSUB|verwijderd|gestopt|weg|geblokkeerd|stopgezet
        als|wanneer|indien jullie|u|je|die|MSG ermee|daarmee|mee|hiermee|er? stoppen|stopt|ophouden|ophoudt|kappen|kapt|stopten|ophielden mee|met? _? $? dan? word|zou|ben|zal|raak|mis|vergeet|wordt _4 boos|kwaad|verdrietig|droevig|triest|teleurgesteld|verloren|missen|alles|ziek|gek
        alweer|weer een MSG $ _? laat maar|ze komen|door
        laat ze|die|het? maar komen
        vrouw|man|moeder|vader|mama|papa|kinderen|dochter|zoon|buurvrouw wil|willen|leest|lezen|vindt ze|die|deze|het|MSG? graag|wel|juist? hebben|houden|lezen|leuk|graag
        stop|afmelding|uitschrijving|opzegging telt|geldt|gold|telde NO $
        stop|afmelding|uitschrijving|opzegging hoeft|moet u|je|jullie? NO te? tellen|gelden|rekenen
        hond|kat|poes|kater|puppy|baby|peuter|kleuter|kleinzoon|kleinkind|kleindochter|zoontje|dochtertje liep|zat|stond|lag|kroop|sprong|speelde|drukte over|aan|op|met|door mijn|m'n|de? telefoon|gsm|toestel|mobiel|mobieltje|smartphone|scherm
        wie klaagt|zeurt|moppert er? nou|hier? over
        graag|gelieve|kunt|kunnen|kan|mag|mogen|wilt|willen jullie|u|je|ik|dit|dat|alles|MSG? MSG|dit|dat|alles? weer|terug? te? hervatten|heropstarten|heractiveren|herstellen|herstarten|hervat
        hervat|heractiveer|herstart|heropstart MSG|dit|het|alles|aub|$
        gelieve|mag|mogen|wil|wilt|graag|kunt|kan u|je|jullie|dit|dat? dit|dat|die|het|hem|deze|vorige|mijn stop|MSG|afmelding? te? negeren
        negeer|negeert dit|dat|die|het|hem|vorige|deze|mijn stop|MSG|afmelding|$
        blijf|blijft mij|me|ons _4 herinneren|informeren|verwittigen|waarschuwen
        blijf mij|me|ons $? a $? u $? b $? herinneren|informeren|verwittigen|waarschuwen|sturen|appen
        man|vrouw|zoon|dochter|vriend|vriendin|collega|moeder|vader|zus|broer|buurman|buurvrouw|iedereen zei|zegt|zeggen|vindt|vond|wil|wilde dat? ik|we _? moet|moest|zou|moeten blokkeren|UNSUB|verwijderen|stoppen $ _? doe|ga|wil|dat|nooit ik|we|dat|niet? _? NO
        wil|wou|wilde|willen MSG|ze|die|dit|deze|alles? juist|gewoon|liever|gerust houden|behouden|GET
        wil|wou|wilde|willen juist|gewoon|liever MSG|ze|die|dit|deze|alles houden|behouden|GET
        UNSUB|DELETE|stoppen|opzeggen|eraf|weg $ mij NO gezien|bellen
        UNSUB|DELETE|stoppen|opzeggen|eraf $ geen|voor|ben|peins|dacht|ik haar|geen|je|er|niet|kijk op|goud|geld|gek|NO|aan|wel
        ik|we|wij blijf|blijven lekker|gewoon|gerust|graag|mooi zitten|erbij|erop|staan|lid|abonnee
        uitgeschreven|afgemeld|verwijderd|opgezegd $ $? ik|we wou|wilde|wilden|bedoelde|moest|dacht alleen|enkel|slechts|net|maar
        wil|wou|wilde|willen alles|ze|die|dit blijven|weer GET
        waarom|hoezo zou|moet ik|we mij|me|ons? UNSUB|DELETE|stoppen
        voel mij|me NO BEEN
        NO irritant|storend|vervelend|mis aan|mee $
        NO last van jullie|de|die|uw|deze? MSG $
        NO zijn|is mij|me|ons? tot last
        jullie|u zijn|bent mij|me|ons? NO tot last
        hoeven|hoeft|hoef mij|me|ons|NUMBER er? NO uit|af|van|weg te? REMOVE|halen|DELETE
        verzoek|vraag|wens|wil|graag|gelieve _? mij|me|ons|mijn|NUMBER NUMBER? NO uit|van _? LIST te? DELETE|halen|REMOVE|verwijderen
        mijn|mij|me|ons NUMBER? NO uit|van _? LIST te verwijderen|halen|schrappen|wissen
        denk|denkt|denken NO dat ik|we|wij? NO? MSG? MORE? WISH? MSG?
        wie zegt|zei|heeft _? _? dat ik|we eraf|eruit|weg|UNSUB WISH? $? WISH? _? _? NO?
        NO MSG MORE? _? $ _? _? _? _? _? _? _? $? ik? wil|wou|mis _? _? weer|terug
        stop moest|was|ging|hoorde _? _? _? _? _? $ NO naar|voor|aan|bij jullie|u|je
        stop|ho $ NO DELETE|opzeggen|UNSUB|stoppen
        hopelijk hebben|heeft|ben _? mij|me|ons? NO DELETE|afgemeld|verwijderd
        DELETE|stoppen|eraf $ geen sprake van|denken
        DELETE|stoppen|eraf $ nee|nooit|zeker_niet|welnee|absoluut_niet $ _? _? MSG
        nee|neen dank|dankje|bedankt? $ UNSUB|DELETE|stoppen WISH ik? mij|me? NO
        UNSUB|DELETE|stoppen WISH ik? mij|me NO
        heeft|hebben mij|me|ons UNSUB|afgemeld|uitgeschreven $? _? _? _? _? _? weer|toch|juist|wil RESTORE|MSG|ontvangen|blijven
        goddank|gelukkig zijn|is|sturen|komen|krijg jullie|u|MSG|ik
        dacht dat? MSG _? gestopt|stopgezet|afgelopen|voorbij|opgeheven was|waren|zijn? $? gelukkig|fijn|blij|mooi|goed|top
        zonder jullie|uw|de|die|deze MSG is|was|ben|wordt|zou _? _? _? leeg|saai|verloren|nergens
        opgezegd|afgemeld|uitgeschreven $? maar|en _? _? _? toch|weer weer? zin in
        toch|maar $? NO|nooit er? mee ophouden|stoppen
        ik? heb mij|me NO afgemeld|uitgeschreven $ _? _? MSG
        MSG blijven SEND $ ik? heb mij|me NO afgemeld|uitgeschreven
        DISTURBS mij|me|ons? NO $
        . nee|neen|welnee|nee_hoor|nee_joh|ach_nee $? het|dat|jullie|u|MSG? DISTURBS mij|me|ons? NO $
        jullie|u|het|dat|MSG DISTURBS mij|me|ons? NO
        u|jullie|je|MSG valt|vallen mij|me|ons NO lastig $
        . nee $? u|jullie|je|MSG valt|vallen mij|me|ons NO lastig $
        vind|vinden _? _? NO erg|vervelend|lastig|irritant|storend|hinderlijk
        NO tot? last $ juist|integendeel|maar
        geen last $ juist|integendeel|maar
        van overlast|last is|geen geen? sprake
        soms|misschien|wel|best zijn|vind|is jullie|ik|het _? irritant|vervelend|lastig _? $? maar
        zonder jullie|u|die|deze|dit MSG? _? _? _? _? vergeet|vergeten|mis|missen|miste|gemist|nergens|verloren|vergat
        TAKE|REMOVE mij|me|ons|NUMBER er? vooral|alsjeblieft|aub|toch? NO _? OUTS|af|uit|weg|van
        TAKE|REMOVE mij|me|ons|NUMBER er? alsjeblieft|aub|toch? NO OUTS|af|uit|weg|van _? LIST
        haal|halen|gooi|gooien|verwijder|schrap|wis mijn|mn|m'n|ons|het NUMBER er? alsjeblieft|aub|toch? NO OUTS|af|uit|weg|van|uit|$
        verwijder|verwijderen|schrap|wis|blokkeer mij|me|ons|NUMBER vooral|alsjeblieft|aub|alstublieft|svp? NO $
        . NO DELETE aub|alsjeblieft|graag|svp|alstublieft|hoor|want|$
        vooral|alsjeblieft|aub|graag|alstublieft NO DELETE
        mij|me|ons|NUMBER NO DELETE $
        laat mij|me|ons in_geen_geval|nooit|niet _? van|uit _? LIST vallen|verdwijnen|gaan
        WISH NO van|uit _? _? LIST OUTS|af|verwijderd|gehaald
        WISH NO _? verwijderd|afgemeld|uitgeschreven|geschrapt|gewist worden
        WISH NO dat jullie|u|je|MSG _? _? stoppen|stopt|ophouden|ophoudt|verwijderen|verwijdert met? SEND|MSG?
        stop|stoppen|hou|houd er? alsjeblieft|aub|alstublieft|toch? NO|nooit mee|op|ermee
        stop|hou|houd alsjeblieft|aub|toch? nooit|vooral_niet|zeker_niet op? met SEND|MSG
        hou|houd|houdt alsjeblieft|aub|alstublieft|vooral NO op met? SEND|MSG?
        NO|nooit ophouden|stopzetten|stoppen met? SEND|MSG?
        NO hoeven|hoeft te? stoppen|ophouden
        hoeven|hoeft|hoef NO te? stoppen|ophouden|UNSUB met? SEND|MSG?
        waag|durf het? NO om? te? stoppen|ophouden
        jammer|zonde|spijtig|erg zijn? als|dat|wanneer _? _? _? _? stoppen|stopt|stopten|ophouden|verdwijnen
        als|wanneer jullie|u|MSG stoppen|stopt|ophouden|ophoudt met? SEND|MSG? _? _? _? verdrietig|jammer|droevig|teleurgesteld|boos|spijtig
        zou|zal|ga _? _? MSG _? missen
        mis|mist _? MSG $
        SEND gerust|vooral|rustig|lekker door|$|alles|zoveel|meer
        SEND maar raak|gewoon? door|raak|gerust $
        blijf maar|alsjeblieft|aub SEND $
        blijf|blijven|blijft vooral|gerust|lekker SEND
        . nee|neen|welnee $? _? _? NO $ blijf|blijven|blijft|stuur|app|ga|schrijf
        SEND zoveel|zo_vaak je|jullie|u wilt|wil|willen
        ga maar|gerust|lekker|vooral door
        vind|vinden MSG? leuk|fijn|handig|prettig|superhandig|geweldig|prachtig $
        MSG zijn|is geweldig|fantastisch|superhandig|handig|fijn|prettig|nuttig|top
        dol|gek|gesteld|gehecht op|aan _? MSG
        kijk|kijken er? naar? uit
        wil|willen|wilde|zou MSG weer|toch|gewoon|wel|graag|blijven GET|houden
        wil|willen|wilde|zou weer|toch|wel|graag|juist|blijven MSG GET|houden|blijven
        MSG wel|weer|toch|blijven GET $
        MSG blijven GET|ontvangen
        wil|willen juist? op de hoogte blijven
        laat mij|me|ons maar|gewoon? op|in _? LIST staan
        mij|me|ons op|in _? LIST laten|staan staan|$
        weer|opnieuw|terug RESTORE
        meld|schrijf|zet mij|me|ons weer|opnieuw|terug aan|in|op|erop|er
        mij|me|ons er? weer|opnieuw op|in|bij zetten
        wil er? weer|graag bij
        stop gestuurd|gedrukt|getypt|getikt|geappt|geantwoord $? maar|dat|was|ik|per _? _? _? iemand|anders|ongeluk|abuis|vergissing|verkeerde|bedoeld|wekker|collega
        stop|afmelding was|is NO _? _? jullie|u|bedoeld|bedoeling|gemeend|expres
        stop|afmelding|uitschrijving _? _? was|is een|foutje|per? vergissing|misverstand|foutje|fout|vergissinkje|ongeluk|abuis
        negeer|vergeet|negeren|vergeten _? _? stop|afmelding|uitschrijving|opzegging
        afmelding|stop|uitschrijving intrekken|terugdraaien|annuleren|ongedaan|negeren|vergeten
        kan|mag|kunnen ik|jullie|u mijn|de|die? afmelding|uitschrijving intrekken|terugdraaien|annuleren|ongedaan|negeren
        gisteren|net|vorige|pas|per_ongeluk? afgemeld|uitgeschreven|opgezegd $? _? _? _? spijt|vergissing|foutje|stom|terugdraaien|jammer
        afgemeld|uitgeschreven $? _? _? _? _? toch|juist|wel weer? MSG|ontvangen|blijven|hebben|houden
        dacht|meende dat? ik|jullie _? _? afgemeld|verwijderd|uitgeschreven|weg was|hadden|is|waren $? gelukkig|fijn|blij|mooi|goed|top
        al|reeds afgemeld|verwijderd|uitgeschreven was|waren|hadden $? gelukkig|fijn|blij|mooi|goed|top
        . nee $? dat|het vind ik NO erg
        wil|zou NO missen
        ik wil NO missen
        dan|anders mis ik NO meer?
        . NO 's_nachts|snachts SEND
        maar|alleen NO 's|snachts|in nachts|de|het? nacht|weekend? SEND graag|aub?
        waarom komt er? NO meer? $? ik? wil _? MSG
        ik wil _? MSG wel GET|hebben
        nee nee sticker
        nee_nee|neenee|ja_nee|janee sticker|stickers
        folders|reclame in de? bus|brievenbus
        NO haast|idee|dank
        per ongeluk|abuis _? _? _? geblokkeerd|gewist|verwijderd
        geen|geeneen|nul probleem|problemen|bezwaar|bezwaren|punt|stress|haast|zorgen|dank
        niks|niets|nix op tegen
        niks|niets|nix te danken
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
        NO ophouden|stoppen|UNSUB|stop|opzeggen _? _? MSG
        NO ophouden|stoppen hoor|met|alsjeblieft
        NO hoeven|hoef te? UNSUB|stoppen
        per ongeluk|abuis _? _? UNSUB|stop|geblokkeerd|afgemeld|uitgeschreven
        per ongeluk|abuis
        UNSUB|afgemeld|stop _? per ongeluk|abuis
        houdt maar? NO op
        het|hij|zij|ze houdt NO op
        zulke|zo'n MSG mag|mogen
        ga zo door
        graag meer|vaker MSG
        """,
    "others": """
        ge|gij zijt|zit WRONG $ dit is factuur|rekening|bon|lijst|agenda|offerte|planning|THINGS|LIFE van|in|uit|voor _2
        TAKE|REMOVE mij|me|ons maar? af|eraf|eruit|uit $ ik bedoel|bedoelde van|uit? ROTA|LIFE
        van|voor|uit LIFE mag|mogen|kunt|kan|moogt je|u|jullie|ge mij|me|ons UNSUB|schrappen|halen
        REMOVE|TAKE|ERASE mij|me|ons _? van|uit _? groepsapp|whatsappgroep|appgroep|groepschat|groep van|met _? buren|straat|klas|ploeg|familie|collega's|koor|werk
        LIST|ROTA van TIME _5 $? _3 TAKE|REMOVE mij|me|ons daar|er? af|vanaf|eraf|uit|eruit
        WISH|WANT NO _? MSG|reclamefolders|reclamedrukwerk|drukwerk|post MORE? in|op de|mijn|onze|ons? bus|brievenbus|mat|deurmat|stoep
        WISH|WANT NO _? MSG|reclamefolders|reclamedrukwerk|drukwerk|post MORE? in|op de|mijn|onze|ons? bus|brievenbus|mat|deurmat|stoep $ sticker|stickers _8
        hoe kan|kunnen|moet hij|ze|zij|mama|papa|men die|dat|deze|dit CEASE|ERASE|tegenhouden
        gezegd|gevraagd|gemeld|doorgegeven|vermeld|genoteerd dat er NO _? _ op|in|bij|aan|onder|tussen mag|mocht|moest|moet|mogen|mochten|hoefde
        schrok|schrik|schrikken|schrokken|verveel|verveelde|schaam|schaamde|lach|lachte|zoek|zocht|wacht|wachtte|werk|werkte ik|we? me|mij|ons rot
        me|mij|ons rot geschrokken|gelachen|gezocht|gewerkt|verveeld|geschaamd
        rot op|aan|in de|het|die|deze|uw|jullie? aardappelen|appels|appelen|fruit|groenten|groente|hout|plant|planten|bloemen|kozijn|kozijnen|ramen|tomaten|aardbeien|uien|dak|balken|muur|vloer
        hou|houd|houdt|stop|stopt|kap|schei daar|er|hier|ermee|daarmee|hiermee _? mee? op|uit? $? _9 NOISE
        . nooit MORE $ vorige|laatste|de keer|maal _? heb|moest|was|zat|ben|kreeg|duurde _8
        sta|staan|stond|stonden ik|we|wij|mijn_naam nog|nu? _3 op|in ROTA _8 $? _2 TAKE|REMOVE mij|me|ons|dat|mijn_naam daar|er? af|vanaf|eraf|uit|eruit
        als reserve|invaller|vrijwilliger|chauffeur|keeper|scheidsrechter|hulp op|in lijst _6 $? _2 TAKE|REMOVE mij|me|ons daar|er? af|vanaf|eraf|uit|eruit
        TAKE|REMOVE mij|me|ons daar|er? af|vanaf|eraf|eruit want|omdat|$ ik|we ben|zijn|speel|spelen|werk|kan|moet _2 geblesseerd|ziek|werken|geopereerd|zwanger
        ik|we|wij? WISH eruit|eraf|ervanaf $ uit|van dat|het|die|dit|mijn|ons|de contract|huurcontract|lidmaatschap|abonnement|huur|verzekering|lift|huis|koop|lening|LIFE
        LIFE|THINGS|MINE hoeft|hoeven|hoef voor|van mij|me|ons _? NO MORE?
        LIFE|THINGS|MINE hoeft|hoeven|hoef voor|van mij|me|ons _? NO MORE? $ _2 al|reeds|inmiddels _3 bij|naar een? ander|andere _
        ik|we|wij? WISH NO MORE? van _ veranderen|wisselen|ruilen|verhuizen
        WRONG NUMBER $ ik|we|wij ben|zijn|woon|wonen huis|nummer|bus|kamer|appartement? 0
        er moet|hoeft|hoeven|moeten NO MORE gestuurd|verstuurd|opgestuurd|toegestuurd|verzonden worden $ ik|we|hij|mijn|m'n _8 afhalen|ophalen|af|zelf|halen|op
        heb|heeft|hebben|hebt|is|zijn|werd|was _3 NO MORE gestuurd|verstuurd|verzonden|toegestuurd|opgestuurd|betaald|gebruikt $|en|maar|dus|sinds|of|naar
        u|je|jullie|ge NEED mij|me|ons NO _3 te bedanken|bedanken|betalen|helpen|feliciteren|geloven|overtuigen|troosten
        NO MORE iets|wat|niks|niets gehoord|vernomen|gezien|gekregen|ontvangen|teruggekregen|teruggehoord
        van _4 NO MORE iets|wat|niks|niets gehoord|vernomen|gezien|gekregen|ontvangen
        ik|we WISH _3 NO _? MORE horen praten|zeggen|klagen|spreken|zagen|zeuren
        van|voor mij|me|ons mag|mogen|kan|kunnen|moet die|de|dat|het|deze _ OUTS|weg
        ik|we|wij? WISH ik? met die|de|dat|mijn|deze|m'n|onze|zijn|haar _ NO MORE? te maken hebben
        met die|de|dat|mijn|deze|m'n|onze|zijn|haar _ WISH ik|we NO MORE? te maken hebben
        ik|we|wij? WISH ik? met hem|haar|hen|THIRD NO MORE? te maken hebben
        ERASE|TAKE mij|me|ons maar? maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vanavond|vanmiddag|volgende_week maar?
        jullie|je|uw|u|het|dit? NUMBER was|waren|stond _2 geblokkeerd bij|door|op? mij|me|ons?
        ik|we|wij stop|stoppen|kap|kappen ermee|daarmee|hiermee _? met _2 LIFE|MEDS|ACTS|rijlessen|zaak|winkel
        ik|we|wij stop|stoppen|kap|kappen ermee|daarmee|hiermee _? eind|einde|begin|volgend|volgende|binnenkort|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zondag|zaterdag|vrijdag|maandag|vanavond
        ik|we|wij stop|stoppen|kap|kappen ermee|daarmee|hiermee $ _3 LIFE|THINGS|MEDS|winkel|zaak|knie|rug|blessure|pensioen
        u|jullie|je|ge NEED mij|me|ons NO MORE te herinneren aan|dat|$ ik|we|het? _? weet|heb|betaald|genoteerd|TIME|LIFE|THINGS
        melden|meldt|meld jullie|u|je|iemand|wie mij|me|ons af bij|voor|aan _
        zag|zagen|kreeg|kregen|vond|stond|hing|hoorde|las NO enkele|enkel|andere|verdere MSG
        heb dit NUMBER pas|nu|sinds|al _4 werkt|werken|doet|lukt|ken|kent _3 NO
        stuur|stuurt|zoek|vraag iemand|iemands anders|ander $ die|de|deze|dat|want _
        stuur|stuurt iemand anders langs|mee|om|voor|met|van
        NUMBER _6 op naam van|gezet|zetten|komen|staan
        LIFE|THINGS _2 hoeft|hoeven|hoef NO $
        bedrijven|winkels|firma's|mensen|zij|ze die _5 zouden|moeten|moesten|verdienen _2 boete|straf
        zeg|zegt|zeggen|zei|zeiden|klaagt|klagen|klaagde|meldt|melden|normaal|raar|gek|vreemd|klopt|jammer|mogelijk|logisch dat|of ze|ik|we|wij|hij|zij|er NO MSG MORE? krijg|krijgt|krijgen|kreeg|kregen|ontvang|ontvangt|zie|ziet|zien|zag|komen|komt|binnenkomen|stuurt
        school|bank|gemeente|garage|dokter|huisarts|winkel|firma|provider|verzekering|koerier|post|bpost|postnl|kerk|club|werkgever|baas|huisbaas|verhuurder|kapper|tandarts|apotheek|bibliotheek|ziekenhuis|mutualiteit|overheid|leverancier stuurt|sturen|stuurde|verstuurt|geeft NO MSG MORE? $?
        hij|zij|ze|THIRD stuurt|stuurde NO MSG MORE? $?
        hij|zij|ze|THIRD mag|mogen|mocht|moet|zou _? NO MSG|contact MORE? SEND|opnemen|zoeken
        ik|we|wij|hij|zij|ze|THIRD neem|neemt|nemen|nam NO contact MORE? op? met _
        waarom|wrm|hoezo krijg|ontvang|kreeg|krijgen|ontvangen ik|we|wij _? _? NO MORE? MSG|antwoord|reactie
        is|was|of|dacht|denk die|dat|deze|dit|het _4 spam|nep|phishing|oplichting|vals is|was? $ _? heb|had _2 als spam|phishing gemeld|gerapporteerd
        NUMBER|beller|afzender|iemand|account|profiel dat|die|wat zich|zogezegd|zogenaamd|belde|belt|voordeed|deed|uit _5 geblokkeerd|gemeld|gerapporteerd en? gemeld|gerapporteerd|verwijderd|geblokkeerd?
        rot|ga|sodemieter|hoepel toch? op|weg $ heb|ben|is|krijg|mag|zijn ik|je|jij|het|dat|we? _? echt|gewonnen|serieus|wel|geslaagd
        bestaat er _? bel_me_niet_register|belmenietregister|blacklist
        nee|neen $? het|dat|dit|die is|was|zijn NO MSG|STUFF
        als|voor|tegen|zonder mijn|de|het|die|dat|jullie|een? THINGS|LIFE|herstelling|reparatie|borg|geld|lek|terugbetaling|dak|schade|lift|waarborg|kelder|schimmel _6 $? _2 stap|ga|stappen|bel|schakel|onderneem|dien ik|we _4 AUTHORITY|THREAT
        . nooit gedacht|verwacht|geweten|gedroomd|gezien|geproefd|gegeten|zo|beter
        NO te vroeg|laat|lang|vaak|veel|hard|warm|duur|groot|klein|zout|heet
        hoef|hoeft|moet|moeten|mag|mogen ik|we|wij NO mee_te_nemen|meenemen|mee|te_betalen|betalen|invullen|in_te_vullen|te_doen|doen|te_weten|weten|eten|drinken
        NO dubbele|vroege|late|nieuwe afspraak|afspraken|rekening|tijd|boeking
        NO parkeerplaats|parkeerplek|parkeergelegenheid|parking|lift|trap|internet|wifi|stroom|vragen|vraag
        . nee|neen $? nog NO tijd|kans|gelegenheid _
        verwarming|licht|lamp|lampen|alarm|tv|muziek|radio|airco|motor|ketel _3 $? zet|zetten _2 uit
        alles verwijderen|wissen|annuleren uit|van|in|voor mijn|de|het|mn? winkelmandje|winkelwagen|winkelwagentje|mandje|bestelling|agenda|koelkast|kast|map|tuin|TIME
        u|jullie|je|ik|we hebben|heeft|hebt|heb|had _2 WRONG PERSON ingepland|gefactureerd|geholpen|aangerekend|ingevuld|doorverbonden
        app|site|website|link|knop|webshop|pagina _2 werkt|werken|doet|opent|laadt|lukt het|hij|mij|bij? NO MORE? $
        cijfer|score|sterren|ster|punten|rapportcijfer 0 _5 $? _2 NO|nooit MORE hier|daar|heen|terug|naartoe|$
        0 ster|sterren|punten _5 $? _2 NO|nooit MORE hier|daar|heen|terug|naartoe|$
        nooit MORE hier|daar|heen|hierheen|daarheen|terug|naartoe|teruggaan|terugkomen $
        ook? NO in|bij|tussen de|mijn|m'n|mn|uw? MSG|spammap|spambox $
        pas|pasje|bankpas|kaart|bankkaart|creditcard|betaalpas|betaalkaart|sim|simkaart|rekening|account|toegang|toestel|sleutel|badge _5 $? _2 blokkeren|blokkeer|geblokkeerd
        gestolen|geroofd|gerold|gehackt|kwijt _3 $? _3 blokkeren|blokkeer|geblokkeerd
        gebruik|gebruiken|gebruikt|open|check|bekijk ik|we|hij|zij|ze? de|jullie|uw|die|deze|mijn|een app NO|nooit MORE? $
        de|jullie|uw|die|deze|mijn app NO|nooit $
        gebruik|gebruiken|gebruikt|lees|leest|lezen|open|opent|check|bekijk|bekijkt mijn|m'n|zijn|haar|de|jullie|uw|die MSG|app NO|nooit|amper|zelden MORE? $
        is|zijn|was overleden _5 $? _5 MINE _4
        overleden|overleed $? _2 hoe|waar|kan|kunnen|moet _3 MINE _3 CEASE|op|overzetten|overnemen
        hoe|waar|kan|kunnen|moet|wil ik|we|wij? zijn|haar|hun|diens|vaders|moeders|mans MINE _2 CEASE|op
        hoe|waar|kan|kunnen|moet|wil ik|we|wij? mijn|m'n vaders|moeders|mans|opa's|oma's|zoons|dochters MINE _2 CEASE|op
        MINE van mijn|m'n|onze _? THIRD|tante|oom|schoonmoeder|schoonvader _3 CEASE|op
        hoe zet|stop|krijg|schakel ik dit|deze|die|het|de? _? apparaat|toestel|alarm|ding|lamp|kookplaat|thermostaat|ketel|verwarming|timer|wekker|muziek|machine|oven|lek|lekkage|water|bloeding|bloeden|wifi|robot|boiler
        stelletje kanjers|toppers|helden|schatten|lieverds|engelen|kampioenen|vrienden|mensen
        tabee|ajuus|ciao|doei|adieu $? tot _
        hij|zij|ze|niemand|iemand|THIRD SEND mij|me|ons? NO
        u|jullie|je SEND mij|me|ons NO door|terug|mee|op
        SEND mij|me|ons NO door|terug
        ik|we|wij SEND jullie|u|je|_? NO MORE? dan
        als|indien|wanneer ik|we|wij|hij|zij|ze NO MSG MORE? krijg|krijgen|ontvang|ontvangen|hoor|zie|vind|kreeg|krijgt|ontvangt
        vraag|vraagt|vroeg|vragen|vroegen ik|we|je|u? me|mij|ons|je|u af $? of|hoe|wat|waarom|wanneer|waar _? _?
        hoe|waar ik|we|je hiervan afkom|afkomen $ van deze|die|dit|mijn|het|al _
        TAKE mij|me|ons eruit|uit|af bij|op|aan de|het? volgende? halte|station|kerk|school|stop|bushalte|afslag
        rot|flikker|donder|sodemieter|hoepel|tyf op met de|die|dat|je|deze regen|kou|weer|hitte|sneeuw|wind|grappen|smoesjes|winter
        op|met|alleen|enkel _3 $ NO tekst|teksten
        NO tekst|teksten erop|eronder|erbij|op_de|op_het
        bloedt|bloeden|bloeding|neus|kraan|druppelt|druppelen|huilt|huilen|hoest|hoesten|regent|lekt|lekken|jeukt|tandvlees|wond _5 $? STOP maar|gewoon|helemaal|echt|nog? NO
        al|sinds _3 uur|uren|dagen|kwartier|nacht|ochtend $ STOP maar|gewoon|helemaal|echt? NO
        bespaar je|u|jullie de moeite $ ik|we|wij|hij|zij haal|halen|kom|komen|breng|brengen|regel|loop|rij
        WISH NO meer dan 0|een|één|eentje|twee|drie|vier|vijf|zoveel _? MSG
        hou|houd|houdt op met grappen|grapjes|lachen|dollen|plagen|ACTS
        kan|kunnen|kunt|kun|wil|wilt|zou iemand|u|je|jullie|jij mij|me|ons eruit|erin|binnen|naar_buiten laten|helpen
        ik|we|wij hoor|horen NO MORE? van jullie|u|je
        geeft|toont|maakt|ontvangt|stuurt mijn|m'n|de|het telefoon|gsm|app|toestel|horloge NO MSG MORE
        annuleren|opzeggen|afzeggen $ NO de? MSG
        NUMBER van mijn|m'n|onze dochter|zoon|man|vrouw moet|mag|kan eruit|eraf|weg $ zij|hij|ze is|regelt|heeft
        dit|dat is oplichting of NO
        WISH je|u|jullie mij|me|ons NO bellen maar _
        WISH je|u|jullie mij|me|ons NO bellen|komen maar appen|smsen|mailen|schrijven
        WISH wel _? MSG maar? NO op|voor|na|tijdens|te|zo _?
        MSG _? werkt|geldt|klopt|lukt|opent|laadt|past NO MORE?
        word er gek|ziek|moe van $ weer|alweer|steeds NO _
        ben|zijn|bin er klaar voor
        hoeft voor|van mij|ons NO zo|te|meteen|vandaag|direct|elke|iedere|altijd|per_se|helemaal_tot _?
        voor mij|ons hoeft er NO _ op|bij|in
        hoef|hoeft|hoeven NO te betalen|tekenen|komen|halen
        WISH je|u|jullie mij|me|ons? NO bellen|aanbellen|komen maar _
        SEND mij|me|ons NO MSG maar een? MSG
        NO MSG maar een MSG
        hij|zij|ze|THIRD leest|gebruikt|snapt|kent NO MSG
        trek|trekken _? _? CONSENT voor|tot|om _? LIFE|foto's|fotos in
        CONSENT voor|tot|om _? LIFE in|intrekken
        dit|dat is oplichting|nep|spam|phishing of NO|echt
        NO MORE aan doen|veranderen
        zwijgen is goud
        bedank|bedanken voor de|het|uw|jullie LIFE|uitnodiging|service|hulp|moeite
        NO bericht is goed bericht
        . NO nieuws|reactie|antwoord over|van
        klopt|geldt|werkt|woont|komt|kom|komen|past|lukt NO MORE?
        laat maar $ gevonden|gelukt|opgelost|al
        het|dit|dat hoeft|hoef NO vandaag|nu|meteen|zo
        hoef er maar een|twee|0|één|drie
        wil er? NO te veel|lang|laat|vroeg
        . NO aanbellen
        . NO bellen $? maar? app|appen|sms
        NO naar dit|dat adres SEND
        gebruik|gebruikt dit|dat NUMBER NO $? mijn|de|die ander|andere|nieuwe
        nee|neen $ dat was|is alles|het
        nee|neen $ de|het blauwe|rode|groene|zwarte|witte|kleine|grote|andere
        nee|neen $ volgende|pas|later|morgen|TIME
        nee|neen $? ik|we kan|kunnen NO
        NO bon|bonnetje|kassabon|tas|tasje|zakje
        dit|dat was|is het|de? laatste MSG|wat dat ik _? van jullie|u|je kreeg|ontving|had|gekregen|ontvangen
        ik heb genoeg van jullie _ gegeten|gedronken|gezien|geleerd
        ik stap uit op|bij|aan|in|na _
        ik bedank u|je|jullie voor de|het|uw _
        laatste MSG dat|die|wat ik _? van jullie|u|je kreeg|ontving|had|was|is|gekregen|ontvangen
        u|je|jullie hoef|hoeft|hoeven mij|me|ons NO MORE te _
        NO MORE? bellen $ ik|we sta|ben|kom|zit
        genoeg van jullie _ gegeten|gedronken|gezien|geleerd
        gisteren|al|reeds|week|eerder|net _? opgezegd|afgemeld|uitgeschreven|geannuleerd bij|voor de|het|mijn _
        vorige week al? opgezegd|afgemeld|uitgeschreven|geannuleerd bij|voor de|het|mijn _
        ik|we|wij stap|stappen uit op|bij|aan|in|na _
        dat|dit|mijn bericht|berichtje|sms mag|kan weg $ was|is|het
        heb dit NUMBER al _? jaar|jaren
        ik haal|kom het|hem|ze af|op|wel|halen
        kan|wil|kunt|kun|zou iemand|u|je|jij mij|me|ons halen|komen_halen|ophalen|brengen
        ik bedank u|je|jullie voor de|het|uw|jullie _
        nog een|1|één MSG en dan? weet|heb|snap ik|we _?
        stuur|stuurt maar? NO op $ ik|we haal|kom _? _?
        meld|schrijf|meldt mij|me|ons _? af|uit voor|van|bij mijn|de|die|onze dienst
        UNSUB voor|van|bij mijn|de|die|onze dienst
        kom|komen|kan|kunnen|ga|gaan _? _? _? _? _? $ streep mij|me|ons maar? door
        feest|feestje|etentje|cursus|training|avond|reünie _? _? _? _? $? streep mij|me|ons maar? door
        moe ik NO MORE $ liever|maar|want|tenzij|dat_is
        NO MSG MORE? $? mijn|de telefoon|app|toestel geeft|toont|ontvangt
        ik|we|wij zie|zien|vind|vinden|lees|open _? _? NO MSG MORE? in|op de|mijn|het|jullie app|site|website|telefoon|scherm|mailbox
        app|site|systeem|toestel|computer|thermostaat SEND mij|me? NO MORE
        heb|hebt|hebben|heeft jullie|u|je|hij|zij|ze? NO MSG MORE
        NO folders|reclame|post in|op|voor de|mijn|onze bus|brievenbus|deur|voordeur
        NO MORE? folders|reclame|post MORE? in|op|voor de|mijn|onze bus|brievenbus|deur|voordeur
        WANT NO MORE? folders|reclame|post in de|mijn|onze bus|brievenbus
        link|pas|pasje|kaart|site|rekening|sim|het|hem|die|account heb|heb_ik ik? geblokkeerd
        heb|had het|hem|die|de_pas|de_link|mijn_pas|mijn_kaart meteen|direct|zelf|al? geblokkeerd
        bericht|berichtje|link|sms _? _? _? _? _? nep|phishing|oplichting
        MSG _? _? _? _? _? _? nep|phishing
        gek|horendol|tureluurs|knettergek|gestoord|gestrest|ziek van MSG van _ _?
        gek|horendol|tureluurs|knettergek|gestoord|gestrest|ziek van al die|dat? MSG van de|het? _
        gek|horendol|tureluurs|knettergek|gestoord|ziek van dat|het gepiep|gebrom|lawaai|geblaf|getril van|in _
        gek|horendol|tureluurs|knettergek|gestoord|ziek van dit|deze slot|weer|ding|apparaat|deur|buren|hitte|regen|pijn|jeuk|herrie|lawaai|toestel|printer
        SEND NO MORE? bellen
        SEND NO bellen
        , de|het|die _ is|zijn NO MORE van? toepassing|relevant
        die|dat is NO MORE van? toepassing|relevant $ we|wij|ik|zijn
        heb|hebben genoeg van die|de|het|dat|deze|dit LIFE|THINGS|MEDS|beugel|weer|kou|winter|koffie|regen|hitte|bank|auto
        genoeg van dit|die weer|kou|winter|koffie|regen|hitte
        WRONG verbonden of|worden
        verkeerd verbonden of|worden|kabel|draad|draden|slang|stekker
        gebeld door iemand|een|mensen die|die_zei
        buurvrouw|buurman|buur|overbuurvrouw|overbuurman|buren|oma|opa|moeder|vader|THIRD WANT het|dat|dit|ze NO MORE?
        NUMBER van|v mijn|m'n dochter|zoon|man|vrouw moet|mag|kan eruit|eraf|weg $ _? _? _? _? _? _? mijn NUMBER laten|blijft|blijven
        mijn NUMBER laten_staan|blijft|mag_blijven|moet_blijven
        liever NO MORE? gebruiken|voor|in|na|tussen|bij|te
        liever NO MORE op TIME
        ben het zat|beu|moe $? dat|om|elke|iedere|elk|altijd
        ben er|het|dit|dat zat|beu|moe $ elke|iedere|elk|altijd|steeds
        alarm|muziek|licht|verwarming|iemand|niemand _? _? _? _? _? zet het|hem|dat|die uit|af
        niemand zet|zette het|dat|ze|de uit|af
        hoe zet|krijg|doe ik dit|het|die|de uit|af|stil|stop $ de|het|een|mijn|die LIFE|lamp|verwarming|wasmachine|apparaat|ketel
        hoe _? _? hier van|vanaf af|vanaf $ van deze|die|de|dit|het _
        nee_nee|neenee sticker
        hoe|waar zet|schakel|krijg|stop ik de|het|een|mijn LIFE|verwarming|wasmachine|alarm|lamp|timer|wekker
        laat|laten mij|me met rust zei|zegt|riep|roept
        over en uit zei|zegt
        zei|zegt|riep|roept hij|zij|ze|de_juf|mijn_zoon|mijn_dochter $ _? _? _? STOP|rot|laat|ga
        hij|zij|ze|die zei|zegt|riep|roept $ _? _? _? op|heen|rust
        zorg _? dat ik NO MORE hoef|moet te? wachten|betalen|bellen|lopen|zoeken
        weg ermee $ die|de|dat|het oude|_ koelkast|bank|kast|tv|matras|fiets|auto
        schei|hou uit|op $ dat|wat|je|jij meen|meent|een|geloof
        hoeft NO MORE $ _? _? heb|hebben _? _? nieuw|nieuwe|andere|gevonden|gekocht
        kan|kunnen ik|we|hij|zij|ze het|dat|dit|de? _? NO MORE GET
        ik|hij|zij|we kan|kunnen het|dat|dit|de? _? NO MORE GET
        SEND maar? NO op
        SEND NO MORE die|de|het|dat|zulke bruine|rode|witte|zwarte|groene|blauwe|kleine|grote|oude
        die is NO MORE van toepassing
        NO klant|lid|abonnee MORE bij|van de? _ _?
        ik|we mag|mogen|kan|kunnen|moet NO MORE _ $
        wie wil|wou dit|dat nou|nu missen|niet
        NUMBER is NO MORE leverbaar|geldig|verkrijgbaar|actueel|goed
        haal|halen|laat|laten mij|me|ons OUTS $ ik|we zit|zitten|sta|staan|vast|stik
        haal|halen|laat|laten mij|me|ons OUTS $ de|het|ik|we poort|deur|lift|kelder|hek|slagboom
        zet|gooi mij|me|ons maar? af bij|aan|op|in|voor het|de? _
        haal|halen|neem mijn|m'n gegevens er nog? _? bij
        haal|zoek|pak _? gegevens er _? bij
        van|uit de|het LIST af als|zodra|wanneer
        streep erdoor $ dat|het|de _? LIFE|feestje|reis
        streep erdoor $ dat|het|de _ gaat|is
        daar|hiervoor bedank ik u|je|jullie voor
        ik bedank u|je|jullie|jou voor
        zet|zetten alles|dit|het maar uit voor|in|tijdens|als
        meld|meldt me|mij|ons _? af $ _? _? _? griep|ziek|koorts|verkouden|corona|migraine|blessure|buikgriep
        rechtsbijstand in|onder|van|bij|via
        onder|met|bij de rechtsbijstand
        is het|dit|dat strafbaar om|als|dat|wanneer
        ombudsman|consumentenbond|geschillencommissie|fraudehelpdesk verwees|verwijst|raadt|adviseert|zei
        stalking $ behandelt|doet|doen|helpt|help
        wordt|word|werd|is gestalkt|belaagd $ wie|wat|hoe
        nog een|1 MSG en dan? weet|heb|snap|begrijp|ben_ik_klaar
        oplichters|klootzakken|sukkels $ waar|mijn _? _? geld|pakket|bestelling|spullen
        krijg de tering|kanker|klere van|door
        lastiggevallen door jullie|de verkopers|buren|honden|katten|jongeren|monteurs
        reclame op|van _? _? de radio|tv|televisie
        hou|houd|stop met regenen|regen
        NO voor|na|tussen|tot 0
        liever|zeker NO voor|na|tussen|te|om
        hoeft|moet dat|dit|het nu|meteen|vandaag|direct
        niks|niets te betalen|doen|vragen|verliezen
        . NO slecht|gek|verkeerd|normaal|erg|leuk
        kost|kosten het|dat|dit NO
        laat maar weten|horen|zien|komen
        graag|liever per|via mail|email|post _? uitleg|info|informatie|bevestiging
        begrijp|begrijpen|snap ik|we het|dit|de|u? NO
        ik|we begrijp|begrijpen|snap|snappen het|dit|de|u? NO
        nee|neen hoor? $ NO probleem|punt|bezwaar|haast|dank
        nou? nee $ morgen|straks|later|TIME
        vergeet|vergeten het maar? NO
        NO ja gezegd
        THIRD NO $ ik|ikzelf wel
        geld|factuur|rekening|borg|schutting|dak|reparatie _? _? _? $ anders _? _? _? _? _? THREAT|AUTHORITY
        dat hoeft van|voor mij NO $ zo'n|zo|ik|een|die|het
        kan|kunnen|mag|mogen|moet|moeten MSG ook|naar|op|in|via|naar_een een|het|ander|andere|mijn|e
        kan|kunnen|mag|mogen jullie|u|je? MSG _? vroeger|later|eerder|anders|korter SEND?
        hebben|hebt|heeft jullie|u|je|ze|iemand mij|me|ons _? _? _? gehaald|verwijderd|geschrapt|uitgeschreven|gegooid|geblokkeerd
        jullie|u|je|ze|iemand hebben|hebt|heeft mij|me|ons gehaald|verwijderd|geschrapt|uitgeschreven|gegooid|geblokkeerd
        jullie|u|je|ze|iemand hebben|hebt|heeft mij|me|ons _ gehaald|verwijderd|geschrapt|uitgeschreven|gegooid|geblokkeerd
        jullie|u|je|ze|iemand hebben|hebt|heeft mij|me|ons _ _ gehaald|verwijderd|geschrapt|uitgeschreven|gegooid|geblokkeerd
        jullie|u|je|ze|iemand hebben|hebt|heeft mij|me|ons _ _ _ gehaald|verwijderd|geschrapt|uitgeschreven|gegooid|geblokkeerd
        ik ben|werd|was uit|van _? LIST gehaald|verwijderd|geschrapt|gegooid
        waarom ben|werd|is|was ik|hij|zij|ze verwijderd|geschrapt|uitgeschreven|gehaald uit|van? _? LIST?
        is|zijn|was|werd geschrapt|gehaald|verwijderd van|uit _? LIST
        wat gebeurt er als ik _? _? _?
        als ik mij|me UNSUB
        als ik stop stuur|antwoord|sms _? krijg|kan|ben
        heb|had mij|me|ons NO|nooit UNSUB $|en|waarom|maar waarom? krijg? ik?
        zet|schrijf mij|me|ons _? op|in de|jullie|uw|die|het? LIST
        mij|me op _? LIST zetten|plaatsen
        ERASE mijn|m'n|die|de|het? foto|foto's|fotos|recensie|review|filmpje|video|reactie|bestelling|boeking|afspraak
        foto|foto's|recensie|review|filmpje|video|boeking|afspraak _? _? _? ERASE|halen|weghalen
        SEND dat|die|de|het|dit? NO MORE? per|via|naar post|mail|email|zus|man|vrouw|kantoor
        gebruik|gebruikt dit|mijn NUMBER NO MORE $ mijn|nieuwe|nieuw
        moe|zat|beu van|$ derde|vierde|tweede|weer
        MSG van vanmorgen|gisteren|vanochtend|daarnet|vandaag|vanmiddag
        MSG $ is dat|dit|het van|echt
        NO stoppen|stop met _? _? MSG
        NO verder _
        een eind|einde aan $? die|de|het boom|tak|haar
        genoeg nu? $ het|de _ is|loopt|zit
        ik hoef die|de|dat|het THINGS|LIFE NO MORE?
        gooi|haal|haalt|doe _? STUFF _? _? weg|van|uit mijn|de|onze oprit|tuin|straat|stoep|gang|keuken
        STUFF in|op|van de|het|mijn|onze tuin|gang|oprit|straat|stoep|keuken|badkamer|kelder
        wachten op _ _? _? MSG
        zou het|dat|dit|ze|die|deze NO
        moet|mag het|dat|dit|die NO _ zijn|worden|naar|op|in|kunnen
        WISH het|dat|ze|die|dit NO lukken|openen|starten|werken|laden|doen
        WISH NO MORE? lukken|starten|openen|dicht|open|eten|slapen|laden|drinken|branden|afkoelen
        stap ik? uit|af bij|op|aan|in _?
        stekker eruit|uit _? getrokken|gehaald|gedaan|en|maar
        telefoon|gsm|nummer|mobiel|toestel van mijn|onze|m'n _? zoon|dochter|kind|moeder|opa|oma is|doet|werkt|stuk|kapot|gestolen|kwijt|0
        wat is het? NUMBER van
        ik|we|wij heb|hebben|had mij|me|ons vergist
        ik vergis mij|me
        dit is nu|voortaan mijn|ons nieuwe? NUMBER
        is|zijn|was nog? NO bekend
        ben|is|zijn|was ik|hij|ze|zij|we? NO MORE? bereikbaar
        volgende keer is|gaat|krijg|wordt|ga|bel|stuur|doe
        NO MORE doen _
        pesten|pesterij|pesterijen op|in school|klas|werk
        kind|zoon|dochter|hij|zij|ze wordt|word|is gepest
        oude|vorige|verkeerde|dubbele bestelling|afspraak|foto|bestand|account _? ERASE|CEASE
        ERASE de|het|mijn|die? oude|vorige|verkeerde|dubbele bestelling|afspraak|foto|bestand|account
        wachtwoord|pincode|code|sleutel vergeten|kwijt
        ben|heb|had mijn|m'n|de|het _ vergeten
        gestopt|stopte|stoppen|stopt met werken|regenen|bloeden|hoesten|huilen|branden|draaien|piepen
        doet|werkt|gaat _? _? NO MORE
        want|omdat dat|dit wil ik NO
        hou|houd|houdt|kap|stop|schei|ophouden|stoppen|kappen maar? op|mee|uit|ermee? met ACTS
        mij|me|ons _? _? als patient|patiënt|leerling|huurder|student|bewoner UNSUB
        LIFE|THINGS|MINE _? _? hoeft|hoef|hoeven NO MORE
        nodig|formulier|dossier voor|van _? schadeclaim|schadevergoeding
        als de|het|mijn _ _? _? _? _? ga|stap ik naar _? AUTHORITY
        word er gek|ziek|moe van $ wat|hoe kan|moet|mag
        ben het|er|dit|dat zat|beu|moe dat|van iedereen|hij|ze|zij|mijn|alle|THIRD
        heb|hebt|heeft|hebben je|u|jullie mijn|m'n|onze _? gelezen|ontvangen|gezien|gekregen|verwijderd
        bedankt|dank|dankjewel|merci voor MSG
        kunt|kan|kun|wilt|wil u|je mij|me|ons een|nog _? _? sturen|zenden|doorsturen|mailen|bellen|appen
        stuur|app|bel|mail mij|me|ons een|even|gerust _? als|wanneer|zodra
        stuur|app|bel|mail mij|me|ons als|wanneer|zodra
        krijg|kreeg|krijgen|kregen ik|we|wij een|dan|ook MSG als|wanneer|zodra|voor|dat|of
        MSG dat mijn|m'n|de|het|ik
        MSG gekregen|ontvangen|gehad dat|over|van|met|om mijn|de|het|een
        op de hoogte houden|brengen|houdt|brengt als|wanneer|zodra|van
        nieuwe|nieuw NUMBER is|wordt|van
        mijn NUMBER is|wordt nu|voortaan|veranderd|gewijzigd|0
        liever|graag een? MSG dan|als|wanneer|zodra
        MSG komt|komen|kwam|kwamen te|dubbel|pas|laat|nooit|later
        welk|wat NUMBER moet|kan|mag|is
        hoe kan|kom|wijzig|verander|update ik mijn NUMBER|adres|gegevens|wachtwoord
        waar|hoe|wanneer kan|moet|mag ik _? inschrijven|aanmelden|registreren
        wil|wou|zou mij|me|ons graag? inschrijven|aanmelden|opgeven
        waarom|wrm|hoezo krijg|ontvang|kreeg|krijgen|ontvangen ik|we|wij _? _? NO MORE? _
        zit|zitten er NO op te wachten dat hij|ze|het|mijn|de
        hoeft NO MORE $ ik|we|wij heb|hebben het|hem|ze|dat zelf|al
        hoeft NO MORE $ is al|zelf|inmiddels|opgelost|gemaakt|gelukt
        stop|stopt de|het|die MSG in de|het|mijn
        meld me|mij|ons af $ ben|voel|heb|moet|zit|lig
        meld me|mij|ons af $ ik|we ben|voel|heb|moet|zit|lig _? ziek|griep|verkouden|koorts|werken|file
        meld me|mij|ons af wegens|omdat|door|want|vanwege|met _? ziek|ziekte|griep|blessure|geblesseerd|werk|koorts
        schrijf|meld mij|me|ons uit|af bij|voor|als _? OTHER|LIFE|gemeente|huurder|praktijk|patiënt|patient
        UNSUB als|bij de? huurder|gemeente|praktijk|school|patiënt|patient
        laat|laten me|mij even met rust $ ik|heb|ben|lig
        WRONG NUMBER doorgegeven|gebeld|ingevuld|getypt|ingetypt|gestuurd|ingetoetst|genoteerd
        aangifte van|voor _? diefstal|inbraak|vernieling|verlies|geboorte|overlijden|schade|mishandeling
        is strafbaar|illegaal|verboden $? wat|om _
        avg cursus|training|verklaring|formulier|beleid|document|verklaringen
        rot|ga|sodemieter|hoepel toch? op|weg $ serieus|echt|dat|wat|meen
        ga toch weg
        oprotten die|de|dat _ in|uit|van
        zet|zetten|neem|noteer|plaats|doe|schrijf|laat mijn|mn|dit|ons|het NUMBER _? op|in|bij de|het|jullie? LIST|LIFE
        neem|haal mij|me|ons mee|op _? van|uit
        mooi|genoeg geweest? zei|zegt de|mijn|hij|ze|zij
        houdt|houd het|dat|dit op met? regenen|regen|sneeuwen|hoesten|waaien|huilen
        van|uit _? LIST REMOVE|halen|TAKE? voor|van _? TIME|LIFE
        ik|we|wij SEND NO MSG MORE?
        ik|we|wij lees|lezen|open|bekijk NO MSG $ stuur|sms|bel|app
        wil eruit|eraf $ de|het|zit|sta|deur|lift
        hou|houd|kappen|schei op|nou|uit $ wat|echt|gefeliciteerd|haha|lief|leuk|serieus
        niet|geen _ maar _ $ pas|past|wilt|kunt|kan|verander|wijzig
        ken die|deze|dat|dit collega|monteur|straat|weg|plek|winkel|merk|dokter|arts|film|serie|restaurant NO
        WRONG NUMBER|persoon|nr|PERSON op|in de|het|mijn|onze
        THIRD woont|werkt hier|daar|thuis NO MORE $ stuur|ik|nieuw|nieuwe|hij|zij|ze
        ik|we|wij STOP ermee|daarmee|hiermee per|na|voor|om|vandaag|morgen
        ik|we|wij STOP er _? _? mee
        BEEN|gebeld worden? door de|mijn|een|hem|haar|die THIRD|deurwaarder|incassobureau|bank|verzekering
        gebeld worden door _? _
        mag|moet|kan|zal|mogen|moeten|kunnen ik|hij|zij|ze|we|wij STOP met? _? MEDS
        mag|moet|kan|zal ik|hij|zij|ze|we|wij met _? MEDS STOP
        STOP met _? _? MEDS
        MEDS _? _? STOP|CEASE|opgehouden
        CEASE|afzeggen|verzetten van? mijn|m'n|de|het|onze? afspraak|bestelling|reservering|boeking|levering|order|proefles
        afspraak|bestelling|reservering|boeking|levering|order|proefles _? _? _? CEASE|afzeggen|verzetten|verplaatsen
        zijn|is er _? NO MORE? MSG MORE?
        heb|heeft|hebben jullie|u|je _? NO MORE? MSG MORE?
        NO MSG MORE? missen|mislopen|vergeten|verliezen|misgelopen|gemist
        NO MORE? boodschappen MORE? doen|gedaan|halen|nodig
        NO MORE? diensten MORE? draaien|werken|over|beschikbaar
        WISH mij|me|ons? NO UNSUB|stoppen|opzeggen
        WISH mij|me|ons? NO van _? LIST
        mag|mogen mij|me|ons NO ERASE|UNSUB
        ben|sta|was ik nu|nog|soms|al|toch UNSUB
        heb|had mij|me|ons UNSUB maar|en|$ toch|heb|wil|spijt|wou|zou _? weer|spijt|graag|terug
        had mij|me|ons UNSUB maar _? _? _? weer
        dochter|zoon|man|vrouw|iemand|kind|kleinzoon heeft|had stop gestuurd|geantwoord|gezegd|gesmst
        sinds|nadat|toen ik _? stop _? SEND
        sinds|nadat|toen ik stop stuurde|gestuurd _? _? _? _? NO MORE
        schrijf|zet mij|me|ons er? maar? in|op|bij $
        NO bezwaar|probleem
        waarom niet $
        vergeet ik het NO
        stoort|storen me|mij|ons NO
        snap er|het|de|dit NO
        snap|begrijp _? _? NO $ help|hoe|wat|kunt|kan
        vandaag NO MORE $? ik|we|wij
        SEND mij|me|ons NO na|voor|tussen|tijdens 0
        graag weer MSG
        weer MSG GET
        MSG weer GET
        wil|zou|wou weer|terug _? MSG
        blijf|blijft|blijven MSG? SEND|GET
        MSG mogen|mag blijven|blijven_komen
        MSG gewoon|graag|liever blijven|behouden|houden GET?
        heb|hebben NO|nog _? CONSENT gekregen|ontvangen|nodig
        CONSENT van|nodig _ ouders|ouder|werkgever|verhuurder|huisbaas|arts|gemeente
        geeft|gaf|kreeg|krijg THIRD? NO CONSENT
        NO pijn|koorts|last|klachten|jeuk|tijd|geld|plaats|plek|zin MORE? om|in|van|meer|gehad|te
        heb|heeft|had NO|nooit _? pijn|koorts|last|klachten|jeuk|hoest
        THIRD wil|wilt|wou|wilde|hoeft|lust|mag|eet|drinkt|kan NO MORE _
        THIRD lust|eet|drinkt|kan _? _? NO MORE
        auto|motor|fiets|wagen|wasmachine|cv|ketel|printer|telefoon|toestel|app|site|website|scherm|klok|koelkast _? _? STOP|houdt|valt _? _? mee|ermee|op|uit
        valt|viel mij|me|ons op|mee|tegen|zwaar
        hoe lang|hoelang moet|mag|kan|blijf|blijft ik|het|hij|zij|ze|dit
        verkeerd|verkeerde|fout|foute|foutief adres|maat|kleur|bestelling|artikel|product|bedrag|factuur|datum|tijd|naam|pakket|pakje|dag|zaal|deur
        verkeerd geleverd|gestuurd|verstuurd|gelopen|gereden|ingevuld|besteld|begrepen|gelezen
        NO klant|lid|patiënt|abonnee $ kan|mag|hoe|wat|word|moet
        kan|mag ik _? lid|klant|patiënt worden
        klacht indienen over|tegen _? LIFE|THINGS|THIRD
        klacht|aangifte bij|over _? politie|verzekering|gemeente gedaan
        aangifte gedaan|doen van|bij|wegens de? diefstal|inbraak|politie|schade|vernieling|verlies
        heb|hebben|had al? aangifte gedaan
        advocaat heeft|zegt|vraagt|belde
        politie is|was|kwam|komt|belde|heeft
        boete voor|van|betalen|ontvangen|gekregen|betaald
        krijg|krijgen ik|we|wij een? boete
        klaar met _? _? LIFE|MEDS|werk|werken|werkzaamheden|eten
        genoeg LIFE|THINGS|MEDS|eten|tijd|plek|plaats|geld
        MINE opgezegd|geannuleerd|afgezegd $ wanneer|krijg|hoe|is|klopt|kan
        NO MSG nodig $ ik|we|kom
        ik|we bel|bellen|kom|komen|betaal wel|zelf|morgen|vandaag
        NO _? CONSENT voor? _? LIFE
        NO _? CONSENT gegeven? _? voor _? LIFE
        CONSENT voor|tot|om _? LIFE
        CONSENT voor gegeven $ die|dat LIFE
        CONSENT voor gegeven $ LIFE
        REMOVE|TAKE|ERASE mij|me|ons _? van|uit|voor|bij _? LIFE
        REMOVE|TAKE|ERASE mij|me|ons van|uit _? LIST voor|van _? LIFE|TIME
        mij|me|ons van|uit _? LIST _? voor|van _? LIFE|TIME
        hoe|waar meld|schrijf ik mij|me _? af|uit voor|van|bij _? LIFE
        meld|schrijf mij|me|ons _? af|uit voor|van|bij _? LIFE|TIME
        UNSUB voor|van _? LIFE|TIME
        jullie|u|je SEND mij|me|ons nooit|niks|niets
        jullie|u|je SEND mij|me|ons NO een
        THIRD moet|moeten|mag|wil|gaat|zou|zegt STOP met? SEND|MSG
        THIRD moet|moeten|mag|gaat|zou|wil STOP|CEASE
        zat|beu dat iedereen|hij|ze|zij|mijn|alle|men
        zat|zit|zaten|stond|kwam|komt in|bij mijn|m'n|mn|de? MSG|spambox|spamfolder|spammap|spamfilter|prullenbak
        voor u|jou bestemd $ _? _? ERASE _? _?
        niet voor u bestemd $ _? ERASE
        laat|laten haar|hem|hen|ze _? _? met? rust|gerust
        ik|we|wij laat|laten jullie|u|je _? _? met? rust|gerust
        per ongeluk|abuis _? _? stop gestuurd|geantwoord|gezegd|gesmst
        per ongeluk|abuis stop|UNSUB gestuurd|geantwoord|gezegd|gesmst
        WISH _? THINGS|LIFE NO MORE? GET
        wilde|wou _? _? NO storen|lastigvallen|lastig_vallen
        WISH je|u|jullie NO storen|lastigvallen|lastig_vallen
        lastiggevallen|gestalkt|bedreigd|belaagd door mijn|m'n|haar|zijn|een|de? THIRD
        THIRD _? _? _? valt|vallen|stalkt|stalken|terroriseert|terroriseren mij|me|ons
        doe|doen ik? mijn|m'n|onze|uw|de aangifte
        kan|kon|kunnen ik|we|hij|ze _? NO MORE
        moet ik mij|me|ons hier|daar|dan? UNSUB
        moeten we|wij ons hier|daar|dan? UNSUB
        hoe blokkeer|verwijder|wis|blokkeert ik|je|men een NUMBER|contact
        hoe blokkeer|verwijder|wis ik contact|contacten
        wachten|gewacht _? _? _? _? spuugzat|zat|beu|moe|strontzat
        uit dat|het? gewacht|wachten op?
        strot|keel|neus|oren uit $ dat|het gewacht|wachten
        kotsmisselijk van|sinds|na|en|door
        waarschuwing aan|voor de|het|mijn|onze _
        keer dat ik het? vraag $? wanneer|waar|waarom|hoe_laat|wie
        bent|ben|heeft|hebben|hebt u|je|jullie mij|me|ons _? vergeten
        als patient|patiënt|leerling|student|bewoner|inwoner UNSUB
        uit dienst om|tot|vanaf|rond|sinds
        schei uit joh|man|zeg|hè $? heb|heeft|ben|bent|is|wat|dat|echt
        hou op joh|zeg|man|hè $? heb|heeft|ben|bent|is|wat|dat|echt
        haha|hihi|hahaha|lol $? hou|schei|kap _? op|uit mee?
        hou op $ jij|je|ben|bent|is
        doe|doet mij|me|ons maar? de|het|een|die|dat _? _? OUTS
        doet|doen|werkt|werken|lukt|gaat het|dat? _? _? _? NO $
        nee|neen $ de|het|die|mijn|onze? THINGS|LIFE
        stop|stopt de|het|mijn? THINGS|LIFE
        NO interesse|behoefte|belangstelling|zin MORE? aan|in|voor|om _? _? LIFE
        genoeg voor vandaag|vanavond|morgen|dit_jaar|deze_week
        lees|leest|bekijk|check mijn|m'n|de? MSG NO
        REMOVE|TAKE|ERASE het|dit|dat|de NUMBER van mijn|m'n|onze|een|die|hem|haar _
        consumentenbond|geschillencommissie|ombudsman|fraudehelpdesk heeft|had|zegt|geeft|gaf|belt|belde
        als|bij|met|door|voor|van de? consumentenbond|geschillencommissie|ombudsman|fraudehelpdesk
        stopt|stoppen er|ermee steeds|soms|telkens|weer|vaak|altijd|plots|ineens|elke|na|om|bij mee?
        de|mijn|m'n|onze|het|een _ stopt|stopte|stoppen er|ermee|daarmee _? _? mee?
        WRONG NUMBER op|aan|in|bij de|het|mijn|onze
        oeps|oei|ai $? sorry? $? WRONG persoon|NUMBER|nr
        WRONG NUMBER|persoon|nr|PERSON $ dat|die MSG? was
        sorry WRONG NUMBER|persoon|nr|PERSON $ dat|die|dit MSG was|is
        TAKE|REMOVE mij|me|ons _? wel|wél|weer|alsnog op|in|bij
        TAKE|REMOVE mij|me|ons _? op|bij de|het|jullie LIST
        THIRD dreigt|wil|willen|probeert|dreigen mij|me|ons _? _? OUTS|eruit TAKE?
        bij wie|waar moet|kan ik zijn|terecht _? _? _? OTHER|LIFE|THINGS _? CEASE|UNSUB|ERASE
        boeit|interesseert me|mij|ons NO $ doe|geef|liever
        hoor|hoorde|verneem|kreeg|krijg|vind ik? nooit MORE iets|wat
        zout op de|het|mijn|uw|m'n|je
        wist|wisten|weet|weten mijn|mn|m'n|onze naam
        NO woord|letter MORE over
        eruit halen|gaan of|voor|om|bij
        kopie|inzage|afschrift _? _? _? dossier|gegevens|foto's|fotos
        artikel 0 _? _? _? _? _? _? _? kopie|inzage|afschrift|inzien
        inzien|inzage $? _? _? privacywet|avg
        inzage|kopie $? _? _? _? avg|gdpr
        emmer|maat is overgelopen|vol_en|te|nat|groot
        automatisch antwoord
        mij|me|ons _? _? _? UNSUB voor|van|bij|als|op de|het|mijn? OTHER|_
        mij|me|ons UNSUB als
        me|mij|ons UNSUB als|wanneer|zodra|toen
        moest|moet|zou me|mij UNSUB als|wanneer|bij|toen
        hoe|waar kan|moet ik|je me|mij _? UNSUB als|voor|bij
        hoe|waar kan|moet ik|je me|mij _? UNSUB van|voor de|het|mijn? OTHER
        heb|had me|mij UNSUB voor|bij|van de|het|mijn? OTHER
        had|heb je|jullie|hem|haar? per? ongeluk
        krijg|krijgen|ontvang|ontvangen|kreeg|kregen|komt|kwam _? _? NO MSG
        krijg|krijgen|ontvang|ontvangen|kreeg|kregen|komt|kwam _? _? NO MSG MORE
        heb|hebben|had ik|we|nog|al? _? NO MSG MORE? gehad|ontvangen|gekregen|gezien
        heb|hebben|had ik|we|nog|al NO MSG
        krijg|krijgen|ontvang|ontvangen|kreeg|kregen _? _? MSG NO MORE?
        krijg|krijgen|ontvang|ontvangen|kreeg|kregen jullie|uw|die|de _? MSG NO MORE
        NO MSG van _? _? gehad|gekregen|ontvangen|gezien
        NO MSG van _ gehad|gekregen|ontvangen|gezien
        NO MSG gehad|gekregen|ontvangen|binnen|gezien|gevonden|binnengekomen
        MSG NO MORE? vinden|gevonden|lezen|openen|gehad|gekregen|ontvangen|gelezen|gezien|binnen|aangekomen
        de|die|het|dat|mijn|een _ NEED|WISH|heb ik? NO MORE
        THINGS _? _? _? NEED|WISH|hoeft NO MORE
        THINGS _? _? NO MORE
        THINGS NO MORE nodig
        de|die|het THINGS _? _? hoeft NO MORE
        NO THINGS MORE
        NO MORE THINGS
        NEED NO THINGS
        tegen|aan je|uw|de|die|hem|haar|mijn? _ dat? hij|ze|zij|hem NO
        zeg|vertel|vraag _? _? _? _? dat|of hij|ze|zij _? _? _? NO MORE _? SEND|bellen
        hij|zij|ze|ex|broer|zus|collega|buurman moet|mag|wil|zou _? _? NO MORE _? SEND|bellen
        kan|kon|konden ik|hij|we? helaas? NO MORE _? SEND
        blijf|blijft NO MORE
        schakelt|gaat|wil NO MORE uit|aan|open
        stuur|stuurt _? THINGS NO
        stuur de|het|die THINGS NO
        de|het|die _ NO SEND
        bel|bellen me|mij|ons? terug|even
        laat|laten het|de|die|mijn? pakje|pakket|sleutel|auto|fiets
        laat|laten me|mij|ons weten|maar_weten|even
        laat|laat me 's nachts NO met rust
        laat|laten me|mij|ons _? _? NO met rust
        haal|haalt me|mij|hem|haar|ze op|om|bij
        haal je|jij me|mij _? _? op
        verkeerde|verkeerd maat|huisnummer|adres|kleur|artikel|bestelling|afslag|datum|dag|tijd|bestand
        WRONG NUMBER gebeld|ingevuld|genoteerd|gegeven
        oude|tweede|vorige NUMBER ERASE
        ERASE de|mijn|het? oude|tweede|vorige|verkeerde NUMBER
        NUMBER is|zijn veranderd|gewijzigd
        geen haast|probleem|idee|stress|zorgen|dank
        genoeg zo
        niet meer dan
        niet meer nodig dat|om|te
        niet vergeten
        NO vergeten
        NO MORE gehoord|gezien|gekomen|geweest
        van|voor|met mijn|onze|de advocaat|politie|jurist gekregen|gehoord|gesproken
        advocaat van de
        heeft|hebt u|je|jullie mijn NUMBER
        app|systeem|programma meldt me|mij _? _? af
        stoppen met de|het|mijn? _ voor|tijdens|na
        moet|mag ik|hij|zij|ze|we|ex stoppen|ophouden|kappen met _
        ex moet ophouden|stoppen
        REMOVE|TAKE mij|me|ons vooral|niet|zeker niet? van|uit? de|jullie? LIST?
        TAKE me vooral niet
        klacht over
        krijg|krijgen|ontvang|ontvangen|kreeg|kregen _? _? NO MSG MORE van _? _?
        krijg|krijgen|ontvang|ontvangen|kreeg|kregen ik? al? _? NO MSG MORE van jullie|u|de
        NO MORE te komen|bellen
        hoef|hoeft|hoeven _? _? NO MORE te komen|bellen|doen|zijn|betalen
        hoef|hoeft|hoeven mij|me|ons NO MORE? terug|op
        sla _ over
        hou op zeg
        op met regenen|sneeuwen
        de|het|mijn _ NO MORE nodig
        ben|is NO bereikbaar tot|tussen|voor|na|vandaag|morgen
        val NO
        vergist in|met de|het dag|datum|tijd|adres
        laat me|mij binnen|erin|door|eerst|zien
        ik heb mijn _ nog NO gekregen|ontvangen
        gek op|van geluk
        boete gekregen|betaald|voor
        stuur|stuurt NO op
        sla|slaan|slaat _? _? over $ volgende|deze
        als dit doorgaat tot
        artikel 0 is|kost|nummer|uit
        pak|neem mijn nummer op|over
        gegeven aan|voor de|het
        bij horen bij
        stem NO op
        klaar met _
        eind aan de
        houd het bij _ uur|dinsdag
        kun je|u besparen op
        mag u houden hoor
        NO woord meer|over gehoord
        oude|vorige NUMBER mag|kan weg|eruit
        naam op de bel|deur
        naam eraf van
        genoeg van de|het|die _ gehad
        dat ik NO MORE te laat
        punt uit de
        of|wel NO $
        zeg ik|je MSG|lidmaatschap|abonnement|contract _? mijn _ op
        zeg ik _? lidmaatschap|abonnement|contract _? _? _? op
        NO MORE _? ik ga slapen
        vandaag NO MORE
        laat|laten me|mij|ons weten|maar_weten _? of|als|wanneer
        hoe lang moet|duurt|gaat ik|het|dit nog
        hoe vaak moet ik|hij|zij|ze _
        hoelang nog
        """,
    "footer": """
        REPLY WORD
        geen MSG MORE $ REPLY|sms|stop
        UNSUB $ REPLY|sms|stuur
        """,
    "consent": """
        mijn|m'n|onze CONSENT _6 komt|komen hierbij|hiermee|nu te? vervallen
        hierbij|hiermee komt|vervalt mijn|m'n|onze CONSENT te? vervallen?
        mijn|m'n|onze CONSENT _5 vervalt|eindigt hierbij|hiermee|per_direct|per_vandaag|vanaf_nu|vanaf_vandaag|met_onmiddellijke_ingang
        trek|intrekken|ingetrokken|intrek _? _? CONSENT
        CONSENT _? in|ingetrokken
        """,
    "request": """
        . nee|neen|sorry? ik|wij|we ben|zijn NO patiënt|klant|lid|leerling|huurder|abonnee van|bij _5 $ _6 $ vergissing|misverstand >
        ge|gij|u|je|jullie zit|zitten|zijt|bent bij|aan de|een? WRONG persoon|nummer? $ ik ben|heet _3 NO >
        ge|gij|u|je|jullie hebt|hebben|heeft WRONG voor|vast $ mijn|ik naam|ben|heet is? NO _2 >
        NUMBER _6 $ jullie|uw MSG zijn|is NO voor mij|ons bestemd|bedoeld? >
        . sorry|neen|nee? ge|gij zijt|zit WRONG $ dit is _1 van|in|uit _2 >
        dit|dat was|is gsm|nummer|telefoon|telefoonnummer|gsmnummer van mijn|m'n|ons|onze THIRD|tante|oom|grootmoeder|grootvader zaliger $ hij|zij|ze _4 NO MORE
        simkaart|nummer|gsm|kaart|telefoon _5 $ die|ene|uw _ van jullie|u bestaat|woont hier|bij_ons NO
        sla|pas|nee|neen|bedank _4 $ mijn|m'n telefoon|gsm|mobiel|mobieltje piept|trilt|zoemt|ontploft|biept|rinkelt zo|nu? al|vaak genoeg
        . hoe zet|schakel ik die|deze|jullie|uw|al_die herinneringen|appjes|smsjes|sms|smsen|reminders|herinneringssms|reclameberichten|reclamesms|promoties uit|af|stil|stop $
        . met|via welk|welke woord|code|commando|toverwoord geraak|raak|kom ik|we van|uit jullie|uw LIST af|weg|vanaf? $
        vorige|vorig|gisteren|eergisteren|maandag|vrijdag|zondag week|maand? stop gestuurd|geantwoord|gesmst|getypt|teruggestuurd $? _4 weer|alweer|opnieuw eentje|MSG|prijs|raak
        ge|gij|u|je|jullie stuurt|sturen|stuur dit|dat|MSG naar|aan de|een? WRONG persoon|man|vrouw|nummer? $ ik ken|heet|ben _4
        schrijf|meld|haal|gooi me|mij|ons maar? uit|af|eraf|eruit $ _4 lees|lezen|bekijk|open ik|we? toch? nooit|niet|amper|nie
        MSG mag|mogen|kunt|kan|moogt je|u|jullie|ge mij|me|ons UNSUB|schrappen $ _2 WISH|mag|mogen|moet|moeten ik|we? wel|graag blijven? GET|komen|houden|sturen
        van|voor MSG|uitslagen|wedstrijduitslagen|nieuwtjes schrijf|meld me|mij|ons maar? uit|af $ _2 moet|moeten|mag|mogen|WISH ik|we? wel|graag blijven? komen|GET|houden
        NO MSG MORE? in|op bus|brievenbus en ook NO _? via|per|op sms|app|telefoon|gsm|smsjes|appjes|whatsapp
        jullie|u|ge hebben|heeft|hebt mij|me|ons _6 NO uitgehaald|eruitgehaald|afgehaald|verwijderd|uitgeschreven|geschrapt $ doe|haal|gelieve|graag|schrap _4
        . ik ben er klaar mee $ weer|alweer zo'n bericht|berichtje|sms|smsje|appje|reclamesms|reclamebericht onder|tijdens|midden|om|op|>
        mijn|m'n|dit|ons NUMBER zit|staat|stond er|daar|hier|erin _? per? ongeluk|abuis|vergissing in|bij|op|tussen _2 $ haal|wis|schrap|verwijder|gooi|doe het|dat|mij|me? maar? weg|eruit|eraf|>
        heb|had dit|deze NUMBER net|pas|sinds|nu|onlangs _6 krijg|ontvang|krijgen ik? _? jullie|uw MSG|STUFF|dingen|spullen voor|van|aan ene|meneer|mevrouw|zekere|iemand
        heb|had dit|deze|die gsm|gsmke|toestel|simkaart|telefoon|kaartje|nummer gekocht|overgenomen|gekregen _9 krijg ik jullie|uw praat|praatjes|MSG|STUFF|dingen $
        ben _3 NO die|dien|wie gij|ge|je|u|jullie zoekt|zoeken|zoek|bedoelt|bedoelen >
        dit|dat is werktelefoon|diensttelefoon|noodnummer|werkgsm|dienstgsm|bedrijfstelefoon _6 $ _2 MSG|privéreclame is|zijn|wordt _2 NO toegelaten|toegestaan|bedoeld|gewenst
        als|indien jullie|u|ge nu|eindelijk|eens|dan|gewoon|onmiddellijk? NO stoppen|stopt|ophoudt|ophouden|kappen|kapt met die|deze|dit|mij|me|ons? sturen|smsen|appen|berichten|spammen|mailen|texten|MSG
        al|reeds|gisteren|vorige _2 stop gestuurd|geantwoord|gesmst|getypt|teruggestuurd en vandaag|vanmorgen|vanochtend|vanmiddag|vanavond krijg|kreeg|ik|toch? weer|alweer|opnieuw
        inbox|mailbox|voicemail|telefoon|gsm|toestel|scherm _4 vol met|van|door jullie|uw MSG|STUFF? $ hou|houd|stop|kap|kappen op|ermee|mee? >
        jullie|uw MSG komen|belanden hier _? bij|aan de|een WRONG _? toe|terecht|binnen|uit
        . al 2x|3x|4x|5x|6x|7x|8x|9x|10x stop gestuurd|geantwoord|gesmst|getypt|teruggestuurd .
        . val|valt mij|me|ons hier|er|daar? NO MORE mee|hiermee|ermee|daarmee? lastig
        NUMBER NO MORE gebruiken|gebruikt voor MSG
        gebruik|gebruikt mijn|m'n|dit|onze|ons NUMBER NO MORE voor MSG
        . op jullie|uw|deze|die|zulke|dit_soort|al_die MSG zit|zitten ik|we|wij NO MORE? te? wachten
        . gelieve|wilt|wil|willen|graag|verzoek u|je|jullie? mij|me|ons NO MORE lastig_te_vallen|aan_te_schrijven|aanschrijven|lastigvallen|te_contacteren|contacteren|benaderen|te_benaderen|smsen|te_smsen|berichten|te_berichten|spammen|te_spammen .
        NO|geen per_ongeluk|vergissing|foutje|abuis|misverstand $ ik|we? WISH weg|eraf|eruit|ervanaf|vanaf|UNSUB
        laat|laten mij|me|ons|NUMBER in_geen_geval|NO|nooit|vooral_niet op|in _? LIST staan
        hoe vaak|dikwijls moet|moeten ik|we nog? stop SEND|zeggen|typen|antwoorden voor|voordat|vooraleer|eer|tot|totdat
        hoe vaak|dikwijls moet|moeten ik|we nog stop SEND|zeggen|typen|antwoorden
        . kan|mag ik NO? gewoon van|uit _? LIST af|eraf|weg $
        waarom|hoezo blijven|blijf|blijft jullie|u|ik _2 SEND|GET $ ik? heb|had|ben me|mij|ons _2 UNSUB
        waarom|wanneer|hoezo TAKE|REMOVE jullie|u|je mij|me|ons|NUMBER NO van|uit|af _? LIST
        per ongeluk|abuis aangemeld|ingeschreven|opgegeven|geabonneerd|toegevoegd $ graag|gelieve|aub|wilt|kunt|meteen|direct _3 afmelden|uitschrijven|verwijderen
        uitgeschreven|afgemeld|opgezegd $ _3 $? _5 weer raak|prijs
        jullie|u hebben|heeft me|mij|ons weer|alweer|opnieuw toegevoegd|aangemeld|ingeschreven $ meteen|direct|graag|onmiddellijk|gelieve? ERASE|UNSUB|eraf
        kunt|kun|kan|wilt|willen|kunnen|zou u|je|jullie STOP met mij|me|ons te? smsen|berichten|spammen|appen
        REMOVE ME van|uit _? LIST
        NO MSG MORE $
        WANT NO MSG MORE GET
        WISH ME UNSUB
        """,
    "word": """
        waarom|hoezo werkt|helpt|lukt|doet|pakt stop sturen|antwoorden|stop? NO
        op mijn|m'n stop|afmelding|uitschrijving van|op _3 nog|nog_altijd|nog_steeds? NO gereageerd|gestopt|reactie|geantwoord
        hoe|waar kan|kun|kunnen|moet|mag|dien ik|we|je? me|mij|ons _? UNSUB voor|van|uit|bij deze|dit|die|de|jullie|uw? MSG|LIST|STUFF|dienst|jullie|u
        op mijn|de|het|m'n? eerste|tweede|derde|vierde|vijfde|vorige|1e|2e|3e|4e|5e|zoveelste? stop|afmelding|uitschrijving|opzegging nog? altijd|steeds? NO gereageerd|gestopt|reactie|geantwoord
        mijn|m'n|de|een stop|afmelding|uitschrijving wordt|werd|is|blijkt NO _? opgevolgd|verwerkt|gelezen|gehoord|gerespecteerd|aangekomen|geregistreerd|doorgekomen
        op stop gedrukt|getikt|geklikt $ waarom|hoezo _? nu|toch|dan|nog? weer|toch|nog|opnieuw
        heb|had _2 stop gedrukt|getikt|geklikt|gestuurd|geantwoord $? en? waarom|hoezo|toch _? nu|toch|dan|nog? weer|toch|nog|opnieuw dit|MSG|een|iets
        code|woord|commando|toverwoord|stopwoord om|voor|waarmee ik|we? dit|deze|die|MSG? MSG? te? CEASE|UNSUB
        manier|mogelijkheid|knop|link|optie|truc|middel om|waarmee|voor dit|MSG|jullie|ik|het? te? laten? CEASE|UNSUB
        hoe|waar kan|kun|moet|kunnen|mag ik|we|je aangeven|zeggen|laten_weten|instellen|melden|doorgeven dat ik|we|je dit|die|deze|MSG|STUFF? MSG|STUFF? NO MSG|STUFF? MORE? WISH|hoef|GET|MSG
        . eraf >
        . afgelopen nu|nou|ermee >
        codewoord|sleutelwoord|stopwoord|stopcode om dit|deze|hiermee|die|MSG? MSG? CEASE|UNSUB
        . nimeer|niemeer|nietmeer|nimmer SEND|bellen $|he|hè|hee
        hoe ik|je|men|we|wij dit|deze|die|jullie|uw|zulke? MSG uitschakel|uitschakelt|uitzet|stopzet|afzet|opzeg|opzegt|afmeld|afmeldt|blokkeer|blokkeert|tegenhoud|tegenhoudt|wegkrijg|wegkrijgt|stop|stopt|kwijtraak|kwijtraakt
        sinds|na|ondanks mijn|m'n|onze UNSUB van|op? _3 heb|kreeg|krijg|krijgen|ontving|ontvang ik|we er|nog|toch? al|alweer|weer|nog|toch|steeds _? _? gehad|gekregen|ontvangen|binnen|MSG
        hoe|waar ik|we|je|men hiervan|hier|ervan|daarvan|MSG afkom|afkomen|afkomt|af_kom|af_geraak|afgeraak|vanaf_kom|af_raak
        hoe|waar ik|we|je|men van? jullie|u|MSG afkom|afkomen|afkomt|af_kom|af_geraak|afgeraak|vanaf_kom|af_raak
        . eraf|eruit graag|aub|svp|alstublieft|alsjeblieft >
        . eraf|eruit graag|aub|svp|alstublieft|alsjeblieft $ en? snel|vlug|meteen|nu|direct|onmiddellijk
        . graag eraf|eruit >
        . stop $ echt|nu|punt|klaar|alstublieft >
        hoe ik|we hier|er|hiervan|daar|ooit ooit? vanaf|af|eraf|uit kom|geraak|raak|kan
        mij|me|ons _? _? _? UNSUB voor|van|bij|uit|op _? MSG|LIST|alles
        zou|zouden|kan|kunnen|wil|wilt|kunt|kun iemand|u|je|jullie|ge mij|me|ons kunnen|willen? UNSUB
        . mag weg >
        UNSUB voor|van alles
        intrekking van? mijn? CONSENT
        WANT mij|me|ons UNSUB
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
        me|mij|ons hier|graag|hiervoor|daarvoor|nu|weer|bij|voor? UNSUB $|graag|aub|svp|van|voor
        WANT mij|me|ons hier|graag|nu|bij? UNSUB $|van|voor|graag|aub
        me|mij|ons UNSUB van|voor MSG|alles|LIST|jullie|uw
        hoe|waar kan|moet|kom|kunnen|kun ik|je|we? me|mij|ons|van hier|hiervoor|hiervan|daarvan|van? MSG|LIST? UNSUB
        hoe|waar UNSUB
        hoe|waar meld|schrijf ik me|mij hier|hiervoor|MSG|LIST|jullie? af|uit
        hoe|waar zeg|meld|schrijf ik MSG|dit|deze|die af|op|uit
        al|reeds UNSUB
        na 0? stop
        na _ stop
        . nee|ok|oke|nou|dus|gewoon|nogmaals|weer|hallo|sorry|en|jaja WORD >
        , stop|stoppen|afmelden|uitschrijven|kappen|genoeg >
        $ graag? UNSUB $
        . UNSUB graag|aub|svp|alsjeblieft|pls|nu|direct
        graag UNSUB|stoppen|verwijderen|schrappen|wissen $
        stop stop
        UNSUB UNSUB
        wil|wou|zou|graag me|mij|ons? willen? UNSUB $
        me|mij|ons graag|willen|laten? UNSUB van|voor MSG|LIST|alles|jullie|uw|dit|deze
        UNSUB van|voor|uit MSG|LIST|alles|jullie|uw|dit|deze
        al|reeds|toch OFTEN? OFTEN? UNSUB
        heb|had|ben me|mij|ons OFTEN? OFTEN? OFTEN? UNSUB
        heb|had al|reeds|toch OFTEN? me|mij? OFTEN? OFTEN? UNSUB
        heb|had OFTEN? OFTEN? OFTEN? OFTEN? stop gestuurd|geantwoord|gezegd|gesmst
        al|reeds OFTEN? stop gestuurd|geantwoord|gezegd|gesmst
        stop gestuurd|geantwoord|gezegd|gesmst
        ondanks|trots mijn? UNSUB|stop|afmelding
        afmeldlink|afmeldpagina|uitschrijflink|afmeldknop|uitschrijfpagina
        manier|mogelijkheid|knop|link|optie om|voor|tot|te? me|mij|dit|MSG? van? UNSUB|CEASE
        manier|mogelijkheid|knop|link|optie om|voor _? _? MSG CEASE
        verzoek|verzoeken tot|om|mij|ons? UNSUB|uitschrijving|afmelding|verwijdering
        intrekking|uitschrijving|afmelding|opzegging MSG|van_mijn|per_direct|graag
        reclamestop
        smsstop
        meld|meldt mij|me|mn|ons OFTEN? hier|hiervoor|MSG|alles? af
        schrijf|schrijft mij|me|mn|ons _? _? uit
        zeg MSG op
        MSG opzeggen|afzeggen|uitzetten|stopzetten|annuleren|stoppen|afmelden|uitschakelen|afzetten|beeindigen|staken
        zet|zetten het|dit|dat|ze|alles|MSG|STUFF maar|gewoon|graag? uit|af|stop
        zet|zetten _? MSG uit|af|stop|stil
        schakel|schakelt MSG|dit|alles _? uit
        $ stop|stoppen|afmelden|uitschrijven|unsub >
        stop bedoel ik
        stop is|= stop
        unsub mij|me|ons
        UNSUB ff|nu|meteen|direct $
        dan is 't|het stop
        """,
    "ending": """
        krijg|krijgt|krijgen|ontvang|ontvangt jullie|uw|die MSG|STUFF _5 $ dat|dit|het moet|mag|kan ophouden|stoppen|eruit|uit
        krijg|krijgt|krijgen|ontvang|ontvangt _2 MSG van jullie|u|uw _6 $ schakel|zet|doe het|dat|dit|ze uit|af
        gezegd|geschreven|gevraagd|gemeld|geantwoord dat|om het|dit|dat|jullie moet|moest|moeten|moesten ophouden|stoppen
        vol met|van|door jullie|uw|die|MSG MSG|STUFF? $ _? hou|houd|stop|haal|kap|kappen|schei|verwijder
        SEND $ over|voor|van|en|maar? de rest|andere|overige NO $
        verlos|verlost|bevrijd|vrijwaar|ontlast mij|me|ons van? MSG|STUFF|jullie
        zou|hoop|hopelijk|hopen|wens|graag _5 dit|dat|deze de|het laatste MSG is|was|blijft|wordt|mag
        nee|neen tegen? zeggen tegen|op MSG|STUFF
        contact|communicatie via|per MSG hierbij? beeindigen|beëindigen|stopzetten|stoppen|verbreken
        kraan|kraantje dicht|toe met|van? MSG
        zorg|zorgt|zorgen|regel|regelt|maak|maken jullie|u|je? ervoor|er? voor? dat ik|we|wij NO MSG|STUFF? MORE GET|hoor|zie|lees|verneem|MSG
        zie|ziet er|erop toe|op dat ik|we|wij NO MSG|STUFF? MORE GET|hoor|zie|lees|verneem
        WISH|wou ik|we? van die|dat|deze|de|al|jullie|uw? MSG|STUFF af|vanaf|verlost|afkomen|verlost_worden $
        zonde|jammer van de|jullie|uw? moeite|tijd|geld|porto|energie|papier om|dat jullie|u|je? mij|me|ons _2 SEND
        verspilde|verloren|vergeefse|nutteloze moeite|tijd om mij|me|ons _2 SEND
        heeft|is NO|weinig zin|nut om? mij|me|ons _2 te_sturen|te_appen|te_mailen|te_benaderen|te_spammen|te_smsen|aan_te_schrijven|lastig_te_vallen|te_bestoken
        bespaar|bespaart|bespaar_je me|mij|ons post|nieuws|ellende|info|informatie $
        wanneer|hoelang|hoe_lang houden|houdt|stoppen|stopt die|deze|de|ze|jullie|uw? MSG nu|eens|eindelijk|nou? op|mee|>
        MSG nog? $ wanneer houden|houdt|stoppen|stopt die|dat|ze|dit op|mee|>
        nog|nog_altijd|nog_steeds|steeds|alweer altijd? MSG $ kan|mag|kunnen|mogen dat|die|dit|ze weg|uit|stoppen|ophouden|eraf
        _ kunnen|mogen|kunt|mag jullie|u|je wel|maar|gerust? laten zitten bij|voor mij|ons
        zeg _4 af|op $? en jullie|uw sms|MSG|app dienst? ook
        genoeg gespamd|ge_sms't|gesmst|gesms't|geappt|gemaild|gestalkt|lastiggevallen|geterroriseerd|bestookt
        zorg|zorgt|zorgen _? dat dit|MSG|STUFF ophoudt|ophouden|stopt|stoppen|eindigt
        bewaar|bewaart|bewaren|hou|houd MSG|STUFF voor iemand|mensen|wie|klanten|anderen|degene|degenen|liefhebbers anders|die|erop|er|wel
        niemand zit|zat|wacht op MSG|STUFF te? wachten
        lees|lezen|bekijk|open ik|we? ze|die|MSG toch? NO $? dus? laat|stop|spaar|bespaar|hou|doe _? _? zitten|moeite|mee|ermee|weg|op
        laat|laten maar|het|ze zitten voortaan|verder|vervolg
        laat|laten voortaan|verder|vervolg maar|het|ze zitten
        . NO blijven|steeds_blijven SEND
        waarom|wanneer|hoezo houden|houdt|hou|stoppen|stopt jullie|u|je|het|dit NO nou|nu|eens|gewoon? op|mee? met? SEND|MSG
        waarom|hoezo sturen|stuurt|stuur|appen|appt|schrijven|gaan|gaat jullie|u|je gewoon|nog|steeds? door $ ik? stuurde|zei|schreef|heb|had
        was dit|dat het|de? laatste MSG
        hou|houd|houdt mij|me|ons NO MORE? op de hoogte
        NO MORE op de hoogte gehouden|gebracht|houden|brengen|te_houden
        laat|laten dat|het|dit|ze|maar? achterwege
        voortaan|vanaf_nu|verder|liever graag|aub|liever? zonder mij|me|ons $
        zet|zetten MSG voor mij|me|ons|mijn_nummer uit|af|stop|stil
        waar|hoe kan|moet|kunnen|mag ik|we|je dit|deze|MSG|jullie opzeggen|afmelden|uitzetten|stopzetten|annuleren|afzeggen|uitschrijven
        . spaar|spaart mij|me|ons >
        ik|wij verlaat|verlaten jullie|deze|de|die|uw? LIST
        staak|stop|staakt|beëindig het|de|dit versturen|sturen|zenden|schrijven|verzenden|appen|mailen
        stop|staak|stopt deze|die|dit waanzin|onzin|gekte|terreur|circus
        MSG kan|kunnen ik|we|wij wel|best|goed|gerust? missen
        nodig|nodigt mij|me|ons NO MORE uit
        u|jullie|je|dit|ge valt|vallen|val mij|me|ons lastig
        zorg|zorgen|zorgt|zorgt_ervoor|zorg_ervoor _? _? dat mijn|m'n|onze naam|nummer|gegevens verdwijnt|verdwijnen|weg|eruit|eraf|weggaat|verdwenen
        ontdoen van MSG|jullie
        hou|houd|houdt eens|nou|toch|nu op zeg >
        STOP met _? MSG want|omdat die|ze|ik|jullie|het komt|komen|kom|krijg|heb|ben|zijn
        dit|dat is|was het|de? laatste MSG|wat|dat ik _? van u|jullie|je|ge
        laatste keer|MSG|maal $? daarna|hierna niks|niets|geen MORE
        laat|laten het hierbij $
        laat u het hierbij|daarbij $
        . laat u het maar zo >
        we|wij zijn _? klaar|uitgepraat|uitgeluld met elkaar
        het is uit tussen|met ons|jullie
        ben ik voor u|jullie|je _? onbereikbaar
        voor u|jullie|je ben ik _? onbereikbaar
        manier|mogelijkheid|optie om hier|hieronder|hiervan _? te? onderuit|onder_uit|vanaf|uit komen|raken
        eindig|eindigt|beëindig deze|dit|die|alle MSG|STUFF
        van die|dat|deze|de|al_die MSG|STUFF wil|wou|moet ik? af|vanaf|verlost
        kunnen|kan|kunt|kun|zou|wilt|wil jullie|u|je|iemand mij|me|ons _? uitzetten|uitschakelen
        kan|kunnen|mag|mogen ik|we|wij uit|van _? MSG|LIST _? _? _? worden? gehaald|verwijderd|geschrapt|gehaald_worden
        hoe kom|geraak|raak ik|we hier|hiervan vanaf|af|van|uit $
        klaar met jullie|u $
        . uitschakelen|skippen|opdoeken|weghalen|weg|uitzetten|dempen die|deze|jullie|uw MSG|STUFF
        hier|hiervan|hieruit|jullie uit|af|vanaf|verlost te komen|raken|geraken|zijn
        verlost te? zijn|worden van? deze|dit|die|jullie|MSG
        laat mij|me|ons los|gaan $
        laat los >
        doe|gooi maar? weg >
        af ermee >
        zet uit >
        . weghalen|opruimen|wegdoen graag? >
        laat mij|me|ons er maar? tussenuit|tussen_uit|vanaf
        genoeg gehad >
        dit|MSG|jullie kwijt te? raken|zijn|worden
        het|dit|dat mag ophouden|stoppen $
        mag|mogen MSG eraf|eruit
        allemaal de pot op
        . dit|dat|zoiets wil ik niet >
        kappe nou|es|ermee|hiermee
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
        STOP MSG|STUFF
        . stop STUFF
        . houd|houdt|hou op $|a|nu|hiermee
        . houd|houdt|hou op met MSG|STUFF|SEND|$|die|dat|dit|deze|mij|me
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
        MSG|STUFF mag|mogen|moet|moeten|kan|kunnen _? _? stoppen|ophouden|uit|weg|achterwege_blijven
        dat|willen die|deze|MSG|STUFF _? ophouden|stoppen|stopt|ophoudt
        MSG kan|kunnen|kunne me|mij gestolen worden
        kan|kunnen me|mij gestolen
        loop|loopt heen|rond|naar de? met|pomp|maan
        schijt|scheit|lak|maling|boodschap aan jullie|die|je|uw|MSG|STUFF|de
        ik heb _? schijt|lak|maling|boodschap aan
        wanneer houden|houdt|stoppen|stopt|gaan jullie|u|je|dit|het eindelijk|eens|nou? op|mee
        wat|hoe|waar moet|kan|dien ik sturen|doen|typen|antwoorden|zijn|heen|intypen $? om|zodat _? _? _? _? af|uit|stoppen|MSG|NO|verlost|CEASE|vanaf|UNSUB
        om _? _? van af te zijn|komen|raken
        ervan|hiervan|daarvan af te? komen|zijn|raken|willen|geraken
        verlost|af|vanaf worden|zijn|raken van MSG|jullie|STUFF|dit
        hoe krijg|geraak|raak|zet|kan ik dit|MSG|hier|jullie weg|uit|af|stop|stilgezet|kwijt|los
        hoe word ik _? _? MSG|jullie|dit|STUFF kwijt
        kwijt|los van MSG|jullie
        dienst|service|abonnement|abo|sms|nieuwsbrief|verzending|mailing|smsdienst|meldingen beëindigen|opzeggen|stopzetten|stoppen|annuleren|uitzetten|stop|uitschakelen|afzeggen|afmelden $
        afzeggen|opzeggen|beëindigen|stopzetten|annuleren|stoppen van? sms|abonnement|dienst|nieuwsbrief|MSG|smsservice|sms_service
        laat maar zitten|achterwege met|die|MSG|STUFF
        laat|laten maar? zitten MSG|STUFF|die
        ey|bro|man|gast|gozer laat me|mij $
        zo|dit is het|nu|wel|nou|echt wel|nu|nou? genoeg|mooi|welletjes $|geweest|met|MSG|STUFF
        spuugzat|kotsbeu|strontzat|spuugmoe|doodmoe|kotsmisselijk
        MSG|STUFF zat|beu|moe
        ben|word|wor _? MSG|STUFF|jullie _? zat|beu|moe|gek
        hou|hald|houd|haold|hoal d'rmee|dermee|ermee|d'r op|met|$
        hou|hald|houd|haold op met
        hald|haald|hoal|hold op met|now|noe|$
        gek|horendol|tureluurs|knettergek|gestoord|gestrest|gestresst|ziek van MSG|STUFF|jullie|dit|dat_gepiep
        wordt|word|worden _? te veel|gek|vervelend $ _? _? UNSUB|NO|stop|ERASE
        te veel MSG|STUFF $? afmelden|stop|UNSUB|weg
        veel te veel $ _? UNSUB|stop|afmelden|uitschrijven
        kan|kunnen|gaat dit|het|dat ook zonder MSG
        hoeft|hoeven voor|van|bij mij|me|ons echt|allemaal|gewoon|ook? NO
        met rust te? laten|gelaten
        laat|laten een|de|deze|dit|mijn|'n|het? _? PERSON|NUMBER|gezin|mensen|burger|burgers|familie|telefoon met rust
        hou|houd|houdt je|uw|jullie eindelijk|nou|eens|maar? bek|kop|mond|smoel|waffel|snater|klep|muil|snavel
        klaar|kap|stop|gedaan ermee|mee $
        zie|zien|ziet ik|wij|we? af van _? _? MSG
        gelieve _? _? _? MSG af te zien
        van MSG af te zien
        af te zien van _? _? MSG|contact
        een eind|einde|punt aan|achter maken|maak|$
        maak|maken|zet|zetten er|hier _? een eind|einde|punt|stop
        einde maak|maken|komt aan _? MSG|STUFF|dit
        onthoud|onthoudt u|je _? _? MSG|contact|verder
        stap|meld|schrijf|haak|stapt ik me|mij? uit|af|van MSG|LIST|dienst|smsdienst|infodienst|club
        ik stap uit|af|eruit _? MSG|infodienst|$
        stekker uit|eruit _? MSG|STUFF|trekken|$
        hou|houd het voor|bij gezien|dit|deze
        voor gezien met|MSG|STUFF
        noch MSG noch
        jullie|u|je mogen|mag|kunnen|kunt ophouden|stoppen _? _? _? _? SEND
        sturen|berichten|moeite|porto besparen|sparen|bespaard|bespaar
        kun|kunnen je|jullie|u besparen|sparen
        bespaar je|jullie|u|uzelf de|die|dat moeite|$
        afmelding|uitschrijving|opzegging van|voor _? MSG|diensten|alles|LIST
        abonnement is|was afgelopen|gestopt|beëindigd|verlopen _? _? _? _? MSG
        abonnement|lidmaatschap|contract _? _? $? dus|ook|en _? MSG
        punthoofd|punthoofd_van|hoofdpijn|stress van|jullie|MSG
        krijg er|hier een punthoofd|sik|stress|wat_van|schijt|de_kriebels
        niemand op te wachten
        zit niemand op
        niet storen $? nooit|meer|aub
        NO MORE laten horen
        nooit MORE iets laten horen
        laten horen $? NO
        doei|tabee|ciao|adios|vaarwel|adieu $? en NO|nooit
        ik ben weg|vertrokken hier|$? doei
        hoe|waar laat ik mijn NUMBER blokkeren|verwijderen|wissen|schrappen
        uitzetten|uitschakelen|stopzetten|annuleren|verwijderen voor|van dit|mijn|deze NUMBER
        alles uitzetten|verwijderen|stopzetten|annuleren|wissen
        kan|kunnen ik|je jullie|dit|MSG ergens|hier|gewoon? muten|blokkeren|dempen|blocken
        ik|we wil|willen MSG toch|eigenlijk NO MORE?
        kan|kun|mag ik ergens|hier aanvinken|aangeven|aankruisen|instellen dat|of _? _? NO
        duidelijk|snappen|begrijpen|begrepen dat ik dit|dat|die|MSG|het NO WISH|hoef
        hoe lang|lang_nog gaat|duurt _? _? _? voor|voordat|totdat jullie|u|je|dit stoppen|stopt|ophouden
        dat was de? laatste $ begrepen|duidelijk|ja|hè|he|oké|oke|ok|stop|hoop|hopelijk|snap
        MSG _6 $? dat was de? laatste $
        meteen|hopelijk de laatste
        mag|mogen u|je|jullie houden $
        steek|steekt het _? ergens|waar
        zwijg|zwijgt
        laat|laten|lot|laot|loat|lit|lat mij|me|mie|mien|mich|my|ons _? _? _? rust|gerust|rest|vrede|rös|vree
        hou|houd|hald|hold|haad|houdt|oud|holt op|oep|up|aop $
        hou|houd|hald|hold|houdt|haad op|oep|up mee|met|mit|d'rmee|ermee|nou|nu|ze|he|hè
        NO woord|piep|kik|letter|kikje|mailtje|appje|smsje|lettergreep MORE
        wees|blijf|zijn|wordt stil|koest $|nu|aub
        . stilte|zwijgen|koest
        over en uit
        punt uit
        einde verhaal|oefening|discussie|contact|bericht
        uit en basta
        klaar uit|is_kees|over
        genoeg is genoeg
        tot hier en
        maat is vol
        de? maat is|was vol
        dit|dat|MSG is|was de? druppel
        de? druppel|emmer is|was|loopt|doet vol|over|$
        de druppel
        finito|schluss|khalas|game_over
        ik|we beeindig|beëindig|verbreek|stop|sluit|beëindigen hiermee|hierbij|dit|het|ons? contact|verbinding|MSG
        contact beeindigen|beëindigd|verbreken|verbroken|voorbij|stopt
        niet verder|langer MSG
        laat me|mij|ons erbuiten|er_buiten|eruit|ertussenuit|d'rbuiten
        wil|willen hier|er buiten blijven|gehouden
        ongelezen MSG|weg|verwijder|de_prullenbak|in
        MSG _? _? _? ongelezen|prullenbak
        de prullenbak $|in
        wie zit|heeft hierop|hier|op_dit|op te? wachten
        wie wil|heeft|leest dit|zulke|die|deze|jullie MSG|STUFF|nou|eigenlijk
        leest|wil|heeft toch geen mens|hond|kip|kat|niemand
        geen mens|hond|kip die|wil|zit|leest
        maak|zorg _? dat|ervoor $? dat? dit|het|MSG stopt|ophoudt|eindigt|over
        zorg _? dat ik _? _? NO MORE
        """,
    "removal": """
        je|u|jullie|ge mag|mogen|kunt|moogt mij|me|ons UNSUB|schrappen van|voor|uit MSG|LIST|jullie
        je|u|jullie|ge mag|moogt|mogen|kunt mij|me|ons schrappen|wissen|verwijderen|weghalen|weglaten uit|van bestand|bestanden|klantenbestand|systeem|database|databank|adressenlijst|mailinglijst|klantenlijst|verzendlijst
        LIST|MSG|STUFF $ hoe kom|geraak|raak|krijg ik|we daar|er|hier|me _4 vanaf|af|eraf|uit|vandaan
        hoe kom|geraak|raak ik|we daar|er|hier _3 vanaf|af|eraf|uit $ ik _3 LIST|MSG
        zet|zetten|schakel|leg dat|die|dit|het|uw|jullie ding|chatbot|bot|machine|computer|systeem|robot|automaat uit|af|stil voor|bij|op mij|mijn|ons|dit NUMBER?
        MSG|STUFF mag|mogen|kan|kunnen voor|van mij|me|ons? gerust|rustig|wel|direct|echt? op de? schop|vuilnisbelt|brandstapel
        TAKE|REMOVE mij|me|ons overal|alles? vanaf|van_af|af|eraf|uit $
        mijn|m'n|ons|onze|dit NUMBER doorhalen|doorstrepen
        blijf|blijft|wegblijven uit|van mijn|m'n|onze telefoon|inbox|mailbox|gsm $
        $ graag|gelieve ERASE uit|van|vanaf _2 LIST $
        mijn|m'n|ons|onze NUMBER _6 $ wil|wilt|kan|kun|kunt|kunnen|zou|willen|zouden u|je|jullie het|dat|dit|deze ERASE
        . laat dees|dit|mijn|deze nummer|nr vallen|schieten|los
        zet|plaats|noteer mij|me|ons op|in jullie|de|een|uw? niet|geen|niet_meer storenlijst|bellenlijst|benaderenlijst
        zet|plaats|noteer mij|me|ons op|in jullie|de|een|uw? niet|geen|niet_meer benaderen|storen|contacteren|bellen|lastigvallen|SEND LIST
        sta|staan ik|we|hier|er? _? buiten|zonder mijn|m'n|ons|onze weten|medeweten|CONSENT op|in|bij|tussen
        sta|staan ik|we|hier|er? _? op|in|bij|tussen buiten|zonder mijn|m'n|ons|onze weten|medeweten|CONSENT $
        jullie|u hebben|heeft mij|me|ons|NUMBER nog steeds|altijd NO verwijderd|uitgeschreven|afgemeld|geschrapt
        kunnen|kunt|kan|willen|wilt jullie|u|je NO stoppen|ophouden met SEND|MSG
        jullie|u hebben|heeft mij|me|ons weer|opnieuw aangemeld|ingeschreven|toegevoegd $? _? WISH|hoef NO
        waarom|wanneer|hoezo TAKE|REMOVE mij|me|ons|NUMBER NO
        waarom|wanneer|hoezo TAKE|REMOVE mij|me|ons|NUMBER NO van|uit|af _? LIST
        waarom|hoezo _? _? mij|me|NUMBER NO DELETE|gehaald|afgemeld|uitgeschreven
        kan|kunnen|kunt|wil|wilt _? mij|me|ons|NUMBER NO DELETE
        kan|mag ik NO van|uit _? LIST af|weg|OUTS|gehaald
        zou|zouden|kan|kunnen|mag mijn|m'n|ons|onze NUMBER|naam _? _? ERASE|gehaald kunnen|mogen? worden
        blokkeer|verwijder|wis|schrap mijn|m'n|dit|ons NUMBER in|uit|bij jullie|uw|het|de? LIST
        zet mij|me|ons|dit_nummer op _? zwarte|stop|sper|blokkeer lijst
        streep|strepen|kras|haal mij|me|ons maar|graag? door $
        zet|haal|trek|streep|maak _? kruisje|kruis|streep|lijn|streepje door|over mijn|m'n|onze naam|nummer|inschrijving
        mijn|m'n|onze naam|nummer willen|te? weglaten|weg_te_laten|weglaat
        LIST $ kan|mag|wil|moet dat|die|het|deze|dit OUTS $
        sta er _? _? in en wil er _? _? uit
        mij|me hier _? per? vergissing|ongeluk|abuis voor? opgegeven|aangemeld|ingeschreven
        opgegeven|aangemeld|ingeschreven $ _? _? _? dat|dit ongedaan maken
        . ik|wij? wil|wou uit|van die|deze|jullie|uw LIST
        NUMBER graag|aub|svp _? _? ERASE|OUTS $
        telefoonnr|telefoonnummer|nummer|nr graag|aub|svp permanent|definitief|volledig|helemaal ERASE
        MSG mag|mogen|kan|kunnen eraf|eruit|weg
        mij|me|ons _? _? overslaat|overslaan|overslagen
        NUMBER overal|volledig|helemaal|compleet weghalen|wissen|verwijderen|schrappen
        ik|wij wil|willen|wou|moet uit|van de|deze|jullie|uw|die LIST $|omdat|want|aub|graag
        uit|van de|dit|deze|jullie|uw|die LIST te? raken|geraken|verdwijnen|komen
        REMOVE mij|me|ons $
        REMOVE mij|me|ons graag|aub|direct|meteen|svp
        REMOVE mij|me|ons|het OUT $
        REMOVE mij|me|ons|mn|het|dit|mijn OUT de|het|jullie|uw|je|die? LIST
        REMOVE mij|me|ons er|maar OUT $
        mij|me|ons OUT de|het|jullie|uw|die|je? LIST
        mij|me|ons OUT LIST
        mij|me|ons _? OUT halen|REMOVE
        ons|me|mij eraf|eruit
        me|mij eraf|eruit|af|vanaf
        OUT jullie|uw|je|de|het|die LIST REMOVE|halen
        OUT jullie|uw|je LIST
        REMOVE mijn|mn|dit|dat|ons|het|me NUMBER
        REMOVE mijn|al gegevens
        mijn|mn|dit|dat NUMBER OUT|REMOVE $|uit|graag|aub|svp|en
        mijn|mn|dit|het|dat NUMBER REMOVE|eruit|eraf|weg
        NUMBER REMOVE
        NUMBER eraf|eruit|uit|weg|vanaf|afhalen jullie|uw|je|het|de
        gooi|gooien mijn|mn NUMBER weg
        . eruit
        verwijder|verwijderen|verwijdert|schrap|schrappen|wis|wissen|delete|uitschrijven graag|aub|svp $|mij|me|ons|mijn|mn|NUMBER|uit|van
        blokkeer|blokkeren|vergeet graag|aub|svp mij|me|ons|mijn|mn|NUMBER
        WANT ME schrappen|verwijderen|uitschrijven
        te schrappen|verwijderen|wissen $|uit|van
        STOP met|mee die|deze|dit|dat|het|je|jullie|uw|al|den? _? MSG|STUFF
        STOP met _? _? te? SEND|MSG|STUFF
        STOP er|hier|daar|der|d'r _? _? mee|mit
        STOP ermee|hiermee|daarmee|dermee
        hou|houd|houdt|ophouden|kap|schei nou|nu|eens|even|toch|maar|er|een|ne? keer? op|mee|uit mee|met?
        schei|schee er|dr|d'r _? _? uit|mee
        hou|houd|houdt 's|eens|ne|nou|er _? _? op|mee
        moogt|mogen|mag|kunt|kunnen|kun|moet|moeten|wilt|willen|zou ge|u|je|jullie|gij nu|eens|er? stoppen|ophouden|kappen ermee|daarmee|hiermee|$
        moogt|mogen|mag|kunt|kunnen|kun|moet|moeten|wilt|willen|zou ge|u|je|jullie|gij nu|eens|er? stoppen|ophouden|kappen _? met _? _? MSG|SEND|STUFF
        kunnen|kunt|kun|wilt|wil|willen|zou|zouden jullie|u|je|ge _? _? ermee|hiermee|daarmee willen? stoppen|ophouden|kappen
        ermee|hiermee|daarmee te? stoppen|ophouden|kappen|willen_stoppen|op_te_houden
        stoppen|ophouden|kappen ermee|hiermee|daarmee|nu|aub|graag|svp|dus
        . ophouden|kappen|stoppen|afblijven|basta|genoeg $
        . ophouden|kappen|stoppen|afblijven nu|aub|svp|graag|hiermee|ermee|dus
        basta $
        genoeg|klaar|gedaan|afgelopen|uit met|mee _? _? MSG|STUFF
        is|het|t is|nu|nou|zo? mooi geweest|zo
        is|het|t is|nu|nou|zo? welletjes geweest|zo|$
        mooi geweest
        welletjes
        het|nu|nou|zo is nu|nou|zo? genoeg|klaar|welletjes geweest? $
        is 't|het nu|nou|now|eens afgelopen|gedaan|afgelope
        nu|nou|eens gedaan zijn|$
        ben er|het|hier|daar klaar|zat|beu mee|$
        klaar mee
        ik ben|bin|zen er|het|hier|daar klaar mee
        ik ben|bin|zen er|het|hier|daar zat|beu mee?
        zat|beu|moe|gehad met? MSG|STUFF|van|jullie
        word|wordt|ben hier|er|daar gek|ziek|tureluurs|moe van
        genoeg van _? _? MSG|STUFF|jullie
        laat|laten|lot|laot mij|me|ons|mie|mien _? _? gerust|rust|vrede
        laat|laten|lot mij|me|ons|mie met|in rust|vrede
        met rust laten|gelaten
        laat dat $
        laat|laten dat|het|t na $
        laat|laten MSG|STUFF achterwege|weg|na|zitten
        kan|kunnen|kun|mag|mogen|kunt MSG|STUFF gewoon|ook|ergens|niet|alsjeblieft|even|voor_me? uit|stop|af|weg|stoppen|uitzetten|ophouden
        kan|kunnen|mag|mogen dit|ze gewoon|ergens|niet|alsjeblieft? uit|stop|stoppen|uitzetten|ophouden
        kan iemand|u|je|ik|jullie dit|het|die|deze|MSG|STUFF voor_mij|voor_me|ergens? uitzetten|stopzetten|uitschakelen|afzetten|stoppen|annuleren
        hoe kom|kan|kun|krijg|raak ik _? _? _? van|vanaf|af MSG|STUFF|jullie|dit|hier|af
        hoe kom ik van|vanaf|hier MSG|STUFF|jullie|dit|LIST? af
        hoe zet|stop|blokkeer|annuleer|beëindig ik MSG|STUFF|dit|jullie|deze|die
        hoe _? _? MSG|STUFF|dit|hier CEASE|UNSUB|uit|stop|af
        wat moet ik doen om _? _? _? MSG|CEASE|STUFF|hiervan
        bij wie|waar moet|kan ik zijn|terecht _? _? _? _? MSG|CEASE|UNSUB|STUFF
        hoe lang|vaak gaat|blijft|blijven dit|jullie nog|zo|door
        hoe vaak|dikwijls moet|moeten ik|we dit|het|nog|jullie? zeggen|vragen|schrijven|herhalen $
        hoe vaak|dikwijls moet|moeten ik|we me|mij|ons? nog? afmelden|UNSUB
        hoe vaak|dikwijls moet|moeten ik|we _2 zeggen|vragen|schrijven|herhalen|typen|antwoorden stop|afmelden|uitschrijven
        hoe vaak|dikwijls moet|moeten ik|we _2 zeggen|vragen|schrijven|herhalen dat|om ik|we? dit|dat|die|ze|het|jullie? MSG|STUFF? NO MORE? WISH|hoef|MSG|STUFF|GET|$
        hoe vaak|dikwijls moet|moeten ik|we _2 zeggen|vragen|schrijven|herhalen dat|om ik|we? NO MSG|STUFF|MORE|interesse|belangstelling|klant|lid|patient|patiënt
        hoe vaak|dikwijls moet|moeten ik|we _2 zeggen|vragen|schrijven|herhalen dat|om jullie|u|je|het|dit|ik? moet|moeten|mij|me? _2 stoppen|ophouden|CEASE|UNSUB|ERASE|eraf|eruit
        hoe vaak|dikwijls moet|moeten ik|we _2 zeggen|schrijven|herhalen dat dit|mijn|het|jullie? NUMBER|_? NO van|WRONG|verkeerd
        hoe vaak|dikwijls moet|moeten ik|we _2 zeggen|schrijven|herhalen dat jullie|u|je WRONG|verkeerd
        hoe lang|vaak moet ik|dit _3 MSG|STUFF
        hoe lang|vaak moet ik|dit _3 zeggen|vragen|herhalen $
        hoe vaak nog|zeg
        hoelang nog MSG|STUFF|dit_gezeik
        waarom|wrm|hoezo krijg|ontvang|blijf|stuurt|sturen|kriege ik|jullie|u|ge nog|toch|dit|deze|jullie|steeds _? _? MSG|nog|steeds|sturen|krijgen|ontvangen
        waarom blijf|blijven ik|jullie _? _? _? SEND|GET
        nog|nog_steeds steeds _? MSG
        bespaar|bespaart|spaar me|mij|ons|je|jullie MSG|STUFF|de|die|moeite
        verspil|verspillen|verspilt _? je|jullie|uw? tijd
        beëindig|beeindig|staak|annuleer|cancel|stop|blokkeer alle|al|toekomstige|deze|die|verdere|de? MSG|STUFF|verzending
        verzoek|verzoeken|vraag|vragen|eis|eisen|sommeer u|jullie|je om|dringend|beleefd|vriendelijk|per_direct|hierbij? _? _? _? _? CEASE|verzenden|verzending|stoppen
        verzoek|vraag om _? _? _? CEASE|stoppen
        verzenden|verzending|toezending|versturen|sturen _? _? _? _? CEASE|beeindigen
        afzien|af_te_zien van|verdere MSG
        ziet|zie|zien u|je|jullie? _? van verdere? MSG af
        van verdere MSG af
        zwijg|zwijgt|stilte|radiostilte
        . stil zijn|blijven >
        altijd|voorgoed|voortaan|nu stil zijn|blijven $
        hou|houd je|jullie|uw mond|kop|muil|snavel|bek|bakkes
        dat|dit|hiermee|ermee|verdere _? NO MORE doen
        NO MORE doen $
        achterwege laten|blijven
        neem|nemen|nam afscheid van _? MSG
        haak|haken|stap|stappen|kap ik|hierbij|er _? af|uit|mee $
        ik haak|stap|kap af|eruit|op|ermee $
        ik zeg op $
        ik doe NO MORE mee $
        pas|bedank|passen ik|wij|daar|hier|er voor $
        daar pas|bedank ik voor
        ik bedank|pas voor|ervoor|hiervoor _? MSG|toezending|verdere|jullie|$
        laat mijn? inschrijving vervallen
        hier scheiden onze wegen
        zonder|kan MSG|die_appjes alsjeblieft|graag|$
        ERASE mij|me|ons|ondergetekende $
        ERASE mij|me|ons|ondergetekende _? _? uit|van|vanaf|bij|graag|aub|nu|alsjeblieft|dan|maar
        TAKE mij|me|ons|mn|mie _? _? OUTS
        TAKE mij|me|ons|mn|mie _? _? uit|van|vanaf|af _? _? LIST
        TAKE mij|me|ons|mn|mie eens|nou|maar|gewoon? van|uit|vanaf jullie|uw|die|dit|deze|dat _?
        TAKE u|je|jullie|iemand? mij|me|ons _? _? OUTS
        TAKE u|je|jullie|iemand? mij|me|ons _? _? _? uit|van _? _? LIST
        mij|me|ons _? _? uit|van|vanaf _? _? LIST halen|TAKE|ERASE|verwijderen|schrappen|af
        mij|me|ons _? _? _? OUTS|eraf|eruit halen|TAKE|gooien|doen|$
        mij|me|ons _? _? ERASE|weghalen|wegdoen $
        mij|me|ons te ERASE|schrappen|verwijderen|wissen
        NUMBER _? _? _? uit|van _? _? LIST
        NUMBER uit|even|graag|maar|nu|dan|ook? ERASE|OUTS|wissen|weg|uithalen|wegdoen|weghalen $
        NUMBER _? _? ERASE|OUTS|wissen|weg|uithalen|wegdoen|weghalen graag|aub|svp|en|uit
        NUMBER weg|wegdoen|weggooien|eruit|eraf|vernietigen|blokkeren
        ERASE|vergeet|vergeten mijn|mn|dit|dat|ons|het|al|alle|mij|me|m'n? _? NUMBER
        gooi|gooien|haal|halen|doe|smijt|mik|neem|streep _? mijn|mn|dit|dat|ons|het|m'n NUMBER _? OUTS|weg|uit|van|af
        haal|halen mijn|mn|dit|dat|ons|het|m'n NUMBER
        ERASE contact|contactgegevens
        contact ERASE|wissen
        uit jullie|uw|je|alle|al|hun|julie _? LIST|bestanden
        van|vanaf jullie|uw|je|julie _? lijst|lijsten|lijt|mailinglijst|verzendlijst|smslijst|lijstje|bellijst|maillijst|bestand
        uit|van de|het|die|dat|deze|dit LIST halen|ERASE|TAKE|af|aub|graag|svp|weg
        wil|wilde|wens|zou|dus_mag ik|we|wij hier|er|graag|nu|ook? eruit|eraf|vanaf $
        mag ik er|hier af|vanaf|eraf
        dus mag ik eruit
        ik|we|wij wil|wilde|wens|willen hier|er|graag|nu|ook? eruit|eraf|vanaf $
        . wil eruit|eraf $
        wil|wens|zou _? _? uit|van _? _? LIST verdwijnen|$|gehaald|verwijderd|geschrapt
        kan|mag ik uit|van _? _? LIST|oudermailing
        ik wil|wou eruit|eraf|vanaf $
        weg|eruit|eraf met|ermee mij|me|mijn|mn|dit|deze|die|$? _? NUMBER|MSG|STUFF
        weg|eruit|eraf met mij|me|ons|$
        weg|eruit|eraf ermee
        weg ermee|hiermee|daarmee
        . weg met MSG|STUFF|NUMBER|LIST|jullie|mij|$
        zet mij|me|ons op _? _? nietstorenlijst|storenlijst|blacklist|zwarte|blokkeerlijst|stoplijst|uitsluitlijst|sperlijst
        bel_me_niet_register|belmenietregister|niet_storen_lijst|blokkering|blacklist
        zet me|mij|ons er alsjeblieft|aub? _? af|uit
        verwijdering|uitschrijving|schrapping|wissing van mijn|mij|ons|dit|deze|al
        eis|verzoek|vraag _? _? verwijdering|uitschrijving|schrapping
        recht om|op vergeten|vergetelheid|gegevenswissing
        gegevens weg|eruit|verwijderen|wissen|vernietigen|schrappen
        pas uw|jullie? lijst|bestand|administratie aan
        uw|jullie lijst|bestand aanpassen
        doe|zet|gooi|haal|mik me|mij|ons eruit|eraf|weg|uit|d'ruit
        vergeet mij|me|ons
        gebruik|gebruikt|gebruiken _? mijn|dit|deze NUMBER NO MORE
        mijn|dit|deze|mn NUMBER NO MORE gebruiken|benaderen|bellen|smsen|appen|$
        WISH _? _? verwijderd|geschrapt|gewist|uitgeschreven|afgemeld|weg worden|zijn
        WISH _? _? _? worden? verwijderd|geschrapt|gewist|uitgeschreven|afgevoerd|overgeslagen
        ERASE alles|al wat|van _? _? mij|me|ons
        verzoek|vraag|eis|wens|wil _? _? _? NUMBER te? ERASE|verwijderen|wissen|schrappen
        NUMBER NO|nooit _? _? voor _? _? gegeven|bedoeld|bestemd|vrijgegeven|doorgegeven|achtergelaten
        NUMBER is|was|dient NO|alleen|privé|privaat|enkel|uitsluitend _? bedoeld|voor|bestemd|privé|reclame
        NUMBER gaat jullie|u|je niks|niets|geen
        blijf|blijft _? _? _? van|af mijn|me|m'n|dit NUMBER|telefoon af
        poten|handen|tengels thuis|af|van
        mij|me|ons|nummer overslaan|overgeslagen voortaan|graag|svp|aub|$
        overslaan|over_te_slaan bij|voor _? MSG
        sla mij|me|ons|dit _? _? over
        verschoond|gespaard blijven|worden van|$
        wil _? verschoond blijven
        haal|haalt|gooi|gooit|schrap|verwijder|neem|neemt|doe ons|mij|me|mijn|dit|deze _? _? _? _? uit|van _? _? LIST
        wij zijn|bestaan NO MORE _? $ _? _? ERASE|NO|schrappen
        bedrijf|praktijk|winkel|vereniging|zaak|stichting|firma|club is|zijn|werd _? opgeheven|gesloten|gestopt|failliet|opgedoekt $? _? _? _? NO|ERASE|MSG
        gegevens van|over mij|mijn _? ERASE|wissen|verwijderen
        alle|al gegevens _? _? _? ERASE|wissen|verwijderen|schrappen
        registratie|inschrijving|aanmelding _? ERASE|verwijderen|wissen|laat|vervallen
        verwijdering|uitschrijving|schrapping van|uit _? _? registratie|gegevens|LIST|nummer
        laat|laten mijn inschrijving|registratie|aanmelding|abonnement _? _? _? vervallen|verlopen|aflopen
        inschrijving|aanmelding _? _? _? vervalt|vervallen|intrekken
        doe|haal|klik|knip mij|me|ons daaruit|eruit|weg|d'ruit|ertussenuit|ervan
        eruit klikken|halen|gooien|knikkeren|wippen|gaan $|graag|aub|svp
        pak mijn nummer _? _? weg|vuilnis
        gooi het|hem weg|in
        schrijf|meld mij|me dan|aub|maar? uit|af
        NUMBER blokkeren|dempen|afvoeren $
        over te slaan|slaan
        wil|willen|zou|zoudt u|je mij|me|ons willen? overslaan
        blokkering|blokkade|slot op mijn|dit NUMBER
        NUMBER nooit|NO voor|aan _? gegeven|afgegeven
        ik heb mijn|mn NUMBER NO|nooit _? _? gegeven
        alleen|enkel|slechts|louter mijn? NUMBER gegeven voor|omwille|om
        mijn NUMBER alleen|enkel|slechts gegeven|achtergelaten
        NUMBER|gegevens|naam mag|kan|moet|moeten|mogen|kunnen|dient|hoort _? _? _? eruit|eraf|weg|verwijderd|gewist|geschrapt|uit
        ik mag|kan|moet|wil|dien _? _? _? verwijderd|geschrapt|uitgeschreven
        ik mag|kan|moet|wil er eraf|eruit|uit|af $
        dient|dienen|moet|moeten te worden ERASE|verwijderd|gewist|geschrapt
        ERASE|haal|haalt|neem|streep|zet _? mijn|mn|m'n|onze naam
        naam _? _? van|uit|vanaf _? LIST
        naam ERASE|schrappen|eraf|eruit
        hoor|hoort|thuis _? NO op|in|thuis _? LIST
        WISH _? NO MORE? op|in _? LIST
        NO MORE? op|in _? LIST staan|voorkomen|blijven
        streep erdoor|door_mijn|door_me|door_ons
        trek|trekt mijn inschrijving|aanmelding|abonnement _? in
        zeg mijn inschrijving|aanmelding|abonnement|lidmaatschap _? _? op $
        annuleer|beëindig|beeindig|stop|cancel mijn|m'n|dit inschrijving|aanmelding|abonnement|registratie|abo
        koppel|maak mij|me|ons los|ontkoppel
        ontkoppel|deactiveer mij|me|dit|mijn
        met onmiddellijke|directe ingang _? _? _? ERASE|CEASE|stop|NO|UNSUB
        per direct|onmiddellijk|omgaand ERASE|CEASE|UNSUB|verwijderen|stopzetten
        """,
    "refusal": """
        er|hier moet|hoeft|mag|moeten|mogen|hoeven hier|er? NO|geen MSG|STUFF? MORE naartoe|heen|hiernaartoe gestuurd|verstuurd|verzonden|geappt worden
        van|voor mij|me|ons mag|mogen|kan|kunnen|moet die|de|dat|het|deze|jullie|uw MSG|STUFF OUTS|weg
        ik|we|wij? WISH ik? met die|de|dat|deze MSG|STUFF|bedrijf|firma|winkel|zaak|club|partij|organisatie|afzender NO MORE? te maken hebben
        u|jullie|je|ge NEED mij|me|ons voortaan|verder? NO MORE te herinneren|verwittigen|informeren|waarschuwen|uitnodigen|updaten|inlichten
        WISH ik|we? alleen|enkel nog? weten|horen|GET _8 $? al|die|alle|de? andere|overige|rest info|informatie|MSG|STUFF|dingen|nieuws|zaken|praatjes|gedoe? NO >
        andere|overige|rest praatjes|MSG|STUFF|info|informatie|nieuws|gedoe|dingen? hou|houd|houden|kun|kan|kunt|mag|mogen je|u|jullie|ge maar|houden|zelf|voor_je|voor_u
        . laat|laten mij|me|ons NO MORE weten|horen $|van|over
        . laat|laten|hou|houd mij|me|ons daar|hier|er maar|alsjeblieft|aub|gewoon|liever? buiten $
        ja $ _? STUFF nee|neen|niet
        ik zou|zouden|zal|ben|was blij|dankbaar|gelukkig zijn? als ik|we NO MORE van? jullie|u|je? hoor|horen|krijg|ontvang
        komen|komt|hangt|hangen mij|me|ons de|mijn? oren|strot|keel|neus|neusgaten uit $ _4 MSG|STUFF
        ben|zijn|word|wordt|worden het|er zat|beu|moe dat|om jullie|u|je|MSG mij|me|ons blijven|blijft|altijd|steeds|telkens|elke|iedere|maar|zo? _2 SEND|lastigvallen|lastigvalt|bestoken
        . nooit MORE naar|op|via dit|mijn|deze NUMBER $
        ik|we|wij ontvang|ontvangen|krijg|krijgen|zie|zien liever|liefst NO MSG|STUFF MORE? _4
        liever|liefst ontvang|ontvangen|krijg|krijgen ik|we|wij NO MSG|STUFF MORE? _4
        MSG is|zijn NO aan|voor mij|ons besteed
        MSG is|zijn aan mij|ons NO besteed
        aan _? MSG heb|hebben ik|we|wij NO|weinig MORE? $
        . NO _? MSG naar|op|aan|via|per dit|mijn|deze|ons|m'n NUMBER $
        val|vallen|valt mij|me|ons hier|daar|er? NO MORE? mee|hiermee|daarmee|ermee lastig
        CONSENT _5 NO|nooit gekregen|gehad
        NO MSG MORE? nodig $
        MSG _5 $ ik|we WISH ze|die in elk|ieder|geen geval NO $
        WISH ik|we? weten|horen|ontvangen|krijgen $ de? rest|overige|andere van? _? NO|hoef|hoeft
        mijn|m'n|onze CONSENT vervalt|eindigt|is_vervallen|is_voorbij
        hoe vaak|dikwijls moet|moeten ik|we _? stop SEND|zeggen|typen|antwoorden
        ik? stuurde|zei|schreef|typte|antwoordde stop $ geen|NO vergissing|foutje|grap|per_ongeluk
        doe|geef mij|me|ons maar? NO MORE >
        stop|afmelding|uitschrijving|opzegging was|is geen|NO vergissing|foutje|fout|grap|misverstand|per_ongeluk
        ik? zei|stuurde|schreef|typte|antwoordde stop $? en|maar|toch _? jullie|u|je|het? gaat|gaan|blijft|blijven|sturen|stuurt|appen|appt _2 door|SEND|gaan|nog
        gisteren|al|reeds|week|eerder|net _? opgezegd|afgemeld|uitgeschreven|geannuleerd bij|voor jullie|u|MSG|LIST|deze|alles
        vorige week al? opgezegd|afgemeld|uitgeschreven|geannuleerd bij|voor jullie|u|MSG|LIST|deze|alles
        alleen|enkel|uitsluitend|slechts nog? MSG|levermeldingen|leverberichten|leverupdates|bestelupdates|storingsmeldingen|storingsberichten|bezorgupdates|afspraken|afspraak|storingen|facturen|noodgevallen|levertijden|werkzaamheden|uitslagen _? _? $ verder|rest|voor_de_rest|anders niks|niets|NO
        hebben|heb jullie|uw|die|de MSG|info|informatie|nieuws NO MORE? nodig
        bezwaar maken|aantekenen|indienen tegen _? _? MSG
        stuur|stuurt|SEND mij|me|ons liever|alleen|enkel mail|mails|post|brief|een_mail dan|ipv|in_plaats_van|geen MSG
        SEND die|de|jullie|uw|al_die MSG maar? naar iemand|een|anderen|andere anders|ander|mensen
        behalve|buiten _? _? _? WISH ik|we NO MORE? horen|weten|krijgen|ontvangen
        MSG mag|mogen|kan|kunt|kunnen u|je|jullie|ge overslaan|weglaten|vergeten|achterwege_laten|schrappen
        MORE? naar hem|haar|anderen en NO MORE naar mij|me|ons
        NO MORE naar|aan mij|me|ons $
        WANT zijn|haar|hun|je|al_die MSG NO
        WISH zijn|haar|hun|die|de|jullie|uw? MSG NO MORE? op|via|aan mijn|m'n telefoon|gsm|nummer|mobiel
        nee|neen tegen|aan MSG|STUFF
        blijven|mogen_blijven welkom|graag $ die _? _? _? _? _? _? NO $
        andere|rest|overige nee|neen $
        MSG|STUFF|zo moet|mot|hoef ik? NO MORE weten|zien|horen $
        MSG $? _? _? _? moet|hoef ik NO MORE? weten $
        liever zonder _? _ in|op mijn|m'n inbox|telefoon|mailbox|gsm
        NO MSG $ nu NO en later NO
        vraag|vraagt mij|me|ons NO MORE om geld|steun|donatie|donaties|gift
        NO MSG MORE
        NO MORE SEND
        NO MORE GET
        NO MSG $
        . NO MSG $|MORE|aub|graag|svp|op|per|via|naar|of|en|voor
        . NO MSG SEND
        NO MSG graag|aub|svp|hoeven
        SEND ME NO MSG
        SEND ME NO MSG|STUFF|contact|post|info|informatie|nieuws|dingen MORE
        mij|me|ons REMOVE|UNSUB $
        kunt|kan|wilt|zou|kunnen u|je|jullie? mij|me|ons? UNSUB
        hou|houd hiermee|daarmee|ermee op
        nooit|geen _? CONSENT gegeven|voor|om|$|verleend
        van deze|die|jullie|uw lijst $
        NO klant|lid|patient|patiënt MORE
        NO klant|lid|patient|patiënt $ dus|en|stop|graag|haal|verwijder
        dit is spam|stalking
        WANT NO MORE? MSG|GET
        WANT NO MORE $|van|MSG|GET
        WANT NO MSG|STUFF|contact|info|informatie|nieuws|post|zulke|dingen|gezeur|winkelberichten|clubberichten|infoberichten|seizoensberichten|ouderberichten MORE $
        WANT NO van|jullie|uw|u
        WANT het|ze|die|dat|deze|da|dit|de|jullie|uw MSG|STUFF? NO MORE?
        WANT het|ze|die|dat|deze|dit|jullie|uw MSG|STUFF NO
        WANT die|deze|dit|dat|de|jullie|uw MSG NO|niet
        WANT _? _? _? NO MORE GET
        WANT jullie|uw|die|deze|dit|dat MSG|STUFF? NO MORE
        WISH echt|gewoon|liever|ook? NO MORE $
        WANT er? NO MSG
        ontvang|krijg liever NO
        liever NO MORE|MSG|GET
        liefst NO MSG
        mij|me|ons NO MORE SEND|MSG|lastig|benaderen
        mij|me|ons NO SEND
        SEND mij|me|ons|hem|haar|er NO MORE?
        SEND NO MORE
        . SEND NO MSG
        SEND niks|niets $
        SEND NO MSG MORE?
        SEND ook NO
        SEND NO MSG|STUFF|MORE|$
        maar mij NO $
        mijn NUMBER NO MORE
        ik hoef die|dat|ze|het|deze _? NO
        hoef NO MORE $|te|GET|SEND|MSG|STUFF|van|hoor|contact
        . hoeft NO MORE $|zet|voor|van
        hoeft voor|van mij|me|ons NO MORE
        voor|van mij|me|ons hoeft het|dat|dit|ze? NO MORE?
        MSG|STUFF _? _? hoeft|hoeven NO MORE
        hoef ze|die|het|dat NO
        NO interesse $ en|stop|geen
        NO interesse en
        NO nodig $ kunt|haal|stop|uit
        MSG _? _? NO MORE nodig
        zat|beu|moe van|jullie|die|deze
        ben jullie|het|die|deze zo? zat|beu
        NO CONSENT gegeven|voor
        nooit _? _? opgegeven|aangemeld|toestemming|ingeschreven
        niet om gevraagd $ _? _? ERASE|UNSUB|stop|weg|CEASE
        hier niet om gevraagd
        niet om MSG|STUFF|dit gevraagd
        stellen|stel geen prijs
        NO klant|patient|lid MORE
        geen recht mij
        NO MORE _? _? _? SEND $
        NO MORE _? _? _? SEND aub|graag|svp|alsjeblieft|en|of
        NO MSG _? MORE $
        NO verdere|enkele|enkel|commerciele|ongevraagde|andere MSG MORE?
        NO MORE MSG
        NO MSG _? _? SEND|MORE|GET
        NO STUFF MORE
        NO MSG of|en|noch MSG|telefoontjes|wat
        . NO MORE $
        . NO MORE SEND|doen|graag|aub
        , graag|liever? NO MORE SEND|graag|aub|svp|alsjeblieft
        graag|liever|aub|svp NO MORE? MSG|contact|SEND|GET
        graag|liever|aub|svp NO MORE $
        NO contact MORE
        NO MORE contact _? opnemen|op|met|$
        neem|neemt|nemen u|je|jullie? NO contact MORE?
        contact _? NO gewenst|MORE
        MSG|communicatie|contact _? _? _? NO MORE? gewenst|welkom|nodig|gewild|toegestaan
        NO MORE? gewenst|gediend
        ongewenst|ongewenste|ongevraagd|ongevraagde MSG|reclame|$
        als|dit_is ongewenst|ongewenste
        MSG _? _? _? NO MORE $
        MSG _? _? WANT ik|we? NO MORE?
        MSG|STUFF _? _? WISH|NEED ik|we|wij? NO
        WISH _? _? _? NO _? _? MSG
        WISH _? _? _? NO MORE? _? GET|BEEN|SEND
        WISH _? _? _? NO MORE $
        WISH NO MORE GET|BEEN|van|per|$
        WISH dit|dat|het|da|die|deze|ze|de|da NO MORE? hebben|krijgen|ontvangen|$
        WISH dit|dat|het|da|ze NO
        NEED dit|dat|het|da|die|deze|ze|al NO MORE? hebben|krijgen|$
        NEED NO MORE van|GET|$
        NEED NO MORE te SEND|GET MSG|mij|me
        NEED NO MSG
        NEED mij|me|ons NO MORE? te? _? SEND
        jullie|u|je NEED mij|me|ons NO MORE _? _? SEND|paaien
        jullie|u|je NEED mij|me|ons NO te? SEND|paaien
        NEED jullie|uw|die|deze MSG|STUFF NO MORE?
        ik hoef|moet|mot|moe die|da|dat|deze MSG|STUFF|dingen|spullen|prullen|info|informatie|nieuws|tips NO MORE
        moet|mot|moe die|da|dat|deze|dit STUFF|MSG NO MORE? MORE?
        moet|moe|mot die|da|dat|deze|dit NO MORE?
        moet ik NO hebben
        moe da NO MORE|hebben
        hoef|moet ik? NO MSG
        te|nie|niet lastigvallen|spammen $
        ME NO lastigvallen|storen
        SEND mij|me|ons|hem|haar|er|mie|ze NO MORE?
        SEND NO >
        SEND _? _? NO MORE $|aub|graag|svp
        SEND mij|me|ons NO $
        SEND iemand|iemands anders|ander
        iemand anders SEND|lastigvallen
        ga iemand anders
        zoek|zoekt maar|je|jullie|eens? een? ander|andere slachtoffer|hobby|sukkel|gek|onnozelaar|dupe|idioot|om
        zoek een leven|hobby
        . zoek|zoekt een? iemand anders
        val|vallen|valt mij|me|ons NO lastig MORE?
        val|vallen|valt mij|me|ons NO MORE lastig
        NO lastig vallen
        NO MORE lastig
        NO MORE BEEN worden|te|$
        NO MORE wijze|manier BEEN
        BEEN te worden|wil|wens
        NO BEEN worden|te
        genoegen|prijs _? _? NO _? BEEN
        mee|zo BEEN te worden
        NO zin MORE? in _? _? MSG|STUFF|jullie
        zin in _? MSG|STUFF|jullie NO
        NO behoefte|interesse|belangstelling MORE? aan|in|voor _? _? MSG|STUFF|jullie|uw|dingen
        NO behoefte|interesse|belangstelling|zin MORE $
        NO behoefte|interesse|belangstelling $ NO|stop|graag|haal|gegevens|schrap|verwijder|en
        NO interesse|belangstelling|behoefte _? _? en|dus|graag stop|haal|stuur|schrap|verwijder
        hierin|hieraan|daarin|er NO interesse|behoefte|belangstelling
        heb|hebben er|hier|daar NO MORE? behoefte|interesse aan|in|meer
        boeit|interesseert|boeien|interesseren me|mij|ons NO|geen|niks
        boeit|interesseert|boeien|interesseren NO|niks $
        stel|stellen|stelt NO prijs
        NO prijs op
        op|met MSG|STUFF NO te|MORE? wachten|gediend
        zit|zitten NO op _? te wachten
        zit|zitten _? _? NO te|op wachten|MSG|STUFF|jullie
        zat NO op te wachten
        daar|hier|er zit|zat ik|we _? NO op _? wachten
        hier heb|hebben ik|we _? NO om gevraagd
        NO|nooit om|voor opgegeven|aangemeld|ingeschreven
        hier|hiervoor|MSG heb|had|hebben ik|we? NO|nooit om|voor gevraagd|verzocht
        nooit om _? MSG|STUFF gevraagd
        NO|nooit om deze|dit|die|jullie MSG|STUFF gevraagd
        . NO|nooit om gevraagd
        nooit _? _? _? opgegeven|aangemeld|ingeschreven|ingetekend|geabonneerd
        nooit klant geweest|van|bij
        nooit iets|wat bij _? besteld|gekocht
        heb me|mij hier|hiervoor _? NO|nooit _? opgegeven|aangemeld|ingeschreven
        NO|nooit _? _? CONSENT gegeven|verleend|voor|om
        heeft|hebben|hebt u|jullie|je NO CONSENT
        CONSENT _? _? _? _? NO gegeven|vervallen|ingetrokken|MORE
        CONSENT vervallen|geldt|is|trek _? _? _? vervallen|NO|ingetrokken|terug|in
        zonder|geef|geeft mijn|NO CONSENT
        ik geef _? NO CONSENT
        NO vrijbrief
        verbied|verbiedt u|je|jullie|ik
        wie heeft _? _? toestemming|toegestaan
        wie heeft _? gezegd_dat jullie|u|je _? SEND
        hoe|waar komen|komt|kom jullie|u|je aan mijn NUMBER
        weiger|weigeren _? MSG|verdere|deze|die|jullie
        MSG weiger|wijs ik
        sms|berichten|mail weiger ik?
        liever NO $|MSG|MORE|GET|van|per|zonder
        liever zonder $|MSG|jullie
        liever helemaal NO
        helemaal geen meer
        alleen|uitsluitend|enkel nog? per|via|op post|mail|email|brief|telefoon $
        alleen|uitsluitend|enkel nog? per|via|op post|mail|email|brief|telefoon _? $? NO|MSG
        ben|zijn|bin NO klant|lid|patient|patiënt|abonnee|gebruiker|leerling|huurder|bewoner|donateur MORE
        NO klant|lid|patient|patiënt|abonnee|donateur MORE
        NO klant|lid|patient|abonnee van|bij jullie|u|uw
        klantrelatie|lidmaatschap|abonnement|samenwerking beëindigd|opgezegd|voorbij|gestopt _? _? MSG
        doe|doen dit|dat|het? NO MORE $
        hoef NO MORE $
        nooit MORE iets|wat|MSG|SEND|een
        nooit iets|wat SEND|MORE
        nooit MORE $
        laatste|derde|tweede|vierde|vijfde|zoveelste waarschuwing|verzoek
        laatste|derde|tweede|vierde|vijfde|zoveelste keer|maal _? _? _? vraag|verzoek|zeg|MSG|stop|schrijf|meld|stuur
        al|reeds|toch OFTEN? OFTEN? gevraagd|verzocht|gezegd|gemeld|doorgegeven|aangegeven _? _? _? _? _? MSG|NO|CEASE|UNSUB|STOP
        hoe vaak nog $
        hoe vaak moet ik het|dit|nog zeggen|vragen|herhalen|afzeggen $
        hoe vaak moet ik het|dit|nog nog $
        keer|maal gevraagd|verzocht $? om|te|dat|NO
        dat ik vraag|verzoek om|hiermee|ermee|MSG
        snap|snappen|snapt|begrijp|begrijpen|dringt jullie|u|je|het het? _? nou|nu? NO
        staat NO|niet open voor
        sta NO MORE? open voor
        wij? stellen NO prijs
        maak|maken bezwaar tegen|op _? _? MSG|gebruik|verwerking|direct|marketing|gegevens|benadering|reclame
        bezwaar tegen MSG|gebruik|verwerking|direct
        NO reclame op|per|via|naar|hier|$
        hier|daar hoort|mag|horen NO MSG
        NO MSG op|via|naar|per dit|deze|mijn|sms
        moet _? NO MSG MORE?
        nee|neen _? NO MSG
        wil _? met|door rust|jullie _? gelaten|lastig
        heb|hebben genoeg|tabak|schoon van jullie|u|je|MSG|STUFF|dit|die|het|deze $
        heb|hebben genoeg|tabak|schoon van|genoeg _? _? MSG|STUFF|jullie|$
        heb|hebben er|hier genoeg|tabak|schoon van|genoeg
        mijn|de buik|neus vol van
        strot|keel uit
        de strot|keel
        niet op te wachten
        spreek|spreken NO MORE
        hier|hierop|daarop NO|nooit op geabonneerd|ingetekend|ingeschreven
        NO|nooit op geabonneerd
        ben|heb hier|hierop|hiervoor|MSG _? NO|nooit _? geabonneerd|aangevraagd|gevraagd|getekend|besteld
        nooit _? aangevraagd|geabonneerd $
        hier|hiervoor|MSG _? _? _? nooit voor|om getekend|gevraagd|aangevraagd
        herroep|herroepen|intrek|annuleer|beëindig|beeindig|stop|trek ik? mijn|m'n|hierbij|de _? CONSENT
        CONSENT herroepen|herroep|beëindigd|weg|terug
        om afmelding|uitschrijving|verwijdering|stopzetting gevraagd|verzocht|vragen
        gisteren|al|reeds|vorige|eerder|net|toch _? opgezegd|afgemeld|uitgeschreven|afgezegd|geannuleerd|stopgezet
        afgemeld|opgezegd|uitgeschreven $? en|maar toch|nog|alsnog|steeds _? _? MSG|krijg|ik|weer
        afmelding|uitschrijving|opzegging|afmeldverzoek is|wordt|werd|werkt|lukt|doet|niet NO|genegeerd|verwerkt|gelukt|het
        afmelden|uitschrijven werkt|lukt|gaat|kan|doet NO|het_niet
        het afmelden|uitschrijven lukt|werkt NO
        verzoek|afmelding|STOP genegeerd|negeren|negeert
        weer|alweer|wederom jullie|u|reclame|spam|MSG $ _? _? _? UNSUB|afgemeld|stop|NO|ERASE
        NO MORE willen|wil|wens|hoeven $
        MSG _? liever|graag niet
        nee bedankt|dank|dankje $ NO MSG
        no more MSG
        gil|schreeuw|ontplof|flip|ga_door_het_lint ik
        een? klant|abonnee|kiezer|donateur|lid minder|kwijt|armer
        hebben|heeft|zijn _? klant|abonnee|kiezer|donateur minder|kwijt
        naar je|jullie|uw moeder|oma|ma|mama
        val een? ander|iemand lastig
        iets|niks|niets te maken|schaften met jullie|u|uw|je
        met|van jullie|uw|u bedrijf|firma|organisatie|winkel? _? _? niks|niets|NO te maken
        NO te maken met|hebben
        allang|inmiddels|al|nu|intussen _? _? bij|naar een? ander|andere|nieuwe|concurrent _? aanbieder|arts|praktijk|$
        overgestapt|geswitcht|gewisseld $? _? _? NO|UNSUB|stop|dus
        ben|heb afgehandeld|gevonden|voorzien $? _? _? NO MSG|MORE
        NO MORE vandoen|interessant|relevant|toepassing $
        MSG|die|dit zijn|is|heb|hebben ik|we|voor_mij? NO MORE vandoen|nodig|relevant|van_toepassing
        die MSG|STUFF|spullen|dingen NO MORE
        'k|k|ik moe|moet|wil|mot|hoef da|dat|det|dit NO MORE?
        ik kan|kunnen daar|hier|MSG|er NO mee|overweg|niks
        kan niks|niets|niet met|mee _? MSG
        NO mee overweg
        liever geen|niet MSG|sms
        MSG NO MORE nodig
        MSG heb|hebben ik|we NO MORE nodig
        stem|stemmen ik|wij? hier|daar|er|hiermee|daarmee|nergens _? NO|nooit mee|in
        NO mee|in ingestemd|akkoord|toegestemd|eens
        NO ingestemd|toegestemd|mee_ingestemd
        hier|daar NO mee ingestemd
        interesseert|boeit niemand|geen_mens|geen_hond|me_niks|geen_kip
        MSG|STUFF interesseert|boeit|interesseren|boeien niemand|geen|NO
        MSG|STUFF interesseert|boeit|interesseren|boeien me|mij|ons NO|geen|niks|amper|weinig
        NO bij|mee|aan horen|doen|deelnemen $
        WISH _? NO MORE bij horen|zijn
        WISH er|ook NO|geen $|MSG|STUFF|MORE
        gezegd|zei|schreef|gestuurd ik? NO MSG
        ik zei|zeg|schreef toch|al WORD|NO
        ik zei|zeg toch|al UNSUB
        had|heb _? gezegd|gevraagd NO MSG MORE?
        heb het|'t gehad met
        gehad met MSG|STUFF|jullie|die
        prikbord|aanplakbord|reclamezuil|brievenbus voor jullie|uw|MSG
        is geen prikbord|reclamezuil|speelgoed
        spreek|spreken|praat ik chinees
        verstaan|spreken|lezen|begrijpen jullie|u geen? nederlands|woord
        NO commercie|promotie|adverteren op|hier|hierop
        hierop|hierheen|hiernaartoe|hieraan NO MSG|STUFF|MORE
        samenwerking|relatie|klantrelatie|lidmaatschap|contract is|heb|hebben|was _? voorbij|beëindigd|afgelopen|gestopt $? _? _? _? MSG|NUMBER|NO|uw_reden
        verhuis|verhuisd|verhuizen _? _? $? _? _? _? MSG NO MORE
        MSG _? NO MORE van toepassing|nodig|belang
        heb de|die|deze|uw|jullie MSG NO MORE? nodig
        rechtstreeks met mij communiceren
        NO _? met mij|me|ons communiceren|praten|spreken
        wij|we|u NEED elkaar|mij NO MORE
        elkaar NO MORE te? spreken
        NO MORE sms
        vervalt|vervallen _? _? _? reden|grond|grondslag|recht
        recl|reclame op|naar mijn|mn|m'n NUMBER NO
        NO recl
        wie wil|wou dit|dat|zoiets|jullie nou|nu|toch|MSG
        lees|open|bekijk|kijk|gebruik ik toch|nooit|ze nooit|NO|amper $? dus|stop|UNSUB|haal|NO
        NO reminders|berichten|updates $
        nul _? MSG
        nul WISH|NEED ik er|ervan|MSG
        ik wil er nul|geen
        . hoef ik|wij? NO MORE? MSG|STUFF|$|te|GET|van|SEND|info|informatie|nieuws|tips|contact
        MSG|STUFF|dat|dit|die hoef ik|wij NO MORE? $
        hoef|hoeven dit|dat|die|deze|MSG|STUFF|ze ook|echt? NO
        mij|me|ons NO MORE SEND|benaderen|aanschrijven
        lit|laat my|me mei|met rest
        stjoer my NO
        NO MORE of|en iets
        MSG|STUFF|jullie komen|komt me|mij _? strot|neus|keel|oren
        strot|neus|neusgaten|oren uit
        ik heb hier|er|daar|jullie|dit|die genoeg van
        genoeg van MSG|STUFF|jullie|dit|die $
        heb er|hier genoeg van
        genoeg van jullie|dit_gedoe
        heb _? buik vol
        buik vol
        ik ben _? jullie|die|dit|het MSG? meer|echt|helemaal zat|beu|moe
        zat|beu $ _? _? UNSUB|NO|ERASE|stop
        irriteer|irriteert|erger|ergert|irriteren|ergeren mij|me _? _? MSG|STUFF|jullie
        irritant $ _? _? UNSUB|NO|ERASE|stop|haal
        opdringerig|opdringerige|hinderlijk|storend|stelletje _? _? MSG|$ _? _? UNSUB|NO|ERASE|stop|haal
        overbodig|onnodig|zinloos $ _? _? UNSUB|NO|ERASE|stop|haal
        MSG is|zijn|zijn_voor_mij overbodig|onnodig|zinloos|nutteloos|hinderlijk|storend|irritant
        NO gebruik|belang|boodschap MORE? van|bij|aan _? MSG
        wens|wil|prefereer|verkies NO contact|contacten
        """,
    "threat": """
        als|indien|wanneer jullie|u|je|dit|ge|het nu|eindelijk|eens|dan|gewoon? NO stoppen|stopt|ophoudt|ophouden|kappen|kapt met STUFF
        als|indien jullie|u|je|dit|ge nu|eindelijk|eens|dan? NO stoppen|stopt|ophoudt|ophouden|kappen $? dan|ga|bel|loop|kom|doe|stap|dien|blokkeer|meld|schakel ik|we|ga|bel|blokkeer|meld
        ik|we|wij|dan ga|gaan|zal|zullen jullie|u|je|dit|deze|MSG|STUFF _? blokkeren|blocken|blokken|rapporteren
        ga|gaan|zal|zullen|moet ik|we|wij jullie|u|je|dit|deze|MSG|STUFF blokkeren|blocken|blokken|rapporteren
        waag|waagt|durf|durft het|je|eens? NO $? mij|me|ons nog|ooit|weer|opnieuw? SEND
        SEND|blijf|blijven|ga vooral|maar|gerust|lekker? SEND|door? $? dan|en zie|zien|spreken|hoor|hoort|horen|treffen we|jullie|ik|u? elkaar|jullie|u? bij|voor|in|van mijn|de|het? AUTHORITY
        SEND|blijf|ga maar|vooral|gerust? door|SEND $? _? _? _? _? _? _? blokkeer|blokkeren|geblokkeerd|prullenbak|spamfilter|spambox|negeer
        SEND|blijf|ga maar|gerust|zo door|SEND $? en|dan|mijn|want _? _? _? advocaat|aangifte|klacht|AUTHORITY|klaag
        als de|het|deze|die|dit MSG|STUFF _? _? _? _? ga|stap ik naar AUTHORITY
        avg
        acm
        aangifte van|wegens stalking|spam|lastigvallen|intimidatie|belaging
        doe|doen|doe_ik ik|we? aangifte
        autoriteit consument
        ik? blokkeer jullie|je|dit|u
        . geblokkeerd >
        jullie|je|u|ik|heb|hierbij|bent|ben geblokkeerd >
        jullie zijn|worden geblokkeerd
        bezwaar tegen _? _? MSG|gebruik|verwerking|direct|marketing|gegevens|benadering|reclame
        dien een? klacht in
        nog 0|een|één MSG en
        volgend|volgende bericht|keer _? _? advocaat|klacht|aangifte|blokkeer|meld|dien|bel
        stalking
        als spam gemeld|gerapporteerd
        rechtsbijstand
        gdpr
        gba
        autoriteit persoonsgegevens
        telecommunicatiewet
        telecomwet
        gegevensbeschermingsautoriteit
        artikel 0 _? avg|gdpr
        consumentenbond|geschillencommissie|ombudsman|fraudehelpdesk
        dit|dat is|heet|noem gewoon|pure|puur? stalking|stalken|intimidatie|belaging|lastigvallen|spam|illegaal|strafbaar|verboten
        stalken|stalking|intimidatie|belaging
        voel _? belaagd|lastiggevallen|gestalkt|bedreigd|opgejaagd
        overtreedt|overtreden|overtreding _? wet|avg|gdpr|regels
        tegen|volgens de wet $
        strafbaar
        dwangsom|kort_geding|rechtszaak|ingebrekestelling
        eis|claim|vorder|vraag ik|we? schadevergoeding|schadeclaim
        of|anders|dan|volgt|krijgen _? _? schadevergoeding|schadeclaim
        juridische|gerechtelijke|verdere|gepaste stappen
        stap|stappen|ga|gaan|bel|meld|melden|schakel|waarschuw|stuur ik? _? _? naar|bij|de|dit|dit_aan _? AUTHORITY in|$
        nog|als nog? 0|een|één|eentje|zo'n _? MSG _? en|dan|$ _? _? _? _? THREAT|AUTHORITY|aan|ik
        nog|als nog? 0|een|één|eentje|zo'n _? keer _? en|dan|$ _? _? _? _? THREAT|AUTHORITY|aan
        nog 0|een|één|eentje|1 _? MSG|keer en|dan
        bij een|elk|ieder|nog|nieuw volgend|volgende|nieuw|nieuwe? MSG dien|doe|ga|stap|volgt|meld|bel|schakel|_ ik
        volgende keer _? _? AUTHORITY|THREAT
        volgende MSG wordt|gaat|is|volgt|krijg|ga|bel|meld|dien|doe|stuur
        volgende keer meld|dien
        anders _? _? _? _? _? THREAT|AUTHORITY
        hoort|hoor|horen u|je|jullie van mijn AUTHORITY
        mijn AUTHORITY is al|op|ingelicht|ingeschakeld|geïnformeerd
        dien|leg ik? _? klacht in|neer
        klacht bij AUTHORITY
        klacht indienen bij|wegens|tegen
        dan|anders doe|volgt _? aangifte
        aangifte doen tegen|wegens|van
        meld|gemeld|melden|rapporteer|gerapporteerd|markeer _? _? _? als spam|ongewenst|bij|oplichting
        spam gemeld|gerapporteerd|gemarkeerd
        gerapporteerd $
        blokkeer|blok|geblokkeerd jullie|je|u|dit|deze|die|nu|bij
        jullie|je|u zijn|bent|ben|worden|wordt nu|bij_deze|hierbij|direct? geblokkeerd
        jullie|u gaan|gaat op|in de? blok|zwarte
        u|jullie zit|staat nu? op de? zwarte|blokkeerlijst
        rekening van 0 euro per
        u|jullie|je hoort|horen|hoor _? van mijn AUTHORITY
        staartje
        ik? onderneem|ondernemen|neem|volgen|overweeg juridische|gerechtelijke|wettelijke|verdere|gepaste? stappen|actie|maatregelen
        klaag|klagen|daag|sleep|sleur jullie|u|je|dit aan|voor
        ga|stap|zal|wil _? _? aanklagen|procederen|klagen
        uw|jullie|je|dit NUMBER is|wordt|heb|hebben|bij_deze|nu _? geblokkeerd
        heb jullie|u|je|uw|dit _? _? geblokkeerd|gerapporteerd|gemeld
        blok|geblokt|geblokkeerd en|$ gerapporteerd|gemeld|weg|doei|verwijderd
        . geblokt|geblocked|block
        privacywet|privacywetgeving|avgwetgeving|wetgeving
        privacy $? _? _? NO|stop|ERASE
        inbreuk|schending|misbruik _? _? privacy|gegevens|nummer|rust
        datamisbruik|dataroof
        maak|maken|kan ik? hier|hiertegen|ergens _? _? bezwaar _? maken|tegen|$
        recht van|op|om bezwaar|verzet|vergetelheid|verwijdering
        dwangsom
        0 euro boete|dwangsom|schadevergoeding
        jullie|u|je _? _? _? boete|schadevergoeding|schadeclaim
        pesterij|pesterijen|pesten
        geef|geven dit|jullie|u aan bij
        aan bij het|de AUTHORITY
        bipt
        mocht|indien|als ik nogmaals|nog|opnieuw|weer _? _? _? BEEN|benaderd|MSG|lastig
        terroriseert|terroriseren|stalkt|stalken|lastigvalt mij|me|ons
        jullie|u|MSG|STUFF valt|vallen mij|me|ons
        u|jullie terroriseert|terroriseren|stalkt|stalken|belaagt|bestookt
        artikel 0 _? avg|gdpr|wet
        zie ik u|jullie terug|weer? bij|voor AUTHORITY
        als dit doorgaat|aanhoudt|niet_stopt|zo_doorgaat
        gemeld|gerapporteerd|gemarkeerd als ongewenst|spam|junk
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
        rot|flikker|donder|sodemieter|pleur|tief|tieft|lazer|tyf|tyft|hoepel|kras|krijt|oprot|donder|mieter|kanker toch|nou|maar|lekker|een? op|heen
        . ga toch|nou|maar|lekker? heen $
        oprotten|opkrassen|opdonderen|opzouten|ophoepelen|opflikkeren|optiefen|opsodemieteren|oprotte
        rot toch|maar|lekker|nou? op
        zout op
        donderstraal
        loop naar de? hel|pomp|maan|duivel
        val dood|kapot
        krijg de|het|toch tering|kanker|klere|lazarus|pest|tyfus|pleuris|pokken|kolere|vinkentering
        fuck off|jullie|je|you
        stik er|erin|maar|in
        stik >
        sterf
        ga weg|fietsen|vissen|spelen|dood|huilen
        wegblijven
        aan|mijn|m'n laars|reet|aars|kloten
        steek _? _? _? in|waar je|jullie|de? reet|hol|gat|zon|derrière
        zak in|maar de|in
        lik me|mijn reet|m'n
        kus mijn kloten|voeten
        klootzakken|eikels|sukkels|mafkezen|oplichters|debielen|idioten|mongolen|lullen|oetlullen|aso's|asos|hufters $
        stelletje _
        interesseert me geen|niks|nul
        kan me geen|niks reet|bal|zak|moer|hol
        boeit geen|niet
        flikker|mieter|donder die MSG
        bol het af
        bolt het af
        trap het af
        zwijgt nu|eens
        bakkes|muil dicht|toe
        rot een eind op
        rot|flikker|donder|pleur|lazer|mieter|sodemieter een|'n|eind|allemaal|zelf|maar|nu op
        krijg toch|allemaal|de|'t|ut rambam|ziekte|kanker|tering|klere|heen|wat
        ga weg|heen met
        tabee|ajuus|opgerot|opgeflikkerd|opgedonderd
        barst|verrek|rot maar|jullie|toch|$
        bekijk het|'t
        hang|vreet|steek het|je|jullie _? _? op|aan
        de boom in
        hoepel|hoepelt|krast|kras|rot|rotten nu|toch|maar? op
        rotzakken|zeikerds|zakkenwassers|klojo's|klojos|teringlijers|tyfuslijers|etterbakken|zeurpieten|spammers|geldwolven|zakkenvullers $
        """,
    "stranger": """
        ben NO degene|diegene|persoon die gij|ge|je|u|jullie zoekt|zoeken|zoek|bedoelt|bedoelen >
        kreeg|heb|kocht deze|dit|die simkaart|nummer|gsm|kaart|gsmnummer _9 was die|dit|dat? van klant|lid|patiënt|abonnee van|bij jullie|u
        ik|wij|we heb|hebben NO met jullie|uw school|salon|zaak|winkel|garage|club|praktijk|bedrijf|kerk|parochie|vereniging|firma|bank|fitness|gym|hotel|kapsalon te maken
        ge|gij|u|je|jullie hebt|hebben|heeft WRONG voor $
        ge|gij|u|jullie|je zijt|bent|zit|zitten WRONG|mis $ dit|hier|ge|gij is|spreekt met? _3 van? _3 >
        ge|gij zijt|zit hier|bij_mij|daar? WRONG|mis|abuis $
        die|ene|uw _ van jullie|u bestaat|woont hier|bij_ons|bij_mij NO
        ben|werk NO MORE bij dat|die|dit bedrijf|firma|zaak $ dit|dat is _2 mijn|m'n privégsm|privénummer|privételefoon nu? >
        ik|wij|we heb|hebben NO met jullie|u|ulle te maken
        ik|wij|we? ben|zijn NO patiënt|klant|lid|leerling|huurder|abonnee van|bij _5 $ _6 $? vergissing|misverstand >
        dit|dat was|is gsm|nummer|telefoon|telefoonnummer|gsmnummer van mijn|m'n|ons|onze THIRD|tante|oom|grootmoeder|grootvader zaliger
        . WRONG NUMBER $ ik|wij|we ben|bin|run|zijn|werk|verkoop _4 $? geen|niet _2 >
        klant|iemand|persoon|patient|patiënt|leerling|ouder|kennis|gast|lid|abonnee heeft|gaf|geeft|had u|jullie? een|het? WRONG NUMBER opgegeven|doorgegeven|ingevuld|gegeven|op|door
        ik|we|wij? heb|hebben NO kind|kinderen|kleuter|kleuters|zoon|dochter|kleinkind|kleinkinderen|kids op|in|bij jullie|uw|u|deze|die|een|de|geen? school|schooltje|crèche|opvang|club|klas
        dit|dat is NO de|het? gsm|mobiel|telefoon|gsmnummer|telefoonnummer|mobieltje van die|de|een|meneer|mevrouw|mijnheer|familie|dhr _?
        jullie|u hebben|heeft|hebt de WRONG $ _2 hier|geen|NO|nooit _? NO|nooit _
        MSG komen|komt|kwam|kwamen|belandt|belanden|lopen|gaan _? bij|aan|naar de|een|het WRONG toe|terecht|binnen|aan|PERSON|NUMBER|uit|$
        heeft|hebben|gebruikt|gebruiken dit|dat|het NUMBER _? _? _? _? _? NO MORE
        WRONG NUMBER|persoon|nr
        hier woont|werkt geen|niet
        hier is geen|niet de? meneer|mevrouw|familie|dhr|mw|_ $ NUMBER|WRONG|verkeerd|stop
        woont hier niet $|MORE
        woont hier helemaal? niet >
        oude eigenaar
        heb dit NUMBER pas|nu|sinds|al
        dit NUMBER is NO|van
        verkeerd verbonden
        niet de juiste persoon
        ken geen|die|deze _? niet?
        WRONG NUMBER|persoon|nr|PERSON
        WRONG te pakken|voor
        u|je|jullie heeft|hebt|hebben|zit|moet de|bij WRONG
        verkeerd zitten|zit|verbonden
        de WRONG te pakken|$
        dit NUMBER is|was|hoort|behoort NO MORE|aan|van|bij
        dit|deze NUMBER is sinds|nu|al|van|niet
        nieuw|nieuwe NUMBER|eigenaar eigenaar|van
        nieuwe|oude|vorige|andere eigenaar|gebruiker|bezitter|eigenares
        vorige eigenaar|eigenares
        heb dit|dat|deze NUMBER pas|nu|sinds|al|net|sedert
        hier woont|werkt|zit geen|niet|nie
        hier woont|werkt niemand met|die|genaamd
        woont|werkt|zit hier NO|nooit MORE? $
        woont|werkt|is NO MORE hier|bij|op
        NO MORE werkzaam|in_dienst|woonachtig
        uit dienst
        met pensioen NO|graag
        ken|kennen geen|die|deze|u|jullie NO
        ken ik NO
        onbekend op|bij|hier
        hier NO bekend
        niet bekend hier|bij
        ik heet NO|geen|anders
        niet|geen bedoelde persoon
        ben|bin niet de|die juiste|goede|persoon|eigenaar
        persoon|meneer|mevrouw _? _? _? is|woont|werkt hier? NO MORE? bekend|hier
        spreekt met _? _? $? NO met|mevrouw|meneer
        niet voor mij bestemd|bedoeld
        deze|dit|die MSG is|zijn NO voor|van mij|mijn|ons
        persoonsverwisseling
        telefoon|gsm|mobiel|mobieltje|nummer|toestel van mijn|een|onze _? zoon|zoontje|dochter|dochtertje|kind|oma|moeder|opa
        zakelijk|zakelijke|zaak|werk telefoon|nummer|gsm $? NO|geen
        NUMBER was|is|hoorde|behoorde vroeger|voorheen|eerst|ooit|eerder van|aan|toe
        dit|dat is nu|intussen|inmiddels|sinds mijn|ons NUMBER
        verwart|verwarren|verwar|vergist|vergissen|vergis _? mij|me|ons|u|zich|jullie|je met|van|in|$
        vergissing|misverstand|persoonsverwarring $? _? _? ERASE|NO|verwijder|stop
        NO MORE? bereikbaar op|via|onder dit|deze NUMBER
        hier|op_dit_nummer NO MORE? bereikbaar|bekend|aanwezig|woonachtig|werkzaam
        heeft|hebben|gebruikt|gebruiken dit|dat|het NUMBER NO MORE
        ik heet _ $? en? geen|niet _
        heet _ en geen|niet
        kindertelefoon|werktelefoon|diensttelefoon|noodnummer|zakentelefoon|bedrijfstelefoon|winkelnummer|servicenummer|faxnummer
        telefoon|gsm|nummer|mobiel|toestel van een|mijn|onze _? kind|zoon|dochter|dochtertje|zoontje|minderjarige|bedrijf|winkel|school|kantoor
        medewerker|medewerkster|collega _? _? uit|niet|vertrokken dienst|meer
        leeft|leven NO MORE $? _? _? NO|stop|ERASE|schrijf
        verkeerde contactpersoon|adres_voor|man|vrouw|deur
        ben de|het verkeerde
        hallo|hoi $? verkeerde
        verkeerde $ _? ben|heet|dit
        bij mij|ons bent|ben|zit|zitten u|je|jullie verkeerd|fout
        ben|bent u|je aan het verkeerde adres
        """,
    "name": """
        ben niet _
        ben geen _
        is niet van|de|het? NUMBER? van? _
        hier woont geen _ _?
        ben|bin geen|niet _ $
        ik ben geen|niet de? familie|meneer|mevrouw _
        hier woont|werkt|is geen|niet|nie _
        ken geen|niemand _
        geen _ hier
        heet niet|geen _
        NO met mevrouw|meneer _
        """,
    "decline": """
        ik|we ga|gaan daar|er|hier|ervoor|hiervoor|daarvoor _2 voor? bedanken|passen
        maak|maken|teken|heb|hebben ik|we bezwaar tegen|aan?
        ik verzet mij|me daartegen|ertegen|tegen
        NUMBER hou|houd|houden ik|we liever|graag|lekker? voor mij|mezelf|mijzelf|ons|onszelf|me
        telefoon|gsm|inbox|mailbox ontploft|piept|trilt|rinkelt|loopt|biept zo|nu|genoeg|vol|over|dagelijks
        bedankt|lief|vriendelijk|aardig|fijn|attent om|dat je|u|jullie|ge? het|te? vraagt|vragen|vraag $? maar? ik pas|sla|hoef|bedank|hou
        verkies|prefereer van? NO|niet
        . ik|we heb|hebben al|reeds|toch|eerder|gisteren _? geweigerd $|aan|bij|toen
        zie|zien ik|we|wij? daar|er|hier liever? van? af
        daar|hier zie|zien ik|we|wij liever? van? af|vanaf
        bespaar|bespaart|spaar me|mij|ons dat|die|het|dit|maar|de
        , NO doen >
        komt NO in vraag|aanmerking|kwestie|frage
        nog_steeds|steeds|nog nee|neen
        bwa|mwah|mja|tja|och nee|neen
        nergens CONSENT voor
        laatste maal|keer nee
        nee bedankt|dank
        beslist|absoluut|zeker niet
        liever niet
        geen sprake van
        echt niet
        . nee|neen|neuh|nah|nope|nee_hoor|no|nein|nei|nèè|neeeee|neee|neeee|njet|nou_nee|ach_nee|nooo
        . nee|neen|no|nah|nope $
        , nee|neen $
        dus|ach|nou|pff|eh|bah nee|neen
        liever|beter niet|geen|zonder
        absoluut|zeker|beslist|echt|helemaal|vooral|voorlopig niet|geen
        NO akkoord|toestemming|toelating|instemmen|mee_eens
        ga ik? NO mee|akkoord
        geef NO|geen
        geef _? _? NO CONSENT
        weiger
        afgewezen
        WANT ik? NO
        WISH _? NO
        NEED _? NO
        hoef|hoeft NO
        moet|mot|moe ik? NO|da
        laat maar
        laat maar zitten|even
        sla ik? over
        overslaan
        pas ik voor
        daar pas|bedank ik
        niet geinteresseerd|geïnteresseerd
        NO interesse|zin|behoefte|belangstelling
        zie ik er zo
        op je|jullie|uw buik
        ben je|jullie gek|mal|belazerd
        dacht het niet
        dacht van niet
        mij NO gezien|bellen
        vergeet|vergeten het|maar
        dream|droom|dromen lekker|maar|verder|door
        over mijn lijk
        in geen duizend
        nooit
        no_way|no_thanks|never
        . geen|niet|niks|nooit
        heb|zit al genoeg
        teken nergens|niet
        stop|afmelden
        . neuj|neu|nop|nooit|nai|nië|nee_joh|ne|neeje
        NO van mij|ons
        NO interesse|behoefte|nodig|hoeven|gewenst
        hoeft|hoef van|voor mij|ons NO
        dank|bedankt|merci maar? nee|neen|nope
        zeg|antwoord|ik _? nee
        ik zeg nee
        niks daarvan|ervan
        geen|no sprake|denken|way|haar
        mooi niet
        uitgesloten
        vergeet|droom dat|maar
        ik dank|pas|bedank
        doe|doen maar? NO
        ik ga NO
        hou|houd dat|het maar voor
        zit NO op
        daar|hier begin|doe|ga ik NO
        NO van sms|die
        wil|hoef dat|dit|die|er NO
        krijg er|al genoeg
        ik heb genoeg
        liever|graag e|per|via mail|email|post|telefoon
        geen_denken_aan
        stem|stemmen ik? NO|er|hier _? mee|in
        hier|daar|er _? NO mee|in
        privacy
        zonder $|sms|graag
        liever zonder
        genoeg van _? _? dingen|dat|zulke|sms
        al genoeg
        geen idee waarvoor
        niet nodig
        heb ik _? NO nodig
        NO nodig
        te druk voor
        wil|wou 'k|k|ik NO
        merci $? NO|nee
        . geen|niks|hoef|hoeft
        ik|wij? wil|hoef|wens|ga|doe|teken|stem _? _? NO
        NO $
        NO MSG
        NO hoor
        NO bedankt|dank
        """,
    "doubt": """
        ik? WISH? mijn|m'n|onze MINE opzeggen|beëindigen|stopzetten|annuleren|stoppen|afzeggen
        hoe kan|zeg ik mijn|m'n MINE op|opzeggen|annuleren
        bij wie|waar moet|kan ik zijn|terecht om? mijn|m'n MINE te? CEASE
        geen interesse
        bel me maar
        nu even? niet $
        wie is|ben dit|je|u
        is|zijn overleden
        veel MSG
        alweer een MSG
        account opheffen|sluiten|opzeggen
        deze weken even geen MSG
        NO interesse
        overleden
        is NO akkoord
        niet mee eens
        irritant
        word er moe
        aangifte
        NO om gevraagd
        blijf van
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
            vervolg toekomst voortaan gelieve beleefd hierbij bij om te echt helemaal absoluut zulke soort euh uh joh
            jongens mensen mevrouw meneer hoi hallo dag sorry alvast beste heren man zeg er vandaag want en of
            verdomde klote rotte vervelende ongevraagde commerciele dringend uitdrukkelijk nogmaals svp alstu eindelijk nooit_meer
            alsjebliefd gvd gaarne via onder dan liefst wel ooit a
            """,
        mended=("UNSUB", "MSG", "CONSENT", "MENDED"),
        ordinary="""
            bericht aanmelden gemeld bestellen geschreven wisselen schrijver verwijderd haalde melden stopten stopte stoppe kloppen
            stollen ontvanger nummers stuurde sturend steuren schuren suren uren buren stoten
            schrappt stralen promoten herinnering mailbox meldt aanbieding melding speelberichten
            wissel boeken letters teksten eigen deals stoffen steppen toppen shoppen hoppen stippen
            knoppen getekend maals malls meuble moeilijk maken meter marketing
            inschrijven opschrijven omschrijven verschrijven voorschrijven inschrijving
            aanmelding afbeelding vermelden vermelding uitwisselen
            stoep sloep loep groep troepen stoepje brok
            """,
        rules=rules_of(_PATTERNS),
    ),
)
