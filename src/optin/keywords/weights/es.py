"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 =bias
-13 >
-10 o
-9 el
-8 LATER+> esta la sin tu
-7 0 OBJECT OBJECT+> cuanto deje dos eh en.OTHER es la+de quedo
-6 .+. .+en.YOU .+si CANCEL+la DEAL+> EVENT OBJECT+, al de+nuevo en en.DAY+> en.THIRD fue nuevo
-6 por+ASK por+que sacaron usted
-5 , ,+de .+WANT .+basta .+por .+quien .+ya BAJA+, EVENT+> MSG+por NUMBER+en baja+, casa con
-5 con+THIS eh+> en.DAY en.MESSAGES+, en.TIME estoy la+EVENT lista+de los+CANCEL manden+MSGS
-5 muy por+MSG quite tambien tantos texto tienen van
-4 ,+LATER ,+WISH .+MODAL .+RME .+en.NEGATIVE .+no 0+, 0+> 2 ASK+es CANCEL+de EVENT+de LATER+,
-4 PERSON SEND+publicidad STOPDO+la STOPS+LIST STOPS+MSGS SUBJ+MSGS SUBJ+a SUBJ+publicidad
-4 THIS+es THIS+mensajes WORK acepto acuerdo at ayer basta cambie+de compania correo creo dale
-4 darme+de de+donde dio donde donde+sacaron el+OBJECT el+PERSON en+el en+la en.BEFORE+estoy
-4 en.BEFORE+sirven en.DAY+, en.LIST+, en.MY en.SENDING+, en.TEXT+, ese esposo estos+mensajes
-4 gustan+sus hay is la+otra lado manden+mensajes manden+publicidad mensajes+, mi+PERSON
-4 mi+esposo mismo my nos nos+vemos out pague por porfa que+es queria sacaron+mi sale salgo
-4 sirven tantos+LIST tantos+MSG tantos+MSGS the todavia todo+> una vacaciones vamos van+a
-4 vemos vi y+WANT
-3 ,+WANT ,+ahi ,+cuanto ,+en.BEFORE ,+ese ,+fue ,+tengo ,+tienen .+BLOCKS .+NO .+REMOVE .+SEND
-3 .+VOLVER .+a .+acepto .+cambie .+cuanto .+despues .+el .+en.BEFORE .+en.MY .+en.THIRD
-3 .+en.VOC .+hay .+la .+ok .+perdon .+son .+tienen .+tqm .+va .+y ANNOY BAD BAJA+en.BEFORE
-3 CALL CANCEL+MORE CANCEL+nada CHAT GET+los LIST+, MODAL+INF MODAL+INFME MODAL+SEND MSG+,
-3 MSG+la MSGS+la MSGS+por NEVER+REPLY NEVER+estoy NEVER+hay NEVER+la NO+REPLY NO+estoy NO+hay
-3 NO+leo NO+tengo NUMBER+y PERSON+ASK PERSON+en.BEFORE PERSON+en.ME PERSON+en.TAIL
-3 PERSON+en.VOC PERSON+me PERSON+que RECIBIR+los REMOVE REMOVE+la REMOVEMODAL REPLY+los SEND+a
-3 SEND+al SERVICE+> STOPDO+los STOPDO+un SUBJ+mensajes THIS+OBJECT WANT+INF WANT+SEND
-3 WANT+darme WISH+INF WISH+SEND WISH+darme WORD+MORE WORD+con WORD+en.ME WORD+en.TAIL WORD+me
-3 WORD+nada a+este a+mi actualicen adelante alertas alla alla+> amen antes avisos+, ayudan
-3 baja+en.BEFORE basta+con c cancela+la cebolla celular+> con+eso conteste corte cuantos
-3 cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes darme de+WORD de+acuerdo de+texto
-3 de+vacaciones deje+de dejo del+EVENT del+LATER denunciarlo dia+> dice el+0 el+SERVICE
-3 el+en.DAY el+otro en.BEFORE+ANNOY en.BEFORE+en.VOC en.BEFORE+hay en.BEFORE+leo
-3 en.BEFORE+llegan en.BEFORE+llego en.BEFORE+tengo en.BEFORE+vayan en.LOSE+EVENT en.LOSE+LATER
-3 en.ME+ANNOY en.ME+sirven en.NEG+REPLY en.NEG+STOPDO en.NEG+estoy en.NEG+hay en.NEG+leo
-3 en.NEG+tengo en.NEGATIVE+REPLY en.NEGATIVE+estoy en.NEGATIVE+hay en.NEGATIVE+leo
-3 en.NEGATIVE+tengo en.OTHER+en.BEFORE en.SUBJECT en.SUBJECT+en.TAKE en.TAIL+ANNOY
-3 en.TAIL+sirven en.TIME+the en.VOC en.VOC+ANNOY en.VOC+sirven en.YOU+lo end entonces era
-3 es+mi eso+es estafa estafa+> estoy+de feliz firmar fue+un gusto+> habia hijo hora igual in
-3 jaja kilos kilos+, les+dio lista llamenme llego llevo los+REMOVE los+en.LIST los+en.MESSAGE
-3 los+en.MESSAGES los+en.SENDING los+en.TEXT los+quite los+sms los+tres manana mandan+>
-3 manden+LIST manden+MSG mando mateo me+ANNOY me+sirven mejor molesta muy+amable nada+>
-3 necesito no+REPLY no+estoy no+hay no+leo no+tengo numero+en nunca o+solo otra+vez para
-3 para+los perdon plan po+, por+mensaje porfa+> puede puedo punto queda querer quiero+SEND
-3 quiero+darme quitele recibir+mensajes sacar sali salir servicio si+, sin+INF sin+querer so
-3 solicito son su+correo tantos+mensajes tengo+MORE texto+> tres va+, voy whatsapp y+WISH
-3 y+en.HEY y+quiero y+usted y+yo ya+lo yo you
-2 " * *+con ,+BLOCKS ,+INF ,+THIS ,+VOLVER ,+al ,+dale ,+dios ,+en.ME ,+en.TAIL ,+en.THIRD
-2 ,+es ,+hacen ,+manana ,+me ,+my ,+puedo ,+quiero ,+sigan ,+son ,+vengan ,+y .+AGAIN .+MORE
-2 .+MSG .+acabo .+bueno .+can .+creo .+cuantos .+dale .+deje .+donde .+en.HEY .+en.LIST
-2 .+en.SENDING .+entonces .+hola .+informacion .+mi .+mil .+muy .+my .+nunca .+quisiera
-2 .+quitele .+renuncie .+sale .+sip .+solicito .+su .+the .+tu .+tuve .+vamos .+van .+vuelvan
-2 .+whats .+yes 0+y 2+. ?+en.HEY ?+en.I ?+en.SUBJECT ?+yo AGAIN+LATER AGAIN+los AGAIN+tarde
-2 ANNOY+con ASK+> ASK+STOPS ASK+WANT ASK+insistentes ASK+pague ASK+pararan ASK+se BLOCKS
-2 BLOCKS+con BOTHER+, BOTHER+a CANCEL+mi DEAL DEAL+LATER DEAL+en.BEFORE DEAL+o FIX GER+en
-2 GET+como GET+mensajes INF+al INF+los INF+pero LATER LATER+ASK LATER+en.BEFORE LATER+que
-2 LIST+SEND LIST+mandan LIST+por LIST+porfa MODAL+, MODAL+a MODAL+mandarme MODAL+un MORE+LATER
-2 MORE+THIS MORE+los MORE+tarde MSG+SEND MSG+donde MSG+en MSG+en.MENDED MSG+mandan MSG+porfa
-2 MSGS+SEND MSGS+los MSGS+mandan MSGS+porfa NEVER+STOPALL NEVER+STOPDO NEVER+TOLD
-2 NEVER+comprar NEVER+en.SUBJECT NEVER+en.THIRD NEVER+hace NEVER+he NEVER+leo NEVER+molestar
-2 NEVER+necesito NEVER+pares NEVER+queria NEVER+un NEVER+vi NO+STOPALL NO+STOPDO NO+TOLD
-2 NO+comprar NO+hace NO+la NO+molestar NO+necesito NO+pares NO+queria NO+se NO+vi OBJECT+es
-2 OBJECT+o PART PERSON+> PERSON+PERSON PERSON+por RECIBIR+mensajes REMOVE+a REMOVE+las
-2 REMOVE+su REMOVEMODAL+> REPLY+SEND REPLY+alla REPLY+la REPLY+otro RME RME+a RME+la SEND+,
-2 SEND+MSGS SEND+con SEND+demasiado SEND+el SEND+la SEND+los SEND+pero SERVICE SERVICE+del
-2 SERVICE+en.LOSE SERVICE+en.ME SERVICE+en.TAIL SERVICE+en.VOC SERVICE+me STOPDO+SEND
-2 STOPDO+alla STOPDO+el STOPDO+las STOPDO+mi STOPDO+otro STOPDO+su STOPS+mensajes STOPS+por
-2 SUBJ+LIST SUBJ+MSG SUBJ+al SUBJ+la TELL THIS+ASK THIS+SERVICE THIS+cuenta THIS+dias THIS+en
-2 THIS+en.BEFORE THIS+estare THIS+nos THIS+que TOLD+la WANT+CANCEL WANT+DAR WANT+NEVER
-2 WANT+bolsa WANT+es WANT+formar WANT+ni WISH+> WISH+WORD WISH+bolsa WISH+cancelar WISH+es
-2 WISH+formar WISH+ni WORD+, WORD+de WORD+del WORD+en.LOSE WORD+en.VOC WORD+la a+REMOVE a+RME
-2 a+lo a+sacar a+seguir acaba acabaron acabo+de acosando actualicen+mi acuerdo+> adelante+>
-2 adelante+con ahi+estare ahi+nos ahorita al+DEAL al+mismo amable amable+, amiga antes+>
-2 antes+de anuncio apunto+a asi at+the aviso+> avisos+a ayer+, b b+> barda bebe been bien
-2 boletin boletos boletos+> bolsa boludo borraron buenas+, bueno+, cabeza calle camioneta
-2 can+en.SUBJECT cancelar casero casero+en.BEFORE casero+en.ME casero+en.TAIL casero+en.VOC
-2 casero+me casi casi+NEVER celular+en church cinco cita+o claro claro+, clase clase+de
-2 como+NEVER como+NO como+en.NEG como+en.NEGATIVE como+funciona como+no comprar con+ASK
-2 con+dos con+lo con+que confirmo consegui contactos contactos+> contesto copia correo+,
-2 correo+se creo+ASK creo+que dale+, dan de+> de+AGAIN de+BAD de+BAJA de+CANCEL de+alta
-2 de+baja de+basura de+bebe de+en.BADMSG de+fumar de+mas de+mateo de+regreso de+semana deja+la
-2 dejar dejarlo dejaron dejaron+de deje+un dejes del+PERSON del+banco del+lado demasiado
-2 derecho+a desbloqueo desbloqueo+> descuentos desde deseo+formar despues dias dicen dicen+ASK
-2 dicen+que dije+ASK dije+que dio+mi direccion disculpe doctor doctora doctora+> domingos
-2 donde+el dos+> down eh+, el+ASK el+EVENT el+LATER el+WORK el+casero el+finde el+letrero
-2 el+portero el+que ella ellos embargo en+0 en+en.DAY en+este en+su en+suenos en+venta
-2 en.BADMSG+en.MY en.BEFORE+? en.BEFORE+CANCEL en.BEFORE+STOPALL en.BEFORE+STOPDO
-2 en.BEFORE+comprar en.BEFORE+dejes en.BEFORE+duele en.BEFORE+en.MY en.BEFORE+encantan
-2 en.BEFORE+fui en.BEFORE+hace en.BEFORE+in en.BEFORE+la en.BEFORE+manda en.BEFORE+molestan
-2 en.BEFORE+molestar en.BEFORE+necesito en.BEFORE+pares en.BEFORE+please en.BEFORE+queda
-2 en.BEFORE+quedo en.BEFORE+queria en.BEFORE+quitan en.BEFORE+salgo en.BEFORE+ustedes
-2 en.BEFORE+vi en.DAY+y en.DEAR en.DITCH+en.SUBJECT en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD
-2 en.DOING en.DONT en.ENDED+en.MY en.FEEL+por en.FROM+en.TIME en.FROM+my en.GAVE+en.VOC
-2 en.GET+en.MY en.HEY en.HEY+NO en.HEY+en.BEFORE en.HEY+en.NEG en.HEY+en.NEGATIVE
-2 en.HEY+en.YOU en.HEY+no en.HEY+ya en.I+dont en.I+en.DOESNT en.I+en.DONT en.I+en.NEG
-2 en.I+en.TAKE en.KEYWORD+en.MY en.LOSE+PERSON en.LOSE+banco en.LOSE+lado en.ME+DAR en.ME+deja
-2 en.ME+duele en.ME+encantan en.ME+llegan en.ME+llego en.ME+lo en.ME+manda en.ME+molestan
-2 en.ME+queda en.ME+quedo en.ME+quitan en.ME+salgo en.MENDED+, en.MENDED+> en.MESSAGES
-2 en.MY+en.BADMSG en.MY+en.OTHER en.NEG+? en.NEG+STOPALL en.NEG+TOLD en.NEG+WORD
-2 en.NEG+comprar en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+hace en.NEG+la en.NEG+molestar
-2 en.NEG+necesito en.NEG+pares en.NEG+queria en.NEG+se en.NEG+vi en.NEGATIVE+STOPALL
-2 en.NEGATIVE+STOPDO en.NEGATIVE+TOLD en.NEGATIVE+comprar en.NEGATIVE+hace en.NEGATIVE+la
-2 en.NEGATIVE+molestar en.NEGATIVE+necesito en.NEGATIVE+pares en.NEGATIVE+queria
-2 en.NEGATIVE+se en.NEGATIVE+vi en.OTHER+> en.OTHER+en.VOC en.SUBJECT+dont en.SUBJECT+en.DONT
-2 en.SUBJECT+en.NEG en.SUBJECT+get en.TAIL+DAR en.TAIL+deja en.TAIL+duele en.TAIL+encantan
-2 en.TAIL+llegan en.TAIL+llego en.TAIL+lo en.TAIL+manda en.TAIL+molestan en.TAIL+queda
-2 en.TAIL+quedo en.TAIL+quitan en.TAIL+salgo en.TAKE en.TAKE+en.THESE en.THESE+out
-2 en.THIRD+PERSON en.THIRD+en.BEFORE en.THIRD+ustedes en.THREAT+in en.TIME+en.MY en.VOC+DAR
-2 en.VOC+deja en.VOC+duele en.VOC+en.TAKE en.VOC+en.WANT en.VOC+encantan en.VOC+llegan
-2 en.VOC+llego en.VOC+lo en.VOC+manda en.VOC+molestan en.VOC+queda en.VOC+quedo en.VOC+quitan
-2 en.VOC+salgo en.VOC+think en.WISH+to en.YOU+en.MY en.YOU+en.WANT en.YOU+quedo en.YOU+vi
-2 encima encima+de entonces+> entran entran+sus entrevista entro equivoco era+REPLY era+STOPDO
-2 era+el era+para eres error es+> es+ASK es+STOPS es+gratis es+que es+suficiente esa+OBJECT
-2 esa+SERVICE escribame eso eso+NO eso+en.BEFORE eso+en.NEG eso+en.NEGATIVE eso+no esta+en
-2 estaba estar estare este+> este+MSG esto+ASK esto+que estoy+interesado estoy+muy ex+PERSON
-2 extrano favor+> favor+en.BEFORE final finde firmar+MORE firmar+nada for formar formar+parte
-2 found found+en.BEFORE friday friday+> fumar fumar+MODAL fumar+hace funciona gato gente
-2 get+en.MY got gracias+por gusto hace+falta hay+alguna he hes hola i+dont i+en.DONT i+en.GET
-2 i+en.NEG i+en.TAKE igual+> im+in informacion informacion+> inquilino+NEVER inquilino+NO
-2 inquilino+en.BEFORE inquilino+en.NEG inquilino+en.NEGATIVE inquilino+no insistentes
-2 interesa+> interesado interesado+> ir ir+a jaja+, jeje+> julio la+CANCEL la+DEAL la+LAWYER
-2 la+OBJECT la+casa la+clase la+compania la+lista la+mia la+misa la+obra la+propaganda
-2 las+en.LIST las+en.MESSAGES las+en.PLURALS las+llaves las+promos late le+gusto leave leer
-2 lentes leo+THIS letrero licenciado liquidacion lista+del lista+en.LOSE llamar llaves llegan
-2 llego+THIS llego+esto lo+BLOCKS lo+desbloqueo lo+mismo los+BODY los+MSGS los+descuentos
-2 los+domingos los+lentes los+ninos los+textos lugar luz mama+NEVER mama+NO mama+en.NEG
-2 mama+en.NEGATIVE mama+no manana+, mandar+AGAIN mandar+mas mandarme mandeme mandes+a marta
-2 martes mas+LATER mas+tarde maybe me+DAR me+deja me+duele me+encantan me+llegan me+llego
-2 me+lo me+manda me+molestan me+queda me+quedo me+quitan me+salgo mensajes mensajes+>
-2 mensajes+SEND mensajes+mandan mensajes+por meses mi+CLIENT mi+NEVER mi+NO mi+en.BEFORE
-2 mi+en.NEG mi+en.NEGATIVE mi+hija mi+hijo mi+no mi+vida mia mil mil+en.FEEL mil+gracias mine
-2 minutos misa+> mismo+OBJECT mismo+tecnico molestan molestar much muchos muchos+LIST
-2 muchos+MSG muchos+MSGS muchos+mensajes muy+ANNOY muy+molesta nada nada+mas nadie never ni+un
-2 ninos no+STOPALL no+STOPDO no+TOLD no+comprar no+hace no+la no+molestar no+necesito no+pares
-2 no+queria no+se no+vi notificaciones nuevo+, nuevo+> nuevo+en number+> o+lo obra off+en.MY
-2 oficina old otra otra+persona otro+dia pantalla para+SEND para+alla para+otro pararan pares
-2 paro partido perdi permiso permiso+> pero pero+en.YOU pero+ya pie please please+> po pongan
-2 por+NEVER por+NO por+el por+en.BEFORE por+en.NEG por+en.NEGATIVE por+en.TEXT por+eso por+no
-2 por+un portero precio pregunta presupuesto presupuesto+> producto profe promos+>
-2 publicidad+> pueden+INF pueden+INFME pueden+SEND pueden+mandarme puedo+WORD punto+, pusieron
-2 que+> que+STOPS que+WANT que+insistentes que+pague que+pararan que+se queria+ASK quien
-2 quien+les quiero quiero+CANCEL quiero+DAR quiero+INF quitan quitarme quitarme+de quitaron
-2 quite+> quitele+el r recado recojo recordatorios+por registro+de regreso renuncie
-2 renuncie+ayer reporte rio rio+de robo robo+, sabado saber saca sacarme sacaron+de salgo+>
-2 salimos salio se+en.BEFORE se+en.ME se+en.TAIL se+en.VOC se+equivoco se+fue se+me se+rio
-2 seguimos seguimos+con seguir+GET seguir+RECIBIR seguir+recibiendo seguro shes si+MODAL si+a
-2 si+hay sigue since sip sms+, sobre solo+MSG solo+lo solo+mensajes son+ustedes spam spam+,
-2 su+lista su+texto suenos suenos+> suficiente sus+mensajitos tal tambien+los tantito tarde
-2 tarde+> tarjeta tecnico temporada temprano tenga termine termino testigo texting+, textos+>
-2 textos+de texts+en.BEFORE that the+en.BADMSG the+en.OTHER those tienen+mi tienen+servicio to
-2 to+en.ENDED todo total tqm treinta tres+meses u un un+error un+mes una+nota used+to
-2 ustedes+los utiles vale vale+, vayan vayan+a vengan venta ventana verdad verdad+> vote whats
-2 y+STOPS y+THIS y+esto y+lo y+su ya+quedo ya+vi yes yo+NO yo+en.NEG yo+en.NEGATIVE yo+en.YOU
-2 yo+no yo+ya you+en.MY you+en.WANT your+en.BEFORE
2 ,+DAR ,+REMOVE ,+RME ,+WORD ,+ahorrense ,+and ,+borrenla ,+cambie ,+como ,+deja ,+dejen
2 ,+en.DOESNT ,+eso ,+lo ,+paso ,+the ,+then ,+todos .+MSGS .+ahora .+apaguen .+buen
2 .+cancelen .+cant .+cero .+cuantas .+dejen .+en.DOESNT .+en.TAKE .+en.THREAT .+en.WRONG
2 .+esto .+guau .+hala .+las .+le .+mensajes .+metanse .+ojala .+olviden .+quitenme
2 .+reportado .+revoco .+saquenme .+soy .+tachen .+todo .+ustedes .+wey .+wow .+wrong 0+.
2 0+LIST 0+MSG 0+MSGS 0+mensajes ?+REMOVEME ?+hay ?+la AGAIN+> AGAIN+WANT AGAIN+por ASK+MODAL
2 ASK+bonito ASK+buscan ASK+decirlo ASK+dios ASK+este ASK+esto ASK+le ASK+nadie ASK+quiero
2 ASK+va BAJA+dos BODY+FEDUP BODY+verde CANCEL+todo CONSENT DAR+CONSENT DAR+permiso DAR+un
2 DEAL+en.VOC DEAL+y EVENT+la EVENT+mi FEDUP+, GET+, GET+ASK GET+THIS GET+el GET+esto GET+que
2 INF+. INF+> INF+NEVER INF+NO INF+cuando INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE INF+estos
2 INF+no INFME+> LATER+. LATER+LATER LATER+es MODAL MODAL+ASK MODAL+MORE MODAL+REMOVE
2 MODAL+RME MODAL+WORD MODAL+ahorrar MODAL+que MORE+> MORE+MSG MORE+WANT MORE+por MSG+.
2 MSG+NEVER MSG+despues MSG+diario MSGS+MORE MSGS+despues NEVER+AGAIN NEVER+BOTHER NEVER+INF
2 NEVER+MSG NEVER+MSGS NEVER+SUBJ NEVER+VOLVER NEVER+compro NEVER+conozco NEVER+es
2 NEVER+gasten NEVER+mas NEVER+mi NEVER+quiero NO+> NO+BOTHER NO+INF NO+VOLVER NO+a NO+compro
2 NO+conozco NO+es NO+gasten NO+lo NO+los NOUNOUT+la NOUNOUT+mi NUMBER+NEVER NUMBER+NO
2 NUMBER+cambio NUMBER+con NUMBER+en.BEFORE NUMBER+en.NEG NUMBER+en.NEGATIVE NUMBER+es
2 NUMBER+incorrecto NUMBER+no OBJECT+en.BEFORE OBJECT+en.HEY OBJECT+nueva OBJECT+ok OBJECT+si
2 PERSON+se PREMOVE RECIBIR+THIS RECIBIR+esto REMOVE+este REMOVEME+del REMOVEME+en.LOSE
2 REPLY+ASK REPLY+vender RME+mi SEND+AGAIN SEND+NEVER SEND+mas SEND+ni SERVICE+REPLY
2 SERVICE+STOPDO SERVICE+nueva SERVICE+para STOPALL+> STOPDO+, STOPDO+ASK STOPDO+NEVER
2 STOPDO+NO STOPDO+al STOPDO+dormir STOPDO+en.BEFORE STOPDO+en.NEG STOPDO+en.NEGATIVE
2 STOPDO+no STOPDO+vender STOPS+. STOPS+los SUBJ+NEVER TOLD+STOPS VOLVER+GER VOLVER+a WANT+GET
2 WANT+LIST WANT+MSGS WANT+dar WANT+q WANT+recibir WANT+sus WISH+AGAIN WISH+RECIBIR WISH+dar
2 WISH+mas WISH+q WISH+recibir WISH+revocar WISH+sus WISH+un WORD+dos a+MORE a+en.BEFORE a+ver
2 abogados abrir+, abrir+el agua+, ahora+es ahorrar ahorrense ahorrense+el al+PERSON al+perro
2 algo+, all and+en.MY ano+, anos+, antes+REMOVEIT apago apaguen aqui+NO aqui+en.BEFORE
2 aqui+en.NEG aqui+en.NEGATIVE aqui+no asi+como avisame avisen avisenme avisenme+cuando
2 avisos+del avisos+en.LOSE avisos+por away baja baja+dos bandeja bastante basura+, basura+>
2 bloqueo borran borrenla borrenlo borrenlo+> borrenme borron borron+y buscan buscan+en.YOU
2 buscan+ya busco by by+en.SENDING by+en.TEXT cambios carro celular celular+, celular+. club
2 como+CANCEL como+la computer comunicacion con+sus contacto contesta correo+MSG correo+MSGS
2 correo+basura cortenla corto cual cuando cuando+WANT cuando+quiera cuantas cuenta+REPLY
2 cuenta+STOPDO cuenta+nueva cuenta+para dar dar+de de+LAWYER de+MORE de+MSGS de+NEVER de+NO
2 de+OBJECT de+RECIBIR de+abogados de+cel de+en.NEGATIVE de+mi de+no de+pago de+politica
2 de+romper de+sonar de+su de+sus decirlo dejaste+el deje+al del+SERVICE del+agua del+barrio
2 del+club del+edificio del+grupo demas derecho+de desactivar descanso deseo+ASK deseo+que
2 dia+, dia+entiendan dia+y diez digo+ASK digo+que dont+do drive duena el+NUMBER el+celular
2 el+envio el+horario el+menu el+numero el+pelo el+recordatorios el+registro el+trabajo
2 el+ultimo elimino empresa+, en+lo en.AGAIN+> en.ALONE en.ALONE+, en.ALONE+> en.AUTHORITY
2 en.BADMSG+with en.BEFORE+BOTHER en.BEFORE+INF en.BEFORE+PREMOVE en.BEFORE+PSUBJ
2 en.BEFORE+SEND en.BEFORE+SUBJ en.BEFORE+a en.BEFORE+avisen en.BEFORE+borran en.BEFORE+compro
2 en.BEFORE+conozco en.BEFORE+en.AGAIN en.BEFORE+en.FROM en.BEFORE+en.MESSAGES
2 en.BEFORE+en.PHONE en.BEFORE+entiende en.BEFORE+es en.BEFORE+from en.BEFORE+gasten
2 en.BEFORE+inscriban en.BEFORE+it en.BEFORE+know en.BEFORE+las en.BEFORE+llega
2 en.BEFORE+mandan en.BEFORE+mi en.BEFORE+on en.BEFORE+one en.BEFORE+pierden en.BEFORE+tengan
2 en.BEFORE+vuelvan en.BEFORE+was en.CALL en.DAY+LIST en.DAY+MSG en.DAY+MSGS en.DAY+en.YOU
2 en.DAY+mensajes en.DOESNT+do en.DOESNT+en.TAKE en.DONT+do en.ENDED+> en.EVENT+, en.FROM+>
2 en.FROM+en.MY en.FROM+this en.FROM+your en.HEY+> en.HEY+NEVER en.I en.I+did en.KEYWORD
2 en.KEYWORD+> en.KINDS+. en.LIST+> en.LIST+MORE en.LOSE+SERVICE en.LOSE+agua en.LOSE+barrio
2 en.LOSE+club en.LOSE+edificio en.LOSE+grupo en.ME+PREMOVE en.ME+PSUBJ en.ME+avisen
2 en.ME+borran en.ME+inscriban en.ME+know en.ME+llega en.ME+mandan en.ME+pierden en.ME+sigan
2 en.ME+tengan en.MENDED+en.ME en.MENDED+en.NUMBER en.MENDED+en.PHONE en.MENDED+en.TAIL
2 en.MENDED+en.VOC en.MENDED+me en.MESSAGE+. en.MESSAGES+> en.MESSAGES+MORE en.MY+PERSON
2 en.MY+en.DAY en.MY+en.MENDED en.MY+ex en.MY+last en.MY+one en.MY+phone en.NEG en.NEG+BOTHER
2 en.NEG+INF en.NEG+VOLVER en.NEG+a en.NEG+compro en.NEG+conozco en.NEG+do en.NEG+en.SUBJECT
2 en.NEG+en.TAKE en.NEG+es en.NEG+gasten en.NEG+lo en.NEG+los en.NEG+with en.NEGATIVE+>
2 en.NEGATIVE+BOTHER en.NEGATIVE+INF en.NEGATIVE+VOLVER en.NEGATIVE+a en.NEGATIVE+compro
2 en.NEGATIVE+conozco en.NEGATIVE+es en.NEGATIVE+gasten en.NEGATIVE+lo en.NEGATIVE+los
2 en.NUMBER en.PHONE en.PLURALS en.REGULATOR en.REPLY en.REPLY+> en.SENDING+en.ME
2 en.SENDING+en.TAIL en.SENDING+me en.STOP+, en.SUBJECT+did en.SUBJECT+en.DAY en.SUBJECT+may
2 en.TAIL+PREMOVE en.TAIL+PSUBJ en.TAIL+avisen en.TAIL+borran en.TAIL+inscriban en.TAIL+know
2 en.TAIL+llega en.TAIL+mandan en.TAIL+pierden en.TAIL+sigan en.TAIL+tengan en.TEXT+.
2 en.THINGS+en.BEFORE en.THIRD+. en.THREAT en.UNSUB+> en.VOC+PREMOVE en.VOC+PSUBJ
2 en.VOC+avisen en.VOC+borran en.VOC+en.FROM en.VOC+en.SUBJECT en.VOC+en.TEXT en.VOC+inscriban
2 en.VOC+llega en.VOC+mandan en.VOC+may en.VOC+pierden en.VOC+sigan en.VOC+tengan
2 en.WANT+en.MY en.WHO+. en.WISH+en.NEG en.WRONG+en.NUMBER en.WRONG+en.PHONE en.YOU+STOPS
2 en.YOU+en.DAY en.YOU+en.TEXT en.YOU+may encuestas+por enough+with entiendan entiendan+ASK
2 entiendan+que entiende entrega+, envios+, es+de es+mio escribiendo+> escribieran escribirme
2 escribirme+> ese+NUMBER ese+numero esos+> esposa estan+GER estas este este+numero estos+LIST
2 estuvo+> estuvo+bueno every+en.BEFORE fall fallecio+en from+en.VOC fuera+de gasten getting
2 go going+to graduo hagan hagan+AGAIN hagan+MORE hagan+mas hala hala+, here horse houston i
2 i+did ill im inscriban inscrito ir+> ire ke ke+en.BEFORE know la+ASK la+CONSENT la+LATER
2 la+PERSON la+autorizacion la+empresa la+hija la+memoria la+nina la+opcion la+persona la+que
2 la+senorita la+vuelta las+de las+del las+en.LOSE las+encuestas las+ofertas last le+SUBJ let
2 linea+, llame+, llega llegar+THIS llego+a llena lo+hagan lo+tengan lo+usen los+LATER
2 los+WANT los+dias los+mios los+proximos los+reporto los+servicios los+sorteos los+tengo
2 los+versiculos lunes mama+ASK mama+que mandame+el manden+AGAIN manden+mas mandenme
2 mandes+LIST mandes+MSGS manera mas+> mas+por mayo me+PREMOVE me+PSUBJ me+avisen me+borran
2 me+inscriban me+know me+llega me+mandan me+pierden me+sigan me+tengan medio+>
2 mejor+en.BEFORE memoria+llena mensaje+diario mensajes+es mensajitos+, menu menu+del
2 menu+en.LOSE metanse mi+DEAL mi+OBJECT mi+bandeja mi+cel mi+contacto mi+esposa mio mios+,
2 mire mis+NUMBER mis+datos more muchas muchas+en.FEEL muchas+gracias mundo my+PERSON
2 my+en.CALL my+en.PHONE my+ex my+last my+phone nene nene+> ni+se nina ningun no+> no+BOTHER
2 no+INF no+VOLVER no+a no+compro no+conozco no+es no+gasten no+lo no+los noche nomas+MSG
2 nos+BOTHER nos+SUBJ nuevos+NEVER nuevos+NO nuevos+en.BEFORE nuevos+en.NEG nuevos+en.NEGATIVE
2 nuevos+no numero+cambio numero+incorrecto of+the ofertas+> off+> ojala olviden one+en.BEFORE
2 one+en.FROM opcion opcion+> os otorgada otro+MSG otro+mensaje pago para+ASK para+vender
2 paran parte participar pasado+TOLD paseo paso+de paz+> pedi pelo pelo+FEDUP pelo+verde
2 pelotas+> people pero+lo pero+sin perro perro+con pidio pido+NEVER pido+NO pido+en.BEFORE
2 pido+en.NEG pido+en.NEGATIVE pido+no pierden pilates pilates+> pizza politica por+NUMBER
2 por+THIS por+culpa premio privado privado+> profeco+> proximos proximos+LIST proximos+envios
2 publicidad publicitarnos puedan pueden+ahorrar q+en.BEFORE que+MODAL que+bonito que+buscan
2 que+decirlo que+dios que+este que+esto que+le que+nadie que+quiero que+va quiero+dar
2 quiero+q quitame quiteme quitenlo+> quitenme+de recibir+> recibir+THIS recibir+esto
2 recibirlos recibirlos+> renuncio reportado reportado+como reporto retiro+la retiro+mi
2 revocar revoco romper romper+las saludos saludos+a saquenme+de saquenme+del saquenme+en.LOSE
2 se+SUBJ se+acabo se+graduo seguir+con seguros semana+antes senal senor senor+, senorita
2 servicios si+es si+llego sigan+GER sigo+GET sigo+RECIBIR sigo+recibiendo siguen siguen+GER
2 sin+MSG sin+abrir sin+mi sistema+, sobra sobra+> solo+avisenme solo+de solo+el sorteos still
2 stop+, sus+ofertas sus+textos tachen take telefono+ASK telefono+con telefono+de telefono+que
2 tengo+en tengo+la terminar texting texting+en.BEFORE textos textos+, textos+a the+en.DAY
2 this tienen+FEDUP tio to+be to+en.BEFORE toda toda+MSG toda+comunicacion todos+lados trabajo
2 trafico tus+LIST tus+mensajes un+en.LIST unsubscribe unsubscribe+> up+all usen usen+>
2 ustedes+. va veces veces+hay vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG
2 vender+en.NEGATIVE vender+no ver+, ver+si verde+, versiculos veterinario vez+ASK
2 vez+en.BEFORE vez+en.ME vez+en.TAIL vez+en.VOC vez+me vez+que vez+y vuelta+> vuelve vuelve+a
2 wey with+en.BEFORE with+en.THESE with+the with+these without wow write wrong+en.NUMBER
2 wrong+en.PHONE y+MORE y+MSG y+MSGS y+OBJECT y+SERVICE y+cuenta y+nada y+ustedes ya+STOPS
2 yall you+en.DAY you+may
3 ,+STOPS ,+cual ,+saquenme .+? .+EVENT .+LIST .+NOUNOUT .+cancel .+en.BADMSG .+en.END
3 .+enough .+felicidades .+finalicen .+i .+los .+mejor .+mis .+retiro 0+am 0+anos 0+en.BEFORE
3 ?+? ASK ASK+falta BLOCKS+> CANCEL+los DEAL+si ERRED+de EVENT+con FEDUP+THIS FEDUP+aqui
3 FORGET+mi GER+, GER+> INF+THIS LATER+THIS LATER+aqui LIST+. MODAL+> MSG+MORE MSG+y MSGS+.
3 NEVER+, NEVER+> NEVER+MORE NEVER+SEND NEVER+WANT NEVER+deseo NEVER+lo NO+, NO+deseo NUMBER+.
3 NUMBER+ASK NUMBER+que OBJECT+en.ME OBJECT+en.TAIL OBJECT+me PERSON+siganle RECIBIR RECIBIR+>
3 REMOVE+> REPLY+en.YOU REPLY+ya SEND SEND+. SEND+MORE SEND+THIS SEND+lo STOPDO+en.YOU
3 STOPDO+ya STOPS+> SUBJ+mas THIS+LIST THIS+en.YOU THIS+ya TOLD+WORD UNME+> WANT+MSG
3 WANT+RECIBIR WISH+el a+EVENT a+GET a+THIS a+esa a+paseo a+quien a+su aburrio acoso+por ahora
3 am ano anos aqui+. aqui+NEVER aviso+de avisos avisos+de baja+> bajenme bloqueo+> borren cada
3 cancel cant carro+, cel cero+interes cita+de comunico comunico+ASK comunico+que con+la
3 con+su confundiste consentimiento cuantas+veces cuenta de+THIS de+en.THINGS de+vosotros dead
3 dejen+de diario dona dona+, dormir edificio el+aviso el+silencio el+suyo en+paz
3 en.BEFORE+deseo en.BEFORE+sigan en.BEFORE+with en.DAY+am en.DAY+anos en.ENDED en.FEEL+>
3 en.FROM en.FROM+en.VOC en.GET en.LOSE en.ME+> en.ME+SUBJ en.ME+VOLVER en.MENDED+en.BEFORE
3 en.MY+en.PHONE en.NEG+deseo en.NEGATIVE+, en.NEGATIVE+deseo en.SENDING+> en.SUBJECT+can
3 en.SUBJECT+en.DITCH en.TAIL+SUBJ en.TAIL+VOLVER en.TEXT en.TEXT+> en.THINGS+en.ME
3 en.THINGS+en.TAIL en.THINGS+en.VOC en.THINGS+me en.UNSUB en.VOC+. en.VOC+> en.VOC+SUBJ
3 en.VOC+VOLVER en.YOU en.YOU+, en.YOU+. en.YOU+ASK en.YOU+estuvo en.YOU+parenle en.YOU+que
3 en.YOU+tengo encuestas enough escriban escriban+> estan esten+GER esto+en.YOU esto+ya estos
3 estrella estrella+en estuvo ex+, fallecio felicidades felicidades+, finalicen from+en.BEFORE
3 fuera fuera+> ganaron guau hasta+THIS hasta+aqui here+, horario hoy hoy+. i+can i+en.DITCH
3 interes kiero la+LAW la+publicidad la+senal la+suscripcion les+quepa lista+> llame lo
3 lo+demas lo+siento los+BLOCKS los+WISH los+del los+en.LOSE los+envios los+viernes love ma
3 ma+MSG mandando manden+> mandes+MSG me+> me+SUBJ me+VOLVER mejor+NEVER mejor+NO mejor+en.NEG
3 mejor+en.NEGATIVE mejor+no memoria mi+por mios molesten musica nena no+, no+deseo nuevos
3 numero+, numero+ASK numero+que of of+en.MY one otra+> otra+parte palabra para+en.YOU para+ya
3 parenle paseo+con paz promo que que+falta quepa quepa+> quiere+ASK quiere+que quiero+MSG
3 quitenlo regalo+mi renta retiro saldo saquenme+> sea+el senal+, senora+ASK senora+que seria
3 si+> siempre+> siento siento+> siganle sin+LIST sin+MSGS sin+mensajes soy su suscripcion
3 taller+, te+ERRED te+confundiste terminar+> these tienda tiene tiene+ASK tiene+que tierra
3 tierra+a todo+lo todos+los tren ultimo ultimo+ASK ultimo+que un+CANCEL una+estrella
3 ustedes+, vez viernes+de vosotros vosotros+> wey+en.YOU wey+ya y y+a y+cree y+este y+si ya+,
3 ya+ASK ya+estuvo ya+parenle ya+que ya+tengo yo+NEVER
4 ,+REMOVEIT ,+STOPALL ,+las .+FORGET .+NUMBER .+STOPALL .+bye .+con .+en.KEYWORD .+en.MENDED
4 .+ni .+numero .+solo AGAIN+, ASK+lo BAJA CANCEL+esto ERRED+> LAW+> NEVER+. NEVER+soy NO+.
4 NO+soy NOUNOUT NUMBER+WRONG PERSON+, PSUBJ REMOVE+mi REPLY+. STOPS+, SUBJ+MORE THIS THIS+,
4 THIS+textos WANT+en WRONG WRONG+> a+otra a+tomar abrir be borren+> bye cero contacto+> d day
4 de de+LIST de+mensajes de+una deja+de dejen digo do do+en.NEG donde+les en+INF en+SEND
4 en.BEFORE+escribes en.BEFORE+esten en.BEFORE+soy en.HEY+ni en.I+can en.I+en.DITCH
4 en.ME+escribes en.ME+esten en.MENDED en.NEG+soy en.NEGATIVE+. en.NEGATIVE+soy
4 en.SUBJECT+en.TEXT en.TAIL+> en.TAIL+escribes en.TAIL+esten en.THIRD+, en.VOC+escribes
4 en.VOC+esten enviar escribes eso+, estan+escribiendo este+NUMBER esten estos+textos estoy+en
4 ex gracias+> hasta iros iros+a la+proxima la+senora les+WISH mas mas+, me+escribes me+esten
4 mensajes+de mensajitos mensajitos+> mi+papa mi+pedido ninguna no+. no+soy numero+WRONG papa
4 parte+> pido por+donde proxima pueden que+lo quero quitenme reciba saco senora sigan sistema
4 soy+la sus+LIST suyo+> taller te+WANT tener tomar ver with+en.MY y+te ya+> yo+ni
5 ,+STOPDO ,+se .+ASK .+CANCEL .+LATER .+STOPDO .+WORD .+denme .+en.ENDED .+en.I .+en.LOSE
5 .+que .+vete CANCEL+THIS GER+a GET+> LAW MORE+, MSGS+de NEVER NUMBER+, OBJECT+en.VOC
5 REPLY+siempre RME+> STOPALL+de STOPDO+> STOPDO+de STOPDO+siempre STOPS+a SUBJ+AGAIN THIS+.
5 a+la agradeceria ahi+> aqui cree cree+ASK cree+que denme en.BEFORE+VOLVER en.BEFORE+tienen
5 en.FROM+en.BEFORE en.KINDS en.ME+tienen en.NEG+, en.NEG+. en.NEG+> en.TAIL+tienen
5 en.VOC+tienen en.YOU+> escribiendo+a esto+> from le+SEND le+sigan los los+mensajitos
5 me+tienen menos mi+telefono ofertas para+siempre por+saco regalo saco+> suyo tengo+SERVICE
5 then tomar+por un+dia ustedes vete ya 🚫
6 ,+CANCEL ,+mi .+FEDUP .+baja .+hasta .+youre BAJA+> DAR ERRED FORGET INF MORE SERVICE+,
6 STOPALL UNME VOLVER de+INF de+la dia en.BEFORE+> en.DAY+en.BEFORE envios+> le+VOLVER los+de
6 nomas pedido q silencio superenme superenme+> sus+MSG sus+MSGS todos with youre
7 ,+los .+BAJA .+DAR .+🚫 BOTHER BOTHER+> CANCEL+> FEDUP GET LATER+de LIST MSG+de MSGS SEND+>
7 con+los lo+de numero saquenme sea telefono tengan
8 ,+REMOVEME .+REMOVEME .+les LIST+> MSG envios esto sus 🔕 🔕+>
9 . REMOVEIT+> REMOVEME+de THIS+> mi+NUMBER
10 REMOVEIT REMOVEME+> SUBJ WORD+> escribiendo les
11 SUBJ+>
12 en.BEFORE+. ni
14 GER
18 NUMBER
23 REMOVEME
"""
