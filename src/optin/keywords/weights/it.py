"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-15 >
-12 o posso
-11 .+si CALL ha
-10 THING pure
-9 ancora ce dopo en.DAY en.DAY+> manca mi+interessa mia resta tra
-8 ,+come ,+mi .+confermo .+da ONE adesso cancellato certo colpa domani finiscono interessa
-8 la+OTHER la+THING potete+SEND prima scritto su te tutto
-7 % ,+ci .+> .+MINE .+a .+che .+se 0+> DAY OTHER+> THING+> accetto confermo dove+> e+basta
-7 e+la hai lasciamo non posto stesso+> tua
-6 ,+WANT ,+ne .+con .+ha .+il .+ok NO+WORD NUMBER+resta PHONE+resta REMOVE+voi WANT
-6 YOURS+MENDED a+> a+mio alla bene ci cosi da+quando daccordo e+MORE en.NEGATIVE+WORD
-6 en.TEXT+, era giro interessa+> io+non lasciate+il le lo+stesso lofferta mi mi+ha mio+marito
-6 non+WORD nonna partito per+gli perche+mi potete+MINE pratica purche qualcosa quando
-6 questo+MENDED questo+numero soggiorno ti trovato tua+, unora va+bene
-5 , ,+che ,+e ,+perche ,+sono .+% .+0 .+GET .+MORE .+ancora .+ci .+ciao .+come .+devo .+e
-5 .+en.DAY .+quando .+va 0 CONSENT+di DAY+> LIST+per LIST+su MSG+mi MSG+su NO+REMOVEME
-5 NO+capisco NO+ho NO+si OTHER+, PHONE+e REMOVE+lannuncio SEND+LIST SEND+MSG SEND+la
-5 SEND+pubblicita THING+, adesso+NO adesso+en.NEGATIVE anche arrivano basta bellissimo
-5 bellissimo+, cantiere cellulare chi+le codice cosi+> detto devo dica dice e+colpa
-5 en.NEGATIVE+REMOVEME en.NEGATIVE+si en.THIRD essere+REMOVE essere+cancellato facciamo ferma
-5 figlio fine finito grazie grazie+per ha+dato in+LIST io+> io+NO io+en.NEGATIVE lannuncio
-5 lasciamo+PEACE le+ha lei linquilino ma+certo mail mandiate marito mi+CALL mi+mandi
-5 mi+mandiate nella non+REMOVEME non+si notifiche permesso+di po potete+scrivermi prendo
-5 pubblicita+> quella ricevuto scritta scrivermi+, si solo+se sulla tenetemi tu tutto+> un+po
-5 vero via+MSG via+ONE volentieri
-4 "+a ,+MORE ,+REPLY ,+ce ,+en.NEGATIVE ,+era ,+facciamo ,+non ,+scrivete ,+voglio .+accetto
-4 .+auguri .+basta .+en.VOC .+grazie .+in .+nulla .+perche .+preferirei .+quanto .+ricevuto
-4 .+rimettetemi .+rimuovete .+scrivetemi .+senza .+togliete .+vado ?+en.I ?+en.SUBJECT ?+i
-4 ?+io CLIENT+al DAY+, LIST+li MENDED+li MENDED+pure MINE+pure MORE+in MSG+li NO+DESIST
-4 NO+STOP NO+di NUMBER+ad ONE+di REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE
-4 REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop
-4 SEND+INFO SEND+MENDED SEND+anche SEND+per SEND+pure SEND+qui SEND+su SEND+un SERVE+> WORD+?
-4 WORD+di a+mia abbiamo about+en.BEFORE adesso+NUMBER adesso+en.BEFORE adesso+en.NEG adesso+no
-4 ahahah alla+CLIENT alla+YOURS alla+vostra alle anche+a aperti apre assistenza avanti+>
-4 avvocato before bici bici+, buongiorno buono cancello certo+che che+e ci+sono continua
-4 continuate+cosi conto+> corso cosi+NO cosi+en.NEGATIVE cosi+non da+voi dentro detto+di
-4 di+mia dimmi dopo+> e+WORD e+finito e+tutto e+vero en.BADMSG en.BADMSG+, en.BEFORE+en.TIME
-4 en.I+NUMBER en.NEG+? en.NEGATIVE+DESIST en.NEGATIVE+STOP en.NEGATIVE+ho en.SENDING+,
-4 en.SUBJECT+NUMBER en.TIME+en.MY fai finche firmo forse gestore gli+LIST grazie+lo guardo
-4 hanno ho+REMOVED ho+la i+NUMBER ieri il+codice il+suo in+rubrica info invitati invitati+,
-4 le+MSG le+notifiche leggo lettera lho+gia lista lo+LIST lo+WANT ma+YOURS magari manca+il
-4 mandare maybe mesgs+> messaggi+li mi+dica mi+hanno mi+manca mi+telefoni micio mio+cellulare
-4 mio+e mio+figlio mio+padre more nello niente+> noi non+DESIST non+STOP non+e non+ho nuovo
-4 o+en.BEFORE ogni+giorno or padre pago per+en.BEFORE per+en.ME per+en.TAIL per+en.VOC per+me
-4 per+un piacciono piu+, preferirei presto quelle questa+NUMBER questa+PHONE qui+, rimettetemi
-4 rimuovete rimuovete+voi rinnovo sa scaduto sconto scusi sentiti sera serata siamo
-4 siete+aperti smettere+> sonia sono+CLIENT sotto spam+, stato stesso taglia telefoni the
-4 think ti+TELL ti+WANT ti+prego uno vado vecchia vediamo vedo voi+, volevo vorrei weekend you
-4 zia
-3 %+% ,+DAY ,+abbiamo ,+anche ,+continuate ,+lasciate ,+lho ,+niente ,+poi ,+quando ,+si
-3 ,+tenetemi ,+troppo ,+usi ,+ve .+SEND .+ahahah .+annullate .+certo .+ho .+its .+liked
-3 .+mandate .+oggi .+pero .+posso .+presto .+scusi .+the .+ti 0+euro ? ?+WANT ?+il CALL+>
-3 CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+sms
-3 CONSENT+allinvio DAY+il DESIST+che DESIST+in DESIST+un LIST+mi MENDED+SEND MENDED+da
-3 MENDED+di MENDED+en.I MENDED+en.SUBJECT MENDED+i MENDED+la MENDED+mandate MENDED+mi MINE+la
-3 MORE+il MORE+la MORE+una MSG+anche NO+> NO+NO NO+cancellatemi NO+more NO+vendo NUMBER+more
-3 NUMBER+per ONE+a ONE+mi OTHER+? OTHER+di REMOVED REMOVED+il SEND+il SERVE+MENDED STOP+che
-3 STOP+in STOP+un TELL+cortesemente THING+vecchia TIRED+. WANT+MENDED WANT+cortesemente
-3 WORD+che WORD+in WORD+settimana WORD+un YOURS+ONE YOURS+PHONE YOURS+numero a+casa a+volte
-3 acconsento ad+MORE ad+altri ai ai+LIST ai+MENDED ai+MSG ai+messaggi alla+AUTHORITY
-3 alla+polizia alle+MSG altre anche+gli andiamo annulla aperti+> arriva arriva+YOURS
-3 arriva+questo arrivano+> arrivato+MORE arrivato+NO at at+en.MY auguri+anche aver avete+avuto
-3 avete+stancato avuto avuto+YOURS avuto+questo avvisi+> avvisi+su basta+che basta+un
-3 basterebbe bene+, bloccato capelli capisco causa causa+> cellulare+non centro cercava chiede
-3 chiedo+cortesemente chiude ciao+sonia come+NO come+NUMBER come+avete come+en.NEG
-3 come+en.NEGATIVE come+faccio come+no con+il con+la con+le confermo+il conosco+>
-3 consenso+allinvio contatti+per continua+a da+solo dal+OTHER degli+invitati del+cantiere
-3 della delle+0 delle+en.DAY denuncia devo+DESIST devo+MENDED devo+STOP devo+smettere di+MORE
-3 di+lavoro di+mio di+piu di+ricevere di+sera di+soggiorno dice+che disattivatemi disdire
-3 disiscriverti disturbo+, dove due due+, e+mai e+perche e+stato en.ALONE+in en.ASKED
-3 en.BADMSG+en.BEFORE en.BADMSG+in en.BADMSG+up en.BEFORE+, en.BEFORE+en.PLURALS
-3 en.BEFORE+grazie en.BEFORE+la en.BEFORE+more en.BODY en.DAY+euro en.DEAR en.DEAR+else
-3 en.ENDED+in en.EVENT en.I+bambini en.KEYWORD en.KEYWORD+in en.LOSE+cantiere en.ME+la
-3 en.MESSAGE+, en.MY en.MY+en.MENDED en.MY+en.PLURALS en.NEG+alle en.NEG+in en.NEG+more
-3 en.NEGATIVE+cancellatemi en.NEGATIVE+capisco en.NEGATIVE+en.BEFORE en.NEGATIVE+more
-3 en.NEGATIVE+per en.NEGATIVE+vendo en.OTHER en.PLURALS en.SUBJECT+bambini en.TAIL+la en.TIME
-3 en.TIME+the en.VOC+la en.VOC+think en.VOC+to en.WANT en.WANT+a en.WHO en.WISH+a errore euro
-3 farci farla fatti fermata figlio+, fine+settimana fino for+en.BEFORE frangia fuori+il gatto
-3 giornata+NUMBER giornata+en.BEFORE giornata+en.NEG giornata+no giro+a gita ho+YOURS
-3 ho+questa i+bambini idea il+0 il+THING il+en.DAY il+posto in+> in+lista in+meno in+orario
-3 invece+WANT iscritto+al know la+bici la+mia la+nonna la+notte la+pec la+proposta laccount
-3 lasci lascia lasciamo+perdere lasciate lavori le+LIST le+MENDED le+en.DAY leggo+> lei+>
-3 let+en.ME let+en.TAIL let+en.VOC let+me lezione li+da libera liked liked+> lo lo+giro
-3 lo+prendo lordine lultima lultima+volta ma+il mai manda mandarmi+MORE mandarmi+piu
-3 mandatemi+pure martedi me+la mese mese+, mese+> messaggi+di messaggi+mi messaggio
-3 messaggio+> messaggio+a messo+" mettetemi mezzanotte mi+e mi+manda mi+scordo mica
-3 mio+CONSENT molto morto+, name nellelenco nello+LIST nello+MSG nello+en.BADMSG
-3 nello+en.BEFORE nello+en.MESSAGES nello+en.SENDING nello+en.TEXT nello+spam nessuno
-3 nessuno+> no+en.BEFORE no+more nomi non+cancellatemi non+capisco non+per non+vendo normale
-3 notte nuova o+NO o+en.NEG o+en.NEGATIVE o+no ok orari+delle orario paga papa parla+MORE
-3 parla+piu parlare pec pec+> per+0 per+DAY per+MENDED per+MSG per+disiscriverti per+en.DAY
-3 per+messaggio per+oggi per+ora perche piu+di piu+in piu+la piu+per poi polizia porto
-3 potete+MENDED pratica+> prende presente proposta puo quali quanti quanti+LIST quanti+MENDED
-3 quanti+MSG quanti+messaggi quella+NO quella+en.NEGATIVE quella+non quello questo questo+MSG
-3 questo+ONE rappresentante riattivate riattivazione ricette rivoglio sa+che sabato+> sala
-3 salta sbagliato sbagliato+, scade scambio scendo scendo+> scordo scriva scrivetemi+la scrivo
-3 scusa se secondo segna sei serve+MENDED servono si+WORD siamo+in sim smettere smettetela+di
-3 sonia+, sono sono+iscritto spesso spesso+> stamattina stancato stavolta stessa stop+in
-3 suo+MENDED suo+numero tardi tardi+> telefonate telefono+e telegram that to+DESIST to+STOP
-3 to+en.BADMSG to+en.SENDING to+stop togliamo togliere togliete+lannuncio troppi troppi+> tuo
-3 turno tutti tutti+en.I tutti+en.SUBJECT tutti+i tutto+, unaltra+persona vado+alla vecchia+>
-3 vediamo+> venerdi via+LIST via+en.LIST via+en.MESSAGE via+en.MESSAGES via+en.SENDING
-3 via+en.TEXT via+sms visto voi+di volantini volentieri+> vostro+en.LIST vostro+en.MESSAGE
-3 vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms vuol vuol+dire whatsapp
-3 whatsapp+> zucchero
-2 %+per ,+SEND ,+accetto ,+alla ,+andiamo ,+arrivo ,+avanti ,+devo ,+dice ,+domani ,+dove
-2 ,+en.ME ,+en.SUBJECT ,+en.TAIL ,+li ,+lo ,+manca ,+me ,+ogni ,+posso ,+quanto ,+quella
-2 ,+ricominciate ,+scrivetemi ,+siete ,+smettetela ,+stavolta ,+uno ,+va ,+vuole .+CALL .+ONE
-2 .+alla .+arrivederci .+boh .+ce .+chi .+continuate .+daccordo .+di .+disattivatemi
-2 .+en.BEFORE .+en.MENDED .+en.WANT .+finche .+firmo .+forse .+hai .+hanno .+is .+iscrivimi
-2 .+lasci .+let .+magari .+mi .+mio .+nel .+non .+possiamo .+s .+sto .+sul .+taglia .+togliamo
-2 .+troppi .+troppo .+uno .+volentieri .+was .+would 0+per ?+NO ?+non AUTHORITY
-2 AUTHORITY+postale CALL+, CALL+il CLIENT+LIST CLIENT+ONE CLIENT+TELL CLIENT+en.LIST
-2 CLIENT+lista CLIENT+mi CONSENT+. DAY+NO DAY+en.NEGATIVE DAY+siete DESIST+al GET+en.I
-2 GET+en.SUBJECT GET+i GET+messaggi GET+questi INFO+ma LEAVE+respirare LEAVE+stare LIST+,
-2 LIST+a LIST+al LIST+degli LIST+il LIST+io LIST+nozze LIST+si LIST+via MENDED+al MENDED+con
-2 MENDED+del MENDED+della MENDED+en.LOSE MENDED+messaggi MENDED+questi MENDED+respirare
-2 MENDED+stare MENDED+su MENDED+un MINE+qui MINE+se MINE+un MORE+NO MORE+PHONE MORE+avanti
-2 MORE+di MORE+disturbo MORE+mi MORE+numero MORE+tardi MSG+a MSG+en.VOC MSG+finiscono MSG+non
-2 MSG+o MSG+si MSG+via NEVER+NO NEVER+SAID NEVER+arrivato NEVER+niente NO+SAID NO+arrivato
-2 NO+dai NO+disturbo NO+gli NO+ha NO+la NO+mandarmi NO+niente NO+per NO+prende NO+riesco
-2 NO+serve NO+smettete NO+so NO+volevo NUMBER+che NUMBER+dai NUMBER+della NUMBER+e
-2 NUMBER+en.BEFORE ONE+, ONE+? ONE+NO ONE+e ONE+en.NEGATIVE ONE+non PEACE+, PEACE+bene
-2 PEACE+male PHONE+? PHONE+con PHONE+della PHONE+di PHONE+grazie REMOVE+la REMOVE+laccount
-2 REMOVEME+, REMOVEME+la SAID SAID+NUMBER SAID+di SAID+en.BEFORE SAID+en.NEGATIVE SAID+no
-2 SEND+alla SEND+roba SEND+se SEND+tutto SERVE+per STOP+al TELL+, THING+che THING+di THING+o
-2 WANT+, WANT+NEVER WANT+ancora WANT+eliminare WANT+en.I WANT+en.SUBJECT WANT+i WANT+solo
-2 WANT+una WORD+THING WORD+al WORD+del WORD+en.LOSE WORD+lordine WORD+mese WRONG+,
-2 YOURS+NUMBER YOURS+OTHER YOURS+THING YOURS+da YOURS+guidando YOURS+male YOURS+periodo
-2 YOURS+promozioni YOURS+ricette YOURS+sim YOURS+utenza a+NUMBER a+che a+lunedi a+mandarmi
-2 a+mezzanotte a+presto a+questo a+settembre a+voi ad adesso+> again+, ahahah+> aiuto al
-2 al+lupo alle+0 alle+CALL alle+SEND alle+en.DAY alle+telefonate allergica allergica+ai
-2 allinvio allinvio+di allo altro+MENDED altro+NUMBER altro+PHONE altro+numero amica ancora+il
-2 ancora+voi andiamo+in annullate anyone appena aprire aprite arrivato arrivederci arrivo
-2 aspetto at+the auguri+, avanti+cosi avete+MORE avete+REMOVED avete+WRONG avete+dato avete+il
-2 avete+piu avete+sbagliato avevo+detto avvisatemi+se avviso bad bambini be+a biglietto bimba
-2 bloccate bloccati bocca+al boh buon buono+INFO buono+sconto business buttate butti
-2 cambiato+gestore cambiato+telefono can can+en.SUBJECT canale cancellatemi+, cancello+,
-2 cancello+NO cancello+en.NEGATIVE cancello+non cantiere+> capelli+, capisco+cosa carta casa+e
-2 ce+SAID ce+scritto ce+una cellulare+NO cellulare+en.NEGATIVE center centro+, certo+, che+ho
-2 che+ora che+palle che+potete che+si che+sono che+vuol chi+sei chiamate chiavi chiude+MORE
-2 chiude+piu ci+ho ci+risentiamo ci+saro ciao codice+e col+NUMBER col+PHONE col+cellulare
-2 col+giardino colpo come+en.BEFORE comunque con+quella conferma+> consenso+. contatore
-2 continuate continuate+a conto controllare controparte copia cordiali cordiali+saluti
-2 cosa+volete coupon cozze cucina cucina+> da+DAY da+chi da+dove da+lei da+noi daccordo+,
-2 daccordo+> dalla+OTHER data date+il dati dati+, day degli+OTHER del+0 del+en.DAY del+mio
-2 delete della+THING della+mia dellaltra dellaltra+volta denuncia+> detto+NO detto+NUMBER
-2 detto+en.BEFORE detto+en.NEG detto+en.NEGATIVE detto+no deve devo+MORE di+LIST di+YOURS
-2 di+aver di+buon di+conferma di+en.DAY di+mandare di+nuovo di+piovere di+questa di+rispondere
-2 di+testa dimenticare dimenticato dire+> disdico dita divano do+en.SUBJECT dodici domanda
-2 domani+> don dopo+il dopo+le dottoressa dottoressa+> due+> e+NEVER e+WRONG e+ancora e+chiuso
-2 e+gia e+morto e+niente e+partito e+pronto e+questo e+sbagliato e+scendo e+sono e+stata e+un
-2 else en.AGAIN+, en.ALONE+al en.ASKED+for en.BEFORE+at en.BEFORE+dai en.BEFORE+en.DOESNT
-2 en.BEFORE+en.I en.BEFORE+en.VOC en.BEFORE+has en.BEFORE+i en.BEFORE+on en.BEFORE+please
-2 en.BEFORE+tra en.DAY+NO en.DAY+en.NEGATIVE en.DAY+per en.DITCH+en.SUBJECT en.ENDED+>
-2 en.ENDED+al en.GAVE en.GAVE+en.BEFORE en.GAVE+en.TAIL en.GAVE+en.VOC en.I+0 en.I+LIST
-2 en.I+SEND en.I+capelli en.I+contatti en.I+dati en.I+dont en.I+en.DAY en.I+en.DOESNT
-2 en.I+en.NEG en.I+think en.I+vicini en.I+volantini en.KEYWORD+> en.KEYWORD+al en.LOSE+0
-2 en.LOSE+en.DAY en.LOSE+mio en.ME+at en.ME+en.I en.ME+en.SUBJECT en.ME+i en.ME+tra en.MENDED
-2 en.MENDED+en.DOESNT en.MESSAGES+NO en.MESSAGES+en.NEGATIVE en.MY+en.BADMSG en.MY+en.ENDED
-2 en.MY+en.KEYWORD en.MY+en.NUMBER en.MY+en.THINGS en.MY+number en.MY+reminders en.NEG+dai
-2 en.NEG+en.BEFORE en.NEG+en.KINDS en.NEGATIVE en.NEGATIVE+ce en.NEGATIVE+dai en.NEGATIVE+di
-2 en.NEGATIVE+gli en.NEGATIVE+ha en.NEGATIVE+la en.NEGATIVE+mandarmi en.NEGATIVE+prende
-2 en.NEGATIVE+riesco en.NEGATIVE+serve en.NEGATIVE+smettete en.NEGATIVE+so en.NEGATIVE+vi
-2 en.NEGATIVE+volevo en.OTHER+il en.REPLIED+> en.STOP+> en.STOP+al en.STOP+guidando en.SUBJECT
-2 en.SUBJECT+0 en.SUBJECT+LIST en.SUBJECT+MSG en.SUBJECT+SEND en.SUBJECT+capelli
-2 en.SUBJECT+contatti en.SUBJECT+dati en.SUBJECT+en.DAY en.SUBJECT+en.MY en.SUBJECT+en.WANT
-2 en.SUBJECT+left en.SUBJECT+vicini en.SUBJECT+volantini en.TAIL+at en.TAIL+en.I
-2 en.TAIL+en.SUBJECT en.TAIL+i en.TAIL+tra en.TEXT+? en.THESE+en.BEFORE en.THIRD+>
-2 en.THIRD+left en.TIME+en.BEFORE en.VOC+at en.VOC+ci en.VOC+en.I en.VOC+en.MY en.VOC+en.TIME
-2 en.VOC+i en.VOC+tra en.WHO+> en.YOU en.YOU+to end entrare era+SAID era+scritto ero+REMOVED
-2 errore+> euro+e evitate+> fa+MORE fa+per faccio+sapere fare fate+anche fate+pure
-2 fatemi+parlare febbre febbre+> ferie ferie+> fermatevi fermi finche+NO finche+en.NEGATIVE
-2 finche+non fine+mese finisce+per finisco finiscono+en.I finiscono+en.SUBJECT finiscono+i
-2 finiscono+nello fino+al fiori firma firma+> fisso for+en.VOC for+my forse+cercava fratello+e
-2 funziona+, garanzia gestore+, gia+detto gia+scaduto giardino giga giornata+NO
-2 giornata+en.NEGATIVE giorno+> giovedi girano girato giro+al giu giudizio giugno+> giulia
-2 giulia+> giusto gli+ONE gli+SEND gli+avvisi gli+en.LIST gli+en.MESSAGE gli+en.MESSAGES
-2 gli+en.SENDING gli+en.TEXT gli+sms gomme got+a grazie+, grazie+. grazie+dottoressa
-2 grazie+infinite guidando ha+REMOVE ha+REMOVED ha+detto hanno+fatto he+left him ho+NO
-2 ho+REMOVE ho+WRONG ho+avuto ho+en.WHO ho+finito ho+girato ho+mai ho+perso ho+ripensato
-2 ho+salvato ho+sbagliato ho+scritto ho+trovato i+0 i+LIST i+SEND i+capelli i+contatti i+dati
-2 i+dont i+en.DAY i+en.NEG i+think i+vicini i+volantini ieri+> ignore il+NUMBER il+YOURS
-2 il+buono il+canale il+cancello il+cellulare il+conto il+gatto il+nome il+pacco il+pesce
-2 il+rinnovo il+secondo il+tuo il+vostro in+a in+centro in+due in+ferie in+periferia in+piu
-2 in+portineria in+questo in+silenzioso in+via inesistente infinite informata insegnato
-2 intendo+> intera intera+> interessato interno interno+0 interno+en.DAY invia io io+vi
-2 is+WORD is+fine iscritta iscritta+> iscrivimi it it+> la la+AUTHORITY la+INFO la+bimba
-2 la+butti la+consegna la+cucina la+denuncia la+disturbo la+facciamo la+faccio la+fattura
-2 la+fermata la+festa la+gita la+porta la+ricevuta la+riunione la+sera la+stampante
-2 labbonamento lanno+scorso lasciatemi+respirare lasciatemi+stare lavoro lavoro+e le+0
-2 le+chiavi le+cozze le+gomme le+guardo le+offerte leave leave+en.BEFORE left lesito let
-2 let+en.BEFORE lhanno li+REMOVE li+avevo liban liban+> lindirizzo lista+degli lista+nozze
-2 lo+INFO lo+sconto lo+usa lui lui+. lupo ma+ho ma+mi ma+ogni ma+quanti ma+questi ma+questo
-2 madre mai+NO mai+SAID mai+arrivato mai+niente mail+> mal mal+di male+, mamma+> mandare+la
-2 mandarmi mandate mandatene mandatene+un mando marito+. marta matematica me+at me+en.I
-2 me+en.SUBJECT me+i me+tra message messaggi+al messaggio+di mettetemi+in mi+blocca mi+ero
-2 mi+lasci mi+lascia mi+pare mi+piacciono mi+piace mi+sa mi+trovo mia+WORD mia+amica
-2 mia+cancellazione mia+domanda mia+figlia mia+madre mia+zia minuti mio+en.THIRD mio+ex
-2 mio+permesso morto name+on ne+avete negli negli+LIST negli+MSG negli+SEND negli+avvisi nel
-2 nel+CLIENT nel+LIST nel+OTHER nel+YOURS nel+gruppo nel+vostro nella+lista nellelenco+degli
-2 nessun+disturbo no+dai non+ce non+gli non+ha non+la non+mandarmi non+prende non+riesco
-2 non+serve non+smettete non+so non+vi non+volevo notifiche+del notifiche+en.LOSE
-2 notifiche+sul notizie+> notte+, notte+> nozze numero+della numero+e nuova+, nuovo+en.I
-2 nuovo+en.SUBJECT nuovo+i o+NUMBER o+devo o+e o+il o+la odio oggi+il on on+en.BEFORE on+it
-2 on+the operatore ora+> ora+NO ora+en.NEGATIVE pacco paga+> palle+> papa+NO papa+en.NEGATIVE
-2 papa+non parcheggio pare parlare+con partiamo passa per+LIST per+MORE per+NUMBER per+PHONE
-2 per+le per+niente per+telefono per+una perche+NO perfetto periferia periodo perito persona+,
-2 persona+o pesce piace piace+il piangere piena+> pioggia piovere piu+MORE piu+NO piu+avanti
-2 pizza+> poi+en.NEGATIVE poi+non polizia+postale portineria portineria+> posso+> posso+SEE
-2 postale posto+di prego prego+, prego+> prendere prendo+il prenotare presto+> presto+il
-2 prima+di primo procedete promozioni+> pronto pubblicita pure+> pure+il pure+qui qualche
-2 qualcosa+> qualcuno+> quando+WANT quando+finiscono quando+mi quando+sono quella+col
-2 quello+con questa+sim questa+utenza questanno questanno+, queste questo+NUMBER questo+PHONE
-2 questo+e questo+messaggio questo+periodo raccomandata+> ragazzi+> rappresentante+, reminders
-2 respirare ricevere+en.I ricevere+en.SUBJECT ricevere+i ricevere+questi ricevono ricevuta
-2 ricevuto+> richiamo richiamo+io ricominciate rientrare riesco riesco+a rifiutata rimandate
-2 ripensato ripensato+, riscaldamento risentiamo rispondere rispondo riunione roma rosso rughe
-2 sabato sacco saldi+> sale sapere saro saro+> saved scale scritto+" scritto+WORD scrive
-2 scrivetemi scrivi scrivi+DESIST scrivi+STOP scrivi+WORD scrivimi scrivono scusa+, scusate
-2 scusi+ma se+PEACE se+YOURS se+si se+sta se+vi segnalo segue sei+> senno sento sento+MORE
-2 sento+piu senza+riscaldamento serve serve+> servono+per settimana si+chiude si+e si+ferma
-2 si+ieri si+paga si+spegne si+toglie significa silenzioso sinistro smette+di sms+, soci
-2 soggiorno+scade solo+> solo+WORD solo+un sonno sono+> sono+MORE sono+allergica sotto+il
-2 spegne spese sta+bene sta+male stamattina+, stampante stanno stasera+> stato+un sto+guidando
-2 stop stop+> stop+al stop+en.BEFORE stops studio studio+a su+> su+questa sullaltro suo+PHONE
-2 taglia+m taglio te+NO te+en.NEGATIVE te+non tecnico telefonica telefono+di tengo+in testa+,
-2 thats think+en.I this+en.MENDED to+WORD to+en.ALONE to+en.ENDED to+en.KEYWORD to+en.KINDS
-2 to+en.NEG to+en.STOP to+en.TEXT toglie+> toglietemi+dalla told tolga tomorrow torino
-2 torino+, torta tosse tra+en.I tra+en.SUBJECT tra+i tra+quelli tre+LIST tre+MENDED tre+MSG
-2 tre+messaggi trovato+> trovo+> truffa truffa+> tutto+su un+LIST un+MORE un+altro un+colpo
-2 un+en.LIST un+mese un+operatore un+posto un+sacco un+sito una+OTHER una+THING una+truffa
-2 unaltra uno+INFO uno+sconto up+. usa utenza+> va vecchie vecchio vecchio+NUMBER
-2 vecchio+PHONE vedo+MORE vedo+piu vendete vendo venduta venire+a verso vi+faccio via+mail
-2 via+roma vicini vicino viene visita voglio+di vorrei+MENDED vostra+lista vostre+MENDED
-2 vostre+promozioni vostri+MSG vostro+LIST vuoi vuole+MENDED was we where wont you+en.WANT
-2 you+to your+en.BEFORE
2 ,+LIST ,+NEVER ,+NO ,+NUMBER ,+PHONE ,+THING ,+and ,+buona ,+cancella ,+cancellatemi ,+del
2 ,+dont ,+en.DOESNT ,+en.DONT ,+en.LOSE ,+en.MESSAGE ,+escludetemi ,+grazie ,+il ,+im ,+in
2 ,+io ,+la ,+le ,+mandatemi ,+messaggi ,+neanche ,+nn ,+please ,+quelli ,+sms ,+so ,+sul
2 ,+toglietemi ,+vorrei .+17 .+CLIENT .+MENDED .+MSG .+OTHER .+THING .+UNSUB .+chiudi
2 .+depennatemi .+desidero .+dimenticatevi .+direi .+domenica .+eliminate .+en.BADMSG
2 .+en.DOESNT .+en.LOSE .+esercito .+esiste .+evitate .+ferri .+gentile .+gentilmente .+io
2 .+lasciate .+matrimonio .+mia .+nessuno .+oh .+potete .+quel .+questa .+ringrazio .+ritenete
2 .+rompete .+schermo .+segnalero .+silenzio .+smettete .+son .+sono .+stop .+thank .+tolgo
2 .+u .+ue .+via .+voglio .+zio 0+di 0+ore 17 ?+DESIST ?+MENDED ?+REMOVE ?+REMOVEME ?+STOP
2 ?+WORD ?+en.BEFORE ?+la ?+via AUTHORITY+> CLIENT+. CLIENT+CLIENT CLIENT+MENDED CLIENT+numero
2 CONSENT+a DAY+. DAY+alle DAY+chiamo DAY+e DAY+per DAY+sera DESIST+MSG DESIST+SEND GET+altro
2 INFO+, INFO+NUMBER INFO+da INFO+di INFO+en.BEFORE INFO+en.NEG INFO+no INFO+serie INFO+sui
2 LEAVE LEAVE+YOURS LEAVE+sta LIST+. LIST+MENDED LIST+compresi LIST+da LIST+della LIST+delle
2 LIST+di LIST+messaggi LIST+non LIST+promozionali LIST+x MENDED MENDED+MORE MENDED+WRONG
2 MENDED+a MENDED+sui MENDED+via MINE+di MORE+? MORE+GET MORE+INFO MORE+ONE MORE+REPLY
2 MORE+inviti MORE+qui MORE+scrivete MSG+, MSG+GET MSG+compresi MSG+da MSG+promozionali
2 MSG+ricevuto NEVER NO NO+, NO+LIST NO+MENDED NO+MORE NO+ONE NO+auguri NO+autorizzo NO+averne
2 NO+compra NO+con NO+da NO+desidero NO+en.ME NO+en.TAIL NO+ero NO+le NO+li NO+me NO+ne
2 NO+ricevere NO+scrivetemi NO+vabbe NUMBER+, NUMBER+MSG NUMBER+WANT NUMBER+con NUMBER+li
2 NUMBER+solo NUMBER+vabbe ONE+. ONE+GET ONE+promozionali ONE+ricevuto OTHER OTHER+al
2 OTHER+che OTHER+e OTHER+in OTHER+mandateli PEACE+. PHONE+WRONG PHONE+solo REMOVE+che
2 REMOVE+dagli REMOVE+dai REMOVE+subito REMOVED+? REMOVEME+dalle REMOVEME+di REMOVEME+subito
2 REPLY+MORE SAID+niente SEE+> SEE+MORE SEE+il SEE+piu SEND+al SEND+ancora SEND+con SEND+del
2 SEND+e SEND+en.LOSE SEND+perche SERVE+, STOP+LIST STOP+SEND STOP+linvio TELL+. TELL+io
2 THING+NUMBER THING+en.BEFORE THING+en.NEG THING+no WANT+il WANT+la WANT+perdere WANT+sapere
2 WANT+saperne WANT+uscire WORD+% WORD+0 WORD+MSG WORD+SEND WORD+con WORD+delle WORD+en.DAY
2 WORD+en.VOC WORD+va WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+> YOURS+CLIENT
2 YOURS+SEND YOURS+casa YOURS+cosa YOURS+e YOURS+en.KINDS YOURS+era YOURS+in YOURS+per
2 YOURS+roba YOURS+telefono a+NO a+chi a+en.DAY a+en.ME a+en.REPLY a+en.SENDING a+en.TAIL
2 a+gennaio a+giugno a+me a+qualcun a+scrivermi a+text a+voce abbiate abito acqua ad+aprile
2 adesso+e affitto aggiornamenti aggiornate agita agli al+CLIENT al+YOURS al+secondo
2 al+trattamento al+vostro alla+cancellazione allora altri+LIST altri+MENDED altri+MSG
2 altri+messaggi altrove anche+NO anche+NUMBER anche+en.NEG anche+en.NEGATIVE anche+no
2 and+en.NEG andare+in anni+fa answer appuntamenti aprile aprile+> art art+. assente+>
2 astenersi auguri auguri+e autorizzazione autorizzo+> averne avete+rotto avvisi+del
2 avvisi+en.LOSE bacheca ballare barca basta+, basta+SEND basta+con be+en.FROM be+out been
2 bello+, beppe blacklist buoni+, calendario call+en.VOC calvo cancellarsi cancellatemi+>
2 cancellazione+dal cards carita casa+, catalogo ce+MORE cellulare+, cena cercate+e changed
2 che+NO che+SEND che+WANT che+bello che+en.NEGATIVE che+esisto che+fa che+io che+mandate
2 che+non che+possiamo che+venga chi+NO chi+en.NEGATIVE chi+non chiesto+MORE chiesto+NO
2 chiesto+di chiesto+niente chiudete+anche chiudi chiudiamola chiusa+, chiuso+> chiuso+per
2 ci+pensa ci+pensi ci+vengo cliente+da clinica codici coi+LIST coi+messaggi come+la compra
2 compresi+> con+en.BEFORE con+en.ME con+en.TAIL con+en.VOC con+me con+tutto conosce
2 consegnate contattarmi conto+che convocazioni convocazioni+> coro cortesemente+, cose
2 cose+serie da+PEACE da+allora da+mesi da+quattro da+settembre da+sta dagli+invii
2 dai+destinatari dai+piedi dal dal+0 dal+en.DAY dal+en.LIST dalla+en.LIST dallelenco danni
2 deciso del+mattino della+danza delle+OTHER delle+en.MESSAGES delle+mesgs delle+trasmissioni
2 dentista+> denuncio denuncio+> depennatemi devo+CALL devo+chiamare di+SEND di+consegna
2 di+due di+en.BEFORE di+en.ME di+en.TAIL di+en.VOC di+mattina di+me di+oggi di+persona
2 di+questi di+una dieta dimenticatevi dimenticatevi+che din diplomato direi direi+che
2 diritto+alla dirmi distinti distinti+saluti dite do domani+chiamo doppione dora+in
2 dove+avete dove+si dovete+REMOVE dovete+SEND due+NUMBER due+numeri dura e+MENDED e+SEND e+a
2 e+anche e+assente e+chiusa e+con e+del e+di e+en.LOSE e+lo e+nientaltro e+non e+nuovo e+ogni
2 e+toglietemi e+voi eliminate eliminate+il eliminatela en.BEFORE en.BEFORE+> en.BEFORE+al
2 en.BEFORE+e en.BEFORE+en.ASKED en.BEFORE+en.BEFORE en.BEFORE+en.FROM en.BEFORE+en.NUMBER
2 en.BEFORE+en.PHONE en.BEFORE+go en.BEFORE+lo en.BEFORE+mi en.BEFORE+number en.BEFORE+off
2 en.BEFORE+per en.BEFORE+so en.BEFORE+vabbe en.CALL en.CALL+en.VOC en.DAY+di en.DAY+ore
2 en.DOESNT+en.AGAIN en.DOESNT+en.VOC en.DOESNT+en.WANT en.ENDED+en.DAY en.ENDED+to en.FROM+>
2 en.FROM+my en.GET+en.REMOVED en.HEY+. en.HEY+MENDED en.I en.I+THING en.I+en.ENDED en.I+figli
2 en.I+miei en.I+prossimi en.I+vostri en.KEYWORD+en.DAY en.LIST+. en.LIST+promozionali
2 en.LOSE+> en.LOSE+mattino en.ME+NO en.ME+en.BEFORE en.ME+en.FROM en.ME+per en.MENDED+en.END
2 en.MESSAGE+promozionali en.MESSAGES+al en.MESSAGES+promozionali en.MY+answer en.MY+en.CALL
2 en.MY+en.FROM en.MY+en.MESSAGES en.MY+ex en.MY+one en.MY+phone en.NEG+MSG en.NEG+en.AGAIN
2 en.NEG+en.ASKED en.NEG+en.WANT en.NEG+en.WISH en.NEG+grazie en.NEG+sul en.NEG+vabbe
2 en.NEGATIVE+. en.NEGATIVE+GET en.NEGATIVE+MSG en.NEGATIVE+averne en.NEGATIVE+compra
2 en.NEGATIVE+desidero en.NEGATIVE+ero en.NEGATIVE+le en.NEGATIVE+li en.NEGATIVE+ne
2 en.NEGATIVE+ricevere en.NEGATIVE+scrivetemi en.NEGATIVE+se en.NEGATIVE+vabbe
2 en.NOT+en.BEFORE en.REMOVE+> en.REMOVE+il en.REPLIED en.REPLY en.SENDING en.SENDING+al
2 en.SENDING+en.BEFORE en.SENDING+promozionali en.STOP en.STOP+MENDED en.STOP+NUMBER
2 en.STOP+PHONE en.STOP+numero en.SUBJECT+THING en.SUBJECT+figli en.SUBJECT+miei
2 en.SUBJECT+prossimi en.SUBJECT+vostri en.TAIL+NO en.TAIL+en.BEFORE en.TAIL+en.FROM
2 en.TAIL+per en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TEXT+al
2 en.TEXT+en.BEFORE en.TEXT+promozionali en.THREAT en.THREAT+giving en.UNSUB en.VOC+>
2 en.VOC+DESIST en.VOC+STOP en.VOC+WORD en.VOC+en.END en.VOC+en.FROM en.VOC+en.NOT en.VOC+per
2 en.WISH en.WISH+for en.WRONG+en.BEFORE en.WRONG+en.MENDED en.WRONG+en.NUMBER
2 en.WRONG+en.PHONE en.WRONG+number era+di escludetemi escludetemi+> esco+dal esercito
2 esercito+il esiste esiste+un esisto esisto+> espunto fa+male faccio farei fate+voi fatelo
2 fatto fatto+una fatto+venire febbraio febbraio+. ferri figli figlia+ha figlio+si filiale
2 final fine+delle finire finisce finisce+qui finito+> firmato+, fumo funziona+MORE fuori+dal
2 garante gennaio gennaio+, gentile gentilmente gentilmente+mi gia+risposto giornata giorno+e
2 gite gli+MORE gli+altri gli+auguri gli+eventi gli+ordini gli+screenshot gnente gnente+> go
2 goccia got+en.MY got+the gramigna grandi guardi+che ha+CLIENT ha+WRONG ha+cambiato
2 ha+iscritto ha+sbagliato hear hit ho+abbastanza ho+deciso ho+smesso hotel i+THING i+en.ENDED
2 i+figli i+miei i+prossimi i+vostri il+AUTHORITY il+catalogo il+condominio il+coro il+latte
2 il+lavoro il+mio il+pappagallo il+prossimo il+regalo il+sollecito il+tavolo il+telefono
2 il+tetto il+vaso im im+giving in+OTHER in+PEACE in+blacklist in+filiale in+negozio in+pace
2 in+questa insistere+con internet interruzioni inutile+SEND inviate io+. io+ho it+en.BEFORE
2 la+MENDED la+NUMBER la+goccia la+gramigna la+misura la+pubblicita la+smetta la+spugna
2 la+trovo lapp lasciatele lasciato lasciato+lappartamento latte lautorizzazione lavoro+di
2 lavviso le+WANT le+ho le+scolaresche le+voglio le+vostre letto levate levatemi+subito lho+io
2 lho+mandato lho+preso lho+ritirato li+WANT like+to linea+e linvio linvio+? list list+>
2 lo+OTHER lo+TELL lo+avete lo+devo lo+dite lo+ritiro lo+tolgo lui+non ma ma+andate ma+en.I
2 ma+en.SUBJECT ma+i ma+le ma+quante macchina+e mail+, mamma mamma+dice mandami mandate+il
2 mandato+o marketing marketing+> mattino me+NO me+en.BEFORE me+en.FROM me+per meno+, mensile
2 mesgs mesi mesi+, messages+, messaggi+? messaggio+per messo+il mi+cancellate mi+en.AUTHORITY
2 mi+scrive mi+sono mi+state mi+toglie mi+va mia+autorizzazione miei+dati miei+sono mille
2 mio+contatto mio+nominativo misura mo modo my my+answer my+en.CALL my+en.PHONE my+en.REPLY
2 my+ex my+phone natale+> ne+WANT ne+altri ne+arriva ne+voglio negozio nientaltro niente+LIST
2 no+MSG no+vabbe nominativo non+GET non+a non+averne non+compra non+desidero non+ero non+le
2 non+li non+mi non+ne non+ricevere non+scrivetemi non+se not not+en.BEFORE numeri
2 numero+WRONG of of+en.MY of+my offerte offerte+> ogni+DAY ogni+mia ogni+settimana oh oh+,
2 on+> only ora+. ora+WORD ordini out+> pappagallo parte partite passata passi passo+,
2 password+del password+en.LOSE pazienti pazienti+, pensa pensi pensione+, per+INFO per+UNSUB
2 per+carita per+cose per+favore per+ferie per+natale per+ricordo per+sempre per+voi
2 perche+SEND persone phone piantate+> piedi piu+YOURS piu+da piu+e please+en.END possibilita
2 posso+pagare possono potete+REMOVEME preferisco preferisco+NO preferisco+en.NEGATIVE
2 preferisco+non prendo+MORE prendo+piu prenotazione preso+il promemoria promesso promo
2 promozionali promozionali+> promozioni proprietario prossimo prossimo+MSG prossimo+ONE
2 pulizia puo+SEE puo+avere pure+. qualcun qualcun+MORE qualcun+altro quante+volte quattro
2 quattro+anni quelli quelli+della quello+che querela questa+casa questi+LIST questo+era qui+>
2 qui+con qui+e quinto quit raccolta radio ready reclamo+> regalato removed rest resto+NO
2 resto+NUMBER resto+en.NEG resto+en.NEGATIVE resto+no resto+va riceve ricevere+> ricevere+piu
2 richieste rimozione+> ringrazio+> risposto ritenete ritirato ritiro+> roba roba+>
2 rompete+MORE rompete+piu room room+, rotta+, said saluti+> saperne sara sarebbe sbagliate
2 sbagliato+> sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+numero
2 schermo+riparato scolaresche sconti scorsa scritto+> scrivendo scrivendo+a se+SEND se+ne
2 se+per segnalero sempre senza+chiedermi serate serie serie+> serve+MORE servizio+>
2 servizio+MENDED servizio+messaggi settembre+, si+. si+agita sia siate since since+en.MY
2 since+the sms+. sms+> sms+promozionali sollecito solo+en.I solo+en.SUBJECT solo+i sono+,
2 sono+grandi sono+sparite sparire sposi spugna staccatevi stare stare+> stella stessi
2 sti+LIST sti+MSG sto sto+MENDED sto+NUMBER sto+PHONE sto+in sto+numero sua sul+NUMBER
2 sul+PHONE sul+telefono supplico tagliando take telefono telefono+NO telefono+en.NEGATIVE
2 telefono+lo telefono+non telling tengo+io tetto the+en.LIST theres tieni to+hear to+the
2 tocca togliermi togliete+il toglietelo toglietelo+> toglietemi+> toglimi tornare tornare+a
2 trasmissioni tre tre+volte u un+NUMBER un+bambino un+certo un+consiglio un+doppione un+modo
2 una+stella una+volta uno+che us usato uscire+da vaso vedere+> venga vi vi+TELL vi+conosce
2 vi+denuncio vi+supplico via+da via+il vita vivere voce+in voglio+sapere voglio+saperne
2 voi+NO voi+en.NEGATIVE voi+non volentieri+, vorrebbe vorrei+che vostro+MENDED vostro+e
2 vostro+numero wrong+en.BEFORE wrong+en.MENDED wrong+en.NUMBER wrong+en.PHONE wrong+number
2 yoga yoga+, youve youve+got zanzare
3 "+, "+. + ,+DESIST ,+ONE ,+al ,+compresi ,+en.LIST ,+en.MESSAGES ,+en.NEG ,+en.SENDING
3 ,+en.TEXT ,+fuori ,+mollate ,+ora ,+qualcuno ,+togliete ,+una .+DESIST .+LEAVE .+acqua
3 .+annullare .+avevate .+avvisi .+cortesemente .+cosa .+credo .+declino .+del .+en.ENDED
3 .+en.KEYWORD .+en.NOT .+en.STOP .+en.SUBJECT .+guido .+mandami .+ne .+not .+revoco
3 .+staccate .+tieni .+ultimo .+vi 0+, 0+DAY ?+grazie ?+ho CLIENT CLIENT+e CLIENT+messaggio
3 GET+MORE LIST+NO LIST+dello LIST+e LIST+en.NEGATIVE LIST+sui MENDED+dello MENDED+quando
3 MENDED+va MINE MINE+? MINE+quando MINE+solo MORE+. MORE+MENDED MORE+YOURS MORE+da MORE+e
3 MORE+messaggi MORE+messagi MSG+. MSG+? MSG+dello MSG+sui NEVER+> NEVER+MORE NO+dovete
3 NO+en.VOC NO+mi NO+parlo NO+sul NO+usate NUMBER+col NUMBER+da NUMBER+en.NEGATIVE NUMBER+non
3 NUMBER+sul NUMBER+va ONE+delle ONE+per OTHER+NO OTHER+SEND OTHER+non PEACE+> PHONE+da
3 PHONE+lo REMOVE+il REMOVEME+da REMOVEME+dai REMOVEME+dal SAID+MORE SAID+a SEND+di
3 SEND+quando SERVE+la TELL+la WANT+NO WANT+PEACE WANT+SEE WANT+en.NEGATIVE WANT+vedere
3 WORD+LIST WORD+dai WORD+dal YOURS+INFO YOURS+recapito a a+0 a+dieta a+luglio a+pasqua
3 acqua+in adesione anche+senza andate andate+a anno are aria aria+> arriva+un auguri+di
3 avevate avevo+capito avevo+spuntato avvisatemi avvisatemi+, avvisi+delle avviso+> away
3 aziendali bambino bel bel+gioco bello bip bip+e bravi cambiato+dentista capito cartello
3 catene ce+piu cercate che+cercate che+ci che+il che+vi chi+devo chiedo+la chiudere chiudete
3 chiudiamo clicca cliente coi collo comunicazioni+> condominio consenso+NO
3 consenso+en.NEGATIVE consenso+non considerate considerate+YOURS consigli contato continuo
3 costa+> costate credo credo+che da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me da+ventanni
3 dagli+LIST dagli+SEND dai+LIST dai+YOURS dai+vostri dalla+LIST dati+> dato+in
3 declino+linvito dei+THING del+OTHER del+THING del+tavolo della+piega dello destinatari
3 destinatari+> devo+dire di di+DAY di+dirmi di+lunedi di+scrivermi di+voi dico+di dio dito
3 dura+poco durante durato durato+fin e+NUMBER e+REMOVEME e+durato e+en.ME e+en.NEG e+en.TAIL
3 e+le e+me e+mo e+no e+passata e+pronta en.AGAIN+> en.AUTHORITY en.BEFORE+MSG en.BEFORE+con
3 en.BEFORE+sul en.DAY+, en.DAY+DAY en.DITCH+en.BEFORE en.DOESNT+en.BEFORE en.END+is
3 en.I+OTHER en.I+guasti en.I+punti en.I+tracking en.I+turni en.LOSE+OTHER en.LOSE+THING
3 en.LOSE+tavolo en.MENDED+en.BEFORE en.MESSAGE+. en.MESSAGE+> en.MESSAGES+, en.MESSAGES+si
3 en.MY+MSG en.MY+en.REPLY en.MY+en.SENDING en.MY+last en.MY+messages en.NEG en.NEG+con
3 en.NEG+en.VOC en.NEGATIVE+MINE en.NEGATIVE+con en.NEGATIVE+mi en.NEGATIVE+parlo
3 en.NEGATIVE+sul en.NEGATIVE+usate en.STOP+bene en.SUBJECT+> en.SUBJECT+OTHER
3 en.SUBJECT+en.ENDED en.SUBJECT+guasti en.SUBJECT+punti en.SUBJECT+tracking en.SUBJECT+turni
3 en.TEXT+. en.VOC+NO en.VOC+SEND entro entro+DAY eventi ex fatela+finita favore favore+, fin
3 fin+troppo finita for+the gavi gia+la gioco gioco+dura gli+INFO gli+OTHER gli+inviti
3 grazie+ma guido ha+gia ha+invitato here ho+chiuso i+OTHER i+guasti i+punti i+tracking
3 i+turni il+menu il+modulo il+resto importa in+classe interesse intestatario inutile invece
3 invii invitato io+per iscrizione ke la+LIST la+MSG la+conferma la+mamma la+persona
3 la+piantate la+ricetta la+ricezione la+rimozione la+scheda last le+TELL le+potete
3 le+raccolte le+zanzare leggete leggo+, levatemi linvito lo+do lo+scontrino luglio ma+che
3 magica magica+per mai+> mai+MORE mamma+di mandateli+a mandato+la mandi marzo+. mattina
3 meno+> mesgs+si messagi messo metto+il mi+importa mi+riguardano mi+serve mio+, mo+DESIST
3 mo+STOP mo+WORD mo+basta modulo+, moglie+ha mollate natale+e ne+MORE ne+mandate nessuno+vi
3 newsletter niente+, nn+WANT nn+mi no no+sul nome non+MINE non+parlo non+usate nove nuove
3 nuovo+> off oggi+. oggi+> ogni+CLIENT ogni+YOURS ogni+bip ogni+mese ogni+santo ogni+vostro
3 one ora+in orari parla parola+magica pasqua passo passo+> per+NO per+en.I per+en.SUBJECT
3 per+i perdere permesso+NO permesso+en.NEGATIVE permesso+non pi piantate piega piu+LIST
3 piu+MSG piu+SEND poco+, poi+> posto+cosi preghiere processione promozioni+, pronta pronta+la
3 proprio+> prossimi provvedete pubblicitario qua quando+e quanto quello+di questo+recapito
3 questo+telefono qui+in quindi+MORE quindi+niente raccolte reclamo reminder resto
3 resto+en.BEFORE revoco ricetta ricetta+e ricevere+MORE ricevuti ricezione riguardano
3 riguardano+, rimozione ringrazio risparmio rivista rubrica+e saldi+NO saldi+en.NEGATIVE
3 saldi+non saltatela saltatela+> santo santo+giorno sbaglio+, scheda scheda+col scontrino
3 scrive+MORE scrivermi+? scrivetemi+, scriviri scuola se+continuate sempre+, sempre+> senso
3 senso+unico servizio settimana+scorsa si+clicca signora smetta smettete sn so+dove sogno+>
3 solo+INFO son sono+a sono+quello sono+un spiace+> spuntato staccate staccate+pure
3 stata+REMOVED stata+tolta state sti sto+bene succede succede+> sul+mio tariffe tavolo+>
3 tavolo+e telefono+. telefono+> termini the+MSG the+en.BEFORE the+en.MESSAGES the+en.SENDING
3 the+last the+messages to+be toglie+dallelenco togliete toglietemi tolgo+> tolgo+il torno
3 trattata turni ue ue+0 ue+en.DAY ultimo+MSG ultimo+ONE ultimo+TELL ultimo+avviso un un+punto
3 unico uno+LIST uno+MSG uno+en.BADMSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT uscire va+a
3 va+di vabbe vale vedere+il vengo ventanni vi+vuole via+dalla voglio+> voglio+PEACE
3 voglio+SEE voglio+vedere voi+e volta+. vostre vostro+messaggio wifi x
4 ,+MENDED ,+STOP ,+a ,+addio ,+da ,+dei ,+ho ,+leva ,+nun ,+potete .+YOURS .+al .+ao .+avevo
4 .+bella .+chiuso .+en.I .+gli .+la .+lo .+ma .+noooo .+ogni .+ora .+persona .+questo
4 CONSENT+dato DESIST DESIST+con GET+> MENDED+solo MINE+> MORE+per MORE+vi MSG+> MSG+per
4 NO+INFO NO+MINE NO+piu NO+sentirvi NO+ve NUMBER+NO NUMBER+lo OTHER+en.NEGATIVE PEACE PHONE+.
4 PHONE+non REMOVE+en.I REMOVE+en.SUBJECT REMOVE+i REMOVED+> SEND SEND+? SEND+ogni SEND+piu
4 SEND+sempre STOP+MSG STOP+con THING+. THING+fedelta THING+in THING+invece WANT+che WORD
4 WRONG a+lui a+un aggiornate+> altri anche+DESIST anche+MENDED anche+STOP anche+smettere
4 ancora+? anni+. anno+, ao aprirli aprirli+da ave avervi avete+en.WHO avete+perso avvisi
4 becco blocco+> capito+che caso cassa cestino+senza che che+YOURS che+questo che+volete
4 chiesto coi+MSG cominciate cominciate+da compleanno compleanno+en.BEFORE con+gli con+questi
4 concorrenza continuate+> convegni cortesia cortesia+> da+questo dal+servizio dalla
4 dei+pagamenti del+giorno desidero devo+fare di+compleanno di+dio dico ditemi do+il e+buona
4 e+en.I e+en.SUBJECT e+i en.BEFORE+. en.DOESNT+en.REPLIED en.HEY en.KINDS+> en.LOSE+giorno
4 en.MESSAGES+. en.NEG+e en.NEG+en.REPLIED en.NEGATIVE+SEND en.NEGATIVE+sentirvi
4 en.NEGATIVE+ve en.PHONE en.SENDING+> entro+oggi essere essere+rimossa far fare+, firmato
4 futuro futuro+> guardi ho+MORE il+becco il+loro in+avanti in+cassa in+futuro in+poi
4 insistete la+procedura la+raccomandata la+spunta lasciate+perdere letto+. leva li lidraulico
4 lidraulico+, mandateli mandatemi+solo meno menu+, messaggini metto mi+LIST mi+MSG
4 mia+CONSENT niente+INFO niente+MSG no+e non+SEND non+sentirvi non+ve noooo nostra nun ora
4 pagamenti pagate+> parlo parte+CLIENT parte+YOURS parte+vostra pasqua+, per+cortesia per+far
4 perche+DESIST perche+STOP perche+smettiate pero persona+che piuttosto potete+anche preso
4 promemoria+> prossimo+messaggio punti quanto+firmato questa questi+MSG quindi+NO ricordo+di
4 rimossa risparmiate rompete se+mi senza+aprirli si+> siamo+a silence smette+> solo
4 solo+lavviso sono+la sparite spina+a spunta subito subito+> sui sul+modulo sul+sito sulle
4 tanto tanto+vale tasto tiratemi to to+en.GET toglie tracking tre+. un+OTHER un+anno urgenti
4 vale+che vedere venire+il vi+WANT via+> vogliamo vostra+> vostri when
5 ,+MSG .+LIST .+REMOVED .+belin .+en.ALONE .+fuori .+guardi .+nn .+🔕 0+. DESIST+, MENDED+?
5 MENDED+in MORE+SEND MSG+delle NEVER+piu NEVER+se NO+a NO+essere NUMBER+. PHONE+en.NEGATIVE
5 STOP+, TIRED UNSUB+> WORD+> a+en.BEFORE a+natale avevo belin bella buona+giornata cancellate
5 cancellazione cestino coi+MENDED col+mio come+se compilato compresi comunicazioni con+en.I
5 con+en.SUBJECT con+i corrispondenza+> cosa+devo cosi+, da+due da+ora da+qui dagli dagli+MSG
5 dai de declino dentista di+MINE di+torno di+un due+anni e+en.BEFORE e+en.NEGATIVE en.FROM
5 en.LIST en.LIST+> en.NEGATIVE+essere en.SENDING+. en.SUBJECT+en.NOT esco farmi fate
5 fate+come fedelta finita+> fuori+> gia+SAID giornata+> guasti ho+letto il+CONSENT
5 il+sottoscritto in+pensione la+DESIST la+STOP la+cancellazione la+spina lasciate+stare li+>
5 loro ma+NO mai+piu mandato menu messaggi+> mi+avete mi+avvisi mi+pagate mi+riguarda
5 mi+togliete mio+nome natale ne non+essere numero+NO numero+en.NEGATIVE numero+non pagate
5 pensione per+en.NEGATIVE per+non per+quanto persona persona+WRONG procedura punto quante
5 questi ricordo rieccovi rieccovi+> riguarda+la rimosso sentirvi siete siete+come sipario
5 smettiate smettiate+> sottoscritto spina tante tutto+il wasnt zio
6 ,+mavete ,+per ,+quindi ,+tanto .+STOP .+avete .+dei .+li LIST NO+MSG NO+SEE NO+SEND NO+ci
6 NO+se PHONE+NO SEND+delle SEND+solo TELL+di UNSUB WORD+. WRONG+> addio+> anni+, avessi avete
6 avete+fatto avete+preso blocco buona cambiato chi+vi chiuso destinatario di+NO
6 di+en.NEGATIVE di+non en.DAY+. en.GET en.MESSAGES en.NEGATIVE+SEE en.NEGATIVE+ci en.NOT
6 festivi festivi+si figurati giocate grazie+> il+consenso in+casa invece+mi la+risposta
6 ma+NEVER ma+neanche mavete mavete+fatto mi+SERVE mio+NUMBER na ne+faccio non+SEE non+ci
6 numero+, numero+> oggi orari+festivi orecchie orecchie+> piacere+> piantatela+> piu proprio
6 punto+> quanto+mi quindi riguarda rotto rotto+> se+avessi si+, solo+in solo+per sono+TIRED
6 tavolo tolgo ultimo ve+lo vi+ha volete vostra 🚫+>
7 ,+WORD ,+cambiate ,+ma .+NUMBER .+fate .+ritiro CONSENT+> CONSENT+NO CONSENT+en.NEGATIVE
7 CONSENT+non DESIST+> INFO MENDED+> MENDED+en.NEGATIVE MENDED+non MORE PHONE+, PHONE+> SEND+>
7 STOP STOP+> TIRED+> a+meno addio altro+per avevo+dato cambiate che+avevo con+YOURS
7 consenso+> dato delle disturbo+> dovete ho+altro ho+gia il+silenzio inviti la+WORD la+testa
7 mangio mangio+il mi+REMOVE modulo nel+en.DAY per+piacere piacere piantatela potete risposta
7 risposta+e sono+rotto testa uscite ve
8 .+WORD .+le LIST+> MENDED+, MENDED+NO MORE+> MSG OTHER+. altro dal+LIST dalle+orecchie e+al
8 en.KINDS gia muti n neanche si+che silenzio+> sul
9 ,+REMOVEME ,+gli .+REMOVE .+siete ?+? NUMBER REMOVE+> SEND+MORE anni dei fuori
9 lasciate+PEACE mandi+> nel+0 ritiro silenzio 🔕
10 .+n MORE+LIST NUMBER+> NUMBER+o REMOVE SEE YOURS consenso da+YOURS dato+> n+o nn piu+> qui
11 ,+REMOVE .+🚫 da dalle
12 .+REMOVEME MORE+MSG REMOVEME+> corrispondenza ogni 🚫
16 CONSENT
18 .
22 REMOVEME
"""
