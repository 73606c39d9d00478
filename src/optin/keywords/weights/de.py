"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-15 oder
-12 aus+> hat soll
-11 GOODS grad
-10 .+die > an+> beim du nachricht steht
-9 ,+bitte bis euch+> geht kostet wir
-8 ,+das ,+ich .+kein MORE+, MSG+von NO+WORD an+, bei+euch mehr+, sie war wieder
-7 .+abmelden .+mir DAY OFTEN+NO alte aus einverstanden hatte ohne ruhig schicken+>
-6 ,+SEND .+. .+muss DEAL ME+wieder REVOKE+ME WORD+, acht andern+> auf+NO bedarf+> bitte+nicht
-6 da dabei die die+MSG en.EVENT er fall fragen gerade habt+ihr ich+steige in in+den kein
-6 lassen lauft neu neuen nicht nicht+WORD richtig steige steige+aus viele viele+MSG
-6 viele+nachrichten von+ME wurde zum zwei
-5 , ,+MENDED ,+en.NEGATIVE ,+nein ,+war .+gefallt .+hat .+ist .+seit .+wann CONSENT+zum DAY+,
-5 DAY+> ERASE+, ME+auf ME+reichts MENDED+> MENDED+sie MSG+storen SEND+sie STOP+, TAKE+ich
-5 TAKE+ihr TAKE+mir THIRD alles auf+der bei bitte+MORE bitte+beim bleibt das+GOODS den der
-5 die+nachricht die+nachrichten en.THIRD euch+, gefallt gefallt+> geht+das gibt hab+ME
-5 handy+NO heute ich+nichts ihr+nicht ihrer in+der kommen machen machen+> mein meine+THIRD
-5 mir+reichts nachbarn nehme neue nicht+an nochmal passt reichts schick schreiben+sie seit+dem
-5 sie+meine sind+> sperren the update von+mir welche wer
-4 ,+OFTEN ,+der ,+er ,+hatte ,+konnt ,+liegt ,+sie ,+was .+danke .+einverstanden .+ja .+ok
-4 .+schreiben .+wer 0 0+> DAY+NO DUTY GET+> LIFE ME+REPLY ME+THIRD ME+einfach ME+mit
-4 MORE+gehort MSG+OFTEN NO+an NO+aus NO+en.EVENT NO+fall OFTEN+, OFTEN+nicht OFTEN+viele
-4 REMOVE+ihr REPLY+ME TAKE+nur THIRD+WANT THIRD+WISH WORD+en.BEFORE WORD+en.VOC abgeben
-4 abmelden+, abo andern angebot anmelden auf auf+keinen aus+, beim+nachbarn
-4 benachrichtigungen+MORE bitte+den bitte+die bitte+in bitte+wieder brauche bring dabei+>
-4 danke danke+euch das das+PAIN das+an dem+OTHER dem+update den+LIST den+verteiler denn direkt
-4 einwilligung+zum en.ALONE+en.VOC en.BADMSG en.BEFORE+en.NEG en.BEFORE+en.VOC en.DAY+>
-4 en.ENDED+en.VOC en.KEYWORD+en.VOC en.MY+en.ENDED en.MY+en.KEYWORD en.TAKE en.TEXT en.TIME
-4 ende ende+> ganz+OFTEN ganz+schon gegen gegenseite geld gericht gern+> get gibt+es gibts
-4 hat+sich hatten ich+TAKE ist+neu it jucken kein+bedarf keinen keinen+en.EVENT keinen+fall
-4 keiner keller kiste komme konnen kostet+, kurz leave lieber lieferwagen macht mehr melden
-4 melden+sie mich+NO mich+auf mich+nicht mit+ME moin monat nachrichten nehmt+ihr nicht+auf nur
-4 nur+zu rein samstag schicken schlussel schon+viele selber sie+ihre soll+ich statt storen um
-4 versehen versteht versteht+ihr von+OFTEN von+euch warum wenn+du wenn+sie zum+erhalt
-3 "+, ,+aufhoren ,+da ,+du ,+euer ,+geld ,+nachrichten ,+nicht ,+schicken ,+streich .+ME
-3 .+OFTEN .+an .+anmelden .+den .+der .+en.BEFORE .+gibt .+handy .+in .+lass .+mach .+nehmen
-3 .+rex .+sagt 2 ?+en.I ?+en.SUBJECT ?+i BILLS CEASE+, CEASE+mal DAY+geht DEAL+> ERASE
-3 ERASE+ME GET+, GOODS+bitte HEAR+NO LIST+auf ME+GOODS ME+MORE ME+OFTEN ME+THINGS ME+WORD
-3 ME+eine ME+fur ME+handy ME+nr MORE+am MORE+so MSG+und NO+ERASE NO+REMOVE NO+UNSUB NO+auf
-3 NO+so NUMBER+NO NUMBER+in OFTEN OFTEN+> OFTEN+aus OFTEN+so OTHER OTHER+NO OTHER+ist OUT+,
-3 REPLY+meiner REVOKE+meine STOP+ME STOP+NO STOP+ich STOP+nicht STOP+uns TAKE+> TAKE+sich
-3 TAKE+und THINGS THIRD+TAKE THIRD+soll THIRD+will UNSUB+, UNSUB+wenn WANT+mein WISH+ME
-3 WISH+mein WORD+WANT WORD+WISH WORD+mal WORD+please WORD+vom WORD+wenn WORD+will aber+nur
-3 abgeben+> abmeldelink abmelden abmelden+wenn again alles+klar am am+DAY an+diese an+sie
-3 anmelden+> anschreiben+, aus+versehen ausgemacht beenden beenden+, bei+frage beide bin bis+0
-3 bis+OFTEN bis+en.DAY bissl bitte+OFTEN bleibe brauchen brief briefkasten bringt code da+sein
-3 dagegen dann das+CEASE das+WORD das+en.BADMSG das+en.NEG das+erlaubt deinem den+DEAL
-3 der+WANT der+WISH der+will die+THIRD die+gegenseite die+zusendung dienstag diese+NUMBER
-3 diese+rufnummer drei einfahrt einverstanden+, einverstanden+> en.AGAIN+. en.ALONE+en.BEFORE
-3 en.ALONE+mal en.ALONE+please en.BEFORE+en.NOT en.BEFORE+please en.CALL+> en.DAY en.DITCH
-3 en.DITCH+> en.DITCH+MENDED en.DITCH+SEND en.DITCH+schicken en.ENDED+en.BEFORE
-3 en.ENDED+please en.GET en.HEY+aber en.KEYWORD+en.BEFORE en.KEYWORD+please en.LIST+und
-3 en.MESSAGE+und en.MESSAGES+und en.MY+en.THINGS en.NEG+MENDED en.NEG+SEND en.NEG+for
-3 en.NEG+schicken en.NOT+for en.OTHER en.OTHER+> en.SENDING+und en.STOP+mal en.TAKE+it
-3 en.TEXT+und en.THREAT+OFTEN en.UNSUB+en.BEFORE en.UNSUB+en.VOC en.VOC+aber en.WHO+uns
-3 erlaubt erteile erteile+ich euch+. euer for+en.BEFORE fragen+> fragt freitag fruher funf
-3 funktioniert funktioniert+NO funktioniert+nicht fur+meine ganz geandert+, gefunden gegen+MSG
-3 gehen geht+NO geht+es geht+nicht gelesen geloschte gern+GET gibts+den hab+mich habe+NO haha
-3 hatte+sie hilfe hilft him hol hor house ich ich+REVOKE ich+behalten ich+bleibe ich+darauf
-3 ihr+NO ihr+auch ihr+machen ihrer+MSG ihrer+OFTEN ihrer+en.LIST ihrer+en.MESSAGE
-3 ihrer+en.MESSAGES ihrer+en.SENDING ihrer+en.TEXT ihrer+sms im+OFTEN immer in+ihrer ist+OUT
-3 ist+leer ist+verkauft karte keine+nachricht kennen kennen+wir kommen+> konnen+sie konto kopf
-3 lass+ME lass+uns lassen+> leave+en.BEFORE leben leer legen liegt+das listen mach magen mal+,
-3 mehr+WORD mehr+am mein+THINGS mein+handy meine+nr meinem+en.EVENT meinem+fall meiner
-3 meiner+nummer mich+OFTEN mich+REPLY mich+fur mich+mit mich+wieder mir+aus mir+eine
-3 mir+einfach mit+meiner mochte+mein muss nachricht+NO nachricht+nicht nehm nehm+ich nehmt
-3 neu+, neue+THINGS neue+nummer nicht+ERASE nicht+REMOVE nicht+UNSUB nicht+so nichts+> nimmt
-3 nix+MENDED nix+SEND nix+schicken nochmal+> nur+, oder+> oder+OFTEN ok+aber on+en.BEFORE
-3 ostern pausieren pizzadienst please+> rein+> rex rufen rufen+sie ruhig+MORE ruhig+weiter
-3 sale scharf schick+ich schickt sehr sich+an sich+geandert sie+mussen sie+nicht sie+ruhig
-3 sind+OUT sind+schon sind+weg sms+und spam sperren+> stand steht+" still stopp+mal streich
-3 streich+ME streich+mich streichen+> tamara termin teuer the+en.THINGS to+en.GET to+the
-3 tochter und+mich uns unsubscribe unsubscribe+en.BEFORE unsubscribe+en.VOC unterlagen
-3 vermieter verstehe verteiler+auf vorbei+> vorher+zu vormittags wann warum+NO warum+nicht
-3 was+die weg+, weiss wenn+ich wenns whatsapp widerspruch widerspruch+gegen wiederherstellen
-3 will wir+ME wir+hatten wir+uns wochenende+> wort wurde+NO zehn zu+meinem zu+teuer
-3 zusendung+von
-2 %+von ,+CEASE ,+ab ,+alles ,+brauche ,+deshalb ,+dies ,+en.HEY ,+en.I ,+en.THIRD ,+geht
-2 ,+hier ,+just ,+kann ,+lieber ,+macht ,+meine ,+meldet ,+nehmt ,+nervt ,+nur ,+obgleich
-2 ,+ohne ,+schreiben ,+wann ,+welche ,+wenn ,+wiederholt .+% .+, .+DAY .+MENDED .+REMOVE
-2 .+REVOKE .+UNSUB .+ah .+am .+anrufen .+auf .+dieses .+dont .+drei .+du .+en.DONT .+en.MENDED
-2 .+en.MESSAGES .+en.SENDING .+en.TEXT .+er .+falls .+frohe .+geht .+grad .+habt .+haha .+hi
-2 .+hochachtungsvoll .+hol .+is .+jo .+klar .+loschen .+mein .+melden .+moin .+momentan
-2 .+nachrichten .+nehmt .+nicht .+passt .+samstag .+schick .+schlussel .+so .+soll .+spam
-2 .+termin .+the .+vom .+warum .+welche .+woher .+zu .+zustimmung 0+OFTEN 0+euro 1+, 1+. ?
-2 ?+MSG BEEN BILLS+MORE CEASE+WANT CEASE+WISH CEASE+und CONSENT+erteilt DAY+en.SUBJECT
-2 DAY+en.VOC DAY+en.YOU DAY+kann DAY+nicht DAY+woche DAY+you DUTY+, DUTY+NO DUTY+an DUTY+ist
-2 DUTY+nicht ENTRY ERASE+en.MY GET GOODS+OFTEN GOODS+TAKE GOODS+ohne HEAR+, HEAR+ME HEAR+nicht
-2 LIFE+> LIST+streichen ME+DUTY ME+ENTRY ME+THREAT ME+anwalt ME+da ME+die ME+einwilligung
-2 ME+en.THREAT ME+im ME+immer ME+jederzeit ME+konto ME+kurz ME+mutter ME+nachbar ME+schwester
-2 ME+sehr ME+um MORE MORE+? MORE+CEASE MORE+HEAR MORE+STOP MORE+als MORE+ausschalten MORE+ein
-2 MORE+eure MORE+freischalten MORE+horen MORE+infos MORE+von MSG+, MSG+LIST MSG+WISH MSG+auf
-2 MSG+fur MSG+hatte MSG+per MSG+verteiler MSG+will NO+, NO+ENTRY NO+NUMBER NO+OUT NO+ab
-2 NO+austragen NO+bedarf NO+ende NO+kommen NO+kontakt NO+kostet NO+nachricht NO+problem
-2 NO+selbst NO+sorge NO+weiter NO+wort NUMBER+GET NUMBER+REVOKE NUMBER+SEND NUMBER+gesendet
-2 NUMBER+wird OFTEN+DAY OFTEN+LIST OFTEN+MSG OFTEN+REPLY OFTEN+TAKE OFTEN+beendet OFTEN+die
-2 OFTEN+ein OFTEN+en.TEXT OFTEN+en.VOC OFTEN+euro OFTEN+funf OFTEN+gerne OFTEN+ist OFTEN+keine
-2 OFTEN+kommen OFTEN+mit OFTEN+nachricht OFTEN+raus OFTEN+uberwiesen OFTEN+verteiler OFTEN+zu
-2 OTHER+nicht OUT+oder PERSON+. REMOVE+und REPLY+MSG REPLY+deinem REPLY+der REVOKE+auf SEND+ma
-2 STOP+WANT STOP+WISH STOP+sich TAKE+NO TAKE+damit TAKE+das TAKE+mich THINGS+> THINGS+bitte
-2 THINGS+ist THIRD+bekommt THIRD+mochte THREAT+MENDED UNSUBBED+, WANT+ME WANT+MORE WANT+THINGS
-2 WANT+den WANT+einen WANT+en.DITCH WANT+en.NEG WANT+hilfe WANT+nix WANT+sie WANT+wieder
-2 WISH+MORE WISH+einen WISH+wieder WORD+STOP WORD+en.MENDED WORD+und WRONG+chat WRONG+en.LIST
-2 WRONG+nummer ab+DAY abbrechen abends abgebrochen abgemeldet abgemeldet+, abgemeldet+>
-2 abgeschnitten abo+CEASE absagen ah akte all alle alles+. als alte+adresse am+WORD am+ende
-2 am+freitag an+der and+en.ASKED anrufen ans anschreiben arzt at auch+in auf+0 auf+OFTEN
-2 auf+en.DAY auf+mein auf+meinem auf+zu aufheben ausserhalb batterie batterie+ist bedarf
-2 behalten+> bekommt bevor bin+auf bin+die bin+grad bin+ich bis+DAY bitte+abbestellen bitte+am
-2 bitte+andern bitte+en.BEFORE bitte+lassen bitte+melden bitte+weiter bloss+nicht brauch+NO
-2 brauche+THINGS brauche+hilfe brief+> bring+ich c call+> calling can can+i cent chat chat+> d
-2 da+, da+> da+bitte dafur danke+> das+DEAL das+OTHER das+THINGS das+angebot das+auch
-2 das+en.STOP das+sein dass+du davon+> dem+DUTY den+DUTY den+THIRD den+nachrichten
-2 den+wartungsvertrag den+zweiten der+DUTY der+OFTEN der+THIRD der+WORD der+link der+op
-2 deshalb diat diat+> didnt die+GOODS die+LIST die+PAIN die+THREAT die+alte die+batterie
-2 die+hochzeit die+liste die+neue die+ohren die+sperre die+therapie die+tochter die+unterlagen
-2 dies+MORE dies+kunftig diesmal dir do+en.SUBJECT do+en.VOC do+en.YOU do+you doch doch+,
-2 doch+MORE doch+wieder does does+en.MY does+the dorf drei+> du+hast durfen+ME echt eigentlich
-2 eigentumer eine+WRONG eine+falsche einen+neuen einer einfach else+> en.ALONE+WORD
-2 en.ALONE+en.MENDED en.ASKED en.ASKED+en.THIRD en.ASKED+en.VOC en.BEFORE+, en.BEFORE+DAY
-2 en.BEFORE+GOODS en.BEFORE+en.DAY en.BEFORE+en.DOESNT en.BEFORE+en.MY en.BEFORE+en.THREAT
-2 en.BEFORE+ende en.BEFORE+freitag en.BEFORE+not en.BEFORE+or en.BEFORE+the en.CONSENT
-2 en.DAY+OFTEN en.DAY+euro en.DITCH+auf en.DITCH+die en.DITCH+grad en.DITCH+i en.DITCH+ich
-2 en.DITCH+mehr en.DOESNT+en.TAKE en.END en.END+en.MY en.ENDED+en.MENDED en.EVENT+,
-2 en.HEY+en.NEG en.I+en.WISH en.I+still en.KEYWORD+en.MENDED en.LIST+LIST en.LIST+OFTEN
-2 en.LIST+hatte en.LIST+verteiler en.LOSE+en.MY en.MENDED en.MENDED+> en.MENDED+to
-2 en.MESSAGE+LIST en.MESSAGE+verteiler en.MESSAGES+LIST en.MESSAGES+verteiler en.MY+0
-2 en.MY+OFTEN en.MY+code en.MY+en.BADMSG en.MY+en.CALL en.MY+en.DAY en.MY+en.OTHER en.NEG+,
-2 en.NEG+en.TAKE en.NEG+mehr en.PULL+en.BEFORE en.PULL+it en.REMOVE en.SENDING+LIST
-2 en.SENDING+OFTEN en.SENDING+en.LIST en.SENDING+en.MESSAGES en.SENDING+verteiler en.STOP+WORD
-2 en.SUBJECT+en.GAVE en.SUBJECT+en.GET en.SUBJECT+en.WISH en.TEXT+LIST en.TEXT+verteiler
-2 en.THIRD+> en.THREAT en.THREAT+dorf en.THREAT+keller en.THREAT+monat en.TIME+en.I
-2 en.TIME+en.SUBJECT en.TIME+i en.TIME+the en.UNSUB en.VOC en.VOC+en.MY en.VOC+the
-2 en.WANT+en.TAKE en.WHO+ME en.WHO+en.DOESNT en.WHO+en.NEG endet endet+auf entschieden
-2 entschuldigung entschuldigung+, erhalt erhalt+von erlaubt+> erledigt erreiche erst erste
-2 erstmal erstmal+von erteilt es+OFTEN es+bei es+jetzt eurem euro fall+, falsche+nummer
-2 festnetz festnetz+an flyer frag freischalten frohe frohe+ostern fur+ME fur+den ganz+schlecht
-2 ganze gar+nicht geandert gebt+ME gefallen gegessen gehn gehort geht+auch geht+bei geht+klar
-2 gekriegt gekriegt+> geld+ist gelernt gericht+> gern gerne geschickt gesendet gesendet+>
-2 gestrichen gesund geworfen gips glaub glaube gleich grad+ganz gut+, h hab habe+kein
-2 haben+OFTEN haben+sie habt halbe halte haltestelle handy+GET handy+gesendet handy+nicht hast
-2 hat+" hat+euch haus+ist hausmeister hervorgehoben hervorgehoben+> heut heute+, hi hilfe+>
-2 hinweise hochachtungsvoll hochachtungsvoll+> hochzeit hol+ME hol+mich hor+ME hort+NO
-2 hort+nicht i+en.WISH ich+HEAR ich+NO ich+STOP ich+aus ich+ihnen ich+jeden ich+kaufe
-2 ich+meine ich+mochte ich+nehme ich+soll ich+weiss ich+widerrufe if ihn ihnen+> ihnen+ist
-2 ihr+TAKE ihr+musst ill im+dorf im+keller im+monat in+die in+ordnung in+ruhe infos+OFTEN
-2 interesse+MORE interesse+mehr internet is+en.BEFORE is+en.MY is+there ist+OFTEN ist+UNSUB
-2 ist+UNSUBBED ist+abgemeldet ist+da ist+die ist+doch ist+es ist+noch ist+weg ja+gerne
-2 jahresende jede+en.LIST jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING jede+en.TEXT
-2 jede+sms jederzeit jemanden jemanden+> jetzt+kommt jo just kann kann+aber kann+ich kaputt
-2 kase kaufe kein+WORD kein+en.LIST kein+en.MESSAGE kein+en.SENDING kein+en.TEXT kein+ende
-2 kein+problem kein+wort keine+sorge keinem keinen+ENTRY keinen+NUMBER keinen+PERSON
-2 keinen+kontakt kilo klar+> klavier kleinkind klemmt klinik kollege krank+, kriegt kunftig+zu
-2 laden laden+> lass+mich lassen+sie lasst+sich lauft+MORE leave+it left lehrerin leute
-2 lieber+> lieber+an liefern liefern+, liegen link link+in liste liste+streichen looking
-2 looking+to los+, loschen+, macht+OFTEN macht+mal mahnung mal+ein mehr+? mehr+CEASE mehr+HEAR
-2 mehr+OUT mehr+STOP mehr+als mehr+ausschalten mehr+horen mehr+von mei mein+AUTHORITY
-2 mein+ENTRY mein+GOODS mein+THREAT mein+anwalt mein+konto mein+nachbar meine meine+MSG
-2 meine+einwilligung meine+mutter meine+schwester meinem meinem+handy meinen+GOODS meinte
-2 melde+ME melde+mich meldet mich+am mich+einfach mich+en.BEFORE mich+immer mich+um minuten
-2 mir+bitte mir+da mir+die mir+kurz mir+sehr mit+MSG mit+deinem mit+der mitnehmen mitnehmen+>
-2 mittwoch mochte+ME moin+, momentan montag monteur mulltonne muss+das muss+ich mussen
-2 mussen+sie musst musst+NO my+en.BEFORE my+en.CALL my+en.WHO nachbar nachfragen nachricht+>
-2 nachricht+vom nachrichten+, nachste nachste+woche nachstes nachstes+OFTEN name need+to
-2 nehmen+sie neu+> neue+GOODS neue+NUMBER neue+OTHER neues neues+NUMBER neues+handy next
-2 nich+> nicht+, nicht+ab nicht+austragen nicht+da nicht+mehr nicht+selbst nicht+weiter
-2 nichts+, nix+> nix+mehr no no+, noch+NO noch+bei noch+nicht nr nummer+, nummer+SEND obgleich
-2 oder+muss ohren on+en.MY only opa ordnung paar paket passiert per please pool private
-2 private+> problem reagiert richtig+, richtig+> richtige rufnummer ruhe+REPLY ruhe+mit
-2 ruhig+, sag sagen sagen+, schaff schaff+ich schick+ME schick+mir schickts schickts+ME
-2 schickts+ma schlecht+> schneiden schon+CEASE schones schones+DAY schones+wochenende
-2 schulessen schwester see seh sehr+> seit+tagen sich+NO sich+nicht sie+NO sie+den sie+konnen
-2 sim sind sind+OFTEN sms+LIST sms+verteiler so+> soll+ME soll+mich somebody sondern sorge
-2 spat spater sperre sperren+, spricht standig+MSG start steh storen+ME storen+mich streichen
-2 stress suche tagen that the+0 the+OFTEN the+code the+en.DAY the+en.OTHER therapie+CEASE
-2 therapie+WORD this+en.BEFORE to+en.TAKE to+get tochter+, torte trag trag+ME trag+mich
-2 trotzdem uberhaupt uberhaupt+NO uberhaupt+nicht uberlegen ubernehmen uberwiesen uberwiesen+>
-2 um+, und+ME und+TAKE und+sie uns+> uns+das unter unterlassen+. up urlaub verloren+,
-2 versehen+UNSUB versehen+UNSUBBED versehen+abgemeldet versteh versteh+ich verteilern vom+0
-2 vom+OFTEN vom+en.DAY von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING von+en.TEXT
-2 von+meinem von+sms vorbei vormittags+> wagen wann+kommt war+zu wartungsvertrag was+TAKE
-2 was+kostet weiss+NO weiss+nicht weiter weiter+SEND wenden weniger wenn+en.HEY wenn+en.VOC
-2 wenn+en.WHO wenn+man wer+hat werd werd+ich wespen whatsapp+> when whos wie wie+bei
-2 wieder+MSG wieder+SEND wieder+auf wieder+ein wieder+freischalten wieder+infos wieder+so
-2 wiederholt wir+brauchen wlan wochenende woher wollen+> wollten wollten+. wont+en.TAKE wurd
-2 wurden+sie you your+en.BEFORE your+en.SENDING zimmer zu+fragen zum+0 zum+OFTEN zum+en.DAY
-2 zum+jahresende zustimmung+erteilt
2 *+REMOVE *+STOP *+lasst ,+NUMBER ,+WRONG ,+and ,+aus ,+den ,+do ,+dont ,+en.DOESNT ,+en.GAVE
2 ,+en.GET ,+en.MENDED ,+jede ,+mein ,+null ,+soweit ,+spart ,+vom ,+wa ,+zu .+LIFE .+PERSON
2 .+UNSUBBED .+WISH .+abgemeldet .+ach .+alda .+danach .+dann .+darf .+do .+einwilligung
2 .+en.DITCH .+en.ENDED .+en.KEYWORD .+en.LOSE .+en.NOT .+en.THREAT .+enough .+entschuldigen
2 .+frau .+geh .+gehts .+gluckwunsch .+gute .+hab .+haus .+heast .+hier .+horen .+ihr .+ihre
2 .+im .+isch .+kapiert .+kb .+leckt .+letzte .+lieber .+man .+my .+nein .+null .+quit
2 .+schicken .+schluss .+seien .+she .+sry .+stellt .+termine .+this .+toll .+um .+unsere
2 .+vergessen .+ware .+was .+will .+wir .+wo .+wohn .+you .+zum 0+dsgvo 0+und ?+? ?+MENDED
2 ?+SEND ?+vielen AUTHORITY+, CEASE+bitte CONSENT+> DEAL+REPLY DEAL+mit DUTY+REPLY DUTY+bitte
2 DUTY+mit ENTRY+ERASE ENTRY+MENDED ENTRY+REMOVE ENTRY+WORD ERASE+. GET+OFTEN GET+schon
2 GOODS+bestellt GOODS+es GOODS+kommt HEAR+> HEAR+DEAL HEAR+DUTY HEAR+OFTEN HEAR+mal HEAR+op
2 HEAR+sie LIST+REMOVE LIST+bitte LIST+nehmen ME+CONSENT ME+PERSON ME+ab ME+am ME+bewerben
2 ME+gern ME+gut ME+postfach ME+ruhe ME+selbst ME+sohn ME+wird MENDED+MORE MENDED+das
2 MENDED+mehr MORE+auf MORE+kame MORE+los MORE+weg MORE+werbung MSG+. MSG+GET MSG+bitte
2 MSG+brauch MSG+ein MSG+en.BEFORE MSG+ihres MSG+in MSG+konnen MSG+konnt MSG+mehr NO+>
2 NO+GOODS NO+OTHER NO+THIRD NO+WANT NO+WISH NO+angemeldet NO+dauernd NO+die NO+ein NO+ich
2 NO+mehr NO+schreiben NO+zugestimmt NUMBER+ERASE NUMBER+WORD OFTEN+DUTY OFTEN+OFTEN
2 OFTEN+WORD OFTEN+ab OFTEN+an OFTEN+bei OFTEN+den OFTEN+dsgvo OFTEN+jahre OFTEN+kam
2 OFTEN+noch OFTEN+schon OFTEN+taglich OFTEN+von OFTEN+warnung OFTEN+zum OTHER+OFTEN OTHER+auf
2 OTHER+bitte OUT+. OUT+damit OUT+vom PERSON+, PERSON+TAKE PERSON+doktor REMOVE+> REMOVE+bitte
2 REMOVE+uns REPLY+dem REPLY+euren REPLY+verlaub REVOKE+> REVOKE+die SEND+MORE SEND+das
2 SEND+mehr STOP STOP+DEAL STOP+DUTY STOP+das STOP+ma STOP+mal STOP+op STUFF+. TAKE+den
2 TAKE+endlich TAKE+jetzt THINGS+MSG THIRD+. THIRD+doktor UNSUB+am UNSUB+en.BEFORE UNSUBBED+am
2 UNSUBBED+en.BEFORE WANT+? WANT+die WANT+en.I WANT+en.SUBJECT WANT+i WANT+nicht WANT+von
2 WISH+> WISH+? WISH+nicht WISH+nur WISH+von WORD+0 WORD+bitte WORD+en.DAY a a+ruah ab+,
2 abbestellen abbestellen+, aber+> aber+auf aber+bitte aber+ich abgeschlossen abmahnung
2 abmeldung abmeldung+von absetzen+> ach after after+en.MY alda alles+andere alles+nicht
2 am+NUMBER am+telefon an an+ME an+MSG an+bitte an+old and+en.I and+i and+the andern+, anders
2 anders+> andrea angemeldet+> app+> arbeite auch+die auch+eine auf+, auf+MSG auftrag aus+der
2 aus+meinem be bedarf+, begraben+werden bei+ME beim+DAY beim+nachsten being belastigung
2 bereits besitzer bestelle bewerben bewerben+> bin+. bin+NO bin+OFTEN bin+WORD bin+raus
2 bin+seit bitte bitte+, bitte+NUMBER bitte+TAKE bitte+UNSUB bitte+WORD bitte+abstellen
2 bitte+fur bitte+um bitte+weglassen blut bock+auf brunnen bundesnetzagentur
2 bundesnetzagentur+> buro can+en.STOP cease da+TAKE da+einfach da+ist damals damit+das
2 danach+THREAT danke+und dankend das+OFTEN das+STUFF das+alles das+gepiepse das+gilt
2 das+irgendwo das+kind das+konnt das+nicht das+war dass dass+NO dass+sie dat davon+. days
2 dem+STUFF dem+elternverteiler dem+stimme dem+verteiler den+erhalt den+lappen denkbar
2 denkbar+, der+LIST der+OTHER der+bundesnetzagentur der+gemeinde der+kleine des+NO dich
2 die+ME die+MORE die+andrea die+erlaubnis die+fresse die+freundschaft die+hat die+isar
2 die+scheibe die+storung die+tan dienst diesen+OFTEN diesen+en.LIST diesen+en.MESSAGE
2 diesen+en.MESSAGES diesen+en.SENDING diesen+en.TEXT diesen+sms display done dsgvo du+horst e
2 e+OFTEN e+mail eh+NO eigenen ein+GOODS ein+THINGS ein+gutschein eine+andere einem+en.BODY
2 einen+anderen einfach+gar eingetragen+. eingetragen+> einladungen eins einstellen
2 einzustellen elternverteiler en.AGAIN+heard en.ALONE+> en.BEFORE+NUMBER en.BEFORE+bitte
2 en.BEFORE+en.PHONE en.BEFORE+heard en.BEFORE+in en.BEFORE+off en.BEFORE+telefon en.BODY+,
2 en.BODY+MENDED en.CALL+for en.DAY+dsgvo en.DAY+und en.DITCH+NO en.DITCH+en.STOP
2 en.DITCH+raus en.DITCH+seit en.DOESNT+en.HEY en.DOESNT+ok en.FROM+a en.FROM+en.BEFORE
2 en.GAVE+en.BEFORE en.HEY+. en.HEY+> en.HEY+en.I en.HEY+en.THREAT en.HEY+euch en.HEY+i
2 en.HEY+im en.I+NO en.I+hob en.KINDS en.KINDS+, en.KINDS+> en.LIST+CEASE en.LIST+WORD
2 en.LIST+bitte en.LIST+in en.LIST+to en.ME en.MENDED+en.PHONE en.MESSAGE+. en.MESSAGE+WORD
2 en.MESSAGE+bitte en.MESSAGE+en.EVENT en.MESSAGE+in en.MESSAGE+service en.MESSAGES+>
2 en.MESSAGES+WORD en.MESSAGES+bitte en.MESSAGES+in en.MESSAGES+to en.MY+MSG en.MY+door
2 en.MY+en.MENDED en.MY+en.PHONE en.MY+father en.MY+messages en.MY+number en.NEG en.NEG+en.HEY
2 en.NEG+ok en.NEG+with en.NEGATIVE+. en.NEGATIVE+danke en.NOT+en.HEY en.NOT+en.VOC en.NOT+ok
2 en.NUMBER+> en.PHONE+for en.REPLIED en.REPLY en.REPLY+> en.REPLY+en.BEFORE
2 en.REVOKE+en.BEFORE en.SENDING en.SENDING+, en.SENDING+WORD en.SENDING+bitte
2 en.SENDING+en.EVENT en.SENDING+in en.SENDING+service en.SENDING+to en.SUBJECT en.SUBJECT+NO
2 en.SUBJECT+en.DAY en.SUBJECT+hob en.SUBJECT+may en.SUBJECT+wont en.TAKE+a en.TEXT+.
2 en.TEXT+WORD en.TEXT+bitte en.TEXT+en.EVENT en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+in
2 en.TEXT+me en.TEXT+service en.THINGS+, en.THINGS+bestellt en.THIRD+en.WANT en.THIRD+wont
2 en.THREAT+LIST en.THREAT+en.LIST en.VOC+. en.VOC+can en.VOC+en.AGAIN en.VOC+en.DAY
2 en.VOC+en.VOC en.VOC+en.YOU en.VOC+euch en.VOC+may en.WANT+be en.WANT+du en.WHO+. en.WHO+ma
2 en.WHO+mal en.WRONG+en.BEFORE en.WRONG+en.PHONE en.YOU+can en.YOU+en.BEFORE en.YOU+en.DAY
2 en.YOU+en.DITCH en.YOU+may endlich+OFTEN endlich+die endlich+mal enough enough+with
2 entschuldigen entschuldigen+sie er+ist erinnern erinnert+werden erlaubnis es+auch es+denkbar
2 es+genugt euch+NO euch+den eure euren+MSG ever ever+heard fahrdienst falsche+PERSON father
2 fenster+, fliegt flohmarkt frau+doktor free freien freien+en.BODY freien+tag fresse
2 freundschaft freut freut+sich from from+en.MY fuhre funkstille furs+NUMBER gebrochen
2 geh+bitte gekauft+. gekundigt+, gelogen gemass gemass+art gemeinde gemeint gemeint+,
2 gemeldet gepiepse gerat+> geschaftsbeziehung geschlossen geschlossen+, getting gewartet
2 gewartet+. geweckt geweckt+. gewinnspiele gluckwunsch gratulieren gratulieren+, grundlage
2 gsogt hab+OFTEN hab+kein habe+ME habe+einen haben+> haben+gekauft habt+die handy+, handy+>
2 hauses hausverwaltung hear heard heast heast+, her+, hier+UNSUB hier+abmelden hier+gibt
2 hier+nie hiermit+widerrufe hinterher hob horen+> horen+sie horst hort+OFTEN hort+auf horts i
2 i+NO i+hob ich+ME ich+MORE ich+arbeite ich+auf ich+habe ich+mag ich+mocht ich+wurde
2 id+en.WANT id+en.WISH id+like ihnen+NO ihnen+nicht ihr+, ihr+CEASE ihr+ME ihr+MENDED
2 ihr+SEND ihr+STOP ihr+es ihr+konnt ihr+meine ihre+MSG ihre+nachrichten ihren ihres
2 ihres+hauses im+LIST im+en.LIST immer+noch impferinnerungen in+en.MY in+en.WANT in+en.WISH
2 in+meinem in+rente in+the interesse+, interessieren interessieren+ME interessieren+mich
2 interessiert irgendwo+abstellen isar ist+, ist+STUFF ist+THREAT ist+belastigung ist+en.HEY
2 ist+en.VOC ist+gebrochen ist+jetzt ist+kein ist+nicht ist+seit ist+tot it+> ja+. jahr
2 jahr+OFTEN jede+MORE jede+weitere jede+woche jedem jeden+en.BODY jeden+tag jeder jedes
2 jedes+OFTEN jedes+mal jetzt+bitte jetzt+en.THREAT jetzt+im jungs kame+> kann+> kapiert
2 kapiert+ihr kb keine+MSG kind+ist konnt konnte konnte+ich konnten kontaktaufnahme kriegen+>
2 kummert kummert+sich kunftig+auf langer langst langts lappen lass+OFTEN lass+ma lass+mal
2 leckt leckt+ME leckt+mich leid les lesen lesen+> letzte letzte+warnung lieb lieb+und like+to
2 lisa liste+, los+. loschung ma macht+jetzt mai man+, man+euch may mehr+OFTEN mehr+in
2 mehr+kame mehr+per mehr+schicken mein+PAIN mein+THIRD mein+postfach mein+sohn meine+NUMBER
2 meine+ruhe meinem+freien meines mensch messages+, mich+> mich+OUT mich+SEND mich+ab
2 mich+bewerben mich+von mir+das mir+letzte mit+dem mit+euren mit+verlaub mobel mocht
2 mussen+NO mutter my my+en.MENDED my+en.PHONE my+father my+number nachrichten+MORE
2 nachrichtendienst nacht+> nee+du nein+. nein+danke nerv+NO never nicht+dauernd nicht+ein
2 nie+, nie+angemeldet nie+zugestimmt noch+einmal nochmals not+en.HEY not+en.VOC not+ok null+>
2 numm nummer+> nummer+REMOVE nummer+bei nummern nummern+, of+en.BEFORE ohne+die old
2 old+en.WHO omg op+REPLY op+mit or+en.SUBJECT our out out+> over+and passau pfarrer pfarrer+,
2 phone phone+for ping pizza pizza+bestellt please+en.NEG post quiz raus+. recall recht rente
2 rezension rezept rezept+MSG rezepte ruah ruh ruhe+> ruhe+jetzt satt+, scheibe scheiss
2 schluss schnee schon+, schon+MORE schon+OFTEN schon+wieder schreiberei schreibt+> schriibe+>
2 schule+, sehe sei sein+, seine seit+0 seit+DAY seit+en.DAY service sich+, sicher sie+ME
2 sie+das sie+ein sie+mein sie+uns sind+NO sind+gut sind+nicht sms+. sms+WORD sms+bitte sms+in
2 so+lieb sofort sollte+ich sonst+alles sparen sparen+sie spart spart+euch sry stecken
2 stimme+ich stopp storung storung+, stumm+, super sure tag+, taglich take take+MORE
2 take+en.BEFORE take+en.ME take+en.TAIL take+en.VOC take+me texted texten+> texts+. texts+>
2 texts+to the+MSG the+door the+en.MESSAGES the+messages therapie+. this+. to+en.ENDED
2 to+en.KEYWORD to+en.NEG to+en.STOP to+my to+turn toll trotz+WORD trotz+abmeldung tschuss+>
2 turn+en.BEFORE uber uber+den uberall umfragen un und und+CEASE und+MENDED und+OFTEN und+das
2 und+ich und+ihr uns+aus unsere+PAIN unterlassen+> untersage ur vergessen+sie verkauft
2 verkauft+, verlaub versand versichert verstanden+, verstorben verteiler verteiler+bitte
2 vertrag verwahlt verweigert verweigert+> vielen vom+fenster von+der von+nachrichten vor
2 vor+, vor+OFTEN wa wa+> ware+es warnung warnung+. was was+. was+WANT was+ist was+zu weg+>
2 weg+damit weg+vom wegen+euch weglassen weitere+MSG weiteren weiterhin welches wen+anders
2 wenn+da wenn+das werbung+en.NEGATIVE werbung+nein widerspreche+> wie+OFTEN wie+der wie+schon
2 wieder+OUT wieder+los wieder+weg wiedersehen wiedersehen+> willige wir+waren wir+wohnen
2 wirkung+> wissen+, wissen+wann wo+kann woanders wochen+an wohn+NO wohn+nimmer wohnen wont+be
2 wos wozu wrong+en.BEFORE wrong+en.PHONE wurde+mich you+en.DAY you+may zahnreinigung ziehe
2 zu+TAKE zu+erinnern zu+lesen zu+schicken zum+UNSUB zum+abbestellen zum+geburtstag zuruck+>
2 zusenden zusendungen
3 *+TAKE ,+BILLS ,+ERASE ,+LIST ,+REMOVE ,+STOP ,+THINGS ,+UNSUB ,+also ,+besser ,+en.BEFORE
3 ,+en.DONT ,+en.VOC ,+eure ,+funf ,+ihr ,+ihre ,+lasst ,+nummer ,+or ,+please ,+sagt ,+scho
3 ,+verstanden ,+von ,+wie ,+will ,+wo ,+zieht .+CEASE .+ERASE .+aus .+close .+das .+dem
3 .+en.MY .+en.NEGATIVE .+en.STOP .+es .+every .+falsche .+feierabend .+gebt .+herzlichen
3 .+hort .+jetzt .+kommt .+konnte .+loss .+mich .+ne .+nee .+nei .+noch .+offenbar .+schreibt
3 .+weder .+weg .+zur .+🔕 AUTHORITY+> CONSENT+vom DAY+in DUTY+OFTEN GOODS+? LIST+OUT LIST+WORD
3 LIST+ist LIST+raus ME ME+. ME+akku ME+bitte ME+jeden ME+nur ME+telefon MORE+MSG MORE+OFTEN
3 MORE+per MSG+NO MSG+en.NEGATIVE MSG+nein NO NO+MSG NO+REPLY NO+THINGS NO+aufhort
3 NO+erwunscht NO+haben NO+langer NO+mal NO+mit NO+schriibe NO+zu NUMBER+REMOVE OFTEN+ASKED
3 OFTEN+UNSUB OFTEN+am OFTEN+eine OFTEN+gesagt OFTEN+vorher OUT+LIST PAIN+krank REMOVE+DAY
3 REMOVE+mi REPLY+sofortiger SEND+NO STOP+es STOP+euch STOP+sie THIRD+, THREAT WANT+NO
3 WISH+keine WORD+% WORD+. WORD+ME WORD+die WORD+von WRONG+PERSON ab+> abschalten abschalten+>
3 abstellen+> akku+ist alles+NO am+vortag an+" an+dieses and+en.MY anderen angemeldet any art
3 auch auch+furs auch+keine auf+vergessenwerden aus+ME ausm ausm+LIST austragen backen
3 bitte+OUT bitte+abmelden bitte+darum bitte+mich bleiben+, blockiert+> close da+WORD dank+,
3 dank+en.THREAT dank+im dankend+> darum darum+, das+NO das+WANT das+ab das+hier dauernd de
3 den+geist der+> der+AUTHORITY der+rest des+STUFF die+CONSENT die+NO die+NUMBER die+en.BEFORE
3 die+erinnerungen die+nummer diesem+LIST diesem+verteiler diesen+MSG do du+, durft eh
3 ein+WORD ein+ende eine+. eine+OFTEN eine+woche einverstandnis en.BEFORE+. en.BEFORE+are
3 en.BEFORE+vortag en.DITCH+. en.DITCH+0 en.DITCH+WORD en.DITCH+en.DAY en.DOESNT+en.VOC
3 en.DOESNT+in en.FROM+> en.FROM+my en.HEY en.HEY+, en.KINDS+en.BEFORE en.LIST+> en.LOSE+0
3 en.LOSE+OFTEN en.LOSE+en.DAY en.ME+> en.MESSAGES en.MY+. en.MY+en.MESSAGES en.MY+en.SENDING
3 en.NEG+> en.NEG+in en.NOBODY en.NOT en.NOT+in en.SENDING+> en.STOP+> en.STOP+die
3 en.SUBJECT+> en.SUBJECT+en.NEG en.TAIL en.TAIL+> en.TAKE+MORE en.TAKE+en.ME en.TAKE+en.TAIL
3 en.TAKE+en.VOC en.TAKE+me en.THESE en.THREAT+en.NEG en.THREAT+voraus en.VOC+en.BEFORE
3 en.WANT+en.FROM en.WISH+en.FROM erfahren erwunscht erwunscht+> euch+die euch+vor euren eurer
3 eurer+LIST eurer+liste every every+en.BEFORE falsch feierabend+damit find+den folgt frage+>
3 frau fur+immer fur+ungut furs+handy gar gar+NO gar+keine gar+nichts geist gekauft gekundigt
3 genugt gesagt+> gilt gilt+auch gluckwunsch+, gnade gut+> gut+REPLY gut+mit gut+sein hab+bei
3 hab+schon halt+die handy+. here herzlichen hiermit+> hort horts+auf ich+, ich+an ich+bitte
3 ich+doch ich+find ich+gar ich+glaub ich+widerspreche ich+wirklich ich+zuruck id im+en.NEG
3 im+voraus in+frage irgendwo irgendwo+CEASE irgendwo+WORD is+NO is+en.WANT is+ned ist+0
3 ist+en.DAY jahre jede jeden jetzt+in kauf keks knopf knopf+zum kommt+> kommt+nicht
3 konnen+die kundige+ich kundin kunftig lang lasst lasst+es loss loss+ME me+> mehr+MENDED
3 mein+akku mein+telefon mer merci merci+> messages mich+, mich+hier mir+NO mir+OUT mir+weg
3 mit+sofortiger miteinander+> mochte+NO muss+ein mutter+, nach+> nachrichten+mehr nee
3 nehmt+ME nei nerv net neuer nicht+. nicht+aufhort nicht+erwunscht nicht+haben nicht+in
3 nicht+langer nicht+zu nichts+MORE nichts+mehr noch+? noch+eine none not+in nr+, null
3 nummer+ist of+en.MY offenbar ok+> on+your papierkorb prozente quit recht+auf samtlichen
3 schade schenken schenken+> scho scho+lang schriibe seien seien+sie sein+> seit+jahren
3 setzen+> sie+da sie+sich sie+so sie+wissen sind+aus sofortiger sofortiger+wirkung sohn sowas
3 stammkunde stammkunde+> stecker+PAIN stecker+ziehen stellt stille stumm super+, system
3 text+en.BEFORE texts the+en.BEFORE the+en.LIST the+en.SENDING thema to to+en.LOSE tot tot+>
3 trennen tun turn ungut vergessenwerden verstanden+> verzichte+dankend vibriert vielen+dank
3 vo von+samtlichen voraus voraus+> vorbi vortag weder welpen werbezwecken werde werden+.
3 widerrufe+ich widerspreche wieder+, wieder+WORD wird+NO wirklich+NO wirklich+nicht wirkung
3 with+en.MY woche+. wohn ziehe+ich ziehen zieht zu zu+MENDED zu+schreiben zu+werbezwecken
3 zuruck zustimmung 🔕
4 ,+TAKE ,+en.NEG ,+is ,+isch ,+und .+MSG .+OUT .+THREAT .+abmeldung .+bitte .+en.NEG
4 .+en.WANT .+en.YOU .+falsch .+not .+nu .+reicht .+verzichte .+wenn ASKED AUTHORITY CEASE+?
4 CEASE+sie DAY+. GET+von ME+, ME+als ME+hier ME+so ME+von ME+weg MORE+> MSG+> MSG+CEASE
4 MSG+WORD NO+in NUMBER+, NUMBER+> NUMBER+und OFTEN+der OFTEN+en.BEFORE OFTEN+gut OFTEN+jahren
4 OUT+REPLY OUT+mit REMOVE+ME SEND+, STOP+> STOP+OFTEN TAKE+ME TAKE+es UNSUB WISH WISH+ich
4 WRONG+verbunden abmelden+> about and anwalt+> auch+NO auf+dem auf+die aufhort+> austragen+>
4 bei+mir bilder bin+OUT bitte+ME bitte+keine bitte+von bleiben das+. das+bitte das+noch
4 dem+MSG den+stecker der+empfanger diese+MSG diesen einem eingetragen empfang+von empfanger
4 en.BEFORE+en.FROM en.BEFORE+with en.BODY en.DITCH+OUT en.FROM+en.MY en.LIST+.
4 en.MESSAGE+en.BEFORE en.MESSAGES+. en.MY+en.LIST en.MY+en.NUMBER en.SENDING+.
4 en.SENDING+en.BEFORE en.STOP en.VOC+> en.WHO+, en.YOU+> falsch+verbunden find gebimmel
4 geburtstagsgrusse gerat haken herzlichen+dank hiermit hiermit+REVOKE ihnen+. ihr+> ihr+geht
4 ihr+habt ihre kapitel keine+nachrichten klar+, kleine lassts leitung mag mal+gut mehr+.
4 mehr+SEND meine+nummer mich mich+bitte mir+nur mir+so miteinander my+en.NUMBER not num
4 nur+noch pls+> reicht+> schon+> schreiben+, setzen sie+MENDED sie+SEND sie+mich
4 sie+schreiben sofort+MENDED stellen+sie these unerwunscht unerwunscht+> verbunden verzichte
4 von+ihnen was+> was+muss was+von weg+REPLY weg+mit weitere wenn+noch werden+> wird wird+das
4 wissen wo you+> your zu+werden zum+CEASE zum+WORD
5 "+. ,+NO ,+REPLY ,+WISH ,+dass ,+diese ,+im ,+mit ,+nie .+NUMBER .+OTHER .+en.SUBJECT
5 .+nichts ASKED+> HEAR+auf ME+> ME+aus MENDED+, MSG+ab NO+. NO+SEND NO+nachrichten NUMBER+0
5 NUMBER+OFTEN NUMBER+en.DAY PERSON+ist REPLY+den REVOKE+ich SEND+an STOP+auf STUFF+> TAKE+ab
5 WANT+keine WISH+NO abstellen an+eine an+meine andere are aufhort aufs aufs+NUMBER aufs+handy
5 bitte+ab bitte+auch da+nichts dank das+aufhort davon der+PERSON der+konkurrenz die+leitung
5 die+sperrliste dies durch+. en.DITCH+OFTEN en.TEXT+en.BEFORE endlich euch+los fur+euch gut
5 hab+dich handy hier+NO holen ich+hiermit ist+ME jetz konkurrenz kontostand kundige lehne
5 mich+als mich+aus mir+> mir+nicht mir+zu mit+den ne ned noch+was pls schreiben serie so+was
5 sperrliste spinnt stellen telefon this tun+, und+zwar verstanden weg wem werbung werde+ich
5 wie+werde with wo+ist zwar
6 ,+aber ,+damit ,+en.THREAT .+NO .+lot .+whatever .+zieht CEASE CONSENT+REVOKE ME+OUT ME+zu
6 MORE+. NO+wieder NUMBER+. OFTEN+klar OUT auf+den auf+nimmerwiederlesen brauch da+NO damit+>
6 das+NUMBER das+handy dauerhaft durch empfang en.PHONE erinnerungen feierabend geht+mir
6 gewechselt gewechselt+, is isch ist+mir ja+klar leine leitung+zu lieber+NO lieber+nicht lot
6 lot+DAY lot+ME lot+mi makler nein+> nie+MORE nie+wieder nimmerwiederlesen
6 nimmerwiederlesen+> nu nummer nummer+0 nummer+OFTEN nummer+en.DAY schon schreibt tag was+an
6 whatever zu+ME zu+mir
7 ,+die .+TAKE .+WORD .+WRONG .+sie HEAR OFTEN+. bei+der brauch+ich en.LIST en.NEGATIVE
7 en.NEGATIVE+> en.WANT geht+ME gern+, gewesen jahren jetzt of stecker zu+SEND
8 .+keine .+nummer LIST+> NO+MORE SEND dem+LIST en.BEFORE+> en.FROM en.NUMBER ist+so nein nie
8 noch sein werden
9 .+STOP .+nur LIST MSG PERSON TAKE+DAY TAKE+mi THREAT+> UNSUB+> WANT+ich des schwer
10 . CEASE+> CONSENT STUFF damit mi
12 .+HEAR bitte+>
13 NUMBER WORD+>
14 hier
"""
