"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-14 >
-13 o
-12 CALL
-11 NO+REMOVEME
-10 THING ha manca posso pure resta su
-9 ,+che ,+mi REMOVED YOURS+MENDED adesso ce certo confermo devo en.DAY+> giro mi+interessa
-9 prima
-8 ,+ci ,+come .+> .+a .+come .+confermo .+da .+se .+si 0+> NO+si OTHER+> accetto anche
-8 cancellato colpa en.DAY en.NEGATIVE+si finiscono interessa la+THING mai mi+ha non+si posto
-8 potete+SEND quando scrivermi+, stesso+> volentieri
-7 % ,+WANT ,+continuate ,+voglio .+che .+con .+ha DAY NO+WORD THING+> a+> ancora da+quando
-7 di+MORE domani dopo e+basta ha+SAID ieri la+OTHER lasciamo mia non+WORD ricevuto te the
-7 trovato
-6 , ,+lo ,+ne .+GET .+MINE .+basta .+ci .+il .+in .+perche .+quanto DAY+> MSG+mi
-6 NEVER+REMOVEME NO+REMOVE REMOVE+voi a+mio adesso+NO adesso+en.NEGATIVE ai alla avvocato bene
-6 cancello ci codice cosi da+voi daccordo due e+la en.MY en.NEGATIVE+REMOVEME en.NEGATIVE+WORD
-6 era gestore interessa+> io+NO io+en.NEGATIVE io+non lei lo lo+stesso ma+mi marito messaggio
-6 mi mi+CALL mio+marito non non+REMOVEME partito piu+, po potete+MINE purche rientrare
-6 rivoglio sa scriva scrivo sono+REMOVED stato sulla ti tua tua+, uno va+bene volevo
-5 ,+non ,+rimettetemi .+% .+0 .+ciao .+devo .+en.DAY .+grazie .+ok .+va 0 ?+NO LIST+dei
-5 LIST+su MENDED+da MINE+pure MSG+anche MSG+su NO+DESIST NO+STOP NO+capisco NO+dai NO+ho
-5 NUMBER+e NUMBER+resta ONE PHONE+resta REMOVE+lannuncio REPLY+en.ALONE REPLY+en.BADMSG
-5 REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop SEND+anche
-5 SEND+pubblicita SEND+un SERVE+MENDED STOP+un THING+, WANT a+mia abbiamo adesso+NUMBER
-5 adesso+en.BEFORE adesso+en.NEG adesso+no again anche+a arrivano avvisi+> basta+che brontolo
-5 cancellato+, cantiere cellulare certo+che chi+le come+NO con+il continuate+cosi cosi+> dice
-5 dove+salta e+MORE e+tutto en.BADMSG+, en.I+NUMBER en.NEGATIVE+DESIST en.NEGATIVE+STOP
-5 en.NEGATIVE+ho en.SENDING+, en.SUBJECT+NUMBER en.TEXT+, en.TIME fastidio figlio grazie
-5 grazie+per ha+dato hai hanno i+NUMBER info it lannuncio lasciamo+PEACE le+ha leggo lofferta
-5 ma+certo magari manda mandiate mi+mandi mi+mandiate mi+telefoni mio+figlio mio+padre nessuno
-5 non+DESIST non+STOP non+ho nonna notifiche notte o+en.BEFORE padre per+un perche perche+mi
-5 potete+scrivermi pratica prendo quella quelle quello questo+MENDED questo+numero sa+che
-5 salta salta+fuori servono si smettere+> soggiorno sono+CLIENT sotto telefoni togliere
-5 togliermi togliermi+da tu tutto tutto+> un+po unora via+MSG via+ONE vorrei
-4 "+a ,+ce ,+e ,+facciamo ,+perche ,+sono .+accetto .+can .+chi .+en.VOC .+interessante
-4 .+preferirei .+quando .+ricevuto .+rimettetemi .+rimuovete .+scrivetemi .+senza .+togliete
-4 .+vado 0+euro ?+WANT CLIENT+> CLIENT+al CONSENT+di DAY+, DESIST+NO DESIST+un LIST+li
-4 LIST+per MENDED+di MENDED+dove MENDED+la MENDED+li MENDED+pure MORE+CLIENT MORE+disturbo
-4 MORE+in MORE+la MSG+li NO+disturbo ONE+di PHONE+e REPLY+DESIST REPLY+STOP REPLY+WORD SAID+di
-4 SEND+la SEND+per SEND+pure SEND+su STOP+NO WANT+MENDED WORD+, WORD+un YOURS+LIST YOURS+MSG
-4 YOURS+numero a+SEND a+casa aggiornate+il ahahah alla+AUTHORITY alla+polizia annullate aperti
-4 avanti+> avete+REMOVED avete+avuto avete+smesso avvisi+, basta+un bellissimo bellissimo+,
-4 bici bici+, bloccate bloccato cambiato+NUMBER cambiato+gestore capelli che+ho coi+YOURS
-4 coi+vostri come+avete come+faccio continuare continuate cosa cosa+mi cosi+NO
-4 cosi+en.NEGATIVE cosi+non danno date del+cantiere delle+0 delle+en.DAY dentro deve di+MENDED
-4 di+WORD dica dove+> e+DESIST e+STOP e+WORD e+colpa e+finito e+vero en.BEFORE+a en.BEFORE+la
-4 en.CALL en.DAY+NO en.DAY+euro en.I+think en.LOSE+cantiere en.ME+la en.NEGATIVE+per en.OTHER
-4 en.SUBJECT+en.STOP en.SUBJECT+think en.TAIL+la en.THINGS en.TIME+en.SUBJECT en.VOC+la euro
-4 facciamo ferma fermata finche fine finito fino for forse gestore+, giusto gli+LIST i+think
-4 il+codice il+suo in+LIST in+meno in+rubrica interessante invece+che iscritto+al
-4 lasciamo+perdere le le+MSG le+en.DAY le+notifiche lettera lho+gia linquilino lo+SEND
-4 ma+YOURS ma+il mail male manca+il mancano mando me+la messaggi+li mi+e mi+hanno mi+sa
-4 mi+servono miei+LIST miei+MSG mio+e negli nel+LIST nellelenco nessun+disturbo noi non+e
-4 normale o+NO o+en.NEG o+en.NEGATIVE o+no offerte+, ogni+giorno parla+MORE parla+piu parlare
-4 partito+, per+MSG per+gli perche+NO perche+avete perche+en.NEGATIVE permesso+di piacciono
-4 potete+MENDED preferirei presto pubblicita+> qualche qualcosa quanti questa+NUMBER
-4 questo+MSG questo+ONE qui+, rimettetemi rimuovete+voi scade scaduto scendo sconto scritta
-4 scritto se serata serve+MENDED servono+YOURS siete+aperti smettere sono+iscritto stesso
-4 stopped taglia telefono+, tenete tenetemi think time tra un+posto vado vecchia vediamo vero
-4 weekend zia
-3 %+% %+per ,+DAY ,+SEND ,+abbiamo ,+anche ,+en.NEGATIVE ,+era ,+lasciatemi ,+lho ,+meno
-3 ,+posso ,+quando ,+quanto ,+scrivetemi ,+solo ,+tenetemi ,+tolga ,+ve .+. .+AUTHORITY
-3 .+PEACE .+ahahah .+aiuto .+ancora .+annullate .+auguri .+avvocato .+certo .+di .+e .+hanno
-3 .+mai .+mandate .+nulla .+oggi .+pero .+riattivate .+scusi .+tenete .+tranquilli .+uno ?
-3 ?+NEVER ?+en.NEGATIVE ?+io ?+li ?+non DAY+NO DAY+il DESIST+che DESIST+en.NEGATIVE GET GOODS
-3 LIST+che LIST+degli LIST+il LIST+mi LIST+nn MENDED+SEND MENDED+dei MENDED+le MENDED+mandate
-3 MENDED+un MINE+la MINE+se MORE+, MORE+il MORE+mi MSG+NO MSG+nn NO+CALL NO+ce NO+serve
-3 NUMBER+ad NUMBER+in OTHER+di PHONE+di PHONE+in REMOVE+mio SAID+WORD SEND+, SEND+INFO
-3 SEND+LIST SEND+MENDED SEND+MSG SEND+il SEND+qui SEND+se SERVE+YOURS SERVE+sti STOP+che
-3 STOP+en.NEGATIVE TELL+cortesemente THING+vecchia TIRED+. WANT+ancora WANT+continuare
-3 WANT+cortesemente WORD+NO WORD+che WORD+di WORD+en.NEGATIVE WORD+mese YOURS+PHONE
-3 YOURS+lista YOURS+messaggi YOURS+periodo a+GET a+che a+mezzanotte a+togliermi acconsento ad
-3 ad+MORE ad+altri adesso+> again+. ahahah+> aiuto aiuto+, al+giorno alla+CLIENT alla+YOURS
-3 alla+vostra alle allergica allergica+ai anche+se ancora+voi andiamo annulla aperti+> apre
-3 arriva+YOURS arriva+questo arrivato arrivato+MORE arrivato+NO assistenza auguri+anche
-3 avete+dato avete+mandato avevo+detto avuto avvisi+su bambini basta+> buongiorno buono but
-3 can cancellata cancello+, capelli+, casa causa+> cellulare+non cercava che+e chiamatemi
-3 chiedo+cortesemente chiude ciao+sonia cliente+> come+NUMBER come+en.BEFORE come+en.NEG
-3 come+en.NEGATIVE come+no confermato+> confermo+il conosco+> continua continua+a continuare+a
-3 continuate+a conto+> corso credevo credevo+di da+dove da+fastidio da+noi da+solo dal+OTHER
-3 dati+, dei+MENDED dei+MSG dei+messaggi della dellaltra dellaltra+volta denuncia denuncia+>
-3 devo+DESIST devo+MORE devo+STOP devo+smettere di+buon di+mia di+mio di+niente di+ricevere
-3 di+sera di+soggiorno dice+che dimmi disdico disdire disiscriverti dispiacerebbe domanda
-3 dopo+le dove due+, e e+per e+perche e+pronto e+stato else en.AGAIN en.AGAIN+. en.ALONE+NO
-3 en.ALONE+en.NEGATIVE en.BADMSG+NO en.BADMSG+en.NEGATIVE en.BEFORE+en.TAKE en.DAY+en.NEGATIVE
-3 en.ENDED+NO en.ENDED+en.NEGATIVE en.GAVE en.GAVE+to en.I+MSG en.I+bambini en.I+capelli
-3 en.I+dati en.I+volantini en.KEYWORD+NO en.KEYWORD+en.NEGATIVE en.LIST+, en.LIST+MSG
-3 en.NEG+NO en.NEG+en.BEFORE en.NEG+en.NEGATIVE en.NEGATIVE+CALL en.NEGATIVE+REMOVE
-3 en.NEGATIVE+capisco en.NEGATIVE+la en.NEGATIVE+mandate en.NEGATIVE+serve en.OTHER+>
-3 en.STOP+NO en.STOP+en.NEGATIVE en.SUBJECT+MSG en.SUBJECT+bambini en.SUBJECT+capelli
-3 en.SUBJECT+dati en.SUBJECT+volantini en.TIME+en.I en.TIME+i en.WANT en.WISH errore
-3 essere+REMOVE every every+en.BEFORE fai farci fare+per fermi figlio+, fine+mese firmo fisso
-3 frangia fratello giornata+NO giornata+NUMBER giornata+en.BEFORE giornata+en.NEG
-3 giornata+en.NEGATIVE giornata+no giro+a gita giusto+> gli+avvisi grazie+. grazie+lo guardo
-3 ho+REMOVED ho+SAID ho+YOURS ho+en.WHO ho+la ho+perso ho+questa ho+scritto ho+trovato i+MSG
-3 i+bambini i+capelli i+dati i+volantini il+0 il+THING il+YOURS il+cellulare il+en.DAY
-3 il+vostro in+questo in+via invece+WANT invitati io+> is la+bici la+festa la+mia la+nonna
-3 la+notte la+proposta labbonamento laccount lasci lascia lasciate+il lasciatemi lautolettura
-3 lavori lavoro+e le+0 le+offerte li+da liban libera lista+per lo+LIST lo+WANT lo+giro
-3 lo+prendo lui lultima lultima+volta ma+questo madre+, mandarmi+MORE mandarmi+piu mandate
-3 mandatemi+pure marito+. martedi mesgs+> messaggi+di messaggio+> messaggio+di messo+" mettete
-3 mettetemi mettetemi+in mezzanotte mi+PEACE mi+YOURS mi+da mi+mancano mi+manda mi+piacciono
-3 mi+sta mica micio minuti mio+CONSENT morto morto+, my my+en.BEFORE negli+LIST negli+MSG
-3 negli+SEND negli+avvisi nel nella nello nessuno+> niente+> non+CALL non+REMOVE
-3 non+cancellatemi non+capisco non+la non+mandate non+per non+serve notifiche+sul notte+>
-3 nuovo o+e oggi+il operatore ora+> orario paga paga+> pago parcheggio pare pec pec+> per+0
-3 per+disiscriverti per+en.BEFORE per+en.DAY per+en.ME per+en.TAIL per+en.VOC per+me
-3 per+messaggio per+oggi perche+non periodo piangere piu+. piu+in piu+la polizia porto
-3 pratica+> pronto proposta pubblicita quale quando+WANT quando+ho quanti+LIST quanti+MENDED
-3 quanti+MSG quanti+messaggi quella+NO quella+en.NEGATIVE quella+non questa+LIST questa+PHONE
-3 questa+lista questanno questo+messaggio questo+periodo raccomandata+> rappresentante
-3 rappresentante+, riattivate riattivazione rimandate rimettetemi+negli rimuovete rinnovo
-3 ripensato+, riprendete sabato+> sacco saldi+> sale sbagliato sbagliato+, scaduto+> scambio
-3 scendo+> scritto+WORD scrivetemi+la scusate scusi se+vi sei sei+> senno sentiti settimana
-3 si+WORD siamo smettetela+di solo+se sonia sonia+, sono sono+> sono+MORE sono+allergica
-3 sotto+il spam+, stamattina stavolta stessa stop+NO stop+en.NEGATIVE su+> suo+MENDED
-3 suo+numero telefono+e telegram text ti+TELL ti+WANT tira togliamo togliermi+dalla tolto
-3 tra+en.I tra+en.SUBJECT tra+i tranquilli tranquilli+, trovo+MORE truffa truffa+> turno tutte
-3 tutti+en.I tutti+en.SUBJECT tutti+i tutto+, una+truffa uno+si uso vado+alla vanno vecchia+>
-3 vede vedo venerdi vi+scrivo via+LIST via+en.LIST via+en.MESSAGE via+en.MESSAGES
-3 via+en.SENDING via+en.TEXT via+sms viene visto voglio+ancora voglio+che voi+di volantini
-3 volentieri+> volevo+WORD volta+e vostri+MENDED vostri+MSG vuol vuol+dire whatsapp whatsapp+>
-2 "+ma ,+LEAVE ,+REPLY ,+YOURS ,+accetto ,+allora ,+andiamo ,+arrivo ,+devo ,+dice ,+domani
-2 ,+dove ,+en.KINDS ,+en.ME ,+en.MY ,+en.REPLY ,+en.TAIL ,+en.TAKE ,+keep ,+manca ,+mandate
-2 ,+me ,+niente ,+ogni ,+poi ,+quella ,+quello ,+ricominciate ,+rivoglio ,+scriva ,+scrivete
-2 ,+si ,+smettetela ,+text ,+troppo ,+uno ,+usi ,+vuole .+CALL .+DAY .+GOODS .+MORE .+NEVER
-2 .+SEND .+WANT .+alla .+anche .+boh .+ce .+confermato .+continuate .+daccordo .+disattivatemi
-2 .+disdico .+en.DONT .+en.MENDED .+firmo .+forse .+ignorate .+ive .+lasci .+liked .+magari
-2 .+marta .+no .+possiamo .+posso .+presto .+quanti .+ricevo .+s .+scusate .+siamo .+sure
-2 .+taglia .+the .+ti .+togliamo .+troppi .+voi .+volentieri .+volevo .+what 0+NO 0+e 0+per 2
-2 ?+il ?+mi ?+se AUTHORITY AUTHORITY+postale CALL+> CALL+MORE CALL+il CALL+piu CLIENT+ONE
-2 CLIENT+TELL CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+mi
-2 CLIENT+sms CONSENT+. CONSENT+allinvio DAY+MORE DAY+siete DESIST+al DESIST+di
-2 DESIST+en.BEFORE DESIST+en.NEG DESIST+in GET+di GET+le GET+messaggi GET+questi GOODS+>
-2 GOODS+di GOODS+e INFO+ma INFO+per LEAVE+respirare LIST+, LIST+MSG LIST+a LIST+anche LIST+la
-2 LIST+lo LIST+nozze LIST+pubblicitari LIST+si LIST+via MENDED+che MENDED+della MENDED+il
-2 MENDED+messaggi MENDED+mi MENDED+questi MENDED+respirare MINE+, MINE+un MORE+MORE MORE+NO
-2 MORE+avanti MORE+cliente MORE+con MORE+lo MORE+niente MORE+rappresentante MORE+tardi
-2 MORE+una MORE+voi MSG+MSG MSG+dei MSG+di MSG+la MSG+lo MSG+non MSG+o MSG+pubblicitari MSG+si
-2 MSG+via NEVER+NO NEVER+SAID NO+> NO+SAID NO+acconsento NO+alle NO+azzardatevi
-2 NO+cancellatelo NO+cancellatemi NO+di NO+gli NO+ha NO+la NO+mandate NO+more NO+prende NO+sa
-2 NO+smettete NO+toglietemi NO+vendo NO+volevo NUMBER+alle NUMBER+che NUMBER+della NUMBER+more
-2 ONE+? ONE+MSG ONE+a ONE+anche ONE+della ONE+in ONE+lo ONE+mi ONE+non ONE+pubblicitari
-2 OTHER+, OTHER+? OTHER+mi OTHER+per PEACE+, PEACE+bene PEACE+male PHONE+? PHONE+con
-2 PHONE+della PHONE+grazie REMOVE+dalla REMOVE+laccount REMOVE+una REMOVED+, REMOVED+.
-2 REMOVED+dal REMOVED+il REMOVED+la REMOVED+per REMOVED+senza REMOVEME+? REMOVEME+dalla
-2 REMOVEME+la SAID SAID+REMOVE SAID+basta SAID+la SEND+SEND SEND+a SEND+alla SEND+gli
-2 SEND+roba SEND+sul SEND+tutto SEND+unaltra SERVE+> SERVE+per STOP+MORE STOP+al
-2 STOP+en.BEFORE STOP+en.NEG STOP+in TELL+da THING+ma THING+non THING+o THING+telefonica
-2 UNSUB+? WANT+REMOVE WANT+annullare WANT+cancellare WANT+en.I WANT+en.SUBJECT WANT+i
-2 WANT+smettere WANT+una WORD+MORE WORD+NUMBER WORD+THING WORD+al WORD+del WORD+en.LOSE
-2 WORD+en.NEG WORD+in WORD+lordine WORD+settimana WORD+solo WORD+una WOULD+> WOULD+il
-2 YOURS+NUMBER YOURS+ONE YOURS+OTHER YOURS+THING YOURS+ancora YOURS+guidando YOURS+macchina
-2 YOURS+male YOURS+pubblicita YOURS+sim YOURS+utenza a+NUMBER a+REMOVEME a+REPLY a+day
-2 a+digiuno a+domani a+inviare a+mandarli a+nome a+presto a+questo a+ricevere a+settembre
-2 a+volte abbastanza+di accetto+en.I accetto+en.SUBJECT accetto+i ai+LIST ai+MENDED ai+MSG
-2 ai+messaggi al+lavoro al+lupo alla+OTHER alla+prima alla+prossima alle+0 alle+CALL
-2 alle+MENDED alle+MSG alle+SEND alle+en.DAY alle+notifiche alle+telefonate allinvio
-2 allinvio+di allo altro+CLIENT amica anche+alle anche+en.ME anche+en.TAIL anche+en.VOC
-2 anche+gli anche+me ancora+CLIENT ancora+il andava andiamo+in another anzi+> appena aprire
-2 aprite are are+en.LIST arriva arriva+piu arrivano+> arrivata arrivato+nessun arrivo ask+for
-2 aspetto at attenti auguri+, avanti aveste aveste+REMOVE aveste+REMOVED aveste+tolto
-2 avete+MORE avete+REMOVE avete+WRONG avete+il avete+piu avete+sbagliato avuto+YOURS avuto+il
-2 avuto+questo avvisatemi+se avviso azzardatevi azzardatevi+a back basta because
-2 because+en.SUBJECT bene+, bimba blu blu+> bocca+al boh buon buon+DAY buon+natale business
-2 buttate by caldaia cambiato+MENDED cambiato+numero cambiato+telefono cambio can+en.MY
-2 can+the cancellare cancellarmi+? cancellata+dal cancello+NO cancello+en.NEGATIVE
-2 cancello+non cantiere+> capisco capisco+cosa carta casa+tua causa ce+SAID ce+niente
-2 ce+scritto ce+una cellulare+NO cellulare+di cellulare+en.NEGATIVE centro centro+, certo+,
-2 che+MENDED che+PHONE che+devo che+noia che+numero che+ora che+palle che+potete che+si
-2 che+vede che+voi che+vuol chi+parlo chi+sei chiamate chiavi chiede chiesto+la chiude+MORE
-2 chiude+piu ci+YOURS ci+risentiamo ci+saro ci+sono ci+vediamo ciao cinque+minuti coi+THING
-2 col col+NUMBER col+PHONE col+giardino colpo come+fate come+sempre compiti comunicazioni+di
-2 comunque con+chi con+le con+quella con+ste con+un conferma+> confermato consegnato
-2 consenso+. consenso+allinvio contatti contatti+per contento controparte copia cordiali
-2 cordiali+saluti cosa+che cosa+volete coupon cozze cucina cucina+> da+quello daccordo+,
-2 daccordo+> dagli+OTHER dagli+invitati dai+NUMBER dai+SEND dai+contatti dalla+OTHER
-2 dallelenco+> danno+fastidio date+il dato+il del+0 del+ONE del+en.DAY del+mio della+THING
-2 della+casa della+mia dellufficio denti denti+> desidero+continuare detto devo+MENDED di+0
-2 di+DESIST di+YOURS di+casa di+en.DAY di+en.STOP di+lavoro di+notte di+piu di+questa
-2 di+questo di+rispondere di+si dieci digiuno digiuno+> dimenticato dire+> disattivatemi
-2 discorsi disiscritto disiscritto+, disturbano disturbo+, dita divano do+to domani+> don
-2 dont+en.REPLY dont+en.SEND dont+send dopo+, dopo+> dopo+il doppi dordine dorme dottore
-2 dottoressa dottoressa+> dove+sono dovrei due+> due+volte e+YOURS e+ancora e+confermato e+gia
-2 e+grazie e+in e+inesistente e+lei e+mai e+mettete e+morto e+nessuno e+niente e+partito
-2 e+passato e+quello e+questo e+scendo e+sono e+stata e+un eccome eccome+> else+> en.ALONE+,
-2 en.ALONE+al en.ALONE+en.NEG en.ALONE+in en.ASKED+for en.BADMSG+NUMBER en.BADMSG+en.NEG
-2 en.BADMSG+in en.BADMSG+no en.BEFORE+alle en.BEFORE+en.I en.BEFORE+en.KINDS en.BEFORE+grazie
-2 en.BEFORE+i en.BEFORE+is en.BEFORE+more en.BEFORE+tra en.DAY+e en.DAY+en.BEFORE
-2 en.DAY+en.NEG en.DAY+per en.DEAR en.DITCH+en.MY en.DITCH+the en.DOESNT+> en.DOESNT+en.REPLY
-2 en.DOESNT+en.SEND en.DOESNT+send en.DONT+en.REPLY en.DONT+en.SEND en.DONT+send en.END
-2 en.ENDED+, en.ENDED+al en.ENDED+en.NEG en.ENDED+in en.FROM+the en.GET+rid en.HEY+ci en.I+0
-2 en.I+LIST en.I+SEND en.I+ask en.I+contatti en.I+en.ASKED en.I+en.DAY en.I+en.GAVE
-2 en.I+en.MENDED en.I+en.STOP en.I+soldi en.I+vicini en.KEYWORD+, en.KEYWORD+al
-2 en.KEYWORD+en.NEG en.KEYWORD+in en.LIST+la en.LIST+lo en.LIST+pubblicitari en.LOSE+0
-2 en.LOSE+ONE en.LOSE+en.DAY en.LOSE+mio en.ME+en.SUBJECT en.ME+tra en.MENDED en.MESSAGE+,
-2 en.MESSAGE+lo en.MESSAGE+pubblicitari en.MESSAGES+MSG en.MESSAGES+lo
-2 en.MESSAGES+pubblicitari en.MY+en.BEFORE en.MY+en.CALL en.MY+en.LIST en.MY+en.THINGS
-2 en.MY+en.THIRD en.MY+en.WHO en.NEG+, en.NEG+> en.NEG+? en.NEG+alle en.NEG+dai en.NEG+en.MY
-2 en.NEG+in en.NEG+more en.NEGATIVE+acconsento en.NEGATIVE+alle en.NEGATIVE+azzardatevi
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
-2 essere+cancellato essere+stato euro+e evitate+> fa+MORE fa+per faccio+sapere fare farla
-2 fastidio+, fatemi+parlare fatti favore+> favore+en.NEGATIVE favore+non febbre ferie ferie+>
-2 fermate festa figurati+, finche+NO finche+en.NEGATIVE finche+non fine+settimana finisce+per
-2 finisco fino+al fiori firma forse+cercava foto foto+del foto+en.LOSE frega funziona+,
-2 fuori+il gatto gente gentilissimi get get+rid gia+detto giardino giga ginocchio gioca
-2 giorno+, giorno+> giorno+dopo giovedi girano girate giro+al giu gli+ONE gli+SEND gli+en.LIST
-2 gli+en.MESSAGE gli+en.MESSAGES gli+en.SENDING gli+en.TEXT gli+sms gomme grazie+,
-2 grazie+comunque grazie+della grazie+dottoressa grazie+infinite guidando guidando+>
-2 ha+REMOVED ha+detto hanno+fatto has ho+GET ho+REMOVE ho+WRONG ho+cambiato ho+dimenticato
-2 ho+fatto ho+finito ho+mandato ho+premuto ho+ricevuto ho+risposto ho+salvato ho+sbagliato
-2 ho+scelto i+0 i+LIST i+SEND i+ask i+contatti i+en.ASKED i+en.DAY i+en.MENDED i+soldi
-2 i+vicini iban id ignorate il+CLIENT il+NUMBER il+blu il+buono il+canale il+cancello il+gatto
-2 il+posto il+referto il+reso il+rinnovo il+secondo in+centro in+due in+ferie in+orario
-2 in+periferia inesistente infinite intendo+> interessa+piu interessato interno interno+0
-2 interno+en.DAY invia invitati+, io+o iscritta iscritta+> it+en.WANT it+en.WISH it+like la
-2 la+AUTHORITY la+GOODS la+consegna la+cucina la+denuncia la+disturbo la+fermata la+fibra
-2 la+gita la+leggo la+pec la+riunione la+stampante lacqua laltra lanno+scorso lasci+PEACE
-2 lasciate lasciatemi+respirare lavatrice lavete lavete+preso le+INFO le+MENDED le+chiavi
-2 le+comunicazioni le+cozze le+gomme le+guardo leggo+> leggo+sempre lei+> lesito lettera+>
-2 lezione lhanno li+REMOVE li+avevo liban+> libretto liked liked+> lindirizzo liscrizione
-2 lista lista+che lista+nozze lo+INFO lo+accetto lo+rimandate lo+sconto lo+uso lordine lsms
-2 lui+. lupo ma+NUMBER ma+en.BEFORE ma+en.NEG ma+ho ma+no ma+ogni ma+per ma+quanti ma+volevo
-2 macchina madre magazzino mai+NO mai+SAID maiale mail+> mal mal+di male+di mamma+> mandare
-2 mandarli mandarli+> mandarmi mandate+> mandatene+un mandato+il mano marta matematica
-2 me+en.SUBJECT me+tra meant meno+male mese+, messaggi+NO messaggi+al messaggi+da messaggi+su
-2 messaggio+a messaggio+in mettete+en.BEFORE mettete+en.ME mettete+en.TAIL mettete+en.VOC
-2 mettete+me mi+aveste mi+blocca mi+date mi+dica mi+disturbano mi+en.OTHER mi+manca mi+pare
-2 mi+scordo mi+trovo mia+amica mia+domanda mia+figlia mia+moglie mia+sorella miei minuti+>
-2 mio+avvocato mio+cellulare mio+en.THIRD mio+ex mio+fratello mio+permesso moglie multa napoli
-2 ne+avete ne+frega nel+CLIENT nel+OTHER nel+YOURS nel+vostro nella+en.LIST nellelenco+>
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
-2 prenotare+> presto+> presto+il prima+> prima+delle prima+di primo procedete prossima
-2 prossimo+> pubblicita+dei pubblicitari puo pure+> pure+il pure+qui qualche+MSG qualche+ONE
-2 qualcuno+> quando+mi quanto+vi quel quella+col quelli+che quello+con questa+sim
-2 questa+utenza questo questo+NUMBER questo+PHONE questo+e ragazzi+> recedo referto reso
-2 respirare resta+, resta+a riattivare riattivate+le riattivatemi ricette ricevere+le
-2 ricevere+messaggi ricevere+questi riceverli riceverli+di ricevono richiamo richiamo+io
-2 richiesta ricominciate rid rid+en.FROM rid+of ride riesco rifiutata rimandate+> rimasto
-2 rimborso rimettete rimettete+> rimettetemi+> rimettetemi+nella ripensato riporto risentiamo
-2 rispondere risposto risposto+REMOVE risulta risulto risulto+MORE risulto+ancora riunione
-2 rivoglio+en.I rivoglio+en.SUBJECT rivoglio+i roma rosso rumore sabato sala sapere saro
-2 saro+> say scale scelto scheda+, scordo scordo+> scorso scritta+> scriva+qui scrive scrive+>
-2 scrivere+MORE scrivere+per scrivere+piu scrivete+piu scrivi scrivi+DESIST scrivi+STOP
-2 scrivi+WORD scrivimi scrivo+da scusa scusate+, scusi+ma se+PEACE se+YOURS se+si se+smetteste
-2 se+sta secondo segna segnale segreteria+telefonica segue sento sento+MORE sento+piu
-2 servono+, settembre+> si+WOULD si+agli si+certo si+e si+fa si+ferma si+ieri si+ma si+paga
-2 si+spegne si+toglie siamo+in siete+di sinistro smesso smesso+di smette+di smetteste
-2 smetteste+di sms+, sms+MSG sms+lo sms+pubblicitari so+dire soci soggiorno+scade solo+SAID
-2 solo+WORD solo+alla solo+un sonno sono+REMOVE sono+WORD sono+al sono+cancellata
-2 sono+cancellato sono+disiscritto sono+persa sono+piu sono+rotta spegne spesso spesso+>
-2 sta+bene sta+male stamattina+, stampante stancato stanno stato+un ste+LIST ste+MENDED
-2 ste+MSG sto+MORE sto+ancora sto+guidando stop stop+, stop+al stop+en.BEFORE stop+en.NEG
-2 stop+in su+di su+questa sullaltro suo+PHONE svegliate taglia+m tagliato taglio take
-2 take+en.BEFORE tardi tardi+> telefonate telefonica telefono+con telefono+di testa+,
-2 the+en.THINGS this+en.BEFORE ti+prego time+and time+en.I time+en.SUBJECT time+i to+en.GET
-2 to+en.TAKE to+get toglie+> toglie+il togliere+il togliete+lannuncio tolti tornate+a tosse
-2 tosse+, tra+quelli traffico tre+LIST tre+MENDED tre+MSG tre+messaggi troppi trovato+> trovo
-2 trovo+> trovo+piu tutti tutto+su tv u un+LIST un+colpo un+en.LIST un+operatore un+sacco
-2 un+sito una+THING una+lettera una+vita unaltra unaltra+persona usate+il utenza utenza+>
-2 utili vacanze vecchie vecchio+NUMBER vecchio+PHONE vediamo+> vendo venire+a verso vi+STOP
-2 vi+WORD vi+faccio vi+fermate via+roma vicini visita voglio+GET voglio+di voi+, voi+>
-2 volevo+MENDED vostri+avvisi vostri+messaggi vostro vostro+LIST vostro+en.MESSAGE
-2 vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms voti vuoi vuole vuole+MENDED
-2 what+do wont your your+en.KINDS zucchero
2 " "+" "+, ,+LIST ,+NO ,+OTHER ,+PHONE ,+THING ,+a ,+ancora ,+cancella ,+cancellatemi ,+del
2 ,+delle ,+en.LOSE ,+en.MENDED ,+en.THIRD ,+eppure ,+grazie ,+levateme ,+levatemi ,+messaggi
2 ,+neanche ,+no ,+ora ,+piu ,+punto ,+qualcuno ,+smettete ,+so .+17 .+DESIST .+LIST .+MSG
2 .+OTHER .+THING .+avevo .+avvisi .+bedda .+complimenti .+dimenticatevi .+domenica .+eh
2 .+eliminate .+en.BADMSG .+en.BEFORE .+en.I .+en.NOT .+en.THREAT .+en.TIME .+esercito
2 .+esiste .+evitate .+gentile .+guido .+im .+inutile .+io .+keep .+lasciate .+lei .+mandami
2 .+not .+ora .+questa .+questo .+revoco .+ringrazio .+ritenete .+schermo .+sinceramente
2 .+smettetela .+sn .+solo .+son .+staccate .+stoppate .+tutto .+ue .+vogliamo .+zio 0+,
2 0+anni 0+di 0+ore 0+si 1+a 17 7 ?+DESIST ?+MENDED ?+REMOVE ?+REMOVEME ?+STOP ?+WORD ?+un
2 ?+via AUTHORITY+> CEASED CEASED+piu CLIENT CLIENT+, CLIENT+. CLIENT+CLIENT CONSENT+a
2 CONTACTED+di DAY+al DAY+chiamo DAY+e DAY+per DAY+sera DESIST+, DESIST+MSG DESIST+SEND
2 DESIST+a DESIST+subito GET+MORE GET+MSG GOODS+in GOODS+si INFO+NO INFO+NUMBER INFO+en.BEFORE
2 INFO+en.NEG INFO+en.NEGATIVE INFO+no LEAVE+YOURS LEAVE+andare LEAVE+sta LIST+. LIST+del
2 LIST+en.LOSE LIST+non LIST+promozionali LIST+x MENDED MENDED+? MENDED+andare MENDED+dal
2 MENDED+dopo MENDED+in MENDED+quelli MENDED+subito MENDED+sui MENDED+via MINE+> MINE+MORE
2 MINE+delle MORE+GOODS MORE+YOURS MORE+en.I MORE+en.KINDS MORE+en.SUBJECT MORE+i
2 MORE+materiale MORE+offerte MORE+ricevere MORE+sentirvi MORE+un MSG+del MSG+en.LOSE
2 MSG+en.SUBJECT MSG+promozionali MSG+se NEVER+dopo NEVER+per NO NO+LIST NO+MENDED NO+SERVE
2 NO+autorizzo NO+averne NO+compra NO+con NO+en.AGAIN NO+en.BEFORE NO+ero NO+ever NO+grazie
2 NO+minteressa NO+occorre NO+offerte NO+ricevere NO+scrivetemi NO+to NO+usate NO+vabbe
2 NUMBER+MSG NUMBER+NO NUMBER+WANT NUMBER+va NUMBER+vabbe ONE+> ONE+MORE ONE+promozionali
2 ONE+se OTHER+SEND OTHER+dei OTHER+e OTHER+in PEACE PEACE+INFO PEACE+roba PHONE+da REMOVE+a
2 REMOVE+anche REMOVE+che REMOVE+dagli REMOVE+definitivamente REMOVE+per REMOVE+subito
2 REMOVED+? REMOVEME+dagli REMOVEME+dalle REMOVEME+di REMOVEME+subito SAID+0 SAID+NO
2 SAID+en.DAY SEE+MORE SEE+la SEE+piu SEE+un SEND+cchiu SEND+con SEND+da SEND+del SEND+e
2 SEND+en.LOSE SEND+messaggi SERVE SERVE+, SERVE+. SERVE+MORE SERVE+che SERVE+di STOP+SEND
2 STOP+a STOP+e STOP+linvio STOP+subito STOP+tutto TELL+> TELL+io TELL+la THING+si WANT+en.NEG
2 WANT+il WANT+la WANT+non WANT+tornare WANT+uscire WORD+% WORD+MENDED WORD+SEND WORD+va
2 WOULD+LIST WOULD+dallelenco WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+a WRONG+numero
2 YOURS+> YOURS+CLIENT YOURS+SEND YOURS+casa YOURS+contatti YOURS+cosa YOURS+en.KINDS YOURS+in
2 YOURS+inviti YOURS+roba YOURS+telefono a+0 a+MORE a+MSG a+THING a+contattarmi a+noi
2 a+pagamento a+qualcun a+questa a+voce abbiate about account ad+aprile adesione adesso+e
2 affitto affitto+MORE affitto+piu aggiornate al+AUTHORITY al+garante al+secondo
2 al+trattamento all+en.MY alla+cancellazione alto altri+> altri+MENDED altri+messaggi and+NO
2 and+en.DOESNT and+en.MY and+en.NOT and+not and+the andare+> anni+. anni+> annunci any aprile
2 aprile+> arriva+NO arrivato+a arrivi art art+. assente+> auguri+e autorizzato autorizzato+a
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
2 e+cancellate e+del e+en.LOSE e+en.NEG e+mi e+mio e+nuovo e+poi e+pronta e+smettete
2 e+toglietemi eh+NO eh+NUMBER eh+en.BEFORE eh+en.NEG eh+en.NEGATIVE eh+no eliminate+il
2 en.AGAIN+> en.ALONE+a en.ASKED+en.SUBJECT en.ASKED+en.YOU en.ASKED+you en.BADMSG+a en.BEFORE
2 en.BEFORE+WORD en.BEFORE+about en.BEFORE+al en.BEFORE+be en.BEFORE+before en.BEFORE+en.ALONE
2 en.BEFORE+en.MY en.BEFORE+en.STOP en.BEFORE+lo en.BEFORE+mi en.BEFORE+per en.BEFORE+so
2 en.BEFORE+that en.BEFORE+vabbe en.DAY+anni en.DAY+di en.DAY+ore en.DAY+si en.DOING
2 en.DOING+> en.ENDED en.ENDED+a en.FROM+en.SUBJECT en.FROM+en.THESE en.FROM+for en.FROM+these
2 en.GET+en.MY en.I+didnt en.I+en.DOESNT en.I+en.REPLIED en.I+figli en.I+prossimi en.KEYWORD
2 en.KEYWORD+a en.LIST en.LIST+al en.LIST+promozionali en.LOSE+MENDED en.LOSE+NUMBER
2 en.LOSE+PHONE en.LOSE+numero en.ME en.ME+per en.MENDED+> en.MESSAGE+al
2 en.MESSAGE+promozionali en.MESSAGES+, en.MESSAGES+promozionali en.MESSAGES+si en.MY+,
2 en.MY+day en.MY+en.DOESNT en.NEG+con en.NEG+e en.NEG+en.SENDING en.NEG+to en.NEG+vabbe
2 en.NEGATIVE+GET en.NEGATIVE+MENDED en.NEGATIVE+MSG en.NEGATIVE+averne en.NEGATIVE+compra
2 en.NEGATIVE+ero en.NEGATIVE+grazie en.NEGATIVE+occorre en.NEGATIVE+ricevere
2 en.NEGATIVE+scrivetemi en.NEGATIVE+se en.NEGATIVE+usate en.NEGATIVE+vabbe en.NEGATIVE+ve
2 en.NOT en.NOT+en.AGAIN en.NOT+en.BEFORE en.NOT+ever en.REMOVE en.REMOVE+il en.SEND+the
2 en.SENDING+en.SUBJECT en.SENDING+promozionali en.STOP+MENDED en.STOP+PHONE en.STOP+a
2 en.STOP+numero en.SUBJECT+> en.SUBJECT+didnt en.SUBJECT+en.VOC en.SUBJECT+figli
2 en.SUBJECT+got en.SUBJECT+prossimi en.TAIL+per en.TAKE+en.BEFORE en.TEXT+en.BEFORE
2 en.TEXT+promozionali en.THESE+en.BEFORE en.THESE+en.LIST en.VOC+DESIST en.VOC+SEND
2 en.VOC+STOP en.VOC+WORD en.VOC+and en.VOC+en.ALONE en.VOC+en.WANT en.VOC+en.WISH en.VOC+per
2 en.WHO+en.VOC en.YOU+en.WANT en.YOU+en.WISH entro era+di ero+in esco+dal esercito
2 esercito+il esisto esisto+> espunto essere+REMOVED essere+tolta euro+a ever evitate fa+male
2 fa+venire faccio+MORE faccio+piu farvi fate fate+voi fatela fatemi+uscire fatto fatto+una
2 fatto+venire febbraio febbraio+. felice ferri feste feste+aziendali fidanzata fidanzato
2 fidanzato+, figli+sono figlia+ha figlio+si filiale finire+di finisce finisce+qui finite
2 finito+> finito+le first for+good fumo funziona+MORE fuori+dai fuori+dal gennaio+, gentile
2 giorno+e gite gli+OTHER gli+auguri gli+eventi gli+inviti gli+screenshot gnente gnente+>
2 goccia got got+en.MY gradita gradita+> gramigna grandi grazie+e guido ha+0 ha+WRONG
2 ha+autorizzato ha+en.DAY ha+sbagliato ho+abbastanza ho+dato ho+deciso ho+detto ho+gli
2 ho+smesso ho+staccato i+YOURS i+didnt i+en.BEFORE i+en.DOESNT i+en.REPLIED i+figli i+got
2 i+prossimi il+catalogo il+condominio il+coro il+cuore il+latte il+lavoro il+panettone
2 il+quarto il+regalo il+sabato il+sollecito il+tavolo il+telefono il+tetto il+vaso im
2 in+PEACE in+blacklist in+classe in+filiale in+pace in+questa insistere+con interessano
2 internet inutile+SEND invii+> io+ho io+la io+mi it+be ke la+NUMBER la+goccia la+gramigna
2 la+lista la+mamma la+misura la+partita la+piantate la+ricetta la+ringrazio la+risposta
2 la+signora la+spugna la+spunta la+trovo lapp lasciatemi+andare lassa last latte lavoro+di
2 lavviso le+SERVE le+WANT le+richieste le+uova le+voglio leggete levate levateme
2 levatemi+subito lhai lho+preso lho+ritirato li+tengo li+voglio linvio linvio+? list list+>
2 lo+OTHER lo+avete lo+devo lo+dite lo+fate lo+tolgo ma+WORD ma+quante mail+, mamma+dice
2 mandare+LIST mandare+MENDED mandare+MSG mandare+messaggi mandate+e mandate+il mandateli+a
2 mandato mandato+o marketing+> materiale materiale+> matri matri+, me me+per medico medico+,
2 meno meno+, meno+di mensile mese+? mesgs+si mesi+, mesi+fa messagg+> messaggi+, messaggi+>
2 messaggi+a messaggi+sui messaggio+per messo messo+la meteo metto+il mi+UNSUB mi+WANT
2 mi+WOULD mi+chiedete mi+en.AUTHORITY mi+interessano mi+oppongo mi+piacerebbe mi+riguardano
2 mi+scrive mi+scriviate mi+state mi+toglie mi+tolgo miei+NUMBER miei+sono mille mine
2 minteressa minteressa+, mio+> mio+PHONE mio+cell mio+en.PHONE mio+nominativo misura
2 moglie+ha mollate natale+> ne+SEND ne+WANT ne+altri ne+arriva ne+parla ne+pento neanche+dopo
2 nemmeno nessuna nessuno+vi next next+one niente+LIST niente+offerte nn+SEND nn+WANT nnt
2 no+MSG no+grazie no+mi no+vabbe nome nominativo non+GET non+a non+averne non+compra non+ero
2 non+occorre non+ricevere non+scrivetemi non+se non+usate non+ve nonno nostra not
2 not+en.AGAIN not+en.BEFORE not+ever nove numero numero+va nun+minteressa o+mi occorre+MORE
2 of of+en.BEFORE off+for ogni+bel ogni+bip ogni+volta oh+, on+> on+en.BEFORE oppongo oppure
2 ora ora+. ora+WORD orari ordinato own+en.BEFORE pagamento panettone parlo parlo+con
2 partite+si passate passi passo+, passo+> password+del password+en.LOSE pazienti pensa pento
2 per+INFO per+UNSUB per+YOURS per+carita per+cose per+en.LIST per+en.MESSAGE per+en.MESSAGES
2 per+en.SENDING per+en.TEXT per+ferie per+ricordo per+sempre per+sms per+uscire per+voi
2 perche+continuate perche+insistete perche+la perdere permesso+NO permesso+en.NEGATIVE
2 permesso+non pero+NO pero+en.NEGATIVE pero+non persona+> persone piacerebbe piantate
2 piantate+> piantatela+> piedi piega piu+YOURS piu+e piu+en.KINDS piu+sentirvi plastica
2 please please+> poi+mi possibilita posso+pagare posto+cosi potete+REMOVEME potete+togliermi
2 preferisco+NO preferisco+en.NEGATIVE preferisco+non prego+di prendo+MORE prendo+piu
2 prenotazione preso+il promemoria promesso promozionali promozionali+> pronta pronta+la
2 proprietario prossimo pubblicitario pulizia puo+SEE puo+avere puo+bastare pure+. qualcuno
2 quando+e quando+la quattro quelli+sulle querela questa+casa questi+SEND questi+avvisi
2 questo+telefono quindi+MORE quindi+en.NEGATIVE quindi+niente quinta quinto raccolta radio
2 referti referti+si resto+NO resto+en.BEFORE resto+en.NEGATIVE resto+va revoco ricetta
2 ricetta+e riceve riceve+MENDED ricevere ricevere+> ricevuti richieste+di righe riguardano
2 riguardano+, riguardo riguardo+alle rimango rimossa rimossa+> rimozione rimozione+>
2 rimuovermi ringrazio+> ringrazio+ma rispondo+solo risposta+e ritenete ritiro+> roba roba+>
2 rompete+le rotta+, said saldi+NO saldi+en.NEGATIVE saldi+non saluti+> sarebbe sbagliato+>
2 sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+a sbagliato+numero scadenza
2 scappare schermo+riparato sconti sconto+NUMBER sconto+en.BEFORE sconto+en.NEG sconto+no
2 scorsa+mi scritto+0 scritto+> scritto+en.DAY scrivete scrivetemi+> scriviate scuola+>
2 se+SEND se+lo se+mi see segnalo+> sempre+, senso senso+unico senza+chiedermi serate
2 serve+che serve+il servizio+> settimana+scorsa si+> si+clicca siate simpatia simpatia+>
2 sinceramente smettere+, smettete+, smettete+> sms+al sms+promozionali solo+en.I
2 solo+en.SUBJECT solo+i solo+voi son sono+fidanzato sono+grandi sono+io sono+solo sorriso
2 sorriso+, spam sparire sparite+. spugna spunta sta+INFO sta+roba staccate staccate+pure
2 staccato+la stare stare+> stella stessi sti+en.MESSAGE sti+en.TEXT sto+MENDED sto+NUMBER
2 sto+PHONE sto+in sto+numero stop+a stoppate stoppate+tutto su+questo sul+telefono tagliando
2 talking tariffe telefono telefono+lo tengo+io teresa tetto thats the+en.BEFORE these+en.LIST
2 ti+blocco tieni tocca tocca+> toglie toglie+LIST toglie+dallelenco togliermi+dalle togliete
2 togliete+il toglietelo+> toglietemi+> toglimi tornare tornare+a trattata troppi+, turni
2 turni+, tutti+. ue+DESIST ue+STOP ue+WORD ue+basta umano un+CLIENT un+MENDED un+NUMBER
2 un+PHONE un+YOURS un+bambino un+certo un+doppione un+modo un+numero un+vostro una+stella
2 unico uno+che uova va+REMOVE va+a va+tolto vabbe vaso vedete venga vengo+, vengo+li ventanni
2 verro vi+TELL vi+vuole via+da via+il vivere vogliamo voglio+sapere voi+. voi+ho
2 volete+finire volta+che vorrebbe vorrei+che vostri+NUMBER vostri+contatti vostri+en.LIST
2 vostri+en.MESSAGE vostri+en.MESSAGES vostri+en.SENDING vostri+en.TEXT vostri+sms
2 vostro+CLIENT vostro+e voto vuoto vuoto+, webinar who with+your xfv yoga yoga+, zanzare
3 "+. "+e * + ,+GOODS ,+NEVER ,+addio ,+en.LIST ,+en.MESSAGES ,+en.NEG ,+ho ,+il ,+mandatemi
3 ,+mollate ,+nn ,+potete ,+sms ,+togliete ,+toglietemi .+LEAVE .+YOURS .+acqua .+al .+and
3 .+annullare .+chiuso .+cortesemente .+credo .+declino .+del .+direi .+en.ALONE .+en.LOSE
3 .+en.SUBJECT .+en.TAKE .+fuori .+gli .+guai .+i .+la .+lo .+nah .+ne .+noooo .+o .+oh
3 .+potete .+quit .+rompete .+sarei .+silenzio .+smettete .+sono .+tieni .+tolgo .+ultimo
3 .+via .+voglio 0+DAY 0+volte ?+la CONSENT+NO CONSENT+en.NEGATIVE CONSENT+non DAY+alle
3 DESIST+> DESIST+? DESIST+con DESIST+e INFO+da LIST+compresi LIST+dello LIST+dopo
3 LIST+en.NEGATIVE LIST+sui MENDED+. MENDED+> MENDED+MORE MENDED+NO MENDED+a MENDED+dello
3 MENDED+quando MENDED+solo MENDED+va MINE+? MORE+? MORE+GET MORE+REPLY MORE+da MORE+inviti
3 MORE+messaggi MORE+qui MORE+scrivete MORE+vi MSG+> MSG+compresi MSG+dello MSG+dopo MSG+e
3 MSG+per MSG+sui NEVER+> NO+MORE NO+WANT NO+desidero NO+dovete NO+li NO+mi NO+ne NO+parlo
3 NO+sul NUMBER+col NUMBER+da NUMBER+li NUMBER+sul ONE+. ONE+delle PEACE+> PHONE+, PHONE+non
3 REMOVE+en.I REMOVE+en.SUBJECT REMOVE+i REMOVE+prima REPLY+MORE REPLY+ancora SAID+a
3 SAID+niente SEE+> SEND+. SEND+? SEND+al SEND+perche SEND+piu SEND+quando SERVE+la STOP+?
3 STOP+LIST STOP+con TELL+. THING+NUMBER THING+en.BEFORE THING+en.NEG THING+fedelta THING+in
3 THING+no WANT+. WANT+> WANT+NO WANT+PEACE WANT+di WANT+en.NEGATIVE WANT+perdere WANT+sapere
3 WORD+. WORD+? WORD+MSG WORD+dai WORD+e WOULD YOURS+mese YOURS+per YOURS+recapito a+NEVER
3 a+NO a+chi a+dieta a+en.WHO a+gennaio a+luglio a+mai a+pasqua a+scrivermi acqua+in
3 aggiornamenti agita al+prossimo all all+the allerte altri altri+LIST altri+MSG altrove
3 anche+NO anche+NUMBER anche+en.NEG anche+en.NEGATIVE anche+no anche+senza and+en.NEG andate
3 andate+a aria aria+> arriva+un auguri+di autorizzazione aver avervi avete+SAID avete+scritto
3 avevate avevo+capito avevo+spuntato avvisatemi avvisi+di avviso+> aziendali bel bel+gioco
3 bello bene+anche bip bravi campagne cancellazione cancellazione+dal capito cartello cchiu
3 cchiu+> cellulare+, che+NO che+YOURS che+cercate che+ci che+en.NEGATIVE che+era che+non
3 che+qualcuno che+questo che+volete chi+devo chiesto+MORE chiesto+NO chiesto+niente chiudete
3 chiudete+anche chiuso+> ci+pensi coi+LIST collo cominciate+da compleanno compresi+>
3 comunicazioni+> considerate+YOURS contato continuate+pure corrispondenza+> cose cosi+, cover
3 da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me da+questo da+ventanni dagli dagli+MSG
3 dai+LIST dai+destinatari dalla+en.LIST dalle+LIST dati+> declino+linvito dei+THING del+OTHER
3 del+tavolo della+danza denuncio denuncio+> desidero di di+avervi di+dio di+dirmi di+en.ME
3 di+en.TAIL di+en.VOC di+me di+persona di+voi dieta dimenticatevi dio direi direi+che dirvi
3 distinti distinti+saluti dite dopo+aver dovete+SEND dura+poco durato durato+fin e+REMOVEME
3 e+a e+buona e+con e+di e+durato e+en.ME e+en.TAIL e+le e+me e+mia e+neanche e+passata
3 e+vengo eliminate eliminatela en.AUTHORITY en.BEFORE+MSG en.BEFORE+con en.BEFORE+sul
3 en.DAY+DAY en.DAY+volte en.DITCH en.DOESNT+en.REPLIED en.DONT+en.REPLIED en.FEEL en.FEEL+>
3 en.HEY en.I+OTHER en.I+en.BEFORE en.I+guasti en.I+punti en.I+tracking en.I+turni en.KINDS+>
3 en.LOSE+OTHER en.LOSE+tavolo en.ME+, en.ME+en.FROM en.MESSAGE+. en.MESSAGES+. en.MESSAGES+al
3 en.MY+> en.MY+way en.NEG en.NEG+MSG en.NEG+en.REPLIED en.NEG+grazie en.NEG+sul
3 en.NEGATIVE+con en.NEGATIVE+desidero en.NEGATIVE+li en.NEGATIVE+ne en.NEGATIVE+parlo
3 en.NEGATIVE+sul en.SENDING+. en.SENDING+al en.SUBJECT+OTHER en.SUBJECT+guasti
3 en.SUBJECT+punti en.SUBJECT+tracking en.SUBJECT+turni en.TAIL+, en.TAIL+en.FROM en.TEXT+.
3 en.TEXT+> en.TEXT+al en.THREAT en.TIME+> en.VOC+, en.VOC+en.FROM entro+DAY essere+rimossa
3 eventi faccio far farei fatelo fatto+due favore fin fin+troppo finire finita firmato
3 futuro+> gennaio gia+la gia+risposto gioco gioco+dura gli+INFO gli+MORE gli+altri got+the
3 gradisco grazie+ma guai+a guardi+che ha+CLIENT ha+cambiato ha+gia ha+iscritto ho+letto
3 i+OTHER i+guasti i+punti i+tracking i+turni il+garante il+menu in+futuro intestatario
3 inutile inutili inviate invii io+per iscrizione la+LIST la+MENDED la+WANT la+cancellazione
3 la+conferma la+finite la+persona la+pubblicita la+ricezione la+rimozione la+rivista
3 la+scheda la+volete lamor lasciate+perdere lasciato le+TELL le+YOURS le+allerte le+ho
3 le+raccolte le+zanzare leggo+, levatemi lho+io lho+mandato li+WANT linea+e linvito
3 lo+scontrino luglio ma+chi ma+le magica magica+per mai+> mamma+di mandateli mandatemi
3 mandato+la maresciallo marketing marzo+. me+, me+en.FROM meno+> mese messaggi+e messaggini+,
3 messo+il metto mi+SEND mi+SERVE mi+cancellate mi+va mia+autorizzazione miei+dati modo
3 modulo+, nah ne+MORE ne+mandate ne+voglio no+sul non+desidero non+li non+ne non+parlo noooo
3 numero+. numero+en.NEGATIVE numero+non nuove nuovo+> oggi+. ogni+CLIENT ogni+YOURS ogni+mese
3 ogni+mia ogni+settimana ogni+vostro oh parla parola+magica pasqua+, passata passo pensi
3 pensione+, per+NO per+far per+lamor per+natale pi piantatela piena+di piu+GET piu+LIST
3 piu+MENDED piu+SEND pls poco+, preferisco promemoria+> promo promozioni proprio+>
3 prossimo+MSG prossimo+ONE prossimo+messaggio qua qua+> quando+ce quanto quanto+firmato
3 quanto+tempo quello+che questi+LIST questo+mese questo+recapito qui+con qui+in quit raccolte
3 reclamo reclamo+> regalato reminder ricevere+MORE ricezione richieste ricordo+di riscrivete
3 risparmio risposta ritirato rivista rompete+MORE rompete+piu rubrica+e saltatela saltatela+>
3 sbagliate scheda+col scontrino scrive+MORE scrivermi+? scrivete+MORE scrivete+ancora
3 scriviri se+ne se+per settembre+, si+agita signora smetta smette+> sms+. sn so+dove sogno+>
3 solo+INFO solo+lavviso sono+, sono+a sono+sparite sparite spina+a spuntato stata+REMOVED
3 stata+tolta state sto succede sul+GOODS sul+mio sul+sito sulle supplico tavolo+> tavolo+e
3 telefono+NO telefono+en.NEGATIVE telefono+non the+way these+> through tiratemi toglietelo
3 tolgo+il torno ue ue+0 ue+en.DAY ultimo+TELL ultimo+avviso un+mese uno+en.BADMSG vale
3 vedere+il vi+denuncio vi+ha vi+supplico voglio voglio+essere voi+se volta+. vostri wifi x
3 yesterday
4 ,+NUMBER ,+ONE ,+buona ,+compresi ,+da ,+la ,+leva ,+quelli ,+quindi ,+una .+MENDED .+ao
4 .+avevate .+en.DITCH .+en.ENDED .+en.GET .+en.KEYWORD .+nono .+ogni .+persona ?+grazie ?+ho
4 CEASED+MORE CLIENT+e CONSENT+dato INFO+di LIST+e MENDED+en.NEGATIVE MENDED+non MINE+di
4 MINE+quando MINE+solo MORE+INFO MORE+messagi MORE+per MSG+. MSG+delle MSG+sempre NEVER+MORE
4 NEVER+a NO+, NO+SEND NO+sentirvi NUMBER+lo OTHER+NO OTHER+non PHONE+en.NEGATIVE PHONE+lo
4 REMOVE+il REMOVEME+dal SAID+" SAID+MORE SEND+delle SEND+ogni SEND+sempre STOP+MSG THING+.
4 THING+invece TIRED UNSUB WANT+vedere WORD+dal WRONG a+lui aggiornate+> anche+DESIST
4 anche+MENDED anche+STOP anche+smettere anno anno+, ao aprirli aprirli+da avete avete+en.WHO
4 avete+perso avvisatemi+, be becco blocco+> buona+giornata bye bye+> cambiato+dentista
4 capito+che caso cassa cestino+senza chiudiamo come compleanno+en.BEFORE comunicazioni
4 con+gli considerate continuo convegni cortesia+> cosa+devo costa+> credo credo+che da+due
4 dal+servizio dato+in dei+YOURS dei+pagamenti dei+vostri devo+dire di+compleanno
4 di+en.NEGATIVE di+non di+una dico ditemi do+il e+NO e+chiusa e+en.BEFORE e+en.I e+en.SUBJECT
4 e+i e+il e+lo en.BEFORE+en.FROM en.BEFORE+out en.I+got en.I+said en.KINDS en.LIST+.
4 en.ME+out en.MESSAGES en.NEGATIVE+sentirvi en.REPLIED+en.FROM en.SENDING+> en.STOP+bene
4 en.SUBJECT+en.BEFORE en.SUBJECT+said en.TAIL+out en.THESE+> en.VOC+out fatela+finita
4 favore+, fedelta figurati fuori+> futuro gavi giornata+> guasti ha+invitato ho+chiuso
4 ho+seguito i+said il+becco il+loro il+mio il+modulo il+pappagallo importa in+cassa
4 in+trasferta interesse invitato io+. la+parola la+procedura la+raccomandata la+spina
4 le+vostre li+di lidraulico loro lultimo+> ma+figurati mai+MORE mandatemi+solo mandi me+out
4 menu+, mesi mi+LIST mi+importa mi+spiegate mia+CONSENT mio+, mio+nome natale+e niente+,
4 niente+MSG nn+mi non+sentirvi nono now numero+, numero+NO offerte+> oggi+> ogni+santo ora+in
4 pappagallo parola parte partite pasqua per+cortesia per+en.I per+en.SUBJECT per+i per+le
4 perche+DESIST perche+SEND perche+STOP perche+smettiate persona+che piu+MSG poi+> potete+>
4 potete+anche preso preso+per processione promozioni+, prossimi provvedete punto punto+>
4 pure+, quante quelli quindi quindi+NO reply ricordo risparmiate ritardi santo santo+giorno
4 sarei scrivetemi+, se+continuate seguito senza+aprirli sia siamo+a sms+> solito sono+quello
4 sono+un spiegate spiegate+come spina sto+bene succede+> sui sul+modulo tanto+vale telefono+.
4 telefono+> toglietele toglietele+> tracking tram trasferta tre+. ultimo un+OTHER un+anno
4 uno+LIST uno+MSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT urgenti uscire+da va+di vale+che
4 ve vedere+> vengo venire+il via+> via+dalla voglio+> voglio+PEACE voglio+vedere 🚫+>
5 ,+DESIST ,+MENDED ,+MSG ,+nun .+STOP .+belin .+bella .+en.STOP .+🔕 0+. GOODS+, MINE
5 MORE+SEND MORE+quando NEVER+se NO+INFO NO+MINE NO+a NO+piu OTHER+en.NEGATIVE PHONE+.
5 PHONE+NO REMOVEME+dai WANT+SEE WANT+essere WORD WORD+LIST WRONG+> YOURS+INFO a+natale a+un
5 al+solito belin belin+, buona cambiato cestino che+il col+mio come+al cominciate compilato
5 con+en.I con+en.SUBJECT con+i concorrenza cortesia da+ora declino del+giorno dentista
5 destinatari destinatari+> di+torno due+anni ecco en.DAY+. en.LIST+> en.LOSE+giorno
5 en.MESSAGE+> en.NEGATIVE+MINE en.REPLIED entro+oggi fare+, farmi fate+come festivi
5 festivi+si garante gia+SAID giocate guardi ho+MORE il+AUTHORITY il+resto in+avanti
5 in+pensione in+poi insistete invece+mi la+DESIST la+STOP la+WORD lasciate+stare leva li li+>
5 lidraulico+, ma+NO menu messaggini messagi mi+MSG mi+avvisi mi+serve mi+togliete natale
5 ne+faccio niente+INFO non+MINE numero+> nun oggi one orari+festivi pagamenti pagate pagate+>
5 pensione per+en.NEGATIVE per+non pero persona+WRONG piu piuttosto procedura punti
5 quelli+della resto rimettetemi+in rimosso rimosso+, ringrazio rompete rotto+> sia+lultimo
5 siete siete+come sipario smettiate+> solito+> solo solo+in sono+LIST sono+MENDED sono+MSG
5 sono+la sono+messaggi subito sul tante tanto these toglietemi tolgo tolgo+> torno+> un
5 uscire ve+lo vedere vi+WANT voglio+SEE vostre way zio
6 ,+STOP ,+dei ,+fuori ,+ma ,+mavete .+NUMBER .+REMOVED .+dei .+fate .+guardi .+li .+nn GET+>
6 LIST MENDED+, MORE+MENDED MSG NEVER+piu NO+MSG NO+ci NO+essere NUMBER+. REMOVE+> SEND+>
6 SEND+ancora SEND+di SEND+solo STOP+> TELL+di UNSUB+> WORD+> addio+> altro ancora+? anni+,
6 avete+fatto avete+preso bella blocco cancellate chiuso coi+MENDED coi+MSG come+se con+questi
6 dato de disturbo+> e+en.NEGATIVE e+non en.BEFORE+> en.NEGATIVE+ci en.NEGATIVE+essere
6 en.THESE finita+> il+CONSENT il+consenso il+sottoscritto in+casa la+testa mai+piu mavete
6 mavete+fatto mi+pagate mi+riguarda na ne no non+ci non+essere orecchie orecchie+>
6 parte+CLIENT parte+YOURS parte+vostra persona quanto+mi questi+MSG rieccovi rieccovi+>
6 riguarda riguarda+la rispettate sentirvi smettete sono+TIRED sottoscritto subito+> tavolo
6 testa tra+un uscite voi+e volete vostra+>
7 ,+le ,+mandi ,+tanto CONSENT+> LIST+> NO+SEE NO+se OTHER+. STOP addio altro+per avessi avevo
7 avevo+dato cambiate che+avevo chi+vi compresi con+YOURS da+qui dal+LIST delle destinatario
7 dovete e+al en.FROM+> en.NEGATIVE+SEE essere gia ho+altro inviti ma+NEVER ma+neanche mangio
7 mangio+il mi+avete mio+NUMBER modulo nel+en.DAY nn non+SEE out out+> piacere piacere+>
7 potete proprio questi qui+> rotto se+avessi sono+rotto
8 ,+WORD ,+cambiate ,+gli ,+per .+WORD .+avete .+ma .+ritiro DESIST MORE NUMBER PHONE+>
8 TIRED+> a+meno consenso+> dalle+orecchie dei en.FROM esco ho+gia il+silenzio lasciate+PEACE
8 mi+REMOVE muti n nel+0 per+piacere per+quanto reinseritemi ritiro solo+per tasto tutto+il
8 vostra 🔕
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
