"""What the words of German stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT abbo abboniert abo abonnement abonnements abos account accounts anbieter
ACCOUNT anbietern bausparer bausparvertrag beitraege beitrag beitrage benutzerkonto
ACCOUNT darlehen depot dienstleistung dienstleistungen geschaeftsbeziehung
ACCOUNT geschaftsbeziehung girokonto haftpflicht handyvertraege handyvertrag
ACCOUNT handyvertrage jahresabo kombi konten konto kontos kontostand krankenkasse
ACCOUNT krankenkassen kundenbeziehung kundenkarte kundenkonten kundenkonto laufzeit
ACCOUNT lebensversicherung leistung leistungen linsenabo mietverhaeltnis mietverhaltnis
ACCOUNT mietvertrag mitgliedsbeitrag mitgliedschaft mitgliedschaften netzbetreiber
ACCOUNT nutzerkonto police policen premium provider rechtsschutz rechtsschutzversicherung
ACCOUNT stromanbieter tarif tarife tarifen tarifs vereinsmitgliedschaft vermittler
ACCOUNT versicherung versicherungen vertraege vertraegen vertrag vertrage vertragen
ACCOUNT vertrages vertraglich vertragliche vertrags vertragslaufzeit vollmacht
ACCOUNT vollmachten wartungsvertraege wartungsvertrage zeitungsabo
AD ad ads adventsverkauf akquise aktion aktione aktionen aktions aktionsaktionen
AD aktionsangebot aktionsangebote aktionsdeals aktionstipps aktionswerbung angebot
AD angebota angebotae angebote angeboten angebots ausflugsaktionen ausflugsangebote
AD ausflugsdeals ausflugstipps ausflugswerbung autoaktionen autoangebote autodeals
AD autotipps autowerbung bankaktionen bankangebote bankdeals banktipps bankwerbung
AD bettelbrief bettelbriefe bettelei bewertungsanfrage bewertungsanfragen bibelverse
AD bittbrief bittbriefe black blackfriday blodsinn bloedsinn boersenaktionen
AD boersenangebote boersendeals boersentipps boersenwerbung bonus bonusprogramm
AD bonuspunkte borsenaktionen borsenangebote borsendeals borsentipps borsenwerbung
AD branchenaktionen branchenangebote branchendeals branchentipps branchenwerbung
AD brillenangebote broadcast clubaktionen clubangebote clubdeals clubtipps clubwerbung
AD coupon coupons cyber deal deals elternaktionen elternangebote elterndeals elterntipps
AD elternwerbung exklusiv exklusivangebot exklusivangebote exklusive finanzaktionen
AD finanzangebote finanzdeals finanztipps finanzwerbung fitnessaktionen fitnessangebote
AD fitnessdeals fitnesstipps fitnesswerbung flyer flyern foerdervereinswerbung
AD fondswerbung fordervereinswerbung freitagsangebot freitagsangebote freiwetten
AD freizeitaktionen freizeitangebote freizeitdeals freizeittipps freizeitwerbung
AD fruehbucherrabatt fruehjahrsangebote fruhbucherrabatt fruhjahrsangebote
AD futteraktionen futterangebote futterdeals futtertipps futterwerbung gartenaktionen
AD gartenangebote gartendeals gartentipps gartenwerbung geburtstagsrabatt
AD geburtstagsrabatte gelaber gemeindeaktionen gemeindeangebote gemeindedeals
AD gemeindetipps gemeindewerbung geschwafel gewinn gewinne gewinnen gewinner gewinnspiel
AD gewinnspielaktionen gewinnspielangebote gewinnspieldeals gewinnspiele gewinnspielen
AD gewinnspiels gewinnspieltipps gewinnspielwerbung gewinnspielzeug gewonnen geworben
AD gluckspilz glueckspilz gutschein gutscheincode gutscheincodes gutscheine gutscheinen
AD haarangebote handyaktionen handyangebote handydeals handytipps handywerbung infopost
AD jobangebot jobangebote junk junkmail kaltakquise kampagne kampagnen katalog kataloge
AD kinoaktionen kinoangebote kinodeals kinotipps kinowerbung kirchenaktionen
AD kirchenangebote kirchendeals kirchentipps kirchenwerbung kochaktionen kochangebote
AD kochdeals kochtipps kochwerbung konzertaktionen konzertangebote konzertdeals
AD konzerttipps konzertwerbung kram kreditangebot kreditangebote kulturaktionen
AD kulturangebote kulturdeals kulturtipps kulturwerbung kundenaktionen kundenangebote
AD kundendeals kundentipps kundenwerbung ladenaktionen ladenangebote ladendeals
AD ladentipps ladenwerbung livewetten lockangebot lockangebote lockrufe lottoaktionen
AD lottoangebote lottodeals lottotipps lottowerbung mailing mailings marketing
AD matratzenaktionen matratzenangebote matratzendeals matratzentipps matratzenwerbung
AD mieteraktionen mieterangebote mieterdeals mietertipps mieterwerbung mist mobelwerbung
AD modeaktionen modeangebote modedeals modetipps modewerbung moebelwerbung
AD monatsaktionen monatsangebote monatsdeals monatstipps monatswerbung
AD motivationsspruche motivationssprueche muell mull neusletter newslaetter newslatter
AD newsleter newsletter newslettern newsletters newslettr offer offers parteiaktionen
AD parteiangebote parteideals parteitipps parteiwerbung pelletsaktionen pelletsangebote
AD pelletsdeals pelletstipps pelletswerbung plakatstaender plakatstander pollenaktionen
AD pollenangebote pollendeals pollentipps pollenwerbung praemie praemien pramie pramien
AD preisausschreiben produktaktionen produktangebote produktdeals produktneuheiten
AD produkttipps produktwerbung promo promos promotion promotions propaganda prospekt
AD prospekte prospekten prospektstaender prospektstander quatsch rabatt rabattaktion
AD rabattaktionen rabattangebote rabattcode rabattcodes rabattdeals rabatte rabatten
AD rabattmarken rabatts rabatttipps rabattwerbung reiseaktionen reiseangebote reisedeals
AD reisetipps reisewerbung reklama reklamae reklame reklamen rezeptaktionen
AD rezeptangebote rezeptdeals rezepttipps rezeptwerbung sale sales schmarren schmarrn
AD schnaeppchen schnappchen schrott schwachsinn shopaktionen shopangebote shopdeals
AD shoppingaktionen shoppingangebote shoppingdeals shoppingtipps shoppingwerbung
AD shoptipps shopwerbung shopzeug sonderangebot sonderangebote sonderverkaeufe
AD sonderverkaufe spam spamm spammails spamnachrichten spams spamsms sparaktionen
AD sparangebote spardeals spartipps sparwerbung spendenaktionen spendenangebote
AD spendenaufruf spendenaufrufe spendenbrief spendenbriefe spendendeals spendentipps
AD spendenwerbung sponsorenaktionen sponsorenangebote sponsorendeals sponsorentipps
AD sponsorenwerbung sportaktionen sportangebote sportdeals sporttipps sportwerbung
AD stadtteilaktionen stadtteilangebote stadtteildeals stadtteiltipps stadtteilwerbung
AD stauaktionen stauangebote staudeals stautipps stauwerbung stoppelmarkt tagesaktionen
AD tagesangebote tagesdeals tagestipps tageswerbung tarifwerbung treuepunkte umfragerei
AD umwerbung unfug unsinn veranstaltungsaktionen veranstaltungsangebote
AD veranstaltungsdeals veranstaltungshinweise veranstaltungstipps veranstaltungswerbung
AD vereinsaktionen vereinsangebote vereinsdeals vereinstipps vereinswerbung
AD verkaufsaktionen verkaufsangebote verkaufsdeals verkaufstipps verkaufswerbung
AD verkehrsaktionen verkehrsangebote verkehrsdeals verkehrstipps verkehrswerbung
AD verlosung verlosungen versicherungsaktionen versicherungsangebote versicherungsdeals
AD versicherungstipps versicherungswerbung waerbig wahlaktionen wahlangebote wahldeals
AD wahlkampfaktionen wahlkampfangebote wahlkampfdeals wahlkampftipps wahlkampfwerbung
AD wahltipps wahlwerbung warbig webung werb werba werbae werbe werbeaktion werbeaktionen
AD werbeanruf werbebotschaft werbebotschaften werbebrief werbebriefe werbeeinblendung
AD werbeflut werbekram werbeliste werbemail werbemails werbemassnahmen werbematerial
AD werbemist werbemuell werbemull werben werbenachricht werbenachrichten werbeopfer
AD werbepost werbescheiss werbesms werbesmsen werbetexte werbeverteiler werbezeug
AD werbezeugs werbezwecke werbig werbnung werbt werbug werbugn werbum werbun werbung
AD werbungen werbunk wetteraktionen wetterangebote wetterdeals wettertipps wetterwerbung
AD wirbt wochenaktionen wochenangebote wochendeals wochentipps wochenwerbung wrebung
AD zeuch zeug zeugs zusatzversicherungsaktionen zusatzversicherungsangebote
AD zusatzversicherungsdeals zusatzversicherungstipps zusatzversicherungswerbung
AD ticketangebote ticketwerbung ticketaktionen moebelangebote mobelangebote reifenwerbung
AD reifenangebote stromangebote stromwerbung weinangebote weinwerbung schuhangebote
AD schuhwerbung urlaubsangebote kosmetikwerbung kosmetikangebote aktionskram aktionszeug
AD angebotskram reklamekram werbekrempel werbequatsch
AD firmenpost kundenpost
AD brotchenangebote broetchenangebote backangebote matratzenangebot
AGAIN abermals again eh erneut erneute erneuten erneuter immernoch neuerdings noch
AGAIN nochemol nochmahl nochmal nochmalig nochmalige nochmaligen nochmaliger nochmals
AGAIN nochn noh nomal noml nomma nommal nomol noo noomol schonwieder schowieder still
AGAIN weiterhin wida widda wider wieda wieder wiedermal wiederum
AGREE abgemacht abmachung accept agree agreed akzeptier akzeptiere akzeptieren akzeptiern
AGREE akzeptierst akzeptiert akzeptierte akzeptierten akzeptire allow angenommen annahme
AGREE annehm annehme annehmen annehmst annehmt anzunehmen autorisier autorisiere
AGREE autorisiern autorisierst autorisiert autorisierte autorisierten autorisire befugnis
AGREE befugt berechtigt berechtigte berechtigten berechtigung consent eingewilligt
AGREE einigung einverschtande einverstaendnis einverstaendniserklaerung einverstaendnisse
AGREE einverstanden einverstandnis einverstandniserklarung einverstandnisse einwillgung
AGREE einwillige einwilligen einwilligt einwilligte einwilligung einwilligungen
AGREE einwilligungserklaerung einwilligungserklarung erlaub erlaube erlauben erlaubnis
AGREE erlaubnisse erlaubst erlaubt erlaubte ermachtige ermachtigen ermachtigt
AGREE ermachtigung ermaechtige ermaechtigen ermaechtigt ermaechtigung freigabe freigeb
AGREE freigebe freigeben freigebst freigebt freigegeben freizugeben geeinigt genehmig
AGREE genehmige genehmigen genehmigst genehmigt genehmigte genehmigten genehmigtest
AGREE genehmigung gestatt gestatte gestatten gestattest gestattet gestattete gestatteten
AGREE gestattetest lizenz optin permission stimme vereinbaren vereinbart vereinbarte
AGREE vereinbarten vereinbarung vereinbarungen verlaub versprechen versprochen
AGREE werbeeinwilligung willige zuegstimmt zugelassen zugelasst zugesagt zugesichert
AGREE zugestimmt zulaessig zulaessige zulass zulasse zulassen zulassig zulassige zulasst
AGREE zusag zusage zusagen zusagst zusagt zusagte zusagten zusagtest zusicherung zustimm
AGREE zustimme zustimmen zustimmst zustimmt zustimmte zustimmung zuzulassen zuzusagen
AGREEWORD correct ebend eindeutig eindeutige exakt exakte fakt genau genaue genauen
AGREEWORD genauer genauso korrekt korrekte korrekten korrekter normal normale normalen
AGREEWORD normales ordnungsgemaess ordnungsgemaesse ordnungsgemass ordnungsgemasse
AGREEWORD rechthaben regelrecht regulaer regular richtg richti richtig richtige richtigem
AGREEWORD richtigen richtiger richtiges right schtimmt schtimmts stimmen stimmt stimmts
AGREEWORD tatsache trifft true ublich ueblich wahr wahre wahrheit zutreffen zutreffend
AGREEWORD zutreffende
ALL all allaes allas alle allem allen aller allerlei alles allesamt alli beide beidem
ALL beiden beider beides einzeln einzelne einzelnen einzelner every everything full
ALL gaenzlich ganz ganze ganzem ganzen ganzer ganzes ganzlich gemeinsam gesamt gesamte
ALL gesamtem gesamten gesamter gesamtes insgesamt jede jedem jeden jeder jedes jedi
ALL jedweder jeglich jegliche jeglichem jeglichen jeglicher jegliches jewede jeweden
ALL jeweder jewedes komplett komplette kompletten miteinander oi pauschal restlos rundum
ALL saemtlich saemtliche saemtlichem saemtlichen saemtlicher saemtliches samtlich
ALL samtliche samtlichem samtlichen samtlicher samtliches total uberall uberhaupt
ALL ueberall ueberhaupt voellig voll vollig vollkommen vollstaendig vollstaendige
ALL vollstaendigen vollstaendiger vollstaendiges vollstandig vollstandige vollstandigen
ALL vollstandiger vollstandiges zusammen
ALREADY 10mal 2mal 3mal 5mal already before bereits bisher bisherig bisherige bisherigen
ALREADY bislang damals davor doppelt doppelte doppelten doppelter doppeltes dreimal
ALREADY dreimalig ehedem ehemalig ehemalige ehemaligen ehemaliger ehemaliges ehemals
ALREADY einmal einst frueher frueheren fruher fruheren fuenfmal funfmal juengst jungst
ALREADY kuerzlich kurzlich laengst laengstens langst langstens letztens mehrfach mehrmal
ALREADY mehrmalig mehrmalige mehrmaligen neulich schin scho schon schonmal schonn schoo
ALREADY schu scoh sechsmal seit seitdem seither siebenmal unlaengst unlangst viermal
ALREADY vilmal vorher vorhin vormals xmal zehnmal zigfach zuvor zweimal
AND aa alsi also and au auch aundan ausserdem beziehungsweise bzw dann dazu
AND dementsprechend desweiteren ebenfalls ebenso entweder etc ferner gleichfalls inkl
AND inklusive nebst oach od oda odda ode oder odr oi ooch or plus samt somit sowie sowohl
AND u un und undt unn unnd usw uvm zudem
ANSWER answer antwoard antwort antworte antworten antwortest antwortet antwortete
ANSWER antwortets antwortmail antwurt beantwort beantworte beantworten beantwortet
ANSWER beantwortung erwider erwidere erwidern erwidert geantwortet reaktion replied reply
ANSWER respond ruckantwort ruckantworten rueckantwort rueckantworten stellungnahme
ANSWER zuruckgeschickt zuruckgeschrieben zuruckschicken zuruckschreib zuruckschreibe
ANSWER zuruckschreiben zuruckschreibst zuruckschreibt zuruckzuschreiben zurueckgeschickt
ANSWER zurueckgeschrieben zurueckschicken zurueckschreib zurueckschreibe zurueckschreiben
ANSWER zurueckschreibst zurueckschreibt zurueckzuschreiben
ANYMORE anymore fortan forthin hinkuenftig hinkunftig inskuenftig inskunftig keinemehr
ANYMORE kuenftig kuenftige kuenftigem kuenftigen kuenftiger kuenftiges kunftig kunftige
ANYMORE kunftigem kunftigen kunftiger kunftiges laenger langer mehr nichtmehr niemehr
ANYMORE nimma nimme nimmer nimmermehr nimmi nuem nueme nuemm nuemme nume numm numme
ANYMORE zukuenftig zukuenftige zukuenftigen zukuenftiger zukunft zukunftig zukunftige
ANYMORE zukunftigen zukunftiger
APPOINTMENT anprobe anproben appointment aquafit arzttermin arzttermine banktermin
APPOINTMENT behandel behandeln behandelt behandlung behandlungen beratungstermin
APPOINTMENT beratungstermine besichtigungstermin besprech bespreche besprechen
APPOINTMENT besprechung besprechungen blutspendetermin blutspendetermine booking buche
APPOINTMENT buchen bucht buchung buchungen class dermin dienstplaene dienstplan
APPOINTMENT dienstplane dienstplans dtermin ersatztermin ersatztermine friseurtermin
APPOINTMENT gebucht getroffen hautkrebsvorsorge impftermin impftermine kalender
APPOINTMENT kontrolltermin kontrolltermine konversationskurs konversationskurse kurs
APPOINTMENT kurse kursen kurses massage massagen meeting pilates probenplan probetraining
APPOINTMENT prophylaxe reserviere reservieren reserviert reservierung reservierungen
APPOINTMENT samstagskurs samstagskurse schnupperstunde schwimmkurs seminar seminare
APPOINTMENT shooting sitzung sitzungen sitzungs slot spinning sprechstunde sprechstunden
APPOINTMENT tagesordnung tanzkurs temrin termi termien termin terminbestaetigung
APPOINTMENT terminbestatigung termine terminen termines terminn termins
APPOINTMENT terminvereinbarung terminvergabe terminvorschlag therapie therapien timin
APPOINTMENT trainier trainiere trainieren trainierst trainiert training trainings
APPOINTMENT trainingsplan trainingszeit trainingszeiten treff treffe treffen trefft
APPOINTMENT tremin trermin unterricht unterrichts untersuchung untersuchungen verabredet
APPOINTMENT verabredung veranstaltung veranstaltungen vereinbar vereinbaren vereinbart
APPOINTMENT versammlung versammlungen visit vorsorge vorsorgetermin vorsorgetermine
APPOINTMENT vorsorgeterminen vorsorgeuntersuchung wartungstermin wartungstermine
APPOINTMENT wartungsterminen wellness werkstatttermin workshop yogakurs zahnarzttermin
APPOINTMENT zahnarzttermine
ARRIVE aacho abgabe abgeb abgebe abgeben abgebst abgebt abgegeben abgibt abzugeben akomme
ARRIVE anfahrt angekommen angeliefert ankomm ankomme ankommen ankommst ankommt ankunft
ARRIVE anliefer anliefere anliefern anlieferst anliefert anlieferte anlieferten anliefre
ARRIVE antanzen anzukommen anzuliefern arrive arrived auftauch auftauche auftauchen
ARRIVE auftaucht ausgeliefert ausliefer ausliefern ausliefert auslieferung dasein deliver
ARRIVE delivered eingetrefft eintreff eintreffe eintreffen eintreffst eintrefft
ARRIVE einzutreffen gelandet geliefat geliefert hinbring hinbringen landen landet liefer
ARRIVE lieferdatum lieferdienst liefere lieferinfo lieferinfos liefern lieferservice
ARRIVE lieferst lieferstatus liefert liefertag lieferte lieferten liefertermin
ARRIVE liefertermine lieferung lieferungen lieferungs lieferzeit lieferzeiten nachliefern
ARRIVE nachlieferung puenktlich puenktliche punktlich punktliche
ARTICLE a ae aen aene ane d dae das de dem den der des det dia die dn e eem een eene ein
ARTICLE eina einae eine einem einen einer eines en et n ne nem nen ner oan oana oane
ARTICLE oanen s the
ASK anfrag anfrage anfragen anfragst anfragt anfragte anfragten anfragtest angefragt
ASK antraege antraegen antrag antrage antragen antrags anzufragen ask asked asking
ASK auffordere auffordern aufforderung aufforderungen aufgefordert bat baten beantragst
ASK befrage befragen befragt befragung befragungen bewertungsanfrage bewertungsanfragen
ASK bitt bitten bittest bittet bittn bittschreiben erbitten erfrag erfragen erfragt
ASK erkundig erkundige erkundigen erkundigt ersuch ersuche ersuchen ersucht frag fraga
ASK fragae frage frageboegen fragebogen fragen fragestellung fragn fragst fragt fragte
ASK fragten fragts froog frooge gebeten gefragt krankmeldungsanfragen
ASK kundenzufriedenheitsumfrage kundenzufriedenheitsumfragen nachfrag nachfrage
ASK nachfragen nachfragst nachfragt nachfragte nachfragten nachfragtest nachgefragt
ASK nachzufragen question request ruckfrage ruckfragen rueckfrage rueckfragen umfrage
ASK umfragen zufriedenheitsumfrage zufriedenheitsumfragen
BAD albern alberne angst arg arge arm awful bad beschissen beschissene beschissener
BAD boesartig boesartige boese boesen boeser boeses bosartig bosartige bose bosen boser
BAD boses cringe dreist dreiste ekelhaft ekelhafte eklig eklige furchtbar furchtbare
BAD gefaehrlich gefaehrliche gefahr gefahrlich gefahrliche grauenhaft grauenvoll grausam
BAD grottenschlecht grottig hart harte katastrophal katastrophale katastrophe kompliziert
BAD komplizierte lacherlich lacherliche laecherlich laecherliche laut laute lauter mies
BAD miese miesen mieser miserabel muehsam muhsam nachteil nachteile panik peinlich
BAD peinliche poor problem problematisch probleme problemen schaem schaemen schaemt scham
BAD schamen schamt schande scheissegal schlacht schlaecht schlecht schlechte schlechtem
BAD schlechten schlechter schlechtes schlimm schlimme schlimmen schlimmer schlimmes
BAD schrecklich schreckliche schwer schwere schwerer schwierig schwierige skandal
BAD skandaloes skandalos sorge sorgen terrible traurig traurige ubel uebel unanstaendig
BAD unanstaendige unanstandig unanstandige unfair unfreundlich unfreundliche ungemuetlich
BAD ungemutlich ungenuegend ungenugend ungerecht ungern unguenstig unguenstige ungunstig
BAD ungunstige ungut unhoeflich unhoefliche unhoflich unhofliche unserioes unserioese
BAD unserioesen unserios unseriose unseriosen worst
BE are be been befand befind befinde befinden befindet bestand bestehen besteht bi bin
BE bisch bist existier existieren existiert gehoere gehoeren gehoert gehoerte gehore
BE gehoren gehort gehorte gelegen gelten geltend geltendes gesessen gestanden gewesen
BE geworden ghea gheat ghert ghoert ghort gilt gsi gsii gueltig gueltige gultig gultige
BE gwa gwae gwesen gwest haengt hangt is isch ischs isses ist lag lagen lieg liege liegen
BE liegst liegt liegts samma san sans sass sei seid seien sein seist sii sind sinn sins
BE sitz sitze sitzen sitzst sitzt standen steh stehe stehen stehn stehst steht stehts
BE waer waere waeren waerest waeret waers waerst war ware waren warest waret wars warst
BE wart werd werde werden werdest werdet werdn were wird wirds wirs wirst woa woan woar
BE woars wor worden worn wurd wurde wurden wurdest wurdet zaehlt
BECAUSE anlaesslich anlass anlasslich aufgrund because dadurch dafuer dafur daher daraus
BECAUSE darum demnach denn deshalb deswegen folglich gruende gruenden grund grunde
BECAUSE grunden hierdurch infolge mangels naemlich namlich since ursache wega wegen wegn
BECAUSE wei weil weils wengs wil woeu wou zumal
BEGIN aafang aafange aafangen aafangst aafangt aafangte aafangten aafangtest aagefangt
BEGIN aazufangen afange anfaeng anfaengt anfang anfange anfangen anfangs anfangst anfangt
BEGIN anfangte anfangten anfangtest angefangen angefangt anheizen anlauf anlaufe anlaufen
BEGIN anlaufst anlauft anzufangen anzulaufen begann begin beginn beginne beginnen beginns
BEGIN beginnst beginnt begonnen eingeleitet einleite einleiten einleitung eroeffnen
BEGIN eroeffnet eroeffnung eroffnen eroffnet eroffnung faengt fang fangt fing gestartet
BEGIN losgelegt losleg loslege loslegen loslegst loslegt loslegte loslegten loslegtest
BEGIN loszulegen neustart start starte started starten startest startet startete
BEGIN starthilfe starts
BLOCK ausblend ausblende ausblenden ausblendest ausblendet ausblendete ausblendeten
BLOCK ausblendetest ausgeblendet ausgeschaltet ausschalt ausschalte ausschalten
BLOCK ausschaltest ausschaltet ausschaltete ausschalteten ausschaltetest auszublenden
BLOCK auszuschalten blacklist block blocke blocked blocken blockier blockiere blockieren
BLOCK blockiern blockierst blockiert blockierte blockierten blockierung blockire blockirt
BLOCK blocklist blockliste blockt bloggier bloggieren blokieren deaktivier deaktiviere
BLOCK deaktivieren deaktiviern deaktivierst deaktiviert deaktivierte deaktivierten
BLOCK deaktivierung deaktivire filter filtern filtert geblockt gemutet gesperrt gesperrte
BLOCK gespert ignorier ignoriere ignorieren ignorierst ignoriert junkordner lautlos
BLOCK mahnstopp mailstopp muelleimer mulleimer mute muten papierkorb plockieren robinson
BLOCK robinsonliste schwarzliste spamfilter spamliste spamordner speren sperr sperre
BLOCK sperren sperrliste sperrlisten sperrn sperrst sperrt sperrte sperrten sperrtest
BLOCK sperrts sperrung sperrungen sperrvermerk sperrvermerke stumm stummgeschaltet
BLOCK stummschalten werbesperre werbestopp werbeverbot
BODY arm arme auge augen augenbrauen bart bauch bein beine blond blonde brust buckel
BODY ellbogen faerb faerben faerbt farb farbt finger fingern fuesse fuessen fuss fusse
BODY fussen gefaerbt gefarbt gehirn gelenk gelenke gelnaegel gelnagel geschnitten gesicht
BODY glatze haar haare haaren haareschneiden haarschnitt haende haenden hair hals hand
BODY hande handen head hexenschuss hirn huefte hufte kinn knie knochel knochen knoechel
BODY koepfe koerper koerpers kopf kopfe korper korpers kragen leber lippe lippen locken
BODY lunge magen maul mund muskel muskeln naegel naegeln nagel nageln nase niere ohr
BODY ohren po rucken ruecken rugge schneid schneide schneiden schneidet schnitt schulter
BODY schultern stirn straehne straehnen strahne strahnen taetowierung tatowierung tattoo
BODY tattoos wimpern zeh zehen zunge
BOTHER anbellen angemacht angeschrien anmach anmache anmachen annoy annoying anzubellen
BOTHER aufdringlich aufdringliche aufdringlichen aufdringlicher bedraeng bedraenge
BOTHER bedraengen bedraengst bedraengt bedraengte bedraengten bedraengtest bedrang
BOTHER bedrange bedrangen bedrangst bedrangt bedrangte bedrangten bedrangtest bedrohung
BOTHER behellig behellige behelligen behelligst behelligt behelligte behelligten
BOTHER behelligtest belaest belaestig belaestige belaestigen belaestigend belaestigende
BOTHER belaestigst belaestigt belaestigte belaestigten belaestigtest belaestigung
BOTHER belaestigungen belagern belagert belast belastig belastige belastigen belastigend
BOTHER belastigende belastigst belastigt belastigte belastigten belastigtest belastigung
BOTHER belastigungen belestigen bellt bimmelei bombardement bombardier bombardiere
BOTHER bombardieren bombardiern bombardierst bombardiert bombardierte bombardierten
BOTHER bombardire bother bothering dichtball dichtballe dichtballen dichtballst
BOTHER dichtballt dichtballte dichtballten dichtballtest dichtgeballt dichtzuballen
BOTHER disturb drangsalieren drangsaliert drohe drohen droht drohung drohungen gebell
BOTHER gebettel geblinke gedroht genoetigt genotigt geplagt gespamme gespamt gestalkt
BOTHER gestoert gestort gnervt harass harassment inkassodrohungen krach laerm laestig
BOTHER laestige laestigen laestiger larm lastig lastige lastigen lastiger nachstellen
BOTHER nachstellt nachstellung nachstellungen naevt navt nerfen nerft nerv nervaen
BOTHER nervan nervd nervds nerve nerven nervend nervensaege nervensaegen nervensage
BOTHER nervensagen nervig nervige nervigen nerviger nerviges nervst nervt nervte
BOTHER nervtoetend nervtoetende nervtotend nervtotende nervts noetigen noetigung notigen
BOTHER notigung penetrant penetrante penetranten pester pingt plag plage plagen plagst
BOTHER plagt plagte plagten plagtest psychoterror quael quaelen quaelst quaelt qual
BOTHER qualen qualst qualt schikane schikanieren schreien spame spamen spamme spammen
BOTHER spammer spamming spammst spammt spamst spamt spamte spamten spamtest stalk stalke
BOTHER stalken stalker stalking stalkst stalkt stalkte stalkten stalktest stoer stoere
BOTHER stoeren stoerend stoerende stoerender stoerst stoert stoerte stoerung stoerungen
BOTHER stor store storen storend storende storender storst stort storte storung
BOTHER storungen stresse stressen stressig stresst stresste stressten stresstest terror
BOTHER terrorisier terrorisiere terrorisieren terrorisiert uberflut uberfluten
BOTHER uberflutet uberhauf uberhaufen uberhauft uberschwemm uberschwemmen uberschwemmt
BOTHER ueberflut ueberfluten ueberflutet ueberhaeuf ueberhaeufen ueberhaeuft
BOTHER ueberschwemm ueberschwemmen ueberschwemmt unaufgefordert unaufgeforderte
BOTHER unaufgeforderten unbehelligt unerbeten unerbetene unerwuenscht unerwuenschte
BOTHER unerwuenschtem unerwuenschten unerwuenschter unerwuenschtes unerwunscht
BOTHER unerwunschte unerwunschtem unerwunschten unerwunschter unerwunschtes ungebeten
BOTHER ungebetene ungebetenen ungefragt ungefragte ungefragten unruhe unverlangt
BOTHER unverlangte unverlangten verschon verschone verschonen verschonst verschont
BOTHER vollgemuellt vollgemullt vollgespammt vollmuell vollmuelle vollmuellen
BOTHER vollmuellst vollmuellt vollmuellte vollmuellten vollmuelltest vollmull vollmulle
BOTHER vollmullen vollmullst vollmullt vollmullte vollmullten vollmulltest vollzumuellen
BOTHER vollzumullen zermuerb zermuerben zermuerbt zermurb zermurben zermurbt zuball
BOTHER zuballe zuballen zuballern zuballst zuballt zuballte zuballten zuballtest
BOTHER zudringlich zudringliche zudringlichkeit zugeballert zugeballt zugemuellt
BOTHER zugemullt zugespammt zugespamt zumuell zumuelle zumuellen zumuellst zumuellt
BOTHER zumuellte zumuellten zumuelltest zumull zumulle zumullen zumullst zumullt
BOTHER zumullte zumullten zumulltest zuspam zuspame zuspamen zuspamst zuspamt zuspamte
BOTHER zuspamten zuspamtest zuzuballen zuzumuellen zuzumullen zuzuspamen zuzuspammen
BUT aba abaer abar abba aber abr allerdings anstatt awwer but dabei dagegen dennoch doch
BUT eigentlich gleichwohl hingegen however immerhin jedenfalls jedoch nichtsdestotrotz
BUT oba obber obschon obwohl sondern statt stattdessen though trotz trotzalledem trotzdem
BUT ungeachtet wohingegen zwar
BUY abgekauft abkauf abkaufe abkaufen abkaufst abkauft abkaufte abkauften abkauftest
BUY abzukaufen angeschafft anschaffen anschaffung besorg besorge besorgen besorgt bought
BUY buy eingekauft einkaeufe einkauf einkaufe einkaufen einkaufs einkaufst einkauft
BUY einkaufte einkauften einkauftest einzukaufen erstanden ersteigert erwerb erwerbe
BUY erwerben erworben gekauft gekooft kaeufer kaeuferin kauf kaufa kaufae kaufe kaufen
BUY kaufer kauferin kaufn kaufs kaufst kauft kaufte kauften kaufvertrag kofft leist
BUY leisten purchase shoppen shopping warenkorb
CALL aageluetet aagelutet aaluet aaluete aalueten aaluetest aaluetet aaluetete aalueteten
CALL aaluetetest aalueuete aalut aalute aaluten aalutest aalutet aalutete aaluteten
CALL aalutetest aaluute aazulueten aazuluten abheb abhebe abheben abhebst abhebt
CALL abzuheben aluete alute angeklingelt angerufen anklingel anklingele anklingeln
CALL anklingelst anklingelt anklingelte anklingelten anklingle anlaeuten anlauten anrief
CALL anruf anrufe anrufen anrufer anruferin anrufern anrufes anrufs anrufst anruft
CALL anzuklingeln anzulaeuten anzulauten anzurufen bimmeln bimmelt brummen brummt call
CALL called calling calls durchgeklingelt durchgerufen durchklingel durchklingele
CALL durchklingeln durchklingelst durchklingelt durchklingelte durchklingelten
CALL durchklingle durchrufen durchzuklingeln gebimmel geklingelt gelaeutet gelautet
CALL gepiepse geredet gerufen gesprach gesprache gesprachen gesprachs gespraech
CALL gespraeche gespraechen gespraechs gesprochen klingele klingeln klingelst klingelt
CALL klingelte klingelten klingle laeut laeute laeuten laeutest laeutet laeutete
CALL laeuteten laeutetest lauten lautest lautete lauteten lautetest phonecall piepen
CALL piepsen piepst piept rede reden redet rief riefen ring ruckruf ruckrufe ruckrufen
CALL ruckrufes rueckruf rueckrufe rueckrufen rueckrufes ruf rufe rufen rufst ruft rufts
CALL sprach spreche sprechen sprecht spricht telefonat telefonate telefonier telefoniere
CALL telefonieren telefoniern telefonierst telefoniert telefonierte telefonierten
CALL telefonire telefonisch telefonische telefonischen telefonischer telefonisches
CALL telefonterror vibrieren vibriert werbeanruf werbeanrufe werbeanrufen zuruckgerufen
CALL zuruckgeruft zuruckruf zuruckrufe zuruckrufen zuruckrufst zuruckruft zuruckrufte
CALL zuruckruften zuruckruftest zuruckzurufen zurueckgerufen zurueckgeruft zurueckruf
CALL zurueckrufe zurueckrufen zurueckrufst zurueckruft zurueckrufte zurueckruften
CALL zurueckruftest zurueckzurufen
CAN able can cha chan chani chasch choend choennt choennti chond chonnt chonnti could
CAN darf darfst derf derfs derft doerf doerfs dorfs duerfen duerft duerfte duerften
CAN durfen durft durfte durften faehig faehige fahig fahige frei freie freien freier
CAN gedurft gekonnt imstande kan kann kannsch kannst kannste kansch kennan kennat kennten
CAN kinnt ko koemmer koemmt koena koenn koennan koennen koennt koennte koennten koenntest
CAN koenntet koennts kommer kona konn konnan konnen konnt konnte konnten konntest konntet
CAN konnts lage may moeglich moegliche moeglichen moeglicher moeglicherweise moegliches
CAN moeglichkeit moeglichkeiten moeglichst moglich mogliche moglichen moglicher
CAN moglicherweise mogliches moglichkeit moglichkeiten moglichst unmoeglich unmoegliche
CAN unmoglich unmogliche verhindert
CANCEL abblas abblase abblasen abblast abblaste abblasten abblastest abgeblasen abgeblast
CANCEL abgesagt abgsagt abgsait absag absage absagen absagst absagt absagte absagten
CANCEL absagtest absoge abzublasen abzusagen annullier annulliere annullieren annulliern
CANCEL annullierst annulliert annullierte annullierten annullierung annullire aufgeb
CANCEL aufgebe aufgeben aufgebst aufgebt aufgegeben aufgeloest aufgelost aufkuendigen
CANCEL aufkundigen aufloes aufloese aufloesen aufloest aufloeste aufloesten aufloestest
CANCEL aufloesung auflos auflose auflosen auflost aufloste auflosten auflostest auflosung
CANCEL aufzugeben aufzuloesen aufzulosen ausfaelle ausfaellt ausfall ausfalle ausfallen
CANCEL ausfallst ausfallt ausgefallen ausgefallt ausgelassen auszufallen cancel canceled
CANCEL cancelled canceln cancelt cancle chuende chuendig chunde chundig entfaellt
CANCEL entfallen entfallt gecancelt gekuendigt gekundigt hinfaellig hinfallig kuendet
CANCEL kuendig kuendige kuendigen kuendigst kuendigt kuendigte kuendigueng kuendigung
CANCEL kuendigungen kuendigungsbestaetigung kuendigungsfrist kuendigungsschreiben
CANCEL kuendigungstermin kuendung kundet kundig kundige kundigen kundigst kundigt
CANCEL kundigte kundigung kundigungen kundigungsbestatigung kundigungsfrist
CANCEL kundigungsschreiben kundigungstermin kundung kursausfaelle kursausfall
CANCEL kursausfalle ruckbuchung rueckbuchung sagab sonderkuendigung
CANCEL sonderkuendigungsrecht sonderkundigung sonderkundigungsrecht spielabsage
CANCEL spielabsagen stonieren stornier storniere stornieren storniern stornierst
CANCEL storniert stornierte stornierten stornierung stornierungen stornire storno stornos
CANCEL wegfaellt wegfall wegfalle wegfallen wegfallst wegfallt weggefallen weggefallt
CANCEL wegzufallen
CAR anhaenger anhanger auddo audi auspuff auto autos bahn bahnen bike bmw bremse bus
CAR busse car ebike fahrrad fahrrader fahrraeder fahrschulwagen fahrzeug fahrzeuge
CAR fahrzeugs fruehlingsreifen fruhlingsreifen getankt getriebe hu karre kfz kotfluegel
CAR kotflugel kupplung leihauto leihwagen lkw mietwagen moped motor motoren motorleuchte
CAR motorrad navi oel oelstand oelwechsel oepnv ol olstand olwechsel opnv parkbucht pkw
CAR rad rader raeder reifen reifenwechsel roller scheibe scheiben scheibenwischer
CAR sommerreifen suv tank tanken tankstelle tankt taxi taxis tires tram truck vignette vw
CAR wagen warnblinker warnlampe windschutzscheibe winterreifen wohnmobil wohnwagen
CHANCE andermal angenommen chance chancen eventuel eventuell eventuelle evtl
CHANCE gegebenenfalls maybe moeglicherweise moglicherweise mutmasslich notfalls perhaps
CHANCE schaetzungsweise schatzungsweise unklar unsicher vieleicht viell vielleich
CHANCE vielleicht villeicht villicht vl vlei vllt vlt vuelleicht vulleicht wahrscheinlich
CHANCE wohl womoeglich womoglich
CHILD 9jaehrigen 9jahrigen achtjaehriges achtjahriges aelteste aeltesten aeltester
CHILD alteste altesten altester azubi azubis baby babys bub buben chind chinder dirndl
CHILD enkelkind fuenfjaehrige fuenfjaehrigen fuenfjaehriger funfjahrige funfjahrigen
CHILD funfjahriger goof goofe juengste juengsten juengster jugendliche jugendlichen
CHILD jugendlicher junge jungen jungste jungsten jungster kid kids kind kinde kinder
CHILD kinderl kindern kindes kindl kleinen kleinkind kleinkinder madchen maedchen
CHILD nachwuchs neugeborene neugeborenen neugeborenes neunjaehrige neunjaehrigen
CHILD neunjaehriger neunjahrige neunjahrigen neunjahriger saeugling saeuglinge saugling
CHILD sauglinge schueler schuelerin schuelerinnen schuelern schuler schulerin
CHILD schulerinnen schulern sechsjaehrige sechsjaehrigen sechsjaehriger sechsjahrige
CHILD sechsjahrigen sechsjahriger siebenjaehrige siebenjaehrigen siebenjaehriger
CHILD siebenjahrige siebenjahrigen siebenjahriger soehne soehnen sohn sohne sohnemann
CHILD sohnen sohnes stammhalter teenager tochter tochtern toechter toechtern zehnjaehrige
CHILD zehnjaehrigen zehnjaehriger zehnjahrige zehnjahrigen zehnjahriger zwilling
CHILD zwillinge zwillingen
CLIENT abonnent abonnenten abonnentin alumni bestandskunde besucher besuchern client
CLIENT customer endkunde gaeste gaesten gast gaste gasten glaeubiger glaubiger klient
CLIENT klienten klientin kunda kundae kunde kunden kundes kundin kundinnen kundn
CLIENT kundschaft mandant mandanten mandantin mandat mandate mieter mieterin mietern
CLIENT mieters mitglied mitglieder mitgliedern mitglieds neukunde patient patienten
CLIENT patientin patientinnen patients praxispatient rentnerkunde schuldner schuldnerin
CLIENT spender spenderin spendern stammkunde stammkunden teilnehmer teilnehmerin
CLIENT teilnehmern verbraucher verbraucherin verbrauchern versicherte versicherten
CLIENT versicherter vertragspartner vertragspartnerin
CLOSE abgeschliesst abgeschlossen abgesperrt abschliess abschliesse abschliessen
CLOSE abschliesst abschliesste abschliessten abschliesstest abschluss abzuschliessen
CLOSE aufbrech aufbrechen aufgemacht aufgeschliesst aufgeschlossen aufgesperrt aufmach
CLOSE aufmache aufmachen aufmachst aufmacht aufmachte aufmachten aufmachtest aufschliess
CLOSE aufschliesse aufschliessen aufschliesst aufschliesste aufschliessten
CLOSE aufschliesstest aufsperr aufsperre aufsperren aufsperrst aufsperrt aufsperrte
CLOSE aufsperrten aufsperrtest aufzumachen aufzuschliessen aufzusperren ausgesperrt
CLOSE aussperr aussperren close closed eingesperrt entsperr entsperre entsperren
CLOSE entsperrt geoeffnet geoffnet geschlossen klemmen klemmt oeffne oeffnen oeffnest
CLOSE oeffnet oeffnete oeffnungszeit oeffnungszeiten offa offen offene offenen offne
CLOSE offnen offnest offnet offnete offnungszeit offnungszeiten open opened schliess
CLOSE schliesse schliessen schliessfach schliessst schliesst schliesstag schliesstage
CLOSE schliessung schloss schlossen schluessel schluesselbund schluesseldienst
CLOSE schluesselkarte schluesseln schluessels schluessl schlussel schlusselbund
CLOSE schlusseldienst schlusselkarte schlusseln schlussels schlussl spindschluessel
CLOSE spindschlussel ungeoeffnet ungeoffnet verriegel verriegeln verriegelt verschlossen
CLOSE verschlossene verstopft zue zugemacht zugesperrt zumach zumache zumachen zumachst
CLOSE zumacht zumachte zumachten zumachtest zusperr zusperre zusperren zusperrst zusperrt
CLOSE zusperrte zusperrten zusperrtest zuzumachen zuzusperren
CLOTHES anzug badehose bikini blau blaue blauen blauer blaues braun braune brautkleid
CLOTHES buegeln bugeln bunt bunte dress dunkel dunkl dunkle dunklen fabe farbe farben
CLOTHES feuerrot gelb gelbe gelben gelber gelbes gewand glitzer grau graue grauen gruen
CLOTHES gruene gruenen gruener grun grune grunen gruner guertel gummistiefel gurtel
CLOTHES handschuh handschuhe hell helle hemd hemden hose hosen hut jacke jacken kette
CLOTHES kleid kleider kleidung leder lila mantel muetze mutze perucke perucken peruecke
CLOTHES peruecken pink pulli pullover reissverschluss ring rock rosa rot rote roten roter
CLOTHES rotes rucksack schal schmuck schuh schuhe schuhen schwarz schwarze schwarzen
CLOTHES schwarzer schwarzes shirt shirts shoes socken stiefel stoff stoffe strumpf
CLOTHES strumpfhose tasche taschen trikot trikots uhrband unterwaesche unterwasche weisse
CLOTHES weissen weisser weisses
COME besuch besuche besuchen besuchs besuchst besucht besuchte cho choemed chome chomed
COME chum chund chunt come comes coming eingeladen einladen einladung einladungen
COME erschein erscheine erscheinen erscheint geklappt gekommen hinkomm hinkommen kaeme
COME kaemen kam kame kamen kamst kamt kehr kehren keman kimm kimmt kimmts klappen klappt
COME klappts klopfen klopft kom kome komm komma kommae komme kommen kommn kommst kommt
COME kommts kumm kumma kumme kummt kummts mitkomm mitkomme mitkommen mitkommst mitkommt
COME mitzukommen rein reingekommen reinkomm reinkomme reinkommen reinkommst reinkommt
COME reinzukommen rin ruberkomm ruberkommen rueberkomm rueberkommen vorbeibring
COME vorbeibringe vorbeibringen vorbeibringst vorbeibringt vorbeigekommen vorbeikomm
COME vorbeikomme vorbeikommen vorbeikommst vorbeikommt vorbeischau vorbeischaue
COME vorbeischauen vorbeischaut vorbeizubringen vorbeizukommen vorbi zuruckkomm
COME zuruckkomme zuruckkommen zuruckkommst zuruckkommt zuruckzukommen zurueckkomm
COME zurueckkomme zurueckkommen zurueckkommst zurueckkommt zurueckzukommen
COME losschicken vorbeischicken vorbeizuschicken
COMPANY ag agentur agenturen aldi altenheim amazon apotheke apotheken autohaendler
COMPANY autohandler autohaus bank banken bankkonto bauhof betrieb betriebe betriebs
COMPANY bibliothek branche bucherei buecherei bueros buros business cafe clinic company
COMPANY edeka fahrschule firm firma firmen fitness fitnessstudio friseursalon gastro
COMPANY geschaeft geschaefte geschaefts geschaft geschafte geschafts gesellschaft
COMPANY gesellschaften gewerbe gmbh gym haendler haendlern handel handler handlern ikea
COMPANY institut institute kanzlei kanzleien kindergarten kita klinik kliniken klinikum
COMPANY konkurrenz konzern krankenhaus laden laeden lager lidl malerbetrieb markt
COMPANY mitbewerber museum o2 organisation organisationen pflegeheim pizzadienst praxen
COMPANY praxis reisebuero reiseburo restaurant restaurants rewe salon salons seniorenheim
COMPANY shop shops solarium sparkasse spital stadtbucherei stadtbuecherei stelle stellen
COMPANY studio studios supermaerkte supermarkt supermarkte telekom tochtergesellschaft
COMPANY unternehmen unternehmens verbaende verband verbande verein vereine vereinen
COMPANY vereins vereinsbeitrag vereinshaus verlag vodafone volksbank werkstaette
COMPANY werkstatt werkstatte wertstoffhof wettbewerb zalando zeitung zeitungen
COMPANY zeitungsverlag zentrale
CONFIRM besaetigen besatigen beschein bescheine bescheinen bescheinst bescheint
CONFIRM bescheinte bescheinten bescheintest bestadigen bestaedigen bestaeti bestaetig
CONFIRM bestaetige bestaetigen bestaetigst bestaetigt bestaetigte bestaetigung
CONFIRM bestaetigungen bestati bestatig bestatige bestatigen bestatigst bestatigt
CONFIRM bestatigte bestatigung bestatigungen bestetigen confirm confirmed
CONFIRM lesebestaetigung lesebestatigung loeschbestaetigung loschbestatigung quittier
CONFIRM quittieren quittiert ruckbestatigung rueckbestaetigung tischbestaetigung
CONFIRM tischbestaetigungen tischbestatigung tischbestatigungen versandbestaetigung
CONFIRM versandbestatigung
CONTACT angequatscht angesprochen anquatsch anquatsche anquatschen anquatschst anquatscht
CONTACT anquatschte anquatschten anquatschtest ansprache ansprech anspreche ansprechen
CONTACT ansprechst ansprecht anzuquatschen anzusprechen contact erreich erreichbar
CONTACT erreichbarkeit erreiche erreichen erreichst erreicht erreichte gemeldet gewandt
CONTACT gewendet handykontakt konntakt kontackt kontakt kontaktaufnahme kontaktaufnahmen
CONTACT kontaktdaten kontakte kontakten kontaktes kontaktier kontaktiere kontaktieren
CONTACT kontaktiern kontaktierst kontaktiert kontaktierte kontaktierten kontaktierung
CONTACT kontaktierungen kontaktire kontakts kontaktsperre kontaktverbot kontaktversuch
CONTACT kontaktversuche kontaktweg meld melde melden meldest meldet meldete meldeten
CONTACT meldts meldung meldungen reach ruckmeldung ruckmeldungen rueckmeldung
CONTACT rueckmeldungen verbindung vollquatschen vollzuquatschen wende wenden wendet
CONTACT zugequatscht zuquatsch zuquatsche zuquatschen zuquatschst zuquatscht zuquatschte
CONTACT zuquatschten zuquatschtest zuruckgemeldet zuruckmeld zuruckmelde zuruckmelden
CONTACT zuruckmeldest zuruckmeldet zuruckmeldete zuruckmeldeten zuruckmeldetest
CONTACT zuruckzumelden zurueckgemeldet zurueckmeld zurueckmelde zurueckmelden
CONTACT zurueckmeldest zurueckmeldet zurueckmeldete zurueckmeldeten zurueckmeldetest
CONTACT zurueckzumelden zuzuquatschen
DATA adressdaten angaben anonym art artikel auskuenfte auskunft auskunfte
DATA auskunftsersuchen bdsg data daten datenauskunft datenloeschung datenloschung
DATA datennutzung datensaetze datensatz datensatze datenschutz datenschutzbeauftragte
DATA datenschutzbeauftragten datenschutzerklaerung datenschutzerklarung datenschutzes
DATA datenschutzgesetz datenschutzgesetze datenschutzrecht datenschutzrechtlich
DATA datenschutzrechtliche datenschutzrechtlichen datenschutzverstoss datenverarbeitung
DATA datenweitergabe details dokumentation dsg dsgvo dsvgo gdpr geburtsdatum geheim
DATA geheimhaltung geheimnis gesundheitsdaten id identitaet identitat kundendaten
DATA laborwerte laborwerten persoenlich persoenliche persoenlichen persoenlicher
DATA persoenliches personenbezogen personenbezogene personenbezogenen personenbezogener
DATA personlich personliche personlichen personlicher personliches privacy privat private
DATA privaten privater privates privatsphaere privatsphare stammdaten stand verarbeitung
DATA vertraulich vertrauliche zaehler zaehlerstaende zaehlerstand zahler zahlerstand
DATA zahlerstande
DAY alltag april arbeitstag arbeitstage aug august daeg dag dez dezember di dienstag
DAY dienstags donnerstag donnerstags feb februar freidag freitag freitags freitg friday
DAY frietag friitg friitig fritig geschter gestan gestern heid heit heite heude heut
DAY heute heutige heutigem heutigen huet hueuet hut huut jaenner janner januar jul juli
DAY jun juni maentig maerz mai mantig marz mittwoch mittwochs mo moing monday montag
DAY montags morn nov november okt oktober sa samstag samstags samstig sep sept september
DAY sonnabend sonntag sonntags sunntig tag tage tagen tages tags today tomorrow
DAY ubermorgen uebermorgen vorgestern vortag vundaag werktag werktage werktagen werktags
DAY wochentag wochentage zischtig
DEVICE abschaltautomatik akku akkus antenne automat automaten automatik automatisch
DEVICE automatische automatischen automatischer batterie batterien beamer bot bots
DEVICE computer device drucker druckern empfangsgeraet empfangsgerat fernseher festplatte
DEVICE geraet geraete geraets gerat gerate gerats internetverbindung ipad kabel kamera
DEVICE kameras ki konsole kopfhoerer kopfhorer ladegeraet ladegerat laptop laptops laser
DEVICE laufband lautsprecher linse maschine maschinen modem monitor netz netzes netzwerk
DEVICE pc playstation programm programme radio robot roboter router scanner
DEVICE schaltautomatik schaltung sensor software staubsauger stick tablet tastatur taste
DEVICE tasten tastenkombi technik technisch technische technischen thermostat
DEVICE ticketsystem tv usb
DIE ableben beerdigen beerdigt beerdigung beerdigungen begraben beigesetzt beileid
DIE beisetzung bestattung bestattungen bestattungsvorsorge dahingeschieden dead death
DIE deceased died eingeschlaefert eingeschlafert entschlafen friedhof gestorben grab
DIE gruft gstorbe gstorbn gstorm kondolenz krepiert leiche mord nachruf sarg starb
DIE starben sterb sterbe sterbefall sterbegeld sterbegeldversicherung sterben sterbt
DIE stirb stirbt tod todes todesanzeige todesanzeigen todesfall todsfall tot tote toten
DIE totenschein toter totes trauerfall trauerfeier trauern trauert urne verblichen
DIE verstarb versterben verstorben verstorbene verstorbenem verstorbenen verstorbener
DIE verstorm
DO ausfuehr ausfuehren ausfuhr ausfuhren ausgefuehrt ausgefuhrt ausgemacht ausmach
DO ausmachen bearbeite bearbeiten bearbeitet bearbeitung betreib betreiben betreibt did
DO doing done durchfuehr durchfuehre durchfuehren durchfuehrst durchfuehrt durchfuehrte
DO durchfuehrten durchfuehrtest durchfuhr durchfuhre durchfuhren durchfuhrst durchfuhrt
DO durchfuhrte durchfuhrten durchfuhrtest durchgefuehrt durchgefuhrt durchzufuehren
DO durchzufuhren eingerichtet einricht einrichte einrichten erledig erledige erledigen
DO erledigt erledigte erledigung erstell erstelle erstellen erstellt fuehr fuehre fuehren
DO fuehrt fuehrte fuhr fuhrt fuhrte gefuehrt gefuhrt gemacht geschafft getan gmachd
DO gmacht gmocht gschafft handel handeln handelt hinbekomm hinbekommen hinkriegen leisten
DO maach mach macha machae machbar mache mached machen machet machma machmer machn machs
DO machst macht machte machten machts made make moch mochs moek mok reagier reagiere
DO reagieren reagierst reagiert schaff schaffe schaffen schaffst schafft schaffte
DO schaffts tat taten tu tua tuan tuat tuats tue tuend tun tust tut tute tuts unternehm
DO unternehmen veranlass veranlasse veranlassen veranlasst vorbereiten vorbereitet
DO vorbereitung vorgenommen vornehmen
DOCUMENT akten anbei angehaengt angehangt anhaenge anhang anhange attest ausdruck
DOCUMENT ausdrucken ausgedruckt ausweis ausweise beigefuegt beigefugt beilage beleg
DOCUMENT belege belegen bescheinig bescheinigen bescheinigt bescheinigung bescheinigungen
DOCUMENT bild bilder bildern blatt bon buch bucher buecher dokument dokumente dokumenten
DOCUMENT drucken druckt etikett film formular formulare foto fotos gedruckt gutachten
DOCUMENT heft hefte impfausweis kassenzettel kopie kopien lebenslauf meldebescheinigung
DOCUMENT nachweis nachweise papier papiere pass pdf personalausweis protokoll protokolle
DOCUMENT quittung quittungen rechnungskopie reisedokument reisepass scan scans schein
DOCUMENT scheine skizze steuerbescheid taufschein unterlaga unterlagae unterlage
DOCUMENT unterlagen unterschreib unterschreibe unterschreiben unterschreibt
DOCUMENT unterschrieben unterschrift unterschriften unterzeichn unterzeichnen
DOCUMENT unterzeichnet urkunde urkunden video videos vordruck zettel zeugnis zeugnisse
DRIVE abfahr abfahre abfahren abfahrst abgefahrt abgestellt abzufahren anfahr anfahre
DRIVE anfahren anfahrst angefahrt anzufahren bieg biegen biegt brems bremse bremsen
DRIVE bremst bremsweg drive driving einpark einparken faehr faehrst faehrt fahr fahre
DRIVE fahren fahrn fahrst fahrstunde fahrstunden fahrt fahrten fahrts foahr foahrn fohr
DRIVE fuehrerschein fuhr fuhre fuhren fuhrerschein gas gebremst gefahren geparkt
DRIVE halteverbot hinfahr hinfahre hinfahren hinfahrst hinfahrt hingefahrt hinzufahren
DRIVE lenk lenke lenken lenkt park parke parken parkhaus parkplaetze parkplaetzen
DRIVE parkplatz parkplatze parkplatzen parkt parkte schleicht schleudern schleudert
DRIVE stellplaetze stellplatz stellplatze uberhol uberholen ueberhol ueberholen
DRIVE weiterfahr weiterfahre weiterfahren weiterfahrst weiterfahrt weitergefahrt
DRIVE weiterzufahren
EAT abendbrot abendessen ass assen back backe backen backt cook drink durst eat ess esse
EAT essen essn esst frass fress fresse fressen fresst frisst fruehstueck fruehstuecken
EAT fruehstueckt fruhstuck fruhstucken fruhstuckt gaess gass gebacken gefressen
EAT gefruehstueckt gefruhstuckt gegessen gegrillt gekocht geraucht geschmeckt gesse
EAT getrunken grillabend grillen grillt hunger hungrig iss isst kauen koch koche kochen
EAT kochst kocht lecker leckere leckerer leckeres mahlzeit mahlzeiten menu menue menues
EAT menus mittagessen mittagskarte mittagskarten mittagstisch nuchtern nuechtern rauch
EAT rauche rauchen raucht schmeck schmecken schmeckt speis speise speisekarte speisen
EAT trank trink trinke trinken trinkst trinkt vegan vegane veganer vegetarisch
EAT vegetarische vegetarisches wochenmenu wochenmenue zmittag zmorge znacht
EMAIL brief briefe briefen briefes briefkaesten briefkasten briefpost briefumschlag email
EMAIL emailadresse emailadressen emails fax gmail gmx inbox letter mail mailadresse
EMAIL mailadressen mailen mailkonto mails post postalisch postalische posteingang posten
EMAIL postfach postkasten postweg schriftlich schriftliche schriftlichen schriftlicher
EMAIL umschlag
ENOUGH ausgereicht ausreichend basta enough gelangt genuch genuegen genuegend genuegende
ENOUGH genuegenden genuegt genug genugen genugend genugende genugenden genugg genugt
ENOUGH gereicht gnua gnuag gnueegt gnueg gnuegt gnug hinlaenglich hinlanglich hinreichend
ENOUGH langds langen langt langts reichd reichen reicht reichts satt
FAMILY angehoerige angehoerigen angehoeriger angehorige angehorigen angehoriger bruada
FAMILY bruder bruders brueder cousin cousine cousinen cousins ehefrau ehemann ehepartner
FAMILY ehepartnerin eltern elternteil enkel enkelin enkelkind enkelkinder ex exfrau
FAMILY exfreund exfreundin exmann familie familien familienmitglied familienmitglieder
FAMILY frau gatte gattin geschwister grosi grosseltern grossmutter grossvater
FAMILY lebensgefaehrte lebensgefaehrten lebensgefaehrtin lebensgefahrte lebensgefahrten
FAMILY lebensgefahrtin lebenspartner lebenspartnerin mam mama mamas mami mann muada
FAMILY mudder muddi mutter mutti neffe neffen nichte nichten oma omas omi onkel opa opas
FAMILY opi papa papas papi partner partnerin partners schwaegerin schwager schwagerin
FAMILY schwester schwestern schwiegereltern schwiegermutter schwiegersohn
FAMILY schwiegertochter schwiegervater schwoester schwoster tante tanten vadder vater
FAMILY vati vatter verlobte verlobten verlobter verwandte verwandten verwandter voda
FAMILY witwe witwer
FIND auffindbar auffinden entdeckt fand fanden find finde finden findest findet findets
FIND fundbuero fundburo gefunden gesucht gfunde gsuecht herausfind herausfinden looking
FIND search searching such sucha suchauftraege suchauftrag suchauftrage suche suchen
FIND suchst sucht suchte suchten suchts sueche vermisst wiederfind wiederfinde
FIND wiederfinden wiederfindest wiederfindet wiederfindete wiederfindeten wiederfindetest
FIND wiederzufinden
FIRST abschliessend abschliessende achte achtem achten achter achtes achti anfangs dritt
FIRST dritte drittem dritten drittens dritter drittes eins elfte elften erst erste erstem
FIRST ersten erstens erster erstes erstmal erstmalig erstmalige erstmals final first
FIRST fuenfte fuenftem fuenften fuenfter fuenftes funfe funfte funftem funften funfter
FIRST funftes hauptsachlich hauptsaechlich last letschti letzdi letzt letzte letztem
FIRST letzten letzter letztes letztmal letztmalig letztmalige letztmaligen letztmals
FIRST nachst nachste nachstem nachsten nachster nachstes naechst naechste naechstem
FIRST naechsten naechster naechstes neunte neunten neunter neuntes next sechste sechstem
FIRST sechsten sechster sechstes second siebte siebtem siebten siebter siebtes third
FIRST ubernachste ubernachsten ubernachster ubernachstes uebernaechste uebernaechsten
FIRST uebernaechster uebernaechstes urspruenglich urspruengliche urspruenglichen
FIRST urspruenglicher ursprunglich ursprungliche ursprunglichen ursprunglicher viert
FIRST vierte viertem vierten vierter viertes vorletzte vorletzten vorletzter vorletztes
FIRST zehnte zehnten zehnter zehntes zuerst zuletzt zunachst zunaechst zweit zweite
FIRST zweitem zweiten zweitens zweiter zweites zwoelfte zwoelften zwolfte zwolften zwoten
FIX abdichten abdichtung anstrich aufbau aufbauen ausbesser ausbessern ausgebessert bau
FIX baue bauen baut bohr bohren bohrt clean dichten einbau einbauen eingebaut entstopf
FIX entstopfen entstopft fix fixed flick flicken folierung fusspflege gebaut geputzt
FIX gerichtet gewaschen giessen herricht herrichten inspektion inspektionen installation
FIX installier installieren installiert instand instandhaltung instandig instandsetzen
FIX instandsetzung kehrtermin lackier lackieren lackiert montage montier montieren
FIX montiert putz putze putzen putzplan putzt putztag reinige reinigen reinigt reinigung
FIX repa repair repaired reparatur reparaturen reparier repariere reparieren reparierst
FIX repariert richt richtet saeuber saeubern saeubert sauber saubern saubert saugen
FIX schraub schraube schrauben schraubt schweissen tapezier tapezieren tuenchen tuev
FIX tunchen tuv umbau umbauen umgebaut wartung wartungen wartungstermin wartungstermine
FIX wartungsvertrag wasch wasche waschen wascht wiederherstellen wiederherstellt
FIX wiederherstellung zahnreinigung zahnreinigungen
FOOD aepfel alkohol apfel apfelschorle banane bananen bier breze brezel brezeln brezen
FOOD broetchen brot brotchen brote burger butter cafe cake coffee cola creme croissant
FOOD dessert doener doeners doner doners drink drinks ei eier eierschegge eis erdnuesse
FOOD erdnusse fenchel fisch fleisch gemuese gemuse gipfeli glace gurke gurken
FOOD haferflocken honig jungwein jungweinproben kaese kaffee kafi kakao kartoffel
FOOD kartoffeln kase keks kekse kirsch knoblauch kuchen kuchenverkauf leberwurstbrot
FOOD marmelade milch milchprodukte mohnkuchen muesli musli nachtisch nudeln nuesse
FOOD nuessen nuss nusse nussen obst oliven pasta peperoni pfeffer pizza pizzas pizzen
FOOD plaetzchen platzchen pommes portion reis saft salat salate salz sauce schnitzel
FOOD schnitzl schokolade sekt semmel semmeln sosse spaetzle spargel spatzle suppe suppen
FOOD tee tomate tomaten torte torten vorspeise wein weine weisswuerste weisswurscht
FOOD weisswurst weisswurste wuerstchen wuerstel wurstchen wurstel zitron zitrone zitronen
FOOD zucker zwiebel zwiebeln
FORGET forget forgot forgotten lose vergaesse vergass vergasse vergassen vergess vergesse
FORGET vergessen vergessenheit vergessenwerden vergesset vergesslich vergessn vergesst
FORGET vergessts vergiss vergisst verlegt verlier verliere verlieren verlierst verliert
FORGET verlor verlore verloren verlorene verlorn verlust vermiss vermisse vermissen
FORGET vermisst verpass verpasse verpassen verpasst verpasste verpassten verpasstest
FORGET verpenn verpenne verpennen verpennst verpennt verpennte verpennten verpenntest
FORGET versaeum versaeume versaeumen versaeumt versaum versaume versaumen versaumt
FORGET verschlaf verschlafen verschlaft verschwitzt
GAME auftritt auftritte baelle ball balle band bands buehne buhne casino eintrittskarte
GAME eintrittskarten festival film fussball game gespielt gitarre hallenbad hobby hobbys
GAME karten kino klavier konzert konzerte kunstrasen lied lieder liga lotto mannschaft
GAME mannschaften match messe musik oper orchester party partys poker quiz restkarten
GAME rudergeraete rudergerate schlagzeug schlitten schwimmbad schwimmen show skat ski
GAME spiel spiele spielen spielkonsole spiels spielst spielt spielte sport sportlich
GAME sportverein tageskarte tageskarten tennis theater ticket tickets ticketverkauf tor
GAME tore trainier turnier turniere vereinssport vorspiel vorspielen vorstellung wette
GAME wetten zocken
GIVE abtret abtrete abtreten abtretest abtretet abtretete abtreteten abtretetest
GIVE abzutreten ausgehaendigt ausgehandigt ausgeliehen aushaendig aushaendigen aushandig
GIVE aushandigen ausleih ausleihen bereitgestellt bereitstell bereitstelle bereitstellen
GIVE bereitstellst bereitstellt bereitstellte bereitstellten bereitstelltest
GIVE bereitzustellen brachte brachten bring bringa bringe bringen bringn bringst bringt
GIVE bringts erteil erteile erteilen erteilst erteilt erteilte gab gabe gaben gaebe gave
GIVE geb gebe geben gebet gebn gebracht gebt gebts gegeben geliehen gemma geschenk
GIVE geschenke geschenkt gewaehr gewaehren gewaehrt gewahr gewahren gewahrt gib gibst
GIVE gibt gibts git gits give given goenn goennen gonn gonnen herausgeb herausgeben leih
GIVE leihe leihen leiht mitbring mitbringe mitbringen mitbringst mitbringt mitgebracht
GIVE mitzubringen rausgeb rausgeben rausrucken rausruecken reich reiche ruckgabe
GIVE rueckgabe schenk schenke schenken schenkt ubergabe ubergeb ubergebe ubergeben
GIVE ubergebt uberreich uberreichen uebergabe uebergeb uebergebe uebergeben uebergebt
GIVE ueberreich ueberreichen vergeb vergebe vergebst vergebt verleih verleihen verzugeben
GIVE weitergabe weitergeb weitergebe weitergeben weitergebst weitergebt weitergegeben
GIVE weiterzugeben zuruckgeb zuruckgebe zuruckgeben zuruckgebst zuruckgebt zuruckgegeben
GIVE zuruckzugeben zurueckgeb zurueckgebe zurueckgeben zurueckgebst zurueckgebt
GIVE zurueckgegeben zurueckzugeben zuteil zuteilen
GO abhau abhauen ausgeh ausgehen ausgestiegen einsteig einsteigen folg folge folgen folgt
GO gaehn gahn gaht gang ganga gangae gange gangn geaht gegangen geh geha gehd gehe gehen
GO gehn gehst geht gehts gelaufen ging ginge gingen gingst go goemmer goes goht gohts
GO going gommer hau haue haut heimgeh heimgehe heimgehen heimgehst heimgeht heimzugehen
GO hingeh hingehe hingehen hingehst hingeht hinzugehen joggen laeufst laeuft lauf laufe
GO laufen laufst lauft lief los losgeh losgehen losgeht rausgeh rausgehe rausgehen
GO rausgehst rausgeht rauszugehen rennen rennt spazier spazieren steig steige steigen
GO steigt verpiss verpisse verpissen verpisst verpissts vorgeh vorgehen vorgeht
GO weggegangen weggeh weggehe weggehen weggehst weggeht wegzugehen weitergeh weitergehen
GO zuruckgehen zurueckgehen
GOOD angenehm angenehme angenehmen ausgezeichnet ausgezeichnete baerig barig beliebt
GOOD besser bessere besseren besserer besseres beste bestem besten bestens bester bestes
GOOD brav bravo cool coole coolen duper erfolge erfolgreich erfolgreiche fantastisch
GOOD fantastische fein feine frohes genial geniale gluck gluckwunsch gluckwunsche glueck
GOOD glueckwuensche glueckwunsch good gratulation gratulier gratuliere gratulieren
GOOD gratuliert great grossartig grossartige guad guads guat guata gud gude guet gut gute
GOOD gutem guten guter gutes guti herrlich herrliche hervorragend hervorragende hurra
GOOD ideal ideale jippie knorke leiwand mega nice okidok passabel perfect perfekt
GOOD perfekte perfekten perfekter prima sauber schee scheen schoen schoene schoenen
GOOD schoener schoenes schoeni schoenste schone schonen schoner schones schoni schonste
GOOD spitze spitzen stark starke super suuper suuuper suuuuper tiptop tofte toll tolle
GOOD tollen toller tolles top urleiwand wow wunderbar wunderbare wunderschoen
GOOD wunderschoene wunderschon wunderschone yippie zuverlaessig zuverlaessige zuverlassig
GOOD zuverlassige
GREETING ade adele adieu ah ahoi alo baba begruess begruessen begruesst begruss begrussen
GREETING begrusst bonjour bye cello ciao cu ey goodbye griasdi griass grueessech grueezi
GREETING gruess gruessdi gruessech gruessgott gruesst gruetzi gruezi gruss grussdi
GREETING grussgott grusst grutzi guten halli halliho hallo hallochen halloechen hallole
GREETING halo heast hej hello hey heya heyo hi hoi liebster moin moinmoin moinsen mojn
GREETING morje pfiadi pfiat pfuati pfueati sali salu salue schleich servas servus tach
GREETING tachchen tschau tscho tschoe tschoeoe tschoo tschues tschuess tschuessi tschus
GREETING tschuss tschussi verabschied verabschiede verabschieden wiederhoeren wiederhoren
GREETING willkommen yo
HAPPEN ereign ereignet ereignis ereignisse erleben erlebnis erlebt faelle faellt fall
HAPPEN falle fallen fallt fiel geschah gescheh geschehen gescheht geschieht gschehe
HAPPEN gschieht happen happened passier passiere passieren passiert passierte
HAPPEN schiefgegangen schiefgelaufen stattfind stattfinden stattfindet stattgefunden
HAPPEN verlauf vorfall vorgefallen vorgefallene vorgekommen vorkomm vorkommen vorkommt
HAVE available besass besitz besitze besitzen besitzst besitzt gehabt gehat ha hab haba
HAVE habae habe haben habn habst habt habts had haend haenn haett haette haetten haettest
HAVE haettet ham hamma hamse han hann has hast haste hat hats hatt hatte hatten hattest
HAVE hattet have having hebbe hebbt hen hend hesch het hets hetta hettae hette hettet hob
HAVE hobn hobt hobts hod hoda hom hots verfuegbar verfuegbare verfuege verfuegen verfuegt
HAVE verfuegung verfugbar verfugbare verfuge verfugen verfugt verfugung
HEALTH abhaengig abhangig allergie allergien allergisch allergische amalgamfuellung
HEALTH amalgamfullung antibiotika antibiotikum asthma ausschlag bauchschmerzen befund
HEALTH befunde befunden besserung bleaching blind blinde blut blutabnahme blutdruck
HEALTH blutdruckmessgeraet blutdruckmessgerat blutdruckmittel bluten blutgruppe blutung
HEALTH blutungen blutverduenner blutverdunner blutwerte blutzucker blutzuckermessgeraet
HEALTH blutzuckermessgerat brille brillen chemo corona cortison creme cremes ct dement
HEALTH demenz depression diabetes diaet diagnose diagnosen diat durchfall einlagen ekzem
HEALTH entzuend entzuendet entzuendung entzund entzundet entzundung erbrechen erkaeltet
HEALTH erkaeltung erkaltet erkaltung fieber fieberthermometer fuellung fullung geburt
HEALTH geimpft gesund gesunde gesundheit gesundheitlich grank grippe hoergeraet
HEALTH hoergeschaedigt horgerat horgeschadigt husten hustensaft impfen impfpass impfstoff
HEALTH impft impfung impfungen implantat insulin karies katarakt kolik koliken
HEALTH kontaktlinsen kopfschmerzen kraenk krank kranke kranken kranker krankgeschrieben
HEALTH krankheit krankheiten krankmelden krankmeldung krankmeldungen krankschreibung
HEALTH krebs krebsbehandlung kreisssaal kreuzband kreuzbandriss krone kronen kur labor
HEALTH laborwert linsen makula massanfertigung medikament medikamente medikamenten
HEALTH medikation medis medizin mrt nacken narbe narkose narkotisiert netzhaut
HEALTH neurodermitis notaufnahme notfaelle notfaellen notfall notfalle notfallen notfalls
HEALTH ohrpassstuck ohrpassstueck op operation operationen operier operieren operiert ops
HEALTH penicillin penicillinallergie periode pflaster pilla pillae pille pillen plombe
HEALTH pollen prothese reha rezept rezepte rezepten roentgenbild roentgenbilder rollator
HEALTH rollstuhl rontgenbild rontgenbilder ruckenschmerzen rueckenschmerzen salbe salben
HEALTH schmerz schmerzen schnupfen schwanger schwangerschaft schwielen schwindel
HEALTH sehbehindert sehbehinderte sehtest spielsuchtig spielsuechtig spritze spritzen
HEALTH stationaer stationar stress suchtberatung tablette tabletten taub tollwutimpfung
HEALTH tropfen ubelkeit uebelkeit ultraschall verspannt verspannung verspannungen
HEALTH vollnarkose wehen wurmkur wurzelbehandlung zaehne zaehnen zahn zahne zahnen
HEALTH zahnfleisch zahnschmerzen zahnspange zeckenbiss zerrung
HELP assistenz behilflich beistand berate beraten beratung beratungen beratungsstelle
HELP betreuen betreut betreuung geholfen gepflegt haelf haelfe half halfe halfen helf
HELP helfe helfen helft helfts help helped hilf hilfe hilfestellung hilfreich hilfreiche
HELP hilfst hilft pflege pflegen pflegt rat ratgeber schuldnerberatung unterstuetze
HELP unterstuetzen unterstuetzt unterstuetzte unterstuetzung unterstutze unterstutzen
HELP unterstutzt unterstutzte unterstutzung vermittelt versorgen versorgt versorgung
HOUSEHOLD abdeckung abfall abfluesse abfluss abflusse abgepumpt alarmanlage alarmcode
HOUSEHOLD altpapier armatur aufzug aufzugs backofen bad badewanne badezimmer baeume baum
HOUSEHOLD baume besen bett betten biotonne blumen blumentopf boden bohrer couch dach
HOUSEHOLD dacher daecher decke deckel decken dichtung dusche eimer einbau fahrstuhl fass
HOUSEHOLD fenster fenstern fernwaerme fernwarme flasche flaschen fliesen fliesenkleber
HOUSEHOLD fussbodenheizung garagentor geschirrspueler geschirrspuler glaeser glas glaser
HOUSEHOLD gluehbirne gluhbirne hahn hammer handtuch haushalt hecke hecken heizoel heizol
HOUSEHOLD heizung heizungen heizungs heizungsverteiler herd jalousie kabel kabelzug
HOUSEHOLD kaesten kaktus kamin kasten kerze kerzen kissen kleber klimaanlage
HOUSEHOLD klingelanlage klo krug kuche kuchen kueche kuechen kuehlschrank kuhlschrank
HOUSEHOLD kunststoff lack lampe lampen lappen leck leine licht lift litfasssaeule
HOUSEHOLD litfasssaule markise matratze matratzen matte mobel moebel muelltonne mulltonne
HOUSEHOLD oefen ofen pellets pfanne pflanze pflanzen pflanzenkram pumpe pumpen puppe
HOUSEHOLD rasen rauchmelder restmuell restmull rohr rohre rollladen rollo sack sacke
HOUSEHOLD sackerl saecke schalter scheiben schimmel schlafsack schlafsacke schlafsaecke
HOUSEHOLD schlafzimmer schornstein schraenke schrank schranke schraube schrauben
HOUSEHOLD schuhregal seil silikon sofa sofas sperrmuell sperrmull spiegel spuele
HOUSEHOLD spuelmaschine spule spulmaschine steckdose stecker storen strom stromausfall
HOUSEHOLD stuehle stuhl stuhle teller teppich thujen tisch tische toepfe toilette
HOUSEHOLD toiletten tonne tonnen topf topfe treppenlift tresen tresor trockener
HOUSEHOLD trockenraum trocknen trockner truhe tuete tute vorhang waende waenden waesche
HOUSEHOLD wand wande wanden wanne wasche waschmaschine waschmaschinen wasser wasserhahn
HOUSEHOLD wasserrohr wassers wc werkzeug zaun
HURT ache angefahren aua ausgelaufen ausglaufen auslauf auslaufen autsch beiss beissen
HURT beisst beschadigen beschadigt beschadigung beschaedigen beschaedigt beschaedigung
HURT biss blut blute bluten blutet brand brenn brennen brennt broken bruch defekt defekte
HURT defekten defekter gebissen geblutet gebrochen geprellt gequetscht gestochen
HURT gestuerzt gesturzt hurt juckreiz kapott kaputt kaputte kaputten kaputter kaputtes
HURT kaputtgegangen kratzer kratzt schad schaden schaeden schimmel schimmelig schimmeln
HURT schimmelt schmerz schmerzen schmerzt schmerzte stich stuerz stuerzen stuerzte sturz
HURT sturzen sturzte tropf tropfen tropft ubergelaufen uebergelaufen undicht undichte
HURT unfaelle unfall unfalle verbrannt verkratzt verletze verletzen verletzt verletzung
HURT verstaucht verstopft verstopfung wea weah weh wehgetan wehtun wej wund wunde wunden
IF andernfalls ansonsten ausser dass falls gegebenenfalls ggf if insofern ob oeb ofern
IF sobald sofern solange sonst soweit sunscht sunst suscht unless vorausgesetzt wemma
IF wenn wenns wennsd wennst whether
INTEREST bedeutet bedeutung desinteresse desinteressiert egal indressiert interesant
INTEREST interesiert interessant interessante interessanten interessanter interesse
INTEREST interessen interessent interessenten interessentin interesses interessier
INTEREST interessiere interessieren interessierst interessiert interessierte
INTEREST interessierten interessierts interessse interest interested interresse
INTEREST intraessiert intrassiert intressa intressae intresse intressiert intressierts
INTEREST irrelevant jucken juckt kb kuemmere kuemmern kuemmert kummere kummern kummert
INTEREST neugierig null relevant schnuppe schnurz uninteressant uninteressante wurscht
INTEREST wurst
JOB angestellt arbeiter arbeiterin arbeitgeber arbeitgeberin arbeitgebers arbeitnehmer
JOB arbeitnehmerin arbeitsagentur arbeitsamt arbeitslos aushilfsjob beruf berufe
JOB beruflich berufliche bewerbungsgesprach bewerbungsgespraech bewerbungsunterlagen
JOB dienstlich dienstliche eingesprungen einspring einspringe einspringen einspringt
JOB elternzeit employee freiberuflich gehalt job jobcenter jobs karriere kollegium
JOB kuendigungsschutz kundigungsschutz lagerjob lagerjobs lohn minijob nebenjob pension
JOB praktikum projekt projekte salary schicht schichten schichtplaene schichtplan
JOB schichtplane selbstaendig selbstaendige selbstandig selbstandige selbststaendig
JOB selbststandig spring springe springt stellenangebot stellenangebote stellenanzeige
JOB stellenanzeigen teilzeit uberstunden ueberstunden urlaubstag urlaubstage vollzeit
JOB vorstellungsgesprach vorstellungsgespraech zeitarbeit zeitarbeitsfirma
KEEP aufbewahr aufbewahre aufbewahren aufbewahrst aufbewahrt aufbewahrte aufbewahrten
KEEP aufbewahrtest aufbewahrung aufbewahrungsfrist aufgebewahrt aufrecht aufrechterhalten
KEEP aufzubewahren behaelt behaeltst behalt behalte behalten behaltend behaltest behaltet
KEEP behaltst behielt beibehalten bleib bleiba bleibe bleiben bleibn bleibst bleibt
KEEP bleibts blieb blieben bliebst bliebt dabeibleiben fortfahren fortgesetzt fortsetz
KEEP fortsetze fortsetzen fortsetzt fortsetzte fortsetzten fortsetztest fortzusetzen
KEEP geblieben gehalten haelt halte halten haltet hielt hielten keep keeping weiterfuehr
KEEP weiterfuehre weiterfuehren weiterfuehrst weiterfuehrt weiterfuehrte weiterfuehrten
KEEP weiterfuehrtest weiterfuhr weiterfuhre weiterfuhren weiterfuhrst weiterfuhrt
KEEP weiterfuhrte weiterfuhrten weiterfuhrtest weitergefuehrt weitergefuhrt weitergehen
KEEP weitergeht weitergemacht weitermach weitermache weitermachen weitermachst
KEEP weitermacht weitermachte weitermachten weitermachtest weiterzufuehren weiterzufuhren
KEEP weiterzumachen
KNOW ahnung begreif begreife begreifen begreifst begreift begriff begriffen bekannt
KNOW bekannte bekannten bekanntes bewusst blick check checken checkt chenne erfahr
KNOW erfahre erfahren erfahrt erkannt erkenn erkenne erkennen erkennt erklaerlich
KNOW erklarlich gecheckt gekannt gelernt gemerkt gerafft gewusst idea idk kannte kannten
KNOW kapier kapiere kapieren kapierst kapiert kapierts kenn kenne kennen kennenlernen
KNOW kennn kennst kennt kenntnis kennts klar klare klaren klarer knew know knows lern
KNOW lerne lernen lernst lernt lernte merk merke merken merkst merkt mitbekommen
KNOW mitgekriegt praktisch raff raffen rafft schlau schnall schnallt unbekannt unbekannte
KNOW unbekannten unbekannter unbekanntes understand verstaendlich verstaendliche
KNOW verstaendnis verstand verstanden verstandlich verstandliche verstandnis versteh
KNOW verstehe verstehen verstehn verstehst versteht verstehts waass weis weiss weissi
KNOW weisst wiss wissa wisse wissen wisst woas woass wuesse wuesste wusse wusste wussten
LAUGH gelacht grins haha hahah hahaha hahahaha hehe hehehe hihi hoehoe hoho joke lach
LAUGH lache lachen lacht lachte lmao lol rofl scherz witz witze xd zwinker
LAW abmahne abmahnen abmahnt abmahnung abmahnungen agb amtsgericht anwaelte anwaelten
LAW anwaeltin anwald anwalt anwalte anwalten anwaltin anwaltlich anwaltliche anwalts
LAW attorney auwalt bestimmungen beweis beweise beweisen beweist bgb bussgeld court
LAW einstweilige gericht gerichte gerichtlich gerichtliche gerichtlichen gerichtliches
LAW gerichts gerichtstermin gerichtsverhandlung gesetz gesetze gesetzes gesetzlich
LAW gesetzliche gesetzlichen grundlage haft hafte haften haftung hausarrest illegal
LAW illegale illegalen jurist juristen juristisch juristische juristischen klag klage
LAW klagen klagt klauseln konsequenzen law lawyer legal mandatsverhaeltnis
LAW mandatsverhaltnis mietrecht notar notarin ordnungswidrig ordnungswidrigkeit paragraf
LAW paragraph prozess prozesse recht rechte rechtens rechtlich rechtliche rechtlichen
LAW rechtlicher rechtsanwaeltin rechtsanwalt rechtsanwaltin rechtsgrundlage
LAW rechtsgrundlos rechtsweg rechtswidrig rechtswidrige rechtswidrigen schlichtung
LAW schlichtungsstelle sorgerecht stgb strafbar strafbare strafe strafen strafgeld
LAW strafrecht strafverfahren sue testament tkg umstaende umstande unlauter unlautere
LAW unzulaessig unzulaessige unzulaessigen unzulassig unzulassige unzulassigen urteil uwg
LAW verbiet verbiete verbieten verbietet verbitt verbitte verbitten verbote verboten
LAW verbotene verbots verhandlung verhandlungen verklag verklage verklagen verklagt
LAW verstoesse verstoss verstosse verstossen verstosst widerrechtlich widerrechtliche
LEAVE allaei allai allei aloa alone auslassen belassen belasst erspar erspare ersparen
LEAVE erspart fernbleiben ferngehaltet fernhalt fernhalte fernhalten fernhaltest
LEAVE fernhaltet fernhaltete fernhalteten fernhaltetest fernzuhalten fried friede frieden
LEAVE friedn funkstille gelasse gelassen geschont gespart inruh inruhe laa laesst lah
LEAVE lahn lahs lan lass lassd lasse lassed lassen lasset lassn lasst lassts leave liess
LEAVE liessen liessest liesst loend lond losgelasst loslass loslasse loslassen loslasst
LEAVE loss lossn losst lossts lost loszulassen peace respekt respektier respektiere
LEAVE respektieren respektiert rua ruah rueh ruh ruha ruhae ruhe ruhelassen ruhezeit
LEAVE ruhig ruhige ruhigen ruhiger schont schweig schweige schweigen schweigt spare
LEAVE sparst still stille verlaesst verlass verlasse verlassen verlasst verliess
LEAVE verschwinde verschwinden verschwindest verschwindet verschwunden verzieht
LEAVE weggelassen weggelasst weglass weglasse weglassen weglasst wegzulassen
LIKE begeistert begeisterung bock enjoy fan freu freude freue freuen freust freut freute
LIKE froh frohe frohen frohes gaern gaerne garn garne gefaellt gefall gefalle gefallen
LIKE gefallt gefiel gefreut geil geile geliebt geniess geniesse geniessen geniesst
LIKE genossen gern gerna gernae gerne glucklich gluckliche glucklichen gluecklich
LIKE glueckliche gluecklichen happy hervorgehoben herz herzlich herzliche herzlichen
LIKE herzlichst herzlichste herzlichsten lieb liebe lieben liebes lieblings liebst
LIKE liebsten liebt liebte like liked likes love loved lust lustig mag mog spass stolz
LIKE witzig zufrieden zufriedene zufriedenen zufriedenheit
LIST adressbuch adressliste akte akten angebotsverteiler angehoerigengruppe
LIST angehorigengruppe archiv bestand besuchsgruppe bewerberpool database datei dateien
LIST datenbank datenbanken einspringverteiler eintraege eintraegen eintrag eintrage
LIST eintragen elternverteiler emailverteiler empfaengerliste empfangerliste gruppe
LIST gruppen hauptverteiler kartei karteien karteikarte kitaverteiler kontaktliste
LIST kundendatei kundenkartei kundenliste kundenstamm kursverteiler list lista listae
LIST liste listen listn mailinglist mailingliste mailverteiler mieterverteiler
LIST newsletterverteiler ordner ordnern pfarrverteiler pool probenverteiler register
LIST server smsverteiler spenderkartei system systeme systemen systems tabelle
LIST telefonbuch telefonbucher telefonbuecher telefonliste typisierungsdatei vertailer
LIST verteila verteileer verteiler verteilerliste verteilerlisten verteilern verteilers
LIST verteilr verzeichnis verzeichniss verzeichnisse werbeverteiler whatsappgruppe
LIVE ansaessig ansassig aufenthalt ausland auslandsaufenthalt bewohn bewohnen bewohner
LIVE bewohnt gelebt gewohnt hausen haust lab labe labt laeb laebe laebt leb lebe leben
LIVE lebst lebt lebte lebten live lives living reside ubernachten ubernachtung
LIVE uebernachten uebernachtung umglebt verbracht wohn wohna wohnae wohne wohnen wohnhaft
LIVE wohnsitz wohnst wohnt wohnte wohnten wohnts
MARRIAGE beziehung beziehungen braeutigam braut brautigam divorce ehe eheversprechen
MARRIAGE flitterwochen geheiratet geschieden geschiedene getrennt getrennte heirat
MARRIAGE heirate heiraten heiratet hochzeit hochzeiten hochzeits hochzyt ledig scheid
MARRIAGE scheiden scheidung scheidungen single standesamt trau traue trauen traut trauung
MARRIAGE trauungen trennen trennung verheiratet verheiratete verlobt verlobung verwitwet
MARRIAGE wedding
ME i ich ichs ick icke isch m ma me meen meene mei mein meina meine meinem meinen meiner
ME meinerseits meines meinetwegen meinige meins mi mia mich michs mien mih mii miin miini
ME mim mine mini mir mirs moi my myself selber selbst
MESSAGE aktionsmails aktionsnachrichten aktionssms ansage ansagen aufruf aufrufe
MESSAGE aufrufen ausflugsmails ausflugsnachrichten ausflugssms aussendung aussendungen
MESSAGE automails autonachrichten autosms bankmails banknachrichten banksms betreff
MESSAGE bibelvers bibelverse boersenmails boersennachrichten boersensms borsenmails
MESSAGE borsennachrichten borsensms botschaft botschaften branchenmails
MESSAGE branchennachrichten branchensms chatnachricht chats chatverlauf clubmails
MESSAGE clubnachrichten clubsms dauernachrichten dm dms dreckssms dsoss durchsage
MESSAGE durchsagen eilmeldung eilmeldungen elternbrief elternbriefe elterninfo
MESSAGE elterninfos elternmails elternnachrichten elternsms esemes finanzmails
MESSAGE finanznachrichten finanzsms fitnessmails fitnessnachrichten fitnesssms
MESSAGE freizeitmails freizeitnachrichten freizeitsms futtermails futternachrichten
MESSAGE futtersms gartenmails gartennachrichten gartensms gartentipps gemeindemails
MESSAGE gemeindenachricht gemeindenachrichten gemeindesms gesundheitstipps
MESSAGE gewinnspielmails gewinnspielnachrichten gewinnspielsms gruppenchat
MESSAGE gruppennachricht gruppennachrichten handymails handynachrichten handysms hinweis
MESSAGE hinweise hinweisen info infodienst infokanal infomail information informationen
MESSAGE infos kinomails kinonachrichten kinosms kirchenmails kirchennachrichten
MESSAGE kirchensms kochmails kochnachrichten kochsms konzertmails konzertnachrichten
MESSAGE konzertsms kulturmails kulturnachrichten kultursms kundenmails kundennachrichten
MESSAGE kundensms kurznachricht kurznachrichten ladenmails ladennachrichten ladensms
MESSAGE lottomails lottonachrichten lottosms mandantenrundbrief massennachricht
MESSAGE massennachrichten massensms matratzenmails matratzennachrichten matratzensms
MESSAGE meldungen message messages messags mietermails mieternachrichten mietersms
MESSAGE mitteilung mitteilungen mms modemails modenachrichten modesms monatsmails
MESSAGE monatsnachrichten monatssms msg msgs nachichten nachirchten nachrich nachrichen
MESSAGE nachricht nachrichta nachrichtae nachrichte nachrichtem nachrichten
MESSAGE nachrichtendienst nachrichtending nachrichtendinge nachrichtenkanal nachrichtn
MESSAGE nachrihten nachrivhten narichten news nochricht nochrichte notfallmeldung
MESSAGE notfallmeldungen parteimails parteinachrichten parteisms pelletsmails
MESSAGE pelletsnachrichten pelletssms pollenmails pollennachrichten pollensms
MESSAGE produktmails produktnachrichten produktsms rabattmails rabattnachrichten
MESSAGE rabattsms reisemails reisenachrichten reisesms rezeptmails rezeptnachrichten
MESSAGE rezeptsms rundbrief rundbriefe rundmail rundmails rundnachricht rundnachrichten
MESSAGE rundschreiben rundsendung rundsendungen scheissnachrichten semes shopmails
MESSAGE shopnachrichten shoppingmails shoppingnachrichten shoppingsms shopsms simse
MESSAGE simserei sms smsdienst smse smsen smsn smss sparmails sparnachrichten sparsms
MESSAGE spendenmails spendennachrichten spendensms sponsorenmails sponsorennachrichten
MESSAGE sponsorensms sportmails sportnachrichten sportsms sprachnachricht
MESSAGE sprachnachrichten spruch spruche sprueche stadtnews stadtteilmails
MESSAGE stadtteilnachrichten stadtteilsms statusmeldung statusmeldungen staumails
MESSAGE staunachrichten stausms steuertipps stilltipps stoerungsmeldung
MESSAGE stoerungsmeldungen storungsmeldung storungsmeldungen tagesmails tagesnachrichten
MESSAGE tagessms text texte texten textnachricht textnachrichten texts tipp tipps
MESSAGE trainingsinfos veranstaltungsmails veranstaltungsnachrichten veranstaltungssms
MESSAGE vereinsinfos vereinsmails vereinsnachrichten vereinssms verkaufsmails
MESSAGE verkaufsnachrichten verkaufssms verkehrsmails verkehrsnachrichten verkehrssms
MESSAGE versicherungsmails versicherungsnachrichten versicherungssms vertragsinfo
MESSAGE vertragsinfos wahlkampfmails wahlkampfnachrichten wahlkampfsms wahlmails
MESSAGE wahlnachrichten wahlsms wasserstandsmeldung wasserstandsmeldungen
MESSAGE werkstattnachricht werkstattnachrichten wettermails wetternachrichten wettersms
MESSAGE wochenmails wochennachricht wochennachrichten wochensms zusatzversicherungsmails
MESSAGE zusatzversicherungsnachrichten zusatzversicherungssms zuschrift zuschriften
MESSAGE zustellinfos
MESSAGE hausnachrichten hausnachricht
MESSAGE terminnachricht terminnachrichten terminsms
MONEY 20er 50er 60k abrechnung abrechnungen bankkarte bargeld betraege betrag betrage
MONEY bezahlkarte bill billig billige billiger cent cents chf choeschte choscht choschte
MONEY cost dollar ec einkommensteuererklaerung einkommensteuererklarung entschadigung
MONEY entschaedigung eur euro euros faellig faellige faelligkeit faelligkeits fallig
MONEY fallige falligkeit falligkeits fee finanzamt finanzen finanzierung franken gaeld
MONEY gald garantie gebuehr gebuehren gebuhr gebuhren gekostet geld geldbeutel gelder
MONEY geldes goeld gold gratis grundgebuehr grundgebuhr guenstig guenstige guenstigen
MONEY guenstiger gunstig gunstige gunstigen gunstiger iban inkasso inkassobuero
MONEY inkassoburo inkassoheini karte karten kasse kassen kaution kautionen kohle koscht
MONEY kost kosten kostenfrei kostenfreie kostenlos kostenlose kostenlosen kostenpflichtig
MONEY kostenpflichtige kostenpflichtigen kostenvoranschlag kostet kostete kredit
MONEY kreditantrag kredite kreditkarte kreditkarten kredits lohnabrechnung lohnpfaendung
MONEY lohnpfandung mehrwertsteuer miete mietkaution moneten money muenz muenze muenzen
MONEY munz munze munzen mwst nebenkosten nebenkostenabrechnung papierrechnung
MONEY portemonnaie preis preise preisen preiss price rachnig rachnige raechnig raechnige
MONEY rechnig rechnung rechnungen rechnungs rente schadensersatz schlussrechnung schuld
MONEY schulden spendenquittung spesen steuer steuern stutz summe tarife teuer teuerer
MONEY teure teuren teurer teures trinkgeld uberweisungs ueberweisungs umsonst vermoegen
MONEY vermogen wechselgeld zahlungsweise zahlungsziel zins zinsen
MORE ander andere anderem anderen anderer anderes andern anders anderweitig anderweitige
MORE andre andrem andrer another daruberhinaus darueberhinaus ehemaliger else extra
MORE further maehr mahr mea meh mehe meher mehr mehrere mehreren mehrerer mehrfach
MORE mehrfache mehrfachen mehrmals mehrr merh mher more neu neue neuem neuen neuer
MORE neuerlich neuerliche neuerlichen neues neueste neuesten neus neuste noch rest
MORE restliche restlichen sonstig sonstige sonstigen sonstiger sonstiges ubrig ubrige
MORE ubrigen uebrig uebrige uebrigen weida weider weiter weitere weiterem weiteren
MORE weiterer weiteres weitre wiiteri witeri zusaetze zusaetzlich zusaetzliche
MORE zusaetzlichen zusaetzlicher zusaetzliches zusatz zusatze zusatzlich zusatzliche
MORE zusatzlichen zusatzlicher zusatzliches
MOVE abaender abaendere abaendern abaenderst abaendert abaenderte abaenderten abaendre
MOVE abander abandere abandern abanderst abandert abanderte abanderten abandre
MOVE abgeaendert abgeandert abzuaendern abzuandern aendere aendern aenderst aendert
MOVE aenderte aenderung aenderungen aktualisiere aktualisieren aktualisiert
MOVE aktualisierung anderst andert anderte anderung anderungen angepasst anpassen
MOVE anpassung aufschieb aufschieben aufschub ausgetauscht ausgezogen austausch
MOVE austauschen auszieh ausziehe ausziehen auszieht auszug berichtigen berichtigt
MOVE berichtigung bewege bewegen bewegt bewegung change changed eingezogen einzieh
MOVE einziehen einzug ersetz ersetzen ersetzt fristverlaengerung fristverlangerung
MOVE fristverschiebung geaendert geandert getauscht gewechselt gezogen korrektur
MOVE korrigier korrigiere korrigieren korrigiert move moved nachholen reschedule ruck
MOVE rucke ruckrufaktion ruckt rueck ruecke ruecken rueckrufaktion rueckt schalte
MOVE schalten switch tarifwechsel tausch tausche tauschen tauschst tauscht tauschte
MOVE tauschten tauschtest umbuch umbuche umbuchen umbuchst umbucht umbuchte umbuchten
MOVE umbuchtest umbuchung umgebucht umgemeldet umgestellt umgetauscht umgezogen umleiten
MOVE umleitung ummeld ummelde ummelden ummeldest ummeldet ummeldete ummeldeten
MOVE ummeldetest umplan umplanen umschalt umschalten umsetzen umsteig umsteigen umstell
MOVE umstelle umstellen umstellst umstellt umstellte umstellten umstelltest umstellung
MOVE umtausch umtausche umtauschen umtauschst umtauscht umtauschte umtauschten
MOVE umtauschtest umzieh umziehe umziehen umzieht umzubuchen umzuege umzug umzuge umzuges
MOVE umzugs umzumelden umzustellen umzutauschen veraender veraendere veraendern
MOVE veraenderst veraendert veraenderte veraenderten veraenderung veraendre verander
MOVE verandere verandern veranderst verandert veranderte veranderten veranderung verandre
MOVE verkuerz verkuerzen verkuerzt verkurz verkurzen verkurzt verlaengern verlaengert
MOVE verlaengerung verlangern verlangert verlangerung verlege verlegen verlegt verlegung
MOVE verschiben verschieb verschiebe verschieben verschiebn verschiebst verschiebt
MOVE verschiebung verschiebungen verschiem verschoba verschoben verschobene verschobn
MOVE verschub verspaetet verspaetung verspaetungen verspatet verspatung verspatungen
MOVE vorgezogen vorverleg vorverlegen vorverlegt vorzieh vorziehe vorziehen vorziehst
MOVE vorzieht vorzuziehen wechsel wechsele wechseln wechsels wechselst wechselt wechselte
MOVE wechselten wechsle weggezogen wegzieh wegziehe wegziehen zieh zieha ziehe ziehen
MOVE ziehst zieht zog zogen zuruckgesetzt zurucksetz zurucksetze zurucksetzen zurucksetzt
MOVE zurucksetzte zurucksetzten zurucksetztest zuruckzusetzen zurueckgesetzt zuruecksetz
MOVE zuruecksetze zuruecksetzen zuruecksetzt zuruecksetzte zuruecksetzten zuruecksetztest
MOVE zurueckzusetzen
MUST gemusst gesollt gezwungen haveto mua muas muasst mueemer mueend muemer muend mues
MUST muess muessen muesses muessn muesst muesste muessten muesstest muss mussen musses
MUST mussich mussn musst musste mussten musstest musstet must pflicht should soell
MUST soelled soll solled sollen solln sollst sollt sollte sollten solltest solltet sollts
MUST verpflichten verpflichtet verpflichtung zwing zwingen zwingend zwingt
NEED bedarf beduerf beduerfen beduerft bedurf bedurfen bedurft benoetig benoetige
NEED benoetigen benoetigst benoetigt benoetigte benoetigten benoetigtest benotig benotige
NEED benotigen benotigst benotigt benotigte benotigten benotigtest braeucht braeuchte
NEED braeuchten brauch braucha brauchae brauche brauchen brauchn brauchst braucht
NEED brauchte brauchten brauchts bruch bruche bruchsch bruuch bruuche dringend dringende
NEED dringenden dringender erforderlich erforderliche erforderlichen erfordert fehle
NEED fehlen fehlt fehlte fehlten gebraucht gefehlt need needed needs noetig noetige
NEED noetigen notig notige notigen notwendig notwendige notwendigen unbedingt vonnoeten
NEED vonnoten wichtig wichtige wichtigen
NEVER never nia nie niemals niemer nienich nienie nimma nimmer nimmermehr nueme nume
NONE keener keiner keines keins koana koaner leer leere leeren leerer leeres nada nichs
NONE nichts nichtse nichtsmehr niemads niemand niemandem niemanden niemandes niemer niggs
NONE nirgends nirgendwo nischt nix nixx nobody none nothing nuescht nuet nueuet null
NONE nuscht nut nuut
NOT abgelehnt ablehn ablehne ablehnen ablehnst ablehnt ablehnte ablehnten ablehntest
NOT ablehnung abzulehnen aint cannot cant doesnt dont icht isnt ka kane keen keene keener
NOT kei keihne keime kein keine keinem keinen keiner keinerlei keines keinesfalls
NOT keineswegs keinnicht keins keis kene kenie kiene koa koan koane koans lehne
NOT mitnichten na naa naeae nah nch ncht nciht nd ned nee neee nei neiin nein neinn net
NOT ni nicgt nich nicha nicht nichtt nichz nichzt nicjt nict nicth nid nied nihct niht
NOT nikt nit nixht no nod noe noed noet noi nop nope not ohna ohne ohni ungern verweiger
NOT verweigere verweigern verweigerst verweigert verweigerte verweigerten verweigerung
NOT verweigre verzicht verzichte verzichten verzichtest verzichtet verzichtete
NOT verzichteten verzichtetest weder weigere without wont
NOW aktuell aktuelle aktuellen aktueller asap augenblicklich baelder bald balder baldig
NOW baldige baldigen baldigst baldmoeglichst baldmoglichst blitzartig dalli derzeit
NOW direkt direkte direkten eile eilig eilt endlich etz etza etzadla etzt flott fristlos
NOW gerade glei gleich gli grad grade grod hermit hiemit hiermit hirmit iez immediately
NOW inzwischen itzt jetz jetzat jetze jetzo jetzt jez jezt jtzt jz jzt mittlerweile
NOW momentan now nu nun postwendend prompt pronto schlaeunigst schlaunigst schleunigst
NOW schnell schnelle schnellen schneller schnellstens schnellstmoeglich
NOW schnellstmoeglichst schnellstmoglich schnellstmoglichst soffort soford sofort
NOW sofortig sofortige sofortigen sofortiger sofrot subito umgehend umgehende umgehenden
NOW unverzueglich unverzuegliche unverzueglichen unverzuglich unverzugliche
NOW unverzuglichen zeitnah zurzeit
NUMBER 14b a8 acht anzahl auftragsnr auftragsnummer bestellnummer bestellnummern digits
NUMBER doppel drei dreissig dreizehn dru drue dutzend e18 ec4 eins elf festnetznummer
NUMBER fuemf fuenf fuenfzehn fuenfzig fumf funf funfzehn funfzig haelfte halb halbe
NUMBER halben halfte handynr handynummer handynummern hundert kennnummer kennzeichen kode
NUMBER kundennummer kundennummern mille mobilfunknummer mobilnummer mobilnummern
NUMBER natelnummer natelnummere neun nr nrn num number numbers numer numm numma nummae
NUMBER nummer nummere nummern nummers nummr numner pin prozent prozente rufnummer
NUMBER rufnummern rufnummernmitnahme sechs sechst sechzig sendungsnummer sieben tan
NUMBER tausend telefonnr telefonnummer telefonnummern telnr vertragsnummer vier viertel
NUMBER vierzig zehn zehne ziffer ziffern zwanzig zwei zwo zwoa zwoelf zwoi zwolf
OFF ab aba abi abs aus ausn aussa ausse aussi auswaerts auswarts away draus drus eraus
OFF fort furt heraus herunter hinaus hinweg los naus nauss obi off out raus rauss rausss
OFF retour runta runter runterzu rus russ umma usse uus waeg wag wech weck weg wegg wegga
OFF weggeraeumt weggeraumt weggla zruck zrueck zrugg zuruck zurueck
OFTEN allewil allweil always andauernd andauernde andauernden dauer dauerberieselung
OFTEN dauerbeschallung dauerbeschuss dauerfeuer dauerhaft dauerhafte dauernd dauernde
OFTEN dauernden dauernder dauerspam ewig ewige ewigen ewiges flut fortwaehrend
OFTEN fortwahrend haeufig haeufige haeufigen haeufiger haufig haufige haufigen haufiger
OFTEN hundertmal imma immae immer immerfort immerzu jaehrlich jaehrliche jaehrlichen
OFTEN jahrlich jahrliche jahrlichen jedesmal konstant laufend laufende laufenden
OFTEN massenhaft massenweise monatlich monatliche monatlichen monatlicher monatliches
OFTEN nachrichtenflut nonstop oefter oefters oft ofter ofters oiwei ollawei pausenlos
OFTEN pausenlose pausenlosen permanent permanente permanenten regelm regelmaessig
OFTEN regelmaessige regelmaessigen regelmaessiger regelmaessiges regelmassig regelmassige
OFTEN regelmassigen regelmassiger regelmassiges staendi staendich staendig staendige
OFTEN staendigen staendiger staendiges standi standich standig standige standigen
OFTEN standiger standiges stets stuendlich stuendliche stuendlichen stundlich stundliche
OFTEN stundlichen taeglich taegliche taeglichen taeglicher taegliches taglich tagliche
OFTEN taglichen taglicher tagliches tagtaeglich tagtaglich tausendmal unaufhoerlich
OFTEN unaufhorlich ununterbrochen ununterbrochene unzaehlig unzaehlige unzaehligen
OFTEN unzahlig unzahlige unzahligen wiederholt wiederholte wiederholten wiederholter
OFTEN wochentlich wochentliche wochentlichen wochentlicher wochentliches woechentlich
OFTEN woechentliche woechentlichen woechentlicher woechentliches zigmal
ONLINE angehakt angeklickt angekreuzt anklick anklicken app apps browser button channel
ONLINE cookie cookies datenvolumen download downloaden eingeloggt einlogg einloggen
ONLINE einloggt facebook fb forum geklickt google haekchen hakchen haken herunterladen
ONLINE hochgelad hochgeladen hochladen homepage insta instagram internet internetseite
ONLINE kanaele kanal kanale kennwort klick klicke klicken klickst klickt klickte knopf
ONLINE kreuzchen kundenportal link linken links log logge login messenger nutzer nutzerin
ONLINE nutzerkonto nutzern offline online onlineshop passwoerter passwort passworter
ONLINE plattform podcast portal portale profil profile profils qr qrcode rausklicken
ONLINE runterladen screenshot screenshots seite seiten siri stream telegram tiktok
ONLINE tracken twitter url user wa watsapp web webseite webseiten webshop website
ONLINE websites whatsap whatsapp whatsup wifi wlan youtube
ONLY allei allein alleine alleinig alleinige amoi amol ausschliesslich ausschliessliche
ONLY ausschliesslichen ausschliesslicher blos bloss eben eifach eifacht einfach einfache
ONLY einfachen einzig einzige einzigen einziger einziges halt just lediglich mal mindest
ONLY mindeste mindesten mindestens mol nua nur nurmehr nurnoch nuu oanfach only
ONLY wenigstens zumindest
ORDER auftraege auftrag auftrage auftrages auftrags beauftrage beauftragen beauftragt
ORDER beauftragung bestell bestelle bestellen bestelln bestellst bestellstatus bestellt
ORDER bestellte bestellten bestellts bestellung bestellungen bschtellt bstellt delivery
ORDER dhl ding dinge dinger dings dpd ersatz ersatzteil ersatzteile gegenstand
ORDER gemuesekiste gemusekiste gls hermes karton kartons kiste kisten nachbestell
ORDER nachbestelle nachbestellen nachbestellst nachbestellt nachbestellte nachbestellten
ORDER nachbestelltest nachgebestellt nachzubestellen order orders package packchen
ORDER packerl packli packung packungen paeckchen paeckli pakerl paket paketchen
ORDER paketdienst pakete paketen pakets parcel produkt produkte produkten reklamation
ORDER reklamationen reklamier reklamieren reklamiert retour retoure retouren rucksendung
ORDER ruecksendung sache sachen sendung sendungen sendungsnummer sendungsverfolgung stuck
ORDER stucke stueck stuecke teil teile teilen ups verpackt verpackung vorbestellen
ORDER vorbestellt vorbestellung ware
OWNER absender absenderin absenders adressat adressaten adressatin anschlussinhaber
OWNER anschlussinhaberin besitzer besitzerin besitzern besitzers eigentuemer
OWNER eigentuemerin eigentuemern eigentuemers eigentum eigentumer eigentumerin
OWNER eigentumern eigentumers empfaenger empfaengerin empfaengern empfaengers empfanger
OWNER empfangerin empfangern empfangers erbe erben erbin gehoerts gehorts halter halterin
OWNER hauptmieter inhaber inhaberin inhabern inhabers kontoinhaber kontoinhaberin owner
OWNER verfasser vertragsinhaber vertragsinhaberin vorbesitzer vorbesitzerin vorbesitzers
OWNER vormieter vormieterin
PAY abbuch abbuche abbuchen abbuchst abbucht abbuchte abbuchten abbuchtest abbuchung
PAY abbuchungen abgebucht abgezahlt abstotter abstottern abzahl abzahle abzahlen abzahlst
PAY abzahlt abzahlte abzahlten abzahltest abzubuchen abzuzahlen anzahlung ausgeb ausgebe
PAY ausgeben ausgebst ausgebt ausgegeben ausgezahlt auszahlen auszahlung auszugeben
PAY begezahlt begleich begleichen begleicht beglich begliche beglichen beglichst beglicht
PAY beglichte beglichten beglichtest bezahl bezahle bezahlen bezahlst bezahlt bezahlte
PAY bezahlten bezahltest bezahlung bezuzahlen blache blaeche blechen dauerauftraege
PAY dauerauftrag dauerauftrage eingezahlt einzahlen einzahlung einzugsermachtigung
PAY einzugsermaechtigung erstatte erstatten erstattet erstattung gespendet gezahlt
PAY gutgeschrieben gutschrift lastschrift lastschriften loehn loehnen lohn lohnen paid
PAY pay paying paypal rate raten ratenzahlung ruckerstattung ruckzahlung rueckerstattung
PAY rueckzahlung sepa spend spende spenden spendest spendet spendete uberweis uberweise
PAY uberweisen uberweist uberweisung uberweisungen uberwies uberwiesen ueberweis
PAY ueberweise ueberweisen ueberweist ueberweisung ueberweisungen ueberwies ueberwiesen
PAY verdien verdiene verdienen verdient verrechn verrechnen verrechnet vorauszahlung
PAY vorkasse zahl zahla zahlae zahle zahlen zahln zahlst zahlt zahlte zahlten zahlung
PAY zahlungen zuruckgezahlt zuruckzahl zuruckzahle zuruckzahlen zuruckzahlst zuruckzahlt
PAY zuruckzahlte zuruckzahlten zuruckzahltest zuruckzuzahlen zurueckgezahlt zurueckzahl
PAY zurueckzahle zurueckzahlen zurueckzahlst zurueckzahlt zurueckzahlte zurueckzahlten
PAY zurueckzahltest zurueckzuzahlen
PET affe blindenhund buesi busi cat chatz dog fuehrhund fuhrhund futter hamster hase
PET haustier haustiere huendin hund hunde hundefutter hunden hundes hundi hundin
PET kaninchen kater katz katze katzen katzenfutter kuh maeuse marder maus mause pferd
PET pferde pony ratte ratten schwein stall tier tiere tieren tierheim voegel vogel welpe
PET welpen wurf
PHONE anrufbeantworter anschluesse anschluss anschlusse apparat bereitschaftshandy
PHONE bildschirm cell diensthandy diensthandys diensttelefon display esim festnetz
PHONE firmenhandy fon haendi haendie haendy handi handie handies handy handys hendy
PHONE hoerer horer klingeltoene klingelton klingeltone ladekabel leitung leitungen
PHONE mailbox mobil mobile mobiles mobilfunk mobiltelefon natel natels phone prepaidhandy
PHONE privathandy sim simkarte simkarten smartphone smartphones tel telefon
PHONE telefonapparat telefone telefonen telefonie telefons telefoon voicemail
PLACE adresse adressen allee ampel anschrift anschriften ausbaustrecke ausgang ausland
PLACE autobahn autobahnausfahrt bahnhof balkon bar basel baustelle baustellen berg berlin
PLACE bern bremen brunnen buero bueros buro buros da dachgeschoss daheim dahin dahoam
PLACE dahoim deheim deutschland dihei do doa doerfer doheim dorf dorfer dort dorten
PLACE dorthin drauf draussen dresden drin drinnen druben drueben druff duer dur ecke
PLACE eingang eingangs erde erdgeschoss etage etagen feld filiale filialen flughafen flur
PLACE frankfurt gaerten garage garagen garderobe garten gartenstrasse gasse gebaeude
PLACE gebaude gegend gegenuber gegenueber gelaende gelande gemeinde gemeindeamt
PLACE goettingen gottingen graz grenz grenze grundstuck grundstueck haeuser haeusern
PLACE halle haltestelle haltestellen hamburg hauptbahnhof haus hause hauser hausern
PLACE hauses hausnummer haustuer haustur heim heime her here hia hiea hier hierher hin
PLACE hinten hintereingang hinterhof hochhaus hof home house immobilie immobilien
PLACE irgendwo kabine keller kellers kiel kinderzimmer kiosk klingel koeln koln kreisel
PLACE kreisverkehr kreuzung laender lager lagers land lander leipzig lieferadresse
PLACE lieferadressen links lokal lokale lokales mietobjekt mietobjekte muenchen munchen
PLACE nachbarbetrieb nachbargemeinde nachbarschaft nebenan neuseeland nuernberg nurnberg
PLACE oben oesterreich office ort orte orten ortlich orts ortschaft osterreich place
PLACE plaetze platz platze radweg raeume raum raume rechts regal region schild schlagloch
PLACE schotterstrasse schublade schwabing schweiz sonstwohin stadt stadte stadtteil
PLACE staedte station stiege stiegen stiegenhaus stock stockwerk str strand strass
PLACE strasse strassen strecke strecken strossn stuttgart terrasse there tor tore treppe
PLACE treppen treppenhaus tuer tuere tueren tuerkei tur ture turen turkei ufm umfahrung
PLACE umkleide unten vereinsheim vorn vorne wald wartezimmer wege welt wien woanders
PLACE wohnig wohnung wohnungen wohnungstuer wohnungstur wohnzimmer ziel zimmer zimmern
PLACE zimmers zob zuerich zuhaus zuhause zurich
POLICE abzocke abzocker aerztekammer alarmier alarmieren amt amts angezeigt anzeige
POLICE anzeigen anzuzeigen arztekammer aufsichtsbehoerde aufsichtsbehoerden
POLICE aufsichtsbehorde aufsichtsbehorden bafin behoerde behoerden behorde behorden
POLICE beschwerde beschwerden beschwere beschweren beschwert betrogen betrueg betruegen
POLICE betrueger betruegerin betruegerisch betruegerische betruegern betruegt betrug
POLICE betrugen betruger betrugerin betrugerisch betrugerische betrugern betrugs betrugt
POLICE bnetza bolizei bundesnetzagentur complaint datenschutzbeauftragter
POLICE datenschutzbehoerde datenschutzbehoerden datenschutzbehorde datenschutzbehorden
POLICE diebe diebstahl edob edoeb einbruch fake kontrollamt kriminell kriminelle
POLICE landesdatenschutz mieterschutzbund mieterverein ministerium notruf ordnungsamt
POLICE phishing police polizei polizeilich polizeilichen polizist polizisten
POLICE rechtsanwaltskammer report richte scam seco strafanzeige strafanzeigen straftat
POLICE verbraucherschutz verbraucherschuetzer
POLICE verbraucherberatung verbraucherschutzzentrale verbraucherzentrale vzbv zoll
POLITE bidda biddae bidde biite bite bitet bitge bitre bitt bitta bittae bitte bitteee
POLITE bitteschoen bitteschon bittschen bittschoen bittschon bittte bittw bitze btte
POLITE budde buedde entgegenkommen freundlich freundliche freundlichen freundlicher
POLITE freundlicherweise freundlichst freundlichsten gefaelligst gefalligst gfaelligst
POLITE gfalligst guetig guetigst gutig gutigst hoeflich hoefliche hoeflichkeit hoeflichst
POLITE hoflich hofliche hoflichkeit hoflichst kindly liebe lieberweise nett netta nettae
POLITE nette netter netterweise plea please pliz pls plz svp
PREP ab about als am an anhand ans anstelle at auf aufm aufn aufs auser ausm ausserhalb
PREP bei beim betreffend betreffs bezueglich bezuglich bim by bzgl dadraus damit daran
PREP darauf darin daruber darueber davon dran druber drueber drunter durch durchs em
PREP entlang entsprechend entsprechende fa fer for from fua fuea fuer fuere fuern fuers
PREP fur fure furn furs gegen gemaess gemass hieran hierfuer hierfur hieruber hierueber
PREP hiervon hierzu hinsichtlich hinter hinterm im in innerhalb ins laut mid mim mit
PREP mithilfe mitm mittels nach neben obn of on per pro to uber uberm ubers ueber ueberm
PREP uebers uf ufem uff ufs um ums unter untereinander unterm untern unters via vo vom
PREP von vorm vum vun with z zu zua zueinander zufolge zum zur zwecks zwischen
PUT abgelegt abgesetzt ablage ableg ablege ablegen ablegst ablegt ablegte ablegten
PUT ablegtest absetz absetze absetzen absetzt absetzte absetzten absetztest abzulegen
PUT abzusetzen add angelegt anleg anlege anlegen anlegst anlegt anlegte anlegten
PUT anlegtest anzulegen auffuell auffuellen auffull auffullen aufgesetzt aufgestellt
PUT aufsetz aufsetze aufsetzen aufsetzt aufsetzte aufsetzten aufsetztest aufstell
PUT aufstelle aufstellen aufstellst aufstellt aufstellte aufstellten aufstelltest
PUT aufzusetzen aufzustellen ausfuell ausfuellen ausfull ausfullen ausgefuellt ausgefullt
PUT befuell befuellen befull befullen eingefueg eingefuegt eingefug eingefugt
PUT eingeschmissen eingeworfen einspeicher einspeichern einsteck einstecken einwerf
PUT einwerfe einwerfen einwerfst einwerft einzuwerfen erfassen erfasst erfassung fueg
PUT fuege fuegen fuegt fuelle fuellen fug fuge fugen fugt fulle fullen gehaengt gehangt
PUT gelegt geschoben gesetzt gespeichert gespeicherte gespeicherten gesteckt gestellt
PUT haeng haenge haengen haengst hang hange hangen hangst hangt hing hingelegt
PUT hingestellt hinleg hinlege hinlegen hinlegst hinlegt hinlegte hinlegten hinlegtest
PUT hinstell hinstelle hinstellen hinstellst hinstellt hinstellte hinstellten
PUT hinstelltest hintergelegt hinterlassen hinterleg hinterlege hinterlegen hinterlegst
PUT hinterlegt hinterlegte hinterlegten hinterlegtest hinterzulegen hinzufueg hinzufuege
PUT hinzufuegen hinzufuegt hinzufug hinzufuge hinzufugen hinzufugt hinzugefuegt
PUT hinzugefugt hinzulegen hinzustellen leg lege legen legst legt legte legten markier
PUT markiere markieren markiert notier notiere notieren notiert put reingeschmeisst
PUT reinschmeiss reinschmeisse reinschmeissen reinschmeisst reinschmeisste
PUT reinschmeissten reinschmeisstest reinsteck reinstecken reinzuschmeissen schieb
PUT schiebe schieben schiebt set setz setze setzen setzst setzt setzte speichere
PUT speichern speichert speicherung steck stecke stecken steckst steckt steckte steckten
PUT stell stelle stellen stellst stellt stellte stellten stellts vermerk vermerke
PUT vermerken vermerkt
QUESTION fragezeichen gaell gall gell gelle hae haeh hah how inwiefern oeb waas waen waer
QUESTION wan wann warom warum warumm was wasn wat weem welch welche welchem welchen
QUESTION welcher welches wem wemm wen wennehr wer weshalb wessen what when where which
QUESTION who why wia wiae wie wiea wieso wiesoo wieviel wieviele wievielte wievielten
QUESTION wivil wo wobei wodurch wofuer wofur woher wohin womit woran worauf worin worum
QUESTION wos wovon wozu
READ abgelesen ablese ablesen ableserinnerung ableserinnerungen ablesung durchgelesen
READ durchles durchlese durchlesen durchlest durchzulesen gelesen glaese glase glese laes
READ laese las lase lasen lektuere lekture les lesbar lese lesen lesn lest lests lies
READ liest nachles nachlese nachlesen nachlest nachzulesen read reading scannen ungelesen
READ ungelesene ungelesenen vorles vorlese vorlesen vorlest vorzulesen
RECEIVE abbekommen bekaeme bekam bekame bekamen bekamst bekmme bekom bekome bekomen
RECEIVE bekomm bekomma bekomme bekommen bekommne bekommst bekommt bekommts bekumm bekumma
RECEIVE bekummt bezieh beziehe beziehen bezieht bezog eingang eingegangen eingetrefft
RECEIVE eingetroffen eintreff eintreffe eintreffen eintreffst eintrefft einzutreffen
RECEIVE empfaengt empfang empfange empfangen empfangene empfangenen empfangst empfangt
RECEIVE empfangte empfangten empfangtest ereilt erhaelt erhaeltst erhalt erhalte erhalten
RECEIVE erhaltet erhaltst erhielt erhielten gekriegt get gets got griag griagn kriag
RECEIVE kriagt krieg kriega kriegae kriege kriegen kriegn kriegst kriegt kriegte kriegten
RECEIVE kriegts receive received receiving reinbekommen reinkriegen uberchum uberchume
RECEIVE uberchunt ueberchum ueberchume ueberchunt wiederbekomm wiederbekomme
RECEIVE wiederbekommen wiederbekommst wiederbekommt wiedergebekommt wiederzubekommen
RECEIVE zugegangen zugeht zugekommen zukommen
REMINDER abholerinnerung ableseerinnerung ableseerinnerungen aktionsinfos
REMINDER aktionsmeldungen alarm alarme alarmen alarms alert alerts angekuendigt
REMINDER angekundigt ankuendigung ankuendigungen ankundigung ankundigungen ausflugsinfos
REMINDER ausflugsmeldungen autoinfos automeldungen bankinfos bankmeldungen
REMINDER benachrichtigen benachrichtigt benachrichtigung benachrichtigungen boerseninfos
REMINDER boersenmeldungen borseninfos borsenmeldungen brancheninfos branchenmeldungen
REMINDER clubinfos clubmeldungen datenverbrauchswarnung datenverbrauchswarnungen
REMINDER elterninfos elternmeldungen erinner erinnere erinnerig erinnerige erinnern
REMINDER erinnerst erinnert erinnerung erinnerungen erinnerungs erinnerungsdienst
REMINDER erinnerungsmail erinnerungsmails erinnerungsnachricht erinnerungsnachrichten
REMINDER erinnerungsprogramm erinnerungsservice erinnerungssms finanzinfos
REMINDER finanzmeldungen fitnessinfos fitnessmeldungen freizeitinfos freizeitmeldungen
REMINDER futterinfos futtermeldungen garteninfos gartenmeldungen gemeindeinfos
REMINDER gemeindemeldungen gewinnspielinfos gewinnspielmeldungen glatteiswarnung
REMINDER glatteiswarnungen handyinfos handymeldungen impferinnerung impferinnerungen
REMINDER kinoinfos kinomeldungen kircheninfos kirchenmeldungen klingelschild kochinfos
REMINDER kochmeldungen konzertinfos konzertmeldungen kulturinfos kulturmeldungen
REMINDER kundeninfos kundenmeldungen ladeninfos ladenmeldungen lottoinfos lottomeldungen
REMINDER mahnen mahngebuehr mahngebuehren mahngebuhr mahngebuhren mahnstufe mahnt
REMINDER mahnung mahnungen matratzeninfos matratzenmeldungen medikamentenerinnerung
REMINDER medikamentenerinnerungen mieterinfos mietermeldungen modeinfos modemeldungen
REMINDER monatsinfos monatsmeldungen notfallmeldung notice notification notifications
REMINDER notiz parteiinfos parteimeldungen pelletsinfos pelletsmeldungen ping
REMINDER polleninfos pollenmeldungen produktinfos produktmeldungen push pushnachricht
REMINDER pushnachrichten rabattinfos rabattmeldungen reiseinfos reisemeldungen reminder
REMINDER reminders rezeptinfos rezeptmeldungen schadensupdates serverwarnung
REMINDER serverwarnungen shopinfos shopmeldungen shoppinginfos shoppingmeldungen signal
REMINDER sparinfos sparmeldungen spendeninfos spendenmeldungen sponsoreninfos
REMINDER sponsorenmeldungen sportinfos sportmeldungen stadtteilinfos stadtteilmeldungen
REMINDER stauinfos staumeldungen tagesinfos tagesmeldungen terminaufruf terminaufrufe
REMINDER terminerinnerig terminerinnerung terminerinnerungen termininfo termininfos
REMINDER unwetterwarnung unwetterwarnungen update updates veranstaltungsinfos
REMINDER veranstaltungsmeldungen vereinsinfos vereinsmeldungen verkaufsinfos
REMINDER verkaufsmeldungen verkehrsinfos verkehrsmeldungen versicherungsinfos
REMINDER versicherungsmeldungen vorwarnung wahlinfos wahlkampfinfos wahlkampfmeldungen
REMINDER wahlmeldungen warn warne warnen warnmeldung warnmeldungen warnt warnung
REMINDER warnungen wartungserinnerung wartungserinnerungen wasserstandswarnung
REMINDER wasserstandswarnungen wetterinfos wettermeldungen wetterwarnung wetterwarnungen
REMINDER wocheninfos wochenmeldungen zahlungserinnerung zahlungserinnerungen
REMINDER zusatzversicherungsinfos zusatzversicherungsmeldungen
REMOVE anonymisier anonymisiere anonymisiern anonymisierst anonymisiert anonymisierte
REMOVE anonymisierten anonymisire ausgeloescht ausgeloscht ausgenommen ausgestreicht
REMOVE ausgestrichen ausgetragen ausgetragt ausloesch ausloesche ausloeschen ausloeschst
REMOVE ausloescht ausloeschte ausloeschten ausloeschtest auslosch auslosche ausloschen
REMOVE ausloschst ausloscht ausloschte ausloschten ausloschtest ausnehmen ausradieren
REMOVE ausstreich ausstreiche ausstreichen ausstreichst ausstreicht ausstreichte
REMOVE ausstreichten ausstreichtest austrag austrage austragen austrager austraget
REMOVE austragst austragt austragung auszukommen auszuloeschen auszuloschen auszunehmen
REMOVE auszustreichen auszutragen bereinig bereinige bereinigen bereinigst bereinigt
REMOVE bereinigte bereinigten bereinigtest beseitig beseitige beseitigen beseitigst
REMOVE beseitigt beseitigte beseitigten beseitigtest delete deleted durchgestreicht
REMOVE durchgestrichen durchstreich durchstreiche durchstreichen durchstreichst
REMOVE durchstreicht durchstreichte durchstreichten durchstreichtest durchzustreichen
REMOVE eliminieren eliminiert entfern entferne entfernen entfernet entfernst entfernt
REMOVE entfernte entfernten entferntest entfernung entnehmen entsorg entsorge entsorgen
REMOVE entsorgt erase gekickt geloescht geloesht geloscht geloschte gelosht geschmissen
REMOVE gestrichen getilgt geworfen herausgenommen herausnehm herausnehme herausnehmen
REMOVE herausnehmst herausnehmt herausstreichen herauszunehmen kick kicken kickt lochen
REMOVE loechen loesch loeschanspruch loeschantrag loesche loesched loeschen loeschet
REMOVE loeschfrist loeschn loeschne loeschst loescht loeschte loeschts loeschung
REMOVE loeschungen loeschwasser losch loschanspruch loschantrag losche losched loschen
REMOVE loschet loschfrist loschn loschne loschst loscht loschte loschts loschung
REMOVE loschungen loschwasser radiert raus rausgeloescht rausgeloscht rausgenommen
REMOVE rausgeschmissen rausgestreicht rausgestrichen rausgeworfen rauskicken rauskommen
REMOVE rausloesch rausloesche rausloeschen rausloeschst rausloescht rausloeschte
REMOVE rausloeschten rausloeschtest rauslosch rauslosche rausloschen rausloschst
REMOVE rausloscht rausloschte rausloschten rausloschtest rausnehm rausnehme rausnehmen
REMOVE rausnehmst rausnehmt rausnimmt rausschmeissen rausschmeisst rausstreich
REMOVE rausstreiche rausstreichen rausstreichst rausstreicht rausstreichte rausstreichten
REMOVE rausstreichtest rauswerf rauswerfe rauswerfen rauswerfst rauswerft rauswurf
REMOVE rauszukommen rauszuloeschen rauszuloschen rauszunehmen rauszustreichen
REMOVE rauszuwerfen remove removed removing schmeiss schmeisse schmeissen schmeisst
REMOVE schmeissts streich streicha streichae streiche streichen streichet streichn
REMOVE streichst streicht streichts streichung streichungen strich strichen tilge tilgen
REMOVE tilgt tilgung ustraegae ustraga ustragae ustrage vernicht vernichte vernichten
REMOVE vernichtest vernichtet vernichtete vernichteten vernichtetest vernichtung
REMOVE weggeloescht weggeloscht weggemacht weggestreicht wegloesch wegloesche wegloeschen
REMOVE wegloeschst wegloescht wegloeschte wegloeschten wegloeschtest weglosch weglosche
REMOVE wegloschen wegloschst wegloscht wegloschte wegloschten wegloschtest wegmach
REMOVE wegmache wegmachen wegmachst wegmacht wegmachte wegmachten wegmachtest wegnehmen
REMOVE wegstreich wegstreiche wegstreichen wegstreichst wegstreicht wegstreichte
REMOVE wegstreichten wegstreichtest wegzuloeschen wegzuloschen wegzumachen wegzustreichen
REMOVE werfe werft wirf wirft
REMOVE rausmachen rausmacht rausmach rausgemacht rauszumachen herausmachen
REVIEW bewerte bewerten bewertet bewertung bewertungen empfehle empfehlen empfehlt
REVIEW empfehlung empfehlungen empfohlen erfahrung erfahrungen erfahrungsbericht feedback
REVIEW jameda kommentar kommentare kritik lob loben meinungs note reputation review
REVIEW reviews rezension rezensionen stars stern sterne tripadvisor trustpilot
REVIEW weiterempfehlen
REVOKE aufgehoben aufhebe aufheben aufhebt aufhebung einspruch entzieh entziehe entziehen
REVOKE entzieht entzogen entzug nichtig nichtige revoke revoked ruckgangig rucknahme
REVOKE rueckgaengig ruecknahme ungueltig ungueltige ungultig ungultige verwirk verwirke
REVOKE verwirkt widerrief widerruf widerrufe widerrufen widerrufs widerrufsrecht
REVOKE widerrufst widerruft widerrufte widerruften widerruftest widersprach widersprech
REVOKE widerspreche widersprechen widersprechst widersprecht widersprochen widerspruch
REVOKE widerspruche widerspruchs widerspruchsrecht widersprueche wideruf widerufe
REVOKE widerufen wiederruf wiederrufe wiederrufen wiederspreche wiedersprochen
REVOKE wiederspruch withdraw withdrawn zuruckgenommen zuruckgezogen zurucknehm
REVOKE zurucknehme zurucknehmen zurucknehmst zurucknehmt zuruckzieh zuruckziehe
REVOKE zuruckziehen zuruckziehst zuruckzieht zuruckzunehmen zuruckzuziehen
REVOKE zurueckgenommen zurueckgezogen zuruecknehm zuruecknehme zuruecknehmen
REVOKE zuruecknehmst zuruecknehmt zurueckzieh zurueckziehe zurueckziehen zurueckziehst
REVOKE zurueckzieht zurueckzunehmen zurueckzuziehen
ROAMING aufgeladen aufladen aufladung auslandsgebuehren auslandsgebuhren auslandskosten
ROAMING datenpaket drittanbieter drittanbietersperre freiminuten gesprachsminuten
ROAMING gespraechsminuten guthaben guthabens inklusivminuten prepaid roaming
ROAMING roamingkosten
SCHOOL abi abitur ausbildung bastelnachmittag bastelnachmittage deutsch elternabend
SCHOOL englisch englische exam hausaufgabe hausaufgaben hochschule homework klasse
SCHOOL klassen klassenfahrt klausur klausuren krippe lehre lehrplan lektion mathe matura
SCHOOL mittagsbetreuung musikschule nachhilfe nachmittagsbetreuung nachmittagsschule
SCHOOL nachsitzen note noten school schui schul schule schulen schulessen schulleitung
SCHOOL schulung schulungen semester seminararbeit sprache sprachkurs studier studiere
SCHOOL studieren studiert studium stundenplan theorie theoriepruefung theorieprufung uni
SCHOOL universitaet universitat vertretungsplan vhs volkshochschule
SEE angeschaut angesehen anschau anschaue anschauen anschaust anschaut anschaute
SEE anschauten anschautest anseh ansehe ansehen ansehst anseht anzuschauen anzusehen
SEE beacht beachte beachten beachtet beaufsichtigen beobacht beobachte beobachten
SEE beobachtet besichtigen besichtigt besichtigung besichtigungen betracht betrachten
SEE betrachtet bewach bewachen blicken einsicht einsichtnahme geguckt geprueft gepruft
SEE geschaut gesehen gsaeh gsah gseh gsehe gsehn gseht guck gucke gucken guckst guckt
SEE guckte guckts guegg gugg kiek kieken kontrolle kontrollen kontrollier kontrolliere
SEE kontrollieren kontrolliert kontrolltermin kontrolltermine kuck kucken kuckt look
SEE looks luag lueg luega lueged nachgeschaut nachschau nachschaue nachschauen
SEE nachschaust nachschaut nachschaute nachschauten nachschautest nachseh nachsehe
SEE nachsehen nachsehst nachseht nachzuschauen nachzusehen pruef pruefe pruefen pruefst
SEE prueft pruefte pruefung pruefungen pruf prufe prufen prufst pruft prufte prufung
SEE prufungen sah sahen saw scharf schau schaue schauen schaugst schaun schaust schaut
SEE schaute schauts see seen seh sehe sehen sehet sehn seht sehts sicht sichtbar sieh
SEE siehe siehst sieht uberprufe uberprufen uberpruft uberprufung ueberpruefe
SEE ueberpruefen ueberprueft ueberpruefung vergleich vergleiche vergleichen vergleicht
SEE wiederseh wiedersehen wiedersehn zuseh zusehen
SELL ausverkauf ausverkauft ebay expose exposes inserat inserate inserier inserieren
SELL inseriert kleinanzeige kleinanzeigen schlussverkauf sell selling sold suchanzeige
SELL untervermiet untervermieten veraeusser veraeussern veraeussert verausser veraussern
SELL veraussert verchauft vergeben verkaafd verkaeuf verkaeufer verkaeuflich verkaeuft
SELL verkauf verkaufe verkaufen verkaufer verkauflich verkaufst verkauft verkaufte
SELL verkauften verkooft vermiete vermieten vermietet vermietung verschenk verschenke
SELL verschenken verschenkt verscherbel verscherbeln verscherbelt versteiger versteigern
SELL versteigert weitergeverkauft weiterverkauf weiterverkaufe weiterverkaufen
SELL weiterverkaufst weiterverkauft weiterverkaufte weiterverkauften weiterverkauftest
SELL weiterzuverkaufen
SEND angemailt angeschickt angeschrieben angetextet anmail anmaile anmailen anmailst
SEND anmailt anmailte anmailten anmailtest anschick anschicke anschicken anschickst
SEND anschickt anschickte anschickten anschicktest anschreib anschreibe anschreiben
SEND anschreibn anschreibst anschreibt anschrieb antext antexte antexten antextest
SEND antextet antextete antexteten antextetest anzumailen anzuschicken anzuschreiben
SEND anzutexten auschreiben auschreibn beliefer beliefere beliefern belieferst beliefert
SEND belieferte belieferten beliefre chick eingesandt eingesendet einsend einsende
SEND einsenden einsendest einsendet einsendete einsendeten einsendetest einzusenden faxe
SEND faxt faxte faxten faxtest gefaxt gemailt gepostet gesandt geschickt geschikt
SEND geschreibsel geschrieben gesendet gesimst getextet getippt gewhatsappt gschickt
SEND gschreib gschribe gschriebn hergeschickt herschick herschicke herschicken
SEND herschickst herschickt herschickte herschickten herschicktest herzuschicken maile
SEND mailst mailt mailte mailten mailtest mitgeschickt mitschick mitschicke mitschicken
SEND mitschickst mitschickt mitschickte mitschickten mitschicktest mitzuschicken post
SEND poste posten postet rausgeschickt rausschick rausschicke rausschicken rausschickst
SEND rausschickt rausschickte rausschickten rausschicktest rauszuschicken rumgeschickt
SEND rumschick rumschicke rumschicken rumschickst rumschickt rumschickte rumschickten
SEND rumschicktest rumzuschicken sandte sandten schcikt schcken schick schickds schicke
SEND schicken schickn schickst schickt schickte schickten schicktest schickts schigge
SEND schiggn schiggt schiken schiket schikt schraib schraibt schreib schreibds schreibe
SEND schreiben schreiberei schreibereia schreibereien schreiberling schreibet schreibn
SEND schreibne schreibst schreibt schreibts schreven schriben schrieb schriebe schrieben
SEND schriebst schriebt schriib schriibe schriibed schriibt sckicken screiben send sende
SEND senden sendest sendet sendets sending sendn sends sendte sendten sened senen sented
SEND shcicken shreibt sims simsen simst simste simsten simstest sneden texted textest
SEND textet textete texteten textetest tippe tippen tipperei tippst tippt tippte tippten
SEND tipptest ubermittel ubermittele ubermitteln ubermittelst ubermittelt ubermittelte
SEND ubermittelten ubermittle ubermittlung ubersandt ubersend ubersende ubersenden
SEND ubersendest ubersendet ubersendete ubersendeten ubersendetest ubersendung
SEND uebermittel uebermittele uebermitteln uebermittelst uebermittelt uebermittelte
SEND uebermittelten uebermittle uebermittlung uebersandt uebersend uebersende uebersenden
SEND uebersendest uebersendet uebersendete uebersendeten uebersendetest uebersendung
SEND versand versandt verschick verschicke verschicken verschickst verschickt verschickte
SEND verschickten verschicktest verschickung verschickungen versend versende versenden
SEND versendest versendet versendete versendeten versendetest verteil verteile verteilen
SEND verteilet verteilst verteilt verteilte verteilten verteiltest vollgetextet volltext
SEND volltexte volltexten volltextest volltextet volltextete volltexteten volltextetest
SEND vollzutexten weitergeleitet weitergeschickt weiterleit weiterleite weiterleiten
SEND weiterleitest weiterleitet weiterleitete weiterleiteten weiterleitetest
SEND weiterleitung weiterschick weiterschicke weiterschicken weiterschickst weiterschickt
SEND weiterschickte weiterschickten weiterschicktest weiterzuleiten weiterzuschicken
SEND whatsappe whatsappen whatsappst whatsappt whatsappte whatsappten whatsapptest write
SEND zugemailt zugesandt zugeschickt zugesendet zugestellt zugetextet zugschickt zumail
SEND zumaile zumailen zumailst zumailt zumailte zumailten zumailtest zuschick zuschicke
SEND zuschicken zuschickst zuschickt zuschickte zuschickten zuschicktest zuschreiben
SEND zusend zusende zusenden zusendest zusendet zusendete zusendeten zusendetest
SEND zusendung zusendungen zustell zustelle zustellen zustellst zustellt zustellte
SEND zustellten zustelltest zustellung zustellungen zutext zutexte zutexten zutextest
SEND zutextet zutextete zutexteten zutextetest zuzumailen zuzuschicken zuzusenden
SEND zuzutexten
SIGNED android bg bussi cheers galaxy gesendet gez glg greetings gruass grueessli gruesse
SIGNED gruessen gruessle gruessli gruss grusse grussen grussle hg hochachtungsvoll huawei
SIGNED iphone lg liabi liaebi liebegruesse liebegrusse mfg mvg outlook regards samsung
SIGNED sent signatur verfasst vg xiaomi
SIZE alt alte alten altes big bissele breit breite cm dicht dichte dick dicke dicken
SIZE duenn duenne dunn dunne eigen eigene eigenen eigener eng enge fern few flach gewicht
SIZE gramm groesse groessen groesser groessere groesste groessten gross grosse grossem
SIZE grossen grosser grossere grosses grosste grossten halb hoch hoehe hohe hohen hoher
SIZE hohes kg kilo klee klein kleine kleinem kleinen kleiner kleines kloa kurz kurze
SIZE kurzem kurzen kurzer kurzes laenge lang lange liter lochgroesse lochgrosse long mass
SIZE massiv massive maxi maximal meist meiste meisten meistens menge mengen meter mini
SIZE minimal much nah nahe niedrig niedrige qm quadratmeter riesig riesige schmal short
SIZE small soviel soviele tief tiefe umfang viel viele vielem vielen vieler vieles vill
SIZE vu vue vui weit weite wenig wenige wenigen weniger weniges zuwenig zviel zvill
SIZE zwenig
SLEEP aufgestanden aufgewacht aufgeweckt aufsteh aufstehe aufstehen aufwach aufwachen
SLEEP aufweck aufwecken ausschlafen bettruhe eingeschlafen einschlaf einschlafen
SLEEP erschrick erschrickt geschlafen geweckt gschlofe mittagsruhe mittagsschlaf
SLEEP mitternacht mitternachts nacht nachte nachten nachtlich nachtliche nachtlichen
SLEEP nachtlicher nachtruhe nachtruhestoerung nachtruhestorung nachts nachtschlafend
SLEEP nachtschlafende naechte naechten naechtlich naechtliche naechtlichen naechtlicher
SLEEP night penn penne pennen pennt schlaef schlaefrig schlaefst schlaeft schlaf schlafe
SLEEP schlafen schlafrig schlafst schlaft schlief schliefen schlofe sleep sleeping wach
SLEEP wache wacht weck wecke wecken wecker weckst weckt weckte weckts
SOCIETY afd beten bibel buerger buergerin buergerinitiative buergern bundestag bundeswehr
SOCIETY burger burgerin burgerinitiative burgern caritas cdu chor church csu demo
SOCIETY demonstration donate drk ehrenamt ehrenamtlich ehrenamtliche election evangelisch
SOCIETY evangelische evangelischen fasching fastnacht fdp feier feiern feiert fest feste
SOCIETY feuerwehr flohmarkt freiwillig freiwillige freiwilligen fuerbitten furbitten
SOCIETY gefeiert gemeinderat gewaehlt gewahlt gewerkschaft gewerkschaften glaube glaubens
SOCIETY glocke glocken glockenlaeuten glockenlauten gott gottes gottesdienst
SOCIETY gottesdienste gottesdienstzeiten gruene grune hilfsorganisation jubilaeums
SOCIETY jubilaums kandidat kandidaten kapelle karneval katholisch katholische
SOCIETY katholischen kirch kirche kirchen kultur landtag linke militaer militar
SOCIETY ministrantenplan orgel parteibuch parteien parteitag party patenschaft
SOCIETY patenschaften petition pfarrei pfarrfest pfarrgemeinde politik politiker
SOCIETY politikerin politisch politische regierung segen segne segnen sommerfest sozial
SOCIETY soziale spd spendenaktion spendenlauf stiftung stiftungen streikaufruf
SOCIETY streikaufrufe streiks thw unterschriftenaktion volunteer vote waehl waehle
SOCIETY waehlen waehler waehlst waehlt wahl wahle wahlen wahler wahlkampf wahlkreis
SOCIETY wahlst wahlt weinclub weinfest
SOME any beispielsweise bisschen bisserl bissi bissl bissle bitzeli ca circa ebbes einige
SOME einigem einigen einiger einiges einzelne einzelnen einzelner eppes etwa etwas fast
SOME few halbwegs irgend irgendein irgendeine irgendeinem irgendeinen irgendeiner
SOME irgendeines irgendeins irgendetwas irgendwann irgendwas irgendwelche irgendwelchem
SOME irgendwelchen irgendwelcher irgendwelches irgendwie irgendwo manche manchem manchen
SOME mancher mancherlei manches manchmal oeppe oeppis oppe oppis paar solch solche
SOME solchem solchen solcher solches some teils teilweise ungefaehr ungefahr wos zb zirka
SOMEONE alda alkoholiker alter anwohner anwohnern atheist bekannte bekannten bekannter
SOMEONE betreffende betreffenden betreffender betroffene betroffenen betroffener bro bruh
SOMEONE dame digga digger diggi drittperson drittpersonen einheimische einheimischer
SOMEONE fremde fremdem fremden fremder freund freunde freunden freundes freundin
SOMEONE freundinnen gegenseite gegner heini herren hinterbliebene hinterbliebenen
SOMEONE infizierten irgendjemand irgendjemandem irgendjemanden irgendwem irgendwen
SOMEONE irgendwer jedermann jemand jemandem jemanden jemandes junge jungs kerl kerle
SOMEONE kollege kollegen kollegin kolleginnen kumpel kumpels leit leude leut leute leuten
SOMEONE luet lut man mensch menschen mitbewohner mitbewohnerin mitbewohnern mitmensch
SOMEONE mitmenschen nachbar nachbarin nachbarinnen nachbarn nachfolger nachfolgerin
SOMEONE nachmieter nachmieterin nachname nachnamen nama namae name namen namens person
SOMEONE personen pfosten privatperson privatpersonen rentner rentnerin rentnern sonstwer
SOMEONE student studenten studentin typ typen unbekannte unbekannten unbekannter
SOMEONE vorgaenger vorgaengerin vorganger vorgangerin vorname vornamen zimmernachbar
SOMEONE zimmernachbarin
SOMEONE wildfremd wildfremde wildfremden wildfremdem wildfremder
SORRY ach apologize bedauere bedauerlich bedauerlicherweise bedauern bedaure bereu bereue
SORRY bereuen boah entschuldig entschuldige entschuldigen entschuldigst entschuldigt
SORRY entschuldigung entschuldigungen exguesi exgusi exkuesi exkusi hm hoppla laida leid
SORRY leida leider leidtun naja oh oha ohje pardon puh schade schuldigung sori sorry sory
SORRY sry tja tschuldige tschuldigen tschuldigung ups verzeih verzeihe verzeihen verzeiht
SORRY verzeihung
STAFF abschleppdienst aerzte aerzten aerztin angestellte angestellten angestellter
STAFF ansprechpartner ansprechpartnerin arzt arzte arzten arzthelferin arztin
STAFF augenaerztin augenarzt augenarztin aushilfe aushilfen bedienung berater beraterin
STAFF bereitschaft bereitschaftsdienst besuchsdienst betreuer betreuerin boss bote boten
STAFF botendienst buchhalter buchhalterin buchhaltung buergermeister buergermeisterin
STAFF bueroleitung burgermeister burgermeisterin buroleitung busfahrer callcenter chef
STAFF chefin chefinnen chefs disponent disponentin disposition doc doktor dr elektriker
STAFF empfang fahrdienst fahrer fahrerin fahrern frauenaerztin frauenarzt frauenarztin
STAFF friseur friseure friseurin frisoer frisoerin frisoese frisor frisorin frisose
STAFF gaertner gaertnerin gartner gartnerin geschaeftsfuehrer geschaeftsfuehrerin
STAFF geschaftsfuhrer geschaftsfuhrerin handwerker handwerkern hausaerztin hausarzt
STAFF hausarztin hausmeister hausmeisterin hausmeisters hausverwaltung hausverwaltungen
STAFF hauswart hautarzt hebamme hebammen helfer helferin hilfskraft hospiz hotline
STAFF installateur installateure janner kellner kellnerin kinderarzt klempner koch kochin
STAFF koechin kollegen krankenschwester kundenbetreuung kundendienst kundenservice kurier
STAFF kuriere lehrer lehrerin lehrerinnen lehrern leiter leiterin makler maklerin maklers
STAFF maler manager managerin mechaniker mfa mitarbeiter mitarbeiterin mitarbeiterinnen
STAFF mitarbeitern mitarbeiters monteur monteure monteurin monteurs notdienst notdienste
STAFF notdienstes orthopade orthopaede paketbote paketboten personal pfarrer pfarrerin
STAFF pfarrers pflegedienst pfleger pflegerin physio physiotherapeut physiotherapeutin
STAFF postbote postboten praktikant praktikanten praktikantin priester putzfrau
STAFF putzkolonne rauchfangkehrer reinigungskraft rezeption sachbearbeiter
STAFF sachbearbeiterin schornsteinfeger schreiner sekretaerin sekretariat sekretarin
STAFF service servicekraft sozialarbeiter sozialarbeiterin steuerberater steuerberaterin
STAFF support team teams techniker technikerin technikern theke therapeut therapeutin
STAFF tieraerztin tierarzt tierarztin trainer trainerin trainern trainers ubungsleiter
STAFF uebungsleiter verkaeufer verkaeuferin verkaufer verkauferin vermieter vermieterin
STAFF vermieters vertreter vertreterin vertrieb verwalter verwalterin vorstand
STAFF winterdienst zahnaerztin zahnarzt zahnarzthelferin zahnarztin zustaendig
STAFF zustaendige zustaendigen zustaendiger zustandig zustandige zustandigen zustandiger
STAFF zusteller zustellerin
STOP abbrech abbreche abbrechen abbrechst abbrecht abbruch abdreh abdrehe abdrehen
STOP abdrehn abdrehst abdreht abdrehte abdrehten abdrehtest abgebrochen abgedreht
STOP abgeschaltet abgeschnitten ablassen ablasst abschalt abschalte abschalten
STOP abschaltest abschaltet abschaltete abschalteten abschaltetest abschaltung
STOP abschneiden absehen abstand abstell abstelle abstellen abstellst abstellt abstellte
STOP abstellten abstelltest abstopp abzubrechen abzudrehen abzuschalten abzustellen
STOP anhalt anhalten arret arretez aufgehoert aufgehort aufhoer aufhoere aufhoeren
STOP aufhoern aufhoerne aufhoerst aufhoert aufhoerte aufhoerten aufhoertest aufhoerts
STOP aufhor aufhore aufhoren aufhorn aufhorne aufhorst aufhort aufhorte aufhorten
STOP aufhortest aufhorts aufzuhoeren aufzuhoern aufzuhoren aufzuhorn auhoeren auhoren aus
STOP ausgesetzt ausmachen aussetz aussetze aussetzen aussetzt aussetzte aussetzten
STOP aussetztest aussetzung auszumachen auszusetzen auszustellen beend beende beenden
STOP beendest beendet beendete beendeten beendetest beendigen beendigung beendung
STOP begeendet bezuenden bleibenlassen brecht brich cease eingehaltet eingestellt einhalt
STOP einhalte einhalten einhaltest einhaltet einhaltete einhalteten einhaltetest einstell
STOP einstelle einstellen einstellst einstellt einstellte einstellten einstelltest
STOP einstellung einzuhalten einzustellen end ende enden endet endete endgueltig
STOP endgueltige endgueltigen endgueltiger endgueltiges endgultig endgultige endgultigen
STOP endgultiger endgultiges feierabend fertig fertige fin finale finis finish finito
STOP gestoppt gestopt halt haltstopp hoer hoerauf hoerd hoere hoeren hoeret hoern hoerst
STOP hoert hoertauf hoerts hoertsauf hoit hor horauf horchen horcht hord hore hored horen
STOP horet horn horst hort hortauf horts hortsauf jetzschluss kappen kappt pause pausier
STOP pausiere pausieren pausiert pausierte punkt quit ruckgebaut ruhetag runterdrehen
STOP runterfahren schlus schluss schulss seinlassen sluss sop sotp sotpp spar sparen
STOP spart sparts sstop st0p stap stillgelegt stillstand stillsteht stip stob stoo stoop
STOP stop stopall stopm stopnow stopo stopp stoppe stopped stoppen stoppet stopping
STOP stoppn stoppp stopppp stopps stoppschild stoppsms stoppst stoppt stoppts stops
STOP stopsms stopt stp stpo terminieren ufhoere ufhoered ufhore ufhored unsubstop
STOP unterband unterbind unterbinde unterbinden unterbindest unterbindet unterbindete
STOP unterbindeten unterbindetest unterbleiben unterbleibt unterbrech unterbreche
STOP unterbrechen unterbrechst unterbrecht unterbricht unterbrochen unterbunden
STOP unterlaesst unterlass unterlasse unterlassen unterlasst unterlassung unterlassungen
STOP unterlassungsaufforderung unterlassungserklaerung unterlassungserklarung unterliess
STOP untersag untersage untersagen untersagst untersagt untersagte untersagten
STOP untersagtest untersagung unterzulassen verhinder verhindere verhindern verhindert
STOP verstumm verstummen verstummt vorbei
SUBSCRIBE aboniere aboniert abonnier abonniere abonnieren abonniern abonnierst abonniert
SUBSCRIBE abonnierte abonnierten abonnire amelde angemeldet angmeldet angmolde anmalden
SUBSCRIBE anmeld anmelde anmelden anmeldest anmeldet anmeldete anmeldeten anmeldetest
SUBSCRIBE anmeldung anmeldungen anzumelden aufgenommen aufnahme aufnehmen aufzunehmen
SUBSCRIBE beigetreten beitret beitrete beitreten beitretest beitretet beitretete
SUBSCRIBE beitreteten beitretetest beitritt beitritte beitritts beizutreten bewerb
SUBSCRIBE bewerbe bewerben bewerber bewerberin bewerberpool bewerbst bewerbt bewerbte
SUBSCRIBE bewerbten bewerbtest bewerbung bewerbungen beworben eingeschrieben eingetragen
SUBSCRIBE eingetragt einschreib einschreibe einschreiben einschreibst einschreibt
SUBSCRIBE eintraegt eintrag eintragen eintrags eintragst eintragt eintragung
SUBSCRIBE einzuschreiben einzutragen immatrikulation immatrikuliert mitgemacht mitmach
SUBSCRIBE mitmache mitmachen mitmachst mitmacht mitmachte mitmachten mitmachtest
SUBSCRIBE mitzumachen neuanmeldung registrier registriere registrieren registriern
SUBSCRIBE registrierst registriert registrierte registrierten registrierung registrire
SUBSCRIBE signin signup subscribe subscribed teilgenommen teilnahme teilnehm teilnehme
SUBSCRIBE teilnehmen teilnehmst teilnehmt teilzunehmen tretet vorgemerkt vormerk vormerke
SUBSCRIBE vormerken vormerkst vormerkt vormerkte vormerkten vormerktest vormerkung
SUBSCRIBE vorzumerken warteliste wiederanmeldung
SWEAR aasgeier abschaum aersche affen armleuchter arsche arschgeige arschgeigen
SWEAR arschkriecher arschloch arschlocher arschloecher bande bastard bescheuert
SWEAR bescheuerte blod blode bloden bloder blodi blodmann bloed bloede bloeden bloeder
SWEAR bloedi bloedmann cheibe daemlich daemliche daemlichen damlich damliche damlichen
SWEAR damn depp deppen deppert depperte depperten doof doofe doofen dreck dreckig
SWEAR dreckige drecks drecksau drecksladen dumm dumme dummen dummer fick ficke ficken
SWEAR ficker fickt fotze fresse fuck fucking gefickt gesindel gopferdammi gopfertelli
SWEAR goschn heidenei hell himmelarsch himmelherrgott hirni hirnlos hoelle holle honk
SWEAR huere hure hurensohn idiot idioten idiots kack kacke keibe klappe knallkopf kotz
SWEAR kotzbrocken kruzifix leck leckmich leckt luege luegen luegner luegt luge lugen
SWEAR lugner lugt missgeburt mistkerl mistladen nervbacken penetranz penner piss pissen
SWEAR pisser saftladen sakra sakrament sau saubande sauladen schais schaiss scheiss
SWEAR scheisse scheissen scheisser scheisses scheisshaus scheissn scheisst schiss
SWEAR schleich schleicht seckel shit spast spasten spasti spinner teufel trottel tubel
SWEAR vampire verdammich verdammt verdammte verdammten verdammter verdammtes
SWEAR verdammtnochmal verfickt verfickte verflixt verflixte verflucht verfluchte verkackt
SWEAR verreck verrecken versaut vollidiot vollidioten vollpfosten wichser wixer wtf zefix
TAKE abgeholt abgenommen abgeschleppt abhol abholbenachrichtigung abholbenachrichtigungen
TAKE abholbereit abhole abholen abholinfo abholinfos abholnachricht abholst abholt
TAKE abholte abholten abholtest abholung abholungen abnehm abnehme abnehmen abschlepp
TAKE abschleppen abschleppt abzuholen einpack einpacken einsammeln entgegennehm
TAKE entgegennehmen erwischt geholt geklaut genommen gepackt gesammelt gestohlen getragen
TAKE gnoh gnumme greif greife greifen greift griff hebe heben hochheben hol hole holen
TAKE holn holst holt holte holten holts klau klauen klaut midnehma mitgenommen mitnehm
TAKE mitnehme mitnehmen mitnehmst mitnehmt mitzunehmen naemae naemed nahm nahmen nama
TAKE named nehm nehma nehmds nehme nehmen nehmet nehmn nehms nehmt nehmts nem neme nemme
TAKE nemmt nemt nimm nimmst nimmt nimmts pack packe packen packt sammel sammeln sammelt
TAKE sammle schlepp schleppen take taken took traeg traegt trag trage tragen tragst tragt
TAKE trug ubernahme ubernehm ubernehme ubernehmen ubernehmt ubernimmt ubernommen
TAKE uebernahme uebernehm uebernehme uebernehmen uebernehmt uebernimmt uebernommen
TAKE wegnehm wegnehme wegnehmen wegnehmst wegnehmt wegzunehmen
TELL aeusser aeussern aeussert angeb angebe angeben angebt angegeben anzeig anzeigen
TELL anzeigt ausgerichtet ausricht ausrichte ausrichten ausrichtet ausser aussern aussert
TELL behaupt behaupte behaupten behauptet berichte berichten berichtet bescheid bescheide
TELL beschrieb beschrieben betont erklaer erklaere erklaeren erklaert erklaerte
TELL erklaerung erklar erklare erklaren erklart erklarte erklarung erwaehn erwaehne
TELL erwaehnen erwaehnt erwaehnung erwahn erwahne erwahnen erwahnt erwahnung erzaehl
TELL erzaehle erzaehlen erzaehlst erzaehlt erzaehlte erzahl erzahle erzahlen erzahlst
TELL erzahlt erzahlte gemeint genannt gesagt gezeigt gsagt gsait gschwaetzt gschwatzt
TELL gseit gsogt haass haasst heisse heissen heisst hiess hiessen informier informiere
TELL informieren informiert informierte laber labern lautet meinest meinst meint meinte
TELL meinten meintest meldets mitgeteilt mitteil mitteile mitteilen mitteilst mitteilt
TELL mitteilte mitteilten mitteiltest mitzuteilen nenn nenne nennen nennt saege saegen
TELL saegs sag sage sagen sagn sagns sags sagst sagt sagte sagten sagtet sagts said say
TELL schwaetz schwatz soag sog sogt sogts sproch tell told verrat verrate verraten
TELL verratet versicher versichere versichern versichert verstaendig verstaendigen
TELL verstaendigt verstandig verstandigen verstandigt weitergesagt weitersag weitersage
TELL weitersagen weitersagst weitersagt weitersagte weitersagten weitersagtest
TELL weiterzusagen wiederhol wiederhole wiederholen zeig zeige zeigen zeigst zeigt zeigte
THANKS bedank bedanke bedanken bedankt bedankte dake danek dange dangge dank danka dankae
THANKS dankbar dankbarkeit danke dankee danken dankend dankeschoen dankeschon dankesehr
THANKS danki dankschoen dankschon dankw dnke gedankt grazie herzlichendank merci mercy
THANKS mersi nixfuerungut nixfurungut tausenddank thank thanks thx tks ty vergelts
THANKS vielendank
THEY dene denen dera deren derjenige dessen diejenige diejenigen ehn er he him ihm ihn
THEY sech seine seinem seinen seiner seines seiniger seins she sich sie them they
THINK ahn ahne ahnen ahnt angeblich angebliche angeblichen anscheinend ansicht ansichten
THINK bedenk bedenke bedenken bedenkt believe bezweifl bezweifle bezweiflen dachte
THINK dachten dachtet denk denka denkae denkbar denke denken denkst denkt denkts
THINK entscheide entscheiden entscheidet entscheidung entschieden entschluss erwarte
THINK erwarten erwartet erwartung erwartungen gedacht gedanke gedanken geglaubt glaab
THINK glaabe glaub glaube glauben glaubst glaubt glaubte glob gloub guess hoff hoffe
THINK hoffen hoffentlich hoffnung hofft hoffte hope meinung meinungen moan moane
THINK mutmasslich offenbar offensichtlich offensichtliche schaetze schaetzen schaetzt
THINK schaetzungsweise schatze schatzen schatzt schatzungsweise scheinbar think thought
THINK traeum traeume traeumen traeumt traum traume traumen traumt uberleg uberlege
THINK uberlegen uberlegst uberlegt uberlegte uberlegung ueberleg ueberlege ueberlegen
THINK ueberlegst ueberlegt ueberlegte ueberlegung vermute vermuten vermutet vermutlich
THINK vermutung wundern wundert zweifel zweifle
THIS besagte besagten besagter daem dam das dass dasselbe dat dees deis dene dera
THIS derartig derartige derartigen derartiger derselbe derselben desch desselbe dien dies
THIS diesbezueglich diesbezuegliche diesbezuglich diesbezugliche diese dieselbe dieselben
THIS diesem diesen dieser dieses dis disi dit dits ditt does dos ds ebendiese es genannte
THIS genannten genannter gleiche gleichen gleicher gleiches hierbei it jene jenem jenen
THIS jener jenes obig obige obigen obiger selbe selben selber selbes selbige selbigen
THIS selbiges sella selle sisch solch solche sowas that these this those
TIME abend abende abends advent binnen datum dauer dauern dauert dauerte diesmal einstmal
TIME fastenzeit feiertag feiertage feiertagen ferien frist fristen fristgemaess
TIME fristgemass fristgerecht fristgerechte fronleichnam frueh fruehe fruehen frueher
TIME frueherer fruehes fruehjahr fruehling fruehmorgens fruehzeitig fruh fruhe fruhen
TIME fruher fruherer fruhes fruhjahr fruhling fruhmorgens fruhzeitig gebi geburtstag
TIME geburtstage geburtstags geburtstagsgruesse geburtstagsgrusse halbjahr halbtag
TIME heiligabend herbst herbstes heuer hour irgendwann jaehrige jaehrigen jahr jahre
TIME jahren jahres jahresende jahrestag jahrige jahrigen jahrs jahrzehnt jederzeit johr
TIME joor jubilaeum jubilaum lang lange langer langsam langsame min minute minuten mittag
TIME mittags mitten momente monat monate monaten monats monatsanfang monatsende month
TIME morgen morgens nachmittag nachmittags neujahr ostern pfingsten quartal quartals
TIME quartalsende rechtzeitig runde saison saisons sekuendlich sekundlich selten
TIME silvester sommer sommers spaet spaete spaeten spaeter spaetere spaeteren spaetestens
TIME spat spate spaten spater spatere spateren spatestens spetter spoeter spoter std
TIME stuendchen stundchen stunde stunden termindatum time uhr uhrn uhrzeit uhrzeiten
TIME urlaub urlaubs vergangenheit viertelstunde vormittag vormittags week weihnachten
TIME winter winters woche wochen wochenend wochenende wochenenden wochenendes wochn wuche
TIME year zeit zeiten zeitig zeitpunkt zeitraum ziit zyt zyti
TIRED aerger aergere aergerlich aergerliche aergern aergert angenervt angry ankotzen
TIRED ankotzt annoyed arger argere argerlich argerliche argern argert bedient burnout
TIRED dicke durchdreh durchdrehe durchdrehen durchdrehst durchdreht durchdrehte
TIRED durchdrehten durchdrehtest durchgedreht durchzudrehen enttaeuschend enttaeuscht
TIRED enttaeuschte enttaeuschung enttauschend enttauscht enttauschte enttauschung ertrag
TIRED ertrage ertragen faxen fedup frech freche frechheit frechheiten frustriert
TIRED geaergert geargert gehasst gelangweilt genervt genervte gestresst hass hasse hassen
TIRED hasst hate heidanei kotzen kotzt langweilig langweilige langweilt leid mude muede
TIRED nerven satt sauer schnauze sick stinksauer stinkt tired uberdrussig uberreizt
TIRED ueberdruessig ueberreizt unertraeglich unertraegliche unertraglich unertragliche
TIRED ungeduldig unverschaemt unverschaemte unverschaemtheit unverschaemtheiten
TIRED unverschamt unverschamte unverschamtheit unverschamtheiten unzufrieden unzufriedene
TIRED unzumutbar unzumutbare veraergert veraergerte verargert verargerte wahnsinn
TIRED wahnsinnig wuetend wutend zornig zumutung zuviel zuviele zuvuel
TITLE albers alex andrea andreas anna artik bello bernd birgit brandl brandt carla
TITLE christian claudia damen daniel dieter dipl doktor doktoren dr ebner elfriede emil
TITLE felix fischer fr fraeulein frank fraulein frl geehrte geehrten geehrter geehrtes
TITLE gruber guenter gunter hans hanseln hartmut heike helga herr herrn hilde hr hrn
TITLE huber ing ingrid jan jana jens jonas juergen julia jurgen jutta karin kathrin
TITLE katrin kaya kessler klaus konrad laura lea lehner lena leon leonie lindenhof lisa
TITLE lise lohmann lorenz lukas madam maria marie markus martin martina max mehmet meier
TITLE meyer michael minka moeller moller monika mr mrs ms mueller muller nadine nicole
TITLE novak oezdemir ozdemir paul peter petersen petra prof professor professorin rex
TITLE sabine sandra sarah schmidt schulz schulze seidl sg sgdh sgh sir sophie stefan
TITLE steffi susanne sven svenja thomas thoms tim tobias udo ursula uwe verehrte
TITLE verehrter wagner weber wolfgang yilmaz yusuf
TRAVEL abfahrt abreise airport anreise ausfluege ausflug ausfluge bahn bahnfahrt bus
TRAVEL camping db ferienwohnung flieg fliege fliegen fliegst fliegt flight fluege fluegen
TRAVEL flug fluge flugen geflogen gepack gepaeck gleis griechenland hotels hotelzimmer
TRAVEL italien koffer kreuzfahrt mallorca pauschalreise reise reisebus reisen reisest
TRAVEL reiset spanien strand tour tourist trip tuerkei turkei unterkunft unterwegs
TRAVEL verreisen verreist visum zob zuege zuegen zug zuge zugen
TRY anstreng anstrengen ausprobier ausprobiere ausprobieren ausprobiern ausprobierst
TRY ausprobiert ausprobierte ausprobierten ausprobire auszuprobiern bemuehe bemuehen
TRY bemueht bemuehung bemuhe bemuhen bemuht bemuhung getestet muehe muhe probe probeabo
TRY probefahrt probemonat proben probestunde probetraining probiar probier probiere
TRY probieren probieret probiers probierst probiert probierte probierts strengt test
TRY teste testen testet tests tried try trying versuach versuch versuche versuchen
TRY versuchs versuchst versucht versuchte
UNSUB abbesellen abbestell abbestelle abbestellen abbesteller abbestelln abbestellst
UNSUB abbestellt abbestellte abbestellten abbestelltest abbestellung abbestellungen
UNSUB abbstellen abestellen abgebestellt abgemeldet abmaeldae abmaelde abmald abmalda
UNSUB abmalde abmalden abmeden abmedlen abmedlung abmeld abmelde abmeldebutton
UNSUB abmeldecode abmeldeformular abmeldeknopf abmeldelink abmelden abmeldeseite
UNSUB abmeldest abmeldet abmeldete abmeldeten abmeldetest abmeldn abmeldne abmeldng
UNSUB abmeldung abmeldungen abmellden abmelten abmleden abzubestellen abzumelden
UNSUB ameldung ausgetreten ausschreib ausschreibe ausschreiben ausschreibst ausschreibt
UNSUB austragung austragungen austrete austreten austritt austritte austritts
UNSUB auszuschreiben deabonnier deabonniere deabonnieren deabonniern deabonnierst
UNSUB deabonniert deabonnierte deabonnierten deabonnire deregistrier deregistriere
UNSUB deregistrieren deregistriern deregistrierst deregistriert deregistrierte
UNSUB deregistrierten deregistrire desabonnieren entabonnieren exmatrikulation
UNSUB exmatrikuliert opt optout unsub unsubcribe unsubscibe unsubscribe unsubscribed
UNSUB vereinsaustritt
UNTIL after anschliessend before bevor bis bisch bisweilen dana danach dann dannach
UNTIL dazwischen during ehe hernach nach nachdem nachher nachhher nochher seit solang
UNTIL spaetestens spatestens until vor vorab voraus vorerst vorlaeufig vorlaufig vorm
UNTIL waehrend waehrenddessen wahrend wahrenddessen while
US eus euses hama hamma koemma mer mia miar oeis ois ons onser onsere samma simma uns
US unser unsere unsereins unserem unseren unserer unsererseits unseres unsern unsre
US unsrem unsrer us we wir
USE angewendet anwenden anwendung aufgebraucht bediene bedienen benoetze benotze benutz
USE benutze benutzen benutzst benutzt benutzte benutzung eingesetzt einsatz einsetz
USE einsetzen gebrauch gebrauche gebrauchen gebraucht genutzt missbrauch missbrauchen
USE missbraucht nuetz nuetzen nuetzt nuezae nutz nutzbar nutze nutzen nutzst nutzt nutzte
USE nutzung nuza use used using verbrauch verbrauchen verbraucht verwandt verwend
USE verwende verwenden verwendest verwendet verwendete verwendung werbezweck werbezwecke
USE werbezwecken zugreif zugreifen zugriff zweck zwecke zwecken zwecks
VERY absolute aeusserst allzu ausserst besonders derart dermassen deutlich echd echt
VERY ehrlich ehrliche ernst ernstgemeint ernsthaft ernsthafte extrem extreme fei gar
VERY grundsaetzlich grundsatzlich hochst hoechst insbesondere machtig maechtig ordentlich
VERY really richtiggehend seeehr sehr ser so sogar soo sooo soooo super tatsachlich
VERY tatsaechlich tierisch uberaus ubertrieben ueberaus uebertrieben ungemein unglaublich
VERY unglaubliche unheimlich ur very voll vollends wahnsinnig wirklech wirklich wuerkli
VERY wurkli ziemlich
WAIT abgewartet abwart abwarte abwarten abwartest abwartet abwartete abwarteten
WAIT abwartetest abzuwarten augenblick ausharren dranbleiben geduld gedulde gedulden
WAIT geduldig gewartet hold mom moment momentchen schlange sek sekunde sekunden stau wait
WAIT waiting wart warta wartae warte warteliste warten warteraum warteschleife wartest
WAIT wartet wartete warteten wartets wartezeit wartezeiten wartezimmer wartn
WANT beantrag beantrage beantragen beantragt begehr begehre begehren begehrt bestehe
WANT erbeten erbitte erwuenscht erwuenschte erwunscht erwunschte forder fordere fordern
WANT fordert forderung forderungen gefordert gewollt gewuenscht gewuenschte gewuenschten
WANT gewunscht gewunschte gewunschten machte maechte mag magst mechad mecht mechte mochdn
WANT mochet mocht mochte mochten mochtest mochtet mochtn mochts moechdn moechet moecht
WANT moechte moechten moechtest moechtet moechtn moechts moegen moegt mogen mogt mohcte
WANT verlang verlange verlangen verlangern verlangst verlangt verlangte waend waends
WANT wands wanna want wanted wants wend wiill wil will willl willst wlil woell woellt
WANT woin woit woll wolle wollen wolln wollt wollte wollten wolltest wolltet wotsch wott
WANT wu wue wuell wuensch wuensche wuenschen wuenschst wuenscht wuenschte wull wunsch
WANT wunsche wunschen wunschst wunscht wunschte
WEATHER frier frieren friert frisch frische frost gefroren gewitter glatt glatteis hagel
WEATHER heiss heisse hitze hochwasser kaelte kalt kalte kalter kaltes luft nass nebel
WEATHER rain regen regnen regnet regnete schnee schneien schneit snow sonne sonnig
WEATHER stuermisch sturm sturmisch sturmwarnung trocken trockene uberschwemmung
WEATHER ueberschwemmung unwetter warm warme wetter wind
WILL absicht absichtt beabsichtig beabsichtige beabsichtigen beabsichtigt geplant gonna
WILL plaene plan plane planen planest planet shall vorhab vorhabe vorhaben werden willl
WISH bevorzug bevorzuge bevorzugen bevorzugt dad daed daet daeten eher liaba lieba lieber
WISH mochte mochten moechte moechten prefer rather taet taete taeten taets tate taten
WISH tats vorschlag vorschlagen vorzugsweise wish would wuensche wuenschen wuensches
WISH wuenschte wuer wuerd wuerde wuerden wuerdest wuerdet wuerdi wuerdn wunsch wunsche
WISH wunschen wunsches wunschte wur wurd wurde wurden wurdest wurdet wurdi wurdn
WORD anfuehrungszeichen anfuhrungszeichen ausrufezeichen befehl befehle befehlen
WORD buchstabe buchstaben code codes codewort command grossbuchstaben imperativ kennwort
WORD keyword kleinbuchstaben kommando kuerzel kurzel parole saetze saetzen satz satze
WORD satzen schluesselwort schlusselwort signalwort stichwort woerter word wort worte
WORD worten worter wortlaut zauberwort zeichen
WORK arbeit arbeite arbeiten arbeitest arbeitet arbeitete arbeiteten arbeitn arbeits
WORK betrieb betrieben blinkt dienst dienste diensten dienstes dreht fruehdienst
WORK fruhdienst funkt funktion funktionen funktionier funktioniere funktionieren
WORK funktioniern funktionierst funktioniert funktionierte funzt gearbeitet hackl hackln
WORK homeoffice laeufts laufts nachtschicht nachtschichten schichtarbeit schichtarbeiter
WORK spaetdienst spatdienst spinnen spinnt wirkung work worked working works
WORK zusammenarbeit
WRONG autokorrektur durcheinander error falsch falsche falschem falschen falscher
WRONG falsches falschi falschnummer falschverbunden falshc fasch fehler fehlercode
WRONG fehlerhaft fehlerhafte fehlerhaften fehlermeldung fehlern fehlgeleitet foisch
WRONG foische geirrt incorrect inkorrekt inkorrekte irr irre irren irrst irrt irrtuemer
WRONG irrtuemlich irrtuemliche irrtuemlichen irrtuemlicherweise irrtum irrtumer
WRONG irrtumlich irrtumliche irrtumlichen irrtumlicherweise kuddelmuddel missverstaendnis
WRONG missverstanden missverstandnis mistake stimmtnicht ungenau unrecht unrichtig
WRONG unrichtige unrichtigen verbunden verkehrt verkehrte verkehrten verkehrter
WRONG verschrieben versehen versehens versehentlich versehentliche vertan vertipp
WRONG vertipper vertippt verwaehl verwaehlen verwaehlt verwahl verwahlen verwahlt
WRONG verwechseln verwechselt verwechslung verwechslungen verzaehlt verzahlt wrong
YES absolut alright bassd basst einverstande fine freilich gebongt genehm gewiss ja jaa
YES jaaa jaja jap jau jawohl jawoi jawoll jep jo joa joo jou jub jup k kk logisch logo
YES natuerlich naturlich ok okay oke okee okeh okey oki okidoki ordnung passd passt past
YES roger selbstverstaendlich selbstverstandlich sicher sicherlich sure topp yea yeah yep
YES yes yup
YOU dein deine deinem deinen deiner deines deins di diae dich dier dir du eana eich eier
YOU eierm eire enk enker euch euer euerm euern euis eure eurem euren eurer eurerseits
YOU eures euri eurige habense habs habts hammse hamse hoerense hoernse hoernsie horense
YOU hornse hornsie ier ihna ihne ihnen ihnn ihr ihre ihrem ihren ihrer ihrerseits ihres
YOU ihrige ihrs kennts koennense koennse konnense konnse lasse lassense machense oeich
YOU oes oich os seids sen sie sies sinds u uch uech ya you your yours
"""
