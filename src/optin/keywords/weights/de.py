"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-14 oder
-13 nachricht
-12 aus+> du
-11 GOODS grad hat soll steht
-10 ,+bitte > an+> bei+euch bis wieder
-9 ,+das ,+ich .+. .+die NO+WORD an+, beim euch+> kostet sie
-8 .+kein MORE+, alte ruhig schicken+> war
-7 , ,+SEND ,+en.NEGATIVE .+abmelden DAY DEAL auf+NO da die einverstanden fall geht habt+ihr
-7 hatte mehr+, neue neuen nicht ohne wir wurde zwei
-6 ,+MENDED .+mir .+muss .+seit 0 ERASE+, ME+wieder MSG+von REVOKE+ME TAKE+ich TAKE+ihr THIRD
-6 WORD+, acht andern+> aus dabei der die+MSG en.TAKE er fragen ich+steige in+den in+der kommen
-6 lauft machen+> mein nachricht+> nehme neu nicht+WORD passt richtig schicken steige
-6 steige+aus viele von+ME von+mir wer zum
-5 ,+OFTEN ,+nein ,+war .+gefallt .+hat .+ja .+wann 0+> DAY+, DAY+> ME+auf ME+reichts MENDED+>
-5 MENDED+sie MSG+storen OFTEN+NO REMOVE+ihr TAKE+> TAKE+mir THIRD+WANT THIRD+WISH andern
-5 auf+der bedarf+> bei bitte+MORE bitte+das bitte+die bleibt brauche danke das+GOODS
-5 dem+update denn die+nachricht en.BEFORE+on en.DITCH en.THINGS en.THREAT euch+, eurer+MSG
-5 gefallt gefallt+> gegen gegessen geht+das gerade gericht hab handy+NO ich+TAKE ich+nichts
-5 ihr+nicht ihrer kein kurz lassen machen macht mich+nicht mir+reichts nachrichten nichts
-5 nochmal reichts schick seit+dem sie+ihre sie+meine sind+> sperren versehen versteht
-5 versteht+ihr viele+MSG viele+nachrichten welche
-4 ,+der ,+er ,+hab ,+hatte ,+konnt ,+liegt ,+nachrichten ,+richten ,+was .+DAY .+der
-4 .+einverstanden .+en.THIRD .+ist .+nehmen .+ok .+sagt .+wer CONSENT+zum DAY+NO DEAL+> DUTY
-4 ERASE GET+> LIFE ME+REPLY ME+einfach ME+handy ME+mit ME+nr MORE+so NO+aus NO+en.EVENT
-4 NO+fall NO+so OFTEN+> OFTEN+MSG OFTEN+nicht OFTEN+viele REPLY+ME SEND+sie STOP+, TAKE+nur
-4 TAKE+sich abmelden+, abo abschleppdienst alles angebot anmelden anmelden+> auf auf+keinen
-4 benachrichtigungen+MORE bis+0 bis+OFTEN bis+en.DAY bitte+beim bitte+in bitte+nicht
-4 bitte+wieder bleibe can dabei+> danke+, danke+euch das das+CEASE das+PAIN das+WORD das+an
-4 das+erlaubt deinem dem+OTHER den+verteiler die+nachrichten direkt en.DOESNT+en.TAKE en.END
-4 en.EVENT en.NEG+, en.NEG+en.TAKE en.THIRD+> erlaubt euer fragen+> funf funktioniert
-4 fur+meine ganz+OFTEN ganz+schon gegen+MSG gegenseite gehort+> geld gern+GET gibts hab+ME
-4 habe+NO hat+sich heute hier+bitte hol ich+REVOKE ich+bleibe ihr+NO im in ist+hier jucken
-4 karte keinen keinen+en.EVENT keinen+fall keiner komme kostet+, leer lieber lieferwagen mach
-4 mehr mehr+WORD mein+handy meine meine+nr melden melden+sie mich+auf mich+fur mir+aus mit+ME
-4 muss nehm nehmt+ihr neue+nummer nicht+an nicht+auf nochmal+> nur+, nur+zu rein richten
-4 richten+sie rufen rufen+sie samstag schickt schlussel schon+viele selber sie+ruhig stand
-4 steht+" storen streichen+> um unterlagen update von+OFTEN von+euch warum weg+, wenn+du
-4 whatsapp zeigt
-3 "+, ,+CEASE ,+aufhoren ,+euer ,+geld ,+ist ,+keine ,+lieber ,+macht ,+meine ,+schicken ,+sie
-3 ,+welche .+ME .+OFTEN .+REMOVE .+an .+anmelden .+danke .+den .+du .+en.BEFORE .+en.SENDING
-3 .+handy .+in .+is .+karte .+lass .+mach .+melden .+rex .+schlussel .+schreiben .+warum
-3 .+welche .+woher .+zustimmung ?+hatte BEEN BILLS CEASE+mal CONSENT+erteilt DAY+geht DUTY+,
-3 DUTY+> DUTY+nicht GOODS+TAKE LIFE+> LIST+auf ME+? ME+GOODS ME+THINGS ME+THIRD ME+WORD ME+fur
-3 ME+jederzeit ME+kurz ME+schwester MORE+als MORE+gehort MSG+MSG MSG+OFTEN MSG+auf MSG+und
-3 NO+, NO+ERASE NO+REMOVE NO+UNSUB NO+an NO+auf NUMBER+NO NUMBER+in OFTEN+, OFTEN+aus
-3 OFTEN+bitte OFTEN+en.LIST OFTEN+ist OFTEN+so OFTEN+und OTHER+NO OTHER+ist OUT+, REPLY+deinem
-3 REPLY+der REPLY+meiner REVOKE+meine STOP+ME STOP+ich STOP+sich STOP+uns TAKE+und THINGS
-3 THIRD+TAKE THIRD+hat THIRD+soll THIRD+will UNSUB+, UNSUB+wenn WANT+einen WANT+mein WANT+sie
-3 WISH+ME WISH+mein WORD+WANT WORD+WISH WORD+mal WORD+und WORD+vom WORD+wenn WORD+will
-3 aber+nur abgebrochen abmeldelink abmelden+wenn alles+klar am+DAY an+der an+diese an+sie
-3 and+en.SUBJECT ans anschreiben+, antworte auf+mein aus+, aus+versehen ausgemacht beenden
-3 beenden+, bei+frage beide bekommt bin+grad bin+ich bissl bitte+OFTEN bitte+abbestellen
-3 bitte+den bitte+weiter briefkasten come d dagegen das+DEAL das+OTHER das+STOP das+angebot
-3 das+auch das+en.BADMSG das+en.NEG das+en.STOP den den+DEAL den+LIST der+WANT der+WISH
-3 der+will die+LIST die+THIRD die+alte die+gegenseite die+zusendung dienstag diese+NUMBER drei
-3 eigentumer einfahrt einmal+die eintragen einverstanden+, einverstanden+> einwilligung+zum
-3 en.ALONE+mal en.BEFORE+DAY en.DAY+> en.DITCH+MENDED en.DITCH+SEND en.DITCH+grad en.DITCH+ich
-3 en.DITCH+mehr en.DITCH+schicken en.HEY en.HEY+aber en.I+left en.LIST+und en.MESSAGE+und
-3 en.MESSAGES+und en.NEG+MENDED en.NEG+SEND en.NEG+mehr en.NEG+schicken en.PULL en.SENDING+MSG
-3 en.SENDING+OFTEN en.SENDING+und en.STOP+mal en.SUBJECT en.SUBJECT+en.NEG en.SUBJECT+left
-3 en.TEXT+und en.THIRD en.THREAT+OFTEN en.VOC+aber en.VOC+en.TAKE ende ende+> erst erteile
-3 erteile+ich erteilt es+bei euch+. fragt freitag funktioniert+NO funktioniert+nicht fur+ihre
-3 geandert+, gefunden gehen gehort geht+NO geht+es geht+nicht gelesen geloschte gibt glaub
-3 gleich hab+mich habt halb hat+" hatte+sie hatten hervorgehoben hervorgehoben+> hilfe hilft
-3 hochzeit hor i+left ich+NO ich+STOP ich+darauf ich+mochte ich+soll ihn ihr+auch ihr+machen
-3 ihrer+MSG ihrer+OFTEN ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES ihrer+en.SENDING
-3 ihrer+en.TEXT ihrer+sms im+OFTEN immer in+die in+ihrer in+ruhe ist+die ist+leer ist+neu
-3 ist+verkauft it jederzeit jemand kann+NO kein+bedarf keller kennen kennen+wir kiste klar+>
-3 kollege kommen+> konnen konnen+sie konto kopf lass+ME lassen+> lasst+sich legen liegt+das
-3 magen mal+, meine+THIRD meine+schwester meinen+GOODS meiner+nummer mich+NO mich+OFTEN
-3 mich+REPLY mich+mit mir+? mir+einfach mir+kurz mit+deinem mit+der mit+meiner mochte+ME
-3 mochte+mein moin monat monteur morgen mussen mussen+sie nachbarn nachricht+NO
-3 nachricht+nicht nehm+ich nehmen+sie neu+, neue+THINGS nicht+ERASE nicht+REMOVE nicht+UNSUB
-3 nicht+mehr nicht+so nichts+, nichts+> nimmt nix+MENDED nix+SEND nix+mehr nix+schicken
-3 noch+NO nur oder+OFTEN office ok+aber or ostern pausieren pizzadienst rabatt rein+> rex
-3 ruhig+MORE ruhig+weiter sagen schick+ich schreiben+sie schwester sich+an sich+geandert
-3 sie+den sie+fertig sie+mussen sim sind sind+OUT sind+schon sind+weg sms+und so+> soll+ich
-3 spricht statt stopp+mal stort streichen termin tochter uberhaupt+NO und+mich uns+> vermieter
-3 verteiler+auf von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING von+en.TEXT von+sms
-3 vorbei+> vorher+zu vormittags wann warum+NO warum+nicht was+die weiss weiter+SEND wenden
-3 wenn+ich wenn+sie wenns werd werd+ich widerspruch widerspruch+gegen wie+bei wieder+so
-3 wiederherstellen will wochenende+> woher wurde+NO zehn zu+teuer zum+erhalt zusendung+von
-3 zustimmung+erteilt
-2 "+REPLY "+mit %+von ,+ab ,+alles ,+brauche ,+da ,+deshalb ,+dies ,+du ,+geht ,+kann ,+konnen
-2 ,+nehmt ,+neue ,+nicht ,+no ,+nur ,+obgleich ,+ohne ,+richtig ,+schreiben ,+so ,+streich
-2 ,+wann ,+wenn ,+were ,+wiederholt .+, .+REVOKE .+UNSUB .+akku .+am .+auf .+can .+dieses
-2 .+drei .+en.MESSAGES .+endlich .+er .+falls .+frohe .+gerade .+gibts .+grad .+guten .+habt
-2 .+haha .+hochachtungsvoll .+jo .+klar .+kp .+loschen .+mein .+moin .+momentan .+nachrichten
-2 .+nehmt .+passt .+rufen .+samstag .+schickt .+so .+soll .+termin .+vom .+what .+wie 0+. 0+0
-2 0+OFTEN 0+en.DAY 0+euro 1 ?+ME ?+MSG ?+OFTEN ?+en.I ?+en.SUBJECT ?+i BILLS+MORE CEASE+WANT
-2 CEASE+WISH CEASE+und DAY+kann DAY+nicht DAY+woche DUTY+NO DUTY+an DUTY+ist ENTRY+vom
-2 ENTRY+zu ERASE+ME ERASE+en.VOC ERASE+und GET+, GOODS+> GOODS+bitte GOODS+ohne HEAR+NO
-2 HEAR+bitte HEAR+nicht LIST+streichen ME+DUTY ME+MORE ME+THREAT ME+abmelden ME+anwalt ME+da
-2 ME+den ME+die ME+eine ME+en.TEXT ME+en.THREAT ME+im ME+immer ME+ist ME+nachbar ME+sehr
-2 ME+tochter ME+um MENDED+en.HEY MENDED+en.VOC MORE+? MORE+CEASE MORE+HEAR MORE+REVOKE
-2 MORE+STOP MORE+am MORE+ausschalten MORE+ein MORE+eure MORE+freischalten MORE+horen
-2 MORE+infos MORE+von MSG+WISH MSG+en.KINDS MSG+en.LIST MSG+hatte MSG+per MSG+verteiler
-2 MSG+will NO+ASKED NO+ENTRY NO+NUMBER NO+ab NO+austragen NO+en.BEFORE NO+en.MESSAGE
-2 NO+en.SENDING NO+en.TEXT NO+ende NO+gegen NO+gesagt NO+kommen NO+kontakt NO+kostet
-2 NO+nachricht NO+problem NO+selbst NO+sorge NO+wort NUMBER+GET NUMBER+REVOKE NUMBER+SEND
-2 NUMBER+TAKE NUMBER+gesendet OFTEN OFTEN+REPLY OFTEN+TAKE OFTEN+alles OFTEN+beendet OFTEN+die
-2 OFTEN+ein OFTEN+en.KINDS OFTEN+en.TEXT OFTEN+euro OFTEN+funf OFTEN+gerne OFTEN+kommen
-2 OFTEN+mit OFTEN+nachricht OFTEN+raus OFTEN+schicken OFTEN+uberwiesen OFTEN+verteiler
-2 OFTEN+zu OTHER+, OTHER+> OTHER+nicht OUT+oder PAIN+WANT PAIN+WISH REMOVE+, REPLY+MSG
-2 REVOKE+auf SEND+ME SEND+en.HEY SEND+en.VOC SEND+ma STOP+NO STOP+WANT STOP+WISH STOP+nicht
-2 TAKE+NO TAKE+damit TAKE+mich TAKE+sie THINGS+> THINGS+TAKE THIRD+bekommt THIRD+in
-2 THIRD+mochte THREAT+MENDED UNSUB+vom WANT+ME WANT+THINGS WANT+den WANT+en.DITCH WANT+en.NEG
-2 WANT+hilfe WANT+nix WANT+wieder WISH+MORE WISH+einen WISH+wieder WORD+STOP WORD+TAKE
-2 WORD+lassen WORD+war WRONG+chat WRONG+en.LIST WRONG+nummer ab+marz abbrechen abends aber
-2 abgemeldet abgemeldet+> abgeschnitten abmelden abmelden+vom abo+CEASE abo+STOP abo+WORD
-2 abo+beenden about+en.MY about+en.VOC absagen adresse+ist akte alle allen allen+> alles+.
-2 alles+OFTEN am am+WORD am+ende am+freitag an+. anbei and+ERASE and+en.END and+en.LOSE
-2 and+en.REMOVE and+en.TAKE and+remove angekommen angekommen+> anrufen anschreiben arzt at
-2 auch+in auf+0 auf+> auf+OFTEN auf+en.DAY auf+zu aufheben aufhoren ausschalten ausserhalb b
-2 back batterie batterie+ist beerdigung beim+hausmeister beim+nachbarn besten bevor bin+GET
-2 bin+auf bin+dabei bin+die bin+in bis+DAY bitte+andern bitte+auf bitte+lassen bitte+melden
-2 bitte+nichts bitte+ruckgangig bitte+so bitte+sofort bitte+sperren bloss bloss+NO bloss+nicht
-2 brauch+NO brauche+THINGS brauche+hilfe brauchen brauchen+sie brief brief+> bring bring+ich
-2 bringt c can+en.SUBJECT can+en.VOC cant chat chat+> chef code da+, da+> da+bitte da+sein
-2 da+steht dafur dann das+THINGS das+sein dass+du davon+> dem+DUTY den+GOODS den+THIRD den+ich
-2 den+nachrichten den+wartungsvertrag den+zweiten der+DUTY der+THIRD der+WORD der+link der+op
-2 deshalb dich+> die+0 die+PAIN die+THREAT die+batterie die+en.DAY die+hochzeit die+liste
-2 die+neue die+ohren die+sperre die+therapie die+tochter die+unterlagen dies+MORE dies+kunftig
-2 diese+rufnummer diesmal dir doch+, doch+MORE doch+wieder does drauf+> drei+> du+noch
-2 durfen+ME echt eigentlich eine eine+WRONG eine+falsche einen+neuen einer einfach
-2 einmal+REPLY eintragen+> en.ALONE+WORD en.BADMSG en.BEFORE+GOODS en.BEFORE+and
-2 en.BEFORE+en.DAY en.BEFORE+en.TAKE en.BEFORE+en.TIME en.BEFORE+ende en.BEFORE+for
-2 en.BEFORE+freitag en.BEFORE+go en.BEFORE+list en.BEFORE+longer en.BEFORE+the en.DAY+.
-2 en.DAY+0 en.DAY+OFTEN en.DAY+en.DAY en.DAY+euro en.DITCH+> en.DITCH+auf en.DITCH+dabei
-2 en.DITCH+die en.DITCH+en.SUBJECT en.DITCH+in en.DOESNT+leave en.END+en.THIRD en.EVENT+,
-2 en.I+en.TAKE en.I+en.WISH en.LIST+, en.LIST+MENDED en.LIST+MSG en.LIST+OFTEN
-2 en.LIST+en.KINDS en.LIST+en.LIST en.LIST+hatte en.LIST+ist en.LIST+schicken
-2 en.LIST+verteiler en.LOSE+en.THIRD en.MENDED+en.TAKE en.MESSAGE+MENDED en.MESSAGE+MSG
-2 en.MESSAGE+en.PLURALS en.MESSAGE+ist en.MESSAGE+schicken en.MESSAGE+verteiler
-2 en.MESSAGES+MENDED en.MESSAGES+MSG en.MESSAGES+en.KINDS en.MESSAGES+en.LIST en.MESSAGES+ist
-2 en.MESSAGES+schicken en.MESSAGES+verteiler en.MY+en.MY en.MY+en.THINGS en.MY+list
-2 en.NEG+leave en.NEG+longer en.NEG+need en.NEGATIVE+longer en.OTHER en.OTHER+> en.PLURALS+>
-2 en.SENDING+MENDED en.SENDING+about en.SENDING+en.LIST en.SENDING+en.PLURALS en.SENDING+ist
-2 en.SENDING+schicken en.SENDING+verteiler en.STOP+WORD en.SUBJECT+en.ASKED
-2 en.SUBJECT+en.DITCH en.SUBJECT+en.DOESNT en.SUBJECT+en.TAKE en.SUBJECT+en.WANT
-2 en.SUBJECT+en.WISH en.TEXT+MENDED en.TEXT+MSG en.TEXT+en.PLURALS en.TEXT+ist
-2 en.TEXT+schicken en.TEXT+verteiler en.THINGS+> en.THIRD+en.DOESNT en.THIRD+en.NEG
-2 en.THIRD+en.WANT en.THIRD+wont en.THREAT+keller en.THREAT+monat en.TIME en.TIME+en.I
-2 en.TIME+i en.TIME+the en.VOC+en.BEFORE en.VOC+en.LIST en.VOC+go en.VOC+the en.WANT+en.TAKE
-2 en.WANT+leave en.WHO+ME en.WHO+mich en.WHO+uns en.YOU endet endet+auf entschieden+.
-2 entschuldigung entschuldigung+, erlaubt+> erledigt erreiche erste erstmal erstmal+von
-2 es+OFTEN es+jetzt euch+ERASE euch+OUT euch+allen euro fall+, falsche+nummer festnetz
-2 festnetz+an fine fine+, flyer frag frei+> freischalten freu freu+ME freu+mich freundin
-2 freundlichen frohe frohe+ostern fruher fruhschicht funf+MSG funf+minuten fur+ME ganz
-2 ganz+schlecht ganze gar+nicht geandert gebt+ME gegeben gegeben+, gegen+OFTEN gegessen+> gehn
-2 geht+auch geht+bei geht+klar gekriegt geld+ist gericht+> gern+> gesagt geschickt gesendet
-2 gesendet+> gespeichert gestohlen gestrichen gesund gesund+> geworfen gezogen gibts+den gips
-2 glaube gleich+> grad+ganz gruss grussen+> gut+, guten gutschein hab+wen habe+kein habe+keine
-2 haben+OFTEN haben+sie haha halte handy+GET handy+gesendet handy+nicht handyvertrag hast
-2 hat+NO hat+euch hatte+ich hatte+mich haus+ist hausmeister he+en.DOESNT he+en.NEG he+en.WANT
-2 he+wont heute+, him him+> hinweise hochachtungsvoll hochachtungsvoll+> hol+ME hort+NO
-2 hort+nicht i+en.WISH ich ich+HEAR ich+REPLY ich+WANT ich+antworte ich+behalten ich+hab
-2 ich+hor ich+jeden ich+kaufe ich+nehme ich+weiss ich+widerrufe if ihm ihnen+> ihnen+ist
-2 ihr+TAKE ihren+OFTEN ihren+en.LIST ihren+en.MESSAGE ihren+en.MESSAGES ihren+en.SENDING
-2 ihren+en.TEXT ihren+sms ihrer+kanzlei ill im+keller im+monat in+ordnung infos+OFTEN
-2 interesse+MORE interesse+mehr internet ist+OUT ist+UNSUB ist+UNSUBBED ist+abgemeldet ist+das
-2 ist+doch ist+es ja+bitte jede+en.LIST jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING
-2 jede+en.TEXT jede+sms jemanden jemanden+> jetzt+kommt jo kam kann kann+aber kann+ich
-2 kann+nicht kaputt kaputt+> kase kaufe keep keep+MORE keep+en.BEFORE keep+en.ME keep+en.TAIL
-2 keep+en.VOC keep+me kein+WORD kein+ende kein+problem kein+wort keine+nachricht keine+sorge
-2 keinem keinen+ENTRY keinen+NUMBER keinen+PERSON keinen+kontakt kenn+ich kilo klavier klemmt
-2 klingeln klinik komm komm+NO komm+nicht kp krank+, kunftig+zu laden laden+> lass lass+mich
-2 lass+uns lassen+, lassen+sie leave leben leer+, left left+en.MY left+the lehrerin leute
-2 lieber+> lieber+an liefern+, liegen liegt link+in list+, liste+ERASE liste+MENDED
-2 liste+REMOVE liste+streichen listen los+, loschen loschen+, loschen+sie macht+OFTEN
-2 macht+ihr macht+mal mahnung mal+ein marz mehr+> mehr+? mehr+CEASE mehr+HEAR mehr+NO mehr+OUT
-2 mehr+STOP mehr+als mehr+am mehr+ausschalten mehr+horen mehr+nicht mehr+von mei
-2 mein+AUTHORITY mein+ENTRY mein+GOODS mein+THINGS mein+THREAT mein+anwalt mein+nachbar
-2 meine+MSG meinem meinem+THIRD meinem+en.EVENT meinem+fall meinem+vermieter meinte melde+ME
-2 melde+mich meldet mich+abmelden mich+am mich+en.BEFORE mich+immer mich+in mich+letzte
-2 mich+um mich+wieder minuten mir+da mir+den mir+die mir+eine mir+ist mir+nichts mir+sehr
-2 mit+MSG mitnehmen mittwoch mochte moin+, momentan montag more mulltonne muss+das musst
-2 nach+dem nachbar nachfragen nachricht+vom nachste nachste+woche nachstes nachstes+OFTEN name
-2 namen need nehmt neu+> neue+GOODS neue+NUMBER neue+OTHER neue+sim neues neues+NUMBER
-2 neues+handy nich+> nicht+, nicht+ab nicht+austragen nicht+selbst nichts+gegen no no+,
-2 no+longer noch+bei now+> nummer+, nummer+SEND obgleich oder+> oder+MENDED oder+muss
-2 of+en.SUBJECT of+en.VOC of+en.YOU of+you ohren ok on online opa opting ordnung ordnung+>
-2 paar pakete passiert passt+so please+en.TAKE problem rausnehmen reagiert remove
-2 remove+en.VOC richtig+, richtig+> richtige ruckgangig ruckgangig+TAKE ruckgangig+machen ruf
-2 rufnummer ruft+ME ruft+mich ruhe+REPLY ruhe+bitte ruhe+mit ruhig+, sag sagen+, schaff
-2 schaff+ich scharf schick+ME schick+mir schickts schickts+ME schickts+ma schlecht+> schneiden
-2 schon+CEASE schones schones+DAY schones+wochenende schulessen seh sehr sehr+> seit+tagen
-2 sie+bitte sie+hat sie+kann sie+konnen sie+nicht sind+OFTEN sms+MENDED sms+MSG sms+en.KINDS
-2 sms+en.LIST sms+ist sms+schicken sms+verteiler so+en.I so+en.SUBJECT so+gut so+i soll+ME
-2 soll+mich sondern sorge spat spater sperre sperren+, sperren+> standig+MSG start steh still
-2 storen+ME storen+mich streich streich+ME streich+mich tamara tattoo telefonisch
-2 telefonisch+> the+en.THINGS therapie+CEASE therapie+WORD tippen tochter+, torte trag trag+ME
-2 trag+mich treffen tur uberhaupt uberhaupt+nicht uberlegen ubernehmen uberwiesen uberwiesen+>
-2 um+, umzug und+ME und+TAKE und+dann und+es und+sie uns+das unter unterlassen+. up up+on
-2 updates urlaub used vergessen+, verlasse verloren+, vermieter+> versteh versteh+ich verstehe
-2 verteilern vielleicht vom+0 vom+OFTEN vom+en.DAY von vormittags+> wagen war+auf war+zu
-2 wartungsvertrag was+kostet wasser we wegen+dem weiss+nicht weiter+, wen+gefunden weniger
-2 wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+es wenn+man wer+hat whatsapp+> wie wie+geht
-2 wieder+MSG wieder+SEND wieder+auf wieder+ein wieder+freischalten wieder+infos wiederholt
-2 wir+brauchen wir+hatten with+my wlan wollen+> wollte wont wont+en.TAKE wont+leave wort wurd
-2 wurde+nicht wurden+sie you your+MSG your+en.MESSAGE zahn zimmer zu+STOP zu+euch zu+fragen
-2 zu+ihnen zu+meinem zum+0 zum+OFTEN zum+en.DAY zustellen zustellen+> zwei+>
2 % *+REMOVE *+STOP *+lasst ,+1 ,+2 ,+LIST ,+ME ,+NUMBER ,+REVOKE ,+WRONG ,+aus ,+en.FEEL
2 ,+genau ,+ihre ,+loschen ,+nehmen ,+noch ,+null ,+seitdem ,+sorry ,+soweit ,+spart ,+uns
2 ,+verstanden ,+vielen ,+vom ,+wa ,+wird .+DUTY .+LIST .+MORE .+PERSON .+UNSUBBED .+WISH
2 .+abgemeldet .+ach .+alda .+darf .+datensatz .+einwilligung .+en.ALONE .+en.BADMSG
2 .+en.ENDED .+en.LOSE .+en.REMOVE .+entschuldigen .+frau .+fur .+geh .+gute .+habe .+haus
2 .+heast .+herzlichen .+horen .+id .+ihr .+im .+kb .+keep .+kommt .+leckt .+man .+nein
2 .+schicken .+schluss .+seien .+sofa .+sry .+stellt .+termine .+toll .+um .+und .+unsere
2 .+vergessen .+ware .+weder .+wohn .+youre .+zahler .+zum 0+dsgvo 0+jahre 0+jahren ?+?
2 ?+MENDED ?+SEND ?+die ?+vielen AUTHORITY+, CONSENT+> DAY+bei DAY+gestorben DAY+in DEAL+.
2 DEAL+REPLY DEAL+mit DUTY+. DUTY+ERASE DUTY+MSG DUTY+REMOVE DUTY+REPLY DUTY+ab DUTY+bitte
2 DUTY+mit ENTRY+loschen GET+OFTEN GET+schon GET+und GOODS+? GOODS+bestellt GOODS+es
2 GOODS+kommt HEAR+> HEAR+DEAL HEAR+DUTY HEAR+op HEAR+sie LIST+OUT LIST+TAKE LIST+bitte
2 LIST+loschen LIST+nehmen LIST+raus ME+CONSENT ME+NUMBER ME+am ME+anzuschreiben ME+bewerben
2 ME+gut ME+heut ME+nummer ME+ofter ME+postfach ME+ruhe ME+selbst ME+sohn ME+wird MENDED+MORE
2 MENDED+das MENDED+mehr MORE+> MORE+GET MORE+OFTEN MORE+aufs MORE+gern MORE+kame MORE+kriegen
2 MORE+los MORE+was MORE+weg MORE+zu MSG+. MSG+brauch MSG+diese MSG+ein MSG+en.BEFORE
2 MSG+en.EVENT MSG+ihres MSG+mehr MSG+nicht MSG+service NO NO+GOODS NO+OTHER NO+THINGS
2 NO+THIRD NO+angemeldet NO+aufs NO+bock NO+erwunscht NO+schreiben NO+zugestimmt NUMBER+ERASE
2 NUMBER+REMOVE NUMBER+bei NUMBER+ist OFTEN+DUTY OFTEN+OFTEN OFTEN+ab OFTEN+an OFTEN+auf
2 OFTEN+bei OFTEN+den OFTEN+dsgvo OFTEN+en.EVENT OFTEN+jahre OFTEN+kam OFTEN+schon
2 OFTEN+service OFTEN+taglich OFTEN+vom OFTEN+von OFTEN+zum OTHER+auf OTHER+bitte OUT+.
2 OUT+bei OUT+damit PERSON+TAKE PERSON+doktor REMOVE REMOVE+uns REPLY+app REPLY+euren
2 REPLY+verlaub REVOKE+> REVOKE+die SEND+MORE SEND+das SEND+mehr SEND+nicht STOP STOP+DEAL
2 STOP+DUTY STOP+ma STOP+op STUFF+. TAKE TAKE+bitte TAKE+den TAKE+gut TAKE+ma TAKE+wir
2 THIRD+doktor THREAT THREAT+, UNSUB+am UNSUB+en.BEFORE UNSUBBED+am UNSUBBED+en.BEFORE WANT+?
2 WANT+die WANT+nicht WANT+von WISH+> WISH+? WISH+nicht WISH+nur WISH+von WORD WORD+ME
2 WORD+SEND a+button a+en.OTHER a+ruah ab+, ab+> abbestellen aber+> abgeholt abgeschlossen
2 abmeldung abmeldung+von absetzen absetzen+> abstand ach after after+en.BEFORE alda
2 alles+andere alles+nicht als+ME als+meine am+NUMBER am+telefon an+MSG an+bitte an+die
2 an+en.ENDED andere+, andern+, andrea angemeldet+> anschluss anzuschreiben arbeite auch+OFTEN
2 auch+die auch+eine auf+, auf+eure auftrag aus+meinem ausse babysitter bedarf+, been
2 been+en.ASKED begraben+werden bei+ME belastigung benachrichtigungen benachrichtigungen+>
2 bereits besitzer besitzer+gewechselt bestelle+hiermit bewerben bewerben+> bin+NO bin+OFTEN
2 bin+WORD bin+langst bin+nicht bin+raus bitte bitte+, bitte+MENDED bitte+NO bitte+NUMBER
2 bitte+abstellen bitte+behalten bitte+darum bitte+fur bitte+um bitte+weglassen blockiert+>
2 blut bock bock+auf bundesnetzagentur bundesnetzagentur+> buro but button buzzes by
2 by+en.BEFORE by+en.KINDS by+en.MESSAGE by+en.REPLY by+en.SENDING by+en.TEXT by+text coming
2 computer computer+> da+. da+TAKE da+einfach da+ist damals damit+das dankend dankend+> darum
2 darum+, das+OFTEN das+STUFF das+TAKE das+ab das+alles das+gepiepse das+gilt das+konnt
2 das+war dass+ME dass+NO dass+meine datensatz datensatz+ERASE datensatz+MENDED
2 datensatz+REMOVE datensatz+WORD dazu dem+STUFF dem+en.LIST dem+stimme dem+verteiler
2 den+besitzer den+erhalt den+lappen den+link denkbar denkbar+, der+LIST der+OTHER der+THREAT
2 der+kleine der+rest des+NO die+DAY die+ME die+andrea die+erlaubnis die+fresse
2 die+freundschaft die+hat die+impferinnerungen die+isar die+nie die+scheibe die+storung
2 die+tafel dienst diesen+MSG diesen+OFTEN diesen+en.LIST diesen+en.MESSAGE diesen+en.MESSAGES
2 diesen+en.SENDING diesen+en.TEXT diesen+sms dieses digga do+> doktor+, dsgvo du+, du+horst
2 durch+die durft durft+ihr easter easter+> eh+nie eigenen ein+THINGS ein+gutschein
2 einem+en.BODY einfach+gar eingetragen+. eingetragen+> eins einstellen+, einstellen+>
2 einzustellen en.AGAIN en.ASKED+MORE en.ASKED+en.ME en.ASKED+en.TAIL en.ASKED+me en.BADMSG+.
2 en.BEFORE+CEASE en.BEFORE+NUMBER en.BEFORE+en.FROM en.BEFORE+en.MESSAGES en.BEFORE+my
2 en.BEFORE+please en.BEFORE+telefon en.BODY+, en.BODY+> en.BODY+MENDED en.DAY+dsgvo
2 en.DAY+jahre en.DAY+jahren en.DITCH+NO en.DITCH+OFTEN en.DITCH+langst en.DITCH+nicht
2 en.DITCH+raus en.DOESNT en.ENDED en.ENDED+to en.FROM+. en.FROM+en.BEFORE en.FROM+en.MENDED
2 en.FROM+please en.HEY+, en.HEY+. en.HEY+euch en.I+NO en.I+am en.I+been en.I+hob en.I+moved
2 en.LIST+> en.LIST+CEASE en.LIST+REMOVE en.LIST+WORD en.LIST+en.EVENT en.LIST+nehmen
2 en.LIST+service en.LIST+vom en.MENDED+en.NEG en.MESSAGE en.MESSAGE+. en.MESSAGE+CEASE
2 en.MESSAGE+WORD en.MESSAGE+en.BEFORE en.MESSAGE+en.EVENT en.MESSAGE+service en.MESSAGE+vom
2 en.MESSAGES+, en.MESSAGES+CEASE en.MESSAGES+WORD en.MESSAGES+en.BEFORE en.MESSAGES+en.EVENT
2 en.MESSAGES+service en.MESSAGES+vom en.MY+DUTY en.MY+en.KINDS en.MY+en.SENDING en.MY+inbox
2 en.NEG+> en.NEG+with en.NEGATIVE+. en.NOBODY en.PHONE+en.FROM en.SENDING+. en.SENDING+CEASE
2 en.SENDING+WORD en.SENDING+an en.SENDING+en.BEFORE en.SENDING+en.EVENT en.SENDING+en.SUBJECT
2 en.SENDING+service en.SENDING+vom en.SPAMMING en.SUBJECT+NO en.SUBJECT+am
2 en.SUBJECT+en.ENDED en.SUBJECT+en.VOC en.SUBJECT+hob en.SUBJECT+moved en.TAKE+en.BEFORE
2 en.TEXT+. en.TEXT+CEASE en.TEXT+WORD en.TEXT+en.EVENT en.TEXT+service en.TEXT+vom
2 en.THINGS+bestellt en.THIRD+, en.THREAT+LIST en.THREAT+en.LIST en.THREAT+en.MY en.THREAT+the
2 en.TIME+en.VOC en.TIME+en.YOU en.TIME+you en.UNSUB en.VOC+en.VOC en.VOC+euch en.WANT+>
2 en.WANT+du en.WHO+ma en.WHO+mal en.YOU+> ende+, endlich+OFTEN endlich+mal enkel enough
2 entschuldigen entschuldigen+sie er+ist erinnern erinnert erinnert+werden erinnerungen+WANT
2 erlaubnis ersparen ersparen+sie erwunscht erwunscht+> es+GOODS es+denkbar es+genugt es+langt
2 es+ware eu euch+NO euch+WANT euch+WISH euch+den eure euren+OFTEN euren+en.LIST
2 euren+en.MESSAGE euren+en.MESSAGES euren+en.SENDING euren+en.TEXT euren+sms every ewigkeiten
2 fahrdienst fenster+, fertig+. fliegt for+a frau+doktor freien freien+en.BODY freien+tag
2 fremde fresse freundschaft freut freut+sich fuhre fuhre+selbst funkstille gar+nichts
2 geburtstag gefallen+> geh+bitte geht+WORD gekauft+. gekundigt+, gelogen gemeint gemeint+,
2 gemeldet+> genau gepiepse gerat+> geschaftsbeziehung geschlossen geschlossen+, gewartet
2 gewartet+. geweckt geweckt+. gewinnspiele glaub+ihr glaubt gluckwunsch gratulieren+,
2 grundlage gseit gsogt hab+auch hab+kein habe+ME habe+einen haben+> haben+gekauft habt+die
2 hat+ME hat+den hauses hausverwaltung heast heast+, her+, here hier+UNSUB hier+WORD
2 hier+abmelden hier+gibt hin hob horen+> horen+sie horst hort+OFTEN hort+auf horts i+NO i+am
2 i+en.ENDED i+hob ich+, ich+> ich+arbeite ich+auf ich+bestelle ich+das ich+irgendwo ich+mag
2 ich+mocht ich+verzichte ich+weiter ich+wurde ich+zuruck ick ihnen+NO ihnen+in ihnen+nicht
2 ihr+, ihr+CEASE ihr+ME ihr+konnt ihr+meine ihre+MSG ihre+kanzlei ihre+nachrichten ihren
2 ihres ihres+hauses im+LIST im+en.LIST im+en.MY im+the impferinnerungen
2 impferinnerungen+bitte in+en.BEFORE in+meinem in+rente inbox interessieren+ME
2 interessieren+mich interessiert irgendwo+abstellen isar isch+WANT isch+WISH isch+will ist+,
2 ist+NO ist+STUFF ist+THREAT ist+belastigung ist+der ist+en.VOC ist+jetzt ist+kein ist+seit
2 it+. ive+been jahr jahr+OFTEN jede jede+MORE jede+weitere jedem jetzt+CEASE jetzt+bitte
2 jetzt+en.THREAT jetzt+im jungs kame+> kann+> kanzlei+NO kanzlei+nicht kb kein+bock keine+MSG
2 kind+ist kinder+sind konnt+ME konnt+mich konnte konnte+ich konnten+sie kriegen+> kummert
2 kummert+sich kundin kunftig kunftig+auf lang langer langst lappen lass+OFTEN lass+ma
2 lass+mal lasst+das leckt leckt+ME leckt+mich leid leid+, les les+das lese lesen lg lg+> lieb
2 lieb+und like liste+, los+. loschung mag+> mai make+en.SUBJECT make+en.VOC make+en.YOU
2 make+you man+euch me meh mehr+GET mehr+aufs mehr+in mehr+kame mehr+kriegen mehr+per
2 mein+PAIN mein+THIRD mein+postfach mein+sohn meine+ruhe meinem+freien meines melde+das
2 mensch mer merci mich+anzuschreiben mich+bewerben mich+von mir+CEASE mir+MSG mir+NO mir+STOP
2 mir+das mir+heut mir+letzte mir+ofter mir+selbst mit+app mit+euren mit+verlaub miteinander+>
2 mobel mocht mochte+nicht moved moved+to muss+ein mutter mutter+, mutter+. my+en.BEFORE
2 my+en.PHONE my+inbox nachricht+diese nachrichten+MORE nachrichtendienst nacht+> ne+MSG
2 ne+STOP ne+TAKE ne+en.WHO ne+lass nee+du nehmen+> nehmt+mich nein+. net net+> nicht+SEND
2 nicht+ein nicht+erwunscht nicht+in nicht+schreiben nie+, nie+angemeldet nie+zugestimmt
2 nimmer nimmer+> noch+? noch+ne nochmals notices numm nummer+> nummer+OUT nummer+bei
2 nummern+, nur+wissen off off+en.MENDED off+please ofter+als ohne+ME ohne+mein ok+> on+the
2 op+REPLY op+mit opt out out+. papierkorb pizza+bestellt please+> please+en.NEG post raus
2 raus+. recht rente rezension rezepte ruah ruhe ruhe+jetzt scheibe schluss schon+MORE
2 schon+OFTEN schon+wieder schreiben+> schreiberei schreibt+> schreibt+ihr sehen sei sein+,
2 seine seit+DAY selbst+OTHER selbst+kalender sich+, sie+ein sie+ist sie+mein since+easter
2 since+en.DAY sind+NO sind+gut sind+nicht sms sms+. sms+CEASE sms+WORD sms+en.BEFORE
2 sms+en.EVENT sms+service sms+vom sofa+ist sohn sparen sparen+sie sry stammkunde stammkunde+>
2 stecken stellt stimme+ich stock storung storung+, streicht streicht+bitte stuff stumm+,
2 system+REMOVE system+TAKE system+nehmen tafel tag+, telling telling+en.VOC text+, texten+>
2 the+DUTY the+en.KINDS therapie+. though though+> toll trotz+WORD trotz+abmeldung tschuss+>
2 tut uber uber+den uberall umfragen und+MENDED und+OFTEN und+das und+ihr ungut+, unsere+PAIN
2 untersage ur vergessen vergessen+sie verkauft+, verlaub versichert verstanden+, verstanden+>
2 verteiler verteiler+bitte vertrag verwahlt verzichte+dankend vielen vom+fenster von+MSG
2 von+kurznachrichten von+nachrichten vor+OFTEN vor+jahren vorbei+und wa wa+> ware+OFTEN
2 ware+es ware+schon was+WANT was+WISH was+an was+das was+zu weg+damit wegen+euch weglassen
2 weglassen+> weiter+gern weiter+zu weiteren weiterhin+> welches wenn+da wenn+das wenn+der
2 werbezwecken werbung+en.NEGATIVE werbung+nein widerspreche+> wie+OFTEN wie+der wie+schon
2 wieder+, wieder+los wieder+weg will+ich wir+haben wir+waren wirklich+NO wissen+, with+en.MY
2 with+en.VOC wohn+nimmer wott wozu wurde+mich your+computer zahnreinigung zu+TAKE zu+ende
2 zu+erinnern zu+schicken zu+werbezwecken zum+DUTY zum+UNSUB zum+abbestellen zum+geburtstag
2 zusenden zusendungen zustimmung zwei+sind
3 ,+BILLS ,+STOP ,+TAKE ,+THINGS ,+UNSUB ,+also ,+besser ,+do ,+eure ,+funf ,+ihr ,+isch
3 ,+lasst ,+nummer ,+sagt ,+scho ,+von ,+wie ,+will ,+wo ,+zieht .+ENTRY .+LIFE .+OUT .+SEND
3 .+aus .+das .+dem .+en.STOP .+en.VOC .+en.WISH .+feierabend .+gebt .+gluckwunsch .+hab
3 .+haut .+hort .+isch .+ive .+jetzt .+konnte .+letzte .+lieber .+loss .+mich .+ne .+nee .+nei
3 .+noch .+offenbar .+take .+there .+this .+tun .+verzichte .+zur .+🔕 AUTHORITY+> CEASE+?
3 DUTY+OFTEN ENTRY+ERASE ENTRY+MENDED ENTRY+REMOVE ENTRY+WORD ERASE+bitte LIST+REMOVE
3 LIST+WORD LIST+ist ME ME+, ME+. ME+ab ME+akku ME+als ME+doch ME+gern ME+hier ME+jeden ME+nur
3 ME+telefon MORE+MSG MSG+CEASE MSG+NO MSG+bitte MSG+en.NEGATIVE MSG+nein NO+> NO+MSG NO+REPLY
3 NO+dauernd NO+ein NO+haben NO+in NO+langer NO+mal NO+mit NO+zu NUMBER+0 NUMBER+OFTEN
3 NUMBER+WORD NUMBER+en.DAY NUMBER+und OFTEN+ASKED OFTEN+UNSUB OFTEN+WORD OFTEN+am OFTEN+eine
3 OFTEN+gesagt OFTEN+vorher OFTEN+warnung OUT+LIST PAIN+krank REMOVE+> REMOVE+DAY REMOVE+mi
3 REPLY+dem SEND+NO STOP+OFTEN STOP+das STOP+es STOP+euch STOP+sie TAKE+MORE TAKE+ab TAKE+mer
3 WANT WANT+NO WISH+ich WISH+keine WORD+% WORD+. WORD+0 WORD+die WORD+en.DAY WORD+von
3 WRONG+PERSON a+en.EVENT abbestellen+, aber+bitte aber+ich abstellen+> ago ago+. akku+ist
3 alles+NO am+vortag an+dieses and and+en.BEFORE anders anders+> angemeldet anwalt+> art
3 auch+furs auch+keine auf+vergessenwerden aus+ME aus+der ausm ausm+LIST austragen backen
3 beiden bestelle bilder bin+seit bitte+ME bitte+OUT bitte+abmelden bitte+keine bitte+mich
3 bleiben+, blood city city+> da+WORD dank+, dank+en.THREAT dank+im danke+und das+NO das+WANT
3 das+irgendwo das+nicht de dem+MSG den+geist der+AUTHORITY der+gemeinde des+STUFF die+CONSENT
3 die+NO die+NUMBER die+en.BEFORE die+erinnerungen die+nummer diese+MSG diesem+LIST
3 diesem+verteiler diesen e e+OFTEN e+mail eh eh+NO ein+GOODS ein+WORD ein+ende eine+.
3 eine+OFTEN eine+woche einladungen einverstandnis einzige en.ASKED en.BEFORE+bitte
3 en.BEFORE+en.NEG en.BEFORE+in en.BEFORE+vortag en.BEFORE+with en.DAY+and en.DITCH+.
3 en.DITCH+WORD en.DITCH+seit en.FROM+en.MY en.FROM+my en.I+en.BEFORE en.LIST+bitte en.LOSE
3 en.MENDED+> en.MESSAGE+bitte en.MESSAGES+. en.MESSAGES+> en.MESSAGES+bitte en.MY+,
3 en.MY+city en.MY+en.PHONE en.NEG+to en.REPLY+, en.SENDING+, en.SENDING+> en.SENDING+bitte
3 en.STOP+. en.STOP+die en.TAIL en.TAIL+about en.TEXT+bitte en.THREAT+en.DOESNT
3 en.THREAT+en.NEG en.THREAT+en.NOT en.THREAT+not en.THREAT+voraus en.VOC+. en.VOC+>
3 en.VOC+about en.VOC+my en.WHO+. erfahren euch+vor eurer+LIST eurer+liste everything falsch
3 feierabend+damit find flohmarkt folgt frage+> from+my fur+ungut furs+NUMBER furs+handy
3 gar+keine geburtstagsgrusse geist gekauft gekundigt gemeinde gemeldet gesagt+> gift gilt
3 gilt+auch gluckwunsch+, gnade gratulieren gut+REPLY gut+mit gut+sein hab+bei halt+die
3 handy+. handy+> haut haut+ab herzlichen hier+nie hiermit+widerrufe hort horts+auf
3 i+en.BEFORE i+moved ich+an ich+bitte ich+doch ich+euch ich+gar ich+glaub ich+lese
3 ich+widerspreche ich+wirklich ihr+geht ihr+schreibt ihre im+en.DOESNT im+en.NEG im+en.NOT
3 im+not im+voraus in+> in+frage in+this interessieren irgendwo+CEASE irgendwo+WORD is+en.WANT
3 is+ned ist+0 ist+en.DAY ist+nicht ist+tot ive ja+. jahre jedes+OFTEN jedes+mal jetzt+in keks
3 knopf+zum kommt+> kommt+nicht konnen+die konnt konnten kriegen kundige+ich kurznachrichten
3 langts lasst+es lassts letzte letzte+warnung lisa loss loss+ME loss+MORE loss+mer ma mehr+.
3 mehr+MENDED mehr+schicken mein+akku mein+telefon meine+NUMBER merci+> mich mich+, mich+>
3 mich+OUT mich+SEND mich+ab mich+hier mir+jeden mit+dem mochte+NO monaten must nach+>
3 nachrichten+mehr nee nehmt+ME nei nerv nerv+NO neuer nicht+. nicht+dauernd nicht+haben
3 nicht+langer no+> noch+eine noch+einmal nr+, null nummer+ist nummern offenbar once other
3 passau pizza please pls pls+> prozente rauh recht+auf ruhe+> samtliche samtlichen schade
3 schenken schenken+> schnee scho scho+lang schon+, schriibe schriibe+> seien seien+sie sein+>
3 seit+jahren seit+monaten service setzen+> sie+ME sie+da sie+davon sie+sich sie+so sie+wissen
3 sind+aus sms+bitte sofort spart spart+euch stecker+PAIN stecker+ziehen stille stumm super
3 system thema thought thought+en.SUBJECT to+en.MY to+make to+the tot tot+> trennen ungut
3 verein verein+ERASE verein+REMOVE vergessenwerden verkauft verstosst verstosst+gegen
3 vielen+dank vo von+samtlichen voraus voraus+> vorbi vortag warnung warnung+. was was+.
3 was+muss was+von weder weitere welpen wen+anders werde wichtig wichtig+> widerrufe+ich
3 widerspreche wieder+OUT wieder+WORD wiedersehen wiedersehen+> wird+NO wirklich+nicht
3 wirkung+> wissen wissen+wann with+en.BEFORE wo+kann woanders woche+. wohn wohn+NO youre
3 zeuch ziehen zieht zu zu+MENDED zu+MSG zugestimmt zuruck zuruck+> 🔕
4 *+TAKE ,+ERASE ,+REMOVE ,+dass ,+und .+CEASE .+ERASE .+THREAT .+abmeldung .+en.NEG .+falsch
4 .+falsche .+nu .+reicht .+schreibt .+was .+wenn ASKED AUTHORITY CEASE+sie CONSENT+vom DAY+.
4 GET+von ME+so ME+von ME+weg MORE+per MSG+WORD NO+aufhort NO+schriibe NUMBER+. NUMBER+>
4 OFTEN+der OFTEN+gut OFTEN+jahren REMOVE+bitte REPLY+sofortiger SEND+, STOP+> TAKE+ME TAKE+es
4 THIRD+, THIRD+. UNSUB WANT+keine WISH WRONG+verbunden abholbenachrichtigungen abmelden+>
4 abschalten abschalten+> abstellen again an+eine auf+dem auf+die aufhort+> austragen+>
4 bei+mir bitte+ab bitte+von bleiben das+. das+bitte das+hier dat davon+. den+stecker der+>
4 die+leitung einem einen+anderen eingetragen einstellen empfang+von en.ALONE+. en.BEFORE+.
4 en.BEFORE+to en.BODY en.NEG en.NEG+. en.NUMBER en.PHONE euch+die euch+los euren+MSG
4 falsch+verbunden find+den frau from from+en.MY fur+immer gar gar+NO gebimmel genugt gerat
4 gut+> haken herzlichen+dank hiermit+> ich+MORE ich+find ich+hiermit ihnen+. ihr+> ihr+MENDED
4 ihr+SEND ihr+habt is+NO ist+ME jeden jedes kauf klar+, kleine kundige lasst leitung lot mag
4 mal+gut mehr+SEND mich+bitte mir+OUT mir+nur mir+so mir+weg mit+sofortiger miteinander
4 nicht+aufhort nicht+zu nichts+MORE nichts+mehr num ones reicht+> schreiben+, setzen
4 sie+MENDED sie+SEND sie+das sie+schreiben since sofort+MENDED sofortiger sofortiger+wirkung
4 sowas stellen stellen+sie super+, there unerwunscht unerwunscht+> verbunden verstanden
4 vibriert von+ihnen was+> weg weg+REPLY weg+mit weiterhin wenn+noch werbung werden+. wirkung
4 ziehe ziehe+ich zu+werden zum+CEASE zum+WORD
5 "+. ,+NO ,+WISH ,+diese ,+is .+NUMBER .+OTHER .+es .+nichts ASKED+> CEASE CONSENT+REVOKE
5 HEAR+auf ME+> MENDED+, MENDED+an MSG+ab NO+. NO+nachrichten NUMBER+, OFTEN+en.BEFORE
5 OFTEN+klar OUT+REPLY OUT+mit PERSON+ist REMOVE+ME REPLY+den SEND+an STOP+auf STUFF+> WISH+NO
5 an+" an+ME andere aufs aufs+NUMBER aufs+handy bin+OUT bitte+auch brauch da+NO da+nichts dank
5 das+aufhort das+noch dauernd der+PERSON der+empfanger der+konkurrenz die+sperrliste dies
5 durch+. empfanger en.BEFORE+> en.DITCH+OUT en.FROM endlich erinnerungen euren gut hab+dich
5 hier+NO hiermit hiermit+REVOKE holen irgendwo ja+klar january jetz kapitel keine+nachrichten
5 knopf konkurrenz kontostand lehne leitung+zu makler meine+nummer mich+als mir+> mir+nicht
5 mir+zu mit+den noch+was nummer nummer+0 nummer+OFTEN nummer+en.DAY nur+noch schon schon+>
5 schreiben+an sie+mich so+was sperrliste tag telefon this tun+, und+zwar wem werde+ich
5 werden+> wie+werde zu+schreiben zwar
6 ,+REPLY ,+damit ,+mit ,+nie .+MSG .+NO .+WORD .+bitte .+en.WANT .+keine .+lot .+zieht LIST+>
6 ME+bitte ME+zu MORE+. NO+SEND OFTEN+. OUT anderen auch+NO auf+den auf+nimmerwiederlesen
6 aufhort damit+> das+NUMBER das+handy do durch empfang en.NOT en.WANT fur+euch geht+mir
6 gewechselt gewechselt+, handy in+en.DAY is isch ist+mir ist+so jetzt leine lieber+NO
6 lieber+nicht lot+DAY lot+ME lot+mi may ned nimmerwiederlesen nimmerwiederlesen+> noch not nu
6 schreiben serie spinnt to tun verzichte wird zu+ME zu+mir
7 ,+aber .+TAKE .+nummer .+sie HEAR ME+aus NO+wieder REVOKE+ich SEND WANT+ich a an+meine
7 bei+der brauch+ich dem+LIST en.NEGATIVE feierabend geht+ME gewesen mich+aus moge ne nein+>
7 nie nie+MORE nie+wieder stecker werden wird+das
8 ,+die .+WRONG .+en.TAKE .+nur CONSENT ME+OUT UNSUB+> dauerhaft gern+, jahren nein schreibt
8 schwer+> verstehen was+ist zu+SEND
9 .+STOP NO+MORE PERSON STUFF TAKE+DAY TAKE+mi damit davon des sein
10 . LIST MSG THREAT+> en.NEGATIVE+> mi
11 .+HEAR bitte+> hier
12 CEASE+> WORD+>
13 NUMBER schwer so+schwer
"""
