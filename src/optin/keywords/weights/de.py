"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 =bias
-14 oder
-13 aus+> hat
-11 du in nachricht
-10 ,+das > GOODS NO+WORD an+, beim bis grad soll steht
-9 ,+bitte .+. RESTORE an+> bei+euch euch+> geht kostet mehr+, ohne
-8 ,+ich DEAL MORE+, lauft nicht+WORD ruhig sie war
-7 ,+SEND .+die .+muss .+seit DAY ME+wieder MSG+von TAKE+ich alte andern+> bitte+nicht die
-7 die+MSG einverstanden en.THINGS hatte ich+steige lassen neuen nicht richtig steige von+ME
-7 von+mir wieder wir wurde zwei
-6 , ,+MENDED ,+nein .+abmelden .+hat .+mir 0 DAY+> NO+UNSUB NO+aus OFTEN+NO REVOKE+ME TAKE+mir
-6 THIRD aus bedarf+> bleibe bleibt da dabei en.TAKE en.THREAT er fragen gerade hab+ME habt+ihr
-6 in+den kommen machen mein nachricht+> neu neue nicht+UNSUB nochmal passt schicken+>
-6 steige+aus streichen+> viele viele+MSG viele+nachrichten wer zum
-5 ,+meine ,+war .+auf .+danke .+gefallt .+ja .+kein .+wann DAY+, ERASE+, ME+reichts MENDED+>
-5 OFTEN+nicht RESTORE+> TAKE+ihr THIRD+WANT THIRD+WISH WORD+WANT WORD+WISH acht am andern
-5 auf+NO aufhoren bei bis+0 bis+en.DAY bitte+das bitte+die danke das+GOODS dass+ihr
-5 die+nachricht en.EVENT en.LIST+, en.THIRD fall fragt gefallt gefallt+> gegen geht+das
-5 gericht habe+NO hat+sich ich+TAKE ihrer im keller kurz leer lieber machen+> mehr melden+sie
-5 mir+aus mir+reichts nehme reichts rein schick sind+> versteht viel welche
-4 ,+OFTEN ,+aufhoren ,+der ,+er ,+hab ,+keine ,+konnt ,+richten .+DELETE .+ME .+OFTEN .+der
-4 .+ist .+ok .+sagt .+wer BILLS CONSENT+zum DAY+NO DISTURB DUTY ERASE GET+> HEAR+NO LIFE
-4 ME+REPLY ME+THIRD ME+einfach ME+handy ME+mit ME+nr MENDED MENDED+sie MORE+so NO+CEASE
-4 NO+UNSUBBED NO+abgemeldet NO+so OFTEN+viele OTHER+NO OUT+, REMOVE+ihr REPLY+ME STOP+,
-4 STOP+mir STOP+sich TAKE+sich TAKE+und THIRD+will WANT+sie abmelden abo alles an+der angebot
-4 benachrichtigungen+MORE bestatigt bitte+beim bloss+nicht brauche dabei+> danke+> danke+euch
-4 das+PAIN dem+OTHER dem+update den den+verteiler denn der die+LIST die+nachrichten direkt
-4 einverstanden+, einverstanden+> en.DAY en.DAY+> en.DITCH en.LOSE en.NEG+, en.OTHER en.YOU
-4 euch+. eure+MSG eurer+MSG freitag fur+meine ganz+OFTEN ganz+schon gegen+MSG gegenseite
-4 gegessen geht+es geld geloschte gibt hab handy+NO hatten heute hier+bitte hol ich+STOP
-4 ich+bleibe ich+mich ich+nichts in+der ist+hier its jucken karte keep kein kein+bedarf keiner
-4 komme kopf lieferwagen macht mal+, mein+handy meine+THIRD meine+nr melden mich+fur
-4 mich+nicht mit+ME nachrichten neue+nummer nicht+CEASE nicht+UNSUBBED nicht+abgemeldet
-4 nicht+an nichts+> nochmal+> pizzadienst rein+> richten richten+sie rufen rufen+sie
-4 ruhig+MORE ruhig+weiter samstag schicken schlussel schon+viele seit+dem selber sie+ihre
-4 sie+meine sie+ruhig sind sollt sperren statt termin tochter um und+ME unterlagen update
-4 versteht+ihr von+OFTEN weg+, weiter+> wenn+du wenns werd werd+ich whatsapp wiederherstellen
-4 zeigt
-3 "+, %+von ,+brauche ,+en.NEGATIVE ,+en.TAKE ,+geld ,+ist ,+keep ,+liegt ,+nicht ,+schicken
-3 ,+was ,+welche .+DAY .+REMOVE .+an .+brauche .+dagegen .+den .+du .+einverstanden .+handy
-3 .+lass .+melden .+nehmen .+nehmt .+questioned .+rex .+schlussel .+schreiben .+stort .+termin
-3 .+weiter .+woher .+zustimmung 0+> 1 2 ?+hatte ASKED+ich BEEN CEASE+mal CONSENT+erteilt
-3 DEAL+> DELETE+wenn DUTY+, DUTY+> DUTY+NO GET+, GET+NO GET+keine GOODS+TAKE LIST+auf
-3 LIST+streichen ME+GOODS ME+WORD ME+jederzeit ME+kurz MORE+? MORE+RESTORE MORE+als
-3 MORE+gehort MORE+infos MSG+OFTEN NO+DELETE NO+an NO+problem NO+sorge NUMBER+NO NUMBER+in
-3 OFTEN+> OFTEN+MSG OFTEN+aus OFTEN+bitte OFTEN+ein OFTEN+funf OFTEN+ist OFTEN+raus OFTEN+so
-3 OTHER+ist REPLY+meiner REVOKE+meine SEND+ma STOP+NO STOP+uns THIRD+TAKE THIRD+soll
-3 UNSUB+wenn WORD+, WORD+mal WORD+vom WORD+wenn aber+nur abgebrochen abmelden+, abmelden+wenn
-3 about absagen abschleppdienst alles+. an+diese an+sie anmelden ans anschreiben anschreiben+,
-3 antworte at auf auf+mein aufhort+zu aus+, aus+versehen ausgemacht beenden+, bei+frage beide
-3 bekomme+NO bekomme+keine bekommt bin+grad bin+ich bissl bitte+MORE bitte+abbestellen
-3 bitte+den bitte+in bitte+wieder bloss bloss+NO bringt d da+, da+sein dabei+, dagegen damit+,
-3 danke+, das das+an das+auch das+erlaubt deinem den+DEAL den+LIST der+DUTY der+WANT der+WISH
-3 der+will die+alte die+gegenseite die+liste die+zusendung diese+NUMBER dir does drei
-3 eigentumer einfach einfahrt einmal+die einwilligung+zum en.ALONE+mal en.ASKED
-3 en.BADMSG+en.THINGS en.BEFORE+but en.BEFORE+en.I en.BEFORE+en.SUBJECT en.BEFORE+i en.CALL
-3 en.DITCH+grad en.DITCH+ich en.DOESNT+en.TAKE en.EVENT+UNSUB en.HEY+aber en.LIST+zu
-3 en.MESSAGE+und en.MESSAGES+und en.NEG+MENDED en.NEG+SEND en.NEG+en.TAKE en.NEG+schicken
-3 en.OTHER+> en.REMOVE en.SENDING+en.SENDING en.SENDING+und en.STOP+mal en.SUBJECT+en.WISH
-3 en.SUBJECT+never en.TEXT+und en.THINGS+0 en.THINGS+OFTEN en.THINGS+en.DAY en.TIME+the
-3 en.VOC+aber en.WANT+to en.WHO+uns en.WISH en.WISH+to ende ende+> entfernen erlaubt erlaubt+>
-3 erst erstmal erstmal+von erteile erteile+ich erteilt es+bei euch+, euer fall+WORD festnetz
-3 fragen+> frei+> fruher funf funktioniert fur+ME fur+ihre gar+nicht geandert+, gefunden gehen
-3 gehort gehort+> geht+NO geht+auch geht+nicht geld+ist gelesen geloscht+, gern+GET gesagt+ich
-3 geschickt gesendet+> gibts gibts+den gleich hab+mich haben+sie haha halb hat+" hatte+sie
-3 hervorgehoben hervorgehoben+> hilfe hochzeit hort+NO ich ich+REVOKE ich+mochte ich+soll ihn
-3 ihr ihr+noch ihrer+MSG ihrer+OFTEN ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES
-3 ihrer+en.SENDING ihrer+en.TEXT ihrer+sms in+die in+ihrer in+ruhe ist+das ist+leer ist+neu
-3 ist+verkauft jederzeit kann kaufe kein+problem keine+sorge kennen kennen+wir kiste klar+>
-3 klemmt kommen+> konnen konnen+sie konto kostet+, lass+uns lassen+> leben leer+> legen
-3 liste+DELETE liste+ERASE liste+MENDED liste+REMOVE liste+WORD liste+streichen magen
-3 mehr+WORD meinen+GOODS meiner+nummer meldet mich+REPLY mich+in mich+mit mich+wieder mir+da
-3 mir+einfach mir+kurz mit+meiner moin monteur morgen nachbar nachbarn nachricht+NO
-3 nachricht+nicht nachrichten+WANT nachrichten+WISH nachrichten+will nehm nehm+ich nehmt+ihr
-3 neu+, neue+NUMBER neue+THINGS never nicht+DELETE nicht+auf nicht+aus nicht+mehr nicht+so
-3 nichts noch+NO nur+zu ok+aber on ostern out payment problem questioned questioned+> rex
-3 richtig+, ruckgangig sagen scharf schick+ich schicken+. schickt schickts+ME schickts+ma
-3 schreiben+sie schwester sehr sich+an sich+geandert sie+CEASE sie+WORD sie+den sie+fertig
-3 sie+gern sim sind+OFTEN sind+OUT sind+schon sind+weg sms+und so+> soll+ich sorge spater
-3 spricht spricht+NO spricht+nichts steh steht+" stopp+mal stoppen streichen the+en.THIRD
-3 traurig unbedingt und+es und+mich und+sie uns+> vermieter verteiler+> verteiler+auf viel+,
-3 vielleicht von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING von+en.TEXT von+euch
-3 von+sms vorbei+> vorher+zu vormittags wann was+die we+en.WANT we+en.WISH weiss
-3 weiter+schicken wenden where widerspruch widerspruch+gegen wie wie+bei wieder+RESTORE
-3 wieder+infos wieder+so will+sie wir+hatten wochenende+> woher wort wurde+NO you zehn
-3 zu+DELETE zu+fragen zu+teuer zum+erhalt zusendung+von zustimmung+erteilt
-2 "+REPLY "+mit ,+DAY ,+ab ,+abmelden ,+alles ,+bin ,+bloss ,+deshalb ,+dies ,+du ,+en.HEY
-2 ,+en.THIRD ,+euer ,+geht ,+gut ,+hatte ,+kann ,+konnen ,+lieber ,+macht ,+man ,+obgleich
-2 ,+ohne ,+schreiben ,+sie ,+so ,+streich ,+wann ,+were ,+wiederholt .+, .+DISTURB .+RESTORE
-2 .+REVOKE .+ah .+am .+anmelden .+dieses .+done .+en.PULL .+en.YOU .+endlich .+er .+frohe
-2 .+gerade .+gibts .+grad .+guten .+habt .+haha .+hochachtungsvoll .+hol .+ill .+in .+is .+jo
-2 .+karte .+klar .+kostet .+kp .+lassen .+mein .+moin .+momentan .+nachrichten .+nicht .+no
-2 .+passt .+rufen .+samstag .+schick .+setzt .+so .+stop .+trag .+ups .+war .+welche .+wenns
-2 .+yes .+you .+your .+zu 0+, 0+OFTEN 0+en.BEFORE 0+euro 2+OFTEN ? ?+ME ?+MSG ?+en.I
-2 ?+en.SUBJECT ?+i ?+ihr BEEN+, BILLS+MORE CEASE+WANT CEASE+WISH CEASE+mir CEASE+und CEASE+war
-2 DAY+geht DAY+kann DAY+nicht DAY+woche DEAL+bestatigt DELETE DELETE+, DELETE+STOP DELETE+TAKE
-2 DELETE+lassen DELETE+und DISTURB+, DISTURB+NO DUTY+an DUTY+der DUTY+ist DUTY+nicht ENTRY+vom
-2 ENTRY+zu ERASE+ME ERASE+en.VOC GOODS+> GOODS+bitte GOODS+ohne HEAR+ME HEAR+nicht LIFE+> ME+?
-2 ME+DELETE ME+DUTY ME+MORE ME+THINGS ME+THREAT ME+abmelden ME+anwalt ME+auf ME+da ME+den
-2 ME+die ME+eine ME+en.TEXT ME+en.THREAT ME+fur ME+im ME+immer ME+ist ME+nachbar ME+schwester
-2 ME+sehr ME+tochter ME+um MENDED+. MENDED+en.HEY MENDED+en.VOC MENDED+weiter MORE+CEASE
-2 MORE+HEAR MORE+REVOKE MORE+STOP MORE+am MORE+ausschalten MORE+ein MORE+eure
-2 MORE+freischalten MORE+horen MORE+nicht MSG+LIST MSG+MSG MSG+WISH MSG+auf MSG+hatte MSG+ist
-2 MSG+per MSG+und MSG+verteiler MSG+will MSG+zum NO+, NO+ASKED NO+ENTRY NO+NUMBER NO+OUT
-2 NO+PERSON NO+STOP NO+abmelden NO+andern NO+auf NO+bedarf NO+damit NO+einstellen NO+einwande
-2 NO+en.BEFORE NO+en.EVENT NO+en.THREAT NO+ende NO+entspiegelt NO+fall NO+gegen NO+gesagt
-2 NO+im NO+kontakt NO+nachricht NO+reden NO+selbst NO+wort NUMBER+GET NUMBER+MSG NUMBER+REVOKE
-2 NUMBER+SEND NUMBER+TAKE NUMBER+gesendet NUMBER+wird OFTEN OFTEN+, OFTEN+LIFE OFTEN+LIST
-2 OFTEN+OUT OFTEN+REPLY OFTEN+alles OFTEN+beendet OFTEN+da OFTEN+die OFTEN+en.LIST
-2 OFTEN+en.MESSAGE OFTEN+en.MESSAGES OFTEN+en.SENDING OFTEN+en.TEXT OFTEN+en.VOC OFTEN+en.WHO
-2 OFTEN+euro OFTEN+ihr OFTEN+mit OFTEN+nachricht OFTEN+schicken OFTEN+sms OFTEN+uberwiesen
-2 OFTEN+und OFTEN+verteiler OFTEN+was OFTEN+zu OTHER+, OTHER+nicht OUT+? PAIN PAIN+, PAIN+WANT
-2 PAIN+WISH REMOVE+STOP REMOVE+TAKE REMOVE+lassen REPLY+* REPLY+MSG REPLY+deinem REPLY+der
-2 RESTORE+, REVOKE+auf SEND+? SEND+en.HEY SEND+en.VOC SEND+mich SEND+sie SEND+weiter STOP+ME
-2 STOP+WANT STOP+WISH STOP+die STOP+ich STOP+nicht STOP+und TAKE+> TAKE+damit TAKE+euch
-2 TAKE+nur THINGS THINGS+> THINGS+TAKE THINGS+ist THIRD+bekommt THIRD+hat THIRD+in
-2 THIRD+meinte THIRD+mochte THREAT+MENDED UNSUB+STOP UNSUB+TAKE UNSUB+lassen WANT+THINGS
-2 WANT+auch WANT+den WANT+einen WANT+hilfe WANT+mein WISH+ME WISH+auch WISH+das WISH+einen
-2 WISH+mein WISH+sie WORD+? WORD+REVOKE WORD+STOP WORD+TAKE WORD+lassen WORD+mir WORD+mochte
-2 WORD+und WORD+war WORD+will WRONG+chat WRONG+en.LIST WRONG+nummer ab+montag abbrechen abends
-2 abgemeldet+> abgeschnitten abmeldelink abmeldung+REVOKE abo+CEASE about+en.MY adresse+ist ah
-2 allen allen+> alles+klar als also+bitte am+DAY am+WORD am+ende am+freitag am+wochenende
-2 anbei angebote+> anmelden+> anrufen as at+en.MY at+the auch+in auf+0 auf+OFTEN auf+en.DAY
-2 auf+keinen auf+zu aufheben aufhoren+mir ausgesperrt ausgesperrt+. ausschalten ausserhalb b
-2 batterie batterie+ist because bedarf beenden beibehalten beim+hausmeister beim+nachbarn
-2 belastigt bestatigt+. besten bevor bin+auf bin+die bin+in bis+DAY bis+OFTEN bitte+OFTEN
-2 bitte+andern bitte+lassen bitte+melden bitte+nichts bitte+prufen bitte+rufen blank blank+>
-2 block brauch+NO brauche+THINGS brauche+hilfe brauche+nur brauchen brauchen+sie brief brief+>
-2 briefkasten bring bring+ich can can+en.SUBJECT cant chat chat+> check chef continue
-2 continue+en.SENDING da+> da+bitte da+steht dachte dafur damit+MENDED damit+WORD
-2 damit+aufhoren das+CEASE das+DEAL das+OTHER das+THINGS das+WORD das+angebot das+en.BADMSG
-2 das+en.NEG das+sein dasselbe davon+> deal dem+system den+GOODS den+THIRD den+ich
-2 den+nachrichten den+wartungsvertrag den+zweiten der+THIRD der+WORD der+en.LIST
-2 der+haltestelle der+link der+op deshalb die+0 die+PAIN die+THIRD die+THREAT die+abmeldung
-2 die+batterie die+en.DAY die+glaser die+hochzeit die+meldungen die+neue die+ohren
-2 die+therapie die+tochter die+unterlagen dienstag dies+MORE dies+kunftig diese+rufnummer
-2 diesmal doch+, doch+MORE doch+wieder does+en.BEFORE does+it done+. dont+know dran drauf+>
-2 drei+> drucken durfen+ME durfen+mich echt ehrlich einen+neuen einer einfach+an einmal+REPLY
-2 eintragen eintragen+> einwande en.ALONE+, en.ALONE+WORD en.BADMSG en.BEFORE+DAY
-2 en.BEFORE+GOODS en.BEFORE+en.BADMSG en.BEFORE+en.DAY en.BEFORE+en.END en.BEFORE+en.SENDING
-2 en.BEFORE+en.TIME en.BEFORE+end en.BEFORE+ende en.BEFORE+freitag en.BEFORE+wochenende
-2 en.BLOCK en.DAY+, en.DAY+OFTEN en.DAY+euro en.DITCH+, en.DITCH+> en.DITCH+MENDED
-2 en.DITCH+SEND en.DITCH+auf en.DITCH+die en.DITCH+en.SUBJECT en.DITCH+in en.DITCH+mehr
-2 en.DITCH+schicken en.DOESNT+WORD en.DOESNT+en.ALONE en.DOESNT+en.BADMSG en.DOESNT+en.ENDED
-2 en.DOESNT+en.KEYWORD en.DOESNT+en.NEG en.DOESNT+know en.DOESNT+leave en.DONT+WORD
-2 en.DONT+en.ALONE en.DONT+en.ENDED en.DONT+en.KEYWORD en.DONT+know en.END+en.THIRD en.END+him
-2 en.EVENT+, en.EVENT+DELETE en.EVENT+WORD en.FEEL+for en.HEY+> en.I+en.WISH en.I+left
-2 en.I+need en.I+never en.LIST+LIST en.LIST+OFTEN en.LIST+REPLY en.LIST+hatte en.LIST+is
-2 en.LIST+ist en.LIST+mit en.LIST+und en.LIST+verteiler en.LOSE+en.THIRD en.LOSE+him en.ME+.
-2 en.MENDED+en.MY en.MESSAGE+LIST en.MESSAGE+REPLY en.MESSAGE+ist en.MESSAGE+mit
-2 en.MESSAGE+verteiler en.MESSAGES+LIST en.MESSAGES+REPLY en.MESSAGES+is en.MESSAGES+ist
-2 en.MESSAGES+mit en.MESSAGES+verteiler en.MY+> en.MY+en.BADMSG en.MY+en.FROM en.MY+en.THIRD
-2 en.NEG+WORD en.NEG+en.ALONE en.NEG+en.BADMSG en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.NEG
-2 en.NEG+know en.NEG+leave en.NEG+mehr en.NEGATIVE+en.NEGATIVE en.NEGATIVE+nein en.PULL
-2 en.PULL+en.BEFORE en.REMOVE+en.VOC en.REPLIED+en.VOC en.SEND+en.BEFORE en.SENDING+LIST
-2 en.SENDING+MSG en.SENDING+OFTEN en.SENDING+REPLY en.SENDING+en.MESSAGE en.SENDING+en.TEXT
-2 en.SENDING+is en.SENDING+ist en.SENDING+mit en.SENDING+verteiler en.STOP+, en.STOP+WORD
-2 en.SUBJECT en.SUBJECT+en.DOESNT en.SUBJECT+en.NEG en.SUBJECT+left en.SUBJECT+need en.TAIL+.
-2 en.TAKE+en.THIRD en.TAKE+en.VOC en.TAKE+him en.TEXT+LIST en.TEXT+MSG en.TEXT+REPLY
-2 en.TEXT+ist en.TEXT+mit en.TEXT+verteiler en.THIRD+damit en.THIRD+en.NEG en.THREAT+OFTEN
-2 en.THREAT+be en.THREAT+kalender en.THREAT+keller en.THREAT+leben en.THREAT+verteiler en.TIME
-2 en.TIME+en.MY en.VOC+OFTEN en.VOC+en.DITCH en.VOC+en.GAVE en.VOC+en.LIST en.VOC+restore
-2 en.WANT+en.TAKE en.WANT+leave en.WHO+? en.WHO+ME en.WHO+mich en.YOU+en.GAVE end endet
-2 endet+auf entfernen+> entschieden+. entschuldigung entschuldigung+, entspiegelt
-2 erinnerungen+bitte erledigt erreiche erste es+OFTEN es+ist es+jetzt essen euch+OFTEN
-2 euch+OUT euch+allen eure+angebote euro fall+, fallt falsche+nummer festnetz+an finde
-2 finde+ich flyer frag freischalten freu freu+ME freu+mich freundin freundlichen frohe
-2 frohe+ostern fruhschicht funf+MSG funktioniert+NO funktioniert+nicht fuss ganz ganz+schlecht
-2 ganze geandert gebt+ME gebt+mir gefallen+und gegeben gegen+OFTEN gegessen+> gehn geht+bei
-2 geht+klar gekriegt gekriegt+> gericht+> gern+> gesagt gesendet gestohlen gesund gesund+>
-2 getting getting+en.BEFORE getting+en.MY geworfen gibt+es gips glaser glaub glaube gleich+>
-2 got+en.MY got+the grad+ganz grussen+> gut+, gut+dass guten hab+keine habe+kein habe+keine
-2 habe+nie haben+OFTEN habt halbe haltestelle handy+GET handy+TAKE handy+gesendet handyvertrag
-2 hast hat+NO hat+euch hatte+ich hatte+mich haus+ist hause hausmeister he+en.DOESNT he+en.NEG
-2 he+en.WANT he+wont her her+damit heute+, hilfe+> hilft him hinweise hochachtungsvoll
-2 hochachtungsvoll+> hol+ME hol+mich hor hor+ME hort+nicht i+en.DOESNT i+en.NEG i+left i+never
-2 ich+CEASE ich+HEAR ich+NO ich+REPLY ich+antworte ich+behalten ich+darauf ich+hab ich+hol
-2 ich+hor ich+ihnen ich+jeden ich+kaufe ich+lieber ich+nur ich+weiss ich+widerrufe ihm ihnen+>
-2 ihnen+DELETE ihnen+UNSUB ihnen+WORD ihnen+ist ihr+auch ihr+aufhort ihr+machen ihr+nicht
-2 ihren+OFTEN ihren+en.LIST ihren+en.MESSAGE ihren+en.MESSAGES ihren+en.SENDING ihren+en.TEXT
-2 ihren+sms ihrer+kanzlei ill ill+be im+OFTEN im+kalender im+keller im+leben im+verteiler
-2 immer immer+en.THIRD immer+her in+en.MY in+ordnung in+the info+> infos+OFTEN infos+per
-2 interesse+MORE interesse+mehr is+en.BEFORE ist+OUT ist+UNSUB ist+UNSUBBED ist+abgemeldet
-2 ist+die ist+mein it it+en.BADMSG it+en.ENDED it+en.KEYWORD ja+NO ja+en.HEY ja+en.VOC
-2 jahresende jede+en.LIST jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING jede+en.TEXT
-2 jede+sms jemand jemanden jetzt+kommt jo kam kann+NO kann+aber kann+ich kann+nicht kaputt
-2 kaputt+> kase keep+MORE keep+en.BEFORE keep+en.ME keep+en.TAIL keep+en.VOC keep+me kein+DUTY
-2 kein+WORD kein+ende kein+wort keine+einwande keine+nachricht keinen+ENTRY keinen+NUMBER
-2 keinen+PERSON keinen+en.EVENT keinen+fall keinen+kontakt kenn+ich kilo klavier kleinkind
-2 klemmt+> klingeln klinik kocht kollege komm komm+NO komm+nicht kostet+das kp krank krank+,
-2 kunftig+zu laden laden+> lass lass+ME lass+mich lassen+sie lasst+sich last+en.BEFORE
-2 lehrerin leute liebe lieber+> lieber+an liefern+, liegen liegt+das link+in list+, listen
-2 logo los+, loschen+, loschen+sie mahnung mal+ein marz me+. mehr+> mehr+? mehr+CEASE
-2 mehr+HEAR mehr+NO mehr+OUT mehr+STOP mehr+als mehr+am mehr+auf mehr+ausschalten mehr+horen
-2 mehr+nicht mehr+von mei mein+AUTHORITY mein+GOODS mein+THINGS mein+THREAT mein+anwalt
-2 mein+nachbar meine meine+MSG meine+schwester meinem+THIRD meinem+en.EVENT meinem+fall
-2 meinem+vermieter meiner meinte melde+ME melde+mich mich+DELETE mich+NO mich+OFTEN
-2 mich+abmelden mich+am mich+einfach mich+en.BEFORE mich+immer mich+letzte mich+um min mir+?
-2 mir+den mir+die mir+eine mir+ist mir+sehr mir+wieder mit+* mit+MSG mit+deinem mit+der
-2 mitnehmen mittwoch mochte mochte+mein mochte+nicht moin+, momentan monat montag more
-2 mulltonne muss+das mussen+sie musst nachbarin nachfragen nachricht+vom nachrichten+,
-2 nachrichten+MENDED nachste nachste+OFTEN nachste+woche nachstes nachstes+OFTEN name namen
-2 naturlich need nehmen+sie nehmt nein+en.NEGATIVE nein+nein neu+> neue+GOODS neue+OTHER neues
-2 neues+NUMBER neues+handy nicht+OUT nicht+STOP nicht+abmelden nicht+da nicht+einstellen
-2 nicht+entspiegelt nicht+selbst nichts+, nichts+gegen nie+ASKED nie+en.THREAT nie+gesagt
-2 nie+im nimmt nix+, nix+MENDED nix+SEND nix+mehr nix+schicken noch+bei nummer+MSG nummer+SEND
-2 nur+von obgleich oder+> oder+OFTEN oder+muss of+the ohne+eure ohren ok on+en.MY online only
-2 opa or ordnung ordnung+> out+> pakete passiert pausieren per per+OFTEN pro prufen prufen+>
-2 rabatt rausnehmen rausnehmen+> reagiert reden reden+. restore richtig+> rote ruckgangig+>
-2 ruckgangig+TAKE ruckgangig+machen ruft+ME ruft+mich ruhe+REPLY ruhe+mit ruhig+, sagen+,
-2 schaff schaff+ich schick+ME schick+mir schickts schlecht+> schneiden schnell schneller
-2 schon+CEASE schon+da schones schones+DAY schones+wochenende seh sehr+> seit+tagen
-2 sending+en.BEFORE setzt setzt+ME setzt+mich sie+STOP sie+hat sie+konnen sie+nicht sms+LIST
-2 sms+REPLY sms+ist sms+mit sms+verteiler so+en.TAKE so+gut so+take sogar soll+ME soll+mich
-2 sondern sonst spat sperre sperren+, sperren+> standig+MSG stimme+zu stop stopp+, stoppen+>
-2 stort streich streich+ME streich+mich stress sure tagen tamara telefonisch telefonisch+>
-2 termine+MORE termine+mehr thanks+for that+en.BEFORE the therapie+CEASE therapie+WORD time
-2 tippen to to+ERASE to+en.ENDED to+en.KEYWORD to+en.LOSE to+en.NEG to+en.REMOVE to+en.SENDING
-2 to+en.TAKE tochter+, torte trag trag+ME trag+mich treffen tur uberhaupt uberhaupt+NO
-2 uberhaupt+nicht uberlegen ubernehmen uberwiesen uberwiesen+> um+, und+TAKE und+die uns+das
-2 unter unter+dieser unterlassen+. ups urlaub vergessen+, verlasse verloren+, vermieter+>
-2 versehen+UNSUB versehen+UNSUBBED versehen+abgemeldet versteh versteh+ich verstehe verteilern
-2 verzichten+wir vom+0 vom+OFTEN vom+en.DAY von+meinem vorbei vormittags+> wagen war+auf
-2 war+das war+ein wartungsvertrag was+TAKE was+fur was+kostet wasser wegen+dem weiss+nicht
-2 weiter+an wenig weniger wenn+die wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+es wenn+ich
-2 wenn+ihr wenn+man wenn+sie wer+hat whatsapp+> why wie+geht wieder+MSG wieder+SEND wieder+ein
-2 wieder+freischalten wiederholt will will+auch will+kein wir+, wir+ME wir+brauchen wir+uns
-2 wissen+wie with+en.VOC wollt wollte wont+en.TAKE wont+leave wurd wurde+ich wurde+nicht
-2 wurden wurden+sie you+. you+en.GAVE your zahn zimmer zu+, zu+ERASE zu+euch zu+hause zu+ihnen
-2 zu+meinem zu+viel zu+wenig zum+0 zum+OFTEN zum+en.DAY zum+jahresende zustellen zustellen+>
2 * *+REMOVE *+STOP ,+GOODS ,+LIST ,+MSG ,+NUMBER ,+REVOKE ,+UNSUB ,+WORD ,+do ,+en.ENDED
2 ,+en.GET ,+en.KEYWORD ,+en.STOP ,+eure ,+genau ,+go ,+ihr ,+kein ,+loschen ,+mein ,+mich
2 ,+nehmen ,+no ,+noch ,+null ,+scho ,+seine ,+soweit ,+spart ,+uns ,+verstanden ,+vielen
2 ,+vom ,+wa ,+we .+CEASE .+LIST .+UNSUBBED .+WISH .+abgemeldet .+austragen .+datensatz
2 .+einwilligung .+en.I .+en.NEG .+en.NOT .+en.STOP .+en.THREAT .+enough .+entschuldigen
2 .+eure .+frau .+fur .+geh .+gute .+habe .+halt .+haltet .+haus .+herzlichen .+horen .+id
2 .+kommt .+konnt .+leckt .+nein .+not .+schicken .+schluss .+seien .+sry .+stellt .+termine
2 .+toll .+um .+vergessen .+ware .+weder .+will .+wir .+wohn 0+MORE 0+dsgvo 0+jahre 0+jahren
2 ?+? ?+SEND ?+dann ?+die ?+en.NEGATIVE ?+ernsthaft ?+vielen AUTHORITY+, CEASE+with CONSENT+>
2 DAY+bei DAY+gestorben DAY+in DEAL+. DEAL+REPLY DEAL+mit DELETE+> DELETE+bitte DUTY+DELETE
2 DUTY+DUTY DUTY+ERASE DUTY+MSG DUTY+REMOVE DUTY+bitte ENTRY+loschen GET+OFTEN GET+schon
2 GET+und GOODS+bestellt GOODS+kommt HEAR+> HEAR+DEAL HEAR+DUTY HEAR+OFTEN HEAR+ihr HEAR+op
2 HEAR+sie LIST+OUT LIST+TAKE LIST+WORD LIST+bitte LIST+loschen LIST+nehmen LIST+raus ME+.
2 ME+CONSENT ME+REMOVE ME+SEND ME+ab ME+am ME+anzuschreiben ME+bewerben ME+doch ME+gut ME+heut
2 ME+nummer ME+postfach ME+ruhe ME+selbst ME+sohn ME+weiter ME+wird MENDED+das MENDED+ihr
2 MENDED+mehr MORE+ASKED MORE+DELETE MORE+MENDED MORE+SEND MORE+auf MORE+aufs MORE+bei
2 MORE+gern MORE+in MORE+mitteilungen MORE+was MORE+weg MORE+werbung MSG+DELETE MSG+UNSUB
2 MSG+abbestellen MSG+an MSG+bitte MSG+brauch MSG+diese MSG+ein MSG+en.BEFORE MSG+en.EVENT
2 MSG+service NO+GET NO+GOODS NO+OTHER NO+WANT NO+angemeldet NO+bock NO+der NO+ein
2 NO+erwunscht NO+ich NO+schwarzes NO+standig NO+stellenangebote NO+weiteren NO+zugestimmt
2 NUMBER+DELETE NUMBER+ERASE NUMBER+REMOVE NUMBER+REPLY NUMBER+bei NUMBER+en.BEFORE
2 NUMBER+gluht NUMBER+mit OFTEN+DELETE OFTEN+DUTY OFTEN+WORD OFTEN+an OFTEN+auf OFTEN+bei
2 OFTEN+den OFTEN+dsgvo OFTEN+en.EVENT OFTEN+jahre OFTEN+kam OFTEN+noch OFTEN+schon
2 OFTEN+service OFTEN+super OFTEN+taglich OFTEN+vom OFTEN+von OFTEN+zum OTHER+OFTEN OTHER+auf
2 OTHER+bitte OTHER+ihr OUT+. OUT+> OUT+LIST OUT+bei OUT+damit PAIN+krank REMOVE+> REMOVE+DAY
2 REMOVE+mi REMOVE+uns REPLY+app REPLY+euren REPLY+verlaub REVOKE+> REVOKE+die SEND+> SEND+das
2 SEND+ihr SEND+mehr SEND+nicht STOP+> STOP+DEAL STOP+DUTY STOP+ihr STOP+ma STOP+op STOP+sie
2 STOP+with STUFF+. TAKE+OFTEN TAKE+bitte TAKE+den TAKE+endlich TAKE+ma TAKE+mal THREAT+,
2 UNSUB+. UNSUB+am UNSUB+en.BEFORE UNSUBBED+. UNSUBBED+am UNSUBBED+en.BEFORE WANT+? WANT+von
2 WISH+> WISH+? WISH+keine WISH+nur WISH+von WORD WORD+. WORD+ASKED WORD+OFTEN WORD+SEND
2 WORD+geschrieben WORD+mich WORD+with a+en.THIRD ab+, ab+> aber+> aber+bitte abgemeldet+.
2 abgeschlossen absehen absetzen absetzen+> absicht abstand alles+andere alles+nicht already
2 als+ME als+meine am+NUMBER am+telefon an+MSG an+bitte an+old anbieter and andere+, andern+,
2 andrea anschluss anwalt anzeige+> anzuschreiben app+> arbeite auch+die auch+eine auch+keine
2 auch+per auf+, auf+ME auf+mich auftrag aus+den aus+meinem ausgetreten ausland ausland+> ausm
2 ausm+LIST ausse babysitter be+excused bedarf+, beiden being being+en.REPLIED belastigung
2 benachrichtigungen benachrichtigungen+> bereits besitzer besitzer+gewechselt
2 bestelle+hiermit bewerben bewerben+> bin+. bin+NO bin+OFTEN bin+WORD bin+jetzt bin+langst
2 bin+nicht bin+raus bitte+CEASE bitte+DELETE bitte+OUT bitte+TAKE bitte+abstellen
2 bitte+behalten bitte+fur bitte+kunftig bitte+um bitte+weglassen blockiert+> bock bock+auf
2 brauchen+die brett bruder bundesnetzagentur buro by+en.KINDS by+en.MESSAGE by+en.MY
2 by+en.REPLY by+en.SENDING by+en.TEXT by+text club come da+. da+TAKE da+einfach da+ist damals
2 damit+das danke+fur dankend dankend+> das+NO das+STUFF das+TAKE das+alles das+gepiepse
2 das+gilt das+hat das+konnt dass+NO dass+sie datensatz datensatz+DELETE datensatz+ERASE
2 datensatz+MENDED datensatz+REMOVE datensatz+WORD day de dem+MENDED dem+SEND dem+STUFF
2 dem+elternverteiler dem+stimme dem+verteiler den+besitzer den+erhalt den+lappen den+link
2 denkbar denkbar+, der+OTHER der+THREAT der+gemeinde der+ist der+kleine der+rest der+vertrag
2 des+NO dich die+DAY die+ME die+andrea die+erlaubnis die+fresse die+freundschaft
2 die+impferinnerungen die+nie die+storung die+tafel die+tan die+weitere diese
2 diese+nachrichten diesem diesen+MSG dieses digga doch+UNSUB doktor+, dsgvo du+, du+horst
2 eben+. eh+nie eher eigenen eigentlich ein+GOODS ein+gutschein eine+. eine+andere
2 einem+en.BODY einfach+REMOVE einfach+gar eingetragen+. einstellen einstellen+, einzige
2 einzustellen elternverteiler en.ALONE+> en.ALONE+with en.BADMSG+the en.BEFORE
2 en.BEFORE+NUMBER en.BEFORE+en.LOSE en.BEFORE+en.NOT en.BEFORE+give en.BEFORE+telefon en.BODY
2 en.BODY+, en.BODY+MENDED en.DAY+MORE en.DAY+dsgvo en.DAY+jahre en.DAY+jahren en.DITCH+MORE
2 en.DITCH+NO en.DITCH+en.FROM en.DITCH+jetzt en.DITCH+langst en.DITCH+nicht en.DITCH+raus
2 en.DOESNT+en.VOC en.END+my en.ENDED+with en.EVENT+> en.FROM+en.MY en.FROM+en.SUBJECT
2 en.FROM+en.YOU en.FROM+this en.FROM+you en.GAVE+by en.GET+en.MY en.HEY+bei en.HEY+euch en.I
2 en.I+NO en.I+en.GAVE en.I+got en.I+have en.I+hob en.I+moved en.KEYWORD+with en.KINDS+>
2 en.LIST+. en.LIST+CEASE en.LIST+DELETE en.LIST+UNSUB en.LIST+WORD en.LIST+abbestellen
2 en.LIST+en.EVENT en.LIST+en.TAIL en.LIST+en.VOC en.LIST+service en.LIST+vom en.ME+>
2 en.MENDED+> en.MENDED+en.LOSE en.MESSAGE en.MESSAGE+, en.MESSAGE+CEASE en.MESSAGE+WORD
2 en.MESSAGE+en.EVENT en.MESSAGE+service en.MESSAGE+vom en.MESSAGES en.MESSAGES+.
2 en.MESSAGES+> en.MESSAGES+CEASE en.MESSAGES+WORD en.MESSAGES+en.EVENT en.MESSAGES+en.TAIL
2 en.MESSAGES+en.VOC en.MESSAGES+service en.MESSAGES+vom en.MY+en.MENDED en.MY+en.MESSAGE
2 en.MY+en.NOT en.MY+en.REPLY en.MY+en.SENDING en.MY+en.TEXT en.MY+is en.MY+sister en.MY+text
2 en.NEG+. en.NEG+> en.NEG+en.GET en.NEGATIVE+. en.NOBODY en.NOT+en.GET en.NOT+en.VOC
2 en.PHONE+en.FROM en.RECEIVE+en.BEFORE en.REPLIED+by en.REPLY en.REPLY+, en.SENDING+>
2 en.SENDING+CEASE en.SENDING+WORD en.SENDING+en.BEFORE en.SENDING+en.EVENT
2 en.SENDING+en.THESE en.SENDING+en.VOC en.SENDING+service en.SENDING+these en.SENDING+vom
2 en.STOP+with en.SUBJECT+NO en.SUBJECT+en.BEFORE en.SUBJECT+got en.SUBJECT+hob
2 en.SUBJECT+moved en.TAIL+> en.TEXT+, en.TEXT+CEASE en.TEXT+en.EVENT en.TEXT+service
2 en.TEXT+vom en.THIRD+, en.THIRD+en.BEFORE en.THIRD+en.KINDS en.THIRD+en.VOC
2 en.THREAT+en.DOESNT en.THREAT+en.LIST en.THREAT+en.NEG en.THREAT+en.NOT en.THREAT+not
2 en.VOC+bei en.VOC+euch en.WANT+du en.WANT+en.NOBODY en.WANT+none en.WHO+, en.WHO+.
2 en.WHO+bei en.WHO+en.VOC en.WHO+ma en.WHO+mal en.WISH+en.NOBODY en.WISH+none ende+,
2 endlich+ME endlich+OFTEN endlich+die endlich+mal endlich+meine enough+with entschuldigen
2 entschuldigen+sie er+ist erinnern erinnert+werden erlaubnis erlaubt+ME erlaubt+mir ernsthaft
2 ersparen ersparen+sie erwunscht erwunscht+> es+denkbar es+langt es+ware eu euch euch+GET
2 euch+NO euch+WANT euch+WISH euch+an euch+den euch+eigentlich euch+erlaubt euren+OFTEN
2 euren+en.LIST euren+en.MESSAGE euren+en.MESSAGES euren+en.SENDING euren+en.TEXT euren+sms
2 every+en.DAY ewigkeiten excused excused+en.FROM excused+from fahrdienst falsche+PERSON
2 fenster+, fertig+. fliegt freien freien+en.BODY freien+tag fremde fresse freundschaft
2 from+en.SUBJECT from+en.VOC from+en.YOU from+the from+you fuhre fuhre+selbst funkstille
2 fur+einen gar+nichts gebeten gefallen+> geh+bitte gekauft+. gekundigt+, gelogen gemeint
2 gemeint+, gemeldet gepiepse geschlossen geschlossen+, gewartet gewartet+. geweckt geweckt+.
2 gewinnspiele gilt give give+en.BEFORE glaub+ihr glaubt gluht go go+> good gratulieren+,
2 grundlage gseit gsogt hab+DUTY hab+auch hab+kein habe+einen haben+> haben+gekauft habt+die
2 handy+, handy+. handy+gluht hat+ME hat+den hat+mein hausverwaltung have+en.BEFORE her+,
2 herr+pfarrer hier+DELETE hier+UNSUB hier+WORD hier+abmelden hier+gibt hier+nie hob horen
2 horen+> horen+sie horst hort hort+OFTEN hort+auf hort+ihr horts+auf hours i+NO i+en.BEFORE
2 i+en.GAVE i+have i+hob ich+ERASE ich+arbeite ich+auf ich+habe ich+irgendwo ich+kundige
2 ich+les ich+lese ich+mag ich+mocht ich+verzichte ich+weiter ich+zuruck ick ihnen+nicht ihr+,
2 ihr+CEASE ihr+MORE ihr+bei ihr+schreibt ihr+weiter ihre+kanzlei ihre+nachrichten ihren
2 im+en.DOESNT im+en.LIST im+en.NEG im+en.NOT im+not impferinnerungen impferinnerungen+bitte
2 in+meinem interessieren+ME interessieren+mich interessiert irgendwo+CEASE irgendwo+WORD
2 irgendwo+abstellen is+a isch+WANT isch+WISH isch+will ist+, ist+STUFF ist+THREAT
2 ist+belastigung ist+der ist+en.VOC ist+kein ist+seit ist+tot it+a ja+, jahr+OFTEN jede+MORE
2 jede+weitere jedes jedes+OFTEN jedes+mal jetzt+CEASE jetzt+ist jobs juckt jungs kalender+>
2 kann+> kanzlei+NO kanzlei+nicht kb+auf kein+bock kein+schwarzes keine keine+MORE
2 keine+THINGS keine+stellenangebote keine+weiteren kind kind+ist kinder+sind konnt+ME
2 konnt+euch konnt+ihr konnt+mich konnte+ich konnten+sie kontaktaufnahme kriege kriegen kundin
2 kunftig+auf landen lang langer lappen lass+OFTEN lass+ma lass+mal lasst+ME lasst+das leckt
2 leckt+ME leckt+mich leid leid+, les les+das lese letzte lg lg+> lieb lieb+und lisa liste+,
2 live loscht+ME loscht+mich loschung ma mag+> mag+die mai make+en.BEFORE mal mal+STOP man+,
2 man+bei man+euch may me+> meh mehr+GET mehr+aufs mehr+ich mehr+in mehr+per mein+PAIN
2 mein+postfach mein+sohn meine+CONSENT meine+ruhe meinem+PAIN meinem+freien meinem+sohn
2 meines meldet+ME meldet+mich mensch mer merci mich+REMOVE mich+ab mich+anzuschreiben
2 mich+bewerben mich+bitte mich+hier mich+nur mir+CEASE mir+MENDED mir+MSG mir+NO mir+STOP
2 mir+heut mir+selbst mit+app mit+euren mit+verlaub mitbewohner mitteilungen+> mobel mocht
2 mochte+keine muss+en.HEY muss+en.VOC muss+en.WHO muss+man mutter+, mutter+. my+en.MENDED
2 my+en.NUMBER my+number my+sister nachricht+diese nachrichten+NO nachrichten+mehr
2 nachrichten+nicht nacht+> ne+MSG nee+du nehmen+> nein+. net net+> nich nicht+der nicht+ein
2 nicht+erwunscht nicht+in nicht+schreiben nicht+standig nie+, nie+angemeldet nie+zugestimmt
2 nimmer nimmer+> noch+, noch+eine noch+ne nochmals none nor not not+en.GET not+en.VOC numm
2 nummer+OUT nummer+REMOVE nummer+WORD nummer+ist nummern nummern+, nur+wissen of+en.BEFORE
2 of+your off+> oft ofter+als ohne+ME ohne+mein ok+> old old+en.WHO on+a op+REPLY op+mit
2 papierkorb passau pfarrer pfarrer+, pizza pool post raus+. receiving+en.BEFORE recht
2 reicht+es rest rezepte ruhe+jetzt samtliche schade schichtplane schicken+, schlecht+fur
2 schluss scho+lang schon schon+MORE schon+OFTEN schon+wieder schreiben+, schreibt+ihr
2 schreibt+mir schule+, schwarzes schwarzes+brett sehen sein+, seine seinen seit+DAY
2 selbst+OTHER selbst+kalender send+> service sich+, sicher sie+ist sie+jetzt sie+nie
2 sie+wissen sind+nicht sms+. sms+CEASE sms+WORD sms+en.BEFORE sms+en.EVENT sms+service
2 sms+vom so+lieb sofort+STOP sollte+ich sparen sparen+sie sry stecken stellenangebote
2 stellenangebote+MORE stellenangebote+mehr stellt+das steuer stimme+ich stop+with stopp
2 storung storung+, streicht+bitte studio stumm+, super tafel tag+, take+MORE take+en.ME
2 take+en.TAIL take+en.VOC take+me termine text+, texted texted+by texten+> texting texts
2 the+MSG the+en.MESSAGE the+en.REPLY the+en.TEXT the+text therapie+. this+. this+en.LIST
2 this+is to+cut to+en.BEFORE toll tot trotz+WORD trotz+abmeldung tschuss+> tut tuv uber+den
2 uberall uhr+. umfragen und+0 und+CEASE und+OFTEN und+das und+en.DAY und+keine uns+aus
2 unser+kind unsere+PAIN untersage vergessen+sie verkauft+, verlaub versehentlich versichert
2 verstanden+, verstanden+> verstorben verteiler verteiler+bitte vertrag verwahlt verweigert+>
2 verzichte+dankend voll+> vom+fenster von+MSG von+diesem von+eurer von+kurznachrichten
2 vor+OFTEN vor+jahren wa+> want want+en.NOBODY want+en.VOC want+none war+der ware ware+OFTEN
2 ware+schon warum+schreibt was was+WISH was+an was+das was+zu we we+en.BEFORE we+en.NEG
2 weg+damit wegen+euch weglassen+> weh weiter+gern weiter+zu weitere+MSG weiteren weiteren+MSG
2 weiterhin+> werbung+en.NEGATIVE werbung+nein widerrufe widerspreche+> wie+OFTEN wie+der
2 wie+schon wieder+DELETE wieder+weg will+nicht willige wir+WISH wir+waren wirklich+NO
2 wissen+, wissen+wann wochen+an wohn+NO wohn+nimmer wott would wozu wurde+mich zahnreinigung
2 zieht zu+ende zu+erinnern zu+schicken zum+DELETE zum+UNSUB zum+abbestellen zum+geburtstag
2 zuruck+> zusenden zustimmung
3 *+TAKE ,+BILLS ,+aus ,+besser ,+funf ,+ihre ,+isch ,+lasst ,+nummer ,+sagt ,+und ,+wie
3 ,+will ,+wo ,+zieht .+ENTRY .+LIFE .+NUMBER .+OTHER .+PERSON .+SEND .+aus .+dem .+en.EVENT
3 .+en.FEEL .+falsche .+for .+gebt .+gluckwunsch .+hab .+haut .+im .+isch .+jetzt .+kb .+lasst
3 .+letzte .+lieber .+loss .+man .+ne .+nee .+nei .+noch .+offenbar .+quit .+tun .+unsere
3 .+verzichte .+zur .+🔕 ?+MENDED ASKED CEASE+? DUTY+. DUTY+OFTEN DUTY+REPLY DUTY+mit
3 ENTRY+DELETE ENTRY+ERASE ENTRY+MENDED ENTRY+REMOVE ENTRY+WORD ERASE+bitte GET+von GOODS+?
3 GOODS+es ME ME+akku ME+als ME+gern ME+hier ME+jeden ME+ofter ME+telefon MORE+MSG MORE+per
3 MORE+zu MSG+. MSG+CEASE MSG+WORD MSG+en.NEGATIVE MSG+ihres MSG+nein NO NO+REPLY NO+THINGS
3 NO+dauernd NO+haben NO+in NO+langer NO+mal NO+mit NO+schreiben NUMBER+0 NUMBER+>
3 NUMBER+OFTEN NUMBER+WORD NUMBER+en.DAY NUMBER+und OFTEN+ASKED OFTEN+OFTEN OFTEN+UNSUB
3 OFTEN+am OFTEN+eine OFTEN+en.BEFORE OFTEN+gesagt OFTEN+vorher OFTEN+warnung PERSON+TAKE
3 PERSON+doktor REPLY+dem SEND+, SEND+NO SEND+mir STOP+es STOP+euch TAKE TAKE+MORE TAKE+ab
3 TAKE+mer THIRD+, THIRD+doktor THREAT WISH+NO WORD+% WORD+0 WORD+die WORD+en.DAY WORD+von
3 WRONG+PERSON a+en.BEFORE abbestellen aber+ich abmeldung+von absicht+> abstellen+> akku+ist
3 alles+NO an+dieses anders+> angemeldet+, anymore anymore+> art auch+OFTEN auch+furs auf+die
3 auf+eure auf+vergessenwerden aus+ME aus+der away backen begraben+werden bei+ME bestelle
3 bin+seit bitte+, bitte+NO bitte+UNSUB bitte+WORD bitte+keine bleiben+, blut by by+en.BEFORE
3 da+WORD dank+, dank+en.THREAT dank+im danke+und das+OFTEN das+WANT das+ab das+hier
3 das+irgendwo dass+ME dass+meine dat day+with den+geist der+AUTHORITY die+NUMBER
3 die+en.BEFORE die+nummer diesem+LIST diesem+verteiler diesen e e+OFTEN e+mail eh eh+NO
3 ein+WORD ein+ende eine+OFTEN eine+woche eingetragen einladungen einverstandnis empfang+von
3 en.AGAIN en.AGAIN+> en.BADMSG+en.MY en.BADMSG+with en.BEFORE+is en.BEFORE+would en.DITCH+.
3 en.DITCH+WORD en.DITCH+seit en.DOESNT+en.SENDING en.FROM+en.VOC en.GAVE en.GAVE+en.BEFORE
3 en.GET+en.BEFORE en.GET+en.THESE en.GET+these en.HEY+. en.I+dont en.KINDS+, en.LIST+bitte
3 en.LIST+en.BEFORE en.MESSAGE+. en.MESSAGE+bitte en.MESSAGES+bitte en.MESSAGES+en.BEFORE
3 en.NEG+en.SENDING en.NEG+en.VOC en.NEG+with en.NOT en.NOT+en.SENDING en.PHONE en.SENDING+.
3 en.SENDING+bitte en.STOP+die en.SUBJECT+dont en.TEXT+. en.TEXT+WORD en.TEXT+bitte en.THESE+>
3 en.THREAT+voraus en.UNSUB en.VOC+, enough erfahren es+genugt euch+vor eurer+LIST eurer+liste
3 every+day every+en.BEFORE fall+> falsch flohmarkt folgt frage+> frau+doktor freut freut+sich
3 from+en.MY furs+NUMBER furs+handy gar gar+NO gar+keine gebimmel geburtstagsgrusse geht+WORD
3 geist gekauft gemeinde genau gerat+> gesagt+> gilt+auch gluckwunsch gluckwunsch+, gnade
3 gratulieren gut+REPLY gut+mit hab+bei halt+die handy+> hauses haut haut+ab have herzlichen
3 herzlichen+dank hiermit+widerrufe i+en.WANT ich+das ich+doch ich+gar ich+widerspreche
3 ich+wirklich ihnen+NO ihnen+in ihr+MENDED ihr+SEND ihr+geht ihr+konnt ihr+meine ihre+MSG
3 ihres ihres+hauses im+voraus in+frage interessieren is+NO is+en.WANT is+ned ist+ME ist+nicht
3 ja+. jahre jede jedem jetzt+bitte jetzt+en.THREAT jetzt+im kauf kb keine+MSG keks knopf+zum
3 kommt+> kommt+nicht konnen+die kundige+ich kundigen kunftig kurznachrichten langts lasst+es
3 lasst+mich lassts letzte+warnung liste+> loschen+> loss loss+ME loss+MORE loss+mer man
3 mehr+. mehr+MENDED mehr+schicken mein+akku mein+telefon merci+> mich mich+> mich+SEND
3 mich+von mir+OUT mir+das mir+jeden mir+nur mir+ofter mir+weg mit+dem miteinander+>
3 mitteilungen monaten muss+ein mutter nach+> nachrichtendienst nee nehmt+ME nei nerv nerv+NO
3 neuer nicht+dauernd nicht+haben nicht+langer nichts+MORE nichts+mehr noch+einmal
3 not+en.SENDING nr+, null nummer+bei offenbar oft+muss prozente rauh recht+auf reicht+>
3 ruhe+> schenken schenken+> schnee scho schon+, schreiben+> schreiberei schriibe schriibe+>
3 seien seien+sie seit+jahren seit+monaten setzen+> sie+da sie+das sie+sich sie+so sind+NO
3 sind+aus sind+gut sms+bitte sofort sohn spart spart+euch stammkunde stammkunde+>
3 stecker+PAIN stecker+ziehen stellt stille stumm text the+en.SENDING thema tot+> trennen
3 und+ihr ungut+, verein verein+DELETE verein+ERASE verein+REMOVE vergessenwerden verkauft
3 versehentlich+UNSUB versehentlich+UNSUBBED versehentlich+abgemeldet verstosst
3 verstosst+gegen vielen vo voraus voraus+> vorbi wa ware+es warnung warnung+. warum+MENDED
3 warum+SEND was+. was+WANT was+muss was+von weder weg+> weglassen welpen wenn wenn+das
3 wenn+noch werbezwecken werde wichtig wichtig+> widerrufe+ich widerspreche wie+oft wieder+,
3 wieder+OUT wieder+WORD wiedersehen wiedersehen+> wir+haben wird+NO wirklich+nicht with
3 with+en.MY with+the wo+kann woanders woche+. wohn ziehen zu zu+MSG zu+TAKE zu+werbezwecken
3 zugestimmt zusendungen zwei+sind 🔕
4 ,+NO ,+STOP ,+THINGS ,+en.LIST ,+en.NEG ,+en.VOC ,+von .+THREAT .+abmeldung .+en.TAKE
4 .+en.WANT .+es .+falsch .+feierabend .+ihr .+mich .+nu .+reicht .+schreibt .+was .+wenn
4 AUTHORITY+> CEASE+sie CONSENT+vom DAY+. LIST+ist ME+bitte ME+so ME+weg MENDED+, MSG+nicht
4 NO+MSG NO+aufhort NO+schriibe NUMBER+. OFTEN+der OFTEN+gut OFTEN+jahren REMOVE+ME
4 REMOVE+bitte REPLY+sofortiger STOP+OFTEN STOP+das TAKE+ME TAKE+es THIRD+. UNSUB WANT+keine
4 WRONG+verbunden abbestellen+, abholbenachrichtigungen abmelden+> abschalten abschalten+>
4 abstellen also+OUT am+vortag an+eine and+dont and+en.DOESNT and+en.DONT and+en.NEG anders
4 angemeldet anwalt+> auf+dem aufhort aufhort+> austragen back back+> be bilder bin+OUT
4 bitte+ME bitte+ab bitte+abmelden bitte+mich bitte+von cut das+. das+bitte das+war dauernd
4 davon+. dem+MSG den+stecker der+> der+empfanger des+STUFF die+CONSENT die+NO die+leitung
4 dies do dont dont+come down einem einen+anderen en.BEFORE+. en.BEFORE+bitte en.BEFORE+vortag
4 en.BEFORE+with en.DITCH+OUT en.DOESNT+come en.DONT+come en.END+the en.FROM+en.BEFORE
4 en.I+en.BEFORE en.KINDS en.LIST en.MY+. en.MY+en.KINDS en.NEG+come en.NUMBER en.THESE
4 erinnerungen euch+los euren+MSG falsch+verbunden feierabend+damit find find+den frau
4 fur+immer fur+ungut gekundigt genugt gut gut+> gut+sein habe+mich haken hiermit+> holen
4 ich+MORE ich+an ich+euch ich+find ihnen+. ihr+habt immer+noch ist+0 ist+en.DAY jeden
4 jetzt+in kapitel kleine konnten kundige leitung mag mal+gut mehr+SEND meine+NUMBER mich+als
4 mir+nicht mir+so mit+sofortiger miteinander nicht+. nicht+aufhort nicht+zu num off pls pls+>
4 quit ruhe samtlichen schreibt sein+> setzen sie+ME sie+SEND sie+davon sie+mich sie+schreiben
4 sofortiger sofortiger+wirkung sowas stellen stellen+sie super+, tag the+en.KINDS these
4 unerwunscht unerwunscht+> ungut verbunden verstanden vibriert vielen+dank von+samtlichen
4 vortag weg+REPLY weg+mit weitere wen+anders werde+ich werden+> wie+werde wirklich wirkung
4 wirkung+> wissen zeuch ziehe zu+schreiben zu+werden zum+CEASE zum+WORD zwar
5 "+. ,+ERASE ,+REMOVE ,+TAKE ,+WISH ,+aber ,+dass ,+is .+bye .+keine .+lot AUTHORITY CEASE
5 CONSENT+REVOKE ME+, ME+nur ME+von MENDED+an MORE+. MSG+NO MSG+ab NO+> NO+SEND NO+nachrichten
5 NO+zu OUT+REPLY OUT+mit PERSON+ist REPLY+den SEND+an STUFF+> WANT WISH an+" an+ME andere
5 auf+den aufs aufs+NUMBER aufs+handy austragen+> bei+mir bitte+auch bleiben cut+en.MY da+NO
5 da+nichts dank das+aufhort das+noch der+LIST der+PERSON der+konkurrenz die+sperrliste
5 diese+MSG down+, durch+. empfanger en.BEFORE+> en.HEY+, en.LIST+> en.NEGATIVE en.WANT
5 endlich euch+die euren every fur+euch gerat hab+dich habe+ME handy hier+NO hiermit+REVOKE
5 ich+glaub ich+hiermit ihr+> ihre irgendwo is keine+nachrichten klar+, knopf konkurrenz
5 kontostand lasst lehne lot lot+DAY lot+ME lot+mi makler meine+nummer mich+, mich+OUT mir+>
5 mir+zu mit+den nummer nummer+0 nummer+OFTEN nummer+en.DAY nur+noch schon+> schreiben+an
5 serie so+was sofort+MENDED sperrliste this tun+, und+zwar versehen+, von+ihnen was+> weg
5 weiterhin wem werbung werden+. were wird ziehe+ich
6 ,+REPLY ,+damit ,+diese ,+nie .+ERASE .+NO .+STOP .+bitte .+das .+en.END .+nichts .+zieht
6 ASKED+> HEAR HEAR+auf ME+> ME+aus ME+zu NO+versehen NUMBER+, OFTEN+klar SEND STOP+auf
6 an+meine auch+NO auf+nimmerwiederlesen brauch bye das+NUMBER das+handy dem+LIST durch
6 empfang en.FROM from geht+mir gewechselt gewechselt+, hiermit isch ist+mir ist+so ja+klar
6 jetz jetzt kein+versehen konnt leine leitung+zu ne ned nein nie+wieder nimmerwiederlesen
6 nimmerwiederlesen+> noch+was nu schreiben spinnt telefon tun verzichte wird+das zu+ME zu+mir
7 ,+mit .+MSG .+TAKE .+WRONG .+nummer .+sie .+were LIST+> NO+. NO+wieder OUT REVOKE+ich
7 WANT+ich anderen bei+der brauch+ich dauerhaft en.END+en.MY en.VOC+> feierabend geht+ME
7 gern+, here here+> jahren nie+MORE stecker was+ist
8 .+WORD .+nur OFTEN+. TAKE+DAY TAKE+mi damit damit+> done gewesen lieber+NO lieber+nicht
8 mich+aus moge nein+> nie noch sein verstehen werden zu+SEND
9 ,+die CONSENT LIST ME+OUT NO+MORE PERSON UNSUB+> davon des en.NEGATIVE+> mi schwer+>
10 . MSG STUFF THREAT+> WORD+> a
11 .+HEAR CEASE+> bitte+> hier
12 NUMBER
13 schwer
14 so+schwer
"""
