"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-14 oder
-13 hat
-12 aus+>
-11 > du in nachricht
-10 ,+das GOODS NO+WORD an+, beim bis grad soll steht
-9 RESTORE an+> bei+euch euch+> kostet mehr+, ohne
-8 ,+bitte ,+ich DEAL MORE+, geht lauft nicht nicht+WORD ruhig sie war wieder
-7 ,+SEND .+die .+muss .+seit DAY ME+wieder MSG+von TAKE+ich THIRD alte andern+> bitte+nicht
-7 die die+MSG einverstanden en.THINGS hatte ich+steige lassen neuen richtig steige von+ME
-7 von+mir wir wurde zum zwei
-6 , ,+MENDED ,+nein .+abmelden .+auf .+hat .+ja .+mir 0 DAY+> NO+UNSUB NO+aus REVOKE+ME
-6 TAKE+mir aus bedarf+> bleibe bleibt da dabei en.TAKE en.THREAT er fragen hab+ME habt+ihr
-6 in+den kommen machen mein nachricht+> neu neue nicht+UNSUB nochmal passt schicken+>
-6 steige+aus streichen+> viele viele+MSG viele+nachrichten wer
-5 ,+meine ,+war .+danke .+gefallt .+kein .+wann DAY+, ERASE+, ME+reichts MENDED+> OFTEN+NO
-5 RESTORE+> TAKE+ihr THIRD+WANT THIRD+WISH WORD+WANT WORD+WISH acht alles am andern auf+NO
-5 aufhoren bei bis+0 bis+en.DAY bitte+das bitte+die danke das+GOODS dass+ihr die+nachricht
-5 en.EVENT en.LIST+, en.THIRD eurer+MSG fall fragt gefallt gefallt+> gegen geht+das gerade
-5 gericht habe+NO hat+sich ihrer im keller kurz leer lieber machen+> mehr melden+sie mir+aus
-5 mir+reichts nehme reichts rein schick sind+> sperren versteht viel welche wenns
-4 ,+OFTEN ,+aufhoren ,+der ,+er ,+hab ,+keine ,+konnt ,+richten .+. .+DELETE .+ME .+OFTEN
-4 .+der .+ist .+ok .+sagt .+wer BILLS CONSENT+zum DAY+NO DISTURB DUTY ERASE GET+> LIFE
-4 ME+REPLY ME+THIRD ME+einfach ME+handy ME+mit ME+nr MENDED MENDED+sie MORE+so NO+CEASE
-4 NO+UNSUBBED NO+abgemeldet NO+so OFTEN+nicht OFTEN+viele OTHER+NO OUT+, REMOVE+ihr REPLY+ME
-4 STOP+, STOP+mir STOP+sich TAKE+sich TAKE+und THIRD+will WANT+sie abmelden abo an+der angebot
-4 benachrichtigungen+MORE bestatigt bitte+beim bitte+wieder bloss+nicht brauche danke+,
-4 danke+> danke+euch das+PAIN dem+OTHER dem+update den denn der die+LIST direkt
-4 einverstanden+, einverstanden+> en.DAY en.DAY+> en.DITCH en.LOSE en.NEG+, en.OTHER en.YOU
-4 ende+> euch+. eure+MSG freitag fur+meine ganz+OFTEN ganz+schon gegen+MSG gegenseite gegessen
-4 gehen geht+es geld geloschte gibt hab hab+mich handy+NO hatten heute hier+bitte hol ich+STOP
-4 ich+TAKE ich+bleibe ich+mich ich+nichts in+der ist+hier its jucken karte keep kein
-4 kein+bedarf keiner komme kopf lieferwagen macht mal+, mein+handy meine+THIRD meine+nr melden
-4 mich+fur mich+nicht mit+ME nachrichten neue+nummer nicht+CEASE nicht+UNSUBBED
-4 nicht+abgemeldet nicht+an nicht+mehr nichts+> nochmal+> pizzadienst rein+> richten
-4 richten+sie rufen rufen+sie ruhig+MORE ruhig+weiter samstag schicken schlussel schon+viele
-4 seit+dem selber sie+ihre sie+meine sie+ruhig sind sollt statt termin tochter um und+ME
-4 unterlagen update versteht+ihr von+OFTEN weg+, weiter+> wenn+du werd werd+ich whatsapp wie
-4 wiederherstellen zeigt
-3 "+, %+von ,+brauche ,+en.NEGATIVE ,+en.TAKE ,+geld ,+ist ,+keep ,+liegt ,+nicht ,+schicken
-3 ,+was ,+welche .+DAY .+REMOVE .+an .+brauche .+dagegen .+den .+du .+einverstanden .+handy
-3 .+in .+lass .+melden .+nehmen .+nehmt .+questioned .+rex .+schlussel .+schreiben .+stort
-3 .+termin .+weiter .+woher .+zustimmung 0+> 1 2 ?+hatte ASKED+ich BEEN CEASE+mal
-3 CONSENT+erteilt DEAL+> DELETE+wenn DUTY+, DUTY+> DUTY+NO GET+, GET+NO GET+keine GOODS+TAKE
-3 HEAR+NO LIST+auf LIST+streichen ME+GOODS ME+WORD ME+jederzeit ME+kurz MENDED+. MORE+?
-3 MORE+RESTORE MORE+als MORE+gehort MORE+infos MSG+OFTEN NO+DELETE NO+an NO+problem NO+sorge
-3 NUMBER+NO NUMBER+in OFTEN+> OFTEN+MSG OFTEN+aus OFTEN+bitte OFTEN+ein OFTEN+funf OFTEN+ist
-3 OFTEN+raus OFTEN+so OTHER+ist REPLY+meiner REVOKE+meine SEND+ma STOP+NO STOP+uns THINGS
-3 THIRD+TAKE THIRD+soll UNSUB+wenn WORD+, WORD+mal WORD+wenn aber+nur abgebrochen abmelden+,
-3 abmelden+wenn about absagen abschleppdienst alles+. an+diese an+sie anmelden ans antworte at
-3 auf auf+mein aufhort+zu aus+, aus+versehen ausgemacht b beenden+, bei+frage beide bekomme+NO
-3 bekomme+keine bekommt bestatigt+. bin+grad bin+ich bissl bitte+MORE bitte+abbestellen
-3 bitte+den bitte+in bloss bloss+NO bring bringt d da+, da+sein dabei+, dabei+> dagegen
-3 damit+, das das+DEAL das+an das+angebot das+auch das+erlaubt deinem den+LIST den+verteiler
-3 der+DUTY der+WANT der+WISH der+will die+alte die+gegenseite die+liste die+nachrichten
-3 die+zusendung diese+NUMBER dir does drei eigentumer einfach einfahrt einwilligung+zum
-3 en.ALONE+mal en.ASKED en.BADMSG+en.THINGS en.BEFORE+but en.BEFORE+en.I en.BEFORE+en.SUBJECT
-3 en.BEFORE+i en.CALL en.DITCH+grad en.DITCH+ich en.DOESNT+en.TAKE en.EVENT+UNSUB en.HEY+aber
-3 en.LIST+zu en.MESSAGE+und en.MESSAGES+und en.NEG+MENDED en.NEG+SEND en.NEG+schicken
-3 en.OTHER+> en.REMOVE en.SENDING+en.SENDING en.SENDING+und en.STOP+mal en.SUBJECT+en.DOESNT
-3 en.SUBJECT+en.NEG en.SUBJECT+en.WISH en.TEXT+und en.THINGS+0 en.THINGS+OFTEN
-3 en.THINGS+en.DAY en.TIME+the en.VOC+aber en.WANT+to en.WHO+uns en.WISH+to ende entfernen
-3 erlaubt erlaubt+> erst erstmal erstmal+von erteile erteile+ich erteilt es+bei euch+, euer
-3 fall+WORD festnetz fragen+> fruher funf funktioniert fur+ME fur+ihre gar+nicht gefunden
-3 gehort gehort+> geht+NO geht+auch geht+nicht gelesen geloscht+, gern+GET gesagt+ich
-3 geschickt gesendet+> gibts gibts+den gleich haben+sie haha halb hat+" hatte+sie
-3 hervorgehoben hervorgehoben+> hochzeit hort+NO ich ich+REVOKE ich+darauf ich+mochte ich+soll
-3 ihn ihr ihr+noch ihrer+MSG ihrer+OFTEN ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES
-3 ihrer+en.SENDING ihrer+en.TEXT ihrer+sms in+die in+ihrer in+ruhe ist+das ist+leer ist+neu
-3 ist+verkauft jederzeit kann kaufe kein+problem keine+sorge kennen kennen+wir kiste klar+>
-3 klemmt kommen+> konnen konnen+sie konto kostet+, lass+uns lassen+> leben legen liste+DELETE
-3 liste+ERASE liste+MENDED liste+REMOVE liste+WORD liste+streichen magen mehr+WORD
-3 meinen+GOODS meiner+nummer meldet mich+REPLY mich+in mich+mit mich+wieder mir+da mir+einfach
-3 mir+kurz mit+meiner moin monteur morgen nachbar nachbarn nachricht+NO nachricht+nicht
-3 nachrichten+WANT nachrichten+WISH nachrichten+will nehm nehm+ich nehmt+ihr neu+, neue+NUMBER
-3 neue+THINGS never nicht+DELETE nicht+auf nicht+aus nicht+so nichts noch+NO nur+zu ok+aber on
-3 ostern out payment problem questioned questioned+> rex richtig+, ruckgangig sagen scharf
-3 schick+ich schicken+. schickt schreiben+sie schwester sehr sich+an sie+CEASE sie+WORD
-3 sie+den sie+fertig sie+gern sim sind+OFTEN sind+OUT sind+schon sind+weg sms+und so+>
-3 soll+ich sorge spater spricht spricht+NO spricht+nichts steh steht+" stopp+mal stoppen
-3 streichen the+en.THIRD traurig unbedingt und+es und+mich uns+> vermieter verteiler+>
-3 verteiler+auf viel+, vielleicht von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING
-3 von+en.TEXT von+euch von+sms vorbei+> vorher+zu vormittags wann was+die we+en.WANT
-3 we+en.WISH weiss weiter+schicken wenden where widerspruch widerspruch+gegen wie+bei
-3 wieder+RESTORE wieder+infos wieder+so will+sie wir+hatten wochenende+> woher wort wurde+NO
-3 you zehn zu+DELETE zu+fragen zu+teuer zum+erhalt zusendung+von zustimmung+erteilt
-2 "+REPLY "+mit ,+DAY ,+ab ,+abmelden ,+alles ,+bin ,+bloss ,+deshalb ,+dies ,+du ,+en.HEY
-2 ,+en.THIRD ,+euer ,+geht ,+gut ,+hatte ,+kann ,+konnen ,+lieber ,+macht ,+obgleich ,+ohne
-2 ,+schreiben ,+sie ,+so ,+streich ,+wann ,+wiederholt .+% .+, .+DEAL .+DISTURB .+RESTORE
-2 .+REVOKE .+ah .+am .+anmelden .+dieses .+done .+en.YOU .+endlich .+er .+frohe .+gerade
-2 .+gibts .+grad .+guten .+habt .+haha .+hochachtungsvoll .+hol .+ill .+is .+jo .+kann .+karte
-2 .+klar .+kostet .+kp .+lassen .+mein .+moin .+momentan .+nachrichten .+nicht .+no .+passt
-2 .+rufen .+samstag .+schick .+setzt .+so .+stop .+trag .+ups .+vom .+war .+welche .+wenns
-2 .+yes .+you .+your .+zu 0+, 0+. 0+OFTEN 0+en.BEFORE 0+euro 1+. 2+OFTEN ? ?+ME ?+MSG ?+en.I
-2 ?+en.SUBJECT ?+i ?+ihr BEEN+, BILLS+MORE CEASE+. CEASE+WANT CEASE+WISH CEASE+mir CEASE+und
-2 CEASE+war DAY+geht DAY+kann DAY+nicht DAY+woche DEAL+bestatigt DELETE DELETE+, DELETE+STOP
-2 DELETE+TAKE DELETE+lassen DELETE+und DISTURB+NO DUTY+an DUTY+der DUTY+ist DUTY+nicht
-2 ENTRY+zu ERASE+ME ERASE+en.VOC GOODS+> GOODS+bitte GOODS+ohne HEAR+ME HEAR+nicht LIFE+> ME+?
-2 ME+DELETE ME+DUTY ME+MORE ME+OFTEN ME+THINGS ME+abmelden ME+auf ME+da ME+den ME+die ME+eine
-2 ME+en.TEXT ME+en.THREAT ME+fur ME+im ME+immer ME+ist ME+nachbar ME+schwester ME+sehr
-2 ME+tochter ME+um MENDED+ME MENDED+en.HEY MENDED+en.VOC MENDED+mich MENDED+weiter MORE+CEASE
-2 MORE+HEAR MORE+REVOKE MORE+STOP MORE+am MORE+ausschalten MORE+ein MORE+eure
-2 MORE+freischalten MORE+horen MORE+nicht MSG+LIST MSG+MSG MSG+WISH MSG+auf MSG+hatte MSG+per
-2 MSG+und MSG+verteiler MSG+will MSG+zum NO+, NO+ASKED NO+ENTRY NO+NUMBER NO+OUT NO+PERSON
-2 NO+STOP NO+abmelden NO+andern NO+auf NO+bedarf NO+damit NO+einstellen NO+einwande
-2 NO+en.EVENT NO+en.THREAT NO+ende NO+fall NO+gegen NO+gesagt NO+im NO+kontakt NO+nachricht
-2 NO+reden NO+selbst NO+wort NUMBER+GET NUMBER+MSG NUMBER+REVOKE NUMBER+SEND NUMBER+TAKE
-2 NUMBER+gesendet NUMBER+wird OFTEN OFTEN+, OFTEN+LIFE OFTEN+LIST OFTEN+OUT OFTEN+REPLY
-2 OFTEN+alles OFTEN+beendet OFTEN+da OFTEN+die OFTEN+en.MESSAGE OFTEN+en.MESSAGES
-2 OFTEN+en.SENDING OFTEN+en.TEXT OFTEN+en.VOC OFTEN+en.WHO OFTEN+euro OFTEN+ihr OFTEN+mit
-2 OFTEN+nachricht OFTEN+schicken OFTEN+sms OFTEN+uberwiesen OFTEN+und OFTEN+verteiler
-2 OFTEN+was OFTEN+zu OTHER+, OTHER+nicht OUT+? PAIN PAIN+WANT PAIN+WISH REMOVE+STOP
-2 REMOVE+TAKE REMOVE+lassen REPLY+* REPLY+MSG REPLY+deinem REPLY+der REVOKE+auf SEND+? SEND+ME
-2 SEND+en.HEY SEND+en.VOC SEND+mich SEND+sie SEND+weiter STOP+ME STOP+WANT STOP+WISH STOP+die
-2 STOP+ich STOP+nicht STOP+und TAKE+> TAKE+damit TAKE+euch TAKE+nur THINGS+> THINGS+TAKE
-2 THINGS+ist THIRD+bekommt THIRD+hat THIRD+in THIRD+meinte THIRD+mochte THREAT+MENDED
-2 UNSUB+STOP UNSUB+TAKE UNSUB+lassen UNSUBBED+> WANT+THINGS WANT+auch WANT+den WANT+einen
-2 WANT+hilfe WANT+mein WISH+ME WISH+auch WISH+das WISH+einen WISH+mein WISH+sie WORD+?
-2 WORD+REVOKE WORD+STOP WORD+TAKE WORD+lassen WORD+mir WORD+mochte WORD+und WORD+vom WORD+war
-2 WORD+will WRONG+chat WRONG+en.LIST WRONG+nummer ab+montag abbrechen abends abgemeldet+>
-2 abgeschnitten abmeldelink abmeldung+REVOKE abo+CEASE about+en.MY adresse+ist ah allen
-2 allen+> alles+klar als also+bitte am+DAY am+WORD am+ende am+freitag am+wochenende an+. anbei
-2 angebote+> anmelden+> anrufen anschreiben anschreiben+, are as at+en.MY at+the auch+in auf+0
-2 auf+OFTEN auf+en.DAY auf+keinen auf+zu aufheben aufhoren+mir ausgesperrt ausgesperrt+.
-2 ausschalten ausserhalb batterie batterie+ist because bedarf beenden beibehalten
-2 beim+hausmeister beim+nachbarn belastigt besten bevor bin+auf bin+die bin+in bis+DAY
-2 bis+OFTEN bitte+OFTEN bitte+andern bitte+lassen bitte+melden bitte+prufen bitte+rufen
-2 bitte+sperren blank blank+> block brauch+NO brauche+THINGS brauche+hilfe brauche+nur
-2 brauchen brauchen+sie brief brief+> briefkasten bring+ich can cant chat chat+> check
-2 continue continue+en.SENDING da+> da+bitte da+steht dachte dafur damit+MENDED damit+WORD
-2 damit+aufhoren das+CEASE das+OTHER das+THINGS das+WORD das+en.BADMSG das+en.NEG das+sein
-2 das+was dasselbe davon+> deal dem+system den+DEAL den+GOODS den+THIRD den+ich
-2 den+nachrichten den+wartungsvertrag den+zweiten der+THIRD der+WORD der+en.LIST
-2 der+haltestelle der+link der+op deshalb die+0 die+PAIN die+THIRD die+THREAT die+abmeldung
-2 die+batterie die+en.DAY die+hochzeit die+meldungen die+neue die+ohren die+therapie
-2 die+tochter die+unterlagen dienstag dies+MORE dies+kunftig diese+rufnummer diesmal doch+,
-2 doch+MORE doch+wieder does+en.BEFORE does+it done+. dran drauf+> drei+> drucken durfen+ME
-2 durfen+mich echt ehrlich einen+neuen einer einfach+an einmal+REPLY einmal+die eintragen
-2 eintragen+> einwande en.ALONE+, en.ALONE+WORD en.BADMSG en.BEFORE+DAY en.BEFORE+GOODS
-2 en.BEFORE+en.BADMSG en.BEFORE+en.END en.BEFORE+en.SENDING en.BEFORE+en.TIME en.BEFORE+end
-2 en.BEFORE+ende en.BEFORE+freitag en.BEFORE+wochenende en.BLOCK en.DAY+. en.DAY+OFTEN
-2 en.DAY+euro en.DITCH+, en.DITCH+MENDED en.DITCH+SEND en.DITCH+auf en.DITCH+die
-2 en.DITCH+en.SUBJECT en.DITCH+in en.DITCH+mehr en.DITCH+schicken en.DOESNT+WORD
-2 en.DOESNT+en.ALONE en.DOESNT+en.BADMSG en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD
-2 en.DOESNT+en.NEG en.DOESNT+leave en.DONT+WORD en.DONT+en.ALONE en.DONT+en.ENDED
-2 en.DONT+en.KEYWORD en.END+en.THIRD en.END+him en.EVENT+, en.EVENT+DELETE en.EVENT+WORD
-2 en.FEEL+for en.I+en.LOSE en.I+en.WISH en.I+left en.I+need en.I+never en.LIST+LIST
-2 en.LIST+OFTEN en.LIST+REPLY en.LIST+hatte en.LIST+is en.LIST+ist en.LIST+mit en.LIST+und
-2 en.LIST+verteiler en.LOSE+en.THIRD en.LOSE+him en.ME+. en.MENDED+en.MY en.MESSAGE+LIST
-2 en.MESSAGE+REPLY en.MESSAGE+ist en.MESSAGE+mit en.MESSAGE+verteiler en.MESSAGES+LIST
-2 en.MESSAGES+REPLY en.MESSAGES+is en.MESSAGES+ist en.MESSAGES+mit en.MESSAGES+verteiler
-2 en.MY+> en.MY+en.FROM en.MY+en.OTHER en.MY+en.THIRD en.NEG+WORD en.NEG+en.ALONE
-2 en.NEG+en.BADMSG en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.NEG en.NEG+en.TAKE en.NEG+leave
-2 en.NEG+mehr en.NEGATIVE+en.NEGATIVE en.NEGATIVE+nein en.PULL en.PULL+en.BEFORE
-2 en.REMOVE+en.VOC en.REPLIED+en.VOC en.SEND+en.BEFORE en.SENDING+LIST en.SENDING+MSG
-2 en.SENDING+OFTEN en.SENDING+REPLY en.SENDING+en.MESSAGE en.SENDING+en.TEXT en.SENDING+is
-2 en.SENDING+ist en.SENDING+mit en.SENDING+verteiler en.STOP+, en.STOP+WORD en.SUBJECT
-2 en.SUBJECT+. en.SUBJECT+en.LOSE en.SUBJECT+left en.SUBJECT+need en.SUBJECT+never en.TAIL+.
-2 en.TAKE+en.THIRD en.TAKE+en.VOC en.TAKE+him en.TEXT+LIST en.TEXT+MSG en.TEXT+REPLY
-2 en.TEXT+ist en.TEXT+mit en.TEXT+verteiler en.THIRD+damit en.THIRD+en.NEG en.THREAT+OFTEN
-2 en.THREAT+be en.THREAT+keller en.THREAT+leben en.THREAT+verteiler en.TIME en.TIME+en.MY
-2 en.VOC+OFTEN en.VOC+en.DITCH en.VOC+en.GAVE en.VOC+en.LIST en.VOC+restore en.WANT+en.TAKE
-2 en.WANT+leave en.WHO+? en.WHO+ME en.WHO+mich en.WISH en.YOU+. en.YOU+en.GAVE end endet
-2 endet+auf entfernen+> entschieden+. entschuldigung entschuldigung+, erinnerungen+bitte
-2 erledigt erreiche erste es+> es+OFTEN es+ist es+jetzt essen euch+OFTEN euch+OUT euch+allen
-2 eure+angebote euro fall+, fallt falsche+nummer festnetz+an finde flyer frag frei frei+>
-2 freischalten freu freu+ME freu+mich freundin freundlichen frohe frohe+ostern fruhschicht
-2 funf+MSG funktioniert+NO funktioniert+nicht fuss ganz ganz+schlecht ganze geandert
-2 geandert+, gebt+ME gebt+mir gefallen+und gegeben gegen+OFTEN gegessen+> gehn geht+bei
-2 geht+klar gekriegt gekriegt+> geld+ist gericht+> gern+> gesagt gesendet gestohlen gesund
-2 gesund+> getting getting+en.MY geworfen gibt+es gips glaub glaube gleich+> got+en.MY got+the
-2 grad+ganz gruss grussen+> gut+, gut+dass guten hab+keine habe+kein habe+keine habe+nie
-2 haben+OFTEN habt halbe haltestelle handy+GET handy+TAKE handy+gesendet handyvertrag hast
-2 hat+NO hat+euch hatte+ich haus+ist hause hausmeister he+en.DOESNT he+en.NEG he+en.WANT
-2 he+wont her her+damit heute+, hilfe hilft him hinweise hochachtungsvoll hochachtungsvoll+>
-2 hol+ME hol+mich hor hor+ME hort+nicht i+en.LOSE i+en.NEG i+left i+never ich+CEASE ich+HEAR
-2 ich+NO ich+REPLY ich+antworte ich+behalten ich+hab ich+hol ich+hor ich+ihnen ich+jeden
-2 ich+kaufe ich+lieber ich+nur ich+weiss ich+widerrufe ihm ihnen+> ihnen+DELETE ihnen+UNSUB
-2 ihnen+WORD ihnen+ist ihr+auch ihr+aufhort ihr+da ihr+machen ihr+nicht ihren+OFTEN
-2 ihren+en.LIST ihren+en.MESSAGE ihren+en.MESSAGES ihren+en.SENDING ihren+en.TEXT ihren+sms
-2 ihrer+kanzlei ill ill+be im+OFTEN im+keller im+leben im+verteiler immer immer+en.THIRD
-2 immer+her in+en.MY in+ordnung in+the info+> infos+OFTEN infos+per interesse+MORE
-2 interesse+mehr is+en.BEFORE ist+OUT ist+UNSUB ist+UNSUBBED ist+abgemeldet ist+die ist+mein
-2 it it+en.BADMSG it+en.ENDED it+en.KEYWORD ja+NO ja+en.HEY ja+en.VOC jahresende jede+en.LIST
-2 jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING jede+en.TEXT jede+sms jemand jemanden
-2 jetzt+kommt jo kam kann+NO kann+aber kann+ich kann+nicht kaputt kaputt+> kase keep+MORE
-2 keep+en.BEFORE keep+en.ME keep+en.TAIL keep+en.VOC keep+me kein+DUTY kein+WORD kein+ende
-2 kein+wort keine+einwande keine+nachricht keinem keinen+ENTRY keinen+NUMBER keinen+PERSON
-2 keinen+en.EVENT keinen+fall keinen+kontakt kenn+ich kilo klavier kleinkind klemmt+> klingeln
-2 klinik kocht kollege komm komm+NO komm+nicht kostet+das kp krank+, kunftig+zu laden laden+>
-2 lass lass+ME lass+mich lassen+sie lasst+sich last+en.BEFORE leer+> lehrerin leute liebe
-2 lieber+> lieber+an liefern+, liegen liegt+das link+in list+, listen logo los+, loschen+,
-2 loschen+sie mahnung mal+ein marz me+. mehr+> mehr+? mehr+CEASE mehr+HEAR mehr+NO mehr+OUT
-2 mehr+STOP mehr+als mehr+am mehr+auf mehr+ausschalten mehr+horen mehr+nicht mei
-2 mein+AUTHORITY mein+GOODS mein+THINGS mein+THREAT mein+anwalt mein+nachbar meine meine+MSG
-2 meine+schwester meinem+THIRD meinem+en.EVENT meinem+fall meinem+vermieter meiner meinte
-2 melde+ME melde+mich mich+DELETE mich+NO mich+OFTEN mich+abmelden mich+am mich+einfach
-2 mich+en.BEFORE mich+immer mich+um min mir+? mir+den mir+die mir+eine mir+ist mir+sehr
-2 mir+wieder mit+* mit+MSG mit+deinem mit+der mitnehmen mittwoch mochte mochte+mein
-2 mochte+nicht moin+, momentan monat montag more mulltonne muss+das mussen+sie musst nachbarin
-2 nachfragen nachricht+vom nachrichten+, nachrichten+MENDED nachste nachste+OFTEN
-2 nachste+woche nachstes nachstes+OFTEN name namen naturlich need nehmen+sie nehmt
-2 nein+en.NEGATIVE nein+nein neu+> neue+GOODS neue+OTHER neues neues+NUMBER neues+handy
-2 nicht+OUT nicht+STOP nicht+abmelden nicht+da nicht+einstellen nicht+fur nicht+selbst
-2 nichts+, nichts+gegen nie+ASKED nie+en.THREAT nie+gesagt nie+im nimmt nix+, nix+MENDED
-2 nix+SEND nix+mehr nix+schicken noch+bei noch+nicht nummer+MSG nummer+SEND nur+von obgleich
-2 oder+> oder+OFTEN oder+muss of+the ohne+eure ohren ok on+en.MY online only opa or ordnung
-2 ordnung+> out+> pakete passiert pausieren per per+OFTEN prufen prufen+> rabatt rausnehmen
-2 rausnehmen+> reagiert reden reden+. restore richtig+> rote ruckgangig+> ruckgangig+TAKE
-2 ruckgangig+machen ruft+ME ruft+mich ruhe+REPLY ruhe+mit ruhig+, sagen+, schaff schaff+ich
-2 schick+ME schick+mir schickts schickts+ME schickts+ma schlecht+> schneiden schnell
-2 schon+CEASE schon+da schones schones+DAY schones+wochenende seh sehr+> seit+tagen
-2 sending+en.BEFORE setzt setzt+ME setzt+mich sich+geandert sie+STOP sie+hat sie+nicht
-2 sms+LIST sms+REPLY sms+ist sms+mit sms+verteiler so+gut sogar soll+ME soll+mich sondern
-2 sonst spat sperre sperren+, sperren+> standig+MSG stimme+zu stop stopp+, stoppen+> stort
-2 streich streich+ME streich+mich stress sure tagen tamara telefonisch telefonisch+>
-2 termine+MORE termine+mehr thanks+for that+en.BEFORE the therapie+CEASE therapie+WORD time to
-2 to+ERASE to+en.ENDED to+en.KEYWORD to+en.LOSE to+en.NEG to+en.REMOVE to+en.SENDING
-2 to+en.TAKE tochter+, torte trag trag+ME trag+mich treffen tur uberhaupt uberhaupt+NO
-2 uberhaupt+nicht uberlegen ubernehmen uberwiesen uberwiesen+> um+, und+TAKE und+die und+sie
-2 uns+das unter unter+dieser unterlassen+. ups urlaub vergessen+, verlasse verloren+,
-2 vermieter+> versehen+UNSUB versehen+UNSUBBED versehen+abgemeldet versteh versteh+ich
-2 verstehe verteilern vom+0 vom+OFTEN vom+en.DAY von+meinem vorbei vormittags+> wagen war+auf
-2 war+das war+ein wartungsvertrag was+TAKE was+fur was+kostet wasser wegen+dem wegen+der
-2 weiss+nicht weiter+an wenig weniger wenn+die wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+es
-2 wenn+ich wenn+ihr wenn+man wenn+sie wer+hat whatsapp+> why wie+geht wieder+MSG wieder+SEND
-2 wieder+ein wieder+freischalten wiederholt will will+auch will+das will+kein wir+ME
-2 wir+brauchen wir+uns wissen+wie with+en.VOC wollt wollte wont+en.TAKE wont+leave wurd
-2 wurde+ich wurde+nicht wurden wurden+sie you+. you+en.GAVE your zahn zimmer zu+, zu+ERASE
-2 zu+euch zu+hause zu+ihnen zu+meinem zu+viel zu+wenig zum+0 zum+OFTEN zum+en.DAY
-2 zum+jahresende zustellen zustellen+>
2 * *+REMOVE *+STOP ,+GOODS ,+LIST ,+ME ,+NUMBER ,+REVOKE ,+UNSUB ,+WORD ,+aus ,+do ,+en.ENDED
2 ,+en.KEYWORD ,+en.STOP ,+eure ,+genau ,+go ,+ihr ,+kein ,+loschen ,+mein ,+mich ,+nehmen
2 ,+no ,+noch ,+null ,+scho ,+seine ,+soweit ,+spart ,+uns ,+verstanden ,+vielen ,+vom ,+wa
2 ,+we .+CEASE .+LIST .+PERSON .+UNSUBBED .+WISH .+abgemeldet .+datensatz .+einwilligung
2 .+en.NEG .+en.NOT .+en.STOP .+enough .+entschuldigen .+eure .+falsche .+frau .+fur .+geh
2 .+gute .+habe .+halt .+haltet .+haus .+herzlichen .+horen .+i .+id .+konnt .+leckt .+man
2 .+ne .+nein .+not .+quit .+schicken .+schluss .+seien .+sry .+stellt .+termine .+toll .+um
2 .+vergessen .+ware .+weder .+wir .+wohn 0+MORE 0+dsgvo 0+jahre 0+jahren ?+? ?+dann ?+die
2 ?+ernsthaft ?+vielen AUTHORITY+, CEASE+with CONSENT+> DAY+bei DAY+gestorben DAY+in
2 DEAL+REPLY DEAL+mit DELETE+> DELETE+bitte DUTY+DELETE DUTY+DUTY DUTY+ERASE DUTY+MSG
2 DUTY+REMOVE DUTY+bitte ENTRY+loschen GET+OFTEN GET+schon GET+und GOODS+kommt HEAR+DEAL
2 HEAR+DUTY HEAR+OFTEN HEAR+ihr HEAR+op HEAR+sie LIST+OUT LIST+TAKE LIST+WORD LIST+bitte
2 LIST+loschen LIST+nehmen LIST+raus ME+. ME+CONSENT ME+SEND ME+ab ME+am ME+anzuschreiben
2 ME+bewerben ME+doch ME+gut ME+heut ME+nummer ME+ofter ME+postfach ME+ruhe ME+selbst ME+sohn
2 ME+weiter ME+wird MENDED+das MENDED+ihr MENDED+mehr MORE+ASKED MORE+DELETE MORE+MENDED
2 MORE+SEND MORE+auf MORE+aufs MORE+bei MORE+gern MORE+in MORE+mitteilungen MORE+schreiben
2 MORE+was MORE+weg MORE+werbung MSG+DELETE MSG+UNSUB MSG+abbestellen MSG+an MSG+bitte
2 MSG+brauch MSG+diese MSG+ein MSG+en.BEFORE MSG+en.EVENT MSG+service NO+GET NO+GOODS NO+OTHER
2 NO+WANT NO+angemeldet NO+bock NO+ein NO+erwunscht NO+ich NO+schwarzes NO+standig
2 NO+stellenangebote NO+weiteren NO+zugestimmt NUMBER+DELETE NUMBER+ERASE NUMBER+REMOVE
2 NUMBER+REPLY NUMBER+bei NUMBER+en.BEFORE NUMBER+gluht NUMBER+mit OFTEN+DELETE OFTEN+DUTY
2 OFTEN+UNSUB OFTEN+WORD OFTEN+an OFTEN+bei OFTEN+den OFTEN+dsgvo OFTEN+en.EVENT OFTEN+jahre
2 OFTEN+kam OFTEN+noch OFTEN+schon OFTEN+service OFTEN+super OFTEN+taglich OFTEN+vom OFTEN+von
2 OFTEN+zum OTHER+OFTEN OTHER+auf OTHER+bitte OTHER+ihr OUT+> OUT+LIST OUT+bei OUT+damit
2 PAIN+krank REMOVE+> REMOVE+DAY REMOVE+mi REMOVE+uns REPLY+app REPLY+euren REPLY+verlaub
2 REVOKE+> REVOKE+die SEND+> SEND+das SEND+ihr SEND+mehr SEND+nicht STOP+> STOP+DEAL STOP+DUTY
2 STOP+ihr STOP+ma STOP+op STOP+sie STOP+with STUFF+. TAKE+OFTEN TAKE+bitte TAKE+den
2 TAKE+endlich TAKE+ma TAKE+mal THREAT+, UNSUB+. UNSUB+am UNSUB+en.BEFORE UNSUBBED+.
2 UNSUBBED+am UNSUBBED+en.BEFORE WANT+> WANT+? WANT+von WISH+> WISH+? WISH+keine WISH+nur
2 WISH+von WORD WORD+ASKED WORD+OFTEN WORD+SEND WORD+geschrieben WORD+mich WORD+with
2 a+en.THIRD a+en.WHO ab+, ab+> aber+> aber+bitte abgemeldet+. abgeschlossen abmeldung absehen
2 absetzen absetzen+> absicht abstand alles+andere alles+nicht already als+ME als+meine
2 am+NUMBER am+telefon an+MSG an+bitte an+old anbieter and andern+, andrea anschluss anwalt
2 anzeige+> anzuschreiben app+> arbeite auch+die auch+eine auch+keine auch+per auf+, auf+ME
2 auf+ihre auf+mich auftrag aus+den aus+meinem ausgetreten ausm ausm+LIST ausse babysitter
2 be+excused bedarf+, beiden being being+en.REPLIED belastigung benachrichtigungen
2 benachrichtigungen+> bereits besitzer besitzer+gewechselt bestelle+hiermit bewerben
2 bewerben+> bin+. bin+NO bin+OFTEN bin+WORD bin+jetzt bin+langst bin+nicht bin+raus
2 bitte+CEASE bitte+OUT bitte+abstellen bitte+behalten bitte+fur bitte+kunftig bitte+um
2 bitte+weglassen blockiert+> blut bock bock+auf brauche+keine brauchen+die brett bruder
2 bundesnetzagentur buro by+en.KINDS by+en.MESSAGE by+en.MY by+en.REPLY by+en.SENDING
2 by+en.TEXT by+text club come da+. da+TAKE da+einfach da+ist damals damit+das dankend
2 dankend+> das+, das+NO das+STUFF das+TAKE das+alles das+gepiepse das+gilt das+hat dass+NO
2 dass+sie datensatz datensatz+DELETE datensatz+ERASE datensatz+MENDED datensatz+REMOVE
2 datensatz+WORD day day+with de dem+MENDED dem+SEND dem+STUFF dem+elternverteiler dem+stimme
2 dem+verteiler den+besitzer den+erhalt den+lappen den+link denkbar denkbar+, der+THREAT
2 der+gemeinde der+ist der+kleine der+rest der+vertrag des+NO dich die+DAY die+ME die+andrea
2 die+erlaubnis die+fresse die+freundschaft die+impferinnerungen die+nie die+storung die+tafel
2 die+tan die+weitere diese diese+nachrichten diesem diesen+MSG dieses digga doktor+, dsgvo
2 du+, du+horst eh+nie eher eigenen eigentlich ein+GOODS ein+gutschein eine+. eine+andere
2 einem+en.BODY einfach+REMOVE einfach+gar eingetragen+. einstellen einstellen+, einzige
2 einzustellen elternverteiler en.ALONE+> en.ALONE+with en.BADMSG+the en.BEFORE
2 en.BEFORE+CEASE en.BEFORE+NUMBER en.BEFORE+en.LOSE en.BEFORE+en.NOT en.BEFORE+give
2 en.BEFORE+telefon en.BODY en.BODY+, en.BODY+MENDED en.DAY+MORE en.DAY+dsgvo en.DAY+jahre
2 en.DAY+jahren en.DITCH+MORE en.DITCH+NO en.DITCH+OFTEN en.DITCH+en.FROM en.DITCH+jetzt
2 en.DITCH+langst en.DITCH+nicht en.DITCH+raus en.DOESNT+en.VOC en.END+my en.ENDED+with
2 en.EVENT+> en.FROM+en.MY en.FROM+en.SUBJECT en.FROM+en.VOC en.FROM+en.YOU en.FROM+this
2 en.FROM+you en.GAVE+by en.GAVE+en.BEFORE en.GET+en.MY en.HEY+bei en.HEY+euch en.I en.I+NO
2 en.I+dont en.I+en.GAVE en.I+got en.I+have en.I+hob en.I+moved en.KEYWORD+with en.KINDS+>
2 en.LIST+. en.LIST+CEASE en.LIST+DELETE en.LIST+UNSUB en.LIST+WORD en.LIST+abbestellen
2 en.LIST+en.EVENT en.LIST+en.TAIL en.LIST+service en.LIST+vom en.ME+> en.MENDED+>
2 en.MENDED+en.LOSE en.MESSAGE en.MESSAGE+, en.MESSAGE+CEASE en.MESSAGE+DELETE
2 en.MESSAGE+UNSUB en.MESSAGE+WORD en.MESSAGE+en.EVENT en.MESSAGE+service en.MESSAGE+vom
2 en.MESSAGES en.MESSAGES+. en.MESSAGES+> en.MESSAGES+CEASE en.MESSAGES+DELETE
2 en.MESSAGES+UNSUB en.MESSAGES+WORD en.MESSAGES+en.EVENT en.MESSAGES+en.TAIL
2 en.MESSAGES+service en.MESSAGES+vom en.MY+en.MENDED en.MY+en.MESSAGE en.MY+en.NOT
2 en.MY+en.REPLY en.MY+en.SENDING en.MY+en.TEXT en.MY+is en.MY+sister en.MY+text en.NEG+.
2 en.NEG+> en.NEG+en.GET en.NEGATIVE+. en.NOBODY en.NOT+en.GET en.NOT+en.VOC en.PHONE+en.FROM
2 en.RECEIVE+en.BEFORE en.REPLIED+by en.REPLY en.REPLY+, en.SEND+> en.SENDING+>
2 en.SENDING+CEASE en.SENDING+DELETE en.SENDING+UNSUB en.SENDING+WORD en.SENDING+en.BEFORE
2 en.SENDING+en.EVENT en.SENDING+en.THESE en.SENDING+en.VOC en.SENDING+service
2 en.SENDING+these en.SENDING+vom en.STOP+with en.SUBJECT+NO en.SUBJECT+dont
2 en.SUBJECT+en.BEFORE en.SUBJECT+got en.SUBJECT+hob en.SUBJECT+moved en.TAIL+> en.TEXT+,
2 en.TEXT+. en.TEXT+CEASE en.TEXT+DELETE en.TEXT+UNSUB en.TEXT+en.EVENT en.TEXT+service
2 en.TEXT+vom en.THIRD+, en.THIRD+en.BEFORE en.THIRD+en.KINDS en.THIRD+en.VOC
2 en.THREAT+en.DOESNT en.THREAT+en.LIST en.THREAT+en.NEG en.THREAT+en.NOT en.THREAT+lager
2 en.THREAT+not en.VOC+bei en.VOC+euch en.WANT+du en.WANT+en.NOBODY en.WANT+none en.WHO+.
2 en.WHO+bei en.WHO+en.VOC en.WHO+ma en.WHO+mal en.WISH+en.NOBODY en.WISH+none ende+,
2 endlich+OFTEN endlich+die endlich+mal enough+with entschuldigen entschuldigen+sie er+ist
2 erinnern erinnert+werden erlaubnis erlaubt+ME erlaubt+mir ernsthaft ersparen ersparen+sie
2 erwunscht erwunscht+> es+denkbar es+langt es+ware eu euch euch+GET euch+NO euch+WANT
2 euch+WISH euch+an euch+den euch+eigentlich euch+erlaubt euren+OFTEN euren+en.LIST
2 euren+en.MESSAGE euren+en.MESSAGES euren+en.SENDING euren+en.TEXT euren+sms every+day
2 every+en.DAY ewigkeiten excused excused+en.FROM excused+from fahrdienst falsche+PERSON
2 fenster+, fertig+. fire fliegt freien freien+en.BODY freien+tag fremde fresse freundschaft
2 from+en.SUBJECT from+en.VOC from+en.YOU from+the from+you fuhre fuhre+selbst funkstille
2 fur+einen gar+nichts gebeten gefallen+> geh+bitte gekauft+. gekundigt+, gelogen gemeint
2 gemeint+, gemeldet gepiepse gern geschlossen geschlossen+, gewartet gewartet+. geweckt
2 geweckt+. gewinnspiele give give+en.BEFORE glaub+ihr glaubt gluht go go+> good gratulieren+,
2 grundlage gseit gsogt hab+DUTY hab+auch hab+kein habe+einen haben+> haben+gekauft habt+die
2 handy+, handy+. handy+gluht hat+den hat+mein have have+en.BEFORE her+, herr+pfarrer
2 hier+DELETE hier+UNSUB hier+WORD hier+abmelden hier+gibt hier+nie hob horen horen+sie horst
2 hort hort+OFTEN hort+auf hort+ihr horts+auf hours i+NO i+en.BEFORE i+en.GAVE i+have i+hob
2 ich+ERASE ich+arbeite ich+auf ich+habe ich+irgendwo ich+les ich+lese ich+mag ich+mocht
2 ich+verzichte ich+weiter ich+zuruck ick ihnen+nicht ihr+, ihr+CEASE ihr+MORE ihr+bei
2 ihr+schreibt ihr+weiter ihre+MSG ihre+kanzlei ihren im+en.DOESNT im+en.LIST im+en.NEG
2 im+en.NOT im+lager im+not impferinnerungen impferinnerungen+bitte in+meinem interessieren+ME
2 interessieren+mich interessiert irgendwo+CEASE irgendwo+WORD irgendwo+abstellen is+a
2 isch+WANT isch+WISH isch+will ist+, ist+STUFF ist+THREAT ist+am ist+belastigung ist+der
2 ist+en.BEFORE ist+en.VOC ist+jetzt ist+kein ist+seit ist+tot it+a ja+, ja+. jahr+OFTEN
2 jede+MORE jede+weitere jedes jedes+OFTEN jedes+mal jetzt+CEASE jetzt+bitte jetzt+ist jobs
2 juckt jungs kalender+> kann+> kanzlei+NO kanzlei+nicht kb+auf kein+bock kein+schwarzes keine
2 keine+MORE keine+THINGS keine+stellenangebote keine+weiteren kind kind+ist kinder+sind
2 konnt+ME konnt+euch konnt+ihr konnt+mich konnte+ich konnten+sie kontaktaufnahme kriege
2 kriegen kundin kunftig+auf landen lang langer lappen lass+OFTEN lass+ma lass+mal lasst+ME
2 lasst+das leckt leckt+ME leckt+mich leid leid+, les les+das lese letzte lg lg+> lieb
2 lieb+und lisa liste+, live loscht loscht+ME loscht+mich loschung ma mag+> mag+die mai
2 make+en.BEFORE mal mal+STOP man+bei man+euch may me+> meh mehr+GET mehr+aufs mehr+ich
2 mehr+in mehr+per mein+PAIN mein+THIRD mein+postfach mein+sohn meine+CONSENT meine+ruhe
2 meinem+PAIN meinem+freien meinem+sohn meines meldet+ME meldet+mich mensch mer merci mich+ab
2 mich+anzuschreiben mich+bewerben mich+bitte mich+hier mich+nur mini+NUMBER mir+CEASE
2 mir+MENDED mir+MSG mir+NO mir+STOP mir+heut mir+ofter mir+selbst mit+app mit+euren
2 mit+verlaub mitteilungen+> mobel mocht mochte+keine muss+en.HEY muss+en.VOC muss+en.WHO
2 muss+man mutter+, mutter+. my+en.MENDED my+en.NUMBER my+number my+sister nachricht+diese
2 nachrichten+NO nachrichten+mehr nachrichten+nicht nacht+> ne+MSG nee+du nehmen+> nein+. net
2 net+> nich nicht+ein nicht+erwunscht nicht+in nicht+schreiben nicht+standig nie+,
2 nie+angemeldet nie+zugestimmt nimmer nimmer+> noch+, noch+> noch+eine noch+ne nochmals none
2 not not+en.GET not+en.VOC null numm nummer+OUT nummer+REMOVE nummer+WORD nummer+ist nummern
2 nummern+, nur+wissen of+en.BEFORE of+your off+> oft ofter+als ohne+ME ohne+mein ok+>
2 old+en.WHO on+a op+REPLY op+mit papierkorb passau pfarrer pfarrer+, pizza post raus+.
2 receiving+en.BEFORE recht reicht+es rest rezepte ruhe+jetzt samtliche schade schichtplane
2 schicken+, schlecht+fur schluss schnee scho+lang schon schon+, schon+MORE schon+OFTEN
2 schon+wieder schreiben+, schreibt+ihr schreibt+mir schule+, schwarzes schwarzes+brett sehen
2 sein+, seine seinen seit+DAY selbst+OTHER selbst+kalender send+> service sich+, sicher
2 sie+ist sie+jetzt sie+nie sie+wissen sind+nicht sms+. sms+CEASE sms+DELETE sms+UNSUB
2 sms+WORD sms+en.BEFORE sms+en.EVENT sms+service sms+vom so+lieb sofort+STOP sollte+ich
2 sparen sparen+sie sry stecken stellenangebote stellenangebote+MORE stellenangebote+mehr
2 stellt+das steuer stimme+ich stop+with storung storung+, streicht+bitte studio stumm+, super
2 system tafel tag+, take+MORE take+en.ME take+en.TAIL take+en.VOC take+me termine text+,
2 texted texted+by texten+> texting texts the+MSG the+en.MESSAGE the+en.REPLY the+en.TEXT
2 the+text therapie+. this+en.LIST this+is to+cut to+en.BEFORE toll tot trotz+WORD
2 trotz+abmeldung tschuss+> tut tuv uber+den uberall uhr+. um+ERASE umfragen und+0 und+OFTEN
2 und+das und+en.DAY und+keine uns+aus unser+kind unsere+PAIN untersage vergessen+sie
2 verkauft+, verlaub versehentlich versichert verstanden+, verstanden+> verstorben verteiler
2 verteiler+bitte vertrag verzichte+dankend voll+> vom+fenster von+MSG von+diesem von+eurer
2 von+kurznachrichten von+nachrichten vor+OFTEN vor+jahren wa+> want want+en.NOBODY
2 want+en.VOC want+none ware ware+OFTEN ware+schon warum+schreibt was was+WISH was+das was+zu
2 we+en.BEFORE weg+damit weglassen+> weh weiter+gern weitere+MSG weiteren weiteren+MSG
2 weiterhin+> wen werbung+en.NEGATIVE werbung+nein werde widerrufe widerspreche+> wie+OFTEN
2 wie+der wie+schon wieder+DELETE wieder+weg wiedersehen wiedersehen+> will+nicht willige
2 wir+WISH wir+waren wirklich+NO wissen+, wissen+wann wochen+an wohn+NO wohn+nimmer wott would
2 wozu wurde+mich zahnreinigung zieht zu zu+ende zu+erinnern zu+schicken zum+DELETE zum+UNSUB
2 zum+abbestellen zum+geburtstag zuruck+> zusenden zustimmung
3 *+TAKE ,+BILLS ,+besser ,+funf ,+ihre ,+isch ,+lasst ,+nummer ,+sagt ,+und ,+wie ,+will ,+wo
3 ,+zieht .+ENTRY .+LIFE .+NUMBER .+OTHER .+SEND .+aus .+dem .+en.EVENT .+en.FEEL .+for .+gebt
3 .+gluckwunsch .+hab .+haut .+im .+isch .+jetzt .+kb .+kommt .+lasst .+letzte .+lieber .+loss
3 .+nee .+nei .+noch .+offenbar .+tun .+unsere .+verzichte .+was .+zur .+🔕 ?+MENDED ?+SEND
3 ASKED CEASE+? DUTY+. DUTY+OFTEN DUTY+REPLY DUTY+mit ENTRY+DELETE ENTRY+ERASE ENTRY+MENDED
3 ENTRY+REMOVE ENTRY+WORD ERASE+bitte GET+von GOODS+? GOODS+es HEAR+> ME ME+akku ME+als
3 ME+gern ME+hier ME+jeden ME+telefon MORE+MSG MORE+per MORE+zu MSG+. MSG+CEASE MSG+WORD
3 MSG+en.NEGATIVE MSG+ihres MSG+nein NO NO+REPLY NO+THINGS NO+dauernd NO+haben NO+in NO+langer
3 NO+mal NO+mit NO+schreiben NUMBER+. NUMBER+0 NUMBER+> NUMBER+OFTEN NUMBER+WORD NUMBER+en.DAY
3 NUMBER+und OFTEN+ASKED OFTEN+OFTEN OFTEN+am OFTEN+auf OFTEN+eine OFTEN+en.BEFORE
3 OFTEN+gesagt OFTEN+vorher OFTEN+warnung PERSON+TAKE PERSON+doktor REPLY+dem SEND+, SEND+NO
3 SEND+mir STOP+das STOP+es STOP+euch TAKE TAKE+MORE TAKE+ab TAKE+mer THIRD+, THIRD+.
3 THIRD+doktor THREAT WISH+NO WORD+% WORD+0 WORD+die WORD+en.DAY WORD+von WRONG+PERSON
3 a+en.BEFORE abbestellen aber+ich abmelden+> abmeldung+von absicht+> abstellen+> akku+ist
3 alles+NO an+dieses anders+> angemeldet+, anymore anymore+> art auch+OFTEN auch+furs auf+die
3 auf+eure auf+vergessenwerden aus+ME aus+der away backen begraben+werden bei+ME bestelle
3 bin+seit bitte+, bitte+NO bitte+UNSUB bitte+WORD bitte+keine bleiben+, by by+en.BEFORE
3 da+WORD dank+, dank+en.THREAT dank+im danke+und das+OFTEN das+WANT das+ab das+irgendwo
3 dass+ME dass+meine dat den+geist der+AUTHORITY die+NUMBER die+en.BEFORE die+nummer
3 diesem+LIST diesem+verteiler diesen e e+OFTEN e+mail eh eh+NO ein+WORD ein+ende eine+OFTEN
3 eine+woche einem eingetragen einladungen einverstandnis empfang+von en.AGAIN en.AGAIN+>
3 en.BADMSG+en.MY en.BADMSG+with en.BEFORE+. en.BEFORE+is en.BEFORE+would en.DITCH+.
3 en.DITCH+WORD en.DITCH+seit en.DOESNT+en.SENDING en.GAVE en.GET+en.BEFORE en.GET+en.THESE
3 en.GET+these en.HEY+. en.KINDS+, en.LIST+bitte en.LIST+en.BEFORE en.LIST+en.VOC en.MESSAGE+.
3 en.MESSAGE+bitte en.MESSAGES+bitte en.MESSAGES+en.BEFORE en.MESSAGES+en.VOC en.MY+.
3 en.NEG+en.SENDING en.NEG+with en.NOT en.NOT+en.SENDING en.PHONE en.SENDING+.
3 en.SENDING+bitte en.STOP+die en.TEXT+WORD en.TEXT+bitte en.THESE+> en.THREAT+voraus en.UNSUB
3 en.VOC+, enough erfahren es+genugt euch+vor eurer+LIST eurer+liste every+en.BEFORE fall+>
3 falsch flohmarkt folgt frage+> frau+doktor freut freut+sich from+en.MY furs+NUMBER
3 furs+handy gar gar+NO gar+keine gebimmel geburtstagsgrusse geht+WORD geist gekauft gemeinde
3 genau gerat+> gesagt+> gilt+auch gluckwunsch gluckwunsch+, gnade gratulieren gut+REPLY
3 gut+mit hab+bei halt+die handy+> hauses hausverwaltung haut haut+ab herzlichen
3 herzlichen+dank hiermit+widerrufe horen+> i+en.WANT ich+das ich+doch ich+gar
3 ich+widerspreche ich+wirklich ihnen+NO ihnen+in ihr+MENDED ihr+SEND ihr+geht ihr+konnt
3 ihr+meine ihres ihres+hauses im+voraus in+frage interessieren is+NO is+en.WANT is+ned ist+ME
3 ist+nicht jahre jede jedem jetzt+en.THREAT jetzt+im kauf kb keine+MSG keks knopf+zum kommt+>
3 kommt+nicht konnen+die kundige+ich kundigen kunftig kurznachrichten langts lasst+es
3 lasst+mich lassts letzte+warnung liste+> loschen+> loss loss+ME loss+MORE loss+mer man
3 mehr+. mehr+MENDED mehr+schicken mein+akku mein+telefon merci+> mich mich+> mich+SEND
3 mich+von mir+OUT mir+das mir+jeden mir+nur mir+weg mit+dem miteinander+> mitteilungen
3 monaten muss+ein mutter nach+> nachrichtendienst nee nehmt+ME nei nerv nerv+NO neuer nicht+.
3 nicht+dauernd nicht+haben nicht+langer nichts+MORE nichts+mehr noch+einmal not+en.SENDING
3 nr+, nummer+bei offenbar oft+muss prozente rauh recht+auf reicht+> ruhe+> schenken
3 schenken+> scho schreiben+> schreiberei schriibe schriibe+> seien seien+sie seit+jahren
3 seit+monaten setzen+> sie+da sie+das sie+sich sie+so sind+NO sind+aus sind+gut sms+bitte
3 sofort sohn spart spart+euch stammkunde stammkunde+> stecker+PAIN stecker+ziehen stellt
3 stille stumm text the+en.SENDING thema tot+> trennen und+ihr ungut+, verein verein+DELETE
3 verein+ERASE verein+REMOVE vergessenwerden verkauft versehentlich+UNSUB
3 versehentlich+UNSUBBED versehentlich+abgemeldet verstosst verstosst+gegen vielen vo voraus
3 voraus+> vorbi wa ware+es warnung warnung+. warum+MENDED warum+SEND was+. was+WANT was+von
3 weder wegen+euch weglassen weiter+zu welpen wenn wenn+das wenn+noch werbezwecken wichtig
3 wichtig+> widerrufe+ich widerspreche wie+oft wieder+, wieder+OUT wieder+WORD wir+haben
3 wird+NO wirklich+nicht with with+en.MY with+the wo+kann woanders woche+. wohn ziehen zu+MSG
3 zu+TAKE zu+werbezwecken zugestimmt zusendungen zwei+sind 🔕
4 ,+NO ,+STOP ,+THINGS ,+en.LIST ,+en.NEG ,+en.VOC ,+von .+THREAT .+abmeldung .+en.TAKE
4 .+en.WANT .+es .+falsch .+feierabend .+ihr .+mich .+nu .+reicht .+schreibt .+wenn
4 AUTHORITY+> CEASE+sie CONSENT+vom DAY+. LIST+ist ME+bitte ME+so ME+weg MENDED+, MORE+.
4 MSG+nicht NO+MSG NO+aufhort NO+schriibe OFTEN+der OFTEN+gut OFTEN+jahren REMOVE+ME
4 REMOVE+bitte REPLY+sofortiger STOP+OFTEN TAKE+ME TAKE+es UNSUB WANT+keine WRONG+verbunden
4 abbestellen+, abholbenachrichtigungen abschalten abschalten+> abstellen also+OUT am+vortag
4 an+" an+eine and+dont and+en.DOESNT and+en.DONT and+en.NEG anders angemeldet anwalt+>
4 auf+dem aufhort aufhort+> austragen back back+> be bilder bin+OUT bitte+ME bitte+ab
4 bitte+abmelden bitte+mich bitte+von cut da+nichts das+. das+bitte das+hier das+war dauernd
4 davon+. dem+MSG den+stecker der+> der+empfanger des+STUFF die+CONSENT die+NO die+leitung
4 dies do dont dont+come down einen+anderen en.BEFORE+bitte en.BEFORE+vortag en.BEFORE+with
4 en.DITCH+OUT en.DOESNT+come en.DONT+come en.END+the en.FROM+en.BEFORE en.HEY+,
4 en.I+en.BEFORE en.KINDS en.LIST en.MY+en.KINDS en.NEG+come en.NEG+en.VOC en.NUMBER en.THESE
4 erinnerungen euch+los euren+MSG every falsch+verbunden feierabend+damit find find+den frau
4 fur+immer fur+ungut gekundigt genugt gut gut+> gut+sein habe+mich haken hiermit+> holen
4 ich+MORE ich+an ich+euch ich+find ihnen+. ihr+habt immer+noch ist+0 ist+en.DAY jeden
4 jetzt+in kapitel keine+nachrichten kleine konnten kundige leitung mag mal+gut mehr+SEND
4 meine+NUMBER mir+nicht mir+so mit+sofortiger miteinander nicht+aufhort nicht+zu num off pls
4 pls+> quit ruhe samtlichen schreibt sein+> setzen sie+ME sie+SEND sie+davon sie+mich
4 sie+schreiben sofortiger sofortiger+wirkung sowas stellen stellen+sie super+, tag
4 the+en.KINDS these unerwunscht unerwunscht+> ungut verbunden verstanden vibriert vielen+dank
4 von+samtlichen vortag was+muss weg+> weg+REPLY weg+mit weitere wen+anders werde+ich werden+.
4 werden+> wie+werde wirklich wirkung wirkung+> wissen zeuch ziehe zu+schreiben zu+werden
4 zum+CEASE zum+WORD zwar
5 "+. ,+ERASE ,+REMOVE ,+TAKE ,+WISH ,+aber ,+dass ,+is .+bye .+keine AUTHORITY CEASE
5 CONSENT+REVOKE HEAR+auf ME+, ME+nur ME+von MENDED+an MSG+NO MSG+ab NO+> NO+nachrichten NO+zu
5 OUT+REPLY OUT+mit PERSON+ist REPLY+den SEND+an STOP+auf STUFF+> WANT WISH an+ME andere
5 auf+den auf+nimmerwiederlesen aufs aufs+NUMBER aufs+handy austragen+> bei+mir bitte+auch
5 bleiben bye cut+en.MY da+NO dank das+aufhort das+noch der+LIST der+PERSON der+konkurrenz
5 die+sperrliste diese+MSG down+, durch durch+. empfanger en.BEFORE+> en.LIST+> en.NEGATIVE
5 endlich euch+die euren fur+euch gerat hab+dich habe+ME handy hier+NO hiermit+REVOKE
5 ich+glaub ich+hiermit ihr+> ihre irgendwo klar+, knopf konkurrenz lasst lehne lot makler
5 meine+nummer mich+, mich+OUT mich+als mir+> mir+zu mit+den nein nimmerwiederlesen
5 nimmerwiederlesen+> nummer nummer+0 nummer+OFTEN nummer+en.DAY nur+noch schon+> schreiben+an
5 serie so+was sofort+MENDED sperrliste this tun+, und+zwar von+ihnen was+> weg weiterhin wem
5 werbung wird ziehe+ich
6 ,+REPLY ,+damit ,+diese ,+nie .+ERASE .+NO .+STOP .+WRONG .+bitte .+das .+en.END .+lot
6 .+nichts .+zieht ASKED+> HEAR ME+> ME+aus ME+zu NO+. NO+SEND NO+versehen NUMBER+, OFTEN+klar
6 SEND an+meine auch+NO brauch das+NUMBER das+handy dem+LIST empfang en.FROM en.WANT from
6 geht+mir gewechselt gewechselt+, hiermit is isch ist+mir ist+so ja+klar jetz jetzt
6 kein+versehen konnt kontostand leine leitung+zu lot+DAY lot+ME lot+mi ne ned nie+wieder
6 noch+was nu schreiben spinnt telefon tun versehen+, verzichte were wird+das zu+ME zu+mir
7 ,+mit .+MSG .+TAKE .+WORD .+nummer .+nur .+sie .+were LIST+> NO+wieder OFTEN+. OUT
7 REVOKE+ich WANT+ich anderen bei+der brauch+ich damit+> dauerhaft done en.END+en.MY en.VOC+>
7 feierabend geht+ME gern+, here here+> jahren nie+MORE sein stecker verstehen was+ist
8 PERSON TAKE+DAY TAKE+mi damit gewesen lieber+NO lieber+nicht mich+aus moge nein+> nie noch
8 schwer+> werden zu+SEND
9 ,+die CONSENT LIST ME+OUT UNSUB+> davon des en.NEGATIVE+> mi
10 MSG NO+MORE STUFF THREAT+> WORD+> a
11 .+HEAR CEASE+> bitte+> hier
12 NUMBER schwer so+schwer
13 .
"""
