"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-23 =bias
-13 >
-10 o
-9 el
-8 LATER+> deje eh sin tu
-7 0 al cuanto dos en.OTHER fue la usted
-6 , .+quien EVENT OBJECT OBJECT+, OBJECT+> de+nuevo en en.DAY en.THIRD es esta estoy la+de
-6 manden+MSGS nuevo por+ASK por+que quedo sacaron
-5 ,+de .+RME .+WANT .+basta .+si .+ya CANCEL+la DEAL+> SEND+publicidad SUBJ+publicidad casa
-5 con correo dio donde+sacaron eh+> en+la en.BEFORE+sirven en.DAY+> en.TIME manden+publicidad
-5 porfa quite sacaron+mi sirven tambien
-4 ,+WISH .+. .+REMOVE .+en.NEGATIVE .+en.YOU .+no .+perdon .+por .+y 0+, 2 ASK+es BAJA+,
-4 CANCEL+de EVENT+> EVENT+de LATER+, MSG+por PERSON REMOVE SERVICE+> STOPDO+la SUBJ+MSGS
-4 SUBJ+a THIS+es THIS+mensajes WORK a+lo acuerdo baja+, basta cambie+de con+THIS creo dale
-4 de+donde dejo el+OBJECT en+el en.BEFORE+estoy en.DAY+, en.ME+sirven en.TAIL+sirven
-4 en.VOC+sirven end era esposo estos+mensajes is la+EVENT lado lista+de llamenme los+CANCEL
-4 los+REMOVE los+quite manden+MSG manden+mensajes me+sirven mensajes+> mi+esposo mismo molesta
-4 muy my nunca otra+vez perdon porfa+> que+es sale tantos tantos+LIST tantos+MSG tantos+MSGS
-4 tienen todavia todo+> vacaciones vamos vemos y+usted you
-3 ,+LATER ,+THIS ,+WANT ,+ahi ,+cuanto ,+es ,+ese ,+fue ,+tengo .+BLOCKS .+NO .+cuanto .+deje
-3 .+despues .+en.BEFORE .+en.THIRD .+respondo .+son .+tqm 0+> ASK+se BAD CALL CHAT GET+los
-3 LATER LIST+porfa MODAL+INF MODAL+SEND MORE+LATER MSG+en MSG+la MSG+porfa MSGS+la MSGS+porfa
-3 NEVER+REPLY NEVER+estoy NEVER+hay NEVER+la NEVER+leo NEVER+necesito NEVER+queria NEVER+un
-3 NO+REPLY NO+estoy NO+hay NO+leo NO+necesito NO+queria NUMBER+en PERSON+> PERSON+ASK
-3 PERSON+que RECIBIR+los SEND+MSGS SEND+a STOPDO+mi STOPDO+un STOPS+LIST STOPS+MSGS
-3 SUBJ+mensajes WANT+INF WANT+SEND WISH+> WISH+INF WISH+SEND WORD+con WORD+en.ME WORD+en.TAIL
-3 WORD+me a+las alla alla+> amen and and+en.SUBJECT at avisos+, ayer ayudan basta+con borraron
-3 c cancela+la celular+en como+funciona compania con+eso correo+, corte cuantos cuantos+LIST
-3 cuantos+MSG cuantos+MSGS cuantos+mensajes darme darme+de de+WORD de+vacaciones deje+de
-3 del+EVENT denunciarlo despues dia+> dias eh+, el+0 el+PERSON el+SERVICE el+en.DAY el+otro
-3 en+este en.BEFORE+encantan en.BEFORE+hace en.BEFORE+hay en.BEFORE+leo en.BEFORE+llegan
-3 en.BEFORE+llego en.BEFORE+necesito en.BEFORE+queria en.HEY en.I+en.DONT en.LOSE+EVENT
-3 en.ME+DAR en.ME+encantan en.ME+llego en.MY en.NEG+REPLY en.NEG+en.BEFORE en.NEG+estoy
-3 en.NEG+hay en.NEG+leo en.NEG+necesito en.NEG+queria en.NEGATIVE+REPLY en.NEGATIVE+estoy
-3 en.NEGATIVE+hay en.NEGATIVE+leo en.NEGATIVE+necesito en.NEGATIVE+queria en.OTHER+en.BEFORE
-3 en.SUBJECT+en.DONT en.TAIL+DAR en.TAIL+encantan en.TAIL+llego en.VOC+DAR en.VOC+encantan
-3 en.VOC+llego en.YOU+lo encima entonces entonces+> entran entran+sus ese eso eso+es estoy+de
-3 fue+un hay he hijo hora igual ir kilos la+otra las+en.LIST las+en.MESSAGES las+en.PLURALS
-3 las+promos les+dio llevo manana mandan+> mandarme manden+LIST mando mateo me+DAR me+encantan
-3 me+llego mejor mi+PERSON mi+hijo muchos muy+amable nadie necesito ni+un no+REPLY no+estoy
-3 no+hay no+leo no+necesito no+queria nos nos+vemos notificaciones o+solo pague permiso+> pero
-3 pero+en.YOU pero+ya po po+, por por+la publicidad+> puedo que+se queda querer queria quien
-3 quite+> quitele recado respondo saca salgo sali salir servicio shes sin+querer so solicito
-3 son su+correo tarde+> textos+de the+en.BEFORE todo un una va+, van van+a vi voy y+WANT
-3 y+WISH ya+lo
-2 % * *+con ,+BLOCKS ,+INF ,+al ,+dale ,+en.ME ,+en.TAIL ,+manana ,+me ,+my ,+puedo ,+quiero
-2 ,+tienen ,+vengan ,+voy ,+y .+% .+AGAIN .+MODAL .+MORE .+SEND .+VOLVER .+a .+acabo .+acepto
-2 .+anulen .+bueno .+cambie .+can .+conforme .+creo .+cuantos .+dadme .+dale .+donde .+el
-2 .+en.MY .+en.NEG .+en.VOC .+entonces .+go .+hola .+informacion .+mil .+muy .+my .+nunca .+ok
-2 .+quitele .+renuncie .+sale .+sip .+solicito .+su .+tienen .+tu .+tuve .+va .+vamos
-2 .+vuelvan .+yes 0+y ?+en.HEY ?+en.I ?+en.SUBJECT ?+i ?+yo AGAIN+LATER AGAIN+los AGAIN+tarde
-2 ANNOY ANNOY+con ASK+> ASK+NUMBER ASK+insistentes ASK+numero ASK+pague BAD+, BAJA+del
-2 BAJA+en.BEFORE BAJA+en.LOSE BLOCKS+con BOTHER+, CANCEL+mi DEAL+LATER DEAL+en.BEFORE DEAL+o
-2 EVENT+, FIX INF+los INF+pero INFME+los LATER+MORE LIST+SEND LIST+con LIST+en LIST+la
-2 LIST+mandan LIST+por MODAL+, MODAL+INFME MODAL+a MODAL+falta MODAL+mandarme MORE+THIS
-2 MORE+los MORE+tarde MSG+? MSG+SEND MSG+mandan MSGS+> MSGS+? MSGS+SEND MSGS+con MSGS+en
-2 MSGS+mandan MSGS+por NEVER+STOPALL NEVER+STOPDO NEVER+TOLD NEVER+comprar NEVER+en.SUBJECT
-2 NEVER+en.THIRD NEVER+hace NEVER+he NEVER+molestar NEVER+pares NEVER+puedo NEVER+trabaja
-2 NEVER+vi NO+STOPALL NO+STOPDO NO+TOLD NO+comprar NO+hace NO+la NO+molestar NO+pares NO+puedo
-2 NO+se NO+tengo NO+trabaja NO+vi OBJECT+o PART PERSON+PERSON PERSON+en.BEFORE PERSON+en.ME
-2 PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+por REMOVE+a REMOVE+la REMOVE+su REPLY+GET
-2 REPLY+a REPLY+de REPLY+la REPLY+otro REPLY+seguir RME RME+a RME+la SEND+, SEND+al SEND+con
-2 SEND+demasiado SEND+el SEND+los SEND+otra SEND+pero SERVICE SERVICE+del SERVICE+en.BEFORE
-2 SERVICE+en.LOSE SERVICE+en.ME SERVICE+en.TAIL SERVICE+en.VOC SERVICE+me STOPDO+GET STOPDO+el
-2 STOPDO+otro STOPDO+seguir STOPDO+su STOPS+con SUBJ+LIST SUBJ+MSG SUBJ+la TELL THIS+?
-2 THIS+ASK THIS+OBJECT THIS+SERVICE THIS+dias THIS+en THIS+en.BEFORE THIS+estare THIS+nos
-2 THIS+que TOLD+la WANT+NEVER WANT+darme WANT+formar WANT+ni WISH+darme WISH+formar WISH+ni
-2 WORD+, WORD+de WORD+del WORD+en.LOSE WORD+en.VOC WORD+la a+MSG a+MSGS a+REMOVE a+RME
-2 a+en.BADMSG a+en.MESSAGES a+en.SENDING a+en.TEXT a+este a+mandarme a+mi a+sacar a+seguir
-2 a+spam a+un acaba acabaron acabo+de acepto actualicen actualicen+mi acuerdo+> adelante
-2 adelante+> ahi+estare ahi+nos ahorita al+DEAL al+contrario al+mismo alta amable amable+,
-2 amiga and+en.THIRD antes antes+> antes+de anulen+mi arregle asi aviso+> avisos+a ayer+,
-2 baja+del baja+en.BEFORE baja+en.LOSE banco barda boletin boletos boletos+> bueno+, cabeza
-2 calle camioneta can+en.SUBJECT casi casi+NEVER cebolla celular+> church cinco cita cita+o
-2 claro claro+, clase compania+> comprar con+dos con+ese con+lo confirmo consegui
-2 consentimiento+REPLY consentimiento+STOPDO consentimiento+para conteste contesto contrario
-2 contrario+> copia correo+se creo+ASK creo+que dale+, dan de+> de+AGAIN de+BAD de+CANCEL
-2 de+EVENT de+SERVICE de+acuerdo de+alta de+basura de+en.BADMSG de+en.MESSAGES de+fumar de+mas
-2 de+mateo de+regreso deja+la dejar dejaron dejaron+de deje+mi dejes del+LATER del+PERSON
-2 del+banco del+lado demasiado demasiados derecho+a desbloqueo desbloqueo+> desde desde+ASK
-2 desde+que deseo+formar despues+de dice dicen dicen+ASK dicen+que dio+mi direccion disculpe
-2 doctora doctora+> domingos donde dos+> down el+EVENT el+LATER el+WORK el+finde el+letrero
-2 el+portero ella ellos en+0 en+en.DAY en+suenos en+venta en.BADMSG en.BEFORE+ANNOY
-2 en.BEFORE+CANCEL en.BEFORE+DAR en.BEFORE+REPLY en.BEFORE+STOPALL en.BEFORE+STOPDO
-2 en.BEFORE+comprar en.BEFORE+dejes en.BEFORE+duele en.BEFORE+en.MY en.BEFORE+en.VOC
-2 en.BEFORE+fui en.BEFORE+la en.BEFORE+manda en.BEFORE+manden en.BEFORE+molesta
-2 en.BEFORE+molestar en.BEFORE+pares en.BEFORE+queda en.BEFORE+quitan en.BEFORE+salgo
-2 en.BEFORE+tengo en.BEFORE+trabaja en.BEFORE+ustedes en.BEFORE+vayan en.BEFORE+vi
-2 en.BEFORE+viene en.CALL+, en.DAY+y en.DITCH+en.SUBJECT en.DOESNT+en.BEFORE en.DONT
-2 en.END+en.MY en.ENDED+en.MY en.FEEL+, en.FROM+my en.GAVE+en.VOC en.GET+en.MY en.GET+the
-2 en.HEY+NO en.HEY+en.BEFORE en.HEY+en.NEG en.HEY+en.NEGATIVE en.HEY+en.YOU en.HEY+no
-2 en.HEY+ya en.I+dont en.I+en.DOESNT en.I+en.NEG en.KEYWORD+en.MY en.LOSE+LATER en.LOSE+PERSON
-2 en.LOSE+banco en.LOSE+lado en.ME+ANNOY en.ME+deja en.ME+duele en.ME+lo en.ME+manda
-2 en.ME+molesta en.ME+queda en.ME+quitan en.ME+salgo en.MENDED+, en.MESSAGES+, en.MY+MSG
-2 en.MY+MSGS en.MY+en.BADMSG en.MY+en.OTHER en.MY+en.THINGS en.NEG+STOPALL en.NEG+STOPDO
-2 en.NEG+TOLD en.NEG+comprar en.NEG+hace en.NEG+la en.NEG+molestar en.NEG+pares en.NEG+puedo
-2 en.NEG+se en.NEG+tengo en.NEG+trabaja en.NEG+vi en.NEGATIVE+STOPALL en.NEGATIVE+STOPDO
-2 en.NEGATIVE+TOLD en.NEGATIVE+comprar en.NEGATIVE+hace en.NEGATIVE+la en.NEGATIVE+molestar
-2 en.NEGATIVE+pares en.NEGATIVE+puedo en.NEGATIVE+se en.NEGATIVE+tengo en.NEGATIVE+trabaja
-2 en.NEGATIVE+vi en.OTHER+> en.OTHER+en.VOC en.SUBJECT en.SUBJECT+dont en.SUBJECT+en.NEG
-2 en.SUBJECT+en.TAKE en.SUBJECT+gave en.SUBJECT+get en.TAIL+ANNOY en.TAIL+deja en.TAIL+duele
-2 en.TAIL+lo en.TAIL+manda en.TAIL+molesta en.TAIL+queda en.TAIL+quitan en.TAIL+salgo en.TAKE
-2 en.TAKE+en.FROM en.TAKE+en.THESE en.TEXT+, en.THESE+out en.THIRD+PERSON en.THIRD+ustedes
-2 en.TIME+the en.VOC en.VOC+ANNOY en.VOC+deja en.VOC+duele en.VOC+lo en.VOC+manda
-2 en.VOC+molesta en.VOC+queda en.VOC+quitan en.VOC+salgo en.WISH+to en.YOU+THIS en.YOU+arregle
-2 en.YOU+en.MY en.YOU+esta en.YOU+quedo en.YOU+vi encima+de entrevista entro equivoco
-2 era+REPLY era+STOPDO era+el era+para eres error es+ASK es+STOPS es+del es+en.LOSE es+gratis
-2 es+mi es+que es+suficiente esa+OBJECT esa+SERVICE escribame eso+NO eso+en.BEFORE eso+en.NEG
-2 eso+en.NEGATIVE eso+no esta+en estaba estafa estare esto+ASK esto+que estoy+interesado
-2 estoy+muy ex+PERSON expediente favor+> finde firmar firmar+MORE firmar+nada formar
-2 formar+parte found found+en.BEFORE friday friday+> fue+a fui fumar fumar+MODAL fumar+hace
-2 funciona gato gave gente get get+en.MY gusto gusto+> haber habia hace+falta hago hermano hes
-2 hicieron hola i+en.DONT igual+> in informacion informacion+> insistentes interesado
-2 interesado+> ir+a it it+> jaja jeje jeje+> kilos+, la+DEAL la+OBJECT la+app la+casa la+clase
-2 la+en.OTHER la+lista la+mia la+misa la+obra la+propaganda las+llaves late le+gusto leave
-2 lentes leo leo+THIS les+aviso letrero licenciado lista lista+del lista+en.LOSE llegan llego
-2 llego+THIS llego+esto lo+BLOCKS lo+desbloqueo lo+mismo lo+recojo los+BODY los+MSGS
-2 los+domingos los+lentes los+ninos los+tres lugar manana+, manda mandarme+los mandeme marta
-2 mas+LATER mas+tarde maybe me+ANNOY me+deja me+duele me+lo me+manda me+molesta me+queda
-2 me+quitan me+salgo mensaje mensaje+. mensajes mensajes+SEND mensajes+en mensajes+la
-2 mensajes+mandan mensajes+por mensajes+porfa meses mi+CLIENT mi+NEVER mi+NO mi+compania
-2 mi+en.BEFORE mi+en.NEG mi+en.NEGATIVE mi+no mi+vida mia mil mil+en.FEEL mil+gracias minutos
-2 mis+MSG mis+MSGS misa+> mismo+OBJECT mismo+tecnico molestar momento muchos+LIST muchos+MSG
-2 muchos+MSGS muchos+mensajes muy+ANNOY muy+molesta nada nada+> nada+AGAIN nada+MORE nada+mas
-2 ninos no+STOPALL no+STOPDO no+TOLD no+comprar no+hace no+la no+molestar no+pares no+puedo
-2 no+se no+tengo no+trabaja no+vi nombre nuevo+, nuevo+> nuevo+en number+> numero+de o+lo obra
-2 oficina old open otra otra+persona otro+dia out oye para para+GET para+otro para+seguir
-2 pares paro partido perdon+por permiso phone+, pie plan plan+en.BEFORE pongame por+MSG
-2 por+NEVER por+NO por+el por+en.BEFORE por+en.NEG por+en.NEGATIVE por+en.TEXT por+eso por+no
-2 por+un portero pregunta presupuesto promos+> puede pueden+INF pueden+INFME pueden+SEND
-2 pueden+mandarme puedo+WORD punto punto+, pusieron que+NUMBER que+insistentes que+numero
-2 que+pague quedo+> querer+, queria+ASK quien+les quiero quiero+ASK quiero+INF quiero+SEND
-2 quiero+darme quiero+que quitan quitaron r recibir+mensajes recojo recordatorios+>
-2 registro+de regreso renuncie renuncie+ayer reporte reporte+con rio rio+de robo robo+, sabado
-2 sacar salgo+> salio se+en.BEFORE se+en.ME se+en.TAIL se+en.VOC se+equivoco se+fue se+me
-2 se+rio seguimos seguimos+con seguir+GET seguir+RECIBIR seguir+recibiendo seguro si+,
-2 si+MODAL si+a siempre sigue sip solo+MSG son+ustedes sorry spam spam+, suenos suenos+>
-2 suficiente sus+mensajitos tal tambien+los tan tan+LATER tan+temprano tantito tarde tarjeta
-2 te tecnico telefono+y temporada temprano tenga termine termino texes the the+MSG the+MSGS
-2 the+en.BADMSG think tienen+mi tienen+servicio to+en.ENDED to+en.TAKE tqm trabaja
-2 trabaja+THIS tres tu+MSG tu+mensaje un+error un+mensaje un+mes ustedes+los vale vale+, vayan
-2 vayan+a vengan venta ventana veo verdad verdad+> vez+los viene vote want whatsapp when would
-2 y+THIS y+en.HEY y+esto y+quiero y+su y+yo ya+THIS ya+arregle ya+esta ya+quedo ya+vi yes yo
-2 yo+NO yo+en.NEG yo+en.NEGATIVE yo+en.YOU yo+no yo+ya you+en.MY
2 ,+? ,+DAR ,+REMOVE ,+RME ,+WORD ,+ahorrense ,+borrenla ,+como ,+deja ,+dejen ,+en.DOESNT
2 ,+ni ,+pero ,+the .+LIST .+aqui .+cancelen .+cero .+cuantas .+dame .+dejen .+en.EVENT .+en.I
2 .+en.WRONG .+esto .+guau .+hala .+kiero .+las .+le .+mensajes .+metanse .+ojala .+otra
2 .+para .+reportado .+saquenme .+soy .+tachen .+todo .+ustedes .+wey .+wrong 0+anos
2 ?+REMOVEME ?+la AGAIN+LIST AGAIN+MSG AGAIN+MSGS AGAIN+WANT AGAIN+por ASK+STOPALL ASK+bonito
2 ASK+buscan ASK+decirlo ASK+dios ASK+este ASK+esto ASK+le ASK+nadie ASK+ustedes ASK+va
2 BODY+FEDUP BODY+verde BOTHER+por CANCEL CANCEL+en.SENDING CANCEL+todo CONSENT DAR+CONSENT
2 DAR+un DEAL+de DEAL+en.VOC DEAL+y EVENT+con EVENT+la EVENT+mi FEDUP+, FEDUP+LATER GER+,
2 GER+> GER+cosas GET+, GET+ASK GET+THIS GET+esto GET+que INF+MORE INF+NEVER INF+NO INF+cuando
2 INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE INF+estos INF+no INFME LATER+. LATER+LATER LATER+es
2 LIST+. MODAL+ASK MODAL+REMOVE MODAL+RME MODAL+WORD MODAL+ahorrar MODAL+que MORE+WANT
2 MSG+diario MSG+en.BEFORE MSGS+. MSGS+MORE MSGS+es MSGS+y NEVER+AGAIN NEVER+BOTHER NEVER+INF
2 NEVER+MSG NEVER+MSGS NEVER+SUBJ NEVER+VOLVER NEVER+conozco NEVER+es NEVER+funciona
2 NEVER+gasten NEVER+lo NEVER+mas NEVER+mi NEVER+vivo NO+BOTHER NO+INF NO+VOLVER NO+conozco
2 NO+es NO+funciona NO+gasten NO+los NO+quiero NOUNOUT+la NOUNOUT+mi NUMBER+ASK NUMBER+NEVER
2 NUMBER+NO NUMBER+cambio NUMBER+en.BEFORE NUMBER+en.NEG NUMBER+en.NEGATIVE NUMBER+es
2 NUMBER+incorrecto NUMBER+no NUMBER+que OBJECT+en.BEFORE OBJECT+en.HEY OBJECT+en.ME
2 OBJECT+en.TAIL OBJECT+me OBJECT+nueva OBJECT+ok OBJECT+si PERSON+se PREMOVE RECIBIR+THIS
2 RECIBIR+esto REMOVE+> REMOVEME+del REMOVEME+en.LOSE REPLY+ASK REPLY+vender SEND SEND+NEVER
2 SEND+estos SEND+lo SEND+menos SEND+ni SERVICE+REPLY SERVICE+STOPDO SERVICE+nueva
2 SERVICE+para STOPDO+, STOPDO+NEVER STOPDO+NO STOPDO+dormir STOPDO+en STOPDO+en.BEFORE
2 STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+no STOPDO+vender STOPS+. STOPS+los SUBJ+por
2 THIS+LIST TOLD TOLD+STOPS TOLD+WORD VOLVER+GER VOLVER+a WANT+GET WANT+los WANT+sus WISH+,
2 WISH+en.BEFORE WISH+los WISH+sus WISH+un WORD WORD+NEVER WORD+NO WORD+THIS WORD+en.NEG
2 WORD+en.NEGATIVE WORD+no a+EVENT a+GET a+MORE a+en.BEFORE a+los a+paseo a+que a+ver about
2 abrir+el abuelo agua+, ahora+es ahorrar ahorrense ahorrense+el algo+, am and+en.BEFORE
2 and+en.MY ano ano+, anos+, antes+REMOVEIT aqui+NO aqui+en.BEFORE aqui+en.NEG
2 aqui+en.NEGATIVE aqui+no avisos+de away baja bandeja bastante basura+, basura+> borran
2 borrenla borrenme borron borron+y buscan buscan+en.YOU buscan+ya busco by by+en.SENDING
2 by+en.TEXT cada cant cant+en.TAKE carro celular celular+, celular+. cero+> club comunico
2 comunico+ASK comunico+que contacto correo+MSG correo+MSGS correo+basura cortenla corto
2 cosas+> cuando cuando+WANT cuando+quiera cuantas cuantas+veces cuenta cuenta+REPLY
2 cuenta+STOPDO cuenta+nueva cuenta+para dais dame dame+de dar day+> de+DEAL de+MORE de+MSG
2 de+MSGS de+RECIBIR de+cel de+en.BEFORE de+en.NEG de+en.THINGS de+esto de+mi de+pago
2 de+recibir de+romper de+sonar decirlo dejaste+el del+agua del+barrio del+club del+grupo
2 demas derecho+de desactivar descanso deseo+ASK deseo+que dia+entiendan dia+y diario digo+ASK
2 digo+que dont+do duena el+NUMBER el+menu el+numero el+pelo el+registro el+suyo el+trabajo
2 el+ultimo elimino en+ese en+lo en.AGAIN+> en.ALONE+, en.BADMSG+with en.BEFORE+BOTHER
2 en.BEFORE+PREMOVE en.BEFORE+PSUBJ en.BEFORE+SEND en.BEFORE+avisen en.BEFORE+borran
2 en.BEFORE+conozco en.BEFORE+en.AGAIN en.BEFORE+en.PHONE en.BEFORE+entiende en.BEFORE+es
2 en.BEFORE+for en.BEFORE+from en.BEFORE+gasten en.BEFORE+it en.BEFORE+las en.BEFORE+llega
2 en.BEFORE+mi en.BEFORE+on en.BEFORE+one en.BEFORE+pierden en.BEFORE+sigan en.BEFORE+tengan
2 en.BEFORE+vuelvan en.BEFORE+was en.DAY+anos en.DAY+en.VOC en.DAY+en.YOU en.DITCH
2 en.DOESNT+do en.DOESNT+take en.DONT+do en.ENDED en.ENDED+en.SENDING en.EVENT+, en.FROM+>
2 en.FROM+en.MY en.FROM+en.VOC en.FROM+me en.FROM+the en.FROM+this en.FROM+your en.HEY+>
2 en.HEY+NEVER en.I+did en.KEYWORD en.KEYWORD+en.SENDING en.LIST+> en.LIST+MORE en.LOSE
2 en.LOSE+agua en.LOSE+barrio en.LOSE+club en.LOSE+grupo en.ME+PREMOVE en.ME+PSUBJ
2 en.ME+avisen en.ME+borran en.ME+know en.ME+llega en.ME+pierden en.ME+tengan en.MENDED+en.ME
2 en.MENDED+en.NUMBER en.MENDED+en.PHONE en.MENDED+en.TAIL en.MENDED+en.VOC en.MENDED+me
2 en.MESSAGE+. en.MESSAGES+en.BEFORE en.MY+PERSON en.MY+en.MENDED en.MY+en.PHONE en.MY+ex
2 en.MY+last en.NEG en.NEG+BOTHER en.NEG+INF en.NEG+MSG en.NEG+MSGS en.NEG+VOLVER
2 en.NEG+conozco en.NEG+do en.NEG+en.SUBJECT en.NEG+en.TAKE en.NEG+es en.NEG+funciona
2 en.NEG+gasten en.NEG+los en.NEG+quiero en.NEG+take en.NEG+with en.NEGATIVE+BOTHER
2 en.NEGATIVE+INF en.NEGATIVE+VOLVER en.NEGATIVE+conozco en.NEGATIVE+es en.NEGATIVE+funciona
2 en.NEGATIVE+gasten en.NEGATIVE+los en.NEGATIVE+quiero en.NUMBER en.PHONE en.REPLY en.REPLY+>
2 en.SEND en.SENDING en.SENDING+> en.SENDING+en.BEFORE en.STOP+, en.STOP+en.BEFORE
2 en.SUBJECT+en.DAY en.SUBJECT+may en.TAIL+PREMOVE en.TAIL+PSUBJ en.TAIL+avisen en.TAIL+borran
2 en.TAIL+know en.TAIL+llega en.TAIL+pierden en.TAIL+tengan en.TEXT+. en.THESE+>
2 en.THINGS+en.VOC en.THIRD+. en.THREAT+0 en.THREAT+en.DAY en.TIME+this en.UNSUB+>
2 en.VOC+PREMOVE en.VOC+PSUBJ en.VOC+avisen en.VOC+borran en.VOC+en.FROM en.VOC+en.TEXT
2 en.VOC+llega en.VOC+may en.VOC+pierden en.VOC+tengan en.WANT+en.NEG en.WHO+. en.WISH+en.NEG
2 en.WRONG+en.NUMBER en.WRONG+en.PHONE en.YOU+ASK en.YOU+STOPS en.YOU+en.DAY en.YOU+en.TEXT
2 en.YOU+may en.YOU+que en.YOU+tengo encuestas+por enough+with entiendan entiendan+ASK
2 entiendan+que entiende entrega entrega+, envios+, es+mio escribiendo+> escribieran
2 escribirme+> esos+> estan+GER este estos estuvo+> estuvo+bueno every every+en.BEFORE fall
2 from+en.VOC fuera+> funciona+, gasten guau hagan hagan+AGAIN hagan+MORE hagan+mas hala
2 hala+, hasta+LATER have here i+did ill im+0 im+en.DAY inscrito ir+> ire ke ke+en.BEFORE know
2 la+CONSENT la+LATER la+LAW la+PERSON la+autorizacion la+hija la+nina la+opcion la+persona
2 la+publicidad la+semana la+senorita la+vuelta las+del las+en.LOSE las+encuestas las+pelotas
2 le+SUBJ let llame+, llegando llegar+THIS llegar+estos llego+a lluvia lo+hagan lo+tengan
2 lo+usen los+LATER los+WISH los+dias los+proximos los+reporto los+servicios los+sorteos
2 los+tengo ma ma+MSG mama+en.ME mama+en.TAIL mama+en.VOC mama+me mandes+MSG mandes+MSGS
2 manera mas+> mas+LIST mas+MSG mas+MSGS mas+por mattress may mayo me+PREMOVE me+PSUBJ
2 me+avisen me+borran me+know me+llega me+pierden me+tengan medio+> mejor+en.BEFORE menos+ASK
2 menos+que mensajes+es mensajitos menu menu+del menu+en.LOSE metanse mi+abuelo mi+bandeja
2 mi+cel mi+contacto mi+numero mio mios+, mire mis+NUMBER mis+datos molesten more movil+>
2 muchas muchas+en.FEEL muchas+gracias mundo my+PERSON my+en.PHONE my+ex my+last ni+WISH ni+se
2 nina ningun ninguno nino+se no+BOTHER no+INF no+VOLVER no+conozco no+es no+funciona
2 no+gasten no+los no+quiero noche nuevos+NEVER nuevos+NO nuevos+en.BEFORE nuevos+en.NEG
2 nuevos+en.NEGATIVE nuevos+no numero+ASK numero+cambio numero+incorrecto numero+que of of+the
2 ofertas+> ofertas+de off+> ojala olviden one one+en.BEFORE one+en.FROM opcion opcion+>
2 otorgada otro+MSG otro+mensaje papa+por para+ASK para+vender parece paren parte pasado+TOLD
2 paseo paseo+con pedi+ASK pedi+que pelo pelo+FEDUP pelo+verde pelotas pelotas+> people
2 perro+con pidio pierden pilates+> pizza por+NUMBER por+THIS por+culpa premio privado
2 privado+> profeco+> proximos proximos+LIST proximos+envios publicitarnos puedan
2 pueden+ahorrar q+en.ME q+en.TAIL q+en.VOC q+me que+STOPALL que+bonito que+buscan que+decirlo
2 que+dios que+este que+esto que+le que+nadie que+ustedes que+va quiera quiere+ASK quiere+que
2 quiero+MSG quiero+los quiteme quitenlo quitenlo+> quitenme+de recibir+> recibir+THIS
2 recibir+esto recibirlos recibirlos+> renuncio reportado reportado+como reporto retiro+la
2 retiro+mi revoco romper romper+las saquenme+de saquenme+del saquenme+en.LOSE se+SUBJ
2 se+acabo se+les seguir+con seguros semana+antes senor senor+, senorita seria servicios she
2 si+llego sigan+GER siguen sin+LIST sin+MSG sin+MSGS sin+abrir sin+mensajes sin+mi sobra
2 sobra+> solo+de solo+el sorteos soy still stop+, stop+en.BEFORE su+MSG sus+ofertas
2 sus+textos tachen take tanto telefono+ASK telefono+con telefono+de telefono+que tengo
2 texting textos+a thank thank+en.SUBJECT thank+en.VOC thank+en.YOU the+en.DAY tienda tiene
2 tiene+ASK tiene+que tio to+be to+en.BEFORE toda toda+MSG toda+comunicacion todos+los trabajo
2 trafico unsubscribe unsubscribe+> up+all usen+> ustedes+. veces+hay vender+NEVER vender+NO
2 vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE vender+no ver+si verde verde+, vez vez+ASK
2 vez+en.BEFORE vez+en.ME vez+en.TAIL vez+en.VOC vez+me vez+que vez+y vuelta vuelta+> we wey
2 wit with+en.BEFORE with+en.THESE with+these wrong+en.NUMBER wrong+en.PHONE y+MORE y+MSG
2 y+MSGS y+OBJECT y+SERVICE y+cuenta ya+, ya+ASK ya+STOPS ya+que ya+tengo yall yo+NEVER
2 you+en.DAY you+may
3 ,+REMOVEIT ,+STOPALL ,+STOPS ,+cual ,+lo ,+saquenme ,+then .+? .+EVENT .+MSGS .+NOUNOUT
3 .+cancel .+en.BADMSG .+en.END .+enough .+felicidades .+finalicen .+los .+mejor .+mis
3 .+retiro .+solo 0+am 0+en.BEFORE ?+? AGAIN+> ASK+falta ASK+lo BLOCKS+> CANCEL+los DEAL+si
3 ERRED+de FEDUP+THIS FEDUP+aqui FORGET+mi GET+el INF+. INF+> INF+THIS INFME+> LATER+THIS
3 LATER+aqui LAWYER+> MODAL+> MODAL+MORE MORE+> MORE+por MSG+MORE MSG+y MSGS+de NEVER+.
3 NEVER+> NEVER+MORE NEVER+SEND NEVER+WANT NEVER+deseo NEVER+quiero NO+. NO+deseo NUMBER+.
3 NUMBER+con PERSON+siganle RECIBIR RECIBIR+> REMOVE+mi SEND+. SEND+AGAIN SEND+MORE SEND+THIS
3 SEND+mas STOPDO+en.YOU STOPDO+ya STOPS STOPS+> SUBJ+NEVER SUBJ+mas THIS THIS+textos UNME+>
3 WANT+MSG WANT+RECIBIR WANT+q WISH+el WISH+q a+ASK a+THIS a+esa a+su aburrio acoso+por ahora
3 alguna anos aqui+. aqui+NEVER avisame aviso+de baja+> bajenme be bloqueo bloqueo+> borren
3 bye cambios cancel carro+, cel cero cero+interes cita+de como+la confundiste consentimiento
3 contacto+> cual de+NEVER de+NO de+THIS de+en.NEGATIVE de+mensajes de+no de+politica
3 de+vosotros dead dejen+de del+edificio dona dona+, donde+les dormir edificio el+aviso
3 el+silencio en+paz en.ALONE+> en.BEFORE+SUBJ en.BEFORE+deseo en.BEFORE+with en.DAY+am
3 en.DOESNT+en.TAKE en.ENDED+> en.FEEL+> en.GET en.I en.KEYWORD+> en.KINDS en.LOSE+edificio
3 en.ME+> en.ME+VOLVER en.MENDED+en.BEFORE en.MY+en.DAY en.NEG+. en.NEG+deseo en.NEGATIVE+.
3 en.NEGATIVE+deseo en.TAIL+VOLVER en.TEXT+> en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+me
3 en.THIRD+, en.THREAT en.UNSUB en.VOC+. en.VOC+> en.VOC+VOLVER en.WHO en.YOU en.YOU+,
3 en.YOU+. en.YOU+parenle encuestas enough es+de escriban escribirme eso+, esposa estan
3 esten+GER esto+en.YOU esto+ya estos+textos estoy+en estrella estrella+en estuvo ex+,
3 fallecio felicidades felicidades+, finalicen from+en.BEFORE fuera ganaron getting gracias+>
3 hasta hasta+THIS hasta+aqui here+, horario hoy hoy+. interes kiero la+proxima la+senal
3 la+suscripcion las+de last les+quepa lista+> llame lo lo+demas lo+siento los+BLOCKS los+del
3 los+en.LOSE los+envios los+mensajitos los+mios los+viernes love mandando manden+> me+>
3 me+VOLVER memoria mensajitos+> mi+esposa mi+por mi+telefono mios musica nena nene nene+>
3 no+. no+deseo nos+BOTHER nos+SUBJ nuevos numero+, of+en.MY otra+> otra+parte palabra
3 para+en.YOU para+ya parenle participar paz+> pedi pido politica promo proxima q+en.BEFORE
3 que+falta que+lo quepa quepa+> quiero+q recibir regalo+mi renta retiro saldo saquenme+>
3 sea+el senal senal+, senora+ASK senora+que si+es siempre+> siento siento+> siganle sistema
3 soy+la suscripcion taller+, te+ERRED te+confundiste terminar+> textos textos+, then these
3 tierra tierra+a todo+lo tren ultimo ultimo+ASK ultimo+que un+CANCEL una+estrella ustedes+,
3 viernes+de vosotros vosotros+> vuelve vuelve+a wey+en.YOU wey+ya y+a y+cree y+este y+si
3 ya+parenle
4 ,+las .+ASK .+FORGET .+NUMBER .+STOPALL .+WORD .+bye .+con .+en.MENDED .+ni .+numero .+que
4 AGAIN+, ASK CANCEL+esto ERRED+> GET+> LAW LAW+> MORE+, MORE+MSG NEVER NEVER+, NEVER+soy NO+,
4 NO+soy NOUNOUT NUMBER+WRONG PSUBJ REPLY+. REPLY+en.YOU REPLY+ya STOPS+, SUBJ+AGAIN SUBJ+MORE
4 THIS+, THIS+. THIS+en.YOU THIS+ya WANT+en WRONG WRONG+> a+otra a+quien a+tomar abrir
4 borren+> con+la con+su d day de+LIST de+una deja+de dejen dia digo do do+en.NEG en+INF
4 en+SEND en.BEFORE+> en.BEFORE+VOLVER en.BEFORE+escribes en.BEFORE+esten en.BEFORE+soy
4 en.FROM+en.BEFORE en.HEY+ni en.I+can en.I+en.DITCH en.ME+SUBJ en.ME+escribes en.ME+esten
4 en.NEG+soy en.NEGATIVE+, en.NEGATIVE+soy en.SUBJECT+can en.SUBJECT+en.DITCH
4 en.SUBJECT+en.TEXT en.TAIL+> en.TAIL+SUBJ en.TAIL+escribes en.TAIL+esten en.VOC+SUBJ
4 en.VOC+escribes en.VOC+esten en.YOU+estuvo enviar escriban+> escribes estan+escribiendo
4 este+NUMBER esten ex iros iros+a la+senora le+sigan les+WISH mas me+SUBJ me+escribes
4 me+esten mejor+NEVER mejor+NO mejor+en.NEG mejor+en.NEGATIVE mejor+no mensajes+de mi+papa
4 mi+pedido ninguna no+, no+soy numero+WRONG papa parte+> paz por+donde por+saco pueden que
4 quero quitenme reciba regalo saco saco+> senora si+> su suyo+> taller te+WANT tener tomar
4 tomar+por ver with+en.MY y y+te ya ya+> ya+estuvo yo+ni
5 ,+CANCEL ,+STOPDO ,+los ,+mi ,+se .+LATER .+STOPDO .+denme .+en.ENDED .+en.KEYWORD .+en.LOSE
5 .+vete BAJA CANCEL+THIS DAR ERRED GER+a MSG+de NUMBER+, OBJECT+en.VOC PERSON+, REPLY+siempre
5 RME+> STOPALL+de STOPDO+> STOPDO+de STOPDO+siempre UNME a+la agradeceria ahi+> aqui de denme
5 en.BEFORE+tienen en.FROM en.ME+tienen en.MENDED en.NEG+> en.TAIL+tienen en.VOC+tienen
5 en.YOU+> envios+> escribiendo+a esto+> from le+SEND le+VOLVER los+de mas+, me+tienen menos
5 ofertas para+siempre sus+LIST suyo tengo+SERVICE todos un+dia ustedes vete with youre 🚫
6 .+CANCEL .+FEDUP .+REMOVEME .+baja .+hasta .+youre BAJA+> CANCEL+> FORGET INF MSGS SERVICE+,
6 STOPS+a cree cree+ASK cree+que de+INF de+la en.DAY+en.BEFORE en.NEG+, los nomas pedido q
6 sigan silencio superenme superenme+> sus+MSG sus+MSGS telefono
7 .+BAJA .+DAR .+🚫 BOTHER BOTHER+> FEDUP LATER+de LIST+> MORE SEND+> STOPALL con+los envios
7 lo+de saquenme sea sus tengan
8 ,+REMOVEME . .+les GET LIST REMOVEIT+> REMOVEME+de VOLVER esto 🔕 🔕+>
9 REMOVEIT THIS+> WORD+> en.BEFORE+. escribiendo mi+NUMBER numero
10 MSG
11 REMOVEME+> SUBJ SUBJ+> les ni
13 GER
18 NUMBER
23 REMOVEME
"""
