"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-26 =bias
-13 TIME
-12 > de
-11 even het
-10 .+.
-9 bericht liever
-8 ,+ik goed mijn
-7 OTHER hem kan ligt na of ook staat
-6 , ,+en.I ,+heb ,+kan .+die .+haal .+je .+mag GET+jullie MINE+> NO+WORD haal hij ik+TAKE
-6 ik+kom je ken moet niet niet+OUT niet+WORD open you
-5 ,+we .+is .+ja .+op MEDS MSG+van OFTEN+> THINGS THIRD THIRD+WANT aan+het app ben+ik de+LIFE
-5 denk en.MESSAGES+, en.SENDING+, er even+NO hoe+TAKE hoor is+dit leeg liever+niet meer+OUT
-5 niemand nu+NO on ontvangen or te+laat tegen zat zonder
-4 ,+THIRD ,+en.WANT ,+mag .+MINE .+THIRD .+de .+deze .+jullie .+na .+wat ACTS CEASE+maar
-4 LIFE+> MENDED+met MINE+WORD MORE+naar NO+OUT NO+interesse OFTEN+even OFTEN+geen REMOVE
-4 REMOVE+ik REPLY SEND+, THINGS+> THIRD+WISH THIRD+wil WANT+de WANT+mijn WISH+mijn WORD+als
-4 aan+mij als+je bericht+> berichtje bij+> binnen dat de+THIRD denk+ik deze+OFTEN does dossier
-4 en.DAY+> en.HEY en.TEXT+, ervan even+niet geen+interesse gelezen haha het+OTHER hier+geen
-4 hoofd ik+GET ik+ME ik+REMOVE ik+krijg ik+mijn in+de interesse jouw jullie+ook kantooruren
-4 ken+ik kom krijg mail mayo meer+naar met niet+van nu+geen om+te op+, op+dit op+het oude
-4 rust+, spreek stoppen sturen+> terug to tot twee uw+MSG uw+bericht volgens volgens+ME
-4 volgens+mij we weer wie wil+mijn winnen
-3 ,+OFTEN ,+bedankt ,+er ,+het ,+is ,+kunnen ,+wat ,+zet .+> .+GET .+REPLY .+TIME .+afspraak
-3 .+en.LIST .+en.WANT .+hangt .+hebben .+hij .+hmm .+info .+nu 2 CEASE+SEND ERASE+als ERASE+ik
-3 LIFE+is ME+THINGS ME+dossier ME+eigen ME+er ME+is MINE+CEASE NO+CEASE NO+bericht NO+en.WANT
-3 NO+tijd NO+wat OFTEN+, OFTEN+NO OFTEN+SEND OFTEN+keer OFTEN+wordt OTHER+is OUT+het OUT+ons
-3 OUTS REMOVE+de STOP+SEND TIME+> UNSUB+als WANT+ook WISH+de WISH+ook WORD+MENDED WORD+SEND
-3 WORD+een WORD+het WORD+in WORD+met WORD+voor aan+ME alles+goed als+ik anders annuleren
-3 antwoord appje bedankt bericht+OUT bericht+van berichtjes+NO berichtjes+niet best best+>
-3 beter bij+jullie binnen+> blijft buiten dat+aan dat+die dat+was de+MINE de+THINGS
-3 de+en.THINGS deze+NUMBER deze+telefoon die+THINGS dirk dokter drie een+MSG eigen
-3 en.ALONE+SEND en.BADMSG en.BADMSG+SEND en.BEFORE+aub en.BEFORE+en.VOC en.BEFORE+in
-3 en.ENDED+SEND en.FROM en.I en.KEYWORD+SEND en.ME+MORE en.MENDED+, en.STOP+SEND
-3 en.SUBJECT+en.GAVE en.TAIL+MORE en.THINGS en.VOC+MORE en.VOC+bij en.WANT+TAKE en.WANT+dat
-3 en.WANT+laat ervan+OUT ervan+af flyers gaan geblokkeerd gedaan geen+bericht geen+tijd
-3 gekregen gerust gevonden goed+> gras hangt+ervan he heb+je hebben+jullie heus hmm hoe+laat
-3 hoor+NO iedereen ik ik+WISH ik+gewoon ik+ken ik+stem ik+was ik+wil ik+zal ik+zet ill is+WORD
-3 is+nooit jij jou jouw+MSG jullie+dat jullie+ontvangen kan+niet ken+en.SUBJECT ken+en.VOC
-3 ken+en.YOU ken+u klaar+bent klacht kon kunt last late laten liever+NO liever+OFTEN lijst+>
-3 loopt mag mag+ME mag+OUT mag+mijn me+MORE meant meer+WORD meer+maar meer+uit met+de
-3 meteen+WORD mijn+THINGS mijn+dossier mijn+eigen moest morgen naar+de naar+die name nee+TAKE
-3 nee+laat niet+CEASE nodig nu+even op+ME op+mijn open+> own song spam sta stem stop+SEND stuk
-3 te+stoppen the tijd+voor uit+een uit+het vaker van+ons veel vergeet+ik verwijderd volgende
-3 voor+het voor+uw vorige weer+> werk what wil+de wil+ook zakken zeg+> zijn+er zo zodat zulke
-2 % %+% ,+alleen ,+alles ,+anders ,+bel ,+ben ,+can ,+de ,+dit ,+en.DITCH ,+en.SUBJECT ,+hier
-2 ,+hij ,+jij ,+kunt ,+moet ,+succes ,+vraag ,+ze .+NO .+OFTEN .+THREAT .+aanbiedingen
-2 .+alweer .+benadrukte .+blokkeer .+dank .+en.DOESNT .+en.DONT .+en.HEY .+er .+geen .+geldt
-2 .+gooi .+had .+heeft .+hey .+hoeveel .+jazeker .+kost .+merci .+met .+never .+pff
-2 .+reageerde .+staat .+stuur .+toch .+vanaf .+volgens .+wanneer .+welke .+why .+wie .+yes
-2 .+zeg .+zonder 0 0+0 0+> 0+euro 06 ?+antwoord ?+dan ?+en.HEY ?+en.VOC ACTS+, CEASE+met
-2 CEASE+voor CEASE+was ERASE+OFTEN GET+NO LIFE LIFE+OUT LIFE+WORD LIFE+annuleren LIFE+van
-2 LIST+> ME+06 ME+LIFE ME+MINE ME+MORE ME+MSG ME+OTHER ME+SEND ME+THREAT ME+WORD ME+bestelling
-2 ME+dochter ME+en.BODY ME+en.OTHER ME+op ME+opnieuw ME+rug ME+zaak MENDED+MSG MENDED+OUT
-2 MENDED+SEND MENDED+svp MINE MINE+annuleren MINE+en.NEG MORE+? MORE+OUT MORE+aan
-2 MORE+aanzetten MORE+gelukkig MORE+maar MSG+OFTEN MSG+OUT MSG+SEND MSG+als MSG+met NO+MENDED
-2 NO+STOP NO+bereik NO+en.ME NO+gedaan NO+geinteresseerd NO+haast NO+hond NO+in NO+mee
-2 NO+ophouden NO+pijn NO+uit NO+van NO+voor NUMBER+SEND NUMBER+wordt OFTEN OFTEN+MENDED
-2 OFTEN+PERSON OFTEN+WISH OFTEN+aanzetten OFTEN+dagen OFTEN+euro OFTEN+kan OFTEN+ongeluk
-2 OFTEN+sturen OFTEN+terug OFTEN+uur OFTEN+wil OTHER+> OUT+, OUT+. OUT+dat OUTS+voor PERSON+is
-2 REMOVE+alsjeblieft REMOVE+je REMOVE+voor REPLY+, REPLY+> REPLY+WORD REPLY+geen SEND+>
-2 SEND+GET SEND+MENDED SEND+OUT SEND+SEND SEND+en SEND+geen SEND+sturen SEND+van SEND+wel
-2 STOP+ME STOP+NO STOP+maar STOP+niet STOP+was TAKE+NO TAKE+alsjeblieft TAKE+het TAKE+maar
-2 TAKE+met THINGS+CEASE THINGS+OUT THINGS+WORD THINGS+annuleren THINGS+ligt THINGS+van
-2 THIRD+heeft THREAT THREAT+tegen TIME+ook UNSUB+in WANT+ME WANT+SEND WISH+ME WORD+, WORD+er
-2 WORD+maar WORD+om WORD+was WRONG+LIFE WRONG+foto a+real aan+> aan+dat aanzetten abonnement
-2 achterom af+, afmelden+als afspraak afspraak+> al al+dagen al+een alle alleen alles+OUT
-2 alles+OUTS alles+eraf altijd+te annuleer+maar are+en.SUBJECT are+en.VOC are+en.YOU are+you
-2 bedankt+> begint bel+mij bellen ben+OUT benadrukte benadrukte+> bent bent+> bent+en.SUBJECT
-2 bent+en.VOC bent+en.YOU bent+u bereik bericht+. berichten+MENDED berichten+OUT
-2 berichten+SEND berichten+als berichten+sturen berichten+van bestelling betaal betaal+ik
-2 betalen beter+, better bezorger boekske boekske+CEASE boekske+ERASE boekske+MENDED
-2 boekske+REMOVE boekske+WORD boekske+schrappen bord brievenbus bro buren bus bushalte
-2 can+en.VOC clean come come+en.FROM dagen dan+weet dank+, dank+voor dankjewel dankjewel+>
-2 dat+> de+MEDS de+SEND de+app de+bezorger de+buren de+bus de+dokter de+kerkstraat de+lijst
-2 de+meldingen de+nieuwe de+prijs de+sleutel derde+OFTEN derde+keer dicht+> did die
-2 die+berichten die+factuur die+herinneringen die+loterij dinsdag dit+MSG dit+bericht do
-2 dochter doen+met dont+remember drie+OFTEN druk een+extra een+korting een+stuk eindigt en+GET
-2 en+NO en+een en+niet en.ALONE+er en.BADMSG+, en.BADMSG+er en.BEFORE+? en.BEFORE+MORE
-2 en.BEFORE+en.BADMSG en.BEFORE+en.SUBJECT en.BEFORE+en.THIRD en.BEFORE+maar en.BEFORE+naar
-2 en.BEFORE+nog en.BEFORE+of en.BEFORE+op en.BEFORE+opnieuw en.BEFORE+was en.BODY
-2 en.DAY+en.BEFORE en.DAY+euro en.DAY+is en.DITCH+en.VOC en.DOESNT+remember en.DONT+remember
-2 en.END en.ENDED+er en.HEY+> en.HEY+is en.I+dont en.I+en.DONT en.I+think en.KEYWORD+er
-2 en.ME+als en.ME+maar en.ME+opnieuw en.MENDED+but en.MESSAGE+, en.MY en.MY+en.THINGS
-2 en.NEG+SEND en.NEG+er en.NEG+remember en.OTHER en.OTHER+, en.OTHER+en.NEG en.PULL en.REPLIED
-2 en.REPLIED+en.MY en.REPLIED+en.NEG en.SEND en.SUBJECT en.SUBJECT+bij en.SUBJECT+de
-2 en.SUBJECT+dont en.SUBJECT+en en.SUBJECT+en.DONT en.SUBJECT+have en.SUBJECT+hem
-2 en.SUBJECT+meant en.SUBJECT+niet en.SUBJECT+think en.TAIL en.TAIL+maar en.TAIL+op
-2 en.TAIL+opnieuw en.TAIL+to en.THINGS+en.DOESNT en.TIME en.VOC+a en.VOC+als en.VOC+dan
-2 en.VOC+en en.VOC+hem en.VOC+is en.VOC+maar en.VOC+op en.VOC+opnieuw en.VOC+this en.VOC+to
-2 en.WANT+hoor en.WANT+ik en.WANT+moet en.WANT+to en.WHO en.WHO+> en.WHO+is en.WISH+to
-2 en.YOU+bij en.YOU+de en.YOU+en en.YOU+hem er+nog er+nu er+ook eruit euro extra factuur
-2 fatima flesje for+en.BEFORE foto friday ga+NO geannuleerd gebeuren gedaan+> geen+OFTEN
-2 geen+bereik geen+haast geen+hond geen+pijn gehad+, geinteresseerd geldt gelukkig gemeente
-2 gerust+OUT gerust+WORD gerust+uit gesprek gestolen gestopt gestorven gestorven+, geven
-2 gevonden+> gewoon gips gisteren goed+dat gooi+mijn got graag+MORE graag+OFTEN graag+weer
-2 grapje haal+dat haast had+en.VOC haha+> halen has heb+ik hebt hele help hem+OFTEN hem+al
-2 het+> het+LIFE het+NO het+THINGS het+THREAT het+dossier het+na het+niet het+stuur hey hier+,
-2 hij+WANT hoe+REMOVE hoeveel hond hond+, hoor+geen i+dont i+en.DONT i+think ik+. ik+CONSENT
-2 ik+MENDED ik+STOP ik+dat ik+doen ik+een ik+ga ik+kijk ik+kon ik+met ik+mij ik+moest ik+snap
-2 in+ME in+dat in+en.MY in+mijn info inschrijven interesse+, interesse+in ipv ipv+MSG
-2 ipv+OFTEN ipv+REPLY ipv+SEND ipv+en.LIST ipv+en.MESSAGE ipv+en.MESSAGES ipv+en.SENDING
-2 ipv+en.TEXT ipv+sms is+NO is+OFTEN is+OUT is+OUTS is+al is+de is+die is+genoeg is+gestorven
-2 is+helemaal jaar+, jaren+NO jazeker je+ME je+NEED je+hoeft je+klaar je+mij jij+hebt jullie+?
-2 jullie+GET jullie+LIFE jullie+MENDED jullie+mogen jullie+open just kan+NO kan+het kat kat+>
-2 kerkstraat kijk klaar+. klacht+tegen klopt kom+er kom+het korting kost krijgt
-2 kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u liever+via lijst+, list longer looking
-2 loopt+leeg lopen lopen+> loterij maar+> maar+een maar+met mag+MORE mag+OFTEN mag+WORD mag+er
-2 mag+je mag+weer mail+> man+is me+maar me+op me+opnieuw meer+? meer+gelukkig merci met+PERSON
-2 met+THIRD met+iemand met+jou meterstand mij+er mij+is mijn+06 mijn+LIFE mijn+MINE mijn+MSG
-2 mijn+OTHER mijn+SEND mijn+THREAT mijn+bestelling mijn+dochter mijn+en.BODY mijn+en.OTHER
-2 mijn+rug mijn+zaak misschien moet+en.VOC mogen+ME mogen+en.BEFORE mogen+en.ME mogen+en.TAIL
-2 mogen+en.VOC mogen+me moment moogt+ME moogt+mij my na+0 na+OFTEN na+en.DAY na+jullie naam
-2 nee+hoor neem never niet+MENDED niet+STOP niet+en.WANT niet+geinteresseerd niet+in niet+uit
-2 niet+voor niet+wat nieuwe+> niks+> nodig+, nog+> nog+NO nog+OUT nog+WORD nog+eens nog+uit
-2 nooit+gedaan of+en.LIST offerte ok om+> on+en.BEFORE on+it on+this ongeluk ons+. ontvangen+>
-2 onze ook+MSG ook+bij op+de ophouden+met opnieuw other own+a pakje per+ongeluk person pff
-2 pijn+MORE pijn+meer points reageerde reageerde+met real+en.BEFORE real+en.WHO real+person
-2 recept reparatie reparatie+> rest+TAKE rest+laten rond schrijven+en sleutel sms+, sms+> snap
-2 soms steeds steeds+NO stil stop stop+er stoppen+met stuur+geen succes svp+> te+STOP tell
-2 terug+> the+en.BEFORE think thx+> tijd to+en.ENDED toch+> toch+MORE toch+weer tuin tuin+> tv
-2 tweede u+bij u+de u+en u+hem uitvaart uur uw+laatste van+ME van+dat vanaf+OFTEN vanaf+nu
-2 vanavond vandaag vergeten vergeten+> verkeerde+LIFE verkeerde+foto voicemail voicemail+OUT
-2 vol volgende+en.BEFORE volgende+en.DAY volgende+week voor+een voor+en.SUBJECT voor+en.YOU
-2 voor+mij voor+u vooral vorige+keer vragen vroeg wacht was+? was+ik wat+moet week+. week+naar
-2 weer+aanzetten weet+NO weet+ik weet+niet weg weg+, weg+met weken wel+in welkom
-2 what+en.BEFORE why wil+ME wordt your your+en.BEFORE zaak zat+> ze+WANT ze+WISH ze+wil zei
-2 zet+het ziek zit+te zulke+MSG zulke+SEND zulke+berichten
2 ,+MENDED ,+NO ,+alle ,+als ,+alweer ,+berichten ,+dan ,+doe ,+dus ,+en.ALONE ,+en.BADMSG
2 ,+en.ENDED ,+en.KEYWORD ,+geen ,+haal ,+hoe ,+in ,+laat ,+met ,+ook ,+reclame ,+stop ,+voor
2 ,+wij ,+wilt .+CONSENT .+ERASE .+LIFE .+ME .+alleen .+amai .+bek .+daar .+dat .+donder .+dus
2 .+en .+en.I .+en.NOT .+enkel .+geef .+heb .+herinneringen .+hier .+hou .+houdt .+how .+i
2 .+iedere .+iets .+kappen .+kun .+kunnen .+nah .+nee .+not .+nou .+papa .+prepaid
2 .+toestemming .+u .+vergeet 0+naar 3x 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG
2 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP 3x+stop ?+? ?+OFTEN ?+bij ?+in AUTHORITY+,
2 CEASE+de CEASE+graag CEASE+hiermee CONSENT+in ERASE+ME ERASE+graag ERASE+het ERASE+mij
2 GET+de LIFE+NO LIST ME+CONSENT ME+NEED ME+afspraak ME+betreft ME+dit ME+en.FROM ME+hier
2 ME+hoeft ME+maar ME+nummer ME+te ME+toestemming ME+van MENDED+graag MINE+OUT MINE+is
2 MORE+GET MORE+en.ME MORE+iets MORE+mee MSG+WORD MSG+en MSG+en.DITCH MSG+kost MSG+om MSG+op
2 MSG+te NEED+echt NEED+het NO+. NO+LIFE NO+WANT NO+WISH NO+aanbiedingen NO+behoefte NO+bij
2 NO+op NO+prijs NUMBER+. NUMBER+REMOVE NUMBER+met OFTEN+en.ME OFTEN+en.STOP OFTEN+gegeven
2 OFTEN+ik OFTEN+mee OFTEN+met OFTEN+nog OFTEN+nu OFTEN+over OFTEN+thuis OFTEN+wel OUT+bij
2 OUT+de OUT+en.VOC OUT+ermee OUT+jullie OUT+mijn OUT+te OUT+uw OUTS+? REMOVE+jullie
2 REMOVE+ons REPLY+niks SEND+en.LIST SEND+naar SEND+niks STOP STOP+. STOP+OFTEN STOP+daarmee
2 STOP+hiermee STOP+op STUFF+. TAKE+OUT TAKE+WORD TAKE+dit TAKE+ik TAKE+ons THIRD+die THIRD+is
2 THIRD+was TIME+in UNSUB+voor WANT+> WANT+GET WANT+NO WANT+echt WISH+GET WISH+NO WISH+WORD
2 WISH+en.BEFORE WISH+en.ME WISH+en.TAIL WISH+er WISH+me WORD+? WORD+hiermee WORD+mij
2 aan+jullie about achterwege afmelden+voor al+WORD alleen+de als+het als+hij alstublieft
2 altijd+> amai amai+, and+en.BADMSG and+en.FROM ander appjes art auto away back bed bed+>
2 beeindigen beeindigen+> bek bek+houden bel+ik beloofde ben+al bericht+en bericht+kost
2 berichten+> berichten+meer bespaar+ME bespaar+en.BEFORE bespaar+en.ME bespaar+en.TAIL
2 bespaar+me betaald betreft bij bij+het bij+mijn bingo blijf+OUT blok bril but but+en.BEFORE
2 but+en.MY can+go changed club+, coming coming+back concurrent concurrent+, consented
2 daar+OFTEN daar+een daar+ook daar+pas daarmee dacht dacht+dat dan+GET dan+ook dank+je
2 dat+OUT dat+en.SUBJECT dat+te day+, de+NUMBER de+WRONG de+avg de+bank de+bril de+concurrent
2 de+eerder de+eerste de+en.DAY de+en.THIRD de+honden de+les de+moeite de+operatiekamer
2 de+tandarts de+verkeerde deal denken der deze+SEND deze+TAKE deze+en.LIST die+en.LIST die+ik
2 die+over die+vraag dit+? dit+WANT dit+te donder donder+op droom een een+OTHER een+THINGS
2 een+THREAT een+ander een+auto een+ingebrekestelling een+kort een+rolstoel eerder+gegeven
2 eerste elke+keer en+OFTEN en+alles en+die en+en.SUBJECT en+en.VOC en+en.YOU en+heb en+u
2 en.ALONE+. en.ALONE+OFTEN en.ALONE+hiermee en.BADMSG+OFTEN en.BADMSG+en.BEFORE
2 en.BADMSG+hiermee en.BEFORE+, en.BEFORE+be en.BEFORE+dit en.BEFORE+do en.BEFORE+een
2 en.BEFORE+en.FROM en.BEFORE+en.LIST en.BEFORE+ff en.BEFORE+go en.BEFORE+niet en.BEFORE+off
2 en.DAY+NO en.DAY+OFTEN en.DAY+and en.DAY+niet en.DITCH+go en.DOESNT+consented
2 en.DONT+consented en.ENDED+. en.ENDED+OFTEN en.ENDED+hiermee en.FROM+en.BEFORE
2 en.GET+en.FROM en.GET+off en.I+moved en.I+only en.KEYWORD+. en.KEYWORD+OFTEN
2 en.KEYWORD+hiermee en.LIST+> en.LOSE en.ME+CEASE en.ME+MENDED en.ME+OUT en.ME+WORD en.ME+dit
2 en.ME+een en.ME+ff en.MENDED+en.BEFORE en.MESSAGE+en.LIST en.MY+" en.MY+> en.MY+en.LIST
2 en.MY+en.PHONE en.NEG+, en.NEG+. en.NEG+> en.NEG+coming en.NEG+consented en.NEG+en.GAVE
2 en.NEG+hiermee en.NOT+coming en.REPLIED+it en.SENDING+> en.SENDING+en.BEFORE
2 en.SENDING+en.LIST en.STOP+. en.STOP+hiermee en.STOP+met en.SUBJECT+. en.SUBJECT+moved
2 en.SUBJECT+only en.TAIL+dit en.TAIL+een en.TAIL+ff en.TAKE+en.MY en.TAKE+in en.TEXT+en.LIST
2 en.THESE+> en.THREAT+good en.VOC+. en.VOC+and en.VOC+dit en.VOC+ff en.VOC+te en.VOC+was
2 en.WANT+ME en.WANT+mij en.YOU en.YOU+. enquetes er+en.ME er+geen er+klaar er+mee er+weer
2 ermee+> erna ervoor ex fiets fijn fish from gaat+het geding geen geen+LIFE geen+MSG
2 geen+aanbiedingen geen+behoefte geen+prijs gefeliciteerd+, gegeven gegeven+CONSENT
2 gegeven+MENDED gegeven+toestemming gegevens gelieve+dat get+en.FROM get+off geweldig gezet+,
2 go+, good good+on gooi+ik haar+NUMBER haar+OFTEN haar+telefoon handig+, hands handtekening
2 heb+OFTEN heb+al heb+daar hebben hebben+> heeft+ME helemaal+geen helemaal+niks here+>
2 herinneren herinneren+, herinnering+kwam herroep het+MINE het+OFTEN het+de het+recht
2 hier+niet hier+woont hierbij+TAKE hierbij+trek hiermee his hoal hoal+MORE hoal+mie hoe+lang
2 hoe+zeg hoef hoeft+het hoeft+niet hoeven+echt how i i+moved i+only idee+wie ieder ieder+MSG
2 ieder+bericht iedere+zaterdagochtend iets+minder ik+THREAT ik+als ik+ergens ik+geef ik+pas
2 ik+rij ik+van ik+voor ik+weet ik+zoek im+good in+, in+0 in+OFTEN in+bed in+een in+en.DAY
2 ingang+OUT ingebrekestelling ingebrekestelling+> ingetrokken ingetrokken+> interesseert
2 is+ME is+in is+maar is+prima it+en.BEFORE it+en.FROM it+off its its+been ja+, jaar+NO je+je
2 je+maar jullie+. jullie+NUMBER jullie+OUT jullie+af jullie+niet jullie+reclame kappen keep
2 keep+en.MY kerngezond kind koop kort+geding kost+ME kost+en.BEFORE kost+en.ME kost+en.TAIL
2 kost+en.VOC kost+me kraan+dicht krijgen+? kun+je kwijt+> laat+de laatste laatste+> lang+gaat
2 large laten+en.SUBJECT later+> lekker let+en.BEFORE let+en.VOC lezen lezen+. lig+in
2 loodgieter maar+. maar+CEASE maar+TAKE maar+en.ALONE maar+en.BADMSG maar+en.ENDED
2 maar+en.KEYWORD maar+en.NEG maar+en.STOP maar+jullie maar+stop maart+overleden mag+, mag+>
2 mag+het me+dit me+een me+en.FROM me+ff means mee+WORD meer meer+iets meer+sturen messages
2 met+ME met+deze met+je met+mij met+spammen mij+NO mij+betreft mij+hier mij+maar mij+niet
2 mij+te mijn+CONSENT mijn+OFTEN mijn+afspraak mijn+en.THIRD mijn+nummer mijn+toestemming
2 minder+OFTEN minder+vaak moar moeder mogen+MENDED moved my+en.BEFORE naar+0 naar+ME
2 naar+OFTEN naar+en.DAY nachts nachts+, nah ne neem+ME nergens never+consented nie niet+op
2 niks+met nog+de nog+iets nog+zeggen nooit nooit+bij nou+> nu+. ochtends off off+> ok+, oke+,
2 oke+> ones ones+> ongedaan ongeluk+, ongewenst only+en.WANT only+en.WISH only+want ons+maar
2 ooit ooit+een ook+CEASE ook+STOP ook+WORD ook+en.ALONE ook+en.BADMSG ook+en.ENDED
2 ook+en.KEYWORD ook+en.NEG ook+en.STOP ook+stop op+THIRD op+dat op+straat operatiekamer
2 ophoudt oproepen over over+, over+ME over+de over+mijn part pas+ik pen per+OFTEN
2 per+en.BEFORE per+en.DAY per+week period persoon+> prepaid prijs+op prima+> punt+> quit
2 reclame+. regelen rekening rest+is rij rij+OFTEN rij+nu rolstoel s+nachts s+ochtends say
2 say+it school+. schrijven+> secretaresse secretaresse+NO secretaresse+niet serieus sindsdien
2 sla smsen+over so so+en.BEFORE so+en.NEG spaar spammen spul stop+. stop+OFTEN stop+hiermee
2 stoppen+> stuur+niks take take+en.BEFORE take+it te+MSG te+REMOVE te+beeindigen te+laten
2 te+slapen te+worden telefoon+. telefoon+> telefoon+OFTEN telefoon+met text texts texts+>
2 these+> to+ME to+en.ME to+en.TAIL to+en.VOC to+me to+the toestemming+in turn uit+bij uit+die
2 uit+te uitnodigingen uitnodigingen+voor uitzetten unsub vaak+WANT vaak+graag vaak+moet
2 vacatures van+een van+jullie van+mijn vanaf vergeet+het verkeerde+PERSON verkeerde+persoon
2 verkocht verplicht vinkje voetbal voor+, voor+alleen voor+alles voor+haar vrij+, waarom+GET
2 waarom+krijg wachten+> want was+. wat+ME wat+mij week+NO week+niet wekelijkse wel+> wel+WORD
2 wel+genoeg where+en.VOC where+en.YOU where+you wie+heeft wil+GET wil+en.BEFORE wil+en.ME
2 wil+en.TAIL wil+en.VOC wil+er wil+me will wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU wilt+u
2 woont+NO woont+geen worden+> youre zaterdagochtend ze+> ze+is zeggen zeggen+. zeggen+>
2 zet+dat zien zijn+een zit zit+OFTEN zit+hier zit+nu zoek+zelf zon+bericht zonder+jullie zorg
2 zou+ik 🚫+*
3 ,+TAKE ,+dat ,+een ,+en.NEG ,+en.STOP ,+en.TAKE ,+en.VOC ,+en.YOU ,+uit .+MENDED .+WRONG
3 .+absoluut .+afmelden .+al .+ben .+elke .+en.MY .+en.VOC .+ga .+its .+klaar .+no .+nog
3 .+shut .+this .+verkeerd .+voor .+vorige 0+. 0+per ?+zoals ERASE+, ERASE+> LIFE+, LIFE+niet
3 LIFE+uitvalt ME+AUTHORITY ME+NO ME+NUMBER ME+OUT ME+als ME+en.THIRD ME+ex ME+ff MENDED
3 MENDED+, MENDED+in MINE+van MORE+SEND MORE+graag MORE+na MSG+WANT MSG+in NEED+niet NO
3 NO+PERSON NO+THINGS NO+berichten NO+gewoon NO+hebben NO+ja NO+klant NO+wil NUMBER+>
3 NUMBER+ERASE NUMBER+OFTEN NUMBER+WORD OFTEN+OFTEN OFTEN+en.BEFORE OFTEN+gaat OFTEN+per
3 OFTEN+week OTHER+. OTHER+uitvalt OUT+> OUT+PERSON PERSON+> REMOVE+> SEND+in STUFF+, TAKE+mie
3 THINGS+klaar THINGS+wel THIRD+. THREAT+> UNSUB+> WANT+krijgen WISH+> WISH+ik WORD+PERSON
3 WORD+te WRONG+PERSON WRONG+persoon absoluut absoluut+NO absoluut+niet achteraf alerts
3 alleen+als alles+, als+de and+en.MY and+my annuleer+de aub+> be behoefte behoefte+aan ben+de
3 ben+je berichten+in berichtjes+> bespaar+en.VOC bevestigen bezoek bezoek+, boven club
3 collectie de+AUTHORITY de+club de+hoogte de+politie deze+> deze+MSG dit+NUMBER dit+was dr
3 duidelijk+is dus+NO dus+geen een+. een+zorg eerder elk+bezoek en+REPLY en+SEND en+stuur
3 en.BEFORE+UNSUB en.BEFORE+with en.DAY+, en.DAY+. en.DAY+per en.DOESNT+a en.FROM+> en.ME
3 en.ME+UNSUB en.MY+en.MENDED en.MY+en.NUMBER en.MY+number en.NEG+a en.NEG+with en.NEGATIVE
3 en.NOT+a en.STOP+> en.SUBJECT+bent en.SUBJECT+het en.TAIL+UNSUB en.TAKE+en.BEFORE
3 en.VOC+UNSUB en.VOC+bent en.VOC+een en.VOC+het en.WANT+, en.YOU+bent en.YOU+het enkel
3 enkel+nog ergens ermee ex+. ff gasten geef geen+PERSON geen+THINGS geen+berichten geen+ja
3 geen+klant gek+> gelieve geweest+> gewoon+WORD go groeten haar heb+jullie heeft+mij
3 helemaal+NO here het+maar hier+in hier+vanaf hoe hoe+kom hoe+vaak hoeven hoogte houden+>
3 iedere iets iets+TAKE ik+LIFE ik+OFTEN ik+er ik+geen inbox ingang is+en.WANT is+mijn
3 is+where klaar klaar+en.ME klaar+is klaar+mee klant kom+ik kraan kun kwijt laat+die les
3 les+uitvalt maar+bij maar+niet me+UNSUB meer+GET meer+SEND meer+graag meer+na melden+,
3 met+SEND met+die met+onmiddellijke mij+als mijn+AUTHORITY mijn+MENDED mijn+NUMBER mijn+ex
3 mit mn moeten na+elk nee+, niet+gewoon niet+hebben niets+> niets+MORE niets+meer
3 nieuwe+collectie nog nooit+> not+a nul nul+> oke om om+dit onmiddellijke
3 onmiddellijke+ingang ook+> op overal persoon piept politie prima+, recht seintje seintje+als
3 shut sinds sinds+kort tandarts te+wachten these toch toestellen trek trek+ik u+bent u+het
3 uitvalt up+en.MY up+the uw uw+herinnering vanaf+> verder+> volgt volgt+een voor+altijd
3 wachten weer+OUT weer+WORD weinig where wil+ik winkel word zelf+wel zet+ME zet+mij zit+in
3 zitten+, zitten+> zou 🚫+🚫
4 ,+CEASE ,+ERASE ,+MSG ,+OUT ,+but ,+dank ,+u .+UNSUB .+als .+bespaar .+bij .+en.BEFORE
4 .+en.SUBJECT .+en.YOU .+hoe .+ik .+over .+pak AUTHORITY+> CEASE ERASE ME+MENDED ME+niet
4 ME+telefoon ME+vinger MORE MSG+over MSG+voor NO+GET NO+MSG NO+uw OFTEN+OUT OFTEN+jaar
4 OFTEN+uit SEND+over STOP+> TAKE+> TAKE+MORE THINGS+. WORD+die WORD+graag afgelopen
4 afgelopen+OFTEN afmelden alles+en.WANT alles+wat avg bedank+voor been ben+, beschouw bespaar
4 betaald+, bij+deze blijf+ik boven+de daar dag dat+STUFF dat+ik de+laatste de+rest dit+MENDED
4 dit+nummer een+0 een+LIFE elke en.BEFORE en.BEFORE+. en.BEFORE+is en.MESSAGES en.MY+is
4 en.MY+moon en.NEG en.NOT en.PLURALS en.TAKE en.THESE en.THIRD+. en.WANT+. er+NO geweest
4 hebben+. het+nu het+weten hoe+duidelijk hoeft hole hou houden ik+dit ik+hier ik+lig is+op
4 ja+hoor kort krijgen lot maar+NO mee mens met+jullie mie mijn+telefoon mijn+vinger moon
4 mvg+> naar+PERSON naar+THIRD naar+iemand nee+. niet+. niet+GET o op+en op+met opgehaald pak
4 papier punt rest rust+> s spamklacht te+SEND the+moon this+is vaak verder vinger voorgoed
4 voorgoed+> week+, where+en.SUBJECT zeg+ik
5 .+afgelopen .+en.NEGATIVE AUTHORITY CONSENT LIFE+wel ME+geduld MORE+> MSG+> NO+meer NUMBER
5 OFTEN+en.DAY OUT WANT+da WANT+ik aan+zijn al+die als als+er bedank beeindigd de+OFTEN
5 die+smsjes doen doorgeknipt duidelijk een+en.DAY en en+ME en+mijn en.KINDS geduld gek gezet
5 graag+> het+nog hier hier+OUT hoe+OFTEN ik+OUT ik+bedank ik+zit lig mvg neen+> niets not nou
5 nu+> nummer oud p prima waar+WANT waar+moet was+> zitten zoals zoals+NO 🚫+>
6 ,+MINE ,+THINGS .+dit .+🔕 GET+. NO+MORE OFTEN+. OFTEN+WORD OFTEN+die REMOVE+mij TAKE+ME
6 TAKE+mij afspraken blijf dat+dit dit+het een+OFTEN elk en.LIST en.WANT graag herinnering
6 ik+NO ja meer+> mij neen nu reclame smsjes te toestemming wel wel+,
7 ,+STOP ,+WORD .+STOP .+WORD .+zet .+🚫 CEASE+. REMOVE+ME UNSUB en.BEFORE+> maar+zitten niet+>
7 reis smsen u van zijn
8 CEASE+> NEED dus t wij+zijn
9 .+wij PERSON da en.WANT+> wij 🔕
10 STUFF die+MSG nee nee+> 🚫
12 . NO+> WORD+>
13 MSG dit
"""
