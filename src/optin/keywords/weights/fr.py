"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-30 =bias
-17 >
-15 ne
-11 ,+cest finalement
-10 a
-9 ,+je dans je tu
-8 .+non OTHER RECEIVING RECEIVING+NOMORE annulez au avant mes ou recu
-7 .+mes en.THINGS merci+pour messages plutot ton
-6 ,+on .+. .+a .+en.NEGATIVE .+plus .+tu OTHER+, ce dans+la deux en.YOU jours ma pas peux sans
-6 si sur te trop vous+SEND
-5 % .+annulez .+finalement .+une 0+> MENDED+a MENDED+de RECEIVING+plus REMOVE+YOURS REPLY TOOK
-5 TU+en.VOC YOURS+ONE beaucoup cest confirme devant etait fait jadore je+suis laissez message
-5 mieux narretez par pour+YOURS pour+le remettez surtout tous tout un votre+ONE vous+sortez
-5 vous+vous you
-4 ,+SEND ,+vous .+en.HEY .+laissez .+ne .+ok .+un AGAIN+a GIVEUP+un MENDED+ma NOMORE+RECEIVING
-4 NOMORE+les REMOVE+en.DAY REMOVE+la SEND+moi STOP+ma THING+> TOOK+le TU+ME TU+en.BEFORE
-4 TU+en.ME TU+en.TAIL TU+me WORD+ma YOURS+en.TEXT annulez+ma autre avec beau ca+ne cest+NOMORE
-4 change continuez demain dou en.BEFORE+, en.DAY en.DAY+> en.FEEL en.LIST+de en.MESSAGES+de
-4 encore+, enfants finalement+je il+a jai+RECEIVING javais je+voudrais la+STOP la+WORD la+fin
-4 le+THING le+parquet loffre ma+MENDED ma+WORD marche messages+> minteresse my narretez+NOMORE
-4 narretez+pas on+en.MY ont plus+de portable remettez+ME remettez+moi sortez+en.DAY sortez+mon
-4 sur+la sur+les toi voudrais vous+MENDED vous+REMOVE
-3 ,+AGAIN ,+ca ,+cetait ,+continuez ,+il ,+par ,+tout .+" .+0 .+SEND .+arretez .+ca
-3 .+continuez .+en.DAY .+en.VOC .+enlevez .+impossible .+le .+marre .+narretez .+quelquun
-3 .+qui .+surtout ?+je AGAIN CARELESS DESIST+par ERROR FEDUP GET+a INFO+svp ME+, ME+CLIENT
-3 ME+au ME+aux MENDED+la MENDED+les MENDED+sur MSG+YOURS MSG+ne MSG+sur NOMORE+ce NOMORE+pour
-3 NOMORE+que NOMORE+recu ONE+YOURS ONE+ne RECEIVING+YOURS REMOVE+NOMORE REMOVE+ma REMOVE+mon
-3 REMOVE+pas SAID+DESIST SAID+STOP SEND+ME STOP+, STOP+ME STOP+mon STOP+par THING THIRD
-3 THIRD+. THIRD+> THIRD+faut TOOK+ma WANT+> WORD+mon WORD+par YOURS+> YOURS+en.KINDS
-3 YOURS+en.MESSAGE YOURS+en.SENDING YOURS+message a+TOOK a+un arret at aux+MSG avis avoir
-3 beaucoup+de bonne ca+fait cabinet cas cest+bien cest+normal cest+pas cette changer chat
-3 chose christ comme+ca dabord darrete dautre davis de+OTHER de+en.DAY de+messages de+mon
-3 debordent dessert did dou+vous ecrit ecrivez effacer en.ALONE+par en.BADMSG+en.BEFORE
-3 en.BADMSG+par en.BEFORE+la en.BODY+, en.BODY+NOMORE en.DITCH+ma en.ENDED+par en.KEYWORD+par
-3 en.LIST+ne en.LIST+quand en.LOSE+ma en.MENDED+> en.MESSAGE+ne en.MESSAGES+ne
-3 en.MESSAGES+quand en.MY+MENDED en.MY+MSG en.MY+en.THIRD en.NEG+par en.NEGATIVE+YOURS
-3 en.NEGATIVE+cest en.OTHER+, en.SEND en.SENDING+de en.SENDING+ne en.SENDING+quand en.STOP+par
-3 en.SUBJECT en.SUBJECT+en.NEG en.TEXT+YOURS en.TEXT+ne end enlevez envoyez est+YOURS est+ce
-3 et+merci ete etes etes+sur faire fait+beaucoup feu finalement+, finalement+remettez fixe
-3 hier il il+faut impossible infos it jaccepte jai jai+change je+les je+lis je+peux joint
-3 kevin la+, laissez+ME laissez+moi le le+THIRD le+chat lenvoi les+autres les+jours lis
-3 ma+AUTHORITY ma+plainte mail mange mari+. marre marre+de mavez menvoie+des messages+de
-3 mieux+> mis moi+, moi+au moi+aux my+en.THIRD nai+plus ne+RECEIVING ne+minteresse ne+sont
-3 nest nest+NOMORE non+YOURS non+cest normal notifications nouveau+YOURS nouveau+vos nouvelle
-3 number+> par+ERROR par+erreur par+votre parquet pas+de pas+les pas+pour peut photos plus+que
-3 plutot+> portable+> pour+ce pour+moi prenez promis proposition prospectus quand quand+meme
-3 que que+0 quelque quelque+chose quelquun quelquun+dautre qui rappels+, raye recevoir+a
-3 reponse reste retire+ma rue samedi sms+ne sont+NOMORE sont+pas stop+par svp svp+> tant
-3 tant+que tous+> tout+est un+peu verte vire vite votre+MSG votre+en.KINDS votre+en.TEXT
-3 vous+REPLY vous+mavez was
-2 ,+REPLY ,+THIRD ,+a ,+arretez ,+en.BEFORE ,+en.DAY ,+en.FEEL ,+finalement ,+jadore ,+mettez
-2 ,+pas ,+pour ,+tas ,+tu ,+un .+% .+> .+MENDED .+OTHER .+YOURS .+aidez .+cabinet .+did .+en.I
-2 .+est .+i .+infos .+inscrivez .+javais .+meilleures .+mon .+oui .+promis .+who 0 0+en.BEFORE
-2 16h30 18h ? ?+en.MY ?+faudrait ?+my AGAIN+comme AUTHORITY+. CLIENT+au CLIENT+par CONSENT+a
-2 DESIST+, DESIST+au DESIST+en.BEFORE DESIST+en.MY DESIST+le DESIST+ou GIVEUP+de INF+en.DAY
-2 INFO+, INFO+du LIST+des ME+? ME+THIRD ME+les ME+par ME+sur ME+tel ME+tranquille MENDED
-2 MENDED+YOURS MENDED+dans MENDED+et MENDED+for MENDED+par MENDED+pas MENDED+que MENDED+votre
-2 MSEND+YOURS MSG+depuis MSG+des MSG+est MSG+vocal NOMORE+YOURS NOMORE+en.BEFORE
-2 NOMORE+interessee NOMORE+sans NOMORE+tard NOMORE+tot NOMORE+vous NUMBER+ME NUMBER+de
-2 NUMBER+et NUMBER+pro NUMBER+svp ONE+en ONE+est ONE+vocal OTHER+ME OTHER+en.BEFORE
-2 OTHER+en.ME OTHER+en.TAIL OTHER+en.VOC OTHER+me PHONE+et PHONE+pro RECEIVING+de
-2 RECEIVING+les RECEIVING+pas REMOVE+les REMOVE+ton REMOVE+tous REMOVE+votre REPLY+ME
-2 REPLY+moi SAID+" SAID+WORD SAID+en.ALONE SAID+en.BADMSG SAID+en.ENDED SAID+en.KEYWORD
-2 SAID+en.NEG SAID+en.STOP SAID+stop SEE+deja SEND+a SEND+les STOP+au STOP+devant
-2 STOP+en.BEFORE STOP+en.DAY STOP+en.MY STOP+lalarme STOP+maladie STOP+ou STOP+si THING+,
-2 THIRD+, THIRD+a TOOK+de TU+des TU+moi UNSUB+de WANT WANT+ME WANT+de WANT+que WORD+, WORD+MSG
-2 WORD+au WORD+en.BEFORE WORD+en.DAY WORD+en.MY WORD+lalarme WORD+maladie WORD+ou WORD+si
-2 YOURS+YOURS YOURS+en.BEFORE YOURS+en.BODY YOURS+nest YOURS+nuit YOURS+portable
-2 YOURS+proposition a+> a+ME a+REMOVE a+faire a+mon a+ri a+une a+vous accent aidez aidez+ME
-2 aidez+moi aller alors alors+? annulee apres arret+maladie arrete+, arrive attribue au+laser
-2 aujourdhui aujourdhui+, aussi+les autres aux+INFO aux+ONE aux+en.LIST aux+en.MESSAGE
-2 aux+en.MESSAGES aux+en.SENDING aux+en.TEXT aux+sms avant+de avec+ME avec+la avec+les
-2 avez+une avis+> avoir+deja bande bande+de been bien+WANT bien+les bien+vouloir biffer blanc
-2 break ca+ME ca+RECEIVING ca+coute ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+ira ca+me
-2 cant cariste ce+en.BODY ce+nest ce+portable ces cest+la cest+tout cest+trop cetait+pour
-2 cette+nuit change+, change+MSG change+davis chez colis collegue commandes comment comment+on
-2 compte compte+> confirme+, consentement+a continuez+> continuez+a continuez+comme cote crois
-2 croyais croyais+SEE croyais+avoir dannuler darrete+de davis+, de+CARELESS de+INFO de+MENDED
-2 de+NUMBER de+PHONE de+TU de+bien de+ces de+fou de+ma de+moi de+ne de+nouvelles de+pain
-2 de+portable de+relance de+reseau de+tout debarrasse debarrassez debarrassez+ME decrire deja
-2 deja+confirme demain+> dent desole deux+, deuxieme devant+chez devant+le did+en.SUBJECT
-2 dimanche do+en.VOC do+en.YOU docteur docteur+> dois donne donne+NOMORE dont+je double
-2 doucement du+OTHER durgence ecolo embeter en+mai en.ALONE+en.BEFORE en.ALONE+en.MY
-2 en.ALONE+ou en.ASKED en.BADMSG en.BADMSG+ou en.BEFORE+depuis en.BEFORE+en.LIST
-2 en.BEFORE+en.PLURALS en.BEFORE+en.SENDING en.BEFORE+for en.BEFORE+les en.BEFORE+sur
-2 en.BEFORE+vocal en.BODY+pas en.CALL+, en.DAY+THIRD en.DAY+en.BEFORE en.DAY+tel
-2 en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD en.DOESNT+en.STOP en.DOESNT+in en.DOESNT+je
-2 en.DONT+en.ENDED en.DONT+en.KEYWORD en.DONT+je en.ENDED+en.BEFORE en.ENDED+ou en.EVENT+,
-2 en.GAVE+en.SUBJECT en.I+en.NEG en.I+never en.I+still en.KEYWORD+en.BEFORE en.KEYWORD+ou
-2 en.KINDS+vocal en.LIST+depuis en.LIST+en.BEFORE en.LIST+la en.LIST+ma en.ME en.ME+les
-2 en.MENDED+en.VOC en.MESSAGE+en.LIST en.MESSAGE+vocal en.MESSAGES+depuis
-2 en.MESSAGES+en.BEFORE en.MESSAGES+for en.MESSAGES+la en.MESSAGES+sur en.MY+messages en.NEG+a
-2 en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.STOP en.NEG+in en.NEG+je en.NEG+ou
-2 en.NEGATIVE+en.NEGATIVE en.NEGATIVE+mais en.NEGATIVE+non en.NOT+in en.NUMBER en.NUMBER+et
-2 en.PHONE+et en.PULL en.SENDING+depuis en.SENDING+en.BEFORE en.SENDING+is en.SENDING+la
-2 en.SENDING+sur en.STOP+ou en.SUBJECT+en.DOESNT en.SUBJECT+en.GAVE en.SUBJECT+en.MY
-2 en.SUBJECT+en.REPLIED en.SUBJECT+never en.SUBJECT+still en.TAIL+les en.TEXT+is en.TEXT+vocal
-2 en.THIRD+en.NEG en.TIME en.TIME+the en.VOC+en.MY en.VOC+les en.YOU+en.MY enlevez+ME
-2 enlevez+moi enterrement est est+AGAIN et+jai ete+TOOK etes+les etes+vous faire+> faire+alors
-2 faite faite+, faites+les faudrait faux ferme+, fin fixe+, fleurs fois+, foot foot+>
-2 for+en.BEFORE fou frere garde garde+, gars gauche gave get+en.MY gosses gratuits heart heure
-2 heures i+en.NEG i+never i+still in in+your inscrivez inscrivez+ME inscrivez+moi interessee
-2 interessee+par ira is it+, it+> it+was jaccepte+> jadore+> jai+ete jai+fait jai+quitte
-2 jai+recu jai+rien jai+trouve jamais+, jattends je+OTHER je+confirme je+crois je+croyais
-2 je+dois je+donne je+pourrai je+reponds je+reste je+veux jen+peux jeudi jours+> juste know
-2 la+NUMBER la+bonne la+derniere la+en.EVENT la+je la+nounou la+nouvelle la+pharmacie
-2 la+proposition lache lai laissez+le lalarme lan+dernier lancienne laser laser+, le+0
-2 le+en.DAY le+plombier le+portail leau lenvoi+de les+MENDED les+REMOVE les+en.EVENT les+gens
-2 les+photos les+rappels lexamen liste+des livre livrez lorage lordre love lus m m+. ma+NUMBER
-2 ma+PHONE ma+REMOVE ma+fait ma+ligne mai mais+DESIST mais+STOP mais+WORD mais+arrete mais+jai
-2 mais+je maison+> maladie manger marche+NOMORE marche+plus me me+les mecrire+YOURS meilleures
-2 meilleures+salutations meme+> meme+pour menvoie menvoyer+les menvoyez+NOMORE menvoyez+plus
-2 merci+a message+> message+vocal messages+la messages+sur midi min minteresse+NOMORE
-2 minteresse+pas mis+ME mis+en.DAY mis+mon moi+? moi+MENDED moi+par moi+sur moi+tranquille mon
-2 mon+THIRD mon+tel mort+, my+en.BEFORE na na+NOMORE ne+donne ne+menvoyez ne+pas ne+recois
-2 nest+pas nom non+en.NEGATIVE non+mais non+non normal+> not+in nouvelle+> nouvelles
-2 nouvelles+, now+> nuit numero+a off on+my on+peut operateur ou+AGAIN ou+NOMORE ou+encore
-2 ou+pas par+YOURS par+contre par+en.LIST par+en.MESSAGES par+en.SENDING par+mois par+sms
-2 parfait parle partout pas+GET pas+MENDED pas+NOMORE pas+ce pas+interessee pas+recevoir
-2 pas+vous personne+, petit peux+ME peux+NOMORE peux+en.BEFORE peux+en.ME peux+en.TAIL
-2 peux+en.VOC peux+me peux+plus pharmacie phone+, place plaisir+> plait plus plus+en.DAY
-2 plus+tard plus+tot points portail poste pour+OTHER pour+en.DAY pour+vous pourrai pouvez
-2 pouvez+INF pouvez+MENDED pouvez+MSEND pouvez+SEND pouvez+effacer prelevement prie prie+de
-2 pro proces pub+> quand+> que+ca que+en.DAY que+faire question quoi+YOURS rang rappel
-2 recois+NOMORE recois+plus reinscrivez reinscrivez+ME reinscrivez+moi remboursez reponds
-2 reseau resume retirer revenir revenir+> reviens ri rien+RECEIVING rien+recu sac+> sais
-2 salutations sarrete says sen sest seuls since so soldes+> sortez+ME sourire stop
-2 stop+en.BEFORE stop+en.MY stop+ou suis super sur+YOURS sur+ce surtout+NOMORE svp+, ta tard
-2 tard+> tas tel telephone+et tenez terminez texts+en.BEFORE thanks that tombent tot
-2 tous+YOURS tranquille trompe trompe+de trouve tu+mas un+CLIENT un+MSG un+STOP un+WORD
-2 un+WRONG un+autre un+en.THINGS un+en.WHO un+enterrement un+faux up urgence utilise vacances
-2 vacances+> venir veuillez+REMOVE veut veut+que veux+ME veux+en.BEFORE veux+en.ME
-2 veux+en.TAIL veux+en.VOC veux+me viens vient visite vocal voisin votre+en.MESSAGE
-2 votre+message votre+proposition vouloir vous vous+embeter vous+envoyez vous+etes vous+livrez
-2 vous+ne vraiment why yet you+en.MY
2 " ,+DESIST ,+GIVEUP ,+WORD ,+donc ,+elle ,+en.NEGATIVE ,+en.TAKE ,+fermez ,+fini ,+lachez
2 ,+non ,+ny ,+supprimez ,+toujours ,+votre .+NOMORE .+NUMBER .+REMOVE .+WORD .+carte .+cessez
2 .+chaque .+desinscription .+en.BADMSG .+en.THIRD .+en.THREAT .+en.TIME .+en.UNSUB .+il .+im
2 .+mauvais .+merde .+mettez .+no .+poubelle .+quand .+relisez .+restons .+sans .+this 0+,
2 0+euros 0+novembre 33700 60 ?+? ?+DESIST ?+STOP ?+WORD ?+en.ALONE ?+en.BADMSG ?+en.ENDED
2 ?+en.KEYWORD ?+en.STOP ?+plus ?+pour ?+retirez ?+stop AGAIN+un AGAIN+vous AUTHORITY+,
2 CLIENT+, CLIENT+pour DESIST+du DESIST+quoi GET+ca GET+vos GIVEUP+tomber INF+> INFO+> INFO+de
2 LIST+. LIST+rouge ME+OTHER ME+PHONE ME+REMOVE ME+REPLY ME+de ME+en.PHONE ME+inscription
2 ME+jai ME+jour ME+la ME+telephone ME+texter MENDED+> MENDED+ME MENDED+ca MENDED+en.VOC
2 MENDED+merci MENDED+mon MENDED+pour MENDED+sans MENDED+vos MENDED+vous MREM+> MSEND+des
2 MSG+de MSG+dentretien MSG+en.HEY MSG+merci NOMORE+a NOMORE+dans NOMORE+envie NOMORE+etre
2 NOMORE+mme NOMORE+moi NOMORE+necessaire NOMORE+part NOMORE+possible NOMORE+un NUMBER+pour
2 ONE+merci ONE+svp OTHER+0 OTHER+du OTHER+en.DAY OTHER+est PHONE PHONE+pour RECEIVING+,
2 RECEIVING+AGAIN RECEIVING+a RECEIVING+encore REMOVE+ce REMOVE+depuis REMOVE+des REMOVE+sans
2 REMOVE+un REMOVE+vous SAID+> SAID+que SEND+? SEND+des STOP+YOURS STOP+ces STOP+quoi STOP+svp
2 STOP+tout THING+0 THING+de THING+en.DAY THIRD+dit THIRD+mavait THIRD+pour TOOK+depuis
2 TOOK+sans TU+, TU+> UNSUB+> UNSUB+svp WANT+rien WORD+cest WORD+les WORD+moi WORD+quoi
2 YOURS+envois YOURS+les YOURS+ligne YOURS+textos YOURS+truc a+en.WHO a+mecrire a+pas a+person
2 a+plus a+rien again alertes allez allez+, amis+, an annulation annule annule+> arreter+les
2 arretez assez au+33700 au+cimetiere avec+tes beurre bien+, bien+que bip bloque+. bloques
2 bon+> box by bye c ca+a ca+se ca+sert ca+vous camarade captures+decran ce+numero ces+MSG
2 cessez+> cest+ME cest+bon cest+en.DAY cest+mon cest+pour cette+NUMBER cette+PHONE
2 cette+ligne chance changements changements+dhoraire chantal chaque+ONE chaque+en.LIST
2 chaque+en.MESSAGE chaque+en.MESSAGES chaque+en.SENDING chaque+en.TEXT chaque+sms chez+moi
2 chien cimetiere class cnil+> colle contacte contacter contacter+> continuer+a contre+vous
2 crtc dans+ME dans+en.DAY dans+mon dans+vos davant de+REMOVE de+SAID de+YOURS de+ca de+ce
2 de+chance de+chez de+en.ME de+en.TAIL de+lhopital de+livraison de+mardi de+me de+pub
2 de+rappels de+reduction de+sms de+suite de+votre decran demandee+le den+prendre dentretien
2 derniere+, des+en.LIST des+en.MESSAGES des+en.SENDING desactive desinscrire desormais
2 desormais+> detre+TU detre+contacte dette deux+> dhoraire dire+, dit+que donc+plus dossier
2 du+en.EVENT du+service ecrire+> en.ALONE en.ALONE+du en.ALONE+quoi en.BADMSG+du
2 en.BADMSG+quoi en.BEFORE en.BEFORE+. en.BEFORE+NUMBER en.BEFORE+en.FROM en.BEFORE+en.NEG
2 en.BEFORE+en.STOP en.BEFORE+en.SUBJECT en.BEFORE+from en.BEFORE+more en.BEFORE+pour
2 en.BEFORE+quand en.BEFORE+to en.BEFORE+your en.CALL+. en.DAY+, en.DAY+. en.DAY+MENDED
2 en.DAY+OTHER en.DAY+PHONE en.DAY+en.I en.DAY+en.PHONE en.DAY+euros en.DAY+i
2 en.DAY+inscription en.DAY+jour en.DAY+novembre en.DAY+telephone en.DEAR en.DITCH+ME
2 en.DITCH+en.DAY en.DITCH+mon en.DOESNT+en.BEFORE en.DONT+en.BEFORE en.END+. en.ENDED+>
2 en.ENDED+du en.ENDED+quoi en.FROM+ME en.FROM+en.BEFORE en.FROM+en.ME en.FROM+me
2 en.GAVE+en.MY en.GAVE+my en.GET+a en.GET+en.BEFORE en.GET+en.THESE en.HEY+> en.I+am en.I+do
2 en.KEYWORD+du en.KEYWORD+quoi en.KINDS en.KINDS+> en.KINDS+en.VOC en.KINDS+et en.LIST+en.VOC
2 en.LIST+pour en.LIST+svp en.LOSE en.LOSE+ME en.LOSE+en.DAY en.LOSE+mon en.ME+>
2 en.MENDED+en.ENDED en.MENDED+en.KEYWORD en.MESSAGE+> en.MESSAGES+a en.MESSAGES+en.VOC
2 en.MESSAGES+pour en.MESSAGES+svp en.MY+class en.MY+en.EVENT en.MY+en.MENDED en.MY+next
2 en.NEG en.NEG+0 en.NEG+du en.NEG+en.DAY en.NEG+en.FROM en.NEG+of en.NEG+quoi
2 en.NEGATIVE+merci en.NEGATIVE+pour en.NUMBER+. en.NUMBER+is en.OTHER en.PHONE en.PHONE+is
2 en.REGULATOR en.REMOVE en.REMOVE+> en.REPLY+> en.REPLY+en.NEG en.SENDING+a en.SENDING+pour
2 en.SENDING+svp en.STOP+DESIST en.STOP+STOP en.STOP+du en.STOP+quoi en.SUBJECT+am
2 en.SUBJECT+be en.TAKE en.TAKE+ME en.TAKE+en.BEFORE en.TEXT en.THESE+> en.THIRD+>
2 en.THIRD+THIRD en.VOC+en.VOC en.WHO+, en.WISH+to encore+> encore+un encore+vous entre envois
2 erreur+de est+NOMORE est+parfaite est+pas et+ME et+REMOVE et+THIRD et+a et+je et+les etape
2 euros ex facon+> facture+0 facture+en.DAY faites+le falloir famille+. faut faut+REPLY
2 faut+THIRD faut+il fermez+le fichez fin+. fin+> fini+de fois fois+. fois+cest foutez
2 from+en.VOC fuit g gens getting+en.BEFORE go go+en.BEFORE going grand+THIRD grappe
2 grappe+avec have hear hein hein+? here here+. i+am i+do ici ici+> if ignoring
2 ignoring+en.BEFORE il+WANT il+ma il+ne inscription insistance insistance+, inutile
2 inutile+de invitations is+en.DOESNT is+en.NOT is+not it+. jai+deja je+en.BEFORE je+naccepte
2 je+ne je+passe je+quitte je+vois je+vote joined karim la+MSG la+grappe la+maison la+moto
2 la+porte la+table la+veille la+vie lachez+le lamabilite lamabilite+de le+AUTHORITY le+MSG
2 le+TU le+dis le+en.BODY le+en.EVENT le+en.TEXT le+en.THESE le+en.WHO le+lien le+mien
2 le+reste le+sac les+INFO les+MSG les+ONE les+OTHER les+captures les+changements les+deux
2 les+rendez lettres lhopital lire liste+> liste+rouge livraison livraison+, ma+MSG ma+inscrit
2 ma+messagerie madame main mais+YOURS mardi+> mari+SAID mari+dit mari+est mauvais
2 mauvais+MENDED mauvais+NUMBER mauvais+PHONE mauvais+numero mavait mdr+en.NEGATIVE mdr+non
2 me+> mecrire+, mecrire+AGAIN mecrire+encore mecrive meme+NOMORE meme+pas menlever merci+den
2 merde mere mes+NUMBER messages+svp mettez+moi mien moi moi+> moi+cest moi+de moi+jai
2 mon+OTHER mon+PHONE mon+en.PHONE mon+inscription mon+jour mon+telephone morceau more mother
2 moto moublier+> mutuel my+en.MENDED my+en.NUMBER my+number naccepte naccepte+NOMORE
2 nai+aucune nai+rien navez+pas ne+MENDED ne+souhaite necessaire next ni+apres non+merci
2 non+pour note+> nous+INF nous+REMOVE nouveau+> nouveau+MSG nouveau+ONE nouveau+en.BEFORE
2 nouveau+en.KINDS nouveau+en.MESSAGE nouveau+en.TEXT nouveau+message novembre nulle
2 nulle+part number number+is numero+pour ny+revenez ok+, on+SAID on+WANT on+a on+coupe on+dit
2 on+tire on+veut on+vous on+your ou+> out out+> paix paques+> par+en.BEFORE par+en.KINDS
2 par+message parler pas+, pas+etre pas+mme patron perrin perrin+> person peur phone+. pitie
2 pitie+> plainte+> please+en.ENDED please+en.KEYWORD plu plus+GET plus+MENDED plus+NOMORE
2 plus+dans plus+moi plus+necessaire plus+un porter poubelle pour pour+AGAIN pour+INF
2 pour+REMOVE pour+STOP pour+WORD pour+que pour+resilier pour+toujours pour+tout pour+une
2 pouvez+les prendre+note previens prochaine prochaine+etape prospection puce que+ME que+ce
2 qui+TU quitte quitter quittes quon+ME quon+en.BEFORE quon+en.ME quon+en.TAIL quon+en.VOC
2 quon+me rancune rappels+dentretien recevoir recevoir+ca recevoir+vos recois recois+AGAIN
2 recois+encore reduction refus relisez relisez+ma rendu+, reply reponse+de resilier restons
2 restons+en retire+ME retire+en.DAY retire+mon retirez retirez+ME retirez+moi reve revenez
2 revenez+NOMORE rien+de rouge salon sans+MSG sans+rancune sans+textos school semaine+derniere
2 sert sert+a service six six+mois sms+, sms+> souhaite+NOMORE stop+du stop+quoi supprimez+>
2 sur+LIST sur+le sur+liste telephone+. telephone+> tenu texter texter+> the+class
2 the+en.BEFORE the+en.EVENT the+texts these this tire tire+un tired tired+en.FROM tired+of
2 to+en.BEFORE to+en.KEYWORD to+en.STOP to+hear tomber toujours+, tout+YOURS tout+ce toutes
2 toutes+les trait trait+sur tres+bien tribunal tribunal+> trois+fois truc truc+> trucs un+"
2 un+MENDED un+numero un+trait une+dette unsubscribe va+> veille vendu+, veut+NOMORE veut+pas
2 veux+rien vibre vibre+, vide+. voir+, vois vos+LIST vos+pubs vote vote+pour votre votre+INFO
2 votre+truc vous+> vous+MSEND vous+SAID vous+ai vous+faire vous+les vous+previens vue want
2 water webinaires whatever y your your+en.BEFORE your+en.THIRD youre
3 ,+ME ,+MENDED ,+ce ,+et ,+for ,+les ,+ni ,+virez .+en.ENDED .+en.KEYWORD .+en.NEG .+en.OTHER
3 .+en.TAKE .+foutez .+y 0+mois ?+MENDED ?+REMOVE AGAIN+> CONSENT+, DESIST+YOURS GET GIVEUP+le
3 GIVEUP+moi INFO+amis LIST+, ME+INF ME+en.EVENT ME+pour ME+quand ME+tour ME+trankil MENDED+,
3 MENDED+. MENDED+cest MREM MSG+> MSG+pour MSG+svp NOMORE NOMORE+daccord NOMORE+en NOMORE+le
3 NOMORE+rien NUMBER+je OTHER+de PEACE PHONE+, RECEIVING+en.DAY RECEIVING+mon REMOVE+tout
3 SEE+, SEND+plus STOP+. STOP+du THING+ca THING+est THIRD+ny TOOK+ME UNSUB+ME UNSUB+moi
3 WANT+pas WORD+. WORD+svp WRONG YOURS+en.VOC YOURS+numero YOURS+pubs a+0 a+SEND a+YOURS
3 a+en.BEFORE about accord alertes+de allez+vous ans+, are+useful arretez+> aux+gens avec+le
3 avez+NOMORE avez+pas awa barriere be bien bloque+> bons bons+amis camp captures ce+MENDED
3 cest+en.NEGATIVE cest+non cest+ou cest+vous ceux chaque chaque+MSG complet complet+> couper
3 coupure coupure+deau cut dans+votre davoir de+AUTHORITY de+ONE de+continuer de+coupure
3 de+en.MESSAGE de+en.TEXT de+fois de+mecrire de+men de+nous deau deau+, desabonner
3 desabonner+> down du+MSG du+groupe du+matin elle en en.AUTHORITY en.BEFORE+SEND
3 en.BEFORE+are en.BEFORE+en.HEY en.BEFORE+svp en.DAY+en.EVENT en.DAY+en.SUBJECT en.DAY+mois
3 en.DAY+tour en.DOESNT en.DONT en.EVENT en.FROM+> en.FROM+en.MY en.FROM+en.VOC en.HEY+,
3 en.LOSE+> en.ME+SEND en.MESSAGES+, en.MY en.MY+texts en.NEG+> en.SENDING en.STOP en.TAIL+>
3 en.TAIL+SEND en.TEXT+> en.THIRD+. en.UNSUB en.VOC+en.HEY en.WANT en.WANT+to entre+ME
3 entre+nous est+prete et+elle et+en.DAY et+mon facon faire+SEE faire+voir fait+> feed forcez
3 gens+> gentil gentil+> grand grand+mere il+ny it+en.BEFORE jai+SAID jai+pas jai+vendu
3 je+RECEIVING je+en.MY je+men je+my je+recois je+refuse juridique la+AUTHORITY la+prochaine
3 la+publicite lachez+ME lachez+moi laissez+tomber lan+RECEIVING lan+passe le+camp le+dernier
3 le+en.SENDING le+menu les+pieds les+rdv les+retards lettres+> ma+CLIENT ma+grand mais+pas
3 matin may me+SEND mecrire+> men+RECEIVING men+passe menage menage+dans menu menvoyer+des
3 mest mme moi+la moi+pour moi+quand moi+trankil mon+en.EVENT mon+tour moublier mouton n no+>
3 nous+> ny+a o ok+> ouvertes paix+> paques parler+> pas+> pas+daccord pas+en pas+le passe+,
3 passe+> peine+de pieds plait+> plus+> plus+SEND plus+rien porte portes portes+ouvertes
3 pour+les pouvez+le pouviez prendre prete publicite publicite+> puis que+YOURS quit
3 quoi+AGAIN quoi+encore quon real reattribue reattribue+. rendez retards robinet sans+facon
3 sera serait+gentil seulement silence soit sortez+moi souhaite suffit suffit+, suis+NOMORE
3 svp+. termine textos+> texts+> to+en.NEG touche toujours+> tour toute+MSG trankil trankil+>
3 un+et useful vais+porter vendu+la veux+plus vie voir vos+textos votre+en.VOC vous+,
3 vous+avez vous+bloque vous+forcez vous+pouviez website
4 ,+NOMORE ,+WANT ,+jaimerais ,+moi ,+y .+GIVEUP .+cassez .+cetait .+je .+lachez .+nan .+rien
4 .+tres ?+en.NEG GIVEUP+ME INF INF+de INFO ME+CONSENT ME+SEND ME+accord ME+natel MENDED+svp
4 MSEND+, MSEND+> NOMORE+MENDED NOMORE+SEND NOMORE+recevoir PHONE+. RECEIVING+ME SAID STOP
4 STOP+les WANT+STOP WANT+couper WORD YOURS+" YOURS+MSG amis aussi+> autant+NOMORE avec+vos
4 bien+> bien+sur ca+va cassez cassez+vous cetait+une commande comme de+MSEND de+SEND den
4 detre down+, en+avril en.BEFORE+en.BEFORE en.BEFORE+en.VOC en.DAY+CONSENT en.DAY+accord
4 en.DAY+natel en.END en.END+en.MY en.END+the en.EVENT+> en.HEY en.LIST+, en.PHONE+.
4 en.PLURALS en.SENDING+, en.SENDING+> en.VOC+SEND et+puis fausse from from+en.MY garder
4 garder+> groupe jai+dit jaimerais je+bloque juste+les la+peine le+en.VOC le+panneau
4 les+garder mais+NOMORE mecrire merci+> mon+CONSENT mon+accord mon+natel monsieur+, morte nan
4 natel ne+suis no noel note ny oui+bien panneau passe+ME passe+en.DAY passe+mon peine pour+se
4 prefere prefere+STOP prefere+couper pubs rdv rien+GET rien+MENDED rien+recevoir rouge+>
4 se+INF se+MENDED se+desinscrire semaine seulement+. sms suis+pas une+OTHER une+THING va
4 vendu vide virez vos+" vous+. y+compris
5 , ,+definitivement ,+en.LIST ,+plus ,+vos .+WRONG .+coupez .+du .+en.ALONE .+en.END
5 .+en.STOP .+meme .+on .+pa .+pour .+ras 0+ans CONSENT DESIST ME+NUMBER ME+patience
5 NOMORE+GET REMOVE REMOVE+ME YOURS+INFO YOURS+LIST aussi autant avec+YOURS avez+gagne avril
5 balai balai+> cessez coupez+les dans+YOURS de de+MSG de+la definitivement+> du+balai dun
5 en.DAY+NUMBER en.DAY+ans en.FROM en.FROM+the en.GET en.LIST en.REPLY est+morte from+the
5 gagne je+prefere la+personne la+semaine le+> les les+THING lien maintenant mais+les men
5 moi+patience moins mois+. mon+NUMBER monsieur non+> numerique numero ok oui pa patience
5 personne+est pire rien se+UNSUB se+WORD sortir sortir+de texts the veux+NOMORE 🚫+*
6 ,+STOP .+UNSUB .+en.BEFORE .+encore .+faites .+🚫 AUTHORITY+> LIST+> MSEND NUMBER+. NUMBER+>
6 PEACE+> WANT+NOMORE a+ma bon coupez dit en+0 en+en.DAY en.LIST+> en.NEGATIVE+, en.VOC+>
6 est+au lachez moins+. que+des qui+est quoi ras robot+> se texto to tres vos+MSG 🚫
7 LIST ME+> NUMBER REMOVE+de SEND+, a+NOMORE ans definitivement en.NEGATIVE+> et faites
7 merci+de ni non+, nous oui+, robot textos
8 .+les DESIST+> NOMORE+> REMOVE+moi SEND+> UNSUB compris la+> non passe
9 ,+YOURS ,+mais WORD+> bloque
10 STOP+>
11 ,+REMOVE AUTHORITY MSG en.NEGATIVE
14 .
15 vos
"""
