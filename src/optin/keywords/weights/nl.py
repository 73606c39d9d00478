"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-13 TIME even
-12 > de
-11 tegen
-10 het
-9 ,+ik .+.
-8 bericht hoor liever mijn niet+OUT of
-7 ,+en.I .+die NO+WORD goed hem kan ligt na niet+WORD
-6 ,+kan .+je .+mag GET+jullie MEDS NO+OUT OTHER bij+> de+LIFE en.SENDING+, er hij ik+TAKE
-6 ik+kom je ken niemand niet niet+van open staat vooral+NO vooral+niet you zonder
-5 , ,+OFTEN ,+mag ,+we .+THIRD .+de .+is .+na .+op .+wat MINE+> NO+bezwaar REMOVE REPLY
-5 TAKE+mijn THINGS THINGS+> THIRD THIRD+WANT aan+het ben+ik bezwaar binnen denk en.DAY+>
-5 en.SUBJECT+en.GAVE geen+bezwaar gerust graag+van haal heb+ik hoe+TAKE ik+hoor is+dit kom
-5 leeg liever+niet lijst meer+OUT moet nu+NO om+te on ook op+dit te+laat zat
-4 ,+THIRD ,+en.SUBJECT ,+en.WANT ,+heb .+MINE .+en.WANT .+haal .+ja ACTS CEASE+maar ERASE+mijn
-4 LIFE+> MENDED+met MENDED+mijn MINE+WORD MORE+naar MSG+OFTEN MSG+van NUMBER+NO OFTEN+even
-4 OFTEN+geen OFTEN+keer REMOVE+ik REMOVE+mijn THIRD+WISH THIRD+heeft THIRD+wil WANT+de
-4 WANT+mijn WISH+mijn WORD+als WORD+mijn aan+mij als+je app bellen dat de+THIRD denk+ik
-4 deze+OFTEN do een+MSG en.HEY en.I en.MESSAGES+, en.REPLIED en.TEXT+, en.THINGS en.THIRD
-4 en.THREAT+in en.WANT+dat ervan even+NO even+niet haha he het+OTHER hier+geen hoofd ik+ME
-4 ik+krijg ik+mijn im+in in+de in+en.MY jouw jullie+ook krijg kunt mayo meer+naar met my
-4 ontvangen op+, op+het oude rust+, spreek stoppen tegen+MSG twee uw+MSG vergeet+ik
-4 verwijder+mijn volgens volgens+ME volgens+mij weer welkom welkom+> wil+mijn winnen zo
-3 % ,+bedankt ,+dit ,+en.MESSAGES ,+er ,+het ,+is ,+kunnen ,+wat ,+zet .+> .+GET .+OFTEN
-3 .+REPLY .+TIME .+afspraak .+deze .+en.HEY .+en.LIST .+geen .+hangt .+hebben .+hij .+hmm
-3 .+info .+jullie .+verwijder 2 ERASE+als ERASE+ik LIFE+OUT LIFE+is LIFE+van ME+MSG ME+OTHER
-3 ME+SEND ME+THINGS ME+er ME+is ME+zaak MENDED+NO MENDED+niet MINE+CEASE NO+CEASE NO+bericht
-3 NO+en.WANT NO+enkel NO+interesse NO+van NO+wat NUMBER+niet OFTEN+> OFTEN+NO OTHER+is OUT+.
-3 OUT+ons REMOVE+de REPLY+> SEND+, SEND+en SEND+en.VOC STOP+SEND TAKE+NO TIME+> UNSUB+als
-3 WISH+de WORD+MENDED WORD+SEND WORD+een WORD+met WORD+voor aan+ME afspraak+> al alles+goed
-3 als+ik alsjeblieft anders annuleren antwoord appje bedankt bent+> bereikbaar bericht+>
-3 bericht+OUT bericht+van berichten+op berichtje berichtjes+NO berichtjes+niet best best+>
-3 beter bezwaar+tegen bij+jullie bus dat+aan dat+was de+MINE de+THINGS de+en.THINGS de+lijst
-3 did die+THINGS die+herinneringen dit+toestel dokter dossier drie een+nieuw eigen
-3 en.ALONE+SEND en.BADMSG+, en.BADMSG+SEND en.BEFORE+aub en.BEFORE+en.THREAT en.BEFORE+en.VOC
-3 en.BEFORE+im en.ENDED+SEND en.FROM en.I+en.GAVE en.KEYWORD+SEND en.ME+MORE en.MY+en.ALONE
-3 en.MY+en.THINGS en.SEND en.STOP+SEND en.TAIL+MORE en.TAIL+to en.VOC+> en.VOC+MORE
-3 en.WANT+TAKE en.WANT+laat en.WISH+to er+maar er+nog eruit ervan+OUT ervan+af factuur flyers
-3 gaan geblokkeerd gedaan geeft geen+bericht geen+enkel geen+interesse gelezen gevonden goed+>
-3 graag+OUT gras hangt+ervan has heb+je hebben+jullie heeft+en.SUBJECT heeft+en.VOC
-3 heeft+en.YOU heeft+u het+LIFE het+NO het+niet heus hmm hoe+laat hoor+NO i+en.GAVE iedereen
-3 ik ik+GET ik+REMOVE ik+ken ik+stem ik+was ik+zal ik+zet in+my interesse is+WORD jij jou
-3 jouw+MSG jullie+dat kan+niet kantooruren ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+ik ken+u
-3 klaar+bent klopt kon kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u last laten liever+NO
-3 lijst+REMOVE loopt maar+> mag+OUT mag+er mag+ik me+MORE meant meer+WORD meer+maar meer+uit
-3 met+OFTEN met+de meteen+WORD mijn+MSG mijn+OTHER mijn+THINGS mijn+zaak moest morgen
-3 my+en.ALONE my+en.ENDED my+en.KEYWORD naar naar+de naar+die nee+TAKE nee+laat niet+,
-3 niet+CEASE niet+MENDED nu+even nu+geen nummer+NO nummer+niet op+ME op+mijn open+> or person
-3 probleem probleem+> schrappen+> sleutel snel spam sta staan+> steeds stem stop+SEND stuk
-3 te+STOP te+stoppen tekstberichten terug the+en.BEFORE to tot uit+een unsubscribe+en.BEFORE
-3 unsubscribe+en.VOC update uw+bericht van+ons veel verwijder verwijderd voor+een voor+het
-3 vooral vorige we weer+> werk wie wil+de zaak zakken ziek zijn+er
-2 %+% ,+GET ,+REPLY ,+alleen ,+alles ,+anders ,+bel ,+ben ,+en.LIST ,+en.MESSAGE ,+en.SENDING
-2 ,+en.TEXT ,+hier ,+hij ,+jij ,+kom ,+moet ,+sms ,+succes ,+twee ,+ze ,+zonder .+NO .+alle
-2 .+app .+benadrukte .+count .+geachte .+geldt .+had .+heeft .+hey .+hoeveel .+jazeker .+kost
-2 .+leave .+meld .+merci .+met .+never .+nu .+oke .+reageerde .+stuur .+toch .+vanaf .+volgens
-2 .+wanneer .+was .+weet .+welke .+wie .+zonder 0 0+0 0+> 0+WANT 0+euro 2+. ?+antwoord ?+dan
-2 ?+en.HEY ACTS+, CEASE+SEND CEASE+met CEASE+voor CEASE+was ERASE+OFTEN ERASE+bij GET+NO LIFE
-2 LIFE+CEASE LIFE+WORD LIFE+annuleren LIST+> LIST+CEASE LIST+MENDED LIST+WORD LIST+schrappen
-2 ME+> ME+LIFE ME+MINE ME+MORE ME+aan ME+bestelling ME+dossier ME+eigen ME+en.BEFORE
-2 ME+en.BODY ME+en.OTHER ME+gerust ME+opnieuw ME+rug MEDS+, MENDED+ME MENDED+er MINE+annuleren
-2 MINE+en.NEG MORE+? MORE+OUT MORE+aan MORE+gelukkig MORE+op MSG+graag MSG+heeft MSG+krijgen
-2 MSG+met MSG+naar MSG+vind NO+, NO+ERASE NO+MENDED NO+STOP NO+bereik NO+en.ME NO+gedaan
-2 NO+geinteresseerd NO+haast NO+hond NO+in NO+mee NO+ophouden NO+pijn NO+steeds NO+te NO+tijd
-2 NO+uit NO+voor NUMBER+er OFTEN OFTEN+, OFTEN+MENDED OFTEN+PERSON OFTEN+SEND OFTEN+WISH
-2 OFTEN+dagen OFTEN+en OFTEN+euro OFTEN+kan OFTEN+ongeluk OFTEN+sturen OFTEN+terug OFTEN+vind
-2 OFTEN+wil OFTEN+wordt OTHER+CEASE OUT+OFTEN OUT+dat OUT+een OUT+het OUT+vorige OUTS
-2 OUTS+voor PERSON+is REMOVE+je REMOVE+voor REPLY+, REPLY+OUT REPLY+WORD REPLY+ik REPLY+vind
-2 SEND+> SEND+GET SEND+en.KINDS SEND+en.YOU SEND+heeft SEND+krijgen SEND+op SEND+u
-2 SEND+updates SEND+van SEND+vind SEND+wel STOP+ME STOP+NO STOP+de STOP+maar STOP+niet
-2 STOP+was TAKE+de TAKE+geen TAKE+het THINGS+CEASE THINGS+OUT THINGS+WORD THINGS+annuleren
-2 THINGS+ligt THINGS+van THIRD+zegt THREAT+tegen TIME+ook UNSUB+bij UNSUB+in WANT+ME WANT+ook
-2 WISH+ME WISH+ook WISH+worden WORD+en WORD+en.MENDED WORD+er WORD+het WORD+in WORD+maar
-2 WORD+om WORD+please WORD+was aan+> aan+voor aanzetten abonnement acht achterom af+, af+.
-2 af+? afgemeld afgesproken afgesproken+> afmelden+als afspraak al+dagen al+een alle alle+LIFE
-2 alleen alleen+MSG alles+OUT alles+OUTS alles+eraf altijd+te and+en.BEFORE and+en.VOC
-2 annuleer+maar are are+en.SUBJECT are+en.VOC are+en.YOU are+you bedankt+> bel+mij bellen+>
-2 beltegoed benadrukte benadrukte+> bent bereik bericht+. berichten+GET berichten+OUT
-2 berichten+SEND berichten+krijgen berichten+mag berichten+van bestelling betaal betaal+ik
-2 betalen beter+, bevestiging bezorger binnen+> blijft boekske boekske+CEASE boekske+ERASE
-2 boekske+MENDED boekske+REMOVE boekske+WORD boekske+schrappen brievenbus bro buiten buren
-2 bushalte can+en.VOC clean come come+en.FROM count count+ME count+en.BEFORE count+en.ME
-2 count+en.TAIL count+en.VOC count+me dagen dan+NEED dan+REMOVE dan+weet dank+, dankjewel
-2 dankjewel+> dat+> dat+WANT dat+die de+LIST de+MEDS de+SEND de+THREAT de+WORD de+app
-2 de+berichten de+bezorger de+buren de+bus de+dokter de+kerkstraat de+meldingen de+prijs
-2 de+sleutel derde+OFTEN derde+keer deze+NUMBER deze+telefoon dicht+> die die+LIFE die+OUT
-2 die+factuur die+loterij dinsdag dirk do+en.I do+en.SUBJECT do+i doe+ME does doet doet+het
-2 dog door+een drie+OFTEN drie+keer druk een+berichtje een+extra een+korting een+stuk
-2 een+tijdje eentje eindigt en+NO en+geen en+kan en+niet en.ALONE+en.MENDED en.ALONE+en.VOC
-2 en.ALONE+er en.ALONE+please en.ASKED en.BADMSG en.BADMSG+er en.BEFORE+? en.BEFORE+MORE
-2 en.BEFORE+en.MENDED en.BEFORE+en.THIRD en.BEFORE+has en.BEFORE+maar en.BEFORE+naar
-2 en.BEFORE+nog en.BEFORE+opnieuw en.BEFORE+please en.DAY+WANT en.DAY+en.BEFORE en.DAY+euro
-2 en.DAY+is en.DITCH+en.VOC en.DITCH+en.YOU en.END en.END+en.BEFORE en.ENDED
-2 en.ENDED+en.MENDED en.ENDED+en.VOC en.ENDED+er en.ENDED+please en.GAVE en.HEY+> en.HEY+is
-2 en.I+dont en.I+en.DONT en.I+meant en.KEYWORD en.KEYWORD+en.MENDED en.KEYWORD+en.VOC
-2 en.KEYWORD+er en.KEYWORD+please en.KINDS+> en.LIST+on en.LIST+vind en.ME+als en.ME+maar
-2 en.ME+opnieuw en.MENDED+, en.MENDED+> en.MESSAGE+, en.MESSAGE+> en.MESSAGE+en.KINDS
-2 en.MESSAGE+updates en.MESSAGE+vind en.MESSAGES+vind en.MY+WORD en.MY+en.ENDED
-2 en.MY+en.KEYWORD en.NEG+SEND en.NEG+er en.OTHER en.OTHER+, en.PLURALS+> en.REPLIED+CEASE
-2 en.REPLIED+STOP en.REPLIED+WORD en.REPLIED+en.ALONE en.REPLIED+en.BADMSG en.REPLIED+en.ENDED
-2 en.REPLIED+en.KEYWORD en.REPLIED+en.NEG en.REPLIED+en.STOP en.REPLIED+stop
-2 en.SENDING+en.KINDS en.SENDING+updates en.SENDING+van en.SENDING+vind en.SUBJECT
-2 en.SUBJECT+bij en.SUBJECT+de en.SUBJECT+en en.SUBJECT+en.DONT en.SUBJECT+hem
-2 en.SUBJECT+meant en.SUBJECT+niet en.SUBJECT+put en.TAIL en.TAIL+maar en.TAIL+opnieuw
-2 en.TAKE+ME en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TEXT+>
-2 en.TEXT+en.KINDS en.TEXT+updates en.TEXT+van en.TEXT+vind en.TIME en.UNSUB+en.BEFORE
-2 en.UNSUB+en.VOC en.VOC+a en.VOC+bij en.VOC+dan en.VOC+en en.VOC+en.GAVE en.VOC+hem en.VOC+is
-2 en.VOC+maar en.VOC+opnieuw en.VOC+put en.VOC+to en.WANT+hoor en.WANT+moet en.WANT+to en.WHO
-2 en.WHO+> en.WHO+is en.YOU+bij en.YOU+de en.YOU+en en.YOU+en.GAVE en.YOU+hem en.YOU+put er+nu
-2 euro even+als extra flesje for+the foto friday ga+NO gaat+NO gaat+niet geachte geannuleerd
-2 gebeuren geblokkeerd+door gedaan+> geen+OFTEN geen+bereik geen+haast geen+hond geen+pijn
-2 geen+tijd gehad+, geinteresseerd gekregen geldt gelukkig gemeente gerust+OUT gerust+WORD
-2 gerust+uit gesprek gestolen gestopt gestorven gestorven+, gestuurd geven gevonden+> gewoon
-2 gezien+> gips gisteren goed+dat graag+MORE graag+een graag+op grapje haal+dat haast had+ME
-2 had+en.ME had+en.TAIL had+en.VOC had+me haha+> hebt heeft hele help hem+OFTEN hem+al het+>
-2 het+MENDED het+THINGS het+na het+stuur het+testament hey hier+, hij+WANT hoeft+niks hoeveel
-2 hond hond+, hoor+geen i+dont i+en.DONT i+meant ik+. ik+STOP ik+WISH ik+alleen ik+blijf
-2 ik+dat ik+een ik+en.STOP ik+gewoon ik+kijk ik+kon ik+mag ik+met ik+snap ik+wil ik+zo im in
-2 in+ME in+dat in+mijn info interesse+, interesse+in is+> is+NO is+OFTEN is+OUT is+OUTS
-2 is+STOP is+al is+die is+gestopt is+gestorven is+helemaal is+nooit jaar+, jazeker je+ME
-2 je+NEED je+hoeft je+klaar jij+hebt jullie+> jullie+? jullie+LIFE jullie+MSG jullie+REPLY
-2 jullie+SEND jullie+en.LIST jullie+en.MESSAGE jullie+en.MESSAGES jullie+en.SENDING
-2 jullie+en.TEXT jullie+ontvangen jullie+open jullie+sms kan+NO kan+dat kan+het kat+>
-2 kerkstraat kijk klaar+. klacht klacht+tegen kom+er kom+het komen komen+> korting laat
-2 laat+op laatste+bericht late leeg+, leuk+> liedje liever+OFTEN liever+via lijst+ERASE like
-2 loopt+leeg lopen lopen+> loterij maak+NO maak+geen maand maar maar+alleen maar+in maar+met
-2 mag mag+ME mag+mijn mag+van mail man+is me+maar me+opnieuw meer+? meer+gelukkig meld meld+ME
-2 meld+mij meldingen merci met+jou meterstand mij+OFTEN mij+aan mij+gerust mij+is mijn+LIFE
-2 mijn+MINE mijn+SEND mijn+bestelling mijn+dossier mijn+eigen mijn+en.BODY mijn+en.OTHER
-2 mijn+mobiel mijn+rug misschien mobiele mobiele+MENDED mobiele+NUMBER mobiele+nummer
-2 mogen+en.BEFORE mogen+en.ME mogen+en.TAIL mogen+en.VOC mogen+me my+WORD na+0 na+OFTEN
-2 na+en.DAY naam nee+hoor neem never niet+ERASE niet+SEND niet+STOP niet+en.WANT
-2 niet+geinteresseerd niet+in niet+steeds niet+te niet+uit niet+voor niet+wat nieuw niks+>
-2 nodig nodig+, nog+> nog+MORE nog+NO nog+OUT nog+WORD nog+eens nog+meer nog+uit nooit+gedaan
-2 nummer+er offerte old om+> on+en.BEFORE on+it ongeluk ongeluk+WORD ons+. onze ook+bij ook+in
-2 op+de opa ophouden+met opnieuw opt other pakje past per+ongeluk pijn+MORE pijn+meer please+>
-2 prik reageerde reageerde+met recept reparatie reparatie+> rest+TAKE rest+laten rond
-2 schrappen schuld she slaat sms+, sms+> sms+vind snap soms spam+, staan steeds+NO stil stop
-2 stop+er stoppen+met sturen+> stuurt stuurt+en.SUBJECT stuurt+en.VOC stuurt+en.YOU stuurt+u
-2 succes tante te+bellen tegen+de telefoontjes tell terug+> testament tijd+voor tijdje
-2 to+en.ENDED to+opt toch+> tuin tuin+> tv u+bij u+de u+en u+hem uit+het unsubscribe updates
-2 updates+> uur uw+OFTEN uw+REPLY uw+en.LIST uw+en.MESSAGE uw+en.MESSAGES uw+en.SENDING
-2 uw+en.TEXT uw+sms vaker van+ME van+dat van+vorige vanaf+OFTEN vanaf+nu vanavond vandaag
-2 veel+aan vergeet verkeerde+MENDED verkeerde+NUMBER verkeerde+nummer verwijder+ME
-2 verzendlijst+> vind+ik voicemail volgende volgende+en.BEFORE volgende+en.DAY volgende+week
-2 voor+MSG voor+OFTEN voor+REPLY voor+SEND voor+die voor+en.LIST voor+en.MESSAGE
-2 voor+en.MESSAGES voor+en.SENDING voor+en.SUBJECT voor+en.TEXT voor+en.VOC voor+en.YOU
-2 voor+mij voor+sms voor+u voor+uw vorige+OFTEN vorige+keer vroeg wacht was+dat was+een was+ik
-2 wat+moet week+. week+naar weer+MENDED weet+NO weet+ik weet+niet weg+, weg+met weken wel+in
-2 what what+en.BEFORE wil+ME wil+ook wil+worden wilde wordt zaak+OFTEN zat+> ze+WANT ze+WISH
-2 ze+wil zeg+> zegt zei zet+de zet+mijn zodat zulke zulke+MSG zulke+SEND zulke+berichten
2 ,+MENDED ,+MSG ,+REMOVE ,+als ,+alweer ,+berichten ,+doe ,+en.ALONE ,+en.BADMSG ,+en.ENDED
2 ,+en.KEYWORD ,+en.NEG ,+en.VOC ,+hou ,+in ,+met ,+schrap ,+stop ,+uit ,+voor ,+wij ,+wilt
2 .+CEASE .+ERASE .+ME .+MORE .+WANT .+alleen .+amai .+annuleer .+bek .+blijf .+daar .+dat
2 .+donder .+dus .+en .+en.I .+en.NEGATIVE .+en.THREAT .+enkel .+geef .+hier .+hierbij .+houdt
2 .+iets .+im .+kappen .+kun .+lot .+nee .+pleur .+prepaid .+smsen .+toestemming .+turn
2 .+voortaan 0+naar 3x 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG 3x+en.ENDED
2 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP 3x+stop ?+OFTEN ?+bij ?+in AUTHORITY+, CEASE+, CEASE+de
2 CEASE+graag CONSENT+, CONSENT+in CONSENT+voor ERASE+> GET+de LIST+halen ME+MENDED ME+NO
2 ME+afspraak ME+dit ME+en.FROM ME+en.THIRD ME+ex ME+from ME+hier ME+hoeft ME+maar MENDED
2 MENDED+ERASE MENDED+OFTEN MENDED+REMOVE MENDED+mij MINE+OUT MORE+. MORE+GET MORE+STOP
2 MORE+en.ME MORE+graag MORE+iets MORE+mee MORE+sturen MSG+, MSG+. MSG+CEASE MSG+af MSG+en
2 MSG+en.VOC MSG+kost MSG+om MSG+ook MSG+te NEED+echt NEED+het NO NO+. NO+LIFE NO+WANT NO+WISH
2 NO+bij NO+gewoon NO+herinneringen NO+prettig NO+prijs NO+wil NUMBER+. NUMBER+OUT NUMBER+in
2 NUMBER+met NUMBER+voor OFTEN+OFTEN OFTEN+en.STOP OFTEN+gegeven OFTEN+ik OFTEN+mee OFTEN+met
2 OFTEN+nog OFTEN+nu OFTEN+over OFTEN+thuis OFTEN+wel OTHER+. OUT+> OUT+? OUT+bij OUT+de
2 OUT+en.VOC OUT+ermee OUT+mijn OUT+te OUTS+? PERSON+doen REMOVE+, REMOVE+> REMOVE+graag
2 REMOVE+jullie REMOVE+ons REPLY+niks SEND+CEASE SEND+en.MESSAGES SEND+naar SEND+niks STOP+.
2 STUFF+. STUFF+OUT STUFF+van TAKE TAKE+OUT TAKE+WORD TAKE+dit TAKE+om TAKE+ons THINGS+,
2 THIRD+WORD THIRD+was TIME+in UNSUB+> UNSUB+voor WANT+> WANT+GET WANT+NO WANT+echt
2 WANT+en.BEFORE WANT+en.ME WANT+en.TAIL WANT+me WISH+> WISH+NO WISH+WORD WISH+en.BEFORE
2 WISH+en.ME WISH+en.TAIL WISH+me WORD+? WRONG+PERSON WRONG+persoon aan+jullie aan+uw achter+>
2 achterwege af+en.WANT af+wat afmelden+voor afscheid al+OFTEN al+WORD alerts alerts+op
2 alleen+de alleen+nog alles alone+, als+het als+hij alstublieft altijd+> amai amai+, an
2 and+en.FROM ander annuleer art auto away back bank bank+, be+a bed bed+> bedoeld+,
2 beeindigen+> been bek bek+houden bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC bel+ik
2 bel+me beloofde ben+al ben+geen bericht+kost berichten+meer berichtjes+WANT
2 bespaar+en.BEFORE bespaar+en.ME bespaar+en.TAIL bespaar+me betaald bij+het bij+mijn bingo
2 blijf+OUT bril but but+en.MY can+go changed club+, coming coming+back concurrent
2 concurrent+, daar+een daar+ook daar+pas dacht dacht+dat dan+ook dank+je dat+OUT
2 dat+en.SUBJECT dat+te day+, de+AUTHORITY de+NUMBER de+REPLY de+WRONG de+agenda de+avg
2 de+bril de+concurrent de+eerder de+eerste de+en.BEFORE de+en.DAY de+en.KINDS de+en.LIST
2 de+en.MESSAGE de+en.OTHER de+en.THIRD de+honden de+les de+moeite de+politie de+sms
2 de+verkeerde deal der deze deze+> deze+SEND deze+TAKE deze+en.LIST die+SEND die+meldingen
2 die+over die+smsen die+vraag dit+WANT dit+soort dit+te doen+om donder donder+op dont dr
2 droom echt+niet een een+. een+OTHER een+PERSON een+THINGS een+THIRD een+ander een+auto
2 een+en.BEFORE een+ingebrekestelling een+mens een+rolstoel een+week eens eerder+gegeven
2 elke+OFTEN elke+keer en+OFTEN en+alles en+die en+en.SUBJECT en+en.VOC en+en.YOU en+heb
2 en+nooit en+u en.ALONE+. en.ALONE+> en.BADMSG+. en.BADMSG+> en.BEFORE+be en.BEFORE+de
2 en.BEFORE+dit en.BEFORE+een en.BEFORE+ff en.BEFORE+go en.BEFORE+mess en.BEFORE+niet
2 en.BEFORE+off en.BEFORE+phones en.DAY+NO en.DAY+OFTEN en.DAY+niet en.DITCH+go
2 en.DOESNT+en.TEXT en.ENDED+. en.ENDED+> en.FROM+> en.FROM+en.LIST en.FROM+en.MESSAGES
2 en.FROM+en.SENDING en.FROM+for en.FROM+your en.GET+en.BEFORE en.GET+en.FROM en.GET+off
2 en.HEY+, en.HEY+to en.I+moved en.I+only en.KEYWORD+. en.KEYWORD+> en.LIST+en.BEFORE
2 en.LIST+en.FROM en.LIST+off en.LIST+op en.LOSE en.ME en.ME+CEASE en.ME+MENDED en.ME+OUT
2 en.ME+WORD en.ME+dit en.ME+een en.ME+en.FROM en.ME+ff en.ME+from en.MESSAGE+en.MESSAGES
2 en.MESSAGES+op en.MY+en.NUMBER en.MY+en.PHONE en.MY+mess en.MY+number en.NEG+. en.NEG+coming
2 en.NEG+en.SEND en.NEG+en.TEXT en.NEG+phones en.NEGATIVE+phones en.NOT+coming en.PLURALS+op
2 en.SENDING+> en.SENDING+en.MESSAGES en.STOP+. en.STOP+met en.SUBJECT+. en.SUBJECT+and
2 en.SUBJECT+moved en.SUBJECT+only en.TAIL+OUT en.TAIL+dit en.TAIL+een en.TAIL+en.FROM
2 en.TAIL+ff en.TAIL+from en.TAKE+en.FROM en.TAKE+my en.TAKE+off en.TEXT+en.BEFORE
2 en.TEXT+en.MESSAGES en.THESE+> en.VOC+and en.VOC+dit en.VOC+ff en.VOC+from en.VOC+was
2 en.WANT+jullie en.YOU+and en.YOU+en.SENDING en.YOU+en.TEXT enquetes enroll enroll+en.BEFORE
2 er+een er+en.ME er+geen er+klaar er+mee eraf+, ergens+anders ermee+> erna ervoor ex ff fiets
2 for+my from gaat+> geen+LIFE geen+herinneringen geen+prijs gefeliciteerd+, gegeven+CONSENT
2 gegeven+MENDED gegeven+toestemming gegevens gelieve+dat get+en.BEFORE get+en.FROM get+off
2 geweldig gewoon+WORD gezet+, go+, gooi+ik graag graag+ERASE graag+WORD gratis haar+NUMBER
2 haar+OFTEN haar+telefoon had+ik heb+al heb+daar heb+er hebben+> heeft+ME helemaal+geen
2 helemaal+niks herinneringen herroep het+LIST het+OFTEN het+bel het+de het+recht hier+niet
2 hier+woont hierbij hoal hoal+MORE hoal+mie hoe+zeg hoef hoeft+het hoeft+niet hoeven+echt
2 hokje hou+op house i+moved i+only id idee+wie ieder ieder+MSG ieder+bericht iets+minder ik+>
2 ik+THREAT ik+als ik+blokkeer ik+ergens ik+geef ik+rij ik+van ik+voor ik+zijn ik+zoek in+,
2 in+OFTEN in+bed in+een in+en.DAY ingang ingang+OUT ingebrekestelling ingebrekestelling+>
2 ingetrokken ingetrokken+> interesseert is+gewoon is+in is+maar is+mijn is+prima it+en.FROM
2 its ja+op jaar+NO je+> je+boos je+je je+maar je+voor jij+regelen jullie+. jullie+OUT
2 jullie+af jullie+niet kap kappen kat+is keep kerngezond klaar koop kost+ME kost+en.BEFORE
2 kost+en.ME kost+en.TAIL kost+en.VOC kost+me krijgen+? kun+je kun+jij kwam kwijt+> laat+de
2 laat+dit laatste+> laatste+waarschuwing large later+> lekker lezen lezen+. lidmaatschap
2 lig+in loodgieter maar+. maar+ME maar+OUT maar+TAKE maar+jullie maart+overleden mag+>
2 mag+het make make+en.BEFORE marketing me+OUT me+dit me+een me+en.FROM me+ff me+from means
2 mee+WORD meer+MENDED meer+iets mens+TAKE mens+doen mess met+ME met+SEND met+deze met+mij
2 met+spammen mij+NEED mij+NO mij+OUT mij+hier mij+maar mij+niet mij+te mij+van mijn+OFTEN
2 mijn+afspraak mijn+en.THIRD mijn+ex minder+OFTEN minder+vaak moar moeder moet+een
2 mogen+MENDED mogen+OFTEN moved moved+to my+en.MENDED my+en.NUMBER my+number naar+0 naar+ME
2 naar+OFTEN naar+en.DAY nachts ne niet+MORE niet+gewoon niet+op niet+prettig niks niks+met
2 no+phones nog+de nog+iets nog+zeggen nooit+ME nooit+bij nooit+mijn nou+> nu+. nu+0 nu+en.DAY
2 nummer nummer+ERASE nummer+OFTEN nummer+REMOVE nummer+WORD ochtends off+> off+for ok+, oke
2 oke+> ones+> ongedaan ongewenst only only+en.WANT only+en.WISH only+want ons+maar ontslagen
2 ontslagen+, ooit ooit+een ook+CEASE ook+STOP ook+WORD ook+en.ALONE ook+en.BADMSG
2 ook+en.ENDED ook+en.KEYWORD ook+en.NEG ook+en.STOP ook+met ook+stop op+THIRD op+dat
2 op+straat ophoudt over+ME over+de part pas+ik per+OFTEN per+en.BEFORE per+en.DAY per+week
2 period persoon persoon+> phones+on pleur politie prepaid prettig prijs+op prima+> punt+>
2 punt+ik quit rechtsbijstand reclame+. regelen regelen+dat rekening rest+OUT rest+is rest+van
2 rij rij+OFTEN rij+nu rolstoel s+nachts s+ochtends school+. schrap schrap+ME secretaresse
2 secretaresse+NO secretaresse+niet serieus sindsdien smsjes+NO smsjes+niet so+en.BEFORE
2 so+en.NEG soort+MSG soort+SEND spaar spammen spul steeds+MSG steeds+SEND stop+. stoppen+>
2 sturen+, stuur+niks take take+en.BEFORE take+it tandarts te+REMOVE te+SEND te+beeindigen
2 te+laten te+worden telefoon+. telefoon+OFTEN telefoon+met texts texts+> to+ME to+en.ME
2 to+en.TAIL to+en.VOC to+me to+the toestemming+in toestemming+voor turn turn+en.MY
2 tuurlijk+joh uit uit+bij uit+die uit+te uitnodigingen uitnodigingen+voor uitzetten unsub
2 up+en.MY up+the vaak+WANT vaak+graag vaak+moet vacatures vakantie+> van+een van+mijn vanaf
2 verder+> verkeerd+MENDED verkeerd+NUMBER verkeerd+nummer verkeerde+PERSON verkeerde+persoon
2 verkocht verplicht verwijder+mij via vink vinkje voetbal volgende+MSG volgende+REPLY
2 volgende+SEND volgende+en.LIST volgende+en.MESSAGE volgende+en.MESSAGES volgende+en.SENDING
2 volgende+en.TEXT volgende+sms voor+alleen voor+alles voor+haar vrij+, waarom+GET
2 waarschuwing wachten+> want was+. wat+jullie week+NO week+niet weer+OUT weer+WORD wekelijkse
2 wel+WORD wel+genoeg wel+houden weten+> wil+en.BEFORE wil+en.ME wil+en.TAIL wil+en.VOC wil+me
2 will wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u wissen with with+en.MY with+the woont+NO
2 woont+geen word+er worden+> you+and youre ze+> ze+is zeggen zeggen+> zet+ME zet+dat zien
2 zijn+OUT zijn+van zit zit+OFTEN zit+hier zit+nu zoek zon+bericht zorg zou zou+ik 🚫+*
3 ,+NO ,+TAKE ,+een ,+en.STOP ,+en.YOU ,+geen ,+hoe ,+ook .+WRONG .+afmelden .+al .+ben .+elke
3 .+en.BEFORE .+en.MY .+ga .+heb .+herinneringen .+hou .+iedere .+klaar .+shut .+this .+u
3 .+vergeet .+verkeerd .+vorige 0+per ?+zoals ERASE+graag ERASE+het ERASE+mij GET+> LIFE+,
3 LIFE+uitvalt ME+NEED ME+NUMBER ME+als ME+ff ME+van MENDED+graag MENDED+in MINE+van MORE+SEND
3 MORE+na MSG+WANT MSG+WORD MSG+en.DITCH MSG+in NEED+niet NO+PERSON NO+behoefte NO+berichten
3 NO+klant NUMBER NUMBER+ERASE NUMBER+OFTEN NUMBER+REMOVE OFTEN+en.BEFORE OFTEN+en.ME
3 OFTEN+gaat OFTEN+per OFTEN+week OTHER+uitvalt OUT+PERSON SEND+in STOP STOP+daarmee STOP+op
3 STUFF+, TAKE+ik TAKE+mie THINGS+klaar THINGS+wel THIRD+. THIRD+die THIRD+is WANT+krijgen
3 WISH+ik WORD+PERSON WORD+die WORD+mij WORD+te a achteraf alles+, and+my annuleer+de aub+> be
3 beeindigen behoefte behoefte+aan ben+, ben+de ben+je bericht+en bespaar+ME bevestigen bezoek
3 bezoek+, boven collectie daar+OFTEN daarmee dan+GET de+bank de+club de+hoogte dit+was
3 duidelijk+is dus+NO dus+geen een+0 een+THREAT een+zorg eerder elk+bezoek elke en+SEND
3 en+stuur en.BADMSG+en.BEFORE en.BEFORE en.BEFORE+, en.BEFORE+UNSUB en.BEFORE+en.LIST
3 en.BEFORE+en.MY en.BEFORE+is en.BEFORE+with en.DAY+, en.DAY+. en.DAY+per en.DOESNT
3 en.DOESNT+a en.FROM+en.BEFORE en.ME+UNSUB en.MESSAGES en.MY+en.LIST en.MY+en.MENDED en.MY+is
3 en.NEG+a en.NEG+en.GAVE en.NEG+with en.NOT+a en.SENDING+en.BEFORE en.SUBJECT+bent
3 en.SUBJECT+het en.TAIL+UNSUB en.TAKE en.TAKE+en.MY en.VOC+UNSUB en.VOC+bent en.VOC+een
3 en.VOC+het en.WANT+, en.YOU en.YOU+bent en.YOU+het enkel+nog ergens ermee ex+. gasten
3 geen+MSG geen+PERSON geen+behoefte geen+berichten geen+klant gek+> gelieve geweest+> groeten
3 haar hands handtekening heb+OFTEN heb+jullie heeft+mij herinneren herinneren+,
3 herinnering+kwam het+MINE hier+in hier+vanaf hierbij+zeg hoe hoe+kom hoe+vaak hoeven hoogte
3 houden+> iedere+zaterdagochtend iets iets+TAKE ik+LIFE ik+NO ik+OFTEN ik+er ik+niet ik+pas
3 in+0 is+en.WANT its+been ja+, kind klaar+en.ME klaar+is klaar+mee kom+ik kraan kraan+dicht
3 krijgen kwijt laat+die laatste les les+uitvalt mag+, me+UNSUB meer+GET meer+SEND meer+graag
3 meer+na meer+sturen melden+, met+die met+onmiddellijke mie mijn+NUMBER mit moeten
3 my+en.PHONE na+elk nachts+, nee+, neem+ME nergens niets+> niets+MORE niets+meer
3 nieuwe+collectie nooit not+a nul+> off om ones onmiddellijke onmiddellijke+ingang ook+> op+>
3 over+, piept prima+, recht rust+> seintje seintje+als shut sinds sinds+kort sla smsen+over
3 sturen te+slapen te+wachten telefoon+> these this+is toch toestellen trek trek+ik u+bent
3 u+het uitvalt uw uw+herinnering vanaf+> vergeet+het volgt volgt+een voor+altijd wachten
3 weinig where where+en.VOC where+en.YOU where+you wie+heeft winkel word your zaterdagochtend
3 zeggen+. zijn+een zitten+, zitten+> zoek+zelf 🚫+🚫
4 ,+CEASE ,+ERASE ,+OUT ,+but ,+dank ,+dat ,+en.TAKE ,+u .+absoluut .+als .+bespaar
4 .+en.SUBJECT .+en.VOC .+hoe .+its .+nog .+over .+pak 0+. AUTHORITY+> ERASE ME+AUTHORITY
4 ME+OUT ME+niet ME+telefoon ME+vinger MENDED+, MSG+voor NO+GET NO+THINGS NO+hebben NO+ja
4 NO+uw NUMBER+WORD OFTEN+OUT OFTEN+jaar OFTEN+uit PERSON+> SEND+over TAKE+ME TAKE+MORE
4 THINGS+. THREAT+> WANT+ik WORD+graag absoluut absoluut+NO absoluut+niet afgelopen+OFTEN
4 afmelden alleen+als alles+en.WANT alles+wat als+de and+en.MY avg beeindigd berichten+>
4 berichten+in berichtjes+> beschouw bespaar bespaar+en.VOC betaald+, bij+deze boven+de club
4 dag dat+STUFF dat+ik de+laatste de+rest denken die+smsjes dit+MENDED dit+NUMBER dit+nummer
4 duidelijk een+LIFE een+OFTEN en+REPLY en.BEFORE+. en.BEFORE+en.FROM en.KINDS en.MY+moon
4 en.STOP+> en.THIRD+. geef geen+THINGS geen+ja gek go hebben+. helemaal+NO het+nog het+nu
4 het+weten hoe+OFTEN hoe+duidelijk hoeft houden iedere ik+OUT ik+dit ik+hier ik+lig inbox
4 is+op is+where ja+hoor klant kort kun lot maar+niet mee mens met+jullie mij mij+als
4 mijn+AUTHORITY mijn+telefoon mijn+vinger mn moon mvg+> naar+PERSON naar+THIRD naar+iemand
4 niet+. niet+GET niet+hebben niets nog nooit+> nul o om+dit op+en opgehaald oproepen overal
4 pak rest s spamklacht the+moon vaak verder vinger voorgoed voorgoed+> week+,
4 where+en.SUBJECT wil+ik zelf+wel zet+mij zit+in
5 .+UNSUB .+afgelopen .+bij .+en.YOU .+ik .+zet AUTHORITY CEASE CONSENT ERASE+, LIFE+wel MORE
5 MSG+over NO+MSG NO+meer OFTEN+en.DAY STOP+> TAKE+> WANT+da aan+zijn afgelopen al+die als
5 als+er bedank+voor blijf+ik daar deze+MSG doorgeknipt een+en.DAY elk en+ME en+mijn en.NEG
5 en.NOT en.THESE en.WANT+. er+NO geweest graag+> het+maar hier hier+OUT ik+zit lig maar+NO
5 mvg nee+. neen+> not nou nu+> op+met oud p papier prima punt te van waar+WANT waar+moet
5 was+> zoals 🚫+>
6 ,+MINE ,+THINGS .+WORD .+dit .+🔕 GET+. ME+geduld MORE+> MSG+> OFTEN+WORD OFTEN+die OUT
6 REMOVE+ME UNSUB afspraken bedank blijf dat+dit de+OFTEN dit+het doen en en.BEFORE+> en.LIST
6 en.WANT geduld gezet herinnering hou ik+bedank meer+> neen nu reclame smsjes toestemming u
6 wel wel+, zeg+ik zijn zitten zoals+NO
7 ,+STOP ,+WORD .+🚫 CEASE+. CEASE+> NO+MORE OFTEN+. TAKE+mij ja maar+zitten reis smsen
8 .+STOP NEED REMOVE+mij da dus niet+> t
9 .+wij MSG PERSON die+MSG wij wij+zijn 🔕
10 en.WANT+> nee nee+> 🚫
11 STUFF WORD+>
13 NO+>
14 . dit
"""
