"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-29 =bias
-16 >
-14 CALL
-13 o
-12 THING ha
-11 NO+REMOVEME prima
-10 REMOVED finiscono manca posso pure resta
-9 ,+come ,+mi .+a cancellato certo confermo en.THINGS ha+SAID ha+dato mai scrivermi+, su the
-9 uno volentieri
-8 % ,+WANT ,+voglio .+basta .+confermo .+in NO+si OTHER+> THING+> alla colpa cosi daccordo
-8 di+MORE domani dopo era giro interessa la+OTHER la+THING lei mi mi+ha mi+interessa non+WORD
-8 posto potete+SEND rivoglio
-7 ,+ci ,+continuate ,+ne .+> .+che .+chi .+perche .+se DAY+> NO+WORD SEND+un YOURS+MENDED
-7 ancora avvocato da+quando devo due en.DAY en.DAY+> en.NEGATIVE+WORD en.NEGATIVE+si lascia
-7 non+REMOVEME non+si purche ricevuto scrivi sparito te ti tua tutto+,
-6 ,+che ,+lo ,+non ,+rimettetemi .+. .+GET .+ci .+con .+da .+il .+mai .+ok .+quanto .+sei .+si
-6 0+> DAY GET MENDED+da NEVER+REMOVEME NO+REMOVE NO+STOP REMOVE+voi REPLY+piu SEND+anche
-6 SEND+la SEND+pubblicita STOP+un a+> accetto adesso arrivano cancello ce ci codice continua+a
-6 dato+il e+MORE en.LIST+, en.NEGATIVE+REMOVEME en.NEGATIVE+STOP figlio gestore grazie hai
-6 hanno ieri lasciamo lo ma+mi marito mi+CALL mi+mandi mi+mandiate mia mio+figlio mio+marito
-6 mio+padre nessuno non+STOP non+e per+un perche perche+mi quando quella questo+MENDED
-6 questo+numero sa scritto scrivo se sei sono+CLIENT trovato tua+, tutto volevo
-5 , ,+SEND ,+ce .+% .+0 .+MINE .+come .+devo .+en.DAY .+grazie .+quando .+senza DAY+NO DAY+il
-5 DESIST+un LIST+dei MENDED+il MINE+pure MORE+la MSG+mi NO+DESIST NO+capisco NO+dai NO+e ONE
-5 THING+, WORD+un a+casa a+mia a+mio adesso+NO adesso+en.NEGATIVE al+partito anche+a basta+che
-5 basta+un bene brontolo cancellato+, come+NO con+il continua cosa danno della delle+0
-5 delle+en.DAY deve dove+salta e+colpa e+stato en.BADMSG+, en.NEGATIVE+DESIST en.REPLIED
-5 fastidio ferma fermata grazie+, ho+REMOVED il+codice il+suo interessa+> invece+che io+NO
-5 io+en.NEGATIVE io+non lasciamo+PEACE leggo lettera linquilino ma+certo mail manda mandiate
-5 mi+da mi+e mi+telefoni nessuno+> non+DESIST notifiche operatore padre partito partito+,
-5 per+MSG piacciono piu+, potete+MINE potete+scrivermi prendo pubblicita+> qualcosa quelle
-5 quello rientrare salta salta+fuori sconto serata si+WORD sono+REMOVED sparito+, stato
-5 telefoni telefono+, togliere togliermi togliermi+da unora vado zia
-4 "+a ,+certe ,+era ,+lho ,+perche ,+scrivetemi ,+usate .+ahahah .+ciao .+ha .+lascia
-4 .+mandate .+no .+ricevuto .+rimettetemi .+rimuovete .+vado 0 ?+WANT ?+io CLIENT+al
-4 CONSENT+di DAY+, DESIST+NO DESIST+di LIST+mi LIST+per LIST+su MENDED+dove MENDED+la
-4 MENDED+pure MENDED+un MORE+CLIENT MORE+disturbo MORE+in MSG+anche MSG+su NO+> NO+CALL
-4 NO+disturbo NO+ho NUMBER+resta ONE+di OTHER+, PHONE+resta REMOVE+dalla REMOVE+lannuncio
-4 REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED
-4 REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop SAID SAID+di SEND+INFO SEND+pure
-4 SEND+su SERVE+MENDED STOP+NO TIRED+. WORD+il WOULD+> YOURS+LIST YOURS+MSG abbiamo ad
-4 adesso+NUMBER adesso+en.BEFORE adesso+en.NEG adesso+no ahahah anche aperti arrivato avanti+>
-4 avete+avuto avete+mandato avete+smesso avvisi+> bellissimo bellissimo+, cambiato+NUMBER
-4 cambiato+gestore cantiere capelli casa cercava certe certo+che che+e come+avete consegnare
-4 continuate+cosi cosi+> cosi+NO cosi+en.NEGATIVE cosi+non di+DESIST di+MENDED dice dove+>
-4 due+> e+stata en.BEFORE+la en.EVENT+, en.I+NUMBER en.MY en.NEGATIVE+CALL en.NEGATIVE+e
-4 en.NEGATIVE+ho en.SENDING+, en.TEXT+, errore facciamo faccio+a fai fare finche fino fisso
-4 forse gestore+, giusto gli+LIST gli+avvisi i+NUMBER idea il+0 il+en.DAY in+rubrica in+via
-4 io+> iscritto+al la+mia laltra lannuncio lascia+PEACE lascia+stare lavete lavori le+en.DAY
-4 le+notifiche letto li+da lindirizzo lo+INFO lo+SEND lo+sconto lo+stesso lofferta magari
-4 manca+il mancano mandarmi mandatemi+pure mando mesgs+> messaggio mi+PEACE mi+YOURS mi+blocca
-4 mi+hanno mi+sta minuti mio+e morto morto+, nella nessun+disturbo noi non+CALL non+REMOVE
-4 non+ho non+per nonna notte nuovo offerte+, parlare per+il perche+NO perche+avete
-4 perche+en.NEGATIVE permesso+di po pratica+> presto qualche quanti questo+e qui+,
-4 rimuovete+voi rinnovo scade scaduto scritta scusate serve+> serve+MENDED servono
-4 servono+YOURS si si+WOULD si+toglie siete+aperti smettere+> sms+, soggiorno sonia
-4 sono+iscritto sotto stesso+> taglia telefono+e telegram tenete tenetemi toglie+>
-4 toglietemi+il tolto torta tra tu tutte tutti+en.I tutti+en.SUBJECT tutti+i tutto+> un+po
-4 una+THING vanno vediamo vero via+MSG via+ONE viene visto vorrei weekend
-3 %+% ,+DAY ,+REPLY ,+abbiamo ,+anche ,+dont ,+en.DOESNT ,+en.DONT ,+en.NEGATIVE ,+facciamo
-3 ,+lasciatemi ,+manca ,+meno ,+posso ,+quando ,+quanto ,+quella ,+solo ,+sono ,+usi ,+ve
-3 .+AUTHORITY .+GOODS .+MORE .+NO .+ONE .+accetto .+aiuto .+annullate .+auguri .+avvocato
-3 .+daccordo .+en.HEY .+hanno .+interessante .+is .+its .+mio .+nel .+oggi .+scrivetemi
-3 .+scusate .+sul .+ti .+togliete .+troppo .+uno .+va .+voi 0+euro ?+NO ?+il ?+li ?+vorrei
-3 CLIENT+> CLIENT+mi DAY+en.NEGATIVE DESIST+che DESIST+en.NEGATIVE GOODS INFO+qui LIST+?
-3 LIST+degli LIST+lo LIST+nn MENDED+SEND MENDED+dei MENDED+gli MENDED+mandate MINE+la MINE+un
-3 MORE+NO MORE+il MORE+mi MORE+una MSG+? MSG+MSG MSG+NO MSG+nn NEVER NO+cancellatemi
-3 NO+mandate NO+riesco NO+risponde NO+serve NUMBER+ad NUMBER+in ONE+a ONE+in OTHER+?
-3 PEACE+bene PHONE+in REMOVE+la REMOVE+mio REMOVE+tutto SEND+, SEND+MENDED SEND+gli SEND+per
-3 SERVE+> SERVE+YOURS SERVE+sti STOP+che STOP+en.NEGATIVE TELL+che TELL+cortesemente TELL+da
-3 TOUS+la WANT WANT+a WANT+ancora WANT+continuare WANT+cortesemente WORD+, WORD+NO WORD+che
-3 WORD+di WORD+en.NEGATIVE WORD+la WORD+settimana WRONG+, YOURS+gruppo YOURS+messaggi
-3 YOURS+periodo YOURS+pubblicita a+GET a+che a+consegnare a+mandarli a+ricevere a+togliermi
-3 acconsento ad+MORE ad+altri adesso+> aggiornate+il ai+LIST ai+MENDED ai+messaggi aiuto
-3 aiuto+, alla+AUTHORITY alla+CLIENT alla+YOURS alla+polizia alla+vostra allergica
-3 allergica+ai altro+CLIENT anche+se ancora+il ancora+la ancora+voi andiamo annulla annullate
-3 aperti+> apre aprire arriva+YOURS arriva+questo arrivato+MORE arrivato+NO arrivato+nessun
-3 assistenza auguri+anche avete+> avete+REMOVED avete+dato avuto avuto+YOURS avuto+questo
-3 avvisi+, avvisi+su bambini basta+la bene+, bici bici+, bloccate bloccato blu buono
-3 cambiato+telefono capelli+, causa causa+> che+devo che+noia chi+le chiamatemi
-3 chiedo+cortesemente chiude ci+saro ciao+sonia coca col col+NUMBER col+PHONE come+NUMBER
-3 come+en.BEFORE come+en.NEG come+en.NEGATIVE come+faccio come+no come+si con+quella
-3 confermato+> confermo+il conosco+> continuare continuare+a conto+> corso cortesemente+la
-3 cosa+che cosa+mi cosi+grazie credevo credevo+di da+DAY da+dove da+solo da+voi daccordo+>
-3 dal+OTHER dalla+OTHER date dei+MENDED dei+MSG dei+messaggi del+cantiere dellufficio dentro
-3 devo+DESIST devo+MENDED devo+MORE devo+STOP devo+smettere di+GET di+STOP di+WORD di+casa
-3 di+en.NEG di+mio di+niente di+piu di+ricevere di+smettere di+soggiorno dica dice+che dimmi
-3 discorsi disdico dispiacerebbe disturbo+, don dopo+> dopo+le due+, e+WRONG e+ancora e+basta
-3 e+finito e+la e+morto e+perche e+sbagliato e+tu e+tutto e+vero en.ALONE+NO
-3 en.ALONE+en.NEGATIVE en.BADMSG+NO en.BADMSG+en.NEGATIVE en.BEFORE+en.VOC en.CALL en.CALL+>
-3 en.DAY+NO en.DAY+en.NEGATIVE en.DAY+euro en.DOESNT+en.BEFORE en.DONT+en.BEFORE en.ENDED+NO
-3 en.ENDED+en.NEGATIVE en.I+bambini en.I+capelli en.KEYWORD+NO en.KEYWORD+en.NEGATIVE
-3 en.LIST+MSG en.LOSE+cantiere en.ME+la en.NEG+NO en.NEG+alle en.NEG+en.BEFORE en.NEG+en.KINDS
-3 en.NEG+en.NEGATIVE en.NEG+en.TEXT en.NEGATIVE+REMOVE en.NEGATIVE+cancellatemi
-3 en.NEGATIVE+mandate en.NEGATIVE+per en.NEGATIVE+serve en.NEGATIVE+so en.REPLY+> en.STOP+,
-3 en.STOP+NO en.STOP+en.NEGATIVE en.SUBJECT+NUMBER en.SUBJECT+bambini en.SUBJECT+capelli
-3 en.SUBJECT+en.REPLIED en.TAIL+la en.VOC+a en.VOC+la errore+> essere+REMOVE essere+stato euro
-3 fare+> fare+per fatti fine+settimana finiscono+MORE finiscono+piu firmo frangia fratello
-3 free giornata+NUMBER giornata+en.BEFORE giornata+en.NEG giornata+no giorno+> giro+al
-3 giro+dei gita giu giusto+> gli+SEND gomme grazie+per guardo ha+chiesto here ho+REMOVE
-3 ho+SAID ho+WRONG ho+ancora ho+cambiato ho+cancellato ho+en.WHO ho+perso ho+salvato
-3 ho+sbagliato ho+trovato i+bambini i+capelli ignorate il+canale il+cellulare in+a in+questo
-3 indietro+> interessante invadenti invadenti+> iscritta+> it its la+nonna la+notte
-3 labbonamento lasciamo+perdere lasciate+il lasciatemi lautolettura lavoro+e le le+gomme le+ha
-3 leave leave+en.BEFORE left lei+> lezione lho+gia liban libera lista+per lo+LIST lo+WANT
-3 lo+giro lora lordine lui lultima ma ma+YOURS ma+il ma+questo madre+, mandarli mandarli+>
-3 mandarmi+MORE mandarmi+piu mandate martedi me+la messaggi+NO messaggi+di messaggio+>
-3 messaggio+di messaggio+in messo+" mettete mettetemi mi+mancano mi+manda mi+pare mi+piacciono
-3 mi+servono mi+trovo micio miei+LIST miei+MSG minuti+> negli negli+LIST negli+MSG negli+SEND
-3 negli+avvisi nel nel+LIST nellelenco nello niente+> non non+cancellatemi non+mandate
-3 non+serve non+so notte+> o+NO o+en.BEFORE o+en.NEG o+en.NEGATIVE o+no oggi+il ogni+giorno
-3 paolo parcheggio parlare+con pec pec+> per+DAY per+LIST per+TOUS per+en.BEFORE per+en.ME
-3 per+en.TAIL per+en.VOC per+gli per+me perche+non periodo piangere piano piu+NO piu+in porto
-3 posso+SEE potete+MENDED pratica prende pubblicita+dei quanti+LIST quanti+MENDED quanti+MSG
-3 quanti+messaggi quella+NO quella+en.NEGATIVE quella+non questa+LIST questa+NUMBER
-3 questa+PHONE questa+lista questanno questo+> questo+MSG questo+ONE questo+messaggio
-3 questo+periodo raccomandata+> rappresentante riattivate riattivazione riesco rimandate
-3 rimettetemi rimettetemi+negli rimuovete ripensato+, riprendete sa+che sabato sabato+> said
-3 saldi+> salvato sapere saresti saresti+> saro scambio scendo scordo scriva scrivetemi+la
-3 scrivo+da scusate+, scusi se+vi sempre sentiti sento+MORE sento+piu siete+di smettere sogno
-3 sonia+, sono+MORE sono+allergica sotto+il spam+, sta+bene stamattina ste+LIST ste+MENDED
-3 ste+MSG stessa stesso stop+, stop+NO stop+en.NEGATIVE su+> sulla suo+MENDED suo+numero tardi
-3 text+> texts texts+> that ti+TELL ti+WANT ti+prego tira togliamo togliermi+dalla too
-3 tra+TOUS tra+noi troppi truffa truffa+> turno un+operatore un+posto una+torta una+truffa
-3 unaltra+persona uno+si usate+il uso utili va+bene vado+alla vecchia vecchio venerdi vengono
-3 venire+a vi+devo vi+scrivo voglio+ancora voglio+che volentieri+> volta+, vostri+MENDED
-3 vostri+MSG vuole with+en.BEFORE you
-2 %+per ,+LEAVE ,+MINE ,+alla ,+allora ,+andiamo ,+arrivo ,+basta ,+cosa ,+deve ,+devo ,+di
-2 ,+dice ,+disdico ,+domenica ,+dove ,+e ,+fate ,+mandate ,+niente ,+poi ,+procedete ,+quello
-2 ,+ricominciate ,+rivoglio ,+scriva ,+scrivete ,+scusate ,+si ,+tenetemi ,+tolga ,+uno
-2 ,+vuole .+DAY .+MSG .+NEVER .+PEACE .+SEND .+all .+alla .+anche .+ancora .+boh .+certo
-2 .+continuate .+di .+disdico .+en.NEGATIVE .+en.NOT .+en.THINGS .+en.WANT .+en.WISH .+fermata
-2 .+finche .+firmo .+forse .+hai .+ho .+ignorate .+lanno .+lasci .+marta .+meglio .+messaggio
-2 .+mettetemi .+niente .+not .+nulla .+pero .+possiamo .+presto .+resto .+riattivate .+ricevo
-2 .+richiamo .+s .+scusi .+segnate .+siamo .+sicuri .+taglia .+tenete .+togliamo .+tolto
-2 .+tranquilli .+troppi .+una .+volevo .+yes .+your 0+NO 0+e 0+en.NEGATIVE 0+en.VOC 0+non
-2 0+per 2 ? ?+NEVER ?+en.NEGATIVE AUTHORITY CALL+MORE CALL+NO CALL+il CALL+piu CALL+sul
-2 CLIENT+LIST CLIENT+MSG CLIENT+ONE CLIENT+TELL CLIENT+en.MESSAGE CLIENT+en.MESSAGES
-2 CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+sms CONSENT+allinvio CONTACTED DAY+MORE DAY+non
-2 DAY+siete DESIST+al DESIST+en.BEFORE DESIST+en.NEG DESIST+in DESIST+la GET+di GOODS+di
-2 LEAVE+respirare LIST+MSG LIST+SEND LIST+anche LIST+che LIST+di LIST+il LIST+la LIST+li
-2 LIST+nozze LIST+pubblicitari LIST+sul MENDED+che MENDED+con MENDED+dalla MENDED+della
-2 MENDED+di MENDED+le MENDED+li MENDED+mi MENDED+respirare MENDED+sul MINE+gli MINE+se
-2 MINE+sul MORE+, MORE+MORE MORE+NUMBER MORE+avanti MORE+con MORE+due MORE+risponde MORE+tardi
-2 MORE+vedere MORE+voi MSG+SEND MSG+con MSG+dei MSG+era MSG+la MSG+li MSG+lo MSG+o
-2 MSG+pubblicitari MSG+sul NEVER+SAID NEVER+detto NEVER+di NEVER+il NO+SAID NO+acconsento
-2 NO+alle NO+ancora NO+azzardatevi NO+cancellatelo NO+chiamatemi NO+detto NO+di NO+esce
-2 NO+fermatevi NO+gli NO+ha NO+il NO+mandarmi NO+per NO+prende NO+riceve NO+ricevo NO+sa NO+so
-2 NO+toglieteli NO+toglietemi NO+vendo NO+venire NUMBER+alle NUMBER+che NUMBER+dai NUMBER+del
-2 NUMBER+della NUMBER+en.LOSE ONE+? ONE+MSG ONE+anche ONE+era ONE+lo ONE+mi ONE+pubblicitari
-2 OTHER+di PEACE+, PHONE+con PHONE+della PHONE+di REMOVE+tutti REMOVE+una REMOVED+dal
-2 REMOVED+il REMOVED+per REMOVEME+il REPLY SAID+REMOVE SAID+WORD SAID+la SEE+en.I
-2 SEE+en.SUBJECT SEE+i SEND+DESIST SEND+SEND SEND+STOP SEND+WORD SEND+a SEND+alla
-2 SEND+en.ALONE SEND+en.BADMSG SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+il
-2 SEND+le SEND+mi SEND+roba SEND+se SEND+stop SEND+sul SEND+tutto SEND+una SEND+unaltra
-2 SERVE+per STOP+al STOP+di STOP+en.BEFORE STOP+en.NEG STOP+in STOP+la TELL+, THING+ma
-2 THING+non THING+telefonica TOUS+e WANT+MENDED WANT+REMOVE WANT+cancellare WANT+una
-2 WORD+NUMBER WORD+THING WORD+al WORD+en.BEFORE WORD+en.NEG WORD+in WORD+mese WORD+piu
-2 WORD+una WOULD+il YOURS+NO YOURS+ONE YOURS+ancora YOURS+en.NEGATIVE YOURS+guidando
-2 YOURS+lista YOURS+macchina YOURS+non YOURS+numero YOURS+sim YOURS+utenza a+NUMBER a+REMOVEME
-2 a+REPLY a+domani a+en.NEGATIVE a+few a+inviare a+mandarmeli a+mandarmi a+mezzanotte a+nome
-2 a+questo a+scuola a+volte about accetto+> ad+SEE adesso+ho again again+. aggiornata
-2 aggiungetemi agosto ahahah+> ai al+giorno al+lupo al+mese al+mio al+nuovo all+done
-2 alla+persona alla+prima alle+CALL alle+MENDED alle+MSG alle+SEND alle+notifiche
-2 alle+telefonate allinvio allinvio+di allo altre+due altro+? amica amico an anche+alle
-2 anche+gli anche+qui ancora+LIST ancora+MSG ancora+una andava andiamo+in aperto aprite around
-2 arriva arrivano+> arrivano+MORE arrivano+piu arrivata arrivo aspetto attenti avanti aveste
-2 aveste+REMOVE aveste+REMOVED aveste+tolto avete+MORE avete+REMOVE avete+il avete+lasciato
-2 avete+stancato aveva avevo+detto avvisatemi+se avvisato avvisi+mi avviso avvocato+,
-2 azzardatevi azzardatevi+a b bambini+> benissimo benissimo+, biglietto bimba blocca
-2 bloccati+, bloccati+per blu+> bocca+al boh buon buongiorno business busta buttate call
-2 cambiato+MENDED cambiato+PHONE cambiato+numero cambiato+operatore cambio can canale cancella
-2 cancellare cancellata cancellata+dal cancello+, cantiere+> capisco capisco+cosa caro ce+,
-2 ce+SAID ce+scritto ce+una cellulare+di centro+, cera cercate+MORE certo+, chat che+MENDED
-2 che+NUMBER che+PHONE che+REPLY che+ho che+mi che+numero che+prendo che+ricevono che+scrivete
-2 che+si che+vede che+voi chi+sei chiamano chiamate chiamatemi+sul chiede chiedere chiesa
-2 chiesto+la ci+YOURS ci+risentiamo ci+si ci+sono ci+vediamo cifra cinque cinque+minuti
-2 circolare coi+THING coi+YOURS coi+vostri col+giardino col+telefono colazione colazione+,
-2 colpo come+laltra come+sempre compiti comunicazioni+di comunque con+le con+ste con+un
-2 condominio+> conferma+> consenso+allinvio contatti contatti+per continuate+a controparte
-2 copia cosa+volete cucina+> da+chi da+fare da+fastidio da+noi da+tre daccordo+, dai+NUMBER
-2 dai+SEND dai+contatti dallelenco+> danno+fastidio data dati+, davanti+al dei+LIST dei+mille
-2 del+0 del+ONE del+en.DAY della+casa della+mia dellaltra dellaltra+volta dellenergia
-2 dellufficio+, denti denti+> denuncia denuncia+> desidero+continuare detto devo+REMOVE
-2 di+buon di+en.ALONE di+en.BADMSG di+en.DAY di+en.ENDED di+en.KEYWORD di+en.STOP di+fumare
-2 di+ieri di+mia di+nessun di+no di+paolo di+questa di+questo di+rispondere di+sera di+si
-2 di+solito di+stop didnt dimenticato disattivatemi disdetto disdetto+tutto
-2 disdico+labbonamento disdire disiscritto disiscritto+, disiscriverti disturbano dita divano
-2 do+en.SUBJECT dodici domanda domani+. domani+> donare done+here dont+en.KINDS
-2 dont+en.MESSAGE dont+en.SENDING dont+en.TEXT dont+text dordine dormo dottore dottoressa
-2 dottoressa+> dove dove+sono dovrei drop due+scatole due+settimane dufficio e+NEVER e+YOURS
-2 e+arrivato e+chiuso e+confermato e+gia e+inesistente e+lei e+lultima e+mai e+mettete
-2 e+nessuno e+niente e+partito e+passato e+per e+pronto e+quello e+questo e+sono e+staccato
-2 e+una eccome eccome+> en.AGAIN+. en.ALONE+, en.ALONE+al en.ALONE+en.BEFORE en.ALONE+en.NEG
-2 en.ALONE+in en.BADMSG+NUMBER en.BADMSG+en.BEFORE en.BADMSG+en.NEG en.BADMSG+in en.BADMSG+no
-2 en.BEFORE+TOUS en.BEFORE+alle en.BEFORE+dai en.BEFORE+en.BADMSG en.BEFORE+en.HEY
-2 en.BEFORE+en.ME en.BEFORE+en.NEGATIVE en.BEFORE+en.TAIL en.BEFORE+grazie en.BEFORE+me
-2 en.BEFORE+non en.BEFORE+than en.BEFORE+to en.DAY+e en.DAY+en.VOC en.DAY+non en.DAY+per
-2 en.DITCH en.DOESNT en.DOESNT+> en.DOESNT+a en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD
-2 en.DOESNT+en.KINDS en.DOESNT+en.MESSAGE en.DOESNT+en.SENDING en.DOESNT+en.TEXT
-2 en.DOESNT+text en.DONT+en.KINDS en.DONT+en.MESSAGE en.DONT+en.SENDING en.DONT+en.TEXT
-2 en.DONT+text en.ENDED+, en.ENDED+> en.ENDED+al en.ENDED+en.NEG en.ENDED+in en.EVENT
-2 en.FROM+the en.HEY+, en.HEY+ci en.I+0 en.I+MSG en.I+SEND en.I+ask en.I+contatti
-2 en.I+en.ASKED en.I+en.DAY en.I+en.REPLIED en.I+get en.I+vicini en.I+volantini en.KEYWORD+,
-2 en.KEYWORD+> en.KEYWORD+al en.KEYWORD+en.NEG en.KEYWORD+in en.LIST+anche en.LIST+lo
-2 en.LIST+pubblicitari en.LOSE+0 en.LOSE+ONE en.LOSE+en.DAY en.MENDED+, en.MENDED+is
-2 en.MESSAGE+MSG en.MESSAGE+anche en.MESSAGE+lo en.MESSAGE+pubblicitari en.MESSAGES+MSG
-2 en.MESSAGES+anche en.MESSAGES+lo en.MESSAGES+pubblicitari en.MY+en.THINGS en.MY+survey
-2 en.NEG+> en.NEG+dai en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.MESSAGE en.NEG+in
-2 en.NEG+text en.NEGATIVE+acconsento en.NEGATIVE+alle en.NEGATIVE+ancora
-2 en.NEGATIVE+azzardatevi en.NEGATIVE+cancellatelo en.NEGATIVE+capisco en.NEGATIVE+chiamatemi
-2 en.NEGATIVE+dai en.NEGATIVE+esce en.NEGATIVE+fermatevi en.NEGATIVE+gli en.NEGATIVE+ha
-2 en.NEGATIVE+mandarmi en.NEGATIVE+prende en.NEGATIVE+riceve en.NEGATIVE+ricevo
-2 en.NEGATIVE+riesco en.NEGATIVE+sa en.NEGATIVE+scrivere en.NEGATIVE+toglietemi
-2 en.NEGATIVE+vendo en.NEGATIVE+venire en.NEGATIVE+voglio en.NOT en.NOT+a en.NOT+en.BEFORE
-2 en.OTHER en.OTHER+> en.PULL en.REMOVED en.REPLIED+en.BEFORE en.SENDING+MSG en.SENDING+anche
-2 en.SENDING+lo en.SENDING+pubblicitari en.STOP+> en.STOP+al en.STOP+en.NEG en.STOP+guidando
-2 en.SUBJECT+0 en.SUBJECT+MSG en.SUBJECT+SEND en.SUBJECT+a en.SUBJECT+ask en.SUBJECT+contatti
-2 en.SUBJECT+do en.SUBJECT+dont en.SUBJECT+en.DAY en.SUBJECT+en.DONT en.SUBJECT+en.TAKE
-2 en.SUBJECT+get en.SUBJECT+said en.SUBJECT+vicini en.SUBJECT+volantini en.SUBJECT+want
-2 en.TAKE+it en.TAKE+the en.TEXT en.TEXT+MSG en.TEXT+anche en.TEXT+lo en.TEXT+pubblicitari
-2 en.THIRD+, en.THIRD+> en.TIME en.TIME+en.I en.TIME+en.SUBJECT en.VOC+ci en.WHO+la en.WRONG
-2 en.YOU+a enough era+SAID era+scritto ero+REMOVED esce essere+cancellato euro+>
-2 every+en.BEFORE every+time faccio+sapere farci fare+il farmi+REMOVE farmi+togliere
-2 fastidio+, fatemi+parlare favore+en.NEGATIVE favore+non ferie+> fermi fermo festa few
-2 few+en.BEFORE figlio+, finche+NO finche+en.NEGATIVE finche+non fine fine+mese finisce+per
-2 finito finito+o fino+a firma fisso+, for+en.MY for+the forno forse+cercava foto foto+del
-2 foto+en.LOSE fratello+e frega fumare fuori+il gatto get+en.MY get+the giardino gioca
-2 giornata+NO giornata+en.NEGATIVE giorno+, giovedi girano girate giro+a glad gli+ONE
-2 gli+en.LIST gli+en.MESSAGE gli+en.MESSAGES gli+en.SENDING gli+en.TEXT gli+sms got got+en.MY
-2 grazie+. grazie+della grazie+dottoressa grazie+infinite grazie+ma gruppo+> gruppo+del
-2 gruppo+en.LOSE guidando ha+REMOVE ha+REMOVED ha+detto ha+scritto hanno+fatto hanno+rubato
-2 ho+GET ho+YOURS ho+il ho+la ho+mandato ho+questa ho+ricevuto ho+risposto ho+scritto i+0
-2 i+MSG i+SEND i+ask i+contatti i+en.ASKED i+en.DAY i+en.REPLIED i+vicini i+volantini iban id
-2 idea+> il+GOODS il+buono il+cancello il+divano il+en.PHONE il+forno il+gatto il+giorno
-2 il+messaggio il+piano il+referto il+rinnovo il+secondo il+segnale il+tasso il+vecchio
-2 in+LIST in+centro in+due in+en.MY in+meno in+orario in+periferia in+piedi in+portineria
-2 in+segreteria in+the indietro inesistente infinite intendo+> interessa+MORE interessa+la
-2 interessa+piu interessato interno interno+0 interno+en.DAY invece+WANT invia invitati
-2 invitati+, io+ci io+vi is is+en.BEFORE is+the is+there iscritta it+, it+en.FROM its+a la
-2 la+AUTHORITY la+GOODS la+ONE la+bici la+busta la+conosco la+consegna la+denuncia la+disturbo
-2 la+fermata la+festa la+fibra la+gita la+pec la+proposta la+riunione la+stampante laccount
-2 lacqua laltra+volta largo lascensore lasci lasciamo+stare lasciate lasciatemi+PEACE
-2 lasciatemi+respirare lascio lascio+il lavatrice lavete+preso le+0 le+INFO le+MENDED le+MSG
-2 le+foto le+guardo le+offerte leave+it left+en.SUBJECT left+en.VOC left+en.YOU left+you
-2 leggo+sempre lei+sarebbe lesito lettera+> lhanno li+REMOVE li+avevo liban+> libretto
-2 lindirizzo+> lista+che lista+nozze lo+accetto lo+prendo lo+rimandate lo+usa lo+uso lora+?
-2 lsms luce luce+, ludienza lultima+volta lultimo lupo ma+io ma+quanti madre mai+SAID
-2 mai+detto mai+di maiale mail+> mal mal+di male male+che male+di maleducato maleducato+,
-2 mamma+, mamma+> mamma+NO mamma+en.NEGATIVE mamma+non mandarmeli mandate+le mandatemi+un
-2 mandatene+un mandato+il mare marito+. marta matematica mattina+> mazzini meno+male mese+>
-2 messaggi+? messaggi+al messaggi+con messaggi+da messaggi+li messaggi+mi messaggi+su
-2 messaggio+a mettete+TOUS mettete+en.BEFORE mettete+en.ME mettete+en.TAIL mettete+en.VOC
-2 mettete+me mettetemi+in mezzanotte mi+REPLY mi+arrivano mi+aveste mi+cancello mi+danno
-2 mi+date mi+dica mi+disturbano mi+en.OTHER mi+manca mi+raccomando mi+sa mi+scordo mi+si
-2 mi+sono mi+telefona mia+amica mia+domanda mia+figlia mia+mamma mia+zia mica miei minestra
-2 mio+CONSENT mio+avvocato mio+en.THIRD mio+ex mio+fratello mio+vecchio more+than ne+avete
-2 ne+frega ne+ho ne+parla nel+CLIENT nel+OTHER nel+YOURS nel+vostro nellelenco+degli
-2 nello+LIST nello+MSG nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES nello+en.SENDING
-2 nello+en.TEXT nello+spam nessuno+risponde niente+e nipote no+alle no+dai noia non+acconsento
-2 non+ancora non+azzardatevi non+cancellatelo non+capisco non+chiamatemi non+esce
-2 non+fermatevi non+gli non+ha non+mandarmi non+prende non+riceve non+ricevo non+riesco non+sa
-2 non+scrivere non+toglietemi non+vendo non+venire non+voglio not+a notifiche+sul novita nozze
-2 numero+da numero+della numero+in o+la occhio+> off+en.MY off+the offerte+per oggi+MORE ok
-2 ok+ci on+the open operatore+, operatore+> operatori ora+> ora+NO ora+e ora+en.NEGATIVE
-2 orario orario+dufficio paga paga+> pagine pago palestra+mi palle+> parcheggio+> pare+>
-2 parla+MORE parla+piu parmigiano parmigiano+, partiamo passa paziente per+0 per+MENDED
-2 per+MORE per+NUMBER per+ONE per+PHONE per+SEND per+colpa per+disiscriverti per+en.DAY
-2 per+messaggio per+niente per+oggi per+ora per+sogno per+telefono perche+il perfetto
-2 periferia perito persa perso+la personale piacciono+, piena+> pioggia piu+. piu+a piu+avanti
-2 piu+con piu+di piu+la piu+per piu+vedere place please+> po+troppi poi poi+NO poi+en.NEGATIVE
-2 poi+non polizia porta portineria posso+> posta+> postale+> posto+anche potete+continuare
-2 potete+rimettermi prego+, prego+> prendo+il prenotare prenotare+> presto+il prezzo prezzo+>
-2 prima+> prima+delle procedete pronto proposta prossimo+> pubblicita pubblicitari pure+>
-2 qualche+MSG qualche+ONE qualche+mese qualcosa+> qualcuno+> quale quando+WANT quando+ho
-2 quando+mi quanto+vi quarto+dora quel quella+col quelli+che questa+sim questa+utenza
-2 questo+NO questo+en.NEGATIVE questo+non raccomando rappresentante+, referto respirare
-2 resta+, resta+a resto+CLIENT resto+lo riattivate+le riattivatemi ricette ricevo ricevo+MORE
-2 ricevo+piu ricevono ricevuto+> richiamo+io richiesta ricominciate ridatemi ride rientrare+>
-2 rifiutata right rimandate+> rimasto rimborso rimettermi rimettetemi+> ringraziarmi
-2 riscaldamento risentiamo risentiamoci risponde risposto+REMOVE ritiro+la rivoglio+en.I
-2 rivoglio+en.SUBJECT rivoglio+i roma rubato rubato+il sa+di sacco sala sarebbe+> saro+> say
-2 say+en.BEFORE sbagliata sbagliato+, scaduto+> scale scatole scendo+> scheda+, scordo+>
-2 scritta+> scritto+DESIST scritto+STOP scritto+WORD scritto+basta scriva+quando scriva+qui
-2 scriva+su scrive scrive+> scrivere+per scrivermi+> scrivete+piu scrivimi scuola+mi scusa
-2 se+si secondo segna segnale segnale+di segnate segreteria+> segreteria+telefonica segue
-2 sei+> senno sentito sento senza+riscaldamento separato separato+, sera+NUMBER sera+en.BEFORE
-2 sera+en.NEG sera+en.NEGATIVE sera+no serve servono+, settimane si+agli si+cancella si+e
-2 si+fa si+ferma si+ieri si+paga si+spegne siamo siamo+in sicuri sinistro smette+di
-2 smettetela+di sms+MSG sms+anche sms+lo sms+pubblicitari so+dire so+en.SUBJECT soci
-2 soggiorno+scade solo+" solo+, solo+WORD solo+alla solo+cambiare solo+se sono sono+>
-2 sono+REMOVE sono+WORD sono+al sono+cancellata sono+cancellato sono+disiscritto sono+gia
-2 sono+persa sono+piu sono+separato spedite spegne spesso spesso+> stamattina+, stampante
-2 stancato stanno stasera stasera+> stata stato+un stavolta ste+pubblicita stesso+PHONE
-2 stesso+cellulare still sto+MORE sto+ancora sto+guidando stop+> stop+al stop+en.BEFORE
-2 stop+en.NEG stop+in strano su+questa sul+fisso sullaltro sullapp suo suo+PHONE survey
-2 taglia+m taglio tardi+> tasso telefona telefonare telefonate telefonica tenete+il tengo+in
-2 testa+, testo text texts+en.BEFORE texts+en.VOC than thanks the+en.THINGS the+survey till
-2 till+en.I till+en.SUBJECT toglie+il togliete+lannuncio tolti tosse tosse+, tra+quelli
-2 traffico tranquilli tranquilli+, tre+LIST tre+MENDED tre+MSG tre+mesi tre+messaggi troppi+>
-2 troppo troppo+caro trovo+> trovo+MORE trovo+piu tue tutti tutto+da tutto+su tv un+LIST
-2 un+colpo un+en.LIST un+en.MESSAGE un+en.MESSAGES un+en.SENDING un+en.TEXT un+quarto un+sacco
-2 un+sito un+sms una+OTHER una+lettera una+mano una+vita uno+> uno+en.NEG usa usate
-2 usate+YOURS usate+questo utenza+> vacanze vacanze+, vecchia+> vecchie vecchio+NO
-2 vecchio+NUMBER vecchio+PHONE vecchio+en.NEGATIVE vecchio+non vede vediamo+> vedo venditore
-2 vendo vendo+MORE vendo+piu venduta verde verso vi+faccio vi+fermate via+LIST via+dei
-2 via+en.LIST via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+mail via+mazzini
-2 via+roma via+sms vicini vivo voglio+di voi+, voi+di voi+per volete+> volevo+WORD volta+e
-2 vorrei+REMOVE vostri+avvisi vostro vostro+LIST vostro+en.LIST vostro+en.MESSAGE
-2 vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms vs vuoi vuol vuol+dire
-2 vuole+MENDED we we+en.GET whatsapp whatsapp+> with+that wrong yes you+a
2 ,+GOODS ,+NO ,+PHONE ,+THING ,+YOURS ,+ancora ,+cancella ,+cancellatemi ,+concorsi ,+del
2 ,+delle ,+en.LOSE ,+en.TAKE ,+in ,+keep ,+levatemi ,+mandatemi ,+messaggi ,+neanche ,+nn
2 ,+pero ,+punto ,+qualcuno ,+smettete ,+vorrei .+17 .+LIST .+OTHER .+PHONE .+REPLY .+allora
2 .+bro .+cancellatemi .+chiudiamo .+complimenti .+do .+domenica .+eh .+eliminate .+en.DOESNT
2 .+en.ENDED .+en.MY .+en.STOP .+en.TAKE .+en.YOU .+esercito .+esiste .+evitate .+gentile
2 .+ill .+io .+lasciate .+lasciatemi .+levate .+mandami .+ne .+numero .+ogni .+passo .+please
2 .+questa .+ritenete .+salve .+signora .+sinceramente .+sn .+staccate .+strappate .+take
2 .+toglimi .+tolgo .+u .+vogliamo 17 7 ?+DESIST ?+REMOVE ?+REMOVEME ?+STOP ?+WORD ?+la ?+un
2 CEASED+piu CLIENT+, CLIENT+. CLIENT+a CONSENT+a DAY+al DAY+alle DAY+mi DAY+sera DESIST+LIST
2 DESIST+MENDED DESIST+MSG DESIST+a DESIST+coi DESIST+en.KINDS DESIST+reminder DESIST+subito
2 GET+LIST GET+MSG GOODS+mi INFO+> INFO+NO INFO+di INFO+en.NEGATIVE INFO+serie INFO+sui
2 LEAVE+andare LIST+. LIST+MENDED LIST+compresi LIST+en.NEGATIVE LIST+messaggi
2 LIST+promozionali LIST+sono LIST+sui LIST+x MENDED MENDED+? MENDED+MSG MENDED+NEVER
2 MENDED+WRONG MENDED+altro MENDED+andare MENDED+dal MENDED+e MENDED+nel MENDED+quelli
2 MENDED+subito MENDED+via MINE+delle MINE+piu MINE+via MORE+GOODS MORE+ONE MORE+en.KINDS
2 MORE+inviti MORE+materiale MORE+messaggio MORE+o MORE+per MORE+qui MORE+ricevere MSG+>
2 MSG+compresi MSG+del MSG+en.LOSE MSG+in MSG+promozionali MSG+se MSG+sono MSG+sui MSG+ve
2 MSG+x NEVER+dato NEVER+iscritta NEVER+mia NEVER+se NO NO+CEASED NO+LIST NO+MENDED NO+ONE
2 NO+ai NO+al NO+averne NO+compra NO+comprero NO+desidero NO+do NO+dovete NO+en.MY NO+ero
2 NO+grazie NO+inviate NO+iscritta NO+messaggi NO+minteressa NO+se NO+the NO+usate NO+vi
2 NUMBER+MENDED NUMBER+NO NUMBER+WRONG NUMBER+ai NUMBER+al NUMBER+mi NUMBER+mio NUMBER+va
2 ONE+da ONE+promozionali ONE+se ONE+ve OTHER+SEND OTHER+dei OTHER+in OTHER+mandateli
2 OTHER+non PEACE+INFO PEACE+le PEACE+roba PEACE+senza PHONE+WRONG PHONE+da PHONE+per
2 REMOVE+anche REMOVE+dagli REMOVE+definitivamente REMOVE+prima REMOVE+subito REMOVEME+dalle
2 REMOVEME+di REMOVEME+subito SAID+> SAID+MORE SEND+con SEND+da SEND+del SEND+en.LOSE SEND+in
2 SEND+messaggi SEND+ne SEND+oltre SEND+quelli SERVE+, SERVE+di SERVE+la STOP+MENDED STOP+ONE
2 STOP+a STOP+coi STOP+en.KINDS STOP+en.SENDING STOP+linvio STOP+reminder STOP+subito TELL+io
2 TELL+la THING+e THING+en.BEFORE THING+si TOUS+en.BEFORE TOUS+per WANT+di WANT+en.NEG
2 WANT+en.NEGATIVE WANT+il WANT+la WANT+tornare WORD+% WORD+. WORD+MENDED WORD+dai
2 WORD+en.KINDS WORD+en.SENDING WORD+en.THIRD WORD+en.VOC WORD+reminder WORD+va WOULD
2 WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+a WRONG+numero YOURS+SEND YOURS+per YOURS+roba
2 YOURS+sia a+0 a+MSG a+NO a+cena a+chiedere a+contattarmi a+cui a+dare a+dire a+disturbare
2 a+en.DAY a+forza a+gennaio a+palermo a+piedi a+qualcun a+rispondere a+vita a+voce abito
2 acqua ad+aprile adesione adesso+e affitto al+AUTHORITY al+CLIENT al+YOURS al+garante
2 al+prossimo al+secondo al+trattamento al+vostro alla+WORD alla+cancellazione altri altri+>
2 altri+LIST altri+MENDED altri+MSG altri+messaggi altro+> altro+di amo anche+YOURS ancora+e
2 ancora+qui and+en.VOC andare+> anni+fa aprile aprile+> arriva+MORE arriva+NO arrivato+a art
2 art+. as+en.BADMSG as+junk assente assente+> attendo auguri+e autorizzato autorizzato+a
2 autorizzazione aver aver+SAID aver+detto avere+la averne avevate+promesso avevo+capito
2 avevo+chiesto avvisatemi avvisi+del avvisi+delle avvisi+en.LOSE avviso+> aziendali+en.BEFORE
2 bacheca ballare bambina bambino barca basta+, basta+LIST basta+MENDED basta+MSG basta+e
2 basta+en.KINDS basta+reminder bastare bello+, bisogno+che bro buoni buoni+, but+en.THREAT
2 butto by caldaia+e calendario cambiare+sim cambiato+parrocchia cancellami cancellatemi
2 cancellatemi+> cancellazione+dal cane+e capire capito care carita cartello catalogo causa+e
2 ce+gia cene cerco+MORE cerco+piu che+WANT che+a che+bello che+en.I che+en.SUBJECT
2 che+en.THINGS che+fa che+farmene che+ha che+i che+mandate che+pizza che+possiamo che+puo
2 che+venga che+volete chi+NO chi+en.NEGATIVE chi+non chi+vi chiaro chiedere+> chiedo+la
2 chiudiamola chiusa chiuso+il chiuso+per ci+pensa ci+sentiamo ciao+> coach codici coi come+la
2 come+mi come+vi compra comprero compresi+> compro comunicazioni+della con+tutto conferma
2 conferme conosce+, consegna+, consegne contate contattarmi contattarmi+via contattato
2 continuate+pure convocazioni convocazioni+> coro cose+serie cosi+con cui cui+REPLY cui+SEND
2 cui+scrivete da+PEACE da+allora da+febbraio da+mesi da+sta da+una dagli dai+piedi
2 dal+en.LIST dal+mio dalla+rubrica dallavvocato dalle+LIST danni+, danza+NO dare+il davvero+>
2 deceduta declino+linvito definitivamente del del+THING del+menu del+wifi della+danza
2 della+farmacia della+piega delle+OTHER delle+auto delle+donazioni denise dentista+> desidero
2 desidero+STOP desidero+WORD di+MINE di+MSG di+THING di+consegna di+lunedi di+messaggi
2 di+soldi dico dico+> did did+en.I did+i dieci+LIST dieci+MSG difetto diffida din dire dire+,
2 diritto+alla dirvi dirvi+che distinti distinti+saluti disturbare disturbate dite+MORE dito
2 dont+en.WANT doppione dora+in dovete+SEND dovete+scrivere dura durante e+CLIENT e+DAY
2 e+MENDED e+REMOVE e+a e+addio e+assente e+cancellate e+continuate e+deceduta e+due
2 e+lasciate e+mia e+mio e+nientaltro e+nuovo e+oggi e+ogni e+pronta e+si e+siete e+toglietemi
2 e+vengo eh+NO eh+NUMBER eh+en.BEFORE eh+en.NEG eh+en.NEGATIVE eh+no eliminate eliminate+il
2 en.AGAIN en.ALONE+a en.BADMSG+a en.BEFORE+LIST en.BEFORE+MENDED en.BEFORE+SEND en.BEFORE+ai
2 en.BEFORE+and en.BEFORE+be en.BEFORE+en.FROM en.BEFORE+lo en.BEFORE+ne en.BEFORE+on
2 en.CONSENT en.DOESNT+en.MY en.DOESNT+en.WANT en.DOESNT+the en.DONT en.DONT+en.WANT
2 en.ENDED+a en.FEEL en.FROM+> en.GAVE en.GAVE+en.SUBJECT en.GAVE+en.VOC en.GAVE+en.YOU
2 en.GAVE+you en.GET en.HEY+> en.HEY+MENDED en.I en.I+THING en.I+en.BEFORE en.I+en.REVOKE
2 en.I+figli en.I+prossimi en.I+tracking en.KEYWORD+a en.LIST+. en.LIST+al en.LIST+by
2 en.LIST+promozionali en.LOSE+THING en.LOSE+menu en.LOSE+wifi en.ME en.ME+en.BEFORE
2 en.ME+en.FROM en.ME+per en.MENDED+en.VOC en.MESSAGE+al en.MESSAGE+promozionali
2 en.MESSAGES+promozionali en.MESSAGES+si en.MY+. en.MY+en.EVENT en.MY+en.MENDED
2 en.MY+en.NUMBER en.MY+en.OTHER en.MY+en.PHONE en.MY+number en.NEG+0 en.NEG+LIST
2 en.NEG+MENDED en.NEG+MORE en.NEG+en.DAY en.NEG+en.MY en.NEG+en.VOC en.NEG+en.WANT en.NEG+the
2 en.NEGATIVE+ai en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+compra en.NEGATIVE+comprero
2 en.NEGATIVE+desidero en.NEGATIVE+do en.NEGATIVE+ero en.NEGATIVE+grazie en.NEGATIVE+mi
2 en.NEGATIVE+usate en.NEGATIVE+ve en.NOT+en.MY en.NOT+the en.REMOVE en.REMOVE+il en.REVOKE
2 en.SEND en.SENDING+promozionali en.STOP en.STOP+MENDED en.STOP+PHONE en.STOP+a
2 en.STOP+numero en.SUBJECT+THING en.SUBJECT+en.GAVE en.SUBJECT+en.REVOKE en.SUBJECT+en.VOC
2 en.SUBJECT+en.YOU en.SUBJECT+figli en.SUBJECT+gave en.SUBJECT+prossimi en.SUBJECT+tracking
2 en.TAIL en.TAIL+en.BEFORE en.TAIL+en.FROM en.TAIL+per en.TAKE en.TAKE+en.ME en.TAKE+en.TAIL
2 en.TAKE+en.VOC en.TAKE+my en.TEXT+promozionali en.THIRD+. en.THIRD+en.GAVE en.VOC
2 en.VOC+en.BEFORE en.VOC+en.FROM en.VOC+en.THREAT en.VOC+en.YOU en.VOC+im en.VOC+per
2 en.WISH+to en.WRONG+en.BEFORE en.YOU en.YOU+> entro era+di ero+in esercito esercito+il
2 essere+contattato euro+a fa+venire faccio+MORE faccio+piu fanno fare+a farmacia fate
2 fate+che fatela fatto fatto+una febbraio febbraio+. felice ferri fidanzata fidanzato
2 fidanzato+, figli figli+sono figlia+ha filiale fine+> finire+di finisce+qui finito+le
2 finito+tra for formiche forza+di funziona+MORE fuori+dai fuori+dal gave+en.SUBJECT
2 gave+en.VOC gave+en.YOU gave+you gennaio gentile gia+REMOVED gia+dato giornata gite
2 gli+GOODS gli+MORE gli+altri gli+appuntamenti gli+ordini gliene gnente gnente+> goccia good
2 good+> gradita gradita+> gramigna grandi grazie+e guai ha+CLIENT ha+autorizzato ha+iscritto
2 ho+abbastanza ho+bisogno ho+deciso ho+gli ho+staccato i+THING i+en.BEFORE i+en.REVOKE
2 i+figli i+prossimi i+tracking il+catalogo il+coro il+diritto il+gruppo il+panettone
2 il+regalo il+richiamo il+sabato il+tavolo il+troppo il+vaso immediata in+PEACE in+difetto
2 in+filiale in+negozio in+pace in+quella in+quello in+tre insistere+con interessano
2 interessano+, inutile+SEND invii invitate invitate+MORE io io+ho io+mi io+per iscritta+a
2 iscritto it+> junk ke la+LIST la+MSG la+bambina la+goccia la+gramigna la+linea la+lotteria
2 la+misura la+piantate la+ricetta la+rimozione la+settimana la+spugna la+spunta la+trovo
2 la+voglio lanno lapp+che lasciatemi+andare lassa lautorizzazione lautorizzazione+a lavora
2 lavoro+, lavoro+di lavviso le+SERVE le+YOURS le+comunicazioni le+convocazioni le+mie
2 le+raccolte le+richieste le+sedute le+uova le+zanzare leggo+, levateme levatemi+subito
2 levi+dagli lho+ritirato lho+rottamata linea+e linvio linvio+? linvito list lo+TELL lo+avete
2 lo+dico lo+fate lo+ritiro lo+tolgo lotteria lultimo+> ma+NO ma+STOP ma+WORD ma+andate ma+che
2 ma+di ma+en.NEGATIVE ma+le macchina macchina+e macchina+lho mai+iscritta mamma+dice mandami
2 mandare+MENDED mandare+messaggi mandateli+a mandatemi marketing marzo+. materiale
2 materiale+> maviti me+en.BEFORE me+per medico medico+, meno+, mensile menu+del menu+en.LOSE
2 mese mesgs+si mesi+, messagg messagg+> messaggi+, messaggi+a messaggi+del messaggi+e
2 messaggi+en.LOSE messaggi+sono messaggino messaggio+per messo+il messo+la meteo metto
2 metto+il mi+cancellate mi+chiedete mi+disturbate mi+en.AUTHORITY mi+interessano mi+mandate
2 mi+pagate mi+ricordo mi+riguardano mi+scala mi+scriva mi+scrive mi+scrivete mi+scriviate
2 mi+sento mi+spiega mi+state mi+toglie mia+GOODS mia+autorizzazione mia+nonna mia+pratica mie
2 miei+sono minteressa minteressa+, mio+MENDED mio+numero misura moglie+ha my+en.MENDED
2 my+en.NUMBER my+en.PHONE my+number natale+> ne+NEVER ne+NO ne+WANT ne+a ne+altri ne+arriva
2 ne+faccio ne+mai ne+pento ne+puo nella+LIST nemmeno+se next next+en.BEFORE nientaltro
2 niente+. niente+LIST nn+SEND no+MENDED no+ai no+e no+grazie nome non+averne non+compra
2 non+comprero non+desidero non+do non+ero non+usate non+ve nostra not+en.MY not+the nove
2 numeri numero+, numero+. numero+WRONG numero+en.NEGATIVE numero+non nun+minteressa nuova+NO
2 nuova+en.NEGATIVE nuova+non nuove o+WRONG o+sbagliato off+> ogni+bel ogni+mese ogni+mia oh+,
2 oltre+> on oppure ora+WORD orari ordini ore pagate pagate+. panettone pare+normale parlo
2 parrocchia+, parrocchiale partita partite+si pasqua+, passata passate+a passo+, password+del
2 password+en.LOSE pensione+, pento people per per+INFO per+carita per+cose per+dirvi
2 per+favore per+ferie per+le per+sempre permesso permesso+NO permesso+en.NEGATIVE
2 permesso+non permission pezzo+, piace+GET piantate piantatela+> piedi piu+ONE piu+SEND
2 piu+YOURS piu+en.KINDS piu+un piu+voi pizzeria pls po+di poi+mi potete+> potete+REMOVEME
2 pregasi prego+di premi+NO premi+NUMBER premi+en.BEFORE premi+en.NEG premi+en.NEGATIVE
2 premi+no prendo+MORE prendo+piu prenotazione prestiti prestiti+NO prestiti+en.NEGATIVE
2 prestito prestito+, private promesso promozionali promozionali+> pronta proprietario pulizia
2 puo+MORE puo+SEE puo+avere puo+bastare puo+piu pure+. qualcun qualcun+MORE qualcun+altro
2 quando+la quella+nuova quelli+sulle questa+e questi+LIST questi+SEND questi+avvisi questi+e
2 questo+sia qui+NO qui+con qui+en.NEGATIVE qui+in qui+non qui+o quindi quindi+MORE
2 quindi+niente quinta quinto raccolte resto+NUMBER resto+en.BEFORE resto+en.NEG resto+no
2 resto+va ricetta riceve ricevere+LIST ricevere+MSG ricevere+piu ricevuti richieste+di
2 ricordo+da ricordo+di riguardano riguardano+, riguardo riguardo+alle rimossa rimossa+>
2 rimozione rimuovermi rischio rispondendo rispondo+> ritenete ritiro+CONSENT
2 ritiro+lautorizzazione rivista roba roba+> rotta+, rottamata+, saldi+NO saldi+en.NEGATIVE
2 saldi+non saldo saluti salve salve+, sarebbe sbagliate sbagliato+> sbagliato+MENDED
2 sbagliato+NUMBER sbagliato+PHONE sbagliato+a sbagliato+numero scala+0 scala+en.DAY sconti
2 scorsa scorsa+mi screenshot scritto+> scriva+piu scrivendo+a scrivere scrivere+a
2 scrivere+qui scrivermi scrivetemi+MORE scriviate se+SEND se+arriva se+ho se+lo seconda sedi
2 see segnalo+> send senso senso+unico sentiamo senza senza+chiedermi serate serie serie+>
2 serve+il servizio+LIST servizio+MENDED servizio+MSG servizio+messaggi siete+la sinceramente
2 smette smettete+, sms+al sms+promozionali sn so+, so+chi sola soldi+, solo+en.I
2 solo+en.SUBJECT solo+i son sono+di sono+fidanzato sono+grandi sono+stato sorriso sorriso+,
2 spam sparire spiace spiega spugna spunta sta+> sta+INFO sta+roba staccate staccate+pure
2 staccatevi staccato+la stato+chiaro sti+ONE sti+en.LIST sti+en.MESSAGE sti+en.MESSAGES
2 sti+en.SENDING sti+en.TEXT sti+sms sto+MENDED sto+NUMBER sto+PHONE sto+numero stop+a
2 strappate stroppia stroppia+, sul+NUMBER sul+PHONE sul+mio sulla+mia supplico take take+TOUS
2 take+en.ME take+en.TAIL take+me tariffe tavolo+e tempo tengo tengo+io tesoro the+en.EVENT
2 there+> this+en.BEFORE time+> tirate tocca tocca+> togliersi togliete+il toglietelo+>
2 toglietemi+> tolgo+il tolta tornare tornare+a town trasferiti trattamento trattamento+dei
2 trattata troppo+stroppia trovate tubi tutti+. tutto+YOURS tutto+questo u ue+0 ue+DESIST
2 ue+STOP ue+WORD ue+basta ue+en.DAY ulteriore ulteriori+MSG ultima ultima+volta ultimo+ONE
2 un+MENDED un+PHONE un+bambino un+certo un+doppione un+messaggino un+modo un+numero un+punto
2 una+stella unico uno+che uova us va+a vabbe+ma vaccini vale vaso ve+lho ve+ne vedere+il
2 vedete vengo+, vengo+. verro vi+SERVE vi+conosce vi+riguarda vi+supplico via+da vivere+senza
2 vogliamo voglio+piu voi+. voi+avete voi+ho volete+da volta+che vorrebbe vorrei+piu vostro+e
2 voto what wrong+en.BEFORE xfv yoga+, zio+WORD
3 " "+" "+e * ,+LIST ,+NEVER ,+ONE ,+addio ,+buona ,+con ,+della ,+en.AUTHORITY ,+en.LIST
3 ,+en.MESSAGE ,+en.MESSAGES ,+en.SENDING ,+en.TEXT ,+grazie ,+ha ,+mollate ,+no ,+sms ,+so
3 ,+sul ,+togliete ,+toglietemi .+THING .+acqua .+al .+annullare .+declino .+dimenticatevi
3 .+dont .+e .+en.I .+en.SUBJECT .+gli .+guai .+guido .+la .+ma .+oh .+ora .+passate
3 .+ringrazio .+rompete .+silenzio .+solo .+this .+tieni .+ue .+ultimo .+voglio .+zio 0+anni
3 0+ore 0+si ?+MENDED ?+ho CLIENT CLIENT+e CONSENT+NO CONSENT+dato CONSENT+en.NEGATIVE
3 CONSENT+non DAY+DAY DAY+chiamo DAY+mattina DESIST+, DESIST+e GOODS+, INFO+da LEAVE+YOURS
3 LEAVE+sta LIST+alle LIST+del LIST+delle LIST+dello LIST+dopo LIST+e LIST+en.LOSE LIST+sulla
3 MENDED+. MENDED+> MENDED+NO MENDED+a MENDED+dello MENDED+dopo MENDED+non MENDED+per
3 MENDED+va MORE+GET MORE+REPLY MORE+da MORE+e MORE+messaggi MORE+offerte MORE+scrivete MSG+.
3 MSG+MORE MSG+alle MSG+dello MSG+dopo MSG+e MSG+per MSG+sulla NO+. NO+SEND NO+WANT
3 NO+autorizzo NO+li NO+ne NO+offerte NO+parlo NO+scrivetemi NUMBER+MSG NUMBER+WANT NUMBER+da
3 NUMBER+li NUMBER+lo ONE+MORE ONE+delle OTHER+NO OTHER+della OTHER+e OTHER+en.NEGATIVE
3 OTHER+sul PHONE+lo REMOVE+a REMOVE+che REMOVED+? SAID+0 SAID+a SAID+en.DAY SEE+> SEE+MORE
3 SEE+piu SEND SEND+ONE SEND+en.LIST SEND+en.MESSAGE SEND+en.MESSAGES SEND+en.SENDING
3 SEND+en.TEXT SEND+quando SEND+sms SERVE SERVE+che SERVE+il STOP+LIST STOP+e THING+NUMBER
3 THING+en.NEG THING+fedelta THING+no TOUS+, WANT+NO WANT+perdere WANT+piu WANT+sapere WORD+?
3 WORD+MSG WOULD+LIST WOULD+dallelenco WRONG YOURS+casa YOURS+inviti YOURS+recapito a+NEVER
3 a+dieta a+luglio a+mai a+pasqua a+premi a+questa a+un abbiamo+chiuso abbiate acqua+in
3 ai+OTHER altrove+> anche+senza ancora+un andate anni+. appuntamenti aria aria+> arriva+un as
3 auguri autorizzo+> avervi avete+intasato avete+rotto avevo+spuntato avvisi+di aziendali bel
3 bel+gioco bene+anche beneficenza bip+e bloccati+> bravi cambiato capito+che cassa cchiu
3 cchiu+> ce+lho ce+piu cellulare+, cena che+NO che+YOURS che+cercate che+ci che+en.NEGATIVE
3 che+era che+esisto che+il che+non che+questo che+vi chiaro+> chiudete+anche chiusa+,
3 chiuso+> ci+pensi ci+vengo clicca+per clinica coi+LIST collo cominciate+da compro+, con+TOUS
3 con+en.BEFORE con+en.ME con+en.TAIL con+en.VOC con+me concorsi concorsi+a condominio+NO
3 condominio+en.NEGATIVE condominio+non conosce considerate+YOURS consigli continuo
3 corrispondenza+> cortesemente+, cose+> costate credo da+en.BEFORE da+en.ME da+en.TAIL
3 da+en.VOC da+me da+parte da+un da+ventanni dagli+MSG dai dai+LIST dai+destinatari
3 dal+servizio dalla+en.LIST dallelenco del+OTHER della+OTHER denuncio denuncio+> devo+CALL
3 devo+SEND devo+chiamare di+DAY di+TOUS di+avervi di+en.ME di+en.NEGATIVE di+en.TAIL
3 di+en.VOC di+me di+questi di+unaltra di+voi dieta dimenticatevi dimenticatevi+che diplomato
3 dirmi domani+chiamo dopo+aver dove+avete dove+si dura+poco durato durato+fin e+REMOVEME
3 e+TOUS e+appena e+buona e+con e+del e+durato e+en.BEFORE e+en.LOSE e+en.ME e+en.TAIL e+il
3 e+iscritta e+le e+lo e+me e+passata ecco+> eliminatela en.AUTHORITY+> en.BEFORE+MSG
3 en.BEFORE+al en.BEFORE+mi en.BEFORE+per en.DAY+anni en.DAY+ore en.DAY+si en.FEEL+>
3 en.I+OTHER en.I+punti en.I+turni en.LOSE+OTHER en.MENDED en.MENDED+en.BEFORE en.MESSAGE+.
3 en.MESSAGES+. en.MESSAGES+al en.NEG+e en.NEG+grazie en.NEG+mi en.NEG+sul en.NEGATIVE+MSG
3 en.NEGATIVE+in en.NEGATIVE+li en.NEGATIVE+ne en.NEGATIVE+parlo en.NEGATIVE+scrivetemi
3 en.PLURALS en.PLURALS+> en.REPLY+, en.SENDING+. en.SENDING+al en.SUBJECT+OTHER
3 en.SUBJECT+en.BEFORE en.SUBJECT+punti en.SUBJECT+turni en.TEXT+. en.TEXT+al en.VOC+SEND
3 entro+DAY esisto esisto+> espunto essere+CONTACTED essere+rimossa eventi evitate famiglia
3 famiglia+> far farei fate+pulizia fate+voi fatela+finita fatelo fatto+venire feste+aziendali
3 figlio+si fin fin+troppo finire finite firmato fumo fuori+> futuro+> gave gennaio+, gia+la
3 gioco gioco+dura giorni+. giorno+e gli+auguri gli+screenshot guai+a guardi+, guido ha+0
3 ha+cambiato ha+en.DAY i+OTHER i+punti i+turni il+garante il+latte il+mio il+modulo
3 il+prossimo il+tasto in+cassa in+classe in+questa intasato intasato+il interesse
3 intestatario inutile inutili io+. iscrizione la+DESIST la+MENDED la+NUMBER la+STOP la+mamma
3 la+partita la+persona la+pubblicita la+ricezione la+rivista la+signora la+volete latte
3 lavora+> lavviso+di le+WANT le+ho le+voglio le+vostre leggete levate+il levatemi lho+io
3 li+di li+tengo list+> lo+scontrino lo+so luglio ma+lo ma+non ma+quante magica magica+per
3 mandare+ONE mandare+en.LIST mandare+en.MESSAGE mandare+en.MESSAGES mandare+en.SENDING
3 mandare+en.TEXT mandare+sms mandate+il mandateli mandato mandato+la mandi mano+, maresciallo
3 mattina mattina+? me+, messaggi messaggi+in messaggini+, messaggio+MORE mi+WOULD
3 mi+riscrivete mi+spiace mi+tolgo mia+CONSENT miei+NUMBER miei+dati mio+PHONE mio+nominativo
3 mio+telefono modo modulo+, modulo+> mollate my+en.BEFORE ne+MORE ne+SEND ne+voglio
3 nessuno+vi niente+, niente+offerte nn+WANT no+MSG no+mi nominativo non+a non+in non+li
3 non+ne non+parlo non+scrivetemi numero+per nuotare o+mi of of+en.BEFORE oggi+. oggi+>
3 oggi+per ogni+CLIENT ogni+YOURS ogni+bip ogni+santo ogni+settimana ogni+vostro oh oltre
3 ombudsman ora+. ora+in palermo parola+magica partite pasqua passate passi pensa pensi per+NO
3 per+far per+natale per+voi perche+la perdere persona+> pi piantatela piena+di piu+GET
3 piu+MENDED poco+, poi+> possibilita premi preso+il promemoria promemoria+, promo promozioni
3 promozioni+, pronta+la proprio+> prossimo+MSG prossimo+ONE provvedete pubblicitario punto
3 qua+> quando+ce quanto+firmato quanto+tempo quattro questa+casa questo+recapito
3 questo+telefono racconto reclamo+> regalato resto+NO resto+en.NEGATIVE ricetta+e
3 riceve+MENDED ricevere+MORE ricezione richieste ringrazio+ma riscrivete ritirato ritiro+>
3 room rubrica+e saltatela saltatela+> saluti+> santo santo+giorno sbagliato+persona scappare
3 scontrino scontrino+> scritto+0 scritto+en.DAY scriva+MORE scrivete scrivete+MORE
3 se+continuate se+per sempre+, sento+di serve+che servizio+> settimana+scorsa si+. si+>
3 sia+lultimo smetta sms+. so solito solo solo+INFO solo+lavviso sono+, sono+a sono+un
3 sparite+. spina+a sponsor spuntato state stessi sto succede sul+sito sulle take+en.BEFORE
3 take+en.VOC tavolo+> telefono+NO telefono+en.NEGATIVE telefono+non tieni tiratemi to+en.VOC
3 toglie+LIST toglie+dallelenco togliete toglietelo toglietemi toglimi torno tre+giorni
3 turni+, udine ultimo+TELL ultimo+avviso un+MSG un+NUMBER un+mese un+messaggio uno+en.BADMSG
3 va+> ventanni vi+blocco vi+denuncio vi+vuole via+dalla via+il voglio voglio+> voglio+essere
3 voglio+sapere volete+finire volta+. vostri vuoto+, wifi with+the x yoga
4 "+. + ,+DESIST ,+MENDED ,+compresi ,+leva ,+questo ,+quindi .+LEAVE .+REMOVED .+ao .+avevate
4 .+avevo .+chiuso .+cortesemente .+credo .+delle .+direi .+en.ALONE .+en.DONT .+en.LOSE .+lo
4 .+nemmeno .+o .+persona .+sono .+via 0+DAY 0+di 0+volte ?+grazie CEASED+MORE DAY+e DESIST+?
4 DESIST+con LIST+in MENDED+, MENDED+MORE MENDED+en.NEGATIVE MENDED+in MENDED+quando MINE+?
4 MINE+MORE MINE+quando MORE+messagi MORE+vi MSG+delle MSG+sempre NEVER+MORE NO+, NO+MORE
4 NO+mi NO+sul NUMBER+col NUMBER+sul ONE+. ONE+> PHONE+> PHONE+en.NEGATIVE PHONE+non
4 REMOVE+en.I REMOVE+en.SUBJECT REMOVE+i REMOVEME+dal REPLY+ancora SAID+" SEND+? SEND+delle
4 SEND+ogni SEND+perche SEND+sempre STOP+? STOP+MSG STOP+con TELL+. TELL+di THING+. THING+in
4 TIRED WANT+PEACE WANT+che WANT+essere WORD+dal WORD+e WRONG+persona YOURS+INFO YOURS+mese
4 a+chi a+lui a+scrivermi aggiornate+> agita allerte altro+per altrove andate+a anni+e anno ao
4 avete+SAID avete+en.WHO avete+perso avete+scritto avevate avvisatemi+, becco bello bip
4 cambiato+dentista cancellate cancellazione cancelli cellulare+e che+dite chi+devo chiudete
4 clicca coi+MENDED compilato compleanno+en.BEFORE comunicazioni+> con+gli concorrenza
4 considerate contato cortesia+> cosa+devo cose costa+> credo+che da+due da+questo dal+0
4 dal+en.DAY danni dati+> dato+in dei+THING dei+YOURS dei+pagamenti dei+vostri del+tavolo
4 devo+dire di+dirmi di+non di+una direi direi+che disiscrivo domenica+DAY domenica+mattina
4 e+NO e+anche e+chiusa e+di e+en.I e+en.SUBJECT e+i e+racconto ecco en.BEFORE+>
4 en.BEFORE+en.BEFORE en.BEFORE+sul en.DAY+DAY en.DAY+di en.DAY+volte en.FROM
4 en.FROM+en.BEFORE en.I+guasti en.KINDS+, en.LOSE+tavolo en.ME+, en.MESSAGE+> en.MESSAGES
4 en.NEG+MSG en.NEGATIVE+sul en.NUMBER en.STOP+bene en.SUBJECT+guasti en.TAIL+, ero+gia ever
4 farmi farvi fatto+due favore favore+, favore+? finisce+DAY finisce+oggi for+good futuro gavi
4 gia+risposto giornata+> giorno+un guardi+che ha+gia ho+MORE ho+dato ho+seguito ho+smesso
4 i+guasti il+becco il+loro il+menu il+pappagallo importa in+futuro in+pensione in+poi
4 in+trasferta inviate iscritto+, keep la+WANT la+WORD la+cancellazione la+conferma la+finite
4 la+macchina la+parola la+procedura la+raccomandata la+scheda la+spina le+allerte levate
4 lho+mandato lidraulico ma+chi mai+MORE mamma+di mandato+o menu+, mi+CEASED mi+UNSUB
4 mi+cancelli mi+disiscrivo mi+importa mi+serve mi+togliete mio+, natale+e ne ne+mandate
4 neanche niente+MSG nn+mi no+sul nulla nulla+, number numero+> numero+NO nuovo+> pappagallo
4 parola parte pensione per+en.I per+en.SUBJECT per+i perche+DESIST perche+SEND perche+STOP
4 perche+smettiate persona+WRONG persona+che piu piu+LIST piu+MSG preso preso+per promemoria+>
4 prossimi prossimo+messaggio punto+> pure+, qua quando+e quante quanto quelli quelli+della
4 quello+che questo+mese qui+> quindi+NO radio reclamo reminder resto risparmio rompete+MORE
4 rompete+piu rottamata scheda+col scrive+MORE scrivermi+? scrivete+ancora scrivetemi+,
4 scriviri seguito si+agita si+clicca siamo+a siate smette+> so+dove solito+> solo+in sono+la
4 sono+quello sono+sparite sparite spina stata+REMOVED stata+tolta sto+bene succede+> sul
4 sul+GOODS sul+modulo to tracking tram trasferta tre+. ue ultimo un+OTHER un+anno uno+LIST
4 uno+MSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT urgenti uscire uscire+da vedere vedere+>
4 vengo voglio+PEACE voi+se vostre
5 ,+MSG ,+NUMBER ,+STOP ,+da ,+potete ,+quelli ,+una .+MENDED .+STOP .+WORD .+del .+fuori
5 .+nono .+sarei .+smettete .+🔕 CEASED+, MENDED+solo MINE MINE+di MINE+solo MORE+? MORE+INFO
5 MORE+MENDED MORE+quando MORE+un NEVER+piu NO+a NO+piu NO+sentirvi PHONE+NO REMOVE+>
5 REMOVEME+dai SEND+. SEND+al SEND+ancora THING+invece UNSUB+> WANT+SEE WANT+vedere WORD+LIST
5 WRONG+> a+natale al+solito altro anche+DESIST anche+MENDED anche+STOP anche+smettere and
5 anno+, aprirli aprirli+da auguri+di avete buona buona+giornata caso cestino+senza che+io
5 chiudiamo col+mio come+al compleanno con+en.I con+en.SUBJECT con+i convegni dato destinatari
5 destinatari+> di di+compleanno di+persona di+torno di+un dite ditemi do+il en.KINDS en.LIST
5 en.MY+en.BEFORE en.NEG en.NEGATIVE+sentirvi en.PHONE entro+oggi festivi festivi+si finita+>
5 garante giocate gli+OTHER guasti ha+WRONG ha+sbagliato ho+chiuso il+AUTHORITY il+resto
5 in+avanti insistete la+testa lasciate+stare li+> lidraulico+, loro mai+piu mandare+LIST
5 mandare+MSG mandatemi+solo messaggini messagi mi+LIST mi+MSG mi+SERVE mi+avvisi mio+nome
5 natale non+sentirvi nono offerte+> orari+festivi over pagamenti parte+CLIENT parte+YOURS
5 parte+vostra passo per+cortesia per+en.NEGATIVE per+non potete+anche procedura processione
5 proprio prossimo punti questi+MSG ricordo rieccovi rieccovi+> riguarda+la rimettetemi+in
5 rimosso rimosso+, ringrazio risparmiate ritardi rompete senza+aprirli si+smette sia
5 siete+come sono+LIST sono+MENDED sono+MSG sono+io sono+messaggi spiegate+come sui tante
5 tanto+vale telefono+. testa this toglietele toglietele+> tolgo+> torno+> un vale+che ve+lo
5 venire+il vi+WANT via+> voglio+vedere voi+e 🚫+>
6 ,+dei ,+fuori ,+mavete ,+nun .+belin .+bella .+dei CEASED DESIST+> LIST MORE+SEND NEVER+a
6 NO+INFO NO+ci PHONE+. REMOVE+il SEND+di UNSUB WORD a+meno addio+> anni+, avevo be belin
6 belin+, cambiate cestino coi+MSG come+se cominciate consenso+> cortesia da+ora de declino
6 del+giorno dentista do due+anni e+en.NEGATIVE e+non en.AUTHORITY en.DAY+. en.LOSE+giorno
6 en.NEGATIVE+MINE en.NEGATIVE+ci fare+, fate+come fatto+na fedelta ha+invitato ho+altro
6 il+CONSENT il+sottoscritto in+casa invitato io+la leva mavete mavete+fatto menu mi+riguarda
6 mi+scriveste na niente+INFO non+MINE non+ci nun oggi orecchie+> piacere+> preferirei+che
6 quanto+mi rispettate rotto sarei scriveste scriveste+, sentirvi signora sipario smettiate+>
6 sms+> sono+TIRED sottoscritto sottoscritto+NO sottoscritto+en.NEGATIVE sottoscritto+non
6 sprecate subito+> tanto tavolo tolgo tra+un turni uscite ve voglio+SEE volete vostra+>
7 ,+cambiate ,+le ,+ma ,+tanto .+fate .+li .+nn 0+. CONSENT+> DESIST LIST+> NO+MINE NO+MSG
7 NO+essere NUMBER+. SEND+> SEND+solo addio ancora+? avete+fatto avete+preso bella blocco+>
7 chiuso compresi comunicazioni con+questi dal+LIST destinatario disturbo+> dovete e+al
7 en.NEGATIVE+essere essere gia+SAID guardi ho+gia il+consenso invece+mi lasciate+PEACE li
7 mi+avete mi+spiegate modulo no non+essere orecchie per+piacere pero potete questi riguarda
7 rotto+> siete smettete solo+per sono+rotto spiegate subito tasto testa+>
8 ,+WORD ,+gli ,+mandi ,+per .+guardi .+ritiro MSG NO+SEE NUMBER OTHER+. SEND+MORE STOP STOP+>
8 WORD+> avessi avevo+dato che+avevo con+YOURS da+qui dato+> en.LIST+> en.NEGATIVE+SEE inviti
8 mio+NUMBER nemmeno nn non+SEE per+quanto piacere piu+> se+avessi si+che tutto+il zio
9 .+avete .+le INFO MORE NUMBER+> SEE blocco corrispondenza da+YOURS dalle+orecchie dei esco
9 gia il+silenzio mandi+> mi+REMOVE muti persona reinseritemi ritiro si+, silenzio+> vostra 🔕
10 .+REMOVE ?+? MORE+> MORE+LIST REMOVE TIRED+> consenso delle grazie+> nel+en.DAY
11 REMOVEME+> YOURS anni da fuori ogni silenzio
12 ,+REMOVEME .+siete .+🚫 nel+0 🚫
13 ,+REMOVE dalle qui
14 .+REMOVEME MORE+MSG
16 CONSENT
18 .
22 REMOVEME
"""
