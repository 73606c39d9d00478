"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-25 =bias
-18 TIME
-16 even
-12 kan
-11 > bericht niet+OUT
-10 na zonder
-9 .+is de het ligt
-8 ,+kan .+die .+ja .+mag LIFE MEDS NO+WORD heb+ik hoe+TAKE liever niet+WORD of
-7 , ,+THIRD ,+ik .+. ACTS ME+MSG REMOVE+ik THINGS+> dat door ervan goed hij ik+hoor in+de mijn
-7 niet+van op+dit staan stoppen tegen vooral+NO vooral+niet wie zat
-6 ,+heb ,+het ,+is .+> .+de MINE+> NO+OUT NO+bezwaar OFTEN+, SEND+> TAKE+de THIRD WANT+de
-6 als+je app bedankt bellen bezwaar de+THINGS die doet dokter een+MSG en.BEFORE+aub even+NO
-6 geen+bezwaar geen+interesse gerust haal heb ik+ME is+dit ken meer+OUT moet niemand niet
-6 nu+NO onze we
-5 ,+OFTEN ,+WANT ,+mag ,+we .+OFTEN .+THIRD .+en.MY .+er .+haal .+hangt .+je .+op .+wie 0
-5 ERASE+mijn GET+ik GET+jullie LIFE+> MENDED+met NO+interesse NO+voor OFTEN+even OFTEN+geen
-5 OTHER OUT+het REMOVE REMOVE+de TIME+> WISH+de WORD+MENDED WORD+het aan+het bij+> bij+de
-5 bij+jullie binnen denk deze+OFTEN door+> druk en.BODY en.LOSE+en.MY en.WANT+dat er ervan+OUT
-5 ervan+af gaat geblokkeerd geeft halen hangt+ervan heb+je heeft hem heus hoe+laat ik+zal
-5 interesse is+> is+OUTS it jullie jullie+ook klaar+bent klopt kost krijg+ik liever+niet mag
-5 met met+de meteen+WORD mijn+MSG naam niet+MENDED niet+voor nodig nodig+> nooit+, op+, post
-5 snel sta stem tot tweede uit+het volgens volgens+ME volgens+mij wanneer want welkom welkom+>
-4 ,+ben ,+en.BEFORE ,+en.I ,+moet ,+ze .+benadrukte .+hij .+jullie .+my .+na .+toch .+wanneer
-4 .+was .+wat .+yes 0+> CEASE+maar ERASE+ik ME ME+OTHER ME+en.OTHER MENDED+mijn MINE+WORD
-4 MORE+niks MSG+OFTEN MSG+SEND NO+, NO+en.ME NO+in NO+mee NUMBER+NO NUMBER+niet OFTEN+NO
-4 STOP+SEND THINGS WANT+mijn WANT+ook WISH+mijn WORD+SEND WORD+als WORD+voor afspraak al
-4 anders annuleren antwoord appje avonds benadrukte benadrukte+> bent bent+> bericht+>
-4 bezwaar+tegen bij+OUT blijft buren can+en.SUBJECT dankjewel dankjewel+> dat+was de+LIFE
-4 de+MINE de+SEND de+buren denk+ik dirk dit+toestel dossier en.ALONE+SEND en.BADMSG+SEND
-4 en.BEFORE+maar en.DAY+> en.DITCH+en.SUBJECT en.ENDED+SEND en.FEEL en.I en.KEYWORD+SEND
-4 en.LOSE en.ME+maar en.MY en.STOP+SEND en.TAIL+maar en.VOC+maar en.WANT+TAKE en.WANT+hoor
-4 en.WANT+laat even+niet gaan gelukkig gestolen geven graag+, graag+van gras haha he hoor ik+.
-4 ik+TAKE ik+heb ik+kom ik+mij ik+was ik+wil in+ME in+mijn je+klaar jouw jullie+aan kan+CEASE
-4 kan+WORD keer+, ken+ik leeg liever+OFTEN lijst lijst+REMOVE maar+> maar+de me+maar
-4 mijn+OTHER mijn+en.OTHER nee+TAKE nee+hoor nee+laat niet+in niks+> nog+MORE nog+NO nog+meer
-4 nu+even nu+geen onder ook+bij op+het open reageerde review s+avonds sorry spreek staat
-4 steeds stop+SEND succes tegen+MSG tekstberichten to twee twee+> uur verder+niks vergeet+ik
-4 verwijder+mijn vind vind+ik voor+het wil+mijn winnen yes zo+>
-3 ,+0 ,+anders ,+bedankt ,+en.DAY ,+en.WANT ,+er ,+kunnen ,+nooit ,+pas ,+succes ,+wat ,+zet
-3 ,+zonder .+MINE .+REPLY .+TIME .+afspraak .+app .+en.DAY .+en.MESSAGE .+en.TEXT .+had
-3 .+hebben .+hervat .+hoeveel .+info .+jazeker .+kost .+lekker .+merci .+met .+oke .+onze
-3 .+reageerde .+uw .+verwijder .+weet .+zeg 0+0 0+en.DAY 0+euro 2 ? CEASE+SEND ERASE+als
-3 GET+hem LIST+> LIST+van ME+LIFE ME+MINE ME+MORE ME+SEND ME+THINGS ME+account ME+bestelling
-3 ME+brievenbus ME+er ME+is ME+zaak MENDED+ME MENDED+alstublieft MENDED+denk MENDED+op
-3 MENDED+svp MINE+CEASE MORE+? MORE+OFTEN MORE+aan MSG+is MSG+naar MSG+van MSG+vind NO+CEASE
-3 NO+MENDED NO+STOP NO+en.WANT NO+geinteresseerd NO+te NO+tijd NO+wat NUMBER+SEND NUMBER+denk
-3 NUMBER+op OFTEN+MENDED OFTEN+SEND OFTEN+TAKE OFTEN+euro OFTEN+is OFTEN+uur OFTEN+vind
-3 PERSON+is REMOVE+en REMOVE+het REMOVE+mijn REMOVE+voor REPLY+, REPLY+vind SEND SEND+,
-3 SEND+even SEND+is SEND+maar SEND+vind TAKE+NO TAKE+mijn THINGS+ligt THIRD+WANT THIRD+heeft
-3 TIME+ook UNSUB+als WANT+van WISH+ME WISH+ook WORD+mijn aan+, aan+mij aanzetten acht achterom
-3 af+? afgemeld afspraak+> al+een alles+OUTS alles+eraf alles+goed aub bedankt+> bedankt+voor
-3 bellen+> ben+een berg bericht+OUT bericht+van berichten+SEND best best+> bestelling binnen+>
-3 brievenbus bushalte daar+> dacht+ik dan+NEED dan+WANT dan+hoef de+THIRD de+dokter
-3 de+duidelijkheid de+kerkstraat de+lijst de+sleutel die+LIFE die+herinneringen dinsdag
-3 dit+bericht do+en.SUBJECT doe+ME doe+mij doen+jullie doet+het doorgaan drie druk+>
-3 duidelijkheid duidelijkheid+. echt eerst en+NO en.BADMSG en.BEFORE+en.SUBJECT
-3 en.BEFORE+en.VOC en.DAY+euro en.DOESNT+en.WISH en.DOESNT+for en.DOESNT+want en.FROM
-3 en.HEY+is en.LIST+vind en.LOSE+my en.ME+MORE en.MENDED+, en.MESSAGE+> en.MESSAGE+vind
-3 en.MESSAGES+vind en.MY+MSG en.MY+en.BADMSG en.NEG+SEND en.NEG+want en.OTHER en.OTHER+,
-3 en.SENDING+vind en.SUBJECT+> en.SUBJECT+OUT en.SUBJECT+en.NEG en.SUBJECT+kunt en.TAIL+MORE
-3 en.TEXT+> en.TEXT+vind en.THINGS en.THIRD en.THIRD+> en.VOC+MORE en.VOC+en.BODY
-3 en.VOC+en.GET en.VOC+en.TAKE en.VOC+hold en.VOC+kunt en.WANT+WANT en.WANT+een en.WANT+en.MY
-3 en.WANT+moet en.WANT+to en.WHO+is en.YOU+en.GET en.YOU+kunt er+maar er+nu even+als factuur
-3 flesje folders gaat+NO gaat+niet geen+tijd geinteresseerd gekregen geldt gemist gestorven+,
-3 gevonden gisteren goed+> hahaha halverwege halverwege+de he+> hebben hebben+jullie
-3 heeft+en.VOC hem+OFTEN hervat hervat+de het+LIFE het+OTHER het+tweede hier+geen hoe+REMOVE
-3 hoeveel hold hoofd hoor+NO hoor+SEND iedereen ik ik+CONSENT ik+MENDED ik+STOP ik+blijf
-3 ik+hem ik+ken ik+snap ik+zet in+die info inschrijven interesse+, interesse+> is+NO is+OFTEN
-3 is+de is+eraf it+> jazeker je jou jouw+MSG jullie+LIST jullie+REPLY jullie+dat jullie+die
-3 jullie+en.LIST jullie+en.MESSAGE jullie+en.MESSAGES jullie+en.SENDING jullie+en.TEXT
-3 jullie+open jullie+sms kan+MENDED kan+niet kantooruren kat ken+en.SUBJECT ken+en.VOC
-3 ken+en.YOU ken+u kerkstraat kom komen komt kreeg krijg kunt kunt+ME kunt+en.SUBJECT
-3 kunt+en.VOC kunt+en.YOU kunt+u laatste+dag liever+NO lijn lijst+ERASE loopt maar+op mag+er
-3 mail mail+> man+is mayo me+MORE meer+? meer+WORD meer+uit merci messages mij+OFTEN mij+er
-3 mij+is mijn+LIFE mijn+MINE mijn+account mijn+bestelling mijn+brievenbus mijn+zaak mis
-3 misschien moe moet+WORD my na+0 na+OFTEN na+en.DAY net niet+CEASE niet+geinteresseerd
-3 niet+te nieuws nodig+, nog+op not+for nummer+NO nummer+SEND nummer+denk nummer+niet
-3 nummer+op om+> om+te on on+en.MY ontvangen op+ME op+mijn opzeggen oude pas please pompt
-3 pompt+NO pompt+niet praten probleem punten reageerde+met recept rust+, schrappen+voor
-3 sleutel sms+vind spreken spreken+> stond stoort stoppen+met stopt sturen+> svp+> te+STOP
-3 te+bellen te+snel te+stoppen terug thanks that the tijd tijd+voor to+en.LOSE took u+kunt
-3 uit+, uw+MSG uw+OFTEN uw+REPLY uw+bericht uw+en.LIST uw+en.MESSAGE uw+en.MESSAGES
-3 uw+en.SENDING uw+en.TEXT uw+sms vandaag veel verwijder voicemail volgen volgende+en.BEFORE
-3 volgende+en.DAY volgende+week voor+NO voor+die voor+een voor+jullie voor+niks vooral
-3 voortaan waarom wacht want+to was+dat wat+WANT wat+een wat+moet weer weer+> weg+, wil+ME
-3 wil+de wil+ook zeggen+, zegt zei ziek zodat zodat+ik
-2 "+" % %+% ,+GET ,+REPLY ,+alles ,+en.FEEL ,+en.HEY ,+en.LIST ,+en.MESSAGE ,+en.MESSAGES
-2 ,+en.SENDING ,+en.TEXT ,+ga ,+hij ,+jullie ,+kom ,+kunt ,+neem ,+please ,+sms ,+smsen
-2 ,+sorry ,+tot ,+waar .+GET .+alle .+alweer .+bedankt .+bevestigd .+can .+deze .+en.BEFORE
-2 .+en.FEEL .+en.HEY .+en.KEYWORD .+en.WANT .+fijn .+geldt .+haha .+hahaha .+heeft .+kat
-2 .+knip .+komt .+ligt .+meld .+mn .+natuurlijk .+net .+ok .+onder .+pas .+pff .+sinds .+sms
-2 .+sorry .+spreek .+te .+volgens .+vroeger .+welke .+zonder 0+is 0+uur 14e ?+WANT ?+WISH
-2 ?+antwoord ?+ik ?+wil ACTS+, ACTS+en BEEN+door CEASE+NO CEASE+je CEASE+met CEASE+niet
-2 CEASE+voor ERASE+bij ERASE+en ERASE+voor GET+NO GET+geen LIFE+CEASE LIFE+OUT LIFE+WORD
-2 LIFE+annuleren LIFE+is LIFE+nog LIST+? LIST+CEASE LIST+MENDED LIST+WORD LIST+schrappen
-2 ME+THIRD ME+bedoeld ME+dossier ME+eigen ME+en.BODY ME+enkel ME+even ME+gerust ME+inschrijven
-2 ME+meldingen ME+mobiel ME+naam ME+nie ME+pas ME+review ME+rug ME+smsen ME+zoon MENDED+NO
-2 MENDED+SEND MENDED+TAKE MENDED+er MENDED+niet MENDED+van MENDED+wel MINE+annuleren
-2 MORE+aanzetten MORE+bij MORE+een MORE+gelukkig MORE+naar MORE+nodig MORE+op MORE+van MORE+zo
-2 MSG+GET MSG+als MSG+are MSG+heeft MSG+hoor MSG+krijgen MSG+per NO+ERASE NO+MEDS NO+UNSUB
-2 NO+bellen NO+bereik NO+bericht NO+die NO+en.BADMSG NO+enkel NO+folders NO+haast NO+last
-2 NO+ophouden NO+over NO+pijn NO+steeds NO+terug NO+uit NO+van NO+zo NUMBER+TAKE NUMBER+WANT
-2 NUMBER+WISH NUMBER+alstublieft NUMBER+dus NUMBER+er NUMBER+wil OFTEN+> OFTEN+? OFTEN+MORE
-2 OFTEN+WANT OFTEN+aan OFTEN+aanzetten OFTEN+al OFTEN+bij OFTEN+dagen OFTEN+dat OFTEN+door
-2 OFTEN+dus OFTEN+en.SUBJECT OFTEN+en.TEXT OFTEN+gevonden OFTEN+ongeluk OFTEN+overgemaakt
-2 OFTEN+sturen OFTEN+terug OFTEN+weer OFTEN+wordt OTHER+> OTHER+CEASE OTHER+WORD OTHER+en
-2 OTHER+is OUT+dat OUT+nu OUT+ons OUT+vorige PERSON+MENDED PERSON+leest REPLY REPLY+>
-2 REPLY+OUT REPLY+WORD REPLY+maar SEND+GET SEND+OFTEN SEND+SEND SEND+blijven SEND+en.SUBJECT
-2 SEND+en.YOU SEND+heeft SEND+krijgen SEND+u SEND+van SEND+wel STOP+ME STOP+NO STOP+de
-2 STOP+maar STOP+niet TAKE+, TAKE+> TAKE+geen TAKE+het TAKE+jullie TAKE+t THINGS+CEASE
-2 THINGS+OFTEN THINGS+OUT THINGS+WORD THINGS+annuleren THINGS+van THIRD+GET THIRD+OFTEN
-2 THIRD+SEND THIRD+WISH THIRD+hebben THIRD+leest THIRD+wil TIME+, TIME+OUT TIME+niet UNSUB+OUT
-2 UNSUB+WORD UNSUB+bij UNSUB+uit WANT WANT+ME WANT+MENDED WANT+SEND WANT+STOP WANT+eerst
-2 WANT+jullie WANT+worden WISH+een WISH+eerst WISH+worden WORD+% WORD+, WORD+een WORD+en
-2 WORD+er WORD+in WORD+je WORD+maar aan+ME aan+dat aan+een aan+voor adres advocaat afgemeld+>
-2 afgesproken afgesproken+> afhalen afhalen+> afmelden+als afspraak+, akkoord al+dagen
-2 al+gevonden alarm all alle alle+LIFE alleen alleen+MSG alles+OUT als+een altijd+te
-2 altijd+welkom alweer alweer+> annuleer+maar annuleren+, are+en.SUBJECT aub+, b+> bad be
-2 bedoeld+> begint bellen+, ben+> ben+ME ben+OFTEN ben+ik ben+klaar ben+mijn ben+niet beneden
-2 bereik bereikbaar bereikbaar+> bereiken bereiken+> bericht+. bericht+over berichten+,
-2 berichten+GET berichten+OFTEN berichten+OUT berichten+als berichten+krijgen berichten+van
-2 berichtje berichtjes+NO berichtjes+niet bestelling+CEASE bestelling+WORD betaal betalen
-2 beurt bevestiging bezorgd blijven+MENDED blijven+SEND blijven+sturen boekske boekske+CEASE
-2 boekske+ERASE boekske+MENDED boekske+REMOVE boekske+WORD boekske+schrappen bordje
-2 brievenbus+, buiten buurtapp buurvrouw can can+en.VOC can+en.YOU can+you checken checken+,
-2 cut+en.BEFORE cut+en.VOC daar+WANT daar+heb daar+moet dag+dat dagen dan+ERASE dan+REMOVE
-2 dan+vergeet dat+, dat+> dat+CEASE dat+MENDED dat+THIRD dat+aan dat+die dat+es dat+het
-2 dat+hij dat+iets dat+moet de+14e de+MEDS de+THREAT de+app de+berichten de+buurtapp
-2 de+hechtingen de+hele de+link de+machtiging de+meldingen de+nieuwe de+opstelling de+prijs
-2 deze+NUMBER deze+keer deze+telefoon dezelfde dicht+> did die+OFTEN die+OUT die+TAKE
-2 die+THINGS die+baan die+kapper die+loterij dit+> dit+MSG dit+moment dit+over do do+en.I do+i
-2 doe+de doei doet+en.SUBJECT doet+en.VOC doet+en.YOU doet+t doet+u dont dont+en.WANT
-2 dont+en.WISH dont+want dood door+een door+met drukken drukken+> dus+de echt+NO een+bericht
-2 een+berichtje een+extra een+kopie een+kwartiertje een+lijst een+nieuw een+stuk een+zonnetje
-2 eens+, eentje eigen en+STOP en+WORD en+en.STOP en+er en+geen en+niemand en+niet en.ALONE+er
-2 en.ALONE+je en.BADMSG+, en.BADMSG+er en.BADMSG+je en.BEFORE+? en.BEFORE+MORE en.BEFORE+SEND
-2 en.BEFORE+and en.BEFORE+en.FEEL en.BEFORE+en.I en.BEFORE+even en.BEFORE+i en.BEFORE+naar
-2 en.BEFORE+nog en.BEFORE+thanks en.CALL en.DAY en.DAY+0 en.DAY+en.DAY en.DAY+is en.DAY+uur
-2 en.DITCH+en.YOU en.DITCH+you en.DOESNT+en.WANT en.DONT+en.WANT en.DONT+en.WISH en.DONT+want
-2 en.END+en.BEFORE en.END+en.VOC en.ENDED+er en.ENDED+je en.FEEL+for en.GET+MSG en.GET+en.LIST
-2 en.HEY en.HEY+> en.HEY+en.WANT en.HEY+leest en.HEY+nee en.I+WORD en.I+a en.I+en.ASKED
-2 en.I+en.DONT en.I+en.REPLIED en.I+en.WANT en.I+en.WISH en.I+was en.KEYWORD+er en.KEYWORD+je
-2 en.KINDS+> en.ME+MSG en.ME+SEND en.ME+even en.ME+te en.MY+en.END en.MY+en.KINDS
-2 en.MY+en.OTHER en.MY+en.THINGS en.MY+en.THIRD en.NEG+en.FEEL en.NEG+en.WANT en.NEG+en.WISH
-2 en.NEG+er en.NEG+for en.NEG+je en.NEG+thanks en.NEGATIVE+en.BEFORE en.NEGATIVE+en.FEEL
-2 en.NEGATIVE+en.VOC en.NEGATIVE+thanks en.NOT+for en.OTHER+te en.SENDING+en.BEFORE
-2 en.SENDING+en.ME en.SENDING+en.SENDING en.SENDING+en.TAIL en.SENDING+me en.SENDING+messages
-2 en.STOP+NO en.STOP+de en.STOP+je en.STOP+niet en.SUBJECT+de en.SUBJECT+en.ASKED
-2 en.SUBJECT+en.DONT en.SUBJECT+niet en.SUBJECT+say en.SUBJECT+was en.TAIL+MSG en.TAIL+SEND
-2 en.TAIL+even en.THINGS+> en.THIRD+en.BEFORE en.THIRD+en.WHO en.THREAT+on en.VOC+> en.VOC+MSG
-2 en.VOC+NO en.VOC+SEND en.VOC+als en.VOC+en.DITCH en.VOC+en.GAVE en.VOC+en.LOSE en.VOC+get
-2 en.VOC+is en.VOC+to en.WANT+MORE en.WANT+en.BEFORE en.WHO+leest en.WISH+to en.YOU+NO
-2 en.YOU+en.GAVE en.YOU+get en.YOU+niet ene er+niet er+nog er+staat er+wel erbij ervan+> euro
-2 even+aan every+en.BEFORE extra fatima ff+checken first flyers folders+MORE folders+meer foto
-2 fout+MENDED fout+NUMBER fout+nummer gaat+OUT geannuleerd gebeuren geblokkeerd+, gebruik+MORE
-2 gebruik+voortaan gedaan gedaan+> geen+MEDS geen+bereik geen+bericht geen+en.BADMSG
-2 geen+enkel geen+folders geen+haast geen+last geen+pijn gehad+, gelezen gelezen+> gemeente
-2 gerust+OUT gerust+WORD gerust+uit geslaagd gestopt gestorven gestuurd gevonden+> gewist
-2 gewoon gezeur gips goed+, graag+MORE graag+NO graag+OUT graag+een graag+op haal+ik haast
-2 haat had+OFTEN had+en.SUBJECT had+en.YOU had+u haha+> haha+en.WANT haha+nee halen+, heb+ME
-2 heb+en.BEFORE heb+en.ME heb+en.TAIL heb+en.VOC heb+geen heb+me heb+nog hebben+geen
-2 hechtingen hechtingen+OUT hechtingen+OUTS hechtingen+WORD hechtingen+eruit heeft+en.SUBJECT
-2 heeft+en.YOU heeft+u heel heel+graag hek hele help hem+al herinnering+maar het+MSG het+NO
-2 het+WORD het+al het+bericht het+liever het+na het+niet het+stuur het+zo hoe+zet hond hond+,
-2 honden hoogte+> hou+ME hou+en.BEFORE hou+en.ME hou+en.TAIL hou+en.VOC hou+me i+en.ASKED
-2 i+en.DONT i+en.REPLIED i+en.WISH i+was iemand iets+weten ik+CEASE ik+REPLY ik+SEND ik+WANT
-2 ik+alleen ik+denk ik+een ik+en.ALONE ik+en.BADMSG ik+en.ENDED ik+en.KEYWORD ik+en.NEG
-2 ik+en.STOP ik+gewoon ik+haat ik+het ik+jou ik+kan ik+kijk ik+maak ik+mag ik+met ik+mijn
-2 ik+mis ik+niets ik+speel ik+sta ik+stem ik+stop ik+vroeg ik+wel im+on in+jullie incasso
-2 inschrijven+voor intrekken is is+0 is+en.DAY is+en.MY is+genoeg is+gestorven is+goed
-2 is+helemaal is+overleden is+vannacht its ive+a je+OFTEN je+THIRD je+de je+lijst je+mag
-2 je+nog jij joh+, jongens juist jullie+NEED jullie+OFTEN jullie+SEND jullie+WANT
-2 jullie+hoeven jullie+ontvangen kan+NO kan+STOP kan+dat kan+echt kan+het kan+stoppen kapot
-2 kat+> kater kater+is kerst kijk kijken kijken+> klaar+. klacht knip knippen knop+werkt
-2 kom+er kom+het kom+maar komen+> kon kopie korting kost+dat krijg+jullie krijgt+? kunt+ons
-2 kwartiertje kwartiertje+later laat+> laat+iets laat+ik laatste+bericht last lastiggevallen
-2 lastiggevallen+door laten leest+en.ME leest+mee liever+per liever+via ligt+ME ligt+dat
-2 ligt+klaar ligt+mijn lijst+van link link+in list list+> los loterij m maak+NO maak+geen
-2 maakt maar maar+MORE maar+aan maar+alleen maar+alles maar+even maar+gewoon maar+ik maar+je
-2 maar+liever maar+wel maar+zonder machtiging mag+ME mag+MORE mag+OFTEN mag+OUT mag+dat
-2 mag+en.SUBJECT mag+en.VOC mag+en.YOU mag+mijn mag+u mag+van mag+weer mag+wel mailen+>
-2 man+leest me+MSG me+SEND me+even meer+MSG meer+OFTEN meer+aan meer+berichten meer+bij
-2 meer+gelukkig meer+maar meer+naar meer+nodig meer+van meer+zo meld meld+ME meld+mij
-2 meldingen messages+> met+0 met+ACTS met+OFTEN met+PERSON met+THIRD met+en.DAY met+het
-2 met+iemand meteen mezelf mij+WORD mij+bedoeld mij+gerust mij+uit mijn+SEND mijn+THINGS
-2 mijn+THIRD mijn+dossier mijn+eigen mijn+en.BODY mijn+en.MESSAGES mijn+en.SENDING
-2 mijn+en.TEXT mijn+meldingen mijn+mobiel mijn+naam mijn+pas mijn+review mijn+rug mijn+zoon
-2 mobiele mobiele+MENDED mobiele+NUMBER mobiele+nummer moe+OUT moe+van moest moet+CEASE
-2 moet+MENDED moet+SEND moet+STOP moet+je moment moogt+ME moogt+mij morgen my+MSG na+jullie
-2 naam+OUT naam+van naar naar+de naar+die naar+dit nacht nadenken nadenken+> natuurlijk
-2 natuurlijk+mag nee+ik nemen+> net+overgemaakt niet+, niet+ERASE niet+STOP niet+UNSUB
-2 niet+bellen niet+die niet+en.WANT niet+over niet+steeds niet+uit niet+wat nieuw niks+en.ME
-2 niks+mee no+en.BEFORE no+en.FEEL no+en.VOC no+thanks nog+OFTEN nog+eens nog+niet noteren
-2 notifications nu+TAKE nu+bij nu+niet nuchter nummer+TAKE nummer+alstublieft nummer+er
-2 nummer+van offerte om+die om+een on+the on+your onder+jullie onder+werktijd ongeluk
-2 ongeluk+UNSUB ongeluk+WORD only+en.MY only+the ons+. ook ook+MSG ook+alweer ook+in ook+los
-2 op+0 op+OFTEN op+de op+en.DAY opa open+> ophouden+met oplichters+. opnieuw oproep opstelling
-2 opstelling+, opzeggen+> oude+MENDED oude+NUMBER oude+nummer over+het over+nadenken
-2 overgemaakt pakje pas+dat pas+is pas+op past peeters per per+SEND per+mail per+ongeluk pff
-2 pijn+MORE pijn+meer plan please+, post+, probleem+> question raden raden+jullie rest+TAKE
-2 rest+laten rommel+OUT rommel+van rond say schrappen+> schrijven+en schuld scooter sinds+ik
-2 sms+, sms+> soms speel speelt spot sta+blijkbaar sta+ik staan+> sticker stil stop+er stop+je
-2 stopt+NO stopt+niet storen straat straks straks+> stuk stuur+maar stuurt+en.SUBJECT
-2 stuurt+en.YOU stuurt+u svp t+NO t+niet tand tante tattoo te+druk te+laat tegen+, tegen+een
-2 telefoontjes telkens tellen terugroepactie thanks+, thanks+for that+> that+en.BEFORE the+MSG
-2 the+en.END the+en.KINDS the+en.THINGS tijdens tips to+be toch+> toch+MORE toch+maar
-2 toch+weer toegestaan toestel told tv u+> u+NO u+niet uit+een uitschrijven+OUT
-2 uitschrijven+WORD uitschrijven+uit update use use+en.MY uur+, uw+THINGS vaatwasser van+ME
-2 van+dat van+jullie van+ons van+vorige vanaf+OFTEN vanaf+nu vanavond vannacht vanzelf
-2 vaste+lijn veld verdieping vergeet verhuizen verstuurd verwijder+ME verwijderen
-2 verzendlijst+> via+en.LIST via+en.TEXT volgende volgende+OFTEN voor voor+mij voorbij vorige
-2 vraag+NO vraag+niet vrijdag vroeg vroeg+alleen vroeger wa was+mijn wat+MORE we+WORD
-2 week+naar weekend weer+MENDED weer+aanzetten weer+op weet+NO weet+niet weg weken wel+SEND
-2 wel+die wel+en.SENDING wel+en.TEXT wel+in wel+veel wel+voor welke werk werkt werktijd
-2 wij+GET wij+hebben wil+een wil+eerst wil+worden willen+de wordt wtf yes+to you+en.GAVE
-2 you+en.GET zaak zaken zaken+> zakken zal zat+> ze+GET ze+hebben zeg+maar zegt+de zelf+>
-2 zet+de zet+het zet+ik zet+mijn zetten+, zijn+THREAT zijn+er zit+te zitting zoek+> zonnetje
-2 zonnetje+> zoon zoon+, zwarte
2 %+SEND ,+NO ,+TAKE ,+aan ,+app ,+berichten ,+bij ,+en.ENDED ,+en.KEYWORD ,+en.MY ,+en.NEG
2 ,+en.THREAT ,+en.YOU ,+ge ,+haal ,+hou ,+lees ,+mevrouw ,+mijn ,+mogen ,+over ,+schrap
2 ,+this ,+van ,+voor ,+wilt ,+zeg .+, .+CEASE .+MORE .+NO .+NUMBER .+achteraf .+annuleer
2 .+bek .+bel .+beste .+donder .+einde .+en .+en.ASKED .+en.BLOCK .+en.EVENT .+en.FROM
2 .+en.MENDED .+en.TIME .+enkel .+ewa .+genade .+heb .+hoe .+hoi .+houd .+id .+iets .+if .+jan
2 .+kappen .+kindly .+lieve .+lot .+mij .+moet .+nee .+niet .+nummer .+ongevraagde .+pleur
2 .+smsen .+toestemming .+u .+uitschrijven .+uitslagen .+val .+vorige .+weer .+you .+zoek
2 0+jaar 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG
2 3x+en.STOP 3x+stop ?+OFTEN ?+bij ?+dat ?+en.I ?+en.MESSAGE ?+en.TEXT ?+in ?+we ACTS+sinds
2 AUTHORITY CEASE+, CEASE+MSG CEASE+OFTEN CEASE+de CEASE+en.LIST CEASE+en.MESSAGE
2 CEASE+en.MESSAGES CEASE+en.SENDING CEASE+en.TEXT CEASE+graag CONSENT+in CONSENT+voor
2 ERASE+mij GET+THIRD GET+elke LIFE+uitvalt LIST+, LIST+. LIST+0 LIST+en.DAY LIST+halen ME+>
2 ME+AUTHORITY ME+afspraak ME+auto ME+betreft ME+gsm ME+hier ME+hoeft ME+inbox ME+recht
2 ME+rekening ME+vader ME+vrouw ME+what MEDS+sinds MENDED+ERASE MENDED+REMOVE MENDED+hoor
2 MENDED+in MENDED+is MENDED+kan MINE+OUT MINE+bij MORE MORE+, MORE+. MORE+GET MORE+graag
2 MORE+voor MSG+ME MSG+NO MSG+STOP MSG+af MSG+graag MSG+heb MSG+ook MSG+op MSG+stopzetten NO+.
2 NO+CONSENT NO+LIFE NO+ME NO+STUFF NO+THINGS NO+WANT NO+WISH NO+belangstelling NO+berichtjes
2 NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+kind NO+lezen NO+mijn NO+nieuwe NO+nodig NO+op
2 NO+prettig NO+sms NO+toestemming NO+uitnodigingen NO+vlees NO+wil NUMBER+OUT NUMBER+aan
2 NUMBER+is NUMBER+kan NUMBER+uit NUMBER+voor OFTEN+3x OFTEN+en.TAIL OFTEN+graag OFTEN+heb
2 OFTEN+hoor OFTEN+iets OFTEN+je OFTEN+mag OFTEN+over OFTEN+uit OFTEN+voor OFTEN+week OTHER+,
2 OTHER+. OTHER+uitvalt OUT+en.DAY OUT+en.SUBJECT OUT+en.YOU OUT+te OUT+u OUTS+, OUTS+ermee
2 PERSON+> PERSON+die PERSON+krijgt PERSON+op REMOVE+. REMOVE+dat REMOVE+graag REMOVE+haar
2 REMOVE+maar REPLY+ME REPLY+mij REPLY+niks SEND+alerts SEND+en.LIST SEND+en.MESSAGES
2 SEND+en.PLURALS SEND+en.WANT SEND+heb SEND+in SEND+meer SEND+niks STOP+aub STOP+die STOP+er
2 STOP+ermee STUFF+. TAKE TAKE+THIRD TAKE+dit TAKE+en.BEFORE TAKE+en.TAIL TAKE+haar TAKE+is
2 TAKE+me TAKE+ze THINGS+, THINGS+en.ME THINGS+mee THINGS+wel THIRD+, THIRD+MORE THIRD+geen
2 THIRD+is THIRD+meer THIRD+staat THIRD+was THREAT+, THREAT+> THREAT+bij TIME+in WANT+echt
2 WANT+niks WANT+uit WANT+ze WISH+THIRD WISH+eruit WISH+uit WISH+ze WORD WORD+? WORD+aub
2 WORD+ermee WORD+mij WORD+te WRONG WRONG+, WRONG+> WRONG+NUMBER a a+en.WHO about+en.BEFORE
2 achter+> achteraf+had adressenbestand af+> af+en.WANT af+wat afmelden+> afmelden+voor
2 afspraken+wel afzeggen al+3x al+OFTEN alleen+nog alles+WORD alone alsjeblieft+CEASE alsnog
2 alsnog+in alstublieft altijd+> andere+LIFE antwoorden appjes auto+, baas bank bank+, bed
2 bedoeld beeindigen+> beeindigen+graag been+en.REMOVED before bek bek+houden bel+en.BEFORE
2 bel+en.ME bel+en.TAIL bel+en.VOC bel+me belangstelling ben+er benaderen+> berichten+meer
2 berichtjes+MORE berichtjes+meer beroep bespaar+ME bespaar+en.SUBJECT bespaar+en.YOU
2 bespaar+u betaald betreft bezoek bezoek+, bij+het bij+mijn blokkeer blokkeren+> bundel
2 club+, consent contract+, daar+TAKE daar+ook daarmee dacht dagelijkse dan+nog dat+OFTEN
2 dat+STUFF dat+alsnog dat+en.SUBJECT dat+wil de+AUTHORITY de+OTHER de+PERSON de+REPLY
2 de+WRONG de+avg de+baas de+eerder de+en.DAY de+en.LIST de+en.MESSAGE de+en.THIRD de+enige
2 de+herinnering de+hond de+kat de+laatste de+persoon de+site de+sloop de+sms de+uitgang
2 de+verkeerde de+verzendlijst de+volgende de+website de+winkel deur+OUT deur+WORD deur+uit
2 deze+berichten dicht+met die+LIST die+SEND die+dagelijkse die+lijst die+over die+vraag
2 dienst dierenarts dijk dijk+, direct dit+WANT dit+moet dit+te doen+. donder donder+op
2 doorgekomen dr dus een+OTHER een+handtekening een+manier een+punt eens+OUT eens+van
2 elk+bericht elk+bezoek elk+geval elke+keer en en+REMOVE en+ik en+wij en.ALONE+> en.ALONE+aub
2 en.AUTHORITY en.BADMSG+. en.BADMSG+aub en.BADMSG+met en.BEFORE+OFTEN en.BEFORE+OUT
2 en.BEFORE+UNSUB en.BEFORE+alone en.BEFORE+are en.BEFORE+en.ENDED en.BEFORE+en.KEYWORD
2 en.BEFORE+en.LIST en.BEFORE+en.SEND en.BEFORE+en.SENDING en.BEFORE+ff en.BEFORE+from
2 en.BEFORE+off en.BEFORE+on en.BEFORE+three en.BEFORE+what en.CONSENT en.DAY+, en.DAY+OFTEN
2 en.DAY+en.I en.DAY+en.SUBJECT en.DAY+i en.DAY+jaar en.DITCH+en.THIRD en.DOESNT+in
2 en.ENDED+aub en.ENDED+en.MENDED en.ENDED+en.SENDING en.ENDED+met en.EVENT en.FEEL+maar
2 en.FROM+> en.FROM+en.MY en.FROM+you en.GAVE+en.NEG en.GET+en.NEG en.HEY+, en.HEY+krijgt
2 en.HEY+maar en.I+dat en.I+en.GET en.I+en.TAKE en.KEYWORD+aub en.KEYWORD+en.MENDED
2 en.KEYWORD+en.SENDING en.KEYWORD+met en.KINDS en.KINDS+, en.KINDS+en.LIST en.LIST+.
2 en.LIST+are en.LIST+die en.ME+UNSUB en.ME+WORD en.ME+een en.ME+en.BEFORE en.ME+en.FROM
2 en.ME+ff en.ME+uit en.ME+what en.MENDED+> en.MESSAGE en.MESSAGE+. en.MESSAGE+alerts
2 en.MESSAGE+die en.MESSAGE+en.LIST en.MESSAGE+en.MESSAGES en.MESSAGE+en.PLURALS
2 en.MESSAGES+die en.MY+en.FROM en.MY+en.MENDED en.MY+en.PHONE en.MY+last en.MY+market
2 en.MY+name en.MY+number en.NEG+, en.NEG+aub en.NEG+en.MENDED en.NEG+in en.NEG+met en.NEG+to
2 en.NOT+in en.OTHER+en.BEFORE en.PHONE en.PHONE+en.BEFORE en.PHONE+en.FROM en.PULL
2 en.REMOVE+, en.SENDING+alerts en.SENDING+die en.SENDING+en.PLURALS en.STOP+aub
2 en.STOP+en.MENDED en.STOP+en.SENDING en.SUBJECT+. en.SUBJECT+en.MY en.SUBJECT+en.NOT
2 en.SUBJECT+hebt en.SUBJECT+heeft en.SUBJECT+het en.SUBJECT+op en.SUBJECT+ophouden
2 en.SUBJECT+take en.SUBJECT+vriendelijk en.TAIL+OFTEN en.TAIL+UNSUB en.TAIL+WORD en.TAIL+een
2 en.TAIL+en.BEFORE en.TAIL+en.FROM en.TAIL+ff en.TAIL+uit en.TAIL+what en.TAKE+my
2 en.TEXT+alerts en.TEXT+die en.TEXT+en.LIST en.TEXT+en.MESSAGES en.TEXT+en.PLURALS en.THESE+>
2 en.THIRD+, en.THREAT en.TIME en.UNSUB en.VOC+CEASE en.VOC+STOP en.VOC+UNSUB en.VOC+een
2 en.VOC+en.BEFORE en.VOC+en.FROM en.VOC+er en.VOC+ff en.VOC+hebt en.VOC+heeft en.VOC+krijgt
2 en.VOC+may en.VOC+op en.VOC+ophouden en.VOC+uit en.VOC+vriendelijk en.VOC+wel en.VOC+what
2 en.WANT+ME en.WANT+is en.WANT+mij en.WHO+, en.WHO+> en.WHO+krijgt en.YOU+CEASE en.YOU+MENDED
2 en.YOU+STOP en.YOU+aan en.YOU+hebt en.YOU+heeft en.YOU+op en.YOU+ophouden en.YOU+vriendelijk
2 enige er+NO er+komt eraf+, eraf+> eruit+, ervoor eten+sinds every+one ewa ex failliet family
2 fan for+en.MY for+en.WHO for+family for+the from+en.SUBJECT from+en.VOC from+en.YOU from+you
2 ga ga+naar ga+toch gebruik gebruik+OUT gebruik+van geen+CONSENT geen+LIFE geen+MENDED
2 geen+PERSON geen+STUFF geen+THINGS geen+belangstelling geen+berichtjes geen+kind geen+klant
2 geen+nieuwe geen+toestemming geen+uitnodigingen geen+vlees gefeliciteerd+, gegeven+>
2 gegevens gehoord gejat gekocht gekocht+> gelieve+het genade genade+. genomen gesteld geval
2 gezet+, good+> graag+CEASE graag+ERASE graag+houden graag+uit graag+voor groeten groeten+>
2 haal+haar haar+MENDED haar+nummer hallo+, handtekening handtekening+op have have+en.NEG
2 heb+OFTEN heb+al heb+jullie heb+nooit hebben+> heeft+mij helemaal+niks here+> herinneringen
2 herroep het+MINE het+OFTEN het+bel het+en.OTHER het+is het+mag het+nou het+ook het+recht
2 het+weten hier+in hier+ook hier+woont hierbij+TAKE hierbij+trek hierbij+zeg hoe+doe hoe+zeg
2 hoef hoef+niet hoeft+NO hoeven+echt hoi hokje hond+> hoop hou+die houd i+en.GET i+en.TAKE
2 id+en.WISH iedere+zaterdagochtend iemand+die iets ik+> ik+NEED ik+THREAT ik+WORD ik+af
2 ik+ben ik+blijven ik+blokkeer ik+geef ik+geen ik+genoeg ik+hoef ik+neem ik+rij ik+spaar
2 ik+uit ik+weet ik+weiger ik+zelf im in+0 in+MSG in+OFTEN in+bed in+een in+elk in+en.DAY
2 in+orde inbox ingetrokken is+failliet is+gewoon is+het is+in is+nog is+uit is+vol ja+op
2 jaar+NO jan je+SEND je+maar jij+regelen joined jullie+CEASE jullie+ME jullie+NO jullie+OUT
2 jullie+STOP jullie+af jullie+doen jullie+smsjes jullie+stoppen kan+je kap+met kappen keep
2 kerngezond kind kindly klaar+OFTEN klaar+met klaar+nu klant komen+? komt+geen koop+NO
2 koop+niks krijg+elke krijgen+? kun+je kun+jij kunnen kwam kwijt kwijt+> laat+is laat+maar
2 later+> les les+uitvalt leuk+vindt lezen+. liefde liefst lieve lijstje maak+ik maar+CEASE
2 maar+ME maar+OUT maar+STOP maar+TAKE maar+THIRD maar+af maar+bij maar+en.ALONE
2 maar+en.BADMSG maar+en.ENDED maar+en.KEYWORD maar+en.NEG maar+en.STOP maar+hij maar+laat
2 maar+stop maar+van mag+> mag+CEASE mag+MENDED mag+OUTS mag+STOP mag+WORD mag+het maken+>
2 man+krijgt manier manier+om market marketing may me me+> me+OFTEN me+UNSUB me+WORD me+een
2 me+ff me+uit me+what mee meer+, meer+en meer+iets meer+voor meet meneer mensen met+ME
2 met+MENDED met+SEND met+deze met+je met+mij met+sturen mevrouw mich mij+. mij+OUT
2 mij+betreft mij+maar mij+van mijn+AUTHORITY mijn+afspraak mijn+auto mijn+inbox mijn+oude
2 mijn+recht mijn+rekening mijn+vader mijn+vrouw minder+OFTEN minder+vaak mit moeder moeite+>
2 mogen+MENDED more+> my+en.PHONE my+name na+elk naar+0 naar+OFTEN naar+en.DAY naar+mijn
2 nachts+, nagels ne+OFTEN ne+keer netjes nie niet+lezen niet+prettig nieuwe niks nog+.
2 nog+MSG nog+de nog+zeggen nooit nooit+ME nooit+bij nooit+mijn not+in nu+0 nu+WORD nu+en.DAY
2 nu+wel nummer+ERASE nummer+OFTEN nummer+REMOVE nummer+graag nummer+is nummer+kan ochtends
2 ochtends+? oet off om+ERASE om+ME om+mij omdat omdat+ik on+en.BEFORE on+en.VOC one
2 ongedaan+maken ongeluk+, ongevraagde ongewenst ons ooit+een ook+CEASE ook+NO ook+STOP
2 ook+WORD ook+dit ook+en.ALONE ook+en.BADMSG ook+en.ENDED ook+en.KEYWORD ook+en.NEG
2 ook+en.STOP ook+stop op+> op+ERASE op+MENDED op+THIRD op+WORD op+te op+voor ophoudt opnemen
2 orde orde+maken oude+THINGS out out+> over over+, over+ME over+zijn own pakket+, partij
2 pas+> per+en.BEFORE per+en.DAY per+week pleur plz prima prima+, punt+> punt+achter punt+ik
2 quit quit+en.MENDED quit+en.SENDING regelen regelen+dat rekening+bij rij rij+OFTEN rij+nu
2 s+ochtends schat schei schrap+ME schrappen+, schrijven+> secretaresse secretaresse+NO
2 secretaresse+niet serieus serieus+? sinds+de sinds+kort site sla sloop sms+die smsjes+NO
2 smsjes+OUT smsjes+niet sorry+maar staat+OFTEN stalken steeds+MSG steeds+SEND
2 steeds+en.MESSAGES steeds+en.SENDING steeds+en.TEXT stop+aub stop+met streep streep+ME
2 stuur+ME stuur+mij stuur+niks stuurt svp+, taal take+en.BEFORE tandarts te+SEND
2 te+beeindigen te+houden te+komen te+oud te+sturen te+worden telefoon+. tevredenheidsvragen
2 text+en.LIST texted texts+> the+last the+market them+> three three+en.BEFORE three+times
2 through toch+nooit toestellen toestemming+in toestemming+voor tuurlijk+joh u+CEASE u+MENDED
2 u+WORD u+aan u+hebt u+heeft u+op u+ophouden u+vriendelijk uit uit+de uit+te uitgang
2 uitnodigingen uitnodigingen+voor uitschrijven+> uitslagen uitslagen+mogen unsub updates uw
2 uw+berichten vaak+WANT vaak+graag vaak+moet val van+en.SUBJECT van+en.YOU van+u vanaf
2 veranderd+, verder verder+> verdere verdere+MSG verkeerd+MENDED verkeerd+nummer verkocht
2 vernietigen verplicht vertrokken vervelend vindt volgende+MSG volgende+en.LIST volgende+keer
2 volgt volgt+een voor+alles voor+noodgevallen vriendelijk vrij+, vrouw+, warranty was+, was+.
2 wat wat+ME wat+is wat+mij we+dat website week+niet weer+WORD weer+af weg+ermee weglaten
2 wel+WORD wel+de wel+een wel+genoeg wel+weten wil+eruit wil+uit wissen wissen+graag woont+NO
2 woont+geen worden wordt+er x+> you+> you+en.BEFORE zaak+is ze ze+> ze+NO zeggen+> zes zes+s
2 zet+dat zet+maar zevende zie zijn+nog zit zit+OFTEN zit+hier zit+in zit+nu zon+MSG
2 zon+bericht zou
3 * ,+ERASE ,+MENDED ,+MSG ,+THREAT ,+als ,+and ,+doe ,+een ,+en.STOP ,+in ,+niet ,+nu ,+ook
3 ,+u ,+zoals .+afmelden .+bespaar .+blijf .+dat .+elke .+en.GAVE .+en.WHO .+ga
3 .+herinneringen .+het .+hierbij .+hou .+houdt .+iedere .+kap .+neen .+off .+pak .+stuurt
3 .+vergeet .+verkeerd 0+. 0+naar AUTHORITY+, ERASE+graag LIST+OFTEN ME+, ME+NEED ME+ff
3 ME+schoonmoeder ME+te ME+van MENDED+OFTEN MENDED+graag MINE+van MORE+MENDED MORE+doen
3 MORE+en MORE+iets MSG+" MSG+MORE MSG+en.HEY MSG+niet NEED+NO NEED+het NO+PERSON NO+bij
3 NO+en.SENDING NO+en.TEXT NO+enkele NO+gewenst NO+gewoon NO+klant NUMBER+. NUMBER+OFTEN
3 NUMBER+REMOVE NUMBER+graag OFTEN+WORD OFTEN+gaat OFTEN+het OFTEN+jaar OFTEN+mee OFTEN+met
3 OFTEN+op OFTEN+per OFTEN+wel OUT+0 OUT+> OUT+bij OUT+ermee OUT+mijn PERSON+ik REMOVE+,
3 REMOVE+jullie STOP+. STOP+daarmee THINGS+bij THINGS+klaar THIRD+. THIRD+die WANT+krijgen
3 WISH+OUT WISH+ik WORD+. WRONG+PERSON WRONG+persoon aan+jullie aan+uw achteraf achterwege
3 afscheid al+die al+op back bed+> beeindigen beiden bel bel+ik ben+de ben+geen benaderen
3 bericht+en berichten+> bespaar+en.VOC betaald+, bij+ME bij+een blijf+OUT bril+klaar cut dag
3 dames dan+GET dan+ME dan+mijn dat+OUT dat+vinkje de+bank de+en.BEFORE de+moeite deal der
3 deze+> deze+SEND deze+en.LIST die+meldingen ding dit+? dit+NUMBER dit+is dit+was doe droom
3 dus+NO dus+geen een+LIFE een+THINGS een+auto en+OFTEN en+SEND en.ALONE+. en.ALONE+met
3 en.ASKED+ME en.ASKED+en.BEFORE en.ASKED+en.ME en.ASKED+en.TAIL en.ASKED+en.VOC en.ASKED+me
3 en.BEFORE+een en.BEFORE+here en.BEFORE+niet en.BEFORE+your en.DAY+. en.DITCH en.END+en.MY
3 en.ENDED+. en.KEYWORD+. en.KEYWORD+> en.ME en.ME+OUT en.MESSAGES en.MESSAGES+are
3 en.MY+en.BEFORE en.NEG+en.SENDING en.NOT en.SENDING+are en.STOP+met en.SUBJECT+bent
3 en.SUBJECT+dat en.SUBJECT+en.BEFORE en.TAIL+OUT en.THESE en.TIME+en.BEFORE en.VOC+OUT
3 en.VOC+WORD en.VOC+bent en.VOC+for en.VOC+het en.WANT+jullie en.YOU en.YOU+bent en.YOU+het
3 enkel+nog enkele er+en.ME er+geen er+klaar er+mee er+weer ergens erger erger+dan ermee+>
3 ex+. fout+, from ga+jullie geef geen+SEND geen+enkele gehad+met gesms gewenst gewenst+>
3 graag+> graag+WORD haar haar+NUMBER hebben+. helemaal+NO helemaal+geen herinneren
3 herinneren+, herinnering+kwam hier+niet hier+vanaf hierbij hij+is hoe+kom hoeft+het
3 hoeft+niet hoor+, horen hou+OFTEN hou+op human ik+LIFE ik+dit ingetrokken+> ja ja+hoor
3 jullie+. jullie+NUMBER jullie+WORD jullie+berichten jullie+zijn kan+dit kap klaar klaar+is
3 koop kort krijgen lastig leren lezen lig+in loodgieter mag+, maken me+OUT meer+> meer+GET
3 meer+die meer+doen met+die mijn+gsm mijn+schoonmoeder moar moeite moeten+REMOVE moeten+TAKE
3 mogen my+en.BEFORE namelijk ne nergens nie+MORE nie+meer niet+gewenst niet+gewoon niets+>
3 noodgevallen nummer nummer+WORD ok+, om+dit ongedaan op+CEASE opgehaald ophouden overal pak
3 persoon+> prijs+op principe recht rust+> schoonmoeder schoonmoeder+. schrijven seintje
3 seintje+als service+> sindsdien spamklacht staat+al stop+. sturen+, take te+ERASE te+slapen
3 te+smsen te+verkopen te+wachten tegen+de telefoon+> these this time+. times toch+NO u+STOP
3 u+bent u+het uit+bij uw+herinnering vacatures van van+0 van+OUT van+en.DAY vanaf+>
3 vergeet+het verkeerd+NUMBER verkeerde+PERSON verkeerde+persoon verkopen+> verzoek vinkje
3 vlees voetbal voor+alleen voor+altijd voorstel voorstel+> waar+WANT waar+moet wachten
3 wachten+> was+de wat+ik wat+jullie week weet+en.WANT weet+wat welletjes welletjes+geweest
3 wil+OUT wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u word+er zaterdagochtend ze+, zeggen
3 zet+ME zijn+, zijn+erger zo+. zoek+zelf zorg
4 ,+CEASE ,+ME ,+dank ,+gelieve .+ERASE .+MENDED .+OUTS .+REMOVE .+WISH .+WRONG .+dag .+en.YOU
4 .+eraf .+ik .+knap .+kunnen .+nog .+van .+wow 0+per ?+zoals AUTHORITY+> ERASE ERASE+> GET+,
4 LIST ME+NUMBER ME+als ME+een ME+for MENDED+, MORE+> MORE+TAKE MORE+die MORE+niets
4 MORE+sturen MSG+WANT MSG+WORD MSG+en MSG+meer MSG+over NO+behoefte NO+berichten NO+hebben
4 NO+om NO+prijs NO+uw NUMBER NUMBER+ERASE NUMBER+WORD OFTEN+" OFTEN+OUT OFTEN+en.BEFORE
4 OFTEN+en.DAY OUT+OUT OUT+PERSON OUT+de REPLY+er SEND+CEASE STOP+> STOP+OFTEN STOP+op STUFF+,
4 TAKE+. TAKE+ME TAKE+mie THINGS+. UNSUB+> WANT+da WANT+ik WISH+NO WISH+WORD WORD+PERSON
4 afspraken alleen+de alles+, alles+en.WANT alles+wat als+er an annuleer+de avg bang bang+dat
4 beeindigd ben+, ben+bang ben+je berichten+in bespaar bevestigen bij+deze bij+en.SUBJECT
4 bij+en.VOC bij+en.YOU bij+u bloedafname boven boven+de collectie daar+OFTEN daar+pas dag+>
4 dan+OFTEN de+bloedafname de+club de+hoogte denken die+ik duidelijk duidelijk+is een+0
4 een+en.DAY een+maand een+zorg eens+op en+REPLY en+stuur en.BEFORE en.BEFORE+, en.BEFORE+.
4 en.BEFORE+en.FROM en.BEFORE+for en.DAY+per en.END+the en.ENDED+> en.ME+for en.NEG+.
4 en.STOP+. en.TAIL+for en.TAKE en.WANT+, er+MORE gasten geen+OUT geen+behoefte geen+berichten
4 geen+prijs geen+van gehouden geweest+> gewoon+WORD gezet herinnering+voor het+LIST hoal
4 hoal+MORE hoal+mie hoe hoe+duidelijk hoeft hoogte hoogte+gehouden iedere iets+TAKE ik+dacht
4 ik+pas ik+van ik+voor ik+zit interesseert is+en.WANT is+er is+nee ja+, jarige jarige+heeft
4 je+en.WANT je+gek je+nee jullie+niet knap knap+hoor kom+ik kraan kraan+dicht kun like lot
4 loten maar+tegen me+for meer+TAKE meer+graag melden+, mens mij mij+als mij+te mijn+NUMBER
4 mvg mvg+> nee+, neem+ME niet+. niet+hebben niet+om niet+op niets+MORE niets+meer
4 nieuwe+collectie nog+een nou+> nu+nog nul+> om+hier ook+> op+dat op+je papier pas+ik persoon
4 persoonlijk rekening schrap smsen+over spaar te+MSG terugbrengen terugbrengen+> texts+are
4 trek trek+ik uitvalt verder+niets week+, weer+OUT weinig wel+als wil+WORD wil+ik winkel wow
4 your your+en.LIST your+en.MESSAGES your+en.SENDING your+texts zeg zeggen+. 🚫+🚫
5 ,+OUT ,+wij .+TAKE .+WANT .+en.END .+en.VOC .+hang .+over .+wel CEASE CEASE+> GET+. LIFE+wel
5 ME+NO ME+OUT ME+telefoon MORE+SEND MSG+CEASE MSG+en.VOC MSG+in MSG+voor NEED+niet NO+SEND
5 NO+ja NO+meer OFTEN+die OFTEN+en.ME OFTEN+ik OFTEN+nog OUT REMOVE+ME SEND+. TAKE+MORE
5 TAKE+alsof TAKE+mij WANT+NO aan+zijn afgelopen afmelden alsof alsof+ik berichtjes+> beschouw
5 betekent beter+> blijf cut+en.MY dacht+dat dan+eens die+smsjes dit+MENDED dit+nummer doen
5 een+OFTEN elk en+mijn en.GAVE en.SENDING en.STOP+> enquetes er+OFTEN ermee geen+ja gek gek+>
5 gelieve hang hang+en.BEFORE hang+up here herinnering het+maar het+nog hier+OUT hoe+vaak
5 houden+, houden+> id ik+hier ik+hoop ik+lig je+> klaar+en.ME klaar+mee meer+MENDED meer+SEND
5 meer+sturen met+jullie mie mij+niet mijn+telefoon moeten mooi naar+PERSON naar+THIRD
5 naar+iemand niets nooit+> nul om onbereikbaar onbereikbaar+, pls+> praat reclame s snap+je
5 te u uitzetten voorgoed voorgoed+> was+> word worden+> zelf+wel zet+mij zwijgen 🚫+>
6 ,+STOP ,+THINGS ,+WORD ,+die ,+hoe ,+word .+UNSUB .+absoluut .+afgelopen .+dit .+en.DITCH
6 .+en.SUBJECT .+klaar .+nieuwe .+wil CONSENT ME+niet ME+vinger MSG+. MSG+> NO+GET PERSON
6 SEND+over WORD+graag absoluut absoluut+NO absoluut+niet afgelopen+OFTEN auto behoefte
6 behoefte+aan club de+eer de+muur deze+MSG eer en+ME en.BEFORE+> en.LIST en.NEGATIVE
6 en.THIRD+. geduld geduld+is geen+MSG geweest het+nu hoe+OFTEN ik+NO ik+er lig maar+jullie
6 mij+NO mijn+geduld mijn+vinger muur muur+, niet+GET nou op+en op+met pls punt up vaak vinger
6 wel wel+, zijn zijn+een zitten zoals
7 ,+MINE ,+maar .+bij .+en.NEGATIVE .+wij ERASE+, ME+geduld NEED NO+MORE STOP UNSUB als
7 bedank+voor blijf+ik dat+dit doorgeknipt eens en.DITCH+> en.WANT+. en.WHO er+zo is+op nee+.
7 nu+> oproepen oud p reis smsen texts wij zeg+ik zoals+NO 🚫+*
8 .+als CEASE+. MSG REMOVE+mij STUFF als+de bedank dit+het en.WANT hier hou ik+OUT ik+bedank
8 maar+NO maar+niet maar+zitten niet+> nu o smsjes toestemming zitten+>
9 .+OUT .+WORD .+zet .+🔕 NO+MSG daar die+MSG houden ik+niet is+, neen+> t
10 WORD+> neen wij+zijn
11 NO+> da nee
12 .+STOP .+🚫 en.WANT+> 🔕
13 . OFTEN+. dit nee+> 🚫
"""
