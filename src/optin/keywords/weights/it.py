"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-25 =bias
-15 >
-12 pure
-11 .+si CALL THING ha o
-10 posso
-9 ,+mi adesso ancora ce en.DAY en.DAY+> mi+interessa mia prima
-8 ,+ci ,+come .+che .+da cancellato certo domani dopo finiscono interessa quando resta scritto
-8 su te tra
-7 % .+> .+MINE .+confermo .+ha .+il .+se OTHER+> THING+> YOURS+MENDED confermo cosi fine
-7 la+OTHER la+THING lasciamo le manca mi+ha per+gli posto potete+SEND questo+MENDED
-7 questo+numero stesso+> tutto va+bene
-6 ,+WANT ,+ne .+a .+e .+grazie .+in .+ok .+quando 0+> DAY MSG+mi NO+WORD NO+si REMOVE+voi a+>
-6 accetto ai alla basta bene ci colpa cosi+> da+quando dove+> e+MORE e+basta e+la
-6 en.NEGATIVE+WORD en.NEGATIVE+si era in+LIST interessa+> io+non lasciate+il lei lo+stesso
-6 lofferta mio+marito non non+WORD non+si purche qualcosa quella sa the ti trovato unora
-6 volentieri
-5 ,+e ,+perche ,+voglio .+% .+0 .+GET .+ci .+ciao .+come .+con .+devo .+en.DAY .+va DAY+>
-5 NO+REMOVEME NO+capisco NUMBER+resta ONE PHONE+resta REMOVE+lannuncio SEND+la SEND+pubblicita
-5 SEND+un WANT YOURS+numero a+mio adesso+NO adesso+en.NEGATIVE anche arrivano cantiere
-5 cellulare che+e chi+le codice continuate+cosi daccordo detto devo en.NEGATIVE+REMOVEME
-5 en.SENDING+, en.TEXT+, en.WHO essere+REMOVE essere+cancellato figlio for giro grazie
-5 grazie+per hai hanno ieri io+NO io+en.NEGATIVE lannuncio lasciamo+PEACE le+ha mail mandiate
-5 marito mi+CALL mi+mandi mi+mandiate mio+figlio nella non+REMOVEME nonna partito per+un
-5 perche perche+mi piu+, po potete+MINE pratica prendo pubblicita+> ricevuto scritta
-5 scrivermi+, soggiorno sulla tenetemi think tua un+po via+MSG via+ONE
-4 , ,+REPLY ,+anche ,+ce ,+che ,+era ,+facciamo ,+lho ,+poi ,+scrivete ,+sono .+. .+MORE
-4 .+accetto .+ancora .+auguri .+basta .+en.END .+perche .+preferirei .+quanto .+ricevuto
-4 .+rimettetemi .+rimuovete .+scrivetemi .+senza .+togliete .+vado 0 0+euro ?+en.SUBJECT
-4 CONSENT+di DAY+, GOODS LIST+li LIST+su MENDED+da MENDED+di MENDED+la MENDED+li MINE+la
-4 MINE+pure MORE+in MORE+la MSG+li MSG+su NO+DESIST NO+STOP NO+ho NO+la NUMBER+e ONE+di
-4 PHONE+e REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED
-4 REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop SEND+INFO SEND+LIST SEND+MENDED
-4 SEND+MSG SEND+anche SEND+per SEND+pure SEND+su SERVE+> SERVE+MENDED STOP+un THING+, WORD+di
-4 YOURS+PHONE abbiamo adesso+NUMBER adesso+en.BEFORE adesso+en.NEG adesso+no alla+CLIENT
-4 alla+YOURS alla+vostra aperti avanti+> avvocato bellissimo bellissimo+, bici bici+,
-4 buongiorno cancello capisco certo+che conto+> corso cosi+NO cosi+en.NEGATIVE cosi+non da+voi
-4 dal+OTHER della dentro detto+di di+MORE dica dice disdire dopo+> due e+DESIST e+STOP e+tutto
-4 en.BADMSG+, en.DAY+euro en.I+NUMBER en.MENDED+en.MY en.MY en.MY+en.ENDED en.NEG+?
-4 en.NEGATIVE+DESIST en.NEGATIVE+STOP en.NEGATIVE+ho en.NEGATIVE+la en.OTHER en.SUBJECT+NUMBER
-4 en.TIME+the facciamo ferma finche finito firmo forse gestore guardo ha+dato ho+REMOVED ho+la
-4 i+NUMBER il+suo in+rubrica info io+> it+> lasci lasciate le+MSG le+notifiche lettera lho+gia
-4 linquilino lista lo lo+LIST ma+YOURS ma+certo magari manca+il maybe messaggi+li messaggio mi
-4 mi+telefoni micio my nello niente+> noi non+DESIST non+STOP non+ho non+la notifiche notte
-4 o+en.BEFORE ogni+giorno pago per+MSG per+en.BEFORE per+en.ME per+en.TAIL per+en.VOC per+me
-4 permesso+di piacciono potete+scrivermi preferirei presto questa+NUMBER questa+PHONE qui+,
-4 rimettetemi rimuovete rimuovete+voi rinnovo sa+che scaduto sconto scusi sentiti serata
-4 serve+MENDED si siete+aperti smettere+> solo+se sonia sono+CLIENT sotto spam+, stato stesso
-4 taglia telefoni tu tua+, tutto+, tutto+> uno vado vecchia vediamo vero volevo vorrei weekend
-4 zia
-3 "+a %+% ,+MORE ,+abbiamo ,+en.MY ,+en.NEGATIVE ,+lasciate ,+lo ,+niente ,+non ,+quando
-3 ,+scrivetemi ,+si ,+tenetemi ,+usi ,+ve .+SEND .+ahahah .+annullate .+cancel .+ce
-3 .+continuate .+di .+en.BEFORE .+en.MENDED .+en.VOC .+forse .+hanno .+ho .+let .+mandate
-3 .+nulla .+oggi .+posso .+scusi ? ?+WANT ?+en.I ?+i ?+io AUTHORITY CALL+> CLIENT+al
-3 CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+sms DAY+il
-3 DESIST+che DESIST+un GOODS+> LIST+degli LIST+mi LIST+per MENDED+SEND MENDED+en.I
-3 MENDED+en.SUBJECT MENDED+i MENDED+mandate MENDED+mi MENDED+pure MENDED+un MORE+il MORE+una
-3 MSG+anche MSG+o NO+NO NO+cancellatemi NO+di NO+vendo NUMBER+ad NUMBER+per ONE+a
-3 ONE+en.NEGATIVE ONE+mi ONE+non OTHER+, OTHER+? OTHER+di REMOVED REMOVED+il SEND+il SEND+roba
-3 STOP+che TELL+cortesemente THING+vecchia TIRED+. WANT+MENDED WANT+cortesemente WORD+?
-3 WORD+che WORD+mese WORD+settimana WORD+un YOURS+ONE a+en.LIST a+mia a+volte about+en.BEFORE
-3 about+it acconsento ad+MORE ad+altri again+, ahahah ai+LIST ai+MENDED ai+MSG ai+messaggi all
-3 alla+AUTHORITY alla+polizia alle allergica anche+a anche+gli andiamo annulla annullate
-3 aperti+> apre arrivato arrivato+MORE arrivato+NO assistenza at at+en.MY at+the auguri+anche
-3 aver avete+avuto avete+stancato avuto+YOURS avuto+questo avvisi+> avvisi+su basta+che
-3 basta+un basterebbe bene+, bloccate bloccato buono cancel+en.MY cancel+my capelli causa+>
-3 cellulare+non cercava chiedo+cortesemente chiude ci+ho ci+sono ciao+sonia come+NO
-3 come+NUMBER come+avete come+en.BEFORE come+en.NEG come+en.NEGATIVE come+faccio come+no
-3 con+il confermo+il conosco+> continua continua+a continuate+a conto cosa da+noi da+solo
-3 del+cantiere delle+0 delle+en.DAY denuncia denuncia+> devo+DESIST devo+MENDED devo+STOP
-3 devo+smettere di+YOURS di+buon di+mio di+piu di+sera di+soggiorno dice+che dimmi
-3 disattivatemi disiscriverti disturbo+, dont+know dove due+, due+> e+WORD e+colpa e+finito
-3 e+mai e+morto e+stato e+vero en.BEFORE+grazie en.BEFORE+la en.BODY en.CALL en.DEAR
-3 en.DOESNT+know en.DONT+know en.END+my en.ENDED+en.FROM en.ENDED+en.MY en.ENDED+my
-3 en.GET+en.LIST en.I+en.NEG en.KEYWORD+en.MY en.KEYWORD+my en.LOSE+cantiere en.LOSE+my
-3 en.ME+la en.MENDED+my en.MY+en.KINDS en.MY+en.THINGS en.NEG+alle en.NEG+know en.NEGATIVE
-3 en.NEGATIVE+cancellatemi en.NEGATIVE+capisco en.NEGATIVE+per en.NEGATIVE+vendo en.TAIL+la
-3 en.THIRD+, en.TIME en.TIME+en.MY en.VOC+la en.VOC+think en.WISH+a errore euro fai farci
-3 farla fermata figlio+, fine+mese fine+settimana fino frangia fuori+il gatto giornata+NUMBER
-3 giornata+en.BEFORE giornata+en.NEG giornata+no giro+a gita gli+LIST grazie+lo ho+YOURS
-3 ho+questa ho+ripensato i+dont i+en.NEG il+0 il+codice il+en.DAY il+posto in+lista in+meno
-3 in+via invitati iscritto+al la+bici la+mia la+notte la+pec la+proposta laccount
-3 lasciamo+perdere lavori le+en.DAY left leggo leggo+> let let+en.BEFORE let+en.ME let+en.TAIL
-3 let+en.VOC let+me lezione li+da libera lo+WANT lo+giro lordine lui lultima mai maiale manda
-3 mandare mandarmi+MORE mandarmi+piu mandatemi+pure martedi me+la mese mese+, mese+> mesgs+>
-3 messaggi+di messaggi+mi messaggio+a messaggio+di messo+" mettetemi mezzanotte mi+CEASED mi+e
-3 mi+hanno mi+manca mi+sa mi+scordo mica minuti mio+cellulare mio+e mio+padre morto morto+,
-3 need nellelenco nello+LIST nello+MSG nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES
-3 nello+en.SENDING nello+en.TEXT nello+spam nessuno nessuno+> non+cancellatemi non+capisco
-3 non+e non+per non+vendo normale notifiche+sul notte+> now+> nuova nuovo o+NO o+en.NEG
-3 o+en.NEGATIVE o+no oggi+il on+en.MY on+the or ora+NO ora+en.NEGATIVE out padre paga papa
-3 parcheggio parla+MORE parla+piu parlare partito+, pec pec+> per+0 per+DAY per+MENDED
-3 per+disiscriverti per+en.DAY per+oggi per+ora piu+di piu+in piu+la piu+per poi polizia
-3 potete+MENDED pratica+> presente proposta quanti quanti+LIST quanti+MENDED quanti+MSG
-3 quanti+messaggi quella+NO quella+en.NEGATIVE quella+non quelle quello questo questo+MSG
-3 questo+ONE questo+messaggio rappresentante riattivate riattivazione ricette ripensato
-3 ripensato+, sabato+> saldi+> sale salta sbagliato sbagliato+, scade scambio scendo scordo
-3 scriva scrivetemi+la scrivo scusate segna sei sera servono si+WORD si+e sim smettere
-3 smettetela+di sonia+, sono sono+allergica sono+iscritto spesso spesso+> stamattina stancato
-3 stavolta su+questa suo+MENDED suo+numero telegram that thats ti+TELL ti+WANT ti+prego tira
-3 togliamo togliere togliete+lannuncio tolga turno tutti+en.I tutti+en.SUBJECT tutti+i
-3 un+posto unaltra unaltra+persona vado+alla vecchia+> vediamo+> vedo venerdi via+LIST
-3 via+en.LIST via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+sms visto voi+,
-3 voi+di volantini volentieri+> vostro+en.LIST vostro+en.MESSAGE vostro+en.MESSAGES
-3 vostro+en.SENDING vostro+en.TEXT vostro+sms vuol vuol+dire whatsapp+> you
-2 "+ma %+per ,+DAY ,+accetto ,+andiamo ,+arrivo ,+continuate ,+devo ,+dice ,+domani ,+dove
-2 ,+en.ME ,+en.TAIL ,+li ,+manca ,+me ,+ogni ,+posso ,+quanto ,+quella ,+ricominciate ,+siete
-2 ,+smettetela ,+solo ,+stavolta ,+troppo ,+uno ,+vuole .+CALL .+DAY .+GOODS .+TELL .+WANT
-2 .+alla .+arrivederci .+bloccate .+boh .+certo .+chi .+daccordo .+disattivatemi .+en.DEAR
-2 .+en.KINDS .+en.MESSAGE .+en.TEXT .+firmo .+i .+is .+iscrivimi .+lasci .+liked .+magari
-2 .+message .+mio .+nel .+no .+pero .+possiamo .+presto .+s .+scusate .+sul .+taglia .+thats
-2 .+the .+ti .+togliamo .+troppi .+troppo .+un .+uno .+volentieri 0+e 0+per ?+NO ?+il ?+non
-2 AUTHORITY+postale CALL+, CALL+il CLIENT+LIST CLIENT+ONE CLIENT+TELL CLIENT+mi
-2 CONSENT+allinvio DAY+NO DAY+siete DESIST+al GET+en.I GET+en.SUBJECT GET+i GET+messaggi
-2 GET+questi LEAVE+respirare LIST+, LIST+a LIST+il LIST+io LIST+nozze LIST+si LIST+sul
-2 LIST+via MENDED+al MENDED+del MENDED+della MENDED+en.LOSE MENDED+messaggi MENDED+questi
-2 MENDED+respirare MENDED+sul MINE+se MINE+un MORE+, MORE+MORE MORE+NO MORE+avanti MORE+di
-2 MORE+disturbo MORE+mi MORE+rappresentante MORE+tardi MSG+a MSG+en.ME MSG+en.TAIL MSG+en.VOC
-2 MSG+finiscono MSG+me MSG+non MSG+si MSG+sul MSG+via NEVER+NO NEVER+SAID NEVER+arrivato
-2 NEVER+niente NO+SAID NO+arrivato NO+dai NO+disturbo NO+gli NO+ha NO+in NO+mandarmi NO+prende
-2 NO+sa NO+serve NO+smettete NO+volevo NUMBER+che NUMBER+dai NUMBER+della ONE+NO ONE+e
-2 PEACE+bene PHONE+? PHONE+che PHONE+della PHONE+di PHONE+grazie REMOVE+la REMOVE+laccount
-2 REMOVED+la REMOVEME+, REMOVEME+la SAID SAID+NUMBER SAID+di SAID+en.BEFORE SAID+en.NEGATIVE
-2 SAID+no SEND+alla SEND+qui SEND+se SEND+tutto SEND+unaltra STOP+al TELL+, THING+che THING+di
-2 THING+o WANT+NEVER WANT+ancora WANT+eliminare WANT+en.I WANT+en.SUBJECT WANT+i WANT+le
-2 WANT+solo WANT+una WORD+THING WORD+al WORD+lordine WOULD+> WRONG+, YOURS+NUMBER YOURS+OTHER
-2 YOURS+THING YOURS+ancora YOURS+da YOURS+guidando YOURS+periodo YOURS+promozioni
-2 YOURS+ricette YOURS+sim YOURS+utenza a+NUMBER a+SEND a+casa a+che a+en.KINDS a+mandarmi
-2 a+mezzanotte a+presto a+questo a+voi abbastanza+di about adesso+> again ahaha ahaha+>
-2 ahahah+> aiuto al al+lupo all+en.BEFORE alle+0 alle+CALL alle+MSG alle+SEND alle+en.DAY
-2 alle+telefonate allergica+ai allinvio allinvio+di allo altre amica ancora+> ancora+il
-2 ancora+voi andiamo+in appena aprire aprite arriva arriva+YOURS arriva+questo arrivano+>
-2 arrivederci arrivo as aspetto auguri+, avete+MORE avete+REMOVED avete+WRONG avete+dato
-2 avete+il avete+piu avete+sbagliato avevo+detto avuto avvisatemi+se bambini banca before
-2 bimba bloccati bocca+al boh buon buon+DAY buon+natale buttate cambiato+gestore
-2 cambiato+telefono came canale cancel cancellatemi+, cancello+, cancello+NO
-2 cancello+en.NEGATIVE cancello+non cantiere+> capelli+, capisco+che capisco+cosa carta causa
-2 ce+SAID ce+scritto ce+una cellulare+NO cellulare+en.NEGATIVE centro centro+, certo+, che+ho
-2 che+noia che+ora che+palle che+potete che+sono che+vuol chi+sei chiamate chiavi chiede
-2 chiude+MORE chiude+piu ci+risentiamo ci+saro ciao codice+e coi+YOURS coi+vostri colpo
-2 compiti comunque con+la con+le con+quella conferma+> consenso+allinvio contatti+per
-2 continuate controllate controparte copia cordiali cordiali+saluti cosa+che cosa+volete
-2 credevo cucina cucina+> da+DAY da+sola daccordo+, daccordo+> dagli+OTHER dagli+invitati
-2 dal+corso dalla+OTHER dallelenco+> data date date+il dati dati+, dattesa del+0 del+en.DAY
-2 del+mio della+THING della+mia dellaltra dellaltra+volta detto+NUMBER detto+en.BEFORE
-2 detto+en.NEG detto+en.NEGATIVE detto+no devo+MORE di+DESIST di+aver di+conferma di+domenica
-2 di+en.DAY di+lavoro di+mia di+nuovo di+piovere di+questa di+questo di+ricevere di+rispondere
-2 di+si dimenticare dimenticato dire+> discorsi disdico dita divano domanda domani+> dopo+le
-2 doppi dottore dottoressa dottoressa+> e e+NEVER e+ancora e+gia e+niente e+partito e+passato
-2 e+perche e+pronto e+questo e+scendo e+stata else en.AGAIN+, en.ALONE+> en.ALONE+al
-2 en.BADMSG+> en.BEFORE+came en.BEFORE+dai en.BEFORE+en.HEY en.BEFORE+en.I en.BEFORE+en.KINDS
-2 en.BEFORE+en.LIST en.BEFORE+en.NEG en.BEFORE+en.REPLY en.BEFORE+en.SENDING
-2 en.BEFORE+en.SUBJECT en.BEFORE+en.TEXT en.BEFORE+i en.DAY+NO en.DAY+e en.DAY+en.NEGATIVE
-2 en.DAY+per en.END+en.MY en.ENDED+al en.EVENT+, en.FEEL en.GET+en.TAIL en.GET+en.VOC
-2 en.GET+everything en.I+SEND en.I+bambini en.I+capelli en.I+contatti en.I+dati en.I+dont
-2 en.I+en.DITCH en.I+en.DOESNT en.I+en.DONT en.I+en.REMOVED en.I+soldi en.I+think en.I+vicini
-2 en.I+volantini en.KEYWORD+> en.KEYWORD+al en.KINDS+en.TIME en.KINDS+was en.LIST+non
-2 en.LOSE+0 en.LOSE+en.DAY en.LOSE+mio en.ME+en.I en.ME+en.SUBJECT en.ME+i en.MENDED+en.WHO
-2 en.MESSAGE+, en.MESSAGE+non en.MESSAGE+was en.MESSAGES+NO en.MESSAGES+en.NEGATIVE
-2 en.MESSAGES+non en.MY+en.BODY en.MY+en.LIST en.MY+en.MESSAGE en.MY+en.MESSAGES
-2 en.MY+en.SENDING en.MY+name en.NEG+dai en.NEG+en.LIST en.NEG+in en.NEGATIVE+dai
-2 en.NEGATIVE+di en.NEGATIVE+e en.NEGATIVE+gli en.NEGATIVE+ha en.NEGATIVE+mandarmi
-2 en.NEGATIVE+prende en.NEGATIVE+sa en.NEGATIVE+scrivete en.NEGATIVE+serve
-2 en.NEGATIVE+smettete en.NEGATIVE+vi en.NEGATIVE+volevo en.OTHER+il en.SENDING+non en.STOP+>
-2 en.STOP+al en.STOP+guidando en.SUBJECT+MSG en.SUBJECT+SEND en.SUBJECT+bambini
-2 en.SUBJECT+capelli en.SUBJECT+contatti en.SUBJECT+dati en.SUBJECT+dont en.SUBJECT+en.DONT
-2 en.SUBJECT+en.REMOVED en.SUBJECT+en.WANT en.SUBJECT+left en.SUBJECT+soldi en.SUBJECT+think
-2 en.SUBJECT+vicini en.SUBJECT+volantini en.TAIL+en.I en.TAIL+en.SUBJECT en.TAIL+i
-2 en.TAKE+en.LIST en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+en.VOC en.TEXT+me en.TEXT+non
-2 en.TEXT+was en.THIRD en.TIME+en.VOC en.VOC+ci en.VOC+en.I en.VOC+en.MY en.VOC+en.SUBJECT
-2 en.WHO+. en.WHO+> en.YOU entrare era+SAID era+scritto ero+REMOVED errore+> euro+e everything
-2 evitate+> fa+MORE fa+per faccio+sapere fastidio fate+anche fate+pure fatemi+parlare fatti
-2 favore+> febbre febbre+> ferie ferie+> ferie+fino fermatevi fermi fermo figlia finche+NO
-2 finche+en.NEGATIVE finche+non fine+> finisce+per finisco finiscono+en.I finiscono+en.SUBJECT
-2 finiscono+i finiscono+nello fino+al firma fisso for+en.MY forse+cercava fratello+e
-2 funziona+, garanzia gestore+, get+en.LIST gia+detto gia+scaduto giardino giga giornata+NO
-2 giornata+en.NEGATIVE giorno+> giovedi girato giro+al giu giugno+> giusto giving gli+ONE
-2 gli+en.LIST gli+en.MESSAGE gli+en.MESSAGES gli+en.SENDING gli+en.TEXT gli+sms gomme grazie+.
-2 grazie+dottoressa grazie+infinite guidando guidando+> ha+SAID ha+detto had+a hanno+fatto
-2 ho+NO ho+REMOVE ho+WRONG ho+cambiato ho+dimenticato ho+en.WHO ho+girato ho+mai ho+perso
-2 ho+salvato ho+sbagliato ho+trovato i+SEND i+bambini i+capelli i+contatti i+dati i+en.DITCH
-2 i+en.DONT i+en.REMOVED i+soldi i+think i+vicini i+volantini iban il+YOURS il+buono il+canale
-2 il+cancello il+cellulare il+divano il+gatto il+nome il+pacco il+rinnovo il+secondo il+taglio
-2 il+tuo il+vecchio il+vostro in+> in+MORE in+centro in+due in+ferie in+orario in+periferia
-2 in+piu in+portineria in+questo in+silenzioso inesistente infinite informata intera intera+>
-2 interessa+la interessato interno interno+0 interno+en.DAY invece+WANT invia invitati+, io+vi
-2 is+WORD is+fine iscritta iscritta+> iscrivimi it+en.NEG know la la+AUTHORITY la+GOODS
-2 la+INFO la+consegna la+cucina la+denuncia la+disturbo la+faccio la+fermata la+festa la+gita
-2 la+nonna la+riunione la+sera la+stampante labbonamento lanno+scorso lascensore lascia
-2 lasciatemi+respirare lascio+il lavete+preso lavoro lavoro+e le+0 le+INFO le+LIST le+MENDED
-2 le+chiavi le+gomme le+guardo le+offerte left+en.MY left+the lei+> lesito lhanno li+REMOVE
-2 li+avevo liban liban+> liked+> lindirizzo lista+nozze lo+INFO lo+prendo lo+sconto lo+usa
-2 lui+. lultima+volta lupo ma+NUMBER ma+en.BEFORE ma+en.NEG ma+ho ma+il ma+io ma+mi ma+no
-2 ma+ogni ma+per ma+quanti ma+questo mai+NO mai+SAID mai+arrivato mai+niente mail+> make mal
-2 mal+di male+, mamma+> mandarmi mandate+> mandatene mandatene+un mando marito+. matematica
-2 me+en.I me+en.SUBJECT me+i message messaggi+al messaggio+> messaggio+e mettetemi+in mi+PEACE
-2 mi+YOURS mi+blocca mi+dica mi+ero mi+lasci mi+manda mi+pare mi+piacciono mi+piace mi+servono
-2 mi+sta mi+tolga mi+trovo mia+amica mia+domanda mia+figlia minuti+> mio+CONSENT mio+en.THIRD
-2 mio+ex mio+permesso moglie my+name name ne+avete need+a negli negli+LIST negli+MSG
-2 negli+SEND negli+avvisi nel nel+CLIENT nel+OTHER nel+YOURS nel+vostro nella+lista
-2 nellelenco+degli nessun+disturbo nessuno+mi niente no+dai noi+NO noi+en.NEGATIVE noi+non
-2 non+gli non+ha non+mandarmi non+prende non+sa non+scrivete non+serve non+smettete non+vi
-2 non+volevo nostro nozze numero+della numero+e nuova+, nuovo+en.I nuovo+en.SUBJECT nuovo+i
-2 o+NUMBER o+devo o+e o+il o+la ok operatore ora+> ora+si orari+delle orario out+> pacco
-2 paga+> palle+> pare parlare+con partiamo passa patient patient+. per+MORE per+NUMBER
-2 per+PHONE per+due per+messaggio per+niente per+telefono perche+NO perche+en.NEGATIVE
-2 perche+non perfetto periferia periodo perito persona+, persona+o phone piace piangere
-2 piena+> pioggia piovere piu+MORE piu+NO piu+avanti piu+rappresentante poi+vediamo
-2 polizia+postale portineria portineria+> porto posso+> posso+SEE postale posto+in prego
-2 prego+, prego+> prende prendere prenotare presto+> presto+il prima+mi primo promozioni+>
-2 pronto puo pure+> pure+a pure+il pure+qui qualche qualcosa+> qualcuno+> quando+WANT
-2 quando+finiscono quando+mi quando+sono quanto+vi quello+con questa+sim questa+utenza
-2 questanno queste questo+> questo+NUMBER questo+PHONE questo+periodo raccomandata+> ragazzi+>
-2 rappresentante+, recedo respirare ricevere+en.I ricevere+en.SUBJECT ricevere+i
-2 ricevere+questi richiamo richiamo+io ricominciate rientrare riesco rifiutata rimandate
-2 rimettetemi+dentro riscaldamento risentiamo rispondo riunione rivoglio rughe sa+di sabato
-2 sacco sala saltato sapere saro saro+> scendo+> scordo+> scritto+" scritto+WORD scrive
-2 scrivetemi scrivimi scrivono scusa scusi+ma se se+NO se+en.NEGATIVE se+si se+vi secondo
-2 segnalo segue sei+> senno sento+MORE sento+piu senza+riscaldamento serve+> servono+,
-2 settimana si+WOULD si+chiude si+ferma si+ieri si+paga si+spegne si+toglie siamo siamo+in
-2 significa silenzioso sinistro smette+di sms+, sms+non soggiorno+scade sola soldi solo+>
-2 solo+WORD solo+un sonno sono+MORE sono+rotta spegne spegne+da sta+bene stamattina+,
-2 stampante stanno stasera+> stato+un stessa sto+MORE sto+ancora sto+guidando stop stop+>
-2 stop+al stop+en.BEFORE stops stops+en.TIME strano studio studio+a stufo su+> sullaltro
-2 suo+PHONE taglia+m taglio tardi tardi+> te+NO te+en.NEGATIVE te+non telefonate telefonica
-2 telefono+di telefono+e tengo+in testa+, the+en.BEFORE the+en.BODY the+en.KINDS the+en.LIST
-2 the+en.THINGS them thx to+do toglie+> togliere+il tolto torta tosse tra+en.I tra+en.SUBJECT
-2 tra+i tra+quelli tre+LIST tre+MENDED tre+MSG tre+messaggi troppi trovato+> trovo+> truffa
-2 truffa+> tuo tutti tutto+da tutto+su un+LIST un+colpo un+en.LIST un+mese un+operatore
-2 un+sacco un+sito una+THING una+truffa uno+INFO uno+sconto usa utenza+> vanno vecchio
-2 vecchio+NUMBER vecchio+PHONE vedo+MORE vedo+piu vendete vendo venduta venire+a verde verso
-2 verso+le vi+faccio via+mail vicini viene visita voglio+di voi+> volta+la vostre+MENDED
-2 vostre+promozioni vostri+MSG vostro+LIST vuoi vuole vuole+MENDED w was whatsapp yes
-2 you+en.BEFORE your zucchero
2 ,+CONTACTED ,+GOODS ,+LIST ,+NEVER ,+NUMBER ,+PHONE ,+THING ,+cancella ,+del ,+delle ,+dont
2 ,+en.DOESNT ,+en.DONT ,+en.LOSE ,+grazie ,+i ,+levatemi ,+mandatemi ,+neanche ,+nn ,+quelli
2 ,+so ,+sul .+17 .+CLIENT .+MENDED .+OTHER .+THING .+UNSUB .+avvisi .+chiudete .+cosa
2 .+depennatemi .+dimenticatevi .+direi .+domenica .+eliminate .+en.AUTHORITY .+en.DITCH
2 .+en.DONT .+en.LOSE .+en.MY .+en.REMOVE .+esercito .+esiste .+evitate .+gentile .+how .+ive
2 .+la .+lasciate .+leave .+mandami .+ne .+oh .+ora .+potete .+preferisco .+questa .+revoco
2 .+ringrazio .+ritenete .+schermo .+silenzio .+smettete .+sn .+so .+sono .+staccate .+stop
2 .+thank .+tolgo .+ue .+via .+voglio .+zio 0+di 0+ore 17 7 ?+DESIST ?+REMOVE ?+REMOVEME
2 ?+STOP ?+WORD ?+en.BEFORE ?+la ?+via AUTHORITY+> CEASED+MORE CLIENT+. CLIENT+CLIENT
2 CLIENT+messaggio CONSENT+a CONTACTED+di DAY+. DAY+alle DAY+chiamo DAY+e DAY+per DAY+sera
2 DESIST+MSG DESIST+SEND DESIST+en.KINDS DESIST+reminder FEDUP+di GET+altro GOODS+in GOODS+mi
2 INFO+NUMBER INFO+di INFO+en.BEFORE INFO+en.NEG INFO+no INFO+serie INFO+sui LEAVE+YOURS
2 LEAVE+sta LIST+NO LIST+compresi LIST+da LIST+del LIST+di LIST+en.LOSE LIST+en.NEGATIVE
2 LIST+promozionali LIST+x MENDED MENDED+MORE MENDED+dal MENDED+quando MENDED+sui MENDED+va
2 MENDED+via MORE+. MORE+GET MORE+INFO MORE+en.KINDS MORE+inviti MORE+qui MSG+, MSG+? MSG+GET
2 MSG+compresi MSG+da MSG+del MSG+en.LOSE MSG+promozionali MSG+ricevuto NEVER NO+LIST NO+ONE
2 NO+al NO+auguri NO+autorizzo NO+averne NO+con NO+desidero NO+en.BEFORE NO+en.ME NO+en.TAIL
2 NO+ero NO+le NO+li NO+me NO+vabbe NO+ve NUMBER+MSG NUMBER+con NUMBER+li NUMBER+mi
2 NUMBER+solo NUMBER+vabbe ONE+GET ONE+per ONE+ricevuto OTHER OTHER+SEND OTHER+in PEACE+.
2 PHONE+solo REMOVE+che REMOVE+dai REMOVE+subito REMOVED+? REMOVEME+dalle REMOVEME+di
2 REMOVEME+subito REPLY+MORE SAID+a SAID+niente SEE+> SEE+MORE SEE+il SEE+piu SEND+? SEND+al
2 SEND+ancora SEND+con SEND+del SEND+e SEND+en.LOSE SERVE SERVE+che STOP+LIST STOP+SEND
2 STOP+en.KINDS STOP+en.SENDING STOP+linvio STOP+reminder TELL+. TELL+io TELL+la THING+NO
2 THING+NUMBER THING+en.BEFORE THING+en.NEG THING+en.NEGATIVE THING+no THING+si TIRED+, WANT+>
2 WANT+il WANT+la WANT+perdere WANT+saperne WORD+% WORD+0 WORD+SEND WORD+en.DAY WORD+en.KINDS
2 WORD+en.SENDING WORD+reminder WORD+subito WOULD WOULD+LIST WOULD+dallelenco WRONG+MENDED
2 WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+> YOURS+CLIENT YOURS+en.KINDS YOURS+per
2 YOURS+roba YOURS+telefono a+0 a+NO a+REMOVE a+chi a+en.BEFORE a+en.DAY a+gennaio a+giugno
2 a+qualcun a+rispondere a+voce abbiate abito acqua ad+aprile adesione adesso+e affitto
2 aggiornamenti aggiornate agita agli al+AUTHORITY al+CLIENT al+YOURS al+garante al+secondo
2 al+trattamento al+vostro alla+cancellazione allora altogether altri+LIST altri+MENDED
2 altri+MSG altri+messaggi altrove altrove+> anche+NO anche+NUMBER anche+en.NEG
2 anche+en.NEGATIVE anche+la anche+no ancora+qui and and+en.MY and+the andate aprile aprile+>
2 arriva+NO art art+. assente+> astenersi auguri+e autorizzazione autorizzo+> averne
2 avete+rotto avevo+capito avevo+chiesto avvisi+delle avvisi+di bacheca bambino basta+,
2 basta+SEND basta+en.KINDS basta+reminder be+> bello+, beppe bip+e bout bravi buoni+, butto
2 caldaia+e calendario calvo cancel+en.SENDING cancellarsi cancellatemi+> cancellazione+dal
2 cancello+> carita casa+, casa+> cassetta+di catalogo catene ce+MORE cell cellulare+, cena
2 cercate cercate+e che che+SEND che+bello che+cercate che+esisto che+fa che+io che+mandate
2 che+possiamo che+venga chi+NO chi+en.NEGATIVE chi+non chiedo+la chiesto+MORE chiesto+NO
2 chiesto+niente chiudiamola chiusa+, chiuso+per ci+pensa ci+vengo ciao+> cliente+da clinica
2 codici coi+LIST coi+messaggi come+la compresi+> con+en.BEFORE con+en.ME con+en.TAIL
2 con+en.VOC con+me con+tutto conosce consiglio contattarmi contatti+> convocazioni
2 convocazioni+> coro cortesemente+, cose+serie could da+mesi da+parte da+quattro da+questa
2 da+settembre da+un dagli+LIST dagli+SEND dai+destinatari dai+piedi dal+0 dal+en.DAY
2 dal+en.LIST dalla+lista dalle+LIST dalle+MSG danni degli+ONE degli+en.LIST degli+en.MESSAGE
2 degli+en.MESSAGES degli+en.SENDING degli+en.TEXT degli+sms dei+INFO dei+YOURS dei+saldi
2 dei+vostri del+THING del+vicino della+danza della+raccolta delle+OTHER dentista+> denuncio
2 denuncio+> depennatemi devo+SEND di+DAY di+MENDED di+consegna di+due di+en.BEFORE di+en.ME
2 di+en.TAIL di+en.VOC di+mattina di+me di+oggi di+persona di+questi di+una di+verdura di+voi
2 dieta dimenticatevi+che din diplomato direi direi+che diritto+alla dirmi distinti
2 distinti+saluti dito domani+chiamo done dont+en.WANT doppione dora+in dove+avete dove+si
2 dovete+REMOVE due+numeri dura e+CLIENT e+MENDED e+SEND e+a e+anche e+assente e+con e+del
2 e+en.LOSE e+il e+lo e+nuovo e+ogni e+ora e+toglietemi e+voi eliminate eliminate+il
2 eliminatela en.ASKED+> en.BADMSG+en.MENDED en.BEFORE+al en.BEFORE+and en.BEFORE+are
2 en.BEFORE+be en.BEFORE+bout en.BEFORE+en.FROM en.BEFORE+en.PHONE en.BEFORE+lo en.BEFORE+mi
2 en.BEFORE+off en.BEFORE+only en.BEFORE+to en.BEFORE+vabbe en.DAY+, en.DAY+di en.DAY+ore
2 en.DITCH+en.MY en.DITCH+the en.DOESNT+en.AGAIN en.DOESNT+en.REPLIED en.DOESNT+en.WANT
2 en.DOESNT+en.WISH en.DOESNT+ever en.DONT+en.WANT en.DONT+en.WISH en.END+en.BEFORE
2 en.END+en.SENDING en.FROM+, en.FROM+en.BEFORE en.GET+en.BEFORE en.GET+en.MY en.GET+en.THESE
2 en.GET+these en.HEY en.HEY+MENDED en.I+OTHER en.I+THING en.I+get en.I+miei en.I+prossimi
2 en.I+tracking en.I+turni en.I+vostri en.KINDS+, en.KINDS+> en.LOSE+THING en.LOSE+en.SENDING
2 en.LOSE+vicino en.ME+NO en.ME+bout en.ME+en.BEFORE en.ME+en.FROM en.ME+off en.ME+per
2 en.MENDED+, en.MENDED+. en.MENDED+> en.MENDED+en.SENDING en.MESSAGE+> en.MESSAGES+,
2 en.MESSAGES+al en.MY+en.REPLY en.NEG+MSG en.NEG+en.ASKED en.NEG+en.DAY en.NEG+en.WISH
2 en.NEG+ever en.NEG+mi en.NEG+vabbe en.NEGATIVE+GET en.NEGATIVE+MSG en.NEGATIVE+al
2 en.NEGATIVE+averne en.NEGATIVE+desidero en.NEGATIVE+ero en.NEGATIVE+le en.NEGATIVE+li
2 en.NEGATIVE+mi en.NEGATIVE+ne en.NEGATIVE+vabbe en.NEGATIVE+ve en.NOT+en.BEFORE en.REGULATOR
2 en.REMOVE en.REMOVE+> en.REMOVE+il en.REPLIED+en.ENDED en.REPLIED+en.KEYWORD
2 en.REPLY+en.BEFORE en.REPLY+en.MY en.REVOKE en.REVOKE+. en.SENDING+al en.STOP en.STOP+MENDED
2 en.STOP+NUMBER en.STOP+PHONE en.STOP+numero en.SUBJECT+OTHER en.SUBJECT+THING
2 en.SUBJECT+en.NOT en.SUBJECT+get en.SUBJECT+miei en.SUBJECT+prossimi en.SUBJECT+tracking
2 en.SUBJECT+turni en.SUBJECT+vostri en.TAIL+NO en.TAIL+bout en.TAIL+en.BEFORE en.TAIL+en.FROM
2 en.TAIL+off en.TAIL+per en.TEXT+al en.THESE en.THESE+en.BEFORE en.THIRD+> en.THREAT
2 en.THREAT+en.BEFORE en.UNSUB en.VOC+, en.VOC+DESIST en.VOC+STOP en.VOC+WORD en.VOC+and
2 en.VOC+bout en.VOC+can en.VOC+en.DITCH en.VOC+en.FROM en.VOC+off en.VOC+per en.WHO+to
2 en.WRONG+en.BEFORE en.YOU+> en.YOU+can en.YOU+en.DITCH en.YOU+to end+en.BEFORE entro era+di
2 escludetemi esco+dal esercito esercito+il esiste esiste+un esisto esisto+> espunto euro+a
2 ever fa+male faccio farei fate+voi fatelo fatto fatto+una fatto+venire febbraio febbraio+.
2 fermate ferri figli figlio+si filiale finire finisce finisce+qui finita finito+> four
2 funziona+MORE gennaio gennaio+, gentile get gia+risposto giorno+e gli+GOODS gli+auguri
2 gli+eventi gli+inviti gli+ordini gli+screenshot gnente gnente+> goccia gradita gradita+>
2 gramigna grandi grazie+e guardi+che ha+CLIENT ha+WRONG ha+cambiato ha+iscritto ha+sbagliato
2 has+NO has+en.NEG ho+abbastanza ho+deciso ho+letto ho+smesso ho+staccato how i+OTHER i+THING
2 i+en.GET i+get i+miei i+prossimi i+tracking i+turni i+vostri il+catalogo il+condominio
2 il+coro il+cuore il+latte il+lavoro il+pappagallo il+prossimo il+regalo il+resto
2 il+sollecito il+tavolo il+telefono il+tetto il+vaso il+wifi im+en.BEFORE in+OTHER in+PEACE
2 in+filiale in+negozio in+pace insistere+con interruzioni inviate invii io+. io+la io+per
2 it+be its ive la+cassetta la+goccia la+gramigna la+misura la+piantate la+rimozione
2 la+risposta la+scheda la+spugna la+spunta la+trovo lapp lasciatele lasciato latte lavviso
2 le+WANT le+YOURS le+ho le+potete le+scolaresche le+voglio le+vostre levatemi+subito lho+io
2 lho+mandato lho+preso lho+ritirato linea+e linvio linvio+? list+> lo+TELL lo+avete lo+devo
2 lo+dite lo+ritiro lo+tolgo lunedi+> ma+le ma+non ma+quante macchina+e mamma mandami
2 mandate+il mandateli+a mandatemi mandato+o marketing me+NO me+bout me+en.BEFORE me+en.FROM
2 me+off me+per meno+, mensile mesi mesi+, messaggi+? messaggio+per messo messo+il mi+WOULD
2 mi+cancellate mi+en.AUTHORITY mi+sento mi+sono mi+state mia+autorizzazione miei+dati
2 miei+sono mio+nominativo misura mo+DESIST mo+STOP mo+WORD mo+basta modo moglie+ha more
2 more+. more+en.FROM ne+MORE ne+WANT ne+altri ne+arriva ne+mandate ne+voglio negozio nessuna
2 niente+LIST nnt no+MSG no+mi no+vabbe nominativo non+GET non+averne non+desidero non+ero
2 non+li non+ne non+ve nostra not+en.BEFORE number of off+, offerte offerte+> ogni+DAY
2 ogni+bip ogni+mia ogni+settimana oh oh+, ok+, one only+> ora ora+. ora+WORD orari ordinato
2 ordini own own+en.BEFORE pappagallo parlo passi passo+, password+del password+en.LOSE
2 pazienti pensa pensione+, per+INFO per+carita per+cose per+favore per+ferie per+ricordo
2 per+sempre per+voi perche+SEND perche+la permesso+NO permesso+en.NEGATIVE permesso+non
2 persone piantate piantate+> piu+GET piu+YOURS piu+da piu+e piu+en.KINDS possibilita
2 posso+pagare potete+REMOVEME potete+togliermi preferisco preferisco+NO
2 preferisco+en.NEGATIVE preferisco+non preghiere prendo+MORE prendo+piu preso+il promemoria
2 promesso promozionali promozionali+> promozioni+, proprietario proprio+> prossimo
2 prossimo+MSG prossimo+ONE pulizia puo+SEE puo+avere pure+. qua qualcun qualcun+MORE
2 qualcun+altro quando+la quante+volte quattro+anni quelli quelli+della quello+che quello+di
2 querela qui+con quindi+MORE quindi+niente quinto raccolta radio regalato resto+NUMBER
2 resto+en.NEG resto+no resto+va revoco riapre riapre+> ricetta riceve ricevere+> ricezione
2 richieste rimozione rimozione+> rimuovermi ringrazio+> risposta+e risposto ritenete ritirato
2 ritiro+> roba+> room room+, rotta+, saluti+> saperne sarebbe sbagliate sbagliato+>
2 sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+numero sbaglio+, scappare
2 schermo+riparato scolaresche sconti scorsa scritto+> scrivendo scrivendo+a scrivermi scuola
2 scuola+> se+SEND se+ne se+per sempre+> senso senso+unico senza+chiedermi serate serie
2 serie+> serve+MORE serve+che servizio servizio+> settembre+, si+. si+agita siate simpatia
2 simpatia+> since smettete sms sms+> sollecito solo+en.I solo+en.SUBJECT solo+i son
2 sono+grandi sono+sparite sparire spugna spunta staccate staccate+pure staccatevi stare
2 stare+> state stella stessi sti+LIST sti+MSG sto sto+MENDED sto+NUMBER sto+PHONE sto+numero
2 su+questo sui+OTHER sul+telefono supplico tagliando take tavolo+e tcpa telefono tengo+io
2 tetto these+> ti+blocco to+en.MY tocca tocca+> toglie toglie+LIST toglie+dallelenco
2 togliermi toglietelo toglietelo+> toglietemi toglietemi+> toglimi tolgo+il tornare torno
2 tre+volte ue+DESIST ue+STOP ue+WORD ue+basta ultima umano un+NUMBER un+certo un+consiglio
2 un+doppione un+modo una+stella una+volta unico uno+che up up+to usato uscire+da use va+a
2 vabbe vaso vedere+> venga venire verdura vi vi+TELL vi+supplico via+il vivere vogliamo
2 voglio voglio+saperne voi+NO voi+e voi+en.NEGATIVE voi+ho voi+non volete+da vorrebbe
2 vostro+e vostro+messaggio when+en.SUBJECT where wrong+en.BEFORE yoga yoga+, you+> zanzare
3 "+. + ,+DESIST ,+ONE ,+a ,+addio ,+al ,+buona ,+en.MESSAGE ,+en.MESSAGES ,+en.NEG
3 ,+en.SENDING ,+en.TEXT ,+fuori ,+il ,+la ,+le ,+mollate ,+ora ,+qualcuno ,+sms ,+togliete
3 ,+una .+LEAVE .+LIST .+acqua .+annullare .+avevate .+avevo .+chiuso .+cortesemente .+credo
3 .+declino .+del .+en.BADMSG .+en.THIRD .+fuori .+gli .+guido .+rompete .+this .+tieni
3 .+ultimo .+vi 0+, 0+DAY ?+ho CLIENT+e CONSENT+dato GET+MORE INFO+da LEAVE LIST+. LIST+dello
3 LIST+e LIST+sui MENDED+dello MINE+> MINE+? MINE+quando MINE+solo MORE+? MORE+REPLY MORE+e
3 MORE+messaggi MORE+per MORE+scrivete MSG+dello MSG+per MSG+sui NEVER+MORE NEVER+a NO NO+,
3 NO+MINE NO+MORE NO+da NO+dovete NO+ne NO+parlo NO+ricevere NO+sul NO+usate NUMBER+WANT
3 NUMBER+col NUMBER+da NUMBER+en.NEGATIVE NUMBER+lo NUMBER+non NUMBER+sul NUMBER+va ONE+.
3 ONE+delle OTHER+e PEACE+> PHONE+da PHONE+lo REMOVE+il REMOVEME+da REMOVEME+dai REMOVEME+dal
3 SAID+MORE SEND SEND+di SEND+perche SEND+quando SERVE+la STOP+> THING+fedelta TIRED WANT+NO
3 WANT+PEACE WANT+SEE WANT+en.NEGATIVE WANT+sapere WANT+vedere WORD+. WORD+MSG WORD+dai
3 WORD+dal YOURS+INFO YOURS+e YOURS+recapito a a+dieta a+en.ME a+en.TAIL a+en.VOC a+luglio
3 a+me a+pasqua acqua+in anche+senza andate+a anni+. aria aria+> arriva+un avevate
3 avevo+spuntato avvisatemi+, avviso+> aziendali bel bel+gioco bello bip cambiato+dentista
3 capito cartello cassa ce+piu che+NO che+YOURS che+ci che+en.NEGATIVE che+il che+non
3 che+questo che+vi che+volete chi+devo chiesto+di chiudere chiudete chiudete+anche chiuso+>
3 ci+pensi clicca cliente collo cominciate cominciate+da considerate+YOURS consigli contato
3 continuo corrispondenza+> cosa+devo cose costa+> costate credo da+allora da+questo da+qui
3 da+ventanni dagli dai+LIST dai+YOURS dai+vostri dalla+en.LIST dati+> dato+in declino+linvito
3 dei+THING del+OTHER del+tavolo della+piega dello destinatari destinatari+> di+SEND di+dirmi
3 di+lunedi di+scrivermi dico+di dimenticatevi dite do dovete+SEND dura+poco durante durato
3 durato+fin e+REMOVEME e+chiusa e+durato e+en.I e+en.ME e+en.SUBJECT e+en.TAIL e+i e+me e+non
3 e+passata e+pronta en.AGAIN+> en.BEFORE en.BEFORE+con en.BEFORE+en.BEFORE en.BEFORE+sul
3 en.DAY+DAY en.DITCH en.DOESNT en.DOESNT+en.BEFORE en.GET en.I+guasti en.I+punti
3 en.LOSE+OTHER en.LOSE+tavolo en.MESSAGE+. en.MESSAGES+. en.MESSAGES+si en.MY+en.FROM
3 en.MY+is en.MY+last en.MY+off en.NEG en.NEG+con en.NEG+en.WANT en.NEG+sul en.NEGATIVE+MINE
3 en.NEGATIVE+SEND en.NEGATIVE+con en.NEGATIVE+parlo en.NEGATIVE+ricevere en.NEGATIVE+sul
3 en.NEGATIVE+usate en.NUMBER en.PHONE en.REPLY en.SENDING+. en.STOP+bene en.SUBJECT+>
3 en.SUBJECT+guasti en.SUBJECT+punti en.TAKE+en.BEFORE en.VOC+SEND eventi far fate
3 fatela+finita fatto+due favore fin+troppo firmato fuori+> fuori+dal garante gavi gia+la
3 gioco gioco+dura gli+INFO gli+OTHER grazie+ma guido ha+gia ha+invitato ho+chiuso i+guasti
3 i+punti il+AUTHORITY il+becco il+loro il+menu il+modulo im importa in+classe interesse
3 intestatario inutile invitato iscrizione ke la+LIST la+MENDED la+MSG la+conferma la+mamma
3 la+persona la+procedura la+pubblicita la+ricetta la+ricezione la+spina lasciate+perdere last
3 lavoro+di le+TELL le+raccolte le+zanzare leggete leggo+, levatemi linvito list lo+scontrino
3 luglio ma+che magica magica+per mai+MORE mamma+di mamma+dice mandateli mandatemi+solo
3 mandato+la marzo+. mattina menu+, mesgs+si metto metto+il mi+importa mi+riguardano mi+va
3 mia+CONSENT mio+, modulo+, mollate nessuno+vi news newsletter niente+, nn+WANT nn+mi no+sul
3 nome non+MINE non+SEND non+parlo non+ricevere non+usate not nove numero+en.NEGATIVE
3 numero+non nuove nuovo+> oggi+. oggi+> ogni+CLIENT ogni+YOURS ogni+mese ogni+santo
3 ogni+vostro pain parla parola+magica parte partite pasqua pasqua+, passata passo passo+>
3 pensi per+NO per+en.I per+en.SUBJECT per+far per+i per+natale perche+DESIST perche+STOP
3 perche+smettiate perdere pi piantatela+> piega piu+LIST piu+MSG piu+SEND poco+, posto+cosi
3 preso processione promo pronta pronta+la prossimi prossimo+messaggio pubblicitario quando+e
3 quanto quanto+firmato quattro questa questo+recapito questo+telefono qui+in raccolte
3 reclamo+> reminder resto resto+NO resto+en.BEFORE resto+en.NEGATIVE ricetta+e ricevere+MORE
3 ricevuti ricordo+di riguardano riguardano+, risparmio risposta rivista rompete+MORE
3 rompete+piu rubrica+e saldi+NO saldi+en.NEGATIVE saldi+non saltatela saltatela+> santo
3 santo+giorno scheda scheda+col scontrino scrive+MORE scrivermi+? scrivetemi+, scriviri
3 se+continuate se+mi sempre+, settimana+scorsa si+> si+clicca signora since+en.MY since+the
3 smetta sms+. sn so+dove sogno+> solo solo+INFO solo+lavviso sono+a sono+quello sono+un spina
3 spina+a spuntato stata+REMOVED stata+tolta sti sto+bene succede succede+> sul+GOODS sul+mio
3 sul+sito sulle switch tariffe tavolo+> telefono+. telefono+NO telefono+en.NEGATIVE
3 telefono+non the+last these+en.BEFORE this+is tieni tiratemi togliete tornare+a trattata tre
3 turni ue ue+0 ue+en.DAY ultimo+MSG ultimo+ONE ultimo+TELL ultimo+avviso un un+bambino
3 uno+LIST uno+MSG uno+en.BADMSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT uscire vale
3 vedere+il vengo ventanni vi+denuncio vi+vuole via+dalla voglio+> voglio+PEACE voglio+SEE
3 voglio+sapere voglio+vedere volta+. vostre when wifi x
4 "+, ,+MENDED ,+MSG ,+STOP ,+compresi ,+en.LIST ,+ho ,+leva ,+nun ,+potete .+DESIST .+YOURS
4 .+al .+ao .+en.ALONE .+en.STOP .+io .+lo .+noooo .+ogni .+persona .+questo ?+grazie CLIENT
4 CONSENT+NO CONSENT+en.NEGATIVE CONSENT+non DESIST DESIST+> DESIST+con GOODS+, MENDED+solo
4 MORE+MENDED MORE+da MORE+messagi MORE+vi MSG+> MSG+delle NEVER+> NO+INFO NO+a NO+piu
4 NO+sentirvi NUMBER+NO OTHER+NO OTHER+en.NEGATIVE OTHER+non PEACE PHONE+. PHONE+non
4 REMOVE+en.I REMOVE+en.SUBJECT REMOVE+i REMOVED+> SEND+piu STOP+MSG STOP+con THING+. THING+in
4 THING+invece WANT+che WORD+> WORD+LIST WRONG a+lui a+natale a+un aggiornate+> altri
4 anche+DESIST anche+MENDED anche+STOP anche+smettere anno anno+, ao aprirli aprirli+da
4 auguri+di avervi avete+en.WHO avete+perso avvisatemi avvisi be becco blocco+> buona+giornata
4 capito+che caso cestino+senza changed chiesto chiudiamo coi compilato compleanno
4 compleanno+en.BEFORE comunicazioni+> con+gli con+questi condominio considerate continuate+>
4 convegni cortesia+> credo+che da+due da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me
4 dagli+MSG dai dal+servizio dalla dalla+LIST dei+pagamenti del+giorno dentista desidero
4 devo+dire devo+fare di+compleanno di+dio di+un dico dio ditemi do+il e+buona e+en.BEFORE
4 e+en.NEGATIVE e+le en.BEFORE+is en.LIST en.LOSE+giorno en.NEGATIVE+sentirvi en.NOT
4 en.REPLIED en.SENDING+> en.TEXT+. entro+DAY entro+oggi essere essere+rimossa fare+, fedelta
4 fin futuro futuro+> gia+SAID giornata+> guardi ho+seguito il+mio in+avanti in+cassa in+en.MY
4 in+futuro in+pensione in+the in+trasferta insistete invece la+DESIST la+STOP la+raccomandata
4 leva lidraulico lidraulico+, loro mai+> meno+> menu messaggini messagi mi+LIST mi+avete
4 mi+serve natale+e niente+INFO niente+MSG no non+sentirvi noooo numero+NO nun only ora+in
4 pagamenti pagate+> parte+CLIENT parte+YOURS parte+vostra pensione per+cortesia persona+che
4 piantatela piuttosto poi+> potete+anche procedura promemoria+> provvedete punti punto
4 punto+> questi+MSG qui+> quindi+NO reclamo rimossa ringrazio risparmiate rompete seguito
4 senza+aprirli si+, siamo+a smette+> smettiate smettiate+> sono+la sparite subito+>
4 sul+modulo tante tanto tanto+vale tasto telefono+> this to tolgo+> tracking trasferta tre+.
4 un+OTHER un+anno urgenti va+di vale+che venire+il vi+WANT via+> vostri 🚫+>
5 ,+da ,+dei ,+per ,+quindi .+NUMBER .+REMOVED .+belin .+bella .+en.TAKE .+guardi .+🔕 0+.
5 GET+> LIST MENDED+? MENDED+in MINE MORE+SEND MORE+quando NEVER+piu NEVER+se NO+SEND
5 NO+essere NO+mi NUMBER+. PHONE+en.NEGATIVE SEND+delle SEND+ogni SEND+sempre STOP+, TELL+di
5 UNSUB UNSUB+> WORD addio+> ancora+? anni+, avevo belin buona cambiato cancellate
5 cancellazione cestino chi+vi chiuso coi+MENDED coi+MSG con+en.I con+en.SUBJECT con+i
5 concorrenza cortesia cosi+, de declino di di+MINE di+NO di+torno due+anni en.AUTHORITY
5 en.FROM en.KINDS en.LIST+> en.MESSAGES en.NEGATIVE+essere en.TAKE esco farmi fate+come
5 favore+, festivi festivi+si finita+> giocate guasti ho+MORE il+CONSENT il+sottoscritto
5 in+poi la+cancellazione lasciate+stare li li+> ma+NO mai+piu mandato mandi meno messaggi+>
5 mi+MSG mi+SERVE mi+avvisi mi+pagate mi+togliete mio+nome natale ne non+essere orari+festivi
5 pagate per+en.NEGATIVE per+non per+quanto pero persona persona+WRONG piacere+> piu quante
5 questi ricordo rieccovi rieccovi+> rimosso rotto+> sentirvi siete siete+come sipario solo+in
5 sono+TIRED sottoscritto subito these tutto+il ve+lo vedere vostra+> zio
6 ,+WORD ,+ma ,+mavete ,+tanto .+avete .+dei .+fate .+li .+ma .+nn DESIST+, MENDED+en.NEGATIVE
6 MENDED+non MSG NO+MSG NO+SEE NO+ci NO+se PHONE+NO SEND+solo TIRED+> WRONG+> addio altro+per
6 avete+fatto avete+preso bella blocco col+mio come+se compresi comunicazioni da+ora delle
6 di+en.NEGATIVE en.BEFORE+. en.NEGATIVE+SEE en.NEGATIVE+ci figurati gia grazie+> ho+altro
6 il+consenso in+casa invece+mi la+WORD la+testa ma+NEVER ma+neanche mangio mangio+il mavete
6 mavete+fatto mi+REMOVE mi+riguarda mio+NUMBER modulo na ne+faccio non+SEE non+ci numero+,
6 numero+> off oggi potete proprio quanto+mi quindi riguarda riguarda+la rotto solo+per sui
6 tavolo testa tolgo ultimo vi+ha volete vostra
7 ,+cambiate .+STOP .+le .+ritiro MENDED+, MENDED+> MENDED+NO MORE OTHER+. PHONE+, PHONE+>
7 STOP avessi avete avevo+dato che+avevo con+YOURS dato destinatario di+non disturbo+> dovete
7 e+al en.DAY+. ho+gia inviti nel+en.DAY o+> orecchie orecchie+> per+piacere piacere se+avessi
7 sono+rotto sul uscite ve
8 ,+REMOVEME .+WORD CONSENT+> LIST+> MORE+> REMOVE+> SEND+> a+meno altro cambiate consenso+>
8 dal+LIST dalle+orecchie fuori il+silenzio lasciate+PEACE muti n neanche nel+0 si+che
8 silenzio+>
9 ,+gli .+REMOVE .+n .+siete ?+? INFO NUMBER+o SEND+MORE anni corrispondenza mandi+> n+o
9 ritiro 🔕
10 ,+REMOVE NUMBER SEE YOURS consenso dato+> dei nn qui silenzio
11 .+REMOVEME .+🚫 MORE+LIST NUMBER+> REMOVE REMOVEME+> da da+YOURS dalle piu+>
12 ogni 🚫
13 MORE+MSG
14 CONSENT
18 .
22 REMOVEME
"""
