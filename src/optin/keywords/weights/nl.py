"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-26 =bias
-16 =guarded
-13 even
-12 > de het
-10 .+. liever
-9 bericht hij mijn
-8 .+de OTHER goed hem na ook
-7 ,+heb ,+ik ik+ME ligt of zat
-6 , ,+en.I ,+kan .+ja .+mag GET+jullie NO+WORD REMOVE ben+ik denk hoor ik+kom kan ken moet
-6 morgen niemand niet+OUT niet+WORD nu+NO on op+dit staat te+laat tegen you zonder
-5 ,+en.WANT ,+mag ,+we .+die .+haal .+is .+je .+jullie ERASE+ik MENDED+met NO+OUT REMOVE+ik
-5 THINGS WANT+de app bezwaar dat denk+ik dossier en.HEY en.MESSAGES+, en.SENDING+, even+NO
-5 gelezen iedereen ik+TAKE ik+WISH is+dit je krijg leeg liever+niet met niet ontvangen op+,
-5 open or vandaag
-4 ,+het ,+moet ,+wat ,+ze .+NO .+en.WANT .+geen .+hij .+na .+op .+wat =doubt CEASE+SEND
-4 CEASE+maar ME+MSG ME+OTHER ME+SEND ME+THREAT MORE+naar MSG+van NO+MENDED NO+interesse
-4 OFTEN+> OFTEN+even OFTEN+geen STOP+SEND TAKE+het THINGS+> THREAT WANT+mijn WISH+de WISH+mijn
-4 WORD+SEND WORD+een WORD+met aan+het aan+mij abonnement afspraak als+je bericht+> beter bij+>
-4 binnen buiten de+THINGS de+nieuwe does en.ALONE+SEND en.BADMSG en.BADMSG+SEND en.BEFORE+aub
-4 en.DAY+> en.ENDED+SEND en.FROM en.KEYWORD+SEND en.NEG+SEND en.STOP+SEND en.TEXT+, er eruit
-4 ervan even+niet geen+interesse gemeente gerust gevonden gewoon gips haal haha heb+ik help
-4 hoe+REMOVE hoe+TAKE hond hoor+NO ik+GET ik+krijg ik+mijn interesse jij jouw jullie+dat
-4 jullie+ook kantooruren klacht mayo meer+OUT meer+naar mijn+MSG mijn+OTHER mijn+SEND
-4 mijn+THREAT naar+de neem nog+OUT nog+WORD nog+uit nu+geen om+te op+het rond snap stil
-4 stop+SEND terug tot twee uit+een uw+MSG uw+bericht verwijderd volgens volgens+ME volgens+mij
-4 voor+het weer+> wie wil+de wil+mijn winnen ze+WANT ze+WISH ze+wil
-3 ,+OFTEN ,+WANT ,+bedankt ,+er ,+help ,+hij ,+is ,+zet .+> .+GET .+REPLY .+afspraak .+dank
-3 .+deze .+en.HEY .+en.LIST .+hangt .+hebben .+hmm .+info .+nu .+wanneer 2 CEASE+met LIST+,
-3 ME+THINGS ME+aub ME+bestelling ME+dossier MENDED+op NO+CEASE NO+STOP NO+en.WANT
-3 NO+geinteresseerd NO+tijd NO+wat NUMBER+op OFTEN+, OFTEN+MENDED OFTEN+kan OFTEN+keer
-3 OFTEN+wordt OUT+het OUT+vorige OUTS REMOVE+de SEND+, SEND+GET SEND+en SEND+wel TAKE+maar
-3 THREAT+OUT THREAT+ik THREAT+van WANT+ME WANT+ook WISH+ME WISH+ook WORD+MENDED WORD+als
-3 WORD+het WORD+in WORD+maar aan+ME afspraak+> alle alles+goed als+ik andere+gemeente anders
-3 annuleren appje aub bedankt begint bent bericht+. bericht+OUT bericht+van berichtje
-3 berichtjes+NO berichtjes+niet best best+> bestelling betaal bij+jullie binnen+> blokkeer+ik
-3 boete dat+> dat+aan dat+was de+SEND de+app deze+NUMBER deze+OFTEN deze+telefoon die+baan
-3 dinsdag dirk dochter doe+ME doe+mij dokter drie druk eigen en+een en.BEFORE+? en.BEFORE+in
-3 en.I en.ME+als en.MENDED+, en.SUBJECT+en.GAVE en.TAIL en.VOC+MORE en.VOC+als en.VOC+bij
-3 en.WANT+TAKE en.WANT+dat en.WANT+laat ervan+OUT ervan+af extra flyers gaan geblokkeerd
-3 gedaan geen+tijd geinteresseerd gekregen geldt gemeente+, gerust+OUT gewoon+> goed+>
-3 goed+dat gras hangt+ervan heb+je hebben+jullie help+> het+NO het+OTHER het+WORD het+niet
-3 hier+geen hij+WANT hmm hoe+laat hoofd ik+. ik+REMOVE ik+STOP ik+ben ik+een ik+gewoon ik+hoor
-3 ik+ken ik+mij ik+stem ik+was ik+wil ik+zal ik+zet ill in+ME in+de in+mijn is+OFTEN is+WORD
-3 jou jouw+MSG jullie+ontvangen kan+NO kan+niet ken+ik klopt kom kon kunt kunt+en.SUBJECT
-3 kunt+en.VOC kunt+en.YOU kunt+u late laten liever+NO lijst+, m+OFTEN maar+> maar+de maar+met
-3 maar+op mag+ME mag+OUT mag+er mag+mijn mail meant mee+als meer+WORD meer+maar meer+uit
-3 met+de meteen+WORD meterstand mijn+THINGS mijn+bestelling mijn+dossier moest na+0 na+OFTEN
-3 na+en.DAY naar+die name nee+TAKE nee+laat niet+CEASE niet+MENDED niet+STOP
-3 niet+geinteresseerd niet+van niet+voor nog+NO nu+even nummer+op onze open+> ophouden+met
-3 oude own prik rust+, soms song spam spreek sta steeds+NO stem stil+zijn stoppen stuk
-3 sturen+> te+stoppen tijd+voor to uit+het uur vaker van+vorige vanavond veel vergeet+ik
-3 volgende voor+uw vorige we weer weg+met wel+op werk what wil+ME wil+ook wordt your+en.BEFORE
-3 ze ziek zijn+er zodat
-2 % ,+alleen ,+alles ,+anders ,+bel ,+en.SUBJECT ,+enkel ,+geef ,+graag ,+jij ,+kunnen ,+kunt
-2 ,+neem ,+succes ,+waar .+OFTEN .+OUTS .+THREAT .+aanbiedingen .+alle .+alweer .+benadrukte
-2 .+blokkeer .+en.DAY .+en.DOESNT .+en.DONT .+en.MESSAGE .+er .+even .+geldt .+had .+heeft
-2 .+hey .+hoeveel .+jazeker .+kost .+kunt .+laatste .+liever .+merci .+met .+never .+opnieuw
-2 .+reageerde .+staat .+toch .+was .+weg .+wie .+yes .+ze .+zeg .+zonder 0 0+0 0+> 0+euro 06
-2 2+. =pending ?+dan ?+en.HEY ?+en.VOC ?+sta CEASE+was ERASE+OFTEN ERASE+als ERASE+aub
-2 ERASE+en GET+NO ME ME+06 ME+WORD ME+abonnement ME+arm ME+bij ME+dochter ME+eigen
-2 ME+en.BADMSG ME+en.MESSAGES ME+en.OTHER ME+en.SENDING ME+en.TEXT ME+er ME+is ME+klacht
-2 ME+niks ME+op ME+rug ME+spam ME+zaak MENDED+MSG MENDED+OUT MENDED+SEND MENDED+de MENDED+svp
-2 MENDED+van MENDED+was MORE+? MORE+OUT MORE+aan MORE+gelukkig MORE+maar MSG+OFTEN MSG+als
-2 MSG+met MSG+weer NO+, NO+bereik NO+bericht NO+die NO+en.ME NO+gedaan NO+geweest NO+haast
-2 NO+hond NO+in NO+mee NO+ophouden NO+pijn NO+uit NO+van NO+voor NUMBER+SEND NUMBER+wordt
-2 OFTEN+NO OFTEN+PERSON OFTEN+SEND OFTEN+WISH OFTEN+betaald OFTEN+dagen OFTEN+door OFTEN+euro
-2 OFTEN+is OFTEN+maand OFTEN+ongeluk OFTEN+sturen OFTEN+terug OFTEN+uur OFTEN+wil OTHER+>
-2 OTHER+CEASE OTHER+OUT OTHER+WORD OTHER+en OTHER+is OUT+, OUT+. OUT+OFTEN OUT+REMOVE OUT+TAKE
-2 OUT+dat OUT+een OUT+halen OUT+morgen OUT+ons OUT+voor OUTS+REMOVE OUTS+TAKE OUTS+en
-2 OUTS+halen OUTS+voor PERSON+is REMOVE+alsjeblieft REMOVE+aub REMOVE+die REMOVE+en.FROM
-2 REMOVE+hem REMOVE+of REPLY REPLY+, REPLY+. REPLY+> SEND+. SEND+MENDED SEND+OUT SEND+SEND
-2 SEND+maar SEND+sturen SEND+van STOP+ME STOP+de STOP+maar STOP+met STOP+was TAKE+, TAKE+NO
-2 TAKE+alsjeblieft TAKE+dat TAKE+en.FROM TAKE+hem TAKE+is TAKE+met TAKE+of THINGS+CEASE
-2 THINGS+OUT THINGS+TAKE THINGS+WORD THINGS+annuleren THINGS+is THINGS+ligt THINGS+van
-2 THREAT+aub THREAT+tegen UNSUB+als UNSUB+in WANT+CEASE WANT+MENDED WANT+SEND WANT+STOP
-2 WANT+ophouden WORD+, WORD+REMOVE WORD+TAKE WORD+de WORD+en WORD+halen WORD+joh WORD+om
-2 WORD+voor WORD+was WRONG+foto a+real aan+> achterom af+, af+? afhalen afmelden+als al+dagen
-2 al+een alleen allemaal+, alles+OUT alles+OUTS alles+eraf als+een als+en.WHO als+patient
-2 altijd+te annuleer+maar antwoord antwoord+. are+en.SUBJECT are+en.VOC are+en.YOU are+you arm
-2 aub+NO aub+niet automatisch baan bedankt+> ben+het benadrukte benadrukte+> bent+>
-2 bent+en.SUBJECT bent+en.VOC bent+en.YOU bent+u bereik berichten berichten+MENDED
-2 berichten+OUT berichten+SEND berichten+sturen berichten+van bestelling+CEASE bestelling+WORD
-2 betaal+ik beter+, better bevestiging bezorger bleken blijft blokkeer+aub bord brievenbus bro
-2 buren bus bushalte buurman can+en.VOC clean come come+en.FROM dagen dan+REMOVE dan+weet
-2 dank+, dank+voor dankjewel dankjewel+> dat+THINGS dat+die dat+ongedaan de+bezorger de+buren
-2 de+bus de+dokter de+kerkstraat de+kinderen de+klas de+lijst de+meldingen de+monteur de+prijs
-2 de+prik de+sleutel de+verwarming derde+OFTEN derde+keer dicht+> did did+en.SUBJECT die
-2 die+THINGS die+THREAT die+berichten die+factuur die+loterij diensten dit+MSG dit+bericht
-2 dit+toestel do do+en.VOC doe+maar doen+met doet doet+het donderdag dont+remember door+>
-2 drie+OFTEN drie+keer echt een+MSG een+NUMBER een+bevestiging een+extra een+korting
-2 een+simpele een+stuk eindigt en+GET en+NO en+niet en.ASKED en.BADMSG+, en.BEFORE+MORE
-2 en.BEFORE+bij en.BEFORE+en.SUBJECT en.BEFORE+en.THIRD en.BEFORE+en.VOC en.BEFORE+er
-2 en.BEFORE+naar en.BEFORE+niks en.BEFORE+nog en.BEFORE+of en.BEFORE+op en.BEFORE+was en.DAY+0
-2 en.DAY+en.BEFORE en.DAY+euro en.DAY+is en.DITCH+en.VOC en.DOESNT+remember en.DONT+remember
-2 en.END en.FEEL+voor en.FROM+TAKE en.HEY+> en.HEY+is en.HEY+voor en.I+dont en.I+en.DONT
-2 en.I+think en.I+zijn en.ME+MORE en.ME+er en.ME+niks en.MENDED+but en.MESSAGE+,
-2 en.MY+en.OTHER en.MY+order en.NEG+remember en.OTHER en.OTHER+, en.OTHER+en.DOESNT
-2 en.OTHER+en.DONT en.OTHER+en.NEG en.PULL en.REPLIED en.REPLIED+en.MY en.REPLIED+en.NEG
-2 en.SEND en.STOP+de en.SUBJECT+als en.SUBJECT+de en.SUBJECT+dont en.SUBJECT+en
-2 en.SUBJECT+en.DONT en.SUBJECT+have en.SUBJECT+meant en.SUBJECT+niet en.SUBJECT+think
-2 en.SUBJECT+zijn en.TAIL+MORE en.TAIL+er en.TAIL+niks en.TAIL+op en.TAIL+to en.VOC+NO
-2 en.VOC+a en.VOC+dan en.VOC+dat en.VOC+en en.VOC+en.MY en.VOC+is en.VOC+niks en.VOC+op
-2 en.VOC+this en.VOC+to en.WANT+hoor en.WANT+ik en.WANT+is en.WANT+to en.WHO en.WHO+>
-2 en.WHO+is en.WISH+to en.YOU+als en.YOU+de en.YOU+en er+OFTEN er+nog er+nu eruit+REMOVE
-2 eruit+TAKE eruit+halen euro factuur flesje foto friday ga+NO geannuleerd gebeuren
-2 geblokkeerd+door gedaan+> geef+de geen+OFTEN geen+bereik geen+bericht geen+haast geen+hond
-2 geen+pijn gehad+, gekregen+> gelijk gellak gelukkig gemaakt gestolen gestopt gestorven
-2 gestorven+, gestuurd geven gevonden+. gevonden+> gezeur gisteren graag+MORE graag+OFTEN
-2 graag+weer grapje haast haat had+ME had+en.ME had+en.TAIL had+en.VOC had+me haha+> halen has
-2 he he+> heb heb+de heb+en.BEFORE hebt hele hem+> hem+OFTEN hem+al het+MENDED het+NUMBER
-2 het+THINGS het+THREAT het+dossier het+nummer het+stuur heus hey hier+, hier+NO hij+WISH
-2 hij+wil hoe+GET hoe+krijg hoeveel hond+, hoor+> hoor+geen i+dont i+en.DONT i+think iets+over
-2 ik ik+CEASE ik+CONSENT ik+alleen ik+dat ik+die ik+en.ALONE ik+en.BADMSG ik+en.ENDED
-2 ik+en.KEYWORD ik+en.NEG ik+en.STOP ik+haat ik+hem ik+het ik+kijk ik+kon ik+met ik+snap
-2 ik+stop in+dat in+en info inloggen inschrijven interesse+, interesse+in interesseert+ME
-2 interesseert+en.BEFORE interesseert+en.ME interesseert+en.TAIL interesseert+en.VOC
-2 interesseert+me ipv is+OUT is+OUTS is+al is+die is+genoeg is+gestorven is+helemaal is+nooit
-2 is+vannacht jaar+, jaren+NO jazeker je+NEED je+bericht je+hoeft je+klaar je+mij je+nog
-2 jij+hebt joh+, jullie+? jullie+GET jullie+MENDED jullie+SEND jullie+mogen jullie+open just
-2 kan+het kat kat+> keer+betaald keer+dat ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u
-2 kerkstraat kijk kinderen+en klaar+. klaar+bent klacht+tegen klas klas+, kom+er kom+het
-2 konijn korting kost laat+is laatste+keer last leeft liever+OFTEN liever+via liggen lijst
-2 lijst+> link list longer looking loopt loopt+leeg lopen lopen+> loterij lukt m maand maand+>
-2 maandag maar+gewoon mag mag+MORE mag+OFTEN mag+je mag+weer man+is me me+MORE me+er me+niks
-2 me+op meer+, meer+? meer+gelukkig merci met+0 met+PERSON met+en.DAY met+iemand met+rust
-2 mij+OFTEN mij+is mij+maar mij+nooit mijn+06 mijn+abonnement mijn+arm mijn+berichten
-2 mijn+dochter mijn+eigen mijn+en.BADMSG mijn+en.BEFORE mijn+en.MESSAGES mijn+en.OTHER
-2 mijn+en.SENDING mijn+en.TEXT mijn+klacht mijn+rug mijn+spam mijn+zaak mine misschien
-2 moet+CEASE moet+MENDED moet+STOP moet+WORD moet+en.VOC moet+ophouden mogen+ME
-2 mogen+en.BEFORE mogen+en.ME mogen+en.TAIL mogen+en.VOC mogen+me moment monteur monteur+is my
-2 my+order naam naar nee+hoor neem+die neem+hem nergens+op never ni niet+die niet+en.WANT
-2 niet+geweest niet+in niet+uit niet+wat niks+> nodig nodig+, nog+> nog+eens nog+niet nu+niet
-2 nummer+van of+TAKE of+en.LIST offerte ok om+> om+een on+en.BEFORE on+it onder ongedaan+>
-2 ongeluk ongeluk+WORD ons+. ontvangen+> ook+MSG ook+bij ook+een op+ME op+de op+mijn opa
-2 opnieuw opzeggen order overleden+. own+a pakje patient per+ongeluk person pijn+MORE
-2 pijn+meer points reageerde reageerde+met real+en.BEFORE real+en.WHO real+person recept
-2 reparatie reparatie+> rest+TAKE rest+laten schei+OUT schei+WORD schei+uit simpele sinds+ik
-2 slaat slaat+nergens slapen+> sleutel sms+, sms+> snap+er snel sorry+voor spam+. staan
-2 staan+> steeds steeds+geen stop stoppen+met stopt stuurt+en.SUBJECT stuurt+en.VOC
-2 stuurt+en.YOU stuurt+u svp+> te+STOP tell terug+> the the+en.BEFORE think thx+> tijd
-2 to+en.ENDED toch+> toch+MORE toch+weer toestel+> tuin tuin+> tv twee+> tweede two u+als u+de
-2 u+en uit+joh uitvaart uur+> uw+laatste vakantie+en valt van+dat van+die van+morgen van+ons
-2 vanaf+OFTEN vanaf+nu vanavond+> vannacht vannacht+overleden vergeet vergeten verhuizen
-2 verhuizen+naar verkeerde+foto verwarming verwijder+de vinden voicemail volgende+en.BEFORE
-2 volgende+en.DAY volgende+week voor+een voor+en.SUBJECT voor+en.VOC voor+en.YOU voor+mij
-2 voor+u vorige+OFTEN vorige+maand vraag+. vroeg wacht wanneer wanneer+komt was+OUT was+van
-2 wat wat+is we+zijn week+. week+naar weer+GET weer+MENDED weet weet+NO weet+ik weet+niet weg
-2 weg+, weg+en weken wel+in welkom weten what+en.BEFORE why wie+WANT wie+moet wilde your
-2 zakken zat+> zat+in zeg+> zei zet+het zijn+allemaal zo zulke zulke+MSG zulke+SEND
-2 zulke+berichten
2 ,+MENDED ,+NO ,+TAKE ,+aan ,+als ,+alweer ,+berichten ,+daarna ,+dan ,+dus ,+en.ALONE
2 ,+en.BADMSG ,+en.ENDED ,+en.KEYWORD ,+haal ,+hoe ,+hou ,+in ,+maar ,+mogen ,+stop ,+van
2 ,+voor ,+wij ,+wilt .+CEASE .+ERASE .+MENDED .+MORE .+OUT .+TAKE .+ach .+alleen .+amai
2 .+annuleer .+bek .+daar .+dag .+dat .+donder .+dus .+en.I .+en.NEG .+en.NOT .+geef .+gelieve
2 .+heb .+herinneringen .+hier .+hou .+houdt .+how .+i .+iets .+jeetje .+kappen .+kun .+kunnen
2 .+lieve .+lot .+nah .+not .+nou .+papa .+prepaid .+steek .+van .+vergeet .+verkeerd
2 .+volgende .+voor .+weer .+youre 0+OFTEN 0+jaar 0+naar 2+jaar 3x 3x+CEASE 3x+STOP 3x+WORD
2 3x+en.ALONE 3x+en.BADMSG 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP 3x+stop ?+OUT ?+bij
2 ?+het ?+in AUTHORITY+, CEASE+de CEASE+graag CEASE+hiermee CEASE+hoor CONSENT+voor ERASE+dat
2 ERASE+graag ERASE+het ERASE+jullie GET+de GET+en.I GET+en.SUBJECT GET+we LIST ME+NO
2 ME+betreft ME+dit ME+een ME+en.THIRD ME+ex ME+ff ME+hoeft ME+te ME+van MENDED+, MENDED+>
2 MENDED+graag MENDED+hoor MENDED+in MORE+. MORE+GET MORE+MSG MORE+en MORE+en.ME MORE+graag
2 MORE+in MORE+mee MSG+CEASE MSG+WORD MSG+en.DITCH MSG+in MSG+kost MSG+om MSG+te NEED+NO
2 NEED+echt NEED+het NO NO+aanbiedingen NO+berichten NO+bij NO+gewoon NO+kind NO+op NO+prijs
2 NUMBER+. NUMBER+REMOVE NUMBER+met OFTEN+2 OFTEN+CEASE OFTEN+echt OFTEN+en.LIST OFTEN+en.ME
2 OFTEN+en.MESSAGES OFTEN+en.STOP OFTEN+ervoor OFTEN+gegeven OFTEN+heb OFTEN+mee OFTEN+moet
2 OFTEN+niet OFTEN+nog OFTEN+nu OFTEN+over OFTEN+thuis OUT+bij OUT+en.SUBJECT OUT+en.VOC
2 OUT+en.YOU OUT+mijn OUT+te OUT+u OUT+uw OUTS+> PERSON+TAKE PERSON+doen REMOVE+OUT
2 REMOVE+WORD REMOVE+jullie REPLY+mij REPLY+niks SEND+en.LIST SEND+en.MESSAGES SEND+naar
2 SEND+niks STOP+. STOP+OFTEN STOP+dr STOP+hiermee STOP+hoor STOP+op STUFF+. STUFF+OUT
2 STUFF+van TAKE+OUTS TAKE+dit TAKE+ik TAKE+los TAKE+om TAKE+uit TAKE+weg THINGS+,
2 THREAT+jullie UNSUB+> UNSUB+voor WANT+GET WANT+echt WANT+een WANT+uit WISH+GET
2 WISH+en.BEFORE WISH+en.ME WISH+en.TAIL WISH+er WISH+me WORD+? WORD+hiermee WRONG+PERSON
2 WRONG+persoon aan+jullie about ach afmelden+> afmelden+voor afscheid al+2 al+WORD alleen+de
2 als+het als+hij altijd+> amai amai+, an and+en.BADMSG and+en.FROM annuleer art away back bed
2 bed+> bedoeld bek bek+houden bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC bel+ik bel+me
2 beloofde ben+geen bericht+en bericht+kost berichten+> berichtjes+WANT beroep
2 bespaar+en.BEFORE bespaar+en.ME bespaar+en.TAIL bespaar+me betreft bingo blok
2 blokkeer+jullie but but+en.BEFORE can+go changed club+, coming coming+back concurrent
2 concurrent+, consented daar+OFTEN daar+een daar+ook daar+pas daarmee dacht dacht+dat dan+GET
2 dan+nog dan+ook dank+en.SUBJECT dank+en.VOC dank+en.YOU dank+je dank+u dat+en.SUBJECT dat+te
2 day de+WRONG de+agenda de+avg de+bank de+bril de+concurrent de+eerste de+en.DAY de+en.KINDS
2 de+en.LIST de+en.OTHER de+en.THIRD de+honden de+les de+moeite de+operatiekamer de+tandarts
2 de+telefoon de+verkeerde der deze deze+SEND die+deal die+ik die+over dit+? dit+is dit+te
2 doen+om donder donder+op driver droom duidelijk+is dus+NO dus+TAKE dus+geen een+OTHER
2 een+PERSON een+THINGS een+andere een+auto een+ingebrekestelling een+kort een+mens
2 een+rolstoel eerder eerder+gegeven eerste elke+OFTEN elke+keer en+OFTEN en+WISH en+alles
2 en+die en+en.SUBJECT en+en.VOC en+en.YOU en+heb en+u en+wil en.ALONE+. en.ALONE+hiermee
2 en.ALONE+met en.BADMSG+hiermee en.BADMSG+met en.BEFORE+UNSUB en.BEFORE+be en.BEFORE+dit
2 en.BEFORE+do en.BEFORE+en.FROM en.BEFORE+en.LIST en.BEFORE+go en.BEFORE+niet en.DAY+NO
2 en.DAY+OFTEN en.DAY+and en.DAY+jaar en.DAY+niet en.DITCH+go en.DOESNT+consented
2 en.DONT+consented en.ENDED+. en.ENDED+hiermee en.ENDED+met en.FROM+for en.GET+off en.HEY+,
2 en.I+moved en.KEYWORD+. en.KEYWORD+hiermee en.KEYWORD+met en.LIST+, en.LOSE en.ME
2 en.ME+CEASE en.ME+MENDED en.ME+UNSUB en.ME+dit en.ME+een en.MENDED+en.BEFORE en.MESSAGE
2 en.MESSAGE+en.LIST en.MESSAGE+en.MESSAGES en.MESSAGES en.MY+" en.MY+> en.MY+en.LIST en.NEG+,
2 en.NEG+. en.NEG+> en.NEG+coming en.NEG+consented en.NEG+en.GAVE en.NEG+hiermee en.NEG+met
2 en.NOT+coming en.REPLIED+it en.SENDING+en.BEFORE en.SENDING+en.LIST en.SENDING+en.MESSAGES
2 en.STOP+. en.STOP+hiermee en.STOP+met en.SUBJECT+. en.SUBJECT+dit en.SUBJECT+heeft
2 en.SUBJECT+moved en.TAIL+UNSUB en.TAIL+dit en.TAIL+een en.TEXT+en.LIST en.TEXT+en.MESSAGES
2 en.THESE+> en.THREAT+good en.VOC+. en.VOC+UNSUB en.VOC+and en.VOC+dit en.VOC+en.BEFORE
2 en.VOC+heeft en.VOC+te en.VOC+was en.WANT+, en.WANT+ME en.WANT+mij en.YOU+. en.YOU+heeft
2 enkel er+MORE er+geen er+klaar er+weer eraf+, ergens+anders ergens+klikken erna eruit+met ex
2 failliet ff fiets fish ga+naar gaat+> gaat+het geding geen geen+MSG geen+aanbiedingen
2 geen+berichten geen+kind geen+prijs gefeliciteerd+, gegeven+CONSENT gegeven+MENDED
2 gegeven+toestemming gegevens geld gelieve+dat gepiep get+en.FROM get+off gevraagd geweest+>
2 geweldig geweldig+hoor gewoon+WORD gezet+, go+, good gooi+ik haar haar+NUMBER haar+OFTEN
2 haar+telefoon hands heb+, heb+OFTEN heb+al heb+daar heb+er hebben hebben+> hebben+de
2 heeft+ME heeft+mij helemaal+geen helemaal+niks herinneren herinneren+, herinnering+kwam
2 herinneringen herroep het+OFTEN het+de het+mag het+recht hier+niet hier+woont hiermee his
2 hoe+lang hoe+zeg hoef hoeft+het hoeft+niet hoeven+echt houden+> how i i+moved idee+wie ieder
2 ieder+MSG ieder+bericht iedere+zaterdagochtend iets iets+TAKE iets+minder ik+THREAT ik+als
2 ik+blokkeer ik+pas ik+rij ik+voor ik+zoek im im+good in+, in+bed in+een ingang+OUT
2 ingebrekestelling ingebrekestelling+> is+ME is+en.WANT is+failliet is+in is+prima
2 it+en.BEFORE it+en.FROM it+off its jaar+NO jaar+geen je+je je+maar jeetje jeetje+en.WANT
2 jeetje+wat joh+> jullie jullie+. jullie+NUMBER jullie+niet jullie+nog jullie+reclame kan+je
2 kappen keep keep+en.MY kerngezond klikken klikken+om koop kort+geding kost+ME kost+en.BEFORE
2 kost+en.ME kost+en.TAIL kost+en.VOC kost+me krijgen+? kun+je kwijt+> laat+ME laat+de
2 laat+los laat+mij laatste+> lang+gaat large laten+en.SUBJECT later+> lekker let+en.BEFORE
2 let+en.VOC letters lezen lezen+. lidmaatschap lieve lig+in loodgieter los maar+, maar+.
2 maar+CEASE maar+ME maar+WORD maar+en.ALONE maar+en.BADMSG maar+en.ENDED maar+en.KEYWORD
2 maar+en.NEG maar+en.STOP maar+jullie maar+stop maart+overleden mag+CEASE mag+MENDED mag+STOP
2 mag+het me+UNSUB me+dit me+een means mee+WORD mee+op meer+MENDED meer+graag meer+in
2 meer+krijgen meer+sturen melden mens+TAKE mens+doen messages met+deze met+je
2 met+onmiddellijke met+spammen mij+NEED mij+betreft mij+te mijn+OFTEN mijn+en.THIRD mijn+ex
2 mijn+nummer minder+OFTEN minder+vaak mn moe moeite moet+een mogen+MENDED moved my+en.BEFORE
2 my+en.PHONE naar+0 naar+ME naar+OFTEN naar+en.DAY naar+mijn nachts nachts+, nah ne nee+,
2 neem+ME never+consented nie niet+OFTEN niet+gewoon niet+op niks+met nog+de nog+iets nooit
2 nooit+bij nu+. nu+echt nul+> nummer+> ochtends off off+for ok+, oke+, oke+> om+OUT om+WORD
2 omdat omdat+ik ones ones+> ongeluk+, ongewenst only+en.WANT only+en.WISH only+want
2 onmiddellijke onmiddellijke+ingang ooit ooit+een ook+CEASE ook+STOP ook+WORD ook+en.ALONE
2 ook+en.BADMSG ook+en.ENDED ook+en.KEYWORD ook+en.NEG ook+en.STOP ook+stop op op+> op+straat
2 operatiekamer opgezegd+, ophoudt over+, over+ME part pas+ik pen per+OFTEN per+en.DAY period
2 persoon persoon+> precies+> prepaid prijs+op prima+> punt+> quit reclame+. regelen rest+is
2 rest+wel rij rij+OFTEN rij+nu rolstoel rust+> s+nachts s+ochtends say say+it schei+dr school
2 schrik secretaresse secretaresse+NO secretaresse+niet serieus sinds sla smsen+? smsen+over
2 smsjes+OUT so+en.NEG spaar spammen steek+die stop+. stop+hiermee stop+met stoppen+> streep
2 stuur+ME stuur+mij stuur+niks take take+en.BEFORE take+it te+MSG te+komen te+laten te+slapen
2 te+sturen te+worden telefoon+. telefoon+> telefoon+OFTEN telefoon+met text these+> to+ME
2 to+en.ME to+en.TAIL to+en.VOC to+me to+the toestemming+voor trek trek+ik turn u+heeft
2 uit+bij uit+de uit+die uitnodigingen uitnodigingen+voor unsub vaak+graag vacatures van+een
2 van+en.SUBJECT van+en.YOU van+mijn van+u van+uw vergeet+het verkeerde+PERSON
2 verkeerde+persoon verkocht verlost verwijder+ME verwijder+mij vink vinkje voetbal voor+.
2 voor+alleen voor+alles voor+haar voortaan vorige+en.BEFORE vorige+en.DAY vorige+week vrij+,
2 vrouw+, waarom+SEND waarom+krijg wachten+> want was+. was+de was+per wat+ME wat+mij week+NO
2 week+niet weer+OUT weer+WORD weg+> weghalen+> wekelijkse wel+> wel+WORD wel+genoeg weten+>
2 where+en.VOC where+en.YOU where+you wie+heeft wil+GET wil+OFTEN wil+WORD wil+en.BEFORE
2 wil+en.ME wil+en.TAIL wil+en.VOC wil+er wil+me wilt+en.SUBJECT wilt+en.VOC wilt+en.YOU
2 wilt+u woont+NO woont+geen worden worden+> youre zaterdagochtend ze+> ze+is zeggen zeggen+.
2 zelf zelfs zet+ME zet+OUT zet+WORD zet+uit zijn+een zit zit+hier zoek+zelf zonder+jullie
2 zorg zou+ik 🚫+*
3 ,+dat ,+en.NEG ,+en.TAKE ,+en.VOC ,+en.YOU ,+geen ,+laat ,+ook ,+uit ,+waarom .+ME .+WRONG
3 .+absoluut .+afmelden .+al .+bij .+bwa .+en .+en.MY .+en.VOC .+enkel .+ga .+het .+hoe
3 .+iedere .+its .+no .+nog .+shut .+this .+u .+vorige 0+per ?+? ?+zoals ERASE+, ME+NEED
3 ME+als ME+nummer ME+telefoon MENDED MORE+SEND MORE+na MSG+WANT NEED+niet NO+PERSON NO+WANT
3 NO+WISH NO+behoefte NO+hebben NO+ja NO+klant NO+wil NUMBER+ERASE NUMBER+OFTEN NUMBER+WORD
3 OFTEN+en.BEFORE OFTEN+gaat OFTEN+met OFTEN+per OTHER+uitvalt OUT+? OUT+jullie OUTS+?
3 REMOVE+> STOP+daarmee THREAT+> WANT+> WANT+krijgen WISH+> WISH+WORD WORD+PERSON WORD+mij
3 WORD+te absoluut absoluut+NO absoluut+niet achteraf alerts alles+, alstublieft and+en.MY
3 and+my be behoefte behoefte+aan ben+al ben+de ben+je berichten+in berichtjes+> bespaar+ME
3 betaald bevestigen bezoek bezoek+, bij+deze bij+het bril but+en.MY bwa dagelijkse dat+OUT
3 day+, de+NUMBER de+hoogte de+politie denken deze+> deze+en.LIST die+vraag dit+NUMBER
3 dit+WANT dr een een+. een+THREAT een+zorg elk+bezoek en.BADMSG+en.BEFORE en.BEFORE+,
3 en.BEFORE+een en.BEFORE+off en.BEFORE+with en.DAY+, en.DAY+per en.DOESNT+a en.FROM+>
3 en.I+only en.ME+WORD en.MY+en.MENDED en.MY+en.NUMBER en.MY+en.PHONE en.MY+number en.NEG
3 en.NEG+a en.NEG+with en.NEGATIVE en.NOT+a en.STOP+> en.SUBJECT+bent en.SUBJECT+het
3 en.SUBJECT+only en.TAKE+en.BEFORE en.TAKE+en.MY en.VOC+bent en.VOC+een en.YOU en.YOU+bent
3 enkel+nog enquetes er+een er+en.ME er+mee ervoor gasten geen+PERSON geen+behoefte geen+ja
3 geen+klant gek+> gelieve groeten handtekening heb+jullie here here+> hier+in hoal hoal+MORE
3 hoal+mie hoe hoe+duidelijk hoe+vaak hoeven hoogte hou i+only ik+OFTEN ik+er ik+ergens
3 in+OFTEN in+en.DAY is+maar is+mijn is+where its+been jaar jullie+> kind klaar+en.ME
3 klaar+mee klaar+met klant kraan kraan+dicht kun laat+die les les+uitvalt los+> maar+TAKE
3 maar+bij mag+, mag+> mee meer+SEND meer+na met+ME met+SEND met+mij mij+NO mij+als
3 mijn+telefoon mit moar moeten na+elk niet+hebben niets+> niets+MORE niets+meer nog
3 nog+zeggen nooit+> not+a nul off+> oke ook+> op+dat oproepen per+en.BEFORE per+week piept
3 politie prima+, raken raken+> rekening school+. shut sinds+kort sindsdien so so+en.BEFORE
3 spul te+raken te+wachten these toestellen u+bent uit+te uitvalt up+en.MY up+the
3 uw+herinnering vaak+WANT vaak+moet van+jullie verder+> voor+altijd wachten weghalen where
3 will winkel zelf+wel zet+mij zijn+die zit+in zitten+> 🚫+🚫
4 ,+ERASE ,+MSG ,+but ,+dank ,+een ,+en.STOP ,+u .+als .+bespaar .+elke .+en.BEFORE
4 .+en.SUBJECT .+en.YOU .+over .+pak 0+. ?+OFTEN CEASE CONSENT ERASE ERASE+> ME+AUTHORITY
4 ME+vinger MSG+over MSG+voor NO+. NO+GET NO+MSG NO+THINGS NO+meer NO+uw NUMBER+> OFTEN+OUT
4 OFTEN+uit OFTEN+week OTHER+. OUT+PERSON OUT+ermee PERSON+> SEND+over STOP+> STUFF+, TAKE+OUT
4 TAKE+WORD TAKE+mie THINGS+. THINGS+klaar THINGS+wel WANT+da WISH+ik WORD+die WORD+graag
4 afgelopen+OFTEN alleen+als alles+en.WANT alles+wat als+de annuleer+de aub+> auto avg
4 bedank+voor been ben+, beschouw bespaar bespaar+en.VOC betaald+, blijf+ik boven boven+de dag
4 dat+ik de+AUTHORITY de+OFTEN de+club de+laatste de+rest deze+MSG die+en.LIST dit+MENDED
4 dit+nummer dit+was duidelijk een+0 elke en+REPLY en+SEND en+stuur en.BEFORE en.BEFORE+is
4 en.DAY+. en.MY+is en.MY+moon en.NOT en.PLURALS en.TAKE en.THESE en.VOC+het en.WANT+.
4 en.YOU+het er+NO ergens ermee ermee+> ex+. geef geen+THINGS geweest go hebben+. helemaal+NO
4 het+maar het+nog het+nu het+weten hoe+kom hoeft hole houden iedere ik+OUT ik+dit ik+geef
4 ik+geen ik+lig in+0 inbox is+op ja ja+hoor klaar+is kort kwijt lot maar+niet meer+GET
4 melden+, mie mij+niet mijn+AUTHORITY mijn+MENDED mijn+vinger moon naar+PERSON naar+iemand
4 nee+. nergens niet+GET nummer op+met opgehaald overal pak recht rest s seintje seintje+als
4 spamklacht tandarts te+SEND the+moon this+is toch u+het uw vanaf verder verplicht vinger
4 volgt volgt+een voorgoed voorgoed+> waar+WANT waar+moet waarom+GET week+, weinig
4 where+en.SUBJECT wil+ik word zeg+ik zou 🚫+>
5 ,+CEASE ,+OUT .+UNSUB .+afgelopen .+ben .+en.NEGATIVE .+ik .+klaar AUTHORITY+> ME+MENDED
5 ME+NUMBER ME+niet MORE MORE+> NUMBER OFTEN+en.DAY OFTEN+jaar OUT REMOVE+mij TAKE+MORE
5 TAKE+mij UNSUB WANT+ik afgelopen afmelden al+die als als+er bedank beeindigd club daar
5 dat+STUFF deal die+smsjes dit+het doorgeknipt een+en.DAY en+ME en+mijn en.BEFORE+.
5 en.THIRD+. geduld gek gezet graag graag+> hier+vanaf hoe+OFTEN ik+NO ik+bedank klaar kom+ik
5 krijgen meer+> mens mijn+NUMBER mvg mvg+> niets not nou+> nu nu+> o om om+dit op+en p papier
5 prima punt vaak vanaf+> was+> zitten zoals zoals+NO
6 .+STOP .+WORD .+zet .+🔕 =removal AUTHORITY GET+. ME+geduld MSG+> NO+MORE OUT+> TAKE+>
6 TAKE+ME aan+zijn afspraken blijf dat+dit doen een+OFTEN elk en en.BEFORE+> en.KINDS
6 herinnering hier ik+zit lig maar+NO met+jullie mij neen neen+> niet+. niet+> oud toestemming
6 van wel
7 ,+THINGS .+dit =threat CEASE+. CEASE+> OFTEN+WORD OFTEN+die REMOVE+ME en.WANT ik+hier
7 maar+zitten nou reclame smsjes te u wel+, zijn
8 ,+STOP ,+WORD =ending NEED OFTEN+. en.LIST hier+OUT reis smsen t
9 .+🚫 PERSON da dus wij wij+zijn 🔕
10 .+wij =unsubscribing
11 NO+> STUFF die+MSG
12 . =request MSG WORD+> 🚫
13 en.WANT+> nee
14 =consent nee+>
15 =decline dit
16 =refusal
19 =word
21 =rude
"""
