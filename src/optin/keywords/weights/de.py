"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-14 oder
-13 aus+> du
-12 > hat
-11 in nachricht
-10 ,+das RESTORE an+> beim soll
-9 DEAL GOODS NO+WORD an+, bis en.THREAT grad kostet steht wieder
-8 ,+bitte ,+ich MSG+von alte bei+euch mehr+, nicht ohne war
-7 .+die .+muss REVOKE+ME TAKE+ich alles am andern+> bitte+nicht dabei die die+MSG euch+> geht
-7 ich+steige im lassen lauft neue neuen nicht+WORD ruhig steige steige+aus zum zwei
-6 ,+hab .+abmelden .+auf .+ja .+mir .+seit .+wann DAY ME+reichts ME+wieder MORE+, NO+aus
-6 RESTORE+> STOP+, THIRD acht bedarf+> bleibe das+PAIN einverstanden en.NEG+, hab+ME hat+sich
-6 hatte ich+STOP in+den kommen mein mir+reichts passt richtig schlussel sie streichen+> viel
-6 wann wer wir wurde
-5 , ,+da ,+en.NEGATIVE ,+hatte ,+meine ,+nein ,+nicht .+. .+OFTEN .+da .+gefallt .+hat .+wer 0
-5 DUTY ERASE+, LIFE MENDED+> NO+UNSUB PAIN STOP+sich TAKE+ihr TAKE+mir TAKE+sich THIRD+WANT
-5 THIRD+WISH WANT+sie abends andern aus bis+en.DAY bleibt da das+GOODS dass+ihr der
-5 die+nachricht en.DAY+> er fragen gefallt gefallt+> gerade gericht glaub hab habt+ihr
-5 handy+NO ich+TAKE in+der karte keiner kurz machen machen+> mehr melden+sie nachricht+> neu
-5 neue+nummer nicht+UNSUB nicht+mehr nichts+> noch+NO nochmal reichts rein schick schicken+>
-5 sind+> sperren termin um update versteht viele viele+MSG viele+nachrichten von+ME von+euch
-5 von+mir weiter+> welche zeigt
-4 ,+MENDED ,+OFTEN ,+SEND ,+der ,+richten ,+war .+DAY .+DEAL .+DELETE .+REMOVE .+danke .+der
-4 .+du .+ist .+nehmen .+schreiben .+the 0+> BILLS DAY+, DAY+NO GET GET+, GET+> HEAR+NO
-4 LIST+auf ME+REPLY ME+THIRD ME+einfach ME+mit MENDED MORE+RESTORE MORE+so NUMBER+NO NUMBER+in
-4 OFTEN+NO OFTEN+aus OFTEN+nicht OFTEN+viele REMOVE+ihr REPLY+ME REVOKE+meine STOP+NO STOP+mir
-4 TAKE+und WORD+WANT WORD+WISH abgemeldet+> abo an+der an+diese angebot auf+NO aus+versehen be
-4 bei benachrichtigungen+MORE bis+0 bitte+MORE bitte+beim bitte+das bitte+die bitte+wieder
-4 bloss+nicht da+, dabei+> das+baby dem+OTHER dem+update den den+DEAL den+verteiler denn
-4 die+alte die+nachrichten die+zusendung direkt einfahrt einverstanden+, en.DAY en.LIST+zu
-4 erst euch+. eure+MSG eurer+MSG fall fallt fragt funktioniert funktioniert+NO
-4 funktioniert+nicht ganz+OFTEN ganz+schon gegessen geht+das gern+> gesagt gibt hab+mich
-4 hatten hol ich+NO ich+bleibe ich+nichts ihr+nicht ihrer ihrer+OFTEN is+en.BEFORE jucken
-4 kein+bedarf laden lass leer meine+THIRD mich+fur mit+ME moin nachbarn nachrichten nehme
-4 nicht+an nicht+aus nichts nochmal+> pizzadienst rein+> richten richten+sie rufen rufen+sie
-4 ruhig+MORE sagen samstag schickt schlaft schon+viele seit+dem selber sie+ihre sie+meine
-4 sie+ruhig sollt steht+" streichen that the tochter unterlagen versteht+ihr verteiler+auf
-4 von+OFTEN weiter wenn+du wenns werd werd+ich what whatsapp wieder+MSG wieder+RESTORE
-4 wochenende+> wollte wort
-3 "+, %+von ,+alles ,+auch ,+bin ,+er ,+ist ,+kann ,+konnt ,+liegt ,+schicken ,+sie ,+wann
-3 ,+was ,+welche .+ME .+den .+einverstanden .+handy .+kein .+melden .+nehmt .+nicht .+ok
-3 .+passt .+rex .+sagt .+termin .+weiter .+what .+woher 0+aus 1 2 ?+hatte ASKED+ich BEEN
-3 BEEN+, CEASE+mal CONSENT+zum DAY+> DEAL+> DEAL+ist DELETE DELETE+wenn DISTURB DUTY+, DUTY+NO
-3 ERASE ERASE+> GET+NO GET+ist GET+keine GOODS+> GOODS+TAKE GOODS+bitte GOODS+ohne
-3 LIST+streichen ME+DUTY ME+GOODS ME+THINGS ME+auf ME+da ME+den ME+die ME+fur ME+handy ME+ist
-3 ME+kurz ME+nr MENDED+sie MORE+? MORE+als MORE+am MORE+gehort MORE+nachrichten MSG+und
-3 MSG+zum NO+, NO+CEASE NO+DELETE NO+UNSUBBED NO+abgemeldet NO+an NO+auf NO+benachrichtigungen
-3 NO+nachricht NO+problem NO+so NO+sorge NO+wort OFTEN OFTEN+> OFTEN+LIST OFTEN+MSG
-3 OFTEN+bitte OFTEN+en.TEXT OFTEN+ist OFTEN+raus OFTEN+so OTHER+NO OTHER+ist OUT+, PAIN+.
-3 REPLY+> REPLY+deinem REPLY+meiner STOP+ME THINGS THIRD+TAKE THIRD+hat THIRD+soll THIRD+will
-3 THREAT+MENDED UNSUB+wenn UNSUBBED+> WISH+sie WORD+mal WORD+wenn WRONG+nummer ab+en.DAY
-3 aber+nur abmelden+, abmelden+wenn abschleppdienst alles+. an+sie anmelden ans as auch+in auf
-3 aufhoren aus+, ausgemacht ausgemacht+> baby baby+. beenden+, beide beim+nachbarn bekomme+NO
-3 bekomme+keine bekommt benachrichtigungen+mehr bestatigt bin+en.THREAT bin+ich bin+im bisher
-3 bissl bitte+abbestellen bitte+den bitte+in bitte+lassen bloss+NO brief brief+> bring code d
-3 da+sein dabei+ist dagegen danke danke+euch das+DEAL das+an das+angebot das+auch das+erlaubt
-3 davon+> deinem dem+system den+GOODS den+LIST der+WANT der+WISH der+will die+LIST die+THREAT
-3 die+WRONG die+falsche die+gegenseite die+kiste die+liste dir doch+MORE doch+wieder drei
-3 eigentumer einfach einmal+die eintragen einverstanden+> einwilligung+zum en.ALONE+mal
-3 en.BEFORE+, en.BEFORE+DAY en.DAY+. en.DAY+aus en.DITCH+en.THREAT en.DITCH+ich en.DITCH+im
-3 en.ENDED+in en.EVENT+, en.HEY+aber en.LIST+und en.MESSAGE+und en.MESSAGES+und
-3 en.MY+en.THINGS en.NEG+MENDED en.NEG+SEND en.NEG+schicken en.NEGATIVE+en.NEGATIVE
-3 en.NEGATIVE+nein en.SENDING+, en.SENDING+und en.STOP+mal en.TEXT+und en.TIME en.VOC+aber
-3 en.WANT+to en.WHO+ME entfernen entfernen+> erste erstmal erteile erteile+ich es+OFTEN euch+,
-3 euer falsche+nummer festnetz frage fragen+> freitag fruher fur+ihre fur+meine geandert+,
-3 gefunden gegeben gegen gegenseite gehen gehort gehort+> geht+NO geht+es geht+nicht geld
-3 gelesen geloscht+, geloschte gern+GET gesagt+ich gesendet+> gibts+den gut+,
-3 habe+versehentlich haben+sie haha hat+" hatte+mich hatte+sie hervorgehoben hervorgehoben+>
-3 heute hier+bitte hort+NO ich+REVOKE ich+en.WHO ich+hab ich+lass ich+soll if ihn ihr+noch
-3 ihrer+MSG ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES ihrer+en.SENDING ihrer+en.TEXT
-3 ihrer+sms immer in+ihrer in+ruhe ist+> ist+das ist+hier ist+leer ist+neu jede+en.LIST
-3 jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING jede+en.TEXT jede+sms jetzt+eine kaputt
-3 kaufe kein+problem kein+wort keine+nachricht keine+sorge keller kennen kennen+wir kiste klar
-3 komme kommen+> kommt+NO konto kopf lass+ME lassen+> lasst+sich leben leer+> legen letzten
-3 leute lieber lieferwagen liegen liegt+das liste+DELETE liste+ERASE liste+MENDED liste+WORD
-3 liste+streichen mach mach+ich macht mal+, mehr+? mehr+WORD mehr+am mehr+schreiben
-3 mein+THINGS mein+handy meine+MSG meine+nr meine+schwester meinen+GOODS meiner+nummer melden
-3 mia mich+REPLY mich+in mich+mit mir+aus mir+da mir+den mir+die mir+ist mir+kurz mist+,
-3 mit+deinem mit+meiner monteur muss+das my nachbar nachrichten+WANT nachrichten+WISH
-3 nachrichten+will nehm nehm+ich nehmt+ihr nein+en.NEGATIVE nein+nein neu+, neue+NUMBER
-3 neue+THINGS nicht+CEASE nicht+DELETE nicht+UNSUBBED nicht+abgemeldet nicht+auf no+,
-3 noch+nicht nun+> nur+zu ok+aber opt problem rex richtig+> ruckgangig ruhe+REPLY ruhe+mit
-3 ruhig+weiter schick+ich schicken+. schwester seit+tagen sich+an sich+geandert sie+WORD
-3 sie+fertig sie+gern sind sind+OFTEN sind+schon sms+und so+> soll+ich sorge spater spricht
-3 stand start statt still stopp+mal tagen tagsuber to+en.ENDED unbedingt und+ME und+sie uns+>
-3 verlasse viel+, vielleicht von von+der von+en.LIST von+en.MESSAGE von+en.MESSAGES
-3 von+en.SENDING von+en.TEXT von+sms wann+ist war+da was+OFTEN was+nun weg+, weiter+schicken
-3 wenn+NO wenn+sie wie wie+bei wieder+die wieder+so wiederherstellen will+OFTEN will+sie woher
-3 your zu+DELETE zu+ERASE zu+teuer zum+erhalt zusendung+von
-2 "+REPLY "+mit ,+ab ,+aufhoren ,+brauche ,+can ,+deshalb ,+du ,+en.DITCH ,+en.MESSAGE
-2 ,+en.SENDING ,+en.TEXT ,+euer ,+geht ,+geld ,+gut ,+jetzt ,+keine ,+konnen ,+lieber ,+man
-2 ,+neue ,+sonst ,+streich ,+wir .+% .+, .+DISTURB .+RESTORE .+REVOKE .+WANT .+am .+an
-2 .+anmelden .+bei .+brauche .+dagegen .+dieses .+en.ASKED .+en.CALL .+en.THREAT .+endlich
-2 .+fallt .+guten .+habt .+hochachtungsvoll .+hol .+in .+jap .+jo .+karte .+kostet .+mein
-2 .+mia .+moin .+momentan .+nehme .+neue .+rufen .+samstag .+schick .+schlussel .+so .+soll
-2 .+still .+stort .+tell .+trag .+ups .+welche .+wenns .+yes .+zu .+zustimmung 0+, 0+. 1+.
-2 ?+ME ?+en.I ?+en.SUBJECT ?+i ?+oder AUTHORITY+MENDED AUTHORITY+SEND BILLS+MORE BILLS+mehr
-2 CEASE+, CEASE+. CEASE+by CEASE+in CEASE+mir CEASE+und CEASE+war CONSENT+erteilt
-2 DAY+en.SUBJECT DAY+geht DAY+kann DAY+nicht DAY+woche DELETE+, DELETE+STOP DELETE+TAKE
-2 DELETE+lassen DELETE+sie DELETE+und DISTURB+, DISTURB+NO DUTY+> DUTY+an DUTY+ist DUTY+nicht
-2 ENTRY+zu GOODS+NO GOODS+auch HEAR+ME HEAR+bitte HEAR+nicht LIFE+> LIST+zu ME+DEAL ME+DELETE
-2 ME+THREAT ME+UNSUB ME+UNSUBBED ME+WORD ME+abgemeldet ME+abmelden ME+alte ME+anwalt
-2 ME+ausgesperrt ME+eine ME+en.BODY ME+en.NEG ME+en.STOP ME+jederzeit ME+nachbar ME+schwester
-2 ME+sehr ME+tag ME+tochter ME+um ME+vom ME+was MENDED+ME MENDED+en.HEY MENDED+en.VOC
-2 MENDED+weiter MORE+CEASE MORE+HEAR MORE+STOP MORE+ausschalten MORE+die MORE+ein
-2 MORE+erwunscht MORE+eure MORE+horen MORE+infos MORE+nicht MORE+rein MSG+, MSG+LIST MSG+OFTEN
-2 MSG+auf MSG+hatte MSG+verteiler MSG+weiterhin NO+ASKED NO+BILLS NO+ENTRY NO+NUMBER NO+OUT
-2 NO+PERSON NO+REPLY NO+abmelden NO+bedarf NO+einstellen NO+en.BADMSG NO+en.THREAT NO+ende
-2 NO+gegen NO+gesagt NO+im NO+kontakt NO+mahnung NO+mit NO+selbst NO+stress NO+werbung
-2 NUMBER+GET NUMBER+SEND NUMBER+gesendet NUMBER+wird OFTEN+LIFE OFTEN+MORE OFTEN+OUT
-2 OFTEN+REPLY OFTEN+SEND OFTEN+beendet OFTEN+die OFTEN+ein OFTEN+en.LIST OFTEN+funf OFTEN+ihr
-2 OFTEN+kostet OFTEN+mail OFTEN+mit OFTEN+nachricht OFTEN+newsletter OFTEN+sagen
-2 OFTEN+schicken OFTEN+uberwiesen OFTEN+und OFTEN+verteiler OFTEN+war OFTEN+weiterhin OFTEN+zu
-2 OTHER+> OTHER+nicht PAIN+, PAIN+WANT PAIN+WISH REMOVE+STOP REMOVE+TAKE REMOVE+lassen REPLY
-2 REPLY+, REPLY+MSG REPLY+der REPLY+nussen REVOKE+auf SEND+en.HEY SEND+en.VOC SEND+ihnen
-2 SEND+ma SEND+mich SEND+sie SEND+weiter STOP STOP+by STOP+die STOP+ich STOP+in STOP+nicht
-2 STOP+und STOP+uns STOP+war TAKE+> TAKE+damit TAKE+sie THINGS+> THINGS+TAKE THINGS+bitte
-2 THINGS+ist THIRD+bekommt THIRD+in THIRD+mochte THREAT+SEND UNSUB+STOP UNSUB+TAKE
-2 UNSUB+lassen UNSUBBED+, WANT+ME WANT+OFTEN WANT+den WANT+einen WANT+mein WISH+ME WISH+MORE
-2 WISH+OFTEN WISH+einen WISH+mein WORD+REVOKE WORD+STOP WORD+TAKE WORD+by WORD+in WORD+lassen
-2 WORD+mir WORD+mochte WORD+und WORD+vom WORD+war WORD+will WRONG+chat WRONG+en.LIST ab+DAY
-2 ab+montag ab+september abbrechen abend abgeben abgebrochen abgemeldet abgemeldet+, abholcode
-2 abmeldelink abmelden abmeldung+REVOKE abo+CEASE abo+STOP abo+WORD abo+beenden absagen add
-2 adresse+, adresse+ist akte alle allen allen+> alles+klar alte+adresse am+DAY am+OFTEN
-2 am+freitag am+wochenende an+. an+mir and+i angebote+> angekommen angst anmelden+>
-2 anschreiben anschreiben+, antworte at+0 at+OFTEN at+en.DAY auch+, auf+0 auf+OFTEN auf+der
-2 auf+en.DAY auf+mein aufheben aufhoren+mir aufhort+zu ausgesperrt ausserhalb bahn batterie
-2 batterie+ist be+there bedarf been beenden beerdigung bei+frage beibehalten belastigt
-2 bestatigt+. besten bevor bewerbung bin+auf bin+die bin+grad bin+in bis+DAY bis+OFTEN
-2 bitte+OFTEN bitte+andern bitte+immer bitte+melden bitte+nichts bitte+rufen bitte+sofort
-2 bitte+sperren bitte+weiter blocked blod bloss brauche brauche+nur brauchen+sie briefkasten
-2 bring+ich but can+en.SUBJECT company cut da+> da+bitte da+nicht da+steht dabei+, dachte
-2 damit+, danke+> das das+OTHER das+WORD das+en.BADMSG das+en.NEG das+sein das+wollte
-2 dauerauftrag day dem den+STUFF den+THINGS den+THIRD den+WRONG den+e den+falschen den+ich
-2 den+nachrichten den+termin den+wartungsvertrag den+zweiten der+DUTY der+OFTEN der+en.KINDS
-2 der+en.LIST der+haltestelle der+link der+op deshalb die+GOODS die+PAIN die+THIRD die+WANT
-2 die+hochzeit die+neue die+ohren die+tochter die+unterlagen dienstag diese+rufnummer diesmal
-2 do+en.SUBJECT doch does drei+> echt eine+gebuhr einen+neuen einer einfach+an einmal+REPLY
-2 eintragen+> en.ALONE+, en.ALONE+WORD en.ALONE+by en.ALONE+in en.ALONE+war en.ASKED+your
-2 en.BADMSG en.BADMSG+by en.BEFORE+OFTEN en.BEFORE+again en.BEFORE+en.AGAIN en.BEFORE+ends
-2 en.BEFORE+freitag en.BEFORE+time en.BEFORE+wochenende en.BLOCK en.DAY+MORE en.DAY+wieder
-2 en.DITCH en.DITCH+MENDED en.DITCH+SEND en.DITCH+auf en.DITCH+die en.DITCH+en.SUBJECT
-2 en.DITCH+grad en.DITCH+in en.DITCH+mehr en.DITCH+schicken en.END en.ENDED+by en.ENDED+out
-2 en.EVENT en.I+en.NEG en.I+would en.KEYWORD+by en.KINDS+UNSUB en.KINDS+en.BEFORE en.LIST+,
-2 en.LIST+LIST en.LIST+OFTEN en.LIST+REPLY en.LIST+hatte en.LIST+kostet en.LIST+mit
-2 en.LIST+verteiler en.LIST+weiterhin en.ME+in en.MESSAGE+LIST en.MESSAGE+MORE
-2 en.MESSAGE+REPLY en.MESSAGE+kostet en.MESSAGE+mit en.MESSAGE+verteiler en.MESSAGE+weiterhin
-2 en.MESSAGES+LIST en.MESSAGES+REPLY en.MESSAGES+ist en.MESSAGES+kostet en.MESSAGES+mit
-2 en.MESSAGES+verteiler en.MESSAGES+weiterhin en.MY en.MY+code en.NEG+by en.NEG+further
-2 en.NEG+mehr en.NEGATIVE+, en.OTHER+, en.OTHER+> en.PULL+en.MY en.PULL+my en.REPLY
-2 en.REPLY+en.BEFORE en.REPLY+en.TAIL en.REPLY+en.VOC en.SENDING+LIST en.SENDING+MSG
-2 en.SENDING+REPLY en.SENDING+en.MY en.SENDING+ist en.SENDING+kostet en.SENDING+mit
-2 en.SENDING+the en.SENDING+verteiler en.SENDING+weiterhin en.STOP+, en.STOP+WORD en.STOP+by
-2 en.STOP+in en.STOP+war en.SUBJECT+en.BEFORE en.SUBJECT+would en.TAIL+in en.TEXT+LIST
-2 en.TEXT+MORE en.TEXT+REPLY en.TEXT+ist en.TEXT+kostet en.TEXT+mit en.TEXT+verteiler
-2 en.TEXT+weiterhin en.THINGS en.THINGS+, en.THIRD en.THIRD+damit en.THREAT+OTHER
-2 en.THREAT+STOP en.THREAT+en.BADMSG en.THREAT+leben en.THREAT+verteiler en.TIME+0
-2 en.TIME+OFTEN en.TIME+en.BEFORE en.TIME+en.DAY en.VOC+DAY en.VOC+do en.VOC+en.GAVE
-2 en.VOC+en.GET en.VOC+have en.VOC+in en.WHO+mich en.WHO+uns en.WISH+to endet endet+auf ends
-2 entschieden+. entschuldigung entschuldigung+, erhalt erhalt+von erinnerungen+bitte erlaubt
-2 erledigt erreiche erst+ab erstmal+von es+> es+bei es+jetzt es+sind euch+ERASE euch+OUT
-2 euch+allen eure+angebote eurem euro fall+, falsche falscher festnetz+an finde flyer for+now
-2 frag frei+> freu freu+ME freu+mich freundlichen fruhschicht fruhschicht+> fuhl fuhl+ME
-2 fuhl+mich funf further ganz ganz+schlecht geandert gebt+ME gebt+mir gebuhr gefallen+und
-2 gegeben+> gegen+MSG gegen+OFTEN gehen+, gehn geht+auch geht+bei gekriegt gekriegt+> geld+ist
-2 geloscht gericht+> gerne geschickt gesendet gesperrt+. gestohlen gesund gesund+> geworfen
-2 gezogen gibt+es glaube gleich gott gruss grussen+> gut+dass h hab+ich hab+keine hab+mein
-2 hab+wen habe+NO habe+kein haben+ME haben+OFTEN haben+mir habt halb halbe haltestelle
-2 handy+GET handy+gesendet hast hat+NO hat+euch hatte+ME hatte+ich haus+ist hause hausmeister
-2 her+damit heute+, hilfe hilft hoch hoch+, hochachtungsvoll hochachtungsvoll+> hochzeit
-2 hol+ME hol+mich hor hor+ME hort+nicht i+would ich ich+CEASE ich+HEAR ich+antworte ich+aus
-2 ich+behalten ich+darauf ich+die ich+fuhl ich+hor ich+kaufe ich+mich ich+mochte ich+nur
-2 ich+selber ich+weiss ich+widerrufe ich+wollte if+en.BEFORE ihm ihnen+> ihnen+DELETE
-2 ihnen+GET ihnen+UNSUB ihnen+WORD ihnen+auch ihnen+ist ihr ihr+NO ihr+THIRD ihr+auch
-2 ihr+aufhort ihr+kollege ihr+machen ihren+OFTEN ihren+en.LIST ihren+en.MESSAGE
-2 ihren+en.MESSAGES ihren+en.SENDING ihren+en.TEXT ihren+sms ihrer+kanzlei ill im+OTHER
-2 im+leben im+verteiler immer+en.THIRD immer+her in+> in+die infos infos+OFTEN infos+zum
-2 interesse+MORE interesse+mehr is+en.MY ist+OUT ist+UNSUB ist+UNSUBBED ist+abgemeldet
-2 ist+alles ist+die ist+en.DITCH ist+en.NEG ist+mein ist+nix ist+verkauft it jahresende jap
-2 jede+OFTEN jederzeit jetzt+bin jetzt+en.DITCH jetzt+kommt jo kam kann kann+NO kann+aber
-2 kann+nicht kaputt+> karte+bitte kase kein kein+WORD kein+en.BADMSG kein+en.LIST
-2 kein+en.MESSAGE kein+en.SENDING kein+en.TEXT kein+ende kein+stress keine+BILLS keine+mahnung
-2 keine+werbung keinen+ENTRY keinen+NUMBER keinen+PERSON keinen+kontakt keiner+> kenn+ich kilo
-2 klar+> kleinkind klemmt klingeln klinik kocht kollege kostenvoranschlag kostet+, kostet+ME
-2 kostet+das kostet+mich krank+, laden+> lass+mich lass+uns lassen+, lassen+sie leben+>
-2 lehrerin leider let+en.ME let+en.TAIL let+en.VOC liebe lieber+> lieber+telefonisch liegt
-2 link link+in links liste liste+REMOVE los los+, loschen+, lost machen+sie magen mahnung
-2 mahnung+MORE mahnung+mehr mail mail+LIST mail+MSG mail+en.KINDS mail+en.LIST mail+newsletter
-2 mal+ein mal+sagen mehr+> mehr+CEASE mehr+HEAR mehr+NO mehr+STOP mehr+als mehr+auf
-2 mehr+ausschalten mehr+horen mehr+nicht mei mein+AUTHORITY mein+GOODS mein+THREAT mein+anwalt
-2 mein+en.BODY mein+nachbar mein+tag meine meine+alte meinem meinem+en.EVENT meinem+fall
-2 meiner meld melde+ME melde+mich meldet meldet+sich mich+DELETE mich+UNSUB mich+UNSUBBED
-2 mich+abgemeldet mich+abmelden mich+am mich+ausgesperrt mich+en.BEFORE mich+nicht mich+um
-2 mich+was mich+wieder minuten mir+auf mir+eine mir+einfach mir+sehr mir+wieder mist mit+>
-2 mit+MSG mit+der mit+nussen mitnehmen mochte+MORE mochte+mein moin+, momentan monat montag
-2 morgen mulltonne mussen mussen+sie musst nachbarn+abgeben nachfragen nachricht+NO
-2 nachricht+REPLY nachricht+mit nachricht+nicht nachricht+vom nachrichten+von nachste
-2 nachste+OFTEN nachste+woche nachstes nachstes+OFTEN namen nehmen+sie nehmt neu+> neue+GOODS
-2 neue+OTHER neues neues+NUMBER neues+handy newsletter newsletter+UNSUB nicht+, nicht+OUT
-2 nicht+abmelden nicht+da nicht+einstellen nicht+fur nicht+selbst nicht+so nicht+von nichts+,
-2 nichts+gegen nie+ASKED nie+en.THREAT nie+gesagt nie+im nimmt nix+, nix+MENDED nix+SEND
-2 nix+mehr nix+schicken noch+MSG noch+bei noch+die noch+nie nummer+SEND nun nur+OFTEN nussen
-2 nussen+, oder+> oder+OFTEN oder+nur ohne+eure ohne+vorher ohren ok on online opt+en.FROM
-2 opt+out ostern out pakete passiert passwort pausieren per+OFTEN per+mail pin please please+>
-2 praxis raus+> rausnehmen reagiert rechnung red reden richtig+, ruckgangig+> rufnummer
-2 ruhe+bitte ruhig+> sag sagen+, schaff schaff+ich scharf schick+ME schick+mir schickts
-2 schickts+ME schickts+ma schlecht+> schneiden schnell schon+CEASE schones schones+DAY
-2 schones+wochenende schreiben+sie seh sehr sehr+> seit seite september september+MORE
-2 september+wieder sich+NO sich+nicht sie+CEASE sie+NO sie+OFTEN sie+auch sie+den sie+die
-2 sie+hat sie+kann sie+konnen sie+nicht sie+von sim sind+OUT sind+weg sms+LIST sms+REPLY
-2 sms+kostet sms+mit sms+verteiler sms+weiterhin so+gut sofort+DELETE sofort+ERASE
-2 sofort+sperren soll+ME soll+mich sonst spat sperren+, sperren+> spielen spielen+, spinning
-2 spricht+NO spricht+nichts standig+MSG steh stop stop+by stoppen streich streich+ME
-2 streich+mich tamara teilen telefonisch telefonisch+> tell tell+your text+en.BEFORE texts+,
-2 the+code the+en.THINGS to+en.SEND to+send to+your tochter+, torte trag trag+ME trag+mich
-2 traurig treffen tur ubernehmen uberwiesen uberwiesen+> um+, umzug und+TAKE und+die und+diese
-2 und+es und+jetzt und+kein und+mich uns+das unter ups vergessen+, vermieter verstehe
-2 verteiler+> vier vier+> vom+auto von+meinem vorbei+> vorher+zu vormittags wagen want+to
-2 war+auf war+das war+ein wartungsvertrag was+TAKE was+die was+kostet wegen+dem wegen+der
-2 weiss weiter+an wen+gefunden wenden wenig weniger wenn+die wenn+en.HEY wenn+en.VOC
-2 wenn+en.WHO wenn+ich wenn+man wer+hat whatsapp+> widerspruch widerspruch+gegen wie+geht
-2 wieder+ein wieder+infos will will+doch wir+hatten wissen+wie wochenende wollt wollte+NO
-2 wollte+ich wont would would+en.WISH writing wurd wurde+NO wurden wurden+sie yes
-2 your+en.KINDS zahn zehn zimmer zu+, zu+REMOVE zu+euch zu+fragen zu+hause zu+hoch zu+ihnen
-2 zu+meinem zu+viel zu+wenig zum+0 zum+OFTEN zum+en.DAY zum+jahresende zum+sommerfest
-2 zusendung zustimmung+erteilt
2 %+REPLY %+mit *+REMOVE *+STOP *+nehmt ,+DELETE ,+GOODS ,+LIST ,+MSG ,+NUMBER ,+REVOKE
2 ,+UNSUB ,+WISH ,+WORD ,+also ,+austragen ,+do ,+en.SUBJECT ,+en.TAKE ,+eure ,+genau ,+go
2 ,+ihr ,+kein ,+mein ,+mir ,+null ,+scho ,+seine ,+soweit ,+spart ,+thx ,+uns ,+verstanden
2 ,+vielen ,+vom ,+wa ,+will .+CEASE .+ENTRY .+GET .+OTHER .+OUT .+PERSON .+SEND .+abgemeldet
2 .+alda .+austragen .+brauch .+datensatz .+einwilligung .+en.ALONE .+en.BEFORE .+en.DOESNT
2 .+en.ENDED .+en.HEY .+en.I .+en.STOP .+en.WANT .+entschuldigen .+eure .+frau .+fur .+geh
2 .+gute .+hab .+hallo .+halt .+haltet .+haus .+heast .+heizung .+hier .+horen .+hort .+ihre
2 .+kb .+konnte .+leckt .+letzte .+lieber .+loscht .+man .+nee .+noch .+our .+schluss .+seien
2 .+sofa .+sry .+stellt .+termine .+this .+ware .+widerspruch .+wir .+wohn 0+dsgvo 0+jahre
2 0+jahren ?+dann ?+die ?+wenn ASKED ASKED+, ASKED+> AUTHORITY+, CONSENT+> DAY+gestorben
2 DAY+in DELETE+bitte DUTY+. DUTY+DELETE DUTY+MSG DUTY+ab DUTY+ihr ENTRY+DELETE ENTRY+ERASE
2 ENTRY+REMOVE ENTRY+loschen GET+ich GET+und GOODS+hab GOODS+kommt GOODS+meines HEAR+OFTEN
2 HEAR+ihr LIST+OUT LIST+WORD LIST+bitte LIST+loschen LIST+nehmen LIST+raus ME ME+. ME+CONSENT
2 ME+MENDED ME+ab ME+anzuschreiben ME+bewerben ME+heut ME+hier ME+ofter ME+ruhe ME+selbst
2 ME+sohn ME+weiter MENDED+das MENDED+ihr MENDED+mehr MORE+ASKED MORE+GET MORE+MSG
2 MORE+anschreiben MORE+aufs MORE+gern MORE+hierher MORE+ich MORE+kriegen MORE+mitteilungen
2 MORE+was MORE+werbung MSG+? MSG+MORE MSG+an MSG+brauch MSG+diese MSG+en.BEFORE MSG+ihres
2 MSG+oder NO+DEAL NO+NO NO+OTHER NO+WANT NO+WISH NO+bock NO+ein NO+einen NO+en.OTHER
2 NO+endlich NO+erwunscht NO+ich NO+in NO+plan NO+sein NO+standig NO+stellenangebote NO+und
2 NO+weiter NO+weiteren NO+wie NO+zugestimmt NUMBER+DELETE NUMBER+ERASE NUMBER+REMOVE
2 NUMBER+REPLY NUMBER+bei NUMBER+mit OFTEN+OFTEN OFTEN+an OFTEN+auf OFTEN+bei OFTEN+dsgvo
2 OFTEN+jahre OFTEN+klar OFTEN+super OFTEN+taglich OFTEN+vom OFTEN+warnung OTHER+ERASE
2 OTHER+OFTEN OTHER+REMOVE OTHER+auf OTHER+hab OTHER+ihr OTHER+mehr OTHER+meines OUT+damit
2 OUT+vom PAIN+krank PERSON+doktor REMOVE+> REMOVE+DAY REMOVE+mi REMOVE+uns REPLY+ihren
2 REPLY+verlaub REVOKE+> REVOKE+die SEND+> SEND+das SEND+ihr SEND+mehr SEND+mir SEND+nicht
2 STOP+es STOP+ihr STOP+ma STOP+mich STUFF+. TAKE+MORE TAKE+bitte TAKE+den TAKE+endlich
2 TAKE+ma TAKE+wir THINGS+MSG THINGS+hab THINGS+lauft THIRD+das THIRD+doktor THREAT THREAT+,
2 UNSUB+am UNSUB+en.BEFORE UNSUBBED+am UNSUBBED+en.BEFORE WANT+da WANT+keinen WANT+von WISH+da
2 WISH+diese WISH+von WORD+. WORD+ASKED WORD+SEND WORD+geschrieben WORD+von WRONG+nr a+ruah
2 a+ruh ab+, ab+heute aber+> aber+bitte aber+diese abgegeben abgeholt abgemeldet+.
2 abgeschlossen abmeldung+von absehen absetzen absetzen+> abstand again alda all alles+andere
2 alles+nicht als+ME als+meine am+NUMBER am+telefon an+MSG an+OFTEN an+bitte an+en.LIST
2 an+en.MESSAGE an+en.MESSAGES an+en.SENDING an+en.TEXT an+keinen an+sms andern+, andrea
2 anschluss anzeige+> anzuschreiben auch+OFTEN auch+eine auch+per auf+, auf+die auf+ihre
2 auf+mir auf+vergessenwerden aus+den aus+meinem ausgetreten ausse auto+hab babysitter
2 be+en.SENDING bedarf+, begraben bei+ME beiden bekomm bekomm+ich benachrichtigungen
2 benachrichtigungen+> bereits besitzer besitzer+gewechselt bestelle+hiermit bewerben
2 bewerben+> bezahlt+, bin+, bin+NO bin+OFTEN bin+WORD bin+jetzt bin+langst bin+raus bitte+,
2 bitte+HEAR bitte+NUMBER bitte+REMOVE bitte+STOP bitte+abstellen bitte+aus bitte+behalten
2 bitte+fur bitte+keine bitte+mal bitte+nehmen bitte+nimmer bitte+um bitte+umgehend
2 bitte+weglassen blockiert+> blut bock bock+auf brauche+NO brauche+keinen brauchen+die
2 brauchts brauchts+NO bundesnetzagentur buro can+en.BEFORE da+. da+OUT da+WORD da+ist da+weg
2 damals danke+. dann+die darauf das+OFTEN das+STUFF das+gepiepse das+gilt das+hat das+machen
2 das+stort dass+meine dass+sie datensatz datensatz+DELETE datensatz+ERASE datensatz+MENDED
2 datensatz+REMOVE datensatz+WORD dem+NO dem+SEND dem+elternverteiler dem+ich dem+stimme
2 dem+verteiler den+besitzer den+lappen denkbar denkbar+, der+OTHER der+PAIN der+THREAT
2 der+kleine der+vertrag des+NO die+ME die+NUMBER die+andrea die+erlaubnis die+fresse
2 die+freundschaft die+hat die+impferinnerungen die+isar die+nicht die+nie die+nummer
2 die+storung die+tafel die+tan dienst diesen+OFTEN diesen+en.LIST diesen+en.MESSAGE
2 diesen+en.MESSAGES diesen+en.SENDING diesen+en.TEXT diesen+sms dieses digga doktor+, dont
2 dort dsgvo eich eigenen eigentlich ein+> ein+GOODS ein+THINGS ein+gutschein eine+kommt
2 einem+en.BODY einen einfach+REMOVE eingetragen+. einstellen einstellen+, einwilligung
2 einzige einzustellen elternverteiler en.ALONE en.ALONE+> en.AUTHORITY en.BEFORE
2 en.BEFORE+NUMBER en.BEFORE+en.CALL en.BEFORE+en.DOESNT en.BEFORE+en.MENDED en.BEFORE+en.NOT
2 en.BEFORE+en.NUMBER en.BEFORE+number en.BEFORE+phone en.BEFORE+telefon en.BODY+,
2 en.DAY+dsgvo en.DAY+jahre en.DAY+jahren en.DITCH+NO en.DITCH+OFTEN en.DITCH+WORD
2 en.DITCH+jetzt en.DITCH+langst en.DITCH+raus en.DOESNT en.DOESNT+en.BEFORE en.FEEL+en.I
2 en.FEEL+en.SUBJECT en.FEEL+i en.FROM+> en.FROM+en.THIRD en.GET en.HEY+. en.HEY+en.I
2 en.HEY+en.NEG en.HEY+en.SUBJECT en.HEY+i en.I+hob en.I+know en.LIST en.LIST+? en.LIST+WORD
2 en.LIST+an en.LIST+bitte en.LIST+oder en.LIST+vom en.LOSE+en.BEFORE en.ME en.ME+>
2 en.MESSAGE+WORD en.MESSAGE+bitte en.MESSAGE+vom en.MESSAGES+WORD en.MESSAGES+an
2 en.MESSAGES+bitte en.MESSAGES+vom en.MY+en.CALL en.NEG+en.MENDED en.NEGATIVE+. en.NOT
2 en.PLURALS en.REPLIED en.REPLIED+> en.SENDING+WORD en.SENDING+an en.SENDING+bitte
2 en.SENDING+vom en.STOP en.SUBJECT en.SUBJECT+hob en.SUBJECT+know en.TAIL en.TAIL+> en.TAKE
2 en.TAKE+MORE en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TEXT+WORD
2 en.TEXT+bitte en.TEXT+vom en.THESE en.THIRD+, en.THIRD+> en.THREAT+DAY en.THREAT+en.LIST
2 en.UNSUB en.VOC+> en.VOC+en.SUBJECT en.WANT+, en.WHO en.WHO+ma en.WISH+en.SUBJECT
2 en.WISH+en.VOC en.WISH+en.YOU en.WISH+you en.YOU+en.BEFORE endlich+die entschuldigen+sie
2 er+ist erinnert ersparen ersparen+sie es+, es+denkbar es+genugt es+gut es+ware eu euch+den
2 euren+OFTEN euren+en.LIST euren+en.MESSAGE euren+en.MESSAGES euren+en.SENDING euren+en.TEXT
2 euren+nachrichten euren+sms eurer+LIST eurer+liste ewigkeiten fahrdienst falsche+nr
2 feierabend+REPLY feierabend+mit fenster+, fertig+. fliegt frau+doktor freien freien+en.BODY
2 freien+tag fremde fresse freundschaft fuhre fuhre+selbst funkstille fur+notfalle furs geduld
2 gefallen+> gegen+werbung geh+bitte geht+WORD gekauft gekauft+. gekundigt+, gekundigt+und
2 gelandet gelogen gemeinde gemeint gemeint+, gemeldet+> genau+das gepiepse gerat+>
2 geschlossen geschlossen+, gewartet gewartet+. geweckt geweckt+. gibts+da gilt glaub+ihr go+>
2 good got graduated graduated+. grundlage grussen+% gsogt hab+auch hab+doch hab+kein
2 hab+schon habe+mich haben+gekauft habt+die haltet haltet+endlich handy+. has hat+ME hat+den
2 hat+mir hatte+gern hauses have hear heart heast heast+, heisst heizung+lauft her+, her+>
2 herr herr+pfarrer hier+DELETE hier+UNSUB hier+WORD hier+abmelden hier+gibt hier+nie hierher
2 hinterher hinterlegt hob horen hort hort+OFTEN hort+auf hort+ihr horts+auf i+hob i+know
2 ich+> ich+WANT ich+WISH ich+bestelle ich+da ich+das ich+hatte ich+hier ich+irgendwo
2 ich+kundige ich+les ich+lese ich+mag ich+weiter ich+wurde ich+zuruck id+en.WISH ihnen+in
2 ihr+, ihr+CEASE ihr+MORE ihr+STOP ihr+bei ihr+schreibt ihr+weiter ihre+MSG ihre+kanzlei
2 ihre+nachrichten ihres ihres+hauses im+DAY im+en.LIST impferinnerungen+bitte in+en.DAY
2 in+meinem informieren informieren+, interessieren+ME interessieren+mich interessiert is+a
2 isar isch+WANT isch+WISH isch+will ist+ME ist+STUFF ist+belastigung ist+der ist+en.HEY
2 ist+en.VOC ist+gebrochen ist+kein ist+nur ist+seit ist+tot it+, ja+klar jahr jahr+OFTEN
2 jahren+verkauft jede jede+MORE jede+nachricht jede+weitere jedes+mal jetzt+CEASE jetzt+bitte
2 jobs juckt ka kalender+> kanzlei+NO kanzlei+nicht kb kein+bock kein+en.OTHER kein+plan
2 keine+MORE keine+MSG keine+THINGS keine+stellenangebote keine+weiteren keinen+GOODS
2 kinder+sind know konnt+ME konnt+ihr konnt+mich konnte+ich konnten+sie kontaktaufnahme kredit
2 kundin kunftig+auf kurznachrichten landen lang langer lappen lass+ma lasst+ME lasst+das
2 lauft+, leckt leckt+ME leckt+mich leid leid+, les+das letzte letzte+warnung lg lg+> lieb
2 lieb+und linz lisa liste+, loschen+> loscht loscht+ME loscht+mich mag+> mag+die mai
2 make+en.VOC mal+STOP man me+> meh mehr+SEND mehr+aufs mehr+hierher mehr+ich mehr+kriegen
2 mehr+per mein+PAIN mein+sohn meine+CONSENT meine+ruhe meinem+freien meldet+ME meldet+mich
2 mer mi+in mich+anzuschreiben mich+bewerben mich+bitte mich+gern mich+hier mich+nur mich+von
2 mich+weiter mir+CEASE mir+NO mir+SEND mir+STOP mir+am mir+das mir+en.BEFORE mir+gern
2 mir+heut mir+letzte mir+ofter mir+selbst mit mit+ihren mit+verlaub mitbewohner miteinander+>
2 mitteilungen+> mocht mochte+keine mochte+von monaten more muss+en.HEY muss+en.VOC
2 muss+en.WHO muss+man mussen+NO mutter+. nach+> nachricht+, nachricht+diese nachrichten+MORE
2 nachrichten+mehr nacht+> ne+MSG nehmen+> nehmt+mich nen net never nicht+> nicht+ein
2 nicht+erwunscht nicht+schreiben nicht+sein nicht+standig nicht+und nicht+weiter nie+einen
2 nie+zugestimmt noch+? noch+eine noch+ne nochmals not notig notig+, null number+> numm
2 nummer+OUT nummern nummern+, nur+> nur+fur nur+melden nutzung nutzung+ME nutzung+meiner
2 of+en.BEFORE of+en.MY of+en.THIRD off+> oft oft+muss ofter+als ohne+ME on+en.BEFORE on+this
2 op passau pfarrer pfarrer+, pls pls+> post+> raus+. recht+auf reicht+es rezept+MSG ruah ruh
2 ruhe+jetzt sagt+ME sagt+mir schichtplane schnee scho scho+lang schon+, schon+MORE
2 schon+OFTEN schon+wieder schreibt+ihr schreibt+mir schriibe+> schule+, sein+REPLY sein+mit
2 seine seinen seit+DAY selbst+OTHER selbst+kalender sie+MENDED sie+da sie+gratulieren
2 sie+haben sie+ist sie+mir sie+noch sie+uns sie+wissen sind+NO sind+nicht sms+WORD sms+bitte
2 sms+vom so+lieb sofa+ist sofort sollte+ich sons sparen sparen+sie sry stellenangebote
2 stellenangebote+MORE stellenangebote+mehr stellt+das stimme stimme+ich storung storung+,
2 streicht+bitte super+, tafel tag+, texted texten+> the+en.MENDED the+en.PHONE therapie+.
2 these this this+en.BEFORE this+en.MENDED this+en.PHONE this+number thx thx+> to to+hear tot
2 tuv txts txts+> uber uber+den um+ERASE umgehend und+CEASE und+OFTEN und+das und+keine und+so
2 uns+aus unser+kind unsere unterlassen+> untersage vergessenwerden verlaub versichert
2 verstanden+, verstanden+> verstorben verteiler+bitte vertrag verweigert verweigert+> voll+>
2 vom vom+fenster von+diesem von+kurznachrichten vor vor+OFTEN wa wa+> war+der ware ware+OFTEN
2 ware+schon warnung warum+kommt warum+schreibt was+WISH was+das was+zu weder weg+damit
2 weg+vom weglassen+> weh weiter+gern weitere+MSG weiteren+MSG weiterer weiterer+MSG
2 weiterhin+> wels wen+anders wenn+der werbung+. wie+OFTEN wie+der wieder+OUT wieder+was
2 wiedersehen wiedersehen+> will+da will+nicht willige wir+WISH wir+haben wir+waren
2 wissen+wann wo wo+ist wo+kann woanders wohn wos wott zahnreinigung zeig zeug zieht zu
2 zu+MENDED zu+TAKE zu+ende zu+schicken zum+DELETE zum+UNSUB zum+abbestellen zum+geburtstag
2 zusenden zusendungen zustimmung zwar+DAY zwar+OFTEN zwar+heute zwei+sind
3 *+TAKE ,+and ,+aus ,+besser ,+e ,+funf ,+ihre ,+lasst ,+mich ,+nummer ,+sagt ,+wie ,+wo
3 ,+zieht .+LIFE .+THREAT .+dem .+en.SUBJECT .+gebt .+gluckwunsch .+herzlichen .+i .+ihr
3 .+isch .+jetz .+jetzt .+lasst .+loss .+never .+offenbar .+toll .+tun .+unsere .+vergessen
3 .+zur .+🔕 ?+SEND ?+vielen AUTHORITY+> CEASE+bitte CEASE+sie DEAL+REPLY DEAL+mit DUTY+ERASE
3 DUTY+REMOVE DUTY+REPLY DUTY+mit ENTRY+MENDED ENTRY+WORD ERASE+bitte GOODS+? GOODS+en.BEFORE
3 GOODS+es HEAR+> HEAR+DEAL HEAR+DUTY HEAR+op HEAR+sie LIST+, ME+bitte ME+doch ME+gut
3 ME+postfach ME+so ME+telefon ME+wird MORE+UNSUB MORE+per MSG+. MSG+CEASE MSG+bitte MSG+ein
3 MSG+mehr NO NO+MSG NO+THINGS NO+einzige NO+haben NO+kredit NO+langer NO+mal NO+schriibe
3 NUMBER+0 NUMBER+> NUMBER+WORD NUMBER+en.DAY NUMBER+ist NUMBER+und OFTEN+DUTY OFTEN+UNSUB
3 OFTEN+eine OFTEN+schon OFTEN+vorher OFTEN+zum PERSON+TAKE REPLY+dem REPLY+euren SEND+,
3 SEND+NO STOP+> STOP+DEAL STOP+DUTY STOP+OFTEN STOP+euch STOP+op STOP+sie TAKE+es TAKE+mer
3 UNSUB+. UNSUBBED+. WANT+? WISH WISH+? WISH+NO WISH+keine WORD+% WORD+0 WORD+die WORD+en.DAY
3 WRONG+PERSON WRONG+verbunden a ab+> abbestellen abbestellen+, abmeldung abstellen+>
3 again+and am+vortag an+" an+dieses an+einem angemeldet+, anwalt art auch+die auch+furs
3 auf+dem auf+eure aufhort aufhort+> aus+ME backen begraben+werden bin+seit bitte+ME bitte+OUT
3 bitte+UNSUB bitte+WORD bitte+mich bleiben+, dank+en.THREAT dank+im danke+und das+TAKE das+ab
3 das+alles das+hier das+irgendwo davon+. de dem+STUFF den+geist der+AUTHORITY der+LIST
3 des+STUFF die+NO die+en.BEFORE diese+nachrichten diesem+LIST diesem+verteiler diesen
3 diesen+MSG do do+> du+horst e e+OFTEN e+mail eh+NO eh+nie ein+WORD ein+ende eine+.
3 eine+OFTEN eine+woche einem+tag eingetragen einladungen einverstandnis en.AGAIN en.AGAIN+and
3 en.ALONE+en.MESSAGES en.ALONE+en.SENDING en.BEFORE+. en.BEFORE+? en.BEFORE+bitte
3 en.BEFORE+en.FROM en.BEFORE+en.NEG en.BEFORE+vortag en.BODY en.BODY+MENDED en.DITCH+.
3 en.DITCH+en.BEFORE en.DITCH+seit en.DOESNT+again en.DOESNT+en.AGAIN en.EVENT+.
3 en.FROM+en.BEFORE en.FROM+en.MY en.GAVE en.HEY en.I en.LIST+. en.LIST+> en.MESSAGES+.
3 en.MESSAGES+> en.MY+en.BEFORE en.MY+en.NUMBER en.MY+en.PHONE en.MY+en.WHO en.MY+number
3 en.NEG+. en.NEG+again en.NEG+en.AGAIN en.NEGATIVE+en.BEFORE en.NOT+en.BEFORE en.NUMBER+>
3 en.PULL+en.FROM en.SENDING+. en.STOP+die en.STOP+en.MESSAGES en.TAKE+my en.THREAT+voraus
3 en.VOC+. en.VOC+en.I en.VOC+i ende+, endlich+OFTEN endlich+mal erfahren erinnert+werden
3 erlaubnis euch+an euch+los euch+vor falsch+verbunden falschi falschi+NUMBER falschi+nummern
3 family flohmarkt folgt freut freut+sich fur+ungut furs+NUMBER furs+handy gar+keine
3 geburtstagsgrusse geist gemeldet genau gilt+auch gluckwunsch gluckwunsch+, gratulieren+,
3 hab+OFTEN hab+bei habe+einen habs halt+die hausverwaltung herzlichen herzlichen+dank
3 hiermit+widerrufe horen+> horen+sie horst i ich+an ich+brauche ich+gar ich+glaub ich+habe
3 ich+meinen ich+verzichte ich+widerspreche ick ihr+MENDED ihr+SEND ihr+geht ihr+konnt
3 ihr+meine ihren+MSG im+voraus impferinnerungen interessieren irgendwo+CEASE irgendwo+WORD
3 irgendwo+abstellen ist+THREAT ist+jetzt its ja+. jahre jahren+bei jeden jetz+langts jetzt+>
3 jetzt+en.THREAT jetzt+im jetzt+in kann+> kauf keine+einzige keinen+kredit keks kind kind+ist
3 knopf+zum kommt+> konnen+die konnt+euch kundige+ich kunftig langts lasst+es lasst+mich les
3 lese liste+> loschts loss loss+ME loss+MORE loss+mer ma me mehr+. mehr+GET mehr+schicken
3 mein+postfach mein+telefon meine+NUMBER meines mensch mich+SEND mich+ab mir+MSG mir+jeden
3 mir+nur mir+so mir+zu mit+dem mit+euren miteinander mitteilungen muss+ein mutter mutter+,
3 nachrichten+NO nachrichten+nicht nachrichtendienst nehmt+ME nerv nerv+NO neuer nich
3 nicht+haben nicht+langer nichts+MORE nichts+mehr nimmer nimmer+> no+en.BEFORE noch+einmal
3 not+en.BEFORE nr+, num number nummer+bei offenbar ok+> op+REPLY op+mit our papierkorb pizza
3 prozente quit rauh reicht+> rezepte ruhe+> samtliche samtlichen satt satt+. schade schenken
3 schenken+> schreibe schreiben+> schreiberei seien seien+sie sein+, sein+> seit+jahren
3 seit+monaten service sich+, sicher sie+ME sie+davon sie+sich sie+so sie+wem sind+aus
3 sind+gut sms sohn sowas spart spart+euch stammkunde stammkunde+> stecker+PAIN stecker+ziehen
3 stellt stumm stumm+, teil termine thema tot+> trennen umfragen umsetzen umsetzen+> und+ihr
3 ungut ungut+, verein verein+DELETE verein+ERASE verein+REMOVE vergessen+sie verkauft+,
3 verstosst verstosst+gegen vielen von+samtlichen vor+jahren voraus voraus+> vortag ware+es
3 warnung+. warum+MENDED warum+SEND was was+WANT was+muss was+von weg+> wegen+euch weiter+zu
3 weitere weiteren welpen wem+anders wenn werbung+en.NEGATIVE werbung+nein werde+ich
3 widerrufe+ich widerspreche widerspreche+> wie+ich wie+oft wie+schon wie+werde wieder+,
3 wieder+UNSUB wird+NO wirkung+> wissen woche+. wohn+NO wohn+nimmer wurde+mich your+en.LIST
3 zeuch ziehen zu+> zu+MSG zugestimmt zuruck+> 🔕
4 ,+BILLS ,+ME ,+NO ,+dass ,+isch ,+und .+UNSUBBED .+en.DONT .+es .+falsch .+falsche
4 .+feierabend .+haut .+mich .+reicht .+schreibt .+was ?+MENDED CEASE+? CONSENT+vom DAY+.
4 DUTY+OFTEN GET+von LIST+ist ME+, ME+> ME+SEND ME+akku ME+als ME+gern ME+jeden ME+von ME+weg
4 ME+zu MORE+DELETE MORE+zu MSG+WORD MSG+en.NEGATIVE MSG+nein MSG+nicht NO+GOODS NO+aufhort
4 NO+dauernd NO+nachrichten NO+schreiben NUMBER+, NUMBER+. NUMBER+OFTEN OFTEN+der OFTEN+gut
4 OUT+> REMOVE+ME REMOVE+bitte REPLY+sofortiger STOP+das TAKE TAKE+ab THIRD+. WANT WANT+NO
4 WANT+keine abholbenachrichtigungen abschalten abschalten+> absicht absicht+> abstellen
4 akku+ist alles+NO and angemeldet anwalt+> auch+NO aus+der aus+jetzt bei+mir bestelle bilder
4 bin+OUT bitte+ab bitte+von bleiben da+NO da+nichts dank+, das+. das+aufhort das+bitte
4 das+noch das+war dauernd dem+MSG den+stecker der+> der+empfanger die+CONSENT diese durch+.
4 eh einem einen+anderen empfang+von empfanger en.BEFORE+en.PHONE en.DITCH+OUT en.DONT
4 en.MENDED en.MESSAGES en.MY+en.MENDED en.STOP+en.SENDING en.WANT erinnerungen euch falschen
4 feierabend+damit find find+den frau from fur+immer gar gar+NO gebimmel gekundigt genugt
4 gerat gnade gratulieren gut+> gut+REPLY gut+mit gut+sein habe+ME had haken handy+> haut
4 haut+ab hier+NO holen ich+MORE ich+find ihnen+NO ihnen+nicht ihr+habt ihre ihren immer+noch
4 is+NO is+en.WANT is+ned ist+0 ist+an ist+en.DAY ist+nicht kapitel keine+nachrichten kleine
4 knopf+, kundige lassts mag makler mal+gut mein+akku meine+nummer mich mich+, mir+MENDED
4 mir+OUT mir+nicht mir+weg mit+sofortiger ne nicht+. nicht+aufhort nicht+dauernd notfalle
4 post ruhe schon schreibt schriibe setzen setzen+> sie+SEND sie+mich sie+schreiben so+was
4 sofortiger sofortiger+wirkung stellen stellen+sie stille tag tun+, verbunden verkauft
4 verlassen versehentlich+UNSUB versehentlich+UNSUBBED versehentlich+abgemeldet verstanden
4 verzichte vibriert vielen+dank vo vorbi was+> weg+REPLY weg+mit weglassen weiterhin wenn+das
4 wenn+noch werden+> wichtig wichtig+> wieder+DELETE wieder+WORD wirkung ziehe zu+schreiben
4 zu+werden zum+WORD zwar
5 "+. ,+ERASE ,+REMOVE ,+STOP ,+THINGS ,+nie ,+von .+ERASE .+MSG .+NUMBER .+abmeldung .+nu
5 .+verteiler .+wenn AUTHORITY CONSENT+REVOKE HEAR+auf MENDED+, MENDED+an MSG+NO MSG+ab
5 NO+SEND NO+versehen OFTEN+jahren OUT+REPLY OUT+mit PERSON+ist SEND+an STOP+auf STUFF+>
5 TAKE+ME THIRD+, WANT+ich aber+ich abmelden+> also+OUT an+eine andere anders anders+>
5 auf+nimmerwiederlesen austragen austragen+> bitte+abmelden bitte+auch dat der+PERSON
5 der+konkurrenz die+leitung die+sperrliste diese+MSG durch en.BEFORE+> en.BEFORE+en.BEFORE
5 en.NEG+en.BEFORE en.NEGATIVE+> en.SENDING+> endlich euch+die euren+MSG fur+euch gut hab+dich
5 handy hiermit+> hiermit+REVOKE ich+hiermit ihnen+. is ist+mir ist+so kein+versehen
5 konkurrenz konnten kontostand kreditangebote lasst leitung mich+OUT mich+als nein+> nicht+zu
5 nimmerwiederlesen nimmerwiederlesen+> noch nummer+0 nummer+en.DAY nummer+ist of schicken+,
5 schreiben+an serie sie+das sofort+MENDED sperrliste und+zwar unerwunscht unerwunscht+>
5 versehen+, verteiler werden+. wird wirklich+OUT ziehe+ich zum+CEASE
6 ,+REPLY ,+TAKE ,+damit ,+diese ,+is ,+mit .+LIST .+WRONG .+aus .+bitte .+lot .+nichts
6 .+zieht ME+nur MORE+. NO+. NO+wieder NO+zu REPLY+den UNSUB UNSUB+> an+ME auf+den aufs
6 aufs+NUMBER aufs+handy bei+der brauch+ich dank das+NUMBER das+handy dem+LIST dies
6 en.NEGATIVE en.PHONE euren geht+mir gewechselt gewechselt+, knopf konnt lehne leine
6 leitung+zu lot lot+DAY lot+ME lot+mi mir+> mit+den ned nein nie+wieder noch+was nummer
6 nummer+OFTEN nur+noch telefon tun wen werbung wird+das
7 ,+die .+NO .+keine .+nummer CEASE LIST+> ME+aus OFTEN+. REVOKE+ich WRONG+> an+meine anderen
7 brauch damit+> dauerhaft empfang en.FROM en.NUMBER feierabend geht+ME hiermit ich+euch isch
7 jetz jetzt lieber+NO lieber+nicht nie nie+MORE nu schon+> schreiben stecker verstehen
7 von+ihnen was+ist weg wem zu+ME zu+mir
8 ,+aber .+STOP .+TAKE .+das .+nur ME+OUT OUT PERSON SEND damit davon gern+, gewesen irgendwo
8 mich+aus moge sein zu+SEND
9 .+WORD HEAR NO+MORE TAKE+DAY TAKE+mi jahren schwer+> werden
10 .+HEAR CEASE+> CONSENT THREAT+> WORD+> des hier mi
11 .+sie MSG STUFF bitte+>
12 LIST schwer
13 so+schwer
14 . NUMBER
"""
