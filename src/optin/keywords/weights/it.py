"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-17 > o
-12 .+.
-10 ha
-9 en.DAY en.DAY+> era prima pure te
-8 % REMOVED posso
-7 ,+come ,+mi .+da .+se 0+> =guarded WANT WORD+di alla domani giro it qualcosa scritto volevo
-6 ,+ci .+% .+con .+confermo .+si NO+ho SEND+LIST SEND+MSG SEND+il SEND+un WANT+en.I
-6 WANT+en.SUBJECT WANT+i YOURS+MENDED arriva arrivano ce colpa confermo dopo e+MORE en.MY hai
-6 interessa linquilino mia nella qui+, smettetela+di ti tu volentieri
-5 , ,+WANT ,+e ,+lo ,+ne .+ciao .+come .+grazie .+senza =pending DESIST+di LIST+su MENDED+un
-5 MORE+il MSG+su NO+capisco NO+si NO+volevo ONE OTHER+> SEND+MENDED ancora bene calcetto
-5 codice cosi+> della detto detto+di due+, e+basta e+stata en.NEGATIVE+ho en.NEGATIVE+si
-5 en.NEGATIVE+volevo en.SEND finche fine finito grazie grazie+per ha+dato la+OTHER lei mi
-5 mi+interessa mi+telefoni mica mio+marito my non non+ho non+si non+volevo perche+mi
-5 questo+MENDED questo+numero ricevuto scordo stesso+> su telefoni the trovato tua tutti
-5 va+bene vecchio+NUMBER vecchio+PHONE
-4 ,+ce ,+che ,+facciamo ,+perche ,+poi ,+quando ,+sono ,+ve ,+voglio .+MINE .+SEND .+a
-4 .+auguri .+en.DAY .+mandate .+quando .+quanto .+silenzio .+ti .+togliete .+un 0+euro
-4 CONSENT+di MENDED+di MORE+NO NO+REMOVEME NO+WORD NO+di NO+la REMOVE+la REMOVE+voi REMOVEME+,
-4 REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED
-4 REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop SEND+la SEND+pubblicita SEND+pure
-4 SERVE+> STOP+di TELL+che TIRED+. WANT+MENDED WORD+da accetto adesso+NO adesso+en.NEGATIVE
-4 allo assistenza avvocato basta bellissimo bellissimo+, bloccato calcetto+> capelli che+e
-4 che+ho conto+> corso cosi+NO cosi+en.NEGATIVE cosi+non da+lunedi da+quando delle+0
-4 delle+en.DAY di+buon dico+che e+gia en.DAY+euro en.NEGATIVE+REMOVEME en.NEGATIVE+WORD
-4 en.NEGATIVE+la en.OTHER euro farci finiscono for fuori+il guardo ho+NO il+codice in+LIST
-4 in+rubrica lasciamo lhanno lho+gia lo+LIST lo+giro lo+stesso lofferta ma+YOURS mail manca
-4 manda mandare mandate mandiate marito mi+ha mi+mandiate mi+scordo nessuno non+REMOVEME
-4 non+WORD non+la o+NO o+en.BEFORE o+en.NEG o+en.NEGATIVE o+no pago parla+MORE parla+piu
-4 partito per+il per+oggi per+un permesso+di piu+MORE piu+NO piu+di posto pratica prendo
-4 pubblicita+> qualcosa+> quando quella quelle questa+NUMBER resta salta scusi sentiti serata
-4 soggiorno sotto stato sulla telefono+di tenetemi tolto tua+, tutte tutto+, unora va vecchio
-4 voi+, weekend
-3 ,+REPLY ,+abbiamo ,+accetto ,+dove ,+era ,+lho ,+li ,+niente ,+non ,+posso ,+scrivete ,+si
-3 ,+smettetela .+0 .+> .+GET .+WANT .+basta .+che .+ci .+e .+ha .+il .+ok .+perche
-3 .+preferirei .+ricevuto .+rimettetemi .+scrivetemi .+scusi .+togliamo .+vado .+voi 0 2 ?
-3 ?+WANT ?+io ?+mi CLIENT+al DESIST+che DESIST+un LIST+a LIST+io MENDED+SEND MENDED+dalla
-3 MENDED+il MENDED+la MENDED+mandate MINE+la MINE+pure MINE+un MORE+MORE MORE+di MORE+in
-3 MORE+niente MSG+anche NO+NO NUMBER+ad NUMBER+dal NUMBER+della ONE+NO ONE+di ONE+en.NEGATIVE
-3 ONE+non PHONE+della PHONE+e REMOVE+lannuncio REMOVED+dal REMOVED+la REMOVEME+da
-3 REMOVEME+dalla SAID+WORD SAID+di SERVE+MORE SERVE+piu STOP+che STOP+un TELL+cortesemente
-3 WANT+NEVER WANT+cortesemente WORD+che WORD+dalla WORD+un YOURS+PHONE YOURS+messaggi
-3 YOURS+numero a+> a+mia a+mio a+voi abbiamo ad+MORE adesso adesso+NUMBER adesso+en.BEFORE
-3 adesso+en.NEG adesso+no ahah al alla+AUTHORITY alla+CLIENT alla+YOURS alla+polizia
-3 alla+vostra anche+a ancora+il aperti arrabbio arriva+piu arrivato arrivato+MORE arrivato+NO
-3 auguri+, avanti+> avete+MORE avete+stancato avevo+REMOVE avevo+REMOVED avevo+tolto avvisare
-3 banca bangs basta+che basta+un bloccate buon buon+natale buongiorno cambiato+telefono
-3 cancellato cancello cantiere capelli+, capisco carta chi+le chiedo+cortesemente chiude ci
-3 ciao+sonia come+avete con+la con+le continua continua+a conto copia cosi curiosita
-3 curiosita+, da+solo daccordo dal di+MORE di+piu dice didnt disdire disiscriverti dita
-3 domanda dopo+> dottoressa dottoressa+> due e+NEVER e+WORD e+finito e+la e+mai e+stato
-3 e+tutto en.BADMSG+, en.BEFORE+? en.BEFORE+la en.DAY+NO en.DEAR en.I+bambini en.NEGATIVE+di
-3 en.REMOVE en.SENDING+, en.SUBJECT+bambini en.SUBJECT+en.REPLIED en.VOC entrare era+SAID
-3 era+scritto euro+e facciamo fai fatti favore+> ferma fermi figlio fila fino gatto giro+a
-3 giro+al giu grazie+lo ha+SAID ha+detto hanno ho+REMOVED ho+finito ho+la i+bambini idea ieri
-3 il+corso il+pacco il+permesso in+meno in+via info interessa+> io+> io+non io+vi iscritto+al
-3 la+CLIENT la+YOURS la+faccio la+tesi la+vostra laccount lannuncio lascia lasciamo+PEACE
-3 lavoro le le+en.DAY le+guardo le+ha left left+en.MY lettera li+avevo lista lo lultima lunedi
-3 ma+en.NEGATIVE magari mandarmi+MORE mandarmi+piu mandatene mandatene+un maratona martedi
-3 mercoledi mese+, mese+> mesgs+> messaggi+per messaggio mi+arrabbio mi+e mi+hanno mi+manda
-3 mi+mandi mio+e mio+figlio nello noi non+e normale notte numero+della nuovo ogni+giorno pacco
-3 per+MENDED per+disiscriverti per+en.BEFORE per+en.ME per+en.TAIL per+en.VOC per+le per+me
-3 piazza piu+, piu+niente piu+per poi presto pure+qui quanti+LIST quanti+MENDED quanti+MSG
-3 quanti+messaggi questa+PHONE questo questo+MSG questo+ONE questo+messaggio rappresentante
-3 ricette rimettetemi ringraziarmi rispondo rivoglio sabato sabato+> sala sbagliato+,
-3 sbaglio+> scade scendo scendo+> sconto scordo+> scritto+" scusa scusi+ma segnalo send sento
-3 sento+MORE sento+piu senza+avvisare si si+toglie siete+aperti sim so+che sonia sonia+,
-3 sono+CLIENT sono+iscritto stamattina stancato stata stavolta stessa stop suo+MENDED
-3 suo+numero tardi telefono+e telegram tenete tesi ti+TELL ti+WANT ti+prego togliamo toglie+>
-3 togliete+lannuncio toglietemi+dalla toglimi tra tuo u use vado vado+alla vediamo vedo
-3 venerdi visita voglio+MENDED voi+di voi+siete volantinaggio volentieri+> volevo+NEVER
-2 "+ma %+% %+inviato %+per ,+MORE ,+SEND ,+TELL ,+andiamo ,+arrivo ,+avevo ,+can ,+continuate
-2 ,+cosi ,+devo ,+domani ,+en.NEGATIVE ,+en.THREAT ,+he ,+im ,+my ,+ogni ,+ricominciate
-2 ,+segnatevi ,+tenetemi ,+usi ,+volevo ,+vuole .+MORE .+TELL .+accetto .+ahahah .+aiuto
-2 .+ancora .+and .+annullate .+avvocato .+can .+cancellate .+ce .+certo .+chiedo .+dai .+devo
-2 .+di .+disdico .+en.DEAR .+en.DITCH .+forse .+ive .+never .+no .+non .+oggi .+only
-2 .+possiamo .+quello .+rimuovete .+s .+siamo .+smettetela .+togli .+troppi .+va .+vorei 0+e
-2 0+en.VOC 1 ?+che AUTHORITY AUTHORITY+postale CLIENT+LIST CLIENT+banca CLIENT+da
-2 CLIENT+en.LIST CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT
-2 CLIENT+sms CONSENT+informato DESIST+alle DESIST+in GET GET+di GET+questi LEAVE+respirare
-2 LEAVE+stare LIST+, LIST+al LIST+arrivano LIST+dei LIST+il LIST+li LIST+per LIST+si LIST+via
-2 MENDED+PEACE MENDED+da MENDED+della MENDED+en.I MENDED+en.SUBJECT MENDED+i MENDED+le
-2 MENDED+li MENDED+pure MENDED+questi MENDED+respirare MENDED+stare MENDED+su MINE+piu
-2 MORE+avanti MORE+dei MORE+mi MORE+nessuno MORE+vedere MSG+arrivano MSG+li MSG+mi MSG+o
-2 MSG+si MSG+via NEVER+NO NEVER+SAID NEVER+arrivato NEVER+detto NO+? NO+DESIST NO+SAID NO+STOP
-2 NO+arrivato NO+cancellatemi NO+ce NO+dai NO+dei NO+detto NO+en.NEGATIVE NO+ha NO+in
-2 NO+mandarmi NO+mandatene NO+passa NO+prende NUMBER+? NUMBER+TIRED NUMBER+che NUMBER+dalla
-2 NUMBER+di NUMBER+nuovo NUMBER+rotto ONE+e ONE+in ONE+mi OTHER+di OTHER+per OTHER+perche
-2 PHONE+? PHONE+TIRED PHONE+di PHONE+nuovo PHONE+rotto REMOVE+dal REMOVE+il REMOVE+laccount
-2 REMOVE+tutti REMOVED+il REPLY+MSG REPLY+piu SAID+DESIST SAID+NUMBER SAID+STOP SAID+en.BEFORE
-2 SAID+en.NEG SAID+en.NEGATIVE SAID+no SEND+INFO SEND+alla SEND+anche SEND+qualcuno SEND+su
-2 STOP+alle STOP+davanti STOP+in UNSUB+, WANT+eliminare WANT+una WORD+alle YOURS+NUMBER
-2 YOURS+ONE YOURS+banca YOURS+promozioni YOURS+ricette YOURS+sim a+WORD a+casa a+che a+destra
-2 a+digiuno a+volte abbastanza+di accanto accanto+> accetto+en.I accetto+en.SUBJECT accetto+i
-2 ad ad+altri again+, agli+LIST agli+MSG agli+SEND agli+avvisi agosto ahaha ahahah aiuto
-2 al+mio allangolo alle+0 alle+en.DAY allinvio allinvio+di altre altro+MSG altro+ONE amica
-2 amico anche+gli ancora+voi and andare andata andiamo andiamo+in annullate aperti+> aprire
-2 aprire+il aprite arriva+YOURS arriva+questo as aspetto aver avere avere+il avete+SAID
-2 avete+WRONG avete+avuto avete+piu avete+sbagliato avete+scritto avevo+detto avevo+il
-2 avvisi+su avvocato+> back bambini banca+, bene+, bene+> biglietto bloccati bloccati+,
-2 bloccato+, bonifico buongiorno+, buono busta buttate call cambiato+idea campo can canale
-2 cancellare cancellare+il cancellate+tutti cancello+, cancello+NO cancello+en.NEGATIVE
-2 cancello+non capisco+che capisco+cosa carro ce+una cellulare+NO cellulare+en.NEGATIVE
-2 cellulare+non centro cercava certo che+mi che+ora che+vuol chiamare+> chiamate chiavi
-2 chiedete chiude+MORE chiude+piu chiudiamola+qui ci+ho ci+risentiamo ci+sono cinque classe+>
-2 coi+YOURS coi+vostri col+NUMBER col+PHONE come+faccio coming con+quella conferma+>
-2 confermato confermo+. conosco+> consenso+informato consulente controparte cosa cucina+>
-2 da+dove da+noi da+voi dal+OTHER dallelenco+> date date+il dati dati+, dato+il davanti+al
-2 davvero dei+mille del+0 del+en.DAY del+mio della+OTHER della+mia dentro denuncia denuncia+>
-2 destra detto+DESIST detto+NO detto+NUMBER detto+STOP detto+WORD detto+en.BEFORE detto+en.NEG
-2 detto+en.NEGATIVE detto+no devo devo+MORE di+DESIST di+MENDED di+YOURS di+conferma
-2 di+domenica di+entrare di+essere di+lavoro di+mia di+mio di+prima di+rispondere di+sera
-2 di+si di+smettere di+soggiorno di+tutti dica dice+che dicono digiuno dimenticato dimmi
-2 disdico disiscrivermi disturbo+, do+en.SUBJECT domani+> domattina domenica dont+use dopo+,
-2 dorme dove+il dovevo due+> e+da e+nessuno e+niente e+passato e+per e+scendo e+tenete e+vero
-2 en.AGAIN+, en.ALONE+alle en.BADMSG en.BADMSG+> en.BADMSG+alle en.BEFORE+, en.BEFORE+dai
-2 en.BEFORE+en.DAY en.BEFORE+en.FEEL en.BEFORE+en.LIST en.BEFORE+en.VOC en.BEFORE+for
-2 en.BEFORE+grazie en.DAY+e en.DAY+en.NEG en.DAY+en.NEGATIVE en.DEAR+else en.DOESNT+DESIST
-2 en.DOESNT+STOP en.DOESNT+en.ALONE en.DOESNT+en.BADMSG en.DOESNT+en.NEG en.DOESNT+stop
-2 en.DOESNT+use en.DONT+use en.END+en.BEFORE en.END+en.VOC en.ENDED+, en.ENDED+alle en.FEEL
-2 en.FEEL+, en.I+0 en.I+MSG en.I+NUMBER en.I+capelli en.I+dati en.I+didnt en.I+en.DAY
-2 en.I+en.DOESNT en.I+en.DONT en.I+en.NEG en.KEYWORD+, en.KEYWORD+alle en.LIST+, en.LIST+for
-2 en.LOSE+0 en.LOSE+en.DAY en.LOSE+mio en.ME+la en.MENDED en.MESSAGES+en.NEGATIVE
-2 en.MY+en.THIRD en.MY+last en.MY+yard en.NEG+, en.NEG+? en.NEG+alle en.NEG+dai en.NEG+en.SEND
-2 en.NEG+en.VOC en.NEG+use en.NEGATIVE en.NEGATIVE+> en.NEGATIVE+? en.NEGATIVE+DESIST
-2 en.NEGATIVE+REPLY en.NEGATIVE+STOP en.NEGATIVE+cancellatemi en.NEGATIVE+capisco
-2 en.NEGATIVE+ce en.NEGATIVE+dai en.NEGATIVE+ha en.NEGATIVE+mandarmi en.NEGATIVE+mandatene
-2 en.NEGATIVE+passa en.NEGATIVE+prende en.NEGATIVE+scrivete en.NEGATIVE+vi en.NOT en.NUMBER+>
-2 en.OTHER+il en.REPLIED+en.BEFORE en.REPLY en.SENDING+en.VOC en.SENDING+en.YOU en.STOP+alle
-2 en.SUBJECT+0 en.SUBJECT+MSG en.SUBJECT+NUMBER en.SUBJECT+capelli en.SUBJECT+dati
-2 en.SUBJECT+didnt en.SUBJECT+en.DAY en.SUBJECT+en.DOESNT en.SUBJECT+en.DONT
-2 en.SUBJECT+en.SEND en.SUBJECT+left en.TAIL+la en.TEXT+, en.THESE en.THIRD+> en.THREAT
-2 en.VOC+, en.VOC+en.FEEL en.VOC+la en.WHO+la ero+REMOVED euro+> every every+en.BEFORE
-2 every+time fa+MORE farla fate+anche febbre fermare+davanti fermata fermo figlia+> fila+che
-2 finche+NO finche+en.NEGATIVE finche+non finisce+per finito+, fiori for+en.THIRD forse foto+,
-2 found found+en.BEFORE fratello+e friday funziona garibaldi gestore giornata+NO
-2 giornata+NUMBER giornata+en.BEFORE giornata+en.NEG giornata+en.NEGATIVE giornata+no giovedi
-2 giovedi+> giusto go good got grazie+, grazie+dottoressa ha+messo hai+REMOVE hai+REMOVED he
-2 ho+GET ho+NEVER ho+REMOVE ho+WRONG ho+YOURS ho+cambiato ho+dimenticato ho+en.WHO ho+fatto
-2 ho+il ho+mai ho+perso ho+questa ho+ricevuto ho+ripensato ho+sbagliato ho+scritto ho+trovato
-2 i+0 i+MSG i+NUMBER i+capelli i+dati i+didnt i+en.DAY il+0 il+CLIENT il+NUMBER il+YOURS
-2 il+cancello il+carro il+cellulare il+consulente il+en.DAY il+gatto il+giorno il+nome
-2 il+pesce il+secondo il+suo il+tuo il+vecchio il+vostro im in+due in+en.MY in+ferie
-2 in+segreteria in+silenzioso informato informato+per interessa+MORE interno interno+0
-2 interno+en.DAY invece+WANT invia inviare inviato inviato+dal io+NO io+en.NEGATIVE io+invece
-2 iscritta+> iscritto ive keep la la+AUTHORITY la+INFO la+ONE la+carta la+cucina la+mail
-2 la+notte la+proposta la+stampante la+visita la+voglio lanno+scorso lasci lasciamo+perdere
-2 lasciate lasciatemi+PEACE lasciatemi+respirare lasciatemi+stare lascio lascio+il last
-2 lavatrice lavete+preso lavori lavoro+e le+YOURS le+chiavi le+foto leggo leggo+> lei+, lets
-2 lezione li+REMOVE li+da liban liban+> libera lintervento lista+dei lo+SEND lo+rimandate
-2 lo+so lordine lultima+volta lultimo lunedi+, ma+ho ma+il ma+la ma+non ma+ogni ma+questo
-2 madre mai+NO mai+SAID mai+arrivato mai+detto mail+> manca+il mandarmi mandate+>
-2 mandate+qualcuno mandatemi+pure mando mano marito+. me+la messaggi+, messaggi+li
-2 messaggio+che messaggio+di messaggio+e messaggio+in mezzanotte mi+arriva mi+arrivano mi+era
-2 mi+ero mi+fate mi+hai mi+raccomando mi+tolga mia+amica mia+madre micio mio+amico mio+padre
-2 morto+, musica negli negli+LIST negli+MSG negli+SEND negli+avvisi nel+OTHER nella+cassetta
-2 nella+lista nello+LIST nello+MSG nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES
-2 nello+en.SENDING nello+en.TEXT nello+spam nello+spogliatoio nessuno+> niente+> no+> no+?
-2 no+dai no+en.BEFORE non+DESIST non+REPLY non+STOP non+cancellatemi non+capisco non+ce non+ha
-2 non+mandarmi non+mandatene non+passa non+prende non+scrivete non+vi nonna notte+> now
-2 number+> nuova nuovo+en.I nuovo+en.SUBJECT nuovo+i o+LIST o+MSG o+ONE o+devo o+e o+en.TEXT
-2 offerte+, oggi+il only+en.MY only+the operatore or ora+si orari+delle orario padre paga
-2 paga+> papa parcheggio pare parlare parte+di passa patente pec pec+> per+0 per+LIST per+MORE
-2 per+MSG per+SEND per+en.DAY per+farmi per+gli per+lintervento per+niente per+ora per+sbaglio
-2 perso+la persona+o personale pesce piangere pieno pin pioggia piu+avanti piu+il piu+nessuno
-2 piu+vedere pizza+> po poi+en.NEGATIVE poi+non polizia polizia+postale posso+> posso+SEE
-2 postale posto+> pratica+> preferirei prego prego+> prende prenotare presto+il prima+di
-2 prima+mi primo promemoria+. promozioni+> proposta puoi pure+> pure+a purge qualcuno+>
-2 quando+ho quanti quella+NO quella+en.NEGATIVE quella+non quello questa+sim questo+>
-2 questo+NUMBER questo+PHONE questo+e raccomando raccomando+> rappresentante+, regalo+e
-2 registro respirare resta+> riattivatemi riattivazione ricevere+di ricevere+questi
-2 ricominciate rientrare rifiutata rimandate rimuovete rimuovete+voi rinnovo ripensato
-2 ripensato+, riscaldamento risentiamo risolto rosso rughe sa saldi+> say sbagliato sbaglio
-2 scaduto scherzo scritta scritto+DESIST scritto+STOP scritto+WORD scritto+en.ALONE
-2 scritto+en.BADMSG scritto+en.ENDED scritto+en.KEYWORD scritto+en.NEG scritto+en.STOP
-2 scritto+stop scriva+quando scrive scrivete+piu scrivetemi+la scusa+, se se+NO se+STOP
-2 se+en.NEGATIVE se+vi seggio segnalo+> segnatevi sending senno senza senza+il
-2 senza+riscaldamento sera servono servono+> si+WORD si+certo si+ieri si+ma si+paga si+puo
-2 silenzioso sir sito+> smette+di smettere+> smettetela sms+, solo+se solo+un someone spam+,
-2 sparire+> spedizioni spogliatoio sportello stamattina+, stampante stanno stare+, stato+un
-2 stesso stop+, stop+> stop+alle su+> su+questa sullaltro suo+PHONE taglia taglio tardi+>
-2 tasso te+NO te+en.NEGATIVE te+lo te+non telefoni+il telefonica telefono+TIRED telefono+per
-2 telefono+rotto testa+, them time to to+en.MY togli toglietemi+da torta tosse troppi trovo+>
-2 truffa truffa+> turno tutti+, tutti+en.I tutti+en.SUBJECT tutti+i tutto two udienza un+LIST
-2 un+MORE un+ONE un+altro un+en.LIST un+mese un+messaggio un+mio un+po un+posto una+OTHER
-2 una+truffa unaltra uno uno+INFO uno+sconto urgenze urgenze+SEND uso uso+MORE uso+piu
-2 utenza+> vecchia vecchia+> vedo+MORE vedo+piu vendete venire+a verde verde+> verdi vero
-2 via+MSG via+ONE via+dei via+verdi viene voglio+en.I voglio+en.SUBJECT voglio+i vogliono
-2 volantini vorei vorrei vostra+banca vostre+LIST vostre+MSG vostro+LIST vostro+en.LIST
-2 vostro+en.MESSAGE vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms want+to was
-2 we whatsapp who yard your
2 "+. ,+LIST ,+NO ,+adesso ,+al ,+cancella ,+da ,+del ,+delle ,+en.DONT ,+en.END ,+en.ENDED
2 ,+en.SENDING ,+en.TEXT ,+en.THIRD ,+escludetemi ,+il ,+lasciate ,+lei ,+levatemi ,+messaggi
2 ,+mollate ,+nn ,+ora ,+pero ,+piantatela ,+qualcuno ,+quelli ,+siamo ,+so ,+tirate
2 ,+togliete ,+toglietemi ,+via ,+vorrei .+DESIST .+LIST .+OTHER .+PHONE .+REMOVE .+UNSUB
2 .+WORD .+adesso .+bro .+capisco .+chiudete .+cortesemente .+dimenticatevi .+direi .+domani
2 .+domenica .+en.BADMSG .+en.NEG .+gentile .+guido .+mandarmi .+mia .+noooo .+numero .+o
2 .+ora .+revoco .+ringrazio .+schermo .+so .+solo .+stop .+take .+toglietelo .+ue .+una .+zio
2 0+, 7 ?+DESIST ?+REMOVE ?+REMOVEME ?+STOP ?+WORD ?+en.BEFORE ?+la CLIENT+. CONSENT+NO
2 CONSENT+dato CONSENT+en.NEGATIVE CONSENT+non DESIST+, DESIST+e GET+MORE GET+altro INFO+>
2 INFO+NUMBER INFO+da INFO+di INFO+en.BEFORE INFO+en.NEG INFO+no INFO+sui INFO+sulle LEAVE
2 LEAVE+YOURS LEAVE+perdere LEAVE+sta LIST+compresi LIST+da LIST+del LIST+e LIST+en.LOSE
2 LIST+sui MENDED+delle MENDED+subito MENDED+va MINE+? MORE+. MORE+da MORE+inviti
2 MORE+messaggi MORE+piu MORE+ricevere MORE+sapere MSG+. MSG+compresi MSG+da MSG+del
2 MSG+en.LOSE MSG+sui NEVER NEVER+, NO NO+, NO+LIST NO+al NO+averne NO+compra NO+con NO+da
2 NO+desidero NO+dovete NO+en.SENDING NO+ero NO+fatemi NO+le NO+li NO+mi NO+minteressa NO+ne
2 NO+ricevere NO+sarebbe NO+sul NO+vabbe NO+vengo NUMBER+MSG NUMBER+NO NUMBER+col NUMBER+da
2 NUMBER+mi NUMBER+non NUMBER+va NUMBER+vabbe ONE+> ONE+per OTHER+NUMBER OTHER+e
2 OTHER+en.BEFORE OTHER+en.NEG OTHER+no PEACE PEACE+. PEACE+senza PHONE+. PHONE+da REMOVE+che
2 REMOVE+dai REMOVE+lei REMOVED+> REMOVEME+dal REMOVEME+di REPLY+, REPLY+ancora SAID+niente
2 SEE+> SEE+MORE SEND+da SEND+delle SEND+ne SEND+piu SERVE+di STOP+, STOP+LIST STOP+e
2 STOP+en.I STOP+en.SUBJECT STOP+i STOP+linvio STOP+subito STOP+tutto TELL+. TELL+la TIRED
2 TIRED+, WANT+NO WANT+en.NEGATIVE WANT+vedere WORD+% WORD+LIST WORD+MSG WORD+con WORD+dal
2 WORD+e WORD+va WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+. YOURS+avvisi
2 YOURS+bene YOURS+casa YOURS+in YOURS+recapito YOURS+roba YOURS+sia a+OTHER a+cena a+chi
2 a+dieta a+en.ME a+en.TAIL a+en.VOC a+giugno a+marzo a+me a+qualcun a+quello abbastanza
2 abbiate abbiate+rispetto about about+the acqua ad+aprile adesione agita al+AUTHORITY
2 al+garante al+secondo al+trattamento altri+LIST altri+MENDED altri+MSG altri+messaggi
2 altro+, an ancora+qui and+en.TAKE and+take anni+fa aprile aprile+> are arriva+NO arriva+un
2 arrivare arrivare+a arrivi assente assente+> auguri+di auto autorizzazione avere+la averne
2 avete+en.WHO avete+perso avevo+spuntato avrei avvisatemi avviso+> basta+con bello+, beppe
2 bip+e bocca bought bought+one bravi+, bro buoni by+en.KINDS by+en.MESSAGE by+en.REPLY
2 by+en.SENDING by+en.TEXT by+text c cactus cambiato+dentista cancellarsi cancellatemi+> cant
2 capito carita casa+> casa+di ce+MORE ce+la ce+piu cellulare+, cercate+e che+YOURS che+bello
2 che+cercate che+ci che+esisto che+ha che+ti chi+NO chi+en.NEGATIVE chi+non chiamo chiedermi
2 chiedo+la chiesto+MORE chiesto+NO chiesto+di chiesto+niente chiudere chiudete+anche chiusa
2 chiuso+, chiuso+per ci+pensa ci+pensi ciao+> citofono+ferri clicca cliente clienti codici
2 coi coi+LIST coi+messaggi collo compra comprato+un compresi+> comunicazioni+> con+voi
2 conferma conferme consegna consenso+NO consenso+en.NEGATIVE consenso+non continuate+>
2 continuo cortesemente+, cose costa+> crediti cugino da+mesi da+oggi da+ora da+settembre
2 dagli dagli+MSG dai+YOURS dai+vostri dal+0 dal+LIST dal+en.DAY dalla+rubrica dato+in deciso
2 declino declino+linvito degli dei+miei del della+piega della+signora delle+donazioni
2 denuncio denuncio+> devo+SEND devo+chiamare devo+scrivere di di+SEND di+dio di+due di+lunedi
2 di+oggi di+riposo di+scrivermi di+una dieta dimenticatevi dimenticatevi+che din dio direi
2 direi+che dite domani+chiamo donazioni dont dont+en.WISH dove+avete dove+si dovete+SEND
2 drives durante e+MENDED e+anche e+chiusa e+en.I e+en.ME e+en.SUBJECT e+en.TAIL e+i e+il
2 e+invece e+le e+me e+nientaltro e+si eliminatela en.AGAIN+> en.BADMSG+en.DAY en.BEFORE+al
2 en.BEFORE+e en.BEFORE+en.MENDED en.BEFORE+mi en.BEFORE+ne en.BEFORE+one en.BEFORE+per
2 en.BEFORE+sul en.BEFORE+vabbe en.DOESNT+en.SUBJECT en.DOESNT+need en.DONT+en.REPLIED
2 en.DONT+en.WISH en.END+> en.ENDED en.FROM+en.SUBJECT en.GET+en.ME en.GET+en.TAIL
2 en.GET+en.VOC en.GET+me en.HEY+MENDED en.I+bought en.I+en.BEFORE en.I+pannelli en.I+vostri
2 en.KEYWORD+en.DAY en.KINDS+> en.LIST+> en.ME en.ME+en.BEFORE en.ME+en.FROM en.MESSAGE
2 en.MESSAGE+. en.MESSAGE+> en.MY+en.DAY en.MY+en.KINDS en.NEG+MSG en.NEG+en.I
2 en.NEG+en.REPLIED en.NEG+en.SUBJECT en.NEG+i en.NEG+mi en.NEG+need en.NEG+to en.NEG+vabbe
2 en.NEGATIVE+GET en.NEGATIVE+MSG en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+compra
2 en.NEGATIVE+desidero en.NEGATIVE+ero en.NEGATIVE+fatemi en.NEGATIVE+le en.NEGATIVE+li
2 en.NEGATIVE+ricevere en.NEGATIVE+sarebbe en.NEGATIVE+sul en.NEGATIVE+vabbe en.NEGATIVE+vengo
2 en.NEGATIVE+voglio en.REPLIED+en.REPLY en.REPLY+, en.SENDING en.SENDING+> en.STOP+MENDED
2 en.STOP+NUMBER en.STOP+PHONE en.STOP+a en.STOP+bene en.STOP+numero en.SUBJECT+bought
2 en.SUBJECT+can en.SUBJECT+en.BEFORE en.SUBJECT+en.DITCH en.SUBJECT+en.END
2 en.SUBJECT+pannelli en.SUBJECT+vostri en.TAIL en.TAIL+en.BEFORE en.TAIL+en.FROM
2 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TAKE+my en.TEXT+. en.UNSUB
2 en.VOC+DESIST en.VOC+STOP en.VOC+WORD en.VOC+can en.VOC+en.FROM en.VOC+en.GAVE en.VOC+en.GET
2 en.VOC+per en.WANT+an en.WHO+. en.WISH+an en.YOU+can en.YOU+en.DITCH entro era+di ero
2 escludetemi escludetemi+> esisto esisto+> espunto essere+rimossa evitate+di fa fa+, fare+a
2 farebbe farei farina farmi farvi fate+che fatelo fatto fatto+venire feste figlia+ha filiale
2 finire finita firmato+, food fumo fuori+dal gia+risposto gia+scritto giornata giorno+e gite
2 gli+INFO gli+MSG gli+orari gramigna grandi grazie+e guardi+che guido ha+0 ha+WRONG ha+chiuso
2 ha+en.DAY ha+invitato ha+sbagliato have ho ho+comprato ho+deciso ho+fame ho+letto ho+provato
2 ho+smesso ho+venduto i+bought i+en.BEFORE i+pannelli i+vostri id id+en.WANT id+en.WISH
2 id+like il+AUTHORITY il+CONSENT il+latte il+mese il+sabato il+sollecito il+telefono il+tetto
2 il+vaso il+wifi in+PEACE in+bocca in+cassa in+condominio in+filiale in+pace in+pensione
2 in+questa in+sardegna insistere+con interruzione invece inviate invitato io+en.BEFORE is ke
2 la+DESIST la+STOP la+cena la+en.KINDS la+en.LIST la+gramigna la+misura la+newsletter
2 la+parola la+password la+pubblicita la+ricezione la+rimozione la+segretaria la+settimana
2 la+spina la+trovo lasciato lavoro+, lavoro+di le+SERVE le+zanzare levate+il lho lho+SAID
2 lho+detto lho+ritirato li+e li+voglio lidraulico like+to linea+e linvio linvio+? linvito
2 list lista+> listini lo+tolgo long lui lultimo+> ma+andate ma+en.I ma+en.SUBJECT ma+i
2 ma+perche ma+quante make make+en.BEFORE mamma+dice mandi marketing marzo mattina me
2 me+en.BEFORE me+en.FROM mesi+, messagi messo+in metto+il mi+cancellate mi+en.AUTHORITY
2 mi+farebbe mi+oppongo mi+scrive mi+state mia+autorizzazione miei+dati miei+sono mille
2 minteressa mio+MENDED mio+cugino mio+nominativo mio+numero misura mollate ne+MORE ne+a
2 ne+arriva ne+ho ne+mandate negozio nemmeno nessuna nessuno+vi newsletter nientaltro
2 niente+MORE niente+piu nn+WANT no+MSG no+sul no+vabbe nome+> nominativo non+GET non+averne
2 non+compra non+desidero non+ero non+fatemi non+le non+li non+ricevere non+sarebbe non+vengo
2 non+voglio noooo nove number numeri numero+di numero+per of of+en.BEFORE off+> offerte+>
2 oggi+> ogni+CLIENT ogni+YOURS ogni+bip ogni+mia ogni+vostro oh+, ok+, on+the one
2 one+en.BEFORE oppongo ora+di palle pannelli parla parliamo parola passata passi passo
2 passo+> password pensi pensione pensione+, people+. per+carita per+en.I per+en.SUBJECT
2 per+favore per+ferie per+i per+ricordo per+sempre per+voi perdere persona+che phone pi piedi
2 piega piu+LIST piu+MENDED piu+MSG piu+SEND piu+sapere please+> posso+pagare posto+cosi
2 preferisco+NO preferisco+en.NEGATIVE preferisco+non prenotazione preso preso+il promemoria+>
2 prossimi prossimo prossimo+MSG prossimo+ONE prossimo+messaggio puo+SEE puo+avere qua qualcun
2 qualcun+MORE qualcun+altro quando+ce quattro quelli+della quello+che querela questa
2 questa+casa questi+SEND questi+avvisi questo+recapito questo+sia qui+> qui+e qui+in quinto r
2 raccolta reclamo reclamo+> recupero recupero+crediti reminder resto resto+NO resto+NUMBER
2 resto+en.BEFORE resto+en.NEG resto+en.NEGATIVE resto+no revoco ricaricabile ricetta riceve
2 ricevere+MORE ricezione richieste+di riga riga+sul rimossa ringrazio+ma riparato riposo
2 risposto+DESIST risposto+STOP risposto+WORD risposto+en.ALONE risposto+en.BADMSG
2 risposto+en.ENDED risposto+en.KEYWORD risposto+en.NEG risposto+en.STOP risposto+stop rompete
2 rompete+MORE rompete+piu rubrica+e saldi+NO saldi+en.NEGATIVE saldi+non sapere+> sara
2 sardegna sarei sbagliato+> sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE
2 sbagliato+numero scende scheda+col schermo+riparato sconti scrive+MORE scrivermi+?
2 scrivete+, scrivete+ancora scriviri se+continuate se+ho se+per seconda sedute segretaria
2 senza+chiedermi serate servizio+> settembre+, settimana si+agita si+clicca sia sia+lultimo
2 siate siete+MORE siete+ancora signora+NO signora+en.NEGATIVE signora+non since smetta
2 smettete+con sms sms+. sociale sogno+> sollecito solo+en.I solo+en.SUBJECT solo+i sono+,
2 sono+a sono+grandi sono+sparite sorriso sorriso+, sparite spina spuntato stanotte+> sti
2 still sto+MENDED sto+NUMBER sto+PHONE sto+bene sto+in sto+numero stuff su+questo sui+OTHER
2 sul+cellulare suo+lavoro supplico t tagliando take+en.MY take+my tariffe telefono+NO
2 telefono+en.NEGATIVE telefono+non tengo tengo+io tetto texts the+en.DAY this tirate
2 tirate+una tocca toglie toglie+dallelenco togliete tolga+lei tolgo+> torno trattata tutta
2 tutto+YOURS tutto+questo ue+0 ue+en.DAY ultimo+MSG ultimo+ONE ultimo+TELL ultimo+avviso
2 un+MENDED un+NUMBER un+PHONE un+numero una+riga uno+LIST uno+MSG uno+en.BADMSG
2 uno+en.MESSAGES uno+en.SENDING uno+en.TEXT usate v vabbe vaccini vaso vedere+il venduto
2 vengo vengo+. venire vi+conosce vi+denuncio vi+ha vi+supplico via+da via+dalla vista vivere
2 vivere+senza voglio+MORE voglio+essere voglio+vedere voi volete+da volta+. volta+che
2 vostro+e with+en.VOC x yoga you+can you+en.DITCH zanzare zitto
3 "+, ,+ONE ,+addio ,+buona ,+en.LIST ,+en.LOSE ,+en.MESSAGE ,+en.MESSAGES ,+ho ,+nun ,+potete
3 ,+quindi ,+sms ,+una .+LEAVE .+al .+belin .+cosa .+del .+dont .+en.ALONE .+en.LOSE
3 .+en.SUBJECT .+esiste .+fuori .+gli .+ogni .+oh .+persona .+potete .+quante .+stoppate
3 .+ultimo .+🔕 0+anni =later ?+ho CLIENT+e CLIENT+messaggio DESIST GET+> LIST+dello
3 MENDED+dello MORE+? MORE+GET MORE+REPLY MORE+qui MORE+scrivete MSG+> MSG+delle MSG+dello
3 MSG+per NEVER+piu NO+. NO+MINE NO+MORE NO+a NO+parlo NO+scrivetemi NO+se NO+sentirvi
3 NO+usate NO+voglio NUMBER+, NUMBER+con NUMBER+sul ONE+delle OTHER+non PHONE+NO
3 PHONE+en.NEGATIVE PHONE+non REMOVEME+subito SAID+MORE SEND+ancora SEND+perche SEND+quando
3 SERVE WANT+> WANT+SEE WANT+che WANT+essere WANT+il WANT+sapere WORD+dai WORD+subito
3 YOURS+SEND a+0 a+en.BEFORE a+en.DAY a+gennaio a+un ai anche+senza andate andate+a anni+.
3 avete+rotto aziendali basta+, belin bip blacklist cancellazione+dal capito+che catalogo
3 ce+lho cercate che+NO che+en.NEGATIVE che+fa che+non che+questo che+vi chi+devo chiesto
3 chiudete chiusa+, chiuso+> clinica cominciate cominciate+da compleanno+en.BEFORE
3 comunicazioni con+questi concorrenza conosce considerate contato convegni convocazioni
3 convocazioni+> cosa+devo costate cui da+allora da+due da+en.BEFORE da+en.ME da+en.TAIL
3 da+en.VOC da+me da+ventanni dalla+LIST dalla+en.LIST dati+> dei+pagamenti del+giorno
3 del+tavolo dello desidero di+consegna dico+di diplomato dire+che dirmi dito due+anni dura
3 e+REMOVEME e+assente e+buona e+di e+lo e+non e+passata e+pronta e+voi en.AUTHORITY
3 en.BEFORE+con en.BEFORE+en.MY en.BEFORE+with en.DAY+anni en.DOESNT+en.WISH en.FROM+>
3 en.FROM+en.BEFORE en.HEY en.I+OTHER en.I+punti en.I+tracking en.I+turni en.KINDS+,
3 en.KINDS+en.BEFORE en.LIST en.LOSE+giorno en.LOSE+tavolo en.ME+per en.MESSAGES+.
3 en.MESSAGES+si en.NEG+con en.NEG+e en.NEG+en.WISH en.NEGATIVE+MINE en.NEGATIVE+con
3 en.NEGATIVE+parlo en.NEGATIVE+scrivetemi en.NEGATIVE+sentirvi en.NEGATIVE+usate en.NUMBER
3 en.PHONE en.SENDING+. en.SUBJECT+> en.SUBJECT+OTHER en.SUBJECT+punti en.SUBJECT+tracking
3 en.SUBJECT+turni en.TAIL+per en.VOC+> en.VOC+SEND en.VOC+en.BEFORE en.YOU+> entro+oggi
3 esiste esiste+un ex fatela+finita fatto+una favore ferri figlio+si figurati finisce finito+>
3 firmato fuori+> futuro+> garante gennaio gennaio+, goccia ha+gia ho+abbastanza ho+dato
3 i+OTHER i+punti i+tracking i+turni if il+MSG il+catalogo il+condominio il+loro il+pappagallo
3 il+sottoscritto il+tavolo in+OTHER in+avanti in+blacklist in+classe insistete interesse
3 interruzioni intestatario io+e io+per just+en.GET know+about la+conferma la+goccia la+mamma
3 la+persona la+prossima la+ricetta la+risposta lasciate+perdere lasciate+stare lavviso
3 le+TELL le+raccolte leggete levate levatemi+subito li li+> lidraulico+, list+> lo+ritiro
3 lo+tengo lui+NO lui+en.NEGATIVE lui+non ma ma+che magica magica+per mai+piu mamma mamma+di
3 mandatemi+solo me+per meno+, meno+> mensile menu menu+, mesgs+si mesi messaggi+> messaggini
3 metto mi+riguardano mi+scriviate mi+serve mia+CONSENT miei mio+PHONE modo n niente+MSG no+e
3 nome non+MINE non+parlo non+scrivetemi non+sentirvi non+usate numero numero+NO
3 numero+en.NEGATIVE numero+non nun nuove oggi+. ogni+mese ogni+santo ogni+settimana oh orari
3 pagamenti pagate pagate+> paio paio+di pappagallo parlo parola+magica parte+CLIENT
3 parte+YOURS parte+vostra pasqua passed password+del password+en.LOSE pensa per+natale
3 perche+SEND perseguitata persona persona+. piacere+> po+di possibilita processione promesso
3 pronta pronta+la proprietario proprio+> prossima+volta provvedete quante+volte
3 quanto+firmato questi questi+MSG quindi quindi+MORE quindi+niente raccolte regalato
3 ricetta+e ricevere+> ricevuti richieste riguardano riguardano+, ringrazio risposta ritiro+>
3 rivista rotta rotta+, rotto+> santo santo+giorno sarebbe scrivere+a scrivete scrivetemi+,
3 scriviate sento+perseguitata servizio settimana+scorsa sinceramente sito smettete so+dove
3 solo son sono+quello sottoscritto staccatevi stare+> state stoppate succede succede+>
3 sul+NUMBER sul+PHONE sul+modulo sul+sito sulle tasto tavolo+> telefono+. telefono+>
3 telefono+lo tiratemi toglietelo toglietelo+> tolgo tre troppo turni tutto+il ue umano
3 un+anno un+modo un+paio una uno+che usato vale venire+il ventanni vi+siete vita voglio
3 voglio+> voglio+SEE voglio+sapere voi+NO voi+en.NEGATIVE voi+non vostra vostri
3 vostro+messaggio with with+en.MY
4 + ,+DESIST ,+MSG ,+and ,+fuori .+acqua .+ao .+avevo .+chiuso .+en.ENDED .+en.KEYWORD
4 .+en.TIME .+guardi .+if .+io .+li .+ne .+smettete =threat ?+grazie DESIST+con LIST MENDED
4 MENDED+in MINE+, MINE+solo MORE+INFO MORE+MENDED MORE+vi NEVER+se NO+INFO NO+MSG NO+SEE
4 NO+SEND NO+essere OTHER+NO OTHER+en.NEGATIVE PHONE+lo SAID+a SEE SEND SEND+, SEND+ogni
4 SERVE+la STOP+MSG STOP+con TIRED+> UNSUB YOURS+INFO a+luglio a+pasqua acqua+in altro+per
4 anche+DESIST anche+MENDED anche+STOP anche+smettere anni+, anno anno+, ao aprirli aprirli+da
4 aria avervi avvisi bel bel+gioco bello blocco+> bravi cancellate cartello cena cestino che
4 che+volete coi+MSG col+mio compleanno compresi condominio cortesia+> cover da+questo da+qui
4 dal+servizio de del+OTHER destinatario devo+fare di+MINE di+compleanno di+dirmi
4 di+en.NEGATIVE di+torno di+voi dire ditemi do+il dura+poco durato durato+fin e+NUMBER
4 e+durato e+en.NEG e+no en.BEFORE en.BEFORE+en.BEFORE en.DAY+. en.LOSE+OTHER en.MESSAGES
4 en.NEGATIVE+SEE en.NEGATIVE+essere en.STOP esco essere far fare+, fate fate+come fedelta fin
4 fin+troppo finita+> futuro gia gioco gioco+dura grazie+> guardi ho+altro ho+gia il+mio
4 il+modulo in+futuro in+poi io+. la+testa levatemi lho+io loro luglio ma+NEVER ma+neanche
4 mandato+la marzo+. meno mi+pagate mi+togliete mio+, mio+nome modulo+, natale+e ne+faccio
4 nel+en.DAY niente+INFO non+SEE non+essere numero+, numero+> off offerte oggi ora+in
4 orecchie+> partite pasqua+, per+NO per+cortesia per+far persona+WRONG piuttosto poco+, poi+>
4 potete+anche punti quante quanto quelli quello+di qui quindi+NO quit raccomandata ricordo+di
4 risparmiate risposta+e risposto rotto saltatela saltatela+> scrivere se+mi sempre+> sentirvi
4 senza+aprirli si+, si+> signora silence silenzio smette+> smettiate smettiate+> solo+INFO
4 solo+lavviso solo+per sono+TIRED sono+la sto sui take tante tanto tracking tre+. una+volta
4 urgenti uscite ve+lo vi+vuole via+> volete volta vostra+>
5 ,+STOP ,+mavete ,+tanto .+STOP .+avevate .+bella .+chiudi .+dei .+en.STOP .+la .+le .+lo
5 .+nn .+ritiro .+vi 0+. =refusal MENDED+NO MENDED+en.NEGATIVE MENDED+non MENDED+solo MINE+>
5 MINE+quando MORE+SEND NEVER+> NO+ci NO+piu NUMBER+. PEACE+> PHONE+> SEND+solo TELL+di WRONG
5 WRONG+> a+lui addio+> altro ancora+? avete+fatto avevate avevo+dato bella buona+giornata
5 cambiato cancellazione caso che+avevo chi+vi chiudi chiudiamo coi+MENDED come+se con+YOURS
5 con+en.I con+en.SUBJECT con+i corrispondenza dalle+orecchie dentista di+NO di+non disturbo+>
5 dovete e+en.BEFORE en.BEFORE+> en.NEGATIVE+ci en.WISH favore+, festivi festivi+si giocate
5 giornata+> il+consenso invece+mi inviti la+cancellazione la+procedura lasciate+PEACE mai+>
5 mandato mandi+> mangio mavete mi+REMOVE mi+SERVE mi+avete muti na natale non+ci
5 orari+festivi orecchie per+quanto piacere piantatela+> quando+e riguarda scrivermi siamo+a
5 siete+come sipario solo+in sono+rotto subito+> sul+mio ultimo vi vi+WANT voi+> wifi
6 ,+MENDED ,+le ,+ma .+fate .+sono =repeated ?+? CONSENT+> MENDED+> NUMBER+lo OTHER+. PHONE+,
6 STOP UNSUB+> WORD+> YOURS a a+natale addio avessi avete+preso blocco buona consenso+> dei
6 devo+dire di+un e+al e+en.NEGATIVE en.BEFORE+. fuori in+casa la+WORD mi+riguarda modulo
6 neanche nel+0 per+en.NEGATIVE per+non per+piacere piantatela piu procedura quanto+mi ricordo
6 rieccovi rieccovi+> riguarda+la se+avessi si+che subito tavolo testa ve zio 🔕
7 ,+gli .+REMOVEME .+avete =ending LIST+> MENDED+, MINE MORE+LIST REMOVE+> SEND+MORE becco
7 cortesia dalle en.FROM il+becco nn pero proprio sul
8 ,+WORD ,+cambiate .+ma =rude =stranger DESIST+> MORE MORE+MSG MSG NUMBER+> REMOVE STOP+>
8 a+meno cambiate chiuso dato dato+> delle gia+SAID il+silenzio ne ritiro siete silenzio+>
9 ,+REMOVE .+🚫 =consent NUMBER SEND+> avete cosi+, da mio+NUMBER 🚫
10 ,+REMOVEME .+siete MORE+> anni consenso da+YOURS en.KINDS
11 =removal CONSENT INFO REMOVEME+>
12 =request piu+> potete
13 =decline ogni
15 =unsubscribing REMOVEME
19 .
23 =word
"""
