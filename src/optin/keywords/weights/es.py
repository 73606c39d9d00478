"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-20 =bias
-12 usted
-11 > el
-10 LATER+> OBJECT+> sin
-9 dos esta la
-8 .+la .+mi THING cuanto en.DAY era estoy o sacaron
-7 , ,+? ,+VOLVER .+quien LATER+, NEVER+STOPALL NEVER+en.THIRD WORK adelante basta de+nuevo
-7 el+otro la+de la+otra manden+MSGS nos nunca por+ASK por+que quedo sus+mensajes tantos tu
-6 ,+sigan .+si .+ya CANCEL+la DEAL DEAL+> EVENT al antes compania con+THIS dale de+escribirme
-6 eh en+la ese eso+en.BEFORE esposo estos+mensajes final gusto lista+de lo+BLOCKS los+CANCEL
-6 mi+PERSON mi+esposo mismo muchos muy ocurra+CUTIT por+eso sigue the tienen todavia vamos
-6 verdad
-5 ,+LATER .+VOLVER .+WANT .+a .+basta .+en.YOU .+por .+tienen 0 2 ANNOY BAD BAJA+, CUT+>
-5 CUTIT+de INF+al LIST+por NEVER+dejen NEVER+se NUMBER+en OBJECT OBJECT+, PART SEND+al SEND+el
-5 STOPS+LIST SUBJ+MSGS THIS+es THIS+mensajes WANT a+los baja+, bueno cambie+de casa correo
-5 de+BAD dejar deje dice donde+sacaron eh+> el+PERSON en.BEFORE+ANNOY en.BEFORE+en.DAY
-5 en.DAY+> en.REPLIED en.SUBJECT en.TIME es es+lo eso final+de igual kilos llamenme llego
-5 manden+mensajes manden+publicidad mando mensaje+, mensajes mensajes+, nuevo on otra
-5 otra+SHOP porfa puedo quite sacaron+mi sale tantos+LIST tantos+MSG tantos+MSGS texto
-4 ,+BLOCKS ,+INF ,+MODAL ,+SEND ,+SUBJ ,+WISH ,+el ,+por .+buenas .+cambie .+cuanto .+deseo
-4 .+despues .+ese .+expliqueme .+hay .+hola .+informacion .+mil .+ok .+va ?+como AGAIN+STOPALL
-4 AGAIN+dejen ASK+SEND BODY CANCEL+MORE CUT CUTIT EVENT+> LATER LIST+si MODAL+a MORE+STOPALL
-4 MORE+dejen MSG+por NEVER+STOPDO NEVER+estoy NEVER+son NO+estoy NO+leo PERSON RECIBIR+los
-4 REMOVEMODAL REMOVEMODAL+de SEND+del SEND+en.LOSE SEND+publicidad STOPDO+la STOPS+MSGS
-4 STOPS+por SUBJ+LIST SUBJ+publicidad THING+> WANT+, WISH+VOLVER WORD+, WORD+de a+este
-4 actualicen acuerdo adelante+con al+final alla+> avisos+, basta+de boletin cancela+la
-4 como+hago con contesto creo de+INFME de+donde de+las de+mateo deja+la dejo del+EVENT
-4 del+PERSON demasiados desde dio el+OBJECT el+SERVICE en en+el en.BEFORE+estoy en.BEFORE+leo
-4 en.BEFORE+llego en.BEFORE+muchos en.LOSE+EVENT en.LOSE+PERSON en.ME+ANNOY en.NEG+estoy
-4 en.NEG+leo en.NEGATIVE+estoy en.NEGATIVE+leo en.OTHER en.REPLY+> en.TAIL+ANNOY
-4 en.THIRD+muchos en.VOC+ANNOY era+REPLY era+STOPDO era+para es+mi escriba eso+NEVER eso+NO
-4 eso+en.NEG eso+en.NEGATIVE eso+no estafa estafa+> estare este+MSG expliqueme extrano
-4 hago+REPLY hago+STOPDO hago+para hay hola igual+> in informacion informacion+> interesado ir
-4 la+EVENT las leo llamadas lo+CANCEL los+CUT los+MSGS los+REMOVE los+en.MESSAGES los+textos
-4 manden+LIST mantengan mateo me+ANNOY mensajes+> mi+en.BEFORE mi+hijo mil+en.FEEL mil+gracias
-4 molesta movil nada+> nadie no+estoy no+leo numero+en nunca+STOPALL nunca+STOPDO nunca+dejen
-4 ocurra+REMOVEME ocurra+REMOVEMODAL ocurra+quitarme on+the otra+vez perdon permiso+> po+,
-4 pongan que+SEND queda quien quien+es quiero+STOPDO quiero+dejar quitarme+de salio seguro
-4 semana si+, si+a solo son+muchos su+mensaje tambien text+> texto+> texts+> the+en.BEFORE
-4 todo+> va+, vacaciones vale vale+, van+a voy we whatsapp y+VOLVER y+en.HEY y+en.YOU y+su
-4 y+ya y+yo
-3 ,+WANT ,+a ,+ahi ,+al ,+cuanto ,+dale ,+tienen ,+usted ,+y .+SEND .+THIS .+autorizo .+bueno
-3 .+can .+cuantos .+el .+hoy .+in .+no .+perdon .+sip .+son .+tqm .+vamos .+vuelvan .+y 0+,
-3 0+> AGAIN+de AGAIN+en.BEFORE AGAIN+en.ME AGAIN+en.TAIL AGAIN+en.VOC AGAIN+me ASK+STOPDO
-3 ASK+VOLVER ASK+bueno ASK+es ASK+insistentes BLOCKS+con CUT+MORE CUTIT+> DEAL+o EVENT+de
-3 GER+los GET+los GET+mensajes INF+> INFME+al LATER+ASK LATER+que MODAL+, MODAL+un MORE+LATER
-3 MSG+? MSG+PART MSG+donde MSG+en MSG+la MSG+porfa MSGS+? MSGS+la MSGS+por MSGS+porfa MSGS+si
-3 NEVER+THING NEVER+TOLD NEVER+hay NEVER+he NEVER+la NEVER+leo NEVER+puedo NEVER+trabaja
-3 NO+STOPALL NO+TOLD NO+hay NO+puedo NO+trabaja NUMBER+y PERSON+ASK PERSON+en.BEFORE
-3 PERSON+por PERSON+que REMOVEME+el REPLY+alla REPLY+en REPLY+los SEND+ustedes SERVICE+>
-3 STOPDO+alla STOPDO+el STOPDO+las STOPDO+pensarlo STOPS+de SUBJ+mensajes THIS+ASK THIS+en
-3 THIS+estare THIS+nos THIS+que VOLVER+GER WANT+SEND WANT+bolsa WISH+SEND WISH+bolsa
-3 WISH+volver a+> a+RECIBIR a+REMOVE a+RME a+en.EVENT a+hacer a+meeting a+mi a+recibir acepto
-3 adelante+> ahi+estare ahi+nos alarma amen anterior antes+de app apunto+a bien bolsa boludo
-3 borren+de bueno+, bueno+ASK bueno+que c cancele casero casero+en.BEFORE casero+en.ME
-3 casero+en.TAIL casero+en.VOC casero+me casi comercial como+DAR como+darme como+funciona
-3 con+dos con+esa con+eso confirmo correo+, creo+ASK creo+que cuantos cuantos+LIST cuantos+MSG
-3 cuantos+MSGS cuantos+mensajes de+> de+acuerdo de+alta de+deudores de+vacaciones dejaron
-3 dejaron+de deje+de dejes del+LATER del+OBJECT deudores dias dice+ASK dice+que direccion don
-3 don+, donde+el el+LATER el+WORK el+boletin el+casero el+en.DAY ellos ellos+> en+este
-3 en.BEFORE+STOPALL en.BEFORE+WORD en.BEFORE+dejes en.BEFORE+en.BADMSG en.BEFORE+en.TEXT
-3 en.BEFORE+entran en.BEFORE+grita en.BEFORE+hay en.BEFORE+llegan en.BEFORE+on en.BEFORE+queda
-3 en.BEFORE+trabaja en.BEFORE+vayan en.BLOCK en.DAY+, en.EVENT en.EVENT+, en.HEY en.I
-3 en.LOSE+LATER en.LOSE+OBJECT en.ME+entran en.ME+grita en.ME+llego en.MY+en.DAY
-3 en.NEG+STOPALL en.NEG+TOLD en.NEG+hay en.NEG+puedo en.NEG+trabaja en.NEGATIVE+STOPALL
-3 en.NEGATIVE+TOLD en.NEGATIVE+hay en.NEGATIVE+puedo en.NEGATIVE+trabaja en.OTHER+en.BEFORE
-3 en.PHONE+> en.SUBJECT+en.REPLIED en.SUBJECT+en.WISH en.TAIL+entran en.TAIL+grita
-3 en.TAIL+llego en.TEXT+, en.VOC+entran en.VOC+grita en.VOC+llego en.YOU+quedo entran eres
-3 escribirme+al eso+es esposo+por esta+en estaba este+mensaje excelente favor+en.BEFORE fue
-3 grita grita+> gusto+> habia hacen hacer hago has he hija hijo hora in+a insistentes
-3 la+OBJECT la+alarma la+app la+neta la+verdad lado le le+CANCEL le+CUT le+REPLY le+STOPDO
-3 le+STOPS les+dio letrero licenciado lista+del lista+en.LOSE lo+CUT lo+voy loca los+en.LIST
-3 los+en.MESSAGE los+en.SENDING los+en.TEXT los+sms los+tres manana mandan+> mandar+THIS
-3 mandaron manden+MSG manden+el mantengan+mi mayusculas me+entran me+grita me+llego meeting
-3 meeting+, mensajes+ASK mensajes+que mes mi+CLIENT mi+NO mi+en.NEG mi+en.NEGATIVE mi+hija
-3 mi+no mi+permiso mi+socio mis+MSG mis+MSGS molestan molestia mucho muchos+LIST muchos+MSG
-3 muchos+MSGS muchos+mensajes nada+mas necesito+bolsa neta ni+se no+STOPALL no+TOLD no+hay
-3 no+puedo no+trabaja nombre nos+vemos nuevo+> nunca+> o+solo ocurra ojala+NEVER on+en.MY
-3 otra+tienda pagar para+alla para+los parar pensando pensarlo pensarlo+> pero pero+STOPDO
-3 pintura po por por+mi porfa+> profe que+STOPDO que+VOLVER que+bueno que+es que+insistentes
-3 querer queria quien+les quisiera+VOLVER quisiera+volver quitarme quitaron quiten
-3 recibir+mensajes recibir+sus recojo recordatorios+> reporte rio rio+de risa salgo sali salir
-3 saquen se+en.BEFORE se+en.ME se+en.TAIL se+en.VOC se+fue se+me se+rio servicio+, si+WANT
-3 si+WISH si+los si+quiero sigo sin+querer sip so socio solo+MSG son spam+, suficiente
-3 tantos+mensajes tarjeta tecnico termina termine termino textos+de texts the+MSG the+MSGS
-3 this+en.DAY tia todo total trabaja tranquilo treinta un+mes ustedes+NO ustedes+en.NEG
-3 ustedes+en.NEGATIVE ustedes+no vamos+a vemos verdad+> vi viaje viaje+> voz y+STOPS y+WANT
-3 y+el y+en.BEFORE y+usted ya+quedo yo+a your+en.KINDS
-2 "+y * *+a *+con ,+AGAIN ,+THIS ,+TOLD ,+actualicen ,+casi ,+con ,+dont ,+en.YOU ,+es
-2 ,+escribanme ,+fue ,+le ,+mandame ,+manden ,+mejor ,+nunca ,+puedo ,+reactivenlos ,+revise
-2 ,+tengo ,+todo ,+ustedes ,+vamos ,+ya .+MODAL .+NO .+acepto .+alguien .+antes .+anulen .+ay
-2 .+borreme .+cancele .+confirmado .+creo .+dadme .+dale .+dios .+do .+en .+en.DITCH
-2 .+en.NEGATIVE .+en.THIRD .+esa .+eso .+excelente .+extrano .+hermano .+how .+jamas .+keep
-2 .+llamenme .+mandeme .+nadie .+pasame .+pueden .+reacciono .+reactivenme .+renuncie
-2 .+respondi .+sale .+se .+sus .+tengo .+termino .+thats .+tranqui .+use .+vale .+we 0+min 0+y
-2 2+. ?+THIS ?+WANT ?+WISH ?+en.HEY ?+eso ?+lo ?+yo AGAIN+LATER AGAIN+THING AGAIN+mensajes
-2 AGAIN+tarde ANNOY+, ANNOY+ASK ANNOY+con ANNOY+que ASK+NUMBER ASK+STOPALL ASK+SUBJ ASK+WANT
-2 ASK+dejen ASK+en.HEY ASK+era ASK+estoy ASK+la ASK+pague ASK+quieren ASK+si ASK+te ASK+vuelva
-2 ASK+yo BAD+, BAJA+del BAJA+en.BEFORE BAJA+en.LOSE BAJA+la BLOCKS+a BODY+de BOTHER+nada
-2 BOTHER+por CALL CANCEL+, CANCEL+de CANCEL+en CANCEL+nada CANCEL+pensando CLIENT CUT+,
-2 CUT+AGAIN CUT+NEVER CUT+la CUT+nunca DEAL+LATER EVENT+lo FEDUP+ASK FEDUP+a FEDUP+que FIX+la
-2 GER+en GET+como GET+sus INF+si INF+textos INFME+> INFME+si INFME+textos LATER+NO
-2 LATER+en.NEG LATER+en.NEGATIVE LATER+no LIST+ASK LIST+SEND LIST+del LIST+en LIST+en.LOSE
-2 LIST+en.ME LIST+en.TAIL LIST+mandan LIST+me LIST+porfa LIST+que MODAL+SEND MODAL+falta
-2 MODAL+ir MORE+THING MORE+THIS MORE+mas MORE+mensajes MORE+molestia MORE+tarde MSG+,
-2 MSG+LATER MSG+SEND MSG+en.ME MSG+en.TAIL MSG+hasta MSG+los MSG+mandan MSG+me MSGS+ASK
-2 MSGS+LATER MSGS+SEND MSGS+en MSGS+en.ME MSGS+en.TAIL MSGS+hasta MSGS+los MSGS+mandan MSGS+me
-2 MSGS+que NEVER+alcanzo NEVER+comprar NEVER+dije NEVER+en.BEFORE NEVER+en.SUBJECT
-2 NEVER+entiendo NEVER+era NEVER+fui NEVER+habia NEVER+hace NEVER+llegan NEVER+recuerdo
-2 NEVER+te NO+alcanzo NO+comprar NO+de NO+en.SUBJECT NO+en.THIRD NO+entiendo NO+era NO+fui
-2 NO+habia NO+hace NO+he NO+la NO+llegan NO+manden NO+pedi NO+recuerdo NO+te NO+un
-2 NUMBER+fuera NUMBER+viejo OBJECT+o PERSON+NO PERSON+STOPDO PERSON+en.NEG PERSON+en.NEGATIVE
-2 PERSON+no PERSON+y PSUBJ+AGAIN PSUBJ+MORE PSUBJ+mas RECIBIR+mensajes RECIBIR+sus REMOVE
-2 REMOVE+AGAIN REMOVE+MORE REMOVE+a REMOVE+la REMOVE+nunca REMOVE+una REMOVEIT+de REPLY
-2 REPLY+SEND REPLY+de REPLY+escribirme REPLY+otro REPLY+seguir REPLY+ustedes RME+AGAIN
-2 RME+MORE RME+a RME+el RME+la RME+nunca SEND+DEAL SEND+MSGS SEND+OBJECT SEND+con
-2 SEND+demasiado SEND+estos SEND+la SEND+otra SEND+textos SERVICE+en.BEFORE SERVICE+en.ME
-2 SERVICE+en.TAIL SERVICE+en.VOC SERVICE+me SHOP+> SHOP+en.BEFORE SHOP+y STOPDO+MORE
-2 STOPDO+SEND STOPDO+escribirme STOPDO+los STOPDO+nada STOPDO+otro STOPDO+pensando
-2 STOPDO+seguir STOPDO+su STOPDO+un STOPDO+ustedes STOPS+mensajes STOPS+pensando STOPS+un
-2 SUBJ+a SUBJ+el SUBJ+otra SUBJ+sus TELL THING+MORE THIS+? THIS+DEAL THIS+OBJECT THIS+SERVICE
-2 THIS+cuenta THIS+de THIS+en.BEFORE THIS+en.ME THIS+en.TAIL THIS+en.VOC THIS+me THIS+vez
-2 TOLD+CANCEL TOLD+la TOLD+parar UPDATE+> UPDATE+a VOLVER+> VOLVER+mandando WANT+CANCEL
-2 WANT+INF WANT+STOPDO WANT+continuar WANT+es WANT+formar WANT+la WISH+> WISH+INF WISH+NEVER
-2 WISH+REPLY WISH+WORD WISH+continuar WISH+dejar WISH+es WISH+formar WORD+MORE WORD+con
-2 WORD+del WORD+en.LOSE WORD+en.ME WORD+en.TAIL WORD+la WORD+me WORD+nada WORD+pensando
-2 WRONG+, a a+2 a+DAR a+MSG a+WORD a+juicio a+las a+lo a+nombre a+sacar a+ustedes abiertos
-2 abrazo acaba acabaron acabaron+los activado activo actualicen+mi acuerdo+> ahora+> ahorita
-2 al+NUMBER al+celular al+contrario alcanzo alcanzo+a alejamiento alguien alla alta amable
-2 anoche antes+en.ME antes+en.TAIL antes+en.VOC antes+me apellido apuntame apunto arreglar
-2 arregle arrepiento arrepiento+, asi asi+> at+the automatico autorizo autorizo+ASK
-2 autorizo+que avisarme+si avisos+a ay ayer ayer+, b baja+del baja+en.BEFORE baja+en.LOSE
-2 baja+la banco barato basta+con bebe+> been before bendiga bendiga+> blocking blocking+en.MY
-2 bloquee boletin+de boletos boletos+> borraron borreme+de brackets buenas buenas+, call calle
-2 cambio cambio+de can+en.SUBJECT cancelar canso carpeta casi+AGAIN casi+MORE casi+NEVER
-2 casi+nunca caso cebolla cell celular+> chao+, cita+o claro claro+, clase+de comer
-2 comercial+> como+PERSON compania+> compania+y comunicaciones+> con+ASK con+THING con+este
-2 con+que confirmado confirmo+> contactos contactos+> conteste contesto+BAJA contesto+WORD
-2 contesto+baja continuar continuar+GET continuar+RECIBIR continuar+recibiendo contrario
-2 convence convence+, copia correo+se corrijanlo corte corte+, crecer cuenta+> cuenten+conmigo
-2 da dale+, dan daria de+AGAIN de+CANCEL de+DEAL de+EVENT de+SEND de+alejamiento de+avisarme
-2 de+avisos de+basura de+bebe de+compania de+crecer de+el de+en.OTHER de+horario de+leer
-2 de+llover de+mas de+ofertas de+oracion de+pagar de+plan de+regreso de+semana de+texto
-2 de+verdad deberes decir dejar+de del+regalo del+seguro demasiado demasiados+LIST
-2 demasiados+MSG demasiados+MSGS demasiados+mensajes denunciarlo desde+ASK desde+que
-2 deseo+formar despertador devolvi dia+> dicho did dieron+de digan dio+CONSENT dio+mi
-2 dio+permiso distinto do+en.I do+en.SUBJECT do+i doc doctor doctor+, doctora domingos
-2 domingos+> dont dont+en.BEFORE door dos+kilos dos+veces eh+, el+0 el+DEAL el+barrio el+de
-2 el+del el+en.LOSE el+resto el+seguro else en+0 en+en.DAY en+otro en+venta en.BADMSG+,
-2 en.BADMSG+en.BEFORE en.BEFORE+CANCEL en.BEFORE+DAR en.BEFORE+STOPDO en.BEFORE+TOLD
-2 en.BEFORE+alcanzo en.BEFORE+apunto en.BEFORE+arrepiento en.BEFORE+borraron en.BEFORE+canso
-2 en.BEFORE+comprar en.BEFORE+convence en.BEFORE+da en.BEFORE+daria en.BEFORE+digan
-2 en.BEFORE+duele en.BEFORE+en.ALONE en.BEFORE+en.PULL en.BEFORE+en.THIRD en.BEFORE+en.TIME
-2 en.BEFORE+encantan en.BEFORE+entiendo en.BEFORE+equivoque en.BEFORE+era en.BEFORE+estorban
-2 en.BEFORE+friday en.BEFORE+habian en.BEFORE+hace en.BEFORE+han en.BEFORE+has en.BEFORE+he
-2 en.BEFORE+los en.BEFORE+manda en.BEFORE+manden en.BEFORE+molesta en.BEFORE+molestan
-2 en.BEFORE+pedi en.BEFORE+quedo en.BEFORE+quejo en.BEFORE+quitaron en.BEFORE+recuerdo
-2 en.BEFORE+sale en.BEFORE+salio en.BEFORE+saquen en.BEFORE+sirve en.BEFORE+te
-2 en.BEFORE+ustedes en.BLOCK+en.MY en.DAY+. en.DAY+min en.DAY+y en.DEAR+else
-2 en.DOESNT+en.BEFORE en.DOESNT+en.DAY en.FROM+en.MY en.FROM+my en.HEY+WANT en.HEY+WISH
-2 en.HEY+a en.HEY+en.YOU en.HEY+quiero en.HEY+ya en.I+en.REPLIED en.I+en.WISH en.I+get
-2 en.KINDS+list en.LIST en.LOSE+regalo en.LOSE+seguro en.ME en.ME+DAR en.ME+WORD en.ME+apunto
-2 en.ME+arrepiento en.ME+borraron en.ME+canso en.ME+convence en.ME+da en.ME+daria en.ME+deja
-2 en.ME+digan en.ME+duele en.ME+encantan en.ME+equivoque en.ME+estorban en.ME+habian en.ME+han
-2 en.ME+manda en.ME+molesta en.ME+queda en.ME+quedo en.ME+quejo en.ME+quitaron en.ME+sale
-2 en.ME+salio en.ME+saquen en.ME+texteen en.ME+vayan en.MESSAGES en.MY en.MY+MSG en.MY+MSGS
-2 en.MY+NUMBER en.MY+cell en.MY+en.BADMSG en.MY+en.NEG en.NEG+AGAIN en.NEG+MORE en.NEG+STOPDO
-2 en.NEG+alcanzo en.NEG+comprar en.NEG+de en.NEG+en.BEFORE en.NEG+en.DAY en.NEG+en.MY
-2 en.NEG+en.THIRD en.NEG+entiendo en.NEG+era en.NEG+fui en.NEG+habia en.NEG+hace en.NEG+he
-2 en.NEG+la en.NEG+llegan en.NEG+manden en.NEG+mas en.NEG+pedi en.NEG+recuerdo en.NEG+te
-2 en.NEG+un en.NEGATIVE+AGAIN en.NEGATIVE+MORE en.NEGATIVE+alcanzo en.NEGATIVE+comprar
-2 en.NEGATIVE+de en.NEGATIVE+en.SUBJECT en.NEGATIVE+en.THIRD en.NEGATIVE+entiendo
-2 en.NEGATIVE+era en.NEGATIVE+fui en.NEGATIVE+habia en.NEGATIVE+hace en.NEGATIVE+he
-2 en.NEGATIVE+la en.NEGATIVE+llegan en.NEGATIVE+manden en.NEGATIVE+mas en.NEGATIVE+pedi
-2 en.NEGATIVE+recuerdo en.NEGATIVE+te en.NEGATIVE+un en.NOT en.NOT+en.BEFORE en.NOT+en.DAY
-2 en.NUMBER+> en.OTHER+> en.OTHER+en.VOC en.PULL en.PULL+my en.REPLIED+en.BEFORE
-2 en.REPLIED+en.NEG en.SUBJECT+en.GAVE en.SUBJECT+en.TAKE en.SUBJECT+en.VOC en.SUBJECT+get
-2 en.SUBJECT+need en.TAIL en.TAIL+. en.TAIL+DAR en.TAIL+WORD en.TAIL+apunto en.TAIL+arrepiento
-2 en.TAIL+borraron en.TAIL+canso en.TAIL+convence en.TAIL+da en.TAIL+daria en.TAIL+deja
-2 en.TAIL+digan en.TAIL+duele en.TAIL+encantan en.TAIL+equivoque en.TAIL+estorban
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
-2 entonces entonces+> entran+sus entrevista entrevista+> equivoque es+> es+gratis es+un
-2 esa+DEAL esa+OBJECT esa+SERVICE escriba+MORE escriba+nada escribame escribanme escriben+>
-2 escribiendome escribiendome+, escribieran+AGAIN escribieran+MORE escribieran+mas escribio
-2 ese+MSG ese+dia eso+en.ME eso+en.TAIL eso+en.VOC eso+me espero+> esquina esta+vez
-2 estan+abiertos estar estare+> este+> esto+es estorban estoy+de estoy+interesado estoy+muy
-2 expediente extrano+> extrano+sus favor+NEVER favor+NO favor+en.NEG favor+en.NEGATIVE
-2 favor+no feliz firmar firmo flan flequillo for+en.MY formar formar+parte from+en.MY fue+a
-2 fue+un fuera+el funciona gente get get+en.MY grax grupo+del grupo+en.LOSE gusta+ASK
-2 gusta+que gustan+sus habian habian+quitado hablar+con hace+falta hasta+ASK hasta+que
-2 hay+alguna hermana hija+NEVER hija+NO hija+en.NEG hija+en.NEGATIVE hija+no hijo+> horario+>
-2 how i i+en.REPLIED i+en.WISH i+get ignoren interesa+, interesa+la interesado+> internet ir+a
-2 is is+a it+en.BEFORE jaja jamas jamas+en.BEFORE jamas+en.ME jamas+en.TAIL jamas+en.VOC
-2 jamas+me juicio keep keep+en.BEFORE kilos+, la+DEAL la+NUMBER la+carpeta la+compania
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
-2 me+saquen me+texteen me+vayan mejor mensaje+es mensajes+? mensajes+SEND mensajes+la
-2 mensajes+mandan mensajes+por mensajes+porfa mensajitos+de mes+, mes+les meses mi+> mi+BAJA
-2 mi+NEVER mi+SHOP mi+WORD mi+baja mi+compania mi+jefe mi+movil mi+nieto mi+tia mia mil min
-2 mind minutos mio+, mirar mis+recordatorios misa misa+> mismo+> molesta+ASK molesta+que
-2 momento mucho+, mucho+sus muy+ANNOY muy+amable muy+molesta my+NUMBER my+cell nada+AGAIN
-2 nada+MORE nada+del nada+en.LOSE nadar necesito ni+THING ni+en.BEFORE nieto ninguna+molestia
-2 no+AGAIN no+MORE no+alcanzo no+comprar no+de no+en.SUBJECT no+en.THIRD no+entiendo no+era
-2 no+fui no+habia no+hace no+he no+la no+llegan no+manden no+mas no+pedi no+recuerdo no+te
-2 no+un nombre+> not not+en.BEFORE not+en.DAY novedades novia nuevo+, nuevo+en number+>
-2 numbers numero+NEVER numero+NO numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE numero+no
-2 numero+viejo numeros nunca+en.BEFORE nunca+en.ME nunca+en.TAIL nunca+en.VOC nunca+me o+lo
-2 oficina ok on+en.TAIL on+en.VOC on+your one+> or oracion orden orden+de otra+persona
-2 otro+PERSON otro+dia oye pague panaderia pantalla para+SEND para+de para+escribirme
-2 para+otro para+seguir para+ustedes parada parar+pensando paren+> paro pasa pasame paso+mi
-2 pastilla pensando+en pense pense+ASK pense+que perdi perfecto permiso persona+> pesos pide
-2 pie plan plan+en.BEFORE pongame por+MSG por+NEVER por+NO por+WISH por+aqui por+correo por+el
-2 por+en.BEFORE por+en.NEG por+en.NEGATIVE por+favor por+fin por+la por+no por+un prefiero
-2 pregunta pregunta+, problema profe+, promociones+> publicidad+> puede pueden+INF
-2 pueden+INFME pueden+SEND pueden+mandarme pues puntas punto que+NUMBER que+STOPALL que+SUBJ
-2 que+WANT que+dejen que+en.HEY que+era que+estoy que+la que+pague que+quieren que+si que+te
-2 que+vuelva que+yo quedo+> quejo querer+> queria+GET question question+marks quiere+ir quiero
-2 quiero+, quiero+ASK quiero+CANCEL quiero+SEND quiero+que quiero+saber quitado quitaron+de
-2 quite+> quitele quiten+AGAIN quiten+MORE quiten+NEVER quiten+nunca quitenla quitenla+de
-2 reacciono reactivenlos reactivenlos+> reactivenme reactivenme+los recado recibiendo+los
-2 recibir+los recordatorios recordatorios+por recuerdo regalo+> regreso renuncie renuncie+ayer
-2 respondi respondi+CANCEL respondi+STOPDO respondi+parar respondo resto revise risa+> sabado
-2 sabado+> saber+como saber+nada sacarme sacaron+de salen salimos saquen+> se seguir+>
-2 seguir+GET seguir+RECIBIR seguir+recibiendo segundo semana+> servicio siempre+se siga
-2 siga+GER siga+mandando sigan+GER sigue+GER sin+INF sirve sirven sms+en.BEFORE so+en.I
-2 so+en.SUBJECT sobre solicito+ASK solicito+que solo+lo somebody somebody+else son+los
-2 son+ustedes soy+en.HEY soy+yo spam su+MSG su+OBJECT su+correo sus+SUBJ sus+comunicaciones
-2 sus+mensajitos sus+promociones tal+vez tambien+en tan tantito tanto+> tarde tarde+>
-2 tarjeta+de temporada temprano tengo+0 tengo+AGAIN tengo+capturas tengo+en.DAY tengo+mas
-2 termine+los textos+> textos+si thanks that thats the+en.BADMSG the+en.ENDED the+en.KEYWORD
-2 there ticket tienda tienen+mi tienen+servicio to+en.END to+en.ENDED to+en.KEYWORD to+the
-2 todavia+, todavia+> todo+bien tono tqm trabaja+THIS tranqui tranqui+, tres+meses un+abrazo
-2 una+> una+pregunta unos usted+> usted+como ustedes ustedes+NEVER ustedes+los utiles
-2 vacaciones+FEDUP vacaciones+LATER vacaciones+hasta van vayan vayan+a veces+, vemos+> ventana
-2 veo vez+los viejo viejo+en.YOU viejo+ya viene+, vote vuelvan+> whats when y+WISH y+esto y+lo
-2 y+por y+quiero ya+THIS ya+arregle ya+esta ya+liquide ya+lo ya+termine ya+vote yo+WANT
-2 yo+WISH yo+en.YOU yo+quiero yo+ya your your+en.BEFORE your+en.MESSAGE your+en.REPLY
-2 your+en.SENDING your+en.TEXT your+text
2 ,+FIX ,+MSGS ,+NEVER ,+adios ,+ahorrense ,+borrenme ,+busco ,+dejadme ,+en.TAKE ,+en.THIRD
2 ,+joven ,+lo ,+paso ,+quitenme ,+todos .+EVENT .+NOUNOUT .+REMOVEIT .+apaguen .+bloqueados
2 .+borrenlo .+conmigo .+corrijan .+dejad .+en.DAY .+en.GAVE .+en.KINDS .+en.MESSAGE .+en.MY
2 .+en.TEXT .+end .+guarden .+guau .+hala .+kiero .+larguense .+nomas .+nunca .+olviden .+pero
2 .+plz .+puse .+put .+quiero .+quitenme .+recordatorios .+retirenme .+retiro .+segun .+sigo
2 .+sinceramente .+solo .+soy .+this .+tio .+tres .+ustedes .+yo 0+al ?+REMOVEME ?+cual ?+es
2 ?+por AGAIN+MSG AGAIN+minimo AGAIN+pedi AGAIN+textos ASK ASK+AGAIN ASK+ASK ASK+MORE ASK+NO
2 ASK+bonito ASK+decirlo ASK+en.NEGATIVE ASK+en.YOU ASK+este ASK+existo ASK+nadie ASK+palabra
2 ASK+quiero ASK+siguen ASK+tanto ASK+va ASK+vibre ASK+ya BAJA+. BAJA+de BAJA+dos BLOCKS+al
2 CALL+, CANCEL+el CANCEL+los CANCEL+sus CANCEL+todo CUT+los CUT+todo CUTIT+, DAR+CONSENT
2 DEAL+en.VOC EVENT+mi FEDUP+LATER FIX+> FIX+THIS FIX+eso FORGET+ASK FORGET+que GER+cosas
2 GET+, GET+AGAIN GET+THIS GET+esto GET+mas INF+? INF+LIST INF+NEVER INF+NO INF+THIS
2 INF+cuando INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE INF+esto INF+no INF+por INFME+cuando
2 INFME+mensajes LATER+LATER LATER+en LAWYER LAWYER+> LIST+, LIST+. LIST+automaticos
2 LIST+suyos LIST+y MODAL+0 MODAL+ASK MODAL+MORE MODAL+al MODAL+dejar MODAL+en.DAY MODAL+que
2 MODAL+tres MORE+> MORE+minimo MORE+pedi MORE+por MORE+textos MSG+. MSG+> MSG+AGAIN MSG+NO
2 MSG+automaticos MSG+con MSG+del MSG+en.LOSE MSG+en.NEG MSG+en.NEGATIVE MSG+mejor MSG+no
2 MSG+pls MSG+porque MSG+suyos MSGS+automaticos MSGS+porque MSGS+suyos MSGS+y NEVER+DAR
2 NEVER+INF NEVER+INFME NEVER+MSG NEVER+MSGS NEVER+RECIBIR NEVER+SUBJ NEVER+autorizo
2 NEVER+cuenten NEVER+es NEVER+fue NEVER+funciona NEVER+gasten NEVER+hablar NEVER+hablo
2 NEVER+haya NEVER+juega NEVER+lo NEVER+ofertas NEVER+os NEVER+recibir NEVER+seguir
2 NEVER+sigan NEVER+tengo NEVER+uno NEVER+va NO NO+INF NO+INFME NO+MSG NO+MSGS NO+RECIBIR
2 NO+WANT NO+conozco NO+cuenten NO+es NO+fue NO+funciona NO+gasten NO+hablo NO+haya NO+juega
2 NO+les NO+los NO+os NO+recibir NO+seguir NO+sigan NO+va NOUNOUT NOUNOUT+de NOUNOUT+mi
2 NUMBER+. NUMBER+ASK NUMBER+REPLY NUMBER+STOPDO NUMBER+con NUMBER+incorrecto NUMBER+para
2 NUMBER+que PERSON+, PERSON+fallecio PREMOVE+y PSUBJ+> RECIBIR RECIBIR+MSG REMOVE+>
2 REMOVE+este REPLY+ASK REPLY+CUTIT REPLY+MSG REPLY+MSGS REPLY+REMOVEME REPLY+UNME REPLY+que
2 REPLY+vender RME+mi SEND+? SEND+NEVER SEND+a SEND+esto SEND+lo SEND+ni SERVICE+.
2 SERVICE+REPLY SERVICE+STOPDO SERVICE+para SHOP+, STOPALL+con STOPALL+en STOPDO STOPDO+.
2 STOPDO+ASK STOPDO+CUTIT STOPDO+NEVER STOPDO+NO STOPDO+REMOVEME STOPDO+UNME STOPDO+WORD
2 STOPDO+con STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+estos STOPDO+no STOPDO+que
2 STOPDO+tranquila STOPDO+vender STOPS+, STOPS+mensaje STOPS+tres SUBJ+las SUBJ+nada SUBJ+ni
2 THIS+LIST THIS+MSGS THIS+STOPS THIS+avisos THIS+escribiendo THIS+la THIS+muere THIS+por
2 TOLD+WORD WANT+LATER WANT+MSGS WANT+en WANT+en.BEFORE WANT+lo WANT+los WANT+sus WISH+ASK
2 WISH+LATER WISH+ahora WISH+las WISH+mas WISH+que WISH+revocar WISH+seguir WISH+sus WISH+un
2 WORD+THIS WORD+dos WORD+esto WORD+tres WORD+y a+CANCEL a+donde a+escribirme a+ver abogados
2 aburrio aceite acoso+por adios+> again agencia agua ahi+muere ahora+en.BEFORE ahorrense
2 ahorrense+el aire+> al+SHOP al+rio algo alla+NEVER alla+NO alla+en.BEFORE alla+en.NEG
2 alla+en.NEGATIVE alla+no an an+hour and+en.MY and+the and+your ano ano+, anos+. antier apago
2 apaguen apuntado+> aqui+NEVER aqui+NO aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no
2 arreglen automaticos automaticos+> avisame avisando avisando+> avisarme+cuando avisen+>
2 avisen+por avisenme+cuando avisos+de ayer+y baja+. baja+> baja+de baja+dos bandeja bastante
2 basura basura+, bills bloqueados bloquear bolas borrame borrarme borrarme+> borren borrenlo
2 borrenme+> broma bueno+> buscan buscan+en.YOU buscan+ya cadenas canse captura+de carino+,
2 carmen carmen+> cease cel cel+> celular+, celular+STOPDO centro cerre chingada chiste
2 chiste+> cita+si clima coche+> como+le como+si compadre compadre+, computadora comunicados
2 comunicados+> comunico comunico+ASK comunico+que con+STOPS con+el con+la con+mi condusef
2 condusef+> conmigo conmigo+NEVER conmigo+NO conmigo+en.BEFORE conmigo+en.NEG
2 conmigo+en.NEGATIVE conmigo+no conozco+a contactarme contesta+el coronilla corten cortenla
2 cosas+> credito+, cualquier+comunicacion cuando+WANT cuando+quiera cuenta+ASK cuenta+REPLY
2 cuenta+STOPDO cuenta+para cuenta+que culpa culpa+de cumpleanos+> dais dais+de de+LAWYER
2 de+MSG de+REPLY de+abogados de+aceite de+cel de+chiste de+credito de+cuenta de+distribucion
2 de+en.BEFORE de+en.LIST de+en.THINGS de+enviar de+estos de+ingles de+mensajeria de+otro
2 de+politica de+recibir de+sonar de+textear de+textearme de+todas de+tus de+vuestros debito
2 dejadme dejaran dejaran+de dejen del+LIST del+centro del+clima del+de del+dia demanda
2 denuncio descanso descuentos+de deseo+ASK deseo+que di di+mi dia+entiendan digo+ASK digo+que
2 dios+, distribucion doy+CONSENT dueno el+arroz el+cumpleanos el+gorro el+menu el+mes
2 el+numero el+permiso el+proximo el+recordatorios el+registro el+trabajo empiezan en+SEND
2 en+ese en+febrero en+marzo en+serio en+sus en.AGAIN en.AGAIN+, en.AUTHORITY en.BADMSG+.
2 en.BADMSG+> en.BADMSG+my en.BEFORE+INF en.BEFORE+INFME en.BEFORE+MODAL en.BEFORE+RECIBIR
2 en.BEFORE+SUBJ en.BEFORE+WANT en.BEFORE+again en.BEFORE+ayudan en.BEFORE+be en.BEFORE+canse
2 en.BEFORE+conozco en.BEFORE+cuenten en.BEFORE+dais en.BEFORE+dejaste en.BEFORE+doy
2 en.BEFORE+en.BEFORE en.BEFORE+en.CALL en.BEFORE+en.MESSAGES en.BEFORE+en.PHONE
2 en.BEFORE+en.PLURALS en.BEFORE+es en.BEFORE+fue en.BEFORE+gasten en.BEFORE+hablo
2 en.BEFORE+haya en.BEFORE+in en.BEFORE+interesan en.BEFORE+juega en.BEFORE+les
2 en.BEFORE+llegue en.BEFORE+make en.BEFORE+of en.BEFORE+off en.BEFORE+os en.BEFORE+phone
2 en.BEFORE+pierden en.BEFORE+recibir en.BEFORE+seguir en.BEFORE+tiene en.BEFORE+va
2 en.BEFORE+vuelvan en.BEFORE+vuelve en.CALL en.CALL+en.BEFORE en.DAY+al en.DOESNT+en.CALL
2 en.DOESNT+en.ME en.DOESNT+en.TAIL en.DOESNT+en.TAKE en.DOESNT+en.WANT en.DOESNT+me en.END+my
2 en.ENDED+with en.FROM+en.VOC en.FROM+this en.FROM+your en.GAVE+a en.HEY+, en.HEY+paso
2 en.HEY+si en.I+en.WANT en.I+write en.KEYWORD+with en.LIST+> en.LIST+MORE en.LOSE+LIST
2 en.LOSE+centro en.LOSE+clima en.LOSE+de en.LOSE+dia en.LOSE+en.SUBJECT en.ME+TOLD
2 en.ME+ayudan en.ME+canse en.ME+dais en.ME+dejaste en.ME+en.MY en.ME+from en.ME+hagas
2 en.ME+interesan en.ME+mande en.ME+off en.ME+pase en.ME+pierden en.ME+puedo en.ME+sigan
2 en.ME+vuelve en.MENDED+be en.MENDED+en.BEFORE en.MENDED+en.FROM en.MENDED+of
2 en.MESSAGE+en.LIST en.MESSAGES+> en.MESSAGES+MORE en.MY+. en.MY+en.NUMBER en.MY+en.PHONE
2 en.MY+en.SENDING en.MY+phone en.MY+texting en.NEG en.NEG+INF en.NEG+INFME en.NEG+MSG
2 en.NEG+MSGS en.NEG+RECIBIR en.NEG+WANT en.NEG+conozco en.NEG+cuenten en.NEG+en.CALL
2 en.NEG+es en.NEG+fue en.NEG+funciona en.NEG+gasten en.NEG+hablo en.NEG+haya en.NEG+juega
2 en.NEG+les en.NEG+los en.NEG+os en.NEG+recibir en.NEG+seguir en.NEG+sigan en.NEG+va
2 en.NEG+with en.NEGATIVE+> en.NEGATIVE+INF en.NEGATIVE+INFME en.NEGATIVE+MSG en.NEGATIVE+MSGS
2 en.NEGATIVE+RECIBIR en.NEGATIVE+WANT en.NEGATIVE+conozco en.NEGATIVE+cuenten en.NEGATIVE+es
2 en.NEGATIVE+fue en.NEGATIVE+funciona en.NEGATIVE+gasten en.NEGATIVE+hablo en.NEGATIVE+haya
2 en.NEGATIVE+juega en.NEGATIVE+les en.NEGATIVE+los en.NEGATIVE+os en.NEGATIVE+recibir
2 en.NEGATIVE+seguir en.NEGATIVE+sigan en.NEGATIVE+va en.NOT+en.ME en.NOT+en.TAIL en.NOT+me
2 en.NUMBER+en.FROM en.NUMBER+of en.PHONE+again en.PHONE+en.AGAIN en.PHONE+en.FROM en.PHONE+of
2 en.REGULATOR en.REMOVE en.REMOVE+en.VOC en.REPLY+en.LIST en.SENDING+en.BEFORE
2 en.SENDING+en.LIST en.STOP+with en.SUBJECT+en.CALL en.SUBJECT+en.TEXT en.SUBJECT+wont
2 en.SUBJECT+write en.TAIL+> en.TAIL+TOLD en.TAIL+ayudan en.TAIL+canse en.TAIL+dais
2 en.TAIL+dejaste en.TAIL+en.MY en.TAIL+from en.TAIL+hagas en.TAIL+interesan en.TAIL+mande
2 en.TAIL+off en.TAIL+pase en.TAIL+pierden en.TAIL+puedo en.TAIL+sigan en.TAIL+vuelve
2 en.TAKE+en.MENDED en.TAKE+the en.TEXT+en.LIST en.THESE+> en.THINGS+0 en.THINGS+en.DAY
2 en.THINGS+en.VOC en.THIRD+. en.VOC+TOLD en.VOC+ayudan en.VOC+canse en.VOC+dais
2 en.VOC+dejaste en.VOC+en.DITCH en.VOC+en.FROM en.VOC+en.MY en.VOC+from en.VOC+hagas
2 en.VOC+interesan en.VOC+is en.VOC+mande en.VOC+pase en.VOC+pierden en.VOC+puedo en.VOC+sigan
2 en.VOC+vuelve en.VOC+with en.WISH en.YOU+, en.YOU+en.ME en.YOU+en.TAIL en.YOU+is en.YOU+me
2 en.YOU+o encuestas+de encuestas+por entiendan entiendan+ASK entiendan+que enviado enviar
2 envios+a equivocacion equivocada+> error+> es+REPLY es+STOPDO es+el es+para escriban+a
2 escribiendo+, escribiendo+> escribieran+> escribir escrito escuela ese+numero eso+>
2 esta+escribiendo estan estan+GER este+NUMBER este+celular este+medio este+servicio esto+,
2 esto+STOPS estos estos+avisos estoy+en existo+> favor+de febrero firm from+your gasten gift
2 gorro grupo+de guapa guarden guau hablar+> hablara hablo hablo+con hablo+en haga haga+de
2 hago+> hala hala+, harta hasta+LATER hay+ASK hay+que haya hear hermano hour hoy+. hoy+>
2 hoy+en.ME hoy+en.TAIL hoy+en.VOC hoy+me i+en.CALL i+write id+en.WANT id+en.WISH id+like
2 in+en.BEFORE incorrecto info ingles inscrito interesa+ASK interesa+GET interesa+RECIBIR
2 interesa+que interesan it+> jamas+> joven juega la+LATER la+LIST la+MSG la+PERSON
2 la+chingada la+condusef la+coronilla la+nina la+plaga la+sopa la+suscripcion lados lados+>
2 larguense las+SUBJ las+bolas las+del las+en.LOSE las+pelotas las+promociones le+SUBJ le+hago
2 leave les+DAR les+digo like llame+, llegando llegar+THIS llegar+esto llego+a llegue llena
2 lluvia lo+AGAIN lo+CALL lo+MORE lo+SEND lo+SERVICE lo+TOLD lo+borren lo+manden lo+mas
2 lo+pedi lo+siento los+LATER los+SEND los+cortes los+del los+denuncio los+en.LOSE los+mandeis
2 los+mensajes los+otros los+reporto los+vencimientos love make+en.BEFORE mama mama+> mama+de
2 mandar+MSG mandar+MSGS mandarme+MSG mande+MORE mande+nada mandeis mandeis+MORE manden+MORE
2 manden+nada mandes+LIST mandes+MSGS maquina marzo+. mas+minimo mas+textos me+TOLD me+ayudan
2 me+canse me+dais me+dejaste me+en.MY me+from me+hagas me+interesan me+mande me+off me+pase
2 me+pierden me+puedo me+sigan me+vuelve media medio memoria+llena mensaje+AGAIN mensaje+MORE
2 mensaje+diario mensaje+mas mensaje+y mensajeria mensajeria+> mensajes+suyos menu menu+del
2 menu+en.LOSE mes+pasado message messages+> mi+DEAL mi+LIST mi+bandeja mi+barrio mi+linea
2 mi+suscripcion mi+voto minimo mio mis+NUMBER mis+datos more muchas muchas+en.FEEL
2 muchas+gracias muere mujer+en.BEFORE mujer+en.ME mujer+en.TAIL mujer+en.VOC mujer+me
2 my+en.MENDED my+number necesito+GET necesito+saber never ni+SEND ni+WANT ni+de ni+hablar
2 ni+uno nina no+INF no+INFME no+MSG no+MSGS no+RECIBIR no+WANT no+conozco no+cuenten no+es
2 no+fue no+funciona no+gasten no+hablo no+haya no+juega no+les no+los no+os no+recibir
2 no+seguir no+sigan no+va noche note nueva nuevos+NEVER nuevos+NO nuevos+en.BEFORE
2 nuevos+en.NEG nuevos+en.NEGATIVE nuevos+no number+en.FROM number+of numero+ASK
2 numero+incorrecto numero+que nunca+WANT nunca+pedi o+WISH of of+en.BEFORE ofertas+de
2 off+en.BEFORE olviden ones only+en.BEFORE only+en.KINDS only+en.MESSAGE only+en.REPLY
2 only+en.SENDING only+en.TEXT only+text opcion opcion+> otro+AGAIN otro+MORE otro+mas otros
2 pa paciencia palabra+se pantalla+, papa para+ASK para+CUTIT para+REMOVEME para+UNME
2 para+WORD para+en.YOU para+que para+vender para+ya paraguas paran pare+> paren+de participar
2 pasado pasaron pase pase+a paso paz+> pedi+> pelotas perder pero+lo pero+si persona+WRONG
2 persona+equivocada phone pido+NEVER pido+NO pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE
2 pido+no pienso+VOLVER pienso+volver pierden pizza plaga pls plz podrian pongo por+escrito
2 premios privado privado+> programa+de proxima+vez proximo+MSG proximo+mensaje publicidad+de
2 publicitarnos publico puede+INF puede+INFME puede+WORD pueden+WORD pura q+en.ME q+en.TAIL
2 q+en.VOC q+me que que+AGAIN que+MORE que+NO que+bonito que+decirlo que+en.NEGATIVE
2 que+en.YOU que+este que+existo que+nadie que+palabra que+quiero que+siguen que+tanto que+va
2 que+vibre que+ya quiere+ASK quiere+que quiero+RECIBIR quiero+el quiero+en.BEFORE quiero+las
2 quiero+los quiero+seguir quiero+sus quitame+de quitenlos quitenme+> quitenme+de quitenmelo
2 raices rebajas rechazo recibir recibir+> recibirlos+> regalo remuevanme remuevanme+> renta+,
2 resena respeto respeto+, rest retirenme retiro retiro+mi revocar romper saber+AGAIN
2 saber+mas saldo+> saludos+a save se+CANCEL se+MODAL se+te senal+> senora+ASK senora+que
2 senores sentido sentido+ASK sentido+que seria+un serio serio+, shop shop+, si si+en.YOU
2 si+llego si+pueden si+ya siento sigan siguen+> siguen+escribiendo siguen+llegando sin+abrir
2 sinceramente sirven+> sirven+sus sistema+, sola sola+vez someone sonar sopa sort sos store
2 su+computadora sucursal sucursal+del sucursal+en.LOSE suena sus+LIST sus+MSG sus+alertas
2 suscripcion+a take take+en.ME take+en.TAIL take+en.VOC take+me take+the tambien+> tampoco
2 tanto+MSG tanto+de tanto+mensaje te+WANT telefono+con telefono+de tengo+, tengo+PERSON
2 tengo+en tengo+la tengo+ninguna tengo+seguro text+en.LIST textear texting+> textos
2 the+en.TEXT the+texting these+> these+en.BEFORE these+en.LIST these+en.MESSAGES
2 these+en.SENDING these+messages this+en.CALL this+en.PHONE this+phone tiempo tiene+sentido
2 tienen+FEDUP tio+, to+en.TEXT to+en.THESE todo+y todos+, todos+lados too trabajo+y trafico
2 tres+> tres+veces turnos turnos+> ultimo un+PERSON un+aviso un+en.LIST una+LATER una+sola
2 uno+AGAIN uno+MORE uno+de uno+mas unsubscribe+> updates ustedes+. ustedes+a va veces+y
2 vencimientos vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE
2 vender+no vendi+la ver+, ver+> vez vez+> vez+y vibre vivo vivo+en vosotros vuelta vuelvan+a
2 vuelve vuelve+a vuestros+mensajes was whoever would y+LATER y+MSG y+MSGS y+antier y+aqui
2 y+este y+hoy y+mi y+te y+ustedes ya+, ya+en.ME ya+en.TAIL ya+en.VOC ya+me ya+o yall yo+paso
2 yo+si you+> youve zapatillas 🚫+*
3 ,+CUT ,+DAR ,+REMOVEIT ,+cual ,+deja ,+dejen ,+eso ,+las .+dame .+deja .+del .+en.I
3 .+en.SUBJECT .+finalicen .+fuera .+haga .+id .+im .+mejor .+metanse .+mire .+mis .+otro
3 .+podrian .+reportado .+revoco .+tachen .+wey 0+LIST 0+MSG 0+MSGS 0+en.BEFORE 0+mensajes
3 AGAIN+REPLY AGAIN+WANT AGAIN+para ASK+MODAL ASK+NEVER ASK+THIS ASK+falta BLOCKS+> BODY+FEDUP
3 BODY+THING BODY+verde BOTHER+AGAIN BOTHER+mas CANCELME CONSENT+> DEAL+si ERRED+de EVENT+con
3 FEDUP+, FEDUP+THIS FEDUP+aqui FEDUP+en FORGET+mi GER+MSG GER+MSGS GET+MORE INF+MSGS
3 INF+mensajes LATER+THIS LATER+aqui LIST+conmigo LIST+es MODAL MODAL+AGAIN MODAL+ahorrar
3 MODAL+mas MORE+REPLY MORE+WANT MORE+mensaje MORE+para MSG+conmigo MSG+despues MSG+diario
3 MSG+mas MSGS+conmigo MSGS+del MSGS+despues MSGS+en.LOSE NEVER+AGAIN NEVER+BOTHER NEVER+MORE
3 NEVER+VOLVER NEVER+a NEVER+conozco NEVER+deseo NEVER+les NEVER+mas NEVER+vivo NO+BOTHER
3 NO+VOLVER NO+a NO+deseo NUMBER+, NUMBER+> NUMBER+cien OBJECT+en.BEFORE OBJECT+en.HEY
3 OBJECT+en.ME OBJECT+en.TAIL OBJECT+me OBJECT+nueva OBJECT+ok PERSON+con PERSON+se PREMOVE
3 PSUBJ RECIBIR+> RECIBIR+MORE RECIBIR+THIS RECIBIR+esto RECIBIR+nada REMOVEME+d REMOVEME+del
3 REMOVEME+en.LOSE REPLY+WORD REPLY+en.YOU REPLY+ya RME+> SEND+MSG SERVICE+nueva SHOP+de
3 STOPDO+al STOPDO+de STOPDO+dormir STOPDO+en.YOU STOPDO+ya STOPS STOPS+. STOPS+los THING+,
3 THIS WANT+GET WANT+q WANT+recibir WISH+GET WISH+RECIBIR WISH+q WISH+recibir WORD a+EVENT
3 a+SEND a+bloquear a+el a+escribir a+paseo a+sus about about+en.BEFORE adios agua+, ahorrar
3 al+PERSON alertas+> anos apuntado aqui+. aqui+la aviso+de avisos ayudan+> barrio basura+> be
3 bien+> bloqueo+> borran borrenlo+> borron borron+y busco cancela+el captura carino carro
3 carro+, cien cita+de club cobranza cobranza+en.BEFORE como+ASK como+que confundiste
3 correo+MSG correo+MSGS correo+basura corrijan corto cual cualquier+MSG cuenta+nueva
3 cumpleanos de+MORE de+MSGS de+NEVER de+NO de+RECIBIR de+en.NEG de+en.NEGATIVE de+llegarme
3 de+lo de+mandarme de+mi de+no de+romper de+su de+sus de+ustedes decirlo definitiva dejad
3 dejad+de dejaste+el deje+al del+THING del+agua del+barrio del+club del+grupo demas den dia+y
3 diario digo dije dime dona dona+, dormir echenle edad edad+, el+CONSENT el+aviso el+suyo
3 el+tiempo el+ultimo en.ALONE+> en.BEFORE+BOTHER en.BEFORE+PREMOVE en.BEFORE+borran
3 en.BEFORE+deseo en.BEFORE+en.LOSE en.BEFORE+escribes en.BEFORE+gustaria en.BEFORE+jubile
3 en.BEFORE+llega en.BEFORE+messages en.BEFORE+mios en.BEFORE+ponga en.BEFORE+tengan
3 en.BEFORE+tocan en.DAY+LIST en.DAY+MSG en.DAY+MSGS en.DAY+en.BEFORE en.DAY+mensajes
3 en.FEEL+> en.FROM+> en.FROM+en.SUBJECT en.FROM+en.YOU en.FROM+you en.HEY+los en.LOSE+THING
3 en.LOSE+agua en.LOSE+barrio en.LOSE+club en.LOSE+grupo en.ME+> en.ME+PREMOVE en.ME+borran
3 en.ME+en.FROM en.ME+escribes en.ME+fui en.ME+gustaria en.ME+jubile en.ME+llega en.ME+tengan
3 en.ME+tiene en.MY+en.MESSAGES en.MY+messages en.MY+number en.NEG+BOTHER en.NEG+VOLVER
3 en.NEG+a en.NEG+deseo en.NEG+en.WANT en.NEGATIVE+, en.NEGATIVE+BOTHER en.NEGATIVE+VOLVER
3 en.NEGATIVE+a en.NEGATIVE+deseo en.PLURALS en.TAIL+PREMOVE en.TAIL+borran en.TAIL+en.FROM
3 en.TAIL+escribes en.TAIL+fui en.TAIL+gustaria en.TAIL+jubile en.TAIL+llega en.TAIL+tengan
3 en.TAIL+tiene en.THESE+. en.THINGS+en.BEFORE en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+me
3 en.THIRD+las en.THIRD+mios en.THREAT en.UNSUB en.UNSUB+> en.VOC+> en.VOC+PREMOVE en.VOC+SUBJ
3 en.VOC+borran en.VOC+escribes en.VOC+fui en.VOC+gustaria en.VOC+jubile en.VOC+llega
3 en.VOC+tengan en.VOC+tiene en.YOU envios+, es+mio es+urgente escriban escriban+, escriben+?
3 escribes esos este+sea esten+GER esto+lo estrella estrella+en estuvo+> estuvo+bueno ex
3 existo fallecio+en familia familia+, favor+, finalicen from+en.SUBJECT from+en.VOC
3 from+en.YOU from+you fuera fui+a ganaron graduo graduo+en gustan+, gustaria hasta+THIS
3 hasta+aqui hasta+en her here hostigamiento hostigamiento+> hoy ir+> jubile ke ke+en.BEFORE
3 kinder kinder+> la+LAW la+MSGS la+SHOP la+memoria la+opcion la+palabra la+publicidad
3 la+puerta la+senal la+sucursal la+vuelta las+MSGS las+de le+THIS le+escriban le+esta
3 les+TOLD llame llega+> llegarme llegarme+THIS llegarme+estos lo+del lo+demas lo+en.LOSE
3 lo+hagan lo+tengan lo+usen los+busco los+viernes ma+mensaje make manden+> mandes+MSG manera
3 mas+REPLY mas+STOPDO mas+para me+> me+PREMOVE me+borran me+en.FROM me+escribes me+fui
3 me+gustaria me+jubile me+llega me+tengan me+tiene medio+> mejor+en.BEFORE memoria
3 mensajes+conmigo mensajitos+, messages metanse mi+STOPS mi+cel mi+consentimiento mi+contacto
3 mi+edad mi+familia mi+hermano mi+nino mi+nomas mi+numero mi+papa mi+pedido mi+por
3 mi+telefono mio+y mios+. mire+, my+en.BEFORE nada+de nena nene nene+> no+BOTHER no+VOLVER
3 no+a no+deseo nomas+MSG nos+BOTHER nos+SUBJ nuevos number numero+cien numero+es ofertas+>
3 otra+> otro+MSG otro+mensaje papa+por pararlo parte paseo paseo+con pedido pelo+FEDUP
3 pelo+THING pelo+verde pelotas+> perder+el pero+de pero+los pizza+en.BEFORE porque promo
3 proximos+LIST proximos+envios publicidad puede+mandarme pueden+REMOVE pueden+RME
3 pueden+ahorrar puerta put q+en.BEFORE que+MODAL que+NEVER que+THIS que+falta quiero+MSG
3 quiero+q quiero+recibir quiteme quiteme+de recibir+MORE recibir+THIS recibir+esto
3 recibir+nada regalo+mi renta reportado reportado+como romper+las sacame santiago santiago+,
3 saquenme+> saquenme+del saquenme+en.LOSE se+graduo sea+ASK sea+que senal+, seria siempre+>
3 siento+> sigo+GET sigo+RECIBIR sigo+recibiendo sigues silencio+, sin+mi sms+> son+las
3 son+mios soy+un stop sus+ofertas suscripcion+> suscrito suyo+> tachen take+en.MY te+ERRED
3 te+confundiste te+ocurra telefono+es tener terminar textos+, tiempo+> tiene+ASK tiene+que
3 tienen+> tio to+en.BEFORE tocan toda toda+MSG toda+comunicacion todos+los trabajo tren
3 tus+LIST tus+mensajes ultimo+ASK ultimo+que un+CANCEL una+estrella una+vez urgente usen
3 usen+> ustedes+, veces+hay vendan ver ver+si verde+, viernes+de vuelta+> vuestras
3 vuestros+MSG vuestros+MSGS write y+MORE y+OBJECT y+SERVICE y+a y+cuenta y+nada ya yo+NEVER
3 yo+los
4 ,+WORD ,+ni ,+pero ,+saquenme .+NUMBER .+STOPS .+WISH .+aqui .+cero .+cuantas .+en.ALONE
4 .+en.END .+en.LOSE .+en.THREAT .+felicidades .+i .+las .+los .+mensajes .+numero .+stop 0+am
4 AGAIN+por ASK+le DAR+un ERRED ERRED+> FEDUP+la GER+> GER+a INF+MSG LATER+la LAW+> LIST+a
4 MODAL+> MODAL+REMOVE MODAL+RME MODAL+WORD MSG+MORE MSG+NUMBER MSG+numero MSG+y MSGS+es
4 NEVER+, NEVER+GET NO+, NO+GET NO+soy NUMBER+WRONG OBJECT+si REMOVE+mi SEND+mas SEND+nada
4 SEND+una SUBJ+NEVER THIS+en.YOU THIS+textos THIS+ya VOLVER+a WANT+RECIBIR WANT+seguir WORD+.
4 WRONG a+INF a+THIS a+esa a+la a+su abrir+el absoluto al+perro am avisenme avisos+del
4 avisos+en.LOSE baja bajenme barrio+si bloqueo borrenme como+CANCEL con+sus cuantas cuenta
4 dame dame+de de+" de+LATER de+cobranza de+hoy de+ninguna del+SHOP desactivar dia el+pelo
4 en+paz en+todos en.BEFORE+GET en.BEFORE+a en.BEFORE+and en.BEFORE+en.FROM en.BEFORE+en.LIST
4 en.BEFORE+esten en.BEFORE+las en.BEFORE+sigan en.BEFORE+soy en.DAY+am en.DITCH en.ENDED+>
4 en.HEY+NEVER en.KEYWORD en.KEYWORD+> en.LOSE+SHOP en.ME+SUBJ en.ME+VOLVER en.ME+esten
4 en.MY+en.MENDED en.NEG+GET en.NEG+soy en.NEGATIVE+GET en.NEGATIVE+soy en.STOP en.TAIL+SUBJ
4 en.TAIL+VOLVER en.TAIL+esten en.THIRD+, en.VOC+VOLVER en.VOC+en.LOSE en.VOC+esten en.WANT
4 en.YOU+STOPS en.YOU+parenle escriban+> eso+, estan+escribiendo esten esto+> esto+en.YOU
4 esto+ya estos+textos ex+, fallecio felicidades felicidades+, gracias+> hagan hasta+la
4 hermano+> id im kiero la+persona la+senora las+encuestas les+agradeceria les+dije les+quepa
4 llega los los+mios los+proximos los+tengo mandarme+mensajes manera+> mas+por me+SUBJ
4 me+VOLVER me+esten mejor+NEVER mejor+NO mejor+en.NEG mejor+en.NEGATIVE mejor+no mensaje+ASK
4 mensaje+NUMBER mensaje+numero mensaje+que mios+, mire molesten molesten+en musica no+,
4 no+GET no+soy numero+, numero+WRONG ocurra+VOLVER ocurra+volver ofertas otra+parte parenle
4 parenle+a paso+de paz pelo perro perro+con por+culpa proximo proximos que+le quepa quepa+>
4 reciba renuncio revoco saldo saquenme+de se+BOTHER se+SEND se+SUBJ se+molesten sea+el senor
4 senora sera silencio+> sistema soy+la sus+notificaciones suscripcion suyo taller taller+,
4 terminar+> textos+a tierra tierra+a un+senor uno+> veces vez+ASK vez+que wey wey+en.YOU
4 wey+ya y+cree ya+STOPS ya+parenle
5 ,+STOPS ,+mi .+FORGET .+LATER .+LIST .+con .+dejen .+en.STOP .+iros .+olvidame ?+porque
5 AGAIN+, AGAIN+> ASK+lo ASK+parte GET GET+> INF MORE NEVER+SEND NEVER+WANT NEVER+soy NO+.
5 NUMBER+es OBJECT+en.VOC SEND+> SEND+AGAIN SERVICE+, STOPALL+de THIS+. WANT+MSG WRONG+>
5 a+otra a+tomar abrir acabo ahi+> aki and aqui+> borreis borren+> cero cero+interes
5 comunicacion con+su contacto+> cosas cualquier cuantas+veces de de+INF de+OBJECT de+THIS
5 de+la de+los de+una donde+les el+silencio en.BEFORE+borreis en.ENDED en.FROM+en.BEFORE
5 en.HEY+ni en.KINDS en.ME+borreis en.NEG+, en.NEGATIVE+. en.TAIL+borreis en.VOC+borreis
5 en.YOU+estuvo encuestas envios+> es+THIS escribiendo+a estuvo fuera+> iros iros+a la+proxima
5 las+MSG le+SEND lista+, los+BLOCKS los+envios me+borreis menos mensajes+es musica+a ni
5 ninguna no+. notificaciones+, olvidame parte+> pido por+saco proxima que+lo que+parte
5 quitenme saco saco+> se+acabo seguir seguir+en senal si+> siguen soy sus tiene to tomar
5 tomar+por uno vuestros vuestros+LIST y+si ya+> ya+estuvo yo+ni
6 ,+CANCEL ,+STOPALL ,+como ,+se .+? .+MSGS .+bye .+denme .+en.BADMSG BAJA BAJA+> BOTHER
6 CANCEL+esto CONSENT FORGET LAW MORE+, MSGS NEVER+. STOPALL STOPS+a SUBJ+mas THIS+, UNME+>
6 WISH+el agradeceria bye con+los consentimiento+> contacto de+mensajes denme el+NUMBER
6 el+telefono en.ALONE en.ME+tienen en.MENDED en.TAIL+tienen en.THESE en.VOC+tienen en.YOU+>
6 from hasta interes les+WISH los+de los+mensajitos ma ma+MSG mas+, me+tienen mensajes+de
6 mensajitos+> mios por+donde siguen+GER sus+textos tengo+SERVICE todos un+dia 🚫
7 ,+los .+WORD .+baja .+saquenme .+🚫 CANCEL+THIS DAR LATER+de LIST+> MORE+MSG MSG+de SUBJ UNME
7 a+quien consentimiento cree cree+ASK cree+que de+PERSON deja+de en.BEFORE+VOLVER
7 en.BEFORE+tienen en.NEG+. le+sigan mas mas+> mensajitos palabra q these
8 .+BAJA .+en.ENDED .+en.KEYWORD .+vete BOTHER+> MSG MSGS+de REPLY+siempre SEND+MORE
8 STOPDO+siempre SUBJ+AGAIN aqui d de+LIST en.FROM le+VOLVER lo+de nomas para+siempre sea
8 superenme superenme+> vete
9 ,+REMOVEME . .+DAR FEDUP GER REMOVEIT REMOVEIT+> SUBJ+> SUBJ+MORE silencio telefono tengan
10 .+ASK .+CANCEL .+FEDUP .+STOPALL .+hasta .+les .+que CANCEL+> LIST WORD+> en.BEFORE+. esto
10 mi+NUMBER numero
11 ,+STOPDO REMOVEME+de envios escribiendo les 🔕 🔕+>
12 THIS+> saquenme
13 .+REMOVEME .+STOPDO REMOVEME+>
15 NUMBER
23 REMOVEME
"""
