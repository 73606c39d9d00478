"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-32 =bias
-16 >
-15 ne
-13 ,+cest
-11 finalement
-10 a au dans
-9 ,+je .+non avant dans+la je ou tu
-8 OTHER merci+pour recu
-7 ,+on .+. .+en.NEGATIVE =doubt RECEIVING RECEIVING+NOMORE REMOVE+la REPLY annulez deux mes
-7 messages plutot sans vous+SEND
-6 % .+a .+mes .+plus .+une 0+> =later AGAIN REMOVE+YOURS TOOK en.YOU encore+, jours ma pas
-6 peux pour+le remettez sur surtout te ton tous tout
-5 ,+il .+annulez .+finalement .+le .+tu =pending MENDED+YOURS MENDED+a OTHER+, TU+en.VOC
-5 YOURS+ONE YOURS+en.TEXT beau beaucoup ce cest change confirme debarrassez debarrassez+ME
-5 devant en.DAY en.DAY+> en.MESSAGES+de etait ete fait il jadore je+voudrais laissez message
-5 mieux narretez on+en.MY par reste si svp+> trop un voudrais vous+sortez vous+vous you
-4 ,+SEND ,+ca ,+cetait ,+vous .+" .+en.HEY .+laissez .+ne .+ok DESIST+par GIVEUP+la GIVEUP+un
-4 INFO+svp MENDED+de MENDED+ma NOMORE+RECEIVING NOMORE+les RECEIVING+YOURS RECEIVING+plus
-4 REMOVE+en.DAY TOOK+de TOOK+le TU+ME WANT+ME WORD+ma YOURS+en.KINDS annulez+ma autre aux+MSG
-4 avec ca+ne ces cest+normal continuez de+ces demain dou dou+vous ecrivez en.BEFORE+, en.FEEL
-4 en.LIST+de en.SENDING+de en.SUBJECT enfants est+AGAIN ete+TOOK etes faire finalement+je
-4 garde il+a it jai+RECEIVING jai+change jai+ete javais je+les je+peux je+suis la+, la+STOP
-4 la+fin lache lache+la le loffre ma+MENDED mail marche mari+. my narretez+NOMORE narretez+pas
-4 nest nest+NOMORE nest+pas normal normal+> nouvelle par+ERROR par+erreur photos plutot+>
-4 portable pour+YOURS que remettez+ME remettez+moi retirer sortez+en.DAY sortez+mon sur+la svp
-4 votre+ONE votre+en.KINDS votre+en.TEXT vous+MENDED vous+REMOVE vraiment
-3 ,+AGAIN ,+continuez .+% .+SEND .+ca .+continuez .+en.VOC .+est .+impossible .+marre
-3 .+narretez .+quelquun .+qui .+un 0+en.BEFORE ?+je AGAIN+, AGAIN+a CARELESS ERROR FEDUP GET+a
-3 INF+en.DAY ME+au ME+aux ME+les MENDED MENDED+et MENDED+la MENDED+sur MENDED+toutes MSG+YOURS
-3 MSG+ne MSG+sur MSG+vocal NOMORE+pour NOMORE+que NOMORE+recu NOMORE+tot NOMORE+vous
-3 NUMBER+pro ONE+ne ONE+vocal PHONE+pro REMOVE+toutes SAID+DESIST SAID+STOP SEND+ME SEND+les
-3 SEND+moi SEND+pas STOP+ME STOP+ma STOP+mon STOP+par TU+des TU+en.BEFORE TU+en.ME TU+en.TAIL
-3 TU+me WANT+en.ME WANT+en.TAIL WANT+en.VOC WANT+me WORD+mon WORD+par YOURS+YOURS
-3 YOURS+en.MESSAGE YOURS+en.SENDING YOURS+message YOURS+portable a+ME a+TOOK a+mon a+un a+vous
-3 arret at au+laser aujourdhui aux+ONE aux+en.LIST aux+en.MESSAGE aux+en.MESSAGES
-3 aux+en.SENDING aux+en.TEXT aux+sms avant+de avis avoir beaucoup+de bonne ca+fait cabinet cas
-3 ce+portable cesser cest+NOMORE cest+bien cest+la cetait+pour cette changer chat chose christ
-3 collegue compte court dabord darrete dautre davis de+MENDED de+NUMBER de+OTHER de+PHONE
-3 de+le de+messages de+ne debordent depuis+le dessert devis did divorce doit effacer
-3 effacez+YOURS effacez+toutes en.ALONE+par en.ASKED en.BADMSG en.BADMSG+en.BEFORE
-3 en.BADMSG+par en.BEFORE+la en.BEFORE+les en.BEFORE+vocal en.DAY+en.BEFORE en.DOESNT+en.ENDED
-3 en.DOESNT+en.KEYWORD en.ENDED+par en.KEYWORD+par en.KINDS+vocal en.LIST+la en.LIST+ne
-3 en.LIST+quand en.ME+les en.MENDED+> en.MESSAGE+ne en.MESSAGE+vocal en.MESSAGES+la
-3 en.MESSAGES+ne en.MESSAGES+quand en.MY+MENDED en.MY+en.THIRD en.NEG+en.ENDED
-3 en.NEG+en.KEYWORD en.NEG+par en.NEGATIVE+YOURS en.NEGATIVE+cest en.NUMBER+et en.OTHER+,
-3 en.PHONE+et en.PULL en.SEND en.SENDING+en.BEFORE en.SENDING+la en.SENDING+ne
-3 en.SENDING+quand en.STOP+par en.SUBJECT+en.NEG en.TAIL+les en.TEXT+ne en.TEXT+vocal
-3 en.VOC+les end envoyez et+merci etes+sur fait+beaucoup ferme+, feu fin finalement+,
-3 finalement+remettez fixe heures hier il+faut impossible infos insupportable insupportable+,
-3 it+> jaccepte jai je+GIVEUP je+OTHER je+REMOVE je+lache je+lis je+reponds jen kevin la
-3 la+WORD lancienne laser laser+, le+parquet le+portail lenvoi les+REMOVE les+donnees
-3 les+jours les+photos lis ma+WORD mange marre+de mavez me+les meme+> menvoie+des
-3 message+vocal messages+> messages+la minteresse mis mis+en.DAY moi+au moi+aux mon
-3 my+en.THIRD nai+plus ne+minteresse ne+sont non+YOURS non+cest notifications nouveau+YOURS
-3 nouveau+vos now+> number+> off on+my ont parquet partout pas+NOMORE pas+de pas+les pas+pour
-3 plus plus+de plus+tot portail poste pour+ce pour+en.DAY pro promis proposition quand
-3 quand+meme que+0 quelque quelque+chose quelquun quelquun+dautre rang rappels+, raye
-3 recevoir+a reponds reponse rien+SAID rue sms+ne sont+NOMORE sont+pas stop+par suis+plus
-3 super sur+les surtout+NOMORE telephone+et toi tot tous+YOURS tout+est un+peu up veux+ME
-3 veux+en.BEFORE veux+en.ME veux+en.TAIL veux+en.VOC veux+me vocal vouloir vous+REPLY
-3 vous+mavez
-2 ,+REPLY ,+arretez ,+deux ,+en.BEFORE ,+en.DAY ,+en.FEEL ,+faites ,+finalement ,+i ,+its
-2 ,+jadore ,+javais ,+jen ,+mettez ,+par ,+pour ,+remettez ,+tout ,+un .+0 .+> .+MENDED
-2 .+OTHER .+aidez .+arretez .+cabinet .+cest .+did .+dont .+ecrivez .+effacez .+elle .+en.DAY
-2 .+en.DONT .+en.I .+enlevez .+euh .+i .+infos .+jai .+jen .+mauvaise .+merci .+mon .+oui
-2 .+promis .+surtout .+who 0 0+MSG 16h30 18h 2+, 2e ?+en.MY ?+faudrait ?+my AGAIN+au
-2 AGAIN+comme AGAIN+de AGAIN+pas CLIENT+au CLIENT+par CONSENT+pour DESIST+, DESIST+au
-2 DESIST+ca DESIST+en.BEFORE DESIST+en.MY DESIST+en.SENDING DESIST+ou GET+ces GIVEUP+de
-2 INF+YOURS INF+les INFO+, INFO+du ME+, ME+? ME+CLIENT ME+ancien ME+colis ME+frere ME+par
-2 ME+sur ME+tel MENDED+0 MENDED+ces MENDED+dans MENDED+for MENDED+les MENDED+par MENDED+que
-2 MSEND+YOURS MSG+des MSG+est MSG+je MSG+la NOMORE+AGAIN NOMORE+SAID NOMORE+ce NOMORE+encore
-2 NOMORE+plus NOMORE+sans NUMBER+ME NUMBER+de NUMBER+et NUMBER+svp ONE+YOURS ONE+est
-2 OTHER+en.BEFORE OTHER+en.ME OTHER+en.TAIL OTHER+me PHONE+et RECEIVING+de RECEIVING+les
-2 RECEIVING+pas REMOVE+NOMORE REMOVE+ma REMOVE+mon REMOVE+pas REMOVE+ton REMOVE+tous REPLY+pas
-2 SAID+" SAID+ME SAID+WORD SAID+adieu SAID+en.ALONE SAID+en.BADMSG SAID+en.ENDED
-2 SAID+en.KEYWORD SAID+en.NEG SAID+en.STOP SAID+stop SEE+deja SEND+a STOP+, STOP+au STOP+ca
-2 STOP+des STOP+devant STOP+en.BEFORE STOP+en.DAY STOP+en.MY STOP+la STOP+lalarme STOP+maladie
-2 STOP+ou STOP+si TOOK+ma UNSUB+de WANT WANT+> WANT+que WORD+, WORD+ME WORD+MSG WORD+au
-2 WORD+des WORD+en.BEFORE WORD+en.DAY WORD+en.MY WORD+en.SENDING WORD+lalarme WORD+maladie
-2 WORD+ou WORD+si YOURS+, YOURS+> YOURS+contact YOURS+en.WHO YOURS+fois YOURS+nest
-2 YOURS+proposition YOURS+que a+> a+REMOVE a+faire a+ri a+une accent accord+pour adieu+et
-2 aidez aidez+ME aidez+moi aime+> alertes+> alors alors+? ancien anciens annulee apporte
-2 arret+maladie arrete+, arrive at+en.MY at+the attribue aucun aujourdhui+, aussi+les autres
-2 aux+INFO avec+ME avec+les avec+votre avez+une avis+> avoir+deja bande bande+de bien+WANT
-2 bien+les bien+vouloir bientot blanc bleu break ca+ME ca+RECEIVING ca+coute ca+en.BEFORE
-2 ca+en.ME ca+en.TAIL ca+en.VOC ca+ira ca+me cant cariste ce+nest ce+que cest+pas cest+tout
-2 cette+fois change+, chez chez+les chose+> colis combien commandes comme+ca comment
-2 comment+on compte+> confirme+, continue+de continuez+> continuez+a continuez+comme cote
-2 croyais croyais+SEE croyais+avoir dannuler darrete+de de+CARELESS de+INFO de+TU de+bien
-2 de+en.DAY de+en.NUMBER de+fou de+ma de+moi de+mon de+nouvelles de+pain de+portable
-2 de+relance de+telephone de+tout debarrasse deja deja+confirme demain+> demande+ME demander
-2 demarcheurs dent desabonnee desole deux+, deux+fois deux+heures deuxieme devant+chez
-2 devant+le dhabitude dimanche dit+adieu do+en.SUBJECT do+en.VOC do+en.YOU docteur docteur+>
-2 dois donne donnees dont+en.ENDED dont+en.KEYWORD dont+je double doucement droit durgence
-2 ecolo ecrit embeter en+mai en.ALONE+en.BEFORE en.ALONE+en.MY en.ASKED+en.VOC
-2 en.BADMSG+en.SENDING en.BEFORE+a en.BEFORE+depuis en.BEFORE+en.LIST en.BEFORE+en.PLURALS
-2 en.BEFORE+en.SENDING en.BEFORE+est en.BEFORE+for en.DAY+MSG en.DAY+ancien en.DAY+colis
-2 en.DAY+frere en.DAY+tel en.DITCH+it en.DITCH+ma en.DOESNT+DESIST en.DOESNT+STOP
-2 en.DOESNT+WORD en.DOESNT+en.ALONE en.DOESNT+en.BADMSG en.DOESNT+en.STOP en.DOESNT+je
-2 en.DOESNT+stop en.DONT+DESIST en.DONT+STOP en.DONT+WORD en.DONT+en.ALONE en.DONT+en.BADMSG
-2 en.DONT+en.ENDED en.DONT+en.KEYWORD en.DONT+en.NEG en.DONT+en.STOP en.DONT+je en.DONT+stop
-2 en.END+radio en.ENDED+en.BEFORE en.FROM+yet en.GAVE en.GAVE+en.SUBJECT en.HATE en.I+en.NEG
-2 en.I+never en.I+still en.KEYWORD+en.BEFORE en.KINDS+est en.LIST+en.BEFORE en.LIST+ma
-2 en.LOSE+ma en.ME en.MENDED+en.VOC en.MESSAGE+de en.MESSAGE+en.LIST en.MESSAGE+est
-2 en.MESSAGES+for en.MY+MSG en.MY+messages en.NEG+, en.NEG+DESIST en.NEG+STOP en.NEG+WORD
-2 en.NEG+a en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.NEG en.NEG+en.STOP en.NEG+je en.NEG+stop
-2 en.NEGATIVE+en.NEGATIVE en.NEGATIVE+mais en.NEGATIVE+non en.NEGATIVE+pas en.NUMBER
-2 en.OTHER+> en.PHONE+> en.SENDING+en.ME en.SENDING+en.MY en.SENDING+en.TAIL en.SENDING+is
-2 en.SENDING+me en.SUBJECT+en.DOESNT en.SUBJECT+en.MY en.SUBJECT+en.REPLIED en.SUBJECT+never
-2 en.SUBJECT+still en.TEXT+YOURS en.TEXT+de en.TEXT+est en.TEXT+is en.THESE+en.BEFORE
-2 en.THESE+en.LIST en.THIRD en.THIRD+en.DOESNT en.THIRD+en.NEG en.THIRD+ne en.TIME en.TIME+the
-2 en.VOC+en.MY en.YOU+en.MY encore+au enfants+> enlevez enough enterrement est est+YOURS
-2 est+bien est+ce et+jai etes+les etes+vous etiez euh ex+ne faire+> faire+alors fait+YOURS
-2 faites+DESIST faites+STOP faites+cesser faites+les faudrait faux ferme fin+, fin+de fin+des
-2 fini+> fleurs fois+, foot foot+> for+en.BEFORE fou frere gardez+ME gauche get+en.MY gratuits
-2 hate heart heure heures+de i+en.NEG i+never i+still in+your interessee+par ira is
-2 is+en.BEFORE it+, it+was jaccepte+> jadore+> jai+GIVEUP jai+REMOVE jai+fait jai+plus
-2 jai+recu jai+rien jai+trouve jamais+, jamais+RECEIVING je+REPLY je+WANT je+confirme
-2 je+croyais je+dois je+fais je+garde je+pourrai je+reste je+veux jen+peux jeudi joint jours+>
-2 know la+LIST la+OTHER la+bonne la+commande la+derniere la+je la+nounou la+nouvelle
-2 la+pharmacie la+poste la+somme la+tache labimer ladresse laissez+ME laissez+le laissez+moi
-2 lalarme lan+dernier lascenseur le+chat le+chien le+devis le+plombier leau les+MENDED
-2 les+NUMBER les+REPLY les+SEND les+autres les+demarcheurs les+envoyer les+gens les+rappels
-2 lexamen ligne+> live livre livrez livrez+a lordonnance lordonnance+, lordre love lus m m+.
-2 ma+AUTHORITY ma+OTHER ma+PHONE ma+REMOVE ma+fait ma+ligne ma+plainte mai mais+DESIST
-2 mais+STOP mais+WORD mais+arrete mais+jai mais+je maison+> maitre maitre+> maladie mappeler
-2 marche+NOMORE marche+plus marre me meme menvoie menvoyer+les menvoyez+NOMORE menvoyez+plus
-2 merci+a message+> message+est messages+de midi mieux+> min minteresse+NOMORE minteresse+pas
-2 mis+ME mis+mon modele moi+, moi+? moi+par moi+sur mon+ancien mon+colis mon+frere mon+tel
-2 mort+, mrs my+en.BEFORE na na+NOMORE ne+RECEIVING ne+menvoyez ne+pas ne+recois ne+sais nom
-2 nom+de non+en.NEGATIVE non+mais non+non non+pas nouvelle+> nouvelles nouvelles+, nuit
-2 numero+a off+en.MY off+en.THESE on+peut on+the ou+NOMORE ou+pas par+YOURS par+contre
-2 par+en.LIST par+en.MESSAGES par+en.SENDING par+mois par+sms par+votre parfait parle
-2 part+NOMORE part+pas partout+> pas+AGAIN pas+GET pas+MENDED pas+ce pas+encore pas+plus
-2 pas+recevoir pas+vous personne+, petit peut peux+INF peux+ME peux+MENDED peux+NOMORE
-2 peux+REMOVE peux+en.BEFORE peux+en.ME peux+en.TAIL peux+en.VOC peux+me peux+plus pharmacie
-2 place plaisir+> plait plus+en.DAY plus+que portable+> possible pour+ME pour+MENDED pour+moi
-2 pour+mon pour+vous pourrai pouvez pouvez+INF pouvez+MENDED pouvez+MSEND pouvez+SEND
-2 pouvez+effacer pouvez+menvoyer pouvez+vous prelevement prenez preuve prie proces prospectus
-2 pub+> que+ca que+faire quels question radio+depuis recevoir+ces recois+NOMORE recois+plus
-2 reinscrivez reinscrivez+ME reinscrivez+moi remboursez reste+de resume retire+ma
-2 retirer+en.DAY revenir revenir+> reviens ri rien+RECEIVING rien+recu sac+> sais sais+NOMORE
-2 samedi sarrete says se+SAID sen serait+mieux ses ses+MSG ses+en.LIST ses+en.MESSAGES
-2 ses+en.SENDING sest seuls silence+radio sms+de so soir soldes+> soleil somme sondage sourire
-2 stop stop+en.BEFORE stop+en.MY stop+en.SENDING super+> sur+YOURS sur+ce surtout+pas ta tache
-2 tant tant+que tard tard+> tas telephone tenez terminez textez thanks that those tous+,
-2 tous+> tout+> tout+seul tranquille trompe trompe+de trouve tu+mas un+CLIENT un+MSG un+STOP
-2 un+WORD un+WRONG un+autre un+en.WHO un+enterrement un+faux urgence utilise vacances venir
-2 verte veuillez+REMOVE veut+que vieille viens vient vire visite vite voisin votre+MSG
-2 votre+NUMBER votre+en.MESSAGE votre+en.SENDING votre+en.WHO votre+message votre+proposition
-2 vous+arreter vous+embeter vous+envoyez vous+etes vous+etiez vous+livrez vous+ne was who yet
-2 you+en.MY
2 " "+" ,+GIVEUP ,+TOOK ,+donc ,+effacez ,+en.MY ,+en.NEGATIVE ,+en.TAKE ,+fermez ,+fini
2 ,+inutile ,+ne ,+non ,+ny ,+rendez ,+sortez ,+supprimez ,+toujours ,+votre .+AGAIN .+NUMBER
2 .+WORD .+carte .+cessez .+chaque .+en.NEG .+en.THIRD .+en.THREAT .+en.TIME .+en.YOU .+il
2 .+im .+mauvais .+merde .+mute .+no .+par .+quand .+que .+quelle .+quon .+relisez .+restons
2 .+sans .+this .+y 0+, 0+. 0+euros 0+novembre 60 ?+? ?+DESIST ?+STOP ?+WORD ?+en.ALONE
2 ?+en.BADMSG ?+plus ?+pour ?+retirez ?+stop AGAIN+un AGAIN+vous AUTHORITY+, CLIENT+,
2 DESIST+du DESIST+hier DESIST+quoi GET+ca GET+vos GIVEUP+tomber LIST+. ME+REMOVE ME+REPLY
2 ME+desabboner ME+desabonner ME+dossier ME+en.PHONE ME+forfait ME+inscription ME+jai ME+jour
2 ME+pour ME+rappelez ME+telephone ME+texter MENDED+, MENDED+ca MENDED+en.VOC MENDED+merci
2 MENDED+mon MENDED+sans MENDED+vos MENDED+vous MREM+> MREM+de MSEND+AGAIN MSEND+encore MSG+.
2 MSG+cest MSG+de MSG+en.HEY NOMORE+a NOMORE+contre NOMORE+envie NOMORE+etre NOMORE+la
2 NOMORE+moi NOMORE+necessaire NOMORE+possible NUMBER+pour ONE+, OTHER+0 OTHER+du OTHER+en.DAY
2 OTHER+est PHONE PHONE+je PHONE+pour RECEIVING+AGAIN RECEIVING+a RECEIVING+encore REMOVE+>
2 REMOVE+ce REMOVE+depuis REMOVE+des REMOVE+sans REMOVE+un REMOVE+vous SAID+> SEE+> SEND+?
2 SEND+AGAIN SEND+DESIST SEND+STOP SEND+WORD SEND+en.ALONE SEND+en.BADMSG SEND+en.ENDED
2 SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+encore SEND+stop STOP+ce STOP+hier STOP+quoi
2 STOP+svp STOP+tout TOOK+depuis TOOK+moi TOOK+sans TU+, TU+a UNSUB+> UNSUB+ME UNSUB+moi
2 WANT+rien WORD+cest WORD+hier WORD+quoi WRONG YOURS+envois YOURS+les YOURS+ligne
2 YOURS+textos YOURS+truc a+en.VOC a+en.WHO a+mecrire a+partir a+pas a+person a+rien a+votre
2 accord again alertes allez amis+, an annulation annule+> appels arrete+> arreter+les assez
2 avec+tes bateau+est beurre bien+, bien+que bloque+. bloques bon+> boucle boutique box by bye
2 c ca+a ca+se ca+sert ca+suffit ca+vous captures+decran ce+numero celui cessez+> cest+bon
2 cest+ou cest+pour cette+NUMBER cette+PHONE cette+ligne chance changements
2 changements+dhoraire chaque+ONE chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES
2 chaque+en.SENDING chaque+en.TEXT chaque+sms chez+moi cinq class clique clique+pour clos
2 cnil+> colle compris+> contacte contacter contacter+> continuer+a contre+vous crtc dans+ME
2 dans+en.DAY dans+mon de+ME de+REMOVE de+SAID de+bon de+ca de+ce de+chance de+chez de+en.ME
2 de+en.TAIL de+lhopital de+livraison de+mardi de+me de+pub de+rappels de+reduction de+sms
2 de+suite decran demandee demandee+le den+prendre derniere+, des+en.MESSAGES desabboner
2 desabboner+> desactive desormais desormais+> detre+TU detre+contacte deux+> dhoraire dire+,
2 donc donc+NOMORE donc+plus dossier dossier+est du+MSG du+service ecrire+> effet elections
2 en.ALONE en.ALONE+du en.ALONE+hier en.ALONE+quoi en.BADMSG+du en.BADMSG+hier en.BADMSG+quoi
2 en.BEFORE+. en.BEFORE+NUMBER en.BEFORE+desabboner en.BEFORE+desabonner en.BEFORE+en.FROM
2 en.BEFORE+en.NEG en.BEFORE+en.STOP en.BEFORE+en.SUBJECT en.BEFORE+from en.BEFORE+lol
2 en.BEFORE+more en.BEFORE+pour en.BEFORE+quand en.BEFORE+rappelez en.BEFORE+to en.BEFORE+your
2 en.CALL en.CALL+. en.DAY+. en.DAY+MENDED en.DAY+dossier en.DAY+en.PHONE en.DAY+euros
2 en.DAY+forfait en.DAY+inscription en.DAY+jour en.DAY+novembre en.DAY+telephone en.DEAR
2 en.DITCH+ME en.DOESNT en.DOESNT+en.BEFORE en.DONT en.DONT+en.BEFORE en.END+. en.ENDED
2 en.ENDED+> en.ENDED+du en.ENDED+hier en.ENDED+quoi en.FROM+ME en.FROM+en.BEFORE
2 en.FROM+en.ME en.FROM+me en.GAVE+en.MY en.GAVE+my en.GET+en.BEFORE en.GET+en.THESE en.HEY+>
2 en.I+be en.I+do en.KEYWORD+du en.KEYWORD+hier en.KEYWORD+quoi en.KINDS en.KINDS+en.BEFORE
2 en.KINDS+en.VOC en.KINDS+et en.LIST+are en.LIST+en.VOC en.LIST+pour en.LIST+svp en.LOSE+ME
2 en.ME+> en.ME+desabboner en.ME+desabonner en.ME+rappelez en.MENDED en.MESSAGE+, en.MESSAGE+>
2 en.MESSAGE+du en.MESSAGES+a en.MESSAGES+are en.MESSAGES+en.VOC en.MESSAGES+pour
2 en.MESSAGES+svp en.MY+class en.MY+en.MENDED en.MY+next en.MY+texts en.NEG+du en.NEG+en.FROM
2 en.NEG+en.TEXT en.NEG+hier en.NEG+of en.NEG+quoi en.NUMBER+. en.NUMBER+is en.OTHER en.PHONE
2 en.PHONE+is en.REGULATOR en.REMOVE en.REMOVE+> en.REPLY+> en.REPLY+en.NEG en.SENDING
2 en.SENDING+a en.SENDING+are en.SENDING+pour en.SENDING+svp en.STOP+DESIST en.STOP+STOP
2 en.STOP+du en.STOP+hier en.STOP+quoi en.SUBJECT+be en.TAIL+desabboner en.TAIL+desabonner
2 en.TAIL+rappelez en.TAKE+ME en.TAKE+en.BEFORE en.TEXT+, en.TEXT+> en.TEXT+du en.THIRD+>
2 en.VOC+desabboner en.VOC+desabonner en.VOC+rappelez en.WHO+, en.WISH en.WISH+to encore+>
2 encore+un encore+vous entre entre+ME entre+nous envie envois envoye+DESIST envoye+STOP
2 envoye+WORD envoye+en.ALONE envoye+en.BADMSG envoye+en.ENDED envoye+en.KEYWORD envoye+en.NEG
2 envoye+en.STOP envoye+stop erreur+de est+0 est+NOMORE est+clos est+parfaite est+pas
2 est+vendu et+REMOVE et+je et+les etape etes+dans euros facon+> facture+0 facture+en.DAY
2 faites+ME faites+moi famille famille+. faut faut+REPLY fermez+le fichez fin+> fini+de fois+.
2 fois+cest from+en.VOC fuit g go+en.BEFORE going got+en.MY grappe grappe+avec have hein+?
2 here+. i+do ici ici+> id if ignoring ignoring+en.BEFORE il+WANT il+ne inscription insistance
2 insistance+, inutile inutile+de invitations is+en.DOESNT is+en.NOT is+not it+. jai+SAID
2 jai+deja je+le je+men je+naccepte je+ne je+vois je+vote je+voulais joined jsuis karim
2 keep+en.MY keep+the la+grappe la+maison la+moto la+porte la+table la+veille la+vie
2 lamabilite lamabilite+de le+AUTHORITY le+MSG le+SAID le+TU le+contact le+en.MESSAGES
2 le+en.WHO le+lien le+sac les+INFO les+ONE les+captures les+changements les+deux les+rendez
2 les+textos lettres lhopital lire lire+, livraison livraison+, ma+LIST ma+MSG ma+inscrit
2 ma+messagerie madame main maintenant+, mais+REMOVE mais+YOURS mardi+> mari+est
2 mauvais+MENDED mauvais+NUMBER mauvais+PHONE mauvais+numero mavait mdr+en.NEGATIVE mdr+non
2 me+> me+desabboner me+desabonner me+rappelez mecrire+, mecrire+AGAIN mecrire+encore mecrive
2 meme+NOMORE meme+pas menlever merci+den merde mes+NUMBER messages+svp mme moi moi+> moi+jai
2 moi+la moi+pour mois mon+MENDED mon+dossier mon+en.PHONE mon+forfait mon+inscription
2 mon+jour mon+telephone mother moto moublier+> mute mutuel my+en.MENDED my+en.NUMBER
2 my+number n naccepte naccepte+NOMORE nai+aucune nai+rien navez+pas ne+MENDED ne+plus
2 ne+souhaite ne+veux necessaire next ni+apres nos note+> nous+INF nous+REMOVE nouveau+>
2 nouveau+MSG nouveau+ONE nouveau+en.BEFORE nouveau+en.KINDS nouveau+en.MESSAGE
2 nouveau+en.TEXT nouveau+message novembre number number+is numero+pour ny+revenez o ok+, on+>
2 on+a on+coupe on+tire on+vous on+your ou+> oui+pour out+> par+en.BEFORE par+en.KINDS
2 par+message part+> pas+etre pas+mme patron payee perrin perrin+> person personne peur
2 phone+. pitie pitie+> plainte plainte+> plait+> pleine plu plus+la plus+moi plus+necessaire
2 plus+un porter poubelle pour pour+AGAIN pour+les pour+que pour+toujours pour+une pouvez+les
2 prochaine+etape prospection puce que+ME que+ce qui+TU quitte quitter quittes quon+ME
2 quon+en.BEFORE quon+en.ME quon+en.TAIL quon+en.VOC quon+me rancune rappelez+NOMORE
2 rappelez+plus rayez recevoir recevoir+ca recevoir+vos recois+AGAIN recois+encore reduction
2 relisez relisez+ma remove rendez+vous rendu rendu+, reply reponse+de resilier restons
2 restons+en retirez+ME retirez+moi reve reveille revenez revenez+NOMORE rien+, rien+contre
2 rouge salon sang sans+MSG sans+rancune sans+textos school semaine+derniere sert sert+a
2 six+mois sms+> sms+du soit sollicitation souhaite+NOMORE sport stop+du stop+hier stop+quoi
2 suis+NOMORE supprimez telephone+. telephone+> tenu tes texter texts+, texts+are the+class
2 the+en.BEFORE the+texts this this+en.BEFORE times tire tire+un tired tired+en.FROM tired+of
2 to+en.BEFORE to+en.KEYWORD to+en.STOP to+hear tomber toute+sollicitation trait trait+sur
2 tribunal tribunal+> trois+fois truc truc+> un+" un+MENDED un+numero un+trait une une+dette
2 unsubscribe veille vendu+, veuillez+en veux+plus veux+rien vibre vibre+, vide+. vois
2 vos+LIST vos+pubs vote vote+pour votre+INFO votre+en.BEFORE votre+truc voulais voulez vous+>
2 vous+MREM vous+MSEND vous+ai vous+bloque vous+faire vous+faites vous+les vous+previens
2 vous+voulez vue want water webinaires whatever y your your+en.BEFORE your+en.THIRD youre
2 zero
3 ,+DESIST ,+MENDED ,+ce ,+et ,+for ,+lachez ,+les ,+ni ,+virez .+NOMORE .+WANT .+WRONG
3 .+coupez .+desinscription .+en.END .+en.ENDED .+en.KEYWORD .+en.OTHER .+en.TAKE .+foutez
3 .+je .+lachez .+nan 0+mois ?+MENDED ?+REMOVE ?+en.ENDED ?+en.KEYWORD ?+en.STOP CLIENT+pour
3 CONSENT+, DESIST+YOURS GET GIVEUP+le INF INF+> INFO+> INFO+amis LIST+, ME+CONSENT ME+OTHER
3 ME+PHONE ME+accord ME+quand ME+trankil MENDED+. MENDED+> MENDED+ME MENDED+cest MENDED+pour
3 MSEND+des MSG+> MSG+dentretien MSG+pour MSG+svp NOMORE NOMORE+MENDED NOMORE+daccord
3 NOMORE+en NOMORE+le NOMORE+part NOMORE+recevoir NOMORE+un NUMBER+je PHONE+, RECEIVING+,
3 REMOVE+tout SAID SAID+que SEE+, SEND+des STOP STOP+. STOP+du TOOK+ME UNSUB+svp WANT+pas
3 WORD+. WORD+les WORD+svp YOURS+MSG YOURS+en.VOC YOURS+numero YOURS+pubs a+0 a+YOURS
3 a+en.BEFORE a+plus alertes+de allez+, allez+vous annule ans+, are+useful arretez arretez+>
3 au+cimetiere aux+gens avec+le avez+NOMORE avez+pas awa barriere be bien bip bloque+>
3 bons+amis camarade camp captures ce+MENDED cest+en.NEGATIVE cest+non cest+vous chaque+MSG
3 cimetiere commande complet complet+> couper coupure coupure+deau dans+vos dans+votre davoir
3 de+AUTHORITY de+MSEND de+ONE de+continuer de+coupure de+en.MESSAGE de+en.TEXT de+fois
3 de+mecrire de+men deau deau+, dentretien desabonner desabonner+> desinscrire dette dit+que
3 down du+groupe du+matin en.AUTHORITY en.BEFORE+SEND en.BEFORE+are en.BEFORE+en.HEY
3 en.BEFORE+en.VOC en.BEFORE+svp en.DAY+CONSENT en.DAY+OTHER en.DAY+PHONE en.DAY+accord
3 en.DAY+en.I en.DAY+en.SUBJECT en.DAY+i en.DAY+mois en.END en.FROM+> en.FROM+en.MY
3 en.FROM+en.VOC en.HEY+, en.LOSE en.LOSE+> en.ME+SEND en.MESSAGES+, en.MY en.NEG en.NEG+>
3 en.NEGATIVE+pour en.STOP en.TAIL+> en.TAIL+SEND en.TAKE en.TEXT en.THESE+> en.THIRD+.
3 en.UNSUB en.VOC+en.HEY en.WANT en.WANT+to et+elle et+en.DAY et+mon facon faire+SEE
3 faire+voir fait+> faites+le falloir faut+il feed fin+. forcez foutez gens+> gentil gentil+>
3 go grand grand+mere hear hein il+ny it+en.BEFORE jai+pas jai+vendu je+en.BEFORE je+en.MY
3 je+my je+passe je+quitte je+recois je+refuse juridique la+prochaine la+publicite lachez+ME
3 lachez+moi laissez+tomber lan+RECEIVING lan+passe le+camp le+dernier le+dis le+en.SENDING
3 le+en.TEXT le+en.THESE le+menu le+mien les+pieds les+rdv les+retards lettres+> liste+>
3 ma+CLIENT ma+grand mais+pas may me+SEND men+RECEIVING men+passe menage menage+dans menu
3 menvoyer+des mest mien moi+quand moi+trankil mon+CONSENT mon+OTHER mon+PHONE mon+accord
3 morceau more moublier nan ne+suis no+> non+pour nous+> nulle nulle+part ny+a ok+> on+SAID
3 on+WANT on+dit on+veut ouvertes paix paix+> paques paques+> parler+> pas+> pas+daccord
3 pas+en pas+le passe+, passe+> peine+de pieds plus+SEND porte portes portes+ouvertes
3 pour+tout pouvez+le pouviez prendre prendre+note prochaine publicite publicite+> puis quit
3 quoi+AGAIN quoi+encore rappels+dentretien real reattribue reattribue+. recois refus rendez
3 retards retirez rien+de robinet sans+facon sera serait+gentil service sms+, sortez+moi
3 souhaite suffit suffit+, supprimez+> svp+. termine textos+> texts+> to+en.NEG touche
3 toujours+, toujours+> tout+YOURS tout+ce toute+MSG trankil trankil+> tres+bien trucs un+et
3 useful va+> vais+porter vendu+la veut+pas vie virez voir vos+textos votre votre+en.VOC
3 vous+SAID vous+avez vous+forcez vous+pouviez website
4 , ,+ME ,+WANT ,+y .+GIVEUP .+cassez .+en.ALONE .+on .+rien .+tres =guarded ?+en.NEG AGAIN+>
4 CONSENT DESIST GIVEUP+ME GIVEUP+moi ME+INF ME+SEND ME+natel ME+tour MSEND+, NOMORE+GET
4 NOMORE+SEND NOMORE+rien OTHER+de PEACE RECEIVING+ME RECEIVING+en.DAY RECEIVING+mon REMOVE
4 SEND+plus WANT+couper YOURS+" a+SEND about amis aussi+> autant+NOMORE avec+vos bien+>
4 bien+sur bons ca+va cassez cassez+vous ceux chaque comme coupez cut de+SEND de+nous den
4 down+, en en+avril en.BEFORE+en.BEFORE en.DAY+natel en.DAY+tour en.END+en.MY en.END+the
4 en.FROM en.GET en.LIST+, en.PHONE+. en.PLURALS en.SENDING+, en.SENDING+> en.VOC+SEND
4 est+prete et+puis fausse from from+en.MY garder garder+> groupe jai+dit jaimerais
4 je+RECEIVING je+bloque juste+les la+peine le+panneau les+MSG les+garder mais+NOMORE matin
4 mecrire+> merci+> mon+natel mon+tour morte mouton noel ok oui oui+bien panneau passe+ME
4 passe+en.DAY passe+mon peine plus+> plus+rien pour+se prefere+STOP prefere+couper prete pubs
4 que+YOURS quon rdv rien+GET rien+MENDED rien+recevoir se se+INF se+MENDED se+desinscrire
4 seulement sms suis+pas tour vide vos+" vous+. y+compris
5 ,+NOMORE ,+definitivement ,+en.LIST ,+jaimerais ,+moi .+cetait .+du .+en.STOP .+meme .+pa
5 .+pour .+ras =ending =repeated INF+de INFO ME+patience MENDED+svp MREM MSEND+> PHONE+.
5 REMOVE+ME STOP+les WANT+NOMORE WANT+STOP WORD YOURS+INFO YOURS+LIST aussi avec+YOURS
5 avez+gagne avril balai balai+> cessez cetait+une coupez+les de de+la detre du+balai dun
5 en.FROM+the en.HEY en.LIST en.REPLY est+morte from+the je+prefere la+personne le+> le+en.VOC
5 lien maintenant mais+les mecrire men moi+patience moins mois+. monsieur monsieur+, natel no
5 non+> note numerique ny pa patience personne+est prefere quoi ras rien rouge+> se+UNSUB
5 se+WORD semaine seulement+. sortir sortir+de texts the une+OTHER va vendu veux+NOMORE vous+,
6 ,+plus ,+vos .+UNSUB .+en.BEFORE .+encore .+🚫 0+ans LIST LIST+> ME+NUMBER MSEND NUMBER+.
6 NUMBER+> PEACE+> UNSUB a+ma autant bon dans+YOURS de+MSG definitivement+> dit en+0 en+en.DAY
6 en.DAY+NUMBER en.DAY+ans en.LIST+> en.NEGATIVE+, en.VOC+> est+au faites gagne la+semaine
6 lachez les moins+. mon+NUMBER numero pire que+des qui+est robot+> texto to tres vos+MSG 🚫
6 🚫+*
7 ,+STOP .+faites =rude AUTHORITY+> ME+> NUMBER REMOVE+moi SEND+, a+NOMORE ans definitivement
7 merci+de ni non+, oui+, robot textos
8 ,+mais DESIST+> NOMORE+> REMOVE+de bloque compris en.NEGATIVE+> et non nous
9 .+les =consent SEND+> la+> passe
10 ,+REMOVE ,+YOURS =removal STOP+> WORD+>
11 AUTHORITY MSG en.NEGATIVE
15 . =stranger =unsubscribing
16 vos
17 =name =refusal
18 =request =threat
19 =decline
"""
