"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-31 =bias
-17 TIME
-14 > even
-12 .+ja
-11 .+is bericht
-10 NO+WORD kan niet+OUT niet+WORD zat
-9 ,+kan MEDS de gerust het ligt mijn na of pas
-8 ,+heb bellen dat de+THINGS denk er in+de je klopt vooral+NO vooral+niet zonder
-7 ,+ik .+die .+mag .+op 0 NO+bezwaar OFTEN+> REMOVE+ik WANT+de anders bericht+> bij+jullie
-7 binnen doet door en.HAHA en.THIRD eraan gaat geen+bezwaar hem hij ik+ME maar+op meer+OUT met
-7 wie
-6 , ,+THIRD ,+het ,+is ,+mag .+OFTEN .+THIRD .+haal .+wie ?+ik ACTS LIFE MENDED+er NO+en.ME
-6 NO+mee NO+voor NUMBER+er OUT+het THIRD WORD+het aan+het altijd antwoord bedankt bezwaar
-6 bij+> denk+ik deze+OFTEN een+MSG en.BEFORE+aub ervan geeft goed haal hoe+TAKE ik+zal
-6 krijg+ik liever mag niemand niet niet+van nummer+er op+dit oude stoppen tegen tweede uit+het
-6 uur vind+ik vooral zo+>
-5 ,+anders ,+en.I ,+en.SUBJECT ,+jullie ,+moet ,+wat ,+ze .+. .+was ? GET+ik GET+jullie LIFE+>
-5 LIFE+OUT ME+MSG ME+en.OTHER MINE+> MINE+WORD NO+DELETE NO+OUT NO+interesse OFTEN+,
-5 OFTEN+MENDED OFTEN+geen TAKE+OFTEN TAKE+de THINGS THINGS+> WISH+de WORD+als afgemeld bij+de
-5 de+MINE dokter dossier er+nog even+NO gaan geen+interesse gekregen gisteren he hebben heus
-5 interesse is+de is+dit jullie+MSG ken met+de mijn+en.OTHER moest moet naar+de niet+DELETE
-5 niet+voor nu+NO onze rust+, schrijven+> sta te+laat terug twee vind weer weken winnen zaak
-5 zeggen+,
-4 ,+WANT ,+ben ,+we .+> .+ben .+en.WANT .+er .+hangt .+hij .+info .+na .+toch .+vooral
-4 CEASE+maar DISTURBS DISTURBS+NO ME+OTHER ME+account ME+dossier MENDED+denk MENDED+met MORE+?
-4 MORE+aan MORE+naar MORE+niks MSG+SEND MSG+is NO+UNSUB NO+in NUMBER+NO NUMBER+denk OFTEN+NO
-4 OFTEN+al OFTEN+dat OFTEN+even OFTEN+sturen OFTEN+uur REMOVE+de REPLY+> SEND+, SEND+> SEND+?
-4 STOP+NO STOP+maar TAKE+mijn THINGS+OUT THIRD+en TIME+> WANT+mijn WISH+mijn WORD+WISH
-4 WORD+voor WORD+wil aan+> aanbiedingen afspraak al+een als+je anders+NO anders+niet annuleren
-4 app avonds bezwaar+tegen blijft bloedt brievenbus buren dat+THIRD de+LIFE de+berichten die
-4 die+OUT die+THINGS die+herinneringen dit+toestel en.BEFORE+maar en.HAHA+> en.HEY en.HEY+>
-4 en.I en.MESSAGES+> en.OTHER en.SEND en.SUBJECT en.SUBJECT+> en.TEXT+is en.VOC+SEND
-4 en.VOC+maar en.WANT+een er+gerust er+nou ervan+OUT ervan+af geblokkeerd gedaan gestolen
-4 gestopt gevonden gras haha hangt+ervan heb+ik heb+je het+LIFE het+MSG het+bericht hoe+REMOVE
-4 hoe+laat hoor+NO i ik ik+bij ik+blijf ik+heb ik+het ik+mis ik+snap is+OUTS is+WORD is+een
-4 is+genoeg is+overleden jouw jullie jullie+ook ken+ik kinderen+en kom+maar krijg laat
-4 lastiggevallen leeg liever+niet lijst+CEASE lijst+DELETE lijst+MENDED lijst+WORD
-4 lijst+schrappen loopt maar+de meer+? meer+WORD meer+naar meer+uit mij+OFTEN mijn+OTHER
-4 mijn+account mijn+dossier misschien naam naar niet+UNSUB niet+in niks+> nog+MORE nog+NO
-4 nog+meer nummer+denk op+het opzeggen over+die s+avonds snel spreek staan stem stoppen+met
-4 te+bellen tegen+MSG the the+en.BEFORE uw+OFTEN vanavond verder+niks volgens volgens+ME
-4 volgens+mij voor+NO voor+die voor+een voor+niks waren wat+een we welkom welkom+> wil+de
-4 wil+mijn zet+mijn zijn+jullie
-3 %+% ,+en.BEFORE ,+en.WANT ,+er ,+kunnen ,+kunt ,+laat ,+misschien ,+nooit ,+pas ,+te ,+zet
-3 ,+zonder .+GET .+TIME .+alleen .+alweer .+app .+benadrukte .+dankjewel .+hebben .+heel
-3 .+hervat .+hoeveel .+jazeker .+je .+kom .+reageerde .+wat .+weet 0+> 0+en 0+uur 14u ?+die
-3 CEASE+NO DELETE+als ERASE+als ERASE+het ERASE+ik GET+hem LIFE+WORD LIFE+van LIST+en.SUBJECT
-3 LIST+van ME ME+MINE ME+en.MESSAGES ME+heup ME+is ME+zaak MENDED+op MENDED+van MENDED+wel
-3 MINE+CEASE MORE+OFTEN MORE+RESTORE MORE+een MSG+? MSG+blijven MSG+naar MSG+van MSG+vind
-3 MSG+wel NO+, NO+CEASE NO+ERASE NO+STOP NO+en.WANT NO+last NO+met NO+uit NO+wat NUMBER+TAKE
-3 NUMBER+op OFTEN+SEND OFTEN+WISH OFTEN+bij OFTEN+en OFTEN+in OFTEN+vind OFTEN+weken OFTEN+wil
-3 OTHER OTHER+> OUT+, OUT+dat OUT+vorige PERSON+is REMOVE+het REMOVE+je REMOVE+voor REPLY+ik
-3 REPLY+vind RESTORE+voor SEND+GET SEND+blijven SEND+nooit SEND+vind STOP+van TAKE+NO
-3 TAKE+maar THINGS+WORD THIRD+GET THIRD+WANT THIRD+WISH THIRD+hebben THIRD+wil THREAT+gaat
-3 TIME+, UNSUB+als WANT+ME WANT+jullie WANT+ook WANT+van WISH+ME WORD+WANT WORD+in WORD+mijn
-3 a+en.BEFORE aan+, aan+mij aan+voor achterom af+, al alarm alleen+over alles+OUTS alles+eraf
-3 alles+goed altijd+SEND anders+alles appje appjes+, aub bedankt+voor bellen+, bellen+>
-3 ben+een ben+ik benadrukte benadrukte+> bent+> bereikbaar bereikbaar+> bericht+OUT
-3 bericht+van berichten+SEND berichtje bestelling betalen bij+OUT binnen+> blijf+graag
-3 bushalte dan+NEED dan+WANT dan+hoef dank dankjewel+> dat+aan dat+hij de+buren
-3 de+duidelijkheid de+kerkstraat de+link de+machtiging de+smsjes die+WORD die+aanbiedingen
-3 die+loterij dinsdag dit+MSG dit+bericht doet+het door+> door+een door+met dossier+gaat drie
-3 druk dt dt+> duidelijkheid duidelijkheid+. een+berichtje een+nieuw eerst en+niet en.BADMSG
-3 en.BEFORE+a en.BEFORE+en.VOC en.BEFORE+nog en.BLOCK en.DAY+en en.DAY+uur en.ENDED+en.FROM
-3 en.FROM en.HAHA+, en.HEY+is en.I+dont en.LIST+vind en.ME+a en.ME+maar en.ME+ophouden
-3 en.MESSAGE+, en.MESSAGE+vind en.MESSAGES+vind en.MY+MSG en.MY+en.KINDS en.MY+en.THIRD
-3 en.NEG+my en.PULL en.REMOVED en.SEND+en.BEFORE en.SENDING+vind en.STOP+NO en.STOP+maar
-3 en.SUBJECT+OUT en.SUBJECT+de en.SUBJECT+dont en.SUBJECT+en.PULL en.TAIL+a en.TAIL+maar
-3 en.TEXT+, en.TEXT+vind en.THINGS en.THIRD+> en.VOC+MORE en.VOC+de en.VOC+is en.WANT+OFTEN
-3 en.WANT+moet en.WHO+is en.WRONG en.YOU+de er+maar even+niet factuur fatima flesje for+ME
-3 for+en.BEFORE for+en.ME for+en.TAIL for+me gaat+, geen+last gehackt gelukkig gemeente gemist
-3 gestorven+, gestuurd geval+NO geval+niet geven goed+> graag+MORE graag+NO graag+op
-3 graag+weer had had+OFTEN had+en.VOC halen+> halverwege heb hebben+> heeft heeft+en.SUBJECT
-3 heeft+en.VOC heeft+en.YOU heeft+u heel hem+OFTEN herinnering+maar hervat hervat+de het+OTHER
-3 het+tweede heup hier+geen hoeveel hoofd hoor+geen i+dont iedereen ik+. ik+CONSENT ik+MENDED
-3 ik+alleen ik+gewoon ik+had ik+hoor ik+in ik+mij ik+mijn ik+niks ik+nu ik+was ik+wil ik+zet
-3 in+ME in+jullie in+mijn inschrijven interesse+> intrekken is is+NO it jammer jazeker je+,
-3 je+OFTEN je+klaar jouw+MSG juist jullie+SEND jullie+aan jullie+appjes jullie+berichtjes
-3 jullie+dat kaart kan+CEASE kan+MENDED kan+NO kan+niet kantooruren kat+> keer+dat
-3 ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u kerkstraat kinderen klaar+bent komt kost kreeg
-3 kun+je kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u last late laten laten+WORD
-3 liever+OFTEN lijst+ERASE lijst+REMOVE maar+> maar+MORE maar+zonder machtiging mag+er mail
-3 mail+> man+is me+a me+maar mee+ophouden meer+MSG met+dt meteen+WORD mij+is mijn+MINE
-3 mijn+heup mijn+zaak mis moe+OUT moe+van moet+WORD morgen my+en.THIRD naar+dit naar+jullie
-3 nacht net niet+CEASE niet+ERASE niet+MENDED niet+STOP niet+uit nieuws+> nodig+, nog+OFTEN
-3 nooit+en.ME nooit+mee nu+even nu+geen nummer+NO nummer+op om+> om+te ongeluk+WORD ook op+,
-3 open opnieuw or overleden per pompt pompt+NO pompt+niet post praten probleem reageerde
-3 reageerde+met rekenen rekenen+jullie review schrappen+voor schrijven schuld sending sinds+ik
-3 sleutel sms+> sms+vind sorry steeds stoort+NO stuurt+en.SUBJECT stuurt+en.YOU stuurt+u
-3 succes te+stoppen tekstberichten telkens terugroepactie text to u+de uit+, use uw+REPLY
-3 uw+bericht uw+en.LIST uw+en.MESSAGE uw+en.MESSAGES uw+en.SENDING uw+en.TEXT uw+sms
-3 vaatwasser valt+ME van+dat van+vorige veel vergeet vergeet+ik verhuizen voicemail volgende
-3 volgende+en.BEFORE volgende+en.DAY volgende+week voor+TIME voor+mij voor+uw vorige vragen
-3 wanneer waren+> was+dat wat+moet weet+NO weet+niet whatsapp+is wil+ME wil+THIRD word+ik
-3 wrong zaak+> zakken ze+GET ze+hebben zelf+> ziek zulke
-2 "+leuk % ,+0 ,+GET ,+REPLY ,+UNSUB ,+WRONG ,+afmelden ,+alles ,+bedankt ,+can ,+dan ,+dit
-2 ,+en.DAY ,+en.LIST ,+en.MESSAGE ,+en.MESSAGES ,+en.SENDING ,+en.TEXT ,+hier ,+i ,+its
-2 ,+klaar ,+ligt ,+meer ,+neem ,+sms ,+smsen ,+succes ,+tot ,+verkeerde ,+what .+NEED
-2 .+afspraak .+alle .+annuleer .+bedankt .+blokkeer .+de .+doe .+en.BADMSG .+en.DAY .+en.HAHA
-2 .+en.MESSAGE .+en.MESSAGES .+en.TEXT .+en.THIRD .+geen .+geldt .+goedemiddag .+goeiemorgen
-2 .+had .+he .+heeft .+im .+jullie .+kat .+kinderen .+knip .+komt .+kost .+lekker .+meld
-2 .+merci .+met .+nee .+nooit .+oke .+onder .+onze .+pas .+pff .+stop .+theres .+uw
-2 .+verwijder .+via .+volgens .+vroeger .+wanneer .+welke .+yes 0+0 0+euro 0+is 0+personen 06
-2 2 ?+MENDED ?+WANT ?+WISH ?+antwoord ?+het ?+sta ?+wil BEEN BEEN+door CEASE+WANT CEASE+die
-2 CEASE+je CEASE+voor CEASE+worden CONSENT+OUT CONSENT+van DELETE+WANT DELETE+aub DELETE+het
-2 DELETE+mijn DISTURBS+niet ERASE+bij ERASE+voor GET+dat GET+de GET+het LIFE+CEASE LIFE+NO
-2 LIFE+annuleren LIFE+en LIFE+niet LIST+CEASE LIST+DELETE LIST+MENDED LIST+WORD LIST+schrappen
-2 ME+. ME+06 ME+LIFE ME+MEDS ME+THIRD ME+a ME+aan ME+alsjeblieft ME+bedoeld ME+bestelling
-2 ME+brievenbus ME+en.SENDING ME+en.TEXT ME+en.VOC ME+gerust ME+kleinzoon ME+maandelijkse
-2 ME+medicijnen ME+mobiel ME+naam ME+opnieuw ME+pas ME+review ME+spam ME+zo MEDS+> MENDED+NO
-2 MENDED+OUT MENDED+TAKE MENDED+als MENDED+mijn MENDED+svp MINE MINE+TAKE MINE+annuleren
-2 MINE+laten MORE+OUT MORE+bij MORE+gelukkig MORE+van MORE+zo MSG+DISTURBS MSG+GET MSG+OFTEN
-2 MSG+krijgen MSG+storen MSG+zijn NO+MINE NO+af NO+bellen NO+bereik NO+bericht NO+dat NO+die
-2 NO+enkel NO+folders NO+gedaan NO+geinteresseerd NO+kinderen NO+lastig NO+naar NO+over
-2 NO+pijn NO+tijd NO+via NO+vragen NUMBER+, NUMBER+SEND NUMBER+WANT NUMBER+WISH NUMBER+aub
-2 NUMBER+doet NUMBER+dus NUMBER+en NUMBER+niet NUMBER+wil OFTEN+? OFTEN+GET OFTEN+REPLY
-2 OFTEN+RESTORE OFTEN+TAKE OFTEN+aan OFTEN+afgemeld OFTEN+dagen OFTEN+door OFTEN+dus
-2 OFTEN+en.TEXT OFTEN+euro OFTEN+kan OFTEN+keer OFTEN+ontvangen OFTEN+opgelost OFTEN+personen
-2 OFTEN+wordt OTHER+CEASE OTHER+WORD OTHER+annuleren OUT+TAKE OUT+als OUT+en OUT+en.FROM
-2 OUT+of OUT+ons OUTS+en OUTS+en.FROM OUTS+of OUTS+voor PERSON+leest PERSON+zei REMOVE
-2 REMOVE+? REMOVE+en REMOVE+en.MY REPLY REPLY+, REPLY+MENDED REPLY+WORD REPLY+gerust REPLY+op
-2 SEND+NO SEND+OFTEN SEND+SEND SEND+dat SEND+en.SUBJECT SEND+en.YOU SEND+even SEND+gerust
-2 SEND+heeft SEND+ik SEND+op SEND+u SEND+van SEND+wel STOP+OUT STOP+de STOP+en.BEFORE
-2 STOP+niet TAKE+, TAKE+CEASE TAKE+DELETE TAKE+geen TAKE+je TAKE+met TAKE+staan TAKE+t
-2 THINGS+CEASE THINGS+MORE THINGS+annuleren THINGS+ligt THINGS+maar THINGS+van THIRD+heeft
-2 THIRD+moeten THIRD+zei TIME+heb TIME+niet TIME+ook UNSUB+? UNSUB+WANT UNSUB+WISH UNSUB+WORD
-2 UNSUB+bij UNSUB+in UNSUB+uit UNSUB+wil WANT+MENDED WANT+SEND WANT+STOP WANT+wel WANT+worden
-2 WISH+een WISH+ook WISH+wel WISH+worden WORD+NO WORD+een WORD+en.FROM WORD+er WORD+je
-2 WORD+maar WORD+of WORD+was a aan+een aanbiedingen+, aanbiedingen+> aanzetten adres af+?
-2 afgesproken afgesproken+> afhalen+> afmelden+als afspraak+> al+dagen al+opgelost al+weken
-2 alarm+gaat alle alle+LIFE alleen+als allemaal alles+> alles+ERASE alles+OUT als+ME
-2 als+jullie als+mijn alsjeblieft+NO alsjeblieft+niet and+en.SEND andere+gemeente annuleer
-2 annuleren+, app+even b b+> baby bedankt+> bedoeld+> begint belt ben+ME ben+OUT ben+mijn
-2 beneden bent bereik bereiken bereiken+> berg berichten+OUT berichten+blijven berichten+op
-2 berichten+van berichtje+als berichtjes+, berichtjes+NO berichtjes+niet bestelling+CEASE
-2 bestelling+WORD bestelling+annuleren betaal bevestiging bezwaar+> bij+die binnen+zijn blad
-2 blijf+je block boekske boekske+CEASE boekske+DELETE boekske+ERASE boekske+MENDED
-2 boekske+REMOVE boekske+WORD boekske+schrappen bordje brievenbus+, buurtapp buurvrouw
-2 can+en.SUBJECT cant chat cijfer code daar+> daar+WANT daar+heb dacht+ik dag+dat dagen
-2 dan+ERASE dan+REMOVE dan+vergeet dank+je dankjewel dat+> dat+MENDED dat+die dat+filmpje
-2 dat+het dat+iets dat+laatste dat+moet de+MEDS de+SEND de+THIRD de+brievenbus de+buurtapp
-2 de+dokter de+en.THINGS de+fiets de+hechtingen de+hele de+markt de+meldingen de+nieuwe
-2 de+opstelling de+oude de+oudergroep de+prijs de+schuur de+sleutel de+tweede de+verhuizing
-2 de+zaak delete+en.MY deur deze+NUMBER deze+telefoon dezelfde die+CEASE die+LIFE die+MINE
-2 die+OFTEN die+STOP die+TAKE die+afspraak die+baan die+en.ALONE die+en.ENDED die+en.KEYWORD
-2 die+en.LIST die+en.NEG die+en.STOP die+stop die+van dirk dit+> dit+jaar dit+moment dit+over
-2 do doe+ME doe+de doe+maar doe+mij doei doen+jullie doen+met doet+en.SUBJECT doet+en.VOC
-2 doet+en.YOU doet+t doet+u dol dol+op doorgaan droom dropped druk+> drukken drukken+>
-2 dus+niet een+bericht een+en.EVENT een+flesje een+kwartiertje een+lijst een+service een+stuk
-2 eens+MENDED eens+SEND eens+sturen eentje eigen eigenlijk en+GET en+NO en+er en+geen en+krijg
-2 en+niemand en+nog en+ook en.ALONE+NO en.ALONE+er en.ALONE+je en.ALONE+maar en.BADMSG+NO
-2 en.BADMSG+SEND en.BADMSG+en.BEFORE en.BADMSG+er en.BADMSG+je en.BADMSG+maar en.BEFORE+MORE
-2 en.BEFORE+RESTORE en.BEFORE+SEND en.BEFORE+naar en.BEFORE+of en.BEFORE+opnieuw en.DAY
-2 en.DAY+OUT en.DAY+euro en.DAY+is en.DAY+personen en.DITCH+en.SUBJECT en.DOESNT+en.MY
-2 en.DOING en.END+en.FROM en.ENDED+NO en.ENDED+er en.ENDED+je en.ENDED+maar en.EVENT+> en.FEEL
-2 en.FEEL+voor en.FROM+blijf en.FROM+en.THESE en.GAVE+en.BEFORE en.HEY+leest en.HEY+voor
-2 en.I+WORD en.I+en.PULL en.I+en.REMOVED en.KEYWORD+NO en.KEYWORD+en.BEFORE en.KEYWORD+en.FROM
-2 en.KEYWORD+er en.KEYWORD+je en.KEYWORD+maar en.LIST+MENDED en.LIST+graag en.LIST+of
-2 en.ME+MORE en.ME+RESTORE en.ME+nog en.ME+opnieuw en.ME+te en.MENDED+en.LIST en.MENDED+en.MY
-2 en.MESSAGE+> en.MESSAGE+MENDED en.MESSAGES+MENDED en.MESSAGES+graag en.MY+en.BADMSG
-2 en.MY+en.END en.MY+en.ENDED en.MY+en.KEYWORD en.MY+en.MESSAGE en.MY+en.OTHER en.MY+end
-2 en.NEG+NO en.NEG+en.MY en.NEG+er en.NEG+je en.NEG+maar en.NEG+use en.NEGATIVE en.NEGATIVE+,
-2 en.NOT+en.MY en.OTHER+, en.OTHER+is en.PULL+en.BEFORE en.PULL+en.FROM en.REMOVE+en.MY
-2 en.REMOVED+en.BEFORE en.REPLIED+en.BEFORE en.REPLY+en.VOC en.SEND+en.VOC en.SENDING+,
-2 en.SENDING+MENDED en.SENDING+op en.STOP+de en.STOP+je en.SUBJECT+ME en.SUBJECT+SEND
-2 en.SUBJECT+elke en.SUBJECT+en en.SUBJECT+en.REMOVED en.SUBJECT+kunt en.SUBJECT+mag
-2 en.SUBJECT+mijn en.SUBJECT+niet en.TAIL+, en.TAIL+MORE en.TAIL+RESTORE en.TAIL+nog
-2 en.TAIL+opnieuw en.TEXT+MENDED en.TEXT+op en.THESE+> en.THIRD+aan en.THIRD+en.SUBJECT
-2 en.THIRD+en.THIRD en.THIRD+he en.VOC+. en.VOC+ME en.VOC+NO en.VOC+RESTORE en.VOC+a
-2 en.VOC+bij en.VOC+en en.VOC+kunt en.VOC+mag en.VOC+mijn en.VOC+niet en.VOC+nog
-2 en.VOC+opnieuw en.VOC+valt en.WANT+MORE en.WANT+TAKE en.WANT+WANT en.WANT+dat en.WANT+hoor
-2 en.WHO+MENDED en.WHO+leest en.YOU+> en.YOU+ME en.YOU+SEND en.YOU+en en.YOU+kunt en.YOU+mag
-2 en.YOU+mijn end ene er+elke er+nu er+ook er+telkens eruit ervan+> euro even+aan even+als
-2 extra fijne files files+, filmpje flyers folder folders folders+MORE folders+meer for+en.VOC
-2 foto ga+je gaat+NO gaat+OUT gaat+niet geannuleerd gebruik+MORE gebruik+voortaan gecastreerd
-2 gedaan+> geen+MINE geen+OFTEN geen+bereik geen+bericht geen+enkel geen+folders geen+kinderen
-2 geen+mail geen+pijn geen+tijd geen+vragen geheugen geinteresseerd gekregen+, geldt gelezen
-2 gelezen+> gelieve+dit gemeente+, gemist+> gerust+OUT gerust+WORD gerust+uit gestolen+,
-2 gestorven gestuurd+, gevaarlijk gevonden+> gewist gewonnen gezeur gezien gezien+> gift
-2 gift+verlagen gips goed+, goedemiddag goeiemorgen graag+MSG graag+SEND graag+berichten
-2 graag+geen graag+van haal+dat haal+je haat had+ME had+het haha+, haha+> hahaha halen+, half
-2 half+uur halverwege+de he+, he+> heb+LIFE heb+alles heb+die heb+mezelf heb+voor
-2 hebben+jullie hebt hebt+ME hechtingen hechtingen+OUT hechtingen+OUTS hechtingen+WORD
-2 hechtingen+eruit heeft+CEASE heeft+STOP heeft+WORD heeft+en.ALONE heeft+en.BADMSG
-2 heeft+en.ENDED heeft+en.KEYWORD heeft+en.NEG heeft+en.STOP heeft+stop heel+graag heftruck
-2 hele hele+dag helemaal helemaal+niet hem+CEASE hem+OUT hem+WORD hem+al her herinneringen+>
-2 het+WORD het+blad het+na het+over het+station hier+> hier+zijn hoe+SEND hoe+kan hoe+komt
-2 hoe+snel hoe+zet hond hond+, hou+en.BEFORE hou+en.ME hou+en.TAIL hou+en.VOC hou+me i+en.PULL
-2 i+en.REMOVED iets+> ik+, ik+OFTEN ik+REPLY ik+STOP ik+TAKE ik+dan ik+doen ik+een
-2 ik+en.BEFORE ik+en.ME ik+en.TAIL ik+en.VOC ik+haat ik+hem ik+hou ik+jullie ik+ken ik+kom
-2 ik+mag ik+me ik+met ik+mopper ik+sta ik+toestemming ik+verzoek ik+zie ik+zou in in+dat
-2 in+die in+en.MY in+het in+the in+uw incasso info inschrijven+voor interesse+, is+0 is+en.DAY
-2 is+en.MY is+eraf is+gecastreerd is+gestolen is+gestorven is+helemaal is+met is+vannacht it+>
-2 ja+klopt je+NEED je+al je+bij je+die je+hoeft je+lijst je+mag jij joh joh+, jongens jou
-2 jullie+LIST jullie+MENDED jullie+NEED jullie+OFTEN jullie+REPLY jullie+WANT jullie+die
-2 jullie+en.LIST jullie+en.MESSAGE jullie+en.MESSAGES jullie+en.SENDING jullie+en.TEXT
-2 jullie+er jullie+hier jullie+hoeven jullie+ontvangen jullie+open jullie+sms
-2 jullie+verzendlijst jullie+voor kan+DELETE kan+STOP kan+WORD kan+dat kan+stoppen kapot kat
-2 keer+, kerst kijk+er kijken+> klaar+. kleinzoon knip kom kom+het komen+> komt+en.SUBJECT
-2 komt+en.VOC komt+en.YOU komt+er komt+u koop+. korting kost+dat kreeg+ik krijg+NO
-2 krijg+jullie kunt kunt+ME kwartiertje kwartiertje+later laat+> laat+mijn laatste+dag laden
-2 laden+> last+OUT last+van lastig+, lastiggevallen+door laten+CEASE laten+DELETE laten+staan
-2 leeg+> leest+en.ME leest+mee leg leuk+> liedje liever+via ligt+dat ligt+klaar lijn lijst+,
-2 lijst+van link link+in list lopen lopen+> los loterij lukt m maak+NO maak+geen maandag
-2 maandelijkse+gift maar maar+je maar+weer mag+MORE mag+OFTEN mag+OUT mag+altijd mag+dat
-2 mag+en.SUBJECT mag+en.VOC mag+en.YOU mag+u mag+weer mailen mailen+> man+leest marktplaats
-2 mayo me+, me+MORE me+MSG me+RESTORE me+nog me+opnieuw medicijnen meer+OFTEN meer+aan
-2 meer+berichten meer+bij meer+een meer+gelukkig meer+maar meer+van meer+zo meld meld+ME
-2 meld+mij message met+0 met+OFTEN met+en.DAY met+jou meterstand mezelf mij+aan
-2 mij+alsjeblieft mij+bedoeld mij+gerust mij+per mij+uit mijn+06 mijn+LIFE mijn+MEDS mijn+MSG
-2 mijn+THIRD mijn+bestelling mijn+brievenbus mijn+en.BEFORE mijn+en.MESSAGES mijn+en.SENDING
-2 mijn+en.TEXT mijn+kleinzoon mijn+maandelijkse mijn+medicijnen mijn+mobiel mijn+naam mijn+pas
-2 mijn+review mijn+spam missen mits mobiele+MENDED mobiele+NUMBER mobiele+nummer moe
-2 moet+CEASE moet+MENDED moet+SEND moet+STOP moogt+ME moogt+mij mopper my na+0 na+OFTEN na+de
-2 na+en.DAY na+jullie naam+OUT naam+van naar+OUT naar+WORD naar+uit nacht+> nadenken
-2 nadenken+> nee+TAKE nee+dat nee+hoor nemen+> niemand+te niet+, niet+REMOVE niet+SEND niet+af
-2 niet+bellen niet+dat niet+en.WANT niet+geinteresseerd niet+lastig niet+met niet+naar
-2 niet+over niet+sturen niet+te niet+via niet+wat niets+op nieuw nieuws nieuws+is niks+en.ME
-2 niks+mee nodig nodig+> nog+en.FROM nog+niet nog+of nooit+met not+en.MY noteren now+> nu+WANT
-2 nu+bij nu+niet nummer+> nummer+SEND nummer+TAKE nummer+aub nummer+niet of+blijf of+en.THESE
-2 offerte olie om+die om+een om+uit onder onder+jullie onder+werktijd ongeluk+ERASE
-2 ongeluk+UNSUB ongeluk+uitgeschreven ons+. ontvangen ook+MSG ook+bij ook+een ook+geen op+0
-2 op+ME op+OFTEN op+bij op+en.DAY op+jullie op+marktplaats op+mijn open+> opgelost opgelost+>
-2 oplichters+. oproep opstelling opzeggen+> oude+MENDED oude+NUMBER oude+nummer oudergroep
-2 over+het over+nadenken pakje pas+dat pas+is pas+op past peeters per+SEND personen pff
-2 pijn+MORE pijn+meer post+, probleem+> punten raden raden+jullie recept rest+> rest+TAKE
-2 rest+laten rommel+OUT rommel+van rond says schrap+mij schrappen+> schrijf schrijven+en
-2 schuur sending+en.BEFORE sending+en.VOC shampoo slik sms+, sms+MENDED smsen+? smsje
-2 smsjes+STOP soms sorry+voor spreken spreken+> sta+blijkbaar staan+> staat staat+er station
-2 station+> steeds+NO steeds+geen still stoort stoort+niet stop stop+NO stop+er stop+je
-2 stop+maar stopgezet stopgezet+worden stoppen+hoor stopt storen straat stuk stuur+gerust
-2 superhandig superhandig+> svp+> systeem systeem+te t+NO t+niet tand tattoo te+STOP te+TAKE
-2 te+WORD te+snel te+verwijderen tegen+, tegen+een teksten telefoon+, telefoon+dus telefoon+en
-2 tellen terug+> that that+en.BEFORE the+MSG the+en.BADMSG the+en.END the+en.ENDED
-2 the+en.KEYWORD the+end theres those those+> tijd tijd+voor to+en.MY toch+MORE toch+weer toen
-2 toestel toestemming+OUT toestemming+van too tot+0 tot+OFTEN tot+en.DAY trackingcode trein
-2 tuin tuin+> twee+> u+. u+> u+ME u+SEND u+en u+kunt u+mag u+mijn uit+als uit+een
-2 uitschrijven+OUT uitschrijven+WORD uitschrijven+uit update uur+, uur+> uur+in vakantie
-2 vakantie+> vallen valt van+> van+TIME van+ons vanaf+OFTEN vanaf+nu vandaag vannacht vanzelf
-2 veld veranderen verder+> verhuizing verhuizing+> verkeerde+MENDED verkeerde+NUMBER
-2 verkeerde+nummer verlagen verstuurd verwarming verwijder verwijder+mijn verwijderd
-2 verwijderen verzendlijst+> verzoek+en.SUBJECT verzoek+en.VOC verzoek+en.YOU verzoek+u
-2 via+en.LIST via+en.TEXT volgen volgende+> volgende+OFTEN volgende+maand voor+het voor+jullie
-2 voor+vanavond vraag vraag+NO vraag+niet vragen+MORE vragen+meer vrijwilligers vroeg vroeger
-2 wa waarom+staat wacht was+? was+OFTEN was+en.MY was+mijn wat+MORE wat+WANT we+WORD week+naar
-2 weer+> weer+MENDED weer+RESTORE weer+aan weer+op weer+sturen weg+en.FROM weg+of weghalen+>
-2 wel+> wel+GET wel+SEND wel+en.SENDING wel+en.TEXT wel+op wel+veel wel+voor welk welke werk
-2 werkt werkt+NO werkt+niet werktijd what whatsapp wil+een wil+ook wil+wel wil+worden wil+ze
-2 woning worden+, working yes zaken zaken+> zat+> zat+in zegt+de zei zelden zelf zelf+NO
-2 zelf+OFTEN zet+ik zet+je zij zijn+ME zijn+THREAT zijn+als zijn+er zijn+met zitting zodat
-2 zodat+ik zoek+> zoon+,
2 ,+CEASE ,+ERASE ,+SEND ,+alweer ,+and ,+bij ,+dus ,+en.ALONE ,+en.BADMSG ,+en.ENDED
2 ,+en.KEYWORD ,+en.TAKE ,+ge ,+graag ,+mail ,+mijn ,+ook ,+schrap ,+stop ,+voor ,+weer ,+wilt
2 .+, .+CEASE .+MORE .+REMOVE .+bek .+beste .+count .+delete .+dont .+dus .+en.ENDED .+en.I
2 .+en.NOT .+en.REMOVE .+en.TIME .+en.UNSUB .+en.VOC .+ewa .+fiets .+ga .+geef .+genade
2 .+groetjes .+heb .+hes .+het .+houd .+id .+iets .+joepie .+kappen .+laat .+lot .+make .+mij
2 .+neen .+not .+prepaid .+rot .+schei .+sla .+so .+steek .+stuurt .+uitschrijven .+uitslagen
2 .+vorige .+x .+zoek .+zou 0+. 0+OFTEN 0+jaar 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE
2 3x+en.BADMSG 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP 3x+stop ?+OFTEN ?+bij ?+dat ?+in
2 ACTS+sinds AUTHORITY+, AUTHORITY+is CEASE+? CEASE+a CEASE+en.LIST CEASE+en.MESSAGES
2 CEASE+en.SENDING CEASE+en.TEXT CEASE+graag CONSENT+, CONSENT+voor DELETE+graag ERASE+ME
2 ERASE+en.BEFORE GET+? GET+THIRD GET+daar GET+elke GET+en.BEFORE GET+en.ME GET+en.TAIL
2 GET+en.VOC GET+er GET+me GET+sinds LIFE+, LIFE+uitvalt LIST+. LIST+> LIST+OFTEN LIST+halen
2 ME+CEASE ME+ERASE ME+NEED ME+advocaat ME+af ME+auto ME+betreft ME+en.THIRD ME+hiervoor
2 ME+hoeft ME+in ME+inbox ME+niks ME+nummer ME+off ME+provider ME+rechtsbijstand ME+rekening
2 ME+schoonmoeder ME+uitgeschreven ME+vrouw MEDS+sinds MENDED+ERASE MENDED+REMOVE MENDED+graag
2 MENDED+is MENDED+jullie MENDED+kan MENDED+maar MENDED+voor MINE+bij MORE+MSG MORE+en.WANT
2 MORE+graag MORE+iets MORE+na MORE+voor MSG+" MSG+DELETE MSG+NEED MSG+TAKE MSG+kost MSG+om
2 MSG+uitzetten NEED+het NO NO+OFTEN NO+SEND NO+WANT NO+WISH NO+aanbiedingen NO+doen
2 NO+en.KINDS NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+geval NO+goed NO+huis NO+lezen
2 NO+nodig NO+sms NO+smsjes NO+toestemming NO+uitnodigingen NO+vergissing NO+vlees NO+wil
2 NUMBER+DELETE NUMBER+kan NUMBER+maar NUMBER+staat NUMBER+voor OFTEN+3x OFTEN+CEASE OFTEN+OUT
2 OFTEN+WORD OFTEN+als OFTEN+en.TAIL OFTEN+en.WANT OFTEN+ervoor OFTEN+genoeg OFTEN+graag
2 OFTEN+hoor OFTEN+ik OFTEN+je OFTEN+nee OFTEN+ook OFTEN+op OFTEN+te OFTEN+uit OFTEN+via
2 OFTEN+vooraf OFTEN+wel OTHER+uitvalt OUT OUT+bij OUT+deze OUT+en.SUBJECT OUT+en.VOC
2 OUT+en.YOU OUT+te OUT+u OUT+van OUTS+OUT OUTS+ermee PERSON+, PERSON+> PERSON+krijgt
2 PERSON+mij PERSON+op REMOVE+THIRD REMOVE+en.BEFORE REMOVE+en.ME REMOVE+en.TAIL REMOVE+en.VOC
2 REMOVE+er REMOVE+graag REMOVE+maar REMOVE+me REMOVE+ze REPLY+ME REPLY+die REPLY+en.BEFORE
2 REPLY+en.ME REPLY+en.TAIL REPLY+en.VOC REPLY+maar REPLY+me REPLY+niks SEND+aub SEND+die
2 SEND+en.WANT SEND+niks SEND+voor SEND+worden STOP+? STOP+a STOP+dr STOP+en STOP+ermee
2 STOP+graag STOP+hiermee STUFF+. STUFF+NO TAKE+ME TAKE+THIRD TAKE+die TAKE+dit TAKE+om
2 TAKE+op TAKE+ze THINGS+en.ME THINGS+mee THINGS+wel THIRD+denkt THIRD+geen THIRD+is THIRD+mij
2 THIRD+staat THIRD+toch THREAT+, THREAT+bij THREAT+en.ME TIME+. TIME+is WANT+GET WANT+alleen
2 WANT+eruit WANT+geen WANT+het WANT+niks WISH+> WISH+OUTS WISH+alleen WISH+eruit WISH+je WORD
2 WORD+MSG WORD+OUT WORD+a WORD+berichten WORD+die WORD+ermee WORD+jullie WORD+mij WORD+van
2 WRONG+, WRONG+MENDED WRONG+nummer aan aan+mijn aangemeld achter+> adieu adressenbestand
2 af+en.WANT af+wat afgelopen+OFTEN afmelden+voor afscheid afspraken+wel agenda akkoord+>
2 al+3x al+genoeg alles+en.WANT alles+schriftelijk alles+wat alsjeblieft+CEASE alsnog
2 alsnog+in alstublieft+> alstublieft+en.ME alstublieft+mee altijd+> an annuleer+de antwoorden
2 appen+> appjes+> art auto+, bank bank+, bed beeindigen beeindigen+graag bek bek+houden
2 bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC bel+me beloofde ben+NO ben+het benaderen
2 bericht+dat bericht+en bericht+kost berichten+CEASE berichtjes+MORE berichtjes+meer
2 bespaar+en.BEFORE bespaar+en.ME bespaar+en.TAIL bespaar+me beter betreft betreft+, beu
2 bezorgberichten bij+het bij+mijn bingo blijf blijf+vooral blijkbaar breda brief+als
2 buitenland buitenland+. bundel canada canada+, computer count count+en.BEFORE crypto daar+NO
2 daar+niet daar+ook dan+GET dan+nog dat+MSG dat+OFTEN dat+WISH dat+alsnog dat+een
2 dat+en.SUBJECT dat+en.VOC dat+en.YOU dat+gesms dat+u de+OTHER de+REPLY de+agenda de+avg
2 de+bank de+berichtjes de+eerder de+en.DAY de+en.LIST de+en.MESSAGE de+en.OTHER de+en.THIRD
2 de+kinderen de+mobiel de+mondhygienist de+persoon de+rechter de+site de+sloop de+sms
2 de+uitgang de+verhuis de+website de+winkel deal definitief denkt denkt+dat deze+TAKE
2 deze+en.LIST deze+en.MESSAGES deze+en.SENDING die+dagelijkse die+smskes die+sportschool
2 die+wekelijkse dijk dijk+, dingen dit+WANT dit+WORD doen+. doen+om dont+want doorgeven dus+>
2 dus+TAKE dus+die dus+geen echt+OUT echt+OUTS echt+WORD echt+weg een een+. een+auto een+brief
2 een+handtekening een+lek een+punt een+week eens+> eens+OUT eens+van elke+OFTEN elke+keer
2 en+OFTEN en+TIME en+ben en+en.SUBJECT en+en.VOC en+en.YOU en+ik en+je en+nooit en+toch en+u
2 en+voor en+wij en.ALONE en.ALONE+a en.BADMSG+. en.BADMSG+a en.BEFORE+, en.BEFORE+.
2 en.BEFORE+OUT en.BEFORE+WORD en.BEFORE+as en.BEFORE+en.DAY en.BEFORE+en.FROM
2 en.BEFORE+en.KINDS en.BEFORE+en.MY en.BEFORE+en.TEXT en.BEFORE+ff en.BEFORE+texts
2 en.BEFORE+to en.BEFORE+would en.DAY+, en.DAY+OFTEN en.DAY+jaar en.DAY+ook en.DITCH
2 en.DOESNT+want en.DONT+want en.ENDED+a en.FEEL+, en.FEEL+maar en.FROM+en.VOC en.FROM+this
2 en.GAVE en.GET+en.BEFORE en.HEY+krijgt en.HEY+laat en.HEY+maar en.HEY+tot en.HEY+was
2 en.I+dat en.I+elkaar en.I+en.BEFORE en.I+en.WISH en.KEYWORD+a en.KINDS+. en.LIST+en.SUBJECT
2 en.ME+CONSENT en.ME+OFTEN en.ME+WORD en.ME+akkoord en.ME+ff en.ME+off en.ME+stoppen
2 en.ME+uit en.MESSAGES+OUT en.MY+OTHER en.MY+en.NUMBER en.MY+en.PHONE en.MY+number
2 en.MY+texts en.NEG+> en.NEG+a en.NEG+want en.NOT+en.BEFORE en.NUMBER en.NUMBER+> en.RECEIVE
2 en.RECEIVE+en.BEFORE en.REPLY+. en.REPLY+> en.SENDING+en.BEFORE en.SENDING+en.MY en.STOP+a
2 en.SUBJECT+CEASE en.SUBJECT+GET en.SUBJECT+STOP en.SUBJECT+elkaar en.SUBJECT+en.MY
2 en.SUBJECT+en.VOC en.SUBJECT+er en.SUBJECT+heeft en.SUBJECT+ons en.SUBJECT+ophouden
2 en.SUBJECT+want en.TAIL+> en.TAIL+OFTEN en.TAIL+WORD en.TAIL+ff en.TAIL+off en.THESE
2 en.THINGS+> en.THIRD+met en.TIME en.UNSUB en.VOC+, en.VOC+MENDED en.VOC+OFTEN en.VOC+OUT
2 en.VOC+aan en.VOC+dat en.VOC+en.MY en.VOC+ff en.VOC+heeft en.VOC+krijgt en.VOC+off
2 en.VOC+ons en.VOC+ook en.VOC+ophouden en.VOC+to en.VOC+tot en.WANT+, en.WANT+CEASE
2 en.WANT+en en.WANT+en.ALONE en.WANT+en.BADMSG en.WANT+en.BEFORE en.WANT+en.ENDED
2 en.WANT+en.KEYWORD en.WANT+en.NEG en.WANT+en.STOP en.WANT+en.VOC en.WANT+jullie en.WANT+mij
2 en.WANT+stop en.WHO+krijgt en.WISH+en.BEFORE en.YOU+, en.YOU+MENDED en.YOU+aan en.YOU+dat
2 en.YOU+er en.YOU+heeft en.YOU+ons en.YOU+ophouden er+komt ergens+anders eruit+, ervoor
2 eten+sinds ever ewa ex ff+met for+en.SUBJECT for+en.YOU fout+, ga+echt ga+jullie gaat+>
2 gaat+het gave geemigreerd geemigreerd+naar geen+CONSENT geen+MENDED geen+STUFF
2 geen+aanbiedingen geen+en.KINDS geen+geval geen+huis geen+smsjes geen+toestemming
2 geen+uitnodigingen geen+vergissing geen+vlees gehad gehad+. gehoord gehouden+worden gejat
2 geld+in gelieve+ME gelieve+het genade genade+. genoeg+MSG genoeg+SEND genoeg+berichten
2 genomen gepiep geval geweest+en.SUBJECT geweest+en.THIRD geweest+he gewone gewoon+WORD
2 gezet+, gooi graag+. graag+CEASE graag+MENDED graag+REMOVE graag+UNSUB graag+afmelden
2 graag+houden graag+nog graag+nu graag+uit graag+verwijderen graag+voor groeten groeten+>
2 groetjes groetjes+> haar haar+NUMBER had+ik hallo+, handig+, handtekening handtekening+op
2 he+. he+met heb+al heb+daar hebben+en.BEFORE hebben+en.ME hebben+en.TAIL hebben+en.VOC
2 hebben+er hebben+me helemaal+NO helemaal+niks herinnerd herinnering+OUT herinnering+van
2 herinneringen herroep hes het+LIST het+MINE het+NO het+bel het+bestuur het+beu
2 het+buitenland het+en.OTHER het+is het+klaar het+laatste het+mag het+niet het+recht het+was
2 hetzelfde hier+heb hier+in hier+niet hier+ook hier+vanaf hier+woont hierbij+TAKE
2 hierbij+trek hiermee hiermee+> hoe+doe hoeft+NO hoeft+het hokje hond+> horen+daar houd
2 houdoe huis+is huis+te huizen i+en.BEFORE id ieder ieder+MSG ieder+bericht iemand+mij
2 iets+is iets+minder ik+> ik+THREAT ik+af ik+geef ik+genoeg ik+graag ik+lees ik+naar ik+neem
2 ik+rij ik+spaar ik+uit ik+versta ik+vraag ik+word ik+worden ik+zei ik+zelf in+NO in+april
2 in+bed in+breda in+geen in+orde inbox ingetrokken inleveren is+fine is+gewoon is+handig
2 is+in is+prima is+vol ive ja je+CEASE je+SEND je+boos joepie jullie+> jullie+GET jullie+NO
2 jullie+OUT jullie+af jullie+berichten jullie+doen jullie+horen jullie+smsjes kan+je kappen
2 keer+iets kerk kerngezond kind+OUT kind+van klaar+OFTEN klaar+met klaar+nu klant klant+>
2 komen+? komt+NO komt+geen koop+NO koop+niks krijg+, krijg+OFTEN krijg+al krijg+elke
2 krijgen+? kunnen+jullie laat+dit laatste+> laatste+maal lastig lastig+te laten+en.SUBJECT
2 later+> lees+THIRD lees+ze leest+ME leest+mijn lek les les+uitvalt leuk+vindt lezen lezen+.
2 liefde liefst lig+in lijst lijst+> maal maand+> maar+. maar+ME maar+SEND maar+THIRD maar+af
2 maar+geen maar+hij maar+van maart maat+> mag+, mag+MENDED mag+STOP mag+het mail+en maken
2 man+krijgt marketing me+> me+OFTEN me+WORD me+ff me+off mee+CONSENT mee+akkoord mee+stoppen
2 meer+. meer+en meer+en.WANT meer+in meer+na meer+voor meldingen+> mensen met+ME met+deze
2 mich mij+, mij+> mij+af mij+betreft mij+in mij+maar mij+niks mij+op mij+uitgeschreven
2 mij+van mij+voortaan mijn+MENDED mijn+WORD mijn+advocaat mijn+auto mijn+berichten mijn+inbox
2 mijn+oude mijn+provider mijn+rechtsbijstand mijn+rekening mijn+schoonmoeder mijn+vrouw
2 minder minder+OFTEN minder+vaak mn mn+vriendin mobiel+OUT mobiel+van moeten+REMOVE
2 moeten+TAKE mogen+CEASE mogen+OFTEN mogen+STOP mogen+jullie mondhygienist mooi+geweest
2 my+en.BEFORE my+en.NUMBER my+en.PHONE my+number naar+0 naar+OFTEN naar+en.DAY naar+mijn
2 nachts+, nee+, nee+en negeren netjes niet+OFTEN niet+TAKE niet+bij niet+doen niet+goed
2 niet+lezen niets+MORE niets+meer nog+. nog+1x nog+MSG nog+de noodgevallen nooit+> nooit+bij
2 not+en.BEFORE now now+and nu+WORD number number+> nummer nummer+ERASE nummer+REMOVE
2 nummer+WORD nummer+in nummer+is nummer+kan nummer+maar nummer+voor ochtends of+en.VOC ok
2 ok+, ok+tot oke oke+> om+van ones ongedaan ongedaan+maken ongeluk+RESTORE ongeluk+aangemeld
2 ongewenst ongewenst+> ontslagen ontslagen+, ooit+een ook+, ook+. ook+CEASE ook+STOP ook+WORD
2 ook+en.ALONE ook+en.BADMSG ook+en.ENDED ook+en.KEYWORD ook+en.NEG ook+en.STOP ook+met
2 ook+niet ook+stop op+> op+CEASE op+MENDED op+prijs op+te op+voor ophouden oplichters+> orde
2 orde+maken oude+THINGS over+de pakket+, partij per+en.DAY pickup pings pls prepaid prijs
2 prijs+op prima+, punt+achter quit raak raakt recht+ME recht+mij rechter rechter+>
2 rechtsbijstand rechtsbijstand+> reclame+. regelen rekening+bij respecteer respecteer+dat
2 rest+OUT rest+is rest+van rij rij+OFTEN rij+nu s+ochtends sale schei schei+dr school
2 schoonmoeder schrap schrappen+, schriftelijk secretaresse secretaresse+NO secretaresse+niet
2 serieus sinds sinds+ME sinds+de sinds+kort sinds+mijn site sla sla+ME sla+mij sloop sms
2 smsjes+NO smsjes+OUT smsjes+niet smskes smskes+> snap so+en.NEG soort sorry+maar spammen
2 sportschool sportschool+> spul staat+> stalken stap+ik stay steeds+en.MESSAGES
2 steeds+en.SENDING steeds+en.TEXT steek stop+> stop+a stoppen+graag stopt+er streep streep+ME
2 streep+mij sturen+, sturen+> sturen+voor stuur+ME stuur+en.BEFORE stuur+en.ME stuur+en.TAIL
2 stuur+en.VOC stuur+me stuur+niks stuurt stuurt+> t+is taal take+en.BEFORE tandarts te+ERASE
2 te+doen te+koop te+oud te+vallen telefoon+. telefoon+> terugbrengen terugbrengen+> text+.
2 texts+, these+en.BEFORE tilburg tilburg+mag toch+nooit toe toe+> toestemming+,
2 toestemming+voor toezending truck u+MENDED u+WORD u+aan u+dat u+er u+heeft u+ons u+ophouden
2 uit+bij uit+de uit+voor uitgang uitgeschreven+> uitnodigingen uitnodigingen+voor
2 uitschrijven uitslagen+mogen unsub up+> updates uw+berichten uw+smsen vaak+graag
2 val+en.BEFORE val+en.ME val+en.TAIL val+en.VOC val+me vallen+> van+OFTEN van+de van+deze
2 van+en.SUBJECT van+en.YOU van+mijn van+u vanaf+> verdere+SEND verdere+berichten vergeten+,
2 vergissing verhuis verkeerd verkeerd+MENDED verkeerd+nummer verkocht vernietigen verplicht
2 versta vertrokken vervallen vervallen+> verzenden via via+mail vlees volgende+MSG
2 volgende+en.LIST volgt volgt+een voor+alles voor+elk voor+noodgevallen vooral+SEND
2 vooral+sturen vriendin vrij+, vrouw+, waar+zit wanneer+CEASE was+. was+maar wat+ME
2 wat+jullie wat+mij we+dat we+elkaar website week+. week+niet weer+WORD weet weg+OUT
2 weg+ermee weggegooid weiger wel+WORD wel+blijven wel+de wel+en.FROM wel+genoeg wel+of weten
2 weten+, whoever wie+er wie+heeft wil+NO wil+OUTS wil+alleen wil+eruit wil+je will+>
2 willen+CEASE wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u winkel+is wissen with woont+NO
2 woont+geen worden+aan wordt+> would years you+en.VOC your+en.OTHER ze+> ze+NO ze+toch
2 ze+zijn zeggen+> zegt+ME zet+en.BEFORE zet+en.ME zet+en.TAIL zet+en.VOC zet+er zet+me
2 zevende zich zich+OFTEN zien zijn+geemigreerd zijn+nog zit+hier zon+MSG zon+bericht
2 zoon+heeft zou zou+ik
3 ,+MENDED ,+MORE ,+aan ,+als ,+berichten ,+doe ,+en.NEG ,+en.STOP ,+geen ,+nee ,+van ,+verder
3 .+ERASE .+NUMBER .+OUTS .+SEND .+WANT .+achteraf .+afgelopen .+afmelden .+alles .+donder
3 .+en.ALONE .+en.LOSE .+en.MENDED .+en.STOP .+enkel .+fout .+herinneringen .+hierbij .+iedere
3 .+kan .+kap .+never .+nummer .+ongevraagde .+pak .+pleur .+smsen .+take .+waarom .+wel
3 0+naar 0+voor CEASE CEASE+en CONSENT+> CONSENT+in CONSENT+ingetrokken DELETE+> ERASE+graag
3 GET+, LIST LIST+OUT ME+MENDED ME+WORD ME+afspraak ME+en.FROM ME+ff ME+van MENDED MENDED+>
3 MENDED+aan MENDED+ingetrokken MINE+van MORE+. MORE+GET MORE+MENDED MORE+die MORE+en
3 MORE+lastig MORE+over MORE+sturen MSG+die MSG+en.HEY MSG+heb MSG+in MSG+ok MSG+ook NO+.
3 NO+CONSENT NO+GET NO+PERSON NO+TAKE NO+berichten NO+berichtjes NO+en.SENDING NO+en.TEXT
3 NO+enkele NO+klant NO+mijn NO+nieuwe NO+om NO+per NO+prijs NO+toe NUMBER NUMBER+OUT
3 NUMBER+REMOVE NUMBER+aan NUMBER+graag NUMBER+in NUMBER+is OFTEN+gaat OFTEN+het OFTEN+iets
3 OFTEN+jaar OFTEN+met OFTEN+moet OFTEN+nog OFTEN+voor OFTEN+week OTHER+, OUT+0 OUT+OUT
3 OUT+en.DAY OUT+ermee OUT+harte PERSON+ik REMOVE+, REMOVE+. REPLY+er SEND+heb STOP+. STOP+>
3 STOP+daarmee STOP+die STOP+eens STOP+er TAKE TAKE+jullie THINGS+, THINGS+. THINGS+bij
3 THIRD+, THIRD+was THIRD+zijn THREAT+> THREAT+is WANT+ik WANT+krijgen WISH+OUT WISH+ik WORD+.
3 WRONG+NUMBER a+million aan+. aan+uw aangemeld+, achteraf+had achterwege afmelden afspraken
3 al+op alleen+de alleen+die alleen+nog and april baas bed+> beiden bel bel+ik ben+de ben+er
3 ben+geen berichten+in berichtjes+WANT bespaar+ME bespaar+en.VOC bestuur betaald+, bezoek
3 bezoek+, bij+ME bij+een blijven+jullie blijven+maar brief buzzing daarmee dacht+dat dag+>
3 dagelijkse dames dan+te dat+STUFF dat+wil de+AUTHORITY de+WRONG de+en.BEFORE de+enige
3 de+enquetes de+herinnering de+kat de+laatste de+moeite de+verkeerde de+volgende delete
3 deur+OUT deur+WORD deur+uit deze+> deze+berichten die+LIST die+lijst die+over ding dit+?
3 dit+moet dit+was doe donder donder+op dr dus dus+laat een+manier elk+MSG elk+bericht
3 elk+bezoek en+jullie en+tot en.ALONE+. en.BADMSG+> en.BEFORE en.BEFORE+OFTEN en.BEFORE+UNSUB
3 en.BEFORE+for en.BEFORE+off en.DAY+voor en.DOESNT+en.GET en.DOESNT+en.RECEIVE
3 en.DOESNT+en.SENDING en.DOESNT+en.WISH en.ENDED+. en.EVENT+en.BEFORE en.FROM+the en.HEY+,
3 en.I+never en.KEYWORD+. en.KEYWORD+> en.KINDS+> en.LIST+die en.ME en.ME+> en.ME+OUT
3 en.ME+UNSUB en.ME+een en.ME+en.FROM en.MESSAGE+. en.MESSAGE+die en.MESSAGES en.MESSAGES+die
3 en.MY en.MY+en.MENDED en.NEG+. en.NEG+en.GET en.NEG+en.KINDS en.NEG+en.MESSAGE
3 en.NEG+en.RECEIVE en.NEG+en.REPLY en.NEG+en.WISH en.NEGATIVE+en.KINDS en.NEGATIVE+en.MESSAGE
3 en.NEGATIVE+en.REPLY en.NEGATIVE+en.TEXT en.NOT+en.GET en.NOT+en.RECEIVE en.PLURALS
3 en.REMOVE en.SENDING en.SENDING+die en.STOP en.STOP+. en.SUBJECT+bent en.SUBJECT+en.BEFORE
3 en.SUBJECT+never en.SUBJECT+vriendelijk en.TAIL+OUT en.TAIL+UNSUB en.TAIL+een
3 en.TAIL+en.FROM en.TAKE+en.BEFORE en.TEXT+die en.VOC+UNSUB en.VOC+bent en.VOC+een
3 en.VOC+en.FROM en.VOC+er en.VOC+vriendelijk en.WANT+is en.YOU en.YOU+CEASE en.YOU+STOP
3 en.YOU+WORD en.YOU+bent en.YOU+vriendelijk enige enkel enkele er+OFTEN er+en.ME er+geen
3 er+mee er+weer eraf+, ergens erger erger+dan ex+. from+en.MY from+the ga geen+PERSON
3 geen+berichten geen+berichtjes geen+enkele geen+klant geen+nieuwe geen+prijs gegevens
3 gehad+met gekocht gekocht+> gesms gesteld goed+OUT goed+van graag+> gsm harte heb+jullie
3 helemaal+geen herinneren+, herinnering+kwam het+nog hierbij+zeg hij+is hoe+ik hoe+kom
3 hoef+NO hoeft hoeft+niet hoop hou+OFTEN hou+die hou+eens hou+op huis i+never
3 iedere+zaterdagochtend iemand+die iets ik+0 ik+WORD ik+ben ik+blijven ik+en.DAY ik+ga ik+nog
3 ik+weiger ik+wel in+0 in+OFTEN in+een in+maart ingetrokken+> interesseert is+het
3 is+welletjes je+maar jij+regelen jullie+NUMBER kind kom+hem kort kraan kraan+dicht krijgen
3 kun+jij kwam laat+die laat+mij laatste laatste+was lastig+> liever+geen lijst+OUT loodgieter
3 maand+OFTEN maar+NO maar+OUT maar+bij manier manier+om me+OUT me+UNSUB me+een me+en.FROM
3 meer+> meer+die meer+graag meer+lastig met+je met+mij mij+OUT mijn+afspraak million mit
3 moeite moet+NO mogen+MENDED my+en.MENDED na+elk namelijk ne ne+OFTEN ne+keer niet+GET
3 niet+per niet+toe niks+OUT niks+van no+en.KINDS no+en.MESSAGE no+en.REPLY no+en.TEXT nodig+.
3 nog+een nooit+ME nooit+mijn nooit+om not+en.GET not+en.RECEIVE nou nu+0 nu+en.DAY nu+nog
3 nul+> nummer+aan of+en.BEFORE om+ME om+dit om+gevraagd om+mij ongevraagde ooit ook+>
3 op+THIRD opgehaald ophoudt out pak per+en.BEFORE per+week persoon+> persoonlijk pleur prima
3 principe punt+> punt+ik recht regelen+dat rot rust+> schoonmoeder+. sindsdien sms+die
3 soort+berichten spaar spamklacht staat+OFTEN staat+al steeds+MSG steeds+SEND stop+. svp+,
3 take te te+komen te+slapen te+worden terugkomen tevredenheidsvragen texts toestellen
3 toestemming+in toestemming+ingetrokken tot+NO tot+nooit trek trek+ik u u+, u+CEASE u+STOP
3 u+bent u+vriendelijk uit uitslagen us uw uw+herinnering val+ME van van+0 van+een van+en.DAY
3 van+harte verkeerd+NUMBER verkeerde+PERSON verkeerde+persoon vertellen vertellen+hoe
3 voor+alleen voor+altijd vooral+MENDED voortaan+> vriendelijk waar+WANT waar+moet
3 waarom+blijven wachten+> was was+, was+de wat+is week weer+OUT weglaten wekelijkse welletjes
3 welletjes+geweest wil+OUT wil+WORD will with+en.MY with+the word+er x your zaterdagochtend
3 ze ze+, zet+maar zijn+erger zit zitten zitten+, zorg
4 ,+ME ,+THREAT ,+WORD ,+de ,+gelieve ,+nu ,+zoals .+MENDED .+TAKE .+bespaar .+elke .+en.END
4 .+hald .+hier .+hoe .+hou .+houdt .+klaar .+knap .+niet .+val .+van .+verkeerd 0+per ?+zoals
4 AUTHORITY CEASE+, CEASE+> DELETE+, ERASE+> LIST+staan ME+> ME+AUTHORITY ME+UNSUB ME+als
4 ME+een ME+gsm ME+niet ME+te ME+telefoon MENDED+, MORE+doen MORE+niets MSG+NO MSG+en MSG+meer
4 MSG+niet NEED+NO NO+ME NO+bij NO+ja NUMBER+ERASE NUMBER+WORD OFTEN+en.BEFORE OFTEN+mee
4 OFTEN+per OUT+de OUTS+, PERSON+die REMOVE+ME RESTORE+, STOP+OFTEN STUFF+, TAKE+mij
4 THINGS+klaar THIRD+die WANT+da WANT+echt WISH WISH+WORD WORD+PERSON WRONG+PERSON
4 WRONG+persoon aan+jullie afmelden+> al+die alstublieft as bang bang+dat be beeindigd
4 berichten+> berichtjes+> bespaar bevestigen bij+en.SUBJECT bij+en.VOC bij+en.YOU bij+u
4 blijven boven bril+klaar club+, dat+OUT dat+vinkje de+baas de+hoogte de+rest der deze+SEND
4 die+ik die+meldingen dit+NUMBER dit+soort een+0 een+en.DAY een+maand een+zorg eens+op
4 en+SEND en+stuur en.ALONE+> en.BEFORE+> en.BEFORE+een en.DAY+per en.ENDED+>
4 en.FROM+en.BEFORE en.KINDS en.LOSE en.NEG en.NEG+en.SENDING en.NEG+en.TEXT en.NOT
4 en.SUBJECT+dat en.VOC+CEASE en.VOC+STOP en.VOC+WORD en.WANT+WORD enkel+nog er+MORE er+iets
4 er+klaar ermee ermee+> from gasten geef geen+OUT geen+van geweest+> graag+DELETE graag+ERASE
4 hald hald+op hebben+. het+OFTEN het+maar hier+OUT hoal hoal+MORE hoal+mie hoe hoogte horen
4 houden+> iedere iets+TAKE iets+doen ik+dacht ik+dit ik+er ik+zit is+en.WANT ja+, je+en.WANT
4 je+nee jullie+. jullie+niet kap klaar+is knap knap+hoor kom+ik leren lijst+staan maar+zitten
4 meer meer+GET meer+MENDED meer+SEND meer+doen meer+sturen melden melden+, met+die
4 mijn+AUTHORITY mijn+gsm mijn+telefoon moar moeten mogen mvg mvg+> naar+PERSON naar+THIRD
4 naar+iemand nie nie+MORE nie+meer niet+. not nul om+hier ongeluk+, op+dat overal proberen
4 proberen+en.SUBJECT reclame rest smsen+over soort+MSG soort+SEND sturen te+SEND te+smsen
4 tegen+de tot+en.SUBJECT uitgeschreven uitschrijven+> uitzetten vaak+WANT vaak+moet vacatures
4 val verder+niets voorstel voorstel+> wachten week+, weet+en.WANT weet+wat wil+ik zelf+wel
4 zes zet+mij zo+. 🚫+>
5 ,+OUT ,+een .+WISH .+dag .+dit .+en.DOESNT .+en.TAKE .+kunnen .+over .+wij .+wil 0+jarige
5 AUTHORITY+> ERASE LIFE+wel ME+NO ME+NUMBER MENDED+in MORE+SEND MORE+TAKE MSG+. MSG+WANT
5 MSG+WORD MSG+en.VOC MSG+over NEED+niet NO+behoefte NO+meer NO+uw NUMBER+. OFTEN+en.DAY
5 OFTEN+en.ME OFTEN+jarige OUT+PERSON REMOVE+mij SEND+. SEND+CEASE STOP STOP+op TAKE+.
5 TAKE+mie THIRD+. achteraf alles+, als+er avg ben+, ben+bang berichtjes beschouw beter+>
5 bij+deze bloedafname boven+de collectie dan+OFTEN de+bloedafname de+club dit+nummer doen
5 duidelijk+is elk en en+ME en+REPLY en+mijn en.ALONE+met en.DAY+. en.DAY+jarige en.FROM+en.MY
5 en.LIST en.STOP+> en.VOC en.WANT enquetes geen+behoefte gelieve gezet graag het+nu hierbij
5 hoe+duidelijk hoef ik+NEED ik+hoef ik+lig ik+van in+en.DAY is+nee jarige jarige+heeft je+>
5 jullie+blijven klaar klaar+en.ME klaar+mee lig maar+tegen mee meer+TAKE mens met+SEND
5 met+jullie mie mij+als mij+niet mij+te mijn+NUMBER neem+ME nergens never niets+>
5 nieuwe+collectie nou+> nu+> om papier persoon rekening seintje seintje+als smsen te+MSG
5 te+wachten tennis these uit+> uitvalt verdere verdere+MSG voetbal voorgoed voorgoed+>
5 waarom+TAKE weinig+aan wel winkel word worden worden+> zeg zeggen+.
6 * ,+STOP ,+die ,+in ,+maar ,+wij ,+word .+WRONG .+bij .+en .+en.DONT GET+. LIST+af ME+OUT
6 MORE MORE+> MSG+> MSG+CEASE MSG+voor NO+MORE NO+gewoon NO+op OFTEN+die SEND+over TAKE+MORE
6 TAKE+alsof UNSUB WORD+graag aan+zijn af+> als als+de auto behoefte+aan betekent daar
6 dan+eens deze dit+MENDED duidelijk een+OFTEN een+seintje en.DOESNT en.DONT en.TAKE
6 en.THIRD+. geen+MSG gehouden goud graag+WORD halen+jullie herinnering+voor hier
6 hoogte+gehouden houden+, ik+hier ik+hoop lijst+af lot maar+jullie mij+NO mooi niet+gewoon
6 niets onbereikbaar onbereikbaar+, op+en op+met oproepen praat reis snap+je this toestemming
6 vinkje was+> weinig zijn+een zwijgen
7 ,+MSG ,+THINGS .+UNSUB .+en.NEG .+nieuwe .+zet CEASE+. CONSENT ME+geduld ME+vinger MSG+MORE
7 NEED OUT+> PERSON REMOVE+jullie WANT+NO WISH+NO alsof alsof+ik behoefte blijf+ik de+muur
7 die+MSG die+smsjes doorgeknipt eens en.STOP+met er+zo geduld geduld+is gewoon+OUT
7 herinnering is+, jullie+ME jullie+mij met+MENDED met+sturen mijn+geduld mijn+vinger muur
7 muur+, niet+> nu punt s smsjes vinger zeg+ik zijn zoals zoals+NO
8 ,+MINE ERASE+, OFTEN+moeilijk UNSUB+> club de+kantineacties dit+het en.WANT+. geweest
8 hoe+OFTEN hoe+vaak ik+NO ik+OUT is+er is+op kantineacties kantineacties+NO
8 kantineacties+niet mij moeilijk moeilijk+aan nee+. niet+op o oud p zo+moeilijk 🚫+*
9 .+als STUFF deze+MSG hou houden ik+niet nee vaak wij
10 .+OUT .+🔕 NO+> da dat+dit en.WANT+> nee+> t
11 .+WORD
12 .+🚫 NO+MSG WORD+> neen wel+,
13 MSG OFTEN+. dit wij+zijn 🔕
14 . .+STOP 🚫
"""
