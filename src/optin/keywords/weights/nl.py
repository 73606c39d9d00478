"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-17 TIME even
-12 niet+OUT
-11 bericht kan
-10 > NO+WORD niet+WORD
-9 ,+kan .+ja he ligt na zat zonder
-8 .+is MEDS dat de hij in+de liever mijn vooral+NO vooral+niet wie
-7 ,+THIRD ,+het ,+ik .+die .+haal .+mag .+wie ACTS ME+MSG NO+OUT NO+bezwaar NO+en.ME NO+mee
-7 OUT+het REMOVE+ik THINGS+> bellen bezwaar een+MSG er ervan geen+bezwaar gerust het hoe+TAKE
-7 ik+ME klopt niet+van of op+dit tegen we zo+>
-6 , ,+heb ,+we .+OFTEN .+THIRD .+de .+op ?+ik LIFE MINE+> NO+interesse OFTEN+, TAKE+de THIRD
-6 WANT+de bedankt bij+jullie de+THINGS denk deze+OFTEN doet dokter geen+interesse goed haal
-6 heb+ik hem heus ik+zal interesse is+dit ken last maar+op meer+OUT moest niemand niet nu+NO
-6 onze op+, sta staan stoppen uit+het
-5 ,+OFTEN ,+WANT ,+is ,+jullie ,+laat ,+mag .+> .+en.NEG .+er .+hangt .+my .+was ? GET+jullie
-5 LIFE+> NO+voor OFTEN+even OFTEN+geen TAKE+OFTEN WISH+de WORD+het als+je altijd app bij+>
-5 bij+de de+MINE de+SEND die die+aanbiedingen door en.BEFORE+aub en.DAY+> en.SUBJECT+>
-5 en.THINGS en.THIRD er+nog eraan ervan+OUT ervan+af even+NO geblokkeerd geeft gelukkig gras
-5 haha hangt+ervan he+> heb hoe+laat ik+heb ik+hoor is+> je+, jullie jullie+ook kom kost mag
-5 met moet naam niet+voor nodig op+het pas sorry stoppen+met tegen+MSG terug tweede uur veel
-5 vind+ik vooral welkom welkom+>
-4 ,+ben ,+en.I ,+en.MESSAGE ,+en.SUBJECT ,+en.TEXT ,+en.WANT ,+moet ,+nooit ,+pas ,+ze .+.
-4 .+benadrukte .+hij .+na .+uw .+wat .+weet 2 CEASE+maar DELETE+WANT DISTURBS DISTURBS+NO
-4 GET+ik ME+OTHER MENDED+er MENDED+met MENDED+op MENDED+van MINE+WORD MORE+? MORE+OFTEN
-4 MORE+niks MSG+OFTEN MSG+SEND MSG+is NO+DELETE NO+ERASE NO+UNSUB NO+in NUMBER+NO NUMBER+er
-4 NUMBER+op OFTEN+> OFTEN+NO OFTEN+uur OTHER REMOVE+de REPLY+> SEND+> SEND+? THINGS TIME+>
-4 WANT+mijn WANT+ook WISH+mijn WORD+voor aan+het aanbiedingen achterom afspraak al antwoord
-4 appje aub avonds benadrukte benadrukte+> bent+> bericht+> bezwaar+tegen bij+OUT binnen
-4 blijft buren can+en.SUBJECT dankjewel dankjewel+> dat+was de+THIRD denk+ik die+WORD dossier
-4 druk en.BEFORE+back en.BEFORE+maar en.DITCH+en.SUBJECT en.ME+maar en.MENDED+, en.MY+MSG
-4 en.TAIL+maar en.VOC+en.TAKE en.VOC+maar en.WANT+TAKE en.WANT+dat en.WANT+laat er+nou
-4 even+niet gaan gaat gekregen gestolen gevonden gisteren goed+> hear heb+je hebben heeft
-4 heeft+en.VOC het+LIFE het+OTHER hoe+REMOVE hoor+NO ik+TAKE ik+blijf ik+kom ik+mij in+ME
-4 in+mijn is+OFTEN is+OUTS je+klaar jouw jullie+MSG kan+CEASE kan+WORD ken+ik klaar+bent
-4 kom+maar komt krijg+ik leeg liever+OFTEN lijst+ERASE list maar+> maar+de mail+> me+maar
-4 meer+? met+de mij+OFTEN mijn+MINE mijn+MSG mijn+OTHER mijn+en.OTHER misschien naar naar+de
-4 nee+TAKE nee+dat nee+ik nee+laat net niet+DELETE niet+ERASE niet+UNSUB niet+in niks+>
-4 nodig+> nog+NO nooit+, nu+even nu+geen nummer+er nummer+op open over+die post probleem
-4 reageerde s+avonds snel spreek staat stem succes tot twee uw+OFTEN uw+REPLY uw+en.LIST
-4 uw+en.MESSAGE uw+en.MESSAGES uw+en.SENDING uw+en.TEXT uw+sms verder+niks volgens volgens+ME
-4 volgens+mij voor+een wanneer weer wil+mijn yes
-3 %+% ,+UNSUB ,+afmelden ,+anders ,+en.BEFORE ,+en.SENDING ,+kunnen ,+sorry ,+succes ,+wat
-3 ,+zet .+GET .+TIME .+alweer .+app .+bedankt .+en.HEY .+en.MESSAGE .+en.TEXT .+hebben
-3 .+hervat .+hmm .+hoeveel .+info .+it .+jazeker .+je .+kom .+komt .+kost .+lekker .+met .+oke
-3 .+reageerde .+toch .+wanneer 0+0 0+> 0+en.DAY 0+uur 14u BEEN CEASE+NO CONSENT+OUT
-3 CONSENT+van ERASE+als ERASE+ik GET+hem LIST+van ME+LIFE ME+MINE ME+SEND ME+account
-3 ME+bestelling ME+brievenbus ME+en.OTHER ME+er ME+is ME+naam ME+zaak MENDED+OUT MENDED+denk
-3 MENDED+svp MENDED+wel MINE+CEASE MORE+aan MORE+een MSG+? MSG+naar MSG+van MSG+vind MSG+wel
-3 NO+, NO+CEASE NO+STOP NO+geinteresseerd NO+last NO+te NO+tijd NO+uit NUMBER+denk NUMBER+niet
-3 OFTEN+MENDED OFTEN+SEND OFTEN+en OFTEN+is OFTEN+sturen OFTEN+vind OTHER+> OTHER+CEASE
-3 OUT+dat PERSON+is REMOVE REMOVE+en REMOVE+voor REPLY+, REPLY+vind RESTORE+voor SEND+blijven
-3 SEND+en.SUBJECT SEND+en.YOU SEND+even SEND+is SEND+u SEND+vind STOP+NO STOP+maar STOP+van
-3 TAKE+NO TAKE+geen TAKE+mijn THINGS+ligt THIRD+GET THIRD+WANT THIRD+hebben UNSUB+als WANT+ME
-3 WANT+jullie WANT+van WISH+ME WISH+een WISH+ook WISH+worden WORD+WANT WORD+als WORD+een aan+,
-3 aan+mij about+en.MY af+? al+een alles+goed altijd+SEND anders annuleer+maar annuleren
-3 appjes+, b+> back bedankt+> bedankt+voor bellen+> ben+een bent bericht+OUT bericht+van
-3 berichten berichten+SEND berichtje bestelling binnen+> bordje brievenbus bushalte can cut
-3 cut+en.BEFORE daar+> dan+NEED dan+WANT dan+hoef dank+je de+LIFE de+berichten de+buren
-3 de+dokter de+duidelijkheid de+kerkstraat dezelfde die+LIFE die+en.NEG die+herinneringen
-3 dinsdag dirk dit+toestel doen+jullie door+> door+met doorgaan drie duidelijkheid
-3 duidelijkheid+. early echt een+berichtje een+nieuw eerst en+NO en+niet en.BADMSG en.BODY
-3 en.DAY+uur en.END+en.BEFORE en.GAVE en.HEY+is en.I+WORD en.LIST+vind en.ME+ophouden
-3 en.MESSAGE+> en.MESSAGE+vind en.MESSAGES+vind en.MY+en.OTHER en.MY+en.THINGS en.NEG+en.MY
-3 en.NEG+en.NEG en.SEND en.SENDING+vind en.STOP+NO en.SUBJECT en.SUBJECT+OUT en.TEXT+vind
-3 en.VOC+MORE en.VOC+SEND en.VOC+en.GET en.VOC+valt en.WANT+WANT en.WANT+dank en.WANT+een
-3 en.WANT+hoor en.WANT+moet er+niet er+nu even+als factuur folders gaat+NO gaat+niet geen+last
-3 geen+tijd geinteresseerd gelezen gemist gestopt gestorven+, geven gevonden+> graag+,
-3 graag+op graag+van hahaha halverwege hebben+jullie heeft+en.SUBJECT heeft+en.YOU heeft+u
-3 hem+OFTEN hervat hervat+de het+tweede hier+geen him hmm hoeveel hoofd iedereen ik+.
-3 ik+CONSENT ik+MENDED ik+STOP ik+hem ik+het ik+kijk ik+niks ik+snap ik+was ik+zet in+>
-3 in+jullie info inschrijven interesse+, interesse+> is+0 is+een is+en.DAY is+eraf it jazeker
-3 jouw+MSG juist jullie+aan jullie+appjes jullie+berichtjes jullie+die kan+DELETE kan+MENDED
-3 kan+dat kan+niet kantooruren kat keer+, kerkstraat kijk know kom+het komen kreeg
-3 kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u laat lastig+, lastiggevallen leave
-3 liever+niet lijst+REMOVE loopt maar+alles mag+altijd mag+er mail man+is mayo mee+ophouden
-3 meer+WORD meer+uit meteen+WORD mij+gerust mij+is mijn+LIFE mijn+account mijn+bestelling
-3 mijn+brievenbus mijn+naam mijn+zaak mis moet+MENDED moet+WORD morgen na+0 na+OFTEN na+en.DAY
-3 naar+jullie nee+dank nee+hoor niet+CEASE niet+MENDED niet+STOP niet+geinteresseerd niet+te
-3 niet+uit nieuws no nodig+, nog+MORE nog+meer nooit+en.ME nooit+mee nummer+denk nummer+niet
-3 om+> om+te ongeluk+WORD ook+bij op+0 op+OFTEN op+en.DAY opnieuw opzeggen opzeggen+> oude
-3 please please+, pompt pompt+NO pompt+niet praten probleem+> punten reageerde+met recept
-3 review rust+, schrappen+voor schuld sinds+ik sleutel sms+> sms+vind spreken spreken+> steeds
-3 stoort stoort+NO stuurt+en.SUBJECT stuurt+en.YOU stuurt+u svp+> te+STOP te+bellen te+laat
-3 te+stoppen tekstberichten telkens the the+MSG tijd+voor toestemming+OUT toestemming+van
-3 twee+> uit+, uit+een uw+MSG uw+bericht vaatwasser vallen valt+ME van+dat vanavond vanzelf
-3 vergeet+ik verwijderd verzendlijst+> vind voicemail volgende+OFTEN volgende+en.BEFORE
-3 volgende+en.DAY volgende+week voor+NO voor+die voor+mij voor+niks voortaan want waren
-3 waren+> was+dat wat+WANT wat+een wat+moet weken wil+ME wil+THIRD wil+de wil+een wil+ook
-3 wil+worden wil+ze will winnen wont word+ik yall zaak zakken ze+GET ze+hebben zeggen+, zei
-3 ziek zijn+jullie zo
-2 "+leuk % ,+0 ,+GET ,+REPLY ,+WRONG ,+alleen ,+alles ,+bedankt ,+bel ,+en.DAY ,+en.KINDS
-2 ,+en.LIST ,+en.MESSAGES ,+en.THIRD ,+er ,+ga ,+hij ,+its ,+kom ,+krijg ,+kunt ,+neem ,+sms
-2 ,+smsen ,+tot ,+verkeerde ,+waar ,+zonder .+MINE .+afspraak .+alle .+b .+bevestigd .+deze
-2 .+en.BEFORE .+en.CALL .+en.DAY .+en.MESSAGES .+en.SENDING .+en.THIRD .+en.WANT .+fijn .+geen
-2 .+geldt .+had .+haha .+heeft .+how .+howd .+jullie .+kat .+knip .+ligt .+meld .+merci .+mn
-2 .+natuurlijk .+no .+nu .+ok .+onder .+ons .+onze .+pas .+per .+pff .+sinds .+sms .+sorry
-2 .+spreek .+te .+verwijder .+volgens .+vroeger .+welke .+yes .+zeg 0 0+en 0+euro 0+is 14e
-2 ?+WANT ?+WISH ?+antwoord ?+i ?+wil ACTS+, ACTS+en BEEN+door CEASE+je CEASE+voor DELETE+.
-2 DELETE+OUT DELETE+WORD DELETE+als DELETE+aub DELETE+en DELETE+mijn DELETE+uit
-2 DISTURBS+en.BEFORE DISTURBS+en.ME DISTURBS+en.TAIL DISTURBS+en.VOC DISTURBS+me DISTURBS+niet
-2 ERASE+. ERASE+WORD ERASE+bij ERASE+en ERASE+uit GET+NO GET+geen LIFE+CEASE LIFE+OUT
-2 LIFE+WORD LIFE+annuleren LIFE+is LIST+CEASE LIST+DELETE LIST+MENDED LIST+WORD LIST+schrappen
-2 ME ME+MORE ME+THINGS ME+a ME+aan ME+alsjeblieft ME+bedoeld ME+dochter ME+dossier ME+en.HEY
-2 ME+en.MESSAGES ME+en.SENDING ME+en.TEXT ME+en.VOC ME+en.WHO ME+gerust ME+hoofd ME+kleinzoon
-2 ME+man ME+medicijnen ME+meldingen ME+mobiel ME+nie ME+pas ME+review ME+sleep ME+smsen
-2 ME+spam MENDED+? MENDED+ME MENDED+TAKE MENDED+als MENDED+alstublieft MENDED+mijn MENDED+niet
-2 MINE+annuleren MORE+RESTORE MORE+bij MORE+gelukkig MORE+naar MORE+nodig MORE+zo MSG+,
-2 MSG+DISTURBS MSG+GET MSG+blijven MSG+en.THINGS MSG+heeft MSG+hoor MSG+krijgen MSG+per
-2 MSG+storen MSG+zijn NO+af NO+bellen NO+bereik NO+bericht NO+die NO+en.BADMSG NO+en.WANT
-2 NO+enkel NO+erg NO+haast NO+naar NO+over NO+pijn NO+steeds NO+sturen NO+terug NO+wat NO+zo
-2 NUMBER+, NUMBER+SEND NUMBER+TAKE NUMBER+WANT NUMBER+WISH NUMBER+dus NUMBER+en NUMBER+wil
-2 OFTEN+? OFTEN+MORE OFTEN+TAKE OFTEN+WISH OFTEN+aan OFTEN+al OFTEN+bij OFTEN+dagen OFTEN+dat
-2 OFTEN+door OFTEN+dus OFTEN+en.LIST OFTEN+euro OFTEN+gevonden OFTEN+kan OFTEN+over
-2 OFTEN+terug OFTEN+weer OFTEN+wil OFTEN+wordt OTHER+WORD OTHER+en OTHER+is OUT+OFTEN OUT+TAKE
-2 OUT+en OUT+nu OUT+ons OUT+op OUT+vorige PERSON+MENDED PERSON+zei REMOVE+? REMOVE+het
-2 REMOVE+je REPLY+OUT REPLY+WORD REPLY+gerust SEND+, SEND+GET SEND+OFTEN SEND+SEND SEND+gerust
-2 SEND+heeft SEND+krijgen SEND+nooit SEND+wel STOP+de STOP+niet TAKE+, TAKE+het TAKE+t
-2 THINGS+CEASE THINGS+OFTEN THINGS+OUT THINGS+WORD THINGS+annuleren THINGS+van THIRD+OFTEN
-2 THIRD+SEND THIRD+WISH THIRD+heeft THIRD+wil THIRD+wordt THIRD+zei THREAT+tegen TIME+niet
-2 TIME+ook UNSUB+OUT UNSUB+WORD UNSUB+bij UNSUB+uit WANT+MENDED WANT+SEND WANT+STOP WANT+die
-2 WANT+eerst WANT+worden WISH+die WORD+er WORD+in WORD+je WORD+maar a a+. aan+en aan+voor
-2 aanbiedingen+, aanzetten about about+en.BEFORE account+is acht adres af+op afgemeld
-2 afgesproken afgesproken+> afhalen+> afmelden+als afspraak+, afspraak+> again akkoord
-2 al+dagen al+gevonden alarm alle alle+LIFE alles+OUT alles+OUTS alles+eraf als+jullie
-2 alsjeblieft alsjeblieft+NO alsjeblieft+niet altijd+te alweer+> annuleren+, are
-2 are+en.SUBJECT aub+, b bedoeld+> begint bel+mij bellen+, beltegoed ben+> ben+ME ben+OFTEN
-2 ben+ik ben+mijn ben+niet beneden bereik bereikbaar bereikbaar+> bereiken bereiken+> berg
-2 bericht+. berichten+, berichten+OUT berichten+blijven berichten+krijgen berichten+maar
-2 berichten+van berichtje+als berichtjes+NO berichtjes+niet best best+> bestelling+CEASE
-2 bestelling+WORD betaal betaal+ik betalen beurt bezwaar+> blijven+MENDED blijven+sturen
-2 blokkeren boekske boekske+CEASE boekske+DELETE boekske+ERASE boekske+MENDED boekske+REMOVE
-2 boekske+WORD boekske+schrappen boos brievenbus+, buiten buurtapp buurvrouw can+en.I can+i
-2 cant checken checken+, code count+ME count+en.ME count+en.TAIL count+en.VOC count+me
-2 daar+WANT daar+heb daar+moet dacht+ik dag+dat dagen dan dan+REMOVE dat+, dat+OUTS dat+THIRD
-2 dat+aan dat+die dat+es dat+het dat+hij dat+iets dat+moet de+14e de+MEDS de+OFTEN de+app
-2 de+buurtapp de+deur de+hechtingen de+hele de+link de+machtiging de+meldingen de+nieuwe
-2 de+opstelling de+oudergroep de+prijs de+schuur de+sleutel de+smsjes de+telefoon deur
-2 deze+NUMBER deze+keer deze+telefoon dicht+> did die+CEASE die+OFTEN die+STOP die+TAKE
-2 die+en.ALONE die+en.ENDED die+en.KEYWORD die+en.STOP die+kapper die+loterij die+stop dit+>
-2 dit+MSG dit+bericht dit+jaar dit+moment dit+over dochter doe+ME doe+de doe+mij doei
-2 doet+en.SUBJECT doet+en.VOC doet+en.YOU doet+het doet+t doet+u dood door+dat door+een
-2 dringend druk+> drukken drukken+> dus+de een+bericht een+en.BODY een+extra een+kwartiertje
-2 een+lijst een+stuk een+tattoo eentje eigen eigenlijk en+STOP en+dan en+er en+geen en+niemand
-2 en.ALONE+er en.ALONE+je en.BADMSG+er en.BADMSG+je en.BEFORE+MORE en.BEFORE+MSG en.BEFORE+a
-2 en.BEFORE+en.MY en.BEFORE+en.TIME en.BEFORE+my en.BEFORE+naar en.BEFORE+nog
-2 en.BEFORE+pictures en.BEFORE+sleep en.DAY+0 en.DAY+en en.DAY+en.DAY en.DAY+euro en.DAY+is
-2 en.DITCH+en.I en.DITCH+i en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD en.DOESNT+en.NEG
-2 en.DOESNT+en.STOP en.END en.END+en.VOC en.ENDED+er en.ENDED+je en.EVENT en.FEEL+voor en.FROM
-2 en.HEY en.HEY+voor en.I+en.NEG en.KEYWORD+er en.KEYWORD+je en.ME+MORE en.ME+NO en.ME+a
-2 en.ME+sleep en.ME+te en.MESSAGE+, en.MY en.MY+LIST en.MY+en.END en.MY+en.LIST
-2 en.MY+en.PLURALS en.MY+en.THIRD en.MY+list en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.STOP
-2 en.NEG+er en.NEG+je en.NEG+the en.NUMBER+, en.OTHER+, en.OTHER+te en.PHONE+, en.REPLY
-2 en.REPLY+en.BEFORE en.STOP+de en.STOP+je en.SUBJECT+de en.SUBJECT+een en.SUBJECT+en.NEG
-2 en.SUBJECT+kunt en.SUBJECT+mag en.SUBJECT+mijn en.SUBJECT+niet en.TAIL+MORE en.TAIL+NO
-2 en.TAIL+a en.TAIL+sleep en.TAKE+> en.TAKE+the en.TAKE+this en.TEXT+, en.TEXT+> en.THESE+MSG
-2 en.THINGS+> en.THINGS+en.BEFORE en.THINGS+en.DOESNT en.THINGS+en.NEG en.VOC+. en.VOC+>
-2 en.VOC+NO en.VOC+RESTORE en.VOC+a en.VOC+als en.VOC+en.DAY en.VOC+get en.VOC+is en.VOC+kunt
-2 en.VOC+mag en.VOC+mijn en.VOC+niet en.VOC+sleep en.WANT+MORE en.WISH+ME en.YOU+de
-2 en.YOU+en.GET en.YOU+en.TAKE en.YOU+get en.YOU+kunt en.YOU+mag en.YOU+mijn ene er+elke
-2 er+maar er+staat er+telkens er+wel erbij ermee+CEASE ermee+MENDED ermee+ophouden ervan+>
-2 euro even+> even+aan extra fatima ff+checken fijne files finally flesje flyers fout
-2 fout+MENDED fout+NUMBER fout+nummer friday gaat+OUT gang gang+> geannuleerd gebruik+MORE
-2 gebruik+voortaan gedaan gedaan+> geen+bereik geen+bericht geen+en.BADMSG geen+enkel
-2 geen+haast geen+pijn gehad+, geheugen geldt gelezen+> gelieve+dit gemeente gerust+MSG
-2 gerust+OUT gerust+SEND gerust+WORD gerust+uit gestorven gestuurd getekend gewoon gezeur
-2 gezien+> gips goed+, got graag+MORE graag+MSG graag+NO graag+SEND graag+berichten graag+een
-2 graag+weer gratis+is haal+ik haal+je haast haat haat+het had+OFTEN had+het haha+, haha+>
-2 halen+, halen+> halverwege+de heb+die heb+geen heb+mezelf heb+nog hebben+geen hechtingen
-2 hechtingen+OUT hechtingen+OUTS hechtingen+WORD hechtingen+eruit heeft+CEASE heeft+STOP
-2 heeft+WORD heeft+en.ALONE heeft+en.BADMSG heeft+en.ENDED heeft+en.KEYWORD heeft+en.NEG
-2 heeft+en.STOP heeft+stop heel heel+graag heet heftruck hek hele helemaal+niet hem+al
-2 herinnering+maar herinneringen+> het+MSG het+WORD het+al het+bericht het+gratis het+liever
-2 het+na het+om het+stuur hier+, hij+WANT hoe+GET hoe+je hoe+krijg hoe+snel hoe+zet hond
-2 hond+, hoor hoor+geen hou+en.BEFORE hou+en.ME hou+en.TAIL hou+en.VOC hou+me howd
-2 howd+en.SUBJECT howd+en.VOC howd+en.YOU howd+you i+en.NEG iets+> iets+weten ik+REPLY ik+SEND
-2 ik+alleen ik+een ik+en.BEFORE ik+en.ME ik+en.TAIL ik+en.VOC ik+gewoon ik+haat ik+had ik+hou
-2 ik+in ik+jullie ik+ken ik+maak ik+mag ik+me ik+mijn ik+mopper ik+speel ik+sta ik+wel ik+wil
-2 ik+zou in+die incasso inschrijven+voor intrekken is is+ME is+NO is+WORD is+de is+genoeg
-2 is+gestorven is+goed is+helemaal is+mijn is+overleden its ja+klopt jammer je je+OFTEN
-2 je+THIRD je+de je+gang je+lijst je+mag je+nog jij joh+, jongens jou jullie+LIST jullie+NEED
-2 jullie+REPLY jullie+SEND jullie+WANT jullie+dat jullie+en.LIST jullie+en.MESSAGE
-2 jullie+en.MESSAGES jullie+en.SENDING jullie+en.TEXT jullie+er jullie+hier jullie+hoeven
-2 jullie+ontvangen jullie+open jullie+sms jullie+verzendlijst kaart kan+NO kan+STOP kan+echt
-2 kan+het kan+stoppen kapot kat+> kater kater+is ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u
-2 kerst kijk+er kijken+> klaar+. klacht kleinzoon knip knippen knop koelkast komen+, komen+>
-2 komt+er kost+dat kreeg+ik krijg krijg+jullie krijgt+? kunt kunt+ME kwartiertje
-2 kwartiertje+later laat+> laat+ik laatste+bericht laatste+dag last+OUT last+van
-2 lastiggevallen+door late laten leave+en.VOC leuk+> liedje liep liep+over liever+NO
-2 liever+per liever+via ligt+ME ligt+dat ligt+klaar ligt+mijn lijn lijst+, lijst+van link
-2 link+in long loterij m maak+NO maak+geen maandag maar+MORE maar+OFTEN maar+alleen maar+als
-2 maar+even maar+gewoon maar+je maar+liever maar+wel maar+zonder machtiging mag+OUT mag+dat
-2 mag+en.SUBJECT mag+en.VOC mag+en.YOU mag+ik mag+u mag+van mag+wel mailen mailen+> make
-2 make+en.MY maybe me me+MORE me+NO me+a me+sleep medicijnen meer+OFTEN meer+aan
-2 meer+berichten meer+bij meer+gelukkig meer+nodig meer+zo meld meld+ME meld+mij merci message
-2 met+0 met+ACTS met+OFTEN met+PERSON met+THIRD met+en.DAY met+iemand mezelf mij+aan
-2 mij+alsjeblieft mij+bedoeld mij+er mij+uit mijn+SEND mijn+THINGS mijn+dochter mijn+dossier
-2 mijn+en.BEFORE mijn+en.HEY mijn+en.MESSAGES mijn+en.SENDING mijn+en.TEXT mijn+en.VOC
-2 mijn+en.WHO mijn+kleinzoon mijn+man mijn+medicijnen mijn+meldingen mijn+mobiel mijn+pas
-2 mijn+review mijn+spam missen mits mobiele mobiele+MENDED mobiele+NUMBER mobiele+nummer moe
-2 moe+OUT moe+van moet+CEASE moet+SEND moet+STOP moet+je moment moogt+ME moogt+mij mopper my
-2 my+en.THIRD na+jullie naam+OUT naam+van naar+OUT naar+WORD naar+die naar+uit nacht nadenken
-2 nadenken+> natuurlijk natuurlijk+mag nemen+> niet+af niet+bellen niet+en.ME niet+erg
-2 niet+mee niet+naar niet+over niet+steeds niet+sturen niet+zo niets+op nieuw nieuws+is
-2 niks+en.ME niks+mee nog+OFTEN nog+eens nog+niet nog+op nooit+met noteren nu+bij nu+niet
-2 nuchter number+, nummer+> nummer+NO nummer+SEND nummer+TAKE nummer+van off+en.MY offerte
-2 om+die om+een on+en.MY on+the onder onder+jullie onder+werktijd ongeluk+UNSUB ons+.
-2 ontvangen ooit+voor ook+alweer ook+in op+ME op+bij op+die op+jullie op+mijn op+tegen opa
-2 open+> oplichters+. oproep opstelling opstelling+, oude+MENDED oude+NUMBER oude+nummer
-2 oudergroep over+het over+nadenken pakje pas+dat pas+is pas+op past peeters per+MSG per+mail
-2 periode pff pictures pijn+MORE pijn+meer plan plan+te post+, praten+> prijs+> prik raden
-2 raden+jullie rest+TAKE rest+laten rommel+OUT rommel+van rond schrap+mij schrappen+>
-2 schrijf+ME schrijf+en.BEFORE schrijf+en.ME schrijf+en.TAIL schrijf+en.VOC schrijf+me
-2 schrijven+en schuur scooter sleep smsen+? smsjes+STOP someone soms sorry+voor speel speelt
-2 sta+blijkbaar sta+ik sticker stil stond stoort+niet stop+er stop+je stoppen+hoor stopt
-2 storen straat straks straks+> stuk sturen+graag stuur+gerust superhandig superhandig+> svp
-2 systeem systeem+te t+NO t+niet taart tand tante tapijt tattoo te+TAKE te+snel te+verwijderen
-2 te+zijn tegen+, tegen+een telefoon+, telefoon+en telefoontjes tellen telt terug+> terug+OUT
-2 terugroepactie thank thank+en.SUBJECT thank+en.VOC thank+en.YOU that the+LIST the+en.END
-2 the+list these+MSG tijd tijdens to+en.MY toch+> toch+MORE toch+weer too u+SEND u+de u+kunt
-2 u+mag u+mijn uitschrijven+OUT uitschrijven+WORD uitschrijven+uit update uur+> vals valt
-2 van+ons van+vorige vanaf+OFTEN vanaf+nu vannacht vast veld veranderen vergeet verhuizen
-2 verstuurd vervelend+> verwijder verwijder+mijn verwijderen via+en.TEXT voel+en.BEFORE
-2 voel+en.ME voel+en.TAIL voel+en.VOC voel+me volgen volgende volgende+maand voor+ME
-2 voor+OFTEN voor+REPLY voor+en.LIST voor+en.MESSAGE voor+en.MESSAGES voor+en.SENDING
-2 voor+en.TEXT voor+het voor+jullie voor+sms voorbij vorige vraag+NO vraag+het vraag+niet
-2 vroeger wa wacht was+? was+OFTEN was+mijn wat+MORE we+WORD week+naar weekend weer+>
-2 weer+MENDED weer+aan weer+op weet+NO weet+niet weg+, weghalen+> wel+GET wel+SEND
-2 wel+en.SENDING wel+en.TEXT wel+in wel+veel wel+voor welke werk werktijd what wij+GET
-2 wij+hebben wil+die willen+de with+en.VOC with+en.YOU without woning wtf you you+, you+en.GET
-2 you+en.TAKE you+get your+en.BEFORE zaken zaken+> zal zat+> zeg+maar zegt zegt+de zei+dat
-2 zelf+> zet+de zet+het zet+ik zet+mijn zijn+ME zijn+THREAT zijn+als zijn+er zit+te zitting
-2 zo+, zodat zodat+ik zoek+> zomaar+OUT zomaar+WORD zomaar+uit zoon+, zulke zwarte
2 ,+aan ,+app ,+bij ,+en.ALONE ,+en.FEEL ,+en.KEYWORD ,+en.NEG ,+en.TAKE ,+en.THREAT ,+ge
2 ,+haal ,+hou ,+how ,+i ,+im ,+mogen ,+nu ,+ook ,+over ,+schrap ,+voor ,+wilt ,+zeg .+DELETE
2 .+MORE .+annuleer .+bek .+bel .+donder .+en .+en.I .+en.THINGS .+genade .+graag .+heb .+het
2 .+hierbij .+hoi .+houd .+iets .+jan .+kappen .+lot .+mij .+nummer .+ongevraagde .+papa
2 .+pleur .+rot .+smsen .+the .+uitschrijven .+uitslagen .+vorige 0+. 0+OFTEN 0+jaar 0+voor
2 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG
2 3x+en.STOP 3x+stop ?+dat ?+in ?+we ACTS+sinds AUTHORITY AUTHORITY+, AUTHORITY+is CEASE+MSG
2 CEASE+de CEASE+en.SENDING CONSENT+, CONSENT+in CONSENT+voor DELETE+ons ERASE+ons GET GET+,
2 GET+? GET+THIRD GET+elke GET+en.BEFORE GET+en.ME GET+en.SUBJECT GET+en.TAIL GET+en.VOC
2 GET+me GET+sinds LIFE+uitvalt LIST+. LIST+OFTEN LIST+OUT LIST+en.BEFORE LIST+halen ME+>
2 ME+CEASE ME+CONSENT ME+NEED ME+UNSUB ME+WORD ME+advocaat ME+afspraak ME+auto ME+betreft
2 ME+blijven ME+dit ME+en.FROM ME+inbox ME+lidmaatschap ME+nummer ME+recht ME+rekening
2 ME+toestemming ME+uitgeschreven ME+vader ME+vorige ME+vrouw MEDS+sinds MENDED MENDED+ERASE
2 MENDED+REMOVE MENDED+graag MENDED+jullie MENDED+kan MENDED+naar MENDED+voor MINE+OUT
2 MINE+bij MORE+. MORE+MSG MORE+lastig MSG+" MSG+DELETE MSG+ME MSG+NEED MSG+OUT MSG+WISH
2 MSG+af MSG+die MSG+en.TAIL MSG+graag MSG+heb MSG+komen MSG+me MSG+om MSG+ook MSG+wil
2 NEED+het NO NO+CONSENT NO+LIFE NO+PERSON NO+THINGS NO+WANT NO+WISH NO+aanbiedingen
2 NO+en.KINDS NO+en.LIST NO+en.MESSAGE NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+geval
2 NO+huis NO+kind NO+klant NO+langer NO+lezen NO+mijn NO+nieuwe NO+nodig NO+op NO+per NO+sms
2 NO+toestemming NO+uitnodigingen NO+vergissing NO+vlees NO+weer NO+wil NUMBER+DELETE
2 NUMBER+OUT NUMBER+in NUMBER+is NUMBER+kan NUMBER+met OFTEN+3x OFTEN+en.TAIL OFTEN+graag
2 OFTEN+hoor OFTEN+iets OFTEN+ook OFTEN+op OFTEN+uit OFTEN+voor OFTEN+week OFTEN+wel
2 OTHER+uitvalt OUT+0 OUT+en.DAY OUT+en.SUBJECT OUT+en.VOC OUT+en.YOU OUT+harte OUT+mijn
2 OUT+te OUT+u OUTS+> OUTS+ermee PERSON+> PERSON+doen PERSON+krijgt PERSON+op REMOVE+dat
2 REMOVE+graag REPLY+ME REPLY+die RESTORE+in SEND+MSG SEND+WORD SEND+alerts SEND+die
2 SEND+en.LIST SEND+en.MESSAGES SEND+en.WANT SEND+heb SEND+komen SEND+naar SEND+nog STOP+en
2 STOP+er STOP+hiermee STOP+met TAKE TAKE+THIRD TAKE+en.BEFORE TAKE+en.TAIL TAKE+is TAKE+me
2 TAKE+om TAKE+op TAKE+ze THINGS+wel THIRD+NO THIRD+dacht THIRD+een THIRD+geen THIRD+meer
2 THIRD+staat THIRD+was THIRD+zijn THREAT+> THREAT+bij TIME+in TIME+is UNSUB+graag WANT+GET
2 WANT+WORD WANT+eruit WANT+het WANT+ik WANT+niks WANT+uit WISH+OUTS WISH+dit WISH+eruit
2 WISH+ik WISH+je WISH+uit WORD+. WORD+aub WORD+te WRONG+, WRONG+NUMBER aan+mijn achter+>
2 adressenbestand af af+en.WANT af+wat afmelden+voor afspraken+wel al+3x alerts alerts+>
2 alleen+die alleen+nog alsjeblieft+CEASE alsnog alsnog+in alstublieft+en.ME alstublieft+mee
2 and+its andere+LIFE annuleer antwoorden any appen+> appjes+> april as auto+, away baas bank
2 bank+, bed beeindigen+graag bek bek+houden beloofde ben+er benaderen benaderen+> bericht+en
2 berichten+> berichten+CEASE berichten+komen berichtjes+MORE berichtjes+meer bespaar+ME
2 bespaar+en.SUBJECT bespaar+en.YOU bespaar+u bestuur beter betreft betreft+, bezoek bezoek+,
2 bij+ME bij+het bingo blij+en.ME blij+mee blijf+vooral blijven+> blokkeer breda bundel
2 coming+> contact contact+is daar+TAKE daar+ook daarmee dag+. dan+nog dan+te dat+MSG
2 dat+OFTEN dat+OUT dat+WISH dat+alsnog dat+en.SUBJECT dat+en.VOC dat+en.YOU dat+gesms dat+u
2 dat+wil de+OTHER de+agenda de+baas de+bank de+bus de+eerder de+en.DAY de+en.LIST de+en.THIRD
2 de+enige de+herinnering de+kat de+laatste de+persoon de+site de+sloop de+uitgang de+verhuis
2 de+verzendlijst de+volgende de+website definitief denkt deur+OUT deur+WORD deur+uit deze
2 deze+TAKE deze+berichten deze+en.MESSAGES deze+en.SENDING dicht+met die+dagelijkse die+over
2 die+vraag dienst dijk dijk+, direct dit+soort do do+en.DOESNT do+en.NEG do+en.NOT do+not
2 doen+. doen+> doen+om donder donder+op dont+en.WANT dont+en.WISH doorgekomen echt+OUTS
2 echt+weg een+. een+OTHER een+andere een+handtekening een+manier een+mens een+punt eens+>
2 eens+OUT eens+van eigenaar elektronische elektronische+MSG elk elk+MSG elk+bericht
2 elk+bezoek elke+OFTEN elke+keer en+REMOVE en+ik en+je en+jullie en+nooit en.ALONE+aub
2 en.ASKED+ME en.ASKED+en.BEFORE en.ASKED+en.ME en.ASKED+en.TAIL en.ASKED+me en.AUTHORITY
2 en.BADMSG+aub en.BEFORE+CEASE en.BEFORE+WORD en.BEFORE+but en.BEFORE+dit en.BEFORE+en.I
2 en.BEFORE+en.LIST en.BEFORE+en.NEGATIVE en.BEFORE+en.OTHER en.BEFORE+en.PHONE
2 en.BEFORE+en.SENDING en.BEFORE+no en.BEFORE+on en.BEFORE+up en.BEFORE+van en.CALL
2 en.CALL+en.NEG en.DAY+, en.DAY+jaar en.DAY+ook en.DAY+voor en.DITCH+en.THIRD
2 en.DOESNT+en.TEXT en.DOESNT+en.WANT en.DOESNT+en.WISH en.DONT+en.WANT en.DONT+en.WISH
2 en.ENDED+aub en.ENDED+en.MENDED en.ENDED+en.SENDING en.EVENT+> en.FEEL en.FEEL+maar
2 en.FROM+, en.FROM+en.MY en.FROM+the en.FROM+your en.GET+en.BEFORE en.GET+en.THESE
2 en.HEY+krijgt en.I+dat en.I+take en.KEYWORD+> en.KEYWORD+aub en.KEYWORD+en.MENDED
2 en.KEYWORD+en.SENDING en.KINDS+en.LIST en.LIST+. en.LIST+die en.LIST+op en.ME en.ME+>
2 en.ME+OFTEN en.ME+WORD en.ME+een en.ME+en.FROM en.ME+uit en.MENDED+en.BEFORE
2 en.MENDED+en.NEG en.MESSAGE+. en.MESSAGE+alerts en.MESSAGE+die en.MESSAGE+en.LIST
2 en.MESSAGE+en.MESSAGES en.MESSAGES en.MESSAGES+die en.MESSAGES+op en.MY+> en.MY+en.DOESNT
2 en.MY+en.FROM en.MY+en.NUMBER en.MY+en.WHO en.MY+first en.MY+texts en.MY+vip en.NEG+>
2 en.NEG+aub en.NEG+en.SEND en.NEG+en.SENDING en.NEG+en.WANT en.NEG+en.WISH en.OTHER+en.BEFORE
2 en.OTHER+en.NEG en.PHONE+en.BEFORE en.PHONE+en.FROM en.PHONE+en.NEG en.PLURALS en.REMOVE
2 en.REMOVE+, en.REMOVED en.REPLY+en.LIST en.SENDING+alerts en.SENDING+die
2 en.SENDING+en.MESSAGES en.STOP+aub en.STOP+en.MENDED en.STOP+en.SENDING en.SUBJECT+call
2 en.SUBJECT+en.BEFORE en.SUBJECT+en.CALL en.SUBJECT+en.MY en.SUBJECT+hebt en.SUBJECT+heeft
2 en.SUBJECT+het en.SUBJECT+may en.SUBJECT+ons en.SUBJECT+ophouden en.SUBJECT+vriendelijk
2 en.TAIL+OFTEN en.TAIL+dit en.TAIL+een en.TAIL+en.FROM en.TAIL+uit en.TAKE+my en.TEXT+alerts
2 en.TEXT+die en.TEXT+en.LIST en.TEXT+en.MESSAGES en.THESE en.THESE+> en.THIRD+, en.UNSUB
2 en.VOC+MENDED en.VOC+OFTEN en.VOC+STOP en.VOC+aan en.VOC+but en.VOC+dat en.VOC+een
2 en.VOC+en.BEFORE en.VOC+en.DOESNT en.VOC+en.NEG en.VOC+er en.VOC+hebt en.VOC+heeft
2 en.VOC+hier en.VOC+krijgt en.VOC+may en.VOC+ons en.VOC+ophouden en.VOC+uit
2 en.VOC+vriendelijk en.WANT+en.BEFORE en.WANT+is en.WANT+jullie en.WANT+mij en.WHO+krijgt
2 en.WISH+en.BEFORE en.YOU+CEASE en.YOU+MENDED en.YOU+WORD en.YOU+aan en.YOU+dat en.YOU+hebt
2 en.YOU+heeft en.YOU+may en.YOU+ons en.YOU+ophouden en.YOU+vriendelijk enige er+OFTEN er+gek
2 er+komt eraf+> ergens ergens+anders erger erger+dan ervoor ervoor+> eten+sinds ewa ex
2 failliet fan for+my from+en.MY from+the ga ga+naar ga+toch gebruik+OUT gebruik+van geef
2 geef+NO geef+geen geen+CONSENT geen+LIFE geen+MENDED geen+MORE geen+PERSON geen+SEND
2 geen+THINGS geen+aanbiedingen geen+en.KINDS geen+geval geen+huis geen+kind geen+klant
2 geen+meer geen+nieuwe geen+toestemming geen+uitnodigingen geen+vergissing geen+vlees
2 gefeliciteerd+, gehoord gejat gekocht+> gelieve+het genade genade+. genomen gescheiden
2 gescheiden+, gesteld gevraagd gevraagd+> gewoon+WORD gezet+, good good+> graag+CEASE
2 graag+afmelden graag+houden graag+uit graag+voor groeten+> gsm haar haar+MENDED haar+nummer
2 had+ik handtekening handtekening+op harte heb+al heb+nooit hebben+en.BEFORE hebben+en.ME
2 hebben+en.TAIL hebben+en.VOC hebben+me heeft+mij heeft+zich helemaal+niks her here here+.
2 herinnering+OUT herinnering+kwam herinnering+van herroep het+LIST het+MINE het+bel het+is
2 het+laatste het+mag het+nou het+ook het+recht het+te het+was het+weten hier+heb hier+niet
2 hier+vanaf hier+woont hierbij+zeg hiermee hij+een hoe+doe hoe+kom hoe+zeg hoef+NO hoef+niet
2 hoeft+het hoeven+echt hoi hokje hond+> hoop hoor+, hoor+> houd iedere+zaterdagochtend iets
2 ik+0 ik+> ik+DELETE ik+THREAT ik+af ik+blijven ik+blokkeer ik+en.DAY ik+geef ik+geen ik+naar
2 ik+neem ik+nog ik+rij ik+spaar ik+uit ik+weet ik+weiger ik+wordt ik+zei ik+zelf ik+zijn im
2 in+NO in+OFTEN in+april in+bed in+breda in+geen in+maart in+orde in+the inbox inleveren
2 is+failliet is+gewoon is+in is+nog is+uit is+vol ive jaar+NO jan je+CEASE je+SEND je+boos
2 je+maar jij+regelen jullie+NO jullie+OUT jullie+af jullie+berichten jullie+blijven
2 jullie+reclame jullie+smsjes jullie+zijn kan+je kap+ermee kappen kapper+, keer kerk
2 kerngezond kill kill+en.MY kill+the kind klaar+OFTEN klaar+met klaar+nu klant komen+?
2 komt+NO komt+geen koop krijg+, krijg+elke kun+je kun+jij kunnen kunnen+jullie kwijt kwijt+>
2 laat+die laat+dit laat+is laatste+OFTEN langer lastig lastig+> lastig+te lastigvallen
2 later+> leest+ME les les+uitvalt let let+en.MY leuk+vindt lezen+. lidmaatschap liefde liefst
2 lieve lijst+OUT maak+ik maar+CEASE maar+ME maar+SEND maar+STOP maar+THIRD maar+bij
2 maar+en.ALONE maar+en.BADMSG maar+en.ENDED maar+en.KEYWORD maar+en.NEG maar+en.STOP maar+hij
2 maar+stop maart mag+> mag+CEASE mag+MENDED mag+STOP mag+WORD mag+eruit mag+het mag+je maken
2 man+krijgt manier manier+om may me+OFTEN me+dit me+een me+en.FROM me+uit meer+, meer+en
2 meer+iets meer+in meer+lastig melden mens+TAKE mens+doen mensen met+ME met+SEND met+deze
2 met+mij mich mij+. mij+OUT mij+betreft mij+in mij+maar mij+uitgeschreven mij+van
2 mijn+CONSENT mijn+advocaat mijn+afspraak mijn+auto mijn+inbox mijn+oude mijn+recht
2 mijn+rekening mijn+toestemming mijn+vader mijn+vrouw minder+OFTEN minder+vaak moeite
2 moeite+> moet+een mogen+MENDED moogt my+en.BEFORE my+en.NUMBER na+elk naar+0 naar+ME
2 naar+OFTEN naar+en.DAY naar+mijn nachts+, nagels netjes never nie niet+OFTEN niet+langer
2 niet+per niet+weer niets+MORE niets+meer niks niks+OUT niks+van nodig+heb nog+. nog+MSG
2 nog+de noodgevallen nooit nooit+bij nooit+een nooit+om nu+0 nu+WORD nu+en.DAY nummer+ERASE
2 nummer+OFTEN nummer+REMOVE nummer+WORD nummer+graag nummer+kan ochtends of+en.MY om+ME
2 om+gevraagd om+mij omdat omdat+ik on+en.BEFORE on+en.VOC ongedaan ongedaan+maken
2 ongeluk+RESTORE ongeluk+aangemeld ongevraagde ongewenst ongewenst+> ons+MENDED ontslagen
2 ontslagen+, ooit ooit+een ook+CEASE ook+NO ook+STOP ook+WORD ook+dit ook+met op+> op+CEASE
2 op+MENDED op+te op+voor opnemen opnemen+in orde orde+maken oude+THINGS over over+de
2 over+zijn pakket+, papa partij per+en.DAY per+week phone+en.NEG please+en.NEG pleur pls+>
2 prettig prettig+> punt+achter punt+ik quit reclame+. reclame+> regelen regelen+dat
2 rekening+bij rest+> rij rij+OFTEN rij+nu rot s+ochtends schat schei schrap schrap+ons
2 schrappen+, secretaresse secretaresse+NO secretaresse+niet serieus serieus+? sinds+de
2 sinds+kort site sloop sms+. sms+die smsjes+NO smsjes+OUT smsjes+niet soort+MSG soort+SEND
2 sorry+maar spaar+ME staat+OFTEN staat+al stalken steeds+en.MESSAGES steeds+en.SENDING
2 steeds+en.TEXT stop+> stop+aub streep streep+ME sturen+naar stuur+ME stuurt taal tandarts
2 te+ERASE te+houden te+slapen te+sturen te+vallen te+verkopen te+worden telefoon+.
2 tevredenheidsvragen text+en.LIST the+en.WHO the+first the+vip these+> thuis tijd+> times
2 to+en.BEFORE to+en.NEG to+en.SENDING to+en.STOP toch+een toch+nooit toestellen
2 toestemming+in toestemming+voor tuesday u+MENDED u+WORD u+aan u+dat u+hebt u+heeft u+ons
2 u+ophouden u+vriendelijk uit uit+de uit+te uitgang uitgeschreven uitgeschreven+>
2 uitnodigingen uitnodigingen+voor uitschrijven+> uitslagen uitslagen+mogen unsub us
2 uw+berichten uw+herinnering vaak+graag vader val val+ME val+en.BEFORE val+en.ME val+en.TAIL
2 val+en.VOC val+me van+0 van+OUT van+en.DAY van+en.SUBJECT van+en.YOU van+harte van+u vanaf+>
2 veranderd veranderd+, verder+> verdere verdere+MSG vergeten+, vergissing verhuis
2 verkeerd+MENDED verkeerd+nummer verkopen+> vernietigen verplicht vertellen vertellen+hoe
2 vertrokken via+het vind+dat vink vip volgende+MSG volgende+en.LIST volgt volgt+een voor+,
2 voor+alles voor+haar voor+noodgevallen vooral+SEND vooral+sturen vraag+> vriendelijk vrouw+,
2 waarom waarom+GET wachten+> wanneer+CEASE wanneer+STOP was was+. wat+ME wat+ik wat+is
2 wat+jullie wat+mij we+dat website week week+niet weer+WORD weer+af weg+ermee weggegooid
2 weglaten wekelijkse wel+WORD wel+de wel+een wel+erg wel+genoeg wel+weten weten wie+er
2 wij+WANT wil+NO wil+OUTS wil+eruit wil+ik wil+je wil+uit willen willen+CEASE wissen
2 wissen+graag woont+NO woont+geen worden wordt+er you+en.BEFORE you+may youre zaak+is
2 zaterdagochtend ze+> ze+zijn zes zet+dat zevende zich zich+OFTEN zien zijn+nog zijn+te
2 zijn+van zit+OFTEN zit+hier zit+nu zon+bericht zoon+heeft
3 * ,+MENDED ,+THREAT ,+WORD ,+als ,+and ,+berichten ,+een ,+en.ENDED ,+mijn ,+van ,+zoals
3 .+ERASE .+NO .+NUMBER .+TAKE .+achteraf .+bespaar .+blijf .+dat .+en.BLOCK .+en.SUBJECT
3 .+en.TAKE .+en.VOC .+en.YOU .+enkel .+ga .+hang .+herinneringen .+hier .+id .+iedere .+kap
3 .+knap .+nee .+neen .+nog .+pak .+stuurt .+val .+van .+vergeet .+waarom .+zoek 0+naar
3 ?+OFTEN CEASE CEASE+, CEASE+en CEASE+graag DELETE+graag LIST LIST+staan ME+AUTHORITY
3 ME+MENDED ME+NUMBER ME+als ME+ff ME+for ME+gsm ME+schoonmoeder ME+te MENDED+OFTEN MENDED+in
3 MINE+van MORE MORE+GET MORE+doen MORE+en MORE+graag MORE+iets MORE+voor MSG+en MSG+en.HEY
3 NEED+NO NO+. NO+ME NO+OFTEN NO+TAKE NO+belangstelling NO+berichten NO+berichtjes NO+bij
3 NO+doen NO+enkele NO+gewenst NO+prettig NO+prijs NUMBER+OFTEN NUMBER+REMOVE NUMBER+aan
3 NUMBER+graag OFTEN+" OFTEN+en.DAY OFTEN+gaat OFTEN+jaar OFTEN+met OFTEN+moet OFTEN+per OUT
3 OUT+bij OUT+de OUT+ermee OUTS+, PERSON+die PERSON+ik REMOVE+, REMOVE+. REPLY+er SEND+voor
3 STOP+daarmee STOP+die STOP+ermee STUFF+. TAKE+ME TAKE+dit TAKE+jullie THINGS+bij
3 THINGS+klaar THIRD+, THIRD+. WANT+krijgen WORD WORD+ermee WORD+jullie WRONG+PERSON
3 WRONG+persoon aan+uw aangemeld aangemeld+, achteraf+had achterwege afmelden afscheid aint
3 al+OFTEN al+die al+op alleen+de alles+en.WANT alles+wat alstublieft altijd+> an as+en.MY
3 bang bang+dat bed+> beeindigen+> bel bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC bel+ik
3 bel+me belangstelling ben+de ben+geen berichtjes berichtjes+WANT bespaar+en.VOC betaald+,
3 bij+een bij+mijn blijf+OUT blijven+jullie bril+klaar but call club+, dacht+dat dagelijkse
3 dames dan+ME dan+mijn dank+en.SUBJECT dank+en.VOC dank+en.YOU dank+u dat+STUFF dat+vinkje
3 de+AUTHORITY de+WRONG de+avg de+en.BEFORE de+moeite de+verkeerde de+winkel deal der deze+>
3 deze+SEND deze+en.LIST die+LIST die+lijst die+meldingen ding dit+? dit+NUMBER dit+WANT
3 dit+moet dr droom duidelijk dus dus+NO dus+geen een+LIFE een+THINGS een+maand en en+OFTEN
3 en+SEND en+wij en.ALONE+> en.ALONE+met en.BADMSG+. en.BADMSG+met en.BEFORE en.BEFORE+OFTEN
3 en.BEFORE+OUT en.BEFORE+UNSUB en.BEFORE+as en.BEFORE+en.DOESNT en.BEFORE+en.MESSAGES
3 en.BEFORE+ff en.BEFORE+off en.DAY+OFTEN en.DITCH+en.BEFORE en.DOESNT en.ENDED+> en.ENDED+met
3 en.HEY+, en.KEYWORD+met en.KINDS en.ME+UNSUB en.ME+ff en.ME+for en.ME+stoppen
3 en.MY+en.MENDED en.MY+number en.MY+off en.NEG+en.TEXT en.NEG+met en.NUMBER en.SUBJECT+bent
3 en.TAIL+OUT en.TAIL+UNSUB en.TAIL+WORD en.TAIL+ff en.TAIL+for en.THIRD+rest en.VOC+CEASE
3 en.VOC+OUT en.VOC+UNSUB en.VOC+bent en.VOC+en.FROM en.VOC+ff en.VOC+het en.WANT+,
3 en.WHO+en.VOC en.YOU en.YOU+STOP en.YOU+bent en.YOU+het enkele er+MORE er+en.ME er+geen
3 er+mee er+weer eraf+, eruit+, for+good fout+, from ga+jullie geen+belangstelling
3 geen+berichten geen+berichtjes geen+enkele geen+prijs gegevens gehad+met gekocht gesms
3 gewenst gewenst+> graag+UNSUB groeten haar+NUMBER hallo+, hang heb+jullie helemaal+NO
3 helemaal+geen her+rest herinneren+, het+en.OTHER hier+in hierbij hierbij+TAKE hierbij+trek
3 hij+is hoeft+NO horen hou+OFTEN hou+die hou+op iemand+die iets+TAKE ik+WORD ik+pas ik+van
3 in+0 in+een in+en.MY ingetrokken is+het ja je+en.WANT je+nee jullie+. jullie+GET
3 jullie+NUMBER keep klaar+is knap knap+hoor kom+ik krijgen krijgen+? leren lezen lig+in
3 lijst+> loodgieter loten maar+af maar+van mag+, marketing me+OUT me+UNSUB me+WORD me+ff
3 me+for mee+stoppen meer+die meer+doen meer+voor met+die met+je mijn+AUTHORITY mijn+NUMBER
3 mijn+gsm mijn+schoonmoeder mit moeten+REMOVE moeten+TAKE mogen my+en.MENDED my+en.PHONE
3 my+number namelijk ne ne+OFTEN ne+keer nee+, nergens nie+MORE nie+meer niet+TAKE niet+doen
3 niet+gewenst niet+om niet+op niet+prettig niets+> nog+een nooit+> nooit+ME nooit+mijn nou
3 nul+> number nummer ok+, on+ME on+en.ME on+en.TAIL on+me ongeluk+, op+THIRD op+dat opgehaald
3 ophoudt out out+> over+, pak pas+> per+en.BEFORE persoon+> prijs+op principe punt+> recht
3 rust+> schoonmoeder schoonmoeder+. seintje service+> shut shut+en.BEFORE sindsdien sla
3 steeds+MSG steeds+SEND stop+met sturen+, sturen+voor te+SEND te+beeindigen te+komen te+oud
3 te+smsen tegen+de terugbrengen terugbrengen+> texts these to+en.KINDS to+en.TEXT toch+NO
3 tot+en.SUBJECT u+CEASE u+STOP u+bent u+het uit+bij uw vacatures van+een vanaf verder
3 vergeet+het verkeerd+NUMBER verkeerde+PERSON verkeerde+persoon verkocht vlees voor+alleen
3 vooral+MENDED voorstel voorstel+> waar+WANT waar+moet waarom+blijven was+, was+de week+,
3 weet+en.WANT weet+wat weinig welletjes welletjes+geweest wilt+en.SUBJECT wilt+en.VOC
3 wilt+en.YOU wilt+u word+er ze+NO zet+ME zijn+, zijn+erger zoek+zelf zon+MSG zorg
4 ,+CEASE ,+doe ,+en.STOP ,+gelieve ,+niet ,+wij .+CEASE .+MENDED .+OUTS .+REMOVE .+WANT
4 .+afmelden .+elke .+eraf .+hoe .+hou .+houdt .+let .+niet .+verkeerd .+you ?+zoals
4 AUTHORITY+> CEASE+> CONSENT DELETE+, DELETE+> ERASE+> ERASE+graag ME+NO ME+een ME+niet
4 ME+van MENDED+, MORE+> MORE+MENDED MORE+TAKE MORE+die MORE+niets MORE+sturen MSG+MORE MSG+NO
4 MSG+WORD MSG+meer MSG+niet NO+SEND NO+hebben NO+ja NUMBER NUMBER+. NUMBER+ERASE NUMBER+WORD
4 OFTEN+WORD OFTEN+het OFTEN+mee OFTEN+nog OUT+OUT OUT+PERSON RESTORE+, SEND+. STOP+. STOP+>
4 STOP+OFTEN STOP+op STUFF+, TAKE+. TAKE+alsof TAKE+mie TAKE+mij THINGS+. THIRD+die THREAT+is
4 WANT+da WANT+echt WISH+NO WISH+OUT WORD+PERSON aan+jullie achteraf afmelden+> afspraken
4 alles+, als+er alsof annuleer+de avg beeindigd beeindigen beiden ben+, ben+je berichten+in
4 berichtjes+> bespaar bevestigen bij+deze blijf blijven boven brother brother+> daar+OFTEN
4 daar+pas dag+> dan+GET dan+OFTEN de+hoogte die+ik dit+is dit+was duidelijk+is een+0 een+auto
4 een+zorg eens+op en+REPLY en+stuur en.ALONE+. en.BEFORE+> en.BEFORE+een en.BEFORE+en.FROM
4 en.BEFORE+for en.DOESNT+, en.ENDED+. en.KEYWORD+. en.LIST en.ME+OUT en.MY+en.PHONE en.NOT+,
4 en.STOP+. en.STOP+> en.SUBJECT+dat en.TAKE+en.BEFORE en.VOC+WORD enkel+nog er+klaar ermee
4 ermee+> ex+. gasten geen+ja gehouden gek gek+> gelieve geweest+> graag+> graag+DELETE
4 graag+ERASE hebben+. het+OFTEN het+nog hier+OUT his hoal hoal+MORE hoal+mie hoe+duidelijk
4 hoef hoeft hoeft+niet hoogte hoogte+gehouden i id iedere ik+LIFE ik+NEED ik+dacht ik+dit
4 ik+hoef ik+voor ik+zit in+en.DAY ingetrokken+> interesseert is+en.WANT is+nee ja+, ja+hoor
4 jarige jarige+heeft je+gek jullie+niet kap klaar kort kun lijst+staan lot maar+OUT mee
4 meer+> meer+GET meer+TAKE meer+graag mens mij+als mij+te moar mvg mvg+> neem+ME niet+hebben
4 niets not+, nu+nog om+dit om+hier ook+> op+je overal papier pas+ik persoonlijk rest
4 seintje+als spaar spamklacht stop+. sturen te+MSG te+wachten telefoon+> trek trek+ik uitvalt
4 up vaak+WANT vaak+moet van verder+niets vinkje voetbal voor+altijd voorgoed voorgoed+>
4 wachten was+> weer+OUT wel+als wil+OUT wil+WORD word worden+> ze+, zeg zeggen+. zet+mij zo+.
4 🚫+🚫
5 ,+ME ,+OUT ,+die ,+hoe ,+in .+WISH .+WRONG .+dag .+kunnen .+over .+wel .+wil 0+per LIFE+wel
5 LIST+af ME+telefoon MORE+SEND MSG+. MSG+WANT MSG+en.VOC MSG+in MSG+voor NEED+niet
5 NO+behoefte NO+meer NO+om NO+uw OFTEN+OUT OFTEN+en.BEFORE OFTEN+ik OUT+> PERSON REMOVE+ME
5 REMOVE+mij SEND+CEASE STOP TAKE+MORE WANT+NO WISH+WORD af+> afgelopen als alsof+ik ben+bang
5 beschouw betekent beter+> bij+en.SUBJECT bij+en.VOC bij+en.YOU bij+u bloedafname boven+de
5 collectie dan+eens de+bloedafname de+club dear denken dit+MENDED dit+nummer doe een+en.DAY
5 en+mijn en.BEFORE+, en.BEFORE+en.NEG en.DAY+. en.DAY+per en.FEEL+> en.NEG+. en.SENDING
5 en.STOP+met en.THIRD+. en.WHO enquetes geen+OUT geen+behoefte geen+van gezet goud
5 herinnering herinnering+voor het+maar het+nu hoe houden+, ik+er ik+hoop ik+lig klaar+en.ME
5 klaar+mee kraan kraan+dicht lijst+af maar+tegen meer+MENDED meer+SEND meer+sturen melden+,
5 met+MENDED met+sturen mie mij+niet mijn+telefoon moeten mooi niet+. nieuwe+collectie not
5 nou+> nul off+> onbereikbaar onbereikbaar+, persoon pls praat reclame rekening s smsen
5 smsen+over snap+je te this uitzetten wel winkel zelf+wel zijn zijn+een zwijgen 🚫+>
6 ,+MSG ,+THINGS ,+dank ,+word .+, .+absoluut .+afgelopen .+bij .+klaar .+nieuwe .+wij CEASE+.
6 GET+. ME+OUT ME+vinger MSG+CEASE MSG+over NEED NO+GET NO+gewoon OFTEN+die OFTEN+en.ME UNSUB
6 WORD+graag aan+zijn absoluut absoluut+NO absoluut+niet afgelopen+OFTEN and de+eer de+muur
6 deze+MSG die+MSG een+OFTEN eens eer en+ME en.BEFORE+. en.PHONE er+zo geduld geen+MSG geweest
6 gewoon+OUT graag+WORD halen+jullie hoe+vaak houden+> ik+hier je+> lig maar+jullie met+jullie
6 mij mij+NO mijn+vinger muur muur+, naar+PERSON naar+THIRD naar+iemand niet+GET niet+gewoon
6 om op+en op+met punt u vinger zitten zoals
7 ,+MINE ,+STOP .+UNSUB .+dit ERASE+, ME+geduld MSG+> OFTEN+moeilijk REMOVE+jullie SEND+over
7 als+de auto bedank+voor behoefte behoefte+aan blijf+ik die+smsjes dit+het doen doorgeknipt
7 en.FROM+> en.NEG+, en.NOT en.WANT geduld+is ik+OUT is+op maar+NO maar+niet mijn+geduld
7 moeilijk moeilijk+aan niet+> nu+> o smsjes toestemming wel+, zeg+ik zitten+> zo+moeilijk
7 zoals+NO 🚫+*
8 ,+maar .+als MSG NO+MORE UNSUB+> bedank dat+dit en.NEGATIVE en.WANT+. hier hoe+OFTEN hou
8 ik+NO ik+bedank is+er jullie+ME jullie+mij maar+zitten nee+. oproepen p reis vaak wij
9 .+OUT .+en.NEGATIVE .+zet NO+MSG STUFF club daar ik+niet is+, neen+> nu oud t
10 .+WORD .+🔕 NO+> dit houden nee
11 WORD+> da neen wij+zijn
12 . .+🚫 OFTEN+. 🔕
13 .+STOP en.WANT+> nee+>
14 🚫
"""
