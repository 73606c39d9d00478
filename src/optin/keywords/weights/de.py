"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 =bias
-16 oder
-14 du
-13 hat
-12 aus+> soll
-10 ,+das > GOODS NO+WORD an+> bis grad nachricht steht
-9 ,+ich .+. bei+euch beim euch+> geht kostet mehr+, sie wieder
-8 .+mir MORE+, MSG+von an+, hatte ohne ruhig war wir
-7 , ,+bitte .+abmelden .+die .+kein .+muss DAY DEAL OFTEN+NO REVOKE+ME alte auf+NO
-7 einverstanden er gerade ich+steige in+den nicht schicken+> steige steige+aus
-6 ,+en.NEGATIVE .+ist 0 0+> ERASE+, ME+reichts ME+wieder MENDED+sie WORD+, alles andern+> aus
-6 bei bitte+nicht bleibt da dabei die+MSG en.THIRD fragen gibt habt+ihr heute in kein lauft
-6 machen+> mir+reichts neu neuen nicht+WORD passt reichts wurde zum
-5 ,+SEND ,+der ,+nein ,+war .+danke .+gefallt .+hat .+ja .+seit .+wann DAY+, DAY+> ME+die
-5 OFTEN+viele SEND+sie STOP+, TAKE+ich TAKE+ihr THIRD acht andern auf+der bedarf+> bitte+MORE
-5 bitte+beim dabei+> danke danke+euch das+GOODS der der+WANT der+WISH der+will die
-5 die+nachricht en.CALL en.EVENT ende+> euch+, fall for+en.MY ganz+OFTEN ganz+schon gefallt
-5 gefallt+> gegen hab+ME handy+NO hat+sich ich+nichts ihr+nicht ihrer lieber machen mein
-5 meine+THIRD mir+die nachrichten nehme neue nicht+auf nochmal richtig schick schon+viele
-5 seit+dem sie+ihre sie+meine sperren the versehen viele viele+MSG viele+nachrichten von+ME
-5 von+euch von+mir welche wenn+du whatsapp zwei
-4 ,+MENDED ,+OFTEN ,+aufhoren ,+du ,+er ,+hatte ,+konnt ,+nicht ,+sie ,+was ,+wenn .+OFTEN
-4 .+einverstanden .+ok .+schreiben CONSENT+zum DAY+NO DUTY ERASE GET+> LIFE ME+GOODS ME+REPLY
-4 ME+auf ME+einfach ME+mit MENDED+> MORE+gehort MORE+so MSG+storen NO+auf NO+en.EVENT NO+fall
-4 NUMBER+in OFTEN+, OFTEN+> OFTEN+aus OFTEN+nicht OUT+, REMOVE+ihr TAKE+> THIRD+TAKE
-4 THIRD+WANT THIRD+WISH UNSUB+, WANT+sie WORD+WANT WORD+WISH abmelden abmelden+, again am
-4 angebot anmelden anmelden+> auf auf+keinen aus+versehen beenden beide
-4 benachrichtigungen+MORE bitte+den bitte+die bitte+in bitte+wieder das das+an deinem
-4 dem+OTHER dem+update den den+LIST den+verteiler denn die+THIRD die+nachrichten diese+NUMBER
-4 direkt drei einfahrt en.BADMSG en.DAY+> en.THREAT ende for fragen+> gegenseite gehen
-4 geht+das gericht gern+> gibt+es hab hatten ich ich+REVOKE ich+TAKE ihrer+OFTEN in+der
-4 in+ihrer jucken kein+bedarf keinen+en.EVENT keinen+fall keiner kiste komme kommen kommen+>
-4 konnen konto kostet+, kurz lassen lieferwagen macht mal+, mehr mehr+WORD meine melden+sie
-4 mich+NO mich+auf mich+nicht mir+aus moin namlich nehm nehmt+ihr nicht+an nur+zu on+en.BEFORE
-4 ostern pausieren rein rein+> ruhig+MORE ruhig+weiter schicken schlussel schreiben+sie selber
-4 sie+ruhig sind+> sind+OUT sind+weg soll+ich statt storen streichen+> termin unterlagen
-4 update versteht versteht+ihr von+OFTEN warum weg+, wenn+sie wer
-3 "+, ,+deshalb ,+en.MY ,+euer ,+geld ,+kann ,+liegt ,+nachrichten ,+nur ,+schicken ,+streich
-3 .+ME .+MENDED .+am .+an .+anmelden .+auf .+du .+en.TEXT .+er .+gibt .+haha .+handy .+lass
-3 .+mach .+melden .+nehmen .+passt .+rex .+sagt .+schickt .+schlussel .+wer 2 BILLS CEASE+WANT
-3 CEASE+WISH CEASE+mal DAY+geht DAY+nicht DEAL+> DUTY+, DUTY+nicht ERASE+ME GOODS+bitte
-3 HEAR+bitte LIST+auf ME+MORE ME+OFTEN ME+THINGS ME+THIRD ME+WORD ME+eine ME+fur ME+handy
-3 ME+jederzeit ME+nr MORE+? MSG+OFTEN MSG+und NO+REMOVE NO+an NO+aus NO+ende NO+so NUMBER+NO
-3 NUMBER+wird OFTEN OFTEN+MSG OFTEN+ist OFTEN+raus OFTEN+so OTHER+NO OTHER+ist REPLY+ME
-3 REPLY+der REPLY+meiner REVOKE+meine SEND+ME STOP+ME STOP+WANT STOP+WISH STOP+sich STOP+uns
-3 TAKE+mir TAKE+nur TAKE+sich TAKE+und THINGS THIRD+soll WANT+ME WANT+einen WANT+mein WISH+ME
-3 WISH+einen WISH+mein WORD+mal WORD+und WORD+vom WORD+wenn WORD+will aber+nur abgeben
-3 abmeldelink abo about+en.MY absagen alle alles+klar an+diese an+sie and+a anschreiben+,
-3 auch+in aufhoren aus+, ausgemacht b back beenden+, bei+frage beim+nachbarn bin bis+0
-3 bis+OFTEN bis+en.DAY bissl bitte+OFTEN bitte+auf bleibe bloss+nicht brauche brauchen brief
-3 briefkasten bring call d da+, dagegen dann das+auch das+en.NEG das+erlaubt dass+du den+DEAL
-3 den+nachrichten der+DUTY der+link deshalb die+LIST die+gegenseite die+zusendung
-3 diese+rufnummer doch does eigentlich einverstanden+, einverstanden+> einwilligung+zum
-3 en.AGAIN en.ALONE+mal en.ASKED en.DITCH+mehr en.GET+en.BEFORE en.HEY+aber en.I+en.NEG
-3 en.I+en.WISH en.LIST+und en.MESSAGE+und en.MESSAGES+und en.MY+en.THIRD en.NEG+,
-3 en.NEG+MENDED en.NEG+SEND en.NEG+mehr en.NEG+more en.NEG+schicken en.NEGATIVE+more en.OTHER
-3 en.OTHER+> en.SENDING+und en.STOP+mal en.SUBJECT+en.TAKE en.SUBJECT+en.WISH en.TEXT+und
-3 en.THREAT+OFTEN en.VOC+aber en.WHO+ME en.WHO+uns erlaubt es+bei euch+. euer for+the fragt
-3 freitag funktioniert funktioniert+NO funktioniert+nicht fur+meine geandert geandert+,
-3 gefunden gegen+MSG gegessen geht+NO geht+nicht gehts geld gelesen geloschte gern+GET
-3 geworfen gibts+den hab+mich habe+NO haha hatte+sie hervorgehoben hervorgehoben+> hilfe
-3 hochzeit hol ich+STOP ich+bleibe ich+darauf ich+mochte ihr+auch ihr+machen ihrer+MSG
-3 ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES ihrer+en.SENDING ihrer+en.TEXT ihrer+sms im
-3 immer in+die infos+OFTEN is+en.MY ist+OFTEN ist+OUT ist+das ist+neu ist+verkauft it its
-3 karte kein+WORD kein+ende keinen keller kilo klar+> klasse klavier konnen+sie krank+,
-3 lass+ME lass+uns lassen+> lasst+sich leave leer legen liegen liegt+das link magen mein+ENTRY
-3 mein+handy meine+nr meinem meinen+GOODS meiner+nummer mich+REPLY mich+fur mich+mit
-3 mich+wieder mir+da mir+eine mir+einfach mit+ME mit+der mit+meiner mochte+ME mochte+mein
-3 monat more mussen my+en.THIRD nachbar nachbarn nachricht+NO nachricht+nicht name nehm+ich
-3 neu+, neue+THINGS neue+nummer nicht+REMOVE nicht+so nichts+> nimmt nix+mehr no no+, no+more
-3 nochmal+> nur nur+, oder+> oder+OFTEN ok ok+aber on+en.VOC one pizzadienst rex rufen
-3 rufen+sie sag samstag scharf schick+ich schickt sich+NO sich+an sich+geandert sich+nicht
-3 sie+mussen sie+nicht sim sind+schon sms+und so+> spam sperren+> stand steh steht+" stopp+mal
-3 streich streich+ME streich+mich teuer to+en.TAKE tochter um und+TAKE und+mich und+sie uns
-3 urlaub vermieter verstehe verteiler+auf vorbei+> vorher+zu vormittags warum+NO warum+nicht
-3 was+die weiss weiter+SEND wenn+ich wenns werd+ich widerspruch widerspruch+gegen wie
-3 wieder+so wiederherstellen will wir+ME wir+hatten wir+uns wochenende+> wort wurde+NO zehn
-3 zu+fragen zu+teuer zum+erhalt zusendung+von
-2 %+von ,+CEASE ,+ab ,+alle ,+alles ,+brauche ,+da ,+dies ,+en.SUBJECT ,+geht ,+hab ,+hier
-2 ,+lieber ,+macht ,+meine ,+meldet ,+my ,+nehmt ,+obgleich ,+ohne ,+so ,+wann ,+welche
-2 ,+wiederholt .+% .+, .+DAY .+REMOVE .+UNSUB .+absagen .+ah .+anrufen .+can .+dieses .+dont
-2 .+drei .+en.BADMSG .+en.DOESNT .+en.DONT .+en.KINDS .+en.THREAT .+falls .+finger .+frohe
-2 .+gerade .+grad .+habt .+hochachtungsvoll .+hol .+i .+in .+jo .+kann .+klar .+kp .+mein
-2 .+moin .+momentan .+nicht .+sag .+schick .+so .+soll .+spam .+termin .+vom .+warum .+welche
-2 .+wie .+woher .+zu .+zustimmung 0+. 0+OFTEN 0+euro 1 1+, 1+. ? ?+MSG ?+en.I ?+en.SUBJECT ?+i
-2 ?+ist BILLS+MORE CEASE+, CEASE+REPLY CEASE+und CONSENT+erteilt DAY+en.SUBJECT DUTY+> DUTY+NO
-2 DUTY+an DUTY+hat ENTRY GET+, GOODS+, GOODS+NO GOODS+TAKE GOODS+ist GOODS+ohne HEAR+, HEAR+NO
-2 HEAR+nicht LIFE+> LIST+streichen ME+DUTY ME+ENTRY ME+THREAT ME+anwalt ME+da ME+einwilligung
-2 ME+immer ME+konto ME+kurz ME+mutter ME+nachbar ME+nie ME+schwester ME+sehr ME+um MORE+CEASE
-2 MORE+HEAR MORE+STOP MORE+about MORE+als MORE+am MORE+ausschalten MORE+ein MORE+eure
-2 MORE+freischalten MORE+horen MORE+infos MORE+von MSG+WISH MSG+auf MSG+fur MSG+hatte MSG+per
-2 MSG+verteiler MSG+will NO+, NO+CEASE NO+ENTRY NO+ERASE NO+NUMBER NO+OUT NO+PERSON NO+UNSUB
-2 NO+ab NO+antwort NO+bedarf NO+en.BEFORE NO+entspiegelt NO+gegen NO+kommen NO+kontakt
-2 NO+kostet NO+nachricht NO+problem NO+reden NO+selbst NO+sorge NO+weiter NO+wort NUMBER+GET
-2 NUMBER+REVOKE NUMBER+SEND NUMBER+TAKE NUMBER+auf NUMBER+gesendet OFTEN+? OFTEN+DAY
-2 OFTEN+beendet OFTEN+da OFTEN+ein OFTEN+en.TEXT OFTEN+euro OFTEN+funf OFTEN+keine OFTEN+mail
-2 OFTEN+nachricht OFTEN+uberwiesen OFTEN+verteiler OFTEN+zu OTHER+> OTHER+nicht OUT+oder
-2 PAIN+WANT PERSON+. REMOVE+und REPLY+MSG REPLY+deinem REPLY+freundlichen SEND+ma STOP+NO
-2 STOP+bitte STOP+die STOP+ich STOP+nicht TAKE+NO TAKE+damit TAKE+das TAKE+euch TAKE+meine
-2 TAKE+mich TAKE+uns THINGS+bitte THINGS+ist THIRD+bekommt THIRD+kriegt THIRD+mochte
-2 THIRD+will THREAT+MENDED UNSUB+und UNSUB+wenn UNSUBBED+, WANT+THINGS WANT+den WANT+en.DITCH
-2 WANT+en.NEG WANT+hilfe WANT+nix WISH+sie WORD+STOP WORD+TAKE WRONG+chat WRONG+en.LIST
-2 WRONG+nummer ab+DAY ab+marz abbestellen+und abbrechen abends aber+nicht abgeben+>
-2 abgebrochen abgelehnt abgemeldet abgemeldet+> abgeschnitten abmelden+wenn abo+CEASE
-2 about+en.BEFORE absagen+bitte ah akte alles+. alte+adresse am+DAY am+WORD am+ende
-2 am+wochenende an+der anrufen ans anschreiben antwort antwort+. anybody anybody+else arzt at
-2 auf+0 auf+> auf+OFTEN auf+en.DAY auf+mein auf+meinem auf+zu aufheben ausserhalb back+on
-2 batterie batterie+ist bedarf behalten behalten+> beim+hausmeister bekommt between bevor
-2 bin+auf bin+die bin+grad bin+ich bis+DAY bitte+STOP bitte+abbestellen bitte+am bitte+andern
-2 bitte+en.DITCH bitte+en.NEG bitte+immer bitte+lassen bitte+melden bitte+nichts bitte+nix
-2 bitte+vom bitte+weiter block blockiert bloss+NO both brauche+THINGS brauche+hilfe brief+>
-2 bring+ich bringt can can+en.I can+en.SUBJECT can+i cant cant+en.TAKE chat chat+> code da+>
-2 da+sein da+steht dafur danke+> das+DEAL das+OTHER das+PAIN das+THINGS das+WORD das+angebot
-2 das+bei das+en.BADMSG das+en.STOP das+sein den+DUTY den+MSG den+STUFF den+THIRD den+ich
-2 den+wartungsvertrag den+zweiten der+OFTEN der+THIRD der+WORD der+gips der+op did die+GOODS
-2 die+PAIN die+THREAT die+alte die+angebote die+batterie die+glaser die+neue die+ohren
-2 die+therapie die+tochter die+unterlagen dienstag dies+MORE dies+kunftig diesmal dir
-2 do+en.SUBJECT doch+, doch+MORE doch+wieder drei+> dritt du+hast du+noch durfen+ME echt
-2 ehrlich ehrlich+, eigentumer eine+WRONG eine+falsche einfach eintragen else else+>
-2 en.ALONE+WORD en.ASKED+en.BEFORE en.ASKED+en.VOC en.BADMSG+> en.BEFORE+DAY en.BEFORE+WORD
-2 en.BEFORE+en.BODY en.BEFORE+en.DAY en.BEFORE+en.THREAT en.BEFORE+en.WANT en.BEFORE+ende
-2 en.BEFORE+im en.BEFORE+it en.BEFORE+more en.BEFORE+the en.BEFORE+wochenende en.BLOCK
-2 en.CALL+en.BEFORE en.DAY+OFTEN en.DAY+euro en.DITCH en.DITCH+> en.DITCH+MENDED en.DITCH+SEND
-2 en.DITCH+auf en.DITCH+die en.DITCH+en.I en.DITCH+en.SUBJECT en.DITCH+grad en.DITCH+i
-2 en.DITCH+ich en.DITCH+schicken en.DOESNT+en.TAKE en.DOING en.END en.END+en.MY en.EVENT+,
-2 en.GAVE en.GAVE+en.BEFORE en.GET+it en.HEY+en.NEG en.I en.I+en.TAKE en.I+get en.I+miss
-2 en.LIST+OFTEN en.LIST+hatte en.LIST+verteiler en.LOSE+en.MY en.MESSAGE+verteiler
-2 en.MESSAGES+verteiler en.MY+en.CALL en.MY+en.PLURALS en.MY+gate en.NEG en.NEG+en.TAKE
-2 en.OTHER+en.VOC en.OTHER+please en.PULL en.REPLIED en.SENDING+OFTEN en.SENDING+again
-2 en.SENDING+en.AGAIN en.SENDING+verteiler en.STOP+WORD en.SUBJECT+en.DOESNT en.SUBJECT+en.NEG
-2 en.SUBJECT+get en.SUBJECT+miss en.TAKE+it en.TEXT en.TEXT+verteiler en.THESE+MSG
-2 en.THESE+en.LIST en.THESE+en.MESSAGES en.THESE+en.SENDING en.THESE+messages en.THINGS
-2 en.THIRD+> en.THREAT+keller en.THREAT+monat en.TIME en.VOC+en.END en.VOC+en.TAKE
-2 en.WANT+en.BEFORE en.WHO+mich endet entschieden entschuldigung entschuldigung+, entspiegelt
-2 er+MENDED er+SEND er+schreibt erhalt erhalt+von erlaubt+> erledigt erreiche erst erste
-2 erstmal erstmal+von erteile erteile+ich erteilt es+OFTEN essen euro fall+, falls+sie
-2 falsche+nummer festnetz finger+OUT finger+weg frag freischalten freu freu+ME freu+mich
-2 freundlichen freundlichen+grussen frohe frohe+ostern fruher funf fuss ganz ganz+schlecht
-2 ganze gar+nicht gate geben gebt+ME gefallen gehn geht+auch geht+bei geht+es geht+klar
-2 gekriegt gekriegt+> geld+ist gericht+> geschickt gesendet gesendet+> gestrichen gesund
-2 gesund+> gips glaser glaub glaube gleich gleich+> grad+ganz grusse+> grussen h hab+das
-2 hab+eure habe+ich habe+kein haben+OFTEN haben+sie habt halb halbe handy+GET handy+gesendet
-2 handy+nicht hast hat+" hat+NO hat+euch haus+ist hausmeister heut heute+, hilfe+> hilft
-2 hinweise hochachtungsvoll hochachtungsvoll+> hol+ME hol+mich hor hort+NO hort+nicht
-2 i+en.DOESNT i+en.NEG i+en.TAKE i+en.WISH i+get i+miss ich+HEAR ich+NO ich+WANT ich+aus
-2 ich+behalten ich+hab ich+ihnen ich+jeden ich+kaufe ich+meine ich+nehme ich+sags ich+soll
-2 ich+weiss ich+widerrufe ihn ihnen+> ihnen+ist ihr+NO ihr+TAKE ihr+das ihr+musst ihren+OFTEN
-2 ihren+en.LIST ihren+en.MESSAGE ihren+en.MESSAGES ihren+en.SENDING ihren+en.TEXT ihren+sms
-2 im+OFTEN im+keller im+monat immer+MORE in+ordnung in+ruhe interesse+MORE interesse+mehr
-2 internet is+there ist+UNSUB ist+UNSUBBED ist+abgemeldet ist+da ist+doch ist+es ist+leer
-2 ist+weg it+en.NEG ive jahresende jede+en.LIST jede+en.MESSAGE jede+en.MESSAGES
-2 jede+en.SENDING jede+en.TEXT jede+sms jederzeit jemand jemanden jemanden+> jetzt+kommt jo
-2 kann kann+aber kaputt kase kaufe keeps kein+en.LIST kein+en.MESSAGE kein+en.SENDING
-2 kein+en.TEXT kein+problem kein+wort keine+antwort keine+nachricht keine+sorge keinem
-2 keinen+ENTRY keinen+NUMBER keinen+PERSON keinen+kontakt kenn+ich kennen kennen+wir kitaplatz
-2 klasse+> kleinkind klemmt klingeln klinik kollege komm komm+NO komm+nicht kp kriegt
-2 kunftig+zu laden+> lass lass+mich lassen+sie lauft+MORE leave+en.BEFORE leave+it leben
-2 lehrerin leute lieber+> lieber+an liefern liefern+, link+in liste liste+ERASE liste+MENDED
-2 liste+REMOVE liste+streichen listen looking los+, loschen+, loschen+sie mach machen+,
-2 macht+OFTEN macht+mal mahnung mal+ein marz maschine+STOP me+about mehr+? mehr+CEASE
-2 mehr+HEAR mehr+NO mehr+OUT mehr+STOP mehr+als mehr+am mehr+ausschalten mehr+horen mehr+nicht
-2 mehr+von mei mein+AUTHORITY mein+GOODS mein+THINGS mein+THREAT mein+anwalt mein+konto
-2 mein+nachbar meine+MSG meine+einwilligung meine+schwester meinem+en.EVENT meinem+fall
-2 meinem+handy meinem+vermieter meiner meinte melde+ME melde+mich melden melden+> meldet
-2 mich+OFTEN mich+immer mich+um mir+kurz mir+nie mir+sehr miss+your mit+MSG mit+deinem
-2 mit+freundlichen mitnehmen mitnehmen+> mittwoch moin+, momentan monatsende+CEASE
-2 monatsende+WORD montag monteur more+en.BEFORE morgen mulltonne muss muss+das muss+ich
-2 mussen+sie musst musst+NO my+en.BEFORE nachfragen nachricht+> nachricht+vom nachrichten+,
-2 nachste nachstes nachstes+OFTEN namen nehmen+sie nehmt neu+> neue+GOODS neue+NUMBER
-2 neue+OTHER neues nicht+, nicht+CEASE nicht+ERASE nicht+UNSUB nicht+ab nicht+da
-2 nicht+entspiegelt nicht+fur nicht+mehr nicht+selbst nicht+weiter nichts+, nichts+gegen nix+>
-2 nix+MENDED nix+SEND nix+schicken noch+NO noch+bei nr nuchtern nummer+SEND nummer+auf nur+ein
-2 obgleich oder+muss of+en.VOC ohren on+en.MY on+my opa ordnung own paar passiert passwort per
-2 per+mail phone pommes pommes+> problem rausnehmen+> reagiert reden+. richtig+, richtig+>
-2 richtige rollladen ruf rufnummer ruhe+REPLY ruhe+mit sagen sagen+, sags say schaden schaff
-2 schaff+ich schick+ME schick+mir schickt+mir schickts schickts+ME schickts+ma schlecht+>
-2 schneiden schon+CEASE schon+da schones schones+DAY schones+wochenende schulessen schwester
-2 seh sehr seit seit+OFTEN seit+tagen sie+> sie+den sie+hat sie+konnen sind+OFTEN
-2 sms+verteiler so+gut sofort+ERASE sofort+sperren soll+ME soll+mich sommer+, sondern sonntag
-2 sorge sorry spat spater sperre sperren+, standig+MSG start still street streichen stress
-2 suche tamara texts+, texts+en.FROM texts+from the+en.PLURALS the+gate therapie+CEASE
-2 therapie+WORD there+any these+MSG these+en.LIST these+en.MESSAGES these+en.SENDING
-2 these+messages to+en.END tochter+, torte trag trag+ME trag+mich treffen trotzdem tur turn
-2 uberhaupt uberhaupt+NO uberhaupt+nicht uberlegen ubernehmen uberwiesen uberwiesen+>
-2 unbekannt und+ME und+NO und+dann und+kein uns+> uns+das unter unterlassen+. verfugung
-2 vergessen+, verloren+, vermieter+> versehen+ERASE versehen+THREAT versehen+UNSUB
-2 versehen+UNSUBBED versehen+abgemeldet versehen+blockiert versteh versteh+ich vom+0 vom+OFTEN
-2 vom+en.DAY von+dem von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING von+en.TEXT
-2 von+meinem von+sms vorbei vorher vormittags+> wagen wann wann+kommt war+NO war+zu
-2 wartungsvertrag warum+> was+TAKE was+kostet wasser webseite weg+von weiter+, weiter+an
-2 wenden weniger wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+es wenn+man werd wespen whatsapp+.
-2 whatsapp+> when which why wie+gehts wieder+MSG wieder+SEND wieder+auf wieder+ein
-2 wieder+freischalten wieder+infos wiederholt wir+brauchen without wlan wochenende woher
-2 wollen+> wollten wollten+. wurd wurden+sie your+en.THINGS zimmer zu+, zu+dritt zu+meinem
-2 zum+0 zum+OFTEN zum+en.DAY zum+jahresende zum+monatsende zusendung zustimmung+erteilt
-2 zweiten
2 # *+STOP *+lasst ,+LIST ,+UNSUB ,+WRONG ,+do ,+dont ,+loschen ,+null ,+rest ,+soweit ,+thx
2 ,+vielen ,+vom ,+wa ,+wo ,+zu .+ENTRY .+LIFE .+PERSON .+UNSUBBED .+abgemeldet .+ach .+alda
2 .+auch .+aus .+dann .+darf .+einwilligung .+en.ENDED .+en.FEEL .+en.NEG .+en.NOT
2 .+en.SUBJECT .+en.VOC .+en.WISH .+enough .+entschuldigen .+feierabend .+frau .+geh .+gute
2 .+haus .+heast .+horen .+ich .+if .+isch .+kapiert .+kb .+konnte .+leckt .+letzte .+nix
2 .+not .+null .+quit .+schicken .+schluss .+seien .+sry .+stellt .+stopp .+toll .+um .+und
2 .+unsere .+vergessen .+ware .+we .+weder .+x .+zum 0+dsgvo 0+jahre ?+MENDED ?+SEND
2 ?+ernsthaft ?+vielen ASKED+, AUTHORITY+, CONSENT+> DAY+en.BEFORE DAY+gekundigt DAY+it
2 DEAL+REPLY DEAL+mit DUTY+bitte DUTY+en.THREAT DUTY+im ENTRY+ERASE ENTRY+MENDED ENTRY+REMOVE
2 ENTRY+WORD ERASE+. GET+OFTEN GET+schon GOODS+bestellt GOODS+en.BEFORE GOODS+es GOODS+kommt
2 HEAR+> HEAR+DEAL HEAR+DUTY HEAR+op HEAR+sie LIST+OUT LIST+bitte LIST+ist LIST+nehmen
2 LIST+raus ME+. ME+CONSENT ME+ab ME+am ME+gut ME+hier ME+kunftig ME+leid ME+nummer ME+ruhe
2 ME+selbst ME+sohn ME+wird MENDED+MORE MENDED+mehr MORE+auf MORE+los MORE+melden MORE+pls
2 MORE+uber MORE+weg MORE+werbung MSG+> MSG+GET MSG+MORE MSG+NO MSG+UNSUB MSG+abbestellen
2 MSG+bitte MSG+brauch MSG+ihres MSG+in MSG+konnen MSG+mehr MSG+vom NO NO+THINGS NO+WANT
2 NO+angemeldet NO+ein NO+ich NO+schreiben NO+zugestimmt NUMBER+ERASE NUMBER+REPLY NUMBER+WORD
2 NUMBER+bei NUMBER+ist NUMBER+mit OFTEN+ASKED OFTEN+DUTY OFTEN+OFTEN OFTEN+WORD OFTEN+ab
2 OFTEN+an OFTEN+bei OFTEN+dsgvo OFTEN+gesagt OFTEN+jahre OFTEN+konnen OFTEN+taglich
2 OFTEN+warnung OFTEN+zum OTHER+. OTHER+OFTEN OTHER+auf OUT+. OUT+LIST PERSON+, PERSON+TAKE
2 PERSON+doktor REMOVE+bitte REPLY+app REPLY+euren REPLY+verlaub REVOKE+> REVOKE+die
2 REVOKE+nach SEND+mehr STOP+DEAL STOP+DUTY STOP+euch STOP+ma STOP+mit STOP+op STOP+sie
2 STUFF+. TAKE+bitte TAKE+den TAKE+endlich THIRD+. THIRD+doktor THREAT UNSUB+am
2 UNSUB+en.BEFORE UNSUBBED+am UNSUBBED+en.BEFORE WANT+? WANT+die WANT+en.I WANT+en.SUBJECT
2 WANT+i WANT+nicht WANT+von WISH+? WISH+die WISH+en.I WISH+en.SUBJECT WISH+i WISH+nicht
2 WISH+nur WISH+von WORD+% WORD+0 WORD+ME WORD+en.DAY WRONG+PERSON a+ruah ab+, abbestellen
2 abbestellen+, aber+HEAR aber+STOP aber+auf aber+bitte aber+ich abgegeben abgeschlossen
2 abmahnung abmeldung+von abstand ach alda alles+NO alles+andere alles+nicht an+" an+ME an+MSG
2 an+bitte and+en.MY andern+, anders anders+> andrea angemeldet any+longer app+> arbeite
2 arbeite+NO arbeite+nicht auch auch+eine auf+REPLY auf+mit aus+meinem ausm ausm+LIST ausweis
2 begraben+werden behalte behalte+ich bereits besitzer besitzer+gewechselt bestelle bidde+NO
2 bin+. bin+WORD bin+nicht bin+raus bin+seit bitte bitte+, bitte+. bitte+NUMBER bitte+OUT
2 bitte+UNSUB bitte+WORD bitte+abstellen blut bock+auf bundesnetzagentur bundesnetzagentur+>
2 but+en.SUBJECT by+en.BEFORE by+en.KINDS by+en.MESSAGE by+en.REPLY by+en.SENDING by+en.TEXT
2 by+text da+TAKE da+einfach da+ist damit+das danke+und dankend+> das+> das+NO das+STUFF
2 das+gepiepse das+gilt das+irgendwo das+kind das+konnt das+letzte das+nicht das+war dass+NO
2 dass+ich dat davon+. dazu de deine deine+MSG dem+STUFF dem+stimme dem+verteiler den+PAIN
2 den+besitzer den+hund den+lappen denkbar denkbar+, der+ENTRY der+LIST der+ist der+kleine
2 der+rest des+NO dich die+DAY die+ME die+NO die+andrea die+erinnerungs die+erlaubnis
2 die+fresse die+freundschaft die+hat die+scheibe die+storung dienst diesem+LIST
2 diesem+verteiler diesen+OFTEN diesen+en.LIST diesen+en.MESSAGE diesen+en.MESSAGES
2 diesen+en.SENDING diesen+en.TEXT diesen+sms do+en.BEFORE do+it done dsgvo du+horst durch+die
2 e e+OFTEN e+mail eben+. eh+NO eigenen ein+GOODS ein+gutschein einem+en.BODY einer+OTHER
2 einfach+NO einfach+gar einfach+nicht eingetragen+. einladungen eins einstellen einzustellen
2 en.ALONE+> en.BADMSG+with en.BEFORE+, en.BEFORE+are en.BEFORE+bitte en.BEFORE+en.FROM
2 en.BEFORE+en.LIST en.BEFORE+is en.BEFORE+out en.BEFORE+with en.BODY en.BODY+, en.BODY+MENDED
2 en.DAY+dsgvo en.DAY+jahre en.DITCH+WORD en.DITCH+nicht en.DITCH+raus en.DITCH+seit
2 en.DOESNT+sure en.ENDED+, en.EVENT+. en.FEEL en.FEEL+en.MY en.FROM+> en.FROM+en.BEFORE
2 en.FROM+en.SENDING en.GET en.HEY+. en.HEY+en.MY en.HEY+en.THREAT en.HEY+euch en.HEY+im
2 en.HEY+this en.I+NO en.I+hob en.I+moved en.KEYWORD+, en.KINDS+, en.LIST+CEASE en.LIST+UNSUB
2 en.LIST+WORD en.LIST+abbestellen en.LIST+any en.LIST+bitte en.LIST+konnen en.ME en.ME+,
2 en.MENDED+> en.MENDED+and en.MENDED+en.BEFORE en.MESSAGE+. en.MESSAGE+WORD en.MESSAGE+bitte
2 en.MESSAGE+in en.MESSAGE+konnen en.MESSAGES+, en.MESSAGES+WORD en.MESSAGES+bei
2 en.MESSAGES+bitte en.MESSAGES+konnen en.MY+en.MENDED en.MY+inbox en.NEG+sure en.NEG+with
2 en.NOT+en.BEFORE en.NOT+sure en.NUMBER+> en.REPLY+en.FROM en.REVOKE en.SENDING+,
2 en.SENDING+> en.SENDING+WORD en.SENDING+bitte en.SENDING+en.VOC en.SENDING+konnen en.STOP+.
2 en.SUBJECT en.SUBJECT+NO en.SUBJECT+do en.SUBJECT+hob en.SUBJECT+moved en.TAIL+,
2 en.TAKE+MORE en.TAKE+me en.TAKE+my en.TEXT+WORD en.TEXT+bitte en.TEXT+en.BEFORE
2 en.TEXT+konnen en.THINGS+bestellt en.THIRD+, en.THREAT+DAY en.THREAT+LIST en.THREAT+MORE
2 en.THREAT+en.LIST en.THREAT+en.NEG en.THREAT+good en.THREAT+mai en.VOC+en.BEFORE en.VOC+euch
2 en.VOC+this en.WANT+du en.WANT+to en.WHO en.WHO+. en.WHO+ma en.WHO+mal en.WISH+to
2 endlich+die enough+with entschuldigen+sie er+ist erhalten+> erinnern erinnert
2 erinnert+werden erlaubnis ernsthaft es+auch es+denkbar es+genugt es+gut euren+MSG fahrdienst
2 fenster+, fliegt for+en.BEFORE frau+doktor freien freien+en.BODY freien+tag fremde fresse
2 freundschaft funkstille furs+NUMBER gar+nichts gebrochen geburtstag gegangen+, geh+bitte
2 gehort+jetzt gekauft gekauft+. gelogen gemeint gemeint+, gemeldet gepiepse gerat+>
2 geschaftsbeziehung geschlossen gewartet gewartet+. gewinnspiele gibts+NO gibts+keinen
2 gibts+ne gilt gluckwunsch gratulieren+, grundlage gsogt hab+OFTEN haben haben+>
2 haben+gekauft habt+die handy+> hat+den hauses hausverwaltung heast heast+, her+, hier+auf
2 hier+gibt hier+nie hiermit+widerrufe hin hob horen+> horst hort+OFTEN hort+auf i+NO i+hob
2 i+moved ich+MORE ich+arbeite ich+auf ich+gar ich+habe ich+nicht ich+wohn ich+wurde id+be
2 id+en.WANT id+en.WISH id+like ihnen+NO ihnen+nicht ihr+, ihr+CEASE ihr+MENDED ihr+euch
2 ihr+mich ihr+seid ihre+MSG ihre+nachrichten ihren ihren+MSG ihres ihres+hauses im+DAY
2 im+LIST im+MORE im+en.LIST im+en.NEG im+good im+mai immer+noch in+en.DAY in+meinem in+rente
2 inbox informieren+, interessieren+ME interessieren+mich interessiert irgendwo irgendwo+CEASE
2 irgendwo+WORD irgendwo+abstellen ist+, ist+NO ist+THREAT ist+en.VOC ist+jetzt ist+kein
2 ist+nicht ist+seit ist+tot ja+. jahr jahr+OFTEN jede jede+MORE jede+weitere jeden+en.BODY
2 jeden+tag jedes+OFTEN jedes+mal jetzt+CEASE jetzt+bitte jetzt+en.THREAT jetzt+im joined
2 jungs kann+> kapiert kapiert+ihr kaufen kb keine keine+MSG kind kind+ist kinder+sind
2 konnte+ich konnten kontaktaufnahme kriegen+> kummert kummert+sich kunftig+auf lappen
2 lass+OFTEN lass+ma lass+mal lasst last last+en.DAY leckt leckt+ME leckt+mich leid leid+,
2 letzte letzte+mal letzte+warnung lg lg+> lieb lieb+und lieferinfos liegt+bei lisa liste+,
2 longer loschung loss ma mai+. mal+> man+euch may mehr+ich mehr+in mehr+per mehr+schicken
2 mehr+uber mein+sohn meine+CONSENT meine+NUMBER meine+ruhe meinem+freien meines merci+>
2 messages+, mi+in mich+OUT mich+SEND mich+ab mich+doch mich+gern mich+hier mich+kunftig
2 mir+CEASE mir+NO mir+STOP mir+das mir+leid mir+letzte mit mit+app mit+euren mit+verlaub
2 mobel mocht mutter+, my+en.REPLY my+inbox nach nachrichten+MORE nachrichtendienst nacht+>
2 nee+du nehmt+mich nein+danke nerv+NO net nicht+. nicht+ein nicht+mal nichts+verloren nie+,
2 nie+angemeldet nie+zugestimmt nochmals not+en.BEFORE not+sure null+> number numm nummer+>
2 nummer+OUT nummer+REMOVE nummer+bei nummern nummern+, of+en.MY off ones op+REPLY op+mit out
2 over+and passau pfarrer pfarrer+, phones pizza pizza+bestellt post post+> prozente quit+>
2 recall rente rest rezension rezepte ruah ruft ruhe+> salbe schade schaltet scheibe schluss
2 schmeiss schon+, schon+MORE schon+OFTEN schon+wieder schreiberei schreibt+> schriftlich
2 schriibe+> sehe seid sein+NUMBER sein+REPLY sein+handy sein+mit seit+0 seit+DAY seit+MORE
2 seit+en.DAY seit+jahren seit+mai send sie+ME sie+da sie+ein sie+jetzt sie+mein sind+NO
2 sind+gut sind+nicht sms+. sms+WORD sms+bitte sms+in sms+konnen so+lieb sofort sohn
2 sollte+ich sonst+alles sonstwohin sparen sparen+sie spart spart+euch sponsor sry stammkunde
2 stammkunde+> stecken stecker+PAIN stecker+ziehen stimme+ich stopp stopp+> storung storung+,
2 studio stumm+, sure sure+en.SUBJECT tag+, taglich take+en.BEFORE take+en.MY take+my text+,
2 text+en.BEFORE texte texten+> texts+> the+MSG the+en.SENDING the+en.TEXT the+messages
2 therapie+. these to+be to+en.GET to+en.VOC to+the toll tot tot+> trotz+WORD trotz+abmeldung
2 tschuss+> tuesday tut uber uberall umfragen un und+CEASE und+MENDED und+OFTEN und+das
2 und+ich und+ihr uns+aus unterlassen+> untersage vater vergessen+sie verkauft+, verlaub
2 versichert verstanden+, verstorben verteiler+bitte verwahlt verzichte+dankend vielen vo
2 von+MSG von+diesem von+nachrichten vor vor+, wa wa+> ware+es warnung warnung+. was was+.
2 was+zu we wegen+euch weglassen weglassen+> weiter+melden weitere+MSG weiteren weiterhin
2 weiterhin+> wenn+das wenn+der werde were widerrufe+ich widerspreche+> wie+OFTEN wie+der
2 wie+ich wie+schon wieder+, wieder+los wieder+weg wiedersehen wiedersehen+> wir+WISH
2 wir+waren wir+wohnen wirkung+> wissen+, with with+en.MY with+the wohn+NO wohn+nimmer wohnen
2 wohnen+da wos wott wozu wurde+mich x zahnreinigung ziehe zu+MENDED zu+erinnern zu+schicken
2 zum+UNSUB zum+abbestellen zum+geburtstag zuruck zuruck+> zusenden zusendungen zustimmung
3 *+TAKE ,+BILLS ,+ERASE ,+THINGS ,+also ,+aus ,+besser ,+en.THREAT ,+ihr ,+ihre ,+im ,+nummer
3 ,+sagt ,+scho ,+und ,+verstanden ,+von ,+wie ,+will ,+zieht .+CEASE .+das .+dem .+en.LOSE
3 .+es .+falsche .+gebt .+gluckwunsch .+hab .+herzlichen .+hort .+ihr .+kommt .+lieber .+lose
3 .+loss .+man .+mich .+ne .+nee .+nei .+noch .+offenbar .+reicht .+schreibt .+take .+termine
3 .+verzichte .+wo .+zur .+🔕 ?+id AUTHORITY+> CEASE+bitte CONSENT+vom DAY+in DUTY+OFTEN
3 GOODS+? LIST+WORD ME ME+akku ME+als ME+gern ME+jeden ME+postfach ME+telefon ME+weg MORE+MSG
3 MORE+per MSG+CEASE MSG+ein NO+MSG NO+REPLY NO+aufhort NO+dauernd NO+erwunscht NO+haben NO+in
3 NO+mit NO+schriibe NO+verloren NO+zu NUMBER+REMOVE NUMBER+und OFTEN+UNSUB OFTEN+am
3 OFTEN+eine OFTEN+jahren OFTEN+noch OFTEN+von OFTEN+vorher OUT+> PAIN+krank REMOVE+>
3 REMOVE+DAY REMOVE+ME REMOVE+mi REPLY+sofortiger SEND+MORE SEND+NO STOP+das STOP+es TAKE+ME
3 THIRD+, WANT WANT+NO WISH WISH+ich WISH+keine WORD WORD+. WORD+bitte WORD+die WORD+von
3 a+en.WHO ab+> abschalten abschalten+> abstellen+> akku+ist am+vortag an+dieses an+en.BADMSG
3 an+en.ENDED an+en.KEYWORD anderen angebote anschluss art auch+die auch+furs auch+keine
3 auf+vergessenwerden auftrag aus+ME aus+der be belastigung bewertungsanfragen bilder bin+NO
3 bin+OFTEN bitte+abmelden bitte+darum blockiert+> by da+WORD danach dank+, dank+en.THREAT
3 dank+im darum darum+, das+OFTEN das+WANT das+ab dass dauernd days der+> der+AUTHORITY
3 der+gemeinde des+STUFF die+CONSENT die+NUMBER die+en.BEFORE die+erinnerungen die+nummer
3 diese diesen+MSG do+> du+, eh ein+WORD ein+ende eine+. eine+OFTEN eine+woche einen+anderen
3 eingetragen einverstandnis en.BEFORE+en.MENDED en.BEFORE+to en.BEFORE+vortag en.DITCH+.
3 en.DITCH+0 en.DITCH+NO en.DITCH+en.DAY en.FROM+en.MY en.I+en.NOT en.LIST en.LIST+. en.LIST+>
3 en.MENDED en.MESSAGE+en.BEFORE en.MESSAGES+. en.MESSAGES+> en.MY+en.NUMBER en.MY+en.REPLY
3 en.NEG+. en.NEGATIVE+. en.NEGATIVE+danke en.REPLY en.SENDING+. en.SENDING+en.BEFORE
3 en.STOP+> en.STOP+die en.SUBJECT+> en.SUBJECT+en.NOT en.SUBJECT+wasnt en.TAIL en.TAKE+en.ME
3 en.TAKE+en.TAIL en.TAKE+en.VOC en.THREAT+voraus en.YOU+> endlich+OFTEN endlich+mal erfahren
3 erwunscht erwunscht+> euch euch+vor eure euren eurer+LIST eurer+liste falsch
3 feierabend+damit find find+den flohmarkt folgt frage+> frau freut freut+sich from fur+immer
3 fur+mich fur+ungut furs+handy gar gar+NO gar+keine geburtstagsgrusse gekundigt+, gemeinde
3 genugt gesagt+> geweckt geweckt+. gilt+auch giving gluckwunsch+, gratulieren gut+> gut+REPLY
3 gut+mit hab+bei hab+schon habe+einen halt+die handy+. here herzlichen hiermit+> hinterher
3 horts+auf i+en.NOT ich+, ich+an ich+doch ich+find ich+glaub ich+widerspreche ich+wirklich
3 ich+zuruck ihnen+. ihr+ME ihr+konnt ihr+meine ihre im+voraus in+frage interessieren is+NO
3 is+a is+en.WANT is+ned ist+0 ist+STUFF ist+belastigung ist+en.DAY it+en.BEFORE jahre jedem
3 jeden jedes jetzt+in kauf keks knopf knopf+zum kommt+nicht konnen+die konnte kundin kunftig
3 lang langer langst langts lasst+es lassts los+. loss+ME mag mai me+, mehr+MENDED mehr+OFTEN
3 mein+akku mein+postfach mein+telefon mensch mer merci mich+, mich+von mir+OUT mir+weg
3 mit+sofortiger mochte+NO moved moved+to muss+ein my+en.NUMBER nach+> nachrichten+mehr nee
3 nehmt+ME nei nein+. nerv neuer nicht+aufhort nicht+dauernd nicht+erwunscht nicht+haben
3 nicht+in nicht+zu nichts+MORE nichts+mehr noch+? noch+eine not nr+, null num nummer+ist
3 nur+noch offenbar ok+> papierkorb read recht recht+auf reicht+> samtlichen scho scho+lang
3 schriibe seien seien+sie sein+, sein+> service setzen+> sich+, sie+das sie+sich sie+so
3 sie+wissen sind+aus sofortiger sofortiger+wirkung stellt stille stuck stumm super+, system
3 take termine thank thank+en.SUBJECT thank+en.VOC thank+en.YOU thank+you thema to+en.MY
3 trainer trennen und ungut vergessenwerden verkauft verloren+> verstanden+> verteiler
3 verzichte von+samtlichen voraus voraus+> vorbi vortag was+ist was+muss was+von wasnt weitere
3 welpen wen+anders werbezwecken werbung+en.NEGATIVE werbung+nein werden+. widerspreche
3 wieder+OUT wieder+WORD wird+NO wirklich+NO wirklich+nicht wirkung wissen+wann woanders
3 woche+. wohn you+> ziehe+ich ziehen zieht zu+TAKE zu+schreiben zu+werbezwecken 🔕
4 ,+REMOVE ,+REPLY ,+STOP ,+TAKE ,+WISH ,+dass ,+eure ,+isch ,+lasst .+ERASE .+MSG .+THREAT
4 .+abmeldung .+bitte .+en.TAKE .+en.WANT .+falsch .+nu .+wenn ?+? AUTHORITY CEASE+? CEASE+sie
4 DUTY+REPLY DUTY+mit GET+von ME+, ME+> ME+aus ME+nur ME+so MORE+> MORE+OFTEN MSG+WORD
4 MSG+en.NEGATIVE MSG+nein NO+. NO+langer NO+mal NUMBER+, REVOKE+ich STOP+> STOP+OFTEN TAKE+,
4 TAKE+es UNSUB WRONG+verbunden a abmelden+> abstellen anwalt+> are auf+dem auf+die aufhort+>
4 austragen austragen+> bei+ME bei+der bei+mir bin+OUT bitte+mich darf das+. das+bitte
4 das+hier das+noch dem+MSG den+stecker der+PERSON der+empfanger die+leitung die+sperrliste
4 diese+MSG diesem diesen dieses durft einem empfang+von empfanger en.DITCH+OUT euch+die
4 euch+los eurer falsch+verbunden gebimmel gekundigt gerat gnade gut+sein hab+dich haken
4 herzlichen+dank hiermit hiermit+REVOKE hort ich+bitte id if ihr+> ihr+geht impferinnerungen
4 ist+ME kapitel keine+nachrichten kleine kommt+> kundige+ich lehne leitung mehr+. mehr+SEND
4 meine+nummer mich mich+bitte mir+nur mir+so nicht+langer noch+was our over pls pls+>
4 schenken schenken+> schicken+, schon+> schreiben+, setzen sie+schreiben sofort+MENDED sowas
4 sperrliste stellen stellen+sie this tun unerwunscht unerwunscht+> verbunden vibriert
4 vielen+dank von+der von+ihnen was+> was+an weder weg+REPLY weg+mit wenn+noch wird wird+das
4 wissen wo wo+kann zu+werden zum+CEASE zum+WORD
5 "+. ,+NO ,+is ,+mit ,+nie .+NO .+OTHER .+en.NEGATIVE .+lot .+nichts ASKED ASKED+>
5 CONSENT+REVOKE DAY+. HEAR+auf ME+bitte ME+von MSG+ab NO+nachrichten NUMBER+0 NUMBER+>
5 NUMBER+OFTEN NUMBER+en.DAY OFTEN+der OFTEN+en.BEFORE OFTEN+gut OUT+REPLY OUT+mit PERSON+ist
5 SEND+an STOP+auf STUFF+> TAKE+ab WISH+NO about an+eine an+meine andere auch+NO aufhort aufs
5 aufs+NUMBER aufs+handy bitte+ME bitte+keine bitte+von da+nichts damit+> dank das+aufhort
5 davon der+konkurrenz durch+. en.DITCH+OFTEN en.FROM en.NEGATIVE+> endlich gewechselt handy
5 holen ihr+habt jetz klar+, konkurrenz kundige lieber+nicht lose lot lot+DAY lot+ME lot+mi
5 mal+gut mich+als mich+aus mir+> mir+nicht mir+zu miteinander miteinander+> ned nummer
5 schliessen schliessen+> schreiben sie+MENDED sie+SEND sie+mich so+was spinnt telefon to
5 tun+, und+zwar verstanden weg weg+> wem werde+ich werden+> wie+werde wo+ist zwar
6 ,+aber ,+damit .+NUMBER .+WORD .+keine HEAR ME+OUT ME+zu MENDED+, NO+SEND NO+wieder NUMBER+.
6 OFTEN+klar REPLY+den SEND+, WANT+keine auf+den auf+nimmerwiederlesen bitte+ab bitte+auch
6 bitte+fur bleiben brauch brauch+ich da+NO das+NUMBER das+handy dauerhaft dies do durch
6 empfang en.NOT en.PHONE erinnerungen fur+euch geht+mir gewechselt+, gut hier+NO ich+hiermit
6 isch ist+mir ja+klar jahren leitung+zu lieber+NO makler mit+den ne nein+> nie+wieder
6 nimmerwiederlesen nimmerwiederlesen+> nu schon schreibt stecker tag werbung zu+ME zu+mir
7 .+OUT .+TAKE .+WRONG .+weg .+zieht CEASE LIST+> MORE+. MSG OFTEN+. OUT and bleiben+,
7 dem+LIST en.BEFORE+> en.VOC+> en.WANT feierabend geht+ME gern+, is jetzt kontostand leine
7 nie+MORE nummer+0 nummer+OFTEN nummer+en.DAY zu+SEND
8 ,+diese .+STOP .+nur .+sie CONSENT SEND TAKE+DAY TAKE+mi WANT+ich des eich en.NEGATIVE
8 en.NUMBER gewesen ist+so nein werden
9 .+nummer LIST NO+MORE STUFF UNSUB+> damit mi noch
10 .+HEAR PERSON THREAT+> nie schwer sein
11 ,+die . CEASE+> NUMBER WORD+>
12 bitte+>
14 hier
"""
