"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-27 =bias
-14 >
-11 WORK el o sin usted
-10 .+el THING la nuevo
-9 LATER+> al dos estoy quite sacaron sale sigue todavia
-8 , ,+VOLVER adelante antes cambie+de cuanto de+nuevo dice eh el+otro es+lo la+otra mensaje+,
-8 mismo sus+mensajes tienen tu
-7 ,+? ,+al ,+sigan .+WANT .+a .+quien .+y BAD NEVER+STOPALL REPLY SEND+al compania deje
-7 deje+de donde+sacaron igual lista+de los+CANCEL manden+MSGS muy nuevo+, nunca quedo tantos
-7 vamos
-6 .+despues .+la .+mi .+si CALL CANCEL+en CANCEL+la DAYS+> GET+los LATER+, LIST+por
-6 NEVER+STOPDO OBJECT+, PART RECIBIR+los STOPS+LIST THIS+mensajes UPDATE a+los basta correo
-6 de+BAD de+donde de+escribirme dejar dias dice+ASK dice+que eh+> el+PERSON en+la era es esa
-6 eso esta estos+mensajes final interesado la+de mandeme muchos nombre nos para+los por
-6 por+eso puedo sacaron+mi seguro su+mensaje tantos+LIST tantos+MSG tantos+MSGS
-5 ,+LATER ,+SEND ,+WISH ,+mandeme ,+marqueme ,+siempre .+autorizo .+en .+esa .+por 0+, ?+quien
-5 CANCEL+MORE CUTIT CUTIT+> DEAL EVENT NEVER+dejen NEVER+en.THIRD NEVER+la NUMBER+nuevo
-5 OBJECT+> REMOVE+los REPLY+los SEND+el STOPDO+los STOPS+MSGS SUBJ+MSGS THING+> THIS+es
-5 WISH+VOLVER a+este acuerdo al+otro anterior basta+de como+hago contesto dale de+ofertas
-5 del+PERSON demasiados el+OBJECT el+SERVICE en+el en.DAY en.LOSE+PERSON en.ME+textee
-5 en.TAIL+textee en.VOC+textee en.YOU+se es+mi eso+es esposo extrano gusto hago+REPLY
-5 hago+STOPDO hago+para he hora informacion+> kilos lo+BLOCKS manden+mensajes
-5 manden+publicidad mantengan marqueme me+textee mensajes mensajes+, mes mi+CHILD mi+esposo
-5 mucho nada+mas nadie ocurra+CUTIT otra+SHOP perdon pero por+ASK por+que si+, si+WANT solo
-5 su+MSG termina textee+, vacaciones vale+, vemos y+ahi ya+se
-4 ,+con ,+en.THREAT ,+escribanme ,+le ,+usted .+TOLD .+UPDATE .+alguien .+basta .+bueno
-4 .+cambie .+cuanto .+hay .+hola .+informacion .+ok .+pare .+perdon .+quite .+vamos .+ya 0
-4 ?+en.YOU ?+ya AGAIN+STOPALL AGAIN+adelante AGAIN+de AGAIN+dejen ASK+bueno BAJA+, CANCEL+nada
-4 CUTIT+de DAYS INF+al LATER LIST+si MORE+STOPALL MORE+adelante MORE+dejen MSG+, MSG+?
-4 MSG+porfa MSGS+porfa NEVER+puedo NEVER+se NEVER+son NO+leo NO+puedo NUMBER+en PERSON+ASK
-4 PERSON+por PERSON+que REMOVE+el REMOVEIT+de RME+los SEND+OBJECT SEND+publicidad STOPDO+MORE
-4 STOPDO+el STOPDO+la STOPDO+nada SUBJ+publicidad THIS+OBJECT WANT WISH+MORE WISH+SEND
-4 WORD+MORE WORD+la WORD+nada a+RECIBIR a+recibir acepto actualicen acuerdo+> al+final alla
-4 alla+> asi asi+> at autorizo avisos+, baja+, banco bloquee boletin bueno bueno+ASK bueno+que
-4 cambie cancele casa caso con correo+, creo cuantos de+INFME de+vacaciones dejaron dejo
-4 del+OBJECT dio direccion el+0 el+MSG el+en.DAY el+texto ella en en.BEFORE+en.TEXT
-4 en.BEFORE+entran en.BEFORE+la en.BEFORE+leo en.BEFORE+llegan en.BEFORE+muchos
-4 en.BEFORE+textee en.DAY+, en.DOING en.LOSE+OBJECT en.ME+entran en.MY+en.BEFORE en.NEG+leo
-4 en.NEG+puedo en.NEGATIVE+leo en.NEGATIVE+puedo en.TAIL+entran en.TEXT en.THIRD+en.BEFORE
-4 en.THIRD+muchos en.VOC+entran entran es+todo escribanme escribirme ese eso+en.BEFORE
-4 esposo+por esta+, estaba estare este+MSG estoy+de estoy+interesado falta final+de hace+falta
-4 hice hijo hola igual+> interesado+> la+DEAL la+EVENT le le+CUT leo+THIS les+dio licenciado
-4 llamenme llego los+CHILD los+REMOVE los+avisos los+ninos mama+en.YOU mama+ya manana mandaron
-4 manden+MSG mas+adelante mateo me+entran mejor mensajes+por mi+PERSON mi+hijo mio+, mis+MSG
-4 mis+MSGS molesta molestia my+en.BEFORE nada+AGAIN nada+MORE ni+en.THIRD no+leo no+puedo
-4 nomas+> nos+vemos nuevo+> numero+nuevo nunca+STOPALL nunca+STOPDO nunca+dejen ocurra
-4 otro+en.YOU otro+ya pague para paren+> pensando ponga pongan por+mi promociones+> que+bueno
-4 querer quien quiero+STOPDO quiero+dejar quitar+los reactivenme sabado sali salio si+a sigo
-4 sin+querer sirven+THIS sirven+estos son+muchos spam spam+, tantito tecnico textee texto todo
-4 van+a vecina vi whatsapp whatsapp+> y+VOLVER y+en.YOU y+ya
-3 " "+y ,+BLOCKS ,+INF ,+MODAL ,+a ,+ahi ,+dale ,+deje ,+el ,+en.ME ,+en.TAIL ,+es
-3 ,+escribanle ,+fue ,+im ,+me ,+por ,+tienen ,+todavia ,+todo .+. .+MODAL .+PERSON .+SEND
-3 .+VOLVER .+acepto .+anotame .+ay .+dale .+dejenme .+en.THIRD .+eso .+excelente .+expliqueme
-3 .+pueden .+reactivenme .+sale .+tienen .+tqm .+vale 2 ?+como AGAIN+STOPDO AGAIN+THING
-3 AGAIN+en.BEFORE AGAIN+en.ME AGAIN+en.TAIL AGAIN+en.VOC AGAIN+me ASK+SUBJ ASK+en.HEY
-3 ASK+insistentes ASK+te ASK+yo BAD+, BAJA+la BODY CANCEL+solo CUT CUT+> CUT+MORE CUT+en
-3 CUT+la DAYS+, DEAL+> DEAL+de DEAL+o EVENT+, EVENT+> EVENT+de FIX+la INFME+al LATER+ASK
-3 LATER+NO LATER+en.NEG LATER+en.NEGATIVE LATER+no LATER+que LIST+en MODAL+VOLVER MODAL+falta
-3 MODAL+volver MORE+AGAIN MORE+LATER MORE+STOPDO MORE+THING MORE+de MORE+mas MSG+en MSG+por
-3 MSGS+? MSGS+en MSGS+si NEVER+TOLD NEVER+de NEVER+dije NEVER+en.BEFORE NEVER+hace
-3 NEVER+mandeis NO+STOPALL NO+TOLD NO+hace NO+la OBJECT+de OBJECT+o OBJECT+por REMOVE+la
-3 REMOVEME+el REMOVEMODAL REMOVEMODAL+de REPLY+cosas RME+el RME+la SEND+estos SEND+la
-3 SEND+ustedes SERVICE+de STOPDO+pensarlo STOPDO+su STOPDO+un STOPS+> STOPS+de STOPS+mensajes
-3 STOPS+textos SUBJ+OBJECT SUBJ+al SUBJ+mensajes THIS+ASK THIS+estare THIS+nos THIS+que
-3 UPDATE+> VOLVER+> WANT+SEND WANT+STOPDO WANT+es WISH+es WISH+volver WORD+al WORD+los WORK+de
-3 a+REMOVE a+RME a+las a+lo a+un aca+, aca+> acaba activado activo adelante+> adelante+con
-3 ahi+nos al+MSG alarma alta amable amen anoche anotame anotame+REPLY anotame+STOPDO
-3 anotame+para antes+de apellido app apunto+a automatico autorizo+los ay ayer+, baja+la
-3 boletos borren+de can cancela+la casero casero+en.BEFORE casero+en.ME casero+en.TAIL
-3 casero+en.VOC casero+me celular+> cita+o come comercial como como+consiguieron como+funciona
-3 como+tienen compania+> con+ASK con+dos con+esa con+que con+uno consentimiento+REPLY
-3 consentimiento+STOPDO consentimiento+para consiguieron crecer cuantos+LIST cuantos+MSG
-3 cuantos+MSGS cuantos+mensajes da dan de+> de+AGAIN de+EVENT de+SEND de+alta de+avisos
-3 de+crecer de+ella de+leer de+mas de+mateo de+que de+texto deja+la dejar+de dejaron+de dejes
-3 del+DAYS del+EVENT del+LATER del+banco dia+, dias+> diga doctor donde eh+, el+DEAL el+WORK
-3 el+casero el+mensaje el+seguro ellos en.BEFORE+ANNOY en.BEFORE+contesta en.BEFORE+dejes
-3 en.BEFORE+extrana en.BEFORE+hace en.BEFORE+llego en.BEFORE+queda en.BEFORE+sale
-3 en.BEFORE+salio en.BEFORE+vayan en.DAY+> en.END+en.MY en.HEY en.HEY+en.YOU en.HEY+ya
-3 en.LOSE+DAYS en.LOSE+EVENT en.LOSE+LATER en.LOSE+banco en.ME+CALL en.ME+extrana en.ME+lo
-3 en.ME+salio en.MESSAGES+, en.NEG+STOPALL en.NEG+STOPDO en.NEG+TOLD en.NEG+era en.NEG+hace
-3 en.NEG+la en.NEGATIVE+STOPALL en.NEGATIVE+TOLD en.NEGATIVE+hace en.NEGATIVE+la en.SENDING+,
-3 en.SUBJECT en.SUBJECT+en.MY en.TAIL+CALL en.TAIL+extrana en.TAIL+lo en.TAIL+salio en.TEXT+,
-3 en.THIRD en.THIRD+MSG en.THIRD+MSGS en.TIME en.VOC+CALL en.VOC+extrana en.VOC+lo
-3 en.VOC+salio en.WISH+to en.YOU+CANCEL en.YOU+lo en.YOU+po en.YOU+vote encantaria+ASK
-3 encantaria+que era+REPLY era+STOPDO era+para esa+OBJECT escalera escalera+> escribanle
-3 escriben+> escribirme+al esquina esta+> estafa estafa+> este+> este+es este+mensaje
-3 excelente expliqueme extrana facilito falta+> firmo fue gente gusto+> habian+quitado hablar
-3 hablar+con hacen hicieron in in+en.MY informacion it jajaja juicio la+SERVICE la+alarma
-3 la+app la+dejo la+escalera la+esquina la+lista la+neta la+pastilla la+rifa la+torta
-3 la+vecina lado las+0 las+en.DAY las+puntas le+CANCEL le+REPLY le+STOPDO le+STOPS les+WANT
-3 letrero lista+del lista+en.LOSE llamadas llamando llegan llegan+sus lo+mejor lo+mio lo+voy
-3 loca los+MSGS los+en.MESSAGES los+quite los+recordatorios mande mandeis mandeme+las
-3 manden+LIST manden+el marco mas+de me+CALL me+extrana me+lo me+salio mensajes+> mensajes+ASK
-3 mensajes+que mes+> mi mi+CLIENT mi+celular minutos mis momento mucho+, muchos+LIST
-3 muchos+MSG muchos+MSGS muchos+mensajes my ni+en.BEFORE ni+se ninos no+STOPALL no+TOLD
-3 no+hace no+la novedades novedades+> numero+NEVER numero+NO numero+de numero+en
-3 numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE numero+no numeros nunca+> o+solo
-3 ocurra+REMOVEME ocurra+REMOVEMODAL ocurra+quitarme oferta ojala+NEVER orden orden+de otra
-3 otra+tienda pagar papas pare pasame pasar pastilla pensarlo pense pense+ASK pense+que perdi
-3 permiso+> pintura pintura+, po+, poliza pongame por+LATER puede pueden+VOLVER pueden+volver
-3 puntas que+SUBJ que+en.HEY que+insistentes que+te que+yo queria quien+les quien+se
-3 quisiera+VOLVER quisiera+volver quitado quitan quitarme quitarme+de quitaron reactivenme+los
-3 recibir+los recibir+sus recojo reporte rifa rio+de risa risa+> se+puede se+rio semana
-3 semana+> servicio+, si+. si+WISH si+es si+los si+quiero sirve sms+en.BEFORE solo+MSG son+MSG
-3 son+MSGS tanto+> tantos+mensajes tantos+textos tengo+ASK tengo+que tenia termine texto+,
-3 texto+> that the tienen+mi time tipo todo+, torta tranquilo tres una+, unos ustedes+como
-3 ustedes+de vale vamos+a verdad+> vi+ASK vi+que viejo vote was y+WANT y+en.HEY y+le y+su y+yo
-3 ya+CANCEL ya+lo ya+po ya+vote yo yo+en.YOU yo+ya
-2 "+" *+a ,+AGAIN ,+CALL ,+SUBJ ,+WANT ,+actualicen ,+agregame ,+aviseme ,+cuanto ,+dicen
-2 ,+dios ,+donde ,+en.FEEL ,+en.I ,+en.MENDED ,+era ,+go ,+hacen ,+mandame ,+mas ,+mejor ,+nos
-2 ,+puedo ,+reactivenlos ,+revise ,+sigo ,+tengo ,+thank ,+thanks ,+tranquilos ,+ustedes
-2 ,+vamos .+" .+AGAIN .+FIX .+MORE .+TELL .+activenme .+actualicen .+amen .+antes .+anulen
-2 .+baje .+borrame .+borren .+buenas .+cancele .+cerraron .+como .+confirmado .+creo .+cual
-2 .+cuantos .+dadme .+dejelo .+depende .+deseo .+dios .+doy .+en.ME .+en.NEGATIVE .+en.TAIL
-2 .+en.YOU .+esto .+estoy .+extrano .+hoy .+id .+jajaja .+jamas .+llamenme .+mande .+me .+mide
-2 .+mil .+muy .+nadie .+nuestra .+oigan .+pasame .+prefiero .+quit .+reacciono .+renuncie
-2 .+respondi .+sacalo .+sip .+su .+sus .+termino .+tranqui .+va .+vuelvan .+yes 0+> 0+kilos
-2 0+min 0+si 2+. ?+THIS ?+en.HEY ?+eso ?+lo ?+yo AGAIN+LATER AGAIN+los AGAIN+mensajes
-2 AGAIN+tarde ANNOY+ASK ANNOY+con ANNOY+que ASK+BOTHER ASK+CONSENT ASK+NUMBER ASK+PERSON
-2 ASK+TOLD ASK+WANT ASK+dejen ASK+diga ASK+duermo ASK+estoy ASK+hora ASK+la ASK+numero
-2 ASK+pague ASK+ponga ASK+se ASK+si ASK+sigue BAJA+en.BEFORE BLOCKS+con BOTHER+nada
-2 BOTHER+ustedes CANCEL+AGAIN CANCEL+NEVER CANCEL+nunca CANCEL+pensando CANCEL+un CHAT
-2 CHILD+dice CUT+, CUT+mi CUT+nada DAYS+y DEAL+LATER EVENT+0 EVENT+en.DAY EVENT+lo FEDUP+ASK
-2 FEDUP+que FIX+MORE FIX+nada GER+en GER+lo GER+los GET+como GET+otra INF+CHAT INF+los
-2 INF+memes INF+si INFME+en.LIST INFME+en.MESSAGE INFME+en.MESSAGES INFME+en.SENDING
-2 INFME+en.TEXT INFME+si INFME+sms LATER+NEVER LATER+esta LATER+estoy LATER+mas LIST+SEND
-2 LIST+de LIST+del LIST+donde LIST+eh LIST+en.LOSE LIST+falsos LIST+mandan LIST+o LIST+sobre
-2 MODAL+SEND MODAL+STOPS MODAL+a MODAL+parar MODAL+un MORE+LIST MORE+MORE MORE+cita MORE+los
-2 MORE+mensajes MORE+molestia MORE+tarde MSG+ASK MSG+LATER MSG+PART MSG+SEND MSG+automatico
-2 MSG+donde MSG+en.ME MSG+en.TAIL MSG+falsos MSG+hasta MSG+la MSG+los MSG+mandan MSG+me MSG+ni
-2 MSG+o MSG+que MSG+si MSG+sobre MSGS+LATER MSGS+NEVER MSGS+SEND MSGS+donde MSGS+en.BEFORE
-2 MSGS+en.ME MSGS+en.TAIL MSGS+en.VOC MSGS+falsos MSGS+hasta MSGS+la MSGS+los MSGS+mandan
-2 MSGS+me MSGS+o MSGS+por MSGS+sobre NEVER+> NEVER+FEDUP NEVER+FIX NEVER+alcance NEVER+alcanzo
-2 NEVER+comprar NEVER+conteste NEVER+dejes NEVER+en NEVER+en.SUBJECT NEVER+entiendo NEVER+era
-2 NEVER+fui NEVER+he NEVER+leo NEVER+llegan NEVER+modo NEVER+necesito NEVER+prende
-2 NEVER+quiera NEVER+recuerdo NEVER+trabaja NO+STOPDO NO+alcance NO+alcanzo NO+comprar
-2 NO+conteste NO+de NO+dejes NO+dije NO+entiendo NO+era NO+fui NO+hay NO+llegan NO+necesito
-2 NO+prende NO+quiera NO+recuerdo NO+trabaja NO+un NOUNOUT+> NOUNOUT+en.BEFORE NUMBER+a
-2 NUMBER+anterior NUMBER+fuera NUMBER+si NUMBER+viejo OBJECT OBJECT+? OBJECT+CANCEL PART+de
-2 PART+por PERSON PERSON+NO PERSON+STOPDO PERSON+deje PERSON+dice PERSON+en.BEFORE
-2 PERSON+en.NEG PERSON+en.NEGATIVE PERSON+no PSUBJ+AGAIN PSUBJ+mas RECIBIR+otra REMOVE+a
-2 REMOVE+una REMOVEMODAL+> REPLY+> REPLY+OBJECT REPLY+alla REPLY+confirmar REPLY+mandar
-2 REPLY+propaganda REPLY+seguir RME+a SEND+CHAT SEND+MSGS SEND+con SEND+cuando SEND+del
-2 SEND+en.LOSE SEND+los SEND+memes SEND+otra SEND+otro SEND+sus SERVICE+en.ME SERVICE+en.TAIL
-2 SERVICE+en.VOC SERVICE+me SHOP+ASK SHOP+que SHOP+y STOPALL+> STOPALL+MORE STOPALL+el
-2 STOPALL+la STOPDO+SEND STOPDO+alla STOPDO+confirmar STOPDO+las STOPDO+mandar STOPDO+pensando
-2 STOPDO+propaganda STOPDO+seguir STOPS+MSG STOPS+en STOPS+pensando STOPS+un SUBJ+LIST
-2 SUBJ+MSG SUBJ+a SUBJ+el SUBJ+la SUBJ+otra SUBJ+otro SUBJ+sus SUBJ+ustedes TELL THIS+?
-2 THIS+cuenta THIS+dias THIS+en THIS+en.BEFORE THIS+en.ME THIS+en.TAIL THIS+en.VOC
-2 THIS+estaremos THIS+hora THIS+me THIS+vez TOLD+CANCEL TOLD+el TOLD+eso TOLD+parar UNME+del
-2 UNME+en.LOSE UPDATE+a UPDATE+mis WANT+, WANT+CANCEL WANT+CUTIT WANT+INF WANT+REMOVE
-2 WANT+UPDATE WANT+apuntarme WANT+bolsa WANT+continuar WANT+dejar WANT+ir WANT+los WANT+saber
-2 WISH+AGAIN WISH+INF WISH+REPLY WISH+STOPDO WISH+UPDATE WISH+apuntarme WISH+atenderle
-2 WISH+bolsa WISH+continuar WISH+dejar WISH+saber WORD+, WORD+con WORD+del WORD+en.LOSE
-2 WORD+en.ME WORD+en.TAIL WORD+en.VOC WORD+me WORD+pensando WORD+por WORD+un WORK+ASK WORK+que
-2 a+> a+MSG a+WORD a+cobrar a+diario a+ese a+juicio a+nadie a+sacar a+tu a+usted a+ustedes
-2 a+voice acabar acabaron acabe acabo+> acepto+GET acepto+RECIBIR acepto+recibir acosando
-2 activar activenme actualicen+mi actualicen+su agregame ahi+estare ahi+estaremos ahora
-2 ahora+en.ME ahora+en.TAIL ahora+en.VOC ahora+me al+OBJECT al+contrario al+en.TEXT al+mes
-2 al+mitin al+whatsapp alcance alcanzo alcanzo+a alejamiento alguien alguien+esta amable+,
-2 antes+en.BEFORE antes+en.ME antes+en.TAIL antes+en.VOC antes+me anulen anulen+mi anuncio
-2 aparte apellido+> apuntame apuntarme arreglado arrepiento arrepiento+, at+0 at+en.DAY
-2 at+en.MY at+the atenderle atenderle+, atte atte+. avisarme+si away b b+> back bail
-2 baja+en.BEFORE baje baje+0 baje+en.DAY banco+y barato basta+con basura+de be bendiga
-2 bendiga+> beneficiaria bien+, blue boletin+de boletos+> bolsa boludo borraron borreme+de
-2 botes botes+de buena+con buenas+, bus c cabeza caja calle can+en.SUBJECT canales cancelacion
-2 cancelar cancion candidato canso carpeta carpeta+de cartel casa+> casi celular celular+y
-2 cerrado cerraron cerraron+la che+en.BEFORE claro claro+, clave cobrando cobrar codigo
-2 comadre comercial+> comio como+DAR como+darme compania+en.BEFORE compania+en.ME
-2 compania+en.TAIL compania+en.VOC compania+me compania+y comprar+, comunicaciones+> con+THIS
-2 con+ella con+quien con+ustedes confirmado confirmo consegui conteste contesto+>
-2 contesto+BAJA contesto+baja continuar+GET continuar+RECIBIR continuar+recibiendo contrario
-2 contrate copia corte+, creo+, creo+ASK creo+que cual cuando+STOPDO cuenta+, cuenten+conmigo
-2 cuesta cuidado cuidado+> cuotas dale+, dan+de datos+> de+ASK de+CHILD de+GET de+WORD
-2 de+acuerdo de+alejamiento de+avisarme de+basura de+bebe de+cada de+deudores de+en.OTHER
-2 de+fumar de+guayaba de+invitados de+notificaciones de+papas de+parte de+pasar de+plan
-2 de+publicidad de+quien de+semana de+ser de+siempre de+votantes deberes deberia decir+ASK
-2 decir+que dejar+a dejelo dejen+el dejen+la dejes+de dejo+> del del+lado del+otro del+regalo
-2 del+seguro del+tecnico delante demanda+, demasiados+LIST demasiados+MSG demasiados+MSGS
-2 demasiados+mensajes denunciarlo depende derecho+a desconocido descuentos+por despertador
-2 despues+de deudores devuelven devuelvo+> dia+NEVER dia+NO dia+en.NEG dia+en.NEGATIVE dia+no
-2 diario+> dicen+ASK dicen+que dicho dicho+. dieron+de digan dijeron dijeron+ASK dijeron+que
-2 distinto do doctora documentos domingos+> donde+el dos+kilos doy+mi dude duelo duermo el+,
-2 el+DAYS el+LATER el+LAWYER el+NEVER el+NO el+anuncio el+barrio el+boletin el+cartel
-2 el+codigo el+en.BEFORE el+en.NEG el+en.NEGATIVE el+grupo el+juez el+limonero el+no el+ticket
-2 ellos+> en+junio en+otro en.ASKED en.BEFORE+CALL en.BEFORE+CANCEL en.BEFORE+STOPDO
-2 en.BEFORE+WORD en.BEFORE+acuerdo en.BEFORE+alcance en.BEFORE+alcanzo en.BEFORE+arrepiento
-2 en.BEFORE+basta en.BEFORE+borraron en.BEFORE+canso en.BEFORE+comprar en.BEFORE+conteste
-2 en.BEFORE+da en.BEFORE+deja en.BEFORE+digan en.BEFORE+dije en.BEFORE+dijeron en.BEFORE+en
-2 en.BEFORE+en.THIRD en.BEFORE+encantan en.BEFORE+entiendo en.BEFORE+era en.BEFORE+habia
-2 en.BEFORE+habian en.BEFORE+han en.BEFORE+hay en.BEFORE+he en.BEFORE+importa
-2 en.BEFORE+lleguen en.BEFORE+lo en.BEFORE+los en.BEFORE+manda en.BEFORE+mandeis
-2 en.BEFORE+marquen en.BEFORE+molesta en.BEFORE+molestan en.BEFORE+necesito en.BEFORE+prende
-2 en.BEFORE+puedo en.BEFORE+quedo en.BEFORE+quejo en.BEFORE+quiera en.BEFORE+quitaron
-2 en.BEFORE+recuerdo en.BEFORE+registre en.BEFORE+sali en.BEFORE+sigue en.BEFORE+sirve
-2 en.BEFORE+sirven en.BEFORE+trabaja en.BLOCK en.DAY+? en.DAY+kilos en.DAY+min en.DAY+si
-2 en.DITCH+en.SUBJECT en.DOESNT+en.MENDED en.END+the en.ENDED+en.MY en.FEEL en.FEEL+,
-2 en.FEEL+por en.FROM+the en.HEY+WANT en.HEY+a en.HEY+lo en.HEY+quiero en.I+en.REPLIED
-2 en.KEYWORD+en.MY en.LOSE en.LOSE+lado en.LOSE+otro en.LOSE+regalo en.LOSE+seguro
-2 en.LOSE+tecnico en.ME en.ME+ANNOY en.ME+DAR en.ME+WORD en.ME+acuerdo en.ME+arrepiento
-2 en.ME+basta en.ME+borraron en.ME+canso en.ME+contesta en.ME+da en.ME+deja en.ME+digan
-2 en.ME+dijeron en.ME+encantan en.ME+habian en.ME+han en.ME+importa en.ME+llegan en.ME+llego
-2 en.ME+lleguen en.ME+manda en.ME+marquen en.ME+molesta en.ME+queda en.ME+quedo en.ME+quejo
-2 en.ME+quitaron en.ME+registre en.ME+sale en.ME+sali en.ME+sigue en.ME+vayan en.MESSAGES+si
-2 en.MY+en.CALL en.MY+en.OTHER en.MY+en.THIRD en.MY+phone en.NEG+AGAIN en.NEG+CANCEL
-2 en.NEG+MORE en.NEG+alcance en.NEG+alcanzo en.NEG+comprar en.NEG+conteste en.NEG+de
-2 en.NEG+dejes en.NEG+dije en.NEG+en.BADMSG en.NEG+en.MENDED en.NEG+entiendo en.NEG+fui
-2 en.NEG+hay en.NEG+it en.NEG+llegan en.NEG+mas en.NEG+necesito en.NEG+prende en.NEG+quiera
-2 en.NEG+recuerdo en.NEG+trabaja en.NEG+un en.NEGATIVE en.NEGATIVE+AGAIN en.NEGATIVE+MORE
-2 en.NEGATIVE+STOPDO en.NEGATIVE+alcance en.NEGATIVE+alcanzo en.NEGATIVE+comprar
-2 en.NEGATIVE+conteste en.NEGATIVE+de en.NEGATIVE+dejes en.NEGATIVE+dije en.NEGATIVE+entiendo
-2 en.NEGATIVE+era en.NEGATIVE+fui en.NEGATIVE+hay en.NEGATIVE+llegan en.NEGATIVE+mas
-2 en.NEGATIVE+necesito en.NEGATIVE+prende en.NEGATIVE+quiera en.NEGATIVE+recuerdo
-2 en.NEGATIVE+trabaja en.NEGATIVE+un en.NOT+en.BEFORE en.NOT+en.MENDED en.OTHER
-2 en.OTHER+en.BEFORE en.PULL en.PULL+> en.REMOVE en.REMOVED en.SEND+en.VOC en.SENDING+en.MY
-2 en.SENDING+si en.SUBJECT+, en.SUBJECT+en.GET en.SUBJECT+en.REPLIED en.TAIL en.TAIL+ANNOY
-2 en.TAIL+DAR en.TAIL+WORD en.TAIL+acuerdo en.TAIL+arrepiento en.TAIL+basta en.TAIL+borraron
-2 en.TAIL+canso en.TAIL+contesta en.TAIL+da en.TAIL+deja en.TAIL+digan en.TAIL+dijeron
-2 en.TAIL+encantan en.TAIL+habian en.TAIL+han en.TAIL+importa en.TAIL+llegan en.TAIL+llego
-2 en.TAIL+lleguen en.TAIL+manda en.TAIL+marquen en.TAIL+molesta en.TAIL+queda en.TAIL+quedo
-2 en.TAIL+quejo en.TAIL+quitaron en.TAIL+registre en.TAIL+sale en.TAIL+sali en.TAIL+sigue
-2 en.TAIL+vayan en.TEXT+si en.THIRD+en.BADMSG en.THIRD+en.NEG en.TIME+0 en.TIME+en.DAY
-2 en.TIME+en.MY en.TIME+the en.VOC+ANNOY en.VOC+DAR en.VOC+acuerdo en.VOC+arrepiento
-2 en.VOC+basta en.VOC+borraron en.VOC+canso en.VOC+contesta en.VOC+da en.VOC+deja en.VOC+digan
-2 en.VOC+dijeron en.VOC+do en.VOC+en.MY en.VOC+encantan en.VOC+habian en.VOC+han
-2 en.VOC+importa en.VOC+llegan en.VOC+llego en.VOC+lleguen en.VOC+manda en.VOC+marquen
-2 en.VOC+molesta en.VOC+por en.VOC+queda en.VOC+quedo en.VOC+quejo en.VOC+quitaron
-2 en.VOC+registre en.VOC+sale en.VOC+sali en.VOC+sigue en.VOC+vayan en.WANT+en.BEFORE
-2 en.WANT+to en.WHO+. en.YOU+basta en.YOU+en.MY en.YOU+la en.YOU+liquide en.YOU+quedo
-2 en.YOU+termine encantan encontre encuentro+el entiendo entonces entonces+> entran+sus eres
-2 es+> es+? es+AGAIN es+ASK es+MORE es+estafa es+mas es+que es+un esa+SERVICE esa+hora
-2 escriba+nada escribame escriban+ustedes escribanme+al escribe escribiendome+,
-2 escribieran+AGAIN escribieran+MORE escribieran+mas escribio escribirme+, ese+celular ese+dia
-2 eso+ASK eso+NEVER eso+NO eso+en eso+en.ME eso+en.NEG eso+en.NEGATIVE eso+en.TAIL eso+en.VOC
-2 eso+lo eso+me eso+no eso+que esperando esperando+> esposo+NEVER esposo+NO esposo+en.BEFORE
-2 esposo+en.NEG esposo+en.NEGATIVE esposo+no esta+vez estaremos este+momento esto+ASK esto+que
-2 estoy+manejando estoy+muy even extrano+> factura factura+, falsos falta+ASK falta+que
-2 favor+NEVER favor+NO favor+VOLVER favor+en.BEFORE favor+en.NEG favor+en.NEGATIVE favor+no
-2 feliz ficha financiera fines+de firmar flan formulario+, foto found fue+a fue+un fuera+del
-2 fuera+el fuera+en.LOSE fumar gato give gracias+por grupo+del grupo+en.LOSE guayaba guayaba+>
-2 gustan+sus ha habia habian habian+PART habitacion hablamos hacer hago han hasta+ASK
-2 hasta+que hay+de hecho hijo+dice hola+, hora+NEVER hora+NO hora+en.BEFORE hora+en.NEG
-2 hora+en.NEGATIVE hora+no horario+> horas i+en.REPLIED iba id id+en.WANT id+en.WISH id+like
-2 ignoren igual+, importa importa+ASK importa+que interesa+, intereses internet invitados ir+a
-2 it+> jajaj jeje jeje+> jueves juez jugando jugando+con junio kilos+STOPS kilos+WORD
-2 kilos+basta know+en.SUBJECT la+LAWYER la+NUMBER la+WORK la+carpeta la+casa la+compania
-2 la+cuenta la+demanda la+habitacion la+linea la+misa la+panaderia la+poliza la+verdad lacteos
-2 las las+reuniones le+aviso le+contesto le+dejaron le+digo le+escriba le+mando le+marco leer
-2 leerlo left legal legal+> leo les+STOPDO les+aviso les+pedi licenciada licenciado+> like
-2 like+to limonero limonero+, liquidacion liquide liquide+> list lista+eh lista+por llama
-2 llamada+> llamadas+, llamar llameme llega+MORE llega+nada llegaban llegan+> llegando+los
-2 llegar+> llegue+> lleguen lleguen+otra lleva lo+CANCEL lo+bendiga lo+encontre lo+mandaron
-2 lo+tenia lobby lobby+, los+BODY los+CUT los+STOPS los+corten los+deberes los+domingos
-2 los+en.LIST los+en.MESSAGE los+en.SENDING los+en.TEXT los+extrano los+fines los+pedidos
-2 los+sms luego lugar lugar+> maestra mail mama+NEVER mama+NO mama+en.NEG mama+en.NEGATIVE
-2 mama+no manana+, manda mandame mandan+> mandar mandar+CHAT mandar+THIS mandarme+en.LIST
-2 mandarme+en.MESSAGE mandarme+en.MESSAGES mandarme+en.SENDING mandarme+en.TEXT mandarme+sms
-2 mandaron+> mande+> mandenlo mando manejando manejando+, mantengan+mi marco+> marquen
-2 martes+> mas+LATER mas+THING mas+mensajes mas+tarde mayusculas me me+ANNOY me+DAR me+WORD
-2 me+acuerdo me+arrepiento me+basta me+borraron me+canso me+contesta me+da me+deja me+digan
-2 me+dijeron me+encantan me+habian me+han me+importa me+llegan me+llego me+lleguen me+manda
-2 me+marquen me+molesta me+queda me+quedo me+quejo me+quitaron me+registre me+sale me+sali
-2 me+sigue me+vayan mejor+llameme mensaje+automatico mensaje+con mensaje+cuando mensaje+de
-2 mensaje+es mensajes+SEND mensajes+donde mensajes+en mensajes+falsos mensajes+mandan
-2 mensajes+sobre mes+les mi+SHOP mi+compania mi+hija mi+nieto mi+permiso mi+perro mi+socio
-2 mi+tia mia+, mide mide+2 mil+en.FEEL mil+en.VOC mil+gracias min minutos+, mio+CANCEL
-2 mio+termina mis+LIST misa mismo+> mismo+apellido miss mitin modo+> molesta+ASK molesta+que
-2 molestan molestar molestar+, molestia+, mom momento+NEVER momento+NO momento+en.BEFORE
-2 momento+en.NEG momento+en.NEGATIVE momento+no muchacha mucho+sus murio murio+anoche murio+el
-2 muy+ANNOY muy+amable muy+molesta my+en.CALL my+en.THIRD my+en.WHO my+phone nada+> nada+LATER
-2 nada+del nada+en.LOSE necesito+MORE necesito+nada neta ni+FEDUP ni+la ni+modo nieto
-2 ninguna+DEAL ninguna+cita ninguna+molestia ninos+> no no+AGAIN no+MORE no+STOPDO no+alcance
-2 no+alcanzo no+comprar no+conteste no+de no+dejes no+dije no+entiendo no+era no+fui no+hay
-2 no+llegan no+mas no+necesito no+prende no+quiera no+recuerdo no+trabaja no+un nomas+,
-2 nombre+> nombre+REPLY nombre+STOPDO nombre+para not+en.MENDED notificaciones+a nueva+>
-2 numero+. nunca+en.BEFORE nunca+en.ME nunca+en.TAIL nunca+en.VOC nunca+me o+es o+lo o+siguen
-2 obra of offer oiga oigan oigan+en.YOU oigan+ya olvide olvide+INF olvide+INFME olvide+SEND
-2 olvide+mandarme on+en.MY one otra+compania otra+persona otra+vez otro+> otro+PERSON otro+dia
-2 otro+en.BEFORE otro+senor oye pantalla pantalla+de para+MORE para+alla para+confirmar
-2 para+lo para+mandar para+nada para+propaganda para+seguir parada parar+pensando parar+un
-2 pare+de pare+en paren paro pasa pasar+mi pedir pena pensando+ASK pensando+en pensando+que
-2 pensar pensar+> perdon+, pero+MORE pero+STOPDO pero+a pero+en.HEY pero+nada pero+ustedes
-2 pero+yo pesos pide pie pino plan plata po poliza+> por+NEVER por+NO por+aca por+ahora
-2 por+aqui por+correo por+en.BEFORE por+en.NEG por+en.NEGATIVE por+en.TEXT por+fin por+las
-2 por+no por+supuesto por+todo por+un porfa+, prefiero prefiero+ASK prefiero+que pregunta
-2 pregunta+, prende prende+> primero problema profe profe+, propaganda+NEVER propaganda+NO
-2 propaganda+en.BEFORE propaganda+en.NEG propaganda+en.NEGATIVE propaganda+no puede+STOPDO
-2 puede+STOPS puede+parar pueden+mandarme puedo+atenderle pues punto puros puse+el pusieron
-2 que+BOTHER que+NUMBER que+PERSON que+TOLD que+WANT que+dejen que+diga que+duermo que+estoy
-2 que+hora que+la que+numero que+pague que+ponga que+se que+si que+sigue queda quedan quedo+,
-2 quedo+> quejo queremos querer+> quien+> quien+STOPDO quien+es quiero quiero+, quiero+ASK
-2 quiero+CANCEL quiero+INF quiero+REMOVE quiero+SEND quiero+es quiero+que quiero+saber
-2 quitado+de quitar quitelo+de quiten quitenla quitenla+de quito reacciono reactivenlos
-2 reactivenlos+> reanudar recado recado+> recall recibi recibido recibiendo+los recibir+otra
-2 reconozco recordatorios+? recuerdo regalo+> registre removed renuncie renuncie+ayer
-2 requisitos respondi respondi+CANCEL respondi+parar retiro+en.BEFORE revise rio robaron
-2 sabado+> sabeis saber+como sacalo sacame+el sacar sacarme+> sale+, salen salgo salia
-2 saliendo salimos saqueme+del saqueme+en.LOSE saquen se+, se+MODAL se+acaba se+comio
-2 se+en.BEFORE se+en.ME se+en.TAIL se+en.VOC se+fue se+me seco seguir+> seguir+con segundo
-2 seguro+en.YOU seguro+ya semana+STOPS semana+WORD semana+basta send+en.BEFORE send+en.VOC ser
-2 serian+> si+LATER si+NEVER si+NO si+en.NEG si+en.NEGATIVE si+no sigan+> sigan+GER
-2 sigan+escribiendo sigo+sin sigue+GER siguen+llamando sin+DAR sin+INF sino sip sirve+> sirven
-2 sms+en.ME sms+en.TAIL sms+en.VOC sms+me sobre socio sol sol+> solicitado solo+MSGS solo+el
-2 solo+mensajes spinning still su+NOUNOUT su+PERSON su+WORK su+correo su+nombre su+oficina
-2 su+recado suficiente supuesto supuesto+, sus+SUBJ sus+comunicaciones sus+promociones tarde
-2 tarde+> tarjeta tarjeta+de te+REPLY te+SEND te+SUBJ te+mande tecnico+> telefono+por tell
-2 temporada temprano tengo+AGAIN tengo+derecho tengo+ese tengo+mas terceros termina+en
-2 textos+de textos+si the+en.BEFORE the+en.LIST the+en.THINGS there tia tienen+ASK tienen+que
-2 tienen+servicio tipo+de to+be todas todavia+, todavia+> todavia+NEVER todavia+NO
-2 todavia+en.NEG todavia+en.NEGATIVE todavia+no todo+> todo+lo todo+por took total tqm trabaja
-2 trabaja+THIS trabajo+> tranqui tranqui+, tranquilos treinta tres+meses two un+WORK un+error
-2 un+mensaje un+tipo una una+> una+pregunta uno+a usa usa+su use ustedes utiles va+,
-2 vacaciones+, vacaciones+FEDUP vacaciones+LATER vacaciones+hasta vayan vayan+a veces+,
-2 vemos+> ventana veo vez+a viaje viejo+en.YOU viejo+ya viene+, voice votantes vote+> voto voz
-2 y+STOPS y+WISH y+el y+en.ME y+en.TAIL y+en.VOC y+estaba y+les y+lo y+me y+nadie y+perdi
-2 y+por y+quiero y+usted y+ustedes ya+basta ya+la ya+liquide ya+quedo ya+termine yes yo+,
-2 yo+WANT yo+a yo+lo yo+quiero you+, you+en.MY
2 ,+CUT ,+DAR ,+FIX ,+MSG ,+MSGS ,+NUMBER ,+RME ,+UNME ,+adios ,+basta ,+borrenme ,+busco
2 ,+but ,+conmigo ,+denle ,+desactivenlos ,+en ,+en.LOSE ,+en.NEG ,+en.SUBJECT ,+hace ,+lo
2 ,+nada ,+not ,+otra ,+pero ,+senores ,+sin ,+soy ,+todos .+? .+BOTHER .+CHILD .+NOUNOUT
2 .+REMOVEIT .+WISH .+adios .+afirmativo .+agradeceria .+ahora .+catorce .+cease .+chau
2 .+corrijan .+dejad .+di .+eliminenlo .+en.FEEL .+en.GAVE .+en.HEY .+en.I .+en.KEYWORD
2 .+en.MENDED .+en.MESSAGE .+en.REPLY .+en.SENDING .+en.TAKE .+en.TEXT .+espero .+favor .+got
2 .+gracias .+guau .+harta .+interrumpan .+iros .+just .+kiero .+llevo .+nena .+nop .+olviden
2 .+otro .+paso .+pido .+please .+ponganme .+queda .+quitenme .+recordatorios .+reportado
2 .+retiro .+se .+segun .+sinceramente .+take .+text .+van .+vea .+voy .+who ?+REPLY ?+STOPALL
2 ?+es ?+hay ?+la ?+ni ?+para AGAIN+MORE AGAIN+MSG AGAIN+cosas AGAIN+del AGAIN+en.LOSE
2 AGAIN+pedi ASK ASK+AGAIN ASK+CANCEL ASK+CUT ASK+MODAL ASK+MORE ASK+THIS ASK+busca ASK+con
2 ASK+decirlo ASK+en.THIRD ASK+este ASK+esto ASK+existo ASK+falta ASK+ilusion ASK+lee
2 ASK+nadie ASK+nunca ASK+palabra ASK+pareis ASK+quiero ASK+son ASK+usen ASK+ustedes BAJA+dos
2 BAJA+en BLOCKS+a BOTHER+AGAIN BOTHER+en BOTHER+mas CALL+, CANCEL+el CANCEL+todo CHILD
2 CHILD+se CONSENT+> CONSENT+ASK CONSENT+que CUT+las CUT+programados CUTIT+, CUTIT+en
2 DAR+CONSENT DAR+permiso DEAL+en.VOC DEAL+ninguna DEAL+si EVENT+. EVENT+NEVER EVENT+NO
2 EVENT+en.NEG EVENT+en.NEGATIVE EVENT+no EVENT+y FEDUP+LATER FEDUP+THIS FEDUP+aqui FEDUP+de
2 FEDUP+hoy FIX+THIS FIX+eso FORGET+ASK FORGET+de FORGET+que GER+MORE GER+cosas
2 GER+informacion GER+si GET+, GET+> GET+AGAIN GET+LIST GET+THIS GET+cuando GET+esto GET+mas
2 GET+nada INF+. INF+NEVER INF+NO INF+THIS INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE INF+esto
2 INF+mi INF+no INF+por INF+un INFME+MORE INFME+mensajes INFME+por LATER+LATER LATER+aqui
2 LATER+en LATER+en.YOU LATER+hoy LATER+lo LATER+otra LATER+ya LIST+. LIST+INF
2 LIST+automaticos LIST+conmigo LIST+es LIST+publicitarnos LIST+suyos MODAL MODAL+>
2 MODAL+borrar MORE+. MORE+cosas MORE+cotizacion MORE+pedi MSG+INF MSG+PERSON MSG+alguna
2 MSG+automaticos MSG+conmigo MSG+despues MSG+diario MSG+en.YOU MSG+es MSG+este MSG+hermano
2 MSG+mas MSG+mejor MSG+nada MSG+porque MSG+publicitarnos MSG+suyos MSG+ya MSGS+. MSGS+INF
2 MSGS+automaticos MSGS+conmigo MSGS+despues MSGS+en.YOU MSGS+porque MSGS+publicitarnos
2 MSGS+suyos MSGS+y MSGS+ya NEVER+CALL NEVER+DAR NEVER+INFME NEVER+PERSON NEVER+SUBJ NEVER+a
2 NEVER+abro NEVER+conozco NEVER+consiento NEVER+desea NEVER+doy NEVER+en.LIST
2 NEVER+en.MESSAGES NEVER+en.SENDING NEVER+fue NEVER+funciona NEVER+gaste NEVER+hablo
2 NEVER+juega NEVER+las NEVER+les NEVER+manden NEVER+ofertas NEVER+quiere NEVER+saber
2 NEVER+seguir NO+CALL NO+INFME NO+MSG NO+MSGS NO+NEVER NO+a NO+consiento NO+desea NO+doy
2 NO+en.LIST NO+en.MESSAGES NO+fue NO+funciona NO+gaste NO+hablo NO+juega NO+quiere NO+quiero
2 NO+saber NO+seguir NO+tuve NO+vivo NOUNOUT NOUNOUT+. NOUNOUT+de NUMBER+> NUMBER+ASK
2 NUMBER+cambio NUMBER+cien NUMBER+incorrecto NUMBER+que NUMBER+tambien OBJECT+en.HEY
2 OBJECT+en.ME OBJECT+en.TAIL OBJECT+me OBJECT+ninguna OBJECT+nueva OBJECT+ok PERSON+.
2 PERSON+y PREMOVE PREMOVE+y RECIBIR+> RECIBIR+LIST REMOVE+, REMOVE+? REMOVE+este REMOVEIT+por
2 REMOVEME+por REPLY+LIST REPLY+contactarme REPLY+la REPLY+mensajes RME+? RME+este SEND+NEVER
2 SEND+cosas SEND+en SEND+ma SEND+ni SERVICE+REPLY SERVICE+STOPDO SERVICE+nueva SERVICE+para
2 SERVICE+si SHOP+del SHOP+en SHOP+en.LOSE STOPDO+ASK STOPDO+NEVER STOPDO+NO STOPDO+STOPDO
2 STOPDO+WORD STOPDO+con STOPDO+contactarme STOPDO+dormir STOPDO+en.NEG STOPDO+en.NEGATIVE
2 STOPDO+estos STOPDO+no STOPDO+que STOPS+. STOPS+tres SUBJ+de SUBJ+en SUBJ+nada SUBJ+ni
2 SUBJ+nunca THIS+MSG THIS+MSGS THIS+muere THIS+persona THIS+todos TOLD+, TOLD+a VOLVER+.
2 WANT+LATER WANT+LIST WANT+MSGS WANT+darme WANT+en WANT+en.HEY WANT+seguir WANT+su WANT+sus
2 WANT+yo WISH WISH+, WISH+DAR WISH+LATER WISH+MSG WISH+NO WISH+ahora WISH+darme WISH+en.NEG
2 WISH+en.NEGATIVE WISH+no WISH+sus WISH+un WORD+? WORD+THIS WORD+todo WORD+tres a+bloquear
2 a+en.BEFORE a+esto a+uno abogado+> abrir+, abro acabo aceite acoso+por afirmativo
2 afirmativo+, again+> agencia agencia+de agradeceria+ASK agradeceria+que agua+> ahi+muere
2 ahora+lo aire aire+> al+NUMBER al+PERSON al+bebe al+numero albanil albanil+NEVER albanil+NO
2 albanil+en.BEFORE albanil+en.NEG albanil+en.NEGATIVE albanil+no alertas+> alerts alguna
2 alimento alla+NEVER alla+NO alla+en.NEG alla+en.NEGATIVE alla+no amables ano anuncios
2 anything apuntado+> aqui+NO aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no are
2 are+en.NEG armo armo+un arrepenti asusto automaticos automaticos+> autorizacion
2 autorizacion+REPLY autorizacion+STOPDO autorizacion+para avisando+> avisarme+, avisen+>
2 avisenme+cuando aviso+de avisos+de ayer+y ayudan+> baja+dos baja+en bajenle+a bandeja
2 barrio+> base basura+, black black+en.DAY black+friday bonito borrame+> borran borreis
2 borrenme+> borro+> borron borron+y broma+, bueno+> buscan buscan+en.YOU buscan+ya by+en.MY
2 cada+vez cadenas cadenas+de cambio+a cansada cansada+de captura carmen carmen+> carro
2 carro+, carta cel+en.YOU cel+ya centro cero+> cero+MSG cero+MSGS cerre chica cien cita+>
2 cita+de cita+si class cobranza colchon como+en.BEFORE como+en.ME como+en.TAIL como+en.VOC
2 como+le como+me compadre+, competencia comprar comprar+el comunicados comunicados+> con+0
2 con+en.DAY con+la con+todo con+un con+vuestra con+vuestras condusef condusef+> conmigo+>
2 conozco+a consiento contactar contactarme contactarme+por contestado+WORD continue
2 correo+MSG correo+MSGS correo+basura corrijan+el cortala cortes+de cortes+programados
2 cosas+, cosas+de cousin cualquier+comunicacion cualquier+envio cuando+SUBJ cuando+WANT
2 cuando+llegue cuando+quiera cuatro cuenta+REPLY cuenta+STOPDO cuenta+nueva cuenta+para
2 cumpleanos+y cupones+, cursos dais dais+de datos de+NEVER de+NO de+OBJECT de+REPLY de+SHOP
2 de+broma de+credito de+datos de+en.NEG de+en.NEGATIVE de+enviar de+envios de+ese de+esto
2 de+haber de+ingles de+la de+llegarme de+luz de+mis de+mujer de+no de+nuevos de+numero
2 de+proteccion de+satisfaccion de+seguros de+su de+todo de+tu de+tus decirlo dedo
2 dejame+tranquila dejarme+en dejenme+tranquila dejo+en del+centro del+gimnasio del+sistema
2 demando+, demas+NEVER demas+NO demas+en.BEFORE demas+en.NEG demas+en.NEGATIVE demas+no
2 demencia demencia+, denle denuncio+> desactivenlos desactivenlos+> descansar descuentos+de
2 desde+LATER desde+hoy desea di di+mi dia+> dia+en.ME dia+en.TAIL dia+en.VOC dia+entiendan
2 dia+me digo+ASK digo+que dije+ASK dije+WORD dije+que dime dios dios+, domingo+. eat edad
2 el+BODY el+MSGS el+colchon el+dedo el+en.LIST el+en.MESSAGE el+en.MESSAGES el+en.SENDING
2 el+en.TEXT el+gorro el+sms el+trabajo eliminar elimino empresa+, en+SEND en+THIS en+ese
2 en+esta en+lo en.AGAIN+> en.ALONE+, en.ALONE+. en.AUTHORITY en.BEFORE+BOTHER en.BEFORE+INFME
2 en.BEFORE+NEVER en.BEFORE+PSUBJ en.BEFORE+SUBJ en.BEFORE+WANT en.BEFORE+a
2 en.BEFORE+arrepenti en.BEFORE+asusto en.BEFORE+avisan en.BEFORE+borran en.BEFORE+borreis
2 en.BEFORE+consiento en.BEFORE+dais en.BEFORE+desea en.BEFORE+doy en.BEFORE+en.FROM
2 en.BEFORE+en.LOSE en.BEFORE+en.MENDED en.BEFORE+en.NUMBER en.BEFORE+en.VOC en.BEFORE+escriba
2 en.BEFORE+escriban en.BEFORE+escribes en.BEFORE+for en.BEFORE+from en.BEFORE+fue
2 en.BEFORE+funciona en.BEFORE+gaste en.BEFORE+habeis en.BEFORE+hablo en.BEFORE+hagas
2 en.BEFORE+incluyera en.BEFORE+juega en.BEFORE+mande en.BEFORE+messages en.BEFORE+metio
2 en.BEFORE+mi en.BEFORE+mios en.BEFORE+nada en.BEFORE+number en.BEFORE+on en.BEFORE+pierden
2 en.BEFORE+quiere en.BEFORE+saber en.BEFORE+seguir en.BEFORE+siga en.BEFORE+tiene
2 en.BEFORE+to en.BEFORE+tocan en.BEFORE+tuve en.BEFORE+una en.BEFORE+vivo en.BEFORE+vuelvan
2 en.BEFORE+vuelve en.BEFORE+vuelven en.CALL+en.TIME en.DITCH en.DITCH+en.ME en.DITCH+en.TAIL
2 en.DITCH+me en.DOESNT+en.GET en.END en.END+> en.ENDED+, en.EVENT+MSG en.EVENT+MSGS
2 en.EVENT+en.LIST en.EVENT+en.MESSAGES en.EVENT+en.PLURALS en.FEEL+a en.FEEL+y
2 en.FROM+en.BEFORE en.GAVE+by en.HEY+ASK en.HEY+que en.I+en.WANT en.I+en.WISH en.I+live
2 en.I+want en.KEYWORD en.KEYWORD+, en.KINDS+en.BEFORE en.KINDS+en.VOC en.LIST+ASK
2 en.LIST+MORE en.LIST+only en.LIST+que en.LOSE+centro en.LOSE+gimnasio en.LOSE+sistema
2 en.ME+, en.ME+PSUBJ en.ME+TOLD en.ME+arrepenti en.ME+asusto en.ME+avisan en.ME+borran
2 en.ME+borreis en.ME+borro en.ME+dais en.ME+en.FROM en.ME+escriben en.ME+escribes en.ME+fui
2 en.ME+habeis en.ME+hagas en.ME+incluyera en.ME+manden en.ME+metio en.ME+pierden en.ME+ponga
2 en.ME+puedo en.ME+siga en.ME+vuelve en.ME+vuelven en.MENDED en.MENDED+en.NEG en.MESSAGE+>
2 en.MESSAGE+ASK en.MESSAGE+que en.MESSAGES+MORE en.MY+cousin en.MY+en.MENDED en.MY+en.PHONE
2 en.MY+number en.NEG en.NEG+CALL en.NEG+INFME en.NEG+MSG en.NEG+MSGS en.NEG+a
2 en.NEG+consiento en.NEG+desea en.NEG+doy en.NEG+en.GAVE en.NEG+en.GET en.NEG+en.LIST
2 en.NEG+en.MESSAGES en.NEG+en.MY en.NEG+en.REPLY en.NEG+en.SEND en.NEG+en.SENDING en.NEG+fue
2 en.NEG+funciona en.NEG+gaste en.NEG+hablo en.NEG+juega en.NEG+messages en.NEG+por
2 en.NEG+quiere en.NEG+quiero en.NEG+saber en.NEG+seguir en.NEG+send en.NEG+the en.NEG+tuve
2 en.NEG+vivo en.NEGATIVE+CALL en.NEGATIVE+INFME en.NEGATIVE+MSG en.NEGATIVE+MSGS
2 en.NEGATIVE+NEVER en.NEGATIVE+a en.NEGATIVE+consiento en.NEGATIVE+desea en.NEGATIVE+doy
2 en.NEGATIVE+en.LIST en.NEGATIVE+en.MESSAGES en.NEGATIVE+fue en.NEGATIVE+funciona
2 en.NEGATIVE+gaste en.NEGATIVE+hablo en.NEGATIVE+juega en.NEGATIVE+quiere en.NEGATIVE+quiero
2 en.NEGATIVE+saber en.NEGATIVE+seguir en.NEGATIVE+tuve en.NEGATIVE+vivo en.OTHER+MSG
2 en.OTHER+MSGS en.OTHER+en.LIST en.OTHER+en.MESSAGES en.OTHER+en.PLURALS en.PHONE
2 en.PLURALS+only en.REGULATOR en.REMOVE+en.BEFORE en.REPLIED+by en.SENDING+> en.SENDING+by
2 en.STOP+, en.STOP+. en.SUBJECT+en.AGAIN en.SUBJECT+en.NEG en.SUBJECT+en.WANT
2 en.SUBJECT+en.WISH en.SUBJECT+live en.SUBJECT+want en.TAIL+, en.TAIL+PSUBJ en.TAIL+TOLD
2 en.TAIL+arrepenti en.TAIL+asusto en.TAIL+avisan en.TAIL+borran en.TAIL+borreis en.TAIL+borro
2 en.TAIL+dais en.TAIL+en.FROM en.TAIL+escriben en.TAIL+escribes en.TAIL+fui en.TAIL+habeis
2 en.TAIL+hagas en.TAIL+incluyera en.TAIL+manden en.TAIL+metio en.TAIL+pierden en.TAIL+ponga
2 en.TAIL+puedo en.TAIL+siga en.TAIL+vuelve en.TAIL+vuelven en.TAKE+en.ME en.TAKE+en.TAIL
2 en.TAKE+en.VOC en.TAKE+me en.THESE en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+en.VOC
2 en.THINGS+me en.THIRD+mios en.THIRD+tan en.THIRD+una en.UNSUB en.UNSUB+> en.VOC+PSUBJ
2 en.VOC+TOLD en.VOC+a en.VOC+again en.VOC+arrepenti en.VOC+asusto en.VOC+avisan en.VOC+borran
2 en.VOC+borreis en.VOC+borro en.VOC+dais en.VOC+en.AGAIN en.VOC+en.FROM en.VOC+en.STOP
2 en.VOC+escriben en.VOC+escribes en.VOC+fui en.VOC+habeis en.VOC+hagas en.VOC+incluyera
2 en.VOC+manden en.VOC+metio en.VOC+pero en.VOC+pierden en.VOC+ponga en.VOC+puedo en.VOC+siga
2 en.VOC+vuelve en.VOC+vuelven en.VOC+y en.WHO+, en.YOU+NEVER en.YOU+en.ME en.YOU+en.TAIL
2 en.YOU+en.VOC en.YOU+en.YOU en.YOU+habia en.YOU+le en.YOU+me en.YOU+puse en.YOU+superenme
2 en.YOU+tengo encuentro+la encuestas+de end entiendan entiendan+ASK entiendan+que
2 enviandome+MSG equivoca equivoco+de error+> es+NUMBER es+telefono es+urgente esa+persona
2 escandalo escriba+> escribes escribiendo+> escribiendo+si escribir+y escrito ese+numero
2 esos+> estamos+> estar este este+cel este+movil este+sea este+servicio esto+STOPS
2 esto+en.YOU esto+todos esto+ya estos estoy+en eventos ex existo+> extraescolares fallecio+.
2 fallecio+en familia+> favor favor+, favor+REMOVEME favor+de febrero febrero+, firme
2 firme+CONSENT firme+consentimiento flaco+> folletos for+en.BEFORE for+en.MY for+en.VOC
2 friday+, funciona+> gaste gaste+saldo getting gimnasio gorro gracias+a gracias+y graduo+en
2 grupo+, guau gusta+GET gusta+RECIBIR gusta+recibir gustan+, habia+DEAL habia+OBJECT
2 habia+pedido hablara hace hace+> hace+cuatro hacer+con haga haganlo hagas hago+> happy harta
2 hasta+LATER hasta+THIS hasta+aqui hasta+hoy hay+ASK hay+MORE hay+ningun hay+que hay+senal
2 haya+un hermanos his hoy+> hoy+en.ME hoy+en.TAIL hoy+me hoy+otra i+en.WANT i+en.WISH i+live
2 i+want iglesia ilusion ilusion+, incluyera incluyera+en incorrecto incorrecto+> indecopi
2 inscriba inscrito interrumpan interrumpan+los iros iros+a is+a juega la+CONSENT la+MSG
2 la+SHOP la+agencia la+autorizacion la+competencia la+condusef la+empresa la+familia la+hija
2 la+iglesia la+mama la+opcion la+palabra la+publicidad la+que la+quiero la+tienda la+vida
2 lados+> las+cadenas las+del las+en.LOSE las+notificaciones las+pelotas las+vacunas le+BOTHER
2 le+SUBJ le+THIS le+WISH le+dije le+esta le+hago lee+es les+TOLD live llame llamen+, llamo
2 llega+> llega+al llegando llegarme llegarme+THIS llegarme+estos llego+a lleno lo+CALL
2 lo+TOLD lo+borren lo+dejan lo+del lo+en.LOSE lo+pedi lo+pido los+WISH los+cursos los+demando
2 los+denuncio los+necesito los+proximos los+servicios los+vencimientos los+viernes love
2 love+> lunes ma+mensaje madre madre+. mama+en.ME mama+en.TAIL mama+en.VOC mama+me man+,
2 mandando+MORE mandar+> mandar+MSG mandar+MSGS mandarlos mandarme mande+MORE mande+nada
2 manden+AGAIN manden+mas mandes+MSG manera mas+MSG mas+cosas mas+del mas+en.LOSE me+,
2 me+PSUBJ me+TOLD me+arrepenti me+asusto me+avisan me+borran me+borreis me+borro me+dais
2 me+en.FROM me+escriben me+escribes me+fui me+habeis me+hagas me+incluyera me+manden me+metio
2 me+pierden me+ponga me+puedo me+siga me+vuelve me+vuelven medio+de memoria+del
2 memoria+en.LOSE memoria+llena menos+ASK menos+que mensaje+AGAIN mensaje+MORE mensaje+diario
2 mensaje+mas mensaje+y mensajes+. mensajes+INF mensajes+conmigo mensajes+publicitarnos
2 mensajes+suyos mensajito mensajitos+, mensual messages messages+> metio mi+CONSENT
2 mi+SERVICE mi+bandeja mi+barrio mi+cel mi+cuenta mi+edad mi+ex mi+hermano mi+linea mi+papa
2 mi+suscripcion mi+voto mijo mijo+, mio mio+y mios+. mis+NUMBER mis+datos molestando+a moved
2 movil+con movil+es muere mujer+en.BEFORE mujer+en.ME mujer+en.TAIL mujer+en.VOC mujer+me
2 my+cousin my+en.NUMBER nada+, nada+de necesito+ASK necesito+que negocio negocio+> negocios
2 negocios+> nena ni+lo ni+pienso nieve nieve+y nina ningun ninguna+cotizacion nino+se no+CALL
2 no+INFME no+MSG no+MSGS no+NEVER no+a no+consiento no+desea no+doy no+en.LIST no+en.MESSAGES
2 no+fue no+funciona no+gaste no+hablo no+juega no+quiere no+quiero no+saber no+seguir no+tuve
2 no+vivo noche nomas+MSG nop nop+, nos+BOTHER nos+SEND notificaciones+por nuevamente+por
2 nuevas nuevos+NEVER nuevos+NO nuevos+en.BEFORE nuevos+en.NEG nuevos+en.NEGATIVE nuevos+no
2 numero+cien numero+del numero+en.LOSE numero+incorrecto numero+tambien nunca+WANT
2 nunca+firme nunca+les nunca+pedi ofertas ok+, ok+> on+a only+> opcion otra+> otra+chica
2 otra+promo otro+CLIENT otro+cliente palabra+se papa para+STOPDO para+WORD para+contactarme
2 para+la paran parar+> pararlo pare+> pareis pareis+> paren+de pasado paso+de paz+a pedi
2 pedi+> pedi+la pedido+ASK pedido+ninguna pedido+que pelotas pelotas+> pero+INF pero+INFME
2 pero+avisarme pero+de pero+si perro+, perro+. pesados pesados+ASK pesados+que pido+NEVER
2 pido+NO pido+de pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE pido+no piensenlo pierde+el
2 pierden podrias politica politica+, ponga+MORE ponganme+en por+MSG por+error por+esta
2 por+medio porteria+, prefiero+el prestamo+REPLY prestamo+STOPDO prestamo+para programa+de
2 programados programados+si propaganda+> proteccion proteccion+de proximo+MSG proximo+mensaje
2 proximos proximos+LIST proximos+envios publicidad+, publico puede+INF puede+INFME puede+WORD
2 pueden+REMOVE pueden+RME puerta pura puse+WORD puse+salir put q+NEVER q+NO q+en.ME q+en.NEG
2 q+en.NEGATIVE q+en.TAIL q+en.VOC q+me q+no que que+AGAIN que+CANCEL que+CUT que+MODAL
2 que+MORE que+THIS que+busca que+con que+decirlo que+en.THIRD que+este que+esto que+existo
2 que+falta que+ilusion que+lee que+nadie que+nunca que+palabra que+pareis que+quiero que+son
2 que+usen que+ustedes quiere+> quiere+ASK quiere+que quiero+RECIBIR quiero+la quiero+recibir
2 quiero+seguir quitame+de quitan+de quitar+> quiteme+de quitenlos quitenme+> quitenmelo
2 raices rebajas+> recados recados+> recibiendo+sus recibir recibir+> recibir+LIST
2 recordatorios+de recuerden recuerden+AGAIN recuerden+MORE regalo+, remuevanme remuevanme+>
2 renta renta+, reportado+como resena resena+de respeten respeten+> respuesta+es
2 resultados+por revoco+mi robinson+, romper romper+las saber+AGAIN saber+cuando saber+mas
2 saldo+en salirme salirme+de saludos+a santiago satisfaccion se+cancela se+cansan se+equivoca
2 se+lo se+te seguros+en.YOU seguros+ya senor+de senora+, senora+ASK senora+que senores+.
2 sentido sentido+ASK sentido+que sera servicios si+MODAL si+en.BEFORE si+en.THIRD si+en.YOU
2 si+llego si+son si+ya siempre+NEVER sigan sigan+, siguen+. siguen+escribiendo
2 siguen+mandando sigues sin+LIST sin+abrir sin+mensajes sin+sus sinceramente sirven+sus
2 sistema+, sms+> so+en.BEFORE so+en.NEG solicitud solo+avisenme solo+los son+mios son+tan
2 son+una sonar soy+THIS soy+esa stop+, su+MSGS su+SERVICE sucursal+del sucursal+en.LOSE suene
2 sus+MSG sus+envios suscripcion+a tampoco+. tan+amables tanto tanto+de tareas tareas+>
2 telefono+y tengo+nada tengo+ninguna tengo+perro termino+> texteando texted texted+by
2 texto+NEVER texto+NO texto+de texto+en.NEG texto+en.NEGATIVE texto+no these tienda+de
2 tiene+ASK tiene+demencia tiene+que tiene+sentido tio tocan toda todo+y todos+, toque+la
2 trabajo+y turnos tus+LIST tus+mensajes tuve tuve+PERSON tuve+perro ultima ultima+> un+DAYS
2 un+EVENT un+LATER un+SERVICE un+domingo un+escandalo una+LATER universidad uno+AGAIN
2 uno+MORE uno+mas unsubscribe unsubscribe+> urgente+, ustedes+a ustedes+con vacunas
2 vale+en.YOU vale+ya van+cinco vea vea+, veces+. veces+ASK veces+hay veces+que veces+y
2 vencimientos vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE
2 vender+no ver+, ver+si vera verdad+? verde+, vez+. vez+? vez+ustedes vida vida+, viernes+de
2 vivo+en volver+. vosotros vuelvan+a vuestras+MSG wey word x y y+MSG y+OBJECT y+SERVICE
2 y+cuenta y+de y+este y+mi y+nada y+siguen y+van ya+, ya+en.BEFORE ya+en.ME ya+en.TAIL
2 ya+en.VOC ya+habia ya+le ya+me ya+puse ya+superenme ya+tengo yo+ASK yo+que your zapatillas
3 ,+LOWERME ,+NEVER ,+REMOVE ,+ahorrense ,+cual ,+deja ,+dejadme ,+del ,+dont ,+en.DONT
3 ,+en.YOU ,+las ,+quitenme .+REMOVE .+conmigo .+dame .+declino .+dejen .+del .+en.ENDED
3 .+en.EVENT .+en.OTHER .+guarden .+haga .+hala .+mejor .+metanse .+mire .+nome .+pero .+put
3 .+retirenme .+salir .+senorita .+tachen .+tio .+ustedes .+you .+youre 0+anos AGAIN+WANT
3 ASK+en.YOU ASK+lo ASK+mandan ASK+suena ASK+tiene ASK+ya BAJA+. BAJA+de BAJA+y BLOCKS+,
3 BLOCKS+> BODY+FEDUP BODY+THING BODY+verde CANCEL+ayer CANCEL+este CANCELME CHILD+y CLIENT
3 CLIENT+por CONSENT+, CUT+de CUT+los DAYS+en.YOU DAYS+ya ERRED+, EVENT+con EVENT+mi FEDUP+,
3 FEDUP+en FORGET+mi GER+y GET+MSG GET+MSGS INF+MORE INF+MSG INF+MSGS INF+cosas INF+cuando
3 INFME INFME+cuando LAW+, MODAL+ASK MODAL+MORE MODAL+cinco MODAL+cuatro MODAL+dejar MODAL+que
3 MORE+> MORE+WANT MORE+por MORE+rosario MSG+NO MSG+en.NEG MSG+en.NEGATIVE MSG+no MSGS+>
3 MSGS+del MSGS+en.LOSE NEVER+, NEVER+INF NEVER+MSG NEVER+MSGS NEVER+RECIBIR NEVER+SEND
3 NEVER+VOLVER NEVER+cuenten NEVER+deseo NEVER+gasten NEVER+pienso NEVER+por NEVER+recibir
3 NEVER+tuve NEVER+va NO+AGAIN NO+MORE NO+RECIBIR NO+VOLVER NO+WANT NO+autorizo NO+cuenten
3 NO+deseo NO+gasten NO+mas NO+por NO+recibir NO+va NOUNOUT+mi NUMBER+REPLY NUMBER+STOPDO
3 NUMBER+lo NUMBER+para NUMBER+senora OBJECT+. OBJECT+ASK OBJECT+MORE OBJECT+que PERSON+con
3 PERSON+se PSUBJ+> RECIBIR RECIBIR+MORE RECIBIR+MSG REMOVEME+, REMOVEME+d REPLY+WORD
3 REPLY+que REPLY+vender RME+mi SEND+, SEND+menos SEND+mi SEND+nada SERVICE+, SHOP+, SHOP+.
3 SHOP+THIS STOPALL+en STOPDO+al STOPDO+ayer STOPDO+vender STOPS STOPS+les SUBJ+mi THING+,
3 THIS THIS+, THIS+LIST THIS+MORE THIS+avisos THIS+en.YOU THIS+la THIS+ya TOLD+salir VOLVER
3 WANT+> WANT+RECIBIR WANT+algo WANT+q WANT+recibir WISH+RECIBIR WISH+de WISH+en.BEFORE WISH+q
3 WISH+recibir WORD+esto WRONG+de a+EVENT a+THIS a+activarme a+dios a+paseo a+sus a+tener
3 a+tomar acaban+de acoso activarme al+perro algo algo+en.HEY algo+yo am+> apago apuntado
3 apuntes aqui+. aqui+NEVER avisarme avisarme+cuando aviseme aviseme+cuando avisos+del
3 avisos+en.LOSE ayuntamiento baja+. baja+> baja+de baja+y barrio basura+> bien+> bin
3 bin+en.BEFORE bloqueo+> board broma buen busco cancela+el cansan carino catorce catorce+.
3 cease celular+de club cobranza+en.BEFORE coche como+si con+sus confirmaron confundiste
3 conmigo+NEVER conmigo+NO conmigo+en.BEFORE conmigo+en.NEG conmigo+en.NEGATIVE conmigo+no
3 consentimiento+, coronilla corrijan cosas+> cualquier+MSG cuando cuenta cuenta+ASK
3 cuenta+que cuenten+, culpa culpa+de cupon+de days de+LATER de+cobranza de+estos
3 de+mensajeria de+perder de+politica de+regalo de+sonar dead declino dejad dejad+de dejadme
3 dejaste+el deje+al del+SHOP del+THING del+agua del+ayuntamiento del+barrio del+club del+de
3 del+grupo demando desactivar descanso digo dije+a dona dona+, donita doy+CONSENT doy+permiso
3 dueno edad+, el+SHOP el+aviso el+consentimiento el+envio el+pelo el+permiso el+recordatorios
3 el+registro el+suyo eliminenlo empiezan en+enero en+redes en+serio en.ALONE+> en.BEFORE+INF
3 en.BEFORE+PREMOVE en.BEFORE+RECIBIR en.BEFORE+and en.BEFORE+anoten en.BEFORE+autorizo
3 en.BEFORE+confirmaron en.BEFORE+deseo en.BEFORE+en.ENDED en.BEFORE+en.KEYWORD
3 en.BEFORE+en.PHONE en.BEFORE+encantaria en.BEFORE+end en.BEFORE+esten en.BEFORE+gasten
3 en.BEFORE+gustaria en.BEFORE+incluyan en.BEFORE+inscriban en.BEFORE+jubile
3 en.BEFORE+prometieron en.BEFORE+recibir en.BEFORE+sigan en.BEFORE+tengan en.BEFORE+va
3 en.DAY+anos en.DOESNT+en.MY en.DOESNT+the en.ENDED en.ENDED+> en.HEY+> en.HEY+NEVER
3 en.HEY+los en.HEY+paso en.HEY+si en.KEYWORD+> en.KINDS en.LIST en.LIST+> en.LOSE+SHOP
3 en.LOSE+THING en.LOSE+agua en.LOSE+ayuntamiento en.LOSE+barrio en.LOSE+club en.LOSE+de
3 en.LOSE+grupo en.ME+PREMOVE en.ME+anoten en.ME+confirmaron en.ME+encantaria en.ME+esten
3 en.ME+gustaria en.ME+incluyan en.ME+inscriban en.ME+jubile en.ME+mande en.ME+prometieron
3 en.ME+tengan en.MY+bin en.MY+en.DITCH en.MY+en.NUMBER en.NEG+NEVER en.NEG+RECIBIR
3 en.NEG+VOLVER en.NEG+WANT en.NEG+autorizo en.NEG+cuenten en.NEG+deseo en.NEG+gasten
3 en.NEG+recibir en.NEG+va en.NEGATIVE+RECIBIR en.NEGATIVE+VOLVER en.NEGATIVE+WANT
3 en.NEGATIVE+autorizo en.NEGATIVE+cuenten en.NEGATIVE+deseo en.NEGATIVE+gasten
3 en.NEGATIVE+por en.NEGATIVE+recibir en.NEGATIVE+va en.NOT en.NOT+en.MY en.NOT+the en.STOP
3 en.SUBJECT+DEAL en.SUBJECT+OBJECT en.SUBJECT+are en.SUBJECT+pedido en.TAIL+PREMOVE
3 en.TAIL+anoten en.TAIL+confirmaron en.TAIL+encantaria en.TAIL+esten en.TAIL+gustaria
3 en.TAIL+incluyan en.TAIL+inscriban en.TAIL+jubile en.TAIL+mande en.TAIL+prometieron
3 en.TAIL+tengan en.THINGS+> en.THIRD+, en.THIRD+DEAL en.THIRD+OBJECT en.THIRD+las
3 en.THIRD+pedido en.THREAT en.VOC+PREMOVE en.VOC+anoten en.VOC+are en.VOC+confirmaron
3 en.VOC+encantaria en.VOC+esten en.VOC+gustaria en.VOC+incluyan en.VOC+inscriban
3 en.VOC+jubile en.VOC+mande en.VOC+prometieron en.VOC+tengan en.WHO en.YOU+STOPDO en.YOU+TOLD
3 en.YOU+dejenme en.YOU+en.NEG en.YOU+les en.YOU+murio en.YOU+o encantaria encuestas end+>
3 enviandome enviar envio+a equivocacion equivocada+> equivocan es+el escriban+>
3 escribiendome+> escribieran+> ese+SHOP estar+en esten+GER esto+lo estos+avisos estrella
3 estrella+en estuvo+bueno existe existo fallecio familia+, flaco for for+en.ME for+en.TAIL
3 for+me fuera gasten gasten+saldo graduo gustaria haga+de hagan+como hala hala+, hasta+en
3 he+DEAL he+OBJECT he+pedido heard hermano hijo+y hostigamiento hostigamiento+> incluyan
3 inscriban isnt it+en.BADMSG it+en.END it+en.ENDED it+en.KEYWORD it+end joven jubile ke
3 ke+en.BEFORE la+BAJA la+LAW la+MSGS la+WORD la+baja la+coronilla la+manana la+memoria la+mia
3 la+nina la+oficina la+puerta la+senora la+sopa la+suscripcion lados las+encuestas le+SEND
3 lee ley+0 ley+en.DAY license lista+> llegue+mi llena lo lo+SEND lo+dejo lo+hagan lo+siento
3 lo+tengan lo+usen los+busco make+en.BEFORE make+it mama+> mama+de mandan+, mandarme+mensajes
3 manden+MORE mandenme+lo mas+por me+PREMOVE me+anoten me+confirmaron me+encantaria me+esten
3 me+gustaria me+incluyan me+inscriban me+jubile me+mande me+prometieron me+tengan medicina
3 mejor+busquense mejor+en.BEFORE memoria mensaje+. mensajeria+> mes+en.BEFORE mes+en.ME
3 mes+en.TAIL mes+en.VOC mes+me metanse metio+> mi+LIST mi+STOPS mi+consentimiento mi+familia
3 mi+medicina mi+numero mi+pedido mi+por mia mil+. mio+es mio+se molestar+> molesten+en
3 murio+> ni+WISH ni+quiero ni+tengo ninguna+rosario no+RECIBIR no+VOLVER no+WANT no+autorizo
3 no+cuenten no+deseo no+gasten no+por no+recibir no+va nome nome+SEND nome+SUBJ not+en.MY
3 not+the notificaciones nuevos number numero+, numero+> numero+ASK numero+lo numero+que
3 numero+senora ofertas+> ofertas+de oficina+> olviden only opcion+> otro+AGAIN otro+MORE
3 otro+a otro+mas otro+mensaje pa paciencia papa+por para+ASK para+que para+vender parte
3 participar paseo paseo+con paso paz+> pedido+MORE pelo pelo+FEDUP pelo+THING pelo+verde
3 people people+> perder+el pero+los persona persona+WRONG persona+equivocada pienso+ASK
3 pienso+VOLVER pienso+que pienso+volver por+dios por+saco premios prometieron prometieron+ASK
3 prometieron+que publicidad publicitarnos puede+mandarme q+en.BEFORE que+en.YOU que+lo
3 que+mandan que+suena que+tiene que+ya quiero+MSG quiero+estar quiero+q quisiera+STOPDO
3 quisiera+dejar quitadmelo quitadmelo+> quitelo+> quitenme+de raya rebajas rechazo
3 recibir+MORE recibir+MSG recibir+MSGS recibir+THIS recibir+esto redes redes+> registro
3 reportado respeto respeto+, retirenme retiro+mi revoco+el saco saco+> salir santiago+,
3 saquenme+> saquenme+de se+ANNOY se+BOTHER se+CANCEL se+SEND se+SUBJ se+acabo se+cambio
3 se+confunde se+equivocan se+graduo se+molesten sea+ASK sea+que seguros semana+. senal+,
3 senal+> senorita+, seria seria+un serio si+VOLVER siempre+> siento siento+> sigo+GET
3 sigo+RECIBIR sigo+recibiendo siguen+llegando silencio+, sin+mi sola sola+vez son+las sopa
3 sus+alertas sus+notificaciones sus+ofertas suscrito tachen tachen+mi take+en.BEFORE taller+,
3 tambien+, tambien+> tampoco te+ERRED te+confundiste te+dije te+ocurra telefono+.
3 telefono+con tengo+, tengo+PERSON tengo+carro terminar the+bin the+en.DITCH tiempo+>
3 tienen+> tienen+FEDUP tienen+LATER tienen+hasta times todo+respeto todos+lados todos+los
3 tomar tomar+por toque tranquila tranquila+> tren tu+LIST tu+lista ultimo+ASK ultimo+que
3 un+CANCEL un+aviso una+estrella una+sola una+vez uno uno+> usen+> ustedes+, va vendiendo ver
3 vivo vuelta vuelta+> vuelve vuelve+a vuelven vuelven+a vuestra vuestros+LIST vuestros+MSG
3 vuestros+MSGS vuestros+mensajes y+MODAL y+MORE y+a y+en.THIRD y+son ya+STOPDO ya+TOLD
3 ya+dejenme ya+les ya+murio ya+o yo+NEVER yo+los yo+paso yo+si you+en.BEFORE youre
4 ,+CANCEL ,+REMOVEIT ,+chau ,+este ,+saquenme .+EVENT .+LIST .+aca .+bloqueados .+cada
4 .+cuantas .+deja .+en.STOP .+felicidades .+finalicen .+fuera .+las .+mensajes .+mis .+otra
4 .+solo .+stop .+yo 0+am AGAIN+> AGAIN+por CANCEL+las DAR+un DAYS+de DEAL+MORE ERRED+>
4 FEDUP+la GER+MSGS GET+MORE INF+con LATER+. LATER+la LAW+> LIST+a MODAL+AGAIN MODAL+mas MSG+>
4 MSG+NUMBER MSG+numero MSG+y MSGS+, MSGS+es NEVER+AGAIN NEVER+autorizo NEVER+es NEVER+mas
4 NEVER+os NEVER+quiero NEVER+vivo NO+, NO+INF NO+es NO+os NUMBER+NEVER NUMBER+NO
4 NUMBER+en.BEFORE NUMBER+en.NEG NUMBER+en.NEGATIVE NUMBER+no OBJECT+en.VOC OBJECT+si PSUBJ
4 RECIBIR+MSGS RECIBIR+THIS RECIBIR+esto RECIBIR+nada REPLY+ASK REPLY+en.YOU REPLY+ya SEND+.
4 SEND+> SEND+una STOPDO STOPDO+de STOPDO+en.YOU STOPDO+tranquila STOPDO+ya THIS+autorizado
4 THIS+textos TOLD+WORD VOLVER+a WANT+estar WISH+estar WORD+. WORD+dos WORD+y a+INF a+SEND
4 a+el a+escribir a+otro a+una abrir+el acaban adios again agua agua+, aqui+> aqui+siguen
4 autorizado bajenme barrio+si bloquear+> bloqueo borrenme boton boton+de buen+dia busquense
4 cada cambie+a carta+OBJECT carta+documento cel cero+interes clienta cliente como+> como+ASK
4 como+CANCEL como+la como+que compadre comunicacion con+su confunde cortes cuantas
4 cuantas+veces dame dame+de datos+NEVER de de+" de+CANCEL de+NUMBER de+hoy de+lo de+romper
4 de+sus dejenme del+LIST demas desactiven+las dia dia+y documento documento+> donde+les
4 dormir echenle el+NUMBER el+boton el+ultimo en+todos en.BADMSG+> en.BEFORE+cuenten
4 en.BEFORE+en.END en.BEFORE+en.LIST en.BEFORE+es en.BEFORE+llega en.BEFORE+os en.BEFORE+por
4 en.DAY+am en.DITCH+en.BEFORE en.DONT en.GAVE en.HEY+, en.LOSE+LIST en.ME+SUBJ en.ME+llega
4 en.MENDED+en.BEFORE en.NEG+INF en.NEG+es en.NEG+os en.NEGATIVE+, en.NEGATIVE+INF
4 en.NEGATIVE+es en.NEGATIVE+os en.NUMBER en.PLURALS en.SUBJECT+en.BEFORE en.TAIL+SUBJ
4 en.TAIL+llega en.TAKE+en.BEFORE en.VOC+> en.VOC+SUBJ en.VOC+en.BEFORE en.VOC+llega en.WHO+>
4 en.YOU+STOPS en.YOU+en.BEFORE enero entendio envios+, escriban escriban+, escriben+?
4 escribiendo+a escribiendo+y escribir esos esta+autorizado estan estan+GER estan+escribiendo
4 este+medio esten estos+textos estuvo+> ever ex+, felicidades felicidades+, finalicen ganaron
4 guarden hasta+la hermano+> hoy+. im interes interesada interesada+, ir+> kiero kinder
4 kinder+> la+LATER la+cita la+persona la+sucursal la+vuelta le+escriban les+digo les+quepa
4 ley llevo+0 llevo+en.DAY lo+demas los los+cortes los+mios los+tengo make man mandando
4 mandele manden+> mandenme mas me+SUBJ me+llega medio+> mejor+NEVER mejor+NO mejor+en.NEG
4 mejor+en.NEGATIVE mejor+no mensaje+NUMBER mensaje+numero mensajeria mensajes+de mi+nino
4 mi+nomas mi+telefono mios+, mire mire+, molesten musica negativo negativo+, nina+de no+,
4 no+INF no+es no+os nos+SUBJ notificaciones+, numero+WRONG ocurra+VOLVER ocurra+volver
4 olvidadme olvidadme+> otra+parte para+en.YOU para+ya parenle+a perro+con piensan pienso
4 por+texto promo proxima+vez quepa quepa+> reciba recibir+nada regalo regalo+mi renuncio
4 retiro rosario rosario+, sacame saquenme+del saquenme+en.LOSE se+ERRED sea+el senora senores
4 senorita servicio+de si+algo si+hay si+pueden siguen sin+MSGS soy+la soy+un su+LIST sucursal
4 superenme superenme+> suprimir sus suscripcion+> suyo suyo+> take tener textos+a tierra
4 tierra+a ultimo un+senor vendan voy+a vuestras vuestros y+LATER y+aqui y+cree y+hoy y+si ya
4 ya+STOPS you+en.NEG 🚫 🚫+*
5 "+NEVER "+NO "+en.BEFORE "+en.NEG "+en.NEGATIVE "+no ,+CHILD ,+como ,+dejen ,+en.DOESNT
5 ,+eso ,+nomas .+MSGS .+NUMBER .+baja .+cero .+desactiven .+en.AGAIN .+en.LOSE .+en.SUBJECT
5 .+los .+negativo .+numero .+olvidame .+soy .+te .+🚫 0+en.BEFORE ?+STOPDO ?+porque ASK+le
5 ASK+parte CHILD+de ERRED ERRED+de GER+MSG LOWERME MODAL+REMOVE MODAL+RME MODAL+WORD MORE
5 MSG+. MSG+MORE NEVER+BOTHER NEVER+GET NEVER+MORE NO+BOTHER NO+GET NUMBER+WRONG NUMBER+con
5 OBJECT+porfa PERSON+, REMOVE+> RME+> SEND+AGAIN SEND+mas STOPS+ayer SUBJ+NEVER THIS+.
5 WANT+MSG WORD WORD+ayer a+otra a+su adios+> ahorrense ahorrense+el alv alv+> am anos+,
5 anos+. avisenme baja bloqueados borren+> cero con+los conmigo consentimiento+> contacto+>
5 cumpleanos de+PERSON de+mi de+una desactiven dont el+CONSENT el+tiempo el+y en.ALONE
5 en.BEFORE+GET en.BEFORE+las en.BEFORE+tienen en.DAY+en.BEFORE en.DOESNT en.HEY+ni en.NEG+,
5 en.NEG+BOTHER en.NEG+GET en.NEGATIVE+BOTHER en.NEGATIVE+GET en.TAKE en.VOC+en.NEG en.YOU
5 en.YOU+parenle envio equivocada es+mio este+NUMBER estoy+interesada familia hagan jugamos
5 la+senal las+MSGS les+agradeceria les+dije lista+, los+BLOCKS los+OBJECT los+de los+recibos
5 ma+MSG manden mas+> medio menos mensajes+es musica+a nene nene+> ni+WANT ninguna no+BOTHER
5 no+GET nomas+los numero+es olvidame otro+MSG parenle parte+> pedido perder pero+lo por+culpa
5 porque+en.HEY porque+yo proximo que+le que+parte recibos seguir seguir+en senal siguen+GER
5 silencio+> sistema suena suscripcion taller telefono+es tengo+SERVICE terminar+> textos+,
5 tiempo tiene usen vez vez+ASK vez+que ya+parenle yo+ni
6 ,+WORD ,+ni .+BAJA .+LATER .+STOPS .+con .+en.ALONE .+en.BADMSG .+en.MY .+nomas .+revoco
6 0+LIST 0+MSG 0+MSGS 0+mensajes AGAIN+, ASK+tengan CANCEL+esto DAR GER+> GET INF LATER+de
6 MORE+MSG MSGS REMOVE+mi SHOP STOPALL+de STOPS+a SUBJ+lo SUBJ+mas UNME+> WISH+el WRONG+>
6 abrir aki aqui+la bloquear chau chau+> contacto cosas cree cree+ASK cree+que cualquier dije
6 el+silencio el+telefono en.BEFORE+> en.BEFORE+en.NOT en.DAY+LIST en.DAY+MSG en.DAY+MSGS
6 en.DAY+mensajes en.ME+VOLVER en.ME+tienen en.MY+en.NEG en.TAIL+VOLVER en.TAIL+tienen
6 en.VOC+VOLVER en.VOC+tienen en.YOU+estuvo en.YOU+por es+THIS eso+, esto+> estuvo hasta
6 here+, hoy la+CHILD la+proxima las+MSG les+WISH los+envios manden+lo me+VOLVER me+tienen
6 mi+NUMBER mios por+donde proxima que+tengan quitenme saldo senor si+> sus+textos textos
6 un+dia veces ya+> ya+estuvo ya+por
7 ,+STOPALL ,+mi ,+se .+CANCEL .+FORGET .+WORD .+aqui .+denme .+this BAJA+> CANCEL+THIS GER+a
7 LAW MORE+, NEVER+WANT NEVER+soy NO+soy STOPALL WRONG agradeceria bye colchones colchones+> d
7 de+INF deja+de denme en+paz en.BEFORE+en.NEG en.BEFORE+soy en.NEG+soy en.NEGATIVE+soy
7 en.YOU+> envios+> es+aqui fuera+> llega los+mensajitos ma mas+, mensajitos+> no+soy palabra
7 paz pido revoco sea todos
8 ,+STOPS ,+los .+en.THREAT .+hasta .+im .+saquenme BAJA BOTHER CANCEL+> FORGET LIST LIST+,
8 MSG+de MSGS+de SEND+lo STOPS+los SUBJ SUBJ+AGAIN UNME ahi+> anos consentimiento de+los
8 en.AGAIN en.BEFORE+. en.NEGATIVE+. here le+sigan mensajitos ni perro this
9 .+DAR .+FEDUP .+STOPALL .+vete CONSENT LIST+> MSG NO+. REPLY+siempre SEND+MORE
9 STOPDO+siempre SUBJ+> THIS+> a+quien de+THIS de+mensajes en.BEFORE+VOLVER le+VOLVER no+.
9 nomas para+siempre q vete
10 .+ASK .+que BOTHER+> FEDUP NEVER+. NUMBER+es REMOVEIT SUBJ+MORE WORD+> les 🔕 🔕+>
11 ,+STOPDO . .+STOPDO .+les REMOVEIT+> de+LIST escribiendo silencio soy telefono
12 ,+REMOVEME REMOVEME+> en.NEG+. envios numero
13 .+REMOVEME aqui esto lo+de saquenme tengan
14 GER REMOVEME+de
19 NUMBER
28 REMOVEME
"""
