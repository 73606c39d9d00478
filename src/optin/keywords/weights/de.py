"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-26 =bias
-14 =guarded
-12 .+. > oder
-11 du
-10 .+die bei+euch euch+> geht nicht soll
-9 ,+das =doubt MSG+von WORD+, beim grad wieder
-8 .+kein aus aus+> heute in+der steht wir
-7 , MSG+, alles alte bis der die geht+das habt+ihr lassen nochmal wurde
-6 =later ERASE+, OFTEN+NO REVOKE+ME STOP+, TAKE+ich an+> anschreiben aus+, da das den
-6 einverstanden gerade hab+ME hat jucken kein kostet meinen neuen nicht+auf passt schicken+>
-6 sperren wurde+NO
-5 ,+den ,+ich ,+sie ,+was .+den .+ist .+muss =pending ME+wieder NO+WORD NO+auf OFTEN+>
-5 REPLY+deinem abo alle am an+, anschreiben+, bitte+nicht bleibt brauche deinem dir direkt
-5 en.BADMSG en.DAY+> en.DITCH hatte ich+REVOKE ich+steige ihr+nicht lass machen+> mich+nicht
-5 mit+deinem muss my nichts+> ruhe+REPLY ruhe+mit ruhig samstag schick so+ein steige streich
-5 streich+ME streich+mich termin weiss wenn+ich will zum zwei
-4 ,+bitte ,+da ,+der ,+en.NEGATIVE ,+geld ,+ist ,+konnt ,+nein ,+war .+ME .+MENDED .+UNSUB
-4 .+abmelden .+einverstanden .+handy .+hat .+ja .+lass .+mir .+samstag .+schreiben 1 CEASE+,
-4 ERASE ERASE+ME HEAR+NO LIST+, MORE+so MSG+OFTEN OTHER OTHER+, OUT+, REMOVE+ihr TAKE+ihr
-4 TAKE+mir THINGS abmelden acht an+sie aus+versehen bitte+OFTEN bitte+vom danke+euch dem+OTHER
-4 die+MSG die+alte die+gegenseite die+nachricht en.TIME en.WHO+ME ende ende+> er euch+,
-4 eure+MSG for freitag gefunden gegenseite gehen geld gesund gibt glaub gleich hab hab+mich
-4 habt hat+sich ich ich+hab ich+keine ich+nichts ich+widerrufe ihr+auch in in+den in+ruhe kann
-4 kurz lass+ME mal+, mehr mehr+auf mein meld meld+ME meld+mich melden+sie mich+NO moin montag
-4 nachricht nicht+da nochmal+schicken nur richtig sag schicken sich+an sie sind+> steige+aus
-4 tochter und+mich versehen verteilern viele viele+MSG viele+nachrichten vom von von+ME
-4 von+mir war widerspruch widerspruch+gegen wird zehn
-3 % ,+OFTEN ,+alles ,+bin ,+en.VOC ,+geht ,+hab ,+jetzt ,+liegt ,+wann ,+wir .+% .+REMOVE
-3 .+danke .+du .+en.NEGATIVE .+en.WHO .+finger .+gefallt .+grad .+in .+leck .+mein .+moin
-3 .+sag .+wann .+woher 0 0+> 1+. BILLS BILLS+MORE CEASE+mal CONSENT+zum ERASE+mich GET+>
-3 HEAR+von ME+MORE ME+OFTEN ME+REPLY ME+THINGS ME+eine ME+lieber ME+mit ME+nachbar ME+nicht
-3 ME+nr ME+reichts MENDED+sie MORE+CEASE MORE+HEAR MORE+STOP MORE+am MORE+en.BEFORE MORE+horen
-3 MORE+schicken MSG+per MSG+und NO+ab NO+da NUMBER+SEND OFTEN OFTEN+keine OFTEN+mal
-3 OFTEN+viele OTHER+NO REPLY+ME SEND+ma SEND+sie STOP+ME STOP+NO STOP+ich STOP+nicht STOP+von
-3 TAKE+> TAKE+damit TAKE+die WANT+mein WISH+ME WISH+mein WORD+STOP WORD+TAKE WORD+lassen
-3 WORD+mal WORD+und WORD+wenn WRONG+NUMBER WRONG+nummer aber+nur abmelden+, abo+CEASE abo+STOP
-3 abo+WORD abo+beenden about+en.MY akku alles+klar als+OFTEN an+der an+diese andern+> angebot
-3 anmelden at auch+in auf+zu ausgemacht b bedarf+> beenden beenden+, bekommt bissl bitte+MORE
-3 bitte+REMOVE bitte+beim bitte+den bitte+die bitte+in bloss+nicht bringt cent da+> dabei
-3 dabei+> dafur+> das+THINGS das+WORD das+an das+en.BADMSG den+MSG denn der+en.LIST die+LIST
-3 die+zusendung doch drauf+> einwilligung+zum en.ALONE+mal en.DAY en.DITCH+mehr en.HEY+aber
-3 en.I+en.DOESNT en.LIST+en.HEY en.LIST+und en.MESSAGE+und en.MESSAGES+en.HEY en.MESSAGES+und
-3 en.NEG+, en.NEG+en.BEFORE en.NEG+mehr en.SENDING+und en.STOP+mal en.SUBJECT+en.GAVE
-3 en.SUBJECT+en.NEG en.TEXT+und en.VOC+aber en.WHO+ich en.WHO+mich en.WISH erst erste erstmal
-3 erstmal+von euch+. every+time fall fall+, finger finger+OUT finger+weg fragen fragen+> fragt
-3 ganz+OFTEN ganz+schon gefallt gefallt+> gegen geht+NO geht+nicht geld+ist gericht gibts
-3 grad+NO haben hatten hochzeit hol horen+von ich+HEAR ich+NO ich+aus ich+sags ihnen+> ihr+NO
-3 ihr+das ist+das ist+verkauft it jetzt+WORD kann+ich keiner keller klemmt klinik konnen kopf
-3 krank lass+ich lass+mich lauft leck letztes letztes+mal lieber liegen liegt+das lol+>
-3 loschen+, machen macht mahnung mehr+, mehr+HEAR mehr+STOP mehr+WORD mehr+am mehr+horen
-3 mein+nachbar meine meine+nr mir+eine mir+reichts mit+ME mochte+mein moin+, nach+dem nachbar
-3 nachste nachste+OFTEN nachste+woche nehm nehmt nehmt+ihr neue neue+nummer nicht+WORD
-3 nicht+ab nix+mehr noch+NO noch+nicht nummer+, nummer+SEND nur+ein oder+ist ohne ok+aber per
-3 please raus reden reichts rufen rufen+sie ruhe sags schick+ich schickt+> schickts+ME
-3 schickts+ma schlussel schon+viele schwester seit+dem sind+schon sms+und so+> soll+ich
-3 sperren+, still stop stopp+mal streichen time torte trotzdem und+ME update versteht
-3 versteht+ihr von+OFTEN von+euch von+meinem vorhin wann war+auf weg+von welche wenden wenn+du
-3 wer werd wie+en.WHO wir+hatten wird+> wochenende+> woher wort you zimmer zugestimmt+,
-3 zum+erhalt zusendung zusendung+von
-2 " "+" %+von ,+ab ,+alle ,+darf ,+du ,+en.DITCH ,+en.I ,+en.MENDED ,+en.SUBJECT ,+er ,+euer
-2 ,+keine ,+konnen ,+lieber ,+machen ,+nach ,+nachste ,+nehmt ,+nicht ,+please ,+welche ,+wer
-2 .+ah .+an .+anmelden .+aufhoren .+der .+dieses .+en.KINDS .+en.MENDED .+frohe .+gibt
-2 .+hochachtungsvoll .+hol .+is .+jede .+jo .+konnt .+meine .+melden .+na .+nehmt .+nicht .+no
-2 .+ok .+passt .+please .+rex .+ruf .+rufen .+ruhe .+schlussel .+schon .+soll .+streichen
-2 .+streicht .+termin .+war .+weiss .+zum 0+, 0+euro =threat ?+hab AUTHORITY+MENDED
-2 AUTHORITY+SEND CEASE+STOP CEASE+TAKE CEASE+lassen CEASE+und ERASE+STOP ERASE+TAKE
-2 ERASE+lassen HEAR+, HEAR+nicht ME+auf ME+da ME+einwilligung ME+fur ME+gerade ME+handy
-2 ME+jederzeit ME+nur ME+private ME+schwester ME+tochter ME+um ME+zum MENDED+> MORE+ERASE
-2 MORE+WORD MORE+als MORE+an MORE+auf MORE+eure MORE+hier MORE+infos MORE+von MSG+LIST MSG+bei
-2 MSG+nur MSG+verteiler MSG+wieder NO+ASKED NO+ENTRY NO+NUMBER NO+aus NO+bock NO+ende
-2 NO+gesagt NO+kontakt NO+lust NO+selbst NO+so NO+sorge NO+werbung NO+wort NUMBER+GET
-2 NUMBER+MSG NUMBER+OUT NUMBER+gesendet NUMBER+weg OFTEN+, OFTEN+LIST OFTEN+MORE OFTEN+beendet
-2 OFTEN+da OFTEN+ein OFTEN+en.TEXT OFTEN+euro OFTEN+funf OFTEN+mail OFTEN+nicht OFTEN+nur
-2 OFTEN+und OFTEN+verteiler OFTEN+zehn OTHER+bei OTHER+ist OTHER+nicht OUT+WANT OUT+WISH
-2 OUT+oder OUT+von OUT+will REMOVE+mich REPLY+NO REPLY+keinem REVOKE REVOKE+meine SEND+ME
-2 SEND+mich STOP+sich STOP+uns TAKE+und THINGS+> THINGS+STOP THINGS+TAKE THINGS+behalten
-2 THINGS+bitte THREAT+MENDED THREAT+SEND THREAT+gegen UNSUB+und UNSUB+wenn UNSUBBED+, WANT+ME
-2 WANT+THINGS WANT+en.DITCH WANT+en.NEG WANT+hilfe WANT+nix WISH+das WORD+WANT WORD+WISH
-2 WORD+will ab ab+en.DAY abbestellen+und abbrechen abendessen abends abgebrochen abgemeldet+,
-2 abmelden+wenn absagen ah akte alles+. als+0 als+en.DAY am+WORD am+ende an+NO andern
-2 anmelden+> antwort antworten app arbeitet arbeitet+NO arbeitet+nicht ask auf+0 auf+NO
-2 auf+OFTEN auf+en.DAY auf+mich aus+und ausschalten+> ausstellen auto bad bad+ist bank+,
-2 batterie batterie+ist beerdigung beide beim+abendessen beim+hausmeister beschwerde bestellt
-2 bin+auf bin+die bin+in bin+uber bis+0 bis+OFTEN bis+en.DAY bitte+abbestellen bitte+loschen
-2 bitte+melden bitte+nochmal bitte+ruckgangig bloss bloss+NO bock bock+MORE bock+mehr bose
-2 brauche+THINGS brauche+hilfe brauchen braucht bring brot bus by can+en.I can+en.SUBJECT
-2 can+i d da+sein dafur das+OTHER das+auch das+en.STOP das+mussen das+ware das+zimmer dass+du
-2 deinen den+alten den+rest den+wartungsvertrag den+zweiten der+hat der+kartei der+musik
-2 der+stadt der+typ dich+, did didnt+en.NEG die+THREAT die+angebote die+heizung die+liste
-2 die+neue die+tochter dienstag diensthandy diensthandy+, diese+NUMBER dieser do+en.DOESNT
-2 do+en.NEG do+en.NOT do+not doch+> draussen dreck drei+> dreimal drin durchfall durfen+mich
-2 echt eigentumer einen+neuen eintragen einverstanden+> email email+en.BEFORE en.ASKED
-2 en.BEFORE+? en.BEFORE+en.HEY en.BEFORE+en.I en.BEFORE+en.KINDS en.BEFORE+en.MESSAGE
-2 en.BEFORE+en.REPLY en.BEFORE+en.SUBJECT en.BEFORE+en.TEXT en.BEFORE+ende en.BEFORE+i
-2 en.BEFORE+lol en.BEFORE+text en.BEFORE+was en.CALL en.CALL+, en.DAY+, en.DAY+euro en.DITCH+>
-2 en.DITCH+MENDED en.DITCH+MORE en.DITCH+SEND en.DITCH+auf en.DITCH+die en.DITCH+en.I
-2 en.DITCH+en.SUBJECT en.DITCH+i en.DITCH+in en.DITCH+schicken en.DITCH+uber en.DOESNT+en.NEG
-2 en.GET+the en.HEY+da en.HEY+fur en.I+didnt en.I+en.NEG en.LIST+LIST en.LIST+OFTEN
-2 en.LIST+verteiler en.ME+> en.MENDED+en.KINDS en.MENDED+en.SENDING en.MENDED+en.TEXT
-2 en.MESSAGE+LIST en.MESSAGE+MORE en.MESSAGE+verteiler en.MESSAGES+LIST en.MESSAGES+verteiler
-2 en.MY en.NEG+MENDED en.NEG+SEND en.NEG+schicken en.PHONE+, en.REPLIED+en.BEFORE en.REVOKE
-2 en.REVOKE+en.MY en.REVOKE+my en.SEND en.SENDING+LIST en.SENDING+MORE en.SENDING+verteiler
-2 en.SUBJECT en.SUBJECT+cant en.SUBJECT+en.REPLIED en.SUBJECT+for en.TAIL+> en.TEXT+LIST
-2 en.TEXT+MORE en.TEXT+verteiler en.THREAT en.THREAT+keller en.TIME+en.SUBJECT en.VOC+>
-2 en.VOC+da en.VOC+en.KINDS en.VOC+en.MESSAGE en.VOC+en.MY en.VOC+en.REPLY en.VOC+en.SENDING
-2 en.VOC+en.TEXT en.VOC+for en.VOC+text en.VOC+this en.WHO+da en.YOU+for er+MENDED er+SEND
-2 er+WANT er+WISH er+schreibt erklart erledigt erledigt+> erteile erteile+ich es+ist es+satt
-2 euch+CEASE euch+ERASE euch+WORD euch+sperren euer eure+OFTEN eure+en.LIST eure+en.MESSAGE
-2 eure+en.MESSAGES eure+en.SENDING eure+en.TEXT eure+nachrichten eure+sms euro every
-2 every+en.BEFORE falsche+NUMBER falsche+nummer falschen festnetz for+my frag frage frei
-2 freitag+, frohe frohe+ostern fruher fruhschicht funf funf+MSG fur+die furs geandert geben
-2 gebt gegessen gehen+sie gehort geht+es gekriegt gekriegt+> gelesen gern+> gesendet
-2 gesendet+> gestrichen get get+en.MY getrennt geworfen gezogen gibt+es gibts+den glaube
-2 gleich+> gutscheine h hab+REPLY hab+mit hab+nur habe+es habe+nie haben+ME haben+OFTEN
-2 haben+uns haha handy+GET handy+gesendet hat+die haus+ist hausmeister heizung+STOP heute+,
-2 hilfe hilft hinweise hochachtungsvoll hochachtungsvoll+> hol+ME hol+mich holt hor hor+auf
-2 hore hort+NO hort+nicht hund i+didnt i+en.DOESNT ich+OUT ich+REPLY ich+STOP ich+TAKE
-2 ich+auch ich+darauf ich+die ich+soll ich+vertrage ich+weiss ich+werd ich+will im im+keller
-2 immer+MORE in+en.BEFORE infos infos+, infos+OFTEN interesse+MORE interesse+mehr ist+aus
-2 ist+in ist+leer ist+neu its jahresende jana jederzeit jetzt+> jetzt+kommt jo kam+NO
-2 kann+aber karte kartei kase kaufe kein+WORD kein+bedarf kein+ende kein+wort keine+OFTEN
-2 keine+en.LIST keine+en.MESSAGE keine+en.MESSAGES keine+en.SENDING keine+en.TEXT keine+lust
-2 keine+sms keine+sorge keine+werbung keinem keinen+ENTRY keinen+NUMBER keinen+PERSON
-2 keinen+kontakt kenn+ich kilo kollege komme kommen kommen+> konnen+sie konnt+ihr konto
-2 krank+, lachen laden lassen+, lassen+> lasst+sich leben leer letztes+OFTEN leute lieber+an
-2 liefern liegt link lol lust lust+MORE lust+mehr mail+> mal mal+bitte mal+ein man+da me+>
-2 mehr+als mehr+en.BEFORE mehr+hier mehr+so mehr+von mei mein+THINGS mein+handy
-2 meine+einwilligung meine+private meine+schwester melde+ME melde+mich mich+REPLY mich+am
-2 mich+auf mich+bloss mich+en.BEFORE mich+fur mich+in mich+mit mich+nur mich+um mich+wieder
-2 mir+OFTEN mir+aus mir+bitte mir+lieber mit+NO mit+keinem mitnehmen mittwoch mochte+ME monat
-2 monteur morgen mulltonne musik muss+das muss+sie mussen+sie my+en.THIRD na nachbarn
-2 nachfragen nachricht+> nachricht+NO nachricht+nicht nachrichten+, nachrichten+bitte nacht
-2 name namen need nehm+ich nehme neu neu+, neue+OTHER neue+THINGS nicht+an nicht+fur
-2 nicht+selbst nicht+so nie+ASKED nie+gesagt nimmt nix+MENDED nix+SEND nix+schicken no+,
-2 noch+> nochmal+> nochmal+MENDED nochmal+SEND nummer+MSG nur+die oder+OFTEN ofen ofen+ist
-2 offen on+en.BEFORE ostern paar passt+, per+mail phone+, piept please+en.KINDS
-2 please+en.SENDING please+en.TEXT praktikanten private raus+> raus+WANT raus+WISH raus+will
-2 reagiert reicht+, rein rein+> rest+TAKE rex richtig+, richtige right rollladen rosa
-2 ruckgangig ruckgangig+TAKE ruckgangig+machen ruf ruhe+bitte ruhig+MORE ruhig+weiter sagen+,
-2 sagt schick+ME schick+mir schickts schlecht+> schon+CEASE schon+da schones
-2 schones+wochenende schreiben+sie schreibt+ME seh sehr sehr+> seit+montag selber sich+NO
-2 sich+OFTEN sich+nicht sich+schon sie+MORE sie+bitte sie+den sie+es sie+konnen sie+ruhig
-2 sie+wieder since sind+OFTEN sms+LIST sms+verteiler soll+ME soll+mich sorge spam spater
-2 sperren+STOP sperren+TAKE sperren+lassen stadt stadt+> stand statt steht+" streichen+, tagen
-2 that thats them therapie+CEASE therapie+WORD time+en.SUBJECT to+en.TAKE to+get tochter+,
-2 training training+, typ typen uber+0 uber+OFTEN uber+en.DAY ubernehmen uberwiesen+> und+es
-2 und+kein und+sag uns unser unterlagen up urlaub verfugung vergleich vermieter verteiler+>
-2 vertrage vier von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING von+en.TEXT von+sms
-2 von+vorhin vor+zehn vormittags wann+kommt wartungsvertrag warum+> was+> weg+, weiter+an
-2 weniger wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+man went whatsapp whatsapp+> widerspreche+>
-2 wie wie+en.HEY wie+en.VOC wie+letztes wie+man wieder+MSG wieder+infos wieder+so will+das
-2 wir+ME wir+uns wurden wurden+sie yes you+for your+MSG your+en.KINDS your+en.MESSAGE
-2 your+en.TEXT your+message zieht+die zu+STOP zugestimmt zum+OFTEN zum+jahresende zur zweiten
-2 zwiebeln
2 ,+MSG ,+NO ,+NUMBER ,+OTHER ,+WANT ,+WORD ,+ihre ,+jede ,+loscht ,+mich ,+nix ,+nummer
2 ,+obwohl ,+seine ,+the ,+vielen ,+vom .+CEASE .+CONSENT .+MORE .+THINGS .+THREAT .+alles
2 .+bei .+could .+darf .+einwilligung .+en.KEYWORD .+en.STOP .+en.THESE .+entschuldigen
2 .+falsche .+feierabend .+geh .+gluckwunsch .+haltet .+heast .+heizung .+hier .+id .+isch
2 .+kommt .+konnte .+lassts .+leckt .+letzte .+machen .+nachts .+ne .+nei .+offenbar .+paul
2 .+schreibt .+seien .+these .+und .+unsere .+weg .+zur 0+en.BEFORE 0+off ?+SEND ?+ernsthaft
2 AUTHORITY+, CEASE CEASE+sie CONSENT+> ENTRY+ERASE ENTRY+MENDED ENTRY+REMOVE ENTRY+WORD
2 ERASE+> HEAR+OFTEN HEAR+auf HEAR+mal HEAR+op LIST+ERASE LIST+MENDED LIST+REMOVE ME ME+SEND
2 ME+UNSUB ME+am ME+bruder ME+en.BEFORE ME+mann ME+telefon ME+vater ME+zu MENDED+MORE
2 MENDED+das MORE MORE+MSG MORE+a MORE+in MORE+kame MORE+los MORE+out MORE+schreiben MORE+to
2 MORE+weg MORE+werbung MSG+CEASE MSG+MENDED MSG+OUT MSG+REPLY MSG+WANT MSG+an MSG+brauch
2 MSG+ein MSG+en.BEFORE MSG+en.NEGATIVE MSG+kommt MSG+konnt MSG+mehr MSG+mit MSG+nein MSG+oder
2 MSG+weg NO+STOP NO+angemeldet NO+aufs NO+ein NO+erwunscht NO+fur NO+ich NO+interesse
2 NO+schreiben NUMBER+fuhre NUMBER+ist NUMBER+vergessen NUMBER+von OFTEN+ASKED OFTEN+UNSUBBED
2 OFTEN+ab OFTEN+abgemeldet OFTEN+auf OFTEN+den OFTEN+gar OFTEN+gesagt OFTEN+in OFTEN+jemand
2 OFTEN+off OFTEN+vorher OFTEN+warnung OFTEN+weg OTHER+OFTEN OTHER+auf OUT+. OUT+LIST OUT+vom
2 PERSON+, PERSON+TAKE REMOVE+bitte SEND+, SEND+MORE SEND+das STOP+auf STOP+das STOP+es
2 STOP+op STUFF+, STUFF+. TAKE TAKE+ME TAKE+endlich TAKE+mal TAKE+sie THINGS+MSG THINGS+lauft
2 THREAT+, UNSUBBED UNSUBBED+> WANT+> WANT+keine WANT+nicht WANT+nur WANT+von WISH+> WISH+ich
2 WISH+keine WISH+nicht WISH+von WORD+% WORD+. WORD+0 WORD+ME WORD+die WORD+en.DAY WRONG+ENTRY
2 WRONG+en.BEFORE WRONG+en.WHO WRONG+person WRONG+verbunden a+ruah abbestellen+, abbestellen+>
2 aber aber+> aber+NO abgemeldet+> abmelden+> abmeldung+von about+en.BEFORE abstand
2 abstellen+> adresse agreed agreed+to alerts am+liebsten an+" an+ME an+meinem an+wenn anderen
2 andern+, angemeldet+, any anymore art auch+die auch+keine auch+ohne auf+dem auf+die
2 auf+vergessenwerden aus+den ausm ausm+LIST austragen+, back+what bald before bei+uns
2 belastigung besitzer besitzer+gewechselt bestatigen+sie bezahlt bin+. bin+WORD bin+raus
2 bitte+, bitte+ME bitte+NO bitte+SEND bitte+STOP bitte+UNSUB bitte+ab bitte+aus
2 bitte+austragen bitte+mich bitte+schreiben bitte+seien bitte+sie bitte+von bleiben blockiert
2 blockiert+> box bruder buch bundesnetzagentur bundesnetzagentur+> buro checked da+einfach
2 damals dank+en.THREAT dank+im danke+> darf das+STUFF das+gepiepse das+hier das+irgendwo
2 dass+ich davon+. dem+STUFF dem+en.LIST den+OFTEN den+besitzer den+link der+> der+LIST
2 der+bundesnetzagentur der+rest die+ME die+erinnerungen die+fresse die+nicht die+storung
2 diese+en.LIST diese+en.MESSAGE diese+en.MESSAGES diese+en.SENDING diese+en.TEXT
2 diese+nachrichten diese+sms diesem diesem+LIST diesem+verteiler diesen digga display
2 do+en.BEFORE dringend dsgvo du+, durft e+OFTEN e+mail eh+NO eh+nie eigenen ein+WORD ein+ende
2 eine+bestatigung eine+woche einem einem+OFTEN einem+jahr einfach+gar eins einstellen
2 einverstandnis einwilligung einzustellen empfanger en.ASKED+MORE en.ASKED+en.BEFORE
2 en.ASKED+en.ME en.ASKED+en.TAIL en.ASKED+en.VOC en.ASKED+me en.BEFORE en.BEFORE+>
2 en.BEFORE+en.AGAIN en.BEFORE+en.BEFORE en.BEFORE+en.MENDED en.BEFORE+en.VOC en.BEFORE+is
2 en.BEFORE+liebsten en.BEFORE+out en.BEFORE+so en.BEFORE+with en.DAY+en.VOC en.DAY+off
2 en.DITCH+raus en.DOESNT+en.I en.DOESNT+en.SUBJECT en.DONT en.END+en.MY en.ENDED+> en.FEEL+,
2 en.HEY+, en.HEY+en.NEGATIVE en.HEY+euch en.I+NO en.I+hob en.I+take en.I+was en.KEYWORD
2 en.LIST+OUT en.LIST+WORD en.LIST+weg en.ME+a en.ME+out en.ME+to en.MENDED+> en.MESSAGE+OUT
2 en.MESSAGE+weg en.MESSAGES+OUT en.MESSAGES+en.BEFORE en.MESSAGES+in en.MESSAGES+weg en.MY+>
2 en.MY+bin en.MY+en.DAY en.MY+go en.MY+is en.MY+own en.NEG+with en.NEGATIVE+danke
2 en.NEGATIVE+en.NEGATIVE en.NUMBER+> en.RECEIVE en.REMOVE en.SENDING+. en.SENDING+OUT
2 en.SENDING+en.BEFORE en.SENDING+weg en.STOP+> en.STOP+die en.SUBJECT+NO en.SUBJECT+do
2 en.SUBJECT+en.TAKE en.SUBJECT+hob en.SUBJECT+was en.TAIL+a en.TAIL+out en.TAIL+to
2 en.TAKE+back en.TEXT+OUT en.TEXT+weg en.THESE+en.BEFORE en.THESE+go en.THIRD+.
2 en.THREAT+LIST en.THREAT+voraus en.UNSUB en.VOC+a en.VOC+do en.VOC+en.DOESNT en.VOC+en.FROM
2 en.VOC+euch en.VOC+out en.VOC+said en.WANT+en.THESE en.WANT+these en.WHO+euch en.WHO+mal
2 en.YOU+. en.YOU+do en.YOU+en.DOESNT endlich+OFTEN endlich+mal entschuldigen
2 entschuldigen+sie erfahren erinnern erinnert+werden erlaubt ernsthaft erwunscht erwunscht+>
2 es+reicht euch+NO euch+an euch+in euch+nicht euren fahrdienst falsch falsch+verbunden
2 falsche+ENTRY falsche+PERSON falsche+en.BEFORE falsche+en.WHO falsche+person falscher+PERSON
2 find+den fliegt frage+> frau fremde fresse from fuhre fuhre+ich fur+euch fur+immer geh+bitte
2 gekauft gemeint gemeint+, genau genug gepiepse gesagt+> geschlossen geschrieben gilt
2 glaub+ich gluckwunsch gluckwunsch+, go+> go+straight got+en.MY got+the gratulieren+,
2 grundlage gsogt hab+> hab+OFTEN habe+einen halt+die hamma handy+> handy+ist hat+den hats
2 hatte+sich hausverwaltung heast heast+, heizung+lauft heute+OFTEN heute+schon hier+gibt
2 hier+nicht hiermit+> hin hob hoffentlich horen hort+auf hut i i+NO i+hob i+just i+take i+was
2 ich+MORE ich+davon ich+doch ich+find ich+habe ich+machen ich+nicht ich+von ich+wohn
2 ich+wurde id+en.WANT id+en.WISH id+like ihr+CEASE ihr+SEND ihr+STOP ihr+WORD ihr+euch
2 ihr+schreibt ihre+MSG ihre+nachrichten ihren+MSG im+LIST im+voraus immer+noch in+frage
2 in+meinem in+rueh in+the informieren informieren+, infos+NO infos+nicht interesse
2 interesse+, interesse+an irgendwas irgendwo irgendwo+CEASE irgendwo+WORD irgendwo+abstellen
2 ist+STUFF ist+THREAT ist+belastigung ist+der ist+en.VOC ist+gut ist+kein ist+tot ja+, jahre
2 januar januar+NO jede+MORE jede+weitere jede+woche jeden+tag jetzt+bitte jobs just
2 just+en.GAVE just+en.GET just+en.MY just+the kame kame+> kann+OUT kann+weg kauf
2 kein+interesse keine+THINGS klar kommt kommt+da konnen+die konnt+ME konnt+mich konnte+ich
2 kontaktaufnahme kriegen kriegen+> kunftig landen langer langts lass+OFTEN lass+mal lasst+ME
2 lasst+es lauft+, leckt leckt+ME leckt+mich leitung lesen+> letzte+OFTEN letzte+warnung lg
2 lg+> liebsten lisa loscht mahnungen mai mal+auf mal+jemand man man+euch me+a me+out me+to
2 mehr+GET mehr+OFTEN mehr+in mehr+kame meier mein+PERSON mein+bruder mein+mann mein+telefon
2 meiner+NUMBER mer merci+> mi+in mich+, mich+> mich+SEND mich+bitte mich+doch minutes
2 minutes+, mir+MENDED mir+MSG mir+OUT mir+das mir+weg mitbewohner mochte+von moved muss+ein
2 mutter+, my+own nachrichten nachrichten+mehr nachts+um nehmen nehmt+ME nehmt+mich nei neuer
2 nich+> nicht+STOP nicht+erwunscht nicht+ich nicht+mal nichts+MORE nichts+fur nichts+mehr
2 nie+angemeldet nimmer noch+einmal noch+wegen nochmals normalen null null+> nummer+0
2 nummer+OFTEN nummer+bei nummer+en.DAY nummer+fuhre nummer+ist nummer+vergessen nur+wenn
2 obwohl obwohl+ich off+> off+en.BEFORE offenbar on+en.MY on+for on+the one+en.BEFORE only
2 op+REPLY op+mit openings out+> own paul people pflege pizza post prozente quit+>
2 rather+en.VOC rather+en.YOU rather+you receive recht+auf rezept rezept+MSG rezepte ruah rueh
2 rueh+> said samtliche schickt+ME schickt+mir scho schon+, schon+MORE schon+OFTEN
2 schon+wieder schreiberei schriibe schriibe+> sehe seine seine+NUMBER seine+nummer
2 seit+jahren seit+januar sich sicher+NO sie+MENDED sie+SEND sie+an sie+haben sie+nie
2 sie+schreiben sie+wissen signed sind+es sind+gut sms+OUT sms+weg so+en.NEG sofort
2 sofort+STOP sohn sonst+alles sorry+, stecken stecker+ziehen storung+, straight straight+in
2 stumm+, system tag+, take take+back texten the+bin the+en.DAY these+> these+go this+is thx
2 times to+en.MENDED to+en.RECEIVE to+receive tot tot+> traum traum+> trotz+abmeldung tuv uber
2 uber+den umgezogen und+CEASE und+REMOVE und+das und+ihr und+nie unterlassen+>
2 vergessenwerden verwahlt verzichte vibriert vo von+diesem vor vor+OFTEN voraus voraus+>
2 warnung was+, was+. was+muss was+zu water weg+vom wegen+euch weh weiter+> weitere+MSG wem
2 wenn+ME wenn+da wenn+meine werbung werde what+en.I what+en.SUBJECT what+i wie+ich wieder+,
2 wieder+> wieder+OUT wieder+los wieder+weg wiedersehen wiedersehen+> will+nichts wir+wohnen
2 wirklich+NO wirklich+nicht with+en.MY with+the woanders wohn+NO wohn+nimmer wohnen wott wozu
2 you+do you+en.DOESNT zahler zahnreinigung ziehen zieht zu+lesen zu+schicken zu+schreiben
2 zuruck zuruck+, zusenden
3 * *+STOP *+lasst ,+ERASE ,+LIST ,+MORE ,+THINGS ,+WISH ,+besser ,+dass ,+en.BEFORE ,+en.NEG
3 ,+lasst ,+nie ,+scho ,+und ,+verstanden ,+von ,+wie ,+will .+MSG .+abmeldung .+ach .+alda
3 .+auf .+aus .+bin .+dann .+dem .+diese .+en.ALONE .+en.BADMSG .+falsch .+genau .+herzlichen
3 .+keep .+loss .+mich .+nerv .+noch .+nu .+nummer .+on .+reicht .+sry .+um .+wir .+zahler
3 .+zieht ?+MENDED ASKED ASKED+, ASKED+> AUTHORITY+> CEASE+? CONSENT+REVOKE HEAR+> LIST+WORD
3 LIST+bitte ME+, ME+. ME+gegen ME+gern ME+gut ME+jeden ME+weg MORE+. MORE+OFTEN MORE+per
3 MSG+WORD NO+, NO+. NO+MSG NO+THINGS NO+dauernd NO+die NO+haben NO+langer NO+mal
3 NO+nachrichten NO+schriibe NO+zu NUMBER+, NUMBER+REMOVE OFTEN+OFTEN OFTEN+UNSUB OFTEN+am
3 OFTEN+eine OFTEN+schon REMOVE+mi SEND+NO SEND+an STOP+REPLY STOP+euch STOP+mit STUFF+>
3 TAKE+, TAKE+ab TAKE+den TAKE+es THREAT WANT WISH+nur WORD+von WRONG+PERSON abbestellen
3 aber+HEAR aber+STOP aber+bitte abmeldung ach alda alerts+> alles+NO am+vortag an+eine andere
3 andrea angemeldet arbeite+NO arbeite+nicht auch+NO aus+dem aus+meinem back
3 benachrichtigungen bitte bitte+OUT bitte+abmelden bitte+darum bitte+keine da+ist danke+und
3 darum darum+, das+OFTEN das+TAKE das+bitte das+buch das+nicht das+war dat den+lappen
3 der+AUTHORITY der+PERSON der+empfanger der+liste des+STUFF die+NO die+NUMBER die+andrea
3 die+en.BEFORE die+hat die+leitung die+nummer diese+MSG diese+OFTEN do du+horst durch+. ein+,
3 eine+OFTEN eingetragen einladungen en.BEFORE+vortag en.DITCH+. en.DOESNT+> en.ENDED
3 en.FROM+en.BEFORE en.HEY+sich en.I+en.TAKE en.LIST en.LIST+, en.LIST+> en.LIST+bitte
3 en.MESSAGE+bitte en.MESSAGE+en.BEFORE en.MESSAGES+bitte en.NEG+. en.PLURALS en.SENDING+bitte
3 en.TEXT+bitte en.TEXT+en.BEFORE en.VOC+sich en.WANT+en.BEFORE en.WHO+sich erinnerungen
3 erinnerungs euch euch+das euch+los feierabend+damit fenster+, find folgt freien freien+tag
3 gar gar+NO gar+keine geburtstag geburtstagsgrusse gekundigt+, gewartet gewartet+. geweckt
3 geweckt+. go hab+bei hab+ich hab+schon haken heisst her her+, hier+NO hiermit+widerrufe
3 horen+> horst hort+OFTEN i+en.TAKE ich+, ich+WISH ich+an ich+auf ich+glaub ich+mocht id
3 ihnen+NO ihnen+nicht ihr ihr+> ihr+MENDED ihr+habt ihren is+NO ist+0 ist+en.DAY ist+nicht
3 ist+seit jede jedes+OFTEN jedes+mal jungs ka keep keine+nachrichten knopf knopf+zum kommt+>
3 kommt+nicht konnt konnte kundige+ich kundin lappen lasst+mich leine leitung+zu lesen liste
3 loscht+ME loscht+mich loss loss+ME ma man+sich mehr+. mehr+> mehr+MENDED mehr+schicken
3 meine+NUMBER meinem+freien mensch mich+OUT mir+> mir+NO mocht morgens morgens+? moved+to
3 mutter nerv nerv+NO net nicht+> nicht+dauernd nicht+haben nicht+langer nie+, noch noch+?
3 nothing numm nummer+REMOVE nur+wissen off ok+> ruhe+> samtlichen schicken+, schon+>
3 schreiben seit+0 seit+en.DAY setzen setzen+> sie+das sie+gratulieren sie+mich sie+so
3 sind+aus sms sms+bitte sowas spinnt sry stellen stellt stille stumm super+, telefon thema
3 toll trotz+WORD tun uhr+morgens und und+MENDED und+OFTEN verbunden verkauft verkauft+,
3 verstanden verstanden+> verteiler+bitte vielen+dank vom+fenster von+MSG von+samtlichen vor+,
3 vorbi vortag was+an weg weitere weiterhin wenn wenn+das wenn+noch werden+. wetter
3 widerrufe+ich wie+schon will+NO wo+kann woche+. wohn zu+MENDED zu+mir zu+werden zum+UNSUB
3 zum+abbestellen zum+geburtstag
4 *+TAKE ,+BILLS ,+REPLY ,+TAKE ,+isch ,+zieht .+OUT .+TAKE .+en.DOESNT .+en.ENDED .+en.TAKE
4 .+en.YOU .+hab .+hort .+jetzt .+lot .+nichts .+toll .+under .+wo .+you ?+? GET+von ME+>
4 ME+als ME+aus ME+selbst ME+so MSG+ihres NO NO+REPLY NO+aufhort NO+mit NO+wieder OFTEN+.
4 OFTEN+gut OFTEN+jahren PERSON+ist REMOVE+> REVOKE+ich STOP+OFTEN WISH WISH+NO abstellen
4 an+meine anwalt+> aufhort+> austragen+> bitte+auch da+WORD dank+, das+. dauernd de dem+MSG
4 den+erhalt den+stecker die+sperrliste dies durch eh en.BEFORE+. en.BEFORE+a en.DAY+en.BEFORE
4 en.FROM+> en.HEY+. en.MESSAGES en.MESSAGES+, en.MESSAGES+> en.NUMBER en.PHONE en.PLURALS+>
4 en.SENDING+, en.TAKE endlich es+genugt euch+vor eurer feierabend fur+ungut gekundigt gern
4 gern+, gratulieren gut+> gut+REPLY gut+mit gut+sein hab+dich handy+. hauses herzlichen
4 herzlichen+dank hiermit hiermit+REVOKE ich+bitte ich+hiermit ihnen+. ihr+geht ihres
4 ihres+hauses interessieren interessieren+ME interessieren+mich ist+, jahr+OFTEN jeden jedes
4 klar+, kundige langst lassts letzte lot lot+ME lot+mi mag makler mal+gut mehr+SEND mich+als
4 mir+nicht mir+so nach+> nich nicht+aufhort noch+eine num reicht+> schenken schenken+>
4 schreibt seien seien+sie sie+ME sperrliste stellen+sie und+zwar under ungut unsere von+ihnen
4 was was+von weg+> werde+ich werden+> wie+werde wir+waren wissen woche zu+ME zwar
5 ,+eure ,+ihr ,+mit .+es .+keine =decline AUTHORITY HEAR LIST+> ME+NUMBER MSG+ab NO+MORE
5 NO+SEND OFTEN+en.BEFORE REPLY+den STOP+> abschalten abschalten+> arbeite auf+> auf+den
5 aufhort aufs+handy austragen bin+OUT brauch da+NO da+nichts das+NUMBER das+aufhort dauerhaft
5 ein en.BEFORE+to en.DITCH+OUT en.FROM en.TAIL en.THESE gebimmel geht+mir genugt gewechselt
5 gewechselt+, gewesen handy ich+arbeite ihr+konnt ist+so jahr lehne lieber+NO lieber+nicht
5 meine+nummer mich+aus mit+den ned nie+wieder nur+noch quit sein+> stecker was+ist wo wo+ist
5 zum+WORD
6 ,+STOP ,+damit ,+diese ,+is .+OTHER .+WORD .+WRONG .+en.NEG =name =repeated ME+OUT ME+nummer
6 MORE+> OFTEN+klar UNSUB a aufs aufs+NUMBER bei+mir brauch+ich damit+> dank das+NO das+handy
6 dem+LIST empfang en.ME en.WANT en.WHO+. euch+die geht+ME hort ihre isch ja+klar jetz me ne
6 nie nie+MORE nu schwer so+was termine these tun+, verteiler zum+CEASE
7 .+HEAR .+ihr CONSENT NO+> NUMBER+. TAKE+mi THREAT+> WANT+ich davon der+konkurrenz
7 en.NEGATIVE en.NEGATIVE+> en.VOC+. jahren jetzt konkurrenz lasst nein nein+> schon sein
7 werden zu+SEND
8 ,+die =stranger =unsubscribing CEASE+> auf+nimmerwiederlesen bei+ME bei+der bitte+> is
8 nimmerwiederlesen nimmerwiederlesen+> nummer tag
9 ,+aber PERSON SEND STUFF damit des diese
10 .+sie gut mi
11 .+nur LIST UNSUB+> WORD+> hier
12 MSG
13 =ending =removal
14 . =consent =refusal =request
16 =rude NUMBER
23 =word
"""
