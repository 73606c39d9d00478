"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-32 =bias
-18 >
-13 ne
-11 a ou
-10 ,+cest dans finalement
-9 ,+SEND ,+on au avant je tu
-8 .+en.NEGATIVE .+non annulez mes pas ton
-7 ,+vous .+. OTHER RECEIVING+NOMORE deux devant merci+pour peux recu sur vous+vous
-6 ,+je .+a .+annulez .+mes .+plus .+tu RECEIVING REMOVE+la ca+ne cest confirme dans+la ecrivez
-6 en.THINGS it jours laissez mieux par plus+de sans te tous trop votre+ONE vous+SEND
-5 ,+que .+dou .+finalement .+ne .+un 0+> ?+je MSG+depuis RECEIVING+plus REMOVE+YOURS REPLY
-5 STOP+, TOOK WORD+ma YOURS+ONE annulez+ma autre beaucoup demain en.DAY en.DAY+> en.DITCH
-5 etait faire+> fait jadore jai+RECEIVING les+rappels ma ma+MENDED message nouveau plutot
-5 portable pour+le que+faire remettez retirer sont votre+MSG
-4 % ,+continuez ,+ecrivez ,+il .+en.DAY .+en.HEY .+en.VOC .+enlevez .+impossible .+le .+ok
-4 .+quelquun .+toujours .+une ? AGAIN CLIENT+par ERROR GIVEUP+un MENDED+a MENDED+de MENDED+la
-4 MSG+ONE NOMORE+les NUMBER+est OTHER+, PHONE+est THING THING+> THIRD+a TOOK+le TU+ME
-4 YOURS+en.KINDS avec ce change chose darrete de+NUMBER de+mon deja desinscription+> ecrit
-4 en.LIST+de en.MESSAGES+de en.MY+en.THIRD encore+, enfants etes faire finalement+, il+a
-4 impossible interessee interessee+par jai+fait je+lis je+peux je+suis je+voudrais la+STOP
-4 la+fin loffre ma+WORD marche message+> messages mon narretez nouveau+YOURS nouveau+vos ont
-4 ou+NOMORE ou+pas out par+ONE peut plus+que pour+YOURS quand quand+meme quelque quelque+chose
-4 quelquun qui refuse+de reste rue said sarrete si sont+les sortez+en.DAY sortez+mon still
-4 super svp+> toi tout+> tout+est veut viens vite votre+en.KINDS votre+en.MESSAGE
-4 votre+en.TEXT voudrais vous+MENDED vous+REMOVE vous+sortez
-3 ,+AGAIN ,+REPLY ,+THIRD ,+appelez ,+cetait ,+en.BEFORE ,+en.DAY ,+en.MENDED ,+just ,+par
-3 ,+please .+" .+0 .+MSG .+arretez .+ca .+continuez .+en.MY .+est .+et .+laissez .+marre .+oui
-3 AGAIN+CLIENT AGAIN+a DESIST+, DESIST+le DESIST+par GET+a INFO+, INFO+sur LIST+, ME+aux
-3 ME+mobile ME+operateur MENDED+YOURS MENDED+est MENDED+et MENDED+ma MENDED+par MENDED+que
-3 MSG+MSG MSG+en.LIST MSG+en.MESSAGE MSG+en.MESSAGES MSG+en.SENDING MSG+en.TEXT MSG+sms
-3 MSG+sont NOMORE+RECEIVING NOMORE+aucune NOMORE+pour NOMORE+tot NUMBER+svp ONE+sont
-3 RECEIVING+YOURS REMOVE+NOMORE REMOVE+en.DAY REMOVE+pas SAID+ME SAID+les SEND+les SEND+par
-3 STOP+ME STOP+ma STOP+mon STOP+par THIRD+, TU+en.VOC WANT+> WANT+MENDED WORD+le WORD+mon
-3 WORD+par WORD+tout YOURS+> YOURS+en.MESSAGE YOURS+en.PHONE YOURS+en.TEXT YOURS+message
-3 a+TOOK alerte appelez arret as aussi+les aux+MSG avant+de avec+ME avoir beau beaucoup+de
-3 bebe bleu bleu+> blocked bonne ca+fait cabinet can cest+NOMORE cest+bien cest+tout changer
-3 changez changez+NOMORE changez+rien cheque christ comment contacts contacts+, continuez
-3 dabord dautre davis de+TU de+en.DAY de+messages de+relance debordent dent depuis+la dessert
-3 detre+dans devant+chez do+en.VOC dois dou dou+vous ecrivez+par effacer en.ALONE+par
-3 en.BADMSG+par en.BEFORE+depuis en.BLOCK en.BODY+pas en.DAY+mobile en.DAY+operateur
-3 en.ENDED+par en.EVENT+, en.KEYWORD+par en.LIST+par en.LIST+sont en.MESSAGE+de
-3 en.MESSAGE+sont en.MESSAGES+sont en.NEG+par en.NEGATIVE+cest en.NUMBER+est en.PHONE+est
-3 en.PLURALS+par en.SENDING+de en.SENDING+sont en.STOP+par en.TEXT+sont en.THINGS+, enfants+ne
-3 enlever est est+YOURS est+ce et+arretez et+merci etes+sur fait+beaucoup faux feu fin
-3 finalement+je found hier in is jaccepte jai jai+change jai+recu jai+rien je+SAID je+confirme
-3 je+les je+reponds jeudi joint just kevin la+WORD la+nounou la+pour laissez+ME le+THING
-3 le+parquet le+portail leau lenvoi les+LIST les+autres lis ma+OTHER mange mappeler mari+.
-3 marre marre+de mavez me me+> mes+enfants messages+> mieux+> minteresse mis mise mobile
-3 mobile+> moi+, moi+aux mon+mobile mon+operateur my na+NOMORE nai+plus narretez+NOMORE
-3 narretez+pas ne+RECEIVING ne+changez ne+minteresse ne+recois nest+pas non+cest nuit offer
-3 office on+the open oui+. par+ERROR par+MSG par+YOURS par+contre par+erreur parquet
-3 pas+NOMORE pas+les pas+par pas+pour peux+ME peux+NOMORE peux+en.BEFORE peux+en.ME
-3 peux+en.TAIL peux+en.VOC peux+me plus+aucune plus+tot plutot+> portail pour+ce pour+vous
-3 pouvez prenez prie promis proposition prospectus que que+0 quelquun+dautre rappels raye
-3 recevoir+a recois+NOMORE recois+plus reponds reviens samedi says sest sinon sms+de sms+sont
-3 stop+par suis sur+YOURS sur+ce sur+la sur+les surtout svp tant tant+que telephone+est
-3 texto+, that tot tous+> un un+CLIENT un+en.WHO un+peu vacances venir vire vite+> voisin
-3 votre+message vous+mavez you
-2 "+, ,+a ,+annulez ,+ca ,+comment ,+en.I ,+en.TAKE ,+en.VOC ,+est ,+i ,+jadore ,+jai ,+le
-2 ,+ma ,+mettez ,+mon ,+never ,+remettez ,+tout ,+tu ,+un .+% .+> .+CONSENT .+MENDED .+SEND
-2 .+aidez .+cabinet .+can .+comptez .+consentement .+desole .+effacez .+en.DITCH .+en.WANT
-2 .+euh .+i .+id .+infos .+jen .+meilleures .+mon .+my .+narretez .+peut .+promis .+qui .+that
-2 .+vos 0 16h30 18h ?+faudrait AGAIN+la CLIENT CLIENT+au DESIST+a DESIST+au DESIST+ou ERROR+,
-2 GET+ces GIVEUP+NOMORE GIVEUP+de INF+en.DAY INFO+svp LIST+de ME+, ME+CLIENT ME+THIRD
-2 ME+assureur ME+au ME+frere ME+les ME+manquent ME+par ME+portable MENDED+ces MENDED+dans
-2 MENDED+les MENDED+pas MSG+YOURS MSG+avec MSG+en MSG+ne NOMORE+, NOMORE+ce NOMORE+maintenant
-2 NOMORE+par NOMORE+plus NOMORE+que NOMORE+recu NOMORE+sans NOMORE+tard NUMBER+dans NUMBER+de
-2 NUMBER+et ONE+? ONE+YOURS ONE+de ONE+ne OTHER+> OTHER+STOP OTHER+sarrete OTHER+svp
-2 PHONE+dans PHONE+et RECEIVING+. RECEIVING+de RECEIVING+les RECEIVING+pas REMOVE+,
-2 REMOVE+dans REMOVE+et REMOVE+ma REMOVE+mon REMOVE+ton REMOVE+tous REPLY+ME REPLY+moi
-2 SAID+DESIST SAID+STOP SAID+WORD SAID+en.ALONE SAID+en.BADMSG SAID+en.ENDED SAID+en.KEYWORD
-2 SAID+en.NEG SAID+en.STOP SAID+quoi SAID+stop SEE+deja SEND+a SEND+le SEND+moi STOP+a STOP+au
-2 STOP+devant STOP+en.DAY STOP+la STOP+lalarme STOP+le STOP+maladie STOP+ou THING+, THING+STOP
-2 THING+de THIRD THIRD+> THIRD+faut TOOK+ma TU+0 TU+moi UNSUB+de WANT+GET WANT+ME WANT+REMOVE
-2 WANT+recevoir WORD+, WORD+au WORD+en.DAY WORD+lalarme WORD+maladie WORD+ou YOURS+YOURS
-2 YOURS+ces YOURS+contacts YOURS+en.NUMBER YOURS+nuit YOURS+offres YOURS+portable YOURS+que
-2 YOURS+rappels YOURS+salon YOURS+telephone a+> a+MSEND a+SAID a+THING a+en.LIST a+faire
-2 a+jour a+ri a+un a+une accent acces adresse adresse+de aidez aidez+ME aidez+moi aime+>
-2 alors+? amende annulations apres are arracher arret+maladie arrete+, arrete+le arretez+tout
-2 arrive as+MSG as+TU as+en.BADMSG as+en.BEFORE as+en.MESSAGES as+en.SENDING as+en.TEXT
-2 as+spam assureur attribue au+laser au+lieu aucune+MSG aujourdhui aujourdhui+, autres
-2 aux+en.LIST aux+en.MESSAGES aux+en.SENDING avais avec+la avec+les avec+plaisir avez+une avis
-2 avoir+deja bancaire bande bande+de bien+YOURS biffer blanc bruit bruit+de ca+ME ca+RECEIVING
-2 ca+coute ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+ira ca+me can+en.SUBJECT cantine
-2 cariste cas ce+portable ce+que ces+textos cest+la cest+monsieur cest+normal cest+pas cest+un
-2 cetait+pour cette+nuit chat chez chose+> clowns code collegue collegue+a combien commandes
-2 comme+ca comment+on compte compte+> comptez+ME comptez+moi confirme+, continuez+a corriger
-2 cote croyais croyais+SEE croyais+avoir daccord dannuler darrete+de de+CARELESS de+INFO
-2 de+OTHER de+PHONE de+fou de+guepes de+moi de+ne de+pain de+personne de+portable de+reseau
-2 de+tout debarrassez debarrassez+ME deces deja+confirme demain+> depuis depuis+>
-2 depuis+lorage desolee deux+, deux+fois deuxieme devant+le dimanche discret do+en.YOU do+you
-2 docteur docteur+> donne dont+je double double+, doucement ecolo embeter en+double en+mai
-2 en.BADMSG en.BADMSG+a en.BEFORE+. en.BEFORE+a en.BEFORE+en.BODY en.BEFORE+en.END
-2 en.BEFORE+in en.BEFORE+is en.BEFORE+la en.BEFORE+les en.BEFORE+manquent en.BEFORE+out
-2 en.BODY+, en.BODY+NOMORE en.BODY+en.BEFORE en.CALL en.DAY+CLIENT en.DAY+THIRD
-2 en.DAY+assureur en.DAY+frere en.DAY+portable en.DITCH+en.BEFORE en.DITCH+en.SUBJECT
-2 en.DITCH+ma en.DOESNT+je en.DONT+je en.ENDED+a en.FROM+, en.I+en.WISH en.KEYWORD+a
-2 en.KINDS+, en.LIST+? en.LIST+YOURS en.LIST+depuis en.LIST+en.DOESNT en.LIST+en.DONT
-2 en.LIST+la en.LIST+ne en.LIST+quand en.LOSE+ma en.ME en.ME+les en.ME+manquent
-2 en.MENDED+en.BODY en.MESSAGE+YOURS en.MESSAGE+ne en.MESSAGES+? en.MESSAGES+YOURS
-2 en.MESSAGES+depuis en.MESSAGES+la en.MESSAGES+ne en.MESSAGES+par en.MESSAGES+quand
-2 en.MY+en.BADMSG en.MY+en.ENDED en.MY+en.KEYWORD en.MY+is en.MY+other en.NEG+a
-2 en.NEG+en.THINGS en.NEG+je en.NEGATIVE+YOURS en.NEGATIVE+en.NEGATIVE en.NEGATIVE+mais
-2 en.NEGATIVE+non en.NUMBER+et en.PHONE en.PHONE+et en.SENDING+? en.SENDING+YOURS
-2 en.SENDING+depuis en.SENDING+la en.SENDING+ne en.SENDING+quand en.SUBJECT+en.WISH en.TAIL
-2 en.TAIL+les en.TAIL+manquent en.TAKE en.TAKE+the en.TEXT+YOURS en.TEXT+de en.TEXT+ne
-2 en.VOC+as en.VOC+dont en.VOC+en.DOESNT en.VOC+en.DONT en.VOC+les en.VOC+manquent en.WANT+my
-2 en.WISH+to en.WRONG en.YOU en.YOU+en.DOESNT enleve enlevez+ME enlevez+moi entendu
-2 enterrement envoyez erreur+, est+AGAIN est+deja et+STOP et+WORD etes+les etes+ouverts
-2 etes+vous euh exactement faire+alors fait+YOURS fait+ce faite faite+, faites+les faudrait
-2 fin+, fin+des fixe fleurs fois+, fou frere garde gardez+en.DAY gardez+mon gauche gosses
-2 grand+pere guepes had hello heure heures hold i+en.DOESNT i+en.NEG if+en.MY il il+faut
-2 in+en.MY infos ira it+en.FROM it+out jaccepte+> jadore+> jai+DESIST jai+STOP jai+arrete
-2 jai+ete jai+trouve jamais+, je+croyais je+donne je+nai je+pourrai je+reste je+reviens
-2 je+trouve je+vais je+veux je+viens je+vous jen+peux joindre jour jours+> la+, la+LIST
-2 la+THING la+bonne la+cantine la+derniere la+en.EVENT la+je la+liste la+nouvelle la+pharmacie
-2 la+procedure lache lai laissez+le laissez+moi laissez+un lait lalarme lan+dernier lancienne
-2 larret lascenseur laser laser+, le+0 le+MENDED le+THIRD le+bruit le+chat le+dessert
-2 le+en.DAY le+lait le+numero le+voisin legal lenvoi+des les+REMOVE les+avais les+envoyer
-2 les+gens les+jours lexamen ligne+> liste+, livre livrez lol lol+. lorage lorage+> lordre
-2 lui+> m m+. ma+AUTHORITY ma+PHONE ma+REMOVE ma+SAID ma+THING ma+commande ma+fait ma+femme
-2 ma+ligne ma+plainte mai mail mails mais+arrete mais+jai maison+> mal+du maladie manger
-2 manque manquent marche+NOMORE mas me+les me+manquent meilleures meilleures+salutations
-2 meme+> meme+pour menvoie+des menvoyer+les menvoyez+NOMORE merci+a merci+docteur mes+MSG
-2 mes+alertes message+, messages+, messages+depuis messages+la midi minteresse+NOMORE
-2 minteresse+pas mis+ME mis+en.DAY mis+mon moi+YOURS moi+au moi+par mois+> mon+CLIENT
-2 mon+THIRD mon+assureur mon+frere mon+portable mont moter na nai nai+NOMORE ne+menvoyez
-2 ne+sont neige nest nest+NOMORE never new nom nom+de non+YOURS non+en.NEGATIVE non+mais
-2 non+non normal nouveau+MENDED nouveau+NUMBER nouveau+PHONE nouveau+numero nouvelle
-2 nouvelle+> nouvelles+, numero+. numero+a on+en.MY operateur other oublie oui+oui ouverts
-2 pain par+en.MESSAGE par+en.TEXT par+votre parfait parle partout pas+GET pas+a pas+de
-2 pas+maintenant pas+plus pas+recevoir pas+vous pere personne+, personne+> petit petits+MENDED
-2 petits+MSG petits+en.BEFORE petits+en.LIST petits+en.MESSAGES petits+en.SENDING
-2 petits+messages peut+on peux+plus pharmacie plainte+. plaisir+> plait plait+, plus+en.DAY
-2 plus+tard points portable+> poste pour+OTHER pour+demain pour+moi pourrai pouvez+INF
-2 pouvez+MENDED pouvez+REMOVE pouvez+effacer pouvez+vous prelevement prie+de procedure proces
-2 quand+> que+ca que+en.DAY que+vous qui+fait quoi+YOURS rappels+, rappels+et recevoir+ces
-2 recevoir+de refaire regarde remboursez remettez+ME remettez+moi repondu repondu+DESIST
-2 repondu+STOP repondu+WORD repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED
-2 repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP repondu+stop reponse reprendre reprenez
-2 retire+ma retrouve reunion revenir revenir+> ri rue+de sac+> salle salutations salutations+>
-2 sarrete+> saute seance second semaine+> serai serait+mieux seuls si+ca sms+YOURS sms+ne
-2 soldes+> son sont+NOMORE sont+pas sourire stopper stopper+> suis+plus ta take tapis tard
-2 tard+> tas telephone+, telephone+et terminez the+en.THIRD the+other them+> this+is those
-2 to+en.ENDED to+en.KEYWORD to+en.NEG to+the toi+, tombent took tous+YOURS tous+ces tout
-2 tout+STOP toute+lequipe tranquille trompe trompe+de trouve trouve+> tu+mas un+MSG un+STOP
-2 un+WORD un+WRONG un+autre un+en.THINGS un+enterrement un+faux un+patient une+MSG une+amende
-2 une+autre ur ur+en.BEFORE urgence utilise utiliser utiliser+ME utiliser+en.DAY utiliser+mon
-2 vacances+> vaccin vas vas+y verte veuillez+REMOVE veut+que veux+MENDED vient visite visite+,
-2 vos+contacts vos+offres vos+petits vos+rappels votre+en.SENDING vouloir vous+arreter
-2 vous+embeter vous+etes vous+le vous+livrez vous+ne vraiment vs+avez want+to waters week what
-2 what+en.MY what+the wrong you+en.DOESNT
2 ,+GIVEUP ,+WRONG ,+alors ,+but ,+dont ,+elle ,+en.ALONE ,+en.BADMSG ,+en.ENDED ,+en.KEYWORD
2 ,+en.NEG ,+en.NEGATIVE ,+en.STOP ,+fermez ,+fini ,+lancien ,+meme ,+merci ,+ok ,+pourriez
2 ,+stop ,+supprimez ,+this ,+toujours ,+votre ,+what .+AGAIN .+DESIST .+NOMORE .+REMOVE
2 .+WANT .+boss .+carte .+cessez .+cut .+derniere .+desinscription .+en.GAVE .+en.I .+en.KINDS
2 .+en.REPLY .+en.TAKE .+en.THINGS .+gardez .+he .+leave .+mauvais .+merde .+ni .+nous
2 .+plutot .+prevenez .+quel .+quelle .+relisez .+resiliez .+rien .+school .+sortez .+we .+y
2 0+en.BEFORE 0+euros 0+novembre 33700 ?+. ?+DESIST ?+STOP ?+WORD ?+en.ALONE ?+en.BADMSG
2 ?+en.ENDED ?+en.KEYWORD ?+en.NEG ?+en.STOP ?+plus ?+pour ?+stop AGAIN+un CLIENT+pour
2 DESIST+du GIVEUP+tomber INF+> LIST+. LIST+rouge ME+DESIST ME+INF ME+REMOVE ME+de
2 ME+en.BADMSG ME+en.BEFORE ME+en.ENDED ME+en.KEYWORD ME+en.NEG ME+en.NUMBER ME+from ME+in
2 ME+jai ME+jour ME+la ME+ordonnance ME+quand ME+stop MENDED+. MENDED+ME MENDED+cest
2 MENDED+des MENDED+en.VOC MENDED+merci MENDED+pour MENDED+sans MENDED+vous MREM+> MSG+. MSG+a
2 MSG+de MSG+en.HEY MSG+merci NOMORE+CLIENT NOMORE+ME NOMORE+MSEND NOMORE+avec NOMORE+dans
2 NOMORE+envie NOMORE+etre NOMORE+lieu NOMORE+ma NOMORE+mme NOMORE+moi NOMORE+part
2 NOMORE+possible NOMORE+question NOMORE+signe NUMBER+buzzes NUMBER+en.MESSAGES ONE+. ONE+ME
2 ONE+en.ME ONE+en.TAIL ONE+me ONE+merci OTHER+0 OTHER+du OTHER+en.DAY PHONE RECEIVING+AGAIN
2 RECEIVING+a RECEIVING+encore RECEIVING+fiscal REMOVE+ce REMOVE+depuis REMOVE+des REMOVE+sans
2 REPLY+> SAID+> SAID+de SAID+que SEE+> SEND+? SEND+DESIST SEND+NOMORE SEND+STOP SEND+WORD
2 SEND+en.ALONE SEND+en.BADMSG SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP
2 SEND+stop STOP+SEND STOP+YOURS STOP+ces STOP+tout THING+ca THIRD+de THIRD+est THIRD+mavait
2 THIRD+ne THIRD+pour TOOK+depuis TOOK+en.DAY TOOK+mon TOOK+sans UNSUB+, WANT+a WANT+rien
2 WORD+cest WORD+moi YOURS+LIST YOURS+PHONE YOURS+en.VOC YOURS+matin YOURS+trucs a+60 a+INF
2 a+MENDED a+en.BEFORE a+partir a+pas a+plus a+rien a+supprimer a+trouve a+vos accord accord+,
2 again+> ai ailleurs ailleurs+, aimer allez allez+, alors+les anniversaires any arrete+>
2 arrete+la arreter+les arretez arretez+> at au+33700 au+cimetiere au+courant au+dossier
2 aussi+, avec+tes avez+ME avez+en.DAY avez+mon avril+> awa ayez been belle+THIRD beurre
2 bien+, bien+que bip bloque+. bon+> boss+, boucle boutique box brebis but+en.I but+en.SUBJECT
2 but+i buzzes bye ca+> ca+mtente ca+se ca+suffit ca+vous camarade captures ce+matin ce+numero
2 celui celui+de ces+INFO cest+AUTHORITY cest+ME cest+bon cest+en.DAY cest+mon cest+ou
2 cest+termine cest+vous ceux+de chance changements changements+dhoraire chantal
2 chaque+en.LIST chaque+en.MESSAGES chaque+en.SENDING chaque+sms cimetiere commande+>
2 comme+indesirable confession conseil+de consent contact contacte contacter contacter+>
2 controle could+en.MY coupe+les coupez+> crtc dans+le davant davoir de+UNSUB de+WORD de+YOURS
2 de+ca de+ce de+chance de+chez de+desinscription de+destinataire de+en.ME de+en.TAIL
2 de+fermeture de+lhopital de+mardi de+me de+menvoyer de+pub de+quelquun de+rappels de+rdv
2 de+ses de+texto demande demande+de demandee demandee+le depuis+0 depuis+avril depuis+en.DAY
2 derniere+, derniere+sommation des+MSG des+NUMBER desabonner+> desactive desinscription+,
2 desinscrire desormais desormais+> destinataire destinataire+, detre dette dhoraire dire+,
2 dit+que do+en.DOESNT do+en.NEG do+en.NOT do+not dont du+en.EVENT du+groupe du+matin
2 du+service du+tout ecrire+> elle en+la en+rond en.AGAIN en.ALONE+du en.AUTHORITY
2 en.BADMSG+du en.BEFORE+> en.BEFORE+MSG en.BEFORE+SEND en.BEFORE+at en.BEFORE+buzzes
2 en.BEFORE+en.DOESNT en.BEFORE+en.HEY en.BEFORE+en.LIST en.BEFORE+en.THREAT en.BEFORE+en.VOC
2 en.BEFORE+from en.BEFORE+more en.BEFORE+pour en.BEFORE+quand en.BEFORE+svp en.CALL+buzzes
2 en.CALL+en.MESSAGES en.CONSENT en.DAY+. en.DAY+DESIST en.DAY+en.ALONE en.DAY+en.BEFORE
2 en.DAY+en.NUMBER en.DAY+en.STOP en.DAY+euros en.DAY+jour en.DAY+novembre en.DAY+ordonnance
2 en.DAY+stop en.DITCH+en.DAY en.DITCH+mon en.DOESNT+en.MY en.DOESNT+en.WANT en.DOESNT+the
2 en.ENDED+du en.FROM en.FROM+en.BEFORE en.FROM+the en.GET+my en.HEY en.I en.I+love
2 en.KEYWORD+du en.KINDS en.KINDS+et en.LIST+> en.LIST+du en.LIST+en.HEY en.LIST+pour
2 en.LIST+sur en.LIST+svp en.LOSE+en.DAY en.LOSE+mon en.ME+SEND en.ME+en.BEFORE en.ME+en.FROM
2 en.ME+in en.MENDED+en.NEG en.MESSAGE en.MESSAGE+du en.MESSAGES en.MESSAGES+a en.MESSAGES+du
2 en.MESSAGES+en.HEY en.MESSAGES+pour en.MESSAGES+svp en.MY+en.AGAIN en.MY+en.LIST
2 en.MY+en.MESSAGES en.MY+en.PHONE en.MY+five en.MY+house en.NEG+0 en.NEG+> en.NEG+du
2 en.NEG+en.MY en.NEG+en.WANT en.NEG+en.WISH en.NEG+the en.NEGATIVE+merci en.NEGATIVE+pour
2 en.NOT en.NOT+en.MY en.NOT+the en.NUMBER en.PHONE+. en.PHONE+buzzes en.PHONE+en.MESSAGES
2 en.REGULATOR en.REMOVE+ME en.REPLIED en.REPLIED+en.BEFORE en.REPLIED+en.ENDED
2 en.REPLIED+en.KEYWORD en.REPLY+, en.REPLY+> en.SEND en.SENDING+. en.SENDING+a en.SENDING+du
2 en.SENDING+en.HEY en.SENDING+en.VOC en.SENDING+pour en.SENDING+svp en.STOP+DESIST
2 en.STOP+STOP en.STOP+du en.SUBJECT+look en.SUBJECT+love en.SUBJECT+the en.SUBJECT+wants
2 en.SUBJECT+will en.TAIL+SEND en.TAIL+en.BEFORE en.TAIL+en.FROM en.TAIL+in en.TAKE+ME
2 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TEXT en.TEXT+, en.TEXT+.
2 en.TEXT+du en.TEXT+en.BEFORE en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+us en.THESE+, en.THIRD
2 en.THIRD+. en.THIRD+en.SUBJECT en.THIRD+who en.THREAT+a en.TIME+our en.VOC+NUMBER
2 en.VOC+en.MY en.VOC+en.NEGATIVE en.VOC+go en.VOC+no en.VOC+the en.WANT+en.BEFORE
2 en.WANT+en.THESE en.WANT+these en.WHO en.WISH+en.BEFORE en.WISH+en.MY en.YOU+en.MY
2 en.YOU+the encore+> encore+un ends entre envoi+> envoye+DESIST envoye+STOP envoye+WORD
2 envoye+en.ALONE envoye+en.BADMSG envoye+en.ENDED envoye+en.KEYWORD envoye+en.NEG
2 envoye+en.STOP envoye+stop erreur+de est+0 est+NOMORE est+en.DAY est+pas est+vendu et+NOMORE
2 et+THIRD et+a et+cessez et+en.DAY et+mon etape etes+dans euros every evidemment+, ex ex+.
2 facture+0 facture+en.DAY faire+SEE faire+la faire+voir fait+> falloir faut+REPLY faut+THIRD
2 faut+il ferait fermez+le fichez fini fini+de fiscal fiscal+, fois+. food for for+ME
2 for+en.ME for+en.TAIL for+me forcez foutez fuit g gardez gere go grand grand+mere grappe
2 grappe+avec gsm has hear hein hein+? hit house house+> i+love il+WANT indesirable
2 inscription+a insistance insistance+, inutile inutile+de invitations ive+en.REPLIED
2 jai+NOMORE jai+deja jai+pris jamais+donne jamais+signe je+CARELESS je+naccepte je+passe
2 je+saisis je+tape je+tiens je+vois je+vote jsuis jsuis+NOMORE jsuis+pas juridique la+MSG
2 la+grappe la+les la+moto la+veille la+vie lancien+THIRD lancien+proprietaire le+INFO le+TU
2 le+en.EVENT le+en.MESSAGES le+en.TEXT le+en.WHO le+menage le+menu le+rappel le+recu le+reste
2 le+robot le+sac le+sera les+RECEIVING les+appels les+changements les+deux les+lis les+promos
2 les+pubs les+rendez lhopital liste+. liste+rouge livraison+, longer look love ma+MSG
2 ma+grand ma+inscrit ma+messagerie ma+presence machine mais+REMOVE malades malgre mari+est
2 mauvais mavait mdr+en.NEGATIVE mdr+non me+SEND me+en.BEFORE me+en.FROM me+in mecrire
2 menlever menu merci merci+den merde mes+NUMBER mes+remerciements mettez mettez+moi moi+de
2 moi+jai moi+la moi+quand mois mois+, mon+DESIST mon+en.ALONE mon+en.BADMSG mon+en.ENDED
2 mon+en.KEYWORD mon+en.NEG mon+en.NUMBER mon+en.STOP mon+jour mon+ordonnance mon+stop moto
2 moublier+> msg msg+> mtente mtente+NOMORE mtente+pus mutuel my+NUMBER my+en.BEFORE
2 my+en.CALL my+en.OTHER my+en.THINGS my+phone naccepte naccepte+NOMORE navez+pas ne+viendrai
2 ni+apres no+> non+merci non+pour not+en.MY not+the notes notifs nous+INF nous+REMOVE
2 nous+REPLY nouveau+> nouveau+MSG nouveau+ONE nouveau+en.BEFORE nouveau+en.KINDS
2 nouveau+en.MESSAGE nouveau+en.TEXT nouveau+message novembre nulle nulle+part number off+>
2 offres+> on+SAID on+WANT on+dit on+en.BODY on+nest on+tire on+veut one+> ordonnance ou+>
2 oubliez oui+evidemment paix paix+> paques+> par+ME par+la parler pas+etre pas+le pas+mme
2 pas+question passee passer passerai patron pay perrin perrin+> peur phone+> phone+buzzes
2 phone+en.MESSAGES pitie pitie+> plainte+> please+en.NEG pleine plombier+, plus+GET
2 plus+MSEND plus+a plus+la plus+lieu plus+ma plus+moi porte pour+AGAIN pour+INF pour+que
2 pour+toujours pour+tout pour+une pourriez pourriez+vous pouvez+le pouvez+les prefere+NOMORE
2 prefere+pas presence presente prete+> prevenez prevenez+ME prevenez+moi previens prochaine
2 prochaine+etape prospection protection puce pus+de que+ME quelquun+, question qui+TU quittes
2 quon rancune rappel+du rappels+dentretien recois+AGAIN recois+encore recu+fiscal refus
2 relisez relisez+ma remerciements rendez rendu+, rendue reponse+de resiliez respectez restons
2 restons+en retire+ME retire+en.DAY retire+mon retirez retirez+ME retirez+moi reve rien+de
2 robinet robot rond saisis saisis+la sans+MSG sans+moi sans+rancune sans+textos school
2 see+en.MY semaine+derniere semaine+passee sen serait+gentil sert sert+a service seul si+vous
2 silence six+mois sms+> sms+a sms+du sollicitation someone sommation souhaite sport stay
2 stay+> stop+du suffit+, suis+NOMORE suite suite+> supprimez supprimez+> sur+LIST sur+liste
2 telephone+> tenu terme terme+a termine+, termine+> texter+> texto+. texto+merci textos+la
2 thatll the+en.MENDED the+en.SENDING the+five thing throw throw+away tiens+a tire+un to
2 tomber toujours+, tourne tourne+en tout+. tout+de toute+sollicitation toutes toutes+les
2 trait trait+sur tres+bien tribunal tribunal+> trois troisieme truc truc+> trucs un+et un+mot
2 un+seul un+terme un+trait understand une+dette une+nounou va+> va+se vais+porter veille
2 vendue vendue+, veut+pas veux+plus vie viendrai viendrai+NOMORE vins voila voila+> voir
2 volontiers vos+envois votre+en.EVENT votre+en.VOC votre+service vous+MSEND vous+SAID
2 vous+avez vous+faire vous+forcez vous+les vous+previens want+en.BEFORE want+en.MY wants
2 we+en.NEG wear who who+en.WANT who+wants with+en.MY you+en.MY you+the youre zero
3 , ,+DESIST ,+WORD ,+ce ,+donc ,+en.MY ,+lachez ,+moi ,+non ,+ny ,+virez .+PHONE .+STOP
3 .+cassez .+chaque .+do .+en.BADMSG .+en.END .+en.KEYWORD .+en.NEG .+en.THIRD .+fausse
3 .+foutez .+il .+javais .+mettez .+numero .+please .+quand .+sans .+stop 0+mois 60 ?+MENDED
3 ?+REMOVE ?+le CLIENT+, DESIST DESIST+YOURS DESIST+quoi GET+ca GIVEUP+le GIVEUP+moi INF
3 INFO+> INFO+amis ME+> ME+NUMBER ME+OTHER ME+REPLY ME+accord ME+en.EVENT ME+en.FROM
3 ME+inscription ME+natel ME+pour ME+texter ME+tour ME+trankil MENDED+? MENDED+ca MSEND+des
3 MSG+dentretien NOMORE NOMORE+daccord NOMORE+donne NOMORE+du NOMORE+necessaire
3 NOMORE+recevoir NOMORE+rien NOMORE+un ONE+svp OTHER+de OTHER+est RECEIVING+, RECEIVING+ME
3 RECEIVING+en.DAY RECEIVING+mon RECEIVING+un REMOVE+> REMOVE+tout SEE+, SEND+des SEND+plus
3 STOP+. STOP+du STOP+quoi STOP+svp THING+0 THING+en.DAY THIRD+ny TOOK+ME UNSUB+ME UNSUB+moi
3 UNSUB+svp WANT+pas WORD WORD+. WORD+les WORD+quoi WRONG WRONG+couche YOURS+" YOURS+MSG
3 YOURS+envois YOURS+numero YOURS+pubs YOURS+truc a+0 a+YOURS about alertes+de allez+vous amis
3 annule ans+, asking assez aussi+> aux+gens avec+le avez+NOMORE away barriere bien+> bloque+>
3 bons bons+amis c camp cassez+vous ces+MSG cessez+> cest+en.NEGATIVE cest+non chaque
3 chaque+ONE chaque+en.MESSAGE chaque+en.TEXT cnil cnil+> colle comme comment+fait complet
3 complet+> compris+> continuer+a controle+technique couche coupure coupure+deau cut
3 de+AUTHORITY de+continuer de+coupure de+en.TEXT de+fois de+mecrire de+men de+sms de+suite
3 de+vos deau deau+, demeure den+prendre dentretien des detre+TU detre+contacte do dormir
3 dormir+> dossier du+MSG en en+avril en+demeure en.AGAIN+> en.ALONE+quoi en.BADMSG+quoi
3 en.BEFORE+again en.BEFORE+be en.BEFORE+en.AGAIN en.BEFORE+en.NEG en.BEFORE+here
3 en.BEFORE+your en.DAY+NUMBER en.DAY+OTHER en.DAY+accord en.DAY+en.EVENT en.DAY+inscription
3 en.DAY+mois en.DAY+natel en.DAY+tour en.DITCH+ME en.DOESNT en.DONT en.ENDED+quoi en.EVENT+>
3 en.GET+en.MY en.HEY+> en.I+been en.KEYWORD+quoi en.LIST+. en.LIST+en.VOC en.LOSE en.LOSE+>
3 en.LOSE+ME en.MESSAGE+, en.MESSAGES+, en.MESSAGES+en.VOC en.MY+en.MENDED en.MY+en.SENDING
3 en.MY+en.THINGS en.NEG en.NEG+quoi en.NUMBER+. en.NUMBER+> en.REMOVE en.REPLIED+en.NEG
3 en.SENDING+> en.STOP+quoi en.SUBJECT+go en.THIRD+, en.THIRD+> en.THREAT en.VOC+, en.VOC+>
3 en.VOC+SEND en.VOC+en.FROM en.YOU+go entre+ME entre+nous envoi envois est+prete et+elle
3 et+le every+en.BEFORE facon facon+> fait+on fausse fausse+couche fille fin+. fois for+en.VOC
3 from+the gens+> gentil gentil+> groupe he il+ne il+ny inscription ive+been jai+SAID
3 jai+vendu je+bloque je+en.MY je+my je+quitte je+refuse la+AUTHORITY la+cnil la+prochaine
3 la+publicite lachez+ME lachez+le lachez+moi laissez+tomber lan+RECEIVING lan+passe le+camp
3 le+dernier le+en.SENDING le+mien le+panneau les+INFO les+pieds les+rdv les+resultats
3 les+retards lettres+> liste+> ma+CLIENT ma+fille ma+place mais+pas mauvais+MENDED
3 mauvais+NUMBER mauvais+PHONE mauvais+numero meme+NOMORE meme+pas men+RECEIVING men+passe
3 menvoyer+des mere mest mien mme moi+. moi+> moi+pour moi+trankil mon+NUMBER mon+OTHER
3 mon+accord mon+en.EVENT mon+inscription mon+natel mon+tour morceau mot moublier mouton
3 my+en.PHONE n nan ne+suis negatif no note+> nous+> nouvel numero ny+a ny+revenez o off ok+,
3 on+coupe on+pour ouvertes panneau paques parler+> part pas+daccord pas+en passe+, passe+>
3 passe+ME passe+en.DAY passe+mon passee+, pieds plu plus+SEND plus+dans plus+necessaire
3 plus+rien portes portes+ouvertes poubelle pourtant pouviez prendre prendre+note prete
3 publicite publicite+> puis purge pus que+YOURS que+ce quitte quoi quoi+AGAIN quoi+encore
3 reattribue reattribue+. recevoir recevoir+ca recois+un replied replied+en.BEFORE
3 replied+en.NEG resultats retards+de revenez revenez+NOMORE rouge sans+facon se+desabonner
3 se+desinscrire sera since sms soit sortez+moi stop+quoi suffit suis+pas svp+. technique
3 telephone+. text texter texto textos+> texts to+be to+go toujours+> tour tout+YOURS tout+ce
3 toute+MSG trankil trankil+> trois+fois un+" une+THING up vendu+, vendu+la vide+. vos+"
3 vos+pubs vos+textos votre+INFO votre+truc vous+, vous+bloque vous+pouviez were will you+go
4 ,+WANT ,+coupez ,+ni ,+y .+GIVEUP .+WORD .+cette .+debranchez .+en.ENDED .+ive .+je .+lachez
4 .+on .+tout .+tres .+vous AGAIN+> AGAIN+vous GET GIVEUP+ME INF+de INFO+de LIST ME+CONSENT
4 ME+SEND ME+patience MENDED+svp MSEND+, MSG+pour NOMORE+GET NOMORE+MENDED NOMORE+SEND
4 NOMORE+en NUMBER+. NUMBER+je ONE+du SEND+> STOP THING+est TU+> WANT+STOP WANT+couper
4 WORD+comme WORD+svp YOURS+INFO absences autant+NOMORE autorisation+, avez+gagne avez+pas
4 bien+sur ca+va cassez cetait+une ceux chaque+MSG commande conseil couper coupez+les
4 cut+en.MY cut+the de+MSEND de+SEND de+en.MESSAGE de+la de+nous debranchez den desabonner
4 done donnerai donnerai+NOMORE donnerai+pas dun en.BEFORE+en.BEFORE en.BEFORE+en.MESSAGES
4 en.DAY+CONSENT en.END+en.MY en.END+the en.FROM+en.MY en.HEY+, en.MESSAGES+. en.MY+en.BEFORE
4 en.REPLY en.SENDING+, en.STOP en.THESE en.VOC+en.BEFORE encore+vous et+puis faites+le from
4 from+en.MY gagne garder garder+> here+> ici ici+> ive jai+pas je+RECEIVING je+men juste+les
4 le+en.BODY le+en.VOC le+lien les+absences les+garder les+ventes mais+NOMORE matin menage
4 menage+dans moi moi+patience moins mon+CONSENT monsieur+, natel ne+la necessaire noel non+>
4 note numerique ok+> oui+bien oui+pour patience peine+de plait+> plus+> plus+un pour+REMOVE
4 pour+se prefere+STOP prefere+couper recois retards rien+GET rien+MENDED rien+du
4 rien+recevoir seulement+. these touche une+OTHER va vendu veux+NOMORE virez vous+> y+compris
5 ,+NOMORE ,+jaimerais ,+les ,+plus .+WRONG .+cetait .+coupez .+du .+en.ALONE .+en.BEFORE
5 .+faites .+meme .+nan .+pa .+ras MREM MSEND MSG+svp PHONE+. REMOVE STOP+les WANT+NOMORE
5 aussi autorisation avec+vos avril balai balai+> be cessez coche coche+NOMORE de+MSG de+ONE
5 du+balai en+0 en+en.DAY en.END en.SENDING est+morte here jai+dit jaimerais je+prefere
5 la+peine la+personne les merci+> moins+. morte pa pas+> peine personne+est prefere pubs
5 que+des rdv rouge+> se se+INF se+MENDED semaine seulement sms+, sortir ventes vide 🚫+*
6 ,+definitivement ,+vos .+UNSUB .+en.STOP .+🚫 CONSENT+, INFO MENDED+> NUMBER PEACE REMOVE+ME
6 SEND+, autant avec+YOURS bien bon definitivement+> dit en.NEGATIVE+, en.NEGATIVE+> est+au
6 faites je+ne je+recois la+semaine les+THING mais+les men mois+. ny ok oui pire qui+est ras
6 se+UNSUB se+WORD sortir+de termine tres vos+MSG 🚫
7 ,+et .+pour 0+ans AUTHORITY+> CONSENT LIST+> NUMBER+> a+NOMORE a+ma bloque de definitivement
7 en.DAY+ans lachez le+> lien maintenant ni non+, nous rien textos
8 ,+STOP .+encore MSG MSG+> REMOVE+de REMOVE+moi ans et la+> merci+de vous+.
9 ,+mais DESIST+> PEACE+> WORD+> coupez non oui+, passe
10 ,+YOURS UNSUB compris en.NEGATIVE
11 .+les NOMORE+> STOP+>
12 ,+REMOVE AUTHORITY vos
16 .
"""
