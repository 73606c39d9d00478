"""French: how people ask for an end of texts; ARRET and ARRETE are keywords in every language.

It is long because it is data. The apostrophe is no letter to the reader, so that "m'envoyez" is the
word `menvoyez`: what begins with a vowel is listed with each small word that may be joined to it.
"""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, joined, rules_of, start_word
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    help_word("AIDE", BIRD),
    start_word("NONARRET", BIRD),
)


def _elided(words: str, before: str) -> str:
    """List words that begin with a vowel, alone and with each small word joined before them."""
    return f"{words} {joined(before, words)}"


# What a sender does: verbs in -er with a consonant first, then those with a vowel, then the rest.
_SENDING: Final = (
    joined(
        """
        contact recontact sollicit resollicit derang harcel relanc spam spamm demarch pollu saoul
        soul gav gonfl bombard notifi submerg parasit bassin persecut tann goss texto cibl racol
        saturer fatigu fatiguer gen traqu sermon tarabust tourment cass_les_pied relou
        """,
        "er ez iez",
    )
    + " "
    + joined("text bip spam tag ping", "er ez")
    + " "
    + _elided(
        """
        envoyer envoyez envoye envoyes envoyiez renvoyer ecrire
        ecrivez ecris ecriviez appeler appelez appeliez embeter embetez
        embetiez emmerder emmerdez ennuyer ennuyez importuner
        importunez importuniez inonder inondez adresser adressez adressiez
        avertir avertissez avertir alerter alertez aviser avisez informer informez agacer agacez
        achaler achalez assommer assommez assaillir assaillez interpeller interpellez ecoeurer
        ecoeurez expedier expediez empoisonner ecrir ecrires envoiez envoyé envoyer_des evoyer
        envoyr anvoyer anvoyez envoye_des_choses
        """,
        "m n d dm nem men nen lm",
    )
    + " "
    + """
    envoi faire_chier faites_chier casser_les casser_la_tete casser_les_pieds prendre_la_tete
    prendre_le_chou faire_suer recrire reecrire reecrivez joindre joignez
    prevenir prevenez transmettre transmettez ressolliciter communiquer rompre_les
    niaiser
    """
)

# To take out; each is what may stand before "moi", "me" or "mon numéro".
_REMOVING: Final = (
    joined(
        """
        retir supprim ray vir radi sort bann jet degag lach barr biff gomm desactiv delet zapp
        blacklist  debarrass debarqu decroch suprim sup
        """,
        "er ez e es iez ee ees",
    )
    + " "
    + _elided(
        """
        enlever enlevez enleve enleviez enlevee effacer effacez efface effaciez effacee oter otez ote
        otiez eliminer eliminez elimine exclure excluez exclu exclue excluiez oublier oubliez oublie
        oubliiez ejecter ejectez extraire extrayez effasser effassez effase evincer evincez
        """,
        "m l d dm lm",
    )
    + " "
    + """
    sortir radier_de sortiez perdez detruire detruisez detruites detruits bannissez bannir bannissiez
    giclez gicler suprimer suprimez suprime faites_disparaitre faire_disparaitre faites_sauter
    sautez tej degagez mettez_a_la_poubelle virés rayés supprimes poubellisez desinstallez
    faites_une_croix_sur tirez_un_trait_sur faire_une_croix_sur tirer_un_trait_sur debarassez
    procedez_au_retrait retiriez enleviez
    """
)

_CLASSES: Final = {
    # What is sent by text.
    "MSG": """
        message messages msg msgs mess sms smses textos texto txt txts mms spam spams pub pubs
        publicites publicite promos promo promotions rappels notifications notification notifs notif
        sollicitations sollicitation newsletter newsletters communications communication demarchage
        demarchages sondages messagerie reclames reclame relances relance reclam messag mesages
        mesage messges massages mesaages textes courriels infolettres infolettre mailings smsm
        push prospection prospections matraquage harcelement pourriels pourriel campagnes
        annonces whatsapp messageries publipostage bip bips dsms desms demsg txto textto desmessages
        circulaires speciaux smss ms mesg messa propagande
        """
    + _elided("alertes alerte avis envois envoi envoit annonce annonces avertissements", "d l"),
    # What is sent to many, and cannot well be a thing of one's own: the surest patterns take no more.
    "TEXTS": """
        messages msgs sms smses textos texto txt txts txto textto mms spam spams pub pubs publicites
        publicite promos promotions newsletters sollicitations notifications notifs textes pourriels
        mesages messges massages mesaages smsm dsms desms desmessages demsg infolettres rappels
        demarchage mailings propagande reclames msg spamm promo newsletter infolettre
        """,
    # What one agrees to who agrees to texts.
    "REACHED": """
        reception recevoir communication communications prospection demarchage marketing publicite
        publicites sollicitation sollicitations lenvoi envoi envois lenvois contact contacte etre_contacte
        etre_contactee etre_sollicite etre_sollicitee diffusion inscription linscription traitement
        utilisation lutilisation exploitation lexploitation usage newsletter newsletters infolettre
        lusage numero donnees coordonnees portable fins recontacte relance ete
        """,
    "QUIT": """
        arretez arreter arrete arretes aretez areter stop stopper stoppez cessez cesser cesse basta
        darreter d_arreter arretiez cessiez arretter arettez arrettez arretté finissez darreté darretté
        stoppe fini finis fini_les fin fin_des coupez suspendez halte desactivez resilier resiliez
        interrompez stopez sopt stopp
        """,
    # What is also asked for: "plus d'infos".
    "ONE": "message sms mail texto msg rappel avis courriel",
    "INFO": """
        infos info offres offre invitations nouvelles actualites conneries conseils betises
        salades trucs truc machins bidules soldes bons_plans bon_plan codes_promo code_promo
        ventes_privees actus dinfos doffres dinvitations doffre lettres mails conneries_la
        enquetes questionnaires reductions rabais bons dactualites daubes merdes
        cochonneries rappel evenements concours catalogues remises recommandations articles
        """,
    "STOP": """
        arretez arreter arrete arretes aretez areter stop stopper stoppez stoppe stopez stoper cessez
        cesser cesse cessiez finissez basta marre_de ras_le_bol_de ras_le_bol_des marre_des finir
        fini assez_des plus_aucun finis terminez interrompez suspendez
        coupez couper desactivez desactiver annulez annuler bloquez supprimez resilier resiliez
        resiliation_de resiliation_des arretiez arretent arretez_moi arreter_moi cessent cessation_de
        interrompre interrompiez suspendre suspendiez terminer mettre_fin mettez_fin mettiez_fin
        mettre_un_terme mettez_un_terme mettiez_un_terme mettre_terme finissons_en en_finir_avec
        finissez_en abstenez_vous abstenir eviter evitez evites epargnez_moi epargnez epargner
        dispensez_moi dispensez halte fini_de fin stoppiez zero_ annulation_de resiliation annulation
        suppression_des desactivation_des arret_des arret_de desactivation arret suppression_de fini_les
        renoncez cessés arretés arretées cout_les arreter_de darreter darretez d_arreter d_arretez darrete
        narreter decesser de_cesser sarreter s_arreter sarrete s_arrete sarretent dinterrompre
        darretter arretter arrettez arretté arrété arrèté aretter arretr stope arettez arrêté
        decrochez lachez_laffaire abrege abregez ralentissez bouclez arretezde arreterde stopp sopt
        """,
    "DESIST": """
        arretez arreter arrete arretes aretez areter stop stopper stoppez cessez cesser cesse basta
        darreter d_arreter arretiez cessiez arretter arettez arrettez arretté finissez darreté darretté
        """,
    "WORD": """
        stop arret arreter arretez arrete desinscription desinscrire desabonner desabonnement
        desabonnez desabo desinscrivez fin annuler annulez suppression supprimer retrait resilier
        desabonement halte assez basta stopsms desinscris desabonne ca_suffit desinscrit desinscrivez_moi
        desabonnez_moi stopez stoppez stopper desinscripton radiation retirez_moi enlevez_moi
        supprimez_moi effacez_moi rayez_moi cessez stop_tout arretez_tout stop_stop unsub
        ca_suffit_comme_ca desactiver desactivez arretez_ca arrete_ca stoppez_tout stoppez_ca
        """,
    "UNSUB": """
        desinscrire desinscrivez desinscrit desinscris desabonner desabonnez desabonne desabboner
        desincrivez desincrire desabonement desabonnement desinscription desabo desinscrir
        desinscrivez_moi desabonnez_moi me_desinscrire me_desabonner desinscrive desinscriviez
        desabonniez desabonnes desinscrite desinscrits desinscrivais desinscrivait desabonee deabonner
        desinscriptions desincription desinscripsion desabonnés desenregistrer desabonnait deinscrire
        desouscrire desouscription desengager desengage desinscri desabonné desabonnons desinscrivons
        """,
    "REMOVE": _REMOVING,
    "ME": "moi nous me m mon moé moa",
    "TOOK": """
        retire retiree retires supprime supprimee enleve enlevee raye rayee efface effacee desinscrit
        desinscrite desabonne desabonnee exclu exclue radie radiee oublie
        oubliee otee blackliste blacklistee supprimés retirés effacés
        elimine eliminee
        """,
    "NUMBER": """
        numero num nums telephone tel portable ligne 06 coordonnees contact no mobile donnees 07 n
        cell cellulaire natel gsm fiche profil nom bigo bigophone smartphone numeros numro numéros
        nmero 04 05 09 tph identite iphone fone phone tels infos
        """,
    "PHONE": "numero num tel telephone portable ligne gsm natel cell cellulaire mobile nmero numro",
    "MENDED": """
        supprimez supprimer supprime enlevez enlever enleve retirez retirer retire effacez effacer
        efface desabonnez numero desabonner desinscrire recevoir messages contactez envoyez
        tranquille oubliez stoppez harceler publicites telephone notifications promotions contacter
        ecrivez souhaite harcelement desinscription
        """,
    "INF": """
        supprimer enlever retirer effacer rayer radier oter exclure eliminer virer bannir desabonner
        desinscrire sortir oublier
        """,
    "MREM": joined(
        "m lm",
        """
        enlever enlevez enleve enleviez effacer effacez efface effaciez oter otez ote eliminer
        eliminez exclure excluez exclue oublier oubliez oublie oubliiez ejecter extraire
        """,
    ),
    "LIST": """
        liste listes fichier fichiers base bases repertoire diffusion envois mailing systeme registre
        fichier_client fichiers_clients listing listings carnet repertoires campagnes campagne
        contacts annuaire abonnes programme tablettes papiers registres mailings bdd carnets
        ordinateur ordi logiciel crm prospects database group_sms envoi destinataires liste_sms
        listes_sms messagerie radar radars demarchage lliste lsite listte club communication communications
        """,
    # Who else than we sends, calls, or is left in peace.
    "THIRD": """
        il elle ils elles ex lex voisin voisine voisins mari femme compagnon compagne copain copine
        conjoint epoux pere mere frere soeur fils fille mec prof proprio proprietaire locataire
        patron chef amie ami beau_pere belle_mere employeur lemployeur
        """,
    # Which others than we send texts, and are told to stop.
    "THEM": """
        banque mairie syndic operateur loperateur assurance lassurance assureur lassureur mutuelle
        concurrent concurrents edf engie orange sfr bouygues amazon vinted leboncoin impots
        labo salon garage magasin boutique cabinet agence lagence club salle clinique opticien
        dentiste coiffeur coiffeuse garagiste ecole lecole enseigne plombier artisan lartisan
        podologue kine pharmacie
        """,
    # Who of ours is told to stop: an opt-out, too.
    "STAFF": """
        collegue collegues collaborateur collaborateurs robot robots machine machines commerciaux
        commercial commerciale secretaire secretariat service services equipe equipes lequipe vendeur
        vendeurs vendeuse ordinateur lordinateur automate lautomate logiciel patron patronne direction
        systeme serveur standard accueil laccueil employes assistante assistant marketing societe
        centrale siege maison gens
        """,
    # What else is annulled, agreed to, asked for and mistaken: no texts.
    "THING": """
        photo photos devis facture factures travaux operation soins sortie image images prelevement
        virement facturation intervention changement voyage anesthesie vente achat remboursement
        colis commande commandes livraison repas table resa reservation reservations rendez_vous rdv
        taille modele couleur prix tarif montant adresse heure date jour horaire article chauffe_eau
        dossier compte_rendu produit plat quantite pointure reference dadresse darticle dheure
        lheure ladresse larticle larticle garantie contrat bail bulletin attestation ordonnance
        """,
    # What people are taken off that is no list of ours.
    "OTHER": """
        planning dattente attente rdv rendezvous rendez_vous tournee sortie cantine commande commandes
        devis facture factures cours equipe invites reservation table prelevement chantier stage bail
        contrat voyage covoiturage garde dastreinte astreinte lundi mardi mercredi jeudi vendredi
        samedi dimanche inscription atelier seance seances repas menu agenda calendrier groupe_de
        mariage tournoi match bus car tour roulement assurance mutuelle pret ordonnance panier
        caution creneau classe activite piscine judo danse gym garderie covoit
        """,
    "SEND": _SENDING,
    "TU": """
        contacte recontacte sollicite derange harcele relance spam spamme gave saoule soule gonfle
        texte ecris envoie envoi appelle embete emmerde parle mecris menvoie mappelle membete
        contact relances contactes contacté deranges notifie avertis previens
        """,
    # A form that speaks of oneself is a denial with "plus" alone: "m'envoyez plus".
    "MSEND": joined(
        "m nem men nm",
        """
        envoyer envoyez envoye envoyes envoyiez ecrire ecrivez ecris ecriviez appeler
        appelez importuner importunez embeter embetez emmerdez adressez adresser avertissez
        alertez informez ennuyez achalez envoiez
        """,
    ),
    "GET": """
        recevoir recevoire recevoirs etre_contacte etre_contactee etre_sollicite
        etre_destinataire etre_dans_vos etre_parmi etre_prospecte etre_prospectee etre_reinscrit
        etre_sollicitee etre_derange etre_derangee etre_demarche etre_demarchee etre_importune
        etre_importunee etre_harcele etre_harcelee etre_relance etre_relancee etre_spamme etre_inscrit
        etre_inscrite etre_abonne etre_abonnee etre_sur etre_dans etre_embete etre_embetee figurer
        apparaitre faire_partie entendre_parler avoir_affaire vous_lire de_vos_nouvelles
        de_nouvelles recevoi recvoir recevior reçevoir recevoi_de rcevoir recevoit ressevoir recevwar
        aitre_contacter etre_contacter etre_deranger etre_solliciter etre_ennuye etre_ennuyee
        etre_prevenu etre_prevenue etre_averti etre_avertie etre_notifie etre_notifiee etre_cible
        etre_reveille etre_reveillee etre_spammé etre_appele etre_appelee etre_bombarde rcvoir
        reçevoire etre_informe etre_informee etre_informes etre_informees etre_contactes etre_contactees
        etre_sollicites etre_deranges etre_tenu_informe etre_tenue_informee etre_tenu_au_courant
        etre_tenue_au_courant etre_tenus_au_courant etre_mis_au_courant
        """,
    "SEE": "avoir voir lire subir supporter entendre avoire trouver decouvrir supprimer",
    "WANT": """
        veux veut voulons souhaite souhaitons desire desirons veu voudrais aimerais jv souhaiterais
        souhaiterai demande accepte autorise consens veuillez jveux jveu jvx voudrait aimerait
        voudrions aimerions souhaiterions desirerais voudrai aimerai souhaitais entends compte
        tiens tenons exige exigeons prie prions demandons prefere prefererais prefere preferons
        jsouhaite jaimerais jaimerai jvoudrais vx vouloir souhait souhaitte jdesire jprefere vs_prie
        jexige jentends sollicite voulais voulez_pas accepterai accepterais supporte
        chveux veus vouloir_plus voulait souhaitait souhaitent veulent
        """,
    "NOMORE": "plus pus pu jamais aucun aucune rien pas pa plu + nul nulle",
    "CONSENT": """
        consentement accord autorisation permission laccord lautorisation consentements opt_in
        acceptation adhesion
        """,
    "REPLY": "repondez repondre envoyez envoyer repond tapez envoie tape reponds texter textez",
    "WRONG": "mauvais faux mauvaise fausse mauvai movais mauvé",
    # English has it, too: a reply of little else is French by it.
    "NON": "non nan nenni nn",
    "ERROR": "trompez trompe trompes trompé erreur tromper trompee trompez_vous",
    "GIVEUP": "laissez laisse lachez lache foutez fous fichez fiche laisser lacher foutre laissé lâché lachai laissai laissez_donc",
    "PEACE": "tranquille tranquilles tranquil trankil trankile paix peace tranquile respirer vivre dormir souffler bosser travailler cool repos oklm pénard penard",
    "FEDUP": """
        saoulent saoule soule soulent gonfle gonflent emmerdent emmerde gavent gave fatiguent fatigue
        derangent derange cassent lassent agacent agace enervent enerve tapent pompent sortent
        rendent harcelent horripilent insupportent indisposent reveillent polluent importunent
        ennuient embetent stressent stresse genent gene exasperent saturent cassent_les brisent
        """,
    "CARELESS": """
        osef balek balec fous fiche tape bats branle contrefous contrefiche fou cogne contrefout moque
        foutre cirer secoue rien_a_faire rien_a_foutre rien_a_cirer rien_a_battre rien_a_branler
        men_fous men_fiche men_tape men_bats men_moque fout
        """,
    "RECEIVING": """
        recois recoit recevons recevez recu recue recus recues eu vois voit lis trouve trouvé jai_recu
        recoive jrecois arrive arrivent marchent marche passe
        """,
    "YOURS": "vos vo votre vot ces ce ses ses cette tes ton tous toutes",
    "SAID": """
        dit dis redit redis demande redemande demander demandais demandé redire dire repete repeter
        repondu prevenu signifie precise signale ecrit supplie supplier averti reclame rappele jure
        mentionne exprime indique sollicité fait_savoir
        """,
    "AGAIN": "encore toujours continuez persistez insistez recommencez continue persistent continuent recommence",
    "CLIENT": """
        client cliente clients clientes patient patiente patients abonne abonnee abonnes adherent
        adherente membre usager usagere eleve inscrit inscrite donateur donatrice suivi suivie
        interesse interessee interesses concerne concernee licencie licenciee
        """,
    "AUTHORITY": """
        cnil bloctel dgccrf arcep signalconso signal_conso crtc lnnte lprpde apd ibpt commission_vie_privee
        cai arnaques 33700 saisine gendarmerie gendarmes tribunal tribunaux justice prudhommes juge
        procureur police flics keufs huissier avocat lavocat avocate avocats poursuites poursuite
        plainte proces juridique judiciaire ufc_que_choisir que_choisir quechoisir 60_millions prefet
        lautorite loi seco lcd fedpol opc association_de_consommateurs
        """,
}

_PATTERNS: Final = {
    "goes_on": """
        lui|leur ai|avais|avons|avions|du|dois|vais|faut|faudrait _? SAID|dire|ordonne|interdit deux|trois|quatre|dix|mille? fois? de|d? ne? plus|pas|jamais me|m|nous? SEND|MSEND leurs|leur|ses? MSG|INFO?
        lui|leur ai|avais|avons|avions|dire|dise|disions|dis|dirai|demander|demanderai|ecrire|ecris|ecrit SAID? de|d me|m|nous? REMOVE|MREM|UNSUB|INF|TOOK de|d? leur|leurs|son|sa|ses|la? _? LIST|MSG|$?
        lui|leur dire|dise|disions|dis|dirai|demander|demanderai|ecrire|ecris deux|trois|quatre|dix|mille? fois? de|d? ne? plus|pas|jamais me|m|nous? SEND|MSEND leurs|leur|ses? MSG|INFO?
        lui|leur ecris|ecrit|ecrire|ecrirai|dis|dit|dire|reponds|repondre|mets|balance DESIST|STOP de? me|m|nous? SEND|MSEND YOURS|leurs? _? MSG|INFO?
        lui|leur ecris|ecrit|ecrire|ecrirai|dis|dit|dire|reponds|repondre|mets|balance GIVEUP moi|nous tranquille|PEACE?
        lui|leur ecris|ecrit|ecrire|ecrirai|dis|dit|dire|reponds|repondre|mets|balance UNSUB|REMOVE moi|nous de|d? YOURS? LIST?
        ai|jai|avons|avais|vais|viens|dois|faut fini? par? SAID|ecrire|envoye|envoyer|repondre|mettre|mis|tape WORD|STOP|DESIST a|au|aux la|l|mon|ma|mes|un|une? banque|mairie|syndic|operateur|loperateur|assurance|lassurance|mutuelle|concurrent|concurrents|edf|engie|orange|sfr|bouygues|amazon|THIRD
        ai|jai|avons|avais|vais|viens|dois|faut fini? par? SAID|ecrire|envoye|envoyer|repondre|mettre|mis|tape WORD|STOP|DESIST a|au|aux lautre|autre|ancien|ancienne|lancien|lancienne|autres THEM|_
        ai|jai|avons|avais|vais|viens|dois|faut fini? par? SAID|ecrire|dire a|au|aux banque|mairie|syndic|operateur|loperateur|assurance|lassurance|mutuelle|concurrent|concurrents|edf|engie|orange|sfr|bouygues|amazon|THIRD de|d ne? plus? me|m|nous? REMOVE|MREM|UNSUB|STOP|SEND|MSEND de? me|m? SEND|MSEND|$?
        ai|jai|avons|avais|vais|viens|dois|faut fini? par? SAID|ecrire|dire a|au|aux lautre|autre|ancien|ancienne|lancien|lancienne|autres THEM|_ de|d ne? plus? me|m|nous? REMOVE|MREM|UNSUB|STOP|SEND|MSEND de? me|m? SEND|MSEND|$?
        dire|dites|dis|demander|demandez|demande|rappeler|rappelez|expliquez a _ de|d? STOP|DESIST de? me|m|nous SEND|MSEND MSG?
        dire|dites|dis|demander|demandez|demande|rappeler|rappelez|expliquez a _ de|d? STOP|DESIST de? MSEND MSG?
        dire|dites|dis|demander|demandez|demande|rappeler|rappelez|expliquez a _ de|d ne? plus|pas me|m|nous SEND MSG?
        dire|dites|dis|demander|demandez|demande|rappeler|rappelez|expliquez a _ de|d ne? plus|pas MSEND MSG?
        plus|pas|aucun|aucuns de|d? MSG vocaux|vocal|audio
        plus|pas|aucune de|d? nouvelles|reponse|reponses|contact $ plus|pas|aucun de|d? MSG
        plus|pas|aucune de|d? reponse|reponses|nouvelles du|des|de|d THEM|THIRD|technicien|vendeur|livreur|sav|expert|lexpert|chantier|depuis
        cest|c_est|ces votre|le|la|mon|ma|ce|lautre sous_traitant|THIRD|STAFF|technicien|artisan|plombier|livreur|collegue que|qu je|j|on|nous ne? WANT plus|pas|jamais voir|SEE|GET|entendre de|d|en? YOURS? MSG?
        nen|n_en|en|jen|j_en WANT|reste plus|pus qu|que|quun|quune|qua
        je? retire|retirons mon|ma|notre offre|plainte|candidature|question|commentaire|proposition|argent|annonce|remarque
        lui|leur as|a|avez|aviez|avait|ont|avaient _? SAID|ordonne|interdit|conseille|impose de|d? ne? plus|pas|jamais me|m|nous? SEND|MSEND
        juge|tribunal|police|gendarmes|procureur lui|ma|leur? a|ont|avait|avaient|mavait? SAID|ordonne|interdit|conseille de|d ne? plus|pas|jamais me|m|nous? SEND|MSEND
        THIRD a|ont|avait|avaient|mavait|ma? promis|jure|assure de|d ne? plus|pas|jamais me|m|nous? SEND|MSEND
        lenlever|leffacer|loter|lenlevez|leffacez|leliminer de|sur|dans sa|son|ma|mon|mes|ses|leur|notre fiche|profil|fichier|dossier|compte|carnet
        le|la|les|ca|cela INF|retirez|supprimez|enlevez|effacez de|sur|dans sa|son|ma|mon|mes|ses|leur|notre fiche|profil|fichier|dossier|compte|carnet
        on peut|pourrait|pourrions tout STOP $|maintenant
        WANT|merci|peux|puis|peut|pouvez|pourriez|pourrait|pourrais|possible|faudrait|veuillez|comment|faut de|d? annuler|dannuler|annulez|lannuler|revenir_sur|ignorer|dignorer ma|mon|cette|ce|la|l|le UNSUB|desinscription|desabonnement
        mes|les|nos|ses|leurs eleves|collegues|gosses|enfants|gamins|gamines|potes|copains|copines|clients|etudiants|voisins|ados|jeunes|salaries|parents|filles|garcons|cousins|amis|amies ne? narretent|arretent|cessent|narretaient|arretaient pas|jamais de|d? me|m|se|s|nous? SEND|MSEND MSG?
        cest|c_est|est_ce|est|serait|ce_serait une|un|du? arnaque|fake|faux|phishing|hameconnage|vrai|serieux|escroquerie|piratage _5 non|ou_pas|ou_non|hein|nest_ce_pas >
        non pour|a le|la|l|les|ce|cet|cette? _ _? $? mais? continuez|continuer a? de? me|m|nous? SEND|MSEND
        continuez a|de? nous|me SEND MSG|INFO|ceux|celles|les|la|le|des|mes
        oui|ok|daccord|d_accord|volontiers pour|par|aux|au les|le|la? sms|texto|textos|messages|msg|rappels|rappel|alertes _3 $ mon|mes|le|la|les|l|ma? courriel|courriels|mail|mails|email|emails|telephone|courrier|courriers|facebook|whatsapp|messagerie _5 jamais $
        ne me|m|nous SEND|MSEND plus YOURS? MSG|INFO $ ils|elles|ca|cela me|nous? servaient|servait|aidaient|aidait|manquent|manque|etaient|plaisaient
        les? MSG vocaux|vocal|audio cest|c_est fini|termine|terminé
        SEND|MSEND plus|pas rien? $ jai|ai|on|nous tout|deja|bien recu|eu
        rien demande de special|dautre|plus|particulier|fou
        zero MSG hier|recu|recus|depuis|arrive|ce_matin
        MSG quand|si|lorsque|une_fois cest|c_est fini|termine|terminé
        plus|aucun|aucune|pas|stop de? MSG derreur|d_erreur
        zero|aucune|aucun|pas|plus de? MSG sur|dans|avec votre|vos|cette|cet|lappli|la appli|application|site|films|film|videos|chaine|radio|logiciel
        pas|aucun de? message|nouvelles|sms de votre|ta|sa part $? je|j|tout|ca|vous|jespere|normal|bizarre
        ne? my|m_y|moppose|y oppose? pas
        neffacez|nenlevez|noubliez|nefface|noublie pas mon|notre NUMBER
        MSG|INFO ne? me|nous derangent|genent|embetent|ennuient pas|jamais|aucunement
        ne? WANT pas annuler|resilier|suspendre|interrompre YOURS? _? MSG|INFO
        peur|crainte davoir|detre|d_etre|d_avoir ete? TOOK|REMOVE de|d? LIST?
        vous|tu ne? me|m|nous? SEND|MSEND pas|jamais|aucunement|nullement du? tout|tout? $? au|bien|continuez|jaime|jadore|rassurez contraire?
        ca|cela ne? me|nous derange|gene|embete|ennuie|importune pas|aucunement|nullement
        ne|n WANT pas que|qu|quon vous|lon|on|tu? me|m|nous? REMOVE|UNSUB|STOP de|d? YOURS? LIST|MSG|me? SEND|MSEND?
        nai|ai|jai|navons jamais|pas demande|voulu|souhaite|sollicite a|d|de? etre TOOK de|d? LIST?
        nai|ai|jai|navons jamais|pas demande|dit|voulu qu|quon|que on|vous? me|m|nous? REMOVE|UNSUB|STOP
        envoye|repondu|repondre|ecrit|mis|tape|marque|renvoye stop|arret|arreter par|sans erreur|megarde|inadvertance|expres|vouloir|faire expres?
        petit|petite|gosse|fils|fille|fillette|enfant|bebe|mari|femme|gamin|gamine|neveu|niece|secretaire|THIRD _3 envoye|repondu|ecrit|tape|appuye|mis sur? WORD
        STOP|WORD netait|n_etait|etait pas pour vous|toi
        STOP|WORD etait|est pour mon|ma|un|une|quelquun|lautre
        pensais|croyais|craignais|pensait|croyait que? _3 REMOVE|TOOK|UNSUB de|d? LIST? $ tant|heureusement|contente|content|ravie|ravi|ouf|chouette|heureux|heureuse
        me|nous|m|suis|ai|jai|lai UNSUB|TOOK par|sans erreur|megarde|inadvertance|expres|vouloir|faire expres?
        continuez|recommencez|reprenez a|de? SEND|MSEND MSG|INFO $ elles|ils manquent|plaisent|aident|servent
        MSG|INFO me|nous manquent|manqueraient|manqueront|plaisent|aident beaucoup|bien|enormement|je|$
        arreter|darreter|stopper|cesser de? GET|SEND|MSEND MSG? $ jamais de vie
        arreter|darreter|stopper|cesser de? GET|SEND|MSEND MSG? $ non? $? pas|hors de? question
        arreter|darreter|stopper|cesser de? GET|SEND|MSEND MSG? $ surtout|certainement pas
        me|m desabonner|desinscrire|retirer|supprimer|effacer|enlever $ non? $? jamais de vie
        me|m desabonner|desinscrire|retirer|supprimer|effacer|enlever $ non? $? pas|hors de? question
        me|m desabonner|desinscrire|retirer|supprimer|effacer|enlever $ non? $? surtout|certainement pas
        nessayez|nosez|navisez|avisez|nimaginez pas|surtout a|de|d? me|m|nous? REMOVE|UNSUB de|d? YOURS? LIST|MSG?
        nessayez|nosez|navisez|avisez|nimaginez pas|surtout a|de|d? STOP de|d? me|m|nous? SEND|MSEND MSG?
        interdis|interdisons|defends|interdit|defense darreter|d_arreter|de_stopper|de_cesser de|d? me|m? SEND|MSEND|MSG
        interdis|interdisons|defends|interdit|defense de me|m|nous REMOVE|UNSUB de|d? YOURS? LIST|MSG?
        trop de|d? MSG $? mais les? votres|tiens|votre je|on? les? veux|voulons|aime|lis|garde
        seuls|seules MSG que|qui je? ne? supprime|lis|aime|garde|efface|jette pas?
        pas|nul|aucun|nullement besoin|necessaire|utile|raison de|d|que me|m|vous|nous? REMOVE|UNSUB|INF NUMBER|LIST|MSG?
        inutile de|d me|m|nous? INF|REMOVE|UNSUB mon|ce|notre? NUMBER|LIST|MSG?
        personne ne? vous|ta|t|tas? a|avait? SAID d|de? STOP de|d? me|m|nous? SEND|MSEND|MSG?
        triste|decu|decue|dommage|embete|malheureux|malheureuse|manquerait|manquerais si|que vous|tu? STOP de|d? me|m|nous? SEND|MSEND MSG?
        espere|jespere|esperons _3 narreterez|narreteriez|arreterez|arreteriez|narretez|narretera jamais|pas
        vous|te|tai ai|a|avons? bloque|bloques|blackliste|signale sans|par faire|erreur|vouloir|megarde|accident expres?
        remettez|reinscrivez|reabonnez|rajoutez|reactivez|reintegrez moi|nous|MSG
        annuler|annulez|annule|annulee ma|cette? UNSUB
        DESIST YOURS? MSG me|nous font|fait mourir|rire|marrer|plaisir|pleurer|sourire
        comment|voudrais|veux|souhaite|souhaiterais|peux|puis|pouvez|aimerais|possible|merci _? _? reabonne|reabonner|reinscrire|reinscris|reactiver
        lourds|lourd|saoules|saoulez|relou|relous|fatiguez|gonfles avec? tes|vos blagues|jeux|vannes|histoires|memes
        perdez|perd|perdre pas|plus de temps
        ciao|adieu|fini|bye|vive les? MSG vocaux|vocal
        pas|aucun|aucune|zero|nul de? souci|soucis|probleme|problemes|pb|objection|objections|inconvenient|stress|quoi
        pas|aucun|aucune de? souci|soucis|probleme|problemes|pb|objection pour|avec _2 sms|messages|textos|texto|message
        ne m|me appelez|appeler|telephonez pas , envoyez|ecrivez|plutot|un
        ne m_appelez|mappelez|m_appeler pas , envoyez|ecrivez|plutot|un
        vous|tu ne|n? MSEND plus|pas|rien|jamais de? YOURS? _? MSG|INFO
        vous|tu ne|n? me|m|nous SEND plus|pas|rien|jamais de? YOURS? _? MSG|INFO
        pourquoi|pk|dommage|depuis _? _? vous|tu avez? STOP YOURS? _? MSG|INFO
        vous|tu avez|as STOP YOURS? _? MSG|INFO
        pourquoi avez|as vous|tu STOP YOURS? _? MSG|INFO
        dommage|triste|decu|decue que|si vous|tu STOP|arretiez|arretez YOURS? _? MSG|INFO
        ne|n arretez|arrete|narretez|narrete pas|surtout|jamais
        MSG|INFO _? _? _? _? sourire|plaisir|rire|utile|utiles , ne? narretez|arretez|n_arretez|continuez pas?
        ne|n SEND pas le|la|l|un|mon code|lien|facture|mot_de_passe|document|bon|resultat|resultats par MSG
        MSEND pas le|la|l|un|mon code|lien|facture|mot_de_passe|document|bon|resultat|resultats par MSG
        WANT pas|plus|rien|jamais manquer|rater|louper|perdre|supprimer|arreter|stopper|oublier|effacer|bloquer|couper YOURS? _? MSG|INFO|NUMBER|LIST
        ne WANT pas|plus|rien|jamais manquer|rater|louper|perdre|supprimer|arreter|stopper|oublier|effacer|bloquer|couper YOURS? _? MSG|INFO|NUMBER|LIST
        WANT pas|surtout me|m? UNSUB|REMOVE
        ne WANT pas|surtout me|m? UNSUB|REMOVE
        WANT pas|surtout etre TOOK
        ne WANT pas|surtout etre TOOK
        pas|jamais|surtout me UNSUB
        peux|peut|arrive|arrivons|arrivez|arrivent|pouvez|pouvons|reussis|parviens plus|pas a? me|m|nous|vous? SEND
        recevoir|avoir|beaucoup|encore|peu|aurais|auriez|avez|aimerais plus de|d? _? MSG|INFO
        en plus de|du|des? MSG
        ai|jai|a|y|ya|il|avons|avez|recois|recoit|recevons plus|pas aucun|aucune|un _? MSG
        toujours|encore|pourquoi|depuis|quasi aucun|pas|plus de|d? MSG
        aucun|aucune MSG|INFO de|depuis|pour votre? part|lui|elle|hier|lundi|linstant|moment|instant
        jai|on|avons|ont|pas|avez|suffisamment assez de|d? MSG|INFO
        jai|on|avons|ont|avez|jai_pas pas? assez de|d? MSG|INFO
        j|jai|ai|a|avons|avez|as|ont fini|finis|termine|terminé|interrompu YOURS? _? MSG
        recu|recois|eu|lu|vu|voir|lire|apres|suite|pour|avec YOURS? _? MSG . merci|salut|bye|non
        recu|recois|eu|lu|vu|lire|apres|suite|pour|aime|adore YOURS? MSG merci
        RECEIVING|envoyez|envoie|laisse|attend|attends|faut|envoyer|besoin|envoyé un|une? autre|prochain|nouveau|prochaine un? MSG
        RECEIVING|envoyez|envoie|laisse|attend|attends|envoyer|envoyé un|une? autre|prochain|nouveau|prochaine un? MSG et|je|j|c|cest _?
        SEND moi|nous plus de|d? _
        suis|serais|est plus interesse|interessee|interesses|concerne par|a|de|pour le|la|l|un|une|lappart|lappartement|lautre|celui|celle _?
        suis plus interesse|interessee par lappart|lappartement|lautre|celui|celle
        . oui|ouais|ok|yes|volontiers|daccord|parfait|super|bien_sur c|cest|ca bon|va|ira aller|merci|bien?
        pas de|d? probleme|souci|inconvenient|objection
        ne|n|surtout|n'|jamais|pas arretez|arreter|arrete pas|surtout|jamais
        narretez|narrete|n_arretez|narreter|narretes pas|surtout|jamais
        narretez|narrete|n_arretez|narreter|narretes pas|surtout|jamais pas|surtout|jamais? de? SEND? MSG|INFO?
        ne|n DESIST|REMOVE pas|surtout|jamais pas|surtout|jamais? SEND? MSG|INFO|moi|NUMBER? LIST?
        ne STOP pas|surtout|jamais pas|surtout|jamais? SEND? MSG|INFO|moi? LIST?
        ne me|m|nous REMOVE pas|surtout|jamais LIST|MSG?
        menlevez|leffacez|meffacez|moubliez|nenlevez|neffacez|noubliez|noublie|noublier pas
        noubliez|noublie|noublier|oubliez|oublie|oublier pas _? NUMBER|MSG|LIST|moi
        ai|a|avez|recu|jai|nai|avons|il|y|ya plus|aucun|pas|pu de|d? MSG
        RECEIVING NOMORE _? MSG
        RECEIVING NOMORE _? INFO
        NOMORE RECEIVING _? MSG
        NOMORE encore? RECEIVING _? MSG|INFO
        aucun|pas|plus de? MSG RECEIVING|confirmation
        aucun|pas|plus de? MSG _ RECEIVING
        plus de? MSG depuis
        ne me? UNSUB pas
        pas UNSUB
        ne|n STOP pas
        pas un? WRONG NUMBER
        trompe|trompee|trompes de NUMBER de
        WRONG NUMBER de|pour
        WRONG NUMBER dans|sur|a|la|le
        me suis ERROR de NUMBER
        jannule pas
        il|elle|qui narrete|arrete|cesse pas
        je me suis ERROR
        j|je|jai|ai SAID|mis|note|donne|tape|ecrit|fait _? WRONG NUMBER
        continuez a? SEND MSG|INFO?
        WANT continuer|encore|toujours? a? GET MSG|INFO
        REMOVE mon|ce|notre nom|profil|fiche de|du bail|contrat|devis|facture|dossier|commande|testament|acte
        REMOVE OTHER
        ne|n SEND pas avant|apres|le|la|chez
        MSEND pas|plus avant|apres|entre|ce|demain
        STOP|REMOVE|annulez|ignorez mon|ce|le|dernier|mes|votre dernier? ONE
        STOP|REMOVE|annulez|ignorez mon|ce|le|dernier|mes|votre dernier? ONE precedent|davant|d|de|en
        fin|fini|finie|finies|finis|termine|terminee promo|promos|promotion|promotions
        quand|jusqua|jusqu|est|cest|sera|date _? _? fin|fini|finie|finies promo|promos|promotion|promotions|MSG|INFO
        nhesitez|nhesite|n_hesitez|n_hesite|hesitez|hesite surtout|vraiment|absolument|jamais? pas|surtout|jamais|point $|a_SEND|a_menvoyer|a_mecrire|a_me_contacter|a_me_prevenir
        DESIST|STOP|changez|coupez|virez|supprimez _3 $ pas|mais_pas|et_pas|jamais les|vos|mes|tes|le|votre MSG|INFO $
        si|quand|lorsque|meme_si mon|ma|mes|quelquun|on|un|une|il|elle|ils|THIRD _2 vous|te|t demande|demandent|demandait|ecrit|ecrivent|reclame|reclament|dit|disent de|d? me|m|nous|mon? REMOVE|UNSUB|INF YOURS? LIST|NUMBER|MSG?
        loin de? moi|nous lidee|l_idee|lenvie|lintention|idee|envie de|d? les|vous|me|m|nous? STOP|REMOVE|UNSUB|INF|bloquer?
        rendez|rends|redonnez|redonne|renvoyez|renvoie|rebranchez|rebranche|restituez moi|nous mes|les|nos|vos? MSG|INFO
        $|et|mais|alors|donc|surtout|svp|car ne? les|le|la|l|me|m|nous REMOVE|STOP|UNSUB pas|jamais|surtout $|svp|de|merci|surtout|jamais|pas
        $|de|merci|svp|priere|demande|prie ne pas|surtout_pas|jamais les|le|la|l|me|m|nous|mon REMOVE|UNSUB|stopper|arreter|INF|interrompre NUMBER? de|d? YOURS? LIST|MSG?
        redis|redit|redisons|reponds|je_dis oui|start .|>|et|merci
        plus rien|aucun|MSG depuis que|qu jai|ai|javais|on|il|elle|je dit|mis|envoye|repondu|tape|ecrit non|WORD
        depuis que|qu jai|ai|javais|on|il|elle|je|a dit|mis|envoye|repondu|tape|ecrit|clique non|WORD _? $? je|j|on|nous ne|n|me? loupe|rate|manque|loupons|ratons|manquons|perds|regrette|ennuie
        depuis que|qu jai|ai|javais|on|il|elle|je|a dit|mis|envoye|repondu|tape|ecrit|clique non|WORD _? $? vous|vos|tes|ca|les me|m|nous? MSG|INFO? me|nous? manquez|manquent|manque
        depuis que|qu je|j|on|nous me|m|nous? suis|est|sommes|etais UNSUB|TOOK $? je|j|on|nous|vous|ca me? loupe|rate|manque|manquez|perds|regrette|loupons|ratons
        $|et|svp|donc|alors|merci_de reactivez|reabonnez|retablissez|reprenez|remettez|recommencez|reactiver|retablir svp|merci|tout|vite? .|>
        disent|dit|disait|disaient|conseille|conseillent|conseillait|conseillaient|repete|repetent de|d? vous|me|m|te|les? bloque|bloquez|bloquer|supprime|supprimer|UNSUB|arrete|arreter|virer|vire|STOP|REMOVE les|vous|ca|tout|le|moi? $? jamais|non|moi|je|mais|pas|hors _2
        YOURS MSG|INFO c|cest|sont la vie|top|genial|geniaux|geniales|precieux|precieuses|utiles|extra $
        nessayez|nosez|navisez|avisez|nimaginez|tavise|nessaie|nose pas|surtout a|de|d? STOP|REMOVE|UNSUB|marreter|menlever $
        nessayez|nosez|navisez|avisez|nimaginez|tavise|nessaie|nose pas|surtout a|de|d? me|m|nous|les|mon STOP|REMOVE|UNSUB
        $|mais|car|et|moi|parce_que|vraiment jen|j_en ai|avons vraiment|trop|grand|tellement|absolument? besoin
        jai|nous_avons|j_ai vraiment|trop|grand|tellement|absolument? besoin YOURS MSG|INFO
        sans YOURS MSG|INFO $? je|j|on|nous|jaurais|jai ne|n|me|aurais|avais? rate|raterais|loupe|louperais|oublie|oublierais|perds|perdrais|manque|manquerais|suis|serais|sais|saurais|raterait|oublierait perdu|perdue|plus|rien|tout|toujours|le|la|les|l|mes|mon|ma|mon_rdv|un|des|pas|jamais
        ny|n_y|y touchez|touche|toucher|changez|change surtout? pas|rien|jamais|surtout
        MSG|INFO $? moi|nous? je|j|on|nous les|l|le attends|attend|attendons|aime|adore|lis|garde|veux|guette|savoure|apprecie $|avec|tous|toujours|bien|toutes|vraiment|beaucoup|chaque
        suis|ai|jai|etais|avais|sommes|bien UNSUB|TOOK _4 $ pas|mais_pas|jamais|non de|d? chez? vous|toi|votre|la_votre|le_votre
        a|ont|avait|avaient envoye|repondu|ecrit|mis|tape|dit|marque|appuye WORD _2 $ moi|mais|or|perso|mais_moi je|j|nous|on|moi? je? veux|voulons|aime|adore|garde|tiens|souhaite|attends|desire|prefere mes|les|vos|tous|a MSG|INFO
        a|ont|avait|avaient envoye|repondu|ecrit|mis|tape|dit|marque|appuye WORD _2 $ moi|mais|or|perso|mais_moi je|j|nous|on|moi? je? veux|voulons|souhaite|desire|prefere|compte recevoir|continuer|rester|toujours|garder|etre
        me|m|nous UNSUB|REMOVE|INF $ plutot|jamais mourir|crever|manger|avaler|vendre|me|arracher|quitter|perdre|de_la_vie|bouffer|mon|dans
        me|m|nous UNSUB|REMOVE|INF $ quelle|et_puis_quoi|ca_va_pas|vous_rigolez|vous_plaisantez|tu_rigoles|pas_question|meme_pas idee|horreur|encore|en_reve|$?
        conseillait|conseille|conseillent|conseillaient|recommande|recommandait|recommandent|suggere|suggerait|preconise|invite|incite|incitait|disait|expliquait|explique de|a|d|comment se UNSUB|REMOVE|INF de|d? tout|tous|toutes|ca|MSG|INFO? MSG?
        je|j|on|nous reste|restons|resterai|demeure chez|avec|fidele|abonne|abonnee|inscrit|inscrite|abonnes|inscrits vous|toi|$|a
        suis|etais|sommes sur? cran|nerfs|enerve|enervee|colere _4 ai|avais envoye balader|promener|paitre|bouler
        MSEND|SEND plus|pas de? YOURS? MSG vocaux|vocal|audio|de_passage|passage|en_majuscules|en_anglais|en_neerlandais|en_flamand|en_double
        nenvoyez|menvoyez|mecrivez plus|pas de? YOURS? MSG vocaux|vocal|audio|de_passage|passage
        plus|pas d|de? YOURS? avis de_passage|passage
        MSEND|SEND plus|pas YOURS? annonces|dannonces|lannonce de|des? _ $ je|on|nous cherche|cherchons
        DESIST|STOP de? me|m|nous? SEND|MSEND YOURS? MSG en anglais|majuscules|arabe|neerlandais|allemand|flamand|francais|espagnol|double|retard|boucle
        ne? WANT plus GET YOURS? MSG du|de|des|d groupe|classe|voisins|voisin|ex|lex|THIRD|inconnus|facebook
        proprietaire|banque|mairie|syndic|acheteur|vendeur|assurance|medecin|client|juge|hopital a|ont? retire|revoque|annule|repris|refuse son|sa|leur CONSENT
        REMOVE mon|ce|notre|le NUMBER de lannonce|annonce|pancarte|affiche|plaque
        NUMBER|je|jai|suis a|ai|suis? ete TOOK de? YOURS? LIST _? $ je|on|nous ne? RECEIVING plus|pas|rien
        desactivez|desactiver mon|ma|le|la|notre badge|carte|alarme|code|pass|telecommande|compte_client
        DESIST|STOP YOURS? MSG $ non|mais|mdr|lol? je|jrigole rigole|plaisante|deconne|blague|blaguais $
        jai|ai|a|on dit|demande|redit au|a|aux gamin|gamine|gosse|gosses|petit|petite|apprenti|stagiaire|mari|copain de|d? DESIST de? me|m|nous? SEND|MSEND MSG?
        plus MSG que dappels|d_appels|dhabitude|prevu|appels|mails|courriers|jamais|habitude|lan
        stop pub|pubs colle|collé|autocollant|collee|sur_ma_boite|sur_la_boite
        faut|faudrait que jarrete|j_arrete de|d? lire|regarder|craquer|acheter|ouvrir
        mort|morts|morte|mortes|meurs|mourir de rire avec|de|a|devant|en_lisant vos|tes|votre MSG|INFO continuez|jadore|encore?
        vos|tes|les MSG|INFO $? continuez|continue comme_ca|ainsi? >
        moppose|m_oppose|oppose|opposons a|au|aux? toute|tout|la|le? prospection|publicite|demarchage petroliere|miniere|gaziere|lumineuse|dans_limmeuble|electorale|archeologique
        SEND|MSEND|nenvoyez|envoyez plus|pas YOURS? MSG sur|a|au le? NUMBER de|d|du mon|ma|mes|notre? _ $ _? _? _? _? _? _? _? $? notez|prenez|voici|utilisez|mettez|cest_moi|le_mien
        """,
    "others": """
        THIRD|client|cliente|lautre ma|m_a|mavait|m|me a? ecrit|dit|SAID|repond|repondu|crie|balance|sort GIVEUP moi|nous tranquille|PEACE? avec? YOURS?
        THIRD|client|cliente|lautre ma|m_a|mavait|m|me a? ecrit|dit|SAID|repond|repondu|crie|balance|sort DESIST|STOP de me|m|nous? SEND|MSEND MSG?
        envoie|envoyez|mets|mettez|mettre|envoyer plus de|d photos|details|precisions|images|videos par? MSG?
        envoie|envoyez|donnez|mets|mettez plus de|d|dinfos? INFO|informations|renseignements? par? MSG? pour|sur|concernant|du|avant
        jaimerais|aimerais|aimerait|aimerions|adorerais|jadorerais|faudrait plus de|d? MSG|INFO comme ca|celui|ceux|cela|vous|celui_la
        si|quand|lorsque vous|tu|on voulez|veux|veut|souhaitez|souhaites|desirez ne? plus|pas|plus_jamais de|d? GET? YOURS? MSG|INFO
        suis|sommes plus CLIENT _6 prelevez|preleve|prelevement|preleves|facturez|facture|factures|debitez|debite|remboursez|payer|paye|prelever
        faut|faudrait que ca|cela sarrete|cesse|s_arrete|finisse cette|ce|cet|les|la|le|l fuite|bruit|odeur|musique|tapage|vacarme|alarme|douleur|boucan|pluie|greve|travaux|THING|canicule
        lui ai|avais|avons|avions _? SAID|ordonne|interdit de|d? ne? plus|pas|jamais me|m|nous? SEND|MSEND
        ne WANT plus|pas etre_appele|etre_appelee|GET par mais|mon|ma
        inutile|peine|besoin de|d? continuer les|la|le|l|mes|nos? recherche|recherches|travaux|visites|demarches|enquete|lenquete|cours|soins|traitement|THING
        ex|lex|THIRD _2 $? cest|c_est fini|termine|terminé entre nous|eux
        reviens|revenir|revenons|reviendrai sur mon|notre|l? CONSENT pour|de|du|sur|concernant|a|au? THING|photos|vacances|sortie|montant
        ne vous|te dois|devons plus|pas rien|un_centime|un_sou
        le|mon|notre ancien|ancienne|vieux NUMBER $? ne? SEND plus|pas
        REMOVE lancien|ancien|l_ancien|mon_ancien|vieux|vieil NUMBER et|$|car|puis gardez|garde|mettez|notez|utilisez|prenez|remplacez|le_nouveau|nouveau|voici|voila
        ne? SEND plus|pas rien|personne? a|au|aux|sur|chez|vers lancien|ancien|lancienne|ancienne|vieille|vieux adresse|numero|portable|bureau|magasin|domicile|mail|compte
        STOP|stop a|au _ _? avant|apres|en|pour de|d? rentrer|partir|venir|arriver|midi|passant|manger|dejeuner
        GIVEUP moi|nous la|en|un? peu? PEACE|paix|tranquille avec tes|vos|cette|ta|la|le blagues|vannes|deco|couleur|histoires|photos|jeux
        ne me|m|nous remettez|remets|rajoutez|rajoute|reinscrivez|reinscris|inscrivez|remettre|rajouter|reinscrire pas|plus|jamais sur|dans|a|en la|le|une? LIST dattente|d_attente|OTHER
        ne pas|plus|jamais me|m|nous remettre|rajouter|reinscrire sur|dans|a|en LIST dattente|d_attente|OTHER
        ne? plus|pas me|m|nous? SEND|MSEND de? facture|factures|cheque|cheques|colis|technicien|livreur|especes|devis|commande|commandes
        sans mon|notre|son? CONSENT ecrit? $? pas|aucun|aucune|rien|ne de? THING|se|demarre|commence
        stop MSG sur|pour ma|la|les|nos? boite|boites aux? lettres
        DESIST|STOP de? me|m|nous|les? SEND|MSEND madame|mademoiselle|monsieur|mme|mlle|papa|maman|cherie|cheri|docteur|chef|patron
        ne? SEND|MSEND|mappelez|appelez pas|plus madame|mademoiselle|monsieur|mme|mlle|papa|maman|docteur|chef|patron
        DESIST|STOP de? me|m|nous|les? SEND|MSEND en anglais|majuscules|arabe|neerlandais|allemand|flamand|francais|espagnol|retard
        STOP|bloquez|annulez lenvoi|envoi $ je? demenage|passe|viens|change|pars|lai
        STOP|bloquez|annulez lenvoi|envoi de? ma|mon|la|le|du|des|cette|ce? carte|colis|commande|cheque|courrier|THING
        ne|n? SEND|MSEND|nenvoyez|menvoyez plus|pas|rien de|d|le|la|les|l|un|une|des|ce|cette? technicien|livreur|plombier|devis|facture|factures|colis|commande|commandes|dossier|ambulance|taxi|stagiaire|apprenti|monteur|installateur|ouvrier|coursier|depanneur
        ne? WANT plus|pas|jamais GET de|d|des|le|la|les|l|un|une? facture|factures|releves|colis|visite|visites
        WANT ne|n plus|pas GET de|d|des|le|la? facture|factures|releves|colis|visite|visites
        comment|quoi|faire|fais _? _? _? pour ne? plus|pas GET facture|factures|releve|releves|courrier|bulletin|magazine|journal
        SEND|MSEND|nenvoyez|necrivez plus|pas rien? sur|a|au|chez ancien|ancienne|lancienne|lancien|vieux|vieille NUMBER|adresse|mail
        nen|n_en|en|jen|j_en WANT pas|plus deux|trois|quatre|autant|beaucoup|dautre|0|davantage
        nen|n_en|en|jen|j_en WANT plus|pas $ trop|cest cher|grand|petit|tard|lourd|gros|chere|sucre|long
        REMOVE moi|nous de la $ ascenseur|lascenseur|bloque|bloques|coinces|coince|je|on
        comment _? _? arreter|stopper|bloquer|desactiver|couper MSG sur|dans facebook|google|lappli|youtube|instagram|iphone|liphone|internet|chrome|android|gmail|lordi|ordi
        ca|sa suffit $ un|une|deux|trois|quatre|0
        est|etait|sont|suis|etes|reste bloque|bloques|bloquee sur|dans|par|avec? mon|ma? NUMBER
        suis|sommes plus CLIENT chez orange|sfr|free|bouygues|edf|engie|sosh|swisscom|proximus|videotron|bell|red|eux|elle|lui
        ai|jai|nai|avons jamais|pas accepte|autorise|signe|valide|consenti THING|travaux|prix|tarif
        navez|avez|as|aviez|ont|a pas|jamais|aucun|aucune? eu? mon|notre|de|le? CONSENT pour|a|sur|de|au|aux vente|travaux|location|devis|photos|photo|operation|sortie|publication|chantier|prelevement|cloture|THING
        passe|passer|passons sur YOURS? MSG|INFO
        fin de? message|communication|transmission|msg
        REMOVE moi|nous de? la|cette LIST des|pour|de|du participants|samedi|OTHER|presents|absents|benevoles|candidats|gagnants
        refuse|refusons de? GET ce|cette|le|la|un|une THING
        vous|tu GIVEUP de moi|nous
        vous|tu GIVEUP de moi|nous >
        nest|cest|c_est pas mon|le nom de jeune|fille|famille|naissance
        WANT plus|davantage de|d detail|details|precision|precisions|informations|information|renseignements|photos|explications|choix|temps|place _? _? _? _?
        SEND plus rien sur|a|au lancien|ancien|vieux|lautre NUMBER|adresse|mail , voici|prenez|notez|utilisez _? _?
        SEND plus rien sur|a|au lancien|ancien|vieux|lautre NUMBER|adresse
        nenvoyez|envoyez|appelez|MSEND plus|pas rien? sur|a|au lancien|ancien|vieux|lautre NUMBER|adresse|mail
        ancien|lancien|vieux _? NUMBER|adresse , voici|prenez|notez
        REMOVE le|un|l numero|contact|num|portable 0|de|du|d _? _? OTHER|THING|parent|livreur|plombier|autre|conjoint|THIRD
        commande|panier|pizza|menu , je|on nen|n_en|en|jen|j_en WANT plus
        REMOVE moi|nous de|du|la|des? reunion|visio|groupe|equipe|invitation|boucle|conversation|planning|reservation
        ne WANT plus|pas GET le|la|l|un|une|mon|ma magazine|journal|papier|version|catalogue|colis|revue papier?
        WANT plus|pas GET le|la|l|un|une|mon|ma magazine|journal|papier|version|catalogue|colis|revue papier?
        ne WANT plus|pas GET de|d|des? appels|messages|sms|nouvelles|MSG de|d|par mon|ma|l|cet|cette THIRD|homme|individu|type|inconnu
        WANT plus|pas GET de|d|des? appels|dappels|nouvelles|MSG|_ de|d|par mon|ma|l|cet|cette THIRD|homme|individu|type|inconnu
        ne WANT plus|pas etre_appele|etre_appelee|GET madame|mademoiselle|monsieur|mme|mlle mais|mon|ma?
        chien|voisin|voisins|bruit|fuite|pluie|douleur|musique|alarme|bebe|chat|travaux|boucan|odeur _? _? _? faut|doit|dois|devez|devrait que? ca? cela? cesse|cesser|sarrete|s_arreter|sarreter|finisse
        faut|doit|devrait|faudrait que? ca? cela? cesse|cesser|sarrete|s_arreter|sarreter|finisse , le|la|les chien|voisin|voisins|bruit|fuite|pluie|douleur|musique|alarme|bebe|chat|travaux
        boucan|bruit|odeur|musique|vacarme|tapage|fume|fument|aboie _? _? _? _? _? , ca|cela|faudrait|faut doit|faut|que _? cesser|cesse
        GIVEUP moi|nous tranquille|PEACE 0|cinq|deux|dix minutes|minute|heures|min|secondes
        arretez|stop|stoppez tout , on|jai|nous|je _? trouve|change|annule|prefere|pris
        coupez|couper|desactiver|desactivez|activer YOURS? MSG|notifications de|dans|sur lappli|l_appli|appli|application|lapplication|iphone|android|telephone|facebook|google
        inconnu|inconnue|arnaqueur|escroc|harceleur|demarcheur|ex|lex _? _? _? comment|moyen|possible|solution _? _? arreter|stopper|bloquer
        comment lui|leur dire|demander darreter|d_arreter
        ne me? plus|pas SEND _ chez nous|moi
        bebe|dort|sieste _? _? _? ne|de pas SEND|MSEND
        ne|de pas SEND|MSEND|appeler|deranger|repondre , bebe|reunion
        de ne pas SEND|appeler , bebe|reunion
        en|jen|j_en WANT plus , combien|0|cest|encore|si|possible|est
        DESIST de? me|m|nous? SEND|MSEND vers|chez un|une|le|la|d? _ service|bureau|numero|guichet|serveur|collegue
        DESIST de? me|m|nous? SEND|MSEND vers un|une|le|la|d? service|bureau|guichet|serveur
        DESIST de me|m|nous balader|mentir|promener et|où|rendez|remboursez
        DESIST de me|m|nous faire attendre|tourner|mariner|poireauter|marcher
        vous|vais|bloquer|signaler|signale|denoncer a|au|aupres la|l? AUTHORITY si je|vous ne? suis|remboursez _? rembourse|pas
        je vais|vous vous? bloquer|signaler|poursuivre|attaquer|denoncer _? _? _? _? _? _? rembourse|remboursé|remboursee|remboursement|livre|colis|caution
        touche|premier|qui|celui|celle _? _? _? _? _? _? _? aurez|aura|auriez affaire a|avec
        conforme|conformer|conformite|respecter a? la? loi 25|c28
        loi 25|c28 $ combien|cest|quoi|comment|faut|ca
        je|j mets|met un terme a|aux|au _ _?
        mets|mettre un terme aux? seances|seance|therapie|suivi|bail
        ca|sa me|m fait|saoule chier d|de|que|dannuler|dattendre|de_devoir _?
        ca|sa me|m fait|saoule chier dannuler|dattendre|mais|davoir|detre
        ai|jai|recu|eu|lu|vu 0 MSG
        STOP de? l|cet|mon|notre|un? envoi|lenvoi|denvoi de|du|des? THING|paquet|lettre|recommande|fleurs
        WORD|STOP mon|ma|notre|l|cette|nos|mes annonce|annonces|campagne|lannonce|relance
        WORD|STOP lannonce|annonce , _? _? vendu|vendue|loue|louee|donne
        comment|pour|faire|conseils|astuce|astuces eviter|bloquer YOURS? spam|spams|pub|pubs|demarchage|pourriels
        autocollant|sticker|etiquette|mention stop MSG
        arret|larret|darret|arrets de? travail|maladie|bus|tram|metro|cardiaque
        annuler|annulez|annule|resilier|resiliez|resilie|stopper|supprimer|supprimez|arreter|arretez|fin|suspendre abonnement|labonnement|inscription|linscription|souscription|adhesion|dabonnement a|au|aux|du|pour|chez OTHER|THING|yoga|sport|club|gym|fitness|magazine|journal|canal|netflix|internet|train|tcl|navigo|examen|concours|formation|course|marathon
        annuler|annulez|annule|resilier|resiliez|resilie|stopper|supprimer|supprimez|arreter|arretez|fin|suspendre abonnement|labonnement|inscription|linscription|souscription|adhesion|dabonnement OTHER|THING|yoga|sport|club|gym|fitness|magazine|journal|canal|netflix|internet|train|tcl|navigo|examen|concours|formation|course|marathon
        demande|demandee|demandons|souhaite|voulais|veux|attends|exige d_arret|darret|larret|l_arret|cessation|fin|retrait|interruption|suspension|desinscription de|du|des|d|a|au? THING|OTHER|_ _?
        ne? participe|participons plus a|au|aux|pas _
        REMOVE mon|ce|notre|cette|mes|nos|ces|l|sa|son NUMBER de|du|sur|dans|des? OTHER|devis|facture|factures|commande|bail|bulletin|contrat|attestation
        etre|ete TOOK de|du|des|d? OTHER|THING
        etre TOOK de|du|des|d|a|au|par|avant|apres|lors OTHER|THING|_ OTHER|THING
        vole|volé|perdu|voler|casse|cassé _? _? _? bloquez|bloque|desactivez|suspendez _? NUMBER|$
        bloquez|bloque|bloquer mon|ma ligne|portable|telephone , _? _? _? vole|perdu|volé
        bloquez|bloque|bloquer mon|ma ligne|portable|telephone _? _? _? vole|perdu|volé
        il|elle|THIRD|qui|client refuse|refusent de? d? me|m? SEND|MSG
        THIRD a|ont|est|avait|na|n_a? interdiction|interdit|defendu|pas_le_droit de? me|m? SEND
        quand vous|allez|tu|est_ce_que|vas _? _? _? REMOVE les|le|la|l|mes|des|un points|fils|platre|THING|pansement|appareil|encombrants|poubelles|bacs|dent|drain
        peux|peut|arrive|pouvons|arrivons plus rien voir|recevoir
        ca|cela|ce ne? doit|devrait plus arriver
        je|on|il|elle ne? revenez|reviens|revient|recommence plus
        ca|sa|cela doit|faut|devrait|va finir|sarreter|s_arreter|stopper|cesser vers|a|bientot|quand|mal|par|dans|demain|ce|avant|en
        combien|cher|mal|long|quoi|que|tard|beaucoup ca va faire
        proceder|procedez|procediez|effectuer|effectuez a|au|l? la|une|sa? retrait|suppression|radiation|effacement|exclusion de|du|des|d? THING|especes|argent|dent|platre|points|compte|vehicule|kyste|verrue|appareil
        DESIST toutes|les|vos? demarches|demarche pour|aupres|avec|de
        malgre|apres mon|ma|mes|nos|plusieurs|0? demande|demandes|relances|relance|courrier|appel|appels , je|j|on|nous|toujours|pas|aucune
        malgre|apres mon|ma|mes|nos|plusieurs|0? demande|demandes de|du|d THING
        malgre|apres mon|ma|mes|nos|plusieurs|0? demande|demandes de|du|d _
        0|deuxieme|troisieme|2e|3e|derniere demande|relance|reclamation pour|de|que|sur|au mon|ma|le|la|les|un|une? THING
        0|deuxieme|troisieme|2e|3e|derniere demande|relance|reclamation pour|de|que|sur|au mon|ma|le|la|les|un|une? _
        reitere|renouvelle|confirme|maintiens|rappelle|repete ma|mon|cette|notre demande|souhait|volonte de|du|d|pour THING
        reitere|renouvelle|confirme|maintiens|rappelle|repete ma|mon|cette|notre demande|souhait|volonte de|du|d|pour _
        reitere|renouvelle|confirme|maintiens|rappelle ma|mon|cette|notre demande|souhait|volonte THING|inscription|dinscription|demploi|logement
        fois que|ke je|j vous|te|le? le? SAID|rappelle|ecris si|quand|ou|comment|pourquoi|mon|ma|un|une|le|la|les? THING|rappel|reponse|technicien|attestation|_ THING
        ca fait _ fois que je? vous? SAID|rappelle si|quand|ou|comment|pourquoi|mon|ma|un|une|le|la|les? THING|rappel|reponse|technicien|attestation|code
        ca fait _ fois que je? vous? SAID|rappelle un|une|le|mon THING|rappel|reponse|technicien|attestation|code
        je|j|on vous|te signale que|qu|quil|quelle|quon|une|un|mon|ma|cette|ce|la|le|les|juste|aussi|simplement|nouveau|egalement
        vous|te|tai ai|avons signale|bloque que|un|une|mon|ma|le|la|hier|deja|cette|ce
        vous etes|serez|etiez bloque|bloques dans|a|au|sur|par|dehors
        derniere fois que je|j|on|vous vous? ai|avez|avons|etes
        comment|peut|veux|voudrais|puis|possible|dois|faut|conseillez|souhaite|pourquoi _? _? porter|deposer|depose plainte _? _? vous|harcelement|spam
        plainte pour harcelement contre|a|au|de|moral|par|sur
        THIRD|ex|ses|son|menaces|menace _? _? _? captures|captures_decran|screens|screenshots|preuves _? _? _? _? _? AUTHORITY
        captures|screens|screenshots|preuves _? _? ex|THIRD|menaces|menace|facebook|annonce _? _? _? _? AUTHORITY
        retire|revoque|retirer|retirons|revoquer|annule|reprends|retirez _? CONSENT de|du|d|pour|a|au THING|mandat|parentale
        retire|revoque|retirer|retirons|revoquer|annule|reprends|retirez _? CONSENT THING|parentale|parental
        retire|revoque|retirer|retirons|revoquer|annule|reprends|retirez|jannule|reviens|revenir|revenons|retrait|revocation|enleve|jenleve sur|de? mon|ma|notre|l|son|leur|cette? CONSENT verbal|oral|ecrit|parental|de_principe? pour|a|au|aux|sur|concernant|du _
        retire|revoque|retirer|retirons|revoquer|annule|reprends|retirez|jannule|retrait|revocation|enleve|a|ont son|leur|votre CONSENT
        retire|revoque|retirer|retirons|revoquer|annule|reprends|jannule mon|notre CONSENT _? tant|si|jusqua|jusque|sauf _
        il|elle|THIRD|proprietaire|banque|mairie|syndic|acheteur|vendeur|assurance|medecin|client|qui|on a|ont retire|revoque|annule|repris CONSENT
        si|quand|peut|peux|puis|comment|pourquoi|est_ce|possible|droit|delai|quoi|faut _? _? _? retire|retirer|revoque|revoquer|annule|annuler|retrait|revocation mon|notre|son|ce|de? CONSENT pour|a|au|aux|sur|concernant|du|avant|apres _
        consens|consentons|consent plus a|au|aux|volontiers|facilement _ _?
        mon|notre|l|leur CONSENT est|etait|sera annule|caduc|revoque|retire si|puisque|car|parce_que|quand|faute
        mon|notre|l|leur CONSENT pour|a|au|aux|sur|concernant|du _ _? _? est|etait|sera annule|annulee|caduc|revoque|retire
        REMOVE moi|nous votre|vos|la|cette LIST clients|de|d|pour|barbecue|a|si|relancer|impayes|retardataires|benevoles|remplacants|_ $ jai|j_ai|on_a|je_suis|nous_avons|cest|c_est
        REMOVE moi|nous|me votre|vos|la|cette LIST pour|barbecue|candidats|invites|relancer|delegues|impayes|courses|samedi|cadeaux|mariage|naissance|noel|dinvites|participants|tournoi|benevoles
        me|m retirer|enlever|rayer la|cette|votre LIST candidats|candidates|participants|inscrits|invites|attente|dattente|benevoles|delegues|volontaires
        REMOVE moi|nous votre|vos|la|cette? LIST _? comme|tant_que|en_tant_que|que garant|caution|contact|parent|tuteur|beneficiaire|conducteur|responsable|temoin
        REMOVE moi|nous votre|vos|la|cette? LIST eleves|garants|enseignants|benevoles|conducteurs|joueurs
        REMOVE moi|nous votre|vos|la|cette LIST clients|patients|gens|personnes|locataires? a? relancer|rappeler|contacter|facturer
        couper|coupez|effacer|effacez|supprimer|supprimez YOURS? MSG repondeur|vocaux
        REMOVE moi|nous ce|cette|le|la|ces placard|meuble|canape|matelas|frigo|armoire|tapis|moquette|arbre|haie|velo|voiture|machine|lit|table|clim|radiateur|lavabo|baignoire|plat|article|menu $ jen|je|on|nous nen|en? WANT plus|pas
        MSEND|SEND|nenvoyez|menvoyez plus|pas rien a ladresse|adresse|lagence|lancienne de|d|du|a _
        ne|n? plus|pas GET de|d|des? relances|relance|rappel|rappels pour|concernant|sur un|une|la|le|les|ma|mon|mes|des|cette facture|factures|cotisation|amende|loyer|loyers|livre|livres|colis|impaye|commande|cantine
        WANT ne|n plus|pas GET mes|mon|ma|nos|notre analyses|resultats|factures|colis|courrier|courriers|journal|bulletins|ordonnances|commandes|releves|radios
        sans mon|notre|son|leur CONSENT $? vous|il|elle|on|ils|elles avez|a|ont change|coupe|preleve|debite|installe|vendu|publie|pris|fait|ouvert|signe|modifie|enleve|jete|demarre|repeint|opere|entre
        preleve|debite|debité|facture|facturé|change|changé|coupe|modifie|installe|entre|publie|diffuse|opere|decide|signe|sorti|quitte _? _? _? _? sans mon|notre|aucun|son? CONSENT
        sans|pas demande|demander mon|notre|l? avis|lavis
        pas|jamais|sans donne|demande|donné de|le|son|votre|un NUMBER de|du|d|pour|a
        il|elle|THIRD|on|vous|tu ne? na|n_a|a|mavez|ma|ont|avez pas|jamais donne|demande|donné son|le|de|votre|un|mon? NUMBER
        nest|est|sont|n_est|es|etait pas inscrit|inscrite|inscrits|abonne a|au|pour|aux|le|la|l|en
        pas|jamais|plus inscrit|inscrite|inscrits|abonne a|au|aux|pour|dans|la OTHER|cours|concours|examen|cantine|bac|sport|demain|club|formation
        pas|inutile|plus la? peine de|d? me|m? MSEND|SEND|me_rappeler|rappeler , jarrive|j_arrive|je_serai|je_suis|je_viens|je_passe|jai|je_sais|je_connais|je_rappelle|je_descends|on
        inutile de? me|m? MSEND|SEND , jarrive|je_serai|je_suis|je_viens|je_passe|jai|je_rappelle|je_descends
        epargnez|evitez|eviter|evite de? me|m? SEND|MSEND avant|apres|entre|pendant|le|au|chez|quand|si|en|a|tot|trop
        DESIST|STOP de? me|m? SEND|MSEND avant|apres|entre|pendant|si tot|tard
        tu|il|elle|on|vous|qui ne? reponds|repond|lis|lit|repondez pas|plus|jamais a? YOURS? _? MSG
        CONSENT a|est ete donne|donnee|accorde|valide|validee|signe|signee
        ne? fait|fais|font plus partie du|de|des|d menu|carte|gamme|equipe|catalogue|personnel|forfait|contrat|lequipe
        vendu|demenage|quitte|ferme|change _? _? _? _? REMOVE|STOP|DESIST _? OTHER|THING
        a|ya|na|y pas|plus|aucun de|d? parking|place|reseau|wifi|chauffage|eau|ascenseur|bus|courant|electricite|internet|toilettes|ombre|magasin|deau|dascenseur|monde|sonnette|boite|interphone|nom|cle|lumiere|cafe|gare|medecin|pharmacie|stationnement _? ici|a|sur|dans?
        THING|THIRD|tache|doublon|faute|mention|ligne _? _? _? _? _? , supprimez|supprimer|effacez|effacer|enlevez|retirez|efface|supprime ca|tout|le|la|les
        pas|aucune|toujours|plus|jamais de|d|aucune? reponse|resultat|suivi|colis|dossier|tonalite|messagerie|commande|sonnette|boite a|au|avec|sur ce|cette NUMBER|adresse
        personne|collegue|secretaire|standard|il|elle|cabinet|service ne? repond|repondra pas|plus? a|au|sur ce|cette|votre|le|vos PHONE
        recupere|obtenir|dobtenir|de ce|cette|le NUMBER de|du|d suivi|dossier|plombier|commande|colis|taxi|garage|medecin
        magasin|restaurant|resto|salon|immeuble|appartement|maison|cabinet|boutique|garage|chien|vehicule|voiture|compteur|bar|hotel|camping a|avoir|vient|va|ait? change|changer|changé de proprietaire|main|mains|titulaire|detenteur
        mon|ma|notre|un fils|fille|enfant mineur|mineure peut|doit|a|est|veut|voyage|sera|ont
        est|sont|etait|soit|bien|route|passage|voie|acces|ciel|trottoir|voies degage|degagé|degagez
        pneu|roue|ballon|suis|est|ai|tuyau|yeux creve|crevé|crevez
        je|j ne? travaille|bosse pas ici|chez|dans|le|la
        on ma|m_a|a confirme|assure|promis|garanti que _? _? _? plus
        pourquoi|pk je|vous? RECEIVING encore|toujours _? THING|facture|courrier
        remboursement|rembourse|rembourser|remboursez|livraison|garantie|colis|livre _? _? _? _? _? AUTHORITY
        AUTHORITY _? _? _? remboursement|rembourse|rembourser|remboursez|livraison|garantie|colis
        cnil propose|recommande|modele|exige|demande|impose|dit|autorise|oblige|publie|controle|precise
        dossier|declaration|declarer|modele|formulaire|controle|audit|site|formation|conformite|registre cnil|rgpd
        je|suis|inscrite|inscrit|numero|liste bloctel et|mais je|on RECEIVING|recois quand_meme|quand|encore|plein|des _? _? _? appels|demarchage|demarcheurs|coups
        bloctel ca|cela|est|c fonctionne|marche|sert|gratuit|existe
        comment|faut|pour|sinscrire|minscrire|inscrire _? _? a|sur|au bloctel
        bande de clowns|cons|charlots|parasites et|comme|a|mes|mon|sur|avec|dans|est|devant
        collegues|potes|copains|gosses|eleves|enfants _? _? _? _? _? _? _? bande|tas de clowns|cons|charlots|sales|vautours
        THIRD me|m|lui? AGAIN a|de? SEND|MSEND
        il|elle|on|ils|elles AGAIN a|de? me|m|nous|lui? SEND|MSEND
        ex|lex|voisin|mari|femme|THIRD ma|m|mavait|a AGAIN SEND
        je|j AGAIN a|de? WANT? lui|l|le|la|les? SEND
        mon|ma|mes|la|le|les THIRD de|d me|m|nous|lui? GIVEUP|SEND moi|nous|la|en? paix|PEACE
        lui|leur|leurs dire|dit|demander|demande|demandé|expliquer|SAID DESIST|darreter|d_arreter|STOP
        lui|leur|leurs SAID de|d? DESIST|STOP
        SAID stop|DESIST|STOP a mon|ma|mes|la|le THIRD|collegue|boss
        vous|tu|vs vous|t|te|faites|fait|vs|avez|etes|as ERROR de|sur|dans|d|pour THING
        vous|tu|vs vous|t|te|faites|fait|vs|avez|etes|as ERROR de|sur|dans|d|pour _ THING
        pas|jamais|sans donne|demande|donné|autorise mon|notre CONSENT pour|a|sur|de THING
        avez|as|aviez|auriez mon|notre CONSENT pour|a|sur|de THING
        avez|as mon|notre CONSENT
        sans CONSENT de|du|pour|a|au mon|ma|le|la|les? medecin|juge|maire|mairie|proprietaire|syndic|THING
        par erreur , REMOVE|STOP|annulez une|un|le|la|les|l|des deux|deuxieme|seconde|premiere|autre|double|doublon|THING
        rien|pas|jamais demande pour|sur|a|de|d THING|boire|manger
        rien|pas|jamais demande a boire|manger
        fois que je? demande|reponds|redemande|signale|dis|ecris|precise mon|ma|mes|un|une|le|la|l|au|aux|du|des attestation|sondage|THING|remboursement|questionnaire|certificat|code|technicien|mot_de_passe|reponse|document|documents|papiers|cle|rappel
        fois que je? demande|reponds|redemande|signale|dis|ecris|precise lattestation|lordonnance|si|quand|ou|comment|que|quoi
        nen|n_en|en|jen|j_en WANT pas|plus a|au|aux _ _?
        nen|n_en|en|jen|j_en WANT pas|plus a|au|aux vous|moi|lui|elle|eux|la|le|votre|ma|mon|leur _?
        je|j vous|t|te|lui en|n_en|nen WANT pas
        nen|n_en|en|jen|j_en WANT plus|pas de|du|la|le|les buche|gateau|THING|viande|pain|dessert|sauce|vin|poulet|poisson|fromage|legumes
        nen|n_en|en|jen|j_en WANT plus , 0
        nen|n_en|en|jen|j_en WANT plus dans|sur|derriere|devant|dessus nuque|cotes|cheveux|THING|cote
        WRONG PHONE|destinataire , cetait|c_etait|c|desole|pardon|je
        WRONG PHONE dappartement|appartement|porte|rue|batiment|commande|colis|dossier|compte|siret|securite|chambre|place|vol|dappart|suivi|facture|lot|serie
        oups|oops|zut|mince|pardon|aie|desole WRONG PHONE|destinataire|personne
        cest|c_est du harcelement ce que|quil|ca|de|a|au fait|subit|fait|subis|travail|lecole _? _? collegue|chef|patron|prof|eleve|voisin
        cest|c_est du harcelement ce que
        silence radio depuis|de|du|avec|chez
        silence radio de votre part
        mettre|mettez|mettons|mets|met un terme a|au|aux mon|ma|mes|notre|nos|cette|la|le|l bail|contrat|seances|seance|mariage|location|suivi|stage|formation|collaboration|relation|travail|traitement|therapie|litige|preavis|mission|grossesse|periode
        divorce depuis|le|du|au|mon|ma|je|en|quand|pour|avant|prononce
        pendant|depuis|apres|avant|courant|en|du|au|pour|notre|mon|son|leur|le|un|dossier|procedure divorce
        fini|termine|terminé|cest entre nous $ je|on|il|elle WANT|demande|lance|voudrais|cherche|prends _? procedure|divorce|avocat|rdv
        cest|c_est fini|termine|terminé entre nous $ je|il|elle|on|mon|ma
        suis plus CLIENT de|a|au|chez|du lancienne|ancienne|autre|lautre|lancien|l|la|le|les banque|mutuelle|assurance|operateur|ecole|_
        il|elle|qui|medecin|docteur|kine|collegue ne? travaille|bosse plus ici|chez|la|dans|pour
        fermez|ferme|ferm la fenetre|porte|grille|barriere|cle|valise|boite|voiture|boutique|lumiere|vanne|portail|piscine|page|salle|maison|chambre|parenthese|marche
        ai|jai|a|avons|avez|as|est|etait|ete ferm la
        ferme|fermez la _ $
        lachez|lache|lacher|lâché le|la|les chien|chiens|chat|cheval|fac|compta|main|rampe|corde|ballon|volant|frein|frein_a_main|poste|boulot|cours|danse|sport|tabac|clope|cigarette|formation|piano|judo|bras|cartable
        je|j|jai|ai|il|elle|a|ont lache|lachez|lacher|lâché le|la
        nous|me|m|ma|mon|mont|qui lache|lachent|lâché le|la
        virez|vire|verse|versez moi|nous la|le|les|l somme|montant|argent|salaire|solde|acompte|loyer|largent|virement|remboursement|euros|paie
        REMOVE moi|nous de|du|la|des|ca|d|une|et|les _? bestioles|bestiole|taupes|taupe|rats|rat|souris|cafards|frelons|guepes|fourmis|mousse|gravats|encombrants|dent|dents|points|fils|platre|verrue|tache|grains|nid|punaises|tartre|barbe|agrafes|sonde|gouttiere|appareil|bagues|souche|arbre|haie
        je|ca|cela|on|qui|laser|il|elle REMOVE moi|nous? tout|toutes
        le|la|l|il|elle|ca _ _? ca|il|elle REMOVE vraiment? tout
        REMOVE son|sa|mon|notre|le NUMBER de|sur|a|au boite|boites|sonnette|linterphone|interphone|bail|contrat|facture|porte|carte|charges
        REMOVE ce|mon|notre|le NUMBER pro de|sur mes|la charges|facture|impots|declaration
        si|comment|que|puis|peux je? REMOVE ce|mon|le NUMBER _? de mes|ma|la|notre charges|facture|impots|declaration|frais
        mettez|inscrivez|mets|passez|envoyez moi|mon|nous sur|dans la|votre|une liste si|dattente|d_attente|des|pour|de|du|a si|quand|cas|invites|participants|presents|remplacants|candidats|_
        mettez|inscrivez|mets|passez|envoyez moi|mon|nous sur|dans la|votre|une liste si|dattente|attente
        mettez|mettre|inscrire|inscrivez _? liste? rouge|noire chez|aupres
        Coupez|coupez|coupe|couper tout|ca $ je|jen|au|on WANT? du|un|le|court|carre _? court|carre
        faites|fais|fait|faire cesser|arreter|stopper ca|cela
        machoire|dent|dents|douleur|mal|dos|genou|bruit|travaux|fuite|alarme|voisin|voisins|bip|chien|sonnerie|odeur _3 $? faites|fais que|en_sorte_que ca|cela cesse|sarrete|arrete
        faudrait|faut|quand|attendre|attends que|pour ca|cela cesse|sarrete|arrete avec? medecin|docteur|douleur|bruit
        tache|vis|porte|bouton ne? _? _? ninsistez|insistez|insiste|insister|dinsister
        insistez|insiste|insister|dinsister pas? plus|pas? vous|tu|sur|avec|ca|la|le vis|allez|risquez|tache|bouton|porte|cle|poignee|risque
        inutile de? insister|dinsister|continuer sur|avec la|le|les|cette|ce _
        plus|pas d|de? envoi|denvoi|MSG possible|disponible|en_stock|prevu|aujourdhui
        plus aucun|aucune de? vos|tes|mes|ses|nos|anciens|anciennes ancien|anciens|anciennes|derniers|MSG
        doit|doivent|faut plus|pus recevoir|GET|MSEND le|la|les|l|mes|son|de|aucun bulletin|bulletins|dossier|courrier|courriers|THING|visites|visite|traitement|injection|papiers
        DESIST de? me|m|nous? SEND les|la|le|des|l|mes|ces|mon factures|facture|devis|colis|courriers|bulletins|releves|documents|dossiers|THING
        STOP de? me|m|nous? SEND les|la|le|des|l|mes|ces|mon factures|facture|devis|colis|courriers|bulletins|releves|documents|dossiers|THING
        STOP|DESIST de? me|m|nous|les? SEND _? _? a|chez mon|ma|mes|son|lancienne|l THIRD|adresse|ancienne|bureau|lancienne
        STOP messagerie vocale|automatique|instantanee
        WORD messagerie vocale|automatique|instantanee
        WANT plus|pas|rien|jamais entendre_parler|entendre de|du parler? ce|cette|mon|ma|son|lui|elle|prof|mec|medecin|regime|THIRD
        je|j WANT plus jamais entendre_parler de ce|cette|mon|ma|son|lui|elle _
        THIRD ne men|m_en|me|m parlez|parle plus
        ne men|m_en|me|m parlez|parle plus depuis|de ma|mon|_
        adieu et a|au tout? bientot|bientôt|revoir|merci|bonne
        adieu a|aux ma|mon|mes|la|le|les|l|notre|nos
        dit|dis|dire|disons|faire|fait|fais|disent adieu vous|vos|les|a
        ne vous|te SEND pas|plus
        ne vous|te SEND pas|plus $
        ne vous|te embetez|embete|derange|derangez|fatiguez|genez|tracassez|cassez|tourmentez pas|plus
        ca|sa me|m fait chier|suer de|d|que|pour|mais
        degagez|degage|deblayez la|le|les|l? voie|passage|route|entree|portail|trottoir|garage|place|neige|lentree|chemin|parking|acces|lacces
        DESIST de me|m faire rire|pleurer|peur|rever|languir|marrer|saliver|envie|du|mal
        aura|aurez|auriez|aurais|aurai affaire a|avec vous|quel|qui|quelle|lui|elle|un|une|la|le
        YOURS MSG je les|l? lis|garde|relis|adore|aime
        je|j|on garde tous|tout|toutes? ses|tes|vos|les|mes|leurs MSG
        supprimez|supprimer|effacez|effacer|sauvegardez|suppression toutes|toute|les? donnees avant|du|de|dans|sur le|la|l|mon|ma|cet|ce|avant|vendre|revendre|ordinateur|disque|pc|portable|telephone|tablette|vente
        supprimez|supprimer|effacez|effacer toutes|toute? les? donnees avant
        retirer|retire|retrait _? _? sans|avec|de|le autorisation|argent|deux|heures
        cloche|porte|dehors|portail|chien|chat|chevaux|livreur|fille|fils|suis|est|sont|reste|dort|attend|attends|sommes|mange|il|elle dehors >
        suis|etais|ete|a|avais TOOK de? YOURS LIST|MSG|INFO sans|alors|par|pourquoi|comment|et
        voulais|veux|demandais|demande|demandé en etre TOOK
        au|du|le|de|arrive|arrives|descends|descendez|jusqua|jusquau terminus
        STOP de? vous|lui|leur|te SEND
        REMOVE moi|nous|me|m _? _? OTHER
        REMOVE moi|nous|me|m LIST _? OTHER
        REMOVE LIST OTHER
        ai|jai|a|avons|avez|as|ont|suis REMOVE mon|ma|mes|notre|le|la|les? NUMBER|LIST|MSG|contact
        plus besoin|envie de? GET|voir|consulter le|la|un|une
        UNSUB _? _? magazine|papier|journal|salle|canal|forfait|cantine|garderie|box|club|revue
        me|m|nous UNSUB _? _? magazine|papier|journal|salle|canal|forfait|cantine|garderie|box|club|revue|OTHER
        puis|peux|pourrai|pourrais|pouvoir me? UNSUB apres|ensuite|plus|quand|quand_meme|facilement|librement
        suis bien? UNSUB
        vous|tu|on ne? me|m|nous? SEND plus|pas|rien|jamais
        vous|tu ne|n? MSEND plus|pas|rien|jamais
        pourquoi vous|tu? ne|n? me|m? SEND|MSEND plus|pas|rien
        laissez|laisse le|la|les|ca|cela|un|moi|nous _? _? tranquille|paix pour|avec le|la|les|ma|mon
        DESIST le|la|les|l|un|une _? traitement|medicament|voiture|moteur|travaux|chantier|bus|prelevement|compteur|eau|leau|gaz|courant|chauffage|chaudiere|pompe|musique|machine|alarme|lalarme|bruit|recherches|inscriptions|ventilation|clim|arrosage
        WANT plus|pas? DESIST|REMOVE|UNSUB _? OTHER|traitement|contrat
        ne SEND pas le|la|les|l devis|facture|colis|commande|livreur|dossier|contrat|cheque
        ne SEND pas|plus a|chez|avant|apres mon|ma|notre|le|la|l
        menvoyez|envoyez pas|plus le|la|les|l|mon|ma devis|facture|colis|commande|livreur|dossier
        harcelement moral|scolaire|sexuel|travail|de
        plainte contre mon|ma|un|une|le|la|les|son|notre
        MSG dans|sur mon? repondeur
        UNSUB de|du|d|a|au|des|la _
        je|j|pour|comment|veux|peux|voudrais|dois|souhaite|faut me|se|m|nous? UNSUB de|du|d|a|au|des|la _
        je|j|pour|comment|veux|peux|voudrais|dois|souhaite|faut me|se|m|nous? UNSUB mon|ma|mes|notre _
        me|se|m|nous UNSUB de|du|d|a|au|des|la _
        WANT pas recevoir|recevoire le|la|l|un|une|mon|ma _
        prefere|souhaite|veux ne pas recevoir le|la|l|un|une|mon|ma _
        pas|plus|inutile besoin|peine de? me|m? SEND|MSEND un|une|le|la|l ONE|devis|facture|technicien|colis|lien|confirmation
        inutile de? me|m? SEND|MSEND un|une|le|la|l ONE|devis|facture|technicien|colis|lien|confirmation
        WANT|merci|veuillez|pouvez|pourriez|peux|puis|faut|demande|possible|dois|comment UNSUB _ _? de|du|a|au|des
        WANT|merci|veuillez|pouvez|pourriez|peux|puis|faut|demande|possible|dois|comment UNSUB mon|ma|mes|notre|nos fils|fille|enfant|enfants|mari|femme|equipe
        UNSUB mon|ma|mes|notre|nos fils|fille|enfant|enfants|mari|femme|equipe
        ai|jai|suis UNSUB mon|ma|hier|le|la|l|du|de _
        """,
    "footer": """
        est|cest|c_est|cetait|etait|ait|avoir|ya|y_a|avait|pourquoi|que_veut_dire|cest_quoi|veut_dire|signifie marque|ecrit|indique|note|mentionne|affiche stop MSG? a|en|au|dans|sur|tout|toute|apres? fin|bas|dessous|message|MSG|0|$?
        il_est|il_y_a|cest|c_est ecrit|marque|indique|note|mentionne stop MSG $
        MSG a la fin de|du|des|$
        stop MSG $? ca|cela|sa veut|signifie
        REPLY WORD
        REPLY WORD pour
        pour ne plus GET _? _? MSG
        pour ne plus GET YOURS MSG : WORD
        stop au 0
        stop MSG au? 0
        stop MSG . au? 0
        vous|te UNSUB
        pour|afin vous|te|se UNSUB
        pour|afin vous|te|se UNSUB _? _? WORD
        UNSUB . WORD
        UNSUB . REPLY? WORD 0?
        REPLY WORD _? 0
        MSG stop au? 0?
        pour ne plus GET nos|des MSG
        """,
    "consent": """
        mon|notre CONSENT pour|a|sur|concernant|relatif de|l|la|les|vos|votre|ces|des|tous? TEXTS|REACHED _? _? est|etait|sont? revoque|revoquee|retire|retiree|annule|annulee|caduc|caduque|suspendu
        CONSENT pour|a|sur|concernant YOURS? TEXTS est|etait? revoque|revoquee|retire|retiree|annule|annulee|caduc|caduque
        . mon|notre? consentement est|etait? revoque|retire|annule|caduc >
        . je|j|nous? reviens|revenons|reviendrai sur mon|notre consentement >
        je|j|nous|on ne? consens|consentons|consent plus a|de|au|aux? ce|que? vous? GET|MSEND|TEXTS|reception
        je|j|nous|on ne? consens|consentons|consent plus a|de|au|aux? ce|que? vous? me|m|nous SEND
        . je|j|nous ne? consens|consentons plus >
        . je|j|nous retire|revoque|retirons|revoquons|annule|reprends mon|notre consentement .
        CONSENT a|pour|de reception|recevoir YOURS? TEXTS $ je le|l|la reprends|retire|annule|revoque
        retire|revoque|retirer|retirons|revoquer|annule|reprends|jannule laccord|lautorisation|accord|autorisation|consentement que|qui je|j|vous vous|avait? ai|avais|ete|etait? donne|donnee|accorde|accordee|signe|signee de|pour|par YOURS? TEXTS
        retire|revoque|retirer|retirons|revoquer|annule|reprends|jannule laccord|lautorisation|accord|autorisation|consentement que|qui je|j|vous vous|avait? ai|avais|ete|etait? donne|donnee|accorde|accordee|signe|signee de|pour|par me|m|nous? SEND|MSEND
        . je|j|nous retire|revoque|retirons|revoquons mon|notre consentement $? effet|conformement|rgpd
        retire|revoque|retirer|retirons|revoquer|annule|reprends mon|notre|l? CONSENT pour|a|sur|de utilisation|lutilisation|usage|lusage|exploitation|lexploitation mon|ce|notre PHONE
        . jannule|retrait|revocation mon|notre consentement .
        . retrait consentement .
        retire|revoque|retirer|retirons|revoquer|annule|reprends|retirez|jannule mon|notre|tout|l CONSENT pour|a|sur|concernant|quant|relatif|de|aux|au YOURS? TEXTS
        retire|revoque|retirer|retirons|revoquer|annule|reprends|retirez|jannule mon|notre|tout|l CONSENT pour|a|de|que? vous? ne|n? me|m|nous? GET|SEND|MSEND YOURS? TEXTS|par|$
        retire|revoque|retirer|retirons|revoquer|annule|reprends|retirez|jannule mon|notre|tout|l CONSENT pour|a|sur|concernant|quant|relatif? reception|prospection|lenvoi|envoi YOURS? TEXTS|commerciale|commerciales
        """,
    "request": """
        . je|nous quitte|quittons vos|votre|cette liste|listes|fichier|carnet|base de|d? diffusion|dadresses|adresses|contacts|sms|envoi|denvoi|denvois|mailing $|des|aujourdhui|definitivement
        decede|decedee|mort|morte|plus_parmi_nous|plus_de_ce_monde _4 $? inutile|pas_la_peine|plus_la_peine|sert_a_rien|cessez|arretez|stop de|d? continuer? a|de? lui|leur SEND $|TEXTS|vos
        decede|decedee|mort|morte|plus_parmi_nous|plus_de_ce_monde _4 $? merci|veuillez|priere|pourriez|prie|faudrait de|d|vous? ne? plus|cesser|arreter|cessiez de? lui|leur SEND $|TEXTS|vos
        decede|decedee|mort|morte|plus_parmi_nous|plus_de_ce_monde _4 $? inutile|cessez|arretez|merci|veuillez|priere de|d? ne_plus|continuer|cesser|arreter a|de? lui|leur souhaiter|feter
        . mon|notre PHONE nest|n_est|est pas un|une|votre|la panneau|poubelle|depotoir|panneau_publicitaire|dechetterie $|daffichage|publicitaire|a
        je|j|nous|on moppose|m_oppose|fais_opposition|opposons|opposition formellement|fermement? a|au|aux toute|tout|tous|toutes TEXTS|prospection|sollicitation $|commercial|commerciale|publicitaire|par
        ne me|m|nous remettez|remets|rajoutez|rajoute|reinscrivez|reinscris|reabonnez|reintegrez|remettre|rajouter|reinscrire pas|plus|jamais sur|dans|a|en vos|votre LIST $
        ne pas|plus|jamais me|m|nous remettre|rajouter|reinscrire|reintegrer sur|dans|a|en vos|votre LIST $
        pourquoi|pk|pq|pkoi vous|tu continuez|persistez|insistez|continues|persistes|insistes a|de|d MSEND YOURS? sms|pub|pubs|promos|textos|publicites|spam|spams >
        pourquoi|pk|pq|pkoi vous|tu continuez|persistez|insistez|continues|persistes|insistes a|de|d me|m|nous SEND YOURS? sms|pub|pubs|promos|textos|publicites|spam|spams >
        pourquoi continuez|persistez|insistez|continues|persistes|insistes vous|tu a|de|d me|m|nous? SEND|MSEND YOURS? sms|pub|pubs|promos|textos|publicites|spam|spams >
        REMOVE moi|nous vos|votre LIST $
        REMOVE moi|nous vos|votre|la|cette? LIST denvoi|d_envoi|de_diffusion|sms|mailing|mailings|TEXTS|envoi|denvois|diffusion $
        jai|j_ai|ai|avais|avons|on_a deja? repondu|envoye|ecrit|tape|mis stop _? _? et|mais|$ ca|vous|je|on|rien _? continue|continuez|recois|toujours|insistez|recoit|encore
        vous|te|tai a|ai|avons deja? dit|ecrit|repondu stop et|mais|$ vous|ca|tu recommencez|continuez|continue|insistez|recommence|recommences|continues
        . UNSUB moi >
        UNSUB moi vos|votre|ces TEXTS|LIST $
        me retirer vos|votre LIST $
        ne WANT plus GET vos|aucun|ces|tes TEXTS $
        ne WANT plus GET TEXTS .
        . QUIT TEXTS >
        . QUIT vos|ces|tes TEXTS $
        DESIST de me|m|nous? SEND|MSEND TEXTS .
        DESIST de me|m|nous? SEND|MSEND vos|tes|ces TEXTS $
        ne me|m|nous SEND plus TEXTS .
        ne me|m|nous SEND plus vos|tes|ces|aucun|aucune TEXTS $
        ne|n? MSEND plus TEXTS .
        ne|n? MSEND plus vos|tes|ces|aucun|aucune TEXTS $
        nenvoyez|n_envoyez plus TEXTS .
        WANT ne plus GET TEXTS .
        WANT ne plus GET vos|tes|ces|aucun|aucune TEXTS $
        ne|n SEND plus TEXTS .
        ne|n SEND plus vos|tes|ces|aucun|aucune TEXTS $
        """,
    "word": """
        ou|comment est_ce|estce|cest|c_est? que|quon|qu|qu_on on|je? se|me|nous UNSUB $|de|svp
        je|j|nous|on? demande|demandons|souhaite|souhaitons|exige|exigeons|reclame|voudrais|sollicite larret|l_arret|arret|cessation|suspension|interruption|linterruption immediat|immediate|total|complet? des|de|du|immediat|total? YOURS? MSG|envois sur|vers|a|chez|pour|de? _? _?
        comment|faire|fait|faut|quoi|procedure|fais|dois|demarche _? _? pour|a se|me|nous UNSUB $
        comment|faire|fait|faut|quoi|procedure|fais|dois|demarche _? _? pour|a se|me|nous UNSUB de YOURS LIST|MSG|INFO
        quel|quelle est? mot|mot_cle pour arreter|stopper|UNSUB|darreter $
        annule|jannule|resilie|jarrete|arrete|stoppe|retire|cloture|annulez|annuler|resiliez|resilier|suspends mon|notre|ma? abonnement|inscription|adhesion|linscription|labonnement a|aux YOURS? MSG|LIST|INFO
        annule|jannule|resilie|jarrete|retire|cloture mon|notre|ma? abonnement|inscription|adhesion $? sms|newsletter|newsletters|infolettre
        UNSUB moi
        . WORD >
        . WORD tout|definitif|immediat|immediatement|svp|merci|cordialement >
        . WORD 0 >
        . WORD WORD >
        , stop >
        . s t o p
        . WORD MSG
        . WORD les amis|gars|mecs|filles
        . WORD|stop tout
        , stop|arretez|assez|basta|stoppez $
        bouches|ou|quoi|bon|allez|hop|hep|oh|eh|he|bordel|la|voila|merde|putain stop|arretez|stoppez|cessez >
        . stop|arretez|stoppez|cessez .
        je|on se|me UNSUB
        jme UNSUB
        je|jme me retire|desengage|desincris|desinscri|retires $
        jme retire|desengage $
        je|jme me? retire|desengage|sors|desincris|desinscri de? YOURS? LIST|MSG|INFO
        me|m WANT? retirer|sortir|desengager de? YOURS? LIST|MSG|INFO|programme
        WANT sortir|partir|etre_sorti|quitter de? YOURS? LIST|MSG|programme|truc
        je quitte YOURS? LIST|MSG|programme|groupe|truc
        je rends ma place
        $ UNSUB $
        . UNSUB $|et|de|immediate|svp|totale|definitive
        me|moi|nous UNSUB
        pouvez|pourriez|veuillez vous? UNSUB
        comment|comment_on|ou|pour|lien|bouton|page se|me|puis|on|je|faire|fait|peut|ton|jpeux? se|me|puis|on|je|faire|fait|peut|peux? se|me? UNSUB
        moyen|possibilite|option|impossible|possible|facon _? _? UNSUB
        lien|bouton|page UNSUB
        WANT|merci|demande|veuillez|prie|peux|puis|pourrais|possible|faut|reclame|pouvez|pourriez _? UNSUB
        UNSUB ne|n? fonctionne|marche pas
        deja|encore envoye|repondu|mis|ecrit|tape|demande stop
        envoye|repondu|repondre|ecrit|mis|tape|marque|renvoye stop
        deja|encore|fois|jai dit stop|DESIST
        reponds|tape|envoie|ecris|mets|dis|envoyer|repondre|taper stop $? ca|cela|il|se? ne? marche|fonctionne|sert|change|passe pas|rien|a
        on|nous|je vous|t|te a|ai|avons|avais deja? dit|ecrit|repondu stop et|$
        votre|le|ton stop ne? marche|fonctionne|sert|change|fait pas|rien|a
        stop 0? fois
        quel mot faut|il|dois|envoyer|taper|ecrire
        je|j|jai|ai|j_ai|on reponds|tape|ecris|envoie|dis|redis|repondu|mets|redit|repete|demande|rappelle stop $|et|pour|deja|depuis|hier|0|fois|plusieurs|mais
        deja|encore dit|repondu|ecrit|redit|refuse|precise|signale stop
        deja dit|repondu non|stop
        0 fois que|ke je|j reponds|tape|ecris|envoie|dis|mets stop
        annuler|annulez|annule|resilier|resiliez|resilie|stopper|supprimer|supprimez|arreter|arretez|fin|suspendre abonnement|labonnement|inscription|linscription|souscription|adhesion|dabonnement|abonnements aux? YOURS? MSG
        annuler|annulez|resilier|resiliez|stopper|desactiver|desactivez|suspendre|interrompre|cloturer mon|l? service MSG
        . bloquer|bloquez MSG|>
        optout|opt_out|unsubscribe
        opt out
        desaffilier|dereferencer|desolidariser|desengager
        non|no|stop|halte a|aux|au MSG
        non|no YOURS MSG
        . fin abonnement|dabonnement|inscription
        . stop 0|o fois
        procedure|quoi|comment|faire|fait|faut|marche|ecris|demarche|moyen|solution|qui|ou|contacte|appelle|dois|option _? _? pour ne|n? plus|etre GET|TOOK
        procedure|quoi|comment|faire|fait|faut|marche|ecris|demarche|moyen|solution|qui|ou|contacte|appelle|dois|option _? _? pour ne|n? plus|pas|etre GET YOURS? _? MSG
        pour|comment|souhaite|souhaiterais|voudrais|aimerais|veux|exige|ou|demande etre TOOK
        UNSUB de|d YOURS LIST|MSG|INFO|tout|ca|cela
        UNSUB de|d tout|ca|cela|ces|cette
        je|j|jme|pour|comment|veux|peux|voudrais|dois|souhaite|faut me|se|m|nous? UNSUB de|d? YOURS? LIST|MSG|INFO|tout|ca|cela
        me|se|m|nous UNSUB de|d YOURS? LIST|MSG|INFO|tout|ca|cela
        . me retirer|desinscrire|supprimer|enlever|rayer $
        resilie|resilier|resiliation|resiliez le|mon|du|de|l|d? service MSG
        . je? resilie >
        . resiliation|suppression|radiation|retrait immediat|immediate|svp|merci
        ne participe|participons plus
        ne|n WANT plus|pas continuer|poursuivre|participer avec|ce|a|cette|$ service|MSG|$
        hors de YOURS? LIST
        numero|contact|coordonnees|nom|tel a INF
        . a INF $|de|du
        demande|demandee|demandons|souhaite|voulais|veux|attends|exige d_arret|darret|larret|l_arret|cessation|fin|retrait|interruption|suspension|desinscription
        demande|souhaite larret|l_arret|arret de|des|du|immediat MSG|envoi
        larret|arret des|de|d|total|immediat _? MSG
        WANT me retirer|desinscrire|desabonner|enlever
        UNSUB mon|ce|cette|le|notre NUMBER
        WANT|merci|veuillez|pouvez|pourriez|peux|puis|faut|demande|possible UNSUB mon|ce|cette|le|notre NUMBER
        WANT|merci|veuillez|pouvez|pourriez|peux|puis|faut|demande|possible UNSUB mon|ce|cette|le|notre NUMBER de YOURS? LIST|MSG
        """,
    "ending": """
        dire|dites|dis|demander|demandez|rappeler|rappelez|expliquez a|au|aux STAFF|quelquun de|d? STOP|DESIST de? me|m|nous? SEND|MSEND MSG?
        dire|dites|dis|demander|demandez|rappeler|rappelez|expliquez a|au|aux STAFF|quelquun de|d ne? plus|pas MSEND MSG?
        dire|dites|dis|demander|demandez|rappeler|rappelez|expliquez a|au|aux STAFF|quelquun de|d ne? plus|pas me|m|nous SEND MSG?
        fini|finis|termine|stop pour moi|nous les|vos|tous MSG|INFO
        comment on|je|peut|peut_on|fait_on|faire vous|pour? fait|fais|faire? vous? taire
        mot stop|arret|assez ne? vous|te parle|dit|evoque pas|rien|quelque
        comprenez|comprends|connaissez|connais pas le? mot stop|arret|desinscription
        WANT recevoir|GET plus|pus rien|aucun de|d? vous|votre|MSG|chez_vous
        quand est_ce? que|qu? vous|tu arretez|arretes|cessez|stoppez|arreterez avec|de|d? YOURS? MSG|INFO|SEND
        YOURS MSG|INFO $? cest|c_est non|niet|no|nan|nein $
        pas|rien souscrit a? ca|cela|MSG $
        oui|ok|daccord|d_accord|volontiers pour|aux|au|a _? rappels|rappel|alertes|rdv|horaires|resultats|retards|urgences|livraisons _? _? $ pub|pubs|promo|promos|publicite|publicites|offres|newsletter|newsletters|marketing|catalogue jamais|non|stop|nada|niet|rien|dehors|poubelle $
        peut|va|voudrais|souhaite|prefere|aimerais en rester la $
        LIST|MSG se passera|passeront _2 de moi|nous
        . NON mais? arretez|stoppez|cessez|arrete quoi|la|serieux|serieusement|franchement|maintenant|un_peu|hein|merde|bordel|stop serieux|serieusement|quoi? >
        maintenant|bon vous|tu arretez|stoppez|cessez|arretes $|hein
        vous|tu allez|vas|comptez arreter|cesser|stopper un_jour|bientot|enfin|quand|tout_de_suite >
        en rester|reste|restons la niveau|pour|avec|cote|sur les|vos|ces|le? MSG
        on|je va|vais|peut|pourrait|peux sarreter|marreter|arreter|s_arreter la|ici pour|avec|niveau|cote les|vos|ces|le? MSG
        toujours|encore|jamais pas? UNSUB de|d? YOURS? LIST|MSG? malgre|apres mes|ma|mon|plusieurs|nos|toutes|tous? 0|2|4|deux|trois|plusieurs? demande|demandes|mails|mail|relances|stop|stops|appels|messages|courriers|sms|clics
        toujours|encore|jamais pas? TOOK|UNSUB de|d YOURS? LIST malgre|apres|depuis mes|ma|mon|plusieurs|nos|0?
        vous|te|tai previens|avertis|prevenu|averti $? _5 $? ca|cela|tout sarrete|s_arrete|cesse aujourdhui|maintenant|ici|la|de_suite
        plus rien a se|nous dire $ bonne|bon|adieu|au_revoir|ciao|stop|merci|salut|bye
        . divorce|divorcer|divorcons|rompons|separons >
        . arretons la|ici $
        vous|tu allez|vas arreter oui|ou|bientot|maintenant $|non|merde|zut|bordel
        faites|fais|fasse en_sorte|en que|qu ca|cela cesse|sarrete|arrete|finisse
        . faites|fais que ca|cela cesse|sarrete|arrete $
        tout? le|du reste $? REMOVE|coupez|stop|stoppez|arretez|poubelle|virez|dehors $|svp|merci
        supprimez|supprime|retirez|retire|enlevez|enleve|effacez|coupez|stoppez|stop|arretez|virez|annulez tout? le|l reste $|svp|merci|pas
        ok|oui|daccord|d_accord pour|aux|au|a _3 $ stop pour|aux|au|a _3 >
        ok|oui|daccord|d_accord pour|aux|au|a _? MSG|INFO|alertes|rdv|horaires|resultats|retards _? _? $ non|stop|pas pour|aux|au|a|de _? MSG|INFO|pub|boutique|jeux|ventes
        plus|aucun de? rappel|rappels pour moi|nous
        . plus|aucun de? rappel|rappels svp|merci|>
        plus|aucun de? rappel|rappels ni de? MSG
        . NON et plus de rappel|rappels $
        gardez|garde|conservez que|seulement|juste|uniquement _3 $ le|tout_le reste $|non|REMOVE|poubelle
        plus|pus un mot $
        les|vos|ces|tous MSG _? _? _? cest|c_est aussi? termine|terminé|fini|over $
        0|deuxieme|troisieme|quatrieme|enieme|nieme|2e|3e|4e|5e|2eme|3eme|4eme|xieme|seconde|ultime|derniere demande de UNSUB|desinscription|retrait|desabonnement
        je|j|nous mets|met|mettons un? terme|fin YOURS? MSG|envois|correspondance
        je|j|nous? mets|met|mettons|mettre un? terme|fin a|au mon|notre? inscription|abonnement|adhesion|souscription a|aux YOURS? MSG|LIST|INFO
        dernier|derniere|ultime MSG que je|j|nous? WANT|tolere|tolererai|accepterai|lirai|recevrai
        que ce|cela|ca? soit dernier|derniere|ultime MSG|>
        que ce|cela|ca soit dernier|derniere fois
        soit|cest|c_est|sera|cetait derniere fois que vous|tu? me? SEND|MSEND
        jespere|espere|esperons que ce|cetait|c_etait|ca|cest soit|sera|etait? dernier|ultime MSG
        DESIST avec ca|cela|tout_ca|ce_cirque .
        fois|maintenant|bon|vraiment|franchement|la|non ca|sa suffit $
        abstenez vous de|a|a_lavenir|lavenir|dorenavant|desormais|merci
        coupez|coupe tout|ca|moi de suite $
        avais|javais|etais|jetais|ai|jai|avons ete? pourtant|deja|assez ete? clair|claire|limpide|explicite|clairs $
        le|tout_le reste a INF|arreter|couper|stopper|bannir >
        seulement|uniquement|juste|exclusivement|que _? _? MSG|alertes|retards|urgences|confirmations|coupures _? _? _? _? $ pas|rien|plus|jamais le_reste|dautre|d_autre|de_plus|autre_chose $
        gardez|conservez|garde|conserve moi|nous? juste|seulement|uniquement|rien_que|que rappel|rappels|MSG
        STOP de? me|m|nous? SEND
        STOP darreter|de SEND
        STOP vos|votre|les|ces|ce|de|des|tous|tout|d|l|a|avec _? MSG
        STOP avec? YOURS _? INFO
        STOP avec? YOURS _? _? MSG
        STOP moi|nous? ca|tout|maintenant|immediatement|ici|la|cela $
        STOP moi|nous|en? ca|cela|tout_ca maintenant|immediatement|svp|merci|tout|de|la|la_tout
        merci|svp|priere|prie|demande|pouvez|pourriez|veuillez|vouloir|faut|devez|pouvez_vous DESIST $
        merci|svp|priere|prie|demande|pouvez|pourriez|veuillez|vouloir|faut|devez|pouvez_vous DESIST >
        que vous arretiez|cessiez|arrettiez|arretez $|ca|cela|svp|immediatement|maintenant
        que ca|cela cesse|sarrete|s_arrete|arrete|finisse|stoppe|stop
        faut|doit|dois|devez|devrait que? ca? cela? cesse|cesser|sarrete|s_arreter|sarreter|finisse
        ca|cela doit|faut cesser|s_arreter|sarreter|finir
        STOP MSG
        DESIST de me|m|nous _
        DESIST de? SEND
        DESIST tout $
        DESIST tout envoi|contact|communication|demarchage
        darreter|d_arreter vos|ces|tout MSG?
        darreter|d_arreter les|de|d|l|des MSG|SEND
        les|vos|ces|ce MSG STOP
        MSG INFO? ca|sa? suffit|suffisent|basta|stop|terminé|termine|finito|dehors|poubelle|assez
        MSG|INFO ca|sa suffit
        plus|pu|pus|+ de|d _? MSG
        plus|pu|pus|+ MSG
        plus aucun|aucune _? MSG|INFO|contact|envoi
        plus jamais _? MSG|INFO
        aucun|aucune MSG|contact svp|merci|$
        zero MSG
        $ 0 MSG $ STOP|ca
        $ pas de? MSG svp|merci|$
        j|veux|voulez|dit|precise|demande pas de MSG
        marre|bol|assez|cul|claque|tete|soupe|cafe|casque|dos de? vos|tes|ces|tous|recevoir? _? MSG|INFO
        marre|bol|assez|cul|claque|tete|soupe|casque|dos de? vous SEND?
        marre|bol|assez|cul|claque|casque de? GET YOURS? _? MSG|INFO
        sature|sature|overdose|indigestion|sature|lasse|lassee|fatigue|fatiguee|gavé|saoule|saoulee|gonfle|exaspere|exasperee|excede|excedee|epuise de? par? YOURS? MSG
        . arretez >
        . STOP >
        ai|jai|nai|avons|a|ont jamais donne|autorise|consenti|accepte
        jamais ete? souscrit|valide|signe|coche|voulu a|de|pour? GET|MSG|ca
        les|vos envois STOP
        STOP les|vos|tout|tous envois|envoi
        . pas de MSG
        . ca|sa suffit $
        combien de fois _? _? stop|arreter
        combien de fois _? _? SAID non|stop|STOP
        combien de fois _? _? vous? le? SAID >
        combien de stop
        ca|sa suffit maintenant|vos|avec
        ca|sa suffit comme ca
        fin des|de MSG
        basta les|vos|avec|de MSG
        comment|moyen|possible|moyens|faire|solution|possibilite _? _? _? plus GET
        comment|moyen|possible|moyens|faire|solution|possibilite _? _? _? plus SEND
        comment|moyen|possible|solution _? _? arreter|stopper|bloquer|desactiver|couper|darreter|finir|resilier $|ca|MSG|YOURS|cela|INFO
        pour que ca|cela|les|vous s|sarrete|cesse|arrete|arretiez|cessiez|s_arrete
        pourquoi|pk|pq _? _? _? continuez|insistez|persistez
        pourquoi|pk|pq je|vous? recois|jrecois|jreçoi|SEND encore|toujours MSG
        pourquoi|pk|pq je|vous? recois|jrecois|continue encore|toujours
        continuez|persistez|insistez|recommencez a|de? SEND|MSEND
        automate|robot|logiciel|systeme|societe|service AGAIN a? SEND|MSEND
        vous|tu|mavez|avez|on AGAIN a|de? me|m|nous? SEND|MSEND
        pas|plus|pourquoi|pk _? _? AGAIN a|de? me|m|nous? SEND|MSEND
        malgre|apres mon|mes|ma|plusieurs|0|2|4 stop|demande|demandes|refus|desinscription
        malgre|apres mes|nos|vos 2|4|deux|trois|multiples|nombreuses|nombreux stop|stops|demandes|refus|desinscriptions
        quand|quand_est_ce_que allez|vas|va vous|tu? DESIST|cesser
        allez|vas vous|tu bientot|enfin? DESIST|cesser
        fini vous|de SEND
        comptez|allez SEND encore? longtemps
        lachez|lache|lacher laffaire|l_affaire|le_morceau|le|la|lgrappe|grappe
        lachez|lache|lacher moi|nous|mon
        on arrete la|ici|tout $
        coupez|couper le? contact|contacts|notifications
        restons|reste|restera en? la $
        mettre|mettez|mettons|mets|met fin|terme|stop|fin a|aux? MSG|INFO|ca|cela|ces|cet|envoi|tout
        mettre|mettez|mettons|mets|met un terme
        MSG STOP $
        YOURS MSG . STOP|basta|non|assez|arretez
        YOURS MSG non merci
        YOURS MSG sans? facon|assez
        MSG non|no merci|thanks
        MSG ,? sans facon|interet
        sans facon pour|vos MSG
        DESIST DESIST
        DESIST $ DESIST
        fini|finis|finito YOURS? _? MSG
        interdis|interdit|interdiction|defends|defendu|interdisons|linterdiction formellement? de? d? me|m|nous? SEND|GET|utiliser|MSEND
        refuse|refusons|refus|refusé|refusee formellement? de? d? GET|YOURS|que|tout|toute|etre? _? MSG|SEND
        refuse|refusons|refuse de? GET
        STOP contact|contacts|echange|correspondance
        DESIST votre|vos|ton|tes cirque|manege|bordel|conneries|betises|delire|jeu|blabla|acharnement|insistance|salades|trucs|arnaques|pub
        peut|peux|peux_tu|possible|pourrait|pourrais|voudrais|souhaite|aimerais STOP de? SEND|GET
        peut|peux|peux_tu|possible|pourrait|pourrais|voudrais|souhaite|aimerais STOP de? YOURS _? MSG|INFO
        DESIST de? GET
        STOP de? GET YOURS? MSG
        tanne|tannee|tannes|tannant|ecoeure|ecoeuree|mort|lasse|lassee|epuise|epuisee de? YOURS? MSG
        tanne|tannee|ecoeure|ecoeuree de? vous|SEND
        pas|aucun|quel le? droit de? me|m? SEND|MSEND
        de quel droit vous? me|m SEND|MSEND|ecrivez|utilisez
        malgre mon|ma|mes|nos|notre|plusieurs|tous? 0|2|4? stop|stops|refus|desinscription|desabonnement|opposition
        malgre mon|ma|mes|nos|notre|plusieurs|tous? 0|2|4? demande|demandes|courrier $|darret|de_retrait|de_suppression|de_desinscription|repetees
        0|deuxieme|troisieme|quatrieme|enieme|nieme|2e|3e|4e|5e|2eme|3eme|4eme|xieme|seconde|ultime|derniere demande $|STOP|REMOVE|UNSUB
        0|deuxieme|troisieme|quatrieme|enieme|nieme|2e|3e|4e|5e|2eme|3eme|4eme|xieme|seconde|ultime|derniere demande de|que|pour STOP|REMOVE|UNSUB|retrait|ne|suppression|radiation
        0|deuxieme|troisieme|enieme|nieme|2e|3e|4e|5e|2eme|3eme|4eme|xieme|derniere fois que je? demande|dis|ecris|reponds|redemande|signale|precise
        0|deuxieme|troisieme|enieme|nieme|2e|3e|4e|5e|2eme|3eme|4eme|xieme|derniere fois STOP|REMOVE
        MSG . ciao|tchao|bye|adieu|suffit|stop|basta|assez
        MSG|INFO . ciao|tchao|adieu|bye
        ca|sa|cela doit|faut|devrait|va cesser|s_arreter|sarreter|finir|stopper
        faut cesser|arreter maintenant|$|la_maintenant
        faut cesser|arreter la $
        jusqua|jusqu|quand|combien|longtemps _? _? _? harceler|mharceler|spammer|memmerder
        jusqua|jusqu|combien_de_temps|longtemps _? _? _? menvoyer|relancer|continuer MSG|a|$
        voyez|comprenez|avez|entendez|savez pas|toujours? compris|bien? que je ne? WANT plus|pas
        on peut|pourrait STOP avec|ca|$
        tannee|tanne >
        droit a? loubli|doubli|l_oubli
        moppose a? GET|etre|tout|toute
        . droit a? loubli
        pitie|grace|supplie|favor|pardi|implore DESIST
        DESIST sil|s vous|te|il vous|te? plait?
        DESIST svp|stp|merci
        ne recoive|recevions|recevoir|recoivent plus|rien _? MSG|rien|$
        plus rien voir|recevoir|arriver
        plus rien ne? doit|devrait arriver|parvenir
        ne doit|doivent plus arriver|parvenir|apparaitre
        quon|qu on me laisse PEACE
        quon|qu on moublie|m_oublie
        de quel droit . DESIST|REMOVE
        par erreur , REMOVE
        liste|fichier|fichiers|base par erreur
        vous|tu|cest me|m|nous|mavez|mharcelez harcelez|harceles|harceler
        vous me harcelez
        cassez|casse|cassent pas? nous|les|mes|la|me pieds|couilles|burnes|bonbons|tete|noix
        vous me|m|mavez|nous avez? saoule|saoules|gonfle|gonfles|fatigue|enerve|souler|saouler|soule
        vous me retirez|enlevez|supprimez|rayez|desinscrivez|virez ou|quand|de|$
        quand vous|allez|tu|est_ce_que|vas _? _? _? REMOVE moi|mon|nous|$|enfin
        quand vous|allez|tu|est_ce_que|vas _? me|m|nous REMOVE
        ne revenez|reviens|recommencez plus
        oubliez|oublie que jexiste|j_existe|jexistais
        mon|ce PHONE vous|tu le|les|l? REMOVE|virez|supprimez|effacez|oubliez
        stop it
        changez|change de disque|cible|refrain|chanson|musique
        mettez|mets la|les|ca|vos|tout|vous|le? MSG? en|un|une sourdine|veilleuse|pause_definitive|bemol|mute
        coupez le|la son|sifflet|chique
        economisez|epargnez|gardez votre|vos salive|forfait|energie|temps|sms|encre|credit|credits
        perdez|perd|perdre pas|plus|votre votre? temps avec|$|a|de
        vous perdez votre temps
        pas un|une|votre|mon pigeon|cible|cobaye|panneau|poubelle|depotoir|boite|vache|punching|paillasson
        clap|point|point_ de fin|final|barre $
        rideau >
        game over
        . terminus >
        coupe est pleine
        trop cest|c_est|c|= trop
        goutte de trop
        goutte deau|d_eau qui|de_trop|et
        liberez|delivrez|delestez|soulagez|degagez moi|nous|mon de|d|$
        rendez|rends moi ma|mon liberte|espace|paix|silence
        aux|les oubliettes
        divorce|divorcer|rompre|romps|separons|separent avec|de|entre vous|votre|vos|nous
        fini|termine|terminé entre nous
        unfollow|mute|mutez|ghostez|skippez|skip
        ghoste|ghostez|mutez|mute moi
        NON cest|c_est|=|veut|signifie NON
        non et non
        quelle|quel partie|mot|lettre du|de|dans|d|des? non|stop|vous
        faut vous? SAID|lecrire|ledire|le en quelle langue
        quelle langue faut|dois|il
        reitere|renouvelle|confirme|maintiens|rappelle|repete|relance ma|mon|cette|notre refus|opposition|desinscription
        reitere|renouvelle|maintiens|rappelle|repete ma|mon|cette|notre demande|souhait|volonte $|de_ne|ne|STOP|REMOVE|UNSUB|retrait|darret|suppression
        suite|selon|conformement|comme a? mon|ma|notre|mes demande|demandes|refus|courrier|appel , AGAIN
        somme|sommons|enjoins|ordonne|implore|adjure|intime vous? de|d DESIST|REMOVE|INF|STOP|ne
        ouste|bye|ciao|tchao|adieu vos|les MSG
        au revoir et|a pour|jamais|toujours|definitif|sans
        adieu vous|vos|les|a|MSG
        MSG ne? est|sont|nest ni|pas|plus|jamais|aucunement|nullement pas|plus? autorise|autorises|souhaite|souhaites|accepte|acceptes|tolere|toleres|bienvenus|desires
        MSG pas|plus|ni autorise|autorises|souhaite|souhaites|accepte|acceptes|tolere|toleres|bienvenus|desires
        envoi de? MSG a? ce|cette? PHONE est|nest|interdit|pas|plus
        nul|aucun|aucune nest|na|n_est pas|est|a|droit? autorise|autorisee|souhaite|souhaitee
        crissez|sacrez|criss|sacre|calissez moi|nous|le|lcamp patience|paix|camp|lcamp
        decrissez|decalissez|decrisse
        ca va faire $
        . cest|c_est assez >
        capable de YOURS? MSG
        faut me|nous laisser $|PEACE|en|maintenant
        faut me|nous laisser en? PEACE
        cest|c_est fini|terminé|termine|over . STOP
        proceder|procedez|procediez|effectuer|effectuez a|au|l? la|une|sa? retrait|suppression|radiation|effacement|desinscription|desabonnement|exclusion
        redemandez|reposez|redemande plus|pas|jamais
        ne men|m_en|me parlez|parle plus
        ne donnez|donner plus aucune? suite
        den|d_en SEND|envoyer STOP
        cessez|arretez|arreter|cesser den|d_en SEND|envoyer|recevoir
        arretez|cessez|arreter|cesser vos|votre|toutes|toute demarches|demarche|sollicitations|contact|contacts|prises
        """,
    "removal": """
        debranchez|debrancher moi|nous de|d
        REMOVE|radiez moi|nous partout|de_partout
        mon|ma|notre retrait|UNSUB date|datait|remonte a|du|de|d _ _? $ et|mais? votre|vos|vous|le|ce MSG|MSEND|ecrivez|continuez|SEND
        tenir|tenez|prendre|prenez|respecter|respectez compte|en_compte? mon|ma|notre|nos|mes retrait|UNSUB|opposition $
        ai|jai|avons rempli|complete|signe|envoye YOURS? formulaire|formulaires|bordereau|lettre de? retrait|UNSUB|opposition _10 et|mais vous|ca|je|on _? ecrivez|MSEND|continuez|continue|recois|insistez|recommencez
        que|qu|comme? je|j quitte|quittions|sors leur|leurs LIST
        le|du|tout reste blabla|baratin|blablas|MSG non merci
        ne? WANT pas|plus que|quon|qu_on vous|on? conserviez|gardiez|utilisiez|ayez|deteniez|stockiez|conserve|garde|utilise|gardez mon|mes|ce|notre NUMBER $|dans|svp|pour|a
        mon|notre|ce NUMBER na|n_a|n pas|rien|plus a? etre|faire|figurer|apparaitre dans|chez|sur|la vous|YOURS|dedans|$ LIST?
        mettez|jetez|mets|jette mon|notre NUMBER poubelle|corbeille|oubli
        pensez|noubliez|faudrait|devez|devriez|dois|doit|allez|veillez pas? bien? a|de? me|nous retirer|supprimer|enlever|effacer|rayer|desinscrire|desabonner|oter $|de|des|svp|maintenant
        DESIST de|d? SEND|decrire a mon|ma fils|fille|mere|pere|mari|femme|grand_mere|grand_pere $|MSG
        REMOVE le|un|l NUMBER de ma|mon|mes|notre|nos _ _? de|des|du|d YOURS? LIST|MSG|INFO
        REMOVE le|un|l NUMBER de ma|mon|mes|notre|nos grand? _ $ elle|il|ils|elles|cest|c_est|on ne? _? _? pas|plus|ans|stresse|agee|age|sait|comprend|panique|confond|veut|dort
        le|l|ce|cest NUMBER de ma|mon|mes|notre grand? _ $ REMOVE le|la|moi $
        avez|cest|est|ecrivez|sur|a? le|au|un NUMBER de|d mon|ma|mes|notre|un|une THIRD|enfant|mere|mamie|papi|grand_mere|petite|petit|ado _3 $ REMOVE le|la $
        il|elle|vous faut|serait_bien|faudrait l|le|la|me|m|nous? INF de|d YOURS? LIST|MSG
        ne? WANT pas|plus rester|figurer|etre|continuer sur|dans _? LIST
        ne me remettez|remets|rajoutez|rajoute|inscrivez pas|plus sur|dans|a _? LIST
        debranchez|debrancher|debranche|deconnectez mon|ce|notre numero|num
        . debranchez|deconnectez moi $
        REMOVE moi|nous|moé $
        me retirer de votre|vos|la|cette LIST
        REMOVE moi|nous|moé de|du|la|des|ca|d|dici|la_liste|direct|immediatement|vite|definitivement|svp|et|une
        REMOVE moi|nous de? YOURS? LIST|MSG|INFO
        REMOVE le|la|les|lui? de vos|votre|cette|la LIST|fichiers|envois|MSG
        REMOVE moi|nous? tout|toutes|toute $|donnees|coordonnees|info|infos|trace|traces
        REMOVE mon|ce|notre|cette|mes|mon_|mn|nos|ces|l|sa|son|ses NUMBER
        REMOVE mon|ce|notre|cette|mes NUMBER de
        REMOVE le|un|l numero|contact|num|portable|06 $
        REMOVE le|un|l numero|contact|num|portable|06 de|svp
        coute|couterait quoi|rien|cher|tant _? REMOVE _? NUMBER
        effacer|supprimer|enlever|retirer|oublier un numero
        m|me|nous|moi REMOVE de|d YOURS? _? LIST|MSG
        MREM de|d YOURS? _? LIST|MSG
        MREM $
        . a INF $
        a INF de YOURS? LIST
        pouvez|pourriez|veuillez|peux|de|peut|puis|prie|vouloir|demande|faut|aimerais|voudrais|souhaite|dois|pouvoir me|m|nous REMOVE $
        pouvez|pourriez|veuillez|vouloir|demande|souhaite|voudrais|aimerais|merci|possible|exige|prie|peut|pourrait|pourrais|peux|faut|voulez _? me|m|nous REMOVE $|de|svp|definitivement|immediatement
        merci|priere|veuillez|pouvez|pourriez|vouloir|possible|prie|demande INF $
        ce|cet REMOVE? numero|num de? YOURS? LIST
        merci|priere|veuillez|pouvez|pourriez|vouloir|prie|demande REMOVE YOURS? LIST
        voulez|pouvez|pourriez pas moublier|m_oublier
        moublier|m_oublier $|un|svp|une|definitivement
        qu|que|quon on|vous? me|m|mon|nous REMOVE $|de|NUMBER
        qu|que|quon on|vous? MREM
        que mon|ce NUMBER soit|disparaisse
        etre|fus|ete|soit|soient|suis|etais|soyons|sois TOOK de? YOURS LIST|MSG|INFO
        WANT|demande|demander|demandais|merci etre TOOK
        WANT|demande|demander que? mon|ce|notre NUMBER soit|soient|disparaisse|etre
        devais|deviez|aurais|cense|censee|devrais|devions avoir|du? etre|me|m|mavoir TOOK
        aviez|avez|avait|avais promis|dit|assure que? _? etais|etait|serais|serait|suis|seriez TOOK
        deja|pourtant UNSUB
        retrait|suppression|radiation|effacement|exclusion|elimination immediat|immediate|totale|definitive|complete? de? mon|mes|notre|ce|cette|ma NUMBER
        retrait|suppression|radiation|exclusion immediat|immediate|totale|definitive|complete? de? la|votre|vos|l|lenvoi|liste LIST|envoi|MSG
        . retrait|suppression|radiation|effacement|exclusion immediat|immediate|totale|definitive|complete? NUMBER|LIST
        demande|exige|souhaite|reclame|voudrais|aimerais ma|mon retrait|radiation|suppression|effacement|exclusion|desinscription
        demande|exige leffacement|l_effacement|lexclusion
        faites|faire|faite disparaitre|sauter|degager mon|mes|notre|ce NUMBER
        faites|fais une? croix|comme|semblant sur|si moi|nous|j|jetais|javais|jexistais|je
        tirez|tire un trait sur moi|nous|mon
        coup de gomme
        mon|ce|notre|mes NUMBER de votre|vos|la|cette LIST
        mon|ce|notre NUMBER na|n|doit|figure plus|rien _? _? _? LIST
        mon|ce|notre NUMBER hors
        GIVEUP moi|nous|me|mon|l|la|lui|les|ma|notre? NUMBER? une|en|tranquillement? sainte|royale|bonne|putain? PEACE
        lachez moi
        GIVEUP moi|nous|moé >
        lache moi
        degagez|sortez|disparaissez|barrez|cassez|tirez|foutez|degage|sors|casse|barre vous? de mon|ma|mes NUMBER|vie|messagerie|boite|ecran|vue
        disparaissez|disparais $
        plaisir de? disparaitre
        disparaissez|disparais de
        suppression de mon|mes NUMBER
        REMOVE de cette|votre|vos LIST
        REMOVE moi|nous >
        effacement de mes donnees
        inscrivez|mettez|mettre|inscrire|mets _? liste? noire|rouge|blacklist|opposition
        ne plus|pas utiliser|contacter|employer|figurer|garder|conserver|exploiter|apparaitre ce|cette|mon|mes|notre|dans|sur? YOURS? NUMBER|LIST|MSG
        nutilisez|utilisez|utiliser plus mon|ce|cette|notre|mes NUMBER
        decochez|decocher la? case
        debarrassez|debarrasser mon NUMBER
        plus figurer|apparaitre dans|sur
        plus faire? partie de? YOURS LIST|MSG|contacts
        faites|faire menage|tri dans? YOURS? fichiers|fichier|listes|liste|base
        nettoyez|corrigez vos|votre fichiers|fichier|listes|liste|base
        vous etes rayes|vires|bannis|bloques
        passez|passe votre|ton chemin
        rendez|rends moi ma|mon calme|tranquillite|paix
        debarquez|debarque moi|nous
        ejectez|ejecte moi
        blacklistez|blackliste moi|nous|mon
        bloquez|bloque moi|nous|mon|ce NUMBER|$
        disparaitre|disparaisse|disparaissent|sortir|partir|degager de YOURS LIST|MSG
        etre TOOK
        NUMBER doit|devrait|devait disparaitre|sortir
        NUMBER doit|devrait|devait etre TOOK
        vos LIST , REMOVE
        a|aurait|ont promis|assure|jure|garanti|confirme que _? _? _? TOOK|LIST|plus
        reinscrit|reinscrite|rajoute|rajoutee|remis|remise sans mon|ma|demander|CONSENT|rien
        reinscrit|reinscrite|rajoute|rajoutee|remis|remise malgre
        je|on WANT|voudrais sortir|partir|quitter|disparaitre de YOURS? LIST|MSG|programme
        plus|pas dans|sur vos|votre LIST|MSG
        exclure|exclu|exclue|mexclure|mexclu|m_exclure de? YOURS? LIST|MSG|INFO|$
        merci den|den|d_en mexclure|menlever|meffacer|mexclure|moter|sortir
        lexclure|lenlever|leffacer|loter|l_exclure|leffacer|lexclu de? YOURS LIST|MSG
        supprimez|supprimer|effacez|effacer|enlevez|retirez|efface|supprime ca|tout|le|la|les >
        allez voir|embeter|emmerder|harceler|vendre|chercher|importuner|spammer|proposer ailleurs|dautres
        allez embeter|emmerder|harceler|importuner|spammer quelqu|quelquun|d|un
        cherchez|trouvez un|vous? autre|un pigeon|client|victime|cible
        radar|radars|boucle|liste sortez|sortir|sors
        sortez|sortir moi|me|nous|notre|mon du|de|des radar|radars|boucle|circuit
        oubliez|oublie|zappez|zappe|lachez moi|nous peu|svp|$
        plus|pas besoin de? rester|etre dans|sur YOURS? LIST
        GIVEUP ma|mon|notre|mes|les|ce|cette|des _ PEACE
        GIVEUP ma|mon|notre|mes|les|ce|cette|des grand mere|pere PEACE
        passez|mettez|envoyez|jetez moi|mon|mes NUMBER? a|aux|au|dans|en|sur la|les? trappe|oubliettes|corbeille|poubelle|blacklist|liste
        dereferencez|delistez|desaffiliez|desenregistrez|desactivez moi|mon|ce|nous
        vous trouverez|trouvez sans moi
        vous|tu dites|fais adieu
        ce|cette PHONE na|n pas|plus rien? a|vocation faire|recevoir|etre
        suis|sommes|est plus chez|dans|a vous|votre|vos $ REMOVE|DESIST|ne|merci
        suis|sommes plus chez vous
        confirmer|confirmez que je? _? _? _? TOOK
        confirmer|confirmez que je? _? plus _? _? LIST
        numero|coordonnees a? bien? ete|soit|etait|est TOOK
        on me|m REMOVE $|de|svp
        on me|m retire|supprime|enleve|raye de YOURS? LIST|MSG
        tenez|gardez|laissez|mettez moi|nous hors|dehors|lecart|l_ecart|ecart|distance de|d|a? YOURS? MSG|INFO|LIST|ca|tout|cela
        tenez|gardez|laissez moi|nous en dehors|hors
        a lecart|l_ecart de? YOURS MSG|LIST
        ou|comment|dou|qui avez|vous|a|as vous|donne? eu|trouve|recupere|obtenu|pris|mon? mon? NUMBER . REMOVE|STOP|ne
        vous|te raye|efface|supprime|vire|enleve|bannis de mes contacts|ma
        autant menlever|me_retirer|meffacer|marreter
        """,
    "refusal": """
        . plus rien $? jai|ai|on|nous|je a? demenage|change|quitte|suis|resilie
        . plus|jamais rien par|via sms|texto|textos|msg|message $|svp|merci
        prefere|prefererais|prefererai|prefererions|aimerais|souhaiterais autant? que|qu|quon|qu_on on|vous? ne? me|m|nous? SEND|mecrive|menvoie|mappelle|mecriviez|menvoyiez|contacte pas|plus|jamais $|MSG|svp|du
        pas|plus|guere|nullement interesse|interessee|interesses|preneur|preneuse stop|arretez|stoppez|desabonnez|cessez >
        nous tenons a|de? ne? plus|pas etre _ $|par
        WANT plus|pas aucune|aucun|nulle MSG de|du|des? _? _?
        plus aucune|aucun MSG|communication de votre part
        renonce|renoncons YOURS|mon|notre? abonnement|inscription|service|MSG MSG|aux|a? YOURS? MSG?
        nai|n_ai|navons|na pas|rien a recevoir|subir|supporter|lire ca|cela|YOURS MSG|INFO?
        rien de ce que vous vendez|proposez|faites|envoyez ne? minteresse|m_interesse|me_concerne|nous_interesse
        juste|seulement|uniquement|que les? urgences|alertes|rappels|rdv|retards sinon|ou rien
        inutile|plus_la_peine|pas_la_peine de? men|m_en|nous_en SEND dautres|d_autres|encore|plus|$
        passez|dispensez|abstenez|gardez vous de|d|a_lavenir_de me|m|nous SEND $|MSG|INFO|quoi|encore|a|YOURS
        passez|dispensez|abstenez|gardez vous de|d? MSEND $|MSG|INFO|quoi|encore|a|YOURS
        inutile|peine|besoin|necessaire|interet de|d? me|m|nous tenir informe|informee|informes|au_courant $|de|des|sur
        ne me|m|nous tenez|tiens plus|pas informe|informee|informes|au_courant $|de|des
        YOURS MSG|INFO $? je|j|jen|on|nous n_en|en|nen|jen? peux|peut|pouvons plus
        trouve|vois|cherche|marche|fonctionne|manque pas|plus|aucun|ou|comment|toujours? le|un|de|pas? bouton|lien|option|reglage|parametre|case|onglet pour|de ne plus GET
        trouve|vois|cherche|marche|fonctionne|manque pas|plus|aucun|ou|comment|toujours? le|un|de|pas? bouton|lien|option|reglage|parametre|case|onglet pour|de ne plus GET par|vos|de? MSG
        vos|votre|de|du|tous? MSG je|on|nous men|m_en|sen|nous_en passe|passerai|passerais|passerons|dispense
        ne? WANT pas|plus|jamais etre|rester|figurer dedans|la_dedans|la_d_dans
        s|sil il? vous|te plait ne? me|m|nous SEND pas|plus|jamais du? tout? $
        sil vous|te plait ne? me|m|nous SEND pas|plus|jamais du tout $
        YOURS MSG|INFO _? _? _? _? $? je|nous|on? men|m_en|sen|s_en passe|passerai|passerais|passera|passerons|passerait|dispense|dispenserai
        YOURS MSG|INFO _? _? _? _? $? on|je? peut|peux|pourrait|pourrais sen|men|s_en|m_en passer
        infos|actus|actualites|lactualite|promos|offres|newsletters|publicites|conseils|pubs _? _? ne? me|m|nous sert|servent a? rien
        tente|mtente|dit|branche|mbranche|chauffe plus|pus|pu|pas de|d GET
        ne WANT GET que les|vos? MSG
        ne WANT que les|vos? rappels|alertes|urgences|retards $|de|pour
        inutile de? mecrire|m_ecrire $
        CONSENT $? je|nous|j? ne? vous? la|le|les|l donnerai|donne|donnerons|donnons|accorde|accorderai|accordons|concede pas|jamais|plus
        CONSENT $? vous ne? laurez|l_aurez|laurez_pas|lavez
        ne|n plus|jamais|pus|plu SEND
        demande|merci|priere|prie|secretariat|demander|dit|demandais|preferable|mieux plus|jamais|pus SEND
        de jamais|pus MSEND
        plus|pu|pus MSEND
        ne plus etre contacte|contactee|sollicite|derange|TOOK
        ne|n SEND pas|plus|pus|pu|plu|jamais $
        ne|n SEND plus|pus|pu|plu|jamais
        ne|n SEND NOMORE de? YOURS? _? MSG
        ne|n SEND NOMORE YOURS INFO
        MSEND NOMORE de? YOURS? _? MSG
        MSEND NOMORE YOURS INFO
        arretez s il? vous plait >
        ne plus GET
        ne|n plus me|m|nous SEND
        plus|jamais|pus me|m|nous SEND
        $ ne? me|m? TU plus|pus|pu|jamais|pas $|rien|MSG|jamais|svp|de
        ne me|m? TU plus|pus|pu|jamais $|rien
        me|m TU plus $|rien|jamais
        arrete|arretes|stop de me|m? TU
        plus|jamais|pus MSEND
        de ne plus|pas|jamais me|m|nous? SEND
        ne me|m|nous|men|en SEND plus|jamais|rien|pus|pu|plu
        ne me|m|nous|men SEND pas $
        ne me|m|nous SEND pas ici|MSG
        ne me? rappelez plus
        me rappelez plus
        me|m|nous|men SEND plus|jamais|rien|pu|pus|plu
        MSEND plus|pu|pus|plu|jamais|rien
        MSEND pas de? YOURS? MSG
        MSEND pas $
        me|m|nous SEND pas $
        faites|fais plus|pu|pas chier|suer
        vous|tu me|m|nous|me_ faites|fais chier|suer|iech|royalement
        ne|n SEND plus|rien
        SEND plus $
        SEND plus|pas|pu rien|jamais|aucun|aucune
        SEND plus|pu de? MSG
        SEND moi|nous plus|pas|rien $
        SEND moi|nous plus|pu|pas|pus de? YOURS? MSG
        nenvoyez|n_envoyez|envoyez|necrivez|nappelez|nadressez|adressez|nimportunez plus|pu|pus|jamais|rien
        n|nen|en SEND plus
        men|m_en|nous_en SEND|envoyer|envoyez plus|pas
        plus men|m_en SEND|envoyer
        plus SEND $
        ne me? plus SEND
        ne WANT plus|pas|rien|aucun|aucune|jamais _? GET|MSG
        ne WANT plus|pas|rien|aucun|aucune|jamais GET? YOURS _? INFO
        WANT plus|pas|rien|pu|pus|plu|aucun|aucune|jamais _? GET|MSG
        WANT plus|pas|rien|pu|pus|plu|jamais _? SEE YOURS? _? MSG|INFO|vous|nouvelles
        WANT plus|rien|pu|pus de? vous $
        SEE YOURS MSG $ STOP|stop|non
        ne plus|pas|jamais SEE YOURS _? MSG|INFO
        plus SEE YOURS MSG
        WANT ne|n? plus|pas|rien|jamais GET|SEND
        WANT plus|pas|rien de? YOURS INFO
        WANT plus|pas|rien savoir|entendre|avoir _? vous|parler|de
        WANT qu|que|quon on|vous? ne|n|me|m? _? _? SEND plus|pas
        WANT qu|que|quon on|vous? ne? me|m|nous|mecrive? SEND|laisse|laissez|oublie|fiche|foute|laissiez NOMORE|PEACE
        plus|plu|pus WANT MSG|GET
        WANT plu|pu de? vos|vo MSG
        WANT NOMORE de? vos|vo|ces|ce|ses|tes|leur|tout|ca|cela? MSG
        WANT NOMORE de? ca|cela|vous|ceci $
        nen|n_en|en|jen|j_en WANT plus|pas|pu|pus
        nen voulons|veulent|voudrais|voulait plus|pas
        n_en|en WANT plus|pas|rien
        MSG je|j|on? nen|n_en|en|ne|n WANT|veux|ai|lis|veut plus|pas|rien
        WANT ne|n plus|pas|rien|jamais GET
        prefere|prefererais|prefererai|aimerais|voudrais|jprefere|souhaite ne|n|autant? plus|pas|rien _? GET|etre|SEND|MSG|figurer|faire
        prefere|prefererais|prefererai|aimerais|voudrais que|qu|quon vous|on? cessiez|arretiez|arrete|cesse|oubliiez|SEND
        passerai|passerais|passe|passer|dispense|dispenserai|dispenser|priverai de? YOURS MSG|INFO
        peux|peut|pourrai me? passer de YOURS MSG
        plus|pas|aucun|nul|nullement|rien besoin|utilite|interet|envie|usage de? d? YOURS? MSG
        plus|pas|aucun|nul|nullement|rien besoin|utilite|interet|envie|usage de? d? YOURS INFO
        pas|plus|aucun besoin|envie de? d? quon|que|qu vous|on? me|m? SEND|MSEND MSG|$
        pas|plus|aucun besoin|envie de? me|m? GET|SEND|MSEND MSG|$|ces|vos
        plus|pas besoin de ces|vos|ce|les MSG|INFO
        envie|besoin de? GET YOURS? MSG
        nai|ai|jai|avons|a plus a|rien GET
        nai|ai|jai|avons|na|a rien a faire dans|sur YOURS? LIST
        doit|doivent|dois|devez|faut plus|pus _? GET|MSEND|MSG
        doit|doivent|dois|devez|faut pas GET|MSEND MSG
        faut|devez plus|pas|arreter men|m_en|me|m? SEND|envoyer
        plus rien GET
        plus|jamais rien recevoir|demande $|MSG|moi|GET|SEND|ca
        . plus rien >
        jveux|jveu plus|pas|rien|pu GET|MSG|vous|de|que
        rien savoir de? YOURS? MSG|INFO|vous
        avoir affaire a? vous
        nai|ai|jai|navons|avons|a|na jamais rien? donne|autorise|consenti|sollicite|communique mon|ma|l|d|de|mes|quoi|$|votre|vos|a? CONSENT|NUMBER|MSG|GET|$
        nai|ai|jai|navons|avons|na jamais rien demande
        nai|ai|jai|navons|avons|na jamais|pas|rien demande vos|ces|a|de|ca|d? MSG|GET
        nai|ai|jai|navons|avons|na jamais ete inscrit|inscrite|abonne|abonnee|consulte
        nai|ai|jai|navons|avons|na jamais|pas|nullement souhaite|voulu|demande|choisi|autorise|consenti|sollicite|accepte a|de|d|que? GET|MSG|SEND|MSEND|etre
        pas|jamais|sans donne|demande|donné|demander|consenti|autorise mon|mes|a|notre|pour|de|vos|lui? CONSENT|NUMBER|GET|MSG
        g|jai|ai pas|rien|jamais demande|dmd|demandé
        sans mon|notre|aucun|son? CONSENT
        navez|avez|as|aviez|ayant pas|jamais|aucun|aucune? eu? recu? mon|notre|de|le CONSENT
        aucun|aucune|jamais de? mon? CONSENT
        ne|n donne|donnons pas|plus|aucun mon? CONSENT|NUMBER
        plus jamais $
        pas|plus|guere interesse|interessee|interesses|preneur|preneuse|client|interesser $ ne|n|plus|stop|pas|arretez|REMOVE|SEND|MSEND|laissez|merci_de
        interessent|interesse|concernent|concerne|regardent|servent pas|plus|rien|nullement $ ne|n|plus|stop|arretez|REMOVE|SEND|MSEND|laissez|oubliez
        MSG ne? m|me|nous|minteressent|minteresse interessent|interesse|concernent|concerne|servent|sert|regardent? pas|plus|nullement|rien|guere
        MSG|INFO FEDUP|me|m|nous FEDUP
        YOURS MSG je|on? men|m_en|me|j|jmen|m? CARELESS
        CARELESS de? YOURS _? MSG|INFO
        men CARELESS de? YOURS? MSG|INFO
        MSG|INFO vous? pouvez|tu|peux vous|te|les? les|garder|mettre|rouler|carrer|foutre
        MSG vous? pouvez|peux les? garder|mettre|carrer|foutre|fourrer
        gardez|garde|rangez|remballez|fourrez|carrez vous|toi? YOURS MSG|INFO
        . gardez|remballez vos|votre|tes|toutes_vos MSG|INFO
        poubelle|dehors|corbeille YOURS? MSG
        MSG _? _? poubelle|corbeille
        hors de question|dquestion de? GET|SEND
        ne suis plus CLIENT
        suis plus CLIENT
        sommes plus CLIENT
        ne fais|faisons|fait plus partie
        inscrit|inscrite|abonne nulle|jamais
        jamais|pas|aucunement ete? inscrit|inscrite|abonne|abonnee|client|cliente a|chez|pour|ici|de|$
        rien demande
        pas|inutile|plus la? peine de|d continuer|insister|MSEND|me_relancer|relancer
        pas|inutile|plus la? peine de|d SEND MSG|$
        pas|plus|inutile|peine la? peine d|de? insister|dinsister|continuer
        inutile de? me|m|nous? SEND MSG|a
        inutile de? MSEND MSG|encore
        inutile de? MSEND YOURS MSG|INFO
        inutile de? continuer|insister|dinsister
        arretez d insister
        ninsistez|n_insistez|insistez|insiste|insister plus|pas|jamais
        non sollicite|sollicites|desire|desires|souhaites|voulu|voulus|sollicitees|sollicitee|consenti MSG|$
        MSG|INFO non|indesirables|indesirable|intrusifs|pas|abusifs|abusive sollicites|sollicite|desires|desire|voulus|souhaites|bienvenus|sollicitees
        MSG|INFO sont|est? indesirables|indesirable|malvenus|importuns
        MSG|INFO sont|est ni? pas|plus|non desires|bienvenus|souhaites|voulus|utiles|necessaires|sollicites|pour
        pas les? bienvenus
        pas de ca|cela chez|avec moi|nous|$
        on SEND|MSEND plus
        qu|que|quon on? ne|n me|m|mecrive|mecrit|menvoie|menvoye|nous? SEND|MSEND|mecrive|menvoie|menvoye|envoie plus|jamais|rien
        mecrive|menvoie plus
        pas|aucune|plus|jamais ici? de? prospection|demarchage|publicite|demarcheurs
        ne reponds|repondrai|lis|lirai|lisons|repondrons plus|pas|jamais _? MSG|INFO
        fini|terminé|termine pour|avec moi|vous|nous . MSG
        epargnez|epargne|dispensez|dispense|evitez|evite moi|nous|de YOURS|les|ca|SEND|MSEND|la|suite|vos
        dorenavant|desormais sans vos|vous|YOURS MSG
        me faire peur|plaisir . STOP
        ne|de|d|merci|priere|prie pas MSEND $|MSG|ici|de|vos|sur
        ne|priere|merci pas SEND de? YOURS? MSG
        ne|priere pas SEND ce|cette|a|sur? ce|cette PHONE
        . ne pas SEND|contacter|relancer|repondre|deranger $
        TU|SEND moi plus|pu|pus|jamais|pas $|rien|svp
        pas|pa|plus|aucune envi|envie|besoin de? GET|d_avoir YOURS? MSG|INFO|ca|cela|$
        YOURS INFO|services|produits|propositions ne|n? m|me|minteressent|nous interessent|interesse|minteresse? pas|plus|nullement|rien
        YOURS _? MSG|INFO ne? me|m|nous? concernent|concerne|regardent|regarde|interessent|interesse|servent|correspondent pas|plus|rien|nullement
        nutilise|utilise|na|n_a|a plus|pas ce|cette PHONE
        pas la personne que|qu
        avais|ai|jai|javais refuse|decoche|decline YOURS? MSG
        avais|ai|jai|javais decoche case
        avais|ai|jai|javais refuse|decoche|decline|precise|demande|dit pas|plus|aucun|sans|que|ne|non _? _? MSG
        avais|ai|jai|javais|avons dit|demande|precise|signale que|de|a ne? _? plus|pas GET|MSG|MSEND
        rien savoir de? $
        rien a acheter|vendre $
        souhaite|souhaitons|desire|veux|voudrais|aimerais conserver|preserver|garder|proteger ma? tranquillite|vie|prive|intimite
        fini|terminé|termine|cest|c_est entre nous
        YOURS MSG|INFO je|j|on? ne|n? lis|regarde|ouvre|supprime|jette|efface
        ai|jen|nen|en pas|aucune|plus lutilite|l_utilite|utilite $
        passe de vos services
        merci mais non merci
        NUMBER professionnel|pro ne|n plus lutiliser|l_utiliser|utiliser
        ne plus|pas lutiliser|l_utiliser|contacter
        WANT pas recevoir|recevoire le|la|l|un|une|mon|ma MSG|INFO
        poubelle|corbeille|spams|indesirables direct|directement|directo
        direct|directement|finissez|finissent|finit|finir|va|vont a|en|dans|au|aux la|les|mes? poubelle|corbeille|blacklist
        reviens|revenir|revenons|reviendrai sur mon|notre|l? CONSENT
        je|j|nous|on ne? consens|consentons|consent plus $|a
        retire|revoque|retirer|retirons|revoquer|annule|reprends|retirez mon|notre|tout|l CONSENT
        jannule|jenleve mon CONSENT
        retrait|revocation de? mon|notre? CONSENT
        . mon|notre? CONSENT est|a? ete? retire|retiree|revoque|revoquee|caduc|annule|annulee
        mon oui|CONSENT|ok _2 est|etait|fut une|par|donne_par|donnee_par erreur
        rien a faire avec vous|votre|vos
        rien a voir avec vous $
        plus|aucun aucun? lien|contact|rapport avec vous|votre|vos|cette
        nai|ai pas|plus|aucun le? temps|envie pour|de|a YOURS MSG
        mail|courrier|email|courriel|poste $ pas|plus|non|aucun|les de? MSG
        YOURS|les|par MSG non $
        retraite|retraitee|demenage|vendu|ferme|quitte|change _? _? _? _? inutile|DESIST|REMOVE
        plus besoin de ca|cela|vos|rien $
        inutile de me|m? relancer|solliciter|alerter
        CONSENT vous ne? lavez|l_avez|navez|aurez pas|plus|jamais
        CONSENT est|nest|na|a plus|pas|ete|jamais ete? valable|donne|acquis|retire|valide|accorde
        aucune case
        coche aucune|pas|jamais
        nachete|achete|viens|reviendrai|frequente plus chez|dans vous|votre $ REMOVE|DESIST|inutile|ne|plus
        ne|n WANT _? _? entendre|savoir|communiquer|echanger parler|avec|rien|de
        etre|suis plus|pas|jamais inscrit|inscrite|abonne|abonnee|client a|chez|sur YOURS LIST|MSG|INFO
        doublon|double|triple , REMOVE|DESIST|arretez
        me|m|mon|nous|ma SEND ni|plus ni? aujourdhui|maintenant|demain|jamais
        ni maintenant ni
        ni aujourdhui ni
        donnez plus la? peine
        me|m|nous concerne|concernent|regarde|regardent pas|plus $ REMOVE|DESIST|ne|stop|merci
        ca|cela|ceci ne? me|m|nous concerne|concernent plus
        plus a? faire partie
        jamais plus _? MSG
        plus|pas que je|jen recoive MSG|vos|de
        plus|pas quon|qu_on mecrive|menvoie|mappelle|mimportune|mecrit
        plus|pas que vous mecriviez|menvoyiez|mappeliez|mimportuniez|mecrivez|menvoyez|SEND|MSEND
        souhaite|veux|voudrais|aimerais|demande que vous? ces|vos|les? MSG|envois cessent|sarretent|arretent|stoppent|finissent
        que ces|vos|les MSG|envois cessent|sarretent|stoppent|s_arretent
        pas|plus|aucune|jamais de? YOURS? prospection|sollicitation|demarchage|pub|publicite chez|ici|svp|merci|par|sur
        ne|n plus jamais GET|SEND|MSEND
        WANT plus jamais|continuer|aucunement|rien|non|_? a? GET
        plus jamais GET|MSEND
        ne|n SEND|MSEND plus jamais
        WANT plus|pas en aucun cas|maniere GET
        me|m|mon telephone|portable sonne|vibre|bipe|sature|explose _? _? _? _? DESIST|STOP|REMOVE
        MSG nont|n_ont|na|n_a|ont|a plus lieu|raison|raisons|sens|objet|utilite dêtre|detre|d_etre|$
        MSG sont|est|me|deviennent _? inutiles|penibles|penible|intrusifs|agacants|lassants|insupportables|abusifs|deranges|excessifs . laissez|STOP|REMOVE|arretez
        rien ne minteresse|m_interesse chez vous
        il|elle|mari|femme|mere|pere|on ne WANT rien|plus $
        sert a? rien de? me|m? SEND|MSEND|insister|relancer
        plus jamais ca|cela
        plus|pas|aucun un seul? de? _? MSG
        pas|plus un MSG de? plus
        laissez|laisse|laissons tomber avec|vos|vous MSG|INFO|vos|$
        laissez|laissons tomber . MSG
        abandonnez >
        . ni client|cliente ni interesse|interessee
        suis ni client|cliente|interesse|patient ni
        pas moi votre|le client|patient|destinataire
        pas votre client|cliente|cible
        je WANT la? paix|tranquillite|calme
        recuperer|retrouver ma? tranquillite|calme|paix|serenite
        . paix >
        interdis toute|tout|formellement|lutilisation utilisation|usage|exploitation|contact|envoi|MSG
        peut|pourrait|va|doit|faut se taire
        faut|devez la fermer $
        robot|automate|bot|machine peut|doit|va se? taire|arreter|stop
        eteignez|debranchez|desactivez|arretez votre|le|ce robot|automate|bot|machine
        epargner|meviter|m_eviter|mepargner|m_epargner|eviter YOURS MSG|INFO
        insistez|insiste lourdement|trop|encore . STOP|DESIST
        """,
    "threat": """
        si je|j|on recois|recoit|recevais|recevrai|revois encore un|une|le|la|des|seul|seule? truc|MSG|sms|message|texto|mail|pub de vous|votre|toi|ta|chez _? $? je|j|on
        si je|j|on recois|recoit|recevais|revois encore un|une|seul|seule? truc|MSG $? je mets|mettrai|porte|depose|signale|bloque|balance|resilie|quitte|saisis|contacte
        un|une MSG|appel|envoi de plus|trop et|$ je|j|on|c|cest|ca
        prochain|prochaine|premier|premiere qui me|m|mecrit|mappelle|menvoie|mecrira|mappellera|SEND|TU _? je|on l|le|la|laffiche|vous|laffiche
        article|art 0 rgpd
        mettra|mettrai|mettrons|mettrez en demeure
        mon|notre conseil|avocat|avocate vous mettra|assignera|poursuivra
        si je|jen|j recois|recevais|recevrai un|une? nouvel|nouveau|nouvelle envoi|MSG
        prochain|prochaine|encore_un MSG|envoi $ mon|notre|la? AUTHORITY|plainte|cnil
        derniere fois $ compris|clair|cest_clair|sinon|apres
        cnil
        bloctel
        rgpd >
        rgpd _? _? _? STOP|REMOVE|UNSUB|ne|retrait|suppression|prospection|opposition|droit
        votre|respect|respectez|violation|contraire|article|loi|infraction|viole|violez|connaissez|droit rgpd
        33700
        dgccrf >
        a|la|mon dgccrf
        spam|MSG|harcelement|prospection _? _? _? dgccrf
        dgccrf _? _? MSG|spam|harcelement|demarchage|sms
        signal_conso|signalconso|lnnte|crtc|lprpde
        loi 25|c28 $
        loi 25|c28 _? _? _? STOP|REMOVE|UNSUB|ne|pas|consentement|interdit
        loi c 28
        lpd
        . harcelement
        cest|c_est|appelle|sappelle|stop du? harcelement
        spam harcelement
        votre|vos harcelement
        je|j|jte|on vous|te bloque|bloquerai|signalerai|bloques
        je|j|jte|on vous|te signale $|a|au|aux|comme|et|aupres|AUTHORITY
        je|j|on bloque|signale|bloquerai|signalerai vous|le|ce|ton|votre|les NUMBER|MSG
        jbloque|jbloquerai|jsignale votre|vos|le|ce NUMBER|MSG
        . je|on bloque|bloquerai >
        sinon|ou|prochain|encore je|j|on bloque|bloquerai >
        je|j|on bloque et
        sinon je? bloque|signale $
        et je? signale $
        je vais|vous bloquer|signaler|poursuivre|attaquer|denoncer
        vous|tu|votre|ce bloque|signale|bloques|signales|attaque|poursuis|denonce|blackliste $
        vous|te|tai ai|etes|avons|serez bloque|bloques|signale|signales|poursuivis|blackliste
        numero|num bloque|signale >
        . bloque|bloques $
        , bloque|bloques >
        vous|numero bloque|bloques|bloqué >
        et|hop|allez bloque|bloques >
        signale|signalé|signales|signaler|signalement comme? spam|harcelement|indesirables|indesirable|effectue|AUTHORITY
        prochain|prochaine|encore|autre un? MSG|envoi et|=|plainte|AUTHORITY|vaudra|fera|ira
        encore un? MSG je|j|c|cest|,
        prochain|prochaine MSG c|cest|je|j|sera|ca _? _? AUTHORITY
        encore un|une $ AUTHORITY
        encore un|une et AUTHORITY
        encore un et je
        prochain|prochaine|encore|autre un? MSG|envoi _? _? AUTHORITY
        prochaine|autre|encore|prochain un? fois|etape|arret|courrier|message c|ca|cest|sera|je|chez? _? AUTHORITY
        encore un|une MSG . je|j|c|on|AUTHORITY
        un|une de? plus et|=|je|j|c
        tout nouveau|autre|prochain MSG|envoi
        dernier|derniere|ultime|dernieres|ultimes avertissement|sommation|avertissements avant|$
        dernier|derniere fois que|avant je|on vous? SAID|demande|previens|ecris
        dernier|derniere avant poursuites|plainte|AUTHORITY
        derniere fois que je? vous|le SAID
        0 fois que|ke|q je vous|le|te? SAID
        fois que|ke|q je vous|le|te? SAID _? _? DESIST|non|plus
        ca fait _ fois que je? vous? SAID
        si vous|tu|on continuez|recommencez|insistez|SEND|persistez|continues|continue|MSEND|mecrivez|menvoyez _? _? _? _? AUTHORITY
        si je|jen|j recois|recevais encore _? _? MSG
        si je|jen|j recois|recevais un|une seul|autre|de_plus MSG
        si vous|tu continuez|insistez|persistez|continues|recommencez a? SEND|MSEND
        si vous|tu mecrivez|menvoyez|recontactez|MSEND encore|de_nouveau
        . mise en demeure
        mets|mettons en demeure
        mise en demeure de|: STOP|cesser
        je|jvais porte|porterai|depose|deposerai|porter plainte $
        porter|porte|porterai|depose|deposer|deposerai plainte si|contre|pour vous|harcelement|spam|MSG
        = plainte >
        plainte contre vous|votre
        sera|est|c|cest plainte >
        ou|sinon je|j|jappelle|previens|appelle la|les? police|gendarmes|flics|gendarmerie|keufs
        aurez|aura|auriez affaire a|avec
        entendrez|entendre|entendras parler de? moi|mon|AUTHORITY
        mon|notre avocat|avocate appreciera|sen|s_en|prendra|sera|adore
        mon|notre avocat|avocate vous contactera
        parlerez|verrez|expliquerez|repondrez|adressez a|avec|vous? a? mon|notre|au|devant AUTHORITY
        se|nous verra|verrons|retrouvera au? devant? tribunal|juge|AUTHORITY
        captures|screens|capture|screenshots|preuves _? _? _? _? _? AUTHORITY
        gardé|garde|conserve|gardees|j|jai toutes|les captures|screens
        oppose au|a|l|la|formellement|totalement? traitement|utilisation|envoi|reception|prospection|MSG
        m oppose
        moppose $
        moppose a? ce|toute|tout|l|la|vos _? MSG|traitement|utilisation|que|reception|prospection
        mopposer a? MSG|traitement|utilisation|reception|prospection
        fera|feront lobjet|l_objet de? poursuites
        puni|interdit|illegal|passible|condamne _? _? MSG
        MSG cest|est|sont puni|interdit|illegal|illegaux|punis|interdits
        opposition a|au|aux|formelle|totale|toute? a|au|toute? MSG|prospection|traitement|sollicitation|utilisation|reception|demarchage
        my|m_y oppose
        exerce|exercer mon|le droit
        je m oppose
        droit d|a|l opposition|oubli|effacement
        droit dopposition|doubli|leffacement|lopposition
        cest|c_est|considere|appelle du|comme|de? spam|spamming|harcelement
        vais|irai|allons|compte porter|deposer plainte si|aupres
        vais|irai|allons|compte porter|deposer plainte contre vous|harcelement|spam
        porterai|porter|deposerai|deposer plainte si|sil
        si vous|tu continue|continuez|continues|recommence|recommencez|persistez $
        plainte si ca|vous|cela
        plainte a|aupres|au la? AUTHORITY
        prendre|prenez|prends acte|note de? que? mon|ma|notre opposition|refus|retrait|desabonnement|desinscription|demande
        notifie|signifie|exprime|manifeste|formule|adresse|confirme mon|ma|notre opposition|refus|retrait|desabonnement|desinscription|demission
        vaut|tient opposition|refus|retrait|desinscription|revocation
        opposition expresse|ferme|formelle|au|aux|demarchage
        donnees personnelles supprimez|effacez|effacees|supprimees|detruisez
        detruire|detruisez|supprimer|supprimez|effacez|effacer|detruites|effacement|suppression mes|toutes? donnees
        donnees soient|doivent|etre detruites|supprimees|effacees
        ma|mon patience a|atteint|limites|bout
        dommages et? interets
        vous poursuivre|attaquer|denoncer|signaler
        bloques|bloque et signales|signale
        vais vous? bloquer|signaler $
        je|j bloque tout|immediatement|direct|si|des
        encore un|une seul|seule? et AUTHORITY|blocage|cest|bloque|plainte|bloc
        """,
    "rude": """
        aller|allez|va voir ailleurs avec? vos|tes MSG
        vos|tes nouvelles|MSG|INFO _5 jen|j_en ai ma|eu dose|claque|mon_compte
        jen|j_en|nen|n_en|en peu|peut|peux|pe|pouvons plus|pu|pus de? YOURS MSG|INFO
        cassez|barrez|tirez|arrachez|degagez vous avec votre|vos|ces|cette _ >|$
        allez , ciao|adieu $
        fichez|foutez|foutre|fiche|fous|foutent moi|nous|le|la|lcamp? camp|paix|lcamp
        allez vous faire foutre|voir|cuire|mettre|niquer|enculer|$
        allez vous voir
        allez vs faire foutre|voir|cuire|mettre|niquer|enculer|$
        va|aller|alez|allez te|vous|vs faire|fair foutre|voir|cuire|mettre|niquer|enculer|fout|foute|$|empapaouter|shampouiner|pendre
        va chier|mourir|crever
        allez au|a|chier|mourir|crever|voir? diable|lenfer|chier|ailleurs
        cassez|barrez|tirez|arrachez vous $
        casse|barre|tire|arrache toi
        degagez >
        . degagez|degage|degagé
        degage|degagé >
        , degage|degagez|oust|ouste|adieu $
        degagez|degage de|d|du
        degage|degagez mon|moi
        . oust|ouste|oustee|dehors|raus|zou $
        , oust|ouste|zou $
        du|au balai
        . du vent >
        de lair >
        . adieu >
        fermez|ferme|ferm la $
        fermez|ferme|ferm moi|ta
        ta|vos|vtre gueule|gueules|bouche
        vos gueules
        tg $
        nique|niquer|nik|niké
        ntm
        fdp
        mangez|bouffez vos morts
        allez au diable
        vous|tu|vs me|m|commencez|mavez|etes|allez|nous saoulez|soulez|gonflez|emmerdez|gonfler|saouler|soule|saoules|gavez|soules|chier|relous|relou|gonfles|fatiguez|lourds|soulés
        vous|tu me faites chier|suer
        me|m faites|fais|faite chier
        etes|es vraiment|trop|des? lourds|lourd|relous|relou|chiants|chiant|penibles|insupportables|boulets
        ca|sa me|m|mon saoule|gonfle|soule|fait|emmerde|gave|saoul chier
        ca|sa me|m saoule|gonfle|soule|gave|saoul
        jpp|jenpeuxplus de? YOURS MSG
        peux|peut plus de YOURS MSG
        me|mes sortent|sort|casse|cassez|cassent|brisez|brise par|les yeux|pieds|couilles|trous|oreilles|noix|bonbons
        casser|cassez|casse les|la pieds|couilles|tete|bonbons
        mele|melez|occupe|occupez toi|vous de? vos|tes|votre affaires|fesses|cul|fion
        hors de ma|notre vue
        que ca se taise
        taisez|tais vous|toi
        . silence $
        foutez|fichez moi dehors
        tes|t_es|es lourd|relou|chiant|chiante|lourde
        bande|espece|tas|gang|ramassis de? d? spammeurs|harceleurs|voleurs|escrocs|charlots|cons|connards|batards|rapaces|vautours|clowns|parasites|arnaqueurs|encules|raclures|boulets
        YOURS MSG vous|tu? la|les? mettre|foutre|fourrer|carrer|mets|mettez|collez
        mettez|carrez|foutez|collez|fourrez vous|les|toi YOURS MSG|INFO
        silence radio
        bon debarras $
        . chut >
        rien a|de cirer|foutre|battre|branler|carrer|secouer de? YOURS? MSG|INFO|>
        . osef|balek|balec|rab >
        mon|le cul de YOURS MSG
        . creve|crevez >
        bouffez|mangez|avalez vos
        plein le cul|dos|bottes|pompon|casque $|vous|MSG|INFO|ca|svp|maintenant|stop|REMOVE|vos
        . fini >
        raus|oust|ouste >
        . dehors >
        , dehors >
        hop|allez|tous|vous|tout|ca dehors >
        vous|tu forcez|forces . STOP
        vous|tu fatiguez|fatigues les|tout gens|monde avec vos|tes|ces? MSG|INFO
        vous|tu fatiguez|fatigues les|tout gens|monde $
        tg >
        vtff
        """,
    "stranger": """
        ny|y|n_y a|eu jamais|pas eu? de|d? mme|madame|monsieur|mr|m|mlle _ ici|a_ce|sur_ce|chez
        y|ny|n_y a pas|aucun|aucune de|d? _ qui habite|vit|repond|utilise NUMBER|ici|a|au|sur|la
        ce|cette PHONE appartient a
        ce|cette PHONE appartient a un|une|mon|ma|quelquun ado|enfant|gamin|gamine|mineur|mineure|lyceen|lyceenne|entreprise|particulier|autre|inconnu|retraite|etudiant|etudiante
        jai|ai|avons herite du|dun|d|de NUMBER dun|d_un|dune|du|de|d
        vos|tes MSG|INFO|convocations|rdv|confirmations|factures _4 cest|c_est|sont pour un|une|quelquun autre|dautre
        suis|sommes un|une|des? inconnu|inconnue|inconnus|etranger|etrangere pour|a vous
        a qui|laquelle|lequel vous|tu ecrivez|parlez|envoyez|adressez|ecris _3 je|on ne? lai|la|le|connais|connait|l_ai|lavons|lai_connais jamais|pas
        votre|ce|cette|vos m|mr|monsieur|madame|mme|mlle _ $? je|on|nous|jle ne? le|la|les? connais|connait|connaissons pas|nullement
        cherchez ailleurs
        trouvez|cherchez|contactez|prevenez|joignez la|le bonne|bon|vraie|vrai personne|destinataire|client|cliente|patient|patiente
        appelez|contactez|prevenez|ecrivez|cherchez au|le|la|a vrai|vraie|bon|bonne $
        certain|certaine|nomme|nommee|pour|a _3 $? inconnu|inconnue au_bataillon|a_ce_numero|chez_moi|chez_nous
        titulaire|proprietaire|abonne|abonnee|detenteur|detentrice de|du cette|ce|la|le PHONE est|a decede|decedee|mort|morte|disparu|disparue
        encore|toujours un|des|vos? MSG pour|destine _ _? $ je|on|nous vous|te avais|ai|avait|avons|avions|lai pourtant|deja|bien? SAID|explique|expliqué
        RECEIVING les|vos|des|tous MSG dun|d_un|dune|de|d autre|quelquun|quelqu_un|inconnu|inconnue $|client|patient|dautre|personne|depuis
        . PHONE reattribue|reattribuee|recycle|desattribue $
        ce|cette|le PHONE ne lui|leur|nous appartient|correspond plus|pas
        plus|pas|n_est le NUMBER de|d _ $
        . PHONE|destinataire|correspondant errone|erronee|inexact $
        numero|ligne|num|portable repris|recupere|reattribue|herite|recycle hier|recemment|depuis|ce|cette|lundi|mardi|mercredi|jeudi|vendredi
        WRONG PHONE|personne|destinataire|correspondant|interlocuteur
        ERROR de|sur PHONE|personne|destinataire|correspondant
        vous|tu|vs vous|t|te|faites|fait|vs|avez|etes|as ERROR $|PHONE|personne|destinataire
        ERROR de? PHONE
        ERROR de? PHONE de
        n|ny|pas a pas|aucun de|d? _ ici $ STOP|REMOVE|ne|cest|c_est|ici|vous|je
        pas|plus|jamais de|aucun|aucune? _ a ce|cette NUMBER
        personne ici|de|du? ce|qui nom|sappelle
        connais personne de ce
        n est plus le|son|mon|sa NUMBER
        nest plus|pas son|leur|sa|celui NUMBER
        pas|plus a elle|lui|eux $
        plus|pas le bon|bonne|bons PHONE|destinataire $
        avez pas le bon|bonne PHONE
        pas|plus la bonne personne
        ce nest|c|cest pas|plus le|mon NUMBER
        ce|cette numero|telephone|ligne|portable n|nest|na|a plus|pas|change
        ce|cette|mon|le numero|telephone|ligne|portable|num a|ma|vient|est|mest ete|d|a|de|etre? attribue|reattribue|recycle
        ce|cette numero|ligne|num appartient plus|maintenant|desormais|a
        numero|ligne|num est|cest|appartient a moi|nous maintenant|desormais|depuis|$
        numero|ligne|portable|num attribue|reattribue a|plus|depuis|un
        change de titulaire|detenteur
        NUMBER a|ont? change|changé de proprietaire|main|mains|titulaire|detenteur
        ancien|ancienne|precedent|precedente|precedents|lancien|lancienne|dernier titulaire|abonne|detenteur|titulaires
        ancien|ancienne|precedent|precedente|precedents|lancien|lancienne|dernier proprietaire|proprio|utilisateur|locataire|proprietaires de|du? mon|ce|cette? NUMBER
        ancien|ancienne|precedent|precedente|precedents|lancien|lancienne|dernier proprietaire|proprio|utilisateur|locataire|proprietaires $
        jai|j_ai|ai|g ce|cette|recupere|herite|repris NUMBER depuis|en|il|ya|y
        jai|ai|viens recupere|herite|repris|dacquerir|dobtenir|obtenir|de ce|cette|le NUMBER
        nouveau|nouvelle proprietaire|titulaire|detenteur de? ce|cette|du NUMBER
        habite|vit|travaille|bosse|vis|habitent|nhabite|n_habite plus|pas ici|la $|depuis|vous|ce|arretez
        travaille|bosse plus|pas ici|chez|dans
        ne travaille plus ici|la $
        connais pas de|d|cette|ce personne|nom
        connais pas votre boite|societe|entreprise|enseigne|marque
        connais pas votre cabinet|boutique|magasin $ DESIST|REMOVE|ne|STOP|pas|jamais|ni
        connais pas votre cabinet|boutique|magasin >
        jamais entendu parler
        jamais mis les? pieds
        jamais ete client|cliente|chez|patient|patiente|suivi|suivie
        jamais rien? achete|commande chez? vous|votre|vos|chez
        vous connais ni|pas $ STOP|ne|SEND|arretez|MSEND|REMOVE
        chez un|des particulier|particuliers
        ligne|numero|tel de? professionnelle|professionnel|service|fixe|pro|urgence pas|ici|merci? _? de|d? MSG|prospection|demarchage
        cest|c_est|est le|un|l? telephone|portable|tel|numero|cell|gsm de? d|dun|dune|mon|ma|un|une enfant|mineur|mineure|gamin|gamine|lyceen|lyceenne|ado|gosse|collegien
        de|mon|ma|notre fils|fille|enfant|petit|petite mineur|mineure
        plus|pas celui|celle de
        appartient plus|pas a
        na|n_a|a|possede plus ce|cette PHONE
        pas a? elle|lui ce|cette|le NUMBER
        suis pas la|le? personne|client|patient|patiente|destinataire
        personne sappelle|porte|repond _? ici
        il|y na|n_a pas|aucun de? d? _ a|sur cette|cet|ce adresse|PHONE
        ai|jai|nai|avons pas|aucun|jamais eu? de|d? compte|dossier|contrat|abonnement|enfant|animal|chien|chat|voiture _? chez|dans vous|votre
        jmappelle|m_appelle|mappelle _ , pas
        je mappelle _ _? , pas
        ecrivez|envoyez|parlez|contactez|ecrivez_vous a un|une|la|l? enfant|mineur|mineure|gamin|mauvaise|bebe|mort|defunt personne?
        cest|c_est un|une? enfant|mineur|mineure qui
        cette personne|monsieur|madame a quitte
        loperateur|operateur|orange|sfr|free|bouygues ma|vient|nous de? attribue|donne|refile ce|cette NUMBER
        carte sim|puce toute? neuve|nouvelle
        sim neuve|nouvelle|toute
        viens|vient davoir|dobtenir|obtenir|recevoir|d_avoir ce|cette NUMBER
        ici cest? une|la|le|un|l _ $ pas
        ici cest? une|la|le|un|l _ $ REMOVE|DESIST|ne|plus
        pas a moi quil|qu_il faut|qu
        jamais|pas pris|eu|fait|commande rien|de|d rdv|rendez_vous|compte chez|avec vous
        jamais laisse|communique|transmis|fourni|confie mon NUMBER
        pas mon PHONE
        repond|repondra plus|pas a ce|cette PHONE
        personne ne? sappelle|s_appelle|porte|repond
        PHONE nest|n_est|est pas celui|a de? _
        """,
    "name": """
        mappelle|m_appelle pas|plus _ $
        pas|plus mme|madame|m|monsieur|mr|mlle _ $
        suis|est|cest|nest|etes pas|plus mme|madame|monsieur|mr|mlle? _ $
        pas|plus|jamais|aucun de _ ici
        connais pas|aucun|aucune de|d|ce|cette? _
        nest|n_est|sest|s_est|cest|c_est pas|plus _ $
        connais personne qui sappelle _
        pas|plus le|a NUMBER de|du _
        """,
    "decline": """
        NUMBER $? je|on|j|nous? le|la|l|les? donne|donnerai|file|filerai|laisse|communique|communiquerai|partage pas|jamais|plus
        les|vos|par|pour|des|de sms|textos|texto|messages|message|msg|pub|pubs jamais $
        vous le|la? donne|donnerai|donnons|accorde|accorderai pas|jamais CONSENT?
        abstenez|abstiens|abstenir vous|toi|moi?
        mabstiens|m_abstiens|mabstiendrai
        ne? coche|cocherai|signe|signerai|valide|consens|cede rien|pas|aucune|aucun
        rien|pas|jamais coche|signe|autorise|valide|consenti
        nautorise|n_autorise|nautoriserai pas|rien|personne|plus|aucun
        ne? minscrivez|majoutez|mabonnez|menregistrez|minscrire|mabonner|minscris|minscrirai pas|surtout|plus
        . rien tout? >
        . rien $ merci
        . NON >
        NON merci
        , non $
        . nan|nn|nope|niet|nenni|nein|no|nah|noon|nonn $
        n o n
        je refuse
        refuse|refuses|refusé >
        . refus|refuse
        certainement|surtout|absolument|surement|assurement|vraiment|pantoute pas
        absolument|certainement non|pas
        non pantoute
        non je ne WANT
        naccepte|n_accepte|accepte pas|aucun
        pas|point daccord|d_accord|dacc
        pas|plus interesse|interessee|interesses|preneur|preneuse
        m|minteresse|interesse pas
        sans facon|interet
        hors|or de? question
        jamais|plus de la|ma? vie
        . jamais $
        ca|moi|la|non|nan|surtout|et|mais|merci|alors|grand|nous|svp|bien|sms|texto|textos|message|messages|demain , jamais $
        ca|moi|la|non|nan|surtout|et|mais|merci|alors|grand|nous|svp|ah|oh|lol|mdr jamais $
        jamais de|au_grand|vous jamais $
        pas|meme en reve|question
        vous revez
        peu|pas pour moi|nous
        je decline|mabstiens|mabstien|renonce|moppose
        je passe $|merci|mon|non|sans|cette_fois|pour_cette_fois
        passe mon tour
        m|my|me y? oppose|opposer
        aime|prefere|jaime|jprefere|prefererais|prefererai autant|pas|ne|sans|eviter
        quoi encore
        ne WANT|inscris|minscris|donne|consens|participe|adhere|autorise pas|rien|nullement
        inscris|minscris|participe|consens pas
        plutot|autant mourir|crever|pas
        je WANT pas
        cest|c_est|est|c|mais non
        c|cest|ca bon|ira >
        nan c|cest bon
        mais non
        bien|tres aimable|gentil|tentant mais|, non|pas
        . non et|je|j|pas|non|vraiment|jamais|du|laissez
        oui mais non
        pas envie|besoin|moyen
        pas de mon? CONSENT
        ne donne pas
        GIVEUP moi|nous $
        laissez tomber
        WANT pas|rien|aucun
        veut|veux|souhaite pas
        surtout pas
        never|nope|no_way
        dans vos|tes reves
        . non
        non $
        non merci|pas|jamais
        negatif >
        aucun cas|prix|interet|envie|facon
        rien au monde
        vous rigolez|plaisantez|deconnez|blaguez
        garde mon NUMBER|pour
        prive >
        cest|c_est prive
        assez de? pub|pubs|MSG|comme|ca
        y tiens pas
        tiens pas
        comptez pas
        prefere pas|non|eviter|sans|rien
        ca minteresse|m_interesse|interesse pas
        peine >
        la peine
        pas question
        pas dans mes|lintention|intention
        passer mon tour
        oublie|oubliez
        sera|cest|c_est non
        sans moi
        comptez|compte pas|plus
        cours|courez toujours
        compte|comptez la dessus
        mon oeil
        nada|walou|quedal|bof
        que dalle
        me|m|ca tente|dit|branche|chauffe|parle pas|rien
        tente|chaud|partant|emballe|motive|fan|interesse pas
        pas chaud|chaude|partant|partante|emballe|fan
        pas|plus|jamais par|sur|a MSG|mon|ce|cette|telephone
        aime pas
        gardez ca|cela|vos
        ca va|ira aller|merci|bien
        assez|deja sollicite|sollicitee|de|recois
        tiens a ma
        garde|gardons mon|ma|nos
        plutot|autant pas|eviter|sans|non
        bien sur que? non
        marmotte
        ptdr|mdr|lol|haha|mort non|jamais|nan
        """,
    "doubt": """
        STOP MSG pendant|durant|avant|apres
        ne m interesse pas
        minteresse|m_interesse|interessent|interesse pas
        minteresse|interesse plus $
        pas|plus interesse|interessee
        pas maintenant
        appelez moi plutot
        trop de MSG
        beaucoup de MSG
        est decede|decedee|mort|morte
        me suis jamais inscrit
        je|j|on crois|pense vous ERROR
        je|j|on crois|pense que? vous|tu vous|te|avez|etes|faites|as? ERROR|WRONG NUMBER|personne?
        peut etre ERROR|WRONG NUMBER?
        pas|plus de MSG pendant|avant|apres|ce|cette|aujourdhui|entre
        DESIST pendant|avant|aujourdhui
        DESIST de? me|m|nous? SEND|MSEND YOURS? MSG? au_milieu|milieu|en_pleine|pleine|tot|si_tot|tard|si_tard|la_nuit|le_soir|le_dimanche|le_week_end|apres|avant|pendant|entre nuit|reunion|journee|de|le|midi|matin?
        GIVEUP moi|nous tranquille|paix|PEACE aujourdhui|ce|cette|pendant|jusqua
        SEND plus apres|avant|pendant|le|la|entre|si
        une|un autre fois
        intrusif|intrusifs|envahissant|envahissants|penible
        . encore vous $
        commence a? faire
        en a marre
        ras le bol
        trop de MSG|pub
        fatigue|fatigant|saoulant|soulant|lourd|relou|chiant >
        paye|paie|coute|coutent|paies chaque|argent|cher MSG
        mollo|doucement|calmez|calmos avec|sur MSG
        vous me|m? reveillez|derangez|stressez
        jai|j_ai|ai change doperateur|decole|dopticien|dentiste|medecin|banque|coiffeur
        nest|est plus la
        pas mon rendez_vous|rdv|nom
        chaque MSG me? coute
        cest|c_est termine|terminé >
        besoin de rien
        deja donne|equipe|servi
        """,
}

VOCABULARY: Final = Vocabulary(
    locale="fr",
    words=_KEYWORDS,
    polite=frozenset({"svp", "stp", "merci", "s il", "sil vous", "plait"}),
    signatures=frozenset({("envoye", "de"), ("envoye", "depuis")}),
    quotation=("le", "ecrit"),
    ordinary=frozenset(),
    phrasing=Phrasing(
        classes=_CLASSES,
        fillers="""
            surtout meme peu ptn puree zut messieurs mesdames urgemment imperativement sincerement
            svp stp merci mrc mci sil te vous plait s il pls please bonjour bonsoir bien vouloir de d du
            des le la les l un une vos votre ces ce cet cette mes mon ma me m tous toutes tout toute
            putain merde foutus foutu sales sale bordel tes ton ici a au aux par sur et cordialement
            desole dsl slt bonne journee soiree deja maintenant immediatement maudits maudit hein la
            commerciaux commerciales publicitaires vo msg vs tt tte tts ttes vot siouplait plz cc
            vraiment franchement serieusement absolument strictement desormais dorenavant vite
            rapidement definitivement enfin donc alors juste simplement stupides debiles incessants
            intempestifs intempestives innombrables pourris automatiques automatises promotionnels
            promotionnelles petits petit fichus fichu satanes estie criss crisse osti calisse tabarnak
            euh voila genre wesh wsh frere frero bro poto mec gars prochains prochaines futurs futures
            autres autre commerciale commercial publicitaire indesirables quotidiens cons gentiment
            cordiaux toujours completement totalement aussi tellement constamment merdiques inutiles
            """,
        mended=("UNSUB", "MENDED", "DESIST", "MSEND"),
        ordinary="""
            reinscrire reinscrivez reinscris reinscrite reabonner reabonnez reabonne reinscription
            message massages massage renvoyez renvoyer contracter eleve eleves envoyes emploi envolez contracte messager retirer
            message messages retenir recevrai envoyé retiré entrer montrer retirera arriver arrive
            arrivez arrives acheter achetez laisse laissez passer passez passe casser rester restez
            reste restes arretee traiter traitez recevoir recevront recevait voire voici sortie jeter
            jetee rates effet effets rayon virement livre livrer livrez lavez laver lever levez levee
            relever relevez enlevement oublies sorties vire virer virage supprimera supporte supporter
            """,
        rules=rules_of(_PATTERNS),
    ),
)
