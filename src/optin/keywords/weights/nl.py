"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-17 TIME even
-12 liever
-10 > bericht de het na of
-9 kan niet+OUT
-8 ,+ik .+is .+ja NO+WORD ken ligt niet+WORD zonder
-7 ,+THIRD .+de .+mag ME+MSG MEDS heb+ik in+de mijn moet niet+van op+dit the vooral+NO
-7 vooral+niet zat
-6 ,+heb .+OFTEN .+die .+wat ACTS LIFE NO+bezwaar NO+interesse OFTEN+, WANT+de als+je bezwaar
-6 dat de+THINGS door en.BEFORE+aub er ervan geen+bezwaar geen+interesse goed he hij ik+hoor
-6 ik+zal interesse is+dit liever+niet meer+OUT met niemand nu+NO tegen
-5 , ,+het ,+kan ,+mag ,+we .+. .+> .+THIRD .+hangt .+jullie .+na .+op 0 ME+SEND MINE+>
-5 MINE+WORD NO+, NO+OUT NO+voor OFTEN+even REMOVE+ik SEND+> THINGS THINGS+> THIRD WISH+de
-5 WORD+MENDED aan+het bedankt bij+> de+LIFE denk die en.BODY en.VOC+> en.WANT+TAKE en.WANT+dat
-5 en.WANT+laat ervan+OUT ervan+af even+NO gerust graag+van gras haal haha hangt+ervan heb+je
-5 heus hoe+TAKE ik+ME ik+TAKE ik+ken ken+ik klaar+bent klopt last liever+NO meteen+WORD
-5 mijn+MSG nee+TAKE nee+laat niet+voor op+, op+het stem stoppen tot volgens volgens+ME
-5 volgens+mij we welkom welkom+> wie
-4 ,+en.I ,+is ,+wat ,+ze .+benadrukte .+haal .+hij .+je CEASE+maar ERASE+mijn GET+jullie
-4 LIFE+> LIST+> ME+MINE ME+er ME+is MENDED+met MENDED+mijn MINE+CEASE MORE+OUT MORE+niks
-4 MSG+OFTEN NO+CEASE NO+in NUMBER+NO NUMBER+niet OFTEN+geen OTHER OUT+het REMOVE REPLY+,
-4 SEND+is STOP+SEND TAKE+de TAKE+mijn THIRD+heeft TIME+> WANT+mijn WISH+mijn WORD+SEND
-4 WORD+als WORD+mijn WORD+voor annuleren appje bellen benadrukte benadrukte+> bent+> bericht+>
-4 bezwaar+tegen bij+jullie binnen blijft block dankjewel dankjewel+> dat+was de+MINE de+SEND
-4 de+THIRD denk+ik deze+OFTEN dirk dit+toestel dokter doorgaan dossier druk en.ALONE+SEND
-4 en.BADMSG+SEND en.BLOCK en.DAY en.ENDED+SEND en.KEYWORD+SEND en.MENDED en.MENDED+,
-4 en.MENDED+> en.MESSAGE+, en.MY en.NEG+SEND en.SENDING+, en.STOP+SEND en.THIRD+>
-4 en.VOC+en.DITCH even+niet fout gaan geeft geven gevonden gewoon heb ik+kom inschrijven is+>
-4 it+> je+klaar jouw jullie+ook kantooruren kom kost leeg liever+OFTEN lijst maar+> mag met+de
-4 mijn+MINE mijn+THINGS my niet niet+in nooit+, nu+even nu+geen ook open please snel spreek
-4 staan staat steeds stop+SEND sturen+> succes svp+> tegen+MSG tekstberichten terug twee
-4 twee+> uur verder+niks vergeet+ik verwijder+mijn voicemail voor+een voor+het voor+mij vooral
-4 wil+mijn zo
-3 % %+% ,+0 ,+OFTEN ,+bedankt ,+en.BEFORE ,+en.DAY ,+en.SUBJECT ,+en.WANT ,+jullie ,+kunnen
-3 ,+moet ,+nooit ,+succes ,+zet .+GET .+TIME .+app .+deze .+en.HEY .+er .+hebben .+hervat
-3 .+hoeveel .+info .+jazeker .+kost .+lekker .+merci .+met .+reageerde .+the .+toch
-3 .+verwijder .+wanneer .+was .+welke .+wie .+you .+zeg 0+> ERASE+als ERASE+ik GET+hem
-3 LIFE+WORD ME+LIFE ME+OTHER ME+THINGS ME+mobiel ME+zaak MENDED+NO MENDED+niet MENDED+svp
-3 MORE+? MORE+een MSG+SEND MSG+is MSG+naar MSG+van MSG+vind NO+STOP NO+en.ME NO+en.WANT
-3 NO+geinteresseerd NO+mee NO+te NO+tijd NO+wat OFTEN+MENDED OFTEN+NO OFTEN+SEND OFTEN+de
-3 OFTEN+sturen PERSON+is REMOVE+de REMOVE+mijn REMOVE+voor REPLY REPLY+OUT SEND+en.YOU
-3 SEND+maar SEND+u SEND+wel STOP+ME TAKE+NO TAKE+het THINGS+WORD THINGS+ligt THIRD+WANT
-3 UNSUB+als WANT+ME WANT+ook WISH+ME WORD+het aan+, aan+> aan+mij aanzetten acht achterom af+?
-3 afgemeld afspraak al alleen alles+OUT alles+OUTS alles+eraf alles+goed als+ik and+en.BEFORE
-3 anders antwoord app aub aub+, ben+ik bent bericht+OUT bericht+van berichten best bestelling
-3 bij+OUT bij+de binnen+> buren buurvrouw dan+REMOVE dat+> dat+moet de+buren de+duidelijkheid
-3 de+kerkstraat de+lijst de+sleutel deze+NUMBER deze+telefoon did die+herinneringen dinsdag
-3 dit+MSG dit+bericht doe+ME doe+mij doei doet drie duidelijkheid duidelijkheid+. een+MSG
-3 een+nieuw eerst en.BEFORE+en.TIME en.BEFORE+maar en.END en.END+en.DAY en.HEY+is en.LOSE+my
-3 en.ME+MORE en.ME+maar en.NEG+OFTEN en.NEG+en.DAY en.OTHER en.SUBJECT+OUT en.TAIL+MORE
-3 en.TAIL+maar en.TEXT+, en.THIRD en.TIME en.VOC+MORE en.VOC+is en.WANT+WANT en.WANT+een
-3 en.WANT+moet en.WHO+is er+maar eraf+> eruit even+als extra folders friday geblokkeerd gedaan
-3 geen+tijd geinteresseerd gekregen gelukkig gerust+OUT gestopt gestorven+, goed+> graag+OUT
-3 had haha+> halen half he+> heb+geen heeft hem hervat hervat+de het+LIFE het+OTHER hier+geen
-3 hoe+laat hoeveel hond hoofd hoor+NO iedereen ik+. ik+blijf ik+had ik+mij ik+wil ik+zet in+ME
-3 info interesse+, interesse+> is+en.DAY jazeker jij jouw+MSG jullie jullie+open kan+NO
-3 kan+niet keer+, ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u kerkstraat komen kreeg krijg
-3 krijg+ik kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u late lijst+ERASE lijst+REMOVE
-3 maar+alles maar+de mag+er mail mail+> man+is mayo me+MORE me+maar meer+? meer+WORD meer+uit
-3 meldingen merci meteen mij+er mij+is mijn+LIFE mijn+OTHER mijn+mobiel mijn+zaak misschien
-3 moet+WORD na+0 na+OFTEN na+en.DAY naar+de net niet+CEASE niet+MENDED niet+geinteresseerd
-3 niet+te nieuws niks+> nog+MORE nog+NO nog+eens nog+meer now+> nummer+> nummer+NO nummer+niet
-3 om+> om+te ontvangen onze ook+bij op+ME op+mijn please+> praten probleem probleem+>
-3 reageerde reageerde+met recept rust+, schrappen+> schrappen+voor sleutel sms+, sta stil
-3 stoppen+met storen stuk stuurt+en.SUBJECT stuurt+en.YOU stuurt+u tante te+STOP te+stoppen
-3 tijd tijd+voor to to+your tweede uit+het uw+bericht vaatwasser vanavond vandaag veel vind
-3 vind+ik volgende+en.BEFORE volgende+en.DAY volgende+week voor voor+NO voor+die voor+jullie
-3 voor+niks vorige w wanneer want wat+WANT wat+een wat+moet weer weer+> werkt wil+ME wil+de
-3 winnen yes your your+en.KINDS zakken zeggen+, zegt zei ziek zodat
-2 "+leuk ,+GET ,+REPLY ,+WANT ,+alleen ,+alles ,+anders ,+ben ,+de ,+en.MESSAGE ,+en.MESSAGES
-2 ,+en.SENDING ,+en.TEXT ,+en.THIRD ,+er ,+hij ,+kom ,+kunt ,+neem ,+please ,+sms ,+smsen
-2 ,+tot ,+zonder .+MINE .+REPLY .+THREAT .+afspraak .+alle .+alweer .+bevestigd .+blokkeer
-2 .+did .+en.BADMSG .+en.DAY .+en.END .+en.MESSAGE .+en.MESSAGES .+en.MY .+geldt .+had .+haha
-2 .+hahaha .+heeft .+knip .+komt .+meld .+nu .+oke .+pas .+pff .+sms .+spreek .+staat .+uw
-2 .+volgens .+waar .+weet .+yes .+zonder 0+0 0+en.DAY 0+euro 0+is 0+uur 2 ?+WANT ?+WISH
-2 ?+antwoord ?+wil ACTS+, ACTS+en CEASE+NO CEASE+SEND CEASE+je CEASE+met CEASE+na CEASE+niet
-2 CEASE+voor ERASE+OFTEN ERASE+WORD ERASE+en ERASE+uit GET+NO GET+geen GET+ik LIFE+CEASE
-2 LIFE+OUT LIFE+annuleren LIFE+is LIFE+van LIST+? LIST+CEASE LIST+MENDED LIST+WORD
-2 LIST+schrappen LIST+van ME ME+MORE ME+THIRD ME+aan ME+account ME+bedoeld ME+bestelling
-2 ME+dossier ME+eigen ME+en.BADMSG ME+en.BODY ME+en.MESSAGES ME+en.OTHER ME+en.SENDING
-2 ME+en.TEXT ME+gerust ME+inschrijven ME+opnieuw ME+rug ME+spam ME+vaste MEDS+, MENDED+ME
-2 MENDED+OUT MENDED+er MENDED+van MINE MINE+annuleren MORE+aan MORE+af MORE+gelukkig MORE+naar
-2 MORE+nodig MORE+op MORE+van MSG+hoor MSG+krijgen MSG+was NO+ERASE NO+UNSUB NO+bellen
-2 NO+bereik NO+bericht NO+bezorgd NO+cadeaus NO+die NO+enkel NO+gedaan NO+haast NO+hond
-2 NO+ophouden NO+over NO+pijn NO+steeds NO+uit NO+van NO+zo NUMBER+dus NUMBER+er OFTEN OFTEN+?
-2 OFTEN+MORE OFTEN+MSG OFTEN+TAKE OFTEN+dagen OFTEN+dus OFTEN+en OFTEN+en.TEXT OFTEN+euro
-2 OFTEN+keer OFTEN+maand OFTEN+ongeluk OFTEN+terug OFTEN+uur OFTEN+vind OFTEN+wordt
-2 OTHER+CEASE OTHER+WORD OTHER+is OUT+dat OUT+ons OUT+vorige OUTS+> PERSON+leest REMOVE+en
-2 REMOVE+je REPLY+> REPLY+MORE REPLY+WORD REPLY+ik REPLY+vind SEND+, SEND+GET SEND+MENDED
-2 SEND+blijven SEND+en SEND+en.SUBJECT SEND+en.VOC SEND+even SEND+krijgen SEND+sturen SEND+van
-2 SEND+vind STOP+, STOP+NO STOP+de STOP+maar STOP+mijn STOP+niet TAKE+geen TAKE+met
-2 THINGS+CEASE THINGS+OUT THINGS+annuleren THINGS+in THINGS+van THIRD+GET THIRD+WISH
-2 THIRD+hebben THIRD+leest THIRD+wil THIRD+wordt TIME+, TIME+NO TIME+niet TIME+ook UNSUB+OUT
-2 UNSUB+WORD UNSUB+uit WANT WANT+CEASE WANT+MENDED WANT+SEND WANT+STOP WANT+worden WISH+ook
-2 WISH+worden WORD+% WORD+, WORD+een WORD+er WORD+in WORD+je WORD+maar WORD+na WORD+was aan+ME
-2 aan+voor abonnement add adres af+, afgesproken afgesproken+> afhalen+> afmelden+als
-2 afspraak+> al+dagen alarm alle als+een altijd+te altijd+welkom alweer alweer+> annuleer+maar
-2 annuleren+, at bedankt+> bedankt+voor bedoeld+> begint bellen+, bellen+> ben+> ben+ME
-2 ben+OFTEN ben+mijn ben+niet bereik bereikbaar berg bericht+. berichten+GET berichten+MENDED
-2 berichten+OFTEN berichten+SEND berichten+krijgen berichten+mag berichten+sturen berichtje
-2 berichtjes+NO berichtjes+niet best+> bestelling+CEASE bestelling+WORD betaal beter+, beurt
-2 bevestigd bezorgd bezwaar+> boekske boekske+CEASE boekske+ERASE boekske+MENDED
-2 boekske+REMOVE boekske+WORD boekske+schrappen boos brievenbus buiten bushalte cadeaus
-2 checken checken+, code color cut cut+en.BEFORE daar+WANT daar+heb dacht+ik dagen dan+ERASE
-2 dan+NEED dan+vergeet dank dank+, dat+THIRD dat+aan dat+die dat+hij de+MEDS de+app de+dokter
-2 de+kluis de+machtiging de+meldingen de+nieuwe de+opstelling de+prijs de+voicemail die+OFTEN
-2 die+loterij dit+> dit+moment do doen+met doet+het dont+want door+> door+jullie door+met
-2 drie+OFTEN drie+keer druk+> een+en.BODY een+extra een+kopie een+lijst een+stuk een+tattoo
-2 eens+, eentje eigen en+NO en+STOP en+WORD en+en.STOP en.ALONE+er en.ALONE+je en.BADMSG+,
-2 en.BADMSG+er en.BADMSG+je en.BEFORE+MORE en.BEFORE+SEND en.BEFORE+en.BODY en.BEFORE+en.DITCH
-2 en.BEFORE+en.PULL en.BEFORE+naar en.BEFORE+nog en.BEFORE+opnieuw en.BEFORE+to en.DAY+en.DAY
-2 en.DAY+euro en.DAY+is en.DAY+uur en.DITCH+en.BEFORE en.DITCH+my en.DOESNT+en.MENDED
-2 en.DOESNT+interested en.DOESNT+want en.DONT en.DONT+want en.ENDED+er en.ENDED+je en.EVENT
-2 en.FEEL+voor en.GET+en.BEFORE en.HEY+en.WANT en.HEY+leest en.HEY+nee en.HEY+voor en.I
-2 en.I+en.DOESNT en.KEYWORD+er en.KEYWORD+je en.LIST+vind en.ME+MSG en.ME+SEND en.ME+opnieuw
-2 en.ME+te en.MESSAGE+is en.MESSAGE+vind en.MESSAGES+, en.MESSAGES+> en.MESSAGES+vind
-2 en.MY+MSG en.MY+en.END en.MY+en.PLURALS en.NEG+0 en.NEG+er en.NEG+interested en.NEG+je
-2 en.NEG+want en.NEGATIVE+en.BEFORE en.NOT+en.MENDED en.NOT+interested en.OTHER+,
-2 en.OTHER+CEASE en.OTHER+WORD en.PULL+my en.SEND en.SENDING+is en.SENDING+vind en.STOP+NO
-2 en.STOP+de en.STOP+je en.STOP+niet en.SUBJECT en.SUBJECT+NO en.SUBJECT+de
-2 en.SUBJECT+en.DOESNT en.SUBJECT+en.DONT en.SUBJECT+en.GET en.SUBJECT+get en.SUBJECT+niet
-2 en.SUBJECT+van en.SUBJECT+was en.TAIL+MSG en.TAIL+SEND en.TAIL+opnieuw en.TEXT+is
-2 en.TEXT+vind en.THINGS+> en.TIME+en.I en.TIME+en.SUBJECT en.TIME+i en.VOC+MSG en.VOC+NO
-2 en.VOC+als en.VOC+can en.VOC+en.BODY en.VOC+en.GET en.VOC+maar en.VOC+op en.VOC+opnieuw
-2 en.WANT+NO en.WANT+hoor en.WANT+kost en.WANT+niet en.WHO+leest en.WRONG en.YOU+NO en.YOU+can
-2 en.YOU+de en.YOU+en.DITCH en.YOU+niet ene er+OFTEN er+nu er+staat er+wel erbij euro even+aan
-2 even+naar factuur fatima ff+checken flesje flyers for fout+MENDED fout+NUMBER fout+nummer
-2 ga+NO gaat gaat+OUT gaat+dit ge geannuleerd gebeuren geblokkeerd+, gedaan+> geen+OFTEN
-2 geen+bereik geen+bericht geen+cadeaus geen+enkel geen+haast geen+hond geen+pijn gekregen+>
-2 geld+terug geldt gelezen gelezen+> gemeente gemist gerust+WORD gerust+uit geslaagd gesprek
-2 gestolen gestorven gestuurd gevonden+. gevonden+> gezeur gips gisteren goed+, graag+,
-2 graag+MORE graag+op haal+het haal+ik haast haat had+en.BEFORE had+en.VOC haha+en.WANT
-2 haha+nee hahaha halverwege halverwege+de hebben hebben+geen hebben+jullie heeft+en.SUBJECT
-2 heeft+en.VOC heeft+en.YOU heeft+u heftruck hem+OFTEN het+MENDED het+MSG het+THINGS
-2 het+THREAT het+WORD het+bericht het+dossier het+na het+stuur het+zelf hier+, hoe+GET
-2 hoe+REMOVE hoe+krijg hold hond+, hoor i+en.DOESNT iets+weten ik ik+, ik+CEASE ik+CONSENT
-2 ik+MENDED ik+STOP ik+alleen ik+bij ik+dat ik+doen ik+een ik+en.STOP ik+gewoon ik+haal
-2 ik+haat ik+heb ik+het ik+kan ik+kijk ik+kon ik+mag ik+met ik+mijn ik+snap ik+stem ik+was
-2 ik+zou im in+die in+mijn inschrijven+voor interesse+in interested interested+, intrekken
-2 is+0 is+NO is+OFTEN is+OUTS is+WORD is+dat is+die is+genoeg is+gestorven is+goed is+helemaal
-2 it+, je je+NO je+OFTEN je+THIRD je+de je+lijst je+niet je+nog joh+, jongens jou jullie+LIST
-2 jullie+REPLY jullie+aan jullie+en.LIST jullie+en.MESSAGE jullie+en.MESSAGES
-2 jullie+en.SENDING jullie+en.TEXT jullie+ontvangen jullie+sms kan+die kantoor kapot kat+>
-2 kater kater+is kerst kijk klaar+. kluis knip knop knop+werkt kom+er kom+het kom+maar komen+>
-2 komt kon kopie korting kost+dat kost+een krijg+jullie krijgt+? kunt laat+iets laat+op
-2 laatste+bericht laten leest+en.ME leest+mee let leuk+> liever+per liever+via lijst+>
-2 lijst+van list loopt lose lose+my loterij maak+NO maak+geen maar maar+door maar+gewoon
-2 maar+in maar+op maar+wel maar+zonder machtiging mag+ME mag+MORE mag+OFTEN mag+OUT mag+dat
-2 mag+mijn mag+van mag+weer mag+wel man+leest me me+MSG me+SEND me+opnieuw meer+berichten
-2 meer+een meer+gelukkig meer+maar meer+naar meer+nodig meer+op meer+van message met+0
-2 met+OFTEN met+PERSON met+THIRD met+en.DAY met+iemand mezelf mij+WORD mij+aan mij+bedoeld
-2 mij+gerust mij+uit mijn+SEND mijn+THIRD mijn+account mijn+bestelling mijn+dossier mijn+eigen
-2 mijn+en.BADMSG mijn+en.BEFORE mijn+en.BODY mijn+en.MESSAGES mijn+en.OTHER mijn+en.SENDING
-2 mijn+en.TEXT mijn+rug mijn+spam mijn+vaste mis mobiel mobiele+MENDED mobiele+NUMBER
-2 mobiele+nummer moest moet+CEASE moet+MENDED moet+SEND moet+STOP moment moogt+ME moogt+mij
-2 morgen na+jullie naam naar naar+die naar+dit nacht nadenken nadenken+> nee+NO nee+hoor
-2 nee+niet niet+, niet+ERASE niet+SEND niet+STOP niet+UNSUB niet+bellen niet+bezorgd niet+die
-2 niet+en.ME niet+en.WANT niet+mee niet+over niet+steeds niet+uit niet+wat nieuw nieuwe+NUMBER
-2 nieuwe+OFTEN nieuwe+telefoon no+en.BEFORE nodig nog+OFTEN not+en.MENDED not+interested
-2 noteren nu+niet nummer+er offerte om+een on+en.DAY ongeluk ongeluk+WORD ons+. ook+in op+0
-2 op+OFTEN op+de op+en.DAY opheffen ophouden+met opnieuw opstelling opstelling+, other oude
-2 over+nadenken pakje past per+MSG per+SEND per+mail per+ongeluk pff pijn+MORE pijn+meer plan
-2 please+, praten+> punten put rest+TAKE rest+laten resume review rug rug+is says schrappen
-2 schrijven+en schuld sms+vind sorry+voor spam+. spreken spreken+> steeds+NO stond stop+er
-2 stop+je stopt stuur+maar svp tand tapijt tattoo te+bellen te+laat te+snel te+zijn tegen+,
-2 telefoon telefoontjes tellen terug+OUT terugroepactie thats the+en.END tijdens to+en.ENDED
-2 to+en.KEYWORD to+en.LOSE to+en.NEG to+en.STOP toch+> toch+maar toe toestel took tv u+> u+NO
-2 u+de u+niet uit+een uitschrijven+OUT uitschrijven+WORD uitschrijven+uit update uur+, uw+MSG
-2 uw+THINGS van+dat van+ons van+vorige vanaf+OFTEN vanaf+nu vanzelf veld vergeten+> verhuizen
-2 verwijder verwijder+ME verwijderd verzendlijst+> via+de via+en.TEXT vol+> volgen volgende
-2 volgende+OFTEN voor+OFTEN voor+REPLY voor+en.LIST voor+en.MESSAGE voor+en.MESSAGES
-2 voor+en.SENDING voor+en.TEXT voor+ik voor+sms voor+uw voorbij vorige+OFTEN vorige+keer
-2 vrijdag vroeg w+en.MY w+the wa waarom was+dat was+mijn wat+kost we+WORD week+naar weekend
-2 weer+MENDED weet+NO weet+niet weg weg+, weken wel+> wel+die wel+in wel+voor welke werk
-2 werkt+NO werkt+niet wij+GET wij+hebben wil wil+ook wil+worden willen+de worden+, wordt wrong
-2 you+can you+en.DITCH your+en.BEFORE zaak zaak+OFTEN zal zat+> zat+in ze+GET ze+hebben
-2 zeg+maar zegt+de zelf+> zet+het zet+mijn zijn+> zijn+OFTEN zijn+THREAT zijn+er zit+te
-2 zitting zo+> zoek+> zonder+dat
2 # ,+MENDED ,+NO ,+REMOVE ,+TAKE ,+and ,+en.ENDED ,+en.KEYWORD ,+en.TAKE ,+en.VOC ,+haal ,+in
2 ,+niet ,+van ,+voor ,+wilt .+, .+CONSENT .+MENDED .+REMOVE .+al .+alles .+arretez .+bek
2 .+blijf .+daar .+dat .+donder .+einde .+en .+en.DITCH .+en.I .+en.SUBJECT .+en.THREAT
2 .+enkel .+ewa .+gelieve .+heb .+het .+hoi .+iets .+im .+kappen .+lot .+mij .+mijn .+neen
2 .+nope .+oh .+pleur .+schei .+toestemming .+uitslagen .+vorige .+zo 0+jaar 3x 3x+CEASE
2 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP
2 3x+stop ?+? ?+OFTEN ?+dat ?+in ACTS+sinds AUTHORITY+, CEASE+MSG CEASE+OFTEN CEASE+de
2 CEASE+en.LIST CEASE+en.MESSAGES CEASE+en.SENDING CEASE+en.TEXT CEASE+gestuurd CONSENT+,
2 CONSENT+in CONSENT+voor ERASE+jullie GET+> GET+THIRD GET+elke LIFE+, LIFE+uitvalt LIST
2 LIST+. LIST+0 LIST+en.BEFORE LIST+en.DAY LIST+halen ME+MENDED ME+betreft ME+en.FROM
2 ME+en.THIRD ME+ex ME+gsm ME+hier ME+hoeft ME+inbox ME+maar ME+schoonmoeder ME+te ME+van
2 MEDS+sinds MENDED MENDED+0 MENDED+ERASE MENDED+REMOVE MENDED+en.DAY MENDED+hoor MENDED+kan
2 MENDED+mij MINE+OUT MORE+, MORE+. MORE+GET MORE+MENDED MORE+TAKE MORE+doen MORE+graag MSG+,
2 MSG+MORE MSG+STOP MSG+WISH MSG+af MSG+en.VOC MSG+meer MSG+om MSG+ook NEED+NO NEED+het NO
2 NO+. NO+CONSENT NO+LIFE NO+ME NO+STUFF NO+THIRD NO+aanbiedingen NO+bij NO+en.LIST
2 NO+en.SENDING NO+en.TEXT NO+enkele NO+kind NO+langer NO+mijn NO+op NO+prettig NO+toestemming
2 NUMBER+OUT NUMBER+aan NUMBER+kan OFTEN+3x OFTEN+CEASE OFTEN+en.STOP OFTEN+gaat OFTEN+graag
2 OFTEN+hoor OFTEN+je OFTEN+mag OFTEN+met OFTEN+moet OFTEN+wel OTHER+. OTHER+uitvalt OUT+>
2 OUT+OUT OUT+de OUT+en.VOC OUT+te OUT+wat OUTS+ermee PERSON+die PERSON+doen PERSON+op
2 REMOVE+, REMOVE+dat REMOVE+graag REMOVE+haar REMOVE+jullie REPLY+ME REPLY+mij REPLY+niks
2 REPLY+over SEND+CEASE SEND+NO SEND+alerts SEND+en.MESSAGES SEND+en.WANT SEND+graag SEND+meer
2 SEND+niks STOP+aub STOP+dr STOP+er STOP+ermee STOP+gestuurd STUFF+. TAKE+dit TAKE+en.BEFORE
2 TAKE+en.ME TAKE+en.TAIL TAKE+en.VOC TAKE+ik TAKE+is TAKE+me TAKE+om THINGS+bij THIRD+MORE
2 THIRD+geen THIRD+meer THIRD+was THIRD+zijn THREAT+, THREAT+jullie UNSUB+voor WANT+niks
2 WANT+uit WISH+OUT WISH+THIRD WISH+niks WISH+uit WISH+ze WORD+? WORD+aub WORD+die WORD+ermee
2 WORD+gestuurd WORD+mij WORD+te aan+. aan+uw about+en.BEFORE achter+> achterwege
2 adressenbestand af+en.WANT af+wat afscheid afspraken+wel afzeggen al+3x al+WORD al+op
2 alleen+nog als+het alsjeblieft+CEASE altogether and+en.NEG and+en.TAKE appjes arretez as
2 aub+> away bank bank+, be+> be+en.REPLIED bed beeindigen+> beeindigen+graag bek bek+houden
2 bel bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC bel+ik bel+me beloofde ben+de ben+er
2 ben+geen berichten+meer beroep bespaar+ME bespaar+en.VOC beter betreft bezoek+, bij+een
2 bij+en.SUBJECT bij+en.VOC bij+en.YOU bij+het bij+mijn bij+u bingo blokkeer+jullie blokkeren
2 but+en.MENDED but+please bye could daar+NO daar+niet daar+ook dacht dat+alstublieft dat+is
2 dat+wil de+AUTHORITY de+MSG de+OFTEN de+PERSON de+avg de+bank de+eerder de+en.BEFORE
2 de+en.DAY de+en.LIST de+en.THIRD de+hond de+kat de+persoon de+rest de+site de+sloop
2 de+winkel deal deur+OUT deur+WORD deur+uit deze deze+SEND deze+en.MESSAGES deze+en.SENDING
2 dicht+met die+SEND die+dagelijkse die+meldingen die+vraag dienst dingen dit+WANT dit+te
2 doctor doen+. doen+om donder donder+op dont+know doorgeven drop drop+en.MY drop+the een
2 een+. een+OTHER een+PERSON een+THINGS een+THIRD een+en.BEFORE een+manier een+mens een+punt
2 een+week eens+OUT eens+van elektronische elektronische+MSG elke+OFTEN en+en.SUBJECT
2 en+en.VOC en+en.YOU en+toch en+u en.ALONE+> en.ALONE+aub en.ALONE+gestuurd en.ALONE+met
2 en.AUTHORITY en.BADMSG+> en.BADMSG+aub en.BADMSG+gestuurd en.BEFORE+NO en.BEFORE+UNSUB
2 en.BEFORE+WORD en.BEFORE+and en.BEFORE+be en.BEFORE+en.SEND en.BEFORE+en.TEXT en.BEFORE+ff
2 en.BEFORE+from en.BEFORE+off en.BEFORE+on en.BEFORE+uit en.BEFORE+with en.DAY+OFTEN
2 en.DAY+jaar en.DITCH+the en.DOESNT+en.VOC en.DOESNT+know en.DOESNT+need en.DONT+know
2 en.ENDED+> en.ENDED+aub en.ENDED+en.MENDED en.ENDED+en.SENDING en.ENDED+gestuurd
2 en.FEEL+en.I en.FEEL+en.SUBJECT en.FEEL+i en.FEEL+maar en.FROM+, en.FROM+a en.FROM+for
2 en.FROM+now en.FROM+the en.HEY+but en.HEY+en.I en.HEY+en.SUBJECT en.HEY+i en.KEYWORD+aub
2 en.KEYWORD+en.MENDED en.KEYWORD+en.SENDING en.KEYWORD+gestuurd en.KINDS en.LIST+en.BEFORE
2 en.LIST+over en.LOSE+the en.ME+UNSUB en.ME+WORD en.ME+een en.ME+en.FROM en.ME+ff en.ME+uit
2 en.MENDED+en.BEFORE en.MESSAGE+alerts en.MESSAGE+en.MESSAGES en.MESSAGE+over en.MESSAGES
2 en.MESSAGES+over en.MY+# en.MY+doctor en.NEG+, en.NEG+aub en.NEG+en.AGAIN en.NEG+en.LIST
2 en.NEG+en.MESSAGES en.NEG+en.SENDING en.NEG+en.TEXT en.NEG+en.VOC en.NEG+ever
2 en.NEG+gestuurd en.NEG+know en.NEG+need en.NEGATIVE+. en.NOT en.NOT+en.VOC en.NUMBER+>
2 en.PULL+the en.REMOVE en.REPLIED+about en.SENDING+ME en.SENDING+alerts en.SENDING+over
2 en.STOP+aub en.STOP+en.MENDED en.STOP+en.SENDING en.STOP+gestuurd en.SUBJECT+.
2 en.SUBJECT+CEASE en.SUBJECT+STOP en.SUBJECT+dit en.SUBJECT+en.BEFORE en.SUBJECT+en.MY
2 en.SUBJECT+en.REPLIED en.SUBJECT+het en.SUBJECT+ophouden en.SUBJECT+said en.TAIL+UNSUB
2 en.TAIL+een en.TAIL+en.FROM en.TAIL+ff en.TAIL+uit en.TAKE+en.BEFORE en.TAKE+en.ME
2 en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+my en.TEXT+alerts en.TEXT+en.MESSAGES en.TEXT+over
2 en.THESE+en.BEFORE en.THINGS+and en.THIRD+dont en.UNSUB en.VOC+CEASE en.VOC+MENDED
2 en.VOC+OUT en.VOC+UNSUB en.VOC+aan en.VOC+dit en.VOC+een en.VOC+ff en.VOC+fix en.VOC+off
2 en.VOC+on en.VOC+ophouden en.VOC+uit en.VOC+was en.WANT+ME en.WANT+mij en.YOU+> en.YOU+CEASE
2 en.YOU+STOP en.YOU+aan en.YOU+ophouden enkele er+MORE er+een er+en.ME er+komt er+mee er+niks
2 er+weer eraf+, ervoor eten+sinds ever ever+> ewa ex failliet fiets fiets+is fix fix+en.MY
2 fix+the for+en.THINGS for+en.YOU geen+CONSENT geen+LIFE geen+MENDED geen+SEND geen+STUFF
2 geen+THIRD geen+aanbiedingen geen+enkele geen+kind geen+toestemming gegeven+> gegevens
2 gehoord gejat gekocht gekocht+> gesms gezet+, gone gooi+ik graag+CEASE graag+ERASE
2 graag+houden graag+uit graag+voor groeten groeten+> haal+haar haar+MENDED haar+nummer had+ik
2 handtekening heb+, heb+OFTEN heb+al heb+er heb+nooit hebben+> heeft+mij helemaal+geen
2 helemaal+niks herinneren herinneren+, herinnering+kwam herroep het+LIST het+MINE het+bel
2 het+klaar het+mag het+was hier+ook hier+woont hierbij+TAKE hierbij+trek hij+is his hoe+zeg
2 hoef+niet hoeft+het hokje hoop hou+op ieder ieder+MSG ieder+bericht iedere+zaterdagochtend
2 iemand+die ik+NEED ik+OFTEN ik+af ik+blokkeer ik+de ik+deze ik+ergens ik+hoef ik+spaar
2 ik+uit ik+weiger in+OFTEN in+bed inbox ingetrokken inleveren is+failliet is+gewoon is+in
2 is+mijn its ja+, ja+op jaar+NO je+maar je+voor jij+regelen jullie+CEASE jullie+NO
2 jullie+NUMBER jullie+STOP jullie+WORD jullie+doen jullie+smsjes jullie+stoppen kan+je kappen
2 kat+is kind klaar+OFTEN klaar+nu klant klant+> komen+? komt+geen krijg+elke krijgen+? kun+je
2 kun+jij kunnen kwam kwijt kwijt+> la laat+en.VOC laat+is langer lastig+te later
2 leave+en.BEFORE lees les les+uitvalt leuk+vindt lezen lezen+. liefde maand+> maar+OUT
2 maar+SEND maar+TAKE maar+THIRD maar+bij maar+hij mag+> mag+CEASE mag+MENDED mag+STOP
2 mag+WORD manier manier+om marketing me+UNSUB me+een me+en.FROM me+ff me+uit mee+op meer+TAKE
2 meer+doen meer+en meneer mens+TAKE mens+doen met+ME met+MENDED met+deze met+die met+je
2 met+mij met+sturen mevrouw mich mij+betreft mij+hier mijn+OFTEN mijn+en.THIRD mijn+ex
2 mijn+inbox mijn+schoonmoeder minder+OFTEN minder+vaak mit moeite moet+een mogen mogen+MENDED
2 my+# my+en.MENDED my+en.PHONE my+number naar+mijn nachts nachts+, nagels nemen nergens news
2 niet+langer niet+prettig no nog nog+MSG nog+de nog+zeggen nooit+ME nooit+mijn nope not
2 not+en.BEFORE now nu+0 nu+en.DAY nummer+0 nummer+ERASE nummer+REMOVE nummer+WORD
2 nummer+en.DAY nummer+kan ochtends ochtends+? oet off+> oh ok+, omdat omdat+ik ongeluk+,
2 ongewenst ongewenst+> ons ontslagen ontslagen+, ooit+een ook+NO op op+CEASE op+ERASE
2 op+MENDED op+WORD op+straat op+te op+voor opgezegd+, ophoudt over+, over+mijn own
2 own+en.BEFORE pakket+, pas+> people pleur pls+> prettig prijs+op prima+, punt+achter punt+ik
2 quit+en.MENDED quit+en.SENDING regelen regelen+dat rekening rest rest+wel rij rij+OFTEN
2 rij+nu rommel rooster rust+> s+nachts s+ochtends schat schei+dr schoonmoeder schrap+ME
2 schrappen+, schrijven schrijven+> secretaresse secretaresse+NO secretaresse+niet serieus
2 serieus+? short sinds sinds+kort sindsdien sla sloop sms+over snap sorry+maar spammen
2 staat+OFTEN staat+al stalken steeds+MSG steeds+SEND steeds+en.MESSAGES steeds+en.SENDING
2 steeds+en.TEXT stop+aub stop+gestuurd streep stuff stuff+> sturen stuur+ME stuur+mij
2 stuur+niks svp+, take+en.MY take+en.VOC take+my tandarts te+ERASE te+MSG te+REMOVE
2 te+beeindigen te+komen te+oud te+smsen te+vallen te+worden telefoon+. tevredenheidsvragen
2 thank thank+en.SUBJECT thank+en.VOC thank+en.YOU thank+you the+en.BEFORE the+en.MENDED
2 the+en.NUMBER the+en.PHONE the+number to+be to+en.MY toestellen toestemming+in
2 toestemming+voor u+CEASE u+STOP u+aan u+ophouden uit+de uit+te uitnodigingen
2 uitnodigingen+voor uitschrijven+> uitslagen uitslagen+mogen uitvalt unsub uw+herinnering
2 vaak+WANT vaak+graag vaak+moet val vallen van+een vanaf veranderd+, verder+> verdere
2 verdere+MSG verkeerd verkeerd+MENDED verkeerd+nummer verkopen verplicht verwijder+mij
2 volgende+MSG volgende+en.LIST volgt volgt+een voor+, vooraf vrouw+, was+, was+. was+de
2 wat+ME wat+mij week+> week+NO week+niet weer+OUT weer+WORD weg+ermee weglaten wel+WORD
2 wel+genoeg wel+weten what what+en.I what+en.SUBJECT what+i wil+NO wil+OUT wil+niks wil+uit
2 wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u wissen wissen+graag woont+NO woont+geen
2 word+er x+> you+en.BEFORE zaak+is ze+> ze+NO ze+zijn zeg zeggen zeggen+> zes zes+s zet+ME
2 zet+dat zijn+, zit+OFTEN zit+hier zit+nu zoek zoek+zelf zon+bericht zou+ik
3 ,+CEASE ,+ERASE ,+MSG ,+OUT ,+THREAT ,+als ,+berichten ,+dank ,+dat ,+doe ,+een ,+en.LOSE
3 ,+en.NEG ,+en.STOP ,+en.YOU ,+hou ,+maar ,+nu ,+ook ,+u ,+zoals .+CEASE .+WISH .+achteraf
3 .+ben .+bespaar .+elke .+en.NEGATIVE .+ga .+herinneringen .+hierbij .+hou .+houdt .+iedere
3 .+kap .+knap .+nee .+nog .+pak .+take .+val .+vergeet .+zoek 0+naar AUTHORITY CEASE+graag
3 ERASE+graag ERASE+het ERASE+mij LIST+OFTEN ME+AUTHORITY ME+NEED ME+NUMBER ME+OUT ME+ff
3 MENDED+OFTEN MENDED+graag MENDED+in MINE+van MORE MORE+en MORE+iets MORE+sturen MSG+" MSG+NO
3 MSG+en MSG+niet NO+PERSON NO+SEND NO+THINGS NO+WANT NO+WISH NO+belangstelling NO+gewoon
3 NO+klant NO+prijs NO+wil NUMBER+. NUMBER+OFTEN NUMBER+REMOVE OFTEN+OUT OFTEN+jaar OFTEN+mee
3 OFTEN+op OFTEN+over OFTEN+per OTHER+and OUT OUT+0 OUT+bij OUT+en.DAY OUT+ermee OUT+mijn
3 OUTS+? PERSON+> SEND+. SEND+in STOP+. STOP+daarmee STOP+die STOP+op STUFF+, TAKE+> THINGS+,
3 THINGS+klaar THIRD+die THREAT+> WANT+NO WANT+krijgen WISH+WORD WISH+ik WORD WRONG+PERSON
3 WRONG+persoon aan+jullie achteraf+had afmelden+voor al+die alleen+de alstublieft altijd+>
3 and+en.DOESNT any avg bed+> beeindigen beiden belangstelling ben+je bericht+en berichten+>
3 betaald+, bezoek blijf+OUT boven club+, club+and daarmee dagelijkse dan+GET dan+ME dan+mijn
3 dat+STUFF de+WRONG de+laatste de+moeite de+verkeerde der deze+> deze+en.LIST dit+?
3 dit+NUMBER dit+is doe dr droom dus+NO dus+geen een+LIFE een+auto elk+bezoek en+OFTEN en+SEND
3 en+ik en.AGAIN+> en.BADMSG+. en.BEFORE en.BEFORE+OUT en.BEFORE+een en.BEFORE+en.BEFORE
3 en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.BEFORE+en.NEG en.BEFORE+en.SENDING en.BEFORE+niet
3 en.FROM+> en.FROM+en.BEFORE en.FROM+en.MY en.HEY+, en.LIST+. en.ME+OUT en.MY+en.MENDED
3 en.MY+number en.NOT+en.BEFORE en.PHONE en.PLURALS en.REMOVE+, en.REMOVED en.SENDING
3 en.STOP+met en.SUBJECT+bent en.TAIL+OUT en.VOC en.VOC+. en.VOC+STOP en.VOC+WORD en.VOC+bent
3 en.VOC+but en.VOC+het en.WANT+jullie en.WHO en.WISH en.YOU+. en.YOU+bent en.YOU+het er+klaar
3 ergens erger erger+dan ermee+> from+en.BEFORE from+en.MY from+the ga ga+jullie geef
3 geen+PERSON geen+THINGS geen+belangstelling geen+klant geen+prijs gelieve gsm haar+NUMBER
3 heb+jullie hebben+. helemaal+NO het+en.OTHER het+is hier+in hier+niet hier+vanaf hierbij
3 hierbij+zeg hoef hoeft hoeft+niet hoor+> horen hou+die ik+> ik+LIFE ik+THREAT ik+dacht
3 ik+dit ik+geef ik+rij ik+van in+0 in+en.DAY ingetrokken+> ja+hoor jullie+. jullie+OUT
3 jullie+af jullie+berichten jullie+niet kan+dit kap klaar+is knap knap+hoor know koop kort
3 krijgen laatste lastig leren lig+in loodgieter lot mag+, me+OUT mee meer+GET meer+iets
3 met+SEND mij+niet mij+te mijn+AUTHORITY mijn+NUMBER mijn+gsm mn my+en.BEFORE na+elk naar+0
3 naar+OFTEN naar+en.DAY ne niet+gewoon niet+op niks nog+een nul+> number nummer+OFTEN ok
3 ongedaan+maken op+THIRD op+dat opgehaald ophouden over+ME overal pak per+en.BEFORE
3 per+en.DAY per+week persoon+> persoonlijk pls+, prima punt+> recht schei schoonmoeder+.
3 schrap seintje service+> spaar sturen+, te+SEND te+slapen te+verkopen te+wachten telefoon+>
3 terugbrengen terugbrengen+> toch+NO u+bent u+het uit uit+bij uw vacatures van van+0
3 van+en.DAY vanaf+> verder vergeet+het verkeerd+NUMBER verkeerde+PERSON verkeerde+persoon
3 verkopen+> vertrokken vip vip+OTHER vip+club voetbal voor+alleen voor+altijd waar+WANT
3 waar+moet wachten wachten+> wat+ik wat+jullie weet+en.WANT weet+wat wil+WORD winkel wis
3 youre zaterdagochtend ze+, zijn+erger zit+in zo+. zorg 🚫+🚫
4 ,+wij .+ME .+TAKE .+afmelden .+dag .+hoe .+ik .+kunnen .+over .+stuurt .+u .+van .+verkeerd
4 .+wil 0+per ?+zoals AUTHORITY+> LIFE+wel ME+NO ME+als ME+een ME+telefoon MORE+niets
4 MSG+CEASE MSG+WANT MSG+WORD MSG+voor NEED+niet NO+behoefte NO+berichten NO+gewenst NO+om
4 NO+uw NUMBER NUMBER+ERASE NUMBER+WORD OFTEN+en.BEFORE OFTEN+en.DAY OFTEN+en.ME OFTEN+uit
4 OFTEN+week OUT+PERSON STOP+> STOP+OFTEN TAKE+mie THINGS+. THIRD+, THIRD+. UNSUB+> WANT+da
4 WANT+ik WISH+NO WORD+. WORD+PERSON achteraf afgelopen afspraken alles+, alles+en.WANT
4 alles+wat als+er alsof an and annuleer+de auto bang bang+dat beeindigd ben+, ben+bang
4 berichten+in berichtjes+> bespaar bevestigen bij+deze blokkeren+> boven+de daar+OFTEN
4 daar+pas dag dag+> dat+OUT dat+ik de+club de+hoogte dit+MENDED dit+nummer dit+was duidelijk
4 duidelijk+is een+0 een+maand een+zorg eens+op elk en en+REPLY en+stuur en.ALONE+.
4 en.BEFORE+en.FROM en.DAY+, en.DAY+. en.DAY+per en.ENDED+. en.KEYWORD+. en.MY+en.BEFORE
4 en.NEG+. en.NEGATIVE en.STOP+. en.THIRD+, en.VOC+en.BEFORE en.VOC+en.FROM enkel+nog enquetes
4 er+geen ex+. gasten geen+OUT geen+behoefte geen+berichten geen+van gehouden geweest+>
4 gewenst gewenst+> gewoon+WORD gezet graag+WORD haar het+OFTEN het+nog hoal hoal+MORE
4 hoal+mie hoe hoe+kom hoogte hoogte+gehouden hou+OFTEN iedere iets+TAKE ik+er ik+hier ik+pas
4 ik+voor in+een interesseert is+en.WANT je+gek klaar kom+ik kraan kraan+dicht kun later+>
4 loten maar+tegen meer+MENDED meer+SEND meer+graag meer+sturen melden+, mij mij+NO mij+als
4 mij+maar mijn+telefoon moar mvg mvg+> my+en.NUMBER neem+ME niet+. niet+gewenst niet+hebben
4 niet+om niets+> niets+MORE niets+meer nou+> nu+nog nul nummer off om om+dit om+hier ongedaan
4 ook+> papier pas+ik reclame seintje+als smsen+over spamklacht stop+. tegen+de texts this
4 toch trek trek+ik u uitzetten verder+niets voorstel voorstel+> week+, weinig wel+als wil+ik
4 worden+> zeggen+. zet+mij
5 * ,+WORD .+ERASE .+OUT .+WANT .+WRONG .+bij .+en.TAKE .+klaar .+wel 0+. CEASE ERASE ERASE+>
5 ME+niet MENDED+, MORE+> MORE+SEND MSG+. MSG+> MSG+in NO+hebben NO+ja NO+meer OFTEN+die
5 OFTEN+ik OFTEN+nog STOP TAKE+ME TAKE+MORE TAKE+alsof WORD+graag aan+zijn afmelden alsof+ik
5 behoefte behoefte+aan beschouw betekent blijf collectie dacht+dat dan+OFTEN denken
5 die+smsjes dus eens en+ME en+mijn en.MY+en.NUMBER en.MY+en.PHONE en.NUMBER en.STOP+>
5 en.VOC+and en.WANT+, en.YOU er+NO ermee from geen+MSG geen+ja gek gek+> graag+> herinnering
5 het+maar het+nu hier+OUT hoe+duidelijk hoe+vaak houden houden+> ik+lig ik+zit ja je+>
5 klaar+en.ME klaar+mee lig maar+jullie meer+> mens met+jullie mie mooi naar+PERSON naar+THIRD
5 naar+iemand nee+, nieuwe+collectie nooit+> onbereikbaar onbereikbaar+, persoon pls praat
5 smsen te vaak voorgoed voorgoed+> week wel+, word you+> zelf+wel zijn+een zoals 🚫+>
6 ,+MINE ,+STOP ,+THINGS ,+die ,+hoe .+UNSUB .+absoluut .+afgelopen .+wij CONSENT ERASE+,
6 GET+. ME+vinger MSG+over NEED NO+GET OFTEN+WORD REMOVE+ME SEND+over TAKE+mij about absoluut
6 absoluut+NO absoluut+niet afgelopen+OFTEN als+de beter+> blijf+ik daar dan+eens de+muur
6 deze+MSG een+OFTEN een+en.DAY en.BEFORE+. en.TAKE en.THIRD+. geduld geduld+is geweest
6 hoe+OFTEN ik+NO mijn+geduld mijn+vinger muur muur+, niet+GET niets op+en op+met oproepen
6 punt s smsjes take vinger wel zeg+ik zwijgen
7 .+dit CEASE+> ME+geduld NO+MORE PERSON UNSUB als die+MSG doen doorgeknipt hier ik+OUT is+op
7 maar+NO maar+niet niet+> nou nu+> o oud reis toestemming was+> zijn zitten zitten+> zoals+NO
7 🚫+*
8 .+als .+zet CEASE+. MSG NO+MSG REMOVE+mij bedank+voor club dat+dit dit+het en.LIST en.WANT+.
8 maar+zitten nee+. nu p wij
9 .+WORD .+🔕 STUFF bedank ik+bedank ik+niet
10 NO+> da en.WANT hou is+, neen+> wij+zijn
11 . .+STOP nee neen t
12 .+🚫 WORD+> en.WANT+> nee+>
13 dit 🔕
14 OFTEN+. 🚫
"""
