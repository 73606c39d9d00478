"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-18 =bias
-11 sin
-10 > LATER+> dos la
-9 , OBJECT+> THING el o sacaron usted
-8 cuanto esta estoy la+de
-7 .+quien WORK con de+nuevo en.SUBJECT los+CANCEL manden+MSGS quedo quite
-6 ,+WISH .+en.YOU .+si .+ya 0 CANCEL+la OBJECT+, SUBJ+MSGS adelante antes compania con+THIS
-6 dale dio eh el+PERSON el+otro en+la en.DAY fue gusto it mismo muy nos nuevo por+ASK por+que
-6 tantos texto tienen
-5 ,+WANT .+a .+el .+mi .+tienen 0+> DEAL DEAL+> EVENT LATER+, MSG+por OBJECT SUBJ+mensajes
-5 THIS+es al basta casa correo desde donde+sacaron eh+> el+OBJECT en+el en.DAY+> era es es+lo
-5 ese hijo kilos llamenme llego los+REMOVE los+en.LIST los+en.MESSAGES los+quite
-5 manden+mensajes manden+publicidad mensajes+, mi+hijo nunca sacaron+mi sale tu verdad y+WANT
-5 yo
-4 ,+LATER ,+al .+WANT .+basta .+bueno .+cuanto .+despues .+hay .+informacion .+la .+mil .+son
-4 .+tqm .+y 0+, 2 ASK+es BAD BAJA+, EVENT+de GET+los NEVER+estoy NO+estoy NO+leo NUMBER+en
-4 NUMBER+y PERSON+ASK PERSON+en.BEFORE PERSON+que RECIBIR+los SEND+al SEND+el SEND+publicidad
-4 STOPDO+la STOPS+LIST STOPS+MSGS SUBJ+LIST SUBJ+publicidad THIS+estare THIS+mensajes WORD+,
-4 a+mi adelante+con al+contrario alla+> and avisos+, baja+, bien cambie+de cancela+la contesto
-4 contrario creo de+mateo deje demasiados dice donde el+SERVICE en en.BEFORE+STOPDO
-4 en.BEFORE+estoy en.BEFORE+leo en.BEFORE+llegan en.BEFORE+llego en.HEY+en.YOU en.HEY+ya
-4 en.NEG+estoy en.NEG+leo en.NEGATIVE+estoy en.NEGATIVE+leo en.THIRD en.TIME eso+es esposo
-4 estare este+MSG estos+mensajes feliz gustan+sus hay igual in informacion informacion+>
-4 la+EVENT les+dio lista+de lista+del lista+en.LOSE los+en.MESSAGE los+en.SENDING los+en.TEXT
-4 los+sms los+textos manana mandan+> manden+LIST mateo mensajes+> mi+esposo mil+en.FEEL
-4 mil+gracias muchos muchos+LIST muchos+MSG muchos+MSGS muchos+mensajes necesito no+estoy
-4 no+leo nos+vemos otra+vez para pero po po+, por puedo que+es querer quien sigue sin+querer
-4 son tantos+LIST tantos+MSG tantos+MSGS texto+> the todavia todo+> vacaciones vamos van van+a
-4 y+en.HEY y+yo yo+en.YOU yo+ya
-3 ,+MODAL ,+ahi ,+dale ,+de ,+en.SUBJECT ,+por ,+quiero ,+tienen .+. .+MODAL .+RME .+THIS
-3 .+VOLVER .+cambie .+en.THIRD .+en.VOC .+hola .+hoy .+my .+ok .+por .+reactivenme .+sip .+va
-3 .+vamos AGAIN+LATER AGAIN+tarde ANNOY ASK+STOPDO BLOCKS+con BODY CALL CANCEL+MORE CANCEL+de
-3 CANCEL+nada GET+mensajes INF+al LATER LIST+por MODAL+a MORE+LATER MORE+THIS MORE+tarde MSG+,
-3 MSG+donde MSG+en MSG+la MSGS+la MSGS+por NEVER+REPLY NEVER+STOPALL NEVER+THING NEVER+TOLD
-3 NEVER+la NEVER+leo NEVER+puedo NO+STOPALL NO+TOLD NO+puedo NO+se OBJECT+o PART PERSON+en.ME
-3 PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+por RECIBIR+mensajes REMOVE REMOVE+la
-3 REMOVEMODAL SEND+ustedes SERVICE+> SHOP+y STOPDO+el STOPS+por SUBJ+a THING+> THIS+en
-3 THIS+nos WANT+SEND WANT+bolsa WISH+> WISH+SEND WISH+WORD WISH+bolsa WORD+MORE WORD+la
-3 WORD+nada a a+REMOVE a+RME acaba acepto actualicen acuerdo ahi+estare ahi+nos all amen
-3 anterior antes+de app ayer+, bloquee bolsa bueno bueno+, calle casero casero+en.BEFORE
-3 casero+en.ME casero+en.TAIL casero+en.VOC casero+me cita+o comercial con+dos con+eso
-3 confirmo contrario+> correo+, cuantos cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes
-3 darme+de de+> de+BAD de+las de+vacaciones deja+la dejaron dejes dejo del+EVENT del+LATER
-3 denunciarlo dio+mi direccion donde+el el+0 el+WORK el+casero el+en.DAY en+este en+venta
-3 en.BEFORE+CANCEL en.BEFORE+WORD en.BEFORE+dejes en.BEFORE+hace en.BEFORE+sirven
-3 en.BEFORE+vayan en.DAY+, en.END en.HEY+a en.LOSE+EVENT en.LOSE+LATER en.ME+DAR en.ME+llego
-3 en.ME+sirven en.NEG+REPLY en.NEG+STOPALL en.NEG+TOLD en.NEG+puedo en.NEG+se
-3 en.NEGATIVE+STOPALL en.NEGATIVE+TOLD en.NEGATIVE+puedo en.NEGATIVE+se en.OTHER
-3 en.OTHER+en.BEFORE en.SENDING+, en.TAIL+DAR en.TAIL+llego en.TAIL+sirven en.TEXT+,
-3 en.TIME+the en.VOC en.VOC+DAR en.VOC+llego en.VOC+sirven entonces es+> esposo+por esta+en
-3 estafa estafa+> estoy+interesado gente gusto+> habia hola hora igual+> interesado
-3 interesado+> ir ir+a la+DEAL la+app la+lista la+otra lado le le+gusto leave leo leo+THIS
-3 letrero lista llegan lo+BLOCKS los+recordatorios manana+, mandarme mandeme manden+MSG mando
-3 mas+LATER mas+tarde me+DAR me+llego me+sirven mensajes mensajes+por mi+CLIENT mi+PERSON
-3 mi+SHOP mi+compania mi+permiso mil mio+, molesta movil my nada+> nadie no+STOPALL no+TOLD
-3 no+puedo no+se nuevo+> numero+en o+solo on on+en.MY one otro pague permiso permiso+>
-3 pero+STOPDO pintura pongan por+MSG por+NEVER por+NO por+en.BEFORE por+en.NEG por+en.NEGATIVE
-3 por+no porfa+> porque profe publicidad+> que+STOPDO queda querer+> queria quien+es quite+>
-3 reactivenme reactivenme+los recibir+mensajes recojo reporte rio rio+de sacaron+de salgo
-3 salir se+rio semana servicio servicio+, sigo sin+INF sip sirven solo solo+MSG su+correo
-3 suficiente tambien tantos+mensajes tarde+> tarjeta termine textos+> todo tqm trabaja treinta
-3 va+, vale+, vemos verdad+> vi viene voy we whatsapp y+STOPS y+WISH y+el y+quiero yo+a
-2 *+a *+con ,+? ,+AGAIN ,+BLOCKS ,+INF ,+THIS ,+VOLVER ,+con ,+cuanto ,+el ,+en.BEFORE ,+era
-2 ,+es ,+fue ,+hacen ,+i ,+mandame ,+nunca ,+puedo ,+sigan ,+sigo ,+tengo ,+todo ,+usted ,+y
-2 .+BLOCKS .+SEND .+TELL .+acepto .+ahi .+amen .+anything .+borren .+buenas .+cada
-2 .+confirmado .+creo .+cuantos .+dale .+deseo .+do .+en.BEFORE .+en.NEGATIVE .+esa .+eso
-2 .+esta .+este .+i .+llamenme .+mandeme .+no .+perdon .+please .+reacciono .+renuncie .+sale
-2 .+salgo .+se .+su .+tal .+una .+use .+vuelvan .+vuestro .+where .+your 0+y 2+. ? ?+THIS
-2 ?+como ?+en.I ?+en.SUBJECT ?+eso ?+i AGAIN+THING AGAIN+adelante AGAIN+barato AGAIN+de
-2 AGAIN+en AGAIN+en.BEFORE AGAIN+en.ME AGAIN+en.TAIL AGAIN+en.VOC AGAIN+esta AGAIN+los
-2 AGAIN+me AGAIN+mensajes ANNOY+con ASK+NUMBER ASK+STOPS ASK+WANT ASK+en.HEY ASK+estoy
-2 ASK+insistentes ASK+pague ASK+pararan ASK+se ASK+si ASK+viene ASK+yo BAJA+del BAJA+en.BEFORE
-2 BAJA+en.LOSE BAJA+la BOTHER+, CANCEL+mi CANCEL+sin CLIENT DEAL+o EVENT+> FIX+la GER+en
-2 GET+como INF+los INFME+los INFME+si LATER+MORE LATER+NO LATER+en.NEG LATER+en.NEGATIVE
-2 LATER+no LIST+SEND LIST+del LIST+en.LOSE LIST+la LIST+mandan MODAL+, MORE+THING
-2 MORE+adelante MORE+barato MORE+esta MORE+los MORE+mensajes MSG+ASK MSG+FEDUP MSG+LATER
-2 MSG+PART MSG+SEND MSG+en.ME MSG+en.TAIL MSG+en.VOC MSG+hasta MSG+mandan MSG+me MSG+que
-2 MSGS+, MSGS+FEDUP MSGS+LATER MSGS+SEND MSGS+en MSGS+en.ME MSGS+en.TAIL MSGS+en.VOC
-2 MSGS+hasta MSGS+los MSGS+mandan MSGS+me NEVER+STOPDO NEVER+alcanzo NEVER+comprar
-2 NEVER+en.THIRD NEVER+entiendo NEVER+habia NEVER+hace NEVER+llegan NEVER+necesito
-2 NEVER+queria NEVER+sabe NEVER+trabaja NEVER+un NO+REPLY NO+STOPDO NO+alcanzo NO+comprar
-2 NO+entiendo NO+habia NO+hace NO+la NO+llegan NO+manden NO+necesito NO+pedi NO+queria NO+sabe
-2 NO+trabaja NOUNOUT+, PERSON PERSON+> PERSON+PERSON PERSON+y REMOVE+el REMOVE+sin REMOVE+una
-2 REMOVEME+el REMOVEMODAL+> REPLY REPLY+SEND REPLY+a REPLY+alla REPLY+de REPLY+escribirme
-2 REPLY+ir REPLY+los REPLY+mi REPLY+otro REPLY+seguir RME+el RME+la SEND+MSGS SEND+la SEND+los
-2 SEND+otra SERVICE+con SERVICE+del SERVICE+en.BEFORE SERVICE+en.LOSE SERVICE+en.ME
-2 SERVICE+en.TAIL SERVICE+en.VOC SERVICE+me SHOP+> SHOP+ASK SHOP+NEVER SHOP+NO SHOP+en.NEG
-2 SHOP+en.NEGATIVE SHOP+no SHOP+que STOPDO+MORE STOPDO+alla STOPDO+escribirme STOPDO+ir
-2 STOPDO+las STOPDO+mi STOPDO+nada STOPDO+otro STOPDO+seguir STOPDO+su STOPDO+un STOPS+de
-2 STOPS+mensajes SUBJ+MSG TELL TELL+al THING+MORE THIS+? THIS+ASK THIS+DEAL THIS+OBJECT
-2 THIS+SERVICE THIS+a THIS+cuenta THIS+dias THIS+que WANT+CANCEL WANT+INF WANT+apuntarme
-2 WANT+cancelar WANT+darme WANT+es WANT+formar WANT+la WISH+CANCEL WISH+INF WISH+apuntarme
-2 WISH+cancelar WISH+darme WISH+es WISH+formar WORD+del WORD+en.LOSE WORD+en.ME WORD+en.TAIL
-2 WORD+en.VOC WORD+me WRONG+, a+> a+DAR a+en.SENDING a+en.TEXT a+ir a+las a+los a+mandarme
-2 a+nadie a+sacar a+una a+ustedes abiertos abogada acabaron acabe acosando actualicen+mi
-2 acuerdo+> adelante+> ahorita al+mismo alcanzo alcanzo+a alla amable amiga anoche antes+>
-2 anything apellido apuntarme apunto+a arregle asistente automatico avisarme+si avisos+a ayer
-2 ayuda b baja+del baja+en.BEFORE baja+en.LOSE baja+la banco barato basta+con basta+de be bebe
-2 been before bloquee+en boletin boletos boletos+> boludo borraron borren+el c call cambio+de
-2 can cancele capturas+de casi casi+AGAIN casi+MORE casi+NEVER casi+nunca caso celular+>
-2 claro+, codigo comercial+> como+funciona como+hago compania+y compra comprar con+ASK
-2 con+THING con+esa con+este con+lo con+que con+usted confirmado conforme conozco+> consegui
-2 conteste copia correo+se corrijanlo corte corten+> crecer creo+ASK creo+que cual+es cuenta+>
-2 da dale+, dan darme day de+AGAIN de+EVENT de+INFME de+SEND de+WORD de+acuerdo de+alta
-2 de+avisarme de+avisos de+basura de+bebe de+crecer de+donde de+fumar de+leer de+mas
-2 de+regreso de+subir de+texto de+verdad deberes dejaron+de deje+de del+NOUNOUT del+OBJECT
-2 del+PERSON del+lado del+retiro derecho+a desde+ASK desde+que deseo+formar despues dia+> dias
-2 dice+ASK dice+que dicen dicen+ASK dicen+que diciembre dio+de direccion+REPLY
-2 direccion+STOPDO direccion+para doctor domingos domingos+> dos+> dos+kilos dos+veces eh+,
-2 el+ASK el+DEAL el+LATER el+boletin el+cel el+codigo el+de el+finde el+letrero el+que
-2 el+ticket ellos ellos+> en+0 en+en.DAY en+mi en+otro en.AGAIN en.BEFORE+AGAIN
-2 en.BEFORE+ANNOY en.BEFORE+DAR en.BEFORE+STOPALL en.BEFORE+TOLD en.BEFORE+alcanzo
-2 en.BEFORE+bloquee en.BEFORE+borraron en.BEFORE+comprar en.BEFORE+duele en.BEFORE+en.SUBJECT
-2 en.BEFORE+en.YOU en.BEFORE+encantan en.BEFORE+entiendo en.BEFORE+hay en.BEFORE+la
-2 en.BEFORE+manden en.BEFORE+mas en.BEFORE+molestan en.BEFORE+necesito en.BEFORE+pedi
-2 en.BEFORE+queda en.BEFORE+quedo en.BEFORE+queria en.BEFORE+quitan en.BEFORE+sabe
-2 en.BEFORE+se en.BEFORE+texteen en.BEFORE+trabaja en.BEFORE+ustedes en.BEFORE+was en.CALL
-2 en.DAY+y en.DITCH+en.VOC en.DOING en.ENDED+en.MY en.EVENT+, en.FEEL+por en.FROM+en.BEFORE
-2 en.FROM+en.MY en.HEY en.I+en.TAKE en.KEYWORD+en.MY en.LOSE+NOUNOUT en.LOSE+OBJECT
-2 en.LOSE+PERSON en.LOSE+lado en.LOSE+retiro en.ME en.ME+ANNOY en.ME+CALL en.ME+STOPDO
-2 en.ME+WORD en.ME+bloquee en.ME+borraron en.ME+deja en.ME+duele en.ME+encantan en.ME+llegan
-2 en.ME+molestan en.ME+queda en.ME+quedo en.ME+quitan en.ME+texteen en.MESSAGES+,
-2 en.MY+en.OTHER en.MY+en.THIRD en.NEG+AGAIN en.NEG+MORE en.NEG+STOPDO en.NEG+alcanzo
-2 en.NEG+comprar en.NEG+entiendo en.NEG+habia en.NEG+hace en.NEG+la en.NEG+llegan
-2 en.NEG+manden en.NEG+mas en.NEG+necesito en.NEG+pedi en.NEG+queria en.NEG+sabe
-2 en.NEG+trabaja en.NEGATIVE+AGAIN en.NEGATIVE+MORE en.NEGATIVE+REPLY en.NEGATIVE+STOPDO
-2 en.NEGATIVE+alcanzo en.NEGATIVE+comprar en.NEGATIVE+entiendo en.NEGATIVE+habia
-2 en.NEGATIVE+hace en.NEGATIVE+la en.NEGATIVE+llegan en.NEGATIVE+manden en.NEGATIVE+mas
-2 en.NEGATIVE+necesito en.NEGATIVE+pedi en.NEGATIVE+queria en.NEGATIVE+sabe
-2 en.NEGATIVE+trabaja en.NOBODY en.OTHER+en.VOC en.PLURALS+> en.REPLIED en.SEND
-2 en.SUBJECT+en.DOESNT en.SUBJECT+en.TAKE en.TAIL en.TAIL+ANNOY en.TAIL+CALL en.TAIL+STOPDO
-2 en.TAIL+WORD en.TAIL+bloquee en.TAIL+borraron en.TAIL+deja en.TAIL+duele en.TAIL+encantan
-2 en.TAIL+llegan en.TAIL+molestan en.TAIL+queda en.TAIL+quedo en.TAIL+quitan en.TAIL+texteen
-2 en.TEXT en.THIRD+> en.THIRD+PERSON en.THIRD+ustedes en.VOC+ANNOY en.VOC+CALL en.VOC+CANCEL
-2 en.VOC+STOPDO en.VOC+bloquee en.VOC+borraron en.VOC+deja en.VOC+duele en.VOC+en.END
-2 en.VOC+encantan en.VOC+llegan en.VOC+molestan en.VOC+queda en.VOC+quedo en.VOC+quitan
-2 en.VOC+texteen en.WHO en.YOU+CANCEL en.YOU+arregle en.YOU+lo en.YOU+quedo en.YOU+termine
-2 en.YOU+vote encontre end entonces+> entran entran+sus entrevista entrevista+> era+REPLY
-2 era+STOPDO era+para eres es+la es+mi es+un esa+DEAL esa+SERVICE escribame escribas ese+MSG
-2 eso+NEVER eso+NO eso+en.BEFORE eso+en.NEG eso+en.NEGATIVE eso+lo eso+no espero espero+>
-2 esquina estaba estan+abiertos estare+> este+> este+mensaje esto+ASK esto+es esto+que
-2 estoy+de estoy+muy ex+PERSON expediente exposicion exposicion+y extrano favor+NEVER favor+NO
-2 favor+en.BEFORE favor+en.NEG favor+en.NEGATIVE favor+no final finde firmar flan for formar
-2 formar+parte fue+a fue+un fumar fumar+, good got gracias+por grax hace+falta hacen hago
-2 hago+REPLY hago+STOPDO hago+para hay+alguna he hice hijo+> in+en.MY insistentes interesa
-2 interesa+, interesa+> interesa+la it+> its jaja jardin jueves kilos+, la+NUMBER la+OBJECT
-2 la+compania la+en.OTHER la+esquina la+linea la+mia la+misa la+pantalla la+verdad las+THING
-2 las+en.LIST las+en.MESSAGES las+en.PLURALS las+promos las+puntas last+en.EVENT lates
-2 le+pongan leave+en.BEFORE leer letra licenciada llamadas+> llamame llamando llamar llamen
-2 llegan+> llegar+> llego+THIS llego+esto llegue+> lleguen lleva llevo lo+CANCEL lo+STOPDO
-2 lo+mio lo+mismo lo+quiero lo+recojo los+BODY los+MSGS los+deberes los+domingos los+tres
-2 luego lugar luz maestra mama+NEVER mama+NO mama+en.NEG mama+en.NEGATIVE mama+no mandame
-2 mandar+al mandarme+los mandarme+textos manden+el marta martes mas+THING mas+adelante
-2 mas+barato mas+en mas+mensajes me me+ANNOY me+CALL me+STOPDO me+WORD me+bloquee me+borraron
-2 me+deja me+duele me+encantan me+llegan me+molestan me+queda me+quedo me+quitan me+texteen
-2 mejor mensaje+> mensaje+es mensajes+ASK mensajes+SEND mensajes+la mensajes+mandan
-2 mensajes+que mes+, mi+BAJA mi+WORD mi+baja mi+casa mi+pueblo mi+socio mi+tia mia mine
-2 minutos misa misa+> mismo+OBJECT mismo+tecnico miss molestan molestar molestia momento
-2 muy+ANNOY muy+amable muy+molesta my+en.OTHER my+en.THIRD nadar necesito+bolsa ni+THING
-2 no+AGAIN no+MORE no+REPLY no+STOPDO no+alcanzo no+comprar no+entiendo no+habia no+hace no+la
-2 no+llegan no+manden no+mas no+necesito no+pedi no+queria no+sabe no+trabaja nobody nombre
-2 nombre+> novedades novia now now+> nueva+> nuevo+, nuevo+en numero+en.BEFORE nunca+THIS
-2 nunca+en.BEFORE nunca+en.ME nunca+en.TAIL nunca+en.VOC nunca+esta nunca+me o+lo oferta
-2 oferta+> on+en.BEFORE on+the or otra otra+persona otro+PERSON otro+dia oye pantalla
-2 para+SEND para+alla para+escribirme para+ir para+los para+mi para+otro para+seguir parada
-2 pararan paro perdon pero+en.YOU pero+ya personal pesos pie plan plan+en.BEFORE pongame
-2 por+INF por+eso por+fin por+la por+mi por+un porfa prefiero pregunta profe+, promos pueblo
-2 puede pueden+INF pueden+INFME pueden+SEND pueden+mandarme puntas punto que+NUMBER que+STOPS
-2 que+WANT que+en.HEY que+estoy que+insistentes que+pague que+pararan que+se que+si que+viene
-2 que+yo quedo+con quien+les quiero quiero+ASK quiero+CANCEL quiero+INF quiero+SEND
-2 quiero+cancelar quiero+darme quiero+que quiero+saber quitan quitaron quitele re reacciono
-2 recado recall recibir+los recordatorios recordatorios+en.BEFORE recordatorios+en.ME
-2 recordatorios+en.TAIL recordatorios+en.VOC recordatorios+me recordatorios+por registro+de
-2 regreso renuncie renuncie+ayer reporte+con retiro+, rio+> risa risa+> sabado sabado+> sabe
-2 sabeis sacar sacarme sali salia salimos salio saquen se+acaba se+fue seguimos+con seguir+GET
-2 seguir+RECIBIR seguir+recibiendo seguro semana+> si+, si+a siempre+se since sirve sms so
-2 sobre socio solicito+ASK solicito+que solo+lo son+ustedes spam+, su+OBJECT su+PERSON
-2 su+lista sus+mensajitos take+en.MY tal+vez tambien+los tantito tanto+> tarde tarjeta+de te
-2 tecnico temporada tenga tengo+AGAIN tengo+ASK tengo+capturas tengo+mas tengo+que termina
-2 termino termino+la texteen textos+de thx tia ticket tienen+mi tienen+servicio to+en.BADMSG
-2 todo+bien total trabaja+THIS turn un+MSG un+mensaje usted+> usted+como usted+es ustedes+los
-2 utiles vale vayan vayan+a veces+, venta ventana veo vez+AGAIN vez+MORE vez+los vez+mas vieja
-2 viejo viene+, vote vote+> was where y+esto y+lo y+su y+usted ya+arregle ya+lo ya+quedo
-2 ya+termine ya+vote you your
2 ,+DAR ,+adios ,+ahorrense ,+asi ,+busco ,+dejen ,+en.LOSE ,+en.NEG ,+joven ,+lo ,+muchas
2 ,+nada ,+ni ,+paso ,+si ,+solo ,+todos .+MSG .+NEVER .+REMOVEIT .+TOLD .+apaguen .+borrenlo
2 .+close .+corrijan .+del .+dont .+en.DONT .+fuera .+guau .+haga .+kiero .+larguense .+las
2 .+mejor .+mis .+nomas .+ojala .+olviden .+para .+pero .+pls .+puse .+quitame .+quitenme
2 .+retirenme .+segun .+solo .+the .+tio .+vendi .+yo ?+? ?+REMOVEME AGAIN+WANT AGAIN+por
2 AGAIN+textos ASK+AGAIN ASK+MORE ASK+NEVER ASK+NO ASK+THIS ASK+buscan ASK+decirlo
2 ASK+en.BEFORE ASK+en.NEGATIVE ASK+este ASK+existo ASK+nadie ASK+palabra ASK+vibre BAJA+de
2 BAJA+dos BLOCKS+> BLOCKS+al BODY+FEDUP BODY+THING BODY+verde CANCEL CANCEL+sus CANCEL+todo
2 CANCELME CONSENT+> DAR+CONSENT DAR+la DEAL+en.VOC EVENT+mi FEDUP+, FEDUP+LATER FEDUP+en
2 FIX+eso FORGET+ASK FORGET+que GER+, GER+? GET+AGAIN GET+mas GET+sus INF+, INF+> INF+MORE
2 INF+MSG INF+MSGS INF+NEVER INF+NO INF+THIS INF+cuando INF+en.BEFORE INF+en.NEGATIVE INF+las
2 INF+nada INF+no LATER+LATER LATER+en LATER+la LAW+, LIST+. MORE+. MORE+WANT MORE+del
2 MORE+en.LOSE MORE+por MORE+textos MSG+. MSG+NO MSG+a MSG+con MSG+del MSG+despues MSG+diario
2 MSG+en.LOSE MSG+en.NEG MSG+en.NEGATIVE MSG+es MSG+no MSG+pls MSGS+. MSGS+MORE MSGS+a
2 MSGS+del MSGS+despues MSGS+en.LOSE NEVER+> NEVER+AGAIN NEVER+BOTHER NEVER+GET NEVER+INF
2 NEVER+MSG NEVER+MSGS NEVER+SUBJ NEVER+VOLVER NEVER+a NEVER+cuenten NEVER+en.SENDING NEVER+es
2 NEVER+funciona NEVER+gasten NEVER+hablo NEVER+juega NEVER+le NEVER+lo NEVER+mas
2 NEVER+ofertas NEVER+quiere NO+BOTHER NO+GET NO+INF NO+MSG NO+MSGS NO+VOLVER NO+conozco
2 NO+cuenten NO+en.SENDING NO+es NO+funciona NO+gasten NO+hablo NO+juega NO+le NO+lo NO+quiere
2 NOUNOUT+la NOUNOUT+mi NUMBER+. NUMBER+NEVER NUMBER+NO NUMBER+REPLY NUMBER+STOPDO NUMBER+con
2 NUMBER+de NUMBER+en.NEG NUMBER+en.NEGATIVE NUMBER+incorrecto NUMBER+no NUMBER+para
2 OBJECT+en.HEY OBJECT+ok PERSON+, PERSON+con PERSON+de PERSON+fallecio PREMOVE RECIBIR+sus
2 REMOVE+> REMOVE+este REPLY+ASK REPLY+MSG REPLY+MSGS REPLY+que REPLY+vender RME+mi SEND+MSG
2 SEND+NEVER SEND+lo SEND+ni SERVICE+REPLY SERVICE+STOPDO SERVICE+para SHOP SHOP+, STOPALL+en
2 STOPDO+ASK STOPDO+con STOPDO+que STOPDO+tranquila STOPDO+vender STOPS+, STOPS+.
2 STOPS+en.BEFORE STOPS+mensaje SUBJ+ni THIS+GER THIS+LIST THIS+STOPS THIS+escribiendo
2 THIS+muere THIS+por TOLD+> TOLD+BAJA TOLD+baja VOLVER+GER WANT+LIST WANT+MSGS WANT+dar
2 WANT+en WANT+lo WANT+recibir WANT+seguir WISH+, WISH+GET WISH+RECIBIR WISH+dar WISH+las
2 WISH+recibir WISH+un WORD+? WORD+NEVER WORD+NO WORD+dos WORD+en.NEG WORD+en.NEGATIVE WORD+no
2 WORD+todo a+CANCEL a+SEND a+bloquear a+el a+ver abogados abrir+, aburrio aceite acoso+por
2 adios+> agencia agencia+de ahi+muere ahorrense ahorrense+el al+PERSON al+SHOP algo
2 alla+NEVER alla+NO alla+en.BEFORE alla+en.NEG alla+en.NEGATIVE alla+no ano apago apaguen
2 aqui+. aqui+NEVER aqui+NO aqui+en.NEG aqui+en.NEGATIVE aqui+no asi+ASK asi+que avisame
2 avisando avisen avisenme+cuando avisos+del avisos+en.LOSE baja+de baja+dos bandeja bastante
2 basura basura+, borran borrenlo borrenme+> building buscan buscan+en.YOU buscan+ya cambios
2 cancela+el cancelen+todo canse carino carmen carmen+> cel celular+STOPDO cita+si clima close
2 close+en.MY cobranza cobranza+en.BEFORE como+ASK como+que compadre compadre+, comunico
2 comunico+ASK comunico+que con+sus confunden conmigo+NEVER conmigo+NO conmigo+en.BEFORE
2 conmigo+en.NEG conmigo+en.NEGATIVE conmigo+no conozco+a contesta contesta+el correo+MSG
2 correo+MSGS correo+basura corrijan+el cosas+> coupons credito+, cuando+WANT cuando+piensan
2 cuando+quiera cuenta+ASK cuenta+REPLY cuenta+STOPDO cuenta+de cuenta+para cuenta+que dar
2 datos de+ASK de+LATER de+LAWYER de+MORE de+PERSON de+RECIBIR de+abogados de+aceite de+cel
2 de+cobranza de+credito de+cuenta de+distribucion de+en.LIST de+en.THINGS de+esto de+estos
2 de+hoy de+ingles de+lo de+mi de+que de+recibir de+sonar de+sus de+tus dejad dejaste+el
2 del+clima denle descanso di dia+, dia+entiendan diario digo+ASK digo+que dime distribucion
2 dont dont+en.WANT dont+en.WISH doy+CONSENT edad el+> el+BODY el+arroz el+cumpleanos
2 el+en.ALONE el+en.ENDED el+envio el+menu el+permiso el+recordatorios el+registro el+ultimo
2 elimino empresa+, en+ese en+febrero en+marzo en+serio en.ALONE+, en.ASKED+en.BEFORE
2 en.ASKED+en.VOC en.AUTHORITY en.BEFORE+GET en.BEFORE+PREMOVE en.BEFORE+PSUBJ
2 en.BEFORE+borran en.BEFORE+canse en.BEFORE+conozco en.BEFORE+cuenten en.BEFORE+en.MENDED
2 en.BEFORE+en.MESSAGES en.BEFORE+es en.BEFORE+escriban en.BEFORE+estan en.BEFORE+esten
2 en.BEFORE+funciona en.BEFORE+gasten en.BEFORE+goes en.BEFORE+hablo en.BEFORE+inscriban
2 en.BEFORE+interesan en.BEFORE+juega en.BEFORE+le en.BEFORE+llegue en.BEFORE+mandan
2 en.BEFORE+mios en.BEFORE+pase en.BEFORE+pierden en.BEFORE+quiere en.BEFORE+sigan
2 en.BEFORE+tengan en.BEFORE+tocan en.BEFORE+va en.BEFORE+vuelvan en.DITCH+en.MY en.DITCH+the
2 en.DOESNT+want en.DONT+want en.ENDED+, en.ENDED+> en.FEEL+pero en.FROM+en.SUBJECT
2 en.FROM+en.YOU en.FROM+you en.GET en.GET+en.MY en.HEY+los en.I+en.BEFORE en.KEYWORD+,
2 en.KEYWORD+> en.LIST+MORE en.LIST+to en.LOSE en.LOSE+clima en.ME+. en.ME+PREMOVE en.ME+PSUBJ
2 en.ME+borran en.ME+canse en.ME+en.TIME en.ME+estan en.ME+esten en.ME+fui en.ME+hagas
2 en.ME+inscriban en.ME+interesan en.ME+mandan en.ME+pase en.ME+pierden en.ME+puedo
2 en.ME+tengan en.ME+when en.MENDED+en.BEFORE en.MENDED+en.VOC en.MESSAGE+> en.MESSAGES+MORE
2 en.MESSAGES+to en.MY+building en.MY+en.MENDED en.MY+en.MESSAGE en.MY+en.NUMBER
2 en.MY+en.REPLY en.MY+en.SENDING en.MY+en.TEXT en.MY+text en.NEG+BOTHER en.NEG+GET en.NEG+INF
2 en.NEG+NEVER en.NEG+NO en.NEG+VOLVER en.NEG+conozco en.NEG+cuenten en.NEG+en.NEG
2 en.NEG+en.NEGATIVE en.NEG+es en.NEG+funciona en.NEG+gasten en.NEG+hablo en.NEG+juega
2 en.NEG+le en.NEG+lo en.NEG+no en.NEG+quiere en.NEG+want en.NEGATIVE+BOTHER en.NEGATIVE+GET
2 en.NEGATIVE+INF en.NEGATIVE+MSG en.NEGATIVE+MSGS en.NEGATIVE+VOLVER en.NEGATIVE+conozco
2 en.NEGATIVE+cuenten en.NEGATIVE+en.SENDING en.NEGATIVE+es en.NEGATIVE+funciona
2 en.NEGATIVE+gasten en.NEGATIVE+hablo en.NEGATIVE+juega en.NEGATIVE+le en.NEGATIVE+lo
2 en.NEGATIVE+quiere en.PLURALS en.REGULATOR en.SENDING en.SENDING+. en.SENDING+to
2 en.STOP+en.BEFORE en.SUBJECT+. en.TAIL+. en.TAIL+PREMOVE en.TAIL+PSUBJ en.TAIL+borran
2 en.TAIL+canse en.TAIL+en.TIME en.TAIL+estan en.TAIL+esten en.TAIL+fui en.TAIL+hagas
2 en.TAIL+inscriban en.TAIL+interesan en.TAIL+mandan en.TAIL+pase en.TAIL+pierden
2 en.TAIL+puedo en.TAIL+tengan en.TAIL+when en.TAKE en.TAKE+en.BEFORE en.TAKE+en.ME
2 en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.THESE en.THESE+en.BEFORE en.THIRD+las
2 en.THIRD+mios en.TIME+my en.UNSUB+> en.VOC+PREMOVE en.VOC+PSUBJ en.VOC+borran en.VOC+canse
2 en.VOC+en.TIME en.VOC+estan en.VOC+esten en.VOC+fui en.VOC+hagas en.VOC+inscriban
2 en.VOC+interesan en.VOC+mandan en.VOC+pase en.VOC+pierden en.VOC+puedo en.VOC+tengan
2 en.VOC+when en.WANT+, en.YOU en.YOU+. en.YOU+en.VOC en.YOU+o entiendan entiendan+ASK
2 entiendan+que enviado enviar error+> es+de es+mio es+urgente escriban+> escriban+a
2 escribiendo+> escribieran escribir escribirme ese+NUMBER ese+numero esta+GER
2 esta+escribiendo estan estan+GER estar+en este+sea esten esten+GER esto+STOPS esto+lo estos
2 estrella estrella+en exclusion exclusion+de existo existo+> favor+, favor+de febrero from
2 from+en.SUBJECT from+en.VOC from+en.YOU from+you fuera funciona+, gasten getting goes
2 goodbye gracias+> gracias+pero graduo+en grupo+de guau hablo hablo+con haga haga+de
2 hasta+LATER hasta+en hoy+. ingles inscriban inscrito interesa+ASK interesa+que interesan
2 joven juega ke la+LAW la+MSGS la+NOUNOUT la+PERSON la+agencia la+cita la+empresa la+mama
2 la+memoria la+misma la+opcion la+publicidad la+sopa lados lados+> largo+de larguense
2 las+MSGS las+de las+ofertas las+pelotas le+BOTHER le+SUBJ left+en.MY left+the les+DAR
2 les+digo lista+, llame llame+, llego+a lluvia lo+CALL lo+RME lo+borren lo+hagan lo+pedi
2 lo+siento los+LATER los+SUBJ los+WANT los+busco los+dias los+quiero los+reporto love
2 make+en.BEFORE mama mama+> mama+de manden manden+AGAIN manden+MORE manden+mas mandes+MSG
2 maquina marzo+. mas+por mas+textos me+. me+PREMOVE me+PSUBJ me+borran me+canse me+en.TIME
2 me+estan me+esten me+fui me+hagas me+inscriban me+interesan me+mandan me+pase me+pierden
2 me+puedo me+tengan me+when memoria mensaje mensaje+diario mensaje+y menu menu+del
2 menu+en.LOSE mi+CONSENT mi+LIST mi+bandeja mi+cel mi+en.THIRD mi+esposa mi+ex mi+numero
2 mio+y mios+. mire mis+NUMBER mis+datos misma molesten molesten+en muere my+en.KINDS
2 my+en.MESSAGE my+en.REPLY my+en.SENDING my+en.TEXT my+text nada+. nada+de nene+> ni+de nina
2 nino no+BOTHER no+GET no+INF no+MSG no+MSGS no+VOLVER no+conozco no+cuenten no+en.SENDING
2 no+es no+funciona no+gasten no+hablo no+juega no+le no+lo no+quiere noche nomas+MSG
2 nombre+de nos+BOTHER nothing nothing+> nuevos nuevos+NEVER nuevos+NO nuevos+en.BEFORE
2 nuevos+en.NEG nuevos+en.NEGATIVE nuevos+no number numero+ASK numero+es numero+incorrecto
2 numero+que ofertas+> ofertas+de off+> ojala on+your opcion opcion+> otorgada otros paciencia
2 palabra+se papa+por para+ASK para+que para+vender paraguas paran pararlo pare+> paren+de
2 participar pase pase+a paz+> pedi+> pelo+FEDUP pelo+THING pelo+verde pelotas perder
2 perder+el pero+lo persona+WRONG persona+equivocada phones pidio piensan pierden pizza pls
2 politica pongo premios programa+de promo proxima+vez proximo publicidad+de publico puedan
2 puede+INF puede+INFME puede+WORD pueden+WORD pura q+en.ME q+en.TAIL q+en.VOC q+me que+AGAIN
2 que+MORE que+NEVER que+NO que+THIS que+buscan que+decirlo que+en.BEFORE que+en.NEGATIVE
2 que+este que+existo que+nadie que+palabra que+vibre quero quiero+dar quiero+las quit
2 quiteme+de quitenlo quitenlos quitenme+de quitenmelo raices recibiendo+sus recibir recibir+>
2 recibir+THIS recibir+esto recibirlos+> remuevanme remuevanme+> renta+, reporto resena
2 retirenme retiro retiro+la retiro+mi robinson+, robots saber+AGAIN saber+MORE saber+mas
2 saldo+> saludos+a santiago santiago+, se+BOTHER se+DAR se+MODAL se+SEND se+SUBJ se+como
2 se+molesten seguir+en senal+> senor+de senora+ASK senora+que senores senorita sentido
2 sentido+ASK sentido+que sera serio si si+en.YOU si+llego si+pueden si+ya siempre+, siento
2 siento+> sigan+GER siguen+> siguen+GER sigues sin+LIST sin+MSGS sin+abrir sin+mensajes
2 sirven+sus sistema+, sms+> sola+vez solo+los son+las son+mios sonar sopa stop+en.BEFORE
2 sus+notificaciones sus+ofertas take take+en.ME take+en.TAIL take+en.VOC take+me tanto
2 tanto+MSG tanto+mensaje te+WANT te+ocurra telefono+con telefono+de telling telling+en.BEFORE
2 telling+en.ME telling+en.TAIL telling+en.VOC telling+me tener tengo+, tengo+en tengo+ninguna
2 terminar textear texting the+building these these+en.BEFORE tiempo tiempo+> tienda tiene+ASK
2 tiene+que tiene+sentido tienen+> tienen+FEDUP tio+, to+en.MY tocan todo+y todos+lados too
2 trabajo trafico tranquila+> tu+LIST tu+lista ultimo un+PERSON un+aviso una+LATER
2 una+estrella una+sola una+vez unsubscribe+> urgente ustedes+> va vale+en.YOU vale+ya
2 veces+hay vender vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE
2 vender+no vendi+la ver+si verde+, vez vez+> vez+en.BEFORE vez+en.ME vez+en.TAIL vez+en.VOC
2 vez+me vez+y vibre vivo vivo+en vuelve vuelve+a when+my with y+MORE y+MSG y+MSGS y+este
2 y+hoy y+mi y+nada y+te y+ustedes ya+o yes yo+los you+. your+en.LIST 🚫+*
3 ,+como ,+cual ,+deja ,+en.HEY ,+eso ,+las ,+saquenme ,+soy .+EVENT .+LATER .+NOUNOUT .+dame
3 .+deja .+en.BADMSG .+en.STOP .+en.WISH .+hala .+ive .+metanse .+reportado .+retiro .+revoco
3 .+stop .+this .+ustedes 0+anos 0+en.BEFORE ASK+falta ASK+le ASK+va DAR+un DEAL+si ERRED+de
3 EVENT+con FEDUP+THIS FEDUP+aqui GET+MORE INF+en.NEG INF+mensajes INFME+mensajes LATER+THIS
3 LATER+aqui LIST+a LIST+es MODAL+AGAIN MODAL+MORE MODAL+REMOVE MODAL+RME MODAL+ahorrar
3 MODAL+mas MSG+MORE MSG+NUMBER MSG+numero MSG+y MSGS+> MSGS+es NEVER NEVER+MORE NEVER+WANT
3 NEVER+conozco NEVER+deseo NEVER+more NEVER+vivo NO+a NO+deseo NO+more NUMBER+> NUMBER+ASK
3 NUMBER+cien NUMBER+es NUMBER+que OBJECT+en.BEFORE OBJECT+en.ME OBJECT+en.TAIL OBJECT+me
3 OBJECT+nueva OBJECT+si PERSON+se PSUBJ RECIBIR RECIBIR+> RECIBIR+THIS RECIBIR+esto
3 REMOVEME+del REMOVEME+en.LOSE REPLY+en.YOU REPLY+ya SEND SEND+THIS SEND+mas SEND+nada
3 SEND+una SERVICE+nueva SHOP+de STOPDO STOPDO+> STOPDO+NEVER STOPDO+NO STOPDO+al
3 STOPDO+dormir STOPDO+en.BEFORE STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+en.YOU STOPDO+no
3 STOPDO+ya STOPS+los SUBJ+NEVER THIS+la TOLD+WORD VOLVER+a WANT+q WISH+q WORD+THIS a+EVENT
3 a+INF a+escribir a+paseo abrir+el ahorrar al+perro an anos+. aqui+la are aviso+de ayer+y
3 baja barrio barrio+si basura+> bloqueo+> borren borrenlo+> borrenme borron borron+y bueno+>
3 busco captura carro carro+, cien cita+de club como+CANCEL como+la comunicacion con+la
3 con+ustedes confundiste conmigo corrijan corto cuenta+nueva cumpleanos dame dame+de de+MSG
3 de+MSGS de+OBJECT de+en.BEFORE de+politica de+romper de+su de+ustedes decirlo definitiva
3 dejad+de deje+al del+LIST del+SHOP del+barrio del+club del+grupo demas den dia+y dona dona+,
3 dormir edad+, el+CONSENT el+aviso el+pelo el+suyo el+tiempo empiezan en+todos en.ALONE+>
3 en.ASKED+en.ME en.ASKED+en.TAIL en.ASKED+me en.BEFORE+" en.BEFORE+MODAL en.BEFORE+MSG
3 en.BEFORE+MSGS en.BEFORE+SUBJ en.BEFORE+avisen en.BEFORE+deseo en.BEFORE+en.BEFORE
3 en.BEFORE+en.LIST en.BEFORE+escribes en.BEFORE+is en.BEFORE+jubile en.BEFORE+las
3 en.BEFORE+llega en.BEFORE+more en.BEFORE+to en.DAY+anos en.DOESNT+, en.DOESNT+en.WANT
3 en.DOESNT+en.WISH en.DONT+en.WANT en.DONT+en.WISH en.FROM+> en.FROM+en.VOC en.HEY+,
3 en.HEY+NEVER en.LOSE+LIST en.LOSE+SHOP en.LOSE+barrio en.LOSE+club en.LOSE+grupo
3 en.ME+VOLVER en.ME+avisen en.ME+escribes en.ME+jubile en.ME+llega en.MENDED en.MY+en.KINDS
3 en.NEG+> en.NEG+a en.NEG+deseo en.NEG+en.WANT en.NEG+en.WISH en.NEG+more en.NEGATIVE+a
3 en.NEGATIVE+deseo en.NEGATIVE+more en.NOT en.NUMBER en.STOP en.TAIL+VOLVER en.TAIL+avisen
3 en.TAIL+escribes en.TAIL+jubile en.TAIL+llega en.THINGS+en.ME en.THINGS+en.TAIL
3 en.THINGS+en.VOC en.THINGS+me en.THIRD+, en.UNSUB en.VOC+, en.VOC+VOLVER en.VOC+avisen
3 en.VOC+escribes en.VOC+jubile en.VOC+llega en.WISH en.YOU+, encuestas envios+, es+el
3 escribes escribirme+> esos este+NUMBER estoy+en estuvo+> estuvo+bueno fallecio+en fuera+>
3 fui+a graduo ha hagan hala hala+, hasta+THIS hasta+aqui hear id ir+> jubile ke+en.BEFORE
3 keep la+nina la+persona la+senal la+suscripcion la+vuelta las+MSG las+del las+en.LOSE
3 las+encuestas last le+THIS le+escriban le+esta llega llega+> lo lo+demas lo+usen los+SEND
3 los+WISH los+proximos los+viernes ma ma+MSG mandarme+mensajes manden+> manera me+VOLVER
3 me+avisen me+escribes me+jubile me+llega mejor+en.BEFORE mensaje+NUMBER mensaje+numero
3 mensajitos+, metanse mi+consentimiento mi+nino mi+pedido mi+por mi+telefono muchas
3 muchas+en.FEEL muchas+gracias nena nene no+a no+deseo no+more nos+SUBJ not notificaciones+,
3 numero+cien olviden otra+> otro+MSG otro+mensaje palabra papa para+en.YOU para+ya parte
3 paseo paseo+con paso+de pedido pelo pelotas+> pero+de perro perro+con pido por+ahora
3 por+culpa proximos proximos+LIST proximos+envios publicitarnos puede+mandarme pueden+REMOVE
3 pueden+RME pueden+ahorrar q+en.BEFORE que+falta que+le que+va quiero+MSG quiero+q quiteme
3 recibirlos regalo+mi renta reportado reportado+como romper romper+las sacame saldo
3 saquenme+> saquenme+de se+graduo sea+el senal+, senor si+es silencio+> sin+mi sistema soy+un
3 su take+en.BEFORE te+ERRED te+confundiste textos+, textos+a tiene to+hear toda toda+MSG
3 toda+comunicacion todo+lo tren tus+LIST tus+mensajes ultimo+ASK ultimo+que un+CANCEL uno+>
3 unsubscribe usen usen+> ustedes ustedes+, ver vez+ASK vez+que viernes+de vuelta vuelta+>
3 y+OBJECT y+SERVICE y+a y+cuenta y+si ya yo+NEVER 🚫
4 ,+REMOVEIT ,+STOPALL ,+WORD ,+los .+LIST .+NUMBER .+STOPS .+aqui .+cero .+cuantas .+dejen
4 .+en.ALONE .+en.LOSE .+felicidades .+finalicen .+id .+mensajes .+ni .+numero .+tachen .+wey
4 AGAIN+, CANCEL+los CONSENT ERRED+> GET LAW+> MODAL MODAL+WORD MORE+MSG NEVER+, NEVER+SEND
4 NO+, NOUNOUT NUMBER+WRONG SEND+, SEND+AGAIN STOPALL+de THIS+, THIS+. THIS+en.YOU THIS+textos
4 THIS+ya UNME+> WANT+GET WANT+RECIBIR WRONG a+THIS a+esa a+su absoluto acabo am anos aqui+>
4 avisos avisos+de bajenme bloqueo borren+> cero contacto cuantas cuantas+veces cuenta
4 de+en.NEG de+mensajes dejen desactivar did did+en.SUBJECT digo donde+les el+NUMBER
4 el+telefono en+paz en.ALONE en.BEFORE+> en.BEFORE+BOTHER en.BEFORE+a en.BEFORE+en.SENDING
4 en.DAY+en.BEFORE en.FEEL+> en.HEY+> en.KEYWORD en.ME+SUBJ en.NEGATIVE+, en.SENDING+>
4 en.TAIL+SUBJ en.VOC+. en.VOC+SUBJ en.YOU+STOPS en.YOU+parenle escriban eso+,
4 estan+escribiendo esto+en.YOU esto+ya estos+textos ex ex+, fallecio felicidades
4 felicidades+, finalicen ganaron ive kiero la+senora les+quepa lo+tengan los los+BLOCKS
4 los+del los+en.LOSE los+envios los+mios los+tengo manera+> mas me+SUBJ mejor+NEVER mejor+NO
4 mejor+en.NEG mejor+en.NEGATIVE mejor+no menos mi+contacto mi+papa mios+, more musica no+,
4 numero+WRONG parenle parenle+a paz por+THIS pueden quepa quepa+> quitenme regalo renuncio
4 revoco saquenme+del saquenme+en.LOSE se+acabo senora si+> siempre+> soy+la sus+LIST
4 sus+textos suyo suyo+> tachen taller taller+, terminar+> tierra tierra+a to todos+los
4 un+senor uno veces wey wey+en.YOU wey+ya y+cree ya+, ya+STOPS ya+parenle
5 ,+STOPS ,+mi .+con .+en.KEYWORD .+olvidame .+saquenme .+🚫 0+am AGAIN+> ASK+MODAL ASK+lo
5 BAJA+> CANCEL+> CANCEL+esto ERRED FORGET+mi GER+> GET+> MODAL+> MORE+, NEVER+soy NO+soy
5 NUMBER+, OBJECT+en.VOC RME+> SERVICE+, STOPS+a SUBJ+mas THIS UNME WANT+MSG WISH+el WORD
5 WRONG+> a+otra a+tomar abrir bye cero+interes con+los con+su consentimiento+> d de de+INF
5 de+NEVER de+NO de+THIS de+en.NEGATIVE de+no de+una dia did+en.I el+silencio en.BEFORE+VOLVER
5 en.BEFORE+soy en.DAY+am en.ENDED en.HEY+ni en.KINDS en.NEG+soy en.NEGATIVE+soy
5 en.THINGS+en.BEFORE en.YOU+estuvo envios+> es+THIS esto+> estuvo hasta interes la+proxima
5 last+en.BEFORE le+SEND lo+de mas+, mas+> mensajes+de mensajes+es no+soy numero+, olvidame
5 otra+parte parte+> por+donde por+saco proxima que+MODAL que+lo reciba saco saco+> senal
5 sigan soy sus+MSG sus+MSGS suscripcion this time time+> tio tomar tomar+por un+dia ya+estuvo
5 yo+ni
6 ,+CANCEL ,+STOPDO ,+se . .+CANCEL .+MSGS .+STOPALL .+denme .+did .+en.ENDED BAJA FORGET
6 GER+a INF LAW MSG+de MSGS MSGS+de NEVER+. NO+. REMOVE+mi STOPALL STOPDO+de SUBJ+AGAIN a+la
6 a+quien agradeceria consentimiento contacto+> cree cree+ASK cree+que de+LIST de+la deja+de
6 denme en.BEFORE+tienen en.ME+tienen en.NEG+, en.NEG+. en.NEGATIVE+. en.TAIL+tienen
6 en.VOC+tienen en.YOU+> escribiendo+a iros iros+a last+time le+sigan me+tienen mensajitos
6 mensajitos+> mios no+. nomas ofertas sus tengo+SERVICE
7 ,+REMOVEME .+ASK .+FORGET .+WORD .+baja .+que .+vete BOTHER BOTHER+> CANCEL+THIS LIST+> MORE
7 REPLY+siempre SEND+> SEND+MORE STOPDO+siempre ahi+> le+VOLVER les+WISH los+mensajitos
7 ninguna para+siempre q superenme superenme+> vete ya+>
8 .+BAJA .+DAR .+hasta .+los DAR LATER+de LIST MSG REMOVEIT REMOVEIT+> SUBJ+MORE VOLVER WORD+>
8 aqui en.BEFORE+. los+de ni sea telefono todos
9 .+FEDUP FEDUP SUBJ envios esto mi+NUMBER numero saquenme silencio tengan
10 .+les REMOVEME+de SUBJ+> 🔕 🔕+>
11 .+STOPDO REMOVEME+> escribiendo les
12 .+REMOVEME
13 GER THIS+>
17 NUMBER
22 REMOVEME
"""
