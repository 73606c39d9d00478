"""What the words of Dutch stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT energiecontract gascontract internetabonnement krantenabonnement
ACCOUNT abo abonnement abonnementen account accounts contract contracten huurcontract
ACCOUNT huurovereenkomst inschrijfgeld klantenkaart lidmaatschap overeenkomst polis
ACCOUNT profiel sportabonnement telefoonabonnement verzekerd verzekering verzekeringen
AD aanbieding aanbiedinge aanbiedingen aanbiedingsmails aanbod acquisitie actie
AD actieaanbiedingen actieacties actiedeals actienieuwtjes actiepraatjes actiepromos
AD actiereclame acties actietips advertentie advertenties adverteren
AD bedrijfsaanbiedingen bedrijfsacties bedrijfsdeals bedrijfsnieuwtjes bedrijfspraatjes
AD bedrijfspromos bedrijfsreclame bedrijfstips beleggingsaanbiedingen beleggingsacties
AD beleggingsdeals beleggingsnieuwtjes beleggingspraatjes beleggingspromos
AD beleggingsreclame beleggingstips betalingsaanbiedingen betalingsacties betalingsdeals
AD betalingsnieuwtjes betalingspraatjes betalingspromos betalingsreclame betalingstips
AD bezorgaanbiedingen bezorgacties bezorgbonnen bezorgdeals bezorgnieuwtjes
AD bezorgpraatjes bezorgpromos bezorgreclame bezorgtips bioscoopaanbiedingen
AD bioscoopacties bioscoopdeals bioscoopnieuwtjes bioscooppraatjes bioscooppromos
AD bioscoopreclame bioscooptips black bonus bonusaanbiedingen bonusacties bonusdeals
AD bonusnieuwtjes bonuspraatjes bonuspromos bonusreclame bonustips borrelaanbiedingen
AD borrelacties borreldeals borrelnieuwtjes borrelpraatjes borrelpromos borrelreclame
AD borreltips brilacties buurtaanbiedingen buurtacties buurtdeals buurtnieuwtjes
AD buurtpraatjes buurtpromos buurtreclame buurttips cadeaubon campagne
AD campagneaanbiedingen campagneacties campagneberichten campagnedeals campagnenieuwtjes
AD campagnepraatjes campagnepromos campagnereclame campagnes campagnetips
AD clubaanbiedingen clubacties clubdeals clubnieuwtjes clubpraatjes clubpromos
AD clubreclame clubtips collecties commercie commercieel commerciele coupon coupons
AD dagaanbiedingen dagacties dagdeals dagnieuwtjes dagpraatjes dagpromos dagreclame
AD dagtips deal deals donatieaanbiedingen donatieacties donatiedeals donatienieuwtjes
AD donatiepraatjes donatiepromos donatiereclame donatietips donatieverzoeken
AD donatieverzoekjes dorpsaanbiedingen dorpsacties dorpsdeals dorpsnieuwtjes
AD dorpspraatjes dorpspromos dorpsreclame dorpstips energieaanbiedingen energieacties
AD energiedeals energienieuwtjes energiepraatjes energiepromos energiereclame
AD energietips enquete enquetes enquetevragen evenementenaanbiedingen evenementenacties
AD evenementendeals evenementennieuwtjes evenementenpraatjes evenementenpromos
AD evenementenreclame evenemententips fitnessaanbiedingen fitnessacties fitnessdeals
AD fitnessnieuwtjes fitnesspraatjes fitnesspromos fitnessreclame fitnesstips folder
AD folderacties folderlinkjes folders friday gemeenteaanbiedingen gemeenteacties
AD gemeentedeals gemeentenieuwtjes gemeentepraatjes gemeentepromos gemeentereclame
AD gemeentetips geworven gokreclame havenaanbiedingen havenacties havendeals
AD havennieuwtjes havenpraatjes havenpromos havenreclame haventips junk junkmail
AD kerkaanbiedingen kerkacties kerkdeals kerknieuwtjes kerkpraatjes kerkpromos
AD kerkreclame kerktips kerstaanbiedingen kerstacties kerstdeals kerstnieuwtjes
AD kerstpraatjes kerstpromos kerstreclame kersttips klantaanbiedingen klantacties
AD klantdeals klantnieuwtjes klantpraatjes klantpromos klantreclame klanttips
AD kookaanbiedingen kookacties kookdeals kooknieuwtjes kookpraatjes kookpromos
AD kookreclame kooktips korting kortingaanbiedingen kortingacties kortingdeals kortingen
AD kortingnieuwtjes kortingpraatjes kortingpromos kortingreclame kortingsaanbiedingen
AD kortingsacties kortingsbon kortingsbonnen kortingscode kortingscodes kortingsdeals
AD kortingsnieuwtjes kortingspraatjes kortingspromos kortingsreclame kortingstips
AD kortingtips lastminute leaseaanbiedingen lenteaanbiedingen lenteacties lentedeals
AD lentenieuwtjes lentepraatjes lentepromos lentereclame lentetips lesaanbiedingen
AD lokkertjes lootjes lootjesaanbiedingen lootjesacties lootjesdeals lootjesnieuwtjes
AD lootjespraatjes lootjespromos lootjesreclame lootjestips loterij loterijaanbiedingen
AD loterijacties loterijdeals loterijnieuwtjes loterijpraatjes loterijpromos
AD loterijreclame loterijtips loyaliteitsaanbiedingen loyaliteitsacties loyaliteitsdeals
AD loyaliteitsnieuwtjes loyaliteitspraatjes loyaliteitspromos loyaliteitsreclame
AD loyaliteitstips maandaanbiedingen maandacties maanddeals maandnieuwtjes maandpraatjes
AD maandpromos maandreclame maandtips mailing mailingen mailings marketing
AD marketingaanbiedingen marketingacties marketingdeals marketingnieuwtjes
AD marketingpraatjes marketingpromos marketingreclame marketingtips matrasactie meuk
AD motivatieaanbiedingen motivatieacties motivatiedeals motivatienieuwtjes
AD motivatiepraatjes motivatiepromos motivatiereclame motivatietips nieuws
AD nieuwsaanbiedingen nieuwsacties nieuwsbrief nieuwsbriefje nieuwsbriefjes
AD nieuwsbrieven nieuwsdeals nieuwsnieuwtjes nieuwspraatjes nieuwspromos nieuwsreclame
AD nieuwstips nieuwtjes offertes ongein ouderaanbiedingen ouderacties ouderdeals
AD oudernieuwtjes ouderpraatjes ouderpromos ouderreclame oudertips parochieaanbiedingen
AD parochieacties parochiedeals parochienieuwtjes parochiepraatjes parochiepromos
AD parochiereclame parochietips partijaanbiedingen partijacties partijdeals
AD partijnieuwtjes partijpraatjes partijpromos partijreclame partijtips
AD pillenaanbiedingen pillenacties pillendeals pillennieuwtjes pillenpraatjes
AD pillenpromos pillenreclame pillentips podcastaanbiedingen podcastacties podcastdeals
AD podcastnieuwtjes podcastpraatjes podcastpromos podcastreclame podcasttips
AD pollenaanbiedingen pollenacties pollendeals pollennieuwtjes pollenpraatjes
AD pollenpromos pollenreclame pollentips praatjes preventieaanbiedingen preventieacties
AD preventiedeals preventienieuwtjes preventiepraatjes preventiepromos preventiereclame
AD preventietips prijsvraag promo promoberichten promokes promos promosms promotie
AD promotiemails promoties puntenstandaanbiedingen puntenstandacties puntenstanddeals
AD puntenstandnieuwtjes puntenstandpraatjes puntenstandpromos puntenstandreclame
AD puntenstandtips recalme reclam reclame reclameapps reclameberichten reclamebord
AD reclamemail reclamemails reclames reclamesms reclamesmsjes reclamesticker reclamestop
AD reclamezuil reclme reisaanbiedingen reisacties reisdeals reisnieuwtjes reispraatjes
AD reispromos reisreclame reistips reklame rommel roosteraanbiedingen roosteracties
AD roosterdeals roosternieuwtjes roosterpraatjes roosterpromos roosterreclame
AD roostertips rotzooi rouwaanbiedingen rouwacties rouwdeals rouwnieuwtjes rouwpraatjes
AD rouwpromos rouwreclame rouwtips sale schoolaanbiedingen schoolacties schooldeals
AD schoolnieuwtjes schoolpraatjes schoolpromos schoolreclame schooltips
AD seizoensaanbiedingen seizoensacties seizoensdeals seizoensnieuwtjes seizoenspraatjes
AD seizoenspromos seizoensreclame seizoenstips slogans spaaraanbiedingen spaaractie
AD spaaracties spaardeals spaarnieuwtjes spaarpraatjes spaarpromos spaarpunten
AD spaarreclame spaartips spam spamberichten spamberichtje sponsoraanbiedingen
AD sponsoracties sponsordeals sponsornieuwtjes sponsorpraatjes sponsorpromos
AD sponsorreclame sponsortips stakingsoproepen standaanbiedingen standacties standdeals
AD standnieuwtjes standpraatjes standpromos standreclame standtips telemarketing
AD tevredenheidsonderzoeken tevredenheidsvragen tips troep tuinaanbiedingen tuinacties
AD tuindeals tuinnieuwtjes tuinpraatjes tuinpromos tuinreclame tuintips uitnodiging
AD uitnodigingen uitverkopen vacatureaanbiedingen vacatureacties vacaturedeals
AD vacaturenieuwtjes vacaturepraatjes vacaturepromos vacaturereclame vacaturetips
AD vakantieaanbiedingen vakantieacties vakantiedeals vakantienieuwtjes vakantiepraatjes
AD vakantiepromos vakantiereclame vakantietips verenigingaanbiedingen verenigingacties
AD verenigingdeals verenigingnieuwtjes verenigingpraatjes verenigingpromos
AD verenigingreclame verenigingtips verkiezingsaanbiedingen verkiezingsacties
AD verkiezingsdeals verkiezingsnieuwtjes verkiezingspraatjes verkiezingspromos
AD verkiezingsreclame verkiezingstips verkoopaanbiedingen verkoopacties verkoopdeals
AD verkoopnieuwtjes verkooppraat verkooppraatjes verkooppromos verkoopreclame
AD verkooptips vervolgaanbiedingen vervolgacties vervolgdeals vervolgnieuwtjes
AD vervolgpraatjes vervolgpromos vervolgreclame vervolgtips vitamineverkoop
AD voetbalaanbiedingen voetbalacties voetbaldeals voetbalnieuwtjes voetbalpraatjes
AD voetbalpromos voetbalreclame voetbaltips voordeel voordelen voucher vouchers
AD wedstrijdinfo weekaanbiedingen weekacties weekdeals weekendactie weekenddeals
AD weeknieuwtjes weekpraatjes weekpromos weekreclame weektips weeraanbiedingen
AD weeracties weerdeals weernieuwtjes weerpraatjes weerpromos weerreclame weertips
AD werving wijkaanbiedingen wijkacties wijkdeals wijknieuwtjes wijkpraatjes wijkpromos
AD wijkreclame wijktips winactie winacties winkelaanbiedingen winkelacties
AD winkelberichten winkeldeals winkelnieuwtjes winkelpraatjes winkelpromos winkelreclame
AD winkeltips winstacties winteraanbiedingen winteracties winterdeals winternieuwtjes
AD winterpraatjes winterpromos winterreclame wintertips zomeraanbiedingen zomeracties
AD zomerdeals zomerkorting zomernieuwtjes zomerpraatjes zomerpromos zomerreclame
AD zomertips zooi
AD biervoordeeltjes voordeeltje voordeeltjes rommelmarkt rommelmarkten
AD kappersreclame kappersaanbiedingen kappersacties fietsreclame fietsaanbiedingen
AD wijnreclame wijnaanbiedingen wijnacties brillenreclame meubelreclame meubelaanbiedingen
AD meubelacties autoreclame telefoonaanbiedingen telefoonreclame keukenreclame
AD keukenaanbiedingen slagersreclame bakkersreclame kledingreclame modereclame
AD bouwmarktreclame supermarktreclame gemeentepraat reclamepraat partijpraat
AD verkiezingspraat
AD autoaanbieding autoaanbiedingen autoacties autodeals autofolder babyaanbiedingen
AD babyacties babyfolder
AD babyfolders babyreclame beurzen trouwbeurs trouwbeurzen huishoudbeurs kinderfolder
AD koopavond koopavonden
AD koopzondag koopzondagen kortingsfolder publiciteit reclamefolder reclamefolders
AD weekfolder weekfolders
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
BOTHER ambetant ambeteer ambeteert ambeteren bedelen bedelt bedreigd bedreigen
BOTHER bedreiging belaag belaagd belagen belagt bestoken bestookt bestookte bestookten
BOTHER bliep bombardeer bombarderen brol dreigen ellende geambeteerd gebedel gebliep
BOTHER gebombardeerd geconfronteerd gedoe gehinderd gepest gepiep gepieper gespam
BOTHER gespamd gestalkt gestoord getoeter getril gezaag gezanik gezeik gezeur hinder
BOTHER hinderen hinderlijk hindert intimidatie irritant irritatie irriteert irriteren
BOTHER lastig lastiggevalle lastiggevallen lastigval lastigvalle lastigvallen lastigvalt
BOTHER lawaai ongepast ongevraagd ongevraagde ongewenst ongewenste ongewild opdring
BOTHER opdringen opdringerig opdringerige opdringt opgejaagd overlast overspoeld
BOTHER overspoelen pest pesten pesterij pesterijen pingt plagen pling pushy solden
BOTHER spammen spammend spammer spammers spamt stalk stalken stalker stalkers stalking
BOTHER stalkt stoor stoort storen storend storende terreur terroriseert terroriseren
BOTHER vervelen vervelend zeur zeuren
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
LAW artikel beslag bezwaarschrift boete claim contactverbod dagvaarding deurwaarder
LAW dwangsom eiser geding gerecht gerechtelijk getuige getuigen illegaal inbreuk incasso
LAW ingebrekestelling juridisch juridische jurist juriste ombudsdienst overtreden
LAW overtreding overtreedt privacyschending procedure raadsman recht rechtbank rechten
LAW rechter rechtsbijstand rechtsbijstandverzekering rechtsgrond rechtszaak sanctie
LAW sancties schade schadeclaim schikking stappen strafbaar telecommunicatiewet verbied
LAW verbieden verboden vergetelheid verstekvonnis vonnis vrijwaringsbewijs wet wetboek
LAW wetgeving wettelijk wetten
LEAVE achtergelaten achterlaten achterwege afblijf afblijven afscheid alleenlaten
LEAVE bespaar besparen donder donderen donderop erbuiten ertussenuit flikkerop gelaten
LEAVE gerust gerustlaten laat laatme late laten lazer liet lieten los losgelaten
LEAVE loslaten metrust onderuit ontzien opdonderen ophoepelen opkrassen oplazeren
LEAVE oprotte oprotten optyfen opzouten overgeslagen overslaan overslaat radiostilte
LEAVE rest rot rust rusten sodemieter tief tussenuit vaarwel verlaat verliet verlost
LEAVE verschoond vertrekken wegblijf wegblijven wegwezen zwijg
LIKE blij fan fijn gelukkig geniet genieten genoten gezellig graag heerlijk hou houden
LIKE houdvan lekker leuk leuke love prettig tevreden val verheug vind vindt vrolijk
LIST abonneelijst administratie adresbestand adresboek adressenbestand adressenlijst
LIST agenda appgroep applijst belbestand belijst bellijst berichtenbestand
LIST berichtengroep bestand bestanden bestandje borrelapp contacten contactenlijst
LIST contactenlijsten contactlijst contactlijsten contactpersonen databank database
LIST databasen databases distributielijst donateurslijst dossier fiche gastenlijst groep
LIST groepen groepsapp groepsapps groepschat kaartenbak klantenbestand klantenfiche
LIST klantenlijst klantensysteem klassenapp ledenbestand ledenlijst lijs lijsstje lijst
LIST lijsten lijstje list mailinglijst mailinglijsten mailinglist maillijst
LIST marketinglijst oproepsysteem oudergroep reclamelijst register registers roosterapp
LIST smsbestand smslijst storenlijst systeem systemen verdeellijst verzendgroep
LIST verzendlijst wervingslijst whatsappgroep whatsapplijst zoekersbestand
LIVE bewoner bewoners buren buur buurman buurvrouw gewoond huurder inwoner inwoners leef
LIVE leeft leven logeren verblijf verblijft wonen woning woon woonde woonden woont
MARRIAGE bruid bruidegom bruiloft gehuwd gescheiden getrouwd huwelijk koppel scheiden
MARRIAGE scheiding trouw trouwen trouwjurk trouwt verloofd
ME i ich ik ikke k kben kheb ki kwil kzal me mezelf mi mich mie mien mij mijn mijne
ME mijnen mijzelf mn moi my
MESSAGE actiebericht actieberichten actieberichtjes actiemails actiesms actiesmsjes
MESSAGE appberichten appje appjes barrichies bedrijfsbericht bedrijfsberichten
MESSAGE bedrijfsberichtjes bedrijfsmails bedrijfssms bedrijfssmsjes beleggingsbericht
MESSAGE beleggingsberichten beleggingsberichtjes beleggingsmails beleggingssms
MESSAGE beleggingssmsjes berchten berichen berichies berichsjes bericht berichte
MESSAGE berichten berichtendienst berichtendingen berichtenreeks berichtens
MESSAGE berichtenservice berichtje berichtjes berichtjesss berichtjs berichtn berichtten
MESSAGE bericten bericth beright berigt berigten berihcten berihten berischten
MESSAGE betalingsbericht betalingsberichten betalingsberichtjes betalingsmails
MESSAGE betalingssms betalingssmsjes bezorgbericht bezorgberichten bezorgberichtjes
MESSAGE bezorgmails bezorgsms bezorgsmsjes bioscoopbericht bioscoopberichten
MESSAGE bioscoopberichtjes bioscoopmails bioscoopsms bioscoopsmsjes bonusbericht
MESSAGE bonusberichten bonusberichtjes bonusmails bonussms bonussmsjes borrelbericht
MESSAGE borrelberichten borrelberichtjes borrelmails borrelsms borrelsmsjes brchtn brgt
MESSAGE brichten brichtjes brieven buurtbericht buurtberichten buurtberichtjes
MESSAGE buurtmails buurtsms buurtsmsjes campagnebericht campagneberichten
MESSAGE campagneberichtjes campagnemails campagnesms campagnesmsjes chat chats
MESSAGE clubbericht clubberichten clubberichtjes clubmails clubsms clubsmsjes
MESSAGE contactverzoeken dagbericht dagberichten dagberichtjes dagmails dagsms dagsmsjes
MESSAGE dm dms donatiebericht donatieberichten donatieberichtjes donatiemails donatiesms
MESSAGE donatiesmsjes dorpsbericht dorpsberichten dorpsberichtjes dorpsmails dorpssms
MESSAGE dorpssmsjes energiebericht energieberichten energieberichtjes energiemails
MESSAGE energiesms energiesmsjes evenementenbericht evenementenberichten
MESSAGE evenementenberichtjes evenementenmails evenementensms evenementensmsjes
MESSAGE fitnessbericht fitnessberichten fitnessberichtjes fitnessmails fitnesssms
MESSAGE fitnesssmsjes gemeentebericht gemeenteberichten gemeenteberichtjes gemeentemails
MESSAGE gemeentesms gemeentesmsjes havenbericht havenberichten havenberichtjes
MESSAGE havenmails havensms havensmsjes infoberichten kappersberichten kerkbericht
MESSAGE kerkberichten kerkberichtjes kerkmails kerksms kerksmsjes kerstbericht
MESSAGE kerstberichten kerstberichtjes kerstmails kerstsms kerstsmsjes klantbericht
MESSAGE klantberichten klantberichtjes klantmails klantsms klantsmsjes kookbericht
MESSAGE kookberichten kookberichtjes kookmails kooksms kooksmsjes kortingbericht
MESSAGE kortingberichten kortingberichtjes kortingmails kortingsbericht
MESSAGE kortingsberichten kortingsberichtjes kortingsmails kortingsms kortingsmsjes
MESSAGE kortingssms kortingssmsjes lentebericht lenteberichten lenteberichtjes
MESSAGE lentemails lentesms lentesmsjes lootjesbericht lootjesberichten
MESSAGE lootjesberichtjes lootjesmails lootjessms lootjessmsjes loterijbericht
MESSAGE loterijberichten loterijberichtjes loterijmails loterijsms loterijsmsjes
MESSAGE loyaliteitsbericht loyaliteitsberichten loyaliteitsberichtjes loyaliteitsmails
MESSAGE loyaliteitssms loyaliteitssmsjes maandbericht maandberichten maandberichtjes
MESSAGE maandmails maandsms maandsmsjes mailtjes marketingbericht marketingberichten
MESSAGE marketingberichtjes marketingmails marketingsms marketingsmsjes mededeling
MESSAGE mededelingen message messages mms motivatiebericht motivatieberichten
MESSAGE motivatieberichtjes motivatiemails motivatiesms motivatiesmsjes msg msgjes msgs
MESSAGE msn nieuwsbericht nieuwsberichten nieuwsberichtjes nieuwsbriefje nieuwsmails
MESSAGE nieuwssms nieuwssmsjes noodberichten ouderbericht ouderberichten ouderberichtjes
MESSAGE oudermails oudersms oudersmsjes parochiebericht parochieberichten
MESSAGE parochieberichtjes parochiemails parochiesms parochiesmsjes partijbericht
MESSAGE partijberichten partijberichtjes partijmails partijsms partijsmsjes
MESSAGE pillenbericht pillenberichten pillenberichtjes pillenmails pillensms
MESSAGE pillensmsjes plantjessms podcastbericht podcastberichten podcastberichtjes
MESSAGE podcastmails podcastsms podcastsmsjes pollenbericht pollenberichten
MESSAGE pollenberichtjes pollenmails pollensms pollensmsjes preventiebericht
MESSAGE preventieberichten preventieberichtjes preventiemails preventiesms
MESSAGE preventiesmsjes puntenstandbericht puntenstandberichten puntenstandberichtjes
MESSAGE puntenstandmails puntenstandsms puntenstandsmsjes pushbericht pushberichten
MESSAGE pushdingen reisbericht reisberichten reisberichtjes reismails reissms reissmsjes
MESSAGE roosterbericht roosterberichten roosterberichtjes roostermails roostersms
MESSAGE roostersmsjes rouwbericht rouwberichten rouwberichtjes rouwmails rouwsms
MESSAGE rouwsmsjes schoolbericht schoolberichten schoolberichtjes schoolmails schoolsms
MESSAGE schoolsmsjes seintje seizoensbericht seizoensberichten seizoensberichtjes
MESSAGE seizoensmails seizoenssms seizoenssmsjes sms smsbericht smsberichten smsen smses
MESSAGE smsje smsjes smsjesss smsjs smske smskes smsreclame smssen spaarbericht
MESSAGE spaarberichten spaarberichtjes spaarmails spaarsms spaarsmsjes spamsms
MESSAGE sponsorbericht sponsorberichten sponsorberichtjes sponsormails sponsorsms
MESSAGE sponsorsmsjes ssm standbericht standberichten standberichtjes standmails
MESSAGE standsms standsmsjes sturne tekstbericht tekstberichten teksten tekstje tekstjes
MESSAGE text textjes texts tsms tuinbericht tuinberichten tuinberichtjes tuinmails
MESSAGE tuinsms tuinsmsjes vacaturebericht vacatureberichten vacatureberichtjes
MESSAGE vacaturemails vacaturesms vacaturesmsjes vakantiebericht vakantieberichten
MESSAGE vakantieberichtjes vakantiemails vakantiesms vakantiesmsjes verenigingbericht
MESSAGE verenigingberichten verenigingberichtjes verenigingmails verenigingsms
MESSAGE verenigingsmsjes verjaardagssmsen verkiezingsbericht verkiezingsberichten
MESSAGE verkiezingsberichtjes verkiezingsmails verkiezingssms verkiezingssmsjes
MESSAGE verkoopbericht verkoopberichten verkoopberichtjes verkoopmails verkoopsms
MESSAGE verkoopsmsjes vervolgbericht vervolgberichten vervolgberichtjes vervolgmails
MESSAGE vervolgsms vervolgsmsjes voetbalbericht voetbalberichten voetbalberichtjes
MESSAGE voetbalmails voetbalsms voetbalsmsjes weekbericht weekberichten weekberichtjes
MESSAGE weekmails weeksms weeksmsjes weerbericht weerberichten weerberichtjes weermails
MESSAGE weersms weersmsjes whatsapp wijkbericht wijkberichten wijkberichtjes wijkmails
MESSAGE wijksms wijksmsjes winkelbericht winkelberichten winkelberichtjes winkelmails
MESSAGE winkelsms winkelsmsjes winterbericht winterberichten winterberichtjes
MESSAGE wintermails wintersms wintersmsjes zomerbericht zomerberichten zomerberichtjes
MESSAGE zomermails zomersms zomersmsjes
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
NUMBER pincode postcode privenummer rekeningnummer tel telefoongegevens telefoonnr
NUMBER telefoonnummer telefoonnummers telefoonnummertje telnr
OFF af afgelopen apart deraf dervan draf eraf eruit out uit uuf uut vanaf vandaan vanof
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
PHONE antwoordapparaat diensttelefoon foon galaxy gsm gsmtoestel handy iphone lijn
PHONE mobiel mobiele mobieltje mobieltjes noodlijn piketlijn privetelefoon sim simkaart
PHONE smartphone tefoon tel telef telefonie telefoon telefoonlijn telefoonnummertje
PHONE telefoons telefoontje telefoontoestel telfoon toestel vaste voicemail werktelefoon
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
POLITE ajb alsjeblief alsjebliefst alsjeblieft alsjeblift alstu alstubleft alstublief
POLITE alstublieft alsublieft asb asjeblieft astublieft aub aubb aup beleefd beleefde
POLITE bitte gelieve grag hartelijke please plies pls plz svp svpl vriendelijk
POLITE vriendelijke vriendelijkst vriendelijkverzoek
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
REMINDER levermeldingen levermelding leverberichten storingsberichten bestelupdates
REMINDER statusupdates afspraakmeldingen
REMINDER aanmaning actiemeldingen afspraakberichten afspraakbevestiging
REMINDER afspraakherinnering afspraakherinneringen alert alerts bedrijfsmeldingen
REMINDER beleggingsmeldingen betalingsherinneringen betalingsmeldingen bezorgberichten
REMINDER bezorgmeldingen bezorgupdates bioscoopmeldingen bonusmeldingen borrelmeldingen
REMINDER buurtmeldingen campagnemeldingen clubmeldingen dagmeldingen donatiemeldingen
REMINDER dorpsmeldingen energiemeldingen evenementenmeldingen fitnessmeldingen
REMINDER gemeentemeldingen havenmeldingen herinner herinneren herinnering herinneringen
REMINDER info informatie kerkmeldingen kerstmeldingen klantmeldingen kookmeldingen
REMINDER kortingmeldingen kortingsmeldingen lentemeldingen leverupdates lootjesmeldingen
REMINDER loterijmeldingen loyaliteitsmeldingen maandmeldingen marketingmeldingen
REMINDER medicijnmelding melding meldingen motivatiemeldingen nieuwsmeldingen
REMINDER noodmeldingen notificatie notificaties oproep oproepen oudermeldingen
REMINDER parochiemeldingen partijmeldingen pillenmeldingen podcastmeldingen
REMINDER pollenbericht pollenmeldingen preventiemeldingen puntenstandmeldingen
REMINDER reismeldingen reminder reminders roostermeldingen roosterwijzigingen
REMINDER rouwmeldingen schoolmeldingen seizoensmeldingen spaarmeldingen sponsormeldingen
REMINDER standmeldingen storingsmeldingen terugroepactie tuinmeldingen update updates
REMINDER vacaturemeldingen vaccinatieherinnering vakantiemeldingen verenigingmeldingen
REMINDER verkiezingsmeldingen verkoopmeldingen vervolgmeldingen voetbalmeldingen
REMINDER waarschuwing waarschuwingen weekmeldingen weeralarm weeralarmen weermeldingen
REMINDER wijkmeldingen winkelmeldingen wintermeldingen zomermeldingen
REMOVE doorhaal doorhaalt
REMOVE deletet gedeletet
REMOVE afgehaald afgevoerd afhaal afhalen afvoeren afvoerstoppen anonimiseren archiveren
REMOVE daaruit delete deleten deletes donderop doorhalen doorhaling doorstreep
REMOVE doorstrepen eraan eraf eraft eruit eruitgehaald eruitgooien eruithalen ervan
REMOVE flikker gedelete gehaald geschrapt gewist gooi gooien gooit haaal haal haald
REMOVE haalde haalden haalt hal hald hale halen halenn halt hieruit kieper knikker
REMOVE kruisje leeg leegmaken losgekoppeld loskoppelen mik ontkoppelen opgeheven
REMOVE opgeruimd opheffen ophoalen ophollen opruimen remove removen schrap schrappen
REMOVE schrappt schrapt schrapte smijt streep streepen streepje uitgegooid uitgehaald
REMOVE uitgeladen uitgooien uithaal uithaalt uithalen uitladen uitlaten verdwenen
REMOVE verdwijn verdwijnen verdwijnt vernietig vernietigd vernietigen verweider
REMOVE verweiderd verweideren verwijder verwijderd verwijderde verwijdere verwijderen
REMOVE verwijderin verwijdering verwijdern verwijdert verwijdren verwyder vewijder
REMOVE vewijderen weg wegdoen weggegooid weggehaald weggelaten weggooien weghaal
REMOVE weghaalt weghalen weglaten wegstreep wegstrepen wegwerken wis wissen wist
REVIEW beoordelen beoordeling beoordelingen feedback google recensie recensies reputatie
REVIEW review reviews ster sterren
REVOKE bezwaar bezwaarschrift bezwaren getrokken geweigerd herroep herroepe herroepen
REVOKE herroeping herroept ingetrokken intrek intrekken intrekking teruggetrokken
REVOKE terugtrekken trek trekken trekt trok verbied verbieden verbiedt verboden
REVOKE vervallen vervalt verzet vrijbrief weiger weigeren weigert
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
STOP afzet
STOP afbreken afgebroken afremmen afzetten arrete beeindig beeindigd beeindigen
STOP beeindiging beeindigt beindigen deactiveer deactiveren doorgeknipt eind einde
STOP eindig eindigde eindigden eindigen eindigt gedaan gekapt gepauzeerd gestaakt
STOP gestaakte gestopt halt halte hold houop kap kapmee kappen kapt klaar knoop nokk
STOP nokken onderbreken onmiddelijkstop opdoeken opgehoude opgehouden ophou ophoud
STOP ophouden ophoudt ophouw ophouwe pauze pauzeer pauzeren schei skip skippen soppen
STOP sotp staak staakt staakten stake staken stil stilleggen stoken stooop stoop stop
STOP stopaub stope stopen stopgezet stopgezt stopp stoppe stoppem stoppen stoppn stoppp
STOP stopppp stoppu stopstop stopt stopte stoptt stopzet stopzetten stopzetting stp stpo
STOP stpp uitdoen uitdoet uitgeschakeld uitgezet uitschakel uitschakelen uitschakelt
STOP uitscheiden uitzet uitzetten verbreken verbroken vervallen vervalt zet
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
TIRED baal balen beu bloedirritant boos buikvol chagrijnig doodmoe erger ergeren
TIRED ergernis ergert geergerd gek genoegvan gestoord haat hekel irri irritant kotsbeu
TIRED kotsmisselijk kwaad kwaaie misselijk moe moede moeie paniek punthoofd schijtbeu
TIRED schijtmoe schijtziek schrik schrikt spuugmoe spuugzat stress strontzat strontziek
TIRED uitgekeken uitgeput woedend woest zat ziek zieke zot
TITLE dhr dokter dr drs geachte heer heren ing juffrouw meester meneer mevr mevrouw
TITLE mijnheer mr mw prof
TRAVEL boot camping hotel hotels koffer luchthaven metro overnachting paasvakantie reis
TRAVEL reizen shuttle strand ticketverkoop tram trein treinen vakantie vliegtuig
TRAVEL vliegveld vlucht vluchten zee
TRY geprobeerd poging pogingen probeer probeerde probeert proberen tracht trachten
UNSUB afemlden afgemeld afmeden afmedlen afmeld afmeldden afmelde afmeldem afmelden
UNSUB afmeldenn afmelding afmeldingen afmeldknop afmeldlink afmeldn afmeldne
UNSUB afmeldpagina afmeldt afmeldverzoek afmleden amfelden deregistreren meldaf
UNSUB ontabonneren opgezecht opgezegd optout opzeg opzegbrief opzegd opzeggen opzeggin
UNSUB opzegging opzeggings opzegtermijn uitgeschreve uitgeschreven uitgetreden uitschijf
UNSUB uitschijven uitschreef uitschreven uitschrijf uitschrijfen uitschrijfje
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
AD reclamegedoe reclametroep reclamezooi reclamerotzooi reclameboodschappen
AD reclamemeldingen reclaam reklaam recl rclm reclm flitsdeals spamzooi propaganda
AD verkiezingspropaganda bedelbrieven bedelsms kredietaanbiedingen
AD supermarktaanbiedingen kledingaanbiedingen kledingacties supermarktacties
AD smsaanbiedingen aanbiedingn advertensies clubnieuws buurtnieuws wijknieuws
AD partijnieuws kortingsfolders kinderfolders couponnen
BOTHER gebrom gedram gelul geneuzel geouwehoer gepush gestalk gezever gezwam gezwets
BOTHER smsterreur smsbombardement bombardement spammerij bedelarij geapp zever
MESSAGE berichtkes berichtskes berichskes brchten brcht berigte esemes esemessen
MESSAGE whatsappjes whatsapps smsgedoe smsverkeer smsdienst smsdiensten smsservice
MESSAGE smskens smsberichtjes groepssms massaberichten bulkberichten infosms
MESSAGE boodschapjes teksjes pushmeldingen herinneringssms herinneringsberichten
MESSAGE apotheekberichten supermarktberichten kledingberichten
LIST verzendlijsten verdeellijsten klantenlijsten contactbestand relatiebestand
LIST gegevensbestand gegevensbank ledenadministratie patientenbestand patientenlijst
LIST telefoonlijst spamlijst nieuwsbrieflijst interesselijst broadcastlijst reservelijst
LIST deelnemerslijst takenlijst koorlijst
AGREE toesteming permissie
HEALTH keuring onderzoek inenting vaccinatie intake heup migraine pijnstillers
HEALTH tetanusspuit verpleging opname opnames rusthuis
HOUSEHOLD tapijt laminaat slaapkamer stofzuiger verf verbouwing kerstverlichting
HOUSEHOLD fauteuil ladder
FOOD ketchup mayo pasta salade dagschotel pannenkoek
APPOINTMENT wasbeurt poetsbeurt yoga spinningles kookles groepsles webinar lezing
STAFF poetsvrouw syndicus architect leverancier schoorsteenveger tuinman chef expert
DOCUMENT affiche sticker stickers
SOCIETY koor vzw tombola
"""
