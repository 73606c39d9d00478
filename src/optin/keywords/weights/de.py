"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-26 =bias
-13 > oder
-12 .+. du
-11 GOODS soll
-10 hat wieder
-9 ,+das bei+euch bis geht mehr+, nicht wir
-8 ,+ich MORE+, MSG+von NO+WORD alles an+> aus+> beim euch+> grad ruhig steht
-7 ,+der .+die DEAL ERASE+, OFTEN+NO WORD+, aus er hatte kostet nachricht sie war
-6 , .+ist .+ja .+kein .+muss DAY ME+wieder REVOKE+ME STOP+, alte an+, andern+> bitte+nicht
-6 das+GOODS der die+MSG einverstanden en.EVENT fragen gerade habt+ihr heute in in+den kein
-6 neuen ohne passt schicken+>
-5 ,+MENDED ,+bitte ,+en.NEGATIVE ,+wenn .+mir 0 DUTY ME+fur MENDED+sie OUT+, TAKE+ihr am
-5 andern auf+NO aus+versehen bleibt da dabei danke+euch dem+OTHER der+WANT der+WISH der+will
-5 die euch+, fall gibt hab+ME in+der keiner lassen machen machen+> meine+THIRD mich+fur neu
-5 nicht+WORD nochmal on+en.BEFORE richtig schicken sie+meine sperren versehen von+euch
-5 wenn+ich whatsapp wurde
-4 ,+SEND ,+aufhoren ,+er ,+konnt ,+nein ,+nur ,+schicken ,+sie ,+war .+MENDED .+OFTEN
-4 .+abmelden .+lass .+ok .+seit .+wann 0+> CONSENT+zum DAY+, GET+> ME+GOODS ME+die
-4 ME+jederzeit ME+reichts MORE+so MSG+OFTEN NO+auf OFTEN+MSG REMOVE+ihr REPLY+ME SEND+sie
-4 TAKE+ich TAKE+mir THIRD+WANT THIRD+WISH WORD+und abmelden acht anmelden auf auf+der aus+,
-4 beenden bitte+abbestellen bitte+beim bitte+die bleibe brauche dabei+> das dem+update den
-4 den+verteiler die+nachricht die+nachrichten direkt does en.CALL en.THIRD en.THREAT for
-4 for+en.MY fragt gegen gegenseite gehen geht+das gericht gern+GET hab hab+mich handy+NO
-4 hat+sich ich ich+REVOKE ich+bleibe ich+hab ich+nichts ich+steige ihr+nicht ihrer keinen
-4 kommen kommen+> kurz lauft lieber macht mal+, mehr mehr+WORD mein meine melden+sie
-4 mich+nicht mir+die mir+reichts mit+ME moin nehm nehmt+ihr neue nicht+auf nur on+en.MY ostern
-4 reichts ruhig+MORE ruhig+weiter schick seit+dem sie+ihre sie+nicht sie+ruhig sind+> so+>
-4 steige steige+aus termin the update viele+MSG viele+nachrichten von+OFTEN von+mir weg+,
-4 weiss welche widerspruch+gegen will zum
-3 % ,+CEASE ,+DAY ,+OFTEN ,+alles ,+bin ,+da ,+deshalb ,+geld ,+hab ,+hatte ,+liegt ,+streich
-3 ,+was .+REMOVE .+auf .+danke .+du .+einverstanden .+er .+gefallt .+gibt .+handy .+hat
-3 .+melden .+moin .+nicht .+passt .+sagt .+schickt .+schreiben .+woher 0+. 1 1+. 2 BILLS
-3 CEASE+mal CEASE+und DAY+> DAY+NO DAY+geht DEAL+> DUTY+, ERASE ERASE+ME GOODS+, GOODS+bitte
-3 HEAR+, HEAR+bitte LIFE+> LIST+auf ME+OFTEN ME+REPLY ME+THIRD ME+WORD ME+auf ME+eine
-3 ME+einfach ME+handy ME+mit ME+nachbar MENDED+> MORE+? MORE+CEASE MORE+gehort MSG+storen
-3 MSG+und NO+ASKED NO+aus NO+en.EVENT NO+fall NO+gesagt NUMBER+in OFTEN OFTEN+> OFTEN+ist
-3 OFTEN+keine OFTEN+nicht OFTEN+raus OFTEN+viele OTHER+> OTHER+NO REPLY+der TAKE+> TAKE+NO
-3 THIRD THIRD+TAKE THIRD+bekommt THIRD+soll THIRD+will UNSUB+wenn WANT+sie WISH+ME WORD+WANT
-3 WORD+WISH WORD+mal WORD+wenn WORD+will abmeldelink abmelden+, abmelden+wenn absagen again
-3 alle alles+klar als an+diese angebot anmelden+> anschreiben anschreiben+, antwort auf+keinen
-3 aufhoren aus+und ausgemacht b back bedarf+> beenden+, behalten behalten+> bei bei+frage
-3 bekommt benachrichtigungen+MORE bin bis+0 bis+OFTEN bis+en.DAY bitte+MORE bitte+OFTEN
-3 bitte+auf bitte+den bitte+in bitte+wieder bring da+sein dagegen danke das+THINGS das+an
-3 das+en.NEG deinem den+LIST denn deshalb die+GOODS die+LIST die+gegenseite die+zusendung dir
-3 einwilligung+zum en.AGAIN en.ALONE+mal en.ASKED en.BADMSG en.DAY+> en.DITCH+mehr en.DOING
-3 en.I+en.NEG en.I+en.WISH en.LIST+und en.MESSAGE+und en.MESSAGES+und en.MY+en.THIRD en.NEG
-3 en.NEG+mehr en.NEG+more en.NEGATIVE+more en.OTHER en.OTHER+> en.SENDING+und en.STOP+mal
-3 en.SUBJECT+en.WISH en.TEXT en.TEXT+und en.THINGS en.THREAT+OFTEN en.TIME en.WHO+ME ende
-3 ende+> erste erstmal erstmal+von euch+. for+the fragen+> freitag fruher funktioniert
-3 funktioniert+NO funktioniert+nicht ganz+OFTEN ganz+schon gefallt gefallt+> gehts geld
-3 geld+ist gelesen gern+> gibt+es gibts+den glaube gleich haben+sie hatte+sie hatten heute+,
-3 hilfe hinweise hochzeit hol ich+darauf ich+weiss ich+widerrufe ihr+auch ihrer+OFTEN im
-3 im+OFTEN immer in+ihrer is+en.MY ist+OFTEN ist+das ist+neu it it+en.NEG its jederzeit kann
-3 karte kaufe keeps keinem keinen+en.EVENT keinen+fall keller klasse klasse+> klavier klinik
-3 konnen konto kostet+, lass lass+ME leave leben leer liegen liste mein+handy mein+nachbar
-3 meinen+GOODS mich+NO mich+REPLY mich+auf mich+mit mir+eine mit+der moin+, monat montag more
-3 mussen mussen+sie my+en.THIRD nachbar nachbarn nachrichten name nehm+ich nehme neue+THINGS
-3 neue+nummer nicht+, nichts+, nichts+> nimmt nix+mehr no no+more noch+NO nur+zu one opa own
-3 pausieren pizzadienst rein rein+> richtig+, rollladen ruhig+, sag samstag schlussel
-3 schon+viele selber sich+an sie+den sind+schon sms+und soll+ich sondern sperren+> standig+MSG
-3 statt stopp+mal storen street streich streich+ME streich+mich streichen+> teuer to+en.TAKE
-3 tochter torte trotzdem um unterlagen urlaub versteht versteht+ihr verteiler+auf viele von+ME
-3 von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING von+en.TEXT von+sms vorher+zu
-3 vormittags warum+> wenn+du wenn+sie wenns wer why widerspruch wochenende+> woher wort
-3 wurde+NO your+en.THINGS zehn zu+fragen zu+teuer zum+erhalt zusendung zusendung+von zwei
-2 "+, %+von ,+ab ,+alle ,+dies ,+du ,+en.MY ,+en.SUBJECT ,+euer ,+fur ,+geht ,+ist ,+kann
-2 ,+konnen ,+nachrichten ,+obgleich ,+ohne ,+richtig ,+so ,+wann ,+welche ,+wiederholt ,+wir
-2 .+% .+, .+DEAL .+ME .+SEND .+absagen .+am .+an .+anmelden .+brauchen .+can .+den .+dieses
-2 .+dont .+en.DOESNT .+en.DONT .+en.KINDS .+en.TEXT .+en.THIRD .+falls .+finger .+frohe .+grad
-2 .+habt .+haha .+hochachtungsvoll .+hol .+i .+in .+kann .+konnt .+loschen .+momentan .+nehmen
-2 .+nein .+rex .+sag .+schick .+schlussel .+spam .+termin .+trag .+welche .+wer .+why
-2 .+zustimmung 0+euro ?+MSG BEEN+, BILLS+MORE CEASE+, CEASE+WANT CEASE+WISH CONSENT+erteilt
-2 DAY+auf DAY+en.SUBJECT DAY+woche DUTY+> DUTY+an DUTY+nicht ERASE+und GET GET+, GOODS+NO
-2 GOODS+TAKE GOODS+auf GOODS+ohne HEAR+NO HEAR+nicht LIFE ME+DUTY ME+MORE ME+THINGS ME+akte
-2 ME+da ME+einwilligung ME+geld ME+immer ME+nr ME+schwester ME+tochter ME+um MENDED MENDED+und
-2 MORE+HEAR MORE+REPLY MORE+STOP MORE+WORD MORE+als MORE+am MORE+ausschalten MORE+ein
-2 MORE+eure MORE+freischalten MORE+horen MSG+WISH MSG+auf MSG+per MSG+verteiler MSG+will NO+,
-2 NO+CEASE NO+DUTY NO+OUT NO+REMOVE NO+UNSUB NO+ab NO+antwort NO+ende NO+gutschein NO+kostet
-2 NO+nachricht NO+problem NO+raus NO+reden NO+selbst NO+so NO+wort NUMBER+GET NUMBER+NO
-2 NUMBER+SEND NUMBER+aus NUMBER+bitte NUMBER+gesendet OFTEN+, OFTEN+ERASE OFTEN+REPLY
-2 OFTEN+TAKE OFTEN+alles OFTEN+aus OFTEN+da OFTEN+ein OFTEN+euro OFTEN+funf OFTEN+gerne
-2 OFTEN+mail OFTEN+mit OFTEN+nachricht OFTEN+so OFTEN+und OFTEN+verteiler OFTEN+zu OTHER+bei
-2 OTHER+nicht OUT+oder REMOVE+und REPLY+> REPLY+deinem REPLY+meiner REPLY+mir REVOKE+meine
-2 SEND+ME SEND+ma STOP+ME STOP+NO STOP+WANT STOP+WISH STOP+bitte STOP+ich STOP+nicht STOP+sich
-2 STOP+uns TAKE+OUT TAKE+das TAKE+nur TAKE+sich TAKE+und TAKE+weg THINGS+TAKE THINGS+behalten
-2 THINGS+bitte THINGS+ist THIRD+mochte THREAT+MENDED UNSUB+, UNSUB+und WANT+ME WANT+THINGS
-2 WANT+einen WANT+hilfe WANT+kein WANT+keinen WANT+mein WISH+das WISH+kein WISH+keinen
-2 WISH+mein WISH+sie WORD+STOP WORD+TAKE WORD+lassen WORD+vom WRONG+nummer ab abbestellen+und
-2 abbrechen abends aber+die aber+nur abgeben abgeben+> abgebrochen abgemeldet+> abgeschnitten
-2 abo abo+CEASE abo+STOP abo+WORD abo+beenden about+en.BEFORE about+en.MY absagen+bitte akte
-2 all+en.MY alles+> als+OFTEN an+der an+sie and+a anrufen ans antwort+. anybody anybody+else
-2 at auch+am auch+en.BEFORE auch+in auch+wenn auf+0 auf+CEASE auf+OFTEN auf+WORD auf+en.DAY
-2 auf+mein auf+zu back+on batterie batterie+ist beerdigung beide beim+GOODS beim+nachbarn
-2 bellt bellt+NO bellt+nicht besser+> between bewerbung bin+auf bin+in bis+DAY bissl
-2 bitte+CEASE bitte+am bitte+en.DITCH bitte+en.NEG bitte+lassen bitte+melden bitte+nix
-2 bitte+raus bitte+so bitte+vom bitte+weiter block blockiert bloss+NO bloss+nicht both
-2 brauche+THINGS brauche+hilfe brauchen brief brief+> briefkasten call can can+en.SUBJECT cant
-2 code crew d da+, da+> dafur dann das+DEAL das+MENDED das+OTHER das+angebot das+auch
-2 das+en.BADMSG das+en.STOP das+erlaubt das+zimmer dass+du dem+1 den+DEAL den+DUTY den+MSG
-2 den+nachrichten den+zweiten der+DUTY der+OFTEN der+THIRD der+link der+op der+stadt die+LIFE
-2 die+PAIN die+THIRD die+THREAT die+alte die+angebote die+batterie die+neue die+therapie
-2 dies+MORE dies+kunftig diese+NUMBER dieser diesmal do+en.SUBJECT doch doch+, doch+MORE
-2 doch+wieder draussen drei drei+> dreimal drin dritt ehrlich ehrlich+, einen+neuen einfahrt
-2 eintragen einverstanden+, einverstanden+> else else+> en.ASKED+en.BEFORE en.ASKED+for
-2 en.BEFORE+WORD en.BEFORE+en.ALONE en.BEFORE+en.TAKE en.BEFORE+en.WANT en.BEFORE+en.WISH
-2 en.BEFORE+more en.BEFORE+stop en.BEFORE+the en.BLOCK en.CALL+> en.DAY+. en.DAY+euro en.DITCH
-2 en.DITCH+auf en.DITCH+en.SUBJECT en.DITCH+in en.DOESNT en.END en.END+en.MY en.END+the
-2 en.ENDED+the en.ENDED+using en.EVENT+, en.GET+en.BEFORE en.HEY+aber en.HEY+en.NEG en.I+miss
-2 en.KEYWORD+the en.KEYWORD+using en.LIST+OFTEN en.LIST+verteiler en.LOSE+en.MY en.LOSE+it
-2 en.LOSE+the en.MENDED+en.TAKE en.MESSAGE+verteiler en.MESSAGES+verteiler en.MY+en.CALL
-2 en.MY+en.PLURALS en.NEG+MENDED en.NEG+MORE en.NEG+SEND en.NEG+schicken en.NEG+using
-2 en.NEGATIVE+, en.OTHER+en.VOC en.OTHER+please en.PULL en.PULL+en.BEFORE en.SENDING+MSG
-2 en.SENDING+OFTEN en.SENDING+verteiler en.STOP+WORD en.STOP+using en.SUBJECT+en.DOESNT
-2 en.SUBJECT+miss en.TAKE+it en.TEXT+verteiler en.THESE+MSG en.THESE+messages en.THINGS+en.NEG
-2 en.THIRD+> en.THREAT+OTHER en.THREAT+keller en.THREAT+monat en.TIME+en.VOC en.VOC+aber
-2 en.VOC+en.END en.VOC+en.I en.VOC+en.MENDED en.VOC+en.TAKE en.WHO+uns endet entschieden
-2 entschieden+. er+WANT er+WISH erhalt erhalt+von erlaubt erledigt erledigt+> erreiche erst
-2 erteile erteile+ich erteilt es+ME es+jetzt es+mir es+reicht essen euch+reparieren euer euro
-2 falls falls+sie falsche+nummer festnetz finger+OUT finger+weg fotos frag frage freischalten
-2 frohe frohe+ostern fruhschicht funf fur+meine ganz+schlecht ganze geandert geandert+, geben
-2 gebt+ME gefunden gegen+MSG gegessen gehen+sie geht+NO geht+bei geht+es geht+nicht gekriegt
-2 gekriegt+> geld+> geloschte gericht+> gesagt geschickt gesendet gesendet+> gestrichen gesund
-2 getrennt geworfen gleich+> grad+NO h hab+das hab+eure habe+NO habe+ich haben+OFTEN haben+uns
-2 habt haha handy+GET handy+bei handy+gesendet handy+nicht hast hat+NO hat+euch he
-2 hervorgehoben hervorgehoben+> heut hochachtungsvoll hochachtungsvoll+> hor hort+NO
-2 hort+nicht i+en.DOESNT i+en.NEG i+en.WISH i+miss ich+STOP ich+TAKE ich+WANT ich+behalten
-2 ich+brauche ich+den ich+meine ich+mochte ich+sags ich+schlafe ich+seit ich+soll ich+um ihm
-2 ihnen+ist ihnen+versorgt ihr+NO ihr+das ihr+machen ihre+OFTEN ihre+nummer ihren+OFTEN
-2 ihren+en.LIST ihren+en.MESSAGE ihren+en.MESSAGES ihren+en.SENDING ihren+en.TEXT ihren+sms
-2 ihrer+MSG ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES ihrer+en.SENDING ihrer+en.TEXT
-2 ihrer+sms im+OTHER im+keller im+monat in+die in+ordnung in+ruhe interesse+MORE
-2 interesse+mehr is+my ist+OUT ist+UNSUB ist+UNSUBBED ist+abgemeldet ist+aus ist+doch ist+es
-2 ist+leer ist+noch ist+verkauft ive ja+gerne jahresende jetzt+kommt jucken just+en.LOSE
-2 kann+aber kann+ich kase kein+DUTY kein+MSG kein+WORD kein+bedarf kein+en.LIST
-2 kein+en.MESSAGE kein+en.SENDING kein+en.TEXT kein+ende kein+problem kein+wort keine+antwort
-2 keine+nachricht kennen kennen+wir kilo kiste klemmt kocht kollege komm komme konnen+sie kopf
-2 krank krank+, kunftig+zu laden laden+> lass+uns lassen+> lassen+sie lasst+sich leave+it
-2 leben+hat leer+, legen lehrerin leider leute liefern lieferwagen liegt+das link+in listen
-2 lol los+, loschen+, mach machen+, magen mahnung make+en.BEFORE mal+ein mehr+? mehr+CEASE
-2 mehr+HEAR mehr+NO mehr+OUT mehr+STOP mehr+als mehr+am mehr+ausschalten mehr+horen mehr+nicht
-2 mei mein+GOODS mein+THINGS mein+geld meine+MSG meine+einwilligung meine+nr meine+schwester
-2 meinem meinem+en.EVENT meinem+fall meinem+handy meiner+nummer melde+ME melde+mich mich+immer
-2 mich+wieder mir+aus mir+da mir+einfach miss+your mit+deinem mit+meiner mit+mir mochte+ME
-2 mochte+mein momentan mulltonne muss+das my my+en.BEFORE nach+dem nachfragen nachricht+>
-2 nachricht+NO nachricht+nicht nachricht+vom nachrichten+, nachste nachste+OFTEN nachste+woche
-2 nachstes nachstes+OFTEN namlich nehmt neu+, neu+> neue+GOODS neue+OTHER neues nicht+CEASE
-2 nicht+OUT nicht+REMOVE nicht+UNSUB nicht+ab nicht+an nicht+da nicht+fur nicht+mehr
-2 nicht+selbst nicht+so nie+ASKED nie+gesagt no+, noch+bei noch+nicht nochmal+> now nummer+,
-2 nummer+SEND nummer+aus nummer+bitte nur+, nur+dass nur+ein ob obgleich oder+> oder+OFTEN
-2 oder+ist oder+muss of+en.VOC ok ok+aber on+en.VOC on+this ordnung paar passiert per per+mail
-2 phone+> please+en.TAKE problem raus raus+> reagiert rechts reden+. reparieren
-2 reparieren+STOP reparieren+TAKE reparieren+lassen rex richtig+> richtige rufen rufen+sie
-2 ruhe+REPLY ruhe+bitte ruhe+mit sagen sagen+, sags say schaff schaff+ich scharf schick+ME
-2 schick+ich schick+mir schicken+sie schickt schickts schickts+ME schickts+ma schlafe
-2 schlecht+> schnell schon+CEASE schon+ERASE schreiben+sie schwester seh sehr seit+tagen
-2 seiten sich+NO sich+geandert sich+nicht sie+NO sie+WANT sie+bitte sie+mussen sie+wieder sim
-2 sind+OFTEN sind+OUT sind+weg sinn sms+verteiler so+en.I so+i sofort+ERASE sofort+sperren
-2 soll+CEASE soll+ME soll+STOP soll+WORD soll+mich sonntag sorry spam spater sperren+, spielen
-2 stadt stadt+> stand steh steht+" stornieren stornieren+. streichen texts+en.BEFORE
-2 texts+en.FROM texts+from the+en.PLURALS therapie+CEASE therapie+WORD there+any these+MSG
-2 these+messages to+en.END tochter+, trag trag+ME trag+mich turn uberhaupt uberhaupt+NO
-2 uberhaupt+nicht uberlegen unbekannt und+es und+keiner und+mich und+sie uns unterlassen+. up
-2 using verloren+, vermieter versehen+ERASE versehen+THREAT versehen+blockiert versorgt
-2 versorgt+werde verstehe viel vom+0 vom+OFTEN vom+en.DAY von von+dem von+meinem vorher
-2 vormittags+> war+NO warum warum+NO warum+nicht was+TAKE was+die weg+von weiss+NO weiss+nicht
-2 weiter+, weiter+SEND wenden weniger wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+man werde+,
-2 whatsapp+. when which wieder+SEND wieder+ein wieder+freischalten wieder+so wiederherstellen
-2 wiederholt will+das will+kein will+keinen wir+ME wir+hatten wir+uns wird+> wollt wollten
-2 wollten+. wurden+sie zimmer zu+dritt zu+ihnen zu+meinem zum+0 zum+OFTEN zum+en.DAY
-2 zum+jahresende zustimmung+erteilt zweiten
2 *+STOP *+lasst ,+LIFE ,+ME ,+MSG ,+OTHER ,+UNSUB ,+WANT ,+WRONG ,+and ,+aus ,+en.NEG
2 ,+loscht ,+nehmen ,+nix ,+null ,+nummer ,+obwohl ,+rest ,+sagt ,+seine ,+seitdem ,+soweit
2 ,+spart ,+thx ,+und ,+vielen ,+vom ,+von ,+will ,+zu .+LIFE .+NO .+PERSON .+THINGS
2 .+UNSUBBED .+abgemeldet .+alda .+aus .+bitte .+chond .+dann .+darf .+en.ENDED .+en.FEEL
2 .+en.HEY .+en.NEG .+en.NEGATIVE .+en.SUBJECT .+en.WANT .+entschuldigen .+feierabend .+gebt
2 .+geh .+genau .+gluckwunsch .+gute .+haus .+heast .+heizung .+hort .+if .+isch .+kb .+kommt
2 .+konnte .+letzte .+lieber .+mich .+ne .+nei .+nix .+offenbar .+schluss .+schreibt .+seien
2 .+stellt .+take .+und .+unsere .+vergessen .+verzichte .+ware .+we .+wenn .+x .+zum .+zur
2 .+🔕 0+dsgvo ?+SEND ?+ernsthaft ?+vielen ASKED+, AUTHORITY+, CONSENT+> DAY+bei DAY+en.BEFORE
2 DAY+in DAY+it DAY+morgens DEAL+REPLY DEAL+mit ENTRY+MENDED ENTRY+WORD ERASE+> GET+OFTEN
2 GET+schon GET+von GOODS+. GOODS+? GOODS+bestellt GOODS+en.BEFORE GOODS+es HEAR+DEAL
2 HEAR+DUTY HEAR+op LIFE+kann LIFE+und LIST+OUT LIST+WORD LIST+ist LIST+raus ME+STOP ME+ab
2 ME+als ME+am ME+doch ME+leid ME+postfach ME+ruhe ME+sohn ME+telefon ME+vater MENDED+das
2 MORE+ASKED MORE+aufs MORE+melden MORE+schreiben MSG+> MSG+NO MSG+OUT MSG+brauch MSG+ihres
2 MSG+in MSG+konnt MSG+mehr MSG+oder MSG+vom MSG+weg NO+MSG NO+REPLY NO+THIRD NO+WANT NO+die
2 NO+ein NO+erwunscht NO+in NO+langer NO+mit NO+schreiben NO+zugestimmt NUMBER+REMOVE
2 NUMBER+REPLY NUMBER+WORD NUMBER+fuhre NUMBER+mit NUMBER+und OFTEN+ME OFTEN+THIRD OFTEN+am
2 OFTEN+an OFTEN+bitte OFTEN+dsgvo OFTEN+eine OFTEN+jemand OFTEN+kam OFTEN+noch OFTEN+schon
2 OFTEN+von OFTEN+vorher OFTEN+warnung OFTEN+weg OTHER+. OUT+. OUT+LIST PAIN+krank PERSON+,
2 PERSON+TAKE REMOVE+DAY REMOVE+ME REMOVE+mi REPLY+verlaub REVOKE+> REVOKE+nach SEND+NO
2 SEND+das STOP+DEAL STOP+DUTY STOP+REPLY STOP+das STOP+mit STOP+op STUFF+, STUFF+. TAKE+,
2 TAKE+den TAKE+jetzt TAKE+mal THINGS+MSG THINGS+en.LIST THINGS+lauft THREAT UNSUBBED WANT
2 WANT+? WANT+NO WANT+die WANT+en.I WANT+en.SUBJECT WANT+i WANT+nicht WANT+von WISH+? WISH+die
2 WISH+nicht WISH+nur WISH+von WORD+% WORD+. WORD+0 WORD+ME WORD+die WORD+en.DAY WORD+von
2 WRONG+PERSON a+en.WHO a+ruah a8 ab+> aber+HEAR aber+NO aber+STOP aber+bitte abmahnung
2 abmeldung abstand abstellen+> alda alles+NO alles+nicht an+ME an+MSG an+wenn and+en.BEFORE
2 anderen andern+, anders anders+> angebote angemeldet anschluss anwalt anzeige+> arbeite+NO
2 arbeite+nicht auch+die auch+eine auch+furs auch+keine auf+ME auf+REPLY auf+mit
2 auf+vergessenwerden auftrag aus+meinem ausm ausm+LIST aussen aussen+OFTEN aussen+vor
2 bedarf+, behalte behalte+ich belastigung benachrichtigungen besitzer besitzer+gewechselt
2 bestatigung bestelle bezahlt beziehung bidde+NO bin+NO bin+OUT bin+WORD bin+nicht bin+raus
2 bitte bitte+. bitte+ERASE bitte+MENDED bitte+NO bitte+darum bitte+mal bitte+schreiben
2 bitte+seien blockieren blockiert+> blut bundesnetzagentur+> by by+en.BEFORE by+en.KINDS
2 by+en.MESSAGE by+en.REPLY by+en.SENDING by+en.TEXT by+text can+en.BEFORE chond da+TAKE
2 da+WORD da+einfach da+ist damals danach dank+en.THREAT dank+im danke+und dankend+> darum
2 darum+, das+STUFF das+TAKE das+ab das+alles das+auf das+gepiepse das+gilt das+kind das+war
2 dass+NO datum dazu dem+STUFF dem+en.LIST dem+stimme den+PAIN den+besitzer den+erhalt
2 den+hund den+lappen den+versand denkbar denkbar+, der+> der+ENTRY der+THREAT der+bank
2 der+bundesnetzagentur der+en.THIRD der+rundsendung des+NO die+DAY die+ME die+NO die+NUMBER
2 die+erinnerungs die+erlaubnis die+fresse die+hat die+infos die+nummer die+storung
2 diese+nachrichten diesem+LIST diesem+verteiler diesen+MSG diesen+OFTEN diesen+en.LIST
2 diesen+en.MESSAGE diesen+en.MESSAGES diesen+en.SENDING diesen+en.TEXT diesen+sms
2 do+en.BEFORE do+it doch+bitte done dsgvo durft e e+OFTEN e+mail eben+. eh+NO eh+nie eigenen
2 ein+, ein+gutschein eine+. einem+OFTEN einem+jahr einen+anderen einer+OTHER einfach+NO
2 einfach+nicht eingetragen einladungen einstellen einverstandnis einzustellen einzustellen+>
2 empfang+von empfanger en.BADMSG+with en.BEFORE+are en.BEFORE+bitte en.BEFORE+en.FROM
2 en.BEFORE+en.LIST en.BEFORE+out en.BEFORE+texts en.BEFORE+with en.BODY en.BODY+MENDED en.DAY
2 en.DAY+dsgvo en.DITCH+. en.DITCH+0 en.DITCH+NO en.DITCH+OUT en.DITCH+WORD en.DITCH+en.DAY
2 en.DITCH+nicht en.DITCH+raus en.DITCH+zu en.END+> en.ENDED+> en.FEEL+en.MY en.FROM+>
2 en.FROM+en.BEFORE en.FROM+en.MY en.FROM+en.THESE en.FROM+last en.FROM+these en.HEY+en.MY
2 en.HEY+euch en.HEY+this en.I+NO en.I+en.NOT en.I+hob en.KINDS+, en.LIST+CEASE en.LIST+OUT
2 en.LIST+WORD en.LIST+an en.LIST+bitte en.LIST+en.TIME en.LIST+weg en.ME en.MENDED+en.BEFORE
2 en.MESSAGE+. en.MESSAGE+CEASE en.MESSAGE+OUT en.MESSAGE+WORD en.MESSAGE+bitte en.MESSAGE+in
2 en.MESSAGE+weg en.MESSAGES+> en.MESSAGES+CEASE en.MESSAGES+OUT en.MESSAGES+WORD
2 en.MESSAGES+an en.MESSAGES+bitte en.MESSAGES+weg en.MY+en.MENDED en.MY+en.NUMBER en.MY+inbox
2 en.MY+is en.NEG+. en.NEG+with en.NEG+zu en.NEGATIVE+danke en.NOT+en.BEFORE en.NUMBER+>
2 en.OTHER+en.PHONE en.PHONE+en.FROM en.REPLY+en.FROM en.SENDING+, en.SENDING+>
2 en.SENDING+CEASE en.SENDING+OUT en.SENDING+WORD en.SENDING+an en.SENDING+bitte
2 en.SENDING+weg en.STOP+. en.STOP+die en.SUBJECT+> en.SUBJECT+NO en.SUBJECT+do
2 en.SUBJECT+en.NOT en.SUBJECT+hob en.SUBJECT+wasnt en.TAKE+MORE en.TAKE+en.ME en.TAKE+en.TAIL
2 en.TAKE+en.VOC en.TAKE+me en.TEXT+CEASE en.TEXT+OUT en.TEXT+WORD en.TEXT+bitte
2 en.TEXT+en.BEFORE en.TEXT+weg en.THIRD+. en.THREAT+DAY en.THREAT+LIST en.THREAT+MORE
2 en.THREAT+en.LIST en.THREAT+en.NEG en.THREAT+good en.THREAT+mai en.VOC+. en.VOC+euch
2 en.VOC+this en.WANT+to en.WHO+. en.WHO+mal en.WISH+to endlich+OFTEN endlich+mal enough+with
2 entschuldigen+sie er+ist erinnern erinnert erinnert+werden erlaubnis ernsthaft erwunscht
2 erwunscht+> es+auch es+denkbar es+genugt es+gut euch+NO eure euren+MSG eurer+LIST
2 eurer+liste fahrdienst falsch find find+den fliegt flohmarkt frage+> freien freien+en.BODY
2 freien+tag fremde fresse freut freut+sich friday from fuhre fuhre+ich funkstille fur+immer
2 fur+mich furs+NUMBER furs+handy gar+keine gegangen gegangen+, geh+bitte gehort+jetzt
2 gekauft+. gemeinde+> gemeint gemeint+, gemeldet genug gepiepse gerat+> gesagt+>
2 geschaftsbeziehung geschlossen geweckt geweckt+. gibts+NO gibts+keinen gilt gilt+auch
2 gluckwunsch gluckwunsch+, gratulieren+, grundlage gsogt hab+OFTEN hab+bei hab+ich hab+kein
2 hab+schon habe+einen haben+gekauft halt+die handy+> hat+den hat+ihnen hauses hausverwaltung
2 have heast heast+, heizung+lauft her here hier+gibt hier+nicht hob hoffentlich hort+OFTEN
2 i+NO i+en.NOT i+hob ich+, ich+ME ich+davon ich+doch ich+find ich+gar ich+habe ich+mag
2 ich+mocht ich+nicht ich+widerspreche ich+wurde if+en.I if+i ihnen ihnen+nicht ihr ihr+CEASE
2 ihr+MENDED ihr+SEND ihr+STOP ihr+euch ihr+meine ihr+mich ihr+schreibt ihr+seid
2 ihre+nachrichten ihren ihres ihres+hauses im+DAY im+LIST im+MORE im+en.LIST im+en.NEG
2 im+good im+mai immer+noch in+frage in+meinem in+rente inbox interesse+, interessieren
2 interessieren+ME interessieren+mich interessiert irgendwas irgendwo irgendwo+CEASE
2 irgendwo+WORD ist+NO ist+STUFF ist+belastigung ist+en.VOC ist+nicht ist+tot ja ja+.
2 jahr+OFTEN januar januar+NO jede jede+MORE jede+weitere jedem jeder jedes+OFTEN jedes+mal
2 jetzt+CEASE jetzt+bitte jetzt+in jetzt+ist jungs kauf kaufen kb kb+MORE kb+mehr keks kiel
2 kind kind+ist komme+am komme+en.BEFORE kommt+da kommt+nicht konnen+die konnt konnte+ich
2 konnten kriegen kriegen+> kummert kummert+sich kundigen+, landen langer lappen lass+OFTEN
2 lass+mal last last+en.DAY lauft+, leid leid+, leitung letzte letzte+warnung lieb lieferinfos
2 like+to lisa los loschen+> loscht+ME loscht+mich loschung loss macht+jetzt mahnungen mai
2 mal+THIRD mal+jemand man+euch may me+, mehr+GET mehr+OFTEN mehr+aufs mehr+in mehr+schicken
2 mein+PAIN mein+THIRD mein+postfach mein+sohn mein+telefon meine+NUMBER meine+ruhe
2 meinem+freien mensch merci+> messages+, mi+in mich mich+> mich+OUT mich+ab mich+von mir+das
2 mir+leid mit+verlaub mitbewohner mocht mochte+NO mochte+von morgens morgens+? muss+ein
2 mutter mutter+, my+en.NUMBER my+en.REPLY my+inbox nachrichten+MORE nachrichtendienst nacht+>
2 nei nerv+NO nerven nett neuer nicht+. nicht+erwunscht nicht+langer nicht+mal nichts+verloren
2 nichts+von nie+, nie+zugestimmt nix+zu noch+, noch+wegen nochmals not not+en.BEFORE null+>
2 number nummer+> nummer+REMOVE nummer+fuhre nummern nummern+, nur+wissen obwohl obwohl+ich
2 of+en.MY of+en.THESE of+these offenbar ohne+> ohne+mein ok+> ones op+REPLY op+mit out
2 over+and person pfarrer pfarrer+, pflege phones post post+> prozente read recall recht
2 recht+auf reicht+, reicht+> rente reply rezension rezept rezept+MSG rezepte ruah ruft ruhe+>
2 rundsendung sagt+ME sagt+mir salbe samtliche schade schaltet schluss schmeiss scho schon+,
2 schreiben+mir schreiberei schreibt+> schriibe schriibe+> schule+, sehe seid sein+, sein+>
2 sein+NUMBER sein+handy seine+NUMBER seine+nummer seit+0 seit+DAY seit+en.DAY seit+jahren
2 send setzen+> sich sicher+NO sie+ME sie+da sie+das sie+jetzt sie+mein sie+nie sie+schreiben
2 sie+uns sie+wissen sind+gut sms+. sms+> sms+OUT sms+WORD sms+an sms+bitte sms+in sms+weg
2 so+lieb sofort sparen spart spart+euch sponsor stammkunde stammkunde+> stecker+PAIN
2 stecker+ziehen stille stimme storung+, stuck sucht sucht+euch take take+en.BEFORE text+,
2 text+en.BEFORE texte texten texten+> thank thank+en.SUBJECT thank+en.VOC thank+en.YOU
2 thank+you the+MSG the+en.SENDING the+en.TEXT the+messages thema these this+is thx thx+>
2 to+CEASE to+STOP to+WORD to+en.ALONE to+en.BADMSG to+en.ENDED to+en.KEYWORD to+en.STOP
2 to+en.VOC to+stop to+the toll tot trainer trotz+WORD trotz+abmeldung tschuss+> tuesday tuv
2 uber uberall uhr+morgens und+CEASE und+ERASE und+OFTEN und+REMOVE und+SEND und+WANT und+WISH
2 und+ihr uns+NO vater vergessen+sie vergessenwerden verkauft+, verlaub versand verstanden+,
2 verstorben verstorben+, vertrag verwahlt verzichte verzichte+dankend vielen vo vom
2 von+diesem von+nachrichten vor+, vor+> ware+es warnung warnung+. warum+kommt was was+. was+>
2 was+WANT was+WISH was+ist was+zu wasnt we weglassen weiter+melden weiteren weiteren+MSG
2 weiterhin+> werbung+en.NEGATIVE werbung+nein wetter widerspreche wie+OFTEN wieder+OUT
2 wieder+WORD wiedersehen wiedersehen+> will+? will+ich will+keine will+nichts will+wissen
2 wir+waren wir+wohnen wird+NO wird+das wirklich+nicht wirkung+> with+en.MY with+the wohn+NO
2 wohn+nimmer wohnen wott wozu wurde+mich x you+> zahnreinigung ziehen zu+MENDED zu+holen
2 zu+schicken zu+schreiben zum+UNSUB zum+abbestellen zuruck+> zusenden zustimmung 🔕
3 "+. *+TAKE ,+THINGS ,+WISH ,+also ,+besser ,+dass ,+en.THREAT ,+eure ,+ihre ,+im ,+isch
3 ,+lasst ,+scho ,+verstanden ,+wie ,+zieht .+CEASE .+ERASE .+MSG .+STOP .+THREAT .+abmeldung
3 .+ach .+bei .+dem .+en.DITCH .+en.LOSE .+falsch .+falsche .+hab .+herzlichen .+lose .+loss
3 .+noch .+nu .+sry .+toll .+zahler ?+? ?+MENDED ASKED+> AUTHORITY AUTHORITY+> CEASE+bitte
3 CEASE+sie CONSENT+vom DUTY+OFTEN GOODS+kommt HEAR+> ME ME+. ME+akku ME+gern ME+gut ME+jeden
3 ME+kunftig ME+selbst ME+von ME+weg MORE+MSG MORE+OFTEN MORE+los MORE+per MSG+ab MSG+ein
3 MSG+en.NEGATIVE MSG+nein NO NO+> NO+THINGS NO+aufhort NO+haben NO+mal NO+schriibe
3 NO+verloren NO+zu NUMBER+> NUMBER+ist OFTEN+UNSUB OFTEN+der OFTEN+jahren OTHER+auf OUT+>
3 REMOVE+> REPLY+sofortiger STOP+OFTEN STOP+es STOP+euch STUFF+> TAKE+ME TAKE+ab UNSUB+am
3 UNSUB+en.BEFORE UNSUBBED+am UNSUBBED+en.BEFORE WISH WISH+keine WORD+bitte WRONG+verbunden
3 abmelden+> abstellen ach akku+ist am+vortag an+dieses andere andrea arbeite art auf+dem
3 aus+ME aus+dem aus+der austragen austragen+> be bilder bin+OFTEN bitte+SEND bitte+abmelden
3 bitte+mich bundesnetzagentur damit+das das+. das+OFTEN das+bitte das+hier das+nicht das+noch
3 dat days de der+AUTHORITY der+PERSON der+empfanger der+gemeinde des+STUFF die+CONSENT
3 die+andrea die+en.BEFORE die+erinnerungen die+leitung diese+MSG diesem do+> du+horst durch+.
3 eh ein+GOODS ein+WORD ein+ende eine+OFTEN eine+woche en.BEFORE+en.MENDED en.BEFORE+is
3 en.BEFORE+to en.BEFORE+vortag en.DAY+, en.FEEL en.GET en.HEY+. en.I+moved en.LIST+.
3 en.LIST+> en.MENDED en.MESSAGE+en.BEFORE en.MESSAGES+. en.MY+en.REPLY en.NEGATIVE+.
3 en.SENDING+. en.SENDING+en.BEFORE en.STOP+> en.SUBJECT+moved en.TAIL en.THIRD+,
3 en.THREAT+voraus en.YOU+> erfahren erinnerungs euch+los euch+vor euren eurer
3 falsch+verbunden feierabend+damit folgt frau fur+ungut gar gar+NO gar+nichts geburtstag
3 geburtstagsgrusse gekauft gekundigt+, gewartet gewartet+. gibts+ne giving gnade gut+>
3 haben+> haken handy+. her+, hiermit+> hiermit+widerrufe hin hinterher horen+> horst hort+auf
3 i+moved ich+MORE ich+an ich+arbeite ich+auf ich+bitte ich+glaub ich+wirklich ich+wohn
3 id+en.WANT id+en.WISH id+like ihnen+NO ihr+> ihr+ME ihr+geht im+voraus impferinnerungen
3 in+en.DAY is+NO is+a is+en.WANT is+ned ist+, ist+0 ist+ME ist+en.DAY ist+seit it+en.BEFORE
3 jahre jeden jedes joined ka kapitel keine+nachrichten kleine knopf knopf+zum konnte
3 kundige+ich langst langts lasst lasst+es lassts lehne leitung+zu lieb+und los+. loss+ME ma
3 mag mehr+. mehr+> mehr+MENDED mein+akku meine+nummer mer merci mich+bitte mich+doch
3 mich+kunftig mir+> mir+CEASE mir+OUT mir+STOP mir+nicht mir+nur mir+weg mit+sofortiger nach
3 nach+> nachrichten+mehr nehmt+ME nehmt+mich nein+. net nicht+aufhort nicht+haben nicht+zu
3 nichts+MORE nichts+mehr noch+? noch+eine noch+was null nummer nummer+bei nummer+ist nur+noch
3 our over papierkorb passau pizza pls pls+> samtlichen schliessen schliessen+> schon+>
3 schon+MORE schon+OFTEN schon+wieder schreiben+, schriftlich seine service setzen sich+,
3 sie+MENDED sie+SEND sie+ein sie+gratulieren sie+mich sie+sich sind+aus sofort+MENDED
3 sofortiger sofortiger+wirkung sowas spinnt sry stellt stumm stumm+, super+, system termine
3 this to+en.MY tun tun+, tut und+zwar unerwunscht unerwunscht+> ungut verbunden verkauft
3 verloren+> verstanden+> verteiler vibriert von+samtlichen voraus voraus+> vorbi vortag was+,
3 was+an was+von weg+REPLY weg+mit weitere weiterhin welpen wem wen+anders wenn+das
3 werbezwecken werden+. widerrufe+ich wie+schon wieder+, wieder+los wird wirklich+NO wirkung
3 with woanders woche+. zieht zu+ME zu+TAKE zu+mir zu+werbezwecken zu+werden zwar
4 ,+BILLS ,+ERASE ,+REMOVE ,+REPLY ,+STOP ,+damit ,+ihr ,+nie .+NUMBER .+OTHER .+das .+en.TAKE
4 .+ihr .+lot .+man .+nichts .+reicht .+termine .+wo .+zieht ?+id ASKED CEASE+? CONSENT+REVOKE
4 DUTY+REPLY DUTY+mit HEAR HEAR+auf ME+> ME+nur ME+so MSG+CEASE MSG+WORD NO+. NO+dauernd
4 NO+nachrichten NUMBER+, NUMBER+0 NUMBER+OFTEN NUMBER+en.DAY OFTEN+OFTEN OFTEN+bei
4 OFTEN+en.BEFORE OFTEN+gut OUT OUT+REPLY OUT+mit PERSON+ist REVOKE+ich SEND+an STOP+auf
4 TAKE+es THIRD+, UNSUB WISH+NO WISH+ich a abschalten abschalten+> an+eine an+meine anwalt+>
4 are auch+NO auf+die auf+nimmerwiederlesen bewertungsanfragen bitte+ME bitte+auch bitte+fur
4 da+nichts dank+, darf das+NO das+NUMBER das+aufhort dauernd dem+MSG den+stecker
4 die+sperrliste diesen dieses eich empfang en.LIST en.REPLY endlich euch+die gebimmel
4 gemeinde genugt gerat gratulieren gut+REPLY gut+mit gut+sein hab+dich handy herzlichen
4 herzlichen+dank hiermit+REVOKE id if ihnen+. ihr+habt ihr+konnt ist+mir jahr klar+, kommt+>
4 kundige kundin kunftig leine lieber+NO lieber+nicht lot lot+DAY lot+ME lot+mi mal+gut
4 mehr+SEND mich+als mich+aus mir+so miteinander+> moved moved+to ned nicht+dauernd
4 nimmerwiederlesen nimmerwiederlesen+> nr+, num schenken schenken+> schreiben seien seien+sie
4 sie+so sperrliste stellen stellen+sie telefon und+MENDED vielen+dank von+der vor was+muss
4 weder wenn+noch werde+ich werden+> wie+werde wissen wissen+wann wo+ist wo+kann wohn
4 zum+CEASE zum+WORD zum+geburtstag
5 ,+TAKE ,+aber ,+is ,+mit .+TAKE .+WORD .+keine .+weg ME+OUT ME+aus ME+bitte ME+zu MENDED+,
5 MORE+> NO+SEND NO+wieder NUMBER+. OFTEN+klar WANT+keine about auf+den aufs aufs+NUMBER
5 aufs+handy bei+ME bei+mir bitte+ab bitte+von bleiben brauch+ich da+NO das+handy dauerhaft
5 der+konkurrenz dies diese do durch einem en.BEFORE+> en.DITCH+OFTEN en.FROM en.NOT euch
5 geht+ME geht+mir gekundigt gewechselt gewechselt+, gewesen hier+NO hiermit holen hort
5 ich+hiermit ist+so ja+klar konkurrenz kontostand lose makler mir+zu miteinander nie+wieder
5 nu nummer+0 nummer+OFTEN nummer+en.DAY schicken+, schreibt tag verstanden von+ihnen weg
5 weg+> werbung wo
6 .+HEAR .+OUT .+WRONG CEASE DAY+. MORE+. OFTEN+. SEND+, STOP+> TAKE+DAY TAKE+mi aufhort
6 aufhort+> bei+der bleiben+, brauch damit+> dank davon en.PHONE en.VOC+> en.WANT erinnerungen
6 feierabend fur+euch gern+, isch jetz ne nie+MORE schon schwer so+was stecker to und
7 ,+NO .+nummer .+sie LIST+> REPLY+den UNSUB+> bitte+keine en.NEGATIVE+> jahren jetzt mi
7 mit+den nein+> noch sein zu+SEND
8 .+nur CONSENT LIST MSG and dem+LIST des en.NUMBER gut nein nie werden
9 ,+diese NO+MORE PERSON SEND STUFF THREAT+> WANT+ich bitte+> en.NEGATIVE is
10 damit
11 CEASE+> WORD+>
12 ,+die NUMBER
14 hier
15 .
"""
