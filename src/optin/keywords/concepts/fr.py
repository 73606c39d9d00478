"""What the words of French stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT abonement abonemment abonnemant abonnement abonnements account assurance
ACCOUNT assurances assureur assureurs cgv clause compt compte comptes condition
ACCOUNT conditions contrat contrats convention conventions cpf cpte dabonnement
ACCOUNT dassurance dengagement depend dependance dependre dossier dossiers engagement
ACCOUNT engagements forfait forfaits formule formules garantie garanties labonnement
ACCOUNT lassurance lassureur lgarantie liberalite licence licences loption mandat mandats
ACCOUNT mutuelle mutuelles option options plan plans premium souscriptions
AD ad ads affichage affiche annonce annonces bande blackfriday bonus boostee booster
AD brochure brochures bulletin bulletins campagne campagnes catalogue catalogues
AD circulaire circulaires commerciale commerciales communique concours coupon coupons
AD dannonce deal deals denquetes depliant diffusion diffusions dinfolettre doffre doffres
AD enquete enquetes fidelite flyer flyers gazette infolettre infolettres junk laffichage
AD lannonce ldf linfolettre loffre loterie marketing newsletter newsletters offre offres
AD parrain parrainage parrainer pourriel pourriels promo promos promotion promotionnel
AD promotionnelle promotionnelles promotionnels promotions propose proposer proposez
AD proposition propositions prospectus pub pubb pubicite publi publicitaire publicitaires
AD publicite publicitees publicites pubs pubsms rabais reduc reducs reduction reductions
AD remises slogan solde soldes sondage sondages spam spamm spammeur spammeurs spams
AD sponsor sponsorise tirage tombola tracts vp
AGAIN again ankor anouveau bis derechef encor encore encoree encoreee enieme lenieme
AGAIN nouveau re rebelote recommence recommencent recommencer recommencez reitere
AGAIN reiteree renouveau renouveler renouvelez renouvelle repete repeter
AGREE accepte accepter acceptez accord accords acquiescer adhere agree agreer agrement
AGREE approbation approuver autorisation autorisations autorise autoriser aval concensus
AGREE consens consent consentant consentante consentement consentements consentez
AGREE consenti consentir daccord jaccepte jautorise laccord lautorisation laval naccepte
AGREE nautorise optin permet permets permettent permettez permettre permis permise
AGREE permission permissions tolere tolerer validation valider
AGREEWORD clair claire clairement claires concret correc correct correcte correctement
AGREEWORD correctes corrects evidence evident evidente exact exacte exactement exactes
AGREEWORD fiable logique logiques normal normale normaux reel reelle reels right tord
AGREEWORD tort true veridique veritable verite vrai vraie vraies vrais
ALL all chaque complet complete completement completes complets ensemble entier entiere
ALL entierement entiers general generale generales generaux integral integralite
ALL lensemble lunanimite total totale totalement totalite tous tout toute toutes toutt ts
ALL tt tte ttes unanimite
ALREADY anciennement anterieur anterieure anterieurement anterieurs auparavant autrefois
ALREADY avan avant deja dejas deuxfois dja foi fois foix jadis millefois nieme prealable
ALREADY prealablement precedemment precedent precedente precedentes precedents recemment
AND ainsi and aussi deplus egalement enfin ensuite et idem itou mem meme memes mm mmm oci
AND or ossi ou pareillement pi pis pui puis voire
ANSWER answer reaction reagi reagir rep repd repliquer reply reponce reponces repond
ANSWER repondais reponde repondent repondez repondrai repondre reponds repondu repons
ANSWER reponse reponses respond rpd
ANYMORE definitif definitive definitivement desormais dorenavant dplus pls plsu plu plus
ANYMORE pluss pu pus
APPOINTMENT absence absences absent absente absents ag agenda appointement assemblee
APPOINTMENT atelier ateliers book booker booking coaching conference conferences
APPOINTMENT consultation consultations convocation convocations convoquer cours creneau
APPOINTMENT creneaux dhoraire disponibilite disposition dispositions entrevue etape
APPOINTMENT formation formations horaire horaires lagenda lassemblee latelier lentrevue
APPOINTMENT letape lhoraire meeting occupation passage passages planifie planifiee
APPOINTMENT planning plannings presence presences present presente presentes presents
APPOINTMENT prestations programmer rdv rdvs rdvv rdvz rencontre rencontres rende
APPOINTMENT rendevous rendez rendezvous reservation reservations reserve reservee
APPOINTMENT reserver reserves reservez reunion reunions rv seance seances session
APPOINTMENT sessions stage stages therapie visite visites
ARRIVE apparait apparaitre arive arriv arrivage arrivant arrive arrivee arrivees arrivent
ARRIVE arriver arrives arrivez aterri atterrir debarque distribue distribuer distribuez
ARRIVE distribution jarive jarrive larive larrivee livraison livraisons livree livrent
ARRIVE livrer livrez parvenir parvenu parvient pointer rendu parvienne parviennent
ARTICLE des el l la le les lo un une unes ung uns
ASK demand demande demandee demander demandes demandez demende dmd dmde enjoindre enjoins
ASK exige exigence exiger implorer interroge interroger invitation invitations invite
ASK inviter invitez jexige mendier ordonner postuler prions quemander question
ASK questionnaire questionnaires questionner questions quete quetes reclame reclamer
ASK reclames redemande redemander renseignement renseignements renseigner requerir
ASK requete requetes sommation sommer supplie supplier
BAD abominable absurde affreuse affreux agressif agressifs agressive anormaux bad bazar
BAD bete betes bof boucan bruit bruits bruyant catastrophe catastrophique catastrophiques
BAD chiantissime complique compliquee crainte danger dangereuse dangereux dangers defaut
BAD defauts deplorable deplorables desastre difficile difficiles dommageable dur dure
BAD durs flemme flippant flippe galere galeres gaspillage grave graves horrible horribles
BAD inacceptable inacceptables inadmissible inadmissibles indecent intolerable laid
BAD lamentable lamentables louche malheur malheureux malheurs mauvais mauvaise mauvaises
BAD mechant mechante mediocre mediocres moche moches monstrueux nulles nuls panique
BAD paniquer peine peines peur peurs pire pires pitoyable poor pourrissant pue puent puer
BAD puni punir ridicule ridicules risque risques rude sacrilege sale sales scandale
BAD scandaleuse scandaleux sintoxique stupide stupides suspect suspecte terrible
BAD terribles toxique toxiques triste tristes tristesse vacarme
BE am are be c cest cetais cetait chui chuis ct ctu detre devenez devenir devenu devenue
BE deviens devient es est estce etaient etais etait etant ete etes etiez etions etre fus
BE fut is jetai jetais jetait jete jexistes jserai jserais jsui letait letre nest
BE netaient netais netait netes nsuis quest sera serai seraient serais serait seras serez
BE seriez serons seront sest setait soient sois soit sommes sont soyez soyons sra stait
BE sui suis tetais
BECAUSE afin alors because car cause causer causes comme consequemment consequence
BECAUSE consequent dc donc ducoup grace gre lorigine motif motifs origine parce parceque
BECAUSE parske paske pasque pck pcq pcque psk psq puisqu puisque puisquil raison raisons
BECAUSE sens since
BEGIN commence commencent commencer commencez debut debute debuter debuts declenche
BEGIN declencher demarrage demarre demarrer entamer entames inaugurer initier lance
BEGIN lancement lancer lancez start
BLOCK banni barrage blacklist blackliste blacklister bloc blocage block blocke bloctel
BLOCK blok bloke bloquage bloque bloquee bloquer bloques bloquez censurer filtre filtrer
BLOCK filtres grille ignore ignorer indesirable indesirables interdiction interdire
BLOCK interdis interdisez interdit interdite interdits masque masquer masquez muet mute
BLOCK signalspam silence silencieux silent sourdine taire tais taisez
BLOCK chut
BODY balayage barbe beaute bouche bouches bras brushing chauve cheveu cheveux cheville
BODY chignon cil cils coeur coeurs coiffe coiffee coiffer coiffure coiffures coloration
BODY colorations corps cou coude coupe couper coupes coupez cuisse depilation doigt
BODY doigts dos epaule epaules epilation epilations epiler estomac eveux fesses frange
BODY front gel genou genoux gorge hanche jambe jambes joues langue lepaule levres longle
BODY main mains manucure maquillage masseur meche meches menton mollet mollets moustache
BODY muscle muscles nerf nerfs nez nombril nue nuque oeil ongle ongles oreille oreilles
BODY orteil orteils os peau pedicure perruque perruques pied pieds piercing poignet poil
BODY poils poitrine poumon rein reins sein seins shampoing shampooing sourcils tache
BODY taches tatouage tatouages tete tetes ventre vernis visage voix yeux œil
BOTHER achaler achalez affoler agacant agacants agace agacer agacez agresser agression
BOTHER assaillir asticoter ciblage ciblages cibler derange derangement derangent deranger
BOTHER derangez derenge derengez dranger drangez ecoeurer embetant embete embetement
BOTHER embeter embrouiller emmerde emmerdement emmerdent emmerder emmerdez enerver
BOTHER enervez ennuie ennuient ennuyer ennuyez enquiquiner enquiquinez envahi envahir
BOTHER envahissant envahissants envahissez exasperer fatigant fatiguez gave gaver gavez
BOTHER genant gene gener genez gonfle gonfler gonflez gossent gosser gossez harcele
BOTHER harcelee harcelement harceler harcelez herissent herisser importune importuner
BOTHER incommoder insistance insistant insistants insupporte insupporter intrusif
BOTHER intrusifs intrusion intrusive laffolent lourd lourdingue lourds membete membeter
BOTHER membetez mexasperent mimportuner mimportunez narguent narguer nuire nuisance
BOTHER nuisances nuisible oppresser persecuter persecution perturbe perturber pognent
BOTHER pollue polluer polluez pollution pourrir pourrissez relou relous resonne saoulant
BOTHER saoule saoulee saouler saoulez sature saturer soulant soule souler soulez spame
BOTHER spamer spamme spammer spammez stalker supporte supporter tanner tannez taquine
BOTHER taquiner torture torturer torturez tourmenter traquer traquez troubler
BOTHER inondee insiste insistent insistes
BUT autrement bienque but cependant contrairement mais mait malgre malgres neanmoins
BUT parcontre pourtant quandmeme quoique sauf tandis though toutefois
BUY achat achats achete achetee acheter achetes acheteur acheteurs achetez acquerir
BUY acquis acquisition conso consommation consommer dachat dacheter emmplettes emplettes
BUY jachete lachat lacheteur loue louer louez nachete nacheterai nachetez rachat rachete
BUY racheter shopping
CALL allo allooooo apel apele apeler apelez apelle apels appel appele appeler appelez
CALL appell appelle appellent appellerez appelles appels bigophoner bip biper call
CALL composer coupdefil dappel dappels decrocher decrochez injoignable interphone
CALL jappelle joignable lappel lappeler linterphone mappeler mappelez mappelle phoner
CALL raccrocher rapeler rapelez rapelle rappele rappelee rappeler rappelerai rappelez
CALL rappelle rappellent rappellerai rappellerait rappellez sappelle sonne sonnent sonner
CALL sonnerie sonnez telephoner telephonez
CAN able can capable capables capacite could dispo disponibilite disponibilites
CAN disponible disponibles dispos dispose envisageable envisager facile facilement
CAN faciles faisable impossibilite impossible impossibles incapable incapables
CAN indisponible indisponibles jpeu jpeux jpourrai jpourrais libre libres pe peus peut
CAN peuvent peux possibilite possibilites possible possibles potentiel potentiellement
CAN pourra pourrai pourraient pourrais pourrait pourras pourrez pourriez pouv pouvaient
CAN pouvais pouvait pouve pouvez pouviez pouvoir pouvons puisje puisse puissent puissiez
CAN pv
CANCEL annul annulation annulations annule annulee annuler annulez annulle annuller
CANCEL annullez anule anuler anulez avorter cancel canceler canceller clore cloture
CANCEL cloturer clotures cloturez dannulation dannuler decommander denoncer desiste
CANCEL desistement desister invalider jannule lannulation nannule resil resiliation
CANCEL resilie resilier resiliez rompre rompu rupture dannulez nannulez
CAR airbag ambulance amortisseurs audi auto autos bagnole bagnoles berline bmw camion
CAR camionnette camionnettes camions campingcar caravane carrosserie char chars citroen
CAR clio coffre courroie dacia dauto defonce defoncer diesel echappement embrayage
CAR essence fourgon frein freins gasoil immatriculation jante jantes klaxon lairbag
CAR lambulance lauto lembrayage lessence megane mercedes moteur moteurs moto motos neufs
CAR parebrise parechoc peugeot phare phares pilote plaques plaquettes pneu pneus remorque
CAR renault retro retroviseur scooter suv taxi taxis tesla tracteur trottinette uber
CAR utilitaire vehicule vehicules vitesse voiture voitures vsl vtc pedale pedales
CHANCE aparemment apparemment askip chance chances eventuel eventuelle eventuellement
CHANCE hasard hypothese hypotheses maybe pari parie parier perhaps peutetre possiblement
CHANCE probable probablement ptet ptetre sansdoute theorie theoriquement
CHANCE vraisemblablement
CHILD ado adopte adoptee adopter ados agee bambin bebe bebes collegien deleve denfant
CHILD denfants ecolier eleve eleves enfant enfants etudiant etudiante etudiants fifille
CHILD fille filles fils fiston gamin gamine gamins garcon garcons gosse gosses jeune
CHILD jeunes jeunesse leleve lenfant loulou louloute lyceen lyceenne lyceens marmots
CHILD mineur mineurs minot minots mioche mome momes nourrisson petitefille petitfils
CLIENT adherent adherente adherents associe associee associes assure assuree assures
CLIENT beneficiaire beneficiaires client cliente clientele clientelle clientes clients
CLIENT consommateur consommateurs convive convives copro coproprietaire coproprietaires
CLIENT copropriete customer fidele fideles habitue interlocutrice invites ladherent
CLIENT lassure locataire locataires lusager membre membres participant participants
CLIENT participe participer passager passagers patient patiente patientes patients public
CLIENT publics societaire usager usagers visiteur visiteurs
CLOSE boucher bouchez boucler cadenas clos close closes condamnee condamner deverrouiller
CLOSE ferme fermee fermees fermer fermes fermetur fermeture fermetures fermez louverture
CLOSE ouvert ouverte ouvertes ouverts ouverture ouvre ouvrent ouvres ouvrez ouvriez
CLOSE ouvrir ouvrira ouvrirai reouverture reouvrir rouvre rouvrir verrouille verrouiller
CLOTHES anorak argente bague bagues basket baskets beige bijou bijoux blanc blanche
CLOTHES blanches blancs bleu bleue bleues bleus bonnet bonnets botte bottes bouton
CLOTHES bracelet bretelles brun brune ceinture chapeau chapeaux chaussette chaussettes
CLOTHES chaussure chaussures chemise chemises collier combinaison costume costumes coton
CLOTHES couleur couleurs couture couturiere cravate cuir culotte dore doudou echarpe
CLOTHES essayages gant gants gris grise grises habiller habit habits jaune jaunes jean
CLOTHES jeans jupe jupes lacets laine lourlet lvetement maillot maillots manche manches
CLOTHES manteau manteaux montre montres neuf neuve noir noire noires noirs orange ourlet
CLOTHES ourlets pantalon pantalons pantoufles parapluie parapluies parfum parfums poche
CLOTHES poches pointure pointures pull pulls pyjama robe robes rose roses rouge rouges
CLOTHES roux sac sacs sandales slip soie taille tailles talons teeshirt teinte teintes
CLOTHES tissu tshirt uniforme vert verte vertes verts veste vestes vestiaire vetement
CLOTHES vetements violet violette
COME come debarquent debarquer debarquez descend descendre descends entrant entrer
COME intervenez intervenir intervention jpasse jviens passe passee passer passera
COME passerai passerais passes passez rejoignez rejoins rejoint remonte remonter rentre
COME rentrer repasse repasser repassez retour retourne retourner retours revenez revenir
COME revenu revenue reviendra reviendrai reviendrez reviens revient survenir venais
COME venait venant venez venir venons venu venue venues venus viendra viendrai viendrais
COME viendrait viendras viendrez viendront vienne viennent viennes viens vient visiter
COMPANY accueil agence agences agricole ameli asso assoc association associations auchan
COMPANY banque banques bar bars bibliotheque bnp boucherie boulangerie boulangeries
COMPANY boutique boutiques bouygues business cabinet cabinets caf camieg carrefour
COMPANY clinique cliniques club clubs collectivite commerce commerces comptoir concession
COMPANY concessionnaire concurrence concurrent concurrente concurrents cpam creche cse
COMPANY daccueil dagence darty decathlon dentreprise direction edf ehpad enseigne
COMPANY enseignes entreprise entreprises epicerie etablissement etablissements ets firme
COMPANY firmes fleuriste fnac fondation fournil franchise franchises franprix free garage
COMPANY garages guichet hopital hopitaux hotellerie ikea immo immobilier immobiliere
COMPANY immobilieres imprimerie industrie institut labo laboratoire laccueil lagence
COMPANY laposte lassociation laverie lcl leclerc lentreprise letablissement lhopital lidl
COMPANY lorganisation lorganisme marchand marchands marque marques mediatheque mutuel
COMPANY organisation organisations organisme partenaire partenaires pharmacie pharmacies
COMPANY poste postes pressing pro professionnel professionnelle professionnels pros
COMPANY proximus reception restau restaurant restaurants resto restos salon salons sarl
COMPANY sas sav sci sephora sfr shop siege societe societes sosh startup station stations
COMPANY ste structure supermarche swisscom urssaf usine zara
CONFIRM affirmatif assurer atteste attester certifie certifier certifiez conf
CONFIRM confirmation confirmations confirme confirmee confirment confirmer confirmez
CONFIRM garanti garantir garantis
CONTACT aborder atteindre communication communications contact contacte contactee
CONTACT contacter contactez demarchage demarche demarchee demarcher demarches joignez
CONTACT joindrai joindre joins joint jointe prospect prospecter prospecteur prospection
CONTACT prospects racolage racoler recontacte recontacter recontactez relance relancer
CONTACT relances relancez sollicitation sollicitations sollicite sollicitee solliciter
CONTACT sollicites
DATA anonymat anonyme anonymes confidentialite confidentiel confidentielle
DATA confidentielles confidentiels coordonees coordonne coordonnee coordonnees cordonnees
DATA data datas dentite detail details donnee donnees dpo fichage gdpr identite
DATA infospersonnelles intimite lidentite lpd nlpd nom nominatif nommer noms perso
DATA personnelle personnellement personnelles persos prenom prenoms prive privee privees
DATA prives profil profils pseudonyme reference references rgpd surnom trace traces
DATA vieprivee
DAY 2m1 2main ajd aout apresdemain ascension auj aujourd aujourdhui aujourdhuis avanthier
DAY avril calendrier careme daout date dates davril deadline dec decembre demain
DAY destivales dim dimanche dimanches dm1 dmain doctobre echeance echeances ferie feries
DAY fev fevrier hier hui janv janvier jeudi jeudis jour journee journees jours jr jrnee
DAY jrs juill juillet juin lecheance lendemain lun lundi lundis mai mardi mardis mars
DAY mercredi mercredis noel nouvelan nov novembre oct octobre ojd paques pentecote
DAY ramadan reveillon sam samedi samedis septembre toussaint ven vendredi vendredis
DEVICE alexa allume allumer antivirus batterie batteries box cable cables camera cameras
DEVICE casque charge charger chargeur chargeurs chargez clavier clignotent clignoter
DEVICE console coupure coupures decodeur decran disque drone ecouteur ecran ecrans
DEVICE electro electromenager enceintes encre eteignez eteindre eteint fibre fibree gps
DEVICE imprimante imprimantes informatique ipad iphone iphones lecran lencre lordi
DEVICE lordinateur mac micro micros modem motdepasse numeriques ordi ordinateur
DEVICE ordinateurs pc pile piles plasma projecteur ps5 radio reseau reseaux routeur
DEVICE sallume siri tablette technique techniques technologie tele telecommande
DEVICE television tv usb vibration vibrations vibre vibrer wifi windows xbox
DIE agonie assassin cercueil cimetiere condoleances cremation creve crever creverait
DIE creves decede decedee deceder decedes deces defunt defunte deuil enterrement
DIE enterrements enterrer feu funerailles funeraire funeraires gisant heritage
DIE incineration inhumation lenterrement lhomicide massacre meure meurs meurt mort morte
DIE mortes morts mourir mourra obseques palliatifs pendez pendre sepulture suicide trepas
DIE tue tuer tues tuez urne
DO accomplir action actions activites agir agissez agit bidule chose choses commettre
DO creation cree creer dactivite destine effectue effectuer executer fabrique fabriquer
DO fai faire fais faisais faisait faisant faisez faisons fait faite faites faits fasse
DO fassent fasses fassiez fe fera ferai ferais ferait feras ferez feriez feront font fous
DO fout foute foutent foutez foutre foutu gere gerer gerez geste gestes jfais jfait jgere
DO laction machin occupe occuper occupes occupez operer organise organisee organiser
DO prepare preparer preparez procede proceder procedez procedure produire produisent
DO realise refaire refais refait refaites soccupe traitant traite traiter traitez truc
DO trucs
DOCUMENT acte actes affiches attestation attestations bandeau certificat certificats
DOCUMENT cliche cni constats copie copies cv diplome diplomes document documents dossier
DOCUMENT duplicata ecrits etiquette exemple feuille feuilles forme formulaire formulaires
DOCUMENT image images imprime imprimer justificatif justificatifs lacte lattestation
DOCUMENT letiquette limage livret livrets loriginal manuscrit notes notice notices
DOCUMENT original originaux papier papiers passeport passeports pdf photo photocopie
DOCUMENT photographier photos piece piecejointe pieces pj procuration procurations
DOCUMENT rapport rapports releve releves rempli remplie remplir scan scanner selfie
DOCUMENT signature signatures signee signer signerai signez tampon titre titres visa
DOCUMENT visas
DRIVE amarrer autoroute bouchons chemin circulation conduirai conduire conduis conduisais
DRIVE conduisent conduisez conduit conduite conduites covoiturage covoiturer croisement
DRIVE depasser freine freiner freinez garer garez gareza gariez itineraire klaxonner
DRIVE lautoroute parke parking parkings parquer peage piloter rondpoint roulais route
DRIVE routes stationne stationnement stationner virage volant
EAT apero avaler boira boire bois boisson boissons boit bouffe bouffer brunch bruncher bu
EAT buvez croquer cuire cuisent cuisiner cuisson cuit cuite dejeune dejeuner digerer
EAT digestion dine diner dines faim festin goute gouter grignoter jeun jeuner lapero
EAT macher mange mangeaille mangent manger manges mangez mijoter regime repas soif souper
EAT soupers trinquer verre verres vider
EMAIL arobase couriel couriels courier courriel courriels courrier courriers demail
EMAIL demails electronique electroniques email emails enveloppe gmail hotmail lemail
EMAIL lenveloppe lettre lettres mail mailbox mails mel outlook postal postale recommande
EMAIL recommandee spammail timbre timbres
ENOUGH ase assez basta enough khalas khlass suffi suffira suffirait suffire suffis
ENOUGH suffisait suffisamment suffisant suffisante suffise suffit sufit
FAMILY beaufrere beaupere beauxparents bellemere bellesoeur cheri cherie compagne
FAMILY compagnon conjoint conjointe conjoints cousin cousine cousines cousins daron
FAMILY daronne daronnes darons epouse epoux famile familial familiale familiaux famille
FAMILY familles femme frangin frangine frere freres frerot gendre grandmere grandparents
FAMILY grandpere jumeau jumeaux jumelle jumelles lepouse lepoux mam maman mami mamie mari
FAMILY memere mere neveu neveux niece nieces oncle oncles papa papi papy parent parents
FAMILY pepe pepere pere relation relations reum reup soeur soeurs sœur tante tantes tata
FAMILY tonton veuf veuve
FIND chercer cherche chercher cherches cherchez decouverte decouvre decouvrir denicher
FIND fouiller localiser recherche rechercher recherches rencontrer reperer retrouve
FIND retrouvee retrouver retrouves retrouvez trouvaille trouve trouvees trouver trouves
FIND trouvez
FIRST 10e 10eme 12e 1er 1ere 1re 2e 2eme 2nd 3e 3eme 4e 4eme 5e 5eme 6e 6eme 7e 8e 9e
FIRST centieme cinquieme dabord dem1 dernier derniere dernieres derniers deuxieme
FIRST deuxiemement dixieme douzieme huitieme initial initiale lultime neuvieme onzieme
FIRST premier premiere premierement premieres premiers primo prochain prochaine
FIRST prochainement prochaines prochains quatrieme second secondaire secondo septieme
FIRST sixieme suivant suivante suivantes suivants troisieme ultime vingtieme
FIX abime abimer arranger arranges aspirateur aspirer balayer blanchiment bouchee
FIX bouchonnee branche branchement brancher branchez bricolage bricole bricoler brise
FIX brisent briser casse cassee casser casses cassez chantier chantiers coudre coule
FIX couler debouche deboucher debrancher debranchez defectueuse defectueux demonter
FIX dentretien desinfecter detartrage detartrer entretenir entretien entretient essuie
FIX essuyer frotte frotter fuient fuit fuite fuites hivernage installation installations
FIX installe installer isolation isoler labimer laspirateur lavage lave laver lavez
FIX lentretien lhivernage linstallation marrange nettoie nettoyage nettoyer nettoyez
FIX panne pannes peindre percee percer pete peter poncer purge rafistoler ramonage
FIX ramoner ravalement recoudre reinitialiser renovation renover reparation reparations
FIX repare reparer reparez repeindre resolu resolue resolvez resoudre restaurer retape
FIX retaper reviser revision revisions serre solution solutions sterilisation tondeuse
FIX tondre tonte travau travaux vidange vidanger vidangez visser
FOOD agneau ail allergene amann ananas arachides baguette baguettes banane beurre biere
FOOD bieres boeuf bol bols bonbon bonbons boulettes brioche buche buffet burger burgers
FOOD cafe cafes caille calzone cantine cantines capres carbonara carotte carottes
FOOD champagne champignon champignons chips chocolat chocolats choucroute citron citrons
FOOD clementines coffee confiture confitures cornet couvert couverts creme cremes crepe
FOOD crepes croissant croissants crudites dessert desserts doignons epices farine foie
FOOD fondue fondues fraise fraises framboise frite frites fromage fromages fruit fruits
FOOD galette galettes gateau gateaux glace glaces gluten grappe haricots huile huitres
FOOD jambon jus kebab kouign lactose lait lardons legume legumes lhuile margherita menthe
FOOD menu menus miel moule moules nappe noix nuggets oeuf oeufs oignon oignons olive
FOOD olives pain pains panade patate pates pepperoni pistache pizza pizzas plat plats
FOOD poisson poissons poivre poivrons pomme pommes porc potage poulet poulets poutine
FOOD quiche raclette recette recettes riz roti salade salades sandwich sandwichs sauce
FOOD sauces saucisse saucisses saucisson saumon seigle sel soupe soupes steak steaks
FOOD sucre sucres supplement sushi sushis table tables tacos tapas tarte tartes the
FOOD tomate tomates tourtiere vegan vegetarien viande viandes viennoiserie viennoiseries
FOOD vin vins yaourt
FOOD brocolis chouquette chouquettes coriandre echalote echalotes fromager gratin
FORGET egare egaree egarer forget joublie loubli loubliez moublie moublier noublie
FORGET omettre omis omission oubli oublie oublier oublies oubliez oublion oublis perd
FORGET perdez perdre perds perdu perdue perdues perdus perte pertes zappe zapper
FORGET doublier
GAME album animation animations anniversaire anniversaires arbitre bal balade belote
GAME billet billets billetterie bingo boum bowling boxe cadeau cadeaux casino cavalier
GAME championnat chanson chansons chante chanter chants cine cinema competition concert
GAME concerts conte contes course courses crossfit danniversaire echecs eliminatoire
GAME entrainement entrainements entraineur escape expo exposition festival festivals film
GAME films finale fitness foire foires foot football gagnant gagnants golf guidee gym
GAME hockey jardinage jeu jeux joue jouer jouet jouets joueur joueurs joueuse judo
GAME karaoke karate lanniversaire lentrainement lexpo loisir loisirs lopera loto lotos
GAME magazine magazines manege match matches matchs muscu musee musees musique musiques
GAME nage natation opera poker puzzle rando randonnee roman romans rugby scene serie
GAME series ski skis spectacle spectacles spinning sportif sportive surprise surprises
GAME tennis theatral theatre ticket tickets tome tournoi tournois vainqueur velo velos
GAME zumba
GIVE accorder accordez amene amener apporte apporter attribue attribuer attribution
GIVE confie confier consacrer dapporter donation donne donner donnerai donneriez donnes
GIVE donnez emmener fourni fournir fournis fournissez fourniture jamene japporte lapporte
GIVE leguer offert offerte offerts offrez offrir offrons prestation prete preter
GIVE preteriez ramene ramener ramenez rapporte rapporter rapportez reattribue reattribuer
GIVE redonne redonner remet remets remettre remis remise rend rendent rendez rendre rends
GIVE rendu rendue rendus
GO aille ailles alle allees aller alles allezvousen allons avancee circuler courir daller
GO decamper depart departs dirige diriger evader file filer fuir fuis fuyez go ira irai
GO irais irait iras irez iriez iront marcher monte montee monter parcours pars partais
GO partait partant parte partent partez parti parties partir partira partirai partis
GO partons quitte quitter quittes quittez repars repart repartir roulant roule rouler
GO roulez sors sort sortent sortez sorti sortie sorties sortir sortirai suivez suivie
GO suivre tailler taillez tire tirer tirez tirezvous traverser va vais vaisy vas vasy
GO vont vzy
GOOD agreable agreables amiable b1 beau beaux belle belles bi1 bien bienfait bienvenu bon
GOOD bonn bonnard bonne bonnes bons bravo chanceux charmant charmante chouette competent
GOOD competente competents confiance confort confortable cool courage delicieuse
GOOD delicieux douce doux drole excellence excellent excellente excellents exceptionnel
GOOD exceptionnelle exceptionnelles extraordinaire fabuleux fantastique felicitation
GOOD felicitations formidable fun genereux genial geniale geniaux good great hourra ideal
GOOD ideale impec impeccable incroyable joli jolie jolies jolis lamiable magnifiiiique
GOOD magnifique magnifiques meilleur meilleure meilleures meilleurs merveille
GOOD merveilleuse merveilleux mieux mignon mignonne naturel naturelle nice nickel ouah
GOOD parfait parfaite parfaitement parfaites parfaits perfect perfecto pratique pratiques
GOOD precieuse precieux royal royale sage sagesse serieuse serieusement serieux souriant
GOOD souriante sourires special speciale speciaux splendide sublime succulent super
GOOD superbe sympa sympas sympathique sympathiques top touchant tranquillou waouh wow
GOOD youpi
GREETING a adieu adieux aurevoir bienvenue bise bises bisou bisous biz bizz bj bjr bnj
GREETING bnjour bonap bonjou bonjour bonjourr bonjours bonnejournee bonnuit bonour
GREETING bonsoir boujour bsr bye cc cheremadame ciao coucou eh heille hello hellooo hey
GREETING heye hi hola kikou namaste ohe rebonjour revoir salam salem salue saluer salut
GREETING salutation salutations saluts slt tchao tchuss wesh wsh yo
HAPPEN affaire cas circonstance circonstances coup coups deroule derouler destin
HAPPEN evenement evenements existe existent exister histoire histoires importer incident
HAPPEN incidents jexistais jexiste levenement lincident metait miracle miracles nexiste
HAPPEN nouveaute passait produire situation situations subir subis survenu survient
HAVE a ai aient aies ait as aura aurai auraient aurais aurait auras aurez auriez aurons
HAVE auront avaient avais avait avez aviez avoir avons ayant ayez ayons davoir disposer
HAVE eu eue eus gai has have ja jai jaurai jaurais javais javait lai lavais lavoir mas
HAVE mavait mavez maviez mavoir na nai nas naura naurai naurait navais navait navez
HAVE naviez navons nayant nayez nont ont possede posseder possession quavez tavais yavait
HEALTH abstinent accouchement accoucher agrafe agrafes alcool allergie allergies
HEALTH allergique alzheimer analyse analyses anesthesie angine angoisse anti antibios
HEALTH antibiotique antibiotiques anticoagulants antidepresseurs antirides anxiete
HEALTH aspirine asthme attelle auditif auditifs audition avc bandage bequilles bilan
HEALTH bilans boutons bronchite cachet cachets cancer capsule carie caries chimio
HEALTH chirurgie cicatrice cicatrices cicatrisation collerette colonoscopie coloscopie
HEALTH coloscopies comprime comprimes contraception cortison cortisone couronne couronnes
HEALTH couvre covid creatine dallergies danesthesie daspirine dent dents depistage
HEALTH depression deprime devitaliser diabete diabetique diagnostic dialyse doliprane
HEALTH dopage dosage dose doses douleur douleurs drogue echo echographie eczema enceinte
HEALTH entorse evanoui evanouie evanouir extraction fievre fracture fractures frottis
HEALTH fume fumer gastro gencive gencives gestes grippe grippee grossesse gueri guerie
HEALTH guerir handicap handicape hemorragie hospitalisation hospitalise hospitalisee
HEALTH hospitaliser ibuprofene implant infarctus infection injection insuline irm lagrafe
HEALTH lalzheimer lanalyse lanesthesie laspirine lentilles lextraction lhemorragie lirm
HEALTH loperation lordonnance lunette lunettes malade malades maladie maladies malaise
HEALTH malaises mammo mammographie massage massages maternite medical medicale medicalise
HEALTH medicament medicaments medicaux medoc medocs microbe migraine migraines molaire
HEALTH molaires nausee nausees operation operations optique oral orale ordonnance
HEALTH ordonnances otite ovule palliatifs pansement pansements paracetamol pic pillule
HEALTH pilule pilules plombage pommade pommades posologie prisedesang psoriasis
HEALTH radiographie radios reeducation remede rhume rythme sang sante semelles sirop
HEALTH sirops soin soins sport sports sterilet suture temperature tension tetanos
HEALTH traitement traitements tumeur vaccin vaccination vacciner vaccins varicelle veine
HEALTH veines verrue vertige vertiges virus vitale vitamines yoga
HEALTH malentendant malentendante
HELP accompagner aide aident aider aides aidez appui assistance assister conseil conseils
HELP daide dassistance depannage depanne depanner dlaide encouragement encouragements
HELP encourager entraide guider help laide lassistance renfort sauve sauver secourir
HELP secours sos soutenir soutien soutiens
HOUSEHOLD adoucisseur ampoule ampoules antenne arbre arbres armoire aspirateur assiette
HOUSEHOLD assiettes bac bacs baignoire bain bains balai ballon barreau barriere bassin
HOUSEHOLD bassiner benne bennes beton boite boites bonde bougie bougies boulon bouteille
HOUSEHOLD bouteilles cafards canalisation canalisations canape canapes carrelage
HOUSEHOLD carrelages casserole chaise chaises chambre chambres chaudiere chaudieres
HOUSEHOLD chauffage chauffages chauffe chauffeeau chauffer cheminee cheminees ciment cle
HOUSEHOLD clef clefs cles clim climatisation climatiseur cloche cloison clotures clou
HOUSEHOLD clous compteur compteurs congelateur couette cuisine cuisines cumulus cuve
HOUSEHOLD cuvette deau dechets delectricite detecteur disjoncteur douche douches drap
HOUSEHOLD draps eau eaux echelle egout egouts elec electricite electrique electriques
HOUSEHOLD etagere evier fanees fauteuil fauteuils fenetre fenetres fleur fleurs fosse
HOUSEHOLD fosses four fours frelons frigidaire frigo frigos fumee fusible fusibles gaz
HOUSEHOLD gazon gouttiere gouttieres granules grille guepe guepes haie haies hotte javel
HOUSEHOLD joints ladoucisseur lahaie lampe lampes lampoule larbre larmoire lavabo
HOUSEHOLD lavelinge lavevaisselle leau lelectricite lelectrique lessive levier linge
HOUSEHOLD lustre machine machines marteau menage menages meuble meubles miroir mitigeur
HOUSEHOLD moquette moustiques mur murs nid nids outil outils panneau panneaux parquet
HOUSEHOLD parquets peinture peintures pelouse pente perceuse pesticides photovoltaique
HOUSEHOLD piscine piscines plafond planche planches plaque plate platre plinthe poele
HOUSEHOLD poeles pompe pompes portillon poubelle poubelles poussiere punaises radiateur
HOUSEHOLD radiateurs rats repassage rideau rideaux robinet robinets rosier rosiers sauge
HOUSEHOLD serrure serrures serviette serviettes siphon solaires sols souris stores
HOUSEHOLD tableau tableaux tapis tasse taupe terreau thermopompe thermostat toilette
HOUSEHOLD toilettes toit toits toiture toitures trou trous tuyau tuyaux vaisselle vase
HOUSEHOLD vegetales ventilation veranda vitrage vitre vitres vmc volet volets wc
HOUSEHOLD betonniere placard placards tuiles
HURT accident accidents blesse blessee blesser blessure blessures bobo bris brule bruler
HURT brulure brulures choc chute chuter cogner coince coincer demange demangeaisons
HURT douloureuse douloureuses douloureux enfermee enfle enfler etouffer eventre frappe
HURT frapper frappez froisser gratte gratter griffer hoquet laccident lancine mal
HURT manoeuvre mordre mordu mordue moucher pincer piqure piqures pleure pleurer pleures
HURT saigne saignement saignements saigner saute sauter seche sentie souffrance
HURT souffrances souffre souffres souffrez souffrir tombe tombee tombees tombent tomber
HURT tombes tordre tordu tousse tousser toux tremblant tremble trembler vexe vexent vexer
HURT vomi vomir vomissements
IF if moyennant quesi si supposons
INTEREST attire concernant concerne concernee concernent concerner concernes curieux
INTEREST desinteresse indifferent interesant interessant interesse interessee interessees
INTEREST interessent interesser interesses interet interets interrese interresse
INTEREST interressee interresses linteresse linteret minterese minteresse minteressent
INTEREST minteresser mtente ninteresse ninteressent tentant
JOB apprenti astreinte boss boulot boulots cadre cadres candidat candidate candidats
JOB candidature candidatures cargaison cariste carriere cdd cdi chomage chomeur
JOB collaborateur collaborateurs collaboration collegue collegues conge conger conges
JOB dastreinte dembauche demission demissionner demploi demploye demployes effectif
JOB embauche embaucher emploi emplois employe employee employes employeur experience
JOB fonctionnaire interim interimaire interimaires job jobs lastreinte lemploi lemploye
JOB lemployeur licenciement licencier linterim manoeuvres manutention metier metiers
JOB mission missionne missions planner pointage poleemploi polyvalent pourvoir pourvu
JOB profession recrutement recruter recruteur recruteurs recrutez retraite retraitee
JOB retraites rh saisonnier saisonniers salaire salaires salarie salariee salaries shift
JOB soudeur stagiaire stagiaires taf taff travail
KEEP acharner conserve conserver continu continue continuer continuez continuite
KEEP dinsister garde garder gardera gardes gardez insister insistez keep maintenez
KEEP maintenir maintenons maintenu maintenue maintenues maintenus maintiendra
KEEP maintiendrai maintiennent maintiens maintient obstine obstiner obstinez perdurer
KEEP perseverer persister poursuis poursuit poursuivent poursuivez poursuivi poursuivre
KEEP preserver prolonger retenez retenir retenu retiens retient
KNOW apprend apprendre apprends apprenez appris capte capter chais comprenais comprend
KNOW comprendre comprends comprenez compreniez comprennent comprenons compris comprise
KNOW connais connaissais connaissent connaissez connaissons connait connaitre connu
KNOW connue conscient constate constater didee entend entendre entends entendu idee idees
KNOW ignorance japprends jcomprends jconnais jensais jensaisrien jsais jsp lidee memoire
KNOW memoriser nentend nentendez nentends pige piger piges reconnais reconnait
KNOW reconnaitre reconnu sachant sache saches sachez sachiez sai sais saisi saisis sait
KNOW saurai saurais saurait savais savait savent savez saviez savoir savoirs savons
KNOW souvenir souvenirs su
LAUGH ahah ahaha ahahah blague blaguer blagues clin delirant delire delires haha hahah
LAUGH hahaha hahahaha hehe hihi humour lhumour lmao lol loll lool looool marrant marrante
LAUGH marrer marrez mdr mdrr mdrrr mdrrrr mwahaha plaisanter plaisanterie plaisantez
LAUGH pouet ptdr ptdrr rigole rigoler rigolo rire rires ris rit rofl sifflement siffler
LAUGH sourires xd
LAW abus abuse abuser abusez abusif abusifs abusive adverse amende amendes assignation
LAW assigner attaque attaquer attaquerai audience avocat avocate avocats conclue
LAW condamnation conflit conforme conformement conformes conformite constitutionnel
LAW contentieux contraire contraires curatelle daudience davocat decence decerne decerner
LAW decret delit delits deloyal deloyale demeure dheriter distinction dommages droit
LAW droits fraude fraudes frauduleuse frauduleux gouverner heriter heritier heritiers
LAW huissier huissiers illegal illegale illegalement illegaux illicite illicites
LAW incarceration incarcere incarceree infraction infractions interdiction judiciaire
LAW judiciaires juge jugement jugements juges juridique juridiques jurisprudence justice
LAW lamende lartci laudience lavocat lavocate lcap lcd lcen legal legale legalement
LAW legales legaux legislation lexception lheritier lhuissier licite litige litiges loi
LAW lois lordre mediateur mediation menace menacer menaces notaire ordre ordres penal
LAW penale penales penalite penalites plaignant plaignante poursuite poursuites
LAW poursuivra poursuivrai prejudice preuve preuves prison proces prudhommes recours
LAW reglement reglementaire reglementation reglements sanction sanctionner sanctions
LAW secrete succession temoin tribunal tribunaux tutelle uwg
LEAVE calme calmer calmes decolle decoller epargner epargnez fichez lache lachee lachemoi
LEAVE lachent lacher lachez lachezmoi lacheznous laisse laissemoi laisser laissez
LEAVE laissezmoi leave lesse lessez oust ouste pais pait paix peinard peinarde repos
LEAVE trankil trankille tranquil tranquilite tranquille tranquilles tranquillite zen
LIKE adorable adorables adore adorer adores aimait aime aimer aimes amour amoureux
LIKE apprecier bonheur content contente contentes contents emballe enchante enchantee fan
LIKE favori fier fiere heureuse heureux jadore jaime joie joies joyeuse joyeuses joyeux
LIKE kif kiffe kiffer lamour like love naime naimez napprecie passion plaira plaire plais
LIKE plaisait plaisante plaisir plaisirs plait ravi ravie ravis regale regaler
LIKE satisfaction satisfait satisfaite satisfaits volontiers
LIST annuaire annuaires archive archiver archives base bases bdd bouclemail carnet
LIST carnets classeur contactlist contacts crm database fiche fichee ficher fiches fichie
LIST fichier fichiers groupe groupes inventaire lannuaire ldiff ldis list liste
LIST listedenvoi listes listing listings lists logiciel logiciels mailing mailinglist
LIST mailings programme programmes rang rangs rattache rattachees rattacher recensement
LIST registre registres repertoire repertoires systeme systemes tablettes
LIVE bail baux colocation demeurer dhabiter habitait habitation habite habitent habiter
LIVE habites habitez heberge hebergement heberger jhabite lhabitation location locations
LIVE loccupant loge logement logements loger nhabite occupant reside residence residences
LIVE resident residents resider reste restent rester restes restez restons sejour
LIVE sejourner sejours vecu vie vies vis vit vivant vivante vivent vivez vivons vivre
MARRIAGE alliance alliances bouquet celibataire couple couples divorce divorcee divorcer
MARRIAGE divorces dragees epouser evjf fairepart fiancailles fiance fiancee lune mariage
MARRIAGE mariages marie mariee mariees marier maries noce noces pacs pacse pacsee
MARRIAGE separation separe separee separer separes separons temoins union wedding
ME chu chui chuis j je jen jla jle jme jsui jsuis jte jvous jy m ma me mes mien mienne
ME miennes miens moa moi moimeme mon mwa my
MESSAGE automatique automatiquement automatiques automatise automatises caracteres chat
MESSAGE chats contenu contenus conversation conversations desms dm meassage meassages
MESSAGE mesaage mesage mesages mesasge mesg mess messag message messages messagess
MESSAGE messagges messenger mms mp msg msgs mssage mssages mssg mssgs mtexter mtextez rcs
MESSAGE rsms sm sms smses smsmarketing smss smsss smssss smsssss sumsum text texte textes
MESSAGE texting texto textos textot texts txt txto vocal vocaux
MONEY addition argent balle balles banknote benefice biens bonus bourse budget budgets
MONEY caisse caisses capital capitaux carte cartes cash cb centime centimes charges
MONEY cheque cheques chequier cher chere cheres chers chf cout couts dargent decouvert
MONEY depot depots dette dettes devis dimpot dimpots dividende dollar dollars economie
MONEY economies economise economiser economisez emprunt endettement epargne estimation
MONEY eur euro euros facturation facture factures facturette financement financier
MONEY financiere fisc fiscal fiscale fonds frais franc francs fric gagne gagner gagnes
MONEY gagnez gain gains gratis gratos gratuit gratuite gratuitement gratuites gratuits
MONEY hypotheque iban impot impots laddition lafacture largent limpot loan loyer loyers
MONEY luxe lydia money monnaie montant montants moyens oseille paiement paiements payback
MONEY payement payements paypal piasse piasses piastres placement placements pognon
MONEY portefeuille pret prets prix redevance reductible rente revenus rib riche ristourne
MONEY somme subvention surendettement tarif tarifs taux taxe taxes thune thunes tresorier
MONEY tune tva twint valeur valeurs valoir vaut vaux
MORE aplus autre autres complementaire complementaires dautre dautres davantage extra
MORE lautre lautres more nouveau nouveaux nouvel outre plus sinon supplementaire
MORE supplementaires surplus
MOVE actualiser adapter ajourner ajuster avancait avancer basculer bouge bouger change
MOVE changeant changement changements changer changes changez convertir correction
MOVE corrige corriger corrigez decalage decale decaler decalez dechanges demenage
MOVE demenagement demenagements demenager demenages deplace deplacer differe difference
MOVE different differente differer echange echanger echangeur echangez intervertir
MOVE inverser lechange maj mavancent modification modifications modifie modifier mutation
MOVE muter reaffecter recaler rectification rectifie rectifier rectifiez remplace
MOVE remplacement remplacer renommer replanifier report reporte reporter reportez reports
MOVE repousse repousser reprises reprogramme reprogrammer retarder retouche retoucher
MOVE retouches tourne tournee tourner tournez transfere transition
MUST contraindre contraint contrainte devais devait devez deviez devoir devons devra
MUST devrai devraient devrais devrait devras devrez devriez dois doit doivent faille
MUST fallait fallu faud faudra faudrai faudrais faudrait faut fo fodra force forcer
MUST forces forcez imperatif imperatifs imperative imperativement jdois lobligation must
MUST obligation obligations obligatoire obligatoires oblige obligee obliger obligez yfo
NEED besion besoin besoind besoins beson bezoin bsoin importe indispensable
NEED indispensables manquait manque manquer manquez meriter meritez necessaire
NEED necessairement necessaires necessite necessiter
NEVER djamais jamai jamais jamaiss jamait jamas jms never
NONE aucun aucune aucunes aucuns dalle kedal nada nothing nul nulle quedalle rien rienn
NONE rin zero
NOT aucunement deviter empecher eviter evitez excepte exception guere lpas n na naaaaan
NOT naccepte nachete nacheterai nachetez nah nai naime naimez nan nannn nannule
NOT nappartient napprecie narrete narretent narretez nas nattendez nattends naura naurai
NOT naurait nautorise navais navait navez naviez navons nayez ne necris necrivez
NOT necrivons nein nemenvoyez nen nenni nenseigne nentend nentendez nentends nenvoie
NOT nenvoyer nenvoyez nest net netais netait netes nexiste nhabite ni niet ninteresse
NOT ninteressent nn no non nonn nonnn nonobstant nont nooon noooon nope not noublie
NOT noubliez nullement nutilise nutilisez ny pa pas pass po sans spa tpas
NOW actuel actuelle actuellement asap aussitot cejour courant depeche depecher depechez
NOW dessuite desuite direc direct directement dsuite durgence expressement hop illico
NOW immediat immediate immediatement immediats instantanement lurgence maintenan
NOW maintenant mnt mtn mtnt now presentement presse pressee presser presto promptement
NOW pronto rapide rapidement rapides rapidite seteint sitot subito suite tds tdsuite
NOW toutdesuite urgemment urgence urgences urgent urgente vite
NUMBER 36xxx 38xxx 45b 4b 7db 8842b cent cents chiffre chiffres cinq cinquante code codes
NUMBER decimale deux dix douze huit huitante indicatif matricule mille million millions
NUMBER neuf nombres nonante nro nuemro num number numeo numero numeros numro nums octante
NUMBER onze pin prefixe quarante quatorze quatre quinze seize sept septante six soixante
NUMBER t4 treize trente trois vingt virgule xxx
OFF dehor dehors hors horsservice off out
OFTEN acharnement arretetemps avalanche bombarde bombardement bombardez boucle
OFTEN constamment continuellement deluge dhabitude frequemment frequence frequent
OFTEN frequents generalement habitude habituellement hebdo hebdomadaire hebdomadaires
OFTEN incessant incessante incessantes incessants insistance journalier kefoi
OFTEN lacharnement lavalanche lhabitude linsistance masse massivement matraquage mensuel
OFTEN mensuelle mensuellement mensuels nonstop normalement parfois periodiquement
OFTEN permanence permanent permanente perpetuellement quotidien quotidienne
OFTEN quotidiennement quotidiens rare rarement rares regulier regulierement reguliers
OFTEN repetitif repetitifs repetition repetitives souvent systematiquement tjours tjrs
OFTEN tjs touj toujour toujours tro trop tropp troppp
ONLINE acces app appli application applications applis blog chaine chaines clic clics
ONLINE clik clique cliquer cliquez connectee connecter connexion connexions cookies
ONLINE dappli deconnecter doctolib enligne facebook fb forum googl google http https
ONLINE identifiant identifiants insta instagram internet lacces lappli lapplication lien
ONLINE liens linkedin login mdp navigateur netflix numerique online page pages plateforme
ONLINE plateformes portail portails site sites snap streaming teams telechargement
ONLINE telecharger telegram telegramme tiktok twitter url video videos visio
ONLINE visioconference wa watsapp web webinaire webinaires whatsapp www zoom
ONLY alone exclusif exclusive exclusivement just juste only purement rienque seul seule
ONLY seulement seules seulet seuls simplement solo strictement unique uniquement uniques
ORDER accessoires affaire affaires amazon article articles bordereau carton cartons
ORDER chrono chronopost click coli colis coliss colissimo collect commande commandee
ORDER commander commandes commandez daffaires darticle dhl douane douanes dpd emballage
ORDER emballages exemplaire expeditions fedex gls laffaire larticle lemballage livreson
ORDER lobjet lot lots marchandise marchandises modele modeles mondial mondialrelay objet
ORDER objets panier paniers paquet paquets pieces pli plis produi produit produits relais
ORDER relay shein stock stockage stocks temu transporteur transporteurs ups
OWNER ancien ancienne anciennes anciens appartenait appartenant appartenir appartiennent
OWNER appartiens appartient attitre attributaire bailleur bailleurs dancien detenteur ex
OWNER lancien lancienne lex nappartienne nappartient possesseur predecesseur preneur
OWNER propre propres proprietaire proprietaires propriete proprietee proprio proprios
OWNER reattribution titulaire titulaires
PAY acompte arrhes caution cotisation cotiser coutait coute coutent couter coutera
PAY couterait crediter debite debitee debiter debitez debourser dedommagement dedommager
PAY deduire defiscalisez depense depenser depenses encaisse encaisser endetter facturer
PAY facturez financer indemniser indemnite lacompte mensualiser mensualite mensualites
PAY paie paient paies payais payant payante payantes payants paye payee payees payer
PAY payes payez preleve prelevement prelevements prelever prelevez raquer redevable regle
PAY reglee regler reglez regularise regulariser rembourse remboursee remboursement
PAY remboursements rembourser remboursez verse versee versement versements verser versez
PAY virement virements
PET abeille abeilles animal animaux antipuce antipuces aquarium bestiole brebis canari
PET chatiere chaton chatons chatte cheval chevaux chien chienne chiens chiot chiots
PET cochon croquette croquettes danimal hamster lanimal lapin lapine lapins litiere matou
PET minou minous moustique mouton oiseau oiseaux patte pattes pelage pension perroquet
PET poney poule poules puce puces queue tigrou tique tiques toilettage tortue toutou
PET vache vaches vermifuge vivier
PHONE appareil appareils bigo cell cells cellulaire cellulaires combine ecouteurs fixe
PHONE fixes fone galaxy gsm gsms lappareil ligne lignes messagerie mobile mobiles natel
PHONE natels phone phones portable portables repondeur samsung sim smartphone smartphones
PHONE tel telefone teleph telephone telephones telephonique telephoniquement
PHONE telephoniques telph tels tlphone tph vocale
PLACE abidjan adresse adresses afrique ailleurs alger algerie allemagne americains
PLACE amerique angle angleterre anvers appart appartement apparts apt arriere ascenseur
PLACE australie autour av avenue balcon balcons bas bat batiment batiments bd belgique
PLACE bord bordeaux boulevard boulevards bout brest bretagne bruxelles bureau bureaux
PLACE camp canada canton carouge casablanca caserne cave caves centre centres champ
PLACE charleroi chez coin coins colline commune communes cote cotes couloir cour dadresse
PLACE dadresses dailleurs dakar dappartement dedans deglise dehors departement derriere
PLACE dessous dessus devant digicode direction domicile domiciles droite eglise endroit
PLACE endroits entree escalier escaliers espagne etage etages europe exterieur face fond
PLACE foret france frances fribourg galetas gambetta gatineau gauche geneve gite grenier
PLACE hall haut hlm ici icitte immeuble immeubles impasse interieur italie japon jardin
PLACE jardins labas lac lacs ladresse langle lappartement larriere lascenseur lausanne
PLACE laval leglise lendroit lentree lescalier letage lexterieur liege lieu lieue lieux
PLACE lille limmeuble linterieur local locaux loin longueuil luxembourg lyon magasin
PLACE magasins maison maisons maroc marseille mer mers monde montagne montreal mosquee
PLACE namur nantes naples neuchatel nice niveau nord oceanique ouest palier parc paris
PLACE paroisse partout pays place places plage pont ponts porte portes portugal position
PLACE pres proche propriete quai quais quartier quartiers quebec rabat region regions
PLACE rennes rio rive riviere roche rome rue rues salle salles secteur senegal sion sol
PLACE sonnette source square strasbourg sud suisse temple terrain terrains terrasse
PLACE terrasses terre toulouse trottoir tunis tunisie valais valence verviers village
PLACE ville villes voie y zac zone zones lappart studio t2 t3
POLICE 60millions ancrt apd arcep arcom arnaque arnaquer arnaques arnaqueur arnaqueurs
POLICE arpp artci autorite autorites brigandage cambriolage casl ccpa cnil commissaire
POLICE commissariat crtc defenseur denonce denonciation deposition dgccrf escroc escrocs
POLICE escroquerie escroqueries fcc fedpol flic flics ftc gendarme gendarmerie gendarmes
POLICE hameconnage inspection lautorite linspection lopc ofcom ombudsman opc phishing
POLICE plaignez plaindre plainds plains plaint plainte plaintes police policier policiere
POLICE policiers prefecture procureur quechoisir reclamation reclamations seco signal
POLICE signalconso signale signalement signalements signaler signales tcpa ufc voleur
POLICE voleurs
POLITE aimable aimablement aimables amabilite avance bienveillance bonte cordial courtois
POLITE courtoisie damabilite davance delicatesse discret discretion gentil gentille
POLITE gentilles gentillesse gentils gentiment graces honneur lamabilite lavance lhonneur
POLITE lobligeance obligeance pitie plai plait please plz poli polie poliment politesse
POLITE politiquement prie priere respect respecte respecter respectez respects
POLITE respectueusement respectueux reverence silteplait silvousplait siouplait
POLITE sivouplait sivousplait sourire steplait steuplait stp svp svppp svvp veuilez
POLITE veuiller veuillez
PREP ac at au aupres aux avec avk by compter contre d dan dans dapres daux de dela den
PREP depuis dp dpuis ds du duen dun dune dus en entre envers for from g hormis in
PREP loriginale lors nivo of par parmi por pou pour pr propos pur quant sen sous sujet
PREP sur surs to travers ver vers via with
PUT accoler accrocher ajoute ajouter ajoutez aligner applique appliquer classer classez
PUT coche cocher cochez colle coller collez depose deposer deposez etablir figure figurer
PUT garni garnir incluez inclure inclus incluse inclut insere inserer insertion jmets
PUT melange melanger meler melez met mets mettais mette mettent mettez mettons mettra
PUT mettrai mettre mis mise mises note noter notez placer placez plante planter plantes
PUT plantez pose posee poser posez rajoute rajouter rajoutez range ranger rangez remettez
PUT repose reposer reposez stocker
QUESTION auquel auxquels cbien cmb cmen cmnt cmt com combien comen coment commen comment
QUESTION ctuqui dont dou duquel hein how kan kand kel kelle kesk keske ki koa koi kwa
QUESTION laquelle lequel lesquelles lesquels pk pkoa pkoi pkw porquoi pourkoi pourquoi pq
QUESTION qd qu quand quel quelle quelles quels questce qui quoi what when who why
READ illisible jlis lecture lira lirai lire liriez lis lisais lisant lisent lisez lisible
READ lu lue lues lus read relire relis relisez relu
RECEIVE destinataire destinataires jobtiens jrecoi jrecois lareception ledestinataire
RECEIVE obtenez obtenir obtenu obtenue obtiens obtient rcu received reception receptionne
RECEIVE receptionner recevais recevait recevant recevez receviez recevoir recevoire
RECEIVE recevoirs recevons recevra recevrai recevrais recevrait recevrez recoi recois
RECEIVE recoit recoive recoivent recoives recu recue recues recus resoi resois resoit
RECEIVE ressoi ressois ressoit ressu resu
REMINDER actu actualite actualites actus alarme alarmes alerte alerter alertes astuces
REMINDER avertissement avertissements avis dactualite dalerte dalertes dastuces davis
REMINDER dinfo dinformation dinfos info informatif information informations infos
REMINDER infotrafic lactualite lalarme lalerte lavis linfo linformation linformations
REMINDER linfos malerter memo motivationnels news notif notification notifications
REMINDER notifie notifier notifiez notifs nouvelle nouvelles preavis prevention rapel
REMINDER rapels rappel rappels reminder reminders sirene statut statuts suivi update
REMOVE anonymiser banni bannir bannissez bannit barrer barrez biffer biffez debarras
REMOVE debarrasse debarrasser debarrassez deco decocher decochez deffacer degage degager
REMOVE degagez delete deleter delister deloger demasquer dereferencement dereferencer
REMOVE desactivation desactive desactiver desactivez desindexer desinstalle desinstallee
REMOVE desinstaller detruire detruisez detruit detruite detruites detruits disparais
REMOVE disparaisse disparaissent disparaissez disparaitre disparu disparue disparus doter
REMOVE ecarter efacer efface effacee effacement effacer effacez effaser effasser ejecter
REMOVE eliminer eliminez enleve enlevement enlever enlevez enleviez evincer exclu exclue
REMOVE excluez exclure exclus exclusion exclut extraire extrayez gomme gommer gommez
REMOVE jeter jetez jette leffacer lexclure lexclusion mefface meffaces menleve menlever
REMOVE menlevez menleviez moter ote oter otez purger radiation radiee radier radiez
REMOVE ratura raturer raye rayer rayes rayez rayure recrache recracher remove retire
REMOVE retiree retirer retirez retrait retraits soustraire sup supp suppprimez suppr
REMOVE suppression suppressions supprime supprimer supprimez supprimmer supr suprime
REMOVE suprimer suprimez suprimmer tri trier vire virer vires virez
REMOVE denlever lenlever meffacer
REVIEW appreciation commentaire commentaires commenter critique critiquer critiques
REVIEW etoile etoiles evaluation evaluations evaluer letoile mecontentement note qualite
REVIEW qualites recommandation recommander reputation ressenti temoignages tripadvisor
REVIEW trustpilot
REVOKE conteste contester decliner dedire desaccord dopposition lopposition moppose
REVOKE mopposer objection oppose opposer opposition refus refuse refusent refuser refusez
REVOKE rejet rejeter rejette retractation retracter revocation revoque revoquer revoquez
REVOKE revoquee
ROAMING credit credits giga gigas horsforfait illimite illimitee illimites international
ROAMING itinerance litinerance mobicarte prepaid prepaye prepayee prepayes recharge
ROAMING recharger recharges roaming surcout surtaxe surtaxee surtaxes unite unites
SCHOOL academie accent alternance anglais apprentissage brevet cahier cahiers campus
SCHOOL cartable catechisme catho cegep chimie chorale class classe classes college
SCHOOL colleges conservatoire cours crayon creche danse danser decole devoir devoirs
SCHOOL dictee dissertation ecole ecoles educatif education enseignement enseigner eps
SCHOOL etude etudes etudier exam examen examens exams fac fourniture fournitures francais
SCHOOL garderie grammaire guitare laccent langlais latin lecole lecon lecons letude lexam
SCHOOL lexamen livre livres lorthographe luniversite lycee lycees maternelle math maths
SCHOOL matiere matieres nenseigne orchestre orthographe partiel partiels perisco
SCHOOL periscolaire physique piano primaire rattrapage recre recreation rectorat
SCHOOL redoubler scolaire scolaires scolarite solfege stylo stylos tutorat univ
SCHOOL universite violon
SEE affiche afficher apercevoir apercu cache cacher check checker checkez chk constat
SEE consulte consulter consultez controle controler controles croise croiser ecoute
SEE ecouter ecoutez examiner guetter invisible lecoute look mate mater montrer observer
SEE regard regarde regardent regarder regardez remarque remarquer remarques revoir revois
SEE revoit revoyez saffichent scruter surveiller surveillez verification verifications
SEE verifie verifier verifiez verra verrai verrais verrez vigilance visible visiblement
SEE visualiser vla voici voient voila voir vois voit voyais voyait voyant voyez voyons vu
SEE vue vues vus zieuter
SELL brader braderie cede ceder leboncoin revendez revendre revendu vend vende vendent
SELL vendez vendra vendre vends vendu vendue vendues vendus vente ventes vinted
SEND adressees adresser adressez bombarder communiquer decrire denvoi denvois denvoyer
SEND diffuser dmecrire dmenvoyer ecrira ecrirai ecrirais ecrire ecrirez ecris ecrit
SEND ecrite ecrites ecrits ecrivais ecrivait ecrivant ecrive ecrivent ecrives ecrivez
SEND ecriviez ecrivons emetteur emettre emis enverra enverrai enverrais enverrait
SEND enverrez enverrons enverront envoi envoie envoient envoieplus envoier envoies
SEND envoiez envois envoit envoiyez envoye envoyeez envoyer envoyeur envoyez envoyiez
SEND expedie expedier expediteur expedition faxer fwd glisser inonde inonder inondez
SEND jecris lecrire lemetteur lenvoi lenvoie lenvoyeur lenvoyez lexpediteur madresse
SEND madresser mecrire mecris mecrit mecrivait mecrivant mecrive mecrivez mecriviez
SEND menverrez menvoie menvoier menvoit menvoye menvoyer menvoyez messager messagez
SEND mitrailler mtexter necris necrivez necrivons nemenvoyez nenvoie nenvoyer nenvoyez
SEND partager poster reecrire reecris reecrit reecrive reecrivez renverrai renvoyer
SEND renvoyez retransmettre sadresser send sending smser tecrire tecris textent texter
SEND textez transfer transferer transfert transferts transmet transmets transmette
SEND transmettent transmettez transmettre transmis transmise transmission
SEND adressiez envoyee envoyees jenvoie madressez
SIGNED amicalement amicales amities android attentivement bav cdlt cdt consideration
SIGNED considerations cordialement cordialemt cordialment crdlt devoue distinguees
SIGNED distingues envoye expression lexpression pcc ps regards sent sentiments signe
SIGNED sincere sincerement sinceres
SIZE augmenter autant basse bcoup bcp bcq beaucou beaucoup bocou bp carre centaine
SIZE centaines cm court courte courtes courts dimension dimensions diminuer dizaine
SIZE dizaines double doubler doubles douzaine enorme enormement enormes environ epais
SIZE epaisseur espacer espacez etroit faible faibles fine fines fort forte fortes forts
SIZE gigantesque gramme grammes grand grande grandes grandi grandir grands gros grosse
SIZE grosses haute hautes hauteur hauts kg kilo kilos km kms large larges largeur leger
SIZE legere legers limite limiter limites litre litres long longs longue longues longueur
SIZE m2 max maxi maximal maximum mega melange mesure mesurer mesures metre metres mince
SIZE mini minimum minuscule moindre moins moitie morceau morceaux moyen moyenne moyens
SIZE nombre nombreuse nombreuses nombreux paire pareil pareils part partie parts petit
SIZE petite petites petits peu plain plein pleine pleines pleins poids presque profond
SIZE profondeur ptit ptite ptits quantite quantites ralentissez rayon rectangulaire
SIZE reduire reduisez reduit restant rond ronde semi tant tas tellement tonne tonnes
SIZE tranche tranches triple trp vide vides vingtaine
SLEEP couche couchee coucher couches couchez dodo dormais dormait dorment dormez dormi
SLEEP dormir dormons dors dort endormi endormie endormir insomnie insomnies lit lits
SLEEP matelas minuit nocturne nocturnes nuisette nuit nuits oreiller reveil reveille
SLEEP reveillee reveillent reveiller reveillez sieste sommeil
SOCIETY amen americain armee aumone bapteme baptemes belge belges benediction benevolat
SOCIETY benevole benevoles benir benisse bible brocante calice canadien canadienne
SOCIETY canadiens caritatif caritative carnaval ceremonie cgt christ citoyen citoyenne
SOCIETY citoyens civique collectif communautaire communaute communion confession culte
SOCIETY culture culturel culturelle culturelles debat debats delection demagogie denier
SOCIETY depute deputes dieu don donateur donateurs donatrice dons ecologie electeur
SOCIETY electeurs election elections electoral electorale electorales elire elu elue elus
SOCIETY etat evangile federal federale fete fetes gouvernement grecque greve greves
SOCIETY grevistes guerre hostie humanitaire inchallah initiative inshallah jesus juif
SOCIETY juive kermesse lelection letat maire mairie mairies manif manifestation maraude
SOCIETY marocain messe messes militant militante militants ministre monastere municipal
SOCIETY municipale ong patrie pauvres petition petitions politicien politiciens politique
SOCIETY politiques president presidente presidentielle prier priere prieres quebecois
SOCIETY referendum refugies religieux religion republique saint sainte saints scrutin
SOCIETY senateur solidarite syndicat syndicats tract tradition trinite vierge votation
SOCIETY vote voter voterai votes votez wallah
SOME certain certaine certaines certains differentes differents divers diverses nimporte
SOME plusieurs qlq qlqs qq qqch qqn qques qqun quelconque quelque quelques
SOMEONE ami amie amies amis autrui camarade camarades chacun chacune chum coloc
SOMEONE colocataire colocs connaissance connaissances copain copains copine copines dame
SOMEONE dames dhomme etranger etrangere etrangers femmes filou frero frr gars gens homme
SOMEONE hommes humain humaine humains inconnu inconnue inconnus individu individus keum
SOMEONE lhomme lindividu man mec mecs men meuf meufs particulier particuliers personne
SOMEONE personnes pote potes poto quelquun quelquune quiconque sœurette tlm type types
SOMEONE voisin voisine voisines voisins
SORRY desolation desole desolee desolees desoler desoles dommage dsl dsle dzl excuse
SORRY excuser excuses excusez exqz helas malheureusement mexcuser mexcuserez navre navree
SORRY navres oops ouille oups pardon pardonner pardonnez regret regrets regrette
SORRY regretter scuse scusez sorry
STAFF agent agents ambulancier animateur animatrice artisan artisans assistant assistante
STAFF automate auxiliaire bot bots boulanger boulangere carreleur chauffagiste chauffeur
STAFF chauffeurs chef chefs chirurgien chirurgiens coach coachs coiffeur coiffeurs
STAFF coiffeuse commercial commerciaux comptable comptables concierge conducteur
STAFF conductrice conseiller conseillere conseilleres conseillers constructeur courtier
STAFF courtiere couvreur cuisinier cuisiniere cure dassistante demarcheur demarcheurs
STAFF dentiste dentistes depanneur depanneurs dequipe dermato dinfirmieres dir directeur
STAFF directeurs directrice dj docteur docteurs donneur educateur educatrice electricien
STAFF electriciens enseignant enseignante equipe equipes estheticienne expert experts
STAFF facteur factrice formateur formatrice fournisseur fournisseurs garagiste garagistes
STAFF gardien gardienne gerant gerante gyneco hotesse imam infirmier infirmiere
STAFF infirmieres infirmiers instituteur institutrice intendance intendant interlocuteur
STAFF intervenant jardinier kine kines lagent lambulancier lartisan lassistante lectrice
STAFF lequipe lexpert lintervenant livreur livreurs livreuse loperateur losteo macon
STAFF maitresse mecanicien mecano medecin medecins menuisier moniteur monitrice notaires
STAFF nounou nounous operateur operatrice ophtalmo orthodontiste orthophoniste osteo
STAFF osteopathe ouvrier ouvriers pasteur patron patronne patrons peintre peintres
STAFF personnel pharmacien pharmacienne photographe plombier plombiers podologue pompier
STAFF pompiers poseur praticien praticienne preparateur preparatrice pretre prof
STAFF professeur professeurs profs psy psychiatre psychologue rabbin ramoneur remplacant
STAFF remplacante responsable responsables robot robots secretaire secretaires
STAFF secretariat serrurier serveur serveurs serveuse specialiste staff standard
STAFF standardiste surveillant tatoueur team technicien technicienne techniciens
STAFF toiletteur toiletteuse traiteur tuteur tutrice vendeur vendeurs vendeuse vendeuses
STAFF veterinaire veterinaires veto vigile
STOP aaaaarretezzzz abandon abandonner abreger achever arete areter aretes aretez arettez
STOP arret arretai arrete arretee arreteeez arreter arreterez arretes arretez arretezde
STOP arretezzz arretiez arretr arrets arretter arrettez arretttez arretz basta blocus
STOP ceser cessation cesse cessent cesser cessez cessiez clore clos darret darreter
STOP desister end fin final finalement fini finie finies finir finis finisse finissent
STOP finissez finissons finit fins halte interrompez interrompre interrompt interrompu
STOP interruption jarrete labandon lafin larret linterruption marrete marreter narrete
STOP narretent narretez ptos quit renonce renoncer sarrete sarretent satop slaquez sotp
STOP spot stip stoooooop stooooop stoooop stooooppp stoooopppp stooop stoop stop stope
STOP stoper stopez stopit stopmessage stopo stopp stoppage stoppe stoppeee stopper
STOP stoppez stoppp stopppp stopps stoppub stopsms stpo stpop sttop suspend suspendez
STOP suspendre suspends suspendu suspendue suspension taise taisez tarir terme termine
STOP terminer termines terminez treve tsop unstop
STOP abstenez abstenir abstenons abstiens abstiendrez sarreter
SUBSCRIBE abonne abonnee abonner abonnes abonnez adhere adherer adhesion dinscription
SUBSCRIBE enregistre enregistrees enregistrer enroler incription incrire incris incrit
SUBSCRIBE inscription inscriptions inscrirai inscrire inscris inscrit inscrite inscrites
SUBSCRIBE inscrits inscrivent inscrivez inscrivons integrer ladhesion linscription
SUBSCRIBE linscrire minscrire minscris minscrit preinscription reabonnee reabonnement
SUBSCRIBE reabonner reabonnez reinscription reinscrire reinscris reinscrit reinscrivez
SUBSCRIBE rejoindre sinscrire souscription souscrire souscris souscrit souscrite
SUBSCRIBE souscrivez subscribe
SUBSCRIBE reabonne reabonnes reactiver reactivez retablir retablissez
SWEAR abruti abrutie abrutis balec balek batard batards bitch blc bls bolo bolos boloss
SWEAR bordel bordels bouffon bouffons caliss calisse cassetoi cassos charlot charlots
SWEAR charognard charognards chiant chiante chiants chie chier chiez chiotte chiottes
SWEAR ciboire cingle clown clowns con connard connards connasse connasses conne connerie
SWEAR conneries connes cons couille couilles couillon couillons crapule cretin cretins
SWEAR criss crisse cul culot damn debile debiles decalisse decalissez decriss decrisse
SWEAR degueu degueulasse diable dingue ducon emmerdeur emmerdeurs emmerdeuse encule
SWEAR enculer encules enfer enfoire enfoires esti estie fada fck fdp flute folle fou
SWEAR fourbe fous foutaise foutaises fuck fucking fumier grognasse gueule gueules guignol
SWEAR guignols honte honteuse honteux hypocrite idiot idiote idiotes idiots imbecile
SWEAR imbeciles lenfer malhonnete malhonnetes malpoli malpolis maudis maudit maudite
SWEAR maudites maudits menteur menteurs menteuse merde merdes merdique mongol naze nazes
SWEAR niaise niaiserie niaiseries niaiseux nique niquer niquez nomdedieu nondidju ntm
SWEAR ordure ordures osef osti ostie panard parasite parasites pd peteux plouc pourri
SWEAR pourris pourriture psychopathe ptn puree putain pute putes putin racaille sacrament
SWEAR salaud salauds salete saletes salopard salope saloperie saloperies salopes satan
SWEAR shit shithole simonac tabarnac tabarnak tabarnouche tagueule tare tares tarlouze
SWEAR tbk tg tocard trouduc vautour vautours wtf zut
TAKE arrachees arracher attrape attraper capture capturer captures choisi choisir choisis
TAKE choisissez choix collecte collecter collectes collectez emporte emporter jprend
TAKE jprends leve levee lever libere liberer liberez obtenez pick pique piquer piquez
TAKE pogne pognee pogner porter prenais prenait prend prendra prendrai prendrais prendre
TAKE prendrez prends prenez prenne prennent prennes prenons pris prise prises recuperable
TAKE recuperation recupere recuperer recuperez reprend reprendre reprends reprenez repris
TAKE reprise saisir soustraire tenez tenir tenons tenu tenue tiendrai tiens tient vole
TAKE volee voler
TELL affirmer annoncer averti avertie avertir avertis avertissez avise aviser avouer
TELL bavarder consigner consignez crie crier declaration declare declarer dicte dicter
TELL dira dirai dirais dirait dire diriez dis disais disait discussion discuter dise
TELL disent disez dit dite dites dits evoquer explication explications explique expliquer
TELL indication indications indique indiquer informe informer informez insinuer jaser
TELL jdis jure jurer jvousdis mavertissez mention mentionner mindiquer minformez papoter
TELL parlait parle parler parles parlez parlons plaider precise preciser precisez
TELL precision precisions prevenez prevenir prevenu prevenue previens previent promet
TELL promets promettre promis promise publie publier raconte raconter redire redis redit
TELL redites reparler souligne souligner temoignage temoigner
THANKS apprecie appreciera danke gracias gratitude grazie mci merchi merci mercibcp
THANKS mercibien mercid mercie mercii merciii merciiiiii mercis mersi mrc reconnaissance
THANKS reconnaissant reconnaissante remercie remerciement remerciements remercier thank
THANKS thanks thks thx tks
THEY celle celles celui ceux elle elles eux il ils leur leurs lui luimeme quil quils s sa
THEY se ses sien sienne siennes siens sil sils son
THINK attention considere considerer croient croire crois croit croyais croyait croyez
THINK croyons cru decide decider decidez decision devine deviner doute douter doutes
THINK espere esperer esperons espoir estime estimer imagine imaginer imaginez impression
THINK inquiet inquiete inquieter jcrois jespere jpense lattention limpression parait
THINK paraitre pensais pense pensee pensees penser penses pensez presumer realiser
THINK reflechir reflechis reflexion ressens ressentir reve rever selon semble sembler
THINK sens sent sentais sentez sentir sinquiete suppose supposer
THIS ca ce ceci cela celleci celuici celuila ceque ces cet cette ci cte dy facon genre it
THIS ke ladessus q qe que quon quun quune set sette sorte st stte tel telle telles tels
THIS that these this those ya
TIME 10h 10h30 11h45 12h 14h 15h 15h30 16h 16h30 17h 18h 19h 19h30 20h 22h 23h 24h 2h
TIME 2h37 3h 48h 4h 5h 6h 72h 7h 8h 9h age agee an annee annees annuel annuelle
TIME annuellement annuels ans anticipes aprem apresmidi aube automne bonneheure dage
TIME dannees decennie demi demie dete dheure dheures dixaine duree durer epoque h heur
TIME heure heures heurs hiver hr hrs lage lan lannee lapresmidi laube lautomne lete lgtps
TIME lheure lhiver longtemps mat matin matinee matins midi midis min mins minute minutes
TIME minuteur mn mois moment moments periode periodes ponctuel ponctuelle printemps quart
TIME quarts quinzaine rentree retard retarde retards saison saisons seconde secondes
TIME seconds sem semaine semaines semestre siecle smn soir soiree soirees soirs tantot
TIME tard temps tmps tot tps trentaine trimestre veille vieil vieille vieilles vieux we
TIME week weekend wk
TIRED agacee boude claque claquee colere deborde deception decevant decevoir decu decue
TIRED decus degoutant degoute degoutee degouter desesperant desespere deteste detester
TIRED ecoeurant ecoeure enervant enervants enerve enervee epuise epuisee epuiser exaspere
TIRED exasperee excede excedee exceder fache fachee facher fatigue fatiguee fatiguer
TIRED fatigues furieuse furieux gonflant gonflants gossent haine hair hais hait horripile
TIRED insupportable insupportables irrite irriter jenaimarre jpp lassant lasse lasser
TIRED lassitude marre mecontent mecontente mecontents mtanne penible penibles rage ral
TIRED ralbol rale rancune ras rasbol rasle raslebol saoul stress stresse stresser tanne
TIRED tannee vener venere
TITLE docteur dr madame mademoiselle maitre mdame mesdames mesdemoiselles messieurs mgr
TITLE mlle mme monsieu monsieur monsieurs mr mrs msieur
TRAVEL aeroport airbnb airfrance auberge autobus avion avions bagage bagages bateau
TRAVEL bateaux bus camping cff circuit circuits correspondance croisiere croisieres
TRAVEL deplacement deplacements destination dhotel easyjet embarquement escale excursion
TRAVEL ferry gare gares hotel hotels iata laeroport lavion letranger lhotel ltrafic metro
TRAVEL navette periph perturbation perturbations ratp rer ryanair sbb sncf stib tec
TRAVEL terminus tgv tour tourisme touriste touristes tours trafic train trains trajet
TRAVEL trajets tram trams tramway transport transports vacance vacances valise valises
TRAVEL vol vols voyage voyager voyages voyagiste voyagistes sejourne
TRY dessai efforcer effort efforts essai essaie essaient essais essayage essaye essayer
TRY essayez jessaie jessaye lessai reessayer tentative tentatives tente tenter tentez
TRY test teste tester testez tests
UNSUB deabonner deinscrire deinscrivez desab desabboner desabo desabone desabonement
UNSUB desaboner desabonez desabonn desabonne desabonnee desabonnemant desabonnement
UNSUB desabonner desabonnes desabonnet desabonnez desadherer desadhesion desbonner
UNSUB desbonnez desengage desenregistrer desenroler desincription desincrire desincrivez
UNSUB desinscription desinscriptions desinscrir desinscrire desinscrirez desinscris
UNSUB desinscrit desinscrite desinscrivant desinscrivent desinscriver desinscrivez
UNSUB desinscriveze desinsription dessabonner dessabonnez dezabonner dsabonner opt optout
UNSUB unsub unsubscribe
UNTIL after ap apr apre apres apresque avantque before durant during entretemps jusken
UNTIL jusqu jusqua jusquau jusquaux jusque jusquen lapres lorsqu lorsque lorsquil pdt
UNTIL pendant til until while
US lon nos notre notres nous nousmemes on us
USE dutiliser exploitation exploite exploiter jouir jouis jutilise lusage lutilisateur
USE lutilisation lutilise lutilite manier nutilise nutilisez profite profiter profitez
USE usage usages usant use user utilisateur utilisateurs utilisation utilise utiliser
USE utilises utilisez utilisiez utilite
VERY absolument ah aie amai archi assurement bah beh ben bref carrement concretement
VERY coudon coudonc doucement euh extremement fichtre franchement he heu hyper
VERY litteralement mazette mollo notamment o oh ouf pantoute particulierement pf pff pfff
VERY pffff precisement rah really reellement roh simple simplement so surtout tre treeees
VERY treees tres trestres trs ultra vachement very vraimant vraiment vrm vrment vrmt
WAIT atend atendez atendre attandez attandre attend attendais attendent attendez attendra
WAIT attendrai attendre attends attendu attendus attente dattendre dattente delai delais
WAIT instant jatend jattend jattends lattente linstant mattendez nattendez nattends
WAIT patience patienter patientez pause pauses ralentir suspens tarde tarder wait
WANT denvie desir desire desirer desirez desirs envie envies jveu jveut jveux jvx lenvie
WANT ve veu veuille veuillent veulent veus veut veux veuxpas veuxplus voudra voudrai
WANT voulais voulait voulez voulezvous vouliez vouloir voulons voulu vx want
WEATHER air avalanches brouillard brume canicule chaleur chaud chaude chauds ciel climat
WEATHER crue crues cyclone debordent degat degats degre degres eclair eclaire ensoleille
WEATHER foudre fraicheur froid froide froids gelee geler grele humide humidite incendie
WEATHER incendies inondation inondations lair lorage lune meteo meteorologique nature
WEATHER neige neiger neiges nuage nuages orage orages ouragan pleut pleuvoir pluie pluies
WEATHER pluvieux sec secheresse seisme soleil temperatures tempete tempetes tulipes vent
WEATHER vents verglas volcan
WILL allez avenir bientot comptez dici failli futur future futurs intention intentions
WILL jva jvai jvais jvas lavenir lintention planifier prevoir prevois prevoit prevoyez
WILL prevu prevue prevus
WISH aimerais aimerait aimeriez aimerions apprecierai apprecierais desirerais jaimerai
WISH jaimerais jsouhaite jsouhaiterais jvoudrai jvoudrais plutot prefer prefere
WISH preference preferer prefererais prefererait preferes preferez souhait souhaite
WISH souhaiter souhaiterais souhaites souhaitez souhaits voeu voeux voudraient voudrais
WISH voudrait voudriez voudrions vœu vœux nsouhaite
WORD accentuation citation citer contact36 definition dexclamation exclamation guillemet
WORD guillemets keyword lettres majuscule majuscules mot motcle mots phrase phrases point
WORD points ponctuation slash stop suffixe synonyme tape taper tapes tapez termes tiret
WORD traduction traduire trait vocabulaire word
WORK actif activation active activee activer actives bosse bosser bosses bug bugge bugger
WORK bugs deffet desservi effet effets efficace efficaces efficacite fonction fonctionne
WORK fonctionnel fonctionnement fonctionnent fonctionner fonctions inutile inutilement
WORK inutiles invalide marche marchent marches operationnel resultat resultats reussi
WORK reussir reussite sert serve servent servi serviable service services servir succes
WORK taffe taffer travaille travaillent travailler travailles utile utiles valable
WORK valables valide valides
WRONG anormal anormale bevue bizarre bizarres bogue boulette confond confondez confondre
WRONG confondu confusion defauts derreur doublon dysfonctionnement ereur ereure erreur
WRONG erreure erreurs errone erronee erronees errur fausse fausses faute fautes faux
WRONG foiree foirer fos goure gourer gourez incorrect incorrecte incorrects inexact
WRONG inversion lerreur loupe louper malentendu meprise mistake pb pblm pbs prob probleme
WRONG problemes probs quiproquo rate ratee rater rates souci soucie soucis trompe trompee
WRONG trompees tromper tromperie trompes trompeur trompeurs trompez wrong
YES absolu assurement banco biensur cbon certainement certes dac dacc daccor daccors
YES dacodac dakor dakord effectivement evidemment k oe ok okay okey oki okidoki okk oklm
YES okok ouai ouaiiis ouaip ouais oue oui ouii ouiii positif sure surement tkt ui
YES volontier wi yeah yep yes yess
YOU t ta te tes ti tien tienne tiennes toi ton tu ty vo voous vos vot votre votres vou
YOU vous vousmeme vouz vs
"""
