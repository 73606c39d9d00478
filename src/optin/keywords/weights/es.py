"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-18 =bias
-10 > LATER+> sin
-9 , OBJECT+> THING dos la o usted
-8 cuanto el esta estoy la+de sacaron your
-7 .+quien WORK con de+nuevo eh en.OTHER los+CANCEL manden+MSGS muy quedo quite
-6 ,+WANT ,+WISH .+ya CANCEL+la OBJECT OBJECT+, SUBJ+MSGS adelante antes compania con+THIS dale
-6 dio eh+> el+PERSON el+otro en+la en.DAY en.DAY+> en.TIME ese fue gusto mensajes+, mismo nos
-6 nuevo por+ASK por+que tantos texto tienen verdad yo
-5 .+el .+en.THIRD .+en.YOU .+mi .+si .+tienen 0 0+> DEAL DEAL+> EVENT LATER+, MSG+por
-5 SUBJ+LIST SUBJ+mensajes SUBJ+publicidad THIS+es al basta casa correo donde+sacaron el+OBJECT
-5 en+el era es+lo hay hijo llamenme llego los+REMOVE los+en.LIST los+en.MESSAGES los+quite
-5 los+textos manden+mensajes manden+publicidad mi+hijo nunca puedo sacaron+mi sale son
-5 tantos+LIST tantos+MSG tantos+MSGS tu van+a y+WANT
-4 ,+LATER ,+al .+. .+WANT .+a .+cuanto .+despues .+hay .+informacion .+la .+ok .+por .+son
-4 .+tqm .+y 0+, 2 ASK+es BAD BAJA+, EVENT+de GET+los MODAL+a NEVER+estoy NO+estoy NO+leo
-4 NUMBER+en RECIBIR+los SEND+al SEND+el SEND+publicidad SERVICE+> STOPDO+la STOPS+LIST
-4 STOPS+MSGS THIS+estare THIS+mensajes a+mi adelante+con avisos+, baja+, bien cambie+de
-4 cancela+la con+eso contesto creo de+mateo deje demasiados desde dice el+SERVICE en
-4 en.BEFORE+estoy en.BEFORE+leo en.BEFORE+llegan en.BEFORE+sirven en.HEY+en.YOU en.HEY+ya
-4 en.NEG+estoy en.NEG+leo en.NEGATIVE+estoy en.NEGATIVE+leo en.TEXT en.TEXT+, es eso+es esposo
-4 estare este+MSG estos+mensajes feliz gustan+sus gusto+> he igual informacion informacion+>
-4 kilos la+EVENT les+dio lista+de lista+del lista+en.LOSE los+en.MESSAGE los+en.SENDING
-4 los+en.TEXT los+sms manana mandan+> manden+LIST mateo mensajes mensajes+> mi+esposo muchos
-4 muchos+LIST muchos+MSG muchos+MSGS muchos+mensajes necesito no+estoy no+leo nos+vemos out
-4 para pero po po+, por que+es queda querer quien sigue sin+querer sirven tambien texto+>
-4 todavia todo+> vacaciones vamos van y+WISH y+en.HEY y+yo yo+en.YOU yo+ya your+en.KINDS
-3 ,+MODAL ,+ahi ,+con ,+dale ,+de ,+en.DONT ,+por ,+quiero ,+tienen ,+y .+MODAL .+RME .+THIS
-3 .+VOLVER .+basta .+bueno .+can .+hola .+hoy .+mil .+no .+perdon .+sip .+the .+va .+vamos
-3 .+what AGAIN+LATER AGAIN+tarde ANNOY ASK+STOPDO BLOCKS+con BODY CANCEL+MORE CANCEL+de
-3 CANCEL+nada EVENT+> GET+mensajes INF+al INF+los INFME+los LATER LIST+por MORE+LATER
-3 MORE+THIS MORE+tarde MSG+donde MSG+en MSG+la MSGS+la MSGS+por NEVER+STOPALL NEVER+THING
-3 NEVER+TOLD NEVER+la NEVER+leo NEVER+puedo NO+STOPALL NO+TOLD NO+puedo NO+se NUMBER+y PART
-3 PERSON+ASK PERSON+en.BEFORE PERSON+en.ME PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+por
-3 PERSON+que RECIBIR+mensajes REMOVE REMOVE+la REMOVEMODAL REMOVEMODAL+> REPLY+los SEND+MSGS
-3 SEND+ustedes SHOP+y STOPDO+el STOPDO+su STOPS+mensajes STOPS+por TELL THING+> THIS+en
-3 THIS+nos WANT+SEND WANT+bolsa WISH+> WISH+SEND WISH+WORD WISH+bolsa WORD+, WORD+MORE
-3 WORD+nada a+REMOVE a+RME a+ustedes acaba acepto actualicen acuerdo add ahi+estare ahi+nos
-3 al+contrario alla+> amen anterior antes+de app apunto+a ayer+, bloquee bolsa bueno+, by
-3 calle casero casero+en.BEFORE casero+en.ME casero+en.TAIL casero+en.VOC casero+me comercial
-3 con+dos confirmo contrario contrario+> correo+, cuantos cuantos+LIST cuantos+MSG
-3 cuantos+MSGS cuantos+mensajes darme+de de+> de+BAD de+EVENT de+vacaciones deja+la dejaron
-3 dejes dejo del+EVENT del+LATER denunciarlo dio+mi direccion donde donde+el dont+en.REPLY
-3 dont+en.SENDING dont+text el+0 el+WORK el+casero el+en.DAY ellos en+este en+venta
-3 en.BEFORE+STOPALL en.BEFORE+STOPDO en.BEFORE+dejes en.BEFORE+hace en.BEFORE+in
-3 en.BEFORE+llego en.BEFORE+vayan en.CALL en.DOESNT+en.BADMSG en.DOESNT+en.REPLY
-3 en.DOESNT+text en.DONT en.DONT+en.BEFORE en.DONT+en.REPLY en.DONT+en.SENDING en.DONT+text
-3 en.EVENT+, en.FROM+en.MY en.GAVE en.HEY+a en.LOSE+EVENT en.LOSE+LATER en.ME+DAR en.ME+llego
-3 en.ME+sirven en.NEG+REPLY en.NEG+STOPALL en.NEG+TOLD en.NEG+en.BADMSG en.NEG+en.REPLY
-3 en.NEG+puedo en.NEG+se en.NEG+text en.NEGATIVE+STOPALL en.NEGATIVE+TOLD en.NEGATIVE+puedo
-3 en.NEGATIVE+se en.OTHER+en.VOC en.SEND en.SUBJECT en.SUBJECT+en.WISH en.TAIL+DAR
-3 en.TAIL+llego en.TAIL+sirven en.TIME+en.MY en.VOC en.VOC+DAR en.VOC+llego en.VOC+sirven
-3 entonces entrevista esposo+por esta+en estafa estafa+> estoy+interesado for+en.BEFORE gente
-3 guys habia hola hora igual+> in+a interesado interesado+> ir ir+a is it la+DEAL la+lista
-3 la+otra la+verdad lado las+en.LIST las+en.MESSAGES las+en.PLURALS las+promos le le+gusto
-3 leer leo leo+THIS letrero lista llegan lo+BLOCKS los+MSGS los+recordatorios manana+,
-3 mandarme+los mandeme manden+MSG mando mas+LATER mas+tarde me+DAR me+llego me+sirven meeting
-3 mensajes+por mi+CLIENT mi+PERSON mi+SHOP mi+compania mi+permiso mil+en.FEEL mil+gracias
-3 mio+, molesta movil nada+> nadie no+STOPALL no+TOLD no+puedo no+se nuevo+> numero+en o+solo
-3 of on otra+vez otro pague para+los permiso permiso+> pero+STOPDO pintura pongan por+MSG
-3 por+NEVER por+NO por+en.BEFORE por+en.NEG por+en.NEGATIVE por+no porfa+> porque profe
-3 publicidad+> que+STOPDO querer+> queria quien+es quiero+CANCEL quite+> re recibir+mensajes
-3 recojo recordatorios reporte rio rio+de sabado sacarme sacaron+de salgo salir se+fue se+rio
-3 semana servicio sin+INF sip so solo solo+MSG somebody su+correo suficiente tantos+mensajes
-3 tarde+> tarjeta termine text+> textos+> that the todo trabaja treinta u va+, vale+, vemos
-3 verdad+> vi viene voy went went+with what whatsapp y+STOPS y+el y+quiero y+su y+usted yo+a
-2 * *+a *+con ,+? ,+AGAIN ,+BLOCKS ,+INF ,+THIS ,+VOLVER ,+cuanto ,+deje ,+el ,+en.DOESNT
-2 ,+era ,+es ,+escribanme ,+fue ,+mandame ,+nunca ,+puedo ,+sigan ,+sigo ,+tengo ,+todo ,+voy
-2 .+BLOCKS .+MORE .+NO .+SEND .+TELL .+acepto .+ahi .+amen .+borren .+buenas .+cada .+cambie
-2 .+confirmado .+creo .+cuantos .+dale .+deseo .+en.BEFORE .+en.DITCH .+en.TIME .+en.VOC
-2 .+entonces .+esa .+eso .+este .+llamenme .+lo .+mandeme .+nmms .+oye .+reacciono
-2 .+reactivenme .+renuncie .+sale .+se .+su .+tal .+una .+vuelvan 0+min 0+y 2+. ? ?+como
-2 AGAIN+THING AGAIN+THIS AGAIN+adelante AGAIN+barato AGAIN+de AGAIN+en AGAIN+en.ME
-2 AGAIN+en.TAIL AGAIN+en.VOC AGAIN+esta AGAIN+los AGAIN+me AGAIN+mensajes ANNOY+con ASK+CANCEL
-2 ASK+STOPS ASK+WANT ASK+en.HEY ASK+estoy ASK+insistentes ASK+pague ASK+pararan ASK+se ASK+si
-2 ASK+viene ASK+yo BAJA+del BAJA+en.BEFORE BAJA+en.LOSE BAJA+la BLOCKS BODY+de BOTHER+, CALL
-2 CANCEL+mi CANCEL+sin CHAT CLIENT DEAL+o FIX+la GER+en GET+como GET+otra INF+si INFME+si
-2 LATER+MORE LATER+NO LATER+en.NEG LATER+en.NEGATIVE LATER+no LIST+, LIST+SEND LIST+del
-2 LIST+en.LOSE LIST+la LIST+mandan MODAL+, MORE+THING MORE+adelante MORE+barato MORE+esta
-2 MORE+los MORE+mensajes MSG+, MSG+ASK MSG+FEDUP MSG+LATER MSG+PART MSG+SEND MSG+automatico
-2 MSG+en.ME MSG+en.TAIL MSG+hasta MSG+mandan MSG+me MSG+que MSGS+, MSGS+FEDUP MSGS+LATER
-2 MSGS+SEND MSGS+en.ME MSGS+en.TAIL MSGS+hasta MSGS+los MSGS+mandan MSGS+me NEVER+REPLY
-2 NEVER+STOPDO NEVER+alcanzo NEVER+comprar NEVER+en.BEFORE NEVER+en.THIRD NEVER+entiendo
-2 NEVER+habia NEVER+hace NEVER+llegan NEVER+los NEVER+necesito NEVER+queria NEVER+sabe
-2 NEVER+trabaja NEVER+un NO+REPLY NO+STOPDO NO+alcanzo NO+comprar NO+entiendo NO+habia NO+hace
-2 NO+la NO+llegan NO+manden NO+necesito NO+pedi NO+queria NO+sabe NO+trabaja NOUNOUT+,
-2 OBJECT+o PERSON PERSON+> PERSON+PERSON RECIBIR+otra REMOVE+a REMOVE+el REMOVE+sin REMOVE+una
-2 REMOVEME+el REPLY REPLY+SEND REPLY+a REPLY+alla REPLY+de REPLY+escribirme REPLY+ir REPLY+mi
-2 REPLY+otro REPLY+seguir RME+de RME+el RME+la SEND+la SEND+los SEND+otra SERVICE+del
-2 SERVICE+en.BEFORE SERVICE+en.LOSE SERVICE+en.ME SERVICE+en.TAIL SERVICE+en.VOC SERVICE+me
-2 SHOP+> SHOP+ASK SHOP+NEVER SHOP+NO SHOP+en.NEG SHOP+en.NEGATIVE SHOP+no SHOP+que STOPDO+MORE
-2 STOPDO+alla STOPDO+escribirme STOPDO+ir STOPDO+las STOPDO+mi STOPDO+nada STOPDO+otro
-2 STOPDO+seguir STOPDO+un SUBJ+MSG SUBJ+a TELL+al THING+MORE THIS+? THIS+ASK THIS+DEAL
-2 THIS+OBJECT THIS+SERVICE THIS+a THIS+cuenta THIS+que THIS+vez WANT+CANCEL WANT+INF
-2 WANT+anestesia WANT+cancelar WANT+darme WANT+es WANT+formar WANT+la WISH+CANCEL WISH+INF
-2 WISH+anestesia WISH+cancelar WISH+darme WISH+es WISH+formar WORD+del WORD+en.LOSE WORD+en.ME
-2 WORD+en.TAIL WORD+en.VOC WORD+la WORD+me WRONG+, a a+> a+DAR a+INFME a+en.EVENT a+ir a+las
-2 a+los a+mandarme a+nadie a+sacar a+una abiertos acabaron acabaron+los acabe acosando
-2 actualicen+mi acuerdo+> adelante+> ahorita al+mismo alcanzo alcanzo+a alertas alertas+de all
-2 amable amiga anestesia anestesia+general anoche antes+> apellido arregle asistente asking at
-2 atras automatico avisarme+si avisos+a ayer ayuda b baja+del baja+en.BEFORE baja+en.LOSE
-2 baja+la banco barato basta+con basta+de bebe been bloquee+en boletin boletos boletos+>
-2 boludo borraron borren+el bueno c call can+en.SUBJECT cancele capturas+de casi casi+AGAIN
-2 casi+MORE casi+NEVER casi+nunca caso celular+> cita+o claro+, codigo comercial+>
-2 como+funciona como+hago compania+> compania+y comprar con+THING con+esa con+ese con+este
-2 con+lo con+usted confirmado consegui conteste conteste+a copia correo+se corte corten+>
-2 crecer creo+ASK creo+que crew cual+es cuenta+> da dale+, dan darme de+AGAIN de+INFME de+WORD
-2 de+acuerdo de+alta de+avisarme de+avisos de+basura de+bebe de+donde de+fumar de+las de+leer
-2 de+mas de+regreso de+texto de+verdad dead deberes dejar dejaron+de deje+de del+NOUNOUT
-2 del+OBJECT del+PERSON del+banco del+lado del+retiro deseo+formar despues dia+> dias dice+ASK
-2 dice+que dicen dicen+ASK dicen+que diciembre dio+de direccion+REPLY direccion+STOPDO
-2 direccion+para do+en.I do+i documentos domingos dos+kilos dos+veces eh+, el+DEAL el+boletin
-2 el+cel el+codigo el+de el+ticket ellos+> else en+0 en+en.DAY en+otro en.ALONE+using en.ASKED
-2 en.BEFORE+? en.BEFORE+AGAIN en.BEFORE+ANNOY en.BEFORE+CANCEL en.BEFORE+DAR en.BEFORE+TOLD
-2 en.BEFORE+WORD en.BEFORE+alcanzo en.BEFORE+bloquee en.BEFORE+borraron en.BEFORE+comprar
-2 en.BEFORE+da en.BEFORE+duele en.BEFORE+en.DOESNT en.BEFORE+en.MY en.BEFORE+encantan
-2 en.BEFORE+entiendo en.BEFORE+hay en.BEFORE+la en.BEFORE+manden en.BEFORE+mas
-2 en.BEFORE+molestan en.BEFORE+necesito en.BEFORE+pedi en.BEFORE+queda en.BEFORE+quede
-2 en.BEFORE+quedo en.BEFORE+queria en.BEFORE+quitan en.BEFORE+sabe en.BEFORE+se
-2 en.BEFORE+texteen en.BEFORE+that en.BEFORE+the en.BEFORE+trabaja en.BEFORE+ustedes
-2 en.BEFORE+van en.DAY+, en.DAY+min en.DAY+y en.DEAR+else en.DOESNT+en.ENDED
-2 en.DOESNT+en.KEYWORD en.FEEL+por en.FROM en.FROM+> en.FROM+en.BEFORE en.FROM+my en.I+en.WISH
-2 en.I+want en.LIST+y en.LOSE+NOUNOUT en.LOSE+OBJECT en.LOSE+PERSON en.LOSE+banco en.LOSE+lado
-2 en.LOSE+retiro en.ME+, en.ME+ANNOY en.ME+CALL en.ME+STOPDO en.ME+WORD en.ME+bloquee
-2 en.ME+borraron en.ME+da en.ME+deja en.ME+duele en.ME+encantan en.ME+in en.ME+llegan
-2 en.ME+molestan en.ME+quede en.ME+quedo en.ME+quitan en.ME+texteen en.ME+van
-2 en.MENDED+en.AGAIN en.MESSAGE+, en.MESSAGES+, en.MY en.MY+en.CALL en.MY+en.OTHER
-2 en.NEG+AGAIN en.NEG+MORE en.NEG+STOPDO en.NEG+alcanzo en.NEG+comprar en.NEG+en.ENDED
-2 en.NEG+en.KEYWORD en.NEG+entiendo en.NEG+habia en.NEG+hace en.NEG+la en.NEG+llegan
-2 en.NEG+manden en.NEG+mas en.NEG+necesito en.NEG+pedi en.NEG+queria en.NEG+sabe
-2 en.NEG+trabaja en.NEG+using en.NEGATIVE+AGAIN en.NEGATIVE+MORE en.NEGATIVE+REPLY
-2 en.NEGATIVE+STOPDO en.NEGATIVE+alcanzo en.NEGATIVE+comprar en.NEGATIVE+entiendo
-2 en.NEGATIVE+habia en.NEGATIVE+hace en.NEGATIVE+la en.NEGATIVE+llegan en.NEGATIVE+manden
-2 en.NEGATIVE+mas en.NEGATIVE+necesito en.NEGATIVE+pedi en.NEGATIVE+queria en.NEGATIVE+sabe
-2 en.NEGATIVE+trabaja en.OTHER+> en.OTHER+en.BEFORE en.PULL en.PULL+en.MY en.REPLIED en.REPLY
-2 en.REPLY+> en.SENDING+, en.STOP+using en.SUBJECT+en.WANT en.SUBJECT+went en.TAIL+,
-2 en.TAIL+ANNOY en.TAIL+CALL en.TAIL+STOPDO en.TAIL+WORD en.TAIL+bloquee en.TAIL+borraron
-2 en.TAIL+da en.TAIL+deja en.TAIL+duele en.TAIL+encantan en.TAIL+in en.TAIL+llegan
-2 en.TAIL+molestan en.TAIL+quede en.TAIL+quedo en.TAIL+quitan en.TAIL+texteen en.TAIL+van
-2 en.THINGS en.THINGS+STOPDO en.THINGS+en.NEG en.THIRD en.THIRD+PERSON en.THIRD+ustedes
-2 en.TIME+en.BEFORE en.VOC+ANNOY en.VOC+CALL en.VOC+STOPDO en.VOC+WORD en.VOC+bloquee
-2 en.VOC+borraron en.VOC+da en.VOC+deja en.VOC+dont en.VOC+duele en.VOC+en.DOESNT
-2 en.VOC+en.DONT en.VOC+encantan en.VOC+in en.VOC+llegan en.VOC+molestan en.VOC+quede
-2 en.VOC+quedo en.VOC+quitan en.VOC+texteen en.VOC+van en.WANT en.WANT+en.BADMSG
-2 en.WANT+en.BEFORE en.WANT+en.ENDED en.WANT+en.KEYWORD en.WISH en.WISH+en.BEFORE
-2 en.WISH+en.ME en.WISH+en.TAIL en.WISH+en.VOC en.WISH+me en.YOU+CANCEL en.YOU+arregle
-2 en.YOU+lo en.YOU+quedo en.YOU+termine en.YOU+vote encima encontre entonces+> entran
-2 entran+sus entrevista+> era+REPLY era+STOPDO era+para eres es+> es+? es+la es+mi es+un
-2 es+una esa esa+DEAL esa+OBJECT escribame escribanme ese+MSG eso eso+NEVER eso+NO
-2 eso+en.BEFORE eso+en.NEG eso+en.NEGATIVE eso+lo eso+no espero espero+> esquina esta+vez
-2 estaba estan+abiertos estare+> este+> este+mensaje este+momento esto+ASK esto+es esto+que
-2 estoy+de estoy+muy ex+PERSON excelente expediente exposicion exposicion+y extrano
-2 favor+NEVER favor+NO favor+en.BEFORE favor+en.NEG favor+en.NEGATIVE favor+no final firmar
-2 firmar+MORE firmar+nada flan for+en.ME for+en.TAIL for+en.VOC for+me for+this formar
-2 formar+parte fue+a fue+un fumar fumar+, get+en.BEFORE going gracias gracias+por grax
-2 hace+falta hacen hago hago+REPLY hago+STOPDO hago+para hay+alguna hes hice hijo+> i+en.WISH
-2 i+want in insistentes interesa interesa+, interesa+> interesa+la its jaja jardin kilos+,
-2 la+OBJECT la+app la+compania la+esquina la+mia la+misa la+pantalla las+THING las+puntas
-2 last+en.OTHER le+pongan let let+en.BEFORE let+it letra licenciada line list+> llamadas+>
-2 llamame llamando llamar llegan+> llegar+> llego+THIS llego+esto llegue+> lleva llevo
-2 lo+CANCEL lo+STOPDO lo+mio lo+mismo lo+quiero lo+recojo los+boletos los+deberes los+domingos
-2 los+tres luego lugar luz maestra mama+NEVER mama+NO mama+en.NEG mama+en.NEGATIVE mama+no
-2 mandame mandame+MSG mandar+al mandarme manden+el marta martes mas+THING mas+adelante
-2 mas+barato mas+en mas+mensajes me me+, me+ANNOY me+CALL me+STOPDO me+WORD me+bloquee
-2 me+borraron me+da me+deja me+duele me+encantan me+in me+llegan me+molestan me+quede me+quedo
-2 me+quitan me+texteen me+van mejor mensaje+> mensaje+automatico mensaje+es mensajes+SEND
-2 mensajes+la mensajes+mandan mes+, mi+BAJA mi+NEVER mi+NO mi+WORD mi+baja mi+en.BEFORE
-2 mi+en.NEG mi+en.NEGATIVE mi+hija mi+no mi+pueblo mi+socio mi+tia mia mil min minutos misa
-2 misa+> mismo+OBJECT mismo+tecnico molestan molestia momento momento+NEVER momento+NO
-2 momento+en.BEFORE momento+en.NEG momento+en.NEGATIVE momento+no muy+ANNOY muy+amable
-2 muy+molesta nadar necesito+bolsa need never ni+THING ni+mi nmms+en.YOU nmms+ya no+AGAIN
-2 no+MORE no+REPLY no+STOPDO no+alcanzo no+comprar no+entiendo no+habia no+hace no+la
-2 no+llegan no+manden no+mas no+necesito no+pedi no+queria no+sabe no+trabaja nombre nombre+>
-2 novedades nueva+> nuevo+, nuevo+en numero+en.BEFORE nunca+THIS nunca+en.BEFORE nunca+en.ME
-2 nunca+en.TAIL nunca+en.VOC nunca+esta nunca+me o+lo of+en.BEFORE oferta+> oficina on+en.MY
-2 on+the otra+persona otro+PERSON otro+dia out+> oye pantalla para+SEND para+alla
-2 para+escribirme para+ir para+mi para+otro para+seguir parada pararan paro pasame perdon
-2 pero+en.YOU pero+ya personal pesos pie plan plan+en.BEFORE pongame por+INF por+el por+eso
-2 por+fin por+la por+mi por+un porfa prefiero pregunta producto profe+, promos pueblo puede
-2 pueden+INF pueden+INFME pueden+SEND pueden+mandarme puntas punto que+CANCEL que+STOPS
-2 que+WANT que+en.HEY que+estoy que+insistentes que+pague que+pararan que+se que+si que+viene
-2 que+yo quedo+con quien+les quiero quiero+ASK quiero+INF quiero+SEND quiero+anestesia
-2 quiero+cancelar quiero+darme quiero+que quiero+saber quitan quitaron quitele r reacciono
-2 reactivenme reactivenme+los recado recibir+los recibir+otra recojo+en.HEY recojo+yo
-2 recordatorios+en.BEFORE recordatorios+en.ME recordatorios+en.TAIL recordatorios+en.VOC
-2 recordatorios+me recordatorios+por regreso renuncie renuncie+ayer retiro+, rio+> risa risa+>
-2 robot sabado+> sabe sacar sali salia salimos salio saquen se+acaba se+acabe seguir+GET
-2 seguir+RECIBIR seguir+recibiendo seguro semana+> servicio+, si+, si+WANT si+a siempre+se
-2 sigo sirve so+en.I so+en.SUBJECT sobre socio solicito+ASK solicito+que son+ustedes spam+,
-2 su+OBJECT sus+mensajitos tal+vez tantito tanto+> tarde tarjeta+de tecnico temporada tenga
-2 tengo+AGAIN tengo+ASK tengo+capturas tengo+mas tengo+que termina termino termino+la text
-2 texteen textos+de thanks theres theres+a tia ticket tienen+mi tienen+servicio to+my
-2 todo+bien tono total tqm trabaja+THIS un+MSG un+mensaje using using+en.MY usted+> usted+como
-2 usted+es ustedes+los utiles vale vayan vayan+a veces+, vengan venta ventana vez+AGAIN
-2 vez+MORE vez+los vez+mas viene+, vote vote+> want was with+en.DEAR with+en.THIRD wont
-2 wont+en.BADMSG wont+en.ENDED wont+en.KEYWORD y+esto y+lo ya+CANCEL ya+arregle ya+lo ya+quedo
-2 ya+termine ya+vote your+en.THINGS
2 ,+DAR ,+adios ,+ahorrense ,+asi ,+busco ,+dejen ,+del ,+denle ,+joven ,+lo ,+muchas ,+nada
2 ,+ni ,+paso ,+please ,+si ,+solo ,+todos ,+un .+NEVER .+REMOVEIT .+TOLD .+borrenlo
2 .+corrijan .+del .+en.ALONE .+en.DOESNT .+en.HEY .+en.I .+en.KINDS .+en.MY .+guau .+haga
2 .+kiero .+larguense .+las .+mejor .+mis .+my .+nomas .+ojala .+olviden .+para .+pero .+puse
2 .+quitame .+quitenme .+retirenme .+solo .+stop .+tio .+ustedes .+vendi .+youre 0+.
2 ?+REMOVEME AGAIN+por AGAIN+textos ASK ASK+AGAIN ASK+MORE ASK+NEVER ASK+NO ASK+THIS
2 ASK+decirlo ASK+en.BEFORE ASK+en.NEGATIVE ASK+este ASK+existo ASK+nadie ASK+palabra
2 ASK+tanto ASK+vibre BAJA+de BAJA+dos BLOCKS+al BODY+FEDUP BODY+THING BODY+verde BOTHER+en
2 CANCEL+todo CANCELME CONSENT+> DAR+CONSENT DAR+la DEAL+en.VOC EVENT+mi FEDUP+, FEDUP+LATER
2 FEDUP+en FIX+THIS FIX+eso FORGET+ASK FORGET+que GER+, GER+? GET+AGAIN GET+mas GET+sus
2 INF+MORE INF+MSG INF+MSGS INF+NEVER INF+NO INF+THIS INF+cuando INF+en.BEFORE INF+en.NEGATIVE
2 INF+esto INF+las INF+nada INF+no LATER+LATER LATER+en LATER+la LAW+, LIST+. LIST+LAW
2 LIST+robinson MORE+. MORE+del MORE+en.LOSE MORE+por MORE+textos MSG+. MSG+NO MSG+NUMBER
2 MSG+a MSG+con MSG+despues MSG+diario MSG+en.NEG MSG+en.NEGATIVE MSG+no MSG+numero MSG+pls
2 MSGS+. MSGS+MORE MSGS+a MSGS+del MSGS+despues MSGS+en.LOSE NEVER NEVER+AGAIN NEVER+BOTHER
2 NEVER+GET NEVER+INF NEVER+MSG NEVER+MSGS NEVER+SUBJ NEVER+VOLVER NEVER+a NEVER+conozco
2 NEVER+cuenten NEVER+en.SENDING NEVER+funciona NEVER+gasten NEVER+juega NEVER+le NEVER+lo
2 NEVER+mas NEVER+ofertas NEVER+quiere NEVER+tengo NEVER+va NO+AGAIN NO+BOTHER NO+GET NO+INF
2 NO+MORE NO+MSG NO+MSGS NO+VOLVER NO+conozco NO+cuenten NO+en.SENDING NO+funciona NO+gasten
2 NO+juega NO+le NO+mas NO+quiere NO+va NOUNOUT+la NOUNOUT+mi NUMBER+. NUMBER+ASK NUMBER+NEVER
2 NUMBER+NO NUMBER+REPLY NUMBER+STOPDO NUMBER+cien NUMBER+con NUMBER+en.NEG NUMBER+en.NEGATIVE
2 NUMBER+incorrecto NUMBER+no NUMBER+para NUMBER+que OBJECT+en.HEY OBJECT+ok PERSON+,
2 PERSON+con PERSON+fallecio PREMOVE RECIBIR+sus REMOVE+> REMOVE+este REPLY+ASK REPLY+MSG
2 REPLY+MSGS REPLY+WORD REPLY+que REPLY+vender RME+este RME+mi SEND+NEVER SEND+esto SEND+lo
2 SEND+ni SERVICE+REPLY SERVICE+STOPDO SERVICE+para SHOP SHOP+, STOPALL+en STOPDO STOPDO+,
2 STOPDO+ASK STOPDO+con STOPDO+en.BEFORE STOPDO+que STOPDO+vender STOPS+, STOPS+. STOPS+>
2 STOPS+mensaje SUBJ+en SUBJ+nada SUBJ+ni THIS+GER THIS+LIST THIS+STOPS THIS+escribiendo
2 THIS+muere THIS+por TOLD+> TOLD+BAJA TOLD+baja VOLVER+GER WANT+LIST WANT+MSGS WANT+dar
2 WANT+en WANT+en.BEFORE WANT+lo WANT+recibir WANT+seguir WISH+, WISH+GET WISH+RECIBIR
2 WISH+dar WISH+las WISH+recibir WISH+un WORD+? WORD+NEVER WORD+NO WORD+dos WORD+en.NEG
2 WORD+en.NEGATIVE WORD+no WORD+todo a+CANCEL a+GET a+SEND a+bloquear a+el a+en.WHO a+ver
2 abogados about about+en.BEFORE abrir+, aburrio acoso+por adios+> agencia agencia+de
2 ahi+muere ahora+en.BEFORE ahorrense ahorrense+el al+PERSON al+SHOP al+rio algo alla+NEVER
2 alla+NO alla+en.BEFORE alla+en.NEG alla+en.NEGATIVE alla+no ano anos+. apago aqui+.
2 aqui+NEVER aqui+NO aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no arreglen autorizacion
2 avisame avisando avisen avisenme+cuando avisos+del avisos+en.LOSE baja+de baja+dos bandeja
2 barrio+> bastante basura basura+, be bolas borran borren borrenlo borrenme+> buscan+en.YOU
2 buscan+ya cambios can cancela+el cancelen+todo canse carino carmen carmen+> celular+STOPDO
2 cien circular cita+si clima cobranza cobranza+en.BEFORE como+ASK como+que compadre
2 compadre+, comunico comunico+ASK comunico+que con+mi con+sus con+ustedes conmigo+NEVER
2 conmigo+NO conmigo+en.BEFORE conmigo+en.NEG conmigo+en.NEGATIVE conmigo+no contesta+el
2 corrijan+el cortenla cosas cosas+> course credito+, cuando+WANT cuando+piensan cuando+quiera
2 cuenta+ASK cuenta+REPLY cuenta+STOPDO cuenta+de cuenta+para cuenta+que culpa+de dar datos
2 de+LATER de+LAWYER de+MORE de+PERSON de+RECIBIR de+abogados de+cel de+cobranza de+credito
2 de+cuenta de+distribucion de+en.LIST de+en.THINGS de+estos de+hoy de+ingles de+lo de+los
2 de+mi de+recibir de+sonar de+sus de+tus definitiva dejad dejaste+el del+clima del+de denle
2 descanso di dia+, dia+entiendan diario digo+ASK digo+que dime dios+, distribucion dog
2 dont+message doy+CONSENT el+> el+BODY el+STOPDO el+cumpleanos el+en.ALONE el+en.BADMSG
2 el+en.ENDED el+en.KEYWORD el+en.STOP el+envio el+lunes el+menu el+permiso el+registro
2 el+ultimo elimino empiezan empresa+, en+ese en+febrero en+marzo en+serio en.ALONE en.ALONE+,
2 en.AUTHORITY en.BADMSG en.BADMSG+en.BEFORE en.BEFORE+> en.BEFORE+GET en.BEFORE+PREMOVE
2 en.BEFORE+PSUBJ en.BEFORE+about en.BEFORE+again en.BEFORE+and en.BEFORE+borran
2 en.BEFORE+canse en.BEFORE+conozco en.BEFORE+cuenten en.BEFORE+en.BEFORE en.BEFORE+en.ENDED
2 en.BEFORE+en.KEYWORD en.BEFORE+en.NEG en.BEFORE+en.STOP en.BEFORE+es en.BEFORE+escriban
2 en.BEFORE+esten en.BEFORE+for en.BEFORE+funciona en.BEFORE+gasten en.BEFORE+inscriban
2 en.BEFORE+interesan en.BEFORE+juega en.BEFORE+le en.BEFORE+llegue en.BEFORE+mandan
2 en.BEFORE+mios en.BEFORE+pase en.BEFORE+pierden en.BEFORE+quiere en.BEFORE+quit
2 en.BEFORE+sigan en.BEFORE+since en.BEFORE+tengan en.BEFORE+to en.BEFORE+tocan en.BEFORE+va
2 en.BEFORE+vuelvan en.DAY+. en.DEAR en.DEAR+> en.DITCH+en.MY en.DONT+message en.END
2 en.END+en.MY en.ENDED+, en.ENDED+with en.FEEL+pero en.HEY+NEVER en.HEY+los en.KEYWORD+,
2 en.KEYWORD+with en.LIST+MORE en.LIST+en.BEFORE en.LOSE en.LOSE+> en.LOSE+clima en.LOSE+de
2 en.ME+PREMOVE en.ME+PSUBJ en.ME+avisen en.ME+borran en.ME+canse en.ME+en.FROM en.ME+esten
2 en.ME+fui en.ME+hagas en.ME+inscriban en.ME+interesan en.ME+mandan en.ME+off en.ME+pase
2 en.ME+pierden en.ME+puedo en.ME+tengan en.MENDED+en.NUMBER en.MENDED+en.PHONE
2 en.MENDED+number en.MESSAGE+en.BEFORE en.MESSAGES+> en.MESSAGES+MORE en.MESSAGES+en.BEFORE
2 en.MY+en.MENDED en.NEG+BOTHER en.NEG+GET en.NEG+INF en.NEG+MSG en.NEG+MSGS en.NEG+NEVER
2 en.NEG+NO en.NEG+VOLVER en.NEG+conozco en.NEG+cuenten en.NEG+en.MY en.NEG+en.NEG
2 en.NEG+en.NEGATIVE en.NEG+funciona en.NEG+gasten en.NEG+juega en.NEG+le en.NEG+message
2 en.NEG+no en.NEG+quiere en.NEG+va en.NEG+with en.NEGATIVE+BOTHER en.NEGATIVE+GET
2 en.NEGATIVE+INF en.NEGATIVE+MSG en.NEGATIVE+MSGS en.NEGATIVE+VOLVER en.NEGATIVE+conozco
2 en.NEGATIVE+cuenten en.NEGATIVE+en.SENDING en.NEGATIVE+en.VOC en.NEGATIVE+funciona
2 en.NEGATIVE+gasten en.NEGATIVE+juega en.NEGATIVE+le en.NEGATIVE+quiere en.NEGATIVE+va en.NOT
2 en.NOT+en.SENDING en.REGULATOR en.REMOVE en.REMOVE+> en.SENDING+. en.SENDING+en.BEFORE
2 en.SENDING+en.MY en.STOP+, en.STOP+> en.STOP+with en.TAIL+PREMOVE en.TAIL+PSUBJ
2 en.TAIL+avisen en.TAIL+borran en.TAIL+canse en.TAIL+en.FROM en.TAIL+esten en.TAIL+fui
2 en.TAIL+hagas en.TAIL+inscriban en.TAIL+interesan en.TAIL+mandan en.TAIL+off en.TAIL+pase
2 en.TAIL+pierden en.TAIL+puedo en.TAIL+tengan en.TAKE+the en.TEXT+en.BEFORE en.THIRD+las
2 en.THIRD+mios en.THIRD+to en.UNSUB en.UNSUB+> en.VOC+PREMOVE en.VOC+PSUBJ en.VOC+avisen
2 en.VOC+borran en.VOC+canse en.VOC+en.FROM en.VOC+esten en.VOC+for en.VOC+fui en.VOC+hagas
2 en.VOC+inscriban en.VOC+interesan en.VOC+mandan en.VOC+off en.VOC+pase en.VOC+pierden
2 en.VOC+puedo en.VOC+tengan en.WANT+> en.WISH+> en.WRONG+en.BEFORE en.WRONG+en.MENDED
2 en.WRONG+en.NUMBER en.WRONG+en.PHONE en.WRONG+number en.YOU+en.ME en.YOU+en.TAIL
2 en.YOU+en.VOC en.YOU+me en.YOU+o entiendan entiendan+ASK entiendan+que enviado enviar es+el
2 es+mio es+urgente escriban+a escribiendo+> escribieran escribir escribirme ese+NUMBER
2 ese+numero esta+GER esta+escribiendo estan estan+GER estar+en este+sea esten esten+GER
2 esto+STOPS esto+lo estos estrella estrella+en exclusion exclusion+de existo existo+> favor+,
2 favor+de febrero fuera fui+a funciona+, gasten gracias+> gracias+pero graduo+en grupo+de
2 guau haga haga+de hasta+LATER hasta+en hear hoy+. ingles inscriban inscrito interesa+ASK
2 interesa+que interesan joven juega ke la+LAW la+MSGS la+NOUNOUT la+PERSON la+agencia
2 la+empresa la+mama la+memoria la+opcion la+publicidad la+puerta la+sopa lados lados+>
2 largo+de larguense las+MSGS las+bolas las+de las+ofertas las+pelotas le+BOTHER le+SUBJ
2 le+THIS le+escriban le+esta les+DAR les+digo lista+, lista+LAW lista+robinson llame llame+,
2 llega+> llego+a lluvia lo+CALL lo+RME lo+borren lo+hagan lo+pedi lo+siento los+LATER
2 los+SUBJ los+busco los+dias los+quiero los+reporto mama+> manden manden+AGAIN manden+MORE
2 manden+mas maquina marzo+. mas+por mas+textos me+PREMOVE me+PSUBJ me+avisen me+borran
2 me+canse me+en.FROM me+esten me+fui me+hagas me+inscriban me+interesan me+mandan me+off
2 me+pase me+pierden me+puedo me+tengan memoria mensaje+NUMBER mensaje+diario mensaje+numero
2 mensaje+y mensajitos+, menu message message+en.BEFORE mi+CONSENT mi+LIST mi+bandeja mi+cel
2 mi+esposa mi+linea mi+numero mio mio+y mios+. mire mis+NUMBER mis+datos molesten molesten+en
2 more more+en.BEFORE muere my+en.NUMBER nada+. nada+ASK nada+de nada+que ni+de nina nino
2 no+BOTHER no+GET no+INF no+MSG no+MSGS no+VOLVER no+conozco no+cuenten no+en.SENDING
2 no+funciona no+gasten no+juega no+le no+quiere no+va nomas+MSG nombre+de nos+BOTHER
2 not+en.SENDING nothing nothing+> notificaciones+, nuevos+NEVER nuevos+NO nuevos+en.BEFORE
2 nuevos+en.NEG nuevos+en.NEGATIVE nuevos+no number numero+ASK numero+cien numero+es
2 numero+incorrecto numero+que ofertas+de ojala one opcion opcion+> otorgada otros paciencia
2 palabra+se pantalla+, papa papa+por para+ASK para+que para+vender paraguas paran pararlo
2 pare+> paren+de participar pase pase+a paz+> pedi+> pelo+FEDUP pelo+THING pelo+verde pelotas
2 perder perder+el pero+lo persona+WRONG persona+equivocada phones pidio piensan pierden pizza
2 pls politica pongo premios programa+de promo proxima+vez proximo publico puedan puede+INF
2 puede+INFME puede+WORD pueden+WORD pura q+en.ME q+en.TAIL q+en.VOC q+me que que+AGAIN
2 que+MORE que+NEVER que+NO que+THIS que+decirlo que+en.BEFORE que+en.NEGATIVE que+este
2 que+existo que+nadie que+palabra que+tanto que+vibre quero quiera quiero+dar
2 quiero+en.BEFORE quiero+las quiteme+de quitenlo quitenlos quitenme+de quitenmelo raices
2 recibiendo+sus recibir+> remuevanme remuevanme+> renta+, reporto resena retirenme retiro
2 retiro+la retiro+mi robinson robinson+, saber+AGAIN saber+MORE saber+mas sacame saldo+>
2 saludos+a santiago santiago+, saquenme+de se+BOTHER se+DAR se+ERRED se+MODAL se+SEND se+SUBJ
2 se+molesten seguir+en senor+de senora+ASK senora+que senores senorita sentido sentido+ASK
2 sentido+que serio serio+, si+en.YOU si+es si+llego si+pueden si+ya siempre+, siento siento+>
2 sigan+GER sigo+GET sigo+RECIBIR sigo+recibiendo siguen+> siguen+GER sigues sin+abrir
2 since+en.DAY sirven+sus sistema+, sola+vez solo+los son+las son+mios sonar sopa spring
2 stop+, sus+notificaciones sus+ofertas take take+en.ME take+en.TAIL take+en.VOC take+me
2 tanto+MSG tanto+de tanto+mensaje te+WANT te+ocurra telefono+de tengo+, tengo+PERSON tengo+en
2 tengo+ninguna the+en.BEFORE these tiempo tiempo+> tienda tiene+ASK tiene+que tiene+sentido
2 tienen+> tienen+FEDUP tio+, to+hear tocan todos+lados too+> trabajo trafico tranquila+>
2 tu+LIST tu+lista ultimo un+PERSON un+aviso una+LATER una+estrella una+sola una+vez uno+>
2 unsubscribe unsubscribe+> urgente us ustedes+> vale+en.YOU vale+ya veces+hay vender
2 vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE vender+no ver+si
2 verde+, vez vez+> vez+en.BEFORE vez+en.ME vez+en.TAIL vez+en.VOC vez+me vibre vivo vuelve
2 vuelve+a who wrong+en.BEFORE wrong+en.MENDED wrong+en.NUMBER wrong+en.PHONE wrong+number
2 y+MORE y+MSG y+MSGS y+este y+hoy y+nada y+te y+ustedes ya+en.ME ya+en.TAIL ya+en.VOC ya+me
2 ya+o yo+NEVER yo+los you you+en.NEG your+en.MESSAGES youre 🚫+*
3 ,+REMOVEIT ,+como ,+cual ,+deja ,+eso ,+saquenme ,+soy .+EVENT .+LATER .+MSG .+NOUNOUT
3 .+dame .+deja .+dejen .+en.STOP .+en.TAKE .+en.THREAT .+hala .+id .+im .+mensajes .+metanse
3 .+reportado .+retiro .+revoco 0+anos ?+? AGAIN+WANT ASK+falta ASK+le ASK+va CANCEL DAR+un
3 DEAL+si ERRED+de EVENT+con FEDUP+THIS FEDUP+aqui GET+MORE INF+, INF+en.NEG INF+mensajes
3 INFME+mensajes LATER+THIS LATER+aqui LAW+> LIST+a LIST+es MODAL+AGAIN MODAL+MORE
3 MODAL+ahorrar MODAL+mas MORE+WANT MSG+MORE MSG+del MSG+en.BEFORE MSG+en.LOSE MSG+y MSGS+>
3 MSGS+es NEVER+MORE NEVER+WANT NEVER+deseo NEVER+es NEVER+vivo NO+a NO+deseo NO+es NUMBER+>
3 NUMBER+es OBJECT+en.BEFORE OBJECT+en.ME OBJECT+en.TAIL OBJECT+me OBJECT+nueva OBJECT+si
3 PERSON+se PSUBJ RECIBIR RECIBIR+> RECIBIR+THIS RECIBIR+esto REMOVEME+del REMOVEME+en.LOSE
3 REPLY+en.YOU REPLY+ya SEND SEND+THIS SEND+mas SEND+una SERVICE+nueva SHOP+de STOPDO+NEVER
3 STOPDO+NO STOPDO+al STOPDO+dormir STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+en.YOU STOPDO+no
3 STOPDO+ya STOPS+los SUBJ+NEVER THIS+la TOLD+WORD VOLVER+a WANT+q WISH+q WORD+THIS a+EVENT
3 a+INF a+paseo ahorrar al+perro another aqui+la aviso+de ayer+y baja barrio barrio+si
3 basura+> blood bloqueo+> borrenlo+> borrenme borron borron+y bueno+> busco captura carro
3 carro+, cel cita+de como+CANCEL comunicacion con+la confundiste conmigo correo+MSG
3 correo+MSGS correo+basura corrijan corto cuenta+nueva cumpleanos dame dame+de de+MSG de+MSGS
3 de+OBJECT de+en.BEFORE de+politica de+romper de+su de+ustedes decirlo dejad+de deje+al
3 del+LIST del+SHOP del+club del+grupo demas den dia+y digo dona dona+, dormir edad edad+,
3 el+CONSENT el+aviso el+pelo el+suyo el+tiempo en+paz en+todos en.ALONE+> en.BADMSG+.
3 en.BADMSG+> en.BEFORE+MODAL en.BEFORE+MSG en.BEFORE+MSGS en.BEFORE+avisen en.BEFORE+deseo
3 en.BEFORE+en.FROM en.BEFORE+en.SENDING en.BEFORE+escribes en.BEFORE+jubile en.BEFORE+las
3 en.BEFORE+llega en.DAY+anos en.DITCH en.DOESNT+message en.ENDED+> en.FROM+en.SUBJECT
3 en.FROM+you en.HEY+, en.KEYWORD+> en.KINDS en.LOSE+LIST en.LOSE+SHOP en.LOSE+club
3 en.LOSE+grupo en.ME+VOLVER en.ME+escribes en.ME+jubile en.ME+llega en.MENDED en.MY+en.THIRD
3 en.NEG+a en.NEG+deseo en.NEG+es en.NEGATIVE+a en.NEGATIVE+deseo en.NEGATIVE+es en.NUMBER
3 en.PLURALS en.STOP en.TAIL+VOLVER en.TAIL+escribes en.TAIL+jubile en.TAIL+llega en.TAKE
3 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.THESE en.THESE+> en.THINGS+en.BEFORE
3 en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+en.VOC en.THINGS+me en.THIRD+, en.VOC+.
3 en.VOC+VOLVER en.VOC+escribes en.VOC+jubile en.VOC+llega en.YOU en.YOU+, encuestas envios+,
3 escriban+> escribes escribirme+> esos este+NUMBER estoy+en estuvo+> estuvo+bueno ex
3 fallecio+en from+en.SUBJECT from+you fuera+> ganaron graduo hagan hala hala+, hasta+THIS
3 hasta+aqui id in+en.BEFORE in+en.MY ir+> jubile ke+en.BEFORE keep la+nina la+persona
3 la+suscripcion la+vuelta las+del las+en.LOSE las+encuestas like llega lo lo+demas lo+usen
3 los+SEND los+WANT los+WISH los+proximos los+viernes ma ma+MSG mama mama+de mandarme+mensajes
3 manera me+VOLVER me+escribes me+jubile me+llega mejor+en.BEFORE metanse mi+consentimiento
3 mi+contacto mi+nino mi+papa mi+pedido mi+por mi+telefono muchas muchas+en.FEEL
3 muchas+gracias nena nene nene+> no+a no+deseo no+es nos+SUBJ not nuevos olviden other otra+>
3 otro+MSG otro+mensaje palabra para+en.YOU para+ya parte paseo paseo+con paso+de pedido pelo
3 pelotas+> pero+de perro perro+con por+ahora por+culpa proximos proximos+LIST proximos+envios
3 publicitarnos puede+mandarme pueden+REMOVE pueden+RME pueden+ahorrar q+en.BEFORE que+falta
3 que+le que+va quiero+MSG quiero+q quit quiteme recibir+THIS recibir+esto recibirlos
3 recibirlos+> regalo+mi renta reportado reportado+como romper romper+las saldo saquenme+>
3 saquenme+del saquenme+en.LOSE se+graduo sea+el senor si silencio+> sin+mi since sistema
3 sms+> soy+un su sus+LIST suyo+> te+ERRED te+confundiste telefono+con terminar textos+,
3 textos+a there this tiene to+en.DEAR toda toda+MSG toda+comunicacion todo+lo too tren
3 tus+LIST tus+mensajes ultimo+ASK ultimo+que un+CANCEL usen usen+> ustedes ver vez+ASK
3 vez+que viernes+de vuelta vuelta+> without y+OBJECT y+SERVICE y+a y+cuenta y+si ya
4 ,+STOPALL ,+WORD ,+las ,+los .+LIST .+NUMBER .+STOPS .+aqui .+cero .+cuantas .+en.BADMSG
4 .+en.END .+felicidades .+finalicen .+ni .+numero .+tachen .+there .+wey 0+am 0+en.BEFORE
4 AGAIN+, CANCEL+los CONSENT ERRED+> GET MODAL MODAL+REMOVE MODAL+RME MODAL+WORD MORE+MSG
4 NEVER+, NEVER+SEND NO+, NOUNOUT NUMBER+WRONG SEND+, SEND+AGAIN SEND+nada STOPALL+de STOPDO+>
4 THIS THIS+. THIS+en.YOU THIS+textos THIS+ya UNME+> WANT+GET WANT+MSG WANT+RECIBIR WORD
4 WORD+en.DAY WRONG a+THIS a+esa a+escribir a+su abrir+el absoluto acabo am and anos aqui+>
4 avisos avisos+de bajenme bloqueo borren+> como+la contacto cuantas cuantas+veces cuenta
4 de+NEVER de+NO de+en.NEG de+en.NEGATIVE de+mensajes de+no dejen del+barrio desactivar do
4 donde+les el+NUMBER el+telefono en.BEFORE+BOTHER en.BEFORE+SUBJ en.DAY+am en.DAY+en.BEFORE
4 en.FEEL+> en.FROM+en.VOC en.FROM+en.YOU en.HEY+en.FEEL en.I+can en.I+en.DITCH en.KEYWORD
4 en.LOSE+barrio en.ME+SUBJ en.ME+a en.MY+en.BEFORE en.NEGATIVE+, en.NEGATIVE+en.FEEL
4 en.NEGATIVE+en.HEY en.SUBJECT+can en.SUBJECT+en.DITCH en.TAIL+SUBJ en.TAIL+a en.THREAT
4 en.VOC+> en.VOC+SUBJ en.VOC+a en.YOU+STOPS en.YOU+parenle eso+, estan+escribiendo
4 esto+en.YOU esto+ya estos+textos estuvo ex+, fallecio felicidades felicidades+, finalicen
4 from from+en.VOC from+en.YOU im kiero la+senal la+senora las+MSG le+SEND les+quepa lo+tengan
4 los los+BLOCKS los+del los+en.LOSE los+envios los+mios los+tengo manden+> manera+> mas mas+,
4 mate+> me+SUBJ me+a mejor+NEVER mejor+NO mejor+en.NEG mejor+en.NEGATIVE mejor+no menos
4 mios+, must no+, numero+WRONG parenle parenle+a paz pido por+THIS pueden quepa quepa+>
4 quitenme regalo renuncio revoco se+acabo senal+, senora si+> siempre+> soy+la sus+MSGS
4 sus+textos suyo tachen taller+, terminar+> texts tierra tierra+a tio todos+los un+senor uno
4 ustedes+, veces wey wey+en.YOU wey+ya y+cree ya+, ya+STOPS ya+parenle
5 ,+STOPS .+con .+en.KEYWORD .+en.LOSE .+nah .+olvidame .+saquenme AGAIN+> ASK+MODAL ASK+lo
5 BAJA+> CANCEL+> CANCEL+esto ERRED FORGET+mi GER+> GET+> LAW MODAL+> NEVER+soy NO+soy
5 OBJECT+en.VOC RME+> SERVICE+, STOPS+a SUBJ+mas THIS+, UNME WISH+el WRONG+> a+la a+otra
5 a+quien a+tomar abrir cero cero+interes club con+los con+su consentimiento+> contacto+> d
5 de+INF de+THIS de+una dia do+en.NEG el+silencio en.BEFORE+VOLVER en.BEFORE+soy en.ENDED
5 en.HEY+> en.HEY+en.VOC en.HEY+ni en.NEG+, en.NEG+> en.NEG+soy en.NEGATIVE+soy en.YOU+estuvo
5 envios+> es+THIS escriban esto+> hasta i+can i+en.DITCH interes la+proxima lo+de mas+> mate
5 mensajes+de mensajes+es musica nah no+soy numero+, olvidame otra+parte parte+> por+donde
5 por+saco proxima que+MODAL que+lo reciba saco saco+> senal sigan soy sus+MSG suscripcion
5 taller tomar tomar+por un+dia ya+estuvo yo+ni 🚫
6 ,+CANCEL ,+STOPDO ,+mi ,+se .+CANCEL .+MSGS .+STOPALL .+WORD .+denme .+en.ENDED BAJA FORGET
6 GER+a MORE+, MSG+de MSGS+de NEVER+. NO+. NUMBER+, REMOVE+mi STOPDO+de SUBJ+AGAIN agradeceria
6 consentimiento cree cree+ASK cree+que de de+LIST de+la deja+de denme en.BEFORE+tienen
6 en.ME+tienen en.NEGATIVE+. en.TAIL+tienen en.VOC+tienen escribiendo+a iros iros+a le+sigan
6 los+mensajitos me+tienen mensajitos mensajitos+> mios ninguna no+. ofertas sus tengo+SERVICE
7 ,+REMOVEME . .+FORGET .+baja .+vete .+🚫 BOTHER BOTHER+> CANCEL+THIS INF LIST+> MORE
7 REPLY+siempre SEND+> STOPALL STOPDO+siempre ahi+> en.BEFORE+a en.NEG+. en.YOU+> le+VOLVER
7 les+WISH ni nomas para+siempre q superenme superenme+> vete ya+>
8 .+ASK .+BAJA .+DAR .+hasta .+los .+que LATER+de LIST MSG MSGS REMOVEIT+> SEND+MORE SUBJ+MORE
8 VOLVER aqui en.BEFORE+. envios los+de sea telefono todos
9 .+FEDUP DAR FEDUP REMOVEIT WORD+> esto numero saquenme silencio tengan
10 .+STOPDO .+les REMOVEME+de SUBJ SUBJ+> escribiendo mi+NUMBER
11 les
12 .+REMOVEME REMOVEME+> 🔕 🔕+>
13 GER THIS+>
17 NUMBER
22 REMOVEME
"""
