"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-25 =bias
-15 TIME
-14 even
-11 .+. >
-10 bericht kan liever
-9 het na of
-8 ,+ik NO+WORD de mijn niemand niet+OUT niet+WORD you zat
-7 ,+THIRD .+die .+haal .+ja de+LIFE goed hij in+de it ligt moet op+dit we
-6 , ,+heb ,+kan ,+we .+is .+mag ACTS MEDS MINE+> MSG+van NO+bezwaar OFTEN+, REMOVE TAKE+mijn
-6 THIRD WANT+de bezwaar bij+> dat denk deze+OFTEN en.MY+en.THIRD en.THIRD er geen+bezwaar haal
-6 heb+ik hoor ik+ME ik+hoor ken liever+niet meer+OUT met my niet niet+van ook stoppen tegen
-6 vooral+NO vooral+niet
-5 ,+ze .+de .+jullie .+na .+wat LIFE LIFE+> ME+MSG NO+CEASE NO+OUT OTHER REMOVE+ik REMOVE+mijn
-5 SEND+> THINGS THINGS+> WORD+mijn aan+het als+ik als+je app bellen binnen de+SEND de+THINGS
-5 denk+ik en.BEFORE+aub en.SENDING+, en.THINGS+> en.THIRD+> even+NO gerust graag+van hoe+TAKE
-5 ik+TAKE is+> is+dit its je klopt last leeg liever+NO lijst mayo om+te ook+bij spreek staat
-5 steeds terug the zonder
-4 ,+en.WANT ,+het ,+is ,+wat ,+zet .+MINE .+THIRD .+deze .+hij .+je .+op .+verwijder 0 ?+WANT
-4 ?+WISH ?+wil CEASE+maar ERASE+ik ERASE+mijn GET+jullie ME+SEND ME+er MENDED+met MENDED+mijn
-4 MINE+WORD MORE+OUT NO+STOP NO+interesse NO+te NO+voor NUMBER+NO OFTEN+even OFTEN+geen
-4 REMOVE+de REPLY REPLY+, TAKE+NO TAKE+de THIRD+WANT THIRD+heeft TIME+> WANT+mijn WISH+de
-4 WISH+mijn WORD+als WORD+voor aan+> alles+goed alsjeblieft appje aub+, bedankt best
-4 bezwaar+tegen bij+jullie blijft dat+was de+MINE de+THIRD de+kerkstraat de+lijst dossier
-4 en.DAY en.DAY+> en.END+en.BEFORE en.I en.MENDED+, en.MESSAGES+, en.TEXT+, er+maar ervan
-4 even+niet extra folders for+en.VOC gedaan geeft geen+interesse gelukkig geven gevonden
-4 gewoon graag+OUT gras haha he heb+je heeft+en.VOC het+WORD hoofd interesse is+NO it+> jij
-4 jouw kantooruren ken+ik kerkstraat mag moet+WORD my+en.THIRD niet+te niet+voor nu+NO nu+geen
-4 ontvangen op+, op+de op+het open oude please+, rust+, sms+, stem stopt tot uw+MSG veel
-4 vergeet+ik verwijder+mijn verwijderd vind+ik voor+een vooral vorige welkom+> wie wil+mijn
-4 winnen zei zet+het
-3 % ,+0 ,+bedankt ,+en.DAY ,+en.I ,+en.MESSAGES ,+en.TEXT ,+er ,+jullie ,+kunnen ,+mag ,+moet
-3 .+> .+GET .+OFTEN .+REPLY .+afspraak .+en.KEYWORD .+en.NEG .+en.WANT .+hangt .+hebben
-3 .+hoeveel .+info .+meld .+met .+reageerde .+sms .+toch .+uw .+weet ERASE+als GET+NO LIFE+is
-3 LIST+> ME+aan ME+eigen ME+is ME+zaak MENDED+NO MENDED+niet MINE+CEASE MORE+niks MSG+OFTEN
-3 MSG+is MSG+naar NO+, NO+ERASE NO+en.ME NO+en.WANT NO+folders NO+geinteresseerd NO+in NO+mee
-3 NO+wat NO+zo NUMBER+niet OFTEN+> OFTEN+MENDED OFTEN+NO OFTEN+SEND OFTEN+de OFTEN+en
-3 OFTEN+sturen OFTEN+wordt OTHER+is OUT+en OUTS PERSON+is REMOVE+het SEND+GET SEND+en.YOU
-3 SEND+is SEND+maar SEND+wel STOP+ME STOP+SEND THIRD+WISH THIRD+wil THREAT UNSUB+als
-3 WANT+MENDED WORD+MENDED WORD+SEND WORD+een aan+, aan+mij aan+voor af+, alarm alarm+gaat
-3 anders annuleren antwoord ben+ik bent+> bericht+> bericht+OUT berichtje best+> betaal
-3 binnen+> buiten buren bus bus+> dankjewel de+app de+dokter de+en.THINGS de+meldingen
-3 de+opstelling die dinsdag dirk dit+toestel do+en.SUBJECT doet dokter drie drie+OFTEN druk
-3 een+extra een+nieuw eerst eigen en+niemand en.ALONE+SEND en.ASKED en.BADMSG+, en.BADMSG+SEND
-3 en.BEFORE+maar en.DAY+is en.DEAR en.ENDED+SEND en.FROM en.HEY+is en.I+en.NEG en.I+en.WANT
-3 en.KEYWORD+SEND en.ME+maar en.MESSAGE en.MESSAGE+, en.MY en.STOP+SEND en.SUBJECT+de
-3 en.SUBJECT+en.WANT en.TAIL+maar en.VOC+> en.VOC+MORE en.VOC+is en.WANT+dat en.WANT+moet
-3 en.WANT+sticker en.WHO+is en.YOU+de eraf+> erbij eruit ervan+OUT ervan+af factuur flyers
-3 folders+MORE folders+meer fout friday gaan gaat gaat+OUT geblokkeerd gedaan+> geen+folders
-3 gehaald geinteresseerd gekregen gelezen genoeg gestopt gestorven+, gevonden+> gips goed+>
-3 hangt+ervan heb heeft+en.SUBJECT heeft+en.YOU heeft+u hem+OFTEN het+OTHER het+uit heus
-3 hier+geen hoe+laat hoeveel hoor+NO i+en.WANT iedereen ik ik+STOP ik+alleen ik+blijf ik+had
-3 ik+kom ik+krijg ik+mij ik+mijn ik+stem ik+was ik+zal is+WORD je+klaar jou jouw+MSG jullie
-3 jullie+ook kan+niet kat+> ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u klaar+bent kom komen+>
-3 kon kost kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u let liever+OFTEN lijst+REMOVE link
-3 loopt maar+de maar+zonder mag+THIRD mag+er mag+hij mag+mijn mail man+is me+maar meer+WORD
-3 meer+maar meer+uit met+OFTEN meteen+WORD mij+aan mijn+MSG mijn+eigen mijn+zaak misschien
-3 moest morgen naar+de naar+die nee+sticker niet+, niet+CEASE niet+ERASE niet+MENDED
-3 niet+geinteresseerd niet+in niet+zo nog+MORE nog+OFTEN nog+eens nog+meer nu+even nummer+>
-3 nummer+NO nummer+niet on+en.MY onze op+ME op+mijn opstelling opstelling+, please probleem
-3 probleem+> punten reageerde reageerde+met rest+TAKE rest+laten sleutel snel sta staan
-3 sticker stop+SEND stoppen+met stuk stuurt+en.SUBJECT stuurt+en.YOU stuurt+u succes tante
-3 te+laat te+stoppen te+zijn tegen+MSG tekstberichten terug+> tweede two u+de uit+een update
-3 uur uw+bericht vanavond verder+niks vergeet verwijder vind voicemail volgende+en.BEFORE
-3 volgende+en.DAY volgende+week volgens volgens+ME volgens+mij voor+REPLY voor+die
-3 voor+en.LIST voor+en.MESSAGE voor+en.MESSAGES voor+en.SENDING voor+en.TEXT voor+het voor+mij
-3 voor+sms wat+moet weer weer+> weet+NO weet+niet weg+, wel+in werkt wil+de you+, zaak zakken
-3 zat+> zet+mijn ziek zijn+er zo zodat
-2 %+% ,+OFTEN ,+WANT ,+alleen ,+alles ,+anders ,+bel ,+dit ,+en.LIST ,+en.MESSAGE ,+en.SENDING
-2 ,+enkel ,+its ,+jij ,+klaar ,+kom ,+my ,+neem ,+succes ,+vraag ,+wanneer ,+what ,+you
-2 ,+zonder .+TIME .+app .+benadrukte .+dank .+een .+en.BADMSG .+en.DAY .+en.DONT .+en.ENDED
-2 .+en.LIST .+en.MESSAGE .+en.MESSAGES .+geachte .+geldt .+gooi .+had .+haha .+heeft .+hervat
-2 .+its .+jazeker .+komt .+kost .+lekker .+merci .+never .+nu .+oke .+per .+spreek .+stop
-2 .+via .+wanneer .+was .+welke .+wie .+worden .+zeg .+zonder 0+0 0+WANT 0+en 0+en.DAY 0+is
-2 0+uur 2 ? ?+antwoord ?+heb ?+sta ACTS+, ACTS+en CEASE+NO CEASE+SEND CEASE+als CEASE+met
-2 CEASE+niet CEASE+voor CEASE+was ERASE+OFTEN ERASE+en GET+geen LIFE+OUT LIFE+WORD LIFE+van
-2 LIST+CEASE LIST+MENDED LIST+WORD LIST+schrappen LIST+van ME+MINE ME+MORE ME+THINGS ME+THREAT
-2 ME+WORD ME+alsjeblieft ME+dochter ME+dossier ME+en ME+en.BODY ME+en.OTHER ME+gerust
-2 ME+mobiel ME+opnieuw ME+rug MENDED+ME MENDED+er MENDED+svp MENDED+van MORE+? MORE+aan
-2 MORE+af MORE+gelukkig MORE+in MORE+naar MORE+op MORE+van MSG+OUT MSG+SEND MSG+blijven
-2 MSG+graag MSG+heeft MSG+krijgen MSG+met MSG+sturen MSG+vind MSG+was NO+MENDED NO+REMOVE
-2 NO+UNSUB NO+bericht NO+en.BADMSG NO+en.STOP NO+enkel NO+gedaan NO+ophouden NO+pijn NO+steeds
-2 NO+stopt NO+terug NO+tijd NO+uit NO+van NUMBER+SEND NUMBER+er NUMBER+wordt OFTEN+?
-2 OFTEN+PERSON OFTEN+TAKE OFTEN+WISH OFTEN+betaald OFTEN+dagen OFTEN+en.KINDS OFTEN+en.TEXT
-2 OFTEN+is OFTEN+kan OFTEN+maand OFTEN+ongeluk OFTEN+terug OFTEN+uur OFTEN+vind OFTEN+wil
-2 OUT+, OUT+. OUT+hoor OUT+ons OUT+toepassing OUT+vorige OUTS+voor REMOVE+en REMOVE+je
-2 REMOVE+voor REPLY+> REPLY+WORD REPLY+de REPLY+en REPLY+ik REPLY+maar REPLY+vind SEND SEND+,
-2 SEND+MENDED SEND+blijven SEND+de SEND+en SEND+en.SUBJECT SEND+heeft SEND+krijgen SEND+sturen
-2 SEND+u SEND+vind STOP+, STOP+NO STOP+als STOP+maar STOP+niet STOP+was TAKE+geen TAKE+het
-2 THINGS+CEASE THINGS+OFTEN THINGS+OUT THINGS+WORD THINGS+annuleren THINGS+ligt THINGS+van
-2 THIRD+OUT THIRD+er THIRD+eruit THIRD+van THIRD+zegt THREAT+tegen TIME+NO TIME+niet TIME+ook
-2 UNSUB+bij UNSUB+in WANT+ME WANT+OUTS WANT+STOP WANT+ook WANT+stoppen WANT+wel WISH+ME
-2 WISH+en.SUBJECT WISH+en.YOU WISH+ook WISH+u WISH+wel WISH+worden WORD+, WORD+ME WORD+er
-2 WORD+hoor WORD+in WORD+maar WORD+om aan aan+ME aanzetten abonnement about about+en.MY acht
-2 achterom adres af+en afgemeld afgesproken afgesproken+> afhalen+> afmelden+als afspraak
-2 afspraak+> al+dagen al+een alle+LIFE alleen alleen+MSG alleen+en.TEXT alleen+maar allemaal
-2 alles+OUT alles+OUTS alles+eraf altijd+te altijd+welkom annuleer+maar are+en.SUBJECT aub
-2 bedankt+> bedankt+voor begint bellen+> ben+OUT ben+niet benadrukte benadrukte+> bent
-2 bereikbaar bericht+. bericht+ERASE bericht+van berichten+GET berichten+MENDED berichten+SEND
-2 berichten+krijgen berichten+mag berichten+sturen berichtjes+NO berichtjes+niet bestelling
-2 betaal+ik betalen beter+, beugel beurt bevestiging bij+de brievenbus bushalte buurvrouw
-2 collega dagen dan+NEED dan+REMOVE dank+, dankjewel+> dat+> dat+WANT dat+aan dat+die dat+moet
-2 de+LIST de+MEDS de+MSG de+THREAT de+WORD de+buren de+bus de+duidelijkheid de+hele de+prijs
-2 de+sleutel de+tv de+voicemail deze+NUMBER deze+keer deze+telefoon did die+OUT die+THINGS
-2 die+baan die+berichten die+factuur die+herinneringen die+loterij dit+MSG dit+bericht do
-2 do+en.I dochter doet+het door doorgaan down drie+keer dringend duidelijkheid duidelijkheid+.
-2 een+berichtje een+stuk eentje en+CEASE en+STOP en+WORD en+en.ALONE en+en.BADMSG en+en.ENDED
-2 en+en.KEYWORD en+en.NEG en+en.STOP en+geen en+stop en.ALONE+er en.BADMSG en.BADMSG+er
-2 en.BEFORE+? en.BEFORE+MORE en.BEFORE+en.I en.BEFORE+en.SUBJECT en.BEFORE+en.THIRD
-2 en.BEFORE+i en.BEFORE+met en.BEFORE+naar en.BEFORE+nog en.BEFORE+off en.BEFORE+opnieuw
-2 en.BEFORE+was en.BODY en.DAY+en en.DAY+en.EVENT en.DAY+en.OTHER en.DAY+uur en.DITCH en.END
-2 en.END+OFTEN en.END+en.DAY en.ENDED+er en.GAVE en.GET en.HEY en.HEY+> en.I+CEASE en.I+dont
-2 en.I+en.DONT en.I+en.NEGATIVE en.I+en.WISH en.I+no en.KEYWORD+er en.KINDS+en.MENDED
-2 en.LIST+> en.LIST+vind en.LOSE+en.BEFORE en.LOSE+off en.ME+MORE en.ME+als en.ME+met
-2 en.ME+opnieuw en.ME+te en.MESSAGE+> en.MESSAGE+en en.MESSAGE+en.MENDED en.MESSAGE+please
-2 en.MESSAGE+vind en.MESSAGES+en en.MESSAGES+vind en.MY+. en.MY+en.DAY en.MY+friday
-2 en.NEG+SEND en.NEG+en.FROM en.NEG+er en.NEG+to en.OTHER+, en.OTHER+> en.OTHER+CEASE
-2 en.OTHER+WORD en.REPLY+en.BEFORE en.REPLY+en.MENDED en.SEND en.SENDING+en en.SENDING+van
-2 en.SENDING+vind en.STOP+NO en.STOP+als en.STOP+niet en.SUBJECT en.SUBJECT+, en.SUBJECT+>
-2 en.SUBJECT+OUT en.SUBJECT+bij en.SUBJECT+en en.SUBJECT+en.NEG en.SUBJECT+en.PULL
-2 en.SUBJECT+en.WISH en.SUBJECT+hem en.SUBJECT+niet en.SUBJECT+van en.TAIL+MORE en.TAIL+met
-2 en.TAIL+opnieuw en.TEXT+en en.TEXT+en.MENDED en.TEXT+please en.TEXT+van en.TEXT+vind
-2 en.THINGS en.THINGS+NO en.TIME+en.MY en.TIME+en.VOC en.TIME+the en.VOC+, en.VOC+NO
-2 en.VOC+als en.VOC+bij en.VOC+en en.VOC+en.GAVE en.VOC+en.I en.VOC+hem en.VOC+i en.VOC+maar
-2 en.VOC+met en.VOC+op en.VOC+opnieuw en.WANT+NO en.WANT+TAKE en.WANT+WANT en.WANT+a
-2 en.WANT+en.WANT en.WANT+hoor en.WANT+laat en.WANT+nee en.WANT+niet en.WISH+a en.WRONG
-2 en.YOU+, en.YOU+bij en.YOU+en en.YOU+en.GAVE en.YOU+hem ending ending+OFTEN ending+en.DAY
-2 ene er+nu er+staat er+telkens er+wel eraf erbij+> even+als flesje for+en.ME for+en.TAIL
-2 friday+> friday+en.EVENT friday+en.OTHER geachte geannuleerd gebeld geen+bericht
-2 geen+en.BADMSG geen+enkel geen+pijn geen+tijd gek+OUT gek+van gekregen+> geld+terug geldt
-2 gemeente gemeente+, gemist gerust+OUT gesprek gestolen gestorven gestuurd gezeur gisteren
-2 goed+dat got graag+MORE graag+OFTEN graag+een graag+op graag+weer grapje haal+dat haal+mijn
-2 haat had+ME had+en.BEFORE had+en.ME had+en.TAIL had+en.VOC had+me haha+> he+> hebben+NO
-2 hebben+er hebben+geen hebben+jullie hebt heeft hele help hem hem+al hervat hervat+de
-2 het+LIFE het+MENDED het+NUMBER het+THINGS het+al het+bericht het+na het+stuur het+testament
-2 het+zat het+zelf hij+OUT him him+> hoe+GET hoe+REMOVE hoogachtend hoor+geen i+dont i+en.DONT
-2 i+en.NEG i+en.WISH iemand iemand+OUT iemand+van iets+weten ignore ignore+en.MY ik+. ik+CEASE
-2 ik+CONSENT ik+GET ik+MENDED ik+WISH ik+dat ik+een ik+en.ALONE ik+en.BADMSG ik+en.ENDED
-2 ik+en.KEYWORD ik+en.NEG ik+en.STOP ik+gewoon ik+haat ik+ken ik+kijk ik+kon ik+mag ik+met
-2 ik+snap ik+stop ik+wil ik+zeg ik+zet ik+zo in+ME in+dat in+mijn info inschrijven
-2 inschrijven+voor interesse+, interesse+> is is+OFTEN is+OUTS is+STOP is+die is+genoeg
-2 is+gestopt is+gestorven is+helemaal is+niet is+nooit it+en.BEFORE jaar+, jaren+NO jazeker
-2 je+ME je+NEED je+NO je+OFTEN je+THIRD je+hoeft je+mij je+niet je+nog jij+hebt joh jongens
-2 jongens+> jullie+LIFE jullie+LIST jullie+REPLY jullie+TAKE jullie+dat jullie+en.LIST
-2 jullie+en.MESSAGE jullie+en.MESSAGES jullie+en.SENDING jullie+en.TEXT jullie+ontvangen
-2 jullie+open jullie+sms jullie+verzendlijst kan+NO kan+die kan+het kantoor kat keer+,
-2 keer+betaald kerst kijk klaar+. klacht klacht+tegen klopt+, knippen kom+er kom+het komen
-2 konijn koor kost+dat kreeg kreeg+ik krijg krijg+ik krijg+jullie krijgt+? laat+op
-2 laatste+bericht last+OUT last+van leeg+, leg leuk+> lijst+ERASE list lopen lopen+> loterij
-2 maak+NO maak+geen maar+> maar+WANT maar+WISH maar+alleen maar+alles maar+door maar+in
-2 maar+met maar+wel maar+wil mag+ik mag+van mail+> matras me+MORE me+met me+opnieuw meer+?
-2 meer+gelukkig meer+in meer+naar meer+van meld meld+ME meld+mij meldingen merci met+0
-2 met+PERSON met+THIRD met+de met+en.DAY met+iemand met+jou mezelf mij+OFTEN mij+WORD mij+en
-2 mij+er mij+gerust mij+is mij+uit mijn+MINE mijn+SEND mijn+THINGS mijn+THIRD mijn+THREAT
-2 mijn+dochter mijn+dossier mijn+en.BODY mijn+en.OTHER mijn+mobiel mijn+rug mis mobiele
-2 mobiele+MENDED mobiele+NUMBER mobiele+nummer moet+CEASE moet+MENDED moet+OUT moet+OUTS
-2 moet+STOP mogen+en.BEFORE mogen+en.ME mogen+en.TAIL mogen+en.VOC mogen+me moment mum na+0
-2 na+OFTEN na+de na+en.DAY na+jullie nacht nacht+> nee+NO nee+TAKE nee+en.WANT nee+hoor nee+ik
-2 nee+laat nee+nee nee+niet need+a neem nergens+op net niet+REMOVE niet+SEND niet+STOP
-2 niet+UNSUB niet+en.WANT niet+steeds niet+uit niet+wat nieuw nieuwe niks+> nodig+, nog+NO
-2 nog+WORD nooit+gedaan noteren nr+0 nr+OFTEN nr+en.DAY nu+WANT nu+op nummer+er nummer+van
-2 offerte ok old+en.BEFORE om+> ongeluk ongeluk+WORD only only+en.MY ons+. op+0 op+NUMBER
-2 op+OFTEN op+en.DAY op+zijn open+, open+> ophouden+met opnieuw opzeggen or pagina past
-2 per+ongeluk pijn+MORE pijn+meer praten prijs+> recept resume review rond schrappen
-2 schrappen+> schrappen+voor schrijven+en schuld sent shift slaat slaat+nergens sms+> sms+en
-2 sms+vind smsje soms sta+hier steeds+NO steeds+geen stil stop+er stopt+NO stopt+niet storen
-2 sturen+> stuur+de stuur+maar svp+> tand tante+riet tapijt te+STOP te+bellen tegen+, tegen+ME
-2 tegen+mijn telefoon telefoontjes telefoontjes+> tellen testament the+en.BEFORE the+en.DAY
-2 the+friday them tijd tijd+voor to+en.BEFORE toch+> toepassing toestel tuin tuin+> tv twee+>
-2 u+> u+bij u+en u+hem uit+het unsubscribe uur+> uw+OFTEN uw+REPLY uw+en.LIST uw+en.MESSAGE
-2 uw+en.MESSAGES uw+en.SENDING uw+en.TEXT uw+sms vaatwasser vaker van+die van+jullie van+ons
-2 van+toepassing van+vorige vandaag vanzelf vast veel+aan vergeten vergeten+> verhuizen
-2 verkeerde+MENDED verkeerde+NUMBER verkeerde+nummer verwijder+ME verzendlijst+> via+de volgen
-2 voor voor+MSG voor+OFTEN voor+SEND voor+jullie voor+uw vorige+OFTEN vorige+keer vorige+maand
-2 vrijwilliger vroeg wa waarom waarom+> wanneer wanneer+mag want was+? was+dat was+ik wat+WANT
-2 we+CEASE week+naar weer+MENDED weer+op weet weken wel+die welkom werk werkt+NO werkt+niet
-2 wie+is wij+wonen wil+ME wil+ook wil+wel wil+worden wonen wonen+OFTEN worden+ME worden+mijn
-2 wrong zaak+OFTEN zat+dat ze+WANT ze+WISH ze+wil zegt+de zeker zelf zelf+OFTEN zijn+THREAT
-2 zit+vast zitting zo+TAKE zulke zulke+MSG zulke+SEND zulke+berichten
2 "+en.TIME ,+ME ,+MENDED ,+MSG ,+REMOVE ,+aan ,+al ,+als ,+alweer ,+berichten ,+dat ,+doe
2 ,+een ,+en.BEFORE ,+en.ENDED ,+en.FEEL ,+en.KEYWORD ,+en.NEG ,+en.VOC ,+geen ,+gelieve
2 ,+haal ,+met ,+niet ,+schrap ,+so ,+this ,+uit ,+van ,+voor ,+wij .+CEASE .+ME .+MORE
2 .+REMOVE .+WISH .+al .+amai .+annuleer .+bek .+bel .+ben .+blijf .+daar .+dag .+dus .+en
2 .+en.EVENT .+en.KINDS .+en.NOT .+en.SUBJECT .+en.UNSUB .+enkel .+geef .+heb .+herinneringen
2 .+hierbij .+hoe .+hoi .+houdt .+how .+iets .+jan .+kap .+kappen .+kun .+lot .+mijn .+nee
2 .+nooit .+not .+papa .+pleur .+prepaid .+smsen .+val .+vergeet .+voortaan .+we .+when .+wis
2 .+you 3x 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG 3x+en.ENDED 3x+en.KEYWORD
2 3x+en.NEG 3x+en.STOP 3x+stop ?+? ?+OFTEN ?+bij AUTHORITY+, CEASE+MSG CEASE+coming CEASE+de
2 CEASE+graag CONSENT+in ERASE+het ERASE+mij GET GET+THIRD GET+een GET+elke LIFE+, LIST+.
2 LIST+0 LIST+OFTEN LIST+TAKE LIST+en.DAY LIST+halen ME+MENDED ME+afspraak ME+als ME+dit
2 ME+een ME+en.THIRD ME+enkel ME+ex ME+ff ME+gsm ME+hoeft ME+in ME+naam ME+rechtsbijstand
2 ME+te MENDED MENDED+ERASE MENDED+REMOVE MENDED+kan MENDED+mij MENDED+naar MORE MORE+.
2 MORE+GET MORE+MENDED MORE+STOP MORE+TAKE MORE+doen MORE+na MORE+niets MSG+" MSG+STOP
2 MSG+WORD MSG+af MSG+en MSG+en.HEY MSG+en.STOP MSG+kost MSG+ok MSG+om MSG+op NEED+NO
2 NEED+echt NEED+het NO+. NO+CONSENT NO+SEND NO+STUFF NO+TAKE NO+WANT NO+WISH NO+aanbiedingen
2 NO+belangstelling NO+bij NO+doen NO+eens NO+en NO+en.SENDING NO+gewenst NO+gewoon NO+huis
2 NO+langer NO+nieuwe NO+op NO+prettig NO+toestemming NUMBER+OFTEN NUMBER+OUT NUMBER+graag
2 NUMBER+in NUMBER+kan NUMBER+met NUMBER+voor OFTEN+OFTEN OFTEN+dit OFTEN+en.ME OFTEN+graag
2 OFTEN+heb OFTEN+hoor OFTEN+in OFTEN+je OFTEN+mag OFTEN+mee OFTEN+met OFTEN+moet OFTEN+over
2 OFTEN+smsen OFTEN+thuis OFTEN+wel OTHER+. OTHER+> OUT+0 OUT+? OUT+LIFE OUT+OTHER OUT+OUT
2 OUT+bij OUT+en.DAY OUT+en.SUBJECT OUT+en.VOC OUT+en.YOU OUT+ermee OUT+heden OUT+mijn OUT+te
2 OUT+u PERSON+> PERSON+krijgt PERSON+op REMOVE+, REMOVE+> REPLY+mag REPLY+niks SEND+alerts
2 SEND+en.MESSAGES SEND+graag SEND+meer SEND+niks STOP+coming STOP+dr STOP+ermee STUFF+,
2 STUFF+. STUFF+OUT STUFF+van TAKE TAKE+OUT TAKE+THIRD TAKE+ik TAKE+ze THINGS+, THIRD+NO
2 THIRD+geen THIRD+krijgt THIRD+was THREAT+, TIME+in UNSUB+> UNSUB+voor WANT+> WANT+THIRD
2 WANT+echt WANT+er WANT+niks WANT+uit WANT+ze WISH+THIRD WISH+en.BEFORE WISH+en.ME
2 WISH+en.TAIL WISH+er WISH+me WISH+uit WISH+ze WORD+. WORD+? WORD+coming WORD+en WORD+ermee
2 WORD+te WRONG+PERSON WRONG+persoon aan+uw afscheid al+OFTEN al+op alleen+de als+het als+hij
2 altijd+> alweer+een amai amai+, andere+LIFE annuleer at bank bank+, basta bed+> bedoeld+,
2 beeindigen beeindigen+> beiden bek bek+houden bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC
2 bel+me belangstelling beloofde ben+daar bericht+en bericht+kost berichten+MORE
2 berichten+meer berichtjes+WANT bespaar+ME bespaar+en.BEFORE bespaar+en.ME bespaar+en.TAIL
2 bespaar+me bij+en.SUBJECT bij+en.YOU bij+het bij+mijn bij+u bingo blijf+OUT blokkeren boven
2 boven+de buitenland camping club+, coming+to daar+OFTEN daar+een daar+ook daar+pas daar+te
2 dag+. dag+> dan+ME dan+mijn dank+en.SUBJECT dank+en.VOC dank+en.YOU dank+u dat+en.SUBJECT
2 dat+gesms dat+ongedaan de+AUTHORITY de+NUMBER de+OFTEN de+WRONG de+avg de+bank de+camping
2 de+eerder de+en.BEFORE de+en.DAY de+en.THIRD de+operatiekamer de+parochie de+politie
2 de+verkeerde de+volgende de+wafelverkoop der deur+OUT deur+WORD deur+uit deze+> deze+TAKE
2 deze+en.LIST die+dagelijkse die+en.BEFORE die+meldingen die+smsen die+vraag dienst dit+?
2 dit+is dit+soort doe doen+. donder+op drie+MSG droom dus+> echt+niet een+. een+OTHER
2 een+PERSON een+THIRD een+THREAT een+ander een+bericht een+kort een+rolstoel een+week eerder
2 elektronische elektronische+MSG elke+OFTEN elke+dag elke+keer en+WISH en+alles en+heb en+ik
2 en+later en+nooit en.ALONE+> en.ALONE+coming en.BADMSG+. en.BADMSG+> en.BADMSG+coming
2 en.BADMSG+met en.BEFORE+MSG en.BEFORE+OUT en.BEFORE+de en.BEFORE+dit en.BEFORE+en.ENDED
2 en.BEFORE+en.KEYWORD en.BEFORE+en.NEG en.BEFORE+en.REPLY en.BEFORE+en.SEND
2 en.BEFORE+en.THREAT en.BEFORE+en.WANT en.BEFORE+en.WISH en.BEFORE+ff en.BEFORE+go
2 en.BEFORE+im en.BEFORE+in en.BEFORE+need en.BEFORE+on en.CALL+is en.DAY+. en.DAY+OFTEN
2 en.ENDED+met en.EVENT+en.LIST en.FEEL+> en.FROM+en.MY en.FROM+en.THESE en.FROM+the
2 en.FROM+these en.HEY+krijgt en.I+en.GAVE en.I+en.REPLIED en.KEYWORD+met en.KINDS en.KINDS+,
2 en.KINDS+MSG en.KINDS+WORD en.KINDS+en.LIST en.KINDS+en.MESSAGES en.LIST+.
2 en.LIST+en.SUBJECT en.LIST+mag en.LIST+op en.ME+OUT en.ME+een en.ME+ff en.ME+in
2 en.MESSAGE+alerts en.MESSAGE+en.MESSAGES en.MESSAGE+mag en.MESSAGES en.MESSAGES+mag
2 en.MESSAGES+op en.MY+en.PHONE en.MY+en.REPLY en.MY+en.SENDING en.MY+en.THREAT en.MY+name
2 en.MY+phone en.NEG+en.SEND en.NEG+met en.NEG+this en.PULL+en.FROM en.PULL+off en.REMOVE+,
2 en.REMOVED en.REMOVED+en.FROM en.REPLIED en.REPLIED+" en.REPLY+MSG en.REPLY+en.MESSAGES
2 en.SENDING+. en.SENDING+alerts en.SENDING+en.MESSAGES en.SENDING+mag en.SUBJECT+.
2 en.SUBJECT+dat en.SUBJECT+please en.TAIL+OUT en.TAIL+dit en.TAIL+een en.TAIL+ff en.TAIL+in
2 en.TEXT+ME en.TEXT+alerts en.TEXT+en.ME en.TEXT+en.MESSAGES en.TEXT+en.TAIL en.TEXT+mag
2 en.TEXT+me en.THESE en.THIRD+, en.TIME+en.I en.TIME+i en.VOC en.VOC+CEASE en.VOC+MENDED
2 en.VOC+STOP en.VOC+WORD en.VOC+dit en.VOC+een en.VOC+ff en.VOC+krijgt en.VOC+was en.WANT+,
2 en.WHO+> en.WHO+krijgt en.YOU en.YOU+CEASE en.YOU+STOP en.YOU+en.BEFORE er+klaar er+weer
2 eraf+, ergens+anders erger erger+dan erna ex failliet for+good for+the from+en.MY from+the
2 ga gave geding geen+CONSENT geen+LIFE geen+MENDED geen+SEND geen+STUFF geen+aanbiedingen
2 geen+belangstelling geen+huis geen+nieuwe geen+toestemming gegevens gehouden geld+in
2 gelieve+dat gelieve+het gepiep gescheiden gescheiden+, gesms gevraagd+, gewenst gewenst+>
2 gewoon+WORD gezegd gezet+, go good good+> graag+CEASE graag+WORD gratis gsm had+ik hallo
2 handtekening hang heb+al heb+daar hebben+de hebben+een heden heden+ben heeft+ME
2 helemaal+geen helemaal+niks her here herinneren herinneren+, herinnering+kwam herroep
2 het+LIST het+MINE het+OFTEN het+bel het+buitenland het+de het+is het+recht hier+niet
2 hier+ook hier+vanaf hierbij+TAKE hierbij+trek hij+is hoal hoal+MORE hoal+mie hoe+lang
2 hoe+zeg hoef hoeft+het hoeven+echt hokje hoogte+gehouden hoop hoor+> hou+op houden houden+>
2 i i+en.GAVE i+en.REPLIED id+be ieder ieder+MSG ieder+bericht iets ik+NEED ik+OFTEN ik+THREAT
2 ik+af ik+blokkeer ik+ergens ik+geef ik+hoef ik+lees ik+pas ik+rij ik+spaar ik+uit ik+weet
2 ik+zijn im in+, in+0 in+bed in+en.DAY inbox+, ingang ingetrokken ingetrokken+> inleveren
2 is+ME is+en.BEFORE is+failliet is+in is+it is+mijn is+vol ja+, ja+op jaar+niet jan je+je
2 je+maar je+voor jij+regelen jullie+ME jullie+NUMBER jullie+OUT jullie+af jullie+mijn
2 jullie+reclame jullie+smsjes just kan+ik kap kappen kat+is keer+WORD kerngezond kind
2 klaar+OFTEN klaar+nu koop kort+geding krijg+elke krijg+er krijgen+? kun+je kun+jij kunnen
2 kwam kwijt+> laat+de laat+die laatste+OFTEN lang+gaat langer lastig later+> later+NO
2 later+niet leave leren les lidmaatschap liever+zonder lig+in loodgieter lot+> maand+>
2 maandelijkse maar+, maar+CEASE maar+ME maar+REMOVE maar+SEND maar+STOP maar+af maar+dit
2 maar+een maar+en.ALONE maar+en.BADMSG maar+en.ENDED maar+en.KEYWORD maar+en.NEG maar+en.STOP
2 maar+hij maar+laat maar+stop mag+, mag+OUTS mag+en.VOC mag+weg make man+krijgt mar mar+mit
2 me+OUT me+dit me+een me+ff me+in meer+TAKE meer+doen meer+iets meer+na melden mensen met+die
2 met+je met+mij met+spammen mij+. mij+maar mijn+OFTEN mijn+afspraak mijn+en.THIRD mijn+ex
2 mijn+naam mijn+rechtsbijstand minder+OFTEN minder+vaak moar moeder moet+ik mogen+MENDED
2 my+name naar+0 naar+OFTEN naar+en.DAY naar+hem naar+mij naar+mijn nachts+, name nee+,
2 nergens niet+TAKE niet+doen niet+eens niet+en niet+gewenst niet+gewoon niet+langer
2 niet+prettig niets+> nieuwsbriefje niks niks+met nog+MSG nog+SEND nog+de nog+zeggen nooit
2 nooit+ME nooit+MORE nooit+bij nooit+meer nooit+mijn nou+> nu+0 nu+en.DAY nummer+ERASE
2 nummer+REMOVE nummer+WORD nummer+kan ochtends of+en.THESE of+these off+> ok+, om+OUT om+van
2 onderhoud ongeluk+, ons+maar ontslagen ontslagen+, ooit+een op+CEASE op+THIRD op+aan op+dat
2 op+die op+een op+straat op+voor operatiekamer opgegeven opgezegd opgezegd+, ophoudt oud+voor
2 over+, over+zijn overslaan pakket+, parochie pas+ik per+en.BEFORE per+en.DAY per+week
2 persoon+> piept please+> pleur pls+, politie postzegels postzegels+> prepaid prettig
2 prijs+op punt+> punt+ik rechtsbijstand reclame+. reclame+> regelen regelen+dat rekening
2 rest+is right rij rij+OFTEN rij+nu rolstoel s+ochtends schei schei+dr schoonmoeder+.
2 schrap+ME secretaresse secretaresse+NO secretaresse+niet serieus should sla sms+mag
2 smsjes+NO smsjes+niet snap so+en.BEFORE so+en.VOC soort+MSG soort+SEND sorry+> spammen
2 staat+al steeds+MSG steeds+SEND stop+coming stop+met store streep+ME streep+mij sturen+naar
2 stuur+niks stuurt+ME tandarts te+ERASE te+MSG te+REMOVE te+komen te+laten te+sturen
2 te+worden tegen+de telefoon+. text+MSG text+en.MESSAGES texts that+en.REPLY thats to+en.NEG
2 to+en.REPLY to+go to+the toch toestemming+in trace track track+trace u+CEASE u+STOP uit+bij
2 uit+de uitnodigingen uitnodigingen+voor up uw+herinnering vaak+WANT vaak+graag vaak+moet
2 vacatures van+0 van+een van+en.DAY van+en.SUBJECT van+en.YOU van+mijn van+u vanaf+>
2 vanaf+heden verandert verder+> verder+niets vergeet+het verkeerd+MENDED verkeerd+nummer
2 verkeerde+PERSON verkeerde+persoon verkopen verplicht vertrokken verwijder+mij via+dit vindt
2 vink voetbal volgende+MSG volgende+en.LIST volgende+keer voor+alleen voor+alles voor+haar
2 voor+opgegeven vooraf vrij+, wachten+> wafelverkoop wanneer+het was was+, was+de water
2 weer+. weer+OUT weet+en.WANT weet+wat weg+> weglaten wel+WORD wel+genoeg weten when+en.I
2 when+en.SUBJECT when+i wie+heeft wil+WORD wil+en.BEFORE wil+en.ME wil+en.TAIL wil+er wil+me
2 wil+uit willen willen+CEASE wissen word+er word+ik you+> your+en.WHO ze+WORD zeg zeggen
2 zijn+erger zijn+gescheiden zit+OFTEN zit+hier zit+nu zitten+, zo+. zo+WANT zoek+zelf zon+MSG
2 zorg zou+ik zouden
3 ,+en.STOP ,+i ,+in ,+nu ,+ook ,+u ,+wilt .+WANT .+absoluut .+afmelden .+alleen .+bespaar
3 .+bestaat .+donder .+en.VOC .+goodbye .+hallo .+hou .+iedere .+kunnen .+lieve .+nog .+over
3 .+stuurt .+vorige .+wil 0+. 0+naar ?+de ?+in ?+zoals ACTS+sinds AUTHORITY CONSENT+voor
3 ERASE+graag LIFE+uitvalt ME+AUTHORITY ME+NEED ME+NO ME+NUMBER ME+OUT ME+for ME+inbox
3 ME+schoonmoeder MEDS+sinds MENDED+, MENDED+OFTEN MENDED+graag MENDED+in MINE+OUT MINE+van
3 MORE+SEND MORE+graag MORE+iets MORE+sturen MSG+CEASE MSG+WANT MSG+en.VOC NEED+niet NO+LIFE
3 NO+PERSON NO+behoefte NO+hebben NO+klant NO+prijs NO+uw NO+wil NUMBER+. NUMBER+ERASE
3 NUMBER+REMOVE OFTEN+en.BEFORE OFTEN+gaat OFTEN+het OFTEN+ik OFTEN+per OTHER+uitvalt OUTS+?
3 REMOVE+jullie REMOVE+maar SEND+. STOP STOP+. STOP+daarmee STOP+op TAKE+ME TAKE+alsof
3 TAKE+mie THINGS+klaar THINGS+wel THIRD+, THIRD+. THREAT+> WANT+krijgen WISH+WORD WISH+ik
3 WORD+PERSON WORD+mij aan+jullie absoluut absoluut+NO absoluut+niet af+> afgesloten afmelden
3 afmelden+voor afspraken+wel alleen+als alles+, alsof alsof+ik and+en.NEG annuleer+de aub+>
3 avg bang bang+dat be be+en.REMOVED bel bel+ik ben+, ben+bang ben+de ben+je berichten+>
3 berichtjes+> beschouw bespaar bespaar+en.VOC bestaat bestaat+er betaald+, bevestigen bezoek
3 bezoek+, blokkeren+> collectie come come+en.FROM daarmee dagelijkse dan+GET dat+OUT
3 de+PERSON de+hoogte de+persoon de+rest de+site denken deze deze+MSG dit+NUMBER donder
3 door+ME door+mijn dr duidelijk+is een+0 een+LIFE een+THINGS een+auto een+maand een+zorg
3 eens+op elk+bezoek en+OFTEN en+SEND en+de en.ALONE+. en.BEFORE+> en.BEFORE+UNSUB
3 en.BEFORE+een en.BEFORE+en.MENDED en.BEFORE+en.SENDING en.BEFORE+for en.BEFORE+niet en.DAY+,
3 en.ENDED+. en.ENDED+> en.FEEL+, en.FROM+> en.KEYWORD+. en.KEYWORD+> en.ME+UNSUB en.ME+for
3 en.MENDED+> en.MY+> en.NEG+. en.NEG+> en.PHONE en.STOP+. en.SUBJECT+bent
3 en.SUBJECT+en.BEFORE en.SUBJECT+en.REPLIED en.SUBJECT+het en.SUBJECT+said en.TAIL+,
3 en.TAIL+UNSUB en.TAIL+for en.THREAT en.TIME en.VOC+UNSUB en.VOC+bent en.VOC+en.BEFORE
3 en.VOC+en.MENDED en.VOC+for en.VOC+het en.VOC+in en.VOC+overslaan en.WISH+to en.YOU+bent
3 en.YOU+het enquetes er+en.ME er+geen er+mee ergens ermee+> ervoor eten+sinds ex+. from
3 ga+jullie gasten geef geen+MSG geen+OUT geen+PERSON geen+behoefte geen+klant geen+prijs
3 geen+van gek gek+> gelieve geweest+> goodbye graag+> groeten haar+NUMBER hallo+, heb+OFTEN
3 heb+jullie hebben+. heeft+mij het+en.OTHER het+nog het+water het+weten hier+OFTEN hier+OUT
3 hier+in hierbij hierbij+zeg hoe+kom hoeven hoogte hou+OFTEN iedere+zaterdagochtend iets+TAKE
3 ik+> ik+LIFE ik+dacht ik+dit ik+hier ik+van interesseert is+en.WANT is+prima ja+hoor jaar+NO
3 jullie+. jullie+berichten jullie+niet klaar+en.ME klaar+is klaar+mee klant kom+ik komen+?
3 krijgen kun kwijt laatste laten+staan les+uitvalt leuk+vindt lieve maar maar+THIRD mag+het
3 make+en.BEFORE maken maken+> marketing me+UNSUB me+for meer+GET meer+MENDED meer+SEND
3 meer+sturen meneer met+ME met+MENDED met+jullie met+onmiddellijke met+sturen mevrouw mie
3 mij+NO mij+als mij+hier mij+niet mij+te mijn+AUTHORITY mijn+NUMBER mijn+gsm mijn+inbox
3 mijn+schoonmoeder mit mn moeten mooi na+elk naam+> naar+ME niet+hebben niet+op niets+MORE
3 niets+meer nieuwe+collectie nog+een nu+nog nul+> nummer nummer+OFTEN om+dit onmiddellijke
3 onmiddellijke+ingang op+> opgegeven+, out over pak partners persoonlijk phone pls recht rest
3 rust+> s said schoonmoeder seintje seintje+als sinds sinds+kort sindsdien site so sorry+,
3 stop+. streep sturen+, te+oud te+slapen te+verkopen te+wachten terugbrengen terugbrengen+>
3 texting to+en.MY toestellen toestemming+voor trek trek+ik twee+OFTEN twee+keer u+bent u+het
3 uit uit+die uitvalt uw van+de verder verkeerd+NUMBER verkocht verkopen+> volgt volgt+een
3 voor+, voor+altijd voorgoed voorgoed+> voorstel voorstel+> wachten was+. week weer+WORD
3 weinig wel+weten wil+ik wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u winkel with worden+>
3 you+en.BEFORE your zaterdagochtend ze+, ze+NO zeggen+. zet+maar zet+mij zijn+een zit+in
3 zitten+> 🚫+🚫
4 ,+CEASE ,+ERASE ,+NO ,+OUT ,+THREAT ,+dank .+ERASE .+WRONG .+bij .+elke .+en.MY .+ga .+ik
4 .+knap .+pak .+u .+uitslagen .+verkeerd 0+per ERASE ERASE+, ME+hier ME+niet ME+telefoon
4 ME+vinger MSG+in MSG+voor NO+GET NO+THINGS NO+berichten NO+ja NO+om NUMBER NUMBER+WORD
4 OFTEN+OUT OFTEN+en.DAY OFTEN+jaar OFTEN+nog OFTEN+week OUT OUT+> OUT+PERSON REMOVE+ME
4 SEND+in STOP+> STOP+OFTEN TAKE+MORE TAKE+staan THINGS+. WORD+die WORD+graag achteraf
4 afgelopen+OFTEN al+die alleen+nog alles+en.WANT alles+wat alstublieft+> an auto away away+>
4 bedank+voor behoefte behoefte+aan berichten+in betekent beter+> bij+deze blijven dacht
4 dacht+dat dag dan+OFTEN dan+eens dat+STUFF dat+ik de+club de+laatste die+smsjes dit+MENDED
4 dit+nummer dit+was duidelijk dus+NO dus+geen een+OFTEN een+en.DAY een+manier elk elke
4 en+REPLY en+stuur en.ALONE+met en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.DAY+per en.STOP+>
4 en.THIRD+. enkel+nog ermee for for+en.WHO geen+THINGS geen+berichten geen+ja geweest
4 helemaal+NO het+nu hoe hoe+duidelijk hoeft horen iedere ik+er ik+lig ik+voor ik+zit inbox ja
4 je+> klaar knap knap+hoor kort kraan kraan+dicht lot maar+TAKE maar+jullie maar+niet
4 maar+tegen manier manier+om mee meer+graag melden+, mens met+SEND mijn+telefoon mijn+vinger
4 mogen mvg mvg+> neem+ME niet+. niet+GET niet+om niets nog nooit+> nou nul o ongedaan+maken
4 ook+> opgehaald oproepen overal p papier pizza prima+, punt smsen+over spaar spamklacht
4 sturen telefoon+> tevredenheidsvragen these uitslagen uitslagen+mogen van vanaf vinger
4 waar+WANT waar+moet week+, wel+als wis ze zelf+wel zitten zoals zwijgen 🚫+>
5 ,+THINGS ,+die ,+hoe ,+maar .+OUT .+UNSUB .+afgelopen .+en.YOU .+klaar .+my .+wel .+wij
5 AUTHORITY+> CEASE+en CONSENT ERASE+> GET+. LIFE+wel MSG+, MSG+. MSG+> NO+MSG NO+meer
5 OFTEN+die OFTEN+uit OUT+de TAKE+> UNSUB WANT+da aan+zijn afgelopen bedank beeindigd blijf
5 blijf+ik de+muur die+MSG doorgeknipt een eens en+ME en+mijn en.BEFORE en.HEY+, en.STOP+met
5 en.WANT en.WHO er+NO geduld+is haar het+maar hoe+vaak id ik+NO ik+bedank ik+de in+een is+op
5 lig loten maar+NO mijn+geduld muur naar+PERSON naar+THIRD naar+iemand nu+> om+hier
5 onbereikbaar onbereikbaar+, ongedaan op+en op+met persoon praat reclame weten+> word zijn
5 zoals+NO 🚫+*
6 ,+MINE ,+STOP .+WORD .+dit .+🔕 CEASE CEASE+> ME+geduld MORE+> TAKE+mij WANT+ik afspraken als
6 als+de als+er alstublieft daar doen en.WANT+. geduld gezet herinnering ik+niet maar+zitten
6 mij nee+. neen+> nu om prima te this toestemming vaak was+> wel+, zeg+ik
7 ,+WORD .+als CEASE+. NO+MORE OFTEN+WORD PERSON SEND+over dat+dit dit+het en en.LIST
7 hoe+OFTEN ik+OUT meer+> neen oud reis smsjes u uitzetten wel wij
8 .+STOP .+zet MSG+over NEED REMOVE+mij dus hou is+, smsen t 🔕
9 .+🚫 MSG club da nee wij+zijn
10 OFTEN+. STUFF hier
11 WORD+> en.WANT+> niet+> 🚫
12 nee+>
14 . dit
15 NO+>
"""
