"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-14 >
-9 LATER+> dos esta sin usted
-8 .+. OBJECT+> el o
-7 , .+si cuanto de+nuevo deje en+el en.DAY en.OTHER quedo sacaron tu
-6 .+basta 0 BAJA+, CANCEL+la DEAL+> EVENT NUMBER+en OBJECT OBJECT+, WORD+, al baja+, basta
-6 casa compania eh en.DAY+> estoy la la+de manden+MSGS mismo muy por+ASK por+que texto tienen
-5 ,+WANT ,+WISH ,+al .+en.YOU .+por .+quien .+ya CALL CANCEL+de DEAL EVENT+de MODAL+a
-5 SEND+ustedes WORK con con+THIS desde dio donde+sacaron el+OBJECT en+la en.BEFORE+sirven
-5 en.THIRD es fue lo+BLOCKS los+CANCEL manden+publicidad mensajes+, my nunca por+MSG quite
-5 sacaron+mi si+, sirven tantos tantos+LIST tantos+MSG tantos+MSGS the van+a verdad
-4 ,+de .+en.NEGATIVE .+no .+tienen .+y 0+> 2 ASK+es BAD INF+a LATER LATER+, MSG+, MSG+por
-4 NEVER+un PERSON+> RECIBIR+los SEND+al SEND+publicidad SERVICE+> STOPDO+MORE STOPDO+la
-4 STOPDO+nada STOPS+LIST STOPS+MSGS SUBJ+MSGS SUBJ+publicidad THIS+es THIS+mensajes a+este
-4 acepto adelante al+contrario antes cambie+de comercial compania+y contrario contrario+>
-4 correo creo dale de+BAD dejo does eh+> el+PERSON el+otro en.BEFORE+STOPDO en.BEFORE+WORD
-4 en.BEFORE+llegan en.CALL en.MESSAGES+, en.SENDING+, en.TEXT+, era es+mi ese eso+es esposo
-4 estos+mensajes firmar gustan+sus gusto igual it kilos la+EVENT las+plantas leer lista+de
-4 llamenme llegan llego los+en.MESSAGE los+en.MESSAGES los+en.SENDING los+en.TEXT los+sms
-4 mandan+> mandarme manden+MSG manden+mensajes mensajes mi+esposo nadie nos nos+vemos nueva+>
-4 nuevo numero+en on+en.MY plantas puedo que+es quemar queria recibir+mensajes salgo sigue son
-4 tambien texto+> todavia todo todo+> vacaciones vamos van vemos went y+WANT y+en.HEY y+yo yo
-3 ,+LATER ,+VOLVER ,+ahi ,+dale ,+en.SUBJECT ,+es ,+ese ,+quiero ,+tengo ,+tienen ,+usted ,+y
-3 .+MORE .+NO .+RME .+WANT .+acepto .+bueno .+cambie .+cuanto .+despues .+en.THIRD .+en.VOC
-3 .+ok .+perdon .+reactivenme .+son .+va ANNOY ASK+si BODY CANCEL+MORE CANCEL+nada GET+los
-3 GET+mensajes INF+las MORE+LATER MSG+en MSG+la MSGS+la NEVER+REPLY NEVER+TOLD NEVER+en.THIRD
-3 NEVER+estoy NEVER+la NEVER+leo NEVER+queria NO+REPLY NO+TOLD NO+estoy NO+leo NO+queria NO+se
-3 NUMBER+y PART PERSON PERSON+ASK PERSON+en.BEFORE PERSON+por PERSON+que RECIBIR+mensajes
-3 REMOVE REMOVE+el REMOVEMODAL REPLY+los RME+el SEND+el SEND+la STOPDO+los STOPDO+un STOPS+por
-3 SUBJ+a SUBJ+mensajes THIS+OBJECT THIS+SERVICE THIS+estare THIS+nos WANT WANT+INF WANT+SEND
-3 WANT+darme WISH+INF WISH+SEND WORD+MORE WORD+nada a abogada acuerdo ahi+nos alertas alla+>
-3 amen anterior avisos+, ayer basta+con c calle cancela+la celular+> cerro con+eso contesto
-3 correo+, cuantos cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes darme+de de+WORD
-3 de+fumar de+leer de+texto de+vacaciones del+EVENT del+OBJECT denunciarlo dice eh+, el+0
-3 el+SERVICE el+WORK el+en.DAY en en+este en.BEFORE+DAR en.BEFORE+borraron en.BEFORE+estoy
-3 en.BEFORE+hace en.BEFORE+hay en.BEFORE+in en.BEFORE+leo en.BEFORE+llego en.BEFORE+queria
-3 en.EVENT en.FROM+my en.LIST+, en.LOSE+EVENT en.LOSE+OBJECT en.ME+DAR en.ME+borraron
-3 en.ME+llegan en.ME+llego en.ME+sirven en.MY en.MY+en.OTHER en.NEG+REPLY en.NEG+TOLD
-3 en.NEG+estoy en.NEG+leo en.NEG+queria en.NEG+se en.NEGATIVE+REPLY en.NEGATIVE+TOLD
-3 en.NEGATIVE+estoy en.NEGATIVE+leo en.NEGATIVE+queria en.NEGATIVE+se en.OTHER+en.VOC en.PULL
-3 en.SUBJECT+en.WANT en.TAIL+DAR en.TAIL+borraron en.TAIL+llegan en.TAIL+llego en.TAIL+sirven
-3 en.TEXT en.TIME en.VOC+DAR en.VOC+borraron en.VOC+llegan en.VOC+llego en.VOC+sirven
-3 en.YOU+lo entonces entrevista escribame eso+lo estare este+> este+MSG estoy+de feliz fumar
-3 funciona gusto+> habia hijo hora igual+> informacion it+. la+DEAL la+OBJECT la+nueva la+otra
-3 la+sede lado les+dio lista+del lista+en.LOSE llamen lo+CANCEL los+MSGS los+REMOVE
-3 los+en.LIST los+quite los+textos los+tres manden+LIST mando mateo me+DAR me+borraron
-3 me+llegan me+llego me+sirven mejor mensajes+> mi+NEVER mi+NO mi+compania mi+en.BEFORE
-3 mi+en.NEG mi+en.NEGATIVE mi+hijo mi+no molesta muy+amable no+REPLY no+TOLD no+estoy no+leo
-3 no+queria no+se nombre nuevo+> o+solo oficina on otra+vez pague para para+los passed perdon
-3 pero pintura po po+, pongan por por+NEVER por+NO por+en.BEFORE por+en.NEG por+en.NEGATIVE
-3 por+mensaje por+no porfa porfa+> porque profe que+si queda querer quiero+SEND quiero+darme
-3 quiten reactivenme reactivenme+los recado recojo salio salir sede si+a sin+INF sin+querer
-3 solicito solo+MSG tantos+mensajes tarde+> usted+como va+, ventana vi vieja vieja+, viene voy
-3 y+WISH y+lo y+quiero y+usted ya+lo you
-2 " "+" % *+con ,+? ,+BLOCKS ,+INF ,+MODAL ,+con ,+cuanto ,+donde ,+en.I ,+en.ME ,+en.REPLY
-2 ,+en.TAIL ,+en.VOC ,+en.YOU ,+fue ,+me ,+my ,+nos ,+por ,+puedo ,+sigan ,+ustedes ,+vengan
-2 ,+ya .+% .+MODAL .+REMOVE .+SEND .+THIS .+VOLVER .+acabo .+all .+are .+borren .+can .+creo
-2 .+cuantos .+dale .+deje .+el .+entonces .+hay .+hola .+hoy .+in .+informacion .+is .+la
-2 .+mil .+oigan .+oye .+podemos .+quitele .+renuncie .+respondo .+sacame .+sale .+salgo .+se
-2 .+solicito .+su .+tqm .+tu .+tuve .+vamos .+vuestro .+you 0+, 0+y 2+. ?+THIS ?+como ?+en.HEY
-2 ?+eso ?+yo AGAIN+LATER AGAIN+de AGAIN+los AGAIN+tarde ASK+> ASK+STOPDO ASK+STOPS ASK+WANT
-2 ASK+en.HEY ASK+insistentes ASK+pague ASK+pararan ASK+yo BAJA+del BAJA+en.BEFORE BAJA+en.LOSE
-2 BAJA+la BLOCKS+con CANCEL+mi DEAL+, DEAL+a DEAL+es DEAL+o EVENT+, EVENT+> FIX+el GER+en
-2 GET+como GET+otra INF+al LATER+ASK LATER+NO LATER+en.NEG LATER+en.NEGATIVE LATER+no
-2 LATER+que LIST+ASK LIST+SEND LIST+en LIST+mandan LIST+por LIST+porfa LIST+que MODAL+,
-2 MODAL+INF MODAL+SEND MODAL+bloquear MODAL+falta MODAL+un MORE+THIS MORE+los MORE+tarde
-2 MSG+ASK MSG+LATER MSG+PART MSG+SEND MSG+donde MSG+en.ME MSG+en.TAIL MSG+en.VOC MSG+hasta
-2 MSG+mandan MSG+me MSG+porfa MSG+que MSGS+LATER MSGS+SEND MSGS+en MSGS+en.ME MSGS+en.TAIL
-2 MSGS+en.VOC MSGS+hasta MSGS+los MSGS+mandan MSGS+me MSGS+por MSGS+porfa NEVER+STOPALL
-2 NEVER+comprar NEVER+dije NEVER+en.SUBJECT NEVER+hace NEVER+hay NEVER+he NEVER+pares
-2 NEVER+puedo NEVER+son NEVER+trabaja NO+STOPALL NO+comprar NO+en.THIRD NO+hace NO+hay NO+la
-2 NO+manden NO+pares NO+puedo NO+son NO+tengo NO+trabaja NO+un OBJECT+a OBJECT+es OBJECT+o
-2 PERSON+PERSON PERSON+en.ME PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+y RECIBIR+otra
-2 REMOVE+a REMOVE+la REMOVE+su REMOVE+una REMOVEMODAL+> REPLY+SEND REPLY+alla REPLY+de
-2 REPLY+escribirme REPLY+nada REPLY+otro REPLY+seguir RME+a RME+la SEND+DEAL SEND+cobros
-2 SEND+otra SERVICE+del SERVICE+en.BEFORE SERVICE+en.LOSE SERVICE+en.ME SERVICE+en.TAIL
-2 SERVICE+en.VOC SERVICE+me STOPDO+SEND STOPDO+alla STOPDO+el STOPDO+en.SENDING
-2 STOPDO+escribirme STOPDO+ir STOPDO+mi STOPDO+otro STOPDO+seguir STOPDO+su STOPS+DAR
-2 STOPS+MSG STOPS+mensajes SUBJ+LIST SUBJ+al THIS+? THIS+THIS THIS+cuenta THIS+dias THIS+en
-2 THIS+esta THIS+vez WANT+CANCEL WANT+DAR WANT+NEVER WANT+bolsa WANT+es WANT+formar WANT+nada
-2 WANT+ni WISH+> WISH+WORD WISH+bolsa WISH+cancelar WISH+darme WISH+es WISH+formar WISH+ni
-2 WORD+ASK WORD+con WORD+del WORD+en.LOSE WORD+en.ME WORD+en.SENDING WORD+en.TAIL WORD+en.VOC
-2 WORD+la WORD+me WORD+que a+REMOVE a+RME a+contabilidad a+lo a+mandarme a+mi a+pagar a+sacar
-2 a+seguir abogada+> about about+en.MY acabaron acabo+de acosando actualicen actualicen+mi
-2 acuerdo+> adelante+> adelante+con ahi ahi+estare ahorita al+mismo alejamiento amable
-2 amable+, an and+en.SUBJECT antes+> antes+de antiguo anuncio apellido app apunto+a arregle at
-2 avisos+a ayer+, ayer+> ayudan b b+> baja+del baja+en.BEFORE baja+en.LOSE baja+la banco
-2 basta+ASK basta+que bebe been bien blocked boletin boletos boletos+> bolsa boludo borraron
-2 borren+el bueno bueno+, by cabeza call can+en.SUBJECT casa+> casa+de casero casero+en.BEFORE
-2 casero+en.ME casero+en.TAIL casero+en.VOC casero+me casi casi+NEVER cebolla celular+en cinco
-2 cita+es cita+o claro claro+, clase+de cobros come comercial+> como+funciona comprar compras
-2 con+dos con+esa con+este con+un confirmo consegui consentimiento+REPLY consentimiento+STOPDO
-2 consentimiento+para contabilidad contactos+> conteste conteste+a copia correo+se corte
-2 creo+ASK creo+que cual+es cuanto+en.BEFORE cuatro cuenta+, dale+, dan darme das de+>
-2 de+AGAIN de+BAJA de+CANCEL de+STOPS de+acuerdo de+alejamiento de+alta de+baja de+basura
-2 de+bebe de+casa de+donde de+emergencia de+en.BADMSG de+invitados de+mas de+mateo de+regreso
-2 de+semana deja+la dejar dejarlo dejaron dejaron+de deje+de deje+un dejes del+LATER
-2 del+PERSON del+lado derecho+a deseo+formar despues dias dice+ASK dice+que dicen dicen+ASK
-2 dicen+que dije+ASK dije+que dio+mi direccion disculpe doctora doctora+> domingos donde+el
-2 donde+voto dont+en.BEFORE dont+en.KINDS dont+en.MESSAGE dont+en.SENDING dont+en.TEXT
-2 dont+text dos+kilos el+ASK el+anuncio el+casero el+cel el+finde el+grupo el+letrero
-2 el+portero el+que ellos ellos+> email emergencia emergencia+, en+otro en+venta
-2 en.ALONE+en.SENDING en.BADMSG+, en.BADMSG+en.SENDING en.BEFORE+ANNOY en.BEFORE+CANCEL
-2 en.BEFORE+STOPS en.BEFORE+TOLD en.BEFORE+comprar en.BEFORE+dejes en.BEFORE+duele
-2 en.BEFORE+en.ALONE en.BEFORE+en.BADMSG en.BEFORE+en.PLURALS en.BEFORE+encantan en.BEFORE+it
-2 en.BEFORE+manda en.BEFORE+manden en.BEFORE+molestan en.BEFORE+pares en.BEFORE+pide
-2 en.BEFORE+queda en.BEFORE+quedo en.BEFORE+quitan en.BEFORE+sale en.BEFORE+salgo en.BEFORE+se
-2 en.BEFORE+son en.BEFORE+stop en.BEFORE+tengo en.BEFORE+toca en.BEFORE+trabaja en.BEFORE+un
-2 en.BEFORE+ustedes en.BEFORE+vayan en.DAY+y en.DOESNT+en.BEFORE en.DOESNT+en.MESSAGE
-2 en.DOESNT+text en.DONT+en.BEFORE en.DONT+en.KINDS en.DONT+en.MESSAGE en.DONT+en.SENDING
-2 en.DONT+en.TEXT en.DONT+text en.ENDED+en.SENDING en.EVENT+, en.GET+en.MY en.GET+this en.HEY
-2 en.HEY+en.YOU en.HEY+ya en.KEYWORD+en.SENDING en.KINDS+> en.LOSE+LATER en.LOSE+PERSON
-2 en.LOSE+lado en.ME+ANNOY en.ME+CALL en.ME+duele en.ME+encantan en.ME+manda en.ME+molestan
-2 en.ME+pide en.ME+quedo en.ME+quitan en.ME+salgo en.MY+whole en.NEG+STOPALL en.NEG+STOPDO
-2 en.NEG+comprar en.NEG+en.BEFORE en.NEG+en.MESSAGE en.NEG+en.SENDING en.NEG+en.THIRD
-2 en.NEG+hace en.NEG+hay en.NEG+la en.NEG+manden en.NEG+pares en.NEG+puedo en.NEG+son
-2 en.NEG+tengo en.NEG+text en.NEG+trabaja en.NEG+un en.NEGATIVE+STOPALL en.NEGATIVE+comprar
-2 en.NEGATIVE+en.THIRD en.NEGATIVE+hace en.NEGATIVE+hay en.NEGATIVE+la en.NEGATIVE+manden
-2 en.NEGATIVE+pares en.NEGATIVE+puedo en.NEGATIVE+son en.NEGATIVE+tengo en.NEGATIVE+trabaja
-2 en.NEGATIVE+un en.OTHER+> en.OTHER+en.BEFORE en.PHONE+> en.PLURALS+> en.REPLY+> en.SEND
-2 en.SENDING+my en.STOP+en.SENDING en.SUBJECT+, en.SUBJECT+en.DOESNT en.SUBJECT+en.WISH
-2 en.SUBJECT+need en.TAIL en.TAIL+ANNOY en.TAIL+CALL en.TAIL+duele en.TAIL+encantan
-2 en.TAIL+manda en.TAIL+molestan en.TAIL+pide en.TAIL+quedo en.TAIL+quitan en.TAIL+salgo
-2 en.TAKE+this en.THINGS+, en.THIRD+PERSON en.THIRD+ustedes en.VOC en.VOC+ANNOY en.VOC+CALL
-2 en.VOC+duele en.VOC+encantan en.VOC+manda en.VOC+molestan en.VOC+pide en.VOC+quedo
-2 en.VOC+quitan en.VOC+salgo en.YOU+arregle en.YOU+quedo en.YOU+vi en.YOU+vote encima
-2 encima+de entonces+> entran entran+sus entro era+REPLY era+STOPDO era+para eres es+? es+del
-2 es+en.LOSE es+gratis es+lo esa+OBJECT esa+SERVICE ese+dia eso+en.BEFORE espero+> esposo+por
-2 esta+en esta+vez estaba estafa estafa+> este+mensaje esto+ASK esto+que estoy+interesado
-2 estoy+muy ex+PERSON expediente extrano factura+a favor+en.BEFORE ficha finde firmar+MORE
-2 firmar+nada for+en.BEFORE formar formar+parte fue+un fumar+MODAL fumar+hace gente
-2 get+en.BEFORE get+en.MY good guardado+este gustaria+GET gustaria+RECIBIR habla+> hace+falta
-2 hacen hago hay hay+alguna he hermano hice hola informacion+> insistentes interesa+>
-2 interesado interesado+> invitados ir ir+a it+en.ENDED it+en.KEYWORD it+en.NEG it+en.STOP
-2 it+to its jaja julio kilos+, know la+LAWYER la+app la+compania la+entrevista la+lista la+mia
-2 la+misa la+venta la+verdad las+en.LIST las+en.MESSAGES las+en.PLURALS las+llaves las+promos
-2 las+puntas le+gusto lentes leo+THIS les+TOLD les+aviso letrero licenciado line llamando
-2 llamar llego+MORE llego+THIS llego+esto llegue+> lleguen+> llevo lo+bloqueo lo+mismo
-2 lo+recojo los+BODY los+LIST los+domingos los+lentes los+ninos los+recordatorios lugar luz
-2 make+it mama+NEVER mama+NO mama+en.NEG mama+en.NEGATIVE mama+no manana manana+, mandar+la
-2 mandarme+textos mandeme manden+el marta martes mas+LATER mas+de mas+tarde me+ANNOY me+CALL
-2 me+duele me+encantan me+manda me+molestan me+pide me+quedo me+quitan me+salgo meeting
-2 mensaje+. mensajes+ASK mensajes+SEND mensajes+mandan mensajes+por mensajes+que meses mi+BAJA
-2 mi+CLIENT mi+LAWYER mi+PERSON mi+WORD mi+abogada mi+baja mi+permiso mi+socio mi+vida mia mil
-2 mil+en.FEEL mil+gracias minutos mis+MSG mis+MSGS misa misa+> mismo+OBJECT mismo+tecnico
-2 molestan molestar molestia movil muchos muchos+LIST muchos+MSG muchos+MSGS muchos+mensajes
-2 muy+ANNOY muy+molesta my+whole nada+> nadie+> necesito necesito+bolsa ni+un night ninos
-2 no+STOPALL no+comprar no+en.THIRD no+hace no+hay no+la no+manden no+pares no+puedo no+son
-2 no+tengo no+trabaja no+un notificaciones novedades novia nuevo+, nuevo+en numbers o+lo
-2 oferta+> oigan ok on+the on+this orden orden+de otra+persona otro+dia out oye pagar pantalla
-2 para+MORE para+SEND para+alla para+escribirme para+nada para+otro para+seguir pararan pare
-2 pares paro pasada perdi permiso permiso+> pero+STOPDO pero+en.YOU pero+ya personal pide
-2 pide+la pie plan pongame por+INF por+WISH por+el por+eso por+favor por+fin por+la por+un
-2 portero prefiero+ASK prefiero+que pregunta producto profe+, promos+> publicidad+> pueden+INF
-2 pueden+INFME pueden+SEND pueden+mandarme puntas pusieron que+> que+STOPDO que+STOPS que+WANT
-2 que+en.HEY que+insistentes que+pague que+pararan que+yo querer+, queria+ASK quien+les quiero
-2 quiero+CANCEL quiero+INF quiero+cancelar quitan quitarla quitaron quite+> quitele quitele+el
-2 quitenla+de recall recibir+otra recojo+en.HEY recojo+yo recordatorios+por registro+de
-2 regreso renuncie renuncie+ayer reporte respondo rio+de robo robo+, sabado sabeis saber+si
-2 saca sacar sacarme sale salgo+> sali salimos se+fue se+rio seguimos+con seguro semana
-2 semana+pasada servicio si+MODAL si+WANT siempre sms+, sobre socio solicito+ASK solicito+que
-2 solo solo+MSGS solo+mensajes son+ustedes sorpresa soy+de spam spam+, stop+en.SENDING
-2 su+OBJECT su+correo suficiente sus+mensajes sus+mensajitos tantito tarde tarjeta te tecnico
-2 temporada tenga tengo+AGAIN tengo+guardado tengo+mas termine termino testigo texes text+>
-2 textos+> textos+de than the+en.BEFORE the+en.OTHER tienen+mi toca total trabaja trabaja+THIS
-2 treinta tres+meses tu+de un+mensaje un+mes una usted+es ustedes+los utiles vale vale+,
-2 vengan venta verdad+> vez+los vote vote+> vuestro want went+with what whatsapp who+en.BEFORE
-2 whole why with+en.BEFORE work+> y+STOPS y+el y+esto y+su ya+arregle ya+quedo ya+vi ya+vote
-2 yo+en.YOU yo+ya you+, your+en.KINDS
2 ,+DAR ,+FIX ,+adios ,+ahorrense ,+deja ,+del ,+el ,+en.BEFORE ,+en.HEY ,+en.NEG ,+en.THREAT
2 ,+im ,+las ,+ni ,+paso ,+quitenme ,+si .+EVENT .+MSG .+NOUNOUT .+STOPS .+TOLD .+WISH
2 .+apaguen .+avisame .+deja .+den .+en.MESSAGE .+en.REPLY .+en.TEXT .+en.THESE .+en.THINGS
2 .+enough .+es .+guau .+haga .+hala .+i .+mensajes .+metanse .+ojala .+olviden .+para .+paren
2 .+puse .+recordatorios .+reportado .+retiro .+segun .+sirvanse .+solo .+soy .+tachen .+text
2 .+these .+this .+ustedes .+vendimos .+wey .+yo 0+anos ?+? ?+REMOVEME AGAIN+por AGAIN+y
2 ASK+AGAIN ASK+MORE ASK+THIS ASK+bonito ASK+buscan ASK+esto ASK+existo ASK+mas ASK+nadie
2 ASK+palabra ASK+quiero ASK+ustedes ASK+va BAJA+dos BODY+FEDUP BODY+verde BOTHER+en CANCEL
2 CANCEL+con CANCEL+este CANCEL+todo CONSENT+> DAR+CONSENT DAR+por DAR+un DEAL+en.VOC DEAL+y
2 EVENT+la FEDUP+, FEDUP+en FIX+THIS FIX+eso FORGET+ASK FORGET+que GER+, GER+? GET+, GET+AGAIN
2 GET+ASK GET+MORE GET+el GET+mas GET+que GET+sus INF+, INF+. INF+MSG INF+NEVER INF+NO
2 INF+cuando INF+en.BEFORE INF+en.NEGATIVE INF+nada INF+no INF+y INFME INFME+> INFME+mensajes
2 LATER+. LATER+en LIST+. MODAL+MORE MODAL+tres MORE+. MORE+del MORE+en.LOSE MORE+por
2 MSG+NUMBER MSG+despues MSG+es MSG+numero MSGS+. MSGS+MORE MSGS+despues MSGS+y NEVER+AGAIN
2 NEVER+BOTHER NEVER+CALL NEVER+GET NEVER+MSG NEVER+MSGS NEVER+VOLVER NEVER+compro
2 NEVER+conozco NEVER+cuenten NEVER+gasten NEVER+llame NEVER+lo NEVER+mas NEVER+quiere
2 NEVER+quiero NEVER+somos NEVER+va NEVER+vivo NO+> NO+BOTHER NO+CALL NO+GET NO+VOLVER
2 NO+compro NO+conozco NO+cuenten NO+gasten NO+llame NO+lo NO+los NO+quiere NO+somos NO+va
2 NOUNOUT+la NUMBER+> NUMBER+NEVER NUMBER+NO NUMBER+cien NUMBER+con NUMBER+en.NEG
2 NUMBER+en.NEGATIVE NUMBER+incorrecto NUMBER+no OBJECT+REPLY OBJECT+STOPDO OBJECT+en.HEY
2 OBJECT+ok OBJECT+para OBJECT+si PERSON+fallecio PREMOVE RECIBIR RECIBIR+THIS RECIBIR+esto
2 RECIBIR+sus REPLY+que REPLY+vender RME+este RME+mi SEND+, SEND+MSG SEND+NEVER SEND+estos
2 SEND+mensajes SEND+mi SEND+nada SEND+ni SERVICE+REPLY SERVICE+STOPDO SERVICE+para STOPALL+>
2 STOPDO+NEVER STOPDO+NO STOPDO+al STOPDO+ayer STOPDO+con STOPDO+dormir STOPDO+en.BEFORE
2 STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+no STOPDO+que STOPDO+vender STOPS STOPS+. STOPS+>
2 STOPS+ayer STOPS+los SUBJ+, SUBJ+en SUBJ+mi THIS+MSG THIS+MSGS THIS+la THIS+si TOLD+BAJA
2 TOLD+WORD TOLD+alto TOLD+baja VOLVER+GER WANT+LIST WANT+MSGS WANT+estar WANT+las WANT+q
2 WANT+recibir WANT+seguir WISH+AGAIN WISH+RECIBIR WISH+estar WISH+las WISH+mas WISH+q
2 WISH+recibir WISH+revocar WISH+un WORD+THIS WORD+ayer WORD+dos WORD+mi WORD+todo WORK+y
2 a+GET a+MORE a+el a+ver abogado abrir+, abrir+el acoso adios+> agua+, ahorrense ahorrense+el
2 al+PERSON al+dia al+perro algo+, alla+NEVER alla+NO alla+en.BEFORE alla+en.NEG
2 alla+en.NEGATIVE alla+no ano ano+, anos+. antes+REMOVEIT antier any apaguen aqui+NEVER
2 aqui+NO aqui+en.NEG aqui+en.NEGATIVE aqui+no arreglen as autorizacion avisame avisen
2 avisenme avisos+del avisos+en.LOSE baja baja+> baja+dos bandeja barrio+> barrio+si basura+,
2 basura+> bin borrame borran borrenlo borrenme borrenme+> borron bro buscan buscan+en.YOU
2 buscan+ya cada cambios cancela+el cancelen+todo carino carro celular+. cerre chingada cien
2 citas citas+, cobranza cobranza+en.BEFORE como+CANCEL como+la comunicacion con+sus
2 con+ustedes contesta contesta+el continue corrijan cortenla corto cosas cosas+>
2 could+en.BADMSG cuando+necesite cuando+piensan cuenta+ASK cuenta+REPLY cuenta+STOPDO
2 cuenta+para cuenta+que culpa+de cupones+, dar de+DEAL de+LATER de+MORE de+MSG de+PERSON
2 de+cel de+cobranza de+cuenta de+en.NEG de+esto de+estos de+hoy de+ingles de+las de+mi
2 de+nada de+pago de+politica de+recibir de+romper de+salud de+sonar de+su de+sus de+vosotros
2 decirlo deja dejad dejad+de dejaste+el deje+al dejen del+LIST del+agua del+club del+edificio
2 demas den+por descuentos+> deseo+ASK deseo+que dia+, dia+entiendan dia+y diarios digo+ASK
2 digo+que dios+, do+en.DOESNT do+en.NOT do+not don done dueno edificio el+> el+CONSENT
2 el+MSGS el+envio el+gorro el+horario el+lunes el+menu el+pelo el+recordatorios el+registro
2 el+suyo el+telefono el+tiempo el+trabajo eliminar elimino empiezan empresa+, en+ASK en+lo
2 en+marzo en+que en+serio en.ALONE+ayer en.AUTHORITY en.BADMSG+ayer en.BEFORE+BOTHER
2 en.BEFORE+GET en.BEFORE+INF en.BEFORE+MODAL en.BEFORE+MSG en.BEFORE+MSGS en.BEFORE+PREMOVE
2 en.BEFORE+PSUBJ en.BEFORE+WANT en.BEFORE+avisen en.BEFORE+borran en.BEFORE+compro
2 en.BEFORE+conozco en.BEFORE+cuenten en.BEFORE+en.I en.BEFORE+en.MESSAGES en.BEFORE+en.PHONE
2 en.BEFORE+en.SENDING en.BEFORE+es en.BEFORE+from en.BEFORE+gasten en.BEFORE+here en.BEFORE+i
2 en.BEFORE+inscriban en.BEFORE+jubile en.BEFORE+las en.BEFORE+llega en.BEFORE+llegue
2 en.BEFORE+mandan en.BEFORE+mios en.BEFORE+pidan en.BEFORE+pierden en.BEFORE+quiere
2 en.BEFORE+sigan en.BEFORE+slowly en.BEFORE+somos en.BEFORE+tengan en.BEFORE+va en.BEFORE+was
2 en.BEFORE+with en.DAY+anos en.DOESNT+en.MY en.ENDED+> en.ENDED+ayer en.ENDED+with
2 en.FROM+en.VOC en.FROM+en.YOU en.I+can en.I+en.DITCH en.KEYWORD+> en.KEYWORD+ayer
2 en.KEYWORD+with en.KINDS+en.BEFORE en.LIST+. en.LIST+MORE en.LIST+en.BEFORE en.LOSE
2 en.LOSE+LIST en.LOSE+agua en.LOSE+club en.LOSE+edificio en.ME+PREMOVE en.ME+PSUBJ
2 en.ME+VOLVER en.ME+avisen en.ME+borran en.ME+en.FROM en.ME+fui en.ME+inscriban en.ME+jubile
2 en.ME+llega en.ME+llegue en.ME+mandan en.ME+pidan en.ME+pierden en.ME+sigan en.ME+slowly
2 en.ME+tengan en.MESSAGES+. en.MESSAGES+MORE en.MY+> en.MY+en.AUTHORITY en.MY+phone en.NEG+?
2 en.NEG+BOTHER en.NEG+CALL en.NEG+GET en.NEG+VOLVER en.NEG+ayer en.NEG+compro en.NEG+conozco
2 en.NEG+cuenten en.NEG+en.MY en.NEG+en.VOC en.NEG+en.WANT en.NEG+gasten en.NEG+llame
2 en.NEG+lo en.NEG+los en.NEG+quiere en.NEG+somos en.NEG+to en.NEG+va en.NEG+with
2 en.NEGATIVE+> en.NEGATIVE+BOTHER en.NEGATIVE+CALL en.NEGATIVE+GET en.NEGATIVE+VOLVER
2 en.NEGATIVE+compro en.NEGATIVE+conozco en.NEGATIVE+cuenten en.NEGATIVE+gasten
2 en.NEGATIVE+llame en.NEGATIVE+lo en.NEGATIVE+los en.NEGATIVE+quiere en.NEGATIVE+somos
2 en.NEGATIVE+va en.NOT+en.MY en.NUMBER en.PHONE en.PHONE+and en.SENDING+en.BEFORE
2 en.STOP+ayer en.STOP+with en.SUBJECT+can en.SUBJECT+could en.TAIL+PREMOVE en.TAIL+PSUBJ
2 en.TAIL+VOLVER en.TAIL+avisen en.TAIL+borran en.TAIL+en.FROM en.TAIL+fui en.TAIL+inscriban
2 en.TAIL+jubile en.TAIL+llega en.TAIL+llegue en.TAIL+mandan en.TAIL+pidan en.TAIL+pierden
2 en.TAIL+sigan en.TAIL+slowly en.TAIL+tengan en.TEXT+. en.THESE+> en.THINGS en.THIRD+,
2 en.THIRD+mios en.THREAT+0 en.THREAT+en.DAY en.UNSUB en.UNSUB+> en.VOC+, en.VOC+PREMOVE
2 en.VOC+PSUBJ en.VOC+VOLVER en.VOC+avisen en.VOC+borran en.VOC+en.FROM en.VOC+en.SUBJECT
2 en.VOC+fui en.VOC+inscriban en.VOC+jubile en.VOC+llega en.VOC+llegue en.VOC+mandan
2 en.VOC+pidan en.VOC+pierden en.VOC+sigan en.VOC+slowly en.VOC+tengan en.WRONG en.YOU+,
2 en.YOU+ASK en.YOU+que encuentro ends entiendan entiendan+ASK entiendan+que entrega entrega+,
2 enviado envios+, error+> es+de es+mio escriban+, escriban+> escribiendo+> escribieran
2 escribirme escribirme+> escuela ese+NUMBER ese+numero eso+si estan estan+GER este+NEVER
2 este+NO este+NUMBER este+en.BEFORE este+en.NEG este+en.NEGATIVE este+medio este+no este+sea
2 esten+GER estos+LIST estrella estrella+en estuvo+> estuvo+bueno ex existo existo+>
2 fallecio+. from+en.SUBJECT from+en.VOC from+en.YOU from+you fuera+de gasten go gratis+, guau
2 haga haga+de hagan hala hala+, hasta+en hear her here hijo+se horario id+en.WANT id+en.WISH
2 id+like im+0 im+en.DAY in+en.MY in+the incorrecto inscriban inscrito interesa+ASK
2 interesa+que interesa+seguir is+en.ME is+en.TAIL is+en.VOC is+me it+> jubile ke ke+en.BEFORE
2 la+ASK la+CONSENT la+LAW la+PERSON la+autorizacion la+chingada la+entrega la+escuela la+mama
2 la+memoria la+nina la+opcion la+persona la+publicidad la+puerta la+que la+renta la+senorita
2 la+suscripcion la+titular la+vuelta lady lady+, largo+de las+MSG las+citas las+del
2 las+en.LOSE las+encuestas las+ofertas las+pelotas lavadora+jaja le+BOTHER le+SUBJ le+THIS
2 le+WISH le+escriban le+esta les+digo listo+> llame llame+, llega+> llegar+THIS llegar+estos
2 llego+a llena lleno lo+REPLY lo+RME lo+SEND lo+borren lo+del lo+en.LOSE lo+siento lo+tengan
2 los+LATER los+WANT los+WISH los+dias los+mios los+proximos los+reporto los+servicios
2 los+sorteos make+en.MY make+this mal mama+> mama+de mandando mandarme+MSG mandes+LIST
2 mandes+MSG mandes+MSGS manera marzo marzo+. mas+por mas+y me+PREMOVE me+PSUBJ me+VOLVER
2 me+avisen me+borran me+en.FROM me+fui me+inscriban me+jubile me+llega me+llegue me+mandan
2 me+pidan me+pierden me+sigan me+slowly me+tengan medio+> mejor+en.BEFORE memoria+llena
2 mensaje+NUMBER mensaje+diario mensaje+numero mensajitos+, menu menu+del menu+en.LOSE
2 messages metanse mi+bandeja mi+consentimiento mi+mama mi+padre mi+talla mientras+STOPS
2 mientras+tanto mios+, mios+. money money+> mundo my+en.BEFORE nada+. necesite necesite+algo
2 ni+WANT ni+se nina no+BOTHER no+CALL no+GET no+VOLVER no+compro no+conozco no+cuenten
2 no+gasten no+llame no+lo no+los no+quiere no+somos no+va noche nomas+MSG nos+BOTHER nos+SUBJ
2 not+en.MY nothing noticias noticias+del noticias+en.LOSE notificaciones+, nuevo+dueno number
2 numero+ASK numero+cien numero+de numero+es numero+incorrecto numero+que nunca+WANT
2 ofertas+de ojala olviden opcion opcion+> os otorgada otro+MSG otro+mensaje otros paciencia
2 pago palabra+se papa+por para+que para+vender paran pararlo paren parte participar
2 pasado+TOLD pase+a paso+de paz+> pelo pelo+FEDUP pelo+verde pelotas pelotas+> pero+de
2 pero+lo pero+los persona+WRONG persona+equivocada pidan pidan+OBJECT pidan+dinero pidio
2 pido+NEVER pido+NO pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE pido+no piensan pierden
2 pilates pilates+> pizza pls pls+> por+THIS por+este por+lo por+telefono premio profeco+>
2 promo proxima+vez proximo+MSG proximo+mensaje proximos proximos+LIST proximos+envios
2 publicidad publicitarnos publico puede+INFME pueden+REMOVE pueden+RME pueden+WORD puerta
2 q+en.BEFORE q+en.ME q+en.TAIL q+en.VOC q+me que+AGAIN que+MORE que+THIS que+bonito
2 que+buscan que+esto que+existo que+mas que+nadie que+palabra que+quiero que+ustedes que+va
2 quedamos quiera quiere quiere+ASK quiere+que quiero+RECIBIR quiero+el quiero+estar
2 quiero+las quiero+q quiero+recibir quit quiteme quitenlo quitenlo+> quitenlos quitenme+de
2 quitenmelo rebajas recetas+> recibir+THIS recibir+esto recibirlos recibirlos+> regalo+mi
2 registro+NEVER registro+NO registro+en.BEFORE registro+en.NEG registro+en.NEGATIVE
2 registro+no reportado reportado+como retiro retiro+la revocar romper romper+las sacame saldo
2 salud saludos saludos+a santiago santiago+, saquenme+de saquenme+del saquenme+en.LOSE se
2 se+BOTHER se+CANCEL se+ERRED se+STOPDO se+SUBJ seguir segun+el seguros semana+antes semanal
2 senorita seria servicios shop si+es si+llego siento siguen+GER silencio+> sin+LIST sin+MSG
2 sin+MSGS sin+mensajes sirvanse sirven+sus sistema+, slowly sms+> so+en.VOC sobra sobra+>
2 solo+avisenme solo+de somos son+mios soy+un stop+ayer store store+. su su+numero sus+envios
2 sus+ofertas tachen take+en.MY take+my talla tanto tanto+, tanto+MSG telefono+ASK
2 telefono+que tengo tengo+en tengo+la tengo+ninguna terminar textos+, tienda tienen+>
2 tienen+FEDUP tio tio+, to+en.ME to+en.TAIL to+me toda toda+MSG toda+comunicacion todo+lo
2 todo+y trabajo tu+LIST tu+lista turnos turnos+> tus+LIST tus+mensajes u un+en.LIST
2 una+estrella uno+AGAIN uno+MORE uno+mas unsubscribe unsubscribe+> up veces+hay vender+NEVER
2 vender+NO vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE vender+no vendi+la vendimos
2 vendimos+la ventas ver+, ver+si verde+, veterinario vez+. vez+en.BEFORE vez+en.ME
2 vez+en.TAIL vez+en.VOC vez+me vez+y viernes vosotros vosotros+> votar vuelta+> vuelve
2 vuelve+a well wey with+en.VOC wrong x y+MSG y+MSGS y+antier y+este y+hoy y+listo y+punto
2 y+ustedes ya+ASK ya+que your+en.BEFORE your+store
3 ,+and ,+cual ,+dejen ,+eso ,+lo ,+nada ,+saquenme ,+se ,+soy .+LIST .+STOPALL .+aqui .+cero
3 .+cuantas .+en.ALONE .+en.KINDS .+en.STOP .+en.THREAT .+finalicen .+id .+im .+las .+mejor
3 .+mis .+revoco .+saquenme .+stop .+take .+vendi 0+am AGAIN+, AGAIN+WANT ASK ASK+falta ASK+lo
3 BAJA+de CANCEL+los DEAL+si ERRED+de EVENT+con FEDUP+THIS FEDUP+aqui FORGET+mi INF+en.NEG
3 INF+estos INF+mensajes LATER+THIS LATER+aqui LIST+es MODAL+AGAIN MODAL+REMOVE MODAL+RME
3 MODAL+WORD MODAL+ahorrar MODAL+mas MORE+> MORE+MSG MORE+WANT MSG+diario MSGS+es NEVER+,
3 NEVER+> NEVER+INF NEVER+MORE NEVER+SEND NEVER+a NEVER+deseo NEVER+es NO+INF NO+a NO+deseo
3 NO+es NO+soy NUMBER+ASK NUMBER+de NUMBER+es NUMBER+que OBJECT+en.BEFORE OBJECT+en.ME
3 OBJECT+en.TAIL OBJECT+me OBJECT+nueva PERSON+siganle REMOVE+> REMOVE+este REMOVE+mi
3 REMOVEME+del REMOVEME+en.LOSE REPLY+. REPLY+ASK REPLY+en.YOU REPLY+ya SEND+. SEND+THIS
3 SEND+lo SEND+una SERVICE+nueva STOPALL+de STOPDO+ASK STOPDO+en.YOU STOPDO+ya SUBJ+NEVER
3 SUBJ+mas THIS+LIST THIS+en.YOU THIS+ya UNME+> VOLVER+a WANT+en WISH+GET WORD WORD+en.DAY
3 a+SEND a+THIS a+esa a+la a+paseo aburrio acoso+por ahorrar algo all+en.FROM all+of and apaga
3 apaga+THIS apago aqui+. aqui+> aqui+la asociacion avisenme+cuando aviso+de avisos ayer+y
3 baja+de bajenme barrio beto beto+> bloqueo bloqueo+> borren borren+> borrenlo+> borron+y
3 busco canse captura carro+, cel cero+interes cita+de club comunico comunico+ASK comunico+que
3 con+la con+su confundiste contacto correo+MSG correo+MSGS correo+basura cuando+WANT
3 cuando+quiera cuantas cuantas+veces cuenta+nueva de+MSGS de+RECIBIR de+THIS de+don
3 de+en.BEFORE de+en.THINGS de+una de+ustedes del+barrio del+grupo den desactivar diario dona
3 dona+, donde+les dormir edad el+cumpleanos el+numero el+ultimo ella+> en+INF en+SEND en+paz
3 en+todos en.ALONE en.BEFORE+and en.BEFORE+canse en.BEFORE+deseo en.BEFORE+en.FROM
3 en.BEFORE+esten en.BEFORE+soy en.BEFORE+tocan en.BEFORE+your en.DAY+am en.DITCH en.DOESNT
3 en.FEEL+> en.FROM en.FROM+> en.FROM+en.THESE en.HEY+, en.HEY+NEVER en.HEY+los en.LIST+>
3 en.LOSE+barrio en.LOSE+grupo en.ME+SUBJ en.ME+canse en.ME+esten en.MENDED en.MY+en.PHONE
3 en.NEG en.NEG+INF en.NEG+a en.NEG+deseo en.NEG+es en.NEG+soy en.NEGATIVE+INF en.NEGATIVE+a
3 en.NEGATIVE+deseo en.NEGATIVE+es en.NEGATIVE+soy en.SENDING+. en.STOP en.TAIL+SUBJ
3 en.TAIL+canse en.TAIL+esten en.TAKE+my en.THESE en.THINGS+en.ME en.THINGS+en.TAIL
3 en.THINGS+en.VOC en.THINGS+me en.VOC+SUBJ en.VOC+canse en.VOC+esten en.WANT+, en.WHO+,
3 en.YOU+STOPS en.YOU+estuvo en.YOU+parenle encuestas enviar es+THIS es+urgente escribir eso+,
3 esposa estar+en esten esto+en.YOU esto+lo esto+ya estos estoy+en estuvo ex+, finalicen flash
3 from fuera fuera+> fui+a ganaron graduo+en hace hasta hasta+THIS hasta+aqui hay+una hoy
3 hoy+. i+can i+en.DITCH ir+> is+en.BEFORE kiero la+LATER la+asociacion la+senal les+quepa
3 like lista+, lista+> lo+demas los+BLOCKS los+busco los+del los+en.LOSE los+envios los+tengo
3 los+viernes love ma ma+MSG mal+mi mama mandarme+mensajes maquina mas mas+, mas+> me+SUBJ
3 me+canse me+esten mejor+NEVER mejor+NO mejor+en.NEG mejor+en.NEGATIVE mejor+no memoria
3 mi+contacto mi+esposa mi+pedido mi+por mio mire molesten muchas muchas+en.FEEL
3 muchas+gracias musica my+en.PHONE nena nene nene+> no+, no+INF no+a no+deseo no+es no+soy
3 nuevos nuevos+NEVER nuevos+NO nuevos+en.BEFORE nuevos+en.NEG nuevos+en.NEGATIVE nuevos+no
3 of+en.BEFORE of+en.THESE otra+> otra+parte out+> palabra papa para+ASK para+en.YOU para+ya
3 parenle parenle+a paseo paseo+con pero+si perro perro+con por+NUMBER por+culpa proximo
3 puede+mandarme pueden+ahorrar que que+falta que+lo quepa quepa+> quero quiero+MSG reciba
3 recibiendo+sus recibir+> renta renuncio saber+AGAIN saber+MORE saber+mas saquenme+> se+acabo
3 se+apaga sea+el senal+, senora+ASK senora+que senores sentido sentido+ASK sentido+que si
3 si+> siempre+> siento+> siganle sin+abrir sin+mi sorteos sus+LIST sus+MSGS suscripcion
3 suyo+> take te+ERRED te+WANT te+confundiste telefono+con tener terminar+> textos+a these
3 tiene+ASK tiene+que tiene+sentido tierra tierra+a tocan tren un+CANCEL un+senor urgente usen
3 ver vez vez+ASK vez+que viernes+de votar+, wey+en.YOU wey+ya y y+OBJECT y+SERVICE y+cree
3 y+cuenta y+si y+te ya+, ya+STOPS ya+estuvo ya+parenle yo+NEVER yo+los
4 ,+REMOVEIT ,+STOPS ,+WORD ,+como ,+this .+FORGET .+LATER .+MSGS .+NUMBER .+con .+en.BADMSG
4 .+en.ENDED .+en.KEYWORD .+en.LOSE .+en.TAKE .+felicidades .+ni .+numero .+olvidame AGAIN+>
4 ASK+MODAL ASK+le CONSENT ERRED+> GER+> INF INF+> INF+THIS LAW+> MODAL+> MORE+, MSG+MORE
4 MSG+y NEVER NEVER+WANT NEVER+soy NO+, NOUNOUT NUMBER+. NUMBER+WRONG PERSON+se PSUBJ
4 RECIBIR+> RME+> SEND SEND+MORE STOPDO+> STOPDO+de STOPS+, SUBJ+AGAIN THIS THIS+, THIS+.
4 THIS+textos WANT+GET WANT+MSG WANT+RECIBIR WISH+el WORD+? WRONG a+INF a+escribir a+otra
4 a+tomar absoluto ahi+> am avisos+de cero consentimiento consentimiento+> cuando cumpleanos
4 de de+INF de+NEVER de+NO de+OBJECT de+distribucion de+en.NEGATIVE de+mensajes de+no digo
4 distribucion edad+, el+NUMBER el+aviso el+silencio en.BEFORE+, en.BEFORE+VOLVER
4 en.BEFORE+en.SUBJECT en.BEFORE+escribes en.FROM+en.BEFORE en.HEY+ni en.KEYWORD
4 en.ME+escribes en.NEG+, en.NEGATIVE+, en.NOT en.TAIL+escribes en.THREAT en.VOC+escribes
4 en.YOU es+el escriban escribes estan+escribiendo estos+textos fallecio+en felicidades
4 felicidades+, gracias+> graduo id im interes la+proxima la+senora le+SEND llega lo lo+usen
4 manden+> me+escribes mensajes+es mi+papa mi+telefono mios numero+, numero+WRONG olvidame
4 parte+> paz pedido pido por+donde proxima pueden que+MODAL que+le quitenme regalo revoco
4 se+graduo senor senora sistema soy sus+MSG sus+textos taller+, tiene to todos+los tomar
4 ultimo ultimo+ASK ultimo+que usen+> veces without y+a yo+ni 🚫
5 ,+STOPALL .+ASK .+WORD .+baja .+denme .+que .+vete BAJA ERRED FORGET GER+a GET+> NEVER+.
5 NO+. NUMBER+, OBJECT+en.VOC PERSON+, STOPS+a SUBJ+MORE UNME WRONG+> a+su abrir agradeceria
5 contacto+> cree cree+ASK cree+que cuenta d deja+de denme do do+en.NEG en.BEFORE+a
5 en.BEFORE+tienen en.ENDED en.ME+tienen en.NEG+> en.NEGATIVE+. en.TAIL+tienen
5 en.THINGS+en.BEFORE en.VOC+tienen escribiendo+a esto+> iros iros+a les+WISH los+de
5 los+mensajitos me+tienen menos mensajes+de mensajitos mensajitos+> no+. ofertas por+saco
5 saco saco+> senal soy+la suyo taller tengo+SERVICE this tomar+por un+dia ustedes ustedes+,
5 vete ya
6 ,+CANCEL ,+los ,+mi .+BAJA .+STOPDO .+🚫 BAJA+> CANCEL+> CANCEL+esto GET LAW MORE MSGS+de
6 REPLY+siempre SERVICE+, STOPALL STOPDO+siempre a+quien anos con+los dia en.BEFORE+.
6 en.BEFORE+> en.YOU+> envios+> fallecio le+sigan los ninguna nomas not para+siempre sigan
6 superenme superenme+> ya+>
7 ,+STOPDO .+CANCEL .+DAR .+FEDUP .+hasta BOTHER+> CANCEL+THIS DAR LATER+de MSG+de MSGS
7 de+LIST de+la en.NEG+. envios le+VOLVER mi+NUMBER q sea sus tengan todos your
8 .+REMOVEME .+los BOTHER FEDUP LIST+> REMOVEME+de SEND+> aqui saquenme silencio telefono
9 .+les LIST MSG WORD+> les 🔕 🔕+>
10 ,+REMOVEME . REMOVEIT+> REMOVEME+> SUBJ+> THIS+> VOLVER escribiendo esto numero
11 REMOVEIT lo+de ni
12 SUBJ
13 GER
18 NUMBER
23 REMOVEME
"""
