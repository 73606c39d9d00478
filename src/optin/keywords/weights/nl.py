"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-29 =bias
-18 TIME
-14 even
-13 >
-12 .+ja
-11 bericht
-10 .+is NO+WORD niet+OUT niet+WORD of zonder
-9 ,+kan de het mijn pas zat
-8 ,+THIRD ,+heb .+THIRD MEDS dat denk hij in+de kan klopt na vooral+NO vooral+niet wie
-7 .+OFTEN .+mag .+op ?+ik NO+bezwaar REMOVE+ik WANT+de bellen bericht+> de+THINGS er
-7 geen+bezwaar hem ik+ME je liever ligt maar+op meer+OUT met
-6 , ,+het ,+ik .+die .+haal .+was .+wie 0 ACTS CEASE+maar ME+MSG NO+OUT OFTEN+, OFTEN+geen
-6 OUT+het WORD+het aan+het altijd bezwaar bij+> bij+jullie binnen denk+ik doet dokter een+MSG
-6 en.THIRD eraan ervan geeft gerust goed hoe+TAKE ik+zal in+ME in+mijn is+dit jullie+MSG ken
-6 krijg+ik mag moest niemand nu+NO op+dit tegen tweede uit+het uur vind+ik zo+>
-5 ,+WANT ,+is ,+mag ,+wat ,+ze .+> .+de .+hij GET+ik LIFE LIFE+> LIFE+OUT ME+en.OTHER
-5 MINE+WORD NO+en.ME NO+interesse NO+mee NO+voor TAKE+OFTEN TAKE+de THINGS THINGS+> THIRD
-5 WISH+de WORD+als afgemeld al aub bedankt bij+de deze+OFTEN door en.BEFORE+aub en.HEY er+nog
-5 gaat geblokkeerd geen+interesse haal haha he heb heus hoe+REMOVE interesse is+een jouw
-5 jullie ken+ik krijg laat met+de mijn+en.OTHER moet naar+de niet niet+van niet+voor nog+NO
-5 onze oude schrijven+> snel sta stoppen stoppen+met te+laat tegen+MSG terug the twee vind
-5 vooral weer winnen zaak zeggen+,
-4 ,+ben ,+en.I ,+en.SUBJECT ,+jullie ,+moet ,+nooit .+. .+ben .+en.WANT .+er .+hangt .+na
-4 .+toch .+vooral 0+> ? LIFE+WORD LIST+van ME+OTHER ME+account ME+zaak MENDED+denk MENDED+er
-4 MENDED+met MINE+> MORE+aan MORE+niks NO+, NO+DELETE NO+UNSUB NO+in NUMBER+NO NUMBER+denk
-4 NUMBER+er OFTEN+> OFTEN+MENDED OFTEN+NO OFTEN+en OFTEN+even OFTEN+uur OTHER REMOVE+de
-4 REPLY+> SEND+, SEND+> STOP+maar THINGS+OUT THINGS+WORD THIRD+en TIME+> WANT+mijn WISH+ME
-4 WISH+mijn WORD+voor aanbiedingen afspraak al+een als+je anders annuleren antwoord avonds
-4 bedankt+voor bezwaar+tegen blijft brievenbus de+LIFE de+MINE de+berichten die
-4 die+aanbiedingen die+herinneringen en.FROM en.HEY+> en.SUBJECT+> en.THIRD+> en.VOC+SEND
-4 er+nou ervan+OUT ervan+af even+NO for+the gaan gekregen gestolen gevonden gisteren gras
-4 hangt+ervan heb+ik heb+je hebben heeft het+LIFE het+MSG het+bericht hoe+laat hoor hoor+NO
-4 ik+blijf is+OUTS is+WORD is+de it it+> jullie+ook kat kinderen+en klaar+bent kom+maar komt
-4 kreeg leeg liever+niet lijst+CEASE lijst+DELETE lijst+MENDED lijst+WORD lijst+schrappen
-4 loopt mijn+OTHER mijn+account mijn+zaak misschien naam niet+DELETE niet+UNSUB niet+in niks+>
-4 nog+MORE nog+meer nummer+> nummer+denk nummer+er op+het opzeggen over+die post praten rust+,
-4 s+avonds spreek staan steeds te+bellen tot uw+OFTEN uw+REPLY uw+en.LIST uw+en.MESSAGE
-4 uw+en.MESSAGES uw+en.SENDING uw+en.TEXT uw+sms vanavond veel verder+niks volgens volgens+ME
-4 volgens+mij voor+NO voor+een voor+niks weken welkom welkom+> wil+mijn
-3 % %+% ,+REPLY ,+anders ,+bedankt ,+dit ,+en.WANT ,+er ,+kunnen ,+kunt ,+laat ,+misschien
-3 ,+pas ,+we ,+zet ,+zonder .+GET .+alweer .+bedankt .+benadrukte .+en.HEY .+hebben .+heel
-3 .+info .+jazeker .+je .+kom .+kost .+nee .+reageerde .+wat .+weet 0+0 0+uur 06 14u 2 ?+die
-3 CEASE+NO DELETE+als DELETE+aub DISTURBS+NO ERASE+als ERASE+het ERASE+ik GET+hem GET+jullie
-3 LIFE+van LIST+en.SUBJECT ME+06 ME+bestelling ME+brievenbus ME+en.MESSAGES ME+heup ME+is
-3 MENDED+NO MENDED+op MENDED+svp MENDED+van MENDED+wel MINE+CEASE MORE+? MORE+OFTEN MORE+OUT
-3 MORE+RESTORE MORE+een MORE+naar MSG+GET MSG+OFTEN MSG+SEND MSG+blijven MSG+is MSG+naar
-3 MSG+van MSG+vind MSG+wel MSG+zijn NO+CEASE NO+ERASE NO+af NO+bericht NO+en.WANT NO+last
-3 NO+met NO+uit NO+wat NUMBER+TAKE NUMBER+niet NUMBER+op OFTEN+? OFTEN+SEND OFTEN+WISH
-3 OFTEN+al OFTEN+bij OFTEN+dat OFTEN+in OFTEN+sturen OFTEN+vind OFTEN+wil OTHER+CEASE OUT+dat
-3 PERSON+is REMOVE REMOVE+> REMOVE+en REMOVE+het REMOVE+voor REPLY+, REPLY+vind RESTORE+voor
-3 SEND+? SEND+GET SEND+blijven SEND+en.SUBJECT SEND+en.YOU SEND+u SEND+vind STOP+NO STOP+van
-3 TAKE+, TAKE+NO TAKE+maar TAKE+mijn THIRD+GET THIRD+WANT THIRD+WISH THIRD+hebben THIRD+heeft
-3 THIRD+wil UNSUB+als UNSUB+bij WANT+ME WANT+jullie WANT+ook WANT+van WISH+worden WORD+in
-3 aan+, aan+> achterom af+, alleen+over alles+OUTS alles+eraf alles+goed als+jullie
-3 alsjeblieft+niet altijd+SEND app appje appjes+, bellen+> ben+een benadrukte benadrukte+>
-3 bent+> bereikbaar bericht+OUT bericht+van berichten+SEND bestelling bij+OUT blijf+graag
-3 bloedt blokkeren buren bushalte can dan+NEED dan+WANT dan+hoef dank dank+je dankjewel+>
-3 de+SEND de+THIRD de+buren de+duidelijkheid de+kerkstraat de+markt dezelfde die+LIFE
-3 die+THINGS die+WORD die+en.NEG dinsdag dit+MSG dit+bericht dit+toestel do door+> door+met
-3 dossier drie druk duidelijkheid duidelijkheid+. een+berichtje eerst en+niet en+ook
-3 en.BEFORE+MORE en.BEFORE+a en.BEFORE+maar en.BEFORE+nog en.BLOCK en.DAY+uur en.HEY+is en.I
-3 en.I+WORD en.LIST+vind en.ME+MORE en.ME+maar en.ME+ophouden en.MESSAGE+, en.MESSAGE+vind
-3 en.MESSAGES+vind en.OTHER en.SENDING+vind en.STOP+NO en.STOP+maar en.SUBJECT+OUT
-3 en.SUBJECT+de en.SUBJECT+en.GAVE en.SUBJECT+en.REPLIED en.TAIL+MORE en.TAIL+maar
-3 en.TEXT+vind en.VOC+MORE en.VOC+NO en.VOC+maar en.VOC+valt en.WANT+een en.WANT+hoor
-3 en.WANT+moet en.WANT+to en.WHO+is en.YOU+de er+maar even+niet factuur fatima flesje
-3 for+en.MY gedaan geen+bericht geen+last gelukkig gemeente gemist gestopt gestorven+,
-3 gestuurd geval+NO geval+niet geven goed+> graag+MORE graag+op graag+weer had hahaha halen+>
-3 halverwege he+> hebben+> heeft+en.SUBJECT heeft+en.VOC heeft+en.YOU heeft+u heel
-3 helemaal+niet hem+OFTEN het+OTHER het+tweede heup hier+geen hoeveel hoofd hoor+geen i
-3 iedereen ik ik+. ik+OFTEN ik+TAKE ik+alleen ik+bij ik+en.ME ik+gewoon ik+heb ik+het ik+hoor
-3 ik+in ik+mij ik+nu ik+snap ik+was ik+zet in+het in+jullie inschrijven interesse+> is+NO
-3 is+en.DAY is+eraf is+genoeg jazeker je+, je+OFTEN je+klaar jouw+MSG juist jullie+aan
-3 jullie+appjes jullie+die kan+MENDED kan+NO kat+> ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u
-3 kerkstraat kinderen kom kost kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u last
-3 lastiggevallen late liever+OFTEN lijst+ERASE lijst+REMOVE lijst+van maar+MORE maar+de
-3 mag+OUT mag+altijd mag+er mail+> man+is markt me+MORE me+maar mee+ophouden meer+? meer+WORD
-3 meer+naar meer+uit meteen+WORD mij+OFTEN mij+is mijn+06 mijn+MSG mijn+bestelling
-3 mijn+brievenbus mijn+heup moe+OUT moe+van morgen naar naar+jullie nee+hoor net niet+CEASE
-3 niet+ERASE niet+MENDED niet+uit nog+niet nooit+en.ME nooit+mee nu+even nu+geen nummer+NO
-3 nummer+op om+> om+te ongeluk+WORD ook+geen op+0 op+ME op+OFTEN op+en.DAY op+mijn open
-3 opnieuw pompt pompt+NO pompt+niet probleem punten reageerde reageerde+met rekenen
-3 rekenen+jullie review schrappen+voor schrijven schuld sinds+ik sleutel sms+> sms+vind sorry
-3 spreken spreken+> staat stem stoort+NO stop stopt stuurt+en.SUBJECT stuurt+en.YOU stuurt+u
-3 succes te+TAKE te+stoppen tekstberichten telkens the+en.BEFORE u+de uit+, uw+bericht
-3 vaatwasser vallen valt+ME van+dat vergeet vergeet+ik verhuizen voicemail volgende
-3 volgende+OFTEN volgende+en.BEFORE volgende+en.DAY volgende+week voor+TIME voor+die voor+mij
-3 vorige vragen wanneer waren was+dat wat+een wat+moet we we+WORD wel+SEND what wil+ME
-3 wil+THIRD wil+de wil+worden wil+ze word+ik yes zaak+> zakken ze+GET ze+hebben zegt zei
-3 zijn+jullie zodat zodat+ik
-2 "+leuk ,+0 ,+GET ,+OFTEN ,+UNSUB ,+WRONG ,+afgesproken ,+afmelden ,+alles ,+can ,+dan
-2 ,+en.BEFORE ,+en.LIST ,+en.MESSAGE ,+en.MESSAGES ,+en.SENDING ,+en.TEXT ,+ga ,+hier ,+hij
-2 ,+its ,+klaar ,+ligt ,+meer ,+neem ,+sms ,+smsen ,+succes ,+te ,+tot ,+willen .+MINE .+NEED
-2 .+TIME .+afspraak .+alle .+app .+cant .+deze .+en.DAY .+en.MESSAGE .+en.MESSAGES .+en.MY
-2 .+en.SUBJECT .+fijn .+geldt .+goeiemorgen .+had .+haha .+heeft .+hervat .+hoeveel .+jullie
-2 .+kat .+kinderen .+knip .+komt .+lekker .+ligt .+meld .+merci .+met .+oke .+onder .+ons
-2 .+pas .+pff .+schrap .+schrijf .+stop .+the .+uw .+verkeerde .+via .+volgens .+vroeger
-2 .+wanneer .+welke .+who .+zeg 0+WANT 0+en 0+en.DAY 0+euro 0+is ?+WANT ?+WISH ?+antwoord
-2 ?+het ?+op ?+sta ?+wil ACTS+, ACTS+en BEEN BEEN+door CEASE+aub CEASE+je CEASE+voor
-2 CONSENT+OUT CONSENT+met CONSENT+van DELETE+WANT DELETE+dus DELETE+het DELETE+mijn DISTURBS
-2 DISTURBS+niet ERASE+aub ERASE+bij ERASE+en.VOC ERASE+voor GET+dat GET+het LIFE+CEASE
-2 LIFE+annuleren LIST+CEASE LIST+DELETE LIST+MENDED LIST+WORD LIST+schrappen ME ME+LIFE
-2 ME+MEDS ME+MINE ME+MORE ME+SEND ME+a ME+aan ME+alsjeblieft ME+bedoeld ME+dossier
-2 ME+en.SENDING ME+en.TEXT ME+en.VOC ME+er ME+gerust ME+hoofd ME+kleinzoon ME+medicijnen
-2 ME+mobiel ME+naam ME+opnieuw ME+pas ME+review ME+zo ME+zoon MENDED+ME MENDED+OUT MENDED+SEND
-2 MENDED+TAKE MENDED+als MENDED+alstublieft MENDED+aub MENDED+mijn MINE+annuleren MORE+bij
-2 MORE+gelukkig MORE+nodig MORE+van MORE+zo MSG+? MSG+en.TIME MSG+krijgen NO+MENDED NO+STOP
-2 NO+bellen NO+bereik NO+die NO+en.BADMSG NO+enkel NO+folders NO+geinteresseerd NO+kinderen
-2 NO+naar NO+over NO+pijn NO+steeds NO+tijd NO+via NO+vragen NUMBER+SEND NUMBER+WANT
-2 NUMBER+WISH NUMBER+doet NUMBER+dus NUMBER+en NUMBER+wil OFTEN+GET OFTEN+MSG OFTEN+REPLY
-2 OFTEN+RESTORE OFTEN+TAKE OFTEN+aan OFTEN+afgemeld OFTEN+dagen OFTEN+door OFTEN+dus
-2 OFTEN+en.LIST OFTEN+en.MESSAGE OFTEN+en.MESSAGES OFTEN+en.SENDING OFTEN+en.TEXT OFTEN+euro
-2 OFTEN+kan OFTEN+keer OFTEN+ontvangen OFTEN+sms OFTEN+terug OFTEN+weken OFTEN+wordt OTHER+>
-2 OTHER+WORD OTHER+is OUT+, OUT+als OUT+en.FROM OUT+nu OUT+of OUT+ons OUT+op OUT+vorige
-2 OUTS+en.FROM OUTS+of OUTS+voor PERSON+MENDED PERSON+SEND PERSON+leest PERSON+zei REMOVE+?
-2 REMOVE+die REMOVE+je REPLY REPLY+MENDED REPLY+WORD REPLY+is RESTORE+> SEND+OFTEN SEND+SEND
-2 SEND+dat SEND+even SEND+heeft SEND+mijn SEND+nooit SEND+wel STOP+OUT STOP+SEND STOP+de
-2 STOP+en.BEFORE STOP+niet TAKE+> TAKE+geen TAKE+met TAKE+t THINGS+CEASE THINGS+OFTEN
-2 THINGS+OUTS THINGS+annuleren THINGS+ligt THINGS+maar THINGS+van THIRD+SEND THIRD+leest
-2 THIRD+moeten THIRD+zei THREAT+tegen TIME+, TIME+OUT TIME+heb TIME+niet TIME+ook UNSUB+?
-2 UNSUB+WANT UNSUB+WISH UNSUB+in UNSUB+wil WANT+MENDED WANT+SEND WANT+STOP WANT+hem WANT+wel
-2 WANT+worden WISH+een WISH+hem WISH+ook WISH+wel WORD+NO WORD+WANT WORD+WISH WORD+dus
-2 WORD+een WORD+en.FROM WORD+er WORD+je WORD+maar WORD+of WORD+wil aan+en aan+mij aan+voor
-2 aanbiedingen+, aanbiedingen+> aanzetten about+en.MY about+the account+is acht adres af+?
-2 af+op afgemeld+> afgesproken afgesproken+> afspraak+> afspraak+OUT afspraak+WORD akkoord+met
-2 al+OUT al+dagen alarm alle alle+LIFE allemaal alles+OUT als+ME als+mijn alsjeblieft
-2 alsjeblieft+NO alweer alweer+een andere+gemeente anders+NO anders+niet annuleer+maar
-2 annuleren+, app+even b bedankt+> bedoeld+> before begint bel+mij bellen+, belt ben ben+>
-2 ben+ME ben+OUT ben+ik ben+mijn ben+niet beneden bent bereik bereikbaar+> bereiken bereiken+>
-2 berg berichten+blijven berichten+van berichtje berichtje+als berichtjes+, best best+>
-2 bestelling+CEASE bestelling+WORD betaal betaald+> betalen beurt bevestiging bezwaar+>
-2 bij+die binnen+> binnen+zijn blad blijf+je blijven+MENDED block boekske boekske+CEASE
-2 boekske+DELETE boekske+ERASE boekske+MENDED boekske+REMOVE boekske+WORD boekske+schrappen
-2 bordje brievenbus+, but+en.NEG buurtapp buurvrouw came can+en.SUBJECT cant cell cell+>
-2 collega daar+> daar+heb dacht+ik dag+dat dagen dan+REMOVE dank+> dankjewel dat+MENDED
-2 dat+THIRD dat+aan dat+es dat+filmpje dat+het dat+hij dat+iets dat+laatste dat+mag dat+moet
-2 dat+ongedaan day de+MEDS de+brievenbus de+buurtapp de+dokter de+en.THINGS de+fiets
-2 de+gemeente de+hechtingen de+hele de+link de+machtiging de+meldingen de+nieuwe de+oude
-2 de+oudergroep de+prijs de+schuur de+sleutel de+smsjes de+tweede de+voicemail de+zaak
-2 derde+OFTEN derde+keer deze+NUMBER deze+telefoon dicht+> die+CEASE die+MINE die+OFTEN
-2 die+STOP die+TAKE die+afspraak die+baan die+en.ALONE die+en.BADMSG die+en.ENDED
-2 die+en.KEYWORD die+en.LIST die+en.STOP die+kapper die+loterij die+stop direct+CEASE
-2 direct+MENDED direct+WORD dirk dit+> dit+over doe+ME doe+de doe+maar doe+mij doei
-2 doen+jullie doen+met doet+en.SUBJECT doet+en.VOC doet+en.YOU doet+het doet+t doet+u dol
-2 dol+op door+een doorlopen druk+> dus+OFTEN dus+per een+LIST een+bericht een+flesje
-2 een+kwartiertje een+lijst een+nieuw een+stuk eentje eigen eigenlijk en+GET en+NO en+er
-2 en+geen en+krijg en+niemand en.ALONE+NO en.ALONE+SEND en.ALONE+er en.ALONE+je en.ALONE+maar
-2 en.BADMSG+NO en.BADMSG+SEND en.BADMSG+er en.BADMSG+je en.BADMSG+maar en.BEFORE+SEND
-2 en.BEFORE+en.EVENT en.BEFORE+naar en.BEFORE+opnieuw en.DAY+0 en.DAY+OUT en.DAY+en
-2 en.DAY+euro en.DAY+is en.DITCH+en.SUBJECT en.DOESNT+en.MY en.END+en.BEFORE en.END+en.FROM
-2 en.END+en.MY en.ENDED+NO en.ENDED+SEND en.ENDED+en.FROM en.ENDED+er en.ENDED+je
-2 en.ENDED+maar en.EVENT en.FROM+NO en.FROM+blijf en.FROM+en.ME en.FROM+en.TAIL en.FROM+niet
-2 en.HEY+en.WANT en.HEY+leest en.HEY+nee en.I+OUT en.KEYWORD+NO en.KEYWORD+SEND en.KEYWORD+er
-2 en.KEYWORD+je en.KEYWORD+maar en.LIST+MENDED en.LIST+graag en.ME+NO en.ME+a en.ME+nog
-2 en.ME+opnieuw en.ME+te en.MENDED+en.VOC en.MESSAGE+> en.MESSAGE+MENDED en.MESSAGES+MENDED
-2 en.MESSAGES+graag en.MY+cell en.MY+en.END en.MY+en.EVENT en.MY+yes en.NEG+NO en.NEG+er
-2 en.NEG+je en.NEG+maar en.NEGATIVE en.NEGATIVE+, en.NOT+en.MY en.OTHER+, en.OTHER+is
-2 en.REMOVE+en.MY en.REPLIED+en.NEG en.REPLY+en.VOC en.SEND en.SEND+en.BEFORE en.SENDING+,
-2 en.SENDING+MENDED en.STOP+SEND en.STOP+de en.STOP+je en.SUBJECT en.SUBJECT+ME
-2 en.SUBJECT+SEND en.SUBJECT+elke en.SUBJECT+en.SUBJECT en.SUBJECT+gave en.SUBJECT+gezien
-2 en.SUBJECT+kunt en.SUBJECT+mag en.SUBJECT+mijn en.SUBJECT+niet en.TAIL+NO en.TAIL+a
-2 en.TAIL+nog en.TAIL+opnieuw en.TEXT+, en.TEXT+MENDED en.TEXT+is en.THESE+> en.THINGS
-2 en.THIRD+aan en.VOC+. en.VOC+ME en.VOC+RESTORE en.VOC+a en.VOC+de en.VOC+gezien en.VOC+is
-2 en.VOC+kunt en.VOC+mag en.VOC+mijn en.VOC+niet en.VOC+nog en.VOC+opnieuw en.WANT+MORE
-2 en.WANT+TAKE en.WANT+WANT en.WANT+dat en.WANT+ik en.WHO+MENDED en.WHO+leest en.WISH+ME
-2 en.WISH+to en.WRONG en.YOU+ME en.YOU+SEND en.YOU+gezien en.YOU+kunt en.YOU+mag en.YOU+mijn
-2 en.YOU+niet ene er+elke er+niet er+nu er+ook er+telkens erbij eruit eruit+> euro even+als
-2 extra fijne filmpje filter flyers folder folders folders+MORE folders+meer for for+en.BEFORE
-2 foto gaat+NO gaat+OUT gaat+niet geannuleerd gebruik+MORE gebruik+voortaan gecastreerd
-2 gedaan+> geen+bereik geen+enkel geen+folders geen+kinderen geen+pijn geen+tijd geen+vragen
-2 gegeven+, geheugen geinteresseerd gekregen+, geldt gelezen gelezen+> gelieve+dit gemeente+,
-2 gemist+> gerust+OUT gerust+WORD gerust+uit gestorven gestuurd+, gevaarlijk gevonden+> gewist
-2 gewonnen+> gewoon gezeur gezien gezien+> gips goed+, goeiemorgen got graag+MSG graag+NO
-2 graag+SEND graag+berichten graag+een graag+van gratis+is haal+ik haal+je haal+mijn haat
-2 had+ME had+OFTEN had+en.VOC had+het haha+, haha+> haha+en.WANT haha+nee halen+, half
-2 half+uur halverwege+de he+, heb+LIFE heb+alles heb+mezelf hebben+jullie hechtingen
-2 hechtingen+OUT hechtingen+OUTS hechtingen+WORD hechtingen+eruit heeft+CEASE heeft+STOP
-2 heeft+WORD heeft+en.ALONE heeft+en.BADMSG heeft+en.ENDED heeft+en.KEYWORD heeft+en.NEG
-2 heeft+en.STOP heeft+stop heel+graag heet heftruck hele helemaal hem+CEASE hem+NO hem+WORD
-2 hem+al hem+niet her herinnering+maar herinneringen+> hervat hervat+de het+WORD het+blad
-2 het+gratis het+na het+zo hier+zijn hoe+komt hoe+snel hoe+zet hond hond+, hou+en.BEFORE
-2 hou+en.ME hou+en.TAIL hou+en.VOC hou+me i+dont ik+, ik+CONSENT ik+MENDED ik+REPLY ik+dan
-2 ik+doen ik+een ik+en.BEFORE ik+en.TAIL ik+en.VOC ik+haat ik+had ik+hem ik+jullie ik+ken
-2 ik+kom ik+mag ik+me ik+met ik+mijn ik+mopper ik+niks ik+speel ik+sta ik+verzoek ik+wil
-2 ik+zou in+dat in+die in+uw incasso info inschrijven+voor interesse+, intrekken ipv is+0 is+>
-2 is+ME is+OUT is+en.MY is+gecastreerd is+gestorven is+helemaal is+met is+overleden ja+klopt
-2 jammer je+NEED je+THIRD je+al je+die je+hoeft je+lijst je+mag jij joh joh+, jongens jou
-2 jullie+LIST jullie+NEED jullie+REPLY jullie+SEND jullie+WANT jullie+appen jullie+berichtjes
-2 jullie+dat jullie+en.LIST jullie+en.MESSAGE jullie+en.MESSAGES jullie+en.SENDING
-2 jullie+en.TEXT jullie+er jullie+hier jullie+hoeven jullie+ontvangen jullie+open jullie+sms
-2 kaart kan+CEASE kan+DELETE kan+STOP kan+dat kan+het kan+niet kan+stoppen kantooruren kapot
-2 keer+, kerst kijk+er kijken kijken+> klaar+. kleinzoon knip kom+het kom+niet komen komen+>
-2 komt+en.SUBJECT komt+en.VOC komt+en.YOU komt+er komt+u korting kost+dat kreeg+ik krijgt+?
-2 kun+je kunt kunt+ME kwartiertje kwartiertje+later laat+> laat+ik laatste+bericht laatste+dag
-2 last+OUT last+van lastig+, lastiggevallen+door leest+en.ME leest+mee leg leuk+> liedje liep
-2 liep+over liever+per liever+via ligt+ME ligt+dat ligt+klaar ligt+mijn lijn link+in lukt m
-2 maak+NO maak+geen maar maar+> maar+alles maar+even maar+je maar+weer maar+zonder machtiging
-2 mag+NO mag+OFTEN mag+dat mag+die mag+en.SUBJECT mag+en.VOC mag+en.YOU mag+u mag+wel mailen
-2 mailen+> man+leest markt+, marktplaats mayo me+MSG me+NO me+a me+nog me+opnieuw medicijnen
-2 meer+OFTEN meer+aan meer+berichten meer+bij meer+een meer+gelukkig meer+maar meer+nodig
-2 meer+van meer+zo meld meld+ME meld+mij melden+en.I melden+en.SUBJECT melden+we message met+0
-2 met+OFTEN met+en.DAY mezelf mij+aan mij+alsjeblieft mij+bedoeld mij+en mij+er mij+gerust
-2 mij+uit mijn+LIFE mijn+MEDS mijn+MINE mijn+SEND mijn+THIRD mijn+dossier mijn+hoofd
-2 mijn+kleinzoon mijn+medicijnen mijn+mobiel mijn+naam mijn+pas mijn+review mis missen mits
-2 moe moet+CEASE moet+MENDED moet+SEND moet+STOP moet+WORD moet+je mogen+er moogt+ME moogt+mij
-2 mopper my+cell na+0 na+OFTEN na+de na+en.DAY na+jullie naam+OUT naam+van naar+OUT naar+WORD
-2 naar+dit naar+uit nacht nee+TAKE nee+dat nee+ik niemand+te niet+, niet+STOP niet+af
-2 niet+bellen niet+die niet+geinteresseerd niet+met niet+naar niet+over niet+steeds
-2 niet+sturen niet+te niet+via niets+op nieuw niks+en.ME niks+mee nodig nodig+, nodig+>
-2 nog+OFTEN nog+en.FROM nog+of nog+op nooit+, nooit+met not+en.MY noteren nu+WANT nu+bij
-2 nu+niet nummer+SEND nummer+TAKE nummer+niet of+NO of+blijf of+en.ME of+en.TAIL of+niet
-2 offerte olie om+die om+een onder onder+jullie onder+werktijd ongeluk+UNSUB only ons+.
-2 ontvangen ook ook+bij ook+een ook+in op+bij op+marktplaats open+> oplichters+. oproep
-2 opzeggen+> or oude+MENDED oude+NUMBER oude+eigenaar oude+nummer oudergroep over+het
-2 overleden pakje pas+dat pas+is pas+op past peeters pensioen+, per per+SEND permission
-2 personen pff pijn+MORE pijn+meer plan please post+, praten+> probleem+> raden raden+jullie
-2 recept rest+TAKE rest+laten review+ERASE rommel+OUT rommel+van rond scam schrappen+> schrijf
-2 schrijf+ME schrijf+en.BEFORE schrijf+en.ME schrijf+en.TAIL schrijf+en.VOC schrijf+me schuur
-2 sending shampoo sign slik sms+, sms+MENDED smsen+? smsje smsjes+STOP soms sorry+> speel
-2 sta+blijkbaar staat+er still stoort stop+NO stop+SEND stop+er stop+je stop+maar straat stuk
-2 superhandig superhandig+> svp+> systeem systeem+te t+NO t+niet tand tante te+MENDED te+STOP
-2 te+snel te+verwijderen tegen+, tegen+een teksten telefoon+, telefoon+dus telefoon+en
-2 telefoontjes tellen telt telt+NO terug+> terug+OUT terugroepactie that the+en.END
-2 the+en.LIST those those+> tijd tijd+voor to toch+MORE toch+weer toen toestemming+OUT
-2 toestemming+van tot+0 tot+OFTEN tot+en.DAY trackingcode trein trekken twee+> u+> u+ME u+SEND
-2 u+gezien u+kunt u+mag u+mijn u+niet uit+een update uur+, uur+> vakantie vakantie+> vals valt
-2 van+jullie van+ons van+vorige vanaf+OFTEN vanaf+nu vanzelf veld veranderen verder+>
-2 verhuizing verhuizing+> verkeerde+MENDED verkeerde+NUMBER verkeerde+nummer verstuurd
-2 verwarming verwijder+mijn verwijderd verwijderen verzendlijst+> verzoek+en.SUBJECT
-2 verzoek+en.VOC verzoek+en.YOU verzoek+u via+REPLY via+en.LIST via+en.MESSAGE via+en.MESSAGES
-2 via+en.SENDING via+en.TEXT via+sms voldoende volgen volgend volgende+maand voor+het
-2 voor+jullie voor+uw voor+vanavond voorbij vraag vragen+MORE vragen+meer vrijdag
-2 vrijwilligers vroeger w waarom+> waarom+is wacht want want+ME waren+> was+? was+mijn
-2 wat+MORE wat+WANT we+OUT week+naar weer+> weer+MENDED weer+RESTORE weer+aan weer+op weet+NO
-2 weet+niet weg+en.FROM weg+of weghalen+> wel+> wel+GET wel+MSG wel+OFTEN wel+en.SENDING
-2 wel+en.TEXT wel+in wel+op wel+veel wel+voor welk welke werk werkt werktijd wil+een wil+hem
-2 wil+ook wil+wel willen+de willen+jullie woning wrong your+en.TEXT zaak+OFTEN zaken zaken+>
-2 zat+> zegt+de zelf zelf+> zelf+OFTEN zet+ik zet+mijn zetten+, ziek zij zijn+ME zijn+als
-2 zijn+er zijn+met zitting zo+, zomaar+OUT zomaar+WORD zomaar+uit zoon zoon+, zulke
2 ,+CEASE ,+ERASE ,+SEND ,+app ,+bij ,+dank ,+dus ,+en.ALONE ,+en.BADMSG ,+en.ENDED
2 ,+en.KEYWORD ,+en.TAKE ,+enkel ,+ge ,+geen ,+hoe ,+mail ,+mijn ,+schrap ,+stop ,+verder
2 ,+voor ,+weer .+, .+ERASE .+SEND .+WANT .+alles .+annuleer .+bek .+beste .+dont .+drop
2 .+einde .+en.ALONE .+en.DOESNT .+en.END .+en.ENDED .+en.I .+en.MENDED .+en.REMOVE .+en.YOU
2 .+fout .+ga .+genade .+herinneringen .+iets .+im .+its .+joepie .+kan .+kap .+kappen .+laat
2 .+make .+mij .+neen .+never .+papa .+pleur .+pls .+prepaid .+rot .+schei .+service .+sla
2 .+steek .+take .+u .+wel .+youve .+zo .+zoek .+zou 0+april 0+jaar 0+voor 1+ster ?+? ?+OFTEN
2 ?+bij ?+en.BADMSG ?+en.ENDED ?+en.I ?+en.KEYWORD ?+we ACTS+sinds AUTHORITY+, CEASE+?
2 CEASE+en.LIST CEASE+en.MESSAGES CEASE+en.SENDING CEASE+en.TEXT CONSENT+, CONSENT+in
2 CONSENT+voor GET+THIRD GET+daar GET+elke GET+en.BEFORE GET+en.ME GET+en.TAIL GET+en.VOC
2 GET+er GET+me LIFE+, LIFE+uitvalt LIST+. LIST+OFTEN LIST+OUT LIST+staan ME+> ME+CEASE
2 ME+MENDED ME+NEED ME+af ME+auto ME+betreft ME+blijven ME+en.WANT ME+en.WISH ME+inbox
2 ME+rechtsbijstand ME+rekening ME+schoonmoeder ME+uitgeschreven ME+vader MEDS+sinds MENDED+>
2 MENDED+ERASE MENDED+REMOVE MENDED+aan MENDED+is MENDED+jullie MENDED+maar MORE+MENDED
2 MORE+en MORE+en.WANT MORE+lastig MORE+sturen MORE+voor MSG+" MSG+DELETE MSG+NEED MSG+TAKE
2 MSG+die MSG+kost MSG+ook NEED+het NO+. NO+TAKE NO+WANT NO+WISH NO+aanbiedingen NO+berichtjes
2 NO+doen NO+en.KINDS NO+en.LIST NO+en.MESSAGE NO+en.SENDING NO+en.TEXT NO+goed NO+huis
2 NO+lezen NO+mijn NO+prijs NO+sms NO+toestemming NO+uitnodigingen NO+vergissing NO+vlees
2 NO+wil NUMBER+DELETE NUMBER+OUT NUMBER+maar NUMBER+staat NUMBER+voor OFTEN+CEASE OFTEN+april
2 OFTEN+en.TAIL OFTEN+ervoor OFTEN+gaat OFTEN+graag OFTEN+hoor OFTEN+iets OFTEN+ik OFTEN+je
2 OFTEN+nee OFTEN+ook OFTEN+op OFTEN+te OFTEN+uit OFTEN+week OFTEN+wel OFTEN+zes OTHER+.
2 OTHER+uitvalt OUT+OUT OUT+bij OUT+de OUT+deze OUT+en.SUBJECT OUT+en.VOC OUT+en.YOU OUT+u
2 OUT+van OUTS+> OUTS+ermee PERSON+krijgt PERSON+mij PERSON+op REMOVE+THIRD REMOVE+graag
2 REMOVE+maar REMOVE+ze REPLY+ME REPLY+die REPLY+en.BEFORE REPLY+niks SEND+WORD SEND+die
2 SEND+en.ME SEND+en.TAIL SEND+en.WANT SEND+me SEND+niks SEND+voor STOP+? STOP+dr STOP+en
2 STOP+er STOP+ermee STUFF+. STUFF+NO TAKE TAKE+ME TAKE+die TAKE+dit THINGS+, THINGS+en.ME
2 THINGS+mee THINGS+wel THIRD+, THIRD+denkt THIRD+geen THIRD+mij THIRD+staat THREAT+>
2 THREAT+bij THREAT+in TIME+is WANT+GET WANT+WORD WANT+alleen WANT+eruit WANT+geen WANT+het
2 WANT+niks WANT+uit WISH+> WISH+OUTS WISH+alleen WISH+uit WORD WORD+en.VOC WORD+ermee WORD+te
2 WORD+van WRONG+MENDED WRONG+nummer aan+mijn aangemeld account+> achter+> adressenbestand
2 af+voor afkom afkom+> afspraken+wel akkoord+> al+OFTEN al+het al+op al+te al+zes alleen+die
2 alles alles+en.WANT alles+schriftelijk alles+wat alsjeblieft+CEASE alsnog alsnog+in
2 alstublieft+> alstublieft+en.ME alstublieft+mee altijd+> and and+en.MY andere+LIFE annuleer
2 antwoorden appen+> appjes+> are art as auto+, baas bank bed bedoeld beeindigen+graag been
2 bek bek+houden bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC bel+me beloofde ben+0
2 ben+en.DAY ben+er ben+het benaderen bericht+als bericht+dat bericht+kost berichten+CEASE
2 berichtjes+MORE berichtjes+WANT berichtjes+meer bespaar+ME bespaar+en.BEFORE bespaar+en.ME
2 bespaar+en.SUBJECT bespaar+en.TAIL bespaar+en.YOU bespaar+me bespaar+u beste bestuur beter
2 betreft beu bezorgberichten bij bij+ME bij+mijn bingo blijf+vooral blijkbaar breda
2 buitenland+. bundel computer da+NO daar+NO daar+niet daar+ook dan+GET dan+nog dat+MSG
2 dat+OFTEN dat+WISH dat+alsnog dat+en.SUBJECT dat+en.VOC dat+en.YOU dat+gesms dat+u dat+wil
2 de+OTHER de+REPLY de+WRONG de+agenda de+bank de+eerder de+en.BEFORE de+en.DAY de+en.LIST
2 de+en.MESSAGE de+en.OTHER de+en.THIRD de+kat de+mondhygienist de+operatiekamer de+persoon
2 de+rechter de+site de+sloop de+sms de+uitgang de+verkeerde de+verzendlijst de+volgende deal
2 definitief denkt denkt+dat deze+TAKE deze+berichten deze+en.MESSAGES deze+en.SENDING
2 die+dagelijkse dingen doen+. dont+en.WANT doorgeven drop drop+ME drop+en.BEFORE drop+en.ME
2 drop+en.TAIL drop+en.VOC drop+me dus+> dus+TAKE dus+die echt+OUT echt+OUTS echt+WORD
2 echt+weg een+. een+THINGS een+brief een+handtekening een+manier een+punt eens+> eens+OUT
2 eens+van elk+MSG elk+bericht elke+OFTEN elke+keer en+OFTEN en+TIME en+ben en+en.SUBJECT
2 en+en.VOC en+en.YOU en+ik en+je en+nooit en+toch en+u en+voor en+wij en.ALONE+> en.ASKED
2 en.AUTHORITY en.BADMSG+. en.BADMSG+met en.BEFORE+OUT en.BEFORE+UNSUB en.BEFORE+WORD
2 en.BEFORE+are en.BEFORE+en.BEFORE en.BEFORE+en.DAY en.BEFORE+en.FROM en.BEFORE+en.KINDS
2 en.BEFORE+en.TEXT en.BEFORE+en.WISH en.BEFORE+for en.BEFORE+off en.DAY+, en.DAY+OFTEN
2 en.DAY+april en.DAY+een en.DAY+heb en.DAY+jaar en.DAY+ook en.DAY+voor en.DEAR en.DITCH+ME
2 en.DITCH+en.BEFORE en.DITCH+en.ME en.DITCH+en.TAIL en.DITCH+me en.DOESNT+en.BEFORE
2 en.DOESNT+en.WANT en.DOESNT+signed en.DONT+en.WANT en.DONT+signed en.ENDED+en.SENDING
2 en.ENDED+met en.EVENT+is en.FEEL+, en.FEEL+maar en.FROM+> en.FROM+en.BEFORE en.FROM+en.VOC
2 en.FROM+the en.FROM+you en.GAVE en.HEY+en en.HEY+krijgt en.HEY+maar en.HEY+was en.I+dat
2 en.I+en.NEG en.I+never en.KEYWORD+en.SENDING en.KEYWORD+met en.KINDS+. en.LIST+. en.LIST+op
2 en.LOSE+ME en.LOSE+en.ME en.LOSE+en.TAIL en.LOSE+me en.ME+> en.ME+CONSENT en.ME+OFTEN
2 en.ME+UNSUB en.ME+akkoord en.ME+een en.ME+en.BEFORE en.ME+stoppen en.MENDED en.MESSAGE
2 en.MESSAGE+. en.MESSAGES en.MESSAGES+OUT en.MESSAGES+op en.MY+en.BEFORE en.MY+last
2 en.NEG+en.MESSAGE en.NEG+en.REPLY en.NEG+en.SENDING en.NEG+en.WISH en.NEG+met en.NEG+signed
2 en.NEGATIVE+en.KINDS en.NEGATIVE+en.MESSAGE en.NEGATIVE+en.REPLY en.NEGATIVE+en.TEXT
2 en.PULL+ME en.PULL+en.ME en.PULL+en.TAIL en.PULL+en.VOC en.PULL+me en.REPLY+> en.STOP+ik
2 en.SUBJECT+. en.SUBJECT+CEASE en.SUBJECT+GET en.SUBJECT+MENDED en.SUBJECT+STOP
2 en.SUBJECT+en.BEFORE en.SUBJECT+en.VOC en.SUBJECT+er en.SUBJECT+hebt en.SUBJECT+never
2 en.SUBJECT+ophouden en.TAIL+OFTEN en.TAIL+UNSUB en.TAIL+WORD en.TAIL+een en.TAIL+en.BEFORE
2 en.TAKE+en.BEFORE en.TEXT+> en.UNSUB en.VOC+OFTEN en.VOC+OUT en.VOC+UNSUB en.VOC+dat
2 en.VOC+en.BEFORE en.VOC+en.WANT en.VOC+en.WISH en.VOC+er en.VOC+hebt en.VOC+hier
2 en.VOC+krijgt en.VOC+ook en.VOC+ophouden en.VOC+to en.WANT+, en.WANT+CEASE en.WANT+STOP
2 en.WANT+en en.WANT+en.ALONE en.WANT+en.BADMSG en.WANT+en.ENDED en.WANT+en.KEYWORD
2 en.WANT+en.NEG en.WANT+en.STOP en.WANT+en.VOC en.WANT+is en.WANT+jullie en.WANT+mij
2 en.WANT+stop en.WHO+krijgt en.WHO+was en.YOU+WORD en.YOU+aan en.YOU+dat en.YOU+er
2 en.YOU+hebt en.YOU+ophouden enkel enough er+iets er+komt eraf+, ergens+anders erger
2 erger+dan ervoor eten+sinds ex ff+met from from+en.MY from+the ga ga+echt ga+jullie gebeurt
2 geef+ik geen+CONSENT geen+MENDED geen+PERSON geen+SEND geen+STUFF geen+aanbiedingen
2 geen+berichtjes geen+en.KINDS geen+huis geen+prijs geen+toestemming geen+uitnodigingen
2 geen+vergissing geen+vlees gehad gehad+. gehad+met gehoord gejat geld+in gelieve+ME
2 gelieve+het genade genade+. genomen gesteld gevraagd+> gewoon+WORD gezet+, giving
2 giving+en.BEFORE go google graag+. graag+> graag+UNSUB graag+afmelden graag+houden graag+nog
2 graag+nu graag+uit graag+voor groeten groeten+> haar had+ik hallo+, handtekening
2 handtekening+op he+. heb+al heb+daar hebben+en.BEFORE hebben+en.ME hebben+en.TAIL
2 hebben+en.VOC hebben+me helemaal+NO helemaal+niks herinneringen herroep het+LIST het+MINE
2 het+bel het+beu het+is het+klaar het+laatste het+mag het+nou het+recht het+was het+weten
2 hier+heb hier+niet hier+ook hier+vanaf hier+woont hierbij+TAKE hierbij+trek hierna hoe+doe
2 hoe+zeg hoeft+NO hoeft+het hond+> hoop horen+daar houd houdoe huis huis+te huizen i+never
2 ieder ieder+MSG ieder+bericht iemand+mij iets iets+minder ik+0 ik+THREAT ik+af ik+ben
2 ik+blijven ik+en.DAY ik+ga ik+genoeg ik+graag ik+lees ik+melden ik+naar ik+neem ik+rij
2 ik+spaar ik+uit ik+versta ik+word ik+worden in+0 in+OFTEN in+april in+bed in+breda in+maart
2 in+orde inleveren is+gewoon is+handig is+prima is+vol its+been ive je+CEASE je+MSG je+SEND
2 je+boos je+maar joepie jullie+GET jullie+NO jullie+NUMBER jullie+OUT jullie+af
2 jullie+berichten jullie+doen jullie+horen jullie+reclame jullie+smsjes jullie+zijn kan+OUT
2 kappen keer keer+iets kerngezond klaar+OFTEN klaar+met klaar+nu klant klant+> komen+?
2 komt+NO komt+geen koop krijg+, krijg+elke krijgen+? kwijt+> laat+dit laat+mij laatste
2 laatste+> laatste+OFTEN laatste+maal laatste+was lastig+> lastig+te lees leest+ME leest+mijn
2 les+uitvalt let+en.BEFORE let+en.ME let+en.TAIL let+en.VOC leuk+vindt lezen lezen+. liefde
2 liefst lig+in lijst lijst+> loodgieter lot+> maal maand+> maand+OFTEN maar+. maar+ME
2 maar+SEND maar+THIRD maar+af maar+bij maar+hij maar+niet mag+MENDED mag+STOP mag+het maken
2 man+krijgt manier manier+om marketing me+OFTEN me+UNSUB me+WORD me+een mee+CONSENT
2 mee+akkoord mee+stoppen meer meer+. meer+en meer+en.WANT meer+iets meer+lastig meer+over
2 meer+voor melden+bij mensen met+ME met+deze met+dit met+mij mich mij+, mij+. mij+> mij+af
2 mij+betreft mij+een mij+niks mij+uitgeschreven mij+van mij+voortaan mijn+WORD mijn+auto
2 mijn+inbox mijn+oude mijn+rechtsbijstand mijn+rekening mijn+schoonmoeder mijn+vader minder
2 minder+OFTEN minder+vaak moeite+> moet+NO moeten+REMOVE moeten+TAKE mogen+MENDED
2 mondhygienist my+SEND my+en.PHONE my+en.REPLY my+en.SENDING naar+0 naar+OFTEN naar+en.DAY
2 naar+mijn nachts+, nagels ne+OFTEN ne+keer nee+, nee+en neen+, negeren netjes never+signed
2 niet+MORE niet+TAKE niet+bij niet+doen niet+goed niet+lezen niets+MORE niets+meer nieuwe
2 niks niks+OUT niks+van no+en.KINDS no+en.MESSAGE no+en.REPLY no+en.TEXT nog+de nog+iets
2 nooit+> nooit+bij nooit+om nou nu+0 nu+en.DAY nu+nog number nummer nummer+ERASE
2 nummer+REMOVE nummer+WORD nummer+aan nummer+graag nummer+in nummer+is nummer+maar ochtends
2 of+en.MY of+you off ok+, oke+> om+ME om+OUT om+van one ones ongedaan ongeluk+RESTORE
2 ongeluk+aangemeld ongewenst ongewenst+> ontslagen ontslagen+, ooit ooit+een ook+, ook+.
2 ook+CEASE ook+STOP ook+WORD ook+en.ALONE ook+en.BADMSG ook+en.ENDED ook+en.KEYWORD
2 ook+en.NEG ook+en.STOP ook+met ook+niet ook+stop op op+> op+CEASE op+MENDED op+THIRD op+voor
2 operatiekamer orde orde+maken oude+THINGS out over+mijn pakket+, part pleur pls prepaid
2 prijs prijs+op prima+, punt+achter raak recht+ME recht+mij rechter rechter+> rechtsbijstand
2 reclame+. regelen rekening+bij rest+is rij rij+OFTEN rij+nu rust s+ochtends sale schat schei
2 schei+dr school schoonmoeder schoonmoeder+. schrap schrappen+, schriftelijk screenshots
2 secretaresse secretaresse+NO secretaresse+niet serieus signed signed+en.BEFORE signed+up
2 sinds+ME sinds+de sinds+kort sinds+mijn sindsdien site sla sla+ME sla+mij sloop sms
2 smsjes+NO smsjes+OUT smsjes+niet so so+en.NEG soort sorry+, sorry+maar spammen sportschool
2 sportschool+> spul stalken stap+ik steek steek+die ster stop+met stopt+er streep streep+ME
2 streep+mij sturen+, sturen+voor stuur+ME stuur+niks stuurt stuurt+> svp+, taal take+en.MY
2 tandarts te+CEASE te+ERASE te+houden te+komen te+koop te+oud te+vallen telefoon+. texted
2 the+last these tilburg tilburg+mag toch+NO toch+nooit today+> toe toe+> toestemming+,
2 toestemming+in toestemming+voor toezending trek+het u+WORD u+aan u+dat u+er u+hebt
2 u+ophouden uit uit+bij uit+de uit+te uitgang uitgeschreven+> uitnodigingen
2 uitnodigingen+voor uitschrijven unsub up updates us uw+berichten uw+smsen vaak+graag vader
2 val+ME val+en.BEFORE val+en.ME val+en.TAIL val+en.VOC val+me van+deze van+een van+en.SUBJECT
2 van+en.YOU van+u vanaf vanaf+> verdere+SEND vergeten+, vergissing verkeerd+MENDED
2 verkeerd+nummer verkocht vernietigen verplicht versta vertrokken verzenden via+mail vlees
2 volgende+MSG volgende+en.LIST volgt volgt+een voor+, voor+alles voor+elk vooral+SEND
2 vooral+sturen vrij+, vrouw+, waar+zit waarom+GET wafelenbak wanneer+CEASE wanneer+STOP
2 want+en.BEFORE was was+. was+het was+maar wat wat+ME wat+is wat+jullie wat+mij we+dat week+.
2 week+een weer+WORD weer+af weg+ermee weggegooid weglaten weiger wekelijkse wel+WORD
2 wel+blijven wel+genoeg wel+weten weten+, wie+er wie+heeft wil+OUTS wil+alleen wil+uit
2 willen+CEASE wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u wissen with+en.MY with+the
2 woont+NO woont+geen x years your+en.OTHER youve ze ze+> ze+zijn zeggen+> zet+en.BEFORE
2 zet+en.ME zet+en.TAIL zet+en.VOC zet+maar zet+me zevende zich zien zijn+OUT zijn+erger
2 zijn+nog zijn+van zit zit+OFTEN zit+hier zit+nu zitten+, zon+MSG zou zou+ik zover+dat
3 ,+ME ,+MENDED ,+MORE ,+THREAT ,+WORD ,+aan ,+als ,+berichten ,+but ,+doe ,+en ,+en.NEG
3 ,+en.STOP ,+gelieve ,+nee ,+nu ,+ook ,+van ,+zoals .+CEASE .+NUMBER .+REMOVE .+achteraf
3 .+afmelden .+bespaar .+blijf .+delete .+donder .+elke .+en.STOP .+en.TAKE .+en.THREAT
3 .+enkel .+heb .+hoe .+houd .+houdt .+iedere .+klaar .+lot .+niet .+nummer .+ongevraagde
3 .+pak .+smsen .+stuurt .+uitslagen .+val .+waarom 0+naar CEASE CEASE+, CEASE+> CEASE+en
3 CEASE+graag CONSENT+> DELETE+graag ERASE ERASE+graag GET+, LIST+> ME+AUTHORITY ME+UNSUB
3 ME+WORD ME+afspraak ME+ff ME+in ME+niet ME+van MENDED MENDED+, MENDED+graag MINE+van MORE+.
3 MORE+GET MORE+MSG MORE+graag MORE+iets MORE+over MSG+en MSG+en.HEY MSG+heb NO+CONSENT NO+GET
3 NO+ME NO+PERSON NO+SEND NO+berichten NO+enkele NO+geval NO+klant NO+nieuwe NO+nodig NO+om
3 NO+per NO+toe NUMBER NUMBER+REMOVE NUMBER+aan NUMBER+graag NUMBER+in NUMBER+is OFTEN+OFTEN
3 OFTEN+en.BEFORE OFTEN+met OFTEN+moet OFTEN+nog OFTEN+per OFTEN+voor OTHER+, OUT+0 OUT+en.DAY
3 OUT+ermee OUT+harte OUT+te OUTS+, PERSON+> PERSON+die PERSON+ik REMOVE+, REMOVE+. REPLY+er
3 SEND+heb STOP+. STOP+> STOP+daarmee STOP+die STOP+eens TAKE+THIRD TAKE+jullie TAKE+ze
3 THINGS+bij THIRD+was THIRD+zijn THREAT+, THREAT+is WANT+krijgen WISH WISH+OUT WISH+eruit
3 WORD+. WORD+a WORD+jullie WRONG+, a+bad a+million aan+. aan+jullie aan+uw aangemeld+,
3 achteraf+had achterwege af+en.WANT af+wat afmelden afmelden+voor afscheid alleen+de
3 alleen+nog alstublieft an and+my april bang bang+dat bank+, be bed+> beeindigen+> beiden bel
3 bel+ik ben+de ben+geen bericht+en berichten+in bespaar+en.VOC betaald+, betreft+, bezoek
3 bezoek+, bij+een bij+en.SUBJECT bij+en.VOC bij+en.YOU bij+het bij+u blijf+OUT blijven+jullie
3 blijven+maar but+en.MY daarmee dacht+dat dag+> dagelijkse dames dan+te dat+OUT dat+STUFF
3 de+AUTHORITY de+avg de+baas de+enige de+enquetes de+herinnering de+laatste de+moeite
3 de+winkel delete deur+OUT deur+WORD deur+uit deze deze+> deze+SEND deze+en.LIST dicht+met
3 die+LIST die+lijst die+meldingen die+over dit+? dit+NUMBER dit+WANT dit+moet dit+soort
3 dit+was donder donder+op dr dus dus+geen dus+laat een+0 een+auto elk+bezoek en+jullie
3 en.ALONE+. en.BEFORE+en.WANT en.BEFORE+ff en.ENDED+. en.HEY+, en.I+en.BEFORE en.KEYWORD+.
3 en.KINDS+> en.LIST+die en.ME en.ME+OUT en.ME+ff en.MENDED+> en.MESSAGE+die en.MESSAGES+die
3 en.MY+en.MENDED en.MY+en.NUMBER en.MY+is en.MY+number en.NEG+. en.NEG+en.KINDS
3 en.NEG+en.TEXT en.NEG+en.WANT en.NOT en.NOT+en.BEFORE en.NUMBER en.PLURALS en.REPLY
3 en.SENDING+die en.STOP+. en.SUBJECT+bent en.SUBJECT+heeft en.SUBJECT+vriendelijk en.TAIL+OUT
3 en.TAIL+ff en.TEXT en.TEXT+die en.THREAT+in en.VOC en.VOC+, en.VOC+CEASE en.VOC+MENDED
3 en.VOC+STOP en.VOC+and en.VOC+bent en.VOC+een en.VOC+ff en.VOC+heeft en.VOC+vriendelijk
3 en.YOU+, en.YOU+CEASE en.YOU+MENDED en.YOU+STOP en.YOU+bent en.YOU+heeft en.YOU+vriendelijk
3 enige enkele er+OFTEN er+een er+en.ME er+geen er+klaar er+mee er+weer eraf+> eruit+, ex+.
3 for+en.SUBJECT for+en.YOU fout+, gasten geen+berichten geen+enkele geen+geval geen+klant
3 geen+nieuwe gegevens gekocht gekocht+> gesms geval goed+OUT goed+van graag+DELETE
3 graag+ERASE gym haar+NUMBER harte heb+jullie helemaal+geen herinneren+, herinnering+kwam
3 het+en.OTHER hier+in hierbij+zeg hij+is hoe+ik hoe+kom hoef+NO hoeft hoeft+niet horen
3 hou+OFTEN hou+die hou+eens hou+op iedere+zaterdagochtend iemand+die ik+> ik+nog ik+weiger
3 ik+wel ik+zelf im im+in in+NO in+geen in+ohio in+the ingetrokken ingetrokken+> is+het
3 is+welletjes jij+regelen jullie+niet kap kerk kind kom+ik krijgen kun+jij kwam laat+die
3 liever+geen lijst+OUT lijst+staan love maar+van mag+, me+OUT me+ff meer+> melden met+je
3 mij+OUT mij+in mijn+AUTHORITY mijn+afspraak million mit moeite moeten mogen mvg+> my
3 my+en.MENDED my+en.NUMBER my+number na+elk namelijk ne niet+. niet+GET niet+per niet+toe
3 nog+MSG nog+een noodgevallen nooit+ME nooit+mijn not not+en.BEFORE ohio om+gevraagd om+mij
3 ongevraagde ook+> opgehaald ophoudt over+ME pak per+en.BEFORE per+en.DAY per+week persoon+>
3 prima principe proberen proberen+en.SUBJECT punt+> punt+ik recht regelen+dat rot rust+>
3 sms+die someone soort+MSG soort+SEND soort+berichten spaar spamklacht staat+OFTEN staat+al
3 steeds+MSG steeds+SEND stop+. sturen+> take te+SEND te+beeindigen te+slapen te+worden
3 tegen+de terugbrengen terugbrengen+> terugkomen tevredenheidsvragen texting texting+> texts
3 this+is toestellen tot+en.SUBJECT trek+ik u u+, u+CEASE u+MENDED u+STOP u+bent u+heeft
3 u+vriendelijk uitgeschreven uitslagen uitslagen+mogen uw uw+herinnering vacatures val van
3 van+0 van+en.DAY van+harte verkeerd+NUMBER verkeerde+PERSON verkeerde+persoon vertellen
3 vertellen+hoe voor+alleen voor+noodgevallen vooral+MENDED voortaan+> vriendelijk waar+WANT
3 waar+moet waarom+blijven wachten+> was+, was+de week weinig wel+de welletjes
3 welletjes+geweest weten where where+en.SUBJECT where+en.VOC where+en.YOU where+you wil+NO
3 wil+OUT wil+eruit word+er your zaterdagochtend ze+, ze+NO zeg zet+ME zet+mij zitten zorg
4 .+MENDED .+TAKE .+WISH .+en .+en.LOSE .+en.NEG .+hald .+hier .+hierbij .+knap .+van
4 .+verkeerd .+wij .+wil 0+. 0+per ?+zoals AUTHORITY AUTHORITY+> DELETE+, DELETE+> LIST ME+NO
4 ME+als ME+een ME+gsm ME+te MORE+die MORE+doen MORE+niets MSG+NO MSG+WANT MSG+WORD MSG+en.VOC
4 MSG+in MSG+meer MSG+niet NEED+NO NO+bij NO+ja NUMBER+. NUMBER+ERASE NUMBER+WORD OFTEN+en.DAY
4 OFTEN+het OFTEN+jaar OFTEN+mee OUT REMOVE+mij RESTORE+, SEND+. STOP+OFTEN THINGS+. THIRD+die
4 WANT+da WANT+echt WANT+ik WISH+WORD WISH+ik WORD+PERSON WRONG+NUMBER WRONG+PERSON
4 WRONG+persoon achteraf afmelden+> afspraken al+die alles+, als+er annuleer+de avg beeindigd
4 beeindigen ben+, berichten+> berichtjes bespaar bevestigen bij+deze blijf bloedafname boven
4 club+, dan+OFTEN dat+vinkje de+bloedafname de+hoogte de+rest der die+ik ding dit+nummer doe
4 een+en.DAY een+maand een+zorg eens+op elk en en+SEND en+stuur en.BEFORE en.BEFORE+OFTEN
4 en.BEFORE+een en.DAY+per en.KEYWORD+> en.LOSE en.NEG en.NEG+> en.SENDING en.STOP+>
4 en.SUBJECT+dat en.THREAT en.VOC+WORD en.WANT+WORD en.YOU enkel+nog er+MORE ergens ermee
4 ermee+> geef geen+OUT geen+van gelieve geweest+> gsm hald hald+op hebben+. het+OFTEN
4 het+maar het+nog hier+OUT hierbij hoal hoal+MORE hoal+mie hoogte iedere iets+TAKE iets+doen
4 ik+LIFE ik+NEED ik+WORD ik+dacht ik+er ik+hoef ik+lig ik+zit in+een interesseert is+in ja
4 jarige jarige+heeft je+en.WANT je+nee jullie+. jullie+blijven klaar+en.ME klaar+mee knap
4 knap+hoor kort leren maar+NO maar+OUT maar+tegen maar+zitten meer+GET meer+MENDED meer+SEND
4 meer+die meer+doen meer+graag meer+sturen met+SEND mij+als moar mvg my+en.BEFORE nergens nie
4 nie+MORE nie+meer niets niets+> nul nul+> om+hier ongeluk+, op+dat overal persoonlijk rest
4 smsen+over te te+smsen telefoon+> tennis this trek uit+> uitschrijven+> uitvalt uitzetten
4 vaak+WANT vaak+moet verder+niets voetbal voor+altijd voorstel voorstel+> wachten week+,
4 weer+OUT weet+en.WANT weet+wat wil+WORD wil+ik will worden you your+en.EVENT zelf+wel zo+.
4 🚫+>
5 * ,+OUT ,+de ,+een ,+maar ,+wij .+OUTS .+WRONG .+bij .+dag .+en.DONT .+eraf .+hou .+kunnen
5 .+over 0+jarige ERASE+> LIFE+wel LIST+af ME+NUMBER ME+telefoon MENDED+in MORE MORE+SEND
5 MORE+TAKE MSG+over NEED+niet NO+behoefte NO+meer NO+op NO+uw OFTEN+en.ME OFTEN+jarige
5 OUT+PERSON REMOVE+ME SEND+CEASE SEND+over STOP STOP+op STUFF+, TAKE+. TAKE+MORE TAKE+mie
5 TAKE+mij THINGS+klaar THIRD+. af+> afgelopen ben+bang berichtjes+> beschouw beter+> blijven
5 boven+de bril+klaar collectie de+club dit+MENDED duidelijk duidelijk+is en+ME en+REPLY
5 en+mijn en.ALONE+met en.BADMSG+> en.BEFORE+> en.DAY+. en.DAY+jarige en.DOESNT en.ENDED+>
5 en.FROM+en.MY en.TAKE en.WANT enquetes geen+behoefte gezet graag+WORD het+nu hoe
5 hoe+duidelijk hoef houden+, houden+> ik+dit ik+hier ik+hoop ik+van in+en.DAY inbox
5 is+en.WANT is+nee ja+, je+> klaar klaar+is kraan kraan+dicht lig lijst+af lot maar+jullie
5 mee meer+TAKE melden+, mens met+die met+jullie mie mij+niet mijn+NUMBER mijn+gsm
5 mijn+telefoon naar+PERSON naar+THIRD naar+iemand neem+ME nieuwe+collectie nou+> om+dit
5 onbereikbaar onbereikbaar+, papier persoon praat reclame rekening seintje seintje+als sturen
5 te+MSG te+wachten verdere verdere+MSG voorgoed voorgoed+> weinig+aan wel winkel word
5 worden+> zeggen+. zes
6 ,+STOP ,+THINGS ,+in ,+word .+UNSUB .+dit CEASE+. GET+. ME+OUT MORE+> MSG+. MSG+CEASE
6 MSG+MORE MSG+voor NO+MORE NO+gewoon OFTEN+die TAKE+alsof WORD+graag aan+zijn als+de alsof
6 auto behoefte+aan betekent club dan+eens de+muur doen een+OFTEN en.DONT en.LIST en.STOP+met
6 en.THIRD+. geen+MSG gehouden geweest gewoon+OUT goud graag halen+jullie herinnering+voor
6 hoe+vaak hoogte+gehouden is+, met+MENDED met+sturen mij+NO mij+te mooi muur muur+, nee never
6 niet+gewoon niet+op om op+en op+met oproepen s smsen snap+je zijn+een zwijgen
7 ,+MINE ,+MSG .+afgelopen CONSENT ERASE+, ME+geduld ME+vinger MSG+> NEED OFTEN+moeilijk OUT+>
7 REMOVE+jullie WANT+NO WISH+NO afgelopen+OFTEN als alsof+ik behoefte blijf+ik
7 de+kantineacties deze+MSG die+MSG die+smsjes doorgeknipt en.KINDS er+zo geduld geduld+is
7 herinnering hier hoe+OFTEN ik+NO jullie+ME kantineacties kantineacties+NO kantineacties+niet
7 mij mijn+geduld mijn+vinger moeilijk moeilijk+aan niet+> punt smsjes toestemming vinger
7 vinkje was+> zeg+ik zo+moeilijk zoals zoals+NO
8 ,+die .+nieuwe .+zet PERSON UNSUB+> daar dit+het ik+OUT is+op jullie+mij nu+> o p reis vaak
8 wij zijn 🚫+*
9 NO+> STUFF UNSUB dat+dit eens en.WANT+. hou houden ik+niet nee+. oud t
10 .+OUT .+als .+🔕 da en.WANT+> is+er nee+> neen nu
11 .+WORD MSG NO+MSG
12 .+STOP .+🚫 WORD+> wel+, wij+zijn
13 OFTEN+. 🔕 🚫
14 .
15 dit
"""
