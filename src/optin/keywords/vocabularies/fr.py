"""French: how people ask for an end of texts; ARRET and ARRETE are keywords in every language."""

from typing import Final

from optin.keywords.vocabularies.making import BIRD, help_word, joined, rules_of, start_word
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    help_word("AIDE", BIRD),
    start_word("NONARRET", BIRD),
)

_CLASSES: Final = {
    "MSG": """
        message messages msg msgs mess sms textos texto txt txts mms spam spams pub pubs publicites
        publicite promos promo promotions offres offre alertes rappels notifications infos
        sollicitations newsletter newsletters communications demarchage
        sondages messagerie reclames reclame relances relance invitations
        """,
    "STOP": """
        arretez arreter arrete arretes aretez arreté stop stopper stoppez stoppe cessez cesser cesse
        finissez basta marre_de ras_le_bol_de ras_le_bol_des marre_des finir fini assez_de plus_aucun
        plus_de pu_de pas_de finis terminez interrompez suspendez coupez couper desactivez desactiver
        annulez annuler bloquez supprimez resilier resiliez resiliation_de resiliation_des
        """,
    "WORD": """
        stop arret arreter arretez arrete desinscription desinscrire desabonner desabonnement
        desabonnez desabo desinscrivez fin annuler annulez suppression supprimer retrait resilier
        desabonement halte assez basta stopsms desinscris desabonne ca_suffit
        """,
    "UNSUB": """
        desinscrire desinscrivez desinscrit desinscris desabonner desabonnez desabonne desabboner
        desincrivez desincrire desabonement desabonnement desinscription desabo desinscrir
        desinscrivez_moi desabonnez_moi me_desinscrire me_desabonner
        """,
    "REMOVE": """
        retirez retirer retire enlevez enlever enleve supprimez supprimer supprime suprimé suprimez
        effacez effacer efface rayez rayer raye otez oter sortez sortir virez virer vire radiez radier
        eliminez excluez exclure retiriez enleviez supprimiez effaciez rayiez sortiez oubliez oublier
        oublie suprimer desactivez bannissez perdez jetez degagez lachez lacher lache enlevé effacé
        """
    + joined("m l", "enlever effacer eliminer oublier exclure enlevez effacez oublie"),
    "ME": "moi nous me m mon",
    "NUMBER": "numero num telephone tel portable ligne 06 coordonnees contact no mobile donnees 07 n",
    "LIST": """
        liste listes fichier fichiers base bases repertoire diffusion envois mailing systeme registre
        fichier_client fichiers_clients listing carnet repertoires
        """,
    "SEND": """
        envoyer envoyez envoye envoi ecrire ecrivez ecris contacter contactez recontacter recontactez
        solliciter sollicitez deranger derangez texter textez harceler harcelez relancer relancez
        appeler appelez spammer spam embeter emmerder faire_chier casser_les contactee contacte
        contactes sollicite sollicitee demarcher envoie importuner importunez
        """
    + joined(
        "m n d dm",
        "envoyer envoyez ecrire ecrivez appeler appelez importuner importunez envoie embeter",
    ),
    "GET": "recevoir recevoire recevoirs avoir reçevoir voir lire etre_contacte etre_contactee etre_sollicite",
    "WANT": """
        veux veut voulons souhaite souhaitons desire desirons veu voudrais aimerais jv souhaiterais
        souhaiterai demande accepte autorise consens veuillez
        """,
    "NOMORE": "plus pus pu jamais aucun aucune rien pas",
    "CONSENT": "consentement accord autorisation permission",
    "REPLY": "repondez repondre envoyez envoyer repond tapez",
    "WRONG": "mauvais faux mauvaise fausse mauvai",
    "ERROR": "trompez trompe trompes trompé erreur",
}

_PATTERNS: Final = {
    "goes_on": """
        ne|n|surtout|n'|jamais|pas arretez|arreter|arrete pas|surtout|jamais
        narretez|narrete|n_arretez pas|surtout|jamais
        ne me REMOVE pas
        ai|a|avez|recu|jai|nai|avons|il|y plus|aucun|pas de|d? MSG
        ne me? UNSUB pas
        pas UNSUB
        ne|n STOP pas
        pas un? WRONG NUMBER
        trompe|trompee|trompes de NUMBER de
        WRONG NUMBER de|pour
        jannule pas
        il|elle narrete pas
        je me suis ERROR
        """,
    "footer": """
        REPLY WORD
        pour ne plus GET _? _? MSG
        stop au 0
        """,
    "consent": """
        retire|revoque|retirer|retirons _? CONSENT
        """,
    "request": """
        REMOVE moi|nous de votre|vos|la|cette LIST
        UNSUB moi
        me retirer de votre|vos|la|cette LIST
        ne WANT plus GET vos|de|des|aucun? MSG
        STOP MSG >
        """,
    "word": """
        . WORD >
        . WORD tout|definitif|immediat|immediatement|svp|merci|cordialement >
        . WORD 0 >
        . WORD WORD >
        , stop >
        . WORD MSG
        . WORD|stop tout
        je|on se|me|vous|te UNSUB
        $ UNSUB $
        me|moi|nous|vous UNSUB
        comment|comment_on|ou|pour|lien se|me|puis|on|je|faire? UNSUB
        deja|encore envoye|repondu|mis|ecrit|tape|demande stop
        envoye|repondu|repondre|ecrit|mis|tape STOP
        """,
    "ending": """
        STOP de? me|m|nous? SEND
        STOP darreter|de SEND
        STOP vos|votre|les|ces|ce|de|des|tous|tout|d|l _? MSG
        STOP moi|nous? ca|tout|maintenant|immediatement|ici $
        merci|svp|priere darreter|arreter|d_arreter
        STOP MSG
        arretez|arreter|arrete de me|m|nous _
        arretez|arreter|arrete de? SEND
        arretez|arreter|arrete tout $
        darreter|d_arreter les|vos|ces|de|d|l|tout MSG?
        les|vos|ces MSG STOP
        plus|pu|pus|+ de|d _? MSG
        plus|pu|pus|+ MSG
        marre|bol de vos|tes|ces? _? MSG
        . arretez >
        ai|jai|nai jamais donne|autorise|consenti|accepte
        les|vos envois STOP
        STOP les|vos|tout|tous envois|envoi
        . pas de MSG
        . ca|sa suffit $
        combien de fois _? _? stop
        ca|sa suffit maintenant|comme|vos|les
        fin des|de MSG
        basta les|vos MSG
        comment|moyen _? _? _? plus GET
        comment _? _? arreter|stopper
        pourquoi _? _? _? continuez|insistez
        pourquoi|pk je? recois|jrecois|jreçoi encore|toujours MSG
        """,
    "removal": """
        REMOVE moi|nous $
        REMOVE moi|nous de|du|la
        REMOVE le|la? de vos|votre LIST|fichiers|envois|MSG
        REMOVE mon|ce|notre|cette|mes|mon_ NUMBER
        REMOVE mon|ce|notre|cette|mes NUMBER de
        m|me|nous|moi REMOVE de|d _? LIST|MSG|la
        vous? pouvez|pourriez|veuillez|peux|de me|m|nous REMOVE $
        faites|faire disparaitre mon NUMBER
        mon|ce|notre NUMBER de votre|vos|la LIST
        lachez|laissez|lache|laisse|foutez|fichez|foutre moi|nous|me|mon|l|la? tranquille|paix|num|tranquil
        lachez moi
        lache moi
        degagez|sortez|disparaissez de mon|ma NUMBER
        suppression de mon|mes NUMBER
        REMOVE de cette|votre|vos LIST
        REMOVE moi|nous >
        effacement de mes donnees
        """,
    "refusal": """
        ne plus SEND
        ne plus etre contacte|contactee|sollicite|derange
        ne SEND pas|plus $
        arretez s il? vous plait >
        ne plus GET
        ne plus me|m|nous SEND
        plus me|m|nous SEND
        de ne plus|pas me? m? SEND
        ne me|m|nous SEND plus|pas|jamais|rien
        me|m|nous SEND plus|jamais|rien
        ne SEND plus|rien
        SEND plus $
        SEND plus rien
        SEND moi|nous plus
        ne me? plus SEND
        ne WANT plus|pas|rien GET|MSG|etre
        WANT plus|pas|rien GET|MSG|etre|vous
        plus|plu|pus WANT MSG
        WANT plu|pu de? vos|vo MSG
        WANT NOMORE de? vos|vo|ces|ce|ses|tes|leur? MSG
        nen WANT plus|pas
        n_en|en WANT plus|pas
        WANT ne plus GET
        prefere|prefererais ne plus|pas GET|etre
        plus besoin de ces|vos|ce|les MSG
        pas besoin de? vos|ces|de MSG
        plus rien GET
        jveux plus
        j_veux plus
        nai jamais donne|autorise|demande
        sans mon CONSENT
        plus jamais $
        pas|plus interesse|interessee|interesses $ ne|plus|stop
        ne suis plus client|cliente|interesse|interessee
        suis plus client|cliente
        inscrit|inscrite nulle|jamais
        jamais ete? inscrit|inscrite|abonne|abonnee|client|cliente
        rien demande
        pas la peine de|d continuer|insister|SEND
        arretez d insister
        """,
    "threat": """
        cnil
        bloctel
        rgpd
        33700
        harcelement
        je|j bloque|signale vous|le|ce|ton|votre? NUMBER?
        je vais|vous bloquer|signaler
        bloque|bloqué|bloques >
        signale|signalé comme spam
        prochain|encore|autre un? MSG|fois et|=|je|c|j
        mise en demeure
        porter|porte|plainte plainte >
        oppose au|a l|la traitement|utilisation
        m oppose
        moppose
        je m oppose
        droit d opposition|oubli
        """,
    "rude": """
        fichez|foutez|foutre|fiche moi|nous|le|la? camp|paix
        allez vous faire|voir
        va te faire
        cassez vous
        casse toi
        degagez >
        . degagez
        degage >
        fermez la
        ta gueule
        vos gueules
        nique
        allez au diable
        vous me|m|commencez saoulez|soulez|gonflez|emmerdez|gonfler|saouler
        ca|sa me saoule|gonfle|soule
        """,
    "stranger": """
        WRONG NUMBER|personne|destinataire
        ERROR de NUMBER|personne|destinataire
        vous|tu vous|t|te|faites ERROR
        ERROR de? NUMBER
        n|ny|pas a pas|aucun de|d? _ ici
        n est plus le|son|mon NUMBER
        ce nest pas|plus le|mon NUMBER
        ce numero|telephone n|nest plus
        pas la bonne personne
        jai|j_ai|ai ce|cette|recupere NUMBER depuis|en|il
        connais pas de|d|cette|ce personne
        chez un particulier
        """,
    "name": """
        pas|plus mme|madame|m|monsieur|mr? _ $
        suis|est pas|plus mme|madame|monsieur|mr? _
        pas de _ ici
        connais pas|aucun de|d|ce|cette? _
        """,
    "decline": """
        . non merci >
        je refuse
        certainement|surtout|absolument pas
        non je ne WANT
        """,
    "doubt": """
        ne m interesse pas
        minteresse pas
        pas interesse|interessee
        pas maintenant
        appelez moi plutot
        trop de MSG
        beaucoup de MSG
        est decede|decedee|mort|morte
        me suis jamais inscrit
        je crois vous ERROR
        pas de MSG pendant|avant|apres
        STOP pendant|avant
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
            svp stp merci mrc mci sil te vous plait s il pls please bonjour bonsoir bien vouloir de d du
            des le la les l un une vos votre ces ce cet cette mes mon ma me m tous toutes tout toute
            putain merde foutus foutu sales sale bordel tes ton ici a au aux par sur et cordialement
            desole dsl slt bonne journee soiree deja maintenant immediatement maudits maudit hein la
            commerciaux commerciales publicitaires vo msg
            """,
        mended=("UNSUB", "REMOVE", "GET"),
        ordinary="message messages retenir recevrai envoyé retiré entrer montrer",
        rules=rules_of(_PATTERNS),
    ),
)
