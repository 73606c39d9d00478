"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-17 TIME even
-12 niet+OUT
-11 bericht kan
-10 > NO+WORD niet+WORD
-9 ,+kan .+is .+ja he ligt na zat zonder
-8 .+mag MEDS dat de hij in+de liever mijn of vooral+NO vooral+niet wie
-7 ,+THIRD ,+ik .+. .+die .+haal .+wie ACTS LIFE ME+MSG NO+OUT NO+bezwaar NO+en.ME NO+mee
-7 OUT+het REMOVE+ik THINGS+> bellen bezwaar doet een+MSG er ervan geen+bezwaar gerust het
-7 hoe+TAKE ik+ME klopt niet+van op+dit tegen we zo+>
-6 , ,+heb ,+het ,+we .+OFTEN .+THIRD .+de .+op ?+ik MINE+> NO+interesse OFTEN+, TAKE+de THIRD
-6 WANT+de bedankt bij+jullie de+THINGS denk deze+OFTEN dokter geen+interesse goed haal heb+ik
-6 hem ik+zal interesse is+dit ken last maar+op meer+OUT moest niemand niet nu+NO onze op+, sta
-6 staan stoppen uit+het vooral
-5 ,+OFTEN ,+WANT ,+en.SUBJECT ,+is ,+jullie ,+laat ,+mag .+> .+en.NEG .+er .+hangt .+my .+was
-5 ? GET+jullie LIFE+> NO+voor OFTEN+even OFTEN+geen TAKE+OFTEN WISH+de WORD+het als+je altijd
-5 app bij+> bij+de de+MINE de+SEND die die+aanbiedingen door druk en.BEFORE+aub en.DAY+>
-5 en.SUBJECT+> en.THINGS en.THIRD er+nog eraan ervan+OUT ervan+af even+NO geblokkeerd geeft
-5 gelukkig gras haha hangt+ervan he+> heb heus hoe+laat ik+heb ik+hoor is+> je+, jullie
-5 jullie+ook kom kost mag met moet naam niet+voor nodig op+het pas sorry stoppen+met tegen+MSG
-5 terug tweede uur veel vind+ik volgens+ME volgens+mij welkom welkom+>
-4 ,+ben ,+en.I ,+en.MESSAGE ,+en.TEXT ,+en.WANT ,+moet ,+nooit ,+pas ,+ze .+benadrukte .+hij
-4 .+na .+uw .+wat .+weet 2 CEASE+maar DELETE+WANT DISTURBS DISTURBS+NO ERASE+ik GET+ik
-4 ME+OTHER MENDED+er MENDED+met MENDED+op MENDED+van MINE+WORD MORE+? MORE+OFTEN MORE+niks
-4 MSG+OFTEN MSG+SEND MSG+is NO+DELETE NO+ERASE NO+UNSUB NO+in NUMBER+NO NUMBER+er NUMBER+op
-4 OFTEN+> OFTEN+NO OFTEN+uur OTHER REMOVE+de REPLY+> SEND+> SEND+? THINGS TIME+> WANT+mijn
-4 WISH+mijn WORD+voor aan+het aanbiedingen achterom afspraak al antwoord appje aub avonds
-4 benadrukte benadrukte+> bent+> bericht+> bezwaar+tegen bij+OUT binnen blijft buren can
-4 can+en.SUBJECT dankjewel dankjewel+> dat+was de+THIRD denk+ik die+WORD dossier echt
-4 en.BEFORE+back en.BEFORE+maar en.DITCH+en.SUBJECT en.ME+maar en.MENDED+, en.MY+MSG
-4 en.TAIL+maar en.VOC+en.TAKE en.VOC+maar en.WANT+TAKE en.WANT+WANT en.WANT+dat en.WANT+laat
-4 en.WANT+moet er+nou even+niet gaan gaat gekregen gestolen gevonden gisteren goed+> hahaha
-4 hear heb+je hebben heeft heeft+en.VOC het+LIFE het+OTHER hoe+REMOVE hoor+NO ik+TAKE ik+blijf
-4 ik+kom ik+mij in+ME in+mijn is+OFTEN is+OUTS je+klaar jouw jullie+MSG kan+CEASE kan+WORD
-4 ken+ik klaar+bent kom+maar komt krijg+ik leeg liever+OFTEN lijst+ERASE list maar+> maar+de
-4 mail+> me+maar meer+? met+de mij+OFTEN mijn+MINE mijn+MSG mijn+OTHER mijn+en.OTHER misschien
-4 naar naar+de nee+TAKE nee+dat nee+ik nee+laat net niet+DELETE niet+ERASE niet+UNSUB niet+in
-4 niks+> nodig+> nog+NO nooit+, nu+even nu+geen nummer+er nummer+op open over+die post
-4 probleem reageerde s+avonds snel spreek staat stem succes svp+> tekstberichten tot twee
-4 uw+OFTEN uw+REPLY uw+en.LIST uw+en.MESSAGE uw+en.MESSAGES uw+en.SENDING uw+en.TEXT uw+sms
-4 verder+niks volgens voor+een wanneer wat+WANT wat+moet weer wil+mijn yes
-3 %+% ,+UNSUB ,+afmelden ,+anders ,+en.BEFORE ,+en.SENDING ,+kunnen ,+sorry ,+succes ,+wat
-3 ,+zet .+GET .+TIME .+alweer .+app .+bedankt .+en.HEY .+en.MESSAGE .+en.TEXT .+hebben
-3 .+hervat .+hmm .+hoeveel .+info .+it .+jazeker .+je .+kom .+komt .+kost .+lekker .+met .+oke
-3 .+reageerde .+toch .+wanneer .+zeg 0 0+0 0+> 0+en.DAY 0+uur 14u BEEN CEASE+NO CONSENT+OUT
-3 CONSENT+van ERASE+als GET+hem LIST+van ME+LIFE ME+MINE ME+SEND ME+account ME+bestelling
-3 ME+en.OTHER ME+er ME+is ME+naam ME+zaak MENDED+OUT MENDED+denk MENDED+svp MENDED+wel
-3 MINE+CEASE MORE+aan MORE+een MSG+naar MSG+van MSG+vind MSG+wel NO+, NO+CEASE NO+STOP
-3 NO+geinteresseerd NO+last NO+pijn NO+te NO+tijd NO+uit NUMBER+denk NUMBER+niet OFTEN+MENDED
-3 OFTEN+SEND OFTEN+en OFTEN+is OFTEN+sturen OFTEN+vind OTHER+> OTHER+CEASE OUT+dat PERSON+is
-3 REMOVE REMOVE+en REMOVE+voor REPLY+, REPLY+vind RESTORE+voor SEND+blijven SEND+en.SUBJECT
-3 SEND+en.YOU SEND+even SEND+is SEND+u SEND+vind STOP+NO STOP+maar STOP+van TAKE+NO TAKE+mijn
-3 THINGS+ligt THIRD+GET THIRD+WANT THIRD+hebben UNSUB+als WANT+ME WANT+jullie WANT+ook
-3 WANT+van WISH+ME WISH+een WISH+worden WORD+WANT WORD+als WORD+een aan+, aan+mij about+en.MY
-3 af+? al+een alles+goed altijd+SEND anders annuleren appjes+, b+> back bedankt+> bedankt+voor
-3 bellen+> ben+een bent bericht+OUT bericht+van berichten berichten+SEND berichtje bestelling
-3 binnen+> brievenbus bushalte cut cut+en.BEFORE daar+> dan+NEED dan+WANT dan+hoef dank+je
-3 de+LIFE de+berichten de+buren de+dokter de+duidelijkheid de+kerkstraat dezelfde die+LIFE
-3 die+en.NEG die+herinneringen dinsdag dirk dit+toestel doen+jullie door+> door+met doorgaan
-3 drie druk+> duidelijkheid duidelijkheid+. een+berichtje een+nieuw eerst en+NO en+niet
-3 en.BADMSG en.BODY en.DAY+uur en.END+en.BEFORE en.GAVE en.HEY+is en.I+WORD en.I+en.NEG
-3 en.LIST+vind en.ME+ophouden en.MESSAGE+> en.MESSAGE+vind en.MESSAGES+vind en.MY+en.OTHER
-3 en.MY+en.THINGS en.NEG+en.MY en.NEG+en.NEG en.SEND en.SENDING+vind en.STOP+NO en.SUBJECT
-3 en.SUBJECT+OUT en.TEXT+vind en.VOC+MORE en.VOC+SEND en.VOC+en.GET en.VOC+valt en.WANT+dank
-3 en.WANT+een en.WANT+hoor er+niet er+nu even+als factuur folders gaat+NO gaat+niet geen+last
-3 geen+pijn geen+tijd geinteresseerd gelezen gemist gestopt gestorven+, geven gevonden+>
-3 graag+, graag+op graag+van halverwege hebben+jullie heeft+en.SUBJECT heeft+en.YOU heeft+u
-3 hem+OFTEN hervat hervat+de het+tweede hier+geen him hmm hoeveel hoofd iedereen ik+.
-3 ik+CONSENT ik+MENDED ik+STOP ik+hem ik+het ik+kijk ik+niks ik+snap ik+was ik+zet in+>
-3 in+jullie info inschrijven interesse+, interesse+> is+0 is+een is+en.DAY is+eraf it jazeker
-3 jouw+MSG juist jullie+aan jullie+appjes jullie+die kan+DELETE kan+MENDED kan+dat kan+niet
-3 kantooruren kat keer+, kerkstraat kijk know kom+het komen kreeg kunt+en.SUBJECT kunt+en.VOC
-3 kunt+en.YOU kunt+u laat lastig+, lastiggevallen leave liever+niet lijst+REMOVE loopt
-3 maar+alles mag+altijd mag+er mail man+is mayo mee+ophouden meer+WORD meer+uit meteen+WORD
-3 mij+gerust mij+is mijn+LIFE mijn+account mijn+bestelling mijn+naam mijn+zaak mis moe+OUT
-3 moet+MENDED moet+WORD morgen my na+0 na+OFTEN na+en.DAY naar+jullie nee+dank nee+hoor
-3 niet+CEASE niet+MENDED niet+STOP niet+geinteresseerd niet+te niet+uit nieuws no nodig+,
-3 nog+MORE nog+meer nooit+en.ME nooit+mee nummer+denk nummer+niet om+> om+te onder
-3 ongeluk+WORD ook+bij op+0 op+OFTEN op+en.DAY opnieuw opzeggen opzeggen+> oude pijn+MORE
-3 pijn+meer please please+, pompt pompt+NO pompt+niet praten probleem+> punten reageerde+met
-3 recept review rust+, schrappen+voor schuld sinds+ik sleutel sms+> sms+vind spreken spreken+>
-3 steeds stoort stoort+NO stuurt+en.SUBJECT stuurt+en.YOU stuurt+u te+STOP te+bellen te+laat
-3 te+stoppen telkens the the+MSG tijd+voor toestemming+OUT toestemming+van twee+> uit+,
-3 uit+een uw+MSG uw+bericht vaatwasser vallen valt+ME van+dat vanavond vanzelf vergeet+ik
-3 verwijderd verzendlijst+> vind volgende+OFTEN volgende+en.BEFORE volgende+en.DAY
-3 volgende+week voor+NO voor+die voor+mij voor+niks voortaan want waren waren+> was+dat
-3 wat+een weken wil+ME wil+THIRD wil+de wil+een wil+worden wil+ze will winnen wont word+ik
-3 yall zaak zakken ze+GET ze+hebben zeggen+, zei ziek zijn+jullie
-2 % ,+0 ,+GET ,+REPLY ,+WRONG ,+alleen ,+alles ,+bedankt ,+bel ,+en.DAY ,+en.KINDS ,+en.LIST
-2 ,+en.MESSAGES ,+en.THIRD ,+er ,+ga ,+hij ,+its ,+kom ,+krijg ,+kunt ,+neem ,+sms ,+smsen
-2 ,+tot ,+verkeerde ,+waar ,+zonder .+MINE .+afspraak .+alle .+b .+bevestigd .+deze
-2 .+en.BEFORE .+en.CALL .+en.DAY .+en.MESSAGES .+en.SENDING .+en.THIRD .+fijn .+geldt .+had
-2 .+haha .+hahaha .+heeft .+how .+howd .+jullie .+kat .+knip .+ligt .+meld .+merci .+mn
-2 .+natuurlijk .+no .+nu .+ok .+onder .+ons .+onze .+pas .+per .+pff .+sinds .+sms .+sorry
-2 .+spreek .+stop .+te .+verwijder .+volgens .+vroeger .+welke .+yes 0+en 0+euro 0+is 14e
-2 ?+WANT ?+WISH ?+antwoord ?+i ?+wil ACTS+, ACTS+en BEEN+door CEASE+je CEASE+voor DELETE+.
-2 DELETE+OUT DELETE+WORD DELETE+als DELETE+aub DELETE+en DELETE+mijn DELETE+uit
-2 DISTURBS+en.BEFORE DISTURBS+en.ME DISTURBS+en.TAIL DISTURBS+en.VOC DISTURBS+me DISTURBS+niet
-2 ERASE+. ERASE+WORD ERASE+bij ERASE+en ERASE+uit GET+NO GET+geen LIFE+CEASE LIFE+OUT
-2 LIFE+WORD LIFE+annuleren LIFE+is LIST+CEASE LIST+DELETE LIST+MENDED LIST+WORD LIST+schrappen
-2 ME ME+MORE ME+THINGS ME+a ME+aan ME+alsjeblieft ME+bedoeld ME+brievenbus ME+dochter
-2 ME+dossier ME+en.HEY ME+en.MESSAGES ME+en.SENDING ME+en.TEXT ME+en.VOC ME+en.WHO ME+gerust
-2 ME+hoofd ME+kleinzoon ME+man ME+medicijnen ME+meldingen ME+mobiel ME+nie ME+pas ME+review
-2 ME+sleep ME+smsen ME+spam MENDED+? MENDED+ME MENDED+TAKE MENDED+als MENDED+alstublieft
-2 MENDED+mijn MENDED+niet MINE+annuleren MORE+RESTORE MORE+bij MORE+gelukkig MORE+naar MORE+zo
-2 MSG+, MSG+? MSG+DISTURBS MSG+GET MSG+blijven MSG+en.THINGS MSG+heeft MSG+hoor MSG+krijgen
-2 MSG+per MSG+storen MSG+zijn NO+af NO+bellen NO+bereik NO+bericht NO+die NO+en.BADMSG
-2 NO+en.WANT NO+enkel NO+erg NO+haast NO+naar NO+over NO+steeds NO+sturen NO+terug NO+wat
-2 NO+zo NUMBER+, NUMBER+SEND NUMBER+TAKE NUMBER+WANT NUMBER+WISH NUMBER+dus NUMBER+en
-2 NUMBER+wil OFTEN+? OFTEN+MORE OFTEN+TAKE OFTEN+WISH OFTEN+aan OFTEN+al OFTEN+bij OFTEN+dagen
-2 OFTEN+dat OFTEN+door OFTEN+dus OFTEN+en.LIST OFTEN+euro OFTEN+gevonden OFTEN+kan OFTEN+over
-2 OFTEN+terug OFTEN+weer OFTEN+wil OFTEN+wordt OTHER+WORD OTHER+en OTHER+is OUT+OFTEN OUT+TAKE
-2 OUT+en OUT+nu OUT+ons OUT+op OUT+vorige PERSON+MENDED PERSON+zei REMOVE+? REMOVE+het
-2 REMOVE+je REPLY+OUT REPLY+WORD REPLY+gerust SEND+, SEND+GET SEND+OFTEN SEND+SEND SEND+gerust
-2 SEND+heeft SEND+krijgen SEND+nooit SEND+wel STOP+de STOP+niet TAKE+, TAKE+geen TAKE+het
-2 TAKE+t THINGS+CEASE THINGS+OFTEN THINGS+OUT THINGS+WORD THINGS+annuleren THINGS+van
-2 THIRD+OFTEN THIRD+SEND THIRD+WISH THIRD+heeft THIRD+leest THIRD+wil THIRD+zei THREAT+tegen
-2 TIME+niet TIME+ook UNSUB+OUT UNSUB+WORD UNSUB+bij UNSUB+uit WANT+MENDED WANT+SEND WANT+STOP
-2 WANT+die WANT+worden WISH+die WISH+ook WORD+er WORD+in WORD+je WORD+maar a a+. aan+en
-2 aan+voor aanbiedingen+, aanzetten about about+en.BEFORE acht adres af+op afgemeld
-2 afgesproken afgesproken+> afhalen+> afmelden+als afspraak+, afspraak+> again akkoord
-2 al+dagen al+gevonden alarm alle alle+LIFE alles+OUT alles+OUTS alles+eraf als+jullie
-2 alsjeblieft alsjeblieft+NO alsjeblieft+niet altijd+te alweer+> annuleer+maar annuleren+, are
-2 are+en.SUBJECT aub+, b bedoeld+> begint bel+mij bellen+, beltegoed ben+> ben+ME ben+OFTEN
-2 ben+ik ben+mijn ben+niet beneden bereik bereikbaar bereikbaar+> bereiken bereiken+> berg
-2 bericht+. berichten+, berichten+OUT berichten+blijven berichten+krijgen berichten+maar
-2 berichten+van berichtje+als berichtjes+NO berichtjes+niet best best+> bestelling+CEASE
-2 bestelling+WORD betaal betaal+ik beurt bezwaar+> blijven+MENDED blijven+sturen blokkeren
-2 boekske boekske+CEASE boekske+DELETE boekske+ERASE boekske+MENDED boekske+REMOVE
-2 boekske+WORD boekske+schrappen boos bordje brievenbus+, buiten buurtapp buurvrouw can+en.I
-2 can+i cant checken checken+, code count+ME count+en.ME count+en.TAIL count+en.VOC count+me
-2 daar+WANT daar+heb daar+moet dacht+ik dag+dat dagen dan dan+REMOVE dat+, dat+OUTS dat+THIRD
-2 dat+aan dat+die dat+es dat+het dat+hij dat+iets dat+moet de+14e de+MEDS de+app de+buurtapp
-2 de+deur de+hechtingen de+hele de+link de+machtiging de+meldingen de+nieuwe de+opstelling
-2 de+oudergroep de+prijs de+schuur de+sleutel de+smsjes de+telefoon deur deze+NUMBER deze+keer
-2 deze+telefoon dicht+> did die+CEASE die+OFTEN die+STOP die+TAKE die+en.ALONE die+en.ENDED
-2 die+en.KEYWORD die+en.STOP die+kapper die+loterij die+stop dit+> dit+MSG dit+bericht
-2 dit+jaar dit+moment dit+over dochter doe+ME doe+de doe+mij doei doet+en.SUBJECT doet+en.VOC
-2 doet+en.YOU doet+het doet+t doet+u dood door+dat door+een dringend drukken drukken+> early
-2 een+bericht een+en.BODY een+extra een+kwartiertje een+lijst een+stuk een+tattoo eens+,
-2 eentje eigen eigenlijk en+STOP en+dan en+er en+geen en+niemand en.ALONE+er en.ALONE+je
-2 en.BADMSG+er en.BADMSG+je en.BEFORE+MORE en.BEFORE+MSG en.BEFORE+a en.BEFORE+en.TIME
-2 en.BEFORE+my en.BEFORE+naar en.BEFORE+nog en.BEFORE+pictures en.BEFORE+sleep en.DAY+0
-2 en.DAY+en en.DAY+en.DAY en.DAY+euro en.DAY+is en.DITCH+en.I en.DITCH+i en.DOESNT+en.ENDED
-2 en.DOESNT+en.KEYWORD en.DOESNT+en.NEG en.DOESNT+en.STOP en.END en.END+en.VOC en.ENDED+er
-2 en.ENDED+je en.EVENT en.FEEL+voor en.FROM en.FROM+en.YOU en.HEY en.HEY+voor en.KEYWORD+er
-2 en.KEYWORD+je en.ME+MORE en.ME+NO en.ME+a en.ME+sleep en.ME+te en.MESSAGE+, en.MY en.MY+LIST
-2 en.MY+en.END en.MY+en.LIST en.MY+en.PLURALS en.MY+en.THIRD en.MY+list en.NEG+en.ENDED
-2 en.NEG+en.KEYWORD en.NEG+en.STOP en.NEG+er en.NEG+je en.NEG+the en.NUMBER+, en.OTHER+,
-2 en.OTHER+te en.PHONE+, en.REPLY en.REPLY+en.BEFORE en.STOP+de en.STOP+je en.SUBJECT+de
-2 en.SUBJECT+een en.SUBJECT+en.NEG en.SUBJECT+kunt en.SUBJECT+mag en.SUBJECT+mijn
-2 en.SUBJECT+niet en.TAIL+MORE en.TAIL+NO en.TAIL+a en.TAIL+sleep en.TAKE+> en.TAKE+the
-2 en.TAKE+this en.TEXT+, en.TEXT+> en.THESE+MSG en.THINGS+> en.THINGS+en.BEFORE
-2 en.THINGS+en.DOESNT en.THINGS+en.NEG en.TIME+the en.VOC+. en.VOC+> en.VOC+NO en.VOC+RESTORE
-2 en.VOC+a en.VOC+als en.VOC+en.DAY en.VOC+get en.VOC+is en.VOC+kunt en.VOC+mag en.VOC+mijn
-2 en.VOC+niet en.VOC+sleep en.WANT+MORE en.WISH+ME en.YOU+de en.YOU+en.GET en.YOU+en.TAKE
-2 en.YOU+get en.YOU+kunt en.YOU+mag en.YOU+mijn ene er+elke er+maar er+staat er+telkens erbij
-2 ermee+CEASE ermee+MENDED ermee+ophouden ervan+> euro even+> even+aan extra fatima ff+checken
-2 fijne files finally flesje flyers foto fout fout+MENDED fout+NUMBER fout+nummer friday
-2 gaat+OUT gang gang+> geannuleerd gebruik+MORE gebruik+voortaan gedaan gedaan+> geen+bereik
-2 geen+bericht geen+en.BADMSG geen+enkel geen+haast gehad+, geheugen geldt gelezen+>
-2 gelieve+dit gemeente gerust+MSG gerust+OUT gerust+SEND gerust+WORD gerust+uit gestorven
-2 gestuurd getekend gewoon gezeur gezien+> gips goed+, got graag+MORE graag+MSG graag+NO
-2 graag+SEND graag+berichten graag+een graag+weer gratis+is haal+ik haal+je haast haat
-2 haat+het had+OFTEN had+het haha+, haha+> halen+, halen+> halverwege+de heb+die heb+geen
-2 heb+mezelf heb+nog hebben+geen hechtingen hechtingen+OUT hechtingen+OUTS hechtingen+WORD
-2 hechtingen+eruit heeft+CEASE heeft+STOP heeft+WORD heeft+en.ALONE heeft+en.BADMSG
-2 heeft+en.ENDED heeft+en.KEYWORD heeft+en.NEG heeft+en.STOP heeft+stop heel heel+graag heet
-2 heftruck hek helemaal+niet hem+al herinnering+maar herinneringen+> het+MSG het+WORD het+al
-2 het+bericht het+gratis het+liever het+na het+om het+stuur hier+, hij+WANT hoe+GET hoe+je
-2 hoe+krijg hoe+snel hoe+zet hond hond+, hoor hoor+geen hou+en.BEFORE hou+en.ME hou+en.TAIL
-2 hou+en.VOC hou+me howd howd+en.SUBJECT howd+en.VOC howd+en.YOU howd+you i+en.NEG iets+>
-2 iets+weten ik+REPLY ik+SEND ik+alleen ik+een ik+en.BEFORE ik+en.ME ik+en.TAIL ik+en.VOC
-2 ik+gewoon ik+haat ik+had ik+hou ik+in ik+jullie ik+ken ik+maak ik+mag ik+me ik+mijn
-2 ik+mopper ik+speel ik+sta ik+wel ik+wil ik+zou in in+die incasso inschrijven+voor intrekken
-2 is is+ME is+NO is+de is+genoeg is+gestorven is+goed is+helemaal is+mijn is+overleden
-2 ja+klopt jammer je je+OFTEN je+THIRD je+de je+gang je+lijst je+mag je+nog jij joh+, jongens
-2 jou jullie+LIST jullie+NEED jullie+OFTEN jullie+REPLY jullie+SEND jullie+WANT
-2 jullie+berichtjes jullie+dat jullie+en.LIST jullie+en.MESSAGE jullie+en.MESSAGES
-2 jullie+en.SENDING jullie+en.TEXT jullie+er jullie+hier jullie+hoeven jullie+ontvangen
-2 jullie+open jullie+sms jullie+verzendlijst kaart kan+NO kan+STOP kan+echt kan+het
-2 kan+stoppen kapot kat+> kater kater+is ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u kerst
-2 kijk+er kijken+> klaar+. klacht kleinzoon knip knippen knop koelkast komen+, komen+> komt+er
-2 kost+dat kreeg+ik krijg krijg+jullie krijgt+? kunt kunt+ME kwartiertje kwartiertje+later
-2 laat+> laat+ik laatste+bericht laatste+dag last+OUT last+van lastiggevallen+door late laten
-2 leave+en.VOC leuk+> liedje liep liep+over liever+NO liever+per liever+via ligt+ME ligt+dat
-2 ligt+klaar ligt+mijn lijn lijst+, lijst+van link link+in long loterij m maak+NO maak+geen
-2 maandag maar+MORE maar+OFTEN maar+alleen maar+als maar+even maar+gewoon maar+je maar+liever
-2 maar+wel maar+zonder machtiging mag+dat mag+en.SUBJECT mag+en.VOC mag+en.YOU mag+ik mag+u
-2 mag+van mag+wel mailen mailen+> make make+en.MY maybe me me+MORE me+NO me+a me+sleep
-2 medicijnen meer+OFTEN meer+aan meer+berichten meer+bij meer+een meer+gelukkig meer+zo meld
-2 meld+ME meld+mij merci message met+0 met+ACTS met+OFTEN met+PERSON met+THIRD met+en.DAY
-2 met+iemand mezelf mij+aan mij+alsjeblieft mij+bedoeld mij+er mij+uit mijn+SEND mijn+THINGS
-2 mijn+brievenbus mijn+dochter mijn+dossier mijn+en.BEFORE mijn+en.HEY mijn+en.MESSAGES
-2 mijn+en.SENDING mijn+en.TEXT mijn+en.VOC mijn+en.WHO mijn+kleinzoon mijn+man mijn+medicijnen
-2 mijn+meldingen mijn+mobiel mijn+pas mijn+review mijn+spam missen mobiele mobiele+MENDED
-2 mobiele+NUMBER mobiele+nummer moe moe+van moet+CEASE moet+SEND moet+STOP moet+je moment
-2 moogt+ME moogt+mij mopper my+en.THIRD na+jullie naam+OUT naam+van naar+OUT naar+WORD
-2 naar+die naar+uit nacht nadenken nadenken+> natuurlijk natuurlijk+mag nemen+> niet+af
-2 niet+bellen niet+en.ME niet+erg niet+mee niet+naar niet+over niet+steeds niet+sturen niet+zo
-2 niets+op nieuw nieuws+is niks+en.ME niks+mee nog+OFTEN nog+eens nog+niet nog+op noteren
-2 nu+bij nu+niet nuchter number+, nummer+> nummer+NO nummer+SEND nummer+TAKE nummer+van
-2 off+en.MY offerte om+die om+een on+en.MY on+the onder+jullie onder+werktijd ongeluk+UNSUB
-2 ons+. ontvangen ooit+voor ook+alweer ook+in op+ME op+bij op+die op+jullie op+mijn op+tegen
-2 opa open+> oplichters+. oproep opstelling opstelling+, oude+MENDED oude+NUMBER oude+nummer
-2 oudergroep over+het over+nadenken pakje pas+dat pas+is pas+op past peeters per+MSG per+mail
-2 periode pff pictures plan plan+te post+, praten+> prijs+> prik raden raden+jullie rest+TAKE
-2 rest+laten rommel+OUT rommel+van rond schrap+mij schrappen+> schrijf+ME schrijf+en.BEFORE
-2 schrijf+en.ME schrijf+en.TAIL schrijf+en.VOC schrijf+me schrijven+en schuur scooter sleep
-2 smsen+? smsjes+STOP someone soms sorry+voor speel speelt sta+blijkbaar sta+ik sticker stil
-2 stond stoort+niet stop+er stop+je stoppen+hoor stopt storen straat straks straks+> stuk
-2 sturen+graag stuur+gerust superhandig superhandig+> svp systeem systeem+te t+NO t+niet taart
-2 tand tante tapijt tattoo te+TAKE te+snel te+verwijderen te+zijn tegen+, tegen+een telefoon+,
-2 telefoon+en telefoontjes tellen telt terug+> terug+OUT terugroepactie thank thank+en.SUBJECT
-2 thank+en.VOC thank+en.YOU that the+LIST the+en.END the+list these+MSG tijd tijdens to+en.MY
-2 toch+> toch+MORE toch+weer too u+SEND u+de u+kunt u+mag u+mijn uitschrijven+OUT
-2 uitschrijven+WORD uitschrijven+uit update uur+> vals valt van+ons van+vorige vanaf+OFTEN
-2 vanaf+nu vannacht vast veld veranderen vergeet verhuizen verstuurd vervelend+>
-2 verwijder+mijn verwijderen via+en.TEXT voel voel+ME voel+en.BEFORE voel+en.ME voel+en.TAIL
-2 voel+en.VOC voel+me voicemail volgen volgende volgende+maand voor+ME voor+OFTEN voor+REPLY
-2 voor+en.LIST voor+en.MESSAGE voor+en.MESSAGES voor+en.SENDING voor+en.TEXT voor+het voor+ik
-2 voor+jullie voor+sms voorbij vorige vraag+NO vraag+het vraag+niet vroeger wa wacht was+?
-2 was+OFTEN was+mijn wat+MORE we+WORD week+naar weekend weer+> weer+MENDED weer+aan weer+op
-2 weet+NO weet+niet weg+, weghalen+> wel+GET wel+SEND wel+die wel+en.SENDING wel+en.TEXT
-2 wel+in wel+veel wel+voor welke werk werktijd what wij+GET wij+hebben wil+die wil+ook
-2 willen+de with+en.VOC with+en.YOU without woning wtf you you+, you+en.GET you+en.TAKE
-2 you+get your+en.BEFORE zaken zaken+> zal zat+> zeg+maar zegt zegt+de zei+dat zelf+> zet+de
-2 zet+het zet+ik zet+mijn zijn+ME zijn+THREAT zijn+als zijn+er zit+te zitting zo zo+, zodat
-2 zodat+ik zoek+> zomaar+OUT zomaar+WORD zomaar+uit zoon+, zulke zwarte
2 ,+aan ,+and ,+app ,+bij ,+en ,+en.ALONE ,+en.FEEL ,+en.KEYWORD ,+en.NEG ,+en.TAKE
2 ,+en.THREAT ,+ge ,+haal ,+hou ,+how ,+i ,+im ,+mogen ,+nu ,+ook ,+over ,+schrap ,+voor
2 ,+wilt ,+zeg .+DELETE .+MORE .+annuleer .+bek .+bel .+donder .+einde .+en .+en.I .+en.THINGS
2 .+genade .+graag .+heb .+hierbij .+hoi .+houd .+iets .+jan .+kappen .+lot .+mij .+nummer
2 .+ongevraagde .+papa .+pleur .+rot .+schande .+smsen .+uitschrijven .+uitslagen .+van
2 .+vorige 0+. 0+OFTEN 0+jaar 0+voor 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG
2 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP 3x+stop ?+dat ?+in ?+we ACTS+sinds AUTHORITY
2 AUTHORITY+, AUTHORITY+is CEASE+MSG CEASE+de CEASE+en.SENDING CEASE+graag CONSENT+,
2 CONSENT+in CONSENT+voor DELETE+ons ERASE+ons GET GET+, GET+THIRD GET+elke GET+en.BEFORE
2 GET+en.ME GET+en.SUBJECT GET+en.TAIL GET+en.VOC GET+me GET+sinds LIFE+uitvalt LIST+.
2 LIST+OFTEN LIST+OUT LIST+en.BEFORE LIST+halen ME+> ME+CEASE ME+CONSENT ME+NEED ME+WORD
2 ME+advocaat ME+afspraak ME+auto ME+betreft ME+blijven ME+dit ME+en.FROM ME+inbox
2 ME+lidmaatschap ME+nummer ME+recht ME+rekening ME+toestemming ME+uitgeschreven ME+vader
2 ME+vorige ME+vrouw MEDS+sinds MENDED MENDED+ERASE MENDED+REMOVE MENDED+graag MENDED+jullie
2 MENDED+kan MENDED+naar MENDED+voor MINE+OUT MINE+bij MORE+. MORE+MSG MORE+lastig MSG+DELETE
2 MSG+ME MSG+NEED MSG+OUT MSG+WISH MSG+af MSG+die MSG+en.TAIL MSG+graag MSG+heb MSG+komen
2 MSG+me MSG+om MSG+ook MSG+wil NEED+het NO NO+CONSENT NO+LIFE NO+PERSON NO+THINGS NO+WANT
2 NO+WISH NO+aanbiedingen NO+en.KINDS NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING
2 NO+en.TEXT NO+gebruik NO+geval NO+huis NO+kind NO+klant NO+langer NO+lezen NO+mijn NO+nieuwe
2 NO+nodig NO+op NO+per NO+sms NO+toestemming NO+uitnodigingen NO+vergissing NO+vlees NO+weer
2 NO+wil NUMBER+DELETE NUMBER+OFTEN NUMBER+OUT NUMBER+in NUMBER+is NUMBER+kan NUMBER+met
2 OFTEN+3x OFTEN+en.DAY OFTEN+en.TAIL OFTEN+graag OFTEN+hoor OFTEN+iets OFTEN+met OFTEN+ook
2 OFTEN+op OFTEN+uit OFTEN+voor OFTEN+week OFTEN+wel OTHER+uitvalt OUT+0 OUT+en.DAY
2 OUT+en.SUBJECT OUT+en.VOC OUT+en.YOU OUT+harte OUT+mijn OUT+te OUT+u OUTS+> OUTS+ermee
2 PERSON+> PERSON+doen PERSON+krijgt PERSON+op REMOVE+dat REMOVE+graag REPLY+ME REPLY+die
2 RESTORE+in SEND+MSG SEND+WORD SEND+alerts SEND+die SEND+en.LIST SEND+en.MESSAGES
2 SEND+en.WANT SEND+heb SEND+komen SEND+naar SEND+nog STOP+en STOP+er STOP+hiermee STOP+met
2 TAKE TAKE+THIRD TAKE+en.BEFORE TAKE+en.TAIL TAKE+is TAKE+me TAKE+om TAKE+op TAKE+ze
2 THINGS+wel THIRD+NO THIRD+dacht THIRD+een THIRD+geen THIRD+meer THIRD+staat THIRD+was
2 THIRD+zijn THREAT+> THREAT+bij TIME+in TIME+is UNSUB+graag WANT+GET WANT+WORD WANT+eruit
2 WANT+het WANT+ik WANT+niks WANT+uit WISH+OUTS WISH+eruit WISH+ik WISH+je WISH+uit WORD+aub
2 WORD+te WRONG+, WRONG+NUMBER aan+mijn achter+> adressenbestand af+en.WANT af+wat
2 afmelden+voor afspraken+wel al+3x alerts alerts+> alleen+die alleen+nog alsjeblieft+CEASE
2 alsnog alsnog+in alstublieft+en.ME alstublieft+mee and+its andere+LIFE annuleer antwoorden
2 any appjes+> april as auto+, away baas bank bank+, bed beeindigen+graag bek bek+houden
2 ben+er benaderen benaderen+> bericht+en berichten+> berichten+CEASE berichten+komen
2 berichtjes+MORE berichtjes+meer beroep bespaar+ME bespaar+en.SUBJECT bespaar+en.YOU
2 bespaar+u bestuur beter betreft betreft+, bezoek bezoek+, bij+ME bij+het bingo blij+en.ME
2 blij+mee blijf+vooral blijven+> blokkeer breda bundel coming+> contact contact+is daar+TAKE
2 daar+ook daarmee dag+. dan+nog dan+te dat+MSG dat+OFTEN dat+OUT dat+WISH dat+alsnog
2 dat+en.SUBJECT dat+en.VOC dat+en.YOU dat+gesms dat+u dat+wil de+OTHER de+agenda de+baas
2 de+bank de+bus de+eerder de+en.DAY de+en.LIST de+en.THIRD de+enige de+herinnering de+kat
2 de+laatste de+operatiekamer de+persoon de+site de+sloop de+uitgang de+verhuis
2 de+verzendlijst de+volgende de+website definitief denkt deur+OUT deur+WORD deur+uit deze
2 deze+TAKE deze+berichten deze+en.MESSAGES deze+en.SENDING dicht+met die+dagelijkse die+over
2 die+vraag dienst dijk dijk+, direct dit+soort do do+en.DOESNT do+en.NEG do+en.NOT do+not
2 doen+. doen+> doen+om donder donder+op dont+en.WANT dont+en.WISH doorgekomen dus+> echt+OUTS
2 echt+weg een+. een+OTHER een+andere een+handtekening een+manier een+mens een+punt eens+>
2 eens+OUT eens+van eigenaar elektronische elektronische+MSG elk elk+MSG elk+bericht
2 elk+bezoek elke+OFTEN elke+keer en+REMOVE en+ik en+je en+jullie en+nooit en.ALONE+aub
2 en.ASKED+ME en.ASKED+en.BEFORE en.ASKED+en.ME en.ASKED+en.TAIL en.ASKED+en.VOC en.ASKED+me
2 en.AUTHORITY en.BADMSG+aub en.BEFORE+CEASE en.BEFORE+WORD en.BEFORE+but en.BEFORE+dit
2 en.BEFORE+en.I en.BEFORE+en.LIST en.BEFORE+en.NEGATIVE en.BEFORE+en.OTHER en.BEFORE+en.PHONE
2 en.BEFORE+en.SENDING en.BEFORE+no en.BEFORE+on en.BEFORE+up en.BEFORE+van en.CALL
2 en.CALL+en.NEG en.DAY+jaar en.DAY+ook en.DAY+voor en.DITCH+en.THIRD en.DOESNT+en.TEXT
2 en.DOESNT+en.WANT en.DOESNT+en.WISH en.DONT+en.WANT en.DONT+en.WISH en.ENDED+aub
2 en.ENDED+en.MENDED en.ENDED+en.SENDING en.EVENT+> en.FEEL en.FEEL+maar en.FROM+,
2 en.FROM+en.MY en.FROM+the en.FROM+your en.GET+en.BEFORE en.GET+en.THESE en.HEY+krijgt
2 en.I+dat en.I+take en.KEYWORD+> en.KEYWORD+aub en.KEYWORD+en.MENDED en.KEYWORD+en.SENDING
2 en.KINDS+en.LIST en.LIST+. en.LIST+die en.ME en.ME+> en.ME+OFTEN en.ME+WORD en.ME+een
2 en.ME+en.FROM en.ME+uit en.MENDED+en.BEFORE en.MENDED+en.NEG en.MESSAGE+. en.MESSAGE+alerts
2 en.MESSAGE+die en.MESSAGE+en.LIST en.MESSAGE+en.MESSAGES en.MESSAGES en.MESSAGES+die en.MY+>
2 en.MY+en.DOESNT en.MY+en.FROM en.MY+en.NUMBER en.MY+en.WHO en.MY+first en.MY+texts en.MY+vip
2 en.NEG+> en.NEG+aub en.NEG+en.SEND en.NEG+en.SENDING en.NEG+en.WANT en.NEG+en.WISH
2 en.OTHER+en.BEFORE en.OTHER+en.NEG en.PHONE+en.BEFORE en.PHONE+en.FROM en.PHONE+en.NEG
2 en.PLURALS en.REMOVE en.REMOVE+, en.REMOVED en.REPLY+en.LIST en.SENDING+alerts
2 en.SENDING+die en.SENDING+en.MESSAGES en.STOP+aub en.STOP+en.MENDED en.STOP+en.SENDING
2 en.SUBJECT+en.BEFORE en.SUBJECT+en.MY en.SUBJECT+hebt en.SUBJECT+heeft en.SUBJECT+het
2 en.SUBJECT+may en.SUBJECT+ons en.SUBJECT+ophouden en.SUBJECT+vriendelijk en.TAIL+OFTEN
2 en.TAIL+dit en.TAIL+een en.TAIL+en.FROM en.TAIL+uit en.TAKE+my en.TEXT+alerts en.TEXT+die
2 en.TEXT+en.LIST en.TEXT+en.MESSAGES en.THESE en.THESE+> en.THIRD+, en.TIME+en.BEFORE
2 en.UNSUB en.VOC+MENDED en.VOC+OFTEN en.VOC+STOP en.VOC+aan en.VOC+but en.VOC+dat en.VOC+een
2 en.VOC+en.BEFORE en.VOC+en.DOESNT en.VOC+en.NEG en.VOC+er en.VOC+hebt en.VOC+heeft
2 en.VOC+hier en.VOC+krijgt en.VOC+may en.VOC+ons en.VOC+ophouden en.VOC+uit
2 en.VOC+vriendelijk en.WANT+en.BEFORE en.WANT+is en.WANT+jullie en.WANT+mij en.WHO+krijgt
2 en.WISH+en.BEFORE en.YOU+CEASE en.YOU+MENDED en.YOU+WORD en.YOU+aan en.YOU+dat en.YOU+hebt
2 en.YOU+heeft en.YOU+may en.YOU+ons en.YOU+ophouden en.YOU+vriendelijk enige er+OFTEN er+gek
2 er+komt eraf+> ergens ergens+anders ervoor ervoor+> eten+sinds ewa ex failliet fan for+my
2 from+en.MY from+the ga ga+naar ga+toch gebruik+OUT gebruik+van geef geef+NO geef+geen
2 geen+CONSENT geen+LIFE geen+MENDED geen+MORE geen+PERSON geen+SEND geen+THINGS
2 geen+aanbiedingen geen+en.KINDS geen+geval geen+huis geen+kind geen+klant geen+meer
2 geen+nieuwe geen+toestemming geen+uitnodigingen geen+vergissing geen+vlees gefeliciteerd+,
2 gehoord gejat gekocht+> gelieve+het genade genade+. gescheiden gescheiden+, gesteld gevraagd
2 gevraagd+> gezet+, good good+> graag+CEASE graag+afmelden graag+houden graag+uit graag+voor
2 groeten+> gsm haar haar+MENDED haar+nummer had+ik handtekening handtekening+op harte heb+al
2 heb+nooit hebben+en.BEFORE hebben+en.ME hebben+en.TAIL hebben+en.VOC hebben+me heeft+mij
2 heeft+zich helemaal+niks her here here+. herinnering+OUT herinnering+kwam herinnering+van
2 herroep het+LIST het+MINE het+bel het+is het+laatste het+mag het+nou het+ook het+recht
2 het+te het+was het+weten hier+heb hier+niet hier+vanaf hier+woont hierbij+zeg hiermee
2 hij+een hoe+doe hoe+kom hoe+zeg hoef+NO hoef+niet hoeft+het hoeven+echt hoi hokje hond+>
2 hoop hoor+, hoor+> houd iedere+zaterdagochtend iets ik+0 ik+> ik+DELETE ik+THREAT ik+af
2 ik+blijven ik+blokkeer ik+en.DAY ik+geef ik+geen ik+naar ik+neem ik+nog ik+rij ik+spaar
2 ik+uit ik+weet ik+weiger ik+wordt ik+zelf ik+zijn im in+NO in+OFTEN in+april in+bed in+breda
2 in+geen in+maart in+orde in+the inbox inleveren is+failliet is+gewoon is+in is+nog is+uit
2 is+vol ive jaar+NO jan je+CEASE je+SEND je+boos je+maar jij+regelen jullie+NO jullie+OUT
2 jullie+af jullie+berichten jullie+blijven jullie+reclame jullie+smsjes jullie+zijn kan+je
2 kap+ermee kappen kapper+, keer kerk kerngezond kill kill+en.MY kill+the kind klaar+OFTEN
2 klaar+met klaar+nu klant komen+? komt+NO komt+geen koop koop+NO koop+niks krijg+, krijg+elke
2 kun+je kun+jij kunnen kunnen+jullie kwijt kwijt+> laat+die laat+dit laat+is laatste+OFTEN
2 lang+gaat langer lastig lastig+> lastig+te later+> leest+ME leest+mijn les les+uitvalt let
2 let+en.MY leuk+vindt lezen+. lidmaatschap liefde liefst lieve lijst+OUT maak+ik maar+CEASE
2 maar+ME maar+SEND maar+STOP maar+THIRD maar+bij maar+en.ALONE maar+en.BADMSG maar+en.ENDED
2 maar+en.KEYWORD maar+en.NEG maar+en.STOP maar+hij maar+stop maart mag+> mag+CEASE mag+MENDED
2 mag+STOP mag+WORD mag+eruit mag+het mag+je maken man+krijgt manier manier+om may me+OFTEN
2 me+dit me+een me+en.FROM me+uit meer+, meer+en meer+iets meer+in meer+lastig melden
2 mens+TAKE mens+doen mensen met+ME met+SEND met+deze met+mij mich mij+. mij+OUT mij+betreft
2 mij+in mij+maar mij+uitgeschreven mij+van mijn+CONSENT mijn+advocaat mijn+afspraak mijn+auto
2 mijn+inbox mijn+oude mijn+recht mijn+rekening mijn+toestemming mijn+vader mijn+vrouw
2 minder+OFTEN minder+vaak moeite moeite+> moet+een mogen+MENDED moogt my+en.BEFORE
2 my+en.NUMBER na+elk naar+0 naar+ME naar+OFTEN naar+en.DAY naar+mijn nachts+, nagels netjes
2 never nie niet+OFTEN niet+langer niet+per niet+weer niets+MORE niets+meer niks niks+OUT
2 niks+van nodig+heb nog+. nog+MSG nog+de noodgevallen nooit nooit+bij nooit+een nooit+om nu+0
2 nu+WORD nu+en.DAY nummer+ERASE nummer+OFTEN nummer+REMOVE nummer+WORD nummer+graag
2 nummer+kan ochtends of+en.MY om+ME om+gevraagd om+mij omdat omdat+ik on+en.BEFORE on+en.VOC
2 ongedaan ongedaan+maken ongeluk+RESTORE ongeluk+aangemeld ongevraagde ongewenst ongewenst+>
2 ons+MENDED ontslagen ontslagen+, ooit ooit+een ook+CEASE ook+NO ook+STOP ook+WORD ook+dit
2 ook+met op+> op+CEASE op+MENDED op+te op+voor operatiekamer opnemen opnemen+in orde
2 orde+maken oude+THINGS over over+ME over+de over+zijn pakket+, papa partij per+en.DAY
2 per+week phone+en.NEG please+en.NEG pleur pls+> prettig prettig+> punt+achter punt+ik quit
2 rechter+> reclame+. reclame+> regelen regelen+dat rekening+bij rest+> rij rij+OFTEN rij+nu
2 rot s+ochtends schande schat schei schrap schrap+ons schrappen+, secretaresse
2 secretaresse+NO secretaresse+niet serieus serieus+? sinds+de sinds+kort site sloop sms+.
2 sms+die smsjes+NO smsjes+OUT smsjes+niet soort+MSG soort+SEND sorry+maar spaar+ME
2 staat+OFTEN staat+al stalken steeds+en.MESSAGES steeds+en.SENDING steeds+en.TEXT stop+>
2 stop+aub streep streep+ME sturen+naar stuur+ME stuurt taal tandarts te+ERASE te+beeindigen
2 te+houden te+slapen te+vallen te+verkopen te+worden telefoon+. tevredenheidsvragen
2 text+en.LIST the+en.WHO the+first the+vip these+> thuis tijd+> to+en.BEFORE to+en.NEG
2 to+en.SENDING to+en.STOP toch+een toch+nooit toestellen toestemming+in toestemming+voor
2 tuesday u+MENDED u+WORD u+aan u+dat u+hebt u+heeft u+ons u+ophouden u+vriendelijk uit uit+de
2 uit+te uitgang uitgeschreven uitgeschreven+> uitnodigingen uitnodigingen+voor uitschrijven+>
2 uitslagen uitslagen+mogen unsub us uw+berichten uw+herinnering vaak+graag vader val val+ME
2 val+en.BEFORE val+en.ME val+en.TAIL val+en.VOC val+me van+0 van+OUT van+en.DAY
2 van+en.SUBJECT van+en.YOU van+harte van+u vanaf+> veranderd veranderd+, verder verder+>
2 verdere verdere+MSG vergeten+, vergissing verhuis verkeerd+MENDED verkeerd+nummer verkopen+>
2 vernietigen verplicht vertellen vertellen+hoe vertrokken via+het vind+dat vink vip
2 volgende+MSG volgende+en.LIST volgt volgt+een voor+, voor+alles voor+haar voor+noodgevallen
2 vooral+SEND vooral+sturen vraag+> vriendelijk vrouw+, waarom waarom+GET wachten+>
2 wanneer+CEASE wanneer+STOP was was+. wat+ME wat+ik wat+is wat+jullie wat+mij we+dat website
2 week week+niet weer+WORD weer+af weg+ermee weggegooid wekelijkse wel+WORD wel+de wel+een
2 wel+erg wel+genoeg wel+weten weten+, wie+er wij+WANT wil+NO wil+OUTS wil+eruit wil+ik wil+je
2 wil+uit willen willen+CEASE wissen wissen+graag woont+NO woont+geen worden wordt+er
2 you+en.BEFORE you+may youre zaak+is zaterdagochtend ze+> ze+zijn zes zet+dat zevende zich
2 zich+OFTEN zijn+nog zijn+te zijn+van zit+OFTEN zit+hier zit+nu zon+MSG zoon+heeft
3 * ,+MENDED ,+THREAT ,+WORD ,+als ,+berichten ,+een ,+en.ENDED ,+mijn ,+van ,+zoals .+ERASE
3 .+NO .+NUMBER .+TAKE .+achteraf .+bespaar .+blijf .+dat .+en.BLOCK .+en.SUBJECT .+en.TAKE
3 .+en.VOC .+en.YOU .+enkel .+ga .+hang .+herinneringen .+het .+hier .+id .+iedere .+kap
3 .+knap .+nee .+neen .+nog .+pak .+stuurt .+the .+val .+vergeet .+zoek 0+naar ?+OFTEN CEASE
3 CEASE+, CEASE+en DELETE+graag LIST LIST+staan ME+AUTHORITY ME+MENDED ME+NUMBER ME+UNSUB
3 ME+als ME+ff ME+for ME+gsm ME+schoonmoeder ME+te MENDED+OFTEN MENDED+in MINE+van MORE
3 MORE+GET MORE+doen MORE+en MORE+graag MORE+iets MORE+voor MSG+" MSG+en MSG+en.HEY NEED+NO
3 NO+. NO+ME NO+OFTEN NO+TAKE NO+belangstelling NO+berichten NO+berichtjes NO+bij NO+doen
3 NO+enkele NO+gewenst NO+prettig NO+prijs NUMBER+REMOVE NUMBER+aan NUMBER+graag OFTEN+gaat
3 OFTEN+jaar OFTEN+moet OFTEN+per OUT OUT+bij OUT+de OUT+ermee OUTS+, PERSON+die PERSON+ik
3 REMOVE+, REMOVE+. REPLY+er SEND+voor STOP+daarmee STOP+die STOP+ermee STUFF+. TAKE+ME
3 TAKE+dit TAKE+jullie THINGS+bij THINGS+klaar THIRD+, THIRD+. WANT+krijgen WORD WORD+.
3 WORD+ermee WORD+jullie WRONG+PERSON WRONG+persoon aan+uw aangemeld aangemeld+, achteraf
3 achteraf+had achterwege afmelden afscheid aint al+OFTEN al+die al+op alleen+de alles+en.WANT
3 alles+wat alstublieft altijd+> an as+en.MY bang bang+dat bed+> beeindigen+> bel
3 bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC bel+ik bel+me belangstelling ben+de ben+geen
3 berichtjes berichtjes+WANT bespaar+en.VOC betaald+, bij+een bij+mijn blijf+OUT
3 blijven+jullie boven bril+klaar but call club+, dacht+dat dagelijkse dames dan+ME dan+mijn
3 dank+en.SUBJECT dank+en.VOC dank+en.YOU dank+u dat+STUFF dat+vinkje de+AUTHORITY de+WRONG
3 de+avg de+en.BEFORE de+moeite de+verkeerde de+winkel deal der deze+> deze+SEND deze+en.LIST
3 die+LIST die+lijst die+meldingen ding dit+? dit+NUMBER dit+WANT dit+moet dr droom duidelijk
3 dus dus+NO dus+geen een+LIFE een+THINGS een+maand en+OFTEN en+SEND en+wij en.ALONE+>
3 en.ALONE+met en.BADMSG+. en.BADMSG+met en.BEFORE+OFTEN en.BEFORE+OUT en.BEFORE+UNSUB
3 en.BEFORE+as en.BEFORE+en.DOESNT en.BEFORE+en.MESSAGES en.BEFORE+ff en.BEFORE+off
3 en.DAY+OFTEN en.DITCH+en.BEFORE en.DOESNT en.ENDED+> en.ENDED+met en.HEY+, en.KEYWORD+met
3 en.KINDS en.ME+UNSUB en.ME+ff en.ME+for en.ME+stoppen en.MY+en.MENDED en.MY+en.PHONE
3 en.MY+number en.MY+off en.NEG+en.TEXT en.NEG+met en.NUMBER en.SUBJECT+bent en.SUBJECT+call
3 en.SUBJECT+en.CALL en.TAIL+OUT en.TAIL+UNSUB en.TAIL+WORD en.TAIL+ff en.TAIL+for
3 en.THIRD+rest en.VOC+CEASE en.VOC+OUT en.VOC+UNSUB en.VOC+bent en.VOC+en.FROM en.VOC+ff
3 en.VOC+het en.WANT+, en.WHO+en.VOC en.YOU en.YOU+STOP en.YOU+bent en.YOU+het enkel+nog
3 enkele er+MORE er+en.ME er+geen er+mee er+weer eraf+, erger erger+dan eruit+, for+good
3 fout+, from ga+jullie geen+belangstelling geen+berichten geen+berichtjes geen+enkele
3 geen+prijs gegevens gehad+met gekocht genomen gesms gewenst gewenst+> gewoon+WORD
3 graag+UNSUB groeten haar+NUMBER hallo+, hang heb+jullie hebben+. helemaal+NO helemaal+geen
3 her+rest herinneren+, het+en.OTHER hier+in hierbij hierbij+TAKE hierbij+trek hij+is hoeft+NO
3 horen hou+OFTEN hou+die hou+op iemand+die iets+TAKE ik+WORD ik+pas ik+van in+0 in+een
3 in+en.MY ingetrokken is+het ja ja+hoor je+en.WANT je+nee jullie+. jullie+GET jullie+NUMBER
3 keep klaar+is knap knap+hoor kom+ik krijgen krijgen+? leren lezen lig+in lijst+> loodgieter
3 maar+af maar+van mag+, marketing me+OUT me+UNSUB me+WORD me+ff me+for mee+stoppen meer+die
3 meer+doen meer+voor met+die met+je mijn+AUTHORITY mijn+NUMBER mijn+gsm mijn+schoonmoeder mit
3 moeten+REMOVE moeten+TAKE mogen my+en.MENDED my+en.PHONE my+number namelijk ne ne+OFTEN
3 ne+keer nee+, nergens nie+MORE nie+meer niet+TAKE niet+doen niet+gewenst niet+om niet+op
3 niet+prettig niets+> nog+een nooit+> nooit+ME nooit+mijn nou nul+> number nummer ok+, on+ME
3 on+en.ME on+en.TAIL on+me ongeluk+, op+THIRD op+dat opgehaald ophoudt out out+> over+, pak
3 pas+> per+en.BEFORE persoon+> prijs+op principe punt+> recht rust+> schoonmoeder
3 schoonmoeder+. seintje service+> shut shut+en.BEFORE sindsdien sla steeds+MSG steeds+SEND
3 stop+met sturen+, sturen+voor te+MSG te+SEND te+komen te+oud te+smsen tegen+de terugbrengen
3 terugbrengen+> texts these times to+en.KINDS to+en.TEXT toch+NO tot+en.SUBJECT u+CEASE
3 u+STOP u+bent u+het uit+bij uw vacatures van van+een vanaf vergeet+het verkeerd+NUMBER
3 verkeerde+PERSON verkeerde+persoon verkocht vlees voor+alleen vooral+MENDED voorstel
3 voorstel+> waar+WANT waar+moet waarom+blijven was+, was+de week+, weet+en.WANT weet+wat
3 weglaten weinig welletjes welletjes+geweest wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u
3 word+er ze+NO zet+ME zien zijn+, zijn+erger zoek+zelf zorg
4 ,+CEASE ,+doe ,+en.STOP ,+gelieve ,+niet ,+wij .+CEASE .+MENDED .+OUTS .+REMOVE .+WANT
4 .+afmelden .+elke .+eraf .+hoe .+hou .+houdt .+let .+niet .+verkeerd .+waarom .+you ?+zoals
4 AUTHORITY+> CEASE+> CONSENT DELETE+, DELETE+> ERASE+> ERASE+graag ME+NO ME+een ME+niet
4 ME+van MENDED+, MORE+> MORE+MENDED MORE+TAKE MORE+die MORE+niets MORE+sturen MSG+MORE MSG+NO
4 MSG+WORD MSG+meer MSG+niet NO+SEND NO+hebben NO+ja NUMBER NUMBER+. NUMBER+ERASE NUMBER+WORD
4 OFTEN+" OFTEN+WORD OFTEN+het OFTEN+mee OFTEN+nog OUT+OUT OUT+PERSON RESTORE+, SEND+. STOP+.
4 STOP+> STOP+OFTEN STOP+op STUFF+, TAKE+. TAKE+alsof TAKE+mie TAKE+mij THINGS+. THIRD+die
4 THREAT+is WANT+da WANT+echt WISH+NO WISH+OUT WORD+PERSON aan+jullie afmelden+> afspraken
4 alles+, als+er alsof annuleer+de avg beeindigd beeindigen beiden ben+, ben+je berichten+in
4 berichtjes+> bespaar bevestigen bij+deze blijf blijven brother daar+OFTEN daar+pas dag+>
4 dan+GET dan+OFTEN de+hoogte die+ik dit+is dit+was duidelijk+is een+0 een+auto een+zorg
4 eens+op en en+REPLY en+stuur en.ALONE+. en.BEFORE en.BEFORE+> en.BEFORE+een
4 en.BEFORE+en.FROM en.BEFORE+for en.DOESNT+, en.ENDED+. en.KEYWORD+. en.LIST en.ME+OUT
4 en.NOT+, en.STOP+. en.STOP+> en.SUBJECT+dat en.TAKE+en.BEFORE en.VOC+WORD er+klaar ermee
4 ermee+> ex+. gasten geen+ja gehouden gek gek+> gelieve geweest+> graag+> graag+DELETE
4 graag+ERASE het+OFTEN het+nog hier+OUT his hoal hoal+MORE hoal+mie hoe+duidelijk hoef hoeft
4 hoeft+niet hoogte hoogte+gehouden i id iedere ik+LIFE ik+NEED ik+dacht ik+dit ik+hoef
4 ik+voor ik+zit in+en.DAY ingetrokken+> interesseert is+en.WANT is+nee ja+, jarige
4 jarige+heeft je+gek jullie+niet kap klaar kort kun lijst+staan lot loten maar+OUT mee meer+>
4 meer+GET meer+TAKE meer+graag mens mij+als mij+te moar mvg mvg+> neem+ME niet+hebben niets
4 not+, nu+nog om+dit om+hier ook+> overal papier pas+ik persoonlijk rest seintje+als spaar
4 spamklacht stop+. sturen te+wachten telefoon+> trek trek+ik uitvalt up vaak+WANT vaak+moet
4 verder+niets vinkje voetbal voor+altijd voorgoed voorgoed+> wachten was+> weer+OUT wel+als
4 wil+OUT wil+WORD word worden+> ze+, zeg zeggen+. zet+mij zo+. 🚫+🚫
5 ,+ME ,+OUT ,+die ,+hoe ,+in .+WISH .+WRONG .+dag .+kunnen .+over .+wel .+wij .+wil 0+per
5 LIFE+wel LIST+af ME+telefoon MORE+SEND MSG+. MSG+WANT MSG+en.VOC MSG+in MSG+voor NEED+niet
5 NO+behoefte NO+meer NO+om NO+uw OFTEN+OUT OFTEN+en.BEFORE OFTEN+ik OUT+> REMOVE+ME
5 REMOVE+mij SEND+CEASE STOP TAKE+MORE WANT+NO WISH+WORD af+> afgelopen als alsof+ik ben+bang
5 beschouw betekent beter+> bij+en.SUBJECT bij+en.VOC bij+en.YOU bij+u bloedafname boven+de
5 brother+> collectie dan+eens de+bloedafname de+club dear denken dit+MENDED dit+nummer doe
5 een+en.DAY en+ME en+mijn en.BEFORE+, en.BEFORE+en.NEG en.DAY+. en.DAY+per en.FEEL+> en.NEG+.
5 en.SENDING en.STOP+met en.THIRD+. en.WHO enquetes geen+OUT geen+behoefte geen+van gezet goud
5 herinnering herinnering+voor het+maar het+nu hoe houden+, houden+> ik+er ik+hoop ik+lig
5 klaar+en.ME klaar+mee kraan kraan+dicht lijst+af maar+tegen meer+MENDED meer+SEND
5 meer+sturen melden+, met+MENDED met+sturen mie mij+niet mijn+telefoon moeten naar+PERSON
5 naar+THIRD naar+iemand niet+. nieuwe+collectie not nou+> nul off+> onbereikbaar
5 onbereikbaar+, op+en op+je persoon pls praat reclame rekening s smsen smsen+over snap+je te
5 this uitzetten wel winkel zelf+wel zijn zijn+een zwijgen 🚫+>
6 ,+MSG ,+THINGS ,+dank ,+word .+, .+absoluut .+afgelopen .+bij .+klaar CEASE+. GET+. ME+OUT
6 ME+vinger MSG+CEASE MSG+over NEED NO+GET NO+gewoon OFTEN+die OFTEN+en.ME PERSON UNSUB
6 WORD+graag aan+zijn absoluut absoluut+NO absoluut+niet afgelopen+OFTEN and de+eer de+muur
6 deze+MSG die+MSG een+OFTEN eens eer en.BEFORE+. en.PHONE geduld geen+MSG geweest gewoon+OUT
6 graag+WORD halen+jullie hoe+vaak ik+hier je+> lig maar+jullie met+jullie mij mij+NO
6 mijn+vinger mooi muur muur+, niet+GET niet+gewoon om op+met punt u vinger zitten zoals
7 ,+MINE ,+STOP ,+maar .+UNSUB .+dit .+nieuwe ERASE+, ME+geduld MSG+> REMOVE+jullie SEND+over
7 als+de auto bedank+voor behoefte behoefte+aan blijf+ik die+smsjes dit+het doen doorgeknipt
7 en.FROM+> en.NEG+, en.NOT en.WANT er+zo geduld+is ik+OUT is+op maar+NO maar+niet mijn+geduld
7 niet+> nu+> o smsjes toestemming vaak wel+, zeg+ik zitten+> zoals+NO 🚫+*
8 .+als MSG NO+MORE OFTEN+moeilijk UNSUB+> bedank dat+dit en.NEGATIVE en.WANT+. hier hoe+OFTEN
8 hou ik+NO ik+bedank is+er jullie+ME jullie+mij maar+zitten moeilijk moeilijk+aan nee+.
8 oproepen p reis wij zo+moeilijk
9 .+OUT .+en.NEGATIVE .+zet NO+MSG STUFF club daar ik+niet is+, neen+> nu oud t
10 .+WORD .+🔕 NO+> dit houden nee
11 WORD+> da neen wij+zijn
12 . .+🚫 OFTEN+. 🔕
13 .+STOP en.WANT+> nee+>
14 🚫
"""
