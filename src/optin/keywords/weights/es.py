"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-20 =bias
-11 > OBJECT+> usted
-10 LATER+> sin
-9 .+mi cuanto de+nuevo dos el estoy o
-8 , ,+VOLVER .+la .+quien antes el+otro esta la sacaron
-7 ,+sigan BAD CANCEL+la THING adelante basta cambie+de eh el+PERSON en+el era la+de la+otra
-7 los+CANCEL muy nos nuevo por+eso quedo quite sale sigue sus+mensajes tantos todavia tu vamos
-6 ,+? ,+LATER ,+marqueme .+basta .+en .+ya 0 DEAL+> EVENT NEVER+STOPALL NEVER+en.THIRD
-6 RECIBIR+los SUBJ+MSGS WORK al compania contesto correo dale de+las dice en+la
-6 en.BEFORE+textee en.DAY es+lo ese eso esposo estos+mensajes igual kilos lista+de manden+MSGS
-6 marqueme mi+esposo mismo nada+> nunca quien tantos+LIST tantos+MSG tantos+MSGS textee tienen
-5 ,+SEND ,+por .+THIS .+WANT .+cuanto .+despues .+en.YOU .+esa .+hola .+informacion .+por .+si
-5 .+y 0+, BAJA+, CANCEL+MORE CUT CUT+> CUTIT+de DEAL GET+los INF+al LATER+, NEVER+dejen NO+leo
-5 NUMBER+en OBJECT PART SEND+al STOPS+LIST THIS+es THIS+mensajes a+este a+los alla+> baja+,
-5 con de+BAD de+escribirme dejar deje dejo del+PERSON donde+sacaron eh+> el+SERVICE
-5 en.BEFORE+leo en.DAY+> en.LOSE+PERSON en.NEG+leo en.NEGATIVE+leo esa eso+en.BEFORE final
-5 gusto hijo hola informacion informacion+> la+DEAL lo+BLOCKS los+CUT los+en.MESSAGES
-5 manden+mensajes manden+publicidad mantengan mateo mensaje+, mensajes mensajes+, mi+hijo
-5 muchos no+leo nos+vemos ocurra+CUTIT oferta otra+SHOP por+ASK por+que puedo queda
-5 quiero+STOPDO sacaron+mi seguro semana solo vemos
-4 ,+INF ,+WISH ,+a ,+con ,+el .+TOLD .+UPDATE .+VOLVER .+a .+buenas .+cambie .+como .+hay .+ok
-4 .+tienen .+vamos 0+> ?+como AGAIN+STOPALL AGAIN+de AGAIN+dejen BODY BOTHER+, CUTIT EVENT+>
-4 EVENT+de LATER LIST+por MORE+STOPALL MORE+dejen MSG+por MSGS+por NEVER+STOPDO NEVER+TOLD
-4 NEVER+la NEVER+se NO+TOLD OBJECT+, PERSON+ASK PERSON+en.BEFORE PERSON+por PERSON+que
-4 SEND+del SEND+el SEND+en.LOSE SHOP+> STOPDO+MORE STOPDO+el STOPDO+la STOPDO+nada STOPS+MSGS
-4 STOPS+por SUBJ+LIST WISH+VOLVER a+RECIBIR acepto actualicen acuerdo adelante+> alla anterior
-4 antes+de avisos+, banco basta+de cancela+la casa como como+hago con+THIS correo+, creo
-4 de+EVENT de+INFME de+donde de+mateo de+vacaciones deja+la dejaron deje+de del+EVENT
-4 demasiados dias dice+ASK dice+que dio el+OBJECT el+WORK el+mensaje en en+este
-4 en.BEFORE+en.TEXT en.BEFORE+estoy en.BEFORE+llegan en.BEFORE+queda en.DAY+, en.LOSE+EVENT
-4 en.MESSAGES+, en.NEG+TOLD en.NEGATIVE+TOLD en.OTHER en.THIRD en.THIRD+en.BEFORE en.TIME
-4 en.YOU+se es escriba esposo+por este+> este+MSG extrano final+de gusto+> hago hago+REPLY
-4 hago+STOPDO hago+para he igual+> interesado la+EVENT leer les+dio llamadas llamenme llego
-4 los+REMOVE los+en.LIST manden+LIST mejor mes mi+PERSON mis+MSG mis+MSGS molesta mucho my
-4 nadie no+TOLD nombre nuevo+, numero+en nunca+STOPALL nunca+STOPDO nunca+dejen otra otra+vez
-4 perdon pero pongan por queria quiero+dejar sabado salio si+WANT si+a sirven+THIS
-4 sirven+estos solo+MSG son su+mensaje tantos+mensajes termine vacaciones vamos+a van+a verdad
-4 viaje y+VOLVER y+en.YOU y+su y+ya ya+se
-3 ,+BLOCKS ,+MODAL ,+SUBJ ,+ahi ,+dale ,+en.THREAT ,+im ,+le ,+tienen ,+todavia ,+usted
-3 ,+ustedes ,+vamos .+. .+REPLY .+SEND .+acepto .+autorizo .+cuantos .+dale .+deseo .+el
-3 .+en.THIRD .+expliqueme .+mil .+ni .+perdon .+quit .+reactivenme .+sip .+son .+tengo .+tqm
-3 .+va .+vuelvan ? AGAIN+adelante AGAIN+en.BEFORE AGAIN+en.ME AGAIN+en.TAIL AGAIN+en.VOC
-3 AGAIN+me ASK+VOLVER ASK+WANT ASK+bueno ASK+insistentes BAJA+la CALL CANCEL+en CANCEL+nada
-3 CUT+MORE CUTIT+> DEAL+o GER+los INFME+al LATER+NO LATER+en.NEG LATER+en.NEGATIVE LATER+no
-3 LIST+al LIST+del LIST+en.LOSE LIST+si MORE+LATER MORE+adelante MORE+molestia MSG+, MSG+?
-3 MSG+al MSG+en MSG+en.ME MSG+en.TAIL MSG+me MSGS+? MSGS+ASK MSGS+al MSGS+que MSGS+si
-3 NEVER+dije NEVER+en.BEFORE NEVER+en.SUBJECT NEVER+estoy NEVER+hay NEVER+he NEVER+puedo
-3 NEVER+son NO+estoy NO+hay NO+manden NO+puedo NUMBER+y PERSON PERSON+STOPDO REMOVEIT+de
-3 REMOVEME+el REMOVEMODAL+de REPLY REPLY+> REPLY+alla REPLY+cosas REPLY+los SEND+con
-3 SEND+estos SEND+la SEND+publicidad SEND+ustedes SERVICE+de STOPDO+alla STOPDO+los
-3 STOPS+mensajes SUBJ+, SUBJ+mensajes SUBJ+publicidad TELL THIS+ASK THIS+OBJECT THIS+en.ME
-3 THIS+en.TAIL THIS+en.VOC THIS+estare THIS+me THIS+nos THIS+que UPDATE UPDATE+mis VOLVER+GER
-3 WANT WANT+SEND WANT+STOPDO WANT+bolsa WANT+es WISH+INF WISH+MORE WISH+SEND WISH+bolsa
-3 WISH+es WISH+volver WORD+, WORD+MORE WORD+al WORD+la WORD+nada a+> a+REMOVE a+RME a+ese
-3 a+hacer a+juicio a+las a+lo a+recibir a+un acaba activado activo acuerdo+> adelante+con
-3 ahi+nos al+final alarma amen apellido app apuntame apunto+a at automatico ayer+, baja+la
-3 basta+con bendiga bien bloquee boletin bolsa borren+de bueno bueno+ASK bueno+que bus calle
-3 cambie cancele casero casero+en.BEFORE casero+en.ME casero+en.TAIL casero+en.VOC casero+me
-3 caso claro comercial como+funciona con+dos con+esa confirmo crecer creo+ASK creo+que cuantos
-3 cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes da dale+, dan de+> de+SEND de+alta
-3 de+crecer de+leer dejar+de dejaron+de dejes del+LATER del+OBJECT del+seguro dias+> dicho
-3 direccion doctor donde el+0 el+LATER el+MSG el+casero el+en.DAY ellos ellos+> en.ASKED
-3 en.BEFORE+ANNOY en.BEFORE+en.DOING en.BEFORE+entran en.BEFORE+hay en.BEFORE+he
-3 en.BEFORE+llego en.BEFORE+muchos en.BEFORE+quitaron en.BEFORE+sale en.BEFORE+vayan
-3 en.END+en.MY en.HEY+a en.LOSE+LATER en.LOSE+OBJECT en.LOSE+seguro en.ME+ANNOY en.ME+CALL
-3 en.ME+entran en.ME+lo en.ME+quitaron en.MY+en.BEFORE en.NEG+en.BADMSG en.NEG+estoy
-3 en.NEG+hay en.NEG+manden en.NEG+puedo en.NEGATIVE+estoy en.NEGATIVE+hay en.NEGATIVE+manden
-3 en.NEGATIVE+puedo en.OTHER+en.BEFORE en.REMOVE en.TAIL+ANNOY en.TAIL+CALL en.TAIL+entran
-3 en.TAIL+lo en.TAIL+quitaron en.THINGS en.THIRD+muchos en.VOC+ANNOY en.VOC+CALL en.VOC+entran
-3 en.VOC+lo en.VOC+quitaron en.WANT en.WANT+to en.WISH+to en.YOU+lo en.YOU+po encuentro+el
-3 entran era+REPLY era+STOPDO era+para es+mi escribanme escriben+> escribirme+al eso+NEVER
-3 eso+NO eso+en.NEG eso+en.NEGATIVE eso+es eso+no estafa estafa+> estare este+mensaje estoy+de
-3 estoy+interesado excelente expliqueme firmo flan fue hablar+con hacen hacer hicieron hora
-3 in+en.MY interesado+> ir ir+a jaja jajaja juicio know know+en.SUBJECT la+LAWYER la+OBJECT
-3 la+alarma la+verdad lado le+CANCEL le+CUT le+REPLY le+escriba leerlo leo letrero licenciado
-3 lista+del lista+en.LOSE llegan lo+voy loca local los+en.MESSAGE los+en.SENDING los+en.TEXT
-3 los+quite los+recordatorios los+sms mandan+> mandaron mande+> mandeme manden+MSG mando
-3 mantengan+mi mas+adelante mas+de me+ANNOY me+CALL me+entran me+lo me+quitaron mensajes+>
-3 mensajes+ASK mensajes+por mensajes+que mi+CLIENT mi+en.BEFORE mi+socio mil+en.FEEL
-3 mil+en.VOC mil+gracias mio+, mis+LIST molestar molestia muchos+LIST muchos+MSG muchos+MSGS
-3 muchos+mensajes nada+AGAIN nada+MORE nada+mas ni+en.BEFORE ni+se ninguna+molestia no+estoy
-3 no+hay no+manden no+puedo nombre+> novedades novedades+> nuevo+> nunca+> o+solo ocurra
-3 ocurra+REMOVEME ocurra+REMOVEMODAL ocurra+quitarme ojala+NEVER orden orden+de otra+tienda
-3 pagar pague pantalla para+alla para+los parar pensando perdi permiso+> pero+STOPDO plan po
-3 po+, por+WISH por+aqui por+el por+favor por+mi porfa prefiero promos puede que+VOLVER
-3 que+WANT que+bueno que+insistentes que+la querer quien+es quien+les quisiera+VOLVER
-3 quisiera+volver quit quitarme quitarme+de quitaron reactivenme reactivenme+los recibir+los
-3 recibir+sus recojo recordatorios rio+de risa risa+> robaron sabado+> sali salia se+fue
-3 se+rio servicio+, si+, si+. si+WISH si+los si+quiero sigo sin+INF sin+querer sip socio
-3 solo+MSGS son+muchos spam+, su+MSG suficiente tambien tarjeta tecnico termina texto texto+>
-3 the tia tipo una+> va+, vale vale+, veo verdad+> vi viaje+> vote vote+> voz was y+WANT y+el
-3 y+en.HEY y+yo ya+lo ya+po yo yo+a
-2 " "+" *+a *+con ,+THIS ,+WANT ,+actualicen ,+ahora ,+al ,+apuntame ,+can ,+cuanto ,+dios
-2 ,+en.ME ,+en.TAIL ,+era ,+es ,+escribanme ,+fue ,+la ,+mandame ,+me ,+mejor ,+puedo
-2 ,+reactivenlos ,+si ,+sigo .+" .+FIX .+RME .+antes .+anulen .+ay .+bueno .+confirmado .+creo
-2 .+dios .+en.ME .+en.NEGATIVE .+en.TAIL .+ese .+excelente .+hace .+hoy .+id .+jamas
-2 .+llamenme .+lo .+mande .+mandeme .+me .+muy .+nadie .+nmms .+oigan .+para .+pare .+pasame
-2 .+pongan .+prefiero .+pueden .+quisiera .+quite .+reacciono .+renuncie .+respondi .+sale
-2 .+su .+sus .+termino .+that .+tranqui .+tu .+vale 0+kilos 0+y 2 ?+THIS ?+en.YOU ?+eso ?+lo
-2 ?+ya AGAIN+LATER AGAIN+STOPDO AGAIN+THING AGAIN+mensajes AGAIN+tarde ANNOY ANNOY+ASK
-2 ANNOY+con ANNOY+que ASK+NUMBER ASK+PERSON ASK+SEND ASK+STOPALL ASK+STOPDO ASK+SUBJ ASK+WORD
-2 ASK+dejen ASK+en.HEY ASK+era ASK+es ASK+estoy ASK+la ASK+necesito ASK+numero ASK+pague
-2 ASK+si ASK+te ASK+viene ASK+vuelva ASK+yo BAD+, BAJA+en.BEFORE BLOCKS BLOCKS+con BODY+de
-2 BOTHER+nada CANCEL+AGAIN CANCEL+NEVER CANCEL+mi CANCEL+nunca CANCEL+pensando CUT+, CUT+en
-2 CUT+la CUT+nada DEAL+LATER DEAL+de EVENT+, EVENT+lo FEDUP+ASK FEDUP+a FEDUP+que FIX+el
-2 FIX+la GER+en GET+como GET+mensajes INF+su INFME+si LATER+ASK LATER+NEVER LATER+el
-2 LATER+estoy LATER+mas LATER+que LIST+SEND LIST+eh LIST+en LIST+mandan MODAL+, MODAL+a
-2 MODAL+falta MODAL+ir MODAL+un MORE+AGAIN MORE+MORE MORE+STOPDO MORE+THING MORE+THIS MORE+mas
-2 MORE+mensajes MORE+tarde MSG+LATER MSG+PART MSG+SEND MSG+automatico MSG+donde MSG+en.VOC
-2 MSG+hasta MSG+la MSG+los MSG+mandan MSG+o MSG+porfa MSG+sin MSGS+LATER MSGS+SEND MSGS+en
-2 MSGS+en.BEFORE MSGS+en.ME MSGS+en.TAIL MSGS+en.VOC MSGS+hasta MSGS+la MSGS+los MSGS+mandan
-2 MSGS+me MSGS+porfa NEVER+FEDUP NEVER+THING NEVER+alcanzo NEVER+caiga NEVER+comprar
-2 NEVER+contesto NEVER+de NEVER+entiendo NEVER+era NEVER+fui NEVER+habia NEVER+hace NEVER+leo
-2 NEVER+llegan NEVER+loca NEVER+molestar NEVER+necesito NEVER+queria NEVER+recuerdo
-2 NEVER+trabaja NO+STOPALL NO+SUBJ NO+alcanzo NO+caiga NO+comprar NO+de NO+en.SUBJECT
-2 NO+en.THIRD NO+entiendo NO+era NO+fui NO+habia NO+hace NO+he NO+la NO+llegan NO+molestar
-2 NO+necesito NO+pedi NO+queria NO+recuerdo NO+trabaja NO+un NOUNOUT+> NUMBER+fuera NUMBER+si
-2 NUMBER+viejo OBJECT+o OBJECT+por PERSON+> PERSON+NEVER PERSON+NO PERSON+deje PERSON+en.ME
-2 PERSON+en.NEG PERSON+en.NEGATIVE PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+no PERSON+y
-2 PSUBJ+AGAIN PSUBJ+MORE PSUBJ+mas RECIBIR+sus REMOVE REMOVE+NEVER REMOVE+a REMOVE+el
-2 REMOVE+la REMOVE+los REMOVE+una REMOVEME+la REMOVEMODAL REPLY+MORE REPLY+SEND REPLY+de
-2 REPLY+en REPLY+escribirme REPLY+ir REPLY+nada REPLY+propaganda REPLY+seguir REPLY+ustedes
-2 RME RME+NEVER RME+a RME+la SEND+DEAL SEND+MSGS SEND+OBJECT SEND+demasiado SEND+otra SEND+sus
-2 SEND+textos SERVICE+> SERVICE+en.BEFORE SERVICE+en.ME SERVICE+en.TAIL SERVICE+en.VOC
-2 SERVICE+me SHOP+en.BEFORE SHOP+y STOPDO+SEND STOPDO+escribirme STOPDO+ir STOPDO+las
-2 STOPDO+pensando STOPDO+propaganda STOPDO+seguir STOPDO+su STOPDO+un STOPDO+ustedes STOPS
-2 STOPS+de STOPS+pensando STOPS+textos SUBJ+MSG SUBJ+la SUBJ+otra SUBJ+sus THING+> THING+MORE
-2 THIS+? THIS+DEAL THIS+cuenta THIS+dias THIS+en THIS+vez TOLD+CANCEL TOLD+el TOLD+parar
-2 UPDATE+> UPDATE+a VOLVER+mandando WANT+, WANT+CANCEL WANT+INF WANT+THIS WANT+VOLVER
-2 WANT+cancelar WANT+continuar WANT+dejar WANT+firmar WANT+saber WANT+volver WISH+> WISH+AGAIN
-2 WISH+CANCEL WISH+REPLY WISH+STOPDO WISH+WORD WISH+continuar WISH+dejar WISH+saber WORD+con
-2 WORD+pensando WORK+de a+ASK a+DAR a+MSG a+WORD a+nadie a+sacar a+tu a+usted a+ustedes acabar
-2 acabaron acabaron+los acabo+> acosando activar actualicen+mi ahi+estare ahora+estoy
-2 al+contrario alcanzo alcanzo+a alejamiento algo+> alguien alta amable anoche antes+en.ME
-2 antes+en.TAIL antes+en.VOC antes+me apellido+> arreglar arregle arrepiento arrepiento+, asi
-2 asi+> asilo at+0 at+en.DAY aun autorizo autorizo+ASK autorizo+que avisarme+si away ay bail
-2 baja+en.BEFORE baje baje+0 baje+en.DAY banco+y barato be bebe+> bendiga+> bloquee+en
-2 boletin+de boletos boletos+> boludo borraron borreme+de botes botes+de brackets brackets+de
-2 buenas bus+STOPDO bus+en.NEG c caiga+> camine can can+en.SUBJECT cancelar canso carpeta
-2 carpeta+de cartel casa+> casi cebolla celular+y cinco cita+o claro+, cobrando cobrarme cole
-2 colonia+> comercial+> como+DAR como+darme compania+> compania+y comprar con+ASK con+THING
-2 con+eso con+este con+que con+uno confirmado consegui contesto+BAJA contesto+WORD
-2 contesto+baja continuar+GET continuar+RECIBIR continuar+recibiendo contrario contrate
-2 convence copia correos corte corte+, cuenta+> curso dan+de datos+> de+AGAIN de+BAJA de+DEAL
-2 de+GET de+SHOP de+WORD de+acuerdo de+alejamiento de+avisarme de+avisos de+baja de+basura
-2 de+bebe de+cobrarme de+deudores de+el de+en.OTHER de+invitados de+mas de+metal
-2 de+notificaciones de+ofertas de+plan de+semana de+viaje deberes deberia del del+banco
-2 del+regalo del+registro del+tecnico demasiado demasiados+LIST demasiados+MSG demasiados+MSGS
-2 demasiados+mensajes denunciarlo derecho+a desconocido descuentos+por despertador deudores
-2 dia+NEVER dia+NO dia+en.BEFORE dia+en.NEG dia+en.NEGATIVE dia+no dicen dieron+de digan
-2 dio+CONSENT dio+permiso direccion+REPLY direccion+STOPDO direccion+para distinto doctor+,
-2 doctora documentos domingos domingos+> don donde+el dos+kilos dos+veces doy+de dude eh+,
-2 el+DEAL el+NEVER el+NO el+barrio el+boletin el+cartel el+cel el+en.BEFORE el+en.NEGATIVE
-2 el+grupo el+mio el+no el+sabado el+segundo el+seguro el+ticket en+0 en+en.DAY en+otro
-2 en+venta en.BADMSG+, en.BEFORE+, en.BEFORE+CANCEL en.BEFORE+STOPALL en.BEFORE+TOLD
-2 en.BEFORE+alcanzo en.BEFORE+apunto en.BEFORE+arrepiento en.BEFORE+bloquee en.BEFORE+borraron
-2 en.BEFORE+caiga en.BEFORE+canso en.BEFORE+comprar en.BEFORE+convence en.BEFORE+da
-2 en.BEFORE+dan en.BEFORE+deja en.BEFORE+dejes en.BEFORE+digan en.BEFORE+duele
-2 en.BEFORE+en.BADMSG en.BEFORE+en.THIRD en.BEFORE+encantan en.BEFORE+entiendo
-2 en.BEFORE+equivoque en.BEFORE+era en.BEFORE+escribieran en.BEFORE+grita en.BEFORE+habia
-2 en.BEFORE+habian en.BEFORE+hace en.BEFORE+han en.BEFORE+la en.BEFORE+lo en.BEFORE+los
-2 en.BEFORE+manda en.BEFORE+manden en.BEFORE+molesta en.BEFORE+molestan en.BEFORE+molestar
-2 en.BEFORE+necesito en.BEFORE+opongo en.BEFORE+pedi en.BEFORE+pide en.BEFORE+quedo
-2 en.BEFORE+quejo en.BEFORE+queria en.BEFORE+recuerdo en.BEFORE+salio en.BEFORE+saquen
-2 en.BEFORE+sirve en.BEFORE+sirven en.BEFORE+trabaja en.BEFORE+ustedes en.BEFORE+vendieron
-2 en.BODY en.DAY+kilos en.DAY+y en.DITCH+en.SUBJECT en.DOESNT+STOPDO en.DOESNT+STOPS
-2 en.DOESNT+WORD en.DOESNT+en.ALONE en.DOESNT+en.BADMSG en.DOESNT+en.ENDED
-2 en.DOESNT+en.KEYWORD en.DOESNT+en.NEG en.DOESNT+en.STOP en.DOESNT+stop en.END+the
-2 en.ENDED+en.MY en.FEEL+, en.FROM+the en.HEY+WANT en.HEY+WISH en.HEY+en.YOU en.HEY+lo
-2 en.HEY+quiero en.HEY+ya en.I+en.ASKED en.I+en.REPLIED en.I+get en.KEYWORD+en.MY
-2 en.LIST+en.FROM en.LOSE+banco en.LOSE+regalo en.LOSE+registro en.LOSE+tecnico en.LOSE+the
-2 en.ME+BOTHER en.ME+DAR en.ME+apunto en.ME+arrepiento en.ME+bloquee en.ME+borraron
-2 en.ME+canso en.ME+convence en.ME+da en.ME+deja en.ME+digan en.ME+duele en.ME+encantan
-2 en.ME+equivoque en.ME+escribieran en.ME+grita en.ME+habian en.ME+han en.ME+llegan
-2 en.ME+llego en.ME+manda en.ME+molesta en.ME+opongo en.ME+pide en.ME+queda en.ME+quedo
-2 en.ME+quejo en.ME+sale en.ME+salio en.ME+saquen en.ME+vayan en.ME+vendieron
-2 en.MESSAGE+en.BEFORE en.MESSAGE+en.ME en.MESSAGE+en.TAIL en.MESSAGE+en.VOC en.MESSAGE+me
-2 en.MESSAGES+en.FROM en.MY en.MY+BOTHER en.MY+SUBJ en.MY+en.OTHER en.MY+en.THIRD en.MY+mom
-2 en.MY+reminders en.MY+survey en.NEG+STOPALL en.NEG+STOPDO en.NEG+STOPS en.NEG+SUBJ
-2 en.NEG+WORD en.NEG+alcanzo en.NEG+caiga en.NEG+comprar en.NEG+de en.NEG+en.ALONE
-2 en.NEG+en.ENDED en.NEG+en.KEYWORD en.NEG+en.STOP en.NEG+en.SUBJECT en.NEG+en.THIRD
-2 en.NEG+entiendo en.NEG+era en.NEG+fui en.NEG+habia en.NEG+hace en.NEG+he en.NEG+la
-2 en.NEG+llegan en.NEG+molestar en.NEG+necesito en.NEG+pedi en.NEG+queria en.NEG+recuerdo
-2 en.NEG+stop en.NEG+trabaja en.NEG+un en.NEGATIVE en.NEGATIVE+STOPALL en.NEGATIVE+SUBJ
-2 en.NEGATIVE+alcanzo en.NEGATIVE+caiga en.NEGATIVE+comprar en.NEGATIVE+de
-2 en.NEGATIVE+en.SUBJECT en.NEGATIVE+en.THIRD en.NEGATIVE+entiendo en.NEGATIVE+era
-2 en.NEGATIVE+fui en.NEGATIVE+habia en.NEGATIVE+hace en.NEGATIVE+he en.NEGATIVE+la
-2 en.NEGATIVE+llegan en.NEGATIVE+molestar en.NEGATIVE+necesito en.NEGATIVE+pedi
-2 en.NEGATIVE+queria en.NEGATIVE+recuerdo en.NEGATIVE+trabaja en.NEGATIVE+un en.OTHER+>
-2 en.OTHER+en.VOC en.PULL en.PULL+> en.REMOVED en.REPLIED en.REPLIED+en.NEG en.SENDING+en.FROM
-2 en.SENDING+en.MY en.SENDING+my en.SUBJECT en.SUBJECT+en.ASKED en.SUBJECT+en.MY
-2 en.SUBJECT+en.REPLIED en.SUBJECT+get en.SUBJECT+say en.TAIL+BOTHER en.TAIL+DAR
-2 en.TAIL+apunto en.TAIL+arrepiento en.TAIL+bloquee en.TAIL+borraron en.TAIL+canso
-2 en.TAIL+convence en.TAIL+da en.TAIL+deja en.TAIL+digan en.TAIL+duele en.TAIL+encantan
-2 en.TAIL+equivoque en.TAIL+escribieran en.TAIL+grita en.TAIL+habian en.TAIL+han
-2 en.TAIL+llegan en.TAIL+llego en.TAIL+manda en.TAIL+molesta en.TAIL+opongo en.TAIL+pide
-2 en.TAIL+queda en.TAIL+quedo en.TAIL+quejo en.TAIL+sale en.TAIL+salio en.TAIL+saquen
-2 en.TAIL+vayan en.TAIL+vendieron en.TEXT en.THINGS+STOPDO en.THINGS+en.NEG en.THIRD+>
-2 en.THIRD+en.BADMSG en.THIRD+ustedes en.TIME+0 en.TIME+en.DAY en.TIME+en.MY en.TIME+the
-2 en.VOC+BOTHER en.VOC+DAR en.VOC+apunto en.VOC+arrepiento en.VOC+bloquee en.VOC+borraron
-2 en.VOC+canso en.VOC+convence en.VOC+da en.VOC+deja en.VOC+digan en.VOC+duele en.VOC+en.MY
-2 en.VOC+encantan en.VOC+equivoque en.VOC+escribieran en.VOC+even en.VOC+grita en.VOC+habian
-2 en.VOC+han en.VOC+llegan en.VOC+llego en.VOC+manda en.VOC+molesta en.VOC+opongo en.VOC+pide
-2 en.VOC+queda en.VOC+quedo en.VOC+quejo en.VOC+sale en.VOC+salio en.VOC+saquen en.VOC+vayan
-2 en.VOC+vendieron en.WHO+. en.WISH en.YOU+CANCEL en.YOU+THIS en.YOU+arregle en.YOU+en.MY
-2 en.YOU+esta en.YOU+liquide en.YOU+quedo en.YOU+termine en.YOU+vote encantan encontre
-2 entiendo entonces entonces+> entrevista entrevista+> envien+LIST envien+textos envio+de
-2 equivoque eres error+. es+> es+estafa es+un es+una esa+OBJECT esa+SERVICE escriba+MORE
-2 escriba+nada escribame escriban+por escribanme+a escribas escribiendome+, escribieran+AGAIN
-2 escribieran+MORE escribieran+mas escribio ese+MSG ese+dia eso+en.ME eso+en.TAIL eso+en.VOC
-2 eso+me esquina esta+en esta+vez estaba estar este+momento esto+es estoy+muy expediente
-2 exposicion exposicion+y falta favor+NEVER favor+NO favor+en.BEFORE favor+en.NEG
-2 favor+en.NEGATIVE favor+no feliz financiera fines+de firmar firmar+MORE firmar+nada
-2 flequillo fue+a fue+un fuera+el funciona gato gente get+en.MY get+the give give+en.BEFORE
-2 gracias+, grax grita grita+> guerra gustan+sus habia habian habian+PART habian+quitado
-2 habitacion hablar hace+falta han hasta+ASK hasta+que hay hay+alguna hice hija hija+NEVER
-2 hija+NO hija+en.BEFORE hija+en.NEG hija+en.NEGATIVE hija+no hijo+> horario+> i+en.ASKED
-2 i+en.REPLIED id id+en.WANT id+en.WISH id+like ignoren importa interesa+> interesado+en
-2 internet into invitados it jardin kilos+, kilos+STOPS kilos+WORD kilos+basta la+DAR
-2 la+NUMBER la+SERVICE la+THING la+app la+carpeta la+compania la+esquina la+habitacion
-2 la+linea la+lista la+misa la+neta la+panaderia la+pastilla la+poliza las las+THING
-2 las+en.LIST las+en.MESSAGES las+en.PLURALS las+promos las+puntas las+seis late le le+DAR
-2 le+STOPDO le+STOPS le+digo le+gusto le+pongan leerlo+> legal legal+> lejos leo+THIS les+WANT
-2 les+aviso les+pedi let+en.BEFORE licenciado+> like like+to liquidacion liquide liquide+>
-2 lista+eh llama llamada+> llamadas+, llamando llamar llamen llamenme+, llegan+> llegan+sus
-2 llegar+> lleguen lleguen+otra lleva lo+CANCEL lo+CUT lo+bendiga lo+encontre lo+mandaron
-2 lo+mejor lo+mio lo+mismo lobby lobby+, local+> los+BODY los+MSGS los+STOPS los+boletos
-2 los+conozco los+corten los+deberes los+domingos los+fines los+ninos los+sabados
-2 los+transparentes los+tres luego lugar luz maestra mal mama+, mama+NEVER mama+NO mama+en.NEG
-2 mama+en.NEGATIVE mama+no manana manana+, mandame mandar+THIS mandaron+> manden+el marta
-2 mas+LATER mas+THING mas+mensajes mas+tarde mayusculas me+BOTHER me+DAR me+apunto
-2 me+arrepiento me+bloquee me+borraron me+canso me+convence me+da me+deja me+digan me+duele
-2 me+encantan me+equivoque me+escribieran me+grita me+habian me+han me+llegan me+llego
-2 me+manda me+molesta me+opongo me+pide me+queda me+quedo me+quejo me+sale me+salio me+saquen
-2 me+vayan me+vendieron mensaje mensaje+automatico mensaje+de mensaje+es mensajes+SEND
-2 mensajes+en mensajes+mandan mes+les metal metal+, mi mi+BAJA mi+SERVICE mi+SHOP mi+WORD
-2 mi+baja mi+compania mi+en.ME mi+en.TAIL mi+en.VOC mi+hija mi+me mi+nieto mi+permiso mi+tia
-2 mia+, mil minutos mio+CANCEL mio+termina mirar misa misa+> mismo+> mismo+apellido miss
-2 molesta+ASK molesta+que molestan molestar+, mom momento momento+NEVER momento+NO
-2 momento+en.BEFORE momento+en.NEG momento+en.NEGATIVE momento+no movil mucho+, mucho+sus
-2 murio murio+el muy+ANNOY muy+amable muy+molesta my+en.OTHER my+en.THIRD my+en.WHO my+mom
-2 naci nada+del nada+en.LOSE nadar necesito necesito+bolsa neta ni+FEDUP ni+la ni+loca ni+mi
-2 nieto nmms nmms+en.YOU nmms+ya no+STOPALL no+SUBJ no+alcanzo no+caiga no+comprar no+de
-2 no+en.SUBJECT no+en.THIRD no+entiendo no+era no+fui no+habia no+hace no+he no+la no+llegan
-2 no+molestar no+necesito no+pedi no+queria no+recuerdo no+trabaja no+un nomas+, nombre+,
-2 notificaciones+a nueva+> numero+. numero+NEVER numero+NO numero+en.BEFORE numero+en.NEG
-2 numero+en.NEGATIVE numero+no numeros nunca+en.BEFORE nunca+en.ME nunca+en.TAIL nunca+en.VOC
-2 nunca+me o+es o+lo o+siguen oficina oigan oigan+en.YOU oigan+ya on+en.MY opongo opongo+a
-2 oracion+> otra+persona otro+PERSON otro+en.BEFORE otro+senor ours out oye panaderia para
-2 para+MORE para+SEND para+escribirme para+ir para+nada para+propaganda para+seguir
-2 para+ustedes parada parar+pensando pare+de paren+> paro pasa pasame pastilla pena
-2 pensando+ASK pensando+en pensando+que pense pense+ASK pense+que perdon+, persona+> pesos
-2 pide pide+la pie pintura plan+en.BEFORE please please+> podrian+CANCEL poliza poliza+>
-2 pongame por+LATER por+MSG por+NEVER por+NO por+en.BEFORE por+en.NEG por+en.NEGATIVE
-2 por+en.TEXT por+fin por+no por+un porfa+> precio prefiero+ASK prefiero+que pregunta
-2 pregunta+, profe profe+, promociones+> propaganda+NEVER propaganda+NO propaganda+en.BEFORE
-2 propaganda+en.NEG propaganda+en.NEGATIVE propaganda+no pueden+mandarme puntas punto puse
-2 puse+el que+NUMBER que+PERSON que+SEND que+STOPALL que+STOPDO que+SUBJ que+WORD que+dejen
-2 que+en.HEY que+era que+es que+estoy que+necesito que+numero que+pague que+si que+te
-2 que+viene que+vuelva que+yo queda+sin quede quedo+, quejo querer+> quien+en.BEFORE
-2 quien+en.ME quien+en.TAIL quien+en.VOC quien+me quiere+ir quiero+CANCEL quiero+INF
-2 quiero+SEND quiero+saber quitado quitado+de quitan quiten quitenla quitenla+de reacciono
-2 reactivenlos reactivenlos+> recado recibido recibiendo+> recibiendo+los recordatorios+>
-2 recordatorios+? recordatorios+por recuerdo regalo+> removed renuncie renuncie+ayer reporte
-2 respondi respondi+CANCEL respondi+STOPDO respondi+parar respondo revise rio sabados
-2 saber+como saber+nada sacar sacarme sacaron+de sale+> salimos salir saquen saquen+> say se
-2 se+, se+acaba se+en.BEFORE se+en.ME se+en.TAIL se+en.VOC se+me seguir+> seguir+GET
-2 seguir+RECIBIR seguir+recibiendo segundo seguro+, seis semana+> senor+ASK senor+que servicio
-2 she siempre+se siga+GER siga+mandando sigan+GER sigan+escribiendo sigue+GER siguen+cobrando
-2 sin+DAR sino sirve sirven sms+en.BEFORE sms+en.ME sms+en.TAIL sms+en.VOC sms+me solicito+ASK
-2 solicito+que solo+LIST solo+mensajes son+ustedes sorry soy+en.HEY soy+yo spam su+NOUNOUT
-2 su+OBJECT su+PERSON su+correo subo survey sus+SUBJ sus+comunicaciones sus+promociones
-2 tambien+en tan tanto+> tantos+textos tarde tarde+> tarjeta+de tecnico+> temporada tengo+0
-2 tengo+AGAIN tengo+en.DAY tengo+mas tengo+ningun termine+los termino texto+del texto+en.LOSE
-2 textos+de textos+si that the+en.BEFORE the+en.LIST the+reminders the+survey tienda+>
-2 tienen+servicio tipo+de to to+STOPDO to+STOPS to+WORD to+en.ALONE to+en.BADMSG to+en.ENDED
-2 to+en.KEYWORD to+en.MESSAGE to+en.NEG to+en.SENDING to+en.STOP to+en.TEXT to+stop
-2 todavia+NEVER todavia+NO todavia+en.BEFORE todavia+en.NEG todavia+en.NEGATIVE todavia+no
-2 todo todo+> todo+bien total tqm trabaja tranqui tranqui+, tranquilo transparentes
-2 transparentes+> treinta tres+meses two un+mes una+pregunta uno+a unos use usted+es
-2 usted+quien ustedes+los utiles vacaciones+FEDUP vacaciones+LATER vacaciones+hasta vayan
-2 vayan+a veces+, veces+sin vender+su vendieron ventana viejo viejo+en.YOU viejo+ya viene
-2 viene+, voy we+en.TAKE we+get were without y+STOPS y+WISH y+en.BEFORE y+en.ME y+en.TAIL
-2 y+en.VOC y+me y+perdi y+quiero y+usted ya+CANCEL ya+THIS ya+arregle ya+esta ya+liquide
-2 ya+quedo ya+termine ya+vote yo+, yo+WANT yo+WISH yo+en.YOU yo+lo yo+quiero yo+ya you+>
-2 you+en.MY youre+a z
2 %+% ,+CUT ,+FIX ,+NEVER ,+REMOVEIT ,+adios ,+basta ,+borrenme ,+cual ,+dejadme ,+del ,+en
2 ,+en.DONT ,+en.ENDED ,+en.KEYWORD ,+en.LIST ,+en.LOSE ,+en.NEG ,+en.NOT ,+en.PLURALS ,+hagan
2 ,+i ,+joven ,+lo ,+not ,+quitenme ,+sin ,+todos .+MSG .+NOUNOUT .+REMOVEIT .+afirmativo
2 .+agradeceria .+apaguen .+avisame .+bloqueados .+bravo .+cease .+conmigo .+corrijan .+dejad
2 .+desactiven .+en.CALL .+en.DONT .+en.KEYWORD .+en.OTHER .+en.PHONE .+en.TAKE .+en.UNSUB
2 .+favor .+got .+guarden .+guau .+how .+ill .+just .+nena .+nomas .+nunca .+olviden .+otra
2 .+paso .+pido .+please .+ponganme .+quiero .+quitame .+quitenme .+recordatorios .+remuevanme
2 .+reportado .+retirenme .+retiro .+segun .+sigo .+sinceramente .+take .+tres .+ultima .+van
2 .+voy .+what .+who .+youre 0+al ?+NEVER ?+cual ?+es ?+hay ?+la ?+ni ?+por AGAIN+REPLY
2 AGAIN+para AGAIN+pedi ASK+AGAIN ASK+MODAL ASK+MORE ASK+NEVER ASK+REPLY ASK+bonito
2 ASK+decirlo ASK+en.YOU ASK+este ASK+esto ASK+existo ASK+ilusion ASK+nadie ASK+nunca
2 ASK+palabra ASK+paso ASK+suena ASK+tanto ASK+venden ASK+vibre ASK+ya BAJA+MODAL BAJA+dos
2 BAJA+hace CANCEL+el CANCEL+este CANCEL+los CANCEL+sus CANCEL+todo CONSENT+> CONSENT+REPLY
2 CONSENT+STOPDO CONSENT+para CUT+todo CUTIT+, CUTIT+en DAR+CONSENT DAR+permiso DEAL+ASK
2 DEAL+que DEAL+si EVENT+NEVER EVENT+NO EVENT+en.NEG EVENT+en.NEGATIVE EVENT+no FEDUP+LATER
2 FEDUP+NEVER FEDUP+THIS FEDUP+aqui FEDUP+de FEDUP+nunca FIX+> FIX+THIS FIX+eso FIX+otro
2 FORGET+ASK FORGET+de FORGET+que GER+y GET+AGAIN GET+MSG GET+MSGS GET+THIS GET+esto GET+mas
2 INF+LIST INF+MORE INF+THIS INF+cuando INF+esto INF+las INF+por INFME+cuando INFME+en
2 INFME+mensajes LATER+LATER LATER+THIS LATER+aqui LATER+en.YOU LATER+nunca LATER+ya LAW+,
2 LAWYER+> LIST+. LIST+INF LIST+NO LIST+automaticos LIST+conmigo LIST+en.NEG LIST+en.NEGATIVE
2 LIST+no LIST+publicitarnos LIST+suyos MODAL+0 MODAL+> MODAL+dejar MODAL+en.DAY MORE
2 MORE+REPLY MORE+para MORE+pedi MSG+> MSG+INF MSG+NEVER MSG+alguna MSG+automaticos
2 MSG+conmigo MSG+despues MSG+diario MSG+en.YOU MSG+es MSG+mas MSG+pls MSG+publicitarnos
2 MSG+suyos MSG+ya MSGS+INF MSGS+automaticos MSGS+conmigo MSGS+despues MSGS+en.YOU
2 MSGS+publicitarnos MSGS+suyos MSGS+y MSGS+ya NEVER+BOTHER NEVER+CALL NEVER+DAR NEVER+INF
2 NEVER+MSG NEVER+MSGS NEVER+PERSON NEVER+VOLVER NEVER+WISH NEVER+a NEVER+conozco NEVER+fue
2 NEVER+funciona NEVER+gasten NEVER+haya NEVER+juega NEVER+lo NEVER+ofertas NEVER+quiero
2 NEVER+saber NEVER+seguir NEVER+sigan NEVER+tengo NO+BOTHER NO+CALL NO+INF NO+MSG NO+MSGS
2 NO+VOLVER NO+WANT NO+autorizo NO+fue NO+funciona NO+gasten NO+haya NO+juega NO+les NO+los
2 NO+saber NO+seguir NO+sigan NO+vivo NOUNOUT NOUNOUT+de NUMBER+, NUMBER+NEVER NUMBER+NO
2 NUMBER+REPLY NUMBER+con NUMBER+de NUMBER+en.BEFORE NUMBER+en.NEG NUMBER+en.NEGATIVE
2 NUMBER+incorrecto NUMBER+no NUMBER+para OBJECT+ASK OBJECT+en.BEFORE OBJECT+que
2 PERSON+fallecio PREMOVE PSUBJ+, PSUBJ+> RECIBIR RECIBIR+LIST RECIBIR+MSGS REMOVE+,
2 REMOVE+en.YOU REMOVE+este REMOVE+ya REMOVEME+, REPLY+CUTIT REPLY+LIST REPLY+REMOVEME
2 REPLY+UNME REPLY+las REPLY+mensajes RME+> RME+mi SEND SEND+. SEND+esto SEND+menos SEND+otro
2 SERVICE SERVICE+REPLY SERVICE+STOPDO SERVICE+en SERVICE+para STOPALL+en STOPDO+CUTIT
2 STOPDO+NEVER STOPDO+NO STOPDO+REMOVEME STOPDO+UNME STOPDO+WORD STOPDO+con STOPDO+dormir
2 STOPDO+en.BEFORE STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+estos STOPDO+no STOPDO+tranquila
2 STOPS+. STOPS+> STOPS+mensaje STOPS+tres SUBJ+las SUBJ+nada SUBJ+ni SUBJ+otro THIS+NO
2 THIS+STOPS THIS+avisos THIS+en.NEG THIS+en.NEGATIVE THIS+escribiendo THIS+muere THIS+no
2 THIS+por TOLD+a TOLD+alto TOLD+en.ALONE TOLD+en.BADMSG TOLD+en.ENDED TOLD+en.KEYWORD
2 TOLD+en.NEG TOLD+en.STOP TOLD+stop UPDATE+en VOLVER WANT+GET WANT+LATER WANT+MORE WANT+MSGS
2 WANT+en WANT+en.BEFORE WANT+su WANT+sus WISH+. WISH+ASK WISH+DAR WISH+GET WISH+LATER
2 WISH+ahora WISH+en.BEFORE WISH+seguir WISH+sus WISH+un WORD+? WORD+MODAL WORD+THIS WORD+dos
2 WORD+hace WORD+tres WORD+y a+0 a+INFME a+bloquear a+en.OTHER a+escribir a+escribirme a+q
2 a+uno aburrio acabo aceite acoso+por adios+> afirmativo afirmativo+, agencia agencia+de
2 agradeceria+ASK agradeceria+que ahi+muere aire+> al+0 al+en.DAY alertas+> alerts alguna
2 alla+NEVER alla+NO alla+en.NEG alla+en.NEGATIVE alla+no ano ano+, anos+, anything apago
2 apaguen apuntado+> aqui+NEVER aqui+NO aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no
2 arreglen arrepenti automaticos automaticos+> autorizacion autorizacion+REPLY
2 autorizacion+STOPDO autorizacion+para avisame avisando+> avisarme+cuando avisen avisen+>
2 aviso+de avisos+del avisos+en.LOSE ayer+y baja+MODAL baja+dos baja+hace bajenle+a bandeja
2 base bastante basura basura+, be+rid bien+> black black+en.DAY black+friday borrame borrarme
2 borrarme+> borreis+, borren borrenme+> borres bravo bravo+. broma+, broma+> bueno+> buscan
2 buscan+en.YOU buscan+ya busco by+en.MY cadenas cadenas+de cansada cansan captura carino+,
2 celular+STOPDO centro cerre chica chingada cien+. cita+de cita+si citas citas+si class clima
2 como+en.ME como+en.TAIL como+en.VOC como+la como+me como+se comunicados comunicados+>
2 comunico comunico+ASK comunico+que con+la con+todo condusef condusef+> conmigo+NEVER
2 conmigo+NO conmigo+en.BEFORE conmigo+en.NEG conmigo+en.NEGATIVE conmigo+no contactar
2 contactar+> contacte contacto+> correo+MSG correo+MSGS correo+basura corrijan+el corte+de
2 corten cosas+, credit credito+, cual cualquier+comunicacion cualquier+envio cuando
2 cuando+WANT cuando+quiera cuenta+ASK cuenta+REPLY cuenta+STOPDO cuenta+para cuenta+que
2 culpa+de cumpleanos+> cumpleanos+y cupon+de cupones+, dais dais+de datos de+CANCEL de+MSGS
2 de+NUMBER de+REPLY de+aceite de+agua de+credito de+cuenta de+en.BEFORE de+en.LIST de+enviar
2 de+este de+haber de+ingles de+llegarme de+mensajeria de+mujer de+nada de+regalo de+sonar
2 de+sus de+tu de+tus de+ustedes decirlo dejame+tranquila dejarme+en dejenlo dejenme del+MSG
2 del+centro del+de del+en.TEXT del+gimnasio del+taller demando demando+, demencia demencia+,
2 den denle desactiven desaparezcan descuentos+de desde+el deseo+ASK deseo+que di+mi
2 dia+entiendan diario digo+ASK digo+que dios+, do does dona dona+, donde+pincho doy+CONSENT
2 doy+permiso eat edad el+MSGS el+aviso el+cumpleanos el+en.LIST el+en.MESSAGE el+en.MESSAGES
2 el+en.SENDING el+en.TEXT el+gorro el+recordatorios el+registro el+sms el+trabajo empresa+,
2 en+SEND en+enero en+ese en+los en+sus en.ALONE+, en.ALONE+. en.AUTHORITY en.BEFORE+INF
2 en.BEFORE+PSUBJ en.BEFORE+SEND en.BEFORE+SUBJ en.BEFORE+WISH en.BEFORE+arrepenti
2 en.BEFORE+autorizo en.BEFORE+avisen en.BEFORE+borres en.BEFORE+dais en.BEFORE+doy
2 en.BEFORE+en.MENDED en.BEFORE+en.VOC en.BEFORE+en.YOU en.BEFORE+for en.BEFORE+from
2 en.BEFORE+funciona en.BEFORE+gasten en.BEFORE+haya en.BEFORE+inscriban en.BEFORE+juega
2 en.BEFORE+les en.BEFORE+mi en.BEFORE+on en.BEFORE+pierden en.BEFORE+prometieron
2 en.BEFORE+pueden en.BEFORE+saber en.BEFORE+seguir en.BEFORE+tiene en.BEFORE+tocan
2 en.BEFORE+vivo en.BEFORE+vuelvan en.BEFORE+you en.CALL+is en.DAY+al en.DOESNT+en.CALL
2 en.DOESNT+en.MY en.DOESNT+the en.END en.END+> en.ENDED+, en.ENDED+en.BEFORE en.EVENT
2 en.EVENT+MSG en.EVENT+MSGS en.EVENT+en.MESSAGES en.EVENT+en.PLURALS en.FEEL+y en.FROM
2 en.FROM+en.MY en.FROM+en.THESE en.FROM+these en.GAVE en.HEY+paso en.I+en.WISH en.I+take
2 en.I+want en.KEYWORD+, en.KINDS+> en.LIST+MORE en.LOSE+MSG en.LOSE+centro en.LOSE+de
2 en.LOSE+en.TEXT en.LOSE+gimnasio en.LOSE+taller en.ME+, en.ME+> en.ME+FIX en.ME+PSUBJ
2 en.ME+REMOVE en.ME+TOLD en.ME+WISH en.ME+arrepenti en.ME+borres en.ME+dais en.ME+en.FROM
2 en.ME+escriban en.ME+hagas en.ME+inscriban en.ME+mande en.ME+pierden en.ME+prometieron
2 en.ME+pueden en.ME+puedo en.ME+sigan en.MENDED en.MENDED+en.VOC en.MESSAGE+,
2 en.MESSAGES+MORE en.MY+> en.MY+en.VOC en.MY+number en.NEG+BOTHER en.NEG+CALL en.NEG+INF
2 en.NEG+MSG en.NEG+MSGS en.NEG+VOLVER en.NEG+WANT en.NEG+autorizo en.NEG+en.CALL
2 en.NEG+en.LIST en.NEG+en.MESSAGES en.NEG+en.MY en.NEG+en.REPLY en.NEG+fue en.NEG+funciona
2 en.NEG+gasten en.NEG+haya en.NEG+juega en.NEG+les en.NEG+los en.NEG+por en.NEG+saber
2 en.NEG+seguir en.NEG+sigan en.NEG+the en.NEG+vivo en.NEGATIVE+BOTHER en.NEGATIVE+CALL
2 en.NEGATIVE+INF en.NEGATIVE+MSG en.NEGATIVE+MSGS en.NEGATIVE+VOLVER en.NEGATIVE+WANT
2 en.NEGATIVE+autorizo en.NEGATIVE+fue en.NEGATIVE+funciona en.NEGATIVE+gasten
2 en.NEGATIVE+haya en.NEGATIVE+juega en.NEGATIVE+les en.NEGATIVE+los en.NEGATIVE+saber
2 en.NEGATIVE+seguir en.NEGATIVE+sigan en.NEGATIVE+vivo en.NOT+en.MY en.NOT+the en.OTHER+MSG
2 en.OTHER+MSGS en.OTHER+en.LIST en.OTHER+en.MESSAGES en.OTHER+en.PLURALS en.PHONE+is
2 en.PLURALS en.PLURALS+> en.PLURALS+only en.REMOVE+en.BEFORE en.STOP+, en.STOP+.
2 en.SUBJECT+can en.SUBJECT+en.DITCH en.SUBJECT+en.NEG en.SUBJECT+en.WANT en.SUBJECT+en.WISH
2 en.SUBJECT+want en.TAIL+, en.TAIL+> en.TAIL+FIX en.TAIL+PSUBJ en.TAIL+REMOVE en.TAIL+TOLD
2 en.TAIL+WISH en.TAIL+arrepenti en.TAIL+borres en.TAIL+dais en.TAIL+en.FROM en.TAIL+escriban
2 en.TAIL+hagas en.TAIL+inscriban en.TAIL+mande en.TAIL+pierden en.TAIL+prometieron
2 en.TAIL+pueden en.TAIL+puedo en.TAIL+sigan en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+me
2 en.THESE+> en.THINGS+en.BEFORE en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+en.VOC
2 en.THINGS+me en.THREAT+done en.UNSUB+> en.UNSUB+en.BEFORE en.UNSUB+en.ME en.UNSUB+en.TAIL
2 en.UNSUB+en.VOC en.VOC+FIX en.VOC+PSUBJ en.VOC+REMOVE en.VOC+TOLD en.VOC+WISH
2 en.VOC+arrepenti en.VOC+borres en.VOC+dais en.VOC+en.FROM en.VOC+en.NEG en.VOC+escriban
2 en.VOC+hagas en.VOC+inscriban en.VOC+mande en.VOC+pierden en.VOC+prometieron en.VOC+pueden
2 en.VOC+puedo en.VOC+sigan en.VOC+y en.WHO+en.VOC en.YOU+, en.YOU+en.BEFORE en.YOU+en.ME
2 en.YOU+en.NEG en.YOU+en.TAIL en.YOU+habia en.YOU+me en.YOU+tengo encuestas+de enero enough
2 entiendan entiendan+ASK entiendan+que enviado envio envio+a envios+a equivocada+>
2 equivoco+de era+el error+> es+NUMBER es+broma es+mio es+telefono escape escriban+a
2 escribiendo+, escribiendo+y escribiendome+> escribieran+> escribir escribir+y escuela
2 escuela+, ese+CLIENT ese+cliente ese+numero esos+> esta+escribiendo este+medio este+sea
2 este+servicio esto+STOPS esto+lo estos+avisos existo existo+> favor+, favor+de fecha fixed
2 fixed+income for+en.BEFORE for+en.ME for+en.TAIL for+en.VOC for+me gasten getting gorro
2 gracias+y gustan+, hablara hablo hablo+en hace haga+de hagan+como hago+> harta hasta+LATER
2 hasta+NEVER hasta+THIS hasta+aqui hasta+nunca hay+MORE hay+ningun hay+senal hermano
2 hijo+en.BEFORE his how+does hoy+. hoy+en.BEFORE hoy+en.ME hoy+en.TAIL hoy+en.VOC hoy+me
2 i+en.WISH i+want iglesia ilusion ilusion+, im+done incluirme+en income incorrecto
2 incorrecto+> ingles inscriba inscriban inscrito is jamas+> joven juega just keep la+CONSENT
2 la+MSG la+MSGS la+PERSON la+agencia la+autorizacion la+chingada la+colonia la+condusef
2 la+empresa la+hija la+iglesia la+plaga la+suscripcion la+vida lados lados+> largo las+SUBJ
2 las+cadenas las+de las+promociones le+BOTHER le+TOLD le+dije le+estan le+hago les+DAR
2 les+TOLD les+digo les+dijo lic lic+. linea+, llame llega+otro llegando llegar+THIS llegarme
2 llegarme+THIS llegarme+estos llego+a llena lo+CALL lo+borren lo+dejan lo+del lo+demas
2 lo+en.LOSE lo+hagan lo+manden los+LATER los+cortes los+del los+demando los+denuncio
2 los+en.LOSE los+martes los+quiero los+reporto los+servicios los+vencimientos los+viernes
2 mama mama+> mama+de man+, mandan+, mandando mandando+cosas mandar+LIST mandar+MSG
2 mandar+MSGS mandarme mandarme+MSG mande+MORE mande+nada manden+nada mandenme mandes+MSG
2 maquina marzo+. mas+REPLY mas+STOPDO mas+para me+, me+FIX me+PSUBJ me+REMOVE me+TOLD me+WISH
2 me+arrepenti me+borres me+dais me+en.FROM me+escriban me+hagas me+inscriban me+mande
2 me+pierden me+prometieron me+pueden me+puedo me+sigan media medicina medio+> memoria+llena
2 mensaje+AGAIN mensaje+MORE mensaje+diario mensaje+mas mensajeria+> mensajes+conmigo
2 mensajes+suyos mensajitos+, mensual messages mi+CONSENT mi+DEAL mi+LIST mi+autorizacion
2 mi+bandeja mi+barrio mi+edad mi+en.THIRD mi+ex mi+linea mi+medicina mi+telefono
2 mientras+STOPS mientras+tanto mijo mijo+, mio+y mis+NUMBER mis+datos molestar+> muchas
2 muchas+en.FEEL muchas+en.VOC muchas+gracias muere mujer+en.BEFORE mujer+en.ME mujer+en.TAIL
2 mujer+en.VOC mujer+me mundo my+en.NUMBER my+en.PHONE nada+ASK nada+en.BEFORE nada+en.ME
2 nada+en.TAIL nada+en.VOC nada+me nada+que necesito+ASK necesito+GET necesito+que
2 necesito+saber nena ni+WANT ni+WISH ni+el ni+lo ni+quiero ni+vivo ninguna no+BOTHER no+CALL
2 no+INF no+MSG no+MSGS no+VOLVER no+WANT no+autorizo no+fue no+funciona no+gasten no+haya
2 no+juega no+les no+los no+saber no+seguir no+sigan no+vivo nomas+MSG nope nos+BOTHER
2 not+en.MY not+the nueva nuevos+NEVER nuevos+NO nuevos+en.BEFORE nuevos+en.NEG
2 nuevos+en.NEGATIVE nuevos+no number numero+es numero+incorrecto numero+lo nunca+WANT
2 nunca+pedi o+WISH o+en.YOU o+ya of of+en.BEFORE of+en.MY of+en.THESE of+these olviden otro
2 pa padre+fallecio palabra+se papa para+CUTIT para+REMOVEME para+UNME para+WORD paran pare+>
2 paren+de pasado pase paso+> paso+de paz+> pedi+> pedido+ASK pedido+que peluqueria pero+INF
2 pero+INFME pero+avisarme pero+lo pero+los pero+si persona+WRONG persona+equivocada phone
2 phone+is pido+NEVER pido+NO pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE pido+no pierden
2 pincho pincho+REPLY pincho+STOPDO pincho+para plaga plz podrian politica pongo por+texto
2 porque programa+de prometieron prometieron+ASK prometieron+que proximo+MSG proximo+mensaje
2 publicidad+, publico puedan puede+INFME puede+WORD pueden pueden+REMOVE pueden+RME
2 pueden+WORD puerta pura q+en.BEFORE q+en.ME q+en.TAIL q+en.VOC q+me que+AGAIN que+MODAL
2 que+MORE que+NEVER que+REPLY que+bonito que+decirlo que+en.YOU que+este que+esto que+existo
2 que+ilusion que+nadie que+nunca que+palabra que+paso que+suena que+tanto que+venden
2 que+vibre que+ya quiero+DAR quiero+en.BEFORE quiero+seguir quiero+sus quitame+de quiteme+de
2 quitenlos quitenme+de raices rechazo recibiendo+sus recibir+> recibir+LIST recibir+MSG
2 recibir+MSGS recibir+THIS recibir+esto recordatorios+de recuerden recuerden+AGAIN
2 recuerden+MORE renta renta+, reportado reportado+como resena respeto respuesta+es retirenme
2 retiro revoco+mi rid rid+en.FROM rid+of robinson+, romper rosario saber+> saber+AGAIN
2 saber+mas saludos+a santiago santiago+, save se+ANNOY se+cancela se+cansan se+quita se+te
2 semana+antes senal+> senor+de senora+ASK senora+que senores senorita sentido sentido+ASK
2 sentido+que serio+, serio+> servicio+de servicios si+MODAL si+en.YOU si+llego si+vuelve
2 si+ya sigan siguen+llegando siguen+mandando silence silence+> sin+LIST sin+MSG sin+MSGS
2 sin+abrir sin+mensajes sin+sus sinceramente sirven+> sirven+sus sistema+, sms+, sola sonar
2 sos still stop+, su su+MSGS su+SERVICE sucursal sucursal+del sucursal+en.LOSE suena+el
2 sus+LIST sus+MSG sus+MSGS sus+envios take+the tambien+, tampoco tanto+MSG tanto+de
2 tanto+mensaje tcpa te+TOLD te+WANT te+dije telefono+de tengo tengo+, tengo+OBJECT tengo+la
2 tengo+nada tengo+ninguna terminar textear texted texto+NEVER texto+NO texto+en.BEFORE
2 texto+en.NEG texto+en.NEGATIVE texto+no tiene+demencia tiene+sentido tienen+> tienen+FEDUP
2 tienen+LATER tienen+hasta times tio+, to+a tocan todo+respeto todo+y todos+, todos+lados
2 toque+la trabajo trabajo+y trafico tres+veces tu+lista ultima un+PERSON un+ano un+coche
2 universidad unsubscribe unsubscribe+> urgente us usar ustedes+a va+a veces+hay vencimientos
2 venta vez+ustedes vibre vida+, viernes+de vive vivo vivo+en voy+a vuelta vuelvan+a vuelve
2 vuelve+a vuestra vuestras wall what+do with with+en.BEFORE x y+MSG y+MSGS y+THIS y+a y+de
2 y+este y+los y+nada ya+, ya+en.ME ya+en.TAIL ya+en.VOC ya+habia ya+me ya+tengo yo+paso
2 you+en.BEFORE you+en.NEG your+credit zapatillas
3 "+en.BEFORE ,+DAR ,+deja ,+dont ,+en.KINDS ,+eso ,+nada .+BOTHER .+dame .+deja .+del
3 .+en.ENDED .+en.EVENT .+en.I .+en.MENDED .+en.STOP .+en.SUBJECT .+fuera .+haga .+hala
3 .+kiero .+las .+metanse .+numero .+otro .+pero .+podrian .+revoco .+tachen .+ustedes .+yo
3 0+LIST 0+MSG 0+MSGS 0+mensajes AGAIN+WANT ASK+falta ASK+tiene BAJA+de BLOCKS+, BLOCKS+>
3 BODY+FEDUP BODY+THING BODY+verde BOTHER+AGAIN BOTHER+mas CANCEL CANCELME CLIENT CLIENT+por
3 CUT+los DEAL+en.VOC ERRED+> EVENT+con EVENT+mi FEDUP+en FEDUP+la FORGET+mi GER+MSG GER+MSGS
3 GER+cosas GET+MORE INF+MSGS INF+NEVER INF+NO INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE
3 INF+mensajes INF+no LATER+en LIST+es MODAL MODAL+AGAIN MODAL+ASK MODAL+MORE MODAL+mas
3 MODAL+que MORE+WANT MORE+mensaje MORE+por MSG+MORE MSG+NO MSG+NUMBER MSG+en.NEG
3 MSG+en.NEGATIVE MSG+no MSG+numero MSG+y MSGS+> MSGS+del MSGS+en.LOSE NEVER+RECIBIR
3 NEVER+SEND NEVER+autorizo NEVER+cuenten NEVER+entendieron NEVER+es NEVER+les NEVER+os
3 NEVER+por NEVER+recibir NEVER+uno NEVER+va NEVER+vivo NO+AGAIN NO+MORE NO+RECIBIR NO+a
3 NO+cuenten NO+entendieron NO+es NO+mas NO+os NO+por NO+recibir NO+va NOUNOUT+mi NUMBER+.
3 NUMBER+> NUMBER+STOPDO NUMBER+cien NUMBER+lo PERSON+, PERSON+con PERSON+se RECIBIR+MORE
3 RECIBIR+MSG RECIBIR+nada REMOVEME+d REMOVEME+del REMOVEME+en.LOSE REPLY+WORD REPLY+vender
3 SEND+NEVER SEND+lo SEND+mi SEND+nada SEND+ni SERVICE+, STOPDO+ASK STOPDO+a STOPDO+de
3 STOPDO+que STOPDO+vender SUBJ+mi THIS THIS+LIST THIS+NEVER THIS+siguen TOLD+WORD
3 WANT+RECIBIR WANT+q WANT+recibir WANT+seguir WISH+, WISH+q WISH+que WORD+esto a+EVENT a+INF
3 a+dios a+esa a+paseo a+sus a+ver acaban acaban+de agua+> ahorrense+el al+PERSON am+> anos
3 anos+. apuntado apuntes aqui+. aqui+la aqui+siguen are as aviseme+cuando ayudan+> baja+>
3 baja+de barrio bin bin+en.BEFORE bloquear+> bloqueo+> borran boton boton+de by cancela+el
3 carino cease cien club cobranza cobranza+en.BEFORE coche como+> como+ASK como+CANCEL
3 como+que compadre compadre+, con+sus confundiste conmigo coronilla corto cosas+>
3 cualquier+MSG cuando+SEND cuando+SUBJ cuando+llegue days de+" de+LATER de+NEVER de+NO
3 de+broma de+cobranza de+en.NEG de+en.NEGATIVE de+estos de+lo de+mi de+no de+perder
3 de+politica de+romper de+todo definitiva dejad dejad+de dejadme dejan dejaste+el dejen
3 del+THING del+agua del+barrio del+club desactivar descanso dia digo dije+a dime dormir
3 echenle el+CONSENT el+boton el+pelo el+permiso el+suyo empiezan en+redes en+todos en.ALONE+>
3 en.BEFORE+PREMOVE en.BEFORE+RECIBIR en.BEFORE+and en.BEFORE+borran en.BEFORE+cuenten
3 en.BEFORE+entendieron en.BEFORE+es en.BEFORE+escriban en.BEFORE+escribes en.BEFORE+fue
3 en.BEFORE+gustaria en.BEFORE+is en.BEFORE+jubile en.BEFORE+llega en.BEFORE+mios en.BEFORE+os
3 en.BEFORE+ponga en.BEFORE+recibir en.BEFORE+tengan en.BEFORE+va en.CALL en.DAY+LIST
3 en.DAY+MSG en.DAY+MSGS en.DAY+mensajes en.DONT en.EVENT+en.LIST en.FEEL+> en.FEEL+a en.HEY+,
3 en.HEY+los en.HEY+si en.I+en.WANT en.LOSE+THING en.LOSE+agua en.LOSE+barrio en.LOSE+club
3 en.ME+PREMOVE en.ME+SUBJ en.ME+borran en.ME+escribes en.ME+esten en.ME+fui en.ME+gustaria
3 en.ME+jubile en.ME+tengan en.ME+tiene en.MENDED+en.BEFORE en.MESSAGES+> en.MY+bin
3 en.MY+en.DITCH en.MY+en.NUMBER en.MY+en.PHONE en.NEG+RECIBIR en.NEG+cuenten
3 en.NEG+entendieron en.NEG+es en.NEG+os en.NEG+recibir en.NEG+va en.NEGATIVE+RECIBIR
3 en.NEGATIVE+a en.NEGATIVE+cuenten en.NEGATIVE+entendieron en.NEGATIVE+es en.NEGATIVE+os
3 en.NEGATIVE+por en.NEGATIVE+recibir en.NEGATIVE+va en.NUMBER en.REGULATOR en.SENDING+>
3 en.SUBJECT+are en.TAIL+PREMOVE en.TAIL+SUBJ en.TAIL+borran en.TAIL+escribes en.TAIL+esten
3 en.TAIL+fui en.TAIL+gustaria en.TAIL+jubile en.TAIL+tengan en.TAIL+tiene en.TAKE+en.BEFORE
3 en.THIRD+las en.THIRD+mios en.THREAT en.VOC+, en.VOC+PREMOVE en.VOC+SUBJ en.VOC+are
3 en.VOC+borran en.VOC+en.YOU en.VOC+escribes en.VOC+esten en.VOC+fui en.VOC+gustaria
3 en.VOC+jubile en.VOC+tengan en.VOC+tiene en.WHO+> en.YOU+are en.YOU+en.VOC en.YOU+o
3 entendieron entendieron+> enviar envios+, equivocacion es+urgente escriban+, escribes
3 escribiendo+> estan estan+GER estan+escribiendo este+NUMBER esten+GER esto+, estrella
3 estrella+en estuvo+bueno existe fallecio+en familia family fuera ganaron got gracias+>
3 gracias+a graduo graduo+en grupo+de guarden guau gustaria haga hala hala+, hasta+en hasta+la
3 hostigamiento hostigamiento+> hoy+> i+en.WANT im jubile ke ke+en.BEFORE la+LAW la+coronilla
3 la+manana la+memoria la+nina la+opcion la+puerta la+sopa la+sucursal la+vuelta las+del
3 las+en.LOSE las+encuestas las+pelotas le+SEND le+THIS le+esta llega llega+> llegue llegue+mi
3 lo+SEND lo+pedi lo+siento lo+tengan lo+usen los+WANT los+WISH los+busco man
3 mandarme+mensajes manden mando+la marketing marketing+, me+PREMOVE me+SUBJ me+borran
3 me+escribes me+esten me+fui me+gustaria me+jubile me+tengan me+tiene medio mejor+en.BEFORE
3 mensaje+. mensaje+ASK mensaje+NUMBER mensaje+numero mensaje+que mensajeria metanse mi+cel
3 mi+consentimiento mi+familia mi+hermano mi+nino mi+numero mi+papa mi+por mios+. molesten+en
3 ni+tengo ni+uno nina no+RECIBIR no+a no+cuenten no+entendieron no+es no+os no+por no+recibir
3 no+va nos+SUBJ nuevos numero+ASK numero+cien numero+que ofertas+> ok+, ones opcion opcion+>
3 otra+> otro+AGAIN otro+MORE otro+mas otro+mensaje paciencia papa+por para+en.YOU para+que
3 para+vender para+ya pararlo parte participar pasaron paseo paseo+con pelo+FEDUP pelo+THING
3 pelo+verde pelotas pelotas+> perder+el pero+de premios promo proxima+vez proximos+LIST
3 proximos+envios publicitarnos puede+mandarme que+falta que+tiene quiere+ASK quiere+que
3 quiero+MSG quiero+RECIBIR quiero+q quiero+recibir quisiera+STOPDO quisiera+dejar quiteme
3 recibir recibir+MORE recibir+nada redes redes+> regalo regalo+mi remuevanme remuevanme+>
3 respeto+, retiro+mi ring romper+las saldo+en saquenme+> saquenme+de saquenme+del
3 saquenme+en.LOSE se+ERRED se+SEND se+acabo se+cambio se+confunde se+graduo se+molesten
3 sea+ASK sea+que senal+, senor sera seria+un si+VOLVER siempre+> siento sigo+GET sigo+RECIBIR
3 sigo+recibiendo siguen+> sigues silencio+, sola+vez son+las son+mios sopa soy+un suena sus
3 sus+alertas sus+ofertas suscrito tachen take+en.BEFORE taller+, tampoco+. te+ERRED
3 te+confundiste te+ocurra telefono+. telefono+con tener tengo+carro the+bin the+en.DITCH
3 these+> tiempo+> tiene+ASK tiene+que tio+ASK tio+que to+en.VOC toda toda+MSG
3 toda+comunicacion todos+los toque tu+LIST tus+LIST tus+mensajes ultimo ultimo+ASK ultimo+que
3 un+CANCEL un+aviso una+estrella una+sola una+vez uno+AGAIN uno+MORE uno+mas usen usen+>
3 ustedes+, ustedes+. veces+y vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG
3 vender+en.NEGATIVE vender+no ver ver+si verde+, vosotros vuelta+> vuestros vuestros+LIST
3 vuestros+MSG vuestros+MSGS vuestros+mensajes y+MORE y+aqui y+hoy ya+o yo+los yo+si you+are 🚫
3 🚫+*
4 ,+MSG ,+MSGS ,+ahorrense ,+dejen ,+en.DOESNT ,+en.SUBJECT ,+las ,+ni ,+pero ,+saquenme
4 .+EVENT .+NUMBER .+STOPS .+aqui .+cero .+cuantas .+en.LOSE .+felicidades .+finalicen
4 .+mensajes .+mire .+mis .+soy .+stop .+te .+wey .+🚫 0+am AGAIN+por ASK+THIS ASK+le ASK+lo
4 ASK+parte BAJA+. DAR+un FEDUP+, GET+> INF+MSG LATER+la LAW+> MODAL+REMOVE MODAL+RME
4 MODAL+WORD MSG+. MSG+este MSGS+es NEVER+, NEVER+AGAIN NEVER+MORE NEVER+deseo NEVER+mas NO+,
4 NO+deseo NUMBER+WRONG OBJECT+en.HEY OBJECT+nueva OBJECT+ok OBJECT+si PSUBJ RECIBIR+THIS
4 RECIBIR+esto REPLY+ASK REPLY+en.YOU REPLY+que REPLY+ya SEND+, SEND+AGAIN SEND+mas SEND+una
4 SERVICE+nueva STOPDO+al STOPDO+en.YOU STOPDO+ya STOPS+los THING+, THIS+en.YOU THIS+textos
4 THIS+ya VOLVER+a WISH+RECIBIR WISH+recibir WORD WORD+. WRONG a+SEND a+THIS a+el a+la a+su
4 a+una abrir+el again agua agua+, ahorrense al+perro am autorizado avisenme avisos+de baja+.
4 bajenme barrio+si basura+> bloquear bloqueo borrenme borron borron+y broma busquense
4 cero+interes clienta cliente confunde contacto corrijan cosas cuantas cuantas+veces cuenta
4 cuenta+nueva dame dame+de datos+NEVER de+OBJECT de+hoy de+la deje+al del+LIST del+SHOP
4 del+grupo dia+y donde+les edad+, el+ultimo en+serio en.BEFORE+deseo en.BEFORE+en.LIST
4 en.BEFORE+esten en.BEFORE+las en.BEFORE+por en.BEFORE+sigan en.DAY+am en.DITCH+en.BEFORE
4 en.FROM+en.BEFORE en.HEY+NEVER en.KINDS+, en.LIST en.LOSE+LIST en.LOSE+SHOP en.LOSE+grupo
4 en.ME+VOLVER en.ME+a en.ME+llega en.NEG+a en.NEG+deseo en.NEGATIVE+, en.NEGATIVE+deseo
4 en.NOT en.PHONE en.TAIL+VOLVER en.TAIL+a en.TAIL+llega en.TAKE en.THESE en.VOC+VOLVER
4 en.VOC+llega en.YOU en.YOU+STOPS encuestas es+el escriben+? escribiendo+a eso+, esos esten
4 esto+> estos+textos estuvo+> fallecio familia+, felicidades felicidades+, finalicen for
4 fuera+> hermano+> interes ir+> isnt jugamos kinder kinder+> la+LATER la+SHOP la+persona
4 la+senora las+MSGS le+escriban les+quepa lista+> los+BLOCKS los+mios los+proximos los+tengo
4 ma+mensaje mas+por me+VOLVER me+a me+llega mejor+NEVER mejor+NO mejor+en.NEG
4 mejor+en.NEGATIVE mejor+no memoria mi+STOPS mi+nomas mi+pedido mios+, molesten musica
4 nada+de nene+> no+, no+deseo notificaciones+, numero+, numero+WRONG ocurra+VOLVER
4 ocurra+volver ofertas only only+> otro+MSG para+ASK parenle+a paso pedido pelo perder
4 perro+con por+culpa proximo publicidad que+THIS que+le que+lo que+parte quepa quepa+> reciba
4 renuncio revoco sacame saldo se+BOTHER se+SUBJ sea+el seguir seria serio si+pueden siento+>
4 silencio+> sin+mi sistema soy+la su+LIST sus+notificaciones suscripcion suscripcion+> suyo
4 suyo+> terminar+> textos textos+a these tiempo tierra tierra+a tren un+senor uno uno+> veces
4 vendan vez+ASK vez+que wey+en.YOU wey+ya y+OBJECT y+SERVICE y+cree y+cuenta ya ya+STOPS
4 yo+NEVER your
5 .+LATER .+LIST .+dejen .+en.BADMSG .+en.MY .+iros .+olvidame .+tio 0+en.BEFORE AGAIN+>
5 BOTHER ERRED+de INF LATER+de LIST LIST+, LIST+a NEVER+GET NEVER+WANT NO+GET OBJECT+en.VOC
5 REMOVE+mi SHOP+, SUBJ+NEVER THIS+. WANT+MSG WISH+el WRONG+> a+otra alv alv+> aqui+> baja
5 borren+> cero comunicacion con+su consentimiento consentimiento+> cualquier cumpleanos de
5 de+INF de+su dije dont el+NUMBER el+silencio el+tiempo el+y en+paz en.AGAIN en.ALONE
5 en.BEFORE+GET en.BEFORE+en.NOT en.DAY+en.BEFORE en.DITCH en.DOESNT en.HEY+ni en.LIST+>
5 en.MY+en.NEG en.MY+en.NOT en.NEG+, en.NEG+GET en.NEGATIVE+GET en.THIRD+, en.UNSUB en.VOC+>
5 en.WHO en.YOU+parenle esto+en.YOU esto+ya ex ex+, hagan here+, kiero la+senal las+MSG
5 les+agradeceria les+dije los los+envios manden+> menos mensajes+de mire mire+, musica+a
5 no+GET olvidame otra+parte parenle parte+> proximos quitenme saco senora siguen siguen+GER
5 take taller telefono+es textos+, tio vez wey y+si ya+parenle yo+ni
6 ,+CANCEL ,+WORD .+FORGET .+baja .+denme .+en.ALONE .+im .+this ?+porque BAJA+> CANCEL+esto
6 CONSENT ERRED GER+> GER+a LAW MORE+MSG MSG+de MSGS NO+soy NUMBER+es SEND+> SEND+MORE STOPALL
6 STOPALL+de SUBJ+mas THIS+, a+quien a+tomar abrir bye cree cree+ASK cree+que de+PERSON de+los
6 de+mensajes de+una denme el+telefono en.BEFORE+VOLVER en.BEFORE+a en.BEFORE+soy en.KINDS
6 en.ME+tienen en.NEG+soy en.NEGATIVE+soy en.TAIL+tienen en.VOC+a en.VOC+tienen en.YOU+>
6 en.YOU+estuvo en.YOU+por envios+> es+THIS escriban escriban+> estuvo hasta here hoy iros
6 iros+a la+palabra la+proxima les+WISH lista+, los+de los+mensajitos ma ma+MSG mas mas+,
6 me+tienen mensajes+es mensajitos+> nene no+soy paz perro pido por+donde por+saco proxima
6 saco+> seguir+en senal sus+textos tengo+SERVICE tiene todos tomar tomar+por un+dia ya+>
6 ya+estuvo ya+por
7 ,+STOPALL ,+los ,+mi ,+se .+BAJA .+MSGS .+con .+saquenme AGAIN+, CANCEL+THIS DAR FORGET GET
7 MORE+, NEVER+soy NO+. STOPS+a UNME+> ahi+> aki con+los d de+THIS deja+de en.BEFORE+.
7 en.BEFORE+tienen mensajitos mios ni no+. nomas
8 ,+STOPS ,+como .+? .+ASK .+WORD .+en.THREAT .+que .+vete BAJA LIST+> MSGS+de NEVER+.
8 REMOVEIT REPLY+siempre STOPDO+siempre SUBJ+AGAIN UNME agradeceria en.BEFORE+>
8 en.BEFORE+en.NEG en.NEGATIVE+. le+sigan mas+> para+siempre q sea si+> soy this vete
9 . .+hasta BOTHER+> GER SUBJ+> SUBJ+MORE WORD+> de+LIST escribiendo le+VOLVER lo+de mi+NUMBER
9 palabra superenme superenme+> telefono tengan
10 ,+REMOVEME .+CANCEL .+DAR .+FEDUP .+STOPALL FEDUP REMOVEIT+> SUBJ aqui en.NEG+. les 🔕 🔕+>
11 ,+STOPDO .+les CANCEL+> MSG THIS+> envios silencio
12 .+STOPDO REMOVEME+de esto numero saquenme
13 REMOVEME+>
14 .+REMOVEME
17 NUMBER
24 REMOVEME
"""
