"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-33 =bias
-16 > a
-12 mes ne ou
-11 ,+SEND finalement
-10 avant
-9 .+a .+cest OTHER RECEIVING au deux
-8 ,+cest ,+on ?+je REMOVE+pas dans dans+la en.DAY+> en.THINGS jadore pas plutot tu
-7 ,+vous .+annulez .+mes .+ok .+un REMOVE+NOMORE REMOVE+la TOOK WANT+continuer YOURS+ONE
-7 annulez beaucoup ca+ne cest cest+quoi impossible je lenvoi quand que+vous recu ton tout
-7 votre+ONE vous+vous
-6 ,+continuez ,+jadore ,+je .+dou .+en.NEGATIVE .+oui 0+> ? CLIENT+par MENDED+la NOMORE+,
-6 RECEIVING+NOMORE REPLY SEND+les STOP+, alerte autre devant en.BEFORE+, end etes jadore+> jai
-6 loffre par peux pour+le rien+, sans sont surtout svp+> te tout+est votre+MSG
-5 ,+appelez ,+remettez ,+tout .+. .+NON .+en.DAY .+en.HEY .+finalement .+impossible .+le .+non
-5 .+ravi .+tu GIVEUP+un MENDED+pas NOMORE+WORD OTHER+, RECEIVING+plus STOP+NOMORE THING+>
-5 UNSUB+de a+SAID appelez arret bas chose confirme de+les de+moi demain depuis dois ecrit
-5 encore+, interessee interessee+par je+SAID je+les jours la+STOP lautre le+THING ma mavez
-5 merci+pour mes+MSG message messages ont par+YOURS pas+WORD pas+que plus+de pour+YOURS que
-5 quelquun quoi quoi+" ravi sest soir sortez+en.DAY sortez+mon super sur sur+YOURS sur+ce toi
-5 trop votre+en.TEXT vous+mavez vous+sortez
-4 "+en % ,+AGAIN ,+ca ,+ma ,+pas ,+que .+> .+ME .+NUMBER .+arretez .+comment .+des .+end .+est
-4 .+loin .+marre .+plus .+pouvez .+quelquun .+toujours .+une GET+YOURS ME+FEDUP ME+supprimez
-4 MENDED+YOURS MENDED+dans MENDED+de NOMORE+DESIST NOMORE+RECEIVING NOMORE+arreter
-4 NOMORE+maintenant STOP+la STOP+pas THIRD TOOK+de TU+ME WANT+> WORD+, YOURS+en.KINDS annuler
-4 annulez+tout apres arreter arretiez arretiez+de aux+MSG avec avoir ca+ME ca+fait ca+ira
-4 changez changez+NOMORE changez+rien comment continuer davis de+ces de+pain de+personne
-4 debarrassez debarrassez+ME depuis+que dinformation dinformation+> dou dou+vous doucement
-4 ecrivez en+bas en.BEFORE+FEDUP en.BEFORE+supprimez en.DAY en.KINDS+, en.LIST+? en.ME+FEDUP
-4 en.ME+STOP en.ME+supprimez en.MESSAGE+de en.MESSAGES+? en.NEG+je en.SENDING+? en.TAIL+FEDUP
-4 en.TAIL+STOP en.TAIL+supprimez en.TEXT+de en.VOC+FEDUP en.VOC+supprimez encore est est+YOURS
-4 est+ce etait etes+sur faire+> fait finalement+, ira ira+> jaccepte jai+RECEIVING jai+change
-4 je+lis je+reste je+suis je+vous la+derniere la+liste laissez lenvoi+des les+rappels liste+,
-4 loin+de ma+REMOVE ma+UNSUB marche marre marre+de me+FEDUP me+STOP me+supprimez mecrire+,
-4 messages+> mieux minteresse mobile nai+pas nai+plus narretez narretez+NOMORE ne+RECEIVING
-4 ne+changez ne+minteresse nhesitez pas+DESIST pas+arreter pas+maintenant pas+par personne+ne
-4 plutot+> pour+moi pouvez+vous quelque quelque+chose qui recevoir+YOURS redemande remettez+ME
-4 remettez+moi retirer samedi sinon supprimez+NOMORE supprimez+pas svp texto+, the tous tout+,
-4 trompe un venir vire votre+en.KINDS votre+en.SENDING voudrais vous+SEND vous+STOP
-4 vous+arretiez
-3 ,+REPLY ,+a ,+ecrivez ,+javais ,+la ,+qui ,+un .+MSG .+SEND .+daccord .+doucement .+enlevez
-3 .+euh .+infos .+jai .+laissez .+mon .+peut .+sil ?+faudrait AGAIN+CLIENT DESIST+, DESIST+le
-3 ERROR FEDUP+NOMORE GET+vos INF+en.DAY LIST+, LIST+des ME+THIRD ME+aux ME+les ME+lidee
-3 ME+manquent ME+mobile ME+operateur MENDED+les MENDED+ma MENDED+que MENDED+vos MSG+MSG
-3 MSG+ONE MSG+YOURS MSG+depuis MSG+des MSG+en.BEFORE MSG+ne MSG+vocal NOMORE+attribue
-3 NOMORE+aucune NOMORE+depuis NOMORE+madame NOMORE+plus NOMORE+pour NOMORE+que NOMORE+recu
-3 NOMORE+vous NON+cest NUMBER+est NUMBER+et NUMBER+que ONE+? ONE+vocal OTHER+> PHONE+est
-3 PHONE+et RECEIVING+YOURS REMOVE+dans REMOVE+en.DAY REMOVE+tous SAID+DESIST SAID+STOP
-3 SAID+WORD SAID+les SAID+oui SEND+moi STOP+lalarme STOP+maladie THING+, THIRD+, THIRD+>
-3 WANT+REMOVE WORD+lalarme WORD+le WORD+ma WORD+maladie WORD+tout WRONG+MSG YOURS+avis
-3 YOURS+en.PHONE YOURS+en.THINGS YOURS+rappel a+> a+TOOK alertes+> all alors+YOURS amende
-3 annulez+ma ans+> arret+maladie arreter+> attribue au+laser automatique aux+en.LIST
-3 aux+en.MESSAGES aux+en.SENDING avec+un avis bande beau beaucoup+de bebe blanc bonjour bonne
-3 ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+me cabinet can casse casse+> cest+bien
-3 cest+trop change changer chat cheque christ clowns code collegue collegue+a collegues
-3 combien comme+ca communications compte+> continuer+> dabord daccord darreter+de de+MENDED
-3 de+SEE de+en.DAY de+tout desabonne desabonne+de desinscription+> dessert detre+dans deux+,
-3 deux+fois devez dimanche dix do doit doucement+sur du+en.BEFORE en.BEFORE+. en.BEFORE+en.END
-3 en.BEFORE+en.ENDED en.BEFORE+en.KEYWORD en.BEFORE+la en.BEFORE+manquent en.BEFORE+vocal
-3 en.BODY+NOMORE en.DAY+THIRD en.DAY+mobile en.DAY+operateur en.KINDS+vocal en.LIST+la
-3 en.LIST+par en.LIST+quand en.ME+manquent en.MESSAGE+? en.MESSAGE+vocal en.MESSAGES+la
-3 en.MESSAGES+quand en.NEGATIVE+cest en.NUMBER+et en.PHONE+est en.PHONE+et en.PLURALS+par
-3 en.PULL en.SENDING+la en.SENDING+quand en.TAIL+manquent en.TEXT+vocal en.THIRD
-3 en.THIRD+en.WANT en.VOC+manquent enfants et+je et+merci euh facture fait+YOURS fait+beaucoup
-3 fait+ce faudrait feu fin finalement+je heures ils infos inscrivez inscrivez+ME inscrivez+moi
-3 jaccepte+> jai+fait jaime je+WANT je+confirme je+lai je+peux je+pourrai je+voudrais joint
-3 la+LIST la+WORD la+bonne la+fin la+mairie la+nounou ladresse lai laissez+ME laissez+le
-3 laissez+moi laissez+un lalarme laser laser+, le+MENDED le+parquet le+train les+DESIST
-3 les+LIST les+REMOVE les+STOP les+WORD les+arreter les+autres les+seuls lhoraire lidee
-3 lidee+de lis livrez loin lordre ma+MENDED ma+OTHER ma+THING ma+facture mairie maladie manger
-3 manquent me+manquent mes+alertes message+vocal messages+, messages+la midi mind mis+en.DAY
-3 mobile+> moi+aux moi+lidee mon mon+THIRD mon+mobile mon+operateur mont narretez+pas ne+pas
-3 nest+NOMORE nom non+cest nouveau nouveau+YOURS nouveau+vos nuit on+fait on+ma ou+NOMORE
-3 ou+pas pain par+ERROR par+en.LIST par+en.MESSAGES par+en.SENDING par+erreur par+votre
-3 parquet partout pas+NOMORE pas+madame pas+plus pas+pour pas+vous personne personne+,
-3 personne+> petit peut peut+on peux+NOMORE piano plait+ne plus+aucune plus+en.DAY portail
-3 poste pour+ce pour+voter pour+vous pourrai pouvez prenez pro proces promis proposition
-3 quand+meme que+faire que+jai quelle qui+fait rappels raye reactivez recevoir+vos
-3 recois+NOMORE recois+plus refuse+de regime regime+, remettez renvoyez repondu reprendre
-3 reprenez retirer+de retrouve rue salle salutations sarrete saute se+fait seuls si si+cest
-3 sms+? sms+de soir+et son sont+les souvent souvre souvre+NOMORE sur+la sur+les surtaxes
-3 surtout+NOMORE tard telephone+est telephone+et terminez toi+, tous+> traitement traitement+,
-3 trompe+de un+en.THINGS une+amende vacances vacances+> vas veut veux+continuer vient visite
-3 vite vocal voisin vos+INFO vos+ONE vos+en.LIST votre+en.MESSAGE voulais+NOMORE voulais+pas
-3 vouloir vous+> vous+DESIST vous+REMOVE vous+REPLY vous+a vous+devez vous+etes vous+le vu
-3 your+list
-2 *+je ,+aucune ,+cetait ,+comment ,+en.I ,+il ,+ils ,+jen ,+mettez ,+oubliez ,+ouf ,+renvoyez
-2 ,+rien ,+sinon ,+surtout ,+trop ,+une .+" .+% .+0 .+ONE .+OTHER .+aidez .+comptez .+ecrivez
-2 .+elle .+en.DITCH .+en.END .+en.KINDS .+en.MESSAGE .+en.VOC .+hey .+inscrivez .+its .+jaime
-2 .+jautorise .+ma .+mauvaise .+mdr .+meilleures .+message .+my .+narretez .+nouveau
-2 .+personne .+present .+promis .+reabonnez .+reinscrivez .+remettez .+rendez .+super
-2 .+surtout .+the .+tkt .+veuillez .+votre .+would 16h30 18h 4h 4h+? 8h ?+en.SUBJECT AGAIN+.
-2 AGAIN+a CARELESS CONSENT+pour DESIST+ME DESIST+MSG DESIST+au DESIST+de DESIST+lalarme
-2 DESIST+ou DESIST+par DESIST+sans DESIST+vous ERROR+de GET+a GET+ces INF+mon INF+un INFO+sur
-2 INFO+svp LIST+a ME+, ME+CLIENT ME+SAID ME+STOP ME+TU ME+YOURS ME+assureur ME+au ME+ca
-2 ME+cell ME+en.PHONE ME+frere ME+meme ME+par ME+suis ME+tel ME+va MENDED+, MENDED+?
-2 MENDED+NOMORE MENDED+a MENDED+ces MENDED+du MENDED+en.BEFORE MENDED+est MENDED+et MENDED+par
-2 MENDED+un MSEND+les MSG+, MSG+? MSG+ME MSG+au MSG+en.LIST MSG+en.ME MSG+en.MESSAGE
-2 MSG+en.MESSAGES MSG+en.SENDING MSG+en.TAIL MSG+en.TEXT MSG+me MSG+sms MSG+sont NOMORE+AGAIN
-2 NOMORE+de NOMORE+en.DAY NOMORE+encore NOMORE+interessee NOMORE+mon NOMORE+par NOMORE+partir
-2 NOMORE+simple NOMORE+tard NOMORE+tot NOMORE+votre NUMBER+dans NUMBER+de NUMBER+par
-2 NUMBER+pro NUMBER+sur NUMBER+svp ONE+YOURS ONE+a ONE+de ONE+ne ONE+sont OTHER+STOP
-2 OTHER+sarrete PHONE+dans PHONE+par PHONE+pro PHONE+sur RECEIVING+. RECEIVING+ce RECEIVING+de
-2 RECEIVING+les RECEIVING+pas REMOVE+, REMOVE+YOURS REMOVE+les REMOVE+ma REMOVE+mon REMOVE+ton
-2 REPLY+ME REPLY+NOMORE REPLY+moi REPLY+pas SAID+a SAID+en.ALONE SAID+en.BADMSG SAID+en.ENDED
-2 SAID+en.KEYWORD SAID+en.NEG SAID+en.STOP SAID+stop SEND+> SEND+ME SEND+a SEND+jamais SEND+le
-2 SEND+par SEND+pas STOP+au STOP+devant STOP+etait STOP+le STOP+ou STOP+sans STOP+vous THING
-2 THIRD+a THIRD+faut THIRD+refuse TOOK+le TOOK+les TOOK+ma TU+des TU+en.BEFORE TU+en.ME
-2 TU+en.TAIL TU+en.VOC TU+me TU+moi WANT+WORD WANT+annuler WORD+NOMORE WORD+au WORD+de
-2 WORD+etait WORD+la WORD+ou WORD+sans WORD+vous WRONG+alerte YOURS+> YOURS+accueil
-2 YOURS+codes YOURS+communications YOURS+contact YOURS+contacts YOURS+en.BEFORE YOURS+en.LIST
-2 YOURS+en.SENDING YOURS+en.TEXT YOURS+en.WHO YOURS+genre YOURS+legal YOURS+menus
-2 YOURS+messages YOURS+nom YOURS+nuit YOURS+parents YOURS+portable YOURS+proposition
-2 YOURS+soir YOURS+telephone a+4h a+THING a+WANT a+demande a+en.DAY a+faire a+jour a+le
-2 a+marche a+mecrire a+mon a+pic a+que a+ri a+vous accent acces accord+pour accueil accueil+,
-2 adresse adresse+de affiche aime+> alerte+> all+en.I all+en.SUBJECT all+i allergie alors+?
-2 anything appelle appli arnaque arracher arretez+vous arrive as assureur at attends au+cheque
-2 au+lieu aussi+les autorise autorise+> autres avais avant+de avant+le avec+ME avec+la
-2 avec+les avec+plaisir avez+ME avez+en.DAY avez+mon avez+une avis+> balcon bancaire bande+de
-2 beaucoup+YOURS besoin besoin+de bien+WANT bien+YOURS bien+ici bien+vouloir biffer bleu
-2 bleu+> bloctel+et bonjour+, bus by ca+> ca+coute calls campagne can+en.SUBJECT candidat
-2 cause+dun cause+en.DOESNT cause+en.DONT ce ce+genre ce+legal ce+portable ce+soir cell
-2 cesse+> cest+YOURS cest+la cest+pour cest+tout cest+votre cette+nuit change+, chaque+semaine
-2 cheque+, cher chez+nous cles codes+MSG codes+promo colis comme+la comment+> comment+ca
-2 comment+je compta compta+, comptez comptez+ME comptez+moi connait contacts contacts+,
-2 contrat corriger corrigez cote coute+quelque croyais cru+que daccord+> daccord+pour dannuler
-2 dans+vos darreter+, dautre davis+, de+CARELESS de+GET de+ME de+NUMBER de+bien de+casse
-2 de+caution de+dossier de+en.VOC de+fou de+lautre de+messages de+mettre de+mon de+nouvelles
-2 de+portable de+recevoir de+se de+semaine debordent decide declenche decrire+a demain+,
-2 demain+> dent depuis+la derangez derangez+NOMORE dernier+ONE desole deuxieme devant+chez
-2 devant+le devez+NOMORE devis dimanche+> dirait disent dispo do+en.BEFORE docteur domicile
-2 done dont+je dose dose+> dossier+> du+OTHER du+THING du+en.MESSAGE du+en.TEXT du+message
-2 ecrivez+ME ecrivez+moi ecrivez+par effacer embeter en.ALONE+je en.ALONE+ou en.ALONE+sans
-2 en.BADMSG+je en.BADMSG+ou en.BADMSG+sans en.BEFORE+? en.BEFORE+SAID en.BEFORE+STOP
-2 en.BEFORE+en.BADMSG en.BEFORE+en.MENDED en.BEFORE+en.WANT en.BEFORE+end en.BEFORE+in
-2 en.BEFORE+ne en.BEFORE+suis en.BEFORE+va en.BODY+, en.BODY+pas en.DAY+assureur en.DAY+cell
-2 en.DAY+en.PHONE en.DAY+frere en.DAY+tel en.DITCH+en.SUBJECT en.DITCH+ma en.DOESNT+je
-2 en.DONT+je en.ENDED+je en.ENDED+ou en.ENDED+sans en.EVENT+, en.FROM+your en.HEY+en.I
-2 en.HEY+en.SUBJECT en.HEY+i en.HEY+pour en.I en.I+thought en.I+want en.KEYWORD+je
-2 en.KEYWORD+ou en.KEYWORD+sans en.LIST+YOURS en.LIST+de en.LIST+en.BEFORE en.LIST+ne
-2 en.LIST+sont en.LOSE+ma en.ME en.ME+MENDED en.ME+REMOVE en.ME+SAID en.ME+suis en.ME+va
-2 en.MESSAGE+YOURS en.MESSAGE+ne en.MESSAGE+sont en.MESSAGES+YOURS en.MESSAGES+de
-2 en.MESSAGES+en.BEFORE en.MESSAGES+ne en.MESSAGES+par en.MESSAGES+sont en.MY+en.THIRD
-2 en.NEG+ou en.NEG+sans en.NEG+the en.NUMBER+est en.OTHER+> en.PULL+en.BEFORE
-2 en.REPLIED+en.NEG en.SENDING+YOURS en.SENDING+ne en.SENDING+sont en.STOP+je en.STOP+ou
-2 en.STOP+sans en.SUBJECT+do en.SUBJECT+en.GAVE en.SUBJECT+en.GET en.SUBJECT+en.REPLIED
-2 en.SUBJECT+have en.SUBJECT+thought en.SUBJECT+want en.TAIL en.TAIL+MENDED en.TAIL+REMOVE
-2 en.TAIL+SAID en.TAIL+suis en.TAIL+va en.TAKE+the en.TEXT+? en.TEXT+YOURS en.TEXT+ne
-2 en.TEXT+sont en.THESE+> en.THINGS+, en.THINGS+MSG en.THINGS+a en.THINGS+promo
-2 en.THIRD+en.NEG en.VOC+SAID en.VOC+STOP en.VOC+en.END en.VOC+en.FROM en.VOC+pour en.VOC+suis
-2 en.VOC+va enfants+ne enfin enleve enlever enterrement envoye envoyer envoyer+> envoyez
-2 est+AGAIN est+MENDED est+deja et+AGAIN et+en.VOC et+jai et+toujours ete+REMOVE etes+les
-2 etes+vous exactement faire+alors faites+les faudrait+que fausse+MSG fausse+alerte faux fax
-2 femme fin+, fin+YOURS fin+de fin+des finalement+remettez fixe fois+, fois+et foot fou frere
-2 gardez+en.DAY gardez+mon gauche genre gosses grace hey hey+en.I hey+en.SUBJECT hey+i hier i
-2 i+thought il+a il+faut ill impossible+de in+your infos+> insupportable insupportable+,
-2 interdis interesse+par is its its+in jadore+YOURS jadore+vos jai+CARELESS jai+REMOVE
-2 jai+REPLY jai+STOP jai+TOOK jai+besoin jai+cru jai+la jai+recu jai+tape jai+trouve jamais
-2 jamais+, jamais+SEND jamais+de jarrete jarrete+de jattends jautorise javais+REMOVE
-2 javais+SAID je+GIVEUP je+croyais je+dois je+donne je+nai je+rale je+recevais je+regarde
-2 je+reponds je+reviens je+serais je+souhaite jen jen+peux jetais jetais+a jeudi joindre
-2 joindre+> joublie jour+ME jour+en.BEFORE jour+en.ME jour+en.TAIL jour+en.VOC jour+me
-2 jours+et judo juge jure jy kevin la la+NUMBER la+compta la+en.EVENT la+je la+mise
-2 la+nouvelle la+pharmacie la+pour la+proposition la+pub lache ladresse+du laisse laisser
-2 laisser+un lancienne lassurance le+THIRD le+au le+chat le+dessert le+en.DAY le+en.NUMBER
-2 le+en.PHONE le+en.THINGS le+juge le+plombier le+portail le+poste le+proprietaire
-2 le+telephone le+texto leau left legal lenvoi+de les+> les+REPLY les+SEND les+avais les+cles
-2 les+envoyer les+gens les+jours les+parents les+remettre les+retouches lexamen linstant list
-2 livrez+a lor lor+> lorage lundi m m+. ma+AUTHORITY ma+PHONE ma+SAID ma+THIRD ma+WORD
-2 ma+carte ma+collegue ma+dit ma+ligne ma+plainte ma+tante magasin+, mail mairie+> mais+THIRD
-2 mais+il mais+jai mais+laissez manque manquent+, mardi mardi+, mari mari+. mas maybe mdr
-2 mdr+> me me+MENDED me+REMOVE me+SAID me+suis me+va meilleures meilleures+salutations meme
-2 meme+> meme+pour menus+du menvoie menvoie+des menvoyer+les merci+a merci+le mes+enfants
-2 message+, message+> messages+en.BEFORE messages+en.ME messages+en.TAIL messages+me mets
-2 mieux+si minteresse+NOMORE minteresse+pas mis mis+ME mis+mon mise mise+a moi+, moi+YOURS
-2 moi+au moi+ca moi+meme moi+par mois+YOURS mois+ce mon+assureur mon+cell mon+en.PHONE
-2 mon+frere mon+tel my+en.THIRD na na+NOMORE nai nai+NOMORE navez+rien ne+REPLY ne+recois
-2 ne+souvre ne+veulent ne+vient ne+voulais neige nest+pas nounou nouveau+MENDED nouveau+NUMBER
-2 nouveau+PHONE nouveau+numero nouvelle nouvelle+> nouvelles numero+> numero+de ok+pour
-2 on+dirait on+en.MY on+prend on+the opposition+au or other ou+AGAIN ou+encore oublie
-2 oubliez+le ouf ouf+, oui+si over papa par+MSG par+ONE par+en.MESSAGE par+en.TEXT par+sms
-2 par+vos parapluie parents parfait partout+, pas+AGAIN pas+GET pas+MENDED pas+RECEIVING pas+a
-2 pas+du pas+encore pas+interessee pas+recevoir passage passer+pour passez+par peu peux+plus
-2 pharmacie pic pizza plaie plainte+. please+> plus+SEE plus+mon plus+que plus+simple
-2 plus+tard plus+tot plus+vos points porte+> possible+? pour+ME pour+demain pour+linstant
-2 pour+votre pouvez+INF pouvez+MENDED pouvez+effacer prelevement prend prends present prie+de
-2 prie+pour promo promos+par proprietaire prospectus pub+> pub+a que+0 que+ca que+la quel
-2 quelquun+dautre quelquun+se quels qui+> quitter+en.BEFORE quitter+en.THIRD quitter+son rate
-2 reabonne reabonnez reabonnez+ME reabonnez+moi recevais recevoir+a recevoir+ces reinscrivez
-2 reinscrivez+ME reinscrivez+moi remboursez remettez+les remettre remettre+> renvoyez+ME
-2 renvoyez+moi reponds repondu+DESIST repondu+STOP repondu+WORD repondu+en.ALONE
-2 repondu+en.BADMSG repondu+en.ENDED repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP
-2 repondu+stop reprendre+> reste resume retablir retire+ma retouches reviens ri ri+a rib rib+>
-2 rien+depuis room roule rue+de said sais sais+NOMORE sale sale+. salutations+> sanglier
-2 se+declenche se+desiste semaine+, semaine+> semaines sera+plus serais serait+mieux seule
-2 si+quelquun sister site sms+YOURS sms+quand sms+sont soin solde soldes+> sourire souvre+pas
-2 start still stop+je stop+ou stop+sans stopper stopper+> suis suis+TOOK suis+UNSUB suis+WORD
-2 suis+desabonne super+, supprimez surtout+narretez surtout+pas t+THIRD ta tant tante tapis
-2 tard+> tel temps+> texes textez the+en.BEFORE this+en.BEFORE thought thought+en.SUBJECT
-2 thought+en.VOC thought+en.YOU thought+you tkt to+en.TAKE tombent ton+MSG ton+en.KINDS
-2 ton+en.MESSAGE ton+en.TEXT took tot tot+YOURS tot+ce touchez touchez+NOMORE touchez+pas
-2 toujours toujours+pas triste tromper tromper+de trouve trouve+> tu+mas un+CLIENT un+STOP
-2 un+THING un+WORD un+article un+autre un+en.REPLY un+en.WHO un+enterrement un+patient un+peu
-2 un+type une+arnaque une+autre urgence utilise vaccin vas+y velo vers veuillez
-2 veuillez+REMOVE veulent veulent+NOMORE veulent+plus veut+que veux vie+> viens vient+NOMORE
-2 visite+, vite+> vos+avis vos+codes vos+communications vos+contacts vos+en.BEFORE vos+menus
-2 vos+messages vos+petits voter votre+NUMBER votre+TU votre+accueil votre+contact
-2 votre+en.MESSAGES votre+en.WHO votre+nom votre+proposition votre+sms voulez+> vous
-2 vous+ERROR vous+devant vous+dois vous+embeter vous+fermez vous+interdis vous+livrez vous+ne
-2 vraiment wont would+en.SUBJECT would+en.VOC would+en.YOU would+you
2 "+. "+sur ,+GIVEUP ,+MSG ,+TOOK ,+UNSUB ,+allez ,+biffez ,+but ,+en.DOESNT ,+en.HEY ,+lachez
2 ,+laissez ,+madame ,+monsieur ,+ni ,+nous ,+pourriez ,+rendez ,+seulement ,+sortez
2 ,+supprimez ,+votre .+DESIST .+INF .+autant .+bloque .+bye .+c .+carte .+cette .+chaque
2 .+content .+dehors .+derniere .+desinscrivez .+en.BADMSG .+en.GET .+en.KEYWORD .+en.LOSE
2 .+en.MY .+en.REMOVE .+en.THINGS .+en.THIRD .+en.THREAT .+en.WRONG .+hors .+how .+jarrete
2 .+javais .+keep .+operateur .+p .+par .+pas .+please .+poubelle .+quand .+que .+quelle
2 .+quon .+relisez .+remove .+resiliez .+s .+sans .+sauf .+tournez .+toute .+wrong .+y
2 0+novembre 06+> 07 1 2 33700 ?+? ?+DESIST ?+MENDED ?+NOMORE ?+REMOVE ?+STOP ?+WORD
2 ?+en.ALONE ?+en.BADMSG ?+en.ENDED ?+en.KEYWORD ?+en.NEG ?+en.STOP ?+plus ?+pour ?+stop
2 AGAIN+> AUTHORITY+, AUTHORITY+de CARELESS+> CLIENT+a CONSENT+que DESIST+du DESIST+quoi
2 ERROR+, GET GIVEUP+faire GIVEUP+tomber INF+svp INFO+amis INFO+aux INFO+constructeur
2 LIST+rouge ME+INF ME+UNSUB ME+cest ME+desabboner ME+desiste ME+dossier ME+en.BADMSG ME+jai
2 ME+jour ME+la ME+num ME+ordonnance ME+sortir MENDED+ME MENDED+ce MENDED+des MENDED+en.BODY
2 MENDED+nest MENDED+svp MREM+. MREM+de MSEND+plus MSG+STOP MSG+dentretien MSG+ni MSG+sil
2 NOMORE+2 NOMORE+ME NOMORE+MSEND NOMORE+SAID NOMORE+a NOMORE+dans NOMORE+deux NOMORE+dit
2 NOMORE+envie NOMORE+le NOMORE+lieu NOMORE+ma NOMORE+merci NOMORE+possible NOMORE+rien
2 NOMORE+signe NOMORE+sollicitation NON+pour NUMBER NUMBER+> NUMBER+a NUMBER+aussi
2 NUMBER+en.BEFORE NUMBER+en.BODY NUMBER+nest ONE+STOP ONE+constructeur ONE+ni ONE+que OTHER+0
2 OTHER+du OTHER+en.DAY PHONE+aussi PHONE+en.BODY PHONE+je PHONE+nest RECEIVING+, RECEIVING+a
2 RECEIVING+fiscal REMOVE+. REMOVE+celui REMOVE+depuis REMOVE+des REMOVE+svp REMOVE+un SAID+,
2 SAID+> SAID+au SEE+. SEE+vos SEND+, SEND+? STOP+ce STOP+ces STOP+ceux STOP+quoi THIRD+ma
2 THIRD+pour THIRD+y TOOK+> TOOK+ME TOOK+depuis TOOK+en.DAY TOOK+mon TU+a TU+au TU+une
2 WANT+SAID WANT+darreter WANT+des WANT+dire WANT+pas WANT+plus WORD+les WORD+quoi WRONG
2 WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+en.VOC YOURS+fil YOURS+jour
2 YOURS+les YOURS+part YOURS+sous YOURS+textos a+ca a+ma a+menvoyer a+partir a+quittes a+rien
2 a+trouve a+vos absences ai+NOMORE ai+WORD ai+assez alerts allez+, amis amis+> an an+> and
2 animations anniversaires annule+> another appartient aretez arreter+les assez+> au+33700
2 au+AUTHORITY au+village aucune+sollicitation autorisation+, avec+le avec+tes awa ayez+ME
2 ayez+en.DAY ayez+mon base basta beurre beurre+> bien+que biffez bloque+. bloques bonne+fois
2 bons+amis boucle bravo+, brebis bye ca ca+, ca+YOURS ca+minteresse ca+sert camarade camp
2 camp+> captures catechisme ce+MENDED ce+THING ce+jour ce+numero cents ces+INFO ces+LIST
2 ces+ONE ces+en.LIST ces+en.MESSAGE ces+en.MESSAGES ces+en.TEXT ces+envois ces+sms
2 cessez+YOURS cest+STOP cest+fini cest+mieux cest+vous ceux+la chance change+de changements
2 changements+dhoraire chaque chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES
2 chaque+en.SENDING chaque+en.TEXT chaque+sms chez+moi clique+pour clos clos+depuis cnil colle
2 combien+pour comme+indesirable comment+fait commerce complet confirmations+de conseil conso
2 constructeur contactee contactee+par contacter content content+> controle controle+technique
2 coupez+YOURS coupez+ces credits croisiere daily dalertes dans+votre dautre+> davant davoir
2 de+AUTHORITY de+YOURS de+catechisme de+chance de+commande de+croisiere de+en.LIST
2 de+fermeture de+lassociation de+mardi de+menvoyer de+plus de+protection de+pub de+question
2 de+rappels de+rdv de+sms de+texto de+train de+trop de+votre decence decrire dehors deja+SAID
2 demande+> demande+DESIST demande+STOP demande+darreter den+prendre depuis+0 depuis+en.DAY
2 depuis+paques derange derniere+, des+MENDED des+NUMBER des+en.BEFORE des+en.MESSAGES
2 des+en.SENDING des+messages des+parents desabboner desabboner+> desabonner desinscription
2 desinscrire desormais deux+ans dhoraire difficile diffusion diffusion+> dire+, dit
2 donc+NOMORE donc+je donc+plus donne+pas donnees+> donnerai+pas dont dossier+est du+MENDED
2 du+MSG du+en.EVENT du+harcelement du+service economisez economisez+YOURS economisez+vos
2 ecrire+> effacez effacez+le elections en+francais en+magasin en+rester en.ALONE+du
2 en.ALONE+en.MENDED en.ALONE+quoi en.ALONE+svp en.ASKED+en.BEFORE en.ASKED+en.VOC
2 en.BADMSG+du en.BADMSG+en.MENDED en.BADMSG+quoi en.BEFORE+REPLY en.BEFORE+THIRD
2 en.BEFORE+UNSUB en.BEFORE+again en.BEFORE+de en.BEFORE+desabboner en.BEFORE+desiste
2 en.BEFORE+en.AGAIN en.BEFORE+en.MESSAGES en.BEFORE+pour en.BEFORE+quand en.BEFORE+sur
2 en.BEFORE+texter en.BEFORE+with en.BEFORE+without en.BODY en.DAY+MENDED en.DAY+dossier
2 en.DAY+jour en.DAY+novembre en.DAY+num en.DAY+ordonnance en.DITCH+ME en.DITCH+en.DAY
2 en.DITCH+mon en.END+. en.ENDED+du en.ENDED+en.BEFORE en.ENDED+en.MENDED en.ENDED+quoi
2 en.ENDED+w en.FROM+en.SUBJECT en.FROM+en.VOC en.FROM+en.YOU en.FROM+you en.KEYWORD+du
2 en.KEYWORD+en.MENDED en.KEYWORD+quoi en.KEYWORD+w en.KINDS en.KINDS+a en.LIST en.LIST+ni
2 en.LIST+pour en.LIST+que en.LOSE+en.DAY en.LOSE+mon en.LOSE+my en.ME+REPLY en.ME+UNSUB
2 en.ME+desabboner en.ME+desiste en.ME+en.MY en.ME+texter en.MESSAGE+STOP en.MESSAGE+du
2 en.MESSAGE+ni en.MESSAGES en.MESSAGES+, en.MESSAGES+ni en.MESSAGES+pour en.MESSAGES+svp
2 en.MY en.MY+daily en.MY+en.AUTHORITY en.MY+en.PHONE en.MY+en.REGULATOR en.MY+without
2 en.NEG+0 en.NEG+> en.NEG+du en.NEG+en.DAY en.NEG+en.KINDS en.NEG+quoi en.NEG+w
2 en.NEGATIVE+pour en.PHONE+> en.PHONE+and en.PLURALS+> en.REMOVE+> en.REPLY+> en.REPLY+a
2 en.SENDING+, en.SENDING+. en.SENDING+a en.SENDING+en.VOC en.SENDING+ni en.SENDING+pour
2 en.SENDING+sur en.STOP+du en.STOP+en.MENDED en.STOP+en.SENDING en.STOP+quoi en.STOP+svp
2 en.STOP+w en.SUBJECT+en.I en.SUBJECT+en.SUBJECT en.SUBJECT+i en.TAIL+REPLY en.TAIL+UNSUB
2 en.TAIL+desabboner en.TAIL+desiste en.TAIL+en.MY en.TAIL+texter en.TAKE+en.BEFORE
2 en.TAKE+en.TAIL en.TAKE+en.VOC en.TEXT en.TEXT+> en.TEXT+STOP en.TEXT+du en.TEXT+ni en.THESE
2 en.THIRD+> en.THIRD+THIRD en.THIRD+qui en.VOC+? en.VOC+NUMBER en.VOC+REPLY en.VOC+UNSUB
2 en.VOC+desabboner en.VOC+desiste en.VOC+en.NEG en.VOC+en.NEGATIVE en.VOC+no en.VOC+texter
2 en.WHO+> en.WRONG en.YOU+en.BEFORE encore+> encore+vous enlevez+> envie erreur+, est+celui
2 est+clos est+pas et+ME et+YOURS et+a et+en.DAY et+mon etape etes+bien etes+dans etre
2 etre+contactee even evidemment+, ex ex+qui facture+0 facture+en.DAY fait+on fait+vœu
2 faites+ME faites+moi falloir faut faut+plus faut+un ferait fichez fin+> fini+les fiscal
2 fiscal+, fois fois+. fois+> forcez foutez+le francais from from+en.SUBJECT from+en.VOC
2 from+en.YOU from+you g gardez gens gere go going grand+THIRD grand+mere grappe grappe+avec
2 harcelement hein+? hors+de how if if+en.I if+en.SUBJECT if+i il+WANT il+ma il+ne imaginez
2 in+en.BEFORE indesirable+> inscrit inutile inutile+de invitations it jai+annule jai+deja
2 jai+jamais jai+pris jai+vendu jamais+CLIENT jamais+dit jamais+donne jamais+signe je+CARELESS
2 je+RECEIVING je+TOOK je+change je+en.BEFORE je+men je+paie je+porte je+quitte je+resilie
2 je+tape je+vois jeux jeux+INFO jeux+concours jour+. juridique kermesse la+, la+MSG la+cnil
2 la+grappe la+kermesse la+les la+longue la+maison la+page la+presente la+prospection
2 la+publicite la+reception la+reclame laccord lachez+le landline lassociation lautorisation
2 le+LIST le+MSG le+RECEIVING le+TU le+club le+commerce le+contact le+de le+dernier le+dis
2 le+en.EVENT le+en.MESSAGES le+en.TEXT le+en.THESE le+en.WHO le+faire le+menage le+mien
2 le+recu le+tribunal leave leave+ME leave+en.BEFORE leave+en.ME leave+en.TAIL leave+en.VOC
2 leave+me les+INFO les+RECEIVING les+TOOK les+absences les+alertes les+changements
2 les+confirmations les+efface les+frais les+lis les+pubs les+soldes les+sondages les+ventes
2 lettres+, lire+, lire+. liste liste+. liste+rouge longue longue+, loter ma+belle ma+boite
2 ma+fille ma+grand ma+inscrit ma+presence ma+reponse ma+vue maintenant+, mais+REMOVE
2 mais+sans malades maman+ME maman+nous matin mauvais me+REPLY me+UNSUB me+desabboner
2 me+desiste me+texter mecrive meffacer meme+NOMORE meme+ma meme+pas men+RECEIVING men+passe
2 merci+den mes+NUMBER messages+de messages+pour messages+sur mest+utile mien minteressent
2 mis+en mis+un mme+perrin moi+cest moi+jai moi+la mon+MENDED mon+dossier mon+jour mon+num
2 mon+ordonnance monsieur morceau moublier+> mutuel my+en.BEFORE my+en.MENDED my+en.NUMBER
2 nai+aucune nai+jamais navez+pas ne+MENDED ne+la ne+plus ne+supporte need+to nen ni+demain
2 ni+en.LIST ni+en.MESSAGE ni+en.MESSAGES ni+en.SENDING ni+en.TEXT ni+sms non+pour note note+>
2 notifs+> nous+INF nous+REPLY nous+a nouveau+MSG nouveau+ONE nouveau+en.BEFORE
2 nouveau+en.KINDS nouveau+en.MESSAGE nouveau+en.TEXT nouveau+message nouvelles+de novembre
2 num+> numero+en.BODY numero+nest of+en.BEFORE offres+> ok+, on+WANT on+nest on+pour on+veut
2 operateur+SAID operateur+prevenu ordonnance otez ou+> ou+est oubliez+ME oui+evidemment oust
2 oust+> out ouvrir p page paix panneaux panneaux+solaires par+ME parler pas+CLIENT pas+ME
2 pas+SEE pas+besoin pas+comment pas+de pas+le pas+moi pas+sur pas+vos passee passerai
2 passez+a payee perdez+ME perdez+en.DAY perdez+mon perrin perrin+> peu+, peuvent phone
2 pitie+> place place+dans plus+> plus+MENDED plus+MSEND plus+NOMORE plus+dans plus+etre
2 plus+lieu plus+ma plus+moi plus+possible plus+rien plus+un point+, poubelle+, pour+AGAIN
2 pour+INF pour+STOP pour+les pour+resilier pour+toujours pour+tout pourriez pourtant
2 pouvez+ME pouvez+STOP pouvez+les prendre presence presente presente+, prevenu previens
2 prie+> privees prochain+je prochaine+etape prospection+> protection publicite publicite+>
2 pubs+ME pubs+en.BEFORE pubs+en.ME pubs+en.TAIL pubs+en.VOC pubs+me purge put que+ME que+je
2 que+mon que+votre question+que quit quitte quitte+YOURS quitte+le quitte+votre quittes
2 quittes+. quon+mecrive rappel+constructeur rappels+dentretien rayer reattribue reattribue+.
2 reception reception+, reclame recu+fiscal refuse+> relisez relisez+ma reminders reponse+de
2 resilie resilier resiliez resiliez+ma reste+, rester+la retire retire+ME retire+en.DAY
2 retire+mon retraite rien+SAID rien+de rien+du rien+merci rire+, s s+. sac satisfaction+>
2 sauf save semaine+derniere semaine+passee septembre+, sert sert+a service seul seul+.
2 seul+MSG si+vous signale sil sil+vous silence+, sms+du sms+ni sms+svp soir+pour solaires
2 son+THIRD sondages sondages+de souhaite souhaite+pas sous sport stop+du stop+quoi suffit+,
2 suis+jamais suite suite+> supporte supporte+NOMORE supporte+plus supprimez+> sur+LIST
2 sur+liste taper technique tenu tes texter+> texto+. texto+merci textos+en the+daily
2 the+en.REGULATOR these time to+en.KINDS to+en.MESSAGE to+en.REPLY to+en.SENDING to+en.TEXT
2 to+text tournez tout+TU tout+de toute toute+sollicitation toutes toutes+les trente
2 trente+cents tres trop+> trucs un+" un+MENDED un+numero un+seul une+bonne une+nounou
2 uniquement+> va+> va+en va+se vais+porter vendu+la vendue vendue+, ventes+privees veut+pas
2 veux+plus village+, vins voila+> vos+envois votre+MENDED votre+PHONE votre+en.VOC
2 votre+numero votre+part vous+, vous+MREM vous+MSEND vous+ayez vous+faire vous+forcez
2 vous+menlever vous+plait vous+pouvez vous+previens w w+en.MY w+the welcome welcome+>
2 whatever without wrong y+a you+en.BEFORE your+en.LIST zero
3 * , ,+NON ,+arrete ,+cessez ,+coupez ,+effacez ,+elle ,+en.DONT ,+en.NEGATIVE ,+fermez
3 ,+inutile ,+non ,+ny ,+ok ,+oui ,+toujours .+GIVEUP .+ceci .+deja .+desinscription .+en.GAVE
3 .+en.MENDED .+foutez .+gardez .+il .+im .+jvous .+mauvais .+meme .+mettez .+ne .+nen .+ni
3 .+refus .+restons .+rien .+si .+termine 0+. 0+ans ?+. AGAIN+NOMORE AGAIN+et AGAIN+rien
3 AGAIN+vous CLIENT CLIENT+pour CONSENT+> CONSENT+MENDED CONSENT+REMOVE CONSENT+TOOK
3 CONSENT+en.DITCH CONSENT+en.LOSE CONSENT+retire DESIST+YOURS GET+ca GIVEUP+moi INF+de LIST+.
3 ME+OTHER ME+PEACE ME+a ME+accord ME+avons ME+pour ME+trankil MENDED+ca MENDED+moi
3 MENDED+pour MREM+> MSG+. MSG+de MSG+sur NOMORE+avec NOMORE+donne NOMORE+mme NOMORE+moi
3 NOMORE+part NOMORE+un NON+merci NUMBER+dun NUMBER+en.DOESNT NUMBER+en.DONT ONE+. ONE+>
3 ONE+du ONE+merci OTHER+de OTHER+est PHONE+, PHONE+dun PHONE+en.DOESNT PHONE+en.DONT
3 RECEIVING+AGAIN RECEIVING+encore REMOVE+ce SEE+, STOP+SEND STOP+YOURS THING+0 THING+ca
3 THING+en.DAY THING+est THIRD+mavait THIRD+qui THIRD+taper TOOK+sans WANT+STOP WORD+ME
3 WORD+cest WORD+svp YOURS+INFO YOURS+MSG YOURS+ligne YOURS+qui abstenez abstenez+vous accord
3 accord+, ailleurs+, annule annulez+ME annulez+en.DAY annulez+mon ans+, ans+. appels
3 arretez+> arretez+de assez au+cimetiere aussi+, avons barriere belle belle+THIRD belle+mere
3 bien+, bien+sans bip bon+, both boutique box but ca+chez ca+vous cause+de ce+qui ceci
3 ceci+est celui celui+de cessez+> cest+AUTHORITY cest+bon cest+ou cette+NUMBER cette+PHONE
3 cette+ligne chaque+MSG chaque+ONE cimetiere coche complet+> concours confirmations
3 consentement+MENDED consentement+REMOVE consentement+TOOK consentement+en.DITCH
3 consentement+en.LOSE consentement+retire contacte continuez continuez+et coupe+les couper+>
3 d dans+ME dans+en.DAY dans+le dans+mon de+MSEND de+NOMORE de+SEND de+ca de+en.MESSAGE
3 de+en.TEXT de+reduction de+satisfaction de+vos deau deau+, deffacer demande demandee
3 demandee+le den dentretien des+MSG desinscrivez desinscrivez+ME desinscrivez+moi detre
3 detre+TU detre+contacte dhier diplome donnerai donnerai+NOMORE du+groupe du+matin dun elle
3 en+indesirable en.AGAIN en.ALONE en.ASKED en.BEFORE+MSG en.BEFORE+and en.BEFORE+both
3 en.BEFORE+en.HEY en.BEFORE+en.SENDING en.BEFORE+ok en.BODY+pour en.DAY+. en.DAY+accord
3 en.DAY+ans en.DEAR en.DOESNT en.EVENT en.FROM en.GAVE en.GAVE+a en.LIST+sur en.LOSE+>
3 en.LOSE+ME en.ME+both en.MENDED en.MESSAGE+, en.MESSAGES+sur en.NEG+en.BEFORE
3 en.NEGATIVE+merci en.NUMBER+. en.PHONE+. en.PLURALS+are en.SEND en.STOP+DESIST en.STOP+STOP
3 en.TAIL+both en.TAKE+en.ME en.TAKE+me en.TAKE+my en.VOC+, en.VOC+both en.WANT+en.MY
3 en.WISH+en.MY entre+ME entre+nous erreur erreur+de est+0 est+en.DAY et+NOMORE et+on et+vous
3 facon faire+. faire+SEE faire+voir fausse fermez+le fidele fini foutez gentil+> going+,
3 grand groupe gsm hein here hors ici+> il+taper il+y in+it indesirable+, it+> jai+NOMORE
3 jai+coche jappelle je+ne je+ny jsuis jsuis+NOMORE jsuis+pas juste+les jvous la+SAID
3 la+barriere la+paroisse lachez+ME lachez+moi laissez+tomber lan+RECEIVING lan+passe le+bip
3 le+camp le+centre le+en.BODY le+en.LIST le+en.SENDING le+lien le+menu le+robot le+sac
3 les+MSG les+pieds les+prochains les+rdv les+resultats les+retards letait lettres+> lien+pour
3 lire ma+CLIENT ma+LIST ma+place mal+de mauvais+MENDED mauvais+NUMBER mauvais+PHONE
3 mauvais+numero mavait menlever menu menvoyez merci+, mere messagerie messagerie+> mest mme
3 moi+> moi+PEACE moi+pour moi+trankil mon+accord moublier msg msg+> my+en.PHONE narrete
3 narrete+NOMORE narrete+pas ne+MSEND ne+souhaite need ni+MSG ni+ONE non+merci notifs nous+>
3 nous+SEND nous+avons nouveau+> nulle nulle+part num numeros on+tire on+vous page+, paix+>
3 paques paques+> part particulier particulier+, pas+avec pas+mme passe+, passe+> passee+,
3 passer perdez pieds pitie plainte+> plus+SEND plus+a plus+la portable+, porte+AUTHORITY
3 porte+plainte pour+GET pour+ca pour+recevoir pourriez+vous pouvez+le prefere prendre+note
3 prete+> prochains prospection publie pus put+a que+ce rdv+du recevoir+ca recois+AGAIN
3 recois+encore reduction refus+> refuse+detre relancer+, remove rendu rendu+, resultats
3 retards+de retirez+ME retirez+moi revenez rien+WANT rien+demande robinet robot+> sans+MSG
3 sans+facon sans+textos satisfaction se+INF se+MENDED se+desinscrire semaine sen
3 serait+gentil si+ca silence soit sollicitation souhaite+NOMORE suffit suis+pas taper+pour
3 telephone+. termine+les texter texto tire+un toujours+, toujours+rien tournez+la toute+MSG
3 trait trait+sur trankil trankil+> tres+bien un+et un+trait une+ERROR une+erreur vendu
3 vendu+, ventes vibre vibre+, voila volontiers vos+pubs vous+en your+en.SENDING
4 ,+ME ,+ceux ,+donc ,+dont ,+en.NEG ,+moi ,+y .+STOP .+debranchez .+en .+en.ENDED .+je
4 .+lachez .+merde 0+mois 60 60+millions AGAIN+un CLIENT+, CONSENT+, DESIST+hier GIVEUP+ME INF
4 INF+> ME+CONSENT ME+NUMBER ME+REPLY ME+de ME+natel ME+texter MENDED+sans MSEND+AGAIN
4 MSEND+encore MSG+en.HEY MSG+merci NOMORE+> NOMORE+CLIENT NOMORE+SEND NOMORE+fini
4 NOMORE+necessaire NUMBER+. REMOVE+sans SEND+NOMORE STOP+du STOP+hier TU WANT+couper WORD+.
4 WORD+moi YOURS+CONSENT YOURS+PHONE YOURS+autorisation YOURS+envois YOURS+liste YOURS+numero
4 YOURS+pubs a+ce a+pas ai ailleurs alertes+de allez allez+vous ans arrete+> aussi+>
4 autorisation aux aux+gens ayez ces+MSG cest+ME cest+NON cest+en.DAY cest+en.NEGATIVE
4 cest+fait cest+mon cest+non cetait+une cette+CONSENT cette+autorisation ceux+de chantal
4 comme coupure coupure+deau danalyse de+continuer de+coupure de+fois de+men de+nous de+suite
4 debranchez decline deja+WANT deja+demande desabonner+> desactive donc en+la en.AUTHORITY
4 en.BEFORE+SEND en.BEFORE+are en.DAY+CONSENT en.DAY+NUMBER en.DAY+OTHER en.DAY+mois
4 en.DAY+natel en.HEY en.HEY+, en.LIST+> en.ME+SEND en.MY+en.NOT en.MY+oppose
4 en.NEG+en.SENDING en.NOT en.PLURALS en.REGULATOR en.REMOVE en.SEND+passer en.SENDING+are
4 en.TAIL+SEND en.TAKE+ME en.VOC+SEND en.WANT en.WHO encore+un est+prete et+THIRD et+elle
4 etait+une faites+le fin+. fini+de gens+> gentil im inscription inscrite isnt jai+pas
4 je+bloque je+decline je+en.MY je+my je+naccepte je+nautorise je+prefere je+refuse le+panneau
4 le+reste lettres ma+MSG ma+messagerie mais+NOMORE mais+pas maman me+SEND mecrire+AGAIN
4 mecrire+encore mecrit menvoyer merde millions millions+de moi+. moi+de mon+CONSENT
4 mon+NUMBER mon+OTHER mon+natel monsieur+, my+oppose naccepte naccepte+NOMORE naccepte+pas
4 nautorise nautorise+NOMORE ne+suis necessaire numerique numero ny+revenez ok oppose ouvertes
4 panneau parler+> paroisse pas+fini passer+> peut+en.SEND peut+sen plu plus+necessaire portes
4 portes+ouvertes poubelle pour+REMOVE pour+se pourquoi+vous pouviez prefere+STOP
4 prefere+couper prete que+pour quon rdv recois refus restons restons+en resultats+danalyse
4 retards revenez+NOMORE rien robot sans+ME sans+moi se se+REMOVE se+UNSUB se+WORD sen+passer
4 sera seulement seulement+. sms sortez+moi suis+NOMORE svp+. telephone+> texto+> texts+are
4 this tient to+en.BEFORE touche tribunal tribunal+> truc truc+> une+THING uniquement vegan
4 veux+NOMORE vide vide+. vos+textos votre+liste vous+pouviez your+en.MESSAGES your+texts
5 ,+MENDED ,+WANT ,+ce ,+jaimerais ,+les ,+virez ,+vos .+NOMORE .+REMOVE .+WORD .+cetait
5 .+en.I .+fausse .+felicitations .+i .+stop .+this .+wow INFO+> INFO+de LIST ME+inscription
5 ME+remettez MENDED+cest MENDED+merci MSG+pour NOMORE+GET NOMORE+daccord NOMORE+recevoir
5 NUMBER+je PHONE+. REMOVE+tout SEND+AGAIN SEND+encore STOP STOP+. UNSUB+ME UNSUB+moi
5 WRONG+couche YOURS+" YOURS+truc aussi avez+NOMORE avez+pas avril ca+va cessez commande
5 couche couper de+moins en+0 en+avril en+en.DAY en.BEFORE+en.NOT en.BEFORE+isnt
5 en.BEFORE+remettez en.DAY+inscription en.DONT en.LIST+are en.LOSE en.ME+remettez
5 en.MESSAGES+are en.NEGATIVE en.NEGATIVE+, en.SENDING en.STOP en.TAIL+remettez en.TAKE
5 en.VOC+remettez envois fausse+couche felicitations garder garder+> indesirable la+peine
5 laffiche les+garder liste+> me+remettez men menage menage+dans merci merci+> moi
5 mon+inscription mouton natel noel noel+, ny on+coupe oui+pour pas+daccord pas+etre passe
5 peine peine+de que+YOURS remettez+NOMORE remettez+pas retirez rouge textos+> texts
5 this+en.NEG trois+fois une+OTHER va virez virez+tout vos+" votre+INFO votre+LIST votre+truc
5 vous+bloque vous+continuez wow y+compris
6 ,+DESIST ,+plus .+WRONG .+coupez .+du .+en.BEFORE .+en.SUBJECT .+encore .+vous AUTHORITY+>
6 DESIST ME+SEND NOMORE+MENDED NON+, REMOVE+> SEND+plus TU+> UNSUB+> WANT+NOMORE are arretez
6 autant bien+> bloque bloque+> bon ca+se de de+ONE dormir dormir+> down en.BEFORE+en.NEG
6 en.HEY+> en.NEG et+le jai+SAID jai+dit jaimerais je+recois lachez le+en.VOC lien like
6 maintenant mais+les moins mois+. non+, ok+> oui pubs rien+GET rien+MENDED rien+recevoir
6 sms+, sortir+de tout+YOURS tout+ce vous+AGAIN
7 ,+WORD .+en.ALONE .+en.TAKE .+ras DESIST+> LIST+> ME+> ME+patience MENDED+> NOMORE+etre
7 PHONE REMOVE+ME WORD YOURS+LIST a+NOMORE ceux compris coupez+les en.MY+en.NEG en.NUMBER+>
7 en.VOC+> en.WISH est+au est+morte fait+> gagne ici la+semaine le+prochain les+THING
7 menvoyer+des moi+patience morte moustiques patience plait+> prochain rouge+> sortir termine
7 vos+MSG
8 ,+definitivement ,+et .+cassez .+en.STOP .+faites INFO MREM MSEND MSEND+des MSG+> NON REMOVE
8 REMOVE+de SEND+des STOP+les avec+vos avez+gagne balai balai+> cassez cassez+vous
8 definitivement+> du+balai faites la+> la+personne moins+. non personne+est pire que+des
8 qui+est ras 🚫+*
9 ,+YOURS ,+mais .+UNSUB .+🚫 CONSENT PEACE coupez de+MSG de+la definitivement et le+> move
9 nous pa textos 🚫
10 .+pa .+pour AUTHORITY MSG REMOVE+moi UNSUB merci+de oui+, vous+.
11 ,+STOP .+les PEACE+> STOP+> avec+YOURS
12 ,+REMOVE WORD+>
13 ni
15 vos
16 .
"""
