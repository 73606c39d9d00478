"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-32 =bias
-17 >
-16 ne
-11 dans finalement
-10 ,+cest ,+je a
-9 .+non avant mes ou
-8 ,+on OTHER au je recu tu
-7 .+. .+mes .+plus RECEIVING RECEIVING+NOMORE annulez messages par pas ton
-6 ,+SEND .+en.NEGATIVE .+tu OTHER+, confirme dans+la deux en.THINGS jours merci+pour mieux
-6 peux remettez sur te votre+ONE
-5 % ,+vous .+a .+annulez .+finalement .+ne .+une 0+> MENDED+a MENDED+de MSG+depuis NOMORE+les
-5 REMOVE+YOURS ca+ne ce devant ecrivez en.BEFORE+, en.DAY+> en.PHONE+> en.YOU etait faire+>
-5 fait jadore je+suis la+STOP la+fin laissez message narretez peut plutot pour+le que+faire si
-5 tout trop un votre+MSG votre+en.TEXT vous+SEND vous+vous you
-4 .+0 .+arretez .+en.HEY .+enlevez .+le .+quelquun .+toujours .+un ?+je AGAIN CLIENT+par
-4 MSG+ONE NOMORE+que RECEIVING+plus REMOVE+la REPLY STOP+, THIRD TOOK TOOK+le TU+ME TU+en.VOC
-4 WORD+ma YOURS+ONE a+TOOK alerte annulez+ma autre avec beaucoup cest chose continuez
-4 de+en.DAY de+mon demain ecrit en.FEEL en.MENDED+> en.MESSAGES+de en.SUBJECT encore+, faire
-4 finalement+je il+a interessee interessee+par jai+RECEIVING javais je+confirme kevin la+WORD
-4 le+THING le+parquet les+rappels loffre ma ma+MENDED ma+WORD marche minteresse nai+plus
-4 nouveau ont parquet plus+de portable pour+YOURS quelquun qui raye rue sans sont+les
-4 sortez+en.DAY sortez+mon surtout toi tous vite votre+en.KINDS votre+en.MESSAGE voudrais
-4 vous+REMOVE vous+sortez
-3 ,+AGAIN ,+REPLY ,+continuez ,+ecrivez ,+en.BEFORE ,+en.DAY ,+il ,+mon ,+que .+" .+MSG
-3 .+en.DAY .+est .+impossible .+laissez .+marre .+narretez .+ok AGAIN+CLIENT AGAIN+a DESIST+,
-3 DESIST+au DESIST+par ERROR FEDUP GIVEUP+un INFO+svp ME+, ME+aux ME+mobile ME+operateur
-3 MENDED+YOURS MENDED+la MENDED+ma MENDED+par MSG+en.LIST MSG+en.MESSAGE MSG+en.SENDING
-3 MSG+en.TEXT MSG+sms MSG+sont NOMORE+RECEIVING NOMORE+aucune NOMORE+recu NUMBER+est ONE+sont
-3 PHONE+est RECEIVING+YOURS REMOVE+en.DAY SAID+DESIST SAID+STOP SEND+les SEND+par STOP+au
-3 STOP+ma STOP+mon THING THING+> THIRD+a THIRD+faut TU+en.BEFORE TU+en.ME TU+en.TAIL TU+me
-3 WORD+, WORD+au WORD+par YOURS+> YOURS+contacts YOURS+en.KINDS YOURS+en.TEXT YOURS+message
-3 a+THING apres arret aux+MSG avant+de avoir bande bande+de beau beaucoup+de bebe ca+fait
-3 ca+ira cest+NOMORE cest+tout cette change changer christ contacts contacts+, dabord darrete
-3 dautre davis de+NUMBER debordent dent depuis+la dessert dou dou+vous ecrivez+par effacer
-3 en.ALONE+par en.BADMSG en.BADMSG+en.BEFORE en.BADMSG+par en.BODY+, en.BODY+NOMORE
-3 en.DAY+mobile en.DAY+operateur en.ENDED+en.BEFORE en.ENDED+par en.FROM+my en.I+en.NEG
-3 en.KEYWORD+en.BEFORE en.KEYWORD+par en.LIST+de en.LIST+par en.LIST+sont en.MESSAGE+sont
-3 en.MESSAGES+sont en.NEG+par en.NEGATIVE+YOURS en.NEGATIVE+cest en.OTHER+, en.PLURALS+par
-3 en.SENDING+de en.SENDING+sont en.STOP+par en.SUBJECT+en.NEG en.SUBJECT+en.REPLIED
-3 en.TEXT+sont en.VOC+en.NEG enfants enfants+ne enlevez est+YOURS est+ce et+merci ete etes
-3 etes+sur fait+beaucoup feu fin finalement+, hier il+faut impossible ira it it+, jaccepte
-3 jai+recu jai+rien je+SAID je+lis je+peux je+voudrais la+, laissez+ME les+LIST mail mange
-3 mari+. marre marre+de mavez mes+enfants message+> messages+> mieux+> minteresse+NOMORE mis
-3 mis+en.DAY mise mobile mobile+> moi+, moi+aux mon mon+mobile mon+operateur my na na+NOMORE
-3 narretez+NOMORE narretez+pas ne+RECEIVING ne+minteresse nest nest+NOMORE non+YOURS non+cest
-3 nouveau+YOURS nouveau+vos number+> on+en.MY on+peut par+ERROR par+YOURS par+erreur pas+de
-3 pas+les peux+NOMORE plus+aucune plus+que plutot+> portail pour+ce pouvez+MENDED promis
-3 proposition prospectus quand quand+meme que que+0 quelque quelque+chose quelquun+dautre
-3 remettez+ME remettez+moi reste samedi sms+sont soldes+> sont stop+par super sur+la svp+> tas
-3 terminez tout+est un+peu viens vite+> vos+contacts votre+message vous+MENDED vous+mavez why
-2 "+, ,+THIRD ,+a ,+arretez ,+cetait ,+en.FEEL ,+jadore ,+par ,+pour ,+remettez ,+tas ,+tout
-2 ,+un .+% .+> .+CONSENT .+SEND .+aidez .+ca .+cabinet .+comptez .+consentement .+continuez
-2 .+did .+en.MESSAGE .+en.TEXT .+en.VOC .+euh .+infos .+meilleures .+merci .+mon .+oui .+peut
-2 .+promis .+qui .+surtout .+who 0+en.BEFORE 16h30 18h ?+faudrait AGAIN+comme CARELESS
-2 CLIENT+au DESIST+en.BEFORE DESIST+le DESIST+ou GET+a GIVEUP+de INF+en.DAY INF+les INFO+,
-2 INFO+du LIST+, LIST+des ME+? ME+CLIENT ME+SAID ME+THIRD ME+WANT ME+assureur ME+au ME+les
-2 ME+manquent ME+par ME+tranquille MENDED+dans MENDED+est MENDED+et MENDED+les MENDED+que
-2 MENDED+sur MENDED+votre MSG+MSG MSG+YOURS MSG+des MSG+en MSG+en.MESSAGES MSG+est MSG+ne
-2 MSG+sur MSG+vocal NOMORE+ce NOMORE+pour NOMORE+sans NOMORE+tard NOMORE+tot NUMBER+,
-2 NUMBER+de NUMBER+pro NUMBER+svp ONE+YOURS ONE+est ONE+ne ONE+vocal OTHER+> OTHER+en.VOC
-2 PHONE+a PHONE+pro RECEIVING+de RECEIVING+les REMOVE+NOMORE REMOVE+ma REMOVE+mon REMOVE+pas
-2 REMOVE+ton REMOVE+tous REMOVE+votre SAID+" SAID+ME SAID+WORD SAID+en.ALONE SAID+en.BADMSG
-2 SAID+en.DAY SAID+en.ENDED SAID+en.KEYWORD SAID+en.NEG SAID+en.STOP SAID+mon SAID+stop
-2 SEE+deja SEND+a SEND+moi STOP+ME STOP+devant STOP+en.BEFORE STOP+la STOP+lalarme
-2 STOP+maladie STOP+ou STOP+par STOP+si THIRD+, THIRD+. THIRD+> TOOK+de TOOK+ma TU+moi
-2 UNSUB+de WANT WANT+> WANT+MENDED WANT+REMOVE WANT+que WORD+MSG WORD+en.BEFORE WORD+lalarme
-2 WORD+maladie WORD+mon WORD+ou WORD+si WORD+tout YOURS+en.BODY YOURS+en.MESSAGE
-2 YOURS+en.NUMBER YOURS+en.PHONE YOURS+nest YOURS+nuit YOURS+rappels YOURS+soir
-2 YOURS+telephone a+> a+REMOVE a+SAID a+jour a+personne a+ri a+un a+une a+vous accent acces
-2 aidez aidez+ME aidez+moi amende arret+maladie arrete+, arrive assureur at attribue au+0
-2 au+en.DAY au+laser au+lieu aucune+MSG aujourdhui aujourdhui+, aussi+les aux+en.LIST
-2 aux+en.MESSAGES aux+en.SENDING avec+ME avec+la avec+plaisir avez+une avis avis+> avoir+deja
-2 bancaire bien+YOURS biffer blanc bleu bleu+> bonne ca+ME ca+RECEIVING ca+coute ca+en.BEFORE
-2 ca+en.ME ca+en.TAIL ca+en.VOC ca+me cabinet cariste cas ce+en.BODY ce+nest ce+soir cest+bien
-2 cest+discret cest+la cest+normal cest+pas cest+qui cetait+pour cette+nuit changez
-2 changez+NOMORE changez+rien chat chez colis collegue collegue+a commandes comme+ca comment
-2 comment+on compte+> comptez+ME comptez+moi confirme+, confirme+par continuez+a
-2 continuez+comme corriger cote course course+, crois croyais croyais+SEE croyais+avoir
-2 daccord daccord+> dannuler darrete+de de+CARELESS de+INFO de+OTHER de+TU de+ces de+fou de+ma
-2 de+messages de+moi de+ne de+pain de+portable de+relance de+reseau de+tout debarrassez
-2 debarrassez+ME deja deja+confirme depot desole detre+dans deux+, deux+fois deuxieme
-2 devant+chez devant+le did did+en.SUBJECT dimanche discret docteur docteur+> dois
-2 dont+en.ENDED dont+en.KEYWORD dont+je double doucement dure ecolo embeter en+mai
-2 en.ALONE+en.BEFORE en.ALONE+ou en.ASKED en.BADMSG+ou en.BEFORE+SAID en.BEFORE+a
-2 en.BEFORE+depuis en.BEFORE+en.I en.BEFORE+la en.BEFORE+les en.BEFORE+manquent
-2 en.BEFORE+vocal en.BODY+pas en.DAY en.DAY+THIRD en.DAY+assureur en.DAY+en.BEFORE
-2 en.DAY+en.END en.DAY+end en.DITCH+en.BEFORE en.DITCH+ma en.DOESNT+en.BADMSG
-2 en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD en.DOESNT+en.STOP en.DOESNT+je en.DONT+en.ENDED
-2 en.DONT+en.KEYWORD en.DONT+je en.ENDED+ou en.EVENT+, en.GAVE en.I+en.REPLIED en.I+en.WANT
-2 en.I+say en.KEYWORD+ou en.KINDS+, en.KINDS+par en.KINDS+vocal en.LIST+YOURS en.LIST+depuis
-2 en.LIST+la en.LIST+ne en.LIST+quand en.LOSE+ma en.ME en.ME+SAID en.ME+les en.ME+manquent
-2 en.MENDED+en.VOC en.MESSAGE+YOURS en.MESSAGE+ne en.MESSAGE+vocal en.MESSAGES+YOURS
-2 en.MESSAGES+depuis en.MESSAGES+la en.MESSAGES+ne en.MESSAGES+par en.MESSAGES+quand
-2 en.MY+MENDED en.MY+MSG en.MY+en.PLURALS en.MY+en.THIRD en.NEG+en.BADMSG en.NEG+en.ENDED
-2 en.NEG+en.KEYWORD en.NEG+en.NEG en.NEG+en.STOP en.NEG+je en.NEG+ou en.NEGATIVE+en.NEGATIVE
-2 en.NEGATIVE+mais en.NEGATIVE+non en.NUMBER+est en.NUMBER+et en.PHONE+est en.PHONE+et en.PULL
-2 en.REPLIED+NUMBER en.REPLIED+en.BEFORE en.REPLIED+en.NEG en.REPLIED+en.NEGATIVE
-2 en.REPLIED+no en.SEND en.SENDING+YOURS en.SENDING+depuis en.SENDING+is en.SENDING+la
-2 en.SENDING+ne en.SENDING+quand en.STOP+en.BEFORE en.STOP+ou en.SUBJECT+en.DOESNT
-2 en.SUBJECT+en.MY en.SUBJECT+say en.TAIL+SAID en.TAIL+les en.TAIL+manquent en.TEXT+YOURS
-2 en.TEXT+is en.TEXT+ne en.TEXT+vocal en.THESE+en.BEFORE en.THESE+en.LIST en.TIME en.TIME+the
-2 en.VOC+SAID en.VOC+en.DOESNT en.VOC+en.I en.VOC+en.MY en.VOC+les en.VOC+manquent
-2 en.YOU+en.MY end enlevez+ME enlevez+moi entendu enterrement envoyez erreur est est+AGAIN
-2 et+jai etes+les etes+vous euh exactement fait+YOURS fait+ce faite faite+, faites+les
-2 faudrait faux ferme+, fin+, fin+des finalement+remettez fleurs fois+, foot foot+> fou frere
-2 from+my gardez+ME gauche gave gosses heures histoire histoire+de i+en.NEG i+en.REPLIED
-2 i+en.WANT i+say in infos is+en.BEFORE jaccepte+> jadore+> jai jai+change jai+fait jamais+,
-2 jarrive je+OTHER je+crois je+croyais je+dois je+donne je+pourrai je+reponds je+reste
-2 je+reviens jen+peux jeudi joint jour jour+de jours+> know la la+NUMBER la+bonne la+derniere
-2 la+en.EVENT la+nounou la+nouvelle la+pharmacie la+pour la+proposition lache lai laissez+le
-2 laissez+moi lalarme lan+dernier lancienne laser laser+, le le+0 le+THIRD le+chat le+dessert
-2 le+en.DAY le+portail leau lenvoi lenvoi+des les+REPLY les+SEND les+autres les+en.EVENT
-2 les+envoyer les+jours les+photos lexamen lis liste+, livre livrez lol+> lorage lordre
-2 louverture m m+. ma+AUTHORITY ma+OTHER ma+PHONE ma+REMOVE ma+carte ma+ligne ma+plainte mai
-2 mais+DESIST mais+STOP mais+WORD mais+arrete mais+jai maison+> mal+du maladie manger manquent
-2 marche+NOMORE marche+plus me me+SAID me+les me+manquent meilleures meilleures+salutations
-2 meme meme+> menvoie+des menvoyez+NOMORE menvoyez+plus merci+a merci+docteur message+,
-2 message+vocal messages+de messages+depuis messages+la midi min minteresse+pas mis+ME mis+mon
-2 moi+? moi+MENDED moi+au moi+par moi+tranquille mois+> mon+THIRD mon+assureur mont my+en.LIST
-2 my+en.THIRD ne+changez ne+menvoyez ne+recois ne+sont neige nest+pas nom non+en.NEGATIVE
-2 non+mais non+non normal normal+> nouveau+MENDED nouveau+NUMBER nouveau+PHONE nouveau+numero
-2 nouvelle nouvelle+> nouvelles+, nuit numero+. numero+a office on+the only operateur or
-2 ou+AGAIN ou+NOMORE ou+encore ou+pas oublie pain par+ONE par+contre par+en.MESSAGE
-2 par+en.TEXT par+mois par+vos par+votre parfait parking partout pas+NOMORE pas+a pas+pour
-2 pas+vous personne+, personne+ne petit peut+on peux+ME peux+en.BEFORE peux+en.ME peux+en.TAIL
-2 peux+en.VOC peux+me peux+plus pharmacie photos plaisir+> plait plait+, plus+tard plus+tot
-2 points poste pour+OTHER pour+en.DAY pour+moi pour+vous pourrai pouvez pouvez+INF
-2 pouvez+effacer pouvez+vous prelevement prend prenez prie prie+pour pro proces proprietaire
-2 quand+> quatre quatre+> que+ca que+en.DAY quels qui+fait quoi+YOURS rang rappels rappels+,
-2 recevoir+a recois+NOMORE recois+plus refuse+de remboursez reponds repondu repondu+DESIST
-2 repondu+STOP repondu+WORD repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED
-2 repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP repondu+stop reprendre reseau resume
-2 retire+ma retirer retrouve reunion revenir reviens ri rib roule sac+> sais salutations
-2 salutations+> sarrete saute say say+NUMBER say+en.BEFORE say+en.NEG say+en.NEGATIVE say+no
-2 says semaine+> sest seuls she sms+YOURS sms+ne so soir soldes sont+NOMORE sont+pas sourire
-2 stop+en.BEFORE stop+ou suis sur+YOURS sur+ce sur+les surtout+NOMORE svp ta tant tant+que
-2 tapis tard tard+> telephone+est telephone+et tenez thanks that told tombent tot tous+>
-2 tout+> tranquille trompe tu+mas un+CLIENT un+STOP un+WORD un+WRONG un+autre un+en.THINGS
-2 un+en.WHO un+enterrement un+faux une+amende une+autre urgence utilise vacances vacances+>
-2 vas vas+y venir verte veuillez+REMOVE veut+que veux+ME veux+en.BEFORE veux+en.ME
-2 veux+en.TAIL veux+en.VOC veux+me vient vire visite vocal vos+rappels votre+en.SENDING
-2 vouloir vous+REPLY vous+arreter vous+embeter vous+fermez vous+livrez vous+ne vraiment was
-2 week+en.BADMSG week+en.END week+en.ENDED week+en.KEYWORD week+end yet you+en.MY
2 " "+" ,+GIVEUP ,+MENDED ,+WRONG ,+effacez ,+elle ,+en.ALONE ,+en.BADMSG ,+en.ENDED
2 ,+en.KEYWORD ,+en.NEG ,+en.STOP ,+en.VOC ,+fini ,+inutile ,+lachez ,+ne ,+ok ,+rendez ,+stop
2 ,+supprimez ,+toujours .+NOMORE .+NUMBER .+PHONE .+REMOVE .+STOP .+WORD .+carte .+cessez
2 .+chaque .+en.MY .+en.NOT .+en.OTHER .+en.THINGS .+en.THIRD .+en.TIME .+en.UNSUB .+fichez
2 .+foutez .+he .+im .+je .+let .+mauvais .+merde .+mettez .+mute .+ni .+not .+numero .+par
2 .+plutot .+quand .+que .+quel .+relisez .+restons .+termine .+this .+vous 0+euros 0+novembre
2 33700 60 ?+? ?+STOP ?+WORD ?+en.ALONE ?+en.BADMSG ?+en.ENDED ?+en.KEYWORD ?+en.STOP ?+plus
2 ?+pour ?+stop AGAIN+un AGAIN+vous AUTHORITY+, CLIENT+pour CONSENT+, DESIST+du DESIST+quoi
2 GIVEUP+tomber INF+> INFO+de LIST+. LIST+rouge ME+OTHER ME+REMOVE ME+REPLY ME+UNSUB
2 ME+dossier ME+inscription ME+jai ME+jour ME+la ME+quand ME+telephone MENDED+ca MENDED+en.VOC
2 MENDED+mon MENDED+pour MENDED+sans MENDED+vous MREM+> MREM+de MSG+. MSG+a MSG+de MSG+en.HEY
2 MSG+merci NOMORE+CLIENT NOMORE+avec NOMORE+dans NOMORE+donne NOMORE+envie NOMORE+le
2 NOMORE+ma NOMORE+mme NOMORE+necessaire NOMORE+signe NOMORE+un ONE+merci OTHER+0 OTHER+du
2 OTHER+en.DAY OTHER+est PHONE RECEIVING+AGAIN RECEIVING+encore REMOVE+> REMOVE+ce
2 REMOVE+depuis REMOVE+des REMOVE+sans REMOVE+tout REMOVE+vous SAID+> SAID+que SEE SEND+?
2 SEND+en.DAY STOP+SEND STOP+ces STOP+quoi STOP+svp STOP+tout THING+0 THING+ca THING+en.DAY
2 THIRD+dit THIRD+mavait THIRD+ne THIRD+pour TOOK+depuis TOOK+sans TU+a UNSUB+> WANT+rien
2 WORD+cest WORD+moi WORD+quoi YOURS+MENDED YOURS+NUMBER YOURS+les YOURS+ligne YOURS+truc
2 a+MENDED a+en.BEFORE a+en.DAY a+en.VOC a+en.WHO a+pas a+person a+rien a+vos a+votre about
2 accord accord+, again again+> agenda ai alertes allez+, am annulation annule+> arrete+>
2 arreter+les arretez assez attorney au+33700 au+courant aussi+, avec+tes bateau+est be beurre
2 bien+, bien+que bien+sans bip bloque+. bloques bon+> bonne+journee boucle boutique box
2 by+en.SENDING by+en.TEXT bye ca+AGAIN ca+continue ca+se ca+sert ca+vous camarade captures
2 captures+decran ce+MENDED ce+NUMBER celui celui+de ces+INFO ces+MSG cessez+> cest+bon
2 cest+en.DAY cest+mon cest+vous cette+NUMBER cette+PHONE cette+ligne chance chantal
2 chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES chaque+en.SENDING chaque+en.TEXT
2 chaque+sms class clique cnil cnil+> coche colle compris+> contacte contacter+> continue
2 contre+vous coupe+les crtc dalertes dans+ME dans+en.DAY dans+mon davant de+REMOVE de+SAID
2 de+ca de+ce de+chance de+destinataire de+en.LIST de+en.ME de+en.TAIL de+lhopital
2 de+livraison de+mardi de+me de+pub de+rappels de+rdv de+reduction de+suite decran demandee
2 demandee+le den+prendre depuis+0 depuis+avril depuis+en.DAY dernier derniere+, desabonner
2 desabonner+> desactive desormais+> destinataire detre detre+TU detre+contacte dette deux+>
2 dire+, dit+que donc+plus du+ONE du+en.EVENT du+groupe du+service ecrire+> efface en en.AGAIN
2 en.AGAIN+> en.ALONE en.ALONE+du en.ALONE+quoi en.AUTHORITY en.BADMSG+du en.BADMSG+quoi
2 en.BEFORE en.BEFORE+> en.BEFORE+MSG en.BEFORE+NUMBER en.BEFORE+SEND en.BEFORE+UNSUB
2 en.BEFORE+are en.BEFORE+en.HEY en.BEFORE+en.NEG en.BEFORE+en.STOP en.BEFORE+pour
2 en.BEFORE+quand en.BEFORE+svp en.BEFORE+your en.CALL en.CALL+. en.DAY+. en.DAY+MENDED
2 en.DAY+OTHER en.DAY+dossier en.DAY+euros en.DAY+inscription en.DAY+jour en.DAY+novembre
2 en.DAY+telephone en.DEAR en.DITCH+ME en.DITCH+en.DAY en.DITCH+mon en.DOESNT+en.BEFORE
2 en.DOESNT+en.CALL en.DOESNT+en.MY en.DOESNT+en.TAKE en.DOESNT+the en.DONT+en.BEFORE
2 en.DONT+en.CALL en.END+. en.ENDED+> en.ENDED+du en.ENDED+quoi en.EVENT+en.BEFORE en.FROM+ME
2 en.FROM+en.VOC en.FROM+me en.GET+a en.GET+en.BEFORE en.GET+en.THESE en.I+am en.I+be
2 en.KEYWORD+> en.KEYWORD+du en.KEYWORD+quoi en.KINDS+en.VOC en.KINDS+et en.LIST+a en.LIST+du
2 en.LIST+en.VOC en.LIST+pour en.LIST+svp en.LOSE+ME en.LOSE+en.DAY en.LOSE+mon en.ME+>
2 en.ME+SEND en.ME+UNSUB en.MESSAGE+, en.MESSAGE+du en.MESSAGES+a en.MESSAGES+du
2 en.MESSAGES+en.VOC en.MESSAGES+pour en.MESSAGES+svp en.MY en.MY+class en.MY+en.BEFORE
2 en.MY+en.MENDED en.MY+en.PHONE en.NEG en.NEG+0 en.NEG+du en.NEG+en.CALL en.NEG+en.DAY
2 en.NEG+en.FROM en.NEG+en.MY en.NEG+en.SENDING en.NEG+en.TAKE en.NEG+en.TEXT en.NEG+of
2 en.NEG+quoi en.NEGATIVE+merci en.NOT en.NOT+en.MY en.NOT+the en.NUMBER+is en.OTHER
2 en.PHONE+is en.PLURALS en.REMOVE+> en.REPLY+> en.REPLY+en.NEG en.SENDING+a en.SENDING+du
2 en.SENDING+pour en.SENDING+svp en.STOP+DESIST en.STOP+STOP en.STOP+du en.STOP+quoi
2 en.SUBJECT+am en.SUBJECT+be en.TAIL+> en.TAIL+SEND en.TAIL+UNSUB en.TAKE+ME
2 en.TAKE+en.BEFORE en.TEXT en.TEXT+, en.TEXT+du en.THESE en.THIRD+THIRD en.VOC+UNSUB
2 en.VOC+en.VOC en.WHO en.WHO+, en.WHO+> en.WISH+to encore+> encore+un encore+vous enlevez+le
2 entre est+NOMORE est+pas est+vendu et+ME et+REMOVE et+a etape etes+dans euros facture+0
2 facture+en.DAY falloir faut faut+THIRD faut+il fichez fin+> fini fini+de fois+. fois+cest
2 for forcez foutez from+en.BEFORE from+en.VOC fuit g gens getting+en.BEFORE go+en.BEFORE
2 going grappe grappe+avec he hear hein hein+? here here+. hop how i+am i+en.BEFORE ici+>
2 ignoring ignoring+en.BEFORE il+WANT inscription insistance insistance+, inutile invitations
2 it+. jamais jamais+signe je+quitte je+vois je+vote je+voulais journee journee+> jsuis karim
2 karim+, la+cnil la+grappe la+les la+maison la+moto la+porte la+table la+veille la+vie
2 lachez+le le+AUTHORITY le+TU le+dis le+en.BODY le+en.TEXT le+en.THESE le+en.WHO le+lien
2 le+menage le+menu le+reste le+sac les+INFO les+OTHER les+appels les+deux les+rendez
2 les+textos let lhopital lire liste+. liste+rouge livraison lol+, ma+LIST ma+MSG ma+inscrit
2 ma+messagerie ma+presence ma+reponse madame madame+, magasin main mais+YOURS malgre mari+dit
2 mauvais mauvais+MENDED mauvais+NUMBER mauvais+PHONE mauvais+numero mavait me+> me+SEND
2 me+UNSUB mecrire meme+NOMORE meme+pas menlever menu merci+den merde mere mes+NUMBER
2 mettez+moi moi+> moi+jai moi+quand mon+MENDED mon+OTHER mon+dossier mon+inscription mon+jour
2 mon+telephone morceau more mother moto moublier+> msg msg+> mute my+en.MENDED my+en.NUMBER
2 my+number nai+rien navez+pas ne+MENDED ne+souhaite next ni+apres non+merci not not+en.MY
2 not+the note+> nous+INF nous+REMOVE nous+REPLY nouveau+> nouveau+MSG nouveau+ONE
2 nouveau+en.BEFORE nouveau+en.KINDS nouveau+en.MESSAGE nouveau+en.TEXT nouveau+message
2 novembre number+is numero+> o ok+, on+SAID on+WANT on+a on+coupe on+dit on+en.BODY on+est
2 on+nest on+tire on+veut on+vous out+> paix paix+> parler part pas+etre pas+le patron perrin
2 perrin+> person peur phone+. pitie+> plainte plainte+> please pleine plus+> plus+GET
2 plus+dans plus+ma plus+moi plus+necessaire plus+un porte+AUTHORITY porte+plainte pour+AGAIN
2 pour+INF pour+REMOVE pour+que pour+toujours pour+tout pouvez+les presence previens prochaine
2 prochaine+etape prospection puce que+ME que+ce qui+TU quit quitter quittes quon+ME
2 quon+en.BEFORE quon+en.ME quon+en.TAIL quon+en.VOC quon+me rancune rayez recois recois+AGAIN
2 recois+encore reduction refus relancer relisez relisez+ma rendez rendu rendu+, reply
2 reponse+de resilier restons restons+en retire+ME retire+en.DAY retire+mon retirez retirez+ME
2 retirez+moi reve rouge sans+MSG sans+rancune sans+textos semaine+derniere sert sert+a six
2 sms+a sms+du souhaite souhaite+NOMORE stop+du stop+quoi supprimez supprimez+> sur+LIST
2 sur+liste termine+les texter+> texto+. texto+merci textos+la the+class the+en.BEFORE these
2 these+> this times tire tire+un tired tired+en.FROM tired+of to+en.BEFORE to+en.NEG to+hear
2 tomber tout+. tout+YOURS tout+ce toute toutes toutes+les trait trait+sur tres+bien tribunal
2 tribunal+> trois+fois truc truc+> trucs un+" un+MENDED un+numero un+trait une+dette
2 une+nounou unsubscribe va+> vais+porter veille veut+NOMORE veut+pas veux+plus veux+rien
2 vibre vibre+, vide+. vins vos+en.MESSAGES vos+envois vos+pubs vote+pour votre+INFO
2 votre+truc vous+> vous+MREM vous+MSEND vous+SAID vous+faire vous+forcez vous+les
2 vous+previens white y y+a
3 ,+DESIST ,+WORD ,+ce ,+donc ,+en.NEGATIVE ,+et ,+fermez ,+for ,+les ,+non ,+ny ,+virez
3 .+desinscription .+en.ENDED .+en.KEYWORD .+en.TAKE .+il .+nan .+no .+rien .+sans .+y
3 ?+MENDED ?+REMOVE ?+en.NEG CLIENT+, DESIST+YOURS GIVEUP+ME GIVEUP+le GIVEUP+moi INFO+>
3 INFO+amis LIST ME+CONSENT ME+INF ME+accord ME+de ME+en.EVENT ME+pour ME+texter ME+tour
3 ME+trankil MENDED+ME MENDED+merci MSEND+des MSG+dentretien NOMORE NOMORE+daccord NOMORE+en
3 NOMORE+etre NOMORE+part NOMORE+possible NOMORE+recevoir NOMORE+rien ONE+svp OTHER+de PHONE+.
3 RECEIVING+, RECEIVING+ME RECEIVING+en.DAY RECEIVING+mon SEE+, SEND+des SEND+plus STOP+.
3 STOP+YOURS STOP+du THING+est THIRD+ny TOOK+ME TU+> UNSUB+ME UNSUB+moi UNSUB+svp WANT+pas
3 WORD WORD+. WORD+les YOURS+INFO YOURS+MSG YOURS+PHONE YOURS+en.VOC YOURS+envois YOURS+numero
3 YOURS+pubs a+0 a+plus alertes+de allez allez+vous an annule ans+, arretez+> au+cimetiere
3 aux+gens avec+le avez+NOMORE awa barriere bloque+> bons bons+amis by c camp ce+numero
3 cest+ME cest+en.NEGATIVE cest+non cest+ou changements changements+dhoraire chaque chaque+MSG
3 chaque+ONE cimetiere complet complet+> contacter continuer+a couper coupure coupure+deau
3 davoir de+AUTHORITY de+YOURS de+chez de+continuer de+coupure de+fois de+mecrire de+men
3 de+sms de+vos deau deau+, dentretien desinscrire desormais dhoraire dossier down down+,
3 du+MSG du+matin elle en.BEFORE+en.VOC en.DAY+CONSENT en.DAY+accord en.DAY+en.EVENT
3 en.DAY+en.I en.DAY+en.SUBJECT en.DAY+i en.DAY+tour en.DOESNT en.EVENT en.FROM+>
3 en.FROM+en.BEFORE en.FROM+en.MY en.GET en.HEY en.LIST en.LOSE en.LOSE+> en.MENDED en.NEG+>
3 en.NEG+the en.NEGATIVE+pour en.NUMBER+. en.REGULATOR en.REMOVE en.STOP en.THESE+> en.THIRD+.
3 en.THIRD+> en.UNSUB en.VOC+SEND en.VOC+en.HEY en.WANT+to entre+ME entre+nous envois
3 est+prete et+THIRD et+elle et+en.DAY et+mon et+puis facon+> faire+SEE faire+voir fait+>
3 fermez+le fin+. gens+> gentil gentil+> grand grand+mere ici il+ne il+ny inutile+de jai+SAID
3 jai+pas jai+vendu je+RECEIVING je+en.BEFORE je+en.MY je+men je+my je+passe je+refuse
3 juridique la+AUTHORITY la+MSG la+prochaine lachez+ME lachez+moi laissez+tomber lan+RECEIVING
3 lan+passe le+camp le+en.EVENT le+en.SENDING le+mien le+panneau les les+changements les+pieds
3 les+rdv lettres+> liste+> livraison+, ma+CLIENT ma+grand ma+place mais+pas may men+RECEIVING
3 men+passe menvoyer+des mest mettez mien moi+de moi+la moi+pour moi+trankil mon+CONSENT
3 mon+accord mon+en.EVENT mon+tour moublier mutuel n nan necessaire no no+> non+pour nous+>
3 nulle nulle+part numero ny+a ny+revenez ok+> ou+> oui+pour ouvertes panneau paques paques+>
3 parler+> pas+daccord pas+en pas+mme passe+, passe+> passe+ME passe+en.DAY passe+mon pieds
3 pitie plu plus+SEND plus+rien porte portes portes+ouvertes poubelle pour+une pouvez+le
3 pouviez prendre prendre+note prete puis quitte quoi+AGAIN quoi+encore quon
3 rappels+dentretien reattribue reattribue+. recevoir revenez revenez+NOMORE rien+de robinet
3 sera serait+gentil service seulement silence sms soit sortez+moi suffit suffit+, suis+NOMORE
3 svp+. telephone+. telephone+> tenu termine texter the+en.EVENT toujours+, toujours+> tour
3 toute+MSG trankil trankil+> un+et vendu+, vendu+la vie voir vos+textos votre+en.VOC
3 vous+avez vous+bloque vous+pouviez water website whatever your+en.BEFORE youre
4 ,+WANT ,+moi ,+ni ,+y .+GIVEUP .+cassez .+en.ALONE .+en.NEG .+en.STOP .+lachez .+tres 0+mois
4 AGAIN+> CONSENT DESIST GET INF ME+NUMBER ME+SEND ME+natel MENDED+> MENDED+cest MREM MSEND+,
4 MSG+pour MSG+svp NOMORE+MENDED NUMBER+je PEACE SEND+> WANT+STOP WANT+couper WORD+svp WRONG
4 YOURS+" YOURS+LIST a+YOURS amis aussi+> autant+NOMORE avez+pas bien bien+> bien+sur ca+va
4 cassez cassez+vous cetait+une ceux commande comme cut de+ONE de+en.MESSAGE de+en.TEXT
4 de+nous den en+avril en.BEFORE+. en.BEFORE+en.BEFORE en.DAY+NUMBER en.DAY+mois en.DAY+natel
4 en.DONT en.END en.END+en.MY en.END+the en.EVENT+> en.HEY+, en.MESSAGES+, en.PHONE+.
4 en.SENDING en.SENDING+, en.SENDING+> en.TAKE facon faites+le fausse from+en.MY garder+>
4 groupe je+bloque je+recois juste+les la+peine la+publicite le+dernier le+en.VOC les+garder
4 les+retards mais+NOMORE matin menage menage+dans mme mon+NUMBER mon+natel monsieur mouton
4 ne+suis noel note oui+bien pas+> peine peine+de plait+> pour+se prefere prefere+STOP
4 prefere+couper publicite publicite+> que+YOURS retards rien+GET rien+MENDED rien+recevoir
4 rouge+> sans+facon se+INF se+MENDED se+desinscrire seulement+. sms+, stand suis+pas texto
4 textos+> texts texts+> to touche une+OTHER une+THING va vide virez vos+" vous+.
5 , ,+NOMORE ,+en.LIST ,+jaimerais ,+plus ,+vos .+WRONG .+cetait .+coupez .+du .+en.END .+meme
5 .+pa .+ras INF+de INFO ME+patience MENDED+svp MSEND NOMORE+GET NOMORE+SEND NUMBER+. REMOVE
5 aussi autant avec+vos avez+gagne avril balai balai+> cessez coupez+les de+la du+balai dun
5 en.FROM en.FROM+the est+morte from+the gagne garder jai+dit jaimerais je+prefere la+personne
5 les+THING lien merci+> moi moi+patience moins moins+. mois+. monsieur+, morte natel non+>
5 numerique oui pa patience personne+est pire pubs rdv rien se+UNSUB se+WORD semaine sortir
5 sortir+de the vendu veux+NOMORE vous+, y+compris 🚫+*
6 ,+definitivement .+UNSUB .+encore .+faites .+on .+pour .+🚫 0+ans LIST+> MSG+> NUMBER
6 NUMBER+> PEACE+> REMOVE+ME STOP STOP+les WANT+NOMORE a+ma avec+YOURS coupez de de+MSEND
6 de+SEND definitivement+> dit en+0 en+en.DAY en.DAY+ans en.LIST+> en.NEGATIVE+, en.REPLY
6 en.VOC+> est+au from la+semaine maintenant mais+les men ny ok que+des qui+est quoi ras
6 robot+> se tres vos+MSG 🚫
7 ,+STOP AUTHORITY+> ME+> SEND+, a+NOMORE ans bon de+MSG definitivement et faites lachez le+>
7 merci+de oui+, textos
8 ,+YOURS .+en.BEFORE .+les MSG REMOVE+de REMOVE+moi UNSUB bloque en.NEGATIVE+> la+> ni non+,
8 nous robot
9 ,+mais DESIST+> NOMORE+> WORD+> compris non passe
11 ,+REMOVE STOP+> en.NEGATIVE
12 AUTHORITY
14 vos
16 .
"""
