"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-15 a
-14 > ne
-11 au finalement
-10 je mes ou
-9 ,+SEND .+en.NEGATIVE RECEIVING+NOMORE avant dans par
-8 ,+vous .+. .+a ?+je RECEIVING pas peux recu sur tu
-7 ,+cest ,+on .+mes .+non MENDED+de OTHER REMOVE+la annulez dans+la deux fait merci+pour quand
-7 ton tout trop votre+ONE
-6 ,+je ,+que .+annulez .+dou .+en.HEY .+le .+un ? OTHER+, REPLY THING+> TOOK YOURS+ONE arret
-6 cest confirme devant est etait jours laissez loffre mieux plus+de pour+le qui rue svp+>
-6 vous+vous
-5 .+> .+cest .+en.DAY .+finalement .+jai .+ok .+tu .+une 0+> AGAIN CLIENT+par
-5 NOMORE+maintenant RECEIVING+plus autre avec beaucoup ca+ira ca+ne demain ecrit en.DAY+>
-5 en.THINGS encore+, enfants faire+> impossible interessee+par ira jai jai+RECEIVING je+peux
-5 ma mavez message messages ont pas+maintenant plutot portable remettez sans sont te tous veut
-5 votre+MSG votre+en.TEXT vous+mavez vous+sortez
-4 % ,+AGAIN ,+continuez .+des .+est .+impossible .+marre .+mon .+oui .+plus ERROR MENDED+a
-4 MENDED+est MENDED+la MSG+depuis NOMORE+les NUMBER+est PHONE+est REMOVE+YOURS SAID+DESIST
-4 SAID+STOP SAID+les SEND+les THING TU+ME YOURS+en.KINDS YOURS+en.TEXT a+> alerte appelez
-4 avec+ME bande beau by ca+fait ce cest+quoi change cheque chose comment de+ces debarrassez
-4 debarrassez+ME dou down ecrivez en.DAY en.LIST+de en.MESSAGES+de en.NEGATIVE+cest
-4 en.SENDING+de en.SUBJECT etes etes+sur fin hier interessee jaccepte jadore jai+fait je+SAID
-4 je+les je+lis je+suis je+voudrais la+STOP la+WORD la+derniere la+fin laser le+THING
-4 les+rappels marche marre marre+de message+, minteresse mon narretez ne+RECEIVING ne+pas
-4 non+cest nuit par+YOURS pas+par peux+NOMORE plutot+> pour+YOURS proposition que+faire
-4 que+vous quelque quelque+chose refuse+de reste retirer rue+de sarrete sest si sortez+en.DAY
-4 sortez+mon super sur+la sur+les that toi tout+est un un+peu vas vire vite votre+en.KINDS
-4 votre+en.MESSAGE voudrais vous vous+SEND you
-3 ,+REPLY ,+THIRD ,+a ,+appelez ,+cetait ,+ecrivez ,+en.DAY ,+en.SUBJECT ,+i ,+il ,+la ,+tout
-3 .+" .+% .+CONSENT .+ME .+MSG .+arretez .+comment .+enlevez .+infos .+laissez .+toujours 18h
-3 ?+faudrait AGAIN+CLIENT AGAIN+a DESIST+le GIVEUP+un INFO+svp LIST+des ME+THIRD ME+assureur
-3 ME+au ME+aux ME+operateur MENDED+YOURS MENDED+dans MENDED+et MENDED+ma MENDED+que MSG+ONE
-3 MSG+YOURS MSG+vocal NOMORE+RECEIVING NOMORE+aucune NOMORE+par NOMORE+partir NOMORE+pour
-3 NUMBER+svp ONE+? ONE+vocal RECEIVING+YOURS RECEIVING+pas REMOVE+dans REMOVE+ma SEND+a
-3 SEND+moi STOP+, STOP+ME STOP+le STOP+maladie STOP+mon THIRD THIRD+> THIRD+faut TOOK+ma
-3 TU+en.BEFORE TU+en.ME TU+en.TAIL TU+en.VOC TU+me WANT+> WORD+de WORD+le WORD+ma WORD+maladie
-3 WORD+mon WORD+tout YOURS+> YOURS+en.MESSAGE YOURS+message YOURS+portable adresse amende
-3 and+en.I and+en.SUBJECT and+i annulez+ma arret+maladie arrete+le arrive assureur attribue
-3 au+laser aux+MSG avais avant+de avec+plaisir avoir beaucoup+de bebe bleu ca+ME ca+coute
-3 ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+me cabinet ce+portable cest+tout changer
-3 changez changez+NOMORE changez+rien chat christ clowns collegue combien comme+ca compte
-3 compte+> contacts contacts+, dabord dautre davis de+MENDED de+NUMBER de+en.DAY de+messages
-3 de+mon de+pain de+personne de+portable de+tout deja depuis+la desinscription+> detre+dans
-3 deux+fois do dont+en.BEFORE dou+vous doucement effacer en.BEFORE+, en.BEFORE+la
-3 en.BEFORE+vocal en.DAY+THIRD en.DAY+assureur en.DAY+operateur en.DITCH+ma en.KINDS+,
-3 en.KINDS+vocal en.LIST+? en.LIST+la en.LIST+par en.LOSE+ma en.MESSAGE+de en.MESSAGE+vocal
-3 en.MESSAGES+la en.NUMBER+est en.OTHER+en.BEFORE en.PHONE+est en.SENDING+la en.TEXT+de
-3 en.TEXT+vocal en.THIRD en.TIME+en.BEFORE en.TIME+en.MY en.TIME+this en.WISH+en.MY en.YOU
-3 enfants+ne est+YOURS est+ce et+merci etes+les etes+vous fait+YOURS fait+beaucoup fait+ce
-3 faudrait feu finalement+, finalement+je heures il+a il+faut infos inscrivez inscrivez+ME
-3 inscrivez+moi jaccepte+> jai+change jai+recu jai+rien je+confirme je+pourrai je+reponds
-3 je+vous jeudi la la+je la+mise la+nounou la+pour laissez+un lalarme laser+, le+numero
-3 le+portail les+avais les+jours lordre ma+AUTHORITY ma+MENDED ma+OTHER ma+REMOVE ma+THING
-3 ma+WORD ma+collegue ma+commande ma+plainte maladie mari+. mdr+> mes+enfants message+vocal
-3 messages+la mieux+> minteresse+NOMORE mis mis+ME mis+en.DAY mis+mon mise mobile moi+, moi+au
-3 moi+aux mon+THIRD mon+assureur mon+operateur mont na na+NOMORE nai+plus narretez+NOMORE
-3 narretez+pas ne+changez ne+minteresse ne+recois never nouveau+YOURS nouveau+vos ou+NOMORE
-3 ou+pas oublie par+ERROR par+MSG par+ONE par+en.LIST par+en.MESSAGES par+en.SENDING
-3 par+erreur par+votre pas+GET pas+MENDED pas+NOMORE pas+les pas+pour pas+recevoir personne+,
-3 peut plaisir+> plus+aucune plus+que portail pour+ce pour+vous pourrai pouvez pouvez+MENDED
-3 pouvez+vous prenez proces pub+> quand+meme que que+0 quelquun recois+NOMORE recois+plus
-3 remboursez remettez+ME remettez+moi reponds repondu repondu+DESIST repondu+STOP repondu+WORD
-3 repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED repondu+en.KEYWORD repondu+en.NEG
-3 repondu+en.STOP repondu+stop reprenez retire+ma reviens salutations samedi sinon sms+de
-3 sur+YOURS sur+ce svp tapis tard telephone+est terminez texto+, to+en.TAKE tous+> tout+>
-3 trompe trompe+de un+STOP un+WORD une+amende vacances vacances+> vas+y venir veut+que viens
-3 visite vocal voisin votre+en.SENDING vous+REMOVE vous+ne vu
-2 "+, *+a ,+annulez ,+arretez ,+ca ,+comment ,+en.I ,+jadore ,+jai ,+javais ,+ma ,+mon ,+ne
-2 ,+remettez ,+sinon ,+un .+0 .+INFO .+MENDED .+NUMBER .+OTHER .+RECEIVING .+SEND .+aidez .+ca
-2 .+comptez .+consentement .+continuez .+desolee .+en.VOC .+inscrivez .+jen .+mauvaise
-2 .+meilleures .+narretez .+no .+peut .+pouvez .+quelquun .+quels .+qui .+remettez .+rue
-2 .+super .+take .+tkt .+veuillez 0 16h30 AUTHORITY+. CARELESS CLIENT+au DESIST+, DESIST+au
-2 DESIST+ou DESIST+par DESIST+sans DESIST+vous GET+a GET+ces GET+de GIVEUP+de GIVEUP+la INFO+,
-2 INFO+sur LIST+de ME+, ME+CLIENT ME+FEDUP ME+SAID ME+TU ME+WANT ME+bebe ME+derangez ME+les
-2 ME+manquent ME+mobile ME+par MENDED+ces MENDED+les MENDED+par MENDED+pas MENDED+sur MSG+,
-2 MSG+MSG MSG+avec MSG+en.LIST MSG+en.MESSAGE MSG+en.MESSAGES MSG+en.SENDING MSG+en.TEXT
-2 MSG+est MSG+ne MSG+sms MSG+sont NOMORE+AGAIN NOMORE+MSG NOMORE+ce NOMORE+en.DAY
-2 NOMORE+encore NOMORE+interessee NOMORE+plus NOMORE+recu NOMORE+sur NOMORE+tard NOMORE+tot
-2 NUMBER+de NUMBER+et NUMBER+pro NUMBER+sur ONE+YOURS ONE+ne ONE+sont OTHER+> OTHER+STOP
-2 OTHER+sarrete PHONE+et PHONE+pro RECEIVING+. RECEIVING+ce RECEIVING+les REMOVE+,
-2 REMOVE+en.DAY REMOVE+et REMOVE+pas REMOVE+ton REMOVE+tous REPLY+ME REPLY+NOMORE REPLY+YOURS
-2 REPLY+moi SAID+" SAID+ME SAID+WORD SAID+darreter SAID+en.ALONE SAID+en.BADMSG SAID+en.ENDED
-2 SAID+en.KEYWORD SAID+en.NEG SAID+en.STOP SAID+quoi SAID+stop SEE+deja SEND SEND+ME SEND+le
-2 SEND+par STOP+au STOP+devant STOP+en.DAY STOP+la STOP+lalarme STOP+ou STOP+sans STOP+vous
-2 THING+, THING+ME THING+STOP THING+de THING+en.BEFORE THING+en.ME THING+en.TAIL THING+en.VOC
-2 THING+me THIRD+, THIRD+a TOOK+de TOOK+le TU+des TU+moi UNSUB+de WANT+ME WANT+MENDED
-2 WANT+REMOVE WANT+porter WANT+que WORD+, WORD+au WORD+en.DAY WORD+lalarme WORD+ou WORD+par
-2 WORD+sans WORD+vous YOURS+YOURS YOURS+avis YOURS+contacts YOURS+en.NUMBER YOURS+en.PHONE
-2 YOURS+nuit YOURS+proposition YOURS+salon YOURS+telephone a+MSEND a+THING a+TOOK a+en.LIST
-2 a+faire a+jour a+le a+mecrire a+mon a+pic a+ri a+vous accepte acces adresse+de aidez
-2 aidez+ME aidez+moi aime aime+> alors+? annonce apres arretez+vous arrive+NOMORE au+lieu
-2 aucune+MSG aussi+les aux+en.LIST aux+en.MESSAGES aux+en.SENDING avec+la avec+les avec+un
-2 avez+une avis avis+> avoir+deja back balles bande+de bebe+a besoin bien+RECEIVING bien+WANT
-2 bien+YOURS bien+vouloir biffer blanc bleu+> bonne by+en.BEFORE ca+RECEIVING cant cas casse
-2 ces cest+NOMORE cest+bien cest+pas cest+qui cest+trop cest+un cetait+pour cette cette+nuit
-2 chez chez+nous chose+> colis collegue+a comment+je comment+on comptez+ME comptez+moi
-2 conduite continuez continuez+> continuez+a cote coupe courrier court crois croyais
-2 croyais+SEE croyais+avoir daccord daccord+> dannuler darreter+, davis+, de+CARELESS de+INFO
-2 de+OTHER de+PHONE de+TU de+bien de+conduite de+fou de+moi de+ne de+relance de+reseau
-2 de+semaine de+voiture debordent deja+confirme dem demain+> dent depuis+> depuis+lorage
-2 derangez desolee dessert devant+chez devant+le dimanche dire divorce dix do+en.SUBJECT
-2 do+en.VOC do+en.YOU do+you dois doit domicile donne dont+en.KINDS dont+en.MESSAGE
-2 dont+en.REPLY dont+en.SENDING dont+en.TEXT dont+je dont+text du+bien ecrivez+par en+STOP
-2 en+WORD en.ALONE+par en.ALONE+sans en.ASKED+en.VOC en.BADMSG+par en.BADMSG+sans en.BEFORE+>
-2 en.BEFORE+FEDUP en.BEFORE+SAID en.BEFORE+depuis en.BEFORE+derangez en.BEFORE+down
-2 en.BEFORE+en.END en.BEFORE+en.TIME en.BEFORE+end en.BEFORE+les en.BEFORE+manquent
-2 en.BEFORE+on en.BODY+NOMORE en.BODY+pas en.DAY+bebe en.DAY+mobile en.DOESNT+en.NEG
-2 en.DOESNT+je en.DONT+en.BEFORE en.DONT+en.KINDS en.DONT+en.MESSAGE en.DONT+en.SENDING
-2 en.DONT+en.TEXT en.DONT+je en.DONT+text en.END+en.MY en.ENDED+par en.ENDED+sans en.EVENT+,
-2 en.GAVE en.HEY+pour en.I en.I+en.ASKED en.I+told en.KEYWORD+par en.KEYWORD+sans
-2 en.LIST+YOURS en.LIST+depuis en.LIST+en.DOESNT en.LIST+en.DONT en.LIST+en.NEG en.LIST+quand
-2 en.LIST+sont en.LOSE+en.MY en.ME+FEDUP en.ME+SAID en.ME+derangez en.ME+les en.ME+manquent
-2 en.MENDED+, en.MESSAGE+YOURS en.MESSAGE+ne en.MESSAGE+sont en.MESSAGES+YOURS
-2 en.MESSAGES+depuis en.MESSAGES+par en.MESSAGES+quand en.MESSAGES+sont en.MY+en.SENDING
-2 en.MY+en.THIRD en.MY+texts en.NEG+a en.NEG+en.NEG en.NEG+je en.NEG+par en.NEG+sans
-2 en.NEGATIVE+mais en.NUMBER+et en.OTHER+en.MENDED en.OTHER+en.VOC en.OTHER+please en.PHONE+et
-2 en.PLURALS+par en.REPLIED+en.MY en.REPLIED+the en.SENDING+YOURS en.SENDING+depuis
-2 en.SENDING+quand en.SENDING+sont en.STOP+par en.STOP+sans en.SUBJECT+en.ASKED
-2 en.SUBJECT+en.MY en.SUBJECT+told en.TAIL+FEDUP en.TAIL+SAID en.TAIL+derangez en.TAIL+les
-2 en.TAIL+manquent en.TEXT+? en.TEXT+YOURS en.TEXT+ne en.TEXT+sont en.THINGS+,
-2 en.THIRD+en.BEFORE en.THIRD+is en.THREAT+en.DOESNT en.THREAT+en.NEG en.TIME en.VOC+FEDUP
-2 en.VOC+SAID en.VOC+derangez en.VOC+dont en.VOC+en.DOESNT en.VOC+en.DONT en.VOC+les
-2 en.VOC+manquent en.VOC+pour en.WANT+en.MY en.WHO+en.FROM en.WISH+the encore end enleve
-2 enlever enlevez+moi entendu enterrement envoyez est+AGAIN est+deja est+trop et+en.VOC et+jai
-2 et+surtout etes+ouverts facture faire faire+alors faites+les femme fin+, fin+de fin+des
-2 finalement+remettez fixe fleurs fois+, foot fou friday garde garde+, grace i+en.ASKED i+told
-2 id ignore il ils im+en.DOESNT im+en.NEG its jadore+> jai+DESIST jai+STOP jai+arrete jai+ete
-2 jai+quitte jarrete jarrive javais javais+REMOVE je+GIVEUP je+REPLY je+crois je+croyais
-2 je+donne je+lache je+nai je+regarde je+reste je+reviens je+trouve je+veux je+viens jen
-2 jen+peux joindre joint jour jours+> jours+et kevin la+LIST la+NUMBER la+bonne la+en.EVENT
-2 la+liste la+pharmacie la+procedure la+pub lache lache+la ladresse lai laisse laissez+ME
-2 laissez+le laissez+moi lait lan+dernier lancienne larret le+0 le+MENDED le+THIRD le+au
-2 le+chat le+dessert le+en.DAY le+lait le+parquet le+texto le+train leau lenvoi lenvoi+des
-2 les+LIST les+REMOVE les+autres les+gens les+notifications lexamen linstant lis livrez
-2 livrez+a long lorage lorage+> m m+. ma+PHONE ma+carte ma+fait ma+ligne mail mails mais+jai
-2 mange manquent marche+NOMORE marche+plus me+FEDUP me+SAID me+derangez me+les me+manquent
-2 meilleures meilleures+salutations meme+> meme+pour menvoie+des menvoyer+les merci+a mes+MSG
-2 message+> messages+, messages+> messages+depuis midi minteresse+pas mobile+> moi+YOURS
-2 moi+par mon+bebe mon+mobile moter nai nai+pas ne+sont nest nest+NOMORE nest+pas no nom
-2 non+mais normal nothing nouveau nouveau+MENDED nouveau+NUMBER nouveau+PHONE nouveau+numero
-2 nouvelle nouvelle+> nuit+, numero+a ok+pour on+ne on+y operateur oui+oui oui+si ouverts pain
-2 papier par+en.MESSAGE par+en.TEXT par+sms par+texto parapluie parfait parquet partir partout
-2 partout+> pas+AGAIN pas+a pas+ce pas+de pas+encore pas+interessee pas+plus personne+>
-2 peut+on peut+reprendre peux+ME peux+WORD peux+en.BEFORE peux+en.ME peux+en.TAIL peux+en.VOC
-2 peux+me peux+plus pharmacie pic plainte+. please+, plus+en.DAY plus+tard plus+tot points
-2 portable+> porter+AUTHORITY porter+plainte postal poste pour+demain pour+en.DAY pour+etre
-2 pour+la pour+linstant pouvez+INF pouvez+REMOVE pouvez+effacer prelevement prie prie+de pro
-2 procedure promis prospectus quand+la que+ca que+en.DAY que+la quelle quelquun+dautre quels
-2 qui+> qui+? qui+fait quoi+la rang rappels rappels+, rappels+> raye reactivez recevoir+a
-2 recevoir+ces recevoir+de recus regarde reinscrivez reinscrivez+ME reinscrivez+moi reprendre
-2 reprendre+> retrouve reunion revenir revenir+> ri rib rien+, rome roule sac+> sais
-2 sais+NOMORE salle salutations+> sans+STOP sans+WORD sans+arret sarrete+> saute seance
-2 semaine+> separe sera+plus serait+mieux seuls shift si+cest sms+YOURS sms+sont soldes+> son
-2 sont+NOMORE sont+les sont+pas stop+par stop+sans stopper stopper+> suis suis+la suis+plus
-2 super+, surtout tant tard+> tas telephone+, telephone+et temps tes+textos texes textez
-2 the+en.DAY the+en.MESSAGES the+en.SENDING the+texts them they tkt toi+, told told+en.VOC
-2 tombent ton+MSG ton+en.KINDS ton+en.MESSAGE ton+en.TEXT tot toujours tous+YOURS tout+STOP
-2 toute+la train trouve trouve+> un+MSG un+autre un+en.THINGS un+enterrement une+autre up
-2 urgence utilise vaccin vers verte veuillez+REMOVE vient visite+, vite+, vite+> vos+contacts
-2 votre+en.WHO votre+message votre+proposition voulais+NOMORE voulais+pas vouloir vous+?
-2 vous+MENDED vous+arreter vous+devant vous+etes vous+livrez vraiment was well what yen yen+a
-2 yes yours
2 " "+" ,+ME ,+MENDED ,+WRONG ,+cessez ,+en.LIST ,+en.VOC ,+enlevez ,+inutile ,+lachez ,+lift
2 ,+ni ,+oui ,+rendez ,+seulement ,+sortez ,+supprimez ,+toujours ,+violets .+DESIST .+PHONE
2 .+REMOVE .+ceci .+cessez .+chaque .+combien .+derniere .+dont .+en.DONT .+en.KEYWORD
2 .+en.NOT .+en.TIME .+en.WHO .+en.YOU .+fichez .+foutez .+il .+jaime .+javais .+mauvais .+my
2 .+nen .+ni .+not .+nous .+numero .+on .+p .+please .+que .+quel .+quelle .+quon .+relisez
2 .+resiliez .+roses .+s .+sortez .+termine 0+. 0+en.BEFORE 0+euros 0+novembre 06+> 1 60 ?+.
2 ?+? ?+DESIST ?+STOP ?+WORD ?+en.ALONE ?+en.BADMSG ?+en.ENDED ?+en.KEYWORD ?+en.STOP ?+pour
2 ?+retirez ?+stop AGAIN+rien AUTHORITY+, AUTHORITY+demain CLIENT+a CONSENT+est DESIST+SEND
2 DESIST+du GIVEUP+le GIVEUP+tomber INF+> INFO+amis INFO+constructeur LIST+. ME ME+INF
2 ME+OTHER ME+PEACE ME+cest ME+inscription ME+jour ME+la ME+ordonnance ME+rappelez ME+refus
2 ME+trankil MENDED MENDED+. MENDED+? MENDED+au MENDED+des MENDED+moi MENDED+pour MENDED+svp
2 MREM+de MSEND+plus MSG+. MSG+STOP MSG+a MSG+sil NOMORE+CLIENT NOMORE+MSEND NOMORE+avec
2 NOMORE+dans NOMORE+deux NOMORE+donne NOMORE+etre NOMORE+la NOMORE+moi NOMORE+possible
2 NOMORE+recevoir NOMORE+signe NOMORE+un NUMBER+dun NUMBER+en.DOESNT NUMBER+en.DONT ONE+.
2 ONE+STOP ONE+constructeur ONE+svp OTHER+0 OTHER+en.DAY PHONE PHONE+, PHONE+dun
2 PHONE+en.DOESNT PHONE+en.DONT RECEIVING+a REMOVE+. REMOVE+ce REMOVE+depuis REMOVE+des
2 REMOVE+le REMOVE+sans REMOVE+un REPLY+> SAID+, SAID+> SEND+> SEND+? SEND+DESIST SEND+STOP
2 SEND+WORD SEND+en.ALONE SEND+en.BADMSG SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG
2 SEND+en.STOP SEND+stop STOP+YOURS STOP+ce STOP+ces STOP+ceux STOP+de STOP+svp THING+est
2 THIRD+SAID THIRD+dit THIRD+ma THIRD+pour THIRD+va TOOK+ME TOOK+depuis TOOK+en.DAY TOOK+mon
2 TU+a WANT+des WANT+pas WANT+rien WORD+svp WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero
2 YOURS+MSG YOURS+PHONE YOURS+en.VOC YOURS+fil YOURS+qui YOURS+trucs a+MENDED a+ca a+ce
2 a+en.NEG a+partir a+plus a+quittes a+rien a+trouve about accord+, accord+est ai+WORD
2 ai+assez ailleurs+, alerts allez+, amis+> and+the anniversaires annule+> are+blue are+red
2 aretez arreter+les au+AUTHORITY au+cimetiere aussi+, autorisation+, autres+> aux avec+le
2 avis+de avril+> awa ayez belle belle+THIRD beurre beurre+> bien+, bien+sans blague bloque+.
2 blue blue+, bon+> bonne+journee bons bons+amis boucle box brebis c+bon ca+AGAIN ca+a
2 ca+continue ca+mtente ca+sert ca+suffit camarade captures catechisme ce+numero ce+qui ceci
2 ceci+est cents ces+INFO ces+LIST ces+ONE ces+en.MESSAGE ces+en.TEXT ces+envois ces+sms
2 ces+trucs cest+AUTHORITY cest+ME cest+en.DAY cest+fait cest+mon cest+vous ceux+la chance
2 changements changements+dhoraire chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES
2 chaque+en.SENDING chaque+en.TEXT chaque+sms chez+moi cimetiere clair+> cnil cnil+> colle
2 comes comme+indesirable comment+fait concours conseil conso conso+> constructeur contacte
2 contacter contacter+> controle controle+technique coordonnees coupe+les crtc daily dalertes
2 dans+ME dans+en.DAY dans+mon dans+votre davant de+AUTHORITY de+SAID de+bon de+ca
2 de+catechisme de+ce de+chance de+chez de+destinataire de+fermeture de+lhopital de+livraison
2 de+menvoyer de+rappels de+reduction deau deau+, demandee+le den+prendre depuis+avril
2 depuis+septembre derniere+, derniere+sommation des des+NUMBER des+parents desabonner+>
2 desinscrivez+ME desinscrivez+moi desormais+> destinataire destinataire+, detre dette
2 dhoraire didnt dire+, donc+plus dont+en.WISH door dossier du+en.EVENT du+service en
2 en.ALONE+du en.ALONE+svp en.ASKED+the en.BADMSG+du en.BEFORE+DESIST en.BEFORE+REMOVE
2 en.BEFORE+SEND en.BEFORE+STOP en.BEFORE+WORD en.BEFORE+en.HEY en.BEFORE+en.MENDED
2 en.BEFORE+en.MESSAGES en.BEFORE+for en.BEFORE+quand en.BEFORE+rappelez en.BEFORE+so
2 en.BEFORE+svp en.BEFORE+to en.CALL en.DAY+MENDED en.DAY+and en.DAY+en.BEFORE en.DAY+en.EVENT
2 en.DAY+euros en.DAY+inscription en.DAY+jour en.DAY+novembre en.DAY+ordonnance en.DAY+refus
2 en.DEAR en.DITCH+ME en.DITCH+en.DAY en.DITCH+en.MY en.DITCH+mon en.DOESNT+,
2 en.DOESNT+en.WANT en.DOESNT+en.WISH en.DOESNT+need en.DONT+en.WISH en.END en.ENDED+du
2 en.EVENT en.EVENT+OTHER en.FROM+> en.FROM+ME en.FROM+en.FROM en.FROM+en.ME en.FROM+en.TAIL
2 en.FROM+en.VOC en.FROM+me en.FROM+of en.HEY en.I+didnt en.I+en.BEFORE en.I+en.DOESNT
2 en.I+en.REPLIED en.I+said en.KEYWORD+du en.KINDS+to en.LIST en.LIST+, en.LIST+. en.LIST+du
2 en.LIST+pour en.LIST+svp en.LIST+to en.LOSE en.LOSE+en.DAY en.LOSE+en.ME en.LOSE+en.TAIL
2 en.LOSE+en.VOC en.LOSE+me en.LOSE+mon en.ME+SEND en.ME+rappelez en.MESSAGE+, en.MESSAGE+STOP
2 en.MESSAGE+du en.MESSAGE+en.BEFORE en.MESSAGES+. en.MESSAGES+du en.MESSAGES+en.VOC
2 en.MESSAGES+pour en.MESSAGES+svp en.MY+en.BEFORE en.MY+en.MENDED en.MY+en.WHO en.MY+list
2 en.MY+oppose en.NEG+0 en.NEG+du en.NEG+en.BEFORE en.NEG+en.DAY en.NEG+en.MY en.NEG+en.WANT
2 en.NEG+en.WISH en.NEG+need en.NEG+this en.NEGATIVE+. en.NEGATIVE+NOMORE en.NEGATIVE+pour
2 en.NOT+en.BEFORE en.OTHER+, en.PULL+en.BEFORE en.REPLIED+" en.SEND en.SENDING+.
2 en.SENDING+du en.SENDING+pour en.SENDING+svp en.STOP+du en.STOP+svp en.SUBJECT+didnt
2 en.SUBJECT+en.END en.TAIL+, en.TAIL+> en.TAIL+SEND en.TAIL+rappelez en.TAKE+ME en.TAKE+me
2 en.TEXT en.TEXT+STOP en.TEXT+du en.THINGS+en.BEFORE en.THIRD+en.SUBJECT en.THIRD+to en.VOC+,
2 en.VOC+REMOVE en.VOC+and en.VOC+en.GET en.VOC+for en.VOC+have en.VOC+rappelez en.VOC+so
2 en.WANT+> en.WISH+> en.YOU+en.NEG envie envoi envoye+DESIST envoye+STOP envoye+WORD
2 envoye+en.ALONE envoye+en.BADMSG envoye+en.ENDED envoye+en.KEYWORD envoye+en.NEG
2 envoye+en.STOP envoye+stop erreur+de est+NOMORE est+ferme est+pas est+pleine est+prete
2 et+REMOVE et+a et+en.DAY et+mon et+on etape etes+dans etre+sur facture+0 facture+en.DAY
2 fait+on faut+plus fermez+le fichez fidele fille fin+> finie+, fois+. fonds fonds+, forcez
2 forever forever+> foutez fuit g gens gere go+away got+the grand grand+mere grappe
2 grappe+avec gsm harcelement hein i+didnt i+en.DOESNT i+en.REPLIED i+got i+said il+ma il+ne
2 il+va in+en.DAY indesirable inscription insistance insistance+, inutile invitations
2 is+en.DOESNT is+en.NEG is+en.NOT is+not jai+deja jaime jamais+CLIENT jamais+de jamais+signe
2 je+le je+nenseigne je+paie je+transfere jeux journee journee+> jsuis+pas juridique la+MSG
2 la+cnil la+grappe la+les la+longue la+moto la+prochaine la+reception la+succession la+veille
2 lachez+le le+AUTHORITY le+TU le+bip le+dernier le+dis le+en.EVENT le+en.LIST le+en.MESSAGES
2 le+en.THESE le+en.WHO le+faire le+menage le+menu le+reste le+sac les+OTHER les+avis
2 les+changements les+promos lettres lettres+> lift list list+> liste+. livraison+, longue+,
2 ma+MSG ma+fille ma+grand ma+messagerie ma+presence ma+reponse madame maintenant+, mais
2 mais+REMOVE make make+en.BEFORE mal+de malgre malgre+ME malgre+en.DAY malgre+mon mari+SAID
2 mari+dit mauvais+MENDED mauvais+NUMBER mauvais+PHONE mauvais+numero me+SEND me+rappelez
2 mecrire+AGAIN mecrire+encore menlever menu menvoyer merci+den mes+coordonnees mettez+ME
2 mettez+moi moi+PEACE moi+cest moi+de moi+la moi+trankil mois mois+, mon+MENDED
2 mon+inscription mon+jour mon+ordonnance mon+refus morceau mother moto mtente mtente+NOMORE
2 mtente+pus mutuel my+en.BEFORE my+en.MENDED my+en.NUMBER my+en.THINGS my+number my+oppose
2 nai+aucune nai+rien narrete narrete+NOMORE narrete+pas ne+plus need nen nenseigne
2 nenseigne+NOMORE ni+apres non+. non+NOMORE non+pour not+en.BEFORE note+> notifs notifs+>
2 nous+INF nous+REMOVE nous+REPLY nouveau+> nouveau+MSG nouveau+ONE nouveau+en.BEFORE
2 nouveau+en.KINDS nouveau+en.MESSAGE nouveau+en.TEXT nouveau+message novembre now nulle ok+,
2 on+WANT on+est on+pour on+veut on+vous oppose opposition+a or+en.I ordonnance oubliez
2 oubliez+ME oust oust+> p paix paix+> paques+> parents+> parler particulier particulier+,
2 pas+, pas+> pas+avec passee passee+, passer passerai peu+, peur peut+REMOVE phone pitie
2 please pleine pleine+, plus+MSEND plus+NOMORE plus+a plus+dans plus+ma plus+moi plus+un
2 porte porte+AUTHORITY porte+plainte pour+AGAIN pour+INF pour+NOMORE pour+STOP pour+WORD
2 pour+plus pour+resilier pour+toujours pourriez pouvez+les prefere+NOMORE prefere+pas prendre
2 presence presente prete prete+> prochaine+etape protection que+ME qui+TU quitte quitte+YOURS
2 quitte+votre quittes rancune rappel+constructeur rappelez+NOMORE rappelez+plus reception
2 recevoir red+, reduction relisez relisez+ma rends rendu rendu+, reponse+de resiliez
2 retards+de retire+ME retire+en.DAY retire+mon retirez+ME retirez+moi rien+du rire robinet
2 robot roses roses+are s s+. sans+ME sans+MSG sans+moi sans+rancune sans+textos se+desabonner
2 se+desinscrire see semaine+derniere septembre septembre+, sera+jamais sert sert+a seul+.
2 si+je si+vous sil+vous six+mois sms sms+> sms+du sollicitation sommation sport stop stop+du
2 succession succession+est suffit+, suis+jamais suite+> supprimez+> sur+LIST sur+liste
2 surtout+pas technique tenu termine+les tes text texter+> texto+. texto+merci textos+la
2 textos+par the+en.REPLY the+en.WHO the+list their thing this+> through tire to+en.MY to+go
2 to+the tomber toujours+, toujours+> toujours+rien tout+de toute+sollicitation toutes+les
2 trankil trankil+> transfere trente trente+cents tres+bien tribunal tribunal+> turn un+"
2 un+MENDED un+NUMBER un+PHONE un+numero une+dette une+nounou uniquement ur va+, va+>
2 vais+porter vegan veille vendu+, vendue vendue+, veux+plus veux+rien vibre vibre+, vie+>
2 vins violets+are voir vos+envois votre+LIST votre+MENDED votre+PHONE votre+en.VOC
2 votre+numero vous+AGAIN vous+MREM vous+MSEND vous+continuez vous+demande vous+faire
2 vous+forcez vous+les vous+plait vous+previens vous+savez way webinaires who ya
3 , ,+NOMORE ,+WORD ,+ce ,+coupez ,+donc ,+en.TAKE ,+fermez ,+ny ,+plus ,+pourriez .+NOMORE
3 .+bye .+cette .+desinscription .+en.ASKED .+en.BADMSG .+en.DOESNT .+en.ENDED .+en.MY
3 .+en.NEG .+en.SUBJECT .+gardez .+go .+je .+mettez .+plutot .+restons .+rien .+stop .+tell
3 .+y .+you .+youve 0+mois 33700 ?+MENDED ?+REMOVE AGAIN+> AGAIN+un AGAIN+vous CLIENT+,
3 DESIST+YOURS DESIST+de GET GET+ca GIVEUP+ME GIVEUP+moi INF INF+de INFO+> INFO+de LIST+rouge
3 ME+NUMBER ME+REMOVE ME+REPLY ME+en.BEFORE ME+natel ME+pour ME+texter MENDED+ca MENDED+cest
3 MENDED+en.VOC MENDED+sans MREM+> MSG+dentretien MSG+en.HEY MSG+merci NOMORE NOMORE+GET
3 NOMORE+MENDED NOMORE+STOP NOMORE+envie NOMORE+fini NOMORE+le NOMORE+mme NOMORE+part
3 NOMORE+question NUMBER+je ONE+du ONE+merci OTHER+de OTHER+du OTHER+est RECEIVING+,
3 RECEIVING+AGAIN RECEIVING+encore REMOVE+> REMOVE+tout SEE+, SEND+NOMORE STOP+SEND THING+0
3 THING+ca THING+en.DAY THIRD+mavait THIRD+ny TOOK+sans TU+> UNSUB+ME UNSUB+moi WANT+STOP
3 WORD+cest WORD+moi WRONG YOURS+" YOURS+MENDED YOURS+pubs a+0 a+en.BEFORE a+pas absences
3 accord agree ailleurs alertes+de allez allez+vous amis and+en.MY annule arretez arretez+>
3 au+33700 aussi+> autorisation aux+gens avez+NOMORE barriere bip boutique c ca+vous camp
3 celui celui+de ces+MSG cessez+> cest+ou changed chantal chaque+MSG chaque+ONE closed coche
3 coche+NOMORE commande complet complet+> compris+> continuer+a couche coupure coupure+deau
3 davoir de+continuer de+coupure de+en.TEXT de+mecrire de+men de+nous de+sms de+suite de+texto
3 de+vos den dentretien desormais detre+TU detre+contacte diplome donnerai donnerai+NOMORE
3 donnerai+pas du+MSG du+groupe dun en+avril en.AUTHORITY en.BEFORE+MSG en.BEFORE+and
3 en.BEFORE+en.FROM en.BEFORE+your en.DAY+. en.DAY+NUMBER en.DAY+OTHER en.DAY+mois
3 en.DAY+natel en.EVENT+> en.GET en.HEY+, en.ME+en.BEFORE en.MENDED en.MESSAGES en.MESSAGES+,
3 en.MY+> en.MY+door en.MY+en.NUMBER en.MY+en.PHONE en.MY+number en.NEG+> en.NEGATIVE+merci
3 en.NUMBER+. en.PHONE+. en.REGULATOR en.REMOVE en.REMOVE+> en.SENDING+, en.STOP+DESIST
3 en.STOP+STOP en.TAIL+en.BEFORE en.TAKE+en.BEFORE en.TAKE+en.ME en.TAKE+en.TAIL
3 en.TAKE+en.VOC en.THESE en.VOC+SEND en.WHO+en.BEFORE en.WHO+en.REPLIED encore+> encore+un
3 encore+vous entre+ME entre+nous est+0 est+en.DAY et+THIRD et+elle facon+> faire+SEE
3 faire+voir faites+le falloir fausse fini+de gardez gens+> gentil gentil+> go go+en.BEFORE
3 groupe i+en.BEFORE il+ny inscrit inscrite inutile+de jai+vendu je+RECEIVING je+en.MY je+men
3 je+my je+naccepte je+passe je+quitte karaoke la+AUTHORITY la+publicite la+vie lachez+ME
3 lachez+moi laissez+tomber lan+RECEIVING lan+passe le+camp le+en.TEXT le+mien le+robot
3 les+INFO les+absences les+pieds les+resultats les+retards les+ventes letait liste+>
3 liste+rouge ma+inscrit ma+place mais+NOMORE mais+en.NEGATIVE mais+non mais+pas make+en.VOC
3 mavait mdr+en.NEGATIVE mdr+non me+en.BEFORE men+RECEIVING men+passe merci merde mere mest
3 mettez mien moi+. moi+pour mon+NUMBER mon+OTHER mon+natel monsieur moublier+> msg msg+>
3 my+en.PHONE naccepte naccepte+NOMORE ne+la non+merci note nous+> nulle+part number numerique
3 numero numero+, ny+a ny+revenez off on+coupe on+tire ou+> ouvertes paques parler+> part
3 pas+STOP pas+fini pas+le pas+mme pas+question passe+> perrin perrin+> pieds pitie+> plu
3 plus+la portes portes+ouvertes poubelle pour+REMOVE pour+se pour+tout pour+une pourriez+vous
3 pourtant pouvez+le pouviez prendre+note prospection publicite publicite+> purge pus que+ce
3 que+pour question quon rappels+dentretien reattribue reattribue+. recevoir+ca recois
3 recois+AGAIN recois+encore refus resultats retards retirez revenez revenez+NOMORE rien+de
3 rire+, se+INF se+MENDED serait+gentil service shut soit store suffit suis+NOMORE svp+.
3 talking telephone+. telephone+> tell tell+en.MY tell+the texter texto texts the the+door
3 the+last these tiens tire+un to to+en.BEFORE touche toute+MSG trait trait+sur truc truc+>
3 trucs un+et un+trait vendu+la ventes vide+. vie voila volontiers vos+" vos+pubs vous+SAID
3 vous+avez vous+pouviez your your+en.THIRD youve zero
4 * ,+DESIST ,+WANT ,+moi ,+virez ,+y .+STOP .+WRONG .+debranchez .+fausse .+lachez .+merde
4 .+sans CLIENT+pour ME+SEND ME+accord ME+en.EVENT ME+tour MENDED+ME MENDED+merci MSEND+,
4 MSEND+des MSG+svp NOMORE+necessaire NOMORE+rien RECEIVING+ME RECEIVING+en.DAY RECEIVING+mon
4 SEND+des STOP+du UNSUB+> WANT+a WANT+couper WORD+les WRONG+couche YOURS+envois YOURS+numero
4 YOURS+truc ans+, assez avec+tes avez+pas bien bye ca+se ceux chaque comme couper dans+le
4 de+en.MESSAGE de+fois debranchez desabonner desactive du+matin en+la en.ALONE
4 en.BEFORE+en.VOC en.BODY en.DAY+accord en.DAY+tour en.DOESNT en.FROM en.KINDS en.LOSE+>
4 en.LOSE+ME en.MY en.NUMBER+> en.STOP en.WHO fait+> fausse+couche garder+> human jamais
4 je+bloque je+ne je+refuse je+tiens juste+les le+en.BODY le+en.SENDING le+lien le+panneau
4 les+garder les+rdv ma+CLIENT machine matin men menage menage+dans menvoyer+des mme
4 mon+accord mon+en.EVENT mon+tour monsieur+, moublier mouton natel ne+suis necessaire negatif
4 o ok panneau pas+en passe+, passe+ME passe+en.DAY passe+mon peine+de plus+> plus+SEND
4 plus+necessaire plus+rien prefere+STOP prefere+couper puis que+YOURS quoi+AGAIN quoi+encore
4 restons restons+en reve said se se+REMOVE semaine seulement seulement+. since sortez+moi
4 suis+pas tiens+a tour tout+YOURS tout+ce trois+fois une+OTHER une+THING vendu vide
4 vos+textos votre+INFO votre+truc vous+, vous+bloque y+compris your+en.BEFORE
5 ,+jaimerais .+GIVEUP .+WORD .+cetait .+coupez .+en.ALONE .+en.STOP .+tres AUTHORITY+>
5 CONSENT+, LIST ME+CONSENT MENDED+> MSEND MSG+pour NOMORE+SEND NOMORE+en NUMBER NUMBER+.
5 PHONE+. REMOVE SEND+plus WORD WORD+. WORD+comme YOURS+INFO YOURS+LIST aussi autant+NOMORE
5 avec+vos avril bien+sur bloque+> ca+va cessez cest+en.NEGATIVE cest+non cetait+une de+MSEND
5 de+ONE de+SEND done dormir dormir+> en.BEFORE+en.BEFORE en.DAY+CONSENT en.DOING en.HEY+>
5 en.LIST+> en.MY+en.REPLY en.NOT en.SENDING en.THIRD+> envois et+le et+puis facon faites
5 fin+. garder has ici+> jai+pas jaimerais je+prefere je+recois la+peine le+en.VOC meme+NOMORE
5 meme+pas moi moi+> mois+. mon+CONSENT noel non+> not ny ok+> oui+bien oui+pour peine plait+>
5 prefere pubs rdv rien+GET rien+MENDED rien+recevoir rouge sans+facon se+UNSUB se+WORD
5 silence sortir sortir+de textos+> tient va virez
6 ,+vos .+cassez .+encore .+faites .+meme .+vous 0+ans CONSENT INFO LIST+> ME+patience
6 NOMORE+> NOMORE+daccord REMOVE+ME STOP STOP+. STOP+les WANT+NOMORE a+ma ans bien+> bon
6 cassez cassez+vous coupez+les de+la en+0 en+en.DAY en.DAY+ans en.NEGATIVE+> en.PLURALS
6 est+au here la+semaine lachez le+> maintenant mais+les merci+> moi+patience moins morte n
6 oui pas+daccord patience rien sms+, termine textos veux+NOMORE
7 ,+definitivement ,+les ,+mais .+UNSUB .+du .+nan .+pour DESIST DESIST+> MREM MSG+> NUMBER+>
7 SEND+, a+NOMORE autant avez+gagne balai balai+> de de+MSG dit du+balai en.NEGATIVE+,
7 en.REPLY est+morte gagne ici jai+SAID la+personne les+THING lien moustiques nan ni
7 personne+est que+des qui+est ras rouge+> tres vos+MSG were
8 ,+STOP .+ras .+🚫 ME+> MSG PEACE REMOVE+de REMOVE+moi STOP+> compris definitivement+>
8 en.VOC+> jai+dit moins+. nous pire vous+. 🚫 🚫+*
9 ,+YOURS .+les .+pa WORD+> avec+YOURS bloque coupez definitivement en.AGAIN en.AGAIN+>
9 en.NEGATIVE et la+> merci+de non+, oui+, pa passe
10 ,+et AUTHORITY PEACE+> UNSUB
11 ,+REMOVE vos
12 non
14 .
"""
