"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-16 >
-14 CALL o
-13 ha
-11 resta
-10 ,+come .+a NO+REMOVEME THING finiscono manca prima pure su the
-9 ,+mi REMOVED cancellato confermo domani ha+dato posso
-8 % ,+ci ,+voglio .+che .+con .+confermo .+se NO+si THING+> YOURS+MENDED ce colpa en.DAY+>
-8 en.NEGATIVE+si era ha+SAID la+THING mi+ha mi+interessa mia non+WORD non+si posto potete+SEND
-8 rivoglio scrivermi+, te volentieri
-7 ,+continuate .+> .+basta .+chi .+grazie .+in .+perche .+si DAY+> NO+WORD adesso ancora
-7 avvocato certo ci cosi da+quando daccordo devo di+MORE en.DAY en.NEGATIVE+WORD giro
-7 interessa la+OTHER lei mai mi mi+CALL piu+, ricevuto trovato tua uno
-6 ,+WANT ,+che ,+lo ,+ne ,+non ,+rimettetemi .+. .+GET .+ci .+da .+en.DAY .+il .+ok .+quanto
-6 0+> DAY NEVER+REMOVEME NO+STOP ONE OTHER+> REMOVE+voi SEND+anche SEND+un STOP+un a+> accetto
-6 alla arrivano cancello codice con+il cosi+> dopo due e+MORE en.LIST+, en.NEGATIVE+REMOVEME
-6 en.NEGATIVE+STOP figlio hai hanno io+NO io+en.NEGATIVE io+non lascia lasciamo lo ma+mi
-6 marito mi+telefoni mio+figlio mio+marito nessuno non+REMOVEME non+STOP non+e partito per+un
-6 perche+mi purche quando quella questo+MENDED questo+numero rientrare sa scriva se sulla
-6 telefoni ti tua+, volevo
-5 ,+perche .+% .+0 .+come .+devo .+leave .+mai .+quando .+rimettetemi .+senza CLIENT+>
-5 DESIST+un GET LIST+dei LIST+per MENDED+da MENDED+il MORE+CLIENT MORE+in MORE+la MSG+mi
-5 NO+DESIST NO+REMOVE NO+capisco NO+dai NO+e NO+ho REMOVE+lannuncio SEND+la SEND+pubblicita
-5 WORD+un a+casa a+mia a+mio adesso+NO adesso+en.NEGATIVE anche anche+a avvisi+> basta+un bene
-5 brontolo cancellato+, continua continua+a danno dato+il deve di+MENDED e+colpa en.BADMSG+,
-5 en.I+NUMBER en.MY en.NEGATIVE+DESIST en.NEGATIVE+e en.NEGATIVE+ho en.THINGS ferma fermata
-5 forse gestore grazie i+NUMBER ieri il+codice interessa+> invece+che lannuncio leave leggo
-5 linquilino lofferta lui ma+certo mail manda mandate mandiate mi+da mi+mandi mi+mandiate
-5 mio+padre non+DESIST non+ho notifiche operatore partito+, perche piacciono potete+MINE
-5 potete+scrivermi pratica prendo pubblicita+> quelle quello salta scrivo si+WORD sono+CLIENT
-5 sono+REMOVED stesso+> taglia togliere togliermi+da tu tutto unora va+bene vado vanno
-4 "+a , ,+SEND ,+ce ,+dont ,+en.DOESNT ,+en.DONT ,+era ,+quando ,+ve .+MINE .+NEVER .+ahahah
-4 .+avvocato .+ciao .+ha .+hanno .+lascia .+mandate .+ricevuto .+rimuovete .+togliete .+va
-4 .+vado ?+WANT ?+io CLIENT+al DAY+il DESIST+NO GOODS LIST+su MENDED+dove MENDED+la
-4 MENDED+pure MENDED+un MINE+pure MORE+, MORE+disturbo MSG+anche MSG+su NO+CALL NO+disturbo
-4 NUMBER+resta ONE+di OTHER+, PHONE+resta REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE
-4 REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop
-4 SEND+il SEND+pure SERVE+MENDED STOP+NO THING+, TIRED+. WORD+, WORD+il WOULD+> YOURS+messaggi
-4 abbiamo adesso+NUMBER adesso+en.BEFORE adesso+en.NEG adesso+no ahahah aiuto annullate aperti
-4 arrivato avanti+> avete+avuto avete+mandato avete+smesso basta+che bellissimo bellissimo+,
-4 bloccate cambiato+NUMBER cambiato+gestore cantiere cercava certo+che che+e che+ho chi+le
-4 come+NO come+avete come+faccio continuate+a continuate+cosi cosa cosi+NO cosi+en.NEGATIVE
-4 cosi+non del+cantiere delle+0 delle+en.DAY dentro dice dove+> dove+salta e+basta e+finito
-4 e+la e+stata en.I+bambini en.LOSE+cantiere en.NEGATIVE+CALL en.SUBJECT+NUMBER
-4 en.SUBJECT+bambini errore faccio+a fai fastidio finche fisso gestore+, giusto gli+LIST
-4 grazie+per i+bambini idea il+0 il+en.DAY il+suo in+rubrica in+via info io+> iscritto+al
-4 lascia+PEACE lascia+stare lasciamo+PEACE lavete le le+MSG le+en.DAY le+ha le+notifiche
-4 lettera lho+gia li+da lista+per lo+LIST lo+SEND lo+stesso ma+YOURS ma+il magari mancano
-4 mandatemi+pure mando mesgs+> messaggi+di messo+" mettetemi mi+e mi+hanno mi+manda minuti
-4 mio+e morto morto+, nella nessun+disturbo nessuno+> noi non non+CALL nonna notte o+en.BEFORE
-4 offerte+, ogni+giorno on on+en.MY padre parlare per+MSG per+gli per+il perche+avete
-4 potete+MENDED pratica+> presto qualche qualcosa questo+MSG questo+ONE questo+e qui+,
-4 rimettetemi rimuovete+voi sa+che salta+fuori scade sconto scritta scritto se+vi serata
-4 serve+MENDED servono si+WOULD si+toglie siete+aperti smettere+> soggiorno sono+iscritto
-4 sotto spam+, stato telefono+, telefono+e tenete tenetemi toglie+> togliermi toglietemi+il
-4 too tra truffa tutte tutto+, tutto+> una+THING vediamo vero via+MSG via+ONE vorrei zia
-3 %+% ,+REPLY ,+abbiamo ,+anche ,+en.NEGATIVE ,+facciamo ,+lasciatemi ,+lho ,+manca ,+meno
-3 ,+posso ,+quanto ,+scrivete ,+scrivetemi ,+solo ,+sono ,+usate .+ONE .+aiuto .+annullate
-3 .+auguri .+certo .+en.HEY .+fermata .+forse .+interessante .+no .+oggi .+pero .+scrivetemi
-3 .+sul .+taglia .+too .+uno .+voi 0 0+euro ?+NO ?+li AUTHORITY CLIENT+mi CONSENT+di DAY+,
-3 DAY+NO DESIST+che DESIST+di DESIST+en.BEFORE DESIST+en.NEGATIVE GOODS+di INFO+qui LIST+,
-3 LIST+degli LIST+mi LIST+nn MENDED+dei MENDED+di MINE+la MORE+MORE MORE+cliente MORE+il
-3 MORE+una MSG+? MSG+nn NEVER NO+> NO+cancellatemi NO+mandate NO+riesco NO+sa NO+so NUMBER+ad
-3 NUMBER+in ONE+in PEACE+bene PHONE+in REMOVE+dalla REMOVE+la REMOVE+mio REMOVE+una SAID
-3 SAID+di SEND+, SEND+INFO SEND+MENDED SEND+per SEND+su SERVE+YOURS SERVE+sti STOP+al STOP+che
-3 STOP+en.BEFORE STOP+en.NEGATIVE TELL+che TELL+cortesemente TOUS+la WANT WANT+MENDED
-3 WANT+ancora WANT+continuare WANT+cortesemente WORD+NO WORD+che WORD+di WORD+en.NEGATIVE
-3 WORD+settimana YOURS+LIST YOURS+MSG YOURS+periodo a+GET a+NUMBER a+SEND a+ricevere
-3 a+togliermi ad adesso+> aggiornate+il aiuto+, alla+AUTHORITY alla+CLIENT alla+YOURS
-3 alla+polizia alla+vostra allergica allergica+ai altro+CLIENT anche+se ancora+la ancora+voi
-3 andiamo annulla aperti+> apre aprire arriva+YOURS arriva+questo arrivato+MORE arrivato+NO
-3 arrivato+nessun assistenza avanti avete+> avete+REMOVED avuto avuto+YOURS avuto+questo
-3 avvisi+, avvisi+su bambini bene+, bici bici+, bloccato buongiorno buono can capelli
-3 capelli+, casa causa causa+> che+devo che+noia chiamatemi chiedo+cortesemente ci+saro
-3 ciao+sonia cliente+> coca coi+YOURS coi+vostri col col+NUMBER col+PHONE come+NUMBER
-3 come+en.BEFORE come+en.NEG come+en.NEGATIVE come+no come+si confermato+> confermo+il
-3 conosco+> consegnare continuare continuare+a continuate conto+> corso cortesemente+la
-3 cosa+mi cosi+grazie credevo credevo+di da+DAY da+dove da+solo da+voi daccordo+> dal+OTHER
-3 date dati+, dei+MENDED dei+MSG dei+messaggi della dellufficio denuncia+> devo+DESIST
-3 devo+STOP devo+smettere di+DESIST di+GET di+WORD di+en.NEG di+mio di+niente di+ricevere
-3 di+soggiorno dica dice+che dimmi discorsi disdico disdire dispiacerebbe disturbo+, dopo+>
-3 dottoressa dove due+, due+> e+WRONG e+ancora e+morto e+per e+perche e+sbagliato e+stato
-3 e+tutto e+vero en.ALONE+NO en.ALONE+en.NEGATIVE en.BADMSG+NO en.BADMSG+en.NEGATIVE
-3 en.BEFORE+in en.BEFORE+la en.DAY+NO en.DAY+en.BEFORE en.DAY+en.NEGATIVE en.DAY+euro
-3 en.DONT+en.BEFORE en.ENDED+NO en.ENDED+en.NEGATIVE en.EVENT en.EVENT+, en.I+capelli
-3 en.I+volantini en.KEYWORD+NO en.KEYWORD+en.NEGATIVE en.ME+la en.NEG+NO en.NEG+en.BEFORE
-3 en.NEG+en.NEGATIVE en.NEGATIVE+cancellatemi en.NEGATIVE+mandate en.NEGATIVE+per
-3 en.NEGATIVE+sa en.NEGATIVE+so en.REPLIED en.REPLY+> en.SENDING+, en.STOP+NO
-3 en.STOP+en.NEGATIVE en.SUBJECT+capelli en.SUBJECT+volantini en.TAIL+la en.TEXT+, en.VOC+a
-3 en.VOC+la errore+> essere+REMOVE essere+cancellato essere+stato euro every+en.BEFORE
-3 every+time facciamo farci fare fare+> fare+per fatemi+parlare fatti fine+settimana
-3 finiscono+MORE finiscono+piu finito+o fino firmo forse+cercava fratello free giornata+NO
-3 giornata+NUMBER giornata+en.BEFORE giornata+en.NEG giornata+en.NEGATIVE giornata+no giro+al
-3 giro+dei gita giu giusto+> gli+SEND gli+avvisi got grazie+, grazie+ma guardo ha+chiesto here
-3 ho+REMOVED ho+WRONG ho+ancora ho+cambiato ho+en.WHO ho+la ho+perso ho+risposto ho+salvato
-3 ho+sbagliato ho+trovato i+capelli i+volantini idea+> il+NUMBER il+cellulare in+LIST in+a
-3 in+due in+meno in+questo indietro+> interessante invadenti invadenti+> io+vi it la+conosco
-3 la+mia la+nonna la+proposta labbonamento lasciate+il lasciatemi lautolettura lavori lavoro+e
-3 le+0 leave+en.MY leave+my left left+en.SUBJECT left+en.VOC left+en.YOU left+you letto
-3 lezione liban libera lo+INFO lo+WANT lo+giro lo+sconto lordine lultima ma+questo madre male
-3 manca+il mandarmi mandarmi+MORE mandarmi+piu many martedi me+la messaggi+NO messaggio+>
-3 messaggio+in mettete mettetemi+in mi+PEACE mi+YOURS mi+blocca mi+mancano mi+piacciono mi+sa
-3 mi+servono mi+sta mi+telefona micio miei+LIST miei+MSG minuti+> mio+en.THIRD mio+ex negli
-3 negli+LIST negli+MSG negli+SEND negli+avvisi nel+LIST nellelenco nello nello+LIST nello+MSG
-3 nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES nello+en.SENDING nello+en.TEXT nello+spam
-3 non+REMOVE non+cancellatemi non+mandate non+per non+sa non+so notifiche+sul nuovo o+NO
-3 o+en.NEG o+en.NEGATIVE o+no oggi+il ora+> paolo parcheggio parlare+con pec pec+> per+DAY
-3 per+LIST per+MENDED per+TOUS per+en.BEFORE per+en.ME per+en.TAIL per+en.VOC per+me per+oggi
-3 perche+NO perche+en.NEGATIVE perfetto periodo permesso+di piangere pioggia piu+di piu+in po
-3 porto proposta pubblicita+dei quando+ho quanti quanti+LIST quanti+MENDED quanti+MSG
-3 quanti+messaggi quella+NO quella+en.NEGATIVE quella+non questa+LIST questa+NUMBER
-3 questa+PHONE questa+lista questanno questo+messaggio questo+periodo raccomandata+>
-3 rappresentante rappresentante+, riattivate riattivazione riesco rimandate rimettetemi+negli
-3 rimuovete rinnovo ripensato+, riprendete sabato+> sacco saldi+> sale scaduto scambio scendo
-3 scrivetemi+la scusate scusate+, scusi sei senno sentiti sento+MORE sento+piu servono+YOURS
-3 siamo siete+di smettere smettetela+di sms+, sonia sonia+, sono+> sono+MORE sono+allergica
-3 sta+bene stesso stop+NO stop+en.BEFORE stop+en.NEGATIVE su+> suo+MENDED suo+numero telefona
-3 telefonate telegram text text+> thanks ti+TELL ti+WANT ti+prego tira togliamo
-3 togliermi+dalla tolti tolto too+many torta truffa+> turno tutti+en.I tutti+en.SUBJECT
-3 tutti+i un+operatore un+po un+posto una+OTHER una+truffa unaltra+persona uso vado+alla
-3 vecchia vecchio venerdi venire+a vi+devo viene visto voglio+ancora voglio+che volentieri+>
-3 volevo+WORD vostri+MSG vuoi weekend who
-2 "+ma %+per ,+DAY ,+LEAVE ,+accetto ,+alla ,+allora ,+andiamo ,+arrivo ,+avanti ,+cosa ,+deve
-2 ,+devo ,+domani ,+dove ,+e ,+fate ,+mandate ,+niente ,+ogni ,+poi ,+quella ,+quello
-2 ,+ricominciate ,+rivoglio ,+scriva ,+scusate ,+si ,+smettetela ,+tenetemi ,+tolga ,+troppo
-2 ,+uno ,+usi ,+vuole .+AUTHORITY .+DAY .+GOODS .+MORE .+NO .+PEACE .+WANT .+accetto .+all
-2 .+anche .+boh .+ce .+daccordo .+di .+disdico .+en.KINDS .+en.NEGATIVE .+en.TAKE .+en.THINGS
-2 .+en.VOC .+ferma .+finche .+firmo .+hai .+ho .+ignorate .+its .+lasci .+liked .+magari
-2 .+marta .+meglio .+message .+messaggio .+mettetemi .+mio .+nel .+nulla .+possiamo .+posso
-2 .+preferirei .+presto .+riattivate .+ricevo .+s .+scusate .+scusi .+segnate .+siamo .+sicuri
-2 .+sto .+tenete .+ti .+togliamo .+tranquilli .+troppi .+troppo .+volevo .+who 0+NO 0+e
-2 0+en.BEFORE 0+en.NEGATIVE 0+en.VOC 0+non 0+per 2 ?+NEVER ?+assurdo ?+en.NEGATIVE ?+il ?+non
-2 ?+se AUTHORITY+, CALL+> CALL+MORE CALL+NO CALL+il CALL+piu CALL+sul CLIENT+ONE CLIENT+TELL
-2 CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+sms
-2 CONSENT+allinvio DAY+MORE DAY+siete DESIST+al DESIST+cosi DESIST+en.NEG DESIST+in GET+di
-2 GET+le GOODS+> LEAVE+respirare LIST+? LIST+MSG LIST+SEND LIST+anche LIST+che LIST+il LIST+la
-2 LIST+li LIST+lo LIST+nozze LIST+pubblicitari MENDED+SEND MENDED+che MENDED+con MENDED+dalla
-2 MENDED+della MENDED+gli MENDED+le MENDED+li MENDED+mandate MENDED+mi MENDED+respirare
-2 MINE+se MINE+un MORE+NO MORE+al MORE+avanti MORE+con MORE+dopo MORE+gli MORE+mi
-2 MORE+rappresentante MORE+risponde MORE+tardi MORE+voi MSG+MSG MSG+NO MSG+che MSG+con MSG+dei
-2 MSG+era MSG+la MSG+li MSG+lo MSG+o MSG+pubblicitari NEVER+SAID NO+SAID NO+acconsento NO+alle
-2 NO+azzardatevi NO+cancellatelo NO+ce NO+fermatevi NO+gli NO+guardi NO+ha NO+il NO+per
-2 NO+prende NO+riceve NO+risponde NO+serve NO+toglieteli NO+toglietemi NO+vado NO+vendo
-2 NO+venire NO+volevo NUMBER+alle NUMBER+che NUMBER+dai NUMBER+della NUMBER+guardi ONE+?
-2 ONE+MSG ONE+a ONE+anche ONE+era ONE+lo ONE+mi ONE+pubblicitari OTHER+? OTHER+di PHONE+con
-2 PHONE+della PHONE+grazie REMOVED+. REMOVED+dal REMOVED+il REMOVED+per REMOVEME+il
-2 REMOVEME+la REPLY+piu SAID+REMOVE SAID+WORD SAID+basta SAID+la SEE+en.I SEE+en.SUBJECT SEE+i
-2 SEND+DESIST SEND+SEND SEND+STOP SEND+WORD SEND+a SEND+alla SEND+gli SEND+mi SEND+roba
-2 SEND+se SEND+sul SEND+tutto STOP+cosi STOP+di STOP+en.NEG STOP+in TELL+, TELL+da THING+della
-2 THING+di THING+ma THING+non THING+o THING+telefonica TOUS+e WANT+REMOVE WANT+a
-2 WANT+cancellare WANT+le WORD+NUMBER WORD+THING WORD+al WORD+cosi WORD+en.BEFORE WORD+en.NEG
-2 WORD+in WORD+mese WORD+piu WORD+solo WORD+una WOULD+il YOURS+ONE YOURS+THING YOURS+ancora
-2 YOURS+gruppo YOURS+guidando YOURS+lista YOURS+macchina YOURS+numero YOURS+pubblicita
-2 YOURS+utenza a+REMOVEME a+che a+consegnare a+domani a+en.NEGATIVE a+mandarli a+mandarmi
-2 a+mezzanotte a+nome a+questo a+volte accetto+> acconsento ad+MORE ad+SEE ad+altri adesso+ho
-2 aggiornata ahahah+> ai ai+LIST ai+MENDED ai+messaggi al+giorno al+lavoro al+lupo al+mio all
-2 all+done alla+prima alle+CALL alle+MENDED alle+SEND alle+notifiche alle+telefonate allinvio
-2 allinvio+di allo altro+? amica anche+gli ancora+CLIENT ancora+LIST ancora+MSG ancora+il
-2 andava andiamo+in aperto appena+smette aprite arriva+piu arrivano+> arrivano+piu arrivata
-2 aspetto assurdo assurdo+> attenti auguri+, auguri+anche avanti+cosi aveste aveste+REMOVE
-2 aveste+REMOVED aveste+tolto avete+MORE avete+REMOVE avete+dato avete+il avete+lasciato
-2 avete+stancato avevo+detto avvisatemi+se avvisi+mi avviso avvocato+, azzardatevi
-2 azzardatevi+a b basta+cosi bimba blocca bloccati+, bloccati+per blu blu+> bocca+al boh buon
-2 buon+DAY buon+natale business buttate call cambiato+MENDED cambiato+PHONE cambiato+numero
-2 cambiato+operatore cambiato+telefono campanello can+en.SUBJECT canale cancellare cancellarmi
-2 cancellarmi+? cancellata cancellata+dal cancello+, cantiere+> caro ce+SAID ce+scritto ce+una
-2 cellulare+di centro+, cercate+MORE certo+, che+mi che+potete che+prendo che+ricevono che+si
-2 che+vede che+voi che+vuol chi chi+parlo chi+sei chiamano chiamate chiavi chiede chiedere
-2 chiesto+la chiude ci+risentiamo ci+si ci+sono ci+vediamo cifra cinque cinque+minuti
-2 circolare coi+THING col+giardino col+telefono colpo come+sempre compiti comunicazioni+di
-2 comunque con+chi con+la con+le con+quella con+ste con+un conferma+> confermato conosco
-2 consenso+allinvio contatti contatti+per conto controparte copia cosa+che curiosita
-2 curiosita+, da+chi da+fare da+fastidio da+lunedi da+noi da+tre daccordo+, dai+NUMBER
-2 dai+SEND dai+contatti dalla+OTHER dalla+mia dallelenco+> danno+fastidio data date+> datelo
-2 davvero day day+, dei+mille del+0 del+ONE del+en.DAY della+caldaia della+casa della+mia
-2 dellaltra dellaltra+volta dellenergia denti denti+> denuncia desidero+continuare detto
-2 devo+MENDED devo+MORE devo+REMOVE di+0 di+STOP di+YOURS di+buon di+casa di+en.ALONE
-2 di+en.BADMSG di+en.DAY di+en.ENDED di+en.KEYWORD di+en.STOP di+ieri di+mia di+nessun di+no
-2 di+notte di+paolo di+piovere di+piu di+questa di+questo di+rispondere di+sera di+si
-2 di+smettere di+stop di+testa dieci dimenticato disattivatemi disdetto disdetto+tutto
-2 disiscritto disiscritto+, disiscriverti disturbano dita divano do+en.I do+en.SUBJECT do+i
-2 dodici domanda domani+. domani+> don done+here dont+en.KINDS dont+en.MESSAGE dont+en.REPLY
-2 dont+en.SENDING dont+en.TEXT dont+text dopo+le doppi dordine dormo dottore dottoressa+>
-2 dove+sono dovrei due+scatole due+volte dufficio e+NEVER e+WANT e+YOURS e+chiuso e+confermato
-2 e+gia e+in e+inesistente e+lei e+mai e+mettete e+niente e+partito e+passato e+pronto
-2 e+quello e+questo e+sono e+staccato e+una eccome eccome+> en.ALONE+, en.ALONE+al
-2 en.ALONE+en.BEFORE en.ALONE+en.NEG en.ALONE+in en.BADMSG+NUMBER en.BADMSG+en.BEFORE
-2 en.BADMSG+en.NEG en.BADMSG+in en.BADMSG+no en.BEFORE+TOUS en.BEFORE+a en.BEFORE+alle
-2 en.BEFORE+dai en.BEFORE+en.ME en.BEFORE+en.TAIL en.BEFORE+en.VOC en.BEFORE+en.YOU
-2 en.BEFORE+guardi en.BEFORE+me en.BEFORE+you en.CALL en.DAY+e en.DAY+en.VOC en.DAY+non
-2 en.DAY+per en.DITCH+en.SUBJECT en.DOESNT+> en.DOESNT+a en.DOESNT+en.BEFORE
-2 en.DOESNT+en.KINDS en.DOESNT+en.MESSAGE en.DOESNT+en.SENDING en.DOESNT+en.TEXT
-2 en.DOESNT+text en.DONT+en.KINDS en.DONT+en.MESSAGE en.DONT+en.SENDING en.DONT+en.TEXT
-2 en.DONT+text en.ENDED+, en.ENDED+al en.ENDED+en.BEFORE en.ENDED+en.NEG en.ENDED+in en.HEY+,
-2 en.I+LIST en.I+MSG en.I+SEND en.I+ask en.I+contatti en.I+dati en.I+en.REPLIED en.I+say
-2 en.I+vicini en.KEYWORD+, en.KEYWORD+al en.KEYWORD+en.BEFORE en.KEYWORD+en.NEG en.KEYWORD+in
-2 en.LIST+MSG en.LIST+la en.LIST+lo en.LIST+pubblicitari en.LOSE+0 en.LOSE+ONE en.LOSE+en.DAY
-2 en.MESSAGE+MSG en.MESSAGE+lo en.MESSAGE+pubblicitari en.MESSAGES+MSG en.MESSAGES+lo
-2 en.MESSAGES+pubblicitari en.MY+en.MENDED en.MY+en.NUMBER en.MY+en.THIRD en.MY+number
-2 en.NEG+> en.NEG+a en.NEG+alle en.NEG+dai en.NEG+en.KINDS en.NEG+en.MESSAGE en.NEG+en.NEG
-2 en.NEG+en.REPLY en.NEG+guardi en.NEG+non en.NEG+text en.NEGATIVE+REMOVE
-2 en.NEGATIVE+acconsento en.NEGATIVE+alle en.NEGATIVE+azzardatevi en.NEGATIVE+cancellatelo
-2 en.NEGATIVE+capisco en.NEGATIVE+dai en.NEGATIVE+fermatevi en.NEGATIVE+gli en.NEGATIVE+guardi
-2 en.NEGATIVE+ha en.NEGATIVE+la en.NEGATIVE+prende en.NEGATIVE+riceve en.NEGATIVE+riesco
-2 en.NEGATIVE+serve en.NEGATIVE+toglietemi en.NEGATIVE+vado en.NEGATIVE+vendo
-2 en.NEGATIVE+venire en.NEGATIVE+voglio en.NEGATIVE+volevo en.NOT+a en.OTHER en.PHONE+>
-2 en.REMOVED en.REPLIED+en.BEFORE en.REPLIED+en.SUBJECT en.SENDING+MSG en.SENDING+lo
-2 en.SENDING+pubblicitari en.STOP+, en.STOP+al en.STOP+en.BEFORE en.STOP+en.NEG
-2 en.STOP+guidando en.SUBJECT+LIST en.SUBJECT+MSG en.SUBJECT+SEND en.SUBJECT+ask
-2 en.SUBJECT+contatti en.SUBJECT+dati en.SUBJECT+do en.SUBJECT+en.MY en.SUBJECT+en.REPLIED
-2 en.SUBJECT+say en.SUBJECT+this en.SUBJECT+vicini en.TAKE+it en.TEXT+MSG en.TEXT+lo
-2 en.TEXT+pubblicitari en.THINGS+on en.THIRD+> en.THIRD+en.REPLIED en.THIRD+said en.TIME
-2 en.TIME+en.MY en.VOC+this en.WHO+la en.YOU+a en.YOU+en.MY enough era+SAID era+scritto
-2 ero+REMOVED esce euro+e every fa+MORE faccio+sapere fare+il farla fastidio+, fatto+io
-2 favore+NO favore+en.NEGATIVE favore+non ferie ferie+> fermi fermo festa figlia figlio+, fine
-2 fine+a fine+mese finisce+per finiscono+nello finito fiori firma fisso+, for+TOUS for+en.ME
-2 for+en.MY for+en.TAIL for+en.VOC for+me for+the foto foto+del foto+en.LOSE frangia
-2 fratello+e fuori+il gatto gente giardino gioca giorno+, giorno+> giovedi girano girate
-2 giro+a giusta gli+ONE gli+en.LIST gli+en.MESSAGE gli+en.MESSAGES gli+en.SENDING gli+en.TEXT
-2 gli+sms gomme grazie+della grazie+dottoressa grazie+infinite gruppo+> gruppo+del
-2 gruppo+en.LOSE guidando guidando+> ha+REMOVE ha+REMOVED ha+detto ha+scritto hanno+fatto ho+0
-2 ho+GET ho+REMOVE ho+SAID ho+YOURS ho+en.DAY ho+mandato ho+premuto ho+questa ho+ricevuto
-2 ho+scelto ho+solo i+LIST i+MSG i+SEND i+ask i+contatti i+dati i+en.REPLIED i+say i+vicini
-2 iban ignorate il+CLIENT il+GOODS il+ONE il+PHONE il+YOURS il+buono il+campanello il+canale
-2 il+cancello il+gatto il+messaggio il+posto il+referto il+rinnovo il+secondo il+segnale
-2 il+tasso il+vecchio il+vostro in+centro in+orario in+periferia in+piedi in+segreteria
-2 indietro inesistente infinite intendo+> interessa+MORE interessa+piu interessato interno
-2 interno+0 interno+en.DAY invece+WANT invia invitati invitati+, iscritta iscritta+> it+, its
-2 its+a la+AUTHORITY la+GOODS la+ONE la+bici la+consegna la+denuncia la+disturbo la+fermata
-2 la+festa la+gita la+notte la+pec la+riunione la+stampante labbonamento+, laccount lacqua
-2 lacqua+> lallegato laltra lanno+scorso largo lascensore lasci lasciamo+perdere
-2 lasciamo+stare lasciatemi+PEACE lasciatemi+respirare lascio lavatrice lavete+preso le+INFO
-2 le+LIST le+foto le+gomme le+guardo le+offerte leave+en.BEFORE leave+it leggo+sempre lei+>
-2 lei+sarebbe lesito lettera+> lhanno lho+MORE li+REMOVE li+avevo liban+> libretto liked
-2 liked+> lindirizzo lindirizzo+> liscrizione lista+nozze lo+accetto lo+prendo lo+rimandate
-2 lo+usa lo+uso lsms luce+, ludienza lultima+volta lultimo lupo ma ma+WANT ma+io madre+,
-2 mai+SAID maiale mail+> mal mal+di male+che male+di mamma+, mamma+> mandarli mandarli+>
-2 mandate+le mandatene mandatene+un mandato+il mani mare marito+. marta matematica mazzini
-2 meglio+se meno+male mercoledi mese+, message messaggi+? messaggi+al messaggi+con messaggi+da
-2 messaggi+li messaggi+mi messaggi+su messaggio messaggio+a messaggio+di mettete+TOUS
-2 mettete+en.BEFORE mettete+en.ME mettete+en.TAIL mettete+en.VOC mettete+me mezzanotte
-2 mi+arrivano mi+aveste mi+danno mi+date mi+dica mi+disturbano mi+en.OTHER mi+ero mi+manca
-2 mi+pare mi+scordo mi+sono mi+trovo mia+NUMBER mia+PHONE mia+amica mia+domanda mia+figlia
-2 mia+mamma mia+zia mica miei mio+CONSENT mio+avvocato mio+fratello ne+avete ne+parla
-2 nel+CLIENT nel+OTHER nel+YOURS nel+vostro nella+en.LIST nelle nellelenco+degli
-2 nessuno+risponde niente+> niente+e nipote no+alle no+dai no+guardi noi+e non+acconsento
-2 non+azzardatevi non+cancellatelo non+capisco non+fermatevi non+gli non+ha non+la non+prende
-2 non+riceve non+riesco non+serve non+toglietemi non+vado non+vendo non+venire non+voglio
-2 non+volevo normale not+a notizie+> notte+> notte+NO notte+NUMBER notte+en.BEFORE
-2 notte+en.NEG notte+en.NEGATIVE notte+no nozze numero+da numero+della numero+in o+il o+la
-2 o+un occhio+> offerte+per oggi+MORE ok on+my on+the operatore+, operatore+> operatori ora+NO
-2 ora+e ora+en.NEGATIVE orario orario+dufficio paga paga+> pagine pago palle+> panna
-2 parcheggio+> pare+> parla+MORE parla+piu partiamo passa payment payment+on paziente per+0
-2 per+MORE per+NUMBER per+PHONE per+SEND per+colpa per+disiscriverti per+en.DAY per+errore
-2 per+messaggio per+niente per+ora per+sogno per+telefono perche+il perche+non periferia
-2 perito persa perso+la persona+, piacciono+, piano piena+> piovere piu+. piu+INFO piu+a
-2 piu+avanti piu+con piu+la piu+per piu+rappresentante place please+> poi+NO poi+en.NEGATIVE
-2 poi+non poi+vediamo polizia porta posso+> posso+SEE posso+chiedere posta+> postale+>
-2 posto+anche potete+continuare potete+rimettermi preferirei prego+, prego+> premuto
-2 premuto+WORD prende prendo+il prenotare presto+> presto+il prezzo prima+> prima+delle
-2 prima+di procedete promemoria+per pronto prossimo+> pubblicita pubblicitari pure+> purtroppo
-2 qualche+MSG qualche+ONE qualcuno+> quale quando+WANT quando+mi quanto+vi quarto+dora
-2 quella+col quelli+che questa+utenza questo+> recedo referto reso respirare resta+, resta+a
-2 resto+lo riattivate+le riattivatemi ricette ricevono ricevuto+> richiamo richiesta
-2 ricominciate ride rientrare+> rifiutata right right+en.BEFORE rimasto rimborso rimettermi
-2 rimettete rimettete+> rimettetemi+> rimettetemi+dentro rimettetemi+tra ringraziarmi
-2 riscaldamento risentiamo risponde risposto+REMOVE risulto risulto+MORE risulto+ancora
-2 ritiro+la riunione rivoglio+en.I rivoglio+en.SUBJECT rivoglio+i roma rosso sa+di sabato said
-2 said+en.SUBJECT sala salvato sapere sarebbe+> saro saro+> say say+en.BEFORE sbagliato+,
-2 scaduto+> scale scatole scelto scendo+> scheda+, scordo scritta+> scritto+DESIST
-2 scritto+STOP scritto+WORD scritto+basta scriva+quando scriva+qui scrive scrivere+per
-2 scrivete+piu scrivi scrivi+DESIST scrivi+STOP scrivi+WORD scrivimi scrivo+da scusa se+si
-2 secondo segna segnale segnale+di segnate segreteria+> segreteria+telefonica segue sei+>
-2 sempre sentito sento senza+riscaldamento sera+NUMBER sera+en.BEFORE sera+en.NEG
-2 sera+en.NEGATIVE sera+no serve+> si si+agli si+cancella si+fa si+ferma si+ieri si+ma si+paga
-2 si+spegne siamo+in sicuri sinistro smette+di sms+MSG sms+lo sms+pubblicitari so+dire soci
-2 soggiorno+scade sogno solo+WORD solo+alla solo+se solo+un sono+REMOVE sono+WORD sono+al
-2 sono+cancellata sono+cancellato sono+disiscritto sono+gia sono+persa sono+piu sotto+il
-2 spedite spegne spesso spesso+> stamattina stamattina+, stampante stancato stanno stasera+>
-2 stato+un stavolta ste+LIST ste+MENDED ste+MSG ste+pubblicita stessa stesso+PHONE
-2 stesso+cellulare sto+MORE sto+ancora sto+guidando stop+, stop+al stop+en.NEG stop+in strano
-2 su+questa sul+fisso sullaltro sullapp suo suo+PHONE taglia+m taglio tardi tardi+> tasso
-2 te+NO te+en.NEGATIVE te+non tecnico telefonare telefonica terza+volta testa+, testo texts
-2 texts+> texts+en.BEFORE texts+en.VOC that the+en.THINGS this+en.MENDED this+en.NUMBER
-2 this+en.PHONE this+number time time+en.I time+en.SUBJECT time+i times to+en.MY to+the
-2 toglie+il togliete+lannuncio tosse tosse+, tra+en.I tra+en.SUBJECT tra+i tra+quelli traffico
-2 tranquilli tranquilli+, tre+LIST tre+MENDED tre+MSG tre+messaggi troppi troppi+> troppo
-2 trovo+> trovo+MORE trovo+piu tutti tutto+da tutto+su tv udienza un+LIST un+MORE un+altro
-2 un+colpo un+en.LIST un+quarto un+sacco un+sito una+foto una+lettera una+mano una+torta
-2 una+vita uno+en.NEG uno+si usa usate usate+YOURS usate+il usate+questo utenza+> utili
-2 vacanze vacanze+, vecchia+> vecchie vecchio+NO vecchio+NUMBER vecchio+PHONE
-2 vecchio+en.NEGATIVE vecchio+non vede vediamo+> vedo vendo vendo+MORE vendo+piu venduta
-2 vengono verde verso vi+STOP vi+WORD vi+faccio vi+fermate vi+scrivo via+LIST via+dei
-2 via+en.LIST via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+mail via+mazzini
-2 via+roma via+sms vicini voglio+di voi+, voi+di volevo+MENDED volta+, volta+e volte+,
-2 vostre+promozioni vostri+MENDED vostri+avvisi vostro+LIST vostro+en.LIST vostro+en.MESSAGE
-2 vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms vs vuol vuol+dire vuole
-2 vuole+MENDED vuoto+> whatsapp whatsapp+> with+en.VOC with+that work yes yet you you+a
-2 zucchero
2 "+, "+e ,+NEVER ,+NO ,+PHONE ,+THING ,+ancora ,+cancella ,+cancellatemi ,+delle ,+en.BEFORE
2 ,+en.LOSE ,+im ,+in ,+levateme ,+levatemi ,+mandatemi ,+messaggi ,+neanche ,+nn ,+piu
2 ,+preferisco ,+qualcuno ,+smettete ,+vorrei .+OTHER .+PHONE .+REPLY .+THING .+allora .+bro
2 .+chiudiamo .+disiscrivetemi .+domenica .+eh .+en.ENDED .+en.GAVE .+esercito .+evitate
2 .+gentile .+i .+ill .+lasciate .+levate .+ma .+mandami .+mi .+my .+ne .+never .+numero .+put
2 .+questa .+revoco .+ritenete .+schermo .+sinceramente .+sn .+staccate .+stoppate .+toglimi
2 .+tolgo .+u .+ue .+un .+vi .+vogliamo 0+, 0+ore 17 7 ?+DESIST ?+MENDED ?+REMOVE ?+REMOVEME
2 ?+STOP ?+WORD ?+la ?+un CEASED+, CEASED+piu CLIENT CLIENT+. CLIENT+a CLIENT+numero CONSENT+a
2 CONTACTED+> DAY+DAY DAY+al DAY+alle DAY+chiamo DAY+mattina DAY+mi DAY+per DAY+sera
2 DESIST+LIST DESIST+MSG DESIST+a DESIST+coi DESIST+en.KINDS DESIST+reminder DESIST+subito
2 GET+LIST GET+MORE GET+MSG GOODS+mi INFO+NO INFO+NUMBER INFO+di INFO+en.BEFORE INFO+en.NEG
2 INFO+en.NEGATIVE INFO+no INFO+sui LEAVE+andare LIST+. LIST+MENDED LIST+alle LIST+compresi
2 LIST+en.NEGATIVE LIST+messaggi LIST+promozionali LIST+sui LIST+x MENDED+? MENDED+NO
2 MENDED+WRONG MENDED+andare MENDED+dal MENDED+e MENDED+in MENDED+nel MENDED+quelli
2 MENDED+subito MORE+GOODS MORE+da MORE+en.I MORE+en.KINDS MORE+en.SUBJECT MORE+i MORE+inviti
2 MORE+materiale MORE+messaggi MORE+messaggio MORE+o MORE+offerte MORE+qui MORE+ricevere
2 MSG+compresi MSG+da MSG+promozionali MSG+se MSG+sui MSG+x NEVER+CLIENT NEVER+dato NEVER+se
2 NO+. NO+CLIENT NO+MENDED NO+ONE NO+SERVE NO+al NO+averne NO+compra NO+comprero NO+do
2 NO+en.BEFORE NO+farmi NO+messaggi NO+messaggio NO+minteressa NO+ne NO+offerte NO+ricevere
2 NO+rompete NO+ve NO+vi NUMBER+MENDED NUMBER+NO NUMBER+WANT NUMBER+WRONG NUMBER+al
2 NUMBER+en.BEFORE NUMBER+mi NUMBER+mio NUMBER+va ONE+da ONE+promozionali ONE+se OTHER+SEND
2 OTHER+dei OTHER+in OTHER+mandateli PEACE+INFO PEACE+le PEACE+roba PEACE+senza PHONE+,
2 PHONE+WRONG PHONE+da PHONE+per REMOVE+NUMBER REMOVE+PHONE REMOVE+anche REMOVE+dagli
2 REMOVE+definitivamente REMOVE+prima REMOVE+subito REMOVEME+dagli REMOVEME+dalle REMOVEME+di
2 REMOVEME+subito SAID+0 SAID+MORE SAID+come SAID+en.DAY SEE+il SEE+piu SEND SEND+con SEND+da
2 SEND+del SEND+en.LOSE SEND+messaggi SEND+ne SEND+quelli SERVE+di STOP+a STOP+coi
2 STOP+en.KINDS STOP+en.LIST STOP+en.SENDING STOP+reminder STOP+subito TELL+> TELL+io TELL+la
2 THING+NUMBER THING+e THING+en.BEFORE THING+en.NEG THING+no THING+si TOUS+, TOUS+per WANT+che
2 WANT+di WANT+en.NEG WANT+en.NEGATIVE WANT+la WANT+sapere WANT+tornare WORD+% WORD+.
2 WORD+MENDED WORD+en.KINDS WORD+en.LIST WORD+en.SENDING WORD+en.THIRD WORD+reminder WORD+va
2 WOULD WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+a WRONG+numero YOURS+SEND YOURS+cellulare
2 YOURS+e YOURS+era YOURS+per YOURS+roba YOURS+sia a a+MSG a+TOUS a+cena a+disturbare
2 a+en.PHONE a+forza a+palermo a+qualcun a+vita a+voce abbastanza abbiamo+chiuso abbiate acqua
2 adesione adesso+e affitto aggiornamenti agli al+AUTHORITY al+CLIENT al+YOURS al+garante
2 al+prossimo al+secondo al+trattamento al+vostro alto altri+LIST altri+MENDED altri+MSG
2 altri+messaggi altro+> altro+di amo anche+YOURS anche+questo ancora+e and andare+> anni+fa
2 annunci appuntamenti arriva+MORE arriva+NO arrivato+a as assente assente+> attendo auguri+e
2 autorizzato autorizzato+a autorizzazione aver aver+SAID aver+detto avere+la averne
2 avete+SAID avete+TIRED avete+rotto avete+scritto avevate+promesso avevo+capito avevo+chiesto
2 avvisi avvisi+del avvisi+delle avvisi+en.LOSE avviso+> away aziendali+en.BEFORE bacheca
2 ballare bambina bambino basta+, basta+LIST basta+MSG basta+e basta+en.KINDS basta+reminder
2 bastare bike bisogno+che bravi bro brunch buoni buoni+, but+en.THREAT butto caldaia+e
2 calendario cambiare+NUMBER cambiare+PHONE cambiare+sim cambiato cambiato+parrocchia
2 cancellate+subito cancellatemi+> cancellazione+dal capire capito carita cartello catalogo
2 ce+MORE ce+lho cene che+WANT che+a che+bello che+fa che+mandate che+possiamo che+puo
2 che+qualcuno che+venga che+volete chi+NO chi+en.NEGATIVE chi+non chiaro chiaro+> chiedo+di
2 chiedo+la chiudiamola chiusa chiusa+, chiuso+per ci+pensa ci+vengo ciao+> clicca+x codici
2 coi+LIST come come+la come+mi come+vi compra comprero compresi+> compro comunicazioni+della
2 con+tutto conferma conferme consegna+, consigli contate contattarmi continuate+pure
2 convocazioni convocazioni+> coro cortesemente+, cosi+con credo da+PEACE da+allora
2 da+febbraio da+mesi da+sta da+una da+ventanni dagli+LIST dagli+SEND dai+MSG dai+piedi
2 dal+en.LIST dalla+rubrica dalle+LIST dalle+MSG dallelenco danni+, danza+NO deceduta
2 definitivamente del+THING del+centro del+menu del+wifi della+danza della+farmacia
2 della+piega delle+OTHER delle+auto delle+donazioni delle+en.MESSAGES delle+mesgs denise
2 dentista+> desidero+STOP desidero+WORD devo+CALL devo+SEND devo+chiamare devo+fare di+THING
2 di+consegna di+lunedi di+mattina di+messaggi di+persona di+soldi dico dico+> did diffida din
2 dire+, dirvi disiscrivetemi disturbare disturbo dite+MORE dito do domani+chiamo dont+en.WANT
2 dont+en.WISH dont+want doppione dora+in dove+avete dove+si dovete+scrivere driving
2 driving+TOUS driving+en.BEFORE driving+en.ME driving+en.TAIL driving+en.VOC driving+me dura
2 durante e+CLIENT e+DAY e+MENDED e+REMOVE e+a e+addio e+assente e+cancellate e+continuate
2 e+deceduta e+del e+en.LOSE e+lasciate e+mio e+nuovo e+oggi e+ogni e+personale e+pronta
2 e+siete e+toglietemi eh eh+NO eh+NUMBER eh+en.BEFORE eh+en.NEG eh+en.NEGATIVE eh+no
2 eliminate eliminate+il eliminatela en.ALONE+a en.BADMSG+a en.BEFORE+MENDED en.BEFORE+MSG
2 en.BEFORE+SEND en.BEFORE+lo en.BEFORE+mi en.BEFORE+ne en.BEFORE+per en.CONSENT en.DAY+,
2 en.DAY+ore en.DOESNT+coming en.DOESNT+en.WANT en.DOESNT+en.WISH en.DOESNT+want
2 en.DONT+en.WANT en.DONT+en.WISH en.DONT+want en.ENDED+a en.FEEL en.FROM+> en.FROM+en.BEFORE
2 en.GAVE+a en.GAVE+you en.GET en.GET+en.MY en.GET+the en.HEY+> en.I en.I+en.GAVE
2 en.I+en.REVOKE en.I+figli en.I+prossimi en.I+tracking en.KEYWORD+a en.KINDS+, en.LIST+.
2 en.LIST+al en.LIST+promozionali en.LOSE+THING en.LOSE+centro en.LOSE+menu en.LOSE+wifi
2 en.ME+per en.MENDED+, en.MENDED+TOUS en.MENDED+en.ME en.MENDED+en.TAIL en.MENDED+en.VOC
2 en.MENDED+me en.MESSAGE+al en.MESSAGE+promozionali en.MESSAGES+, en.MESSAGES+promozionali
2 en.MESSAGES+si en.MY+en.BEFORE en.MY+time en.NEG+0 en.NEG+LIST en.NEG+MENDED en.NEG+coming
2 en.NEG+en.DAY en.NEG+en.MY en.NEG+en.VOC en.NEG+en.WANT en.NEG+the en.NEG+want en.NEGATIVE+>
2 en.NEGATIVE+MENDED en.NEGATIVE+MSG en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+compra
2 en.NEGATIVE+comprero en.NEGATIVE+do en.NEGATIVE+farmi en.NEGATIVE+mi en.NEGATIVE+ne
2 en.NEGATIVE+ricevere en.NEGATIVE+rompete en.NEGATIVE+scrivetemi en.NEGATIVE+ve en.NOT+in
2 en.PLURALS en.PLURALS+> en.REMOVE en.REMOVE+il en.SENDING+> en.SENDING+en.NEG
2 en.SENDING+promozionali en.STOP+MENDED en.STOP+PHONE en.STOP+a en.STOP+numero
2 en.SUBJECT+en.GET en.SUBJECT+en.REVOKE en.SUBJECT+en.VOC en.SUBJECT+en.YOU en.SUBJECT+figli
2 en.SUBJECT+prossimi en.SUBJECT+tracking en.TAIL+per en.TAKE+TOUS en.TAKE+en.VOC en.TAKE+me
2 en.TEXT+en.BEFORE en.TEXT+promozionali en.THESE en.THIRD+en.GAVE en.VOC en.VOC+>
2 en.VOC+en.BEFORE en.VOC+en.YOU en.WRONG+en.BEFORE entro era+di esercito esercito+il esiste
2 espunto essere+CONTACTED euro+a evitate fa+venire faccio+MORE faccio+piu fanno fare+a
2 farmacia fate fate+che fate+voi fatelo fatemi+uscire fatto fatto+una febbraio febbraio+.
2 felice fermate+gli ferri feste feste+aziendali fidanzata fidanzato fidanzato+, figli
2 figli+sono figlia+ha filiale fine+> finito+le finito+tra formiche forza+di funziona+MORE
2 fuori+dai fuori+dal gave+you gentile gia+dato giorno+e gite gli gli+GOODS gli+MORE gli+altri
2 gli+appuntamenti gli+inviti gli+orari gli+ordini gli+screenshot gnente gnente+> good+>
2 gradita gradita+> gramigna grandi grazie+e guai ha+CLIENT ha+autorizzato ha+iscritto
2 ho+abbastanza ho+deciso ho+gli ho+staccato i+en.GAVE i+en.REVOKE i+figli i+prossimi
2 i+tracking il+catalogo il+coro il+gruppo il+latte il+panettone il+prossimo il+regalo
2 il+sabato il+tavolo il+vaso in+PEACE in+filiale in+negozio in+pace in+quello insistere+con
2 interessano interessano+, internet interruzione inutile+SEND invii invitate invitate+MORE io
2 io+ho io+mi io+per is is+over iscritto ke keep la+LIST la+MSG la+bambina la+compro
2 la+gramigna la+lotteria la+misura la+partita la+ricetta la+rimozione la+signora la+smetta
2 la+spunta la+trovo la+volete lasciatemi+andare lasciato lassa lasseme lasseme+YOURS
2 last+year latte lautorizzazione lavoro+di lavviso le+SERVE le+YOURS le+ho le+pubblicita
2 le+raccolte le+richieste le+sedute le+uova le+zanzare leggo+, levateme levatemi+subito
2 levi+dagli lho+rottamata li+e line linvio linvio+? lo+TELL lo+avete lo+devo lo+fate
2 lo+ritiro lo+tolgo lotteria ma+NO ma+STOP ma+WORD ma+en.NEGATIVE ma+ho ma+le macchina
2 macchina+lho mai+CLIENT mail+, mamma+dice mandami mandare+MENDED mandare+messaggi mandate+e
2 mandate+il mandateli+a mandi mano+, materiale materiale+> mattina maviti me+, me+per medico
2 medico+, meno+, mensile menu+del menu+en.LOSE mese+? mesgs+si mesi mesi+, messagg messagg+>
2 messaggi+e messaggio+e messaggio+per messo+la meteo metto metto+il mi+CEASED mi+chiedete
2 mi+en.AUTHORITY mi+interessano mi+riguardano mi+scrive mi+scriveste mi+spiace mi+state
2 mi+toglie mia+autorizzazione mia+nonna miei+sono minteressa minteressa+, mio+MENDED
2 mio+numero mio+telefono misura moglie+ha mollate natale+> ne+SEND ne+WANT ne+a ne+altri
2 ne+arriva ne+faccio ne+pento nemmeno+se nessun+messaggio next next+en.BEFORE niente+.
2 niente+LIST niente+offerte nn+SEND nnt no+MENDED no+al no+e nome non+averne non+compra
2 non+comprero non+do non+farmi non+ne non+ricevere non+rompete non+scrivetemi non+ve nostra
2 nove numero+, numero+. numero+WRONG numero+en.NEGATIVE numero+non numero+per nun+minteressa
2 o+WRONG o+mi o+sbagliato of of+en.BEFORE ogni+bel ogni+mese oh+, oltre oppure ora+WORD
2 ordini ore over+and pagate panettone pare+normale parlo parrocchia+, partita partite+si
2 pasqua+, passata passate+a passo+, pensa pensione+, pento per per+INFO per+carita per+cose
2 per+ferie per+ricordo per+sempre per+uscire per+via perche+continuate permesso+NO
2 permesso+en.NEGATIVE permesso+non permission persona+. personale+e piedi piu+YOURS
2 piu+en.KINDS piu+ricevere piu+un pizzeria poi+mi possibilita posta+, potete+>
2 potete+REMOVEME preferisco prego+di premi+NO premi+NUMBER premi+en.BEFORE premi+en.NEG
2 premi+en.NEGATIVE premi+no prendo+MORE prendo+piu prenotazione preso+il prestito prestito+,
2 promemoria promesso promozionali promozionali+> pronta pronta+la proprietario pubblicitario
2 pulizia puo+SEE puo+avere puo+bastare pure+. quando+la quella+nuova quelli+di quelli+sulle
2 questa+e questi+LIST questi+SEND questi+avvisi questi+e questo+cellulare questo+era
2 questo+sia questo+telefono qui+NO qui+con qui+en.NEGATIVE qui+non quinta raccolta raccolte
2 racconto resto+NO resto+NUMBER resto+en.BEFORE resto+en.NEG resto+en.NEGATIVE resto+no
2 resto+va revoco ricetta+e riceve ricevere+MSG ricevere+piu ricevuti richieste+di riguardano
2 riguardano+, riguardo riguardo+alle rimossa rimossa+> rimozione rimuovermi rispondo+>
2 ritenete ritirato roba roba+> rompete+le room rotta+, saldi+NO saldi+en.NEGATIVE saldi+non
2 saluti sbagliate sbagliato+> sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+a
2 sbagliato+numero sbagliato+persona scappare schermo+riparato sconti scorsa scritto+0
2 scritto+> scritto+en.DAY scrivendo+a scrivere+qui scrivermi scrivete+MORE scrivetemi+quando
2 se+SEND se+arriva se+lo se+non sedi segnalato+come segnalo+> sempre+, senso senso+unico
2 senza+chiedermi serate serve+il servizio servizio+MENDED servizio+messaggi settimana+scorsa
2 si+. si+ai siete+la sinceramente smettete+, sms sms+al sms+promozionali so+, so+chi sola+.
2 soldi+, solo+en.I solo+en.SUBJECT solo+i son sono+anni sono+fidanzato sono+grandi sono+stato
2 sorriso sorriso+, sparire spiace spina+a spunta sta+> sta+INFO sta+roba staccate
2 staccate+pure staccatevi staccato+la stato+chiaro stella sti+en.MESSAGE sti+en.TEXT sto
2 sto+MENDED sto+NUMBER sto+PHONE sto+numero stop+a stoppate su+questo subito+en.I
2 subito+en.SUBJECT subito+i sul+NUMBER sul+PHONE sul+mio tagliando take+TOUS take+en.BEFORE
2 take+en.ME take+en.MY take+en.TAIL take+en.VOC take+me take+my tariffe tengo+io tesoro
2 texting+TOUS texting+en.BEFORE texting+en.ME texting+en.TAIL texting+en.VOC texting+me
2 there+> this+time through through+en.MY tieni tirato to to+be tocca tocca+> togliete+il
2 toglietelo toglietelo+> toglietemi+> tolgo+il tolta tornare tornare+a trasferiti trattamento
2 trattamento+dei trattata troppi+, trovo+il turni+, tutti+. tutto+YOURS tutto+questo ue+0
2 ue+DESIST ue+STOP ue+WORD ue+basta ue+en.DAY ulteriore ulteriori ulteriori+MSG ultima
2 ultima+volta ultimo+MSG ultimo+ONE umano un+MENDED un+MSG un+NUMBER un+ONE un+PHONE
2 un+bambino un+certo un+doppione un+modo un+numero un+punto una+bacheca una+stella una+volta
2 unico uno+che uova us usato va+a vabbe+ma vaso ve+lho vedere+il vedete venga vengo+,
2 ventanni verro vi vi+SERVE vi+TELL vi+chiedo vi+riguarda via+da vivere+senza vogliamo
2 voglio+sapere voi+. voi+ho volete+da volete+finire volta+che vorrebbe vorrei+che vostri
2 vostro+MENDED vostro+e vostro+numero voto vuoto+, want+your with+the wrong+en.BEFORE xfv
2 yoga yoga+, your your+en.OTHER your+insurance zio+WORD
3 " "+" "+. * ,+GOODS ,+LIST ,+YOURS ,+del ,+della ,+en.AUTHORITY ,+en.MESSAGE ,+en.MESSAGES
3 ,+en.SENDING ,+en.TEXT ,+ha ,+la ,+mollate ,+sms ,+so ,+sul ,+togliete ,+toglietemi .+LIST
3 .+acqua .+al .+annullare .+cortesemente .+declino .+dimenticatevi .+dont .+en.ALONE
3 .+en.DOESNT .+en.I .+en.SUBJECT .+esiste .+gli .+guai .+guido .+io .+la .+lasciatemi .+lo
3 .+ogni .+oh .+ora .+passate .+pls .+ringrazio .+rompete .+silenzio .+smettete .+solo .+take
3 .+this .+tieni .+ultimo .+voglio .+what .+zio 0+DAY 0+anni 0+si 0+volte CLIENT+e
3 CONSENT+dato DAY+e DESIST+, DESIST+e INFO+da LEAVE+YOURS LEAVE+sta LIST+delle LIST+dello
3 LIST+dopo LIST+e MENDED+. MENDED+> MENDED+MORE MENDED+a MENDED+dello MENDED+dopo
3 MENDED+en.NEGATIVE MENDED+non MENDED+per MENDED+va MINE+> MINE+? MINE+delle MORE+ONE
3 MORE+REPLY MORE+per MORE+scrivete MSG+. MSG+> MSG+MORE MSG+alle MSG+del MSG+dello MSG+dopo
3 MSG+e MSG+en.LOSE MSG+per NO+, NO+SEND NO+WANT NO+autorizzo NO+desidero NO+dovete NO+ero
3 NO+grazie NO+in NO+li NO+mi NO+parlo NO+scrivetemi NO+sul NO+usate NUMBER+MSG NUMBER+da
3 NUMBER+li NUMBER+lo NUMBER+sul ONE+MORE ONE+delle OTHER+della OTHER+e OTHER+non OTHER+sul
3 PHONE+lo PHONE+non REMOVE+a REMOVE+che REMOVED+? REPLY+MORE SAID+a SEE+> SEE+MORE SEND+?
3 SEND+ONE SEND+al SEND+en.LIST SEND+en.MESSAGE SEND+en.MESSAGES SEND+en.SENDING SEND+en.TEXT
3 SEND+quando SEND+sms SERVE SERVE+che SERVE+il SERVE+la STOP+LIST STOP+e THING+fedelta
3 THING+in TIRED TOUS+en.BEFORE WANT+NO WANT+PEACE WANT+perdere WORD+? WORD+MSG WORD+dai
3 WORD+e WOULD+LIST WOULD+dallelenco WRONG+persona YOURS+casa YOURS+inviti YOURS+mese
3 YOURS+recapito a+NEVER a+NO a+chi a+dieta a+gennaio a+mai a+pasqua a+premi a+questa acqua+in
3 altri altri+> altrove+> anche+senza ancora+un andate andate+a anni+. anymore anymore+> aria
3 aria+> arriva+un auguri autorizzo+> avervi avevate avevo+spuntato avvisatemi+, avvisi+di
3 aziendali bel bel+gioco bello bene+anche beneficenza bip bip+e bloccati+> cassa cchiu
3 cchiu+> ce+piu cellulare+, cellulare+e cena che+NO che+YOURS che+cercate che+ci che+dite
3 che+en.NEGATIVE che+era che+esisto che+il che+non che+questo che+vi chi+vi chiudete
3 chiudete+anche chiuso+> ci+pensi clicca clinica collo cominciate+da compleanno+en.BEFORE
3 compro+, con+TOUS con+en.BEFORE con+en.ME con+en.TAIL con+en.VOC con+me concorsi concorsi+a
3 condominio+NO condominio+en.NEGATIVE condominio+non conosce conosce+, considerate+YOURS
3 contato continuo cose costate da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me da+parte
3 da+un dagli dagli+MSG dai dai+LIST dai+destinatari dal+0 dal+en.DAY dal+mio dal+servizio
3 dalla+en.LIST dato dato+in declino+linvito del+OTHER del+tavolo della+OTHER denuncio
3 denuncio+> desidero di+DAY di+MINE di+MSG di+TOUS di+avervi di+en.ME di+en.NEGATIVE
3 di+en.TAIL di+en.VOC di+me di+questi di+unaltra di+voi dieta dimenticatevi dimenticatevi+che
3 diplomato dirmi distinti distinti+saluti domenica+DAY domenica+mattina dopo+aver dovete+SEND
3 dura+poco durato durato+fin e+NO e+TOUS e+buona e+con e+durato e+en.BEFORE e+en.ME e+en.TAIL
3 e+il e+le e+lo e+me e+mia e+passata e+racconto e+si ecco+> en.AGAIN+> en.AUTHORITY+>
3 en.BEFORE+. en.BEFORE+al en.BEFORE+en.BEFORE en.BEFORE+sul en.DAY+DAY en.DAY+anni en.DAY+si
3 en.DAY+volte en.FEEL+> en.GAVE en.I+OTHER en.I+en.BEFORE en.I+punti en.I+turni en.KINDS
3 en.LOSE+OTHER en.LOSE+tavolo en.ME+en.BEFORE en.MENDED+> en.MESSAGE+. en.MESSAGES+.
3 en.MESSAGES+al en.NEG+MSG en.NEG+e en.NEG+grazie en.NEG+mi en.NEG+sul en.NEGATIVE+desidero
3 en.NEGATIVE+ero en.NEGATIVE+grazie en.NEGATIVE+in en.NEGATIVE+li en.NEGATIVE+parlo
3 en.NEGATIVE+sul en.NEGATIVE+usate en.PHONE en.REPLY+, en.REVOKE en.SENDING+. en.SENDING+al
3 en.SUBJECT+OTHER en.SUBJECT+en.BEFORE en.SUBJECT+punti en.SUBJECT+turni en.TAIL+en.BEFORE
3 en.TAKE+en.ME en.TAKE+en.TAIL en.TEXT+. en.TEXT+al en.VOC+SEND en.YOU+> entro+DAY esisto
3 esisto+> essere+rimossa eventi ever famiglia famiglia+> far farei fate+pulizia fatela+finita
3 fatto+due fatto+venire favore favore+? figlio+si fin fin+troppo finite for fumo fuori+>
3 futuro+> gennaio gennaio+, gia+la gia+risposto gioco gioco+dura giorno+un gli+auguri goccia
3 guai+a guardi+, guardi+che guido ha+0 ha+cambiato ha+en.DAY ha+gia ho+dato i i+OTHER
3 i+en.BEFORE i+punti i+turni il+garante il+menu il+mio il+modulo il+tasto im in+cassa
3 in+classe in+questa interesse intestatario inutile inutili io+. iscrizione la+DESIST
3 la+MENDED la+NUMBER la+STOP la+WANT la+conferma la+goccia la+mamma la+persona la+pubblicita
3 la+ricezione la+rivista la+scheda lavviso+di le+vostre levate+il levatemi lho+io lho+mandato
3 li+di li+tengo linea+e linvito list list+> lo+scontrino lo+so lultimo+> ma+non ma+quante
3 magica magica+per mandare+ONE mandare+en.LIST mandare+en.MESSAGE mandare+en.MESSAGES
3 mandare+en.SENDING mandare+en.TEXT mandare+sms mandateli mandatemi mandato mandato+la
3 mandato+o maresciallo marketing marzo+. mattina+? me+en.BEFORE mese messaggi+> messaggi+a
3 messaggini+, messaggio+MORE messo+il mi+WOULD mi+pagate mi+scriviate mi+sento mi+tolgo
3 mia+CONSENT miei+NUMBER mio+, mio+PHONE mio+nominativo modulo+, modulo+> my+en.BEFORE
3 ne+MORE ne+voglio nessuno+vi nn+WANT no+MSG no+grazie no+mi no+sul nominativo non+a
3 non+desidero non+ero non+in non+li non+parlo non+usate nuotare nuova+NO nuova+en.NEGATIVE
3 nuova+non nuove offerte+> oggi+> oggi+per ogni+CLIENT ogni+YOURS ogni+bip ogni+mia
3 ogni+santo ogni+settimana ogni+vostro ora+. orari pagate+. palermo parola+magica partite
3 pasqua passi pensi pensione people per+NO per+far per+le per+natale per+voi perche+la
3 perdere permesso persona+> pi piantatela+> piena+di piu+GET piu+MENDED piu+SEND pls poco+,
3 preferirei+che premi promo promozioni proprio+> provvedete punto put qua qua+> qualcun
3 qualcun+MORE qualcun+altro quando+ce quando+e quante quanto quanto+firmato quanto+tempo
3 quattro quello+che questa+casa questo+mese questo+recapito qui+in quindi quindi+MORE
3 quindi+niente radio reclamo+> regalato reminder riceve+MENDED ricevere+MORE ricezione
3 richieste ricordo+di ringrazio+ma riscrivete risparmio ritiro+> rivista rottamata rubrica+e
3 saltatela saltatela+> saluti+> santo santo+giorno scontrino scontrino+> scrive+MORE
3 scrivermi+? scriveste scriviate se+per serve+che servizio+> si+> si+clicca sia+lultimo
3 siamo+a siate smette+> sms+. sn so solo+INFO solo+lavviso sono+, sono+a sono+la sono+sparite
3 sono+un sparite+. spuntato state stessi sul+sito sulle supplico tavolo+> tavolo+e telefono+.
3 tempo text+, tiratemi to+en.VOC toglie+LIST toglie+dallelenco togliete toglietemi toglimi
3 tram udine ue ultimo+TELL ultimo+avviso un+mese un+messaggio uno+LIST uno+MSG uno+en.BADMSG
3 uno+en.MESSAGES uno+en.SENDING uno+en.TEXT va+> vale vi+conosce vi+denuncio vi+supplico
3 vi+vuole via+dalla via+il voglio voglio+> voi+se volta+. wifi
4 + ,+DESIST ,+MENDED ,+ONE ,+addio ,+buona ,+compresi ,+en.LIST ,+leva ,+no ,+potete ,+quindi
4 ,+una .+LEAVE .+MENDED .+STOP .+ao .+avevate .+chiuso .+credo .+direi .+e .+en.YOU .+o
4 .+persona .+sono .+via 0+di ?+grazie ?+ho CEASED CEASED+MORE CLIENT+, CONSENT+NO
4 CONSENT+en.NEGATIVE CONSENT+non DESIST+? DESIST+con GOODS+, LIST+del LIST+en.LOSE MENDED
4 MENDED+quando MENDED+solo MINE MINE+quando MINE+solo MORE+? MORE+GET MORE+INFO MORE+e
4 MORE+messagi MORE+vi MSG+sempre NEVER+MORE NO+MORE NUMBER+col ONE+. ONE+> OTHER+NO
4 PHONE+en.NEGATIVE REMOVE+en.I REMOVE+en.SUBJECT REMOVE+i REMOVEME+dal REPLY+ancora SAID+"
4 SEND+. SEND+ogni SEND+perche SEND+sempre STOP+? STOP+MSG STOP+con TELL+. TELL+di THING+.
4 THING+invece UNSUB WANT+vedere WORD+dal YOURS+INFO a+luglio a+lui a+natale a+scrivermi a+un
4 aggiornate+> agita allerte altrove anni+e anno ao avete avete+en.WHO avete+perso becco
4 cambiato+dentista cancellate cancellazione cancelli capito+che chi+devo compilato
4 comunicazioni+> con+gli concorrenza considerate convegni corrispondenza+> cortesia+>
4 cosa+devo costa+> credo+che da+due da+questo danni dati+> dei+THING dei+YOURS dei+pagamenti
4 dei+vostri devo+dire di+dirmi di+un di+una direi direi+che disiscrivo ditemi e+REMOVEME
4 e+anche e+appena e+chiusa e+di e+en.I e+en.SUBJECT e+i ecco en.BEFORE en.BEFORE+> en.DAY+di
4 en.FROM en.I+guasti en.ME+, en.MENDED en.MENDED+en.BEFORE en.MESSAGE+> en.NEG en.STOP
4 en.STOP+bene en.SUBJECT+guasti en.TAIL+, en.VOC+, farvi favore+, fedelta finire firmato
4 for+good futuro garante gavi gli+OTHER guasti ho+chiuso ho+seguito ho+smesso i+guasti
4 il+becco il+pappagallo importa in+futuro in+pensione in+trasferta insistete inviate
4 iscritto+, la+cancellazione la+finite la+macchina la+parola la+procedura la+raccomandata
4 la+spina le+allerte leggete levate lidraulico luglio ma+chi mai+MORE mamma+di mandare+LIST
4 mandare+MSG mandatemi+solo menu+, mi+LIST mi+SEND mi+UNSUB mi+cancelli mi+disiscrivo
4 mi+importa mi+riscrivete mi+serve mi+togliete miei+dati modo natale+e ne ne+mandate neanche
4 niente+, niente+MSG nn+mi numero+> numero+NO nuovo+> oggi+. oh ora+in over pappagallo parola
4 parte passate passo per+cortesia per+en.I per+en.SUBJECT per+i perche+DESIST perche+SEND
4 perche+STOP perche+smettiate pero persona+che piantatela piu+LIST piu+MSG poi+> preso
4 preso+per processione promemoria+> promozioni+, prossimi prossimo+MSG prossimo+ONE
4 prossimo+messaggio punto+> pure+, quelli quelli+della qui+> quindi+NO reclamo ricordo
4 ritardi rompete+MORE rompete+piu scheda+col scrivete+ancora scrivetemi+, scriviri
4 se+continuate seguito si+agita si+smette siete+come signora smetta so+dove solito solo
4 sono+quello sparite spina stata+REMOVED stata+tolta sto+bene succede succede+> sul+GOODS
4 sul+modulo take telefono+NO telefono+en.NEGATIVE telefono+non toglietele toglietele+> torno
4 tracking trasferta tre+. ty ty+> un+OTHER un+anno urgenti uscire+da vedere+> vengo venire+il
4 voglio+PEACE voglio+essere voglio+vedere what x
5 ,+MSG ,+STOP ,+dei ,+grazie ,+nun ,+quelli ,+questo .+avevo .+belin .+bella .+del .+en.DONT
5 .+en.LOSE .+en.MY .+sarei .+🔕 DESIST+> MENDED+, MINE+di MORE+quando MORE+un MSG+delle
5 NEVER+piu NO+MINE NO+a NO+piu NO+sentirvi OTHER+en.NEGATIVE PHONE+NO REMOVE+il REMOVEME+dai
5 SEND+ancora SEND+delle WANT+SEE WANT+essere WORD WORD+LIST WRONG al+solito anche+DESIST
5 anche+MENDED anche+STOP anche+smettere anno+, aprirli aprirli+da auguri+di be belin belin+,
5 blocco+> buona+giornata caso cestino+senza che+io chiudiamo coi+MENDED col+mio come+al
5 compleanno comunicazioni con+en.I con+en.SUBJECT con+i del+giorno destinatari destinatari+>
5 di di+compleanno dite do+il e+non en.AUTHORITY en.LOSE+giorno en.MESSAGES en.NEGATIVE+MINE
5 en.NEGATIVE+sentirvi entro+oggi farmi festivi festivi+si finita+> gia+SAID giocate
5 giornata+> ha+WRONG ha+invitato ha+sbagliato ho+MORE il+AUTHORITY il+consenso il+loro
5 il+resto in+avanti in+poi invitato la+WORD lasciate+stare li li+> lidraulico+, loro mai+piu
5 menu messaggini mi+MSG mi+SERVE mi+avvisi mi+spiegate mio+nome natale nemmeno no non+MINE
5 non+sentirvi orari+festivi pagamenti parte+CLIENT parte+YOURS parte+vostra per+en.NEGATIVE
5 per+non persona+WRONG procedura proprio prossimo punti quanto+mi questi+MSG resto rieccovi
5 rieccovi+> riguarda+la rimettetemi+in rimosso rimosso+, ringrazio risparmiate rompete
5 senza+aprirli smettete smettiate+> solito+> solo+in sono+LIST sono+MENDED sono+MSG sono+io
5 sono+messaggi spiegate spiegate+come sprecate subito+> sui sul tante tanto+vale tavolo tolgo
5 tolgo+> turni ultimo uscire vale+che ve ve+lo vedere via+> voglio+SEE vostre 🚫+>
6 ,+NUMBER ,+da ,+fuori ,+le ,+mavete .+REMOVED .+dei .+fate .+fuori 0+. LIST MORE+MENDED
6 MORE+SEND MSG NEVER+a NO+INFO NO+MSG NO+ci NUMBER+. PHONE+. PHONE+> REMOVE+> SEND+> UNSUB+>
6 WRONG+> a+meno addio+> anni+, avete+preso bella buona cambiate cestino coi+MSG come+se
6 cominciate compresi con+questi cortesia da+ora de declino dentista di+non di+torno due+anni
6 e+en.NEGATIVE en.AGAIN en.DAY+. en.NEGATIVE+ci essere fare+, fate+come fatto+na guardi
6 il+CONSENT il+sottoscritto io+la lasciate+PEACE leva mavete mavete+fatto messagi mi+riguarda
6 na niente+INFO non+ci nun piacere+> piu potete+anche riguarda rispettate rotto sarei sia
6 sipario sms+> sono+TIRED sottoscritto sottoscritto+NO sottoscritto+en.NEGATIVE
6 sottoscritto+non tanto torno+> tra+un un vi+WANT voi+e volete vostra+>
7 ,+cambiate ,+gli ,+ma ,+tanto .+WORD .+li CONSENT+> DESIST NO+essere SEND+solo STOP+> altro
7 altro+per ancora+? avessi avevo avevo+dato blocco che+avevo chiuso consenso+> dal+LIST
7 disturbo+> dovete e+al en.NEGATIVE+essere ho+altro in+casa invece+mi inviti la+testa
7 mi+avete modulo non+essere oggi orecchie orecchie+> per+piacere potete questi rotto+>
7 se+avessi sentirvi siete sono+rotto subito uscite zio
8 ,+WORD ,+mandi .+guardi .+nn LIST+> MORE NO+SEE NUMBER NUMBER+> OTHER+. SEND+MORE SEND+di
8 STOP WORD+> addio avete+fatto da+YOURS da+qui delle destinatario en.LIST+> en.NEGATIVE+SEE
8 gia ho+gia il+silenzio mio+NUMBER muti non+SEE per+quanto piacere reinseritemi si+che
8 solo+per tasto testa tutto+il
9 ,+per .+le .+ritiro INFO MORE+> con+YOURS consenso dalle+orecchie dato+> dei mandi+> nn
9 persona piu+> ritiro si+, silenzio+> 🔕
10 .+avete ?+? REMOVE TIRED+> corrispondenza esco grazie+> mi+REMOVE nel+en.DAY vostra
11 ,+REMOVEME .+siete MORE+LIST REMOVEME+> SEE da ogni
12 ,+REMOVE .+REMOVE .+🚫 YOURS anni fuori nel+0 silenzio 🚫
13 .+REMOVEME dalle
14 qui
15 MORE+MSG
16 CONSENT
18 .
21 REMOVEME
"""
