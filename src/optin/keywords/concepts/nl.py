"""What the words of Dutch stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT abo abonnement abonnementen account accounts contract contracten huurcontract
ACCOUNT huurovereenkomst inschrijfgeld klantenkaart lidmaatschap overeenkomst polis
ACCOUNT profiel sportabonnement telefoonabonnement verzekerd verzekering verzekeringen
AD aanbieding aanbiedinge aanbiedingen aanbiedingsmails aanbod acquisitie actie acties
AD advertentie advertenties adverteren black bon bonus bonusacties cadeaubon campagne
AD campagneberichten campagnes collecties commercieel commerciele coupon coupons deal
AD deals enquete enquetes folder folderacties folders friday gokreclame junk junkmail
AD korting kortingen kortingsacties kortingsbon kortingsbonnen kortingscode kortingscodes
AD lokkertjes loterij mailing mailingen mailings marketing matrasactie meuk nieuwsbrief
AD nieuwsbriefje nieuwsbrieven nieuwtjes offertes ongein prijsvraag promo promoberichten
AD promos promosms promotie promotiemails promoties recalme reclam reclame reclameapps
AD reclameberichten reclamebord reclamemail reclamemails reclames reclamesms
AD reclamesmsjes reclamesticker reclamestop reclamezuil reclme reklame rommel rotzooi
AD sale spaaractie spaarpunten spam spamberichten spamberichtje telemarketing tips troep
AD uitnodiging uitnodigingen uitverkopen verkooppraatjes vitamineverkoop voordeel
AD voordelen voucher vouchers weekendactie weekenddeals werving winactie winacties
AD winkelberichten zomeracties zomerkorting zooi
AGAIN alweer herhaal herhaaldelijk nog nogmaals opnieuw terug toch wederom weer weeral
AGAIN zoveelste
AGREE accepteer accepteren akkoord beloofd beloofde belooft beloven consent geaccepteerd
AGREE gekeurd gemachtigd goedgekeurd goedkeuren goedkeuring goedvinden ingestemd instem
AGREE instemmen instemming keuren machtig machtiging mag mocht mochten mogen moogde moogt
AGREE overeen toegelaten toegestaan toelaten toelating toesta toestaan toestemmen
AGREE toestemming vergunning vrijwillig
AGREEWORD correct correcte duidelijk exact gelijk idd inderdaad juist juiste kloppen
AGREEWORD klopt precies terecht waar
ALL al alle allemaal allen alles allez compleet elk elke geheel heel hele helemaal ieder
ALL iedere overal totaal volledig
ALREADY 1x 2x 3x 4x 5x al allang alvast daarnet eens eerder inmiddels keer keren maal net
ALREADY onlangs ooit pas recent reeds sinds sindsdien tevoren vooraf voorheen vorig
ALREADY vorige vroeger x zojuist zonet
AND alsook and bovendien dus en ende evenals inclusief of oftewel ofwel ook plus tevens
AND und zowel
ANSWER antw antwoord antwoordde antwoorden antwoordt beantwoord beantwoorden beantwoordt
ANSWER geantwoord gereageerd reactie reacties reageer reageerde reageert reageren reply
ANYMORE definitief nimeer nimmer voorgoed voortaan
APPOINTMENT afgesproken afspraak afspraakje afspraken afspreek afspreken agenda
APPOINTMENT behandeling behandelingen beurt bijeenkomst boeken boeking consult
APPOINTMENT controleafspraak cursus geboekt gereserveerd gesprek knipbeurt kooklessen les
APPOINTMENT lessen massage oudergesprek overleg pilates reserveren reservering rooster
APPOINTMENT roosters sessie tijdslot training trainingen vergadering workshop yogales
APPOINTMENT yogalessen zwemles
ARRIVE aangekomen aankomen aankomst afgeleverd afleveren arriveer arriveren beland bezorg
ARRIVE bezorgd bezorgen bezorging bezorgt geleverd lever leverde leveren levering levert
ARRIVE onderweg
ARTICLE a d das de den een eentje ene het n ne t the ut
ASK eis eisen eist gevraagd gevraagde informeer informeren sommatie sommeer sommeert
ASK sommeren verzocht verzochte verzoek verzoeken verzoekt voorstel voorstellen vraag
ASK vraagt vrage vragen vroeg vroegen
BAD belachelijk druk eng erg ernstig ernstige gips jammer kaal kaduuk kapot klere onzin
BAD onzinnig raar ramp rare schandalig schande slecht slechte slechter smerig stom triest
BAD verschrikkelijk vies vreemd vreselijk waardeloos zielig zinloos
BE are ben bent bestaan bestaat blijkt bn geldt geweest geworden gezeten gold heet heten
BE is iss ist lag leek lig liggen ligt lijken lijkt raakt raken slaat sta staan staat
BE stond voel voelt waren was wees werd werden word worden wordt wort wzijn zijn zijt zit
BE zitten
BECAUSE aangezien daardoor daarom derhalve doordat dus omdat vandaar vanwege want wegens
BECAUSE zoals zodat
BEGIN aanvang begin beginnen begint begon begonnen gestart ingaan ingaat ingang start
BEGIN starten startte
BLOCK block blocked blocken blok blokkeer blokkeerde blokkeert blokkeren blokkering
BLOCK dempen geblockt geblokkeerd geblokt gedempt genegeerd gerapporteerd negeer negeert
BLOCK negeren rapporteer rapporteren spamfilter spamfolder
BODY arm armen baard been bek benen buik haar hand handen haren hart hoofd huid keel knie
BODY mond nagel nagels nek neus ogen oog oor oren rug schouder teen vinger vingers voet
BODY voeten wenkbrauw wenkbrauwen
BOTHER ambetant ambeteer ambeteert ambeteren bedreigd bedreigen bedreiging belaag belaagd
BOTHER belagen bestookte bestookten bombardeer bombarderen dreigen geambeteerd
BOTHER gebombardeerd gedoe gehinderd gepest gespamd gestalkt gestoord gezaag gezanik
BOTHER gezeur hinder hinderen hinderlijk hindert irritant irritatie irriteert irriteren
BOTHER lastig lastiggevalle lastiggevallen lastigval lastigvalle lastigvallen lastigvalt
BOTHER ongepast ongevraagd ongevraagde ongewenst ongewenste ongewild opdringen
BOTHER opdringerig opdringerige overlast pest pesten plagen solden spammen spammend
BOTHER spammer spammers spamt stalk stalken stalker stalkers stalking stalkt stoor stoort
BOTHER storen storend storende vervelen vervelend zeur zeuren
BUT alhoewel behalve daarentegen desondanks doch echter evenwel hoewel maar mar mer
BUT ofschoon ondanks toch
BUY aangeschaft aankoop aanschaf aanschaffen gekocht inkopen kocht kochten koop koopt
BUY kopen neem
CALL bel belde belden bellen bellers belletje bellt belt call gebel gebeld gesprek
CALL gesprekken getelefoneerd opbellen opbelt opgebeld opgenomen opneem opnemen
CALL telefoneer telefoneren telefonisch telefoontje telefoontjes terugbellen teruggebeld
CAN gekund kan kin kon konden kun kunde kunne kunnen kunt mogelijk mogelijkheden
CAN mogelijkheid
CANCEL afbellen afblazen afgeblazen afgelast afgelasten afgezegd afzeg afzeggen annuleer
CANCEL annuleert annuleren annulering anuleren cancel cancelen cancellen geannuleerd
CANCEL gecanceld gecancelled storneer storneren storno
CAR accu apk auto autos band banden benzine bus busje bussen camion diesel fiets fietsen
CAR kenteken kraan leenauto motor olie rem remmen ruit scooter sleep slepen stationwagen
CAR stopbord stoplicht stopplaats taxi verhuiswagen vrachtwagen wagen wagens
CHANCE blijkbaar eventueel hopelijk kans mischien misschien mogelijk mss vermoedelijk
CHANCE waarschijnlijk wellicht wrs wsl zomaar
CHILD baby dochter dochters dochtertje jongen jongens juf kind kinderen kindje kleine
CHILD kleuter kleuters leerling leerlingen meisje meisjes minderjarig minderjarige
CHILD pasgeboren peuter puber zonen zoon zoons zoontje
CLIENT abonnee abonnees afnemer bezoeker bezoekers client cliente clienten consument
CLIENT deelnemer huurder klant klanten klantje klantrelatie leden lid passagier patient
CLIENT patienten
CLOSE afgesloten afsluiten dicht geopend gesloten open openen opengaan openingstijden
CLOSE openingsuren opent sleutel sleutels slot sluit sluiten
CLOTHES antraciet beige blauw blauwe broek broeken bruin cm eiken geel gele grijs grijze
CLOTHES groen groene jas jurk kleding kleren kleur kleuren maat maten muts rode rok rood
CLOTHES roze schoen schoenen shirt sok sokken tas tasje trui wit witte zwart zwarte
COME aanbellen aanbelt bezoek bezoeken binnenkomen gekomen kom kome komen komme komt kwam
COME kwamen langs langsgekomen langskom langskomen langskomt meekomen opdagen opgehaald
COME ophaal ophalen terugkomen
COMPANY afdeling apotheek bank banken bedrijf bedrijven bioscoop bv club dienst failliet
COMPANY firma garagebedrijf handel incassobureau installatiebedrijf instantie kapsalon
COMPANY klantenservice kliniek kvk onderneming organisatie praktijk restaurant salon
COMPANY secretariaat sportschool vve webwinkel winkel zaak zaken
CONFIRM bevestig bevestigd bevestigde bevestigen bevestiging bevestigt genoteerd noteer
CONFIRM noteerde noteert noteren
CONTACT benader benaderd benaderde benaderen benadert bereik bereikbaar bereiken bereikt
CONTACT bereikte communicatie communiceren contact contacteer contacteert contacteren
CONTACT contactopname correspondentie gecontacteerd gepraat gesproken praat praten sprak
CONTACT spreek spreekt spreken
DATA adresgegevens avg contactgegevens data details gdpr gegeven gegevens info informatie
DATA klantgegevens persoonlijk persoonlijke persoonsgegevens privacy privacywet
DATA privegegevens
DAY april augustus dag dagen datum december dinsdag donderdag eergisteren februari
DAY gisteren hemelvaart januari juli juni kerst maandag maart mei mergen morgen
DAY morgenavond morgenmiddag morgenochtend mrgn november oktober overdag overmorgen pasen
DAY pinksterdag september sinterklaas vanavond vandaag vanmiddag vanochtend vrijdag
DAY woensdag woesdag zaterdag zaterdagochtend zondag
DEVICE alarm alarminstallatie android automatische batterij batterijen computer deurbel
DEVICE display geluid geluidje gepiep ipad lader laptop lawaai modem monitor oplader
DEVICE printer router samsung scherm stekker stekkerdoos tablet televisie toestel trilt
DEVICE tv
DIE begrafenis begraven crematie dood doodgegaan gestorven overleden overledene overleed
DIE overlijden overlijdensbericht palliatieve rip rouw rouwen sterft sterven stierf
DIE uitvaart
DO actie bezig deden deed doe doede doen doene doet gedaan gemaakt geregeld handelen maak
DO maakt maakte maken moek ondernemen regel regelde regelen regelt uitgevoerd uitvoeren
DOCUMENT attest bewijs bijlage boek boeken bonnetje brief document documenten formulier
DOCUMENT formulieren foto fotos gescand getekend handtekening id ingevuld invullen kopie
DOCUMENT krant map ondertekend ondertekende ondertekenen papier papieren paspoort pdf
DOCUMENT scan teken tekenen toestemmingsformulier vergunning verslag vul
DRIVE a2 achteruit afslag file geparkeerd gereden keren parkeer parkeerplaats parkeert
DRIVE parkeerverbod parkeren parking reed rij rijbewijs rijd rijden rijdt rijles rotonde
DRIVE snelweg tanken
EAT at aten avondeten diner drankje drink drinken drinkt dronk eet eten gedronken gegeten
EAT gekookt koken kook kookt lunch lunchen nuchter ontbijt proef proeven
EMAIL aangetekend brief brieven brievenbus email emailadres emailen emails inbox mail
EMAIL mailadres mailbox mails mailtje outlook post
ENOUGH basta beu genoeg genoegen meuk schei spuugzat voldoende volstaat welletjes zat
FAMILY broer broers broertje echtgenoot echtgenote ex fam familie gezin kleinkind
FAMILY kleinkinderen ma mama mamas mams moeder neef nicht oma oom opa ouder ouders pa
FAMILY papa paps partner schoonmoeder schoonvader schoonzus tante vader vriend vrienden
FAMILY vriendin vrouw zus zusje zussen zwager
FIND gevonden gezocht opgezocht opzoeken terugvinden vinden vond vonden zocht zoek zoeken
FIND zoekt
FIRST 12e 14e 1e 21e 23e 2e 3e 4e derde eerst eerste eerstvolgende laatst laatste last
FIRST tweede vierde vijfde volgen volgend volgende volgt zesde zevende
FIX boren corrigeren dweil dweilen geinstalleerd gerepareerd gereset herstel hersteld
FIX herstellen herstellende installatie installeren maken monteren onderhoud
FIX onderhoudsbeurt opgelost oplossen oplossing poets poetsen rechtzetten reinigen
FIX reparatie repareer repareren resetten schilderen schoonmaak schoonmaken verven
FOOD aardappels alcohol bier boodschappen brood broodje broodjes catering ei eieren friet
FOOD frieten gebak gebakjes gehakt gerecht gerechten groente groenten hapjes haring ijs
FOOD kaas kip knoflook koffie kok maaltijd maaltijdbox maaltijden melk menu mosselen
FOOD patat pistolets pizza pizzas saus sla soep spareribs stroopwafels suiker suikervrij
FOOD taart taarten tafel thee ui uien vegetarisch vis vlees weekmenus wijn zalm zout
FOOD zuivel
FORGET kwijt kwijtgeraakt vergat vergeet vergeetachtig vergeten verlies verloor verloren
GAME bingo casino concert concerten festival film fitness gokken goksite hockey kaartje
GAME kaartjes lot loten match spel spelen spelletje spelletjes spelt sport sporten team
GAME tennis theater ticket tickets toernooi turnen voetbal voorstelling wedstrijd
GAME wedstrijden zwemmen
GIVE aanbieden afgegeven afgeven bied bieden bracht breng brengen brengt gaf gaven
GIVE gebracht gebragt geef geeft gegeven geleend geven leen lenen meebrengen meegebracht
GIVE meegeven terugbrengen
GO doorlopen ga gaa gaan gaat gegaan gelopen gin ging gingen heen liep loop loopt lopen
GO rond stap stapt vertrek vertrekken vertrekt vertrok vertrokken wandelen wegga weggaan
GO weggaat
GOOD amai best beter chill cool fantastisch fijn fijne geniaal geweldig geweldige gezond
GOOD goed goede goeie handig handiger heerlijke ideaal keurig lekker lekkere leuk mooi
GOOD mooie mooiste netjes perfect perfecte prachtig prima profijt schoon super tof top
GOOD toppers uitstekend wauw wow zalig
GREETING ach ah beste bro bye ciao dag dagg doeg doei ehm ey felicitaties geachte
GREETING gefeliciteerd gegroet goedeavond goedemiddag goedemorgen goedenavond goedendag
GREETING goedenmiddag goeiedag goeiemorgen goeienamiddag goeienavond goeiendag haai hai
GREETING hallo hallootjes he hee hello hey heyy hi hmm hoal hoi hoihoi hoii houdoe joh
GREETING mir mogge moi oh proficiat salut toedeloe tschuss welkom yo
HAPPEN doorgaat gebeur gebeurd gebeurde gebeuren gebeurt geval plaatsvinden situatie
HAPPEN zover
HAVE bezit bezitten gehad had hadden heb hebbe hebben hebde hebje hebt hedde heeft heeftu
HAVE hep
HEALTH allergie allergisch antibiotica beugel bevallen bevalling blind bloed bloeding
HEALTH bloedprikken bloedverdunners bril chemo corona dement dementerend diabetes dosis
HEALTH duizelig echo gaatje gebit gehoorapparaat gezondheid griep griepprik
HEALTH griepprikoproep hechtingen herhaalrecept hoest hoesten infectie ingreep inhalator
HEALTH insuline jeuk kanker kies kiezen koorts kroon kunstgebit kuur labuitslagen
HEALTH medicatie medicijn medicijnen medicijnrol misselijk mondzorg mri ontsteking
HEALTH ontstoken operatie operatiekamer operaties overgegeven overgeven paracetamol
HEALTH penicilline pil pillen prednison prik prikken prikpost recept recepten rolstoel
HEALTH scan schimmelinfectie slechthorend tabletten tand tanden thuiszorg uitslag
HEALTH uitslagen vaccin verdoving verkouden verslavingszorg vitamine vitamines voeding
HEALTH vulling wachtkamer wortelkanaal zalf ziek zieken ziekenhuis ziekmelding ziekte
HEALTH zorg zwanger zwangerschap zwelling
HELP assistentie begeleiding bijstand geholpen help helpdesk helpen helpt hielp hulp
HELP ondersteuning service
HOUSEHOLD afvoer afvoerputje afwasmachine badkamer balkon bank bankstel bed bedden
HOUSEHOLD bloemen bloempot blok boiler bol bomen boom cv dak dakkapel deurklink douche
HOUSEHOLD douchen drempel droger druppels dweil elektra emmer emmers gas gasaansluiting
HOUSEHOLD gat geiser gootsteen gootstenen gordijn gordijnen grindpad hal heg hoofdkraan
HOUSEHOLD hout houten kast kastje ketel ketels keuken klep knop koelkast kraan kussens
HOUSEHOLD lamp leiding lek lekkage lekken magnetron matras matrassen meubel meubels muur
HOUSEHOLD oven oventje pan pannen parasols piepende piept plafond plakt plank pomp raam
HOUSEHOLD radiator ramen schakelaar schakelen schimmel schutting schuurtje sofa spoelbak
HOUSEHOLD stoel stoeptegel stopcontact stopkontakt stroom tegel tegels thermostaat toilet
HOUSEHOLD trap tuinset tuinzand vaatwasser verhuisdozen verstopt verwarming vloer wasbak
HOUSEHOLD wasmachine wastafel water wc zolders zuil
HURT blessure buikpijn gebroken gevallen gewond hoofdpijn keelpijn kneuzing losgeschoten
HURT pijn pijnlijk prikkels rugpijn steekt verstuikt wond zeer
IF als indien mits of tenzij wanneer zodra zolang
INTEREST belangstelling boeit geintereseerd geinteresseerd intereseert interessant
INTEREST interesse interesseert interesseren interesses intresse
JOB baan baas bardienst bediening bijbaan collega collegas dienst diensten job loon
JOB nachtdienst ontslag opdracht pensioen personeel ploeg ploegendienst rooster
JOB roosterdingen salaris shift sollicitatie solliciteren stage vacature vacatures verlof
JOB vrij wedstrijdschema werk werken werkgever werknemer
KEEP aanhouden behoud behouden bewaar bewaard bewaren bleef bleven blijf blijft blijven
KEEP doorgaan doorgaat gebleven hield hou houd houden houdt vervolg vervolgen
KNOW begreep begrepen begrijp begrijpen begrijpt bekend benieuwd bewust gekend gesnapt
KNOW geweten idee ken kende kennen kent onbekend snap snappen snapt snapte weet wete
KNOW weten wist wisten
LAUGH gelachen grap grapje grappig haha hahaha hahahaha hehe hihi lach lachen lacht lmao
LAUGH lol lolz rofl xd
LAW aangeklaagd aanklacht aanklagen aansprakelijk advocaat advocaten advocatenkantoor
LAW artikel beslag bezwaarschrift boete claim dagvaarding deurwaarder dwangsom eiser
LAW geding gerecht gerechtelijk getuige getuigen illegaal incasso ingebrekestelling
LAW juridisch juridische jurist juriste ombudsdienst overtreden overtreding overtreedt
LAW procedure raadsman recht rechtbank rechten rechter rechtsbijstand
LAW rechtsbijstandverzekering rechtsgrond rechtszaak sanctie sancties schade schadeclaim
LAW schikking stappen strafbaar telecommunicatiewet verbied verbieden verboden
LAW verstekvonnis vonnis vrijwaringsbewijs wet wetboek wetgeving wettelijk wetten
LEAVE achtergelaten achterlaten achterwege afblijf afblijven alleenlaten bespaar besparen
LEAVE donder donderen donderop flikkerop gelaten gerust gerustlaten laat laatme late
LEAVE laten lazer liet lieten los losgelaten loslaten metrust opdonderen ophoepelen
LEAVE opkrassen oplazeren oprotte oprotten optyfen opzouten radiostilte rest rot rust
LEAVE rusten sodemieter tief verlaat verliet vertrekken wegblijf wegblijven wegwezen
LEAVE zwijg
LIKE blij fan fijn gelukkig geniet genieten genoten gezellig graag heerlijk hou houden
LIKE houdvan lekker leuk leuke love prettig tevreden val verheug vind vindt vrolijk
LIST administratie adresbestand adresboek adressenbestand adressenlijst agenda belbestand
LIST belijst bellijst bestand bestanden bestandje contacten contactenlijst
LIST contactenlijsten contactlijst contactlijsten contactpersonen databank database
LIST databasen databases dossier fiche gastenlijst groep groepen groepsapp groepsapps
LIST kaartenbak klantenbestand klantenfiche klantensysteem klassenapp ledenbestand
LIST ledenlijst lijs lijsstje lijst lijsten lijstje list mailinglijst mailinglijsten
LIST mailinglist maillijst marketinglijst oproepsysteem oudergroep register registers
LIST smsbestand smslijst storenlijst systeem systemen verzendlijst
LIVE bewoner bewoners buren buur buurman buurvrouw gewoond huurder inwoner inwoners leef
LIVE leeft leven logeren verblijf verblijft wonen woning woon woonde woonden woont
MARRIAGE bruid bruidegom bruiloft gehuwd gescheiden getrouwd huwelijk koppel scheiden
MARRIAGE scheiding trouw trouwen trouwjurk trouwt verloofd
ME i ich ik ikke k kben kheb ki kwil kzal me mezelf mi mich mie mien mij mijn mijne
ME mijnen mijzelf mn moi my
MESSAGE appberichten appje appjes barrichies berichen berichies bericht berichte
MESSAGE berichten berichtendienst berichtens berichtenservice berichtje berichtjes
MESSAGE berichtjesss berichtjs berichtn berichtten bericten bericth beright berigt
MESSAGE berigten berihcten berihten berischten brchtn brgt brichten brichtjes brieven
MESSAGE chat chats contactverzoeken dm dms infoberichten kappersberichten mededeling
MESSAGE mededelingen message messages mms msg msgjes msgs msn noodberichten plantjessms
MESSAGE pushbericht pushberichten seintje sms smsbericht smsberichten smsen smses smsje
MESSAGE smsjes smsjesss smsjs smske smskes smsreclame smssen spamsms ssm tekstbericht
MESSAGE tekstberichten teksten text texts verjaardagssmsen whatsapp
MONEY aanmaningskosten bankpas bedrag bedragen belasting belastingaangifte betaling boete
MONEY borg btw cent centen duur duurder duurdere eur euro euros facturen factuur geld
MONEY goedkoop goedkoper gratis huur hypotheek kaart kleingeld korting kost kosten kostte
MONEY lening loonstroken nota offerte pas pensioen portemonnee prijs prijzen procent
MONEY rekening rekeningen saldo schadevergoeding schuld storting tarief tarieven termijn
MONEY vergoeding voordelig voordeliger voorrijkosten
MORE ander andere anderen anders bijkomend bijkomende elders erbij extra langer meeer
MORE meer mer more nader nog overig overige vaker verder verdere
MOVE aangepast aanpassen aanpassing gewijzigd gewisseld omboeken omgeboekt omgezet
MOVE omwisselen omzetten ongedaan overgestapt overplaatsen overstappen overzetten ruilen
MOVE uitgesteld uitgesteldt uitstel uitstellen verander veranderd veranderde veranderen
MOVE verandert verhuis verhuisd verhuist verhuizen verhuizing verlate verlaten verleng
MOVE verlengd verlengen verlenging verplaats verplaatsen verplaatsing verplaatst
MOVE verschoven verschuif verschuift verschuiven verschuiving vervroegen verzet verzetie
MOVE verzette verzetten verzettten wijzig wijzigen wijziging wijzigt wissel wisselen
MOVE wisseling
MUST behoort diende dienen dient gemoeten hoort horen moeite moest moesten moet moete
MUST moeten moetje mot verplicht
NEED behoef behoefte benodigd hoef hoefde hoefden hoeft hoeven nodig nood noodzakelijk
NEVER never nooit nooitmeer
NONE geeneen geenenkele nada nergens niemand niemands niets nietsmeer niks niksmeer nix
NONE noppes nul
NOT dont evenmin geeen geen gen kein moe nait ne nee neee neeee neeej neeet neej neen
NOT neet nei neuh ni nicht nie nieee nieeet nieet niemeer niet no noch nooo nope not nt
NOT weiger zonde zonder
NOW asap dadelijk direct dringend gauw gelijk meteen nou now nu nuu omgaande onmiddellijk
NOW per snel snelle sneller spoed straks terstond vlug zo zsm
NUMBER 06nummer alarmcode cijfer cijfers code getal gsmnr gsmnummer huisnummer kenteken
NUMBER klantnr klantnummer lidnummer meterstand mobielnr mobielnummer nmmr nr nrs num
NUMBER numer nummer nummers nummertje nummertjes nummmer nummr numr ordernr ordernummer
NUMBER pincode postcode rekeningnummer tel telefoonnr telefoonnummer telefoonnummers
NUMBER telnr
OFF af afgelopen apart eraf eruit out uit uut vandaan
OFTEN aanhoudend aanhoudende alsmaar altijd constant continu dagelijks dagelijkse
OFTEN doorgeslagen doorlopend eindeloos haverklap herhaaldelijke honderden maandelijks
OFTEN maandelijkse meerdere meermaals nonstop onophoudelijk overdreven overdrijven
OFTEN overmatig regelmatig steeds steedsmaar telkens teveel tientallen vaak vaakst vaker
OFTEN voortdurend wekelijks wekelijkse
ONLINE aanvinken app apps betaallink digitaal elektronisch elektronische facebook geklikt
ONLINE google hyperlink ingelogd inloggen insta instagram internet klik klikken link
ONLINE links online pagina portaal site sites snapchat telegram vinkje wachtwoord web
ONLINE webshop website websites whatsapp wifi
ONLY alleen alleenmaar enkel maar only slechts uitsluitend
ORDER afhaalpunt artikel artikelen bestel besteld bestelde bestellen bestelling
ORDER bestellingen bestelt boodschappenlijst collectie container doos dozen goederen
ORDER groentekist levering order orders pakje pakjes pakket pakketje pakketten product
ORDER producten retour retourneren retourzending spul spullen trace track volg zending
ORDER zendingen
OWNER bewoner bezitter eigen eigenaar eigenaars eigenaren eigenares eigendom gebruiker
OWNER hoort houder huidige toebehoort voorganger voormalig voormalige vorige vroegere
PAY afgeschreven afrekenen betaal betaald betaalde betaalt betalen betaling betalingen
PAY gestort incasso overgemaakt overmaken pin pinnen pint stort terugbetaald terugbetalen
PAY terugstorten tikkie uitgeven verspillen voldaan voldoen
PET dier dieren dierentuin hond honden hondje huisdier kat katten konijn marter paard
PET poes poesje pony pools pootjes puppy viervoeter vlooien
PHONE antwoordapparaat diensttelefoon foon galaxy gsm gsmtoestel handy iphone lijn mobiel
PHONE mobiele mobieltje mobieltjes noodlijn piketlijn sim simkaart smartphone tefoon tel
PHONE telef telefonie telefoon telefoonlijn telefoonnummertje telefoons telefoontje
PHONE telefoontoestel telfoon toestel vaste voicemail
PLACE achter achterdeur achterom achterop adres adressen amersfoort amsterdam antwerpen
PLACE appartement baan balie bejaardentehuis belgie beneden bibliotheek binnen boven brug
PLACE brussel buiten bushalte buurt camera canada centrum daar daarheen daaro deur deuren
PLACE dijk dorp drenthe duitsland eindstraat elders er ergensanders europa flat gang
PLACE garage gebouw gemeente gent halte haven hek hier hierheen hiero hilversum hoek
PLACE hoofdingang huis huisje huizen ingang kamer kamers kamertje kant kantoor kantoren
PLACE keet kelder kelders kerkplein kluis lift links locatie magazijn markt marokko
PLACE midden naartoe nederland oprit pand panden parkeerdek parkeergarage parkeerterrein
PLACE perron plein plek plekje poort rechts regio rij rotterdam schuur slagboom spanje
PLACE stad station steeg stoep straat streek terras terrein texel thuis trap tuin uitrit
PLACE utrecht verdieping verzorgingshuis voor voordeur voordeurs waarheen weg wijk wijken
PLACE winkel winkels zijde zijkanten zolder zwolle
POLICE aangever aangifte acm afgifte afm ap autoriteit autoriteitpersoonsgegevens bipt
POLICE brandweer consumentenautoriteit consumentenbond consuwijzer diefstal fod fraude
POLICE gba gegevensbeschermingsautoriteit geschillencommissie gestolen inbraak
POLICE kansspelautoriteit kassa klacht klachten klachtencommissie klachtenlijn klagen
POLICE melding meldpunt ombudsman oplichter oplichters oplichting politie
POLICE privacycommissie rapporteren spamklacht telecomwaakhond toezichthouder wijkagent
POLITE ajb alsjeblief alsjebliefst alsjeblieft alstu alstubleft alstublief alstublieft
POLITE alsublieft asb asjeblieft astublieft aub aubb beleefd beleefde bitte gelieve
POLITE hartelijke please pls plz svp svpl vriendelijk vriendelijke vriendelijkst
POLITE vriendelijkverzoek
PREP aan at avec betreffende betreft bij binnen bv daarmee daarvoor door eraan erbij erin
PREP ermee erop erover ervoor fan hierbij hiermee hierop hierover hiervoor in ipv ivm
PREP langs mbt mee met mit naar namens oet om on onder op over per richting rond tbv te
PREP tegen ten ter toe tot tussen uit van vanaf vd via volgens voor
PUT aanzet gehangen gelegd geplaatst gestoken gezet hang hangen hangt ingesteld inlijsten
PUT instellen invoeren leg legde leggen legt neer neerleggen neerzetten opstelling plaats
PUT plaatsen plaatst slaan steek steken stel stelde stellen stelt toegevoegd toevoegen
PUT vink voeg zet zette zetten zit
QUESTION hoe hoelaat hoelang hoeveel hoezo wa waar waaraan waarheen waarmee waarom
QUESTION waarvan waarvoor wanneer wat watvoor welk welke who wie wiens wnr wrm
READ doorlezen gelezen las lazen lees leest leze lezen ongelezen
RECEIVE binnengekomen binnenkomen binnenkrijgen gekregen kreeg kregen krijg krijge
RECEIVE krijgen krijgn krijgt ontvang ontvangen ontvangst ontvangt ontving
REMINDER aanmaning afspraakberichten alert alerts bezorgberichten bezorgupdates herinner
REMINDER herinneren herinnering herinneringen info informatie leverupdates
REMINDER medicijnmelding melding meldingen noodmeldingen notificatie notificaties oproep
REMINDER oproepen pollenbericht reminder reminders roosterwijzigingen storingsmeldingen
REMINDER terugroepactie update updates waarschuwing waarschuwingen
REMOVE afgehaald afgevoerd afhaal afhalen afvoeren afvoerstoppen anonimiseren daaruit
REMOVE delete deleten deletes donderop doorhalen doorhaling doorstrepen eraan eraf eraft
REMOVE eruit eruitgehaald eruitgooien eruithalen ervan flikker gedelete gehaald geschrapt
REMOVE gewist gooi gooien gooit haaal haal haald haalde haalden haalt hal hald hale halen
REMOVE halenn halt hieruit kieper knikker leeg leegmaken losgekoppeld loskoppelen mik
REMOVE ontkoppelen opgeheven opgeruimd opheffen ophoalen ophollen opruimen remove removen
REMOVE schrap schrappen schrappt schrapt schrapte smijt streep streepen uitgegooid
REMOVE uitgehaald uitgeladen uitgooien uithaal uithaalt uithalen uitladen uitlaten
REMOVE verdwenen verdwijn verdwijnen verdwijnt vernietig vernietigd vernietigen verweider
REMOVE verweiderd verweideren verwijder verwijderd verwijderde verwijdere verwijderen
REMOVE verwijderin verwijdering verwijdern verwijdert verwijdren verwyder vewijder weg
REMOVE wegdoen weggegooid weggehaald weggelaten weggooien weghaal weghaalt weghalen
REMOVE weglaten wegstrepen wegwerken wis wissen wist
REVIEW beoordelen beoordeling beoordelingen feedback google recensie recensies reputatie
REVIEW review reviews ster sterren
REVOKE bezwaar bezwaren getrokken geweigerd herroep herroepen herroeping herroept
REVOKE ingetrokken intrek intrekken intrekking teruggetrokken terugtrekken trek trekken
REVOKE trekt trok weiger weigeren weigert
ROAMING belminuten beltegoed buitenland bundel databundel dataroaming prepaid provider
ROAMING roaming tegoed
SCHOOL basisschool examen examens gymles huiswerk juf kinderopvang klas klassen
SCHOOL kleuterklas leraar les lestijden meester naschoolse opleiding opleidingen opvang
SCHOOL oudermailing scholen school schoolberichten schoolplein schoolreisje student
SCHOOL studie studiedag toets toetsen
SEE bekeken bekijk bekijken bekijkt bewonderen bezichtigen bezichtiging check checken
SEE checkt controle controleer controleert controleren controles gecheckt gecontroleerd
SEE gekeken gezie gezien inzien keek kijk kijke kijken kijkje kijkt let nagaan nagegaan
SEE nagekeken nakijk nakijken oplet zag zagen zichtbaar zichtbare zie zien ziet
SELL doorverkocht doorverkopen handel uitverkocht uitverkoop verhandelen verhuur verkocht
SELL verkochte verkoop verkoopt verkopen verkoper
SEND aangeschreven aangetekende aanschrijft aanschrijven app appen appt bestoken bestook
SEND bestookt doorgestuurd doorsturen geappe geappt gemaild geschreven gesms gesmst
SEND gestuur gestuurd getekst getypt mailde mailen mailt messagen opgestuurd opsturen
SEND overstuur schreef schrijf schrijft schrijven send sms smsen smssen smst smste
SEND strueen sture sturen sturennn stuur stuurde stuurden stuure stuuren stuurme stuurt
SEND tekst text texten tik tikken toegestuurd toesturen toezenden toezending typ typen
SEND typend versturen verstuur verstuurd verstuurde verstuurt verzend verzenden verzonden
SEND zend zenden zendt
SIGNED achternaam afz afzender android bram gegroet gr groet groeten groetjes grtjes grtz
SIGNED hartelijk hartelijke hendrickx hoogachtend iphone jeroen jip joost liefs lotte
SIGNED marieke marloes mvg mvrgr naam namens ondergetekende outlook peeters samsung sanne
SIGNED smeets tjitske verstuurd verzonden voornaam vrgr
SIZE aantal acht anderhalf bijna breed centimeter dertig dik drie driehoog dubbel dubbele
SIZE duizend dun elf groot grootste grote groter hard harde hoge hogere honderd hoog jong
SIZE jonge kilo klein kleine kleiner kort korte korter kortere laag lagere lang lange
SIZE langer leeg lege liter meest meeste meter min minder minste minstens negen nieuw
SIZE nieuwe ongeveer oud oude paar rustig soort soorten tien twaalf twee twintig veel
SIZE vele vier vijf vijven vol volle weinig zachtjes zes zessen zeven
SLEEP bed dromen droom dut geslapen middernacht nacht nachtdienst nachtrust nachts slaap
SLEEP slaapplaatsen slaapt slapen sliep sliepen snachts vannacht wakker wek wekken wekker
SOCIETY bestuur burger burgers campagne collecte donatie donaties donatieverzoeken doneer
SOCIETY doneren feest feestje gelovig kerk ledenwerving loterij partij politiek politieke
SOCIETY religie stem stemmen stichting vereniging verkiezing verkiezingen vrijwilliger
SOCIETY vrijwilligers
SOME beetje enig enige enigszins enkele ergens iets paar paartje sommige soms stel
SOME stelletje stuk wat
SOMEONE anderen elkaar gast gasten gozer iedereen iemand kees kerel lui man meid men mens
SOMEONE mensen personen persoon vent
SORRY excuseer excuses excuus helaas jammer oeps pardon sorry spijt spijtig spijtmij sry
SORRY verontschuldigen verontschuldiging
STAFF accountant adviseur advocaat agent ambtenaar arts artsen assistent assistente baas
STAFF bakker bankier bedrijfsarts begeleider behandelaar beheerder bestuurder bezorger
STAFF bezorgers boekhouder buschauffeur chauffeur chauffeurs coach coaches concierge
STAFF dakdekker dierenarts docent dokters elektricien fysio fysiotherapeut
STAFF fysiotherapeute huisarts huisartsen installateur installateurs juffen kapper
STAFF kapster kelner klusjesman koerier kok leerkracht leerkrachten leraar lerares
STAFF logopedist loodgieter makelaar manager masseur masseuse medewerker medewerkster
STAFF mondhygienist monteur monteurs notaris ober osteopaat penningmeester personeel
STAFF postbode postbodes psycholoog raadsman receptionist schilder schoonheidsspecialiste
STAFF schoonmaakster schoonmaker secretaresse serveerster specialist stukadoor tandarts
STAFF tandartsassistente tandartsen team therapeut timmerman tolk trainer verhuurder
STAFF verpleegkundige verpleger visboer voorzitter
STOP afbreken afgebroken afremmen arrete beeindig beeindigd beeindigen beeindiging
STOP beeindigt beindigen deactiveer deactiveren eind einde eindig eindigen eindigt gedaan
STOP gekapt gepauzeerd gestaakt gestaakte gestopt halt halte hold houop kap kapmee kappen
STOP kapt klaar knoop nokk nokken onderbreken onmiddelijkstop opdoeken opgehoude
STOP opgehouden ophou ophoud ophouden ophoudt ophouw ophouwe pauze pauzeer pauzeren schei
STOP skip skippen soppen sotp staak staakt stake staken stil stilleggen stoken stooop
STOP stoop stop stopaub stope stopen stopgezet stopgezt stopp stoppe stoppem stoppen
STOP stoppn stoppp stopppp stoppu stopstop stopt stopte stoptt stopzet stopzetten
STOP stopzetting stpo stpp uitdoen uitgeschakeld uitgezet uitschakel uitschakelen
STOP uitschakelt uitscheiden uitzet uitzetten vervallen vervalt zet
SUBSCRIBE aangemeld aangesloten aanmeld aanmeldde aanmelden aanmelding aanmeldt
SUBSCRIBE aansluiten abonneer abonneren deelname deelnemen geabonneerd geregistreerd
SUBSCRIBE ingeschreve ingeschreven ingeschrevene ingetekend inschreef inschrijf
SUBSCRIBE inschrijft inschrijven inschrijving inschrijvingen inscriben intekenen
SUBSCRIBE lidworden meedoen opgegeven opgeven optin registratie registreer registreerde
SUBSCRIBE registreren subscribe
SWEAR achterlijk bek bende bullshit debiel debielen dom domme donderstraal eikel eikels
SWEAR eikelzak flikker fuck fucking fuckof fuckoff godsamme godver godverdomme gvd hel
SWEAR hufter hufters idioot idioten jezus kanker kankerzooi kk kkr klootzak klootzakken
SWEAR klote klotereclame klotezooi kolere kut kutbedrijf kutberichten kutreclame kutzooi
SWEAR lomperik loser losers lul lullen mafkezen mokkel mongool oetlullen onnozel
SWEAR onnozelaar oplazer oprotten reet rot rotop rotzakken shit smeerlap smeerlappen
SWEAR sodemieter stelletje sukkel sukkels tering teringzooi tief tiefop trut tyfus
SWEAR tyfuszooi verdomme wrm wtf zak zakken zeik zeikerds
TAKE genomen gepakt grijp meegenomen meenemen nam namen neem neemt nemen ophalen oppakken
TAKE overnemen pak pakken pakt pakte
TELL aangegeven aangeven benadruk benadrukt benadrukte bespreek bespreken besproken
TELL doorgeef doorgegeven doorgeven geef gemeld genoemd gezegd laatweten mededelen
TELL mededeling meedelen meegedeeld meld meldde melden meldt noem noemen vertel verteld
TELL vertelde vertellen vertelt verwittig verwittigd verwittigen zeg zeggen zegt zei
TELL zeiden
THANKS bdankt bedakt bedank bedankje bedankt dank dankbaar danke dankje dankjewel dankt
THANKS dankuwel dankzij gewaardeerd merci thanks thnx thx tnx waardeer waarderen
THEY der dien haar hem hen hij hun hunne ie ze zich zij zn
THINK bedacht bedenk bedoel bedoeld bedoelde bedoeling bedoelt besef beseffen blijkbaar
THINK dacht dachten denk denken denkt eerlijk gedacht gedachten gehoopt geloof gelooft
THINK gok gokken hoop hoopt hopelijk hopen nadenken overtuigd overweeg overwegen schijn
THINK schijnt serieus twijfel twijfelen vermoed verwacht verwachten vind vinden vond zelf
THIS da daarvan dat dees degene der deze dezelfde die diegene dit ervan hetzelfde
THIS hierdoor hiervan this zoiets zulk zulke
TIME 10u 11u 12u 13u 14u 15u 16u 17u 18u 19u 20u 7u 8u 9u avond avonden avonds duren
TIME duurt eerder feestdagen geleden half halfuur hoelaat jaar jaren kwart kwartaal
TIME kwartier kwartiertje laat lang later maan maand maanden maandje middag minuten
TIME minuut moment nacht namiddag ochtend ochtenden ochtends ogenblik seconde seizoen
TIME tijd tijden tijdstip u uren uur uurtje verjaardag voormiddag vroeg vroege week
TIME weekend weken winter zomer
TIRED baal balen beu bloedirritant boos chagrijnig erger ergeren ergernis ergert geergerd
TIRED gek genoegvan gestoord haat hekel irri irritant kotsmisselijk kwaad kwaaie
TIRED misselijk moe moeie paniek schijtmoe schijtziek schrik schrikt spuugzat stress
TIRED strontziek uitgekeken uitgeput woedend woest zat ziek zieke zot
TITLE dhr dokter dr drs geachte heer heren ing juffrouw meester meneer mevr mevrouw
TITLE mijnheer mr mw prof
TRAVEL boot camping hotel hotels koffer luchthaven metro overnachting paasvakantie reis
TRAVEL reizen shuttle strand ticketverkoop tram trein treinen vakantie vliegtuig
TRAVEL vliegveld vlucht vluchten zee
TRY geprobeerd poging pogingen probeer probeerde probeert proberen tracht trachten
UNSUB afgemeld afmeden afmedlen afmeld afmeldden afmelde afmeldem afmelden afmeldenn
UNSUB afmelding afmeldingen afmeldknop afmeldlink afmeldn afmeldne afmeldpagina afmeldt
UNSUB afmleden amfelden deregistreren meldaf ontabonneren opgezecht opgezegd optout opzeg
UNSUB opzegbrief opzegd opzeggen opzeggin opzegging opzeggings opzegtermijn uitgeschreve
UNSUB uitgeschreven uitschijf uitschijven uitschreef uitschreven uitschrijf uitschrijfje
UNSUB uitschrijft uitschrijfverzoek uitschrijv uitschrijve uitschrijven uitschrijvenn
UNSUB uitschrijving uitschrijvingen uitscrhijven uitscrijven unsub unsubscribe
UNSUB unsubscribed unsubscriben zegop
UNTIL daarna dan eer eindelijk erna gedurende hierna intussen na nadat nadien ondertussen
UNTIL sinds sindsdien terwijl tijdens toen tot totdat voordat zolang
US ons onze onzen we wie wij wijlie
USE benutten gebruik gebruiken gebruiker gebruikt gebruikte toepassen
VERY behoorlijk best echt echte eens eigenlijk enorm erg ernstig even ff gewoon gwn
VERY hartstikke heel hoor nogal ontzettend super verschrikkelijk vooral wel weleens zeer
VERY zelfs zo
WAIT afgewacht afwachten geduld gewacht momentje opwachten wacht wachten wachtkamer
WAIT wachtlijst wachtrij wachtte
WANT gewild wil wilde wilden wile wilje will willen wilt wiltu wou wouden
WEATHER glad heet hitte ijs ijzel kou koud koude mist nat onweer regen regenen regent
WEATHER sneeuw sneeuwt storm vriest warm weer wind zon zonnetje zonnig
WILL ga gaan gepland plan plannen toekomst toekomstige zal zul zulen zulle zullen zult
WISH gelieve gewenst graag liefst liever prefereer voorkeur wens wensde wensen wenst
WISH wenste zou zoude zouden
WORD code hoofdletters kapitalen letter letters punt sleutelwoord stopstopstop stopwoord
WORD stopword tekst uitroepteken woord woorden woordje zin
WORK doen draaien draait functie functioneert functioneren gelukt gewerkt lukken lukt
WORK lukte marcheert werken werkt werkte
WRONG abuis bug fouje fout foute fouten fouter foutief foutieve foutieven foutje
WRONG incorrect kapotte mankeert mis misverstand ongeluk onjuist onjuiste onterecht
WRONG perongeluk persoonsverwisseling probleem problemen storing storingen vergis
WRONG vergisingen vergissing vergist verkeer verkeerd verkeerde verkeerdelijk verkeerden
WRONG verkeerdnummer verkeerds verkeert verward verwarring verwart verwisseld
WRONG verwisseling
YES absoluut akkoord akkoordje beslist deal duidelijkk ey geregeldd idd inderdaad ja jaa
YES jaaa jaaaa jah jaja jawel jawohl jazeker jep jo joa joe joepie jup natuurlijk ok okay
YES oke okee okeee okej oki okido okidoki oui prima top tuurlijk uiteraard
YES vanzelfsprekend ye yep yes yess zeker zekers zekerweten
YOU e ge gij gijlie gullie je jelui jer jezelf jij jou jouw jouwe julie jullei jullie
YOU jullies oe u ulie ulle uw uwe uzelf you your
"""
