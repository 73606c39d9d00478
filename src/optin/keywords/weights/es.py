"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 =bias
-12 >
-9 eh en.OTHER o sin
-8 LATER+> al deje dos el quedo tu
-7 0 =pending cuanto en.DAY+> es esta estoy fue la llamenme manden+MSGS
-6 , .+quien OBJECT OBJECT+, OBJECT+> de+nuevo en en.DAY en.THIRD la+de mensajes+> por+ASK
-6 por+que sacaron usted
-5 ,+de .+. .+RME .+WANT .+basta .+no 0+> 2 BAJA+, CANCEL+la MSG+por PERSON+> SUBJ+MSGS
-5 SUBJ+publicidad casa con con+THIS darme darme+de dio donde+sacaron eh+> en.BEFORE+sirven
-5 en.OTHER+en.BEFORE en.TIME en.YOU+lo lista+de los+CANCEL manden+LIST manden+MSG
-5 manden+mensajes manden+publicidad mismo my nuevo nunca quite sacaron+mi sirven tambien
-5 tantos ya+lo
-4 ,+WISH ,+fue ,+sigo .+REMOVE .+en.BEFORE .+en.NEGATIVE .+perdon .+quiteme .+tuve .+y .+ya
-4 0+, ASK+es BOTHER+, CALL CANCEL+mi GET+los LATER+, MORE+THIS MSG+la MSGS+la NEVER+CANCEL
-4 NEVER+STOPALL NEVER+WORD NEVER+un PERSON PERSON+ASK PERSON+que RECIBIR+los SEND+publicidad
-4 STOPDO+la STOPS+LIST SUBJ+a SUBJ+mensajes THIS+es a+lo at baja+, basta con+eso consegui
-4 correo correo+, creo de+WORD de+donde eh+, el+OBJECT el+en.DAY el+finde en+el en+la
-4 en.BEFORE+estoy en.BEFORE+vayan en.ME+sirven en.TAIL+sirven en.VOC+sirven en.WISH+to entro
-4 era es+ASK es+que ese eso finde hijo ir is la+en.OTHER lista+del lista+en.LOSE me+sirven
-4 mi+hijo molesta muy ni+un nos+vemos perdon permiso+> porfa porfa+> que+es querer quiteme+el
-4 sale salgo servicio sin+querer solicito tantos+LIST tantos+MSG tantos+MSGS todavia
-4 vacaciones vamos vemos voy y+usted you
-3 ,+LATER ,+WANT ,+ahi ,+cuanto ,+en.YOU ,+es ,+ese ,+tengo ,+y ,+ya .+AGAIN .+MORE .+NO
-3 .+bueno .+cuanto .+de .+deje .+despues .+en.MY .+en.VOC .+en.YOU .+my .+nunca .+por .+quita
-3 .+respondo .+si .+solicito .+son .+tqm .+va 0+y ASK+estoy ASK+les ASK+se BAJA+del
-3 BAJA+en.LOSE CANCEL+de INF+al INF+los LIST+porfa MSG+, MSG+en MSG+porfa MSGS+por MSGS+porfa
-3 NEVER+STOPDO NEVER+estoy NEVER+hay NEVER+la NEVER+necesito NEVER+sabe NO+estoy NO+hay NO+leo
-3 NO+necesito NO+sabe NUMBER+en REMOVE REMOVEME+el SEND+MSGS SEND+al SEND+otra SERVICE
-3 SERVICE+> STOPDO+un STOPS+MSGS SUBJ+LIST TELL THIS+en.BEFORE THIS+mensajes WANT+SEND
-3 WANT+bolas WANT+darme WANT+formar WISH+> WISH+INF WISH+SEND WISH+bolas WISH+formar WORD+del
-3 WORD+en.LOSE WORD+en.ME WORD+en.TAIL WORD+la WORD+me a+DAR a+ir a+las acuerdo al+SERVICE
-3 al+mismo alla alla+> amen amiga and anuncios+de avisos+, ayer ayudan baja+del baja+en.LOSE
-3 basta+con borraron c calle cambie+de cancela+la celular+en cinco clase compania contesto
-3 copia creo+ASK creo+que cuantos cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes dale
-3 de+AGAIN de+BAJA de+SERVICE de+mas de+vacaciones decir+ASK decir+que dejo denunciarlo
-3 deseo+formar dia+> dice dio+mi dos+> down el+0 el+MSG el+PERSON el+anuncios el+otro en+este
-3 en.BEFORE+CANCEL en.BEFORE+en.MY en.BEFORE+hay en.BEFORE+leo en.BEFORE+llegan
-3 en.BEFORE+llego en.BEFORE+necesito en.BEFORE+sabe en.BEFORE+texteen en.BEFORE+ustedes
-3 en.DAY+, en.DAY+y en.DONT en.ENDED+en.MY en.FEEL en.I+en.DONT en.LIST+, en.ME+llego
-3 en.ME+texteen en.MY en.NEG+REPLY en.NEG+estoy en.NEG+hay en.NEG+leo en.NEG+necesito
-3 en.NEG+sabe en.NEGATIVE+estoy en.NEGATIVE+hay en.NEGATIVE+leo en.NEGATIVE+necesito
-3 en.NEGATIVE+sabe en.OTHER+en.LIST en.SUBJECT+en.DONT en.TAIL+llego en.TAIL+texteen
-3 en.THIRD+ustedes en.VOC+llego en.VOC+texteen en.YOU+quedo encima end entonces entonces+>
-3 escribame eso+es esposo estos+mensajes formar formar+parte fue+un gusto+> hay hermano igual
-3 it jaja kilos la+casa la+lista la+otra lado leave les+dio list+, lista llego llevo
-3 los+REMOVE los+quite mama+, manana mandan+> mandarme mando mateo me+llego me+texteen
-3 mensaje+. mi+esposo minutos minutos+, mis+MSG mis+MSGS mismo+OBJECT mismo+tecnico muchos
-3 muy+amable nadie necesito no+estoy no+hay no+leo no+necesito no+sabe nombre nos numero+de
-3 o+solo otra+vez pague permiso pero+en.YOU pero+ya por por+eso por+la por+un precio
-3 publicidad+> puedo punto que+estoy que+les que+se queda querer+, queria quien quiero+SEND
-3 quita+mi quitaron quite+> quiteme recado registro+de respondo sabe saca sacar salir seguro
-3 shes sigo so son son+ustedes su+correo tecnico tecnico+, texteen texteen+, to+en.ENDED todo
-3 todo+> todo+el tres un un+MSG un+mensaje una va+, van van+a vayan vayan+a vende verdad+>
-3 vez+los vi y+WANT y+WISH y+en.HEY y+yo ya+quedo
-2 " * *+con ,+INF ,+THIS ,+al ,+con ,+digale ,+el ,+en.ME ,+en.TAIL ,+escribanme ,+faltan ,+me
-2 ,+puedo ,+quiero ,+tienen ,+ustedes ,+vengan ,+voy .+% .+MODAL .+PERSON .+SEND .+THIS
-2 .+VOLVER .+a .+acabo .+acepto .+anulen .+ay .+borrame .+buenas .+cambie .+can .+como .+creo
-2 .+cuantos .+dale .+donde .+en.THIRD .+go .+hola .+id .+informacion .+ive .+mi .+mil .+muy
-2 .+ok .+please .+renuncie .+sale .+saqueme .+sip .+su .+tienen .+tu .+vamos .+yes 2+am
-2 2+en.BEFORE ?+en.HEY ?+en.I ?+en.SUBJECT ?+i ?+yo AGAIN+LATER AGAIN+THIS AGAIN+adelante
-2 AGAIN+los AGAIN+ofertas AGAIN+tarde AGAIN+un ANNOY ANNOY+con ASK+> ASK+NUMBER
-2 ASK+insistentes BAJA+en.BEFORE BAJA+en.ME BAJA+en.TAIL BAJA+en.VOC BAJA+me BOTHER+a CLIENT+>
-2 CONSENT+> DAR+de GER+de GER+en GET+como INF+pero INFME+los LATER LATER+MORE LATER+NEVER
-2 LATER+NO LATER+en.BEFORE LATER+en.NEG LATER+en.NEGATIVE LATER+no LIST+SEND LIST+de LIST+del
-2 LIST+en LIST+en.LOSE LIST+la LIST+mandan LIST+si MODAL+, MODAL+INF MODAL+INFME MODAL+SEND
-2 MODAL+a MODAL+mandarme MODAL+un MORE+LATER MORE+adelante MORE+los MORE+mas MORE+ofertas
-2 MORE+tarde MORE+un MSG+? MSG+SEND MSG+mandan MSGS+> MSGS+? MSGS+SEND MSGS+en MSGS+mandan
-2 NEVER+REPLY NEVER+STOPS NEVER+TOLD NEVER+comprar NEVER+en.SUBJECT NEVER+en.THIRD NEVER+hace
-2 NEVER+he NEVER+leo NEVER+pares NEVER+puedo NEVER+queria NEVER+trabaja NEVER+vi NO+CANCEL
-2 NO+REPLY NO+STOPALL NO+TOLD NO+comprar NO+hace NO+la NO+pares NO+puedo NO+queria NO+tengo
-2 NO+trabaja NO+vi NUMBER+por OBJECT+o PART PERSON+PERSON PERSON+en.BEFORE PERSON+por REMOVE+a
-2 REMOVE+la REMOVE+su REMOVEME+la REPLY+de REPLY+la REPLY+otro REPLY+seguir RME+a RME+la
-2 SEND+, SEND+a SEND+con SEND+el SEND+los SEND+pero SERVICE+ASK SERVICE+en.ME SERVICE+en.TAIL
-2 SERVICE+en.VOC SERVICE+me SERVICE+que STOPDO STOPDO+el STOPDO+mi STOPDO+otro STOPDO+seguir
-2 STOPDO+su SUBJ+, SUBJ+MSG TELL+al THIS+? THIS+ASK THIS+OBJECT THIS+SERVICE THIS+dias THIS+en
-2 THIS+estare THIS+nos THIS+que WANT+DAR WANT+INF WANT+NEVER WANT+nada WANT+ni WANT+saber
-2 WISH+darme WISH+ni WISH+saber WORD+, WORD+con WORD+en.VOC a+REMOVE a+RME a+mi a+sacar
-2 a+seguir a+todo acabaron acabo+de acepte acepto actualicen actualicen+mi acuerdo+> adelante
-2 adelante+> ahi+estare ahi+nos ahorita alergia algo+> amable amable+, and+en.SUBJECT
-2 and+en.THIRD antes antes+> anulen+mi anuncios apunto+a arreglan asi atte atte+. aviso+>
-2 avisos+a ay ay+NEVER ay+NO ay+en.BEFORE ay+en.NEG ay+en.NEGATIVE ay+no ayer+, b
-2 baja+en.BEFORE bajas barda bloquee bolas boletin boletos boletos+> bueno bueno+,
-2 but+en.SUBJECT cabeza camioneta can+en.SUBJECT casa+, casi casi+NEVER cebolla church
-2 cinco+minutos cita+o claro claro+, clase+de como+funciona como+hago compania+> comprar
-2 con+dos con+este con+lo confirmo contacte contacte+> contacte+a contacto+, conteste
-2 correo+se corte dale+, dan de+> de+CALL de+CANCEL de+SEND de+acuerdo de+alta de+bajas
-2 de+basura de+compania de+en.BADMSG de+en.MESSAGES de+fumar de+llamarme de+los de+mandar
-2 de+mateo de+otra decir deja+la dejar dejaran dejaran+de deje+de deje+mi dejes del del+MSG
-2 del+lado demasiado demasiados derecho+a desbloquee desbloquee+, descuentos desde desde+ASK
-2 desde+que despues despues+de dias dice+ASK dice+que dicen dicen+ASK dicen+que diciendo
-2 diciendo+ASK diciendo+que digale digale+al dije+ASK dije+que direccion doctora doctora+>
-2 domingos donde el+LATER el+MSGS el+SERVICE el+contacto el+letrero el+portero el+seguro ella
-2 ellos en+0 en+en.DAY en+suenos en+venta en.BEFORE+ANNOY en.BEFORE+comprar en.BEFORE+dejes
-2 en.BEFORE+duele en.BEFORE+en.VOC en.BEFORE+encantan en.BEFORE+fui en.BEFORE+hace
-2 en.BEFORE+la en.BEFORE+llamen en.BEFORE+manda en.BEFORE+molesta en.BEFORE+out
-2 en.BEFORE+pares en.BEFORE+queda en.BEFORE+quede en.BEFORE+queria en.BEFORE+quise
-2 en.BEFORE+quitan en.BEFORE+quitaron en.BEFORE+salgo en.BEFORE+tengo en.BEFORE+trabaja
-2 en.BEFORE+vi en.CALL+, en.DEAR en.DITCH+en.SUBJECT en.ENDED+my en.FEEL+, en.FEEL+PERSON
-2 en.GAVE+en.BEFORE en.GAVE+en.VOC en.GET+en.MY en.GET+the en.HEY en.HEY+NO en.HEY+en.BEFORE
-2 en.HEY+en.NEG en.HEY+en.NEGATIVE en.HEY+en.YOU en.HEY+no en.HEY+soy en.I+dont en.I+en.DOESNT
-2 en.I+en.NEG en.I+got en.LOSE+MSG en.LOSE+lado en.ME+ANNOY en.ME+CALL en.ME+DAR en.ME+duele
-2 en.ME+encantan en.ME+llamen en.ME+llegan en.ME+lo en.ME+manda en.ME+molesta en.ME+queda
-2 en.ME+quede en.ME+quitan en.ME+quitaron en.ME+salgo en.MESSAGES+, en.MY+en.BADMSG
-2 en.MY+en.OTHER en.MY+son en.NEG+CANCEL en.NEG+STOPALL en.NEG+TOLD en.NEG+WORD en.NEG+comprar
-2 en.NEG+en.BEFORE en.NEG+en.MENDED en.NEG+hace en.NEG+la en.NEG+pares en.NEG+puedo
-2 en.NEG+queria en.NEG+tengo en.NEG+trabaja en.NEG+vi en.NEGATIVE+CANCEL en.NEGATIVE+REPLY
-2 en.NEGATIVE+STOPALL en.NEGATIVE+TOLD en.NEGATIVE+comprar en.NEGATIVE+hace en.NEGATIVE+la
-2 en.NEGATIVE+pares en.NEGATIVE+puedo en.NEGATIVE+queria en.NEGATIVE+tengo en.NEGATIVE+trabaja
-2 en.NEGATIVE+vi en.OTHER+> en.OTHER+en.VOC en.PLURALS+> en.REMOVED en.SUBJECT en.SUBJECT+dont
-2 en.SUBJECT+en.DOESNT en.SUBJECT+en.NEG en.SUBJECT+en.TAKE en.SUBJECT+get en.TAIL+ANNOY
-2 en.TAIL+CALL en.TAIL+DAR en.TAIL+duele en.TAIL+encantan en.TAIL+llamen en.TAIL+llegan
-2 en.TAIL+lo en.TAIL+manda en.TAIL+molesta en.TAIL+queda en.TAIL+quede en.TAIL+quitan
-2 en.TAIL+quitaron en.TAIL+salgo en.TAKE en.TAKE+en.FROM en.TAKE+en.THESE en.TAKE+it
-2 en.THESE+out en.THIRD+PERSON en.TIME+the en.VOC en.VOC+ANNOY en.VOC+CALL en.VOC+DAR
-2 en.VOC+duele en.VOC+en.SEND en.VOC+encantan en.VOC+llamen en.VOC+llegan en.VOC+lo
-2 en.VOC+manda en.VOC+molesta en.VOC+queda en.VOC+quede en.VOC+quitan en.VOC+quitaron
-2 en.VOC+salgo en.WANT en.WANT+to en.WISH en.YOU+BOTHER en.YOU+SUBJ en.YOU+contacte
-2 en.YOU+en.MY encima+de entran entran+sus entrevista equivoco eres es+> es+gratis esa+OBJECT
-2 escapa escapa+la escribanme eso+NO eso+en.BEFORE eso+en.NEG eso+en.NEGATIVE eso+no esta+en
-2 estaba estafa estare este+> esto+ASK esto+que estoy+de estoy+interesado estoy+muy ex+PERSON
-2 expediente faltan favor+> firmar firmar+MORE firmar+nada found found+en.BEFORE friday
-2 friday+> fue+mi fumar fumar+MODAL fumar+hace gente get get+en.MY got gracias+PERSON grax
-2 grupo gusto habia hace+falta hago hago+REPLY hago+STOPDO hago+para he hicieron hola hola+,
-2 hora i+en.DONT igual+> in informacion informacion+> insistentes interesada interesado
-2 interesado+> ir+a it+> ive jeje jeje+> jugando kilos+, la+CANCEL la+LAWYER la+OBJECT
-2 la+REMOVE la+RME la+app la+ciudad la+clase la+mia la+misa la+obra la+pantalla la+verdad
-2 las+en.LIST las+en.MESSAGES las+en.PLURALS las+promos le+gusto le+tengo lentes leo+THIS
-2 les+aviso letrero licenciado like+to list llamarme llamen llegan llego+THIS llego+esto
-2 lo+mismo los+bloqueo los+descuentos los+domingos los+lentes los+ninos los+puntos los+tres
-2 lugar manana+, manda mandado mandar+los mandarme+los marta mas+LATER mas+adelante
-2 mas+ofertas mas+tarde mas+un maybe me+ANNOY me+CALL me+DAR me+duele me+encantan me+llamen
-2 me+llegan me+lo me+manda me+molesta me+queda me+quede me+quitan me+quitaron me+salgo
-2 medio+THIS mensajes+SEND mensajes+la mensajes+mandan mensajes+por mensajes+porfa mi+>
-2 mi+CLIENT mi+NEVER mi+NO mi+PERSON mi+calle mi+en.BEFORE mi+en.NEG mi+en.NEGATIVE mi+hermano
-2 mi+no mi+nombre mia mil+en.FEEL mil+gracias molestar muchos+LIST muchos+MSG muchos+MSGS
-2 muchos+mensajes muela muy+ANNOY muy+molesta my+son nada nada+> nada+AGAIN nada+MORE nada+mas
-2 ninos no+CANCEL no+REPLY no+STOPALL no+TOLD no+comprar no+hace no+la no+pares no+puedo
-2 no+queria no+tengo no+trabaja no+vi notificaciones nuevo+, nuevo+en number+> o+lo obra old
-2 on open otra otra+persona otro+PERSON otro+dia out oye padre para+otro para+seguir pares
-2 paro partido patron perdon+por pero pictures plan planta pongame por+MSG por+NEVER por+NO
-2 por+en.BEFORE por+en.NEG por+en.NEGATIVE por+en.TEXT por+no portero preguntar presupuesto
-2 presupuesto+> promos+> puede pueden+INF pueden+INFME pueden+SEND pueden+mandarme puedo+WORD
-2 punto+, puntos pusieron que+> que+NUMBER que+insistentes quedo+> queria+ASK quien+les
-2 quiero+INF quiero+NEVER quiero+darme quiero+ni quitame+del quitame+en.LOSE quitan quiten r
-2 recibir+los recibir+mensajes recojo recordatorios+> renuncie renuncie+ayer reporte reunion
-2 rio rio+de risa robo robo+, saber salgo+> salgo+de sali salio saqueme se+en.BEFORE se+en.ME
-2 se+en.TAIL se+en.VOC se+equivoco se+fue se+me se+rio seguimos seguimos+con seguir+GET
-2 seguir+RECIBIR seguir+recibiendo servicio+, si+, si+NEVER si+NO si+a si+en.BEFORE si+en.NEG
-2 si+en.NEGATIVE si+no siempre sigue sip solo+MSG solo+lo somebody sorry spam spam+, suenos
-2 suenos+> suficiente sus+mensajitos tal tambien+los tan tan+LATER tan+temprano tantito tarde
-2 tarde+> tarjeta telefono+> temporada temprano tenga termine termino texes textos+de that
-2 the+en.BADMSG the+en.BEFORE them think tienen tienen+mi tienen+servicio to to+en.KEYWORD
-2 to+en.TAKE todo+por trabaja trabaja+THIS tu+MSG tu+mensaje tuve un+mes un+recordatorios
-2 una+INF ustedes+los vale vendi vengan ventana verdad vez+AGAIN vez+MORE vez+mas viene vote
-2 want whatsapp will y+THIS y+esto y+quiero ya+BOTHER ya+SUBJ ya+contacte yes yo yo+NO
-2 yo+en.NEG yo+en.NEGATIVE yo+no yo+soy you+en.MY
2 ,+REMOVE ,+RME ,+WORD ,+borrenla ,+cambie ,+como ,+en.DOESNT ,+en.I ,+en.SUBJECT ,+i ,+ni
2 ,+saquenlo .+LIST .+NUMBER .+ahora .+cancelen .+cero .+cuando .+dame .+dejen .+en.I
2 .+en.STOP .+en.SUBJECT .+en.WRONG .+esto .+guau .+hala .+i .+las .+le .+mensajes .+metanse
2 .+numero .+ojala .+otra .+para .+quit .+revoco .+solo .+soy .+tachen .+tengo .+tio .+todo
2 .+wey .+wrong .+yo 0+de ?+REMOVEME ?+la ?+venga AGAIN+LIST AGAIN+WANT AGAIN+por ASK+STOPDO
2 ASK+WORD ASK+bonito ASK+decirlo ASK+dios ASK+este ASK+esto ASK+nadie ASK+ustedes BAJA+dos
2 BOTHER+por CANCEL+en.SENDING CANCEL+los CANCEL+todo DAR+CONSENT DAR+permiso DAR+un ERRED+de
2 FEDUP+, FEDUP+LATER GER+, GET+, GET+ASK GET+MSG GET+MSGS GET+THIS GET+esto GET+que INF+MORE
2 INF+NEVER INF+NO INF+THIS INF+cuando INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE INF+las
2 INF+mensajes INF+no LATER+. LATER+LATER LATER+es LATER+la LAW+, LAWYER LIST+es MODAL MODAL+>
2 MODAL+ASK MODAL+REMOVE MODAL+RME MODAL+WORD MODAL+ahorrar MODAL+que MORE+WANT MORE+por
2 MSG+NEVER MSG+del MSG+diario MSG+en.BEFORE MSG+en.LOSE MSG+mas MSGS+. MSGS+MORE MSGS+de
2 MSGS+es MSGS+y NEVER+AGAIN NEVER+INF NEVER+MORE NEVER+MSG NEVER+MSGS NEVER+SUBJ NEVER+VOLVER
2 NEVER+WANT NEVER+conozco NEVER+encuentro NEVER+es NEVER+funciona NEVER+gasten NEVER+kiero
2 NEVER+lo NEVER+mas NEVER+mi NEVER+tuve NEVER+vivo NO+> NO+INF NO+VOLVER NO+conozco
2 NO+encuentro NO+es NO+funciona NO+gasten NO+kiero NO+lo NO+quiero NUMBER+NEVER NUMBER+NO
2 NUMBER+cambio NUMBER+en.BEFORE NUMBER+en.NEG NUMBER+en.NEGATIVE NUMBER+es NUMBER+no
2 OBJECT+en.BEFORE OBJECT+en.HEY OBJECT+en.ME OBJECT+en.TAIL OBJECT+me OBJECT+nueva OBJECT+ok
2 OBJECT+si PREMOVE RECIBIR+MSG RECIBIR+MSGS RECIBIR+THIS RECIBIR+esto REMOVE+> REPLY+ASK
2 REPLY+vender SEND+NEVER SEND+lo SEND+menos SEND+ni SERVICE+nueva STOPALL+en STOPDO+,
2 STOPDO+al STOPDO+de STOPDO+dormir STOPDO+vender STOPS STOPS+en.BEFORE SUBJ+por THIS+LIST
2 VOLVER+> VOLVER+GER VOLVER+a WANT+ASK WANT+LIST WANT+MSGS WANT+RECIBIR WANT+que WANT+sus
2 WISH+, WISH+los WISH+sus WISH+un WORD+NEVER WORD+NO WORD+THIS WORD+dos WORD+en.NEG
2 WORD+en.NEGATIVE WORD+no a+MORE a+en.BEFORE a+los a+paseo a+ver abogados about abrir+el
2 abuelo acoso+por agua agua+, ahora+es ahorrar alertas algo+, an and+en.BEFORE and+en.MY ano
2 anos+, antes+REMOVEIT any apago aqui+NEVER aqui+NO aqui+en.BEFORE aqui+en.NEG
2 aqui+en.NEGATIVE aqui+no avisarme avisen avisenme avisenme+cuando avisos+de avisos+por away
2 baja+de baja+dos bandeja bastante basura+, bloqueo bloqueo+> borradme borrame+> borran
2 borrenla borrenme borrenme+> borron borron+y buscan+en.YOU buscan+ya by by+en.SENDING
2 by+en.TEXT cada cant+en.TAKE captura+de capturas capturas+de celular+, celular+. cero+>
2 como+ASK como+CANCEL como+le como+que como+se comunico comunico+ASK comunico+que con+la
2 contacte+por contacto corto cosas cosas+> creditos cuando cuantas+veces cuenta cuenta+nueva
2 dais dame dame+de dar day+> de+GET de+LAWYER de+abogados de+aqui de+cel de+creditos
2 de+en.BEFORE de+en.NEG de+esto de+mi de+pago de+sonar de+textear de+un de+ustedes debaja
2 decirlo dejad+de dejaste+el deje+al dejen+de del+SERVICE del+agua del+barrio demas denle
2 derecho+de desactivar descanso deseo+ASK deseo+que dia+, dia+entiendan dia+y digo+ASK
2 digo+que dont+do doy drive duena el+CONSENT el+celular el+en.ALONE el+en.BADMSG el+en.NEG
2 el+gorro el+horario el+menu el+numero el+pelo el+recordatorios el+registro el+suyo el+tiempo
2 el+trabajo el+ultimo elimino empresa+, en+ese en+lo en+paz en+todos en.AGAIN en.AGAIN+>
2 en.ALONE+, en.ALONE+en.BEFORE en.BADMSG+en.BEFORE en.BADMSG+with en.BEFORE+PREMOVE
2 en.BEFORE+PSUBJ en.BEFORE+SEND en.BEFORE+avisen en.BEFORE+borran en.BEFORE+borro
2 en.BEFORE+conozco en.BEFORE+dais en.BEFORE+en.AGAIN en.BEFORE+encuentro en.BEFORE+entiende
2 en.BEFORE+es en.BEFORE+escriban en.BEFORE+estan en.BEFORE+for en.BEFORE+from
2 en.BEFORE+funciona en.BEFORE+gasten en.BEFORE+it en.BEFORE+kiero en.BEFORE+know
2 en.BEFORE+las en.BEFORE+llegue en.BEFORE+mi en.BEFORE+one en.BEFORE+pierden en.BEFORE+sigan
2 en.BEFORE+tengan en.BEFORE+vuelvan en.DAY+de en.DAY+en.VOC en.DAY+en.YOU en.DITCH
2 en.DOESNT+do en.DOESNT+en.TAKE en.DOESNT+get en.DOESNT+take en.DONT+do en.ENDED+,
2 en.ENDED+en.BEFORE en.ENDED+en.MESSAGES en.FROM+> en.FROM+en.VOC en.FROM+me en.FROM+the
2 en.FROM+this en.GAVE+to en.GET+to en.I en.I+did en.KEYWORD+, en.KEYWORD+en.BEFORE
2 en.KEYWORD+en.MESSAGES en.KINDS+, en.KINDS+. en.LIST+> en.LIST+MORE en.LOSE+SERVICE
2 en.LOSE+agua en.LOSE+barrio en.ME+> en.ME+PREMOVE en.ME+PSUBJ en.ME+VOLVER en.ME+avisen
2 en.ME+borran en.ME+borro en.ME+dais en.ME+estan en.ME+know en.ME+llega en.ME+llegue
2 en.ME+pierden en.ME+tengan en.MENDED+en.ME en.MENDED+en.TAIL en.MENDED+en.VOC en.MENDED+me
2 en.MESSAGE+, en.MESSAGE+. en.MESSAGES+en.BEFORE en.MY+PERSON en.MY+en.MENDED en.MY+en.PHONE
2 en.MY+ex en.MY+last en.NEG en.NEG+INF en.NEG+MSG en.NEG+MSGS en.NEG+NEVER en.NEG+NO
2 en.NEG+VOLVER en.NEG+conozco en.NEG+do en.NEG+en.NEGATIVE en.NEG+en.TAKE en.NEG+encuentro
2 en.NEG+es en.NEG+funciona en.NEG+gasten en.NEG+kiero en.NEG+lo en.NEG+no en.NEG+quiero
2 en.NEG+take en.NEG+with en.NEGATIVE+> en.NEGATIVE+INF en.NEGATIVE+VOLVER en.NEGATIVE+conozco
2 en.NEGATIVE+encuentro en.NEGATIVE+es en.NEGATIVE+funciona en.NEGATIVE+gasten
2 en.NEGATIVE+kiero en.NEGATIVE+lo en.NEGATIVE+quiero en.REGULATOR en.REPLY en.REPLY+>
2 en.SENDING en.SENDING+> en.SENDING+en.BEFORE en.STOP+en.BEFORE en.SUBJECT+en.DAY
2 en.SUBJECT+may en.SUBJECT+told en.TAIL+PREMOVE en.TAIL+PSUBJ en.TAIL+VOLVER en.TAIL+avisen
2 en.TAIL+borran en.TAIL+borro en.TAIL+dais en.TAIL+estan en.TAIL+know en.TAIL+llega
2 en.TAIL+llegue en.TAIL+pierden en.TAIL+tengan en.TEXT en.TEXT+. en.THESE+> en.THREAT+0
2 en.THREAT+en.DAY en.TIME+this en.UNSUB+> en.VOC+PREMOVE en.VOC+PSUBJ en.VOC+VOLVER
2 en.VOC+avisen en.VOC+borran en.VOC+borro en.VOC+dais en.VOC+en.DAY en.VOC+en.FROM
2 en.VOC+en.TEXT en.VOC+estan en.VOC+know en.VOC+llega en.VOC+llegue en.VOC+may en.VOC+pierden
2 en.VOC+tengan en.WANT+en.NEG en.WHO+. en.WISH+en.NEG en.YOU en.YOU+STOPS en.YOU+en.DAY
2 en.YOU+en.ME en.YOU+en.TAIL en.YOU+en.TEXT en.YOU+en.VOC en.YOU+les en.YOU+may en.YOU+me
2 en.YOU+tengo encuestas+por enough+with entiendan entiendan+ASK entiendan+que entiende
2 entrega envios+, error+> escribiendo+> escribieran escribirme+> ese+NUMBER ese+numero esos+>
2 este+es esten+GER estos estos+LIST estoy+en estuvo estuvo+> estuvo+bueno every
2 every+en.BEFORE fall from+en.VOC fuera+> fuera+de funciona+, gasten going going+to gorro
2 graduo guau hagan+AGAIN hagan+MORE hagan+mas hago+> hala hala+, hasta+LATER have here i+did
2 ill im+0 im+en.DAY inscrito it+was ke ke+en.BEFORE know la+LATER la+LAW la+PERSON la+empresa
2 la+entrega la+hija la+memoria la+persona la+plaga la+publicidad la+semana la+senorita
2 la+vuelta lados largo+de las+del las+en.LOSE las+encuestas las+ofertas las+pelotas le+SUBJ
2 le+WISH le+escriban le+hago le+pido les+DAR let lic lic+. llame+, llegar+THIS llego+a llena
2 lluvia lo+del lo+en.LOSE lo+hagan lo+tengan lo+usen longer los+LATER los+WANT los+WISH
2 los+del los+dias los+en.LOSE los+proximos los+reporto los+sorteos lunes ma ma+MSG madre
2 mama+en.ME mama+en.TAIL mama+en.VOC mama+me mandes+MSG mandes+MSGS manera mas+LIST mas+por
2 mattress may mayo me+PREMOVE me+PSUBJ me+VOLVER me+avisen me+borran me+borro me+dais
2 me+estan me+know me+llega me+llegue me+pierden me+tengan medio+> memoria+llena menos+ASK
2 menos+que mensaje+AGAIN mensaje+MORE mensaje+mas mensaje+y mensajes+es mensajitos menu
2 menu+del menu+en.LOSE metanse mi+SERVICE mi+abuelo mi+bandeja mi+cel mi+contacto mi+linea
2 mi+mama mi+nino mi+numero mio+> mire mis+NUMBER mis+datos molestar+, more movil+> muchas
2 muchas+en.FEEL muchas+gracias mundo municipio municipio+, my+PERSON my+ex my+last ni+WANT
2 ni+WISH ni+se nino+se no+> no+INF no+VOLVER no+conozco no+encuentro no+es no+funciona
2 no+gasten no+kiero no+lo no+quiero nos+BOTHER nos+SUBJ not noticias noticias+del
2 noticias+en.LOSE nuevos nuevos+NEVER nuevos+NO nuevos+en.BEFORE nuevos+en.NEG
2 nuevos+en.NEGATIVE nuevos+no numero+ASK numero+cambio numero+que of of+the ofertas+>
2 ofertas+de ojala olviden one one+en.BEFORE one+en.FROM otorgada pantalla+, papa+por para+ASK
2 para+vender paran parece paren+> paren+de parte pasado+TOLD pasaron paseo paseo+con pedi
2 pedi+ASK pedi+que pelo pelo+FEDUP pelo+verde pelotas people perder perder+el pero+lo
2 perro+con pidio pido+NEVER pido+NO pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE pido+no
2 pierden pizza plaga poner poner+REPLY poner+STOPDO poner+para por+THIS por+culpa
2 por+telefono premio profeco+> proximos proximos+LIST proximos+envios publicitarnos puedan
2 pueden+ahorrar q+en.BEFORE que+STOPDO que+WORD que+bonito que+decirlo que+dios que+este
2 que+esto que+nadie que+ustedes quiero+MSG quiero+el quiero+los quitenlo quitenlo+> rebajas
2 recibir+> recibir+THIS recibir+esto regalo+mi renuncio reporto revoco sacame saldo sangre
2 saquenlo saquenme+de se+graduo se+le se+les se+quita seguir+con seguros semana+antes semanal
2 senor senor+, seria she si+es si+llego sigan+GER siguiente sin+LIST sin+MSG sin+MSGS
2 sin+mensajes sin+mi sobra sobra+> solo+avisenme solo+de solo+el sorteos soy still stop+,
2 stop+en.BEFORE su+MSG sus+ofertas sus+textos tachen take tanto telefono+ASK telefono+con
2 telefono+de telefono+que tengo+en tengo+la terminar textear textos textos+a the+en.DAY
2 theres tiempo tienda tiene+ASK tiene+que tienen+> tio tio+, toda toda+MSG toda+comunicacion
2 todos+. todos+lados trabajo trafico trafico+, tren un+en.LIST uno uno+de unsubscribe+>
2 up+all usen usen+> ustedes+, ustedes+. va veces+hay vender+NEVER vender+NO vender+en.BEFORE
2 vender+en.NEG vender+en.NEGATIVE vender+no ver+si verde verde+, veterinario vez+ASK
2 vez+en.BEFORE vez+en.ME vez+en.TAIL vez+en.VOC vez+me vez+que vez+y vuelta+> vuelvan
2 vuelvan+a vuelve vuelve+a we wey wit with+en.BEFORE with+en.THESE with+these y+MORE y+MSG
2 y+MSGS y+OBJECT y+SERVICE y+cuenta ya+STOPS ya+en.ME ya+en.TAIL ya+en.VOC ya+les ya+me
2 ya+tengo yall yo+NEVER you+en.DAY you+may
3 ,+DAR ,+STOPS ,+cual ,+dejen ,+lo ,+pero ,+saquenme ,+then .+? .+STOPDO .+cancel .+en.BADMSG
3 .+en.MENDED .+enough .+finalicen .+los .+mejor .+mis .+reportado 0+am 0+anos ?+? ASK+CANCEL
3 ASK+STOPALL ASK+buscan ASK+falta BAJA CANCEL+esto FEDUP+THIS FEDUP+aqui FORGET+mi GET+el
3 INF+. INFME+> LATER+THIS LATER+aqui LAW LAWYER+> LIST+. MODAL+MORE MORE+MSG MSG+MORE
3 MSG+mejor NEVER NEVER+. NEVER+SEND NEVER+deseo NEVER+quiero NEVER+soy NO+. NO+deseo NO+los
3 NO+soy NUMBER+. NUMBER+ASK NUMBER+WRONG NUMBER+con NUMBER+que PERSON+se SEND+. SEND+AGAIN
3 SEND+MORE SEND+THIS SEND+mas STOPALL STOPALL+de STOPDO+NEVER STOPDO+NO STOPDO+en.BEFORE
3 STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+en.YOU STOPDO+no STOPDO+ya STOPS+> SUBJ+NEVER
3 SUBJ+mas THIS THIS+en.YOU THIS+textos THIS+ya WANT+MSG WISH+el WRONG WRONG+> a+ASK a+GET
3 a+THIS a+esa a+que a+su abrir aburrio ahora alguna aqui+. aviso+de baja bajenme basura be
3 borren+> buscan busco cambios cant cel cero+interes cita+de club como+la confundiste cual
3 cuando+WANT cuando+quiera de+MSGS de+NEVER de+NO de+RECIBIR de+en.NEGATIVE de+mensajes de+no
3 de+politica de+romper de+vosotros dead deja+de del+club del+edificio diario dona dona+,
3 donde+les dormir edificio el+aviso el+silencio en.ALONE+> en.BEFORE+SUBJ en.BEFORE+deseo
3 en.BEFORE+soy en.BEFORE+was en.BEFORE+with en.DAY+am en.DAY+anos en.ENDED en.ENDED+>
3 en.FEEL+> en.FROM+en.BEFORE en.FROM+en.MY en.GET en.HEY+NEVER en.KEYWORD en.KEYWORD+>
3 en.LOSE+club en.LOSE+edificio en.MENDED+en.BEFORE en.MY+en.DAY en.NEG+deseo en.NEG+los
3 en.NEG+soy en.NEGATIVE+. en.NEGATIVE+deseo en.NEGATIVE+los en.NEGATIVE+soy en.STOP+,
3 en.TEXT+> en.THIRD+, en.THREAT en.UNSUB en.VOC+. en.WHO en.YOU+, en.YOU+. en.YOU+ASK
3 en.YOU+estuvo en.YOU+parenle en.YOU+que encuentro encuestas enough entrega+, escribirme
3 esposa estan+GER este esto+en.YOU esto+ya estos+textos estrella estrella+en ex+, fallecio
3 felicidades finalicen from+en.BEFORE fuera getting gracias+> hasta+THIS hasta+aqui here+,
3 horario hoy hoy+. interes la+nina la+opcion la+proxima la+senal la+suscripcion last
3 le+BOTHER les+quepa lo+demas lo+siento los+mios los+tengo los+viernes love mandando manden+>
3 mas+> me+> mejor+NEVER mejor+NO mejor+en.NEG mejor+en.NEGATIVE mejor+no memoria mensajitos+>
3 mi+esposa mi+por mi+telefono mios+, molesten musica nena nene nene+> nina ningun ninguno
3 no+. no+deseo no+los no+soy numero+, numero+WRONG of+en.MY opcion opcion+> otro+MSG
3 otro+mensaje palabra para+en.YOU para+ya paren parenle participar paz paz+> pelotas+> pido
3 politica por+NUMBER promo proxima pueden que+CANCEL que+STOPALL que+buscan que+falta quepa
3 quepa+> quero quiere+ASK quiere+que quitenme recibir recibirlos recibirlos+> reportado
3 reportado+como romper romper+las saquenme+> saquenme+del saquenme+en.LOSE se+acabo sea+el
3 senal senal+, senora+ASK senora+que senorita siempre+> siento siento+> siguen sistema
3 suscripcion taller taller+, te+ERRED te+confundiste tengo terminar+> texting textos+, these
3 tiene tierra tierra+a todos+los ultimo ultimo+ASK ultimo+que un+CANCEL una+estrella
3 unsubscribe vez viernes+de vosotros vosotros+> wey+en.YOU wey+ya y+cree y+este y+si y+te
3 ya+, ya+ASK ya+estuvo ya+parenle ya+que
4 ,+REMOVEIT ,+las .+FORGET .+MSGS .+STOPALL .+con .+en.END .+felicidades .+ni .+saquenme
4 0+en.BEFORE =doubt AGAIN+> ASK ASK+lo BOTHER CANCEL+THIS ERRED+> GER+> GET+> INFME LAW+>
4 MSG+de MSG+y NEVER+, NEVER+> NO+, PERSON+siganle PSUBJ RECIBIR RECIBIR+> REPLY+.
4 REPLY+en.YOU REPLY+ya RME+> STOPS+, SUBJ+MORE THIS+. UNME+> WANT+en WANT+q WISH+q a+la
4 a+otra a+quien a+tocar anos baja+> basura+> borren cancel celular cero con+su contacto+>
4 correo+MSG correo+MSGS correo+basura de+una dejen do do+en.NEG en+INF en+SEND en.BEFORE+>
4 en.BEFORE+escribes en.BEFORE+esten en.FROM en.HEY+ni en.I+can en.I+en.DITCH en.KINDS
4 en.ME+SUBJ en.ME+escribes en.ME+esten en.MENDED en.NEG+. en.NEGATIVE+, en.SUBJECT+can
4 en.SUBJECT+en.DITCH en.SUBJECT+en.TEXT en.TAIL+SUBJ en.TAIL+escribes en.TAIL+esten
4 en.VOC+SUBJ en.VOC+escribes en.VOC+esten enviar es+de escribes eso+, estan estan+escribiendo
4 este+NUMBER esten ex felicidades+, from ganaron hasta kiero la+senora las+de le+sigan
4 les+WISH lista+> llame los+mensajitos me+SUBJ me+escribes me+esten mensajes+de mi+pedido mio
4 mios ninguna no+, otra+> otra+parte parte+> que que+lo quiero+q reciba regalo renta senora
4 siganle soy+la su suyo+> te+WANT tener then tocar todo+lo ustedes ver with+en.MY y+a ya
4 yo+ni
5 ,+CANCEL ,+STOPALL ,+se .+ASK .+WORD .+denme .+en.KEYWORD .+que .+vete =unsubscribing
5 AGAIN+, CANCEL+> DAR FORGET GER+a INF INF+> MORE+, MORE+> NUMBER+, OBJECT+en.VOC PERSON+,
5 REPLY+siempre SERVICE+, STOPDO+> STOPDO+siempre SUBJ+AGAIN THIS+, UNME agradeceria aqui bye
5 d day de de+LIST de+THIS de+la denme dia digo en.BEFORE+VOLVER en.TAIL+> en.VOC+> escriban+>
5 escribiendo+a esto+> iros iros+a lo los+de los+envios mas mas+, menos mi+papa ofertas papa
5 para+siempre por+donde por+saco saco saco+> si+> sus+LIST suyo telefono tengo+SERVICE
5 tocar+por un+dia vete y ya+> youre 🚫
6 ,+STOPDO ,+mi .+CANCEL .+LATER .+baja .+bye .+en.ENDED .+en.LOSE .+hasta .+youre BAJA+>
6 BOTHER+> ERRED MSGS STOPS+a ahi+> cree cree+ASK cree+que de+INF en.BEFORE+tienen
6 en.DAY+en.BEFORE en.ME+tienen en.NEG+, en.NEG+> en.TAIL+tienen en.VOC+tienen en.YOU+>
6 escriban le+SEND le+VOLVER los me+tienen nomas pedido sigan silencio superenme superenme+>
6 sus+MSG sus+MSGS with
7 ,+REMOVEME ,+los .+BAJA .+🚫 MORE envios+> lo+de sea todos
8 .+DAR .+FEDUP .+les FEDUP LATER+de LIST+> MSG REMOVEIT+> REMOVEME+de SEND+> SUBJ VOLVER
8 con+los numero saquenme sus tengan 🔕 🔕+>
9 . =ending GET LIST WORD+> en.BEFORE+. envios escribiendo esto mi+NUMBER q
10 REMOVEIT SUBJ+> THIS+>
11 les ni
12 REMOVEME+>
14 =threat GER
15 =name =request
16 =consent =refusal REMOVEME
17 NUMBER
22 =word
23 =rude
26 =stranger
27 =removal
29 =decline
"""
