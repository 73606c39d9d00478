"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-20 =bias
-12 usted
-11 > el sin
-10 LATER+> OBJECT+>
-9 dos esta la
-8 ,+? .+la .+mi THING cuanto en.DAY era estoy o sacaron
-7 , ,+VOLVER ,+sigan .+quien LATER+, NEVER+STOPALL NEVER+en.THIRD WORK adelante de+nuevo
-7 el+otro en+la la+de la+otra manden+MSGS nunca por+ASK por+que quedo sus+mensajes tantos
-6 .+si .+ya CANCEL+la DEAL DEAL+> EVENT OBJECT OBJECT+, al antes basta compania con+THIS dale
-6 de+escribirme eh ese eso+en.BEFORE esposo estos+mensajes final gusto lista+de lo+BLOCKS
-6 los+CANCEL mi+PERSON mi+esposo mismo muchos muy nos sigue the tienen todavia tu vamos verdad
-5 ,+LATER .+VOLVER .+WANT .+a .+basta .+en.YOU .+por .+tienen 0 2 ANNOY BAD BAJA+, CUT+>
-5 CUTIT+de INF+al LIST+por NEVER+dejen NEVER+se NUMBER+en PART SEND+al SEND+el STOPS+LIST
-5 SUBJ+MSGS THIS+es THIS+mensajes WANT a+los baja+, bueno cambie+de casa correo de+BAD dejar
-5 deje dice donde+sacaron eh+> el+OBJECT el+PERSON en.BEFORE+ANNOY en.BEFORE+en.DAY en.DAY+>
-5 en.REPLIED en.SUBJECT en.TIME es es+lo eso final+de igual kilos llamenme llego manden+LIST
-5 manden+mensajes manden+publicidad mando mensaje+, mensajes mensajes+, nuevo ocurra+CUTIT on
-5 on+the otra otra+SHOP por+eso porfa puedo quite sacaron+mi sale tantos+LIST tantos+MSG
-5 tantos+MSGS texto
-4 ,+BLOCKS ,+INF ,+MODAL ,+SEND ,+SUBJ ,+WISH ,+el ,+por .+. .+buenas .+cambie .+cuanto
-4 .+deseo .+despues .+ese .+expliqueme .+hay .+hola .+informacion .+mil .+ok .+va .+y ?+como
-4 AGAIN+STOPALL AGAIN+dejen ASK+SEND BODY CANCEL+MORE CUT CUTIT EVENT+> LATER MODAL+a
-4 MORE+STOPALL MORE+dejen MSG+por NEVER+STOPDO NEVER+estoy NEVER+son NO+estoy NO+leo PERSON
-4 RECIBIR+los SEND+del SEND+en.LOSE SEND+publicidad STOPDO+la STOPS+MSGS STOPS+por SUBJ+LIST
-4 SUBJ+mensajes SUBJ+publicidad THING+> WANT+, WISH+VOLVER WORD+, WORD+de a+este a+mi
-4 actualicen acuerdo adelante+con al+final alla+> avisos+, basta+de boletin cancela+la
-4 como+hago con contesto creo de+INFME de+alta de+donde de+las de+mateo deja+la dejo del+EVENT
-4 del+PERSON demasiados desde dio el+SERVICE en en+el en.BEFORE+estoy en.BEFORE+leo
-4 en.BEFORE+muchos en.LOSE+EVENT en.LOSE+PERSON en.ME+ANNOY en.NEG+estoy en.NEG+leo
-4 en.NEGATIVE+estoy en.NEGATIVE+leo en.OTHER en.REPLY+> en.TAIL+ANNOY en.THIRD+muchos
-4 en.VOC+ANNOY era+REPLY era+STOPDO era+para es+mi escriba eso+NEVER eso+NO eso+en.NEG
-4 eso+en.NEGATIVE eso+no estare este+MSG expliqueme extrano hago+REPLY hago+STOPDO hago+para
-4 hijo hola igual+> in informacion informacion+> interesado ir la+EVENT las leo llamadas
-4 lo+CANCEL los+CUT los+MSGS los+REMOVE los+en.MESSAGES los+textos mantengan mateo me+ANNOY
-4 mensajes+> mi+en.BEFORE mi+hijo mil+en.FEEL mil+gracias molesta movil nada+> nadie no+estoy
-4 no+leo numero+en nunca+STOPALL nunca+STOPDO nunca+dejen ocurra+REMOVEME ocurra+REMOVEMODAL
-4 ocurra+quitarme otra+vez perdon permiso+> po po+, pongan que+SEND queda quien quien+es
-4 quiero+STOPDO quiero+dejar quitarme+de quitaron salio seguro semana si+, si+a solo son
-4 son+muchos su+mensaje tambien text+> texto+> texts+> the+en.BEFORE todo+> va+, vacaciones
-4 vale vale+, van+a voy we whatsapp y+en.HEY y+en.YOU y+su y+ya y+yo
-3 ,+WANT ,+a ,+ahi ,+al ,+cuanto ,+dale ,+tienen ,+usted ,+y .+SEND .+THIS .+autorizo .+bueno
-3 .+can .+el .+hoy .+in .+no .+perdon .+sip .+son .+tqm .+vamos .+vuelvan 0+, 0+> AGAIN+de
-3 AGAIN+en.BEFORE AGAIN+en.ME AGAIN+en.TAIL AGAIN+en.VOC AGAIN+me ASK+STOPDO ASK+VOLVER
-3 ASK+bueno ASK+es ASK+insistentes ASK+si BLOCKS+con CUT+MORE CUTIT+> DEAL+o EVENT+de GER+los
-3 GET+los GET+mensajes INF+> INFME+al LATER+ASK LATER+que LIST+si MODAL+, MODAL+un MORE+LATER
-3 MSG+? MSG+donde MSG+en MSG+la MSG+porfa MSGS+? MSGS+ASK MSGS+la MSGS+por MSGS+porfa MSGS+que
-3 MSGS+si NEVER+THING NEVER+TOLD NEVER+hay NEVER+he NEVER+la NEVER+leo NEVER+puedo
-3 NEVER+trabaja NO+STOPALL NO+TOLD NO+hay NO+puedo NO+trabaja NUMBER+y PERSON+ASK
-3 PERSON+en.BEFORE PERSON+por PERSON+que REMOVEME+el REMOVEMODAL REMOVEMODAL+de REPLY+alla
-3 REPLY+en REPLY+los SEND+ustedes SERVICE+> STOPDO+alla STOPDO+el STOPDO+las STOPDO+pensarlo
-3 THIS+ASK THIS+en THIS+estare THIS+nos THIS+que VOLVER+GER WANT+SEND WANT+bolsa WANT+la
-3 WISH+SEND WISH+bolsa WISH+volver a+> a+RECIBIR a+REMOVE a+RME a+en.EVENT a+hacer a+meeting
-3 a+recibir acepto adelante+> ahi+estare ahi+nos alarma amen anterior antes+de app apunto+a
-3 bien bolsa boludo borren+de bueno+, bueno+ASK bueno+que c cancele casero casero+en.BEFORE
-3 casero+en.ME casero+en.TAIL casero+en.VOC casero+me comercial como+DAR como+darme
-3 como+funciona con+dos con+esa con+eso confirmo correo+, cuantos cuantos+LIST cuantos+MSG
-3 cuantos+MSGS cuantos+mensajes de+> de+acuerdo de+deudores de+vacaciones dejaron dejaron+de
-3 deje+de dejes del+LATER del+OBJECT deudores dias dice+ASK dice+que did direccion don don+,
-3 donde+el el+LATER el+WORK el+boletin el+casero el+en.DAY ellos ellos+> en+este
-3 en.BEFORE+STOPALL en.BEFORE+WORD en.BEFORE+dejes en.BEFORE+en.BADMSG en.BEFORE+en.TEXT
-3 en.BEFORE+entran en.BEFORE+grita en.BEFORE+hay en.BEFORE+llegan en.BEFORE+llego en.BEFORE+on
-3 en.BEFORE+queda en.BEFORE+trabaja en.BEFORE+vayan en.BLOCK en.DAY+, en.EVENT en.EVENT+,
-3 en.HEY en.I en.LOSE+LATER en.LOSE+OBJECT en.ME+entran en.ME+grita en.ME+llego en.MY+en.DAY
-3 en.NEG+STOPALL en.NEG+TOLD en.NEG+hay en.NEG+puedo en.NEG+trabaja en.NEGATIVE+STOPALL
-3 en.NEGATIVE+TOLD en.NEGATIVE+hay en.NEGATIVE+puedo en.NEGATIVE+trabaja en.OTHER+en.BEFORE
-3 en.PHONE+> en.SUBJECT+en.REPLIED en.SUBJECT+en.WISH en.TAIL+entran en.TAIL+grita
-3 en.TAIL+llego en.TEXT+, en.VOC+entran en.VOC+grita en.VOC+llego en.YOU+quedo entonces
-3 entonces+> entran escribiendome escribirme+al ese+MSG eso+es esposo+por esta+en estaba
-3 estafa estafa+> este+mensaje excelente favor+en.BEFORE fue grita grita+> gusto+> habia hacen
-3 hacer hago has hay he hija hora in+a insistentes la+DEAL la+OBJECT la+alarma la+app la+neta
-3 la+verdad lado le le+CANCEL le+CUT le+REPLY le+STOPDO le+STOPS les+dio letrero licenciado
-3 lista+del lista+en.LOSE lo+CUT lo+voy loca los+en.LIST los+en.MESSAGE los+en.SENDING
-3 los+en.TEXT los+sms los+tres manana mandan+> mandar+THIS mandaron manden+MSG manden+el
-3 mantengan+mi mayusculas me+entran me+grita me+llego meeting meeting+, mensajes+ASK
-3 mensajes+que mes mi+CLIENT mi+NO mi+en.NEG mi+en.NEGATIVE mi+hija mi+no mi+permiso mi+socio
-3 mis+MSG mis+MSGS molestan molestia mucho muchos+LIST muchos+MSG muchos+MSGS muchos+mensajes
-3 nada+mas necesito+bolsa neta ni+se no+STOPALL no+TOLD no+hay no+puedo no+trabaja nombre
-3 nos+vemos nuevo+> nunca+> o+solo ocurra ojala+NEVER on+en.MY otra+tienda pagar para+alla
-3 para+los parar pensando pensarlo pensarlo+> pero pero+STOPDO pintura por por+mi porfa+>
-3 profe que+STOPDO que+VOLVER que+bueno que+es que+insistentes que+si querer queria quien+les
-3 quisiera+VOLVER quisiera+volver quitarme quiten recibir+mensajes recibir+sus recojo
-3 recordatorios+> reporte rio+de risa salgo sali salir saquen se+en.BEFORE se+en.ME se+en.TAIL
-3 se+en.VOC se+fue se+me se+rio servicio+, si+WANT si+WISH si+los si+quiero sigo sin+querer
-3 sip so socio solo+MSG spam+, suficiente tantos+mensajes tarjeta tecnico termina termine
-3 termino textos+de texts that the+MSG the+MSGS this+en.DAY tia todo total trabaja tranquilo
-3 treinta un+mes ustedes+NO ustedes+en.NEG ustedes+en.NEGATIVE ustedes+no vamos+a vemos
-3 verdad+> vi viaje viaje+> voz y+STOPS y+VOLVER y+WANT y+el y+en.BEFORE y+usted ya+quedo yo+a
-3 your+en.KINDS
-2 "+y * *+a *+con ,+AGAIN ,+THIS ,+TOLD ,+actualicen ,+apuntame ,+casi ,+con ,+de ,+dont
-2 ,+en.YOU ,+es ,+escribanme ,+fue ,+le ,+mandame ,+manden ,+mejor ,+nunca ,+puedo
-2 ,+reactivenlos ,+revise ,+tengo ,+todo ,+ustedes ,+vamos ,+ya .+MODAL .+NO .+RME .+acepto
-2 .+alguien .+antes .+anulen .+ay .+borreme .+cancele .+confirmado .+creo .+cuantos .+dadme
-2 .+dale .+dios .+do .+en .+en.DITCH .+en.NEGATIVE .+en.THIRD .+esa .+eso .+excelente
-2 .+extrano .+hermano .+how .+jamas .+llamenme .+nadie .+pasame .+pueden .+reacciono
-2 .+reactivenme .+renuncie .+respondi .+sale .+se .+sus .+tengo .+termino .+thats .+tranqui
-2 .+use .+vale .+we 0+min 0+y 2+. ?+THIS ?+WANT ?+WISH ?+en.HEY ?+eso ?+lo ?+yo AGAIN+LATER
-2 AGAIN+THING AGAIN+mensajes AGAIN+tarde ANNOY+, ANNOY+ASK ANNOY+con ANNOY+que ASK+NUMBER
-2 ASK+STOPALL ASK+SUBJ ASK+WANT ASK+dejen ASK+en.HEY ASK+era ASK+estoy ASK+la ASK+pague
-2 ASK+quieren ASK+vuelva ASK+yo BAD+, BAJA+del BAJA+en.BEFORE BAJA+en.LOSE BAJA+la BLOCKS+a
-2 BODY+de BOTHER+nada BOTHER+por CALL CANCEL+, CANCEL+de CANCEL+en CANCEL+mi CANCEL+nada
-2 CANCEL+pensando CLIENT CUT+, CUT+la DEAL+LATER EVENT+lo FEDUP+ASK FEDUP+a FEDUP+que FIX+la
-2 GER+en GET+como GET+sus INF+si INF+textos INFME+> INFME+si INFME+textos LATER+NO
-2 LATER+en.NEG LATER+en.NEGATIVE LATER+no LIST+ASK LIST+SEND LIST+del LIST+en LIST+en.LOSE
-2 LIST+en.ME LIST+en.TAIL LIST+mandan LIST+me LIST+porfa LIST+que MODAL+SEND MODAL+falta
-2 MODAL+ir MORE+THING MORE+THIS MORE+mas MORE+mensajes MORE+molestia MORE+tarde MSG+,
-2 MSG+LATER MSG+PART MSG+SEND MSG+en.ME MSG+en.TAIL MSG+hasta MSG+mandan MSG+me MSGS+LATER
-2 MSGS+SEND MSGS+en MSGS+en.ME MSGS+en.TAIL MSGS+hasta MSGS+los MSGS+mandan MSGS+me
-2 NEVER+alcanzo NEVER+comprar NEVER+dije NEVER+en.BEFORE NEVER+en.SUBJECT NEVER+entiendo
-2 NEVER+era NEVER+fui NEVER+habia NEVER+hace NEVER+llegan NEVER+recuerdo NEVER+te NO+alcanzo
-2 NO+comprar NO+de NO+en.SUBJECT NO+en.THIRD NO+entiendo NO+era NO+fui NO+habia NO+hace NO+he
-2 NO+la NO+llegan NO+manden NO+pedi NO+recuerdo NO+se NO+te NO+un NUMBER+fuera NUMBER+viejo
-2 OBJECT+o PERSON+NO PERSON+STOPDO PERSON+en.NEG PERSON+en.NEGATIVE PERSON+no PERSON+y
-2 PSUBJ+AGAIN PSUBJ+MORE PSUBJ+mas RECIBIR+mensajes RECIBIR+sus REMOVE REMOVE+a REMOVE+la
-2 REMOVE+una REMOVEIT+de REPLY REPLY+SEND REPLY+de REPLY+escribirme REPLY+otro REPLY+seguir
-2 REPLY+ustedes RME+a RME+el RME+la SEND+DEAL SEND+MSGS SEND+OBJECT SEND+con SEND+demasiado
-2 SEND+estos SEND+la SEND+otra SEND+textos SERVICE+en.BEFORE SERVICE+en.ME SERVICE+en.TAIL
-2 SERVICE+en.VOC SERVICE+me SHOP+> SHOP+en.BEFORE SHOP+y STOPDO+MORE STOPDO+SEND
-2 STOPDO+escribirme STOPDO+nada STOPDO+otro STOPDO+pensando STOPDO+seguir STOPDO+su STOPDO+un
-2 STOPDO+ustedes STOPS+de STOPS+mensajes STOPS+pensando STOPS+un SUBJ+a SUBJ+el SUBJ+la
-2 SUBJ+otra SUBJ+sus TELL THING+MORE THIS+? THIS+DEAL THIS+OBJECT THIS+SERVICE THIS+cuenta
-2 THIS+de THIS+en.BEFORE THIS+en.ME THIS+en.TAIL THIS+en.VOC THIS+me THIS+vez TOLD+CANCEL
-2 TOLD+la TOLD+parar UPDATE+> UPDATE+a VOLVER+> VOLVER+mandando WANT+CANCEL WANT+INF
-2 WANT+STOPDO WANT+continuar WANT+es WANT+formar WISH+> WISH+INF WISH+NEVER WISH+REPLY
-2 WISH+WORD WISH+continuar WISH+dejar WISH+es WISH+formar WORD+MORE WORD+con WORD+del
-2 WORD+en.LOSE WORD+en.ME WORD+en.TAIL WORD+la WORD+me WORD+nada WORD+pensando WRONG+, a a+2
-2 a+DAR a+MSG a+WORD a+juicio a+las a+lo a+nombre a+sacar a+usted a+ustedes abiertos abrazo
-2 acaba acabaron acabaron+los activado activo actualicen+mi acuerdo+> ahora+> ahorita
-2 al+NUMBER al+celular al+contrario alcanzo alcanzo+a alejamiento alguien alla alta amable
-2 anoche antes+en.ME antes+en.TAIL antes+en.VOC antes+me apellido apuntame apunto arreglar
-2 arregle arrepiento arrepiento+, asi asi+> at+the automatico autorizo autorizo+ASK
-2 autorizo+que avisarme+si avisos+a ay ayer ayer+, b baja+del baja+en.BEFORE baja+en.LOSE
-2 baja+la banco barato basta+con bebe+> been before bendiga bendiga+> blocking blocking+en.MY
-2 bloquee boletin+de boletos boletos+> borraron borreme+de brackets buenas buenas+, call calle
-2 cambio cambio+de can+en.SUBJECT cancelar canso carpeta casi casi+AGAIN casi+MORE casi+NEVER
-2 casi+nunca caso cebolla cell celular+> chao+, cita+o claro claro+, clase+de comer
-2 comercial+> como+PERSON compania+> compania+y comunicaciones+> con+ASK con+THING con+este
-2 con+que confirmado confirmo+> contactos contactos+> conteste contesto+BAJA contesto+WORD
-2 contesto+baja continuar continuar+GET continuar+RECIBIR continuar+recibiendo contrario
-2 convence convence+, copia correo+se corrijanlo corte corte+, crecer creo+ASK creo+que
-2 cuenta+> cuenten+conmigo da dale+, dan daria de+AGAIN de+CANCEL de+DEAL de+EVENT de+SEND
-2 de+alejamiento de+avisarme de+avisos de+basura de+bebe de+compania de+crecer de+el
-2 de+en.OTHER de+flequillo de+horario de+leer de+llover de+mas de+ofertas de+oracion de+plan
-2 de+regreso de+semana de+texto de+verdad deberes dejar+de del+regalo del+seguro demasiado
-2 demasiados+LIST demasiados+MSG demasiados+MSGS demasiados+mensajes denunciarlo deseo+formar
-2 despertador devolvi dia+> dicho dieron+de digan dio+CONSENT dio+mi dio+permiso distinto
-2 do+en.I do+en.SUBJECT do+i doc doctor doctor+, doctora domingos domingos+> dont
-2 dont+en.BEFORE door dos+kilos dos+veces eh+, el+0 el+DEAL el+barrio el+de el+del el+en.LOSE
-2 el+resto el+seguro else en+0 en+en.DAY en+otro en+venta en.BADMSG+, en.BADMSG+en.BEFORE
-2 en.BEFORE+CANCEL en.BEFORE+DAR en.BEFORE+STOPDO en.BEFORE+TOLD en.BEFORE+alcanzo
-2 en.BEFORE+apunto en.BEFORE+arrepiento en.BEFORE+borraron en.BEFORE+canso en.BEFORE+comprar
-2 en.BEFORE+convence en.BEFORE+da en.BEFORE+daria en.BEFORE+digan en.BEFORE+duele
-2 en.BEFORE+en.ALONE en.BEFORE+en.PULL en.BEFORE+en.THIRD en.BEFORE+en.TIME en.BEFORE+encantan
-2 en.BEFORE+entiendo en.BEFORE+equivoque en.BEFORE+era en.BEFORE+estorban en.BEFORE+friday
-2 en.BEFORE+habian en.BEFORE+hace en.BEFORE+han en.BEFORE+he en.BEFORE+los en.BEFORE+manda
-2 en.BEFORE+manden en.BEFORE+molesta en.BEFORE+molestan en.BEFORE+pedi en.BEFORE+quedo
-2 en.BEFORE+quejo en.BEFORE+quitaron en.BEFORE+recuerdo en.BEFORE+sale en.BEFORE+salio
-2 en.BEFORE+saquen en.BEFORE+sirve en.BEFORE+te en.BEFORE+ustedes en.BLOCK+en.MY en.DAY+min
-2 en.DAY+y en.DEAR+else en.DOESNT+en.BEFORE en.DOESNT+en.DAY en.DOESNT+this en.FROM+en.MY
-2 en.FROM+my en.HEY+WANT en.HEY+WISH en.HEY+a en.HEY+en.YOU en.HEY+quiero en.HEY+ya
-2 en.I+en.REPLIED en.I+en.WISH en.I+get en.KINDS+list en.LIST en.LOSE+regalo en.LOSE+seguro
-2 en.ME en.ME+DAR en.ME+WORD en.ME+apunto en.ME+arrepiento en.ME+borraron en.ME+canso
-2 en.ME+convence en.ME+da en.ME+daria en.ME+deja en.ME+digan en.ME+duele en.ME+encantan
-2 en.ME+equivoque en.ME+estorban en.ME+habian en.ME+han en.ME+manda en.ME+molesta en.ME+queda
-2 en.ME+quedo en.ME+quejo en.ME+quitaron en.ME+sale en.ME+salio en.ME+saquen en.ME+texteen
-2 en.ME+vayan en.MESSAGES en.MY en.MY+MSG en.MY+MSGS en.MY+NUMBER en.MY+cell en.MY+en.BADMSG
-2 en.MY+en.NEG en.NEG+AGAIN en.NEG+MORE en.NEG+STOPDO en.NEG+alcanzo en.NEG+comprar en.NEG+de
-2 en.NEG+en.BEFORE en.NEG+en.DAY en.NEG+en.MY en.NEG+en.THIRD en.NEG+entiendo en.NEG+era
-2 en.NEG+fui en.NEG+habia en.NEG+hace en.NEG+he en.NEG+la en.NEG+llegan en.NEG+manden
-2 en.NEG+mas en.NEG+pedi en.NEG+recuerdo en.NEG+se en.NEG+te en.NEG+this en.NEG+un
-2 en.NEGATIVE+AGAIN en.NEGATIVE+MORE en.NEGATIVE+alcanzo en.NEGATIVE+comprar en.NEGATIVE+de
-2 en.NEGATIVE+en.SUBJECT en.NEGATIVE+en.THIRD en.NEGATIVE+entiendo en.NEGATIVE+era
-2 en.NEGATIVE+fui en.NEGATIVE+habia en.NEGATIVE+hace en.NEGATIVE+he en.NEGATIVE+la
-2 en.NEGATIVE+llegan en.NEGATIVE+manden en.NEGATIVE+mas en.NEGATIVE+pedi en.NEGATIVE+recuerdo
-2 en.NEGATIVE+se en.NEGATIVE+te en.NEGATIVE+un en.NOT en.NOT+en.BEFORE en.NOT+en.DAY
-2 en.NOT+this en.NUMBER+> en.OTHER+> en.OTHER+en.VOC en.PULL en.PULL+my en.REPLIED+en.BEFORE
-2 en.REPLIED+en.NEG en.SENDING+, en.SUBJECT+en.GAVE en.SUBJECT+en.TAKE en.SUBJECT+en.VOC
-2 en.SUBJECT+get en.SUBJECT+need en.TAIL en.TAIL+. en.TAIL+DAR en.TAIL+WORD en.TAIL+apunto
-2 en.TAIL+arrepiento en.TAIL+borraron en.TAIL+canso en.TAIL+convence en.TAIL+da en.TAIL+daria
-2 en.TAIL+deja en.TAIL+digan en.TAIL+duele en.TAIL+encantan en.TAIL+equivoque en.TAIL+estorban
-2 en.TAIL+habian en.TAIL+han en.TAIL+manda en.TAIL+molesta en.TAIL+queda en.TAIL+quedo
-2 en.TAIL+quejo en.TAIL+quitaron en.TAIL+sale en.TAIL+salio en.TAIL+saquen en.TAIL+texteen
-2 en.TAIL+vayan en.TAKE+en.BEFORE en.TAKE+this en.TEXT en.THIRD+else en.THIRD+en.BADMSG
-2 en.THIRD+los en.THIRD+ustedes en.TIME+en.MY en.TIME+en.VOC en.TIME+the en.VOC en.VOC+DAR
-2 en.VOC+WORD en.VOC+apunto en.VOC+arrepiento en.VOC+borraron en.VOC+canso en.VOC+convence
-2 en.VOC+da en.VOC+daria en.VOC+deja en.VOC+digan en.VOC+duele en.VOC+en.BADMSG en.VOC+en.DAY
-2 en.VOC+en.GAVE en.VOC+en.PULL en.VOC+encantan en.VOC+equivoque en.VOC+estorban en.VOC+habian
-2 en.VOC+han en.VOC+manda en.VOC+molesta en.VOC+queda en.VOC+quedo en.VOC+quejo
-2 en.VOC+quitaron en.VOC+sale en.VOC+salio en.VOC+saquen en.VOC+texteen en.VOC+vayan
-2 en.WISH+en.BEFORE en.YOU+THIS en.YOU+arregle en.YOU+en.GAVE en.YOU+esta en.YOU+liquide
-2 en.YOU+lo en.YOU+termine en.YOU+vote encantan encontre encontre+> encuentro+el entiendo
-2 entran+sus entrevista equivoque eres es+> es+gratis es+un esa esa+DEAL esa+OBJECT
-2 esa+SERVICE escriba+MORE escriba+nada escribame escribanme escriben+> escribiendome+,
-2 escribieran+AGAIN escribieran+MORE escribieran+mas escribio ese+dia eso+en.ME eso+en.TAIL
-2 eso+en.VOC eso+me espero+> esquina esta+vez estan+abiertos estar estare+> este+> esto+es
-2 estorban estoy+de estoy+interesado estoy+muy expediente extrano+> extrano+sus favor+NEVER
-2 favor+NO favor+en.NEG favor+en.NEGATIVE favor+no feliz firmar firmo flan flequillo
-2 flequillo+THIS flequillo+esta for+en.MY formar formar+parte from+en.MY fue+a fue+un fuera+el
-2 fumar funciona gente get get+en.MY grax grupo+del grupo+en.LOSE gusta+ASK gusta+que
-2 gustan+sus habian habian+quitado hablar+con hace+falta hasta+ASK hasta+que hay+alguna
-2 hermana hija+NEVER hija+NO hija+en.NEG hija+en.NEGATIVE hija+no hijo+> horario+> how i
-2 i+en.REPLIED i+en.WISH i+get ignoren interesa+, interesa+la interesado+> internet ir+a is
-2 is+a it+en.BEFORE jaja jajaja+en.BEFORE jamas jamas+en.BEFORE jamas+en.ME jamas+en.TAIL
-2 jamas+en.VOC jamas+me juicio keep keep+en.BEFORE kilos+, la+NUMBER la+carpeta la+compania
-2 la+esquina la+linea la+llamada la+mia la+misa la+panaderia la+pastilla las+THING las+en.LIST
-2 las+en.MESSAGES las+en.PLURALS las+promos las+puntas le+escriba le+gusto le+pongan leer
-2 leerlo lejos leo+THIS les+WANT les+aviso les+ocurra les+pedi letra licenciado+> liquide
-2 liquide+> list list+, list+> lista+por llamada llamada+> llamadas+, llamadas+> llamar llegan
-2 llegan+> llegar+> llego+THIS llego+esto lleva llover lo+STOPDO lo+encontre lo+mandaron
-2 lo+mismo local los+STOPS los+boletos los+corten los+deberes los+domingos los+quite
-2 los+recordatorios los+suyos luego lugar maestra mama+, manana+, mandame mandame+MSG mandan
-2 mandarme+textos mandaron+> mandeme marks marta martes mas+LATER mas+THING mas+de
-2 mas+mensajes mas+tarde me me+DAR me+WORD me+apunto me+arrepiento me+borraron me+canso
-2 me+convence me+da me+daria me+deja me+digan me+duele me+encantan me+equivoque me+estorban
-2 me+habian me+han me+manda me+molesta me+queda me+quedo me+quejo me+quitaron me+sale me+salio
-2 me+saquen me+texteen me+vayan mejor mensaje+es mensajes+SEND mensajes+la mensajes+mandan
-2 mensajes+por mensajes+porfa mensajitos+de mes+, mes+les meses mi+> mi+BAJA mi+NEVER mi+SHOP
-2 mi+WORD mi+baja mi+compania mi+jefe mi+movil mi+nieto mi+tia mia mil min mind minutos mio+,
-2 mis+recordatorios misa misa+> mismo+> molesta+ASK molesta+que momento mucho+, mucho+sus
-2 muy+ANNOY muy+amable muy+molesta my+NUMBER my+cell nada+AGAIN nada+MORE nada+del
-2 nada+en.LOSE necesito ni+THING ni+en.BEFORE nieto ninguna+molestia ninos no+AGAIN no+MORE
-2 no+alcanzo no+comprar no+de no+en.SUBJECT no+en.THIRD no+entiendo no+era no+fui no+habia
-2 no+hace no+he no+la no+llegan no+manden no+mas no+pedi no+recuerdo no+se no+te no+un
-2 nombre+> not not+en.BEFORE not+en.DAY not+this novedades novia nuevo+, nuevo+en number+>
-2 numbers numero+NEVER numero+NO numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE numero+no
-2 numero+viejo numeros nunca+en.BEFORE nunca+en.ME nunca+en.TAIL nunca+en.VOC nunca+me o+lo
-2 oficina ok on+en.TAIL on+en.VOC on+your one+> or oracion orden orden+de otra+persona
-2 otro+PERSON otro+dia oye pague panaderia pantalla para+SEND para+de para+escribirme
-2 para+otro para+seguir para+ustedes parada parar+pensando parece paren+> paro pasa pasame
-2 paso+mi pastilla pensando+en pense pense+ASK pense+que perdi perfecto permiso persona+>
-2 pesos pide pie plan plan+en.BEFORE pongame por+MSG por+NEVER por+NO por+WISH por+aqui
-2 por+correo por+el por+en.BEFORE por+en.NEG por+en.NEGATIVE por+favor por+fin por+la por+no
-2 por+un porfa+, prefiero pregunta pregunta+, problema profe+, promociones+> publicidad+>
-2 pueden+INF pueden+INFME pueden+SEND pueden+mandarme pues puntas punto que+NUMBER que+STOPALL
-2 que+SUBJ que+WANT que+dejen que+en.HEY que+era que+estoy que+la que+pague que+quieren
-2 que+vuelva que+yo quedo+> quejo querer+> queria+GET question question+marks quiere+ir quiero
-2 quiero+, quiero+ASK quiero+CANCEL quiero+SEND quiero+que quiero+saber quitado quitaron+de
-2 quite+> quitele quitenla quitenla+de reacciono reactivenlos reactivenlos+> reactivenme
-2 reactivenme+los recado recibiendo+los recibir+los recordatorios recordatorios+por recuerdo
-2 regalo+> regreso renuncie renuncie+ayer respondi respondi+CANCEL respondi+STOPDO
-2 respondi+parar respondo resto revise rio risa+> sabado sabado+> saber+como saber+nada
-2 sacarme sacaron+de salen salimos saquen+> se seguir+> seguir+GET seguir+RECIBIR
-2 seguir+recibiendo segundo servicio siempre+se siga siga+GER siga+mandando sigan+GER
-2 sigue+GER sin+INF sirve sirven sms+en.BEFORE so+en.I so+en.SUBJECT sobre solicito+ASK
-2 solicito+que solo+lo somebody somebody+else son+los son+ustedes soy+en.HEY soy+yo spam
-2 su+MSG su+OBJECT su+correo sus+SUBJ sus+comunicaciones sus+mensajitos sus+promociones
-2 tal+vez tantito tanto+> tarde tarde+> tarjeta+de temporada temprano tengo+0 tengo+AGAIN
-2 tengo+capturas tengo+en.DAY tengo+mas termine+los termino+la textos+> textos+si thanks thats
-2 the+en.BADMSG the+en.ENDED the+en.KEYWORD the+list there ticket tienda tienen+mi
-2 tienen+servicio to+en.END to+en.ENDED to+en.KEYWORD to+the todavia+, todavia+> todo+bien
-2 tono tqm trabaja+THIS tranqui tranqui+, tres+meses two un+abrazo una+> una+pregunta unos
-2 usted+> usted+como ustedes ustedes+NEVER ustedes+en.BEFORE ustedes+los utiles
-2 vacaciones+FEDUP vacaciones+LATER vacaciones+hasta van vayan vayan+a veces+, vemos+> ventana
-2 veo vez+los viejo viejo+en.YOU viejo+ya vote vuelvan+> whats when y+WISH y+esto y+lo y+por
-2 y+quiero ya+THIS ya+arregle ya+esta ya+liquide ya+lo ya+termine ya+vote yo+WANT yo+WISH
-2 yo+en.YOU yo+quiero yo+ya your your+en.BEFORE your+en.MESSAGE your+en.REPLY your+en.SENDING
-2 your+en.TEXT your+text
2 ,+FIX ,+MSGS ,+NEVER ,+adios ,+ahorrense ,+borrenme ,+busco ,+cual ,+dejadme ,+en.TAKE
2 ,+en.THIRD ,+joven ,+lo ,+paso ,+quitenme ,+todos .+EVENT .+NOUNOUT .+REMOVEIT .+apaguen
2 .+bloqueados .+borrenlo .+conmigo .+corrijan .+dejad .+en.DAY .+en.GAVE .+en.KINDS
2 .+en.MESSAGE .+en.MY .+en.TEXT .+end .+guarden .+guau .+hala .+kiero .+larguense .+nomas
2 .+nunca .+olviden .+pero .+plz .+puse .+put .+quiero .+quitenme .+recordatorios .+retirenme
2 .+retiro .+segun .+sigo .+sinceramente .+solo .+soy .+this .+tio .+tres .+ustedes .+yo 0+al
2 ?+? ?+REMOVEME ?+cual ?+es ?+por AGAIN+MSG AGAIN+minimo AGAIN+pedi AGAIN+textos ASK
2 ASK+AGAIN ASK+ASK ASK+MORE ASK+NO ASK+bonito ASK+decirlo ASK+en.NEGATIVE ASK+en.YOU
2 ASK+existo ASK+nadie ASK+palabra ASK+quiero ASK+siguen ASK+tanto ASK+va ASK+vibre ASK+ya
2 BAJA+. BAJA+de BAJA+dos BLOCKS+al CALL+, CANCEL+el CANCEL+sus CANCEL+todo CUT+los CUT+todo
2 CUTIT+, CUTIT+en DAR+CONSENT DEAL+en.VOC EVENT+mi FEDUP+LATER FIX+> FIX+THIS FIX+eso
2 FORGET+ASK FORGET+que GER+cosas GET+, GET+AGAIN GET+THIS GET+esto GET+mas INF+? INF+LIST
2 INF+NEVER INF+NO INF+THIS INF+cuando INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE INF+esto
2 INF+no INF+por INFME+cuando INFME+mensajes LATER+LATER LATER+en LAWYER LAWYER+> LIST+,
2 LIST+. LIST+automaticos LIST+suyos LIST+y MODAL+0 MODAL+ASK MODAL+MORE MODAL+al MODAL+dejar
2 MODAL+en.DAY MODAL+que MODAL+tres MORE+> MORE+minimo MORE+pedi MORE+por MORE+textos MSG+.
2 MSG+> MSG+NO MSG+automaticos MSG+con MSG+del MSG+en.LOSE MSG+en.NEG MSG+en.NEGATIVE
2 MSG+mejor MSG+no MSG+pls MSG+porque MSG+suyos MSGS+automaticos MSGS+porque MSGS+suyos MSGS+y
2 NEVER NEVER+DAR NEVER+INF NEVER+INFME NEVER+MSG NEVER+MSGS NEVER+RECIBIR NEVER+SUBJ
2 NEVER+autorizo NEVER+cuenten NEVER+es NEVER+fue NEVER+funciona NEVER+gasten NEVER+hablar
2 NEVER+hablo NEVER+haya NEVER+juega NEVER+lo NEVER+ofertas NEVER+recibir NEVER+seguir
2 NEVER+sigan NEVER+tengo NEVER+uno NEVER+va NO NO+INF NO+INFME NO+MSG NO+MSGS NO+RECIBIR
2 NO+WANT NO+conozco NO+cuenten NO+es NO+fue NO+funciona NO+gasten NO+hablo NO+haya NO+juega
2 NO+les NO+los NO+recibir NO+seguir NO+sigan NO+va NOUNOUT NOUNOUT+de NOUNOUT+mi NUMBER+,
2 NUMBER+. NUMBER+ASK NUMBER+REPLY NUMBER+STOPDO NUMBER+con NUMBER+incorrecto NUMBER+para
2 NUMBER+que OBJECT+en.ME OBJECT+en.TAIL OBJECT+me PERSON+, PERSON+fallecio PREMOVE+y PSUBJ+>
2 RECIBIR RECIBIR+MSG REMOVE+> REMOVE+este REMOVEME+, REPLY+ASK REPLY+CUTIT REPLY+MSG
2 REPLY+MSGS REPLY+REMOVEME REPLY+UNME REPLY+que REPLY+vender RME+mi SEND+? SEND+MSG
2 SEND+NEVER SEND+a SEND+esto SEND+lo SEND+ni SERVICE+. SERVICE+REPLY SERVICE+STOPDO
2 SERVICE+para SHOP+, STOPALL+con STOPALL+en STOPDO STOPDO+. STOPDO+> STOPDO+ASK STOPDO+CUTIT
2 STOPDO+NEVER STOPDO+NO STOPDO+REMOVEME STOPDO+UNME STOPDO+WORD STOPDO+con STOPDO+en.NEG
2 STOPDO+en.NEGATIVE STOPDO+estos STOPDO+no STOPDO+que STOPDO+tranquila STOPDO+vender STOPS+,
2 STOPS+mensaje STOPS+tres SUBJ+las SUBJ+nada SUBJ+ni THIS+LIST THIS+MSGS THIS+STOPS
2 THIS+escribiendo THIS+la THIS+muere THIS+por TOLD+WORD WANT+LATER WANT+MSGS WANT+en
2 WANT+en.BEFORE WANT+lo WANT+los WANT+sus WISH+, WISH+ASK WISH+LATER WISH+ahora WISH+las
2 WISH+mas WISH+que WISH+revocar WISH+sus WISH+un WORD+THIS WORD+dos WORD+esto WORD+tres
2 WORD+y a+CANCEL a+donde a+escribirme a+ver abogados aburrio aceite acoso+por adios+> again
2 agencia agua ahi+muere ahora+en.BEFORE ahorrense ahorrense+el aire+> al+SHOP al+rio algo
2 alla+NEVER alla+NO alla+en.BEFORE alla+en.NEG alla+en.NEGATIVE alla+no an an+hour and+en.MY
2 and+the and+your ano ano+, anos+. antier apago apaguen apuntado+> aqui+NEVER aqui+NO
2 aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no arreglen automaticos automaticos+>
2 avisame avisando avisando+> avisarme+cuando avisen+> avisen+por avisenme+cuando avisos+de
2 ayer+y baja+. baja+> baja+de baja+dos bandeja bastante basura basura+, bills bloqueados
2 bloquear bolas borrame borrarme borrarme+> borren borrenlo borrenme+> broma bueno+>
2 buscan+en.YOU buscan+ya cadenas canse captura+de carino+, carmen carmen+> cease cel cel+>
2 celular+, celular+STOPDO centro cerre chingada chiste chiste+> cita+si clima coche+> como+le
2 como+si compadre compadre+, computadora comunicados comunicados+> comunico comunico+ASK
2 comunico+que con+STOPS con+el con+la con+mi condusef condusef+> conmigo conmigo+NEVER
2 conmigo+NO conmigo+en.BEFORE conmigo+en.NEG conmigo+en.NEGATIVE conmigo+no conozco+a
2 contactarme contesta+el coronilla corten cortenla cosas+> credito+, cualquier+comunicacion
2 cuando+WANT cuando+piensan cuando+quiera cuenta+ASK cuenta+REPLY cuenta+STOPDO cuenta+para
2 cuenta+que culpa culpa+de cumpleanos+> dais dais+de de+LAWYER de+MSG de+REPLY de+abogados
2 de+aceite de+cel de+chiste de+credito de+cuenta de+distribucion de+en.BEFORE de+en.LIST
2 de+en.THINGS de+enviar de+estos de+hacienda de+ingles de+mensajeria de+otro de+politica
2 de+recibir de+sonar de+textear de+textearme de+todas de+tus de+vuestros debito dejadme
2 dejame+tranquila dejaran dejaran+de dejen del+LIST del+centro del+clima del+de del+dia
2 demanda denuncio descanso descuentos+de deseo+ASK deseo+que di di+mi dia+entiendan dios+,
2 distribucion doy+CONSENT dueno el+arroz el+cumpleanos el+gorro el+menu el+mes el+numero
2 el+permiso el+proximo el+recordatorios el+registro el+trabajo empiezan en+SEND en+ese
2 en+febrero en+marzo en+serio en+sus en.AGAIN en.AGAIN+, en.AUTHORITY en.BADMSG+. en.BADMSG+>
2 en.BADMSG+my en.BEFORE+INF en.BEFORE+INFME en.BEFORE+MODAL en.BEFORE+RECIBIR en.BEFORE+SUBJ
2 en.BEFORE+WANT en.BEFORE+again en.BEFORE+be en.BEFORE+canse en.BEFORE+conozco
2 en.BEFORE+cuenten en.BEFORE+dais en.BEFORE+dejaste en.BEFORE+doy en.BEFORE+en.BEFORE
2 en.BEFORE+en.CALL en.BEFORE+en.MESSAGES en.BEFORE+en.NUMBER en.BEFORE+en.PHONE
2 en.BEFORE+en.PLURALS en.BEFORE+es en.BEFORE+fue en.BEFORE+gasten en.BEFORE+hablo
2 en.BEFORE+haya en.BEFORE+in en.BEFORE+interesan en.BEFORE+juega en.BEFORE+les
2 en.BEFORE+llegue en.BEFORE+make en.BEFORE+messages en.BEFORE+number en.BEFORE+of
2 en.BEFORE+off en.BEFORE+phone en.BEFORE+pierden en.BEFORE+recibir en.BEFORE+seguir
2 en.BEFORE+tiene en.BEFORE+va en.BEFORE+vuelvan en.BEFORE+vuelve en.CALL en.CALL+en.BEFORE
2 en.DAY+al en.DOESNT+en.CALL en.DOESNT+en.ME en.DOESNT+en.TAIL en.DOESNT+en.TAKE
2 en.DOESNT+en.WANT en.DOESNT+me en.END+my en.ENDED+with en.FROM+en.VOC en.FROM+this
2 en.FROM+your en.GAVE en.GAVE+a en.HEY+, en.HEY+paso en.HEY+si en.I+en.WANT en.I+write
2 en.KEYWORD+with en.LIST+> en.LIST+MORE en.LOSE+LIST en.LOSE+centro en.LOSE+clima en.LOSE+de
2 en.LOSE+dia en.LOSE+en.SUBJECT en.ME+TOLD en.ME+avisen en.ME+canse en.ME+dais en.ME+dejaste
2 en.ME+en.MY en.ME+from en.ME+hagas en.ME+interesan en.ME+mande en.ME+off en.ME+pase
2 en.ME+pierden en.ME+puedo en.ME+sigan en.ME+vuelve en.MENDED+be en.MENDED+en.BEFORE
2 en.MENDED+en.FROM en.MENDED+of en.MESSAGE+en.LIST en.MESSAGES+> en.MESSAGES+MORE en.MY+.
2 en.MY+en.NUMBER en.MY+en.PHONE en.MY+en.SENDING en.MY+phone en.MY+texting en.NEG en.NEG+INF
2 en.NEG+INFME en.NEG+MSG en.NEG+MSGS en.NEG+RECIBIR en.NEG+WANT en.NEG+conozco en.NEG+cuenten
2 en.NEG+en.CALL en.NEG+es en.NEG+fue en.NEG+funciona en.NEG+gasten en.NEG+hablo en.NEG+haya
2 en.NEG+juega en.NEG+les en.NEG+los en.NEG+recibir en.NEG+seguir en.NEG+sigan en.NEG+va
2 en.NEG+with en.NEGATIVE+> en.NEGATIVE+INF en.NEGATIVE+INFME en.NEGATIVE+MSG en.NEGATIVE+MSGS
2 en.NEGATIVE+RECIBIR en.NEGATIVE+WANT en.NEGATIVE+conozco en.NEGATIVE+cuenten en.NEGATIVE+es
2 en.NEGATIVE+fue en.NEGATIVE+funciona en.NEGATIVE+gasten en.NEGATIVE+hablo en.NEGATIVE+haya
2 en.NEGATIVE+juega en.NEGATIVE+les en.NEGATIVE+los en.NEGATIVE+recibir en.NEGATIVE+seguir
2 en.NEGATIVE+sigan en.NEGATIVE+va en.NOT+en.ME en.NOT+en.TAIL en.NOT+me en.NUMBER+en.FROM
2 en.NUMBER+of en.PHONE+again en.PHONE+en.AGAIN en.PHONE+en.FROM en.PHONE+of en.REGULATOR
2 en.REMOVE en.REMOVE+en.VOC en.REPLY+en.LIST en.SENDING+en.BEFORE en.SENDING+en.LIST
2 en.STOP+with en.SUBJECT+en.CALL en.SUBJECT+en.TEXT en.SUBJECT+wont en.SUBJECT+write
2 en.TAIL+> en.TAIL+TOLD en.TAIL+avisen en.TAIL+canse en.TAIL+dais en.TAIL+dejaste
2 en.TAIL+en.MY en.TAIL+from en.TAIL+hagas en.TAIL+interesan en.TAIL+mande en.TAIL+off
2 en.TAIL+pase en.TAIL+pierden en.TAIL+puedo en.TAIL+sigan en.TAIL+vuelve en.TAKE+en.MENDED
2 en.TAKE+the en.TEXT+en.BEFORE en.TEXT+en.LIST en.THESE+> en.THINGS+0 en.THINGS+en.DAY
2 en.THINGS+en.VOC en.THIRD+. en.VOC+TOLD en.VOC+avisen en.VOC+canse en.VOC+dais
2 en.VOC+dejaste en.VOC+en.DITCH en.VOC+en.FROM en.VOC+en.MY en.VOC+from en.VOC+hagas
2 en.VOC+interesan en.VOC+is en.VOC+mande en.VOC+pase en.VOC+pierden en.VOC+puedo en.VOC+sigan
2 en.VOC+vuelve en.VOC+with en.WISH en.YOU+, en.YOU+en.ME en.YOU+en.TAIL en.YOU+is en.YOU+me
2 en.YOU+o encuestas+de encuestas+por entiendan entiendan+ASK entiendan+que enviado enviar
2 envios+a equivocacion equivocada+> error+> es+REPLY es+STOPDO es+el es+para escriban+a
2 escribiendo+, escribiendo+> escribieran+> escribir escrito escuela ese+numero eso+>
2 esta+escribiendo estan estan+GER este+NUMBER este+celular este+medio este+servicio esto+,
2 esto+STOPS estos estoy+en existo+> favor+de febrero firm from+your gasten gift gorro
2 grupo+de guapa guarden guau hablar+> hablara hablo hablo+con hablo+en hacienda haga haga+de
2 hago+> hala hala+, harta hasta+LATER hay+ASK hay+que haya hear hermano hour hoy+. hoy+>
2 hoy+en.ME hoy+en.TAIL hoy+en.VOC hoy+me i+en.CALL i+write id+en.WANT id+en.WISH id+like
2 in+en.BEFORE incorrecto info ingles inscrito interesa+ASK interesa+GET interesa+RECIBIR
2 interesa+que interesan it+> jamas+> joven juega la+LATER la+LIST la+MSG la+PERSON
2 la+chingada la+condusef la+coronilla la+nina la+plaga la+publicidad la+sopa la+suscripcion
2 lados lados+> larguense las+SUBJ las+bolas las+del las+en.LOSE las+pelotas las+promociones
2 le+SUBJ le+hago leave les+DAR les+digo like llame+, llegando llegar+THIS llegar+esto llego+a
2 llegue llena lluvia lo+AGAIN lo+CALL lo+MORE lo+SEND lo+SERVICE lo+TOLD lo+borren lo+manden
2 lo+mas lo+pedi lo+siento los+SEND los+cortes los+del los+denuncio los+en.LOSE los+mandeis
2 los+mensajes los+otros los+reporto los+vencimientos love make+en.BEFORE mama mama+> mama+de
2 mandar+MSG mandar+MSGS mandarme+MSG mande+MORE mande+nada mandeis mandeis+MORE manden+MORE
2 manden+nada mandes+LIST mandes+MSGS maquina marzo+. mas+MSG mas+minimo mas+textos me+TOLD
2 me+avisen me+canse me+dais me+dejaste me+en.MY me+from me+hagas me+interesan me+mande me+off
2 me+pase me+pierden me+puedo me+sigan me+vuelve media medio memoria+llena mensaje+AGAIN
2 mensaje+MORE mensaje+diario mensaje+mas mensaje+y mensajeria mensajeria+> mensajes+suyos
2 menu menu+del menu+en.LOSE mes+pasado message messages+> mi+DEAL mi+LIST mi+bandeja
2 mi+barrio mi+suscripcion mi+voto minimo mio mis+NUMBER mis+datos more muchas muchas+en.FEEL
2 muchas+gracias muere mujer+en.BEFORE mujer+en.ME mujer+en.TAIL mujer+en.VOC mujer+me
2 my+en.MENDED my+number necesito+GET necesito+saber never ni+SEND ni+WANT ni+de ni+hablar
2 ni+uno nina no+INF no+INFME no+MSG no+MSGS no+RECIBIR no+WANT no+conozco no+cuenten no+es
2 no+fue no+funciona no+gasten no+hablo no+haya no+juega no+les no+los no+recibir no+seguir
2 no+sigan no+va noche note nueva nuevos+NEVER nuevos+NO nuevos+en.BEFORE nuevos+en.NEG
2 nuevos+en.NEGATIVE nuevos+no number+en.FROM number+of numero+ASK numero+incorrecto
2 numero+que nunca+WANT nunca+pedi o+WISH of of+en.BEFORE ofertas+de off+en.BEFORE olviden
2 only+en.BEFORE otro+AGAIN otro+MORE otro+mas otros pa paciencia palabra+se pantalla+, papa
2 para+ASK para+CUTIT para+REMOVEME para+UNME para+WORD para+en.YOU para+que para+vender
2 para+ya paraguas paran pare+> paren+de participar pasado pasaron pase pase+a paso paz+>
2 pedi+> pelotas perder pero+lo pero+si persona+WRONG persona+equivocada pido+NEVER pido+NO
2 pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE pido+no piensan pienso+VOLVER pienso+volver
2 pierden pilates+> pizza plaga pls plz podrian pongo por+escrito premios privado privado+>
2 programa+de proxima+vez proximo+MSG proximo+mensaje publicidad+de publicitarnos publico
2 puede+INF puede+INFME puede+WORD pueden+WORD pura q+en.ME q+en.TAIL q+en.VOC q+me que
2 que+AGAIN que+MORE que+NO que+bonito que+decirlo que+en.NEGATIVE que+en.YOU que+existo
2 que+nadie que+palabra que+quiero que+siguen que+tanto que+va que+vibre que+ya quiere+ASK
2 quiere+que quiero+RECIBIR quiero+el quiero+en.BEFORE quiero+las quiero+seguir quiero+sus
2 quitame+de quitenlos quitenme+> quitenmelo raices rebajas rechazo recibir recibir+>
2 recibirlos+> regalo remuevanme remuevanme+> renta+, resena respeto respeto+, rest retirenme
2 retiro retiro+mi revocar romper saber+AGAIN saber+mas saldo+> saludos+a save se+CANCEL
2 se+MODAL se+te senal+> senora+ASK senora+que senores sentido sentido+ASK sentido+que
2 seria+un serio serio+, shop shop+, si si+en.YOU si+llego si+pueden si+ya siento sigan
2 siguen+> siguen+escribiendo siguen+llegando sin+abrir sinceramente sirven+> sirven+sus
2 sistema+, sola sola+vez someone sonar sopa sort sos store su+computadora sucursal
2 sucursal+del sucursal+en.LOSE suena sus+LIST sus+MSG sus+alertas suscripcion+a take
2 take+en.ME take+en.TAIL take+en.VOC take+me take+the tambien+> tampoco tanto+MSG tanto+de
2 tanto+mensaje te+WANT telefono+con telefono+de tengo+, tengo+PERSON tengo+en tengo+la
2 tengo+ninguna tengo+seguro text+en.LIST textear texting+> textos the+en.TEXT the+texting
2 these+> these+en.BEFORE these+en.LIST these+en.MESSAGES these+en.SENDING these+messages
2 this+en.CALL this+en.PHONE this+phone tiempo tiene+sentido tienen+FEDUP tio+, to+en.TEXT
2 to+en.THESE to+en.VOC todo+y todos+, todos+lados too trabajo+y trafico tres+> turnos
2 turnos+> tus+MSG tus+MSGS ultimo un+PERSON un+aviso un+en.LIST una+LATER una+sola uno+AGAIN
2 uno+MORE uno+de uno+mas unsubscribe+> updates ustedes+. ustedes+a veces+y vencimientos
2 vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE vender+no vendi+la
2 ver ver+, ver+> vez vez+> vez+y vibre vivo vivo+en vosotros vuelta vuelvan+a vuelve vuelve+a
2 vuestros+mensajes was whoever would y+LATER y+MSG y+MSGS y+antier y+aqui y+este y+hoy y+mi
2 y+te y+ustedes ya+, ya+en.ME ya+en.TAIL ya+en.VOC ya+me ya+o yall yo+paso yo+si you+> youve
2 zapatillas 🚫+*
3 ,+CUT ,+DAR ,+REMOVEIT ,+deja ,+dejen ,+eso ,+las .+dame .+deja .+del .+en.I .+en.SUBJECT
3 .+finalicen .+fuera .+haga .+id .+im .+mejor .+metanse .+mire .+mis .+otro .+podrian
3 .+reportado .+revoco .+tachen .+wey 0+LIST 0+MSG 0+MSGS 0+en.BEFORE 0+mensajes AGAIN+REPLY
3 AGAIN+WANT AGAIN+para ASK+MODAL ASK+NEVER ASK+THIS ASK+este ASK+falta BLOCKS+> BODY+FEDUP
3 BODY+THING BODY+verde BOTHER+AGAIN BOTHER+mas CANCELME CONSENT+> DEAL+si ERRED+de EVENT+con
3 FEDUP+, FEDUP+THIS FEDUP+aqui FEDUP+en FORGET+mi GER+MSG GER+MSGS GET+MORE INF+MSGS
3 INF+mensajes LATER+THIS LATER+aqui LIST+conmigo LIST+es MODAL MODAL+AGAIN MODAL+ahorrar
3 MODAL+mas MORE+REPLY MORE+WANT MORE+mensaje MORE+para MSG+conmigo MSG+despues MSG+diario
3 MSG+mas MSGS+conmigo MSGS+del MSGS+despues MSGS+en.LOSE NEVER+AGAIN NEVER+BOTHER NEVER+MORE
3 NEVER+VOLVER NEVER+a NEVER+conozco NEVER+deseo NEVER+les NEVER+mas NEVER+os NEVER+vivo
3 NO+BOTHER NO+VOLVER NO+a NO+deseo NO+os NUMBER+> NUMBER+cien OBJECT+en.BEFORE OBJECT+en.HEY
3 OBJECT+nueva OBJECT+ok PERSON+con PERSON+se PREMOVE PSUBJ RECIBIR+> RECIBIR+MORE
3 RECIBIR+THIS RECIBIR+esto RECIBIR+nada REMOVEME+d REMOVEME+del REMOVEME+en.LOSE REPLY+WORD
3 REPLY+en.YOU REPLY+ya RME+> SEND+nada SERVICE+nueva SHOP+de STOPDO+al STOPDO+de
3 STOPDO+dormir STOPDO+en.YOU STOPDO+ya STOPS STOPS+. STOPS+los THING+, THIS WANT+GET WANT+q
3 WANT+recibir WANT+seguir WISH+GET WISH+RECIBIR WISH+q WISH+recibir WORD a+EVENT a+SEND
3 a+bloquear a+el a+escribir a+paseo a+sus about about+en.BEFORE adios agua+, ahorrar
3 al+PERSON alertas+> anos apuntado aqui+. aqui+la aviso+de avisos ayudan+> barrio basura+> be
3 bien+> bloqueo+> borran borrenlo+> borron borron+y busco cancela+el captura carino carro
3 carro+, cien cita+de club cobranza cobranza+en.BEFORE como+ASK como+que confundiste
3 correo+MSG correo+MSGS correo+basura corrijan corto cual cualquier+MSG cuenta+nueva
3 cumpleanos de+MORE de+MSGS de+NEVER de+NO de+RECIBIR de+en.NEG de+en.NEGATIVE de+llegarme
3 de+lo de+mandarme de+mi de+no de+romper de+su de+sus de+ustedes decirlo definitiva dejad
3 dejad+de dejaste+el deje+al del+SHOP del+THING del+agua del+barrio del+club del+grupo demas
3 den dia+y diario digo+ASK digo+que dije dime dona dona+, dormir echenle edad edad+,
3 el+CONSENT el+aviso el+suyo el+tiempo el+ultimo en.ALONE+> en.BEFORE+BOTHER
3 en.BEFORE+PREMOVE en.BEFORE+borran en.BEFORE+deseo en.BEFORE+en.LOSE en.BEFORE+escribes
3 en.BEFORE+gustaria en.BEFORE+jubile en.BEFORE+llega en.BEFORE+mios en.BEFORE+os
3 en.BEFORE+ponga en.BEFORE+tengan en.BEFORE+tocan en.DAY+LIST en.DAY+MSG en.DAY+MSGS
3 en.DAY+en.BEFORE en.DAY+mensajes en.FEEL+> en.FROM+> en.FROM+en.SUBJECT en.FROM+en.YOU
3 en.FROM+you en.HEY+los en.LOSE+SHOP en.LOSE+THING en.LOSE+agua en.LOSE+barrio en.LOSE+club
3 en.LOSE+grupo en.ME+> en.ME+PREMOVE en.ME+borran en.ME+en.FROM en.ME+escribes en.ME+fui
3 en.ME+gustaria en.ME+jubile en.ME+llega en.ME+tengan en.ME+tiene en.MY+en.MESSAGES
3 en.MY+messages en.MY+number en.NEG+BOTHER en.NEG+VOLVER en.NEG+a en.NEG+deseo en.NEG+en.WANT
3 en.NEG+os en.NEGATIVE+, en.NEGATIVE+BOTHER en.NEGATIVE+VOLVER en.NEGATIVE+a
3 en.NEGATIVE+deseo en.NEGATIVE+os en.PLURALS en.TAIL+PREMOVE en.TAIL+borran en.TAIL+en.FROM
3 en.TAIL+escribes en.TAIL+fui en.TAIL+gustaria en.TAIL+jubile en.TAIL+llega en.TAIL+tengan
3 en.TAIL+tiene en.THESE+. en.THINGS+en.BEFORE en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+me
3 en.THIRD+las en.THIRD+mios en.THREAT en.UNSUB en.UNSUB+> en.VOC+> en.VOC+PREMOVE en.VOC+SUBJ
3 en.VOC+borran en.VOC+escribes en.VOC+fui en.VOC+gustaria en.VOC+jubile en.VOC+llega
3 en.VOC+tengan en.VOC+tiene en.YOU envios+, es+mio es+urgente escriban escriban+, escriben+?
3 escribes esos este+sea esten+GER esto+lo estrella estrella+en estuvo+> estuvo+bueno ex
3 existo fallecio+en familia familia+, favor+, finalicen from+en.SUBJECT from+en.VOC
3 from+en.YOU from+you fuera fui+a ganaron graduo graduo+en gustan+, gustaria hasta+THIS
3 hasta+aqui hasta+en her here hostigamiento hostigamiento+> hoy ir+> jubile ke ke+en.BEFORE
3 kinder kinder+> la+LAW la+MSGS la+SHOP la+memoria la+opcion la+palabra la+puerta la+senal
3 la+sucursal la+vuelta las+MSGS las+de le+THIS le+escriban le+esta les+TOLD llame llega
3 llega+> llegarme llegarme+THIS llegarme+estos lo+del lo+demas lo+en.LOSE lo+hagan lo+tengan
3 lo+usen los+busco los+viernes ma+mensaje make manden+> mandes+MSG manera mas+REPLY
3 mas+STOPDO mas+para me+> me+PREMOVE me+borran me+en.FROM me+escribes me+fui me+gustaria
3 me+jubile me+llega me+tengan me+tiene medio+> mejor+en.BEFORE memoria mensajes+conmigo
3 mensajitos+, messages metanse mi+STOPS mi+cel mi+consentimiento mi+contacto mi+edad
3 mi+familia mi+hermano mi+nino mi+nomas mi+numero mi+papa mi+pedido mi+por mi+telefono mio+y
3 mios+. mire+, my+en.BEFORE nada+de nena nene nene+> no+BOTHER no+VOLVER no+a no+deseo no+os
3 nomas+MSG nos+BOTHER nos+SUBJ nuevos number numero+cien numero+es ofertas+> ones opcion
3 opcion+> otra+> otro+MSG otro+mensaje papa+por pararlo parte paseo paseo+con pedido
3 pelo+FEDUP pelo+THING pelo+verde pelotas+> perder+el pero+de pero+los pizza+en.BEFORE porque
3 promo proximos+LIST proximos+envios publicidad puede+mandarme pueden+REMOVE pueden+RME
3 pueden+ahorrar puerta put q+en.BEFORE que+MODAL que+NEVER que+THIS que+este que+falta
3 quiero+MSG quiero+q quiero+recibir quiteme quiteme+de quitenme+de recibir+MORE recibir+THIS
3 recibir+esto recibir+nada regalo+mi renta reportado reportado+como romper+las sacame
3 santiago santiago+, saquenme+> saquenme+del saquenme+en.LOSE se+graduo sea+ASK sea+que
3 senal+, seria siempre+> siento+> sigo+GET sigo+RECIBIR sigo+recibiendo sigues silencio+,
3 sin+mi sms+> son+las son+mios soy+un stop sus+ofertas suscripcion+> suscrito suyo+> tachen
3 take+en.MY te+ERRED te+confundiste te+ocurra telefono+es tener terminar textos+, tiempo+>
3 tiene+ASK tiene+que tienen+> tio to+en.BEFORE tocan toda toda+MSG toda+comunicacion
3 todos+los trabajo tren tres+veces tus+LIST tus+mensajes ultimo+ASK ultimo+que un+CANCEL
3 una+estrella una+vez urgente usen usen+> ustedes+, veces+hay vendan ver+si verde+, vez+ASK
3 vez+que viernes+de vuelta+> vuestras vuestros+MSG vuestros+MSGS write y+MORE y+OBJECT
3 y+SERVICE y+a y+cuenta y+nada ya yo+NEVER yo+los
4 ,+WORD ,+ni ,+pero ,+saquenme .+NUMBER .+WISH .+aqui .+cero .+cuantas .+en.ALONE .+en.END
4 .+en.LOSE .+en.THREAT .+felicidades .+i .+las .+los .+mensajes .+numero .+stop 0+am
4 AGAIN+por ASK+le DAR+un ERRED ERRED+> FEDUP+la GER+> INF+MSG LATER+la LAW+> LIST+a MODAL+>
4 MODAL+REMOVE MODAL+RME MODAL+WORD MSG+MORE MSG+NUMBER MSG+numero MSG+y MSGS+es NEVER+,
4 NEVER+GET NO+, NO+GET NUMBER+WRONG OBJECT+si REMOVE+mi SEND+mas SEND+una SUBJ+NEVER
4 THIS+en.YOU THIS+textos THIS+ya VOLVER+a WANT+RECIBIR WORD+. WRONG a+INF a+THIS a+esa a+la
4 a+su abrir+el absoluto al+perro am avisenme avisos+del avisos+en.LOSE baja bajenme barrio+si
4 bloqueo borreis borrenme como+CANCEL con+sus cuantas cuenta dame dame+de de+LATER
4 de+cobranza de+hoy de+los de+ninguna desactivar dia digo el+pelo en+paz en+todos
4 en.BEFORE+GET en.BEFORE+a en.BEFORE+and en.BEFORE+borreis en.BEFORE+en.FROM
4 en.BEFORE+en.LIST en.BEFORE+esten en.BEFORE+las en.BEFORE+sigan en.DAY+am en.DITCH
4 en.ENDED+> en.HEY+NEVER en.KEYWORD en.KEYWORD+> en.ME+SUBJ en.ME+VOLVER en.ME+borreis
4 en.ME+esten en.MY+en.MENDED en.NEG+GET en.NEGATIVE+GET en.STOP en.TAIL+SUBJ en.TAIL+VOLVER
4 en.TAIL+borreis en.TAIL+esten en.THIRD+, en.VOC+VOLVER en.VOC+borreis en.VOC+en.LOSE
4 en.VOC+esten en.WANT en.YOU+STOPS en.YOU+parenle escriban+> eso+, estan+escribiendo esten
4 esto+> esto+en.YOU esto+ya estos+textos ex+, fallecio felicidades felicidades+, gracias+>
4 hagan hasta+la hermano+> id im kiero la+persona la+senora las+encuestas le+SEND
4 les+agradeceria les+dije les+quepa los los+mios los+proximos los+tengo mandarme+mensajes
4 manera+> mas+por me+SUBJ me+VOLVER me+borreis me+esten mejor+NEVER mejor+NO mejor+en.NEG
4 mejor+en.NEGATIVE mejor+no mensaje+ASK mensaje+NUMBER mensaje+numero mensaje+que mios+, mire
4 molesten molesten+en musica no+, no+GET numero+, numero+WRONG ocurra+VOLVER ocurra+volver
4 ofertas otra+parte parenle parenle+a paso+de paz pelo perro perro+con por+culpa proximo
4 proximos que+le quepa quepa+> reciba renuncio revoco saldo saquenme+de se+BOTHER se+SEND
4 se+SUBJ se+molesten sea+el senor senora sera silencio+> sistema soy+la sus+notificaciones
4 suscripcion suyo taller taller+, terminar+> textos+a tierra tierra+a un+senor uno+> veces
4 vuestros+LIST wey wey+en.YOU wey+ya y+cree ya+STOPS ya+parenle
5 ,+STOPS ,+mi .+FORGET .+LATER .+LIST .+STOPS .+con .+dejen .+en.STOP .+iros .+olvidame
5 ?+porque AGAIN+, AGAIN+> ASK+lo GER+a GET GET+> INF MORE NEVER+SEND NEVER+WANT NEVER+soy
5 NO+. NO+soy NUMBER+es OBJECT+en.VOC SEND+> SEND+AGAIN SERVICE+, STOPALL+de THIS+. WANT+MSG
5 WRONG+> a+otra a+tomar abrir acabo ahi+> aki and aqui+> borren+> cero cero+interes
5 comunicacion con+su contacto+> cosas cualquier cuantas+veces de de+" de+INF de+OBJECT
5 de+THIS de+la de+una donde+les el+NUMBER el+silencio en.BEFORE+soy en.ENDED
5 en.FROM+en.BEFORE en.HEY+ni en.KINDS en.NEG+, en.NEG+soy en.NEGATIVE+. en.NEGATIVE+soy
5 en.YOU+estuvo encuestas envios+> es+THIS escribiendo+a estuvo fuera+> iros iros+a la+proxima
5 las+MSG lista+, los+BLOCKS los+envios menos mensajes+es musica+a ni ninguna no+. no+soy
5 notificaciones+, olvidame parte+> pido por+saco proxima que+lo quitenme saco saco+> se+acabo
5 seguir seguir+en senal si+> siguen soy sus tiene to tomar tomar+por uno vuestros y+si ya+>
5 ya+estuvo yo+ni
6 ,+CANCEL ,+STOPALL ,+como ,+se .+? .+MSGS .+bye .+denme .+en.BADMSG ASK+parte BAJA BAJA+>
6 BOTHER CANCEL+esto CONSENT FORGET LAW MORE+, MSGS NEVER+. STOPALL STOPS+a SUBJ+mas THIS+,
6 UNME+> WISH+el agradeceria bye con+los consentimiento+> contacto de+mensajes denme
6 el+telefono en.ALONE en.ME+tienen en.MENDED en.TAIL+tienen en.THESE en.VOC+tienen en.YOU+>
6 from hasta interes les+WISH los+de los+mensajitos ma ma+MSG mas+, me+tienen mensajes+de
6 mensajitos+> mios por+donde que+parte siguen+GER sus+textos tengo+SERVICE todos un+dia 🚫
7 ,+los .+WORD .+baja .+saquenme .+vete .+🚫 CANCEL+THIS DAR LATER+de LIST+> MORE+MSG MSG+de
7 SUBJ UNME a+quien consentimiento cree cree+ASK cree+que de+PERSON deja+de en.BEFORE+VOLVER
7 en.BEFORE+tienen en.NEG+. le+sigan mas mas+> mensajitos palabra q these vete
8 . .+BAJA .+DAR .+en.ENDED .+en.KEYWORD BOTHER+> MSG MSGS+de REPLY+siempre SEND+MORE
8 STOPDO+siempre SUBJ+AGAIN aqui d de+LIST en.FROM le+VOLVER lo+de nomas para+siempre sea
8 superenme superenme+>
9 ,+REMOVEME FEDUP GER REMOVEIT REMOVEIT+> SUBJ+> SUBJ+MORE silencio telefono tengan
10 .+ASK .+CANCEL .+STOPALL .+hasta .+les .+que CANCEL+> LIST WORD+> en.BEFORE+. esto mi+NUMBER
10 numero
11 ,+STOPDO .+FEDUP REMOVEME+de envios les
12 THIS+> escribiendo saquenme 🔕 🔕+>
13 .+REMOVEME .+STOPDO REMOVEME+>
15 NUMBER
23 REMOVEME
"""
