"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-19 =bias
-11 > el sin usted
-10 LATER+> OBJECT+> esta
-9 dos la o
-8 , WORK en+la estoy los+CANCEL sacaron the
-7 .+quien .+si 2 LATER+, THING de+nuevo eh en.TIME ese la+de manden+MSGS por+ASK por+que quedo
-7 quite tantos
-6 ,+? ,+WANT ,+WISH .+en.YOU .+la .+mi .+tienen .+ya CANCEL+la DEAL DEAL+> EVENT EVENT+>
-6 OBJECT OBJECT+, SEND+al SUBJ+MSGS adelante al compania con con+THIS cuanto dale deje el+otro
-6 en.DAY era gusto la+otra lista+de mensajes+, mi+PERSON mismo muy nos nuevo puedo sigue
-6 tienen tu vamos verdad
-5 ,+VOLVER ,+por ,+sigan .+basta .+hay .+y 0 BAD BODY CANCEL+MORE INF+al NUMBER+en PERSON
-5 STOPS+LIST SUBJ+publicidad antes avisos+, basta cancela+la casa contesto de+BAD dice dio
-5 donde+sacaron eh+> el+PERSON el+SERVICE en en+el entran es es+lo eso+en.BEFORE esposo fue
-5 igual ir kilos llamenme llego los+en.MESSAGES manden+mensajes manden+publicidad mi+esposo
-5 nunca perdon por por+eso quien sacaron+mi sale si+a tantos+LIST tantos+MSG tantos+MSGS texto
-5 todavia todo todo+> van+a your+en.KINDS
-4 ,+LATER ,+MODAL ,+dale ,+en.DOESNT ,+en.DONT .+. .+WANT .+buenas .+bueno .+cuanto .+despues
-4 .+hola .+informacion .+ok .+perdon .+por .+son .+sus .+va 0+, ?+como AGAIN+de ASK+es BAJA+,
-4 LATER MODAL+a MSG+por NO+TOLD NO+leo RECIBIR+los REPLY+en SEND+el SEND+publicidad STOPDO+el
-4 STOPDO+la STOPS+MSGS SUBJ+LIST SUBJ+mensajes THING+> THIS+ASK THIS+es THIS+mensajes THIS+que
-4 WANT+, a+los actualicen acuerdo adelante+con alla+> at baja+, boletin bueno bueno+,
-4 cambie+de como+hago correo creo de+las de+mateo deja+la deje+de dejo del+EVENT demasiados
-4 desde el+OBJECT en.BEFORE+entran en.BEFORE+estoy en.BEFORE+leo en.DAY+, en.DAY+> en.EVENT
-4 en.GAVE en.LOSE+EVENT en.ME+entran en.MY en.NEG+TOLD en.NEG+leo en.NEGATIVE+TOLD
-4 en.NEGATIVE+leo en.REPLIED en.TAIL+entran en.VOC+entran escriba eso estare este+MSG
-4 estos+mensajes extrano feliz habia hago+REPLY hago+STOPDO hago+para hola igual+> informacion
-4 informacion+> interesado la+EVENT leo lista+del lista+en.LOSE llamadas lo+CANCEL los+REMOVE
-4 los+en.LIST los+quite manana manden+LIST mateo me+entran mi+CLIENT mi+en.BEFORE mi+hija
-4 molesta muchos muchos+LIST muchos+MSG muchos+MSGS muchos+mensajes nada+> no+TOLD no+leo
-4 nuevo+> numero+en otra otra+SHOP po po+, pongan que+es querer quien+es quitaron
-4 recibir+mensajes saquen seguro sin+querer text+> texto+> that va+, vacaciones y+WANT
-4 y+en.HEY y+en.YOU y+ya y+yo
-3 ,+BLOCKS ,+SEND ,+a ,+ahi ,+al ,+dont ,+el ,+fue ,+quiero ,+tienen ,+ustedes .+THIS .+VOLVER
-3 .+a .+afirmativo .+cambie .+en.NEGATIVE .+en.THIRD .+ese .+expliqueme .+hoy .+mil .+no .+se
-3 .+sip .+tqm .+vamos 0+> ?+THIS ?+eso ANNOY ANNOY+ASK ANNOY+que ASK+STOPDO ASK+en.HEY ASK+si
-3 ASK+yo BLOCKS+con CANCEL+de CANCEL+nada CLIENT DEAL+o EVENT+de GET+los GET+mensajes INFME+al
-3 LATER+ASK LATER+que LIST+en.ME LIST+en.TAIL LIST+me LIST+por LIST+si MORE+LATER MSG+,
-3 MSG+donde MSG+la MSGS+en.ME MSGS+en.TAIL MSGS+la MSGS+me MSGS+por MSGS+si NEVER+STOPALL
-3 NEVER+THING NEVER+TOLD NEVER+entiendo NEVER+estoy NEVER+habia NEVER+la NEVER+leo NEVER+puedo
-3 NO+STOPALL NO+entiendo NO+estoy NO+habia NO+manden NO+puedo NO+se NUMBER+y OBJECT+o
-3 PERSON+ASK PERSON+en.BEFORE PERSON+por PERSON+que RECIBIR+mensajes REMOVEME+el REPLY
-3 REPLY+alla REPLY+los REPLY+otro SEND+del SEND+en.LOSE SEND+ustedes SERVICE+> STOPDO+MORE
-3 STOPDO+alla STOPDO+otro STOPDO+pensarlo STOPS+de STOPS+mensajes STOPS+por THIS+estare
-3 THIS+nos WANT+SEND WANT+bolsa WANT+darme WANT+formar WISH+> WISH+SEND WISH+VOLVER WISH+bolsa
-3 WISH+formar WORD+MORE WORD+nada a a+> a+REMOVE a+RME a+en.EVENT a+mandarme acepto afirmativo
-3 ahi+estare ahi+nos al+NUMBER al+celular amen anterior antes+de app apunto+a ay basta+de bien
-3 bolsa boludo c calle cancele carpeta carpeta+de casero casero+en.BEFORE casero+en.ME
-3 casero+en.TAIL casero+en.VOC casero+me cita+o comercial con+dos con+eso confirmo correo+,
-3 corte cuantos cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes de+> de+AGAIN de+CANCEL
-3 de+alta de+deudores de+donde de+mas de+texto de+vacaciones dejes del+LATER del+OBJECT
-3 del+PERSON denunciarlo deseo+formar deudores dice+ASK dice+que direccion don+, donde+el dont
-3 dont+en.SENDING dont+text eh+, el+LATER el+WORK el+boletin el+casero el+en.DAY en+este
-3 en.BEFORE+ANNOY en.BEFORE+STOPALL en.BEFORE+STOPDO en.BEFORE+WORD en.BEFORE+dejes
-3 en.BEFORE+entiendo en.BEFORE+grita en.BEFORE+llegan en.BEFORE+llego en.BEFORE+manden
-3 en.BEFORE+quitaron en.BEFORE+saquen en.BEFORE+vayan en.BODY en.DOESNT+text en.DONT
-3 en.DONT+en.SENDING en.DONT+text en.EVENT+, en.HEY+a en.HEY+en.YOU en.HEY+ya en.LOSE+LATER
-3 en.LOSE+OBJECT en.LOSE+PERSON en.ME+ANNOY en.ME+DAR en.ME+grita en.ME+llego en.ME+molesta
-3 en.ME+quitaron en.ME+saquen en.ME+vayan en.MESSAGE+en.ME en.MESSAGE+en.TAIL en.MESSAGE+me
-3 en.MY+en.THIRD en.NEG+STOPALL en.NEG+entiendo en.NEG+estoy en.NEG+habia en.NEG+manden
-3 en.NEG+puedo en.NEG+se en.NEG+text en.NEGATIVE+STOPALL en.NEGATIVE+entiendo
-3 en.NEGATIVE+estoy en.NEGATIVE+habia en.NEGATIVE+manden en.NEGATIVE+puedo en.NEGATIVE+se
-3 en.PLURALS+> en.REPLY+> en.TAIL+ANNOY en.TAIL+DAR en.TAIL+grita en.TAIL+llego
-3 en.TAIL+molesta en.TAIL+quitaron en.TAIL+saquen en.TAIL+vayan en.TEXT+, en.VOC en.VOC+ANNOY
-3 en.VOC+DAR en.VOC+grita en.VOC+llego en.VOC+molesta en.VOC+quitaron en.VOC+saquen
-3 en.VOC+vayan en.WANT+to en.YOU+vote entonces entonces+> era+REPLY era+STOPDO era+para es+>
-3 escribirme+al eso+NEVER eso+NO eso+en.NEG eso+en.NEGATIVE eso+es eso+no esposo+por estafa
-3 estafa+> este+mensaje excelente expliqueme final for+en.MY for+the formar formar+parte got
-3 got+a grita grita+> gustan+sus gusto+> hacen hago hay hay+alguna he hija hijo hora in
-3 la+DEAL la+OBJECT la+carpeta la+verdad lado le le+gusto leerlo leo+THIS les+dio letrero
-3 licenciado lo+BLOCKS loca los+en.MESSAGE los+en.SENDING los+en.TEXT los+recordatorios
-3 los+sms los+textos maestra manana+, mandan mandan+> mandaron manden+el mando mayusculas
-3 me+ANNOY me+DAR me+grita me+llego me+molesta me+quitaron me+saquen me+vayan mensajes
-3 mensajes+> mensajitos+de mi+hijo mi+permiso mi+socio mil+en.FEEL mil+gracias mio+,
-3 molesta+ASK molesta+que movil nadie no+STOPALL no+entiendo no+estoy no+habia no+manden
-3 no+puedo no+se nombre nos+vemos o+solo or otra+vez pagar pague para para+alla para+los
-3 para+otro parar pensando pensarlo pensarlo+> permiso permiso+> pero+STOPDO pintura por+aqui
-3 por+mi porfa profe publicidad+> que+STOPDO que+en.HEY que+si que+yo queda querer+> quien+les
-3 quiero+saber quite+> recojo recordatorios+> rio rio+de sabado sacarme sacaron+de salgo sali
-3 saquen+> se+en.BEFORE se+en.ME se+en.TAIL se+en.VOC se+fue se+me se+rio semana servicio+,
-3 si+, sigo sin+INF sip sirven sms+en.BEFORE sms+en.ME sms+en.TAIL sms+en.VOC sms+me socio
-3 solo solo+MSG su+lista su+mensaje suficiente sus+mensajitos tambien tantos+mensajes tarde+>
-3 tarjeta tecnico termina termine textos+> the+en.BEFORE thru tia total treinta ustedes+NEVER
-3 ustedes+NO ustedes+en.NEG ustedes+en.NEGATIVE ustedes+no vale vale+, van vemos verdad+> vi
-3 viaje viaje+> voz want whatsapp y+STOPS y+el y+quiero y+usted ya+vote yo yo+a yo+en.YOU
-3 yo+ya you your your+en.MESSAGE your+en.REPLY your+en.TEXT your+text
-2 *+a ,+INF ,+SUBJ ,+THIS ,+actualicen ,+casi ,+con ,+cuanto ,+de ,+dios ,+does ,+en.YOU ,+era
-2 ,+es ,+escribanme ,+le ,+mandame ,+pueden ,+puedo ,+revise ,+sigo ,+tengo ,+todo ,+vamos ,+y
-2 ,+ya .+BLOCKS .+MORE .+RME .+SEND .+TELL .+acepto .+alguien .+ay .+borreme .+cada .+can
-2 .+confirmado .+creo .+cuantos .+dale .+deseo .+dios .+el .+en .+en.DITCH .+en.VOC .+eso
-2 .+excelente .+muy .+my .+reacciono .+reactivenme .+renuncie .+sale .+tengo .+termino .+thats
-2 .+tiene .+tranqui .+tuve .+una .+use .+vale .+vuelvan 0+min 0+y 2+. ?+en.HEY ?+lo ?+yo
-2 AGAIN+LATER AGAIN+THING AGAIN+barato AGAIN+en.ME AGAIN+en.TAIL AGAIN+en.VOC AGAIN+esta
-2 AGAIN+los AGAIN+me AGAIN+mensajes AGAIN+tarde ANNOY+con ASK+CANCEL ASK+NUMBER ASK+SEND
-2 ASK+STOPALL ASK+VOLVER ASK+WANT ASK+WORD ASK+bueno ASK+estoy ASK+insistentes ASK+mi
-2 ASK+pague ASK+pararan ASK+paren ASK+vuelva BAD+, BAJA+del BAJA+en.BEFORE BAJA+en.LOSE
-2 BAJA+la BLOCKS BODY+de BOTHER+nada CALL CANCEL+, CANCEL+AGAIN CANCEL+NEVER CANCEL+en
-2 CANCEL+nunca CANCEL+sin DEAL+LATER DEAL+de FEDUP+ASK FEDUP+a FEDUP+que FIX+la GER+en GER+los
-2 GET+como GET+otra INF+si INF+textos INFME+si INFME+textos LATER+MORE LATER+NO LATER+en.NEG
-2 LATER+en.NEGATIVE LATER+no LIST+SEND LIST+del LIST+diarios LIST+eh LIST+en.BEFORE
-2 LIST+en.LOSE LIST+en.VOC LIST+la LIST+mandan LIST+porfa MODAL+, MODAL+STOPS MODAL+ir
-2 MORE+AGAIN MORE+THING MORE+THIS MORE+barato MORE+esta MORE+los MORE+mas MORE+mensajes
-2 MORE+tarde MSG+? MSG+FEDUP MSG+LATER MSG+PART MSG+SEND MSG+diarios MSG+en MSG+en.ME
-2 MSG+en.TAIL MSG+en.VOC MSG+hasta MSG+mandan MSG+me MSG+porfa MSG+sin MSGS+? MSGS+FEDUP
-2 MSGS+LATER MSGS+SEND MSGS+diarios MSGS+en.BEFORE MSGS+en.VOC MSGS+hasta MSGS+los MSGS+mandan
-2 MSGS+porfa NEVER+alcanzo NEVER+comprar NEVER+en.SUBJECT NEVER+en.THIRD NEVER+hay NEVER+he
-2 NEVER+llegan NEVER+los NEVER+queria NEVER+recuerdo NEVER+se NEVER+trabaja NEVER+un
-2 NO+alcanzo NO+comprar NO+hay NO+la NO+llegan NO+pedi NO+queria NO+recuerdo NO+trabaja
-2 NOUNOUT+, NUMBER+apagado NUMBER+fuera NUMBER+si NUMBER+viejo PART PERSON+PERSON
-2 PERSON+STOPDO PERSON+en.ME PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+y RECIBIR+otra
-2 REMOVE REMOVE+NEVER REMOVE+a REMOVE+la REMOVE+sin REMOVE+una REMOVEMODAL REPLY+SEND REPLY+de
-2 REPLY+escribirme REPLY+seguir RME+NEVER RME+el RME+la SEND+DEAL SEND+MSGS SEND+OBJECT
-2 SEND+con SEND+la SERVICE+del SERVICE+en.BEFORE SERVICE+en.LOSE SERVICE+en.ME SERVICE+en.TAIL
-2 SERVICE+en.VOC SERVICE+me SHOP+. SHOP+en.BEFORE SHOP+y STOPDO+SEND STOPDO+escribirme
-2 STOPDO+las STOPDO+los STOPDO+nada STOPDO+seguir STOPDO+su STOPDO+un STOPS+un SUBJ+a TELL
-2 TELL+al THING+MORE THIS+? THIS+DEAL THIS+OBJECT THIS+cuenta THIS+en THIS+en.BEFORE
-2 THIS+en.ME THIS+en.TAIL THIS+en.VOC THIS+me THIS+vez TOLD+STOPDO TOLD+la WANT WANT+CANCEL
-2 WANT+INF WANT+apuntarme WANT+es WANT+la WISH+CANCEL WISH+INF WISH+WORD WISH+apuntarme
-2 WISH+darme WISH+es WORD+, WORD+de WORD+del WORD+en.LOSE WORD+en.ME WORD+en.TAIL WORD+la
-2 WORD+me WORD+pero a+DAR a+INFME a+MSG a+WORD a+ese a+juicio a+las a+nombre a+sacar a+una
-2 a+ustedes abiertos abrazo abuelo acaba acabar acabaron acabe acosando activado actualicen+mi
-2 acuerdo+> adelante+> ahorita al+contrario al+mismo alarma alarma+de alcanzo alcanzo+a
-2 alejamiento alerts alguien alla amable amiga anoche apagado apagado+todo apellido apellido+>
-2 apuntarme apunto arreglar arregle asi+> asistente automatico autorizo avisarme+si avisen+,
-2 avisos+a ay+ASK ay+que ayer ayer+, ayuda ayudan b baja+del baja+en.BEFORE baja+en.LOSE
-2 baja+la banco barato basta+con bebe bebe+> bendiga bendiga+> bloquee boletin+de boletos
-2 boletos+> borraron borreme+de brackets buenas bueno+ASK bueno+que call cambio+de came
-2 came+en.FROM can can+en.SUBJECT canso capturas+de casi casi+AGAIN casi+MORE casi+NEVER
-2 casi+nunca caso celular+> chao+, claro+, comer comercial+> como+funciona compania+>
-2 compania+y comprar con+ASK con+esa con+este con+que con+usted confirmado conforme consegui
-2 consentimiento+REPLY consentimiento+STOPDO consentimiento+para contactos+> contesto+BAJA
-2 contesto+WORD contesto+baja contrario contrario+> convence convence+, copia correo+y corte+,
-2 corten+> crecer creo+, creo+ASK creo+que cuenta+> da dale+, dan darme+de de+EVENT de+acuerdo
-2 de+alejamiento de+avisarme de+avisos de+basura de+bebe de+corte de+crecer de+en.OTHER
-2 de+fumar de+horario de+leer de+plan de+regreso de+semana de+verdad deberia dejar dejaron
-2 dejaron+de del+NOUNOUT del+regalo del+retiro del+seguro demasiado derecho+a desde+ASK
-2 desde+que dia+> diarios+, dias dije+ASK dije+que dio+mi distinto do+en.I do+i doctor doctora
-2 documentos does does+en.MY domingos domingos+> don dont+en.BEFORE dont+en.REPLY dos+kilos
-2 dos+veces doy+de el+0 el+DEAL el+barrio el+de el+letrero el+mio el+resto el+seguro el+ticket
-2 ellos ellos+> en+0 en+en.DAY en+mi en+otro en+venta en.BEFORE+CANCEL en.BEFORE+DAR
-2 en.BEFORE+TOLD en.BEFORE+alcanzo en.BEFORE+apunto en.BEFORE+borraron en.BEFORE+came
-2 en.BEFORE+canso en.BEFORE+comprar en.BEFORE+convence en.BEFORE+da en.BEFORE+dan
-2 en.BEFORE+duele en.BEFORE+encantan en.BEFORE+equivoque en.BEFORE+escriba en.BEFORE+for
-2 en.BEFORE+habia en.BEFORE+han en.BEFORE+hay en.BEFORE+in en.BEFORE+la en.BEFORE+molesta
-2 en.BEFORE+muchos en.BEFORE+pedi en.BEFORE+queda en.BEFORE+quedo en.BEFORE+queria
-2 en.BEFORE+quitan en.BEFORE+recuerdo en.BEFORE+sale en.BEFORE+se en.BEFORE+sirven
-2 en.BEFORE+texteen en.BEFORE+trabaja en.BEFORE+ustedes en.BEFORE+your en.BODY+, en.CALL
-2 en.CALL+en.BEFORE en.CALL+en.ME en.CALL+en.TAIL en.CALL+en.VOC en.CALL+me en.DAY+min
-2 en.DAY+y en.DEAR en.DOESNT+en.BADMSG en.DOESNT+en.REPLY en.DOESNT+en.SENDING
-2 en.DOESNT+en.TEXT en.DONT+en.BEFORE en.DONT+en.REPLY en.ENDED+on en.FEEL+, en.FEEL+por
-2 en.I+dont en.I+en.GET en.I+en.STOP en.I+want en.KEYWORD+on en.KINDS+> en.LOSE+NOUNOUT
-2 en.LOSE+regalo en.LOSE+retiro en.LOSE+seguro en.ME+CALL en.ME+apunto en.ME+borraron
-2 en.ME+canso en.ME+convence en.ME+da en.ME+deja en.ME+duele en.ME+encantan en.ME+equivoque
-2 en.ME+escriba en.ME+han en.ME+llame en.ME+quedo en.ME+quitan en.ME+sirven en.ME+texteen
-2 en.MESSAGE+en.VOC en.MY+MSG en.MY+MSGS en.MY+en.BADMSG en.MY+en.ENDED en.MY+en.KEYWORD
-2 en.MY+list en.MY+texts en.NEG+STOPDO en.NEG+WORD en.NEG+alcanzo en.NEG+comprar
-2 en.NEG+en.BADMSG en.NEG+en.REPLY en.NEG+hay en.NEG+la en.NEG+llegan en.NEG+pedi
-2 en.NEG+queria en.NEG+recuerdo en.NEG+trabaja en.NEGATIVE+alcanzo en.NEGATIVE+comprar
-2 en.NEGATIVE+hay en.NEGATIVE+la en.NEGATIVE+llegan en.NEGATIVE+pedi en.NEGATIVE+queria
-2 en.NEGATIVE+recuerdo en.NEGATIVE+trabaja en.OTHER en.OTHER+> en.REPLIED+en.BEFORE
-2 en.REPLIED+en.MY en.REPLIED+en.NEG en.SEND en.SUBJECT en.SUBJECT+> en.SUBJECT+en.GAVE
-2 en.SUBJECT+en.STOP en.SUBJECT+stopped en.SUBJECT+want en.TAIL+CALL en.TAIL+apunto
-2 en.TAIL+borraron en.TAIL+canso en.TAIL+convence en.TAIL+da en.TAIL+deja en.TAIL+duele
-2 en.TAIL+encantan en.TAIL+equivoque en.TAIL+escriba en.TAIL+han en.TAIL+llame en.TAIL+quedo
-2 en.TAIL+quitan en.TAIL+sirven en.TAIL+texteen en.TAKE+this en.THIRD+PERSON en.THIRD+muchos
-2 en.THIRD+ustedes en.TIME+the en.VOC+> en.VOC+CALL en.VOC+STOPDO en.VOC+apunto
-2 en.VOC+borraron en.VOC+canso en.VOC+convence en.VOC+da en.VOC+deja en.VOC+duele
-2 en.VOC+en.TAKE en.VOC+encantan en.VOC+equivoque en.VOC+escriba en.VOC+han en.VOC+llame
-2 en.VOC+quedo en.VOC+quitan en.VOC+sirven en.VOC+texteen en.WISH+to en.WRONG en.YOU+CANCEL
-2 en.YOU+THIS en.YOU+arregle en.YOU+esta en.YOU+liquide en.YOU+lo en.YOU+quedo en.YOU+termine
-2 encantan encontre encuentro+el entiendo entran+sus entrevista equivoco equivoque eres error
-2 es+mi es+un esa esa+DEAL esa+OBJECT esa+SERVICE escriba+MORE escriba+nada escribame
-2 escribanme escriben+> ese+MSG ese+dia eso+en.ME eso+en.TAIL eso+en.VOC eso+me espero+>
-2 esquina esta+en esta+vez estaba estan+abiertos estare+> este+> esto+es estoy+de
-2 estoy+interesado estoy+muy every ex+PERSON expediente firmar firmo flan flequillo flores for
-2 for+a for+en.BEFORE for+en.ME for+en.TAIL for+en.VOC fue+a fue+un fumar fumar+, funciona
-2 gente get+a give give+en.BEFORE gracias+por grax grupo+del grupo+en.LOSE gusta+ASK gusta+que
-2 hablamos hablar+con hasta+ASK hasta+que hija+NEVER hija+NO hija+en.BEFORE hija+en.NEG
-2 hija+en.NEGATIVE hija+no hijo+> his his+en.BEFORE horario+> i+dont i+en.GET i+en.STOP i+want
-2 insistentes interesa+> interesa+la interesado+> internet ir+a is+a its jaja juicio kilos+,
-2 la+NUMBER la+WORK la+alarma la+app la+compania la+esquina la+linea la+llamada la+mia la+misa
-2 las las+en.LIST las+en.MESSAGES las+en.PLURALS las+promos las+puntas le+REPLY le+pongan leer
-2 leerlo+> lejos lejos+de les+aviso letra licenciado+> liquide liquide+> list lista llamada
-2 llamada+> llamadas+, llamadas+> llamar llegan llegan+> llegando+los llegar+> llego+THIS
-2 llego+esto llegue+> lleguen lleva lo+STOPDO lo+encontre lo+mandaron lo+mismo local los+LIST
-2 los+MSGS los+domingos los+ninos los+tres mama+, mandame mandando+LIST mandar+al
-2 mandarme+textos mandaron+> mandeme manden+MSG marta martes mas+LATER mas+barato mas+de
-2 mas+mensajes mas+tarde me+CALL me+apunto me+borraron me+canso me+convence me+da me+deja
-2 me+duele me+encantan me+equivoque me+escriba me+han me+llame me+quedo me+quitan me+sirven
-2 me+texteen meant mensaje+, mensaje+es mensaje+sin mensajes+ASK mensajes+SEND
-2 mensajes+diarios mensajes+la mensajes+mandan mensajes+por mensajes+porfa mensajes+que mes+,
-2 meses mi+BAJA mi+NEVER mi+NO mi+SHOP mi+WORD mi+baja mi+compania mi+en.ME mi+en.NEG
-2 mi+en.NEGATIVE mi+en.TAIL mi+en.VOC mi+jefe mi+me mi+nieto mi+no mi+pueblo mi+tia mia mil
-2 min mind minutos misa misa+> mismo+OBJECT mismo+apellido mismo+tecnico momento muy+ANNOY
-2 muy+amable muy+molesta my my+en.THIRD nada+AGAIN nada+MORE nada+del nada+en.LOSE nada+mas
-2 nadar necesito necesito+bolsa ni+THING nieto ninos no+alcanzo no+comprar no+hay no+la
-2 no+llegan no+pedi no+queria no+recuerdo no+trabaja nombre+> novedades nuevo+, nuevo+en
-2 numbers numero+NEVER numero+NO numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE numero+no
-2 numero+viejo numeros nunca+THIS nunca+de nunca+en.BEFORE nunca+en.ME nunca+en.TAIL
-2 nunca+en.VOC nunca+esta nunca+me oficina on+the orden orden+de order+> otra+persona
-2 otra+tienda otro+, otro+PERSON otro+dia oye pantalla para+SEND para+de para+escribirme
-2 para+seguir parada pararan parece paro paso+mi perdi perfecto pero pero+era persona+> pesos
-2 pide pie plan plan+en.BEFORE pongame por+MSG por+NEVER por+NO por+WISH por+en.BEFORE
-2 por+en.NEG por+en.NEGATIVE por+favor por+fin por+la por+mensaje por+no por+un porfa+,
-2 porfa+> pregunta pregunta+, primero problema profe+, pueblo pueden+INF pueden+INFME
-2 pueden+SEND pueden+mandarme pues puntas punto que+CANCEL que+NUMBER que+SEND que+STOPALL
-2 que+VOLVER que+WANT que+WORD que+bueno que+estoy que+insistentes que+mi que+pague
-2 que+pararan que+paren que+vuelva queria quiere+ir quiero quiero+, quiero+CANCEL quiero+SEND
-2 quiero+cancelar quiero+darme quitan quitaron+de quitele quiten quitenla+de re reacciono
-2 reactivenme reactivenme+los recado recibi recibir+los recibir+otra recordatorios+por
-2 recuerdo regalo+> regreso renuncie renuncie+ayer reporte respondi resto retiro+, revise
-2 rio+> risa risa+> sabado+> saber+como saber+nada salen salia salimos salio salir say
-2 se+equivoco seguir+GET seguir+RECIBIR seguir+recibiendo semana+> sent servicio si+WANT
-2 si+WISH si+los si+quiero siempre+se sirve sobre solicito solicito+ASK solicito+que solo+lo
-2 son son+muchos son+ustedes stopped su+MSG su+correo sus+recordatorios tal+vez tan tantito
-2 tanto+> tarde tarjeta+de temporada temprano tengo+AGAIN tengo+ASK tengo+capturas tengo+mas
-2 tengo+que termine+los termino termino+la texteen textos+de texts+> thanks+, thats the+MSG
-2 the+MSGS the+en.THIRD the+list the+texts ticket tienda tienen+mi to+WORD to+en.ENDED
-2 to+en.KEYWORD todavia+> todo+bien tono tqm trabaja tranqui tranqui+, tres+meses tuve+el
-2 un+abrazo una+pregunta usted+> usted+como usted+es ustedes+en.BEFORE ustedes+los utiles
-2 vacaciones+, vacaciones+FEDUP vacaciones+LATER vacaciones+hasta vamos+a vayan vayan+a
-2 veces+, ventana veo vez+los viejo viejo+en.YOU viejo+ya vote vote+> voy want+to we who wrong
-2 y+NEVER y+NO y+WISH y+en.BEFORE y+en.NEG y+en.NEGATIVE y+esto y+lo y+no y+por y+su ya+CANCEL
-2 ya+THIS ya+arregle ya+esta ya+liquide ya+lo ya+quedo ya+termine your+MSG your+MSGS
-2 your+en.PLURALS your+en.SENDING
2 ,+DAR ,+FIX ,+REMOVEIT ,+adios ,+ahorrense ,+asi ,+busco ,+cambie ,+deja ,+dejadme ,+dejen
2 ,+del ,+en.HEY ,+joven ,+muchas ,+ni ,+paso ,+soy ,+todos .+0 .+MSG .+REMOVEIT .+REPLY
2 .+apaguen .+bloqueados .+borrenlo .+cancel .+conmigo .+corrijan .+dejad .+en.BADMSG .+en.DAY
2 .+en.LIST .+en.MESSAGES .+en.SENDING .+en.SUBJECT .+en.UNSUB .+guau .+if .+keep .+kiero
2 .+like .+mejor .+mis .+nomas .+ojala .+olviden .+para .+pero .+puse .+quitenme .+retirenme
2 .+solo .+stop .+this .+tio .+tres 0+. 0+LIST 0+MSG 0+MSGS 0+al 0+anos 0+mensajes ?+REMOVEME
2 ?+cual ?+es ?+hay AGAIN+REPLY AGAIN+STOPDO AGAIN+para AGAIN+textos ASK ASK+AGAIN ASK+MORE
2 ASK+NO ASK+buscan ASK+decirlo ASK+en.NEG ASK+en.NEGATIVE ASK+en.YOU ASK+este ASK+existo
2 ASK+nadie ASK+no ASK+palabra ASK+tanto ASK+va ASK+vibre ASK+ya BLOCKS+> BLOCKS+al BODY+FEDUP
2 BODY+THING BODY+verde BOTHER+. BOTHER+AGAIN BOTHER+mas CALL+, CANCEL+sus CANCEL+todo
2 CANCELME CONSENT+> DAR+CONSENT DAR+la DEAL+si EVENT+NEVER EVENT+mi FEDUP+LATER FIX+THIS
2 FIX+eso FORGET+ASK FORGET+que GER+? GER+cosas GET+sus INF+> INF+MORE INF+MSGS INF+NEVER
2 INF+NO INF+THIS INF+cuando INF+en.BEFORE INF+en.NEGATIVE INF+las INF+nada INF+no INFME+>
2 INFME+cuando LATER+LATER LATER+en LAW+, LAW+. LIST+, LIST+. LIST+automaticos LIST+y
2 MODAL+ASK MODAL+al MODAL+que MORE+. MORE+> MORE+REPLY MORE+STOPDO MORE+para MORE+textos
2 MSG+. MSG+NO MSG+a MSG+alguna MSG+automaticos MSG+con MSG+diario MSG+en.NEG MSG+en.NEGATIVE
2 MSG+mas MSG+mejor MSG+no MSG+pls MSGS+. MSGS+MORE MSGS+automaticos MSGS+y NEVER+AGAIN
2 NEVER+CALL NEVER+DAR NEVER+INF NEVER+INFME NEVER+MSG NEVER+MSGS NEVER+RECIBIR NEVER+SUBJ
2 NEVER+gasten NEVER+haya NEVER+juega NEVER+llame NEVER+lo NEVER+mas NEVER+ofertas
2 NEVER+recibir NEVER+uno NO+AGAIN NO+CALL NO+INF NO+INFME NO+MORE NO+MSG NO+MSGS NO+RECIBIR
2 NO+WANT NO+gasten NO+haya NO+juega NO+llame NO+lo NO+mas NO+recibir NO+vivo NOUNOUT+de
2 NOUNOUT+la NOUNOUT+mi NUMBER+ASK NUMBER+REPLY NUMBER+STOPDO NUMBER+cien NUMBER+con
2 NUMBER+incorrecto NUMBER+para NUMBER+que PART+de PERSON+, PERSON+fallecio PREMOVE
2 RECIBIR+THIS RECIBIR+esto RECIBIR+nada RECIBIR+sus REMOVE+este REPLY+REMOVEME REPLY+UNME
2 REPLY+que REPLY+vender RME+mi SEND+NEVER SEND+lo SEND+ni SEND+por SERVICE+. SERVICE+REPLY
2 SERVICE+STOPDO SERVICE+para STOPALL+en STOPDO+> STOPDO+ASK STOPDO+REMOVEME STOPDO+UNME
2 STOPDO+WORD STOPDO+ayer STOPDO+con STOPDO+que STOPDO+tranquila STOPDO+vender STOPS STOPS+,
2 STOPS+. STOPS+NEVER STOPS+NO STOPS+ayer STOPS+en.BEFORE STOPS+en.NEG STOPS+en.NEGATIVE
2 STOPS+mensaje STOPS+no SUBJ+las SUBJ+nada SUBJ+ni SUBJ+por THIS+MSGS THIS+escribiendo
2 THIS+la THIS+muere THIS+por TOLD+> WANT+LATER WANT+LIST WANT+MSGS WANT+dar WANT+en WANT+lo
2 WANT+los WISH+, WISH+ahora WISH+dar WISH+de WISH+en.BEFORE WORD+? WORD+NEVER WORD+NO
2 WORD+ayer WORD+en.NEG WORD+en.NEGATIVE WORD+no WORD+todo a+SEND a+bloquear a+la a+new a+sus
2 a+ver abogados abrir+, aceite acoso+por adios+> agua ahi+muere ahorrense ahorrense+el
2 ahorrenselas ahorrenselas+> aire+> al+0 al+SHOP al+en.DAY algo alla+NEVER alla+NO
2 alla+en.BEFORE alla+en.NEG alla+en.NEGATIVE alla+no and ano anos+. antier any any+en.BEFORE
2 anything apago apaguen apuntado+> aqui+NEVER aqui+NO aqui+en.BEFORE aqui+en.NEG
2 aqui+en.NEGATIVE aqui+no arreglen asking automaticos automaticos+> avisame avisarme+cuando
2 avisen+de avisenme+cuando aviso+de avisos avisos+> avisos+de bandeja barrio+> bastante
2 basura basura+, been+asking been+en.ASKED bien+> bloqueados bolas borrame borran borrarme
2 borrarme+> borrenlo borrenme borrenme+> brick broma buscan buscan+en.YOU buscan+ya cada
2 cada+MSG cambio+a cancelen+todo cap carino carino+, cel cel+> celular+STOPDO centro cerre
2 cien cita+si clima club+> coche+> como+ASK como+la como+le como+que compadre compadre+,
2 comunico comunico+ASK comunico+que con+STOPS con+el con+sus condusef condusef+> conmigo
2 conmigo+NEVER conmigo+NO conmigo+en.BEFORE conmigo+en.NEG conmigo+en.NEGATIVE conmigo+no
2 conozco+a contesta+el corrijan+el cortenla cosas+> credito+, cual cualquier+comunicacion
2 cuando+WANT cuando+piensan cuando+quiera cuenta+ASK cuenta+REPLY cuenta+STOPDO cuenta+de
2 cuenta+para cuenta+que culpa culpa+de dais dais+de dar de+ASK de+LAWYER de+RECIBIR
2 de+abogados de+aceite de+aqui de+cada de+cel de+credito de+cuenta de+distribucion
2 de+en.BEFORE de+en.LIST de+en.NEG de+en.THINGS de+estos de+ingles de+lo de+mi de+nuevos
2 de+otro de+politica de+que de+recibir de+sonar de+sus de+todas de+tus dejadme
2 dejame+tranquila dejaste+el del+0 del+centro del+de del+dia del+en.DAY descanso
2 descuentos+de deseo+ASK deseo+que di di+mi dia+entiendan diario digo+ASK digo+que dios+,
2 distribucion doy+CONSENT easter el+> el+STOPDO el+cumpleanos el+en.ALONE el+en.BADMSG
2 el+en.ENDED el+en.KEYWORD el+en.STOP el+envio el+gorro el+menu el+mes el+permiso el+proximo
2 el+registro el+stop el+trabajo el+ultimo elimino empiezan en+ese en+febrero en+serio en+sus
2 en.AGAIN en.ALONE+ayer en.ALONE+en.BEFORE en.AUTHORITY+. en.BADMSG+ayer en.BEFORE+INF
2 en.BEFORE+INFME en.BEFORE+PREMOVE en.BEFORE+PSUBJ en.BEFORE+RECIBIR en.BEFORE+and
2 en.BEFORE+borran en.BEFORE+doy en.BEFORE+en.BEFORE en.BEFORE+en.FROM en.BEFORE+en.LIST
2 en.BEFORE+en.LOSE en.BEFORE+en.MESSAGES en.BEFORE+en.OTHER en.BEFORE+en.PHONE
2 en.BEFORE+en.YOU en.BEFORE+escriban en.BEFORE+gasten en.BEFORE+gustaria en.BEFORE+haya
2 en.BEFORE+how en.BEFORE+inscriban en.BEFORE+interesan en.BEFORE+juega en.BEFORE+llegue
2 en.BEFORE+mi en.BEFORE+pase en.BEFORE+pierden en.BEFORE+recibir en.BEFORE+tengan
2 en.BEFORE+va en.BEFORE+vivo en.BEFORE+vuelvan en.CALL+> en.DAY+. en.DAY+LIST en.DAY+MSG
2 en.DAY+MSGS en.DAY+al en.DAY+anos en.DAY+mensajes en.DOESNT+en.ME en.DOESNT+en.TAIL
2 en.DOESNT+en.VOC en.DOESNT+me en.END en.ENDED+ayer en.ENDED+en.BEFORE en.ENDED+in en.FEEL+>
2 en.FROM+, en.FROM+en.BEFORE en.FROM+en.SUBJECT en.FROM+en.YOU en.FROM+you en.GET+rid
2 en.GET+the en.HEY+los en.HEY+paso en.HEY+si en.I+en.WISH en.I+havent en.KEYWORD+ayer
2 en.KEYWORD+en.BEFORE en.KINDS+SHOP en.KINDS+club en.LIST+MORE en.LIST+to en.LOSE+0
2 en.LOSE+centro en.LOSE+de en.LOSE+dia en.LOSE+en.DAY en.ME+PREMOVE en.ME+TOLD en.ME+WISH
2 en.ME+borran en.ME+gustaria en.ME+inscriban en.ME+interesan en.ME+mande en.ME+pase
2 en.ME+pierden en.ME+puedo en.ME+tengan en.MENDED+en.ME en.MENDED+en.TAIL en.MENDED+me
2 en.MESSAGE+SHOP en.MESSAGE+club en.MESSAGES+> en.MESSAGES+MORE en.MY+en.KINDS
2 en.MY+en.MESSAGES en.MY+en.SENDING en.MY+en.TEXT en.MY+messages en.NEG+> en.NEG+CALL
2 en.NEG+INF en.NEG+INFME en.NEG+MSG en.NEG+MSGS en.NEG+NEVER en.NEG+NO en.NEG+RECIBIR
2 en.NEG+WANT en.NEG+ayer en.NEG+en.NEGATIVE en.NEG+en.WANT en.NEG+gasten en.NEG+haya
2 en.NEG+juega en.NEG+llame en.NEG+lo en.NEG+no en.NEG+recibir en.NEG+vivo en.NEGATIVE+CALL
2 en.NEGATIVE+INF en.NEGATIVE+INFME en.NEGATIVE+MSG en.NEGATIVE+MSGS en.NEGATIVE+RECIBIR
2 en.NEGATIVE+WANT en.NEGATIVE+gasten en.NEGATIVE+haya en.NEGATIVE+juega en.NEGATIVE+llame
2 en.NEGATIVE+lo en.NEGATIVE+recibir en.NEGATIVE+vivo en.NOBODY en.NOT en.NOT+en.ME
2 en.NOT+en.TAIL en.NOT+en.VOC en.NOT+me en.PHONE en.REGULATOR+. en.REMOVE en.REPLY+.
2 en.REPLY+SHOP en.REPLY+club en.STOP en.STOP+ayer en.STOP+en.BEFORE en.STOP+in en.SUBJECT+.
2 en.SUBJECT+en.REPLY en.SUBJECT+en.WISH en.SUBJECT+havent en.TAIL+PREMOVE en.TAIL+TOLD
2 en.TAIL+WISH en.TAIL+borran en.TAIL+gustaria en.TAIL+inscriban en.TAIL+interesan
2 en.TAIL+mande en.TAIL+pase en.TAIL+pierden en.TAIL+puedo en.TAIL+tengan en.TAKE+en.FROM
2 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+going en.TAKE+me en.TAKE+my en.TAKE+rid en.TEXT+SHOP
2 en.TEXT+club en.TEXT+en.BEFORE en.UNSUB+> en.VOC+. en.VOC+PREMOVE en.VOC+TOLD en.VOC+WISH
2 en.VOC+borran en.VOC+en.AGAIN en.VOC+en.DITCH en.VOC+gustaria en.VOC+inscriban
2 en.VOC+interesan en.VOC+mande en.VOC+pase en.VOC+pierden en.VOC+puedo en.VOC+tengan en.WANT
2 en.WANT+> en.WISH+> en.YOU en.YOU+. en.YOU+en.DITCH en.YOU+en.VOC en.YOU+o entiendan
2 entiendan+ASK entiendan+que enviado enviar equivocada+> error+> es+REPLY es+STOPDO es+para
2 escriban+> escriban+a escriben+? escribieran escribir escuela ese+numero eso+> esos+>
2 esta+escribiendo estan este+NUMBER este+sea este+servicio esto+, estoy+en estrella
2 estrella+en existo existo+> favor+de febrero from+en.SUBJECT from+en.VOC from+en.YOU
2 from+the from+you fui+a gasten get+rid good gorro guarden guau gustaria hablo hablo+en hace
2 haga haga+de hard harta hasta+LATER havent haya hear heard here hoy+. hoy+> hoy+en.ME
2 hoy+en.TAIL hoy+en.VOC hoy+me i+en.WISH i+havent id+en.WANT id+en.WISH id+like incorrecto
2 info inscriban inscrito interesan interesan+los is+the joven juega ke ke+en.BEFORE keep
2 keep+en.MY keep+going la+MSGS la+PERSON la+SHOP la+condusef la+memoria la+opcion la+palabra
2 la+publicidad la+puerta la+sopa la+sucursal lados lados+> las+SUBJ las+bolas las+de las+del
2 las+en.LOSE las+pelotas le+SUBJ le+hago les+DAR les+digo les+pidio like+en.MY llame+,
2 llega+> llego+a llena lluvia lo+CALL lo+SEND lo+SERVICE lo+borren lo+hagan lo+pedi lo+siento
2 lo+usen los+LATER los+SEND los+WANT los+WISH los+busco los+del los+en.LOSE los+otros
2 los+reporto make+en.BEFORE make+it mama mama+> mandando+> mande+MORE mande+nada manden
2 manden+MORE manden+nada mandes+LIST mandes+MSG mandes+MSGS maquina marzo+. mas+REPLY
2 mas+STOPDO mas+para mas+textos me+> me+PREMOVE me+TOLD me+WISH me+borran me+en.FROM
2 me+gustaria me+inscriban me+interesan me+mande me+pase me+pierden me+puedo me+tengan medio+>
2 memoria memoria+llena mensaje mensaje+AGAIN mensaje+MORE mensaje+diario mensaje+mas
2 mensajeria mensajitos+, menu menu+del menu+en.LOSE mes+pasado message+. mi+LIST mi+bandeja
2 mi+barrio mi+contacto mi+en.THIRD mi+ex mi+numero mi+suscripcion mi+telefono more muere
2 mujer+en.BEFORE mujer+en.ME mujer+en.TAIL mujer+en.VOC mujer+me my+en.BEFORE nadie+les
2 necesito+GET necesito+saber new ni+de ni+uno nina nino nino+se no+CALL no+INF no+INFME
2 no+MSG no+MSGS no+RECIBIR no+WANT no+gasten no+haya no+juega no+llame no+lo no+recibir
2 no+vivo noche none not+en.BEFORE not+en.ME not+en.TAIL not+en.VOC not+me nothing now nueva
2 nuevo+NUMBER nuevos+NEVER nuevos+NO nuevos+en.BEFORE nuevos+en.NEG nuevos+en.NEGATIVE
2 nuevos+no numero+ASK numero+cien numero+del numero+en.LOSE numero+es numero+incorrecto
2 numero+que nunca+WANT o+en.YOU o+ya ofertas+> off+, opcion opcion+> otorgada otro+AGAIN
2 otro+MORE otro+mas otros outreach pa paciencia palabra+se pantalla+, papa papa+por
2 para+REMOVEME para+UNME para+WORD para+que para+vender paraguas paran participar pasado
2 pasaron pase pase+a paso paz+> pedi+> pelo+FEDUP pelo+THING pelo+verde pelotas per perder+el
2 pero+las pero+lo pero+si persona+WRONG persona+equivocada phone pidio pido+NEVER pido+NO
2 pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE pido+no piensan pierden pilates pilates+> pizza
2 politica ponga pongo porque premios privado privado+> programa+de promociones proxima+vez
2 publicidad+de publicitarnos publico puede+INF puede+INFME puede+WORD pueden+WORD puerta pura
2 q+en.ME q+en.TAIL q+en.VOC q+me que que+AGAIN que+MORE que+NO que+buscan que+decirlo
2 que+en.NEG que+en.NEGATIVE que+en.YOU que+este que+existo que+nadie que+no que+palabra
2 que+tanto que+va que+vibre que+ya quero quiera quiere+ASK quiere+que quiero+RECIBIR
2 quiero+dar quiero+el quiero+las quiero+recibir quitenlos quitenme+> quitenme+de quitenmelo
2 raices rebajas rechazo recibiendo+sus recibir+> recibir+THIS recibir+esto recibir+nada
2 recibirlos recibirlos+> recordatorios+de regalo registro+NEVER registro+NO
2 registro+en.BEFORE registro+en.NEG registro+en.NEGATIVE registro+no renta renta+, reporto
2 resena respeten respeten+> respeto respeto+, retirenme retiro+la retiro+mi rid robinson+,
2 romper saber+AGAIN saber+mas saldo+> saludos+a saquenme+> se+CANCEL se+DAR se+MODAL
2 se+cambio se+cancela seguir+en senal+> senor+de senores senorita sentido sentido+ASK
2 sentido+que seria serio serio+, si+en.ME si+en.TAIL si+en.YOU si+es si+llego si+me si+pueden
2 si+ya siento siento+> sigo+GET sigo+RECIBIR sigo+recibiendo siguen siguen+> siguen+GER
2 sin+abrir since+easter sirven+> sirven+sus sistema+, sola sola+vez sonar sopa sos stop+ayer
2 stop+en.BEFORE sucursal+del sucursal+en.LOSE suena sus+notificaciones suscripcion+a suscrito
2 taking tampoco tanto tanto+MSG tanto+de tanto+mensaje tcpa tcpa+. te+WANT telefono+con
2 tengo+, tengo+PERSON tengo+la tengo+ninguna tengo+seguro terminar text+. texting+en.BEFORE
2 texting+en.ME texting+en.TAIL texting+en.VOC texting+me textos texts+, the+en.KINDS
2 the+en.SENDING the+en.TEXT this+en.BEFORE tiempo+> tiene+ASK tiene+que tiene+sentido
2 tienen+> tienen+FEDUP time+> tio+, to+en.ME to+en.TAIL to+en.VOC to+me todo+lo todo+y
2 todos+lados trabajo trabajo+y trafico tu+LIST txt ultima ultimo un+PERSON un+aviso una+LATER
2 una+estrella una+sola una+vez under+en.MY uno+AGAIN uno+MORE uno+mas unsubscribe+> urgente
2 usen+> ustedes+. va veces+hay vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG
2 vender+en.NEGATIVE vender+no ver ver+> ver+si verde+, vez vez+> vez+en.BEFORE vez+en.ME
2 vez+en.TAIL vez+en.VOC vez+me vibre vivo+en vosotros vuestras vuestros+MSG vuestros+MSGS
2 vuestros+mensajes way will wish with+en.MY with+your work+en.BEFORE y+MORE y+MSG y+MSGS
2 y+antier y+este y+hoy y+mi y+te ya+, ya+o yo+los yo+paso yo+si you+. you+en.DITCH
2 your+messages zapatillas
3 ,+cual .+EVENT .+NEVER .+NOUNOUT .+WISH .+dame .+deja .+dejen .+del .+en.I .+felicidades
3 .+finalicen .+fuera .+haga .+hala .+id .+las .+metanse .+otro .+podrian .+reportado .+retiro
3 .+revoco .+soy .+tachen 0+en.BEFORE AGAIN+WANT AGAIN+por ASK+NEVER ASK+THIS ASK+falta
3 BAJA+de CANCEL+los DEAL+en.VOC ERRED+de EVENT+con FEDUP+, FEDUP+en FEDUP+la GET+AGAIN
3 GET+mas INF+MSG INF+en.NEG INF+mensajes INFME+mensajes LATER+THIS LAW+> LIST+a LIST+es MODAL
3 MODAL+AGAIN MODAL+MORE MODAL+ahorrar MODAL+mas MORE+WANT MORE+mensaje MSG+NUMBER MSG+del
3 MSG+en.LOSE MSG+numero MSGS+> MSGS+del MSGS+en.LOSE MSGS+es NEVER+, NEVER+BOTHER NEVER+GET
3 NEVER+MORE NEVER+VOLVER NEVER+a NEVER+conozco NEVER+cuenten NEVER+deseo NEVER+es NEVER+os
3 NEVER+va NEVER+vivo NO+, NO+BOTHER NO+GET NO+VOLVER NO+conozco NO+cuenten NO+deseo NO+es
3 NO+os NO+va NUMBER+. OBJECT+en.BEFORE OBJECT+en.HEY OBJECT+en.ME OBJECT+en.TAIL OBJECT+me
3 OBJECT+nueva OBJECT+ok PERSON+con PERSON+se PSUBJ RECIBIR+> RECIBIR+MORE REMOVEME+d
3 REMOVEME+del REMOVEME+en.LOSE REPLY+ASK REPLY+WORD REPLY+en.YOU REPLY+ya RME+> SEND+THIS
3 SEND+nada SERVICE+nueva SHOP+, SHOP+de STOPDO+NEVER STOPDO+NO STOPDO+al STOPDO+dormir
3 STOPDO+en.BEFORE STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+en.YOU STOPDO+no STOPDO+ya
3 STOPS+los SUBJ+NEVER THING+, THIS THIS+en.YOU THIS+textos THIS+ya VOLVER+a WANT+GET WANT+q
3 WANT+recibir WISH+RECIBIR WISH+q WISH+recibir WORD+THIS WORD+esto a+EVENT a+el a+en.THIRD
3 a+paseo abrir+el agencia agua+, ahora+en.BEFORE ahorrar al+PERSON alertas+> anos apuntado
3 aqui+. aqui+la avisenme ayer+y baja+de basura+> been bloqueo+> borren borrenlo+> borron
3 borron+y bueno+> busco cancela+el captura carro carro+, cat cease cita+de cobranza
3 cobranza+en.BEFORE con+mi confundiste coronilla correo+MSG correo+MSGS correo+basura
3 corrijan corto cualquier+MSG cuenta+nueva cumpleanos dame dame+de de+MORE de+MSG de+MSGS
3 de+NEVER de+NO de+cobranza de+en.NEGATIVE de+no de+romper de+su de+vuestros decirlo
3 definitiva deje+al del+LIST del+THING del+agua del+barrio del+club del+grupo demas den dia
3 dia+y digo dime dona dona+, dormir edad edad+, el+CONSENT el+aviso el+pelo el+recordatorios
3 el+suyo el+tiempo en.ALONE+> en.AUTHORITY en.BADMSG+> en.BEFORE+BOTHER en.BEFORE+GET
3 en.BEFORE+MSG en.BEFORE+MSGS en.BEFORE+SUBJ en.BEFORE+conozco en.BEFORE+cuenten
3 en.BEFORE+deseo en.BEFORE+es en.BEFORE+escribes en.BEFORE+esten en.BEFORE+jubile
3 en.BEFORE+las en.BEFORE+llega en.BEFORE+mios en.BEFORE+os en.BEFORE+ponga en.BEFORE+sigan
3 en.BEFORE+tiene en.BEFORE+tocan en.DAY+en.BEFORE en.DOESNT+to en.END+> en.FROM+en.MY
3 en.FROM+en.VOC en.HEY+, en.HEY+NEVER en.I+been en.KEYWORD en.KINDS+en.BEFORE en.LIST+>
3 en.LOSE+LIST en.LOSE+THING en.LOSE+agua en.LOSE+barrio en.LOSE+club en.LOSE+grupo
3 en.ME+VOLVER en.ME+en.FROM en.ME+escribes en.ME+esten en.ME+fui en.ME+jubile en.ME+llega
3 en.MENDED en.MENDED+en.VOC en.MY+en.PHONE en.NEG en.NEG+BOTHER en.NEG+GET en.NEG+VOLVER
3 en.NEG+a en.NEG+conozco en.NEG+cuenten en.NEG+deseo en.NEG+es en.NEG+os en.NEG+to en.NEG+va
3 en.NEGATIVE+, en.NEGATIVE+BOTHER en.NEGATIVE+GET en.NEGATIVE+VOLVER en.NEGATIVE+conozco
3 en.NEGATIVE+cuenten en.NEGATIVE+deseo en.NEGATIVE+es en.NEGATIVE+os en.NEGATIVE+va en.NOT+to
3 en.REGULATOR en.SENDING+en.BEFORE en.TAIL+VOLVER en.TAIL+en.FROM en.TAIL+escribes
3 en.TAIL+esten en.TAIL+fui en.TAIL+jubile en.TAIL+llega en.TEXT+. en.THINGS+en.BEFORE
3 en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+en.VOC en.THINGS+me en.THIRD+las en.THIRD+mios
3 en.UNSUB en.VOC+VOLVER en.VOC+en.FROM en.VOC+escribes en.VOC+esten en.VOC+fui en.VOC+jubile
3 en.VOC+llega en.WISH+en.DOESNT en.WISH+en.NEG en.WISH+en.NOT en.WISH+not en.YOU+en.BEFORE
3 encuestas+de end+> envios+, es+el es+mio es+urgente escriban+, escribes escribiendo+>
3 escribirme+> esten esten+GER esto+lo estos+textos estuvo+> estuvo+bueno ever ex fallecio+en
3 familia familia+, favor+, felicidades felicidades+, finalicen from+en.MY fuera ganaron going
3 gracias+> graduo graduo+en grupo+de hala hala+, hasta+en hermano hostigamiento
3 hostigamiento+> ir+> ive+been jubile kiero kinder kinder+> la+LAW la+coronilla la+nina
3 la+senora la+suscripcion le+THIS le+escriban le+esta llame llega lo+del lo+demas lo+en.LOSE
3 lo+tengan los los+viernes make mama+de mandarme+mensajes manden+> manera mas mas+por
3 me+VOLVER me+escribes me+esten me+fui me+jubile me+llega mensaje+NUMBER mensaje+numero
3 message messages+> metanse mi+STOPS mi+cel mi+consentimiento mi+familia mi+nino mi+nomas
3 mi+papa mi+pedido mio+y mios+, mios+. molesten+en muchas muchas+en.FEEL muchas+gracias
3 my+en.PHONE nada+de nena nene nene+> no+, no+BOTHER no+GET no+VOLVER no+conozco no+cuenten
3 no+deseo no+es no+os no+va nomas+MSG nos+BOTHER nos+SUBJ not+to notificaciones+, nuevos
3 ofertas+de ojala olviden otra+> otro+MSG otro+mensaje para+ASK para+en.YOU para+ya pararlo
3 paseo paseo+con pedido pelo pelotas+> pero+de pero+los por+culpa promo proximo proximos+LIST
3 proximos+envios publicidad puede+mandarme pueden+REMOVE pueden+RME pueden+ahorrar
3 q+en.BEFORE que+NEVER que+THIS que+falta quiero+q quiteme quiteme+de recibir recibir+MORE
3 regalo+mi remuevanme remuevanme+> reportado reportado+como retiro romper+las saldo santiago
3 santiago+, saquenme+de se+BOTHER se+SEND se+SUBJ se+graduo se+molesten sea+ASK sea+que
3 senora senora+ASK senora+que sigan sigues silencio+, sin+mi since+0 since+en.DAY sistema
3 sms+> son+las son+mios soy+un sus+MSGS sus+ofertas suscripcion+> suyo+> tachen te+ERRED
3 te+confundiste telefono+es tener textos+, the+messages tio to tocan toda toda+MSG
3 toda+comunicacion tren tus+LIST tus+mensajes ultimo+ASK ultimo+que un+CANCEL uno+> usen
3 veces vendan vez+ASK vez+que viernes+de vivo vuelta vuelta+> y+OBJECT y+SERVICE y+cuenta ya
3 yall yo+NEVER 🚫+*
4 ,+STOPS ,+WORD ,+como ,+eso ,+las ,+pero ,+saquenme .+? .+LATER .+NUMBER .+STOPS .+aqui
4 .+cero .+cuantas .+en.ALONE .+en.END .+en.LOSE .+en.STOP .+mensajes .+mire .+numero .+wey
4 0+am ?+porque ASK+MODAL ASK+le BAJA+> CONSENT DAR+un ERRED ERRED+> FEDUP+THIS FEDUP+aqui
4 FORGET+mi GET+MORE LATER+aqui LATER+la LIST+conmigo MODAL+> MODAL+REMOVE MODAL+RME
4 MODAL+WORD MORE+, MSG+MORE MSG+conmigo MSG+y MSGS+conmigo NEVER+SEND NEVER+WANT NEVER+soy
4 NO+a NO+soy NOUNOUT NUMBER+, NUMBER+> NUMBER+WRONG NUMBER+es RECIBIR SEND+AGAIN SEND+mas
4 SEND+una STOPDO THIS+. VOLVER WANT+RECIBIR WRONG a+INF a+THIS a+esa a+escribir absoluto
4 acabo ahi+> al+perro am avisos+del avisos+en.LOSE baja bajenme barrio barrio+si bloqueo
4 borreis borren+> como+CANCEL cosas cualquier cuantas cuantas+veces cuenta de+" de+LATER
4 de+THIS de+la de+los de+ninguna de+ustedes dejad dejad+de dejen del+SHOP desactivar
4 donde+les en+paz en+todos en.ALONE en.BEFORE+a en.BEFORE+borreis en.BEFORE+is en.BEFORE+soy
4 en.DAY+am en.ENDED en.HEY+ni en.KINDS+. en.LOSE+SHOP en.ME+SUBJ en.ME+borreis en.ME+tiene
4 en.MENDED+en.BEFORE en.MESSAGE+. en.MY+is en.NEG+, en.NEG+soy en.NEGATIVE+a en.NEGATIVE+soy
4 en.TAIL+SUBJ en.TAIL+borreis en.TAIL+tiene en.THIRD+, en.VOC+SUBJ en.VOC+borreis
4 en.VOC+en.BEFORE en.VOC+tiene en.YOU+> en.YOU+STOPS en.YOU+parenle escriban eso+, esos
4 estan+escribiendo esto+> esto+en.YOU esto+ya fallecio fuera+> hagan hasta+THIS hasta+aqui
4 hasta+la hermano+> hoy la+persona la+senal la+vuelta las+MSGS las+encuestas le+SEND
4 les+agradeceria les+quepa los+BLOCKS los+mios los+proximos los+tengo ma+mensaje manera+>
4 me+SUBJ me+borreis me+tiene mejor+en.BEFORE mensaje+ASK mensaje+que mensajes+conmigo
4 mensajes+es mi+hermano mi+por mire+, molesten musica no+a no+soy not numero+, numero+WRONG
4 os parenle parenle+a paso+de paz perro perro+con proximos pueden que+MODAL que+le quepa
4 quepa+> quiero+MSG quitenme reciba renuncio revoco sacame saquenme+del saquenme+en.LOSE
4 se+acabo sea+el seguir senal+, senor sera silencio+> soy+la sus+MSG sus+textos suyo taller
4 taller+, terminar+> textos+a this+is tierra tierra+a todos+los un+senor ustedes+, vuestros
4 vuestros+LIST wey wey+en.YOU wey+ya y+a y+cree y+si ya+STOPS ya+parenle yo+ni 🚫
5 ,+STOPALL ,+mi .+LIST .+con .+en.KEYWORD .+en.TAKE .+iros .+los .+ni .+olvidame .+🚫 AGAIN+,
5 ASK+lo GER+> GET+> MORE MSGS OBJECT+en.VOC OBJECT+si REMOVE+mi SERVICE+, STOPALL+de
5 STOPDO+de UNME WANT+MSG WISH+el WORD WRONG+> a+otra a+su a+tomar abrir aqui+> be cero
5 cero+interes club comunicacion con+los con+su contacto contacto+> de+OBJECT de+hoy de+una
5 el+silencio en.BEFORE+, en.BEFORE+> en.ENDED+> en.FROM en.KEYWORD+> en.KINDS en.YOU+estuvo
5 encuestas envios+> es+THIS estuvo ex+, interes iros iros+a la+proxima like los+envios mas+,
5 mejor+NEVER mejor+NO mejor+en.NEG mejor+en.NEGATIVE mejor+no messages mire musica+a ofertas
5 olvidame otra+parte palabra parte pido por+saco proxima que+lo saco saco+> senal si+>
5 siempre+> sus sus+LIST suscripcion tiene tomar tomar+por un+dia with ya+> ya+estuvo
6 ,+los ,+se .+FORGET .+MSGS .+WORD .+baja .+denme .+en.ENDED ASK+parte CANCEL+esto FORGET INF
6 MORE+MSG MSG+de MSGS+de NEVER+. NO+. SEND+> STOPS+a SUBJ+mas THIS+, UNME+> agradeceria aki
6 bye consentimiento consentimiento+> cree cree+ASK cree+que d de de+INF de+PERSON de+mensajes
6 deja+de denme el+NUMBER el+telefono en.NEG+. en.NEGATIVE+. en.TAKE hasta id las+MSG le+sigan
6 les+WISH lista+, lo+de ma ma+MSG mas+> menos mensajitos mensajitos+> ninguna no+. parte+>
6 por+donde que+parte since tengo+SERVICE uno
7 ,+CANCEL .+BAJA .+saquenme .+vete AGAIN+> BAJA BOTHER BOTHER+> CANCEL+THIS DAR GER+a GET
7 LATER+de LAW REPLY+siempre STOPDO+siempre SUBJ+AGAIN a+quien de+LIST en.BEFORE+VOLVER
7 en.BEFORE+tienen en.ME+tienen en.TAIL+tienen en.VOC+tienen en.WISH escribiendo+a from
7 le+VOLVER los+de los+mensajitos me+tienen mensajes+de mios para+siempre q soy superenme
7 superenme+> this todos vete
8 ,+REMOVEME ,+STOPDO . .+CANCEL .+DAR .+STOPALL LIST LIST+> MSG REMOVEIT REMOVEME+de
8 SEND+MORE STOPALL WORD+> ni nomas sea
9 .+hasta CANCEL+> FEDUP REMOVEIT+> SUBJ+> SUBJ+MORE aqui en.BEFORE+. esto mi+NUMBER silencio
9 telefono tengan
10 .+ASK .+FEDUP .+que GER numero 🔕 🔕+>
11 .+STOPDO .+les SUBJ THIS+> envios les
12 escribiendo saquenme
13 .+REMOVEME REMOVEME+>
17 NUMBER
22 REMOVEME
"""
