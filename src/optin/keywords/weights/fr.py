"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-14 a ne
-13 >
-11 au finalement mes ou
-10 ,+SEND avant
-9 .+a .+cest ?+je OTHER TOOK dans dans+la deux pas
-8 ,+cest ,+vous .+en.NEGATIVE RECEIVING RECEIVING+NOMORE REMOVE+pas beaucoup je peux plutot
-8 quand que+vous tu
-7 ,+on .+annulez .+dou .+en.HEY .+mes .+non .+ok .+un REMOVE+NOMORE REMOVE+la THING+> cest
-7 devant en.THIRD it jadore merci+pour recu svp+> ton votre+ONE
-6 ,+continuez .+. .+oui 0+> ? MENDED+pas REPLY WANT+continuer YOURS+ONE alerte annulez arret
-6 cest+quoi confirme en.DAY+> en.THINGS encore+, impossible jai loffre narretez par que
-6 retirer sans sur svp tout votre+MSG vous+vous you
-5 ,+AGAIN ,+en.SUBJECT ,+jadore ,+je ,+que .+> .+impossible .+plus .+ravi .+tu .+une
-5 CLIENT+par GIVEUP+un MENDED+YOURS NOMORE+maintenant RECEIVING+plus SAID+STOP STOP+NOMORE
-5 THING TU+ME UNSUB+de WANT+> WORD+, a+SAID autre avec bas ca+ne chez de+MENDED de+les demain
-5 ecrit en.ME+> est fait interessee interessee+par jaccepte jadore+> je+SAID je+suis jours
-5 la+STOP laissez lenvoi marche mavez me+> messages narretez+NOMORE ont pas+maintenant plus+de
-5 pour+le ravi sest sont sortez+en.DAY sortez+mon super sur+les te trop un venir votre+en.TEXT
-5 vous+mavez vous+sortez what
-4 "+en % ,+appelez ,+ma ,+remettez ,+tout .+ME .+des .+en.DAY .+finalement .+marre .+toujours
-4 DESIST+le ME+FEDUP MENDED+a MENDED+dans MENDED+de NOMORE+DESIST NOMORE+WORD NOMORE+depuis
-4 NUMBER+est OTHER+, PHONE+est SAID+DESIST SEND+les SEND+moi STOP+le STOP+pas THIRD+faut
-4 TOOK+de YOURS+en.KINDS a+> alors+YOURS annulez+tout appelez apres aux+MSG beau ca+fait
-4 ca+ira ce cette chose combien cut+en.BEFORE dabord de+NUMBER de+SEE de+ces de+moi de+pain
-4 de+tout debarrassez debarrassez+ME dois dou doucement ecrivez en+bas en.ASKED
-4 en.BEFORE+FEDUP en.ME en.ME+FEDUP en.TAIL+> en.TAIL+FEDUP en.TIME en.VOC+FEDUP et+je etait
-4 etes etes+sur faire+> fin finalement+, hier id+rather il+faut infos ira je+les je+lis
-4 je+peux je+reste je+voudrais la+fin laser le+THING les+rappels ma ma+OTHER ma+REMOVE
-4 ma+THING ma+UNSUB make+en.BEFORE manger marre marre+de me me+FEDUP mecrire+, mes+MSG mieux
-4 minteresse mis na+NOMORE ne+RECEIVING ne+minteresse ne+pas nhesitez ou+NOMORE ou+pas
-4 par+YOURS par+votre pas+DESIST pas+WORD pas+que peux+NOMORE plutot+> points portable prenez
-4 proposition quand+meme que+faire quelque quelque+chose qui rather redemande refuse+de
-4 remettez+ME remettez+moi reste rue samedi sarrete sinon sur+YOURS sur+ce surtaxes tard
-4 texto+, toi tous tout+est vas veut vite votre+en.KINDS voudrais vous
-3 ,+REPLY ,+THIRD ,+ca ,+ecrivez ,+en.YOU ,+la ,+pas ,+qui ,+surtout ,+un ,+you .+% .+0
-3 .+OTHER .+SEND .+arretez .+comment .+doucement .+en.ME .+en.TAIL .+en.VOC .+enlevez .+est
-3 .+id .+infos .+laissez .+le .+loin .+me .+meilleures .+no .+peut .+tkt 18h ?+faudrait
-3 AGAIN+CLIENT DESIST+, DESIST+en.BEFORE FEDUP+NOMORE GET+YOURS LIST+, LIST+des ME+, ME+THIRD
-3 ME+au ME+aux ME+manquent ME+operateur ME+supprimez MENDED+est MENDED+la MENDED+ma MENDED+que
-3 MSG+ONE MSG+YOURS MSG+depuis MSG+vocal NOMORE+RECEIVING NOMORE+arreter NOMORE+attribue
-3 NOMORE+de NOMORE+madame NOMORE+partir NOMORE+plus NOMORE+pour NOMORE+que NOMORE+tot
-3 NUMBER+et NUMBER+que NUMBER+svp ONE+vocal OTHER+STOP OTHER+sarrete PHONE+et RECEIVING+YOURS
-3 REMOVE+, REMOVE+YOURS REMOVE+dans REMOVE+ma SAID+darreter SAID+les SEE SEND+a STOP+,
-3 STOP+en.BEFORE STOP+la STOP+lalarme STOP+maladie THIRD THIRD+a TOOK+ma TU+en.BEFORE TU+en.ME
-3 TU+en.TAIL TU+en.VOC TU+me TU+moi WANT+REMOVE WORD+de WORD+en.BEFORE WORD+lalarme WORD+le
-3 WORD+ma WORD+maladie WORD+tout YOURS+en.LIST YOURS+en.THINGS YOURS+rappel YOURS+salon a+mon
-3 a+ri about+en.MY acces after aime+> alertes+> all amende annuler annulez+ma arret+maladie
-3 arretiez arretiez+de arrive attribue au+laser aux+en.LIST aux+en.MESSAGES aux+en.SENDING
-3 avec+ME avec+plaisir avoir bande be+en.REMOVE be+removed beaucoup+YOURS beaucoup+de bebe
-3 biffer blanc bleu ca+ME ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+me cabinet cant
-3 cest+tout cest+trop changer changez changez+NOMORE changez+rien chaque+semaine chat cheque
-3 christ clowns collegue collegue+a collegues comme+ca comment communications compte+>
-3 continuer coriandre daccord darreter davis de+PHONE de+en.DAY de+ne de+personne deja depuis
-3 depuis+que desabonne desabonne+de desinscription+> deux+fois devant+chez dou+vous
-3 doucement+sur effacer en.BEFORE+. en.BEFORE+en.KEYWORD en.BEFORE+en.TIME en.BEFORE+manquent
-3 en.BEFORE+supprimez en.BEFORE+vocal en.DAY en.DAY+THIRD en.DAY+operateur en.DITCH+en.SUBJECT
-3 en.EVENT+, en.FROM+en.TIME en.HEY+pour en.KEYWORD en.KINDS+vocal en.LIST+? en.LIST+la
-3 en.LIST+par en.ME+STOP en.ME+manquent en.ME+supprimez en.MESSAGE+de en.MESSAGE+vocal
-3 en.MESSAGES+la en.MY+en.OTHER en.NEGATIVE+cest en.NUMBER+est en.PHONE en.PHONE+est en.PULL
-3 en.PULL+, en.REMOVE+, en.REPLIED en.SENDING+ME en.SENDING+en.ME en.SENDING+en.TAIL
-3 en.SENDING+la en.SENDING+me en.TAIL+STOP en.TAIL+manquent en.TAIL+supprimez en.TEXT+de
-3 en.TEXT+vocal en.TIME+en.MY en.VOC+do en.VOC+manquent en.VOC+pour en.VOC+supprimez en.YOU
-3 enfants est+YOURS est+ce etes+vous facture fait+YOURS fait+beaucoup fait+ce feu fin+de grace
-3 heures id ils inscrivez inscrivez+ME inscrivez+moi jaccepte+> jai+RECEIVING jai+REMOVE
-3 jai+fait jamais+, jarrete je+confirme je+lai je+pourrai je+recevais je+vous jen jeudi joint
-3 la+WORD la+bonne la+derniere la+je la+nounou lai laissez+ME laissez+le laissez+moi
-3 laissez+un lalarme laser+, lautre le+en.DAY le+portail lenvoi+des les+REMOVE les+arreter
-3 les+jours lhoraire lis liste+, livrez loin loin+de lorage lordre m m+. ma+MENDED ma+collegue
-3 ma+commande make+ME make+en.ME make+en.TAIL make+me maladie manquent mari+. mdr+> me+STOP
-3 me+manquent me+supprimez meilleures meilleures+salutations meme+pour menvoyer+les
-3 mes+alertes message+> message+vocal messages+, messages+la midi mieux+si minteresse+NOMORE
-3 moi+, moi+au moi+aux mon mon+THIRD mon+operateur mont na+pas narretez+pas ne+changez
-3 non+cest not nouveau+YOURS nouveau+vos nuit off+en.TIME ok+pour or oui+si par+ONE parfait
-3 partout pas+GET pas+MENDED pas+NOMORE pas+arreter pas+de pas+madame pas+par pas+plus
-3 pas+pour pas+recevoir personne+, personne+> personne+ne peut+on plait+ne plus+que plus+tot
-3 portail poste pour+YOURS pour+ce pour+vous pourrai pouvez pro proces promis pub+> que+0
-3 quelle rappels reactivez recevais recevoir+YOURS recois+NOMORE recois+plus regime regime+,
-3 remboursez remettez removed renvoyez reponds reprendre reprenez reviens ri rien+depuis
-3 salutations sarrete+> si si+cest sms+de so soir soir+et sont+les stop+en.BEFORE
-3 supprimez+NOMORE supprimez+pas sur+la surtout surtout+narretez tant tard+> telephone+est
-3 terminez then tkt tot traitement traitement+, trompe trompe+de trouve un+STOP un+WORD un+peu
-3 une+amende une+autre vacances vacances+> vas+y veuillez+REMOVE vire visite vocal voisin
-3 vos+en.LIST votre+en.MESSAGE votre+en.SENDING voulais+NOMORE voulais+pas vous+> vous+DESIST
-3 vous+SEND vous+STOP vous+a vous+arretiez vu
-2 "+mais *+a *+je ,+TU ,+a ,+arretez ,+aucune ,+can ,+cetait ,+comment ,+en.DAY ,+en.DITCH
-2 ,+en.FEEL ,+en.TAIL ,+il ,+ils ,+jaccepte ,+jarrete ,+javais ,+jen ,+merci ,+mettez
-2 ,+oubliez ,+par ,+prenez ,+reactivez ,+remboursez ,+renvoyez ,+sinon ,+trop .+" .+CONSENT
-2 .+MSG .+NUMBER .+aidez .+all .+ca .+comptez .+consentement .+daccord .+ecrivez .+elle
-2 .+en.MESSAGE .+en.TEXT .+euh .+inscrivez .+jai .+jautorise .+mais .+mauvaise .+narretez
-2 .+pouvez .+promis .+quelquun .+quels .+qui .+reabonnez .+remettez .+rendez .+sil .+super
-2 .+vas .+veuillez .+votre 16h30 AGAIN+la AUTHORITY+. CLIENT+au DESIST+it DESIST+ou
-2 DESIST+sans DESIST+vous FEDUP+pas GET+a GET+ces GET+vos GIVEUP+la INF+du INF+en.DAY INFO+sur
-2 INFO+svp LIST+de ME+SAID ME+STOP ME+TU ME+ancienne ME+assureur ME+ca ME+cell ME+en.PHONE
-2 ME+frere ME+gene ME+les ME+lidee ME+mobile ME+par ME+parapluie ME+qui ME+retirer MENDED+?
-2 MENDED+NOMORE MENDED+ces MENDED+et MENDED+les MENDED+par MENDED+vos MSEND+pas MSG+MSG
-2 MSG+RECEIVING MSG+avec MSG+des MSG+en.LIST MSG+en.MESSAGE MSG+en.MESSAGES MSG+en.SENDING
-2 MSG+en.TEXT MSG+ne MSG+sms MSG+sont NOMORE+, NOMORE+AGAIN NOMORE+aucune NOMORE+ce
-2 NOMORE+encore NOMORE+interessee NOMORE+les NOMORE+recu NOMORE+tard NUMBER+dans NUMBER+de
-2 NUMBER+pro ONE+? ONE+YOURS ONE+a ONE+ne ONE+sont PHONE+dans PHONE+pro RECEIVING+.
-2 RECEIVING+ce RECEIVING+de RECEIVING+les RECEIVING+pas REMOVE+en.DAY REMOVE+ton REMOVE+tous
-2 REPLY+ME REPLY+NOMORE REPLY+YOURS REPLY+moi REPLY+pas SAID SAID+" SAID+WORD SAID+en.NEGATIVE
-2 SAID+non SAID+oui SAID+quoi SEE+deja SEND+ME SEND+ces SEND+jamais SEND+par SEND+pas STOP+au
-2 STOP+devant STOP+etait STOP+it STOP+ou STOP+sans STOP+vous THING+, THING+STOP THING+dans
-2 THIRD+, THIRD+> TOOK+YOURS TOOK+le TOOK+les TU+des UNSUB+NOMORE UNSUB+pas WANT+DESIST
-2 WANT+MENDED WANT+porter WORD+NOMORE WORD+etait WORD+it WORD+la WORD+ou WORD+pas WORD+sans
-2 WORD+vous WRONG+MSG YOURS+> YOURS+THING YOURS+accueil YOURS+avis YOURS+codes
-2 YOURS+communications YOURS+en.BEFORE YOURS+en.PHONE YOURS+en.SENDING YOURS+en.TEXT
-2 YOURS+fois YOURS+genre YOURS+legal YOURS+message YOURS+messages YOURS+nuit YOURS+portable
-2 YOURS+proposition YOURS+soir YOURS+telephone a+OTHER a+TOOK a+dit a+faire a+le a+mecrire
-2 a+pic a+vous about+the accepte accueil accueil+, add adresse adresse+de affiche aidez
-2 aidez+ME aidez+moi aime alerte+> allergie allergie+> alors alors+? am ancienne appelle
-2 arrete arrete+le arreter arreter+> arretez+vous assureur at+all attends au+cheque au+lieu
-2 aussi+les autorise autorise+> aux+MENDED aux+en.BEFORE aux+messages avais avant+de avant+le
-2 avec+des avec+en.DAY avec+la avec+les avec+mon avec+un avez+une avis avis+> avoir+deja
-2 balles bande+de batterie be be+en.PULL be+en.REMOVED been besoin besoin+de bien+YOURS
-2 bien+ici bien+la bien+les bleu+> bloctel+et bonne bring bus ca+> ca+RECEIVING ca+coute
-2 ca+marche can+en.SUBJECT cancel cas casse ce+genre ce+legal ce+portable ce+soir cell cell+>
-2 ces cest+NOMORE cest+bien cest+la cest+parfait cest+possible cest+qui cest+un cette+fois
-2 cette+nuit change chaud chaudiere cheque+, chez+nous chez+vous chose+> cles code codes
-2 codes+MSG codes+promo comment+ca comment+je comment+on comprends comprends+NOMORE
-2 comprends+pas compta compta+, comptez comptez+ME comptez+moi confirme+, confirme+la contacts
-2 contacts+, continuer+> contrat contre corrigez cote coute+quelque croyais croyais+SEE
-2 croyais+avoir cru+que cut+it daccord+> daccord+pour dannuler dans+vos darreter+de dautre
-2 davis+, de+CARELESS de+INF de+INFO de+fou de+lautre de+messages de+mettre de+mon
-2 de+nouvelles de+portable de+reseau de+se de+semaine de+supprimer debarrasse debordent decide
-2 decrire+a deja+confirme dem demain+> demander demander+, dent denvoyer+YOURS depuis+la
-2 depuis+lorage dernier+ONE desabonner+de dessert detre+dans deux+, deuxieme devant+le devis
-2 dimanche dimanche+> disent dit+en.NEGATIVE dit+non divorce do+en.I do+i doit domicile donne
-2 donnees+, dont+en.WANT dont+je dont+mind dose dose+> du du+LIST ecrivez+ME ecrivez+moi
-2 ecrivez+par embeter en+STOP en+WORD en.ALONE+en.BEFORE en.ALONE+it en.ALONE+ou en.ALONE+sans
-2 en.BADMSG+it en.BADMSG+ou en.BADMSG+sans en.BEFORE+, en.BEFORE+SAID en.BEFORE+STOP
-2 en.BEFORE+after en.BEFORE+do en.BEFORE+en.ENDED en.BEFORE+en.REPLY en.BEFORE+en.THREAT
-2 en.BEFORE+la en.BEFORE+ne en.BEFORE+notifications en.BEFORE+retirer en.BODY+, en.BODY+pas
-2 en.CALL en.CALL+> en.DAY+ancienne en.DAY+assureur en.DAY+cell en.DAY+en.END en.DAY+en.PHONE
-2 en.DAY+end en.DAY+frere en.DAY+mobile en.DAY+parapluie en.DITCH+en.YOU en.DITCH+ma
-2 en.DITCH+you en.DOESNT+> en.DOESNT+en.WANT en.DOESNT+je en.DOESNT+mind en.DONT+en.WANT
-2 en.DONT+je en.DONT+mind en.END+en.BEFORE en.END+en.FROM en.END+it en.ENDED+en.BEFORE
-2 en.ENDED+it en.ENDED+ou en.ENDED+sans en.ENDED+the en.FEEL+> en.GAVE en.I+en.NEG
-2 en.I+en.REMOVED en.KEYWORD+en.BEFORE en.KEYWORD+it en.KEYWORD+ou en.KEYWORD+sans
-2 en.KEYWORD+the en.KINDS+ME en.KINDS+en.ME en.KINDS+en.TAIL en.KINDS+me en.LIST+RECEIVING
-2 en.LIST+YOURS en.LIST+de en.LIST+ne en.LIST+quand en.LIST+sont en.LOSE+en.MY en.LOSE+ma
-2 en.ME+MENDED en.ME+SAID en.ME+retirer en.MENDED en.MENDED+do en.MESSAGE+YOURS en.MESSAGE+ne
-2 en.MESSAGE+sont en.MESSAGES+? en.MESSAGES+RECEIVING en.MESSAGES+YOURS en.MESSAGES+de
-2 en.MESSAGES+ne en.MESSAGES+par en.MESSAGES+quand en.MESSAGES+sont en.MY+en.ENDED
-2 en.MY+en.KEYWORD en.MY+en.THIRD en.MY+in en.NEG+do en.NEG+en.BEFORE en.NEG+en.REPLY
-2 en.NEG+en.WANT en.NEG+it en.NEG+je en.NEG+mind en.NEG+ou en.NEG+sans en.NOT en.NOT+>
-2 en.NUMBER+et en.OTHER en.OTHER+en.BEFORE en.OTHER+en.VOC en.PHONE+et en.PLURALS+>
-2 en.PLURALS+par en.REPLY+ME en.REPLY+en.ME en.REPLY+en.TAIL en.REPLY+me en.SEND+en.BEFORE
-2 en.SENDING+YOURS en.SENDING+ne en.SENDING+quand en.SENDING+sont en.STOP+en.BEFORE en.STOP+it
-2 en.STOP+ou en.STOP+sans en.SUBJECT+cant en.SUBJECT+en.NEG en.SUBJECT+en.REMOVED
-2 en.SUBJECT+en.REPLIED en.TAIL en.TAIL+MENDED en.TAIL+SAID en.TAIL+retirer en.TEXT en.TEXT+ME
-2 en.TEXT+YOURS en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+me en.TEXT+ne en.TEXT+sont en.THINGS+,
-2 en.THINGS+MSG en.THINGS+a en.THINGS+en.MENDED en.THINGS+promo en.THIRD+en.BEFORE
-2 en.THIRD+en.REPLIED en.THREAT+en.BEFORE en.TIME+all en.TIME+en.BEFORE en.TIME+it en.TIME+the
-2 en.VOC+SAID en.VOC+STOP en.VOC+en.GAVE en.VOC+retirer en.VOC+to en.WANT+the en.WISH+the
-2 en.YOU+do end enfants+ne enleve enlever entendu enterrement entre+midi envoyer envoyer+>
-2 envoyez est+AGAIN est+bien est+deja est+toujours et+deux et+merci et+surtout etes+les
-2 etes+ouverts euh facture+> faire+alors faites+les faudrait faudrait+que femme fin+, fin+des
-2 finalement+je finalement+remettez fixe fleurs fois+, fois+et foot for fou frere
-2 from+en.SUBJECT from+en.VOC from+en.YOU from+you gardez+en.DAY gardez+mon gene gene+NOMORE
-2 genre gosses had hier+> huissier i+en.DOESNT i+en.NEG i+en.REMOVED if+en.BEFORE il+a
-2 impossible+de insupportable insupportable+, interesse+par irait jadore+YOURS jadore+vos
-2 jai+STOP jai+TOOK jai+besoin jai+change jai+cru jai+ete jai+perdu jai+recu jai+rien
-2 jaime+bien jamais+SEND jarrete+de jarrive jattends jautorise je+GIVEUP je+comprends
-2 je+croyais je+dois je+donne je+fais je+lache je+nai je+rale je+regarde je+reponds je+reviens
-2 je+souhaite je+trouve je+vais je+veux jen+peux jetais jeudi+> joindre joindre+> joublie
-2 joublie+tout jours+et judo just jy kevin kind know la la+LIST la+NUMBER la+chaudiere
-2 la+compta la+en.EVENT la+liste la+mairie la+mise la+pharmacie la+pour la+procedure la+pub
-2 la+reponse la+seance lache lache+la ladresse laisse laisser+un lan+dernier lancienne larret
-2 lassurance le+0 le+MENDED le+OTHER le+THIRD le+au le+chat le+dessert le+en.THINGS le+numero
-2 le+parquet le+poste le+texto le+train le+voisin leau leau+est legal lenvoi+de les les+,
-2 les+DESIST les+LIST les+MENDED les+REPLY les+SEND les+STOP les+WORD les+avais les+envoyer
-2 les+gens les+seuls lexamen lidee lidee+de linstant liste+des livre livrez+a lor lor+>
-2 lorage+> lundi ma+AUTHORITY ma+PHONE ma+WORD ma+carte ma+facture ma+fait ma+ligne ma+plainte
-2 magasin+, mail mairie mais+jai mais+laissez make make+en.VOC mange manquent+, mappelle
-2 marche+NOMORE marche+plus me+MENDED me+SAID me+retirer membetez membetez+NOMORE meme+au
-2 menvoie+des merci+a mes+enfants message message+, messages+> messages+en.BEFORE
-2 messages+en.ME messages+en.TAIL messages+me midi+et mind mind+at mind+en.TIME minteresse+pas
-2 mis+ME mis+en.DAY mis+mon mise mobile mobile+> moi+ca moi+lidee moi+par moi+qui mois+YOURS
-2 mois+ce mon+ancienne mon+assureur mon+cell mon+en.PHONE mon+frere mon+mobile mon+parapluie
-2 moter mums my+en.THIRD nai nai+NOMORE nai+pas nai+plus ne+NOMORE ne+le ne+recois ne+sont
-2 nest+pas nom normal not+> nounou nouveau nouveau+MENDED nouvelle numero+> numero+a numero+de
-2 on+en.MY on+ma on+my on+ne only operateur opposition+au ou+AGAIN ou+en ou+encore oublie
-2 oubliez+le ouf ouf+, oui+oui our ouverts papa par+ERROR par+MSG par+en.LIST par+en.MESSAGES
-2 par+en.SENDING par+erreur par+mois par+sms parapluie parlez parquet partout+, partout+>
-2 pas+AGAIN pas+du pas+encore pas+interessee pas+la pas+les pas+vous passer+pour passez+par
-2 perdu petit peut peut+THIRD peux+pas peux+plus pharmacie pic pizza plainte+. plaisir+>
-2 please+> plus+SEE plus+aucune plus+en.DAY plus+tard porter+AUTHORITY porter+plainte
-2 possible+? postal pour+OTHER pour+demain pour+en.DAY pour+etre pour+linstant pour+moi
-2 pour+votre pouvez+MENDED pouvez+REMOVE pouvez+effacer pouvez+vous pr+ME prelevement prie
-2 prie+de procedure promo prospectus quand+> que+ca que+jai que+la quel quelquun quels qui+>
-2 qui+? qui+fait quoi+, rappel rappeler rappels+> raye reabonne reabonnez reabonnez+ME
-2 reabonnez+moi recevoir+a recevoir+ces recevoir+vos recu+. regarde reinscrivez reinscrivez+ME
-2 reinscrivez+moi remboursez+ME remboursez+moi remettez+les remettre rendez+moi renvoyez+ME
-2 renvoyez+moi repondu repondu+DESIST repondu+STOP repondu+WORD repondu+en.ALONE
-2 repondu+en.BADMSG repondu+en.ENDED repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP
-2 repondu+stop reprendre+> resto retablir retire+ma retirer+> retirer+de retrouve ri+a rib
-2 rib+> rien+, roule rue+de sac+> saffichent said sais sais+NOMORE salle salutations+>
-2 sanglier sans+STOP sans+WORD sans+arret saute se+fait seance semaine+, semaine+> semaines
-2 sera+plus serai serait+mieux seuls sms+YOURS sms+quand sms+sont soldes+> son sont+NOMORE
-2 sont+pas sourire souvent star stop+it stop+ou stop+sans stopper stopper+> store stp+> suis
-2 suis+TOOK suis+UNSUB suis+WORD suis+desabonne super+, supprimer tapis tas telephone+et
-2 temps+> tes+textos texting thanks+> that that+in them to+en.ALONE to+en.NEG to+en.STOP toi+,
-2 told tombent toujours tous+> tout+MENDED tout+REMOVE train triste trouve+> two un+CLIENT
-2 un+DESIST un+THING un+article un+en.ALONE un+en.BADMSG un+en.ENDED un+en.KEYWORD un+en.NEG
-2 un+en.STOP un+en.THINGS un+en.WHO un+enterrement un+stop une+fois ur+en.KINDS urgence utile
-2 utilise vaccin vers verte veuillez veut+que veux veux+bien veux+continuer viens vient
-2 visite+, vite+> vos+INFO vos+codes vos+communications vos+en.THINGS votre+accueil
-2 votre+en.MESSAGES votre+en.WHO votre+message votre+proposition votre+sms vouloir vous+devant
-2 vous+embeter vous+etes vous+fermez vous+le vous+livrez vous+ne vraiment was week
-2 week+en.BADMSG week+en.END week+en.ENDED week+en.KEYWORD week+end y+REPLY y+TU y+envoie yen
-2 yen+a yes you+do
2 , ,+GIVEUP ,+ME ,+THING ,+TOOK ,+UNSUB ,+biffez ,+cessez ,+compris ,+en.EVENT ,+en.NEGATIVE
2 ,+inutile ,+monsieur ,+ny ,+ok ,+seulement ,+sortez ,+the ,+toujours .+DESIST .+autant
2 .+carte .+ceci .+cessez .+cette .+derniere .+dont .+en.DITCH .+en.MENDED .+en.MY .+en.NEG
2 .+en.OTHER .+en.THINGS .+en.THIRD .+en.UNSUB .+fichez .+hors .+il .+its .+jaime .+leave
2 .+nen .+ni .+p .+par .+poubelle .+que .+quelle .+quon .+refus .+relisez .+resiliez .+sans
2 .+sortez .+termine .+the .+toute .+trop .+u .+y .+yall 0+a 0+novembre 07 33700 5h ?+. ?+?
2 ?+STOP ?+WORD ?+le AGAIN+NOMORE AGAIN+vous AUTHORITY+, CARELESS+> CLIENT+a CONSENT+que
2 DESIST+SEND DESIST+decrire DESIST+du DESIST+en.MENDED DESIST+les DESIST+quoi ERROR+, FEDUP+,
2 GIVEUP+faire GIVEUP+tomber INF INFO+amis INFO+constructeur LIST+rouge ME+. ME+UNSUB ME+cest
2 ME+desiste ME+dossier ME+from ME+la ME+num ME+ordonnance ME+sortir MENDED+ME MENDED+au
2 MENDED+des MENDED+en.BODY MENDED+nest MENDED+parce MENDED+pus MREM+. MREM+de MSEND+plus
2 MSG+. MSG+STOP MSG+a MSG+aussi MSG+de MSG+dentretien MSG+en.VOC MSG+parce MSG+svp NOMORE
2 NOMORE+2 NOMORE+MSEND NOMORE+a NOMORE+aucun NOMORE+avec NOMORE+besoin NOMORE+envie NOMORE+le
2 NOMORE+ma NOMORE+moi NOMORE+part NOMORE+possible NOMORE+sur NOMORE+svp NOMORE+un NOMORE+vos
2 NUMBER+en.BODY NUMBER+en.DOESNT NUMBER+nest ONE+> ONE+STOP ONE+c ONE+constructeur
2 ONE+en.BEFORE ONE+en.VOC ONE+merci ONE+svp OTHER+0 OTHER+du OTHER+en.DAY PHONE+en.BODY
2 PHONE+je PHONE+nest RECEIVING+, RECEIVING+a RECEIVING+un REMOVE+. REMOVE+ce REMOVE+depuis
2 REMOVE+des SAID+. SEE+vos SEND+, SEND+? SEND+DESIST SEND+STOP SEND+WORD SEND+en.ALONE
2 SEND+en.BADMSG SEND+en.DAY SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+ici
2 SEND+stop STOP+ce STOP+decrire STOP+en.LIST STOP+en.MENDED STOP+en.MESSAGES STOP+en.SENDING
2 STOP+quoi STOP+svp THIRD+SAID THIRD+ma THIRD+mavait THIRD+ny THIRD+pour TOOK+ME TOOK+depuis
2 TOOK+en.DAY TOOK+mon TU+a TU+au WANT+a WANT+pas WANT+plus WANT+rien WORD+en.MENDED WORD+quoi
2 WORD+svp WRONG WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+credits YOURS+en.VOC
2 YOURS+fichier YOURS+fil YOURS+les YOURS+ligne YOURS+liste YOURS+part YOURS+sous YOURS+textos
2 YOURS+trucs a+5h a+MENDED a+ca a+en.NEG a+partir a+plus a+quittes a+rien about+en.VOC
2 absences abstenez abstenez+vous accord+, agree ai+WORD ai+assez all+the allez+, amis+> an+>
2 annule+> any any+en.BEFORE appartient appels aretez arreter+les arretez+> article+0
2 article+en.DAY assez+> au+cimetiere aussi+, aussi+> authorize authorize+en.VOC
2 autorisation+, autres+> avec+le avec+moi avis+de awa ayez+ME ayez+en.DAY ayez+mon base basta
2 believe belle belle+THIRD belle+mere beurre beurre+> bien+, bien+que bien+sans biffez
2 bloque+. bloques bon+, bon+> bonne+fois bonne+journee bons+amis boucle boutique brebis
2 but+en.NEG c c+bon ca+AGAIN ca+YOURS ca+a ca+chez ca+continue ca+minteresse ca+sert
2 ca+suffit camarade can captures catechisme cause+, ceci+est celui celui+de cents
2 certainement certainement+NOMORE certainement+pas ces+INFO ces+ONE ces+en.LIST
2 ces+en.MESSAGE ces+en.MESSAGES ces+en.TEXT ces+sms ces+trucs cessez+YOURS cest+ME cest+STOP
2 cest+en.DAY cest+fait cest+fini cest+mieux cest+mon cette+NUMBER cette+PHONE cette+ligne
2 changements changements+dhoraire chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES
2 chaque+en.SENDING chaque+en.TEXT chaque+sms cimetiere clair+> clique+pour cloture cnil+>
2 coche coche+NOMORE colle comment+fait complet complet+> concours confirmations
2 confirmations+de conseil conso constructeur contacte contacter contacter+> continuez+de
2 controle controle+technique couper+> coupez+YOURS coupez+ces credits crtc dalertes davant
2 davoir de+AUTHORITY de+MREM de+NOMORE de+ca de+catechisme de+ce de+commande de+destinataire
2 de+en.KINDS de+fermeture de+lhopital de+livraison de+mardi de+menvoyer de+plus de+question
2 de+rappels de+reduction de+satisfaction de+sms de+texto de+votre deau decline demandee
2 demandee+le depuis+0 depuis+avril depuis+en.DAY depuis+septembre derniere+, des+NUMBER
2 des+en.SENDING des+parents desinscrivez desinscrivez+ME desinscrivez+moi desormais+>
2 destinataire+, detre dhoraire diplome donc donc+plus dossier down du+MENDED du+ONE
2 du+en.EVENT du+harcelement economisez economisez+YOURS economisez+vos elections en+francais
2 en+magasin en.ALONE en.ALONE+du en.ALONE+en.MENDED en.ALONE+quoi en.ALONE+svp en.BADMSG+du
2 en.BADMSG+en.MENDED en.BADMSG+quoi en.BEFORE+MSG en.BEFORE+UNSUB en.BEFORE+desiste
2 en.BEFORE+dont en.BEFORE+en.DONT en.BEFORE+en.SENDING en.BEFORE+ok en.BEFORE+parce
2 en.BEFORE+pour en.BEFORE+quand en.BEFORE+texts en.BEFORE+with en.DAY+, en.DAY+MENDED
2 en.DAY+a en.DAY+dossier en.DAY+novembre en.DAY+num en.DAY+ordonnance en.DEAR en.DEAR+>
2 en.DITCH en.DITCH+ME en.DITCH+mon en.DOESNT+en.BEFORE en.DOESNT+en.GET en.DOESNT+to en.END
2 en.ENDED en.ENDED+du en.ENDED+en.MENDED en.ENDED+quoi en.FROM+ME en.FROM+en.ME
2 en.FROM+en.TAIL en.FROM+en.THESE en.FROM+me en.GAVE+ME en.GAVE+en.ME en.GAVE+en.TAIL
2 en.GAVE+me en.GET en.I+do en.I+en.DITCH en.I+en.NOT en.KEYWORD+du en.KEYWORD+en.MENDED
2 en.KEYWORD+quoi en.KINDS en.KINDS+en.BEFORE en.LIST en.LIST+aussi en.LIST+c en.LIST+du
2 en.LIST+en.HEY en.LIST+ok en.LIST+parce en.LIST+pour en.LOSE+mon en.ME+UNSUB en.ME+desiste
2 en.MENDED+dont en.MENDED+en.DOESNT en.MENDED+en.DONT en.MENDED+en.NEG en.MESSAGE+.
2 en.MESSAGE+STOP en.MESSAGE+c en.MESSAGE+du en.MESSAGE+en.BEFORE en.MESSAGES+aussi
2 en.MESSAGES+c en.MESSAGES+du en.MESSAGES+en.VOC en.MESSAGES+parce en.MESSAGES+pour en.MY+>
2 en.MY+en.BODY en.NEG en.NEG+, en.NEG+0 en.NEG+> en.NEG+du en.NEG+en.DAY en.NEG+en.GET
2 en.NEG+en.LIST en.NEG+quoi en.NEG+to en.NEG+with en.NOBODY en.NOT+en.GET en.NOT+to
2 en.PULL+en.FROM en.REGULATOR en.REMOVE en.SENDING en.SENDING+aussi en.SENDING+c
2 en.SENDING+du en.SENDING+en.SUBJECT en.SENDING+parce en.SENDING+pour en.STOP+du en.STOP+quoi
2 en.STOP+svp en.SUBJECT+en.DITCH en.SUBJECT+en.NOT en.SUBJECT+en.SENDING en.SUBJECT+en.WANT
2 en.SUBJECT+en.WISH en.TAIL+. en.TAIL+UNSUB en.TAIL+desiste en.TAKE+en.VOC en.TEXT+STOP
2 en.TEXT+c en.TEXT+du en.TEXT+en.SUBJECT en.THESE en.THINGS+en.LIST en.THIRD+> en.THREAT+a
2 en.THREAT+at en.THREAT+en.TIME en.VOC en.VOC+, en.VOC+UNSUB en.VOC+desiste en.VOC+en.NEG
2 en.VOC+en.SENDING en.VOC+en.TAKE en.VOC+for en.WISH+en.BEFORE en.YOU+en.SENDING encore+vous
2 enough entre envie envoi envoye+DESIST envoye+STOP envoye+WORD envoye+en.ALONE
2 envoye+en.BADMSG envoye+en.ENDED envoye+en.KEYWORD envoye+en.NEG envoye+en.STOP envoye+stop
2 erreur+, erreur+de est+NOMORE est+ferme est+pas et+ME et+NOMORE et+THIRD et+cessez et+on
2 et+vous etape etes+dans evidemment+, facebook facture+0 facture+en.DAY faire+la fait+on
2 falloir fausse faut+plus ferait fermez+le fichez fidele file file+ME fini+, finie+, fois+.
2 forcez frais further g garage+> gardez+les gens gere gone grand+mere grappe grappe+avec gsm
2 harcelement hors hors+de i+do i+en.DITCH i+en.WANT id+en.WANT id+en.WISH id+like il+ma il+ne
2 il+ny im+a im+at im+en.TIME inscrit insistance insistance+, inutile+de invitations is+over
2 it+> its+a jai+coche jai+jamais jamais+CLIENT jamais+donne jamais+signe je+TOOK je+decline
2 je+men je+ny je+passe je+porte je+quitte je+vois jeux jeux+INFO jeux+concours jour+. journee
2 journee+> juridique la+, la+grappe la+les la+longue la+presente la+prospection la+reclame
2 la+veille la+vie le+LIST le+MSG le+TU le+bip le+de le+dernier le+en.EVENT le+en.KINDS
2 le+en.MESSAGES le+en.TEXT le+en.WHO le+faire le+menage le+menu le+robot le+sera les+MSG
2 les+OTHER les+RECEIVING les+TOOK les+absences les+appels les+avis les+changements
2 les+confirmations les+deux les+efface les+en.PLURALS les+frais les+lis les+promos les+pubs
2 les+soldes les+textos letait lettres lettres+> like+en.BEFORE like+en.MY lire+, list+>
2 liste+. liste+rouge livraison livraison+, longue+, lost ma+LIST ma+belle ma+grand
2 ma+presence ma+reponse ma+vue maintenant+, mais+REMOVE mais+en.NEGATIVE mais+non mal+de
2 malades malgre maman+ME maman+nous mari+SAID mauvais me+UNSUB me+desiste mecrive meffacer
2 meme+ma menu menvoyez merci merci+den mes+NUMBER messagerie messagerie+> messages+de
2 messages+parce messages+sur mettez+moi moi+cest moi+la mon+dossier mon+num mon+ordonnance
2 monsieur+, mort mutuel my my+en.MENDED nai+aucune narrete narrete+NOMORE narrete+pas navez
2 ne+MSEND ne+la ne+plus ne+viendrai nen ni+apres ni+demain not+en.GET not+to note+> notifs+>
2 nous+INF nous+REMOVE nous+REPLY nous+a nouveau+> nouveau+MSG nouveau+ONE nouveau+en.BEFORE
2 nouveau+en.KINDS nouveau+en.MESSAGE nouveau+en.TEXT nouveau+message novembre nulle
2 nulle+part num numero+, numero+en.BODY numero+nest numeros ny+a of of+en.SUBJECT off+en.TAIL
2 off+en.VOC on+en.BODY on+nest on+pour on+se ordonnance ou+est oubliez+ME oui+evidemment oust
2 oust+> over over+> p paix paques paques+> par+ME par+la parents+> parler pas+, pas+CLIENT
2 pas+avec pas+besoin pas+le pas+sur pas+vos passee passee+, passer passerai passez+a peu
2 peu+, peut+REMOVE peuvent plainte please+dont please+en.DOESNT please+en.DONT please+en.NEG
2 plus+GET plus+MENDED plus+MSEND plus+NOMORE plus+a plus+aucun plus+dans plus+ma plus+par
2 plus+rien plus+un poubelle+, pour+AGAIN pour+GET pour+STOP pour+WORD pour+ca pour+en.ME
2 pour+en.TAIL pour+en.VOC pour+me pour+recevoir pour+resilier pour+toujours pour+tout
2 pour+une pourriez pourtant pouvez+ME pouvez+STOP pouvez+les prefere+NOMORE prefere+pas
2 presence presente presente+, prete+> pris pris+mes prochaine+etape prospection+> protection
2 publie pubs+ME pubs+en.BEFORE pubs+en.ME pubs+en.TAIL pubs+en.VOC pubs+me que+je que+mon
2 question+> qui+TU quitte+YOURS quitte+le quitte+votre quittes quittes+. quon+mecrive
2 rappel+constructeur rappels+dentretien rayer reception+, recevoir reclame recois+un
2 reduction refill relisez relisez+ma rendu+, reponse+de resilier resiliez resiliez+ma
2 respectez retire+ME retire+en.DAY retire+mon retirez+ME rien+WANT rien+de rien+demande
2 rire+, s s+. sans+MSG sans+moi sans+textos satisfaction se+desabonner semaine+derniere
2 semaine+passee sen septembre+, sera+jamais sert sert+a seul+. si+ca si+vous sil+vous
2 six+mois sms+c sms+du sms+svp souhaite+NOMORE sous stay stop+du stop+en.MENDED stop+quoi
2 suffit+, suis+jamais suite suite+> supprimez+> sur+LIST sur+liste tenu termine+les text
2 texter+> texto texto+. texto+merci texts+en.BEFORE that+> thing tiens tomber tonton tout+TU
2 tout+en.KINDS tout+en.TEXT trente trente+cents trop+> u un+MENDED un+an un+numero une+bonne
2 uniquement+> va+, vais+porter veille ventes veut+pas veux+plus veux+que veux+rien vibre
2 vibre+, viendrai viendrai+NOMORE viens+de voila voila+> vos+credits votre+MENDED votre+PHONE
2 votre+en.VOC votre+fichier votre+liste votre+numero votre+part vous+, vous+MREM vous+SAID
2 vous+WORD vous+arretez vous+faire vous+forcez vous+navez vous+plait way webinaires
2 webinaires+, with+en.MY with+the yall your your+texts
3 * ,+DESIST ,+arrete ,+ce ,+ceux ,+en.BEFORE ,+enlevez ,+fermez ,+ni ,+non ,+oui ,+pourriez
3 ,+rendez .+chaque .+desinscription .+en.DONT .+en.END .+en.YOU .+foutez .+gardez .+he .+i
3 .+im .+javais .+mauvais .+mettez .+ne .+on .+please .+plutot .+quand .+restons .+rien .+ur
3 .+vos 0+. 0+mois 2 ?+MENDED ?+REMOVE AGAIN+un CLIENT CLIENT+, CLIENT+pour DESIST+YOURS GET
3 GET+ca GIVEUP+ME GIVEUP+moi INF+> ME+PEACE ME+REPLY ME+de ME+en.EVENT ME+en.FROM ME+pour
3 ME+texter ME+tour ME+trankil MENDED+ca MENDED+moi MENDED+pour MREM+> MSEND+AGAIN
3 MSEND+encore MSG+en.HEY MSG+merci NOMORE+SEND NOMORE+dans NOMORE+donne NOMORE+fini
3 NOMORE+mme NOMORE+necessaire NOMORE+question NOMORE+recevoir NOMORE+rien NOMORE+signe
3 NUMBER+dun NUMBER+en.DONT ONE+. OTHER+de OTHER+est PHONE+, PHONE+dun PHONE+en.DOESNT
3 PHONE+en.DONT RECEIVING+AGAIN RECEIVING+ME RECEIVING+en.DAY RECEIVING+encore RECEIVING+mon
3 SAID+> SEE+, STOP+SEND STOP+YOURS STOP+ces STOP+ceux THING+ca THING+est THIRD+dit TOOK+>
3 TOOK+sans WORD+ME WORD+cest WORD+les YOURS+MSG YOURS+numero YOURS+qui a+ce a+en.BEFORE
3 a+menvoyer a+pas accord ai+NOMORE ailleurs+, alertes+de amis annulez+ME annulez+en.DAY
3 annulez+mon ans+, au+33700 au+AUTHORITY autorisation aux aux+gens avec+tes ayez bip box
3 ca+vous camp ce+qui ceci ces+MSG cessez+> cest+AUTHORITY cest+bon cest+ou cest+vous ceux+de
3 ceux+la chaque+ONE cnil comme+indesirable compris+> continuez coupe+les coupure coupure+deau
3 dans+ME dans+en.DAY dans+le dans+mon dans+votre de+MSEND de+SEND de+coupure de+men deau+,
3 den den+prendre dentretien des+MENDED des+MSG des+en.BEFORE des+messages desabonner
3 desormais detre+TU detre+contacte dhier dire+, donnerai donnerai+NOMORE donnerai+pas du+MSG
3 du+groupe du+matin du+service en.AUTHORITY en.BEFORE+SEND en.BEFORE+de en.BEFORE+en.HEY
3 en.BEFORE+en.LIST en.BEFORE+to en.DAY+en.EVENT en.DAY+mois en.DAY+tour en.END+the en.EVENT
3 en.EVENT+> en.I+can en.I+en.BEFORE en.I+en.WISH en.ME+SEND en.MESSAGES en.MY en.MY+,
3 en.MY+oppose en.NEGATIVE+pour en.NUMBER+. en.REPLY+> en.SENDING+> en.STOP+DESIST
3 en.STOP+STOP en.SUBJECT+can en.SUBJECT+en.REPLY en.SUBJECT+moved en.TAIL+SEND en.TAKE
3 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+me en.TEXT+> en.THESE+, en.TIME+youre en.VOC+>
3 en.WISH+en.DOESNT en.WISH+en.NOT en.WISH+not encore+un erreur est+0 est+prete et+elle
3 et+en.DAY et+mon etait+une faire+. faire+SEE faire+voir foutez francais gens+> gentil grand
3 groupe hein here i+can i+en.BEFORE ici+> in+0 in+en.DAY in+the indesirable+, inscrite
3 jai+NOMORE jai+pas jai+pris jai+vendu jappelle je+RECEIVING je+en.BEFORE je+naccepte
3 je+nautorise je+ne je+tiens jsuis jsuis+NOMORE juste+les la+AUTHORITY la+MSG la+SAID la+cnil
3 la+paroisse la+publicite lachez+ME lachez+moi laissez+tomber lan+RECEIVING lan+passe le+camp
3 le+en.BODY le+en.SENDING le+lien le+mien le+reste le+sac les+INFO les+pieds les+rdv
3 les+resultats les+retards like ma+MSG ma+inscrit ma+messagerie ma+place mais+NOMORE mais+pas
3 mari+dit matin mauvais+MENDED mauvais+NUMBER mauvais+PHONE mauvais+numero mdr+en.NEGATIVE
3 mdr+non me+SEND mecrire+AGAIN mecrire+encore mecrit meme+NOMORE meme+pas men+RECEIVING
3 men+passe menlever merci+, mere mest mien minteressent moi+PEACE moi+de moi+pour moi+trankil
3 mon+en.EVENT mon+tour more+> moublier moublier+> moved moved+to msg+> my+oppose na naccepte
3 naccepte+NOMORE nautorise nautorise+NOMORE navez+pas non+pour note notifs nous+SEND numero
3 ny+revenez of+en.BEFORE off+en.BEFORE on+WANT on+tire on+veut on+vous once one oppose ou+>
3 paix+> parler+> paroisse particulier particulier+, pas+etre pas+fini pas+mme pas+question
3 passe+, passe+> passe+ME passe+en.DAY passe+mon perdez perrin perrin+> pieds pitie pitie+>
3 plainte+> pls pls+> plu plus+> plus+la plus+necessaire porte porte+AUTHORITY porte+plainte
3 pour+INF pourquoi+vous pourriez+vous pouvez+le prendre prendre+note prete pretend
3 prospection publicite publicite+> puis purge pus que+ce question quitte quon rdv+du
3 reattribue reattribue+. recevoir+ca recois recois+AGAIN recois+encore refus+> relancer+,
3 rendu resultats retards+de retirez+moi revenez revenez+NOMORE rien+du robinet sans+ME
3 se+desinscrire semaine serait+gentil service silence soit sollicitation sport technique
3 telephone+. telephone+> texter texto+> these+, tiens+a tire+un to to+> to+en.MY toujours+,
3 tour tour+> tout+de toute+MSG toutes toutes+les trait trait+sur trankil trankil+> tres+bien
3 trucs un+" un+et un+trait une+ERROR une+erreur uniquement vendu vendu+, vendu+la veux+NOMORE
3 volontiers vos+envois vos+pubs vous+les whatever without x zero
4 ,+coupez ,+donc ,+y .+GIVEUP .+NOMORE .+STOP .+WORD .+cut .+debranchez .+en .+en.ALONE
4 .+en.THREAT .+lachez .+merde .+si 0+ans 1 60 60+millions AGAIN+> DESIST INFO+de LIST LIST+.
4 ME+NUMBER ME+accord ME+natel MENDED+cest MENDED+merci MENDED+sans NOMORE+CLIENT NOMORE+GET
4 NOMORE+MENDED NOMORE+etre NUMBER NUMBER+> NUMBER+je ONE+du PHONE REMOVE+> REMOVE+sans
4 SEND+AGAIN SEND+NOMORE SEND+encore STOP+du THING+0 THING+en.DAY WANT+couper WORD+. WORD+moi
4 YOURS+" YOURS+INFO YOURS+PHONE YOURS+envois YOURS+pubs YOURS+truc ailleurs allez allez+vous
4 annule arretez+de assez aussi avez+NOMORE avez+pas barriere bien+sur bye+> cetait+une
4 chantal chaque+MSG commande comme couche danalyse de+continuer de+en.MESSAGE de+en.TEXT
4 de+fois de+suite debranchez desabonner+> desactive desinscrire do+en.NEG dun en+avril en+la
4 en.BEFORE+en.VOC en.BEFORE+here en.BEFORE+phones en.BEFORE+your en.BODY en.DAY+.
4 en.DAY+NUMBER en.DAY+accord en.DAY+ans en.DAY+natel en.DITCH+en.DAY en.END+en.MY en.HEY+,
4 en.HEY+> en.I en.LIST+> en.LOSE en.LOSE+ME en.LOSE+en.DAY en.MESSAGE+, en.NEGATIVE+>
4 en.NEGATIVE+NOMORE en.NEGATIVE+merci en.REMOVE+> en.SEND+passer en.TAKE+ME en.VOC+.
4 en.VOC+SEND en.WANT+en.BEFORE en.WISH en.WISH+en.NEG entre+ME entre+nous envois est+en.DAY
4 et+le facon+> fait+> fini fini+de gardez gentil+> i i+en.WISH in+en.MY indesirable
4 inscription je+bloque je+en.MY je+my jsuis+pas la+peine le+en.VOC ma+CLIENT men merde
4 millions millions+de mme mon+NUMBER mon+accord mon+natel mouton ne+suis necessaire negatif
4 non+> non+NOMORE non+merci nous+> numerique ny on+coupe oui+pour ouvertes part passer+>
4 peine peine+de peut+en.SEND peut+sen phones plus+SEND portes portes+ouvertes poubelle
4 pour+REMOVE pour+se pouviez prefere+STOP prefere+couper que+pour quoi+AGAIN quoi+encore
4 refus remettez+NOMORE remettez+pas restons restons+en resultats+danalyse retards reve se+INF
4 se+MENDED se+REMOVE sen+passer seulement seulement+. sms sortez+moi suffit suis+pas svp+.
4 tient touche tribunal tribunal+> trois+fois truc truc+> une+OTHER une+THING va vide+. vos+"
4 vos+textos votre+INFO votre+LIST vous+pouviez youre
5 ,+WANT ,+en.THREAT ,+im ,+jaimerais ,+les ,+moi ,+plus ,+this ,+virez .+REMOVE .+WRONG
5 .+cetait .+du .+en.I .+en.STOP .+encore .+fausse .+felicitations .+na .+tres CONSENT+,
5 INFO+> ME+> ME+CONSENT ME+OTHER ME+inscription ME+remettez MENDED+> MSG+pour NOMORE+>
5 NOMORE+daccord PHONE+. REMOVE REMOVE+tout STOP STOP+. UNSUB+ME UNSUB+moi WORD WORD+comme
5 WRONG+couche a+ma ans arretez avec+vos avril bien+> ca+se ca+va cessez couper de+ONE de+nous
5 dormir dormir+> down+, en+0 en+en.DAY en.BEFORE+en.BEFORE en.BEFORE+remettez en.DAY+CONSENT
5 en.DAY+OTHER en.DAY+inscription en.DONT en.LOSE+> en.ME+remettez en.PHONE+. en.TAIL+remettez
5 en.VOC+remettez en.WHO en.WHO+x encore+> et+puis faites+le fausse+couche felicitations fin+.
5 garder garder+> hun hun+x in je+prefere je+refuse laffiche le+panneau les+garder liste+>
5 maintenant me+remettez menage menage+dans menvoyer merci+> moi moi+. mon+CONSENT mon+OTHER
5 mon+inscription natel noel noel+, o oui+bien panneau pas+daccord pas+en prefere que+YOURS
5 rdv retirez rien+GET rien+MENDED rien+recevoir rouge se+UNSUB se+WORD stand suis+NOMORE
5 textos+> these virez votre+truc vous+bloque x+> y+compris
6 ,+WORD ,+en.LIST ,+vos .+bye .+cassez .+coupez .+vous INFO LIST+> ME+SEND ME+patience MSEND
6 MSEND+des MSG+> NOMORE+en NUMBER+. SEND+des SEND+plus TU+> UNSUB+> WANT+NOMORE autant+NOMORE
6 bloque+> bon bye cassez cassez+vous cest+en.NEGATIVE cest+non de en.ENDED+>
6 en.FROM+en.BEFORE en.HEY en.NUMBER+> en.THREAT en.VOC+en.WHO est+morte facon faites gagne
6 ici jai+SAID jai+dit jaimerais je+recois lachez lien mais+les menvoyer+des moi+>
6 moi+patience moins mois+. morte n ok ok+> patience prochain pubs rouge+> sans+facon se sms+,
6 sortir+de texts this tout+YOURS tout+ce twitter twitter+> vide vous+continuez
7 ,+definitivement ,+en.MY .+en.SUBJECT .+faites .+meme .+nan .+ras AUTHORITY+> CONSENT
7 DESIST+> MREM REMOVE+de YOURS+LIST avez+gagne balai balai+> bloque ceux coupez+les
7 definitivement+> dit du+balai est+au im la+personne la+semaine le+prochain les+THING
7 moustiques nan non+, oui personne+est pire plait+> que+des qui+est ras rien robot sortir
7 termine tres vos+MSG vous+. vous+AGAIN 🚫+*
8 ,+YOURS ,+et .+UNSUB .+en.ENDED .+🚫 PEACE REMOVE+ME STOP+les a+NOMORE de+MSG de+la
8 definitivement en.NEGATIVE+, exit le+> moins+. passe robot+> 🚫
9 ,+mais .+pa .+pour MSG STOP+> avec+YOURS coupez en.NEGATIVE et la+> ni nous oui+, pa textos
10 ,+STOP PEACE+> UNSUB WORD+> autant compris ur
11 AUTHORITY REMOVE+moi merci+de non
12 ,+REMOVE vos
13 .+les
14 .
"""
