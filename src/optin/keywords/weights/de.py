"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-15 oder
-11 GOODS aus+> hat soll
-10 .+die > an+> beim du grad kostet nachricht
-9 NO+WORD bis euch+> geht steht wieder
-8 ,+bitte ,+das ,+ich .+kein MORE+, MSG+von an+, bei+euch in mehr+, wir
-7 .+. .+abmelden .+mir DAY DEAL OFTEN+NO REVOKE+ME alte auf+NO aus einverstanden en.EVENT
-7 hatte kein nicht ohne ruhig schicken+> sie the war
-6 , ,+en.NEGATIVE .+muss ME+wieder MENDED+sie SEND+sie TAKE+ich WORD+, andern+> bedarf+>
-6 bitte+nicht bleibt da dabei der die die+MSG fall fragen gerade habt+ihr ich+steige in+den
-6 lassen lauft neuen nicht+WORD sie+meine steige steige+aus viele viele+MSG viele+nachrichten
-6 wurde zum
-5 ,+MENDED ,+SEND ,+konnt ,+nein ,+war .+gefallt .+hat .+ist .+schreiben .+seit .+wann
-5 CONSENT+zum DAY+> ERASE+, ME+auf ME+reichts MSG+storen STOP+, TAKE+ihr TAKE+mir acht am
-5 auf+der bei bitte+MORE bitte+beim das+GOODS dem+update den die+nachricht die+nachrichten
-5 en.DAY+> en.THIRD er euch+, gefallt gefallt+> geht+das gericht gibt hab+ME handy+NO he heute
-5 ich+nichts ihrer kommen machen machen+> mein meine+THIRD mir+reichts nachbarn nehme neu neue
-5 nicht+an nicht+auf nochmal passt reichts richtig schick schreiben+sie seit+dem sind+>
-5 sperren that update von+ME von+mir warum welche wer zwei
-4 ,+OFTEN ,+der ,+en.BEFORE ,+liegt ,+sie ,+was .+danke .+der .+einverstanden .+en.MY .+ja
-4 .+wer DAY+, DAY+NO GET+> LIST+auf ME+REPLY ME+THIRD ME+einfach ME+fur ME+handy ME+mit
-4 MENDED+> MORE+gehort MSG+OFTEN NO+auf NO+aus NO+en.EVENT NO+fall NUMBER+in OFTEN OFTEN+,
-4 OFTEN+nicht OFTEN+viele REMOVE+ihr REVOKE+meine THIRD THIRD+WANT THIRD+WISH abmelden
-4 abmelden+, abo alles andern angebot anmelden auf auf+keinen benachrichtigungen+MORE
-4 bitte+die bitte+in bitte+wieder brauche dabei+> danke danke+euch das das+PAIN das+WORD
-4 das+an dem+OTHER den+LIST den+verteiler denn direkt einwilligung+zum en.BEFORE+en.SUBJECT
-4 en.DAY en.MY en.OTHER+> ende ganz+OFTEN ganz+schon gegen gegenseite geld hat+sich ich+TAKE
-4 ihr+nicht im in+der jucken kein+bedarf keinen keinen+en.EVENT keinen+fall keiner keller
-4 komme konnen kostet+, kurz lieber lieferwagen macht mehr mein+handy melden+sie mich+auf
-4 mich+fur mich+nicht moin nachrichten nehmt+ihr nur nur+zu rein samstag schicken schlussel
-4 schon+viele selber sie+ihre statt still storen unterlagen versehen versteht versteht+ihr
-4 verteiler+auf von+OFTEN von+euch wenn+du wenn+sie zehn zum+erhalt
-3 "+, %+von ,+aufhoren ,+brauche ,+er ,+euer ,+geld ,+hatte ,+nachrichten ,+nicht ,+schicken
-3 .+DAY .+ME .+MENDED .+OFTEN .+an .+anmelden .+den .+du .+gibt .+handy .+mach .+nehmen .+no
-3 .+ok .+rex .+sagt 0 0+> 1 BILLS CEASE+mal DAY+geht DEAL+> DUTY DUTY+nicht ENTRY ERASE
-3 ERASE+ME GET+, GOODS+bitte HEAR+NO LIFE ME+GOODS ME+MORE ME+OFTEN ME+THINGS ME+WORD ME+eine
-3 ME+nr MORE+am MORE+so MSG+, MSG+und NO+ERASE NO+REMOVE NO+UNSUB NO+an NO+nachricht NUMBER+NO
-3 OFTEN+aus OFTEN+raus OFTEN+so OTHER+NO OTHER+ist OUT+, REPLY+ME REPLY+der REPLY+meiner
-3 STOP+ME STOP+NO STOP+ich STOP+nicht STOP+uns TAKE+> TAKE+nur TAKE+sich TAKE+und THINGS
-3 THIRD+TAKE THIRD+soll UNSUB+, UNSUB+wenn WANT+mein WISH+ME WISH+mein WORD+WANT WORD+WISH
-3 WORD+mal WORD+vom WORD+wenn WORD+will aber+nur abgeben abgeben+> abmeldelink abmelden+wenn
-3 alles+klar am+DAY an+diese an+sie and anmelden+> anschreiben anschreiben+, aus+,
-3 aus+versehen ausgemacht beenden beenden+, bei+frage beide beim+nachbarn bin bis+0 bis+OFTEN
-3 bis+en.DAY bitte+den bitte+weiter bleibe brauchen brief briefkasten da+sein dagegen
-3 das+CEASE das+auch das+en.BADMSG das+en.NEG das+en.STOP das+erlaubt deinem den+DEAL der+WANT
-3 der+WISH der+will die+THIRD die+gegenseite die+zusendung dienstag diese+NUMBER
-3 diese+rufnummer drei einfahrt einverstanden+, einverstanden+> en.ALONE+mal en.BADMSG
-3 en.BEFORE+DAY en.DAY+, en.DITCH en.EVENT+, en.HEY+aber en.LIST+und en.MESSAGE+und
-3 en.MESSAGES+und en.NEG+, en.NEG+MENDED en.NEG+SEND en.NEG+schicken en.SENDING+und
-3 en.STOP+mal en.TEXT+und en.THINGS+> en.THREAT en.VOC en.VOC+aber en.VOC+en.SUBJECT en.WISH
-3 ende+> erlaubt euch+. euer festnetz fragen+> fragt freitag fruher funf funktioniert
-3 funktioniert+NO funktioniert+nicht fur+meine ganz geandert+, gegen+MSG gehen geht+NO geht+es
-3 geht+nicht gelesen geloschte gern+> gern+GET gesendet+> gibt+es gibts gibts+den hab+mich
-3 habe+NO hatte+sie hatten hilfe hilft hol hor ich ich+REVOKE ich+behalten ich+bleibe
-3 ich+darauf ihr+NO ihr+auch ihr+machen ihrer+MSG ihrer+OFTEN ihrer+en.LIST ihrer+en.MESSAGE
-3 ihrer+en.MESSAGES ihrer+en.SENDING ihrer+en.TEXT ihrer+sms immer in+ihrer ist+OUT ist+leer
-3 ist+neu ist+verkauft it karte keine+nachricht kiste kollege kommen+> konnen+sie konto kopf
-3 lass+ME lassen+> leer legen liegt+das listen mach magen mal+, mehr+WORD mehr+am mein+THINGS
-3 meine meine+nr meiner meiner+nummer melden mich+NO mich+OFTEN mich+REPLY mich+mit
-3 mich+wieder mir+aus mir+eine mir+einfach mit+ME mit+der mit+meiner mochte+mein monat
-3 nachricht+NO nachricht+nicht name nehm nehm+ich nehmt neu+, neue+nummer nicht+ERASE
-3 nicht+REMOVE nicht+UNSUB nichts+> nimmt no nochmal+> nur+, oder+OFTEN ok+aber on ostern
-3 pausieren pizzadienst rein+> rex rufen rufen+sie ruhig+MORE ruhig+weiter scharf schick+ich
-3 schickt schwester sich+an sich+geandert sie+mussen sie+nicht sie+ruhig sind+OUT sind+schon
-3 sind+weg sms+und soll+ich sperren+> stand steht+" stopp+mal streich streich+ME streich+mich
-3 streichen+> termin teuer tochter um und+mich vermieter verstehe vorbei+> vorher+zu
-3 vormittags wann warum+NO warum+nicht weg+, weiss weiter weiter+SEND wenn+ich wenns whatsapp
-3 widerspruch widerspruch+gegen wiederherstellen wir+ME wir+hatten wir+uns wochenende+> wort
-3 wurde+NO zu+teuer zusendung+von
-2 ,+CEASE ,+ab ,+alles ,+da ,+dies ,+du ,+en.MENDED ,+en.TAKE ,+en.VOC ,+geht ,+hier ,+its
-2 ,+kann ,+lieber ,+macht ,+meine ,+meldet ,+nehmt ,+no ,+nur ,+obgleich ,+ohne ,+schreiben
-2 ,+streich ,+take ,+wann ,+welche ,+wenn ,+wiederholt .+% .+, .+REMOVE .+REVOKE .+UNSUB .+am
-2 .+auf .+dieses .+drei .+en.BEFORE .+en.KINDS .+en.LIST .+en.SENDING .+en.TEXT .+endlich .+er
-2 .+falls .+frohe .+geht .+gerade .+grad .+habt .+hochachtungsvoll .+hol .+in .+is .+jo .+klar
-2 .+kp .+lass .+loschen .+melden .+moin .+momentan .+my .+nachrichten .+nicht .+passt
-2 .+samstag .+schick .+schlussel .+soll .+termin .+vom .+warum .+welche .+woher .+yes .+zu
-2 .+zustimmung 0+0 0+en.DAY 0+euro 1+. 2 ? ?+MSG ?+en.I ?+en.SUBJECT ?+i BILLS+MORE CEASE+,
-2 CEASE+WANT CEASE+WISH CEASE+und CONSENT+erteilt DAY+kann DAY+nicht DAY+woche DUTY+, DUTY+NO
-2 DUTY+an DUTY+ist ERASE+und GET GOODS+TAKE GOODS+ohne HEAR+, HEAR+nicht LIFE+> LIST+streichen
-2 ME+DUTY ME+ENTRY ME+THREAT ME+anwalt ME+die ME+einwilligung ME+en.THREAT ME+im ME+immer
-2 ME+jederzeit ME+konto ME+kurz ME+mutter ME+nachbar ME+schwester ME+sehr ME+um MORE+?
-2 MORE+CEASE MORE+HEAR MORE+REVOKE MORE+STOP MORE+als MORE+ausschalten MORE+ein MORE+eure
-2 MORE+freischalten MORE+horen MORE+infos MORE+von MSG+WISH MSG+auf MSG+fur MSG+hatte MSG+per
-2 MSG+verteiler MSG+will NO+, NO+CEASE NO+ENTRY NO+NUMBER NO+OUT NO+ab NO+austragen NO+bedarf
-2 NO+en.BEFORE NO+ende NO+gegen NO+kommen NO+kontakt NO+kostet NO+problem NO+reden NO+selbst
-2 NO+so NO+sorge NO+weiter NO+wort NUMBER+GET NUMBER+MSG NUMBER+REVOKE NUMBER+SEND
-2 NUMBER+gesendet NUMBER+wird OFTEN+> OFTEN+? OFTEN+LIST OFTEN+MSG OFTEN+TAKE OFTEN+beendet
-2 OFTEN+die OFTEN+ein OFTEN+en.TEXT OFTEN+euro OFTEN+funf OFTEN+gerne OFTEN+ist OFTEN+kommen
-2 OFTEN+nachricht OFTEN+uberwiesen OFTEN+verteiler OFTEN+zu OTHER OTHER+nicht OUT+oder
-2 PERSON+. REMOVE+und REPLY+MSG REPLY+deinem REVOKE+auf SEND+ME SEND+ma STOP+WANT STOP+WISH
-2 STOP+sich TAKE+NO TAKE+damit TAKE+das TAKE+mich THINGS+> THINGS+bitte THINGS+ist
-2 THIRD+bekommt THIRD+mochte THIRD+will THREAT+MENDED UNSUBBED+, WANT+ME WANT+MORE WANT+THINGS
-2 WANT+den WANT+eine WANT+einen WANT+hilfe WANT+sie WANT+wieder WISH+MORE WISH+einen
-2 WISH+wieder WORD+STOP WORD+TAKE WORD+lassen WORD+und WRONG+chat WRONG+en.LIST WRONG+nummer
-2 ab+DAY ab+marz abbrechen abends abgebrochen abgemeldet+> abgeschnitten absagen akte alle
-2 alles+. alte+adresse am+WORD am+ende am+freitag an+der anrufen ans arzt at auch+in auf+0
-2 auf+> auf+OFTEN auf+en.DAY auf+mein auf+meinem auf+zu aufheben ausserhalb b batterie
-2 batterie+ist bedarf been behalten+> bekommt bevor bin+die bin+grad bin+ich bis+DAY bissl
-2 bitte+OFTEN bitte+abbestellen bitte+andern bitte+lassen bitte+melden bitte+so block
-2 bloss+nicht brauch+NO brauche+THINGS brauche+hilfe brief+> bring bring+ich bringt c can
-2 can+en.SUBJECT can+en.VOC can+en.YOU chat chat+> d da+, da+> da+bitte dafur danke+> dann
-2 das+DEAL das+OTHER das+THINGS das+angebot das+sein dass+du den+DUTY den+STUFF den+THIRD
-2 den+nachrichten den+wartungsvertrag den+zweiten der+DUTY der+THIRD der+WORD der+link der+op
-2 diat diat+> die+GOODS die+LIST die+PAIN die+THREAT die+alte die+angebote die+batterie
-2 die+hochzeit die+liste die+neue die+ohren die+sperre die+therapie die+tochter die+unterlagen
-2 dies+MORE dies+kunftig dir doch doch+, doch+MORE doch+wieder does does+en.BEFORE does+en.MY
-2 dorf drei+> du+hast durfen+ME durfen+mich echt eigentlich eigentumer eine+WRONG eine+falsche
-2 einen+neuen einer einfach en.BADMSG+> en.BEFORE+0 en.BEFORE+GOODS en.BEFORE+OFTEN
-2 en.BEFORE+a en.BEFORE+en.DAY en.BEFORE+en.REMOVE en.BEFORE+en.THIRD en.BEFORE+ende
-2 en.BEFORE+freitag en.BEFORE+has en.BEFORE+he en.DAY+0 en.DAY+en.BEFORE en.DAY+en.DAY
-2 en.DAY+euro en.DITCH+> en.DITCH+MENDED en.DITCH+SEND en.DITCH+die en.DITCH+en.VOC
-2 en.DITCH+en.YOU en.DITCH+grad en.DITCH+ich en.DITCH+mehr en.DITCH+schicken
-2 en.DOESNT+en.BEFORE en.LIST+LIST en.LIST+OFTEN en.LIST+hatte en.LIST+verteiler
-2 en.MENDED+en.BEFORE en.MENDED+en.REMOVE en.MENDED+en.THIRD en.MENDED+en.VOC en.MESSAGE+LIST
-2 en.MESSAGE+verteiler en.MESSAGES+LIST en.MESSAGES+verteiler en.MY+en.EVENT en.NEG+mehr
-2 en.PULL en.SENDING+LIST en.SENDING+OFTEN en.SENDING+en.VOC en.SENDING+verteiler en.STOP+WORD
-2 en.SUBJECT en.SUBJECT+en.NEG en.SUBJECT+en.WISH en.SUBJECT+still en.TEXT+LIST
-2 en.TEXT+verteiler en.THIRD+en.BEFORE en.THREAT+OFTEN en.THREAT+dorf en.THREAT+keller
-2 en.THREAT+monat en.TIME+en.I en.TIME+en.SUBJECT en.TIME+i en.VOC+, en.VOC+en.THIRD en.VOC+he
-2 en.WHO+ME en.WHO+uns en.YOU endet endet+auf entschieden entschuldigung entschuldigung+,
-2 erhalt erhalt+von erlaubt+> erledigt erreiche erst erste erstmal erstmal+von erteile
-2 erteile+ich erteilt es+OFTEN es+bei es+jetzt eurem euro fall+, falsche+nummer festnetz+an
-2 flyer frag freischalten frohe frohe+ostern funf+minuten fur+den ganz+schlecht ganze
-2 gar+nicht geandert gebt+ME gefunden gegessen gehn gehort geht+auch geht+klar gekriegt
-2 gekriegt+> geld+ist gericht+> geschickt gesendet gestrichen gesund gesund+> geworfen glaub
-2 glaube gleich gleich+> grad+ganz gut+, h hab habe+keine haben+OFTEN haben+sie habt haha halb
-2 halte handy+GET handy+gesendet handy+nicht hast hat+" hat+euch haus+ist hausmeister
-2 hervorgehoben hervorgehoben+> heut heute+, hilfe+> him hinweise his his+en.BEFORE
-2 hochachtungsvoll hochachtungsvoll+> hochzeit hol+ME hol+mich hort+NO hort+nicht ich+HEAR
-2 ich+NO ich+STOP ich+aus ich+ihnen ich+jeden ich+kaufe ich+meine ich+mochte ich+nehme
-2 ich+soll ich+weiss ich+widerrufe ihn ihnen ihnen+> ihnen+ist ihr+TAKE ihr+das ihr+musst
-2 im+OFTEN im+dorf im+keller im+monat in+die in+march in+ordnung in+ruhe infos infos+OFTEN
-2 interesse+MORE interesse+mehr ist+OFTEN ist+UNSUB ist+UNSUBBED ist+abgemeldet ist+da ist+das
-2 ist+die ist+es ist+noch ist+weg it+en.BEFORE it+en.FROM it+off jahresende jede+en.LIST
-2 jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING jede+en.TEXT jede+sms jederzeit jetzt+kommt
-2 jo kann+aber kann+ich kaputt kase kaufe kein+WORD kein+ende kein+problem kein+wort
-2 keine+sorge keinem keinen+ENTRY keinen+NUMBER keinen+PERSON keinen+kontakt kennen kennen+wir
-2 kilo klar+> klavier klemmt klinik kp krank+, kunftig+zu laden laden+> lass+mich lass+uns
-2 lassen+sie lasst+sich leben lehrerin leute lieber+> lieber+an liefern liefern+, liegen like
-2 link link+in list list+> liste liste+ERASE liste+MENDED liste+REMOVE liste+streichen los+,
-2 loschen+, lost machen+, macht+OFTEN macht+mal mahnung mal+ein march marz mehr+? mehr+CEASE
-2 mehr+HEAR mehr+NO mehr+OUT mehr+STOP mehr+als mehr+ausschalten mehr+horen mehr+nicht
-2 mehr+von mei mein+AUTHORITY mein+ENTRY mein+GOODS mein+THREAT mein+anwalt mein+konto
-2 mein+nachbar meine+MSG meine+einwilligung meine+mutter meine+schwester meinem
-2 meinem+en.EVENT meinem+fall meinem+handy meinem+vermieter meinen+GOODS meinte melde+ME
-2 melde+mich meldet messages+> mich+am mich+einfach mich+en.BEFORE mich+immer mich+um minuten
-2 mir+bitte mir+da mir+die mir+kurz mir+sehr mit+MSG mit+deinem mitnehmen mittwoch mochte+ME
-2 moin+, momentan montag monteur mulltonne muss muss+das mussen mussen+sie musst musst+NO
-2 nachbar nachfragen nachricht+> nachricht+bei nachricht+vom nachste nachste+woche nachstes
-2 nachstes+OFTEN nehmen+sie neue+GOODS neue+NUMBER neue+OTHER neue+THINGS neues neues+NUMBER
-2 neues+handy nich+> nicht+, nicht+CEASE nicht+OUT nicht+ab nicht+austragen nicht+da
-2 nicht+mehr nicht+selbst nicht+so nicht+weiter nichts nichts+, nichts+gegen nix+MENDED
-2 nix+SEND nix+mehr nix+schicken no+, noch+NO noch+bei noch+nicht nummer+, nummer+MSG
-2 nummer+SEND obgleich oder+> oder+muss off+> ohren ok on+the opa order ordnung paar paket
-2 passiert per problem rausnehmen+> reagiert reden+. removed richtig+, richtig+> richtige
-2 rufnummer ruhe+REPLY ruhe+mit ruhig+, sag sagen sagen+, schaff schaff+ich schick+ME
-2 schick+mir schickts schickts+ME schickts+ma schlecht+> schneiden schnell schon+CEASE schones
-2 schones+DAY schones+wochenende schulessen seh sehr sehr+> seit seit+tagen sich+NO sich+nicht
-2 sie+NO sie+den sie+konnen sim sind sind+OFTEN sms+LIST sms+verteiler so+> soll+ME soll+mich
-2 sondern sorge spat spater sperre sperren+, spricht standig+MSG steh stopped streichen stress
-2 suche tagen tamara tattoo the+en.EVENT therapie+CEASE therapie+WORD tochter+, torte trag
-2 trag+ME trag+mich trotzdem uberhaupt uberhaupt+NO uberhaupt+nicht uberlegen ubernehmen
-2 uberwiesen uberwiesen+> und+ME und+NO und+TAKE und+sie uns uns+> uns+das unter unterlassen+.
-2 urlaub verloren+, vermieter+> versteh versteh+ich verteilern vom+0 vom+OFTEN vom+en.DAY
-2 von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING von+en.TEXT von+meinem von+sms
-2 vorbei vormittags+> wagen wann+kommt war+zu wartungsvertrag was+TAKE was+die was+en.MY
-2 was+kostet webseite weiss+NO weiss+nicht weiter+an wenden weniger wenn+en.HEY wenn+en.VOC
-2 wenn+en.WHO wenn+es wenn+man wer+hat werd werd+ich wespen whatsapp+> who wie wie+bei
-2 wieder+MSG wieder+SEND wieder+auf wieder+ein wieder+freischalten wieder+infos wieder+so
-2 wiederholt will will+keinen wir+brauchen wlan wochenende woher wollen+> wollten wollten+.
-2 wurden+sie yes zimmer zu+fragen zu+meinem zum+0 zum+OFTEN zum+en.DAY zum+jahresende
-2 zustimmung+erteilt
2 *+REMOVE *+STOP *+lasst ,+GOODS ,+LIST ,+ME ,+NUMBER ,+WRONG ,+aus ,+den ,+jede ,+loschen
2 ,+mein ,+null ,+soweit ,+spart ,+vielen ,+vom ,+wa ,+zu .+LIFE .+PERSON .+UNSUBBED .+WISH
2 .+abgemeldet .+ach .+alda .+danach .+dann .+einwilligung .+en.BADMSG .+en.FEEL .+en.I
2 .+en.THREAT .+en.TIME .+en.VOC .+entschuldigen .+geh .+gehts .+gute .+haus .+heast .+hier
2 .+horen .+ihr .+ihre .+isch .+kapiert .+kb .+leckt .+letzte .+lieber .+man .+nix .+null
2 .+please .+schicken .+schluss .+seien .+sry .+stellt .+take .+termine .+toll .+um .+und
2 .+unsere .+vergessen .+ware .+will .+wo .+wohn .+zum 0+dsgvo 0+und ?+? ?+MENDED ?+SEND
2 ?+vielen AUTHORITY+, CEASE+bitte CONSENT+> DEAL+REPLY DEAL+mit DUTY+REPLY DUTY+bitte
2 DUTY+mit ENTRY+ERASE ENTRY+MENDED ENTRY+REMOVE ENTRY+WORD ERASE+. GET+OFTEN GET+schon
2 GOODS+bestellt GOODS+es GOODS+kommt HEAR+> HEAR+DEAL HEAR+DUTY HEAR+OFTEN HEAR+op HEAR+sie
2 LIST+bitte LIST+nehmen ME+CONSENT ME+ab ME+am ME+bewerben ME+gern ME+postfach ME+ruhe
2 ME+selbst ME+sohn ME+wird MENDED+MORE MENDED+mehr MORE+> MORE+auf MORE+en.BEFORE MORE+kame
2 MORE+los MORE+werbung MSG+. MSG+> MSG+GET MSG+MORE MSG+NO MSG+abstellen MSG+bitte MSG+brauch
2 MSG+ein MSG+en.BEFORE MSG+ihres MSG+in MSG+konnt MSG+mehr NO+> NO+GOODS NO+THINGS NO+THIRD
2 NO+WANT NO+angemeldet NO+bock NO+die NO+ein NO+ich NO+mehr NO+schreiben NO+zugestimmt
2 NUMBER+WORD NUMBER+vergessen OFTEN+DUTY OFTEN+OFTEN OFTEN+WORD OFTEN+ab OFTEN+am OFTEN+bei
2 OFTEN+den OFTEN+dsgvo OFTEN+jahre OFTEN+kam OFTEN+noch OFTEN+schon OFTEN+taglich OFTEN+von
2 OFTEN+warnung OFTEN+zum OTHER+OFTEN OTHER+auf OUT+. OUT+vom PERSON+, PERSON+TAKE
2 PERSON+doktor REMOVE+bitte REMOVE+uns REPLY+dem REPLY+euren REPLY+verlaub REVOKE+>
2 REVOKE+die SEND+MORE SEND+mehr STOP STOP+DEAL STOP+DUTY STOP+das STOP+ma STOP+mal STOP+op
2 STUFF+. TAKE+den TAKE+endlich TAKE+jetzt THIRD+doktor THREAT+, UNSUB+am UNSUB+en.BEFORE
2 UNSUBBED+am UNSUBBED+en.BEFORE WANT+? WANT+die WANT+en.I WANT+i WANT+nicht WANT+von WISH+>
2 WISH+? WISH+en.SUBJECT WISH+nicht WISH+nur WISH+von WORD+% WORD+ME WORD+bitte WRONG+ENTRY
2 WRONG+en.BEFORE WRONG+en.WHO WRONG+person a+ruah abbestellen aber+auf aber+bitte
2 abgeschlossen abmahnung abmeldung+von abstand abstellen+bitte ach again alda alles+andere
2 alles+nicht also an+MSG an+bitte andern+, anders anders+> andrea anschluss arbeite auch+die
2 auch+eine auch+keine auf+, auf+MSG auftrag aus+der aus+meinem bedarf+, begraben+werden
2 bei+ME belastigung bereits besitzer besitzer+gewechselt bestelle bewerben bewerben+> bin+.
2 bin+NO bin+WORD bin+raus bin+seit bitte bitte+, bitte+NUMBER bitte+UNSUB bitte+WORD
2 bitte+abstellen bitte+fur bitte+um bitte+weglassen blut bock bock+auf bundesnetzagentur
2 bundesnetzagentur+> buro but da+TAKE da+einfach da+ist damals damit+das danach+THREAT
2 danke+und dankend das+OFTEN das+STUFF das+alles das+gepiepse das+gilt das+irgendwo das+kind
2 das+konnt das+nicht das+war dass+NO dass+sie dat day day+, dazu dem+STUFF
2 dem+elternverteiler dem+stimme dem+verteiler den+besitzer den+erhalt den+lappen denkbar
2 denkbar+, der+AUTHORITY der+LIST der+OTHER der+gemeinde der+kleine der+rest des+NO dich
2 die+ME die+MORE die+andrea die+erlaubnis die+fresse die+freundschaft die+hat die+isar
2 die+nie die+storung die+tan die+weitere dienst diese diese+nachrichten diesen+OFTEN
2 diesen+en.LIST diesen+en.MESSAGE diesen+en.MESSAGES diesen+en.SENDING diesen+en.TEXT
2 diesen+sms do+> dont+en.WANT dont+en.WISH dsgvo du+horst e+OFTEN e+mail eich eigenen
2 ein+GOODS ein+gutschein eine+. einem+OFTEN einem+en.BODY einem+jahr einen+anderen
2 einfach+gar eingetragen+. eingetragen+> eins einstellen einstellen+> einzustellen
2 elternverteiler en.ALONE en.BADMSG+with en.BEFORE+, en.BEFORE+> en.BEFORE+again
2 en.BEFORE+bitte en.BEFORE+with en.BODY+, en.BODY+MENDED en.CONSENT en.DAY+dsgvo en.DAY+und
2 en.DITCH+NO en.DITCH+WORD en.DITCH+raus en.DITCH+seit en.DOESNT+en.WISH en.DOESNT+want
2 en.DONT+en.WANT en.DONT+en.WISH en.ENDED en.ENDED+en.BEFORE en.FEEL en.FROM+MORE
2 en.FROM+en.BEFORE en.FROM+me en.FROM+my en.GAVE+> en.HEY+. en.HEY+euch en.I+NO en.I+hob
2 en.KEYWORD+en.BEFORE en.KINDS+, en.KINDS+en.BEFORE en.LIST+. en.LIST+CEASE en.LIST+WORD
2 en.LIST+bitte en.LOSE+en.MY en.ME+en.BEFORE en.MESSAGE en.MESSAGE+. en.MESSAGE+>
2 en.MESSAGE+WORD en.MESSAGE+bitte en.MESSAGE+en.BEFORE en.MESSAGE+in en.MESSAGES
2 en.MESSAGES+. en.MESSAGES+> en.MESSAGES+WORD en.MESSAGES+bitte en.MESSAGES+en.BEFORE en.MY+.
2 en.MY+consent en.MY+en.BEFORE en.MY+en.CONSENT en.MY+en.KINDS en.MY+en.VOC en.NEG+en.THINGS
2 en.NEG+en.WISH en.NEG+want en.NEG+with en.NEGATIVE+. en.NEGATIVE+danke en.NUMBER+>
2 en.OTHER+en.BEFORE en.REPLIED en.SENDING+, en.SENDING+. en.SENDING+WORD en.SENDING+bitte
2 en.STOP+. en.STOP+en.BEFORE en.SUBJECT+NO en.SUBJECT+en.DAY en.SUBJECT+hated en.SUBJECT+hob
2 en.TAIL+en.BEFORE en.TEXT+. en.TEXT+WORD en.TEXT+bitte en.TEXT+en.BEFORE en.TEXT+in
2 en.THINGS+bestellt en.THIRD+, en.THREAT+LIST en.THREAT+en.LIST en.TIME+your en.VOC+en.DAY
2 en.VOC+euch en.WANT+du en.WHO+OFTEN en.WHO+ma endlich+OFTEN endlich+die endlich+mal
2 entschuldigen entschuldigen+sie er+ist erfahren erinnern erinnert erinnert+werden erlaubnis
2 es+auch es+denkbar es+genugt euch+NO euch+den eure euren+MSG extended fahrdienst
2 falsche+ENTRY falsche+PERSON falsche+en.BEFORE falsche+en.WHO falsche+person fenster+,
2 fliegt flohmarkt for+my frau+doktor freien freien+en.BODY freien+tag fresse freundschaft
2 friends fuhre funkstille geh+bitte gekauft+. gekundigt+, gelogen gemeinde gemeint gemeint+,
2 gemeldet gemeldet+> gepiepse gerat+> gesagt+> geschlossen geschlossen+, gewartet gewartet+.
2 geweckt geweckt+. gluckwunsch go go+> gratulieren+, grundlage gsogt hab+OFTEN habe+einen
2 haben+> haben+gekauft habt+die hated hauses hausverwaltung heast heast+, her+, here+to
2 hier+UNSUB hier+abmelden hier+gibt hier+nie hiermit+> hiermit+widerrufe hinterher hob
2 horen+> horen+sie horst hort+OFTEN hort+auf horts i+NO i+hob ich+, ich+ME ich+MORE
2 ich+arbeite ich+auf ich+habe ich+mag ich+wurde ihnen+NO ihnen+nicht ihr+, ihr+CEASE ihr+ME
2 ihr+MENDED ihr+SEND ihr+STOP ihr+meine ihre+MSG ihre+nachrichten ihren ihres ihres+hauses
2 im+LIST im+en.LIST immer+noch impferinnerungen in+meinem in+rente interesse+, interessieren
2 interessieren+ME interessieren+mich interessiert irgendwo+CEASE irgendwo+WORD
2 irgendwo+abstellen isar ist+, ist+NO ist+STUFF ist+THREAT ist+belastigung ist+der ist+en.HEY
2 ist+jetzt ist+kein ist+nicht ist+seit ja+. jahr jahr+OFTEN jede+MORE jede+weitere jede+woche
2 jedem jeden+en.BODY jeden+tag jedes+OFTEN jedes+mal jetzt+bitte jetzt+en.THREAT jetzt+im
2 jungs kame+> kann+> kapiert+ihr kb keep+en.MY kein+bock kind+ist konnt konnte konnte+ich
2 konnten konnten+sie kontaktaufnahme kriegen+> kummert kummert+sich kunftig+auf langst langts
2 lappen lass+ma leckt leckt+ME leckt+mich leid les lesen lesen+> letzte letzte+warnung lg
2 lg+> lieb lieb+und lisa liste+, los+. loschung ma macht+jetzt mag+> mai man+euch may
2 me+en.BEFORE mehr+OFTEN mehr+in mehr+kame mehr+per mein+PAIN mein+THIRD mein+postfach
2 mein+sohn meine+NUMBER meine+ruhe meinem+freien meines mi+in mich+> mich+OUT mich+SEND
2 mich+ab mich+bewerben mich+von mir+NO mir+das mir+letzte mit+dem mit+euren mit+verlaub mobel
2 mocht more+en.BEFORE more+time mussen+NO must mutter my+consent my+en.CONSENT my+en.VOC
2 nachrichten+MORE nachrichtendienst nacht+> nee+du nein+, nein+. nein+danke nicht+ein
2 nicht+in nie+, nie+angemeldet nie+zugestimmt nix+. no+> noch+einmal null+> numm nummer+>
2 nummer+REMOVE nummer+bei nummer+vergessen nummern nummern+, of+en.BEFORE off+en.MY off+my
2 ohne+die one op+REPLY op+mit our passau pfarrer pfarrer+, pizza+bestellt post post+> quit
2 raus+. recall recht rente rezension rezept rezepte ruah ruh ruhe+jetzt satt satt+,
2 schicken+, schluss schnee schon+, schon+MORE schon+OFTEN schon+wieder schreiberei schreibt+>
2 schriibe+> sehe sei sein+, sein+REPLY sein+mit seine seit+0 seit+DAY seit+en.DAY sense
2 service sicher sie+ME sie+ein sie+mein sind+NO sind+gut sind+nicht sms+. sms+WORD sms+bitte
2 sms+en.BEFORE sms+in so+lieb sofort sollte+ich sonst+alles sparen sparen+sie spart
2 spart+euch sry stecken storung storung+, stumm+, super tag+, taglich text texted texten+>
2 texts texts+> therapie+. these trotz+WORD trotz+abmeldung tschuss+> uber uber+den uberall
2 umfragen und und+CEASE und+MENDED und+OFTEN und+das und+ich und+ihr uns+aus unterlassen+>
2 untersage vergessen vergessen+sie verkauft verkauft+, verlaub versichert verstanden+,
2 verstorben verteiler verteiler+bitte vertrag verwahlt verweigert verweigert+> vielen
2 vom+fenster von+der von+nachrichten vor+OFTEN wa wa+> ware+es warnung warnung+. warranty
2 was+. was+WANT was+das was+ist was+zu weg+> weg+vom wegen+euch weitere+MSG weiteren
2 weiterhin welches wen+anders wenn+da wenn+das werbung+en.NEGATIVE werbung+nein widerrufe+ich
2 widerspreche+> wie+OFTEN wie+der wie+schon wieder+, wieder+> wieder+OUT wieder+los
2 wiedersehen wiedersehen+> willige wir+waren wirkung+> wissen+, wissen+wann wo+kann woanders
2 wochen+an wohn+NO wohn+nimmer wos would wozu wurde+mich your your+texts zahnreinigung
2 zu+MENDED zu+TAKE zu+erinnern zu+lesen zu+schicken zu+tun zum+UNSUB zum+abbestellen
2 zum+geburtstag zuruck+> zusenden zusendungen
3 *+TAKE ,+BILLS ,+STOP ,+UNSUB ,+also ,+besser ,+do ,+eure ,+funf ,+ihr ,+ihre ,+lasst
3 ,+nummer ,+sagt ,+scho ,+verstanden ,+von ,+wie ,+will ,+wo .+CEASE .+abmeldung .+aus .+das
3 .+dem .+en.END .+en.LOSE .+en.WANT .+es .+falsche .+feierabend .+gebt .+gluckwunsch .+hab
3 .+herzlichen .+hort .+if .+jetzt .+kommt .+konnte .+loss .+mich .+ne .+nei .+nein .+noch
3 .+offenbar .+schreibt .+was .+weder .+weg .+zur .+🔕 AUTHORITY+> DAY+in DUTY+OFTEN GOODS+?
3 LIST+OUT LIST+WORD LIST+ist LIST+raus ME ME+. ME+akku ME+gut ME+hier ME+jeden ME+nur
3 ME+telefon MORE+MSG MORE+OFTEN MORE+per MSG+en.NEGATIVE MSG+nein NO+MSG NO+REPLY NO+aufhort
3 NO+dauernd NO+erwunscht NO+haben NO+langer NO+mal NO+mit NO+schriibe NO+zu NUMBER+REMOVE
3 OFTEN+ASKED OFTEN+UNSUB OFTEN+an OFTEN+eine OFTEN+en.BEFORE OFTEN+gesagt OFTEN+vorher
3 OUT+LIST PAIN+krank REMOVE+> REMOVE+DAY REMOVE+ME REMOVE+mi REPLY+sofortiger SEND+NO STOP+>
3 STOP+es STOP+euch STOP+sie TAKE+ME THIRD+, THREAT WANT+NO WANT+en.SUBJECT WISH+keine WORD+.
3 WORD+0 WORD+die WORD+en.DAY WORD+von WRONG+PERSON ab+, ab+> abbestellen+, abschalten
3 abschalten+> abstellen+> akku+ist alles+NO am+vortag an+" an+ME an+dieses anderen angemeldet
3 any art auch auch+furs auf+vergessenwerden aus+ME ausm ausm+LIST austragen backen bin+OFTEN
3 bitte+OUT bitte+abmelden bitte+darum bitte+mich bleiben+, blockiert+> by by+en.BEFORE
3 by+en.KINDS by+en.MESSAGE by+en.REPLY by+en.SENDING by+en.TEXT by+text club da+WORD dank+,
3 dank+en.THREAT dank+im dankend+> darum darum+, das+NO das+WANT das+ab dass dauernd de
3 den+geist der+> des+STUFF die+NO die+NUMBER die+en.BEFORE die+erinnerungen die+nummer
3 diesem+LIST diesem+verteiler diesen+MSG du+, durft eh ein+WORD ein+ende eine+OFTEN
3 eine+woche einladungen einverstandnis en.AGAIN en.BEFORE en.BEFORE+en.LIST en.BEFORE+en.MY
3 en.BEFORE+vortag en.CALL+> en.DITCH+. en.DITCH+OFTEN en.DOESNT+en.WANT en.FROM en.FROM+en.MY
3 en.GAVE en.KINDS+> en.LIST+en.BEFORE en.MY+en.LIST en.NEG+. en.NEG+en.WANT en.NOT en.REPLY
3 en.REPLY+> en.SENDING+> en.STOP+die en.SUBJECT+may en.TAIL en.TAKE+en.MY en.TAKE+my
3 en.THREAT+voraus en.WHO+mal erwunscht erwunscht+> euch+vor euren eurer eurer+LIST
3 eurer+liste falsch feierabend+damit find find+den folgt for frage+> frau freut freut+sich
3 fur+ungut furs+NUMBER furs+handy gar+keine gar+nichts geist gekauft gekundigt genugt gilt
3 gilt+auch gluckwunsch+, gratulieren gut+> gut+REPLY gut+mit gut+sein hab+bei hab+schon
3 halt+die handy+. handy+> here herzlichen hiermit hort horts+auf ich+an ich+doch ich+find
3 ich+gar ich+glaub ich+widerspreche ich+wirklich ich+zuruck if ihr+konnt im+voraus in+frage
3 irgendwo is+NO is+en.WANT is+ned ist+0 ist+en.DAY ist+en.VOC ist+tot jahre jede jeden jedes
3 jetzt+in kauf keks knopf knopf+zum kommt+> kommt+nicht konnen+die kundige+ich kundin kunftig
3 lang langer lass+OFTEN lass+mal lasst lasst+es lassts loss loss+ME mehr+. mehr+MENDED
3 mehr+schicken mein+akku mein+telefon mensch mer merci merci+> mich+, mich+hier mir+OUT
3 mir+weg mit+sofortiger miteinander+> mochte+NO muss+ein mutter+, nach+> nachrichten+mehr nee
3 nehmt+ME nei nerv nerv+NO net neuer nicht+. nicht+aufhort nicht+dauernd nicht+erwunscht
3 nicht+haben nicht+zu nichts+MORE nichts+mehr noch+? noch+eine nr+, null nummer+ist offenbar
3 ok+> papierkorb phone+> pizza pls+> prozente recht+auf ruhe+> samtlichen schade schenken
3 schenken+> scho+lang schriibe seien seien+sie sein+> seit+jahren setzen+> sich+, sie+da
3 sie+das sie+sich sie+so sie+wissen sind+aus sofortiger sofortiger+wirkung sohn sowas
3 stammkunde stammkunde+> stecker+PAIN stecker+ziehen stellt stille stumm super+, system thema
3 tot trennen tun ungut vergessenwerden verstanden+> verzichte+dankend vo von+samtlichen
3 voraus voraus+> vorbi vortag was+> weder welpen werbezwecken werde werden+. widerspreche
3 wieder+WORD wird+NO wirklich+NO wirklich+nicht wirkung woche+. wohn ziehe ziehe+ich ziehen
3 zieht zu zu+schreiben zu+werbezwecken zuruck zustimmung 🔕 🚫
4 ,+ERASE ,+REMOVE ,+REPLY ,+TAKE ,+THINGS ,+is ,+isch ,+und ,+zieht .+ERASE .+OUT .+THREAT
4 .+bitte .+en.SUBJECT .+en.TAKE .+falsch .+nee .+nu .+reicht .+verzichte .+wenn AUTHORITY
4 CEASE+? CEASE+sie CONSENT+vom DAY+. GET+von ME+, ME+bitte ME+so ME+von ME+weg MSG+CEASE
4 MSG+WORD NO NO+in NUMBER+, NUMBER+und OFTEN+der OFTEN+gut OFTEN+jahren OUT+REPLY OUT+mit
4 SEND+, STOP+OFTEN TAKE+ab TAKE+es UNSUB WANT+keine WISH WISH+ich WRONG+verbunden a
4 abmelden+> anwalt+> auch+NO auf+dem auf+die aufhort+> austragen+> bei+mir bilder bin+OUT
4 bitte+ME bitte+keine bitte+von bleiben das+. das+bitte das+hier das+noch dem+MSG den+stecker
4 die+CONSENT diese+MSG diesen do einem eingetragen empfang+von en.BODY en.DITCH+OUT en.LIST
4 en.ME en.PHONE+> en.PLURALS en.VOC+. en.WANT euch+die falsch+verbunden from fur+immer gar
4 gar+NO gebimmel geburtstagsgrusse gerat gnade haken herzlichen+dank hier+NO hiermit+REVOKE
4 ich+bitte ihnen+. ihr+> ihr+geht ihr+habt ihre keine+nachrichten kleine kundige leitung mag
4 mal+gut me mehr+SEND meine+nummer mich mich+bitte mir+nur miteinander nicht+langer num
4 nur+noch once reicht+> scho schon+> schreiben schreiben+, setzen sie+MENDED sie+SEND
4 sie+mich sie+schreiben sofort+MENDED stellen stellen+sie time tot+> unerwunscht
4 unerwunscht+> verbunden verzichte vibriert vielen+dank von+ihnen was+muss was+von weg+REPLY
4 weg+mit weitere wenn+noch werden+> wird wird+das wissen wo zu+werden zum+CEASE zum+WORD
5 "+. ,+NO ,+WISH ,+dass ,+diese ,+mit ,+nie .+NUMBER .+OTHER .+nichts ASKED ASKED+> HEAR+auf
5 ME+> ME+als MENDED+, MSG+ab NO+. NO+nachrichten NUMBER+0 NUMBER+> NUMBER+OFTEN NUMBER+en.DAY
5 PERSON+ist REPLY+den REVOKE+ich SEND+an STOP+auf STUFF+> WISH+NO abstellen an+eine an+meine
5 andere aufhort aufs aufs+NUMBER aufs+handy bitte+ab bitte+auch da+NO da+nichts das+aufhort
5 davon der+PERSON der+empfanger der+konkurrenz die+leitung die+sperrliste dies durch+.
5 empfanger en.NUMBER en.PHONE endlich euch+los fur+euch hab+dich handy holen ich+hiermit
5 ist+ME jetz kapitel klar+, konkurrenz kontostand lehne lot mich+als mir+> mir+nicht mir+so
5 mir+zu mit+den ne noch+was serie so+was sperrliste spinnt telefon tun+, und+zwar verstanden
5 weg wem werbung werde+ich wie+werde wo+ist zwar
6 ,+aber ,+damit .+MSG .+NO .+TAKE .+WORD .+lot .+zieht CEASE CONSENT+REVOKE ME+OUT ME+aus
6 ME+zu MORE+. NO+SEND NO+wieder NUMBER+. OFTEN+klar OUT auf+den auf+nimmerwiederlesen brauch
6 damit+> dank das+NUMBER das+handy dauerhaft durch empfang en.BEFORE+. en.KINDS en.NEGATIVE
6 erinnerungen feierabend gewechselt gewechselt+, gut isch ist+mir ja+klar leine leitung+zu
6 lieber+NO lieber+nicht lot+DAY lot+ME lot+mi makler mich+aus ned nie+MORE nie+wieder
6 nimmerwiederlesen nimmerwiederlesen+> nu nummer nummer+0 nummer+OFTEN nummer+en.DAY schreibt
6 tag was+an zu+ME zu+SEND zu+mir
7 ,+die .+WRONG HEAR LIST+> bei+der brauch+ich dem+LIST geht+ME geht+mir gern+, is jahren
7 nein+> schon stecker
8 .+keine .+nummer .+sie NO+MORE OFTEN+. SEND en.NEGATIVE+> gewesen ist+so jetzt nie noch
8 werden
9 .+STOP .+nur CEASE+> LIST MSG PERSON TAKE+DAY TAKE+mi THREAT+> UNSUB+> WANT+ich des nein
9 schwer sein
10 CONSENT STUFF damit mi
11 .
12 .+HEAR NUMBER bitte+>
13 WORD+>
14 hier
"""
