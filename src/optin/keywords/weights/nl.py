"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 =bias
-17 even
-16 TIME
-12 liever
-11 bericht
-10 de het na
-9 .+ja > kan niet+OUT of
-8 ,+ik NO+WORD ligt mijn niet+WORD zonder
-7 ,+THIRD .+de .+is .+mag ME+MSG MEDS goed heb+ik in+de ken moet niet+van op+dit we zat
-6 , ,+heb ,+we .+. .+> .+OFTEN .+die .+wat ACTS NO+bezwaar NO+interesse OFTEN+, WANT+de als+je
-6 bezwaar dat de+THINGS en.BEFORE+aub er ervan geen+bezwaar geen+interesse hij ik+hoor ik+zal
-6 interesse it liever+niet meer+OUT met niemand nu+NO on tegen the vooral+NO vooral+niet
-6 welkom
-5 ,+en.I ,+het ,+kan ,+mag .+THIRD .+en.HEY .+hangt .+jullie .+na .+op GET+jullie LIFE ME+SEND
-5 MINE+> MINE+WORD NO+, NO+OUT OFTEN+even OTHER REMOVE+ik SEND+> THINGS+> THIRD WISH+de
-5 WORD+MENDED aan+het app bellen bij+> binnen de+LIFE denk die druk en.MESSAGE+, en.WANT+TAKE
-5 ervan+OUT ervan+af even+NO gerust graag+van gras haal hangt+ervan he heb+je heus hoe+TAKE
-5 ik+ME ik+TAKE ik+ken is+dit jouw klopt liever+NO meteen+WORD mijn+MSG nee+TAKE niet+voor
-5 op+, op+het open stem tot welkom+> wie
-4 ,+is ,+wat ,+ze .+benadrukte .+en.SENDING .+haal .+hij .+je .+reageerde .+wie 0 CEASE+maar
-4 ERASE+mijn LIFE+> ME+MINE ME+er MENDED+met MENDED+mijn MINE+CEASE MORE+OUT MORE+niks
-4 MSG+OFTEN NO+in NO+voor NUMBER+NO NUMBER+niet OFTEN+geen OUT+het REMOVE TAKE+NO TAKE+de
-4 TAKE+mijn THINGS THIRD+heeft TIME+> WANT+mijn WISH+mijn WORD+mijn WORD+voor annuleren appje
-4 bedankt ben+ik benadrukte benadrukte+> bent+> bericht+> bezwaar+tegen bij+jullie blijft
-4 dankjewel dankjewel+> dat+was de+SEND de+THIRD denk+ik deze+OFTEN dirk dit+toestel door
-4 doorgaan dossier een+MSG en.BADMSG en.BODY en.HEY en.MY en.SENDING+, en.TEXT+, en.THIRD+>
-4 en.WANT+dat en.WANT+laat en.WISH even+niet fout geeft geven gevonden gewoon haha heeft is+>
-4 je+klaar jullie+ook kantooruren ken+ik klaar+bent kom kost leeg liever+OFTEN lijst maar+>
-4 mag met+de mijn+MINE nee+laat niet niet+in nieuws nooit+, nu+even nu+geen on+en.MY only onze
-4 ook ook+bij reageerde reageerde+met snel spreek sta staan staat steeds stoppen sturen+>
-4 succes svp+> tegen+MSG tekstberichten terug twee twee+> uur verder+niks vergeet+ik
-4 verwijder+mijn vind+ik volgende+en.BEFORE volgende+en.DAY volgende+week volgens volgens+ME
-4 volgens+mij voor+het voor+mij vorige wil+mijn
-3 % ,+0 ,+OFTEN ,+bedankt ,+en.DAY ,+en.WANT ,+er ,+jullie ,+kunnen ,+let ,+moet ,+nooit
-3 ,+succes ,+zet .+GET .+MINE .+TIME .+app .+en.DAY .+en.MESSAGE .+en.TEXT .+er .+hebben
-3 .+hervat .+hmm .+hoeveel .+info .+jazeker .+kost .+lekker .+merci .+met .+toch .+verwijder
-3 .+wanneer .+was .+welke .+zeg 0+0 0+> 0+en.DAY 2 ERASE+als ERASE+ik GET+hem LIST+> ME+LIFE
-3 ME+THINGS ME+is ME+mobiel ME+zaak MENDED+NO MENDED+niet MENDED+svp MORE+een MSG+SEND MSG+is
-3 MSG+naar MSG+van MSG+vind NO+CEASE NO+STOP NO+en.ME NO+en.WANT NO+geinteresseerd NO+mee
-3 NO+te NO+tijd NO+wat OFTEN+? OFTEN+MENDED OFTEN+SEND OFTEN+de OFTEN+uur PERSON+is REMOVE+de
-3 REMOVE+mijn REMOVE+voor REPLY REPLY+, REPLY+> SEND+GET SEND+en.YOU SEND+maar SEND+u SEND+wel
-3 STOP+ME STOP+SEND TAKE+het THINGS+WORD THIRD+WANT TIME+ook UNSUB+als WANT+ME WANT+ook
-3 WISH+ME WISH+ook WORD+SEND WORD+als WORD+het aan+, aan+mij aanzetten acht achterom afgemeld
-3 afspraak al alleen alles+OUT alles+OUTS alles+eraf alles+goed als+ik anders antwoord aub
-3 aub+, bedankt+> bent berichten bestelling bij+OUT bij+de binnen+> buren bushalte buurvrouw
-3 can dan+REMOVE dat+> dat+moet de+MINE de+buren de+duidelijkheid de+kerkstraat de+lijst
-3 de+sleutel deze+NUMBER deze+telefoon die+herinneringen dinsdag dit+MSG dit+bericht
-3 do+en.SUBJECT doe+ME doe+mij doei doet dokter drie druk+> duidelijkheid duidelijkheid+.
-3 een+nieuw eerst en.ALONE+SEND en.BADMSG+SEND en.BEFORE+maar en.DAY en.DAY+> en.DEAR
-3 en.ENDED+SEND en.HEY+is en.I en.KEYWORD+SEND en.ME+MORE en.ME+maar en.MENDED+,
-3 en.MY+en.BEFORE en.MY+en.THIRD en.NEG+SEND en.SEND en.STOP+SEND en.SUBJECT+> en.SUBJECT+OUT
-3 en.SUBJECT+en.WANT en.SUBJECT+niet en.TAIL+MORE en.TAIL+maar en.THINGS en.THIRD en.VOC+MORE
-3 en.VOC+NO en.VOC+is en.WANT+WANT en.WANT+een en.WANT+moet en.WHO+is er+maar eruit even+als
-3 extra gaan geblokkeerd gedaan geen+tijd geinteresseerd gekregen geldt gelukkig gestorven
-3 gestorven+, goed+> graag+OUT had+en.VOC halen he+> heb hem hervat hervat+de het+LIFE
-3 het+OTHER hier+geen hmm hoe+laat hoeveel hond hoofd hoor+NO iedereen ik+. ik+blijf ik+een
-3 ik+had ik+heb ik+kom ik+mij ik+was ik+wil ik+zet in+ME in+mijn info inschrijven interesse+,
-3 interesse+> is+gestorven jazeker je jij jouw+MSG jullie jullie+open kan+niet keer+,
-3 ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u kerkstraat komen kreeg krijg kunt+en.SUBJECT
-3 kunt+en.VOC kunt+en.YOU kunt+u last lijst+ERASE lijst+REMOVE link maar+alles maar+de mag+er
-3 mail mail+> man+is mayo me+MORE me+maar meer+WORD meer+uit meldingen merci meteen mij+er
-3 mij+is mijn+LIFE mijn+THINGS mijn+mobiel mijn+zaak misschien moet+WORD na+0 na+OFTEN
-3 na+en.DAY na+jullie naar+de net niet+CEASE niet+MENDED niet+geinteresseerd niet+te niks+>
-3 nog+MORE nog+meer nummer+> nummer+NO nummer+niet om+> om+te ontvangen op+ME op+mijn please
-3 please+, praten probleem probleem+> rust+, schrappen+> schrappen+voor schuld sleutel sms+,
-3 sms+> stop+SEND stoppen+met storen stuk stuurt+en.SUBJECT stuurt+en.YOU stuurt+u te+stoppen
-3 the+en.BEFORE there tijd tijd+voor tweede uit+het vaatwasser vanavond vandaag veel verwijder
-3 vind voicemail volgende voor+NO voor+die voor+een voor+jullie voor+niks vooral wanneer want
-3 wat+WANT wat+een wat+moet weer weer+> werkt wil+ME wil+de wil+ook winnen wordt you zakken
-3 zeggen+, zei ziek zo zodat
-2 %+% ,+GET ,+WANT ,+alleen ,+alles ,+anders ,+ben ,+de ,+en.BEFORE ,+en.MESSAGE ,+en.MESSAGES
-2 ,+en.SENDING ,+en.SUBJECT ,+en.TEXT ,+kom ,+kunt ,+neem ,+sms ,+smsen ,+tot ,+zonder .+REPLY
-2 .+THINGS .+THREAT .+afspraak .+alle .+alweer .+bevestigd .+blokkeer .+deze .+did .+en.BEFORE
-2 .+en.FEEL .+en.MENDED .+en.MESSAGES .+geldt .+had .+haha .+hahaha .+heeft .+hey .+keep
-2 .+knip .+komt .+meld .+nu .+oke .+pas .+pff .+sms .+sorry .+spreek .+te .+uw .+volgens
-2 .+vroeger .+waar .+weet .+zonder 0+en 0+euro 0+is 0+uur 06 ?+WANT ?+WISH ?+antwoord ?+wil
-2 ACTS+, ACTS+en BEEN+door CEASE+NO CEASE+SEND CEASE+je CEASE+met CEASE+na CEASE+niet
-2 CEASE+voor ERASE+OFTEN ERASE+WORD ERASE+uit GET+NO GET+geen GET+ik LIFE+CEASE LIFE+OUT
-2 LIFE+WORD LIFE+annuleren LIFE+is LIFE+van LIST+? LIST+CEASE LIST+MENDED LIST+WORD
-2 LIST+schrappen LIST+van ME+06 ME+> ME+MORE ME+OTHER ME+THIRD ME+THREAT ME+aan ME+account
-2 ME+bedoeld ME+bestelling ME+dossier ME+eigen ME+en.BADMSG ME+en.BODY ME+en.MESSAGES
-2 ME+en.OTHER ME+en.SENDING ME+en.TEXT ME+even ME+gerust ME+inschrijven ME+on ME+opnieuw
-2 ME+rug ME+spam ME+vaste MEDS+, MENDED+ME MENDED+OUT MENDED+er MENDED+van MINE MINE+annuleren
-2 MORE+? MORE+aan MORE+aanzetten MORE+af MORE+gelukkig MORE+naar MORE+nodig MORE+op MORE+van
-2 MSG+GET MSG+are MSG+hoor MSG+krijgen MSG+was NO+ERASE NO+UNSUB NO+bellen NO+bereik
-2 NO+bericht NO+bezorgd NO+bloed NO+cadeaus NO+die NO+enkel NO+gedaan NO+haast NO+hond
-2 NO+ophouden NO+over NO+pijn NO+steeds NO+uit NO+van NO+zo NUMBER+dus NUMBER+er OFTEN OFTEN+>
-2 OFTEN+MORE OFTEN+MSG OFTEN+NO OFTEN+TAKE OFTEN+aanzetten OFTEN+dagen OFTEN+dus OFTEN+en
-2 OFTEN+euro OFTEN+kan OFTEN+keer OFTEN+maand OFTEN+ongeluk OFTEN+sturen OFTEN+terug
-2 OFTEN+vind OFTEN+wordt OTHER+CEASE OTHER+WORD OTHER+is OUT+dat OUT+jullie OUT+ons OUT+vorige
-2 PERSON+leest REMOVE+en REPLY+OUT REPLY+WORD REPLY+ik REPLY+vind SEND+, SEND+MENDED SEND+SEND
-2 SEND+blijven SEND+en.SUBJECT SEND+en.VOC SEND+even SEND+is SEND+krijgen SEND+sturen SEND+van
-2 SEND+vind STOP+NO STOP+de STOP+en.BEFORE STOP+en.ME STOP+en.TAIL STOP+maar STOP+me STOP+niet
-2 TAKE+geen TAKE+met THINGS+CEASE THINGS+OFTEN THINGS+OUT THINGS+annuleren THINGS+in
-2 THINGS+ligt THIRD+GET THIRD+WISH THIRD+hebben THIRD+leest THIRD+wil THIRD+wordt TIME+,
-2 TIME+NO TIME+niet UNSUB+OUT UNSUB+WORD UNSUB+uit WANT WANT+CEASE WANT+MENDED WANT+SEND
-2 WANT+STOP WANT+eerst WANT+worden WISH+eerst WISH+worden WORD+, WORD+een WORD+er WORD+in
-2 WORD+je WORD+maar WORD+na aan aan+> aan+ME aan+voor abonnement adres ads af+, af+?
-2 afgesproken afgesproken+> afhalen+> afmelden+als afspraak+> again al+dagen alle als+een
-2 alsjeblieft altijd+te altijd+welkom alweer alweer+> annuleer+maar annuleren+, bedankt+voor
-2 bedoeld+> begint bellen+, bellen+> belt ben+> ben+ME ben+OFTEN ben+mijn ben+niet bereik
-2 bereikbaar berg bericht+. bericht+OUT bericht+van berichten+GET berichten+MENDED
-2 berichten+OFTEN berichten+SEND berichten+krijgen berichten+mag berichten+sturen berichtje
-2 berichtjes+NO berichtjes+niet best best+> bestelling+CEASE bestelling+WORD betaal beter+,
-2 beurt bevestigd bezorgd bezwaar+> bloed bod boekske boekske+CEASE boekske+ERASE
-2 boekske+MENDED boekske+REMOVE boekske+WORD boekske+schrappen boos briefjes brievenbus buiten
-2 cadeaus can+en.VOC checken checken+, color daar+WANT daar+heb dacht+ik dagen dan+ERASE
-2 dan+NEED dan+vergeet dank+, dat+THIRD dat+aan dat+die dat+hij de+MEDS de+app de+dokter
-2 de+kluis de+machtiging de+meldingen de+nieuwe de+opstelling de+prijs de+voicemail did
-2 die+LIFE die+OFTEN die+loterij dit+> dit+moment do+en.I do+i doen+met doet+het dont+want
-2 door+> door+jullie door+met drie+OFTEN drie+keer echt een+berichtje een+extra een+lijst
-2 een+stuk eens+, eentje eigen eindigt en+STOP en+WORD en.AGAIN en.ALONE+er en.ALONE+je
-2 en.BADMSG+er en.BADMSG+je en.BEFORE+MORE en.BEFORE+MSG en.BEFORE+en.DOESNT en.BEFORE+en.NOT
-2 en.BEFORE+naar en.BEFORE+nog en.BEFORE+opnieuw en.BEFORE+please en.DAY+0 en.DAY+en
-2 en.DAY+en.DAY en.DAY+euro en.DAY+is en.DAY+uur en.DITCH en.DITCH+en.VOC en.DONT+want
-2 en.ENDED+er en.ENDED+je en.FEEL+voor en.GAVE en.GAVE+en.BEFORE en.HEY+> en.HEY+leest
-2 en.HEY+voor en.I+WORD en.I+en.GET en.I+en.WANT en.I+en.WISH en.KEYWORD+er en.KEYWORD+je
-2 en.LIST+are en.LIST+on en.LIST+vind en.ME+MSG en.ME+SEND en.ME+on en.ME+opnieuw en.ME+te
-2 en.MESSAGE+> en.MESSAGE+vind en.MESSAGES+, en.MESSAGES+are en.MESSAGES+on en.MESSAGES+vind
-2 en.MY+en.BADMSG en.MY+en.LIST en.MY+en.PLURALS en.NEG+er en.NEG+je en.NEG+message
-2 en.NUMBER+> en.OTHER+, en.OTHER+CEASE en.OTHER+WORD en.SENDING+is en.SENDING+vind en.STOP+NO
-2 en.STOP+je en.STOP+niet en.SUBJECT+NO en.SUBJECT+de en.SUBJECT+en.GAVE en.SUBJECT+en.GET
-2 en.SUBJECT+en.WISH en.SUBJECT+kunt en.TAIL+MSG en.TAIL+SEND en.TAIL+on en.TAIL+opnieuw
-2 en.TAKE+the en.TEXT+is en.TEXT+vind en.THINGS+> en.VOC+MSG en.VOC+SEND en.VOC+als
-2 en.VOC+en.DOESNT en.VOC+kunt en.VOC+maar en.VOC+niet en.VOC+on en.VOC+op en.VOC+opnieuw
-2 en.WANT+hoor en.WANT+kost en.WANT+to en.WHO+leest en.YOU+NO en.YOU+de en.YOU+kunt
-2 en.YOU+niet ene er+OFTEN er+nu er+staat er+wel eraf+> erbij euro even+aan factuur fatima
-2 fewer ff+checken fine+. flesje flyers folders for+en.BEFORE for+en.THIRD for+en.VOC
-2 fout+MENDED fout+NUMBER fout+nummer gaat gaat+dit geannuleerd gebeuren geblokkeerd+,
-2 gedaan+> geen+OFTEN geen+bereik geen+bericht geen+bloed geen+cadeaus geen+enkel geen+haast
-2 geen+hond geen+pijn gehaald gekregen+> geld+terug gelezen gelezen+> gemeente gemist
-2 gerust+OUT gerust+WORD gerust+uit geslaagd gesprek gestolen gestopt gestuurd gevonden+.
-2 gevonden+> gezeur gips gisteren goed+, graag+, graag+MORE graag+op haal+het haal+ik haast
-2 haat had haha+> hahaha halverwege halverwege+de heb+geen hebben hebben+NO hebben+geen
-2 hebben+jullie heeft+en.SUBJECT heeft+en.VOC heeft+en.YOU heeft+u heftruck help hem+OFTEN
-2 het+MENDED het+MSG het+THINGS het+WORD het+bericht het+na het+stuur hey hier+, hoe+GET
-2 hoe+krijg hond+, hoor hou+ME hou+en.BEFORE hou+en.ME hou+en.TAIL hou+en.VOC hou+me how
-2 i+en.WANT i+en.WISH iemand+OUT iemand+van iets+weten ik ik+, ik+CEASE ik+CONSENT ik+MENDED
-2 ik+STOP ik+alleen ik+bij ik+dat ik+doen ik+en.STOP ik+gewoon ik+haat ik+het ik+kijk ik+mag
-2 ik+met ik+mijn ik+snap ik+stem ik+zou in+die in+en.BEFORE inschrijven+voor interesse+in
-2 intrekken is+0 is+NO is+OFTEN is+OUTS is+WORD is+dat is+die is+en.DAY is+fine is+goed
-2 is+helemaal is+weg je+NO je+OFTEN je+THIRD je+de je+lijst je+niet je+nog jongens jou juist
-2 jullie+LIST jullie+REPLY jullie+aan jullie+en.LIST jullie+en.MESSAGE jullie+en.MESSAGES
-2 jullie+en.SENDING jullie+en.TEXT jullie+ontvangen jullie+sms kan+NO kan+die kantoor kapot
-2 kat+> kater kater+is keep+ME keep+en.BEFORE keep+en.ME keep+en.TAIL keep+en.VOC keep+me
-2 kerst kijk klaar+. kluis knip knop knop+werkt kom+er kom+het kom+maar komen+> komt kon
-2 korting kost+dat krijg+ik krijg+jullie krijgt+? kunt kunt+ME laat+op laatste+MSG
-2 laatste+bericht lastiggevallen lastiggevallen+door late laten leest leest+en.ME leest+mee
-2 leuk+> liever+per liever+via lijst+> lijst+van like list loopt loterij m maak+NO maak+geen
-2 maar+door maar+gewoon maar+in maar+liever maar+op maar+wel maar+zonder machtiging mag+ME
-2 mag+MORE mag+OFTEN mag+dat mag+mijn mag+van mag+weer mag+wel man+leest me+MSG me+SEND me+on
-2 me+opnieuw meer+? meer+berichten meer+een meer+gelukkig meer+maar meer+naar meer+nodig
-2 meer+op meer+van message met+0 met+OFTEN met+PERSON met+THIRD met+en.DAY met+iemand mezelf
-2 mij+WORD mij+aan mij+bedoeld mij+gerust mij+uit mijn+06 mijn+OTHER mijn+SEND mijn+THIRD
-2 mijn+THREAT mijn+account mijn+bestelling mijn+dossier mijn+eigen mijn+en.BADMSG mijn+en.BODY
-2 mijn+en.MESSAGES mijn+en.OTHER mijn+en.SENDING mijn+en.TEXT mijn+rug mijn+spam mijn+vaste
-2 mis mobiel mobiele+MENDED mobiele+NUMBER mobiele+nummer moest moet+CEASE moet+MENDED
-2 moet+STOP moment moogt+ME moogt+mij morgen my+en.LIST my+en.MESSAGES my+en.THIRD naam naar
-2 naar+die naar+dit nacht nacht+> nadenken nadenken+> nee+hoor niet+, niet+ERASE niet+SEND
-2 niet+STOP niet+UNSUB niet+bellen niet+bezorgd niet+die niet+en.ME niet+en.WANT niet+mee
-2 niet+over niet+steeds niet+uit niet+wat niet+zo nieuw nog+NO nog+OFTEN nog+eens noteren
-2 notifications nu+niet nuchter number+> nummer+er offerte om+die om+een on+> on+the one one+>
-2 ongeluk ongeluk+WORD ons+. ook+MSG ook+in op+0 op+OFTEN op+en.DAY open+> opheffen
-2 ophouden+met opnieuw opstelling opstelling+, oude over+nadenken pakje past per+MSG per+SEND
-2 per+mail per+ongeluk pff pijn+MORE pijn+meer plan please+. praten+> punten put recept
-2 rest+TAKE rest+laten review rug rug+is schrappen schrijven+en scooter sms+vind someone
-2 sorry+voor spam+. spreken spreken+> staan+> steeds+NO stil stond stop+er stop+je stopt
-2 stuur+maar survey svp tand tante tapijt tattoo te+STOP te+bellen te+laat te+snel te+zijn
-2 tegen+, tegen+een telefoontjes tellen terug+OUT terugroepactie that then tijdens to+en.VOC
-2 toch+> toch+maar toe toestel tv two u+> u+NO u+de u+kunt u+niet uit+, uit+een
-2 uitschrijven+OUT uitschrijven+WORD uitschrijven+uit update uur+, uur+> uw+MSG uw+bericht
-2 van+dat van+ons van+vorige vanzelf veld vergeten+> verhuizen verkeerde+MENDED
-2 verkeerde+NUMBER verkeerde+nummer verkopers verwijder+ME verwijderd verzendlijst+> via+de
-2 via+en.TEXT vol+> volgen volgende+OFTEN voor voor+OFTEN voor+REPLY voor+en.LIST
-2 voor+en.MESSAGE voor+en.MESSAGES voor+en.SENDING voor+en.TEXT voor+ik voor+sms voor+uw
-2 voorbij vorige+OFTEN vorige+keer vrijdag vroeg vroeger wa waarom was+dat was+mijn wat+kost
-2 we+WORD week+naar weer+MENDED weer+aanzetten weet+NO weet+niet weg weg+, weken wel+die
-2 wel+en.SENDING wel+en.TEXT wel+in wel+voor welke werk werkt+NO werkt+niet weten+, wij+GET
-2 wij+hebben wil+eerst wil+worden willen+de zaak zaak+OFTEN zal zat+> zat+in ze+GET ze+hebben
-2 zegt zegt+de zelf+> zet+het zet+mijn zijn+OFTEN zijn+THREAT zijn+er zit+te zitting zo+>
-2 zoek+> zonder+dat zwarte
2 ,+MENDED ,+REMOVE ,+TAKE ,+aan ,+berichten ,+bij ,+en.NEG ,+en.TAKE ,+en.VOC ,+haal ,+in
2 ,+niet ,+van ,+voor ,+wilt .+CONSENT .+MENDED .+REMOVE .+al .+bek .+blijf .+breaking .+daar
2 .+dat .+donder .+einde .+en .+en.UNSUB .+enkel .+gelieve .+hallo .+heb .+het .+hoi .+iets
2 .+im .+ive .+kappen .+lieve .+lot .+mij .+mijn .+neen .+pleur .+toestemming .+uitslagen
2 .+val .+vorige .+zoek 0+jaar 3x 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG
2 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP 3x+stop ?+? ?+OFTEN ?+bij ?+dat ?+in
2 ACTS+sinds AUTHORITY AUTHORITY+, CEASE+, CEASE+OFTEN CEASE+de CEASE+en.LIST
2 CEASE+en.MESSAGES CEASE+en.SENDING CEASE+gestuurd CONSENT+, CONSENT+in CONSENT+voor
2 ERASE+jullie GET+> GET+THIRD GET+elke LIFE+, LIFE+uitvalt LIST LIST+. LIST+0 LIST+en.DAY
2 ME+, ME+AUTHORITY ME+MENDED ME+about ME+betreft ME+en.THIRD ME+ex ME+gsm ME+hier ME+inbox
2 ME+maar ME+oude ME+schoonmoeder ME+te ME+van MEDS+sinds MENDED MENDED+0 MENDED+ERASE
2 MENDED+REMOVE MENDED+en.DAY MENDED+hoor MENDED+kan MENDED+mij MINE+OUT MORE+, MORE+.
2 MORE+MENDED MORE+graag MSG+STOP MSG+WISH MSG+af MSG+alerts MSG+en.MESSAGES MSG+meer MSG+niet
2 MSG+om MSG+ook MSG+stopzetten NEED+NO NO NO+. NO+CONSENT NO+LIFE NO+ME NO+STUFF NO+THIRD
2 NO+aanbiedingen NO+bij NO+en.SENDING NO+en.TEXT NO+kind NO+mijn NO+op NO+prettig
2 NO+toestemming NUMBER+OFTEN NUMBER+OUT NUMBER+aan NUMBER+kan NUMBER+voor OFTEN+3x
2 OFTEN+CEASE OFTEN+alerts OFTEN+en.STOP OFTEN+gaat OFTEN+graag OFTEN+hoor OFTEN+je OFTEN+mag
2 OFTEN+moet OFTEN+wel OTHER+. OTHER+uitvalt OUT+? OUT+OUT OUT+de OUT+en.SUBJECT OUT+en.VOC
2 OUT+en.YOU OUT+u OUT+wat OUTS+ermee PERSON+> PERSON+die PERSON+doen PERSON+krijgt REMOVE+,
2 REMOVE+dat REMOVE+graag REMOVE+haar REMOVE+jullie REPLY+alerts REPLY+en.MESSAGES REPLY+mij
2 REPLY+niks REPLY+over SEND+CEASE SEND+NO SEND+alerts SEND+en.WANT SEND+graag SEND+meer
2 SEND+niks STOP+aub STOP+daar STOP+er STOP+ermee STOP+gestuurd STUFF+. TAKE+dit
2 TAKE+en.BEFORE TAKE+en.TAIL TAKE+en.VOC TAKE+ik TAKE+is TAKE+me TAKE+om THINGS+bij
2 THINGS+wel THIRD+MORE THIRD+geen THIRD+krijgt THIRD+meer THIRD+staat THIRD+was THIRD+zijn
2 THREAT+, THREAT+> THREAT+jullie TIME+in UNSUB+voor WANT+niks WANT+uit WISH+OUT WISH+THIRD
2 WISH+niks WISH+uit WISH+ze WORD+? WORD+aub WORD+die WORD+ermee WORD+gestuurd WORD+mij
2 WORD+te WRONG+> aan+uw about achter+> achterwege adressenbestand af+en.WANT af+wat afscheid
2 afspraken+wel afzeggen al+3x al+WORD al+op alerts+> alleen+nog als+het alsjeblieft+CEASE
2 altijd+> and+en.TAKE andere+LIFE appjes aub+> auto+, away+> back bank bank+, bed
2 beeindigen+> beeindigen+graag before being bek bek+houden bel bel+en.BEFORE bel+en.ME
2 bel+en.TAIL bel+en.VOC bel+me beloofde ben+de ben+er ben+geen bericht+en berichten+meer
2 beroep bespaar+ME bespaar+en.VOC betaald beter betreft bij+en.SUBJECT bij+en.VOC bij+en.YOU
2 bij+het bij+mijn bij+u bingo bingo+> blokkeer+jullie breaking breaking+news but christmas
2 computer daar+NO daar+niet daar+ook daarmee dacht dan+nog dat+MSG dat+alstublieft dat+gesms
2 dat+wil de+AUTHORITY de+MSG de+OFTEN de+avg de+bank de+eerder de+en.BEFORE de+en.DAY
2 de+en.LIST de+en.THIRD de+hond de+rest de+site de+sloop de+winkel deal deur+OUT deur+WORD
2 deur+uit deze deze+SEND deze+en.MESSAGES deze+en.SENDING die+LIST die+SEND die+dagelijkse
2 die+meldingen die+over die+vraag dienst dit+te doen+. doen+om donder donder+op doorgeven een
2 een+. een+OTHER een+PERSON een+THINGS een+THIRD een+en.BEFORE een+mens een+punt een+week
2 eens+OUT eens+van elektronische elektronische+MSG en+en.SUBJECT en+en.VOC en+en.YOU en+ik
2 en+toch en+u en.ALONE+> en.ALONE+aub en.ALONE+gestuurd en.ALONE+met en.BADMSG+>
2 en.BADMSG+aub en.BADMSG+gestuurd en.BEFORE+NO en.BEFORE+UNSUB en.BEFORE+WORD en.BEFORE+a
2 en.BEFORE+en.EVENT en.BEFORE+en.KINDS en.BEFORE+en.REPLY en.BEFORE+en.SENDING en.BEFORE+ff
2 en.BEFORE+from en.BEFORE+uit en.DAY+OFTEN en.DAY+jaar en.DOESNT en.DOESNT+en.HEY
2 en.DOESNT+en.VOC en.DOESNT+ok en.ENDED+> en.ENDED+aub en.ENDED+en.SENDING en.ENDED+gestuurd
2 en.EVENT en.EVENT+> en.EVENT+en.BEFORE en.FEEL+> en.FEEL+maar en.FROM+a en.FROM+en.MY
2 en.FROM+the en.FROM+you en.HEY+krijgt en.HEY+maar en.I+en.NEG en.KEYWORD+> en.KEYWORD+aub
2 en.KEYWORD+en.SENDING en.KEYWORD+gestuurd en.LIST+> en.LIST+alerts en.LIST+en.MESSAGES
2 en.LIST+op en.LIST+over en.ME+UNSUB en.ME+WORD en.ME+about en.ME+een en.ME+ff en.ME+uit
2 en.MESSAGE+. en.MESSAGE+alerts en.MESSAGE+over en.MESSAGES en.MESSAGES+alerts
2 en.MESSAGES+en.MESSAGES en.MESSAGES+op en.MESSAGES+over en.MY+en.MENDED en.MY+name en.NEG
2 en.NEG+aub en.NEG+en.HEY en.NEG+gestuurd en.NEG+ok en.NEG+text en.NEGATIVE
2 en.NEGATIVE+en.BEFORE en.NOT+en.HEY en.NOT+en.VOC en.NOT+ok en.PHONE en.PHONE+with
2 en.REMOVE+, en.SENDING+. en.SENDING+alerts en.SENDING+en.BEFORE en.SENDING+en.TAIL
2 en.SENDING+en.VOC en.SENDING+over en.STOP+aub en.STOP+en.SENDING en.STOP+gestuurd
2 en.SUBJECT+. en.SUBJECT+STOP en.SUBJECT+dat en.SUBJECT+dit en.SUBJECT+ophouden en.TAIL+UNSUB
2 en.TAIL+about en.TAIL+een en.TAIL+ff en.TAIL+uit en.TAKE+a en.TEXT+alerts en.TEXT+over
2 en.THESE en.THIRD+, en.THREAT en.THREAT+en.DOESNT en.THREAT+en.NEG en.VOC+CEASE
2 en.VOC+MENDED en.VOC+OUT en.VOC+STOP en.VOC+UNSUB en.VOC+aan en.VOC+about en.VOC+dit
2 en.VOC+een en.VOC+en.EVENT en.VOC+en.NEGATIVE en.VOC+ff en.VOC+for en.VOC+krijgt en.VOC+no
2 en.VOC+ophouden en.VOC+still en.VOC+uit en.WANT+ME en.WANT+jullie en.WANT+mij en.WHO+krijgt
2 en.YOU+. en.YOU+> en.YOU+CEASE en.YOU+MENDED en.YOU+STOP en.YOU+aan en.YOU+ophouden er+MORE
2 er+een er+en.ME er+komt er+mee er+niks er+weer eraf+, ervoor eten+sinds every ewa ex
2 failliet fiets fiets+is from+en.MY from+en.SUBJECT from+en.YOU from+the from+you ga+naar
2 geef+NO geef+geen geen+CONSENT geen+LIFE geen+MENDED geen+STUFF geen+THIRD geen+aanbiedingen
2 geen+kind geen+toestemming gegeven+> gegevens gehoord gejat gekocht gekocht+> gezet+,
2 gooi+ik graag+CEASE graag+ERASE graag+houden graag+voor groeten groeten+> haal+haar
2 haar+MENDED haar+nummer had+ik hallo+, handtekening heb+, heb+OFTEN heb+al heb+er heb+nooit
2 hebben+> heeft+mij helemaal+geen helemaal+niks herinneren herinneren+, herinnering+kwam
2 herroep het+LIST het+MINE het+bel het+mag het+recht het+was hier+ook hier+woont hierbij+TAKE
2 hierbij+trek hoe+zeg hoef+NO hoef+niet hokje hoop horse hou+die hou+op
2 iedere+zaterdagochtend iemand+die ik+OFTEN ik+THREAT ik+af ik+blokkeer ik+de ik+deze
2 ik+ergens ik+spaar ik+uit ik+weet ik+weiger im+en.DOESNT im+en.NEG in+0 in+OFTEN in+bed
2 ingetrokken inleveren is+failliet is+gewoon is+in is+mijn is+vol ja+, ja+op jaar+NO je+maar
2 jij+regelen jullie+. jullie+CEASE jullie+NUMBER jullie+STOP jullie+WORD jullie+berichten
2 jullie+doen jullie+smsjes jullie+stoppen kan+je kappen kat+is kind klaar+OFTEN klaar+nu
2 klant klant+> komen+? komt+geen krijg+elke krijgen+? kun+jij kunnen kwam kwijt kwijt+>
2 laat+en.VOC laat+is laatste lastig lastig+te lees lek les les+uitvalt let+ME let+en.BEFORE
2 let+en.ME let+en.TAIL let+en.VOC let+me lezen lezen+. liefde lieve maar+OUT maar+SEND
2 maar+STOP maar+TAKE maar+THIRD maar+bij maar+hij maar+laat mag+, mag+> mag+OUTS mag+WORD
2 mag+het man+krijgt marketing me+UNSUB me+about me+een me+ff me+uit meer+en mens+TAKE
2 mens+doen met+ME met+MENDED met+deze met+je met+mij met+spammen met+sturen mevrouw mich
2 mij+betreft mij+hier mijn+AUTHORITY mijn+OFTEN mijn+en.THIRD mijn+ex mijn+inbox mijn+oude
2 mijn+schoonmoeder minder+OFTEN minder+vaak moeite moet+een mogen+MENDED mogen+OFTEN more
2 more+en.BEFORE more+en.FROM my+en.BEFORE my+name naar+mijn nachts nachts+, nagels nemen
2 nergens new+en.BEFORE news nie+MORE niet+prettig no no+en.BEFORE nodig+heb nog nog+MSG
2 nog+de nog+zeggen nooit+ME nooit+een nooit+mijn not+en.HEY not+en.VOC not+ok now nu+0
2 nu+en.DAY nummer+0 nummer+ERASE nummer+OFTEN nummer+REMOVE nummer+WORD nummer+en.DAY
2 nummer+kan ochtends ochtends+? oet off+> ok ok+, omdat omdat+ik on+ME on+en.ME on+en.TAIL
2 on+en.VOC on+me ongedaan+maken ongeluk+, ongewenst ongewenst+> ooit+een ook+NO op op+CEASE
2 op+ERASE op+MENDED op+WORD op+straat op+te op+voor opgezegd+, ophoudt out+> over+, over+mijn
2 over+zijn pakket+, pas+> please+en.BEFORE pleur pls+, prettig prijs+op prima+, punt+achter
2 punt+ik quit read read+en.MY reclame+> regelen regelen+dat rekening reminders rest rest+wel
2 rij rij+OFTEN rij+nu rommel rooster rust+> s+nachts s+ochtends said schat schei schoonmoeder
2 schrap+ME schrappen+, schrijven schrijven+> secretaresse secretaresse+NO secretaresse+niet
2 serieus serieus+? service+> ship short sinds sindsdien site sla sloop sms+alerts
2 sms+en.MESSAGES sms+over snap sorry+maar spammen staat+OFTEN staat+al stalken steeds+MSG
2 steeds+SEND steeds+en.MESSAGES steeds+en.SENDING steeds+en.TEXT stop+aub stop+gestuurd
2 streep sturen stuur+ME stuur+mij stuur+niks svp+, take+en.MY tandarts te+ERASE te+MSG
2 te+REMOVE te+beeindigen te+komen te+oud te+smsen te+vallen te+worden telefoon+.
2 tevredenheidsvragen texts thats+en.BEFORE these toch+nooit toestellen toestemming+in
2 toestemming+voor u+. u+CEASE u+MENDED u+STOP u+WORD u+aan u+ophouden uit+de uit+te
2 uitnodigingen uitnodigingen+voor uitslagen uitslagen+mogen uitvalt unsub updates us
2 uw+herinnering vaak+WANT vaak+graag vaak+moet val van+een van+en.SUBJECT van+en.YOU van+u
2 vanaf veranderd+, verder+> verdere verdere+MSG verkeerd+MENDED verkeerd+nummer verkopen
2 verplicht vertrokken verwijder+mij volgende+MSG volgende+en.LIST volgt volgt+een voor+,
2 vooraf vrouw+, was was+, was+. was+de wat+ME wat+ik wat+jullie wat+mij week+NO week+niet
2 weer+OUT weer+WORD weg+ermee weglaten wel+WORD wel+genoeg wel+weten what+en.I
2 what+en.SUBJECT what+i when wil+NO wil+OUT wil+niks wil+uit wilt+en.SUBJECT wilt+en.VOC
2 wilt+en.YOU wilt+u wissen wissen+graag with+en.MY with+the woont+NO woont+geen you+>
2 you+en.BEFORE zaak+is zaterdagochtend ze+> ze+NO ze+zijn zeg zeggen zeggen+> zes zes+s
2 zet+ME zet+dat zijn+, zijn+nog zit+hier zit+nu zoek zou+ik
3 * ,+ERASE ,+MSG ,+OUT ,+THREAT ,+als ,+and ,+dank ,+een ,+en.STOP ,+en.YOU ,+hou ,+maar ,+nu
3 ,+ook ,+zoals .+CEASE .+ME .+WISH .+achteraf .+ben .+bespaar .+elke .+en.I .+en.THREAT .+ga
3 .+herinneringen .+hierbij .+hoe .+hou .+houdt .+iedere .+ik .+kap .+knap .+nog .+pak .+take
3 .+u .+van .+vergeet .+you 0+naar CEASE+graag ERASE+graag ERASE+het ERASE+mij LIST+OFTEN
3 ME+NEED ME+NUMBER ME+OUT ME+ff ME+for ME+hoeft MENDED+OFTEN MENDED+graag MENDED+in MINE+van
3 MORE MORE+GET MORE+TAKE MORE+doen MORE+en MORE+iets MORE+sturen MSG+" MSG+NO MSG+en
3 MSG+en.HEY MSG+en.VOC MSG+ok NEED+het NO+PERSON NO+THINGS NO+WANT NO+WISH NO+belangstelling
3 NO+gewoon NO+klant NO+prijs NO+wil NUMBER+. NUMBER+REMOVE OFTEN+OUT OFTEN+jaar OFTEN+mee
3 OFTEN+met OFTEN+over OFTEN+per OFTEN+week OUT OUT+0 OUT+bij OUT+en.DAY OUT+ermee OUT+mijn
3 OUTS+? REPLY+ME STOP+. STOP+daarmee STOP+die STOP+op STUFF+, TAKE+> THINGS+, THINGS+klaar
3 THIRD+die WANT+NO WANT+krijgen WISH+NO WISH+WORD WISH+ik WORD WORD+. WRONG+PERSON
3 WRONG+persoon aan+jullie about+en.BEFORE achteraf+had afmelden+voor al+die alleen+de
3 alstublieft annuleer+de avg away bed+> beeindigen beiden bel+ik belangstelling berichten+>
3 bespaar betaald+, bevestigen bezoek bezoek+, blijf+OUT blokkeren boven club+, dagelijkse
3 dan+GET dan+ME dan+mijn dat+STUFF de+WRONG de+laatste de+moeite de+verkeerde der deze+>
3 deze+en.LIST dicht+met dit+? dit+NUMBER dit+is doe dr droom duidelijk dus+NO dus+geen
3 een+LIFE een+auto een+manier elk+bezoek en en+SEND en.BADMSG+. en.BEFORE+. en.BEFORE+OUT
3 en.BEFORE+een en.BEFORE+en.NEGATIVE en.BEFORE+niet en.BEFORE+no en.BEFORE+with en.HEY+,
3 en.KINDS en.LIST+. en.ME en.ME+OUT en.ME+for en.MENDED+en.BEFORE en.MY+en.PHONE en.NEG+>
3 en.NEG+en.SENDING en.SENDING+> en.STOP+met en.SUBJECT+bent en.SUBJECT+het en.TAIL+OUT
3 en.TAIL+for en.TAKE+my en.UNSUB en.VOC+WORD en.VOC+bent en.VOC+en.BEFORE en.VOC+het
3 en.YOU+bent en.YOU+het er+klaar ergens erger erger+dan from ga ga+jullie geef geen+PERSON
3 geen+SEND geen+THINGS geen+belangstelling geen+klant geen+prijs gelieve gesms gsm haar
3 haar+NUMBER hang heb+jullie hebben+. helemaal+NO het+en.OTHER het+is hier+in hier+niet
3 hier+vanaf hierbij+zeg hij+is hoef hoeft+het hoeft+niet hoor+> horen iedere ik+> ik+LIFE
3 ik+NEED ik+dacht ik+dit ik+geef ik+hoef ik+rij ik+van im inbox ingetrokken+> ja+hoor
3 jullie+OUT jullie+af jullie+niet kan+dit kap klaar+is knap knap+hoor koop kort krijgen
3 kun+je later+> leren lig+in lot manier manier+om me+OUT me+for mee meer+GET meer+TAKE
3 meer+doen meer+graag meer+iets mij+te mijn+NUMBER mijn+gsm mit mn mogen my+en.MENDED
3 my+en.NUMBER my+en.PHONE my+number na+elk naar+0 naar+OFTEN naar+en.DAY ne niet+gewoon
3 niet+op niks nog+een nul+> om+dit ongedaan op+THIRD op+dat opgehaald ophouden over+ME overal
3 pak per+en.DAY per+week persoon+> persoonlijk prima punt+> recht schoonmoeder+. schrap
3 seintje sinds+kort spaar sturen+, te+SEND te+slapen te+verkopen telefoon+> terugbrengen
3 terugbrengen+> texting toch+NO u+bent u+het uit uit+bij up up+on uw vacatures van van+0
3 van+en.DAY vanaf+> verder vergeet+het verkeerd+NUMBER verkeerde+PERSON verkeerde+persoon
3 verkopen+> voetbal voor+alleen voor+altijd waar+WANT waar+moet wachten wachten+>
3 weet+en.WANT weet+wat weinig wil+WORD winkel wis with+en.YOU word+er ze+, zijn+erger zit+in
3 zo+. zoek+zelf zorg 🚫+🚫
4 ,+CEASE ,+dat ,+doe ,+u ,+wij .+TAKE .+afmelden .+dag .+en.VOC .+kunnen .+nee .+over
4 .+stuurt .+verkeerd .+wil 0+. 0+per ?+zoals AUTHORITY+> CEASE ERASE ERASE+> LIFE+wel ME+NO
4 ME+als ME+een ME+telefoon MORE+SEND MORE+niets MSG+CEASE MSG+WANT MSG+WORD MSG+in NEED+niet
4 NO+SEND NO+behoefte NO+berichten NO+gewenst NO+hebben NO+om NO+uw NUMBER+ERASE NUMBER+WORD
4 OFTEN+en.BEFORE OFTEN+en.DAY OFTEN+en.ME OFTEN+op OFTEN+uit OUT+PERSON SEND+. SEND+in
4 STOP+OFTEN TAKE+mie THIRD+, THIRD+. UNSUB+> WANT+da WANT+ik WORD+PERSON achteraf afgelopen
4 afspraken alles+, alles+en.WANT alles+wat als+er alsof an auto bang bang+dat beeindigd ben+,
4 ben+bang ben+je berichten+in bij+deze blokkeren+> boven+de daar+OFTEN daar+pas dag dag+>
4 dat+OUT dat+ik de+hoogte dit+MENDED dit+nummer dit+was duidelijk+is een+0 een+maand een+zorg
4 eens+op elk en+OFTEN en+REPLY en+stuur en.ALONE+. en.BEFORE+en.BEFORE en.BEFORE+en.FROM
4 en.DAY+, en.DAY+per en.ENDED+. en.FROM+> en.KEYWORD+. en.NEG+. en.NOT en.SENDING en.STOP+.
4 en.TAKE en.THIRD+. en.YOU enkel+nog enquetes er+geen ermee+> ex+. for+good gasten geen+OUT
4 geen+behoefte geen+berichten geen+van gehouden geweest+> gewenst gewenst+> gewoon+WORD gezet
4 good good+> graag+> graag+WORD het+OFTEN het+nog hier+OUT hierbij hoal hoal+MORE hoal+mie
4 hoe hoe+duidelijk hoe+kom hoeft hoogte hoogte+gehouden hou+OFTEN iets+TAKE ik+er ik+hier
4 ik+pas ik+voor in+een in+en.DAY interesseert is+en.WANT je+gek klaar kraan+dicht kun
4 loodgieter loten meer+MENDED meer+SEND meer+sturen melden+, met+SEND mij mij+NO mij+als
4 mij+maar mij+niet mijn+telefoon moar mvg mvg+> neem+ME niet+. niet+gewenst niet+hebben
4 niet+om niets+> niets+MORE niets+meer nou+> nu+nog nul nummer om om+hier ook+> papier pas+ik
4 per+en.BEFORE pls reclame seintje+als smsen+over spamklacht stop+. te te+wachten tegen+de
4 toch trek trek+ik uitzetten verder+niets voorstel voorstel+> week+, wil+ik worden+> zeggen+.
4 zijn+een
5 ,+WORD .+ERASE .+OUT .+WANT .+WRONG .+bij .+en.SUBJECT .+klaar .+wel .+wij ME+niet ME+vinger
5 MENDED+, MORE+> MSG+. MSG+> MSG+voor NO+ja NO+meer NUMBER OFTEN+die OFTEN+ik OFTEN+nog STOP
5 STOP+> TAKE+ME TAKE+MORE TAKE+alsof THINGS+. aan+zijn afgelopen+OFTEN afmelden alsof+ik
5 behoefte behoefte+aan berichtjes+> beschouw betekent beter+> club collectie dacht+dat
5 dan+OFTEN de+club denken die+smsjes dus een+en.DAY eens en+ME en+mijn en.BEFORE en.DAY+.
5 en.STOP+> en.WANT+, er+NO ermee geen+MSG geen+ja gek gek+> herinnering het+maar het+nu
5 hoe+vaak houden houden+> ik+lig ik+zit ja je+> klaar+en.ME klaar+mee kom+ik kraan lig
5 maar+jullie maar+tegen meer+> mens met+jullie mie mijn+vinger mooi naar+PERSON naar+THIRD
5 naar+iemand nee+, niets nieuwe+collectie nooit+> not off onbereikbaar onbereikbaar+, persoon
5 praat smsen u vaak vinger voorgoed voorgoed+> week wel+, wel+als zelf+wel zet+mij zoals 🚫+>
6 ,+MINE ,+THINGS ,+die ,+hoe .+UNSUB .+absoluut .+afgelopen .+dit .+en.YOU CEASE+> CONSENT
6 ERASE+, GET+. MSG+over NO+GET OFTEN+WORD REMOVE+ME SEND+over TAKE+mij WORD+graag absoluut
6 absoluut+NO absoluut+niet als+de blijf blijf+ik daar dan+eens de+muur deze+MSG een+OFTEN
6 en.BEFORE+> en.WHO geduld geduld+is geweest hoe+OFTEN ik+NO is+op mijn+geduld muur muur+,
6 niet+GET nou op+en op+met oproepen punt s take was+> wel with word zitten zwijgen
7 ,+STOP ME+geduld NEED NO+MORE UNSUB als die+MSG doen doorgeknipt en.LIST maar+NO maar+niet
7 niet+> nu+> o oud p reis smsjes toestemming wij zeg+ik zijn zitten+> zoals+NO 🚫+*
8 .+WORD .+als .+zet CEASE+. MSG NO+MSG PERSON bedank+voor dat+dit dit+het en.WANT en.WANT+.
8 hier ik+OUT maar+zitten nee+. nu
9 .+🔕 REMOVE+mij STUFF bedank da hou ik+bedank ik+niet wij+zijn
10 NO+> is+, neen+>
11 . .+STOP nee neen t
12 .+🚫 WORD+> en.WANT+> nee+> 🔕
13 OFTEN+. dit
14 🚫
"""
