"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-13 >
-12 GOODS oder
-11 .+.
-10 du soll wieder
-9 ,+das MSG+von bei+euch euch+> geht
-8 .+die .+kein aus+> beim grad in+der kein nicht steht
-7 REVOKE+ME STOP+, WORD+, alles aus einverstanden wir
-6 , ,+ich DEAL NO+WORD OFTEN+> OFTEN+NO alte am an+, bis der hab+ME habt+ihr hat kostet
-6 machen+> meinen passt zwei
-5 ,+bitte ,+sie .+ja .+muss DAY ME+wieder TAKE+ihr an+> bleibt das den die en.BADMSG en.DAY+>
-5 en.DITCH euch+, gehen geht+das gerade hatte heute ich+hab in lassen machen mich+nicht my
-5 nachricht neuen nochmal richtig ruhig schicken+> sie von+OFTEN wenn+ich wurde
-4 ,+der ,+en.NEGATIVE ,+nein ,+war ,+was .+ME .+UNSUB .+abmelden .+einverstanden .+ist .+mir
-4 .+schreiben .+wann 1 DAY+, ERASE+, ME+GOODS MSG+, NO+auf PAIN REMOVE+ihr SEND+sie TAKE+>
-4 TAKE+mir abmelden acht alle aus+versehen bitte+OFTEN bitte+nicht brauche da das+GOODS
-4 dem+OTHER die+MSG die+nachricht die+zusendung direkt doch en.BEFORE+DAY en.EVENT en.WISH
-4 ende ende+> er fragt gegen geld gibt habt hat+sich ich+nichts ich+steige kann keiner kopf
-4 kurz lieber mal+, mehr+, mein meine+THIRD mich+NO moin nicht+WORD nicht+auf nur sag schick
-4 schickt+> sind+> sperren steige steige+aus termin tochter trotzdem versehen viele viele+MSG
-4 viele+nachrichten von+ME von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING
-4 von+en.TEXT von+euch von+mir von+sms wann war weiss widerspruch widerspruch+gegen will
-4 zusendung+von
-3 % %+von ,+OFTEN ,+alles ,+bin ,+da ,+en.VOC ,+geld ,+ist ,+jetzt ,+konnt ,+liegt .+% .+danke
-3 .+den .+du .+gefallt .+grad .+handy .+hat .+in .+lass .+mein .+moin .+nicht .+woher 0 0+>
-3 1+. BILLS BILLS+MORE CEASE+, CEASE+mal CONSENT+zum DEAL+> DUTY DUTY+, GOODS+, GOODS+OFTEN
-3 GOODS+bitte HEAR+NO LIFE LIFE+> ME+MORE ME+REPLY ME+auf ME+eine ME+jederzeit ME+lieber
-3 ME+mit ME+nachbar ME+nr ME+reichts ME+um MENDED+sie MORE+so MSG+OFTEN MSG+und NUMBER+SEND
-3 OFTEN OFTEN+keine OFTEN+viele OTHER+, OTHER+NO REPLY+ME SEND+ma TAKE+ich THIRD+WANT
-3 THIRD+WISH THIRD+bekommt THIRD+soll UNSUBBED+, WISH+ME WORD+mal WORD+und WORD+wenn ab
-3 aber+nur abo akku alles+klar als+OFTEN am+DAY andern andern+> anschreiben anschreiben+,
-3 auch+in aus+, ausgemacht b bedarf+> beenden+, bekommt bissl bitte+MORE bitte+beim bitte+den
-3 bitte+die bringt cent dafur dafur+> danke+euch das+WORD das+an das+en.BADMSG dass+du deinem
-3 denn der+en.LIST die+LIST die+PAIN die+THIRD die+alte die+gegenseite dir doch+>
-3 einwilligung+zum en.ALONE+mal en.DAY en.HEY+aber en.LIST+en.HEY en.LIST+und en.MESSAGE+und
-3 en.MESSAGES+en.HEY en.MESSAGES+und en.NEG+, en.NEG+MENDED en.NEG+SEND en.NEG+en.BEFORE
-3 en.NEG+schicken en.SENDING+und en.STOP+mal en.SUBJECT en.SUBJECT+en.GAVE en.SUBJECT+en.NEG
-3 en.TEXT+und en.TIME en.VOC+aber en.WHO+ME er+WANT er+WISH erst erste erstmal erstmal+von
-3 euro every+time fall fall+, falsche+NUMBER falsche+nummer for fragen fragen+> freitag funf
-3 ganz+OFTEN ganz+schon gefallt gefallt+> gegenseite geht+NO geld+ist gesendet+> geworfen
-3 gleich grad+NO hab hab+mich haben hilfe hochzeit ich ich+REVOKE ich+widerrufe ihr+auch
-3 ihr+nicht in+den ist+neu it jetzt+kommt keller klinik konnen lass lass+ME lassen+, leer
-3 liegen liegt lol+> loschen+, macht mahnung mehr mehr+WORD mein+nachbar meine+nr meinen+GOODS
-3 melden+sie mich+REPLY mich+mit mir+eine mir+reichts mit+ME moin+, muss nach+dem nachbar
-3 nehme nehmt nehmt+ihr neu neue neue+nummer nummer+SEND ok+aber per please raus raus+>
-3 reichts richtig+, rufen rufen+sie samstag schick+ME schick+mir schicken schickts+ME
-3 schickts+ma schlussel schon+viele sie+bitte sind+OFTEN sind+schon sms+und so+> so+ein
-3 soll+ich statt still stop stopp+mal that time torte um unterlagen update versteht
-3 versteht+ihr von welche wenn+du wird woher wort you zehn zum zum+erhalt zusendung
-2 " "+" %+mfg ,+DAY ,+GET ,+ab ,+den ,+en.DITCH ,+en.I ,+en.MENDED ,+en.SUBJECT ,+er ,+geht
-2 ,+keine ,+konnen ,+lieber ,+machen ,+macht ,+nicht ,+please ,+richtig ,+that ,+wann ,+welche
-2 ,+wenn ,+wer ,+wir .+, .+DAY .+DEAL .+MENDED .+REMOVE .+ah .+an .+anmelden .+der .+dieses
-2 .+en.KINDS .+en.MENDED .+en.NEGATIVE .+en.WHO .+er .+frohe .+geht .+gibt .+habt .+hatte
-2 .+hochachtungsvoll .+is .+jede .+jo .+konnt .+na .+nehmt .+ok .+passt .+please .+rex .+rufen
-2 .+ruhe .+sag .+samstag .+schlussel .+soll .+termin .+war 0+euro CEASE+und DAY+> DAY+geht
-2 DAY+kann DAY+woche DUTY+NO DUTY+nicht ENTRY GET+> GOODS+> GOODS+STOP GOODS+TAKE GOODS+lasst
-2 GOODS+ohne HEAR+, HEAR+nicht LIST+, ME+OFTEN ME+THINGS ME+THIRD ME+akte ME+einwilligung
-2 ME+handy ME+schwester ME+tochter MORE+, MORE+CEASE MORE+HEAR MORE+REVOKE MORE+STOP MORE+WORD
-2 MORE+als MORE+am MORE+die MORE+en.BEFORE MORE+eure MORE+horen MORE+infos MORE+schicken
-2 MSG+LIST MSG+TAKE MSG+per MSG+verteiler MSG+wieder NO+ASKED NO+ab NO+ende NO+gesagt
-2 NO+selbst NO+so NO+sorge NO+werbung NO+wort NUMBER+GET NUMBER+MSG NUMBER+gesendet OFTEN+,
-2 OFTEN+LIST OFTEN+MORE OFTEN+alles OFTEN+ein OFTEN+en.TEXT OFTEN+euro OFTEN+funf OFTEN+mail
-2 OFTEN+nicht OFTEN+nur OFTEN+und OFTEN+verteiler OTHER OTHER+nicht OUT+, OUT+oder PAIN+,
-2 REMOVE+und REPLY+deinem REPLY+meinen REVOKE+meine SEND+ME SEND+mich STOP+ME STOP+NO
-2 STOP+nicht STOP+sich STOP+uns TAKE+die TAKE+meine TAKE+sich TAKE+und THINGS+> THINGS+STOP
-2 THINGS+TAKE THINGS+behalten THINGS+bitte THIRD THIRD+> THIRD+TAKE THIRD+mochte UNSUB+,
-2 UNSUB+und UNSUB+wenn WANT+ME WANT+THINGS WANT+hilfe WANT+mein WISH+das WISH+mein WORD+STOP
-2 WORD+TAKE WORD+lassen WORD+vom WRONG+NUMBER WRONG+nummer abbestellen+und abbrechen abends
-2 abgemeldet+, abmelden+, abmelden+wenn abo+CEASE abo+STOP abo+WORD abo+beenden about+en.MY
-2 absagen again ah akte alles+. als+0 als+en.DAY am+WORD am+ende an+der an+diese an+sie
-2 angebot anmelden anmelden+> app ask at auf+0 auf+NO auf+OFTEN auf+en.DAY auf+zu aufgehoben
-2 aus+und ausschalten+> batterie batterie+ist beenden beerdigung bei+ihnen beide
-2 beim+hausmeister bestellt bewerbung bin bin+auf bin+die bin+grad bin+in bis+0 bis+DAY
-2 bis+OFTEN bis+en.DAY bitte+DAY bitte+abbestellen bitte+am bitte+heute bitte+ich bitte+in
-2 bitte+melden bitte+nur bitte+ruckgangig bitte+weiter bitte+wieder bleibt+> brauche+THINGS
-2 brauche+hilfe brauchen bring bus by can+en.I can+en.SUBJECT can+i d da+, da+> da+sein
-2 das+OTHER das+THINGS das+auch das+en.STOP das+zimmer dem+1 dem+preis den+DEAL den+zweiten
-2 der+DUTY der+hat der+kartei der+richtige der+stadt die+GOODS die+THREAT die+angebote
-2 die+batterie die+heizung die+liste die+neue die+therapie die+tochter dieser doch+MORE
-2 doch+wieder drauf+> drei drei+> drin echt ehrlich einen+neuen eintragen einverstanden+>
-2 einverstanden+REPLY einverstanden+mit en.ASKED en.BEFORE+? en.BEFORE+en.HEY
-2 en.BEFORE+en.KINDS en.BEFORE+en.MESSAGE en.BEFORE+en.REPLY en.BEFORE+en.TEXT en.BEFORE+ende
-2 en.BEFORE+lol en.BEFORE+more en.BEFORE+text en.BEFORE+was en.BLOCK en.CALL en.CALL+,
-2 en.DAY+euro en.DITCH+> en.DITCH+MENDED en.DITCH+SEND en.DITCH+auf en.DITCH+die en.DITCH+en.I
-2 en.DITCH+en.MY en.DITCH+en.SUBJECT en.DITCH+grad en.DITCH+i en.DITCH+in en.DITCH+mehr
-2 en.DITCH+schicken en.EVENT+, en.EVENT+> en.GET+the en.I+en.DOESNT en.I+en.DONT en.I+en.NEG
-2 en.LIST+LIST en.LIST+OFTEN en.LIST+verteiler en.ME+> en.MENDED+en.KINDS en.MENDED+en.SENDING
-2 en.MENDED+en.TEXT en.MESSAGE+LIST en.MESSAGE+MORE en.MESSAGE+verteiler en.MESSAGES+LIST
-2 en.MESSAGES+verteiler en.MY en.NEG+mehr en.NEGATIVE+more en.PHONE+, en.REPLIED+en.BEFORE
-2 en.REVOKE+en.MY en.REVOKE+my en.SENDING+LIST en.SENDING+verteiler en.SUBJECT+cant
-2 en.SUBJECT+en.DOESNT en.SUBJECT+for en.TAIL+> en.TEXT+LIST en.TEXT+verteiler en.THINGS+went
-2 en.THREAT en.THREAT+keller en.TIME+en.SUBJECT en.VOC en.VOC+> en.VOC+en.KINDS
-2 en.VOC+en.MESSAGE en.VOC+en.MY en.VOC+en.REPLY en.VOC+en.SENDING en.VOC+en.TEXT en.VOC+for
-2 en.VOC+text en.VOC+this en.YOU+for entschieden er+MENDED er+SEND er+schreibt er+will
-2 erledigt erledigt+> ersten erteile erteile+ich es+ME es+jetzt es+mir euch+. euch+reparieren
-2 euer eure+MSG eure+nachrichten every every+en.BEFORE falschen festnetz frag frage frei frohe
-2 frohe+ostern fruher fruhschicht funf+MSG fur geandert geben gefunden gegessen gehen+sie
-2 gehort geht+es geht+nicht gekriegt gekriegt+> gelesen gericht gern+> gesagt gesendet
-2 gestrichen gesund get get+en.MY gibt+es gibts gibts+den glaub glaube gleich+> h h+. hab+NO
-2 hab+aus hab+das hab+keine haben+ME haben+OFTEN haben+uns haha handy+GET handy+bei
-2 handy+gesendet hast hatten hausmeister heizung+STOP heute+, hilft hinweise hochachtungsvoll
-2 hochachtungsvoll+> hol hort+NO hort+nicht ich+HEAR ich+NO ich+REPLY ich+STOP ich+darauf
-2 ich+die ich+hor ich+keine ich+sags ich+soll ich+weiss ihm ihnen+versorgt ihr+TAKE ihr+das im
-2 im+keller immer+MORE in+die in+en.BEFORE in+ruhe infos+OFTEN ins interesse+MORE
-2 interesse+mehr ist+OUT ist+aus ist+leer ist+super ist+verkauft its jederzeit jetzt+>
-2 jetzt+WORD jo jucken kann+aber kann+ich kartei kaufe kein+WORD kein+bedarf kein+ende
-2 kein+wort keine+OFTEN keine+en.LIST keine+en.MESSAGE keine+en.MESSAGES keine+en.SENDING
-2 keine+en.TEXT keine+sms keine+sorge keine+werbung keinem keinen keinen+ENTRY keinen+NUMBER
-2 keinen+PERSON keinen+kontakt kilo kollege komme kommen kommen+> kommt+NO konnen+sie konto
-2 krank krank+, laden lasst+sich lauft leben leben+hat lieber+an liefern liegt+das link lol
-2 los+, loschen mal+ein me+> mehr+HEAR mehr+OUT mehr+STOP mehr+als mehr+am mehr+horen mei
-2 mein+GOODS mein+THINGS mein+handy meine meine+einwilligung meine+schwester meinem melde+ME
-2 melde+mich meldung mich+am mich+auf mich+en.BEFORE mich+um mich+wieder mir+aus mir+bitte
-2 mir+ist mit+deinem mit+meinen mittwoch mochte+ME mochte+mein monat montag monteur mulltonne
-2 muss+das my+en.THIRD na na+sicher nachbarn nachfragen nachricht+> nachricht+NO
-2 nachricht+nicht nachrichten+, nachrichten+bitte nachste nachste+OFTEN nachste+woche nachstes
-2 nachstes+OFTEN nachstes+mal name need nehm nehm+ich neu+, neues neues+NUMBER neues+handy
-2 nicht+ab nicht+mehr nicht+selbst nicht+so nichts+> nie+ASKED nie+gesagt nimmt nix+MENDED
-2 nix+SEND nix+mehr nix+schicken no+, no+more noch+NO nochmal+> nummer+, nummer+MSG ob
-2 oder+OFTEN oder+muss ohne on+en.BEFORE ostern per+OFTEN per+mail phone+, please+en.KINDS
-2 please+en.SENDING please+en.TEXT preis reagiert reden reicht reicht+, rein rein+> reparieren
-2 reparieren+STOP reparieren+TAKE reparieren+lassen rex richtige rosa ruckgangig
-2 ruckgangig+TAKE ruckgangig+machen ruhe ruhe+REPLY ruhe+bitte ruhe+mit ruhig+MORE
-2 ruhig+weiter sagen sagen+, sags sagt schaff schaff+ich scharf schick+ich schickts schlecht+>
-2 schon+CEASE schones schones+DAY schones+wochenende schreiben+sie schwester seh seit+dem
-2 sich+NO sich+an sich+nicht sicher sie+MORE sie+den sie+konnen sie+nicht sie+ruhig sie+wieder
-2 sim since sinn sms+LIST sms+verteiler soll+CEASE soll+ME soll+STOP soll+WORD soll+mich
-2 sollten sorge spater sperren+, stadt stadt+> stand steht+" stornieren streich streich+ME
-2 streich+mich tamara them therapie+CEASE therapie+WORD think time+en.SUBJECT to+be to+en.TAKE
-2 to+get tochter+, trag trag+ME trag+mich und+ME und+NO und+bitte und+es und+kein und+mich
-2 und+sie unser up verfugung vermieter versorgt versorgt+werde verteilern vom von+meinem
-2 vorbei+> vormittags war+NO war+auf warum warum+> was+> weg+, weiter+SEND weiter+an wenden
-2 weniger wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+man went wer wer+MENDED wer+SEND
-2 wer+schreibt werd werde+, wieder+infos wieder+so will+das wir+ME wir+hatten wir+uns wochen
-2 wochenende+> wurde+NO yes you+for your+MSG your+en.MESSAGE your+en.TEXT your+message zimmer
-2 zu+fragen zum+OFTEN zur zweiten
2 * *+STOP *+TAKE *+lasst ,+GOODS ,+LIFE ,+ME ,+MSG ,+NO ,+NUMBER ,+OTHER ,+WORD ,+en.BEFORE
2 ,+en.NEG ,+ihre ,+jede ,+mich ,+nix ,+null ,+nummer ,+obwohl ,+seine ,+the ,+und ,+vielen
2 ,+vom ,+von ,+wie ,+will ,+wo .+0 .+ERASE .+GOODS .+MORE .+NO .+STOP .+THINGS .+THREAT
2 .+alda .+alles .+bei .+could .+dann .+darf .+dem .+en.DAY .+en.FEEL .+en.STOP .+en.SUBJECT
2 .+en.THESE .+entschuldigen .+feierabend .+genau .+gluckwunsch .+haus .+heast .+heizung
2 .+hort .+isch .+kommt .+konnte .+leckt .+letzte .+mich .+nachts .+ne .+nei .+noch .+nothing
2 .+offenbar .+schreibt .+seien .+sorry .+these .+um .+unsere .+ware .+weg .+wir .+zahler .+🔕
2 0+en.BEFORE 0+off ?+SEND ?+ernsthaft ?+vielen ASKED+, AUTHORITY+> CEASE+sie DAY+bei
2 DAY+en.BEFORE DAY+en.I DAY+i DAY+in DAY+morgens DEAL+REPLY DEAL+mit DUTY+auf ERASE+> GOODS+?
2 GOODS+es GOODS+ist HEAR+DEAL HEAR+DUTY HEAR+OFTEN HEAR+mal HEAR+op LIFE+kann LIFE+und
2 LIST+REMOVE ME+UNSUB ME+ab ME+am ME+bitte ME+bruder ME+telefon ME+vater ME+zu MENDED+das
2 MORE MORE+MSG MORE+a MORE+out MORE+per MORE+weg MSG+OUT MSG+WANT MSG+an MSG+brauch MSG+ein
2 MSG+en.NEGATIVE MSG+ihres MSG+mehr MSG+nein MSG+oder MSG+weg NO+GOODS NO+MSG NO+REPLY
2 NO+THIRD NO+WANT NO+ich NO+mit NO+zugestimmt NUMBER+0 NUMBER+OFTEN NUMBER+en.DAY
2 NUMBER+fuhre NUMBER+ist OFTEN+DUTY OFTEN+ME OFTEN+UNSUBBED OFTEN+am OFTEN+auf OFTEN+bei
2 OFTEN+den OFTEN+eine OFTEN+jemand OFTEN+off OFTEN+vorher OFTEN+warnung OFTEN+weg OTHER+OFTEN
2 OTHER+auf OUT+. OUT+LIST OUT+damit PERSON+, PERSON+TAKE REMOVE+DAY REMOVE+ME REMOVE+mi
2 REPLY+sofortiger SEND+das STOP STOP+DEAL STOP+DUTY STOP+REPLY STOP+das STOP+es STOP+mit
2 STOP+op STUFF+, STUFF+. TAKE TAKE+ME TAKE+den TAKE+sie THINGS+MSG THINGS+lauft THIRD+,
2 UNSUBBED UNSUBBED+> WANT WANT+NO WANT+en.I WANT+en.SUBJECT WANT+i WANT+keine WANT+nur
2 WANT+von WISH+> WISH+keine WISH+nicht WISH+von WORD+% WORD+. WORD+ME WORD+die WORD+von
2 WRONG+ENTRY WRONG+en.BEFORE WRONG+en.WHO WRONG+person a+ruah abbestellen+, aber+> aber+HEAR
2 aber+NO aber+STOP about+en.BEFORE abstand abstellen+> alda alerts alerts+> an an+" an+dieses
2 andere anderen angemeldet+, anymore art auch+die auch+keine auch+ohne auf auf+ME auf+dem
2 auf+vergessenwerden aus+der aus+meinem ausm ausm+LIST austragen+> bald before
2 begraben+werden bei+uns belastigung besitzer besitzer+gewechselt bezahlt beziehung bin+WORD
2 bin+raus bitte bitte+ME bitte+OUT bitte+UNSUB bitte+ab bitte+aus bitte+darum bitte+keine
2 bitte+mich bitte+seien bitte+sie bitte+von box bruder buro checked da+WORD da+einfach damals
2 damit+das danach dank+en.THREAT dank+im danke+> dankend dankend+> darf darf+ich darum
2 darum+, das+OFTEN das+STUFF das+TAKE das+WANT das+buch das+gepiepse das+hier das+irgendwo
2 das+letzte das+nicht davon+. day day+> dem+STUFF dem+en.LIST den+OFTEN den+besitzer
2 den+erhalt den+lappen den+link denkbar denkbar+, der+> der+AUTHORITY der+LIST der+bank
2 der+en.THIRD der+rest des+NO die+DAY die+ME die+NO die+erinnerungen die+fresse die+nicht
2 die+storung dienst diese+en.LIST diese+en.MESSAGE diese+en.MESSAGES diese+en.SENDING
2 diese+en.TEXT diese+nachrichten diese+sms diesem diesem+LIST diesem+verteiler diesen dieses
2 display do+en.BEFORE do+en.I do+i dringend du+, durft e e+OFTEN e+mail eh+NO eh+nie eigenen
2 ein+, ein+WORD ein+ende eine+woche einem+OFTEN einem+jahr eingetragen einladungen
2 einverstandnis empfanger en.ASKED+en.BEFORE en.BEFORE en.BEFORE+bitte en.BEFORE+en.AGAIN
2 en.BEFORE+en.BEFORE en.BEFORE+en.LIST en.BEFORE+en.MENDED en.BEFORE+en.PHONE en.BEFORE+is
2 en.BEFORE+out en.BEFORE+so en.BODY+, en.BODY+MENDED en.DAY+en.THINGS en.DAY+en.VOC
2 en.DAY+off en.DITCH+raus en.DOESNT+en.I en.DOESNT+en.SUBJECT en.END+en.MY en.ENDED
2 en.ENDED+> en.FEEL en.FEEL+, en.FROM+en.BEFORE en.HEY+, en.HEY+. en.HEY+euch en.I+NO
2 en.I+hob en.I+take en.I+was en.KEYWORD+> en.KINDS+en.BEFORE en.LIST+, en.LIST+.
2 en.LIST+CEASE en.LIST+OUT en.LIST+WORD en.LIST+bitte en.LIST+weg en.ME+a en.ME+out
2 en.MENDED+> en.MESSAGE+OUT en.MESSAGE+bitte en.MESSAGE+weg en.MESSAGES+. en.MESSAGES+OUT
2 en.MESSAGES+bitte en.MESSAGES+en.BEFORE en.MESSAGES+in en.MESSAGES+weg en.MY+> en.MY+bin
2 en.MY+go en.MY+is en.MY+own en.NEG+en.I en.NEG+en.SUBJECT en.NEG+i en.NEG+with en.NUMBER+>
2 en.SENDING+. en.SENDING+> en.SENDING+OUT en.SENDING+bitte en.SENDING+weg en.STOP+>
2 en.STOP+die en.SUBJECT+DAY en.SUBJECT+NO en.SUBJECT+do en.SUBJECT+hob en.SUBJECT+was
2 en.TAIL+a en.TAIL+out en.TAKE+en.THINGS en.TEXT+OUT en.TEXT+bitte en.TEXT+weg en.THESE+go
2 en.THINGS+. en.THIRD+, en.THREAT+DAY en.THREAT+LIST en.THREAT+MORE en.THREAT+mai
2 en.THREAT+voraus en.UNSUB en.VOC+a en.VOC+do en.VOC+en.FROM en.VOC+euch en.VOC+out
2 en.VOC+said en.WANT+du en.WANT+en.BEFORE en.WANT+en.THESE en.WANT+these en.WHO+euch
2 en.WHO+mal en.YOU+. en.YOU+DAY en.YOU+do endlich+OFTEN endlich+mal entschuldigen+sie er+ist
2 erfahren erinnert erinnert+werden erinnerungs erlaubnis ernsthaft es+denkbar es+genugt euch
2 euch+NO euch+an euch+in euch+nicht eure euren fahrdienst falsch falsche+ENTRY falsche+PERSON
2 falsche+en.BEFORE falsche+en.WHO falsche+person find+den fliegt frage+> fresse from fuhre
2 fuhre+ich funkstille fur+euch fur+immer gar gar+NO gar+keine gekauft gemeint gemeint+, genau
2 genug gepiepse gerat+> gern geschlossen geschrieben geweckt geweckt+. gilt glaub+ich
2 gluckwunsch+, go+> go+straight got+en.MY got+the gratulieren+, gsogt gut+sein gutschein
2 hab+> hab+OFTEN hab+ich hab+kein hab+schon habe+einen halt+die handy+ist hat+den hats
2 hatte+sich hauses hausverwaltung heast heast+, heisst heizung+lauft her+, heute+OFTEN
2 heute+schon hier+gibt hier+nicht hiermit+> hiermit+widerrufe hob hoffentlich hort+OFTEN
2 hort+auf hut i i+NO i+en.TAKE i+hob i+just i+was ich+MORE ich+WISH ich+davon ich+find
2 ich+glaub ich+mir ich+nicht ich+noch ich+von ich+wohn ich+wurde id+en.WANT id+en.WISH
2 id+like ihr+CEASE ihr+SEND ihr+STOP ihr+euch ihr+habt ihr+schreibt ihre+MSG ihren ihren+MSG
2 ihres ihres+hauses im+DAY im+LIST im+MORE im+mai im+voraus immer+noch in+frage in+meinem
2 informieren informieren+, interesse+, irgendwo irgendwo+CEASE irgendwo+WORD
2 irgendwo+abstellen ist ist+STUFF ist+belastigung ist+der ist+en.VOC ist+jetzt ist+kein
2 ist+nicht ist+tot jahr+OFTEN jahre januar januar+NO jede+MORE jede+weitere jede+woche
2 jeden+en.BODY jeden+tag jedes+OFTEN jedes+mal jetzt+bitte jobs jungs just just+en.GAVE
2 just+en.GET just+en.MY ka kann+en.HEY kann+en.VOC kann+en.WHO kann+man kein+GOODS
2 keine+THINGS kenn kind+ist kommt kommt+da kommt+nicht konnen+die konnt+ME konnt+mich
2 konnte+ich landen langer langts lappen lass+OFTEN lass+mal lasst+es lasst+mich lauft+, leckt
2 leckt+ME leckt+mich leitung lesen lesen+> letzte+OFTEN letzte+mal letzte+warnung lg lg+>
2 lieb+und like+to liste lost ma mai mal+THIRD mal+auf mal+jemand man+euch me+a me+out mehr+>
2 mehr+GET mehr+OFTEN mehr+schicken mein+PAIN mein+THIRD mein+bruder mein+sohn mein+telefon
2 meine+NUMBER meiner+NUMBER meines melden mensch mer merci merci+> mich+UNSUB mich+ab
2 mir+MENDED mir+NO mir+OUT mir+das mir+weg mit+sofortiger mitbewohner mochte+von morgens
2 moved muss+ein mutter+, my+own nachrichten+mehr nachts+um nee+du nehmt+ME nei nervt nich
2 nicht+mal nicht+zu nie+, nie+zugestimmt nimmer noch+wegen null nummer+0 nummer+OFTEN
2 nummer+bei nummer+en.DAY nummer+fuhre nummer+ist nur+wissen obwohl obwohl+ich off+> offenbar
2 on on+en.MY on+for on+the one+en.BEFORE only op+REPLY op+mit openings out+> own people
2 pflege pizza politik post prozente quit+> recht+auf reicht+> rezension rezept rezept+MSG
2 rezepte ruah ruhe+> said samtliche samtlichen schickt+ME schickt+mir schluss scho schon+,
2 schon+> schon+MORE schon+OFTEN schon+wieder schreiben schreiberei schriibe schriibe+> sehe
2 seine+NUMBER seine+nummer seit+0 seit+en.DAY seit+jahren seit+januar setzen+> sich sie+SEND
2 sie+da sie+das sie+nie sie+schreiben sie+wissen signed sind+es sms sms+OUT sms+bitte sms+weg
2 so+en.NEG sofortiger sofortiger+wirkung sohn sonst+alles sorry+, stecken stecker+PAIN
2 stecker+ziehen storung+, straight straight+in stumm+, system tag+, taglich texten texten+>
2 the+bin the+en.DAY the+en.TEXT thema these+> these+go this+is thx times to+en.MENDED toll
2 tot tot+> traum traum+> trotz+abmeldung tuv uber+ME uber+den uberall uhr+morgens und+CEASE
2 und+ERASE und+OFTEN und+REMOVE und+WANT und+WORD und+ihr uns+NO vergessenwerden verwahlt
2 verzichte verzichte+dankend vibriert vielen vo von+der von+diesem von+samtlichen vor vor+,
2 vor+OFTEN voraus voraus+> ware+es warnung was+, was+. was+zu weg+damit wegen+euch weiterhin
2 wenn+das werbung wetter what+en.I widerrufe+ich wieder+, wieder+OUT wieder+weg wiedersehen
2 wiedersehen+> will+ich wir+waren wirklich+NO wirklich+nicht wirkung wirkung+> with+en.MY
2 with+the wo+kann wohn+NO wohn+nimmer wott would+be wozu wurde+mich you+DAY you+do zahler
2 zahnreinigung ziehe ziehen zu+MENDED zu+lesen zu+schreiben zuruck zusenden zustimmung 🔕
3 ,+BILLS ,+ERASE ,+MORE ,+TAKE ,+WISH ,+besser ,+dass ,+isch ,+lasst ,+nie ,+scho
3 ,+verstanden ,+zieht .+CEASE .+OUT .+abmeldung .+ach .+aus .+en.ALONE .+en.BADMSG .+en.ENDED
3 .+en.KEYWORD .+falsch .+falsche .+hab .+herzlichen .+jetzt .+keep .+loss .+nu .+nummer .+on
3 .+sry .+toll .+wo ?+? ?+MENDED ASKED ASKED+> CEASE+? CONSENT+vom DUTY+OFTEN DUTY+REPLY
3 DUTY+mit GET+von GOODS+kommt HEAR+> HEAR+auf LIST+WORD ME ME+. ME+NUMBER ME+als ME+gern
3 ME+gut ME+jeden ME+weg MORE+OFTEN MORE+los MSG+CEASE MSG+WORD MSG+ab MSG+en.BEFORE NO+, NO+.
3 NO+THINGS NO+aufhort NO+dauernd NO+die NO+haben NO+langer NO+mal NO+nachrichten NO+schriibe
3 NUMBER+, OFTEN+UNSUB OFTEN+schon OUT REMOVE+> SEND+, SEND+an STOP+OFTEN STOP+auf STOP+euch
3 STUFF+> TAKE+ab TAKE+es THREAT WISH+ich WISH+nur WORD+0 WORD+en.DAY WRONG+PERSON
3 WRONG+verbunden aber+bitte abmelden+> abmeldung abstellen ach am+vortag an+eine an+meine
3 andrea angemeldet anwalt+> arbeite auch+NO auf+nimmerwiederlesen aus+dem austragen back
3 benachrichtigungen bin+OFTEN bin+OUT bitte+NO bitte+abmelden brauch da+NO da+ist danke+und
3 das+. das+bitte das+war dat de dem+MSG der+empfanger der+liste des+STUFF die+CONSENT
3 die+NUMBER die+andrea die+en.BEFORE die+hat die+leitung die+nummer die+sperrliste diese+MSG
3 diese+OFTEN du+horst durch+. eh ein+GOODS eine+OFTEN einem en.BEFORE+> en.BEFORE+vortag
3 en.BEFORE+with en.DITCH+. en.DITCH+OFTEN en.DITCH+OUT en.I+en.TAKE en.LIST
3 en.MESSAGE+en.BEFORE en.MESSAGES+, en.NEG en.NEG+. en.PLURALS en.SENDING+,
3 en.SENDING+en.BEFORE en.SUBJECT+en.TAKE en.THIRD+. erinnerungen euch+das euch+los eurer
3 falsch+verbunden feierabend+damit find folgt frau freien freien+en.BODY freien+tag fur+ungut
3 geburtstag geburtstagsgrusse gekundigt+, genugt gerat gewartet gewartet+. go hab+bei haken
3 handy+. her hier+NO hiermit+REVOKE horen horen+> horst hort ich+an ich+arbeite ich+auf
3 ich+habe ich+mocht ich+zuruck ihnen+NO ihnen+nicht ihr ihr+> ihr+MENDED ihr+geht in+the
3 interessieren interessieren+ME interessieren+mich is+NO ist+, ist+0 ist+en.DAY ist+seit jede
3 jeden keine+nachrichten klar knopf knopf+zum konnt konnte kundige+ich kundin langst lassts
3 lehne leitung+zu loss loss+ME mag mehr+. mehr+MENDED mehr+SEND meinem+freien mich+OUT
3 mich+als mich+bitte mir+nicht mocht morgens+? moved+to mutter net nicht+aufhort
3 nicht+dauernd nicht+haben nicht+langer nimmerwiederlesen nimmerwiederlesen+> noch+?
3 noch+eine nothing off ok+> rest schicken+, sein+> seine setzen sie+MENDED sie+gratulieren
3 sie+mich sie+so sind+aus sind+gut sowas sperrliste spinnt sry stellen stellt stille stumm
3 super+, take telefon trotz+WORD und+MENDED und+zwar ungut verbunden verkauft verkauft+,
3 verstanden verstanden+> vielen+dank vorbi vortag was was+an was+ist was+von weg+> weitere
3 wem werden+. wie+OFTEN wieder+los will+NO wissen woche+. wohn ziehe+ich zieht zu+mir
3 zu+werden zwar
4 ,+REPLY ,+THINGS ,+eure ,+ihr ,+mit .+MSG .+OTHER .+en.DOESNT .+en.TAKE .+en.YOU .+lot
4 .+nichts .+reicht .+under .+you CEASE CONSENT+REVOKE ME+> ME+aus ME+selbst ME+so MORE+.
4 MORE+> NO OFTEN+OFTEN OFTEN+gut OFTEN+jahren PERSON+ist REPLY+den UNSUB WISH auf+den
4 aufhort+> bitte+auch brauch+ich da+nichts dank+, das+NO das+aufhort dauerhaft den+stecker
4 der+PERSON dies do durch ein en.BEFORE+. en.BEFORE+a en.DAY+en.BEFORE en.FROM+> en.LIST+>
4 en.MESSAGES en.NUMBER en.PHONE en.PLURALS+> en.TAKE en.TEXT+en.BEFORE en.WHO+. endlich
4 euch+vor feierabend gekundigt gern+, gratulieren gut+> gut+REPLY gut+mit hab+dich herzlichen
4 herzlichen+dank hiermit ich+bitte ich+hiermit ihnen+. ihr+konnt jahr jedes keep klar+,
4 kommt+> kundige leine letzte lieber+NO lieber+nicht lot lot+DAY lot+ME lot+mi makler mal+gut
4 mich+aus mir+> mir+so mit+den nach+> nie+wieder num nur+noch schenken schenken+> schreibt
4 seien seien+sie sie+ME stellen+sie tun+, uber under unsere verteiler von+ihnen was+muss weg
4 wenn+noch werde+ich werden+> wie+schon wie+werde wo woche zu+ME zum+CEASE zum+WORD
4 zum+geburtstag
5 ,+STOP ,+damit .+TAKE .+zieht AUTHORITY LIST+> ME+OUT NO+> NO+SEND NO+wieder NUMBER+.
5 OFTEN+. OFTEN+en.BEFORE REVOKE+ich WISH+NO abschalten abschalten+> auf+> aufhort aufs
5 aufs+NUMBER aufs+handy bei+mir das+NUMBER das+handy dauernd der+konkurrenz empfang
5 en.BEFORE+to en.BODY en.FROM en.MESSAGES+> en.TAIL en.THESE euch+die gebimmel geht+ME
5 geht+mir gewechselt gewechselt+, gewesen handy ihre isch ist+so konkurrenz lasst
5 meine+nummer ne ned nie+MORE quit so+was termine these tun und wo+ist
6 ,+diese ,+is .+HEAR .+WRONG .+ihr .+keine HEAR ME+nummer OFTEN+klar THREAT+> a damit+> dank
6 davon dem+LIST en.ME en.NEGATIVE+> en.VOC+. en.WANT ja+klar jahren jetz jetzt me nein+> noch
6 nu schon schwer sein stecker
7 .+WORD .+en.NEG .+sie NO+MORE STOP+> TAKE+DAY TAKE+mi WANT+ich diese en.NEGATIVE gut mi nein
7 nummer tag werden zu+SEND
8 ,+aber CONSENT SEND bei+ME bei+der des is nie
9 ,+die CEASE+> PERSON STUFF UNSUB+> bitte+>
10 .+nur LIST damit
11 WORD+>
12 MSG hier
14 .
15 NUMBER
"""
