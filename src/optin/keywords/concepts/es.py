"""What the words of Spanish stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT abonado account anualidad arrendamiento cobertura contratacion contratado
ACCOUNT contratar contrataron contrate contrato contratos cuenta cuentas domiciliacion
ACCOUNT fianza garantia garantias membresia membresias mensualidad mensualidades paquetes
ACCOUNT plan planes plazo plazos poliza polizas premium programa programas renovacion
ACCOUNT renovada renovado renovar renovarla renovarlo renovaron renove renueva renueven
ACCOUNT renuevo seguro seguros servicio servicios servisio servisios subscripcion
ACCOUNT subscripciones suscripcion suscripciones trial
AD ads anuncio anuncios basura bazar black boletin boletines campana campanas cartel
AD carteles catalogo catalogos comercial comerciales concurso concursos consejitos
AD consejos cupon cupones cyber deals descuento descuentos encuesta encuestas
AD espectaculares flash folleto folletos friday ganga gangas invitacion invitaciones junk
AD letrero liquidacion liquidaciones marketing mercadeo mercadotecnia mercadotecnicos
AD newsletter noticia noticias novedad novedades oferta ofertas ofertitas oferton
AD ofrecimiento outlet premio premios preventa promo promocion promocional promocionales
AD promociones promooos promos promosion promosiones propaganda propagandas propuesta
AD propuestas publi publicida publicidad publicidades publicitaria publicitario
AD publicitarios publicity rebaja rebajas remates rifa rifas sales sorteo sorteos spam
AD temporada tienen tips volante volantes
AD colectas espots promocioncitas tandas
AGAIN again aun aunk aunn denuevo igualmente nueva nuevamente nuevas nuevo nuevos otra
AGAIN repetido repetidos repetir repita repitan repite repiten repites repitiendo repito
AGAIN still toabia todabia todavia tovia vez volvais volvamos volveis volver volvera
AGAIN volveran volvere volveria volverle volverlo volverme volvi volviendo volvieran
AGAIN volvieron volvio vuelta vuelto vuelva vuelvame vuelvan vuelvanlo vuelvanme vuelvas
AGAIN vuelve vuelveme vuelven vuelves vuelvo
AGREE aceptados aceptan aceptando aceptar acepte acepto acordaba acordada acordado
AGREE acuerdo agreed aprobacion aprobado aprobar aprobaron aprueban apruebo autorice
AGREE autorisacion autoriza autorizacion autorize autorizo aval concuerdo conforme
AGREE consenti consentido consentimiento consentimientos consentir consienta consiento
AGREE permiso permisos preaprobado preaprobados voluntad
AGREEWORD acertado cierta cierto clara claramente correcta correctamente correcto
AGREEWORD correctos derecho efecto enserio evidente exacta exacto neta posta razon real
AGREEWORD reales right sentido serio true veraz verdad verdadera verdadero
ALL absolutamente absoluto all ambas ambos cada completa completamente completo completos
ALL cualesquiera each entera entero every iguales pura puras puro puros siempre tdo tdos
ALL tds toda todas todita toditos todo todoo todos total totalmente ts
ALREADY already antecedente anterior anteriores anterioridad anteriormente antes before
ALREADY desde dias enesima hace previa previamente previo previos recien recientemente
ALREADY tiempo veces ya yaa yaaa yaaaa
AND ademas and asimismo e etc i igual incluso junto juntos ni o or osea pues sea tambien
AND tambn tb tbn tmb u y
ANSWER answer contesta contestacion contestan contestar conteste contestes contesto
ANSWER reacciono reply responda respondan responde responder respondi respondo respuesta
ANSWER respuestas
ANYMORE anymore nomore yano yanomas
APPOINTMENT agenda agendada agendado agendame agendar agende agendeme agenden agendo
APPOINTMENT appointment appointments asamblea asambleas asista asistir asistire
APPOINTMENT asistiremos asisto audiencia audiencias cancha cita citada citado citar
APPOINTMENT citaron citas citen citita clase clases consulta consultas cupo cupos
APPOINTMENT desocupar desocuparse ensayan ensayar ensayo entrevista entrevistas espacio
APPOINTMENT evento eventos hora horario horarios junta juntas libre libres lugar reserva
APPOINTMENT reservacion reservaciones reservada reservado reservamos reservar reservas
APPOINTMENT reserve reservo reunion reuniones schedule sesion sesiones sita sitas taller
APPOINTMENT talleres terapia terapias turno turnos tutoria tutorias visita visitas
ARRIVE aparece arribo entrega entregado entregar entregas entregue entreguen llega
ARRIVE llegada llegado llegamos llegando llegar llegara llegare llegaremos llegaria
ARRIVE llegas llegaste llego llegue recorrido reparto
ARTICLE an el la las lo los the un una unos
ASK ask consulta consultas duda dudas encarecidamente exigencia exijo pedi pedir pedirles
ASK pedirselo peticion peticiones pidan pide piden pidiendo pidieron pidio pido pregunta
ASK preguntar preguntarme preguntas pregunte preguntita pregunto pregunton question
ASK requerido requeridos requerimiento request solicitada solicite soliciten solicito
ASK solicitud solicitudes
BAD antiguo apesta apestoso asqueroso atrevidos averia averiado averias bad cringe crudo
BAD cutre danada danado debil desastre descompuesto descompuso dificil dificiles dura
BAD durisimo duro extrano falsa falso falsos fatal fea feo feos frio grave grosera
BAD grosero groseros horrible horribles huele inconveniente lenta lento mal mala malas
BAD malisima malisimo malo malos mediocre molesto olor oscura oscuro patetico peor peores
BAD pesima pesimo pesimos pobre pobres podrido ponchada ponchado poncho problema
BAD problemas pudrio quebrado quebro quemada quemado rara raro raros reves rompan rompe
BAD romper rompi rompiendo rompieron rompio rompo rota rotas roto rotos sucia suciedad
BAD sucio terrible terribles triste tristes
BE am andaba andamos andar andaremos ando are be corresponde corresponden corresponder
BE ehs era eran eres es esta estaba estabaaan estabaan estabamos estaban estado estamos
BE estan estando estar estara estaran estare estaremos estaria estarian estas este
BE estemos esten estes estoy estuve estuviera estuvieran estuvieron estuvo existe existen
BE existir existo fue fuera fueran fueron fui fuimos fuiste habia habra habria haiga hay
BE haya hubo is queda quedaba quedado quedamos quedan quedando quedar quedara quedaron
BE quede queden quedo sea seamos sean seas ser sera seran seras sere seria seriamos
BE serian serlo sido siendo sois somos son sos soy sta stamos stan stoy ta tamos tan tas
BE toy was
BECAUSE asi because causa causas consecuencia debido ent entonces entons motivo motivos
BECAUSE por porke porque pos pues razon razones since so tanto tonces xq
BEGIN apertura arranca arranco arranque begin comienza comienzo empecemos empezar
BEGIN empiecen empieza empiezo estrenar estreno inicio start
BLOCK block blocked blokeado blokeados blokear blokeo bloquea bloqueada bloqueadas
BLOCK bloqueado bloqueados bloquear bloquearlos bloquearon bloquee bloqueen bloqueenlo
BLOCK bloqueo bloqueos bloquiar congelar congelen congelenme desbloqueo filtro filtros
BLOCK silenciado silencien
BLOCK bloqueadlo bloquearos
BODY adelgazar afeitar arrugas balayage barba barriga bigote boca brazo brazos cabello
BODY cabellos cabeza cadera caderas cara ceja cejas cintura cola corazon corte cuello
BODY cuerpo dedo dedos depilacion espalda estomago fleco flequillo frente hair hombro
BODY hombros hueso huesos kilo kilos labios lengua mano manos mascarilla mechas muneca
BODY narices nariz oido oidos ojo ojos oreja panza pecho pelo peluca peso pestana
BODY pestanas pie piel pierna piernas pies postiza postizas puntas raices raiz rape rapo
BODY rayitas rodilla rodillas tatuaje tatuajes tinte tintes tobillo trenzas una unas
BOTHER abusan abusar abusivo abusivos abuso acosa acosada acosador acosadores acosan
BOTHER acosando acosarme acosen acoso agobian agobiar agobio amenacen amenaza amenazan
BOTHER amenazandome amenazar amenazas asedio asusta atormentan atosigan atosigar
BOTHER atosigarme atosiguen bombardean bombardear bombardeen buitres burla burlan
BOTHER burlarse burlas cansino cansinos cansones cantaleta chillan chinga chingadera
BOTHER chingan chingando chingar chinguan chinguen dan despierta despiertan disgustan
BOTHER enfadan estorban estorben fastidian fastidiando fastidiar fastidie fastidien
BOTHER fastidio fastidioso fastidiosos fregadera fregaderas fregando fregar friega
BOTHER friegan frieguen grita gritan griten grito guerra hartan hincha hinchan
BOTHER hinchapelotas hinchar hinchen hostigamiento hostigan hostigando hostigar hostigoso
BOTHER hostigosos incomoda incomodan incomodando incomodar incomoden incordiar incordien
BOTHER incordio inflen insistencia intrusivo intrusivos intruso invaden invadir joda
BOTHER jodan jodanme jodas jode jodeme joden joder joderlo joderlos joderme jodienda
BOTHER jodiendo jodieron jodio jodiste ladilla ladillas ladillen ladren lata lato laven
BOTHER marean molesta molestan molestar molesten molestia molestias molesto molestos
BOTHER perturban perturbar perturben pesada pesadas pesado pesados rompe rompen ruidajo
BOTHER satura saturan saturar saturen spam spamean spameando spamear spamee spameen
BOTHER tabarra vacilando
BOTHER chingue hinche suenen vibra vibran vibre
BOTHER fastidiadera fastidiaderas molestadera preguntadera
BOTHER bombardeandome bombardeandonos machacando machacar machacarme taladrar
BUT aun aunk aunque but embargo excepto however mas obstante pero peroo pese pro salvo
BUT sin
BUY buy compra compradas compramos compran comprar comprarme compras compre compritas
BUY compro rentaba rentada rentan rento
CALL call calling calls llama llamada llamadas llamame llamamos llaman llamar llamara
CALL llamaran llamarme llamdas llame llameme llamen llamenme llamo marca marcan marco
CALL marqueme marquenme ring sonando sonar suena suene tel telefonazo telefonear
CALL telefoneen timbra timbran timbrar timbre videollamada videollamadas
CALL llamando llamandome llamandonos
CAN alcance alcanza alcanzamos alcanzan alcanzar alcanzara alcanzaron alcanzo can capaz
CAN could disponibilidad disponible disponibles imposible logran lograr lograron logre
CAN logro podamos podar podeis podemos poder podes podia podian podido podra podran podre
CAN podria podriamos podrian podrias posibilidad posible posibles pude pudiendo pudiera
CAN pudieran pudieron pudimos pudo pued pueda puedan puedas puede pueden puedes puedn
CAN puedo
CANCEL anulacion anulada anulado anular anulen cancel cancela cancelacion cancelaciones
CANCEL cancelada canceladas cancelado cancelados cancelar cancele canceled cancelela
CANCEL cancelen cancelenla cancelenlo cancelenlos cancelo canselar cansele canselen
CANCEL canselo
CAR aceite alineacion auto autobus autobuses automovil autos balanceo bateria bici
CAR bicicleta bujias bus buses buseta camion camioncito camionero camiones camioneta
CAR camionetas car carrito carro carros chocaron choco choque choques clutch coche coches
CAR colectivo combi diesel freno frenos gasolina gasolinera goma gomas grua guagua itv
CAR llanta llantas maquinita metro moto motocicleta motor motores motos neumatico
CAR neumaticos parabrisas periferico pitar pito placa placas rines rueda ruedas sedan
CAR taxi taxis transporte transportes tren troca uber vehiculo vehiculos verificacion
CHANCE acaso alomejor capaz casualidad chance chanza depende eventualmente igual maybe
CHANCE opcion opciones posiblemente probabilidad probable probablemente puede quiza
CHANCE quizas tal talvez
CHILD adolescente alumna alumnas alumno alumnos baby bebe bebes chamaca chamaco chavito
CHILD chiquillo chiquita chiquito chiquitos crio crios embarazada embarazo estudiante
CHILD estudiantes exalumna exalumno gemelos guagua hija hijas hijita hijito hijo hijos
CHILD infante infantil kid kids kinder mellizos menor menores nacer nacido nacieron
CHILD nacimiento nacio nena nenas nene nenes nina ninas nino ninos panal panales peque
CHILD pequeno peques quinceanera
CLIENT afiliado arrendatario asegurado beneficiarios client clienta clientas cliente
CLIENT clientela clientes consumidor consumidores dirigidas donante donantes guest
CLIENT huesped huespedes inquilina inquilino inquilinos inversor member miembro miembros
CLIENT paciente pacientes patient propietarios socia socio socios suscriptor votante
CLIENT votantes
CLOSE abierta abiertas abierto abiertos abran abre abren abri abrir abrire abrirme abro
CLOSE candado candados cerrada cerradas cerrado cerrados cerradura cerramos cerrar cerre
CLOSE cerro cieran cieren cierran cierre cierren cierro clave close llave llaves open
CLOSE porton seraron serrar sierran trabado
CLOTHES abrigo acrilika aguja amarilla amarillo anillo anillos aretes azul blanca blanco
CLOTHES blancos blusa bolso botas botones bufanda cafe calcetin calcetines camisa camisas
CLOTHES camiseta cartera chamarra chaqueta cinturon collar collares color colores corbata
CLOTHES corta corto costura etiqueta falda funda gorra gorro gris guantes hilo joyas
CLOTHES largas largo lenceria lentes lila manga marron medias morado naranja negra negro
CLOTHES numero pantalon pantalones perfume pijama playera prenda prendas probador reloj
CLOTHES roja rojo ropa rosa saco sombrero sueter sueteres tacones talla tallas talon tela
CLOTHES tenis traje trajes uniforme uniformes verde verdes vestido vestidores vestidos
CLOTHES vestuarios zapatillas zapato zapatos
CLOTHES talles
COME acercarme acerco acompana acudir cae caemos caen caer caido caiga caigas caigo cayo
COME come entra entrando entrar entren entro pasa pasan pasando pasar pasaron pasas pase
COME pasen paso presentamos presentar ven venga vengan venganse vengo veni venia venido
COME venir vente viene vinieron vino visita
COMPANY agencia agencias almacenes amazon aseguradora aseguradoras asociacion autoescuela
COMPANY banco bancos bar barberia bares bbva boutique cafeteria carniceria casino casinos
COMPANY cine cines claro clinica clinicas club compania companias company concesionaria
COMPANY concesionario constructora cooperativa coppel corporativo despacho elektra
COMPANY empresa empresas estetica fabrica ferreteria firma franquicia fundacion funeraria
COMPANY gimnasio gimnasios gym hotel imprenta inmobiliaria inmobiliarias institucion
COMPANY isapre laboratorio lavanderia megta movistar negocio negocios notaria notarias
COMPANY operadora operadoras optica orange organizacion panaderia parqueadero peluqueria
COMPANY proveedor proveedores restaurant restaurante restaurantes resto santander spa
COMPANY super supermercado telcel telmex tiendita tintoreria transportadora veterinarias
COMPANY vodafone
CONFIRM cofirmo comfirmo confirm confirma confirmacion confirmaciones confirmada
CONFIRM confirmado confirmados confirmao confirme confirmen confirmenme confirmo
CONFIRM validacion verificacion
CONTACT comunicacion comunicaciones comunicarse comunique contact contactada contactado
CONTACT contactando contactar contactarme contacte contacten contactenme contacto
CONTACT convoquen localicen localizar localizarme ubicarme
DATA apellido apellidos apeyido arco confidencial confidencialidad contrasena data dato
DATA datos detalle detalles ficha fichas gdpr habeas huellas identidad identificacion
DATA info informacion informaciones informativo informe informes lopd lopdgdd nom nombre
DATA nombres nomvre personales pin privacidad privada privado proteccion rgpd tratamiento
DAY abril agosto ayer biernes cumple cumpleano cumpleanos day days dia diciembre dom
DAY domingo domingos enero febrero feriado feriados festivo fiestas halloween hoy jue
DAY juebes jueves julio junio lun lunes manana manna mar martes marzo mayo mie miercoles
DAY mna navidad navidades navidenas noviembre octubre oy pasadomanana pascua reyes sab
DAY sabado sabados savado septiembre setiembre today vie viernes
DEVICE alarma apaga apagado apagar apago apaguen aparato audifonos bateria baterias
DEVICE bocina cable camara camaras cargador cargadores compu computador computadora
DEVICE computadoras consola control cronometro descarga descargar disco encender
DEVICE encendido enciende escaner impresora interfono interruptor laptop mac maquina
DEVICE memoria microfono modem monitor mouse ordenador pantalla pantallas pc pila pilas
DEVICE prende prender prendido radio robot router senal tablet teclado tele television
DEVICE televisor timbre timer tv usb video
DIE ataud cementerio cremacion dead descanse die difunta difunto difuntos entierro
DIE fallecer fallecida fallecido fallecieron fallecimiento fallecio fayecio finada finado
DIE funeral funeraria funerario luto morir muere muero muerta muerte muerto muertos
DIE muriendo murieron murio murioo novenario panteon qepd sepelio velatorio velorio viuda
DIE viudo
DO accion acciones actividades acto actos aga agan ago ase asen aser asiendo crecer
DO cumplio did do formando formar hacemos hacen hacer hacerla hacerle hacerlo hacerme
DO hacerse haces hacia hacian haciendo haciendose haga hagale hagalo hagame hagamos hagan
DO haganle haganlo haganme hagas hago hara haran hare haremos haria harian haz hazlo
DO hazme hecha hechas hecho hechos hice hiciera hicieran hicieron hicimos hiciste hizo
DO instruir negociar procedan procede proceder procederan procedere procedimiento procedo
DO procesando procesar procesen proceso realice realicen realizar realizo usar
DO haganla
DOCUMENT acreditacion acta actas acuse adjunta adjunto archivo archivos boleta boletas
DOCUMENT borrador captura capturas carnet cedula certificada certificado certificados
DOCUMENT comprobante comprobantes constancia copia copias credencial curp curriculum cv
DOCUMENT diploma dni doc docs documento documentos escritos escritura escrituras firma
DOCUMENT firmado firmamos firmar firmaron firmas firme firmen firmo folio forma formas
DOCUMENT formulario formularios foto fotografia fotos grabacion grabar graben hoja hojas
DOCUMENT imagen imagenes impreso impresos ine instruccion instrucciones libro libros
DOCUMENT licencia llenan logo nit notificacion papel papeleria papeles papelito pasaporte
DOCUMENT pdf planilla poder portada publicacion publicaciones recibo recibos resena
DOCUMENT resumen revista rfc sobre sobres solicitud titulo tramite tramites video videos
DRIVE aparcamiento aparcar aparco autopista carretera conduce conduciendo conducir
DRIVE conduzco drive estacionada estacionado estacionamiento estacionar estaciono
DRIVE licencia maneja manejamos manejando manejar maneje manejo parking parquea
DRIVE parqueadero parquear parqueo ruta rutas trafico volante
EAT almorzar almuerzo almuerzos ayunas ayuno bebe beber bebida bebidas cena cenamos cenar
EAT ceno cocina cocinar cocino coma come comemos comer comi comida comieron comimos
EAT desayunar desayuno dieta eat fumar hambre lunch mastica masticar picante probar sed
EAT tomar tragar trago tragos
EAT cafetin pizzeria
EMAIL buzon carta cartas correo correos electronico electronicos email emails gmail
EMAIL hotmail imeil mail mailing mails postal remitente
ENOUGH basta bastaa bastaaa bastante bastantes demasiada demasiadas demasiado demasiados
ENOUGH enough suficiente suficientes
FAMILY abuela abuelas abuelita abuelitas abuelito abuelitos abuelo abuelos ama apa cunada
FAMILY cunado cunados esposa esposo esposos ex exesposa exesposo exmarido exnovia exnovio
FAMILY familia familiar familiares hermana hermanas hermanastro hermanita hermanito
FAMILY hermano hermanos hna hnas hnito hno hnos hogar jefa jefecita ma madrastra madre
FAMILY madrina mama mami mamita mana marido mom mother mujer nana nieta nietas nieto
FAMILY nietos novia novio novios nuera pa padrastro padre padres padrino padrinos papa
FAMILY papi papito pareja pariente parientes prima primas primo primos sobrina sobrinas
FAMILY sobrino sobrinos suegra suegro suegros tata tia tias vieja viejo yerno
FIND busca buscame buscan buscando buscar buscarlas buscarme busco busque busqueda
FIND busquen consegui encontre encuentro find hallazgo
FIRST 1er 1era 1ra 1ro 2a 2da 2do 2o 3era 3ra 4ta 4to 5a cuarto first futuro futuros last
FIRST next octavo penultimo primer primera primeras primero primeros principio proxima
FIRST proximas proximo proximos quinto segunda segundo segundos septimo sexto siguiente
FIRST siguientes sucesivo tercer tercera tercero ultima ultimas ultimo ultimos
FIX arreglan arreglar arreglaron arregle arreglen arregles arreglo arreglos fix
FIX fumigacion instalacion instalaciones instalar instale lavado limpian limpiar limpie
FIX limpien limpieza limpiezas mantenimiento pintar planchado pulir remodelacion repair
FIX reparacion reparaciones retoque revision revisiones soldado taller vaciar vacie
FOOD aceite aderezo agua aguacate aji alimento alimentos alitas almuerzo arroz asado
FOOD azucar bandeja bebidas bolillo botana brasa cafe camarones carne carnes cebolla
FOOD cebollas cebollin cena cerdo cerveza cervezas champinones chifles chile chiles
FOOD chocolate cilantro cocacola cocido coffee col comida comidas conchas costillas
FOOD croquetas crudas crudo desayuno despensa dulce dulces elote empanada empanadas
FOOD ensalada ensaladas esquites food fresas frijol frijoles fruta frutas galletas gluten
FOOD guarnicion guayaba hambur hamburguesa hamburguesas harina helado helados hongo
FOOD hongos huevo huevos jamon jitomate jugo lasana leche lechuga limon mango mani
FOOD manzana mariscos masa menu menus naranja naranjas paella palta pan panes papa papas
FOOD parrillada pastel pasteles pavo pepperoni pescadito pescado pico pina pizza pizzas
FOOD pollo pollos porcion postre postres queso refresco refrescos sal salsa salsas snack
FOOD soda sopa sopas sushi taco tacos tamal tamales tarta te tocino tomate torta tortas
FOOD tortilla tortillas trigo uva veganas vegano vegetariano verdura verduras vino
FOOD choripan
FORGET extraviado extravie extravio olvida olvidame olvidaron olvidarse olvide olviden
FORGET olvidense olvido olvidos perder perdi perdida perdidas perdio pierda pierdan
FORGET pierde pierden
FORGET olvidaos olvidate
GAME album apostar apuesta apuestas bailar baile banda bandos basquet basquetbol beisbol
GAME bingo boletas boleto boletos campeon campeonato cancion canciones canta cantar canto
GAME cartelera casino cine circo concierto conciertos copa crossfit cumple disfraz
GAME divertido ejercicio ejercicios entrada entradas entrenamiento entrenan entrenar
GAME entreno equipo feria ferias fiesta fiestas funcion funciones futbol game gana
GAME ganamos ganar ganaron ganas gane gano gimnasia globos gol guitarra hobby juega
GAME juegan juego juegos jugador jugamos jugar karaoke liga loteria mancuerna mundial
GAME musica natacion partida partido partidos partita paseo pelicula peliculas pesas
GAME piano pilates quiniela regueton retos sentadillas show spinning taekwondo taquilla
GAME tarot teatro tenis ticket tickets torneo torneos videojuego yoga zumba
GIVE da daba daban dada dadle dadlo dadme dado dados dais dala dale dalo dame damelo
GIVE damos dan dando dandole dandome danme dano dar dara daran dare daria darian darla
GIVE darle darles darlo darme darnos darse das deis dele deles deme demelo demos den
GIVE denle denles denme denmelo dennos denos dense des devolverme devolvi devuelven
GIVE devuelvo di diera dieran dieron dimos dio diste doy give otorgada otorgue regalado
GIVE regalan regale regalenme regalo traen traer traiga traiganlo trajeron
GIVE ahorrenselas ahorrenselos guardense guardenselos
GO anda andan andando andate avanza bajando bamonos camina caminamos caminando caminar
GO camino go hir iba ibamos iban ibas ide ido ir ira iran iras ire iremos iria irian irme
GO irnos iros irse irte jale jalo largate largo larguense marcha partio regresa
GO regresamos regresan regresando regresar regresara regresaron regrese regreso salri
GO suba suban sube suben subiendo subir subo va vamo vamonos vamos van vas vaya vayamos
GO vayan vayanse vayas ve vete vms voy wey yendo
GOOD agradables amor amoroso bacan bakan barbaro bella bello bien bkn bn bnn bonita
GOOD bonitas bonito bonitos brutal buen buena buenisima buenisimo bueno calidad carino
GOOD chevere chida chido chidos chill chingon chingona cool crack deliciosa delicioso
GOOD divina divino divinoooo encantada encantador espectacular excelente excelentes exito
GOOD facil fantastica fantastico favorable felizmente fortuna genial geniales good great
GOOD guapa guapo guay hermosa hermoso impeque increible increibles joya limpia limpio
GOOD linda lindas lindo lindos lujo magnifico maja majo majos maravilla maravillosa
GOOD maravilloso maravillosos mejor mejores nice normal padrisimo perfecta perfecto
GOOD precios preciosa precioso provecho puntualidad rica rico ricos riquisimo sabrosa
GOOD sabroso satisfecha satisfecho suave suaves suerte super tranqui
GREETING abrazo abrazos adios adioss alo atte ay ayy bd bendiciones besitos beso besos
GREETING bienvenida bienvenido bienvenidos bn buenas buenos bye chao chau chauu ciao
GREETING cuidense diga digame eh enhorabuena ep epa estimados ey felicidades felicitacion
GREETING felicitaciones felicito good hala hello hey hi hola holaa holaaa holaquetal holi
GREETING holis morning nos oiga oigan ola oye oyes quetal saludar saludarle saludarles
GREETING saludo saludos tkm tq tqm vemos xao
HAPPEN caso casos evento happen ocurra ocurre ocurrio ocurrir pasado paso situacion
HAPPEN sucede suceder sucedido sucedio
HAVE ai cuenta cuento got ha habeis haber haberlos haberme habiendo had han has have haya
HAVE hayamos hayan hayas he hemos tendra tendran tendre tendria tendrian teneis tenemos
HAVE tener tenerlo tenerme tenerte tenes tenga tengamos tengan tengas tengo tenia tenian
HAVE tenido teniendo tien tiene tienen tienes tngan tngo tuve tuviera tuvieran tuvieron
HAVE tuvimos tuvo
HEALTH accidente accidentes acne acupuntura alcohol alergia alergias alergica alergico
HEALTH alzheimer ambulancia analisis anemia ansiedad antibiotico azucar biopsia
HEALTH blanqueamiento brackets brotes calentura cancer cardiaco caries carilla ciego
HEALTH cirugia cirugias corazon corona coronas coronilla covid crema cremas cuidado
HEALTH cuidados demencia dentadura dental dentales depresion diabetes diabetica diabetico
HEALTH diagnostico diagnosticos diente dientes dolor dolores dosis embarazo emergencia
HEALTH emergencias endodoncia enferma enferme enfermedad enfermedades enfermo enfermos
HEALTH extraccion fiebre fisioterapia fractura fracturo ginecologia gotas gripa gripe
HEALTH hemorroides hinchada hinchado implante infeccion inflamado insulina internada
HEALTH internado internan inyeccion inyecciones jarabe laboratorio laser lente lentes
HEALTH lesion limpieza mareada mareado mareo mareos masaje masajes masajista medicamento
HEALTH medicamentos medicare medicina medicinas medidor muela muelas muletas nausea
HEALTH nauseas obamacare operacion operarme operaron ortodoncia ortopedico paliativos
HEALTH panal parto pastilla pastillas pediatria piedra plaquetas pomada prenatal
HEALTH prescribio presion quimio quimioterapia quirofano radiografia radiografias rayos
HEALTH receta recetas recete receto rehabilitacion resfriado resfrio respirar resultados
HEALTH salud sangrado sangre sordo suero suplementos tension terapia tos toser toso
HEALTH tratamiento tratamientos tumor ultrasonido urgencia vacuna vacunacion vacunar
HEALTH vacunas vitaminas vomita vomitar vomito yeso
HEALTH champu ecografia ecografias
HELP apoyo asesoramiento asesoria asistencia atencion atender atenderlo atendi atendieron
HELP atienda atiendo auxilio ayuda ayudan ayudar ayudeme ayudita ayudo consejo guiia help
HELP resolvio resuelve socorro solucion soluciones soporte
HOUSEHOLD ac acondicionado agua aire alberca alfombra apagon arbol arboles aspiradora
HOUSEHOLD azulejo bajante banar banera bano banos basura boiler bomba breaker cable
HOUSEHOLD cables cacerola caldera calefaccion calentador calentadores cama caneria
HOUSEHOLD canilla cano cemento cesped cinta cisterna clavo clavos clima cloro cocina
HOUSEHOLD cojin cojines colchon comoda congelador cortina cortinas cubeta cucaracha
HOUSEHOLD cucarachas desague drenaje ducha electricidad electrico enchufe escoba espejo
HOUSEHOLD estufa excusado foco focos fregadero fuga fugas fumigada fumigar fumiguen
HOUSEHOLD fusible gas gotea goteando goteo gotera goteras grasa grifo hormigas horno humo
HOUSEHOLD inodoro inunda inundado inundo jabon lamina lampara lavadora limpio llave luces
HOUSEHOLD luz maceta madera mancha manchas medidor mesa mesas microondas mosquitos mueble
HOUSEHOLD muebles nevecon nevera olla panel paneles papelera pasto persiana pinos pintura
HOUSEHOLD piscina piso plaga plagas plancha poceta puerta rata ratas refri refrigerador
HOUSEHOLD regadera regar reja resina riego rosal ruido sabanas secadora silla sillas
HOUSEHOLD sillon sillones sofa solar tanque tapada tapado tapar taza techo techos teja
HOUSEHOLD tejas termitas termo tinaco toalla toallas tornillo tornillos tuberia tuberias
HOUSEHOLD tubo tubos tuvo vajilla ventana ventanas vidrio vidrios
HURT arde ardor danar dano doler dolia dolio dolor duela duele duelen golpe golpee golpeo
HURT herida herido hurt lastima lastimado lastimar lastime lastimo llora lloran llorando
HURT llorar llore lloro mata matan matar miedo mordio muerde nerviosa nervioso pega pegan
HURT pegar pegaron pego pegue pica picazon pico preocupa preocupada preocupado
HURT preocuparse preocupe preocupen preocupes preocups quema quemadura quemo rascarse
HURT temor
IF aunque caso depende excepto if menos mientras salvo si sino whether
INTEREST apetece atrae importa importan importancia importar importo interes interesa
INTEREST interesaba interesada interesadas interesado interesados interesan interesante
INTEREST interesar interesaran interesaria interese interesen intereses intereso interest
INTEREST interested intereza llama
JOB capacitacion carrera cesante chamba chambas contaduria contrato curriculum
JOB desempleado desempleo despedido despidieron despido empleada empleado empleador
JOB empleados empleo empleos horas incapacidad jale jefa jefe jefes job jornada
JOB jubilacion jubilada jubilado jubilados jubilar jubilarme jubilaron jubile laboral
JOB laborales laburo nomina nominas obra obras obrero oficio patron patrona pensionado
JOB portafolio profesion puesto reclutador reclutamiento recursos renuncia rh salario
JOB salarios sindicato sueldo sueldos trabaja trabajaba trabajamos trabajan trabajando
JOB trabajar trabaje trabajo trabajos turno vacante vacantes
JOB desempleada jubilo
KEEP conservamos conservar conserven conservo continua continuan continuando continuar
KEEP continuaran continuas continue continuen continuo insista insistan insiste insisten
KEEP insistiendo insistio insistir keep mantener mantenerme mantenga mantengan
KEEP mantenganlos mantengo mantiene mantienen persistan persiste persisten persistir
KEEP segui seguia seguian seguimos seguir seguira seguiran seguire seguis siga sigais
KEEP sigamos sigan siganle siganlo siganlos siganme siganmen sigas sigo sigue siguele
KEEP sigueme siguen sigues siguiendo siguieron siguio
KNOW adivinen conoceis conocida conocido conozco corresponda desconocida desconocido
KNOW desconocidos entendemos enterada enterado enteramos enterarme entere entienda
KNOW entiendan entiendanme entiende entienden entiendo idea info informe know nce nocion
KNOW nose ns reconozco sabe saber saberlo sabes sabia sabido sabrias saver sepan
KNOW significa ubico
LAUGH ahahaha ajaja ajajaja broma bromas chiste chistes equisde guau haha hahaha humor
LAUGH ironia ironias ironico ja jaaja jaja jajaa jajaaj jajaj jajaja jajajaja jajajajaja
LAUGH jajajajajaja jajajajajajaj jajajj jajjaj jajs jajsj je jeje jejeje jejejeje jiji jj
LAUGH jojo jsjs lmao lol risa risas sarcasmo wow xd xdd xddd
LAW abogada abogadas abogado abogados abusiva acciones antecedentes apelacion art
LAW articulo autorizado clausula clausulas custodia defensa delito delitos demanda
LAW demandar demandare demandarla demandarlos demandas demande demando derecho derechos
LAW desalojar desalojo ejercer ejercicio ejerzer ejerzo embargo embargos estafa estafador
LAW estafadores estafaron estafas extrajudicial fdcpa fiscal fiscalia fraude fraudes
LAW fraudulento fraudulentos herencia ilegal ilegales ilegalmente ilicito indemnizacion
LAW judicial judiciales juez jueza juicio juicios juzgado ladron ladrones lawsuit lawyer
LAW legal legales legalmente legislacion ley leyes lgpd multa multar multaron multas
LAW multen norma normas normativa notarial notario penal penalidad penalizacion prohibe
LAW prohiben prohibida prohibido prohibir prohibo reglamento rgpd robo sancion sancionar
LAW sanciones tcpa testamento tribunal tribunales
LEAVE abandonar abandone abandono alone dejaba dejada dejadme dejado dejala dejale dejalo
LEAVE dejame dejamelo dejamos dejar dejarla dejarlo dejarlos dejarme dejaron dejas
LEAVE dejaste deje dejela dejele dejelo dejeme dejemoslo dejenla dejenlas dejenle dejenlo
LEAVE dejenlos dejenme dejenmeen dejennos dejenos dejo desamarrame desaparece desaparecer
LEAVE desaparezca desaparezcan leave paz quieta quieto respetan respete respeten salirme
LEAVE soltar soltarme suelta sueltame sueltan suelteme suelten sueltenme suelto tranquila
LEAVE tranquilas tranquilidad tranquilo tranquilos
LIKE adorar adoro agrada agradable agrado alegra alegria alegro amo animo contenta
LIKE contento contentos disfruta disfrutamos disfrutar disfruto emocion emocionado
LIKE encanta encantada encantado encantan encanto especial extrana extranar favorita
LIKE favorito felices felicidad feliz gusta gustaban gustan guste gusto like love merece
LIKE merecen merezco prefiero quiero
LIST agenda archivo archivos base bases buro cadena circulo comunidad contactos crm
LIST database db difusion directorio directorios expediente expedientes grupo grupos
LIST historial libreta lisat list lista listado listados listas listita lsita padron
LIST registros sistema sistemas
LIVE domiciliada domiciliado live mudado residencia residente residentes vida viva vivas
LIVE vive viven vivi vivia vivimos vivir vivo vivos
MARRIAGE anillo aniversario boda bodas casada casado casados casamos casar casarme
MARRIAGE casaron casarse case comprometida compromiso concubino divorciada divorciado
MARRIAGE divorciados divorciamos divorciarme divorciaron divorcie divorcio divorcios
MARRIAGE matrimonio matrimonios novia quince separacion separada separado separamos
MARRIAGE wedding
ME conmigo m me mi mia mias mio mios mis mismo yo
MESSAGE bot cadena cadenas comunicacion comunicaciones comunicado comunicados difusion
MESSAGE difusiones dm escrito inbox masmensajes meme memes menaje menajes mendajes
MESSAGE mensaeg mensaes mensage mensages mensahe mensahes mensaj mensaje mensajed
MESSAGE mensajeria mensajerito mensajes mensajesss mensajesssss mensajito mensajitos
MESSAGE mensajs mensakes mensas mensj mensjae mensjaes mensje mensjes menzages menzaje
MESSAGE menzajes mesaje mesajes message messages mjes mjs mms mns mnsj mnsjes msg msgs
MESSAGE msj msje msjes msjs recado recados saludos sms smses smss spams testo testos text
MESSAGE textito texto textos texts versiculo versiculos
MONEY abonar abono ahorrar ahorrense ahorro ahorros alquiler anticipo banca barata barato
MONEY baratos bienes billete bills bono bonos buro cara cargo cargos carisimo caro caros
MONEY centavo centavos cheque cheques clabe cobra cobrado cobran cobrando cobranza cobrar
MONEY cobrarme cobraron cobre cobren cobro cobros comision comisiones coste costo costos
MONEY costoso cotice cotizacion cotizaciones cotizar credito creditos cuesta cuestan
MONEY cuota cuotas debito deducciones deducible depositar depositaron deposite depositen
MONEY deposito depositos descuento deuda deudas devuelvan dinero discount dolar dolares
MONEY efectivo enganche euro euros factura facturacion facturar facturas facturen feria
MONEY finanzas finiquito free giro giros gratis gratuita gratuito hacienda hipoteca
MONEY hipotecas importe importes impuesto impuestos intereses inversion iva lana
MONEY liquidado liquidar liquide lucas millonario money monto multa nomina pago pension
MONEY pensiones peso pesos plata precio precios prestamo prestamos presupuesto
MONEY presupuestos preventas propina quincena recargo recibos reembolsen reembolso
MONEY reembolsos renta rentas saldo soles tarifa tarifas tarjeta tarjetas tasa taxes
MONEY transferencia transferencias transferi transferir valen valer varo vencido
MONEY vencieron vencimiento vencio voucher vuelto
MORE adelante ademas adicional adicionales another aparte demas extra maaaaas mas mass
MORE masss mayor more mucho otr otra otras otro otros resto
MOVE actualicen actualicenlo actualizado actualizar aplazamiento cambiamos cambian
MOVE cambiar cambiara cambiarla cambiarlos cambie cambiemela cambien cambienme cambio
MOVE cambios corregimos corregir corrigen corrijan corrijanlo mover movi movimiento
MOVE mudamos mudanza mude mudo muevan posposicion reagendar reagende reagenden reagendo
MOVE reajendar reprogramacion traslado
MUST deban debe debemos deben deber deberia deberian debes debia debian debido debiendo
MUST debiera debo deve deveria must obliga obligacion obligado obligados obligan
MUST obligatorio should toca tocaba tocan toco toque toquen
NEED falta faltaba faltan falte falto hace hacen nececito necesaria necesario necesarios
NEED necesidad necesita necesitamos necesitan necesitar necesite necesito need nesecita
NEED nesecito nesesito ocupa ocupado ocupamos ocupo precisa precisamos precisar preciso
NEED requiero requisito requisitos urge urgen urgente
NEVER jamas jamases never nunca nuncaa nunk
NONE cero na naa nada nadaa nadaaa nadie nadita nd niguna niguno ningun ninguna ningunas
NONE ninguno ningunos nobody none nothing nula nulo
NOT don dont nah negativa negativo nel ni nno no nones noo nooo noooo nooooo nop nope not
NOT nt sin sino tampoco
NOW actual actuales actualmente ahora ahorita ahoritita ahorra aora asap cuanto
NOW definitiva definitivamente definitivo directo inmediata inmediatamente inmediato
NOW inmediatos instante mismo momento now orita presente prisa pronto rapida rapidamente
NOW rapido rapidos urgencia urgencias urgente urgentemente urgentes ya yaaa yaaaa yaaaaa
NOW yaaaaaa
NUMBER catorce cdgo cien ciento cifra cinco cincuenta codigo codigos cuarenta cuatro
NUMBER dieciseis diez digito digitos doce docena dos doscientos folio folios mil millon
NUMBER millones nmero nro nros nuemro nueve num number numeor numer numerito numeritos
NUMBER numero numeros numro nums nunero ochenta ocho once par quince quinientos seis
NUMBER sesenta siete tlf trece treinta tres uno veinte
OFF afuera away fueraa largarme lejisimos lejos off out sacar saldra saldran saldre salen
OFF salga salgamonos salgamos salgan salgas salgo sali salia salidas salido saliendo
OFF salieron salimos salio salir salirle salirnos salirse
OFTEN always anual anuales automatica automaticamente automaticas automatico automaticos
OFTEN bombardeo cantidad cantidades constante constantemente constantes continua
OFTEN continuamente continuo continuos daily dale diaria diariamente diarias diario
OFTEN diarios excesivo excesivos exceso frecuencia frecuencias frecuente frecuentemente
OFTEN insistente insistentemente insistentes intensa intensidad intenso intensos masivo
OFTEN masivos mensual mensuales mensualmente monton quincenal ratito rato repetidamente
OFTEN saturacion seguido seguidos semanal semanales semanalmente siempre tanta tantas
OFTEN tanto tantos
ONLINE aplicacion aplicaciones app apps boton contrasena contrasenas digital digitales
ONLINE enlace enlaces face facebook fb grupo guasap insta instagram internet liga linea
ONLINE link links login meet messenger nube online pagina paginas password perfil
ONLINE plataforma portal qr redes sitio telegram tiktok twitter url usuario usuarios
ONLINE virtual virtuales wasap watsap web whats whatsap whatsapp whatsapps wifi wpp wsp
ONLINE zoom
ONLY exclusivamente meramente nada namas nms nomas only sola solamente solas solita
ONLY solito solo solos soolo unica unicamente unico
ORDER articulo articulos bolsa bolsas bulto bultos caja cajas carga compra delivery
ORDER devolucion devoluciones distribucion domicilio domicilios embarque encargo encargos
ORDER encomienda encomiendas entrega envio envios guia mercancia modelo modelos orden
ORDER ordenamos ordenar ordene ordenes ordeno order paquete paqueteria paquetes paquetito
ORDER paqute pedido pedidos pieza piezas prenda producto productos rastreo refaccion
ORDER regalito repuesto seguimiento serie sobre sorpresa sorpresas surtido surto unidad
ORDER unidades
OWNER beneficiaria beneficiario destinataria destinatario duena duenas dueno duenos
OWNER exdueno pertenece pertenecen perteneci pertenecia perteneciente propia propiedad
OWNER propietaria propietario propietarios propio propios titular titulares
PAY abono abonos adeudo gasta gastan gasto gastos paga pagada pagado pagan pagando pagar
PAY pago pagos pague paguen pay prestamo prestan
PET adopcion adoptar adopten animal animales burra caballo cachorro cachorros canina
PET canino cat chihuahua conejo correa croquetas dog gallina gallo gata gatita gatito
PET gatitos gato gatos lora loro mascota mascotas mono pajaro pajaros peces perra perrita
PET perrito perritos perro perros pet pez pollito raza sapo tortuga vaca
PHONE android aparato bocina buzon cel cell cels celu celular celulares celus chip chips
PHONE contestadora extension fijo fono galaxy iphone linea lineas megta movil moviles
PHONE phone phones pila sim tel telefonia telefonica telefonicas telefonico telefonito
PHONE telefono telefonos telf tels tlf tono voicemail voz
PLACE abajo aca adentro aduana afuera ahi ahy aki alcantarilla alla alli almacen
PLACE alrededor alumbrado ambato apartamento apartamentos apto aqui argentina arriba
PLACE ascensor aseo atras av avenida ay bache baches balcon bano banqueta banquetas barda
PLACE barra barrio biblioteca bodega bogota cabina california calle calles campo campus
PLACE cancun capilla caracas carcel casa casas caseta catedral cdmx centro centros cerca
PLACE cercana cercano chile ciudad ciudades cochera colombia colonia comedor condominio
PLACE consultorio corregimiento cuartos debajo delante dentro depa departamento
PLACE departamentos depto derecha detras direccion direcciones distrito domicilio donde
PLACE dpto edificio edificios elevador encima enfrente entrada entre escalera escaleras
PLACE espacio espana esquina esquinas estado estados este farmacia fila filas finca
PLACE frente garage garaje guadalajara habitacion habitaciones hogar home honduras
PLACE hospital hospitales houston iglesia izquierda izquierdo jardin kilometros km lado
PLACE lados lejos lima lobby local locales locker lote lugar lugares madrid mapa mar
PLACE mercado mesa metro metros mexico miami montana monterrey mostrador mundo municipio
PLACE muro norte oeste oficina oficinas pais paises palta parada pared paredes parque
PLACE parques pasillo patio penal peru piso pisos place planta plantas playa plaza plazas
PLACE propiedad provincia puebla pueblo puente puerta puertas punta recamara recamaras
PLACE reja residencial rincon rio sala salas salida salon sede semaforo semaforos sotano
PLACE sucursal sucursales sur terraza terreno terrenos texas tienda tiendas tierra
PLACE tijuana tlalpan ubi ubicacion unidos urbanizacion ventanilla villalba vivienda
PLACE zapopan zona
POLICE aepd alejamiento aresep asaltaron asalto autoridad autoridades condusef consumidor
POLICE consumo defensoria denuncia denunciado denunciando denunciar denunciare
POLICE denunciarlo denunciarlos denuncias denuncie denuncio detenido detenidos detuvieron
POLICE detuvo enacom facua fcc fiscalia ftc guardia ift inai indecopi inspeccion
POLICE ministerio mossos ocu osiptel patrulla police policia policiaco policias presa
POLICE presidio preso presos procon profeco queja quejare quejarme quejas quejo
POLICE reclamacion reclamaciones reclamar reclamo reclamos reportada reportado reportados
POLICE reportar reportare reportarlos reportaron reporte reportes reporto robado robaron
POLICE robo robos sernac sic subtel superintendencia usuarios
POLITE agradecere amabilidad amable amablemente amables atenta atentamente atento bondad
POLITE cordial cordialmente despacio disculpe encarecido fa fabor favir favor favorcito
POLITE formalmente fvr gentil gentileza pf pfv pfvr please plis pls plz poorfa porfa
POLITE porfaaa porfabor porfas porfavor porfavorr porfiiiii porfiiiin porfis porfiss pq
POLITE respeto respetuosa respetuosamente rogamos rogar ruego sirvanse sirvase suplica
POLITE suplicamos suplicar suplicio suplico tenga xfa xfaaa xfavor xfavorr xfis
PREP a acerca al alrededor ante at bajo by c como con conforme contra d de del durante en
PREP entre for from hacia in junto mediante medio of pa par para parte partes pe por
PREP referente relacion respecto segun to tras via with x xa
PUT colocacion instalacion meta metanse meter meterse metio meto pon pone ponele ponemos
PUT ponen poner ponerme ponga pongale pongan ponganle ponganlo ponganme pongas pongo
PUT puesta puestas puesto puestos puse pusieron put
QUESTION adonde cm cmo cnd cndo como cual cuales cuand cuando cuanta cuantas cuanto
QUESTION cuantos dnd dond donde how k ke kien komo pk porke porque pq q qe que quee queee
QUESTION quien quienes what when where which who why xk xke xq
READ lectores lectura lee leer leido leidos leo leyendolos read
RECEIVE llega llegaban llegan llegando llegandome llegar llegarme llegaron llego llegue
RECEIVE llegueeee lleguen receive recepcion recepsion reciba recibi recibida recibido
RECEIVE recibiendo recibiera recibieron recibir recibirlos recivir recivo resibir resibo
RECEIVE resivi resivir resivo
REMINDER actualizacion actualizaciones advertencia advertencias alarma alarmas alerta
REMINDER alertas alerts avisito avisitos aviso avisos circular circulares noticia notif
REMINDER notificacion notificaciones notificasion notificasiones notifications novedad
REMINDER recordando recordar recordarles recordarme recordatorio recordatorios
REMINDER recordatoriosss recordatoris recuerda recuerdame recuerdeme recuerden
REMINDER recuerdenme recuerdo recuerdos reminder reminders
REMOVE abrn apartar aparteme aparto bajadme bajale bajame bajamos bajar bajarla bajarlo
REMOVE bajarme baje bajeme bajen bajenla bajenlo bajenme borado boralo borame borarme
REMOVE boreme boren borenme borra borrad borradlo borradme borralo borrame borran
REMOVE borrando borrar borrara borraran borrarme borraron borrarse borre borreis borrelo
REMOVE borrelos borreme borren borrenla borrenlo borrenme borrenmee borrenmen borrn borro
REMOVE borron borrrar borrrenme bote botenme brorrar cancelacion corren delete depurar
REMOVE depuren depurenme desactivar desactiven desactivenme desactivo deshaganlo echando
REMOVE echaron eche echenle elimimen elimina eliminacion eliminalo eliminame eliminan
REMOVE eliminar eliminarme eliminarmee eliminaron elimine eliminen eliminene eliminenlo
REMOVE eliminenm eliminenme eliminenmee elimino elimnar excluido excluir exclusion
REMOVE excluya excluyanme fuera kita kitalo kitan kitar kitarlo kitarlos kitarme kitelo
REMOVE kiteme kiten kitenlo kitenlos kitenme kitenmen kito qita qitarme qiteme qiten
REMOVE qitenme quita quitaban quitadme quitado quitale quitalo quitame quitamos quitan
REMOVE quitar quitarla quitarme quitaron quite quitele quitelo quiteme quitemen quiten
REMOVE quitenla quitenlas quitenle quitenlo quitenlos quitenme quitenmee quitenmelo
REMOVE quitenmelos quitenmen quito remove remover removerme remueva remuevan remuevanme
REMOVE remueve remueveme retiraron retiren retirenlo retirenme saca sacadme sacalo sacame
REMOVE sacan sacar sacarme sacarmen sacaron sacas sakame sakar sakarme sakeme sakenlo
REMOVE sakenme saqe saqeme saqen saqenme saqn saqnme saque saquele saqueme saquen
REMOVE saquenlo saquenlos saquenme saquenmee saquenmen supresion suprimanla suprimanlos
REMOVE suprimir tachen tira tirame tirar tire tiren tirenlo tirenme tiro
REMOVE borrase desapunto descarten despeguenlo eliminara eliminaran eliminase
REMOVE eliminaseis elimineis excluirme excluyera quitad quitadnos quitase
REMOVE quiteis quitennos quitenos retirara retiraran retirarme retirase
REMOVE retirasen sacara sacaran sacase tachar
REMOVE saqueis retireis suprimais suprimanlas
REMOVE quitarais quitaran quitara borrarais borraseis borrasen quitasen quitaseis sacarais
REVIEW calidad calificar califico califique califiquen comentario comentarios difama
REVIEW difamar estrella estrellas experiencia experiencias nota opinion puntos puntuacion
REVIEW recomendacion recomendada recomendado recomendar recomendaria recomendarlos
REVIEW recomendo recomiendan recomiendo reputacion resena resenas resenia review
REVIEW satisfaccion tripadvisor valoracion valoraciones yelp
REVOKE deniego desautorizar desautorizo desistan desistimiento desistir desisto negaron
REVOKE niego opongo rechace rechazado rechazaron rechazo renuncia renunciado renunciar
REVOKE renuncie renuncio rescindir rescindo rescision retracto revocacion revocada
REVOKE revocado revocando revocar revoco revoque revoquen
REVOKE desautorizamos desautoricen
ROAMING cobertura consume consumen consumo datos extranjera extranjero gasten gigas megas
ROAMING minutos prepago recarga recargar recargas recargo refill roaming saldo tarifa
SCHOOL academia academias aprender aprendi aprendo aula beca becas calificacion
SCHOOL calificaciones capacitacion carrera catecismo certificacion colegio colegios
SCHOOL cursito curso cursos diplomado escolar escuela escuelas espanol estudia estudiando
SCHOOL estudiar estudiare estudie estudio estudios examen examenes facultad formacion
SCHOOL frances graduacion graduada graduado gradue graduo guarderia homework idioma
SCHOOL idiomas ingles inscripcion instituto jardin kinder leccion lecciones licenciatura
SCHOOL loncheria maestria matematicas materia mates nota notas ortografia plantel poesia
SCHOOL practica practicas preescolar prepa preparatoria primaria recreo salon school
SCHOOL secundaria semestre skuela tarea tareas tesis tutorias uni uniforme universidad
SEE escucha escuchar escuche escuchen escucho eskuchar fijese mira mirad mirada mire
SEE miren oigo oir oyen oyendo oyo revisado revisan revisen see ve vea vean veas veia
SEE veian veo ver veran vere veria verla verle verlo verlos verme vernos vi viendo vieron
SEE vimos vio vista viste visto vistos
SELL ofrecen ofrecerme remate rematen sale sell vendan vende vendedor venden vender vendi
SELL vendida vendido vendidos vendieron vendimos vendio vendo venta ventas
SELL ofrecer ofreciendo ofrezcan
SEND compartan compartido compartidos compartir difundan dirijo embiar embie embien
SEND enbiar enbiarme enbien envia enviando enviandome enviar enviarlos enviarme
SEND enviarmelo enviarmelos envie envieis envien envies envio envios escriba escribais
SEND escribame escriban escribanle escribanme escribas escribe escriben escribes escribi
SEND escribiendo escribiendome escribieran escribimos escribir escribirle escribirme
SEND escribis escribo escrita eskriban eskribir mamdarme manda mandadera mandado mandale
SEND mandame mandan mandando mandandome mandar mandaran mandarle mandarme mandarmelos
SEND mandarnos mandaron mandas mande mandeb mandeis mandele mandeme manden mandenlo
SEND mandenme mandenmelo mandenselo manderme mandes mandeselo mandn mandne mando mandr
SEND mands mdarme mdnar mensajear mensajeen mnden mnn reenviado reenvian reenviar
SEND reenvien reenvio remita remitan remitente remitiera remitir remito send sending
SEND smsear tecleo text texteame textean texteando textear textearme textee texteen
SEND texteenme textees texten texteo textiarme textien texting texts txt wasapear
SEND watsapear whatsappear
SEND envienlo envienselo escribidera escribideras mandadlo mandalos mandenla
SEND mandenselos mensajeadera
SIGNED android atentamente att atte cordialmente desde dont enviado galaxy iphone outlook
SIGNED regards samsung sent
SIZE alta alto altos ancha ancho baja bajo basico big cabe caben caber centimetros chica
SIZE chico chiquitito cm corto cortos cuadradas cuadrado cupo delgada delgado disparejo
SIZE doble enorme enormes estrecho extendida fino fuerte fuertes gran grande grandes
SIZE grandote gruesa grueso larga largas largos ligero limite llena llenas lleno llenos
SIZE maxima maximo mayor mchos media mediano medida medidas medio medir menos menuda
SIZE metros mide miden mil mini minima minimo mitad montones mucha muchas muchisima
SIZE muchisimo muchisimos mucho muchos muxo muxos numeroso parejo pequena pequeno
SIZE pequenos pesa pesado poca pocas poco pocos popote poquita poquito poquitos profundo
SIZE quepa quepan simple small talle tamano tamanos tantito transparente triple tripled
SIZE vacia vacio volumen
SLEEP acostado acuesto amanecio descansa descansando descansar descanse descanso
SLEEP despertar despertaron desperto despierta despiertan despierte despierten despierto
SLEEP desvelo dormi dormida dormido dormimos dormir duerma duerman duerme duermen duermo
SLEEP durmiendo durmio insomnio madrugada medianoche noche siesta sleep sueno
SOCIETY alcalde alcaldia aleluya amen animas atea ateo bautismo bautizado bautizo
SOCIETY bendicion bendiciones bendiga bendigan bendita bendito benditos biblia biblicos
SOCIETY budista campana candidata candidato candidatos capilla caridad casilla casillas
SOCIETY catolica catolico cofradia colecta comite comunitario concejal congregacion
SOCIETY consejo coro corrupcion creyente cristiana cristiano cristianos cristo cruz culto
SOCIETY cultos cultural delegado delegados democrata democratas demonio diablo diezmo
SOCIETY dios diputado donacion donaciones donado donante donar donativo donativos done
SOCIETY dono eleccion elecciones espiritu evangelico evangelio fe fundacion gobernador
SOCIETY gobierno guadalupe humanidad iglesia iglesias inmigracion jehova jesus juventud
SOCIETY kermes kermeses migracion militante misa misas mitin municipal municipales
SOCIETY musulman ofrenda ofrendas ong oracion oraciones orar oren parroquia partido
SOCIETY partidos patria politica politico politicos pollada polladas posada predica
SOCIETY predicas presidenta presidente publico pueblo reforma religion religioso
SOCIETY republicano republicanos retiro rezar rezo rezos rifa rosario santa santisima
SOCIETY santo santos satanas senador senor sermon sindicato templo testigo testigos
SOCIETY vecinal vigilia virgen voluntaria voluntariado voluntariados voluntario
SOCIETY voluntarios vota votado votamos votar votare vote votemos voten voto votos
SOME algo algun alguna algunas algunito alguno algunos any casi ciertas cierto ciertos
SOME cosa cosas cosita coso some unas unos varias varios
SOMEONE acho adriana adulto adultos aguilar alberto alejandra alejandro alfredo alguien
SOMEONE alvarez amiga amigas amigo amigos ana anciana anciano andrea andres angel angela
SOMEONE antonio arturo asere aurelio beatriz bermudez boy brenda bro broder bustamante
SOMEONE carlos carmen carnal casero castillo castro causa chabon chama chamo chamos chata
SOMEONE chato chava chaval chavales chavo che chica chicas chico chicos chuy cipote
SOMEONE ciudadana ciudadano ciudadanos claudia colega colegas comadre compa compadre
SOMEONE companera companeras companero companeros compas cristina cualquier cualquiera
SOMEONE daniel daniela david diay diaz diego eduardo elena elvira enrique ernesto felipe
SOMEONE fernandez fernando flaca flaco flores francisco fulano gabriela garcia gente
SOMEONE gentes gerardo gomez gonzalez gordita gordito gordo guerrero guey gustavo
SOMEONE gutierrez hector hernandez herrera hombre hombres hugo humana humano humanos
SOMEONE individuo ines invitada invitado invitados isabel ivan javier jessica jesus jorge
SOMEONE jose joven jovenes juan julia julian kevin laura lopez lucia luis lupita mae maes
SOMEONE maje man manin manita manito mano manuel marcos maria mario marisol maritza marta
SOMEONE martin martinez mateo medina meli mendez mendoza miguel mija mijo monica montoya
SOMEONE morales morra morro muchacha muchachas muchacho muchachos mujer mujeres nadien
SOMEONE navarrete olga olmedo ortega ortiz oscar pablo paco pana panas parce parcero
SOMEONE particular particulares pata patricia paula pedro pelao pelaos pepe perez persona
SOMEONE personas piba pibe pilar quillo rafael ramirez raul rebeca ricardo roberto
SOMEONE rodrigo rodriguez rojas romero rosa ruben rubio ruiz salazar sanchez sandra sara
SOMEONE senor sergio silvia sofia tamara teresa tio tios tipa tipo tipos tobar torres
SOMEONE tronco vargas vasquez vato vazquez vecina vecinas vecino vecinos veronica victor
SOMEONE viejita viejito viejitos we wea weon weones wey wilfredo ximena ximenez yadira
SOMEONE yolanda yubelkis zamora
SOMEONE beto santiago
SORRY apenada apenado arrepenti arrepentida arrepentido arrepentimos arrepentirme
SORRY arrepiento condolencias desafortunadamente disculpa disculpame disculpar disculpas
SORRY disculpe disculpeme disculpen disculpenme excusas excuse lamentable lamentablemente
SORRY lamentamos lamentar lamento lastima pena penita perdon perdona perdoname perdonar
SORRY perdone perdoneme perdonen siento sorry sory
STAFF administracion administrador administradora agente agentes ajustador albanil asesor
STAFF asesora asesores barbero bibliotecaria bombero bomberos bot cardiologo carpintero
STAFF cartero cerrajero chef chofer choferes cocinero concejal conductor conductora
STAFF consejero conserje consultor contador contadora coordinador coordinadora corredor
STAFF cuidadora cura curita dentista dentistas diagnosticador director directora doctoras
STAFF doctores ejecutiva ejecutivo electricista encargada encargado encargados enfermera
STAFF enfermeras enfermero entrenador entrenadora equipo especialista estilista fisio
STAFF fisioterapeuta fontanero general gerencia gerente gerentes ginecologo guardia
STAFF instructor instructora interprete jardinero maestra maestras maestro maestros mago
STAFF maquina mecanico mecanicos medica medico medicos mensajero mensajeros mesera mesero
STAFF modista ninera notario notarios nutricionista nutriologa obrero obreros oculista
STAFF oficial operador operadora ortodoncista ortopedista padrecito pastor pediatra
STAFF peluquera peluquero perito personal pintor plomero plomeros portero promotor
STAFF protector psicologa psicologo quiropractico recepcion recepcionista repartidor
STAFF repartidores responsable responsables robot robots sacerdote sastre secretaria
STAFF secretario soldador supervisor supervisora tecnica tecnico tecnicos vendedor
STAFF vendedora vendedores vet veterinaria veterinario vidente vigilante
STAFF cirujano contabilidad periodista
STOP abstenerse abstenga abstenganse abstengase acaba acaban acabaron acabe acabo afloja
STOP aflojen aflojenle alto altoo altooo bajale bajele bajenle basta bastaaaaa calladitos
STOP calma cesa cesacion cesad cesando cesar cese cesen ceso chole corta cortad cortadla
STOP cortala cortan cortar cortaron cortas corte cortela cortele corten cortenla cortenle
STOP cortes deja dejad dejan dejando dejar dejara dejaran dejas dejate deje dejeis dejen
STOP dejense dejes dejese dejo detencion detener detenga detengan detengo end estop
STOP eviten evitenlos fin final finalice finalicen finalizar finalizo fines frena frenale
STOP frenar frene frenen ignoren ignorenme interrumpan interrumpimos interrupcion off
STOP omitan omitir paaaaaren parad parado parale paran parar pararan pararle pararlo pare
STOP paren parenla parenle parenlo parenlos parenn parennn pares paro pausa pausar pausen
STOP punto quit restriccion silencio stop stopp stopppp supriman suspendan suspendanlos
STOP suspende suspendi suspendidas suspendieron suspendio suspension tate termina
STOP terminaba terminada terminamos terminar termine terminen terminenla termino yabasta
STOP yap yastuvo
STOP acabad acabar acaben acabenlo cesara cesaran dejadlo desista paralo parara
STOP terminado terminenlo
STOP ceseis cesasen cortadlo cortenlo dejarais dejaseis parasen pararais pareis suspendanlo
SUBSCRIBE afiliacion afiliada afiliado agrega agregan agregue agreguen alta altas anotada
SUBSCRIBE anotado anotas anoten anotenme apuntada apuntado apuntar apunte apunten
SUBSCRIBE apuntenme apuntes apunto enrolar incluirme incluyan incluye inscriba inscriban
SUBSCRIBE inscribanme inscribi inscribieron inscribir inscribirme inscripcion
SUBSCRIBE inscripciones inscrita inscrito inscritos join matricula participar participo
SUBSCRIBE reactiva reactivenme registrada registrado registre registro signup start
SUBSCRIBE subscribe subscribi subscribirme subscribo subscrito suscribi suscribieron
SUBSCRIBE suscribirme suscribo suscripcion suscriptor suscriptores suscrita suscrito
SWEAR alv animal asco asqueroso asquerosos bastardo bastardos basuras bolas boluda boludo
SWEAR boludos bruja burro burros cabron cabrona cabrones cagada cagan cagando cagar cago
SWEAR cagones caguen capullo carajada carajo carajos chafa chinga chingada chingadamadre
SWEAR chingaderas chingado chingados chucha cojon cojones conazo concha conchatumare
SWEAR conchesumare cono csm ctm culero culeros culiao culiaos culo culos damn demonios
SWEAR desgraciado desgraciados diablos estupida estupidez estupido estupidos fregados
SWEAR fuck gilipollas gonorrea hdp hijole hijosdeputa hijueputa hijueputas hostia hostias
SWEAR hueon huevon huevones huevos idiota idiotas imbecil imbeciles imbecilidad infeliz
SWEAR inutil inutiles jetas jodanse joder jodete jodida jodido loca loco locos madrazo
SWEAR madres maldita malditas maldito malditos malparido malparidos mamada mamadas
SWEAR mamadera mamado mamaguevo mamar mame mamen mames mamon mamones manches mierd mierda
SWEAR mierdas mongol mongolicos mrd muertos mugroso mugrosos nmames nmms ojete ostia
SWEAR pavadas payaso payasos pedo pedos pelotas pelotudo pelotudos pendeja pendejada
SWEAR pendejadas pendejo pendejos perra pinche pinches ptm puta putada putamadre putas
SWEAR putisima puto putos qliao quilombo ratas ridiculo ridiculos sarna shit sinverguenza
SWEAR sinverguenzas tarado tarados tonta tonto tontos turra vaina vainas vampiros verga
SWEAR vergas verguenza verguero vtv wea webear webon weones wn wtf zorra
TAKE agarra cargar guarda guardado guardaron guardas guarde guardemelo guarden guardo
TAKE lleva llevamos llevan llevar llevarla llevarle llevarlo llevarme llevaron lleve
TAKE lleven llevenselo llevese llevo recoge recoger recogerlo recogida recojo recoleccion
TAKE retiro take toman tomar tomas tome tomo yevo
TAKE guardame guardamelo
TELL aclaro aconseja anuncien avisadme avisame avisan avisando avisar avisaran avisarme
TELL avisaron avisen avisenle avisenme avises aviso comentario comunico contar contarles
TELL cuenten cuento decia decir decirle decirles decirlo declarar di dice dicen dicho
TELL diciendo digale digales digan diganle digo dije dijeron dijo dile dime dira dizque
TELL explica expliqueme expliquen expreso habla hablamos hablan hablar hablara hable
TELL hablenle hablo informando informo juro mensiono notificarme notifico notifiquen
TELL opinas say tell
TELL contarle cuentan cuentenme diganles
THANKS agradecemos agradecer agradeceria agradeceriamos agradeci agradecida agradecido
THANKS agradecidos agradecimiento agradezca agradezco aprecia aprecio garcias gcias gra
THANKS grac gracia graciaas gracias graciass graciasss graciassss graciela grasias
THANKS gratitud grax grazie grcs mersi thank thanks thanx thx ty
THEY aquel aquella el ella ellas ellos her him las le les lo los se them they
THINK confianza confio considereme considero cree creen creencia creo decidio esperanza
THINK hope opinion opiniones opino parece parecen pareceria parecio pensamiento pensarlo
THINK pense piensan pienso supongo think
THINK considerad consideren considerenlo
THIS aquel aquella aquellas aquello aquellos asi dicha dichas dicho dichos esa esas ese
THIS eso esos esta estas esto estoo estos ezo it misma mismas mismos presente ste sto tal
THIS tales that this
TIME 10am 11am 12pm 1pm 2am 2pm 3pm 4pm 5pm 6am 6pm 7am 7pm 8am 8pm 9am 9pm am ano anoche
TIME anos anticipacion anticipado antier atrasado ciclo cuarto demora demoran demoro
TIME despues dias edad enseguida epoca etapa fecha fechas finde h hora horas hr hra hrs
TIME jornada lapso late luego madrugada madrugadas media mediodia mes meses min mins
TIME minutito minuto minutos mitad momentos noche noches ocasion ocasiones pasada pasado
TIME pasados periodico periodo plazo pm puntual puntualidad quincena rapidito rato ratos
TIME reloj retrasada retrasado retraso segundo semana semanas semanita semestre siglo
TIME tarda tardan tardar tardare tardaron tarde tardecito tardes tardo temporada temprano
TIME tiempo tiempos time trimestre velocidad weekend
TIRED aburre aburren aburrida aburrido aburrio aburris agobiada agobiado aguanto cabreada
TIRED cabreado cansa cansada cansadas cansado cansados cansan cansancio cansar canse
TIRED cansen canso desesperada desesperado desesperan emputado encabronado enfadada
TIRED enfadado enojada enojado fastidiada fastidiado fed flojera furiosa furioso gorro
TIRED harta hartas hartazgo hartisima hartisimo hartita harto hartos hasta hastiada
TIRED hastiado hate hueva irritado irritante molesta molestisimo obstinada obstinado
TIRED obstine odio pereza podrida podrido saturada saturado tired
TIRED aborrezco aburri agotada agotadas agotado agotados
TITLE apreciado arq arquitecto caballero dama distinguida distinguido doctor doctora don
TITLE dona dr dra estimada estimadas estimado estimados ing ingeniera ingeniero joven lic
TITLE licenciada licenciado licenciados miss mr mrs prof profe profes profesor profesora
TITLE profesores senora senoras senores senorita senoritas sr sra srita srta
TRAVEL aeropuerto airbnb avion cana crucero cruceros destino destinos embajada embarque
TRAVEL equipaje estacion estaciones excursion flight frontera hospedaje hospedar
TRAVEL hospedarme hospede hostal hostel hotel hoteles maleta maletas pasaje pasajero
TRAVEL pasajes pasaporte paseo playa reservacion terminal tour tours travel trip turismo
TRAVEL turista vacacionales vacaciones viaja viajamos viajando viajar viaje viajero
TRAVEL viajes viajo visa visado vuelo vuelos
TRY esfuerzo intentar intento intentos probar probe prueba pruebe trata tratando tratar
TRY trate traten trato try
UNSUB autoexcluido autoexclusion baaajaaa baja bajaa bajaaa bajad bajan bajas bajja bja
UNSUB darmede desafiliacion desafiliar desafiliarme desafilien desafilienme desagregame
UNSUB desagregar desagreguen desagreguenme desapuntadme desapuntame desapuntar
UNSUB desapuntarme desapunteme desapunten desapuntenme deshabilitar deshabiliten
UNSUB desincorporar desincorporen desincribir desinscriban desinscribir desinstalar
UNSUB desinstale dessuscribir dessuscripcion desubscriban desubscribir desubscribirme
UNSUB desuscribame desuscriban desuscribanme desuscribeme desuscribi desuscribir
UNSUB desuscribirme desuscribirse desuscribo desuscripcion desvinculacion desvincular
UNSUB desvincularme desvinculen dnd dnme oposicion opt optout out robinson salida unsub
UNSUB unsubscribe vaja
UNTIL after ante antes asta cuando desps despues dps dspues durante hasta hastaa luego
UNTIL mientras partir posterior posteriormente tras until
US nos nosotras nosotros nuestra nuestras nuestro nuestros uno
USE aplica aplican aplique aprovecha usa usaba usado usando usar use usen uso usos
USE usuario util utiles utilidad utilizacion
VERY absolutamente apenas bastante bien casi demasiado especialmente exactamente
VERY extremadamente harto horriblemente just justamente justo literal literalmente mero
VERY mui muuy muy muyy po re really realmente requete sumamente sumo tan tremendo
VERY verdaderamente very
WAIT aguanta aguante aguanten espera esperando esperar esperas espere esperen espero
WAIT momentito momento paciencia pendiente ratito wait
WANT gana ganas kerer kiere kieren kiero kisiera qero qiere qieren qiero queremos querer
WANT queres queria quiera quieran quiere quieren quiero quieroo quise quro wanna want
WEATHER calido caliente calientes calor caloron ciclon cielo clima escampo fria frio
WEATHER frios granizo helada humedad huracan inundacion llover lloviendo llovio llueva
WEATHER llueve lluvia lluvias neblina nevando nevo nieva nieve nublado rain rayo
WEATHER relampago sismo snow sol temblor temperatura terremoto tormenta tormentas viento
WEATHER vientos
WILL bamos shall vo voi will
WISH agradeceria agradeceriamos apreciaria desea deseaba deseamos desean deseando desear
WISH desearia desearian desee deseo deseos gustaria gustarian kisiera ojala preferencia
WISH preferencias preferible preferimos preferir preferiria prefeririamos prefiera
WISH prefiere prefieren prefieres prefiero querria querrian quisiera quisieramos
WISH quisieran quisieras rogaria
WORD comando frase frases letra letras mayusculas palabra palabras r responda stop texto
WORD word
WORK funcion funciona funcionamiento funcionan funcionando funcionar funcione funciono
WORK jala jalan labor labora laborar laburando laburar laburo operan operando operar
WORK operativo servir sirva sirve sirven sirviera sirvio trabajo work
WRONG confunde confunden confundes confundi confundida confundido confundidos
WRONG confundieron confundio confundir confundiste confusion culpa desconoce desconozco
WRONG duplicado duplicados eckibocaron ekibocado ekibocaron ekivocada ekivocado
WRONG ekivocaron equibocado equivoca equivocacion equivocaciones equivocada equivocadas
WRONG equivocado equivocados equivocamos equivocan equivocaron equivocas equivocaste
WRONG equivoco equivoque erronea erroneo error errores falla fallan fallando fallas falle
WRONG fallo fallos herror incorrecta incorrecto incorrectos inexacto inexactos mal
WRONG malentendido repetida wrong
YES acepto acuerdo afirmativo andale arre bale claro confirmo correcto deacuerdo
YES efectivamente exacto hecho k lista listo obvio ok oka okay okei okey oki okis okk
YES okkk orale perfecto sale seguro sep si sii siii siiii siiiii simon sip sipi supuesto
YES sure va vaa vale valee vva yeah yep yes
YOU consigo contigo os su sumerce sus suya suyas suyo suyos t te ti tu tus tuya tuyas
YOU tuyo tuyos u ud uds ustd ustds uste usted ustedes utd utedes vd vds vos vosotras
YOU vosotros vuestra vuestras vuestro vuestros you your
"""
