"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-16 ne
-14 > a
-12 au
-11 ou
-10 finalement pas
-9 ,+SEND .+cest .+en.NEGATIVE OTHER RECEIVING RECEIVING+NOMORE avant dans tu
-8 ,+vous .+non .+ok ?+je annulez cest+quoi dans+la je mes par peux quand recu tout
-7 ,+cest ,+on .+a .+dou REMOVE+la THING+> deux devant que+vous sur votre+ONE
-6 ,+je .+annulez .+mes .+un ? RECEIVING+plus REPLY TOOK arret avec cest confirme en.BEFORE+,
-6 encore+, etait jai loffre ma merci+pour plus+de plutot que qui remettez sans svp+> that ton
-6 vous+vous
-5 % ,+que .+. .+> .+en.DAY .+en.HEY .+finalement .+le .+oui .+plus .+tu .+une CLIENT+par
-5 GIVEUP+un NOMORE+maintenant OTHER+, THIRD TU+ME YOURS+ONE appelez autre bas ca+ne ce demain
-5 en+bas en.DAY+> en.THINGS est fait impossible interessee interessee+par jaccepte
-5 jai+RECEIVING je+peux je+suis jours les+rappels mavez ne+RECEIVING ont pas+maintenant
-5 pour+le retirer sont sortez+en.DAY sortez+mon sur+les svp te trop un votre+MSG votre+en.TEXT
-5 vous vous+mavez vous+sortez
-4 "+en ,+appelez ,+continuez ,+tout .+arretez .+des .+impossible .+marre .+no .+toujours 0+>
-4 ERROR MENDED+a MENDED+de NUMBER+est PHONE+est REMOVE+YOURS SAID+DESIST SAID+STOP SAID+les
-4 SEND+les TU+en.BEFORE WANT+> YOURS+en.TEXT a+> au+laser aux+MSG avoir beaucoup ca+ira change
-4 changez changez+NOMORE changez+rien chose collegue comme+ca comment daccord de+ces
-4 debarrassez debarrassez+ME dou dou+vous doucement ecrit ecrivez en.ASKED en.BEFORE
-4 en.BEFORE+en.SUBJECT en.DAY en.DITCH en.PHONE en.REPLIED enfants etes etes+sur faire+> fin
-4 hier ira jadore je+SAID je+lis je+voudrais la+STOP la+derniere la+fin laissez laser laser+,
-4 le+THING ma+OTHER ma+THING marche marre marre+de messages mieux minteresse mis ne+changez
-4 ne+minteresse no or ou+NOMORE ou+pas par+YOURS partout pas+GET pas+recevoir peux+NOMORE
-4 plutot+> points portable prenez proposition quand+meme que+faire quelque quelque+chose
-4 refuse+de rue sarrete sest sinon super sur+la texto+, to+en.BEFORE toi toujours tous
-4 tout+est vas venir veut vire vite votre+en.KINDS voudrais vous+ne
-3 ,+AGAIN ,+REPLY ,+annulez ,+ecrivez ,+en.BEFORE ,+en.DAY ,+en.SUBJECT ,+en.YOU ,+la ,+ma
-3 ,+un ,+you .+% .+0 .+MSG .+NUMBER .+SEND .+amen .+ca .+comment .+doucement .+enlevez .+est
-3 .+infos .+jai .+laissez .+mon .+peut 18h ?+faudrait AGAIN+CLIENT AGAIN+a DESIST+, DESIST+le
-3 DESIST+par INFO+sur ME+, ME+au ME+derangez ME+operateur MENDED+YOURS MENDED+dans MENDED+est
-3 MENDED+la MENDED+les MENDED+ma MENDED+que MSG+ONE MSG+YOURS MSG+depuis MSG+vocal
-3 NOMORE+RECEIVING NOMORE+attribue NOMORE+aucune NOMORE+les NOMORE+madame NOMORE+partir
-3 NUMBER+et NUMBER+que NUMBER+svp ONE+YOURS ONE+vocal OTHER+STOP OTHER+sarrete PHONE+et
-3 RECEIVING+YOURS RECEIVING+les REMOVE+dans REMOVE+ma REMOVE+tous SEND+a SEND+moi STOP+,
-3 STOP+le STOP+maladie STOP+mon THING THIRD+faut TOOK+ma TU+moi UNSUB+de WANT+REMOVE
-3 WANT+continuer WORD+, WORD+de WORD+ma WORD+maladie WORD+mon WORD+tout YOURS+> YOURS+en.KINDS
-3 YOURS+en.PHONE a+mon a+vous aime+> alerte amen amende and+en.SUBJECT annulez+ma annulez+tout
-3 apres are arret+maladie arrete+le arrive attribue avec+ME avec+plaisir bande beau
-3 beaucoup+de bebe blanc bleu by ca+ME ca+coute ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC
-3 ca+fait ca+me cabinet can cest+tout cette changer cheque clowns combien compte+> coriandre
-3 corrigez crois dabord dans+vos davis de+NUMBER de+en.DAY de+messages de+mon de+ne de+pain
-3 de+personne de+portable deja derangez derangez+NOMORE desinscription+> deux+fois devant+chez
-3 do+en.SUBJECT dois doucement+sur effacer en.BEFORE+derangez en.BEFORE+en.I en.BEFORE+i
-3 en.BEFORE+la en.BEFORE+vocal en.DAY+operateur en.DITCH+ma en.GAVE en.HEY+pour en.KINDS+vocal
-3 en.LIST+de en.LIST+la en.LIST+quand en.LOSE+ma en.ME+> en.ME+derangez en.MESSAGE+de
-3 en.MESSAGE+vocal en.MESSAGES+de en.MESSAGES+la en.MESSAGES+quand en.MY+en.THIRD
-3 en.NEGATIVE+cest en.NUMBER+est en.PHONE+est en.SENDING+la en.SENDING+quand en.TAIL+>
-3 en.TAIL+derangez en.TEXT+de en.TEXT+vocal en.THINGS+> en.TIME+en.MY en.VOC+derangez
-3 en.VOC+pour enfants+ne est+YOURS est+ce etes+les etes+vous facture fait+YOURS fait+beaucoup
-3 fait+ce faudrait fin+de finalement+, finalement+je half heures il+a il+faut infos jaccepte+>
-3 jadore+YOURS jadore+vos jai+fait jai+recu jai+rien je+WANT je+confirme je+crois je+les
-3 je+nai je+pourrai je+reponds je+veux je+vous jeudi joint la+WORD la+je la+nounou laissez+un
-3 lalarme le+portail leau les+jours m m+. ma+MENDED ma+REMOVE ma+collegue ma+commande maladie
-3 mari+. mdr+> me+> me+derangez mes+enfants message message+> message+vocal messages+>
-3 messages+la midi minteresse+NOMORE moi+, moi+au mon mon+operateur mont my+en.BEFORE
-3 na+NOMORE nai nai+plus narretez narretez+NOMORE narretez+pas ne+pas ne+recois non+cest
-3 nouveau+YOURS nouveau+vos nuit ok+pour oublie par+ERROR par+MSG par+ONE par+en.LIST
-3 par+en.MESSAGES par+en.SENDING par+erreur par+votre parfait pas+MENDED pas+NOMORE pas+madame
-3 pas+par personne+, plus+aucune plus+que portail poste pour+YOURS pourrai promis pub+>
-3 rappels reactivez recois+NOMORE recois+plus remettez+ME remettez+moi reponds repondu
-3 repondu+DESIST repondu+STOP repondu+WORD repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED
-3 repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP repondu+stop reste retire+ma reviens
-3 rue+de salutations samedi sarrete+> say seuls si sms+de sont+les still sur+ce surtaxes
-3 surtout tard telephone+est terminez there tous+> trompe trompe+de trouve un+STOP un+WORD
-3 un+peu une+amende vacances vas+y vers veux+continuer viens visite vocal voisin
-3 votre+en.MESSAGE votre+en.SENDING vous+MENDED vous+SEND vu
-2 "+mais %+% *+je ,+NUMBER ,+THIRD ,+a ,+arretez ,+au ,+aucune ,+ca ,+can ,+cetait ,+comment
-2 ,+en.DITCH ,+en.I ,+il ,+its ,+jadore ,+jai ,+javais ,+just ,+mettez ,+mon ,+par ,+pas
-2 ,+prenez ,+reactivez ,+remboursez ,+remettez ,+sinon .+" .+CONSENT .+RECEIVING .+aidez .+ce
-2 .+comptez .+consentement .+daccord .+en.ASKED .+en.MESSAGE .+en.TEXT .+euh .+how .+inscrivez
-2 .+jen .+mauvaise .+meilleures .+my .+pouvez .+quelquun .+remettez .+rendez .+super .+tkt
-2 .+vas .+yes 16h30 AGAIN AGAIN+YOURS AGAIN+comme AGAIN+les CARELESS CLIENT+> DESIST+au
-2 DESIST+ou DESIST+sans DESIST+vous GET+a GET+ces GIVEUP+de GIVEUP+la INFO+, INFO+svp LIST+de
-2 LIST+des ME+CLIENT ME+FEDUP ME+SAID ME+THIRD ME+TU ME+ancienne ME+assureur ME+aux ME+cell
-2 ME+en.WHO ME+manquent ME+mobile ME+par ME+plutot MENDED+ces MENDED+et MENDED+par MENDED+pas
-2 MSG+, MSG+ME MSG+MSG MSG+en.BEFORE MSG+en.LIST MSG+en.ME MSG+en.MESSAGE MSG+en.MESSAGES
-2 MSG+en.SENDING MSG+en.TAIL MSG+en.TEXT MSG+me MSG+ne MSG+sms MSG+sont NOMORE+AGAIN
-2 NOMORE+bien NOMORE+ce NOMORE+encore NOMORE+interessee NOMORE+plus NOMORE+pour NOMORE+recu
-2 NOMORE+sur NOMORE+tard NOMORE+tot NOMORE+votre NUMBER+de NUMBER+en.REPLY NUMBER+pro ONE+?
-2 ONE+a ONE+de ONE+ne ONE+sont OTHER+> PHONE+pro RECEIVING+. RECEIVING+pas REMOVE+,
-2 REMOVE+NOMORE REMOVE+en.DAY REMOVE+pas REMOVE+ton REPLY+ME REPLY+NOMORE REPLY+YOURS
-2 REPLY+moi REPLY+pas SAID+" SAID+WORD SAID+darreter SAID+en.ALONE SAID+en.BADMSG
-2 SAID+en.ENDED SAID+en.KEYWORD SAID+en.NEG SAID+en.STOP SAID+quoi SAID+stop SEE+deja SEND+ME
-2 SEND+par SEND+pas STOP+ME STOP+NOMORE STOP+au STOP+devant STOP+en.DAY STOP+la STOP+lalarme
-2 STOP+ou STOP+par STOP+sans STOP+vous THING+, THING+STOP THIRD+, THIRD+> THIRD+a TOOK+YOURS
-2 TOOK+de TOOK+le TU+des WANT+, WANT+MENDED WANT+porter WORD+au WORD+en.DAY WORD+lalarme
-2 WORD+le WORD+ou WORD+par WORD+sans WORD+vous YOURS+THING YOURS+YOURS YOURS+accueil
-2 YOURS+avis YOURS+contacts YOURS+en.MESSAGE YOURS+en.NUMBER YOURS+genre YOURS+legal
-2 YOURS+menus YOURS+message YOURS+nuit YOURS+offres YOURS+portable YOURS+proposition
-2 YOURS+salon YOURS+soir YOURS+telephone YOURS+texto a+ME a+MSEND a+SAID a+TOOK a+en.LIST
-2 a+faire a+le a+mecrire a+pic a+ri about accepte acces accueil accueil+, adresse adresse+de
-2 affiche aidez aidez+ME aidez+moi aime allergie allergie+> alors+? alors+YOURS ancienne
-2 and+en.THIRD annonce annuler appelle arrete arretez+vous arrive+NOMORE as assureur at+en.MY
-2 au+cheque au+contraire au+lieu aussi+les autorise autorise+> aux+en.LIST aux+en.MESSAGES
-2 aux+en.SENDING avais avant+de avant+le avec+en.DAY avec+la avec+les avec+un avez+une avis
-2 avis+> avoir+deja balles bande+de batterie be+en.MENDED be+en.SENDING bien+RECEIVING
-2 bien+YOURS bien+la biffer bleu+> blocked blocked+en.SUBJECT blocked+en.VOC blocked+en.YOU
-2 blocked+you bonjour bonne ca+RECEIVING ca+marche can+en.SUBJECT cas casse ce+en.PHONE
-2 ce+genre ce+legal ce+portable ce+soir ces+textos cest+NOMORE cest+bien cest+la cest+normal
-2 cest+pas cest+possible cest+trop cest+un cette+nuit chat cheque+, chez chez+nous christ code
-2 collegue+a comment+ca comment+je comment+on comprends comprends+NOMORE comprends+pas compta
-2 compta+, comptez+ME comptez+moi conduite confirme+, confirme+la contacts contacts+,
-2 continuez+a continuez+comme continuez+les contraire contraire+> cote coute+quelque crois+que
-2 croyais croyais+SEE croyais+avoir daccord+> dannuler darreter+, dautre davis+, de+CARELESS
-2 de+MENDED de+OTHER de+PHONE de+TU de+conduite de+fou de+mettre de+moi de+relance de+reseau
-2 de+retirer de+semaine de+tout dead debarrasse debordent decrire+a deja+confirme dem demain+>
-2 dent depuis+> depuis+la depuis+lorage dernier+ONE desolee dessert deteste detre+dans deux+,
-2 devant+le devis dimanche dire discret divorce do+en.VOC do+en.YOU do+you doit donne
-2 dont+en.BEFORE dont+je down ecrivez+par embeter en+STOP en+WORD en.ALONE+> en.ALONE+ou
-2 en.ALONE+par en.ALONE+sans en.BADMSG+ou en.BADMSG+par en.BADMSG+sans en.BEFORE+>
-2 en.BEFORE+FEDUP en.BEFORE+SAID en.BEFORE+a en.BEFORE+depuis en.BEFORE+en.ALONE
-2 en.BEFORE+en.BADMSG en.BEFORE+en.END en.BEFORE+en.ENDED en.BEFORE+en.KEYWORD
-2 en.BEFORE+en.NOT en.BEFORE+en.REPLY en.BEFORE+les en.BEFORE+manquent en.BEFORE+or
-2 en.BEFORE+somehow en.BEFORE+stop en.BLOCK en.BLOCK+en.SUBJECT en.BLOCK+en.VOC
-2 en.BLOCK+en.YOU en.BLOCK+you en.BODY+NOMORE en.CALL+> en.DAY+CLIENT en.DAY+THIRD
-2 en.DAY+ancienne en.DAY+assureur en.DAY+cell en.DAY+mobile en.DITCH+en.SUBJECT en.DOESNT+je
-2 en.DONT+je en.ENDED+ou en.ENDED+par en.ENDED+sans en.EVENT+, en.I+en.NEG en.I+en.WISH
-2 en.KEYWORD+ou en.KEYWORD+par en.KEYWORD+sans en.KINDS+, en.LIST+? en.LIST+YOURS en.LIST+par
-2 en.LIST+sont en.ME en.ME+FEDUP en.ME+SAID en.ME+les en.ME+manquent en.MENDED+,
-2 en.MENDED+en.GET en.MENDED+en.MY en.MENDED+the en.MESSAGE+YOURS en.MESSAGE+ne
-2 en.MESSAGE+sont en.MESSAGES+YOURS en.MESSAGES+sont en.MY+en.CALL en.MY+en.NEG en.MY+en.OTHER
-2 en.MY+phone en.MY+wife en.NEG+at en.NEG+en.REPLY en.NEG+en.TIME en.NEG+je en.NEG+ou
-2 en.NEG+par en.NEG+sans en.NEGATIVE+YOURS en.NEGATIVE+en.REPLY en.NEGATIVE+mais en.NUMBER+et
-2 en.OTHER+> en.PHONE+et en.PLURALS+par en.REPLIED+en.BEFORE en.REPLY+en.VOC en.SENDING+YOURS
-2 en.SENDING+de en.SENDING+sont en.STOP+ou en.STOP+par en.STOP+sans en.SUBJECT+en.NEG
-2 en.SUBJECT+en.WISH en.TAIL en.TAIL+FEDUP en.TAIL+SAID en.TAIL+les en.TAIL+manquent
-2 en.TEXT+YOURS en.TEXT+ne en.TEXT+sont en.THINGS+, en.THINGS+en.MENDED en.THIRD+en.BEFORE
-2 en.THIRD+en.NEG en.THREAT+en.BEFORE en.TIME+en.BEFORE en.TIME+the en.TIME+this en.VOC+FEDUP
-2 en.VOC+SAID en.VOC+can en.VOC+en.SUBJECT en.VOC+les en.VOC+manquent en.VOC+still en.YOU+can
-2 en.YOU+do en.YOU+en.DITCH encore enleve enlever entendu enterrement envoyez est+AGAIN
-2 est+bien est+deja est+trop et+en.VOC et+je et+merci et+surtout etes+ouverts euh faire+alors
-2 faites+les faudrait+que faux femme feu fin+, finalement+remettez fixe fleurs fois+, foot
-2 genre grace have hier+> i+en.NEG i+en.WISH ils im+en.BEFORE in+en.MY in+the inscrivez
-2 inscrivez+ME inscrivez+moi insupportable insupportable+, isnt it its jadore+> jai+DESIST
-2 jai+REMOVE jai+STOP jai+arrete jai+change jai+ete jai+la jai+perdu jamais+YOURS jarrete
-2 jarrete+de jarrive jattends javais+mis je+GIVEUP je+REPLY je+comprends je+croyais je+deteste
-2 je+dois je+lache je+regarde je+reste je+reviens je+trouve je+vais jen jen+peux joindre
-2 joindre+> jour+ME jour+en.BEFORE jour+en.ME jour+en.TAIL jour+en.VOC jour+me jours+et just
-2 jy kevin know la la+LIST la+NUMBER la+bonne la+compta la+en.EVENT la+liste la+mairie la+mise
-2 la+pharmacie la+pour la+procedure la+proposition la+pub la+reponse lache lache+la ladresse
-2 lai laisse laisser+un laissez+ME laissez+le laissez+moi lait lan+dernier lancienne larret le
-2 le+0 le+MENDED le+THIRD le+chat le+dessert le+en.DAY le+lait le+numero le+parquet
-2 le+plombier le+poste le+texto le+train le+voisin leau+est legal lenvoi lenvoi+des les+LIST
-2 les+REMOVE les+autres les+avais les+gens lexamen linstant lis liste+, livre livrez livrez+a
-2 lorage lorage+> lordre lundi ma+AUTHORITY ma+PHONE ma+WORD ma+carte ma+facture ma+ligne
-2 ma+plainte madame madame+, mail mairie mais+jai mange manger manquent mappelle marche+NOMORE
-2 marche+plus mardi me me+FEDUP me+SAID me+les me+manquent meilleures meilleures+salutations
-2 meme+> meme+au meme+pour menus menus+du menvoie+des menvoyer+les merci+a mes+MSG mes+alertes
-2 message+, messages+, mine minteresse+pas mis+ME mis+en.DAY mis+mon mise mobile mobile+>
-2 moi+aux moi+par moi+plutot mois+YOURS mois+ce mon+CLIENT mon+THIRD mon+ancienne mon+assureur
-2 mon+cell mon+mobile moter my+en.CALL my+en.OTHER my+en.THIRD my+phone my+wife na+pas
-2 nai+NOMORE ne+REPLY ne+sont nest+NOMORE no+en.REPLY nom non+YOURS non+mais normal nouveau
-2 nouvelle numero+a numero+de of+en.MY offer on+ne operateur opposition+au ou+AGAIN ou+en
-2 ou+encore oui+oui oui+si ouverts pain papa papier par+mois par+sms parapluie parfait+>
-2 parlez parquet partir partout+, partout+> pas+AGAIN pas+a pas+bien pas+de pas+du pas+encore
-2 pas+interessee pas+les pas+plus pas+pour pas+vous perdu+le personne+> petit petits+MENDED
-2 petits+MSG petits+en.BEFORE petits+en.LIST petits+en.MESSAGES petits+en.SENDING
-2 petits+messages peut peut+on peux+ME peux+en.BEFORE peux+en.ME peux+en.TAIL peux+en.VOC
-2 peux+me peux+pas peux+plus pharmacie phone pic place+? plainte+. plaisir+> planning please
-2 please+, plus+en.DAY plus+tard plus+tot porter+AUTHORITY porter+plainte pour+OTHER pour+ce
-2 pour+demain pour+etre pour+linstant pour+votre pour+vous pouvez pouvez+INF pouvez+MENDED
-2 pouvez+REMOVE pouvez+effacer pouvez+vous prelevement prends prenez+YOURS present present+>
-2 prie prie+de pro procedure proces prospectus que+0 que+ca que+la quel quelle quelquun
-2 quelquun+dautre quels qui+> qui+? qui+fait quoi+la rappels+, rappels+> raye recevoir+a
-2 recevoir+ces regarde reinscrivez reinscrivez+ME reinscrivez+moi remboursez remboursez+ME
-2 remboursez+moi renvoyez reprendre reprenez resto retirer+> retrouve ri ri+a rib rib+> rien+,
-2 roule sac+> salle salutations+> sans+STOP sans+WORD sans+arret sapin saute se+fait semaine+>
-2 send separe sera+plus serai serait+mieux si+cest sms+YOURS sms+quand sms+sont soldes+>
-2 somehow son sont+NOMORE sont+pas sort sourire star stop stop+ou stop+par stop+sans stopper
-2 stopper+> sur+YOURS surtout+NOMORE ta tant tapis tard+> tas telephone+et temps+> tes+textos
-2 texes textez tkt to+say toi+, told tombent tot tous+YOURS tout+, tout+MENDED tout+REMOVE
-2 train trouve+> two un+DESIST un+MSG un+ONE un+en.ALONE un+en.BADMSG un+en.ENDED
-2 un+en.KEYWORD un+en.NEG un+en.STOP un+en.THINGS un+en.WHO un+enterrement un+stop une+autre
-2 urgence utilise vacances+> vaccin vais verte veuillez+REMOVE veut+que veux+bien vient
-2 visite+, vite+, vite+> voiture+> vos+contacts vos+menus vos+offres vos+petits votre+accueil
-2 votre+en.WHO votre+message votre+proposition votre+texto voulais+NOMORE voulais+pas vouloir
-2 vous+REMOVE vous+arreter vous+devant vous+embeter vous+etes vous+livrez vraiment was week
-2 when wife yen yen+a yes you+can you+do you+en.DITCH
2 * *+* , ,+GIVEUP ,+ME ,+THING ,+UNSUB ,+WORD ,+WRONG ,+allez ,+en.DOESNT ,+en.HEY ,+en.NEG
2 ,+enlevez ,+inutile ,+lachez ,+laissez ,+ni ,+non ,+ok ,+rendez ,+seulement ,+so ,+sortez
2 ,+toujours .+AGAIN .+PHONE .+carte .+ceci .+cette .+chaque .+combien .+derniere .+dont
2 .+en.BADMSG .+en.BEFORE .+en.NEG .+en.THINGS .+every .+fichez .+he .+jaime .+jarrete
2 .+javais .+je .+mauvais .+nen .+ni .+nous .+numero .+on .+par .+please .+que .+quon .+refus
2 .+relisez .+resiliez .+si .+sortez .+termine .+the .+this .+trop .+y 0+a 0+euros 0+novembre
2 06+> 07 1 33700 ?+. ?+? ?+MENDED ?+NOMORE ?+STOP ?+WORD ?+plus AGAIN+NOMORE AGAIN+rien
2 AGAIN+vous AUTHORITY+, AUTHORITY+demain CARELESS+> DESIST+decrire DESIST+du DESIST+quoi
2 DESIST+svp GIVEUP+faire GIVEUP+le GIVEUP+tomber INF+> INFO+amis INFO+constructeur ME+.
2 ME+UNSUB ME+cest ME+en.BADMSG ME+en.FROM ME+inscription ME+jai ME+la ME+num ME+ordonnance
2 MENDED+, MENDED+. MENDED+? MENDED+au MENDED+des MENDED+en.BODY MENDED+en.VOC MENDED+moi
2 MENDED+mon MENDED+nest MENDED+pour MREM+> MREM+de MSEND+NOMORE MSEND+plus MSG+. MSG+STOP
2 MSG+a MSG+c MSG+de MSG+dentretien MSG+en MSG+sur NOMORE NOMORE+ME NOMORE+MSEND NOMORE+avec
2 NOMORE+donne NOMORE+envie NOMORE+le NOMORE+ma NOMORE+moi NOMORE+part NOMORE+possible
2 NOMORE+recevoir NOMORE+signe NUMBER+dun NUMBER+en.BODY NUMBER+en.DOESNT NUMBER+en.DONT
2 NUMBER+nest ONE+STOP ONE+c ONE+constructeur ONE+merci ONE+svp OTHER+0 OTHER+du OTHER+en.DAY
2 PHONE+dun PHONE+en.BODY PHONE+en.DOESNT PHONE+en.DONT PHONE+nest RECEIVING+a REMOVE+.
2 REMOVE+depuis REMOVE+des SEND+> SEND+? SEND+DESIST SEND+STOP SEND+WORD SEND+en.ALONE
2 SEND+en.BADMSG SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+ici SEND+stop
2 STOP+ce STOP+ceux STOP+decrire STOP+en.LIST STOP+en.MESSAGES STOP+quoi THING+ca THIRD+SAID
2 THIRD+dit THIRD+ma THIRD+mavait THIRD+ny THIRD+pour THIRD+va TOOK+> TOOK+ME TOOK+depuis
2 TOOK+en.DAY TOOK+mon TU+a TU+au WANT+STOP WANT+des WORD+quoi WORD+svp WRONG+MENDED
2 WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+NUMBER YOURS+en.PLURALS YOURS+en.VOC
2 YOURS+fichier YOURS+fil YOURS+les YOURS+ligne YOURS+part YOURS+trucs a+MENDED a+ca a+ce
2 a+ces a+partir a+plus a+quittes a+rien absences abstenez abstenez+vous accord+, ai+NOMORE
2 allez+, amis+> an+> and+en.NEG annule+> appels aretez arreter+les arretez+de article+0
2 article+en.DAY au+33700 au+cimetiere aussi+> autorisation autorisation+, autres+> avec+le
2 avec+moi avertissement back base belle belle+THIRD belle+mere beurre beurre+> bien bloque+.
2 bon+, bonne+journee bons bons+amis boucle brebis button bye c+bon ca+AGAIN ca+a ca+chez
2 ca+continue ca+mtente ca+suffit camarade captures catechisme ce+numero ceci ceci+est celui
2 celui+de cents ces+INFO ces+LIST ces+ONE ces+en.LIST ces+en.MESSAGE ces+en.MESSAGES
2 ces+en.SENDING ces+en.TEXT ces+envois ces+sms ces+trucs cessez+> cessez+YOURS cest+ME
2 cest+du cest+fait cest+mon cette+NUMBER cette+PHONE cette+ligne ceux+la changements
2 changements+dhoraire chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES chaque+en.SENDING
2 chaque+en.TEXT chaque+sms chu+tanne cimetiere clair+> cloture cnil cnil+> combien+pour
2 coming comme+indesirable comment+fait complet complet+> concours confirmations
2 confirmations+de conseil constructeur contacte contacter contacter+> continue continuez
2 continuez+de controle+technique coordonnees coupe+les couper+> coupez+YOURS coupez+ces
2 credits crtc dalertes dans+votre davant davoir de+AUTHORITY de+ca de+catechisme de+ce
2 de+commande de+destinataire de+en.ME de+en.TAIL de+fermeture de+livraison de+me de+menvoyer
2 de+protection de+rappels de+reduction de+satisfaction de+sms de+texto de+textos de+vos deau
2 deau+, decline demandee demandee+le dentretien depuis+0 depuis+avril depuis+en.DAY
2 depuis+septembre dernier+avertissement derniere+, derniere+sommation des des+MSG
2 des+en.SENDING des+parents desinscription desinscrivez desinscrivez+ME desinscrivez+moi
2 desormais+> destinataire destinataire+, detre dhoraire diplome donc donc+plus donnees+> dont
2 dossier du+MENDED du+ONE du+en.EVENT du+harcelement dun elections elle en+francais
2 en.ALONE+du en.ALONE+quoi en.ALONE+svp en.BADMSG+du en.BADMSG+quoi en.BEFORE+? en.BEFORE+MSG
2 en.BEFORE+SEND en.BEFORE+UNSUB en.BEFORE+de en.BEFORE+en.EVENT en.BEFORE+en.FEEL
2 en.BEFORE+en.HEY en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.BEFORE+ok en.BEFORE+pour
2 en.BEFORE+quand en.BEFORE+service en.BEFORE+sur en.BEFORE+thanks en.BEFORE+this en.BEFORE+to
2 en.CALL+en.BEFORE en.DAY+MENDED en.DAY+a en.DAY+euros en.DAY+inscription en.DAY+novembre
2 en.DAY+num en.DAY+ordonnance en.DITCH+mon en.END en.ENDED+du en.ENDED+quoi en.FROM+en.BEFORE
2 en.HEY+, en.I+en.BEFORE en.KEYWORD+du en.KEYWORD+quoi en.KINDS en.KINDS+en.BEFORE en.LIST+,
2 en.LIST+c en.LIST+du en.LIST+en.VOC en.LIST+pour en.LOSE+en.DAY en.LOSE+mon en.ME+SEND
2 en.ME+UNSUB en.ME+en.FROM en.ME+on en.MENDED+en.BEFORE en.MENDED+en.NEG en.MENDED+to
2 en.MESSAGE+. en.MESSAGE+STOP en.MESSAGE+c en.MESSAGE+en.BEFORE en.MESSAGES en.MESSAGES+>
2 en.MESSAGES+c en.MESSAGES+du en.MESSAGES+en.VOC en.MESSAGES+pour en.MY en.MY+PHONE
2 en.MY+en.KINDS en.MY+en.REPLY en.MY+en.TEXT en.MY+list en.MY+text en.NEG+du en.NEG+en.CALL
2 en.NEG+quoi en.NEGATIVE+pour en.NOT en.PLURALS en.PULL+en.FROM en.PULL+off en.REMOVED
2 en.REMOVED+en.FROM en.REMOVED+off en.SENDING en.SENDING+c en.SENDING+du en.SENDING+en.HEY
2 en.SENDING+ok en.SENDING+pour en.STOP en.STOP+du en.STOP+quoi en.STOP+svp en.TAIL+SEND
2 en.TAIL+UNSUB en.TAIL+en.FROM en.TAIL+on en.TAKE+the en.TEXT en.TEXT+, en.TEXT+. en.TEXT+>
2 en.TEXT+STOP en.TEXT+c en.TEXT+en.BEFORE en.THINGS+en.LIST en.THREAT+at en.THREAT+en.TIME
2 en.VOC+UNSUB en.VOC+off en.VOC+on encore+vous entre envie envoi envoye+DESIST envoye+STOP
2 envoye+WORD envoye+en.ALONE envoye+en.BADMSG envoye+en.ENDED envoye+en.KEYWORD envoye+en.NEG
2 envoye+en.STOP envoye+stop est+NOMORE est+ferme est+pas et+ME et+NOMORE et+THIRD et+a
2 et+en.DAY et+mon etape etes+dans euros every evidemment+, facture+0 facture+en.DAY faire+la
2 fait+on falloir faut+THIRD faut+il fermez+le fichez fichier fidele fille fin+> fini+,
2 finie+, fois fois+. for+en.MY forcez francais from+en.MY from+en.SUBJECT from+en.VOC
2 from+en.YOU from+the from+you fuit g gere give gotta grand+mere grappe grappe+avec gre gsm
2 harcelement has hein hors i+en.BEFORE il+ma il+ne il+ny il+va im+at im+en.TIME indesirable+,
2 inscription inscrit invitations it+en.BEFORE jai+NOMORE jai+pris jaime jamais jamais+CLIENT
2 jamais+de jamais+donne jamais+signe je+TOOK je+decline je+en.BEFORE je+men je+nautorise
2 je+nenseigne je+ny je+rends je+resilie jour+. journee journee+> jsuis kermesse la+, la+cnil
2 la+grappe la+kermesse la+les la+presente la+reception la+reclame la+veille lachez+le
2 le+AUTHORITY le+LIST le+TU le+bip le+dernier le+en.EVENT le+en.LIST le+en.MESSAGES
2 le+en.TEXT le+en.WHO le+menage le+menu le+reste les+OTHER les+RECEIVING les+absences
2 les+appels les+changements les+confirmations les+en.PLURALS les+lis les+promos les+pubs
2 les+textos les+ventes letait lettres+> like liste+. livraison+, ma+LIST ma+MSG ma+belle
2 ma+fille ma+grand ma+messagerie ma+presence ma+reponse magasin maintenant+, mais mais+REMOVE
2 mais+pas make mal+de malades malgre maman maman+ME maman+nous mari+SAID mari+dit mavait
2 me+SEND me+UNSUB me+on mecrire+AGAIN mecrire+encore meffacer meme+ma menlever menu menvoyer
2 merci merci+, merci+den mes+NUMBER mes+coordonnees messagerie messagerie+> messages+en.VOC
2 messages+sur mettez mettez+ME mettez+moi minteressent moi+cest moi+jai moi+la mon+MENDED
2 mon+inscription mon+num mon+ordonnance morceau more+> moublier+> msg mtente mtente+NOMORE
2 mtente+pus mutuel my+en.THINGS nai+aucune narrete narrete+NOMORE narrete+pas nautorise
2 nautorise+NOMORE navez navez+pas ne+MSEND ne+la ne+plus nen nenseigne nenseigne+NOMORE never
2 news ni+demain non+pour notifs+> nous+INF nous+REMOVE nous+REPLY nous+a nouveau+>
2 nouveau+MSG nouveau+ONE nouveau+en.BEFORE nouveau+en.KINDS nouveau+en.MESSAGE
2 nouveau+en.TEXT nouveau+message novembre nulle nulle+part numero+en.BODY numero+nest numeros
2 ny+a of+en.VOC on+WANT on+en.BODY on+nest on+pour on+se on+tire on+veut one opposition+a
2 ordonnance oubliez oubliez+ME oui+evidemment over p paix paix+> paques+> par+la parents+>
2 parler particulier particulier+, pas+, pas+> pas+ME pas+avec pas+etre pas+le pas+mon passee
2 passee+, passerai passez+a peu peur peut+REMOVE peuvent pitie pitie+> place plainte
2 plainte+> please+en.NEG plus+NOMORE plus+ma plus+moi plus+par plus+un porte porte+AUTHORITY
2 porte+plainte poubelle+, pour+INF pour+MENDED pour+STOP pour+WORD pour+ca pour+resilier
2 pour+se pourriez pouvez+STOP pouvez+les prefere+NOMORE prefere+pas presence presente
2 presente+, prete prete+> pris pris+mes prochaine+etape protection publie que+ME question+>
2 qui+TU quit quitte+YOURS quitte+le quitte+votre quittes+. quon+mecrive rancune
2 rappel+constructeur rappels+dentretien reception+, reclame recois+un reduction relancer+,
2 relisez relisez+ma rends rendu rendu+, reponse+de resilie resilier resiliez resiliez+ma
2 retire+ME retire+en.DAY retire+mon retirez retirez+ME retirez+moi rire rire+, robot sans+ME
2 sans+MSG sans+moi sans+rancune sans+textos satisfaction says says+0 says+en.DAY
2 se+desinscrire semaine+derniere sen septembre septembre+, sert sert+a si+vous sil+vous
2 silence sms sms+c sms+svp so so+en.ENDED so+en.KEYWORD so+en.NEG so+en.STOP so+quit
2 soir+pour sommation spam sport stop+du stop+quoi stuff stuff+> suffit+, suis+jamais suite+>
2 supprimez+> sur+LIST sur+liste take take+en.BEFORE taken taken+en.BEFORE taken+en.FROM
2 taken+off tanne technique tenu terminate termine+les text+en.BEFORE texter+> texto texto+.
2 texto+> texto+merci textos+en textos+par texts+> the+en.KINDS the+en.REPLY the+en.SENDING
2 the+list the+text theres theres+en.NEG these+> tiens tire+un to+en.DOESNT to+go tomber
2 toujours+rien tout+. tout+TU toute+sollicitation toutes toutes+les trait trait+sur trente
2 trente+cents tres+bien trop+> un+MENDED un+NUMBER un+PHONE un+numero un+trait une+nounou
2 uniquement+> unsubscribe va+, vais+porter veille vendu+, vendue vendue+, ventes veux+pas
2 vibre vibre+, vins voila voir vos+LIST votre+MENDED votre+PHONE votre+en.VOC votre+numero
2 votre+part vous+MREM vous+SAID vous+SEE vous+avez vous+faire vous+forcez vous+les vous+navez
2 vous+plait vous+savez webinaires webinaires+, with+the would youve+got
3 ,+DESIST ,+MENDED ,+arrete ,+ce ,+coupez ,+dont ,+en.DONT ,+en.THREAT ,+fermez ,+ny ,+oui
3 ,+pourriez .+REMOVE .+STOP .+cessez .+desinscription .+en.DONT .+en.THIRD .+foutez .+il
3 .+mettez .+plutot .+restons .+rien 0+. 2 ?+REMOVE CLIENT+, CLIENT+pour DESIST+YOURS
3 DESIST+de GET+ca GIVEUP+moi INF INF+de INFO+de LIST+. LIST+rouge ME+INF ME+OTHER ME+PEACE
3 ME+REMOVE ME+REPLY ME+de ME+on ME+pour ME+texter ME+trankil MENDED+ca MENDED+cest
3 MENDED+sans MSG+en.HEY MSG+merci NOMORE+CLIENT NOMORE+GET NOMORE+MENDED NOMORE+STOP
3 NOMORE+dans NOMORE+etre NOMORE+fini NOMORE+mme ONE+. OTHER+de OTHER+est PHONE PHONE+,
3 RECEIVING+, RECEIVING+AGAIN RECEIVING+encore REMOVE+> REMOVE+sans SAID+> SEE+, SEND+NOMORE
3 SEND+des STOP+SEND STOP+YOURS STOP+ces STOP+de STOP+du STOP+svp THING+0 THING+en.DAY
3 THING+est TOOK+sans WANT+a WORD+cest WORD+moi YOURS+MSG YOURS+PHONE YOURS+numero YOURS+pubs
3 YOURS+qui a+0 a+pas accord ailleurs ailleurs+, alertes+de allez allez+vous amis arretez+>
3 assez aussi+, aux aux+gens avec+tes ayez bien+, bip boutique box c ca+vous camp ce+qui
3 ces+MSG cest+AUTHORITY cest+bon cest+ou cest+vous chaque+MSG chaque+ONE coche coche+NOMORE
3 colle commande comme compris+> continuer+a coupure coupure+deau danalyse dans+ME dans+en.DAY
3 dans+mon de+chez de+continuer de+coupure de+en.TEXT de+mecrire de+men de+suite den
3 den+prendre des+NUMBER desabonner+> desormais detre+TU detre+contacte dire+, donnerai
3 donnerai+NOMORE donnerai+pas du+matin du+service en.BEFORE+with en.DAY+. en.DAY+OTHER
3 en.DEAR en.DITCH+ME en.DITCH+en.DAY en.ENDED+with en.EVENT+> en.FROM+> en.FROM+en.SUBJECT
3 en.FROM+en.VOC en.FROM+en.YOU en.FROM+you en.KEYWORD+with en.LIST+sur en.LOSE+> en.MESSAGE+,
3 en.MESSAGE+du en.MESSAGES+sur en.MY+en.LIST en.MY+en.SENDING en.MY+oppose en.NEG en.NEG+with
3 en.NOT+> en.NUMBER+. en.PHONE+. en.REGULATOR en.REPLY+> en.SENDING+sur en.STOP+DESIST
3 en.STOP+STOP en.STOP+with en.TAKE+en.ME en.TAKE+en.MY en.TAKE+en.TAIL en.TAKE+en.VOC
3 en.TAKE+me en.TEXT+du en.THINGS+en.SENDING en.UNSUB en.VOC en.VOC+SEND en.VOC+en.FROM en.YOU
3 encore+> entre+ME entre+nous erreur+de est+0 est+en.DAY est+prete et+on faire+. faire+SEE
3 faire+voir fini fini+de foutez gardez gens+> gentil gentil+> grand groupe ici+> indesirable
3 inscrite inutile jai+vendu jappelle je+naccepte je+passe je+quitte je+tiens jsuis+NOMORE
3 jsuis+pas juridique juste+les la+AUTHORITY la+MSG la+SAID la+paroisse la+publicite la+vie
3 lachez+ME lachez+moi laissez+tomber lan+RECEIVING lan+passe le+camp le+en.BODY le+en.SENDING
3 le+lien le+mien le+robot le+sac les+INFO les+pieds les+resultats les+retards lettres liste+>
3 liste+rouge ma+inscrit ma+place mais+NOMORE mais+en.NEGATIVE mais+non mauvais+MENDED
3 mauvais+NUMBER mauvais+PHONE mauvais+numero mdr+en.NEGATIVE mdr+non men+RECEIVING men+passe
3 mere mien moi+PEACE moi+de moi+pour moi+trankil mon+OTHER moublier msg+> my+oppose na
3 naccepte naccepte+NOMORE not+> note+> notifs nous+SEND numero numero+, ny+revenez off off+>
3 on+vous oppose ou+> ouvertes paques part pas+STOP pas+fini pas+mme passe+, passe+> passer
3 peine+de perdez perrin perrin+> pieds plu plus+> plus+SEND plus+dans plus+la portes
3 portes+ouvertes poubelle pour+GET pour+recevoir pour+tout pour+une pourriez+vous pourtant
3 pouvez+le pouviez prendre prendre+note prospection publicite publicite+> puis pus que+ce
3 que+pour question quit+with quitte quittes quon rdv+du recevoir recevoir+ca recois
3 recois+AGAIN recois+encore refus+> resultats resultats+danalyse retards retards+de revenez
3 revenez+NOMORE rien+de rien+du robinet se+desabonner serait+gentil service seulement+.
3 sms+du so+en.BEFORE soit sollicitation stay telephone+. texter the+en.BEFORE the+en.LIST
3 thing this tiens+a touche toujours+, tout+de trankil trankil+> trucs un+" un+et une+THING
3 unfollow uniquement va vendu vendu+la vide+. vie vie+> volontiers vos+envois vos+pubs
3 vos+textos votre+LIST vous+pouviez with with+en.MY you zero
4 ,+WANT ,+ceux ,+donc ,+moi ,+y .+, .+GIVEUP .+en .+en.DOESNT .+fausse .+gardez .+lachez
4 .+merde .+sans 0+mois 60 60+millions AGAIN+> AGAIN+un CONSENT+, GET GIVEUP+ME ME+NUMBER
4 ME+en.EVENT ME+natel ME+tour MENDED+> MENDED+ME MENDED+merci MSEND+, MSEND+des NOMORE+SEND
4 NOMORE+necessaire NOMORE+question NOMORE+rien NUMBER NUMBER+je ONE+du RECEIVING+ME
4 RECEIVING+en.DAY RECEIVING+mon TU+> UNSUB+> UNSUB+ME UNSUB+moi WANT+couper WANT+pas WORD
4 WORD+les WRONG WRONG+couche YOURS+" YOURS+INFO YOURS+MENDED YOURS+envois YOURS+truc annule
4 ans+, au+AUTHORITY aussi avez+NOMORE avez+pas barriere brother ceux+de chantal chaque couche
4 dans+le de+en.MESSAGE de+fois desabonner desactive dont+> du+MSG du+groupe en+avril
4 en.AUTHORITY en.BEFORE+. en.BEFORE+en.VOC en.DAY+NUMBER en.DAY+en.DOESNT en.DAY+en.EVENT
4 en.DAY+en.NOT en.DAY+mois en.DAY+natel en.DAY+not en.DAY+tour en.DONT+> en.ENDED en.EVENT
4 en.HEY+> en.LIST+> en.LOSE+ME en.MESSAGES+, en.NEGATIVE+> en.NEGATIVE+NOMORE
4 en.NEGATIVE+merci en.SEND+passer en.SENDING+, en.SENDING+> en.TAKE en.TAKE+ME en.VOC+.
4 en.VOC+en.BEFORE en.VOC+en.DAY en.WHO encore+un envois et+elle et+le facon+> fait+>
4 faites+le fausse fausse+couche from his inutile+de je+RECEIVING je+bloque je+en.MY je+my
4 je+ne je+refuse la+peine le+panneau les+rdv ma+CLIENT matin meme+NOMORE meme+pas
4 menvoyer+des merde mest millions millions+de mme moi moi+. mon+NUMBER mon+en.EVENT mon+natel
4 mon+tour mouton my necessaire negatif non+> non+NOMORE non+merci note nous+> numerique ok+>
4 on+coupe oui+pour panneau parler+> paroisse pas+question passe+ME passe+en.DAY passe+mon
4 passer+> peine peut+en.SEND peut+sen plus+necessaire plus+rien pour+REMOVE prefere+STOP
4 prefere+couper purge que+YOURS quoi+AGAIN quoi+encore reattribue reattribue+. refus restons
4 restons+en reve robot+> se+INF se+MENDED se+REMOVE sen+passer seulement sortez+moi suffit
4 suis+NOMORE suis+pas svp+. telephone+> tour toute+MSG tribunal tribunal+> trois+fois truc
4 truc+> une+OTHER vide vos+" vous+, vous+bloque
5 ,+jaimerais ,+plus ,+virez .+NOMORE .+WORD .+WRONG .+cetait .+debranchez .+en.ALONE
5 .+en.SUBJECT .+en.YOU .+encore .+felicitations .+na .+tres .+you 0+ans INFO+> LIST
5 ME+CONSENT ME+SEND ME+accord MSG+pour NOMORE+daccord NUMBER+. PHONE+. REMOVE+tout STOP+.
5 WORD+. WORD+comme ans arretez autant+NOMORE avec+vos avril bien+> bien+sur bloque+> ca+se
5 ca+va cessez cetait+une couper de+ONE de+SEND de+nous debranchez dormir dormir+> en+0
5 en+en.DAY en+la en.DAY+CONSENT en.DAY+accord en.DAY+ans en.DAY+en.NEG en.DONT en.NEG+>
5 en.NUMBER+> en.REMOVE en.TAKE+en.BEFORE en.THIRD+> en.THREAT et+puis facon felicitations
5 fin+. garder garder+> im jai+pas jaimerais je+recois le+en.VOC les+garder maintenant may men
5 menage menage+dans mon+CONSENT mon+accord natel ne+suis noel noel+, not o oui+bien
5 pas+daccord pas+en plait+> prefere pubs rdv rien+GET rien+MENDED rien+recevoir rouge
5 sans+facon se+UNSUB se+WORD sms+, sortir+de termine textos+> tient tout+YOURS tout+ce
5 veux+NOMORE votre+INFO votre+truc y+compris
6 ,+STOP ,+les ,+vos .+cassez .+coupez .+en.STOP .+faites .+vous DESIST ME+> ME+patience MREM
6 MSEND MSG+> NOMORE+en REMOVE SEND+plus STOP WANT+NOMORE YOURS+LIST a+ma bon cassez
6 cassez+vous cest+en.NEGATIVE cest+non coupez+les de+MSEND de+MSG dit en.DOESNT+>
6 en.VOC+en.WHO est+au faites ici jai+SAID je+prefere lachez les+THING lien mais+les merci+>
6 moi+> moi+patience mois+. morte n ny ok patience ras se semaine sortir texts virez vos+MSG x
6 x+>
7 ,+definitivement .+UNSUB .+du .+nan .+ras CONSENT INFO LIST+> NOMORE+> NUMBER+> REMOVE+ME
7 SEND+, STOP+les a+NOMORE autant avez+gagne balai balai+> ceux du+balai en.BEFORE+en.BEFORE
7 en.FROM en.NEGATIVE+, est+morte gagne la+personne la+semaine le+> moins moustiques nan oui
7 personne+est que+des qui+est rien rouge+> textos tres ur vous+.
8 ,+et ,+mais .+meme .+🚫 AUTHORITY+> DESIST+> MSG PEACE REMOVE+de bloque coupez de de+la
8 definitivement+> en.DOESNT en.ENDED+> en.HEY exit jai+dit moins+. non+, pire 🚫 🚫+*
9 ,+YOURS .+en.ENDED .+pa .+pour REMOVE+moi STOP+> WORD+> avec+YOURS compris definitivement
9 en.NEGATIVE et la+> ni nous oui+, pa passe
10 ,+REMOVE PEACE+>
11 .+les merci+de
12 AUTHORITY UNSUB non
13 vos
14 .
"""
