"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-29 =bias
-18 >
-14 o
-10 .+si posso pure
-9 prima
-8 % CALL ONE THING alla en.DAY ha interessa mi+interessa te
-7 ,+mi .+come .+confermo .+da .+se DAY OTHER+> THING+> ancora cancellato ce certo colpa
-7 confermo cosi+> domani dopo e+MORE en.DAY+> era hai la+OTHER mi mia posto resta scritto
-7 tutto
-6 ,+WANT ,+ci ,+come .+. .+con 0+> NO+si YOURS+MENDED accetto dove+> en.BADMSG en.NEGATIVE+si
-6 en.TEXT+, en.THIRD finiscono la+THING manca non non+si potete+SEND qualcosa questo+MENDED
-6 questo+numero stesso+> su ti tra trovato tua
-5 ,+che ,+e ,+ne ,+sono ,+voglio .+% .+MINE .+MORE .+auguri .+che .+ciao .+ok .+quando
-5 LIST+per NO+REMOVEME NO+WORD OTHER+, REMOVE+lannuncio REMOVE+voi REMOVED SEND+la WANT a+mio
-5 ad adesso anche arrivano bene cellulare che+e chi+le codice cosi detto dica e+basta e+la
-5 en.NEGATIVE+REMOVEME en.NEGATIVE+WORD essere+cancellato fine giro grazie+per ha+dato io+non
-5 lannuncio lasciamo lasciate lasciate+il le le+ha linquilino lista lo+stesso mail
-5 mio+cellulare mio+marito nella nello non+REMOVEME non+WORD partito per+gli perche+mi piu+,
-5 potete+MINE pubblicita+> purche quella scusi serata smettere+> soggiorno sulla that think tu
-5 tua+, unora va+bene volentieri
-4 , ,+REPLY ,+ce ,+continuate ,+era ,+facciamo ,+perche ,+scrivete .+GET .+a .+basta .+devo
-4 .+e .+ha .+non .+scrivetemi .+scusi .+senza .+ti .+va 0 ?+en.I ?+en.SUBJECT ?+i CONSENT+di
-4 DAY+, DAY+> DESIST+un LIST+li LIST+su MENDED+di MENDED+li MORE+il MSG+anche MSG+li MSG+mi
-4 MSG+su NO+capisco NO+di NO+ho NUMBER+resta ONE+di OTHER+di PHONE+resta REPLY+DESIST
-4 REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD
-4 REPLY+en.NEG REPLY+en.STOP REPLY+stop SEND+anche SEND+pubblicita SEND+pure SEND+qui SEND+un
-4 STOP+un THING+, TIRED+. WANT+MENDED WORD+? WORD+un a+> a+mia abbiamo about+en.BEFORE
-4 adesso+NO adesso+en.NEGATIVE alla+CLIENT alla+YOURS alla+vostra anche+a aperti auguri+anche
-4 avete+stancato avvocato bambini basta basta+un bellissimo bellissimo+, cancello certo+che
-4 ciao+sonia continuate continuate+cosi conto+> corso cosi+NO cosi+en.NEGATIVE cosi+non
-4 daccordo della detto+di devo di+MORE di+piu dice e+finito en.BADMSG+, en.BEFORE+la
-4 en.I+NUMBER en.I+bambini en.MY+en.MENDED en.NEG+? en.NEGATIVE+ho en.SUBJECT+NUMBER
-4 en.SUBJECT+bambini en.TIME+en.MY en.TIME+the essere+REMOVE facciamo farla ferma finche
-4 finito forse gatto grazie hanno ho+REMOVED ho+la i+NUMBER i+bambini ieri il+codice in+LIST
-4 interessa+> invitati invitati+, io+> io+NO io+en.NEGATIVE it+> know le+MSG leggo lei lettera
-4 lho+gia lo+LIST lofferta ma+certo mandare mandarmi+MORE mandarmi+piu mandiate marito maybe
-4 messaggi+di messaggi+li messaggio mi+CALL mi+dica mi+e mi+ha mi+hanno mi+mandiate mio+padre
-4 more nessuno no+en.BEFORE noi non+e non+ho nonna notifiche notte o+NO o+en.BEFORE o+en.NEG
-4 o+en.NEGATIVE o+no or padre permesso+di poi potete+scrivermi pratica presto quando quelle
-4 questa+NUMBER questa+PHONE ricevuto sa scrivermi+, scusa sentiti siete+aperti sonia sonia+,
-4 sono+CLIENT sotto spam+, stancato stop taglia the ti+TELL togliamo tutti tutto+> via+MSG
-4 via+ONE volevo weekend zia
-3 ,+MORE ,+SEND ,+abbiamo ,+anche ,+en.ME ,+en.TAIL ,+lasciate ,+lho ,+me ,+niente ,+non ,+poi
-3 ,+quando ,+ve .+0 .+> .+accetto .+ancora .+ci .+en.DAY .+grazie .+in .+its .+mandate
-3 .+perche .+preferirei .+presto .+quanto .+ricevuto .+rimuovete .+the .+togliamo .+togliete
-3 .+vado 0+euro ? ?+WANT ?+io CLIENT+al CONSENT+allinvio DESIST+che LIST+, LIST+mi MENDED+SEND
-3 MENDED+da MENDED+la MENDED+mandate MENDED+pure MENDED+un MINE+pure MINE+qui MORE+in MORE+la
-3 NO+DESIST NO+NO NO+STOP NO+cancellatemi NO+mandarmi NO+more NUMBER+ad NUMBER+e
-3 NUMBER+en.BEFORE NUMBER+more ONE+a ONE+en.NEGATIVE ONE+non PEACE+, PHONE+e REMOVE+la
-3 REMOVED+il SAID+di SEND+INFO SEND+LIST SEND+MENDED SEND+MSG SEND+il SEND+per SEND+su SERVE+>
-3 SERVE+MENDED STOP+che WORD+che WORD+di adesso+NUMBER adesso+en.BEFORE adesso+en.NEG
-3 adesso+no aiuto alla+AUTHORITY alla+polizia alle allinvio allinvio+di amica aperti+> aprire
-3 arriva arriva+YOURS arriva+questo arrivato avanti+> aver avete+avuto avvisi+> basta+che
-3 before bene+, bici bici+, bloccato buongiorno cantiere capelli capelli+, ce+una centro
-3 cercava chiavi chiude ci ci+sono ciao come+NO come+avete come+faccio confermo+il
-3 consenso+allinvio continua continua+a da+quando da+solo dal+OTHER degli+invitati dentro
-3 di+buon di+lavoro di+mia di+mio di+sera di+soggiorno dice+che disdire disiscriverti
-3 disturbo+, dita dopo+> dove due e+NEVER e+WORD e+colpa e+mai e+stata e+tutto else en.ASKED
-3 en.BADMSG+en.BEFORE en.BEFORE+, en.BEFORE+en.TIME en.BEFORE+en.VOC en.BEFORE+more en.BODY
-3 en.DAY+euro en.DEAR en.DEAR+else en.EVENT en.GAVE+en.TAIL en.GAVE+en.VOC en.I+capelli
-3 en.I+en.NEG en.ME+la en.MENDED en.MESSAGE+, en.MY en.MY+en.BADMSG en.MY+en.PLURALS
-3 en.NEG+alle en.NEG+more en.NEGATIVE+DESIST en.NEGATIVE+STOP en.NEGATIVE+cancellatemi
-3 en.NEGATIVE+di en.NEGATIVE+en.BEFORE en.NEGATIVE+mandarmi en.NEGATIVE+more en.NEGATIVE+per
-3 en.OTHER en.PLURALS en.SENDING+, en.SUBJECT+capelli en.TAIL+la en.THIRD+> en.VOC+la
-3 en.VOC+think en.VOC+to en.WANT+a en.WHO en.WISH+a ero+REMOVED euro fai farci fermi figlio
-3 fino firmo fuori+il gestore giornata+NUMBER giornata+en.BEFORE giornata+en.NEG giornata+no
-3 gita giu gli+LIST grazie+, grazie+lo guardo i+capelli idea il+NUMBER il+gatto il+posto
-3 il+secondo il+suo in+meno in+rubrica in+via info iscritto+al la+proposta laccount lasci
-3 lascia lasciamo+PEACE lavoro le+chiavi le+notifiche lei+> let+en.ME let+en.TAIL let+en.VOC
-3 let+me lhanno lista+degli lo lo+WANT lo+giro lordine lultima lultima+volta ma+YOURS ma+il
-3 magari mai manca+il manda mandarmi martedi me+la mese mese+, mesgs+> mettetemi mi+ero
-3 mi+manca mi+manda mi+mandi mi+scordo mi+telefoni mia+amica mica mio+CONSENT mio+figlio molto
-3 name ne+avete nellelenco nello+LIST nello+MSG nello+en.BADMSG nello+en.BEFORE
-3 nello+en.MESSAGES nello+en.SENDING nello+en.TEXT nello+spam nessuno+> niente+> no+more
-3 non+DESIST non+STOP non+cancellatemi non+mandarmi non+per normale nuovo ogni+giorno on+the
-3 pago parla+MORE parla+piu parlare per+MSG per+disiscriverti per+en.BEFORE per+en.ME
-3 per+en.TAIL per+en.VOC per+me per+oggi per+ora per+un piacciono piu+di piu+la piu+per po
-3 preferirei prego prego+> prendo presto+il proposta quello questo+MSG questo+ONE qui+,
-3 riattivate ricette rimettetemi rimuovete rimuovete+voi sabato+> sala salta sbagliato
-3 sbagliato+, scaduto scambio scendo scendo+> sconto scordo scritta scritto+" secondo sento
-3 sento+MORE sento+piu serve serve+MENDED si+WORD siamo siamo+in smettere smettetela+di
-3 solo+se sono+iscritto spesso spesso+> stamattina stare+, stato stavolta stessa stesso
-3 su+questa suo+MENDED suo+numero tardi tardi+> telefoni tenetemi ti+WANT ti+prego
-3 to+en.BADMSG tolga troppi troppi+> tuo tutte tutto+, un+po uno utenza+> vado vado+alla
-3 vecchia vediamo vedo vero via+LIST via+en.LIST via+en.MESSAGE via+en.MESSAGES via+en.SENDING
-3 via+en.TEXT via+sms voi+di volentieri+> vorrei you
-2 "+a "+ma %+% %+per ,+DAY ,+accetto ,+andiamo ,+arrivo ,+avanti ,+but ,+con ,+cosa ,+devo
-2 ,+dice ,+domani ,+dove ,+en.NEGATIVE ,+en.SUBJECT ,+li ,+lo ,+lultima ,+manca ,+ogni ,+posso
-2 ,+ricominciate ,+scrivetemi ,+si ,+siete ,+smettetela ,+solo ,+tenetemi ,+troppo ,+uno ,+usi
-2 ,+va ,+vuole .+, .+NO .+ONE .+SEND .+WANT .+aiuto .+and .+boh .+c .+can .+certo .+continuate
-2 .+di .+en.MENDED .+en.NEGATIVE .+en.REMOVE .+en.VOC .+en.WANT .+firmo .+forse .+hai .+il
-2 .+lasci .+let .+love .+marta .+mi .+nel .+nessun .+no .+nulla .+oggi .+pero .+posso
-2 .+rimettetemi .+s .+siamo .+sul .+uno 0+en.VOC 1 ?+NO ?+ma ?+non CALL+, CALL+> CALL+il
-2 CLIENT+LIST CLIENT+ONE CLIENT+TELL CLIENT+THING CLIENT+centro CLIENT+en.LIST
-2 CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+sms DAY+a
-2 DAY+il DAY+siete DESIST+di DESIST+en.BEFORE DESIST+in GET+di GET+en.I GET+en.SUBJECT GET+i
-2 GET+messaggi GET+questi INFO+> INFO+ma LEAVE+respirare LEAVE+stare LIST+a LIST+al LIST+degli
-2 LIST+il LIST+io LIST+nozze LIST+si LIST+via MENDED+PEACE MENDED+al MENDED+alla MENDED+dalla
-2 MENDED+del MENDED+della MENDED+en.I MENDED+en.LOSE MENDED+en.SUBJECT MENDED+i MENDED+il
-2 MENDED+mi MENDED+questi MENDED+respirare MENDED+stare MINE+la MINE+se MINE+un MORE+MORE
-2 MORE+NO MORE+PHONE MORE+avanti MORE+della MORE+di MORE+disturbo MORE+gli MORE+mi MORE+niente
-2 MORE+numero MORE+una MSG+a MSG+di MSG+en.VOC MSG+finiscono MSG+non MSG+o MSG+si MSG+via
-2 NEVER+NO NEVER+SAID NEVER+arrivato NEVER+niente NO+SAID NO+arrivato NO+disturbo
-2 NO+en.NEGATIVE NO+gli NO+ha NO+la NO+per NO+prende NO+smettete NO+vendo NO+volevo NUMBER+che
-2 NUMBER+della NUMBER+io NUMBER+per ONE+, ONE+NO ONE+e ONE+en.ME ONE+en.TAIL ONE+me ONE+mi
-2 OTHER+? PHONE+? PHONE+della PHONE+grazie REMOVE+laccount REMOVED+la REMOVEME+, SAID
-2 SAID+NUMBER SAID+en.BEFORE SAID+en.NEGATIVE SAID+no SEE+en.I SEE+en.SUBJECT SEE+i SEND+alla
-2 SEND+roba SEND+se SEND+senza STOP+en.BEFORE STOP+in TELL+, TELL+cortesemente THING+di
-2 THING+o THING+vecchia WANT+a WANT+ancora WANT+cortesemente WANT+en.I WANT+en.SUBJECT WANT+i
-2 WANT+una WORD+THING WORD+del WORD+en.LOSE WORD+in WORD+mese WORD+settimana WRONG+,
-2 YOURS+NUMBER YOURS+ONE YOURS+PHONE YOURS+THING YOURS+centro YOURS+da YOURS+messaggi
-2 YOURS+numero YOURS+periodo YOURS+ricette YOURS+utenza a+NUMBER a+casa a+che a+destra
-2 a+digiuno a+mezzanotte a+questo a+voi a+volte acconsento ad+MORE ad+altri adesso+lo again+,
-2 ahahah ai+LIST ai+MENDED ai+MSG ai+messaggi aiuto+, al al+cancello al+lupo al+mio allangolo
-2 alle+0 alle+MSG alle+en.DAY allo altre altro+MENDED altro+NUMBER altro+PHONE altro+numero
-2 anche+gli ancora+il and+en.BEFORE andiamo andiamo+in annulla anyone apre aprire+il aprite
-2 arrivano+> arrivato+MORE arrivato+NO aspetto assistenza at at+en.MY at+the attimo auguri+,
-2 avanti+cosi avere+il avete+MORE avete+WRONG avete+dato avete+piu avete+sbagliato avevo+detto
-2 avuto avuto+YOURS avuto+questo avvisi+su avvocato+> bagno bambini+. basterebbe biglietto
-2 bloccate bocca+al boh buon buon+DAY buon+natale buono but but+en.I but+i buttate butti c+.
-2 calcetto caldaia cambiato+gestore cambiato+idea cambiato+telefono can can+en.SUBJECT
-2 cancellatemi+, cancello+NO cancello+en.NEGATIVE cancello+non capisco capisco+che
-2 capisco+cosa carta casa+tua causa causa+> ce+" cellulare+> cellulare+non centro+, certo+,
-2 che+ho che+ora che+sono che+vuol chiedo+cortesemente chiude+MORE chiude+piu ci+ho
-2 ci+risentiamo ci+saro cinque codice+e coi+YOURS coi+vostri colazione colpo come+NUMBER
-2 come+en.BEFORE come+en.NEG come+en.NEGATIVE come+no comunque con+il con+la con+le con+mia
-2 con+quella conferma+> conosco+> consulente contatti+per contento continuate+a conto copia
-2 cosa+volete coupon cucina cucina+> cugina da+DAY da+chi da+dove da+lei da+lunedi da+noi
-2 da+sola da+voi dalla+OTHER data dati dati+, dato+il davanti+al degli+OTHER del+0
-2 del+cantiere del+en.DAY del+mio delete della+THING della+mia dellaltra dellaltra+volta
-2 delle+0 delle+en.DAY denuncia denuncia+> destra detto+NO detto+NUMBER detto+en.BEFORE
-2 detto+en.NEG detto+en.NEGATIVE detto+no devo+DESIST devo+MENDED devo+STOP devo+smettere
-2 di+DESIST di+LIST di+YOURS di+aver di+conferma di+mandare di+questa di+ricevere di+si
-2 digiuno dimenticato dimmi dire+> disattivatemi domanda don dopo+le dottoressa dottoressa+>
-2 dove+il due+, due+> e+ancora e+chiuso e+nessuno e+passato e+perche e+pronto e+scendo e+stato
-2 e+tardi e+vero en.AGAIN+, en.ALONE+en.BEFORE en.ALONE+en.TEXT en.ALONE+in en.ASKED+for
-2 en.BADMSG+en.TEXT en.BADMSG+in en.BADMSG+up en.BEFORE+at en.BEFORE+en.DOESNT en.BEFORE+en.I
-2 en.BEFORE+en.OTHER en.BEFORE+en.PLURALS en.BEFORE+grazie en.BEFORE+has en.BEFORE+i
-2 en.BEFORE+on en.BEFORE+please en.BEFORE+the en.DAY+NO en.DAY+en.NEGATIVE en.DAY+en.VOC
-2 en.DITCH+en.SUBJECT en.DOING en.ENDED+en.TEXT en.ENDED+in en.EVENT+> en.GAVE+en.BEFORE
-2 en.I+0 en.I+contatti en.I+dati en.I+dont en.I+en.DAY en.I+think en.I+volantini en.KEYWORD
-2 en.KEYWORD+en.TEXT en.KEYWORD+in en.LOSE+0 en.LOSE+cantiere en.LOSE+en.DAY en.LOSE+mio
-2 en.ME+at en.MENDED+en.DOESNT en.MENDED+en.REPLY en.MESSAGES+NO en.MESSAGES+en.NEGATIVE
-2 en.MY+> en.MY+en.ENDED en.MY+en.KEYWORD en.MY+en.NUMBER en.MY+en.OTHER en.MY+en.THINGS
-2 en.MY+en.THIRD en.MY+number en.MY+reminders en.NEG+NO en.NEG+en.BEFORE en.NEG+en.KINDS
-2 en.NEG+en.NEGATIVE en.NEG+in en.NEGATIVE+NO en.NEGATIVE+capisco en.NEGATIVE+ce
-2 en.NEGATIVE+en.NEGATIVE en.NEGATIVE+gli en.NEGATIVE+ha en.NEGATIVE+la en.NEGATIVE+prende
-2 en.NEGATIVE+smettete en.NEGATIVE+vendo en.NEGATIVE+volevo en.STOP+> en.STOP+en.TEXT
-2 en.SUBJECT en.SUBJECT+0 en.SUBJECT+contatti en.SUBJECT+dati en.SUBJECT+en.ASKED
-2 en.SUBJECT+en.MY en.SUBJECT+en.WANT en.SUBJECT+en.WISH en.SUBJECT+left en.SUBJECT+think
-2 en.SUBJECT+volantini en.TAIL+at en.THIRD+en.BEFORE en.THIRD+left en.VOC+. en.VOC+at
-2 en.VOC+ci en.VOC+en.MY en.VOC+en.THINGS en.WHO+> en.WRONG en.YOU+to end entrare era+SAID
-2 era+scritto errore errore+> euro+e fa+MORE fa+per faccio+a faccio+sapere fastidio fate+anche
-2 fate+pure fatti febbre febbre+> fermata figlia+> figlio+, fila fine+mese fine+settimana
-2 finisce+per finisco finiscono+en.I finiscono+en.SUBJECT finiscono+i finiscono+nello fino+al
-2 for+en.BEFORE forse+cercava foto+, frangia fratello fratello+e gatto+> gatto+e gestore+,
-2 gia+detto giga gino giornata+NO giornata+en.NEGATIVE giorno+> giovedi girano girato giro+a
-2 giro+al giusto gli+SEND gli+avvisi got+a grazie+. grazie+dottoressa grazie+infinite
-2 gruppo+del gruppo+en.LOSE ha+detto hai+fatto hanno+fatto he+left him ho+NO ho+REMOVE
-2 ho+WRONG ho+YOURS ho+cambiato ho+dimenticato ho+en.I ho+en.SUBJECT ho+en.WHO ho+finito
-2 ho+girato ho+i ho+il ho+mai ho+perso ho+questa ho+ripensato ho+salvato ho+sbagliato
-2 ho+trovato husband i+0 i+contatti i+dati i+dont i+en.DAY i+en.NEG i+think i+volantini iban
-2 idea+, ignore il+0 il+THING il+YOURS il+canale il+cancello il+consulente il+en.DAY il+nome
-2 il+pacco il+prato il+tuo il+vostro in+a in+centro in+ferie in+lista in+periferia
-2 in+portineria in+questo inesistente infinite interessa+MORE interno interno+0 interno+en.DAY
-2 invece+WANT invia inviata io is+WORD is+fine it la+AUTHORITY la+INFO la+ONE la+bici la+butti
-2 la+carta la+consegna la+cucina la+denuncia la+fattura la+febbre la+festa la+gita la+mail
-2 la+mia la+notte la+pec la+riunione la+stampante laltra lanno+scorso lasciamo+perdere
-2 lasciatemi+PEACE lasciatemi+respirare lasciatemi+stare lavori lavoro+NO lavoro+e
-2 lavoro+en.NEGATIVE lavoro+non le+LIST le+MENDED le+en.DAY le+en.MESSAGES le+foto le+guardo
-2 le+notif le+offerte leave left left+en.MY leggo+> lei+, let let+en.BEFORE lezione li+REMOVE
-2 li+avevo li+da li+leggo liban liban+> libera like+a lindirizzo lista+nozze lo+SEND lo+prendo
-2 lo+usa love love+en.BEFORE love+en.MY lui+. lupo ma+NUMBER ma+en.BEFORE ma+en.NEG ma+ho
-2 ma+la ma+no ma+questo madre mai+NO mai+SAID mai+arrivato mai+niente mal mal+di mamma+>
-2 mancano mandare+la mandate mandatemi+pure mandatemi+un mandatene+un mando marito+. marta
-2 me+at mercoledi mese+> message messaggi+al messaggi+mi messaggio+> messaggio+a messaggio+di
-2 messo+" mettetemi+in mezzanotte mi+blocca mi+da mi+piacciono mi+piace mi+sa mi+tolga
-2 mi+trovo mia+cugina mia+domanda mia+madre micio mine minuti mio+avvocato mio+e morto+, need
-2 negli negli+LIST negli+MSG negli+SEND negli+avvisi nel nel+OTHER nella+lista
-2 nellelenco+degli nello+spogliatoio nessun+disturbo no+NO no+en.NEGATIVE nomi non+capisco
-2 non+ce non+gli non+ha non+la non+prende non+smettete non+vendo non+volevo nonna+NO
-2 nonna+en.NEGATIVE nonna+non notif notifiche+sul notizie+> notte+, notte+> nozze numero+della
-2 numero+e nuova nuovo+en.I nuovo+en.SUBJECT nuovo+i o+LIST o+MSG o+NUMBER o+ONE o+devo o+e
-2 o+en.TEXT offerte+, ok on+en.BEFORE on+it ora+NO ora+en.NEGATIVE orari+delle orario pacco
-2 paga paga+> papa parcheggio pare parlare+con passa pec pec+> per+0 per+LIST per+MENDED
-2 per+MORE per+NUMBER per+PHONE per+THING per+en.DAY per+il per+messaggio per+niente
-2 per+telefono perche periferia periodo perito persona+o photos piace piace+il piangere
-2 piena+> pioggia piove piu+MORE piu+NO piu+avanti piu+in piu+niente please+en.REPLY
-2 poi+en.NEGATIVE poi+non poi+vediamo polizia portineria porto posso+> posso+SEE posto+di
-2 potete+MENDED pratica+> prato prego+, prende prenotare presente prima+> prima+mi
-2 promozioni+> pronto pubblicita puo pure+> pure+a pure+il pure+qui qualcosa+> qualcuno+>
-2 quali quando+WANT quando+finiscono quando+mi quanti+LIST quanti+MENDED quanti+MSG
-2 quanti+messaggi quella+NO quella+en.NEGATIVE quella+non quello+con questa+utenza queste
-2 questo questo+NUMBER questo+PHONE questo+messaggio questo+periodo raccomandata+>
-2 rappresentante rappresentante+, reminders report respirare riattivazione ricevere+di
-2 ricevere+en.I ricevere+en.SUBJECT ricevere+i ricevere+questi ricominciate rientrare
-2 rifiutata rimandate rinnovo ripensato ripensato+, riscaldamento risentiamo riunione rivoglio
-2 rivoglio+en.I rivoglio+en.SUBJECT rivoglio+i roma rosso sa+che sacco saldi+> salvato sapere
-2 saro+> saved scade scordo+> scritto+WORD scriva scrive scrivetemi+la scrivimi scrivo scusa+,
-2 scusate scusi+ma se se+vi seggio segna segue sei senno senza+riscaldamento sera serve+> si
-2 si+chiude si+fa si+ferma si+ma si+paga si+spegne significa sim sinistro smette+di sms+, sola
-2 sole solo+, solo+> solo+SAID solo+un sono sono+MORE sono+piu sotto+il spegne spogliatoio sta
-2 stamattina+, stampante stanno stata stop+en.BEFORE stop+en.TEXT stop+in su+> suo+PHONE
-2 taglia+m tasso telefonate telefoni+il telefonica telefono+e telegram tengo+in testa+,
-2 thats+NO thats+en.DOESNT thats+en.NEG thats+en.NOT thats+not the+en.THIRD think+en.I
-2 think+en.SUBJECT this+en.MENDED to+DESIST to+STOP to+WORD to+en.ALONE to+en.KINDS to+en.NEG
-2 to+en.SENDING to+en.STOP to+en.TEXT to+stop togliere togliete+lannuncio toglietemi+dalla
-2 told told+en.VOC torino torino+, tosse tre+LIST tre+MENDED tre+MSG tre+messaggi trovo+>
-2 truffa truffa+> turno tutti+, tutti+en.I tutti+en.SUBJECT tutti+i tutto+su un+LIST un+attimo
-2 un+colpo un+en.LIST un+mese un+posto una+OTHER una+THING una+truffa unaltra unaltra+persona
-2 usa utenza va vecchia+> vecchio vediamo+> vendete venerdi venire+a verde vi+faccio via+roma
-2 vicini viene visto vocali voglio+ancora voglio+di vogliono voi+, volantini vorrei+MENDED
-2 vostre+MENDED vostre+promozioni vostro+THING vostro+centro vostro+en.LIST vostro+en.MESSAGE
-2 vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms vuoi vuole+MENDED was we
-2 whatsapp+> wont wrong you+en.WANT you+to your+en.BEFORE zucchero
2 "+, "+. + ,+al ,+cancella ,+compresi ,+del ,+delle ,+dont ,+en.DOESNT ,+en.DONT ,+en.FEEL
2 ,+en.LOSE ,+en.THREAT ,+escludetemi ,+grazie ,+im ,+io ,+levatemi ,+mandatemi ,+messaggi
2 ,+nn ,+please ,+qualcuno ,+quelli ,+qui ,+sms ,+so ,+the ,+toglietemi .+OTHER .+PHONE
2 .+THING .+UNSUB .+annullare .+chiudete .+cortesemente .+declino .+del .+desidero
2 .+dimenticatevi .+domenica .+en.ENDED .+en.I .+en.KEYWORD .+en.LOSE .+en.NOT .+en.PULL
2 .+en.YOU .+find .+gentile .+gentilmente .+guido .+io .+matrimonio .+ne .+noooo .+not
2 .+numero .+o .+oh .+pls .+potete .+quel .+revoco .+ritenete .+schermo .+segnalero .+smettete
2 .+solo .+staccate .+stop .+thank .+u .+ue .+weve 0+anni 0+ore ?+DESIST ?+MENDED ?+REMOVE
2 ?+REMOVEME ?+STOP ?+en.BEFORE ?+la AUTHORITY+> CALL+per CLIENT CLIENT+. CLIENT+MENDED
2 CLIENT+messaggio CLIENT+numero CONSENT+a DAY+. DAY+alle DAY+chiamo DESIST+MSG
2 DESIST+reminder DESIST+subito GET+MORE INFO+NUMBER INFO+da INFO+di INFO+en.BEFORE
2 INFO+en.NEG INFO+no INFO+serie INFO+sui LEAVE LIST+compresi LIST+non LIST+promozionali
2 MENDED MENDED+dal MENDED+dello MENDED+subito MENDED+sui MENDED+va MINE+? MORE+GET MORE+YOURS
2 MORE+en.KINDS MORE+messagi MSG+. MSG+? MSG+compresi MSG+promozionali MSG+se NEVER+MORE NO+,
2 NO+LIST NO+MORE NO+WANT NO+averne NO+compra NO+con NO+desidero NO+dovete NO+en.VOC NO+li
2 NO+ne NO+ricevere NO+scrivetemi NO+sul NO+usate NO+voglio NUMBER+, NUMBER+MSG NUMBER+WANT
2 NUMBER+col NUMBER+con NUMBER+da NUMBER+li NUMBER+non NUMBER+sul NUMBER+va ONE+. ONE+per
2 ONE+promozionali ONE+se OTHER+NO OTHER+che OTHER+e OTHER+in OTHER+mandateli OTHER+non
2 PEACE+senza PHONE+da REMOVE+che REMOVE+il REMOVED+? REMOVEME+da REMOVEME+dai REMOVEME+dalle
2 REMOVEME+di REMOVEME+subito REPLY+, SAID+niente SEE+> SEE+MORE SEE+piu SEND+al SEND+con
2 SEND+del SEND+en.LOSE SEND+in SEND+ne SEND+perche SEND+piu SERVE SERVE+, SERVE+di STOP+LIST
2 STOP+reminder STOP+subito TELL+io TELL+la THING+NUMBER THING+en.BEFORE THING+en.NEG THING+no
2 TIRED+, WANT+en.NEGATIVE WANT+perdere WANT+vedere WORD WORD+% WORD+LIST WORD+MENDED WORD+MSG
2 WORD+con WORD+dai WORD+e WORD+reminder WORD+subito WRONG+MENDED WRONG+NUMBER WRONG+PHONE
2 WRONG+numero YOURS+> YOURS+SEND YOURS+bene YOURS+casa YOURS+e YOURS+en.KINDS YOURS+per
2 YOURS+recapito YOURS+roba a+0 a+DAY a+cena a+chi a+cui a+dieta a+en.DAY a+gennaio a+marzo
2 a+qualcun a+quello a+rispondere a+un a+voce abbiate abito acqua adesione aggiornamenti
2 aggiornate aggiornato agli al+AUTHORITY al+garante al+secondo alla+concorrenza allora
2 altri+LIST altri+MENDED altri+MSG altri+messaggi altro+, anche+NO anche+NUMBER anche+en.NEG
2 anche+en.NEGATIVE anche+no ancora+qui anything aria+> arriva+NO arrivare arrivi assente+>
2 auguri+di auto autorizzazione averne avete+rotto avevo+capito avevo+spuntato avrei
2 avvisi+del avvisi+delle avvisi+en.LOSE badante badante+, bambino basta+, basta+con
2 basta+en.KINDS basta+reminder be been bello+, beppe bip+e blacklist bocca bravi+, buoni
2 buoni+, call cancellatemi+> cancellazione+dal cane+e capito cards casa casa+, casa+> casa+di
2 cassa cassetta+di ce+MORE ce+la ce+piu cellulare+, che+WANT che+bello che+cercate che+ci
2 che+esisto che+fa che+ti chi+mi chiedo+la chiesto chiesto+MORE chiesto+NO chiesto+di
2 chiesto+niente chiudere chiudete chiudete+anche chiusa chiuso+per ci+parliamo ci+pensi
2 ciao+> cliente clinica codici compra comprato+un compresi+> conferma conosce consegnate
2 considerate considerate+YOURS continuo conto+che convocazioni convocazioni+> cortesemente+,
2 cose cose+serie costa+> cui cui+SEND da+mesi da+settembre da+ventanni dagli+invii dai+YOURS
2 dai+destinatari dai+piedi dai+vostri dal+en.LIST dalla+LIST dalla+en.LIST dallelenco deciso
2 declino+linvito dei+THING del+NUMBER del+PHONE del+mattino della+danza della+piega
2 della+signora delle+OTHER delle+en.MESSAGES delle+mesgs dello dentista+> denuncio denuncio+>
2 desidero+STOP desidero+WORD devo+CALL devo+SEND devo+chiamare di+DAY di+dio di+due di+lunedi
2 di+oggi di+riposo di+scrivermi di+una di+verdura dico+di dieta dimenticatevi
2 dimenticatevi+che din dio dire dire+che dite do domani+chiamo dont+en.WANT doppione dora+in
2 dove+si dovete+REMOVE dovete+SEND drop drop+en.MY drop+the dura durante e+REMOVEME e+assente
2 e+buona e+chiusa e+del e+di e+en.I e+en.LOSE e+en.ME e+en.SUBJECT e+en.TAIL e+i e+invece
2 e+lo e+me e+nientaltro e+passata e+si e+voi eliminatela en.BEFORE en.BEFORE+> en.BEFORE+MSG
2 en.BEFORE+al en.BEFORE+are en.BEFORE+en.ASKED en.BEFORE+en.BEFORE en.BEFORE+en.EVENT
2 en.BEFORE+en.PHONE en.BEFORE+en.STOP en.BEFORE+ne en.BEFORE+off en.BEFORE+per en.BEFORE+so
2 en.BEFORE+sul en.CALL en.CALL+en.VOC en.DAY+anni en.DAY+ore en.DITCH+en.MY en.DITCH+the
2 en.DOESNT+en.AGAIN en.DOESNT+en.VOC en.DOESNT+en.WISH en.DONT+en.WANT en.END+is
2 en.ENDED+en.DAY en.FEEL en.FEEL+> en.GET+en.PULL en.GET+en.REMOVED en.HEY+MENDED en.HEY+go
2 en.I en.I+OTHER en.I+THING en.I+en.ENDED en.I+figli en.I+turni en.KEYWORD+en.DAY
2 en.LIST+promozionali en.LOSE+> en.LOSE+NUMBER en.LOSE+PHONE en.LOSE+en.MY en.LOSE+mattino
2 en.LOSE+the en.ME+NO en.ME+en.FROM en.ME+per en.MESSAGE+> en.MESSAGE+promozionali
2 en.MESSAGES+promozionali en.MY+answer en.MY+en.CALL en.MY+en.MESSAGES en.MY+en.REPLY
2 en.MY+en.SENDING en.MY+en.TEXT en.MY+last en.MY+messages en.MY+phone en.MY+rest en.NEG+.
2 en.NEG+MSG en.NEG+coming en.NEG+en.AGAIN en.NEG+en.ASKED en.NEG+en.WISH en.NEG+sul
2 en.NEGATIVE+MSG en.NEGATIVE+averne en.NEGATIVE+compra en.NEGATIVE+desidero en.NEGATIVE+le
2 en.NEGATIVE+li en.NEGATIVE+ricevere en.NEGATIVE+scrivetemi en.NEGATIVE+sul en.NEGATIVE+usate
2 en.NOT+en.BEFORE en.PHONE+. en.PULL en.PULL+en.MY en.PULL+the en.REMOVE+> en.REPLIED+,
2 en.SENDING en.SENDING+en.BEFORE en.SENDING+promozionali en.STOP en.STOP+MENDED
2 en.STOP+NUMBER en.STOP+PHONE en.STOP+numero en.SUBJECT+> en.SUBJECT+OTHER en.SUBJECT+THING
2 en.SUBJECT+en.ENDED en.SUBJECT+figli en.SUBJECT+turni en.TAIL+NO en.TAIL+en.FROM en.TAIL+per
2 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TEXT+> en.TEXT+en.BEFORE
2 en.TEXT+promozionali en.THREAT en.THREAT+giving en.TIME+en.SUBJECT en.TIME+its en.VOC+>
2 en.VOC+DESIST en.VOC+STOP en.VOC+WORD en.VOC+en.END en.VOC+en.FROM en.VOC+en.NEG
2 en.VOC+en.NOT en.VOC+per en.WANT+to en.WISH+for en.WISH+to en.WRONG+en.BEFORE en.YOU+dont
2 en.YOU+en.DOESNT en.YOU+en.NEG entro+DAY escludetemi escludetemi+> esiste esisto esisto+>
2 espunto essere+MORE essere+piu every evitate evitate+di fa fa+. farebbe farei fate+voi
2 fatelo fatto+venire ferri figli figlia+ha filiale final find finisce firmato+, fumo
2 fuori+dai gavi gennaio gennaio+, gentilmente gentilmente+mi get gia+risposto giornata
2 giorno+e gite giubbotto gli+MORE gli+altri gli+eventi gli+inviti gli+ordini gli+screenshot
2 goccia got+en.MY got+the gramigna grandi grazie+ma guardi+che guido ha+0 ha+CLIENT ha+WRONG
2 ha+cambiato ha+en.DAY ha+gia ha+invitato ha+iscritto ha+sbagliato hear here hit ho ho+MORE
2 ho+chiuso ho+comprato ho+deciso ho+staccato i+OTHER i+THING i+en.GET i+figli i+turni ieri+e
2 il+AUTHORITY il+LIST il+MSG il+condominio il+coro il+latte il+pappagallo il+regalo
2 il+sollecito il+tavolo il+telefono il+tetto il+vaso il+wifi im+giving importa in+OTHER
2 in+blacklist in+bocca in+filiale in+questa insistere+con interesse internet interruzioni
2 intestatario invitato io+en.BEFORE it+en.BEFORE ke key la+MENDED la+badante la+cassetta
2 la+cena la+goccia la+gramigna la+misura la+persona la+piantate la+polizza la+pubblicita
2 la+ricezione la+scheda la+segretaria la+settimana la+trovo lapp lasciato latte
2 lautorizzazione lavoro+di le+SERVE le+potete le+scolaresche leggete letto levate levate+il
2 levatemi+subito lho lho+SAID lho+detto lho+mandato li li+WANT like+to linea+e linvio linvito
2 list list+> listini lo+avete lo+dite lo+ritiro lo+scontrino lui+non ma ma+andate ma+che
2 ma+en.I ma+en.SUBJECT ma+i ma+le ma+quante macchina+e mai+MORE mamma mamma+dice mandami
2 mandate+il mandateli+a mandatemi mandato+> mandato+o mandi marketing marzo mattino me+NO
2 me+en.FROM me+per meno+, meno+> mensile mesi+, messages+, messaggi+NO messaggi+en.NEGATIVE
2 messaggi+non messaggio+per messagi metto+il mi+REPLY mi+cancellate mi+en.AUTHORITY
2 mi+farebbe mi+importa mi+oppongo mi+scrive mi+scrivete mi+scriviate mi+state mi+va
2 mia+autorizzazione mia+nonna miei+sono mille mio+giubbotto mio+nominativo misura mo+DESIST
2 mo+STOP mo+WORD mo+basta modo moglie+ha my my+answer my+en.CALL my+en.PHONE my+en.REPLY
2 my+phone natale+> ne+MORE ne+a ne+arriva ne+mandate nessuna nessuno+vi newsletter nientaltro
2 niente+, niente+LIST nn+mi no no+MSG no+sul nome nominativo non+SEND non+a non+averne
2 non+compra non+desidero non+le non+li non+mi non+ricevere non+scrivetemi non+usate nonno+NO
2 nonno+en.NEGATIVE nonno+non noooo not+en.BEFORE numeri numero nuovo+> of+en.MY of+my offerte
2 offerte+> oggi+. ogni+DAY ogni+bip ogni+mese ogni+mia ogni+settimana ogni+volta oh oh+, ok+,
2 oppongo ora+che orari ordinato out+> paio paio+di palle pappagallo parliamo parola parte
2 partite passata passato+alla passo passo+> password+del password+en.LOSE pazienti pensi
2 per+INFO per+cose per+en.I per+en.SUBJECT per+favore per+ferie per+i per+sempre per+tutto
2 perche+SEND perdere+> permesso persona+. phone pi piantate piantate+> piedi piega piu+GET
2 piu+LIST piu+SEND piu+YOURS piu+e piu+en.KINDS pls possibilita posso+pagare possono
2 posto+cosi preferisco preferisco+NO preghiere prendo+MORE prendo+piu preso+il
2 problema+toglierei promo promozionali promozionali+> proprietario prossimo+MSG prossimo+ONE
2 pulizia puo+SEE puo+avere pure+. qua qualcun qualcun+MORE qualcun+altro quando+ce quattro
2 quelli quelli+della querela questa+casa questo+recapito questo+telefono qui+e qui+in
2 quindi+MORE quindi+niente quinto raccolta raccomandata radio reclamo reclamo+> regalato
2 removed rest resto resto+NO resto+NUMBER resto+en.BEFORE resto+en.NEG resto+en.NEGATIVE
2 resto+no revoco ricetta riceve richieste+di ringrazio ringrazio+> ritenete ritiro+> rompete
2 room room+, rotta saldi+NO saldi+en.NEGATIVE saldi+non sara sarebbe sbagliate sbagliato+>
2 sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+numero scende scheda scheda+col
2 schermo+riparato scolaresche sconti scontrino scorsa screenshot scritto+> scrive+MORE
2 scrivermi+? scrivete+, scriviate scriviri se+SEND se+continuate se+ho se+ne se+per seconda
2 segnalero segretaria sempre sempre+> senso senso+unico serate serie serie+> serve+MORE
2 servizio settembre+, sia siate siete+MORE siete+ancora signora+NO signora+en.NEGATIVE
2 signora+non smetta smettete smettete+con sms+. sms+> sms+promozionali sn sociale sogno+>
2 sollecito solo+en.I solo+en.SUBJECT solo+i sono+, sono+a sono+grandi sono+quello
2 sono+sparite sono+un sparire sparire+il sport sport+> sposi spuntato staccate staccate+pure
2 staccatevi staccato staccato+la stata+REMOVED stata+tolta state stessi sti+LIST sti+MSG
2 sti+en.MESSAGE sti+en.TEXT still+en.WANT still+en.WISH sto sto+MENDED sto+NUMBER sto+PHONE
2 sto+numero su+questo sua sui+OTHER sul+mio supplico take tariffe telefono telefono+lo
2 telling tenermi tengo+io tetto texts thanks the+en.MESSAGES the+en.TEXT the+last
2 the+messages the+one the+rest theres these thing this tiratemi tirato to+en.GET to+en.MY
2 to+the tocca toglierei+il togliete+il toglietelo+> toglietemi tolgo+> tolgo+il tornare
2 tornare+a torno trattata tre turni u ue+0 ue+en.DAY un un+MENDED un+NUMBER un+PHONE
2 un+doppione un+numero un+paio un+problema un+punto una unico uno+LIST uno+MSG uno+en.BADMSG
2 uno+en.MESSAGES uno+en.SENDING uno+en.TEXT us usato uscire uscire+da va+a va+di vabbe vaso
2 vedere+> venire ventanni verdura vi+conosce vi+denuncio vi+siete vi+supplico via+da
2 via+dalla vita vivere+senza vogliamo voglio voglio+> voglio+vedere voi voi+NO
2 voi+en.NEGATIVE voi+non volentieri+, volta+. volta+che vorrebbe vorrei+che vostro+MENDED
2 vostro+e vostro+messaggio vostro+numero weve when+en.SUBJECT with+en.MY worth
2 wrong+en.BEFORE yoga yoga+, youve youve+got zanzare
3 ,+LIST ,+NUMBER ,+ONE ,+a ,+addio ,+and ,+buona ,+da ,+dei ,+en.LIST ,+en.MESSAGE
3 ,+en.MESSAGES ,+la ,+le ,+mollate ,+nun ,+ora ,+potete ,+togliete ,+una .+LEAVE .+LIST
3 .+STOP .+YOURS .+acqua .+al .+ao .+avvisi .+belin .+credo .+direi .+en.STOP .+gli .+la
3 .+mandami .+mia .+ogni .+persona .+questo .+tieni .+ultimo .+vi .+🔕 0+DAY 7 ?+WORD ?+grazie
3 ?+ho CLIENT+e CONSENT+dato DAY+e DAY+sera DESIST+, LIST+NO LIST+dello LIST+e
3 LIST+en.NEGATIVE LIST+sui MENDED+? MENDED+quando MINE MINE+solo MORE+? MORE+INFO MORE+MENDED
3 MORE+REPLY MORE+da MORE+e MORE+inviti MORE+messaggi MORE+qui MORE+scrivete MSG+dello MSG+sui
3 NEVER+> NO NO+MINE NO+da NO+le NO+mi NO+parlo NO+sentirvi NO+ve NUMBER+NO NUMBER+en.NEGATIVE
3 ONE+delle OTHER+SEND OTHER+en.NEGATIVE PEACE PHONE+. REMOVE+en.I REMOVE+en.SUBJECT REMOVE+i
3 REMOVEME+dal SAID+MORE SAID+a SEND+? SEND+ancora SEND+di SEND+sempre SERVE+la STOP+,
3 THING+fedelta THING+in THING+invece WANT+NO WANT+PEACE WANT+il WANT+sapere WORD+. WORD+dal
3 YOURS+INFO acqua+in agita altri anche+senza anni+. anni+fa anno anno+, ao aprirli aprirli+da
3 aria arriva+un ave avete+en.WHO avete+perso avevate avevo avvisatemi+, avviso+> away+>
3 aziendali back bel bel+gioco belin bello bip call+en.VOC cambiato+dentista cancellate
3 capito+che cartello catalogo catene ce+lho cena cercate cestino+senza che+NO che+en.NEGATIVE
3 che+il che+non che+vi che+volete chi+devo chiusa+, ci+pensa clicca coi+LIST coi+messaggi
3 collo come+la cominciate cominciate+da compleanno compleanno+en.BEFORE comunicazioni+>
3 con+gli con+questi condominio consenso+NO consenso+en.NEGATIVE consenso+non consigli contato
3 continuate+> convegni costate credo credo+che da+allora da+due da+en.BEFORE da+en.ME
3 da+en.TAIL da+en.VOC da+me da+qui dagli dagli+LIST dagli+MSG dagli+SEND dai+LIST dalla
3 dato+in dei+pagamenti del+OTHER del+THING del+giorno del+tavolo destinatari destinatari+>
3 devo+dire di+compleanno di+consegna di+torno di+voi dico diplomato direi direi+che dirmi
3 ditemi dito do+il dura+poco durato durato+fin e+NUMBER e+durato e+en.NEG e+le e+no e+non
3 e+pronta en.AGAIN+> en.AUTHORITY en.BEFORE+. en.BEFORE+con en.DAY+DAY en.DITCH+en.BEFORE
3 en.DOESNT+en.BEFORE en.DOESNT+en.WANT en.FROM+> en.I+punti en.I+tracking en.KINDS+>
3 en.LOSE+OTHER en.LOSE+THING en.LOSE+giorno en.LOSE+tavolo en.MENDED+en.BEFORE en.MESSAGE+.
3 en.MESSAGES+. en.MESSAGES+si en.MY+MSG en.MY+one en.NEG+con en.NEG+e en.NEG+en.VOC
3 en.NEG+en.WANT en.NEGATIVE+MINE en.NEGATIVE+SEND en.NEGATIVE+con en.NEGATIVE+mi
3 en.NEGATIVE+parlo en.NEGATIVE+sentirvi en.NEGATIVE+ve en.PHONE en.REPLIED en.SENDING+>
3 en.STOP+bene en.SUBJECT+punti en.SUBJECT+tracking en.TEXT+. en.VOC+, en.VOC+NO en.VOC+SEND
3 en.WISH entro+oggi essere essere+rimossa eventi fatela+finita fatto fatto+una favore
3 figlio+si fin+troppo finire finita finito+> for+the futuro futuro+> garante gia+la gioco
3 gioco+dura gli gli+INFO guardi ho+dato hotel i+punti i+tracking il+catalogo il+loro il+menu
3 il+mio il+modulo il+sabato in+avanti in+cassa in+classe in+futuro in+negozio in+poi
3 insistete invece invii io+. io+per iscrizione la+LIST la+conferma la+mamma la+ricetta
3 la+spunta lasciate+perdere lasciate+stare last le+TELL le+WANT le+raccolte le+voglio
3 le+zanzare leva levatemi lho+io li+> lidraulico lidraulico+, lo+do loro magica magica+per
3 mai+> mamma+di mandato+la marzo+. mattina menu+, mesgs+si mesi messo metto mi+LIST mi+MSG
3 mi+riguardano mi+serve mio+, modulo+, mollate negozio nn+WANT no+e non+MINE non+parlo
3 non+sentirvi non+ve not nove nun nuove of off oggi+> ogni+CLIENT ogni+YOURS ogni+santo
3 ogni+vostro only ora ora+in pagamenti pagate pagate+> parla parlo parola+magica parte+CLIENT
3 parte+YOURS parte+vostra pasqua pensa per+natale permesso+NO permesso+en.NEGATIVE
3 permesso+non persona+che piu+MSG piuttosto poco+, poi+> preso processione promemoria+>
3 promesso promozioni+, pronta pronta+la proprio+> prossimi prossimo+messaggio provvedete
3 pubblicitario quante quanto quanto+firmato quello+di questa questi+MSG quindi+NO quit
3 raccolte ready reminder ricetta+e ricevere+MORE ricevuti richieste riguardano riguardano+,
3 rimossa rimosso risparmiate risparmio risposto rivista rotta+, rubrica+e santo santo+giorno
3 sbaglio+, scrivete scrivetemi+, scuola sempre+, senza+aprirli settimana+scorsa si+agita
3 si+clicca silence smette+> so so+dove son sparite spiace+> spina+a spunta stare+> sti
3 sto+bene succede succede+> sul+modulo tanto+vale tasto tavolo+> tavolo+e telefono+.
3 telefono+> termini the+MSG the+en.SENDING tieni to to+be to+hear toglie toglie+dallelenco
3 toglietelo ue ultimo+MSG ultimo+ONE ultimo+TELL ultimo+avviso un+anno una+volta uno+che
3 vaccini vale vale+che vedere+il vengo vi vivere voglio+PEACE voglio+sapere vostre vostri x
4 ,+DESIST ,+NO ,+en.NEG ,+en.SENDING ,+en.TEXT ,+fuori ,+ho ,+leva ,+mavete .+REMOVED
4 .+avevate .+avevo .+bella .+chiuso .+cosa .+en.ALONE .+guardi .+li .+lo .+ora .+sono 0+.
4 DESIST DESIST+con GET+> MENDED+in MENDED+solo MINE+> MINE+quando MORE+vi MSG+delle MSG+per
4 NEVER+piu NEVER+se NO+INFO NO+essere NO+piu NO+se NUMBER+. PHONE+> PHONE+en.NEGATIVE
4 PHONE+lo PHONE+non REMOVED+> SEND SEND+delle SEND+ogni SEND+quando STOP+MSG STOP+con THING+.
4 UNSUB WANT+SEE WANT+che WRONG a a+en.BEFORE a+luglio a+pasqua aggiornate+> altro+per
4 anche+DESIST anche+MENDED anche+STOP anche+smettere andate andate+a anni+, are avvisatemi
4 avvisi becco blocco+> bravi caso cestino che che+YOURS che+questo chiudiamo coi col+mio
4 compresi comunicazioni corrispondenza+> cortesia+> cosi+, da+ora da+questo dal+servizio de
4 declino dentista desidero devo+fare di di+MINE di+dirmi di+en.NEGATIVE due+anni en.BEFORE+go
4 en.DOESNT+en.REPLIED en.FROM en.HEY en.I+guasti en.NEG en.NEG+en.REPLIED en.NEGATIVE+essere
4 en.SENDING+. en.SUBJECT+en.NOT en.SUBJECT+guasti esco far fare+, fate+come favore+, fedelta
4 figurati fin firmato go ho+altro i+guasti il+becco il+sottoscritto im in+pensione invece+mi
4 la+procedura la+raccomandata la+testa lavviso letto+. luglio ma+NO mai+piu mandateli
4 mandatemi+solo mavete meno menu messaggini mi+REMOVE mi+avete mi+avvisi mi+pagate
4 mi+togliete mia+CONSENT mio+nome natale+e ne+faccio niente+INFO non+essere nostra numero+,
4 numero+NO numero+en.NEGATIVE numero+non one pasqua+, pensione per+NO per+cortesia per+far
4 perche+DESIST perche+STOP perche+smettiate persona persona+WRONG piacere+> piu potete+anche
4 punti quando+e questi ricordo+di rotto rotto+> saltatela saltatela+> se+mi sentirvi si+>
4 signora solo solo+INFO solo+lavviso sono+TIRED sono+la sottoscritto sul+sito sulle tante
4 tanto tolgo tracking tre+. tutto+il un+OTHER urgenti uscite vedere venire+il vi+WANT vi+ha
4 vi+vuole via+> voglio+SEE volete vostra vostra+> wasnt wifi 🚫+>
5 ,+MENDED ,+MSG ,+STOP ,+per ,+quindi ,+tanto .+NUMBER .+REMOVE .+WORD .+dei .+fuori .+ma
5 .+nn LIST MORE+SEND MSG+> NO+SEE NO+SEND NO+a NUMBER+lo PEACE+> PHONE+NO TELL+di TIRED+>
5 UNSUB+> WRONG+> a+lui a+natale addio+> ancora+? avervi avete+preso avevo+dato away bella
5 blocco buona buona+giornata cambiato cancellazione che+avevo chi+vi chiuso coi+MENDED
5 coi+MSG come+se con+en.I con+en.SUBJECT con+i concorrenza cosa+devo dai dalle+orecchie di+NO
5 di+non di+un disturbo+> e+en.BEFORE en.DAY+. en.LIST+> en.MESSAGES en.NEGATIVE+SEE ex farmi
5 fate festivi festivi+si finita+> fuori+> giocate giornata+> guasti ho+letto il+CONSENT
5 il+consenso la+DESIST la+STOP la+WORD la+cancellazione la+spina ma+NEVER ma+neanche mandato
5 mandi+> mangio mavete+fatto messaggi+> mi+riguarda muti na natale nel+en.DAY niente+MSG
5 non+SEE numero+> oggi orari+festivi orecchie orecchie+> per+en.NEGATIVE per+non per+piacere
5 per+quanto perdere pero piantatela+> procedura proprio punto punto+> quanto+mi quindi
5 ricordo riguarda riguarda+la siamo+a siete+come sipario smettiate smettiate+> solo+in
5 sono+rotto spina subito subito+> ultimo ve+lo when zio
6 .+le .+ritiro CONSENT+NO CONSENT+en.NEGATIVE CONSENT+non MENDED+, MENDED+en.NEGATIVE
6 MENDED+non MORE NO+MSG NO+ci OTHER+. PHONE+, STOP WORD+> a+meno addio altro avessi compilato
6 con+YOURS consenso+> cortesia dato destinatario dovete e+en.NEGATIVE en.GET en.LIST
6 en.NEGATIVE+ci en.NOT gia+SAID grazie+> ho+gia in+casa la+risposta lasciate+PEACE mangio+il
6 mi+SERVE mio+NUMBER ne neanche non+ci piacere piantatela rieccovi rieccovi+> risposta
6 risposta+e se+avessi si+, si+che sui sul tavolo testa ve 🔕
7 ,+WORD ,+ma .+avete .+fate .+n CONSENT+> MENDED+> MENDED+NO NUMBER+o SEE SEND+> SEND+MORE
7 SEND+solo avete avete+fatto dal+LIST dato+> e+al en.KINDS gia inviti modulo n n+o nel+0
7 siete solo+per
8 ,+REMOVEME ,+cambiate .+🚫 DESIST+> LIST+> MSG NUMBER+> REMOVE REMOVE+> STOP+> cambiate dalle
8 dei delle il+silenzio nn potete ritiro silenzio silenzio+>
9 ,+gli .+REMOVEME .+siete ?+? MORE+LIST NUMBER YOURS consenso da+YOURS fuori qui 🚫
10 INFO MORE+> REMOVEME+> anni da
11 MORE+MSG corrispondenza
12 ,+REMOVE ogni piu+>
15 CONSENT
20 . REMOVEME
"""
