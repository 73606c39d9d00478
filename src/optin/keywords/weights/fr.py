"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-14 a ne
-13 >
-11 au finalement mes ou
-10 ,+SEND avant
-9 .+a .+cest ?+je TOOK dans dans+la deux pas
-8 ,+cest ,+vous .+en.NEGATIVE OTHER RECEIVING RECEIVING+NOMORE REMOVE+pas beaucoup it je peux
-8 plutot que+vous tu
-7 ,+on .+annulez .+dou .+en.HEY .+mes .+non .+ok .+un REMOVE+NOMORE REMOVE+la THING+> cest
-7 cest+quoi devant en.THIRD jadore merci+pour quand recu svp+> ton votre+ONE
-6 ,+continuez .+oui 0+> ? MENDED+pas REPLY WANT+continuer YOURS+ONE alerte annulez arret
-6 confirme en.DAY+> en.THINGS encore+, impossible jai loffre narretez par retirer sur tout
-6 votre+MSG vous+vous you
-5 ,+AGAIN ,+en.SUBJECT ,+jadore ,+je ,+que .+> .+impossible .+plus .+ravi .+tu .+une
-5 CLIENT+par GIVEUP+un MENDED+YOURS NOMORE+maintenant OTHER+, RECEIVING+plus SAID+STOP
-5 STOP+NOMORE THING TU+ME UNSUB+de WANT+> WORD+, a+SAID autre avec bas ca+ne chez chose
-5 de+MENDED de+les demain ecrit en+bas en.ME+> est interessee interessee+par jaccepte jadore+>
-5 je+SAID je+suis jours la+STOP laissez lenvoi marche mavez me+> messages narretez+NOMORE
-5 ne+minteresse ont pas+maintenant plus+de pour+le que ravi sans sest sont sortez+en.DAY
-5 sortez+mon super sur+les svp te trop un venir votre+en.TEXT vous+mavez vous+sortez what
-4 "+en % ,+appelez ,+ma ,+remettez ,+tout .+. .+ME .+des .+en.DAY .+finalement .+marre
-4 .+toujours DESIST+le ME+FEDUP MENDED+a MENDED+dans MENDED+de NOMORE+DESIST NOMORE+WORD
-4 NOMORE+depuis NUMBER+est PHONE+est SAID+DESIST SEND+les SEND+moi STOP+le STOP+pas THIRD+faut
-4 TOOK+de YOURS+en.KINDS a+> alors+YOURS annulez+tout appelez apres aux+MSG beau ca+fait
-4 ca+ira ce cette collegue combien continuer cut+en.BEFORE dabord de+NUMBER de+SEE de+ces
-4 de+moi de+pain de+tout debarrassez debarrassez+ME dois dou doucement ecrivez en.ASKED
-4 en.BEFORE+FEDUP en.DAY en.ME en.ME+FEDUP en.TAIL+> en.TAIL+FEDUP en.TIME en.VOC+FEDUP et+je
-4 etait etes etes+sur faire+> fait fin finalement+, hier id+rather il+faut infos ira
-4 jai+RECEIVING je+les je+lis je+peux je+reste je+voudrais la+fin laser le+THING les+rappels
-4 ma ma+OTHER ma+REMOVE ma+THING ma+UNSUB make+en.BEFORE manger marre marre+de me me+FEDUP
-4 mecrire+, mes+MSG mieux minteresse mis na+NOMORE ne+RECEIVING ne+pas nhesitez ou+NOMORE
-4 ou+pas par+YOURS par+votre pas+DESIST pas+WORD pas+que peux+NOMORE plutot+> points portable
-4 prenez proposition que+faire quelque quelque+chose qui rather redemande refuse+de
-4 remettez+ME remettez+moi reste rue samedi sarrete sinon sur+YOURS sur+ce surtaxes tard
-4 texto+, toi tous tout+est vas vite votre+en.KINDS voudrais vous
-3 ,+REPLY ,+THIRD ,+ca ,+ecrivez ,+en.YOU ,+la ,+pas ,+qui ,+surtout ,+un ,+you .+% .+0
-3 .+OTHER .+SEND .+arretez .+comment .+doucement .+en.ME .+en.TAIL .+en.VOC .+enlevez .+est
-3 .+id .+infos .+laissez .+le .+loin .+me .+meilleures .+no .+peut .+tkt 18h ?+faudrait
-3 AGAIN+CLIENT DESIST+, DESIST+en.BEFORE FEDUP+NOMORE GET+YOURS LIST+, LIST+des ME+, ME+THIRD
-3 ME+au ME+aux ME+manquent ME+operateur ME+supprimez MENDED+est MENDED+la MENDED+ma MENDED+que
-3 MSG+ONE MSG+YOURS MSG+depuis MSG+ne MSG+vocal NOMORE+RECEIVING NOMORE+arreter
-3 NOMORE+attribue NOMORE+de NOMORE+madame NOMORE+partir NOMORE+plus NOMORE+pour NOMORE+que
-3 NUMBER+et NUMBER+que NUMBER+svp ONE+vocal PHONE+et RECEIVING+YOURS REMOVE+, REMOVE+YOURS
-3 REMOVE+dans REMOVE+ma SAID+darreter SAID+les SEND+a STOP+, STOP+en.BEFORE STOP+la
-3 STOP+lalarme STOP+maladie THIRD THIRD+a TOOK+ma TU+en.BEFORE TU+en.ME TU+en.TAIL TU+en.VOC
-3 TU+me TU+moi WANT+REMOVE WORD+de WORD+en.BEFORE WORD+lalarme WORD+le WORD+ma WORD+maladie
-3 WORD+tout YOURS+en.LIST YOURS+en.THINGS YOURS+rappel YOURS+salon a+mon a+ri a+vous
-3 about+en.MY acces after aime+> alertes+> all amende annuler annulez+ma arret+maladie
-3 arretiez arretiez+de arrive attribue au+laser aux+en.LIST aux+en.MESSAGES aux+en.SENDING
-3 avec+ME avec+plaisir avoir bande be+en.REMOVE be+removed beaucoup+YOURS beaucoup+de bebe
-3 bien+YOURS biffer blanc bleu ca+ME ca+coute ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+me
-3 cabinet cant cest+tout cest+trop changer changez changez+NOMORE changez+rien chaque+semaine
-3 chat cheque christ clowns collegue+a collegues comme+ca comment communications compte+>
-3 continuer+> coriandre daccord darreter davis de+PHONE de+en.DAY de+ne de+personne deja
-3 depuis depuis+que desabonne desabonne+de desinscription+> deux+fois devant+chez dou+vous
-3 doucement+sur effacer en.BEFORE+. en.BEFORE+en.KEYWORD en.BEFORE+en.TIME en.BEFORE+manquent
-3 en.BEFORE+supprimez en.BEFORE+vocal en.DAY+THIRD en.DAY+operateur en.DITCH+en.SUBJECT
-3 en.DITCH+ma en.EVENT+, en.FROM+en.TIME en.HEY+pour en.KEYWORD en.KINDS+vocal en.LIST+?
-3 en.LIST+la en.LIST+par en.LOSE+ma en.ME+STOP en.ME+manquent en.ME+supprimez en.MESSAGE+de
-3 en.MESSAGE+vocal en.MESSAGES+la en.MY+en.OTHER en.NEGATIVE+cest en.NUMBER+est en.PHONE
-3 en.PHONE+est en.PULL en.PULL+, en.REMOVE+, en.REPLIED en.SENDING+ME en.SENDING+en.ME
-3 en.SENDING+en.TAIL en.SENDING+la en.SENDING+me en.TAIL+STOP en.TAIL+manquent
-3 en.TAIL+supprimez en.TEXT+de en.TEXT+vocal en.TIME+en.MY en.VOC+do en.VOC+manquent
-3 en.VOC+pour en.VOC+supprimez en.YOU enfants est+YOURS est+ce etes+vous facture fait+YOURS
-3 fait+beaucoup fait+ce faudrait feu fin+de grace heures id ils inscrivez inscrivez+ME
-3 inscrivez+moi jaccepte+> jai+REMOVE jai+fait jamais+, jarrete je+confirme je+lai je+pourrai
-3 je+recevais je+vous jen jeudi joint la+WORD la+bonne la+derniere la+nounou lai laissez+ME
-3 laissez+le laissez+moi laissez+un lalarme laser+, lautre le+MENDED le+en.DAY le+portail
-3 lenvoi+des les+REMOVE les+arreter les+jours lhoraire lis liste+, livrez loin loin+de lorage
-3 lordre m m+. ma+MENDED ma+collegue ma+commande make+ME make+en.ME make+en.TAIL make+me
-3 maladie manquent mari+. mdr+> me+STOP me+manquent me+supprimez meilleures
-3 meilleures+salutations menvoyer+les mes+alertes message+> message+vocal messages+,
-3 messages+la midi mieux+si minteresse+NOMORE moi+, moi+au moi+aux mon mon+THIRD mon+operateur
-3 mont na+pas nai+plus narretez+pas ne+changez non+cest not nouveau+YOURS nouveau+vos nuit
-3 off+en.TIME ok+pour or oui+si par+MSG par+ONE parfait partout pas+GET pas+MENDED pas+NOMORE
-3 pas+arreter pas+de pas+madame pas+par pas+plus pas+pour pas+recevoir personne+, personne+>
-3 personne+ne peut+on plait+ne plus+que portail poste pour+YOURS pour+ce pour+vous pourrai
-3 pouvez pro proces promis pub+> quand+meme que+0 quelle rappels reactivez recevais
-3 recevoir+YOURS recois+NOMORE recois+plus regime regime+, remboursez remettez removed
-3 renvoyez reprendre reprenez retire+ma reviens ri rien+depuis salutations si si+cest sms+de
-3 so soir soir+et sont+les stop+en.BEFORE supprimez+NOMORE supprimez+pas sur+la surtout
-3 surtout+narretez tant tard+> telephone+est terminez then tkt traitement traitement+, trompe
-3 trompe+de un+STOP un+THING un+WORD un+peu une+amende une+autre vacances vacances+> vas+y
-3 veuillez+REMOVE veut veux+continuer vire visite vocal voisin vos+en.LIST votre+en.MESSAGE
-3 votre+en.SENDING voulais+NOMORE voulais+pas vous+> vous+DESIST vous+SEND vous+STOP vous+a
-3 vous+arretiez vu
-2 *+je ,+TU ,+a ,+arretez ,+aucune ,+can ,+cetait ,+comment ,+en.DAY ,+en.DITCH ,+en.FEEL
-2 ,+en.TAIL ,+il ,+ils ,+jaccepte ,+jai ,+jarrete ,+javais ,+jen ,+merci ,+mettez ,+mon
-2 ,+oubliez ,+par ,+prenez ,+reactivez ,+remboursez ,+renvoyez ,+sinon ,+trop .+" .+CONSENT
-2 .+MSG .+NUMBER .+aidez .+all .+ca .+comptez .+consentement .+daccord .+ecrivez .+elle
-2 .+en.MESSAGE .+en.TEXT .+euh .+inscrivez .+jai .+jautorise .+mais .+mauvaise .+narretez
-2 .+pouvez .+promis .+quelquun .+quels .+qui .+reabonnez .+remettez .+rendez .+sil .+super
-2 .+vas .+veuillez .+votre 16h30 AGAIN+la AUTHORITY+. CLIENT+au DESIST+it DESIST+ou
-2 DESIST+sans DESIST+vous FEDUP+pas GET+a GET+ces GET+vos GIVEUP+la INF+du INF+en.DAY INFO+sur
-2 INFO+svp LIST+de ME+SAID ME+STOP ME+TU ME+ancienne ME+assureur ME+ca ME+cell ME+en.PHONE
-2 ME+frere ME+gene ME+les ME+lidee ME+mobile ME+par ME+parapluie ME+qui ME+retirer MENDED+?
-2 MENDED+NOMORE MENDED+ces MENDED+et MENDED+les MENDED+par MENDED+vos MSEND+pas MSG+MSG
-2 MSG+avec MSG+des MSG+en.LIST MSG+en.MESSAGE MSG+en.MESSAGES MSG+en.SENDING MSG+en.TEXT
-2 MSG+sms MSG+sont NOMORE+, NOMORE+AGAIN NOMORE+aucune NOMORE+ce NOMORE+encore
-2 NOMORE+interessee NOMORE+les NOMORE+recu NOMORE+tard NOMORE+tot NUMBER+dans NUMBER+de
-2 NUMBER+pro ONE+? ONE+YOURS ONE+a ONE+ne ONE+sont OTHER+STOP OTHER+sarrete PHONE+dans
-2 PHONE+pro RECEIVING+. RECEIVING+ce RECEIVING+de RECEIVING+les RECEIVING+pas REMOVE+en.DAY
-2 REMOVE+ton REMOVE+tous REPLY+ME REPLY+NOMORE REPLY+YOURS REPLY+moi REPLY+pas SAID SAID+WORD
-2 SAID+en.NEGATIVE SAID+non SAID+oui SAID+quoi SEE SEE+deja SEND+ME SEND+ces SEND+jamais
-2 SEND+par SEND+pas STOP+au STOP+devant STOP+etait STOP+it STOP+ou STOP+sans STOP+vous THING+,
-2 THING+STOP THING+dans THIRD+, THIRD+> TOOK+YOURS TOOK+le TOOK+les TU+des UNSUB+NOMORE
-2 UNSUB+pas WANT+DESIST WANT+MENDED WANT+porter WORD+NOMORE WORD+etait WORD+it WORD+la WORD+ou
-2 WORD+pas WORD+sans WORD+vous WRONG+MSG YOURS+> YOURS+THING YOURS+accueil YOURS+avis
-2 YOURS+codes YOURS+communications YOURS+en.BEFORE YOURS+en.PHONE YOURS+en.SENDING
-2 YOURS+en.TEXT YOURS+fois YOURS+genre YOURS+legal YOURS+message YOURS+messages YOURS+nuit
-2 YOURS+portable YOURS+proposition YOURS+soir YOURS+telephone a+OTHER a+TOOK a+dit a+faire
-2 a+le a+mecrire a+pic about+the accepte accueil accueil+, add adresse adresse+de affiche
-2 aidez aidez+ME aidez+moi aime alerte+> allergie allergie+> alors alors+? am ancienne appelle
-2 arrete arrete+le arreter arreter+> arretez+vous assureur at+all attends au+cheque au+lieu
-2 aussi+les autorise autorise+> aux+MENDED aux+en.BEFORE aux+messages avais avant+de avant+le
-2 avec+des avec+en.DAY avec+la avec+les avec+mon avec+un avez+une avis avis+> avoir+deja
-2 balles bande+de batterie be be+en.PULL be+en.REMOVED been besoin besoin+de bien+ici bien+la
-2 bien+les bleu+> bloctel+et bonne bring bus ca+> ca+RECEIVING ca+marche can+en.SUBJECT cancel
-2 cas casse ce+genre ce+legal ce+portable ce+soir cell cell+> ces cest+NOMORE cest+bien
-2 cest+la cest+parfait cest+possible cest+qui cest+un cette+fois cette+nuit change chaud
-2 chaudiere cheque+, chez+nous chez+vous chose+> cles code codes codes+MSG codes+promo
-2 comment+ca comment+je comment+on comprends comprends+NOMORE comprends+pas compta compta+,
-2 comptez comptez+ME comptez+moi confirme+, confirme+la contacts+, contrat contre corrigez
-2 cote coute+quelque croyais croyais+SEE croyais+avoir cru+que cut+it daccord+> daccord+pour
-2 dannuler dans+vos darreter+de dautre davis+, de+CARELESS de+INF de+INFO de+fou de+lautre
-2 de+messages de+mettre de+mon de+nouvelles de+portable de+reseau de+se de+semaine
-2 de+supprimer debarrasse debordent decide decrire+a deja+confirme dem demain+> demander
-2 demander+, dent denvoyer+YOURS depuis+la depuis+lorage dernier+ONE desabonner+de dessert
-2 detre+dans deux+, devant+le devis dimanche dimanche+> disent dit+en.NEGATIVE dit+non divorce
-2 do+en.I do+i doit domicile donne donnees+, dont+en.WANT dont+je dont+mind dose dose+> du
-2 du+LIST ecrivez+ME ecrivez+moi ecrivez+par embeter en+STOP en+WORD en.ALONE+en.BEFORE
-2 en.ALONE+it en.ALONE+ou en.ALONE+sans en.BADMSG+it en.BADMSG+ou en.BADMSG+sans en.BEFORE+,
-2 en.BEFORE+SAID en.BEFORE+STOP en.BEFORE+after en.BEFORE+do en.BEFORE+en.ENDED
-2 en.BEFORE+en.REPLY en.BEFORE+en.THREAT en.BEFORE+la en.BEFORE+ne en.BEFORE+notifications
-2 en.BEFORE+retirer en.BODY+, en.BODY+pas en.CALL en.CALL+> en.DAY+ancienne en.DAY+assureur
-2 en.DAY+cell en.DAY+en.END en.DAY+en.PHONE en.DAY+end en.DAY+frere en.DAY+mobile
-2 en.DAY+parapluie en.DITCH+en.YOU en.DITCH+you en.DOESNT+> en.DOESNT+en.WANT en.DOESNT+je
-2 en.DOESNT+mind en.DONT+en.WANT en.DONT+je en.DONT+mind en.END+en.BEFORE en.END+en.FROM
-2 en.END+it en.ENDED+en.BEFORE en.ENDED+it en.ENDED+ou en.ENDED+sans en.ENDED+the en.FEEL+>
-2 en.GAVE en.I+cant en.I+en.NEG en.I+en.REMOVED en.KEYWORD+en.BEFORE en.KEYWORD+it
-2 en.KEYWORD+ou en.KEYWORD+sans en.KEYWORD+the en.KINDS+ME en.KINDS+en.ME en.KINDS+en.TAIL
-2 en.KINDS+me en.LIST+RECEIVING en.LIST+YOURS en.LIST+de en.LIST+ne en.LIST+quand en.LIST+sont
-2 en.LOSE+en.MY en.ME+MENDED en.ME+SAID en.ME+retirer en.MENDED en.MENDED+do en.MESSAGE+YOURS
-2 en.MESSAGE+ne en.MESSAGE+sont en.MESSAGES+? en.MESSAGES+RECEIVING en.MESSAGES+YOURS
-2 en.MESSAGES+de en.MESSAGES+ne en.MESSAGES+par en.MESSAGES+quand en.MESSAGES+sont
-2 en.MY+en.ENDED en.MY+en.KEYWORD en.MY+en.THIRD en.MY+in en.NEG+do en.NEG+en.BEFORE
-2 en.NEG+en.REPLY en.NEG+en.WANT en.NEG+it en.NEG+je en.NEG+mind en.NEG+ou en.NEG+sans en.NOT
-2 en.NOT+> en.NUMBER+et en.OTHER en.OTHER+en.BEFORE en.OTHER+en.VOC en.PHONE+et en.PLURALS+>
-2 en.PLURALS+par en.REPLY+ME en.REPLY+en.ME en.REPLY+en.TAIL en.REPLY+me en.SEND+en.BEFORE
-2 en.SENDING+YOURS en.SENDING+ne en.SENDING+quand en.SENDING+sont en.STOP+en.BEFORE en.STOP+it
-2 en.STOP+ou en.STOP+sans en.SUBJECT+cant en.SUBJECT+en.NEG en.SUBJECT+en.REMOVED
-2 en.SUBJECT+en.REPLIED en.TAIL en.TAIL+MENDED en.TAIL+SAID en.TAIL+retirer en.TEXT en.TEXT+ME
-2 en.TEXT+YOURS en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+me en.TEXT+ne en.TEXT+sont en.THINGS+,
-2 en.THINGS+MSG en.THINGS+en.MENDED en.THINGS+promo en.THIRD+en.BEFORE en.THIRD+en.REPLIED
-2 en.THREAT+en.BEFORE en.TIME+all en.TIME+en.BEFORE en.TIME+it en.TIME+the en.VOC+SAID
-2 en.VOC+STOP en.VOC+en.GAVE en.VOC+retirer en.VOC+to en.WANT+the en.WISH+the en.YOU+do end
-2 enfants+ne enleve enlever entendu enterrement entre+midi envoyer envoyer+> envoyez est+AGAIN
-2 est+bien est+deja est+toujours est+trop et+deux et+merci et+surtout etes+les etes+ouverts
-2 euh facture+> faire+alors faites+les faudrait+que femme fin+, fin+des finalement+je
-2 finalement+remettez fixe fleurs fois+, fois+et foot for fou frere from+en.SUBJECT
-2 from+en.VOC from+en.YOU from+you gardez+en.DAY gardez+mon gene gene+NOMORE genre gosses had
-2 hier+> huissier i+cant i+en.DOESNT i+en.NEG i+en.REMOVED if+en.BEFORE il+a impossible+de
-2 infos+> insupportable insupportable+, interesse+par irait jadore+YOURS jadore+vos jai+STOP
-2 jai+TOOK jai+besoin jai+change jai+cru jai+ete jai+recu jai+rien jaime+bien jamais+SEND
-2 jarrete+de jarrive jattends jautorise je+GIVEUP je+comprends je+croyais je+dois je+donne
-2 je+fais je+lache je+nai je+rale je+regarde je+reponds je+reviens je+souhaite je+trouve
-2 je+vais je+veux jen+peux jetais jeudi+> joindre joindre+> joublie joublie+tout jours+et judo
-2 just jy kevin kind know la la+LIST la+NUMBER la+chaudiere la+compta la+en.EVENT la+je
-2 la+liste la+mairie la+mise la+pharmacie la+pour la+procedure la+pub la+reponse la+seance
-2 lache lache+la laisse laisser+un lan+dernier lancienne larret lassurance le+0 le+OTHER
-2 le+THIRD le+au le+chat le+dessert le+en.THINGS le+numero le+parquet le+poste le+texto
-2 le+train le+voisin leau leau+est legal lenvoi+de les les+, les+DESIST les+LIST les+MENDED
-2 les+REPLY les+SEND les+STOP les+WORD les+avais les+envoyer les+gens les+seuls lexamen lidee
-2 lidee+de linstant liste+des livre livrez+a lor lor+> lorage+> lundi ma+AUTHORITY ma+PHONE
-2 ma+WORD ma+carte ma+facture ma+fait ma+ligne ma+plainte magasin+, mail mairie mais+jai
-2 mais+laissez make make+en.VOC mange manquent+, mappelle marche+plus me+MENDED me+SAID
-2 me+retirer membetez membetez+NOMORE meme+au meme+pour menvoie+des merci+a mes+enfants
-2 message message+, messages+> messages+en.BEFORE messages+en.ME messages+en.TAIL messages+me
-2 midi+et mind mind+at mind+en.TIME minteresse+pas mis+ME mis+en.DAY mis+mon mise mobile
-2 mobile+> moi+ca moi+lidee moi+par moi+qui mois+YOURS mois+ce mon+ancienne mon+assureur
-2 mon+cell mon+en.PHONE mon+frere mon+mobile mon+parapluie mums my+en.THIRD nai nai+NOMORE
-2 nai+pas ne+NOMORE ne+le ne+recois ne+sont nest+pas nom not+> nounou nouveau nouveau+MENDED
-2 nouvelle numero+> numero+a numero+de on+en.MY on+ma on+my on+ne only operateur opposition+au
-2 ou+AGAIN ou+en ou+encore oublie oubliez+le ouf ouf+, oui+oui our ouverts papa par+ERROR
-2 par+en.LIST par+en.MESSAGES par+en.SENDING par+erreur par+mois par+sms parapluie parlez
-2 parquet partout+, partout+> pas+AGAIN pas+du pas+encore pas+interessee pas+la pas+les
-2 pas+vous passer+pour passez+par perdu petit peut peut+THIRD peux+pas peux+plus pharmacie pic
-2 pizza plainte+. plaisir+> please+> plus+SEE plus+aucune plus+en.DAY plus+tard plus+tot
-2 porter+AUTHORITY porter+plainte possible+? postal pour+OTHER pour+demain pour+en.DAY
-2 pour+etre pour+linstant pour+moi pour+votre pouvez+MENDED pouvez+REMOVE pouvez+effacer
-2 pouvez+vous pr+ME prelevement prenez+YOURS prie prie+de procedure promo prospectus quand+>
-2 que+ca que+jai que+la quel quelquun quels qui+> qui+? qui+fait rappel rappeler rappels+>
-2 raye reabonne reabonnez reabonnez+ME reabonnez+moi recevoir+a recevoir+ces recevoir+vos
-2 recu+. regarde reinscrivez reinscrivez+ME reinscrivez+moi remboursez+ME remboursez+moi
-2 remettez+les remettre rendez+moi renvoyez+ME renvoyez+moi reponds repondu repondu+DESIST
-2 repondu+STOP repondu+WORD repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED
-2 repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP repondu+stop reprendre+> resto retablir
-2 retirer+> retirer+de retrouve ri+a rib rib+> rien+, roule rue+de sac+> saffichent said sais
-2 sais+NOMORE salle salutations+> sanglier sans+STOP sans+WORD sans+arret sarrete+> saute
-2 se+fait seance semaine+, semaine+> semaines sera+plus serai serait+mieux seuls sms+YOURS
-2 sms+quand sms+sont soldes+> son sont+NOMORE sont+pas sourire souvent star stop+it stop+ou
-2 stop+sans stopper stopper+> store stp+> suis suis+TOOK suis+UNSUB suis+WORD suis+desabonne
-2 super+, supprimer tapis tas telephone+et temps+> tes+textos texting thanks+> that that+in
-2 them to+en.ALONE to+en.NEG to+en.STOP toi+, told tombent tot toujours tous+> tout+MENDED
-2 tout+REMOVE train triste trouve trouve+> two un+DESIST un+article un+en.ALONE un+en.BADMSG
-2 un+en.ENDED un+en.KEYWORD un+en.NEG un+en.STOP un+en.THINGS un+en.WHO un+enterrement un+stop
-2 une+fois ur+en.KINDS urgence utile utilise vaccin vers verte veuillez veut+que veux
-2 veux+bien viens vient visite+, vite+> vos+INFO vos+ONE vos+codes vos+communications
-2 vos+en.THINGS votre+accueil votre+en.MESSAGES votre+en.WHO votre+message votre+proposition
-2 votre+sms vouloir vous+devant vous+embeter vous+etes vous+fermez vous+le vous+livrez vous+ne
-2 vraiment was week week+en.BADMSG week+en.END week+en.ENDED week+en.KEYWORD week+end y+REPLY
-2 y+TU y+envoie yen yen+a yes you+do
2 , ,+GIVEUP ,+ME ,+THING ,+TOOK ,+UNSUB ,+biffez ,+cessez ,+compris ,+en.EVENT ,+en.NEGATIVE
2 ,+inutile ,+monsieur ,+ny ,+ok ,+oui ,+seulement ,+sortez ,+termine ,+the ,+toujours
2 .+DESIST .+autant .+carte .+ceci .+cessez .+cette .+derniere .+en.DITCH .+en.MENDED .+en.MY
2 .+en.NEG .+en.OTHER .+en.THINGS .+en.THIRD .+en.UNSUB .+fichez .+hors .+il .+its .+jaime
2 .+leave .+nen .+ni .+p .+par .+poubelle .+que .+quelle .+quon .+refus .+relisez .+resiliez
2 .+sans .+sortez .+termine .+the .+toute .+trop .+u .+ur .+y .+yall 0+a 0+novembre 07 5h ?+.
2 ?+? ?+STOP ?+WORD ?+le AGAIN+NOMORE AGAIN+vous AUTHORITY+, CARELESS+> CLIENT+a CONSENT+que
2 DESIST+SEND DESIST+decrire DESIST+du DESIST+en.MENDED DESIST+les DESIST+quoi ERROR+, FEDUP+,
2 GIVEUP+faire GIVEUP+tomber INF INFO+amis INFO+constructeur LIST+rouge ME+. ME+UNSUB ME+cest
2 ME+desiste ME+dossier ME+from ME+la ME+num ME+ordonnance ME+sortir MENDED+ME MENDED+au
2 MENDED+des MENDED+en.BODY MENDED+nest MENDED+parce MENDED+pus MREM+. MREM+de MSEND+plus
2 MSG+. MSG+STOP MSG+aussi MSG+de MSG+dentretien MSG+en.VOC MSG+parce NOMORE NOMORE+2
2 NOMORE+MSEND NOMORE+a NOMORE+aucun NOMORE+avec NOMORE+besoin NOMORE+dans NOMORE+envie
2 NOMORE+le NOMORE+ma NOMORE+moi NOMORE+part NOMORE+possible NOMORE+sur NOMORE+svp NOMORE+un
2 NOMORE+vos NUMBER+en.BODY NUMBER+en.DOESNT NUMBER+nest ONE+STOP ONE+c ONE+constructeur
2 ONE+en.BEFORE ONE+en.VOC ONE+merci ONE+svp OTHER+0 OTHER+du OTHER+en.DAY PHONE+en.BODY
2 PHONE+je PHONE+nest RECEIVING+, RECEIVING+a RECEIVING+un REMOVE+. REMOVE+ce REMOVE+depuis
2 REMOVE+des SAID+. SEE+vos SEND+, SEND+? SEND+DESIST SEND+STOP SEND+WORD SEND+en.ALONE
2 SEND+en.BADMSG SEND+en.DAY SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+ici
2 SEND+stop STOP+ce STOP+decrire STOP+en.LIST STOP+en.MENDED STOP+en.MESSAGES STOP+en.SENDING
2 STOP+quoi STOP+svp THIRD+SAID THIRD+ma THIRD+mavait THIRD+ny THIRD+pour TOOK+ME TOOK+depuis
2 TOOK+en.DAY TOOK+mon TU+a TU+au WANT+SAID WANT+a WANT+dire WANT+pas WANT+plus WANT+rien
2 WORD+en.MENDED WORD+quoi WORD+svp WRONG WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero
2 YOURS+credits YOURS+en.VOC YOURS+fichier YOURS+fil YOURS+les YOURS+ligne YOURS+liste
2 YOURS+part YOURS+sous YOURS+textos a+5h a+ca a+en.NEG a+partir a+plus a+quittes a+rien
2 about+en.VOC absences abstenez abstenez+vous accord+, agree ai+WORD ai+assez all+the allez+,
2 amis+> an+> annule+> any any+en.BEFORE appartient appels aretez arreter+les article+0
2 article+en.DAY assez+> au+cimetiere aussi+, aussi+> authorize authorize+en.VOC
2 autorisation+, autres+> avec+le avec+moi avis+de awa ayez+ME ayez+en.DAY ayez+mon bagnole
2 basta believe belle belle+THIRD belle+mere beurre beurre+> bien+, bien+que bien+sans biffez
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
2 controle controle+technique coupez+YOURS coupez+ces credits crtc dalertes davant davoir
2 de+AUTHORITY de+MREM de+NOMORE de+ca de+catechisme de+ce de+commande de+destinataire
2 de+en.KINDS de+fermeture de+lhopital de+livraison de+mardi de+menvoyer de+plus de+question
2 de+rappels de+reduction de+satisfaction de+sms de+texto de+votre deau decline demain+.
2 demandee demandee+le depuis+0 depuis+avril depuis+en.DAY depuis+septembre derniere+,
2 des+NUMBER des+en.SENDING des+parents desinscrivez desinscrivez+ME desinscrivez+moi
2 desormais+> destinataire+, detre dhoraire diplome donc donc+plus dossier down du+MENDED
2 du+ONE du+en.EVENT du+harcelement economisez economisez+YOURS economisez+vos elections
2 en+francais en+magasin en.ALONE en.ALONE+du en.ALONE+en.MENDED en.ALONE+quoi en.ALONE+svp
2 en.BADMSG+du en.BADMSG+en.MENDED en.BADMSG+quoi en.BEFORE+MSG en.BEFORE+UNSUB
2 en.BEFORE+desiste en.BEFORE+dont en.BEFORE+en.DONT en.BEFORE+en.SENDING en.BEFORE+ok
2 en.BEFORE+parce en.BEFORE+pour en.BEFORE+quand en.BEFORE+texts en.BEFORE+with en.DAY+,
2 en.DAY+MENDED en.DAY+a en.DAY+dossier en.DAY+novembre en.DAY+num en.DAY+ordonnance en.DEAR
2 en.DEAR+> en.DITCH en.DITCH+mon en.DOESNT+en.BEFORE en.DOESNT+en.GET en.DOESNT+to en.END
2 en.ENDED en.ENDED+du en.ENDED+en.MENDED en.ENDED+quoi en.FROM+ME en.FROM+en.ME
2 en.FROM+en.TAIL en.FROM+en.THESE en.FROM+me en.GAVE+ME en.GAVE+en.ME en.GAVE+en.TAIL
2 en.GAVE+me en.GET en.I+en.DITCH en.I+en.NOT en.KEYWORD+du en.KEYWORD+en.MENDED
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
2 en.TEXT+c en.TEXT+du en.TEXT+en.SUBJECT en.THESE en.THESE+> en.THINGS+en.LIST en.THIRD+>
2 en.THREAT+a en.THREAT+at en.THREAT+en.TIME en.VOC+, en.VOC+UNSUB en.VOC+desiste
2 en.VOC+en.NEG en.VOC+en.SENDING en.VOC+en.TAKE en.VOC+for en.WISH+en.BEFORE
2 en.YOU+en.SENDING encore+vous enough entre envie envoi envoye+DESIST envoye+STOP envoye+WORD
2 envoye+en.ALONE envoye+en.BADMSG envoye+en.ENDED envoye+en.KEYWORD envoye+en.NEG
2 envoye+en.STOP envoye+stop erreur+, erreur+de est+NOMORE est+ferme est+pas et+ME et+NOMORE
2 et+THIRD et+cessez et+vous etape etes+dans evidemment+, facebook facture+0 facture+en.DAY
2 faire+la fait+on falloir fausse faut+plus ferait fermez+le fichez fidele file file+ME fini+,
2 finie+, fois+. forcez frais further g garage+> gardez+les gens gere gone grand+mere grappe
2 grappe+avec gsm harcelement hors hors+de i+en.DITCH i+en.WANT id+en.WANT id+en.WISH id+like
2 il+ma il+ne il+ny im+a im+at im+en.TIME inscrit insistance insistance+, inutile+de
2 invitations is+over it+> its+a jai+coche jai+jamais jamais+CLIENT jamais+donne jamais+signe
2 je+TOOK je+decline je+ny je+passe je+porte je+quitte je+vois jeux jeux+INFO jeux+concours
2 jour+. journee journee+> juridique la+, la+grappe la+les la+longue la+presente
2 la+prospection la+reception la+reclame la+veille le+LIST le+MSG le+TU le+bip le+contact
2 le+de le+dernier le+en.EVENT le+en.KINDS le+en.MESSAGES le+en.TEXT le+en.WHO le+faire
2 le+menage le+menu le+robot le+sera les+MSG les+OTHER les+RECEIVING les+TOOK les+absences
2 les+appels les+avis les+changements les+confirmations les+deux les+efface les+en.PLURALS
2 les+frais les+lis les+promos les+pubs les+soldes les+textos letait lettres lettres+>
2 like+en.BEFORE like+en.MY lire+, list+> liste+. liste+rouge livraison livraison+, longue+,
2 lost ma+belle ma+grand ma+presence ma+reponse ma+vue maintenant+, mais+REMOVE
2 mais+en.NEGATIVE mais+non mal+de malades malgre maman+ME maman+nous mari+SAID mauvais
2 me+UNSUB me+desiste mecrive meffacer meme+ma menu menvoyez merci merci+den mes+NUMBER
2 messagerie messagerie+> messages+de messages+parce messages+sur mettez+moi moi+cest moi+la
2 mon+dossier mon+num mon+ordonnance monsieur+, mort mutuel my my+en.MENDED nai+aucune narrete
2 narrete+NOMORE narrete+pas navez ne+MSEND ne+la ne+viendrai nen ni+apres ni+demain
2 not+en.GET not+to note+> notifs+> nous+INF nous+REMOVE nous+REPLY nous+a nouveau+>
2 nouveau+MSG nouveau+ONE nouveau+en.BEFORE nouveau+en.KINDS nouveau+en.MESSAGE
2 nouveau+en.TEXT nouveau+message novembre nulle nulle+part num numero+, numero+en.BODY
2 numero+nest numeros ny+a of of+en.SUBJECT off+en.TAIL off+en.VOC on+en.BODY on+nest on+pour
2 on+se ordonnance ou+est oubliez+ME oui+evidemment over over+> p paix paques paques+> par+ME
2 par+la parents+> parler pas+, pas+CLIENT pas+avec pas+besoin pas+le pas+sur pas+vos passee
2 passer passerai passez+a peu peu+, peut+REMOVE peuvent plainte please+dont please+en.DOESNT
2 please+en.DONT please+en.NEG plus+GET plus+MENDED plus+MSEND plus+NOMORE plus+a plus+aucun
2 plus+dans plus+ma plus+par plus+rien plus+un poubelle+, pour+AGAIN pour+GET pour+STOP
2 pour+WORD pour+ca pour+en.ME pour+en.TAIL pour+en.VOC pour+me pour+recevoir pour+resilier
2 pour+toujours pour+tout pour+une pourriez pourtant pouvez+ME pouvez+STOP pouvez+les
2 prefere+NOMORE prefere+pas presence presente presente+, prete+> pris pris+mes
2 prochaine+etape prospection+> protection publie pubs+ME pubs+en.BEFORE pubs+en.ME
2 pubs+en.TAIL pubs+en.VOC pubs+me que+je que+mon question+> qui+TU quitte+YOURS quitte+le
2 quitte+votre quittes quittes+. quon+mecrive rappel+constructeur rappels+dentretien rayer
2 reception+, recevoir reclame recois+un reduction refill relisez relisez+ma rendu+,
2 reponse+de resilier resiliez resiliez+ma respectez retire+ME retire+en.DAY retire+mon
2 retirez+ME rien+WANT rien+de rien+demande rire+, s s+. sans+MSG sans+moi sans+textos
2 satisfaction se+desabonner semaine+derniere semaine+passee sen septembre+, sera+jamais sert
2 sert+a seul+. si+ca si+vous sil+vous six six+mois sms+c sms+du souhaite+NOMORE sous stay
2 stop+du stop+en.MENDED stop+quoi suffit+, suis+jamais suite suite+> supprimez+> sur+LIST
2 sur+liste tenu termine+les text texter+> texto texto+. texto+merci texts+en.BEFORE that+>
2 thing tiens tomber tonton tout+TU tout+en.KINDS tout+en.TEXT trente trente+cents trop+> u
2 un+MENDED un+an un+numero une+bonne uniquement+> va+, vais+porter veille ventes veut+pas
2 veux+plus veux+que veux+rien vibre vibre+, viendrai viendrai+NOMORE viens+de voila voila+>
2 vos+credits votre+MENDED votre+PHONE votre+en.VOC votre+fichier votre+liste votre+numero
2 votre+part vous+, vous+MREM vous+SAID vous+WORD vous+arretez vous+faire vous+forcez
2 vous+navez vous+plait way webinaires webinaires+, with+en.MY with+the yall your your+texts
3 * ,+DESIST ,+arrete ,+ce ,+ceux ,+en.BEFORE ,+enlevez ,+fermez ,+ni ,+non ,+pourriez
3 ,+rendez .+chaque .+desinscription .+dont .+en.DONT .+en.END .+en.YOU .+foutez .+gardez .+he
3 .+i .+im .+javais .+mauvais .+mettez .+ne .+on .+please .+plutot .+quand .+restons .+rien
3 .+vos 0+. 0+mois 2 33700 ?+MENDED ?+REMOVE AGAIN+un CLIENT CLIENT+, CLIENT+pour DESIST+YOURS
3 GET GET+ca GIVEUP+ME GIVEUP+moi INF+> ME+PEACE ME+REPLY ME+de ME+en.EVENT ME+en.FROM ME+pour
3 ME+texter ME+tour ME+trankil MENDED+ca MENDED+moi MENDED+pour MREM+> MSEND+AGAIN
3 MSEND+encore MSG+a MSG+en.HEY MSG+merci NOMORE+SEND NOMORE+donne NOMORE+fini NOMORE+mme
3 NOMORE+necessaire NOMORE+question NOMORE+recevoir NOMORE+rien NOMORE+signe NUMBER+dun
3 NUMBER+en.DONT ONE+. OTHER+de OTHER+est PHONE+, PHONE+dun PHONE+en.DOESNT PHONE+en.DONT
3 RECEIVING+AGAIN RECEIVING+ME RECEIVING+en.DAY RECEIVING+encore RECEIVING+mon SAID+> SEE+,
3 STOP+SEND STOP+YOURS STOP+ces STOP+ceux THING+ca THING+est THIRD+dit TOOK+> TOOK+sans
3 WORD+ME WORD+cest WORD+les YOURS+MSG YOURS+numero YOURS+qui YOURS+trucs a+ce a+en.BEFORE
3 a+menvoyer a+pas accord ai+NOMORE ailleurs+, alertes+de amis annulez+ME annulez+en.DAY
3 annulez+mon ans+, arretez+> au+33700 au+AUTHORITY autorisation aux aux+gens avec+tes ayez
3 bip box ca+vous camp ce+qui ceci ces+MSG cessez+> cest+AUTHORITY cest+bon cest+ou cest+vous
3 ceux+de ceux+la chaque+ONE cnil comme+indesirable compris+> continuez coupe+les couper+>
3 coupure coupure+deau dans+ME dans+en.DAY dans+le dans+mon dans+votre de+MSEND de+SEND
3 de+coupure deau+, den den+prendre dentretien des+MENDED des+MSG des+en.BEFORE des+messages
3 desabonner desormais detre+TU detre+contacte dhier dire+, donnerai donnerai+NOMORE
3 donnerai+pas du+MSG du+groupe du+matin du+service en.AUTHORITY en.BEFORE+SEND en.BEFORE+de
3 en.BEFORE+en.HEY en.BEFORE+en.LIST en.BEFORE+to en.DAY+en.EVENT en.DAY+mois en.DAY+tour
3 en.DITCH+ME en.END+the en.EVENT en.EVENT+> en.I+can en.I+en.BEFORE en.I+en.WISH en.ME+SEND
3 en.MESSAGES en.MY en.MY+, en.MY+oppose en.NEGATIVE+NOMORE en.NEGATIVE+pour en.NUMBER+.
3 en.REPLY+> en.SENDING+> en.STOP+DESIST en.STOP+STOP en.SUBJECT+can en.SUBJECT+en.REPLY
3 en.SUBJECT+moved en.TAIL+SEND en.TAKE en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+me en.TEXT+>
3 en.THESE+, en.TIME+youre en.VOC en.VOC+> en.WISH+en.DOESNT en.WISH+en.NOT en.WISH+not
3 encore+un erreur est+0 est+en.DAY est+prete et+elle et+en.DAY et+mon et+on etait+une faire+.
3 faire+SEE faire+voir foutez francais gardez gens+> gentil grand groupe hein here i+can
3 i+en.BEFORE ici+> in+0 in+en.DAY in+the indesirable+, inscrite jai+NOMORE jai+pris jai+vendu
3 jappelle je+RECEIVING je+en.BEFORE je+men je+naccepte je+nautorise je+ne je+tiens jsuis
3 jsuis+NOMORE juste+les la+AUTHORITY la+MSG la+SAID la+cnil la+paroisse la+publicite
3 lachez+ME lachez+moi laissez+tomber lan+RECEIVING lan+passe le+camp le+en.BODY le+en.SENDING
3 le+lien le+mien le+reste le+sac les+INFO les+pieds les+rdv les+resultats les+retards like
3 ma+CLIENT ma+LIST ma+MSG ma+inscrit ma+messagerie ma+place mais+pas mari+dit mauvais+MENDED
3 mauvais+NUMBER mauvais+PHONE mauvais+numero mdr+en.NEGATIVE mdr+non me+SEND mecrire+AGAIN
3 mecrire+encore mecrit men+RECEIVING men+passe menlever merci+, mere mest mien minteressent
3 moi+PEACE moi+de moi+pour moi+trankil mon+en.EVENT mon+tour more+> moublier moublier+> moved
3 moved+to msg+> my+oppose na naccepte naccepte+NOMORE nautorise nautorise+NOMORE navez+pas
3 non+NOMORE non+pour note notifs nous+SEND numero ny+revenez of+en.BEFORE off+en.BEFORE
3 on+WANT on+tire on+veut on+vous once one oppose ou+> paix+> parler+> paroisse particulier
3 particulier+, pas+etre pas+fini pas+mme pas+question passe+, passe+> passe+ME passe+en.DAY
3 passe+mon passee+, perdez perrin perrin+> pieds pitie pitie+> plainte+> pls pls+> plu plus+>
3 plus+la plus+necessaire porte porte+AUTHORITY porte+plainte pour+INF pourquoi+vous
3 pourriez+vous pouvez+le prendre prendre+note prete pretend prospection publicite publicite+>
3 puis purge pus question quitte quon rdv+du reattribue reattribue+. recevoir+ca recois
3 recois+AGAIN recois+encore refus+> relancer+, rendu resultats retards+de retirez+moi revenez
3 revenez+NOMORE rien+du robinet sans+ME se+desinscrire semaine serait+gentil service silence
3 soit sollicitation sport technique telephone+. telephone+> texter texto+> these+, tiens+a
3 tire+un to to+> to+en.MY toujours+, tour tour+> tout+de toute+MSG toutes toutes+les trait
3 trait+sur trankil trankil+> tres+bien trucs un+" un+et un+trait une+ERROR une+erreur
3 uniquement vendu vendu+, vendu+la vide+. volontiers vos+envois vos+pubs vous+les whatever
3 without zero
4 ,+coupez ,+donc ,+y .+GIVEUP .+NOMORE .+STOP .+WORD .+cut .+debranchez .+en .+en.ALONE
4 .+en.THREAT .+lachez .+merde .+si 0+ans 1 60 60+millions AGAIN+> DESIST INFO+de LIST LIST+.
4 ME+NUMBER ME+accord ME+natel MENDED+cest MENDED+merci MENDED+sans NOMORE+CLIENT NOMORE+GET
4 NOMORE+MENDED NOMORE+etre NUMBER NUMBER+> NUMBER+je ONE+du PHONE REMOVE+> REMOVE+sans
4 SEND+AGAIN SEND+NOMORE SEND+encore STOP+du THING+0 THING+en.DAY WANT+couper WORD+. WORD+moi
4 YOURS+" YOURS+INFO YOURS+PHONE YOURS+envois YOURS+pubs YOURS+truc ailleurs allez allez+vous
4 annule arretez+de assez aussi avez+NOMORE avez+pas barriere bien+sur bye+> cetait+une
4 chantal chaque+MSG commande comme couche danalyse de+continuer de+en.MESSAGE de+en.TEXT
4 de+fois de+men de+suite debranchez desabonner+> desactive desinscrire do+en.NEG dun en+avril
4 en+la en.BEFORE+en.VOC en.BEFORE+here en.BEFORE+phones en.BEFORE+your en.BODY en.DAY+.
4 en.DAY+NUMBER en.DAY+accord en.DAY+ans en.DAY+natel en.DITCH+en.DAY en.END+en.MY en.HEY+,
4 en.HEY+> en.I en.LIST+> en.LOSE en.LOSE+ME en.LOSE+en.DAY en.MESSAGE+, en.NEGATIVE+>
4 en.NEGATIVE+merci en.REMOVE+> en.SEND+passer en.TAKE+ME en.VOC+. en.VOC+SEND
4 en.WANT+en.BEFORE en.WISH en.WISH+en.NEG entre+ME entre+nous envois facon+> fait+> fini
4 fini+de gentil+> i i+en.WISH in+en.MY indesirable inscription jai+pas je+bloque je+en.MY
4 je+my jsuis+pas la+peine le+en.VOC mais+NOMORE matin meme+NOMORE meme+pas men merde millions
4 millions+de mme moi+. mon+NUMBER mon+accord mon+natel mouton ne+suis necessaire negatif
4 non+> non+merci nous+> numerique ny on+coupe ouvertes part passer+> peine peine+de
4 peut+en.SEND peut+sen phones plus+SEND portes portes+ouvertes poubelle pour+REMOVE pour+se
4 pouviez prefere+STOP prefere+couper que+ce que+pour quoi+AGAIN quoi+encore refus
4 remettez+NOMORE remettez+pas restons restons+en resultats+danalyse retards reve se+INF
4 se+MENDED se+REMOVE sen+passer seulement seulement+. sms sortez+moi suffit suis+pas svp+.
4 tient touche tribunal tribunal+> trois+fois truc truc+> une+OTHER une+THING va veux+NOMORE
4 vos+" vos+textos votre+INFO votre+LIST vous+pouviez x youre
5 ,+WANT ,+en.THREAT ,+im ,+jaimerais ,+les ,+moi ,+plus ,+this ,+virez .+REMOVE .+WRONG
5 .+cetait .+du .+en.I .+en.STOP .+encore .+fausse .+felicitations .+na .+tres CONSENT+,
5 INFO+> ME+> ME+CONSENT ME+OTHER ME+inscription ME+remettez MENDED+> MSG+pour NOMORE+>
5 NOMORE+daccord PHONE+. REMOVE REMOVE+tout STOP STOP+. UNSUB+ME UNSUB+moi WORD WORD+comme
5 WRONG+couche a+ma ans arretez avec+vos avril bien+> ca+se ca+va cessez couper de+ONE de+nous
5 dormir dormir+> down+, en.BEFORE+en.BEFORE en.BEFORE+remettez en.DAY+CONSENT en.DAY+OTHER
5 en.DAY+inscription en.DONT en.LOSE+> en.ME+remettez en.PHONE+. en.TAIL+remettez
5 en.VOC+remettez en.WHO en.WHO+x encore+> et+le et+puis faites+le fausse+couche felicitations
5 fin+. garder garder+> hun hun+x in je+prefere je+refuse laffiche le+panneau les+garder
5 liste+> maintenant me+remettez menage menage+dans menvoyer merci+> moi mois+. mon+CONSENT
5 mon+OTHER mon+inscription natel noel noel+, o oui+bien oui+pour panneau pas+daccord pas+en
5 prefere que+YOURS rdv retirez rien+GET rien+MENDED rien+recevoir rouge se+UNSUB se+WORD
5 stand suis+NOMORE textos+> these tout+YOURS tout+ce virez votre+truc vous+bloque x+>
5 y+compris
6 ,+WORD ,+en.LIST ,+vos .+bye .+cassez .+coupez .+vous INFO LIST+> ME+SEND ME+patience MSEND
6 MSEND+des MSG+> NOMORE+en NUMBER+. SEND+des SEND+plus TU+> UNSUB+> WANT+NOMORE autant+NOMORE
6 bloque+> bon bye cassez cassez+vous cest+en.NEGATIVE cest+non de en+0 en+en.DAY en.ENDED+>
6 en.FROM+en.BEFORE en.HEY en.NUMBER+> en.THREAT en.VOC+en.WHO est+morte facon faites gagne
6 ici jai+SAID jai+dit jaimerais je+recois lachez lien mais+les menvoyer+des moi+>
6 moi+patience moins morte n ok ok+> patience prochain pubs rouge+> sans+facon se sms+,
6 sortir+de texts this twitter twitter+> vide vous+AGAIN vous+continuez
7 ,+definitivement ,+en.MY .+en.SUBJECT .+faites .+meme .+nan .+ras AUTHORITY+> CONSENT
7 DESIST+> MREM REMOVE+de YOURS+LIST avez+gagne balai balai+> bloque ceux coupez+les
7 definitivement+> dit du+balai est+au im la+personne la+semaine le+prochain les+THING
7 moustiques nan non+, oui personne+est pire plait+> que+des qui+est ras rien robot sortir
7 termine tres vos+MSG vous+. 🚫+*
8 ,+YOURS ,+et .+UNSUB .+en.ENDED .+🚫 PEACE REMOVE+ME STOP+les a+NOMORE de+MSG de+la
8 definitivement en.NEGATIVE+, exit le+> moins+. passe robot+> 🚫
9 .+pa .+pour MSG STOP+> avec+YOURS coupez en.NEGATIVE et la+> ni nous oui+, pa textos
10 ,+STOP ,+mais PEACE+> REMOVE+moi UNSUB WORD+> autant compris ur
11 AUTHORITY merci+de non
12 ,+REMOVE vos
13 .+les
14 .
"""
