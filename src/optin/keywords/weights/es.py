"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-19 =bias
-12 sin
-10 > dos
-9 LATER+> el estoy la+de sacaron
-8 , OBJECT+> cuanto en.DAY la o quedo usted
-7 CANCEL+la DEAL OBJECT WORK compania con de+nuevo eh en+la esta los+CANCEL manden+MSGS
-7 mensajes+, muy por+ASK por+que the tu
-6 ,+WISH ,+al .+a .+en.YOU .+quien .+tienen 0 EVENT THIS+es adelante al con+THIS dale desde
-6 dio el+otro en+el en.DAY+> en.OTHER ese gusto llamenme manden+publicidad nuevo quite tantos
-6 tienen yo
-5 ,+WANT .+. .+basta .+si .+ya 2 BAJA+, CANCEL+de DEAL+> EVENT+de LATER+, MODAL+a MSG+,
-5 MSG+por NUMBER+en OBJECT+, RECIBIR+los SEND+publicidad SEND+ustedes SUBJ+MSGS
-5 SUBJ+publicidad al+contrario antes baja+, basta contrario contrario+> correo donde+sacaron
-5 eh+> el+PERSON en.BEFORE+STOPDO en.BEFORE+estoy era es lista+del lista+en.LOSE llego
-5 los+en.MESSAGES mismo nos para puedo sacaron+mi si+, sigue tantos+LIST tantos+MSG
-5 tantos+MSGS texto todo todo+> vamos van+a verdad
-4 ,+LATER ,+de .+cuanto .+despues .+el .+en.THIRD .+informacion .+mi .+por .+son .+y 0+> BAD
-4 BLOCKS+con CANCEL+MORE CANCEL+nada GET+los GET+mensajes LATER NEVER+en.THIRD NEVER+estoy
-4 NEVER+la NO+estoy NO+leo NUMBER+y PERSON+ASK PERSON+que RECIBIR+mensajes REMOVE+el SEND+al
-4 SEND+el STOPDO+la STOPS+LIST STOPS+MSGS STOPS+por SUBJ+LIST SUBJ+mensajes THIS+en
-4 THIS+mensajes WORD+, WORD+MORE WORD+nada a acuerdo bien cambie+de cancela+la casa comercial
-4 contesto creo de+mateo deje dice el+OBJECT el+SERVICE en.BEFORE+leo en.BEFORE+llegan
-4 en.BEFORE+llego en.BEFORE+sirven en.HEY en.HEY+en.YOU en.HEY+ya en.NEG+estoy en.NEG+leo
-4 en.NEGATIVE+estoy en.NEGATIVE+leo en.THIRD en.TIME es+mi eso+es esposo estare este+MSG
-4 estos+mensajes feliz fue gustan+sus gusto+> hijo igual informacion informacion+> interesa+>
-4 it kilos la+DEAL la+EVENT lo+BLOCKS los+REMOVE los+en.LIST los+en.MESSAGE los+en.SENDING
-4 los+en.TEXT los+quite los+sms los+textos mandan+> manden+LIST manden+mensajes mateo mensajes
-4 mensajes+> mi+compania mi+esposo mi+hijo movil my no+estoy no+leo nos+vemos nunca on+en.MY
-4 otra+vez pero po po+, pongan por+MSG queda querer recibir+mensajes sale sin+querer sirven
-4 son texto+> todavia vacaciones van vemos voy went y+WANT y+en.HEY y+yo yo+en.YOU yo+ya
-3 ,+MODAL ,+ahi ,+cuanto ,+dale ,+en.SUBJECT ,+ese ,+por ,+quiero ,+tienen ,+usted .+SEND
-3 .+THIS .+WANT .+bueno .+dale .+en.NEGATIVE .+en.VOC .+hay .+hoy .+mil .+no .+ok
-3 .+reactivenme .+se .+sip .+tqm .+va .+vamos 0+, 0+y ANNOY ASK+STOPDO ASK+en.HEY ASK+es
-3 ASK+yo BODY CALL EVENT+> INF+a INF+al LIST+por MORE+LATER MSG+donde MSG+en MSG+la
-3 MSGS+en.VOC MSGS+la NEVER+REPLY NEVER+TOLD NEVER+leo NEVER+trabaja NEVER+un NO+REPLY NO+TOLD
-3 NO+se NO+trabaja PART PERSON+> PERSON+en.BEFORE PERSON+en.ME PERSON+en.TAIL PERSON+en.VOC
-3 PERSON+me PERSON+por REMOVE+la REMOVEME+el REMOVEMODAL+> RME+el SEND+la SERVICE+>
-3 STOPDO+MORE STOPDO+el STOPDO+las STOPDO+nada STOPDO+su THIS+estare THIS+nos WANT WANT+CANCEL
-3 WANT+SEND WANT+bolsa WISH+> WISH+SEND WISH+bolsa WORD+la a+REMOVE a+RME a+los abogada acepto
-3 actualicen adelante+con ahi+estare ahi+nos alla+> amen anterior antes+de apunto+a avisos+,
-3 boletin bolsa boludo bueno bueno+, by c casero casero+en.BEFORE casero+en.ME casero+en.TAIL
-3 casero+en.VOC casero+me casi como+funciona compania+y con+dos con+eso correo+, corten+>
-3 creo+ASK creo+que cuantos cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes dale+,
-3 darme+de de+> de+BAD de+acuerdo de+vacaciones deja+la dejes dejo del+EVENT del+OBJECT
-3 denunciarlo dio+mi direccion does donde+el dont+en.SENDING el+0 el+WORK el+casero el+en.DAY
-3 ellos ellos+> en en+este en+venta en.BEFORE+CANCEL en.BEFORE+WORD en.BEFORE+dejes
-3 en.BEFORE+manden en.BEFORE+queda en.BEFORE+quedo en.BEFORE+se en.BEFORE+trabaja
-3 en.BEFORE+vayan en.CALL en.DONT+en.SENDING en.EVENT en.EVENT+, en.FROM+my en.LOSE+EVENT
-3 en.LOSE+OBJECT en.ME+DAR en.ME+llego en.ME+quedo en.ME+sirven en.MESSAGES+, en.MY+en.OTHER
-3 en.NEG+REPLY en.NEG+TOLD en.NEG+se en.NEG+trabaja en.NEGATIVE+REPLY en.NEGATIVE+TOLD
-3 en.NEGATIVE+se en.NEGATIVE+trabaja en.OTHER+en.BEFORE en.OTHER+en.VOC en.PULL en.SEND
-3 en.SENDING+, en.SUBJECT+en.WANT en.TAIL+DAR en.TAIL+llego en.TAIL+quedo en.TAIL+sirven
-3 en.TEXT en.VOC+DAR en.VOC+STOPDO en.VOC+llego en.VOC+quedo en.VOC+sirven es+> eso+lo
-3 esposo+por esta+en estafa estafa+> este+mensaje estoy+interesado final gente get+en.MY habia
-3 hora igual+> interesado interesado+> ir ir+a is it+. jaja la+OBJECT la+otra lado las+plantas
-3 le le+gusto leer leo+THIS les+dio letrero lista+de llamen llegan los+recordatorios los+tres
-3 manana manana+, mandarme mandeme manden+MSG mando me+DAR me+llego me+quedo me+sirven meeting
-3 mensajes+por mi+CLIENT mi+PERSON mi+permiso mil+en.FEEL mil+gracias molesta muchos
-3 muchos+LIST muchos+MSG muchos+MSGS muchos+mensajes muy+amable nadie necesito no+REPLY
-3 no+TOLD no+se no+trabaja nueva+> nuevo+> numero+en o+solo on otro pague pantalla permiso
-3 permiso+> pero+STOPDO pintura plantas por+NEVER por+NO por+el por+en.BEFORE por+en.NEG
-3 por+en.NEGATIVE por+no porfa porfa+> porque profe publicidad+> que+STOPDO que+en.HEY que+es
-3 que+yo quemar querer+> queria quiero quiero+CANCEL quite+> reactivenme reactivenme+los
-3 recojo reporte rio+de sacaron+de salgo salir se+rio seguro semana sin+INF sip solo+MSG
-3 suficiente tambien tantos+mensajes tarde+> tarjeta text+> textos+> todo+bien trabaja
-3 trabaja+THIS treinta usted+es va+, vale+, vi viene whatsapp with+en.BEFORE y+STOPS y+WISH
-3 y+quiero you
-2 " "+" * *+a *+con ,+AGAIN ,+BLOCKS ,+INF ,+THIS ,+VOLVER ,+casi ,+con ,+deje ,+dont
-2 ,+en.DONT ,+en.I ,+en.ME ,+en.TAIL ,+era ,+es ,+fue ,+hacen ,+hoy ,+mandame ,+me ,+nunca
-2 ,+puedo ,+sigan ,+sigo ,+tengo ,+todo ,+voy ,+y .+% .+FIX .+MODAL .+MORE .+RME .+TELL
-2 .+VOLVER .+acabo .+acepto .+ahi .+amen .+anulen .+borren .+buenas .+cambie .+confirmado
-2 .+creo .+cuantos .+deseo .+entonces .+eso .+este .+go .+hola .+in .+is .+la .+llamenme
-2 .+mandeme .+nmms .+oigan .+oye .+pasame .+perdon .+podemos .+reacciono .+renuncie .+sale
-2 .+salgo .+tal .+tengo .+termino .+the .+una .+vuelvan .+vuestro .+what 0+min 2+. ? ?+THIS
-2 ?+como ?+en.HEY ?+eso ?+yo AGAIN+LATER AGAIN+adelante AGAIN+barato AGAIN+en AGAIN+los
-2 AGAIN+mensajes AGAIN+tarde ANNOY+con ASK+NUMBER ASK+STOPALL ASK+STOPS ASK+WANT
-2 ASK+insistentes ASK+numero ASK+pague ASK+pararan ASK+si ASK+sigue ASK+viene BAJA+del
-2 BAJA+en.BEFORE BAJA+en.LOSE BAJA+la CANCEL+en CANCEL+mi CLIENT DEAL+, DEAL+a DEAL+o
-2 FEDUP+REPLY FEDUP+STOPDO FEDUP+para FIX+el FIX+la GER+en GET+como INFME+al INFME+los
-2 INFME+si LATER+MORE LATER+NO LATER+en.NEG LATER+en.NEGATIVE LATER+no LIST+ASK LIST+SEND
-2 LIST+del LIST+en LIST+en.LOSE LIST+la LIST+mandan LIST+que LIST+sobre MODAL+, MODAL+bloquear
-2 MORE+THIS MORE+adelante MORE+barato MORE+los MORE+mensajes MORE+problema MORE+tarde MSG+ASK
-2 MSG+FEDUP MSG+LATER MSG+PART MSG+SEND MSG+automatico MSG+en.ME MSG+en.TAIL MSG+en.VOC
-2 MSG+hasta MSG+mandan MSG+me MSG+porfa MSG+que MSG+sobre MSGS+, MSGS+FEDUP MSGS+LATER
-2 MSGS+SEND MSGS+en MSGS+en.ME MSGS+en.TAIL MSGS+hasta MSGS+los MSGS+mandan MSGS+me MSGS+por
-2 MSGS+porfa MSGS+sobre NEVER+STOPALL NEVER+alcanzo NEVER+comprar NEVER+contesto
-2 NEVER+en.SUBJECT NEVER+entiendo NEVER+hace NEVER+hay NEVER+he NEVER+llegan NEVER+puedo
-2 NEVER+queria NEVER+son NO+STOPALL NO+alcanzo NO+comprar NO+en.THIRD NO+entiendo NO+hace
-2 NO+hay NO+la NO+llegan NO+manden NO+puedo NO+queria NO+son NO+un NOUNOUT+, OBJECT+a OBJECT+o
-2 PERSON PERSON+PERSON PERSON+quiere PERSON+y REMOVE REMOVE+su REMOVE+una REMOVEMODAL
-2 REPLY+SEND REPLY+a REPLY+alla REPLY+de REPLY+escribirme REPLY+los REPLY+mi REPLY+nada
-2 REPLY+otro REPLY+seguir RME+la SEND+DEAL SEND+MSGS SEND+cobros SEND+con SEND+demasiado
-2 SEND+otra SERVICE+del SERVICE+en.BEFORE SERVICE+en.LOSE SERVICE+en.ME SERVICE+en.TAIL
-2 SERVICE+en.VOC SERVICE+me STOPDO+SEND STOPDO+alla STOPDO+escribirme STOPDO+ir STOPDO+mi
-2 STOPDO+otro STOPDO+seguir STOPDO+un STOPS+de STOPS+mensajes SUBJ+a TELL TELL+al THIS+?
-2 THIS+ASK THIS+DEAL THIS+OBJECT THIS+SERVICE THIS+a THIS+cuenta THIS+dias THIS+que THIS+vez
-2 WANT+, WANT+> WANT+INF WANT+NEVER WANT+cancelar WANT+darme WANT+es WANT+formar WANT+ni
-2 WISH+CANCEL WISH+INF WISH+WORD WISH+cancelar WISH+darme WISH+es WISH+formar WISH+ni WORD+de
-2 WORD+del WORD+en.LOSE WORD+en.ME WORD+en.TAIL WORD+en.VOC WORD+me a+> a+DAR a+WORD
-2 a+contabilidad a+ir a+lo a+mandarme a+mi a+nadie a+sacar a+ustedes abiertos abogada+> abuelo
-2 acaba acabaron acabaron+los acabo+de acosando actualicen+mi acuerdo+> adelante+> ahorita
-2 ahorita+NEVER ahorita+NO ahorita+en.BEFORE ahorita+en.NEG ahorita+en.NEGATIVE ahorita+no
-2 alcanzo alcanzo+a alla amable amiga an anoche antes+> anulen anulen+mi apellido app apunto
-2 around arregle at automatico avisarme+si avisos+a ayer ayer+, ayuda b baja+del
-2 baja+en.BEFORE baja+en.LOSE baja+la barato basta+con basta+de bebe bendiga blocked boletos
-2 boletos+> borraron borren+el cabeza call calle can+en.SUBJECT cancele capturas+de casi+AGAIN
-2 casi+MORE casi+NEVER casi+nunca caso cebolla celular+> cerro cita+o claro claro+, clase+de
-2 cobros codigo come comercial+> como+hago como+lo compania+> comprar compras con+esa con+ese
-2 con+este con+lo con+todo confirmado confirmo conforme consegui contabilidad contestar
-2 conteste conteste+a copia corte corten crema cual+es cuenten+conmigo dan darme de+AGAIN
-2 de+CANCEL de+EVENT de+INFME de+alta de+avisarme de+avisos de+basura de+bebe de+donde
-2 de+fumar de+leer de+mandarme de+mas de+regreso de+subir de+texto de+textos de+verdad decir
-2 dejar dejarlo dejaron dejaron+de del+LATER del+NOUNOUT del+lado del+retiro demasiado
-2 demasiados desde+ASK desde+que deseo+formar despues despues+de dia+> dice+ASK dice+que dicen
-2 dicen+ASK dicen+que diciembre dije+, dio+de doctor domingos domingos+> donde donde+voto
-2 dont+en.BEFORE dont+en.KINDS dont+en.MESSAGE dont+en.TEXT dont+text dos+> dos+kilos
-2 dos+veces eh+, el+ASK el+boletin el+cel el+codigo el+finde el+letrero el+que el+segundo
-2 el+ticket email en+otro en.ASKED en.ASKED+en.BEFORE en.BADMSG+the en.BEFORE+AGAIN
-2 en.BEFORE+ANNOY en.BEFORE+DAR en.BEFORE+STOPALL en.BEFORE+STOPS en.BEFORE+TOLD
-2 en.BEFORE+alcanzo en.BEFORE+apunto en.BEFORE+around en.BEFORE+borraron en.BEFORE+comprar
-2 en.BEFORE+duele en.BEFORE+en.BADMSG en.BEFORE+encantan en.BEFORE+entiendo en.BEFORE+hace
-2 en.BEFORE+hay en.BEFORE+in en.BEFORE+la en.BEFORE+lleguen en.BEFORE+manda en.BEFORE+mas
-2 en.BEFORE+molestan en.BEFORE+pide en.BEFORE+quede en.BEFORE+queria en.BEFORE+quitan
-2 en.BEFORE+sirve en.BEFORE+son en.BEFORE+texteen en.BEFORE+un en.BEFORE+ustedes en.BEFORE+van
-2 en.DAY+, en.DAY+min en.DAY+y en.DOESNT+en.BEFORE en.DOESNT+en.KINDS en.DOESNT+en.MESSAGE
-2 en.DOESNT+en.REPLY en.DOESNT+en.SENDING en.DOESNT+en.TEXT en.DOESNT+text en.DONT+en.BEFORE
-2 en.DONT+en.KINDS en.DONT+en.MESSAGE en.DONT+en.TEXT en.DONT+text en.FEEL+por en.GET+en.MY
-2 en.GET+this en.HEY+a en.I en.KINDS+> en.LIST+, en.LOSE+LATER en.LOSE+NOUNOUT en.LOSE+lado
-2 en.LOSE+retiro en.ME en.ME+ANNOY en.ME+CALL en.ME+CANCEL en.ME+STOPDO en.ME+WORD
-2 en.ME+apunto en.ME+borraron en.ME+deja en.ME+duele en.ME+encantan en.ME+llegan en.ME+lleguen
-2 en.ME+manda en.ME+molestan en.ME+pide en.ME+queda en.ME+quede en.ME+quitan en.ME+sirve
-2 en.ME+texteen en.ME+van en.MY en.MY+en.BADMSG en.MY+whole en.NEG+AGAIN en.NEG+MORE
-2 en.NEG+STOPALL en.NEG+STOPDO en.NEG+alcanzo en.NEG+comprar en.NEG+en.KINDS en.NEG+en.MESSAGE
-2 en.NEG+en.REPLY en.NEG+en.SENDING en.NEG+en.TEXT en.NEG+en.THIRD en.NEG+entiendo en.NEG+hace
-2 en.NEG+hay en.NEG+la en.NEG+llegan en.NEG+manden en.NEG+mas en.NEG+puedo en.NEG+queria
-2 en.NEG+son en.NEG+text en.NEG+un en.NEGATIVE+AGAIN en.NEGATIVE+MORE en.NEGATIVE+STOPALL
-2 en.NEGATIVE+alcanzo en.NEGATIVE+comprar en.NEGATIVE+en.THIRD en.NEGATIVE+entiendo
-2 en.NEGATIVE+hace en.NEGATIVE+hay en.NEGATIVE+la en.NEGATIVE+llegan en.NEGATIVE+manden
-2 en.NEGATIVE+mas en.NEGATIVE+puedo en.NEGATIVE+queria en.NEGATIVE+son en.NEGATIVE+un
-2 en.OTHER+> en.PHONE+> en.SENDING+en.VOC en.SUBJECT en.SUBJECT+en.WISH en.SUBJECT+need
-2 en.TAIL en.TAIL+> en.TAIL+ANNOY en.TAIL+CALL en.TAIL+CANCEL en.TAIL+STOPDO en.TAIL+WORD
-2 en.TAIL+apunto en.TAIL+borraron en.TAIL+deja en.TAIL+duele en.TAIL+encantan en.TAIL+llegan
-2 en.TAIL+lleguen en.TAIL+manda en.TAIL+molestan en.TAIL+pide en.TAIL+queda en.TAIL+quede
-2 en.TAIL+quitan en.TAIL+sirve en.TAIL+texteen en.TAIL+van en.TAKE+this en.TEXT+, en.THINGS+,
-2 en.THIRD+PERSON en.THIRD+ustedes en.TIME+en.MY en.VOC en.VOC+ANNOY en.VOC+CALL en.VOC+CANCEL
-2 en.VOC+WORD en.VOC+apunto en.VOC+borraron en.VOC+deja en.VOC+duele en.VOC+encantan
-2 en.VOC+llegan en.VOC+lleguen en.VOC+manda en.VOC+molestan en.VOC+pide en.VOC+queda
-2 en.VOC+quede en.VOC+quitan en.VOC+sirve en.VOC+texteen en.VOC+van en.WANT+a en.WISH+a
-2 en.YOU+arregle en.YOU+lo en.YOU+quedo en.YOU+vote encanto encima encontre entiendo entonces
-2 entonces+> entran entran+sus entrevista envie era+REPLY era+STOPDO era+para eres es+la es+lo
-2 es+un esa esa+DEAL esa+OBJECT esa+SERVICE escribame escribas escriben+> ese+MSG eso+NEVER
-2 eso+NO eso+en.BEFORE eso+en.NEG eso+en.NEGATIVE eso+no espero espero+> esquina esta+vez
-2 estaba estan+abiertos estare+> este+> este+momento esto+ASK esto+es esto+que estoy+de
-2 estoy+muy ex+PERSON expediente extrano factura+a favor+NEVER favor+NO favor+en.BEFORE
-2 favor+en.NEG favor+en.NEGATIVE favor+no finde firmar firmar+MORE firmar+nada flan flores
-2 for+en.BEFORE formar formar+parte friday fue+un fumar get get+en.BEFORE good gracias+por
-2 grax gustaria+GET gustaria+RECIBIR hablar+con hace+falta hacen hago hago+REPLY hago+STOPDO
-2 hago+para hay hay+alguna he hijo+> hola horas insistentes interesa+la internet jardin
-2 kilos+, know la+CANCEL la+app la+compania la+esquina la+lista la+mia la+misa la+nueva
-2 la+pantalla la+sede la+verdad las+en.LIST las+en.MESSAGES las+en.PLURALS las+promos
-2 las+puntas le+pongan leo letra licenciada line llamada llamadas llamadas+> llamame llamando
-2 llamar llegan+> llegar+> llego+THIS llego+esto llegue+> lleguen llevo lo+CANCEL lo+STOPDO
-2 lo+bloqueo lo+quiero lo+recojo local los+BODY los+MSGS los+boletos los+domingos los+ninos
-2 luego lugar luz m mama+NEVER mama+NO mama+en.NEG mama+en.NEGATIVE mama+no mandado mandame
-2 mandame+MSG mandar+AGAIN mandar+la mandar+mas mandarme+los manden+el marta martes mas+LATER
-2 mas+adelante mas+barato mas+en mas+mensajes mas+tarde me me+ANNOY me+CALL me+CANCEL
-2 me+STOPDO me+WORD me+apunto me+borraron me+deja me+duele me+encantan me+llegan me+lleguen
-2 me+manda me+molestan me+pide me+queda me+quede me+quitan me+sirve me+texteen me+van mejor
-2 melon mensaje+> mensaje+automatico mensaje+es mensajes+ASK mensajes+SEND mensajes+en
-2 mensajes+la mensajes+mandan mensajes+que mensajes+sobre mes+, meses mi+BAJA mi+LAWYER
-2 mi+NEVER mi+NO mi+WORD mi+abogada mi+baja mi+casa mi+en.BEFORE mi+en.NEG mi+en.NEGATIVE
-2 mi+no mi+novia mi+socio mia mil min minutos misa misa+> molestan molestia momento
-2 momento+NEVER momento+NO momento+en.BEFORE momento+en.NEG momento+en.NEGATIVE momento+no
-2 muy+ANNOY muy+molesta my+whole naci nada+> nadie+> necesito+bolsa ni+la night
-2 ningun+problema ninos nmms nmms+en.YOU nmms+ya no no+AGAIN no+MORE no+STOPALL no+alcanzo
-2 no+comprar no+en.THIRD no+entiendo no+hace no+hay no+la no+llegan no+manden no+mas no+puedo
-2 no+queria no+son no+un novedades novia nuevo+, nuevo+en numero+en.BEFORE o+lo oferta+>
-2 oficina oigan ok on+the otra otra+persona otro+dia oye papas para+MORE para+SEND para+alla
-2 para+de para+escribirme para+los para+mi para+nada para+otro para+seguir parada pararan paro
-2 pasame passed perdi perdon pero+en.YOU pero+sigo pero+ya personal pide pide+la pie plan
-2 plan+en.BEFORE plaza pongame por por+correo por+eso por+mensaje por+mi por+un prefiero
-2 prefiero+ASK prefiero+que pregunta problema problema+con producto profe+, programa+>
-2 pueden+INF pueden+SEND pueden+mandarme puedo+WORD puntas punto punto+, que+NUMBER
-2 que+STOPALL que+STOPS que+WANT que+insistentes que+numero que+pague que+pararan que+si
-2 que+sigue que+viene quede quede+sin quedo+con queria+ASK quien quien+es quien+les quiere+un
-2 quiero+SEND quiero+cancelar quiero+darme quitan quitaron quitele quito reacciono recado
-2 recall recibir+los recordatorios+en.BEFORE recordatorios+en.ME recordatorios+en.TAIL
-2 recordatorios+en.VOC recordatorios+me recordatorios+por regreso renuncie renuncie+ayer
-2 retiro+, sabado sabado+> sabeis sacar sacarme salgo+en sali salimos salio saquen se+fue
-2 se+lo sede seguimos+con segundo semana+> servicio servicio+, si+a siempre+se sigo sirve sms
-2 sobre socio solicito solicito+ASK solicito+que solo son+ustedes spam+, su+OBJECT su+PERSON
-2 su+correo subir sus+mensajes sus+mensajitos tablet tablet+> tal+vez tantito tarde tarjeta+de
-2 tecnico temporada tenga tengo+AGAIN tengo+ASK tengo+capturas tengo+mas tengo+que termina
-2 termine termino termino+la texes texteen textos+de than the+en.BEFORE the+en.THIRD there tia
-2 ticket tienen+mi tienen+servicio total tqm tres+meses tu+PERSON un+MSG un+mensaje una una+>
-2 usted+como ustedes+los utiles vale veces+, vengan venta ventana verdad+> vez+AGAIN vez+MORE
-2 vez+los vez+mas vieja vieja+, viejo viene+, vote vote+> vuestro want we went+with what when
-2 whole with work+> y+el y+en.YOU y+esto y+lo y+su y+usted y+ya ya+arregle ya+lo ya+quedo
-2 ya+vote yo+a your+en.KINDS
2 ,+DAR ,+FIX ,+adios ,+ahorrense ,+busco ,+como ,+deja ,+dejen ,+del ,+denle ,+en ,+en.HEY
2 ,+en.LOSE ,+en.NEG ,+joven ,+nada ,+ni ,+si ,+todos .+REMOVEIT .+TOLD .+borrenlo .+corrijan
2 .+dame .+dejad .+del .+en.DOESNT .+en.END .+en.MENDED .+en.MESSAGE .+en.NOT .+en.REPLY
2 .+en.TEXT .+en.THESE .+enough .+guau .+haga .+i .+kiero .+larguense .+las .+mejor .+mis
2 .+nomas .+not .+ojala .+olviden .+puse .+quitenme .+retirenme .+sirvanse .+solo .+stop
2 .+text .+these .+tio .+vayan .+vendi .+vendimos 0+al ?+? ?+REMOVEME ?+venga AGAIN+por
2 AGAIN+textos ASK+AGAIN ASK+MORE ASK+NEVER ASK+NO ASK+decirlo ASK+en.NEGATIVE ASK+este
2 ASK+esto ASK+existo ASK+mas ASK+nadie ASK+palabra ASK+quiero ASK+tanto ASK+vibre BLOCKS+>
2 BLOCKS+al BODY+FEDUP BODY+verde CANCEL+, CONSENT+> DAR+la DAR+por DEAL+en.VOC DEAL+si
2 ERRED+de EVENT+mi FEDUP+, FEDUP+? FEDUP+LATER FEDUP+en FIX+THIS FIX+eso FORGET+ASK
2 FORGET+que GER+? GET+ASK GET+el GET+que GET+sus INF+, INF+. INF+> INF+LIST INF+MORE INF+MSGS
2 INF+THIS INF+cuando INF+estos INF+nada INF+y LATER+LATER LATER+en LATER+la LAW+, LIST+.
2 LIST+LAW LIST+a LIST+robinson MODAL+MORE MORE+. MORE+por MORE+textos MSG+NO MSG+con MSG+del
2 MSG+despues MSG+diario MSG+en.LOSE MSG+en.NEG MSG+en.NEGATIVE MSG+no MSG+pls MSGS+. MSGS+>
2 MSGS+MORE MSGS+a MSGS+del MSGS+despues MSGS+en.LOSE MSGS+y NEVER+AGAIN NEVER+BOTHER
2 NEVER+GET NEVER+INF NEVER+MORE NEVER+MSG NEVER+MSGS NEVER+VOLVER NEVER+cuenten
2 NEVER+funciona NEVER+gasten NEVER+juega NEVER+lo NEVER+mas NEVER+ofertas NEVER+quiere
2 NEVER+tengo NEVER+uno NEVER+va NEVER+vivo NO+BOTHER NO+GET NO+INF NO+MSG NO+MSGS NO+VOLVER
2 NO+WANT NO+conozco NO+cuenten NO+funciona NO+gasten NO+juega NO+los NO+quiere NO+va
2 NOUNOUT+la NOUNOUT+mi NUMBER+> NUMBER+STOPDO NUMBER+con NUMBER+de NUMBER+incorrecto
2 OBJECT+si PERSON+con PERSON+de PERSON+fallecio PERSON+siganle PREMOVE RECIBIR+THIS
2 RECIBIR+esto RECIBIR+sus REMOVE+> REMOVE+este REPLY+. REPLY+NEVER REPLY+NO REPLY+en.BEFORE
2 REPLY+en.NEGATIVE REPLY+no RME+mi SEND+. SEND+lo SEND+ni SERVICE+REPLY SERVICE+STOPDO
2 SERVICE+para STOPALL+en STOPDO STOPDO+ayer STOPDO+con STOPDO+lo STOPS+. STOPS+ayer
2 STOPS+mensaje SUBJ+, SUBJ+NEVER SUBJ+nada SUBJ+ni THIS+GER THIS+LIST THIS+MSG THIS+MSGS
2 THIS+STOPS THIS+escribiendo THIS+muere THIS+por TOLD+> TOLD+BAJA TOLD+a TOLD+baja VOLVER+GER
2 WANT+LIST WANT+MSGS WANT+dar WANT+en WANT+estar WANT+las WANT+lo WANT+seguir WISH+, WISH+MSG
2 WISH+RECIBIR WISH+dar WISH+de WISH+estar WISH+recibir WISH+un WORD+THIS WORD+ayer WORD+mi
2 WORD+todo a+CANCEL a+EVENT a+bloquear a+ver abogados acabo acoso acoso+por adios+> agencia
2 ahi+muere ahora+en.BEFORE ahorrense ahorrense+el al+rio alertas+> algo all ano ano+,
2 antes+REMOVEIT antier any apuntenme aqui+NEVER aqui+NO aqui+en.NEG aqui+en.NEGATIVE aqui+no
2 arreglen avisame avisando avisen avisenme+cuando bandeja barrio+> barrio+si bastante basura
2 basura+, bien+> bin borran borrenlo borrenme borrenme+> buscan+en.YOU buscan+ya can
2 cancelar+mi cancelen cancelen+todo carino cel celular+STOPDO chingada cita+si citas clima
2 cobran+por como+ASK como+que compadre compadre+, comunico comunico+ASK comunico+que con+sus
2 conmigo conmigo+NEVER conmigo+NO conmigo+en.BEFORE conmigo+en.NEG conmigo+en.NEGATIVE
2 conmigo+no contesta continue correo+MSG correo+MSGS correo+basura corrijan+el cosas+>
2 could+en.BADMSG credito+, cuenta+ASK cuenta+REPLY cuenta+STOPDO cuenta+para cuenta+que
2 culpa+de cunado cupones+, dais dame dame+de dar datos de+LATER de+LAWYER de+MORE de+abogados
2 de+cel de+credito de+cuenta de+en.LIST de+en.THINGS de+ingles de+lo de+politica de+recibir
2 de+su de+sus de+tus de+ustedes de+vosotros definitiva dejaste+el del+clima del+de denle
2 descuentos+> dia+, dia+entiendan diarios digo+ASK digo+que dije+a dime dios+, doy+CONSENT
2 el+> el+cumpleanos el+envio el+gorro el+menu el+numero el+pelo el+permiso el+recordatorios
2 el+registro ella+> empiezan en+ASK en+ese en+lo en+marzo en+que en+serio en.ALONE+ayer
2 en.AUTHORITY en.BADMSG+ayer en.BEFORE+GET en.BEFORE+INF en.BEFORE+MODAL en.BEFORE+MSG
2 en.BEFORE+MSGS en.BEFORE+NEVER en.BEFORE+NO en.BEFORE+PREMOVE en.BEFORE+PSUBJ en.BEFORE+and
2 en.BEFORE+avisen en.BEFORE+borran en.BEFORE+conozco en.BEFORE+cuenten en.BEFORE+dais
2 en.BEFORE+en.I en.BEFORE+en.NEG en.BEFORE+en.NEGATIVE en.BEFORE+en.PHONE
2 en.BEFORE+en.SENDING en.BEFORE+estan en.BEFORE+funciona en.BEFORE+gasten en.BEFORE+goes
2 en.BEFORE+i en.BEFORE+inscriban en.BEFORE+interesan en.BEFORE+juega en.BEFORE+llegue
2 en.BEFORE+mandan en.BEFORE+no en.BEFORE+off en.BEFORE+pierden en.BEFORE+quiere
2 en.BEFORE+quit en.BEFORE+sigan en.BEFORE+slowly en.BEFORE+tengan en.BEFORE+tocan
2 en.BEFORE+va en.BEFORE+with en.DAY+al en.DOESNT en.END en.ENDED+> en.ENDED+ayer en.FROM+>
2 en.FROM+en.SUBJECT en.FROM+en.VOC en.FROM+en.YOU en.FROM+these en.FROM+you en.KEYWORD+>
2 en.KEYWORD+ayer en.KINDS+en.BEFORE en.LIST+. en.LIST+MORE en.LIST+en.BEFORE en.LOSE
2 en.LOSE+clima en.LOSE+de en.ME+BOTHER en.ME+PREMOVE en.ME+avisen en.ME+borran en.ME+dais
2 en.ME+en.FROM en.ME+estan en.ME+fui en.ME+inscriban en.ME+interesan en.ME+llegue
2 en.ME+mandan en.ME+pase en.ME+pierden en.ME+slowly en.ME+tengan en.MENDED+, en.MESSAGES+.
2 en.MESSAGES+MORE en.MY+en.BEFORE en.MY+husband en.MY+phone en.NEG en.NEG+? en.NEG+BOTHER
2 en.NEG+GET en.NEG+INF en.NEG+MSG en.NEG+MSGS en.NEG+VOLVER en.NEG+ayer en.NEG+conozco
2 en.NEG+cuenten en.NEG+funciona en.NEG+gasten en.NEG+juega en.NEG+los en.NEG+quiere en.NEG+va
2 en.NEGATIVE+BOTHER en.NEGATIVE+GET en.NEGATIVE+INF en.NEGATIVE+MSG en.NEGATIVE+MSGS
2 en.NEGATIVE+VOLVER en.NEGATIVE+WANT en.NEGATIVE+conozco en.NEGATIVE+cuenten
2 en.NEGATIVE+funciona en.NEGATIVE+gasten en.NEGATIVE+juega en.NEGATIVE+los en.NEGATIVE+quiere
2 en.NEGATIVE+va en.NUMBER en.PHONE+and en.SENDING+en.BEFORE en.SENDING+en.FROM
2 en.SENDING+from en.STOP+ayer en.SUBJECT+could en.TAIL+BOTHER en.TAIL+PREMOVE en.TAIL+avisen
2 en.TAIL+borran en.TAIL+dais en.TAIL+en.FROM en.TAIL+estan en.TAIL+fui en.TAIL+inscriban
2 en.TAIL+interesan en.TAIL+llegue en.TAIL+mandan en.TAIL+pase en.TAIL+pierden en.TAIL+slowly
2 en.TAIL+tengan en.TEXT+. en.THESE+> en.THIRD+las en.UNSUB en.UNSUB+> en.VOC+, en.VOC+BOTHER
2 en.VOC+PREMOVE en.VOC+avisen en.VOC+borran en.VOC+dais en.VOC+en.FROM en.VOC+estan
2 en.VOC+fui en.VOC+inscriban en.VOC+interesan en.VOC+llegue en.VOC+mandan en.VOC+pase
2 en.VOC+pierden en.VOC+slowly en.VOC+tengan en.WHO en.WHO+, en.YOU+ASK en.YOU+en.BEFORE
2 en.YOU+o en.YOU+que enough entiendan entiendan+ASK entiendan+que enviado envios+, error+>
2 es+mio es+urgente escriban+, escriban+> escriban+a escribiendo+> escribieran escribirme
2 escribirme+> ese+NUMBER ese+numero esta+GER esta+escribiendo estan estan+GER este+en.BEFORE
2 este+numero este+sea esten+GER esto+STOPS esto+lo estos estrella estrella+en estuvo+bueno
2 existo existo+> favor favor+, favor+de flash from+en.SUBJECT from+en.VOC from+en.YOU
2 from+you fuera+de fui+a funciona+, gasten goes gorro gracias+> grupo+de guau haga haga+de
2 hasta+LATER hasta+en hear hijo+se hoy hoy+. husband inscriban inscrito interesa+seguir
2 interesan is+en.BEFORE is+en.ME is+en.TAIL is+me joven juega ke la+MSGS la+PERSON
2 la+chingada la+mama la+opcion la+publicidad la+puerta la+senorita la+sopa lados lados+>
2 largo+de larguense las+citas las+de las+del las+en.LOSE las+encuestas le+SUBJ le+escriban
2 les+digo lista+LAW lista+robinson listo+> llame llame+, llega+> llego+a llegue lo+CALL
2 lo+RME lo+borren lo+hagan lo+pedi lo+siento los+LATER los+SEND los+SUBJ los+WANT los+dias
2 los+proximos los+quiero los+reporto los+servicios los+versiculos make+en.MY make+this mama+>
2 mandando+> mandarme+MSG manden manden+MORE mandes+MSG maquina marzo+. mas+por mas+textos
2 me+BOTHER me+PREMOVE me+avisen me+borran me+dais me+en.FROM me+estan me+fui me+inscriban
2 me+interesan me+llegue me+mandan me+pase me+pierden me+slowly me+tengan medio+> memoria
2 mensaje mensaje+diario mensaje+y mensajitos+, menu menu+del menu+en.LOSE mi+bandeja mi+cel
2 mi+cunado mi+en.THIRD mi+esposa mi+ex mi+linea mi+nombre mi+talla mientras+STOPS
2 mientras+tanto molesten molesten+en money money+> my+en.PHONE my+husband nada+. ni+se ni+uno
2 nina nino no+BOTHER no+GET no+INF no+MSG no+MSGS no+VOLVER no+WANT no+conozco no+cuenten
2 no+funciona no+gasten no+juega no+los no+quiere no+va noche nomas+MSG nombre+de nos+BOTHER
2 nos+SUBJ nothing noticias noticias+del noticias+en.LOSE nuevos nuevos+NEVER nuevos+NO
2 nuevos+en.BEFORE nuevos+en.NEG nuevos+en.NEGATIVE nuevos+no number numero+ASK numero+es
2 numero+incorrecto numero+que nunca+WANT o+WISH of+en.MY of+these ofertas+> off ojala opcion
2 opcion+> os otorgada otros paciencia palabra+se pantalla+, papa+por para+NEVER para+NO
2 para+en.BEFORE para+en.NEG para+en.NEGATIVE para+no paran pararlo parece paren participar
2 pasaron pase+a paz+> pedi+> pelo pelo+FEDUP pelo+verde perder perder+el pero+lo pero+los
2 pero+si persona+WRONG persona+equivocada pidio pido+NEVER pido+NO pido+en.BEFORE pido+en.NEG
2 pido+en.NEGATIVE pido+no pierden pilates pilates+> pizza pls+> pongo por+LATER por+telefono
2 premio programa+de promo proxima+vez publico puedan puede+INF puede+INFME puede+WORD
2 pueden+REMOVE pueden+RME pueden+WORD pura q+en.ME q+en.TAIL q+en.VOC q+me que+AGAIN que+MORE
2 que+NEVER que+NO que+decirlo que+en.NEGATIVE que+este que+esto que+existo que+mas que+nadie
2 que+palabra que+quiero que+tanto que+vibre quedamos quiero+RECIBIR quiero+dar quiero+estar
2 quiero+recibir quiteme+de quitenlo quitenlo+> quitenlos quitenme+de quitenmelo raices
2 recibiendo+sus recibir recibir+THIS recibir+esto recibirlos recibirlos+> registro+NEVER
2 registro+NO registro+en.BEFORE registro+en.NEG registro+en.NEGATIVE registro+no remuevanme
2 remuevanme+> renta+, reporto resena retirenme retiro retiro+la retiro+mi robinson robinson+,
2 sacame saldo+> saludos+a se+BOTHER se+ERRED se+MODAL se+SEND se+SUBJ se+molesten seguir
2 seguir+en semana+antes senor+de senora+ASK senora+que sentido sentido+ASK sentido+que serio
2 serio+, servicios shop si+en.YOU si+es si+llego si+pueden si+ya siento siento+> sigan+GER
2 siganle siguen+> siguen+GER siguen+escribiendo sigues sin+LIST sin+MSG sin+MSGS sin+abrir
2 sin+mensajes sirvanse sirvanse+CANCEL sirvanse+WORD sirvanse+cancelar sistema+, slowly
2 so+en.VOC sola+vez solo+avisenme son+las sonar sopa stop stop+ayer store store+.
2 sus+notificaciones sus+ofertas take+en.MY take+my tanto tanto+, tanto+MSG tanto+mensaje
2 telefono+ASK telefono+de telefono+que tengo+, tengo+en tengo+ninguna terminar textear
2 these+> this+en.BEFORE tienda tiene+sentido tienen+> tienen+FEDUP to+en.BEFORE tocan todas
2 todo+lo todo+y todos+lados trabajo+. tu+LIST tu+lista turnos turnos+> u un+aviso una+LATER
2 una+estrella una+sola una+vez unsubscribe unsubscribe+> up urgente va va+> vale+en.YOU
2 vale+ya veces+hay vender vendi vendi+la vendimos ver+si verde+, versiculos vez+en.BEFORE
2 vez+en.ME vez+en.TAIL vez+en.VOC vez+me vez+y vibre viernes vivo vivo+en vosotros vosotros+>
2 vuelva+a vuelve vuelve+a well with+en.VOC x y+MORE y+MSG y+MSGS y+antier y+este y+hoy
2 y+listo y+te y+ustedes ya+ASK ya+o ya+que your+en.BEFORE your+store
3 ,+REMOVEIT ,+and ,+cual ,+en.BEFORE ,+en.MY ,+eso ,+las ,+paso ,+saquenme .+EVENT .+NEVER
3 .+NOUNOUT .+REPLY .+STOPS .+aqui .+deja .+en.ALONE .+en.KINDS .+en.STOP .+en.THREAT
3 .+finalicen .+hala .+id .+im .+metanse .+para .+pero .+reportado .+retiro .+revoco .+ustedes
3 .+wey 0+anos 0+en.BEFORE AGAIN+WANT ASK ASK+THIS ASK+falta ASK+le ASK+va CANCEL CANCEL+lo
3 CANCEL+todo CANCELME DAR+un EVENT+con FEDUP+THIS FEDUP+aqui GET+AGAIN GET+MORE GET+mas
3 INF+MSG INF+NEVER INF+NO INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE INF+mensajes INF+no
3 INFME+mensajes LATER+THIS LATER+aqui LAW+> LIST+es MODAL+AGAIN MODAL+REMOVE MODAL+RME
3 MODAL+ahorrar MODAL+mas MORE+> MORE+WANT MORE+del MORE+en.LOSE MSG+NUMBER MSG+a MSG+numero
3 MSGS+es NEVER NEVER+a NEVER+conozco NEVER+deseo NEVER+es NO+a NO+deseo NO+es NUMBER+.
3 NUMBER+cien NUMBER+es OBJECT+en.BEFORE OBJECT+en.HEY OBJECT+en.ME OBJECT+en.TAIL OBJECT+me
3 OBJECT+nueva OBJECT+ok PERSON+, PERSON+se PSUBJ RECIBIR REMOVE+lo REPLY+en.YOU REPLY+vender
3 REPLY+ya RME+lo SEND+AGAIN SEND+NEVER SEND+THIS SEND+mas SEND+una SERVICE+nueva STOPALL+de
3 STOPDO+> STOPDO+NEVER STOPDO+NO STOPDO+al STOPDO+dormir STOPDO+en.BEFORE STOPDO+en.NEG
3 STOPDO+en.NEGATIVE STOPDO+en.YOU STOPDO+no STOPDO+vender STOPDO+ya STOPS+, STOPS+los THIS+la
3 TOLD+WORD WANT+q WANT+recibir WISH+GET WISH+las WISH+q WRONG a+SEND a+THIS a+el a+paseo
3 abrir+el aburrio ahorrar al+PERSON al+perro all+en.FROM all+of and anos+. apaga apaga+THIS
3 apago aqui+. aqui+la asociacion aviso+de avisos+del avisos+en.LOSE ayer+y barrio basura+>
3 bloqueo+> borren borren+> borrenlo+> borron borron+y bueno+> busco cancela+el canse captura
3 carro cien cobranza cobranza+en.BEFORE como+CANCEL como+la comunicacion con+ustedes
3 confundiste contesta+el corrijan corto cuando cuando+WANT cuando+quiera cuenta+nueva
3 cumpleanos de+MSG de+MSGS de+PERSON de+RECIBIR de+cobranza de+en.BEFORE de+hoy de+mi
3 de+romper de+sonar decirlo dejad dejad+de deje+al dejen del+LIST del+barrio del+club demas
3 den dia+y diario dona dona+, dormir edad edad+, el+CONSENT el+NUMBER el+aviso el+suyo
3 el+tiempo el+ultimo en+INF en+SEND en.BEFORE+BOTHER en.BEFORE+WANT en.BEFORE+canse
3 en.BEFORE+deseo en.BEFORE+es en.BEFORE+escriban en.BEFORE+escribes en.BEFORE+esten
3 en.BEFORE+from en.BEFORE+gustaria en.BEFORE+here en.BEFORE+jubile en.BEFORE+las
3 en.BEFORE+llega en.BEFORE+mios en.DAY+anos en.DAY+en.BEFORE en.FROM+en.THESE en.HEY+,
3 en.HEY+NEVER en.HEY+los en.I+can en.I+en.DITCH en.LIST+> en.LOSE+LIST en.LOSE+barrio
3 en.LOSE+club en.ME+VOLVER en.ME+canse en.ME+escribes en.ME+esten en.ME+gustaria en.ME+jubile
3 en.ME+llega en.MENDED en.MY+> en.MY+en.PHONE en.NEG+> en.NEG+a en.NEG+deseo en.NEG+es
3 en.NEG+to en.NEGATIVE+a en.NEGATIVE+deseo en.NEGATIVE+es en.SUBJECT+can en.SUBJECT+en.DITCH
3 en.TAIL+VOLVER en.TAIL+canse en.TAIL+escribes en.TAIL+esten en.TAIL+gustaria en.TAIL+jubile
3 en.TAIL+llega en.TAKE+my en.THESE en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+en.VOC
3 en.THINGS+me en.THIRD+, en.THIRD+mios en.THREAT en.VOC+VOLVER en.VOC+canse en.VOC+en.SUBJECT
3 en.VOC+escribes en.VOC+esten en.VOC+gustaria en.VOC+jubile en.VOC+llega en.WANT+, en.YOU
3 en.YOU+, encuestas ends enviar es+el escribes escribir escuela esos estar+en este+NUMBER
3 esten estoy+en estuvo+> ex fallecio+en finalicen from fuera fuera+> ganaron gustaria hace
3 hagan hala hala+, hasta+THIS hasta+aqui hay+una here i+en.DITCH id im interesa+ASK
3 interesa+que ir+> jubile ke+en.BEFORE la+LAW la+asociacion la+escuela la+nina la+persona
3 la+suscripcion la+vuelta las+MSG las+pelotas le+THIS le+esta like lista+, lo lo+demas
3 lo+usen los+WISH los+busco los+viernes ma ma+MSG mama mama+de mandarme+mensajes manera
3 me+VOLVER me+canse me+escribes me+esten me+gustaria me+jubile me+llega mensaje+NUMBER
3 mensaje+numero messages metanse mi+consentimiento mi+nino mi+numero mi+papa mi+pedido
3 mi+telefono mio mios+. mire muchas muchas+en.FEEL muchas+gracias my+en.BEFORE nena nene
3 nene+> no+a no+deseo no+es notificaciones+, numero+cien of+en.BEFORE of+en.THESE ofertas+de
3 olviden otra+> otro+MSG otro+mensaje palabra papa para+en.YOU para+vender para+ya paseo
3 paseo+con paso+de pedido pelotas pelotas+> pero+de pls por+NUMBER por+THIS por+ahora
3 por+culpa proximo proximos proximos+LIST proximos+envios publicitarnos puede+mandarme
3 pueden+ahorrar q+en.BEFORE que que+THIS que+falta que+le que+va quero quiera quiero+las
3 quiero+q quit quita+lo quiteme rebajas recetas recetas+> recibir+> regalo regalo+mi renta
3 reportado reportado+como romper romper+las saber+AGAIN saber+MORE saber+mas saldo santiago
3 santiago+, saquenme+> saquenme+de se+CANCEL se+apaga sea+el senal+, senores senorita si+>
3 silencio+> sin+mi sirven+sus sistema sms+> son+mios soy+un sus+LIST take te+ERRED te+WANT
3 te+confundiste telefono+con tener textos+, tiene+ASK tiene+que tio+, toda toda+MSG
3 toda+comunicacion trabajo tren tus+LIST tus+mensajes ultimo un+CANCEL un+PERSON uno uno+>
3 usen usen+> veces vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE
3 vender+no ver vez+ASK vez+que viernes+de vuelta vuelta+> y+OBJECT y+SERVICE y+cuenta y+si
3 yo+NEVER yo+los
4 ,+STOPS ,+WORD ,+los ,+se ,+soy .+LATER .+LIST .+NUMBER .+cero .+cuantas .+en.BADMSG
4 .+en.KEYWORD .+felicidades .+mensajes .+numero .+tachen .+take 0+am AGAIN+, CANCEL+los
4 CONSENT FORGET+mi MODAL+WORD MORE+MSG MSG+MORE NEVER+, NEVER+SEND NEVER+WANT NO+, NOUNOUT
4 NUMBER+ASK NUMBER+WRONG NUMBER+que RECIBIR+> REMOVEME+del REMOVEME+en.LOSE RME+> SEND SEND+,
4 SEND+nada SERVICE+, SUBJ+mas THIS+en.YOU THIS+textos THIS+ya UNME+> VOLVER+a WANT+RECIBIR
4 WORD WORD+en.DAY a+esa a+la abrir aqui+> avisos avisos+de baja bajenme carro+, cero
4 cero+interes cita+de con+la cuantas cuantas+veces de+INF de+NEVER de+NO de+OBJECT de+THIS
4 de+en.NEG de+en.NEGATIVE de+mensajes de+no del+grupo desactivar digo do donde+les
4 el+telefono en+paz en+todos en.ALONE en.BEFORE+en.FROM en.BEFORE+en.SUBJECT en.BEFORE+your
4 en.DAY+am en.DITCH en.FROM+en.BEFORE en.LOSE+grupo en.ME+SUBJ en.NEGATIVE+, en.NOT
4 en.SENDING+. en.STOP en.TAIL+SUBJ en.THINGS+en.BEFORE en.VOC+SUBJ en.YOU+STOPS
4 en.YOU+parenle es+THIS estan+escribiendo esto+en.YOU esto+ya estos+textos estuvo ex+,
4 felicidades felicidades+, graduo graduo+en hasta i+can interes kiero la+senal la+senora
4 les+quepa llega lo+tengan los+BLOCKS los+del los+en.LOSE los+mios los+tengo love manden+>
4 mas me+SUBJ mejor+NEVER mejor+NO mejor+en.BEFORE mejor+en.NEG mejor+en.NEGATIVE mejor+no
4 menos mensajes+de mensajes+es mi+contacto mi+por mios+, musica no+, numero+WRONG parenle
4 parenle+a parte paz perro perro+con pido pueden quepa quepa+> quiero+MSG quitenme reciba
4 renuncio revoco saquenme+del saquenme+en.LOSE se+acabo se+graduo senor senora siempre+>
4 soy+la su sus+MSG sus+MSGS suscripcion suyo+> tachen terminar+> textos+a these tiene tierra
4 tierra+a tio ultimo+ASK ultimo+que un+senor ustedes ustedes+, vez wey wey+en.YOU wey+ya y+a
4 y+cree ya+, ya+STOPS ya+parenle
5 ,+mi ,+this .+MSGS .+STOPALL .+con .+en.ENDED .+en.LOSE .+en.TAKE .+ni .+olvidame AGAIN+>
5 ASK+MODAL ASK+lo BAJA+> CANCEL+> ERRED ERRED+> GER+> GET GET+> INF MODAL+> MORE+, MSG+y
5 NEVER+soy NO+soy OBJECT+en.VOC REMOVE+mi STOPDO+de STOPS+a SUBJ+AGAIN THIS THIS+, THIS+.
5 UNME WANT+GET WANT+MSG WISH+el WORD+? WRONG+> a+INF a+escribir a+otra a+su a+tomar absoluto
5 am anos bloqueo club con+los con+su consentimiento+> contacto cuenta d de+distribucion
5 de+una dia distribucion do+en.NEG el+silencio en.BEFORE+, en.BEFORE+VOLVER en.BEFORE+a
5 en.BEFORE+soy en.FROM en.HEY+ni en.NEG+, en.NEG+soy en.NEGATIVE+soy en.YOU+estuvo escriban
5 eso+, esto+> fallecio la+proxima le+SEND los+envios mas+, mas+> no+soy numero+, olvidame
5 otra+parte por+donde proxima que+MODAL que+lo saco senal sigan soy sus+textos suyo taller
5 taller+, to todos+los tomar un+dia without ya ya+estuvo yo+ni 🚫
6 ,+STOPALL .+FORGET .+denme .+saquenme BAJA FORGET GER+a LAW MORE MSG+de MSGS+de NEVER+. NO+.
6 NUMBER+, SEND+> SEND+MORE STOPALL SUBJ+MORE a+quien agradeceria ahi+> consentimiento
6 contacto+> cree cree+ASK cree+que de de+la denme en.BEFORE+> en.BEFORE+tienen en.KEYWORD
6 en.ME+tienen en.NEGATIVE+. en.TAIL+tienen en.VOC+tienen envios+> escribiendo+a iros iros+a
6 le+sigan los los+mensajitos me+tienen mensajitos mensajitos+> mios no+. nomas not ofertas
6 parte+> por+saco saco+> sus tengo+SERVICE this tomar+por your
7 ,+CANCEL ,+STOPDO .+ASK .+WORD .+baja .+que .+vete .+🚫 BOTHER+> CANCEL+esto LATER+de LIST+>
7 MSGS REPLY+siempre STOPDO+siempre deja+de en.BEFORE+. en.ENDED en.NEG+. en.YOU+> le+VOLVER
7 les+WISH lo+de los+de para+siempre q superenme superenme+> vete ya+>
8 ,+REMOVEME . .+BAJA .+CANCEL .+DAR .+hasta BOTHER CANCEL+THIS MSG REMOVEIT+> WORD+> aqui
8 ninguna sea tengan todos
9 .+FEDUP .+los LIST REMOVEIT VOLVER de+LIST envios esto mi+NUMBER ni silencio telefono
10 .+STOPDO DAR FEDUP SUBJ+> numero saquenme
11 .+REMOVEME .+les REMOVEME+de SUBJ THIS+> escribiendo les 🔕 🔕+>
12 REMOVEME+>
14 GER
17 NUMBER
23 REMOVEME
"""
