"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-21 =bias
-18 TIME
-17 even
-12 liever
-10 bericht kan na niet+OUT zat
-9 .+. > het of
-8 ,+ik .+die .+ja NO+WORD OFTEN+, dat de goed hij in+de mijn niet+WORD
-7 ,+THIRD ,+heb ,+we .+is .+wat ACTS ME+MSG MEDS MINE+> heb+ik ik+ME it ken liever+niet ligt
-7 meer+OUT met moet niemand niet+van op+dit vooral+NO vooral+niet we you
-6 , .+> .+de .+na LIFE+> MORE+OUT MSG+van NO+bezwaar NO+interesse THINGS THINGS+> THIRD
-6 WANT+de aan+het als+je bezwaar bij+> dat+was de+THINGS denk en.BEFORE+aub en.THIRD+> even+NO
-6 geen+bezwaar geen+interesse gras haha heb+je ik+TAKE ik+hoor interesse is+dit its liever+NO
-6 niet staat stoppen welkom+> wie zonder
-5 ,+het ,+kan ,+ze .+OFTEN .+haal .+jullie .+op CEASE+maar MENDED+met MINE+WORD NO+CEASE
-5 NO+OUT NO+voor OFTEN+even OFTEN+geen REMOVE REMOVE+ik SEND+> WANT+mijn WISH+de WISH+mijn
-5 WORD+MENDED WORD+mijn app bedankt bellen bij+jullie binnen de+LIFE denk+ik deze+OFTEN dirk
-5 druk en.DAY+> en.MY en.MY+en.THIRD en.WANT+TAKE er ervan even+niet fout geeft gelukkig
-5 gerust gewoon graag+van he heb heus hoe+TAKE ik+zal jij jouw ken+ik kost last lijst maar+>
-5 meteen+WORD mijn+MSG my nee+TAKE niet+voor ook ook+bij op+, op+het stem tegen the tot
-5 voor+het wil+mijn zo
-4 ,+en.I ,+en.WANT ,+er ,+is ,+jullie ,+kunnen ,+mag ,+wat .+MINE .+THIRD .+benadrukte
-4 .+en.HEY .+hangt .+hij .+info .+mag .+reageerde .+uw .+verwijder .+wie 0 ?+WANT ?+WISH ?+wil
-4 ERASE+mijn GET+jullie LIFE LIST+> ME+SEND ME+THINGS ME+er ME+is MENDED+mijn MENDED+svp
-4 MINE+CEASE MORE+niks NO+STOP NO+en.ME NO+in NO+mee NO+te NUMBER+NO NUMBER+niet OFTEN+SEND
-4 OTHER PERSON+is REMOVE+de REPLY+, STOP+SEND TAKE+de TAKE+mijn THIRD+heeft TIME+> WANT+ME
-4 WISH+ME WORD+SEND WORD+als WORD+voor aan+> afspraak alles+goed annuleren appje ben+ik
-4 benadrukte benadrukte+> bent bent+> bericht+> bezwaar+tegen blijft dankjewel dankjewel+>
-4 de+MINE de+THIRD de+kerkstraat die dit+toestel dokter doorgaan dossier drie eerst
-4 en.ALONE+SEND en.BADMSG+SEND en.DAY+is en.ENDED+SEND en.FROM en.HEY en.I+en.NEG
-4 en.KEYWORD+SEND en.MENDED+, en.MESSAGES+, en.SENDING+, en.STOP+SEND en.SUBJECT+en.NEG
-4 en.THINGS+> en.THIRD en.VOC+is en.WANT+dat en.WANT+laat en.WHO+is ervan+OUT ervan+af folders
-4 gekregen geven gevonden haal hangt+ervan het+WORD hier+geen hoeveel hoofd hoor ik+heb ik+ken
-4 is+> it+> je je+klaar jullie jullie+ook kantooruren kerkstraat klaar+bent klopt leeg mag
-4 mayo met+de mij+is mijn+MINE mijn+THINGS moet+WORD my+en.THIRD nee+laat net niet+in niet+te
-4 nog+MORE nog+meer nu+NO nu+even nu+geen om+> om+te onze open please+, reageerde
-4 reageerde+met rust+, sms+, snel spreek sta steeds stil stop+SEND stopt svp+> tekstberichten
-4 terug twee+> uur verder+niks vergeet+ik verwijder+mijn vind vind+ik volgende+en.BEFORE
-4 volgende+en.DAY volgende+week volgens volgens+ME volgens+mij voor+mij vooral vorige waarom
-4 wanneer weer weer+> wil+ME winnen zet+het
-3 ,+0 ,+alleen ,+bedankt ,+en.DAY ,+its ,+kom ,+moet ,+succes ,+zet ,+zonder .+GET .+TIME
-3 .+afspraak .+app .+deze .+en.KEYWORD .+er .+geldt .+haha .+hebben .+heeft .+hervat .+hoeveel
-3 .+its .+jazeker .+je .+kost .+lekker .+met .+stop .+toch .+wanneer .+was .+zeg 0+0 0+> 0+is
-3 2 ACTS+, ACTS+en CEASE+met CEASE+voor ERASE+als ERASE+ik GET+NO GET+ik LIFE+OUT LIFE+WORD
-3 LIFE+van ME+LIFE ME+MINE ME+gerust ME+mobiel ME+zaak MENDED+ME MENDED+NO MENDED+niet
-3 MORE+gelukkig MORE+op MORE+van MSG+OFTEN MSG+SEND MSG+is MSG+naar NO+, NO+en.WANT
-3 NO+geinteresseerd NO+pijn NO+tijd NO+wat NO+zo OFTEN+> OFTEN+? OFTEN+MENDED OFTEN+NO
-3 OFTEN+dagen OFTEN+de OFTEN+en OFTEN+sturen OTHER+CEASE OUT+en REMOVE+het REMOVE+mijn
-3 REMOVE+voor SEND+GET SEND+en.YOU SEND+even SEND+maar SEND+u STOP+ME STOP+maar TAKE+NO
-3 TAKE+het THINGS+WORD THINGS+ligt THIRD+WANT TIME+ook UNSUB+als WANT+MENDED WANT+OUTS
-3 WANT+STOP WANT+ook WISH+ook WISH+worden WORD+een WORD+het aan+, aan+mij aanzetten acht
-3 achterom af+, afspraak+> al al+dagen alarm alarm+gaat alles+OUT alles+OUTS alles+eraf als+ik
-3 anders annuleer+maar antwoord aub+, bedankt+> ben+> bericht+OUT best best+> bestelling
-3 bij+de binnen+> buiten buren bus bus+> bushalte buurvrouw dagen dan+REMOVE dat+> dat+THIRD
-3 dat+moet de+SEND de+app de+duidelijkheid de+en.THINGS de+lijst deze+NUMBER deze+telefoon
-3 die+herinneringen dinsdag dit+MSG dit+bericht do+en.SUBJECT doet door+jullie druk+>
-3 duidelijkheid duidelijkheid+. een+nieuw een+stuk eentje eigen en+niemand en.BEFORE+maar
-3 en.BODY en.DAY en.DITCH en.END+en.BEFORE en.HEY+> en.HEY+is en.I en.ME+MORE en.ME+maar
-3 en.MESSAGE+, en.NEG+SEND en.REPLY+en.BEFORE en.SUBJECT+de en.SUBJECT+en.WANT en.SUBJECT+niet
-3 en.TAIL+MORE en.TAIL+maar en.TEXT+, en.VOC+> en.VOC+MORE en.VOC+NO en.WANT+WANT en.WANT+moet
-3 en.WANT+sticker er+maar er+nu eraf+> erbij even+als extra flesje for+en.VOC friday gaan gaat
-3 gaat+OUT geblokkeerd gedaan geen+pijn geen+tijd geinteresseerd geldt gemeente gerust+OUT
-3 gestorven gestorven+, gevonden+> goed+> graag+, graag+OUT graag+op halen he+> hebben+jullie
-3 heeft heeft+en.VOC hervat hervat+de het+LIFE het+OTHER het+uit hoe+laat hoor+NO i+en.NEG
-3 iedereen ik+STOP ik+blijf ik+dat ik+een ik+had ik+het ik+kom ik+met ik+mij ik+mijn ik+snap
-3 ik+was ik+wil ik+zet info inschrijven interesse+, interesse+> is+NO is+OUTS is+WORD
-3 is+gestorven jazeker jou jouw+MSG jullie+ontvangen jullie+open kan+die kan+niet kat kat+>
-3 kater kater+is keer+, ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u kom kom+het komen komen+>
-3 krijg+ik kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u let liever+OFTEN lijst+ERASE
-3 lijst+REMOVE loopt maar+alles maar+de mag+er mag+wel mail mail+> man+is me+MORE me+maar
-3 meer+WORD meer+gelukkig meer+uit meer+van meldingen meteen mij+WORD mij+er mij+gerust
-3 mij+uit mijn+LIFE mijn+THIRD mijn+en.OTHER mijn+mobiel mijn+zaak misschien moest moet+MENDED
-3 morgen na+0 na+OFTEN na+en.DAY naar+de naar+die nee+sticker niet+CEASE niet+MENDED
-3 niet+geinteresseerd niet+zo nog+OFTEN nog+eens nummer+NO nummer+niet ontvangen op+de oude
-3 past pijn+MORE pijn+meer please praten probleem probleem+> punten recept rest+TAKE
-3 rest+laten schrappen schrappen+> schrappen+voor schuld sleutel staan sticker stoppen+met
-3 stuk stuurt+en.SUBJECT stuurt+en.YOU stuurt+u succes svp tante te+stoppen tegen+MSG
-3 telefoontjes tijd tijd+voor to+SEND to+en.MESSAGE to+en.SENDING to+en.TEXT toestel tweede
-3 two uit+een uit+het update uw+MSG uw+bericht vaatwasser vanavond vandaag verwijder
-3 verwijder+ME voicemail volgen volgende+OFTEN voor voor+die voor+een voor+jullie vorige+OFTEN
-3 wat+WANT wat+moet wel+in welkom wil+de wil+ook wil+worden zaak zakken zei ziek zo+> zodat
-2 "+leuk %+% ,+OFTEN ,+WANT ,+WRONG ,+alles ,+anders ,+ben ,+de ,+en.LIST ,+en.MESSAGE
-2 ,+en.MESSAGES ,+en.SENDING ,+en.TEXT ,+hier ,+hij ,+jij ,+kunt ,+let ,+neem ,+smsen ,+tot
-2 ,+vraag ,+wanneer ,+what ,+you .+REPLY .+alweer .+bevestigd .+blokkeer .+do .+een
-2 .+en.BADMSG .+en.DAY .+en.DONT .+en.ENDED .+en.MESSAGES .+en.WANT .+ge .+had .+hahaha
-2 .+hartelijk .+if .+knip .+komt .+meld .+merci .+never .+nu .+oke .+pff .+sms .+spreek
-2 .+staat .+te .+via .+volgens .+waar .+waarom .+weet .+welke .+zonder 0+, 0+en.DAY 0+euro
-2 0+graden 14e ? ?+antwoord BEEN+door CEASE+NO CEASE+SEND CEASE+als CEASE+je CEASE+na
-2 CEASE+niet ERASE+OFTEN ERASE+WORD ERASE+bij ERASE+en ERASE+uit GET+geen LIFE+CEASE
-2 LIFE+annuleren LIFE+is LIST+? LIST+CEASE LIST+MENDED LIST+WORD LIST+schrappen LIST+van
-2 ME+MORE ME+OTHER ME+THIRD ME+WORD ME+aan ME+account ME+bedoeld ME+bestelling ME+dochter
-2 ME+dossier ME+eigen ME+en.BODY ME+en.MESSAGES ME+en.OTHER ME+en.SENDING ME+en.TEXT
-2 ME+inschrijven ME+opnieuw ME+rug ME+vaste MEDS+, MENDED+er MENDED+van MINE MINE+annuleren
-2 MORE+? MORE+OFTEN MORE+aan MORE+af MORE+naar MSG+GET MSG+OUT MSG+heeft MSG+krijgen MSG+vind
-2 MSG+was NO+ERASE NO+UNSUB NO+bellen NO+bereik NO+bericht NO+bezorgd NO+cadeaus NO+die
-2 NO+en.STOP NO+enkel NO+folders NO+gedaan NO+haast NO+hond NO+ophouden NO+over NO+steeds
-2 NO+stopt NO+ui NO+uit NO+van NUMBER+dus NUMBER+er OFTEN+TAKE OFTEN+door OFTEN+dus
-2 OFTEN+en.KINDS OFTEN+en.MESSAGE OFTEN+en.SENDING OFTEN+en.TEXT OFTEN+euro OFTEN+gebeld
-2 OFTEN+gevonden OFTEN+graden OFTEN+kan OFTEN+maand OFTEN+ongeluk OFTEN+terug OFTEN+uur
-2 OFTEN+vind OFTEN+wordt OTHER+WORD OTHER+is OUT+dat OUT+het OUT+ons OUT+toepassing OUT+vorige
-2 OUTS REMOVE+alsjeblieft REMOVE+en REPLY REPLY+> REPLY+MORE REPLY+OUT REPLY+WORD REPLY+ik
-2 REPLY+meer REPLY+vind SEND+MENDED SEND+SEND SEND+blijven SEND+en SEND+en.SUBJECT SEND+heeft
-2 SEND+is SEND+krijgen SEND+sturen SEND+van SEND+vind SEND+wel STOP+, STOP+NO STOP+als STOP+de
-2 STOP+en.BEFORE STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+me STOP+mijn STOP+niet
-2 TAKE+alsjeblieft TAKE+met THINGS+CEASE THINGS+OUT THINGS+annuleren THINGS+van THIRD+OUT
-2 THIRD+OUTS THIRD+WISH THIRD+eruit THIRD+wil THIRD+wordt TIME+, TIME+NO TIME+niet UNSUB+OUT
-2 UNSUB+WORD UNSUB+bij UNSUB+uit WANT+CEASE WANT+MORE WANT+SEND WANT+eerst WANT+stoppen
-2 WANT+worden WISH+eerst WISH+en.SUBJECT WORD+% WORD+, WORD+ME WORD+in WORD+je WORD+maar
-2 WORD+na a a+en.BEFORE aan+dat aan+een aan+voor abonnement about adres af af+? af+en af+te
-2 afgemeld afgesproken afgesproken+> afhalen afhalen+> afmelden+als agenda+, alleen allemaal
-2 als+een alsjeblieft altijd+te altijd+welkom alweer alweer+> annuleren+, another aub baan
-2 bedankt+voor bedoeld+> begint bellen+, bellen+> ben+ME ben+OFTEN ben+mijn ben+niet bereik
-2 bereikbaar bericht+. bericht+van berichten+GET berichten+MENDED berichten+OFTEN
-2 berichten+OUT berichten+SEND berichten+krijgen berichten+mag berichten+op berichten+sturen
-2 berichten+van berichtje bestelling+CEASE bestelling+WORD betaal betalen beter+, beurt
-2 bevestigd bezorgd bezwaar+> bod boekske boekske+CEASE boekske+ERASE boekske+MENDED
-2 boekske+REMOVE boekske+WORD boekske+schrappen boos brievenbus cadeaus checken checken+,
-2 collega contact+op daar+WANT daar+heb dan+NEED dank+, dat+aan dat+de dat+die dat+hij de+14e
-2 de+MEDS de+buren de+bus de+dokter de+hechtingen de+hele de+machtiging de+meldingen de+nieuwe
-2 de+opstelling de+prijs de+sleutel de+vorige deur+, deze+keer did die+OUT die+baan die+dag
-2 die+loterij dit+> dit+moment do do+en.I dochter doe+ME doe+mij doen+met doet+het door door+>
-2 door+met drie+OFTEN drie+keer dringend echt een+MSG een+en.BODY een+extra een+keer een+kopie
-2 een+lijst een+tattoo eens+, eet en+CEASE en+STOP en+WORD en+en.ALONE en+en.BADMSG
-2 en+en.ENDED en+en.KEYWORD en+en.NEG en+en.STOP en+geen en+stop en.ALONE+je en.ASKED
-2 en.BADMSG en.BADMSG+, en.BADMSG+je en.BEFORE+MORE en.BEFORE+all en.BEFORE+en.I
-2 en.BEFORE+en.SUBJECT en.BEFORE+i en.BEFORE+naar en.BEFORE+nog en.BEFORE+op en.BEFORE+opnieuw
-2 en.DAY+0 en.DAY+en.DAY en.DAY+euro en.DAY+graden en.DEAR en.END en.END+OFTEN en.END+en.DAY
-2 en.ENDED+je en.FEEL+voor en.HEY+en.WANT en.HEY+nee en.HEY+voor en.I+dont en.I+en.DONT
-2 en.I+en.NEGATIVE en.I+en.WANT en.I+en.WISH en.I+no en.KEYWORD+je en.KINDS+op en.LIST+>
-2 en.LIST+vind en.LOSE+en.BEFORE en.LOSE+the en.ME+> en.ME+MSG en.ME+NO en.ME+SEND en.ME+als
-2 en.ME+opnieuw en.ME+te en.MESSAGE en.MESSAGE+> en.MESSAGE+meer en.MESSAGE+vind
-2 en.MESSAGES+vind en.MY+MSG en.MY+en.DAY en.MY+en.PLURALS en.NEG+je en.NEG+to en.OTHER+,
-2 en.OTHER+> en.OTHER+CEASE en.OTHER+WORD en.PULL+en.BEFORE en.REMOVE+en.BEFORE
-2 en.REPLY+en.VOC en.SENDING+vind en.STOP+NO en.STOP+als en.STOP+je en.STOP+niet en.SUBJECT
-2 en.SUBJECT+, en.SUBJECT+> en.SUBJECT+dont en.SUBJECT+en en.SUBJECT+en.DOESNT
-2 en.SUBJECT+en.DONT en.SUBJECT+en.PULL en.SUBJECT+en.REMOVE en.SUBJECT+en.REMOVED
-2 en.SUBJECT+en.WISH en.SUBJECT+kunt en.TAIL+MSG en.TAIL+NO en.TAIL+SEND en.TAIL+op
-2 en.TAIL+opnieuw en.TEXT+vind en.THINGS en.THINGS+NO en.TIME+en.VOC en.TIME+the en.VOC+MSG
-2 en.VOC+SEND en.VOC+als en.VOC+en en.VOC+en.GAVE en.VOC+en.PULL en.VOC+en.REMOVE
-2 en.VOC+en.REMOVED en.VOC+kunt en.VOC+maar en.VOC+met en.VOC+niet en.VOC+op en.VOC+opnieuw
-2 en.VOC+removed en.WANT+NO en.WANT+a en.WANT+een en.WANT+en.WANT en.WANT+hoor en.WANT+kost
-2 en.WANT+nee en.WANT+niet en.WISH+a en.WRONG en.YOU+NO en.YOU+de en.YOU+en en.YOU+en.GAVE
-2 en.YOU+kunt en.YOU+niet ending ending+OFTEN ending+en.DAY ene er+OFTEN er+ook er+staat
-2 er+wel eraf erbij+> eruit euro factuur fatima ff+checken flyers folders+MORE folders+meer
-2 for+en.ME for+en.TAIL fout+MENDED fout+NUMBER fout+nummer friday+> ga+NO gang ge geannuleerd
-2 gebeld gebeuren geblokkeerd+, geblokkeerd+door gedaan+> geen+bereik geen+bericht
-2 geen+cadeaus geen+enkel geen+folders geen+haast geen+hond geen+ui gehaald gek+OUT gek+van
-2 gekregen+> gelezen gemist genoeg geopereerd gerust+WORD gerust+uit geslaagd gestolen gestopt
-2 geworden gezeur gips gisteren goed+, got graag+MSG graden grapje greet haal+het haal+ik
-2 haast haat had had+en.VOC haha+> haha+en.WANT haha+nee hahaha half half+OFTEN hartelijk+dank
-2 heb+geen hebben hebben+NO hebben+er hebben+geen hechtingen hechtingen+OUT hechtingen+OUTS
-2 hechtingen+WORD hechtingen+eruit heeft+en.SUBJECT heeft+en.YOU heeft+u heftruck hele help
-2 hem+OFTEN het+ACTS het+MENDED het+MSG het+NUMBER het+THINGS het+bericht het+liever het+na
-2 het+stuur het+testament het+zat het+zelf hier+NO hij+OUT him hoe+GET hoe+je hoe+kan
-2 hoe+krijg hond hond+, hou+ME hou+en.BEFORE hou+en.ME hou+en.TAIL hou+en.VOC hou+me huren
-2 i+dont i+en.DONT i+en.WANT i+en.WISH iemand iemand+OUT iemand+van iets+> iets+weten ik
-2 ik+CEASE ik+CONSENT ik+MENDED ik+WANT ik+WISH ik+alleen ik+bij ik+doen ik+en.ALONE
-2 ik+en.BADMSG ik+en.ENDED ik+en.KEYWORD ik+en.NEG ik+en.STOP ik+gewoon ik+haat ik+kan ik+kon
-2 ik+mag ik+stem ik+stop ik+zou in+ME in+die in+het in+mijn inschrijven+voor intrekken is+0
-2 is+OFTEN is+dat is+die is+en.DAY is+er is+genoeg is+helemaal is+niet is+nooit is+ons jaar+>
-2 je+ME je+NO je+OFTEN je+THIRD je+de je+lijst je+niet je+nog jij+hebt jongens jullie+LIST
-2 jullie+NEED jullie+REPLY jullie+WANT jullie+aan jullie+dat jullie+die jullie+en.LIST
-2 jullie+en.MESSAGE jullie+en.MESSAGES jullie+en.SENDING jullie+en.TEXT jullie+hoeven
-2 jullie+sms kan+NO kantoor klaar+. knip knippen knop knop+werkt kom+er kom+maar kon koor
-2 kopie korting kost+dat kost+een kreeg kreeg+ik krijgt krijgt+? kunt kunt+ME laatste+bericht
-2 lag lag+in last+OUT last+van lastiggevallen lastiggevallen+door late leuk+> liever+via lijn
-2 lijst+> lijst+van link list loterij m maak+NO maak+geen maakt maand maar+WANT maar+WISH
-2 maar+door maar+gewoon maar+ik maar+in maar+op maar+wel maar+wil maar+zonder machtiging
-2 mag+MORE mag+OFTEN mag+THIRD mag+dat mag+hij mag+ik mag+mijn mag+van mag+weer me+MSG me+NO
-2 me+SEND me+op me+opnieuw meer+? meer+MSG meer+berichten meer+maar meer+naar meer+op meld
-2 meld+ME meld+mij merci met+0 met+OFTEN met+PERSON met+THIRD met+en.DAY met+het met+iemand
-2 met+jou met+pensioen met+🚫 mezelf mij+OFTEN mij+aan mij+bedoeld mijn+OTHER mijn+SEND
-2 mijn+account mijn+bestelling mijn+dochter mijn+dossier mijn+eigen mijn+en.BODY
-2 mijn+en.MESSAGES mijn+en.SENDING mijn+en.TEXT mijn+rug mijn+vaste mis mobiel mobiele+MENDED
-2 mobiele+NUMBER mobiele+nummer moet+CEASE moet+OUT moet+OUTS moet+SEND moet+STOP moment
-2 moogt+ME moogt+mij na+jullie nacht nadenken nadenken+> nee+NO nee+en.WANT nee+hoor nee+ik
-2 nee+nee nee+niet niet+, niet+ERASE niet+OFTEN niet+SEND niet+STOP niet+UNSUB niet+bellen
-2 niet+bezorgd niet+die niet+en.ME niet+mee niet+over niet+steeds niet+uit nieuw niks+>
-2 nodig+, nog+NO nog+voor noteren nr+0 nr+OFTEN nr+en.DAY nu+op nuchter nummer+> nummer+er
-2 nummer+van ok+> om+die om+een on+en.MY on+the ongeluk ongeluk+WORD only only+en.MY ons+.
-2 ontvangen+> ook+MSG op+0 op+ME op+NUMBER op+OFTEN op+en.DAY op+mijn open+> opheffen
-2 ophouden+met opnieuw opstelling opstelling+, or over+nadenken pagina pakje pensioen
-2 pensioen+, per+SEND per+mail per+ongeluk pff plan praten+> prijs+> prijs+gesteld resume
-2 review rug rug+is schrijven+en sms+> sms+meer sms+vind sorry+voor speelt spreken spreken+>
-2 sta+hier steeds+NO sterkte stop+je stopt+NO stopt+niet storen sturen+> stuur+maar tand
-2 tante+riet tapijt tattoo te+STOP te+bellen te+snel te+zijn tegen+, telefoon tellen terug+>
-2 terugroepactie testament them tijdens to+en.BEFORE toch+> toch+maar toepassing tv twee u+NO
-2 u+de u+en u+kunt u+niet ui uitschrijven+OUT uitschrijven+WORD uitschrijven+uit uur+,
-2 uw+THINGS van+ME van+dat van+die van+ons van+toepassing van+vorige vanzelf vaste veel
-2 vergeet vergeten+> verhuizen verkeerde+MENDED verkeerde+NUMBER verkeerde+nummer verkopers
-2 verwijderd verzendlijst+> via+de via+en.TEXT vol+> volgende voor+LIFE voor+ME voor+MSG
-2 voor+OFTEN voor+OTHER voor+REPLY voor+SEND voor+en.LIST voor+en.MESSAGE voor+en.MESSAGES
-2 voor+en.SENDING voor+en.TEXT voor+ik voor+sms voor+uw vorige+keer vrijdag vrijwilliger vroeg
-2 wa waarom+> wanneer+mag want was+? was+dat was+het was+ik wat+een wat+kost week+naar
-2 weer+MENDED weet+NO weet+niet weg+, weken wel+> wel+die wel+en.SENDING wel+en.TEXT werk
-2 werkt werkt+NO werkt+niet wij+wonen wil+eerst willen+de wist wonen wonen+OFTEN wordt wrong
-2 you+, zaak+OFTEN zal zat+> zat+dat zeg+maar zegt+de zelf+> zet+mijn zijn+THREAT zijn+er
-2 zit+te zitting zoek+> zonder+dat 🚫+op
2 "+en.TIME * ,+TAKE ,+aan ,+alle ,+berichten ,+dat ,+en.NEG ,+en.STOP ,+en.VOC ,+haal ,+hou
2 ,+this ,+van ,+voor .+CEASE .+CONSENT .+ME .+ach .+al .+alleen .+bek .+ben .+blijf .+bol
2 .+daar .+einde .+en.EVENT .+en.KINDS .+en.NOT .+en.SUBJECT .+en.TAKE .+enkel .+geef .+heb
2 .+herinneringen .+het .+hoi .+iets .+jan .+kap .+kappen .+lieve .+lot .+mij .+neen .+nog
2 .+not .+nou .+oh .+rot .+toestemming .+val .+van .+vorige .+when .+wis .+you .+zoek 0+jaar
2 0+mag 3x 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG 3x+en.ENDED 3x+en.KEYWORD
2 3x+en.NEG 3x+en.STOP 3x+stop ?+? ?+OFTEN ?+dat ?+in AUTHORITY AUTHORITY+, CEASE+MSG
2 CEASE+OFTEN CEASE+en.LIST CEASE+en.MESSAGES CEASE+en.SENDING CEASE+en.TEXT CEASE+gestuurd
2 CONSENT+in CONSENT+voor ERASE+jullie ERASE+mij GET+THIRD GET+elke LIFE+, LIFE+niet
2 LIFE+uitvalt LIST+. LIST+0 LIST+en.BEFORE LIST+en.DAY LIST+halen ME+AUTHORITY ME+NEED
2 ME+betreft ME+dit ME+geen ME+gsm ME+hier ME+hoeft ME+in ME+lidmaatschap ME+maar ME+naam
2 ME+van MENDED MENDED+0 MENDED+ERASE MENDED+REMOVE MENDED+en.DAY MENDED+hoor MENDED+kan
2 MINE+OUT MINE+is MORE+, MORE+. MORE+GET MORE+TAKE MORE+doen MORE+en MORE+graag MORE+na MSG+"
2 MSG+ME MSG+af MSG+en.HEY MSG+en.STOP MSG+ok MSG+om MSG+stopzetten NEED+NO NEED+echt NEED+het
2 NO+CONSENT NO+PERSON NO+STUFF NO+WANT NO+WISH NO+aanbiedingen NO+belangstelling NO+bij NO+en
2 NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+enkele NO+huis NO+kind
2 NO+klant NO+op NO+prettig NO+sms NO+toestemming NO+weer NO+wil NUMBER+MENDED NUMBER+OUT
2 NUMBER+aan NUMBER+graag NUMBER+in NUMBER+kan NUMBER+voor OFTEN+3x OFTEN+CEASE OFTEN+dit
2 OFTEN+en.STOP OFTEN+gaat OFTEN+graag OFTEN+hoor OFTEN+in OFTEN+je OFTEN+moet OTHER+. OTHER+>
2 OTHER+uitvalt OUT+0 OUT+? OUT+OUT OUT+en.DAY OUT+en.SUBJECT OUT+en.VOC OUT+en.YOU OUT+mijn
2 OUT+u PERSON+> PERSON+krijgt PERSON+op REMOVE+dat REMOVE+graag REMOVE+haar REPLY+ME
2 REPLY+mag REPLY+niks REPLY+over SEND+CEASE SEND+alerts SEND+en.WANT SEND+graag SEND+naar
2 SEND+niks SEND+voor STOP+aub STOP+dr STOP+er STOP+ermee STOP+gestuurd STOP+het STOP+op
2 STUFF+OUT STUFF+van TAKE+dit TAKE+en.BEFORE TAKE+en.TAIL TAKE+ik TAKE+is TAKE+me TAKE+ons
2 TAKE+op THINGS+bij THIRD+> THIRD+die THIRD+geen THIRD+krijgt THIRD+meer THIRD+was THREAT+,
2 THREAT+> THREAT+jullie TIME+in UNSUB+voor WANT+echt WANT+krijgen WANT+niks WANT+ze WANT+zijn
2 WISH WISH+OUT WISH+THIRD WISH+er WISH+niks WISH+ze WISH+zijn WORD+aub WORD+de WORD+en
2 WORD+ermee WORD+gestuurd WORD+mij WORD+te aan+mijn aan+uw ach achterwege adressenbestand
2 af+> af+en.WANT af+wat afgesloten afzeggen al+3x al+WORD al+op already als+het
2 alsjeblieft+CEASE altijd+> andere+LIFE any at away away+> baas basta be bed beeindigen
2 beeindigen+graag bek bek+houden bel belangstelling beloofde ben+geen bericht+en
2 berichten+meer berichten+over beroep bespaar+en.BEFORE bespaar+en.ME bespaar+en.TAIL
2 bespaar+me bij+mijn blokkeer+jullie blokkeren bol bol+het camping club+, come come+en.FROM
2 daar+NO daar+niet daar+ook dag+. dan+ook dank+en.SUBJECT dank+en.VOC dank+en.YOU dank+u
2 dat+MSG dat+en.SUBJECT dat+gesms dat+wil de+AUTHORITY de+NUMBER de+PERSON de+avg de+camping
2 de+eerder de+en.DAY de+en.THIRD de+moeite de+persoon de+rest de+winkel delete deur+OUT
2 deur+WORD deur+uit deze+SEND deze+en.LIST dicht die+meldingen die+meneer die+vraag dingen
2 direct dit+? dit+is doe door+ME door+mijn doorgeven drie+MSG een+. een+LIFE een+PERSON
2 een+en.HEY een+rolstoel eens+OUT eens+van elektronische elektronische+MSG elektronische+SEND
2 elektronische+berichten elke elke+dag elke+keer en+WISH en+de en+en.SUBJECT en+en.VOC
2 en+en.YOU en+is en+later en+toch en+u en.ALONE+> en.ALONE+aub en.ALONE+gestuurd
2 en.BADMSG+aub en.BADMSG+gestuurd en.BEFORE+WORD en.BEFORE+dit en.BEFORE+en.DONT
2 en.BEFORE+en.ENDED en.BEFORE+en.KEYWORD en.BEFORE+en.NEG en.BEFORE+en.PLURALS
2 en.BEFORE+en.SEND en.BEFORE+ff en.BEFORE+im en.BEFORE+in en.BEFORE+niet en.BEFORE+on
2 en.BEFORE+uit en.CALL en.CALL+is en.DAY+, en.DAY+OFTEN en.DAY+jaar en.DAY+mag en.DOESNT+your
2 en.ENDED+aub en.ENDED+en.MENDED en.ENDED+en.SENDING en.ENDED+gestuurd en.EVENT+>
2 en.EVENT+en.LIST en.FEEL+maar en.FROM+you en.HEY+krijgt en.HEY+maar en.I+NO en.I+en.REPLIED
2 en.KEYWORD+> en.KEYWORD+aub en.KEYWORD+en.MENDED en.KEYWORD+en.SENDING en.KEYWORD+gestuurd
2 en.KINDS+, en.KINDS+MSG en.KINDS+WORD en.KINDS+en.MESSAGES en.LIST+mag en.LIST+over
2 en.ME+WORD en.ME+een en.ME+ff en.ME+in en.ME+uit en.MENDED+> en.MESSAGE+. en.MESSAGE+alerts
2 en.MESSAGE+mag en.MESSAGE+over en.MESSAGES en.MESSAGES+. en.MESSAGES+mag en.MESSAGES+over
2 en.MY+> en.MY+en.SENDING en.MY+name en.MY+phone en.NEG+aub en.NEG+en.BEFORE en.NEG+en.MENDED
2 en.NEG+en.SEND en.NEG+en.SENDING en.NEG+gestuurd en.NEG+this en.NEG+your en.NEGATIVE+>
2 en.NOT en.NOT+your en.PHONE+en.FROM en.PHONE+from en.REMOVE+, en.REPLIED en.REPLIED+"
2 en.REPLY+MSG en.REPLY+en.MESSAGES en.SENDING en.SENDING+. en.SENDING+alerts en.SENDING+mag
2 en.SENDING+over en.STOP+aub en.STOP+en.MENDED en.STOP+en.SENDING en.STOP+gestuurd
2 en.SUBJECT+. en.SUBJECT+are en.SUBJECT+dit en.SUBJECT+en.BEFORE en.SUBJECT+het en.TAIL+dit
2 en.TAIL+een en.TAIL+ff en.TAIL+in en.TAIL+uit en.TAKE en.TEXT+ME en.TEXT+alerts en.TEXT+mag
2 en.TEXT+over en.TIME en.TIME+en.I en.TIME+i en.VOC en.VOC+CEASE en.VOC+STOP en.VOC+aan
2 en.VOC+are en.VOC+een en.VOC+en.MENDED en.VOC+ff en.VOC+krijgt en.VOC+overslaan en.VOC+uit
2 en.VOC+was en.WANT+ME en.WANT+jullie en.WANT+mij en.WHO+krijgt en.WISH+to en.YOU en.YOU+STOP
2 en.YOU+aan en.YOU+are er+MORE er+gek er+komt er+weer eraf+, erger erger+dan ervoor failliet
2 fan for+en.WHO from+the geen+CONSENT geen+LIFE geen+PERSON geen+SEND geen+STUFF
2 geen+aanbiedingen geen+belangstelling geen+enkele geen+huis geen+kind geen+klant gegevens
2 gehoord gekocht gekocht+> genomen gepiep gescheiden gescheiden+, gesms good graag+CEASE
2 graag+uit graag+voor gratis haal+en.BEFORE haal+en.ME haal+en.TAIL haal+en.VOC haal+haar
2 haal+me haar+MENDED haar+nummer hallo hang heb+, heb+OFTEN heb+er heb+nooit hebben+>
2 hebben+de heeft+mij helemaal+geen helemaal+niks herinneren herinneren+, herinnering+kwam
2 het+LIST het+MINE het+af het+bel het+is het+klaar het+mag het+recht het+water hier+OFTEN
2 hier+een hier+in hier+niet hier+ook hier+woont hierbij+TAKE hierbij+trek hij+is hoef+NO
2 hoef+niet hoeft+het hoeft+niet hoeven hoeven+echt hoi hokje hoop i i+en.REPLIED id+be ik+>
2 ik+WORD ik+af ik+blokkeer ik+die ik+geef ik+spaar ik+weet ik+weiger ik+wordt in+0 in+bed
2 in+en.DAY ingang ingetrokken inleveren is+en.NEG is+failliet is+gewoon is+mijn is+prima
2 is+vol ja+, ja+op jaar+NO jaar+niet jan je+je je+maar je+voor jij+regelen jullie+.
2 jullie+CEASE jullie+ME jullie+NUMBER jullie+STOP jullie+WORD jullie+doen jullie+kunnen
2 jullie+smsjes jullie+stoppen just kan+dit kappen keer+WORD kind klaar+OFTEN klaar+met
2 klaar+nu klant klant+OUT komt+geen krijg+elke krijgen+? kun+je kun+jij kunnen kwam kwijt
2 kwijt+> laat+en.VOC laat+is laatste laatste+OFTEN lastig lastig+te laten+staan later
2 later+NO later+niet leren les les+uitvalt leuk+vindt lezen lezen+. lidmaatschap lieve
2 liever+zonder lift+, lig+in lot+> maar maar+CEASE maar+OUT maar+SEND maar+STOP maar+THIRD
2 maar+en.ALONE maar+en.BADMSG maar+en.ENDED maar+en.KEYWORD maar+en.NEG maar+en.STOP maar+hij
2 maar+laat maar+stop maar+van mag+, mag+> mag+WORD mag+en.VOC mag+weg make+en.BEFORE maken
2 man+krijgt me+dit me+een me+ff me+in me+uit meer+TAKE meer+doen meer+iets meer+krijgen
2 meer+na melden meneer mensen met+ME met+deze met+onmiddellijke met+spammen mevrouw mich
2 mij+. mij+betreft mij+hier mij+te mijn+AUTHORITY mijn+OFTEN mijn+naam minder+OFTEN
2 minder+vaak mit moeite moeten mogen mogen+MENDED more my+en.CALL my+name my+phone naar+ME
2 naar+hem naar+mij naar+mijn nachts+, nagels name nemen niet+en niet+prettig niet+weer
2 nieuwsbriefje no+> nodig+heb nog+. nog+MSG nog+SEND nog+de nog+zeggen nooit+ME nooit+meer
2 nooit+mijn not not+your nu+wel nummer+0 nummer+ERASE nummer+REMOVE nummer+WORD nummer+en.DAY
2 nummer+kan ochtends ochtends+? oet off+> oh ok+, oke+> om+OUT on+ME on+en.BEFORE on+en.ME
2 on+en.TAIL on+en.VOC on+me onderhoud ongeluk+, ongewenst ongewenst+> onmiddellijke
2 onmiddellijke+ingang ons ontslagen ontslagen+, ooit ook+NO ook+met op op+> op+CEASE op+ERASE
2 op+MENDED op+WORD op+aan op+dat op+voor opgegeven+, opgezegd ophouden ophoudt oplichters
2 oud+voor over+, over+zijn pakket+, pas+> per+dag phone pls+, prettig punt+ik quit
2 quit+en.MENDED quit+en.SENDING reclame+> regelen+dat rekening rest rest+wel rij rij+OFTEN
2 rij+nu rommel rooster rot rust+> s+ochtends schat schei schei+dr schrap schrap+ME
2 schrappen+, secretaresse secretaresse+NO secretaresse+niet serieus serieus+? service+> sla
2 sms+mag sms+over snap sorry+maar spammen staat+OFTEN staat+al stalken steeds+MSG steeds+SEND
2 steeds+en.MESSAGES steeds+en.SENDING steeds+en.TEXT stop+aub stop+gestuurd store streep
2 streep+ME stuur+niks stuurt+en.VOC tandarts te+ERASE te+MSG te+vallen te+worden telefoon+.
2 text+MSG text+en.MESSAGES texting texts thats the+en.LIST these to+en.MY to+en.NEG to+the
2 toch+NO toestellen toestemming+in toestemming+voor trace twee+OFTEN u+STOP u+aan uit+te
2 uitnodigingen uitnodigingen+voor uitvalt unsub uw+herinnering vaak+WANT vaak+graag vaak+moet
2 val van+0 van+de van+een van+en.DAY van+en.SUBJECT van+en.YOU van+mijn van+u verdere
2 verdere+MSG vergeet+het verkeerd+MENDED verkeerd+nummer verkocht verkopen verplicht
2 vervelend verwijderen+> via+dit volgende+MSG volgende+en.LIST volgt volgt+een voor+,
2 voor+alles vooraf vrij+, wanneer+het was+. wat+ME wat+ik wat+jullie wat+mij water we+NO
2 weer+WORD weg+> weglaten wel+WORD wel+genoeg wel+weten when+en.I when+i wil+OUT wil+er
2 wil+niks wil+zijn willen+CEASE wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u wissen
2 wissen+graag with woont+NO woont+geen wordt+er you+> you+are you+en.BEFORE your your+en.WHO
2 zaak+is ze+> ze+NO zeg zeggen zeggen+> zelf+, zes zes+s zet+ME zet+dat zijn+gescheiden
2 zijn+nog zit+OFTEN zit+hier zit+nu zit+op zoek+zelf zon+MSG zou+ik
3 ,+CEASE ,+ERASE ,+MENDED ,+MSG ,+NO ,+OUT ,+THREAT ,+als ,+doe ,+een ,+i ,+in ,+u ,+wij
3 ,+wilt .+NO .+TAKE .+dat .+elke .+en .+en.MY .+en.UNSUB .+ga .+hallo .+hierbij .+hoe .+houdt
3 .+ik .+knap .+my .+pak .+pleur .+stuurt .+u .+uitslagen .+vergeet 0+naar ?+zoals ACTS+sinds
3 CEASE+de CEASE+graag ERASE+het LIST+OFTEN ME+NO ME+NUMBER ME+OUT ME+als ME+een ME+en.THIRD
3 ME+ex ME+ff ME+schoonmoeder MEDS+sinds MENDED+OFTEN MENDED+graag MENDED+in MINE+van MORE
3 MORE+MENDED MORE+iets MORE+niets MSG+STOP MSG+WORD MSG+en MSG+en.VOC NEED+niet NO+LIFE
3 NO+THINGS NO+gewenst NO+gewoon NO+prijs NUMBER+. NUMBER+REMOVE OFTEN+en.ME OFTEN+het
3 OFTEN+jaar OFTEN+mag OFTEN+mee OFTEN+op OFTEN+over OFTEN+per OFTEN+week OFTEN+wel OUT+>
3 OUT+bij OUT+ermee OUTS+? REMOVE+, REMOVE+jullie REMOVE+maar SEND+en.MESSAGES STOP+daarmee
3 STOP+die STUFF+, STUFF+. TAKE TAKE+> TAKE+staan THINGS+, THINGS+klaar THINGS+wel THIRD+,
3 UNSUB+> WANT+NO WISH+NO WORD+? WRONG+PERSON WRONG+persoon afscheid afspraken+wel al+die
3 alleen+de alles+, alles+en.WANT alles+wat aub+> avg bank bank+, be+en.REMOVED bed+> beiden
3 bel+ik ben+de berichten+> bespaar+ME bespaar+en.VOC bestaat betaald+, bevestigen
3 bij+en.SUBJECT bij+en.VOC bij+en.YOU bij+u blijf+OUT boven boven+de daarmee dan+GET dan+ME
3 dan+mijn dat+ik de+WRONG de+bank de+hoogte de+verkeerde der deze+> die+dagelijkse dienst
3 donder+op dr droom dus+NO dus+geen een een+THIRD een+auto een+maand en+SEND en+stuur
3 en.BADMSG+. en.BADMSG+> en.BEFORE+OUT en.BEFORE+UNSUB en.BEFORE+een en.BEFORE+en.LIST
3 en.BEFORE+en.MENDED en.BEFORE+en.MESSAGES en.BEFORE+en.SENDING en.BEFORE+for en.DAY+.
3 en.ENDED+> en.FEEL+, en.FROM+> en.KINDS en.LIST+. en.ME+OUT en.ME+UNSUB
3 en.MESSAGE+en.MESSAGES en.MY+en.PHONE en.NEG+> en.PHONE en.SENDING+en.MESSAGES
3 en.SUBJECT+bent en.SUBJECT+en.REPLIED en.SUBJECT+said en.TAIL+OUT en.TAIL+UNSUB
3 en.TEXT+en.MESSAGES en.THIRD+, en.UNSUB en.VOC+OUT en.VOC+UNSUB en.VOC+WORD en.VOC+bent
3 en.VOC+dit en.VOC+en.BEFORE en.VOC+het en.VOC+in en.WHO en.YOU+bent en.YOU+het er+en.ME
3 er+geen er+klaar er+mee ergens ermee+> eten+sinds ex for for+good from from+en.MY ga+jullie
3 geef geen+THINGS geen+prijs gelieve gewenst gewenst+> gewoon+WORD gezet+, good+> groeten gsm
3 haar haar+NUMBER had+ik hallo+, handtekening heb+jullie hebben+. herroep het+OFTEN
3 het+en.OTHER hierbij hierbij+zeg hoal hoal+MORE hoal+mie hoe+zeg hoef hoogte hoor+> hou+die
3 houden+> iedere+zaterdagochtend iets+TAKE ik+LIFE ik+NEED ik+OFTEN ik+THREAT ik+dacht ik+dit
3 ik+hoef ik+rij ik+uit ik+van inbox+, ingetrokken+> is+in ja+hoor jullie+OUT jullie+af
3 jullie+berichten jullie+niet kap klaar klaar+is knap knap+hoor koop krijg+er krijgen later+>
3 maandelijkse maar+TAKE mag+OUTS marketing me+OUT me+UNSUB mee meer+GET met+die met+je
3 mij+als mij+niet mijn+NUMBER mijn+en.THIRD mijn+ex mijn+gsm mijn+inbox mijn+schoonmoeder mn
3 moar naam+> naar+0 naar+OFTEN naar+en.DAY ne nergens niet+. niet+gewenst niet+gewoon niets+>
3 niks nog nog+een nooit nooit+MORE nou+> nu+0 nu+en.DAY nul+> nummer nummer+OFTEN om+dit
3 ongedaan+maken ooit+een op+THIRD op+straat opgehaald opgezegd+, overal pak per+en.BEFORE
3 per+en.DAY per+week persoon+> pleur pls prijs+op punt+> recht regelen said schoonmoeder
3 schoonmoeder+. seintje sinds sinds+kort smsen+over sorry+, sturen stuurt te+oud te+slapen
3 te+verkopen te+wachten tegen+de terugbrengen terugbrengen+> toch trek trek+ik twee+keer
3 u+bent u+het uit uit+bij uit+de uit+die uitslagen uitslagen+mogen up uw vacatures van verder
3 verder+> verder+niets verkeerd+NUMBER verkeerde+PERSON verkeerde+persoon verkopen+> voetbal
3 voor+alleen voor+altijd voorstel voorstel+> wachten wachten+> was was+de week weet+en.WANT
3 weet+wat weten+> winkel wis word+er zaterdagochtend ze ze+, zet+maar zijn+een zijn+erger
3 zit+in zo+. zorg 🚫+🚫
4 ,+dank ,+maar ,+nu ,+ook .+ERASE .+WISH .+WRONG .+afmelden .+bespaar .+bestaat .+dag
4 .+donder .+en.VOC .+goodbye .+hou .+iedere .+kunnen .+nee .+verkeerd .+wij 0+. 0+per ?+de
4 AUTHORITY+> ERASE ERASE+graag ME+for ME+inbox ME+telefoon MENDED+, MORE+sturen MSG+CEASE
4 MSG+WANT MSG+in NO+SEND NO+behoefte NO+berichten NO+hebben NO+om NUMBER NUMBER+ERASE
4 NUMBER+WORD OFTEN+OUT OFTEN+die OFTEN+en.BEFORE OFTEN+ik OFTEN+uit OUT OUT+PERSON SEND+.
4 SEND+in STOP+. STOP+> STOP+OFTEN TAKE+ME TAKE+alsof TAKE+mie THINGS+. THIRD+. WANT+uit
4 WISH+WORD WISH+ik WISH+uit WORD+. WORD+PERSON WORD+die aan+jullie afmelden afmelden+voor
4 als+er alsof alsof+ik an annuleer+de auto beeindigd ben+, berichten+in beschouw bespaar
4 bestaat+er bezoek bezoek+, bij+deze blijven blokkeren+> collectie daar+OFTEN daar+pas dacht
4 dacht+dat dag+> dagelijkse dat+OUT dat+STUFF de+club de+laatste de+site die+smsjes
4 dit+NUMBER donder duidelijk duidelijk+is een+0 een+OFTEN een+THINGS een+zorg eens+op
4 elk+bezoek en+OFTEN en+REPLY en.ALONE+. en.BEFORE en.BEFORE+> en.DAY+per en.ENDED+. en.HEY+,
4 en.KEYWORD+. en.ME+for en.STOP+> en.TAIL+, en.TAIL+for en.THIRD+. en.VOC+for en.WANT+,
4 enkel+nog enquetes er+NO ex+. gasten geen+OUT geen+behoefte geen+berichten geen+van gehouden
4 geweest+> goodbye graag+> graag+WORD helemaal+NO herinnering het+nog hier+vanaf hoe
4 hoe+duidelijk hoe+kom hoeft hoogte+gehouden horen hou+OFTEN houden id iedere ik+er ik+pas
4 ik+voor ik+zit interesseert is+en.WANT ja je+> komen+? kort kraan kraan+dicht kun loodgieter
4 lot loten maar+jullie maar+tegen me+for meer+SEND meer+graag melden+, mens met+MENDED
4 met+jullie met+sturen mij+NO mij+maar mijn+telefoon mooi mvg mvg+> na+elk nee+, neem+ME
4 niet+hebben niet+om niet+op niets+MORE niets+meer nieuwe+collectie nu+nog nul ongedaan ook+>
4 papier partners pas+ik persoonlijk pizza prima+, reclame seintje+als sindsdien site spaar
4 spamklacht stop+. sturen+, stuurt+ME te+komen tevredenheidsvragen vanaf+> vertrokken
4 voorgoed voorgoed+> waar+WANT waar+moet week+, weinig wil+WORD wil+uit worden+> zeggen+.
5 ,+THINGS ,+WORD ,+hoe .+REMOVE .+WANT .+bij .+en.YOU .+klaar .+over .+wel .+wil CEASE+en
5 CONSENT ERASE+> GET+. ME+niet ME+vinger MORE+> MORE+SEND MSG+, MSG+voor NO+GET NO+ja NO+meer
5 NO+uw OFTEN+en.DAY OFTEN+nog OUT+de REMOVE+ME STOP TAKE+MORE WANT+da WANT+ik WORD aan+zijn
5 achteraf afgelopen afspraken bang bang+dat behoefte behoefte+aan ben+bang ben+je
5 berichtjes+> betekent blijf blijf+ik dag dan+OFTEN denken deze deze+MSG dit+MENDED
5 dit+nummer dit+was doen dus een+en.DAY een+manier elk en en.ALONE+met en.NEG+. en.STOP+.
5 ermee geen+MSG geen+ja gek gek+> geweest het+maar het+nu hoe+OFTEN hoe+vaak ik+de ik+hier
5 ik+lig in+een inbox klaar+en.ME klaar+mee kom+ik manier manier+om meer+MENDED meer+sturen
5 mie mij mijn+vinger naar+PERSON naar+THIRD naar+iemand niet+GET niets nooit+> nou om
5 onbereikbaar onbereikbaar+, persoon praat prima s te telefoon+> vanaf vinger wel+als wil+ik
5 zelf+wel zet+mij zijn zoals zwijgen 🚫+>
6 ,+MINE ,+STOP ,+die .+OUT .+UNSUB .+WORD .+absoluut .+afgelopen ERASE+, LIFE+wel MSG+. MSG+>
6 OFTEN+WORD PERSON TAKE+mij WORD+graag absoluut absoluut+NO absoluut+niet afgelopen+OFTEN
6 alleen+nog als als+de alstublieft+> beter+> daar dan+eens de+muur eens en+ME en+mijn
6 en.STOP+met geduld+is gezet hier+OUT ik+NO is+op lig maar+NO maar+niet meer+> met+SEND
6 mijn+geduld muur om+hier op+en punt smsen this u vaak was+> wij word zitten zitten+>
6 zoals+NO
7 .+dit CEASE CEASE+> ME+geduld NEED NO+MORE SEND+over UNSUB bedank+voor die+MSG en.LIST
7 geduld maar+zitten nu nu+> o op+met oproepen p reis toestemming wel wel+, zeg+ik 🚫+*
8 .+STOP .+als CEASE+. MSG MSG+over alstublieft bedank dat+dit dit+het en.WANT en.WANT+.
8 ik+bedank ik+niet nee+. niet+> oud smsjes uitzetten
9 .+zet .+🔕 NO+MSG REMOVE+mij doorgeknipt hou ik+OUT is+, neen+> wij+zijn
10 WORD+> club da hier neen t
11 dit nee 🔕
12 . .+🚫 NO+> OFTEN+. STUFF en.WANT+> nee+>
13 🚫
"""
