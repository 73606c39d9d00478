"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-31 =bias
-16 aus+>
-14 > oder
-13 du
-12 hat
-11 ,+das war
-10 DEAL GOODS NO+WORD RESTORE an+> bei+euch bis nachricht nicht ruhig soll
-9 2 dabei grad kostet neue nicht+WORD wieder
-8 ,+bitte ,+ich .+ja DUTY MSG+von TAKE+ich alte denn en.THREAT euch+> in lauft neuen steht wir
-8 zum
-7 ,+hab .+hat .+muss ERASE+, NO+aus RESTORE+> an+, andern+> beim die die+MSG en.THINGS geht im
-7 in+der ohne passt sie wer wurde
-6 ,+nicht .+OFTEN .+die .+mir .+schreiben .+wann .+wer 0 DAY+, ME+THIRD ME+reichts ME+wieder
-6 NO+UNSUB REVOKE+ME STOP+, STOP+sich TAKE+mir TAKE+sich THIRD WANT+sie am an+diese aus
-6 bedarf+> bitte+MORE bleibe bleibt das+PAIN dass+ihr die+nachrichten en.BLOCK er hab+ME hatte
-6 ich+steige in+den kann kommen kurz lassen mehr+, mein mir+reichts nachricht+> neu
-6 nicht+UNSUB richtig schicken+> schlussel seit+dem sind+> sperren steige steige+aus termin
-6 versteht von+ME von+mir wann welche zwei
-5 "+, , ,+da ,+en.NEGATIVE ,+hatte ,+nein .+DAY .+DEAL .+REMOVE .+abmelden .+auf .+ist .+seit
-5 BILLS DAY GET GET+> GOODS+bitte LIFE MORE+, REPLY+ME TAKE+ihr THIRD+WANT THIRD+WISH abends
-5 abo alles andern angebot as bitte+das bitte+die dem+update den der die+nachricht
-5 einverstanden en.DAY en.NEG+, fallt fragen freitag gefallt gefallt+> gefunden gegen gerade
-5 glaub hab+mich hat+sich hol ich+STOP ich+TAKE ich+bleibe karte keiner kiste komme machen
-5 meine+THIRD melden+sie mich+fur mit+ME neue+nummer nicht+NONE nicht+mehr noch+NO online
-5 reichts rein rein+> schick selber sie+ihre steht+" streichen streichen+> update versteht+ihr
-5 viel viele viele+MSG viele+nachrichten von+OFTEN weiter weiter+> your zeigt
-4 ,+OFTEN ,+SEND ,+brauche ,+konnt ,+meine ,+richten ,+war ,+was .+DELETE .+THINGS .+da .+du
-4 .+gefallt .+kein .+nehmen .+nicht .+ok .+so .+termin .+welche .+what CONSENT+erteilt DAY+NO
-4 DEAL+> DISTURB HEAR+NO LIST+auf LIST+streichen ME+REPLY ME+auf ME+da ME+den ME+ist ME+mit
-4 MENDED+> MORE+RESTORE MORE+ein MORE+so NO+CEASE NO+DELETE NO+benachrichtigungen NONE+,
-4 NONE+WORD NONE+benachrichtigungen NUMBER+NO OFTEN+> OFTEN+NO OFTEN+aus OFTEN+ist OFTEN+viele
-4 PAIN REMOVE+ihr REPLY+> REVOKE+meine STOP+NO STOP+mir TAKE+und THIRD+anderem THIRD+will
-4 UNSUBBED+> WANT+ME WISH+sie WORD+WANT WORD+WISH abgemeldet+> abschleppdienst acht an+der
-4 anderem auf+NO aus+versehen beenden beenden+, bei benachrichtigungen+MORE
-4 benachrichtigungen+NONE benachrichtigungen+mehr bestellt bis+0 bis+en.DAY bitte+beim
-4 bitte+in bitte+nicht bloss+nicht brief dabei+> danke+euch das+auch das+aus davon+> deinem
-4 dem+OTHER den+DEAL den+LIST den+verteiler die+LIST diese+NUMBER dir direkt doch+MORE
-4 doch+wieder doppelt drei eine eintragen einverstanden+, en.EVENT+, en.LIST+zu erst eurer+MSG
-4 fall funktioniert funktioniert+NO funktioniert+nicht ganz+OFTEN ganz+schon gar+nicht gegeben
-4 gegen+die gehort+> geht+das geht+es geloschte gericht gern+GET gesagt hab haben+sie handy+NO
-4 ich+REVOKE ihrer+MSG ihrer+OFTEN ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES
-4 ihrer+en.SENDING ihrer+en.TEXT ihrer+sms immer in+ihrer ist+das ist+hier jede+en.LIST
-4 jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING jede+en.TEXT jede+sms jemand jemand+anderem
-4 kommt+NO konto kopf lass lassen+> lasst+sich leer liste+ERASE liste+MENDED liste+streichen
-4 machen+> mail mir+aus mir+den nachbarn nachrichten+WANT nachrichten+WISH nachrichten+will
-4 nehmt+ihr neue+NUMBER nicht+CEASE nicht+DELETE nicht+an nicht+aus nicht+die nichts+>
-4 nochmal+> pizzadienst richten richten+sie schlaft schon+viele sie+meine sie+ruhig sollt
-4 sondern um unterlagen verteiler+auf von+en.LIST von+en.MESSAGE von+en.MESSAGES
-4 von+en.SENDING von+en.TEXT von+euch von+sms wenn+du wenn+sie wenns werd werd+ich what
-4 widerspruch wieder+MSG wieder+RESTORE wieder+ein wiederherstellen wollte
-3 %+von ,+DISTURB ,+MENDED ,+bin ,+eine ,+en.MESSAGE ,+en.MESSAGES ,+en.SENDING ,+en.TEXT ,+er
-3 ,+ist ,+kann ,+schicken ,+sms ,+wann ,+welche ,+wer ,+wir .+. .+an .+bei .+den .+der
-3 .+en.NEGATIVE .+habt .+handy .+hol .+in .+karte .+kennen .+mein .+melden .+mia .+nehmt
-3 .+neue .+no .+passt .+rex .+schlussel .+weiter .+woher 0+aus ?+hatte ?+zu ASKED+ich BEEN
-3 CEASE+mal DAY+> DEAL+ist DELETE DELETE+wenn DUTY+NO DUTY+nicht GET+, GOODS+TAKE ME+UNSUB
-3 ME+UNSUBBED ME+abgemeldet ME+die ME+einfach ME+fur ME+handy ME+kurz ME+nr ME+ruhig
-3 ME+tochter MENDED+sie MORE+? MORE+am MORE+gehort MORE+nachrichten MSG+, NO+ASKED NO+UNSUBBED
-3 NO+abgemeldet NO+abmelden NO+an NO+en.BEFORE NO+gesagt NO+nachricht NO+papierrechnung NO+so
-3 NO+sorge NONE+am NONE+bei NONE+nachricht NONE+papierrechnung NONE+sorge NUMBER+in OFTEN
-3 OFTEN+LIST OFTEN+MSG OFTEN+OUT OFTEN+bitte OFTEN+ein OFTEN+en.LIST OFTEN+ihr OFTEN+nachricht
-3 OFTEN+nicht REPLY+deinem REPLY+meiner SEND+sie STOP+ME TAKE+> THINGS THIRD+soll UNSUB+wenn
-3 UNSUBBED+, WANT+OFTEN WANT+eine WANT+mir WORD+, WORD+REVOKE WORD+STOP WORD+mal WORD+wenn
-3 ab+en.DAY abend aber+nur abgeschnitten abmelden+, abmelden+wenn abmeldung+REVOKE absagen
-3 alle alles+. alles+klar an+sie angekommen anmelden ans auch+NONE auch+in auf+> auf+NONE
-3 aufhoren aus+, ausgemacht ausgemacht+> baby baby+. back beide bestellt+, bin+die
-3 bin+en.THREAT bin+ich bin+im bisher bissl bitte+den bitte+eine bitte+melden bitte+nichts
-3 bitte+sofort bitte+wieder block blocked bloss bloss+NO brauche brauche+ich brief+>
-3 briefkasten by code d da da+, da+> da+nicht da+sein dagegen damit+, danke danke+> das
-3 das+DEAL das+GOODS das+OTHER das+STOP das+angebot das+baby das+erlaubt dem+system die+THIRD
-3 die+THREAT die+WRONG die+alte die+falsche die+gegenseite die+kiste die+liste dienstag does
-3 dr dr+. eine+neue einfach einfahrt eintragen+> einverstanden+> en.ALONE+mal en.BADMSG
-3 en.BEFORE+en.BLOCK en.DAY+aus en.DEAR en.DITCH+> en.DITCH+MENDED en.DITCH+SEND en.DITCH+die
-3 en.DITCH+en.THREAT en.DITCH+ich en.DITCH+im en.DITCH+schicken en.DOESNT+let en.EVENT
-3 en.LIST+und en.MESSAGE+und en.MESSAGES+ist en.MESSAGES+und en.NEG+MENDED en.NEG+let
-3 en.NEG+schicken en.NEGATIVE+en.NEGATIVE en.NEGATIVE+nein en.OTHER+, en.REMOVED+en.BEFORE
-3 en.REPLY en.SENDING+, en.SENDING+ist en.SENDING+the en.SENDING+und en.STOP+mal
-3 en.SUBJECT+en.GAVE en.SUBJECT+en.WANT en.TEXT+MORE en.TEXT+ist en.TEXT+und en.WHO+ME ende
-3 endet entfernen entfernen+> erreiche erstmal erstmal+von erteile erteile+ich erteilt es
-3 euch+, euch+. euch+? euer eurem falscher festnetz frag frage fragen+> fragt fruher fur+DAY
-3 fur+meine geandert+, gegeben+> gegenseite gegessen gelesen geloscht geloscht+, gern+>
-3 gesagt+ich geschickt gesendet+> gibts+den gruss grussen+> hab+keine habe+nichts
-3 habe+versehentlich habt+ihr halb handy+NONE hat+" hatten hervorgehoben hervorgehoben+>
-3 hier+bitte hinten hol+ME hol+mich hort+NO hund ich+NO ich+behalten ich+en.DITCH ich+en.WHO
-3 ich+komme ich+lass ich+meine ich+nichts ich+soll ihr+kollege ihr+noch ihrer in+die in+ruhe
-3 irgendeinem ist ist+OUT ist+WORD ist+doch ist+neu it jetzt+eine jetzt+selber jucken kann+ich
-3 kaufe kein keine+nachricht keine+papierrechnung keine+sorge keller kennen kennen+wir klar
-3 klaren klaren+> kommen+> krieg laden laden+> lass+ME lass+mich legen let let+en.BEFORE
-3 letzten leute lieber liegen liegt link liste+DELETE liste+WORD loschen+, mach mach+ich macht
-3 mailbox mal+, mehr mehr+am mehr+auf mein+handy meine meine+MSG meine+nr meinen+GOODS
-3 meiner+THIRD meiner+nummer melden mia mich+REPLY mich+UNSUB mich+UNSUBBED mich+abgemeldet
-3 mich+in mich+mit mir+da mir+die mir+ist mir+kurz mir+ruhig mist+, mit+deinem mit+meiner
-3 mitgliedschaft mochte+sie moin monat morgen muss+das my nachbar nachrichten nachrichten+fur
-3 nehm nehm+ich nein+en.NEGATIVE nein+nein neu+, neue+THINGS neues newsletter nicht+UNSUBBED
-3 nicht+abgemeldet nicht+abmelden nicht+auf nichts nix+MENDED nix+SEND nix+schicken no+,
-3 noch+nicht nochmal nummer+MORE nummer+in nun+> nur+zu papierrechnung papierrechnung+MORE
-3 papierrechnung+NONE papierrechnung+mehr pausieren pin please please+> pony problem raus+>
-3 reicht rex richte ruckgangig rufen rufen+sie ruhe+REPLY ruhe+mit ruhig+MORE ruhig+weiter sag
-3 sagen samstag schalten schick+ich schicken schickt sehr seit+tagen sich+an sich+geandert
-3 sie+CEASE sie+WANT sie+fertig sie+nicht sim sind sind+OFTEN sind+OUT sind+schon sind+weg
-3 sms+und so+> sorge spam spater sperren+> standig+MSG standig+werbung statt stopp+mal stoppen
-3 stoppen+> stort tagen tagsuber the tochter tun+damit unbedingt und+es und+sie uns+> verlasse
-3 verstehe viel+, vielleicht von+irgendeinem vorbei+> wann+ist war+da war+das was+OFTEN
-3 was+nun weg+, weil weiss weiter+an weiter+schicken wer+hat werbung+von whatsapp wie+bei
-3 wieder+die wieder+so will+OFTEN will+doch will+sie wochenende+> woher wollte+ich wort
-3 zu+DELETE zu+ERASE zu+teuer
-2 "+REPLY "+in "+mit ,+WANT ,+auch ,+aufhoren ,+danke ,+dann ,+der ,+deshalb ,+dont ,+du
-2 ,+en.DITCH ,+en.DOESNT ,+en.DONT ,+euer ,+geht ,+gut ,+habt ,+horen ,+jetzt ,+konnen ,+liegt
-2 ,+ohne ,+seh ,+streich ,+warum .+% .+, .+2 .+ME .+RESTORE .+REVOKE .+abo .+am .+anmelden
-2 .+bin .+brauche .+dagegen .+dieses .+einverstanden .+en.KINDS .+en.MY .+en.NEG .+en.THIRD
-2 .+ende .+endlich .+er .+erinnern .+falls .+fallt .+falscher .+gern .+gerne .+grad .+gruss
-2 .+guten .+hochachtungsvoll .+jap .+jo .+kiste .+kostet .+lassen .+momentan .+nehme .+ohne
-2 .+passwort .+ruf .+rufen .+sagt .+schick .+soll .+sorry .+stock .+stop .+stort .+wenns .+zu
-2 .+zustimmung 0+> 0+bitte 1 1+. 2+. ? ?+ME ?+en.I ?+en.SUBJECT ?+hab ?+i AUTHORITY+MENDED
-2 AUTHORITY+SEND BEEN+, BILLS+, BILLS+MORE BILLS+NONE BILLS+mehr CEASE+, CEASE+mir CEASE+war
-2 CONSENT+zum DAY+en.VOC DAY+en.YOU DAY+geht DAY+nicht DAY+you DEAL+OUT DEAL+TAKE DEAL+bei
-2 DELETE+, DELETE+STOP DELETE+TAKE DELETE+lassen DELETE+und DISTURB+ME DISTURB+NO DISTURB+mich
-2 DUTY+, DUTY+UNSUB DUTY+WORD DUTY+abmelden DUTY+an DUTY+bei DUTY+sich DUTY+zum ENTRY+zu ERASE
-2 ERASE+> ERASE+STOP ERASE+TAKE ERASE+lassen GET+. GET+NO GET+NONE GET+ist GET+keine GOODS+>
-2 GOODS+auch GOODS+ohne HEAR+ME HEAR+nicht HEAR+sich LIFE+> LIST+zu ME+DELETE ME+GOODS
-2 ME+THINGS ME+THREAT ME+abmelden ME+abmeldung ME+anwalt ME+ausgesperrt ME+eine ME+einfahrt
-2 ME+geloscht ME+hund ME+ja ME+konto ME+lieber ME+mitgliedschaft ME+nachbar ME+nachrichten
-2 ME+schwester ME+sehr ME+trotz ME+um ME+vom ME+was MENDED+ME MENDED+weiter MORE+> MORE+HEAR
-2 MORE+STOP MORE+als MORE+die MORE+erwunscht MORE+horen MORE+infos MORE+mit MORE+nicht
-2 MORE+rein MORE+schicken MORE+wie MSG+LIST MSG+OFTEN MSG+hatte MSG+und MSG+verteiler MSG+war
-2 MSG+weiterhin MSG+will MSG+zu MSG+zum NO+, NO+BILLS NO+ENTRY NO+OUT NO+REPLY NO+WRONG
-2 NO+angekommen NO+auf NO+beenden NO+damit NO+die NO+einstellen NO+en.THREAT NO+gegen
-2 NO+gelesen NO+im NO+kontakt NO+mahnung NO+mehr NO+mit NO+noch NO+problem NO+reden NO+werbung
-2 NO+wort NONE NONE+? NONE+BILLS NONE+ENTRY NONE+HEAR NONE+STOP NONE+horen NONE+kontakt
-2 NONE+mahnung NONE+mit NONE+nicht NONE+problem NONE+schreiben NONE+von NONE+werbung NONE+wort
-2 NUMBER+GET NUMBER+MORE NUMBER+NONE NUMBER+gesendet OFTEN+DAY OFTEN+LIFE OFTEN+MENDED
-2 OFTEN+MORE OFTEN+REPLY OFTEN+SEND OFTEN+beendet OFTEN+en.KINDS OFTEN+en.MENDED OFTEN+en.TEXT
-2 OFTEN+funf OFTEN+mail OFTEN+mit OFTEN+newsletter OFTEN+raus OFTEN+schicken OFTEN+so
-2 OFTEN+verteiler OFTEN+war OFTEN+weiterhin OFTEN+zu OTHER+NO OTHER+ist OTHER+sich OUT+,
-2 OUT+beim PAIN+. PAIN+WANT PAIN+WISH REMOVE+, REMOVE+STOP REMOVE+TAKE REMOVE+lassen REPLY+,
-2 REPLY+MSG REVOKE+auf REVOKE+aus SEND+ihnen SEND+ma SEND+weiter STOP+die STOP+ich STOP+nicht
-2 STOP+uns STOP+war TAKE+damit TAKE+let TAKE+meine TAKE+sie TAKE+want THINGS+> THINGS+TAKE
-2 THINGS+bei THINGS+bitte THINGS+ist THIRD+MENDED THIRD+NO THIRD+SEND THIRD+TAKE THIRD+bekommt
-2 THIRD+in THREAT+MENDED THREAT+SEND UNSUB+STOP UNSUB+TAKE UNSUB+lassen WANT+bitte WANT+den
-2 WANT+doch WANT+einen WANT+mein WISH+ME WISH+OFTEN WISH+bitte WISH+doch WISH+eine WISH+mein
-2 WORD+? WORD+DAY WORD+TAKE WORD+des WORD+lassen WORD+mir WORD+mochte WORD+und WORD+vom
-2 WORD+war WORD+zum WRONG+OFTEN WRONG+chat WRONG+eingegeben WRONG+en.LIST WRONG+link
-2 WRONG+nummer ab+montag ab+september abbrechen abbuchen abbuchen+, aber aber+en.DITCH
-2 aber+en.NEG aber+nix abgebrochen abgemeldet+, abholcode about+en.MY adresse ahnung+, akte
-2 alerts alerts+> allen allen+> also+bitte alte+adresse am+DAY am+OFTEN am+freitag
-2 am+wochenende amt an+mir an+nichts angebot+TAKE angebote+> angekommen+> angst anmelden+>
-2 anni anschreiben+, antworte anyone app at auch+, auch+keine auf+0 auf+der auf+diesem
-2 auf+en.DAY auf+mein auf+radern aufheben aufhoren+mir aufhort+zu aufnehmen aus+OFTEN aus+ja
-2 ausgesperrt ausserhalb automatisch b be+there been beerdigung beerdigung+> bei+dr bei+frage
-2 beibehalten beim+hausmeister beim+nachbarn bekomme+NO bekomme+NONE bekomme+keine bekommt
-2 bescheid bescheid+, bestatigt bestatigt+. bestatigung bestatigung+> besten bevor bewerbung
-2 bin bin+auf bin+grad bis+DAY bis+OFTEN bisher+> bitte+ERASE bitte+OFTEN bitte+abbestellen
-2 bitte+auf bitte+ignorieren bitte+lassen bitte+sperren bitte+stoppen bitte+streichen
-2 bitte+weiter brauchen brauchen+ME brauchen+mir bring bringt bringt+NO bringt+en.DITCH
-2 bringt+en.NEG bringt+nix buchhaltung but but+en.I but+i cent chat chat+> check chor da+steht
-2 da+was dabei+, dabei+ist dachte damit+MENDED damit+WORD damit+aufhoren das+CEASE das+REPLY
-2 das+WORD das+an das+en.ALONE das+en.BADMSG das+en.ENDED das+en.KEYWORD das+en.NEG
-2 das+en.STOP das+grab das+meinem das+mit das+sein das+stop das+wars das+was das+wollte
-2 dauerauftrag den+BILLS den+DUTY den+GOODS den+STUFF den+bescheid den+e den+ich
-2 den+kaufvertrag den+termin den+wartungsvertrag den+zweiten der+DUTY der+OFTEN der+WANT
-2 der+WISH der+en.KINDS der+en.LIST der+haltestelle der+kopf der+link der+op der+will
-2 des+monats deshalb diat die+GOODS die+LIFE die+WANT die+WISH die+mochte die+nebenkosten
-2 die+neue die+ohren die+unterlagen die+zusendung dienstplan dienstplan+, diese+nummer
-2 diese+rufnummer do+en.VOC do+en.YOU do+you doch dont dont+let dont+want door dran drauf+>
-2 drei+> dripping drucken eigentumer ein+OFTEN ein+irrtum eine+gebuhr einen+neuen einer
-2 einfach+an einmal+REPLY einmal+die einwilligung+zum en.ALONE+, en.ALONE+WORD en.ALONE+war
-2 en.BADMSG+, en.BADMSG+> en.BEFORE+DAY en.BEFORE+again en.BEFORE+blocked en.BEFORE+en.LOSE
-2 en.BEFORE+en.TIME en.BEFORE+freitag en.BEFORE+wochenende en.BLOCK+en.VOC en.CALL en.DAY+,
-2 en.DAY+> en.DAY+MORE en.DAY+bitte en.DAY+wieder en.DITCH+auf en.DITCH+grad en.DONT+let
-2 en.END en.END+en.THIRD en.END+him en.ENDED+en.FROM en.ENDED+out en.EVENT+> en.FROM+the
-2 en.HEY+aber en.I+en.WANT en.KINDS+UNSUB en.LIST+, en.LIST+LIST en.LIST+MORE en.LIST+OFTEN
-2 en.LIST+REPLY en.LIST+hatte en.LIST+ist en.LIST+mit en.LIST+verteiler en.LIST+weiterhin
-2 en.LOSE+en.THIRD en.LOSE+him en.MENDED+en.VOC en.MESSAGE+LIST en.MESSAGE+MENDED
-2 en.MESSAGE+REPLY en.MESSAGE+ist en.MESSAGE+mit en.MESSAGE+verteiler en.MESSAGE+weiterhin
-2 en.MESSAGES+LIST en.MESSAGES+MENDED en.MESSAGES+MORE en.MESSAGES+REPLY en.MESSAGES+mit
-2 en.MESSAGES+verteiler en.MESSAGES+weiterhin en.MY+phone en.NEG+> en.NEG+SEND en.NEG+further
-2 en.OTHER+> en.PLURALS+> en.PULL+en.BEFORE en.SENDING+LIST en.SENDING+MENDED en.SENDING+MSG
-2 en.SENDING+OFTEN en.SENDING+REPLY en.SENDING+en.LIST en.SENDING+mit en.SENDING+verteiler
-2 en.SENDING+weiterhin en.STOP+, en.STOP+WORD en.STOP+by en.STOP+war en.SUBJECT+en.BEFORE
-2 en.SUBJECT+en.PULL en.SUBJECT+en.REMOVED en.SUBJECT+have en.TEXT en.TEXT+, en.TEXT+LIST
-2 en.TEXT+MENDED en.TEXT+REPLY en.TEXT+mit en.TEXT+verteiler en.TEXT+weiterhin en.THINGS+0
-2 en.THINGS+OFTEN en.THINGS+en.DAY en.THIRD en.THIRD+damit en.THREAT+DUTY en.THREAT+OFTEN
-2 en.THREAT+OTHER en.THREAT+leben en.THREAT+monat en.THREAT+studio en.THREAT+verteiler en.TIME
-2 en.TIME+en.DAY en.TIME+en.SUBJECT en.VOC+aber en.WHO+mich en.WHO+uns en.YOU ende+> ende+DAY
-2 ende+des endet+auf entschieden+. entschuldigung entschuldigung+, erinnern+sie erledigt
-2 erreichen ersatztermin erst+ab erste es+> es+NO es+OFTEN es+ist es+jetzt es+lauft es+sind
-2 essen essen+auf euch+OUT euch+allen euch+kriegen eure+MSG eure+angebote fall+, falls
-2 fallt+aus falsch+eingegeben falsche+nummer fehlt festnetz+an fine fine+> finger for
-2 for+en.BEFORE frag+ME frag+mich frei+> freigegeben freu freu+ME freu+mich funf+MSG fur+ihre
-2 fur+morgen further ganz+schlecht ganze garage geandert gebt+ME gebuhr gefunden+> gegen+MSG
-2 gegen+OFTEN gegen+den gehen gehen+, gehn gehort geht+NO geht+auch geht+bei geht+nicht
-2 gekommen geld gelernt gelesen+, geplatzt gern+wieder gerne gerne+, geschickt+. gesehen
-2 gesendet gesperrt gesperrt+. gestern gestohlen gesund gesund+> gewahlt gewahlt+, geworfen
-2 gezogen glaube gleich gluck gott grab grad+, grad+NO gut+dass guten h hab+NO hab+aus hab+ich
-2 hab+mein hab+wen habe habe+NO habe+die haben+OFTEN haben+die haha haltestelle handy+GET
-2 handy+gesendet hast hat+ASKED hat+euch hat+gesagt hatte+ich hatte+sie hausmeister her+damit
-2 herbert heute+, hiermit+kundige hilfe hilft hoch hoch+, hochachtungsvoll hochachtungsvoll+>
-2 hochzeit hol+das hor hor+ME hort+nicht hort+sich i+en.WANT iban ich ich+HEAR ich+WORD
-2 ich+aus ich+bin ich+darauf ich+hol ich+hor ich+kaufe ich+leite ich+mich ich+mochte ich+nur
-2 ich+sags ich+weiss ich+widerrufe ich+wollte ich+ziehe if+en.BEFORE ignorieren ignorieren+sie
-2 ihm ihm+das ihn ihnen+> ihnen+DELETE ihnen+GET ihnen+UNSUB ihnen+WORD ihnen+ist ihr
-2 ihr+THIRD ihr+auch ihr+aufhort ihr+die ihr+machen ihren+OFTEN ihren+en.LIST ihren+en.MESSAGE
-2 ihren+en.MESSAGES ihren+en.SENDING ihren+en.TEXT ihren+sms ihrer+kanzlei im+DUTY im+OFTEN
-2 im+OTHER im+leben im+monat im+studio im+verteiler immer+en.THIRD immer+her in+my infos+OFTEN
-2 infos+zum ins interesse+MORE interesse+NONE interesse+mehr internet is+en.BEFORE is+en.MY
-2 is+fine ist+> ist+UNSUB ist+UNSUBBED ist+WRONG ist+abgemeldet ist+alles ist+en.DITCH
-2 ist+en.NEG ist+falsch ist+geplatzt ist+gesperrt ist+keine ist+leer ist+mein ist+nix ist+raus
-2 ist+verkauft jap jede+MSG jede+OFTEN jemand+MENDED jemand+SEND jetzt+bin jetzt+en.DITCH
-2 jetzt+kommt jo kam kann+NO kann+das kann+den kaputt karte+bitte kase kaufvertrag kein+bedarf
-2 kein+en.LIST kein+problem kein+wort keine keine+BILLS keine+mahnung keine+werbung
-2 keinen+ENTRY keinen+NUMBER keinen+PERSON keinen+kontakt kenn+ich kinder kiste+war kleinkind
-2 klemmt klingeln klinik kocht kollege komm komm+ich komme+NO komme+nicht konnt+mir
-2 kostenvoranschlag kostenvoranschlag+ist kostet+, kostet+ME kostet+das kostet+mich krank+,
-2 krieg+ich kunftig+OFTEN kunftig+per kurs lass+uns lassen+sie last late lauft+MORE
-2 lauft+weiter lause lause+. leben leer+> lehrerin leider leite let+en.ME let+en.TAIL
-2 let+en.VOC letzte+MSG letzte+nachricht lieber+> lieber+an lieber+telefonisch lieber+zu
-2 lieferwagen liegt+das linke liste+REMOVE liste+andern listen los los+, loschen+sie
-2 machen+sie magen mahnung mahnung+MORE mahnung+NONE mahnung+mehr mail+> mail+LIST mail+MSG
-2 mail+en.KINDS mail+en.LIST mail+newsletter mal+ein maler me mehr+? mehr+HEAR mehr+NO
-2 mehr+STOP mehr+WORD mehr+bei mehr+horen mehr+mit mehr+nicht mehr+schreiben mein+AUTHORITY
-2 mein+GOODS mein+THREAT mein+anwalt mein+konto mein+nachbar meine+PAIN meine+WORD
-2 meine+abmeldung meine+mitgliedschaft meine+schwester meine+tochter meinem+en.EVENT
-2 meinem+fall meinen+PAIN meinte meld meld+ME meld+mich meldet meldet+sich mich+DELETE
-2 mich+abmelden mich+am mich+auf mich+ausgesperrt mich+einfach mich+en.BEFORE mich+geloscht
-2 mich+ja mich+nicht mich+um mich+vom mich+was mich+wieder mir+, mir+auf mir+eine mir+einfach
-2 mir+sehr mir+wieder mist mit+, mit+> mit+MSG mitgliedschaft+en.THREAT mitgliedschaft+im
-2 mitnehmen mittwoch mochte mochte+MORE mochte+mein momentan monats monteur mulltonne muss+ich
-2 mussen+sie musst nachfragen nachricht+NO nachricht+nicht nachricht+vom nachrichten+von
-2 nachstes nachstes+OFTEN namen nebenkosten nehme nehmen+sie nehmt neu+MENDED neue+GOODS
-2 neue+OTHER neue+sim neues+NUMBER neues+handy new newsletter+UNSUB nicht+OUT nicht+beenden
-2 nicht+da nicht+einstellen nicht+fur nicht+gelesen nicht+noch nicht+so nicht+von nichts+,
-2 nichts+gegen nie+ASKED nie+en.THREAT nie+gesagt nie+im niemand nimmt nix+, no noch+MSG
-2 noch+NONE noch+die noch+nie now now+> nummer+, nummer+SEND nur+ein nur+wenn ob+ich
-2 oder+OFTEN of+the ohne+vorher ohren ok ok+aber oma on+en.MY on+the one open opt opt+en.FROM
-2 opt+out or ostern paket part passiert passwort per per+OFTEN per+mail radern raumen
-2 rausnehmen rausnehmen+> reagiert reden reden+. reichen richtig+, richtig+> richtige
-2 ruckgangig+> ruf rufnummer ruft+ME ruft+mich ruhe+bitte ruhig+, ruhig+> sagen+, sags schaff
-2 schaff+ich scharf schick+ME schick+mir schicken+. schickts+ME schickts+ma schlecht+>
-2 schluss+> schneiden schnell schon+CEASE schon+OUT schon+STOP schon+beendet schon+weg schones
-2 schones+DAY schones+wochenende schreiben+, schreiben+sie schwester seh sehr+> seit+OFTEN
-2 seit+wochen september september+MORE september+wieder sich+NO sich+nicht sie+NO sie+OFTEN
-2 sie+STOP sie+WORD sie+am sie+bitte sie+den sie+die sie+en.BEFORE sie+gern sie+hat sie+konnen
-2 sie+von sms+LIST sms+MENDED sms+REPLY sms+ist sms+mit sms+verteiler sms+weiterhin so+gut
-2 sofort+DELETE sofort+ERASE sofort+sperren sogar soll+ME soll+ich soll+mich sommer sorry
-2 spielen spielen+, spinning spricht spricht+NO spricht+nichts stand+am stand+en.BEFORE steh
-2 still stimmen stock stock+> stornieren stort+ME stort+mich strahnen streich streich+ME
-2 streich+mich tamara tante telefonisch termin+bei teuer text therapie+CEASE therapie+WORD
-2 tippen tochter+, top top+, trag trag+ME trag+mich training traurig treffen trikot trotzdem
-2 tun+> tur ubernehmen uberweisung uberwiesen um+, um+bestatigung umzug unbedingt+> und+ME
-2 und+TAKE und+auch und+dann und+die und+jetzt und+mich uns+das unsere+einfahrt vergess
-2 vergess+ich vergessen+, vergessen+. vergiss verlangern verletzt verloren+, versehen+UNSUB
-2 versehen+UNSUBBED versehen+abgemeldet verstehe+die verstorbene verteilen verteilen+,
-2 verteiler+> vier vollmacht vom+OTHER vom+THINGS vom+auto von+THIRD von+ihrer von+meinem
-2 vorher+zu vormittags vorne want want+to war+abgeschnitten war+auf war+ein war+fur war+top
-2 waren wartungsvertrag warum+> was+TAKE was+heisst was+kostet was+stand wegen weiter+MENDED
-2 weiter+wie wen+gefunden wenden weniger weniger+> wenn+NO wenn+die wenn+en.HEY wenn+en.VOC
-2 wenn+en.WHO wenn+ich wenn+man wer+ME wer+mich widerspruch+gegen wie wie+bisher wie+geht
-2 wieder+eure wieder+infos wieder+rein will+. will+NONE wir+hatten wird+> wochen wochenende
-2 wollt wollten wurd wurde+NO wurde+ich wurde+nicht wurden wurden+sie you you+en.GAVE
-2 your+alerts zahn zehn zu+, zu+REMOVE zu+WORD zu+euch zu+fragen zu+hoch zu+ihnen zu+meinem
-2 zu+viel zu+wenig zum+0 zum+en.DAY zum+ende zum+erhalt zum+gluck zum+sommerfest zusendung+von
-2 zustimmung+erteilt zweimal zweite zweite+GOODS zweitwagen
2 %+REPLY %+mit *+STOP *+lasst ,+DELETE ,+GOODS ,+LIST ,+MSG ,+OTHER ,+REVOKE ,+WISH ,+WORD
2 ,+and ,+austragen ,+do ,+genau ,+heute ,+ihre ,+kein ,+kommt ,+mein ,+mir ,+null ,+reicht
2 ,+scho ,+sollte ,+soweit ,+spart ,+vielen ,+werbung ,+will .+ENTRY .+NUMBER .+PERSON
2 .+abgemeldet .+alda .+alter .+austragen .+blockiert .+datensatz .+en.BEFORE .+en.DOESNT
2 .+en.UNSUB .+en.WISH .+entschuldigen .+frau .+geh .+hallo .+halt .+haltet .+hatte .+haus
2 .+heast .+heizung .+herzlichen .+hier .+horen .+i .+ihr .+kb .+konnte .+kursausfalle
2 .+lasset .+leckt .+nachricht .+offenbar .+raus .+reicht .+schicken .+seien .+sofa .+sry
2 .+steht .+stellen .+stellt .+stp .+termine .+toll .+unsere .+vergessen .+ware .+weder .+weg
2 .+widerspruch .+wohn 0+dsgvo 0+jahren 0+und ?+dann ?+die ?+en.THREAT ?+im ?+vielen ?+wenn
2 ASKED+> AUTHORITY+, BEEN+werden CONSENT+> CONSENT+ziehe DAY+bei DAY+en.NEG DAY+in DEAL+.
2 DEAL+wie DELETE+bitte DUTY+. DUTY+ERASE DUTY+MSG DUTY+ab DUTY+auf DUTY+en.THREAT DUTY+ihr
2 DUTY+im ENTRY+DELETE ENTRY+ERASE ENTRY+REMOVE ENTRY+loschen ERASE+bitte GET+und GET+von
2 GOODS+? GOODS+en.BEFORE GOODS+meines HEAR+ihr HEAR+mal LIFE+und LIST+, LIST+bitte LIST+raus
2 ME+, ME+NO ME+NUMBER ME+OFTEN ME+anzuschreiben ME+bewerben ME+einverstandnis ME+enkel
2 ME+geduld ME+heut ME+hier ME+kleiner ME+mama ME+nicht ME+nummer ME+ofter ME+ruhe ME+schicken
2 ME+selbst ME+weiter ME+wird MENDED+das MENDED+ihr MENDED+mehr MORE+ASKED MORE+ERASE MORE+GET
2 MORE+MSG MORE+REMOVE MORE+angemeldet MORE+anschreiben MORE+aufs MORE+gern MORE+hierher
2 MORE+ich MORE+los MORE+loschen MORE+mitteilungen MORE+post MORE+vo MSG+? MSG+MORE MSG+WANT
2 MSG+brauch MSG+en.BEFORE MSG+ihres MSG+konnt MSG+oder NO NO+> NO+GOODS NO+MSG NO+NO NO+THIRD
2 NO+WANT NO+WISH NO+angemeldet NO+bock NO+einwilligung NO+einzige NO+en.OTHER NO+ich
2 NO+langer NO+mein NO+nochmal NO+plan NO+schwarzes NO+sein NO+standig NO+verstehen NO+weiter
2 NO+weiteren NO+wie NO+zugestimmt NONE+GET NONE+GOODS NONE+OFTEN NONE+OTHER NONE+aufs
2 NONE+bock NONE+einwilligung NONE+einzige NONE+en.OTHER NONE+hierher NONE+ich NONE+plan
2 NONE+schwarzes NONE+sehen NONE+weiteren NUMBER+DAY NUMBER+REPLY NUMBER+bei NUMBER+mit
2 NUMBER+streichen NUMBER+und OFTEN+? OFTEN+GET OFTEN+WORD OFTEN+ab OFTEN+abgemeldet
2 OFTEN+alle OFTEN+an OFTEN+dsgvo OFTEN+super OFTEN+taglich OFTEN+wirklich OFTEN+zum
2 OTHER+ERASE OTHER+OFTEN OTHER+REMOVE OTHER+hab OTHER+ihr OTHER+mehr OTHER+meines OUT+>
2 OUT+LIST OUT+damit OUT+vom PAIN+geht PERSON+, REMOVE+DAY REMOVE+en.HEY REMOVE+mi REPLY+euren
2 REPLY+ihrem REPLY+ihren REPLY+verlaub REVOKE+die REVOKE+mein SEND+, SEND+> SEND+das SEND+ihr
2 SEND+mehr SEND+nicht STOP+> STOP+en.HEY STOP+en.VOC STOP+en.WHO STOP+ihr STOP+ma STOP+man
2 STOP+mich STUFF+. TAKE TAKE+, TAKE+bitte TAKE+den TAKE+endlich TAKE+gut TAKE+ma TAKE+mein
2 THINGS+MSG THINGS+hab THINGS+lauft THIRD+das THREAT THREAT+, UNSUB+. UNSUB+? UNSUB+am
2 UNSUB+en.BEFORE UNSUBBED+? UNSUBBED+am UNSUBBED+en.BEFORE WANT+> WANT+? WANT+da WANT+das
2 WANT+dat WANT+keine WANT+von WISH+> WISH+? WISH+da WISH+dat WISH+diese WISH+keine WISH+von
2 WORD WORD+ASKED WORD+SEND WORD+damit WORD+geschrieben WRONG+, WRONG+PERSON WRONG+nr
2 a+en.OTHER a+en.WHO a+ruah a+ruh ab+> aba aber+diese aber+nicht abgegeben abgemeldet+?
2 abgeschlossen abmeldung+von absehen absetzen absetzen+> abstand acht+jahren alarm alda
2 all+en.MY all+the alle+berge alles+nicht als+ME als+meine alten+NUMBER alter am+montag amoi
2 an+MSG an+NONE an+OFTEN an+bitte an+den an+en.LIST an+en.MESSAGE an+en.MESSAGES
2 an+en.SENDING an+en.TEXT an+keinen an+sms anbieter and+thats andere+LIFE andere+OTHER
2 andere+schule anderen+anbieter andern+, andrea angeboten+> anpassen anpassen+> anzeige+>
2 anzuschreiben auch+OFTEN auch+eine auch+per auf+ME auf+die auf+ihre auf+ihrer
2 auf+vergessenwerden aufrufe aus+den aus+meinem ausfalle ausgetreten+, ausgezogen ausm
2 ausm+LIST ausse austragen+, ausweis auszunehmen auto+hab basar be be+en.REMOVED be+so
2 begraben behalten+, beiden beim+WRONG beim+falschen bemuhen bemuhen+> bereits berge besitzer
2 besitzer+gewechselt bestand bestelle+hiermit bewerben bewerben+> bin+, bin+. bin+NO bin+WORD
2 bin+jetzt bin+raus bin+seit bitte+, bitte+HEAR bitte+MENDED bitte+NO bitte+OUT bitte+SEND
2 bitte+STOP bitte+WORD bitte+abstellen bitte+behalten bitte+mal bitte+nehmen bitte+nimmer
2 bitte+nummer bitte+umgehend bitte+weglassen blockiert+> bock brauch+das brauche+NO brauchts
2 brauchts+NO brett bruder bundesnetzagentur buro but+en.TIME but+if chume da+. da+WORD
2 da+en.DITCH da+en.NEG da+ist da+nix da+weg damals danke+. das+STUFF das+TAKE das+alles
2 das+bitte das+gepiepse das+gilt das+hat das+ist das+machen das+nicht das+stort dass+meine
2 dass+sie datensatz datensatz+DELETE datensatz+ERASE datensatz+MENDED datensatz+REMOVE
2 datensatz+WORD davon+absehen davor dazu+> deaktiviere deaktiviere+ich dem+SEND dem+ich
2 dem+stimme den+MSG den+abmeldelink den+besitzer den+erhalt den+gottesdienst den+keks
2 den+lappen denkbar denkbar+, der+PAIN der+THREAT der+gemeinde der+ist der+mannschaft
2 der+vertrag des+NO die+PERSON die+andrea die+en.LIST die+en.MESSAGE die+en.MESSAGES
2 die+en.SENDING die+en.TEXT die+erlaubnis die+frau die+fresse die+freundschaft die+ganzen
2 die+hat die+ich die+impferinnerungen die+katze die+nie die+sms die+storung die+tafel dienst
2 diese+OFTEN diesen+OFTEN diesen+en.LIST diesen+en.MESSAGE diesen+en.MESSAGES
2 diesen+en.SENDING diesen+en.TEXT diesen+sms dieses+NUMBER dieses+handy digga dinger
2 dinger+NO dinger+nicht do+> doch+OFTEN doch+schon doktor doktor+, dort dsgvo durft durft+ihr
2 e+OFTEN e+mail eh+nie eich eigenen eigentlich+CEASE eigentlich+WORD ein+THINGS ein+gutschein
2 eine+. eine+THIRD eine+kommt einem+en.BODY einfach+REMOVE einstellen+, einzustellen elfriede
2 empfang+von en.AGAIN en.AGAIN+> en.ALONE en.BADMSG+en.VOC en.BEFORE+. en.BEFORE+CEASE
2 en.BEFORE+and en.BEFORE+en.BEFORE en.BEFORE+en.DOESNT en.BEFORE+en.FROM en.BEFORE+en.LIST
2 en.BEFORE+en.MESSAGE en.BEFORE+en.TEXT en.BEFORE+montag en.BEFORE+sms en.BODY+, en.DAY+dsgvo
2 en.DAY+jahren en.DAY+und en.DITCH+MORE en.DITCH+NO en.DITCH+WORD en.DITCH+en.BEFORE
2 en.DITCH+jetzt en.DITCH+raus en.DITCH+seit en.DOESNT en.ENDED en.ENDED+en.SENDING en.EVENT+.
2 en.EVENT+MSG en.EVENT+OFTEN en.FROM+en.BEFORE en.FROM+en.SUBJECT en.FROM+en.VOC
2 en.FROM+en.YOU en.FROM+you en.GET+> en.GET+en.MY en.GET+these en.HEY+en.NEG en.I en.I+hob
2 en.I+know en.KEYWORD+en.SENDING en.LIST+. en.LIST+? en.LIST+GET en.LIST+WANT en.LIST+WORD
2 en.LIST+an en.LIST+bitte en.LIST+oder en.LOSE+en.BEFORE en.LOSE+en.MY en.MENDED+en.PHONE
2 en.MESSAGE+? en.MESSAGE+GET en.MESSAGE+WANT en.MESSAGE+bitte en.MESSAGES+. en.MESSAGES+?
2 en.MESSAGES+GET en.MESSAGES+WANT en.MESSAGES+an en.MESSAGES+bitte en.MY+, en.MY+en.MENDED
2 en.MY+en.MESSAGES en.NEG+en.MENDED en.NEG+need en.NEGATIVE+en.BEFORE en.NOT+en.BEFORE
2 en.OTHER+wie en.PHONE+> en.REMOVE+en.BEFORE en.REMOVED+. en.SENDING en.SENDING+.
2 en.SENDING+? en.SENDING+GET en.SENDING+WANT en.SENDING+an en.SENDING+bitte en.SUBJECT+hob
2 en.SUBJECT+so en.TAIL+about en.TAKE+my en.TEXT+? en.TEXT+GET en.TEXT+WANT en.TEXT+bitte
2 en.THESE en.THIRD+, en.THIRD+. en.THIRD+> en.THREAT+DAY en.THREAT+MORE en.THREAT+en.LIST
2 en.THREAT+mai en.THREAT+system en.UNSUB en.VOC+about en.VOC+en.MY en.VOC+en.SUBJECT en.VOC+i
2 en.WANT+, en.WHO en.WHO+ma en.WISH+for en.WRONG en.WRONG+en.BEFORE en.WRONG+en.PHONE
2 endlich+die entlassen entlassen+, entschuldigen+sie er+ist erinnerung+am
2 erinnerung+en.BEFORE erlaubt+ME erlaubt+mir ernsthaft ernsthaft+? ersparen ersparen+sie
2 es+denkbar es+genugt es+gut es+reicht etwas eu euch+NO euch+erlaubt euch+nicht eure
2 euren+OFTEN euren+en.LIST euren+en.MESSAGE euren+en.MESSAGES euren+en.SENDING euren+en.TEXT
2 euren+nachrichten euren+sms eurer+LIST eurer+liste everything ewigkeiten fahre fall+.
2 falsche+PERSON falsche+nr feierabend+REPLY feierabend+mit fenster+, fertig+. fliegt freien
2 freien+en.BODY freien+tag fremde fresse freundschaft from+here fuhre fuhre+selbst funkstille
2 fur+die furs+OTHER gar+NO gar+nichts gebimmel+, gebraucht geduld geduld+REPLY geduld+mit
2 gefallen+> gefehlt gefehlt+. gegen+werbung geh+bitte gehalten geht+WORD geht+seit gekauft+.
2 gekundigt+, gekundigt+und gelandet gemeinde gemeint gemeldet+> genau+das genug genug+von
2 gepiepse gerat+> gern gerne+weiter geschaftsbeziehung geschlossen gestorben gewartet
2 gewartet+. geweckt geweckt+. gibts+da glaub+ihr go graduated gratulieren+, grundlage
2 grussen+% gsogt hab+OFTEN hab+WORD hab+auch hab+genug hab+kein habe+keinen habe+mich
2 haben+gekauft habt+die hallo+? haltet haltet+endlich handy+. hat+den hat+mich hatte+gern
2 hauses heast heast+, heizung heizung+lauft her+, her+> here+on herr hier+abmelden hier+gibt
2 hier+is hier+nie hierher hinterher hinterlegt hob homma homma+, horen hort+ihr horts+auf
2 human i+hob i+know ich+WISH ich+bestelle ich+brauche ich+das ich+diese ich+gern ich+habe
2 ich+hatte ich+hier ich+ihren ich+irgendwo ich+kundige ich+les ich+melde ich+mocht ich+nie
2 ich+nun ich+stimme ich+verzichte ich+weiter ich+widerspreche ich+zuruck id+be ihnen+OFTEN
2 ihnen+in ihr+, ihr+CEASE ihr+MSG ihr+SEND ihr+STOP ihr+bei ihr+meine ihr+meint ihr+schreibt
2 ihre+MSG ihre+kanzlei ihre+nachrichten ihrem ihren ihres ihres+hauses im+DAY im+MORE
2 im+en.LIST im+mai im+system immer+noch impferinnerungen+bitte in+> in+meinem informieren
2 irgendwie irgendwie+WORD irgendwo+abstellen is+a is+aba isch+WISH isch+will ist+STUFF ist+am
2 ist+belastigung ist+der ist+en.BEFORE ist+en.VOC ist+kein ist+ok ist+tot jahr+OFTEN jahren+.
2 jahren+verkauft januar jede+MORE jede+NONE jede+nachricht jede+weitere jede+woche jeder
2 jedes jedes+OFTEN jedes+mal jetzt+CEASE jetzt+in jobs juckt jungs ka kalender+> kanzlei+NO
2 kanzlei+nicht katze kb+auf kein+DEAL kein+bock kein+en.OTHER kein+plan kein+schwarzes
2 keine+THINGS keine+einwilligung keine+einzige keine+weiteren keinen+GOODS keks kenne kind
2 konnt+mich konnte+ich kontaktaufnahme kontobewegungen kontobewegungen+WANT
2 kontobewegungen+WISH kontobewegungen+will kredit kriegen+> kundige kundin kundin+> kunftig
2 kursausfalle kurznachrichten lang langer lappen lass+ma lasset lassts+DAY lassts+ME
2 lassts+mi lauft+, leckt leckt+ME leckt+mich left leid+, lese lg lg+> lieb lieb+und
2 lieferinfos+bitte lisa liste+, loscht loscht+ME loscht+mich loschts mag+> mal+STOP mal+auf
2 man mannschaft maus meh meh+vo mehr+GET mehr+aufs mehr+hierher mehr+ich mehr+sehen
2 mein+CONSENT mein+einverstandnis mein+kleiner meine+NUMBER meine+geduld meine+mama
2 meine+ruhe meinem+NUMBER meinem+PAIN meinem+alten meinem+freien meinem+sohn meinen meldet+ME
2 meldet+mich mensch merk mi+in mich mich+> mich+REMOVE mich+SEND mich+anzuschreiben
2 mich+bewerben mich+gern mich+hier mich+von mich+weiter mir+CEASE mir+MSG mir+NO mir+SEND
2 mir+STOP mir+am mir+das mir+en.BEFORE mir+gern mir+heut mir+ofter mir+selbst mit mit+euren
2 mit+ihrem mit+ihren mit+verlaub miteinander+> mocht mochte+NO mochte+NONE mochte+keine
2 mochte+von monaten motivationsspruche mullabfuhr mullabfuhr+erinnerung muss+en.HEY
2 muss+en.VOC muss+en.WHO muss+man mussen+nicht mutter+. nach+> nachricht+, nachrichten+NONE
2 nachrichten+mehr nachsten nacht+> ne+MSG ne+nachricht nehmen nehmt+mich nein+, net never
2 nicht+SEND nicht+nochmal nicht+sein nicht+standig nicht+verstehen nicht+weiter
2 nie+angemeldet nie+zugestimmt no+en.BEFORE noch+? noch+lieferinfos noch+ne nochmals
2 not+en.BEFORE nu+is null numm nummer+DELETE nummer+ERASE nummer+MENDED nummer+bei
2 nummer+streichen nun+wirklich nur+> nur+fur nur+melden nutzung nutzung+ME nutzung+meiner off
2 off+> offenbar oft oft+muss ohne+mich oiso ok+> only op pizza plan plan+wie platz politik
2 post+> post+von raus+, recht recht+auf reicht+es rezension rezept+MSG ruah ruah+> ruh ruhe+>
2 runter runter+von sachen samtliche schluss+damit scho scho+lang schon+MORE schon+OFTEN
2 schon+abgemeldet schon+wieder school schreibt+ihr schule+, schwarzes schwarzes+brett see
2 see+> sees sees+en.BEFORE sees+en.MY sees+this sehen+, sehen+. seine seinen seit+DAY
2 seit+acht seite selbst+OTHER selbst+kalender service+MSG service+OFTEN sie+ME sie+MENDED
2 sie+auf sie+diese sie+haben sie+ihn sie+ist sie+jetzt sie+mir sie+noch sie+uns sie+wissen
2 sind+NO sind+bei sind+nicht sms sms+? sms+GET sms+WANT sms+bitte sms+en.BEFORE so+lieb
2 sofa+ist sons sonst sonst+nichts sparen sparen+sie spielplan sry stand stecken stellt+das
2 stimme+ich storung+, stp streicht+bitte stundenausfall sucht+euch super+, tafel tag+,
2 taglichen termin+, termine terminen terminen+bitte texten texten+, texten+> texts texts+>
2 thema therapie+. these this+, tips to+MORE to+en.ME to+en.TAIL to+en.VOC to+me tollen
2 trennen uber uber+alle uberall um+ERASE um+entfernung umgehend und+CEASE und+MSG und+OFTEN
2 und+WISH und+keine uns+aus unwetterwarnungen verein vergessen+sie vergessenwerden verlaub
2 versand verstanden+, verstorben+, versuchen verteiler+WORD verteiler+bitte verweigert
2 verweigert+> voll+> vom+fenster von+diesem von+kurznachrichten vor+OFTEN wa wa+> war+der
2 ware ware+OFTEN ware+schon warum+schreibt warum+wird was was+WANT was+WISH was+das was+muss
2 was+zu weg+damit weg+vom weggezogen weglassen+> weh weiter+gern weitere+MSG weiteren+MSG
2 weiterer weiterer+MSG wenn+ME wenn+der wenn+meine werbung+. werbung+fur werde werfen
2 werfen+, widerspreche+> wie+OFTEN wie+deaktiviere wie+der wie+schon wieder+, wieder+ERASE
2 wieder+MENDED wieder+REMOVE wieder+angemeldet wieder+los wieder+loschen wieder+post will+da
2 will+dat willige wir+WISH wir+waren wird+ME wirklich wirklich+, wissen+, wissen+wann
2 with+en.MY with+the wo+ist wo+kann woanders wos wott wrong wrong+en.BEFORE wrong+en.PHONE
2 zahnreinigung zeig ziehe zieht zu zu+> zu+TAKE zu+ende zu+schicken zum+DELETE zum+UNSUB
2 zum+WORD zum+abbestellen zum+geburtstag zur zuruck zuruck+> zusenden zustimmung
2 zustimmung+REVOKE zustimmung+ziehe zwar+DAY zwar+OFTEN zwar+heute zwei+sind
3 *+TAKE ,+BILLS ,+NONE ,+UNSUB ,+aus ,+e ,+funf ,+sagt ,+vom ,+wie ,+zieht .+CEASE .+LIFE
3 .+NONE .+THREAT .+UNSUB .+UNSUBBED .+einwilligung .+en.DONT .+en.LIST .+en.TAIL .+en.TAKE
3 .+everything .+gebt .+gluckwunsch .+haut .+hort .+isch .+kenne .+konnten .+lasst .+letzte
3 .+lieferstatus .+loss .+never .+schreibt .+tun .+und .+zur .+🔕 ?+? ?+SEND ?+warum
3 CEASE+bitte CONSENT+REVOKE DAY+gestorben DEAL+REPLY DEAL+mit DUTY+REPLY DUTY+mit
3 ENTRY+MENDED ENTRY+WORD GOODS+es GOODS+und HEAR+> HEAR+DEAL HEAR+DUTY HEAR+OFTEN HEAR+op
3 LIST+OUT LIST+REMOVE LIST+TAKE LIST+WORD LIST+loschen LIST+nehmen ME ME+SEND ME+ab
3 ME+adresse ME+akku ME+auch ME+bitte ME+gut ME+postfach ME+so ME+telefon ME+von MENDED+NONE
3 MORE+UNSUB MORE+WORD MORE+etwas MORE+kriegen MORE+pls MORE+sehen MSG+. MSG+CEASE MSG+NONE
3 MSG+WORD MSG+bitte MSG+diese MSG+mehr MSG+sind NO+CONSENT NO+THINGS NO+ein NO+einen
3 NO+erwunscht NO+haben NO+kredit NO+mal NO+nach NO+und NONE+CONSENT NONE+THINGS NONE+kredit
3 NONE+kriegen NONE+nachrichten NONE+schicken NUMBER+. NUMBER+0 NUMBER+DELETE NUMBER+ERASE
3 NUMBER+MENDED NUMBER+en.DAY OFTEN+DUTY OFTEN+OFTEN OFTEN+UNSUBBED OFTEN+auf OFTEN+bei
3 OFTEN+klar OFTEN+schon OFTEN+vorher OFTEN+warnung OFTEN+werbung OTHER+auf OTHER+und
3 PAIN+bitte PAIN+krank PERSON+TAKE PERSON+doktor REMOVE+> REPLY+dem REPLY+die SEND+NONE
3 SEND+mir STOP+DEAL STOP+DUTY STOP+OFTEN STOP+es STOP+euch STOP+op TAKE+MORE TAKE+mer
3 THINGS+, THINGS+und THIRD+, THIRD+doktor UNSUBBED+. WANT+NONE WANT+die WISH+NO WORD+% WORD+.
3 WORD+0 WORD+die WORD+en.DAY WORD+schreibe WRONG WRONG+verbunden ab+, ab+OFTEN abbestellen
3 aber+bitte aber+ich abgeholt abgemeldet+. abmeldung abstellen+> again+and an+dieses an+einem
3 angeboten angemeldet+, auch+NO auch+die auch+furs auf+eure aufhort aufhort+> aus+ME
3 ausgetreten auto auto+und backen bedarf+, begraben+werden behalten bei+ME beim+MSG
3 beim+gewinnspiele benachrichtigungen bestelle bike bin+langst bitte+CEASE bitte+ME
3 bitte+NONE bitte+NUMBER bitte+ab bitte+auch bitte+einstellen bitte+fur bitte+keine
3 bitte+mich bleiben bleiben+, bock+auf brauche+NONE brauche+keinen brauchen+die da+MORE da+NO
3 da+OUT dank+en.THREAT dank+im danke+und dann+bitte das+NO das+OFTEN das+ab das+irgendwo
3 dauernd dazu dem+NO dem+STUFF dem+verteiler den+geist der+AUTHORITY der+OTHER der+kleine
3 des+STUFF die+DAY die+ME die+NO die+NUMBER die+en.BEFORE die+nachsten die+nummer diesem+LIST
3 diesem+verteiler diesen diesen+MSG dieses+GOODS dieses+gerat do drauf drauf+. du+horst e eh
3 eh+NO ein+GOODS ein+WORD ein+ende eine+OFTEN eine+woche einem einem+tag eingetragen+.
3 einladungen einstellen en.AGAIN+and en.ALONE+en.MESSAGES en.BEFORE en.BEFORE+> en.BEFORE+MSG
3 en.BEFORE+en.MESSAGES en.BEFORE+en.NEG en.BEFORE+en.NOT en.BEFORE+en.SENDING en.BEFORE+not
3 en.BODY+MENDED en.DITCH+langst en.DOING en.EVENT+en.LIST en.EVENT+en.MESSAGES
3 en.EVENT+en.SENDING en.FROM+. en.FROM+> en.FROM+en.THIRD en.FROM+her en.HEY+. en.HEY+sich
3 en.KEYWORD en.MESSAGES+> en.NEGATIVE+zu en.PHONE en.STOP+die en.STOP+en.MESSAGES
3 en.SUBJECT+left en.TAKE+en.MY en.THREAT+voraus en.UNSUBBED en.VOC en.VOC+. en.VOC+>
3 en.VOC+sich en.WHO+sich en.WISH ende+, endlich+OFTEN endlich+mal enkel erfahren erinnert
3 erinnert+werden erinnerung euch euch+an euch+los euch+vor eusch fahrdienst falsch+verbunden
3 falschi falschi+NUMBER falschi+nummern feierabend+damit folgt frau frau+doktor from fur
3 fur+notfalle fur+ungut furs+NUMBER furs+handy ganzen gar gar+keine geburtstagsgrusse geist
3 gekauft gelandet+bin gelandet+en.DITCH gemeint+, gemeldet gern+weiter geschlossen+,
3 gewinnspiele gilt+auch gluckwunsch gluckwunsch+, go+> gratulieren gut+REPLY gut+mit hab+bei
3 habe+ME habe+einen halt+die handy+nur hausverwaltung haut haut+ab herzlichen heute+>
3 hier+DELETE hier+NO hier+UNSUB hier+WORD hiermit+widerrufe horen+> horen+sie horst
3 hort+OFTEN hort+auf i ich+WANT ich+an ich+glaub ich+lese ich+weiterhin ick ihr+MENDED
3 ihr+geht ihre ihren+MSG ihrer+seite im+voraus impferinnerungen in+0 in+OFTEN in+en.BEFORE
3 in+en.DAY in+this informieren+, interessieren interessieren+ME interessieren+mich
3 interessiert irgendwo+CEASE irgendwo+WORD is+en.WANT is+ned isch+WANT ist+ME ist+THREAT
3 ist+nicht ja+, ja+klar jahr jahren+bei jede jeden jetz+langts jetzt+en.THREAT jetzt+im kb
3 keine+CONSENT keine+MORE keinen+kredit kind+ist knopf+, knopf+zum kommt+> kommt+da
3 konnen+die konnt+euch konnt+ihr konnten+sie kredit+, langts lasst+ME lasst+das lasst+mich
3 lassts left+en.VOC lehne+ich les letzte+warnung lieferinfos lieferstatus liste+> loss
3 loss+ME loss+MORE loss+mer loszuwerden loszuwerden+> ma+gut make+en.SUBJECT make+en.VOC
3 make+en.YOU make+you mal man+sich matratzen mehr+. mehr+SEND mehr+kriegen mein+PAIN
3 mein+akku mein+postfach mein+telefon meine+CONSENT meine+adresse meinem+telefon meines mer
3 mich+auch mich+doch mich+nur mir+nur mir+schicken mir+so mir+wird mir+zu mit+dem mit+die
3 mitteilungen more muss+ein nachricht+diese nachrichten+NO nachrichten+nicht nachrichten+sind
3 nachrichtendienst ne nehmen+> nehmt+ME nein+. nein+zu nerv+NO neuer nich nicht+ein
3 nicht+erwunscht nicht+haben nicht+langer nicht+mein nicht+schreiben nicht+und nichts+MORE
3 nichts+NONE nichts+mehr nie+einen nimmer+> noch+eine noch+einmal nr+, nummer+REMOVE
3 nummer+WORD nummern nummern+, oder+warum of of+en.THIRD ohne+ME op+REPLY op+mit out+. passau
3 prozente rauh rechnungen rezepte rollstuhl ruhe sagt+ME sagt+mir samtlichen satt satt+.
3 schade schicken+, schnee schon+, schon+UNSUB schon+UNSUBBED schreibe schreibe+> schreiben+>
3 schreiberei schriibe+> seien seien+sie sein+> seit+monaten seite+. sich+, sich+hier sicher
3 sie+davon sie+mich sie+sich sie+so sie+wem sind+aus sind+gut sohn sowas spart spart+euch
3 stammkunde stammkunde+> stecker+PAIN stecker+ziehen steht+auf stille stimme
3 storungsmeldungen stumm stumm+, there to+make toll+, tot tot+> txts txts+> umfragen umsetzen
3 umsetzen+> und+WANT und+ihr und+so ungut ungut+, unsere unsubscribed verein+DELETE
3 verein+ERASE verein+REMOVE verkauft+, verschonen verschonen+sie verstorben verstosst
3 verstosst+gegen vielen von+samtlichen vor vor+jahren voraus voraus+> vorbi wahlen wahlen+,
3 ware+es warnung warnung+. warum warum+MENDED warum+SEND warum+kommt was+von weg+> weiteren
3 weiterhin+> welpen wem+anders wen+anders werbung+en.NEGATIVE werbung+nein widerrufe+ich
3 wie+oft wieder+OUT wieder+UNSUB wieder+etwas wiedersehen wiedersehen+> wird+NO wird+NONE
3 wirkung+> wish woche wohn+NO wohn+nimmer wurde+mich zeuch zeug ziehen zu+MSG zugestimmt
3 zusendungen
4 "+. ,+ERASE ,+NO ,+besser ,+en.LIST ,+eure ,+isch ,+lasst ,+mich ,+und ,+von ,+wo .+OUT
4 .+dann .+es .+eure .+falsch .+falsche .+feierabend .+hab .+jetz .+lot .+mich .+nummer
4 .+schluss .+studium .+unerwunscht ?+MENDED AUTHORITY AUTHORITY+> AUTHORITY+ist CEASE+?
4 CEASE+sie CONSENT+vom DAY+. DUTY+OFTEN HEAR+sie LIST+ist ME+als ME+gern ME+jeden ME+weg
4 ME+zu ME+zustimmung MORE+. MORE+DELETE MORE+zu MSG+ein MSG+en.NEGATIVE MSG+nein NO+aufhort
4 NO+dauernd NO+nachrichten NO+schreiben NO+schriibe NONE+. NONE+MSG NUMBER+, NUMBER+OFTEN
4 NUMBER+REMOVE NUMBER+WORD NUMBER+ist NUMBER+nur OFTEN+UNSUB OFTEN+der OFTEN+eine OFTEN+gut
4 OTHER+verkauft REMOVE REMOVE+ME REMOVE+bitte REPLY+sofortiger SEND+NO STOP+das STOP+sie
4 TAKE+ab TAKE+es UNSUB WANT WANT+NO WANT+ich WANT+wirklich WISH WISH+wirklich WORD+von
4 ab+heute abbestellen+, abholbenachrichtigungen abschalten abschalten+> absicht absicht+>
4 abstellen akku+ist alles+NO also+OUT am+vortag an+eine anders+> art aus+der bei+der bei+mir
4 bilder bin+OUT bitte+UNSUB church da+nichts dank+, das+. das+aufhort das+war dass+ich
4 davon+. dem+MSG den+stecker der+> der+LIST der+empfanger der+geht die+CONSENT
4 diese+nachrichten dieses durch+. einen+anderen eingetragen empfanger en.ALONE+en.SENDING
4 en.BEFORE+bitte en.BEFORE+vortag en.DITCH+. en.DITCH+OUT en.I+left en.LIST+ab en.LIST+about
4 en.MESSAGE+ab en.MESSAGES en.MESSAGES+ab en.NEG+. en.NEG+en.BEFORE en.NEGATIVE+. en.NUMBER
4 en.SENDING+ab en.STOP+en.SENDING en.TEXT+ab erinnerungen find find+den flohmarkt freut
4 freut+sich fur+immer furs gar+NONE gebimmel gekundigt genugt geschmissen gnade haken handy+>
4 hat+ME haus+verkauft here herzlichen+dank holen ich+> ich+find ich+meinen ihnen+NO
4 ihnen+nicht ihr+habt ihr+konnt is is+NO ist+an ist+jetzt jahre jetzt+bitte kann+> kauf
4 keine+nachrichten kenne+ich lasst+es left+en.BEFORE left+en.MY leitung lot lot+DAY lot+ME
4 lot+mi ma mag make makler meine+nummer meine+zustimmung mich+, mich+ab mir+MENDED mir+OUT
4 mir+jeden mir+weg mit+sofortiger miteinander must nein+> nerv nicht+. nicht+aufhort
4 nicht+dauernd noch num other papierkorb pls pls+> post quit schenken schenken+> schon
4 schreibt schriibe seit+jahren service setzen+> sie+SEND sie+das sms+ab so so+was sofortiger
4 sofortiger+wirkung stellt studium teil tun unerwunscht unerwunscht+> verbunden verkauft
4 verlassen verlassen+> versehentlich+UNSUB versehentlich+UNSUBBED versehentlich+abgemeldet
4 vibriert vielen+dank von+euren vortag weg+REPLY weg+mit wegfallen weiter+zu weitere wenn
4 wenn+das wenn+noch werde+ich wichtig wichtig+> widerspreche+ich wie+ich wie+werde
4 wieder+DELETE wieder+was wirklich+OUT wirkung wissen wohn ziehe+ich zu+schreiben zu+werden
4 zum+CEASE
5 ,+ME ,+NUMBER ,+REMOVE ,+REPLY ,+THINGS ,+damit ,+en.VOC ,+is .+ERASE .+WRONG .+abmeldung
5 .+bitte .+en.WANT .+keine .+nu .+was .+wird .+🚫 DAY+tofreden ME+> ME+CONSENT ME+tofreden
5 MENDED+an MORE+was MSG+ab MSG+nicht NO+versehen NO+verstanden NONE+SEND NONE+versehen
5 OFTEN+jahren OUT+REPLY OUT+mit PERSON+ist SEND+an STUFF+> alles+andere and anders angemeldet
5 anwalt+> auch+nicht auf+nimmerwiederlesen aufs+NUMBER aufs+handy aus+jetzt austragen
5 austragen+> bitte+abmelden das+hier dat davon de der+PERSON der+konkurrenz die+leitung
5 die+sperrliste down durch einverstandnis einwilligung en.LIST en.LIST+> en.NEGATIVE+>
5 en.SENDING+> endlich euren+MSG fur+euch geht+mir genau+an gerat gut gut+> gut+sein hab+dich
5 hiermit+> hiermit+REVOKE ich+MORE ich+hiermit ihnen+. ist+0 ist+en.DAY ist+mir ist+so
5 kapitel kein+versehen kleine knopf konnt lehne mal+gut mi+tofreden mich+OUT mich+als
5 mir+nicht ned nicht+verstanden nimmer nimmerwiederlesen nimmerwiederlesen+> noch+was
5 notfalle nummer nummer+0 nummer+OFTEN nummer+en.DAY nummer+ist schon+> schreiben+an sehen
5 serie setzen sie+schreiben sperrliste tag tofreden toll tun+, versehen+, verteiler vo was+>
5 was+genau was+ist weglassen werden+. werden+> wieder+WORD wird+das woche+. 🚫
6 ,+STOP ,+TAKE ,+dass ,+diese ,+mit ,+nie ,+nummer .+MSG .+NO .+en.VOC .+nichts .+zieht CEASE
6 HEAR LIST+> ME+doch ME+nur MSG+NO NO+SEND OFTEN+. TAKE+ME THIRD+. andere auf+den aufs
6 bitte+von dank das+noch dem+LIST dies diese+MSG en.NEGATIVE en.NOT en.WANT euch+die falschen
6 feierabend geht+ME gern+, gewechselt gewechselt+, jetzt+> konkurrenz konnten kontostand
6 kreditangebote leine leitung+zu mir+> nicht+zu not schreiben sofort+MENDED stellen
6 stellen+sie this verstanden+> verstehen verzichte weg weiterhin wem widerspreche wird zu+ME
6 zu+mir zwar
7 ,+die .+LIST .+aus .+dem .+fur .+verteiler .+wenn HEAR+auf ME+aus NO+wieder NO+zu OUT
7 REPLY+den REVOKE+ich SEND STOP+auf a abmelden+> an+" an+meine anderen brauch+ich damit
7 dauerhaft diese empfang en.FROM euren genau haben+da handy irgendwo jetz lasst mit+den nein
7 nie nie+MORE nie+wieder nur+noch stecker telefon und+zwar von+ihnen wen werbung
8 ,+aber .+TAKE .+das CEASE+> NO+. PERSON TAKE+DAY TAKE+mi UNSUB+> WRONG+> an+ME brauch
8 damit+> das+NUMBER das+handy gewesen hiermit ich+euch isch lieber+NO lieber+nicht nu
8 schwer+> sein verstanden zu+SEND 🔕
9 .+STOP .+nur .+sie ME+OUT WORD+> des falschen+> jetzt mich+aus moge
10 .+WORD NO+MORE bitte+> mi werden
11 .+HEAR LIST STUFF THREAT+> schwer so+schwer
12 CONSENT MSG hier jahren
14 NUMBER
15 .
"""
