"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-29 =bias
-18 >
-16 o
-10 pure
-9 ha prima te
-8 .+si CALL REMOVED THING en.DAY en.DAY+> posso resta
-7 % ,+ci ,+mi .+. THING+> YOURS+MENDED alla ancora cancellato cosi+> en.MY
-6 ,+come .+% .+con .+confermo .+da 0+> DAY WANT ce certo colpa cosi domani dove+> era fine
-6 finiscono grazie hai interessa mia questo+MENDED questo+numero scritto stesso+> ti trovato
-6 volentieri
-5 ,+WANT ,+che ,+sono .+ciao .+come .+quando .+se MENDED+di NO+WORD NO+si OTHER+> SEND+il
-5 SERVE+> arrivano avvocato bene codice confermo dopo e+MORE e+basta en.BEFORE+,
-5 en.NEGATIVE+WORD en.NEGATIVE+si en.SENDING+, giro hanno it la+OTHER la+THING lasciate
-5 lasciate+il le linquilino lo+stesso manca mi mi+hanno mi+interessa mio+marito my nella non
-5 non+WORD non+si per+gli potete+SEND purche qualcosa scusi sulla tra tua tutte tutto unora
-5 va+bene
-4 ,+REPLY ,+ce ,+e ,+era ,+facciamo ,+ne ,+perche ,+scrivete ,+voglio .+MINE .+a .+basta .+e
-4 .+en.DAY .+grazie .+mandate .+scrivetemi .+senza .+ti .+togliete LIST+per MORE+il MSG+mi
-4 NO+REMOVEME NO+capisco NO+di NO+ho NO+la NUMBER+resta ONE ONE+di PHONE+resta REMOVE+la
-4 REMOVE+voi REMOVED+, REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG
-4 REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop SEND+LIST SEND+MENDED
-4 SEND+MSG SEND+anche SEND+per SEND+pubblicita SEND+un STOP+un THING+, TIRED+. WORD+un
-4 YOURS+PHONE a+mio abbiamo accetto ad alle anche avete+stancato basta cellulare che+e
-4 continuate+cosi corso cosi+NO cosi+en.NEGATIVE cosi+non da+quando daccordo della detto
-4 detto+di devo dice e+finito e+la e+stata en.BADMSG+, en.EVENT en.I+NUMBER en.I+bambini
-4 en.NEGATIVE+REMOVEME en.NEGATIVE+la en.OTHER en.SEND en.SUBJECT+bambini en.TEXT+, en.VOC
-4 essere+REMOVE facciamo finito gatto grazie+per ha+dato ho+REMOVED i+bambini ieri il+codice
-4 in+LIST in+via io+> io+non lasciamo leggo lei lho+gia lofferta ma+certo mail mandarmi+MORE
-4 mandiate marito messaggio mi+CALL mi+e mi+ha mi+mandiate mi+telefoni mica mio+cellulare
-4 nello nessuno noi non+REMOVEME non+e non+la o+NO o+en.BEFORE o+en.NEGATIVE ogni+giorno
-4 partito per+un perche+mi piu+, posto potete+MINE potete+scrivermi pratica pubblicita+>
-4 quando quella quelle questa+NUMBER questa+PHONE qui+, ricevuto sentiti sento serata
-4 smettere+> soggiorno sonia sotto stancato su telefoni the tu tua+, tutti va volevo weekend
-3 , ,+DAY ,+MORE ,+en.NEGATIVE ,+lho ,+lo ,+niente ,+poi ,+quando ,+ve .+0 .+> .+GET .+MORE
-3 .+SEND .+ancora .+auguri .+che .+ci .+ha .+in .+non .+ok .+perche .+preferirei .+quanto
-3 .+ricevuto .+rimuovete .+scusi .+togliamo .+vado 0 0+euro 2 ?+WANT ?+io CLIENT+al CONSENT+di
-3 DAY+, DAY+> DESIST+che DESIST+un LIST+li LIST+su MENDED+SEND MENDED+da MENDED+la MENDED+li
-3 MENDED+mandate MENDED+un MORE+di MORE+disturbo MSG+anche MSG+li MSG+su NO+DESIST NO+NO
-3 NO+STOP NO+cancellatemi NO+disturbo NUMBER+ad ONE+NO ONE+en.NEGATIVE ONE+non OTHER+di
-3 REMOVE+lannuncio REMOVED+il SAID+di SEND+INFO SEND+la SEND+pure SERVE+MENDED STOP+che
-3 WANT+MENDED WORD+che WORD+di YOURS+NUMBER YOURS+messaggi YOURS+numero a+> a+mia ad+MORE
-3 adesso adesso+NO adesso+NUMBER adesso+en.BEFORE adesso+en.NEG adesso+en.NEGATIVE adesso+no
-3 alla+AUTHORITY alla+CLIENT alla+YOURS alla+polizia alla+vostra anche+a ancora+il aperti
-3 aprire arriva arriva+YOURS arriva+questo arrivato arrivato+MORE arrivato+NO avanti+>
-3 avvisi+> back bambini basta+che basta+un bellissimo bellissimo+, buongiorno call
-3 cambiato+telefono cancello cantiere capelli capelli+, capisco chi+le chiude ci ci+sono
-3 ciao+sonia come+avete continua continua+a conto+> copia da+solo da+voi delle+0 delle+en.DAY
-3 dentro di+MORE di+YOURS di+buon di+piu disdire disturbo+, dita dopo+> dottoressa+> e+NEVER
-3 e+WORD e+colpa e+mai e+tutto en.ALONE+en.MENDED en.BADMSG en.BEFORE+en.VOC en.DAY+euro
-3 en.DEAR en.ENDED+en.MENDED en.I+capelli en.KEYWORD+en.MENDED en.MY+WORD en.MY+en.ENDED
-3 en.MY+en.KEYWORD en.NEG+alle en.NEGATIVE+DESIST en.NEGATIVE+STOP en.NEGATIVE+cancellatemi
-3 en.NEGATIVE+di en.NEGATIVE+ho en.NEGATIVE+per en.SUBJECT+NUMBER en.SUBJECT+capelli en.TIME
-3 euro fai farci favore+> ferma fermi finche fino forse fuori+il giusto gli+LIST grazie+lo
-3 guardo ho+la i+NUMBER i+capelli il+CLIENT il+NUMBER il+YOURS il+gatto il+permesso il+secondo
-3 il+suo il+vostro in+meno in+rubrica info interessa+> invece+WANT io+NO io+en.NEGATIVE
-3 iscritto+al laccount lannuncio lascia lasciamo+PEACE lavoro+e le+MSG le+ha lettera lhanno
-3 lista lo+LIST lo+giro lultima ma+YOURS ma+en.NEGATIVE magari mai manca+il manda mandare
-3 mandarmi mandarmi+piu martedi mese+, messaggi+di messaggi+li mi+manca mi+mandi mi+scordo
-3 micio minuti my+WORD my+en.ALONE my+en.ENDED my+en.KEYWORD nellelenco nello+LIST nello+MSG
-3 nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES nello+en.SENDING nello+en.TEXT nello+spam
-3 nessun+disturbo non+DESIST non+STOP non+cancellatemi non+ho non+per normale notifiche notte
-3 now nuovo o+en.NEG o+no pago parla+MORE parla+piu parlare per+MENDED per+MSG per+en.BEFORE
-3 per+en.ME per+en.TAIL per+en.VOC per+me per+oggi permesso+di piu+di piu+per po potete+MENDED
-3 preferirei prendo presto quanti+LIST quanti+MENDED quanti+MSG quanti+messaggi quello
-3 quello+con questo+MSG questo+ONE questo+messaggio rappresentante ricette rimettetemi
-3 rimuovete rimuovete+voi sa salta sbagliato sbagliato+, scendo scendo+> sconto scordo
-3 scritto+" scrivermi+, scusa secondo send sento+MORE sento+piu serve+MENDED siete+aperti sim
-3 smettere smettetela+di sonia+, sono+CLIENT sono+iscritto spam+, stato stavolta stessa stesso
-3 suo+MENDED suo+numero tardi telegram tenetemi ti+TELL ti+WANT ti+prego togliamo
-3 togliete+lannuncio tuo tutto+, u un+mese un+po unaltra vado vado+alla vecchia vediamo vedo
-3 venerdi vero via+MSG via+ONE voi+, voi+di volentieri+> volte vorrei your
-2 "+ma %+% %+inviato %+per ,+SEND ,+abbiamo ,+accetto ,+anche ,+andiamo ,+arrivo ,+continuate
-2 ,+cosa ,+devo ,+domani ,+dove ,+en.FEEL ,+en.MY ,+he ,+lasciate ,+li ,+my ,+non ,+ogni
-2 ,+posso ,+quanto ,+ricominciate ,+scrivetemi ,+segnatevi ,+si ,+smettetela ,+tenetemi ,+uno
-2 ,+usi ,+vuole .+WANT .+accetto .+ahahah .+aiuto .+avvocato .+can .+ce .+continuate .+devo
-2 .+en.DEAR .+en.LIST .+en.NEGATIVE .+forse .+hai .+hanno .+il .+lasci .+nel .+never .+nulla
-2 .+oggi .+posso .+presto .+rimettetemi .+s .+siamo .+troppi .+un .+uno 0+en.VOC 1 AUTHORITY
-2 CALL+, CALL+> CALL+il CLIENT+LIST CLIENT+en.LIST CLIENT+en.MESSAGE CLIENT+en.MESSAGES
-2 CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+sms CONSENT+allinvio DAY+il DAY+siete DESIST+.
-2 DESIST+alle GET+di GET+messaggi LEAVE+respirare LEAVE+stare LIST+a LIST+al LIST+io LIST+mi
-2 LIST+nozze LIST+si LIST+via MENDED+PEACE MENDED+della MENDED+en.I MENDED+en.SUBJECT MENDED+i
-2 MENDED+il MENDED+mi MENDED+pure MENDED+respirare MENDED+stare MINE+la MINE+piu MINE+pure
-2 MINE+un MORE+, MORE+NO MORE+avanti MORE+gli MORE+mi MORE+niente MSG+di MSG+o MSG+si MSG+via
-2 NEVER+NO NEVER+arrivato NEVER+niente NO+arrivato NO+ce NO+dai NO+en.NEGATIVE NO+gli NO+ha
-2 NO+mandarmi NO+niente NO+prende NO+serve NO+smettete NO+volevo NUMBER+? NUMBER+che
-2 NUMBER+della NUMBER+io ONE+? ONE+e ONE+mi OTHER+, PHONE+? PHONE+della PHONE+e PHONE+grazie
-2 REMOVE+, REMOVE+laccount REMOVED+la REMOVEME+, REMOVEME+la SAID+NUMBER SAID+en.BEFORE
-2 SAID+en.NEGATIVE SAID+no SEE+en.I SEE+en.SUBJECT SEE+i SEND+alla SEND+qualcuno SEND+roba
-2 SEND+senza SEND+su SERVE+MORE SERVE+piu STOP+. STOP+alle STOP+davanti TELL+cortesemente
-2 THING+di THING+vecchia WANT+a WANT+ancora WANT+cortesemente WANT+en.I WANT+en.SUBJECT WANT+i
-2 WORD+alle WORD+en.BEFORE WORD+en.MENDED WORD+mese WORD+please WORD+settimana YOURS+ONE
-2 YOURS+THING YOURS+promozioni YOURS+ricette YOURS+sim YOURS+utenza a+casa a+che a+destra
-2 a+en.REPLY a+en.SENDING a+mezzanotte a+questo a+text a+voi a+volte ad+altri again+,
-2 agli+LIST agli+MSG agosto ahaha ahaha+> ahahah ai+LIST ai+MENDED ai+MSG ai+messaggi aiuto
-2 aiuto+, al al+mio allangolo alle+0 alle+en.DAY allinvio allinvio+di allo altre amica
-2 ancora+gli andare andiamo andiamo+in aperti+> apre aprite arriva+piu arrivano+> aspetto
-2 assistenza auguri+, aver avere avere+il avete+MORE avete+SAID avete+WRONG avete+avuto
-2 avete+piu avete+sbagliato avete+scritto avevo+detto avvisi+su b banca bene+, bici biglietto
-2 bloccate bloccato buon buon+DAY buon+natale buono butti cambiato+gestore cambiato+idea
-2 canale cancellatemi+, cancello+NO cancello+en.NEGATIVE cancello+non cantiere+> capisco+cosa
-2 carta causa+> ce+una centro cercava certo+, che+ho che+mi che+ora che+vuol chiavi
-2 chiedo+cortesemente chiude+MORE chiude+piu ci+ho ci+risentiamo ciao cinque codice+e
-2 coi+YOURS coi+vostri colazione come+NO come+NUMBER come+en.NEG come+en.NEGATIVE come+faccio
-2 come+no con+il con+la con+le con+quella conferma+> confermo+il conosco+> consegnato
-2 consenso+allinvio consulente conto cosa credi cucina cucina+> cugina curiosita curiosita+,
-2 da+DAY da+dove da+noi da+sola dal+OTHER dalla+OTHER date dati dati+, davanti+al davvero
-2 del+0 del+cantiere del+en.DAY del+mio della+OTHER della+THING della+mia dellaltra
-2 dellaltra+volta denuncia denuncia+> destra detto+NUMBER detto+en.BEFORE detto+en.NEG
-2 detto+en.NEGATIVE detto+no di+DESIST di+GET di+conferma di+lavoro di+mia di+mio di+prima
-2 di+ricevere di+sera di+soggiorno dica dice+che dico+che didnt dimenticato dimmi disdico
-2 disiscriverti do+en.SUBJECT domanda dont+use dottoressa dove dove+il due due+, due+> e+gia
-2 e+mi e+nessuno e+passato e+scendo e+stato e+vero en.AGAIN+, en.ALONE en.ALONE+alle
-2 en.ALONE+en.BEFORE en.ALONE+en.VOC en.ALONE+please en.BADMSG+> en.BADMSG+alle en.BEFORE+?
-2 en.BEFORE+back en.BEFORE+dai en.BEFORE+en.DAY en.BEFORE+en.SUBJECT en.BEFORE+for
-2 en.BEFORE+grazie en.BEFORE+la en.DAY+NO en.DAY+en.NEG en.DAY+en.NEGATIVE en.DOESNT+DESIST
-2 en.DOESNT+STOP en.DOESNT+WORD en.DOESNT+en.ALONE en.DOESNT+en.BADMSG en.DOESNT+stop
-2 en.DOESNT+use en.DONT+use en.ENDED+alle en.ENDED+en.VOC en.ENDED+please en.FEEL
-2 en.GET+en.FROM en.I+dati en.I+didnt en.I+vicini en.KEYWORD+alle en.KEYWORD+en.VOC
-2 en.KEYWORD+please en.KINDS+en.SUBJECT en.KINDS+en.YOU en.KINDS+you en.LIST+, en.LOSE+0
-2 en.LOSE+cantiere en.LOSE+en.DAY en.LOSE+mio en.ME+la en.MENDED en.MESSAGE+en.SUBJECT
-2 en.MESSAGE+en.YOU en.MESSAGE+you en.MESSAGES+en.NEGATIVE en.MY+> en.MY+en.ALONE
-2 en.MY+en.EVENT en.NEG+, en.NEG+DESIST en.NEG+NO en.NEG+STOP en.NEG+WORD en.NEG+dai
-2 en.NEG+en.ALONE en.NEG+en.NEG en.NEG+en.NEGATIVE en.NEG+stop en.NEG+use en.NEGATIVE
-2 en.NEGATIVE+NO en.NEGATIVE+capisco en.NEGATIVE+ce en.NEGATIVE+dai en.NEGATIVE+en.NEGATIVE
-2 en.NEGATIVE+gli en.NEGATIVE+ha en.NEGATIVE+mandarmi en.NEGATIVE+prende en.NEGATIVE+serve
-2 en.NEGATIVE+smettete en.NEGATIVE+volevo en.REMOVE en.REPLY en.SENDING+?
-2 en.SENDING+en.SUBJECT en.SENDING+en.YOU en.STOP+alle en.SUBJECT en.SUBJECT+dati
-2 en.SUBJECT+didnt en.SUBJECT+en.DOESNT en.SUBJECT+left en.SUBJECT+never en.SUBJECT+vicini
-2 en.TAIL+en.SUBJECT en.TAIL+la en.TEXT+? en.TEXT+en.SUBJECT en.TEXT+en.YOU en.TEXT+you
-2 en.THESE en.THINGS+> en.THIRD+> en.THIRD+left en.THREAT en.UNSUB+en.MENDED en.UNSUB+en.VOC
-2 en.UNSUB+please en.VOC+en.I en.VOC+en.SUBJECT en.VOC+en.WANT en.VOC+la entrare era+SAID
-2 era+scritto ero+REMOVED errore errore+> euro+e fa+MORE farla fate+pure fatti fermare+davanti
-2 fermata figlia+> figlio fine+mese fine+settimana finisce+per finito+, fino+al firmo
-2 for+en.VOC foto found found+en.BEFORE fratello fratello+e friday from+en.MY funziona gatto+>
-2 gestore gestore+, get giornata+NO giornata+NUMBER giornata+en.BEFORE giornata+en.NEG
-2 giornata+en.NEGATIVE giornata+no giorno+> giovedi girano giro+a giro+al giu gli+SEND
-2 gli+avvisi go grazie+, grazie+dottoressa gruppo+del gruppo+en.LOSE ha+detto hanno+fatto he
-2 ho+NO ho+REMOVE ho+WRONG ho+YOURS ho+cambiato ho+dimenticato ho+en.WHO ho+finito ho+il
-2 ho+mai ho+perso ho+questa ho+ripensato ho+sbagliato ho+trovato how i+dati i+didnt i+vicini
-2 iban idea il+0 il+PHONE il+THING il+cancello il+consulente il+corso il+en.DAY il+nome
-2 il+pacco il+tuo im interessa+MORE interno interno+0 interno+en.DAY invia inviato io+invece
-2 io+vi iscritta+> iscritto keep la+AUTHORITY la+CLIENT la+INFO la+ONE la+butti la+carta
-2 la+casa la+consegna la+cucina la+denuncia la+festa la+mail la+notte la+proposta la+riunione
-2 la+stampante lasci lasciamo+perdere lasciatemi+PEACE lasciatemi+respirare lasciatemi+stare
-2 lascio lavatrice lavatrice+, lavori lavoro le+LIST le+MENDED le+chiavi le+en.DAY le+foto
-2 le+guardo le+notifiche le+offerte left left+en.MY leggo+> lei+, lezione li+avevo li+da
-2 li+leggo liban liban+> libera lindirizzo lista+dei lista+nozze lo lo+SEND lo+prendo
-2 lo+rimandate lo+usa lultima+volta ma+NUMBER ma+en.BEFORE ma+en.NEG ma+ho ma+il ma+no ma+non
-2 ma+ogni ma+questo madre mai+NO mai+arrivato mai+niente mal mal+di mancano mandate
-2 mandate+qualcuno mandatemi+pure mando mano marito+. matrimonio me+la mercoledi mese mese+>
-2 mesgs+> messaggi+mi messaggio+di messaggio+e mezzanotte mi+da mi+ero mi+manda mi+tolga
-2 mia+amica mia+cugina mia+madre mio+CONSENT mio+avvocato mio+e mio+figlio mio+padre moglie
-2 morto+, negli negli+LIST negli+MSG negli+SEND negli+avvisi nel nel+OTHER nella+lista nelle
-2 nellelenco+degli nessuno+> never niente+> no+NO no+dai no+en.NEGATIVE non+capisco non+ce
-2 non+gli non+ha non+mandarmi non+prende non+serve non+smettete non+volevo nonna nonna+NO
-2 nonna+en.NEGATIVE nonna+non notifiche+sul notte+, nozze numero+della nuovo+en.I
-2 nuovo+en.SUBJECT nuovo+i o+LIST o+MSG o+ONE o+en.TEXT offerte+, offesa offesa+, on
-2 on+en.BEFORE on+it orario pacco padre paga paga+> pain papa parcheggio pare parlare+con
-2 passa pec pec+> per per+0 per+DAY per+MORE per+disiscriverti per+en.DAY per+il per+le
-2 per+messaggio per+niente persona+o personale piacciono piangere pioggia piu+MORE piu+NO
-2 piu+avanti piu+niente poi polizia porto posso+> posto+> pratica+> prego prego+, prego+>
-2 prende prendo+il prenotare presto+il prezzo prima+> primo promozioni+> proposta pure+>
-2 pure+il qualcosa+> qualcuno+> quando+ho quando+mi quella+NO quella+en.NEGATIVE quella+non
-2 questa+sim questa+utenza queste questo questo+NUMBER questo+PHONE raccomandata+>
-2 rappresentante+, respirare resta+> riattivate riattivazione ricevere+di ricominciate
-2 rientrare rimandate ringraziarmi rinnovo ripensato ripensato+, riscaldamento risentiamo
-2 rispondo riunione rivoglio rivoglio+en.I rivoglio+en.SUBJECT rivoglio+i roma rughe sabato
-2 sabato+> sacco sala saldi+> scade scaduto scordo+> scritta scritto+WORD scrive scrivetemi+la
-2 scusa+, scusi+ma seggio segna segnalo segnatevi sei sei+> senno senza senza+offesa
-2 senza+riscaldamento senza+volerlo sera serve servono si si+WORD si+e si+fa si+ieri si+ma
-2 si+paga si+spegne sleep smette+di sola solo+, solo+un sono+MORE spedizioni spegne spesso
-2 spesso+> spostiamo sta stamattina stampante stanno stare+, stata stop stop+> stop+alle
-2 studio+a su+> su+questa suo+PHONE taglia taglio tardi+> tasso te+NO te+en.NEGATIVE te+lo
-2 te+non telefonate telefoni+il telefonica telefono+di telefono+e tengo+in testa+, texting
-2 texting+, to to+en.VOC tolto torta tosse trovo+> truffa truffa+> turno tutti+, tutti+en.I
-2 tutti+en.SUBJECT tutti+i tutto+> un un+LIST un+en.LIST un+posto un+sacco una+THING
-2 una+truffa uno uno+INFO uno+sconto unsubscribe+en.BEFORE unsubscribe+en.MENDED
-2 unsubscribe+en.VOC unsubscribe+please usa use uso+MORE uso+piu utenza+> vecchia+> vecchio
-2 vedo+MORE vedo+piu vendete venire+a verde verdi vi+faccio via+LIST via+en.LIST
-2 via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+roma via+sms via+verdi vicini
-2 viene visto voglio+MENDED voglio+ancora vogliono volerlo volta+> vostri+MSG vostro+en.LIST
-2 vostro+en.MESSAGE vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms was who zia
-2 zucchero
2 "+, "+. + ,+a ,+adesso ,+al ,+cancella ,+da ,+del ,+en.ALONE ,+en.END ,+en.ENDED
2 ,+en.KEYWORD ,+en.SENDING ,+en.TEXT ,+en.THIRD ,+il ,+io ,+lei ,+messaggi ,+mollate ,+nn
2 ,+ora ,+per ,+piantatela ,+qualcuno ,+quelli ,+siamo ,+so ,+togliete ,+vorrei .+DESIST
2 .+LIST .+MENDED .+NUMBER .+PHONE .+THING .+UNSUB .+adesso .+avvisatemi .+bro .+by .+chiudete
2 .+cortesemente .+desidero .+dimenticatevi .+direi .+domani .+domenica .+dont .+en.LOSE
2 .+en.NEG .+en.YOU .+esiste .+gentile .+guido .+lasciatemi .+mandami .+ne .+noooo .+numero
2 .+o .+quit .+revoco .+schermo .+so .+solo .+take .+ue .+una .+you 0+ore 7 ?+DESIST ?+REMOVE
2 ?+REMOVEME ?+STOP ?+ho ?+la AUTHORITY+> CLIENT+. CONSENT+NO CONSENT+dato CONSENT+en.NEGATIVE
2 CONSENT+non DAY+. DAY+alle DAY+chiamo DAY+sera DESIST+en.I DESIST+en.KINDS DESIST+en.SUBJECT
2 DESIST+i DESIST+reminder GET+> GET+MORE INFO+NUMBER INFO+da INFO+di INFO+en.BEFORE
2 INFO+en.NEG INFO+no INFO+sui LEAVE LEAVE+YOURS LEAVE+perdere LEAVE+sta LIST+NO LIST+compresi
2 LIST+e LIST+en.NEGATIVE LIST+promozionali LIST+sui MENDED MENDED+subito MINE+? MORE+GET
2 MORE+REPLY MORE+YOURS MORE+e MORE+inviti MORE+messaggi MORE+messagi MORE+piu MORE+qui
2 MORE+scrivete MSG+compresi MSG+dei MSG+delle MSG+promozionali MSG+se MSG+sui NEVER NO
2 NO+LIST NO+MINE NO+WANT NO+al NO+averne NO+compra NO+desidero NO+dovete NO+en.SENDING NO+ero
2 NO+le NO+ne NO+scrivetemi NO+sentirvi NO+sul NO+ve NO+voglio NUMBER+, NUMBER+MSG NUMBER+NO
2 NUMBER+col NUMBER+con NUMBER+da NUMBER+en.NEGATIVE NUMBER+li NUMBER+mi NUMBER+non NUMBER+sul
2 NUMBER+va ONE+delle ONE+per ONE+se OTHER+NO OTHER+e OTHER+non PEACE PEACE+senza PHONE+da
2 REMOVE+che REMOVE+en.I REMOVE+en.SUBJECT REMOVE+i REMOVEME+dai REMOVEME+subito REPLY+,
2 REPLY+MORE REPLY+ancora SAID+MORE SAID+niente SEE+> SEE+MORE SEE+piu SEND+al SEND+da SEND+ne
2 SEND+piu SERVE SERVE+che SERVE+di STOP+LIST STOP+en.I STOP+en.KINDS STOP+en.SUBJECT STOP+i
2 STOP+reminder STOP+subito TELL+. TELL+io THING+NO THING+NUMBER THING+en.BEFORE THING+en.NEG
2 THING+en.NEGATIVE THING+no WANT+il WANT+non WANT+sapere WANT+vedere WORD+MSG WORD+con
2 WORD+dai WORD+e WORD+en.I WORD+en.KINDS WORD+en.SUBJECT WORD+i WORD+reminder WORD+subito
2 WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+. YOURS+> YOURS+avvisi YOURS+casa
2 YOURS+per YOURS+recapito YOURS+roba YOURS+sia a+DAY a+NO a+cena a+chi a+dieta a+en.BEFORE
2 a+en.ME a+en.TAIL a+en.VOC a+gennaio a+me a+qualcun a+quello abbiate abbiate+rispetto
2 about+the acqua aggiornamenti al+AUTHORITY al+garante al+secondo allora altri altri+LIST
2 altri+MENDED altri+MSG altri+messaggi altro+, ancora+qui and+a and+en.TAKE and+take anni+e
2 anni+fa are arriva+NO arriva+un arrivare arrivare+a arrivi assente+> auto autorizzazione
2 averne avete+rotto avevo+capito avevo+spuntato avrei avvisi avvisi+di avviso+> bacheca
2 basta+, basta+con basta+en.KINDS basta+reminder bello+, bip+e bocca bravi+, bro buoni but
2 but+id by by+en.BEFORE by+en.KINDS by+en.MESSAGE by+en.REPLY by+en.SENDING by+en.TEXT
2 by+text c cambiato+dentista cambiato+parrocchia cancellarsi cancellatemi+> cancellazione+dal
2 cane+e cant casa+> casa+di cassa catalogo ce+MORE ce+la ce+piu cellulare+, cercate+e che+NO
2 che+YOURS che+bello che+cercate che+ci che+en.NEGATIVE che+esisto che+le che+non che+questo
2 che+ti chiamo chiesto chiesto+MORE chiesto+NO chiesto+di chiesto+niente chiudere chiusa
2 chiuso+> ci+pensi ciao+> codici collo come+la compra comprato+un compresi+> con+en.BEFORE
2 con+en.ME con+en.TAIL con+en.VOC con+gli con+me conosce consenso+NO consenso+en.NEGATIVE
2 consenso+non contact continuo cortesemente+, cose costa+> da+mesi da+oggi da+ora
2 da+settembre dagli dagli+MSG dai+LIST dai+piedi dai+vostri dal+en.LIST dallelenco dati+>
2 dato+in deciso declino+linvito degli+ONE degli+en.LIST degli+en.MESSAGE degli+en.MESSAGES
2 degli+en.SENDING degli+en.TEXT degli+sms dei+THING dei+YOURS dei+vostri del+NUMBER del+PHONE
2 del+THING della+piega della+signora delle+OTHER dentista+> denuncio denuncio+> desidero+STOP
2 desidero+WORD destinatari destinatari+> detto+che devo+CALL devo+SEND devo+chiamare
2 devo+scrivere di+DAY di+SEND di+dio di+lunedi di+oggi di+riposo di+scrivermi di+una dico
2 dieta dimenticatevi dimenticatevi+che din dio dire direi direi+che dirmi distinti
2 distinti+saluti dite domani+chiamo dont+en.WANT doppione dove+avete dove+si dovete+REMOVE
2 dovete+SEND dura durante e+REMOVEME e+anche e+assente e+buona e+chiusa e+di e+en.I e+en.ME
2 e+en.SUBJECT e+en.TAIL e+i e+il e+le e+lo e+me e+nientaltro e+non e+pronta e+si e+voi
2 en.BADMSG+en.DAY en.BEFORE+en.STOP en.BEFORE+mi en.BEFORE+ne en.BEFORE+off en.BEFORE+per
2 en.BEFORE+sul en.DAY+ore en.DITCH+en.MY en.DITCH+the en.DOESNT+en.SUBJECT en.DOESNT+en.WANT
2 en.DONT en.DONT+en.WANT en.END+> en.ENDED+en.DAY en.FROM+> en.FROM+a en.FROM+en.SUBJECT
2 en.GET+to en.HEY+MENDED en.I+THING en.I+vostri en.KEYWORD+en.DAY en.KINDS+, en.KINDS+>
2 en.LIST en.LIST+en.BEFORE en.LOSE+NUMBER en.LOSE+PHONE en.LOSE+THING en.LOSE+en.MY
2 en.ME+en.BEFORE en.ME+en.FROM en.ME+off en.MENDED+en.BEFORE en.MESSAGE en.MESSAGE+.
2 en.MESSAGE+> en.MY+en.DAY en.MY+en.KINDS en.MY+en.MENDED en.MY+en.NUMBER en.MY+number
2 en.NEG+MSG en.NEG+en.SENDING en.NEG+mi en.NEG+sul en.NEG+to en.NEGATIVE+GET en.NEGATIVE+MINE
2 en.NEGATIVE+MSG en.NEGATIVE+SEND en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+compra
2 en.NEGATIVE+desidero en.NEGATIVE+ero en.NEGATIVE+le en.NEGATIVE+scrivetemi
2 en.NEGATIVE+sentirvi en.NEGATIVE+sul en.NEGATIVE+ve en.SENDING en.SENDING+>
2 en.SENDING+en.BEFORE en.STOP+MENDED en.STOP+NUMBER en.STOP+PHONE en.STOP+a en.STOP+bene
2 en.STOP+numero en.SUBJECT+THING en.SUBJECT+can en.SUBJECT+en.SUBJECT en.SUBJECT+vostri
2 en.TAIL+en.BEFORE en.TAIL+en.FROM en.TAIL+off en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC
2 en.TAKE+me en.TAKE+my en.TEXT+. en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+me en.THINGS+.
2 en.UNSUB+> en.VOC+DESIST en.VOC+NO en.VOC+STOP en.VOC+WORD en.VOC+can en.VOC+en.DITCH
2 en.VOC+en.FROM en.VOC+off en.VOC+per en.WANT+to en.WISH+to en.YOU+can en.YOU+en.DITCH
2 entro+DAY esiste esisto esisto+> espunto eventi evitate+di ex fa fa+, farebbe fate+che
2 fatelo fatto fatto+venire febbraio febbraio+. fermate ferri feste figlio+si filiale finire
2 finita firmato+, food fumo gennaio gennaio+, gentile gia+risposto giorno+e giubbotto
2 gli+INFO gli+auguri gli+orari gli+screenshot gramigna grandi grazie+ma guardi+che guido ha+0
2 ha+WRONG ha+cambiato ha+en.DAY ha+invitato ha+sbagliato ho+chiuso ho+comprato ho+deciso
2 ho+letto i i+THING i+got i+vostri id if+en.SUBJECT il+AUTHORITY il+CONSENT il+MSG
2 il+catalogo il+condominio il+latte il+menu il+promemoria il+prossimo il+regalo il+sabato
2 il+tavolo il+tetto il+vaso il+wifi in+OTHER in+bocca in+cassa in+filiale in+negozio
2 in+pensione in+questa insistere+con interruzioni intestatario invitato io+e io+en.BEFORE
2 io+la ke know+about la+LIST la+MENDED la+gramigna la+parola la+prossima la+pubblicita
2 la+ricezione la+rimozione la+segretaria la+settimana la+spina la+trovo lapp lasciato latte
2 lavoro+di le+OTHER le+SEND le+SERVE le+WANT le+voglio le+zanzare levate levate+il
2 levatemi+subito lho lho+SAID lho+detto lho+mandato like+to linea+e linvito list lista+>
2 lo+devo lo+ritiro lo+scontrino lo+tolgo long lui lui+NO lui+en.NEGATIVE lultimo+> ma+andate
2 ma+en.I ma+en.SUBJECT ma+i ma+perche ma+quante mamma mamma+dice mandami mandate+il mandateli
2 mandatemi mandato+o mandi marketing marzo me me+en.BEFORE me+en.FROM me+off meno+, meno+>
2 mesi mesi+, messaggi+NO messaggi+en.NEGATIVE messaggi+non messaggio+per metto+il mi+LIST
2 mi+cancellate mi+en.AUTHORITY mi+farebbe mi+riguardano mi+scrive mi+scriviate mi+state
2 mia+autorizzazione mia+nonna miei miei+sono mille mio+giubbotto mio+nominativo mio+telefono
2 modo mollate my+en.PHONE natale+> ne+MORE ne+a ne+arriva ne+mandate negozio nemmeno nessuna
2 nessuno+vi nientaltro niente+LIST niente+MORE niente+piu nn+mi no+MSG no+sul nominativo
2 non+GET non+MINE non+averne non+compra non+desidero non+ero non+le non+scrivetemi
2 non+sentirvi non+ve noooo nove number numeri numero numero+di nuovo+> of off+> offerte+>
2 ogni+bip ogni+mese ogni+mia ogni+settimana ogni+volta oh+, ok+, on+en.MY one one+en.BEFORE
2 ora+WORD ora+di paio paio+di palle parliamo parola parrocchia+, parte passata passi passo
2 passo+> password+del password+en.LOSE pensi pensione per+en.I per+en.SUBJECT per+favore
2 per+ferie per+i per+ogni per+ricordo per+sempre per+voi perche+SEND perdere perdere+>
2 persona+che phone pi piedi piega piu+GET piu+LIST piu+MSG piu+SEND piu+e pls po+di
2 possibilita posso+pagare preferisco preferisco+NO preferisco+en.NEGATIVE preferisco+non
2 prendo+MORE prendo+piu preso+il promemoria promemoria+> promozionali pronta proprio+>
2 prossima+volta prossimi prossimo prossimo+MSG prossimo+ONE pulizia punto punto+> puo+SEE
2 puo+avere pure+. qua qualcun qualcun+MORE qualcun+altro quando+ce quella+nuova quelli+della
2 querela questa questa+casa questi+LIST questi+SEND questi+avvisi questo+recapito questo+sia
2 qui+> qui+con qui+e qui+in quinto r raccolta raccomandata reclamo reclamo+> resto resto+NO
2 resto+NUMBER resto+en.NEG resto+en.NEGATIVE resto+no revoco ricetta riceve ricevere+>
2 ricezione richieste+di riguardano riguardano+, ringrazio+ma riparato riposo ritiro+> rompete
2 rompete+MORE rompete+piu room rotta saldi+NO saldi+en.NEGATIVE saldi+non saluti+> sarei
2 sbagliato+> sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+numero scende
2 scheda+col schermo+riparato sconti scontrino screenshot scrive+MORE scrivere+a scrivermi
2 scrivermi+? scrivete+, scrivete+ancora scriviate scriviri se+continuate se+ho seconda
2 segretaria senza+chiedermi serate serve+che servizio+> settembre+, sia sia+lultimo siate
2 siete+MORE siete+ancora signora+NO signora+en.NEGATIVE signora+non since smetta smettete+con
2 sms sms+. so sociale sogno+> solo+en.I solo+en.SUBJECT solo+i son sono+, sono+a sono+grandi
2 sono+sparite sorriso sorriso+, sparire sparite spina spuntato stanotte+> state stessi
2 sti+LIST sti+MSG still sto sto+MENDED sto+NUMBER sto+PHONE sto+bene sto+numero stuff
2 sui+OTHER sul+NUMBER sul+PHONE supplico t tagliando take+a take+en.MY take+my tariffe
2 telefono telefono+> telefono+NO telefono+en.NEGATIVE telefono+lo telefono+non tengo+io tetto
2 the+en.DAY tiratemi tocca toglie+dallelenco togliermi togliete toglietelo toglietelo+>
2 toglietemi tolgo+> tolgo+il torno trattata tutta tutto+YOURS tutto+questo ue+0 ue+en.DAY
2 ultimo+MSG ultimo+ONE ultimo+TELL ultimo+avviso un+NUMBER un+doppione un+paio uno+LIST
2 uno+MSG uno+en.BADMSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT usate uscire uscire+da v
2 vabbe vaso vedere vedere+> vedere+il vengo vengo+. venire vi+TELL vi+conosce vi+denuncio
2 vi+siete vi+supplico via+da via+dalla vista vita vivere+senza voglio+MORE voglio+piu
2 voglio+sapere voglio+vedere volete+da volta+, volta+. volta+che vostro+e want with+en.BEFORE
2 with+en.MY x you+can you+en.DITCH zanzare
3 ,+LIST ,+ONE ,+addio ,+buona ,+en.LIST ,+en.LOSE ,+en.MESSAGE ,+en.MESSAGES ,+ho ,+nun
3 ,+potete ,+sms ,+una .+LEAVE .+OTHER .+REMOVE .+acqua .+al .+avevo .+belin .+cosa .+del
3 .+en.ALONE .+fuori .+gli .+io .+la .+oh .+ora .+persona .+potete .+smettete .+ultimo .+vi
3 .+🔕 0+DAY 0+anni ?+WORD ?+grazie CLIENT+e DAY+e DESIST+, LIST+dello MENDED+? MENDED+dello
3 MENDED+quando MINE+solo MORE+? MORE+MENDED MORE+da MSG+dello NEVER+piu NO+MORE NO+a NO+con
3 NO+da NO+mi NO+parlo NO+ricevere NO+usate ONE+. OTHER+en.NEGATIVE PHONE+. PHONE+en.NEGATIVE
3 PHONE+non REMOVED+> REMOVEME+dal SAID+a SEND+ancora SEND+delle SEND+di SEND+perche
3 SEND+quando STOP+, STOP+MSG THING+invece WANT+> WANT+NO WANT+SEE WANT+che WANT+en.NEGATIVE
3 WORD+LIST WORD+dal YOURS+INFO YOURS+SEND a+0 a+en.DAY a+un acqua+in adesione agita altro+per
3 anche+senza andate andate+a anni+. anno+, aprirli aprirli+da auguri+di avete+en.WHO
3 avete+perso avvisatemi aziendali belin bip blacklist bravi capito cartello ce+lho cena
3 cercate che+fa che+vi chi+devo chiudete chiudete+anche chiusa+, chiuso+per ci+pensa clicca
3 clinica coi coi+LIST coi+messaggi cominciate cominciate+da compleanno+en.BEFORE
3 comunicazioni+> con+questi concorrenza condominio considerate contato continuate+> convegni
3 convocazioni convocazioni+> cosa+devo costate cover cui da+allora da+due da+en.BEFORE
3 da+en.ME da+en.TAIL da+en.VOC da+me da+questo da+qui da+ventanni dai dai+YOURS dalla
3 dalla+LIST dalla+en.LIST declino dei+pagamenti del+OTHER del+giorno del+tavolo dello
3 desidero di+MINE di+compleanno di+consegna di+dirmi di+voi dico+di diplomato dire+che dito
3 dont dont+en.WISH e+passata en.AUTHORITY en.BEFORE+con en.BEFORE+e en.BEFORE+en.BEFORE
3 en.BEFORE+en.MY en.BEFORE+with en.DAY+DAY en.DAY+anni en.DAY+en.THINGS en.DOESNT+en.WISH
3 en.DONT+en.WISH en.HEY en.I+OTHER en.I+punti en.I+tracking en.I+turni en.KINDS+en.BEFORE
3 en.LIST+> en.LOSE+OTHER en.LOSE+giorno en.LOSE+tavolo en.ME+per en.MESSAGES+. en.MESSAGES+si
3 en.MY+en.PHONE en.NEG en.NEG+con en.NEG+en.I en.NEG+en.SUBJECT en.NEG+en.WISH en.NEG+i
3 en.NEGATIVE+con en.NEGATIVE+parlo en.NEGATIVE+ricevere en.NEGATIVE+usate en.NUMBER
3 en.SENDING+. en.SUBJECT+OTHER en.SUBJECT+punti en.SUBJECT+tracking en.SUBJECT+turni
3 en.TAIL+per en.VOC+SEND en.VOC+en.BEFORE en.YOU+> entro+oggi essere essere+rimossa
3 fatela+finita fatto+una favore finisce finito+> fuori+> futuro+> garante gioco goccia ha+gia
3 ho ho+altro ho+dato i+OTHER i+punti i+tracking i+turni il+LIST il+loro il+mio il+modulo
3 il+pappagallo in+avanti in+blacklist in+classe insistete interesse invece io+. io+per
3 just+en.GET la+DESIST la+STOP la+conferma la+goccia la+mamma la+persona la+ricetta
3 la+risposta la+testa lasciate+perdere lasciate+stare lavviso le+TELL le+raccolte levatemi li
3 li+> lidraulico lidraulico+, list+> lui+non ma ma+che magica magica+per mai+piu mamma+di
3 mandatemi+solo marzo+. mattina me+per meno mensile menu+, mesgs+si messagi metto modulo+,
3 nn+WANT nome non+parlo non+ricevere non+usate numero+NO numero+en.NEGATIVE numero+non nun
3 nuove of+en.BEFORE off offerte oggi+. oggi+> ogni+CLIENT ogni+YOURS ogni+santo ogni+vostro
3 oh orari pagamenti pagate+> pappagallo parla parlo parola+magica partite pasqua passed pensa
3 per+NO per+natale persona persona+. poco+, posto+cosi preso processione promesso pronta+la
3 proprietario prossimo+messaggio provvedete quante quanto+firmato quelli quello+di questi+MSG
3 quindi+MORE quindi+NO quindi+niente quit raccolte regalato reminder resto+en.BEFORE
3 ricetta+e ricevere+MORE ricevuti richieste rimossa ringrazio risposta risposto rivista
3 rotta+, rubrica+e santo santo+giorno sara scrivete scrivetemi+, senza+aprirli servizio
3 settimana+scorsa si+agita si+clicca signora smettete so+dove solo+lavviso sono+quello
3 staccatevi stare+> sti su+questo succede succede+> sul+mio sul+modulo sul+sito sulle take
3 tasto tavolo+> telefono+. toglie troppo turni tutto+il ue un+OTHER un+anno una uno+che usato
3 vaccini vale venire+il ventanni vivere voglio voglio+> voglio+SEE voi voi+> voi+NO
3 voi+en.NEGATIVE voi+non volete volta with with+en.VOC yoga
4 ,+DESIST ,+and ,+fuori ,+le ,+quindi .+STOP .+ao .+avevate .+chiuso .+en.ENDED .+en.KEYWORD
4 .+en.STOP .+guardi .+li .+lo .+ogni .+sono 0+. CLIENT+messaggio DESIST DESIST+con MENDED+in
4 MENDED+solo MINE MINE+> MINE+quando MORE+INFO MORE+SEND MORE+vi MSG+. MSG+per NEVER+>
4 NO+INFO NO+SEND NO+essere NO+li NO+se PHONE+NO PHONE+lo SEND+ogni SEND+solo SERVE+la
4 STOP+con THING+. THING+in WRONG a a+luglio a+pasqua anche+DESIST anche+MENDED anche+STOP
4 anche+smettere anni+, anno ao aria avevate avevo becco bel bel+gioco bello blocco+>
4 buona+giornata cancellate cancellazione capito+che caso che che+volete col+mio compleanno
4 compresi comunicazioni cortesia+> dal+servizio de dentista destinatario devo+dire devo+fare
4 di di+NO di+en.NEGATIVE di+torno ditemi do+il due+anni dura+poco durato durato+fin e+NUMBER
4 e+durato e+en.NEG e+no en.BEFORE+. en.DAY+. en.FROM+en.BEFORE en.MESSAGES en.NEG+e
4 en.NEGATIVE+essere en.NEGATIVE+li en.PHONE en.STOP en.SUBJECT+> en.WISH esco far fare+,
4 farmi fate+come favore+, fedelta festivi festivi+si figurati fin fin+troppo finita+> firmato
4 futuro gioco+dura giornata+> grazie+> guardi ho+gia il+becco il+sottoscritto in+futuro
4 in+poi la+procedura leggete lho+io loro luglio mai+> mandato+la menu messaggi+> messaggini
4 mi+REMOVE mi+avete mi+serve mi+togliete mia+CONSENT mio+, n natale+e ne+faccio nel+en.DAY
4 niente+INFO niente+MSG no+e non+essere non+li numero+, ora+in orari+festivi pagate
4 parte+CLIENT parte+YOURS parte+vostra pasqua+, per+cortesia per+far persona+WRONG piu
4 piuttosto poi+> potete+anche punti quando+e quanto questi quindi ricordo+di risparmiate
4 risposta+e rotto rotto+> saltatela saltatela+> scrivere sempre+> sentirvi si+, si+> smette+>
4 solo solo+INFO solo+in solo+per sono+TIRED sono+la sottoscritto subito+> tante tanto tolgo
4 tracking tre+. una+volta urgenti uscite ve+lo vi+WANT vi+ha vi+vuole via+> vostra vostra+>
4 vostri vostro+messaggio wifi
5 ,+MSG ,+STOP ,+mavete ,+tanto .+WORD .+bella .+dei .+nn LIST MENDED+en.NEGATIVE MENDED+non
5 MSG+> NEVER+se NO+MSG NO+SEE NO+ci NO+piu NUMBER+. NUMBER+lo OTHER+. PEACE+> SEE SEND
5 TELL+di TIRED+> UNSUB+> WORD+> WRONG+> a+lui a+natale addio+> ancora+? avervi avevo+dato
5 blocco buona cambiato cestino che+avevo chi+vi chiudiamo coi+MSG come+se con+YOURS con+en.I
5 con+en.SUBJECT con+i cosi+, dalle+orecchie di+non disturbo+> en.BEFORE en.BEFORE+> en.FROM
5 en.NEGATIVE+SEE en.NEGATIVE+ci fate giocate il+consenso invece+mi inviti la+WORD
5 la+cancellazione ma+NEVER ma+neanche mandato mandi+> mangio mavete mi+SERVE mi+pagate
5 mio+nome muti na natale non+SEE non+ci oggi orecchie orecchie+> per+en.NEGATIVE per+non
5 per+quanto piacere+> procedura proprio se+mi siamo+a siete+come sipario smettiate
5 smettiate+> sono+rotto subito sui sul tavolo testa ultimo vi zio
6 ,+MENDED ,+ma .+avete .+fate .+le .+ritiro DESIST+> MENDED+, MENDED+NO MORE PHONE+, PHONE+>
6 STOP+> UNSUB addio altro avessi avete+fatto avete+preso bella chiuso coi+MENDED consenso+>
6 corrispondenza cortesia dal+LIST di+un dovete e+al e+en.BEFORE e+en.NEGATIVE fuori gia
6 gia+SAID in+casa lasciate+PEACE mi+riguarda mio+NUMBER modulo ne nel+0 nn numero+>
6 per+piacere piacere piantatela piantatela+> quanto+mi ricordo rieccovi rieccovi+> riguarda
6 riguarda+la se+avessi si+che silenzio ve 🔕
7 .+ma ?+? CONSENT+> NUMBER SEND+MORE STOP a+meno dalle dato+> delle neanche pero qui ritiro
8 ,+REMOVEME ,+WORD ,+cambiate ,+gli MENDED+> MORE+LIST MSG NUMBER+> REMOVE+> SEND+> avete
8 cambiate consenso dato dei il+silenzio silenzio+>
9 ,+REMOVE .+REMOVEME .+siete .+🚫 INFO LIST+> REMOVEME+> YOURS anni da+YOURS en.KINDS potete
9 siete 🚫
10 MORE+MSG REMOVE da
11 MORE+> piu+>
13 CONSENT ogni
19 . REMOVEME
"""
