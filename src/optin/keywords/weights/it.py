"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-14 >
-13 CALL o
-11 NO+REMOVEME
-10 THING ha manca posso pure resta su
-9 ,+che ,+mi REMOVED YOURS+MENDED adesso ce certo confermo devo en.DAY+> giro mi+interessa
-9 prima
-8 ,+ci ,+come .+a .+come .+confermo .+da .+se .+si 0+> NO+si OTHER+> anche cancellato colpa
-8 en.DAY en.NEGATIVE+si finiscono interessa la+THING mai mi+ha non+si posto potete+SEND quando
-8 scrivermi+, stesso+> volentieri
-7 % ,+WANT ,+continuate ,+voglio .+> .+che .+con .+ha DAY NO+WORD THING+> a+> accetto ancora
-7 da+quando di+MORE domani dopo e+basta ha+SAID ieri la+OTHER lasciamo mia non non+WORD
-7 ricevuto te the trovato
-6 , ,+lo ,+ne .+GET .+MINE .+basta .+ci .+il .+in .+perche .+quanto DAY+> MSG+mi
-6 NEVER+REMOVEME NO+REMOVE REMOVE+voi a+mio adesso+NO adesso+en.NEGATIVE ai alla avvocato bene
-6 cancello ci codice cosi da+voi daccordo due e+la en.MY en.NEGATIVE+REMOVEME en.NEGATIVE+WORD
-6 era gestore interessa+> io+NO io+en.NEGATIVE io+non lei lo lo+stesso lofferta ma+mi marito
-6 messaggio mi mi+CALL mio+marito non+REMOVEME partito piu+, po potete+MINE purche rientrare
-6 rivoglio sa scriva sono+REMOVED stato sulla ti tua tua+, uno va+bene volevo
-5 ,+non ,+rimettetemi .+% .+0 .+ciao .+devo .+en.DAY .+grazie .+ok .+va 0 ?+NO LIST+dei
-5 LIST+su MENDED+da MINE+pure MSG+anche MSG+su NO+DESIST NO+STOP NO+capisco NO+dai NO+ho
-5 NUMBER+e NUMBER+resta ONE PHONE+resta REMOVE+lannuncio REPLY+en.ALONE REPLY+en.BADMSG
-5 REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop SEND+pubblicita
-5 SEND+un SERVE+MENDED STOP+un THING+, WANT a+mia abbiamo adesso+NUMBER adesso+en.BEFORE
-5 adesso+en.NEG adesso+no again anche+a arrivano avvisi+> basta+che brontolo cancellato+,
-5 cantiere cellulare certo+che chi+le come+NO con+il continuate+cosi cosi+> dice dove+salta
-5 e+MORE e+tutto en.BADMSG+, en.I+NUMBER en.NEGATIVE+DESIST en.NEGATIVE+STOP en.NEGATIVE+ho
-5 en.SENDING+, en.SUBJECT+NUMBER en.TEXT+, en.TIME fastidio figlio grazie grazie+per ha+dato
-5 hai hanno i+NUMBER il+codice info it lannuncio lasciamo+PEACE le+ha leggo ma+certo ma+il
-5 magari manda mandiate mi+e mi+mandi mi+mandiate mi+telefoni mio+figlio mio+padre nessuno
-5 non+DESIST non+STOP non+ho nonna notifiche notte o+en.BEFORE padre per+un perche perche+mi
-5 potete+scrivermi pratica prendo quella quelle quello questo+MENDED questo+numero sa+che
-5 salta salta+fuori scrivo servono smettere+> soggiorno sono+CLIENT sotto telefoni togliere
-5 togliermi togliermi+da tu tutto tutto+> un+po unora via+MSG via+ONE vorrei
-4 "+a ,+ce ,+e ,+facciamo ,+perche ,+posso ,+sono .+accetto .+can .+chi .+di .+en.VOC
-4 .+interessante .+preferirei .+quando .+ricevuto .+rimettetemi .+rimuovete .+scrivetemi
-4 .+senza .+togliete .+vado 0+euro ?+WANT CLIENT+> CLIENT+al CONSENT+di DAY+, DESIST+NO
-4 DESIST+un LIST+li LIST+per MENDED+di MENDED+dove MENDED+la MENDED+li MENDED+pure MINE+la
-4 MORE+CLIENT MORE+disturbo MORE+in MORE+la MSG+li NO+disturbo ONE+di PHONE+e REPLY+DESIST
-4 REPLY+STOP REPLY+WORD SAID+di SEND+anche SEND+la SEND+per SEND+pure SEND+su STOP+NO TIRED+.
-4 WANT+MENDED WORD+, WORD+un YOURS+LIST YOURS+MSG YOURS+numero a+SEND a+casa aggiornate+il
-4 ahahah alla+AUTHORITY alla+polizia annullate aperti avanti+> avete+REMOVED avete+avuto
-4 avete+smesso avvisi+, basta+un bellissimo bici bloccate bloccato cambiato+NUMBER
-4 cambiato+gestore capelli che+ho coi+YOURS coi+vostri come+avete come+faccio continuare
-4 continuate cosa cosa+mi cosi+NO cosi+en.NEGATIVE cosi+non danno date del+cantiere delle+0
-4 delle+en.DAY dentro deve di+MENDED di+WORD dica dove+> e+DESIST e+STOP e+WORD e+colpa
-4 e+finito e+vero en.BEFORE+a en.BEFORE+la en.CALL en.DAY+NO en.DAY+euro en.I+think
-4 en.LOSE+cantiere en.ME+la en.NEGATIVE+per en.OTHER en.SUBJECT+en.STOP en.SUBJECT+think
-4 en.TAIL+la en.THINGS en.TIME+en.SUBJECT en.VOC+la euro facciamo ferma fermata finche fine
-4 finito for forse gestore+, giusto gli+LIST i+think il+suo in+LIST in+meno in+rubrica
-4 interessante invece+che iscritto+al lasciamo+perdere le le+MSG le+en.DAY le+notifiche
-4 lettera lho+gia linquilino lo+SEND ma+YOURS mail male manca+il mancano mandate me+la
-4 messaggi+li mi+hanno mi+manda mi+sa mi+servono micio miei+LIST miei+MSG mio+e negli nel+LIST
-4 nellelenco nessun+disturbo noi non+e normale o+NO o+en.NEG o+en.NEGATIVE o+no offerte+,
-4 ogni+giorno parla+MORE parla+piu parlare partito+, per+MSG per+gli perche+NO perche+avete
-4 perche+en.NEGATIVE permesso+di piacciono potete+MENDED preferirei presto pubblicita+>
-4 qualche qualcosa quanti questa+NUMBER questo+MSG questo+ONE qui+, rimettetemi rimuovete+voi
-4 scade scaduto scendo sconto scritta scritto se serata serve+MENDED servono+YOURS si
-4 siete+aperti smettere sono+iscritto stesso stopped taglia telefono+, tenete tenetemi think
-4 time tra un+posto vado vecchia vediamo vero weekend zia
-3 "+ma %+% %+per ,+DAY ,+SEND ,+abbiamo ,+anche ,+dove ,+en.NEGATIVE ,+era ,+lasciatemi ,+lho
-3 ,+meno ,+quando ,+quanto ,+scrivetemi ,+solo ,+tenetemi ,+tolga ,+ve .+AUTHORITY .+MORE
-3 .+PEACE .+ahahah .+aiuto .+ancora .+annullate .+auguri .+avvocato .+certo .+e .+hanno .+mai
-3 .+mandate .+no .+nulla .+oggi .+pero .+riattivate .+scusi .+tenete .+tranquilli .+uno ?
-3 ?+NEVER ?+en.NEGATIVE ?+io ?+li ?+non DAY+NO DAY+il DESIST+che DESIST+en.NEGATIVE GET GOODS
-3 LIST+che LIST+degli LIST+il LIST+mi LIST+nn MENDED+SEND MENDED+dei MENDED+le MENDED+mandate
-3 MENDED+un MINE+se MORE+, MORE+il MORE+mi MSG+NO MSG+nn NO+CALL NO+ce NO+serve NUMBER+ad
-3 NUMBER+in OTHER+di PHONE+di PHONE+in REMOVE+mio SAID+WORD SEND+, SEND+INFO SEND+LIST
-3 SEND+MENDED SEND+MSG SEND+il SEND+qui SEND+se SERVE+YOURS SERVE+sti STOP+che
-3 STOP+en.NEGATIVE TELL+cortesemente THING+vecchia WANT+ancora WANT+continuare
-3 WANT+cortesemente WORD+NO WORD+che WORD+di WORD+en.NEGATIVE WORD+mese YOURS+PHONE
-3 YOURS+lista YOURS+messaggi YOURS+periodo a+GET a+che a+mezzanotte a+togliermi acconsento ad
-3 ad+MORE ad+altri adesso+> again+. ahahah+> aiuto aiuto+, al+giorno alla+CLIENT alla+YOURS
-3 alla+vostra alle allergica allergica+ai anche+se ancora+voi andiamo annulla aperti+> apre
-3 arriva+YOURS arriva+questo arrivato arrivato+MORE arrivato+NO assistenza auguri+anche
-3 avete+dato avete+mandato avevo+detto avuto avvisi+su bambini basta+> bellissimo+, bici+,
-3 buongiorno buono but can cancellata cancello+, capelli+, casa causa+> cellulare+non cercava
-3 che+e chiamatemi chiedo+cortesemente chiude ciao+sonia come+NUMBER come+en.BEFORE
-3 come+en.NEG come+en.NEGATIVE come+no confermato+> confermo+il conosco+> continua continua+a
-3 continuare+a continuate+a conto+> corso credevo credevo+di da+dove da+fastidio da+noi
-3 da+solo dal+OTHER dati+, dei+MENDED dei+messaggi della dellaltra dellaltra+volta denuncia
-3 denuncia+> devo+DESIST devo+MORE devo+STOP devo+smettere di+buon di+mia di+mio di+niente
-3 di+ricevere di+sera di+soggiorno dice+che dimmi disdico disdire disiscriverti dispiacerebbe
-3 domanda dopo+le dove e+per e+perche e+pronto e+stata e+stato else en.AGAIN en.AGAIN+.
-3 en.ALONE+NO en.ALONE+en.NEGATIVE en.BADMSG+NO en.BADMSG+en.NEGATIVE en.BEFORE+en.TAKE
-3 en.DAY+en.NEGATIVE en.ENDED+NO en.ENDED+en.NEGATIVE en.GAVE en.GAVE+to en.I+MSG en.I+bambini
-3 en.I+capelli en.I+dati en.I+volantini en.KEYWORD+NO en.KEYWORD+en.NEGATIVE en.LIST+,
-3 en.LIST+MSG en.NEG+NO en.NEG+alle en.NEG+en.BEFORE en.NEG+en.NEGATIVE en.NEGATIVE+CALL
-3 en.NEGATIVE+REMOVE en.NEGATIVE+capisco en.NEGATIVE+la en.NEGATIVE+mandate en.NEGATIVE+serve
-3 en.OTHER+> en.STOP+NO en.STOP+en.NEGATIVE en.SUBJECT+MSG en.SUBJECT+bambini
-3 en.SUBJECT+capelli en.SUBJECT+dati en.SUBJECT+volantini en.TIME+en.I en.TIME+i en.WANT
-3 en.WISH errore essere+REMOVE every every+en.BEFORE fai farci fare+per fermi figlio+,
-3 fine+mese fino firmo fisso frangia fratello giornata+NO giornata+NUMBER giornata+en.BEFORE
-3 giornata+en.NEG giornata+en.NEGATIVE giornata+no giro+a gita giusto+> gli+avvisi grazie+.
-3 grazie+lo guardo ho+REMOVED ho+SAID ho+YOURS ho+en.WHO ho+la ho+perso ho+questa ho+scritto
-3 ho+trovato i+MSG i+bambini i+capelli i+dati i+volantini il+0 il+THING il+YOURS il+cellulare
-3 il+en.DAY il+vostro in+questo in+via invece+WANT invitati io+> is la+bici la+festa la+mia
-3 la+nonna la+notte la+proposta labbonamento laccount lasci lascia lasciate+il lasciatemi
-3 lavori lavoro+e le+0 le+offerte li+da liban libera lista+per lo+LIST lo+WANT lo+giro
-3 lo+prendo lui lultima lultima+volta ma+questo mandarmi+MORE mandarmi+piu mandatemi+pure
-3 mando marito+. martedi mesgs+> messaggi+di messaggio+> messaggio+di messo+" mettete
-3 mettete+en.BEFORE mettete+en.ME mettete+en.TAIL mettete+en.VOC mettete+me mettetemi
-3 mettetemi+in mezzanotte mi+PEACE mi+YOURS mi+da mi+mancano mi+piacciono mi+sta mica minuti
-3 mio+CONSENT morto morto+, my my+en.BEFORE negli+LIST negli+MSG negli+SEND negli+avvisi nel
-3 nella nello nessuno+> niente+> non+CALL non+REMOVE non+cancellatemi non+capisco non+la
-3 non+mandate non+per non+serve notifiche+sul notte+> nuovo o+e oggi+il operatore ora+> orario
-3 paga paga+> pago parcheggio pare pec pec+> per+0 per+disiscriverti per+en.BEFORE per+en.DAY
-3 per+en.ME per+en.TAIL per+en.VOC per+me per+messaggio per+oggi perche+non periodo piangere
-3 piu+. piu+in piu+la polizia porto pratica+> pronto proposta pubblicita quale quando+WANT
-3 quando+ho quanti+LIST quanti+MENDED quanti+MSG quanti+messaggi quella+NO quella+en.NEGATIVE
-3 quella+non questa+LIST questa+PHONE questa+lista questanno questo+messaggio questo+periodo
-3 raccomandata+> rappresentante rappresentante+, riattivate riattivazione rimandate
-3 rimettetemi+negli rimuovete rinnovo ripensato+, riprendete sabato+> sacco saldi+> sale
-3 sbagliato sbagliato+, scaduto+> scambio scendo+> scritto+WORD scrivetemi+la scusate scusi
-3 se+vi sei sei+> senno sentiti settimana si+WORD siamo smettetela+di solo+se sonia sonia+,
-3 sono sono+> sono+MORE sono+allergica sotto+il spam+, stamattina stavolta stessa stop+NO
-3 stop+en.NEGATIVE su+> suo+MENDED suo+numero telefono+e telegram text ti+TELL ti+WANT tira
-3 togliamo togliermi+dalla tolto tra+en.I tra+en.SUBJECT tra+i tranquilli tranquilli+,
-3 trovo+MORE truffa truffa+> turno tutte tutti+en.I tutti+en.SUBJECT tutti+i tutto+, uno+si
-3 uso vado+alla vanno vecchia+> vede vedo venerdi vi+scrivo via+LIST via+en.LIST
-3 via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+sms viene visto voglio+che
-3 voi+di volantini volentieri+> volevo+WORD volta+e vostri+MENDED vostri+MSG vuol vuol+dire
-3 whatsapp whatsapp+>
-2 ,+LEAVE ,+REPLY ,+accetto ,+allora ,+andiamo ,+arrivo ,+devo ,+dice ,+domani ,+en.KINDS
-2 ,+en.ME ,+en.MY ,+en.REPLY ,+en.TAIL ,+en.TAKE ,+keep ,+manca ,+mandate ,+me ,+niente ,+ogni
-2 ,+poi ,+quella ,+quello ,+ricominciate ,+rivoglio ,+scriva ,+scrivete ,+scusate ,+si
-2 ,+smettetela ,+text ,+troppo ,+uno ,+usi ,+vuole .+. .+CALL .+DAY .+GOODS .+NEVER .+SEND
-2 .+WANT .+alla .+anche .+boh .+ce .+confermato .+continuate .+daccordo .+disattivatemi
-2 .+disdico .+en.DONT .+en.MENDED .+firmo .+forse .+ignorate .+ive .+lasci .+liked .+magari
-2 .+marta .+possiamo .+posso .+presto .+quanti .+ricevo .+s .+scusate .+siamo .+sure .+taglia
-2 .+the .+ti .+togliamo .+troppi .+voi .+volentieri .+volevo .+what 0+NO 0+e 0+per 2 ?+il ?+mi
-2 ?+se AUTHORITY AUTHORITY+postale CALL+> CALL+MORE CALL+il CALL+piu CLIENT+ONE CLIENT+TELL
-2 CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+mi CLIENT+sms
-2 CONSENT+. CONSENT+allinvio DAY+MORE DAY+siete DESIST+al DESIST+di DESIST+en.BEFORE
-2 DESIST+en.NEG DESIST+in GET+di GET+le GET+messaggi GET+questi GOODS+> GOODS+di GOODS+e
-2 INFO+ma INFO+per LEAVE+respirare LIST+, LIST+MSG LIST+a LIST+anche LIST+la LIST+lo
-2 LIST+nozze LIST+pubblicitari LIST+si LIST+via MENDED+che MENDED+della MENDED+en.I
-2 MENDED+en.SUBJECT MENDED+i MENDED+il MENDED+messaggi MENDED+mi MENDED+questi
-2 MENDED+respirare MINE+, MINE+un MORE+MORE MORE+NO MORE+avanti MORE+cliente MORE+con MORE+lo
-2 MORE+niente MORE+rappresentante MORE+tardi MORE+una MORE+voi MSG+MSG MSG+dei MSG+di MSG+la
-2 MSG+lo MSG+non MSG+o MSG+pubblicitari MSG+si MSG+via NEVER+NO NEVER+SAID NO+> NO+SAID
-2 NO+acconsento NO+alle NO+azzardatevi NO+cancellatelo NO+cancellatemi NO+di NO+gli NO+ha
-2 NO+la NO+mandate NO+more NO+prende NO+sa NO+smettete NO+so NO+toglietemi NO+vendo NO+volevo
-2 NUMBER+alle NUMBER+che NUMBER+della NUMBER+more ONE+? ONE+MSG ONE+a ONE+anche ONE+della
-2 ONE+in ONE+lo ONE+mi ONE+non ONE+pubblicitari OTHER+, OTHER+? OTHER+mi OTHER+per PEACE+,
-2 PEACE+bene PEACE+male PHONE+? PHONE+con PHONE+della PHONE+grazie REMOVE+dalla
-2 REMOVE+laccount REMOVE+una REMOVED+, REMOVED+. REMOVED+dal REMOVED+il REMOVED+la REMOVED+per
-2 REMOVED+senza REMOVEME+? REMOVEME+dalla REMOVEME+la SAID SAID+REMOVE SAID+basta SAID+la
-2 SEND+SEND SEND+a SEND+alla SEND+gli SEND+roba SEND+sul SEND+tutto SEND+unaltra SERVE+>
-2 SERVE+per STOP+MORE STOP+al STOP+en.BEFORE STOP+en.NEG STOP+in TELL+da THING+non THING+o
-2 THING+telefonica UNSUB+? WANT+REMOVE WANT+annullare WANT+cancellare WANT+en.I
-2 WANT+en.SUBJECT WANT+i WANT+smettere WANT+una WORD+MORE WORD+NUMBER WORD+THING WORD+al
-2 WORD+del WORD+en.LOSE WORD+en.NEG WORD+in WORD+lordine WORD+settimana WORD+solo WORD+una
-2 WOULD+> WOULD+il YOURS+NUMBER YOURS+ONE YOURS+OTHER YOURS+THING YOURS+ancora YOURS+guidando
-2 YOURS+macchina YOURS+male YOURS+pubblicita YOURS+sim YOURS+utenza a+NUMBER a+REMOVEME
-2 a+REPLY a+digiuno a+domani a+inviare a+mandarli a+nome a+presto a+questo a+ricevere
-2 a+settembre a+volte abbastanza+di accetto+en.I accetto+en.SUBJECT accetto+i ai+LIST
-2 ai+MENDED ai+MSG ai+messaggi al+lavoro al+lupo alla+OTHER alla+prima alla+prossima alle+0
-2 alle+CALL alle+MENDED alle+MSG alle+SEND alle+en.DAY alle+notifiche alle+telefonate allinvio
-2 allinvio+di allo altro+CLIENT amica anche+alle anche+en.ME anche+en.TAIL anche+en.VOC
-2 anche+gli anche+me ancora+CLIENT ancora+il andava andiamo+in another anzi+> appena aprire
-2 aprite are are+en.LIST arriva arriva+piu arrivano+> arrivata arrivato+nessun arrivo ask+for
-2 aspetto at attenti auguri+, avanti aveste aveste+REMOVE aveste+REMOVED aveste+tolto
-2 avete+MORE avete+REMOVE avete+WRONG avete+il avete+piu avete+sbagliato avuto+YOURS avuto+il
-2 avuto+questo avvisatemi+se avviso azzardatevi azzardatevi+a b back basta because
-2 because+en.SUBJECT bene+, bimba blu blu+> bocca+al boh buon buon+DAY buon+natale business
-2 buttate by caldaia cambiato+MENDED cambiato+numero cambiato+telefono cambio can+en.MY
-2 can+the cancellare cancellarmi+? cancellata+dal cancello+NO cancello+en.NEGATIVE
-2 cancello+non cantiere+> capisco capisco+cosa carta casa+tua causa ce+SAID ce+niente
-2 ce+scritto ce+una cellulare+NO cellulare+di cellulare+en.NEGATIVE centro centro+, certo+,
-2 che+MENDED che+PHONE che+devo che+noia che+numero che+ora che+palle che+potete che+si
-2 che+vede che+voi che+vuol chi+parlo chi+sei chiamate chiavi chiede chiesto+la chiude+MORE
-2 chiude+piu ci+YOURS ci+risentiamo ci+saro ci+sono ci+vediamo ciao cinque+minuti cliente+>
-2 coi+THING col col+NUMBER col+PHONE col+giardino colpo come+fate come+sempre compiti
-2 comunicazioni+di comunque con+chi con+le con+quella con+ste con+un conferma+> confermato
-2 consegnato consenso+. consenso+allinvio contatti contatti+per contento controparte copia
-2 cordiali cordiali+saluti cosa+che cosa+volete coupon cozze cucina cucina+> da+quello
-2 daccordo+, daccordo+> dagli+OTHER dagli+invitati dai+NUMBER dai+SEND dai+contatti
-2 dalla+OTHER dallelenco+> danno+fastidio date+il dato+il dei+MSG del+0 del+ONE del+en.DAY
-2 della+THING della+casa della+mia denti denti+> detto devo+MENDED di+0 di+DESIST di+YOURS
-2 di+casa di+en.DAY di+en.STOP di+lavoro di+notte di+piu di+questa di+questo di+rispondere
-2 di+si dieci digiuno digiuno+> dimenticato dire+> disattivatemi discorsi disiscritto
-2 disiscritto+, disturbano disturbo+, dita divano do+to domani+> don dont+en.REPLY
-2 dont+en.SEND dont+send dopo+, dopo+> dopo+il doppi dordine dorme dottore dottoressa
-2 dottoressa+> dove+sono dovrei due+, due+> due+volte e e+YOURS e+ancora e+arrivata
-2 e+confermato e+gia e+grazie e+in e+inesistente e+lei e+mai e+mettete e+morto e+nessuno
-2 e+niente e+partito e+passato e+quello e+questo e+scendo e+sono e+un eccome eccome+> else+>
-2 en.ALONE+, en.ALONE+al en.ALONE+en.NEG en.ALONE+in en.ASKED+for en.BADMSG+NUMBER
-2 en.BADMSG+en.NEG en.BADMSG+in en.BADMSG+no en.BEFORE+alle en.BEFORE+en.I en.BEFORE+en.KINDS
-2 en.BEFORE+grazie en.BEFORE+i en.BEFORE+is en.BEFORE+more en.BEFORE+tra en.DAY+e
-2 en.DAY+en.BEFORE en.DAY+en.NEG en.DAY+per en.DEAR en.DITCH+en.MY en.DITCH+the en.DOESNT+>
-2 en.DOESNT+en.REPLY en.DOESNT+en.SEND en.DOESNT+send en.DONT+en.REPLY en.DONT+en.SEND
-2 en.DONT+send en.END en.ENDED+, en.ENDED+al en.ENDED+en.NEG en.ENDED+in en.FROM+the
-2 en.GET+rid en.HEY+ci en.I+0 en.I+LIST en.I+SEND en.I+ask en.I+contatti en.I+en.ASKED
-2 en.I+en.DAY en.I+en.GAVE en.I+en.MENDED en.I+en.STOP en.I+soldi en.I+vicini en.KEYWORD+,
-2 en.KEYWORD+al en.KEYWORD+en.NEG en.KEYWORD+in en.LIST+la en.LIST+lo en.LIST+pubblicitari
-2 en.LOSE+0 en.LOSE+ONE en.LOSE+en.DAY en.ME+en.SUBJECT en.ME+tra en.MENDED en.MESSAGE+,
-2 en.MESSAGE+lo en.MESSAGE+pubblicitari en.MESSAGES+MSG en.MESSAGES+lo
-2 en.MESSAGES+pubblicitari en.MY+en.BEFORE en.MY+en.CALL en.MY+en.LIST en.MY+en.THINGS
-2 en.MY+en.THIRD en.MY+en.WHO en.NEG+, en.NEG+> en.NEG+? en.NEG+dai en.NEG+en.MY en.NEG+in
-2 en.NEG+more en.NEGATIVE+acconsento en.NEGATIVE+alle en.NEGATIVE+azzardatevi
-2 en.NEGATIVE+cancellatelo en.NEGATIVE+cancellatemi en.NEGATIVE+ce en.NEGATIVE+dai
-2 en.NEGATIVE+e en.NEGATIVE+gli en.NEGATIVE+ha en.NEGATIVE+more en.NEGATIVE+prende
-2 en.NEGATIVE+sa en.NEGATIVE+scrivere en.NEGATIVE+smettete en.NEGATIVE+so
-2 en.NEGATIVE+toglietemi en.NEGATIVE+vendo en.NEGATIVE+vi en.NEGATIVE+voglio
-2 en.NEGATIVE+volevo en.OTHER+il en.SENDING+lo en.SENDING+pubblicitari en.STOP+, en.STOP+al
-2 en.STOP+en.BEFORE en.STOP+en.NEG en.STOP+guidando en.SUBJECT+0 en.SUBJECT+LIST
-2 en.SUBJECT+SEND en.SUBJECT+contatti en.SUBJECT+en.DAY en.SUBJECT+en.DITCH en.SUBJECT+en.GAVE
-2 en.SUBJECT+soldi en.SUBJECT+vicini en.TAIL+en.SUBJECT en.TAIL+tra en.TAKE en.TAKE+rid
-2 en.TEXT+en.MY en.TEXT+lo en.TEXT+my en.TEXT+pubblicitari en.THINGS+> en.THIRD+,
-2 en.TIME+en.MY en.TIME+the en.VOC+ci en.VOC+dont en.VOC+en.DOESNT en.VOC+en.DONT
-2 en.VOC+en.SUBJECT en.VOC+en.TIME en.VOC+tra en.WANT+en.MY en.WANT+the en.WHO+> en.WHO+la
-2 en.WISH+en.MY en.WISH+the en.YOU+en.STOP entrare era+SAID era+scritto errore+>
-2 essere+cancellato essere+stato euro+e evitate+> fa+MORE fa+per faccio+a faccio+sapere fare
-2 farla fastidio+, fatemi+parlare fatti favore+> favore+en.NEGATIVE favore+non febbre ferie
-2 ferie+> fermate festa figurati+, finche+NO finche+en.NEGATIVE finche+non fine+settimana
-2 finisce+per finisco fino+al fiori firma forse+cercava foto foto+del foto+en.LOSE frega
-2 funziona+, fuori+il gatto gente gentilissimi get get+rid gia+detto giardino giga ginocchio
-2 gioca giorno+, giorno+> giovedi girano girate giro+al giu gli+ONE gli+SEND gli+en.LIST
-2 gli+en.MESSAGE gli+en.MESSAGES gli+en.SENDING gli+en.TEXT gli+sms gomme grazie+,
-2 grazie+comunque grazie+della grazie+dottoressa grazie+infinite guidando guidando+>
-2 ha+REMOVED ha+detto hanno+fatto has ho+GET ho+REMOVE ho+WRONG ho+cambiato ho+dimenticato
-2 ho+fatto ho+finito ho+mandato ho+premuto ho+ricevuto ho+risposto ho+salvato ho+sbagliato
-2 ho+scelto i+0 i+LIST i+SEND i+ask i+contatti i+en.ASKED i+en.DAY i+en.MENDED i+soldi
-2 i+vicini iban id ignorate il+CLIENT il+NUMBER il+blu il+buono il+canale il+cancello il+gatto
-2 il+posto il+referto il+reso il+rinnovo il+secondo in+centro in+due in+ferie in+orario
-2 in+periferia inesistente infinite intendo+> interessa+piu interessato interno interno+0
-2 interno+en.DAY invia invitati+, io+invece io+o iscritta iscritta+> it+en.WANT it+en.WISH
-2 it+like la la+AUTHORITY la+GOODS la+consegna la+cucina la+denuncia la+disturbo la+fermata
-2 la+gita la+leggo la+pec la+riunione la+stampante lacqua laltra lanno+scorso lasci+PEACE
-2 lasciate lasciatemi+respirare lautolettura lavatrice lavete lavete+preso le+INFO le+MENDED
-2 le+chiavi le+comunicazioni le+cozze le+gomme le+guardo leggo+> leggo+sempre lei+> lesito
-2 lettera+> lezione lhanno li+REMOVE li+avevo liban+> libretto liked liked+> lindirizzo
-2 liscrizione lista lista+che lista+nozze lo+INFO lo+accetto lo+rimandate lo+sconto lo+uso
-2 lordine lsms lui+. lupo ma+NUMBER ma+WANT ma+en.BEFORE ma+en.NEG ma+ho ma+no ma+ogni ma+per
-2 ma+quanti ma+volevo macchina madre madre+, magazzino mai+NO mai+SAID maiale mail+> mal
-2 mal+di male+di mamma+> mandare mandarli mandarli+> mandarmi mandate+> mandatene+un
-2 mandato+il mano marta matematica me+en.SUBJECT me+tra meant meno+male mese+, messaggi+NO
-2 messaggi+al messaggi+da messaggi+su messaggio+a messaggio+in mi+aveste mi+blocca mi+date
-2 mi+dica mi+disturbano mi+en.OTHER mi+manca mi+pare mi+raccomando mi+scordo mi+telefona
-2 mi+trovo mia+amica mia+domanda mia+figlia mia+moglie mia+sorella miei minuti+> mio+avvocato
-2 mio+cellulare mio+en.THIRD mio+ex mio+fratello mio+permesso moglie multa napoli ne+avete
-2 ne+frega nel+CLIENT nel+OTHER nel+YOURS nel+vostro nella+en.LIST nellelenco+>
-2 nellelenco+degli nello+LIST nello+MSG nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES
-2 nello+en.SENDING nello+en.TEXT nello+spam never niente niente+e no+alle no+dai no+more noi+e
-2 non+acconsento non+azzardatevi non+cancellatelo non+ce non+gli non+ha non+prende non+sa
-2 non+scrivere non+smettete non+so non+toglietemi non+vendo non+vi non+voglio non+volevo
-2 nothing notte+NO notte+NUMBER notte+en.BEFORE notte+en.NEG notte+en.NEGATIVE notte+no nozze
-2 numero+da numero+della numero+e numero+in nuova o+devo o+il o+la of+the oggi+MORE ok+ci
-2 operatore+, ora+si orari+delle pacco pagare palestra+mi palle+> paolo papa parcheggio+>
-2 parlare+con parlo+> parmigiano parmigiano+, partiamo passa per+DAY per+MENDED per+MORE
-2 per+NUMBER per+PHONE per+colpa per+errore per+il per+la per+niente per+ora per+telefono
-2 per+una perfetto periferia perito persa perso+la phone piano piena+> pioggia piu+MORE piu+NO
-2 piu+avanti piu+con piu+di piu+lo piu+niente piu+per piu+rappresentante poi+en.NEGATIVE
-2 poi+non poi+si polizia+postale porta posso+> posta+> postale posto+anche posto+in
-2 potete+continuare prego+, premuto premuto+WORD prende prendere prendo+il prenotare
-2 prenotare+> presto+> presto+il prima+delle prima+di primo procedete prossima prossimo+>
-2 pubblicita+dei pubblicitari puo pure+> pure+il pure+qui qualche+MSG qualche+ONE qualcuno+>
-2 quando+mi quanto+vi quel quella+col quelli+che quello+con questa+sim questa+utenza questo
-2 questo+NUMBER questo+PHONE questo+e raccomando ragazzi+> recedo referto reso respirare
-2 resta+a riattivare riattivate+le riattivatemi ricette ricevere+le ricevere+messaggi
-2 ricevere+questi riceverli riceverli+di ricevono richiamo richiamo+io richiesta ricominciate
-2 rid rid+en.FROM rid+of ride riesco rifiutata rimandate+> rimasto rimborso rimettete
-2 rimettete+> rimettetemi+> rimettetemi+nella ringraziarmi ripensato riporto risentiamo
-2 rispondere risposto risposto+REMOVE risulta risulto risulto+MORE risulto+ancora riunione
-2 rivoglio+en.I rivoglio+en.SUBJECT rivoglio+i roma rosso rumore sabato sala sapere saro
-2 saro+> say scale scelto scheda+, scordo scordo+> scorso scritta+> scritto+basta
-2 scriva+quando scriva+qui scrive scrive+> scrivere+MORE scrivere+per scrivere+piu
-2 scrivete+piu scrivi scrivi+DESIST scrivi+STOP scrivi+WORD scrivimi scrivo+da scusa scusate+,
-2 scusi+ma se+PEACE se+YOURS se+si se+smetteste se+sta secondo segna segnale
-2 segreteria+telefonica segue sento sento+MORE sento+piu servono+, settembre+> si+WOULD
-2 si+agli si+certo si+e si+fa si+ferma si+ieri si+ma si+paga si+spegne si+toglie siamo+in
-2 siete+di sinistro smesso smesso+di smette+di smetteste smetteste+di sms+, sms+MSG sms+lo
-2 sms+pubblicitari so+dire soci soggiorno+scade solo+SAID solo+WORD solo+alla solo+un sonno
-2 sono+REMOVE sono+WORD sono+al sono+cancellata sono+cancellato sono+disiscritto sono+persa
-2 sono+piu sono+rotta spegne spesso spesso+> sta+bene sta+male stamattina+, stampante stancato
-2 stanno stato+un ste+LIST ste+MENDED ste+MSG sto+MORE sto+ancora sto+guidando stop stop+,
-2 stop+al stop+en.BEFORE stop+en.NEG stop+in su+di su+questa sullaltro suo+PHONE svegliate
-2 taglia+m tagliato taglio take take+en.BEFORE tardi tardi+> telefona telefonate telefonica
-2 telefono+con telefono+di testa+, the+en.THINGS this+en.BEFORE ti+prego time+and time+en.I
-2 time+en.SUBJECT time+i to+en.GET to+en.TAKE to+get toglie+> toglie+il togliere+il
-2 togliete+lannuncio tolti tornate+a tosse tosse+, tra+quelli tre+LIST tre+MENDED tre+MSG
-2 tre+messaggi troppi trovato+> trovo trovo+> trovo+piu tutti tutto+su tv u un+LIST un+colpo
-2 un+en.LIST un+operatore un+sacco un+sito una+THING una+foto una+lettera una+truffa una+vita
-2 unaltra unaltra+persona usate+il utenza utenza+> utili vacanze vecchie vecchio+NUMBER
-2 vecchio+PHONE vediamo+> vendo venire+a verso vi+STOP vi+WORD vi+faccio vi+fermate via+roma
-2 vicini visita voglio+GET voglio+ancora voglio+di voi+, voi+> volevo+MENDED vostri+avvisi
-2 vostri+messaggi vostro vostro+LIST vostro+en.MESSAGE vostro+en.MESSAGES vostro+en.SENDING
-2 vostro+en.TEXT vostro+sms voti vuoi vuole vuole+MENDED what+do wont your your+en.KINDS
-2 zucchero
2 " "+, ,+LIST ,+NO ,+OTHER ,+PHONE ,+THING ,+a ,+ancora ,+cancella ,+cancellatemi ,+del
2 ,+delle ,+dont ,+en.DONT ,+en.LOSE ,+en.MENDED ,+en.THIRD ,+eppure ,+grazie ,+levateme
2 ,+levatemi ,+messaggi ,+neanche ,+no ,+ora ,+piu ,+punto ,+qualcuno ,+smettete ,+so .+17
2 .+LIST .+MSG .+OTHER .+THING .+avevo .+avvisi .+bedda .+complimenti .+dimenticatevi
2 .+domenica .+eh .+eliminate .+en.BADMSG .+en.BEFORE .+en.I .+en.NOT .+en.REMOVE .+en.THREAT
2 .+en.TIME .+esercito .+esiste .+evitate .+gentile .+guai .+guido .+im .+inutile .+io .+keep
2 .+lasciate .+lei .+mandami .+not .+ora .+questa .+questo .+revoco .+ringrazio .+ritenete
2 .+schermo .+sinceramente .+smettetela .+sn .+solo .+son .+staccate .+stoppate .+tutto .+ue
2 .+vogliamo .+zio 0+, 0+anni 0+di 0+ore 0+si 1+a 17 7 ?+DESIST ?+MENDED ?+REMOVE ?+REMOVEME
2 ?+STOP ?+WORD ?+un ?+via AUTHORITY+> CEASED CEASED+piu CLIENT CLIENT+, CLIENT+.
2 CLIENT+CLIENT CONSENT+a CONTACTED+di DAY+al DAY+chiamo DAY+e DAY+sera DESIST+, DESIST+MSG
2 DESIST+SEND DESIST+a DESIST+subito GET+MORE GET+MSG GOODS+in GOODS+si INFO+NUMBER
2 INFO+en.BEFORE INFO+en.NEG INFO+no LEAVE+YOURS LEAVE+andare LEAVE+sta LIST+. LIST+del
2 LIST+di LIST+en.LOSE LIST+non LIST+promozionali LIST+x MENDED MENDED+? MENDED+andare
2 MENDED+dal MENDED+dopo MENDED+quelli MENDED+subito MENDED+sui MENDED+via MINE+> MINE+MORE
2 MINE+delle MORE+GOODS MORE+YOURS MORE+en.I MORE+en.KINDS MORE+en.SUBJECT MORE+i
2 MORE+materiale MORE+offerte MORE+ricevere MORE+sentirvi MORE+un MSG+del MSG+en.LOSE
2 MSG+en.SUBJECT MSG+promozionali MSG+se NEVER+dopo NEVER+per NO NO+LIST NO+MENDED NO+SERVE
2 NO+autorizzo NO+averne NO+compra NO+con NO+desidero NO+en.AGAIN NO+en.BEFORE NO+ero NO+ever
2 NO+grazie NO+minteressa NO+occorre NO+offerte NO+ricevere NO+scrivetemi NO+to NO+usate
2 NO+vabbe NUMBER+MSG NUMBER+NO NUMBER+WANT NUMBER+va NUMBER+vabbe ONE+> ONE+MORE
2 ONE+promozionali ONE+se OTHER+SEND OTHER+dei OTHER+e OTHER+in PEACE PEACE+INFO PEACE+roba
2 REMOVE+a REMOVE+anche REMOVE+che REMOVE+dagli REMOVE+definitivamente REMOVE+per
2 REMOVE+subito REMOVED+? REMOVEME+dagli REMOVEME+dalle REMOVEME+di REMOVEME+subito SAID+0
2 SAID+NO SAID+en.DAY SAID+niente SEE+MORE SEE+la SEE+piu SEE+un SEND+cchiu SEND+con SEND+da
2 SEND+del SEND+e SEND+en.LOSE SEND+messaggi SERVE+, SERVE+. SERVE+MORE SERVE+di SERVE+la
2 STOP+SEND STOP+a STOP+e STOP+linvio STOP+subito STOP+tutto TELL+. TELL+> TELL+io TELL+la
2 THING+si WANT+en.NEG WANT+il WANT+la WANT+non WANT+sapere WANT+tornare WANT+uscire WORD+%
2 WORD+MENDED WORD+SEND WORD+va WOULD+LIST WOULD+dallelenco WRONG+MENDED WRONG+NUMBER
2 WRONG+PHONE WRONG+a WRONG+numero YOURS+> YOURS+CLIENT YOURS+SEND YOURS+bene YOURS+casa
2 YOURS+contatti YOURS+cosa YOURS+en.KINDS YOURS+in YOURS+inviti YOURS+roba YOURS+telefono a+0
2 a+MORE a+MSG a+THING a+contattarmi a+noi a+pagamento a+qualcun a+questa a+voce abbiate
2 abbiate+rispetto about account ad+aprile adesione adesso+e affitto affitto+MORE affitto+piu
2 aggiornate al+AUTHORITY al+garante al+secondo al+trattamento all+en.MY alla+cancellazione
2 alto altri+> altri+LIST altri+MENDED altri+messaggi altrove+> and+NO and+en.DOESNT and+en.MY
2 and+en.NOT and+not and+the andare+> andate anni+. anni+> annunci any aprile aprile+>
2 arriva+NO arrivato+a arrivi art art+. assente+> auguri+e autorizzato autorizzato+a
2 autorizzo+> aver+SAID aver+detto avere+la averne avete+TIRED avete+rotto avevate+promesso
2 avevo+chiesto avvisi avvisi+del avvisi+delle avvisi+en.LOSE bacheca ballare bambino basta+,
2 basta+MSG basta+SEND bastare basterebbe be+> bedda bedda+matri bello+, bip+e bisogno
2 bisogno+che blacklist butto calendario calvo cambiare+sim cambiato+parrocchia campagna
2 cancella+dai cancellatemi cancellatemi+> capire carita casella catalogo catene causa+e
2 ce+lho ce+piu cell cena cercate+e cessata che+WANT che+bello che+en.I che+en.SUBJECT
2 che+esisto che+fa che+farmene che+i che+mandate che+possiamo che+puo che+sia che+venga
2 che+vi chi+NO chi+en.NEGATIVE chi+non chiedo+di chiedo+la chiudiamola chiusa+, chiuso+per
2 ci+pensa ci+vengo clicca cliente+da clinica codici coi coi+messaggi come+la come+vi commessa
2 compra con+en.BEFORE con+en.ME con+en.TAIL con+en.VOC con+me con+tutto concorsi conferma
2 conferme conosce consigli contact contattarmi coro cortesemente+, cose+, costate da+1
2 da+PEACE da+allora da+mesi da+parte da+settembre da+sta da+un da+una dagli+LIST dagli+SEND
2 dai dai+piedi dal+0 dal+en.DAY dal+en.LIST dalla+rubrica dalle+MSG dallelenco danni danza+NO
2 definitivamente degli+ONE degli+en.LIST degli+en.MESSAGE degli+en.MESSAGES degli+en.SENDING
2 degli+en.TEXT degli+sms dei+INFO dei+saldi del+MENDED del+NUMBER del+PHONE del+numero
2 della+OTHER della+piega della+plastica delle+OTHER delle+auto dello dentista+> desidero+STOP
2 desidero+WORD devo+fare di+DAY di+MINE di+SEND di+consegna di+en.BEFORE di+en.LIST di+lunedi
2 di+mattina di+oggi di+questi di+soldi di+un dico+> dico+di didnt diffida dimenticatevi+che
2 din diplomato diritto+alla dirmi dirvi+che dito do+NO do+en.DOESNT do+en.NEG do+en.NOT
2 do+not domani+chiamo domenica+DAY domenica+mattina doppione dora+in dove+avete dovete+REMOVE
2 dovete+scrivere dura durante durante+un e+MENDED e+REMOVE e+SEND e+anche e+assente
2 e+cancellate e+del e+en.LOSE e+en.NEG e+mi e+mio e+neanche e+nuovo e+pronta e+smettete
2 e+toglietemi eh+NO eh+NUMBER eh+en.BEFORE eh+en.NEG eh+en.NEGATIVE eh+no eliminate+il
2 en.AGAIN+> en.ALONE+a en.ASKED+en.SUBJECT en.ASKED+en.YOU en.ASKED+you en.BADMSG+a en.BEFORE
2 en.BEFORE+WORD en.BEFORE+about en.BEFORE+al en.BEFORE+be en.BEFORE+before en.BEFORE+en.ALONE
2 en.BEFORE+en.MY en.BEFORE+en.STOP en.BEFORE+lo en.BEFORE+mi en.BEFORE+per en.BEFORE+so
2 en.BEFORE+that en.BEFORE+vabbe en.DAY+anni en.DAY+di en.DAY+ore en.DAY+si en.DOING
2 en.DOING+> en.ENDED en.ENDED+a en.FROM+en.SUBJECT en.FROM+en.THESE en.FROM+for en.FROM+these
2 en.GET+en.MY en.I+didnt en.I+en.DOESNT en.I+en.REPLIED en.I+figli en.I+prossimi en.KEYWORD
2 en.KEYWORD+a en.LIST en.LIST+al en.LIST+promozionali en.LOSE+MENDED en.LOSE+NUMBER
2 en.LOSE+PHONE en.LOSE+numero en.ME+per en.MENDED+> en.MESSAGE+al en.MESSAGE+promozionali
2 en.MESSAGES+, en.MESSAGES+promozionali en.MESSAGES+si en.MY+, en.MY+day en.MY+en.DOESNT
2 en.NEG+0 en.NEG+con en.NEG+e en.NEG+en.SENDING en.NEG+to en.NEG+vabbe en.NEGATIVE+GET
2 en.NEGATIVE+MENDED en.NEGATIVE+MSG en.NEGATIVE+averne en.NEGATIVE+compra
2 en.NEGATIVE+desidero en.NEGATIVE+ero en.NEGATIVE+grazie en.NEGATIVE+occorre
2 en.NEGATIVE+ricevere en.NEGATIVE+scrivetemi en.NEGATIVE+se en.NEGATIVE+usate
2 en.NEGATIVE+vabbe en.NEGATIVE+ve en.NOT en.NOT+en.AGAIN en.NOT+en.BEFORE en.NOT+ever
2 en.REMOVE en.REMOVE+il en.SEND+the en.SENDING+en.SUBJECT en.SENDING+promozionali
2 en.STOP+MENDED en.STOP+PHONE en.STOP+a en.STOP+numero en.SUBJECT+> en.SUBJECT+didnt
2 en.SUBJECT+en.VOC en.SUBJECT+figli en.SUBJECT+got en.SUBJECT+prossimi en.TAIL+per
2 en.TAKE+en.BEFORE en.TEXT+e en.TEXT+en.BEFORE en.TEXT+promozionali en.THESE+en.BEFORE
2 en.THESE+en.LIST en.UNSUB en.VOC+DESIST en.VOC+SEND en.VOC+STOP en.VOC+WORD en.VOC+and
2 en.VOC+en.ALONE en.VOC+en.WANT en.VOC+en.WISH en.VOC+per en.WHO+en.VOC en.YOU+en.WANT
2 en.YOU+en.WISH entro era+di ero+in esco+dal esercito esercito+il esisto esisto+> espunto
2 essere+REMOVED essere+tolta euro+a ever evitate fa+male fa+venire faccio+MORE faccio+piu
2 farvi fate fate+voi fatela fatemi+uscire fatto fatto+una fatto+venire febbraio febbraio+.
2 felice ferri feste feste+aziendali fidanzata fidanzato fidanzato+, figli+sono figlia+ha
2 figlio+si filiale finire+di finisce finisce+qui finite finito+> finito+le firmato first
2 for+good fumo funziona+MORE fuori+dai fuori+dal gennaio+, gentile giorno+e gite gli+OTHER
2 gli+auguri gli+eventi gli+inviti gli+screenshot gnente gnente+> goccia got got+en.MY gradita
2 gradita+> gramigna grandi grazie+e guai+a guido ha+0 ha+WRONG ha+autorizzato ha+en.DAY
2 ha+sbagliato ho+abbastanza ho+dato ho+deciso ho+detto ho+gli ho+smesso ho+staccato i+didnt
2 i+en.BEFORE i+en.DOESNT i+en.REPLIED i+figli i+got i+prossimi il+catalogo il+condominio
2 il+coro il+cuore il+latte il+lavoro il+panettone il+quarto il+regalo il+sabato il+sollecito
2 il+tavolo il+telefono il+tetto il+vaso im in+PEACE in+blacklist in+classe in+filiale in+pace
2 in+questa insistere+con interessano internet inutile+SEND invii+> io+ho io+la io+mi it+be ke
2 la+NUMBER la+goccia la+gramigna la+lista la+mamma la+misura la+partita la+piantate
2 la+ricetta la+rimozione la+ringrazio la+risposta la+signora la+spugna la+spunta la+trovo
2 lapp lasciatemi+andare lassa last latte lavoro+di lavviso le+SERVE le+WANT le+richieste
2 le+uova le+voglio leggete levate levateme levatemi+subito lhai lho+preso lho+ritirato
2 li+tengo li+voglio linvio linvio+? list list+> lo+OTHER lo+avete lo+devo lo+dite lo+fate
2 lo+tolgo ma+WORD ma+quante mail+, mamma+dice mandare+LIST mandare+MENDED mandare+MSG
2 mandare+messaggi mandate+e mandate+il mandateli+a mandato mandato+o marketing+> materiale
2 materiale+> matri matri+, me me+per medico medico+, meno meno+, meno+di mensile mese+?
2 mesgs+si mesi+, mesi+fa messagg+> messaggi+, messaggi+> messaggi+a messaggi+sui
2 messaggio+per messo messo+la meteo metto+il mi+UNSUB mi+WOULD mi+chiedete mi+en.AUTHORITY
2 mi+interessano mi+oppongo mi+piacerebbe mi+riguardano mi+scrive mi+scriviate mi+state
2 mi+toglie mi+tolgo miei+sono mille mine minteressa minteressa+, mio+> mio+PHONE mio+cell
2 mio+en.PHONE misura moglie+ha mollate natale+> ne+SEND ne+WANT ne+altri ne+arriva ne+parla
2 ne+pento neanche+dopo nemmeno nessuna next+one niente+LIST niente+offerte nn+SEND nn+WANT
2 nnt no+MSG no+grazie no+mi no+vabbe nome non+GET non+a non+averne non+compra non+desidero
2 non+ero non+occorre non+ricevere non+scrivetemi non+se non+usate non+ve nonno nostra not
2 not+en.AGAIN not+en.BEFORE not+ever nove numero numero+va nun+minteressa o+mi occorre+MORE
2 of of+en.BEFORE off+for ogni+bel ogni+bip ogni+volta oh+, on+> oppongo oppure ora ora+.
2 ora+WORD orari ordinato own+en.BEFORE pagamento panettone parlo parlo+con partite+si passate
2 passi passo+, passo+> password+del password+en.LOSE pazienti pensa pento per+INFO per+UNSUB
2 per+YOURS per+carita per+cose per+en.LIST per+en.MESSAGE per+en.MESSAGES per+en.SENDING
2 per+en.TEXT per+ferie per+ricordo per+sempre per+sms per+uscire per+voi perche+continuate
2 perche+insistete perche+la perdere permesso+NO permesso+en.NEGATIVE permesso+non pero+NO
2 pero+en.NEGATIVE pero+non persona+> persone piacerebbe piantate piantate+> piantatela+>
2 piedi piega piu+YOURS piu+e piu+en.KINDS piu+sentirvi plastica please please+> possibilita
2 posso+pagare posto+cosi potete+REMOVEME potete+togliermi preferisco+NO
2 preferisco+en.NEGATIVE preferisco+non prego+di prendo+MORE prendo+piu prenotazione preso+il
2 promemoria promesso promozionali promozionali+> pronta pronta+la proprietario pubblicitario
2 pulizia puo+SEE puo+avere puo+bastare pure+. qualcuno quando+e quando+la quattro
2 quelli+sulle querela questa+casa questi+SEND questi+avvisi questo+telefono quindi+MORE
2 quindi+niente quinta quinto raccolta radio referti referti+si resto+NO resto+NUMBER
2 resto+en.BEFORE resto+en.NEG resto+en.NEGATIVE resto+no resto+va revoco ricetta ricetta+e
2 riceve riceve+MENDED ricevere ricevere+> ricevuti richieste+di righe riguardano riguardano+,
2 riguardo riguardo+alle rimango rimossa rimossa+> rimozione rimozione+> rimuovermi
2 ringrazio+> ringrazio+ma rispondo+solo risposta+e ritenete ritiro+> roba roba+> rompete+le
2 rotta+, said saluti+> sarebbe sbagliato+> sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE
2 sbagliato+a sbagliato+numero scadenza scappare schermo+riparato sconti sconto+NUMBER
2 sconto+en.BEFORE sconto+en.NEG sconto+no scorsa+mi scritto+0 scritto+> scritto+en.DAY
2 scrivete scrivete+MORE scrivetemi+> scriviate scuola+> se+SEND se+lo se+mi see segnalo+>
2 senso senso+unico senza+chiedermi serate serve+che serve+il servizio+> settimana+scorsa si+>
2 si+clicca siate simpatia simpatia+> sinceramente smettere+, smettete+, smettete+> sms+al
2 sms+promozionali solo+en.I solo+en.SUBJECT solo+i solo+voi son sono+fidanzato sono+grandi
2 sono+io sono+solo sorriso sorriso+, spam sparire sparite+. spugna spunta sta+INFO sta+roba
2 staccate staccate+pure staccato+la stare stare+> stella sti+en.MESSAGE sti+en.TEXT
2 sto+MENDED sto+NUMBER sto+PHONE sto+in sto+numero stop+a stoppate stoppate+tutto su+questo
2 sul+telefono supplico tagliando talking tariffe telefono telefono+lo tengo+io teresa tetto
2 thats the+en.BEFORE these+en.LIST ti+blocco tieni tocca tocca+> toglie toglie+LIST
2 toglie+dallelenco togliermi+dalle togliete togliete+il toglietelo+> toglietemi+> toglimi
2 tornare tornare+a trattata troppi+, turni turni+, tutti+. ue+DESIST ue+STOP ue+WORD ue+basta
2 ultimo+ONE umano un+CLIENT un+MENDED un+NUMBER un+PHONE un+YOURS un+bambino un+certo
2 un+doppione un+modo un+numero un+vostro una+stella unico uno+che uova va+REMOVE va+a
2 va+tolto vabbe vaso vedete venga vengo+, vengo+li ventanni verro vi+supplico via+da via+il
2 vivere vogliamo voglio+sapere voi+ho volete+finire volta+che vorrebbe vorrei+che
2 vostri+NUMBER vostri+contatti vostri+en.LIST vostri+en.MESSAGE vostri+en.MESSAGES
2 vostri+en.SENDING vostri+en.TEXT vostri+sms vostro+CLIENT vostro+e voto vuoto vuoto+,
2 webinar who with+your xfv yoga yoga+, zanzare
3 "+. * + ,+GOODS ,+NEVER ,+addio ,+en.LIST ,+en.MESSAGES ,+en.NEG ,+ho ,+il ,+mandatemi
3 ,+mollate ,+nn ,+potete ,+sms ,+togliete ,+toglietemi .+LEAVE .+YOURS .+acqua .+al .+and
3 .+annullare .+chiuso .+cortesemente .+credo .+declino .+del .+direi .+en.ALONE .+en.LOSE
3 .+en.SUBJECT .+en.TAKE .+fuori .+gli .+i .+la .+nah .+ne .+noooo .+o .+oh .+potete .+quit
3 .+rompete .+sarei .+silenzio .+smettete .+sono .+tieni .+tolgo .+ultimo .+via .+voglio 0+DAY
3 0+volte ?+la CONSENT+NO CONSENT+en.NEGATIVE CONSENT+non DAY+alle DESIST+> DESIST+?
3 DESIST+con DESIST+e INFO+da LIST+compresi LIST+dello LIST+dopo LIST+en.NEGATIVE LIST+sui
3 MENDED+. MENDED+> MENDED+MORE MENDED+NO MENDED+a MENDED+dello MENDED+quando MENDED+solo
3 MENDED+va MINE+? MORE+? MORE+GET MORE+REPLY MORE+da MORE+inviti MORE+messaggi MORE+qui
3 MORE+scrivete MORE+vi MSG+> MSG+compresi MSG+dello MSG+dopo MSG+e MSG+per MSG+sui NEVER+>
3 NO+MORE NO+WANT NO+dovete NO+li NO+mi NO+ne NO+parlo NO+sul NUMBER+col NUMBER+da NUMBER+li
3 NUMBER+sul ONE+. ONE+delle PEACE+> PHONE+, PHONE+da PHONE+non REMOVE+en.I REMOVE+en.SUBJECT
3 REMOVE+i REMOVE+prima REPLY+MORE REPLY+ancora SAID+a SEE+> SEND+? SEND+al SEND+perche
3 SEND+piu SEND+quando SERVE SERVE+che STOP+? STOP+LIST STOP+con THING+NUMBER THING+en.BEFORE
3 THING+en.NEG THING+fedelta THING+in THING+no WANT+. WANT+> WANT+NO WANT+PEACE WANT+di
3 WANT+en.NEGATIVE WANT+perdere WORD+. WORD+? WORD+MSG WORD+dai WORD+e WOULD YOURS+mese
3 YOURS+per YOURS+recapito a+NEVER a+NO a+chi a+dieta a+en.WHO a+gennaio a+luglio a+mai
3 a+pasqua a+scrivermi acqua+in aggiornamenti agita al+prossimo all all+the allerte altri
3 altri+MSG altrove anche+NO anche+NUMBER anche+en.NEG anche+en.NEGATIVE anche+no anche+senza
3 and+en.NEG andate+a aria aria+> arriva+un auguri+di autorizzazione aver avervi avevate
3 avevo+capito avevo+spuntato avvisatemi avvisi+di avviso+> aziendali bel bel+gioco bello
3 bene+anche bip bravi campagne cancellazione cancellazione+dal capito cartello cchiu cchiu+>
3 cellulare+, che+NO che+YOURS che+cercate che+ci che+en.NEGATIVE che+era che+non che+qualcuno
3 che+questo che+volete chi+devo chiesto+MORE chiesto+NO chiesto+niente chiudete
3 chiudete+anche chiuso+> ci+pensi coi+LIST collo cominciate+da compleanno compresi+>
3 comunicazioni+> considerate+YOURS contato continuate+pure corrispondenza+> cose cosi+, cover
3 da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me da+questo da+ventanni dagli dagli+MSG
3 dai+LIST dai+destinatari dalla+en.LIST dalle+LIST dati+> declino+linvito dei+THING del+OTHER
3 del+tavolo della+danza denuncio denuncio+> desidero di di+avervi di+dio di+dirmi di+en.ME
3 di+en.TAIL di+en.VOC di+me di+persona di+voi dieta dimenticatevi dio direi direi+che dirvi
3 distinti distinti+saluti dite dopo+aver dovete+SEND dura+poco durato durato+fin e+REMOVEME
3 e+a e+buona e+con e+di e+durato e+en.ME e+en.TAIL e+il e+le e+me e+mia e+poi e+vengo
3 eliminate eliminatela en.AUTHORITY en.BEFORE+MSG en.BEFORE+con en.BEFORE+sul en.DAY+DAY
3 en.DAY+volte en.DITCH en.DOESNT+en.REPLIED en.DONT+en.REPLIED en.FEEL en.FEEL+> en.HEY
3 en.I+OTHER en.I+en.BEFORE en.I+guasti en.I+punti en.I+tracking en.I+turni en.KINDS+>
3 en.LOSE+OTHER en.LOSE+tavolo en.ME+, en.ME+en.FROM en.MESSAGE+. en.MESSAGES+. en.MESSAGES+al
3 en.MY+> en.MY+way en.NEG en.NEG+MSG en.NEG+en.REPLIED en.NEG+grazie en.NEG+sul
3 en.NEGATIVE+con en.NEGATIVE+li en.NEGATIVE+ne en.NEGATIVE+parlo en.NEGATIVE+sul en.SENDING+.
3 en.SENDING+al en.SUBJECT+OTHER en.SUBJECT+guasti en.SUBJECT+punti en.SUBJECT+tracking
3 en.SUBJECT+turni en.TAIL+, en.TAIL+en.FROM en.TEXT+. en.TEXT+> en.TEXT+al en.THREAT
3 en.TIME+> en.VOC+, en.VOC+en.FROM entro+DAY essere+rimossa eventi faccio far farei fatelo
3 fatto+due favore fin fin+troppo finire finita futuro+> gennaio gia+la gia+risposto gioco
3 gioco+dura gli+INFO gli+MORE gli+altri got+the gradisco grazie+ma guardi+che ha+CLIENT
3 ha+cambiato ha+gia ha+iscritto ho+letto i+OTHER i+guasti i+punti i+tracking i+turni
3 il+garante il+menu in+futuro inutile inutili inviate invii io+. io+per iscrizione la+LIST
3 la+MENDED la+WANT la+cancellazione la+conferma la+finite la+persona la+pubblicita
3 la+ricezione la+rivista la+scheda la+volete lamor lasciate+perdere lasciato le+TELL le+YOURS
3 le+allerte le+ho le+raccolte le+zanzare leggo+, levatemi lho+io lho+mandato li+WANT linea+e
3 linvito lo+scontrino luglio ma+chi ma+le magica magica+per mai+> mamma+di mandateli
3 mandatemi mandato+la maresciallo marketing marzo+. me+, me+en.FROM meno+> menu+, mese mesi
3 messaggi+e messaggini+, messo+il metto mi+SEND mi+SERVE mi+cancellate mi+va
3 mia+autorizzazione miei+NUMBER miei+dati mio+nominativo modo modulo+, nah ne+MORE ne+mandate
3 ne+voglio no+sul nominativo non+li non+ne non+parlo noooo numero+. numero+en.NEGATIVE
3 numero+non nuove nuovo+> oggi+. ogni+CLIENT ogni+YOURS ogni+mese ogni+mia ogni+settimana
3 ogni+vostro oh parla parola+magica pasqua pasqua+, passata passo pensi pensione+, per+NO
3 per+far per+lamor per+natale pi piantatela piena+di piu+GET piu+LIST piu+MENDED piu+SEND pls
3 poco+, preferisco promemoria+> promo promozioni proprio+> prossimo prossimo+MSG prossimo+ONE
3 qua qua+> quando+ce quanto quanto+firmato quanto+tempo quello+che questi+LIST questo+mese
3 questo+recapito qui+con qui+in quit raccolte reclamo reclamo+> regalato reminder
3 ricevere+MORE ricezione richieste ricordo+di risparmio risposta ritirato rivista
3 rompete+MORE rompete+piu rubrica+e saldi+NO saldi+en.NEGATIVE saldi+non saltatela
3 saltatela+> sbagliate scheda+col scontrino scrive+MORE scrivermi+? scrivete+ancora scriviri
3 se+ne se+per sempre+, settembre+, si+agita signora smetta smette+> sms+. sn so+dove sogno+>
3 solo+INFO solo+lavviso sono+, sono+a sono+sparite sparite spina+a spuntato stata+REMOVED
3 stata+tolta state stessi sto succede sul+GOODS sul+mio sul+sito sulle tavolo+> tavolo+e
3 telefono+. telefono+NO telefono+en.NEGATIVE telefono+non the+way these+> through tiratemi
3 toglietelo tolgo+il torno ue ue+0 ue+en.DAY ultimo+TELL ultimo+avviso un+mese uno+en.BADMSG
3 vale vedere+il vi+denuncio vi+ha vi+vuole voglio voglio+essere voi+se volta+. vostri wifi x
3 yesterday
4 "+e ,+NUMBER ,+ONE ,+buona ,+compresi ,+da ,+la ,+leva ,+quelli ,+quindi ,+una .+MENDED .+ao
4 .+avevate .+en.DITCH .+en.ENDED .+en.GET .+en.KEYWORD .+lo .+nono .+ogni .+persona ?+grazie
4 ?+ho CEASED+MORE CLIENT+e CONSENT+dato INFO+di LIST+e MENDED+en.NEGATIVE MENDED+non MINE+di
4 MINE+quando MINE+solo MORE+INFO MORE+messagi MORE+per MSG+. MSG+delle MSG+sempre NEVER+MORE
4 NEVER+a NO+, NO+SEND NO+sentirvi NUMBER+lo OTHER+NO OTHER+non PHONE+en.NEGATIVE PHONE+lo
4 REMOVE+il REMOVEME+dal SAID+" SAID+MORE SEND+. SEND+delle SEND+ogni SEND+sempre STOP+MSG
4 THING+. THING+invece TIRED UNSUB WANT+vedere WORD+dal WRONG a+lui aggiornate+> anche+DESIST
4 anche+MENDED anche+STOP anche+smettere anno anno+, ao aprirli aprirli+da avete avete+SAID
4 avete+en.WHO avete+perso avete+scritto avvisatemi+, be becco blocco+> buona+giornata bye
4 bye+> cambiato+dentista capito+che caso cassa cestino+senza chiudiamo come
4 compleanno+en.BEFORE comunicazioni con+gli considerate continuo convegni cortesia+>
4 cosa+devo costa+> credo credo+che da+due dal+servizio dato+in dei+YOURS dei+pagamenti
4 dei+vostri devo+dire di+compleanno di+en.NEGATIVE di+non di+una dico ditemi do+il e+NO
4 e+chiusa e+en.BEFORE e+en.I e+en.SUBJECT e+i e+lo e+passata en.BEFORE+en.FROM en.BEFORE+out
4 en.I+got en.I+said en.KINDS en.LIST+. en.ME+out en.MESSAGES en.NEGATIVE+sentirvi
4 en.REPLIED+en.FROM en.SENDING+> en.STOP+bene en.SUBJECT+en.BEFORE en.SUBJECT+said
4 en.TAIL+out en.THESE+> en.VOC+out fatela+finita favore+, fedelta figurati fuori+> futuro
4 garante gavi giornata+> guasti ha+invitato ho+chiuso ho+seguito i+said il+becco il+loro
4 il+mio il+modulo il+pappagallo importa in+cassa in+trasferta interesse intestatario invitato
4 la+parola la+procedura la+raccomandata la+spina le+vostre li+di lidraulico loro lultimo+>
4 ma+figurati mai+MORE mandatemi+solo mandi me+out mi+LIST mi+importa mi+spiegate mia+CONSENT
4 mio+, mio+nome natale+e niente+, niente+MSG nn+mi non+sentirvi nono now numero+, numero+NO
4 offerte+> oggi+> ogni+santo ora+in pappagallo parola parte partite per+cortesia per+en.I
4 per+en.SUBJECT per+i per+le perche+DESIST perche+SEND perche+STOP perche+smettiate
4 persona+che piu+MSG poi+> poi+mi potete+> potete+anche preso preso+per processione
4 promozioni+, prossimi prossimo+messaggio provvedete punto punto+> pure+, quante quelli
4 quindi quindi+NO reply ricordo riscrivete risparmiate ritardi santo santo+giorno sarei
4 scrivetemi+, se+continuate seguito senza+aprirli sia siamo+a sms+> solito sono+quello
4 sono+un spiegate spiegate+come spina sto+bene succede+> sui sul+modulo tanto+vale telefono+>
4 toglietele toglietele+> tracking tram trasferta tre+. ultimo un+OTHER un+anno uno+LIST
4 uno+MSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT urgenti uscire+da va+di vale+che vedere+>
4 vengo venire+il via+> via+dalla voglio+> voglio+PEACE voglio+vedere 🚫+>
5 ,+DESIST ,+MENDED ,+MSG ,+nun .+STOP .+belin .+bella .+en.STOP .+🔕 0+. GOODS+, MINE
5 MORE+SEND MORE+quando NEVER+se NO+INFO NO+MINE NO+a NO+piu OTHER+en.NEGATIVE PHONE+.
5 PHONE+NO REMOVEME+dai WANT+SEE WANT+essere WORD WORD+LIST WRONG+> YOURS+INFO a+natale a+un
5 al+solito belin belin+, buona cambiato cestino che+il col+mio come+al cominciate compilato
5 con+en.I con+en.SUBJECT con+i concorrenza cortesia da+ora declino del+giorno dentista
5 destinatari destinatari+> di+torno due+anni ecco en.DAY+. en.LIST+> en.LOSE+giorno
5 en.MESSAGE+> en.NEGATIVE+MINE en.REPLIED entro+oggi fare+, farmi fate+come festivi
5 festivi+si gia+SAID giocate guardi ho+MORE il+AUTHORITY il+resto in+avanti in+pensione
5 in+poi insistete invece+mi la+DESIST la+STOP la+WORD lasciate+stare leva li li+>
5 lidraulico+, ma+NO menu messaggini messagi mi+MSG mi+avvisi mi+serve mi+togliete natale
5 ne+faccio niente+INFO non+MINE numero+> nun oggi one orari+festivi pagamenti pagate pagate+>
5 pensione per+en.NEGATIVE per+non pero persona+WRONG piu piuttosto procedura punti
5 quelli+della resto rimettetemi+in rimosso rimosso+, ringrazio rompete rotto+> sia+lultimo
5 siete siete+come sipario smettiate+> solito+> solo solo+in sono+LIST sono+MENDED sono+MSG
5 sono+la sono+messaggi subito sul tante tanto these toglietemi tolgo tolgo+> torno+> un
5 uscire ve ve+lo vedere vi+WANT voglio+SEE voi+e vostre way zio
6 ,+STOP ,+dei ,+fuori ,+ma ,+mavete .+NUMBER .+REMOVED .+fate .+guardi .+li .+nn GET+> LIST
6 MENDED+, MORE+MENDED MSG NEVER+piu NO+MSG NO+ci NO+essere NUMBER+. REMOVE+> SEND+>
6 SEND+ancora SEND+di SEND+solo STOP+> TELL+di UNSUB+> WORD+> addio+> altro ancora+? anni+,
6 avete+fatto avete+preso bella blocco cancellate chiuso coi+MENDED come+se con+questi dato de
6 disturbo+> e+en.NEGATIVE e+non en.BEFORE+> en.NEGATIVE+ci en.NEGATIVE+essere en.THESE
6 finita+> il+CONSENT il+consenso il+sottoscritto in+casa la+testa mai+piu mavete mavete+fatto
6 mi+pagate mi+riguarda na ne no non+ci non+essere orecchie orecchie+> parte+CLIENT
6 parte+YOURS parte+vostra persona quanto+mi questi+MSG qui+> rieccovi rieccovi+> riguarda
6 riguarda+la rispettate sentirvi smettete sono+TIRED sottoscritto subito+> tavolo testa
6 tra+un uscite volete vostra+>
7 ,+le ,+mandi ,+tanto .+dei CONSENT+> LIST+> NO+SEE NO+se OTHER+. STOP addio altro+per avessi
7 avevo avevo+dato cambiate che+avevo chi+vi coi+MSG compresi con+YOURS da+qui dal+LIST delle
7 destinatario dovete e+al en.FROM en.FROM+> en.NEGATIVE+SEE essere gia ho+altro ho+gia inviti
7 ma+NEVER ma+neanche mangio mangio+il mi+avete mio+NUMBER modulo nel+en.DAY nn non+SEE out
7 out+> piacere piacere+> potete proprio questi rotto se+avessi sono+rotto
8 ,+WORD ,+cambiate ,+gli ,+per .+WORD .+avete .+ma .+ritiro DESIST MORE NUMBER PHONE+>
8 TIRED+> a+meno consenso+> dalle+orecchie dei esco il+silenzio lasciate+PEACE mi+REMOVE muti
8 n nel+0 per+piacere per+quanto reinseritemi ritiro solo+per tasto tutto+il vostra 🔕
9 .+REMOVE .+le .+n INFO NUMBER+o REMOVE SEND+MORE corrispondenza da+YOURS dato+> grazie+>
9 mandi+> n+o piu+> si+che silenzio+>
10 .+siete ?+? MORE+> NUMBER+> YOURS anni fuori si+,
11 .+🚫 MORE+LIST REMOVEME+> SEE consenso da neanche silenzio 🚫
12 ,+REMOVE ,+REMOVEME dalle
13 .+REMOVEME MORE+MSG ogni qui
16 CONSENT
18 .
22 REMOVEME
"""
