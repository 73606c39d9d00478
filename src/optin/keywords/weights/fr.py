"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-15 ne
-14 > a
-12 ou
-11 ,+SEND au tu
-10 .+en.NEGATIVE RECEIVING+NOMORE annulez finalement je
-9 ,+vous .+annulez .+non avant dans mes pas recu ton
-8 ,+cest .+a ?+je RECEIVING dans+la ma merci+pour par peux
-7 ,+on .+dou .+mes ? MENDED+de OTHER REMOVE+la cest deux fait plus+de sans sur te votre+ONE
-7 vous+vous
-6 ,+que .+oui RECEIVING+plus REPLY TOOK WORD+ma annulez+ma arret autre ca+ne demain
-6 desinscription+> devant ecrivez en.DAY+> en.DITCH en.THINGS encore+, etait it je+peux jours
-6 laissez loffre ma+MENDED plutot quand remettez sont svp+> tous trop
-5 ,+ecrivez ,+je .+> .+en.DAY .+en.HEY .+finalement .+le .+marre .+ok .+plus .+tu .+un .+une
-5 0+> AGAIN NOMORE+les NUMBER+est OTHER+, PHONE+est REMOVE+YOURS SEND+par STOP+ma THING+>
-5 TU+ME YOURS+ONE alerte avec beaucoup ca+ira change confirme en.DAY enfants est impossible
-5 ira jai jai+RECEIVING jai+fait je+voudrais la+STOP laser les+rappels ma+WORD marre marre+de
-5 mavez message mieux narretez ont par+ONE portable pour+le qui refuse+de retirer rue sarrete
-5 super toi tout+> vite votre+MSG votre+en.TEXT voudrais vous+SEND vous+mavez vous+sortez
-4 % ,+AGAIN ,+appelez ,+continuez .+. .+ca .+cest .+en.VOC .+enlevez .+est .+impossible
-4 CLIENT+par GIVEUP+un MENDED+a MENDED+est MENDED+la MENDED+par MENDED+que MSG+ONE MSG+depuis
-4 MSG+sont NOMORE+maintenant ONE+sont SAID+les STOP+, THING THIRD YOURS+en.KINDS YOURS+en.TEXT
-4 YOURS+message a+> appelez au+laser aux+MSG avoir beau bebe ce cest+tout cheque chose
-4 de+NUMBER debarrassez debarrassez+ME dou ecrit ecrivez+par en.LIST+de en.LIST+sont
-4 en.MESSAGE+sont en.MESSAGES+de en.MESSAGES+sont en.NEGATIVE+cest en.SENDING+de
-4 en.SENDING+sont en.TEXT+sont etes etes+sur faire+> fin hier infos interessee interessee+par
-4 is jaccepte jadore je+SAID je+les je+lis je+suis la+fin laser+, le+numero maladie marche
-4 message+> messages minteresse mon narretez+NOMORE narretez+pas ne+RECEIVING ne+minteresse
-4 ne+pas non+cest nuit ou+NOMORE ou+pas oublie out par+YOURS pas+GET pas+MENDED pas+les
-4 pas+maintenant pas+par pas+recevoir peut peux+NOMORE plus+que plutot+> pour+YOURS pouvez que
-4 que+faire que+vous quelque quelque+chose reviens rue+de said samedi si sinon sms+sont
-4 sont+les sortez+en.DAY sortez+mon still tout+est un+peu vas veut votre+en.KINDS
-4 votre+en.MESSAGE
-3 ,+REPLY ,+ca ,+en.DAY ,+en.MENDED ,+en.TAKE ,+il ,+la ,+ne ,+please ,+tout ,+un .+" .+0
-3 .+CONSENT .+MSG .+aidez .+arretez .+can .+infos .+jai .+laissez .+mon .+peut .+toujours 18h
-3 ?+faudrait AGAIN+CLIENT AGAIN+a DESIST+, DESIST+le ERROR INFO+sur INFO+svp ME+, ME+au ME+aux
-3 ME+operateur MENDED+dans MENDED+et MENDED+les MENDED+ma MSG+MSG MSG+en.LIST MSG+en.MESSAGE
-3 MSG+en.MESSAGES MSG+en.SENDING MSG+en.TEXT MSG+sms MSG+vocal NOMORE+RECEIVING NOMORE+aucune
-3 NOMORE+par NOMORE+plus NOMORE+recu NUMBER+et NUMBER+svp ONE+? ONE+YOURS ONE+vocal OTHER+>
-3 OTHER+STOP OTHER+sarrete PHONE+et RECEIVING+YOURS RECEIVING+pas REMOVE+dans REMOVE+en.DAY
-3 REMOVE+pas REMOVE+tous REPLY+ME REPLY+moi SAID+DESIST SAID+STOP SEND+a SEND+les STOP+ME
-3 STOP+le STOP+maladie STOP+mon THIRD+, THIRD+> THIRD+a THIRD+faut TU+en.VOC UNSUB+de WANT+>
-3 WANT+REMOVE WORD+le WORD+maladie WORD+mon WORD+tout YOURS+> YOURS+contacts YOURS+en.MESSAGE
-3 YOURS+portable adresse adresse+de aidez aidez+ME aidez+moi aime+> amende are arret+maladie
-3 arrete+le arrive as attribue avais avec+ME avec+plaisir beaucoup+de bien+YOURS bleu bonne
-3 ca+ME ca+coute ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+fait ca+me cabinet can
-3 ce+portable cest+NOMORE cest+pas cest+quoi changer changez changez+NOMORE changez+rien chat
-3 christ collegue comme+ca compte compte+> contacts contacts+, dabord daccord darrete dautre
-3 de+ces de+messages de+mon de+pain de+personne de+portable de+tout deja depuis+la dessert
-3 detre+dans do+en.VOC dois donne dou+vous doucement effacer en.BEFORE+, en.BEFORE+is
-3 en.BEFORE+la en.BEFORE+vocal en.BODY+NOMORE en.BODY+pas en.DAY+operateur en.EVENT+,
-3 en.KINDS+vocal en.LIST+? en.LIST+la en.LIST+par en.MESSAGE+de en.MESSAGE+vocal
-3 en.MESSAGES+la en.MY+en.BADMSG en.MY+en.THIRD en.NUMBER+est en.PHONE+est en.SENDING+la
-3 en.SUBJECT+en.TAKE en.TEXT+de en.TEXT+vocal en.THINGS+, enfants+ne est+YOURS est+ce
-3 et+arretez et+merci etes+les fait+beaucoup faudrait feu finalement+, finalement+je fixe
-3 heures il il+a il+faut in inscrivez inscrivez+ME inscrivez+moi jaccepte+> jai+change
-3 jai+recu jai+rien je+confirme je+pourrai je+reponds je+reste je+vous jeudi joint jour la
-3 la+WORD la+derniere la+je la+nounou la+pour laissez+un le+MENDED le+THING le+chat le+portail
-3 legal les+LIST les+avais les+gens les+jours lordre ma+OTHER ma+REMOVE ma+THING ma+commande
-3 ma+fait mange mari+. me me+> menvoie+des mes+enfants message+, message+vocal messages+la
-3 midi mieux+> minteresse+NOMORE minteresse+pas mis mis+en.DAY mise mobile moi+, moi+au
-3 moi+aux mon+operateur mont my na+NOMORE nai+plus ne+changez ne+recois nest nest+NOMORE
-3 nest+pas nouveau nouveau+YOURS nouveau+vos on+en.MY oui+. pain par+ERROR par+MSG
-3 par+en.MESSAGE par+en.TEXT par+erreur par+votre partout pas+NOMORE pas+plus personne+,
-3 plus+aucune portail poste pour+ce pour+vous pourrai pouvez+MENDED pouvez+effacer pouvez+vous
-3 prenez proposition pub+> quand+meme que+0 quelquun rappels recevoir+de recois+NOMORE
-3 recois+plus remboursez remettez+ME remettez+moi reponds reprenez reste salutations sarrete+>
-3 says sest sms+de son stopper stopper+> sur+ce sur+la sur+les surtout svp tard tas
-3 telephone+est texto+, that tous+> trompe trouve un une+amende une+autre vacances vacances+>
-3 vas+y venir vers viens vire visite vite+> vocal voisin vos+contacts votre+en.SENDING vouloir
-3 vous+REMOVE vous+etes vous+ne you
-2 "+, *+a ,+THIRD ,+a ,+arretez ,+avec ,+cetait ,+comment ,+en.I ,+en.VOC ,+i ,+jadore ,+jai
-2 ,+javais ,+just ,+leave ,+ma ,+mon ,+never ,+par ,+reactivez ,+remettez ,+sinon ,+tas ,+the
-2 ,+tu .+% .+INFO .+NUMBER .+OTHER .+RECEIVING .+SEND .+cabinet .+comment .+comptez
-2 .+consentement .+continuez .+desolee .+effacez .+en.DITCH .+en.WANT .+et .+euh .+inscrivez
-2 .+its .+jen .+meilleures .+narretez .+ne .+no .+quelquun .+qui .+remettez .+rue .+super
-2 .+that .+tkt .+yes 0 16h30 AGAIN+, AGAIN+YOURS CARELESS CARELESS+les CLIENT+au DESIST+au
-2 DESIST+ou DESIST+par DESIST+vous GET+a GET+ces GET+de GIVEUP+de INFO+, LIST+, LIST+de
-2 LIST+des ME+CLIENT ME+SAID ME+THIRD ME+adresse ME+assureur ME+bebe ME+derangez ME+frere
-2 ME+les ME+manquent ME+mobile ME+par MENDED+YOURS MENDED+ces MENDED+pas MSG+, MSG+YOURS
-2 MSG+avec MSG+ne NOMORE+AGAIN NOMORE+ce NOMORE+en.DAY NOMORE+encore NOMORE+pour NOMORE+tard
-2 NOMORE+tot NUMBER+de NUMBER+pro NUMBER+sur ONE+ne ONE+suffit OTHER+ca PHONE+pro RECEIVING+.
-2 RECEIVING+ce RECEIVING+les REMOVE+, REMOVE+a REMOVE+et REMOVE+ma REMOVE+mon REMOVE+ton
-2 REPLY+NOMORE REPLY+YOURS SAID+" SAID+ME SAID+WORD SAID+darreter SAID+en.ALONE SAID+en.BADMSG
-2 SAID+en.ENDED SAID+en.KEYWORD SAID+en.NEG SAID+en.STOP SAID+quoi SAID+stop SEE+ce SEND+le
-2 SEND+moi STOP+au STOP+devant STOP+en.DAY STOP+la STOP+lalarme STOP+ou STOP+vous THING+,
-2 THING+STOP THING+de THIRD+refuse TOOK+YOURS TOOK+a TOOK+de TOOK+le TOOK+ma TU+des TU+moi
-2 WANT WANT+MENDED WANT+que WORD+, WORD+au WORD+de WORD+lalarme WORD+ou WORD+par WORD+vous
-2 YOURS+YOURS YOURS+avis YOURS+ces YOURS+en.NUMBER YOURS+en.PHONE YOURS+nuit YOURS+offres
-2 YOURS+proposition YOURS+que YOURS+rappels YOURS+salon YOURS+telephone a+ME a+MSEND a+OTHER
-2 a+SAID a+THING a+TOOK a+en.LIST a+faire a+jour a+la a+le a+mecrire a+mon a+pic a+ri a+vous
-2 accepte acces aime aller alors+? and arretez+vous assureur au+lieu aucune+MSG aussi+les
-2 autorise autorise+> aux+en.LIST aux+en.MESSAGES aux+en.SENDING avant+de avec+la avec+les
-2 avec+un avez+une avis+> bande bande+de bas bebe+a bien+RECEIVING bien+WANT bien+vouloir
-2 biffer blanc bleu+> blocked bosse ca+RECEIVING caisse caisse+, cas casse ce+que ces+textos
-2 cest+bien cest+la cest+monsieur cest+qui cest+trop cest+un cette+nuit change+de chez chose+>
-2 clowns collegue+a comment comment+je comment+on comptez comptez+ME comptez+moi conduite
-2 continuez continuez+a cote courrier crois crois+que croyais dannuler darrete+de davis
-2 de+CARELESS de+INFO de+OTHER de+PHONE de+TU de+bien de+conduite de+en.DAY de+fou de+moi
-2 de+ne de+relance de+reseau de+semaine debarrasse debordent deces demain+> dent depuis+>
-2 depuis+lorage derangez desolee deux+, deux+fois devant+chez devant+le dire discret doit
-2 dont+je du+bien ecolo else en.ALONE+par en.BADMSG+par en.BEFORE+SAID en.BEFORE+depuis
-2 en.BEFORE+derangez en.BEFORE+en.BADMSG en.BEFORE+en.BODY en.BEFORE+en.END en.BEFORE+en.ENDED
-2 en.BEFORE+en.KEYWORD en.BEFORE+en.KINDS en.BEFORE+en.MESSAGE en.BEFORE+en.REPLY
-2 en.BEFORE+en.TEXT en.BEFORE+end en.BEFORE+in en.BEFORE+les en.BEFORE+manquent en.BEFORE+out
-2 en.BEFORE+text en.BLOCK en.BODY+, en.DAY+, en.DAY+CLIENT en.DAY+THIRD en.DAY+adresse
-2 en.DAY+assureur en.DAY+bebe en.DAY+en.END en.DAY+end en.DAY+frere en.DAY+mobile
-2 en.DITCH+en.BEFORE en.DITCH+ma en.DOESNT+je en.DONT+je en.END+en.BEFORE en.END+it
-2 en.ENDED+par en.HEY+pour en.I+en.TAKE en.I+en.WISH en.I+take en.KEYWORD+par en.KINDS+,
-2 en.LIST+YOURS en.LIST+depuis en.LIST+quand en.LOSE+ma en.ME en.ME+> en.ME+SAID
-2 en.ME+derangez en.ME+les en.ME+manquent en.MENDED+en.BODY en.MESSAGE+YOURS en.MESSAGE+ne
-2 en.MESSAGES+? en.MESSAGES+YOURS en.MESSAGES+depuis en.MESSAGES+par en.MESSAGES+quand
-2 en.MY+en.ENDED en.MY+en.KEYWORD en.MY+en.NEG en.NEG+en.THINGS en.NEG+je en.NEG+par
-2 en.NEGATIVE+YOURS en.NEGATIVE+mais en.NUMBER+et en.OTHER+en.BEFORE en.PHONE en.PHONE+et
-2 en.PLURALS+par en.SENDING+? en.SENDING+YOURS en.SENDING+depuis en.SENDING+quand en.STOP+par
-2 en.SUBJECT+en.WISH en.SUBJECT+take en.TAIL en.TAIL+> en.TAIL+SAID en.TAIL+derangez
-2 en.TAIL+les en.TAIL+manquent en.TAKE en.TAKE+it en.TEXT+? en.TEXT+YOURS en.TEXT+ne en.TIME
-2 en.TIME+the en.VOC+SAID en.VOC+as en.VOC+derangez en.VOC+dont en.VOC+en.DOESNT en.VOC+les
-2 en.VOC+manquent en.VOC+pour en.WISH en.WISH+to en.WRONG enleve enlever enlevez+moi entendu
-2 enterrement envoyez est+AGAIN est+deja est+trop et+STOP et+pas et+surtout etes+ouverts
-2 etes+vous etre euh facture faire faire+alors fait+YOURS fait+ce fait+du faite faite+,
-2 faites+les faux femme fin+, fin+de fin+des finalement+remettez fine fixe+, fleurs fois+,
-2 foot fou found frere garde garde+, gares gars+, gauche gosses grace had hello hold honte
-2 i+en.DOESNT i+en.NEG i+en.TAKE i+take if+en.MY in+en.MY irait it+en.FROM it+out jadore+>
-2 jai+DESIST jai+STOP jai+arrete jai+ete jai+trouve javais+REMOVE je+GIVEUP je+REPLY je+crois
-2 je+croyais je+dois je+donne je+lache je+regarde je+reviens je+trouve je+vais je+veux
-2 je+viens jen+peux joindre jour+de judo just kevin la+CARELESS la+GIVEUP la+LIST la+bonne
-2 la+caisse la+en.EVENT la+fiche la+liste la+nuit la+pharmacie la+procedure la+seance lache
-2 laissez+ME laissez+le laissez+moi lait lalarme lan+dernier lancienne larret le+0 le+THIRD
-2 le+au le+dessert le+en.DAY le+lait le+parquet le+poste le+proprietaire le+texto le+voisin
-2 leau lenvoi lenvoi+des les+REMOVE les+autres les+gars lexamen linstant lis livre livrez
-2 livrez+a lorage lorage+> m m+. ma+AUTHORITY ma+PHONE ma+carte ma+collegue ma+femme ma+ligne
-2 ma+plainte mail mails mais+jai mais+laissez mal mal+du manque manquent mappeler
-2 marche+NOMORE marche+plus mdr+> me+SAID me+derangez me+les me+manquent meilleures
-2 meilleures+salutations meme+> meme+pour menvoyer+les merci+a mes+MSG mes+alertes messages+,
-2 messages+> messages+depuis mis+ME mis+mon mobile+> moi+par mon+CLIENT mon+THIRD mon+adresse
-2 mon+assureur mon+bebe mon+frere mon+mobile moter my+en.BADMSG na na+pas ne+le ne+sont never
-2 new nom non+YOURS non+mais nouveau+MENDED nouveau+NUMBER nouveau+PHONE nouveau+numero
-2 nouvelle nuit+, numero+a offer office offres ok+pour on on+ne on+peut on+the on+y open
-2 operateur opposition other oui+a oui+si ouverts papier par+en.BEFORE par+en.KINDS
-2 par+en.LIST par+en.MESSAGES par+en.SENDING par+message par+mois par+sms parfait parfaite
-2 parle parquet partout+> pas+AGAIN pas+a pas+ce pas+encore pas+la pas+pour pas+vous
-2 passer+pour perdu personne+> personne+ne peut+on peux+ME peux+en.BEFORE peux+en.ME
-2 peux+en.TAIL peux+en.VOC peux+me peux+pas peux+plus pharmacie pic plai plai+> plainte+.
-2 plaisir+> plait+, plus+en.DAY plus+tard plus+tot points portable+> postal pour+demain
-2 pour+en.DAY pour+la pour+linstant pour+ton pouvez+INF pouvez+REMOVE prelevement prie prie+de
-2 pro procedure proces promis prospectus quand+> que+ca que+en.DAY que+tout quelle
-2 quelquun+dautre quels qui+? qui+fait quoi+YOURS rappels+, rappels+> raye reactivez
-2 recevoir+a recevoir+ces recus regarde reinscrivez reinscrivez+ME reinscrivez+moi repondu
-2 repondu+DESIST repondu+STOP repondu+WORD repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED
-2 repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP repondu+stop reponse reprendre retire+ma
-2 retirer+> retrouve reunion revenir revenir+> ri rib rib+> rien+, rome roule sac+> sais
-2 sais+NOMORE salle salutations+> sans+STOP sans+WORD sans+arret seance second semaine+>
-2 sera+plus serait+mieux seuls si+cest si+vou site sms+YOURS sms+ne soldes+> sont+NOMORE
-2 sont+pas start stop+par suis super+, sur+YOURS sy t+THIRD ta take tant tant+que tapis tard+>
-2 telephone+, telephone+et temps tenez terminez tes+textos texes textez the the+en.THIRD
-2 them+> those tkt to+DESIST to+STOP to+WORD to+en.BADMSG to+en.ENDED to+en.KEYWORD to+en.NEG
-2 to+stop toi+, tombent ton+MSG ton+ONE ton+en.BEFORE ton+en.KINDS ton+en.MESSAGE ton+en.TEXT
-2 ton+message tot tous+YOURS tous+ces tout tout+STOP toute+lequipe train trompe+de trouve+>
-2 tu+as un+STOP un+WORD un+autre un+en.THINGS un+enterrement urgence utilise vaccin
-2 veuillez+REMOVE veut+que veux+MENDED vient visite+, vite+, vois+NOMORE vos+alertes
-2 vos+offres vos+rappels votre+message votre+proposition vou+plai voulais+NOMORE voulais+pas
-2 vous vous+? vous+MENDED vous+devant vous+le vous+livrez vraiment want+to was week
-2 week+en.BADMSG week+en.END week+en.ENDED week+en.KEYWORD week+end wrong yen yen+a
2 " "+" , ,+WRONG ,+allez ,+alors ,+but ,+cessez ,+dont ,+en.MY ,+en.NEG ,+enlevez ,+lachez
2 ,+meme ,+ok ,+oui ,+rendez ,+seulement ,+sortez ,+supprimez ,+toujours ,+what .+AGAIN
2 .+PHONE .+REMOVE .+bloque .+boss .+carte .+ceci .+cessez .+chut .+combien .+derniere .+dont
2 .+en.DOESNT .+en.LOSE .+en.MESSAGE .+en.REPLY .+en.TEXT .+fichez .+fin .+il .+jaime .+leave
2 .+mauvais .+nen .+ni .+nous .+numero .+on .+p .+prevenez .+quand .+que .+quel .+quon
2 .+relisez .+sortez .+termine .+trop 0+en.BEFORE 0+novembre 06+> 1 ?+. ?+? ?+WORD ?+en.ALONE
2 ?+en.BADMSG ?+en.ENDED ?+en.KEYWORD ?+en.STOP ?+pour ?+retirez ?+stop AUTHORITY+,
2 AUTHORITY+demain CARELESS+> CARELESS+DESIST CARELESS+STOP CARELESS+WORD CARELESS+en.ALONE
2 CARELESS+en.BADMSG CARELESS+en.ENDED CARELESS+en.KEYWORD CARELESS+en.NEG CARELESS+en.STOP
2 CARELESS+stop CONSENT+est DESIST+du DESIST+quoi DESIST+tout GIVEUP+tomber INF+>
2 INFO+constructeur LIST+. ME+DESIST ME+INF ME+PEACE ME+REMOVE ME+UNSUB ME+cest ME+de
2 ME+en.BADMSG ME+en.BEFORE ME+en.ENDED ME+en.KEYWORD ME+en.NEG ME+from ME+jour ME+juste
2 ME+num ME+ordonnance ME+rappelez ME+stop ME+trankil MENDED+, MENDED+au MENDED+en.VOC
2 MENDED+moi MENDED+pour MENDED+sans MREM+de MSEND+NOMORE MSEND+plus MSG+STOP MSG+a MSG+de
2 NOMORE+CLIENT NOMORE+MENDED NOMORE+MSEND NOMORE+avec NOMORE+dans NOMORE+du NOMORE+envie
2 NOMORE+etre NOMORE+la NOMORE+moi NOMORE+part NOMORE+possible NOMORE+recevoir NOMORE+signe
2 NUMBER+dun NUMBER+en.DOESNT NUMBER+en.DONT ONE+STOP ONE+constructeur ONE+svp OTHER+0
2 OTHER+en.DAY PHONE PHONE+, PHONE+dun PHONE+en.DOESNT PHONE+en.DONT RECEIVING+a REMOVE+.
2 REMOVE+ce REMOVE+depuis REMOVE+des REMOVE+le REMOVE+sans REPLY+> SAID+> SEE+> SEND+? STOP+ce
2 STOP+ces STOP+ceux STOP+de STOP+quoi STOP+svp STOP+tout THING+ca THING+du THIRD+SAID
2 THIRD+dit THIRD+ma THIRD+mavait THIRD+pour TOOK+ME TOOK+depuis TOOK+en.DAY TOOK+mon
2 TOOK+sans TU+a UNSUB+, UNSUB+svp WANT+rien WORD+cest WORD+quoi WRONG+MENDED WRONG+NUMBER
2 WRONG+PHONE WRONG+numero YOURS+MSG YOURS+PHONE YOURS+conseils YOURS+en.MESSAGES YOURS+en.VOC
2 YOURS+fil YOURS+matin YOURS+qui YOURS+sous YOURS+trucs a+INF a+YOURS a+ce a+partir a+plus
2 a+quittes a+rien a+supprimer a+trouve about accord+, accord+est again+> ai+WORD ai+assez
2 ailleurs allez+, alors+les am amis+> aretez arreter+les au+AUTHORITY au+cimetiere au+courant
2 aussi+, autres+> avec+le avec+mes avez+ME avez+en.DAY avez+mon avis+de avril+> awa away ayez
2 belle beurre bien+, blague bloque+. bonne+journee boss+, brebis bye c+bon ca+a ca+chez
2 camarade captures catechisme ce+MENDED ce+matin ce+numero ce+qui ceci ceci+est cents
2 ces+INFO ces+LIST ces+ONE ces+en.LIST ces+en.MESSAGE ces+en.MESSAGES ces+en.TEXT ces+envois
2 ces+sms ces+trucs cest+ME cest+fait cest+termine cest+vous ceux+la chance changements
2 changements+dhoraire chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES chaque+en.SENDING
2 chaque+en.TEXT chaque+sms chez+moi chut cimetiere cnil cnil+> colle combien+de
2 comme+indesirable confession conseil+de conseils conso+> contact contacte contacter
2 coordonnees coupure coupure+deau cour crtc dalertes dans+ME dans+YOURS dans+en.DAY dans+mon
2 dans+votre davant davoir de+AUTHORITY de+GET de+UNSUB de+YOURS de+ca de+catechisme de+ce
2 de+chance de+chez de+coupure de+desinscription de+destinataire de+en.ME de+en.TAIL
2 de+fermeture de+livraison de+me de+menvoyer de+rappels de+rdv de+recevoir de+reduction
2 de+ses de+texto deau deau+, decence demande demande+de demandee+le demeure den den+prendre
2 depuis+avril depuis+en.DAY depuis+septembre derniere+, derniere+sommation des+NUMBER
2 des+parents desabonner+> desinscription+, desinscrire desinscrivez+ME desinscrivez+moi
2 desormais+> destinataire destinataire+, dette dhoraire dire+, disparaitre do+en.DOESNT
2 do+en.I do+en.NEG do+en.NOT do+i do+not donnees+> dont dossier du+en.EVENT du+service
2 du+tout elections en+demeure en+rond en.AGAIN en.AGAIN+> en.ALONE en.ALONE+du en.ALONE+quoi
2 en.ALONE+svp en.AUTHORITY en.BADMSG+du en.BADMSG+quoi en.BEFORE+SEND en.BEFORE+UNSUB
2 en.BEFORE+WORD en.BEFORE+at en.BEFORE+be en.BEFORE+des en.BEFORE+en.DOESNT en.BEFORE+en.DONT
2 en.BEFORE+en.HEY en.BEFORE+en.LIST en.BEFORE+en.VOC en.BEFORE+more en.BEFORE+quand
2 en.BEFORE+rappelez en.BEFORE+svp en.DAY+. en.DAY+DESIST en.DAY+MENDED en.DAY+en.ALONE
2 en.DAY+en.BEFORE en.DAY+en.STOP en.DAY+jour en.DAY+novembre en.DAY+num en.DAY+ordonnance
2 en.DAY+stop en.DITCH+mon en.DOESNT en.DONT en.ENDED+du en.ENDED+quoi en.FROM
2 en.FROM+en.BEFORE en.GAVE+en.MY en.GAVE+my en.GET+en.MY en.HEY en.I en.I+love en.KEYWORD+du
2 en.KEYWORD+quoi en.KINDS+. en.LIST+en.BEFORE en.LIST+en.HEY en.LIST+pour en.LIST+sur
2 en.LIST+svp en.LOSE+en.DAY en.LOSE+mon en.ME+SEND en.ME+UNSUB en.ME+from en.ME+rappelez
2 en.MENDED en.MENDED+. en.MENDED+en.NEG en.MESSAGE+> en.MESSAGE+STOP en.MESSAGES+en.HEY
2 en.MESSAGES+en.ME en.MESSAGES+en.TAIL en.MESSAGES+pour en.MESSAGES+svp en.MY+en.AGAIN
2 en.MY+en.MESSAGES en.MY+en.PHONE en.MY+en.SENDING en.MY+en.THINGS en.NEG+> en.NEG+du
2 en.NEG+quoi en.NEGATIVE+. en.NEGATIVE+NOMORE en.NEGATIVE+pour en.NOT en.PLURALS+. en.PULL+ME
2 en.PULL+en.ME en.PULL+en.TAIL en.PULL+en.VOC en.PULL+me en.REGULATOR en.REMOVE+ME
2 en.REPLIED+en.BEFORE en.REPLIED+en.NEG en.REPLY+, en.SENDING+en.HEY en.SENDING+en.VOC
2 en.SENDING+pour en.SENDING+svp en.STOP+du en.STOP+quoi en.STOP+svp en.SUBJECT+en.BEFORE
2 en.SUBJECT+go en.SUBJECT+look en.SUBJECT+love en.SUBJECT+to en.SUBJECT+wants en.SUBJECT+will
2 en.TAIL+SEND en.TAIL+UNSUB en.TAIL+from en.TAIL+rappelez en.TAKE+en.ME en.TAKE+en.TAIL
2 en.TAKE+en.VOC en.TAKE+me en.TEXT en.TEXT+> en.TEXT+STOP en.TEXT+en.BEFORE en.TEXT+en.ME
2 en.TEXT+en.TAIL en.TEXT+us en.THESE+, en.THIRD+. en.THIRD+en.SUBJECT en.THIRD+who en.THREAT
2 en.THREAT+a en.TIME+our en.VOC+, en.VOC+NUMBER en.VOC+UNSUB en.VOC+en.NEGATIVE en.VOC+from
2 en.VOC+go en.VOC+no en.VOC+rappelez en.WANT+en.BEFORE en.WANT+en.THESE en.WANT+en.THIRD
2 en.WANT+these en.WISH+en.THIRD en.YOU+en.BEFORE en.YOU+en.MY en.YOU+go en.YOU+to envoi
2 envoi+> erreur+de est+NOMORE est+pas est+pleine et+REMOVE et+THIRD et+a et+cessez et+on
2 etape ete etre+sur every ex ex+. facture+0 facture+en.DAY faire+la faites+ME faites+moi
2 falloir faut faut+NOMORE faut+plus fermez+le fichez fille+de filles fin+> fini finie+,
2 fois+. fonds fonds+, food for+ME for+en.BEFORE for+me forcez fuit g g+NOMORE gentil+> gere
2 grand+mere grappe grappe+avec gsm harcelement has have+en.MY have+my hear hein hein+? hit
2 house house+> i+love il+ma il+ne indesirable inscription+a inscrite inutile invitations
2 ive+en.REPLIED jaime jamais+donne jamais+signe je+TOOK je+naccepte je+transfere jour+.
2 journee journee+> jsuis+NOMORE jsuis+pas judge juridique karim la+MSG la+cnil la+cour
2 la+grappe la+les la+longue la+prospection la+succession la+veille lachez+le le+AUTHORITY
2 le+dernier le+en.LIST le+en.WHO le+menage le+reste le+sac le+sms les les+MSG les+appels
2 les+avis les+changements les+dix les+en.BEFORE les+messages les+promos les+retards les+veux
2 letait lettres+> lire+, liste+. livraison+, longer longue+, look love ma+LIST ma+MSG
2 ma+grand ma+messagerie ma+presence maintenant+, mais+REMOVE mais+en.NEGATIVE mais+non malgre
2 mari+SAID mari+dit mavait mdr+en.NEGATIVE mdr+non me+SEND me+UNSUB me+from me+rappelez
2 mecrire meffacer men+passerai menlever menvoyer mes+NUMBER mes+coordonnees mes+remerciements
2 mettez+ME moi+PEACE moi+cest moi+de moi+juste moi+trankil mon+DESIST mon+MENDED mon+en.ALONE
2 mon+en.BADMSG mon+en.ENDED mon+en.KEYWORD mon+en.NEG mon+en.STOP mon+jour mon+num
2 mon+ordonnance mon+stop morceau more msg mutuel my+NUMBER my+en.BEFORE my+en.CALL
2 my+en.THINGS my+phone naccepte naccepte+NOMORE narrete narrete+NOMORE narrete+pas navez+pas
2 ne+MSEND ne+plus nen ni+apres non+. non+NOMORE non+pour not note+> notifs+> nous+REPLY
2 nouveau+> nouveau+MSG nouveau+ONE nouveau+en.BEFORE nouveau+en.KINDS nouveau+en.MESSAGE
2 nouveau+en.TEXT nouveau+message nouvel novembre nulle nulle+part number numero+> off+> ok+,
2 on+SAID on+WANT on+dit on+tire on+veut on+vous one+> ordonnance ou+> oubliez p paix paix+>
2 paques+> par+la parents+> parler particulier particulier+, passee perrin perrin+> peu+, peur
2 phone+> pitie pitie+> please+en.NEG pleine+, plus+MSEND plus+NOMORE plus+a plus+moi
2 porte+AUTHORITY porte+plainte poubelle+, pour+AGAIN pour+GET pour+INF pour+STOP pour+WORD
2 pour+recevoir pour+resilier pour+sa pour+toujours pour+une pourriez pouvez+les pouviez
2 prefere+NOMORE prefere+pas presence presente prete prete+> prochaine+etape protection puce
2 que+ME qui+TU quitte+YOURS quitte+votre quittes+. quoi rancune rappel+constructeur rappel+du
2 rappelez+NOMORE rappelez+plus recois+un reduction relisez relisez+ma remerciements rendez
2 rends rendu rendu+, rendue replied replied+en.BEFORE replied+en.NEG reponse+de retire+ME
2 retire+en.DAY retire+mon retirez+ME retirez+moi rire robot rond s s+. sans+ME sans+MSG
2 sans+moi sans+rancune sans+textos school semaine+passee septembre septembre+, sera
2 sera+jamais serait+gentil sert sert+a service seul+. si+je sil+vous silence six+mois sms
2 sms+> sollicitation someone sommation sous sport stay stay+> stop+du stop+quoi succession
2 succession+est suffit+, suis+NOMORE suis+pas suite+> supprimez supprimez+> sur+LIST
2 sur+liste surtout+pas tape+DESIST tape+STOP tape+WORD tape+en.ALONE tape+en.BADMSG
2 tape+en.ENDED tape+en.KEYWORD tape+en.NEG tape+en.STOP tape+stop terme terme+a termine+,
2 termine+> termine+les text texter+> texto texto+. texto+merci textos+la textos+par thatll
2 the+en.MENDED the+en.SENDING throw throw+away tire+un to+be to+en.TEXT to+go tomber
2 toujours+, tourne+en tout+de toute+sollicitation toutes trait trait+sur trankil trankil+>
2 transfere trente trente+cents tres+bien tribunal tribunal+> un+" un+MENDED un+NUMBER
2 un+PHONE un+mot un+numero un+terme un+trait understand une+dette une+nounou uniquement us
2 va+, va+> vais+porter veille vendu+, vendue vendue+, vibre vibre+, vie vie+> vins voila+>
2 voir volontiers vos+MENDED vos+conseils vos+envois votre+LIST votre+MENDED votre+PHONE
2 votre+en.VOC votre+numero vous+MREM vous+MSEND vous+SEE vous+faire vous+forcez vous+les
2 vous+plait vous+pouviez vous+previens vous+savez want+en.BEFORE wants we+en.NEG webinaires
2 webinaires+, who+en.WANT who+wants will with+en.MY y+a you+go you+to your zero
3 ,+DESIST ,+ce ,+donc ,+fermez ,+ni ,+ny ,+pourriez ,+this ,+y .+chaque .+cut
3 .+desinscription .+en.BADMSG .+en.DONT .+en.I .+en.KEYWORD .+en.KINDS .+foutez .+he .+je
3 .+mettez .+please .+plutot .+restons .+rien .+stop 33700 60 ?+MENDED ?+REMOVE ?+le AGAIN+un
3 CLIENT+, CLIENT+pour GET GIVEUP+le INF+de INFO+> INFO+amis LIST+rouge ME+NUMBER ME+OTHER
3 ME+REPLY ME+en.FROM ME+inscription ME+la ME+pour ME+texter MENDED+. MENDED+cest MENDED+des
3 MENDED+svp MREM+> MSEND+, MSG+. MSG+dentretien MSG+en.HEY MSG+merci NOMORE NOMORE+GET
3 NOMORE+donne NOMORE+le NOMORE+mme NOMORE+question NUMBER+je ONE+. ONE+merci OTHER+du
3 OTHER+est RECEIVING+, RECEIVING+AGAIN RECEIVING+encore RECEIVING+un REMOVE+> SAID+de SEE+,
3 SEND+DESIST SEND+NOMORE SEND+STOP SEND+WORD SEND+des SEND+en.ALONE SEND+en.BADMSG
3 SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+stop STOP+SEND STOP+YOURS
3 THING+0 THING+en.DAY THING+est THIRD+ny UNSUB+ME UNSUB+moi WANT+a WANT+pas WORD+moi WRONG
3 YOURS+MENDED YOURS+pubs a+60 a+MENDED absences accord alertes+de allez allez+vous amis
3 annule ans+, arretez+> asking au+33700 aussi+> aux avec+tes barriere bip bon+> bons
3 bons+amis boutique c ca+mtente ca+suffit ca+vous celui celui+de ces+MSG cessez+>
3 cest+AUTHORITY cest+ou chaque+ONE commande complet complet+> compris+> conseil continuer+a
3 controle controle+technique coupe+les dans+le de+continuer de+mecrire de+men de+sms de+suite
3 dentretien des desormais detre detre+TU detre+contacte diplome du+MSG du+groupe du+matin en
3 en+avril en.BEFORE+> en.BEFORE+MSG en.BEFORE+again en.BEFORE+en.AGAIN en.BEFORE+en.MESSAGES
3 en.BEFORE+en.NEG en.BEFORE+from en.DAY+NUMBER en.DAY+OTHER en.DAY+inscription en.DITCH+ME
3 en.EVENT+> en.FROM+the en.HEY+, en.HEY+> en.I+been en.LIST+> en.LIST+du en.LIST+en.VOC
3 en.LOSE en.ME+en.BEFORE en.ME+en.FROM en.MESSAGE+du en.MESSAGES en.MESSAGES+, en.MESSAGES+du
3 en.MY+en.MENDED en.NEGATIVE+merci en.NUMBER+. en.PHONE+. en.PLURALS en.SENDING+.
3 en.SENDING+du en.STOP+DESIST en.STOP+STOP en.TAIL+en.BEFORE en.TAIL+en.FROM en.TAKE+ME
3 en.TEXT+, en.TEXT+. en.TEXT+du en.VOC+SEND en.VOC+en.FROM encore+> encore+un ends entre+ME
3 entre+nous envoye+DESIST envoye+STOP envoye+WORD envoye+en.ALONE envoye+en.BADMSG
3 envoye+en.ENDED envoye+en.KEYWORD envoye+en.NEG envoye+en.STOP envoye+stop est+0 est+en.DAY
3 est+prete et+elle et+en.DAY et+mon every+en.BEFORE faire+SEE faire+voir faites+le fille for
3 for+en.VOC foutez from+the gentil he il+ny inscription inscrit inutile+de ive+been jai+pas
3 jai+vendu jamais je+passe je+quitte la+AUTHORITY la+publicite la+vie lachez+ME lachez+moi
3 laissez+tomber lan+RECEIVING lan+passe le+TU le+en.EVENT le+en.MESSAGES le+en.TEXT le+mien
3 le+robot les+INFO les+absences les+resultats les+ventes liste+> liste+rouge ma+fille
3 ma+place mais+pas mauvais+MENDED mauvais+NUMBER mauvais+PHONE mauvais+numero me+en.BEFORE
3 me+en.FROM men+RECEIVING men+passe menage merci mere mettez mettez+moi mien mme moi+. moi+la
3 moi+pour mon+NUMBER mon+OTHER mon+inscription mot moublier+> mouton msg+> mtente
3 mtente+NOMORE mtente+pus my+en.PHONE ne+suis no non+merci note notifs nous+> numerique
3 numero numero+, ny+a ny+revenez off on+coupe ouvertes paques parler+> part pas+le pas+mme
3 pas+question passe+, passe+> passee+, passerai pleine plu plus+> plus+dans plus+la plus+rien
3 porte portes portes+ouvertes poubelle pour+tout pourriez+vous pouvez+le prendre prendre+note
3 prospection publicite publicite+> purge pus+de que+YOURS que+ce question quitte quittes quon
3 rappels+dentretien reattribue reattribue+. recevoir recois+AGAIN recois+encore refus restons
3 restons+en resultats retards retards+de retirez revenez revenez+NOMORE rien+de rire+,
3 robinet se+REMOVE se+desinscrire seulement+. since sms+du soit svp+. telephone+. telephone+>
3 tenu texter texts thing tiens touche toujours+> tour toute+MSG toutes+les trois+fois
3 troisieme truc truc+> trucs un+et up vendu vendu+la veux+plus vide+. voila vos+pubs vous+,
3 vous+> vous+SAID vous+avez vous+bloque
4 ,+NOMORE ,+WORD ,+coupez ,+moi ,+plus ,+virez .+DESIST .+NOMORE .+STOP .+WORD .+cette .+do
4 .+en.BEFORE .+en.END .+en.NEG .+en.TAKE .+en.THIRD .+fausse .+gardez .+javais .+lachez
4 .+merde .+sans .+y 0+mois AGAIN+> AGAIN+vous DESIST DESIST+YOURS GET+ca GIVEUP+ME GIVEUP+moi
4 INF INFO+de ME+SEND ME+accord ME+en.EVENT ME+natel ME+tour MENDED+> MENDED+? MENDED+ME
4 MENDED+ca MENDED+merci MSEND+des MSG+svp NOMORE+necessaire NOMORE+rien NOMORE+un OTHER+de
4 RECEIVING+ME RECEIVING+en.DAY RECEIVING+mon REMOVE+tout STOP+du TU+> WANT+STOP WANT+couper
4 WORD WORD+les WORD+svp WRONG+couche YOURS+" YOURS+LIST YOURS+envois YOURS+numero YOURS+truc
4 a+0 a+pas arretez assez autorisation autorisation+, aux+gens avez+NOMORE bloque+> ca+se camp
4 ceux chantal chaque+MSG comme comment+fait couche couper cut cut+en.MY cut+the de+MSEND
4 de+SEND de+en.MESSAGE de+en.TEXT de+fois de+nous de+vos desactive do donnerai
4 donnerai+NOMORE donnerai+pas dormir dormir+> dun en+la en.BEFORE+here en.BEFORE+your
4 en.DAY+accord en.DAY+en.EVENT en.DAY+mois en.DAY+natel en.DAY+tour en.END+en.MY en.LIST+.
4 en.LOSE+> en.LOSE+ME en.MESSAGE+, en.MESSAGES+en.VOC en.MY+en.BEFORE en.NEG en.REMOVE
4 en.REPLY en.REPLY+> en.SENDING en.SENDING+, en.STOP en.THESE en.THIRD+, en.VOC+> encore+vous
4 envois facon+> fait+> fait+on fausse fausse+couche fini+de from from+en.MY garder garder+>
4 gardez gens+> groupe je+RECEIVING je+bloque je+en.MY je+men je+my je+refuse je+tiens
4 juste+les le+camp le+en.SENDING le+panneau les+garder les+pieds les+rdv ma+CLIENT ma+inscrit
4 mais+NOMORE matin meme+NOMORE meme+pas menage+dans menvoyer+des merde mest mon+accord
4 mon+en.EVENT mon+natel mon+tour monsieur+, moublier n natel ne+la necessaire negatif non+> o
4 ok on+pour oui+pour panneau pas+> passe+ME passe+en.DAY passe+mon peine+de pieds plus+SEND
4 plus+necessaire plus+un pour+REMOVE prefere+STOP prefere+couper puis pus quoi+AGAIN
4 quoi+encore recevoir+ca recois reve rien+du se+desabonner semaine seulement sortez+moi
4 suffit technique tiens+a une+OTHER une+THING ventes vos+" vos+textos were y+compris
5 ,+WANT ,+jaimerais ,+les .+WRONG .+cassez .+cetait .+coupez .+en.ENDED .+ive ME+> ME+CONSENT
5 MSEND NOMORE+SEND NOMORE+daccord NOMORE+en NUMBER NUMBER+. ONE+du PHONE+. SEND+plus STOP
5 STOP+. WORD+. WORD+comme autant+NOMORE avec+vos avez+pas be bien+> ca+va cassez+vous
5 cest+en.NEGATIVE cest+non cetait+une chaque coche coche+NOMORE coupez+les de+ONE desabonner
5 en.BEFORE+en.BEFORE en.DAY+CONSENT en.END en.END+the en.FROM+en.MY en.MESSAGES+.
5 en.NEGATIVE+> en.NUMBER+> en.SENDING+> en.VOC+en.BEFORE est+au et+le et+puis facon fin+.
5 here+> ici+> ive jaimerais je+ne je+prefere la+peine le+en.BODY le+en.VOC le+lien men moi
5 moi+> mois+. mon+CONSENT nan noel ny ok+> oui+bien pas+daccord pas+en patience peine plait+>
5 pour+se pourtant prefere pubs rdv rien+GET rien+MENDED rien+recevoir rouge sans+facon sortir
5 sortir+de textos+> these tout+YOURS tout+ce va veux+NOMORE vide virez votre+INFO votre+truc
6 ,+vos .+GIVEUP .+debranchez .+en.ALONE .+faites .+tout .+tres .+vous 0+ans AUTHORITY+>
6 CONSENT+, INFO LIST ME+patience MSG+pour REMOVE REMOVE+ME SEND+, STOP+les WANT+NOMORE
6 YOURS+INFO aussi avez+gagne avril bien+sur bon cassez cessez de de+MSG de+la debranchez done
6 en+0 en+en.DAY en.DAY+ans faites gagne here ici jai+SAID je+recois la+semaine lachez
6 les+THING maintenant mais+les merci+> moi+patience moins morte oui se se+INF se+MENDED sms+,
6 vos+MSG
7 ,+STOP ,+definitivement .+UNSUB .+du .+en.STOP .+encore .+meme .+nan .+pour CONSENT LIST+>
7 MREM MSG MSG+> PEACE REMOVE+de a+ma dit en.NEGATIVE+, est+morte jai+dit la+personne le+> ni
7 personne+est que+des qui+est rien rouge+> se+UNSUB se+WORD textos tres 🚫+*
8 ,+YOURS .+pa .+ras .+🚫 DESIST+> NOMORE+> NUMBER+> STOP+> WORD+> a+NOMORE ans autant
8 avec+YOURS balai balai+> bien definitivement definitivement+> du+balai la+> lien moins+.
8 non+, nous pa pire ras termine 🚫
9 ,+mais .+les PEACE+> REMOVE+moi bloque compris coupez et merci+de passe vous+.
10 ,+REMOVE ,+et AUTHORITY UNSUB en.NEGATIVE non oui+,
11 vos
14 .
"""
