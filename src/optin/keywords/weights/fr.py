"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-34 =bias
-17 >
-16 a
-13 ne
-12 finalement ou
-11 .+cest avant
-10 ,+cest RECEIVING STOP+, dans deux mes
-9 ,+SEND REMOVE+pas au
-8 ,+on ,+vous .+a .+mes ?+je OTHER OTHER+, REMOVE+NOMORE WANT+continuer cest dans+la en.THINGS
-8 jadore plutot pour+le que+vous tu
-7 ,+je .+annulez .+un MENDED+pas RECEIVING+NOMORE REPLY YOURS+ONE arret beaucoup ca+ne
-7 en.BEFORE+, en.DAY+> impossible par pas quand recu sans soir sur ton votre+ONE vous+vous
-6 ,+continuez ,+jadore .+dou .+en.HEY .+en.NEGATIVE .+oui CLIENT+par MENDED+la REMOVE+la
-6 THING+> TOOK a+SAID annulez bas cest+quoi demain devant ecrit en.DAY jadore+> je lautre
-6 lenvoi ma mairie peux pour+YOURS quelquun super te tout votre+MSG
-5 ,+appelez ,+en.BEFORE ,+que ,+remettez .+NON .+NUMBER .+est .+finalement .+impossible
-5 .+marre .+non .+plus .+ravi .+tu 0+> GIVEUP+un NOMORE+, RECEIVING+plus SEND+les STOP+NOMORE
-5 TOOK+de TU+ME UNSUB+de WORD+, alerte all annuler appelez apres arreter avec ca+fait chose
-5 confirme de+moi depuis doucement en+bas encore+, est+YOURS est+ce fait fini+, hier
-5 interessee+par jai je+SAID je+les je+lis je+suis jours la+STOP le+THING loffre marche marre
-5 mavez merci+pour par+YOURS pas+que plus+de que qui quoi+" ravi rien+, sest sont
-5 sortez+en.DAY sortez+mon surtout svp+> texto+, toi tout+est trop votre+en.TEXT vous+mavez
-5 vous+sortez
-4 "+en % ,+AGAIN ,+corrigez ,+en.I ,+en.SUBJECT ,+ma ,+nhesitez ,+tout .+. .+> .+comment .+des
-4 .+doucement .+end .+euh .+loin .+ok .+pouvez .+quelquun .+une ? FEDUP+NOMORE GET+YOURS
-4 LIST+des ME+FEDUP MENDED+YOURS MENDED+dans MENDED+que NOMORE+DESIST NOMORE+RECEIVING
-4 NOMORE+WORD NOMORE+arreter NOMORE+depuis NOMORE+maintenant STOP+la STOP+pas THING THING+,
-4 THIRD arnaque arreter+> arretiez arretiez+de as autre aux+MSG avoir beau ca+ME cest+bien
-4 changez changez+NOMORE changez+rien clowns comment corrigez+svp dautre davis de+MENDED
-4 de+SEE de+les de+personne debarrassez debarrassez+ME depuis+que desabonne dimanche
-4 dinformation dinformation+> dois doit dou doucement+sur ecrivez en.BEFORE+FEDUP en.LIST+par
-4 en.ME+FEDUP en.NEG+je en.TAIL+FEDUP en.VOC+FEDUP encore end envoyer est etait etes+sur euh
-4 feu fin finalement+, ils interessee jaccepte jai+RECEIVING je+peux je+voudrais la+derniere
-4 laissez les+rappels lis liste+, loin+de ma+REMOVE ma+UNSUB manger marre+de me+FEDUP
-4 mecrire+, message messages+> mieux minteresse mobile mon narretez narretez+NOMORE
-4 ne+RECEIVING ne+changez ne+minteresse nhesitez nhesitez+NOMORE nhesitez+pas nouveau+YOURS
-4 nouveau+vos ont pas+DESIST pas+WORD pas+arreter pas+maintenant personne+ne peut plutot+>
-4 pour+moi pouvez+vous quelque quelque+chose recevoir+YOURS redemande remettez remettez+ME
-4 remettez+moi retirer rue samedi sinon sur+ce sur+les svp tous traitement+, trompe trompe+de
-4 une+arnaque venir vire visite vite votre+en.KINDS votre+en.SENDING voudrais vous
-4 vous+arretiez your+en.BEFORE
-3 ,+NUMBER ,+REPLY ,+a ,+ca ,+ecrivez ,+javais ,+qui ,+un ,+une .+0 .+ME .+MSG .+arret
-3 .+arretez .+daccord .+ecrivez .+elle .+en.DAY .+enlevez .+fini .+infos .+jai .+laissez .+le
-3 .+mdr .+peut .+sil 0 4+> ?+faudrait AGAIN+CLIENT AGAIN+a AGAIN+interessee CARELESS DESIST+,
-3 DESIST+le ERROR ERROR+de GET+vos GIVEUP INF+en.DAY INFO+svp LIST+, ME+STOP ME+THIRD ME+les
-3 ME+manquent ME+mobile ME+operateur ME+supprimez MENDED+? MENDED+NOMORE MENDED+a MENDED+de
-3 MENDED+les MENDED+vos MSG+ONE MSG+YOURS MSG+depuis MSG+des MSG+en.BEFORE MSG+ne MSG+vocal
-3 NOMORE+AGAIN NOMORE+attribue NOMORE+aucune NOMORE+dautre NOMORE+encore NOMORE+madame
-3 NOMORE+plus NOMORE+recu NON+ca NON+cest NUMBER+est NUMBER+pro NUMBER+que ONE+a ONE+vocal
-3 PHONE+est PHONE+et PHONE+pro PHONE+que RECEIVING+YOURS REMOVE+dans REMOVE+en.DAY REMOVE+tous
-3 REPLY+NOMORE SAID+STOP SAID+WORD SAID+les SAID+oui SEND+moi STOP+etait STOP+le STOP+maladie
-3 THIRD+> THIRD+a TU+en.BEFORE TU+en.ME TU+en.TAIL TU+me TU+moi WANT+> WANT+REMOVE WORD+etait
-3 WORD+la WORD+ma WORD+maladie WRONG+MSG WRONG+alerte YOURS+avis YOURS+en.KINDS YOURS+en.LIST
-3 YOURS+en.SENDING YOURS+en.THINGS YOURS+que YOURS+rappel YOURS+soir YOURS+texto a+> a+TOOK
-3 a+vous alors+YOURS amende annulez+ma annulez+tout arret+maladie attribue au+lieu automatique
-3 aux+en.LIST aux+en.MESSAGES aux+en.SENDING avant+de avec+ME avec+un avis bande beaucoup+de
-3 bebe blanc bonjour bonjour+, ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+me cabinet can
-3 casse casse+> ce ce+que ce+soir cest+trop changer chat cheque christ code collegue
-3 collegue+a collegues combien comme+ca comment+je compte+> continuer continuer+> contrat
-3 corrigez dabord daccord de+ces de+en.DAY de+lautre de+pain dead desabonne+de
-3 desinscription+> dessert deux+fois devez dix dou+vous du+OTHER en.BEFORE+STOP en.BEFORE+in
-3 en.BEFORE+manquent en.BEFORE+supprimez en.BEFORE+vocal en.DAY+THIRD en.DAY+mobile
-3 en.DAY+operateur en.EVENT+, en.I en.KINDS+, en.KINDS+vocal en.LIST+? en.LIST+la
-3 en.LIST+quand en.ME+MENDED en.ME+STOP en.ME+manquent en.ME+supprimez en.MESSAGE+de
-3 en.MESSAGE+vocal en.MESSAGES+? en.MESSAGES+la en.MESSAGES+par en.MESSAGES+quand
-3 en.NEGATIVE+ca en.NUMBER+est en.NUMBER+et en.PHONE+est en.PHONE+et en.PLURALS+par
-3 en.SENDING+la en.SENDING+quand en.TAIL+MENDED en.TAIL+STOP en.TAIL+manquent
-3 en.TAIL+supprimez en.TEXT+de en.TEXT+vocal en.VOC+manquent en.VOC+supprimez enfants enfin
-3 et+je et+merci eu faire+> fait+YOURS fait+beaucoup fait+ce faudrait fausse+MSG fausse+alerte
-3 faux finalement+je heures hier+soir infos ira+> is+en.BEFORE jaccepte+> jai+REMOVE
-3 jai+change jai+fait jaime jamais jarrive jattends je+confirme je+lai je+pourrai je+reste
-3 je+vous jetais jeudi joint kevin la+WORD la+fin la+liste la+mairie la+nounou lai laisse
-3 laissez+ME laissez+le laissez+moi laissez+un lalarme le+parquet le+poste le+train lenvoi+des
-3 les+DESIST les+LIST les+REMOVE les+STOP les+WORD les+arreter les+en.MESSAGE les+en.TEXT
-3 les+seuls les+sms lhoraire livrez loin lol ma+MENDED ma+OTHER ma+THING ma+THIRD ma+facture
-3 mairie+, maladie manquent mardi mavez+donne mdr me+MENDED me+STOP me+manquent me+supprimez
-3 mes+MSG message+vocal messages messages+, messages+la mis+en.DAY mobile+> mon+THIRD
-3 mon+mobile mon+operateur mont nai+NOMORE nai+pas nai+plus narretez+pas non+ca nouveau
-3 nouvelle numero+de numero+que on+fait ou+NOMORE ou+pas over pain par+en.LIST par+en.MESSAGES
-3 par+en.SENDING par+sms par+votre parquet partout pas+AGAIN pas+NOMORE pas+du pas+encore
-3 pas+madame pas+par pas+plus pas+vous passer+pour personne+> petit peut+on peux+NOMORE
-3 plait+ne plus+aucune points portail poste pour+ME pour+ce pour+voter pour+vous pourrai
-3 pouvez pouvez+REMOVE prends prenez pro proposition quand+meme que+faire que+jai que+la
-3 quelle quoi raye recevoir+vos refuse+de regime regime+, remettez+les renvoyez renvoyez+ME
-3 renvoyez+moi repondu reprendre reprenez retrouve rien+dautre rien+depuis saute se+fait seuls
-3 si si+cest so soir+et sont+les souvre souvre+NOMORE suis+TOOK suis+UNSUB suis+WORD
-3 suis+desabonne supprimez+NOMORE supprimez+pas sur+YOURS sur+la surtaxes tard telephone+est
-3 telephone+et temps terminez that toi+, toujours+CLIENT toujours+interessee tous+> tout+,
-3 traitement un+THING un+en.THINGS un+peu une+amende vacances vacances+> veut veux+continuer
-3 viens vient visite+, vocal voisin vos+INFO vos+ONE vos+en.LIST voulais+NOMORE voulais+pas
-3 vouloir vous+DESIST vous+REPLY vous+SEND vous+STOP vous+a vu
-2 *+je ,+arretez ,+cetait ,+comment ,+en.THIRD ,+en.THREAT ,+il ,+ils ,+jai ,+la ,+merci
-2 ,+mettez ,+no ,+ouf ,+pas ,+prenez ,+recommencez ,+renvoyez ,+rien ,+sinon ,+so ,+trop .+"
-2 .+% .+OTHER .+SEND .+aidez .+comptez .+continuez .+en.DITCH .+en.END .+en.KINDS .+en.MESSAGE
-2 .+en.TEXT .+inscrivez .+jaime .+jamais .+jarrive .+jetais .+ma .+mauvaise .+meilleures
-2 .+message .+my .+narretez .+personne .+present .+promis .+quels .+reabonnez .+remettez
-2 .+rendez .+super .+tkt .+toujours .+votre 16h30 18h 2e AGAIN+. DESIST+MSG DESIST+au
-2 DESIST+de DESIST+en.BEFORE DESIST+lalarme DESIST+ou DESIST+vous FEDUP+pas GET+a GET+ces
-2 GIVEUP+> GIVEUP+la INF+du INF+mon INF+un INFO+sur LIST+a ME+, ME+CLIENT ME+SAID ME+TU
-2 ME+WANT ME+assureur ME+au ME+aux ME+ca ME+cell ME+gene ME+lidee ME+meme ME+par ME+qui
-2 ME+rappeler ME+suis ME+tel ME+va MENDED+en MENDED+en.BEFORE MENDED+et MENDED+ma MENDED+par
-2 MENDED+un MSG+, MSG+? MSG+ME MSG+MSG MSG+au MSG+en.LIST MSG+en.ME MSG+en.MESSAGE
-2 MSG+en.MESSAGES MSG+en.SENDING MSG+en.TAIL MSG+en.TEXT MSG+me MSG+sms MSG+sont
-2 NOMORE+denvoyer NOMORE+en.DAY NOMORE+mon NOMORE+partir NOMORE+que NOMORE+simple NOMORE+tard
-2 NOMORE+tot NOMORE+votre NOMORE+vous NON+NON NON+YOURS NON+ce NON+en.NEGATIVE NON+non
-2 NUMBER+4 NUMBER+dans NUMBER+et NUMBER+par NUMBER+sur NUMBER+svp ONE+? ONE+YOURS ONE+ne
-2 ONE+sont ONE+suffit ONE+sur OTHER+> OTHER+? OTHER+STOP OTHER+sarrete PHONE+4 PHONE+dans
-2 PHONE+par PHONE+sur RECEIVING+. RECEIVING+> RECEIVING+ce RECEIVING+de RECEIVING+les
-2 RECEIVING+pas REMOVE+, REMOVE+YOURS REMOVE+les REMOVE+ma REMOVE+mon REMOVE+ton REPLY+ME
-2 REPLY+les REPLY+moi REPLY+pas SAID+DESIST SAID+de SAID+en.ALONE SAID+en.BADMSG SAID+en.ENDED
-2 SAID+en.KEYWORD SAID+en.STOP SAID+stop SEE SEE+ME SEE+en.DAY SEE+mon SEND SEND+ME SEND+a
-2 SEND+jamais SEND+le SEND+par SEND+pas STOP+au STOP+de STOP+devant STOP+en.BEFORE
-2 STOP+lalarme STOP+ou STOP+vous THING+de THIRD+, THIRD+en.BODY THIRD+faut THIRD+nest
-2 THIRD+vous TOOK+le TOOK+les TOOK+ma TU+des TU+en.VOC WANT+MENDED WANT+WORD WANT+annuler
-2 WORD+NOMORE WORD+au WORD+de WORD+en.BEFORE WORD+lalarme WORD+le WORD+mon WORD+ou WORD+tout
-2 WORD+vous YOURS+> YOURS+YOURS YOURS+accueil YOURS+ces YOURS+codes YOURS+communications
-2 YOURS+contact YOURS+contacts YOURS+en.PHONE YOURS+en.TEXT YOURS+en.WHO YOURS+genre
-2 YOURS+legal YOURS+menus YOURS+messages YOURS+nuit YOURS+parents YOURS+petits YOURS+portable
-2 YOURS+proposition YOURS+telephone a+ME a+THING a+WANT a+demande a+domicile a+faire a+jour
-2 a+la a+le a+marche a+mecrire a+mon a+qui a+ri acces accueil accueil+, adresse+de affiche
-2 ai+besoin aidez aidez+ME aidez+moi aime+> alerte+> alertes+> allergique alors alors+?
-2 annonce ans+> anyway appelle appli apporte arret+> arrete+, arrete+de arretez+vous arrive
-2 assureur at attends au+laser aussi+les autorise autorise+> aux+MENDED aux+en.BEFORE
-2 aux+messages avais avant+le avec+en.DAY avec+la avec+les avec+mon avec+plaisir avez+ME
-2 avez+en.DAY avez+inverse avez+mon avez+une aviez aviez+SAID aviez+dit avis+> balcon bancaire
-2 bande+de beaucoup+YOURS bebe+> besoin besoin+de bien+YOURS bien+ici biffer bleu bleu+> bonne
-2 boulot boulot+, bureau bus by ca+coute ca+ira campagne can+en.SUBJECT candidat cant cantine
-2 cause+dun cause+en.DOESNT cause+en.DONT caution ce+genre ce+legal ce+portable celui+avec
-2 ces+textos cest+pour cest+tout cest+une cette+nuit change change+, changed chaque+semaine
-2 chaud cher chez chez+nous classe cles codes+MSG codes+promo comme+la comment+> comment+ME
-2 comment+ca comment+en.BEFORE comment+en.ME comment+en.TAIL comment+en.VOC comment+me
-2 comment+on communications compta compta+, comptez comptez+ME comptez+moi connait contacter+.
-2 contacts contacts+, cote coute+quelque croyais croyais+SEE croyais+avoir cru+que
-2 daccord+pour dannuler dans+les dans+vos darreter+de davis+, de+CARELESS de+GET de+THING
-2 de+casse de+caution de+dossier de+fou de+messages de+mettre de+mon de+ne de+nouveau
-2 de+nouvelles de+portable de+recevoir de+reseau de+semaine de+soucis de+temps de+tout de+voir
-2 debordent decide declenche decouvert+WANT decouvert+autorise decrire+a demain+, demain+>
-2 demain+svp demander+, dent depuis+la derangez derangez+NOMORE dernier+ONE des+en.PLURALS
-2 des+promos desole destinataires deteste detre+dans deux+, deux+semaines devant+le devis
-2 dhabitude dimanche+> dis+NOMORE dispo dit+de domicile done dont+je dose dose+> dossier+>
-2 du+THING du+en.BEFORE du+en.MESSAGE du+en.TEXT du+message ecrivez+ME ecrivez+moi effacer
-2 embeter en+STOP en+WORD en.ALONE+je en.ALONE+ou en.BADMSG+je en.BADMSG+ou en.BEFORE+.
-2 en.BEFORE+MENDED en.BEFORE+SAID en.BEFORE+en.END en.BEFORE+en.ENDED en.BEFORE+en.KEYWORD
-2 en.BEFORE+en.MENDED en.BEFORE+la en.BEFORE+ne en.BEFORE+suis en.BEFORE+that en.BEFORE+va
-2 en.BODY+, en.BODY+NOMORE en.DAY+assureur en.DAY+cell en.DAY+tel en.DITCH en.DITCH+en.SUBJECT
-2 en.DITCH+ma en.DOESNT+je en.DONT+je en.END+the en.ENDED+je en.ENDED+ou en.FROM+en.MY
-2 en.FROM+en.THESE en.FROM+your en.I+en.WANT en.KEYWORD+je en.KEYWORD+ou en.LIST+YOURS
-2 en.LIST+de en.LIST+en en.LIST+ne en.LIST+sont en.LOSE+ma en.ME en.ME+REMOVE en.ME+SAID
-2 en.ME+suis en.ME+va en.MESSAGE+YOURS en.MESSAGE+ne en.MESSAGE+sont en.MESSAGE+sur
-2 en.MESSAGES+YOURS en.MESSAGES+de en.MESSAGES+en en.MESSAGES+en.BEFORE en.MESSAGES+ne
-2 en.MESSAGES+sont en.MY+MSG en.MY+en.BADMSG en.MY+en.OTHER en.NEG+ou en.NEGATIVE+NON
-2 en.NEGATIVE+YOURS en.NEGATIVE+ce en.NEGATIVE+cest en.NEGATIVE+en.NEGATIVE en.NEGATIVE+non
-2 en.SENDING+? en.SENDING+YOURS en.SENDING+en en.SENDING+ne en.SENDING+sont en.STOP+en.BEFORE
-2 en.STOP+je en.STOP+ou en.SUBJECT en.SUBJECT+en.GET en.SUBJECT+en.WANT en.SUBJECT+en.WISH
-2 en.TAIL en.TAIL+REMOVE en.TAIL+SAID en.TAIL+suis en.TAIL+va en.TEXT+YOURS en.TEXT+ne
-2 en.TEXT+sont en.TEXT+sur en.THESE+NOMORE en.THINGS+, en.THINGS+MSG en.THINGS+a
-2 en.THINGS+promo en.VOC+MENDED en.VOC+NOMORE en.VOC+SAID en.VOC+STOP en.VOC+posted
-2 en.VOC+suis en.VOC+va enfants+ne enleve enlever enlevez enterrement envoye envoyer+> envoyez
-2 est+AGAIN est+MENDED est+REMOVE est+deja et+AGAIN et+en.VOC et+jai et+surtout et+toujours
-2 ete+REMOVE ete+TOOK etes etes+les etes+ouverts etes+vous exactement facture faire+alors fais
-2 fait+passer faite faite+, faites+les fallait fallait+NOMORE fallait+pas faudrait+que
-2 faut+pas fax fetes fin+, fin+de fin+des fixe fleurs fois+, fois+et font foot foot+> fou
-2 fuite garantie gardez+en.DAY gardez+mon gauche gene gene+NOMORE genre gosses grace had has
-2 he i i+en.WANT i+en.WISH il+faut ill impossible+de in+your infos+> inscrivez inscrivez+ME
-2 inscrivez+moi interesse+par inverse ira jadore+YOURS jadore+vos jai+CARELESS jai+REPLY
-2 jai+STOP jai+TOOK jai+besoin jai+cru jai+la jai+recu jai+tape jamais+, jamais+de jamais+je
-2 jarrete+de jattends+YOURS javais+REMOVE je+GIVEUP je+croyais je+deteste je+dois je+donne
-2 je+fais je+lache je+nai je+rale je+recevais je+regarde je+reponds je+trouve jen jen+peux
-2 jetais+a joindre joindre+> joint+> joublie jour+ME jour+de jour+en.BEFORE jour+en.ME
-2 jour+en.TAIL jour+en.VOC jour+me judo jure jy la la+LIST la+NUMBER la+bonne la+cantine
-2 la+compta la+en.EVENT la+je la+mise la+nouvelle la+pharmacie la+pour la+pub la+reponse
-2 la+vie lache lache+la ladresse laisse+en.DAY laisse+mon laisser+un lancienne laser laser+,
-2 lassurance le+MENDED le+ONE le+OTHER le+THIRD le+au le+dessert le+en.DAY le+en.MESSAGE
-2 le+en.THINGS le+monde le+plombier le+portail le+proprietaire leau left legal lenvoi+de les+>
-2 les+autres les+avais les+cles les+envoyer les+gens les+jours les+parents les+points
-2 les+remettre lexamen lidee lidee+de ligne+4 linstant livrez+a lor lor+> lorage lordre lundi
-2 m m+. ma+AGAIN ma+AUTHORITY ma+SAID ma+WORD ma+carte ma+collegue ma+dit ma+encore ma+fait
-2 ma+plainte ma+tante madame+, magasin+, mail mairie+> mais+THIRD mais+arrete mais+il mais+jai
-2 mais+laissez mange manque manquent+, marche+plus mardi+, mari+. mas mdr+> me+REMOVE me+SAID
-2 me+suis me+va meilleures meilleures+salutations meme meme+> meme+pour menus menus+du menvoie
-2 menvoie+des menvoyer+les merci+a merci+le mes+alertes mes+enfants message+, messages+ME
-2 messages+en.BEFORE messages+en.ME messages+en.TAIL messages+me midi mieux+si mind
-2 minteresse+NOMORE minteresse+pas mis mis+ME mis+mon mise mise+a moi+, moi+YOURS moi+au
-2 moi+aux moi+ca moi+lidee moi+meme moi+par moi+qui mon+assureur mon+cell mon+tel na na+NOMORE
-2 nai navez+rien ne+REPLY ne+pas ne+recois ne+souvre ne+veulent ne+vient ne+voulais neige
-2 nest+NOMORE nom non+NON non+YOURS non+ce non+cest non+en.NEGATIVE non+non nouveau+MENDED
-2 nouveau+NUMBER nouveau+PHONE nouveau+numero nouvelle+> nouvelles nuit numero+sur of+en.MY
-2 on+en.MY on+ma on+sera other ou+AGAIN ou+encore oublie oubliez+le ouf ouf+, ouverts over+>
-2 par+ERROR par+MSG par+ONE par+erreur par+vos parapluie parents parfait partout+, pas+GET
-2 pas+MENDED pas+RECEIVING pas+interessee pas+la pas+recevoir passage passez+par personne
-2 personne+, petits+MENDED petits+MSG petits+en.BEFORE petits+en.LIST petits+en.MESSAGES
-2 petits+en.SENDING petits+messages peu pharmacie pizza plaie plainte+. planning please+>
-2 plus+en.DAY plus+mon plus+que plus+simple plus+tard plus+tot plus+vos porte+> possible+?
-2 posted pour+OTHER pour+demain pour+la pour+linstant pour+ton pour+votre pouvez+MENDED
-2 pouvez+effacer pouvez+lenlever prelevement prie+de prie+pour proces promis promo promos+par
-2 proprietaire prospectus pub+> pub+a que+0 que+ca quel quelquun+se quels question+, qui+>
-2 qui+a qui+fait qui+se r racheter rappel reabonne reabonnez reabonnez+ME reabonnez+moi
-2 reactivez recevais recevoir+a recevoir+ces recois+NOMORE recois+plus recommencez+a recu+>
-2 redis refuse+les regarde reinscrivez reinscrivez+ME reinscrivez+moi remboursez remettre
-2 remettre+> reponds repondu+DESIST repondu+STOP repondu+WORD repondu+en.ALONE
-2 repondu+en.BADMSG repondu+en.ENDED repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP
-2 repondu+stop reprendre+> reste retablir retire+ma retirer+de reviens ri ri+a rib rib+> room
-2 rue+de sa+CARELESS sa+GIVEUP sa+fiche said sais sais+NOMORE salle salutations salutations+>
-2 sanglier sans+STOP sans+WORD sans+YOURS sans+arret sans+vos sarrete se+declenche se+desiste
-2 semaine+, semaine+> semaines send sera+plus serai serais serait+mieux seule shampoing
-2 si+quelquun sms+? sms+YOURS sms+de sms+quand sms+sont sms+sur soin solde soldes+> sortez
-2 soucis sourire souvent souvre+pas start stop+en.BEFORE stop+je stop+ou stopper stopper+>
-2 suffit+pour suis super+, supprimer+ME supprimer+en.DAY supprimer+mon supprimez
-2 surtout+NOMORE surtout+narretez t+THIRD ta tant tante tapis tard+> tas texes text+> textez
-2 theres+a tkt today tombent ton+MSG ton+ONE ton+en.BEFORE ton+en.KINDS ton+en.MESSAGE
-2 ton+en.TEXT ton+message tot tot+YOURS tot+ce touchez touchez+NOMORE touchez+pas tous+YOURS
-2 tous+ces tout+STOP toute+lequipe transfere+> transmettre triste trois+mois trouve trouve+> u
-2 un un+CLIENT un+MSG un+ONE un+STOP un+WORD un+WRONG un+article un+en.WHO un+enterrement
-2 un+faux un+patient une+autre urgence utilise vaccin vas vas+y vers vert veuillez+REMOVE
-2 veulent veulent+NOMORE veulent+plus veut+que veux veux+> veux+de vie+> vient+NOMORE vite+,
-2 vite+> voiture+> vos+codes vos+communications vos+contacts vos+menus vos+messages vos+petits
-2 voter votre+NUMBER votre+TU votre+accueil votre+contact votre+en.MESSAGE votre+en.WHO
-2 votre+proposition votre+texto vous+> vous+ERROR vous+ME vous+REMOVE vous+devant vous+devez
-2 vous+dois vous+embeter vous+fermez vous+le vous+livrez vous+transfere vraiment what your+MSG
-2 your+en.LIST your+en.SENDING
2 "+sur , ,+biffez ,+dou ,+en.LIST ,+en.MESSAGES ,+en.NEG ,+en.SENDING ,+en.VOC ,+lachez
2 ,+laissez ,+mauvaise ,+nous ,+pourriez ,+sortez ,+supprimez .+INF .+STOP .+WANT .+YOURS
2 .+annulation .+autant .+bloque .+c .+ceci .+cette .+chaque .+content .+dehors .+derniere
2 .+desinscrivez .+dis .+en.ASKED .+en.GET .+en.KEYWORD .+en.LOSE .+en.REMOVE .+en.THINGS
2 .+en.THIRD .+en.UNSUB .+foutez .+hors .+jarrete .+madame .+meme .+nen .+never .+on
2 .+operateur .+p .+poubelle .+que .+quelle .+quon .+relisez .+remove .+resiliez .+sauf .+take
2 .+tournez .+uniquement .+we 06+> 1 33700 ?+STOP ?+WORD ?+en.ALONE ?+en.ENDED ?+en.KEYWORD
2 ?+le ?+plus AGAIN+longtemps AGAIN+vous AUTHORITY+, CLIENT+DESIST CLIENT+STOP CLIENT+WORD
2 CLIENT+a CLIENT+pour CONSENT+que DESIST+cosi DESIST+du GET GET+des GIVEUP+faire
2 GIVEUP+tomber INF+svp INFO+aux INFO+constructeur ME ME+06 ME+INF ME+PEACE ME+a ME+cest
2 ME+desabboner ME+desiste ME+dossier ME+en.MY ME+en.NUMBER ME+jai ME+ordonnance ME+sortir
2 ME+telephone ME+trankil MENDED+ME MENDED+SAID MENDED+ce MENDED+des MENDED+pour MREM+.
2 MREM+de MSEND+plus MSG+STOP MSG+TU MSG+de MSG+dentretien MSG+du MSG+ni MSG+svp MSG+texte
2 NOMORE+ME NOMORE+SAID NOMORE+TOOK NOMORE+a NOMORE+avec NOMORE+besoin NOMORE+dans
2 NOMORE+demande NOMORE+deux NOMORE+envie NOMORE+le NOMORE+lieu NOMORE+mecrire NOMORE+merci
2 NOMORE+mme NOMORE+parmi NOMORE+possible NOMORE+signe NOMORE+sollicitation NON+> NON+pas
2 NUMBER+NUMBER NUMBER+aussi NUMBER+dun NUMBER+en.BEFORE NUMBER+en.DOESNT NUMBER+en.DONT
2 NUMBER+en.NEGATIVE ONE+> ONE+STOP ONE+c ONE+constructeur ONE+du ONE+merci ONE+ni OTHER+0
2 OTHER+du OTHER+en.DAY OTHER+est PHONE+> PHONE+aussi PHONE+dun PHONE+en.DOESNT PHONE+en.DONT
2 PHONE+je RECEIVING+dans RECEIVING+fiscal RECEIVING+un REMOVE+celui REMOVE+des REMOVE+plus
2 REPLY+. SAID+, SAID+> SAID+au SAID+que SEE+. SEE+vos SEND+? SEND+ici STOP+ces STOP+ceux
2 STOP+cosi STOP+svp THING+postale THIRD+mavait THIRD+ne THIRD+pour THIRD+va THIRD+y TOOK+>
2 TOOK+ME TOOK+en.DAY TOOK+mon TU+, TU+a TU+au TU+une WANT+bien WANT+darreter WANT+des
2 WANT+pas WORD+cest WORD+cosi WORD+et WRONG+NUMBER WRONG+PHONE YOURS+en.VOC YOURS+fil
2 YOURS+jour YOURS+les YOURS+part YOURS+sous YOURS+textos YOURS+trucs a+ca a+en.BEFORE a+lui
2 a+menvoyer a+quittes a+rien a+trouve a+vos absences adieu+> adresse+postale again again+,
2 ai+NOMORE ai+WORD ai+assez amis amis+> an an+> and and+en.BEFORE and+my anglais anniversaire
2 anniversaire+> anniversaires annulation annule+> annule+a another aretez arreter+les
2 au+33700 aucune+sollicitation autorisation+, autre+NUMBER autre+PHONE aux awa ayez+ME
2 ayez+en.DAY ayez+mon banque+, basta basta+cosi belle+THIRD belle+mere beurre beurre+>
2 bien+SAID bien+que bien+sans biffez bloque+. bloques bon+, bons both both+> boutique bravo+,
2 brebis but c+trop ca ca+YOURS ca+chez ca+minteresse ca+sarrete ca+suffit camarade camp
2 camp+> captures catechisme ce+THING ce+jour ceci+est celui cents ces+INFO ces+LIST ces+ONE
2 ces+en.LIST ces+en.MESSAGE ces+en.MESSAGES ces+en.TEXT ces+envois ces+sms cessez+YOURS
2 cest+AUTHORITY cest+STOP cest+fini cest+mieux cest+vous ceux+la changements
2 changements+dhoraire chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES chaque+en.SENDING
2 chaque+en.TEXT chaque+sms chez+moi clair+> clique+pour clos clos+depuis cnil colle
2 combien+pour comme+indesirable comment+fait commerce complet consentement conso constructeur
2 contacter+> continuez+, controle controle+technique cosi cosi+> coupe+les coupez+YOURS
2 coupez+ces credits daily dans+votre dautre+> davoir de+AUTHORITY de+MREM de+REMOVE
2 de+catechisme de+en.MESSAGES de+fermeture de+lassociation de+menvoyer de+plus de+quelquun
2 de+question de+rappels de+reduction de+texto de+train de+votre de+vous decole decrire dehors
2 deja deja+SAID demande+> demande+DESIST demande+STOP demande+darreter demenage+a den+prendre
2 depuis+0 depuis+en.DAY depuis+juin depuis+paques derange derniere+, des+MENDED des+en.BEFORE
2 des+en.SENDING des+messages des+parents desabboner desabboner+> desinscription desinscrire
2 desinscrivez desinscrivez+ME desinscrivez+moi desormais+> deux+ans dhoraire difficile
2 diffusion diffusion+> dis dit+que donc+NOMORE donc+je donc+plus donne+pas donner dossier+est
2 du+4 du+MENDED du+MSG du+harcelement du+tout economisez economisez+YOURS economisez+vos
2 ecrire ecrire+> effacez+le elections en+francais en+magasin en+rester en.AGAIN+, en.ALONE
2 en.ALONE+du en.ALONE+en.MENDED en.ALONE+svp en.ASKED+en.BEFORE en.ASKED+en.VOC en.BADMSG+du
2 en.BADMSG+en.MENDED en.BEFORE+NUMBER en.BEFORE+REPLY en.BEFORE+THIRD en.BEFORE+anniversaire
2 en.BEFORE+both en.BEFORE+desabboner en.BEFORE+desiste en.BEFORE+du en.BEFORE+en.HEY
2 en.BEFORE+en.I en.BEFORE+en.NEGATIVE en.BEFORE+en.SENDING en.BEFORE+en.SUBJECT
2 en.BEFORE+even en.BEFORE+no en.BEFORE+pour en.BEFORE+quand en.BEFORE+reminders
2 en.BEFORE+texte en.BEFORE+texter en.BEFORE+to en.BLOCK+en.WHO en.DAY+06 en.DAY+and
2 en.DAY+dossier en.DAY+en.NUMBER en.DAY+ordonnance en.DAY+telephone en.DEAR en.DITCH+YOURS
2 en.DITCH+ce en.DITCH+en.DAY en.DOESNT+> en.DOESNT+en.BEFORE en.DOESNT+en.GET en.END+my
2 en.ENDED+du en.ENDED+en.MENDED en.FROM+ME en.FROM+en.ME en.FROM+en.TAIL en.FROM+me
2 en.HEY+en.HEY en.KEYWORD+du en.KEYWORD+en.MENDED en.KINDS en.KINDS+a en.LIST+> en.LIST+c
2 en.LIST+ni en.LIST+pour en.LIST+que en.LOSE+YOURS en.LOSE+ce en.LOSE+my en.ME+REPLY
2 en.ME+both en.ME+desabboner en.ME+desiste en.ME+en.MY en.ME+texter en.MENDED+> en.MESSAGE+,
2 en.MESSAGE+STOP en.MESSAGE+c en.MESSAGE+ni en.MESSAGES+c en.MESSAGES+ni en.MESSAGES+pour
2 en.MY+> en.MY+daily en.MY+wife en.NEG+0 en.NEG+du en.NEG+en.DAY en.NEG+en.GET
2 en.NEG+en.KINDS en.NEG+en.SENDING en.NEGATIVE+> en.NEGATIVE+pas en.NOT+en.GET
2 en.PHONE+NUMBER en.PHONE+en.NEGATIVE en.PLURALS+are en.REMOVE+> en.REMOVE+my en.REPLY+a
2 en.SENDING+, en.SENDING+> en.SENDING+a en.SENDING+c en.SENDING+ni en.SENDING+pour en.STOP+du
2 en.TAIL+REPLY en.TAIL+both en.TAIL+desabboner en.TAIL+desiste en.TAIL+en.MY en.TAIL+texter
2 en.TAKE+en.BEFORE en.TEXT en.TEXT+STOP en.TEXT+c en.TEXT+ni en.THESE en.THIRD+. en.THIRD+>
2 en.THIRD+THIRD en.THIRD+anniversaire en.THIRD+qui en.TIME+en.SUBJECT en.TIME+i en.UNSUB
2 en.VOC+, en.VOC+NUMBER en.VOC+REPLY en.VOC+both en.VOC+desabboner en.VOC+desiste
2 en.VOC+en.NEGATIVE en.VOC+en.THINGS en.VOC+no en.VOC+texter en.WANT+en.MY en.WHO+> en.WISH
2 en.WISH+en.BEFORE en.YOU+en.NEG encore+> encore+longtemps encore+vous enlevez+> envie envoi
2 envoi+> est+celui est+clos est+pas est+rendu est+vendue et+vous etape etes+dans even
2 evidemment+, ex ex+qui facebook facture+0 facture+en.DAY fait+on faites+ME faites+moi
2 falloir famille fausse faut+plus faut+un ferait ferme fermez fichez fiscal+, fois fois+.
2 fois+> forcez forfait+bloque foutez foutez+le francais from from+en.VOC garage+> gardez gere
2 grand+THIRD grappe grappe+avec gsm guichet+> haha harcelement hein hors hors+de id il+WANT
2 il+ma il+ne il+va il+y imaginez in interesse+DESIST interesse+STOP interesse+WORD
2 inutile+SEND invitations it+> jai+annule jai+jamais jai+pris jai+vendu jamais+CLIENT
2 jamais+signe janvier+, javais+pourtant je+CARELESS je+RECEIVING je+TOOK je+crois
2 je+en.BEFORE je+moppose je+ne je+paie je+porte je+quitte je+rends je+resilie je+revoque
2 je+tape je+vote jeux jeux+INFO jeux+concours jour+. jugement+est la+. la+MSG la+OTHER
2 la+SAID la+cnil la+grappe la+longue la+page la+paroisse la+presente la+prochaine
2 la+prospection la+publicite la+reception la+reclame laccord lachez+le lassociation
2 lautorisation le+LIST le+RECEIVING le+TU le+camp le+club le+commerce le+contact le+de
2 le+dernier le+dis le+en.BODY le+en.EVENT le+en.LIST le+en.SENDING le+en.THESE le+en.WHO
2 le+faire le+lien le+menage le+mien le+recu le+tribunal leave leave+ME leave+en.BEFORE
2 leave+en.ME leave+en.TAIL leave+en.VOC leave+me les+TOOK les+absences les+appels
2 les+changements les+efface les+en.PLURALS les+frais les+pubs les+soldes les+sondages
2 les+ventes lettres+, like lire+, lire+. list list+en.BEFORE longtemps longue longue+,
2 lui+souhaiter ma+CLIENT ma+boite ma+inscrit ma+presence ma+reponse maintenant+, mais+DESIST
2 mais+REMOVE mais+WORD mais+arretez mais+sans malades maman+ME maman+nous matin mauvais
2 mavait me+REPLY me+desabboner me+desiste me+en.MY me+texter meme+NOMORE meme+ma meme+pas
2 men+RECEIVING men+passe merci+> merci+den mere mes+NUMBER messages+du mest+utile mien mis+en
2 mis+un mme+perrin moi+PEACE moi+cest moi+jai moi+trankil mon+06 mon+dossier mon+en.NUMBER
2 mon+ordonnance mon+telephone monsieur+, moppose morceau more+> moublier+> mutuel my+wife
2 nai+aucune narrete narrete+NOMORE narrete+pas nautorise+pas navez+pas ne+SEND ne+la
2 ne+menvoyez ne+supporte ne+viendra nen nenvoyez+plus ni+en.LIST ni+en.MESSAGE ni+en.MESSAGES
2 ni+en.SENDING ni+en.TEXT ni+sms non+> non+pas nos not+en.GET note+> notifs+> nous+INF
2 nous+REMOVE nous+a novembre num num+> numero+en.BODY numero+nest numeros ny+a offres+> ok+,
2 on+WANT on+pour on+veut operateur+SAID operateur+prevenu ordonnance otez ou+> ou+est
2 oubliez+ME oubliez+en.DAY oubliez+mon oui+evidemment oust oust+> p page+, paid paix panneaux
2 panneaux+solaires paques par+ME par+en.KINDS par+message particulier particulier+, pas+ME
2 pas+TOOK pas+YOURS pas+comment pas+le pas+mme pas+sur pas+vos passe+dans passee passer
2 passerai patron payee perdez perdu+, perrin perrin+> peu+, peur peuvent phone
2 phone+en.BEFORE pitie+> place place+dans plainte pleine plus+> plus+MENDED plus+MSEND
2 plus+NOMORE plus+a plus+lieu plus+ma plus+par plus+parmi plus+rien plus+un point point+,
2 possible+to postale postale+, poubelle+, pour+INF pour+STOP pour+ca pour+les pour+que
2 pour+resilier pourriez pourtant pouvez+ME pouvez+STOP pouvez+couper pouvez+les prendre
2 presence presente+, prevenu previens pris prochain+je prochaine+etape prospection+> pu
2 pub+sur publicite publicite+> pubs+, purge que+ME que+je que+les que+mon que+votre
2 question+que quitte quitte+YOURS quitte+le quitte+votre quittes+. quon+mecrive
2 rappel+constructeur rappeler+> rappels+dentretien rayer reattribue reattribue+. reception
2 recevoir recevoir+des reclame recu+fiscal reduction refuse+> relisez relisez+ma remove
2 remove+my reponse+de resilier resiliez resiliez+ma respectez reste+, rester+la retire
2 retire+YOURS retire+ce retirez+ME retraite revoque revoque+CONSENT revoque+lautorisation
2 rgpd rien+> rien+SAID rien+merci s s+. sac satisfaction+> sauf se+desabonner
2 semaine+derniere semaine+passee sen septembre+, sert sert+a service sest+WORD si+ca si+vous
2 signale signale+au sil sms+c sms+ni sms+svp solaires son+THIRD son+anniversaire sondages
2 souhaite+NOMORE souhaiter souhaiter+en.BEFORE souhaiter+en.THIRD souhaiter+son sport stop+du
2 suffit+, suis+jamais supporte supporte+NOMORE supporte+plus sur+LIST sur+liste take
2 technique telephone+> tenu texto+merci textos+en texts the+daily tire to+en.BEFORE tomber
2 toujours+> toujours+NOMORE tournez tournez+la tout+LIST tout+MSG tout+SEND tout+de
2 tout+envoi toute toute+sollicitation toutes toutes+les trankil trankil+> trente trente+cents
2 tres tres+bien trop+> trucs un+" un+MENDED un+et un+numero une+nounou uniquement+>
2 uniquement+les vais+porter vegan vendu vendu+la vendue vendue+, veut+pas viendra
2 viendra+NOMORE viendra+plus voila+> voitures vos+envois votre+MENDED votre+PHONE
2 votre+en.VOC votre+numero votre+part vous+MREM vous+WANT vous+avec vous+ayez vous+faire
2 vous+forcez vous+je vous+mettre vous+prie want+en.MY webinaires webinaires+, welcome
2 welcome+> wife y+a you zero
3 "+. * ,+GIVEUP ,+MSG ,+NOMORE ,+NON ,+arrete ,+cessez ,+ceux ,+coupez ,+dont ,+effacez
3 ,+elle ,+en.DOESNT ,+en.DONT ,+fermez ,+ni ,+non ,+ny ,+oui ,+rendez ,+toujours .+DESIST
3 .+SAID .+deja .+desinscription .+en .+en.ENDED .+en.I .+en.MENDED .+en.MY .+en.THESE
3 .+en.WRONG .+gardez .+i .+je .+jvous .+mauvais .+mettez .+ne .+ni .+par .+passez .+refus
3 .+restons .+rien .+si .+termine .+vos .+wrong 0+ans 0+mois 2 ?+. ?+MENDED ?+REMOVE AGAIN+>
3 AGAIN+rien CLIENT CLIENT+, CONSENT+> CONSENT+MENDED CONSENT+REMOVE CONSENT+TOOK
3 CONSENT+en.DITCH CONSENT+en.LOSE CONSENT+retire DESIST+YOURS DESIST+quoi GET+ca GIVEUP+ME
3 GIVEUP+moi INF INF+de LIST+rouge ME+. ME+OTHER ME+REPLY ME+avons ME+de MENDED+ca
3 MENDED+en.HEY MENDED+moi MREM+> MSG+. MSG+en.HEY MSG+sil MSG+sur NOMORE+. NOMORE+MSEND
3 NOMORE+la NOMORE+part NOMORE+rien NON+merci NUMBER NUMBER+> NUMBER+a ONE+. OTHER+de PHONE+,
3 REMOVE+ce SEE+, STOP+SEND STOP+YOURS STOP+quoi THING+0 THING+ca THING+en.DAY THIRD+qui
3 THIRD+taper TOOK+sans TU WANT+STOP WORD+ME WORD+quoi WORD+vus YOURS+INFO YOURS+MSG
3 YOURS+ligne YOURS+qui a+ce a+ma a+partir a+un abstenez abstenez+vous accord accord+, ai
3 ailleurs+, allez+, and+en.MY anglais+, annulez+ME annulez+en.DAY annulez+mon ans+, ans+.
3 appels arretez+> assez+vus au+AUTHORITY au+cimetiere aussi+, avec+tes avons ayez barriere
3 bien+, box ca+vous ce+numero ce+qui ceci celui+de cessez+> cest+NON cest+bon
3 cest+en.NEGATIVE cest+non cest+ou cette+NUMBER cette+PHONE cette+ligne change+de chaque
3 chaque+MSG chaque+ONE cimetiere coche complet+> concours consentement+MENDED
3 consentement+REMOVE consentement+TOOK consentement+en.DITCH consentement+en.LOSE
3 consentement+retire contacte content content+> couper+> d dalertes dans+le de+NOMORE
3 de+YOURS de+ca de+en.MESSAGE de+pub de+satisfaction deau decline deffacer demande demandee
3 demandee+le demandes den dentretien desabonner desormais detre+TU detre+contacte dhier
3 dire+, donnerai donnerai+NOMORE donnerai+pas du+en.EVENT du+groupe du+matin du+service dun
3 effacez elle en.AGAIN en.ASKED en.BEFORE+> en.BEFORE+MSG en.BEFORE+SEND en.BEFORE+en.BEFORE
3 en.BEFORE+en.LIST en.BEFORE+ok en.BEFORE+sur en.BODY+pour en.CALL+en.BEFORE en.DAY+OTHER
3 en.DAY+ans en.DAY+mois en.DITCH+ME en.DITCH+mon en.FROM+en.VOC en.HEY en.HEY+,
3 en.I+en.BEFORE en.LIST en.LIST+du en.LOSE en.LOSE+> en.LOSE+en.DAY en.LOSE+mon en.ME+SEND
3 en.MESSAGES en.MESSAGES+, en.MESSAGES+du en.NEG+> en.NEGATIVE+merci en.NUMBER+.
3 en.NUMBER+en.BODY en.NUMBER+nest en.PHONE+. en.PHONE+en.BODY en.PHONE+nest en.PLURALS
3 en.REMOVE en.SENDING+du en.STOP+DESIST en.STOP+STOP en.SUBJECT+en.BEFORE en.TAIL+SEND
3 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TAKE+my en.THREAT en.VOC+?
3 en.VOC+en.NEG en.WHO en.WISH+en.MY en.WRONG entre+ME entre+nous erreur erreur+de est+0
3 est+en.DAY et+THIRD et+YOURS et+en.DAY et+mon et+on facon faire+. faire+SEE faire+voir
3 fermez+le fidele fin+> gens gentil+> grand grand+mere groupe il+taper in+en.MY indesirable+,
3 indesirable+> inutile inutile+de jai+NOMORE jai+coche jamais+donne jappelle je+change
3 je+decline je+ny jsuis jsuis+NOMORE jsuis+pas juridique juste+les jvous la+, la+barriere
3 lachez+ME lachez+moi lan+RECEIVING lan+passe le+bip le+menu le+sac les+INFO les+en.BEFORE
3 les+messages les+pieds les+prochains les+rdv les+retards les+textos letait lettres lettres+>
3 lien+pour lire liste+. liste+rouge ma+grand ma+place mais+STOP mal+de mauvais+MENDED
3 mauvais+NUMBER mauvais+PHONE mauvais+numero me+SEND mecrive menu menvoyez merci+, messagerie
3 messagerie+> messages+sur mme moi moi+> mon+OTHER moublier msg msg+> ne+MSEND ne+suis ni+MSG
3 ni+ONE non+merci note notifs nous+SEND nous+avons nouveau+> nulle nulle+part on+tire on+vous
3 paix+> paques+> parler paroisse part pas+avec pas+besoin pas+moi passe+, passe+> passee+,
3 passez pieds pitie plainte+> portable+, porte+AUTHORITY porte+plainte pour+AGAIN pour+GET
3 pour+recevoir pour+toujours pourriez+vous pouvez+le prefere prendre+note presente prete+>
3 prie+> prochains prospection publie pus que+ce quit quittes rdv rdv+du reception+,
3 recevoir+ca refus+> refuse+detre relancer+, rendu rendu+, retards retards+de retire+ME
3 retire+en.DAY retire+mon retirez retirez+moi revenez rien+WANT rien+demande rien+du robinet
3 sans+ME sans+MSG sans+facon sans+moi sans+textos satisfaction se+desinscrire semaine sera
3 serait+gentil seulement sil+vous sms soit soit+le sous suffit suis+NOMORE suis+pas suite
3 suite+> supprimez+> taper taper+pour telephone+. telephone+en.BODY telephone+nest
3 termine+les texter texting texto texto+. texto+> tire+un toujours+, toujours+rien tout+TU
3 trait trait+sur un+trait une+ERROR une+erreur va vendu+, veux+pas vibre vibre+, vide+.
3 volontiers votre+liste vous+plait vous+previens vus whatever wrong
4 ,+MENDED ,+donc ,+en.HEY ,+inutile ,+ok ,+y .+GIVEUP .+REMOVE .+en.THREAT .+il .+javais
4 .+lachez .+merde .+stop 60 60+millions ?+? AGAIN+NOMORE AGAIN+et AGAIN+un DESIST+hier INF+>
4 LIST+. ME+NUMBER ME+accord ME+natel ME+pour ME+texter MENDED+sans MSEND+AGAIN MSEND+encore
4 MSG+merci MSG+pour NOMORE+> NOMORE+CLIENT NOMORE+SEND NOMORE+donne NOMORE+fini NOMORE+moi
4 NOMORE+necessaire RECEIVING+AGAIN RECEIVING+encore REMOVE+sans SEND+NOMORE STOP+du STOP+hier
4 THING+est WANT+couper WORD+. WORD+moi WORD+svp YOURS+CONSENT YOURS+PHONE YOURS+autorisation
4 YOURS+envois YOURS+liste YOURS+numero YOURS+pubs a+pas ailleurs alertes+de allez allez+vous
4 ans arrete+> arretez+de aussi+> autant autorisation aux+gens avril bip cause+de ces+MSG
4 cest+ME cest+en.DAY cest+fait cest+mon cetait+une cette+CONSENT cette+autorisation chantal
4 comme continuez continuez+et coupure coupure+deau danalyse de+MSEND de+SEND de+coupure
4 de+en.TEXT de+fois de+men de+suite deau+, deja+WANT deja+demande des+MSG desabonner+>
4 desactive detre diplome dit donc en+0 en+en.DAY en+indesirable en.DAY+NUMBER en.DAY+accord
4 en.DAY+natel en.DOESNT en.LOSE+ME en.MY+oppose en.NUMBER+> en.SEND+passer en.TAKE+ME
4 en.THREAT+in en.VOC+SEND encore+un envois est+prete et+NOMORE et+elle etait+une faites+le
4 fini+de fini+les garder+> gens+> gentil ici+> im+in in+the inscrite jai+pas je+en.MY je+my
4 je+naccepte je+nautorise je+prefere je+refuse la+mutuelle laissez+tomber le+centre le+robot
4 les+MSG les+resultats liste+> ma+LIST ma+MSG ma+messagerie mais+NOMORE mais+pas malgre maman
4 mecrire+AGAIN mecrire+encore medecin medecin+, men menlever merci merde mest millions
4 millions+de moi+. moi+de moi+pour mon+NUMBER mon+accord mon+natel mutuelle my+oppose
4 naccepte naccepte+NOMORE naccepte+pas nautorise nautorise+NOMORE not numerique numero
4 ny+revenez oppose oui+pour parler+> pas+etre pas+fini pas+un passer+> passez+a peut+en.SEND
4 peut+sen plu plus+SEND plus+la plus+necessaire poubelle pour+REMOVE pour+se pourquoi+vous
4 pouviez prefere+STOP prefere+couper prete que+YOURS que+pour recois recois+AGAIN
4 recois+encore refus remettez+NOMORE remettez+pas restons restons+en resultats
4 resultats+danalyse revenez+NOMORE rien robot+> se se+INF se+MENDED se+REMOVE sen+passer
4 seulement+. silence sollicitation sortez+moi svp+. tient to touche toute+MSG tribunal
4 tribunal+> trois+fois truc+> une+THING uniquement ventes veux+NOMORE vide virez virez+tout
4 voila vos+pubs votre+LIST vous+en vous+pouviez your+OTHER your+en.EVENT your+gym
5 ,+ME ,+WANT ,+ce ,+jaimerais ,+les ,+moi ,+virez ,+vos .+NOMORE .+WORD .+WRONG .+cetait
5 .+debranchez .+fausse .+felicitations .+im CONSENT+, INFO+de ME+CONSENT ME+inscription
5 ME+remettez MENDED+cest MENDED+en.BODY MENDED+nest NOMORE+daccord NOMORE+etre
5 NOMORE+recevoir NOMORE+un NUMBER+en.BODY NUMBER+je NUMBER+nest PHONE PHONE+. PHONE+en.BODY
5 PHONE+nest REMOVE+tout SEND+AGAIN SEND+encore STOP+. UNSUB+ME UNSUB+moi WANT+NOMORE
5 WRONG+couche YOURS+" YOURS+truc aussi bien+> bon ca+se ca+va commande couche couper de
5 de+ONE de+continuer de+moins de+nous de+vos debranchez en+avril en+la en.BEFORE+remettez
5 en.DAY+. en.DAY+CONSENT en.DAY+inscription en.DONT en.EVENT en.EVENT+is en.ME+remettez
5 en.MY+en.NOT en.NEGATIVE en.STOP en.TAIL+remettez en.TAKE en.TEXT+> en.VOC+remettez
5 fausse+couche felicitations fin+. garder gym im indesirable inscription isnt je+bloque
5 laffiche le+panneau le+reste les+garder lien mais+les me+remettez mecrit menage menage+dans
5 menvoyer mois+. mon+CONSENT mon+inscription mouton mutuelle+> natel necessaire nous+> ny
5 on+coupe ouvertes pas+daccord portes portes+ouvertes quon robot se+UNSUB se+WORD sms+,
5 termine this truc une+OTHER vos+" vos+textos votre+INFO votre+truc vous+bloque y+compris
6 ,+DESIST ,+plus .+du .+en.BEFORE .+en.SUBJECT .+en.TAKE .+encore .+move .+this .+vous 0+.
6 DESIST INFO+> LIST ME+SEND MENDED+> MENDED+merci MSG+> NOMORE+GET NOMORE+MENDED NUMBER+.
6 REMOVE+> SEND+des STOP TU+> UNSUB+> annule assez avez+NOMORE avez+pas cessez dormir dormir+>
6 down en.BEFORE+en.NEG en.BEFORE+en.NOT en.BEFORE+isnt en.HEY+> en.I+rent en.MENDED
6 en.NEGATIVE+, en.SENDING en.SUBJECT+rent est+au faites jai+SAID jai+dit je+recois la+peine
6 lachez le+en.VOC moins move noel noel+, ok+> oui passe patience peine peine+de pubs rent
6 rouge sortir+de textos+> tout+YOURS tout+ce vos+MSG vous+continuez
7 ,+WORD .+coupez .+en.ALONE .+ras AUTHORITY+> DESIST+> ME+patience MSEND+des NON NON+,
7 REMOVE+ME REMOVE+de SEND+plus WORD YOURS+LIST avez+gagne bloque bloque+> ceux+de compris
7 en.NEG en.VOC+> est+morte et+le fait+> gagne jaimerais la+> la+semaine les+THING maintenant
7 menvoyer+des moi+patience moins+. morte non non+, ok plait+> prochain ras rien+GET
7 rien+MENDED rien+recevoir rouge+> sortir vous+AGAIN
8 ,+definitivement .+cassez .+en.STOP .+faites .+🚫 INFO LIST+> ME+> MREM MSEND a+NOMORE
8 arretez balai balai+> cassez cassez+vous ceux coupez+les definitivement definitivement+>
8 du+balai en.NOT et ici la+personne le+prochain moustiques panneau personne+est pire que+des
8 qui+est 🚫 🚫+*
9 ,+mais .+UNSUB MSG REMOVE REMOVE+moi STOP+les avec+vos de+MSG vous+.
10 ,+YOURS ,+et .+pa .+pour CONSENT PEACE STOP+> coupez de+la le+> nous pa textos
11 ,+STOP .+les AUTHORITY UNSUB WORD+> oui+,
12 ,+REMOVE PEACE+> avec+YOURS merci+de ni
13 vos
16 .
"""
