"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-29 =bias
-15 a
-14 > ne
-12 au
-11 finalement
-10 RECEIVING+NOMORE ou
-9 ,+SEND .+en.NEGATIVE avant dans je mes
-8 ,+vous .+non OTHER RECEIVING dans+la en.TIME par pas recu tu
-7 ,+cest ,+on .+a .+mes ?+je MENDED+de REMOVE+la THING+> annulez cest deux en.THINGS fait
-7 merci+pour peux sur votre+ONE
-6 ,+je ,+que .+dou .+en.HEY .+le OTHER+, REPLY TOOK YOURS+ONE arret autre en.BEFORE+, est
-6 etait jai jours laissez loffre messages plus+de pour+le quand remettez ton tout trop
-6 vous+vous
-5 .+annulez .+cest .+en.DAY .+en.VOC .+finalement .+jai .+un .+une 0+> ? AGAIN CLIENT+par
-5 RECEIVING+plus are avec beaucoup ca+ira ca+ne confirme demain devant ecrit en.DAY+>
-5 en.TIME+en.MY encore+, enfants impossible ira jai+RECEIVING je+peux les+rappels ma mavez
-5 message mieux ont plutot portable que+vous qui retirer rue sans sont svp+> te tous veut
-5 votre+MSG votre+en.TEXT vous+SEND vous+mavez vous+sortez
-4 % ,+AGAIN ,+continuez ,+il .+. .+> .+MSG .+des .+impossible .+infos .+marre .+mon .+ok .+oui
-4 .+plus .+tu ERROR GIVEUP+un MENDED+a MENDED+est MENDED+la MSG+depuis NOMORE+les
-4 NOMORE+maintenant NUMBER+est PHONE+est RECEIVING+YOURS REMOVE+YOURS SAID+DESIST SAID+STOP
-4 SAID+les SEND+les TU+ME YOURS+en.KINDS YOURS+en.TEXT a+> appelez avec+ME beau ca+fait ce
-4 cest+quoi cest+tout change chose davis debarrassez debarrassez+ME dou ecrivez en.DAY
-4 en.LIST+de en.MESSAGES+de en.NEGATIVE+cest en.SENDING+de en.THIRD en.TIME+the etes etes+sur
-4 faire+> fin hier interessee interessee+par it jaccepte jadore jai+fait je+SAID je+les je+lis
-4 je+suis je+voudrais la+STOP la+WORD la+derniere la+fin laser le+THING ma+OTHER ma+THING
-4 marche marre marre+de minteresse narretez ne+RECEIVING ne+minteresse non+cest nuit par+YOURS
-4 pas+maintenant peux+NOMORE plutot+> proposition que+faire quelque quelque+chose refuse+de
-4 reste rue+de sarrete sest si sinon sortez+en.DAY sortez+mon super sur+la sur+les that toi
-4 tout+est un un+peu vas venir viens vire vite votre+en.KINDS votre+en.MESSAGE voudrais vous
-3 ,+REPLY ,+THIRD ,+a ,+appelez ,+ca ,+cetait ,+ecrivez ,+en.DAY ,+en.SUBJECT ,+tout .+" .+%
-3 .+ME .+aidez .+arretez .+ca .+continuez .+enlevez .+est .+laissez .+toujours 18h
-3 AGAIN+CLIENT AGAIN+a DESIST+le GET+a INFO+svp ME+, ME+THIRD ME+assureur ME+au ME+operateur
-3 MENDED+YOURS MENDED+dans MENDED+et MENDED+ma MENDED+que MSG+ONE MSG+YOURS MSG+vocal
-3 NOMORE+RECEIVING NOMORE+aucune NOMORE+partir NOMORE+pour NUMBER+de NUMBER+svp ONE+?
-3 ONE+vocal OTHER+STOP OTHER+sarrete RECEIVING+les RECEIVING+pas REMOVE+dans REMOVE+ma
-3 REMOVE+tous SEND+a SEND+moi SEND+par STOP+, STOP+ME STOP+le STOP+maladie STOP+mon THING
-3 THIRD THIRD+> THIRD+a THIRD+faut TOOK+ma TU+en.BEFORE TU+en.ME TU+en.TAIL TU+en.VOC TU+me
-3 WANT+> WORD+, WORD+le WORD+maladie WORD+mon WORD+tout YOURS+> YOURS+en.MESSAGE YOURS+message
-3 YOURS+portable aidez aidez+ME aidez+moi alerte amende arret+maladie arrete+le arrive as
-3 assureur at at+en.MY at+the attribue au+laser aux+MSG avais avant+de avec+plaisir avoir
-3 bande beaucoup+de bebe bien+YOURS bleu ca+ME ca+coute ca+en.BEFORE ca+en.ME ca+en.TAIL
-3 ca+en.VOC ca+me cabinet ce+portable ces cest+NOMORE changer changez changez+NOMORE
-3 changez+rien chat cheque christ clowns collegue combien comme+ca comment compte compte+>
-3 contacts contacts+, dabord dautre de+MENDED de+NUMBER de+ces de+en.DAY de+messages de+mon
-3 de+pain de+personne de+tout deja depuis+la detre+dans deux+fois dou+vous doucement down
-3 effacer en.BEFORE+la en.BEFORE+vocal en.BODY+pas en.DAY+THIRD en.DAY+assureur
-3 en.DAY+operateur en.DITCH+ma en.KINDS+vocal en.LIST+la en.LIST+par en.LOSE+ma
-3 en.MESSAGE+vocal en.MESSAGES+la en.NUMBER+est en.PHONE en.PHONE+est en.SENDING+la
-3 en.SUBJECT+, en.TEXT+vocal en.THINGS+, en.YOU+, enfants+ne est+YOURS est+ce et+merci
-3 etes+les etes+vous fait+YOURS fait+beaucoup fait+ce feu finalement+, finalement+je heures il
-3 il+a il+faut infos jaccepte+> jai+change jai+recu jai+rien je+confirme je+pourrai je+reponds
-3 je+vous jeudi la la+je la+mise la+nounou la+pour laissez+un laser+, le+0 le+en.DAY le+numero
-3 les+avais les+jours lis lordre ma+AUTHORITY ma+REMOVE ma+commande ma+plainte maladie mari+.
-3 mdr+> mes+enfants message+> message+vocal messages+> messages+la mieux+> minteresse+NOMORE
-3 minteresse+pas mis mis+en.DAY mise mobile moi+, moi+au mon mon+THIRD mon+assureur
-3 mon+operateur mont na+NOMORE nai+plus narretez+NOMORE narretez+pas ne+changez ne+pas
-3 nest+pas nouveau+YOURS nouveau+vos office ou+NOMORE ou+pas oublie par+ERROR par+MSG par+ONE
-3 par+en.LIST par+en.MESSAGES par+en.SENDING par+erreur par+votre pas+GET pas+MENDED
-3 pas+NOMORE pas+les pas+par pas+pour pas+recevoir personne+, peut plus+aucune plus+que
-3 portail pour+YOURS pour+ce pour+vous pourrai prenez pub+> quand+meme que que+0 quelquun
-3 recevoir+a recevoir+de remboursez remettez+ME remettez+moi reponds repondu repondu+DESIST
-3 repondu+STOP repondu+WORD repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED
-3 repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP repondu+stop reprenez retire+ma reviens
-3 salutations samedi sarrete+> seuls sms+de son sur+YOURS sur+ce svp tapis tard telephone+est
-3 texto+, tombent tous+> tout+> trompe trompe+de un+STOP un+WORD une+amende vacances
-3 vacances+> vas+y veut+que visite vocal voisin votre+en.SENDING vous+MENDED vous+REMOVE
-3 vous+ne you+,
-2 *+a ,+annulez ,+arretez ,+comment ,+en.I ,+en.KINDS ,+i ,+jadore ,+jai ,+javais ,+la ,+ma
-2 ,+mon ,+ne ,+par ,+remettez ,+sinon ,+text ,+thats ,+trop ,+un .+0 .+CONSENT .+INFO .+MENDED
-2 .+RECEIVING .+SEND .+are .+comment .+comptez .+consentement .+desolee .+en.I .+en.MESSAGES
-2 .+en.SENDING .+en.TEXT .+en.WANT .+euh .+inscrivez .+jen .+mauvaise .+meilleures .+peut
-2 .+pouvez .+quelquun .+qui .+remettez .+rue .+super .+tkt .+top .+veuillez .+yes 16h30
-2 ?+faudrait AUTHORITY+. CARELESS CLIENT+au DESIST+, DESIST+au DESIST+ou DESIST+par
-2 DESIST+sans DESIST+vous GET+ces GET+de GIVEUP+de GIVEUP+la INF+en.DAY INFO+, INFO+sur
-2 LIST+de LIST+des ME+CLIENT ME+FEDUP ME+SAID ME+WANT ME+aux ME+bebe ME+derangez ME+les
-2 ME+manquent ME+mobile ME+par MENDED+ces MENDED+les MENDED+par MENDED+pas MENDED+sur MSG+,
-2 MSG+MSG MSG+avec MSG+en.LIST MSG+en.MESSAGE MSG+en.MESSAGES MSG+en.SENDING MSG+en.TEXT
-2 MSG+est MSG+ne MSG+sms MSG+sont NOMORE+AGAIN NOMORE+MSG NOMORE+ce NOMORE+en.DAY
-2 NOMORE+encore NOMORE+interessee NOMORE+par NOMORE+plus NOMORE+recu NOMORE+tard NOMORE+tot
-2 NUMBER+et NUMBER+pro NUMBER+sur ONE+YOURS ONE+avec ONE+ne ONE+sont OTHER+> PHONE+et
-2 PHONE+pro RECEIVING+. RECEIVING+ce REMOVE+, REMOVE+en.DAY REMOVE+pas REMOVE+ton REPLY+ME
-2 REPLY+NOMORE REPLY+YOURS REPLY+moi SAID+" SAID+ME SAID+WORD SAID+darreter SAID+en.ALONE
-2 SAID+en.BADMSG SAID+en.ENDED SAID+en.KEYWORD SAID+en.NEG SAID+en.STOP SAID+quoi SAID+stop
-2 SEE+deja SEND+ME SEND+le STOP+au STOP+devant STOP+en.DAY STOP+la STOP+lalarme STOP+ou
-2 STOP+sans STOP+vous THING+, THING+STOP THING+de THIRD+, TOOK+de TOOK+le TU+des TU+moi
-2 UNSUB+de WANT+MENDED WANT+REMOVE WANT+porter WANT+que WORD+au WORD+de WORD+en.DAY
-2 WORD+lalarme WORD+ma WORD+ou WORD+par WORD+sans WORD+vous YOURS+YOURS YOURS+avis
-2 YOURS+contacts YOURS+en.NUMBER YOURS+en.PHONE YOURS+nuit YOURS+proposition YOURS+salon
-2 YOURS+telephone a+ME a+MSEND a+OTHER a+SAID a+THING a+TOOK a+faire a+jour a+le a+mecrire
-2 a+mon a+pic a+ri a+vous accepte acces adresse adresse+de aime aime+> alors+? annonce
-2 annulez+ma apres are+en.SUBJECT arracher arretez+vous au+lieu aucune+MSG aussi+les
-2 aux+en.LIST aux+en.MESSAGES aux+en.SENDING avec+la avec+les avec+un avez+une avis avis+>
-2 avoir+deja balles bande+de bebe+a been bien+WANT bien+vouloir biffer bill blanc bleu+> bonne
-2 but ca+RECEIVING cas casse cest+bien cest+la cest+normal cest+pas cest+possible cest+qui
-2 cest+trop cest+un cetait+pour cette cette+nuit chez chez+nous chose+> collegue+a comment+je
-2 comptez+ME comptez+moi continuez continuez+a corriger cote courrier court crois crois+que
-2 croyais croyais+SEE croyais+avoir daccord daccord+> dannuler davis+, de+CARELESS de+INFO
-2 de+OTHER de+PHONE de+TU de+bien de+fou de+moi de+ne de+portable de+relance de+reseau
-2 de+retirer de+semaine debordent deja+confirme dem demain+> dent depuis+> depuis+lorage
-2 derangez desinscription+> desolee dessert devant+chez devant+le dimanche dire divorce
-2 do+en.VOC dois doit domicile donne dont+je du+bien ecolo ecrivez+par en+STOP en+WORD
-2 en.ALONE+en.SENDING en.ALONE+par en.ALONE+sans en.BADMSG+en.SENDING en.BADMSG+par
-2 en.BADMSG+sans en.BEFORE+FEDUP en.BEFORE+ME en.BEFORE+SAID en.BEFORE+TU en.BEFORE+depuis
-2 en.BEFORE+derangez en.BEFORE+en.ME en.BEFORE+en.MY en.BEFORE+en.TAIL en.BEFORE+en.TAKE
-2 en.BEFORE+en.THINGS en.BEFORE+les en.BEFORE+manquent en.BEFORE+me en.BEFORE+on
-2 en.BODY+NOMORE en.BODY+on en.DAY+bebe en.DAY+mobile en.DOESNT+je en.DONT+je en.ENDED+par
-2 en.ENDED+sans en.EVENT+, en.EVENT+en.VOC en.HEY+pour en.I en.I+en.TAKE en.KEYWORD+par
-2 en.KEYWORD+sans en.KINDS+ME en.KINDS+en.ME en.KINDS+en.TAIL en.KINDS+en.VOC en.KINDS+me
-2 en.LIST+? en.LIST+YOURS en.LIST+depuis en.LIST+quand en.LIST+sont en.LOSE+the en.ME+>
-2 en.ME+FEDUP en.ME+SAID en.ME+derangez en.ME+les en.ME+manquent en.MENDED+en.TAKE
-2 en.MESSAGE+YOURS en.MESSAGE+de en.MESSAGE+ne en.MESSAGE+sont en.MESSAGES+YOURS
-2 en.MESSAGES+depuis en.MESSAGES+par en.MESSAGES+quand en.MESSAGES+sont en.MY+en.BADMSG
-2 en.MY+en.BODY en.MY+en.OTHER en.MY+en.THIRD en.MY+end en.NEG+en.THINGS en.NEG+je en.NEG+par
-2 en.NEG+sans en.NEGATIVE+en.BEFORE en.NEGATIVE+mais en.NUMBER+et en.OTHER+>
-2 en.OTHER+en.BEFORE en.PHONE+et en.PLURALS+par en.REPLY+ME en.REPLY+en.ME en.REPLY+en.TAIL
-2 en.REPLY+en.VOC en.REPLY+me en.SENDING+YOURS en.SENDING+depuis en.SENDING+quand
-2 en.SENDING+sont en.STOP+par en.STOP+sans en.SUBJECT en.SUBJECT+do en.SUBJECT+en.MY
-2 en.SUBJECT+en.STOP en.SUBJECT+en.TAKE en.SUBJECT+stopped en.TAIL+> en.TAIL+FEDUP
-2 en.TAIL+SAID en.TAIL+derangez en.TAIL+les en.TAIL+manquent en.TAKE en.TEXT+? en.TEXT+YOURS
-2 en.TEXT+de en.TEXT+ne en.TEXT+sont en.THESE+en.FROM en.TIME+en.SUBJECT en.VOC+FEDUP
-2 en.VOC+SAID en.VOC+derangez en.VOC+les en.VOC+manquent en.VOC+pour encore end enleve enlever
-2 enlevez+moi entendu enterrement envoyez est+AGAIN est+deja et+jai et+surtout etes+ouverts
-2 etre euh facture faire faire+alors faites+les faudrait femme fin+, fin+de fin+des
-2 finalement+remettez fixe fixe+, fleurs fois+, garde grace here him i+en.TAKE if ils
-2 inscrivez inscrivez+ME inscrivez+moi insupportable insupportable+, jadore+> jai+DESIST
-2 jai+STOP jai+arrete jai+ete jai+quitte jarrete jarrive javais javais+REMOVE je+GIVEUP
-2 je+REPLY je+crois je+croyais je+donne je+lache je+nai je+regarde je+reste je+reviens
-2 je+trouve je+veux je+viens jen+peux joindre joint jour jours+> jours+et kevin la+LIST
-2 la+NUMBER la+bonne la+en.EVENT la+liste la+pharmacie la+procedure lache+la laisse laissez+ME
-2 laissez+le laissez+moi lait lalarme lan+dernier lancienne larret last lawyer le+MENDED
-2 le+THIRD le+chat le+dessert le+lait le+parquet le+portail le+proprietaire le+texto le+train
-2 le+voisin leau lenvoi lenvoi+des les+LIST les+REMOVE les+autres les+gens lexamen linstant
-2 livrez livrez+a lol lorage lorage+> m m+. ma+MENDED ma+PHONE ma+WORD ma+carte ma+collegue
-2 ma+fait ma+femme ma+ligne mail mails mais+jai mange manquent marche+NOMORE marche+plus me
-2 me+> me+FEDUP me+SAID me+derangez me+les me+manquent meilleures meilleures+salutations meme
-2 meme+> meme+pour menvoie+des menvoyer+les merci+a mes+MSG message+, messages+,
-2 messages+depuis midi mine mis+ME mis+mon mobile+> moi+YOURS moi+aux moi+par mon+bebe
-2 mon+mobile moter my+en.THIRD na nai nai+pas ne+recois ne+sont nest nest+NOMORE no+en.BEFORE
-2 nom non+mais normal nouveau nouveau+MENDED nouveau+NUMBER nouveau+PHONE nouveau+numero
-2 nouvelle nouvelle+> now+> nuit+, numero+a numero+de of+the ok+pour on+en.MY on+ne on+the
-2 on+y operateur oui+si ouverts pain papier par+en.MESSAGE par+en.TEXT par+mois par+sms
-2 parapluie parfait parquet partir partout partout+> pas+AGAIN pas+a pas+ce pas+encore
-2 pas+interessee pas+plus pas+vous personne+> peut+on peux+ME peux+WORD peux+en.BEFORE
-2 peux+en.ME peux+en.TAIL peux+en.VOC peux+me peux+plus pharmacie pic plainte+. plaisir+>
-2 planning plus+en.DAY plus+tard plus+tot points portable+> porter+AUTHORITY porter+plainte
-2 possible+? postal poste pour+demain pour+en.DAY pour+etre pour+la pour+linstant pouvez
-2 pouvez+INF pouvez+MENDED pouvez+REMOVE pouvez+effacer pouvez+vous preference prelevement
-2 prie prie+de pro procedure proces promis proprietaire prospectus quand+la que+en.DAY que+la
-2 quelle quelquun+dautre quels qui+> qui+? qui+fait quoi+YOURS quoi+la rang rappels rappels+,
-2 rappels+> raye reactivez recevoir+ces recois+NOMORE recois+plus recus regarde reinscrivez
-2 reinscrivez+ME reinscrivez+moi reprendre retirer+> retrouve reunion ri ri+a rib rib+> rien+,
-2 rome roule sac+> sais sais+NOMORE salle salutations+> sans+STOP sans+WORD sans+arret saute
-2 says seance see semaine+> separe sera+plus serait+mieux si+cest sms+YOURS sms+sont soldes+>
-2 sont+NOMORE sont+les sont+pas still stop+en.SENDING stop+par stop+sans stopped stopper
-2 stopper+> suis super+, surtout tard+> tas telephone+, telephone+et temps terminez tes+textos
-2 texes text+en.VOC thats the+en.BADMSG the+en.BODY the+end them those tkt toi+, ton+MSG
-2 ton+en.KINDS ton+en.MESSAGE ton+en.TEXT tot toujours tous+YOURS tout+STOP train trouve
-2 trouve+> un+MSG un+autre un+en.THINGS un+enterrement une+autre urgence use utilise vaccin
-2 vers verte veuillez+REMOVE vient visite+, vite+> voiture+> vos+alertes vos+contacts
-2 votre+en.WHO votre+message votre+proposition voulais+NOMORE voulais+pas vouloir vous+arreter
-2 vous+devant vous+etes vous+livrez vraiment vu week work y yen yen+a you
2 " "+" * ,+ME ,+MENDED ,+WRONG ,+allez ,+cessez ,+dont ,+en.DONT ,+en.MY ,+en.VOC ,+enlevez
2 ,+inutile ,+just ,+lachez ,+non ,+ok ,+rendez ,+sortez ,+supprimez ,+toujours .+PHONE
2 .+REMOVE .+bloque .+ceci .+chaque .+combien .+derniere .+en.BEFORE .+en.KEYWORD .+fichez
2 .+il .+jaime .+javais .+mauvais .+nen .+ni .+nous .+numero .+on .+p .+pull .+que .+quel
2 .+quelle .+quon .+relisez .+resiliez .+stop .+termine .+the .+time 0+and 0+novembre 06+> 1
2 33700+> 60 ?+. ?+? ?+DESIST ?+STOP ?+WORD ?+en.ALONE ?+en.BADMSG ?+en.ENDED ?+en.KEYWORD
2 ?+en.NEG ?+en.STOP ?+pour ?+retirez ?+stop AUTHORITY+demain CLIENT+, CONSENT+est DESIST+SEND
2 DESIST+decrire DESIST+du DESIST+quoi GIVEUP+le GIVEUP+tomber INFO+amis INFO+constructeur
2 LIST+. ME ME+INF ME+MENDED ME+OTHER ME+PEACE ME+UNSUB ME+cest ME+inscription ME+jour ME+la
2 ME+ordonnance ME+rappelez ME+refus ME+trankil MENDED MENDED+? MENDED+au MENDED+des
2 MENDED+moi MENDED+mon MENDED+parce MENDED+pour MENDED+svp MREM+de MSEND+NOMORE MSEND+plus
2 MSG+. MSG+STOP MSG+a MSG+en.VOC MSG+parce MSG+sil NOMORE+2 NOMORE+CLIENT NOMORE+MSEND
2 NOMORE+avec NOMORE+dans NOMORE+deux NOMORE+donne NOMORE+etre NOMORE+la NOMORE+moi
2 NOMORE+recevoir NOMORE+signe NOMORE+un NUMBER+dun NUMBER+en.DOESNT NUMBER+en.DONT
2 NUMBER+en.FROM ONE+. ONE+STOP ONE+constructeur ONE+svp OTHER+0 OTHER+du OTHER+en.DAY PHONE
2 PHONE+, PHONE+dun PHONE+en.DOESNT PHONE+en.DONT RECEIVING+a RECEIVING+un REMOVE+. REMOVE+>
2 REMOVE+ce REMOVE+depuis REMOVE+des REMOVE+le REMOVE+sans REMOVE+un REPLY+> SEND+> SEND+?
2 SEND+DESIST SEND+NOMORE SEND+STOP SEND+WORD SEND+en.ALONE SEND+en.BADMSG SEND+en.ENDED
2 SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+stop STOP+ce STOP+ces STOP+ceux STOP+de
2 STOP+decrire STOP+quoi STOP+svp THIRD+SAID THIRD+dit THIRD+ma THIRD+pour THIRD+va TOOK+ME
2 TOOK+depuis TOOK+en.DAY TOOK+mon TOOK+sans TU+a WANT+des WANT+rien WORD+quoi WORD+svp
2 WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+MSG YOURS+PHONE YOURS+en.VOC
2 YOURS+fil YOURS+qui YOURS+trucs a+MENDED a+ca a+ce a+en.BEFORE a+partir a+plus a+rien
2 a+trouve accord+, accord+est again ai+WORD ai+assez ailleurs+, allez+, alone amis+> an and
2 and+en.FROM and+en.TAKE and+take anniversaires annule+> appartient aretez arreter+les
2 au+AUTHORITY au+cimetiere aussi+, autorisation+, autres+> aux avez+ME avez+en.DAY avez+mon
2 avis+de avril+> awa ayez baby belle+THIRD beurre beurre+> bien+, bien+sans blague bloque+.
2 bon+> bonne+journee bons bons+amis box brebis bye c+bon ca+a ca+chez ca+mtente ca+sert
2 ca+suffit camarade captures catechisme ce+numero ce+qui ceci ceci+est cents ces+INFO
2 ces+LIST ces+ONE ces+en.MESSAGE ces+en.TEXT ces+envois ces+sms ces+trucs cest+AUTHORITY
2 cest+ME cest+fait cest+vous ceux+la chance changements changements+dhoraire chaque+en.LIST
2 chaque+en.MESSAGE chaque+en.MESSAGES chaque+en.SENDING chaque+en.TEXT chaque+sms chez+ME
2 chez+moi cimetiere cloture cnil cnil+> colle comme+indesirable comment+fait concours conseil
2 conso conso+> constructeur contacte contacter contacter+> controle controle+technique
2 coordonnees coupe+les crtc dalertes dans+ME dans+en.DAY dans+mon dans+votre davant
2 de+AUTHORITY de+bon de+ca de+catechisme de+ce de+chance de+destinataire de+fermeture
2 de+livraison de+menvoyer de+rappels de+reduction deau deau+, demandee+le depuis+avril
2 depuis+septembre derniere+, derniere+sommation des des+NUMBER des+parents desabonner+>
2 desinscrivez desinscrivez+ME desinscrivez+moi desormais+> destinataire destinataire+, detre
2 dette dhoraire dire+, dont dossier du+ONE du+en.EVENT du+service elections en en.ALONE+du
2 en.ALONE+quoi en.ALONE+svp en.BADMSG+du en.BADMSG+quoi en.BEFORE+? en.BEFORE+DESIST
2 en.BEFORE+MENDED en.BEFORE+REMOVE en.BEFORE+SEND en.BEFORE+STOP en.BEFORE+UNSUB
2 en.BEFORE+en.AGAIN en.BEFORE+en.FEEL en.BEFORE+en.LIST en.BEFORE+en.MENDED
2 en.BEFORE+en.SENDING en.BEFORE+en.WANT en.BEFORE+out en.BEFORE+parce en.BEFORE+pour
2 en.BEFORE+quand en.BEFORE+rappelez en.BEFORE+thanks en.BODY+en.BEFORE en.DAY+MENDED
2 en.DAY+and en.DAY+inscription en.DAY+jour en.DAY+novembre en.DAY+ordonnance en.DAY+refus
2 en.DITCH+ME en.DITCH+en.DAY en.DITCH+mon en.DOESNT+en.BEFORE en.ENDED+du en.ENDED+quoi
2 en.FROM+en.VOC en.GAVE en.HEY+, en.KEYWORD+du en.KEYWORD+quoi en.KINDS en.KINDS+. en.LIST+du
2 en.LIST+parce en.LIST+pour en.LIST+svp en.LOSE+en.DAY en.LOSE+mon en.ME+SEND en.ME+UNSUB
2 en.ME+rappelez en.MENDED en.MESSAGE+. en.MESSAGE+> en.MESSAGE+STOP en.MESSAGE+du
2 en.MESSAGES+du en.MESSAGES+parce en.MESSAGES+pour en.MESSAGES+svp en.MY+MSG en.MY+baby
2 en.MY+en.CALL en.MY+en.FROM en.MY+en.NUMBER en.MY+next en.MY+number en.MY+oppose en.MY+phone
2 en.MY+texts en.NEG+du en.NEG+en.MY en.NEG+quoi en.NEG+the en.NEGATIVE+. en.NEGATIVE+NOMORE
2 en.NEGATIVE+pour en.NOT en.OTHER+en.SUBJECT en.PULL en.PULL+en.MY en.REMOVE+ME
2 en.REMOVE+en.MY en.REMOVE+my en.REPLY+, en.SENDING+du en.SENDING+en.VOC en.SENDING+parce
2 en.SENDING+pour en.SENDING+svp en.STOP+du en.STOP+quoi en.STOP+svp en.SUBJECT+>
2 en.SUBJECT+en.REPLY en.TAIL+SEND en.TAIL+UNSUB en.TAIL+rappelez en.TAKE+ME en.TAKE+en.BEFORE
2 en.TAKE+en.VOC en.TEXT+STOP en.TEXT+du en.THESE+, en.THIRD+, en.VOC+REMOVE en.VOC+UNSUB
2 en.VOC+en.SENDING en.VOC+go en.VOC+rappelez en.VOC+to en.YOU+> entre envie envoi
2 envoye+DESIST envoye+STOP envoye+WORD envoye+en.ALONE envoye+en.BADMSG envoye+en.ENDED
2 envoye+en.KEYWORD envoye+en.NEG envoye+en.STOP envoye+stop erreur+de est+NOMORE est+ferme
2 est+pas est+pleine et+REMOVE et+THIRD et+a et+en.DAY et+mon etape etes+dans etre+sur
2 evidemment+, ex+. facture+0 facture+en.DAY faire+la fait+on falloir faut+THIRD faut+il
2 faut+plus fermez+le fichez fille fin+> finie+, fois+. forcez foutez fuit g gere go go+> gone
2 grand grand+mere grappe grappe+avec gsm harcelement have he hein her how il+ma il+ne il+va
2 im indesirable inscription inutile invitations it+> jai+deja jaime jamais+CLIENT
2 jamais+donne jamais+signe je+en.BEFORE je+men je+nenseigne je+note je+paie je+transfere jeux
2 jour+. journee journee+> jsuis+pas juridique just key la+MSG la+cnil la+grappe la+les
2 la+moto la+prochaine la+reception la+succession la+veille lachez+le le+AUTHORITY le+TU
2 le+bip le+dis le+en.LIST le+en.MESSAGES le+en.THESE le+en.WHO le+faire le+menage le+menu
2 le+reste le+sac les+OTHER les+avis les+changements les+colis les+promos letait lettres
2 lettres+> liste+. livraison+, ma+LIST ma+MSG ma+fille ma+grand ma+messagerie ma+presence
2 madame magasin maintenant+, mais+en.NEGATIVE mais+non mal+de malgre malgre+ME malgre+en.DAY
2 malgre+mon mari+SAID mari+dit mauvais+MENDED mauvais+NUMBER mauvais+PHONE mauvais+numero
2 me+SEND me+UNSUB me+rappelez menlever menu menvoyer merci+den mere mes+coordonnees
2 messages+parce mettez mettez+ME moi+PEACE moi+cest moi+de moi+la moi+trankil mon+inscription
2 mon+jour mon+ordonnance mon+refus morceau moto mtente mtente+NOMORE mtente+pus mutuel my
2 my+en.PHONE my+oppose nai+aucune nai+rien narrete narrete+NOMORE narrete+pas nen nenseigne
2 nenseigne+NOMORE next next+en.REPLY ni+apres no non+. non+NOMORE non+pour note+> notifs+>
2 nous+INF nous+REMOVE nous+REPLY nouveau+> nouveau+MSG nouveau+ONE nouveau+en.BEFORE
2 nouveau+en.KINDS nouveau+en.MESSAGE nouveau+en.TEXT nouveau+message novembre nulle of off
2 ok+, on+WANT on+pour on+veut only oppose opposition+a ordonnance oubliez oubliez+ME
2 oui+evidemment p paix paix+> paques+> par+ME par+la parents+> parler particulier
2 particulier+, pas+, pas+> pas+avec passee passee+, passer passerai peur peut+REMOVE pleine+,
2 plus+MSEND plus+NOMORE plus+a plus+dans plus+moi plus+un plz porte+AUTHORITY porte+plainte
2 poubelle+, pour pour+AGAIN pour+INF pour+STOP pour+WORD pour+resilier pour+se pour+toujours
2 pour+une pouvez+les prefere+NOMORE prefere+pas presence presente prete prete+>
2 prochaine+etape protection pull pull+en.MY pus+de que+ME qui+TU quitte quitte+YOURS
2 quitte+votre quittes rancune rappel+constructeur rappelez+NOMORE rappelez+plus reception
2 recevoir recois+un reduction relisez relisez+ma rends rendu rendu+, reply reponse+de
2 resilier resiliez retards+de retire+ME retire+en.DAY retire+mon retirez+ME retirez+moi
2 rien+du rire s s+. sans+ME sans+MSG sans+moi sans+rancune sans+textos se+desabonner
2 se+desinscrire semaine+derniere septembre septembre+, serait+gentil sert sert+a seul+. si+je
2 si+vous silence six+mois sms sms+> sms+du sollicitation sommation sport stay stop stop+du
2 stop+quoi succession succession+est suffit+, suis+jamais suite+> supprimez+> sur+LIST
2 sur+liste surtout+pas technique tenu termine+les texter+> texto+. texto+> texto+merci
2 textos+la textos+par thanks thanks+> the+MSG the+en.MENDED the+texts this+en.FROM
2 this+en.PHONE throw time time+for to+be to+en.VOC to+go tomber toujours+, toujours+> tout+TU
2 tout+de toute+sollicitation toutes+les trankil trankil+> transfere trente trente+cents
2 tres+bien tribunal tribunal+> trucs u un+MENDED un+NUMBER un+PHONE un+numero une+dette
2 une+nounou uniquement va+, va+> vais+porter veille vendu+, vendue vendue+, veux+plus
2 veux+rien vibre vibre+, vie+> voir vos+envois votre+LIST votre+MENDED votre+PHONE
2 votre+en.VOC votre+numero vous+AGAIN vous+MREM vous+MSEND vous+continuez vous+demande
2 vous+faire vous+forcez vous+les vous+previens vous+savez webinaires webinaires+, whatever
2 world you+> your
3 ,+WORD ,+ce ,+coupez ,+donc ,+fermez ,+ni ,+ny ,+plus ,+pourriez .+NOMORE .+cessez .+cette
3 .+desinscription .+dont .+en.DOESNT .+en.DONT .+en.ENDED .+en.MY .+en.PULL .+en.THIRD
3 .+en.THREAT .+foutez .+gardez .+he .+je .+mettez .+plutot .+restons .+rien .+y .+your 0+mois
3 33700 ?+MENDED ?+REMOVE AGAIN+> AGAIN+un AGAIN+vous DESIST+YOURS DESIST+de GET GET+ca INF
3 INF+de INFO+> INFO+de LIST+rouge ME+NUMBER ME+REMOVE ME+REPLY ME+out ME+pour ME+texter
3 MENDED+. MENDED+ME MENDED+ca MENDED+cest MENDED+en.VOC MENDED+sans MREM+> MSG+dentretien
3 MSG+en.HEY MSG+merci NOMORE NOMORE+GET NOMORE+MENDED NOMORE+STOP NOMORE+envie NOMORE+fini
3 NOMORE+le NOMORE+mme NOMORE+necessaire NOMORE+part NOMORE+question NUMBER+. NUMBER+je ONE+du
3 ONE+merci OTHER+de OTHER+est RECEIVING+, RECEIVING+AGAIN RECEIVING+encore SEE+, SEND+des
3 STOP+SEND STOP+YOURS THING+0 THING+ca THING+en.DAY THING+est THIRD+mavait THIRD+ny TU+>
3 UNSUB+ME UNSUB+moi WANT+STOP WANT+a WANT+pas WORD+cest WORD+moi WRONG YOURS+" YOURS+MENDED
3 YOURS+pubs a+0 a+pas absences accord ailleurs alertes+de allez allez+vous amis annule ans+,
3 any any+longer arretez+> au+33700 aussi+> autorisation aux+gens avec+le barriere bien bip
3 boutique c ca+vous camp celui celui+de ces+MSG cessez+> cest+ou chantal chaque+MSG
3 chaque+ONE coche coche+NOMORE commande complet complet+> compris+> continuer+a coupure
3 coupure+deau davoir de+chez de+continuer de+coupure de+en.TEXT de+mecrire de+men de+nous
3 de+sms de+suite de+texto de+vos den den+prendre dentretien desormais detre+TU detre+contacte
3 diplome donnerai donnerai+NOMORE donnerai+pas du+groupe du+matin dun en+avril en.AGAIN
3 en.ALONE en.BEFORE+en.BEFORE en.BEFORE+en.HEY en.BEFORE+en.MESSAGES en.BEFORE+en.VOC
3 en.BEFORE+ok en.BEFORE+svp en.BEFORE+to en.BODY en.BODY+en.VOC en.DAY+NUMBER en.DAY+OTHER
3 en.DAY+en.EVENT en.DAY+mois en.EVENT+> en.HEY+> en.LIST+. en.LIST+> en.LIST+en.HEY
3 en.LIST+en.VOC en.LOSE en.ME+out en.MESSAGES en.MESSAGES+, en.MESSAGES+. en.MESSAGES+en.HEY
3 en.MESSAGES+en.VOC en.MY+NUMBER en.MY+en.PHONE en.NEGATIVE+merci en.NUMBER+. en.REGULATOR
3 en.REMOVE+> en.REPLY+> en.SENDING+> en.SENDING+en.HEY en.STOP+DESIST en.STOP+STOP
3 en.TAIL+out en.TEXT+, en.TEXT+. en.THESE en.VOC+SEND en.VOC+en.FROM en.VOC+out encore+>
3 encore+un encore+vous entre+ME entre+nous est+0 est+en.DAY est+prete et+elle faire+SEE
3 faire+voir fait+> faites+le fini+de from+the gardez gens+> gentil gentil+> il+ny inscrit
3 inscrite inutile+de jai+vendu jamais je+RECEIVING je+en.MY je+my je+naccepte je+ne je+passe
3 je+quitte la+AUTHORITY la+publicite la+vie lachez+ME lachez+moi laissez+tomber lan+RECEIVING
3 lan+passe le+camp le+dernier le+en.EVENT le+en.TEXT le+mien le+robot les+INFO les+absences
3 les+pieds les+resultats les+retards les+ventes liste+> liste+rouge listings ma+place mais
3 mais+NOMORE mais+REMOVE mais+pas mavait mdr+en.NEGATIVE mdr+non me+en.FROM me+out
3 men+RECEIVING men+passe merci mest mettez+moi mien moi+. moi+pour mon+NUMBER mon+OTHER
3 monsieur moublier moublier+> msg msg+> my+NUMBER naccepte naccepte+NOMORE ne+la ne+plus
3 non+merci note notifs nous+> nulle+part numero numero+, ny+a ny+revenez on+coupe on+tire
3 on+vous one ou+> ouvertes paques parler+> part pas+STOP pas+fini pas+le pas+mme pas+question
3 passe+> perrin perrin+> pieds pitie pitie+> pleine plu plus+la plus+necessaire porte portes
3 portes+ouvertes poubelle pour+REMOVE pour+tout pourriez pourriez+vous pourtant pouvez+le
3 pouviez prendre prendre+note prospection publicite publicite+> puis purge pus que+ce
3 que+pour question quon rappels+dentretien reattribue reattribue+. recevoir+ca recois
3 recois+AGAIN recois+encore refus resultats retards retirez revenez revenez+NOMORE rien+de
3 right rire+, robinet robot sale se+INF se+MENDED service sil+vous soit suis+NOMORE suis+pas
3 svp+. telephone+. telephone+> texter texto the+en.MESSAGES the+en.SENDING this
3 this+en.BEFORE tiens tire+un touche tour toute+MSG trait trait+sur truc truc+> un+" un+et
3 un+trait vendu+la ventes vide+. vie voila volontiers vos+" vos+pubs vous+SAID vous+avez
3 vous+plait vous+pouviez zero
4 , ,+DESIST ,+NOMORE ,+en.DOESNT ,+moi ,+virez ,+y .+STOP .+WRONG .+fausse .+im .+lachez
4 .+merde .+sans CLIENT+pour GIVEUP+ME GIVEUP+moi ME+SEND ME+accord ME+en.EVENT ME+en.FROM
4 ME+natel ME+tour MENDED+merci MSEND+, MSEND+des MSG+svp NOMORE+rien RECEIVING+ME
4 RECEIVING+en.DAY RECEIVING+mon REMOVE+tout STOP+du UNSUB+> WANT+couper WORD+. WORD+les
4 WRONG+couche YOURS+envois YOURS+numero YOURS+truc arretez assez avec+tes avez+NOMORE
4 avez+pas ca+se ceux chaque comme couche couper cut dans+le de+en.MESSAGE de+fois desabonner
4 desactive dormir du+MSG en.AUTHORITY en.BEFORE+MSG en.BEFORE+en.FROM en.DAY+accord
4 en.DAY+natel en.DAY+tour en.DOESNT en.DONT en.END en.END+en.MY en.LIST en.LOSE+> en.LOSE+ME
4 en.ME+en.FROM en.MESSAGE+, en.MY+en.BEFORE en.MY+en.MENDED en.MY+en.SENDING en.NEG
4 en.NUMBER+> en.SENDING en.SENDING+, en.SENDING+. en.STOP en.TAIL+en.FROM en.TEXT+>
4 en.VOC+en.BEFORE et+puis facon+> fausse fausse+couche from from+en.MY garder+> groupe
4 jai+pas je+bloque je+refuse je+tiens juste+les le+en.BODY le+en.SENDING le+lien le+panneau
4 les+garder les+rdv longer ma+CLIENT ma+inscrit matin men menage menage+dans menvoyer+des
4 merde mme mon+accord mon+en.EVENT mon+natel mon+tour monsieur+, mouton natel ne+suis
4 necessaire negatif numerique o off+> panneau passe+, passe+ME passe+en.DAY passe+mon
4 peine+de plus+> plus+SEND plus+rien prefere+STOP prefere+couper que+YOURS quoi+AGAIN
4 quoi+encore restons restons+en reve se se+REMOVE semaine seulement seulement+. sortez+moi
4 suffit texts the+en.LIST thing tiens+a tient tout+YOURS tout+ce trois+fois une+OTHER
4 une+THING vendu vide vos+textos votre+INFO votre+truc vous+, vous+bloque y+compris
5 ,+WANT ,+en.NEG ,+jaimerais .+GIVEUP .+cetait .+coupez .+cut .+debranchez .+en.ALONE .+tres
5 CONSENT+, INFO ME+CONSENT MENDED+> MSG+pour NOMORE+SEND NOMORE+en NUMBER PHONE+. REMOVE
5 SEND+plus STOP+. WORD WORD+comme YOURS+INFO YOURS+LIST aussi autant+NOMORE avec+vos avril be
5 bien+> bien+sur bloque+> ca+va cest+en.NEGATIVE cest+non cetait+une cut+en.MY cut+the
5 de+MSEND de+ONE de+SEND debranchez dormir+> en+la en.DAY+CONSENT en.END+the en.FROM+>
5 en.MY+en.LIST en.MY+en.MESSAGES en.PLURALS en.VOC+> envois et+le facon faites fin+. garder
5 ici+> jaimerais je+prefere je+recois la+peine le+en.VOC meme+NOMORE meme+pas mois+.
5 mon+CONSENT n noel non+> ny ok ok+> oui+bien oui+pour pas+en peine plait+> prefere pubs rdv
5 rien+GET rien+MENDED rien+recevoir rouge sans+facon se+UNSUB se+WORD sms+, sortir sortir+de
5 textos+> these to va
6 ,+les ,+vos .+WORD .+cassez .+en.END .+en.NEG .+en.STOP .+encore .+faites .+meme .+vous
6 0+ans AUTHORITY+> CONSENT DESIST LIST LIST+> ME+patience MREM MSEND NOMORE+daccord REMOVE+ME
6 STOP WANT+NOMORE a+ma ans bon cassez cassez+vous cessez coupez+les de+la en+0 en+en.DAY
6 en.DAY+ans en.NEGATIVE+> en.REMOVE en.REPLY est+au gagne la+semaine lachez maintenant
6 mais+les merci+> moi moi+> moi+patience moins morte oui pas+daccord patience rien termine
6 textos veux+NOMORE virez
7 ,+STOP ,+definitivement .+UNSUB .+du .+nan .+pour ME+> MSG+> NOMORE+> PEACE SEND+, STOP+les
7 a+NOMORE autant avez+gagne balai balai+> de de+MSG dit du+balai est+morte ici jai+SAID
7 la+personne le+> les+THING lien moins+. nan ni personne+est que+des qui+est ras rouge+> tres
7 vos+MSG vous+. 🚫+*
8 ,+YOURS ,+mais .+ras .+🚫 DESIST+> MSG REMOVE+de REMOVE+moi STOP+> avec+YOURS bloque
8 definitivement+> en.FROM en.NEGATIVE+, et jai+dit moustiques nous pire 🚫
9 .+les .+pa NUMBER+> PEACE+> WORD+> compris coupez definitivement la+> merci+de non+, pa
9 passe
10 ,+et AUTHORITY UNSUB oui+,
11 ,+REMOVE en.NEGATIVE non
12 vos
14 .
"""
