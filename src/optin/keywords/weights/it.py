"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-25 =bias
-15 >
-13 CALL o
-11 posso pure
-10 .+si THING ha resta the
-9 ,+mi .+a adesso certo en.DAY finiscono interessa mi+interessa potete+SEND prima su
-8 % ,+come REMOVED accetto anche ancora cancellato ce confermo cosi en.DAY+> la+THING manca
-8 messaggio mi+ha posto ricevuto stesso+> tra va+bene
-7 ,+che ,+ci .+> .+che .+come .+con .+confermo .+da .+se 0+> DAY MSG+mi NO+si ONE OTHER+> alla
-7 ci colpa da+quando devo domani dove+> e+basta en.MY en.NEGATIVE+si giro la+OTHER mia non
-7 non+si piu+, potete+MINE quando sa te ti trovato volentieri vorrei
-6 ,+WANT ,+ne .+% .+MINE .+basta .+ci .+e .+grazie .+ha .+il .+ok .+quando NO+WORD REMOVE+voi
-6 THING+> YOURS+MENDED a+mio adesso+NO adesso+en.NEGATIVE ai avvocato bene cancellato+, cosi+>
-6 daccordo dopo e+la en.NEGATIVE+WORD en.SENDING+, en.SUBJECT+NUMBER en.TEXT+, era
-6 essere+cancellato hanno ieri in+LIST interessa+> io+non lasciamo lasciate+il lei lo
-6 lo+stesso lofferta marito mi mio+marito non+WORD perche+mi po purche quello questo+MENDED
-6 questo+numero rimettetemi scritto scriva scrivermi+, stato sulla tua tua+, tutto
-5 , ,+ce ,+lo ,+non ,+perche ,+voglio .+GET .+MORE .+ciao .+devo .+en.DAY .+in .+perche
-5 .+quanto .+togliete 0 DAY+> LIST+su MENDED+da MSG+anche MSG+su NO+REMOVEME NO+capisco NO+ho
-5 NUMBER+resta PHONE+resta REMOVE+lannuncio REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE
-5 REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop
-5 SEND+anche SEND+pubblicita SEND+un SERVE+MENDED THING+, YOURS+numero a+> a+mia anche+a
-5 arrivano cantiere cellulare certo+che chi+le codice con+il continuate+cosi da+voi due e+MORE
-5 en.BADMSG+, en.I+NUMBER en.NEGATIVE+REMOVEME en.OTHER essere+REMOVE figlio fine gestore
-5 grazie+per ha+dato hai i+NUMBER info io+NO io+en.NEGATIVE it lannuncio lasciamo+PEACE le
-5 le+MSG le+ha leggo linquilino ma+certo mandiate mi+CALL mi+mandi mi+mandiate mi+telefoni
-5 mio+figlio mio+padre nella non+REMOVEME nonna notifiche notte o+en.BEFORE on padre partito
-5 per+un potete+MENDED potete+scrivermi pratica prendo pubblicita pubblicita+> qualcosa quella
-5 quelle qui+, sa+che sconto se serve+MENDED smettere+> soggiorno sono+CLIENT telefoni
-5 tenetemi tutto+> un+po unora vediamo via+MSG via+ONE volevo
-4 ,+anche ,+facciamo ,+lasciate ,+lho ,+posso ,+rimettetemi ,+sono .+0 .+accetto .+di
-4 .+en.BEFORE .+nulla .+preferirei .+ricevuto .+rimuovete .+senza .+va ?+WANT ?+io CLIENT+>
-4 CLIENT+al CONSENT+di DAY+, DESIST+un LIST+li LIST+mi MENDED+di MENDED+la MENDED+pure
-4 MINE+pure MORE+CLIENT MORE+in MORE+la MSG+li NO+DESIST NO+STOP ONE+di REMOVED+, SEND+LIST
-4 SEND+MENDED SEND+MSG SEND+il SEND+la SEND+pure SEND+su STOP+un TIRED+. WANT WORD+di WORD+un
-4 YOURS+PHONE abbiamo adesso+> adesso+NUMBER adesso+en.BEFORE adesso+en.NEG adesso+no
-4 aggiornate+il ahahah alla+AUTHORITY alla+CLIENT alla+YOURS alla+polizia alla+vostra aperti
-4 avanti+> avete+avuto avvisi+> basta+che basta+un bellissimo bellissimo+, bici
-4 cambiato+gestore che+e che+ho come+NO come+avete come+faccio cosa cosi+NO cosi+en.NEGATIVE
-4 cosi+non danno delle+0 delle+en.DAY deve di+MORE dica dice dimmi dove dove+salta e e+WORD
-4 e+colpa e+stato e+tutto e+vero en.BEFORE+a en.BEFORE+la en.EVENT en.ME+la en.NEGATIVE+DESIST
-4 en.NEGATIVE+STOP en.NEGATIVE+ho en.TAIL+la en.THINGS en.VOC+la facciamo fastidio fermata
-4 finche finito forse gestore+, grazie guardo il+codice il+suo in+meno in+rubrica invece+che
-4 lasci lasciamo+perdere lasciate le+notifiche lettera lho+gia li+da lo+SEND ma+YOURS magari
-4 mail manca+il manda me+la mi+e mi+hanno mi+manda mi+sa mica morto+, nello never niente+>
-4 non+DESIST non+STOP non+e non+ho o+NO o+en.NEG o+en.NEGATIVE o+no on+en.MY parla+MORE
-4 parla+piu partito+, per+gli perche permesso+di preferirei presto qualche quanti
-4 questa+NUMBER rimuovete+voi rinnovo salta salta+fuori scade scaduto scritta scrivo sentiti
-4 serata si si+WORD siete+aperti smettere solo+se sonia sono sono+REMOVED sono+iscritto sotto
-4 stesso taglia telefono+, telegram togliere tu uno vado vecchia vedo vero voi+, weekend zia
-3 "+a %+% %+per ,+DAY ,+REPLY ,+SEND ,+abbiamo ,+continuate ,+e ,+en.NEGATIVE ,+era ,+niente
-3 ,+poi ,+quando ,+quanto ,+scrivete ,+scrivetemi ,+si ,+tenetemi ,+tolga ,+usi ,+ve
-3 .+AUTHORITY .+DAY .+ahahah .+ancora .+annullate .+auguri .+avvocato .+can .+certo .+chi
-3 .+hanno .+interessante .+mandate .+oggi .+pero .+presto .+rimettetemi .+scrivetemi .+scusi
-3 .+ti .+troppi .+vado 0+euro AUTHORITY CONSENT+allinvio DAY+NO DAY+il DESIST+che GOODS LIST+a
-3 LIST+degli LIST+dei LIST+lo MENDED+SEND MENDED+dei MENDED+li MENDED+mandate MENDED+mi
-3 MENDED+un MINE+la MORE+, MORE+cliente MORE+il MORE+una MSG+lo NO+CALL NO+mandate NUMBER+ad
-3 NUMBER+e ONE+lo OTHER+, OTHER+? OTHER+di PHONE+di PHONE+e REMOVE+mio SEND+INFO SEND+per
-3 SEND+qui SERVE+> STOP+che TELL+cortesemente THING+vecchia WANT+MENDED WANT+cortesemente
-3 WORD+, WORD+che YOURS+ONE YOURS+guidando YOURS+periodo YOURS+pubblicita a+casa a+voi a+volte
-3 acconsento ad ad+MORE again ai+LIST ai+MENDED ai+MSG ai+messaggi alle amica anche+se andiamo
-3 annulla annullate aperti+> apre aprite arriva+YOURS arriva+questo arrivano+> arrivato
-3 arrivato+MORE arrivato+NO aspetto assistenza auguri+anche avete+mandato avevo+detto
-3 avvisi+su bambini basta bene+, bici+, bloccate bloccato buongiorno buono cambiato+NUMBER can
-3 cancello capelli capelli+, capisco casa causa+> ce+una cercava che+potete chiamatemi chiede
-3 chiedo+cortesemente ciao+sonia cliente+> come+NUMBER come+en.BEFORE come+en.NEG
-3 come+en.NEGATIVE come+no confermato+> confermo+il conosco+> consenso+allinvio continua
-3 continua+a continuate+a conto+> corso cosa+mi cucina+> da+dove da+solo dal+OTHER
-3 danno+fastidio date day del+cantiere della dentro denuncia detto detto+di devo+DESIST
-3 devo+MENDED devo+MORE devo+STOP devo+smettere di+mia di+mio di+ricevere di+soggiorno
-3 dice+che disattivatemi disdico disdire disiscritto disiscritto+, disiscriverti disturbo+,
-3 due+> e+DESIST e+STOP e+mai e+morto e+per e+pronto e+stata en.BEFORE+en.TIME en.BEFORE+to
-3 en.BODY en.DAY+NO en.DAY+en.NEGATIVE en.DAY+euro en.GAVE en.GAVE+en.BEFORE en.I+bambini
-3 en.I+capelli en.I+en.GAVE en.I+volantini en.LIST+, en.LOSE+cantiere en.MESSAGE+,
-3 en.MY+en.THIRD en.NEG+alle en.NEGATIVE en.NEGATIVE+CALL en.NEGATIVE+capisco en.NEGATIVE+e
-3 en.NEGATIVE+mandate en.NEGATIVE+per en.PULL en.PULL+en.BEFORE en.SEND en.STOP+guidando
-3 en.SUBJECT+bambini en.SUBJECT+capelli en.SUBJECT+en.GAVE en.SUBJECT+volantini en.THINGS+>
-3 errore euro fai farci farla fastidio+, fatti favore+> ferma figlio+, fino firmo fisso
-3 forse+cercava frangia gatto giornata+NUMBER giornata+en.BEFORE giornata+en.NEG giornata+no
-3 giro+a gita giu giusto gli+LIST grazie+lo guidando ho+REMOVED ho+YOURS ho+cambiato ho+en.WHO
-3 ho+la ho+perso ho+questa ho+scritto ho+trovato i+bambini i+capelli i+en.GAVE i+volantini
-3 il+0 il+NUMBER il+THING il+YOURS il+canale il+cellulare il+en.DAY il+vostro in+lista
-3 in+orario in+questo in+via interessante invece+WANT invia invitati io+> iscritta+>
-3 iscritto+al la la+GOODS la+bici la+cucina la+notte la+pec la+proposta labbonamento laccount
-3 laltra lascia lavori le+en.DAY lei+> li+avevo liban liban+> libera lista lo+INFO lo+LIST
-3 lo+WANT lo+giro lo+prendo lo+sconto lui lultima lultima+volta ma+il ma+questo mai maiale
-3 mandarmi mandarmi+MORE mandarmi+piu mandate mandatemi+pure mando marito+. mesgs+>
-3 messaggi+di messaggi+li messaggi+mi mi+PEACE mi+YOURS mi+manca mi+servono mi+sta mia+amica
-3 micio minuti mio+CONSENT mio+e morto my+en.THIRD negli negli+LIST negli+MSG negli+SEND
-3 negli+avvisi nellelenco nello+LIST nello+MSG nello+en.BADMSG nello+en.BEFORE
-3 nello+en.MESSAGES nello+en.SENDING nello+en.TEXT nello+spam nessuno nessuno+> noi non+CALL
-3 non+capisco non+mandate non+per non+vi normale notte+> nuova nuovo o+e oggi+il ogni+giorno
-3 on+the operatore orario paga paga+> pago palle+> papa parcheggio pare parlare parlare+con
-3 partiamo pec pec+> per+0 per+MENDED per+MSG per+disiscriverti per+en.BEFORE per+en.DAY
-3 per+en.ME per+en.TAIL per+en.VOC per+me perche+NO perche+en.NEGATIVE perche+non periodo
-3 piacciono piu+in piu+la polizia porto presto+il pronto proposta pubblicita+dei quando+WANT
-3 quando+ho quanti+LIST quanti+MENDED quanti+MSG quanti+messaggi quella+NO quella+en.NEGATIVE
-3 quella+non questa+PHONE questanno questo+MSG questo+ONE questo+e questo+messaggio
-3 questo+periodo rappresentante riattivate riattivazione ricette rientrare rimandate
-3 rimettetemi+negli rimuovete ripensato ripensato+, sabato+> saldi+> sale sbagliato
-3 sbagliato+, scaduto+> scambio scendo scritto+WORD scrive scrivetemi+la scusa scusate scusi
-3 sei sei+> servono settimana si+paga smettetela+di sms+, sonia+, spam+, stamattina stavolta
-3 ste+LIST ste+MENDED ste+MSG stessa sto+guidando suo+MENDED suo+numero tenete ti+TELL ti+WANT
-3 ti+prego tira togliete+lannuncio told truffa turno tutte tutti+en.I tutti+en.SUBJECT tutti+i
-3 tutto+, un+posto vado+alla vecchia+> vecchio+NUMBER vecchio+PHONE vediamo+> via+LIST
-3 via+en.LIST via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+sms viene visto
-3 voi+di volantini volentieri+> vuol vuol+dire vuole vuole+MENDED was whatsapp whatsapp+>
-2 ,+YOURS ,+accetto ,+allora ,+andiamo ,+arrivo ,+cosa ,+deve ,+devo ,+dice ,+domani ,+dove
-2 ,+en.ME ,+en.SUBJECT ,+en.TAIL ,+en.THIRD ,+he ,+lasciatemi ,+manca ,+me ,+ogni ,+quella
-2 ,+quello ,+ricominciate ,+scriva ,+smettetela ,+solo ,+still ,+troppo ,+uno ,+vuole .+.
-2 .+GOODS .+ONE .+TELL .+WANT .+alla .+boh .+ce .+confermato .+continuate .+daccordo .+did
-2 .+disattivatemi .+disdico .+en.DEAR .+en.DITCH .+en.FEEL .+en.REPLY .+en.SEND .+en.VOC
-2 .+en.WANT .+en.WISH .+firmo .+forse .+iscrivimi .+laltra .+lasci .+liked .+magari .+marta
-2 .+need .+no .+posso .+quanti .+riattivate .+s .+send .+siamo .+sul .+taglia .+togliamo
-2 .+troppo .+uno .+voi .+volentieri 0+e 0+per 2 ? ?+NO ?+en.NEGATIVE ?+il ?+non ?+se
-2 AUTHORITY+postale CALL+, CALL+> CALL+MORE CALL+NO CALL+il CALL+piu CLIENT+ONE CLIENT+TELL
-2 CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+mi CLIENT+sms
-2 CONSENT+. DAY+MORE DAY+siete DESIST+al DESIST+di DESIST+in DESIST+mi GET GET+di GET+questi
-2 GOODS+> GOODS+di INFO+ma LEAVE+respirare LEAVE+stare LIST+anche LIST+il LIST+la LIST+nozze
-2 LIST+per LIST+si LIST+via MENDED+YOURS MENDED+come MENDED+della MENDED+en.I
-2 MENDED+en.SUBJECT MENDED+i MENDED+il MENDED+questi MENDED+respirare MENDED+stare MENDED+su
-2 MINE+se MINE+un MORE+MORE MORE+NO MORE+avanti MORE+con MORE+disturbo MORE+due MORE+gli
-2 MORE+mi MORE+rappresentante MORE+tardi MSG+dei MSG+di MSG+finiscono MSG+la MSG+non MSG+o
-2 MSG+si MSG+via NEVER+MENDED NEVER+NO NEVER+SAID NEVER+arrivato NO+NO NO+SAID NO+acconsento
-2 NO+alle NO+arrivato NO+cancellatemi NO+ce NO+dai NO+disturbo NO+en.OTHER NO+en.THINGS NO+gli
-2 NO+ha NO+la NO+mandarmi NO+prende NO+riesco NO+sa NO+serve NO+smettete NO+vendo NO+volevo
-2 NUMBER+alle NUMBER+che NUMBER+della NUMBER+en.THINGS ONE+? ONE+NO ONE+a ONE+anche
-2 ONE+en.NEGATIVE ONE+in ONE+mi ONE+non OTHER+mi PEACE+bene PEACE+male PHONE+? PHONE+della
-2 PHONE+grazie REMOVE+la REMOVE+laccount REMOVE+le REMOVED+il REMOVEME+la REPLY+piu SAID
-2 SAID+WORD SEND+NEVER SEND+SEND SEND+alla SEND+mai SEND+roba SEND+se SEND+sul SEND+tutto
-2 SEND+unaltra STOP+al STOP+in STOP+mi TELL+da THING+di THING+telefonica WANT+NEVER
-2 WANT+ancora WANT+en.I WANT+en.SUBJECT WANT+i WANT+le WANT+una WORD+THING WORD+al WORD+del
-2 WORD+en.LOSE WORD+in WORD+mese WORD+mi WORD+settimana WOULD+> WOULD+il YOURS+MORE
-2 YOURS+NUMBER YOURS+OTHER YOURS+THING YOURS+ancora YOURS+macchina YOURS+male YOURS+promozioni
-2 YOURS+ricette YOURS+sim YOURS+utenza a+GET a+che a+digiuno a+en.LIST a+mandarmi a+mezzanotte
-2 a+presto a+settembre abbastanza+di ad+altri again+, ahahah+> aiuto aiuto+, al+giorno al+lupo
-2 alla+prima alla+prossima allangolo alle+0 alle+CALL alle+MENDED alle+MSG alle+SEND
-2 alle+en.DAY alle+notifiche alle+telefonate allergica allergica+ai allinvio allinvio+di allo
-2 altre+due altro+CLIENT anche+alle anche+gli ancora+> ancora+CLIENT ancora+il ancora+voi
-2 andava andiamo+in appena aprire arriva arrivano+doppi arrivato+nessun at attenti auguri+,
-2 avete+MORE avete+WRONG avete+dato avete+il avete+piu avete+sbagliato avete+stancato
-2 avevo+tolti avuto avuto+YOURS avuto+il avuto+questo b back basta+> bimba blu blu+> bocca+al
-2 boh bring buttate cambiato+MENDED cambiato+numero cambiato+telefono can+en.I can+en.SUBJECT
-2 canale cancellata cancellatelo cancellatemi+, cancello+, cancello+NO cancello+en.NEGATIVE
-2 cancello+non cantiere+> capisco+cosa carta casa+tua causa ce+SAID ce+scritto cellulare+NO
-2 cellulare+en.NEGATIVE cellulare+non centro centro+, certo+, che+noia che+ora che+palle
-2 che+si che+sono che+voi che+vuol chi+parlo chi+sei chiamate chiavi chiude ci+YOURS ci+ho
-2 ci+risentiamo ci+saro ci+sono ci+vediamo ciao cinque+minuti class coi+YOURS coi+vostri col
-2 col+NUMBER col+PHONE col+giardino col+telefono colpo compiti comunicazioni+di comunque
-2 con+chi con+la con+le con+quella con+ste conferma+> consegnare consegnato consenso+.
-2 contatti contatti+per continuare continuate controparte copia cordiali cordiali+saluti
-2 cosa+che cosa+volete cozze credevo cucina da+chi da+fastidio da+noi da+quello da+sola
-2 daccordo+, daccordo+> dagli+OTHER dagli+invitati dalla+OTHER dallelenco+> data date+il
-2 dati+, dattesa davanti+al del+0 del+ONE del+en.DAY della+casa della+mia dellaltra
-2 dellaltra+volta denuncia+> di+LIST di+YOURS di+buon di+casa di+lavoro di+notte di+nuovo
-2 di+piovere di+piu di+questa di+questo di+rispondere di+sera di+si did did+en.MY did+my dieci
-2 digiuno dimenticato dire+> discorsi disdetto disdetto+tutto dita divano dodici domanda
-2 domani+> domenica dont+en.REPLY dopo+> dopo+le doppi doppi+, dordine dottore dottoressa
-2 dottoressa+> due+, due+volte e+NEVER e+YOURS e+ancora e+confermato e+finito e+mettete
-2 e+nessuno e+niente e+partito e+passato e+perche e+quello e+questo e+scendo e+sono else
-2 en.AGAIN en.AGAIN+, en.AGAIN+. en.ALONE+al en.ALONE+in en.BADMSG+in en.BEFORE+?
-2 en.BEFORE+alle en.BEFORE+dont en.BEFORE+en.DOESNT en.BEFORE+en.DONT en.BEFORE+en.I
-2 en.BEFORE+en.PULL en.BEFORE+en.REMOVE en.BEFORE+en.SUBJECT en.BEFORE+grazie en.BEFORE+i
-2 en.BEFORE+more en.BEFORE+non en.BEFORE+tra en.DAY+e en.DAY+en.BEFORE en.DAY+en.NEG
-2 en.DAY+per en.DEAR+else en.DITCH+en.I en.DITCH+en.SUBJECT en.DOESNT+> en.DOESNT+en.REPLY
-2 en.DOESNT+en.SEND en.DOESNT+send en.DONT+en.REPLY en.END+en.FROM en.END+off en.ENDED+al
-2 en.ENDED+in en.GAVE+en.TAIL en.GAVE+en.VOC en.HEY+ci en.I+0 en.I+SEND en.I+contatti
-2 en.I+dati en.I+en.DAY en.I+soldi en.I+vicini en.KEYWORD en.KEYWORD+> en.KEYWORD+al
-2 en.KEYWORD+in en.KINDS+list en.LIST+anche en.LIST+la en.LIST+lo en.LOSE+0 en.LOSE+ONE
-2 en.LOSE+en.DAY en.ME+> en.ME+en.I en.ME+en.SUBJECT en.ME+i en.ME+tra en.MENDED+dont
-2 en.MENDED+en.DOESNT en.MENDED+en.DONT en.MENDED+en.PULL en.MENDED+en.REMOVE en.MESSAGE+anche
-2 en.MESSAGE+lo en.MESSAGES+anche en.MESSAGES+lo en.MY+en.EVENT en.NEG+dai en.NEG+en.MENDED
-2 en.NEG+en.THINGS en.NEG+in en.NEGATIVE+acconsento en.NEGATIVE+alle en.NEGATIVE+cancellatemi
-2 en.NEGATIVE+ce en.NEGATIVE+dai en.NEGATIVE+en.OTHER en.NEGATIVE+en.THINGS en.NEGATIVE+gli
-2 en.NEGATIVE+ha en.NEGATIVE+la en.NEGATIVE+mandarmi en.NEGATIVE+prende en.NEGATIVE+riesco
-2 en.NEGATIVE+sa en.NEGATIVE+serve en.NEGATIVE+smettete en.NEGATIVE+vendo en.NEGATIVE+vi
-2 en.NEGATIVE+volevo en.NOBODY en.OTHER+> en.OTHER+il en.PULL+en.ME en.PULL+en.TAIL
-2 en.PULL+en.VOC en.REPLY en.SENDING+anche en.SENDING+list en.SENDING+lo en.STOP+> en.STOP+al
-2 en.SUBJECT+0 en.SUBJECT+SEND en.SUBJECT+contatti en.SUBJECT+dati en.SUBJECT+en.MY
-2 en.SUBJECT+en.SUBJECT en.SUBJECT+left en.SUBJECT+soldi en.SUBJECT+vicini en.TAIL+>
-2 en.TAIL+en.I en.TAIL+en.SUBJECT en.TAIL+i en.TAIL+tra en.TEXT+anche en.TEXT+list en.TEXT+lo
-2 en.TEXT+non en.THIRD en.THIRD+NO en.TIME+en.MY en.TIME+en.SUBJECT en.TIME+the en.VOC+ci
-2 en.VOC+dont en.VOC+en.BEFORE en.VOC+en.DONT en.VOC+en.SUBJECT en.VOC+tra en.WHO+> en.WHO+la
-2 en.YOU entrare era+SAID era+scritto erano ero+REMOVED errore+> essere+stato euro+e evitate+>
-2 fa+MORE fa+per faccio+a faccio+sapere fate+anche fatemi+parlare ferie ferie+> fermi
-2 finche+NO finche+en.NEGATIVE finche+non fine+mese fine+settimana finisce+per finisco
-2 finiscono+en.I finiscono+en.SUBJECT finiscono+i finiscono+nello fino+al fiori for for+the
-2 fratello fratello+e frega funziona+, fuori+il gente gentilissimi gia+detto giardino giga
-2 gioca giornata+NO giornata+en.NEGATIVE giorno giorno+> giovedi giro+al giugno+> giusto+>
-2 gli+ONE gli+en.LIST gli+en.MESSAGE gli+en.MESSAGES gli+en.SENDING gli+en.TEXT gli+sms gomme
-2 grazie+, grazie+. grazie+della grazie+dottoressa grazie+infinite guidando+> ha+SAID ha+detto
-2 hanno+fatto has he here ho ho+GET ho+NO ho+REMOVE ho+SAID ho+WRONG ho+finito ho+mai
-2 ho+ricevuto ho+ripensato ho+salvato ho+sbagliato ho+scelto i+0 i+SEND i+contatti i+dati
-2 i+en.DAY i+soldi i+vicini iban idea if+en.SUBJECT il+CLIENT il+PHONE il+blu il+buono
-2 il+cancello il+en.PHONE il+gatto il+posto il+referto il+rinnovo il+secondo il+taglio in+MORE
-2 in+centro in+due in+ferie in+periferia in+piu in+portineria in+silenzioso infinite intera
-2 intera+> interessa+MORE interessa+piu interessato interno interno+0 interno+en.DAY
-2 invitati+, io+o io+vi iscritta iscrivimi it+> la+AUTHORITY la+INFO la+conosco la+consegna
-2 la+denuncia la+disturbo la+faccio la+fate la+fermata la+festa la+gita la+leggo la+mia
-2 la+nonna la+riunione la+stampante la+zia laltro lanno lanno+scorso lasci+PEACE lasci+stare
-2 lasciatemi+PEACE lasciatemi+respirare lasciatemi+stare lascio lascio+il lautolettura
-2 lavatrice lavete lavete+preso lavoro+e le+0 le+LIST le+MENDED le+chiavi le+comunicazioni
-2 le+cozze le+foto le+gomme le+guardo le+novita leave left left+en.MY left+the leggo+>
-2 leggo+sempre lesito lettera+> lezione lhanno lho+trovato li+REMOVE li+scrive libretto liked
-2 liked+> lindirizzo lista+nozze lo+accetto lo+rimandate lordine lui+. lultimo lupo ma+NUMBER
-2 ma+en.BEFORE ma+en.NEG ma+ho ma+mi ma+no ma+ogni ma+per ma+quanti macchina mai+, mai+NO
-2 mai+SAID mai+arrivato mail+> mal mal+di mamma+> mamma+NO mamma+en.NEGATIVE mamma+non mancano
-2 mandare mandate+altri mandate+le mandatene mandatene+un mandato+il mani marta martedi
-2 matematica me+> me+en.I me+en.SUBJECT me+i me+tra messaggi+al messaggi+da messaggio+>
-2 messaggio+a messaggio+di messaggio+e messaggio+in messo+" mettete mettete+en.BEFORE
-2 mettete+en.ME mettete+en.TAIL mettete+en.VOC mettete+me mettetemi mettetemi+in mezzanotte
-2 mi+blocca mi+da mi+date mi+dica mi+en.OTHER mi+ero mi+fai mi+pare mi+raccomando mi+scordo
-2 mi+trovo mia+domanda mia+figlia mia+moglie mia+sorella mica+MENDED minuti+> mio+cellulare
-2 mio+en.THIRD mio+ex mio+fratello mio+permesso moglie more napoli ne+avete ne+frega
-2 nel+CLIENT nel+OTHER nel+YOURS nel+vostro nella+en.LIST nella+lista nellelenco+degli
-2 nessun+disturbo no+alle no+dai no+en.THINGS nobody non+acconsento non+cancellatemi non+ce
-2 non+gli non+ha non+la non+mandarmi non+prende non+riesco non+sa non+serve non+smettete
-2 non+vendo non+volevo notifiche+sul notte+NO notte+NUMBER notte+en.BEFORE notte+en.NEG
-2 notte+en.NEGATIVE notte+no novita nozze numero+da numero+della numero+e nuova+, nuovo+en.I
-2 nuovo+en.SUBJECT nuovo+i o+devo o+il o+la oggi+MORE oggi+NO ok ok+ci operatore+, ora+>
-2 ora+si orari+delle pacco palestra+mi paolo papa+NO papa+en.NEGATIVE papa+non parcheggio+>
-2 passa per+DAY per+MORE per+NUMBER per+PHONE per+errore per+il per+messaggio per+niente
-2 per+oggi per+ora per+sbaglio per+telefono per+una perfetto periferia perito perso+la
-2 persona+, persona+o piacciono+, piace+il piangere piano piena+> pioggia piovere piu+MORE
-2 piu+NO piu+avanti piu+con piu+di piu+per piu+rappresentante please+dont please+en.DOESNT
-2 please+en.DONT poi poi+en.NEGATIVE poi+non poi+si poi+vediamo polizia+postale porta
-2 portineria posso+> posta+> postale posto+in potete+REMOVE pratica+> prego+, prego+> prende
-2 prendo+il prenotare prenotare+> presto+> prezzo prima+> prima+delle prima+di principale
-2 procedete promozioni+> prossima puo pure+> pure+il qualche+MSG qualche+ONE qualcuno+> quale
-2 quando+finiscono quando+sono quanto+vi quella+col quello+NO quello+con quello+en.NEGATIVE
-2 quello+non questa+sim questa+utenza questo questo+NUMBER questo+PHONE quilt raccomandata+>
-2 raccomando ragazzi+> rappresentante+, referto respirare resta+a riattivate+le riattivatemi
-2 ricevere+di ricevere+questi ricevono richiamo+io ricominciate riesco riesco+a rifiutata
-2 rimasto rimborso riporto riscaldamento risentiamo rispondere risulta risulto risulto+MORE
-2 risulto+ancora riunione rivoglio roma sa+di sabato sacco sala saro saro+> scale scelto
-2 scendo+> scheda+, scordo scorso scritta+> scritto+" scritto+DESIST scritto+STOP scrive+>
-2 scrivete+piu scrivi scrivi+DESIST scrivi+STOP scrivi+WORD scrivo+da scusate+, scusi+ma se+si
-2 se+vi secondo segna segreteria+telefonica segue senno sento sento+MORE sento+piu
-2 senza+riscaldamento servono+, settembre+> si+WOULD si+agli si+certo si+e si+ferma si+ieri
-2 si+ma si+spegne si+toglie siamo siamo+daccordo siamo+in silenzioso smette+di sms+anche
-2 sms+lo soci soggiorno+scade soldi solo+> solo+WORD solo+alla solo+un sonno sono+MORE
-2 sono+WORD sono+allergica sono+disiscritto sono+piu sono+stata sotto+il spegne spesso
-2 spesso+> sta+bene sta+male stamattina+, stampante stancato stanno stasera+> stata stato+mio
-2 stato+un sto+MORE sto+ancora stop+> stop+al stop+in strano studio+a su+> su+di su+questa suo
-2 suo+PHONE svegliate taglia+m tagliato taglio tardi tardi+> telefonare telefonate telefonica
-2 telefono+e tenete+YOURS tenete+questo tengo+in testa+, thanks thanks+> togliamo toglie+>
-2 toglie+il togliere+il tolga tolti tolto tosse tosse+, tra+en.I tra+en.SUBJECT tra+i
-2 tra+quelli tre+LIST tre+MENDED tre+MSG tre+messaggi troppi trovato+> trovo trovo+>
-2 trovo+MORE trovo+piu truffa+> tutto+da tv u un+LIST un+ONE un+colpo un+en.LIST un+mese
-2 un+operatore un+sacco un+sito una+THING una+lettera una+truffa unaltra unaltra+persona
-2 uno+INFO uno+sconto up us uso utenza+> vacanze vacanze+, vanno vecchie vedo+MORE vedo+piu
-2 vendo venduta venerdi venire+a verso vi+faccio vi+scrivo via+roma vicini vicino visita
-2 voglio+MENDED voglio+ancora voglio+di voi voi+> vorrei+REMOVE vostre+MENDED
-2 vostre+promozioni vostri+avvisi vostro vostro+LIST vostro+en.LIST vostro+en.MESSAGE
-2 vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms voti vuoi what why
-2 your+en.KINDS your+en.MESSAGE your+en.REPLY your+en.TEXT your+text zucchero
2 ,+LIST ,+NEVER ,+OTHER ,+PHONE ,+THING ,+a ,+al ,+ancora ,+cancella ,+del ,+delle ,+dont
2 ,+en.DONT ,+en.LOSE ,+eppure ,+escludetemi ,+ho ,+messaggi ,+neanche ,+no ,+potete ,+punto
2 ,+qualcuno ,+so ,+sul ,+toglietemi .+CLIENT .+LIST .+avvisi .+bedda .+desidero
2 .+dimenticatevi .+domenica .+eh .+eliminate .+en.BADMSG .+en.KEYWORD .+en.LIST .+en.LOSE
2 .+en.MY .+en.REMOVE .+en.THREAT .+esiste .+evitate .+gentile .+guido .+id .+im .+la
2 .+lasciate .+lasciatemi .+lei .+mandami .+mi .+ne .+ora .+per .+preferisco .+questa .+revoco
2 .+ringrazio .+ritenete .+rompete .+schermo .+sinceramente .+smettete .+sn .+solo .+son
2 .+staccate .+stop .+stoppate .+tolgo .+ue .+via .+voglio .+zio 0+, 0+di 0+ore 17 7+,
2 ?+DESIST ?+REMOVE ?+REMOVEME ?+STOP ?+WORD ?+en.BEFORE ?+un ?+via AUTHORITY+> CEASED+ancora
2 CLIENT+. CLIENT+CLIENT CLIENT+en.KINDS CLIENT+messaggio CONSENT+a CONTACTED+di DAY+. DAY+al
2 DAY+alle DAY+chiamo DAY+per DAY+sera DESIST+> DESIST+MSG DESIST+a DESIST+subito FEDUP+di
2 GET+MORE GET+altro GOODS+in GOODS+si INFO+NUMBER INFO+en.BEFORE INFO+en.NEG INFO+no LEAVE
2 LEAVE+YOURS LEAVE+andare LEAVE+sta LIST+compresi LIST+del LIST+delle LIST+dopo LIST+en.LOSE
2 LIST+non LIST+promozionali LIST+x MENDED+MORE MENDED+a MENDED+andare MENDED+dal
2 MENDED+quelli MENDED+sui MENDED+via MINE+delle MINE+di MORE+. MORE+GET MORE+REPLY MORE+YOURS
2 MORE+en.I MORE+en.KINDS MORE+en.SUBJECT MORE+i MORE+inviti MORE+offerte MORE+qui
2 MORE+scrivete MSG+, MSG+compresi MSG+del MSG+dopo MSG+e MSG+en.LOSE MSG+en.MY MSG+per
2 MSG+promozionali MSG+se NEVER+dopo NO NO+. NO+al NO+auguri NO+autorizzo NO+averne NO+compra
2 NO+con NO+desidero NO+dovete NO+en.AGAIN NO+en.VOC NO+ever NO+li NO+occorre NO+offerte
2 NO+parlo NO+ricevere NO+scrivetemi NO+usate NO+vabbe NO+ve NUMBER+, NUMBER+MSG NUMBER+NO
2 NUMBER+WANT NUMBER+al NUMBER+con NUMBER+mi NUMBER+mio NUMBER+va NUMBER+vabbe ONE+> ONE+se
2 OTHER+SEND OTHER+dei OTHER+in REMOVE+a REMOVE+che REMOVE+dagli REMOVE+definitivamente
2 REMOVE+prima REMOVE+subito REMOVED+> REMOVED+? REMOVED+dalla REMOVEME+dalle REMOVEME+di
2 REMOVEME+subito SAID+0 SAID+NO SAID+a SAID+en.DAY SAID+niente SEE+MORE SEE+piu SEE+un SEND+?
2 SEND+al SEND+cchiu SEND+con SEND+da SEND+del SEND+e SEND+en.LOSE SERVE STOP+a STOP+linvio
2 STOP+subito STOP+tutto TELL+. TELL+io TELL+la THING+NO THING+en.NEGATIVE WANT+. WANT+>
2 WANT+di WANT+essere WANT+il WANT+la WANT+perdere WORD+% WORD+MENDED WORD+MSG WORD+dai WORD+e
2 WORD+subito WORD+va WOULD WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+a WRONG+numero
2 YOURS+CLIENT YOURS+SEND YOURS+bene YOURS+casa YOURS+cosa YOURS+e YOURS+en.KINDS YOURS+in
2 YOURS+inviti YOURS+per YOURS+roba YOURS+telefono a a+0 a+NEVER a+NO a+cena a+chi a+gennaio
2 a+mai a+questa a+scrivermi a+voce abbiate account ad+aprile adesione adesso+e affitto agli
2 al+AUTHORITY al+CLIENT al+YOURS al+garante al+secondo al+trattamento al+vostro altri altri+>
2 altri+LIST altri+MENDED altri+messaggi altrove altrove+> anche+NO anche+NUMBER anche+en.NEG
2 anche+en.NEGATIVE anche+no and+en.NEG andare+> andate another anything aprile aprile+>
2 arriva+NO arrivato+a assente+> auguri+e autorizzazione autorizzo+> averne avete+TIRED
2 avete+rotto avevate+promesso avvisi+delle avvisi+di bacheca ballare bambina bambino basta+,
2 bedda bedda+matri been bello+, bip+e bisogno+che blacklist bravi calendario calvo campagne
2 cancellarsi cancellatemi+> cancellazione+dal cancello+> capire carita cartello catalogo
2 catene ce+lho ce+piu cena cercate cercate+e cessata che che+SEND che+bello che+cercate
2 che+en.I che+en.SUBJECT che+esisto che+fa che+i che+mandate che+possiamo che+puo che+sia
2 che+venga che+vi chiedo+la chiesto+MORE chiesto+NO chiesto+di chiesto+niente chiudere
2 chiudete+anche chiusa+, chiuso+per ci+pensa ci+pensi ci+vengo clicca cliente+da clinica
2 codici coi+messaggi come+vi commessa compra compresi+> con+en.BEFORE con+en.ME con+en.TAIL
2 con+en.VOC con+me con+tutto concorsi conferma conosce consigli contattarmi cortesemente+,
2 cose cose+, da+allora da+mesi da+parte da+questa da+settembre da+un dagli+LIST dagli+SEND
2 dai+LIST dai+YOURS dai+destinatari dai+piedi dai+vostri dal+0 dal+en.DAY dal+en.LIST
2 dalla+lista dalle+MSG dallelenco danni danza+NO davvero+> definitivamente degli+ONE
2 degli+en.LIST degli+en.MESSAGE degli+en.MESSAGES degli+en.SENDING degli+en.TEXT degli+sms
2 dei+YOURS dei+vostri del della+OTHER della+danza della+piega della+plastica delle+OTHER
2 delle+auto dello dentista+> devo+CALL devo+SEND devo+chiamare di+GET di+NUMBER di+avervi
2 di+consegna di+en.BEFORE di+en.ME di+en.TAIL di+en.VOC di+lunedi di+mattina di+me di+oggi
2 di+persona di+questi di+un dico+di didnt didnt+, diffida dimenticatevi dimenticatevi+che din
2 diplomato dirmi dirvi dirvi+che distinti distinti+saluti disturbo dito domani+chiamo dont
2 dopo+aver doppione dora+in dove+avete dove+si dovete+SEND dovete+scrivere dura durante+un
2 e+MENDED e+NO e+SEND e+anche e+assente e+cancellate e+con e+del e+di e+en.LOSE e+en.NEG e+le
2 e+mi e+mio e+neanche e+nuovo e+pronta e+smettete e+toglietemi eh+NO eh+NUMBER eh+en.BEFORE
2 eh+en.NEG eh+en.NEGATIVE eh+no eliminate+il eliminatela en.AGAIN+> en.ALONE en.ALONE+a
2 en.ASKED+en.ME en.ASKED+en.TAIL en.ASKED+me en.BADMSG+. en.BADMSG+a en.BEFORE+SEND
2 en.BEFORE+al en.BEFORE+en.BEFORE en.BEFORE+en.MENDED en.BEFORE+en.WHO en.BEFORE+mi
2 en.BEFORE+niente en.BEFORE+per en.BEFORE+person en.BEFORE+vabbe en.DAY+, en.DAY+di
2 en.DAY+ore en.DOESNT+, en.DOESNT+en.AGAIN en.DOESNT+en.BEFORE en.DOESNT+en.REPLIED
2 en.DOESNT+ever en.DOING en.DOING+> en.DONT+en.REPLIED en.ENDED+a en.FROM+en.MY en.FROM+your
2 en.GET en.I+THING en.I+didnt en.I+en.DOESNT en.I+figli en.I+prossimi en.KEYWORD+a en.KINDS+>
2 en.LIST+. en.LIST+about en.LIST+di en.LIST+en.MY en.ME en.ME+per en.MENDED+>
2 en.MENDED+en.WHO en.MENDED+person en.MESSAGES+en.MY en.MESSAGES+si en.MY+en.CALL
2 en.MY+en.PHONE en.MY+last en.MY+phone en.NEG en.NEG+e en.NEG+en.REPLIED en.NEG+ever
2 en.NEG+mi en.NEG+vabbe en.NEGATIVE+, en.NEGATIVE+> en.NEGATIVE+GET en.NEGATIVE+MSG
2 en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+compra en.NEGATIVE+desidero en.NEGATIVE+li
2 en.NEGATIVE+occorre en.NEGATIVE+parlo en.NEGATIVE+ricevere en.NEGATIVE+scrivetemi
2 en.NEGATIVE+se en.NEGATIVE+usate en.NEGATIVE+vabbe en.NEGATIVE+ve en.NOT en.NOT+en.AGAIN
2 en.NOT+ever en.OTHER+, en.PHONE en.PHONE+en.BEFORE en.REMOVE+il en.SENDING en.STOP
2 en.STOP+MENDED en.STOP+NUMBER en.STOP+PHONE en.STOP+a en.STOP+numero en.SUBJECT+>
2 en.SUBJECT+THING en.SUBJECT+didnt en.SUBJECT+figli en.SUBJECT+prossimi en.TAIL en.TAIL+per
2 en.TEXT+> en.TEXT+e en.THESE en.VOC en.VOC+SEND en.VOC+and en.VOC+en.GAVE en.VOC+per
2 en.WRONG en.WRONG+en.BEFORE en.WRONG+en.WHO en.WRONG+person entro era+di escludetemi
2 escludetemi+> esisto esisto+> espunto euro+a ever+> fa+male fa+venire faccio farei fate+voi
2 fatelo fatto+venire febbraio febbraio+. fermate ferri feste feste+aziendali fidanzata
2 fidanzato fidanzato+, figli figli+sono figlio+si filiale find find+en.DEAR finire finisce
2 finisce+qui finite finito+le fosse fumo funziona+MORE fuori+dai gennaio gennaio+, gentile
2 gia+risposto giorno+e gite gli+GOODS gli+INFO gli+eventi gli+inviti gli+ordini
2 gli+screenshot gnente gnente+> goccia got+en.MY got+the gradisco gramigna grandi grazie+e
2 guido ha+CLIENT ha+WRONG ha+invitato ha+iscritto ha+sbagliato hit ho+abbastanza ho+gli
2 ho+letto ho+smesso ho+staccato house i+THING i+didnt i+figli i+prossimi id ieri+e if
2 il+catalogo il+condominio il+coro il+latte il+lavoro il+prossimo il+quarto il+regalo
2 il+sabato il+saldo il+sollecito il+tavolo il+tetto il+vaso im in+OTHER in+blacklist
2 in+classe in+filiale in+negozio in+questa insistere+con interruzioni inutile+SEND inutili
2 invitato io+e io+en.BEFORE io+ho io+la io+per is ke la+LIST la+MSG la+NUMBER la+TELL
2 la+bambina la+goccia la+gramigna la+mamma la+misura la+partita la+piantate la+prego
2 la+ricetta la+ricezione la+ringrazio la+risposta la+signora la+spugna la+spunta la+trovo
2 la+voglio lapp lasciatemi+andare lassa latte lavoro+di lavviso le+WANT le+YOURS le+raccolte
2 le+uova le+voglio le+vostre lets levatemi+subito lho+mandato lho+preso lho+ritirato li+WANT
2 li+voglio linvio linvio+? lista+> lo+OTHER lo+TELL lo+avete lo+devo lo+dite lo+fate
2 lo+ritiro lo+tolgo ma+che ma+le ma+quante magica magica+per mail+, mamma+dice mandate+il
2 mandateli+a mandatemi mandato mandato+o marketing matri matri+, me me+per medico medico+,
2 mensile mese+? mesgs+si mesi+, mesi+fa messagg+> messaggi messaggi+? messaggi+a messaggi+e
2 messaggi+sui messaggio+per messo messo+il messo+la metto+il mi+WOULD mi+cancellate
2 mi+en.AUTHORITY mi+riguardano mi+state mi+toglie mi+tolgo mia+autorizzazione miei+dati
2 miei+sono mio+> mio+cell mio+en.PHONE mio+legale mio+nominativo misura moglie+ha my+en.CALL
2 my+phone natale+> ne+SEND ne+WANT ne+altri ne+arriva ne+parla ne+pento neanche+dopo negozio
2 nemmeno nessuna nessuno+vi niente+offerte nn+WANT no+> no+MSG no+e no+mi no+vabbe nominativo
2 non+GET non+SEND non+averne non+compra non+desidero non+li non+occorre non+parlo
2 non+ricevere non+scrivetemi non+se non+usate non+ve nostra not not+en.AGAIN not+ever nove
2 numeri o+WRONG o+mi o+sbagliato occorre+MORE of of+en.BEFORE oggi+. ogni+bel ogni+bip
2 ogni+volta oh+, ok+, one+> oppure ora ora+. ora+WORD orari ordini out+. pagamento parlo
2 parola+magica partite+si passate passi passo+, password+del password+en.LOSE pazienti pensa
2 pensi pento per per+INFO per+YOURS per+carita per+cose per+en.LIST per+en.MESSAGE
2 per+en.MESSAGES per+en.SENDING per+en.TEXT per+ferie per+ricordo per+sms per+voi perche+la
2 permesso+NO permesso+en.NEGATIVE permesso+non pero+NO pero+en.NEGATIVE pero+non person
2 persone piantate piantate+> piantatela+> piega piu+GET piu+MENDED piu+YOURS piu+da
2 piu+en.KINDS plastica pls possibilita posto+cosi potete+REMOVEME potete+togliermi
2 preferisco+NO preferisco+en.NEGATIVE preferisco+non prego+di prendo+MORE prendo+piu
2 prenotazione preso+il promesso promozionali promozionali+> pronta pronta+la proprietario
2 prossimo+MSG prossimo+ONE pulizia puo+SEE puo+avere pure+, pure+. quando+ce quando+e
2 quando+la quanto+tempo quattro quelli+sulle querela questa+casa questi+LIST questi+SEND
2 questi+avvisi qui+con quinto raccolte radio reclamo+> referti regalato resto+NO resto+NUMBER
2 resto+en.BEFORE resto+en.NEG resto+en.NEGATIVE resto+no resto+va revoco riapre riapre+>
2 ricetta ricevere+> ricevere+piu ricevuti ricezione richieste ricordo+di riguardano
2 riguardano+, riguardo riguardo+alle rimozione rimozione+> rimuovermi ringrazio+>
2 ringrazio+ma rispondo+solo risposta+e risposto ritenete ritiro+> rotta+, saldi+NO
2 saldi+en.NEGATIVE saldi+non saldo saluti+> sarebbe sarei sbagliate sbagliato+>
2 sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+a sbagliato+numero sbaglio+,
2 scappare schermo+riparato scorsa+mi scritto+> scrivere scrivermi scriviate+MORE
2 scriviate+ancora scuola+> se+SEND se+lo se+mi seconda sempre+, senso senso+unico sera+prima
2 serate servizio servizio+> settembre+, settimana+scorsa si+clicca siate signora+NO
2 signora+en.NEGATIVE signora+non simpatia simpatia+> sinceramente smettete+, smettete+> sms+>
2 so+chi sogno+> solo+en.I solo+en.SUBJECT solo+i solo+la solo+voi son sono+, sono+fidanzato
2 sono+grandi sono+io sono+sparite sparire spina+a spugna spunta staccate staccate+pure
2 staccato+la stare stare+> stata+REMOVED stata+tolta sti sti+LIST sti+MSG sto sto+MENDED
2 sto+NUMBER sto+PHONE sto+in sto+numero stop+a stoppate stoppate+tutto su+questo sul+mio
2 sul+telefono supplico tagliando talking tavolo+e telling+en.BEFORE telling+en.ME
2 telling+en.TAIL telling+en.VOC telling+me tengo+io tetto texting texting+en.MY the+last
2 these this through ti+blocco tieni to+en.BADMSG to+take tocca tocca+> toglie togliermi
2 togliermi+dalle togliete togliete+il toglieteli toglieteli+> toglietelo+> toglietemi+>
2 toglimi too tornare tornare+a tre turni+, ue+DESIST ue+STOP ue+WORD ue+basta ultimo+MSG
2 umano un+CLIENT un+MENDED un+NUMBER un+YOURS un+bambino un+certo un+doppione un+modo
2 un+numero un+vostro una una+en.BEFORE una+stella una+volta unico uno+che uova uscire+da va+a
2 vabbe vaso vedete vengo+, verro vi vi+supplico vivere vogliamo voi+ho volta volta+che
2 vorrebbe vostro+e vostro+messaggio way webinar who wrong wrong+en.BEFORE wrong+en.WHO
2 wrong+person yoga yoga+, your your+en.BEFORE zanzare
3 "+, "+. + ,+DESIST ,+GOODS ,+NO ,+NUMBER ,+ONE ,+STOP ,+addio ,+buona ,+en.MESSAGE
3 ,+en.MESSAGES ,+en.NEG ,+en.SENDING ,+en.TEXT ,+grazie ,+il ,+la ,+mandatemi ,+mollate ,+nn
3 ,+ora ,+sms ,+togliete ,+una .+OTHER .+UNSUB .+acqua .+annullare .+avevate .+avevo .+chiuso
3 .+cortesemente .+credo .+declino .+del .+direi .+en.ENDED .+en.STOP .+en.THIRD .+en.TIME
3 .+io .+my .+noooo .+o .+oh .+questo .+silenzio .+sono .+tieni .+ultimo 0+DAY 0+si 0+volte 7
3 ?+grazie ?+la CONSENT+NO CONSENT+en.NEGATIVE CONSENT+non DAY+e DESIST+con INFO+da INFO+di
3 LIST+. LIST+NO LIST+en.NEGATIVE LIST+sui MENDED MENDED+dello MENDED+in MENDED+va MINE+?
3 MINE+quando MORE+e MORE+messaggi MORE+per MSG+. MSG+dello MSG+sui NEVER NEVER+MORE NO+MORE
3 NO+WANT NO+a NO+da NO+grazie NO+ne NO+sul NUMBER+col NUMBER+da NUMBER+li NUMBER+lo
3 NUMBER+sul ONE+. ONE+delle OTHER+e PEACE+> PHONE+da PHONE+lo REMOVEME+da REMOVEME+dal
3 SAID+MORE SEND+ancora SEND+perche SEND+quando SERVE+che SERVE+la STOP+, STOP+LIST STOP+con
3 THING+NUMBER THING+en.BEFORE THING+en.NEG THING+fedelta THING+in THING+no THING+si UNSUB
3 WANT+NO WANT+PEACE WANT+che WANT+en.NEGATIVE WANT+sapere WORD+. WOULD+LIST WOULD+dallelenco
3 YOURS+> YOURS+recapito a+dieta a+luglio a+pasqua acqua+in aggiornamenti agita allerte
3 altri+MSG anche+senza andate+a anni+. aria aria+> arriva+un avervi avete avevate
3 avevo+capito avevo+spuntato avvisatemi avvisatemi+, avvisi avviso+> aziendali be bello
3 bene+anche bip cambiato+dentista capito cassa cchiu cchiu+> cellulare+, che+NO che+YOURS
3 che+ci che+en.NEGATIVE che+non che+qualcuno che+questo chi+devo chiesto chiudete chiuso+>
3 coi+LIST collo come+la cominciate+da con+gli condominio considerate considerate+YOURS
3 contato continuo coro corrispondenza+> costate credo da+en.BEFORE da+en.ME da+en.TAIL
3 da+en.VOC da+me da+questo da+ventanni dagli dagli+MSG dalla dalla+en.LIST dalle+LIST dati+>
3 dato+in declino+linvito dei+THING del+OTHER del+tavolo denuncio denuncio+> di di+DAY
3 di+REMOVE di+SEND di+dio di+dirmi di+scrivermi di+una di+voi dieta dio direi direi+che dite
3 do do+il durante durato durato+fin e+REMOVEME e+a e+buona e+chiusa e+durato e+en.I e+en.ME
3 e+en.SUBJECT e+en.TAIL e+i e+me e+mia e+passata e+voi eliminate en.BEFORE en.BEFORE+>
3 en.BEFORE+MSG en.BEFORE+con en.BEFORE+sul en.DAY+DAY en.DAY+si en.DAY+volte en.DOESNT
3 en.FROM en.GET+en.BEFORE en.GET+en.MY en.I+OTHER en.I+punti en.I+tracking en.I+turni
3 en.LOSE+OTHER en.LOSE+tavolo en.ME+, en.MESSAGE+> en.MESSAGES+, en.MESSAGES+al en.MY+>
3 en.MY+en.BEFORE en.NEG+MSG en.NEG+con en.NEG+grazie en.NEG+sul en.NEGATIVE+SEND
3 en.NEGATIVE+con en.NEGATIVE+grazie en.NEGATIVE+mi en.NEGATIVE+ne en.NEGATIVE+sul
3 en.SENDING+al en.SUBJECT+OTHER en.SUBJECT+en.DOESNT en.SUBJECT+en.END en.SUBJECT+punti
3 en.SUBJECT+tracking en.SUBJECT+turni en.TAIL+, en.TAIL+about en.TEXT+al en.VOC+,
3 en.VOC+about eventi far fate fatela+finita fatto+due favore favore+, fin+troppo finita
3 firmato fuori+> fuori+dal futuro futuro+> garante gavi gia+la gioco gli+MORE gli+OTHER
3 gli+altri grazie+ma guardi+che ha+cambiato ha+gia i+OTHER i+en.DOESNT i+punti i+tracking
3 i+turni il+AUTHORITY il+menu il+mio il+modulo il+resto in+futuro intestatario inutile
3 inviate invii io+. iscrizione la+MENDED la+WANT la+conferma la+finite la+persona
3 la+pubblicita la+rimozione la+rivista la+scheda la+spina lamor lasciate+perdere lasciato
3 le+TELL le+allerte le+zanzare leggete leggo+, levatemi lho+io linea+e linvito lo+scontrino
3 luglio lultimo+> mai+MORE make make+en.BEFORE mamma+di mandateli mandato+la mandi marzo+.
3 mattina me+, meno+> mesi metto mi+importa mi+scriviate mi+va mia+CONSENT modo modulo+,
3 mollate my+en.PHONE ne+MORE ne+mandate ne+voglio niente+, nn+mi no no+grazie no+sul non+ne
3 noooo now nuove nuovo+> offerte ogni+CLIENT ogni+YOURS ogni+mese ogni+mia ogni+santo
3 ogni+settimana ogni+vostro oh out pasqua+, passata passo passo+> pensione+, per+NO per+far
3 per+lamor per+le per+natale perche+DESIST perche+SEND perche+STOP perche+smettiate perdere
3 piantatela piena+di piu+LIST piu+SEND poco+, preso preso+per processione promemoria promo
3 promozioni+, proprio+> prossimo pubblicitario punto punto+> qua qua+> qualcuno
3 quanto+firmato quello+che questa questo+recapito questo+telefono qui+in quindi quindi+MORE
3 quindi+niente reclamo reminder resto ricetta+e ricevere+MORE risparmio risposta ritirato
3 rivista rompete+MORE rompete+piu rubrica+e saltatela saltatela+> santo santo+giorno
3 scheda+col scontrino scritto+0 scritto+en.DAY scrive+MORE scrivermi+? scrivetemi+, scriviate
3 scriviri se+continuate se+ne se+per serve+che si+> si+agita sia smetta sms+. sn so+dove
3 solo+INFO solo+lavviso sono+a sono+quello sono+un spina spuntato stessi sul+GOODS sul+sito
3 sulle tariffe tavolo+> telefono telefono+. telefono+NO telefono+en.NEGATIVE telefono+non
3 telling the+en.BEFORE tiratemi toglie+LIST toglie+dallelenco toglietelo toglietemi tolgo+il
3 torno trattata turni ty ty+> ue ue+0 ue+en.DAY ultimo+ONE ultimo+TELL ultimo+avviso uno+LIST
3 uno+MSG uno+en.BADMSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT uscire vale vedere+il venga
3 vengo ventanni vi+denuncio vi+vuole via+dalla via+il voglio voglio+PEACE voglio+sapere
3 volta+. wifi x your+en.THIRD
4 ,+compresi ,+fuori ,+leva ,+nun ,+quelli ,+quindi .+LEAVE .+STOP .+YOURS .+ao .+bella
4 .+en.ALONE .+fuori .+gli .+if .+lo .+nono .+ogni .+persona ?+ho CEASED+MORE CLIENT+e
4 CONSENT+dato DESIST+, GOODS+, LIST LIST+dello MENDED+quando MINE+> MINE+solo MORE+?
4 MORE+INFO MORE+MENDED MORE+da MORE+messagi MORE+vi MSG+sempre NEVER+> NEVER+a NO+, NO+MINE
4 NO+SEND NO+mi NO+piu OTHER+NO OTHER+non PEACE PHONE+. REMOVE+en.I REMOVE+en.SUBJECT REMOVE+i
4 REMOVE+il REMOVEME+dai SEE+> SEND+di SEND+ogni SEND+piu STOP+> STOP+MSG THING+. THING+invece
4 TIRED WANT+vedere WORD WORD+? WORD+LIST WORD+dal YOURS+INFO YOURS+mese a+lui a+un about
4 aggiornate+> anche+DESIST anche+MENDED anche+STOP anche+smettere anno anno+, ao aprirli
4 aprirli+da auguri+di avete+en.WHO avete+perso becco bel bel+gioco blocco+> buona+giornata
4 cambiato caso cestino+senza che+il che+volete chiudiamo coi compilato compleanno
4 compleanno+en.BEFORE comunicazioni+> con+en.I con+en.SUBJECT con+i continuate+> convegni
4 cortesia cortesia+> cosa+devo cosi+, costa+> credo+che da+due dai dal+servizio dalla+LIST
4 dei+pagamenti del+giorno dentista desidero destinatari destinatari+> devo+dire devo+fare
4 di+compleanno di+torno dico ditemi dura+poco e+en.BEFORE e+il e+lo ecco en.AUTHORITY
4 en.BEFORE+. en.I+guasti en.LIST en.LOSE+giorno en.MESSAGE+. en.MESSAGES+. en.NEGATIVE+MINE
4 en.SENDING+. en.SENDING+> en.STOP+bene en.SUBJECT+guasti en.TEXT+. en.VOC+> entro+DAY essere
4 essere+rimossa fedelta fin gioco+dura giornata+> ho+chiuso ho+seguito i+guasti il+becco
4 il+loro il+pappagallo importa in+cassa in+pensione in+poi in+trasferta insistete interesse
4 la+DESIST la+STOP la+parola la+procedura la+raccomandata le+ho lidraulico lidraulico+, ma+NO
4 mai+> mai+piu mandatemi+solo meno menu+, messaggi+> messaggini mi+LIST mi+serve mio+, mother
4 natale+e niente+MSG nome non+MINE nono numero+en.NEGATIVE numero+non nun offerte+> oggi+>
4 one ora+in pagamenti pagate+> pappagallo parla parola parte partite pasqua pensione
4 per+cortesia per+en.I per+en.SUBJECT per+i persona+che pi piu+MSG poi+> potete+>
4 potete+anche preferisco promemoria+> prossimi prossimo+messaggio provvedete quante quanto
4 quelli quelli+della questo+mese quindi+NO ricordo rimossa ringrazio risparmiate rompete
4 seguito senza+aprirli sia+lultimo siamo+a signora smette+> smettete smettiate smettiate+>
4 solo sparite state sto+bene succede succede+> sul+modulo tante tanto+vale telefono+> tolgo+>
4 torno+> tracking tram trasferta tre+. un un+OTHER un+anno urgenti va+di vale+che vedere+>
4 venire+il vi+WANT via+> voglio+vedere voi+e vostre 🚫+>
5 ,+MENDED ,+MSG ,+da .+al .+belin .+en.SUBJECT .+go .+ma .+potete .+🔕 0+. GET+> LIST+e
5 MENDED+> MENDED+? MENDED+en.NEGATIVE MENDED+non MENDED+solo MINE MORE+SEND MORE+quando MSG+>
5 MSG+delle NEVER+piu NEVER+se NO+INFO NO+MSG NO+essere NO+sentirvi OTHER+en.NEGATIVE PHONE+,
5 PHONE+en.NEGATIVE PHONE+non SEND+delle SEND+sempre UNSUB+> WANT+SEE WORD+> WRONG a+natale
5 anni+, avete+fatto avete+preso belin belin+, bella buona cancellate capito+che cestino
5 chi+vi coi+MENDED coi+MSG col+mio cominciate comunicazioni con+questi concorrenza da+ora de
5 declino delle di+MINE di+NO down due+anni e+non en.BEFORE+your en.DAY+. en.MENDED+en.BEFORE
5 en.MESSAGES en.NEGATIVE+essere en.NEGATIVE+sentirvi entro+oggi fare+, fate+come festivi
5 festivi+si figurati finita+> gia+SAID giocate guardi guasti il+CONSENT il+sottoscritto
5 in+avanti la+cancellazione lasciate+stare leva li li+> loro ma+figurati menu messagi mi+MSG
5 mi+SERVE mi+avete mi+avvisi mi+pagate mi+spiegate mio+nome ne niente+INFO non+essere
5 non+sentirvi numero+, numero+NO oggi orari+festivi pagate parte+CLIENT parte+YOURS
5 parte+vostra per+en.NEGATIVE per+non pero persona persona+WRONG piu piuttosto procedura
5 questi questi+MSG rieccovi rieccovi+> rimosso ritardi robot robot+> siete+come sipario
5 solo+in sono+LIST sono+MENDED sono+MSG sono+la sono+messaggi sottoscritto spiegate
5 spiegate+come subito subito+> sui sul tanto tavolo toglietele toglietele+> tolgo ultimo
5 ve+lo vedere voglio+> voglio+SEE vostra+> vostri zio
6 ,+dei ,+le ,+ma ,+mavete ,+tanto .+MENDED .+NUMBER .+REMOVED .+dei .+fate .+li .+nn MSG
6 NO+SEE NO+ci NO+se NUMBER+. PHONE+NO REMOVE+> SEND+solo TELL+di WRONG+> addio+> altro+per
6 avevo blocco cancellazione chiuso come+se compresi dato di+en.NEGATIVE di+non e+en.NEGATIVE
6 en.KINDS en.NEGATIVE+SEE en.NEGATIVE+ci farmi go ho+MORE ho+altro il+consenso in+casa
6 invece+mi la+testa ma+NEVER ma+neanche mangio mangio+il mavete mavete+fatto mi+riguarda
6 mi+togliete natale ne+faccio nel+en.DAY non+SEE non+ci numero+> orecchie orecchie+>
6 piacere+> proprio punti quanto+mi riguarda+la rispettate rotto rotto+> sentirvi siete
6 sono+TIRED testa uscite ve vi+ha volete
7 ,+WORD ,+cambiate .+WORD .+guardi ?+? CONSENT+> DESIST MENDED+, MENDED+NO altro ancora+?
7 avessi avevo+dato cambiate che+avevo con+YOURS dal+LIST destinatario disturbo+> dovete e+al
7 en.LIST+> gia inviti la+WORD mio+NUMBER modulo na per+piacere piacere potete qui+> riguarda
7 se+avessi sono+rotto tutto+il
8 ,+en.LIST ,+gli ,+mandi ,+per .+REMOVE .+avete .+le .+ritiro MORE MORE+> NUMBER OTHER+.
8 PHONE+> SEND+> TIRED+> a+meno addio consenso+> da+qui dalle+orecchie dei ho+gia il+silenzio
8 lasciate+PEACE mandi+> mi+REMOVE muti n nel+0 per+quanto si+che silenzio+> solo+per tasto
8 vostra
9 .+n .+siete INFO LIST+> SEND+MORE anni corrispondenza dato+> fuori grazie+> n+o neanche nn
9 ritiro 🔕
10 ,+REMOVE ,+REMOVEME NUMBER+o STOP YOURS consenso esco si+, silenzio
11 .+🚫 MORE+LIST REMOVEME+> SEE 🚫
12 .+REMOVEME MORE+MSG NUMBER+> REMOVE da da+YOURS dalle piu+>
13 ogni qui
15 CONSENT
18 .
23 REMOVEME
"""
