"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-18 >
-17 o
-11 .+.
-9 CALL en.DAY en.DAY+> prima te
-8 % ha posso pure
-7 .+si 0+> THING THING+> alla era it
-6 ,+ci ,+mi .+% .+con .+confermo .+da REMOVED SEND+LIST SEND+MSG YOURS+MENDED ce colpa
-6 confermo domani dopo e+MORE en.MY giro hai interessa mia questo+MENDED questo+numero scritto
-6 su ti volentieri
-5 ,+WANT ,+che ,+come ,+sono .+ciao .+se .+senza .+togliete DAY LIST+su MORE+il MSG+su NO+ho
-5 NO+si SEND+pubblicita THING+, WANT ancora arrivano avvocato basta bene codice cosi+>
-5 detto+di e+basta fine finito grazie in+LIST linquilino mi mi+interessa mio+marito nella non
-5 perche+mi pubblicita+> qualcosa resta scusi stesso+> trovato tua unora va+bene
-4 ,+ce ,+era ,+facciamo ,+ne ,+perche ,+poi ,+voglio .+a .+basta .+che .+come .+e .+en.DAY
-4 .+grazie .+mandate .+quando .+scusi .+ti DAY+, MENDED+di MENDED+un NO+REMOVEME NO+WORD
-4 NO+capisco NO+di NO+la ONE ONE+di OTHER+> REMOVE+voi REPLY+DESIST REPLY+STOP REPLY+WORD
-4 REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP
-4 REPLY+stop SEND+MENDED SEND+il SEND+la SEND+pure SEND+un SERVE+> TIRED+. WANT+MENDED
-4 YOURS+PHONE a+mio abbiamo ad arriva bellissimo bellissimo+, che+e cosi+NO cosi+en.NEGATIVE
-4 cosi+non della detto dice e+stata en.NEGATIVE+REMOVEME en.NEGATIVE+WORD en.NEGATIVE+ho
-4 en.NEGATIVE+la en.NEGATIVE+si en.OTHER en.SEND en.VOC facciamo finche finiscono for gatto
-4 grazie+per ha+dato ho+NO ho+REMOVED ieri il+codice in+rubrica io+non la+OTHER la+THING
-4 lasciamo le lei lho+gia lo lo+LIST lo+giro lo+stesso lofferta ma+YOURS mail manca manda
-4 mandare mandiate marito mi+CALL mi+ha mi+mandiate mi+scordo mi+telefoni my nessuno noi
-4 non+REMOVEME non+WORD non+e non+ho non+la non+si o+NO o+en.BEFORE o+en.NEGATIVE pago partito
-4 per+il per+un piu+, posto quella quelle questa+NUMBER questa+PHONE ricevuto salta scordo
-4 sentiti sento serata soggiorno sotto sulla telefoni tenetemi the tua+, tutte tutti tutto va
-4 volevo
-3 , ,+MORE ,+e ,+lho ,+li ,+niente ,+quando ,+ve .+0 .+> .+GET .+MINE .+SEND .+auguri .+ci
-3 .+devo .+ha .+in .+non .+perche .+quanto .+ricevuto .+scrivetemi .+togliamo .+vado 0 0+euro
-3 2 ?+WANT ?+io AUTHORITY CALL+il CLIENT+al CONSENT+di DAY+> DESIST+che DESIST+un LIST+a
-3 LIST+io MENDED+SEND MENDED+la MENDED+mandate MINE+la MINE+pure MINE+un MORE+NO MORE+di
-3 MORE+in NO+NO NUMBER+ad NUMBER+della ONE+NO ONE+en.NEGATIVE ONE+mi ONE+non OTHER+di
-3 PHONE+della REMOVE+la REMOVE+lannuncio REMOVED+il SAID+di SEND+INFO SEND+su SERVE+MORE
-3 SERVE+piu STOP+che STOP+un TELL+cortesemente WANT+cortesemente WORD+che WORD+di WORD+un
-3 YOURS+NUMBER YOURS+numero a+> a+mia accetto ad+MORE adesso adesso+NO adesso+NUMBER
-3 adesso+en.BEFORE adesso+en.NEG adesso+en.NEGATIVE adesso+no alla+AUTHORITY alla+CLIENT
-3 alla+YOURS alla+polizia alla+vostra allinvio anche+a ancora+il aperti arrivato arrivato+MORE
-3 arrivato+NO assistenza avanti+> aver avete+MORE avete+stancato avvisi+su bambini bangs
-3 basta+che basta+un buon buongiorno call cancellato cancello cantiere capelli capelli+,
-3 chi+le chiedo+cortesemente ci ciao+sonia come+avete con+la continua continua+a conto conto+>
-3 copia corso cosi da+dove da+quando da+solo da+voi daccordo devo di+MORE di+buon di+piu
-3 disdire disiscriverti dita domanda dopo+> dottoressa+> due+, e+NEVER e+WORD e+finito e+la
-3 e+mai e+tutto en.BADMSG en.BADMSG+, en.BEFORE+, en.BEFORE+? en.DAY+NO en.DAY+euro en.DEAR
-3 en.I+bambini en.I+capelli en.NEGATIVE+di en.SENDING+, en.SUBJECT+bambini en.SUBJECT+capelli
-3 ero+REMOVED euro fai farci fatti favore+> ferma fermi fino fuori+il giro+al giu giusto
-3 grazie+, guardo hanno i+bambini i+capelli idea il+CLIENT il+NUMBER il+YOURS il+gatto il+suo
-3 il+vostro in+meno in+via info interessa+> io+> io+NO io+en.NEGATIVE iscritto+al laccount
-3 lannuncio lascia lasciamo+PEACE lavoro le+ha left leggo lettera lhanno li+avevo lista
-3 lultima ma+en.NEGATIVE magari mandarmi+MORE mandarmi+piu mandate martedi mese+, mesgs+>
-3 messaggio mi+e mi+ero mi+hanno mi+manda mi+mandi mica mio+e nello normale notte numero+della
-3 nuovo o+en.NEG o+no ogni+giorno parla+MORE parla+piu per+MENDED per+disiscriverti
-3 per+en.BEFORE per+en.ME per+en.TAIL per+en.VOC per+me per+oggi permesso+di piu+di piu+per po
-3 poi pratica prendo presto quando quanti+LIST quanti+MENDED quanti+MSG quanti+messaggi
-3 questo+MSG questo+NUMBER questo+ONE questo+PHONE questo+messaggio qui+, rappresentante
-3 riattivazione ricette rimettetemi rimuovete+voi rispondo sbagliato sbagliato+, scade scaduto
-3 scendo scendo+> sconto scritto+" scusa scusi+ma siete+aperti sim smettetela+di sonia sonia+,
-3 sono+CLIENT sono+iscritto stancato stato stavolta stessa stop suo+MENDED suo+numero tardi
-3 telegram ti+TELL ti+WANT ti+prego togliamo togliete+lannuncio tolto tra tu tuo tutto+, u
-3 un+po unaltra vado vado+alla vediamo vedo venerdi voi+, voi+di volentieri+> volte vorrei
-3 weekend
-2 "+ma %+% %+inviato %+per ,+DAY ,+REPLY ,+abbiamo ,+accetto ,+andiamo ,+arrivo ,+can
-2 ,+continuate ,+cosa ,+cosi ,+devo ,+domani ,+dove ,+en.NEGATIVE ,+grazie ,+he ,+lo ,+my
-2 ,+non ,+ogni ,+posso ,+quanto ,+ricominciate ,+scrivete ,+segnatevi ,+si ,+smettetela
-2 ,+stavolta ,+tenetemi ,+usi ,+vuole .+AUTHORITY .+MORE .+WANT .+accetto .+ahahah .+aiuto
-2 .+ancora .+and .+annullate .+avvocato .+can .+ce .+chiedo .+di .+en.DEAR .+en.DITCH .+forse
-2 .+hai .+il .+never .+oggi .+ok .+only .+possiamo .+preferirei .+rimettetemi .+rimuovete .+s
-2 .+siamo .+silenzio .+troppi .+un .+uno .+vorei .+we 1 ? ?+mi AUTHORITY+postale CALL+,
-2 CLIENT+LIST CLIENT+en.LIST CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING
-2 CLIENT+en.TEXT CLIENT+sms DAY+a DAY+il DAY+siete DESIST+. DESIST+alle DESIST+di GET GET+di
-2 LEAVE+respirare LEAVE+stare LIST+al LIST+arrivano LIST+li LIST+nozze LIST+o LIST+per LIST+si
-2 LIST+via MENDED+PEACE MENDED+anche MENDED+dalla MENDED+della MENDED+en.I MENDED+en.SUBJECT
-2 MENDED+i MENDED+li MENDED+pure MENDED+respirare MENDED+stare MENDED+su MINE+piu MORE+,
-2 MORE+avanti MORE+dei MORE+mi MORE+niente MSG+anche MSG+arrivano MSG+li MSG+mi MSG+o MSG+si
-2 MSG+via NEVER+NO NEVER+arrivato NEVER+niente NO+? NO+DESIST NO+STOP NO+arrivato
-2 NO+cancellatemi NO+ce NO+dai NO+dei NO+en.NEGATIVE NO+gli NO+ha NO+in NO+mandarmi NO+niente
-2 NO+passa NO+prende NO+smettete NO+toglietemi NO+volevo NUMBER+? NUMBER+che NUMBER+di
-2 NUMBER+en.BEFORE NUMBER+nuovo ONE+e OTHER+, PHONE+? PHONE+e PHONE+nuovo REMOVE+laccount
-2 REMOVED+la REMOVED+ma REMOVEME+, REMOVEME+la REPLY+MSG REPLY+a SAID+NUMBER SAID+en.BEFORE
-2 SAID+en.NEGATIVE SAID+no SEND+alla SEND+anche SEND+per SEND+roba STOP+. STOP+alle
-2 STOP+davanti TELL+che THING+di THING+vecchia WANT+en.I WANT+en.SUBJECT WANT+i WANT+una
-2 WORD+alle WORD+dalla WORD+il WORD+mese YOURS+ONE YOURS+THING YOURS+messaggi YOURS+promozioni
-2 YOURS+ricette YOURS+sim YOURS+utenza a+casa a+che a+destra a+digiuno a+voi a+volte ad+altri
-2 adesso+> again+, agli+SEND agli+avvisi agosto ahahah aiuto al al+mio allangolo alle+0
-2 alle+en.DAY allinvio+di allo altre amica anche+gli ancora+voi andare andiamo andiamo+in
-2 annullate aperti+> aprite arriva+YOURS arriva+piu arriva+questo as aspetto auguri+, avere
-2 avere+il avete+avuto avete+piu avevo+detto avvocato+> back bene+, bene+> biglietto bloccate
-2 bloccato buon+DAY buon+natale buono buttate calcetto cambiato+idea cambiato+telefono can
-2 canale cancellatemi+, cancellato+il cancello+NO cancello+en.NEGATIVE cancello+non capisco
-2 capisco+cosa carta causa causa+> cellulare centro cercava certo che+ho che+mi che+ora
-2 che+vuol chiavi chiedete chiude ci+ho ci+risentiamo ci+sono ciao cinque classe+> coi+YOURS
-2 coi+vostri come+NO coming compiti con+le con+quella conferma+> confermo+. conosco+>
-2 consulente controparte cosa credi cucina cucina+> curiosita curiosita+, da+lunedi da+noi
-2 dal+OTHER dallelenco+> date date+il dati dati+, davanti+al davvero del+0 del+en.DAY del+mio
-2 della+OTHER della+mia delle+0 delle+en.DAY dentro denuncia denuncia+> destra detto+NO
-2 detto+NUMBER detto+en.BEFORE detto+en.NEG detto+en.NEGATIVE detto+no devo+DESIST devo+MENDED
-2 devo+STOP devo+smettere di+DESIST di+LIST di+YOURS di+conferma di+lavoro di+mia di+mio
-2 di+prima di+rispondere di+sera di+si di+soggiorno dica dice+che dico+che didnt digiuno
-2 digiuno+> dimenticato dimmi disdico disturbo+, do+en.SUBJECT domattina dont+en.REPLY
-2 dont+en.SEND dont+send dont+use dopo+, dottoressa dove+il due due+> e+ancora e+gia e+mi
-2 e+nessuno e+niente e+scendo e+stato e+vero eh en.AGAIN+, en.ALONE+alle en.BADMSG+>
-2 en.BADMSG+alle en.BEFORE+dai en.BEFORE+en.DAY en.BEFORE+en.LIST en.BEFORE+en.MESSAGES
-2 en.BEFORE+for en.BEFORE+grazie en.BEFORE+la en.DAY+en.NEG en.DAY+en.NEGATIVE en.DEAR+else
-2 en.DOESNT+en.SEND en.DOESNT+send en.DOESNT+use en.DONT+en.REPLY en.DONT+en.SEND en.DONT+send
-2 en.DONT+use en.END+en.BEFORE en.END+en.VOC en.ENDED+, en.ENDED+alle en.EVENT en.FEEL
-2 en.FEEL+, en.I+NUMBER en.I+dati en.I+didnt en.I+dont en.I+en.DOESNT en.I+en.DONT en.I+en.NEG
-2 en.KEYWORD+, en.KEYWORD+alle en.LIST+, en.LOSE+0 en.LOSE+en.DAY en.LOSE+mio en.ME+la
-2 en.MENDED en.MESSAGES+NO en.MESSAGES+en.NEGATIVE en.MY+> en.MY+en.THIRD en.MY+last
-2 en.MY+yard en.NEG+, en.NEG+? en.NEG+alle en.NEG+dai en.NEG+en.SEND en.NEG+en.VOC en.NEG+send
-2 en.NEG+use en.NEGATIVE en.NEGATIVE+? en.NEGATIVE+DESIST en.NEGATIVE+STOP
-2 en.NEGATIVE+cancellatemi en.NEGATIVE+capisco en.NEGATIVE+ce en.NEGATIVE+dai en.NEGATIVE+gli
-2 en.NEGATIVE+ha en.NEGATIVE+mandarmi en.NEGATIVE+passa en.NEGATIVE+prende
-2 en.NEGATIVE+smettete en.NEGATIVE+toglietemi en.NEGATIVE+volevo en.NOT en.NUMBER+>
-2 en.OTHER+il en.PULL en.REMOVE en.REPLIED+en.BEFORE en.REPLY en.SEND+en.BEFORE
-2 en.SENDING+en.VOC en.SENDING+en.YOU en.STOP+alle en.SUBJECT+NUMBER en.SUBJECT+dati
-2 en.SUBJECT+didnt en.SUBJECT+en.DOESNT en.SUBJECT+en.DONT en.SUBJECT+en.NEG
-2 en.SUBJECT+en.REPLIED en.SUBJECT+en.SEND en.SUBJECT+left en.TAIL+la en.TEXT+, en.THINGS+>
-2 en.THIRD en.THIRD+> en.THREAT en.VOC+, en.VOC+la en.VOC+or era+SAID era+scritto ero+tolta
-2 errore euro+e every every+en.BEFORE every+time fa+MORE farla fastidio fate+anche
-2 fermare+davanti fermata fermo figlia+> figlio finche+NO finche+en.NEGATIVE finche+non
-2 fine+mese finisce+per finito+, fino+al fisso forse foto+, found found+en.BEFORE fratello+e
-2 friday funziona gatto+> gestore giornata+NO giornata+NUMBER giornata+en.BEFORE
-2 giornata+en.NEG giornata+en.NEGATIVE giornata+no giorno+> giovedi giro+a giusto+> go got
-2 grazie+dottoressa grazie+lo ha+detto hai+fatto he him ho+REMOVE ho+WRONG ho+YOURS
-2 ho+cambiato ho+cancellato ho+dimenticato ho+finito ho+la ho+questa ho+ripensato ho+sbagliato
-2 ho+trovato i+NUMBER i+dati i+didnt iban il+0 il+MENDED il+THING il+cancello il+cellulare
-2 il+consulente il+corso il+en.DAY il+giorno il+nome il+numero il+pacco il+permesso il+secondo
-2 il+tuo im in+due in+silenzioso interessa+MORE interno interno+0 interno+en.DAY invece+WANT
-2 invia inviare inviato inviato+dal io+vi iscritta+> iscritto keep la+AUTHORITY la+CLIENT
-2 la+INFO la+ONE la+YOURS la+cucina la+denuncia la+maestra la+mail la+notte la+proposta
-2 la+riunione la+vostra laltra+> lanno+scorso lasci lasciamo+perdere lasciate lasciatemi+PEACE
-2 lasciatemi+respirare lasciatemi+stare lascio lavatrice lavatrice+, lavete+preso lavori
-2 lavoro+e le+chiavi le+en.DAY le+foto le+guardo left+en.MY leggo+> lei+, lets lezione
-2 li+REMOVE li+da liban liban+> libera lista+dei lista+nozze lo+SEND lo+WANT lo+rimandate
-2 lultima+volta ma+ho ma+il ma+non ma+ogni ma+questo madre mai mai+NO mai+arrivato mai+niente
-2 manca+il mandarmi mandate+> mandatemi+pure mando mano marito+. me+la mercoledi mese mese+>
-2 messaggi+, messaggi+li messaggi+per messaggio+di messaggio+e mezzanotte mi+SEND mi+da mi+era
-2 mi+tolga mi+trovo mia+amica mia+madre micio mio+avvocato mio+figlio mio+padre morto+, negli
-2 negli+LIST negli+MSG negli+SEND negli+avvisi nel+OTHER nella+lista nello+LIST nello+MSG
-2 nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES nello+en.SENDING nello+en.TEXT nello+spam
-2 nessuno+> niente+> no+? no+dai no+en.BEFORE non+DESIST non+STOP non+cancellatemi non+capisco
-2 non+ce non+gli non+ha non+mandarmi non+passa non+prende non+smettete non+toglietemi
-2 non+volevo nonna notte+, notte+> now nozze number+> nuova nuovo+en.I nuovo+en.SUBJECT
-2 nuovo+i o+LIST o+MSG o+ONE o+e o+en.TEXT offerte+, offesa+, oggi+il only+en.MY only+the
-2 operatore or orari+delle orario pacco padre paga paga+> papa parcheggio pare parlare passa
-2 pec pec+> per+0 per+DAY per+LIST per+MORE per+MSG per+THING per+en.DAY per+le per+niente
-2 per+sbaglio persona+o personale piangere pioggia piu+MORE piu+NO piu+avanti piu+niente
-2 poi+en.NEGATIVE poi+non polizia polizia+postale posso+> postale posto+> pratica+> preferirei
-2 prego prego+> prende prenotare presto+il prezzo prima+> primo promozioni+> proposta pure+>
-2 pure+a pure+qui qualcosa+> qualcuno+> quanti quella+NO quella+en.NEGATIVE quella+non quello
-2 questa+sim questa+utenza questo rappresentante+, respirare resta+> riattivatemi ricevere+di
-2 ricominciate rientrare rifiutata rimandate rimango rimuovete rinnovo ripensato ripensato+,
-2 riscaldamento risentiamo rivoglio roma rughe sa sabato+> sala saldi+> say sbaglio sbaglio+>
-2 scordo+> scritta scritto+WORD scriva scriva+quando scrivete+a scrivetemi+la scusa+, se+la
-2 se+vi secondo seggio segnalo segnatevi sei sei+> send senno sento+MORE sento+piu
-2 senza+riscaldamento sera servono servono+> si si+WORD si+certo si+fa si+ieri si+paga
-2 si+toglie silenzioso smette+di smettere smettere+> solo+, solo+se solo+un someone spam+,
-2 spedizioni stamattina stanno stare+, stata stesso stop+, stop+> stop+alle studio su+>
-2 su+questa sullaltro suo+PHONE taglia taglio tardi+> tasso te+NO te+en.NEGATIVE te+lo te+non
-2 telefoni+il telefonica telefono+di telefono+e testa+, texting time to to+en.MY toglie+>
-2 togliere toglietemi+dalla torta tosse trovo+> truffa truffa+> turno tutti+, tutti+en.I
-2 tutti+en.SUBJECT tutti+i tutto+> un+LIST un+MSG un+ONE un+en.LIST un+mese un+messaggio
-2 un+posto una+OTHER una+THING una+truffa uno uno+INFO uno+sconto use uso uso+MORE uso+piu
-2 utenza+> vecchia vecchia+> vecchio vedo+MORE vedo+piu vendete venire+a verde vero via+MSG
-2 via+ONE via+roma vicini viene voglio+MENDED vogliono voler vorei vorrei+MENDED vostre+MSG
-2 vostro+LIST vostro+en.LIST vostro+en.MESSAGE vostro+en.MESSAGES vostro+en.SENDING
-2 vostro+en.TEXT vostro+sms want+to was we whatsapp whatsapp+> who yard your
2 "+, "+. + ,+LIST ,+NO ,+ONE ,+adesso ,+al ,+cancella ,+da ,+del ,+en.END ,+en.ENDED
2 ,+en.LIST ,+en.LOSE ,+en.MESSAGE ,+en.MESSAGES ,+en.SENDING ,+en.TEXT ,+en.THIRD ,+lasciate
2 ,+lei ,+levatemi ,+messaggi ,+mollate ,+nn ,+ora ,+piantatela ,+qualcuno ,+siamo ,+sms ,+so
2 ,+togliete ,+via ,+vorrei .+DESIST .+LIST .+MENDED .+OTHER .+THING .+UNSUB .+YOURS .+adesso
2 .+bro .+chiudete .+cortesemente .+dimenticatevi .+direi .+domani .+domenica .+dont
2 .+en.BADMSG .+en.LOSE .+fuori .+gentile .+gli .+guido .+mandarmi .+ne .+noooo .+o .+ora
2 .+quit .+revoco .+ringrazio .+schermo .+stop .+take .+ue .+una .+zio 0+anni 0+ore 7 ?+DESIST
2 ?+REMOVE ?+REMOVEME ?+STOP ?+ho ?+la CLIENT+. CONSENT+dato DAY+alle DAY+chiamo DAY+sera
2 DESIST+MSG DESIST+e GET+> GET+MORE GET+altro INFO+NUMBER INFO+da INFO+di INFO+en.BEFORE
2 INFO+en.NEG INFO+no INFO+sui LEAVE LEAVE+YOURS LEAVE+perdere LEAVE+sta LIST+compresi LIST+da
2 LIST+dello LIST+di LIST+promozionali LIST+sui MENDED+? MENDED+delle MENDED+dello
2 MENDED+subito MINE+? MORE+GET MORE+REPLY MORE+YOURS MORE+e MORE+inviti MORE+messaggi
2 MORE+messagi MORE+piu MORE+qui MORE+scrivete MSG+compresi MSG+da MSG+dello MSG+promozionali
2 MSG+sui NEVER NO NO+. NO+LIST NO+WANT NO+al NO+averne NO+compra NO+con NO+dovete
2 NO+en.SENDING NO+ero NO+le NO+li NO+mi NO+ne NO+ricevere NO+scrivetemi NO+sul NO+vengo
2 NUMBER+MSG NUMBER+NO NUMBER+col NUMBER+con NUMBER+li NUMBER+mi NUMBER+non NUMBER+sul
2 NUMBER+va ONE+. ONE+> ONE+delle ONE+per OTHER+e OTHER+non PEACE PEACE+. PEACE+senza
2 REMOVE+che REMOVED+> REMOVEME+dai REMOVEME+dal REPLY+, REPLY+MORE REPLY+ancora SAID+MORE
2 SAID+che SAID+niente SEE+MORE SEND+da SEND+delle SEND+di SEND+ne SEND+piu SERVE+di STOP+LIST
2 STOP+en.I STOP+en.SUBJECT STOP+i STOP+linvio STOP+subito TELL+. THING+NUMBER THING+en.BEFORE
2 THING+en.NEG THING+no TIRED TIRED+, WANT+> WANT+SEE WANT+en.NEGATIVE WANT+il WANT+non
2 WANT+sapere WORD WORD+MENDED WORD+MSG WORD+con WORD+dai WORD+e WORD+subito WRONG+MENDED
2 WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+. YOURS+> YOURS+avvisi YOURS+e YOURS+recapito
2 YOURS+roba YOURS+sia a+DAY a+MENDED a+cena a+chi a+dieta a+en.ME a+en.TAIL a+en.VOC
2 a+gennaio a+me abbiate abbiate+rispetto acqua ad+aprile adesione agita ai al+AUTHORITY
2 al+garante al+secondo allora altri+LIST altri+MENDED altri+MSG altri+messaggi altro+, an
2 ancora+qui and+a and+en.TAKE and+take anni+fa are arriva+un arrivare arrivare+a assente+>
2 auguri+di auto autorizzazione averne avete+en.WHO avete+perso avete+rotto avevo+capito
2 avevo+spuntato avrei avvisatemi avvisi avviso+> basta+, basta+con bello+, bip+e bocca bought
2 bought+one bravi+, bro buoni buoni+, by+en.KINDS by+en.MESSAGE by+en.REPLY by+en.SENDING
2 by+en.TEXT by+text cactus cambiato+dentista cancellarsi cancellatemi+> cancellazione+dal
2 cant casa+> casa+di cassa catalogo ce+MORE ce+la ce+piu cellulare+, cercate+e che+NO
2 che+YOURS che+bello che+cercate che+ci che+en.NEGATIVE che+esisto che+non che+questo che+ti
2 chiesto chiesto+MORE chiesto+NO chiesto+di chiesto+niente chiudere chiudete+anche chiusa+,
2 chiuso+, chiuso+> chiuso+per ci+pensa ci+pensi ciao+> clicca codici coi+LIST coi+messaggi
2 collo come come+la compra comprato+un compresi+> comunicazioni comunicazioni+> con+questi
2 con+voi consegna continuate+> continuo cortesemente+, cose costa+> crediti da+mesi da+oggi
2 da+ora da+settembre dagli dagli+MSG dai+LIST dai+YOURS dai+piedi dai+vostri dalla dalla+LIST
2 dati+> dato+in deciso declino+linvito degli dei+THING dei+miei del della+piega della+signora
2 delle+donazioni dello denuncio denuncio+> destinatari destinatari+> detto+che devo+CALL
2 devo+chiamare devo+scrivere di+DAY di+THING di+dio di+due di+lunedi di+oggi di+riposo
2 di+scrivermi di+una dico+di dieta dimenticatevi dimenticatevi+che dio direi direi+che dirmi
2 dite domani+chiamo dont dont+en.WISH dove+avete dove+si dovete+SEND drives durante
2 e+REMOVEME e+assente e+buona e+chiusa e+di e+en.I e+en.ME e+en.SUBJECT e+en.TAIL e+i
2 e+invece e+le e+lo e+me e+nientaltro e+passata e+si e+voi eliminatela en.AGAIN+>
2 en.BADMSG+en.DAY en.BEFORE+con en.BEFORE+e en.BEFORE+en.MENDED en.BEFORE+mi en.BEFORE+off
2 en.BEFORE+on en.BEFORE+per en.BEFORE+sul en.DAY+anni en.DAY+ore en.DOESNT+en.SUBJECT
2 en.DOESNT+need en.DONT+en.REPLIED en.DONT+en.WISH en.END+> en.ENDED en.FROM+>
2 en.FROM+en.SUBJECT en.HEY en.HEY+MENDED en.I+OTHER en.I+THING en.I+bought en.I+en.BEFORE
2 en.I+turni en.I+vostri en.KEYWORD+en.DAY en.KINDS+> en.LIST+> en.ME+en.BEFORE en.ME+en.FROM
2 en.ME+off en.ME+per en.MESSAGE en.MESSAGE+. en.MESSAGES+. en.MY+en.DAY en.MY+en.KINDS en.NEG
2 en.NEG+MSG en.NEG+con en.NEG+en.REPLIED en.NEG+en.SENDING en.NEG+en.SUBJECT en.NEG+en.WISH
2 en.NEG+mi en.NEG+need en.NEG+sul en.NEG+to en.NEGATIVE+GET en.NEGATIVE+MSG en.NEGATIVE+SEND
2 en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+compra en.NEGATIVE+con en.NEGATIVE+ero
2 en.NEGATIVE+le en.NEGATIVE+li en.NEGATIVE+ne en.NEGATIVE+ricevere en.NEGATIVE+scrivetemi
2 en.NEGATIVE+sul en.NEGATIVE+vengo en.NEGATIVE+voglio en.NUMBER en.REPLIED+en.REPLY
2 en.REPLY+, en.SENDING en.SENDING+> en.STOP+MENDED en.STOP+NUMBER en.STOP+PHONE en.STOP+bene
2 en.STOP+numero en.SUBJECT+OTHER en.SUBJECT+THING en.SUBJECT+bought en.SUBJECT+can
2 en.SUBJECT+en.BEFORE en.SUBJECT+en.DITCH en.SUBJECT+en.END en.SUBJECT+turni
2 en.SUBJECT+vostri en.TAIL+en.BEFORE en.TAIL+en.FROM en.TAIL+off en.TAIL+per en.TAKE+en.ME
2 en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TAKE+my en.TEXT+. en.THINGS+. en.UNSUB
2 en.VOC+DESIST en.VOC+STOP en.VOC+WORD en.VOC+can en.VOC+en.FROM en.VOC+off en.VOC+per
2 en.WANT+an en.WHO+. en.WISH+an en.YOU+> en.YOU+can en.YOU+en.DITCH entro+DAY esco+dal esisto
2 esisto+> espunto essere+REMOVED essere+rimossa ex fa+, faccio farebbe farei farina fate+che
2 fatelo fatto+venire ferri feste figlio+si filiale finire finito+> firmato+, food fumo
2 fuori+dal garante gennaio gennaio+, gentile gia+risposto giorno+e gli+INFO gli+MSG gramigna
2 grandi grazie+ma guardi+che guido ha+0 ha+WRONG ha+cambiato ha+chiuso ha+en.DAY ha+invitato
2 ha+sbagliato have ho+comprato ho+deciso ho+letto i+OTHER i+THING i+bought i+en.BEFORE
2 i+turni i+vostri id id+en.WANT id+en.WISH id+like il+AUTHORITY il+MSG il+catalogo
2 il+condominio il+latte il+menu il+regalo il+sabato il+sollecito il+tavolo il+tetto il+vaso
2 il+wifi in+OTHER in+bocca in+cassa in+filiale in+pensione insistere+con interruzioni
2 intestatario invitato io+e is ke know+about la+DESIST la+MENDED la+STOP la+gramigna
2 la+misura la+parola la+password la+prossima la+pubblicita la+ricezione la+rimozione
2 la+segretaria la+settimana la+spina lavoro+di le+OTHER le+SEND le+SERVE le+TELL le+WANT
2 le+voglio le+zanzare levate levate+il lho lho+mandato lho+ritirato like+to linea+e linvio
2 linvio+? linvito list lista+> listini lo+ritiro lo+scontrino lo+tolgo long lui+NO
2 lui+en.NEGATIVE lultimo+> ma+andate ma+en.I ma+en.SUBJECT ma+i ma+perche ma+quante make
2 make+en.BEFORE mamma+dice mandate+il mandatemi mandato+o mandi marketing mattina
2 me+en.BEFORE me+en.FROM me+off me+per meno+, mesi+, mesi+. messagi metto+il mi+cancellate
2 mi+en.AUTHORITY mi+farebbe mi+scala mi+scrive mi+state mia+autorizzazione miei+dati
2 miei+sono mille mio+nominativo mollate my+en.BEFORE natale+> ne+MORE ne+arriva ne+mandate
2 negozio nemmeno nessuna nessuno+vi newsletter nientaltro niente+MORE niente+piu nn+mi no
2 no+MSG no+sul nominativo non+GET non+SEND non+averne non+compra non+ero non+le non+li non+ne
2 non+ricevere non+scrivetemi non+vengo non+voglio noooo nove numero numero+en.NEGATIVE
2 numero+non of+en.BEFORE off+> offerte+> ogni+CLIENT ogni+YOURS ogni+bip ogni+mese ogni+mia
2 ogni+settimana ogni+vostro oh+, ok ok+, one one+en.BEFORE ora+WORD ora+di orari palle
2 parliamo parola parte passata passi passo passo+> password password+del password+en.LOSE
2 pensa pensi pensione pensione+, people+. per+en.I per+en.SUBJECT per+favore per+ferie per+i
2 per+ricordo per+sempre per+voi perdere persona+che phone pi piedi piega piu+LIST piu+MSG
2 piu+SEND piu+e po+di possibilita posso+pagare posto+cosi preferisco+NO preso+il promemoria+>
2 promozionali proprio+> prossima+volta prossimi prossimo+MSG prossimo+ONE prossimo+messaggio
2 puo+SEE puo+avere pure+. qua qualcun qualcun+MORE qualcun+altro quando+ce querela questa
2 questi+SEND questi+avvisi questo+recapito questo+sia qui+e qui+in quinto r raccolta reclamo
2 recupero recupero+crediti reminder resto resto+NO resto+NUMBER resto+en.BEFORE resto+en.NEG
2 resto+en.NEGATIVE resto+no revoco ricetta riceve ricevere+> ricezione richieste+di rimossa
2 rimozione ringrazio+ma riparato riposo ritiro+> rompete rotta rubrica+e saldi+NO
2 saldi+en.NEGATIVE saldi+non sara sarebbe sbagliato+> sbagliato+MENDED sbagliato+NUMBER
2 sbagliato+PHONE sbagliato+numero scala+0 scala+en.DAY scende scheda+col schermo+riparato
2 sconti scontrino scrive+MORE scrivermi+? scrivete+, scrivete+ancora scriviri se+continuate
2 se+ho se+ne se+per seconda segretaria senza+chiedermi serate servizio+> settembre+,
2 settimana+scorsa si+agita si+clicca sia sia+lultimo siate siete+MORE siete+ancora since sito
2 smetta smettete+con sms sociale sogno+> sollecito solo solo+en.I solo+en.SUBJECT solo+i
2 solo+la son sono+, sono+grandi sono+sparite sorriso sorriso+, sparite spina spuntato
2 staccatevi stanotte+> state sti still sto sto+MENDED sto+NUMBER sto+PHONE sto+bene
2 sto+numero stuff su+questo sui+OTHER sul+NUMBER sul+PHONE supplico t tagliando take+en.MY
2 take+my tariffe tasto telefono+. telefono+> telefono+NO telefono+en.NEGATIVE telefono+non
2 tengo tengo+io tetto texts the+en.DAY tocca toglie+dallelenco togliermi toglietelo
2 toglietelo+> toglietemi+> tolgo+> tolgo+il torno trattata tre turni tutta tutto+YOURS
2 tutto+questo ue+0 ue+en.DAY ultimo+MSG ultimo+ONE ultimo+TELL ultimo+avviso un+MENDED
2 un+NUMBER un+PHONE un+numero uno+LIST uno+MSG uno+en.BADMSG uno+en.MESSAGES uno+en.SENDING
2 uno+en.TEXT usate uscire uscire+da v vabbe vaso vedere vedere+il vengo vengo+. venire
2 vi+conosce vi+denuncio vi+ho vi+siete vi+supplico via+da via+dalla vita vivere vivere+senza
2 voglio+> voglio+SEE voglio+essere voglio+piu voglio+sapere voi+NO voi+en.NEGATIVE voi+non
2 volete+da volta+, volta+. volta+che vostro+e with+en.MY x yoga you+can you+en.DITCH zanzare
3 ,+addio ,+buona ,+il ,+nun ,+potete ,+quindi ,+una .+LEAVE .+REMOVE .+acqua .+al .+ao
3 .+belin .+cosa .+del .+en.ALONE .+en.NEG .+en.SUBJECT .+io .+ogni .+oh .+persona .+potete
3 .+smettete .+solo .+ultimo .+vi 0+DAY ?+WORD ?+grazie CLIENT+e DAY+. DAY+e DESIST+, LIST+del
3 LIST+e LIST+en.LOSE MINE+, MORE+? MORE+MENDED MORE+da MSG+. MSG+> MSG+delle MSG+per
3 NEVER+piu NO+MINE NO+MORE NO+da NO+parlo NO+sentirvi NO+usate NO+voglio OTHER+NO
3 OTHER+en.NEGATIVE PHONE+NO PHONE+en.NEGATIVE PHONE+non REMOVEME+subito SAID+a SEND+ancora
3 SEND+perche SEND+quando SERVE STOP+, STOP+MSG THING+invece WANT+NO WANT+che WANT+essere
3 WORD+LIST WORD+dal YOURS+INFO YOURS+SEND a+0 a+en.BEFORE a+en.DAY a+un acqua+in anche+senza
3 andate andate+a anni+. anno+, ao arriva+NO avevo aziendali belin bello bip blacklist
3 cancellate capito cartello ce+lho cena cercate che+fa che+vi chi+devo chiudete clinica coi
3 cominciate cominciate+da compleanno compleanno+en.BEFORE concorrenza conosce considerate
3 contato convegni convocazioni convocazioni+> cosa+devo costate cui da+allora da+due
3 da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me da+questo da+qui da+ventanni dai
3 dalla+en.LIST declino dei+pagamenti del+THING del+giorno del+tavolo desidero di di+MINE
3 di+compleanno di+consegna di+voi diplomato dire dire+che dito due+anni dura e+il e+non
3 e+pronta en.AUTHORITY en.BEFORE+en.MY en.BEFORE+with en.DAY+DAY en.DAY+en.THINGS
3 en.DOESNT+en.WISH en.FROM+en.BEFORE en.I+punti en.I+tracking en.KINDS+, en.KINDS+en.BEFORE
3 en.LIST en.LOSE+THING en.LOSE+giorno en.LOSE+tavolo en.MESSAGES+si en.NEG+e en.NEG+en.I
3 en.NEG+i en.NEGATIVE+MINE en.NEGATIVE+parlo en.NEGATIVE+sentirvi en.NEGATIVE+usate en.PHONE
3 en.SENDING+. en.SUBJECT+> en.SUBJECT+punti en.SUBJECT+tracking en.VOC+> en.VOC+SEND
3 en.VOC+en.BEFORE entro+oggi farmi fatela+finita fatto fatto+una favore finisce firmato
3 fuori+> futuro futuro+> goccia guardi ha+gia ho+dato i+punti i+tracking if il+CONSENT
3 il+loro il+modulo il+pappagallo il+sottoscritto il+telefono in+avanti in+blacklist in+classe
3 in+futuro insistete interesse invece io+per just+en.GET la+LIST la+conferma la+goccia
3 la+mamma la+persona la+ricetta la+risposta la+testa la+trovo lasciate+perdere lasciate+stare
3 lavviso le+raccolte leggete levatemi levatemi+subito li li+> lidraulico lidraulico+, list+>
3 lo+tengo lui+non ma ma+che magica magica+per mai+piu mamma mamma+di mandatemi+solo marzo+.
3 meno+> mensile menu+, mesgs+si mesi messaggini metto mi+scriviate mi+serve mia+CONSENT miei
3 modulo+, n niente+MSG nn+WANT no+e nome non+MINE non+parlo non+sentirvi non+usate numero+,
3 numero+NO nuove of off oggi+. oggi+> ogni+santo oh pagamenti pagate pagate+> paio paio+di
3 pappagallo parla parlo parola+magica partite pasqua passed per+NO per+natale perche+SEND
3 persona+. please+> preso processione promesso pronta pronta+la proprietario provvedete
3 quante quanto+firmato quello+di questi questi+MSG quindi+MORE quindi+NO quindi+niente
3 raccolte regalato ricetta+e ricevere+MORE ricevuti richieste ringrazio risposta risposto
3 rotta+, santo santo+giorno scrivere+a scrivete scrivetemi+, scriviate servizio signora
3 smettete so+dove solo+lavviso solo+per sono+quello sottoscritto stare+> succede succede+>
3 sui sul+modulo sul+sito sulle take tavolo+> telefono telefono+lo tiratemi toglie troppo
3 tutto+il ue un+OTHER un+anno un+paio una uno+che usato vaccini vale venire+il ventanni
3 voglio+MORE volete volta vostri with
4 ,+DESIST ,+MSG ,+and ,+fuori ,+ho .+STOP .+WORD .+avevate .+avevo .+chiuso .+en.ENDED
4 .+en.KEYWORD .+en.STOP .+en.TIME .+guardi .+if .+la .+li .+🔕 CLIENT+messaggio DESIST
4 DESIST+con MENDED+en.NEGATIVE MENDED+in MENDED+non MINE+> MINE+quando MINE+solo MORE+INFO
4 MORE+SEND MORE+vi NEVER+> NEVER+se NO+INFO NO+MSG NO+SEND NO+a NO+essere NO+se NUMBER+.
4 PHONE+> PHONE+lo SEND SEND+, SEND+ogni SERVE+la STOP+con TELL+di THING+. THING+in WRONG
4 a+luglio a+pasqua altro+per anche+DESIST anche+MENDED anche+STOP anche+smettere anni+, anno
4 aprirli aprirli+da aria avervi avevate becco bel bel+gioco blocco+> bravi buona+giornata
4 cancellazione capito+che che+volete coi+MENDED coi+MSG col+mio compresi con+en.I
4 con+en.SUBJECT con+i condominio cortesia+> cover dal+servizio de del+OTHER dentista
4 destinatario devo+dire devo+fare di+NO di+dirmi di+en.NEGATIVE di+non di+torno ditemi do+il
4 dura+poco durato durato+fin e+NUMBER e+durato e+en.NEG e+no en.BEFORE en.BEFORE+>
4 en.BEFORE+en.BEFORE en.DAY+. en.LOSE+OTHER en.NEGATIVE+essere en.STOP esco far fare+,
4 fate+come favore+, fedelta figurati fin fin+troppo finita+> gioco gioco+dura giornata+>
4 grazie+> ho+altro ho+gia il+becco in+poi io+. la+procedura lho+io loro luglio mai+>
4 mandato+la meno menu messaggi+> mi+pagate mi+togliete mio+, natale+e ne+faccio nel+en.DAY
4 niente+INFO non+essere numero+> nun offerte ora+in orecchie+> parte+CLIENT parte+YOURS
4 parte+vostra pasqua+, per+cortesia per+far persona piacere+> piuttosto poco+, poi+>
4 potete+anche punti quando+e quanto quelli quindi quit raccomandata ricordo+di risparmiate
4 risposta+e rivista rotto rotto+> saltatela saltatela+> scrivere scrivermi se+mi sempre+>
4 sentirvi senza+aprirli si+> siamo+a siete+come silence smette+> smettiate smettiate+>
4 solo+INFO solo+in sono+TIRED sono+la subito+> sul+mio tante tanto tolgo tracking tre+.
4 una+volta urgenti uscite ve+lo vi+WANT vi+vuole via+> voglio voi vostra vostra+>
4 vostro+messaggio
5 ,+MENDED ,+STOP ,+le ,+mavete ,+tanto .+bella .+dei .+fate .+lo .+nn .+ritiro .+sono 0+.
5 LIST MENDED MENDED+NO MENDED+solo NO+SEE NO+ci NO+piu NUMBER+lo OTHER+. PEACE+> PHONE+, SEE
5 SEND+solo TIRED+> UNSUB WORD+> WRONG+> a a+lui addio+> altro ancora+? avevo+dato blocco
5 buona cambiato caso cestino che che+avevo chiudiamo come+se con+YOURS dal+LIST
5 dalle+orecchie disturbo+> dovete e+en.BEFORE en.MESSAGES en.NEGATIVE+SEE en.NEGATIVE+ci
5 en.WISH fate festivi festivi+si gia giocate il+consenso il+mio invece+mi inviti la+WORD
5 la+cancellazione lasciate+PEACE ma+NEVER ma+neanche mandato mandi+> mangio mavete mi+REMOVE
5 mi+SERVE mi+avete mio+nome na natale non+SEE non+ci orari+festivi orecchie per+en.NEGATIVE
5 per+non per+piacere per+quanto persona+WRONG piantatela+> piu procedura qui riguarda si+,
5 sipario sono+rotto tavolo ultimo ve vi+ha voi+> wifi zio
6 .+avete .+le ?+? CONSENT+> MENDED+> MINE UNSUB+> YOURS a+natale addio avessi avete+fatto
6 avete+preso bella chi+vi chiuso consenso+> corrispondenza cortesia di+un e+al en.BEFORE+.
6 en.FROM essere fuori gia+SAID mi+riguarda modulo muti neanche nel+0 oggi pero piacere
6 piantatela proprio quanto+mi ricordo rieccovi rieccovi+> riguarda+la se+avessi si+che
6 silenzio subito testa vi 🔕
7 ,+gli ,+ma DESIST+> LIST+> MORE MORE+LIST NUMBER+> REMOVE+> SEND+MORE STOP a+meno dalle
7 dato+> dei e+en.NEGATIVE il+silenzio in+casa ne nn ritiro silenzio+> sul
8 ,+REMOVE ,+REMOVEME ,+WORD ,+cambiate .+REMOVEME MENDED+, MORE+MSG SEND+> STOP+> avete
8 cambiate cosi+, dato delle mio+NUMBER
9 .+ma .+siete MSG REMOVEME+> consenso da+YOURS en.KINDS siete
10 .+🚫 INFO MORE+> NUMBER REMOVE anni 🚫
11 da
12 CONSENT piu+> potete
13 ogni
18 .
19 REMOVEME
"""
