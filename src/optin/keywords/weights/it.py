"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-15 >
-12 pure
-11 .+si CALL THING ha o
-10 ancora en.DAY mia posso prima
-9 ,+mi adesso mi+interessa
-8 % ,+ci .+che .+da .+se cancellato ce certo dopo en.DAY+> finiscono interessa quando resta su
-8 te tra
-7 ,+come .+> .+MINE .+confermo .+il THING+> YOURS+MENDED confermo cosi domani en.TEXT+,
-7 la+OTHER la+THING lasciamo le manca mi+ha per+gli posto potete+SEND purche questo+MENDED
-7 questo+numero sa scritto tutto va+bene
-6 ,+WANT ,+ne .+a .+e .+grazie .+ha .+ok .+quando 0+> DAY MSG+mi NO+WORD OTHER+>
-6 REMOVE+lannuncio REMOVE+voi SEND+pubblicita WANT a+> a+mio accetto alla basta bene ci colpa
-6 da+quando daccordo dove+> e+MORE e+basta e+la en.NEGATIVE+WORD fine interessa+> io+non
-6 lannuncio lasciate+il lo+stesso lofferta mio+marito non non+WORD potete+MINE qualcosa
-6 stesso+> that ti trovato volentieri
-5 ,+ce ,+che ,+en.BEFORE ,+sono ,+voglio .+% .+GET .+MORE .+ci .+ciao .+come .+con .+devo .+in
-5 0 DAY+, DAY+> GOODS LIST+su MSG+su NO+REMOVEME NO+capisco NO+si NUMBER+resta ONE PHONE+resta
-5 SEND+MENDED SEND+MSG SEND+la SEND+un adesso+NO adesso+en.NEGATIVE ai anche arrivano cantiere
-5 cellulare che+e chi+le codice continuate+cosi cosi+> detto devo e+tutto en.BADMSG+, en.MY
-5 en.NEGATIVE+REMOVEME en.NEGATIVE+si en.SENDING+, en.TIME era essere+REMOVE essere+cancellato
-5 figlio for giro grazie grazie+per hai hanno ieri in+LIST io+NO io+en.NEGATIVE lasciamo+PEACE
-5 le+ha lei ma+certo mail mandiate marito mi mi+CALL mi+mandi mi+mandiate mio+figlio nella
-5 non+REMOVEME non+si partito perche perche+mi piu+, po pratica prendo quella ricevuto sconto
-5 scritta scrivermi+, soggiorno sulla tenetemi the tua tua+, un+po unora via+MSG via+ONE
-4 , ,+REPLY ,+e ,+era ,+facciamo ,+lho ,+perche ,+poi ,+scrivete .+0 .+accetto .+ancora
-4 .+annullate .+basta .+en.DAY .+perche .+preferirei .+quanto .+ricevuto .+rimettetemi
-4 .+rimuovete .+scrivetemi .+senza .+togliete .+va .+vado ? ?+io CONSENT+di LIST+li MENDED+da
-4 MENDED+di MENDED+la MENDED+li MINE+la MINE+pure MORE+in MORE+la MSG+li NO+DESIST NO+STOP
-4 NO+di NO+ho NO+la NUMBER+e ONE+di PHONE+e REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE
-4 REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop
-4 SEND+INFO SEND+LIST SEND+anche SEND+per SEND+pure SEND+su SERVE+> SERVE+MENDED STOP+un
-4 THING+, WORD+di YOURS+ONE YOURS+numero a+mia abbiamo adesso+NUMBER adesso+en.BEFORE
-4 adesso+en.NEG adesso+no alla+CLIENT alla+YOURS alla+vostra aperti assistenza avanti+>
-4 avvocato bellissimo bellissimo+, bici bici+, buongiorno cancello capisco certo+che conto+>
-4 corso cosi+NO cosi+en.NEGATIVE cosi+non da+voi dal+OTHER della dentro detto+di di+MORE dica
-4 dice disdire dopo+> dove due e+DESIST e+STOP e+colpa en.BEFORE+la en.I+NUMBER en.ME+la
-4 en.NEGATIVE+DESIST en.NEGATIVE+STOP en.NEGATIVE+ho en.NEGATIVE+la en.SUBJECT+NUMBER
-4 en.TAIL+la en.VOC+for en.VOC+la facciamo ferma finche firmo forse gestore guardo ha+dato
-4 ho+REMOVED ho+la i+NUMBER il+suo in+rubrica io+> it le+MSG le+notifiche lettera lho+gia
-4 linquilino lista ma+YOURS magari manca+il me+la messaggi+li messaggio mi+manca mi+telefoni
-4 mio+cellulare morto+, nello nessuno+> niente+> no+en.BEFORE non+DESIST non+STOP non+ho
-4 non+la nonna notifiche notte o+en.BEFORE of on pago per+MSG per+en.BEFORE per+en.ME
-4 per+en.TAIL per+en.VOC per+me per+un permesso+di piacciono potete+scrivermi presto
-4 pubblicita+> questa+NUMBER questa+PHONE qui+, rimettetemi rimuovete rimuovete+voi rinnovo
-4 sa+che scade scaduto scrivo scusi sentiti serata serve+MENDED si siete+aperti smettere+>
-4 solo+se sonia sono+CLIENT sotto spam+, stato stesso taglia telefoni tu tutto+> uno vado
-4 vecchia vediamo voi+, volevo vorrei we weekend zia
-3 "+a %+% ,+MORE ,+abbiamo ,+anche ,+en.NEGATIVE ,+lasciate ,+lo ,+niente ,+non ,+quando
-3 ,+scrivetemi ,+si ,+tenetemi ,+usi ,+ve .+SEND .+ahahah .+auguri .+continuate .+di .+en.MY
-3 .+forse .+hanno .+he .+ho .+mandate .+no .+nulla .+oggi .+pero .+posso .+scusi .+ti 0+euro
-3 ?+WANT AUTHORITY CALL+> CLIENT+al CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING
-3 CLIENT+en.TEXT CLIENT+sms DAY+il DESIST+che DESIST+un GOODS+> LIST+a LIST+degli LIST+mi
-3 LIST+per MENDED+SEND MENDED+en.I MENDED+en.SUBJECT MENDED+i MENDED+mandate MENDED+mi
-3 MENDED+pure MENDED+un MORE+il MORE+una MSG+anche MSG+o NO+cancellatemi NO+vendo NUMBER+ad
-3 ONE+a ONE+mi ONE+non OTHER+, OTHER+? OTHER+di REMOVED REMOVED+il SEND+il STOP+che
-3 TELL+cortesemente THING+vecchia TIRED+. WANT+MENDED WANT+cortesemente WORD+che
-3 WORD+settimana WORD+un YOURS+PHONE a+volte acconsento ad+MORE ad+altri ahahah ai+LIST
-3 ai+MENDED ai+MSG ai+messaggi alla+AUTHORITY alla+polizia alle anche+a anche+gli andiamo
-3 annulla annullate aperti+> apre aprite are arriva+YOURS arriva+questo arrivato arrivato+MORE
-3 arrivato+NO auguri+anche aver avete+avuto avete+stancato avvisi+> avvisi+su basta+che
-3 basta+un basterebbe bene+, bloccato buono capelli causa+> cellulare+non cercava
-3 chiedo+cortesemente chiude ci+ho ci+sono ciao+sonia come+NO come+NUMBER come+avete
-3 come+en.NEG come+en.NEGATIVE come+faccio come+no con+il confermo+il conosco+> continua
-3 continua+a continuate+a conto cosa da+solo del+cantiere delle+0 delle+en.DAY denuncia
-3 denuncia+> devo+DESIST devo+MENDED devo+STOP devo+smettere di+YOURS di+mio di+piu di+sera
-3 di+soggiorno dimmi disattivatemi disdico disiscriverti disturbo+, due+, due+> e+WORD
-3 e+finito e+mai e+morto e+stato e+vero en.BEFORE+en.SUBJECT en.BEFORE+grazie en.DAY+euro
-3 en.END en.LOSE+cantiere en.MY+en.THINGS en.MY+en.THIRD en.NEG+alle en.NEGATIVE
-3 en.NEGATIVE+cancellatemi en.NEGATIVE+capisco en.NEGATIVE+per en.NEGATIVE+vendo en.OTHER
-3 en.SUBJECT+need en.THIRD en.THIRD+, errore euro fai farci farla fermata figlio+,
-3 fine+settimana finito fino frangia fuori+il giornata+NUMBER giornata+en.BEFORE
-3 giornata+en.NEG giornata+no giro+a gita gli+LIST gomme grazie+lo he ho+YOURS ho+questa
-3 ho+ripensato il+canale il+codice il+en.DAY il+posto in+lista in+meno in+via invitati
-3 iscritto+al its la la+bici la+mia la+notte la+pec la+proposta laccount lasci
-3 lasciamo+perdere lasciate lavori lavoro+e le+MENDED le+en.DAY le+gomme leggo leggo+> lei+>
-3 lezione li+da libera lo lo+LIST lo+WANT lo+giro lordine lui lultima lultima+volta manda
-3 mandare mandarmi+MORE mandarmi+piu mandatemi+pure martedi mese mese+, mese+> mesgs+>
-3 messaggi+di messaggi+mi messaggio+a mettetemi mezzanotte mi+dica mi+e mi+hanno mi+sa
-3 mi+scordo mica micio minuti mio+e mio+padre morto nellelenco nello+LIST nello+MSG
-3 nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES nello+en.SENDING nello+en.TEXT nello+spam
-3 nessuno noi non+cancellatemi non+capisco non+e non+per non+vendo normale notifiche+sul
-3 notte+> nuova nuovo o+NO o+en.NEG o+en.NEGATIVE o+no ogni+giorno on+en.MY ora+NO
-3 ora+en.NEGATIVE orari+delle orario padre paga papa parcheggio pare parla+MORE parla+piu
-3 parlare partiamo partito+, pec pec+> per+0 per+DAY per+MENDED per+disiscriverti per+en.DAY
-3 per+messaggio per+oggi per+ora piu+di piu+in piu+la piu+per poi potete+MENDED pratica+>
-3 preferirei presente proposta quanti quanti+LIST quanti+MENDED quanti+MSG quanti+messaggi
-3 quella+NO quella+en.NEGATIVE quella+non quelle questo questo+MSG questo+ONE questo+messaggio
-3 rappresentante riattivate riattivazione ricette ripensato ripensato+, sabato+> salta
-3 sbagliato sbagliato+, scambio scendo scordo scriva scrivetemi+la scusate se segna sei sei+>
-3 sera servono si+WORD si+e sim smettere smettetela+di sonia+, sono sono+iscritto spesso
-3 spesso+> stamattina stancato stavolta stop su+questa suo+MENDED suo+numero telegram thats
-3 the+en.BEFORE ti+TELL tira togliamo togliere togliete+lannuncio tolga turno tutti+en.I
-3 tutti+en.SUBJECT tutti+i tutto+, un+posto unaltra unaltra+persona vado+alla vecchia+>
-3 vediamo+> vedo venerdi vero via+LIST via+en.LIST via+en.MESSAGE via+en.MESSAGES
-3 via+en.SENDING via+en.TEXT via+sms visto voi+di volantini volentieri+> vostro+en.MESSAGE
-3 vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms vuol vuol+dire vuole
-3 whatsapp+>
-2 %+per ,+DAY ,+accetto ,+andiamo ,+arrivo ,+continuate ,+devo ,+dice ,+domani ,+dove
-2 ,+en.FEEL ,+en.KINDS ,+en.VOC ,+li ,+manca ,+ogni ,+posso ,+quanto ,+quella ,+ricominciate
-2 ,+siete ,+smettetela ,+solo ,+text ,+thats ,+troppo ,+uno ,+vuole .+. .+CALL .+GOODS .+NEVER
-2 .+TELL .+WANT .+alla .+boh .+ce .+certo .+chi .+daccordo .+disattivatemi .+disdico .+en.END
-2 .+en.THIRD .+firmo .+iscrivimi .+keep .+lasci .+liked .+magari .+mio .+nel .+non .+possiamo
-2 .+presto .+s .+scusate .+sul .+taglia .+togliamo .+troppi .+troppo .+uno .+volentieri .+your
-2 0+per 2 ?+NO ?+en.TIME ?+il AUTHORITY+postale CALL+il CLIENT+LIST CLIENT+ONE CLIENT+TELL
-2 CLIENT+lista CLIENT+mi CONSENT+allinvio DAY+NO DAY+siete DESIST+al DESIST+en.BEFORE GET+en.I
-2 GET+en.SUBJECT GET+i GET+messaggi GET+questi INFO+> INFO+ma LEAVE+respirare LIST+, LIST+il
-2 LIST+io LIST+nozze LIST+si LIST+via MENDED+al MENDED+del MENDED+della MENDED+en.LOSE
-2 MENDED+messaggi MENDED+questi MENDED+respirare MINE+se MINE+un MORE+, MORE+MORE MORE+NO
-2 MORE+avanti MORE+di MORE+disturbo MORE+mi MORE+rappresentante MORE+tardi MSG+a MSG+en.ME
-2 MSG+en.TAIL MSG+en.VOC MSG+finiscono MSG+me MSG+non MSG+si MSG+via NEVER+NO NEVER+SAID
-2 NEVER+arrivato NEVER+detto NEVER+niente NO+NO NO+SAID NO+arrivato NO+dai NO+detto
-2 NO+disturbo NO+en.OTHER NO+gli NO+ha NO+mandarmi NO+prende NO+sa NO+serve NO+smettete NO+so
-2 NO+volevo NUMBER+? NUMBER+che NUMBER+dai NUMBER+della NUMBER+en.BEFORE NUMBER+per ONE+NO
-2 ONE+e ONE+en.NEGATIVE PEACE+bene PEACE+male PHONE+? PHONE+che PHONE+della PHONE+di
-2 PHONE+grazie REMOVE+la REMOVE+laccount REMOVED+la REMOVEME+, REMOVEME+la SAID+NUMBER SAID+di
-2 SAID+en.BEFORE SAID+en.NEGATIVE SAID+no SEND+alla SEND+qui SEND+roba SEND+se SEND+tutto
-2 SEND+unaltra STOP+al STOP+en.BEFORE THING+che THING+di THING+o WANT+NEVER WANT+ancora
-2 WANT+eliminare WANT+en.I WANT+en.SUBJECT WANT+i WANT+le WANT+solo WANT+una WORD+THING
-2 WORD+al WORD+mese WOULD+> WRONG+, YOURS+NUMBER YOURS+OTHER YOURS+THING YOURS+ancora YOURS+da
-2 YOURS+guidando YOURS+male YOURS+periodo YOURS+promozioni YOURS+ricette YOURS+sim
-2 YOURS+utenza a+SEND a+casa a+che a+mandarmi a+mezzanotte a+presto a+voi abbastanza+di about
-2 adesso+> ads after ahahah+> aiuto al al+lupo alla+prima alle+0 alle+CALL alle+MSG alle+SEND
-2 alle+en.DAY alle+telefonate allergica allergica+ai allinvio allinvio+di allo altre amica
-2 anche+en.ME anche+en.TAIL anche+en.VOC anche+me ancora+> ancora+il ancora+voi and and+en.MY
-2 andiamo+in appena aprire arriva arrivano+> arrivo aspetto auguri+, avete+MORE avete+REMOVED
-2 avete+WRONG avete+dato avete+il avete+piu avete+sbagliato avevo+detto avuto avuto+YOURS
-2 avuto+questo avvisatemi+se banca bimba bloccate bloccati bocca+al boh bring bring+en.MY buon
-2 buttate call cambiato+gestore cambiato+telefono canale cancellatemi+, cancello+, cancello+NO
-2 cancello+en.NEGATIVE cancello+non cantiere+> capelli+, capisco+che capisco+cosa carta causa
-2 ce+SAID ce+scritto ce+una cellulare+NO cellulare+en.NEGATIVE centro centro+, certo+, che+ho
-2 che+ora che+palle che+potete che+sono che+vuol chi+sei chiamate chiavi chiede chiude+MORE
-2 chiude+piu ci+risentiamo ci+saro ciao codice+e coi+YOURS coi+vostri col+NUMBER col+PHONE
-2 colpo come+en.BEFORE compiti comunque con+la con+le con+quella conferma+> consenso+allinvio
-2 consulente contatti+per continuate controllate controparte copia cordiali cordiali+saluti
-2 cosa+che cosa+volete credevo cucina cucina+> da+DAY da+cui da+dove da+noi da+sola daccordo+>
-2 dalla+OTHER dallelenco+> data date date+il dati dati+, dattesa del+0 del+en.DAY del+mio
-2 della+THING della+mia dellaltra dellaltra+volta detto+NUMBER detto+en.BEFORE detto+en.NEG
-2 detto+en.NEGATIVE detto+no devo+MORE di+aver di+buon di+conferma di+domenica di+en.DAY
-2 di+lavoro di+mia di+nuovo di+piovere di+questa di+questo di+ricevere di+rispondere di+si
-2 di+tutto dice+che dimenticare dimenticato dire+> dita divano domanda domani+> dopo+le doppi
-2 dordine dottoressa dottoressa+> down e+NEVER e+ancora e+gia e+niente e+passato e+perche
-2 e+pronto e+questo e+scendo e+stata else en.ALONE+al en.ASKED en.ASKED+en.VOC
-2 en.BADMSG+en.BEFORE en.BEFORE+are en.BEFORE+dai en.BEFORE+en.HEY en.BEFORE+en.I
-2 en.BEFORE+en.KINDS en.BEFORE+en.TIME en.BEFORE+for en.BEFORE+i en.BEFORE+of en.BEFORE+on
-2 en.BEFORE+tra en.CALL en.DAY+NO en.DAY+en.NEGATIVE en.DAY+per en.DONT en.END+en.BEFORE
-2 en.END+off en.ENDED+al en.FROM+en.LIST en.FROM+en.MESSAGES en.I+MSG en.I+SEND en.I+bambini
-2 en.I+capelli en.I+contatti en.I+dati en.I+en.GAVE en.I+need en.I+soldi en.I+volantini
-2 en.KEYWORD+al en.KINDS+. en.LIST+, en.LIST+non en.LOSE en.LOSE+0 en.LOSE+en.DAY en.LOSE+mio
-2 en.ME+en.I en.ME+en.SUBJECT en.ME+i en.ME+on en.ME+tra en.MESSAGE+, en.MESSAGE+non
-2 en.MESSAGES+NO en.MESSAGES+en.NEGATIVE en.MESSAGES+non en.MY+> en.MY+en.BADMSG
-2 en.MY+en.ENDED en.MY+en.KEYWORD en.MY+en.NEG en.NEG+dai en.NEG+en.KINDS en.NEGATIVE+dai
-2 en.NEGATIVE+di en.NEGATIVE+e en.NEGATIVE+en.BEFORE en.NEGATIVE+en.OTHER en.NEGATIVE+gli
-2 en.NEGATIVE+ha en.NEGATIVE+mandarmi en.NEGATIVE+prende en.NEGATIVE+sa en.NEGATIVE+scrivete
-2 en.NEGATIVE+serve en.NEGATIVE+smettete en.NEGATIVE+so en.NEGATIVE+vi en.NEGATIVE+volevo
-2 en.OTHER+, en.OTHER+il en.SENDING+my en.SENDING+non en.STOP+al en.STOP+en.BEFORE
-2 en.STOP+guidando en.SUBJECT en.SUBJECT+MSG en.SUBJECT+SEND en.SUBJECT+bambini
-2 en.SUBJECT+capelli en.SUBJECT+contatti en.SUBJECT+dati en.SUBJECT+en.GAVE en.SUBJECT+en.GET
-2 en.SUBJECT+for en.SUBJECT+have en.SUBJECT+soldi en.SUBJECT+volantini en.TAIL+en.I
-2 en.TAIL+en.SUBJECT en.TAIL+i en.TAIL+on en.TAIL+tra en.TEXT+non en.THINGS en.THINGS+>
-2 en.THIRD+> en.VOC+ci en.VOC+tra en.WHO+> en.WHO+la entrare era+SAID era+scritto ero+REMOVED
-2 errore+> esce euro+e evitate+> fa+MORE fa+per faccio+sapere fastidio fate+anche fate+pure
-2 fatemi+parlare fatti febbre febbre+> ferie ferie+> ferie+fino fermatevi fermi figlia
-2 finche+NO finche+en.NEGATIVE finche+non fine+mese finisce+per finisco finiscono+en.I
-2 finiscono+en.SUBJECT finiscono+i finiscono+nello fino+al firma fisso for+en.THIRD for+en.VOC
-2 forse+cercava found found+en.BEFORE fratello+e funziona+, garanzia gate gatto gestore+,
-2 gia+detto gia+scaduto giga giornata+NO giornata+en.NEGATIVE giorno+> giovedi girato giro+al
-2 giu giugno+> giusto glad gli+ONE gli+en.LIST gli+en.MESSAGE gli+en.MESSAGES gli+en.SENDING
-2 gli+en.TEXT gli+sms grazie+. grazie+dottoressa grazie+infinite guidando guidando+> ha+SAID
-2 ha+detto hanno+fatto have hes ho+REMOVE ho+WRONG ho+cambiato ho+dimenticato ho+en.WHO
-2 ho+girato ho+perso ho+salvato ho+sbagliato ho+scritto ho+trovato i+MSG i+SEND i+bambini
-2 i+capelli i+contatti i+dati i+need i+soldi i+volantini iban id idea if il+0 il+CLIENT
-2 il+YOURS il+buono il+cancello il+cellulare il+consulente il+divano il+nome il+pacco
-2 il+rinnovo il+secondo il+servizio il+tuo il+vecchio il+vostro in+MORE in+centro in+due
-2 in+ferie in+orario in+periferia in+piu in+portineria in+questo in+silenzioso inesistente
-2 infinite informata intera intera+> interessa+la interessato interno interno+0 interno+en.DAY
-2 invece+WANT invia invitati+, io+vi iscritta iscrivimi it+> la+AUTHORITY la+GOODS la+INFO
-2 la+consegna la+cucina la+denuncia la+disturbo la+faccio la+festa la+gita la+nonna
-2 la+riunione la+sera la+stampante labbonamento lanno+scorso lascia lasciatemi+respirare
-2 lascio+il lavatrice lavete+preso lavoro le+0 le+INFO le+LIST le+chiavi le+guardo le+offerte
-2 lesito lhanno li+REMOVE li+avevo liban liban+> liked liked+> lindirizzo line lista+nozze
-2 lo+INFO lo+prendo lo+sconto lo+usa lui+. lupo ma+NUMBER ma+en.BEFORE ma+en.NEG ma+ho ma+il
-2 ma+io ma+mi ma+no ma+ogni ma+per ma+quanti ma+questo mai mai+NO mai+SAID mai+arrivato
-2 mai+detto mai+niente maiale mail+> mal male+, mamma+> mandarmi mandate+> mandatene
-2 mandatene+un mando marito+. me+en.I me+en.SUBJECT me+i me+on me+tra meglio+se message
-2 messages messaggi+al messaggio+> messaggio+di messaggio+e messo+" mettetemi+in mezza
-2 mi+CEASED mi+PEACE mi+YOURS mi+blocca mi+ero mi+manda mi+pare mi+piacciono mi+piace
-2 mi+servono mi+si mi+sta mi+tolga mi+trovo mia+WORD mia+amica mia+cancellazione mia+domanda
-2 mia+figlia minuti+> mio+CONSENT mio+en.THIRD mio+ex mio+permesso moglie my+en.BADMSG
-2 my+en.THIRD ne+avete need negli negli+LIST negli+MSG negli+SEND negli+avvisi nel nel+CLIENT
-2 nel+OTHER nel+YOURS nel+vostro nella+lista nellelenco+degli nessun+disturbo nessuno+mi
-2 niente no+dai noi+NO noi+en.NEGATIVE noi+non non+gli non+ha non+mandarmi non+prende non+sa
-2 non+scrivete non+serve non+smettete non+so non+vi non+volevo nozze numero+della numero+e
-2 nuova+, o+NUMBER o+devo o+e o+il o+la oggi+il on+the operatore ora+> ora+si pacco paga+>
-2 palle+> parlare+con passa per+MORE per+NUMBER per+PHONE per+due per+niente per+telefono
-2 perche+NO perche+en.NEGATIVE perche+non perfetto periferia periodo perito perso+la persona+,
-2 persona+o piace piangere piena+> pioggia piovere piu+MORE piu+NO piu+avanti
-2 piu+rappresentante poi+vediamo polizia polizia+postale portineria porto posso+> postale
-2 posto+in prego+, prego+> prende prendere prendo+il prenotare presto+> presto+il prima+mi
-2 promozioni+> pronto puo pure+> pure+il pure+qui qualche qualcosa+> qualcuno+> quando+WANT
-2 quando+finiscono quando+ho quando+mi quando+sono quello quello+con questa+sim questa+utenza
-2 questanno questanno+, queste questo+NUMBER questo+PHONE questo+periodo raccomandata+>
-2 ragazzi+> rappresentante+, recedo respirare riattivatemi ricevere+en.I ricevere+en.SUBJECT
-2 ricevere+i ricevere+questi ricevono richiamo richiamo+io ricominciate rientrare riesco
-2 rifiutata rimandate riscaldamento risentiamo risulta riunione rivoglio rosa rughe sa+di
-2 sabato sacco sala saldi+> sale salvato sapere saro saro+> scendo+> scritto+" scritto+WORD
-2 scrive scrivetemi scrivi scrivi+DESIST scrivi+STOP scrivi+WORD scrivimi scrivono scusa
-2 scusi+ma se+si se+vi secondo segnalo segue senno sento+MORE sento+piu senza+riscaldamento
-2 serve+> servono+, settimana si+WOULD si+chiude si+ferma si+ieri si+paga si+spegne si+toglie
-2 siamo+in silenzioso smette+di sms+, sms+non soci soggiorno+scade sola soldi solo+> solo+WORD
-2 solo+un sonno sono+MORE sono+allergica sono+rotta sorry sotto+il spegne spegne+da sta+bene
-2 sta+male stamattina+, stampante stanno stasera+> stato+un stessa sto+MORE sto+ancora
-2 sto+guidando stop+al stop+en.BEFORE strano studio studio+a stufo su+> su+di sullaltro
-2 suo+PHONE taglia+m taglio tardi tardi+> telefonate telefoni+il telefonica telefono+di
-2 telefono+e tenete tengo+in testa+, texting that+> the+en.CALL the+en.THINGS through ti+WANT
-2 ti+prego time to+DESIST to+STOP to+WORD to+en.ALONE to+en.BADMSG to+en.ENDED to+en.KEYWORD
-2 to+en.NEG to+en.STOP to+stop toglie+> togliere+il tolto torta tosse tra+en.I tra+en.SUBJECT
-2 tra+i tra+quelli tre+LIST tre+MENDED tre+MSG tre+messaggi troppi trovato+> trovo+> truffa
-2 truffa+> tuo tutto+su udienza un+LIST un+colpo un+en.LIST un+mese un+operatore un+sacco
-2 un+sito una+OTHER una+THING una+cosa una+truffa uno+INFO uno+sconto usa utenza+> vecchie
-2 vecchio vecchio+NUMBER vecchio+PHONE vedo+MORE vedo+piu vendete vendo venduta venire+a verde
-2 verso vi+faccio via+mail vicini viene visita voglio+ancora voglio+di voi+> volta+la
-2 vostra+lista vostre+MENDED vostre+promozioni vostri+MSG vostro+LIST vostro+en.LIST vuoi
-2 vuole+MENDED what you zucchero
2 "+. * ,+GOODS ,+LIST ,+NEVER ,+NO ,+PHONE ,+THING ,+al ,+and ,+cancella ,+cancellatemi
2 ,+delle ,+en.LOSE ,+en.NEG ,+il ,+levatemi ,+mandatemi ,+neanche ,+nn ,+quelli ,+sul
2 ,+vorrei .+17 .+MENDED .+OTHER .+THING .+UNSUB .+annullare .+avvisi .+cosa .+direi
2 .+domenica .+eliminate .+en.BADMSG .+en.ENDED .+en.KEYWORD .+en.LOSE .+en.MENDED .+en.NOT
2 .+esercito .+esiste .+evitate .+gentile .+just .+la .+lasciate .+mandami .+ne .+not .+oh
2 .+ora .+pls .+potete .+preferisco .+questa .+revoco .+ringrazio .+ritenete .+schermo
2 .+silenzio .+smettete .+sn .+so .+son .+staccate .+stop .+take .+tolgo .+ue .+vi .+via
2 .+voglio .+zio 0+, 0+di 0+ore 17 7 ?+DESIST ?+REMOVE ?+REMOVEME ?+STOP ?+WORD ?+via
2 AUTHORITY+> CEASED+MORE CLIENT+. CLIENT+CLIENT CLIENT+messaggio CONSENT+a CONTACTED+di DAY+.
2 DAY+alle DAY+chiamo DAY+per DAY+sera DESIST+MSG DESIST+reminder GET+MORE GET+altro GOODS+mi
2 INFO+NO INFO+NUMBER INFO+di INFO+en.BEFORE INFO+en.NEG INFO+en.NEGATIVE INFO+no INFO+serie
2 INFO+sui LEAVE LEAVE+YOURS LEAVE+sta LIST+da LIST+del LIST+di LIST+en.LOSE LIST+en.NEGATIVE
2 LIST+non LIST+promozionali LIST+x MENDED+MORE MENDED+dal MENDED+quando MENDED+va MENDED+via
2 MORE+. MORE+GET MORE+ONE MORE+REPLY MORE+YOURS MORE+en.KINDS MORE+inviti MORE+qui
2 MORE+scrivete MSG+, MSG+? MSG+GET MSG+da MSG+promozionali MSG+ricevuto NEVER NO+LIST NO+ONE
2 NO+al NO+autorizzo NO+averne NO+con NO+desidero NO+en.VOC NO+ero NO+le NO+li NO+vabbe NO+ve
2 NUMBER+, NUMBER+MSG NUMBER+con NUMBER+li NUMBER+mi NUMBER+non NUMBER+solo NUMBER+vabbe ONE+.
2 ONE+GET ONE+per ONE+ricevuto OTHER OTHER+SEND OTHER+in PEACE+. PEACE+INFO PEACE+roba
2 PHONE+solo REMOVE+dagli REMOVE+dai REMOVE+subito REMOVED+? REMOVEME+dalle REMOVEME+di
2 REMOVEME+subito REPLY+MORE SAID+a SAID+niente SEE+> SEE+MORE SEE+il SEE+piu SEND SEND+?
2 SEND+al SEND+ancora SEND+con SEND+da SEND+del SEND+e SEND+en.LOSE SERVE+che SERVE+la
2 STOP+linvio STOP+reminder TELL TELL+. TELL+io TELL+la THING+NO THING+NUMBER THING+en.BEFORE
2 THING+en.NEG THING+en.NEGATIVE THING+no THING+si TIRED TIRED+, WANT+> WANT+il WANT+perdere
2 WANT+saperne WORD+% WORD+. WORD+0 WORD+con WORD+en.DAY WORD+en.THIRD WORD+en.VOC
2 WORD+reminder WORD+subito WOULD WOULD+LIST WOULD+dallelenco WRONG+MENDED WRONG+NUMBER
2 WRONG+PHONE WRONG+numero YOURS+> YOURS+bene YOURS+en.KINDS YOURS+era YOURS+per YOURS+roba
2 YOURS+sia YOURS+telefono a a+0 a+MSG a+NO a+cena a+chi a+en.DAY a+en.ME a+en.TAIL a+en.VOC
2 a+gennaio a+giugno a+me a+rispondere a+scrivermi a+voce abbiate abito acqua ad+aprile
2 adesione adesso+e affitto affitto+MORE affitto+piu aggiornate agita agli al+AUTHORITY
2 al+CLIENT al+YOURS al+garante al+secondo al+trattamento al+vostro alla+cancellazione
2 altri+LIST altri+MENDED altri+MSG altri+messaggi altro+, altrove altrove+> anche+NO
2 anche+NUMBER anche+en.NEG anche+en.NEGATIVE anche+la anche+no and+en.TAKE and+take andate
2 any any+en.BEFORE any+more appuntamenti aprile aprile+> arriva+NO art art+. assente+>
2 astenersi auguri+e autorizzazione autorizzo+> averne avete+rotto avevo+capito avevo+chiesto
2 avvisi+del avvisi+delle avvisi+di avvisi+en.LOSE away bacheca balance ballare bambino barca
2 basta+con basta+en.KINDS basta+reminder bello+, beppe bip+e blacklist bravi buoni+, but
2 butto calendario calvo can+en.ENDED can+en.KEYWORD can+en.NEG can+en.STOP cancellarsi
2 cancellatemi+> cancellazione+dal carita cassetta+di catalogo catene ce+MORE ce+lho cell
2 cellulare+, cena cercate cercate+e che che+SEND che+bello che+fa che+io che+mandate
2 che+possiamo che+venga chi+NO chi+en.NEGATIVE chi+non chiedo+la chiesto+MORE chiesto+NO
2 chiesto+niente chiudete+anche chiudiamola chiusa+, chiuso+> chiuso+per ci+pensa ci+vengo
2 cliente+da clinica codici coi+LIST coi+messaggi come+la con+en.BEFORE con+en.ME con+en.TAIL
2 con+en.VOC con+me con+tutto conosce contattarmi contatti+> convocazioni convocazioni+> coro
2 cortesemente+, cose cose+serie cv da+mesi da+parte da+questa da+settembre da+un dagli+LIST
2 dagli+SEND dai+destinatari dai+vostri dal+0 dal+en.DAY dal+en.LIST dalla+lista dalle+LIST
2 dalle+MSG danni dei+INFO dei+YOURS dei+saldi dei+vostri del+THING della+danza della+raccolta
2 delle+OTHER dentista+> denuncio denuncio+> depennatemi devo+SEND di+DAY di+MENDED
2 di+consegna di+en.BEFORE di+mattina di+oggi di+questi di+una di+verdura di+voi dieta din
2 dinner diplomato direi direi+che diritto+alla dirmi distinti distinti+saluti dito
2 domani+chiamo doppione dora+in dove+avete dove+si dovete+REMOVE due+numeri dura durante
2 e+CLIENT e+MENDED e+SEND e+a e+anche e+assente e+chiusa e+con e+del e+di e+en.LOSE e+il e+lo
2 e+mio e+nuovo e+ogni e+pronta e+toglietemi e+voi eliminate eliminate+il eliminatela
2 en.ALONE+en.VOC en.BEFORE en.BEFORE+MSG en.BEFORE+SEND en.BEFORE+en.LIST en.BEFORE+en.MENDED
2 en.BEFORE+list en.BEFORE+lo en.BEFORE+mi en.BEFORE+off en.BEFORE+per en.BEFORE+to
2 en.BEFORE+vabbe en.BEFORE+with en.DAY+di en.DAY+ore en.DEAR+en.BEFORE en.DITCH+DESIST
2 en.DITCH+STOP en.DITCH+WORD en.DITCH+en.ENDED en.DITCH+en.KEYWORD en.DITCH+en.NEG
2 en.DITCH+en.STOP en.DONT+en.BEFORE en.ENDED+en.DAY en.ENDED+en.VOC en.EVENT en.FEEL+but
2 en.FROM+a en.HEY en.HEY+MENDED en.I+THING en.I+en.BEFORE en.I+figli en.I+miei en.I+prossimi
2 en.I+tracking en.I+vostri en.KEYWORD+en.DAY en.KEYWORD+en.VOC en.LOSE+THING en.ME en.ME+,
2 en.ME+? en.ME+NO en.ME+en.BEFORE en.ME+per en.MENDED+en.BEFORE en.MENDED+en.PHONE
2 en.MENDED+en.TAKE en.MESSAGE+> en.MESSAGES+, en.MESSAGES+al en.MY+en.AUTHORITY en.MY+en.LIST
2 en.MY+en.MENDED en.MY+en.NUMBER en.MY+en.TEXT en.MY+list en.MY+number en.NEG+again en.NEG+e
2 en.NEG+en.AGAIN en.NEG+en.DAY en.NEG+en.VOC en.NEG+grazie en.NEG+mi en.NEG+vabbe
2 en.NEGATIVE+GET en.NEGATIVE+MSG en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+desidero
2 en.NEGATIVE+ero en.NEGATIVE+le en.NEGATIVE+li en.NEGATIVE+mi en.NEGATIVE+ne
2 en.NEGATIVE+vabbe en.NEGATIVE+ve en.NOT en.PHONE en.PULL+en.BEFORE en.PULL+en.ME
2 en.PULL+en.TAIL en.PULL+en.VOC en.PULL+me en.REMOVE+il en.REMOVED+> en.SENDING+al
2 en.STOP+MENDED en.STOP+NUMBER en.STOP+PHONE en.STOP+numero en.SUBJECT+> en.SUBJECT+THING
2 en.SUBJECT+en.BEFORE en.SUBJECT+figli en.SUBJECT+miei en.SUBJECT+prossimi
2 en.SUBJECT+tracking en.SUBJECT+vostri en.TAIL+, en.TAIL+? en.TAIL+NO en.TAIL+en.BEFORE
2 en.TAIL+per en.TAKE en.TAKE+en.MY en.TAKE+my en.TEXT+al en.TEXT+en.BEFORE en.THREAT+en.NEG
2 en.UNSUB+en.BEFORE en.UNSUB+en.ME en.UNSUB+en.TAIL en.UNSUB+en.VOC en.UNSUB+me en.VOC+.
2 en.VOC+? en.VOC+NO en.VOC+en.FROM en.VOC+en.NEG en.VOC+en.TAKE en.VOC+per en.VOC+with
2 en.WANT+en.BEFORE en.WANT+the en.WISH+the entro era+di esco+dal esercito esercito+il
2 esiste+un espunto euro+a fa+male faccio farei fate+che fate+voi fatelo fatto fatto+una
2 fatto+venire febbraio febbraio+. ferri feste figli figlio+si filiale finire finisce
2 finisce+qui finita from+en.MY funziona+MORE gennaio gennaio+, gentile gia+risposto giorno+e
2 gite gli+GOODS gli+auguri gli+eventi gli+inviti gli+ordini gli+screenshot gnente gnente+>
2 goccia gradita gradita+> gramigna grandi grazie+e guardi+che ha+CLIENT ha+WRONG ha+cambiato
2 ha+invitato ha+iscritto ha+sbagliato ho+abbastanza ho+dato ho+deciso ho+smesso ho+staccato
2 i+THING i+en.BEFORE i+figli i+miei i+prossimi i+tracking i+vostri il+catalogo il+condominio
2 il+coro il+cuore il+latte il+lavoro il+pappagallo il+prossimo il+regalo il+resto
2 il+sollecito il+tavolo il+telefono il+tetto il+vaso il+wifi im im+en.NEG in+OTHER in+PEACE
2 in+blacklist in+filiale in+negozio in+pace insistere+con interessano interruzioni
2 inutile+SEND inviate invii invitato io+. io+en.BEFORE io+la io+per just la+MENDED la+NUMBER
2 la+cassetta la+goccia la+gramigna la+mamma la+misura la+piantate la+pubblicita la+rimozione
2 la+risposta la+scheda la+smetta la+spugna la+spunta la+trovo lapp lasciatele lasciato latte
2 lavoro+di lavviso le+WANT le+YOURS le+ho le+potete le+scolaresche le+voglio le+vostre
2 levatemi+subito lho+io lho+mandato lho+preso lho+ritirato linea+e linvio linvio+? lo+TELL
2 lo+avete lo+devo lo+dite lo+ritiro lo+tolgo lultimo+> lunedi+> ma+andate ma+le ma+non
2 ma+quante macchina+e mamma mamma+di mandami mandate+il mandateli+a mandatemi mandato+o
2 marketing marzo+. me me+, me+? me+NO me+en.BEFORE me+per meno+, meno+di mensile mese+? mesi
2 mesi+, messagg+> messaggi+? messaggi+NO messaggi+en.NEGATIVE messaggio+per messo messo+il
2 meteo mi+WOULD mi+cancellate mi+en.AUTHORITY mi+interessano mi+sento mi+state
2 mia+autorizzazione miei+dati miei+sono mio+contatto mio+nominativo misura mo+DESIST mo+STOP
2 mo+WORD mo+basta modo moglie+ha more my+en.PHONE natale+> ne+WANT ne+altri ne+arriva
2 ne+mandate ne+voglio negozio nessuna niente+LIST no+MSG no+e no+mi no+vabbe nominativo
2 non+GET non+averne non+desidero non+ero non+li non+ne non+ve nostra nove number off offerte
2 offerte+> oggi+. ogni+DAY ogni+bip ogni+mia ogni+settimana oh oh+, ok+, ora ora+. ora+WORD
2 orari ordinato ordini out out+> pappagallo parlo passi passo+, pazienti pediatra pensa
2 pensione+, per+INFO per+carita per+cose per+favore per+ferie per+ricordo per+sempre per+voi
2 perche+SEND perche+la permesso+NO permesso+en.NEGATIVE permesso+non persone piantate
2 piantate+> piu+GET piu+MENDED piu+YOURS piu+da piu+e piu+en.KINDS please+en.TAKE possibilita
2 posso+pagare potete+REMOVEME potete+togliermi preferisco preferisco+NO
2 preferisco+en.NEGATIVE preferisco+non preghiere prendo+MORE prendo+piu prenotazione preso+il
2 promemoria promesso promozionali promozioni+, pronta pronta+la proprietario proprio+>
2 prossimo puo+SEE puo+avere pure+. qua qualcun qualcun+MORE qualcun+altro quando+la
2 quante+volte quelli+della quello+che quello+di querela questo+era questo+sia qui+con quinto
2 raccolta radio reclamo+> regalato reminder resto+NUMBER resto+en.NEG resto+no resto+va
2 revoco riapre riapre+> ricetta riceve ricevere+> ricevere+piu richieste rimozione
2 rimozione+> rimuovermi ringrazio+> risposta+e ritenete ritirato ritiro+> roba+> rompete+MORE
2 rompete+piu room rotta+, rubrica+e saluti+> saperne sarebbe sbagliate sbagliato+>
2 sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+numero sbaglio+, scappare
2 schermo+riparato scolaresche sconti scorsa scritto+> scrivendo scrivendo+a scrivermi scuola
2 scuola+> se+SEND se+ne se+per seconda see sempre+> senso senso+unico senza+chiedermi serate
2 serie serie+> serve+MORE serve+che servizio servizio+> settembre+, settimana+scorsa si+.
2 si+agita sia+lultimo siate simpatia simpatia+> sms+> sollecito solo+en.I solo+en.SUBJECT
2 solo+i son sono+grandi sono+sparite sparire spugna spunta sta+INFO sta+roba staccate
2 staccate+pure staccatevi stare stare+> stella stessi sti+LIST sti+MSG sto sto+MENDED
2 sto+NUMBER sto+PHONE sto+numero su+questo sui+OTHER sul+NUMBER sul+PHONE sul+telefono
2 tagliando take+en.MY take+my tavolo+e telefono+. tengo+io tetto texts texts+.
2 the+en.AUTHORITY the+en.LIST the+en.MESSAGES ti+blocco to+en.BEFORE to+en.ME to+en.TAIL
2 to+me tocca tocca+> toglie toglie+LIST toglie+dallelenco togliermi toglietelo toglietelo+>
2 toglietemi toglimi tolgo+il tornare tornare+a tre tre+volte ue+DESIST ue+STOP ue+WORD
2 ue+basta umano un+bambino un+certo un+doppione un+modo una+stella una+volta unico uno+che
2 updates usato uscire+da va+a vaccini vaso vedere+> venga vengo+, venire verdura vi vi+TELL
2 vi+conosce via+il vita vivere vogliamo voglio voglio+saperne voi+NO voi+en.NEGATIVE voi+ho
2 voi+non vorrebbe vostro+e vostro+messaggio who yoga yoga+, zanzare
3 "+, + ,+ONE ,+a ,+addio ,+buona ,+compresi ,+del ,+en.LIST ,+en.MESSAGES ,+fuori ,+grazie
3 ,+la ,+le ,+mollate ,+ora ,+qualcuno ,+sms ,+so ,+togliete ,+una .+LEAVE .+LIST .+acqua
3 .+avevate .+chiuso .+cortesemente .+credo .+declino .+del .+dimenticatevi .+en.STOP .+fuori
3 .+guido .+nah .+please .+rompete .+shut .+sono .+tieni .+ultimo .+who 0+DAY ?+ho ?+la ?+un
3 CLIENT CLIENT+e DAY+e GOODS+, INFO+da LIST+. LIST+NO LIST+compresi LIST+dello LIST+e
3 LIST+sui MENDED MENDED+dello MENDED+sui MINE+> MINE+? MINE+quando MINE+solo MORE+? MORE+INFO
3 MORE+MENDED MORE+e MORE+messaggi MSG+compresi MSG+dello MSG+per MSG+sui NEVER+MORE NO NO+,
3 NO+MINE NO+MORE NO+da NO+dovete NO+ne NO+parlo NO+ricevere NO+sul NO+usate NUMBER+WANT
3 NUMBER+col NUMBER+da NUMBER+en.NEGATIVE NUMBER+lo NUMBER+sul NUMBER+va ONE+delle OTHER+e
3 OTHER+non PEACE+> PHONE+da PHONE+lo REMOVE+che REMOVE+il REMOVEME+da REMOVEME+dai
3 REMOVEME+dal SAID+MORE SEND+di SEND+perche SEND+quando STOP+LIST THING+. THING+fedelta
3 WANT+NO WANT+PEACE WANT+SEE WANT+en.NEGATIVE WANT+sapere WANT+vedere WORD+MSG WORD+dai
3 WORD+dal YOURS+e YOURS+recapito a+dieta a+luglio a+pasqua acqua+in aggiornamenti
3 aggiornate+> allora anche+senza andate+a anni+. aria aria+> arriva+un avevate avevo+spuntato
3 avvisatemi+, avviso+> aziendali basta+, becco bel bel+gioco bello bip cambiato+dentista
3 capito cartello casa+, cassa ce+piu che+NO che+YOURS che+cercate che+ci che+en.NEGATIVE
3 che+esisto che+il che+non che+questo che+vi che+volete chi+devo chiesto+di chiudere chiudete
3 ci+pensi clicca cliente collo cominciate cominciate+da compresi+> comunicazioni+> condominio
3 considerate considerate+YOURS consigli contato continuo corrispondenza+> costa+> costate
3 credo credo+che da+allora da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me da+questo da+qui
3 da+ventanni dagli dai+LIST dai+YOURS dalla+en.LIST dati+> dato+in declino+linvito dei+THING
3 del+OTHER del+tavolo della+piega dello destinatari destinatari+> di+SEND di+dirmi di+lunedi
3 di+scrivermi dico+di dimenticatevi dimenticatevi+che dite do dovete+SEND dura+poco durato
3 durato+fin e+REMOVEME e+durato e+en.I e+en.ME e+en.SUBJECT e+en.TAIL e+i e+me e+non
3 e+passata en.BEFORE+al en.BEFORE+con en.BEFORE+en.BEFORE en.BEFORE+sul en.DAY+DAY en.FROM
3 en.FROM+> en.I+OTHER en.I+guasti en.I+punti en.I+turni en.I+want en.KINDS+> en.LOSE+OTHER
3 en.LOSE+tavolo en.MESSAGES+si en.MY+en.PHONE en.NEG+MSG en.NEG+con en.NEG+sul
3 en.NEGATIVE+MINE en.NEGATIVE+SEND en.NEGATIVE+con en.NEGATIVE+parlo en.NEGATIVE+ricevere
3 en.NEGATIVE+sul en.NEGATIVE+usate en.NUMBER en.SEND en.SENDING+> en.STOP en.SUBJECT+OTHER
3 en.SUBJECT+guasti en.SUBJECT+punti en.SUBJECT+turni en.SUBJECT+want en.THREAT en.UNSUB
3 en.VOC+SEND en.WISH en.WISH+en.MY esiste esisto esisto+> essere eventi far fate
3 fatela+finita fatto+due favore fin fin+troppo finito+> firmato fuori+> fuori+dal futuro+>
3 garante gavi gia+la gioco gioco+dura gli+INFO gli+OTHER grazie+ma guido ha+gia ho+chiuso
3 ho+letto i i+OTHER i+guasti i+punti i+turni i+want il+AUTHORITY il+becco il+menu il+mio
3 il+modulo importa in+classe interesse intestatario inutile iscrizione ke la+LIST la+MSG
3 la+conferma la+persona la+procedura la+ricetta la+ricezione lasciate+perdere le+TELL
3 le+raccolte le+zanzare leggete leggo+, levatemi lidraulico linvito lo+scontrino luglio
3 ma+che magica magica+per mai+MORE mamma+dice mandateli mandatemi+solo mandato+la mattina
3 meno+> menu+, mesgs+si metto metto+il mi+importa mi+riguardano mi+sono mi+va mia+CONSENT
3 mio+, modulo+, mollate ne+MORE nessuno+vi newsletter niente+, nn+WANT nn+mi no no+sul nome
3 non+MINE non+SEND non+parlo non+ricevere non+usate not numero+en.NEGATIVE numero+non nuove
3 nuovo+> ogni+CLIENT ogni+YOURS ogni+mese ogni+santo ogni+vostro parla parola+magica parte
3 partite pasqua pasqua+, passata passo passo+> pensi per+NO per+en.I per+en.SUBJECT per+far
3 per+i per+natale perche+DESIST perche+STOP perche+smettiate perdere piantatela+> piega
3 piu+LIST piu+MSG piu+SEND please poco+, posto+cosi processione promo prossimi prossimo+MSG
3 prossimo+ONE pubblicitario quando+e quanto quanto+firmato quattro quelli questo+recapito
3 questo+telefono qui+> qui+in quindi+MORE quindi+niente raccolte reclamo resto resto+NO
3 resto+en.BEFORE resto+en.NEGATIVE ricetta+e ricevere+MORE ricevuti ricezione ricordo+di
3 riguardano riguardano+, ringrazio risparmio risposta risposto rivista saldi+NO
3 saldi+en.NEGATIVE saldi+non saltatela saltatela+> santo santo+giorno scheda scheda+col
3 scontrino scrive+MORE scrivermi+? scrivetemi+, scriviri se+continuate se+mi sempre+, shut
3 si+> si+clicca signora smetta smettete sms sms+. sn so+dove sogno+> solo solo+INFO
3 solo+lavviso sono+a sono+quello sono+un spina+a spuntato stata+REMOVED stata+tolta state sti
3 succede succede+> sul+GOODS sul+mio sul+sito sulle supplico tariffe tavolo+> telefono
3 telefono+NO telefono+en.NEGATIVE telefono+non this this+en.BEFORE this+en.LIST tieni
3 togliete torno trattata turni ue ue+0 ue+en.DAY ultimo+MSG ultimo+ONE ultimo+TELL
3 ultimo+avviso uno+LIST uno+MSG uno+en.BADMSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT
3 uscire vabbe vale vedere+il vengo ventanni vi+denuncio vi+supplico vi+vuole via+dalla
3 voglio+> voglio+SEE voglio+sapere voglio+vedere voi+e volta+. vostre want+en.MY want+the
3 wifi x
4 ,+DESIST ,+MENDED ,+ho ,+leva ,+nun ,+potete .+DESIST .+YOURS .+al .+ao .+avevo .+bella
4 .+en.ALONE .+gli .+io .+lo .+noooo .+ogni .+persona .+questo ?+grazie CONSENT+NO
4 CONSENT+dato CONSENT+en.NEGATIVE CONSENT+non DESIST DESIST+> MENDED+solo MORE+da
4 MORE+messagi MORE+per MORE+vi MSG+delle NEVER+> NEVER+a NO+INFO NO+a NO+piu NO+sentirvi
4 NUMBER+NO OTHER+NO OTHER+en.NEGATIVE PEACE PHONE+. PHONE+non REMOVE+en.I REMOVE+en.SUBJECT
4 REMOVE+i REMOVED+> SEND+piu STOP+> STOP+MSG THING+in THING+invece WANT+che WORD+LIST WRONG
4 YOURS+INFO a+lui a+natale a+un altri anche+DESIST anche+MENDED anche+STOP anche+smettere
4 anno anno+, ao aprirli aprirli+da auguri+di avervi avete+en.WHO avete+perso avvisatemi
4 avvisi buona+giornata cake capito+che caso cestino+senza chiesto chiudiamo coi compilato
4 compleanno compleanno+en.BEFORE con+gli con+questi concorrenza continuate+> convegni
4 cortesia+> cosa+devo da+due dagli+MSG dai dal+servizio dalla dalla+LIST dei+pagamenti
4 dentista desidero devo+dire devo+fare di+compleanno di+dio dico dio ditemi do+il e+buona
4 e+en.BEFORE e+en.NEGATIVE e+le en.AUTHORITY en.DOESNT+en.BEFORE en.KINDS en.LIST+.
4 en.NEGATIVE+sentirvi en.STOP+bene en.WANT+en.MY entro+DAY entro+oggi essere+rimossa fare+,
4 fedelta from futuro gia+SAID giornata+> guardi ho+seguito il+loro in+avanti in+cassa
4 in+futuro in+pensione in+trasferta insistete invece la+raccomandata la+spina leva
4 lidraulico+, list list+> loro mai+> menu messaggi+> messaggini messagi mi+LIST mi+avete
4 mi+serve nah natale+e niente+INFO niente+MSG non+sentirvi noooo numero+NO nun oggi+> ones
4 only ora+in pagamenti pagate+> pensione per+cortesia pero persona+che pi piantatela
4 piuttosto poi+> potete+anche preso procedura promemoria+> prossimo+messaggio provvedete
4 punti punto punto+> quante questa questi+MSG quindi+NO rimossa risparmiate rompete seguito
4 senza+aprirli si+, siamo+a smette+> smettiate smettiate+> sono+la sparite spina sto+bene
4 subito+> sul+modulo take tante tanto+vale tasto telefono+> tiratemi tolgo+> tracking
4 trasferta tre+. un un+OTHER un+anno urgenti va+di vale+che venire+il vi+WANT via+>
4 voglio+PEACE vostri want your 🚫+>
5 ,+MSG ,+STOP ,+da ,+dei ,+per .+REMOVED .+belin .+guardi .+🔕 0+. DESIST+, DESIST+con GET+>
5 LIST MENDED+? MENDED+in MINE MORE+SEND MORE+quando MSG+. MSG+> NEVER+piu NEVER+se NO+SEND
5 NO+essere NO+mi NUMBER+. PHONE+en.NEGATIVE SEND+delle SEND+ogni SEND+sempre STOP+, STOP+con
5 TELL+di UNSUB UNSUB+> WORD addio+> ancora+? anni+, avevo belin bella blocco+> cancellazione
5 cestino chi+vi coi+MSG con+en.I con+en.SUBJECT con+i cortesia cosi+, de declino del+giorno
5 di di+MINE di+torno di+un due+anni en.BEFORE+. en.DAY+. en.LIST en.LOSE+giorno en.MENDED
5 en.MESSAGES en.MESSAGES+. en.NEGATIVE+essere en.SENDING+. esco farmi fate+come favore+,
5 festivi festivi+si finita+> giocate guasti ho+MORE il+CONSENT il+consenso il+sottoscritto
5 in+poi la+DESIST la+STOP la+cancellazione lasciate+stare li li+> mai+piu mandato mandi meno
5 mi+MSG mi+SERVE mi+avvisi mi+togliete mio+nome natale ne non+essere oggi only+>
5 orari+festivi pagate parte+CLIENT parte+YOURS parte+vostra per+en.NEGATIVE per+non
5 per+quanto persona persona+WRONG piacere+> piu questi ricordo rieccovi rieccovi+> rimosso
5 rotto+> sentirvi siete siete+come sipario solo+in sono+TIRED sottoscritto subito sui tanto
5 tavolo tutto+il ve+lo vedere vi+ha volete vostra+> zio
6 ,+WORD ,+ma ,+mavete ,+quindi ,+tanto .+NUMBER .+avete .+dei .+fate .+li .+ma .+nn
6 MENDED+en.NEGATIVE MENDED+non MSG NO+MSG NO+SEE NO+ci NO+se PHONE+NO SEND+solo TIRED+>
6 WORD+> WRONG+> addio altro+per avete+fatto avete+preso blocco buona cambiato cancellate
6 chiuso coi+MENDED col+mio come+se compresi comunicazioni da+ora delle di+NO en.NEGATIVE+SEE
6 en.NEGATIVE+ci figurati gia ho+altro in+casa invece+mi la+WORD la+testa ma+NEVER ma+NO
6 ma+neanche mangio+il mavete mavete+fatto mi+REMOVE mi+pagate mi+riguarda mio+NUMBER modulo
6 na ne+faccio non+SEE non+ci numero+, numero+> potete proprio quanto+mi quindi riguarda
6 riguarda+la rotto solo+per testa tolgo ultimo ve vostra
7 .+STOP .+le .+ritiro CONSENT+> INFO MENDED+, MENDED+> MENDED+NO MORE OTHER+. PHONE+, PHONE+>
7 STOP avessi avete avevo+dato che+avevo con+YOURS dal+LIST dato destinatario di+en.NEGATIVE
7 di+non disturbo+> dovete e+al fuori grazie+> ho+gia inviti mangio nel+en.DAY orecchie
7 orecchie+> per+piacere piacere se+avessi sono+rotto sul uscite
8 ,+REMOVEME ,+cambiate .+REMOVE .+WORD LIST+> MORE+> REMOVE+> SEND+> SEND+MORE a+meno altro
8 cambiate consenso+> dalle+orecchie il+silenzio lasciate+PEACE neanche nel+0 si+che
8 silenzio+>
9 ,+gli .+siete ?+? NUMBER anni consenso corrispondenza dei en.LIST+> mandi+> muti nn ritiro 🔕
10 ,+REMOVE .+n NUMBER+o SEE YOURS da dato+> n n+o qui silenzio
11 .+REMOVEME .+🚫 MORE+LIST NUMBER+> REMOVE REMOVEME+> dalle piu+> 🚫
12 da+YOURS ogni
13 MORE+MSG
14 CONSENT
18 .
22 REMOVEME
"""
