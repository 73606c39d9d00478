"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-13 >
-12 oder
-11 .+. GOODS du
-10 soll
-9 ,+das bei+euch euch+> geht nicht wieder
-8 ,+ich .+die MSG+von an+> aus+> beim steht
-7 .+kein DEAL NO+WORD STOP+, WORD+, an+, aus bis grad in my sie wir
-6 .+ja DAY MENDED+sie OFTEN+NO REVOKE+ME alles alte am bitte+nicht das der die+MSG
-6 einverstanden fall hab+ME habt+ihr hat in+den kein kostet lassen nachricht ruhig
-5 , ,+bitte ,+der ,+sie ,+was .+muss ERASE+, ME+wieder SEND+sie TAKE+ihr TAKE+mir auf+NO
-5 bleibt dabei das+GOODS den die die+nachrichten en.BADMSG en.EVENT fragen gegen geht+das
-5 gerade gibt hatte heute in+der it machen+> mehr+, mein meinen mich+nicht neuen nicht+WORD
-5 nochmal passt richtig schicken+> sie+meine wenn+ich wurde zwei
-4 ,+MENDED ,+en.NEGATIVE ,+nein ,+war .+REMOVE .+UNSUB .+abmelden .+danke .+einverstanden
-4 .+ist .+mir 1 DAY+, GET+> ME+GOODS ME+REPLY ME+fur ME+mit MORE+, MORE+so NO+auf NO+en.EVENT
-4 NO+fall OFTEN+> OFTEN+MSG PAIN REMOVE+ihr TAKE+> WORD+und acht akku auf+keinen aus+,
-4 aus+versehen bitte+beim bitte+die brauche dabei+> das+an dem+OTHER dem+update die+zusendung
-4 en.BEFORE+DAY en.DAY+> en.DITCH en.SENDING+en.HEY en.SENDING+lol en.WISH ende ende+> er
-4 euch+, fragt gehen hab+mich habt handy+NO hat+sich ich+nichts ich+steige ihrer keinen
-4 keinen+en.EVENT keinen+fall keiner keller konnen kurz machen mal+, meine+THIRD melden+sie
-4 mich+NO mich+fur nicht+, nicht+auf nur nur+zu please schick schicken seit+dem sie+ihre
-4 sie+ruhig sperren steige steige+aus stop streichen+> time trotzdem update versehen viele
-4 von+ME von+OFTEN von+mir wann war weiss widerspruch+gegen zum zusendung+von
-3 % ,+DAY ,+OFTEN ,+alles ,+bin ,+da ,+geld ,+ist ,+liegt ,+schicken .+DAY .+ME .+OFTEN .+den
-3 .+der .+du .+en.BEFORE .+gefallt .+gibt .+hat .+in .+lass .+mein .+nachrichten .+nicht
-3 .+schreiben .+seit .+wann .+woher 0 0+> 0+euro 1+. BILLS BILLS+MORE CEASE+mal CONSENT+zum
-3 DEAL+> DUTY GOODS+OFTEN GOODS+bitte HEAR+NO LIFE LIFE+> LIST+auf ME+MORE ME+THINGS ME+auf
-3 ME+eine ME+handy ME+nachbar ME+reichts MORE+als MORE+am MORE+an MSG+, MSG+OFTEN MSG+WISH
-3 MSG+storen MSG+und MSG+will NUMBER+in OFTEN OFTEN+euro OFTEN+keine OFTEN+raus OFTEN+viele
-3 OTHER+NO REPLY+ME TAKE+NO THIRD+WANT THIRD+WISH THIRD+bekommt THIRD+soll UNSUB+wenn
-3 UNSUBBED+, WISH+ME WORD+STOP WORD+mal WORD+wenn WRONG+NUMBER WRONG+nummer aber+die
-3 abmeldelink abmelden abmelden+wenn about+en.MY alle am+DAY an+diese andern andern+> angebot
-3 anmelden anmelden+> auf+der ausgemacht bedarf+> beenden beenden+, behalten behalten+>
-3 bekommt benachrichtigungen+MORE bis+0 bis+OFTEN bis+en.DAY bitte+OFTEN bleibe da dagegen
-3 danke+euch das+WORD deinem den+LIST den+verteiler denn die+alte die+gegenseite die+nachricht
-3 dienstag dir direkt einverstanden+, einwilligung+zum en.ALONE+mal en.BEFORE+en.HEY
-3 en.BEFORE+en.KINDS en.BEFORE+en.TEXT en.BEFORE+lol en.DAY+euro en.HEY+aber en.LIST+en.HEY
-3 en.LIST+und en.MESSAGE+und en.MESSAGES+en.HEY en.MESSAGES+und en.MY en.NEG+MENDED
-3 en.NEG+SEND en.NEG+schicken en.OTHER en.SENDING+und en.STOP+mal en.SUBJECT+en.GAVE
-3 en.SUBJECT+en.NEG en.TEXT+und en.THREAT en.TIME en.VOC+aber en.VOC+en.MY en.WHO+ME erste
-3 erstmal erstmal+von euro every falsche+NUMBER falsche+nummer fragen+> funktioniert
-3 funktioniert+NO funktioniert+nicht fur ganz+OFTEN ganz+schon gefallt gefallt+> geld geld+ist
-3 gericht gern+GET gibt+es gleich haben hinweise hochzeit ich ich+bleibe ich+darauf ich+hab
-3 ich+widerrufe ihr+auch ihr+nicht ihrer+OFTEN in+ihrer ist+leer ist+neu kann keinem klinik
-3 kommen konto krank lass+ME lauft leer lieber liegen link lol+> macht mahnung mehr mehr+WORD
-3 mehr+als mehr+am mein+handy mein+nachbar meinen+GOODS mich+REPLY mich+auf mich+mit mir+eine
-3 mir+reichts mit+ME mochte+ME moin monat muss mussen mussen+sie nachbar nachbarn nachrichten
-3 nehme nehmt+ihr neu neue neue+nummer nichts nimmt ohne ok+aber pizzadienst raus+> reichts
-3 richtig+, ruhig+, sag sagt samstag schlussel schon+viele schreiben+sie schwester sie+den
-3 sie+nicht sind+> sind+schon sms+und so+> soll+ich standig+MSG stopp+mal termin that tochter
-3 torte uberhaupt uberhaupt+NO um unterlagen versteht verteiler+auf viele+MSG
-3 viele+nachrichten von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING von+en.TEXT
-3 von+euch von+sms warum warum+> welche wenn+du widerspruch will woher wort wurde+NO zehn
-3 zum+erhalt zusendung
-2 " "+" %+von ,+GET ,+SEND ,+ab ,+den ,+en.DITCH ,+en.VOC ,+er ,+geht ,+hatte ,+jetzt ,+konnen
-2 ,+konnt ,+lieber ,+machen ,+nachrichten ,+nicht ,+please ,+steht ,+that ,+wann ,+welche
-2 ,+wenn ,+wer ,+wir .+% .+, .+DEAL .+MENDED .+absagen .+akku .+an .+anmelden .+anrufen .+auf
-2 .+can .+dieses .+en.LIST .+en.MENDED .+en.NEGATIVE .+en.THIRD .+en.THREAT .+en.WHO .+er
-2 .+falls .+finger .+frohe .+geht .+habt .+handy .+hatte .+hochachtungsvoll .+im .+is .+jo
-2 .+konnt .+loschen .+mach .+melden .+moin .+my .+nehmen .+nehmt .+ok .+passt .+please .+rex
-2 .+ruhe .+sag .+sagt .+samstag .+schlussel .+termin .+war .+zustimmung 1+, ?+en.I
-2 ?+en.SUBJECT CEASE+, CEASE+und CONSENT+erteilt DAY+> DAY+NO DAY+en.DOESNT DAY+en.NEG
-2 DAY+en.NOT DAY+geht DAY+kann DAY+not DAY+woche DUTY+, DUTY+NO DUTY+an DUTY+nicht ERASE GET+,
-2 GOODS+, GOODS+STOP GOODS+TAKE GOODS+lasst GOODS+ohne GOODS+schon HEAR+, HEAR+nicht
-2 LIST+streichen ME+OFTEN ME+THIRD ME+WORD ME+die ME+einfach ME+einwilligung ME+immer
-2 ME+jederzeit ME+lieber ME+nr ME+schwester ME+tochter ME+um MENDED+> MORE+CEASE MORE+HEAR
-2 MORE+REVOKE MORE+STOP MORE+TAKE MORE+WORD MORE+eure MORE+horen MORE+infos MORE+schicken
-2 MSG+auf MSG+bei MSG+fur MSG+per NO+, NO+ASKED NO+REMOVE NO+UNSUB NO+ab NO+aus NO+ende
-2 NO+gesagt NO+problem NO+selbst NO+so NO+sorge NO+wort NUMBER+GET NUMBER+NO NUMBER+SEND
-2 NUMBER+gesendet OFTEN+, OFTEN+TAKE OFTEN+alles OFTEN+aus OFTEN+ein OFTEN+funf OFTEN+mail
-2 OFTEN+nachricht OFTEN+nicht OFTEN+so OFTEN+und OFTEN+zu OTHER+, OTHER+> OTHER+bei
-2 OTHER+nicht OUT+, OUT+oder REMOVE+und REPLY+deinem REPLY+mir REVOKE+meine SEND+ME SEND+ma
-2 SEND+mich STOP+ME STOP+NO STOP+nicht STOP+sich STOP+uns TAKE+die TAKE+ich TAKE+nur TAKE+sich
-2 TAKE+und THINGS+> THINGS+STOP THINGS+TAKE THINGS+behalten THINGS+bitte THIRD+TAKE
-2 THIRD+mochte UNSUB+, UNSUB+und WANT+ME WANT+mein WANT+wieder WISH+MORE WISH+mein WISH+wieder
-2 WORD+TAKE WORD+lassen WORD+vom ab abbestellen+und abbrechen abends aber+nur abgeben
-2 abgeben+> abgemeldet+, abgeschnitten abmelden+, abo abo+CEASE abo+STOP abo+WORD abo+beenden
-2 absagen absagen+bitte akte alles+. alles+klar als+0 als+OFTEN als+en.DAY am+WORD am+ende
-2 an+der an+sie and+en.I and+en.SUBJECT and+i anrufen anschreiben anschreiben+, app ask at
-2 auch+in auf auf+zu aufgehoben aufheben aus+und ausschalten+> b batterie batterie+ist
-2 beerdigung beide beim+hausmeister beim+nachbarn besser+> bestellt bewerbung bin+auf bin+die
-2 bin+grad bin+in bis+DAY bissl bitte+DAY bitte+MORE bitte+abbestellen bitte+am bitte+den
-2 bitte+heute bitte+lassen bitte+melden bitte+nur bitte+raus bitte+ruckgangig bitte+so
-2 bitte+wieder bloss+NO bloss+nicht brauchen+sie bring bringt bus by c can+en.I can+en.SUBJECT
-2 can+i cent d da+> da+sein danke das+OTHER das+THINGS das+auch das+en.BADMSG das+en.STOP
-2 das+zimmer dass+du den+DEAL den+nachrichten den+zweiten der+DUTY der+OFTEN der+en.LIST
-2 der+link der+stadt did die+GOODS die+LIST die+PAIN die+THIRD die+THREAT die+angebote
-2 die+batterie die+heizung die+neue die+sperre die+therapie die+tochter die+unterlagen
-2 diese+NUMBER do+en.DOESNT do+en.NEG do+en.NOT do+not doch doch+, drauf+> drei drei+> drin
-2 echt ehrlich eigentlich einen+neuen eintragen einverstanden+> en.ALONE en.ALONE+WORD
-2 en.ASKED en.BEFORE+en.REPLY en.BEFORE+en.VOC en.BEFORE+ende en.BEFORE+every en.BEFORE+text
-2 en.BEFORE+was en.BLOCK en.CALL en.CALL+, en.DAY en.DAY+. en.DITCH+> en.DITCH+MENDED
-2 en.DITCH+MORE en.DITCH+SEND en.DITCH+auf en.DITCH+die en.DITCH+en.I en.DITCH+en.MY
-2 en.DITCH+en.SUBJECT en.DITCH+grad en.DITCH+i en.DITCH+in en.DITCH+mehr en.DITCH+schicken
-2 en.EVENT+> en.I+en.ASKED en.I+en.DONT en.I+en.REPLIED en.I+en.WISH en.I+say
-2 en.KINDS+en.KINDS en.LIST+OFTEN en.ME+> en.MESSAGE+MORE en.MY+en.THIRD en.MY+en.WHO
-2 en.MY+was en.NEG+, en.NEG+en.BEFORE en.NEG+mehr en.PHONE+, en.PULL+en.MY en.REMOVED
-2 en.REPLIED+en.BEFORE en.REPLY en.SEND en.STOP+WORD en.SUBJECT en.SUBJECT+en.BEFORE
-2 en.SUBJECT+en.REPLIED en.SUBJECT+en.WISH en.SUBJECT+say en.TAIL+> en.THREAT+OFTEN
-2 en.THREAT+keller en.THREAT+monat en.VOC+en.REPLY en.VOC+en.TEXT en.VOC+this en.VOC+was
-2 en.WHO+uns en.WISH+en.MY en.YOU+en.BEFORE en.YOU+en.MY entschieden er+WANT er+WISH erledigt
-2 erledigt+> erreiche erst ersten erteile erteile+ich erteilt es+ME es+jetzt es+mir euch+.
-2 euer every+time fall+, falls falls+sie falsche festnetz finger finger+OUT finger+weg for
-2 frag frage frei freitag frohe frohe+ostern fruher fruhschicht funf fur+meine ganze geandert
-2 geandert+, gebt gefunden gegenseite gegessen gehen+sie gehort geht+NO geht+es geht+nicht
-2 gekriegt gekriegt+> gelesen geloschte gericht+> gern+> gesagt geschickt gesendet gesendet+>
-2 gestrichen gesund get+en.MY geworfen gibts gibts+den glaube hab hab+NO hab+das habe+NO
-2 haben+ME haben+sie haben+uns haha handy+GET handy+gesendet handy+nicht hat+NO hatten
-2 hausmeister he heizung+STOP heute+, hilfe hilft hochachtungsvoll hochachtungsvoll+> hol
-2 hort+NO hort+nicht i+en.ASKED i+en.DONT i+en.REPLIED i+say ich+HEAR ich+REVOKE ich+STOP
-2 ich+behalten ich+brauche ich+die ich+keine ich+sags ich+schlafe ich+soll ich+weiss ihm
-2 ihnen+ist ihr+das ihre+OFTEN ihren+OFTEN ihren+en.LIST ihren+en.MESSAGE ihren+en.MESSAGES
-2 ihren+en.SENDING ihren+en.TEXT ihren+sms ihrer+MSG ihrer+en.LIST ihrer+en.MESSAGE
-2 ihrer+en.MESSAGES ihrer+en.SENDING ihrer+en.TEXT ihrer+sms im im+OFTEN im+keller im+monat
-2 in+en.BEFORE in+ordnung in+ruhe infos+OFTEN interesse+MORE interesse+mehr ist+OUT ist+aus
-2 ist+super ist+verkauft it+every its jederzeit jetzt+> jetzt+WORD jetzt+kommt jo jucken
-2 kann+aber kann+ich karte kase kaufe kein+WORD kein+bedarf kein+ende kein+problem kein+wort
-2 keine+OFTEN keine+nachricht keine+sorge keinen+ENTRY keinen+NUMBER keinen+PERSON
-2 keinen+kontakt kennen kennen+wir kilo kollege komme kommen+> konnen+sie kopf krank+, laden
-2 lass lass+uns lassen+, lassen+> lassen+sie lasst+sich last+en.BEFORE leben leben+hat leer+,
-2 letzte+MSG liefern liegt liegt+das link+in list list+> liste liste+ERASE liste+MENDED
-2 liste+REMOVE liste+streichen listen lol los+, loschen loschen+, machen+, mal+ein me+>
-2 mehr+HEAR mehr+OUT mehr+STOP mehr+horen mei mein+GOODS mein+THINGS meine meine+MSG
-2 meine+einwilligung meine+nr meine+schwester meinem+en.EVENT meinem+fall meinem+handy
-2 melde+ME melde+mich meldung mich+immer mich+um mich+wieder mir+bitte mir+die mir+ist
-2 mit+deinem mit+mir mitnehmen mittwoch mochte+mein moin+, montag monteur mulltonne muss+das
-2 muss+die my+en.THIRD nach+dem nachfragen nachricht+NO nachricht+nicht nachrichten+, nachste
-2 nachste+OFTEN nachste+woche nachstes nachstes+OFTEN name need nehm nehm+ich nehmt neu+,
-2 neue+GOODS neue+OTHER neue+THINGS neues neues+NUMBER neues+handy nicht+REMOVE nicht+UNSUB
-2 nicht+ab nicht+mehr nicht+selbst nicht+so nichts+, nichts+> nie+ASKED nie+gesagt nix+>
-2 nix+MENDED nix+SEND nix+mehr nix+schicken noch+NO noch+bei nochmal+> nummer+, nummer+SEND
-2 nur+, nur+dass ob oder+> oder+OFTEN oder+muss ordnung ostern paar per per+mail phone+,
-2 problem raus reagiert reden reicht reicht+, rein rein+> rex ruckgangig ruckgangig+TAKE
-2 ruckgangig+machen rufen rufen+sie ruhe ruhe+REPLY ruhe+bitte ruhe+mit ruhig+MORE
-2 ruhig+weiter sagen sagen+, sags say say+en.BEFORE schaff schaff+ich scharf schick+ME
-2 schick+ich schick+mir schicken+sie schickts schickts+ME schickts+ma schlafe schlecht+>
-2 schnell schon+CEASE schones seh sehr selber sich+NO sich+an sich+geandert sich+nicht sie+NO
-2 sie+WANT sie+bitte sie+konnen sie+mussen sie+wieder sim sind+OFTEN sinn so+ein soll+ME
-2 soll+mich sommer sorge spater sperre sperren+, spielen stadt stadt+> stand statt stay
-2 steht+" steht+OFTEN still storen strasse streich streich+ME streich+mich streichen teuer
-2 that+was therapie+CEASE therapie+WORD time+en.SUBJECT to+stay tochter+, uberhaupt+nicht
-2 uberwiesen+> und+NO und+bitte und+es und+kein und+mich und+sie unser up urlaub vermieter
-2 verstehe versteht+ihr verteilern viel vom von von+meinem vormittags vormittags+> want
-2 want+to wars warum+NO warum+nicht was+> was+kostet weg+, weg+von weiter+SEND weiter+an
-2 wenden weniger wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+man wenn+sie went wer werd werd+ich
-2 whatsapp who+en.GAVE wieder+SEND wieder+auf wieder+infos wieder+so wiederherstellen will+das
-2 wir+ME wir+haben wir+hatten wir+uns wird wochenende+> wollten wollten+. you+en.MY your
-2 your+en.KINDS your+en.MESSAGE your+en.TEXT zimmer zu zu+fragen zu+meinem zu+teuer zum+OFTEN
-2 zustimmung+erteilt zweiten
2 *+STOP *+lasst ,+GOODS ,+LIFE ,+ME ,+NUMBER ,+OTHER ,+and ,+en.BEFORE ,+es ,+jede ,+loscht
2 ,+mein ,+nehmen ,+nix ,+null ,+nummer ,+obwohl ,+seine ,+soweit ,+und ,+verstanden ,+vielen
2 ,+vom ,+von ,+wie ,+will ,+wo .+GOODS .+NO .+THREAT .+alda .+alles .+aus .+bei .+could
2 .+dann .+darf .+dem .+en.ALONE .+en.FEEL .+en.NOT .+en.STOP .+en.THESE .+entschuldigen
2 .+falsche .+feierabend .+genau .+gluckwunsch .+hab .+haltet .+haus .+heast .+heizung .+hier
2 .+horen .+hort .+id .+isch .+kb .+kommt .+konnte .+letzte .+lieber .+machen .+mich .+ne
2 .+nee .+nei .+noch .+not .+schreibt .+seien .+sorry .+stop .+these .+um .+und .+vergessen
2 .+verzichte .+von .+ware .+weder .+weg .+wir .+zur 0+en.BEFORE ?+SEND ?+ernsthaft ?+vielen
2 ASKED+, CONSENT+> DAY+. DAY+bei DAY+en.BEFORE DAY+en.I DAY+i DAY+in DAY+morgens DEAL+REPLY
2 DEAL+mit DUTY+auf ENTRY+MENDED ENTRY+WORD GET+und GOODS+? GOODS+es GOODS+ist HEAR+DEAL
2 HEAR+DUTY HEAR+OFTEN HEAR+mal HEAR+op HEAR+sie LIFE+kann LIFE+und LIST+OUT LIST+WORD
2 LIST+ist LIST+raus ME ME+, ME+NUMBER ME+PERSON ME+UNSUB ME+ab ME+am ME+jeden ME+mann ME+sohn
2 ME+telefon ME+vater MENDED+, MORE+MSG MORE+a MORE+in MORE+los MORE+out MORE+schreiben
2 MORE+to MORE+weg MSG+. MSG+> MSG+OUT MSG+brauch MSG+ein MSG+en.BEFORE MSG+en.NEGATIVE MSG+in
2 MSG+konnt MSG+nein MSG+oder MSG+weg NO NO+GOODS NO+MSG NO+REPLY NO+THIRD NO+WANT NO+ein
2 NO+herrn NO+ich NO+in NO+langer NO+mit NO+schreiben NO+zugestimmt NUMBER+0 NUMBER+OFTEN
2 NUMBER+REPLY NUMBER+WORD NUMBER+en.DAY NUMBER+fuhre NUMBER+mit NUMBER+von OFTEN+ASKED
2 OFTEN+DUTY OFTEN+ME OFTEN+THIRD OFTEN+UNSUBBED OFTEN+ab OFTEN+an OFTEN+auf OFTEN+bei
2 OFTEN+eine OFTEN+gesagt OFTEN+jemand OFTEN+kam OFTEN+vorher OFTEN+warnung OFTEN+weg
2 OTHER+OFTEN OTHER+auf OUT+. OUT+LIST OUT+damit PAIN+TAKE PAIN+ist PERSON+, PERSON+TAKE
2 REMOVE+DAY REMOVE+mi REPLY+sofortiger STOP STOP+DEAL STOP+DUTY STOP+REPLY STOP+das STOP+es
2 STOP+mit STOP+op STUFF+, STUFF+. TAKE+den TAKE+mal THINGS+MSG THINGS+en.LIST
2 THINGS+en.MESSAGES THINGS+en.SENDING THINGS+en.TEXT THINGS+lauft THIRD+ist UNSUBBED+> WANT
2 WANT+> WANT+NO WANT+die WANT+en.I WANT+en.SUBJECT WANT+i WANT+keine WANT+nicht WANT+nur
2 WANT+von WISH+> WISH+die WISH+keine WISH+nicht WISH+von WORD+% WORD+. WORD+0 WORD+ME
2 WORD+die WORD+en.DAY WORD+von a+ruah ab+, abbestellen aber+> aber+HEAR aber+STOP abmahnung
2 abstand abstellen+> alda all all+en.BEFORE alles+NO also+bitte an+" an+ME an+MSG andere
2 anderen angemeldet+, anwalt arbeite+NO arbeite+nicht art auch auch+die auch+keine auch+ohne
2 auf+REPLY auf+mit auf+vergessenwerden aus+meinem ausm ausm+LIST bald bei+uns belastigung
2 benachrichtigungen besitzer besitzer+gewechselt bestatigen+sie bestatigung bezahlt beziehung
2 bin+OFTEN bin+WORD bin+raus bitte bitte+OUT bitte+SEND bitte+UNSUB bitte+ab bitte+aus
2 bitte+darum bitte+keine bitte+schreiben bitte+seien bitte+von bitten bleiben box bruder
2 bundesnetzagentur bundesnetzagentur+> can+en.BEFORE checked da+TAKE da+WORD da+einfach
2 damals damit+das dank+en.THREAT dank+im danke+> dankend dankend+> darum darum+, das+OFTEN
2 das+STUFF das+TAKE das+bitte das+buch das+gepiepse das+irgendwo das+nicht daten daten+und
2 davon+. dem+STUFF dem+THINGS dem+en.LIST den+OFTEN den+besitzer den+erhalt den+link denkbar
2 denkbar+, der+> der+AUTHORITY der+bank der+bundesnetzagentur der+en.THIRD der+rest die+DAY
2 die+NUMBER die+auch die+fresse die+nicht die+nummer die+storung diese+OFTEN
2 diese+nachrichten diesem+LIST diesem+verteiler diesen+MSG diesen+OFTEN diesen+en.LIST
2 diesen+en.MESSAGE diesen+en.MESSAGES diesen+en.SENDING diesen+en.TEXT diesen+sms display
2 do+en.BEFORE do+en.I do+i dringend dsgvo du+, e e+OFTEN e+mail eh+NO eh+nie eigenen ein+,
2 eine+woche einem+OFTEN einem+jahr einen eingetragen einladungen einstellen einverstandnis
2 einzustellen einzustellen+> en.ASKED+MORE en.ASKED+en.BEFORE en.ASKED+en.ME en.ASKED+en.TAIL
2 en.ASKED+me en.BEFORE en.BEFORE+bitte en.BEFORE+en.AGAIN en.BEFORE+en.MESSAGES en.BEFORE+is
2 en.BEFORE+out en.BEFORE+so en.BODY+, en.BODY+MENDED en.DAY+en.THINGS en.DAY+en.VOC
2 en.DITCH+. en.DITCH+OFTEN en.DITCH+WORD en.DITCH+raus en.DOESNT+en.I en.DOESNT+en.SUBJECT
2 en.END+en.MY en.ENDED en.ENDED+> en.FROM en.FROM+en.BEFORE en.FROM+en.SUBJECT en.GET
2 en.HEY+, en.HEY+. en.HEY+euch en.I en.I+NO en.I+take en.KEYWORD+> en.LIST en.LIST+.
2 en.LIST+CEASE en.LIST+OUT en.LIST+WORD en.LIST+bitte en.LIST+en.BEFORE en.LIST+in
2 en.LIST+weg en.ME+a en.ME+out en.ME+to en.MENDED en.MESSAGE+. en.MESSAGE+OUT
2 en.MESSAGE+bitte en.MESSAGE+en.BEFORE en.MESSAGE+in en.MESSAGE+weg en.MESSAGES+.
2 en.MESSAGES+OUT en.MESSAGES+bitte en.MESSAGES+in en.MESSAGES+weg en.MY+> en.MY+bin en.MY+go
2 en.MY+is en.MY+own en.NEG en.NEG+. en.NEG+with en.NEGATIVE+danke en.PHONE en.PHONE+>
2 en.SENDING en.SENDING+, en.SENDING+OUT en.SENDING+bitte en.SENDING+in en.SENDING+weg
2 en.STOP+> en.STOP+die en.SUBJECT+DAY en.SUBJECT+NO en.SUBJECT+do en.SUBJECT+keep
2 en.SUBJECT+was en.TAIL+a en.TAIL+out en.TAIL+to en.TAKE+en.THINGS en.TEXT+. en.TEXT+OUT
2 en.TEXT+bitte en.TEXT+in en.TEXT+weg en.THESE+go en.THIRD+, en.THIRD+. en.THREAT+DAY
2 en.THREAT+LIST en.VOC+a en.VOC+do en.VOC+en.FROM en.VOC+euch en.VOC+out en.WANT+du
2 en.WANT+en.BEFORE en.WANT+en.THESE en.WANT+these en.WHO+euch en.WHO+mal en.YOU+. en.YOU+do
2 endlich+OFTEN endlich+mal entschuldigen entschuldigen+sie er+ist erinnern erinnert
2 erinnert+werden erlaubnis ernsthaft erwunscht erwunscht+> es+denkbar es+genugt euch euch+NO
2 euch+an euch+das euch+in euch+nicht euren+MSG eurer+LIST eurer+liste fahrdienst falsch
2 falsche+PERSON find+den fliegt frage+> fremde fresse fuhre fuhre+ich funkstille fur+euch
2 fur+immer gegangen+, gelogen gemeint gemeint+, genau genug gepiepse gerat+> gesagt+>
2 geschaftsbeziehung geschlossen getting+en.BEFORE geweckt geweckt+. gewinnspiele gilt
2 glaub+ich gluckwunsch gluckwunsch+, go+> go+straight good got+en.MY gratulieren+, grundlage
2 hab+OFTEN hab+schon habe+einen haben+> hallo halt+die hamma handy+> handy+ist hat+das
2 hat+den hats hatte+sich haus hausverwaltung heast heast+, heisst heizung+lauft hier+gibt
2 hier+nicht hiermit+widerrufe hin hoffentlich hort+OFTEN hort+auf i i+NO ich+MORE ich+davon
2 ich+doch ich+find ich+glaub ich+habe ich+mir ich+stimme ich+von ich+wohn ich+wurde id ihr
2 ihr+CEASE ihr+SEND ihr+STOP ihr+euch ihr+meine ihr+schreibt ihre+nachrichten im+DAY im+LIST
2 immer+noch in+frage informieren informieren+, interesse+, interessiert+. irgendwo
2 irgendwo+CEASE irgendwo+WORD irgendwo+abstellen ist+STUFF ist+belastigung ist+der ist+en.VOC
2 ist+jetzt ist+kein ist+mir ist+tot jahr+OFTEN jahre januar januar+NO jede+MORE jede+weitere
2 jede+woche jedes+OFTEN jedes+mal jetzt+bitte jetzt+in jobs jungs just just+en.GET just+en.MY
2 ka kam+OFTEN kauf kb kein+GOODS kein+THINGS keinen+herrn kenn kind+ist kinder+sind klar
2 kommt+da konnen+die konnt+ME konnt+mich konnte+ich kriegen kriegen+> kunftig landen langer
2 langts lass+OFTEN lass+mal lasst+es lasst+mich lauft+, leitung lesen lesen+> letzte+OFTEN
2 letzte+warnung lieb lieb+und like lisa loscht+ME loscht+mich mahnungen mai mal+> mal+THIRD
2 mal+auf mal+jemand man+euch me+a me+out me+to mehr+> mehr+GET mehr+OFTEN mehr+schicken
2 mein+PAIN mein+PERSON mein+mann mein+sohn mein+telefon meine+nummer meinem+telefon
2 meiner+NUMBER mensch mer merci+> mi+in mich+ab mir+NO mir+OUT mir+das mir+weg mir+zu mit
2 mit+sofortiger mitbewohner mochte+NO mochte+nicht mochte+von morgens morgens+? moved
2 muss+ein mutter+, my+own nachrichten+MORE nachrichtendienst nachsten nee nee+du nehmt+ME
2 nehmt+mich nei net neuer nicht+langer nicht+mal nicht+zu nichts+MORE nichts+mehr nie+,
2 nie+zugestimmt nimmer noch+? noch+wegen nochmals null+> nummer+0 nummer+OFTEN nummer+bei
2 nummer+en.DAY nummer+fuhre nummer+ist nummern nummern+, obwohl obwohl+ich off+> on+for
2 on+the only op+REPLY op+mit openings own people pfarrer pfarrer+, pflege pizza pls pls+>
2 politik post+> prozente quit+> recht+auf reicht+> rest rezension rezept rezept+MSG rezepte
2 ruah ruhe+> samtliche satt schluss scho schon+, schon+> schon+MORE schon+OFTEN schon+wieder
2 schreiben+, schreiberei schriibe+> sehe sehen sei sein+, sein+NUMBER sein+handy seine+NUMBER
2 seine+nummer seit+0 seit+DAY seit+en.DAY seit+jahren seit+januar service setzen+> sie+SEND
2 sie+bitten sie+da sie+mein sie+nie sie+schreiben sie+wissen sind+es sind+gut sms+. sms+OUT
2 sms+bitte sms+in sms+weg so so+en.BEFORE so+en.NEG so+lieb sofortiger sofortiger+wirkung
2 sohn stecken stecker+PAIN stecker+ziehen storung+, straight straight+in tag+, taglich texten
2 texten+> the+bin the+en.DAY thema these+> these+go this+is thx times to+en.MENDED toll tot
2 traum traum+> trotz+WORD trotz+abmeldung tuv uber+ME uberall uhr+morgens und+CEASE und+ERASE
2 und+OFTEN und+REMOVE und+WANT und+WISH und+WORD und+ihr uns+NO us vater vergessen+sie
2 vergessenwerden versichert verstanden+> verstorben verteiler vertrag verwahlt
2 verzichte+dankend vielen vo von+MSG von+diesem von+nachrichten vor+, vor+OFTEN
2 wants+en.BEFORE wants+en.THESE wants+these ware+es warnung warnung+. warum+kommt was+, was+.
2 was+WISH was+ist was+zu weder weg+damit wegen+euch wenn+das wenn+hier werde wetter what+en.I
2 what+en.SUBJECT widerrufe+ich wie+ich wieder+, wieder+OUT wieder+los wieder+weg wiedersehen
2 wiedersehen+> wir+waren wir+wohnen wirklich+NO wirklich+nicht wirkung wirkung+> wo+kann
2 woanders wochen+an wohn+NO wohn+nimmer wohnen would+be wozu you+do zahler zahnreinigung
2 ziehe ziehen zu+MENDED zu+TAKE zu+lesen zu+nehmen zuruck zuruck+> zusenden zustimmung
3 * *+TAKE ,+MORE ,+REMOVE ,+STOP ,+WISH ,+besser ,+dass ,+en.NEG ,+ihre ,+isch ,+lasst ,+nie
3 ,+scho ,+zieht .+MSG .+OUT .+STOP .+abmeldung .+ach .+en.BADMSG .+en.ENDED .+en.KEYWORD
3 .+falsch .+herzlichen .+ihr .+jetzt .+keep .+loss .+nu .+nummer .+offenbar .+on .+sry .+toll
3 .+unsere .+wo .+zahler ?+? ?+MENDED ASKED AUTHORITY+> CEASE+sie CONSENT+vom GET+von
3 GOODS+kommt HEAR+> HEAR+auf ME+. ME+bitte ME+gern ME+gut ME+nummer ME+von ME+weg ME+zu
3 MORE+OFTEN MORE+per MSG+ab MSG+ihres NO+. NO+> NO+THINGS NO+aufhort NO+dauernd NO+die NO+mal
3 NO+schriibe NUMBER+> NUMBER+ist OFTEN+UNSUB OFTEN+am OFTEN+schon OUT REMOVE+ME SEND+an
3 STOP+OFTEN STOP+auf STOP+euch STUFF+> TAKE+ME TAKE+ab THIRD+, WISH+ich WISH+nur WRONG+PERSON
3 WRONG+verbunden a abbestellen+, aber+NO aber+bitte abmelden+> abmeldung ach am+vortag
3 an+dieses andrea angemeldet arbeite auf+> auf+die aus+dem aus+der austragen austragen+> back
3 bin+OUT bitte+ME bitte+abmelden bitte+mich da+NO da+ist danach danke+und das+. das+aufhort
3 das+war dat de dem+MSG den+lappen der+empfanger des+STUFF die+CONSENT die+NO die+andrea
3 die+en.BEFORE die+erinnerungen die+hat die+leitung die+sperrliste diese+MSG diesem diesen do
3 do+> du+horst durch+. durft ein ein+GOODS ein+WORD ein+ende eine+OFTEN empfang+von empfanger
3 en.AGAIN en.BEFORE+en.LIST en.BEFORE+vortag en.BEFORE+with en.DAY+en.BEFORE en.DITCH+OUT
3 en.FROM+> en.LIST+, en.MENDED+> en.MESSAGES+> en.MESSAGES+en.BEFORE en.NUMBER+> en.SENDING+.
3 en.SENDING+en.BEFORE en.SUBJECT+en.TAKE en.TEXT+en.BEFORE en.THREAT+voraus erfahren
3 erinnerungs euch+los euren falsch+verbunden feierabend+damit find folgt frau freien
3 freien+en.BODY freien+tag fur+ungut gar gar+NO gar+keine geburtstagsgrusse gekundigt+,
3 genugt gewartet gewartet+. go gut+> gut+sein hab+bei hab+ich haken handy+. hauses her
3 hier+NO hiermit+> horen horen+> horst i+en.TAKE ich+WISH ich+an ich+arbeite ich+auf
3 ich+mocht ich+nicht ich+zuruck id+en.WANT id+en.WISH id+like ihnen+NO ihnen+nicht ihr+>
3 ihr+MENDED ihr+geht ihr+habt ihre ihres ihres+hauses im+voraus in+meinem in+the
3 interessieren interessieren+ME interessieren+mich is+NO ist ist+, ist+0 ist+en.DAY ist+nicht
3 ist+seit jede jeden knopf knopf+zum kommt kommt+nicht konnte kundige+ich kundin lappen
3 lassts lehne leitung+zu letzte like+to loss loss+ME ma mehr+. mehr+MENDED mein+THIRD
3 meinem+freien mich mich+> mich+OUT mich+von mocht moved+to mutter nachrichten+mehr
3 nicht+aufhort nicht+dauernd noch+eine nothing null nummer+> nur+wissen off offenbar ok+> on
3 on+en.MY post samtlichen schicken+, schriibe sein+> seine setzen sie+MENDED sie+das
3 sie+gratulieren sie+mich sie+so sind+aus sowas sperrliste spinnt sry stellen stellt stille
3 stumm stumm+, super+, system take uber und+MENDED und+zwar ungut verbunden verstanden
3 verzichte vibriert vielen+dank von+samtlichen vor voraus voraus+> vorbi vortag was was+von
3 weg+> weitere weiterhin wem werbung werden+. wie+OFTEN wie+schon will+NO wissen woche
3 woche+. wohn wott ziehe+ich zieht zu+mir zu+schreiben zu+werden zum+WORD zwar
4 ,+BILLS ,+ERASE ,+REPLY ,+THINGS ,+eure ,+ihr .+CEASE .+OTHER .+TAKE .+en.DOESNT .+en.TAKE
4 .+en.YOU .+lot .+nichts .+reicht .+you .+zieht ASKED+> AUTHORITY CEASE CEASE+?
4 CONSENT+REVOKE DUTY+OFTEN DUTY+REPLY DUTY+mit ME+als ME+aus ME+selbst ME+so MSG+CEASE
4 MSG+WORD NO+haben NO+nachrichten NUMBER+, OFTEN+OFTEN OFTEN+gut OFTEN+jahren PERSON+ist
4 SEND+, TAKE+es THREAT UNSUB WISH abschalten abschalten+> abstellen an+eine an+meine anwalt+>
4 auch+NO auf+dem auf+nimmerwiederlesen aufhort+> bitte+auch brauch brauch+ich da+nichts
4 dank+, dauernd den+stecker der+PERSON eh einem en.BEFORE+> en.BEFORE+a en.BEFORE+to en.BODY
4 en.I+en.TAKE en.MESSAGES en.MESSAGES+, en.WHO+. endlich euch+vor eure eurer feierabend
4 geburtstag gerat gut+REPLY gut+mit hab+dich handy herzlichen herzlichen+dank hiermit+REVOKE
4 hort ich+bitte ihnen+. ihr+konnt jahr jedes keep keine+nachrichten klar+, kommt+> konnt
4 kundige langst leine lot lot+DAY lot+ME lot+mi mag makler mal+gut mehr+SEND mich+als
4 mich+aus mich+bitte mir+> mir+nicht mir+so nach+> nicht+haben nimmerwiederlesen
4 nimmerwiederlesen+> num nummer nur+noch schenken schenken+> schreibt seien seien+sie
4 stellen+sie telefon termine tun tun+, verkauft verkauft+, von+ihnen was+an was+muss weg
4 wenn+noch werde+ich werden+> wie+werde wo zu+ME zum+CEASE zum+geburtstag
5 ,+NO ,+TAKE ,+damit ,+mit .+WORD .+under LIST+> ME+> ME+OUT MORE+. MORE+> NO+SEND NO+wieder
5 OFTEN+. OFTEN+en.BEFORE OFTEN+klar REPLY+den REVOKE+ich WISH+NO auf+den aufhort aufs
5 aufs+NUMBER aufs+handy bei+mir das+NO das+NUMBER das+handy dauerhaft der+konkurrenz dies
5 durch empfang en.BEFORE+. en.NUMBER en.TAIL en.TAKE en.VOC+. en.WANT erinnerungen euch+die
5 gebimmel geht+ME geht+mir gekundigt gern+, gewechselt gewechselt+, gewesen gratulieren
5 hiermit ich+hiermit ist+so ja+klar konkurrenz lasst lieber+NO lieber+nicht me mit+den ne ned
5 nie+MORE nie+wieder noch quit these und under unsere wo+ist
6 ,+aber ,+is .+HEAR .+WRONG NUMBER+. STOP+> damit+> dank diese en.ME en.NEGATIVE+> gut isch
6 jetz nein+> nu schon schwer sein so+was stecker tag
7 ,+diese .+en.NEG .+keine .+sie HEAR TAKE+DAY TAKE+mi THREAT+> WANT+ich bei+ME davon dem+LIST
7 en.NEGATIVE en.THESE is jahren nein werden zu+SEND
8 CONSENT LIST MSG NO+MORE SEND STUFF bei+der bitte+> des mi
9 ,+die PERSON UNSUB+> jetzt nie
10 CEASE+>
11 .+nur WORD+> damit
13 NUMBER hier
14 .
"""
