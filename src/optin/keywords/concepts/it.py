"""What the words of Italian stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT abb abbonamenti abbonamento account adottato adotto assicurazione badge contatore
ACCOUNT contrato contratto convenzionata dallassicurazione dellabbonamento
ACCOUNT dellassicurazione dellrc distribuzione domiciliazione fedelta fornitura garanzia
ACCOUNT garanzie kasko labbonamento laccount ladotto lassicurazione lautolettura leasing
ACCOUNT plan policy polizz polizza polizze pratica pratiche rc rinnova rinnovai rinnovar
ACCOUNT rinnovare rinnovate rinnovi rinnovo servizi servizio tariffa tariffe tessera
ACCOUNT tessere unadotto
AD ad ads annunci annuncio bonus catalogo cavolata cavolate commerciale commerciali
AD coupon cringe degustazione dellofferta dem friday fuffa imperdibile lannuncio
AD lincentivo lofferta lofferte lomaggio marketing monnezza newsletter offerta offerte
AD omaggi omaggio premio promo promozionali promozione promozioni propaganda proponete
AD proposta proposte proposto pubblicita pubblicitari pubblicitario questionari reclame
AD robaccia saldi scontata scontate scontati scontato sconti sconto sondaggi sondaggio
AD spam spamm spammer spazzatura spot survey vantaggi volantinaggio volantini
AGAIN again anca ancor ancora ancoraaa ancra ankora bis daccapo dinuovo noch riecco
AGAIN rieccoci rieccovi still tuttora
AGREE accept accetta accettai accettano accettar accettata accettate accettazione accetti
AGREE accetto acconsento accorda accordai accordar accordi accordo agree allow approva
AGREE approvai approvar approvi approvo assenso autorizzato autorizzazione autorizzo
AGREE concedo concessa concesso concorda concordi concordo consensi consenso consenta
AGREE consente consenti consento daccordo laccordo lassenso lautorizzazione optin patti
AGREE permessa permesse permessi permesso permetta permette permetti permetto
AGREEWORD appunto coerente correct corretta corrette corretti corretto corrisponde esatta
AGREEWORD esatte esatti esatto giusta giuste giusti giusto precisa preciso reale reali
AGREEWORD regolare regolari right true valida valide validi valido vera vere veri verita
AGREEWORD vero
ALL completa complete completi completo every generale generali intera interi intero ogni
ALL ognuno ovunque qualunque totale tt tuti tuto tutt tutta tutte tutti tutto
ALREADY already before dellennesimo ennesima ennesimi ennesimo fa finora finto gia giaa
ALREADY gja passata passati passato pocanzi precedente prima recate recente ripetoto
ALREADY scorsa scorse scorsi scorso solito unavolta volta volte
AND also altresi anche and ank anke assieme cioe e ecc eccetera ed et etc insieme insomma
AND ne nonche o oppure or ossia ovvero perfino persino pur pure
ANSWER answer reagendo reagiamo reagiate reagir reagira reagirai reagirci reagirei
ANSWER reagirla reagirle reagirli reagirlo reagirmi reagirne reagiro reagirsi reagirti
ANSWER reagirvi reagisca reagisce reagisci reagisco reagisse reagissi reagiste reagisti
ANSWER reagita reagite reagiti reagiva reagivi reagivo replica replicai replicar replichi
ANSWER replico reply respond riscontro risp risponda risponde rispondere rispondervi
ANSWER rispondete rispondi rispondo rispose risposi rispost risposta risposte risposti
ANSWER risposto
ANYMORE anymore avanti cchiu chiu definitivamente dora innanzi inpoi nno oramai ormai pij
ANYMORE piu piuu piuuu piuuuu plui plus ppiu pu pui
APPOINTMENT acquagym agenda allappto allenamenti allenamento appointment appto appuntam
APPOINTMENT appuntamenti appuntamento assente assenti assenza ballo booking colloqui
APPOINTMENT colloquio consulto convegni convegno convoca convocai convocar convocazioni
APPOINTMENT convochi convoco corsi corso crossfit danza dellappuntamento fissa fissaci
APPOINTMENT fissagli fissai fissala fissale fissali fissalo fissami fissando fissane
APPOINTMENT fissano fissar fissarci fissare fissarla fissarle fissarli fissarlo fissarmi
APPOINTMENT fissarne fissarsi fissarti fissarvi fissasse fissassi fissaste fissasti
APPOINTMENT fissata fissate fissati fissato fissava fissavi fissavo fissera fisserai
APPOINTMENT fisserei fissero fissi fissiamo fissiate fissino impegni impegno incontra
APPOINTMENT incontri incontro karaoke lacquagym lagenda lappto lappuntamento lassemblea
APPOINTMENT lassente lassenza lezione lezioni limpegno logopedia lorario meeting
APPOINTMENT mindfulness orari orario pilates posturali prelievi prelievo prenota prenotai
APPOINTMENT prenotar prenotare prenotata prenotato prenotazione prenotero prenoti prenoto
APPOINTMENT presente presenti presenza riunione riunioni saggi saggio seduta sedute
APPOINTMENT sessione slot sopralluogo spinning tango turni turno unagenda unappto
APPOINTMENT unorario visita visite yoga zumba
ARRIVE appare apparso ariva arivano arivati arive arriva arrivaci arrivai arrivala
ARRIVE arrivale arrivali arrivalo arrivami arrivan arrivane arrivano arrivar arrivare
ARRIVE arrivarmi arrivassero arrivata arrivate arrivati arrivato arrivava arrivavi
ARRIVE arrivavo arrive arrivera arrivero arrivi arrivino arrivo compare comparso
ARRIVE consegnare consegnate consegnatelo consegnato consegni consegno giunga giungano
ARRIVE giunge giunger giungera giungere giungero giungete giungeva giungevi giungevo
ARRIVE giungi giungici giungila giungile giungili giungilo giungimi giungine giungiti
ARRIVE giungo giungono giunta giunte giunti giunto pervenga pervengo perveni pervenir
ARRIVE pervenire perviene ricompaio riva rivano rivare rivarme rivata
ARTICLE an el er i il l la les los lu the un
ASK ask chieda chiedano chiede chiedendo chieder chiedera chiedere chiedermelo chiedermi
ASK chiedero chiedete chiedetemelo chiedetemi chiedeva chiedevi chiedevo chiedi chiedici
ASK chiedila chiedile chiedili chiedilo chiedimi chiedine chiediti chiedo chiedono chiese
ASK chiesero chiesi chieso chiesta chieste chiesti chiesto consulta consulti domanda
ASK domandai domandar domande domandi domando esigere esigiamo esigo esorta esortaci
ASK esortai esortala esortale esortali esortalo esortami esortane esortano esortar
ASK esortare esortata esortate esortati esortato esortava esortavi esortavo esortera
ASK esortero esorti esortino esorto implora implorai implorar implori imploro invita
ASK invitaci invitai invitala invitale invitali invitalo invitami invitane invitano
ASK invitar invitare invitarmi invitata invitate invitatemi invitato invitava invitavi
ASK invitavo invitera invitero inviti invitino invito istanza kiedo kiesto linvito prega
ASK pregaci pregagli pregai pregala pregale pregali pregalo pregami pregando pregane
ASK pregano pregar pregarci pregare pregarla pregarle pregarli pregarlo pregarmi pregarne
ASK pregarsi pregarti pregarvi pregasse pregassi pregaste pregasti pregata pregate
ASK pregati pregato pregava pregavi pregavo preghera preghero preghi preghiere preghino
ASK propoe propoi propoici propoila propoile propoili propoilo propoimi propoine propoir
ASK propoira propoire propoiro propoite propoiti propoiva propoivi propoivo proponga
ASK propongo proposti request richieda richiede richiedi richiedo richiesta richieste
ASK richiesti richiesto scongiuro sollecitarmi sollecitata sollecitazioni solleciti
ASK sollecito sollecitudine supplica supplico
BAD bad brutta brutte brutti brutto buca cattiva cattive cattivi cattivo delusa delusi
BAD deluso difetti disagi disagio disastro dufficio fragile grave gravi guai guaio
BAD indegno lenta lenti lento macabro mala mali matta miseria negativa negativo orrendo
BAD orribile orribili paura pazzesco peggio peggiora peggiore peggiori pena pessima
BAD pessime pessimi pessimo problema problemi puzza puzzano puzzare ridicola ridicoli
BAD ridicolo rischio rumoraccio rumore scadente scadenti scarsa scarsi scarso schifose
BAD scortese sfocato sporca sporche sporchi sporco storto strana strane strani strano
BAD triste tristi vergogn
BE am are be ce cera cerano diventa diventarlo diventata diventato e era erano eravamo
BE eravate eri ero ese essendo esserci essere esserlo fosse fossero fossi fossimo foste
BE fu furono is sara sarai saranno sarebbe sarei saremmo saremo sareste saresti sarete
BE saro sarrivo sei semo sia siamo siano siate sie siete sn son sono sta stai stait
BE stando stanno stara starci starebbe starei starmi staro stata state statevi stati
BE statii stativi stato stava stavano stavo stiamo sto trattasi was xe
BECAUSE allora because causale cosi cosicche dunque effetto esempio infatti motivazione
BECAUSE motivi motivo percio pertanto poi poiche quindi ragione ragioni scopi scopo senso
BECAUSE siccome significa since xcio
BEGIN accenda accende accender accendete accendi accendo accesa accese accesi acceso
BEGIN attiva attivaci attivai attivala attivale attivali attivalo attivami attivane
BEGIN attivano attivar attivare attivata attivate attivati attivato attivava attivavi
BEGIN attivavo attivera attivero attivi attivino attivo avvi avvia avviaci avviagli
BEGIN avviai avviala avviale avviali avvialo avviami avviamo avviando avviane avviano
BEGIN avviar avviarci avviare avviarla avviarle avviarli avviarlo avviarmi avviarne
BEGIN avviarsi avviarti avviarvi avviasse avviassi avviaste avviasti avviata avviate
BEGIN avviati avviato avviava avviavi avviavo avviera avvierai avvierei avviero avvino
BEGIN avvio begin cominci comincia cominciate cominciava comincio esordio inizi inizia
BEGIN iniziaci iniziai iniziala iniziale iniziali inizialo iniziami iniziamo iniziane
BEGIN iniziano iniziar iniziare iniziata iniziate iniziati iniziato iniziava iniziavi
BEGIN iniziavo iniziera iniziero inizino inizio linizio riattiva riattivate riattivatemi
BEGIN riattivi riattivo riavvi riavvia riavviai riavviar riavvino riavvio riparta riparte
BEGIN riparti ripartiamo ripartir ripartita riparto riprenda riprende riprendere riprendi
BEGIN riprendo riprendono ripresa riprese ripresi ripreso start
BLOCK banna bannaci bannagli bannai bannala bannale bannali bannalo bannami bannando
BLOCK bannane bannano bannar bannarci bannare bannarla bannarle bannarli bannarlo
BLOCK bannarmi bannarne bannarsi bannarti bannarvi bannasse bannassi bannaste bannasti
BLOCK bannata bannate bannati bannato bannava bannavi bannavo bannera bannerai bannerei
BLOCK bannero banni banniamo banniate bannino banno blacklist blocate blocato blocca
BLOCK bloccaci bloccai bloccala bloccale bloccali bloccalo bloccami bloccane bloccano
BLOCK bloccar bloccare bloccarli bloccarsi bloccata bloccate bloccatemi bloccati bloccato
BLOCK bloccava bloccavi bloccavo blocchi blocco block blogga bloggaci bloggai bloggala
BLOCK bloggale bloggali bloggalo bloggami bloggane bloggano bloggar bloggare bloggata
BLOCK bloggate bloggati bloggato bloggava bloggavi bloggavo blogghi bloggo blokkati
BLOCK blokko bloko filtrare filtri filtro ghosta ghostaci ghostai ghostala ghostale
BLOCK ghostali ghostalo ghostami ghostane ghostano ghostar ghostare ghostata ghostate
BLOCK ghostatemi ghostati ghostato ghostava ghostavi ghostavo ghostera ghostero ghosti
BLOCK ghostino ghosto ignorare ignorate ignorati ignoro muta mutaci mutagli mutai mutala
BLOCK mutale mutali mutalo mutami mutando mutane mutano mutar mutarci mutare mutargli
BLOCK mutarla mutarle mutarli mutarlo mutarmi mutarne mutarono mutarsi mutarti mutarvi
BLOCK mutasse mutassi mutaste mutasti mutata mutate mutateci mutatemi mutatevi mutati
BLOCK mutato mutava mutavamo mutavano mutavate mutavi mutavo mutera muterai muterei
BLOCK muteremo muterete mutero muti mutiamo mutiate mutino muto ribloccato silenzi
BLOCK silenzia
BODY addominali allanima allossa allosso alluce allunghia anima baffi barba bionda biondo
BODY bocca braccia braccine braccio calva calvo capa capelli capello castana castano
BODY caviglia ceretta cervello cheratina ciglia corpi corpo coscia cuoio dallossa
BODY dallosso dellossa dellosso dente denti dentini dita dito estetica estetico extension
BODY fegato fianchi fronte gamba gambe gengiva ginocchio ginochio gola gomito labbra
BODY lalluce lanima lisci locchio lossa losso lunghia lunghie mani manicure mano mascella
BODY meches muscoli muscolo naso nellossa nellosso nervo occhi occhio orecchie orecchio
BODY ossa osso pancia pedicure pelle pene petto phon piede piedi piega piercing polmoni
BODY polso regolabarba reni ricci riccio ricresce ricrescete sangue schiena shampoo
BODY smalto spalla spalle stomaco sudano sudore sullossa sullosso tagliate taglio tallone
BODY tatuaggi tatuaggio testa tinta tintaa tinte tinto tondo trucco unalluce unanima
BODY unghia unghie unocchio unossa unosso ununghia ununghie vena viso voce
BOTHER annoi annoia annoiaci annoiai annoiala annoiale annoiali annoialo annoiami
BOTHER annoiamo annoiane annoiano annoiar annoiare annoiata annoiate annoiati annoiato
BOTHER annoiava annoiavi annoiavo annoiera annoiero annoino annoio assilla assillai
BOTHER assillar assillarmi assilli assillo bother bullizza bullizzata bullizzi bullizzo
BOTHER distruba distrubi distrubo distura disturai disturar disturba disturbando
BOTHER disturbare disturbati disturbato disturbi disturbo disturi disturo fastidi
BOTHER fastidio fastidiosa fastidioso importunatemi importuni infastidiscono insulti
BOTHER insulto intasa intasaci intasai intasala intasale intasali intasalo intasami
BOTHER intasane intasano intasar intasare intasata intasate intasati intasato intasava
BOTHER intasavi intasavo intasera intasero intasi intasino intaso intralci invada
BOTHER invadano invade invadenti invader invadera invadere invadero invadete invadeva
BOTHER invadevi invadevo invadi invadici invadila invadile invadili invadilo invadimi
BOTHER invadine invaditi invado invadono invasa invase invasi invaso minacce minaccia
BOTHER molesta molestai molestar molestarmi molesti molestia molestie molesto noia noiosa
BOTHER noiose noiosi noioso offenda offende offender offenderti offendi offendo offesa
BOTHER offese offesi offeso oppressa oppresse oppressi oppresso opprima opprime opprimer
BOTHER opprimi opprimo perseguita perseguitata rompa rompe rompere rompeste rompete rompi
BOTHER rompiate rompipalle rompo rompono rottura rotture sbatti scassa scassaci scassai
BOTHER scassala scassale scassali scassalo scassami scassane scassano scassar scassare
BOTHER scassate scassati scassato scassava scassavi scassavo scassera scassero scassi
BOTHER scassino scasso scatole schiaffo scoccera scoccero scocci scoccia scocciai
BOTHER scocciar scocciare scocciatori scoccino scoccio scucciato secca seccaci seccagli
BOTHER seccai seccala seccale seccali seccalo seccami seccando seccane seccano seccar
BOTHER seccarci seccare seccarla seccarle seccarli seccarlo seccarmi seccarne seccarsi
BOTHER seccarti seccarvi seccasse seccassi seccaste seccasti seccata seccate seccati
BOTHER seccato seccatori seccava seccavi seccavo secchera secchero secchi secchino secco
BOTHER spamma spammaci spammai spammala spammale spammali spammalo spammami spammane
BOTHER spammano spammar spammare spammarmi spammata spammate spammati spammato spammava
BOTHER spammavi spammavo spammera spammero spammi spamming spammino spammo stalker
BOTHER stalkera stalkeri stalkero stalking stress stressa stressai stressar stressi
BOTHER stresso stroppia tampina tampinai tampinar tampinate tampini tampino tedi tedia
BOTHER tediaci tediagli tediai tediala tediale tediali tedialo tediami tediamo tediando
BOTHER tediane tediano tediar tediarci tediare tediarla tediarle tediarli tediarlo
BOTHER tediarmi tediarne tediarsi tediarti tediarvi tediasse tediassi tediaste tediasti
BOTHER tediata tediate tediati tediato tediava tediavi tediavo tediera tedierai tedierei
BOTHER tediero tedino tedio tormenta tormentarlo tormentarmi tormenti tormento
BOTHER disturbaste disturbasse tempestaste importunaste
BUT anzi anziche benche bensi but cmq cmqe comunque eppure however invece ma malgrado
BUT peraltro pero perro sebbene seppure though tuttavia
BUY acquista acquisti acquisto affitta affittai affittar buy compera compra compraci
BUY comprai comprala comprale comprali compralo comprami comprane comprano comprar
BUY comprare comprata comprate comprati comprato comprava compravi compravo comprera
BUY comprero compri comprino compro noleggi noleggia noleggio ordina ordinaci ordinai
BUY ordinala ordinale ordinali ordinalo ordinami ordinane ordinano ordinar ordinare
BUY ordinata ordinate ordinatemi ordinati ordinato ordinava ordinavi ordinavo ordinera
BUY ordinero ordinino ordino quellacquisto ricompra ricompri ricompro shopping
CALL call chiama chiamaci chiamai chiamala chiamale chiamali chiamalo chiamam chiamami
CALL chiamane chiamano chiamar chiamare chiamata chiamate chiamatemi chiamati chiamato
CALL chiamava chiamavi chiamavo chiamera chiamero chiami chiamino chiamo citofona
CALL citofonare richiama richiamarmi richiamate richiami richiamo squilla squillai
CALL squillar squilli squillo suona suonaci suonagli suonai suonala suonale suonali
CALL suonalo suonami suonando suonane suonano suonar suonarci suonare suonarla suonarle
CALL suonarli suonarlo suonarmi suonarne suonarsi suonarti suonarvi suonasse suonassi
CALL suonaste suonasti suonata suonate suonati suonato suonava suonavi suonavo suonera
CALL suonerai suonerei suonero suoni suoniamo suoniate suonino suono telefona telefonate
CAN can capace capaci could grado impossibile pole posdo posoo poss possa possano
CAN possiamo possiate possibile possibilita posso possono potendo potere potesse potessi
CAN poteste potete poteva potevano potevate potevi potevo potra potrai potranno potrebbe
CAN potrei potremmo potremo potreste potresti potrete potro potuto pso pss psso puo puoi
CAN puoii riesce riesci riesco riescono riuscire riusciro riuscita riuscite riuscito
CANCEL annulla annullai annullamento annullar annullare annullate annullatelo annullato
CANCEL annulli annullo cancel disde disdendo disdetta disdette disdetti disdetto disdi
CANCEL disdiamo disdiate disdica disdice disdici disdico disdigli disdila disdile disdili
CANCEL disdilo disdimi disdine disdir disdira disdirai disdirci disdire disdirei disdirla
CANCEL disdirle disdirli disdirlo disdirmi disdirne disdiro disdirsi disdirti disdirvi
CANCEL disdisse disdissi disdiste disdisti disdite disditi disdiva disdivi disdivo
CANCEL rescindo salato salta saltare saltata saltate saltatela saltato saltiamo salto
CANCEL storna stornaci stornai stornala stornale stornali stornalo stornami stornane
CANCEL stornano stornar stornare stornata stornate stornati stornato stornava stornavi
CANCEL stornavo stornera stornero storni stornino storno voltura
CAR airbag allauto audi auto benzina berlina bici bmw brakes camion camper candela car
CAR carraio carraro carro carrozzina casco citycar dallauto dellauto diesel fiat ford
CAR freni freno frizione furgone furgoni golf gomma gomme gpl lairbag lauto libretto
CAR macchina macchine macchinetta marmitta monopattino moto motore motorino nellauto
CAR panda paraurti passeggini pneumatici renault ricambi ricambio ruota ruote scooter
CAR sella sullauto suv tamponato targa tire truck unauto veicoli veicolo vettura volvo
CHANCE bo boh boo dipende forse forze mah maybe opportunita perhaps
CHILD allieva allievi allievo alunna alunne alunni alunno bambina bambine bambini bambino
CHILD bebe bimba bimbe bimbi bimbo creatura criatura cuccioli cucciolo figli figlia
CHILD figlie figlio figliola figliolo minore minori neonata neonati neonato scolaro
CHILD studente studenti
CLIENT abbonata abbonati abbonato azionista client cliente clienti clinti correntista
CLIENT customer destinato inquilina inquilini inquilino linquilina linquilino lospite
CLIENT lutente member membri membro ospite ospiti paziente pazienti soci socia socie
CLIENT socio sostenitrice unospite unutente utente utenti
CLOSE aperta aperte aperti aperto apertura apra aprano apre aprendo apri apriamo apriate
CLOSE aprici aprigli aprila aprili aprilo aprimi aprine aprir aprira aprirai aprirci
CLOSE aprire aprirei apriremo aprirete aprirgli aprirla aprirle aprirli aprirlo aprirmi
CLOSE aprirne apriro aprirono aprirsi aprirti aprirvi aprisse aprissi apriste apristi
CLOSE aprite apriteci apritemi apritevi apriti apriva aprivamo aprivano aprivate aprivi
CLOSE aprivo apro aprono buco chiave chiavi chiuda chiudano chiude chiuder chiudera
CLOSE chiudere chiudero chiudete chiudetela chiudeva chiudevi chiudevo chiudi chiudiamo
CLOSE chiudiamola chiudici chiudila chiudile chiudili chiudilo chiudimi chiudine chiuditi
CLOSE chiudo chiudono chiusa chiuse chiusi chiuso chiusura chiusure close lock open
CLOSE riaperta riaperte riaperti riaperto riapra riaprano riapre riapri riaprici riaprila
CLOSE riaprile riaprili riaprilo riaprimi riaprine riaprir riaprira riaprire riapriro
CLOSE riaprite riapriti riapriva riaprivi riaprivo riapro riaprono richiuda richiude
CLOSE richiudi richiudo richiusa richiuse richiusi richiuso sblocca sbloccai sbloccar
CLOSE sbloccare sbloccato sblocchi sblocco serraci serragli serrai serrala serrale
CLOSE serrali serralo serrami serrando serrane serrano serrar serrarci serrare serrarla
CLOSE serrarle serrarli serrarlo serrarmi serrarne serrarsi serrarti serrarvi serrasse
CLOSE serrassi serraste serrasti serrata serrate serrati serrato serratura serrava
CLOSE serravi serravo serrera serrerai serrerei serrero serri serriamo serriate serrino
CLOSE serro
CLOTHES abiti abito allabito allorlo anello arancione asciutta azzurra azzurri azzurro
CLOTHES beige berretto bianca bianche bianco blu borsa borse borsetta bottone calze
CLOTHES calzini camice camicia camicie cappello cappotti cappotto cerniera ciabatte
CLOTHES cintura collana colore colori costume cotone cravatta cucire cucito dallorlo
CLOTHES dellorlo divisa giacca giacche gialla giallo gioielli giubbotto gonna gonne
CLOTHES grigia grigio guanti intimo jeans labito lana lanello lazzurra lazzurro lilla
CLOTHES lintimo lorlo macchia macchie maglia maglie magliette maglione maglioni marrone
CLOTHES misura misure nellorlo nera neri nero nude orecchino orli orlo orologio pannolino
CLOTHES pigiama rosa rossa rosse rosso sandali scarpa scarpe sciarpa seta stivale stivali
CLOTHES stoffa sullorlo taglia taglie tasche tessuto tuta unabito unanello unintimo
CLOTHES unorlo verde verdi vesti vestire vestiti vestito viola xl xs xxl zip
COME accesso avvicina avvicini avvicino entra entraci entragli entrai entrala entrale
COME entrali entralo entrami entrando entrane entrano entrar entrarci entrare entrarla
COME entrarle entrarli entrarlo entrarmi entrarne entrarsi entrarti entrarvi entrasse
COME entrassi entraste entrasti entrata entrate entrati entrato entrava entravi entravo
COME entrera entrerai entrerei entrero entri entriamo entriate entrino frequenta
COME frequento intervenire intervenite passa passaci passagli passai passala passale
COME passali passalo passami passando passane passano passar passarci passare passarla
COME passarle passarli passarlo passarmi passarne passarsi passarti passarvi passasse
COME passassi passaste passasti passate passateci passava passavi passavo passera
COME passerai passerei passero passi passiamo passiate passino passo presenta presentero
COME presento rientra rientrai rientrar rientri rientro ripassa ripassai ripassar ripassi
COME ripasso ritorna ritornai ritornar ritorni ritorno salendo salga salgano salgo
COME salgono sali saliamo saliate salici saligli salila salile salili salilo salimi
COME saline salir salira salirai salirci salire salirei saliremo salirete salirgli
COME salirla salirle salirli salirlo salirmi salirne saliro salirono salirsi salirti
COME salirvi salisse salissi saliste salisti salita salite saliteci salitemi salitevi
COME saliti salito saliva salivamo salivano salivate salivi salivo torna tornaci tornagli
COME tornai tornala tornale tornali tornalo tornami tornando tornane tornano tornar
COME tornarci tornare tornarla tornarle tornarli tornarlo tornarmi tornarne tornarsi
COME tornarti tornarvi tornasse tornassi tornaste tornasti tornata tornate tornati
COME tornato tornava tornavi tornavo tornera tornerai tornerei torneremo tornero torni
COME torniamo torniate tornino torno vegna vegnir vegno venendo venga vengano vengo
COME vengono veni venia veniamo veniate venirci venire venirmi venirvi venisse venissi
COME venite veniva venivo venne vennero venni venuta venute venuti venuto verra verrai
COME verranno verrebbe verrei verremo verresti verrete verro viene vieni vieniti visitaci
COME visitai visitala visitale visitali visitalo visitami visitane visitano visitar
COME visitare visitata visitate visitati visitato visitava visitavi visitavo visitera
COME visitero visiti visitino visito
COMPANY agenzia agenzie allente allikea amazon ambulatorio amministrativo asl
COMPANY associazioni asst attivita azienda aziendale aziendali aziende banca banche bar
COMPANY bistrot brand business caf carrozzeria cassa casse catering center circolo
COMPANY clinica cliniche club compagnia company concessionaria cral dallente dallikea
COMPANY dellente dellikea discoteca ditta ditte edicola enel eni ente enti fabbrica
COMPANY farmacia farmacie filiale filiali ikea impresa imprese inps lagenzia lagenzie
COMPANY lattivita lavanderia lazienda laziende ledicola lente libreria likea limpresa
COMPANY limprese marchio negozi negozio nellente nellikea officina officine onlus
COMPANY ospedale ospedali outlet palestra palestre partner pizzeria pizzerie poste
COMPANY redazione ristorante sauna shop snc societa spa srl store studi studio sullente
COMPANY sullikea tabacchi tabacchino telecom unente unikea unimpresa
CONFIRM accerta accertai accertar accerti accerto assicura assicurarmi assicuri assicuro
CONFIRM cf conferma confermare confermarmi confermate confermato conferme confermi
CONFIRM confermo confirm sicura sicure sicuri sicuro validaci validai validala validale
CONFIRM validali validalo validami validane validano validar validare validata validate
CONFIRM validati validato validava validavi validavo validera validero validino verifica
CONFIRM verificate verifico
CONTACT centralino contact contata contati contato contatta contattare contattarmi
CONTACT contattata contattate contattatemi contattato contatti contatto reach recapiti
CONTACT recapito ricontattatemi riferimento risenta risente risenti risentiamo
CONTACT risentiamoci risentir risentirci risento rivolga rivolge rivolger rivolgermi
CONTACT rivolgi rivolgo rivolta rivolte rivolti rivolto senta sentano sente sentendo
CONTACT senti sentiamo sentiate sentici sentigli sentila sentile sentili sentilo sentimi
CONTACT sentine sentir sentira sentirai sentirci sentire sentirei sentirla sentirle
CONTACT sentirli sentirlo sentirmi sentirne sentiro sentirsi sentirti sentirvi sentisse
CONTACT sentissi sentiste sentisti sentita sentite sentiti sentito sentiva sentivi
CONTACT sentivo sento sentono
CONTACT contatata contatato contatatemi contattaste contattasse ricontattaste ricontattasse
DATA anonima anonimo cognome cognomi dati dettagli diritti diritto finalita gdpr iban
DATA identita lanonima lanonimo linformativa nome nomi nominare passwd password privacy
DATA profili profilo protezione pw pwd rgpd riservata segreto sicurezza titolo
DATA trattamento trattata trattate trattati
DAY agosto ancuo anniversario aprile compleanni compleanno crai craje dagosto data
DAY datario demain dicembre dom domaan domai domane domani domenica domn
DAY duemiladiciannove dumani febbraio gennaio gg gio giornata giornate giorni giorno
DAY giovedi giugno ier iere ieri ierisera luglio lun lunedi luni maggio martedi marzo mer
DAY mercoledi novembre ogg ogge oggi oggj ogi oje ottobre ponte sab sabati sabato
DAY settembre today tomorrow ven venerdi
DEVICE aggeggi aggeggio antenna antivirus batteria batterie carica caricabatterie
DEVICE caricatore cartucce cavi cavo centralizzato computer console cuffie decoder dev6
DEVICE disco display dispositivo drone dv6 excel f4 galaxy hard hd huawei ios ipad
DEVICE lantenna lantivirus laser lettore mac monitor mouse nokia pc pennetta pila pile
DEVICE programma radio samsung scaricato schermi schermo sensore software stampante
DEVICE tablet tasti tastiera tasto telecomando toner tv usb windows xiaomi
DIE ammazza ammazzo bara cimitero crepa crepare crepate crepato crepi dead deceased
DIE deceduta deceduti deceduto decessi decesso defunta defunti defunto die died erede
DIE eredi eredita ereditato funebre funerale funerali lapide lutto mancata mancato
DIE morendo morire moriro morta morte morti morto muoia muoiano muoio muoiono muore rip
DIE riposi spirato suffragio uccidere uccido
DO agendo agendoci agendola agendoli agendolo agendomi agiamo agiamoci agiamola agiamoli
DO agiamolo agiate agir agira agirai agiranno agirci agire agirebbe agirei agiremmo
DO agiremo agireste agiresti agirete agirgli agirla agirle agirli agirlo agirmi agirne
DO agiro agirono agirsi agirti agirvi agisca agiscano agisce agisci agiscici agiscila
DO agiscile agiscili agiscilo agiscimi agiscine agisciti agisco agiscono agisse agissero
DO agissi agiste agisti agita agite agiteci agitegli agitemi agitevi agiti agito agiva
DO agivamo agivano agivate agivi agivo attuare azione azioni compi compia compiamo
DO compiano compiate compici compie compier compiera compiere compiero compiete compieva
DO compievi compievo compigli compila compile compili compilo compimi compine compio
DO compiono compiuta compiute compiuti compiuto crea creaci creagli creai creala creale
DO creali crealo creami creando creane creano crear crearci creare creargli crearla
DO crearle crearli crearlo crearmi crearne crearono crearsi crearti crearvi creasse
DO creassi creaste creasti creata create createci createmi createvi creati creato creava
DO creavamo creavano creavate creavi creavo creera creerai creerei creeremo creerete
DO creero crei creiamo creiate creino creo do effettua effettui effettuo esegua eseguano
DO esegue esegui eseguici eseguila eseguile eseguili eseguilo eseguimi eseguine eseguir
DO eseguira eseguire eseguiro eseguita eseguite eseguiti eseguito eseguiva eseguivi
DO eseguivo eseguo eseguono fa facc faccia facciamo facciano facciate faccio facemmo
DO facendo facesse facessi faceste faceva facevano facevi facevo facimme fai falli fallo
DO fammi fanno far fara farai faranno farci fare farebbe farei faremmo faremo fareste
DO farete farla farle farli farlo farmene farmi faro farsi farti farvi fasemo fasi
DO fassemo fasso fate fateci fatela fateli fatelo fatemi fatene fatevi fatta fatte fatti
DO fatto fazo fazz fazzu fece fo gestendo gestiamo gestiate gestione gestir gestira
DO gestirai gestirci gestire gestirei gestirla gestirle gestirli gestirlo gestirmi
DO gestirne gestiro gestirsi gestirti gestirvi gestisca gestisce gestisci gestisco
DO gestisse gestissi gestiste gestisti gestita gestite gestiti gestito gestiva gestivi
DO gestivo make prepara preparai preparar prepari preparo proceda procede proceder
DO procedete procedi procediamo procedo procedura provveda provvede provvedete provvedi
DO provvedimento provvedo provveduto reagire reagito realizza realizzi realizzo rifaccio
DO rifare rifate rifatelo rifatto svolga svolgano svolge svolger svolgera svolgere
DO svolgero svolgete svolgeva svolgevi svolgevo svolgi svolgici svolgila svolgile
DO svolgili svolgilo svolgimi svolgine svolgiti svolgo svolgono svolta svolte svolti
DO svolto usufruir
DOCUMENT allatto allega allegaci allegai allegala allegale allegali allegalo allegami
DOCUMENT allegane allegano allegar allegare allegata allegate allegava allegavi allegavo
DOCUMENT alleghi atti atto bando bigliettini c cartella cartelle cartelli cartello
DOCUMENT cartone cartoni certificato compilai compilar compilare compilato copia copiate
DOCUMENT copie curriculum cv dallatto delega deleghe dellatto diploma diplomi documenti
DOCUMENT documento dossier estratti file firma firmaci firmagli firmai firmala firmale
DOCUMENT firmali firmalo firmami firmando firmane firmano firmar firmarci firmare
DOCUMENT firmarla firmarle firmarli firmarlo firmarmi firmarne firmarsi firmarti firmarvi
DOCUMENT firmasse firmassi firmaste firmasti firmata firmate firmati firmato firmava
DOCUMENT firmavi firmavo firme firmera firmerai firmerei firmero firmi firmiamo firmiate
DOCUMENT firmino firmo fogli foglio foto fotocopi giornale giornali immagine immagini
DOCUMENT lattestato letichetta lex libretto libri libro manifesti manifesto mappa marca
DOCUMENT modelli modello moduli modulo nellatto passaporti passaporto pdf pr procura
DOCUMENT progetti progetto punti qrcode regolamento ricevuta ricevute riga righe rogito
DOCUMENT scheda schede sottoscritta sottoscritto stampa stampaci stampai stampala
DOCUMENT stampale stampali stampalo stampami stampane stampano stampar stampare stampata
DOCUMENT stampate stampatela stampati stampato stampava stampavi stampavo stampe stampera
DOCUMENT stampero stampi stampino stampo sullatto timbro unatto verbale versetti video
DOCUMENT visura
DRIVE drive guida guidaci guidagli guidai guidala guidale guidali guidalo guidami
DRIVE guidando guidane guidano guidar guidarci guidare guidarla guidarle guidarli
DRIVE guidarlo guidarmi guidarne guidarsi guidarti guidarvi guidasse guidassi guidaste
DRIVE guidasti guidata guidate guidati guidato guidava guidavi guidavo guidera guiderai
DRIVE guiderei guidero guidi guidiamo guidiate guidino parcheggiare parcheggio park
DRIVE patentati patente patenti pilotare posteggi sterza sterzaci sterzai sterzala
DRIVE sterzale sterzali sterzalo sterzami sterzane sterzano sterzar sterzare sterzata
DRIVE sterzate sterzati sterzato sterzava sterzavi sterzavo sterzera sterzero sterzi
DRIVE sterzino sterzo volante
EAT allaperitivo assaggi assaggia assaggiato assaggio banchetto bendo bendoci bendola
EAT bendoli bendolo bendomi ber bera berai beranno berci bere berebbe berei beremmo
EAT beremo bereste beresti berete bergli berla berle berli berlo bermi berne bero bersi
EAT berti bervi besse bessero bessi beste besti bete beteci betegli betemi betevi beva
EAT bevamo bevano bevate beve bevi beviamo bevo bevono bevuta bevute bevuti bevuto bi
EAT biamo biamoci biamola biamoli biamolo biate bigli bila bile bili bilo bimi bine biti
EAT brinda brindaci brindai brindala brindale brindali brindalo brindami brindane
EAT brindano brindar brindare brindata brindate brindati brindato brindava brindavi
EAT brindavo brindera brindero brindi brindino brindisi brindo cena cenaci cenagli cenai
EAT cenala cenale cenali cenalo cenami cenando cenane cenano cenar cenarci cenare
EAT cenargli cenarla cenarle cenarli cenarlo cenarmi cenarne cenarono cenarsi cenarti
EAT cenarvi cenasse cenassi cenaste cenasti cenata cenate cenateci cenatemi cenatevi
EAT cenati cenato cenava cenavamo cenavano cenavate cenavi cenavo cene cenera cenerai
EAT cenerei ceneremo cenerete cenero ceni ceniamo ceniate cenino ceno colazione cucinaci
EAT cucinai cucinala cucinale cucinali cucinalo cucinami cucinane cucinano cucinar
EAT cucinare cucinata cucinate cucinati cucinato cucinava cucinavi cucinavo cucinera
EAT cucinero cucini cucinino cucino cuocere dieta diete digiuna digiunai digiunar digiuni
EAT digiuno drink eat fame ingrassare mangera mangerai mangerei mangero mangi mangia
EAT mangiaci mangiai mangiala mangiale mangiali mangialo mangiami mangiamo mangiane
EAT mangiano mangiar mangiare mangiata mangiate mangiati mangiato mangiava mangiavi
EAT mangiavo mangino mangio merenda merendine pasti pasto pranza pranzaci pranzai
EAT pranzala pranzale pranzali pranzalo pranzami pranzane pranzano pranzar pranzare
EAT pranzata pranzate pranzati pranzato pranzava pranzavi pranzavo pranzera pranzero
EAT pranzi pranzino pranzo sete spuntino
EMAIL allegati allegato allego allemail busta buste cartacea cartaceo carteggio casella
EMAIL caselle corrispondenza elettronica elettroniche elettronici email emails fax gmail
EMAIL hotmail imail lallegato lallego lemail lemal lettera lettere mail mailbox mails
EMAIL nellallegato pec posta postale postali raccomandata unallego unemail
ENOUGH abbastanza assai enough genug sufficit suffit
FAMILY amore antenato babbo cognata cognati cognato compagna compagni compagno coniuge
FAMILY coniugi consorte cugina cugine cugini cugino ex famiglia famiglie familiari
FAMILY fidanzata fratelli fratm gemella gemelli gemello genero genitore genitori lamore
FAMILY madre madrina mamm mamma mamme mammina marito moglie nipote nipoti nipotina
FAMILY nipotini nipotino nonna nonne nonni nonnina nonno nuora padre padrino papa papi
FAMILY parente parenti sorella sorelle suocera suoceri suocero tata tesoro vedova vedovo
FAMILY zia zie zii zio
FIND cerca cercaci cercagli cercai cercala cercale cercali cercalo cercami cercando
FIND cercane cercano cercar cercarci cercare cercarla cercarle cercarli cercarlo cercarmi
FIND cercarne cercarsi cercarti cercarvi cercasi cercasse cercassi cercaste cercasti
FIND cercata cercate cercatevi cercati cercato cercava cercavi cercavo cerchera cerchero
FIND cerchi cerchiate cerchino cerco find recupero ricerca ricercai ricercar ricerche
FIND ricerchi ricerco ritrova ritrovai ritrovar ritrovi ritrovo search spuntato trova
FIND trovaci trovagli trovai trovala trovale trovali trovalo trovami trovando trovane
FIND trovano trovar trovarci trovare trovarla trovarle trovarli trovarlo trovarmi
FIND trovarne trovarsi trovarti trovarvi trovasse trovassi trovaste trovasti trovata
FIND trovate trovati trovato trovava trovavi trovavo trovera troverai troverei trovero
FIND trovi troviamo troviate trovino trovo
FIRST 1o decima decime decimo first last lultima lultimo next nona nono ottava ottavo
FIRST primi primo principale pross prossima prossime prossimi prossimo prox quarta quarto
FIRST quinta quinto seconda secondo seguente seguenti sesta sesto settima settimo
FIRST stavolta terza terzo ultima ultime ultimi ultimo
FIX aggiusta aggiusti aggiusto clean difetto difettosa difettoso dipinga dipinge dipinger
FIX dipingi dipingo dipinta dipinte dipinti dipinto disinfestate disinfestazione fix
FIX guasta guasti guasto installa installi installo lava lavaci lavaggi lavaggio lavagli
FIX lavai lavala lavale lavali lavalo lavami lavando lavane lavano lavar lavarci lavare
FIX lavargli lavarla lavarle lavarli lavarlo lavarmi lavarne lavarono lavarsi lavarti
FIX lavarvi lavasse lavassi lavaste lavasti lavata lavate lavateci lavatemi lavatevi
FIX lavati lavato lavava lavavamo lavavano lavavate lavavi lavavo lavera laverai laverei
FIX laveremo laverete lavero lavevo lavi laviamo laviate lavino lavo manutenzione monta
FIX montaci montagli montai montala montale montali montalo montami montando montane
FIX montano montar montarci montare montarla montarle montarli montarlo montarmi montarne
FIX montarsi montarti montarvi montasse montassi montaste montasti montata montate
FIX montati montato montava montavi montavo montera monterai monterei montero monti
FIX montiamo montiate montino monto pitturai pitturar pitturi pitturo pota potaci potagli
FIX potai potala potale potali potalo potami potando potane potano potar potarci potare
FIX potargli potarla potarle potarli potarlo potarmi potarne potarono potarsi potarti
FIX potarvi potasse potassi potaste potasti potata potate potateci potatemi potatevi
FIX potati potato potatura potava potavamo potavano potavate potavi potavo potera poterai
FIX poterei poteremo poterete potero poti potiamo potiate potino poto pulendo puliamo
FIX puliate pulir pulira pulirai pulirci pulire pulirei puliremo pulirete pulirgli
FIX pulirla pulirle pulirli pulirlo pulirmi pulirne puliro pulirono pulirsi pulirti
FIX pulirvi pulisca pulisce pulisci pulisco pulisse pulissi puliste pulisti pulita pulite
FIX puliteci pulitemi pulitevi puliti pulito puliva pulivamo pulivano pulivate pulivi
FIX pulivo pulizia pulizie repair restaura restauri restauro rimedia ripara riparaci
FIX riparai riparala riparale riparali riparalo riparami riparane riparano riparar
FIX riparare riparata riparate riparati riparato riparava riparavi riparavo riparazione
FIX riparera riparero ripari riparino riparo risolta risolte risolti risolto risolva
FIX risolve risolver risolvi risolvo roto rotta rotte rotti rotto sana sanaci sanagli
FIX sanai sanala sanale sanali sanalo sanami sanando sanane sanano sanar sanarci sanare
FIX sanargli sanarla sanarle sanarli sanarlo sanarmi sanarne sanarono sanarsi sanarti
FIX sanarvi sanasse sanassi sanaste sanasti sanata sanate sanateci sanatemi sanatevi
FIX sanati sanato sanava sanavamo sanavano sanavate sanavi sanavo sanera sanerai sanerei
FIX saneremo sanerete sanero sani saniamo saniate sanifica sanifico sanino sano scassata
FIX sistemai sistemar sistemo smonta smontaci smontai smontala smontale smontali smontalo
FIX smontami smontane smontano smontar smontare smontata smontate smontati smontato
FIX smontava smontavi smontavo smontera smontero smonti smontino smonto sostituito spazza
FIX spazzaci spazzai spazzala spazzale spazzali spazzalo spazzami spazzane spazzano
FIX spazzar spazzare spazzata spazzate spazzati spazzato spazzava spazzavi spazzavo
FIX spazzera spazzero spazzi spazzino spazzo spurga spurgaci spurgai spurgala spurgale
FIX spurgali spurgalo spurgami spurgane spurgano spurgar spurgare spurgata spurgate
FIX spurgati spurgato spurgava spurgavi spurgavo spurghi spurgo sterilizzazione stira
FIX stiraci stiragli stirai stirala stirale stirali stiralo stirami stirando stirane
FIX stirano stirar stirarci stirare stirarla stirarle stirarli stirarlo stirarmi stirarne
FIX stirarsi stirarti stirarvi stirasse stirassi stiraste stirasti stirata stirate
FIX stirati stirato stirava stiravi stiravo stirera stirerai stirerei stirero stiri
FIX stiriamo stiriate stirino stiro stura sturaci sturagli sturai sturala sturale sturali
FIX sturalo sturami sturando sturane sturano sturar sturarci sturare sturarla sturarle
FIX sturarli sturarlo sturarmi sturarne sturarsi sturarti sturarvi sturasse sturassi
FIX sturaste sturasti sturata sturate sturati sturato sturava sturavi sturavo sturera
FIX sturerai sturerei sturero sturi sturiamo sturiate sturino sturo tagliando tinteggi
FIX vernici vernicia vernicio
FOOD aglio alcol alcolici alimenti allaglio alletto allolio allolive alluova alluovo
FOOD analcolici antipasti arancia astemia astemio banana barrette base becco bibita
FOOD bibite birra birre biscotti bistecca braceria brioche buffet burro cacciucco
FOOD caciucco caffe cake capricciosa carbonara carciofi carciofo carne celiaca celiaci
FOOD celiaco chili chilo cibi cibo cipolla coffee colomba congelare contorno coperti
FOOD coperto cornetti cornetto cover cozza cozze crema creme crocchette crudo dalletto
FOOD dallolio dalluova dalluovo delletto dellolio delluova delluovo dessert dolce dolci
FOOD etti etto farina food fritto frittura frullati frutta funghi gelati gelato girello
FOOD glutine gr granita griglia impasto insalata kebab kg laglio larancia lasagna lasagne
FOOD lastemia lastemio latte latticini latto lattosio lievito limone limpasto liquori
FOOD litri litro lolio lolive luova luovo mangime mangimi margerita margherite mate mensa
FOOD menu miele mozzarella mozzarelle nelletto nellolio nelluova nelluovo nutella olio
FOOD olive pane panetti panettone panettoni panini panino panna pasta pasticcini patate
FOOD pera pesce pesto pistacchio pizza pizze pizzette pollo polpo pomodoro prosciutto
FOOD prude rapa riso salame salumi spritz succo sulletto sullolio sulluova sulluovo sushi
FOOD tartufo tavolata tavoli tavolo tiramisu tisana torta torte unaglio unetto unolio
FOOD unolive unuova unuovo uova uovo uva vegana vegani vegano vegetariano verdura verdure
FOOD vini vino vongole zenzero zucca zucchero
FORGET alloblio archiviate archiviato dimenticare dimenticate dimenticatemi dimenticatevi
FORGET dimenticati dimenticato dimentico forget loblio oblio perda perdano perde perdendo
FORGET perder perdera perderai perderci perdere perderei perderla perderle perderli
FORGET perderlo perdermi perderne perdero perdersi perderti perdervi perdesse perdessi
FORGET perdeste perdesti perdete perdeva perdevi perdevo perdi perdiamo perdiate perdici
FORGET perdigli perdila perdile perdili perdilo perdimi perdine perdiri perdita perdite
FORGET perditi perdo persa perse persi perso scorda scordaci scordai scordala scordale
FORGET scordali scordalo scordami scordane scordano scordar scordare scordarvi scordata
FORGET scordate scordati scordato scordava scordavi scordavo scordera scordero scordi
FORGET scordino scordo smarrir smarrira smarrire smarriro smarrita smarrite smarriti
FORGET smarrito smarriva smarrivi smarrivo
GAME album ballare basket biglietti biglietto boxe bst burraco calcetto calcio canta
GAME cantare canzone cinema circo commedia concerti concerto fiera fiere film gara gare
GAME gioca giocano giocare giocate giochi gioco inter juve karate lalbum lestrazione
GAME maratona match milan mostra mostre museo musical nuoto padel palla pallone partita
GAME partite pesistica platea scacchi sci seggiovia sipario skipass sport sportiva
GAME sportivo squadra squadre stadio teatri teatro tennis torneo vince vincere vincita
GAME vinco vinti vinto volley
GIVE affida affidaci affidai affidala affidale affidali affidalo affidami affidane
GIVE affidano affidar affidare affidata affidate affidati affidato affidava affidavi
GIVE affidavo affidera affidero affidi affidino affido assegna assegnai assegnar conceda
GIVE concede conceder concedi concesse concessi conferisco dai dammi dando dara dare
GIVE darebbe darei dareste dargli darle darlo darmi darne daro darti darvi date dateci
GIVE dategli datemi dato dava davano davo desse dessi dia diamo diano diate diede diedero
GIVE diedi dona donaci donagli donai donala donale donali donalo donami donando donane
GIVE donano donar donarci donargli donarla donarle donarli donarlo donarmi donarne
GIVE donarono donarsi donarti donarvi donasse donassi donaste donasti donata donate
GIVE donateci donatemi donatevi donati donato donava donavamo donavano donavate donavi
GIVE donavo donerai donerei doneremo donerete donero doni doniamo doniate donino dono
GIVE fornendo forniamo forniate fornir fornira fornirai fornirci fornire fornirei
GIVE fornirla fornirle fornirli fornirlo fornirmi fornirne forniro fornirsi fornirti
GIVE fornirvi fornisca fornisce fornisci fornisco fornisse fornissi forniste fornisti
GIVE fornita fornite forniti fornito forniva fornivi fornivo give offerto offra offrano
GIVE offre offrendo offri offriamo offriate offrici offrigli offrila offrile offrili
GIVE offrilo offrimi offrine offrir offrira offrirai offrirci offrire offrirei offrirla
GIVE offrirle offrirli offrirlo offrirmi offrirne offriro offrirsi offrirti offrirvi
GIVE offrisse offrissi offriste offristi offrita offrite offriti offrito offriva offrivi
GIVE offrivo offro offrono porga porgano porge porgendo porger porgera porgerai porgerci
GIVE porgere porgerei porgerla porgerle porgerli porgerlo porgermi porgerne porgero
GIVE porgersi porgerti porgervi porgesse porgessi porgeste porgesti porgete porgeva
GIVE porgevi porgevo porgi porgiamo porgiate porgici porgigli porgila porgile porgili
GIVE porgilo porgimi porgine porgiti porgo porgono portaci portagli portai portala
GIVE portalo portami portando portane portano portar portarci portare portarla portarle
GIVE portarli portarlo portarmi portarne portarsi portarti portarvi portasse portassi
GIVE portaste portasti portata portate portati portato portava portavi portavo portera
GIVE porterai porterei portero porti portiamo portiate portino porto presta prestaci
GIVE prestai prestala prestale prestali prestalo prestami prestane prestano prestar
GIVE prestare prestata prestate prestati prestato prestava prestavi prestavo prestera
GIVE prestero presti prestino procurati regala regalaci regalai regalala regalale
GIVE regalali regalalo regalami regalane regalano regalar regalare regalata regalate
GIVE regalati regalato regalava regalavi regalavo regalera regalero regali regalino
GIVE regalo rendere renderla rendete rendo rida ridaci ridagli ridai ridala ridale ridali
GIVE ridalo ridami ridando ridane ridano ridar ridarci ridare ridargli ridarla ridarle
GIVE ridarli ridarlo ridarmi ridarne ridarono ridarsi ridarti ridarvi ridasse ridassi
GIVE ridaste ridasti ridata ridate ridateci ridatemi ridatevi ridati ridato ridava
GIVE ridavamo ridavano ridavate ridavi ridavo ridera riderai riderei rideremo riderete
GIVE ridero ridi ridiate ridino rilasci rilascia rilascio riporta riportai riportar
GIVE riporti riportiamo riporto sorpresa
GO accompagna andando andarci andare andassi andata andate andati andato andava andavo
GO andiamo andra andranno andrebbe andrei andro cammina camminai camminar camminare
GO cammini cammino corra corrano corre correndo correr correra correrai correrci correre
GO correrei correrla correrle correrli correrlo corrermi correrne correro corrersi
GO correrti corrervi corresse corressi correste corresti correte correva correvi correvo
GO corri corriamo corriate corrici corrigli corrila corrile corrili corrilo corrimi
GO corrine corriti corro corrono corse esca escano esce esci esco escono fugga fuggano
GO fugge fuggendo fuggi fuggiamo fuggiate fuggici fuggigli fuggila fuggile fuggili
GO fuggilo fuggimi fuggine fuggir fuggira fuggirai fuggirci fuggire fuggirei fuggirla
GO fuggirle fuggirli fuggirlo fuggirmi fuggirne fuggiro fuggirsi fuggirti fuggirvi
GO fuggisse fuggissi fuggiste fuggisti fuggita fuggite fuggiti fuggito fuggiva fuggivi
GO fuggivo fuggo fuggono gira giraci giragli girai girala girale girali giralo girami
GO girando girane girano girar girarci girare girargli girarla girarle girarli girarlo
GO girarmi girarne girarono girarsi girarti girarvi girasse girassi giraste girasti
GO girata girate girateci giratemi giratevi girati girato girava giravamo giravano
GO giravate giravi giravo girera girerai girerei gireremo girerete girero giri giriamo
GO giriate girino giro go iamu jamu mossa mosse mossi mosso muova muovano muove muovendo
GO muover muovera muoverai muoverci muovere muoverei muoverla muoverle muoverli muoverlo
GO muovermi muoverne muovero muoversi muoverti muovervi muovesse muovessi muoveste
GO muovesti muovete muoveva muovevi muovevo muovi muoviamo muoviate muovici muovigli
GO muovila muovile muovili muovilo muovimi muovine muoviti muovo muovono nuota nuotaci
GO nuotagli nuotai nuotala nuotale nuotali nuotalo nuotami nuotando nuotane nuotano
GO nuotar nuotarci nuotare nuotarla nuotarle nuotarli nuotarlo nuotarmi nuotarne nuotarsi
GO nuotarti nuotarvi nuotasse nuotassi nuotaste nuotasti nuotata nuotate nuotati nuotato
GO nuotava nuotavi nuotavo nuotera nuoterai nuoterei nuotero nuoti nuotiamo nuotiate
GO nuotino parta partano partendo partenza parti partiamo partiate partici partigli
GO partila partile partili partilo partimi partine partir partira partirai partirci
GO partire partirei partirla partirle partirli partirlo partirmi partirne partiro
GO partirsi partirti partirvi partisse partissi partiste partisti partivi partivo parto
GO partono percorso scappa scappaci scappai scappala scappale scappali scappalo scappami
GO scappane scappano scappar scappare scappata scappate scappati scappato scappava
GO scappavi scappavo scappera scappero scappi scappino scappo scatta scattare scattato
GO scenda scendano scende scender scendera scendere scendero scendete scendeva scendevi
GO scendevo scendi scendici scendila scendile scendili scendilo scendimi scendine
GO scenditi scendo scendono scesa scese scesi sceso scivolato segua seguano segue
GO seguendo segui seguiamo seguiate seguici seguigli seguila seguile seguili seguilo
GO seguimi seguine seguir seguira seguirai seguirci seguire seguirei seguirla seguirle
GO seguirli seguirlo seguirmi seguirne seguiro seguirsi seguirti seguirvi seguisse
GO seguissi seguiste seguisti seguita seguite seguiti seguito seguiva seguivi seguivo
GO seguo seguono usce uscendo usci usciamo usciate uscici uscigli uscila uscile uscili
GO uscilo uscimi uscine uscir uscira uscirai uscirci uscire uscirei usciremo uscirete
GO uscirgli uscirla uscirle uscirli uscirlo uscirmi uscirne usciro uscirono uscirsi
GO uscirti uscirvi uscisse uscissi usciste uscisti uscita uscite usciteci uscitemi
GO uscitevi usciti uscito usciva uscivamo uscivano uscivate uscivi uscivo va vada vadano
GO vado vai vanno vola volaci volagli volai volala volale volali volalo volami volando
GO volane volano volar volarci volare volargli volarla volarle volarli volarlo volarmi
GO volarne volarono volarsi volarti volarvi volasse volassi volaste volasti volata volate
GO volateci volatemi volatevi volati volato volava volavamo volavano volavate volavi
GO volavo volera volerai volerei voleremo volerete volero voliamo voliate volino
GOOD bel bell bella belle belli bellissima bellissime bellissimo bello ben bene benissimo
GOOD benone brava brave bravi bravissima bravo buon buona buone buoni buono carina carini
GOOD carinissime carino comoda comode comodo conviene coraggio cortesi esperta
GOOD fantasticii favolosa favoloso fortuna forza geniale good grandissima great gustoso
GOOD ideale idoneo magica magico meglio mejo meraviglioso miglior migliore migliori
GOOD mitici mitico naturale nice normale ottima ottime ottimi ottimo perfect perfetta
GOOD perfetti perfetto pronta pronti seri seria serio speciale squisita stupenda stupendo
GOOD super top tranq vale wow
GREETING abbracci abbraccio addii addio adio aho ao arrivederci auf auguri augurio auguro
GREETING auguroni b baci bacio bacioni bon bona bonasera buonanno buonasera buond buondi
GREETING buonfine buongiorno bye ciao ciaone ciaoo ciaooo ciauz complimenti distinti ehi
GREETING ehila ei evviva hello hey hi oh oi ossequi pronto saluta salutami salutare
GREETING saluti salutiamo saluto salutoni salve ue uela uh um
HAPPEN accada accadano accade accader accadera accadere accadero accadete accadeva
HAPPEN accadevi accadevo accadi accadici accadila accadile accadili accadilo accadimi
HAPPEN accadine accaditi accado accadono accaduta accadute accaduti accaduto avvenga
HAPPEN avvengo avveni avvenici avvenila avvenile avvenili avvenilo avvenimi avvenine
HAPPEN avvenir avvenira avveniro avvenita avvenite avveniti avvenito avveniva avvenivi
HAPPEN avvenivo avvenuta avvenuto avviene capitaci capitai capitala capitale capitali
HAPPEN capitalo capitami capitane capitano capitar capitare capitata capitate capitati
HAPPEN capitato capitava capitavi capitavo capitera capitero capitino dellavvenuta eventi
HAPPEN evento happen imprevisti levento risulta risultai risultar risulti risulto succeda
HAPPEN succede succeder succedi succedo successa successe successi successo
HAVE abbia abbiamo abbiano abbiate agg aggio ave avendo aver averci avere averla averli
HAVE averlo avermi averne avervi avesse avessero avessi avete aveva avevamo avevano
HAVE avevate avevi avevo avi avra avrai avranno avrebbe avrei avremmo avremo avreste
HAVE avresti avrete avro avuta avute avuti avuto cavete cha chai cho gave gavi got ha had
HAVE haggiu hai han hanna hanno has have haver ho labbiamo lavete laveva lavrei lavuto
HAVE lha lhai lhanno lho lhoo mavete mavevate mavite mha mhai mhanno nho possiede
HAVE possiedo tho vha vho
HEALTH acustici acustico aerosol allergia allergica allernia allesito alludito analisi
HEALTH anemia anemica anemico anestesia antiparassitari antiparassitario artrosi batterio
HEALTH benda busto cancro capsula capsule cariato carie cerotto chirurgo cieca
HEALTH colonscopia covid cura cure deambulatore degente demenza dentiera dentifrici
HEALTH dentistico diabete diarrea disabile disabili ecg ernia esami esiti esito farmaci
HEALTH farmaco febbre fisioterapia flebo fumare fumi fumo gesso glicemia gravidanza
HEALTH guarire guarita guarito health incinta ingessata intervento invalido invecchiare
HEALTH laerosol lalzheimer lanemia lanemica lanemico lantibiotico lapparecchio lernia
HEALTH lesito limpegnativa lincinta linfluenza lintervento lintolleranza lorgano
HEALTH lossigeno lotturazione ludito mal malata malati malato malattia malattie male
HEALTH mammografia mascherine massaggi massaggio medica mediche medicina medicine
HEALTH morbillo morsi occhiali orecchi ossigeno ottici otturazione pacemaker pastiglia
HEALTH piangere pidocchi pillola pillole pomata pressione prevenzione protesi puntura
HEALTH raffreddato referti referto renal respirare respiro ricetta ricette ricovero
HEALTH risonanza salute sanita sanitari sanitaria sapone sciatica sciroppo screening
HEALTH senso singhiozzo somministrazione sorda sordi sutura svengo svenire svenuta
HEALTH svenuto tac tampone tamponi tecar terapeutico terapia terapie tosse trapianto
HEALTH tumore udito unanemia unernia unesito unudito vaccini vaccino vacino varicella
HEALTH virus vomitare vomitato vomito
HELP aiuta aiutaci aiutagli aiutai aiutala aiutale aiutali aiutalo aiutami aiutando
HELP aiutane aiutano aiutar aiutarci aiutare aiutarla aiutarle aiutarli aiutarlo aiutarmi
HELP aiutarne aiutarsi aiutarti aiutarvi aiutasse aiutassi aiutaste aiutasti aiutata
HELP aiutate aiutati aiutato aiutava aiutavi aiutavo aiutera aiuterai aiuterei aiutero
HELP aiuti aiutiamo aiutiate aiutino aiuto assista assiste assister assisti assisto
HELP comprensione disponibile disponibilita help laiuto soccorsi soccorso sos sostegno
HELP support supporto
HOUSEHOLD acqua allacqua allarme allumido amianto antifurto armadi armadio arredo
HOUSEHOLD aspirapolvere bagni bagno balcone balconi banco bidone boiler bombola bottiglie
HOUSEHOLD calcinacci caldaia caldaie camino candele cappa cascata cassone cemento
HOUSEHOLD ceramica cesta cesto chiodi citofon condizionatore coperchio coperta corda
HOUSEHOLD cucina cucine cuscino daccumulo dacqua dellacqua dellumido diserbante divani
HOUSEHOLD divano doccia ferri ferro finestra finestre fiori fischia fornelli fornello
HOUSEHOLD forni forno fotovoltaico frigo gas gasdotto gazebo gocce goccia gocciola
HOUSEHOLD gocciolare gome gramigna gres grondaia grondaie impianti impianto infissi
HOUSEHOLD infisso intonaco lacqua lallarme lamianto lampada lampade lampeggia
HOUSEHOLD lampeggiante lampione lanterna lantifurto larmadio larredo lasciugamano lavabo
HOUSEHOLD lavagna lavastoviglie lavatrice lavello legna legno lenzuola letti limpianto
HOUSEHOLD linfiltrazione linfisso livello lombrellone lorticaria luce luci lumido marmo
HOUSEHOLD martello materasso metallo metano mobili mobilio moquette muffa muri muro neon
HOUSEHOLD paletta pannelli pannello parete pareti parquet pellet pentola persiana
HOUSEHOLD persiane persiani piante piastrelle piatti piatto pietra pina pittura piumone
HOUSEHOLD plastica poltrona poltrone polvere pompa porta porte posate potature quadro
HOUSEHOLD riempie riempite riempitelo rifiuti rincollare riscaldamento rubinetto scaffale
HOUSEHOLD scala scale scarichi scarico scopa secchio sedia sedie serra sifone soffitto
HOUSEHOLD spina spugna spugne stube superato tappeti tappetini tappetino tappeto tatami
HOUSEHOLD tavolino tazza tegole tenda tende tendone termico terrazzo tetti tetto tettoia
HOUSEHOLD traboccare trapanare trapano tritacarte tubature tubi tubo umido unacqua
HOUSEHOLD unarredo unumido utensili vasca vasetto vasi vaso vernice vetrata vetri vetro
HOUSEHOLD water wc zanzariere zappare
HURT ache ammaccata botta brucia bruciore caduta caduto coltellata dolente dolgono dolore
HURT dolori doloroso duole ferita ferite feriti ferito fitta fitte frattura gonfi gonfia
HURT gonfie gonfio gonfiore graffio hurt incarnita infortunata infortunio lividi livido
HURT pulsa slogata slogato sofferto soffre soffrire soffro soffrono sore ustione zoppica
HURT zoppicare zoppico
IF affinche altrimenti caso casomai if laddove nelcaso ove purche qualora salvoche se
IF semmai senno seno unless whether
INTEREST curiosa curiosi curiosita curioso disinteresse frega fregare fregava freghi
INTEREST importa interes interesa interessa interessano interessata interessatissima
INTEREST interessato interesse interest intressa minteressa propenso
JOB assumere assunta assunto candidati candidato candidatura capo carriera competenti
JOB concorsi concorso dipendente forfettario impiego job lassunta lassunto licenziata
JOB licenziato limpiego loccupa manodopera mestiere occupa occupata occupato partiva
JOB pensione pensioni posizione posizioni regime scioperi sciopero stage stipendi
JOB stipendio test turnista unoccupa
KEEP conserva conservate conservi conservo continuano continuare continuate continuato
KEEP continue continuiamo keep mantener mantenga mantengo manteni manterro mantiene
KEEP mantieni prosegua prosegue prosegui proseguiamo proseguire proseguo resta restaci
KEEP restai restala restali restalo restami restando restano restar restarci restare
KEEP restarla restarli restarlo restarmi restarsi restarti restarvi restasse restassi
KEEP restaste restasti restata restate restati restato restava restavi restavo restera
KEEP resterai resterei restero resti restiamo restiate restino resto rimane rimaner
KEEP rimanera rimanere rimanero rimanete rimaneva rimanevi rimanevo rimanga rimango
KEEP rimani rimanici rimanila rimanili rimanilo rimanimi rimaniti rimasta rimaste rimasti
KEEP rimasto tenendo tener tenera tenerai tenerci tenere tenerei teneremo tenerete
KEEP tenergli tenerla tenerle tenerli tenerlo tenermi tenerne tenero tenersi tenerti
KEEP tenervi tenesse tenessi teneste tenesti tenete teneteci teneteli tenetemi tenetevi
KEEP teneva tenevamo tenevano tenevate tenevi tenevo tenga tengano tengo tengono teni
KEEP teniamo teniate tenici tenigli tenila tenile tenili tenilo tenimi tenine teniti
KEEP tenuta tenute tenuti tenuto terro tiene tieni tienila tienilo tienimi
KNOW accorga accorge accorger accorgi accorgo accorta accorte accorti accorto capendo
KNOW capiamo capiate capir capira capirai capirci capire capirei capiremo capirete
KNOW capirgli capirla capirle capirli capirlo capirmi capirne capiro capirono capirsi
KNOW capirti capirvi capisca capisce capisci capisco capisse capissi capiste capisti
KNOW capita capite capiteci capitemi capitevi capiti capito capiva capivamo capivano
KNOW capivate capivi capivo chiara chiaramente chiare chiari chiaro comprende compresa
KNOW comprese compresi compreso conosca conosce conoscer conoscerla conosci conosciuta
KNOW conosco evidente idea idee impara imparaci imparai imparala imparale imparali
KNOW imparalo imparami imparane imparano imparar imparare imparata imparate imparati
KNOW imparato imparava imparavi imparavo imparera imparero impari imparino imparo
KNOW insaputa intesi inteso intuendo intuiamo intuiate intuir intuira intuirai intuirci
KNOW intuire intuirei intuirla intuirle intuirli intuirlo intuirmi intuirne intuiro
KNOW intuirsi intuirti intuirvi intuisca intuisce intuisci intuisco intuisse intuissi
KNOW intuiste intuisti intuita intuite intuiti intuito intuiva intuivi intuivo kapite
KNOW kapito know lidea nota noti noto ovvio sa sai sanno sapere saperlo saperne sapesse
KNOW sapessi sapete sapeva sapevano sapevate sapevi sapevo sapo sappia sappiamo sappiate
KNOW sappiatelo sapra saprebbe saprei sapremo sapreste sapresti saprete sapro saputo
KNOW scopra scoprano scopre scopri scoprici scoprila scoprile scoprili scoprilo scoprimi
KNOW scoprine scoprir scoprira scoprire scopriro scoprita scoprite scopriti scoprito
KNOW scopriva scoprivi scoprivo scopro scoprono seppe seppi so unidea
LAUGH ah aha ahah ahaha ahahah ahahahah ahahha ahhaha d eh eheh ehehe haha hahaha hehe
LAUGH ihih jaja lmao lol mah ride ridere ridiamo rido ridono risata risate rofl xd
LAW abbattuto abusi abusiva abusivo abuso action adire adiro allabuso alladire alladiro
LAW allart allavvocato arresto art avvocata avvocati avvocato causa class colpa colpe
LAW comma condanna controparte danni danno decreto dellart denunce denunci denunciarlo
LAW denuncio diffida diffidai diffidar diffide diffidi diffido divieti divieto dlgs
LAW dritti frode furti furto giudice giudici illecita illecito illegale illegali
LAW ingiuntivo labusiva labusivo labuso ladire ladiro ladri ladro lantitaccheggio
LAW larresto lawsuit lecito legale legali legge leggi ludienza ludienze mediazione multa
LAW multaci multagli multai multala multale multali multalo multami multando multane
LAW multano multar multarci multare multarla multarle multarli multarlo multarmi multarne
LAW multarsi multarti multarvi multasse multassi multaste multasti multata multate
LAW multati multato multava multavi multavo multe multera multerai multerei multero multi
LAW multiamo multiate multino multo norma normativa norme notarile patteggiare perizia
LAW querela querelai querelar querele quereli querelo reati reato reg ricorsi ricorso
LAW sanzione sanzioni sensi sentenza sinistri sinistro successione tribunale truffa
LAW truffare truffata truffati truffato truffe tutelaci tutelai tutelala tutelale
LAW tutelali tutelalo tutelami tutelane tutelano tutelar tutelare tutelarmi tutelata
LAW tutelate tutelati tutelato tutelava tutelavi tutelavo tutelera tutelero tutelino
LAW udienza udienze unabuso unadire unadiro unordinanza vieta vietaci vietagli vietai
LAW vietala vietale vietali vietalo vietami vietando vietane vietano vietar vietarci
LAW vietare vietarla vietarle vietarli vietarlo vietarmi vietarne vietarsi vietarti
LAW vietarvi vietasse vietassi vietaste vietasti vietata vietate vietati vietato vietava
LAW vietavi vietavo vietera vieterai vieterei vietero vieti vietiamo vietiate vietino
LAW vieto violaci violagli violai violala violale violali violalo violami violando
LAW violane violano violar violarci violare violarla violarle violarli violarlo violarmi
LAW violarne violarsi violarti violarvi violasse violassi violaste violasti violata
LAW violate violati violato violava violavi violavo violera violerai violerei violero
LAW violi violiamo violiate violino violo
LEAVE abbandonata alone andarsene andatevene calma dilegua dileguai dileguar dilegui
LEAVE dileguo largo lascera lascerai lascerei lascero lasci lascia lasciaci lasciai
LEAVE lasciala lasciale lasciali lascialo lasciam lasciami lasciamo lasciane lasciano
LEAVE lasciar lasciare lasciarla lasciarmi lasciata lasciate lasciatela lasciateli
LEAVE lasciatelo lasciateme lasciatemene lasciatemi lasciati lasciato lasciava lasciavi
LEAVE lasciavo lascino lascio lassa lassate lassatemi lasseme leave levatevi levati
LEAVE libera libere liberi libero lontana lontane lontani lontano molla mollaci mollagli
LEAVE mollai mollala mollale mollali mollalo mollami mollando mollane mollano mollar
LEAVE mollarci mollare mollarla mollarle mollarli mollarlo mollarmi mollarne mollarsi
LEAVE mollarti mollarvi mollasse mollassi mollaste mollasti mollata mollate mollatemi
LEAVE mollati mollato mollava mollavi mollavo mollera mollerai mollerei mollero molli
LEAVE molliamo molliate mollino mollo pace pausa peace pianto quiete rilasserei rispetta
LEAVE rispettatela rispettatelo rispetto scialla smammare soccia sparendo spariamo
LEAVE spariate sparir sparira sparirai sparirci sparire sparirei sparirla sparirle
LEAVE sparirli sparirlo sparirmi sparirne spariro sparirsi sparirti sparirvi sparisca
LEAVE sparisce sparisci sparisco sparisse sparissi spariste sparisti sparita sparite
LEAVE sparitemi spariti sparito spariva sparivi sparivo staccatevi stare statemi statte
LEAVE stia stiano tranquilla tranquillita tregua
LIKE adora adoriamo adoro ama amano amare amate amato ami amiamo amo amori contenta
LIKE contente contenti contento cuore enjoy fan felice felici gioia gradimento gradita
LIKE gradite graditi gradito happy lamor lieta lieti lieto like love onorato onore
LIKE piaccia piacciono piace piacere piacerebbe piaceva piaciuta piaciuti piaciuto tvb
LIKE tvtb volentieri
LIST allelnco anagrafica archivi archivio bacheca canale catasto catena catene circuito
LIST collezione comunita crm dallalista dallelenco dallista database db dbase elenc
LIST elenchi elenco elnco gruppi gruppo lelenco lelnco list lista listaaa listato liste
LIST listone lst mailing nominativo records registri registro rolodex rubrica rubriche
LIST server sistema sistemi unelenco unelnco
LIVE abita abitaci abitagli abitai abitala abitale abitali abitalo abitami abitando
LIVE abitane abitano abitar abitarci abitare abitarla abitarle abitarli abitarlo abitarmi
LIVE abitarne abitarsi abitarti abitarvi abitasse abitassi abitaste abitasti abitata
LIVE abitate abitati abitato abitava abitavi abitavo abitera abiterai abiterei abitero
LIVE abitiamo abitiate abitino alloggi alloggia alloggio convivo domicilio esiste
LIVE esistere esisto esistono live reside residente residenti residenza risieda risiede
LIVE risieder risiedi risiedo soggiorno vissuta vissute vissuti vissuto vita viva vivano
LIVE vive vivendo vivente viver vivera viverai viverci vivere viverei viveremo viverete
LIVE vivergli viverla viverle viverli viverlo vivermi viverne vivero viversi viverti
LIVE vivervi vivesse vivessi viveste vivesti vivete viveteci vivetemi vivetevi viveva
LIVE vivevamo vivevano vivevate vivevi vivevo vivi viviamo viviate vivici vivigli vivila
LIVE vivile vivili vivilo vivimi vivine viviti vivo vivono vivra vivrei vivro
MARRIAGE bouquet celibe divorziati divorzio fede fedi invitati matrimonio nozze nubile
MARRIAGE separata separati separato separazioni sposa sposare sposarsi sposata sposati
MARRIAGE sposato sposi sposiamo sposo
ME io ioo m me meme mes mi mia mie miei mieii mine mio mioo mme my myself
MESSAGE broadcast circolare circolari comunicazione comunicazioni conversazione dm lsms
MESSAGE mensajes mesaggi mesaggio mesagi mess message messages messagg messagge messaggi
MESSAGE messaggini messaggio messaggistica messagi messagio messeggi mex missaggi missiva
MESSAGE missive mms msg msgs msj mssaggi screenshot sms smss smssss testi testo text
MESSAGE texts vocale vocali
MONEY acconti acconto allaumento alleuro allisee assegni assegno aumenti aumento bancomat
MONEY bilancio bolletta bollette bolli bollo canone caparra carta carte cash cent
MONEY centesimi contante contanti conti conto corrente costosa costoso crediti credito
MONEY dalleuro dallisee debiti debito debitore delleuro dellisee denari denaro deposito
MONEY detrarre detrazione dollari eur euri euro fattur fattura fatture fatturo finanza
MONEY finanziamento fiscale fiscali fondi fondo gratis gratuita gratuite gratuiti
MONEY gratuito importi importo imu incasso isee iva lacconto lassegno laumento leuro
MONEY limporto lincasso lisee listini listino loneroso moneta monete money mora mutui
MONEY mutuo nelleuro nellisee oneroso paypal penale penali pignoramento portafoglio
MONEY postepay prestiti prestito preventivo prezo prezzi prezzo quota quote rata rate
MONEY rateizzazione ricaricabile ricavi rimborsano rimborsate rimborsi rimborso
MONEY risarcimento risparmio satispai satispay scadute scontrini scontrino soldi spesa
MONEY spese sterlina sulleuro sullisee superfluo tassa tasse transazione tributi uneuro
MONEY unisee visa
MORE aggiunta altra altre altri altro another dellaltra doppi doppia doppie doppio extra
MORE further inoltre laltra laltro lopen lopzione maggior maggiore maggiori mehr more
MORE oltre opzione restante restanti ulteriore ulteriori ulteriormente unaltra unaltro
MOVE aggiorna aggiornata aggiornate aggiornato aggiornero aggiorni aggiorno anticipa
MOVE anticipare anticiparmi anticipi anticipo cambi cambia cambiaci cambiai cambiala
MOVE cambiale cambiali cambialo cambiami cambiamo cambiando cambiane cambiano cambiar
MOVE cambiare cambiarlo cambiata cambiate cambiati cambiato cambiava cambiavi cambiavo
MOVE cambiera cambiero cambino cambio corregga corregge correggere correggete correggi
MOVE correggo diversa diverso emigra emigraci emigrai emigrala emigrale emigrali emigralo
MOVE emigrami emigrane emigrano emigrar emigrare emigrata emigrati emigrato emigrava
MOVE emigravi emigravo emigrera emigrero emigri emigrino emigro migra migraci migragli
MOVE migrai migrala migrale migrali migralo migrami migrando migrane migrano migrar
MOVE migrarci migrare migrarla migrarle migrarli migrarlo migrarmi migrarne migrarsi
MOVE migrarti migrarvi migrasse migrassi migraste migrasti migrata migrate migrati
MOVE migrato migrava migravi migravo migrera migrerai migrerei migrero migri migriamo
MOVE migriate migrino migro modifica modifico rimanda rimandai rimandar rimandarmi
MOVE rimandate rimandatela rimandatelo rimandato rimandi rimandiamo rimando rinvi rinvia
MOVE rinviaci rinviai rinviala rinviale rinviali rinvialo rinviami rinviamo rinviane
MOVE rinviano rinviar rinviare rinviata rinviate rinviati rinviato rinviava rinviavi
MOVE rinviavo rinviera rinviero rinvino rinvio slitta slittare sposta spostaci spostai
MOVE spostala spostale spostali spostalo spostami spostane spostano spostar spostare
MOVE spostarlo spostata spostate spostati spostato spostava spostavi spostavo spostera
MOVE spostero sposti spostiamo spostino sposto trasferisco trasferita trasferiti
MOVE trasferito trasloca traslocando traslocato trasloco varia variaci variagli variai
MOVE variala variale variali varialo variami variamo variando variane variano variar
MOVE variarci variare variarla variarle variarli variarlo variarmi variarne variarsi
MOVE variarti variarvi variasse variassi variaste variasti variata variate variati
MOVE variato variava variavi variavo variera varierai varierei variero varino vario
MUST aggia costretto costringetemi debba debbano debbo deve devi devo devono devu
MUST dobbiamo dovendo dover dovere dovesse dovessi dovete doveva dovevano dovevate dovevi
MUST dovevo dovra dovrai dovranno dovrebbe dovrei dovremmo dovremo dovreste dovresti
MUST dovrete dovro dovuta dovute dovuti dovuto impone imporre lobbligo must obbligata
MUST obblighi obbligo should tocca toccano vincolo
NEED bisogna bisogni bisogno lurgenza need obbligatorio occorra occorre occorrono serva
NEED servano serve servi servira servirmi servisse servito serviva servono urge urgente
NEED urgenti urgenza urgenze
NEVER giammai mai maii maiii maiiii maje mmai never
NONE gnente gniente inesistente inesistenti nenti nessun nessuna nessuno nesun nesuna
NONE nesuno niende nient nientaltro niente nisciun nisciuno nnt nobody nothing nudda
NONE nudde nula nulaltro nulla vuota vuote vuoti vuoto zero
NOT dont eccetto isnt keine manc manca mancano mancare mancava mancavate mancherete manco
NOT mica nan neanche nega negata negato nego nein nemmeno nen neppure niet nin nn no nom
NOT non nonce none nonho nonn noo noon nooo noooo nooooo nope not nun rifiuto salvo senz
NOT senza tranne without
NOW ades adeso adess adesso adessoo asap attimo attuale attuali fretta immediata
NOW immediatamente immediato ipso istante listante mo momento nau now ora oramo presto
NOW rapida rapido sbrigati subito tempestiva veloce veloci
NUMBER cifra cifre cinque codice codici diciotto dieci dodici drei due duecento duemila
NUMBER imei l n nemero nmr novanta novantasette nove nr nro num number numeor numer
NUMBER numeri numerino numero numeroo numerooo numeto nummero numro ottanta otto pin
NUMBER prefisso puk quaranta quattro quindici raddoppiata sedici sessanta settanta sette
NUMBER ten tre trecento tredici trenta undici venti ventidue
OFF away esterna esterni esterno fuori giu giue off out spenta spento via
OFTEN automatici automatico bombardamento bombardata bombardato cento continua continui
OFTEN continuo costante costanti frequenza infinita infinite infiniti infinito insista
OFTEN insiste insistente insistenti insistenza insistere insistete insisti insisto
OFTEN mensile mensili migliaia milione milioni mille ogniora perenne quotidiani raffica
OFTEN ripetuta ripetute ripetuti ripetuto saepre sembr semp sempr sempre settimanali
OFTEN smpre spesso tempestando tempestate tropp troppa troppe troppi troppo trp valanga
ONLINE adsl allinsta app blog chat cookie dallapp digitale digitali download escape
ONLINE facebook fb fibra forum gestionale google homepage ig insta integrazione internet
ONLINE lapp lescape liked ling link linkedin linsta login lonline lupgrade modem nellapp
ONLINE online pagina pagine portale portali qr rete router siti sito skype social spid
ONLINE sullapp telegram tiktok touch uazzap unescape uninsta unonline up wa wapp wathsapp
ONLINE wats watsapp web webinar webmail website whatapp whatsap whatsapp wifi ws youtube
ONLINE zap zoom
ONLY almeno appena just only sl sola sole soli solo soltanto solu sulo sulu unica uniche
ONLY unici unico
ORDER articoli articolo asporto colli collo confezioni consegna consegne dasporto
ORDER delivery dellordine depositata disporre dordine giacenza lasporto lordine magazzino
ORDER materiale merce merci order ordine ordini pacchetto pacchi pacco package parcel
ORDER prodotti prodotto quellordine questordine resa resi reso roba sacchetto sacchi
ORDER sacco scarti scatola spedizione spedizioni stock tracking unordine
OWNER appartiene intestarlo intestatario intestate intestato intestazione lintestatario
OWNER locatore owner padrona padrone possesso propria proprieta proprietari proprietario
OWNER subentro titolare titolari
PAY addebita addebitato addebiti addebito bonifica bonificato bonifici bonifico consuma
PAY consumai consumar consumate consumi consumo costa costaci costagli costai costala
PAY costale costali costalo costami costando costane costano costar costarci costare
PAY costarla costarle costarli costarlo costarmi costarne costarsi costarti costarvi
PAY costasse costassi costaste costasti costata costate costati costato costava costavi
PAY costavo costera costerai costerei costero costi costiamo costiate costino costo
PAY fatturai fatturar fatturi incassa incassai incassar incassi optional paga pagaci
PAY pagagli pagai pagala pagale pagali pagalo pagamenti pagamento pagami pagando pagane
PAY pagano pagar pagarci pagare pagargli pagarla pagarle pagarli pagarlo pagarmi pagarne
PAY pagarono pagarsi pagarti pagarvi pagasse pagassi pagaste pagasti pagata pagate
PAY pagateci pagatemi pagatevi pagati pagato pagatori pagava pagavamo pagavano pagavate
PAY pagavi pagavo paghera pagherai pagherei paghero paghi paghiamo paghiate paghino pago
PAY pay preleva prelevai prelevar prelevi prelevo rateizza rateizzi rateizzo ravvedimento
PAY restituitemi restituito rimborsa ripagare ripago risarcir salda saldaci saldagli
PAY saldai saldala saldale saldali saldalo saldami saldando saldane saldano saldar
PAY saldarci saldare saldarla saldarle saldarli saldarlo saldarmi saldarne saldarsi
PAY saldarti saldarvi saldasse saldassi saldaste saldasti saldata saldate saldati saldato
PAY saldava saldavi saldavo saldera salderai salderei saldero saldiamo saldiate saldino
PAY saldo spenda spendano spende spender spendera spendere spendero spendete spendeva
PAY spendevi spendevo spendi spendici spendila spendile spendili spendilo spendimi
PAY spendine spenditi spendo spendono spesi speso versa versaci versagli versai versala
PAY versale versali versalo versamento versami versando versane versano versar versarci
PAY versare versarla versarle versarli versarlo versarmi versarne versarsi versarti
PAY versarvi versasse versassi versaste versasti versata versate versati versato versava
PAY versavi versavo versera verserai verserei versero versi versiamo versiate versino
PET allevo animale animali ape api cane cani cat cavalli cavallo conigli coniglio criceto
PET cuccia dog formica formiche gabbia gabbietta galli gallina galline gallo gatta gatte
PET gatti gattino gatto lallevo lanimale leone lettiera luccello micia micio mucca
PET pappagallo pecora pesci pet pollaio pulci ratt topi topo toro uccello unallevo
PET zanzara zanzare zecche
PHONE allutenza campo cel cell cellulare cellulari celular celulare cornetta fisso fono
PHONE iliad linea linee lutenza lutenze mobil mobile phone portabilita segnale sim
PHONE suoneria suonerie tel telefon telefoni telefonica telefonico telefonino telefono
PHONE telfono tim unutenza unutenze utenza utenze vibra vibrazione vodafone voip wind
PLACE aca accanto affitti affitto allangolo allindirizzo allingresso allisola allorte
PLACE allorto alludine altrove ambiente angolo ascensore banco bari bergamo bilocale
PLACE bologna boston box calate camera camere campagna campagne campanello campi campo
PLACE cancelli cancello cantiere cantieri cantina cantine cap cas casa case casello cca
PLACE centri centro citofoni citofono citta civico condominio cortile daffitto
PLACE dallautostrada dallorte dallorto dallufficio dante davanti dehors dellaffitto
PLACE dellimmobile dellorte dellorto dellufficio destra dietro duomo edificabile edificio
PLACE emigrate est europa fermata fermate fianco firenze fontana galleria garage
PLACE garibaldi genova giardini giardino home immobile immobili indirizzo ingresso
PLACE interno isola italia italiana italiani italiano laccanto laffitto laggiu lago
PLACE laltrove lambiente langolo lappartamento lascensore lassu lecco leuropa lindirizzo
PLACE linterno lisola litalia locale locali locazione lodi lorte lorto ludine lufficio
PLACE luffico marciapiede mare mercato milano monolocali montagna montagne monza napoli
PLACE nellorte nellorto nord orte orto oscurate ovest paese paesi palazzina palazzo
PLACE palermo parco parte periferia pianerottolo piani piano piazza piazzale piscina
PLACE platani portico portone portoni posti posto pozzo prato punto qu qua quaggiu qui
PLACE regione reparto roma room rotonda sala sale salone sbarra scura sede sedi siepe
PLACE sinistra sopra sotto spiaggia spogliatoio sportello stabile stanza stanze stazione
PLACE stazioni strada strade sullorte sullorto tangenziale terra terreni terreno torino
PLACE tornello trento treviso trilocale udine uffici ufficio unangolo uneuropa unisola
PLACE unitalia unorte unorto unudine venezia verona vetrina via viale vicina vicine
PLACE vicini vicino villa villetta villette zona zone
POLICE agcm agcom alladiconsum allagcom allautorita autorita carabinieri codacons consob
POLICE corecom cyber denuncia esposto ftc garante garanti guardia ivass lagcom lamento
POLICE lesposto polizia questore questura rapporti reclama reclamai reclamar reclami
POLICE reclamo segnalai segnalar segnalare segnalato segnalazione segnalero segnalo
POLICE vigile vigili
POLITE bitte cordiale cordiali cordialita cortese cortesemente cortesia cortesie educato
POLITE faus fav favoe favor favore favoreee fv gentil gentile gentilezza gentili gentilm
POLITE gentilmente gentilmt perfvore pf pieta please plis pliss pls plz porfavor prego
POLITE prg sforzo xf xfavor xfavore xfv xpiacere
PREP a about ad agli ai al all alla alle allo ar at by circa coi col con contro cu d da
PREP dagli dal dala dall dalla dalle dallo de degli dei del dela delal dell della delle
PREP dello dentro der di entro for fra from in inerenti mediante merito negli nei nel
PREP nell nella nelle nello nt nto ntra of oggetto on pa pe per pi ppe ppi presso
PREP relativa relative relativi relativo riguarda riguardano riguardo rispetto su sud
PREP sugli sui sul sull sulla sulle sullo to tra tramite verso with x
PUT add aggiunga aggiunge aggiungere aggiungete aggiungi aggiungo aggiunte aggiunti
PUT aggiunto appenda appende appender appendi appendo appesa appese appesi appeso
PUT archivia attacca attaccai attaccano attaccar attaccatevi attaccati attacchi attacco
PUT caricaci caricai caricala caricale caricali caricalo caricami caricane caricano
PUT caricar caricare caricata caricate caricati caricato caricava caricavi caricavo
PUT carichi carico colloca collocai collocar collochi colloco imposta impostai impostar
PUT imposti imposto includa include includer includi includo inclusa incluse inclusi
PUT incluso inserir inserira inserire inseriro inserita inserite inseriti inserito
PUT inseriva inserivi inserivo messa messe messi messo metete metetemi metta mettano
PUT mette mettendo metter mettera metterai metterci mettere metterei metterla metterle
PUT metterli metterlo mettermi metterne mettero mettersi metterti mettervi mettesse
PUT mettessi metteste mettesti mettete metteteli mettetemi mettetevi metteva mettevi
PUT mettevo metti mettiamo mettiamoci mettiate mettici mettigli mettila mettile mettili
PUT mettilo mettimi mettine mettiti metto mettono mise misero misi posa posaci posagli
PUT posai posala posale posali posalo posami posando posane posano posar posarci posare
PUT posargli posarla posarle posarli posarlo posarmi posarne posarono posarsi posarti
PUT posarvi posasse posassi posaste posasti posata posateci posatemi posatevi posati
PUT posato posava posavamo posavano posavate posavi posavo posera poserai poserei
PUT poseremo poserete posero posi posiamo posiate posino poso put rimessa rimesse rimessi
PUT rimesso rimetta rimette rimetter rimettete rimettetemelo rimettetemi rimetti rimetto
PUT salva salvaci salvagli salvai salvala salvale salvali salvalo salvami salvando
PUT salvane salvano salvar salvarci salvare salvarla salvarle salvarli salvarlo salvarmi
PUT salvarne salvarsi salvarti salvarvi salvasse salvassi salvaste salvasti salvata
PUT salvate salvati salvato salvava salvavi salvavo salvera salverai salverei salvero
PUT salvi salviamo salviate salvino segna segnaci segnagli segnai segnala segnali segnami
PUT segnando segnane segnano segnar segnarci segnare segnarla segnarle segnarli segnarlo
PUT segnarmi segnarne segnarsi segnarti segnarvi segnasse segnassi segnaste segnasti
PUT segnata segnate segnatevi segnati segnato segnava segnavi segnavo segnera segnerai
PUT segnerei segnero segni segniamo segniate segnino segno set stenda stendano stende
PUT stender stendera stendere stendero stendete stendeva stendevi stendevo stendi
PUT stendici stendila stendile stendili stendilo stendimi stendine stenditi stendo
PUT stendono stesa stese stesi steso
QUESTION che chi chissa com come comu cos cosa cose cui dov dove dovo how ke ki kome kosa
QUESTION ndo pecche perche percke perke pirchi pk qual quale quali quand quando quanno
QUESTION quannu quanta quante quanti quanto quantoo what when where which who why xche xk
QUESTION xke
READ legga leggano leggendo legger leggerai leggerci leggere leggerei leggerla leggerle
READ leggerli leggerlo leggermi leggerne leggersi leggerti leggervi leggesse leggessi
READ leggeste leggesti leggete leggeva leggevi leggevo leggiamo leggiate leggici leggigli
READ leggila leggile leggili leggilo leggimi leggine leggiti leggo leggono lesse lessi
READ letta lette letto lettura letture read rilegga rilegge rilegger rileggi rileggo
READ riletta rilette riletti riletto
RECEIVE accogli accoglie accolga accolgo accolta accolte accolti accolto destinatari
RECEIVE destinataria destinatario ottener ottenera ottenere ottenero ottenete otteneva
RECEIVE ottenevi ottenevo ottenga ottengo otteni ottenici ottenila ottenile ottenili
RECEIVE ottenilo ottenimi ottenine otteniti ottenuta ottenute ottenuti ottenuto ottiene
RECEIVE ottieni receive riceva ricevano riceve ricevendo ricever ricevera ricevere
RECEIVE riceverli ricevero ricevervi ricevete riceveva ricevevi ricevevo ricevi ricevici
RECEIVE ricevila ricevile ricevili ricevilo ricevimi ricevine riceviti ricevo ricevono
RECEIVE ricevre ricevuti ricevuto ricevutto ricezione ricve
REMINDER alert alerts allarmi allerta allertai allertar allerte allerti allerto allinfo
REMINDER attenzione avis avisi avverta avverte avverti avvertimento avvertir avverto
REMINDER avvisa avvisaci avvisai avvisala avvisale avvisali avvisalo avvisami avvisane
REMINDER avvisano avvisar avvisare avvisarmi avvisata avvisate avvisatemi avvisati
REMINDER avvisato avvisava avvisavi avvisavo avvisera avvisero avvisi avvisino avviso bip
REMINDER bollettino cronaca dallinfo dellattenzione dellinfo info informa informai
REMINDER informar informata informativo informato informi informo lallerta lallerte
REMINDER lattenzione lavverte lavverto lavviso linfo memo nellinfo news notifica
REMINDER notifiche notifico notizia notizie novita preliminare previsto promemoria
REMINDER rammenta rammenti rammento rassegna rassegne reminder ricordate ricordatemela
REMINDER ricordatemeli ricordatemi ricordati ricordiate risparmiarveli scade scadenza
REMINDER scadenze scadere scadono scadra scaduta scaduti scaduto sullinfo unallerta
REMINDER unavviso uninfo
REMOVE autoescluso azzera azzeraci azzerai azzerala azzerale azzerali azzeralo azzerami
REMOVE azzerane azzerano azzerar azzerare azzerata azzerate azzerati azzerato azzerava
REMOVE azzeravi azzeravo azzerera azzerero azzeri azzerino azzero barra barraci barragli
REMOVE barrai barrala barrale barrali barralo barrami barrando barrane barrano barrar
REMOVE barrarci barrare barrarla barrarle barrarli barrarlo barrarmi barrarne barrarsi
REMOVE barrarti barrarvi barrasse barrassi barraste barrasti barrata barrate barrati
REMOVE barrato barrava barravi barravo barrera barrerai barrerei barrero barri barriamo
REMOVE barriate barrino barro brucera brucerai brucerei brucero bruci bruciaci bruciai
REMOVE bruciala bruciale bruciali brucialo bruciami bruciamo bruciane bruciano bruciar
REMOVE bruciare bruciata bruciate bruciati bruciato bruciava bruciavi bruciavo brucino
REMOVE brucio butta buttaci buttagli buttai buttala buttale buttali buttalo buttami
REMOVE buttando buttane buttano buttar buttarci buttare buttarla buttarle buttarli
REMOVE buttarlo buttarmi buttarne buttarsi buttarti buttarvi buttasse buttassi buttaste
REMOVE buttasti buttata buttate buttatela buttati buttato buttava buttavi buttavo buttera
REMOVE butterai butterei buttero butti buttiamo buttiate buttino butto cacella cacellai
REMOVE cacellar cacelli cacello cancelai cancelar cancelate cancelatemi cancella
REMOVE cancellami cancellarci cancellare cancellarmi cancellarmo cancellata cancellate
REMOVE cancellatela cancellatelo cancellatemi cancellato cancellazione canella canellai
REMOVE canellar canelli canello canvella canvellami cassaci cassagli cassai cassala
REMOVE cassale cassali cassalo cassami cassando cassane cassano cassar cassarci cassare
REMOVE cassarla cassarle cassarli cassarlo cassarmi cassarne cassarsi cassarti cassarvi
REMOVE cassasse cassassi cassaste cassasti cassata cassate cassati cassato cassava
REMOVE cassavi cassavo cassera casserai casserei cassero cassi cassiamo cassiate cassino
REMOVE casso cava cavame cavate cavatemi caveme cestina cestinai cestinar cestini cestino
REMOVE delete depenna depennai depennar depennate depennatelo depennatemi depenni depenno
REMOVE distruggete distruggeteli distrutto elimi elimia elimiamo elimiano elimiate
REMOVE elimici elimie elimigli elimiita elimiite elimiiti elimiito elimila elimile
REMOVE elimili elimilo elimimi elimina eliminai eliminami eliminando eliminar eliminare
REMOVE eliminarlo eliminarmi eliminate eliminateci eliminatela eliminatelo eliminatemi
REMOVE eliminato elimine elimini eliminiate elimino elimio elimiono elimir elimira
REMOVE elimirai elimirci elimire elimirei elimirla elimirle elimirli elimirlo elimirmi
REMOVE elimirne elimiro elimirsi elimirti elimirvi elimisse elimissi elimiste elimisti
REMOVE elimite elimiti elimiva elimivi elimivo ellimina ellimini ellimino erase escluda
REMOVE esclude escluder escludeste escludetemi escludi escludo esclusa escluse esclusi
REMOVE escluso espunga espunge espunger espungere espungi espungo espunta espunte espunti
REMOVE espunto estirpa estirpai estirpar estirparvi estirpi estirpo estromettetemi gaveme
REMOVE lautoesclusione lesclusione leva levaci levagli levai levala levale levali levalo
REMOVE levame levami levando levane levano levar levarci levare levargli levarla levarle
REMOVE levarli levarlo levarme levarmi levarne levarono levarsi levarti levarvi levasse
REMOVE levassi levaste levasti levata levate levateci levateli levatelo levateme levatemi
REMOVE levato levava levavamo levavano levavate levavi levavo leveme levera leverai
REMOVE leverei leveremo leverete levero levi leviamo leviate levino levo liberaci liberai
REMOVE liberala liberale liberali liberalo liberami liberane liberano liberar liberare
REMOVE liberarmi liberata liberate liberati liberato liberava liberavi liberavo liberera
REMOVE liberero liberino omessa omesse omessi omesso ometta omettano omette ometter
REMOVE omettera omettere omettero omettete ometteva omettevi omettevo ometti omettici
REMOVE omettila omettile omettili omettilo omettimi omettine omettiti ometto omettono
REMOVE remove resetta resettai resettar resetti resetto rimossa rimosse rimossi rimosso
REMOVE rimova rimovano rimove rimover rimovera rimovere rimovero rimovete rimovetemi
REMOVE rimoveva rimovevi rimovevo rimovi rimovici rimovila rimovile rimovili rimovilo
REMOVE rimovimi rimovine rimoviti rimovo rimovono rimovuta rimovute rimovuti rimovuto
REMOVE rimozione rimuov rimuova rimuove rimuover rimuovere rimuovermi rimuovesse
REMOVE rimuovete rimuovetelo rimuovetemi rimuovi rimuovimi rimuovo ripulir ripulira
REMOVE ripulire ripuliro ripulita ripulite ripuliti ripulito ripuliva ripulivi ripulivo
REMOVE sbarraci sbarrai sbarrala sbarrale sbarrali sbarralo sbarrami sbarrane sbarrano
REMOVE sbarrar sbarrare sbarrata sbarrate sbarrati sbarrato sbarrava sbarravi sbarravo
REMOVE sbarrera sbarrero sbarri sbarrino sbarro scancellatemi scancelum scarica scaricare
REMOVE scarico scartare scollega scollego sfila sfilaci sfilagli sfilai sfilala sfilale
REMOVE sfilali sfilalo sfilami sfilando sfilane sfilano sfilar sfilarci sfilare sfilarla
REMOVE sfilarle sfilarli sfilarlo sfilarmi sfilarne sfilarsi sfilarti sfilarvi sfilasse
REMOVE sfilassi sfilaste sfilasti sfilata sfilate sfilati sfilato sfilava sfilavi sfilavo
REMOVE sfilera sfilerai sfilerei sfilero sfili sfiliamo sfiliate sfilino sfilo sganceme
REMOVE sgancera sgancero sganci sgancia sganciai sganciar sgancino sgancio sincula
REMOVE skippatemi sradica sradicai sradicar sradichi sradico stacca staccaci staccai
REMOVE staccala staccale staccali staccalo staccami staccane staccano staccar staccare
REMOVE staccata staccate staccatemi staccati staccato staccava staccavi staccavo stacchi
REMOVE stacco stracci straccia stracciate stracciato straccio strappa strappai strappar
REMOVE strappate strappato strappi strappo svuota svuotaci svuotai svuotala svuotale
REMOVE svuotali svuotalo svuotami svuotane svuotano svuotar svuotare svuotata svuotate
REMOVE svuotati svuotato svuotava svuotavi svuotavo svuotera svuotero svuoti svuotino
REMOVE svuoto tagliale tagliamo togi togiamo togiate togici togie togiendo togier togiera
REMOVE togierai togierci togiere togierei togierla togierle togierli togierlo togiermi
REMOVE togierne togiero togiersi togierti togiervi togiesse togiessi togieste togiesti
REMOVE togiete togieva togievi togievo togigli togila togile togili togilo togimi togine
REMOVE togiti togli togliamo togliate toglici toglie toglier togliera togliere toglierei
REMOVE togliermi togliero togliete toglieteci toglietela toglietele toglieteli toglietelo
REMOVE toglietemeli toglietemi toglietemiii toglieva toglievate toglievi toglievo
REMOVE togligli toglila toglile toglili toglilo toglimi togline toglitemi togliti
REMOVE togluetemi toja tojano toje tojendo tojer tojera tojerai tojerci tojere tojerei
REMOVE tojeremo tojerete tojergli tojerla tojerle tojerli tojerlo tojermi tojerne tojero
REMOVE tojersi tojerti tojervi tojesse tojessi tojeste tojesti tojete tojeteci tojeteme
REMOVE tojetemi tojetevi tojeva tojevamo tojevano tojevate tojevi tojevo toji tojiamo
REMOVE tojiate tojici tojigli tojila tojile tojili tojilo tojimi tojine tojiti tojo
REMOVE tojono tojuta tojute tojuti tojuto tolga tolgano tolgha tolghano tolgho tolghono
REMOVE tolgo tolgono toli tolia toliamo toliano toliate tolici tolie toliendo tolier
REMOVE toliera tolierai tolierci toliere tolierei tolierla tolierle tolierli tolierlo
REMOVE toliermi tolierne toliero toliersi tolierti toliervi toliesse toliessi tolieste
REMOVE toliesti toliete tolietemi tolieva tolievi tolievo toligli tolila tolile tolili
REMOVE tolilo tolimi toline tolio toliono toliti toliuta toliute toliuti toliuto tolse
REMOVE tolsi tolta tolte tolti tolto
REMOVE toglierebbe togliereste toglieresti cancellerebbe cancellereste leverebbe eliminerebbe
REMOVE depennerebbe escluderebbe scolleghiate scollegatemi scollegateci sganciatemi sganciateci
REMOVE depenniate disiscriviate
REVIEW commenti commento esperienza feedback giudizi opinioni qualita recensione
REVIEW recensioni recensir review reviews stellina stelline
REVOKE contesta contesti contestiamo contesto declina declinai declinar declini declino
REVOKE dissenso dissenta dissente dissenti dissento lopposizione oppoe oppoendo oppoi
REVOKE oppoiamo oppoiate oppoici oppoigli oppoila oppoile oppoili oppoilo oppoimi oppoine
REVOKE oppoir oppoira oppoirai oppoirci oppoire oppoirei oppoirla oppoirle oppoirli
REVOKE oppoirlo oppoirmi oppoirne oppoiro oppoirsi oppoirti oppoirvi oppoisse oppoissi
REVOKE oppoiste oppoisti oppoite oppoiti oppoiva oppoivi oppoivo oppone opponga oppongo
REVOKE oppormi opporsi opposizione opposizioni opposta opposte opposti opposto pentita
REVOKE pentito receda recedano recede receder recedera recedere recedero recedete
REVOKE recedeva recedevi recedevo recedi recedici recedila recedile recedili recedilo
REVOKE recedimi recedine recediti recedo recedono receduta recedute receduti receduto
REVOKE recesso respinga respinge respingi respingo respinta respinte respinti respinto
REVOKE revoca revocaci revocai revocala revocale revocali revocalo revocami revocane
REVOKE revocano revocar revocare revocata revocate revocati revocato revocava revocavi
REVOKE revocavo revoche revochi revoco revoke rifiuta rifiutai rifiutar rifiutata
REVOKE rifiutatelo rifiuto rinunce rinunci rinuncia rinunciato rinuncio ritratta ritratti
REVOKE ritratto withdraw
ROAMING allestero australia austria costate estero francia gb germania giga lestero
ROAMING londra madrid megabyte oslo ricarica roaming scatto soglia spagna svizzera
ROAMING traffico
SCHOOL allasilo allaula allesame asilo astuccio aula bilanciere bocciata bocciato
SCHOOL bullismo canto catechismo chitarra classe classi college compiti compito coro
SCHOOL dallasilo dallaula dellaula diario dinglese diplomato editoriale esame facolta
SCHOOL gita gite homework inglese istituto lasilo latino laula laurea laureato lesame
SCHOOL liceo linglese master materna matita matite media musica nellaula nido pagella
SCHOOL penna penne pianoforte promossa promosso pulmino quaderno quiz scala school
SCHOOL scolaresche scolastica scuola scuolabus scuole seminari spagnolo storia studia
SCHOOL studiare studiato sullaula tesi unasilo unaula unesame zainetto zaini zaino
SEE check controlla controllate controllo dimostra dimostrata dimostrato dimostri
SEE dimostro ecco eccomi eccovi evidenziato guarda guardaci guardai guardala guardale
SEE guardali guardalo guardami guardane guardano guardar guardare guardata guardate
SEE guardati guardato guardava guardavi guardavo guardera guardero guardi guardino guardo
SEE look mostraci mostrai mostrala mostrale mostrali mostralo mostrami mostrane mostrano
SEE mostrar mostrare mostrata mostrate mostrati mostrato mostrava mostravi mostravo
SEE mostrera mostrero mostri mostrino mostro notaci notagli notai notala notale notali
SEE notalo notami notando notane notano notar notarci notare notargli notarla notarle
SEE notarli notarlo notarmi notarne notarono notarsi notarti notarvi notasse notassi
SEE notaste notasti notata notate notateci notatemi notatevi notati notato notava
SEE notavamo notavano notavate notavi notavo notera noterai noterei noteremo noterete
SEE notero notiamo notiate notino occhiata osserva osservai osservar osservi osservo
SEE riveda rivedano rivede riveder rivedera rivedere rivedero rivedete rivedeva rivedevi
SEE rivedevo rivedi rivedici rivedila rivedile rivedili rivedilo rivedimi rivedine
SEE rivediti rivedo rivedono rivista riviste rivisti rivisto see spia veda vedano vede
SEE vedemo vedendo veder vedera vederai vederci vedere vederei vederemo vederete vedergli
SEE vederla vederle vederli vederlo vedermi vederne vedero vedersi vederti vedervi
SEE vedesse vedessi vedeste vedesti vedete vedeteci vedetemi vedetevi vedeva vedevamo
SEE vedevano vedevate vedevi vedevo vedi vediamo vediate vedici vedigli vedila vedile
SEE vedili vedilo vedimi vedine vediti vedo vedono vedra vedranno vedrebbe vedrei vedremo
SEE vedrete vedro vide videro vidi visione vist vista viste visti visto watch
SELL ceda cedano cede cedendo ceder cedera cederai cederci cedere cederei cederemo
SELL cederete cedergli cederla cederle cederli cederlo cedermi cederne cedero cedersi
SELL cederti cedervi cedesse cedessi cedeste cedesti cedete cedeteci cedetemi cedetevi
SELL cedeva cedevamo cedevano cedevate cedevi cedevo cedi cediamo cediate cedici cedigli
SELL cedila cedile cedili cedilo cedimi cedine cediti cedo cedono ceduta cedute ceduti
SELL ceduto cessione rivenda rivende rivender rivenderlo rivendi rivendo rottama rottamai
SELL rottamar rottamata rottamate rottamazione rottami rottamo sell sold svenda svendano
SELL svende svender svendera svendere svendero svendete svendeva svendevi svendevo svendi
SELL svendici svendila svendile svendili svendilo svendimi svendine svendita svenditi
SELL svendo svendono svenduta svendute svenduti svenduto venda vendano vende vendendo
SELL vender vendera venderai venderci vendere venderei venderla venderle venderli
SELL venderlo vendermi venderne vendero vendersi venderti vendervi vendesi vendesse
SELL vendessi vendeste vendesti vendete vendeva vendevi vendevo vendi vendiamo vendiate
SELL vendici vendigli vendila vendile vendili vendilo vendimi vendine vendita vendite
SELL venditi vendo vendono venduta vendute venduti venduto
SEND allinvio dallinviare dallinviarmi dallinvio dellinvio diffonda diffonde diffondi
SEND diffondo diffusa diffuse diffusi diffuso digitaci digitai digitala digitalo digitami
SEND digitane digitano digitar digitare digitata digitate digitati digitato digitava
SEND digitavi digitavo digitera digitero digiti digitino digito divulga divulgai divulgar
SEND divulghi divulgo emessa emesse emessi emesso emetta emettano emette emetter emettera
SEND emettere emettero emettete emetteva emettevi emettevo emetti emettici emettila
SEND emettile emettili emettilo emettimi emettine emettiti emetto emettono inoltra
SEND inoltrai inoltrar inoltri inoltro interpretatelo invi invia inviaci inviagli inviai
SEND inviala inviale inviali invialo inviami inviamo inviando inviane inviano inviar
SEND inviarci inviare inviarla inviarle inviarli inviarlo inviarmi inviarne inviarsi
SEND inviarti inviarvi inviasse inviassi inviaste inviasti inviat inviata inviate
SEND inviatelo inviatemi inviati inviatmi inviato inviava inviavi inviavo inviera
SEND invierai invierei inviero invii invino invio linoltro linvio mada madaci madagli
SEND madai madala madale madali madalo madami madando madane madano madar madarci madare
SEND madargli madarla madarle madarli madarlo madarmi madarne madarono madarsi madarti
SEND madarvi madasse madassi madaste madasti madata madate madateci madatemi madatevi
SEND madati madato madava madavamo madavano madavate madavi madavo madera maderai maderei
SEND maderemo maderete madero madi madiamo madiate madino manate manda mandaci mandagli
SEND mandai mandala mandale mandali mandalo mandami mandando mandane mandano mandar
SEND mandarci mandare mandargli mandarla mandarle mandarli mandarlo mandarme mandarmi
SEND mandarne mandarsi mandarti mandarvi mandasse mandassi mandaste mandasti mandat
SEND mandata mandate mandateci mandateglieli mandateli mandatelo mandatemele mandatemeli
SEND mandatemene mandatemi mandatene mandati mandatmi mandato mandava mandavi mandavo
SEND mandaye mandera manderai manderei mandero mandet mandete mandi mandiamo mandiate
SEND mandino mando mandtemi manna mannamme mannat mannate messaggiarmi messaggiato
SEND mnadate mnd mndt nvi nvia nviaci nviagli nviai nviala nviale nviali nvialo nviami
SEND nviamo nviamoci nviamola nviamoli nviamolo nviando nviane nviano nviar nviarci
SEND nviare nviargli nviarla nviarle nviarli nviarlo nviarmi nviarne nviarono nviarsi
SEND nviarti nviarvi nviasse nviassi nviaste nviasti nviata nviate nviateci nviatemi
SEND nviatevi nviati nviato nviava nviavamo nviavano nviavate nviavi nviavo nviera
SEND nvierai nvierei nvieremo nvierete nviero nvino nvio pubblica pubblico recapita
SEND riscriva riscrive riscrivere riscrivermi riscrivi riscrivo rispedir rispedire scitta
SEND scitte scitti scitto sciva scivano scive scivendo sciver scivera sciverai sciverci
SEND scivere sciverei sciverla sciverle sciverli sciverlo scivermi sciverne scivero
SEND sciversi sciverti scivervi scivesse scivessi sciveste scivesti scivete sciveva
SEND scivevi scivevo scivi sciviamo sciviate scivici scivigli scivila scivile scivili
SEND scivilo scivimi scivine sciviti scivo scivono scriais scriss scrisse scrissi scritta
SEND scritte scritti scritto scriv scriva scrivano scrive scrivemi scrivendo scrivente
SEND scriver scrivera scrivere scriverete scrivermi scrivero scrivervi scrivete
SEND scrivetegli scrivetelo scrivetemi scrivetene scrivette scriveva scrivevi scrivevo
SEND scrivi scriviamo scriviate scrivici scrivila scrivile scrivili scrivilo scrivimi
SEND scrivine scriviri scrivite scriviti scrivo scrivono scrivrmi scrv scrva scrvano
SEND scrve scrvendo scrver scrvera scrverai scrverci scrvere scrverei scrverla scrverle
SEND scrverli scrverlo scrvermi scrverne scrvero scrversi scrverti scrvervi scrvesse
SEND scrvessi scrveste scrvesti scrvete scrveva scrvevi scrvevo scrvi scrviamo scrviate
SEND scrvici scrvigli scrvila scrvile scrvili scrvilo scrvimi scrvine scrviti scrvo
SEND scrvono scrvuta scrvute scrvuti scrvuto send shkruani skippo sparate spedendo
SEND spediamo spediate spedir spedira spedirai spedirci spedire spedirei spedirla
SEND spedirle spedirli spedirlo spedirmi spedirne spediro spedirsi spedirti spedirvi
SEND spedisca spedisce spedisci spedisco spedisse spedissi spediste spedisti spedita
SEND spedite spediti spedito spediva spedivi spedivo textare texting trasmissioni txt
SEND write
SEND scriveste scrivesse inviateli inviatele inviateglieli
SIGNED android cdt iphone outlook p regards s sent
SIZE accorciando accorciare alta alte altezza alti alto bassa basse bassi basso big breve
SIZE brevi cm combinato corta corte corti corto distanza diverta doppione enorme enormi
SIZE estesa forma formale full gradazione gran grande grandi grasso grossa grossi grosso
SIZE km larga larghe larghi leggera leggeri leggero lunga lunghe lunghi lunghissima lungo
SIZE magro massimo meno meta metri metro mezza mezzi mezzo mila minimo minore modi modo
SIZE molta molte molti molto mq mt nuova nuove nuovi nuovo paio pari parte pesante
SIZE pesanti peso pezzi pezzo piccola piccole piccoli piccolo piena piene pieni pieno po
SIZE poca poche pochi pochino poco quantita simili small sottile spaziale stretta stretto
SIZE tanta tante tanti tantissimo tanto uguale vecchi vecchia vecchie vecchio
SLEEP addormentato dorma dormano dorme dormendo dormi dormiamo dormiate dormici dormigli
SLEEP dormila dormile dormili dormilo dormimi dormine dormir dormira dormirai dormirci
SLEEP dormire dormirei dormirla dormirle dormirli dormirlo dormirmi dormirne dormiro
SLEEP dormirsi dormirti dormirvi dormisse dormissi dormiste dormisti dormita dormite
SLEEP dormiti dormito dormiva dormivi dormivo dormo dormono insonne insonnia mezzanotte
SLEEP nanna notte notteeee notti notturna notturne notturni notturno pisolino riposa
SLEEP riposaci riposai riposala riposale riposali riposalo riposami riposane riposano
SLEEP riposar riposare riposata riposate riposati riposato riposava riposavi riposavo
SLEEP riposera riposero riposino riposo sleep sonno stanotte svegli sveglia svegliai
SLEEP svegliano svegliar svegliato sveglie sveglino sveglio
SOCIETY 5x1000 8x1000 allatea allateo altare atea ateo battezzare bibbia carita chiesa
SOCIETY chiese civile civili coca comizio comunale comunali comune comuni comunione
SOCIETY cresima cristiana cultura culturali dallatea dallateo delibera dellatea dellateo
SOCIETY dialettale dio donare donatore donatori donazione donazioni donera elettorale
SOCIETY elettorali elettori elezione elezioni emi esercito festa feste geova gesu governo
SOCIETY guerra laltare latea lateo lega lotteria lotterie madonna militare ministro
SOCIETY municipale nellatea nellateo oratorio parrocchia parroco partiti partito pd
SOCIETY pellegrini pesca politica politici politico prete processione raccolta raccolte
SOCIETY religione sagra san santa santo seggi seggio sindacato sindaco sociale sociali
SOCIETY statuti statuto sullaltare sullatea sullateo suora testimonianze tombola unaltare
SOCIETY unatea unateo vangelo vescovo vota votano votare votato votero voti votiamo voto
SOME alcun alcuna alcune alcuni any certe certi certuni diverse diversi na nna nu paia
SOME paio parecchi qualche qualcos qualcosa some una uno vari varie
SOMEONE adulti adulto amica amiche amici amicizia amico andrea angela anna antonio
SOMEONE anziana anziani anziano beppe bianchi bro bruno carla carlo chiunque ciascuna
SOMEONE ciascuno ciro cittadini colombo coso cumpa davide debora deborah donna donne
SOMEONE edoardo elena esposito estranea estranei estraneo fe federica federico ferrante
SOMEONE ferrari ferrero franca franco frate fratello gabriella gennaro gente giada
SOMEONE ginevra gino giovane giovani giovanna giovanni giulia giulio giuseppe guaglio
SOMEONE guagliu guido guys ines irene ivo jen katia laura leo loredana lorenzo luca lupo
SOMEONE maggiorenne manu manuela marco maria marina marta martelli matteo mazzini mbare
SOMEONE michele minorenne mos nessuno ognuna omonimi omonimia omonimo ornella paolo
SOMEONE patrizia person persona personal persone picciotti pierina piero qualcun qualcuna
SOMEONE qualcuno raga ragaso ragassi ragazza ragazze ragazzi ragazzo rega regaz renato
SOMEONE roberta roberto rossi saverio sconosciuto signora signore signori silvana simona
SOMEONE simone siri soggetti soggetto sonia star stefania stefano tale tamara tipa tipe
SOMEONE tipi tipo tizi tizia tizio tommaso tullio uagliu umana umani umano uomini uomo
SOMEONE valentino
SORRY dispiace pardon peccato perdoni perdono purtroppo scus scusa scusaci scusami
SORRY scusarmi scusate scusatr scuse scusi scuso scussate sorry sory spiace
STAFF addetta addetti addetto agente agenti amministratore autista autisti autore badante
STAFF barbiere barista bidella bidello bot broker cameriere cassiera cassiere chef coach
STAFF colf collega colleghe colleghi commercialista commessa commesse commessi commesso
STAFF conduttore consulente corriere corrieri cuoco custode datore dellelettricista
STAFF dellidraulico dentista dentisti dermatologo direttore dottore dottoressa dottori dp
STAFF estetista falegname fattorino fisioterapista fornitore fornitori geometra gestore
STAFF gestori gommista hostess idraulico imbianchino impiegata insegnante laddetta
STAFF laddetto lagente larchitetto lassessore lautista lautore lidraulico limpiegata
STAFF listruttore loperaio maestra maestre maestri maestro magazziniere medici medico
STAFF muratore muratori notaio oculista operai operaio operatore oss parrucchiera
STAFF parrucchiere pediatra perito personale podologo pompiere pompieri portiere
STAFF portinaia portinaio portineria postino preside professionista promoter psichiatra
STAFF ragioniere rappresentante reception referente risponditore robot sagrestano sarta
STAFF sarto segretaria segreteria staff tassista tassisti tecnica tecnici tecnico trainer
STAFF tutore unagente unautore unestetista veterinario
STOP alt arresta arrestai arrestar arresti arretez astener astenera astenere astenero
STOP astenersi astenete asteneva astenevi astenevo astenga astengo asteni astenici
STOP astenila astenile astenili astenilo astenimi astenine asteniti astenuta astenute
STOP astenuti astenuto baastaaa basra bassta bast basta bastaa bastaaa bastaaaa bastaci
STOP bastagli bastai bastala bastale bastali bastalo bastami bastando bastane bastano
STOP bastar bastarci bastare bastarla bastarle bastarli bastarlo bastarmi bastarne
STOP bastarsi bastarti bastarvi bastasse bastassi bastaste bastasti bastata bastate
STOP bastati bastato bastava bastavi bastavo bastera basterai basterebbe basterei bastero
STOP basti bastiamo bastiate bastino basto bsta cease cessa cessaci cessagli cessai
STOP cessala cessale cessali cessalo cessami cessando cessane cessano cessar cessarci
STOP cessare cessarla cessarle cessarli cessarlo cessarmi cessarne cessarsi cessarti
STOP cessarvi cessasse cessassi cessaste cessasti cessata cessate cessati cessato cessava
STOP cessavi cessavo cessazione cessera cesserai cesserei cessero cessi cessiamo cessiate
STOP cessino cesso concluda conclude concludere concludi concludo conclusa concluse
STOP conclusi concluso desista diminuir disabilitare disattiva disattivano disattivare
STOP disattivate disattivatemi disattivo dismessa dismesse dismessi dismesso dismetta
STOP dismette dismetti dismetto eclissa eclissai eclissar eclissatevi eclissi eclisso end
STOP estingua estingue estingui estinguo estinta estinte estinti estinto evita evitaci
STOP evitagli evitai evitala evitale evitali evitalo evitami evitando evitane evitano
STOP evitar evitarci evitare evitarla evitarle evitarli evitarlo evitarmi evitarne
STOP evitarsi evitarti evitarvi evitasse evitassi evitaste evitasti evitata evitate
STOP evitatele evitateli evitati evitato evitava evitavi evitavo evitera eviterai
STOP eviterei evitero eviti evitiamo evitiate evitino evito falla fenila ferma fermaci
STOP fermagli fermai fermala fermale fermali fermalo fermami fermando fermane fermano
STOP fermar fermarci fermare fermarla fermarle fermarli fermarlo fermarmi fermarne
STOP fermarsi fermarti fermarvi fermasse fermassi fermaste fermasti fermatevi fermati
STOP fermato fermava fermavi fermavo ferme fermera fermerai fermerei fermero fermi
STOP fermiamo fermiate fermino fermo fina finano fine finendo finer finera finerai
STOP finerci finere finerei fineremo finerete finergli finerla finerle finerli finerlo
STOP finermi finerne finero finersi finerti finervi finesse finessi fineste finesti
STOP finete fineteci finetemi finetevi fineva finevamo finevano finevate finevi finevo
STOP fini finiamo finiamola finiamoli finiate finici finidela finigli finila finile
STOP finili finilo finimi finimola finine finir finira finirai finirci finire finirei
STOP finiremo finirete finirgli finirla finirle finirli finirlo finirmi finirne finiro
STOP finirono finirsi finirti finirvi finisca finisce finisci finisco finiscono finisse
STOP finissi finiste finisti finita finitala finite finiteci finitela finitemi finitevi
STOP finiti finitila finito finiva finivamo finivano finivate finivi finivo finono finuta
STOP finute finuti finuto halt halte interrompere interrompete interrompo interruzione
STOP interruzioni limita limitaci limitai limitala limitale limitali limitalo limitami
STOP limitane limitano limitar limitare limitata limitate limitati limitato limitava
STOP limitavi limitavo limitera limitero limiti limitino limito pianta piantaci piantai
STOP piantala piantale piantali piantalo piantami piantane piantano piantar piantare
STOP piantata piantate piantatela piantati piantato piantava piantavi piantavo piantera
STOP piantero pianti piantino quit rallenta rallentare rallenti rallento ridotta ridotte
STOP ridotti ridotto riduca riducano riduco riducono ridue riduendo ridui riduiamo
STOP riduiate riduici riduigli riduila riduile riduili riduilo riduimi riduine riduir
STOP riduira riduirai riduirci riduire riduirei riduirla riduirle riduirli riduirlo
STOP riduirmi riduirne riduiro riduirsi riduirti riduirvi riduisse riduissi riduiste
STOP riduisti riduite riduiti riduiva riduivi riduivo ridurre risparmi risparmiaste
STOP risparmiate risparmiatemi scommettiamo silenzio silenzioso skere smamma smammate
STOP smesa smese smesi smeso smessa smesse smessi smesso smeta smetano smete smetendo
STOP smeter smetera smeterai smeterci smetere smeterei smeterla smeterle smeterli
STOP smeterlo smetermi smeterne smetero smetersi smeterti smetervi smetesse smetessi
STOP smeteste smetesti smetete smetetela smeteva smetevi smetevo smeti smetiamo smetiate
STOP smetici smetigli smetila smetile smetili smetilo smetimi smetine smetiti smeto
STOP smetono smetta smettano smette smetter smettera smettere smetterla smettero smettete
STOP smettetela smettetla smetteva smettevi smettevo smetti smettiate smettici smettila
STOP smettile smettili smettilo smettimi smettine smettiti smetto smettono sospenda
STOP sospende sospendere sospendete sospendi sospendo sospesa sospese sospesi sospeso
STOP spegne spegner spegnera spegnere spegnero spegnete spegneva spegnevi spegnevo spegni
STOP spegniamo spegnici spegnila spegnile spegnili spegnilo spegnimi spegnine spegniti
STOP spenga spengano spengo spengono spente spenti stio stop stopate stope stopp stoppa
STOP stoppaci stoppai stoppala stoppale stoppali stoppalo stoppami stoppane stoppano
STOP stoppar stoppare stoppata stoppate stoppati stoppato stoppava stoppavi stoppavo
STOP stoppera stoppero stoppi stoppino stoppo stoppp sttop tace tacere tacete taci
STOP tagliate termina terminai terminar termino toglietevi tratteni zitta zitte zitti
STOP zitto
STOP smetteste smettesse piantiamola
SUBSCRIBE abbona abbonaci abbonai abbonala abbonale abbonali abbonalo abbonami abbonane
SUBSCRIBE abbonano abbonar abbonare abbonarmi abbonate abbonava abbonavi abbonavo
SUBSCRIBE abbonera abbonero abboni abbonino abbono aderendo aderiamo aderiate aderir
SUBSCRIBE aderira aderirai aderirci aderire aderirei aderirla aderirle aderirli aderirlo
SUBSCRIBE aderirmi aderirne aderiro aderirsi aderirti aderirvi aderisca aderisce aderisci
SUBSCRIBE aderisco aderisse aderissi aderiste aderisti aderita aderite aderiti aderito
SUBSCRIBE aderiva aderivi aderivo adesione adesioni assocera assocero associ associa
SUBSCRIBE associai associar associno associo candida candidai candidar candidi candido
SUBSCRIBE delliscrizione follow immatricolare iscritta iscritte iscritti iscritto iscriva
SUBSCRIBE iscrive iscriver iscriverci iscrivermi iscrivetemi iscrivi iscrivo iscrizione
SUBSCRIBE join liscrizione partecipo registra registrata signup tesserai tesserar tesseri
SUBSCRIBE tessero
SWEAR accident asino assurda assurdo balla balle bastarda bastardi bastardo belin boia
SWEAR buffone buffoni bulli ca cacare cagare cagata cagate caspita cavoli cavolo cazz
SWEAR cazzata cazzate cazzi cazzo ciapa coglion cogliona coglione coglioni cojona cojoni
SWEAR cretini cretino culo damn deh diavola diavolo diocane fanculo fica figa fottere
SWEAR fottiti fottuto fuck grattarsi idiota idioti incapaci infame infami inferno kazzo
SWEAR mado maiala maiale maleducato mannari maremma maroni marroni mavaff mavaffa merda
SWEAR merdacce merde merdosi merdoso minchia minga mona mortacci ostia palle perdio pirla
SWEAR porca porci porco puttana puttane scemi scemo scherzi scherzo schifosa schifosi
SWEAR schifoso sfiga shit spacca spacciato sputare sputtano stronza stronzi stronzo
SWEAR stupida stupidi stupido tacci troia troie vaff vaffa vaffanculo vergogna vergognoso
SWEAR vfc vfnc zecca
TAKE cogli cogliamo cogliate coglici coglie coglier cogliera cogliere cogliero cogliete
TAKE coglieva coglievi coglievo cogligli coglila coglile coglili coglilo coglimi cogline
TAKE cogliti colga colgano colgo colgono colta colte colti colto pick pigli piglia
TAKE pigliaci pigliai pigliala pigliale pigliali piglialo pigliami pigliamo pigliane
TAKE pigliano pigliar pigliare pigliata pigliate pigliati pigliato pigliava pigliavi
TAKE pigliavo pigliera pigliero piglino piglio prenda prendano prende prender prendera
TAKE prendere prenderla prenderlo prendermi prenderne prendero prendete prendeva prendevi
TAKE prendevo prendi prendici prendila prendile prendili prendilo prendimi prendine
TAKE prenditi prendo prendono presa prese presero presi preso raccogli raccolga raccolgo
TAKE raccolti raccolto recupera recuperi recupero riava riavano riave riavendo riaver
TAKE riavera riaverai riaverci riavere riaverei riaverla riaverle riaverli riaverlo
TAKE riavermi riaverne riavero riaversi riaverti riavervi riavesse riavessi riaveste
TAKE riavesti riavete riaveva riavevi riavevo riavi riaviamo riaviate riavici riavigli
TAKE riavila riavile riavili riavilo riavimi riavine riaviti riavo riavono riavuta
TAKE riavute riavuti riavuto ritira ritiraci ritirai ritirala ritirale ritirali ritiralo
TAKE ritirami ritirane ritirano ritirar ritirare ritirarlo ritirarmi ritirata ritirate
TAKE ritirati ritirato ritirava ritiravi ritiravo ritirera ritirero ritiri ritiriamo
TAKE ritirino ritiro ruba rubaci rubagli rubai rubala rubale rubali rubalo rubami rubando
TAKE rubane rubano rubar rubarci rubare rubargli rubarla rubarle rubarli rubarlo rubarmi
TAKE rubarne rubarono rubarsi rubarti rubarvi rubasse rubassi rubaste rubasti rubata
TAKE rubate rubateci rubatemi rubatevi rubati rubato rubava rubavamo rubavano rubavate
TAKE rubavi rubavo rubera ruberai ruberei ruberemo ruberete rubero rubi rubiamo rubiate
TAKE rubino rubo sottrae sottrai sottrair take tira tiraci tiragli tirai tirala tirale
TAKE tirali tiralo tirami tirando tirane tirano tirar tirarci tirare tirargli tirarla
TAKE tirarle tirarli tirarlo tirarmi tirarne tirarono tirarsi tirarti tirarvi tirasse
TAKE tirassi tiraste tirasti tirata tirate tirateci tiratemi tiratevi tirati tirato
TAKE tirava tiravamo tiravano tiravate tiravi tiravo tirera tirerai tirerei tireremo
TAKE tirerete tirero tiri tiriamo tiriate tirino tiro
TELL annuncia chiarir chiarira chiarire chiariro chiarita chiarite chiariti chiarito
TELL chiariva chiarivi chiarivo comunica comunicare comunico consigli consigliate
TELL consiglierei consiglio descriva descrive descrivi descrivo detta dette detti detto
TELL dica dicano dice dicendo diceva dicevano dicevi dicevo dichiara dichiarazione
TELL dichiari dichiaro dici diciamo dico dicono digli dillo dimmi dira dirai dirci dire
TELL direbbe direi direste dirgli dirle dirlo dirmi diro dirti dirvelo dirvi discorsi
TELL discorso discussa discusse discussi discusso discuta discute discuter discuti
TELL discuto dise disse dissero dissi dite diteci ditegli ditelo ditemi ditto dittu
TELL espressa espresse espressi espresso esprima esprime esprimer esprimi esprimo giura
TELL giuraci giuragli giurai giurala giurale giurali giuralo giurami giurando giurane
TELL giurano giurar giurarci giurare giurarla giurarle giurarli giurarlo giurarmi
TELL giurarne giurarsi giurarti giurarvi giurasse giurassi giuraste giurasti giurata
TELL giurate giurati giurato giurava giuravi giuravo giurera giurerai giurerei giurero
TELL giuri giuriamo giuriate giurino giuro indica indicaci indicai indicala indicale
TELL indicali indicalo indicami indicane indicano indicar indicare indicata indicate
TELL indicati indicato indicava indicavi indicavo indichi indico insegna insegnai
TELL insegnar insegni insegno menziona menzioni menziono parla parlaci parlagli parlai
TELL parlala parlale parlali parlalo parlami parlando parlane parlano parlar parlarci
TELL parlare parlarla parlarle parlarli parlarlo parlarmi parlarne parlarsi parlarti
TELL parlarvi parlasse parlassi parlaste parlasti parlata parlate parlati parlato parlava
TELL parlavi parlavo parlera parlerai parlerei parlero parli parliamo parliate parlino
TELL parlo precisai precisar precisi promessa promesse promessi promesso prometta
TELL promette prometti prometto raccomando racconta raccontarle racconti racconto ribadir
TELL ribadira ribadire ribadiro ribadita ribadite ribaditi ribadito ribadiva ribadivi
TELL ribadivo ridetto riferir riferira riferire riferiro riferita riferite riferiti
TELL riferito riferiva riferivi riferivo riparliamo ripeta ripetano ripete ripeter
TELL ripetera ripetere ripetero ripetete ripeteva ripetevi ripetevo ripeti ripetici
TELL ripetila ripetile ripetili ripetilo ripetimi ripetine ripetiti ripeto ripetono said
TELL say sottolineato spiega spiegaci spiegai spiegala spiegale spiegali spiegalo
TELL spiegami spiegane spiegano spiegar spiegare spiegata spiegate spiegati spiegato
TELL spiegava spiegavi spiegavo spiegazione spieghi spiego straridetto suggerir tell told
TELL tradotta tradotte tradotti tradotto traduca traduco tradue tradui traduici traduila
TELL traduile traduili traduilo traduimi traduine traduir traduira traduire traduiro
TELL traduite traduiti traduiva traduivi traduivo
THANKS apprezzo danke gazie gracie granzie grata grati grato gratzias graz grazi grazia
THANKS grazie graziee grazieee grazieeee grazieeeee grazzie grz grzie ringraziamenti
THANKS ringraziarvi ringrazio tenchiu thank thanks thx tks ty
THEY coloro egli ella essa esse essi esso gli glie gliela glielo he idda iddu issa issu
THEY le li lo loro lui she they
THINK considerate considero creda credano crede credendo creder credera crederai crederci
THINK credere crederei crederla crederle crederli crederlo credermi crederne credero
THINK credersi crederti credervi credesse credessi credeste credesti credete credeva
THINK credevi credevo credi crediamo crediate credici credigli credila credile credili
THINK credilo credimi credine credo credono creduta credute creduti creduto decida
THINK decidano decide decider decidera decidere decidero decidete decideva decidevi
THINK decidevo decidi decidici decidila decidile decidili decidilo decidimi decidine
THINK deciditi decido decidono decisa decise decisi deciso dubbi dubbio dubita dubitaci
THINK dubitai dubitala dubitale dubitali dubitalo dubitami dubitane dubitano dubitar
THINK dubitare dubitata dubitate dubitati dubitato dubitava dubitavi dubitavo dubitera
THINK dubitero dubiti dubitino dubito figurati giudica giudicai giudicar giudichi giudico
THINK giudizio hope immagina immagino indecisa indeciso indovinate memoria opinione pare
THINK parere pareva parso pensa pensaci pensagli pensai pensala pensale pensali pensalo
THINK pensami pensando pensane pensano pensante pensar pensarci pensare pensarla pensarle
THINK pensarli pensarlo pensarmi pensarne pensarsi pensarti pensarvi pensasse pensassi
THINK pensaste pensasti pensata pensate pensateci pensati pensato pensava pensavi pensavo
THINK pensera penserai penserei pensero pensi pensiamo pensiate pensiero pensino penso
THINK penza penzo perplesso pesa pesi presuma presume presumer presumi presumo presunta
THINK presunte presunti presunto ricorda ricordai ricordar ricordatevi ricordato ricordi
THINK ricordo rifletta riflette rifletti rifletto ripensato ritener ritenera ritenere
THINK ritenero ritenete ritenetevi riteneva ritenevi ritenevo ritenga ritengo riteni
THINK ritenici ritenila ritenile ritenili ritenilo ritenimi ritenine riteniti ritenuta
THINK ritenute ritenuti ritenuto ritiene ritieni scegli sceglici sceglie sceglier
THINK scegliere sceglila sceglile sceglili sceglilo sceglimi scegline scegliti scelga
THINK scelgano scelgo scelgono scelta scelte scelti scelto sembra sembraci sembrai
THINK sembrala sembrale sembrali sembralo sembrami sembrane sembrano sembrar sembrare
THINK sembrata sembrate sembrati sembrato sembrava sembravi sembravo sembrera sembrero
THINK sembri sembrino sembro sogni sogno spera speraci speragli sperai sperala sperale
THINK sperali speralo sperami sperando sperane sperano sperar sperarci sperare sperarla
THINK sperarle sperarli sperarlo sperarmi sperarne sperarsi sperarti sperarvi sperasse
THINK sperassi speraste sperasti sperata sperate sperati sperato sperava speravi speravo
THINK sperera spererai spererei sperero speri speriamo speriate sperino spero suppoe
THINK suppoi suppoici suppoila suppoile suppoili suppoilo suppoimi suppoine suppoir
THINK suppoira suppoire suppoiro suppoite suppoiti suppoiva suppoivi suppoivo supponga
THINK suppongo supposta supposte supposti supposto tema temano teme temendo temer temera
THINK temerai temerci temere temerei temeremo temerete temergli temerla temerle temerli
THINK temerlo temermi temerne temero temersi temerti temervi temesse temessi temeste
THINK temesti temete temeteci temetemi temetevi temeva temevamo temevano temevate temevi
THINK temevo temi temiamo temiate temici temigli temila temile temili temilo temimi
THINK temine temiti temo temono temuta temute temuti temuto think valuta valutaci valutai
THINK valutala valutale valutali valutalo valutami valutane valutano valutar valutare
THINK valutata valutate valutati valutato valutava valutavi valutavo valutera valutero
THINK valuti valutino valuto
THIS chiddu chista chisto chistu cio citato codesta codesti codesto cotal it medesimo
THIS predetto quegli quei quel quell quella quelle quelli quello quest questa queste
THIS questi questo ste stessa stesse stessi stesso sti sto suddetto tali that these this
THIS those
TIME adi alba allalba allanno allepoca allunora anni anno annuale annuali autunno ciclo
TIME dallalba dallanno decennio dellalba dellanno dura durata durato epoca estate estiva
TIME estivo fase feriale feriali ferie ferragosto festivi festivo h hr invernali inverno
TIME lalba lallalba lanno lannuale late lautunno lepoca lestate lestiva lestivo leta
TIME linverno lora loretta lorette lunora mattina mattine mattino mese mesetto mesi
TIME mezzogiorno mezzora min minutes minuti minuto minutti natale nellalba nellanno
TIME nottata ore oretta orette pasqua pasquali periodi periodo pomeriggio primavera
TIME puntuale puntuali puntualita quellora questanno season secolo secondi semestre sera
TIME serata serate sere sett settiman settimana settimane stagione stagioni stamane
TIME stamani stamattina stasera sullalba sullanno tarda tardi tempi tempo time tramonto
TIME unalba unanno unepoca unestate unestiva unestivo unora unoretta unorette ununora
TIME ventanni vigilia weekend
TIRED ansia ansie arrabbia arrabbio auff colmo detesto esasperano esausta esausti esausto
TIRED furiosa furioso impazzire incazzo insopportabile lansia limite marre nausea
TIRED nauseata nauseato nervosa nervoso odia odiamo odiate odio pazienza ribrezzo satura
TIRED saturo scazzato schifato schifo sfinimento sfinita sfiniti sfinito sopporta
TIRED sopporto stanca stancano stancata stancate stancati stancato stanche stanchi stanco
TIRED stufa stufando stufarmi stufata stufati stufato stufe stuffa stuffo stufi stufo
TIRED tired tolleranza tollero uff uffa ufff
TITLE arch avv cara care cari carissimi caro distinta distinto don dott dottssa dr egregi
TITLE egregia egregio gent gentilissimi gentilissimo gentma gentmo geom illustre ing
TITLE mister mr mrs ms prof profssa rag sig signra sigra sigri spett spettle
TRAVEL aerei aereo albergo allaereo autobus bagaglio binario bnb bus campeggi campeggio
TRAVEL carrozza cassetta corsa crociera ferrovia ferroviari gommone hotel imbarco laereo
TRAVEL laeroporto lalbergo lareo lautobus limbarco lostello nave ostello passaggio
TRAVEL pendolare pullman remoto taxi tram trasferta trasferte trasporto tratta tratte
TRAVEL treni trenino treno unaereo vacanza vacanze valigia viaggi viaggio voli volo
TRY azzarda azzardate osa osaci osagli osai osala osale osali osalo osami osando osandoci
TRY osandola osandoli osandolo osandomi osane osano osar osarci osare osargli osarla
TRY osarle osarli osarlo osarmi osarne osarono osarsi osarti osarvi osasse osassero
TRY osassi osaste osasti osata osate osateci osategli osatemi osatevi osati osato osava
TRY osavamo osavano osavate osavi osavo osera oserai oseranno oserebbe oserei oseremmo
TRY oseremo osereste oseresti oserete osero osi osiamo osiamoci osiamola osiamoli
TRY osiamolo osiate osino oso prova provaci provagli provai provala provale provali
TRY provalo provami provando provane provano provar provarci provare provarla provarle
TRY provarli provarlo provarmi provarne provarsi provarti provarvi provasse provassi
TRY provaste provasti provata provate provati provato provava provavi provavo provera
TRY proverai proverei provero provi proviamo proviamoci proviate provino provo riprova
TRY riprovaci riprovai riprovar riprovateci riprovi riprovo ritenta ritentai ritentar
TRY ritenti ritento sforza sforzaci sforzai sforzala sforzale sforzali sforzalo sforzami
TRY sforzane sforzano sforzar sforzare sforzata sforzate sforzati sforzato sforzava
TRY sforzavi sforzavo sforzera sforzero sforzi sforzino tenta tentaci tentagli tentai
TRY tentala tentale tentali tentalo tentami tentando tentane tentano tentar tentarci
TRY tentare tentarla tentarle tentarli tentarlo tentarmi tentarne tentarsi tentarti
TRY tentarvi tentasse tentassi tentaste tentasti tentata tentate tentati tentato tentava
TRY tentavi tentavo tentera tenterai tenterei tentero tenti tentiamo tentiate tentino
TRY tento try
UNSUB cancellarsi cancellarti disiscritta disiscritto disiscrivere disiscrivermi
UNSUB disiscriversi disiscriverti disiscrivete disiscrivetemi disiscrivetemu
UNSUB disiscrizione dissoci dissocia dissocio opt optout unsub unsubscribe
UNSUB disiscrive disiscriviamo disiscrivono
UNTIL after ago dapprima dopo durante during fin finche finke fino fintanto intanto
UNTIL mentre poscia proseguimento sino until while
US ci noi nojo nostra nostre nostri nostro ns nui nuje our us we
USE adopera adoperai adoperar adoperi adopero clicca cliccaci cliccai cliccala cliccale
USE cliccali cliccalo cliccami cliccane cliccano cliccar cliccare cliccata cliccate
USE cliccati cliccato cliccava cliccavi cliccavo clicchi clicco click inutile inutili
USE luso prema premano preme premendo premer premera premerai premerci premere premerei
USE premerla premerle premerli premerlo premermi premerne premero premersi premerti
USE premervi premesse premessi premeste premesti premete premeva premevi premevo premi
USE premiamo premiate premici premigli premila premile premili premilo premimi premine
USE premiti premo premono premuta premute premuti premuto schiacci servirsi sfrutta
USE sfruttai sfruttar sfrutti sfrutto spreca sprecaci sprecai sprecala sprecale sprecali
USE sprecalo sprecami sprecane sprecano sprecar sprecare sprecata sprecate sprecati
USE sprecato sprecava sprecavi sprecavo sprechi spreco usa usaci usagli usai usala usale
USE usali usalo usami usando usandoci usandola usandoli usandolo usandomi usane usano
USE usar usarci usare usargli usarla usarle usarli usarlo usarmi usarne usarono usarsi
USE usarti usarvi usasse usassero usassi usaste usasti usata usate usateci usategli
USE usatemi usatevi usati usato usava usavamo usavano usavate usavi usavo use usera
USE userai useranno userebbe userei useremmo useremo usereste useresti userete usero usi
USE usiamo usiamoci usiamola usiamoli usiamolo usiate usino uso uste utile utili utilita
USE utilizza utilizzi utilizzo
VERY davero davvero dawero franchezza proprio quasi really sinceramente talmente veram
VERY veramente very
WAIT aspet aspetta aspettai aspettando aspettar aspettare aspettate aspettato aspettavo
WAIT aspetti aspettiamo aspetto attenda attende attender attendi attendo attesa attese
WAIT attesi atteso coda dattesa fila lattesa pazienta paziento riattaccata ritarda
WAIT ritardi ritardo sosta tardaci tardagli tardai tardala tardale tardali tardalo
WAIT tardami tardando tardane tardano tardar tardarci tardare tardarla tardarle tardarli
WAIT tardarlo tardarmi tardarne tardarsi tardarti tardarvi tardasse tardassi tardaste
WAIT tardasti tardata tardate tardati tardato tardava tardavi tardavo tardera tarderai
WAIT tarderei tardero tardiamo tardiate tardino tardo wait
WANT desidera desideri desidero gradendo gradiamo gradiate gradir gradira gradirai
WANT gradirci gradire gradirla gradirle gradirli gradirlo gradirmi gradirne gradiro
WANT gradirsi gradirti gradirvi gradisca gradisce gradisci gradisco gradisse gradissi
WANT gradiste gradisti gradiva gradivi gradivo intende intendevo intendo intenzione
WANT pretenda pretende pretendi pretendo pretesa pretese pretesi preteso quiero rivoglio
WANT velleita vogghiu voggio voggiu vogio vogl vogli voglia vogliamo vogliano vogliate
WANT vogliio voglio vogliono voglioo vogljo voglo voio vojo vole volendo voler volere
WANT volesse volessi volete voleva volevamo volevano volevate volevi volevo volio volonta
WANT voluta voluti voluto vorra vorro vulissi vuo vuoi vuol vuole vvoglio wanna want
WEATHER allaria aria bagnata bagnato calda calde caldi caldo calore cielo dallaria
WEATHER dellaria diluvio fredda fredde freddi freddo fresca fresco fulmine gelo ghiaccio
WEATHER gradi grandina grandine hot lampo laria lumidita luna maltempo meteo nebbia
WEATHER nellaria neve nevica nevicare nevicata nevichi nuvole part pioggia piova piove
WEATHER piovere pioveva piovuto rain snow stella stelle sullaria temporale tiepida tuono
WEATHER umidita unaria vento weather
WILL avvenire futura future futuri futuro shall will
WISH amerei ameremmo auspico dispiacerebbe gradirei lmk magari opterei optiamo opto
WISH piuttosto prefer preferirei preferisco pregherei vorei vorrebbe vorrei vorrej
WISH vorremmo vorreste vorresti voterei wish
WORD codicino comandi comando dicitura digita esclamativo frase frasi keyword parola
WORD parole sigla termine termini virgola vocabolo word
WORK funge fungono funziona funzioni funziono lavora lavoraci lavorai lavorala lavorale
WORK lavorali lavoralo lavorami lavorane lavorano lavorar lavorare lavorata lavorate
WORK lavorati lavorato lavorava lavoravi lavoravo lavorera lavorero lavori lavorino
WORK lavoro opera operaci operagli operala operale operali operalo operami operando
WORK operane operano operar operarci operare operarla operarle operarli operarlo operarmi
WORK operarne operarsi operarti operarvi operasse operassi operaste operasti operata
WORK operate operati operativi operato operava operavi operavo operera opererai opererei
WORK operero operi operiamo operiate operino opero riesca riescano riusce riusci riuscici
WORK riuscila riuscile riuscili riuscilo riuscimi riuscine riuscir riuscira riusciti
WORK riusciva riuscivi riuscivo work
WRONG confonda confonde confondi confondo confondono confusa confuse confusi confusione
WRONG confuso difetti disguidi disguido equivoca equivoci equivoco erore errata errate
WRONG errati errato erroneo errore errori inesatto lerrore mistake refuso sbagiato
WRONG sbaglato sbagli sbaglia sbagliai sbagliar sbagliarmi sbagliat sbagliata sbagliate
WRONG sbagliato sbaglino sbaglio sbajat sbajato sbaliato scambi scambia scambiai scambiar
WRONG scambino scambio svista wrong
YES assolutamente certamente certo daje eja ja ocche occhei ok okay oke okey okk okkk
YES okok oky oui si sii siii siiii sine sisi ssi sure vabbe vabbuo vabene vb yeah yep yes
YOU lei sua sue suo suoi te ti tu tua tue tuo tuoi tuoo u vate ve vi voi vost vostar
YOU vosto vostr vostra vostre vostri vostro vs vuie vuje you your
BLOCK silenziare silenziate silenziatemi bloccatelo
BOTHER disturbata disturbate disturbatevi rompiscatole tempestarmi tempestarci
SEND mandarmeli mandarmele mandatele riscrivetemi scriveteli rimandarlo scriverglieli
RECEIVE riceverne riceverle
REMOVE depennarmi depennarci eliminateli eliminatele espungete escludere escludete
KEEP tenetevele teneteveli tenetelo tenetela
FORGET scordatevi
STOP smetterei smetteremmo interrompiamo disattivato disattivata disattivazione
AD volantino
DATA riservatezza
BUT nonostante
MESSAGE messaggino
"""
