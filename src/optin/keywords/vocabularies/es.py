"""Spanish: its keywords, and how people ask for an end of texts in Spain and the Americas.

All of it is data: verbs by stem and ending, the nouns they meet, and the frames that join them.
"""

from typing import Final

from optin.keywords.vocabularies.making import (
    BIRD,
    SINCH,
    help_word,
    joined,
    rules_of,
    start_word,
    stop_word,
)
from optin.keywords.words import Phrasing, Vocabulary

__all__ = ["VOCABULARY"]

_KEYWORDS: Final = (
    stop_word("DETENER", SINCH, plain=True),
    stop_word("SALIR", SINCH),
    start_word("VOLVER", SINCH),
    start_word("RECIBIR", SINCH),
    help_word("AYUDA", BIRD),
)

# What is left of a verb before "-e, -en" (mande, manden), "-a, -an" (escriba, escriban).
_BOTHER_E: Final = """
    molest fastidi texte spame contact acos hostigu bombarde atosigu agobi satur incomod inund
    mensaje chingu hinch harass importun busqu bomb lat
"""
_BOTHER_A: Final = "escrib jod insist escriv"
_SEND_E: Final = """
    mand envi llegu avis inform notifiqu comuniqu pregunt recuerd
    embi enbi ofert solicit despiert promocion
"""
_SEND_A: Final = "ofrezc remit"
_BOTHER: Final = (
    joined(_BOTHER_E, "e es en eis emos")
    + " "
    + joined(_BOTHER_A, "a as an ais amos")
    + " rompan rompas rompa caigas caigan caiga den_la_lata des_la_lata hueveen huevees"
    + " vuelvan_a_contactar cansen canses rayes rallen mareen acosen bullee"
)
_SUBJ: Final = (
    _BOTHER
    + " "
    + joined(_SEND_E, "e es en eis")
    + " "
    + joined(_SEND_A, "a as an ais")
    + " mandeb mandne"
)
_INFINITIVES: Final = """
    mandar enviar escribir molestar joder chingar fastidiar spamear llamar contactar acosar insistir
    hostigar textear mensajear bombardear atosigar agobiar saturar importunar marear incomodar
    gastar avisar informar notificar comunicar recordar preguntar buscar despertar pitar vender solicitar
    machacar taladrar acribillar abrumar asediar ladillar jorobar incordiar acosar torturar martirizar
    pedir fregar cansar rayar rallar interrumpir invitar promocionar publicitar dirigir sonar quemar ofrecer llegar inundar llenar remitir
    enbiar embiar escrivir hinchar perseguir spammear
"""
_GERUNDS: Final = """
    mandando enviando escribiendo molestando jodiendo chingando fastidiando spameando llamando
    contactando acosando insistiendo hostigando texteando bombardeando llegando avisando informando
    notificando saturando agobiando hinchando enbiando buscando pidiendo preguntando solicitando
    recordando invitando ofreciendo jorobando incordiando dando_la_lata despertando interrumpiendo entrando sonando cayendo
"""
_REMOVE: Final = """
    quita quite quiten quitan quitad quitar quitas quitais quitara quitaran
    borreis quiteis saqueis elimineis retireis suprimais
    saca saque saquen sacan sacad sacar sacas saques sacais sacaran
    borra borre borren borran borrad borrar borras borrais boren
    elimina elimine eliminen eliminan eliminad eliminar eliminas
    remueve remueva remuevan remover retira retire retiren retiran retirad retirar
    excluye excluya excluyan excluir suprime suprima supriman suprimir suprimid
    desuscribe desuscriba desuscriban desuscribir desuscribid desinscriba desinscriban desinscribir
    desapunta desapunte desapunten desapuntad desapuntar desapuntas
    desvincula desvincule desvinculen desvincular descarta descarte descarten descartar
    depura depure depuren depurar tacha tache tachen tachar tachad
    desagrega desagregue desagreguen desagregar desregistra desregistre desregistren desregistrar
    suelta suelten kita kite kiten kitar kitad
    saken saca sake sakar boren bore desafilia desafilie desafilien desafiliar desafilien
    desconecta desconecten desconectar desanota desanoten desanotar desmarca desmarquen
    expulsa expulsen expulsad libera liberen liberar desbloquea
"""
_CANCEL: Final = """
    cancela cancele cancelen cancelad cancelar canceles cancelo cancel suspenda suspendan suspende
    suspender suspended desactiva desactive desactiven desactivad desactivar desactivo anula anule
    anulen anulad anular anulo detenga detengan deten detener detened interrumpan interrumpa
    interrumpe interrumpir finalicen finalice finaliza finalizar terminen termine termina terminar
    corten corta corte cortad cortar paren pare parad parar pausen apaguen apaga apague apagar
    eviten evite evita evitar cesen cese cesar cesad inhabiliten inhabilitar deshabiliten
    deshabilitar quiten quita quite quitar quitad eliminen elimina elimine eliminar eliminad
    retiren retira retire retirar bloquear bloqueo bloqueen silenciar acaben acaba acabar acabad
"""

_CLASSES: Final = {
    "MSG": """
        prestamos creditos sorteos rifas consejos vacantes horoscopos felicitaciones tips catalogos circulares cobranzas versiculos
        notificacioncita notificacioncitas avisito mensajote mensajazo publicidades recordatorito recordatoritos textito
        masmensajes mensajesss mas_mensajes
        contactos avisitos volantes folletos saludos_automaticos porquerias cosas_suyas
        mensaje mensajes mensajitos mensajito mensages mensage msj msjs msg msgs sms mensajeria texto
        textos texts notificaciones avisos alertas promos promociones promocion publicidad propaganda
        ofertas spam comunicaciones recordatorios mendajes encuestas
        cupones llamadas whatsapps whatsapp publi anuncios novedades mensajes_de_texto
        mensjaes mensjes mensaj notificacion alerts reminders boletines newsletter newsletters
        boletin mensajotes mensajazos textitos smses esemeses comunicados comunicado campanas
        mensajeo avisitos correos_basura basura descuentos invitaciones difusiones publicidades
        propagandas wasaps wasap watsap guasaps guasap whats cadenas informacion info ofertas mensajes_vuestros
        sms_suyos textos_suyos comunicacion mensajillos mensajico mensajitus mnsjs mjs msjes msjitos
        msgjs mensakes textos mensjs promocionales informaciones
        consejitos ofertitas promocioncitas ventas_flash venta_flash colectas noticias premios concursos bonos
        liquidaciones rebajas donativos_pedidos
        """,
    "MSGS": """
        contactos
        mensajes mensajitos mensages msjs msgs sms mensajeria textos texts notificaciones avisos
        alertas promos promociones publicidad propaganda ofertas spam comunicaciones recordatorios
        encuestas cupones whatsapps publi anuncios novedades alerts reminders boletines newsletter
        boletin comunicados campanas wasaps cadenas difusion newsletters mensjaes basura lista_de_envio mailing
        """,
    "BOTHER": _BOTHER,
    "SUBJ": _SUBJ,
    "INF": joined(_INFINITIVES, "me nos le les melo melos mela melas noslos lo los las")
    + " "
    + _INFINITIVES
    + """
        romper dar_la_brasa darme_la_brasa dar_la_lata darme_la_lata dar_por dar_la_tabarra
        dar_por_saco dar_por_culo tocar_las_narices tocar_los_huevos tocar_los_cojones
        tocarme_las_narices romper_las_pelotas romper_las_bolas romperme romper_los_huevos comerme
        """,
    "GER": _GERUNDS + " " + joined(_GERUNDS, "me nos melos lo los"),
    "REMOVEME": joined(_REMOVE, "me nos")
    + """
        denme_de_baja deme_de_baja darme_de_baja quitenme kitenme kitame borenme dnme_de_baja
        desapuntarme desuscribirme salirme borrarme desapuntame exclúyanme considerenme_fuera
        consideradme_fuera considereme_fuera considerame_fuera quitarnos sakenme sacame sacarme
        bloqueenme bloqueame bloqueeme quitemen saquemen borrenmen bloqueadme
        """,
    "REMOVE": _REMOVE,
    "CANCEL": _CANCEL,
    "BAJA": "baja bajja vaja debaja bajas",
    "DAR": """
        dar darme darnos darse denme dame deme dadme dadlo den da doy dan demos deis di darte dad
        dais das dnme diesen dieran darlo denlo delo dennos danme darle denle puedo_dar quiero_dar
        """,
    "MODAL": """
        pueden puede puedes podeis podes podrian podria podrias podriais quieren quiere hacen hace
        haceis van va vais favor_de puedan
        """,
    "STOPS": """
        basta alto paren pare parad parar cese cesen cesar detengan detener corten cortala cortenla
        cortenle parenle parale stop no_mas nomas hasta_los_huevos_de harto_de harta_de hartos_de
        hartas_de hasta_las_narices_de hasta_los_cojones_de ya_chole ni_un ni_una suficiente
        tanto tantos tanta tantas dejense bajenle bajale cortadla parenla
        parala detengan cesad hasta_el_gorro_de hasta_el_coño_de hasta_la_madre_de aburrido_de
        aburrida_de cansado_de cansada_de vale_ya ya_vale ya_estuvo ya_estuvo_bueno podrido_de
        podrida_de hasta_la_coronilla_de hasta_los_pelos_de hasta_el_moño_de terminen_con cortela
        chao_con adios_a fuera_con ya_fue
        """,
    "FEDUP": """
        harto harta hartos hartas cansado cansada cansados cansadas podrido podrida aburrido aburrida
        hasta saturado saturada fastidiado fastidiada agotado agotada loco loca frito frita
        enfermo enferma hinchado chato chata verde mamado
        """,
    "WORD": """
        unsuscribe desuscripcion desinscribirme desinscripcion unsubscribirme
        baja alto parar paren pare cancelar detener salir stop basta eliminar borrar desuscribir
        desuscribirme desuscribirse bajas bajja paraya cancelen parad cese anular desactivar
        desinscribir quitar remover unsubscribe borrarme eliminarme desapuntarme darse_de_baja
        darme_de_baja dar_de_baja cesar
        """,
    "STOPDO": """
        dejen dejad deja dejar dejes dejeis dejese paren pare parad para parar cese cesen eviten
        evite absténganse abstenganse cortenla_de cesad abstengase absteneos dejaran dejara dejarian
        deje dejan dejais abstente cesar evitar no_sigan no_siga no_sigas no_sigais suspendan terminen
        acaben basta_ya basta_de ya_basta dejeme dejarais dejases dejen_ya dejenme dejadme dejame dejemos
        stop olvidense olvidese pararan pararais paran parais pareis pares ceseis ceses acabeis termineis abstenga abstengan abstengais abstenerse tengan_la_bondad_de_no
        """,
    "SEND": """
        mande manden mandes mandeis mandeb envie envien envies enviéis escriba escriban escribas
        escribais escribis contacte contacten contactes contacteis moleste molesten molestes llame
        llamen llames texteen insista insistan insistais vuelva vuelvan vuelvas caigas busquen
        jodan jodas fastidien spameen manda mandan lleguen llegue lleguen llegan mandarme enviarme
        escribirme mandar enviar escribir contacten acosen atosiguen hablen hablar mandés enviés
        escribás hable avisen avise avises aviseis informen notifiquen notifique molestar contactar
        escribe envia llamar contactarme molestarme llamarme llegar
        """,
    "VOLVER": "vuelvan vuelva vuelvas volvais vuelven volver volvés sigan siga sigas sigais",
    "NO": "no noo nooo noooo nou noi n non",
    "NEVER": "nooooo noooooo nome no nunca jamas ni noo nooo noooo nunk",
    "WANT": """
        qro kro quieroo qeremos
        queria queriamos
        quiero queremos deseo kiero necesito acepto autorizo autorice quisiera quiera interesa
        interesan deseamos necesitamos requiero kero qiero solicite pedi autorizamos consiento
        quieor quieri quero kiere permito permitimos pienso estoy_interesado estoy_interesada
        me_apetece ocupo pretendo quise he_solicitado he_pedido he_autorizado soporto aguanto
        me_gusta me_gustan me_gustaria tengo_interes tolero
        """,
    "WISH": """
        quiero quisiera deseo kiero quisieramos queremos necesito me_gustaria quería queria pido
        solicito pedimos solicitamos ruego exijo preferiria prefiero puedo podria agradeceria
        agradezco ojala espero favor
        """,
    "RECIBIR": "recibir recibirlos recivir resibir recibiendo recibirlas seguir_recibiendo ser_molestado ser_molestada ser_contactado ser_contactada continuar_recibiendo estar_recibiendo",
    "GET": """
        recibir recibirlos tener ver saber recivir leer recibiendo resibir recibirlas verlos leerlos
        seguir_recibiendo seguir_recibir oir escuchar volver_a_recibir ser_molestado ser_molestada
        ser_contactado ser_contactada continuar_recibiendo enterarme estar_recibiendo
        """,
    "MORE": "mas + nada ningun ninguna ninguno nd nunca jamas ma maz mass mais",
    "AGAIN": "otra_vez de_nuevo nuevamente nunca jamas mas + nunca_mas",
    "NUMBER": """
        numero telefono celular cel movil nunero num contacto datos nro tel linea numeros numeor
        celu fono telefonos cell cllr telf tlf
        """,
    "LIST": """
        lista listas base registro registros lsita listado sistema grupo fichero agenda directorio
        contactos difusion envios campanas boletin newsletter mailing distribucion padron suscripcion
        bbdd bd libreta database lisat listados bases_de_datos base_de_datos archivo archivos
        suscriptores destinatarios suscripciones lits alertas avisos mensajes sms textos msjs
        """,
    "STOPALL": """
        dejen dejad dejes dejeis dejese paren parad pareis cese cesen ceseis eviten evite abstenganse abstengase
        absteneos abstente cesad dejaran dejara dejarian dejarais evitar cesar dejenme_de no_sigan
        abstenerse
        """,
    "CALL": "llamen llame llames llameis marquen marque marques hablen hable llamarme llamar llamarnos",
    "RME": """
        quita quitan quiten quitad quitar saca sacan saquen sacad sacar borra borran borren borrad
        borrar elimina eliminan eliminen eliminad eliminar retira retiran retiren retirar
        excluyan excluya excluyen desapunten desapuntan desuscriban desuscriben kiten kitan boren saken
        remueven remuevan suprimen desvinculan desvinculen descarten
        """,
    "REMOVEMODAL": "quitarme sacarme borrarme eliminarme",
    "FORGET": """
        omitan olviden olvida olvidate olvidense olvidese olvidad olvidaos pierdan pierde pierda
        pierdanse tiren tachen rompan perded descarten ignoren desechen borrense olvidarse olvidar
        """,
    "SERVICE": """
        internet linea luz plan cuenta membresia gimnasio poliza seguro cable contrato tarjeta carro
        coche auto vehiculo agua gas suministro telefono_fijo empresa tv television
        canal gym netflix sat hacienda imss autonomos rfc sunat afip dian universidad escuela colegio
        materia asignatura curso clases seguridad_social paro spotify autonomo
        """,
    "THIS": "esto eso aqui ahi aca alli alla estos esos ello esta ay ai esa",
    "CONSENT": "consentimiento permiso autorizacion aprobacion consentimientos",
    "REPLY": "responda responde envia envie enviar mande manda escriba escribe responder para",
    "WRONG": "equivocado equivocada errado erroneo incorrecto ekivocado equivocados equibocado",
    "ERRED": """
        equivoco equivocaron equivocado equivocaste confundiste confundio confundieron confundido
        confundes equivocas equivocan equivoca equivocais confundis confunden equivocasteis
        equivocando confundiendo equivocados confundidos
        """,
    "OBJECT": """
        factura recibo paquete pedido tecnico facturas recibos comida pizza plomero electricista
        cuenta presupuesto contrato cotizacion documento documentos foto fotos muchacho comprobante
        repartidor chico chofer cita tarjeta cheque dinero producto ubicacion direccion archivo link
        enlace codigo grua taxi mercancia cosa
        """,
    "PERSON": """
        ex exmarido exmujer exnovio exesposo marido esposo esposa mujer hijo hija vecino vecina
        casero inquilino jefe patron novio novia hermano hermana banco cobranza seguro abogado
        arrendador compañero tipo señor perro niño hombre acreedor cobrador suegra padre madre
        hermano primo amigo alguien arrendatario
        """,
    "TELL": "digale dile diganle decirle decile pidale pedirle pidanle digan_a di_a",
    "DEAL": """
        precio precios cobro cobros cargo cargos compra garantia pantalla medidor pedido entrega
        reembolso devolucion pago deuda fianza deposito reparacion averia refri demanda divorcio venta
        alquiler renta aumento construccion proyecto obra sentencia embargo custodia multa multas
        presupuesto horario terminos condiciones factura facturas recargo mensualidad trato turno
        cita tratamiento cirugia anualidad sueldo despido
        """,
    "EVENT": """
        retiro espera invitados invitadas guest boda fiesta viaje excursion torneo curso clase sorteo
        rifa asistencia campamento paseo evento turno guardia comida cena reunion taller voluntarios
        asistentes partido carrera equipo compras utiles regalos precios pendientes convocados
        cumpleanos bautizo quiniela posada amigo_invisible
        asado asados parrillada parrilla carne picnic kermes cooperacha vaca intercambio oradores jugadores
        titulares viajeros pasajeros tanda
        """,
    "BAD": "morosos buro deudores asnef veraz dicom infocorp espera invitados centrales_de_riesgo clearing",
    "FIX": """
        arreglan arreglen reparan reparen cambian cambien devuelven devuelvan pagan paguen responden
        entregan entreguen llega solucionan solucionen resuelven resuelvan reembolsan reembolsen
        limpian contestan atienden vienen reponen cumplen regresan revisan revisen reviso bajan bajen
        """,
    "CHAT": "memes fotos audios videos stickers selfies foto meme gifs canciones chistes indirectas",
    "WORK": """
        pastel torta invitacion invitaciones diseno logo foto portada pagina web camiseta playera lona
        cartel manta video pared tatuaje letrero bolsas tarjetas ruedas llantas
        """,
    "BODY": """
        unas tatuaje tatuajes lunar lunares muela muelas diente verruga verrugas puntos yeso ferula
        brackets gel acrilico barba bigote pelo corona extensiones pestanas mancha sangre duda curiosidad
        """,
    "BLOCKS": """
        denuncio bloqueo reporto demando denunciare bloqueare reportare demandare voy vamos denunciamos
        denunciaremos
        """,
    "LATER": "hoy ahora ahorita mañana todavia aun hasta lunes martes miercoles jueves viernes sabado domingo noche tarde temprano",
    "CLIENT": """
        cliente clienta paciente socio socia alumno alumna miembro usuario usuaria suscriptor
        suscriptora abonado abonada vecino votante donante
        """,
    "TOLD": """
        ya_les_dije ya_le_dije ya_os_dije ya_dije ya_pedi ya_les_pedi ya_le_pedi ya_les_he_dicho
        ya_he_dicho les_dije le_dije os_dije les_pedi le_pedi os_pedi he_pedido he_dicho habia_pedido
        les_he_pedido les_he_dicho les_habia_dicho les_habia_pedido ya_habia_pedido ya_habia_dicho
        os_he_dicho os_he_pedido pedi dije ya_solicite solicite he_solicitado ya_avise les_avise
        ya_me_di me_habia_dado ya_me_habia_dado ya_me_he_dado hemos_pedido ya_he_pedido ya_se_lo_dije
        se_lo_dije os_habia_dicho os_habia_pedido le_habia_dicho le_habia_pedido te_dije ya_te_dije te_he_dicho
        te_pedi te_habia_dicho te_habia_pedido habia_dicho habiamos_dicho habiamos_pedido hemos_dicho os_habiamos_dicho
        les_habiamos_dicho les_habiamos_pedido os_dijimos os_pedimos les_dijimos les_pedimos ya_puse ya_mande ya_envie ya_respondi ya_conteste mande puse respondi les_puse
        les_mande ya_les_puse ya_les_mande ya_les_solicite dijimos pedimos les_repeti repito les_repito
        """,
    "PSUBJ": joined(
        "mand envi molest llam contact avis inform notific", "aran aras arais ara aramos asen arian"
    )
    + " escribieran escribiera escribieseis escribierais escribieran llegaran insistieran mandasen",
    "PREMOVE": """
        quitaran quitara sacaran sacara borraran borrara eliminaran eliminara dieran diera retiraran
        retirara quitarais borrarais sacarais removieran excluyeran quitasen borrasen desuscribieran
        retirase retirasen quitase sacase sacasen borrase eliminase eliminasen excluyera excluyese diese diesen removiera
        suprimiera suprimieran suprimiese desuscribiera desvinculara desvincularan quitaseis borraseis sacaseis dierais
        """,
    "REMOVEIT": joined(
        "quiten quite quita quitad borren borre borra borrad saquen saque saca sacad eliminen elimine elimina eliminad retiren retire retira retirad bloqueen olviden quitar borrar eliminar sacar retirar suprimir suprima supriman excluyan excluya tachen tache",
        "lo los la",
    )
    + " "
    + joined(
        "cancelen cancele cancela suspendan suspenda desactiven desactive desactiva apaguen anulen",
        "los las",
    ),
    "CANCELME": joined(
        "cancela cancele cancelen anula anulen desactiva desactiven desactive suspendan suspenda corten corta ahorra ahorre ahorren ahorrad evita eviten evite evitad evitar ahorrar pauseen apaga apaguen",
        "me nos",
    ),
    "NOUNOUT": "exclusion eliminacion supresion cancelacion borrado remocion retiro desuscripcion desvinculacion",
    "ASK": "pedir pedirle pedirles pediros solicitar solicitarle solicitarles rogarles rogar decirles que",
    "LAWYER": "abogado abogada abogados policia denuncia demanda juzgado fiscalia tribunal justicia juez consumidor reclamaciones reclamacion queja ministerio carta_documento defensoria procuraduria",
    "PART": "eliminada borrada removida excluida dado dada quitada suprimida desuscrito borrado borrados eliminado eliminados suprimidos suprimido quitado retirado retirados excluido removido cancelado removidos",
    "INFME": joined(
        "mandar enviar escribir molestar contactar textear avisar incluir notificar fastidiar",
        "me nos melos melo",
    ),
    "UNME": joined(
        "borra borre borren borrad borrar elimina elimine eliminen eliminad eliminar desuscriba desuscriban desuscribe desuscribir desapunta desapunten desapuntar excluya excluyan excluye desvincula desvinculen desinscriban desinscriba boren",
        "me nos",
    ),
    "ANNOY": """
        molestan molesta fastidian fastidia despiertan despierta agobian estorban hartan cansan confunden
        asustan interrumpen perturban saturan distraen incomodan desesperan enferman persiguen
        """,
    "CHILD": "hijas nietos nietas niñas alumnos sobrinos sobrino sobrina hijo hija niño niña menor nena nene nieto nieta bebe niños hijos menores crio cria chamaco chamaca",
    "LOWERME": """
        bajenme bajeme bajame bajadme bajarme bajennos bajenos bajanos bajarnos
        """,
    "DAYS": "lunes martes miercoles jueves viernes sabado domingo",
    "LAW": """
        ocu omic lssi cofepris aepd cnmc consumidor_y
        profeco robinson rgpd lopd lopdgdd gdpr aepd facua indecopi sernac condusef ift reus repep
        enacom inai fcc tcpa habeas_data osiptel
        """,
    "THING": """
        ejemplar ejemplares muestra muestras silla sillas mesa hojas pan panes agua pescado cebolla tomate salsa picante
        sal arroz platos plato cubiertos servilletas cajas planta plantas pasto piscina beige azul rojo negro blanco
        verde rosa gris modelo modelos talla tallas efectivo leche pollo queso hielo postre postres cable cables pieza
        piezas repuesto repuestos material materiales cemento ladrillos llaves popotes pitillos pajitas lluvia calor
        yogur yogures fruta frutas verdura verduras lechuga pepinos mayonesa ketchup mostaza cilantro aguacate huevos carne jamon cafe
        galletas bebidas cervezas vino botellas latas champu shampoo jabon detergente suavizante crema cremas camisas
        zapatos pantalones pintura azulejos tubos tornillos pilas focos velas papas ensalada ensaladas pepinillos aceitunas
        frio dolor hambre ruido botellones garrafones cilindros tanques bidones toallas sabanas flores globos manteles empanadas tacos refrescos rollos
        libro libros cuaderno cuadernos uniforme uniformes juguete juguetes croquetas pienso semillas sacos bultos medias
        camisetas gorras tazas lamparas cortinas cojines almohadas alfombras perchas pastel pasteles tartas tamales sopa
        cereal cereales miel azucar harina mantequilla tortillas frijoles lentejas naranjas manzanas platanos fresas uvas
        limones peras tomates calabazas cebollas zanahorias mariscos pastillas jarabe jeringas guantes mascarillas cestas
        batidos zumos jugos quesos
        """,
    "RULED": """
        ordeno ordena ordene ordenado dijo dicto prohibio pidio mando establecio resolvio dispuso decreto impuso advirtio
        aviso exigio determino fallo ordenara mande prohiba dicte diga exija dispone
        """,
    "JUDGE": """
        juez jueza juzgado tribunal fiscal fiscalia magistrado magistrada policia corte sentencia guardia_civil ertzaintza
        comisaria procurador procuradora mediador mediadora perito testigo
        """,
    "OURS": """
        cliente clienta clientes clientas paciente pacientes socio socia socios socias alumno alumna alumnos usuario usuaria
        usuarios suscriptor suscriptora suscriptores huesped huespedes comprador compradora abonado abonados contacto
        destinatario destinatarios inquilino inquilina comensal vecino vecina vecinos alguien feligres donante votante
        """,
    "WE": """
        contactemos molestemos escribamos insistamos mandemos enviemos llamemos avisemos busquemos notifiquemos
        incomodemos fastidiemos acosemos hostiguemos saturemos inundemos bombardeemos
        """,
    "SHOP": """
        tienda tiendas empresa empresas banco bancos gimnasio negocio compañia marca marcas club escuela colegio cafetin
        cafeteria restaurante clinica hotel aseguradora operadora inmobiliaria partido asociacion fundacion parroquia
        supermercado farmacia peluqueria salon iglesia gym dentista consultorio veterinaria pizzeria casino spa taller optica
        financiera cooperativa inmobiliarias academias ong sindicato tienditas concesionario concesionaria universidad instituto academia
        """,
    "CUT": """
        corten corte cortes corteis quiten quite quites quiteis suspendan suspenda suspendas suspendais
        cancelen cancele canceles canceleis paren pare pares pareis eliminen elimine elimines elimineis
        retiren retire retires retireis anulen anule anules desactiven desactive desactives desactiveis
        apaguen apague interrumpan interrumpa acaben detengan detenga
        """,
    "CUTIT": joined(
        "suspender cancelar quitar cortar parar eliminar anular desactivar apagar dejar retirar borrar interrumpir detener sacar",
        "lo la los las melo mela melos melas me nos",
    ),
    "UPDATE": """
        activarme activar reactivarme reactivar meterme meter incluirme incluir suscribirme suscribir
        apuntarme apuntar ponerme poner agregarme agregar inscribirme inscribir anadirme anadir
        anotarme anotar registrarme registrar darme_de_alta dar_de_alta
        """,
}

_PATTERNS: Final = {
    "goes_on": """
        no hay|tengo|tenemos|supone|es _? problema|inconveniente|objecion|drama|lio|bronca|rollo|pena
        sin|ningun|cero problema|problemas|inconveniente|bronca|rollo|objecion|pena
        que|q|k paso|pasa
        no , mejor|prefiero|puede|podria el|la|a|lunes|martes|miercoles|jueves|viernes|sabado|mañana|otro
        no me|nos importa|molesta recibir|que|si|los|sus
        ya? no me|nos llegan|llega|llegaron|llego|entran _2 mensajes|mensaje|sms|avisos|recordatorios
        no necesito|ocupo|tengo mas? informacion|info|texto
        no WANT promocion|oferta|descuento $
        UNME esa|una|la duda
        parar|para|pare|paren|pares|pareis aqui|ahi|alli|alla|enfrente|donde|en|un|cuando
        opcion para cancelar cita|pedido
        creo|parece|quiza|quizas|sera que? se|te|os? ha|han|has? ERRED de? NUMBER|persona
        no|nunca|jamas me|nos REMOVE de? LIST?
        no|nunca|jamas REMOVEME de? LIST?
        no|nunca|jamas me|nos? STOPDO de? INF MSG?
        no|nunca|jamas STOPDO
        no se? pare|paren
        UNME de? clase|turno|cita|reserva|foto|fotos|curso|viaje|sorteo|torneo|partido|guardia
        UNME la|el|los|las|una|un _
        NO insisto|molesto|escribo mas|+|ya
        NO tengo MSG
        no quiero cancelar|salir
        no quiero DAR|darme de? BAJA
        no quiero que? me? den|dé|da|des de|del|d BAJA
        no quiero que? me? STOPDO de? INF? MSG?
        no quiero que? me? REMOVE
        no quiero dejar de? GET|INF MSG?
        no me? DAR de? BAJA
        no es ERRED|WRONG|numero
        no es un? numero WRONG
        me equivoque de|del|d NUMBER
        me he? ERRED de|del|d NUMBER
        NUMBER WRONG de|del|d
        estoy|esta|estaba|sigo|estuve|estare|estar|estando de|del|d BAJA
        planta|talla|mas|muy|la|temporada|presion|tension|clase|cama|da BAJA
        BAJA medica|laboral|temporal|maternal|voluntaria|maternidad|paternidad|temperatura|presion
        me dieron|dio|han|ha|hayan dado? de? BAJA
        NEVER me? SEND OBJECT
        NEVER me? SEND a OBJECT|PERSON
        NEVER me|le|les? SEND _? OBJECT
        NEVER me|le|les? SEND nada|mas _? OBJECT
        NEVER me? SEND nada? todavia|aun|hasta
        NEVER me? SEND MSG? todavia|aun|hasta|cuando|si|mientras
        no WANT que? me? SEND _? OBJECT
        no WANT que? me? SEND tarde|antes|despues
        NEVER me? CALL _? _? _? _? $? mejor|manden|mandame|mandeme|escribanme|escribame|escribeme _? MSG?
        NEVER me? CALL _? _? _? $ escriban|escriba MSG?
        NEVER me? CALL LATER
        NEVER me? CALL|BOTHER porque|que|pq estoy|voy|tengo
        NEVER me? escriba|escriban|escribas LATER
        NEVER me? CALL a|al
        NEVER me? moleste|molesten|molestes en
        NEVER me? molesta|molestan|molesto
        no SEND al|a
        no|nunca llego|llegue|lleguen tarde
        no se moleste|molesten
        no me acosen|acoses|molesten con OBJECT|entrega|tarea|trabajo|eso
        TELL _? _? _? _? que? STOPDO de? INF MSG?
        TELL _? _? _? _? que? no me? SUBJ MORE?
        PERSON no? me? deja|para|sigue|dejan|paran de|del|d INF MSG?
        PERSON _? _? no? me? deja|para|sigue|dejan|paran de? INF|GER MSG?
        PERSON me? STOPDO de? INF MSG?
        mi|su|el|la|un|una|tu|ese|esa|al|del|otro|otra|que PERSON _? no me? SUBJ MORE? MSG?
        digales|diles|diganles a|al _3 que? no me? SUBJ MORE? MSG?
        PERSON me? sigue|siguen GER MSG?
        no me? deja|dejan de? INF
        no|nunca deja|dejan|para|paran de? INF
        no STOPDO de? INF MSG?
        deje de? recibir MSG?
        REMOVEME|REMOVE de|del|d la? lista|grupo|agenda de? espera|invitados|asistencia|precios|regalos|compras|LATER|quien|utiles
        REMOVEME|REMOVE de|del|d la? LIST _? _? LATER
        me REMOVE de|del|d la? lista de|del|d espera|invitados
        me? REMOVE mi? NUMBER viejo|anterior|antiguo|fijo|incorrecto
        NUMBER viejo|anterior|antiguo
        SERVICE BAJA
        DAR de? BAJA _? _? SERVICE
        BAJA de? _? SERVICE
        DAR de? BAJA a? PERSON
        DAR|di|dieron|dio|dado de? BAJA por error
        como|donde _? _? _? DAR de? BAJA _? _? SERVICE
        como|donde _? _? _? cancelo|cancelar _? _? pedido|cita|reserva|membresia|cuenta|turno|compra|orden|plan|contrato
        CANCEL mi? MSG|suscripcion|inscripcion de|al|a|del gimnasio|curso|revista|netflix|clase
        no soy _? _? $ soy
        no soy _? _? pero
        ya no soy CLIENT de|del|sino _? _? sino
        no soy CLIENT pero|aun|todavia
        no soy CLIENT $ pero|quiero|puedo|cuanto
        perdon|disculpa|disculpe|disculpen por? tantos|tanto|los|tanta MSG
        no quiero molestar
        puedo|quiero|como|debo|donde|quisiera denunciar|demandar|reportar _? _? _? _? LAW?
        no me? lleg|llego|llegaron|llega|llegan|ha|han|recibi|tengo|hay|vi _? ni? un? MSG
        ya no me llegan|llega|llego|llegaron|mandaron|manda|mandan MSG?
        por que|q|k ya? no me llegan|llega|mandan|avisaron|avisan MSG?
        no mas|+ dolor|dolores
        no|nunca me? olviden|olvides|olvide
        no se olviden|olvide|olviden de? INF
        no WANT nada|mas con el|ella|ellos
        no WANT nada|mas $ solo|solamente
        no WANT MORE? RECIBIR visitas|gente|llamadas|a
        no WANT MORE? RECIBIR _? OBJECT
        no quiero MSG de|del|d WRONG
        no quiero MSG|papel $ quiero
        NUMBER ya? no es de|del|d _? _? $ el|su|la nuevo
        retiro|retirar _? CONSENT firmado|informado|de
        no conozco a? esa|ese|ningun|ninguna doctor|doctora|medico|calle|lugar|abogado|sitio|zona|modelo|otro|buen
        dejenme|dejame|dejeme|dejen en? paz|tranquilo|tranquila con el|la|los|las|hasta
        si|cuando quiero|necesito MSG
        pago|deposito|transferencia|dinero _? _? persona|NUMBER WRONG
        nunca|no me? pedi|autorice|solicite OBJECT
        no|nunca|jamas me|nos REMOVE de? LIST? $?
        no REMOVE mi? nombre|correo|registro|ficha|expediente|cuenta|NUMBER de? LIST? $?
        no CANCEL ya? todo? _? MSGS $?
        no me|nos? vayan|vaya|vayas|vayais|van|vas|quise|queria|pretendia|pienso|pensaba|intentaba|intente|era a? para? DAR me? de? BAJA de? LIST|MSG? $?
        no vayan|vaya|vayas|van|vas|quise|queria|pretendia|pienso|pensaba|intentaba a? CANCEL _? _? MSGS? $?
        no vayan|vaya|vayas|van|vas a dejar|parar de INF|SUBJ? MSG?
        no vayan|vaya|vayas|vayais a REMOVEME|sacar|quitar|borrar|eliminar de? LIST? $?
        no|nunca me|nos vayan|vaya|vayas|vayais a REMOVE|REMOVEME|desuscribir de? _? LIST|THIS|MSGS? LIST|MSGS? $?
        no|nunca|jamas|ni me|nos MODAL? REMOVE de|del|d _? LIST|THIS|MSGS|una|todo|todos LIST|MSGS? $?
        no|nunca|ni CANCEL ya? todo? _? MSGS por|de|via? MSG? $?
        DAR me? de? BAJA _? _? por|sin error|accidente|equivocacion|querer
        BAJA|stop|salir por|sin error|accidente|equivocacion|querer
        no es que|q|k no|nunca WANT RECIBIR? _? MSG $?
        no es que|q|k no me? guste|gusten|interesen|interese|sirvan MSG $?
        nunca|jamas|no esta|estan de mas|+ un|una? MSG
        no me|nos? entro|entraron|entra|encuentro|encontre|aparece|aparecio|salio|recibimos|vino ni? un|una? solo? MSG $?
        no vi|veo|lei|leo|escuche ni un|una? solo? MSG $?
        como padre|madre|mama|papa|cliente|vecino _3 recibir MSG
        como|donde _2 salgo|salir|salirme|borro|borrarme|REMOVEME|quito|saco _? de|del LIST|BAD de? BAD
        como|donde _? _? salgo|salir|salirme de|del BAD
        como|donde _2 apunto|apuntarme|apuntar|inscribo|inscribirme|registro|registrarme|anoto|anotarme a|en|al? lista robinson $?
        como|donde _2 apunto|apuntarme|inscribo|inscribirme|registro|registrarme|anoto|anotarme _? LAW
        salir|salirme|salgo|borrarme|borro|REMOVEME de|del|d lista|listas|listado|agenda|base|lits|lsita|grupo de|del|d EVENT
        REMOVE|REMOVEME _? nombre|NUMBER? de|del|d lista|listas|listado|agenda|base|lits|lsita|grupo de|del|d EVENT
        REMOVEME|REMOVE _? _? de|del lista|listas|listado|agenda|base|lits|lsita|grupo|registro de|del EVENT|BAD
        UNME a _ de|del|d LIST|EVENT|grupo lista?
        REMOVEME de|del|d LIST|grupo|turno|clase _3 $? y? pon|ponme|pongame|ponganme|pasame|cambiame|paseme|pasenme|metame|metanme|apuntame|apuntenme
        REMOVEME de|del|d medio|encima|delante|enfrente _?
        REMOVEME de|del|d una? duda|apuro|problema|lio|deuda|deudas|casa
        REMOVEME las unas $?
        REMOVEME|REMOVE BODY
        REMOVE mi|ese|el|este? NUMBER _2 $? y? pon|pongan|ponga|ponme|usen|usa|agreguen|agrega|anoten|anota|guarden _? NUMBER|nuevo|otro|este
        REMOVE mi|ese|el|este? NUMBER _2 $? y? este|ese es _? nuevo
        robaron|perdi|robo|extravie _3 $? bloqueen|bloquea|bloqueame|bloqueenme|REMOVE|CANCEL _? NUMBER
        BAJA _? NUMBER $? porque|que|pues? me|lo? robaron|perdi|extravie
        NO acepto|aceptamos|autorizo|autorice DEAL|OBJECT|SERVICE
        NO autorizo|autorice|autorizamos tratamiento|procedimiento|cirugia|vacuna|anestesia|cargo|cobro|pago _? a|de|para? mi|la|una? PERSON|muela|conducto|tarjeta
        nunca|jamas|no me|nos suscribi|inscribi|apunte|registre|anote SERVICE|DEAL|OBJECT|premium|anual
        SERVICE|OBJECT|DEAL ya? sigue|siguen igual $?
        ya estuvo $ ya
        temia|temi|miedo que|de _2 borrado|quitado|PART de|del? LIST
        ni sueñen|sueñes|sueñe|pensar|loco|loca que? me? voy? a? DAR me? de? BAJA
        jamas|nunca me daria|doy|dare de? BAJA
        me di de? BAJA de otra|otro|otros|otras
        puse|mande|envie|respondi|conteste|escribi|TOLD la? palabra? WORD|BAJA|stop pero|y|que? era|iba|es|fue para|a|al|con otro|otra|otros|mi|alguien|el|la
        puse|mande|envie|respondi|conteste|escribi|TOLD la? palabra? WORD|BAJA|stop pensando|creyendo que|en
        puse|mande|envie|respondi|conteste|escribi|TOLD la? palabra? WORD|BAJA|stop por|sin error|equivocacion|accidente|querer|descuido
        $|si|pero|porque|pues|y me|nos gusta|gustan|encanta|encantan|ayuda|ayudan|fascina|fascinan|alegra|alegran|vienen mucho|bien|muchisimo? que? me? SUBJ|MSG|recibir|recibirlos|INF
        mi me gusta|gustan|encanta|encantan|ayuda|ayudan mucho|bien? que? me? SUBJ|MSG|recibir|recibirlos|INF
        MSG me|nos gustan|encantan|ayudan|alegran|vienen mucho|bien|bastante|muchisimo|$
        me|nos encanta|gusta recibir|recibirlos|leerlos|verlos $
        lejos de INF
        ninguna|ningun molestia|estorbo|fastidio
        $|pero|favor|porfa|si|y sigan|siga|sigas|seguid|continuen|continuad|continue|continuar mandando|mandandome|enviando|enviandome|escribiendo|escribiendome|avisando|avisandome|informando|informandome|mandandolos|enviandolos|asi|adelante MSG? $|por|porfa
        . sigue|continua mandando|mandandome|enviando|enviandome|escribiendo|escribiendome|avisando|avisandome MSG? porfa|por|porfi|pls|si
        $|si|yo|y quiero|prefiero|deseo|espero|quisiera|queremos que|q|k me|nos? sigan|sigais|sigas|siga|vuelvan|vuelvas|volvais|vuelva a? GER|INF MSG?
        por que|porque? dejaron|dejasteis|dejo|pararon|dejaste|han_dejado|habeis_dejado de|d INF MSG?
        pense|crei|pensaba|creia|temia|temi que? _3 PART|quitado|borrado|dado|REMOVE de? BAJA|LIST? $ que_bueno|menos|bueno|alegro|alegria|suerte|gracias_a_dios|contento|contenta
        menos|alegro|alegra|alegria|contento|contenta|bueno|gusto|suerte mal? de? que|q|k siguen|sigue|seguis|sigan|sigas|sigues GER
        $|si|y|yo quiero|quisiera|deseo|queremos|me_gustaria|queria|encantaria|necesito volver a RECIBIR|INF MSG?
        $|favor|pero vuelvan|vuelve|vuelva|volved a mandarme|enviarme|mandar|enviar los|las|mis|sus|esos|esas MSG $|por|porfa
        $|favor|pero|y vuelvan|vuelve|vuelva|volved a incluirme|ponerme|inscribirme|suscribirme|apuntarme|activarme|agregarme|meterme|incluirnos
        $|favor|pero|y|quiero|queremos|pueden|podrian|podeis|puede reactiven|reactivenlos|reactivenlas|reactivenme|reactivame|reactivadme|reanuden|restablezcan|restablecer|reactivar|reanudar|reactivarme|incluyanme|ponganme MSG|otra|de|nuevo|los|$
        ni se|os|te les|os|te? ocurra|ocurre|ocurran REMOVEME de? _? LIST?
        ni se|os|te les|os|te? ocurra|ocurre|ocurran STOPDO de|d INF|GER MSG?
        ni se|os|te? atrevan|atreva|atrevas|atrevais|piensen|pienses|piense|sueñen|pensar a|en|con? REMOVEME|STOPDO|DAR de? INF|LIST|BAJA? MSG?
        dejar|parar de|d RECIBIR|GET|INF MSG? $ ni|jamas|nunca|que|para de|en|la? loca|loco|broma|hablar|muerta|muerto|sueños|va|vida|nada
        no hace|es|hay|tienen|veo falta|necesario|necesidad|motivo|preciso|razon de|para|por? que? me|nos? REMOVE|REMOVEME|den|PREMOVE|PART de? LIST|BAJA?
        nadie les|le|os|te? pidio|dijo|ha_pedido|ha_dicho|mando que? me? STOPDO|STOPALL|PREMOVE de? INF|LIST|BAJA? MSG?
        pena|triste|tristeza|lastima|doleria|fatal|extrañaria que|si STOPDO|STOPALL de INF MSG?
        demasiados|muchos|tantos MSG $? pero los|las? suyos|suyas|vuestros|vuestras|tuyos|ustedes si
        unicos|unicas MSG que|q|k si|no|me? leo|borro|gustan|interesan|sirven|ignoro|elimino
        $|si|claro|y pueden|podeis|puede|puedes|podes seguir|continuar mandando|mandandome|enviando|enviandome|escribiendo|escribiendome|avisando|avisandome MSG? $
        MSG si los|las? quiero|queremos|leo|uso
        hijo|hija|nieto|nieta|niño|niña|bebe|sobrino|sobrina|secretaria|gato|peque|PERSON _3 mando|puso|escribio|envio|apreto|pulso|respondio|contesto|toco WORD|BAJA|stop
        WORD|BAJA|stop|eso no era|es|iba para|a|con? ustedes|vosotros|usted|ti|vos
        WORD|BAJA|stop era|iba para|a mi|otro|otra|otros|alguien
        no WANT nada? mas|+? por|para hoy|ahora|ahorita|momento $?
        con|eso|todo _? _? ya? no necesito|ocupo|requiero nada? mas|+? $?
        STOPDO de? INF CHAT
        STOPDO de? mandar|enviar|mandarme|enviarme al|a _? tecnico|repartidor|chofer|muchacho|plomero|electricista|doctor|doctora
        deja|para de? INF CHAT? _? $? que|porque|pq estoy|ando|voy en|manejando|conduciendo|clase|reunion
        si me|nos? vuelves|vuelve|vuelven a INF CHAT|OBJECT
        te voy|vamos a? bloquear si _3 INF|SUBJ|mandas|mandando CHAT|OBJECT
        bloquee|bloqueado|bloqueamos su|tu|el|este? NUMBER sin|por querer|error|accidente
        otra|otro|unos|unas empresa|numero|estafadores|compañia|gente|tipos _3 $? como los|os bloqueo $?
        BLOCKS _3 $? si no me|nos|le|les? lo|la|los|las? FIX
        voy|vamos|ire|queja|denuncia|denunciar|denuncio|reporto|reportar|acudire|quejare _3 LAW _3 DEAL
        voy|vamos|ire|queja|denuncia|denunciar|denuncio|reporto|reportar|acudire|quejare _3 LAW _3 si no me|nos|le|les? lo|la|los|las? FIX
        si no me|nos|le|les? lo|la|los|las? FIX _3 $? voy|vamos|ire|queja|denuncia|denuncio|reporto|pongo|poner _3 LAW
        FIX medidor|DEAL|SERVICE|OBJECT $? si no voy|vamos|ire|denuncio|reporto a? _? LAW
        curso|taller|formacion|examen|clase|libro|consultoria|auditoria de|del|d|sobre? _? LAW
        vez que|q|k les|lo|se|os|le|te? pido|digo|solicito que? me|nos? FIX
        persona|NUMBER|direccion|cuenta WRONG de? OBJECT|DEAL
        puse|di|escribi|ingrese|anote|puso|pusieron|meti NUMBER|direccion|correo WRONG
        cobraron|cobraste|cargaron|entregaron|facturaron|pagaron|deposite|transferi|pague|deje|dejaron _3 persona|NUMBER|cuenta|direccion WRONG
        mandaron|enviaron|mando|envio|mande|envie _? OBJECT|DEAL _2 persona|NUMBER|direccion WRONG
        wrong number de|del|d cuenta|tarjeta|OBJECT|DEAL
        ERRED de? numero de|del|d OBJECT|DEAL|cuenta|mesa|habitacion|talla|puerta|depto|casa|guia|pedido|piso
        NO mas|+|more MSG por|sobre|para casa|coche|carro|DEAL|lote|terreno|propiedad|departamento|depa|piso
        dejenme|dejame|dejeme|dejen|dejadme en? paz|tranquilo|tranquila 0? _? minutos|minuto|rato|ratito|momento|segundos|horas|mama|papa
        y le dije|dijo que? NO $?
        como _4 PERSON me? STOPDO de? INF MSG?
        como _? para que? _3 PERSON me? STOPDO de? INF MSG?
        basta|alcanza|suficiente|vale con un|una MSG
        no cuenten|cuentes conmigo para? LATER|EVENT
        soy otra persona desde|gracias|con|ahora
        si|pense|creo|saber que? esto es|era spam
        esto es spam o _
        LATER _? me salgo
        me salgo a|temprano|tarde|de_trabajar|de_la_oficina
        si cambio|pago|falto|termino|vendo|viajo|cancelo|dejo _3 me dan|quitan|borran|sacan|eliminan de? BAJA|LIST? MSG?
        NEVER me|nos? SUBJ antes|despues|entre|durante|mientras
        NEVER me|nos? SUBJ _3 $? mejor? llamame|llamenme|llameme|escribeme|escribanme|escribame|mandenme|mandame|avisame|avisenme|mandenmelo
        no WANT MORE? GET? MSG en|sobre|para|de|del WORK
        si me|nos vuelven|vuelve|vuelves a INF los|las|el|la de|del _
        paso|pasar|voy|cuando|hora|ir _? _? retiro|retirar mi|el|la? permiso|autorizacion
        retiro|retirar|cancelo|cancelar|anular|anulo mi|el|la? CONSENT de|para|del DEAL|construccion|obra|circulacion|conducir|trabajo|salida|viaje|residencia|debito|domiciliacion
        ejerzo _? derecho|derechos penal|civil|laboral|familiar|mercantil|desde|retracto|desistimiento|voto
        DAR de? BAJA de|del|d _? LIST si no _
        DAR de? BAJA de|del|d _? LIST a|al _? PERSON|empleado|empleada|alumno|usuario|trabajador|vehiculo
        si|por_que|porque|cuando me? dejan|dejaran|deja|dejo|dejara de INF MSG
        NO WANT MORE? GET MSG de|del|d ex|exmarido|exmujer|exesposo|vecino|suegra|casero|arrendador|acreedores
        no WANT que? me REMOVE|DAR de? BAJA? de? LIST? $?
        si me REMOVE de? LIST? $? puedo|pierdo|como|cuando|tengo|podria|cobran|pasa|que
        si me DAR de? BAJA de? _? LIST|MSG? $? puedo|pierdo|como|cuando|tengo|podria|cobran|pasa|que|sigo
        REMOVEME de|del|d LIST|grupo|turno de 0
        que|q|k pasa|pasaria si _? _? WORD
        NEVER me|nos caiga|caigan|caigas _
        NEVER me|nos busquen|busque|busques en|a|al|cuando|para|hoy|mañana|si
        NEVER me|nos contacte|contacten|contactes con|hasta|todavia|aun
        NEVER me|nos rompan|rompas|rompa|rayen|rallen|rayes|manchen OBJECT|SERVICE|WORK|sofa|puerta|vidrio
        NEVER me|nos SUBJ pero si|llamame|llamenme|llameme|escribeme|escribanme|mandame|mandenme
        NEVER me|nos pregunte|preguntes|pregunten|despierte|despiertes|despierten que|por|porque|como|cuando|si|donde
        no|nunca hable|hables|hablen|marque|marques|marquen MORE de|del|con|en
        NEVER le|les|lo|la SUBJ nada|mas a|de|OBJECT|DEAL|comida|dinero|plata
        NEVER sigan|siga|sigas|esten buscando|cayendo|entrando|sonando
        extraña|raro|molesta|enoja|rabia|coraje|normal|posible|tema que|q|k no|nunca me|nos SUBJ|SEND $?
        no CALL|llamar|toque|toquen $ bebe|niño|mejor|escriba|escriban|escribanme|escribeme|texto|solo|estoy
        ya no me? SUBJ $ ya? voy|vengo|llegue|encontre|sali|resolvi|quedo
        prometo|juro|intentare|para no volver a INF
        NEVER VOLVER a llegar|quemar|llenar|buscar|comer _?
        no SUBJ|SEND nada $ voy|paso|hasta|todavia|espera|primero|luego|despues
        NEVER me? SEND|SUBJ MORE? MSG mientras|cuando|manejando|conduciendo|borracho|borracha
        no llama|escribe|manda|envia|avisa ni escribe|llama|manda|envia|avisa
        para|por no|sin molestar|fastidiar|importunar|incomodar $?
        no queria|quisiera|quise|pretendo|pretendia INF $?
        NEVER me|nos? SUBJ|SEND|CALL mas|+ tarde|temprano|rapido|fuerte|alto|lejos
        NO me_gusta texto|mensaje|anuncio|publicidad|volante|folleto $? como|que|del|de|en|color
        NO WANT texto|textos|anuncios $? solo|solamente|en|encima
        NO WANT informacion|info _3 $ solo|quiero|sino
        NO WANT MORE? RECIBIR _? DEAL|internet|luz|plan|cuenta|membresia|poliza|seguro|cable|contrato|tarjeta|carro|coche|auto|vehiculo|agua|gas|suministro|tv|television|canal|curso|clases|sorpresas|regalos|ayuda|transfusion|quimio|anestesia|vacuna|muebles|paquetes|pedidos|efectivo|billetes
        no WANT? que? me llamen|llames|llame asi
        WISH _? _? que? me REMOVE|PREMOVE de? lista|grupo de EVENT
        prefiero|preferiria NO saber|ver|leer|oir|tener mas|nada|esto
        no me? lleguen|llegue mas|+ OBJECT|cajas|pedidos|paquetes|personas|gente|de
        NO WANT perder|perderme|borrar|olvidar|cambiar|compartir|interrumpir|pagar _? MSG
        no|nunca|jamas les? dije|pedi|solicite|quise que? me? pararan|dejaran|PREMOVE|REMOVE|BAJA|DAR|REMOVEME de? INF|BAJA|LIST? MSG? $?
        BAJA _? MSG? $? o siguen|sigue igual|llegando $?
        si mando|pongo|respondo|contesto|envio WORD _? $? sigo|puedo|dejo|pierdo|que|pasa|me
        TOLD|puse|mando|envio|escribio|mandamos la? BAJA|stop|salir _2 $? sin|por|fue querer|error|accidente|equivocacion
        me di de? BAJA _3 $? y|pero|ahora? quiero|quisiera|puedo|como volver|regresar|reactivar|activar|recibir|recibirlos|suscribirme|apuntarme|alta
        WISH? la|mi|una|parte? de? BAJA por|de|para|del enfermedad|gripe|embarazo|ansiedad|trabajo|covid|lumbalgia|operacion|depresion|padron|mutua|estres
        medico|doctor|doctora|mutua _2 me? DAR de? la? BAJA _?
        me DAR de? BAJA por|para enfermedad|gripe|embarazo|ansiedad|covid|lumbalgia|operacion|depresion|estres
        STOPDO ya? de? mandar|enviar|vender|quemar|gastar|pedir|llenar|buscar|sonar|dejar|usar|rayar|interrumpir|ofrecer|llamar|escribir THING
        STOPDO ya? de? mandar|enviar|remitir factura|facturas|recibo|recibos|pedido|paquete|documento|contrato|comprobante|cheque|dinero|comida|tecnico|repartidor a|al|en _
        STOPDO ya? de? quemar|tirar basura|llantas|hojas
        STOPDO ya? de? buscar|buscarlo|buscarla|buscarlos $ ya
        STOPDO ya? de? llamar|mandar|enviar a|al fijo|direccion|sede|sucursal|puerta|timbre
        STOPDO ya? de? molestar|interrumpir|fastidiar|gritar a|al profesora|profesor|maestra|maestro|perro|gato|vecinos|alumnos|camarero|mesero
        WISH ASK? que? STOPDO ya? de? mandar|enviar|vender|quemar|gastar|pedir|llenar|buscar|sonar|dejar|usar|rayar|interrumpir|ofrecer|llamar|escribir THING
        MODAL STOPDO ya? de? mandar|enviar|vender|quemar|gastar|pedir|llenar|buscar|sonar|dejar|usar|rayar|interrumpir|ofrecer|llamar|escribir THING
        nada|cero|ningun|ninguna de? MSG todavia|aun
        nada|cero|ningun|ninguna de? MSG hasta ahora|ahorita|hoy|momento
        ni un|una solo|sola? MSG me|nos? ha|han|llego|llega|recibi|he|hay|mandaron|desde|hasta
        NO me|nos? molestan|molesta|molestia|molestias|estorban|fastidian|incomodan|hartan para? nada? MSG
        NO son ninguna|una? molestia para? nada? MSG?
        NO es ninguna|una? molestia para? nada? MSG|recibir
        NEVER me|nos|le|les? manden|mande|mandes|mandeis|envien|envie|envies|envieis|traigan|traiga|traigas|traigais|pongan|ponga|pongas|pongais|echen|eches|vendan mas|+|nunca? THING
        por|favor ya? NEVER me|nos|le|les? manden|mande|mandes|mandeis|envien|envie|envies|envieis|traigan|traiga|pongan|ponga|pongas mas|+|nunca? THING
        NEVER me|nos|le|les? manden|mande|mandes|mandeis|envien|envie|envies|envieis|traigan|traiga|traigas mas|+|otro|otra _ _? caducado|caducados|caducada|caducadas|vencido|vencidos|vencida|vencidas|roto|rotos|rota|rotas|podrido|podridos|podridas|frio|fria|frios|frias|crudo|cruda|crudos|usado|usados|quemado|quemada|quemados|sucio|sucia|sucios
        NEVER me|nos? SEND|SUBJ nada? mas|+|nada en|al formulario|fijo
        NO necesito|ocupo|requiero otro|otra MSG $ ya lo|la tengo|anote|apunte|puse|recibi
        puse|mande|envie|respondi|conteste stop|BAJA|salir $? pero|y|mas ahora? quiero|quisiera|deseo|necesito que? si|volver|recibir|recibirlos|reactivar|seguir
        yo? NO pedi|solicite|autorice este|esta|esto|estos|estas? THING|OBJECT|DEAL|SERVICE
        REMOVEME|REMOVE de|del LIST de|del que|quienes|quien llevan|llevamos|van|vamos|ponen|cooperan|juegan|traen|faltan|deben|asisten|cocinan
        si por no _ me|nos MODAL? RME|REMOVE $?
        REMOVE el NUMBER de|del|d? pizarra|puerta|placa|repetido|duplicado|camiseta|lona|cartel|factura
        NO _? _? usar|usen|use|uses|useis|utilicen|utiliceis|tengan|guarden mas? mi|este|ese|el NUMBER viejo|anterior|antiguo|fijo
        NO usen|use|uses|useis|usar|utilicen|utiliceis|llamen|marquen mas|+? el|al? fijo|viejo|anterior|antiguo
        mi|este NUMBER es mi? privado|personal|particular|confidencial $? pero|escribanme|escribeme|escribame|mandenme|mandame|pueden
        basta|alto|STOPS ya? de|con tanto|tanta THING
        tanto|tanta|tantos|tantas MSG $? y? no me|nos? dicen|responden|contestan|dan|resuelven|atienden|explican|sirve
        sigo|seguire|seguimos recibiendo MSG si cambio|pago|cancelo|viajo|compro|elijo|renuevo
        antiguo|antigua|ex|exempleado comercial|empleado|empleada|vendedor|vendedora|asesor|asesora|trabajador|tecnico|profesor _? _? me|nos sigue|siguen|manda|mandan|escribe|escriben|llama|llaman GER? MSG?
        nadie me|nos? aviso|avisaron|llamo|escribio|contesto|respondio ni? por? MSG? ni? por? nada?
        retiro|retire|retiramos|saco|saque mi casa|carro|coche|piso|depa|departamento|terreno|local de? venta|alquiler|renta|mercado _? quiten? anuncio?
        que|q|k gusto|alegria que|q|k me|nos SUBJ|SEND
        me|nos tienen|tiene|tienes hasta 0|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|mañana|lunes|martes|miercoles|jueves|viernes|sabado|domingo
        duda|consulta|pregunta|asesoria|plantilla sobre|de|del|d _? LAW
        sin mas? MSG por ahora|hoy|momento
        guarden|guarda|guarde|guardar|guardame MSG de? voz|texto
        dejen|deja|dejad|deje en? paz|tranquilo|tranquila al|a perro|gato|niño|niña|vecino|profesor|camarero|muchacho|bebe
        dejenme|dejame|dejeme|dejadme en? paz|tranquilo|tranquila el lunes|martes|miercoles|jueves|viernes|sabado|domingo
        NO WANT MSG por|al|en correo|email|mail|papel|carta|postal|llamada $? mejor|prefiero|sino|aqui|sms|whatsapp
        llamen|llame|llama|hablen|hable|escribanle|escribanles a|al|con _3 y? diganles|digales|diganle|digale|pidanles que? STOPDO de? INF OBJECT|DEAL?
        no lo? dude|duden|dudes|dudeis|dudas $
        no|nunca|jamas me|te|os|les? lo|los|la|las? rechazo|rechazamos|rechace|rechazaria|rechazare|declino|declinamos
        no es que|q|k lo|los|las? rechace|rechacemos|decline
        no hace|es|tienen|tiene|teneis falta|necesario|necesidad|por_que para|de? que? me|nos? lo? preguntar|preguntarme|preguntarmelo|pregunten|pregunte|preguntes|pregunteis
        respuesta es|sera|sigue|va|seguira a|siendo? ser? que? si
        no hace|es falta|necesario que? me|nos? digan|diga|digas|digais|expliquen|explique|recuerden|recuerde|recordeis|pongan|indiquen como|que _? DAR|me de? BAJA MSG?
        no hace|es falta|necesario que? me|nos? digan|diga|digas|digais|expliquen|explique|recuerden|recuerde|recordeis|pongan|indiquen como|que _? CANCEL|salir|salirme|desuscribirme MSG?
        jamas|nunca|no|ni|tampoco se? me|nos? ocurriria|ocurrira|ocurre|ocurrio|ocurrido|plantearia|planteo|pasa|pasaria por? la? cabeza? CANCEL|CUTIT|dejar|bloquear ya? todo? _? MSG|MSGS?
        jamas|nunca|no|ni|tampoco se? me|nos? ocurriria|ocurrira|ocurre|ocurrio|ocurrido|plantearia|planteo|pasa|pasaria por? la? cabeza? DAR|REMOVEME|salirme de? BAJA|LIST? MSG|LIST?
        jamas|nunca|no cancelaria|cancelare|cancelaremos|anularia|quitaria|desactivaria|desactivare|suspenderia|bloquearia|bloqueare|borraria|dejaria ya? todo? _? MSG|MSGS
        jamas|nunca voy|vamos|pienso|pensamos a|en? CANCEL ya? todo? _? MSG|MSGS
        pense|crei|pensaba|creia|temia|temi|creiamos|pensabamos que? _3 PART|quitado|borrado|dado|REMOVE de? BAJA|LIST? $ que_bueno|menos|bueno|bien|alegro|alegria|suerte|gusto|gracias mal|a_dios? de? que? siguen|sigue|seguis|sigan|sigas|sigues GER
        TOLD _2 que|q|k? NO me|nos|se SUBJ|PSUBJ MORE|MSG? $? y|pero? me|nos arrepiento|arrepenti|arrepentimos|retracto|he
        TOLD _2 que|q|k? me|nos? PREMOVE|STOPDO|dejaran|pararan de? BAJA|LIST|INF? $? y|pero? me|nos arrepiento|arrepenti|arrepentimos|retracto|he
        TOLD la? BAJA|WORD|stop $? y|pero? me|nos arrepiento|arrepenti|arrepentimos|retracto
        me|nos arrepiento|arrepenti|arrepentimos|arrepentido de? haber|haberme|haberles|habernos dado|pedido|dicho|puesto|mandado|salido|borrado|quitado de|la? BAJA|stop|WORD?
        me|nos reactivan|reactivas|reactivais|reactiva|reactivarian|reactivarias $
        mantengan|mantenga|mantengas|manten|mantened|conserven|dejen activo|activos|activa|activas|vigente el|la|los|las? envio|MSG|suscripcion
        mantenganme|mantengame|mantenme|mantenedme|conservenme en|dentro|suscrito|suscrita|al|informado|informada LIST|corriente|dia|$?
        no|nunca|jamas he|hemos|habia? solicitado|pedido|solicite|pedi|autorizado|autorice|tramitado la|su|mi|ninguna? cancelacion|eliminacion|suspension|BAJA|desuscripcion
        ni|no|que_no se|os|te? les|os|te|le? ocurra|ocurran|ocurre CANCEL|CUTIT|REMOVEME|bloquearme MSG?
        ni|no|que_no se|os|te? les|os|te|le? ocurra|ocurran|ocurre DAR me? de? BAJA
        no me|nos los|las|lo|la CUT nunca|jamas|$?
        no|nunca|jamas los|las CUT nunca|jamas|porfa|por|que|porque|$
        no|nunca|jamas me|nos CUT los|las|estos|esos|mis|sus MSG
        no|nunca|jamas le|les paren|pare|pares|corten|aflojen|bajen a? MSG?
        $|si|neta|pero|y|mi|porque|pues|verdad me|nos laten|late|molan|mola|copan|copa|agradan|chiflan|cuadran|gustan|encantan|vacilan|sirven|convienen MSG
        me|nos quejo|quejaba|quejamos|quejabamos de? que? no|nunca|ya me|nos? escriben|escribis|escribe|mandan|mandais|envian|llegan|avisan|llega
        . vuelvan|volved|regresen|vuelva|regresa joder|porfa|por|pronto|>
        preguntaba|preguntabamos|dudaba si me|nos habian|habiais|habrian|habia|habias|habriais PART|quitado|dado|borrado|eliminado|sacado|dejado de? BAJA|LIST|INF?
        no|tampoco he|hemos|habia|habiamos visto|recibido|leido|tenido ni? un|ningun|ninguna|mas? MSG
        $|si|yo|pero|y|nosotros deseo|quiero|deseamos|queremos|quisiera|prefiero|necesito|me_gustaria continuar|seguir|permanecer recibiendo|recibiendolos|recibiendolas|RECIBIR MSG? $
        $|si|yo|pero|y|nosotros deseo|quiero|deseamos|queremos|quisiera|prefiero|necesito|me_gustaria continuar|seguir|permanecer|quedarme en|suscrito|suscrita|apuntado|apuntada|informado|informada|inscrito|inscrita|dentro LIST? $
        . WORD|BAJA|salirme|darme de? BAJA? yo? $ ni en|de|por? la|mi|esta? loco|loca|sueños|broma|vida|hablar|muerto|muerta|coña $
        . WORD|BAJA|salirme|darme de? BAJA? yo? $ nunca|jamas en|de la|mi|esta vida $
        NEVER me|nos? VOLVER a pedir|pedirme|pedirnos perdon|disculpa|disculpas|permiso|eso|lo_mismo
        me|nos|les|le? basta|alcanza|bastaria|bastan con un|una|uno|dos|tres|cuatro|cinco|0 >
        no|ni|nunca|jamas mande|envie|contacte|texte|avise|busque ningun|ninguna|ni_un|ni_una MSG
        yo no|ni|nunca|jamas mande|envie|contacte|avise ningun|ninguna|nada|nunca|mas MSG?
        no mande|envie|contacte|avise _2 MSG $ fue|era|perdon|disculpe|disculpen|disculpa|debio|seria
        no mande|envie|avise nada $ fue|era|perdon|disculpe|disculpen|disculpa|debio|seria|mi
        no|ni mande|envie|contacte|avise|conteste a nadie ni|$ mande|envie|avise? MSG?
        no|ni avise|conteste por MSG porque|pq|pues|sino
        NEVER busque|busques|busquen MORE? MSG
        REMOVE mi|ese|este|el NUMBER de|del|d EVENT|anuncio|cartel|publicacion|boleto|boletos
        me|nos la|las REMOVE de|del|d agenda|calendario
        me|nos sobran|sobraron|sobro folletos|volantes|cupones|catalogos|invitaciones|boletines|folleto|catalogo
        odio|detesto|aborrezco _? MSG de|en la|el|los? tele|television|tv|radio|youtube|calle|buzon|internet|facebook
        odio|detesto|aborrezco _? MSG _4 $? pero|aunque los|las|el|la|lo de? ustedes|suyos|suyas|vosotros|usted|vuestros
        MSG me|nos ANNOY _2 $? pero|aunque los|las|el|la|lo de? ustedes|suyos|suyas|vosotros|usted|vuestros
        ni un|una solo|sola? MSG MSG? puedo|puede|pude|podemos|tengo|hay|logro|lei|recibi
        WORD|CANCEL _? MSG duplicados|duplicado|programado|programados|duplicadas
        NEVER me|nos? SEND|SUBJ nada a|en|por mi|la|el|nuestra? casa|domicilio|direccion|oficina|trabajo|departamento|depa|sucursal
        NEVER SEND|SUBJ a mi|este NUMBER los|las|el|la datos|OBJECT|codigo|codigos|cosas
        tengo|tenemos ya? suficiente info|informacion para|sobre|$ compro|compramos|reservo|decidir|decidirme|elegir|comprar|contratar
        aceptacion|conformidad de|del|a DEAL|OBJECT|oferta|contrato|herencia|beca|plaza
        solo|solamente|unicamente|nomas MSG _3 $ lo|los|el|la|las demas|otro|resto no llego|llegaron|aparece|funciona|se|ha|han|me
        procedan|proceder|proceda|procedais a? NOUNOUT|eliminar|borrar de? mi|la|el|un|una OBJECT|DEAL|SERVICE|mascota|hijo|hija|cargo|nota|comentario
        NEVER avisen|avise|informen|notifiquen MSG por|via telefono|correo|email|llamada $ prefiero|mejor|solo
        CONSENT de|del|d|para DEAL|SERVICE|OBJECT|cargo|excursion|salida|viaje|obra|cirugia|anestesia
        queda|quedan|dejo sin efecto mi|el|la? CONSENT de|del|d|para _
        ya NO doy|damos|tienen|tiene mi|nuestro|el|les|le? CONSENT de|del|para mi|la|el|los|las? DEAL|SERVICE|OBJECT|cargo|excursion|salida|viaje|obra|cirugia|anestesia|paseo
        NO es|hay|hace necesario|necesidad|falta de? que? me|nos|le|les? sigan|siga|sigas explicando|buscando|dando|esperando|ayudando|cubriendo|pagando|cobrando|tomando
        pueden|puede|podeis|puedes|podrian ahorrar|ahorrarse|ahorrarme MSG usando|con|si|en|porque
        BAJA inmediata de|del|d precio|precios|DEAL|tarifas|interes|intereses
        . si? yo? autorizo|autorizamos|consiento|acepto|aceptamos|apruebo|permito RECIBIR? MSG de? texto? $
        marque|marcado|llame|llamado|llamo|llamando|llamamos|escribi _4 no me|nos? contesta|contestan|atienden|atiende|responde|responden|coge|cogen|agarra|agarran
        nadie me|nos resuelve|resuelven|atiende|responde|contesta|ayuda|explica|soluciona _2 $? y? ya basta|estuvo|chole
        no _2 entendi|entiendo|entiende|entendimos|vi|veo|leo|dice|decia|trae|sale|aparece|abre|carga|comprendi|comprendo nada en|de|del|a|al? MSG
        REPLY|mande|pongo|responder|respondo WORD|BAJA|stop si no quiero|quieres|quiere|deseo|desea|deseas|WANT MORE? GET? MSG
        pero yo|nosotros|mi? si los|las quiero|queremos|deseo|necesito|leo|leemos|uso
        REMOVEME el|un|los|las? numero|numeros|boleto|boletos|ticket de? EVENT
        UNME|REMOVEME de|del|d DAYS|mañana
        UNME|REMOVEME de|del|d _? DAYS _? $?
        a|al|en direccion|domicilio|casa|depto|departamento|correo|mail|email|fijo|oficina|otro|anterior|viejo NUMBER? ya? NEVER me|nos? SEND|SUBJ MORE? _?
        dijeron|dijo|quedaron|prometieron|dijiste|dijisteis que|en|de me|nos? mandarian|mandaria|mandarias|enviarian|enviaria|avisarian|avisaria|avisarias|escribirian|escribiria|llamarian|llamaria|llegaria MSG?
        sigo|seguimos|sigue|estoy|estamos sin noticias|novedades|respuesta|saber
        no me|nos|le|les tienen|tiene|deben|debe|tendrian que? girar|cobrar|facturar|pagar|descontar|emitir|cargar
        no voy|ire|asisto|vamos|iremos _3 pero _? os|les|los|te|le|si|igual _
        lo|la|los|las? tenia|encontre|encontramos|aparecio|recibi|llego|recogi _4 $ ya? NEVER me|nos? SEND|SUBJ otro|otra|nada|mas $
        hasta nunca $ gotera|gotas|muela|muelas|dolor|caries|brackets|frenos|frenillos|yeso|goteras|plaga|cucarachas|verruga|lunar|ratas|hormigas|polillas|humedad|grasa|panza|barba|deuda|hipoteca
        me|nos siguen|sigue|seguian|andan escribiendo|llamando|mandando|hablando|acosando|molestando|spameando MSG? los|las|unos|unas|el|la|mi|un|una de|del|d? PERSON|SHOP|otro|otra|otros|bancos|politicos|estafadores
        doliendo|duele|duelen|dolor|picando|ardiendo|pica|arde|calor|frio|fiebre _6 ya? no aguanto|soporto|puedo|aguantamos mas? $?
        no aguanto|soporto mas|+? dolor|calor|frio|ruido|fiebre|muela|espalda
        diga|digan|diciendo|ponga|pongan|ponganle|pongale|ponle _6 y? nada|no mas >
        foto|fotos|imagen|video|videos|cara|nombre _2 pagina|web|face|facebook|instagram|redes|publicidad|muro|cartel|anuncio|tienda _3 $? _? no|nunca|ni les|os|le? di|dimos|he|doy dado? CONSENT
        $|y|me|favor|porfa|nos CANCEL mi|el|la|nuestro|nuestra turno|cita|reserva|pedido|hora|mesa|orden|visita|compra|viaje|vuelo|entrega|sesion|consulta|reservacion $|de|del|para|por|que|con|y
        . si|bueno|ok|claro|de? una? $? mandeme|mandenme|mandame|enviame|envieme|envienme|mandadme|enviadme|paseme|pasenme|mandenos|mandennos las|los|sus|tus MSG >
        . NO entendi|entiendo|se|encuentro|veo|comprendo|abre|funciona|carga|recuerdo|escucho|llego|sirve >
        $|y|me|si podrian|podria|pueden|puede|podeis|puedes|podrias|podriais mandarme|enviarme|mandarnos|enviarnos|avisarme|recordarme|mandar|enviar los|las|mis|el|la|un|una MSG en|a|por|mas|con|al|de|$
        por|sin error|accidente|equivocacion|querer|descuido _? _? puse|mande|envie|respondi|conteste|escribi|TOLD|apreté la? WORD|BAJA|stop
        no es que|q|k no WANT|pueda|podamos|queramos $? _ _?
        mandenlo|mandenmelo|mandelo|mandalo|mandamelo|envienlo|envielo|envialo|manden|enviar|envien|mandadlo aca|aqui
        mandenlo|mandenmelo|mandelo|mandalo|mandamelo|envienlo|envielo|envialo|manden|enviar|envien|escribanme a|al este|mi|nuevo numero|nuevo
        ya no lloro|sufro|duele|tengo _4 $? gracias por|a _? MSG
        NUMBER de|del pedido|guia|orden|cuenta|rastreo|seguimiento|OBJECT|DEAL|referencia termina|acaba|es|empieza|terminado
        puedo|puede|podia|pude|puedes|sabe|pueden ni INF|SEND MSG|mas?
        TOLD _2 que|q|k? NO me|nos|se SUBJ|PSUBJ MORE|MSG? $? y|pero? ya|ahora? cambie|cambiamos|he|hemos cambiado? de? opinion|idea|parecer
        TOLD _2 que|q|k? me|nos? PREMOVE|STOPDO|dejaran|pararan de? BAJA|LIST|INF? $? y|pero? ya|ahora? cambie|cambiamos|he|hemos cambiado? de? opinion|idea|parecer
        candidato|candidata|alcalde|alcaldesa|gobierno|presidente|partido|diputado|concejal _3 prometio|dijo|iba|quiere|prometieron quitar|eliminar|cortar|sacar|borrar _
        . por|al|en fin >
        retiro|retiramos|retirar|retiraria _? autorizacion|permiso _2 en|por|de escuela|colegio|oficina|ventanilla|recepcion|municipalidad|alcaldia|clinica|hospital|secretaria|direccion
        voy|vamos|fui|quiero|tengo a|que? denunciar|reportar el|un|la|una robo|perdida|accidente|choque|estafa|fraude|fuga|falla|averia|ruido|bache|corte|apagon
        LOWERME|REMOVEIT de|del|d lista|listas|grupo|agenda|listado de|del|d EVENT|LATER|quien
        me|nos baja|bajan|bajas|bajen|bajar de|del lista|grupo de|del|d EVENT
        puse|puso|pusimos|anote|escribi|di|dimos mal _? NUMBER _6 $? REMOVEIT
        no me|nos opongo|oponemos a? que|_
        capturas|captura|pantallazos|fotos de _6 MSG donde|en|que
        al tanto por|de|con? MSG
        me? DAR de? BAJA de|del|d la|el|mi|una|mis? cita|turno|clase|reserva|curso|torneo|excursion|viaje|sesion
        STOPDO ya? de? buscarle|buscarlo|buscarla|buscarles|pedirme|pedirle
        NEVER me|nos? SUBJ|SEND en mayusculas|ingles|español|clave|voz|audio|negritas
        NEVER me|nos? SUBJ|SEND al|a|en|por de casa|trabajo|antes|oficina|mi? _
        no me|nos lo recuerdes|recuerden|recuerde $?
        los|les|os|te voy|vamos a? denunciar|reportar|demandar porque|pues nunca|no|todavia vino|llego|vinieron|llegaron|entregaron|han|arreglaron|pagaron|devolvieron
        gato|gata|perro|perra|niño|niña|bebe|mosquito|vecino|vecina|PERSON no|ni|nunca me|nos deja|dejan en? paz|tranquilo|tranquila
        como|donde la|lo|le|les|los|las doy|damos|dar|darlo|darla de? BAJA
        perdon|disculpa|disculpen _6 cuando|que les|le dije|pedi que|q|k pararan|dejaran
        puse|mande la? BAJA $ quiero|quisiera|deseo seguir|continuar recibiendo
        me equivoque _3 BAJA|stop
        si me|nos|le|les? vuelven|vuelve|vuelves|volveis a cobrar|cobrarme|cobrarnos|fallar|fallarme|entregar|cambiar|cambiarme|cortar|traer|cortarme|dejarme _4 los|les|te|os|voy|vamos denuncio|demando|reporto|bloqueo|denunciar|demandar|reportar
        esperando|espere|esperamos|espera|horas|hora|nadie|fila|cola _5 $? ya? no aguanto|soporto|aguantamos|puedo mas? $?
        me|nos bajas|baja|bajan|quitas|quitan|quita de|del lista los|las|el|la _ _? _?
        MSG _2 no $ solo|solamente|nomas quiero|quisiera|necesito saber|ver|preguntar|el|la _
        autorizacion|permiso _6 $? y|pero? ahora|hoy|ya? lo|la retiro|retiramos|retirare en|por|a|mañana|cuando _
        si no hay|queda|quedan|habia _4 $? no me|nos|le|les? SUBJ|SEND nada|ninguna|ninguno|otro|otra|MSG
        si no tienen|tiene|traen|trae|teneis de|del|la|el|los|las|sin|con|ese|esa _4 $? no me|nos|le|les? SUBJ|SEND nada|ninguna|ninguno|otro|otra|MSG
        NO me|nos SUBJ|SEND recados|MSG con mi|mis|el|la|un|una|tu|su PERSON|hijos|hijas|abuela|abuelo|mama|papa|suegro|nino|niños|nieto|nieta
        NO me|nos SUBJ|SEND al|a cobrador|tecnico|PERSON otra|de vez|nuevo
        TOLD que|q|k? dejen|dejaran|dejara|deje|paren|pararan|dejarais|dejasen de cobrar|cobrarme|cobrarnos|cobrarle|descontar|descontarme|cargarme|subirme|debitarme
        NO me|nos? SUBJ|SEND MORE? a|al|por|en este|ese NUMBER $ use|usen|usa|mejor|SUBJ|SEND|escribeme|escribame|mandelo|mandenlo|mandame|envielo a|al|en|el|mi? otro|nuevo|nueva
        no mas|+ $ estoy|quede|quedamos|estamos llena|lleno|llenos|llenas|satisfecho|satisfecha
        este|ese NUMBER ya|todavia|aun? no es|pertenece el? de|del|a|al SHOP|recepcion|sucursal|oficina|almacen|secretaria >
        este|ese NUMBER ya|todavia|aun? no es|pertenece el? de|del|a|al SHOP|recepcion|sucursal|oficina|almacen|secretaria $? verdad|cierto|o|no
        compre este|ese|esta numero|chip|linea|sim con ustedes|vosotros|usted
        compre este|ese|esta numero|chip|linea|sim en|con su|tu|vuestra SHOP|sucursal|local
        NUMBER ya|ahora? es mio _4 $? _4 $? _4 avisenme|aviseme|avisame|mandenme|mandeme|mandame|escribanme|escribame|escribeme|llamenme|llameme|guardenlo|guardelo|guardalo|agendelo|registrenlo|registrelo|anotenlo|anotelo
        como|donde|cuando|puedo|tengo me|se|le|nos|os|que|uno? DAR me? de? BAJA del? padron|censo
        DAR me? de? BAJA de|del LIST municipal|electoral|civil|mercantil|fiscal|militar|salud|autonomos|hacienda|empleo|propiedad|contribuyentes|proveedores
        que|q|k pesados|pesadas|pesaditos|hostigosos|cansinos|insistentes|cansones|intensos son|estan? los|las|mis|nuestros|nuestras _
        preguntaba|pregunto|preguntar|pregunta|queria|quiero|saber|sabes|sabe|saben|ver|depende|duda|digame|diganme|dime _5 $? si siguen|sigue|seguis|continuan|vuelven .
        NEVER me|nos|le|les? SUBJ|SEND mas|+ de 0|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cincuenta|cien|mil|media|medio
        NEVER me|nos|le|les? SUBJ|SEND mas|+ de una|un|uno MSG|vez|_ al|cada|diario|diaria|semanal
        NEVER me|nos|le|les? SUBJ|SEND mas|+ de lo|la que|necesario|debido|cuenta|normal|justo|acordado|pedido|habitual
        todavia|aun NO soy|somos CLIENT
        aunque|como NO soy|somos CLIENT
        NO WANT tener? nada que|q|k ver con abogado|abogada|doctor|doctora|maestro|maestra|medico|tecnico|entrenador|entrenadora|profesor|profesora|contratista|vendedor|vendedora|asesor|asesora|vecino|vecina|ex|señor|señora|hermano|hermana|cuñado|cuñada|muchacho|muchacha|socio|albañil|pleito|tipo|primo|prima
        retiro|retiramos|retirar|revoco|revocamos|revocar|anulo|cancelo|quito CONSENT de|del|d|para|a|al|sobre _? operacion|operar|operarme|operarlo|operarla|intervencion|intervenir|tratamiento|procedimiento|transfusion|vacuna|vacunacion|estudio|biopsia|fotos|foto|grabar|entrevista|adopcion|prestamo|credito|hipoteca|poda|sedacion|quimio|quimioterapia|eutanasia|cesarea|ensayo|extraccion|salir|salga|vaya|viajar|viaje|vender|construir|entrar|podar|transferir|cobrar|cargar
        REMOVE mis|los datos bancarios|fiscales|viejos|antiguos|anteriores|medicos|escolares|incorrectos
        REMOVE lo de|del|d _2 de|del|d DEAL|OBJECT|carrito|menu|carta|ticket|nota|orden|plan|paquete $? y|pero? deja|dejen|dejad|deje|dejame|dejenme|mantengan
        como|donde|como_se _? _? bloqueo|bloquear|bloquean|desactivo|desactivar|silencio|silenciar|quito|quitar|paro|parar MSGS de|del|d desconocidos|desconocido|extraños|otro|otra|otros|otras|un|una|mi|bancos|numeros|estafadores|politicos|internet|facebook|instagram|youtube|google|ex
        como|donde|como_se _? _? bloqueo|bloquear|desactivo|desactivar|silencio|silenciar|quito|quitar|activo|activar MSGS de|del|d|en|dentro _2 modelo|app|aplicacion|tele|television|tv|navegador|computadora|portatil|laptop|tableta|tablet|iphone|android|samsung|reloj|consola|coche|carro
        retiro|retiramos|retirar|revoco|revocamos|revocar|anulo|cancelo|quito CONSENT de|del|d|para|a|al que? _2 recoja|recojan|recoger|firme|firmen|firmar|vea|vean|salga|juegue|juegar|jugar|entre|entren|participe|participar|viaje|cobre|cobren|opere|operen|publiquen|publicar|retire|maneje|maneja|conduzca|descuenten|debiten|carguen|vacunen|vacunar|anestesien
        retiro|retiramos|retirar|revoco|revocamos|revocar|anulo|cancelo|quito CONSENT de|del|d|para|a|al mi|mis|nuestro|nuestra CHILD|alumno|alumna|perro|perra|gato|gata|paciente para|al? ir|salir|campamento|excursion|salida|paseo|viaje|jugar|nadar|participar|entrar|clase|torneo|partido|fotos|natacion|operacion|cirugia|vacuna
        evitar|impedir|lograr|conseguir que|q|k mi|un|una|el|la|ese|esa PERSON _? me|nos? siga|sigan|deje|dejen|pare GER|de MSG|INF?
        no|ni|tampoco|nunca|sin|jamas me|nos? opongo|oponemos a|al tratamiento|uso|cesion|utilizacion de? mis|mi|nuestros datos|NUMBER $?
        no|ni|tampoco|nunca|sin|jamas me|nos? opongo|oponemos a|al envio|envios|recepcion|RECIBIR de? _? MSGS
        no|ni|tampoco|nunca|sin|jamas me|nos? opongo|oponemos a|al tratamiento|uso|cesion|utilizacion de? mis|mi|nuestros datos|NUMBER para|con fines|MSG|marketing|mercadotecnia|fin|finalidad
        le_dije|le_pedi|les_dije|les_pedi|ya_le_dije|ya_les_dije|ya_le_pedi|ya_les_pedi|dije|pedi a|al|del|de|los _2 telefonica|movistar|vodafone|orange|claro|telcel|entel|tigo|banco|santander|bbva|coppel|administrador|administradora|ex|exmarido|exmujer|exnovio|vecino|vecina|jefe|jefa|inquilino|inquilina|casero|casera|portero|portera|cobrador|abogado|suegra|suegro|hermano|hermana|hijo|hija|primo|prima|novio|novia|marido|esposo|esposa|otra|otro|otros|otras|seguro|financiera|inmobiliaria|censo _3 que|q|k ya? NO me|nos|le|les|lo|la|se SUBJ|PSUBJ MORE|MSG? $?
        le_dije|le_pedi|les_dije|les_pedi|ya_le_dije|ya_les_dije|ya_le_pedi|ya_les_pedi|dije|pedi a|al|del|de|los _2 telefonica|movistar|vodafone|orange|claro|telcel|entel|tigo|banco|santander|bbva|coppel|administrador|administradora|ex|exmarido|exmujer|exnovio|vecino|vecina|jefe|jefa|inquilino|inquilina|casero|casera|portero|portera|cobrador|abogado|suegra|suegro|hermano|hermana|hijo|hija|primo|prima|novio|novia|marido|esposo|esposa|otra|otro|otros|otras|seguro|financiera|inmobiliaria|censo _3 que|q|k? me|nos|le|les? STOPDO|dejara|dejaran|parara|pararan de|d INF MSG? $?
        dejenme|dejame|dejeme|dejadme|dejen|deja|dejad|deje en? paz|tranquilo|tranquila al|a|el|la|los|las|mi|mis|ese|esa BODY|OBJECT|THING|SERVICE|perro|perra|perrito|perrita|gato|gata|pelo|jardin|deposito|motor|flequillo|cejas|patillas|color|sofa|cocina|arbol|cesped|plantas|seto|balcon|puerta
        todavia|aun no tengo|tenemos CHILD en SHOP
        no tengo|tenemos CHILD en SHOP $? pero|todavia|aun|solo|quiero|quisiera|cuanto|puedo|hay|como|si
        mi|nuestro|nuestra PERSON|CHILD se? cambio|cambiaron de? NUMBER _4 $? y? este|esta ya|ahora? es mio|mia
        me|nos cambie|cambiamos de? NUMBER _4 $? y? este|esta ya|ahora? es mio|mia
        este|esta|ese|el|la numero|chip|linea|sim compre|saque|adquiri|contrate|active con|en ustedes|vosotros|usted|tienda|app|web|pagina|sucursal|local
        este|esta|ese|el|la numero|chip|linea|sim compre|saque|adquiri|contrate|active _4 $? y|pero|que? ya|todavia|aun? no me|se|tiene|da|funciona|sirve|conecta|agarra|deja|puedo|reconoce|lee|jala|entra|hay|trae
        este|esta|ese|el|la numero|chip|linea|sim compre|saque|adquiri|contrate|active _4 $? y|pero? como|cuanto|quiero|necesito|puedo|donde
        compre|saque|adquiri|contrate|active este|ese|esta|el|un numero|chip|linea|sim _4 $? y|pero|que? ya|todavia|aun? no me|se|tiene|da|funciona|sirve|conecta|agarra|deja|puedo|reconoce|lee|jala|entra|hay|trae
        compre|saque|adquiri|contrate|active este|ese|esta|el|un numero|chip|linea|sim _4 $? y|pero? como|cuanto|quiero|necesito|puedo|donde
        no me|nos? conoces|conoce|conocen ni yo|te|los|le|les a? ti|usted|ustedes|conozco $? pero|me|vengo|voy|quiero|quisiera|queria
        creo|parece que buscan|busca|buscas a otra|otro persona|señor|señora $? yo soy|pero
        a|al _2 telefonica|movistar|vodafone|banco|administrador|administradora|ex|exmarido|exmujer|exnovio|vecino|vecina|jefe|jefa|inquilino|inquilina|casero|casera|portero|cobrador|suegra|suegro|hermano|hermana|primo|prima|novio|novia|marido|esposo|esposa|seguro|financiera|inmobiliaria _2 pedi|dije|TOLD que|q|k ya? NO me|nos|le|se SUBJ|PSUBJ MORE|MSG? $?
        yo? no me llamo _ sino|soy|me|es|con|pero
        no me llamo _ $ me|soy|es|mi
        puse|respondi|conteste|mande alto|stop|baja a|al _6 $? y|pero siguen|sigue|nada|igual|continuan|continua igual|saliendo|_? .
        NEVER me|nos SEND|SUBJ mas|+ de ese|esa|esos|esas|este|estos|estas|aquellos|aquellas $ los|las|el|la otros|otras|otro|otra|de|que|mejor
        NEVER me|nos SEND|SUBJ mas|+ de ese|esa|esos|esas|este|estos|estas|aquellos|aquellas THING|OBJECT
        REMOVEME|REMOVE de|del esta|este|la|el|esa|ese habitacion|cuarto|mesa|sala|fila|cola|silla|hotel|hospital|aula|piso|planta|aprieto|ascensor|elevador|equipo|carril
        larguense|largaos|vayanse|vete|idos tranquilos|tranquilo|tranquila|tranquilas|yendo|juntos|adelantando
        callate|callense|callaos _2 $? no me|nos digas|diga|digan
        callate|callense|callaos que|q|k emocion|risa|bueno|alegria|me|ya|susto|envidia
        ya NO doy|damos|tienen|tiene mi|nuestro|el|les|le? CONSENT de|para|a que? _2 recoja|recojan|salga|salgan|vaya|vayan|viaje|viajen|opere|operen|entre|entren|participe|firme|maneje|cobren|saque|saquen|retire|vea|visite|nade|juegue
        JUDGE _3 RULED _2 que|q|k _3 NO me|nos|le|les|lo|la|los|las|se|te? SUBJ|PSUBJ|SEND|WE MORE|MSG? _2 $?
        RULED|pedi|pedimos|pidieron|solicito|solicitamos|consigui|logro|quiere|quiero a|al|en|ante|del? _? JUDGE que|q|k _4 NO me|nos|le|les|lo|la|los|las|se? SUBJ|PSUBJ|SEND MORE|MSG? _2 $?
        quiero|quiere|quisiera|necesito|pido|pide|espero que|q|k el|la|un|una? JUDGE _2 RULED _3 que|q|k? _2 NO me|nos|le|les|lo|la|los|las|se? SUBJ|PSUBJ|SEND MORE|MSG? _2 $?
        orden|medida|medidas|cautelar|alejamiento|restriccion _6 para? que|q|k _3 NO me|nos|le|les|lo|la|los|las|se SUBJ|PSUBJ|SEND MORE|MSG?
        abogado|abogada|abogados _4 RULED que|q|k _2 NO lo|la|los|las|le|les SUBJ|WE MORE? _3
        mi|su|el|la|un|una|tu|ese|esa|al|del|otro|otra|que PERSON _2 NO nos|le|les|lo|la|los|las|se SUBJ|PSUBJ|SEND MORE|MSG? _2 $?
        PERSON _6 puso|dijo|escribio|pidio|exigio|advirtio|contesto|respondio|grito que|q|k ya? NO lo|la|le|los|las|les SUBJ|WE|SEND MORE|MSG? $?
        que|q|k? ya? NO lo|la|los|las|le|les|se WE MORE|MSG|por? _2
        mi|el|la|un|una ex|exmujer|exmarido|nuera|yerno|cuñada|cuñado|suegra|suegro|consuegra _9 $ a mi que|q|k NO me SUBJ MORE? $?
        OURS|gente nos|me|se|ya? ya? pidio|pide|pida|piden|pidieron|solicito|solicita|solicite|puso|pone|ponga|ponen|mando|manda|mande|respondio|responde|responda|contesto|contesta|escribe|escribio|escriba|envia|envio|tramito|dio|marca|pulsa la|su? BAJA|WORD|stop de|del|d|a|en|al|con|como? _? MSG|LIST?
        OURS|gente que|q|k nos|me|se? pidio|pide|pida|piden|pidieron|puso|pone|ponga|ponen|mando|manda|respondio|responde|contesto|escribe|escribio|envia la|su? BAJA|WORD|stop de|del|d|a|en|al|con? mis|nuestros|nuestras MSG|LIST
        gente|clientes|usuarios|suscriptores|socios|destinatarios|alumnos|pacientes|OURS se? pueda|puedan|quiera|quieran? DAR|darse|salir|salirse|borrarse|desuscribirse|de|den de? BAJA de|del? _? LIST|MSG?
        gente|clientes|usuarios|suscriptores|socios|destinatarios|alumnos|pacientes se _? BAJA de|del? _? LIST|MSG?
        como|donde|cuando|puedo|podemos|debo|debemos|hay|tengo|tenemos que? doy|damos|dar|daria|quito|quitar|saco|sacar|borro|borrar|elimino|eliminar de? BAJA? a un|una|los|mis|nuestros|algun|alguna OURS de|del|d _? LIST|MSG
        que|q|k? lo|la|los|las|le|les demos|damos de? BAJA de|del|d? _? LIST|MSG?
        OURS _4 que|q|k? lo|la|los|las|le|les REMOVE|REMOVEME|quitemos|saquemos|borremos|eliminemos de|del|d _? LIST|MSG
        OURS _4 que|q|k ya? NO le|les|lo|la|los|las SUBJ|SEND|WE|PSUBJ MORE|MSG? MSG? $ _? que|como|donde|debo|tengo|cuanto|basta|hay|puedo|lo|la|he
        THING|OBJECT _6 $ y|pero|pues|asi_que? ya? NEVER me|nos|le|les? manden|mande|mandes|mandeis|envien|envie|envies|envieis|traigan|traiga|traigas|pongan|ponga|pongas|pongais|metan|echen mas|+ de esos|esas|ese|esa|estos|estas|aquellos|aquellas _4
        THING|OBJECT _6 $? _6 $ y|pero|pues|asi_que? ya? NEVER me|nos|le|les? manden|mande|mandes|mandeis|envien|envie|envies|envieis|traigan|traiga|traigas|pongan|ponga|pongas|pongais|metan|echen mas|+ de? esos|esas|ese|esa? en|a|al|con la|el|mi|nuestra? cesta|caja|canasta|bolsa|pedido|carrito|paquete|compra|tienda|local|peluqueria|cocina|obra|casa|menu|lonchera|cajon|lote
        THING _6 $? _3 $ y|pero|pues|asi_que? ya? NEVER me|nos|le|les? manden|mande|mandes|mandeis|envien|envie|envies|envieis|traigan|traiga|traigas|pongan|ponga|pongas|pongais|metan|echen mas|+ $
        NEVER me|nos|le|les? manden|mande|mandes|mandeis|envien|envie|envies|envieis|traigan|traiga|traigas|pongan|ponga|pongas|pongais|metan mas|+ en la|el|mi|nuestra? cesta|caja|canasta|bolsa|pedido|carrito|paquete|compra|lonchera|cajon|lote
        de|del THING|OBJECT _3 ya? NEVER me|nos|le|les? SEND|SUBJ|traigan|pongan mas|+ $?
        papel|fisico|impreso|impresos|impresa|impresas|postal|buzon _3 $? ya? NEVER me|nos|le|les? los|las|lo|la? SUBJ|SEND MORE? $?
        gracias por NO INF|haber|haberme|cobrar|cobrarme|SUBJ mas|+|tantos? DEAL|OBJECT|THING|recargos|intereses|comisiones|problemas
        NEVER me|nos? INF|cobrar|cobrarme|poner|traer mas|+ OBJECT|THING|DEAL|recargos|intereses|comisiones
        puse|mande|envie|respondi|conteste|escribi|pedi|TOLD la? palabra? WORD|BAJA|stop a|con|en los|las de|del _2 luz|gas|agua|compañia|telefonia|cable|internet|banco|telefonica|operadora|telefono|movistar|vodafone|claro|orange
        puse|mande|envie|respondi|conteste|escribi|pedi|TOLD la? palabra? WORD|BAJA|stop a|al|con|en la|mi|el? otra|otro|otros|otras|anterior|antigua|antiguo compañia|empresa|banco|operadora|tienda|gimnasio|clinica|seguro|aseguradora|numero|lista|grupo
        si me|nos vuelve|vuelven|vuelves a INF _? OBJECT|DEAL|THING|BODY|SERVICE|CHAT|tarde|codigo|clave|contraseña|alarma|error|caldera|dolor|recargo|motor|bateria
        como|para|que|donde|puedo|podemos|debo _? dejar|permitir|hacer|ofrecer|facilitar que|q? gente|clientes|usuarios|suscriptores|socios|destinatarios|alumnos|pacientes se? pueda|puedan? DAR|darse|salir|salirse|borrarse|de|den de? BAJA? de|del? _? LIST|MSG?
        """,
    "footer": """
        REPLY WORD para|y
        REPLY WORD
        para DAR|darse de? BAJA REPLY
        para cancelar|salir|dejar REPLY
        para dejar de|del|d recibir MSG? REPLY
        para no recibir MORE? MSG REPLY
        para no recibir MORE? MSG
        para dejar de|del|d recibir MSG
        """,
    "consent": """
        revoco|revocamos|revocar|revoquen _? _? CONSENT
        retiro|retiramos|anulo|cancelo mi? consentimiento|autorizacion
        retiro|retirar|cancelo|cancelar|anular|anulo mi CONSENT
        retiro el permiso para|que|de
        ejerzo|ejercito|ejerciendo _? derecho|derechos
        derecho de|al|a oposicion|supresion|olvido|cancelacion
        desautorizo|desautorizamos|desautoricen _3 envio|envios|MSG|uso|contacto|INF|que
        retiro|retiramos|revoco|revocamos|anulo mi|nuestra|la aceptacion|conformidad|anuencia|adhesion
        ya NO autorizo|autorizamos|consiento|consentimos|permito|permitimos que|q|a|el|los|su|sus me|nos|envio|envios|MSG|contacto|uso|INF
        consentimiento _6 $ y|pero? ahora|hoy|ya|por|aqui? lo retiro|revoco|anulo|cancelo|retiramos|revocamos
        autorizacion|aceptacion _6 $ y|pero? ahora|hoy|ya|por|aqui? la revoco|revocamos
        doy|damos|queda|quede|quedan|considerese|considere|consideren|dese por? revocado|retirado|anulado|revocada|retirada|anulada _? _? CONSENT
        NO autorizo|autorizamos|consiento que|q|k usen|utilicen|traten|use|utilice|compartan mis|mi datos|NUMBER|numero para
        anulen|cancelen|retiren|revoquen|anule|cancele|retire mi|nuestra autorizacion|consentimiento|aceptacion para|de contactarme|INF|recibir|RECIBIR|MSG
        me|nos opongo|oponemos a|al tratamiento|uso|cesion|utilizacion de? mis|mi|nuestros datos|NUMBER .
        me|nos opongo|oponemos a|al tratamiento|uso|cesion|utilizacion de? mis|mi|nuestros datos|NUMBER para|con fines|MSG|marketing|mercadotecnia|fin|finalidad
        me|nos opongo|oponemos a|al envio|envios|recepcion|RECIBIR de? _? MSGS
        """,
    "request": """
        REMOVEME de|d|dl|del _? LIST
        REMOVEME de|d|dl|del _? MSGS
        NO me|nos SEND mas MSG
        NO me|nos SUBJ MORE MSG
        ya NO me|nos SUBJ MORE? MSG
        DAR de|del|d BAJA de|del|d _? MSG|LIST
        STOPDO de|del|d INF MSG
        NO quiero|deseo recibir mas? MSG
        NO quiero|deseo|queremos|deseamos GET MORE? MSG
        REMOVE mi|este NUMBER de? _? LIST
        NO quiero|deseo|queremos|deseamos|quisiera estar|seguir|continuar|permanecer|figurar|aparecer en|dentro _? LIST $
        NO me|nos vuelvan|vuelva|vuelvas|volvais a UPDATE en|a _? LIST $
        NO me|nos metan|meta|metas|pongan|ponga|incluyan|incluya|agreguen|agregue|apunten|apunte|suscriban|suscriba|inscriban otra|de|nuevamente vez|nuevo? en|a _? LIST $
        quiero|quisiera|deseo|solicito|necesito DAR me? de? BAJA $ no|ni fue|es|era|ha ninguna|una|un|por|sido? ERRED|equivocacion|error|broma|accidente
        no|ni fue|es|era|ha ninguna|una|un|por|sido? ERRED|equivocacion|error|accidente $ quiero|quisiera|deseo|solicito|necesito DAR|REMOVEME|salir|salirme|la me? de? BAJA|$
        ya_les_dije|les_dije|ya_dije|ya_puse|ya_mande|ya_envie|ya_respondi|ya_les_puse|ya_les_mande|ya_conteste|les_puse|les_mande stop|BAJA|WORD 0|dos|tres|cuatro|cinco|seis|diez|varias|muchas|mil veces
        NO me siga|sigan|sigas|sigais|continue|continuen|continues|ande|anden|andes mandando|enviando|escribiendo|molestando|mandandome MORE? MSG
        NO me siga|sigan|sigas|sigais|continue|continuen|continues|ande|anden|andes mandando|enviando mas|+ cosas|nada|tonterias|basura|porquerias
        NO me|nos? siga|sigan|sigas|sigais|continue|continuen|continues mandandome|enviandome|escribiendome|mandandonos|enviandonos MORE? MSG
        NUMBER WRONG _2 $ y? por? ya? NO me|nos? siga|sigan|sigas mandando|enviando|escribiendo|llamando
        WRONG de? NUMBER _2 $ y? por? ya? NO me|nos? siga|sigan|sigas mandando|enviando|escribiendo|llamando
        NO quiero|deseo|queremos|deseamos que|q|k me|nos manden|mande|mandes|mandeis|envien|envie|envies|envieis MORE? MSG $
        NO quiero|deseo|queremos|deseamos que|q|k me|nos manden|mande|mandes|mandeis|envien|envie|envies|envieis|escriban|escribas|escribais|contacten MORE MSG
        veces que? yo? respondo|mando|pongo|escribo|envio|contesto|digo|pido la? BAJA|stop
        . ya? dejenme|dejeme|dejadme|dejennos en? paz|tranquilo|tranquila|tranquilos|tranquilas .
        NO gasten|gaste|gastes|gasteis|pierdan|pierda|pierdas|perdais saldo|mensajes|sms conmigo
        CANCEL notificaciones|mensajes|avisos|alertas|sms|textos|promociones por|de|via texto|sms|mensaje|whatsapp|mensajes de? mi|mis|este
        . ahorrense|ahorrese|ahorraos los|sus|tus|vuestros MSGS .
        si me|nos? vuelven|vuelve|volveis|vuelves a escribir|escribirme|contactar|contactarme|molestar|molestarme|textear $? los|les|os|te? voy|mando|mandare|pongo|pondre|hago|presento|presentare|llamo|denuncio|denunciare|demando|bloqueo|reporto|inicio
        dejen|dejad|dejenme|dejennos en paz a esta|este|estos|una|un|mi vieja|viejo|anciana|anciano|abuela|abuelo|vieja|viejos|familia
        STOPDO de|del|d INF con _? MSG
        si me|nos? vuelven|vuelve|volveis|vuelves|vuelvan a escribir|escribirme|contactar|contactarme|molestar|molestarme|textear MSG? $? los|les|os|te? voy|mando|mandare|pongo|pondre|hago|presento|presentare|llamo|inicio _3 LAWYER|LAW|denunciar|bloquear|demandar
        TOLD que|q|k me|nos PREMOVE de|del|d _? LIST $
        les_dije|os_dije|le_dije|les_pedi|os_pedi|le_pedi|ya_les_dije|ya_os_dije|ya_le_dije|ya_les_pedi|te_dije|ya_te_dije|habia_dicho|he_dicho|he_pedido que|q|k pararais|parasen|pararan|pareis|dejarais|dejaseis|dejeis de? INFME MSG?
        WISH que|q|k pareis|dejeis|paren|dejen de INFME cosas|MSG|mas
        quiero|quisiera|deseo|necesito|solicito dar de BAJA los|las|sus|estos|estas MSG _2 de? mi? NUMBER|$
        WISH que|q|k? ya? NO volvieran|volviesen|volviera|volviese|volvierais|volvieseis a contactar|contactarme|escribir|escribirme|mandar|mandarme|enviar|enviarme|molestar|molestarme
        seria|sera|es posible NO RECIBIR|GET MORE MSG
        NO quiero|deseo|queremos|deseamos GET MORE? MSG vuestra|su|tu|esta|esa empresa|compañia|tienda|seguro|gimnasio|gym|escuela|universidad|colegio
        asegurense|asegurese|aseguraos|encarguense|encarguese|garanticen|garantice|procuren de? que|q|k ya? NO me|nos? llegue|lleguen|reciba|recibamos|manden|mande|envien|envie MORE MSG
        asegurense|asegurese|aseguraos|encarguense|encarguese|garanticen|garantice de? que|q|k ya? NO me|nos lleguen|manden|mande|envien|envie mas|+ MSG
        link|enlace|boton|liga para|de darse|darme|dar de BAJA NO funciona|sirve|jala|abre|va|carga $ $? como|por_donde me? salgo|salirme|borro|quito
        llevo|llevamos|llevaba _3 diciendoles|diciendole|diciendoos|mandando|mandandoles|poniendo|respondiendo|contestando|escribiendo|escribiendoles|enviando|repitiendo stop|unsubscribe
        puse|pusimos|mande|respondi|conteste|escribi|envie salir|stop|unsubscribe _4 y|pero|$ hoy|ayer|ahora|aun|todavia? me|nos? llego|llega|llegan|llegaron|mandan|mandaron|siguen|sigue|seguis otro|otra|mas|MSG|GER $
        seria|sera|es|ruego|pido|solicito|quisiera|agradeceria|espero posible? que|q|k se me|nos deje|dejara|dejase|pare|parara de escribir|mandar|enviar|molestar|contactar|textear MSG|$|a|al
        ponganme|pongame|ponme|anotenme|anoteme|incluyanme|incluyame|agreguenme|agregueme|metanme|registrenme|inscribanme en|a lista|registro de? no llamar|llame|llamen|contactar|molestar|escribir|mensajes|envio
        ERRED de? NUMBER|persona _3 $? _4 recibiendo|llegan|llega|llegando|recibo MSG de|para un|una tal
        no conozco a? ningun|ninguna|ese|esa _2 ni se de? que|quien|cual _2 hablan|habla|hablas|hablais|dicen|refieren >
        . anulen|anulad|anule|cancelen|cancelad|cancele|quiten|quitad|quite|desactiven|desactivad|desactive|suspendan|suspended mensajes|sms|avisos|recordatorios|notificaciones|mensajitos $ con _3 me|nos basta|apaño|arreglo|entero|vale|sobra|alcanza|manejo|apañamos|arreglamos|enteramos
        mensajes|sms|avisos|recordatorios|notificaciones|mensajitos|promociones _2 me|nos sobran|estorban _2 $? _6 $? y? quitadlos|quitenlos|quitelos|quitalos|cancelenlos|canceladlos|anuladlos|anulenlos|desactivenlos|desactivadlos|suspendanlos|borrenlos|eliminenlos .
        puse|respondi|conteste|escribi|ya_puse|les_puse|ya_les_puse|ya_respondi|ya_conteste|les_mande|ya_les_mande la? palabra? BAJA|stop|alto|salir|cancelar|unsubscribe _4 $? y|pero me? siguen|sigue|seguis|continuan igual|mandando|llegando|escribiendo|insistiendo|enviando? .
        me|nos dieron|asignaron|vendieron|toco este|esta numero|chip|linea|sim _4 $? y me? llegan|llega|entran|mandan mensajes|msjs|sms|avisos|recordatorios|cosas de|para otra persona
        me|nos dieron|asignaron|vendieron|toco este|esta numero|chip|linea|sim _4 $? y me? llegan|llega|entran|mandan mensajes|msjs|sms|avisos|recordatorios|cosas de|para otro|alguien _2 .
        . y|pero|oigan|oiga|oye|bueno? como se quita|borra|desuscribe|desapunta|desinscribe|elimina uno|una? de aqui|aca|esto|ahi >
        BAJA|stop NO sirve|funciona|jala para|pa? nada? $ la|lo puse|mande|envie|escribi|respondi|pedi
        al|a proxima|proximo|siguiente MSG $? llamo|voy|acudo|denuncio|reporto|aviso|los|les|os|te _3 LAW|LAWYER|policia|denuncio|bloqueo|reporto|demando
        aqui|aca no vive|hay|existe|trabaja ningun|ninguna|nadie _2 $ _? este|esta NUMBER|chip|linea|sim|celu es|me|lo|la|ahora|ya mio|mia|dieron|la|lo|asignaron|vendieron|compre|tengo|es
        no conozco a? ninguna|ningun|nadie _2 $ _? tengo|compre|uso|estrene|saque|adquiri este|esta numero|chip|linea|sim|telefono|celular desde|hace|apenas|recien|ayer|este
        dejenme|dejame|dejeme|dejadme|dejennos|dejenos en? paz _4 con|de los|las|la|sus|tanta|tantos|tus|vuestra|vuestras|vuestros publicidad|propaganda|promociones|promos|mensajes|mensajitos|sms|ofertas|spam|descuentos
        los|os marque|puse|reporte|tengo como|en spam y|pero aun|igual|todavia asi|me? entran|llegan|siguen|sigue|seguis|escriben
        soy|somos un|una? CLIENT que|q|k? y? pide|pido|pedimos|solicita|solicito|exige|exijo la|mi|su? BAJA de|del|d _? MSG|LIST
        """,
    "word": """
        . WORD >
        . WORD ya|definitiva|inmediata|inmediatamente|todo|total|todos|urgente|desde >
        . WORD 0 >
        . WORD WORD >
        , stop >
        $ stop|unsubscribe >
        $ BAJA ya? >
        $ BAJA $ gracias|ya
        . BAJA de? servicio|suscripcion
        . no mas|+ $
        . ya no mas|+ $
        . ni uno|una mas|+ $
        . WORD MSG
        . MSG no >
        . off >
        . nunca|jamas mas|+ >
        . fuera >
        pues|eso|digo|dije|pedi|respondi|mande|mandé|quiero|solicito|pido|exijo|tramiten|tramitar|puse|escribi|envie|conteste BAJA|stop $
        ya? mande|pedi|solicite|puse|respondi|envie|escribi|conteste la? BAJA|stop
        ya? he mandado|pedido|solicitado|puesto|respondido|enviado|escrito|dicho la? BAJA|stop
        eso $ BAJA >
        eso $ stop >
        quiero|quisiera|kiero|necesito|deseo unsubscribe|opt
        WISH la BAJA
        WISH mi BAJA
        tramiten|procesen|procedan|tramitar|procedan_a|gestionen|gestionad|tramitad mi|la? BAJA
        BAJA definitiva|inmediata|total|completa|urgente
        la BAJA definitiva|inmediata|total|completa|urgente
        . no gracias? $ eliminar|borrar|eliminarme|borrarme|BAJA|stop|quitar|desuscribir|desuscribirme|remover >
        """,
    "ending": """
        pongan|ponle|ponganle|poned|pongale fin|punto_final|un_alto
        hasta nunca $
        adios para siempre
        NO me escribiran|mandaran|enviaran|molestaran|contactaran|llegaran MORE|MSG
        hagan que|q|k pare|paren|dejen|deje|cesen
        $ anulen|cancelen|suspendan|anule los? envios
        MSG por|via? MSG no $
        . puro|pura|purito spam|publicidad|basura
        que? sea el|la ultimo|ultima MSG
        que? sea la ultima vez .
        siguen|sigue|seguis llegando|mandando|escribiendo|igual|insistiendo .
        WISH ASK la|mi? BAJA
        . opt out
        cancel|quit|end los|las|sus MSG
        ya|por favor stop $
        cesen|cese|suspendan|corten|eviten|cesad|paren todo? contacto|comunicacion
        STOPALL con|de|d _? contacto|comunicacion
        opcion|boton|comando|link|enlace|palabra|codigo|forma para|de? salir|darme|parar|dejar|desuscribirme|darse|detener MSG|esto|de|$
        CANCEL servicio de? MSG
        CANCEL mi? registro $
        pueden|puede|podrian|puedes|podria|podeis|favor|pido parar|cesar $
        pueden|puede|podrian|puedes|podria|podeis dejar de? INF
        . fin >
        . ni MSG ni MSG
        noo|nooo|noooo|nooooo|noooooo mas|+ MSG
        CANCEL ya? mi|esta? suscripcion|inscripcion a|de|en _? MSG
        . CANCEL ya? mi? suscripcion >
        . cancelar|suspender|detener|parar los? envios >
        $ suspendan|anulen|desistan >
        STOPALL de? INF
        STOPDO ya? de|del|d INF|GER
        para|parar|deje ya? de|del|d INF
        STOPDO ya? de|del|d SEND
        STOPS ya? con|de|los|tus|sus|tanto? _? MSG
        STOPS ya? con|de esto|eso $
        dejen|deja|dejad|paren|para|parad|pare ya? con _? MSG
        basta|alto|stop|parenle|parale|suficiente|tanto|tanta|tantos|tantas|ni_un MSG
        . STOPS ya? >
        . STOPS ya? no? >
        ya basta|paren|parenle|parale|stop|cortenla|cortala|estuvo $
        paren|basta|cortenla ya $
        . pare|parad|para|dejen ya $
        . para ya
        $ paren|parad|cesen|cese|basta|dejenme|fuera >
        dejen|deja|dejad|dejenme|dejame|dejadme|dejennos|dejeme|dejes|dejenos|dejeis|dejaran|dejarme|dejan|dejais a? NUMBER? _? paz|tranquilo|tranquila|tranquilos|tranquilas
        dejenme|dejame|dejadme|dejennos|dejeme|dejenos en? paz|tranquilo|tranquila|tranquilos|tranquilas|quieto|quieta|vivir|.
        me|nos STOPDO en? paz|tranquilo|tranquila
        dejarme|dejarnos en? paz|tranquilo|tranquila
        no mas|+ MSG
        nomas MSG
        sin mas MSG
        nada|cero de? MSG
        nada|cero mas|+ de? MSG
        ni un|una|otro|otra|medio|solo _? MSG mas|+
        . ni un|una otro|otra|solo|sola|medio? MSG
        ni|ningun|ninguna otro|otra MSG
        fin|final de|del|d MSG
        nunca|jamas mas|+ un|una? MSG
        MSG nunca|jamas mas|+
        MSG ni uno|una|loco|muerto
        CANCEL ya? todo? MSGS
        cese|cesen|suspendan|suspenda|detengan|cancelen|paren|cesad los? envios|envio $
        CANCEL el|los|sus|mi? envio|envios|recepcion de? MSG|LIST
        suspendan|cesen|paren|cancelen envio|envios a mi|este NUMBER
        CANCEL ya? mi|esta suscripcion|inscripcion $
        CANCEL el uso de? mi|NUMBER
        cierren|cierra mi registro|inscripcion|suscripcion
        cancelar|cancelen|cancela|cancele|desactivar|desactiven|desactiva|anular|anulen MSG
        cancelen|cancela|cancele|desactiven|desactiva|detengan|paren|suspendan|anulen|corten|acaben|terminen|interrumpan|acabad con? esto|eso .
        deshagan|deshaganlo esto|eso|.
        cancelacion|baja|anulacion|cese|suspension|eliminacion|supresion|borrado del? servicio|envio|envios|todos? _? MSG|datos
        para|pare|paren|parad|basta de|del|d una? puta|maldita|bendita|vez
        que|q|k esto|eso pare|cese
        . que|q|k paren|cesen >
        quiero|exijo|pido|necesito que|q|k paren|cesen|pare $
        que|q|k paren|cesen MSG|envios
        desearia|quisiera|ojala|WISH que? cesaran|pararan MSG|envios
        que|q|k tengo|hay|debo que? hacer|poner|mandar|escribir|contestar para que? paren|cesen|dejen $
        ya_puse|ya_mande|ya_envie|ya_respondi|ya_conteste|les_puse|les_mande|ya_les_puse|ya_les_mande|puse|mande|envie|respondi|conteste|escribi la? palabra? BAJA|stop|salir|alto|cancelar ya? dos|tres|cuatro|varias|mil|0 veces
        stop|BAJA NO funciona|sirve|jala
        link|enlace|boton|opcion para desuscribirme|desuscribirse
        es mucho|tan pedir|dificil que? no|STOPDO|REMOVEME
        como|donde|como_se|con hago|hacer|le|hacemos para que? _? dejar|parar|salir|no|dejen|dejes|deje|cancelar de? MSG|esto|recibir|recibirlos|INF|SUBJ
        como|donde hago|hacer|le? para? que? _? dejar|parar de|MSG|esto|recibir
        como _? me _? de? BAJA
        como|donde|donde_se|como_se|palabra _? _? desactivo|cancelo|cancelar|desactivar|detener|detengo|bloquear|bloqueo|parar|paro|anular|anulo|cancela|detiene|desactiva|elimino|quito|anula MSGS
        como|donde|donde_se|como_se|palabra _? _? desactivo|cancelo|cancelar|desactivar|anular|anulo|cancela|desactiva|anula|salgo esto|eso .
        como _? _? salgo|salir|salirme de|del|d esto|eso|LIST
        como _? _? dejo|dejar de|del|d recibir|INF
        como _? _? desuscribo|desuscribirme|desapunto|desapuntarme|doy_de_baja|desinscribo|desvinculo|desuscribe
        como _? _? borro|borrarme|quito|quitarme|saco|salgo|retiro de|del|d _? LIST
        donde _? _? desuscribo|desuscribirme|desapunto|desapuntarme|BAJA
        como|donde _? _? no _? lleguen|llegue|recibir MSG
        como _? _? _? _? STOPALL de? INF
        hay|existe|habra|tienen|tiene alguna|algun? forma|manera|modo de? que? _? STOPALL|no|cancelar|bloquear|parar|detener|evitar _? _? INF|SUBJ|MSG|recibir|llegarme|envio
        hay|existe|habra|tienen alguna|algun? forma|manera|modo de? que? me? BAJA|REMOVEME|REMOVE $|de
        hay|existe|habra|tienen alguna|algun? forma|manera|modo de? DAR|darme de? BAJA
        dejar de|del|d recibir|recibirlos esto|eso|MSG
        que|q|k tengo|hay|debo que? hacer para que? _? STOPALL|dejar|no de? INF|SUBJ|recibir
        que|q|k tengo|hay que? hacer|mandar|poner|escribir|contestar para _? BAJA|salir $|de
        cuando|hasta_cuando|cuanto piensan|van|vais|pensais a? dejar|parar de|del|d INF
        cuando|hasta_cuando|cuanto piensan|van|vais|pensais a? dejarme|dejarnos
        hasta cuando van|vais|piensan|pensais|seguiran a? seguir? INF|GER|con
        se puede desactivar|parar|cancelar|quitar esto|eso|MSG
        quisiera|quiero|puedo|pueden|podrian|podrias|WISH DAR|me de? BAJA
        WISH que? me DAR de? BAJA
        DAR me? de? BAJA $
        DAR me? de? BAJA ya|por|del|este|mi
        DAR me? de? BAJA NUMBER|LIST|MSG
        me MODAL DAR|dar de? BAJA
        . BAJA definitiva|inmediata
        denme|deme|dame|darme|dadme|den|dennos|dnme|me BAJA .
        me den|dan|da|doy|dais|des|de|diesen|dieran|dieseis de|del|d BAJA
        me siguen|seguis|sigue|sigues llegando|mandando|escribiendo|enviando
        me siguen|seguis|sigue|sigues GER MSG|sus|cosas|esto|$
        por|x que|q|k me? siguen|sigue|seguis|sigues GER
        por|x que|q|k me siguen|seguis|sigues
        por|x que|q|k sigo recibiendo MSG|esto|sus
        xq|pq|porque|porq|pk|porke me? siguen|sigue|seguis|sigues GER
        por|x que|q|k todavia|aun no me? han? REMOVE|PREMOVE|borrado|quitado|sacado|eliminado
        por que|q|k no me borran|quitan|sacan|eliminan|dan $|si|de
        por que|q|k volvio|volvieron|vuelve|vuelven a llegar|aparecer|mandar|INF MSG|.|esto
        sigo|seguimos recibiendo MSG
        sigo|seguimos recibiendo esto|eso? .
        por|x que|q|k me? siguen|sigue|seguis MSG
        van|vais|piensan|pensais a? seguir INF|GER
        siguen|sigue|seguis|continuan|insisten|insistis con|en sus|los? MSG
        ya? no tiene|tienen caso|sentido que? me|nos _? SUBJ|GER
        no le|les? sigan|siga|sigas con MSG
        . silencio $
        este|esta|esa|ese sea|fuera|es el|la ultimo|ultima MSG
        que|q|k este|esta|esa|ese sea|fuera el|la ultimo|ultima $
        este|esta fue el|la ultimo|ultima MSG
        off a|de|con|los|las MSG
        renuncio|renunciamos a MSG
        ya? habia|he|hemos pedido|solicitado|mandado salir|BAJA|stop $
        ya? pedi|solicite|pedimos salir|BAJA $
        ya? mande|puse|respondi|conteste|escribi|envie|puesto|mandado|respondido|contestado salir|stop|unsubscribe
        ya? mande|puse|respondi|conteste|escribi BAJA
        ya me? habia|he|hube dado de? BAJA
        me habia dado de? BAJA
        me di de? BAJA y|hace|ayer|pero|varias|dos
        con|a quien le? hablo|hay|me|tengo|digo|aviso|llamo para? que? me REMOVE de|$
        con|a quien le? hablo|hay|me|tengo|digo|aviso|llamo para? que? me? REMOVEME|dejen|dejar|paren de|$
        como los|os bloqueo $
        como bloqueo sus|estos|tus|a|este MSG|NUMBER
        quedamos|quedaron|dijeron|prometieron|juraron|aseguraron|dijo|juro|aseguro|prometio|dijisteis|prometisteis|confirmaron|confirmo en? que|q|k ya NO me|nos? iban|iba|ibais|van|va a? INF MORE|MSG|nada|$
        quedamos|quedaron|dijeron|prometieron|juraron|aseguraron|dijo|juro|aseguro|prometio|dijisteis|prometisteis|confirmaron|confirmo en? que|q|k ya? NO me|nos? escribirian|mandarian|enviarian|llegarian|molestarian|contactarian|llamarian|llegaria|escribiriais|mandariais MORE|MSG|$
        . STOPS pesados|pesadas|pesaditos|cansinos|plastas|cansones|intensos
        MSG tienen|tiene|deben|debe|deberian|han que|de? acabar|parar|cesar|terminar|acabarse
        esto|eso tiene|debe|ha que|de? acabar|parar|cesar|terminar ya .
        $ paren|parenle|parad|basta con|de turnos|citas|donativos|eventos|promos
        den|doy|dese|damos|considero|consideren|considere por? cerrado|terminado|concluido|finalizado|cerrada|terminada|concluida|finalizada _? contacto|relacion|comunicacion|vinculo
        considere|consideren|considerad|tomen|tome esto|este|esta? como? el|la? ultimo|ultima contacto|MSG|comunicacion
        considerelo|considerenlo|tomenlo|tomelo como? el|la? ultimo|ultima contacto|MSG|comunicacion
        CANCEL ya? mi|esta? suscripcion|inscripcion al|del|a|de _? MSG
        $ silencio absoluto|total >
        NO tengo|tenemos por que|q|porque seguir|estar? recibiendo|recibir|aguantar|soportar|leer MSG|esto|sus
        que|q|k mi|este|mis NUMBER deje|dejen|dejara|dejase de RECIBIR|recibir MSG?
        que|q|k mi|este|mis NUMBER deje|dejen|dejara|dejase de RECIBIR|recibir MSG|esto|sus|mas
        CANCEL todo|toda que|q|k le|me|les|nos? llega|llegue|llegaba|mandan|envian|manden _? _? NUMBER|$
        . dejenlo|dejadlo|dejelo ya >
        . ya dejenlo|dejadlo|dejelo >
        asegurense|asegurese|encarguense|encarguese|asegurate|asegurame|procuren|procure|procurad|vean|vea|hagan|garanticen|aseguren|cuiden|verifiquen|logren de? que|q|k ya? NO me|nos? lleguen|llegue|SUBJ|reciba|recibamos|entre|entren MORE|MSG|nada|$
        vean|vea|hagan|haga|aseguren|gestionen|procuren|asegurense|encarguense de? que|q|k mi|este|mis NUMBER salga|salgan|desaparezca|desaparezcan|quede|queden de|del|fuera? _? LIST
        hay|tengo|debo|tenemos que|q|k mandar|poner|escribir|contestar|responder|enviar|hacer|decir _4 para? que|q|k paren|pare|dejen|cesen|deje $
        donde se? apaga|apago|quita|corta esto .
        esto|este|esta|ese|esa? es|sea|fue|sera el|la? ultimo|ultima MSG? que|q|k quiero|quise|pienso|deseo|quisiera|queremos a? recibir|ver|leer|verle|recibirles
        que? sea el|la? ultimo|ultima MSG? que|q|k recibo|reciba|mandan|manden|leo|recibimos
        fallecio|murio|falta $? _? REMOVE|CANCEL su|el|la NUMBER|nombre
        asegurense|asegurese|encarguense|encarguese|procuren|procure|garanticen|hagan de? que|q|k NO VOLVER a RECIBIR|recibir|tener|llegar nada|MORE|MSG|$
        ya me? sali|borre|desapunte|desuscribi _4 sigo|siguen|seguis aqui|recibiendo|llegando|mandando|en
        llevo|llevamos|llevaba _3 pidiendo|solicitando|exigiendo la? BAJA $|de|y
        llevo|llevamos|llevaba _3 pidiendo|solicitando|exigiendo|diciendo que|q|k me|nos? REMOVE|STOPALL|dejen|paren
        hagan|haganlo|hagalo|haga parar
        no vuelvan|vuelva|volvais|vuelvas a hacerlo
        . ya esta $ no manden|mande
        procedimiento|manera|forma para|de dejar de recibir
        . que|q|k paren|pares|pareis|cesen|ceseis|ceses >
        $ que|q|k paren|pares|pareis|cesen|ceseis|ceses >
        TOLD que|q|k? pareis|pares|dejeis|dejes|pararais|dejarais|pararas|dejaras|cesen|ceseis|cesaran|cesarais $|de|me|ya|>
        WISH que|q|k pareis|pares|dejeis|ceseis|ceses|paren|cesen ya|de|$
        como|donde|por_donde me borro|borramos|desapunto|desuscribo|desinscribo|desvinculo|desafilio|desregistro|desanoto $|de_aqui|de_aca|de_ahi|de_esto|de_eso
        . y|pero? como|donde|por_donde me borro|borramos|desapunto|desuscribo|desinscribo|desvinculo|elimino|quito|salgo de|d|del|$ THIS|LIST|MSGS|ustedes|vosotros
        como|donde hago|hacer|le|hacemos|hay para|que|pa? que? borrarme|salirme|desuscribirme|desapuntarme|desinscribirme|eliminarme|quitarme|sacarme|desafiliarme|borrarnos $|de|d|del THIS|LIST|MSGS|$
        como|donde hago|hacer|le|hacemos|hay para|que|pa? que? borrarme|salirme|desuscribirme|desapuntarme|desinscribirme|darme_de_baja $
        que? sea la? ultima vez que|q|k me|nos? mandan|manden|mandais|mandas|escriben|escriban|escribis|escribes|envian|envien|enviais|contactan|contacten|molestan|molesten|GER
        TOLD que|q? alto|basta|stop $
        $ ya_chole|ya_estuvo_bueno|ya_vale|ya_cansan|ya_hartan >
        hasta cuando con MSG
        TOLD _2 la? BAJA|stop y|pero siguen|sigue|seguis|estamos|aqui|nada|todavia|aun
        cansan|cansais|cansas|aburren $ suspendanlo|suspendanlos|paren|parenlo|cortenla|cortenlo
        . suspendanlo|suspendanlos|suspendalo|suspendedlo >
        MSG $ cortadlo|cortenlo|cortalo|paradlo|parenlo|acabadlo|acabenlo >
        hay|existe|habra|tienen|tiene|teneis alguna|algun? forma|manera|modo|opcion|posibilidad de|para? que? apagar|desactivar|quitar|silenciar|anular|eliminar|suspender|cortar|cancelar|parar MSG
        . me|nos cansaron|hartaron|aburrieron|cansasteis|hartasteis|hincharon|agotaron|hinchasteis $ chau|chao|adios|bye|basta|fuera|ciao
        . cortala|cortenla|cortela ya? $ nadie|ya|en_serio|por_dios|quieres|che|basta
        pedir|pedirles|pedirle|pediros|rogar|rogarles que|q|k pararan|dejaran|pararais|cesaran|dejarais $
        palabra|codigo|comando|clave _6 para que|q|k? esto|eso? se? desaparezcan|paren|acabe|acaben|dejen|pare|cesen|cese|termine|salir|parar
        hay|tengo|debo|tenemos que|q|k mandar|poner|escribir|contestar|responder|enviar|hacer|decir para que|q|k? esto|eso se? acabe|acaben|pare|termine|cese
        donde|como|que|q|k _2 pincho|pico|pulso|aprieto|toco|clico|presiono|aplasto _? para borrarme|salirme|darme_de_baja|desuscribirme|cancelar_esto|dejar_de_recibir
        boton|enlace|link|opcion|palabra|forma _3 para no|dejar de? RECIBIR MORE|MSG|esto|eso|$
        que|q|k numero mando|envio|pongo la? palabra? BAJA|stop
        $|y no sigan|sigais|siga >
        MSG $ no sigan|siga|sigais|sigas >
        . finalizar >
        a|con a? ver si _? pierden|perdeis|borran|olvidan mi|el NUMBER
        suspension|cese|cancelacion|interrupcion definitiva|inmediata|total de? _? envios|MSG
        interrumpan|interrumpid|suspendan|detengan|finalicen|cesen|cese de? inmediato? los? envios
        CANCEL|anulen mi alta en|de MSG|LIST
        podrian|podria|pueden|puede|podeis soltar|olvidar mi NUMBER
        darle|denle|dale|dadle|dele stop a esto|eso|MSG
        corten|cortad|corta|paren|parad rollo|tema|cantaleta|cuento|lata con MSG
        apaguen|apaga|apague|paren|parad esa|la|esta maquina|maquinita|robot|bot de? MSG
        escriben|mandan|llegan|escribes|mandas|envian _4 $? _5 $ y? cortenle|cortenla|cortela|cortala|parenle|parenla|parale|bajenle >
        esto|eso se puede|podra|podria apagar|silenciar en|desde|de _
        MSG se puede|pueden|podra|podrian apagar|silenciar|desactivar $|en|de|desde
        dejen|dejad|deja|deje|dejenme|dejennos|dejadme respirar .
        puse|pusimos|mande|respondi|conteste|escribi|envie BAJA _4 y|pero hoy|ayer|ahora|aun|todavia? me|nos? llego|llega|llegan|llegaron|mandan|mandaron|siguen|sigue|seguis otro|otra|mas|MSG|GER $
        cuanto|cuanta|hasta_cuando mas|+? van|vais|piensan|pensais|seguiran a|en? estar|andar|seguir con MSG|esto|lo_mismo|sus
        hasta cuando con esto|eso|lo_mismo|ustedes|vosotros .
        ya_puse|ya_mande|ya_envie|ya_respondi|ya_conteste|les_puse|les_mande|ya_les_puse|ya_les_mande|puse|mande|envie|respondi|conteste|escribi la? palabra? BAJA|stop|salir|alto|cancelar _4 $? y|pero siguen|sigue|seguis|continuan|nada|igual .
        ya_puse|ya_mande|ya_envie|ya_respondi|ya_conteste|les_puse|les_mande|ya_les_puse|ya_les_mande|puse|mande|envie|respondi|conteste|escribi la? palabra? BAJA|stop|salir|alto|cancelar _4 $? y|pero ni_caso|como_si|me_siguen|siguen|sigue|seguis|continuan mandando|llegando|escribiendo|igual|nada|insistiendo
        ya? van|llevo|serian|son dos|tres|cuatro|cinco|varias|0 veces|bajas|dias|semanas que|q|k? _? les? pongo|mando|respondo|envio|escribo|contesto|puesto|mandado|respondido la? palabra? BAJA|stop|alto|salir|cancelar
        dos|tres|cuatro|cinco|varias|0 veces _? puesto|mandado|respondido|enviado|escrito|contestado|pongo|puse|mande|respondi|escribi la? palabra? BAJA|stop|alto|salir|cancelar
        la palabra BAJA|stop|alto|salir NO funciona|sirve|jala|hace
        de que sirve|vale|servia|sirvio poner|mandar|responder|escribir|contestar la? palabra? BAJA|stop|alto|salir|cancelar
        dejenme|dejame|dejeme|dejadme|dejennos en? paz|tranquilo|tranquila _3 con MSG
        hasta cuando los|las|estos|tantos|tanta|tanto|sus mensajes|mensajitos|sms|avisitos|publicidad|propaganda|spam|llamadas|msjs|textos|textitos|wasaps|whatsapps $
        . BAJA BAJA $
        . stop stop $
        . BAJA BAJA BAJA
        . y|pero? esto|eso donde se apaga|corta|para|desactiva|cancela .
        para|pa DAR|darse|darme|salir|salirme|salirse|borrarme|borrarse|desapuntarme|desuscribirme|quitarme de? BAJA? de|del? _? THIS|LIST|MSGS? $? cual|que|como|donde|a_quien es|hay|se|tengo|hago|debo|pongo|marco|escribo|mando|toca|aprieto|pulso
        quien me|nos REMOVE a? mi|nosotros? de|del|d _? LIST|THIS|envio
        los|os|te marque|puse|mande|reporte|tengo|meti como|a|en spam|basura|no_deseado|no_deseados y|pero aun|todavia|igual|ni|siguen|entran|llegan|sigue|seguis|me
        los|os|te bloquee|silencie|tengo_bloqueados|tengo_silenciados _3 y|pero aun|todavia|igual|ni|siguen|entran|sigue|seguis|me asi|entran|llegan|escriben|entrando|llegando|escribiendo|mandando|siguen|seguis|me
        os|los|te silencio|silencie|bloquee hace|desde _2 y|pero ni asi
        me sali|borre|desapunte|di_de_baja|fui|desvincule|retire de|del|d _3 hace? _3 y|pero aun|todavia|siguen|sigo|me me|nos? llegan|mandan|recibiendo|llega|llegando|mandando|entran _? MSG
        boton|opcion|palabra|codigo|comando|tecla para que|q|k? ya? NO me|nos? lleguen|llegue|manden|mande|escriban|entren|recibir MORE|MSG|$
        con|a quien le? hablo|llamo|digo|escribo|dirijo|acudo para que|q|k paren|dejen|cesen|corten|pare con? esto|eso|MSG .
        mande|puse|envie|respondi|conteste|escribi la? palabra? stop|BAJA|salir _3 $ y|pero? hoy|ayer|ahora? ya? me|nos llegan|llega|llego|llegaron|entran|entraron|mandan|mandaron otro|otra|otros|otras|dos|tres|cuatro|mas|+|MSG
        """,
    "removal": """
        no vuelvan|vuelva|vuelvas a ponerme|meterme|incluirme|agregarme|anotarme|apuntarme _3 LIST
        no WANT seguir|estar|continuar|permanecer|figurar en _2 LIST
        mi NUMBER NO es|esta para|publico|disponible|en
        mi|este NUMBER es privado|personal|particular|confidencial
        NO _? _? usar|usen|tengan|guarden|den|vendan|compartan mi NUMBER
        mi NUMBER fuera
        lejos de mi NUMBER
        con mi NUMBER NO
        me borro|salgo|desuscribo|desapunto|retiro|desinscribo|largo de _? LIST|esto
        REMOVE todo _? _? tengan|tienen|teneis mio|mia|mi
        por donde me borro|salgo|desuscribo|quito|desapunto
        como|donde se quita|borra|sale|desuscribe uno? de esto|LIST|THIS
        agreguenme|incluyanme|inscribanme|agregueme|incluyame a|en _? lista|registro de? no|negra
        cuesta _? _? borrar|quitar|eliminar un|mi? NUMBER
        desaparezcan|desaparezca|esfumense|borrense|salgan de mi NUMBER|vida|telefono
        limpienme|limpiame|archivenme
        BAJA para este|mi NUMBER
        UNME
        REMOVEME que|porque|o|pues|pero|antes|cuanto|entonces|no
        $ quiten|borren|saquen|eliminen|retiren|excluyan|borra|elimina|bajen >
        para que|q|k me olviden|borren|dejen|saquen|olvides
        NO volver a usarlo|usar
        pongan|ponganme|ponme|pongame|anotenme|marquenme en|como|a? _? lista|no negra|molestar|contactar
        REMOVE|remove|delete|block|erase mi|my NUMBER
        procedan|proceder|proceda|procedais a? NOUNOUT|eliminar|borrar|baja|darme mi|mis|de
        REMOVEME MSGS
        dejenme|dejame|dejeme|mantenganme|tenganme|dejadme fuera|afuera de? LIST|esto|$
        no me tengan en cuenta
        NEVER mas|+? en? LIST >
        como me quito|salgo|borro|saco|elimino|desinscribo de esto|LIST|aqui
        mis datos _? _? _? _? $? REMOVEIT
        bloqueen|bloquee|bloquea|bloqueame mi|este numero|contacto
        WISH ser PART de? LIST|BAJA|$
        WISH ser PART de? _? LIST
        REMOVEME $
        REMOVEME ya|inmediatamente|ahora|urgente|gracias
        REMOVEME de|d|del|dl esto|eso|THIS|una|todo|todos|todas|vuestro|vuestra|sus|su
        REMOVEME aqui|ahi|alli|alla|aca
        REMOVEME >
        REMOVEME LIST $
        REMOVEME me|nos? de|d LIST
        RME me|nos de|d? LIST|$
        me|nos MODAL? RME $
        me|nos MODAL? REMOVE de|del|d _? LIST|THIS|MSGS|una|todo|todos
        me|nos MODAL? REMOVE THIS|ya $
        me|m|nos REMOVE LIST
        q|que m|me|nos REMOVE de|d? LIST|THIS|MSGS|$
        REMOVEMODAL me de? LIST|$
        WISH que? me|nos REMOVE $
        REMOVE mi|este|nuestro|ese NUMBER
        quiten|borren|borra|borre|elimina|elimine|eliminen|borrar|eliminar|excluir|excluyan|retiren|saquen el|tu? NUMBER
        REMOVE mis datos
        REMOVE mi|este|nuestro NUMBER LIST
        REMOVE a? mi|este NUMBER|nombre _? _? LIST
        quitar|sacar|salir|salirme|borrar|eliminar|excluir|retirar de|d su|sus|vuestra|esta|una|vuestro LIST
        . REMOVE|salir de|del|d _? LIST .
        excluir|excluyan|eliminar|retirar|borrar|quitar|sacar de|del|d _? LIST $
        MODAL REMOVE mi|este|nuestro NUMBER
        mi|este NUMBER de|del|d su|la|sus|vuestra|esa|esta LIST
        fuera de|del|d la|su|esta|sus LIST
        que? quede|quedar|estar|quedo fuera de|del|d sus|su|la LIST
        FORGET de? mi|este NUMBER
        FORGET de? mi|nosotros|esto $
        FORGET que|q|k existo|vivo
        olvidenme|olvidame|olvideme|olvidadme|ignorenme|olvidarme
        no usen|utilicen|uses|use|useis|utiliceis|utilices|marqueis|guardeis|tengais|marquen|guarden|tengan|compartan|usar|utilizar mas? mi|este NUMBER
        mi NUMBER no es para eso|esto
        no usarlo|usen|utilicen|useis|utiliceis AGAIN
        BAJA de? mi|este NUMBER
        BAJA a|al mi|este? NUMBER
        REMOVEIT de|del|d su|sus|vuestra|vuestros|vuestro LIST
        mi|este|ese|dar NUMBER _? _? _? _? _? $? _? _? $? REMOVEIT
        mi|este|ese NUMBER _? _? $? _? _? $? _? REMOVEIT
        MSG $? REMOVEIT .
        dadlo|denlo|delo|darlo de? BAJA
        REMOVE mi? nombre|correo|registro|ficha|expediente de? LIST|THIS|$
        desvinculen|excluyan|desliguen mi|este|a _? NUMBER
        limpiar|limpien|depurar|depuren mi|este contacto|NUMBER
        no cuenten conmigo
        haz|hagan|haced de? cuenta|como _? _? no existo|mori
        como si? no existiera
        CANCELME ya? MSG
        no figurar|aparecer|constar|estar mas? en LIST
        WISH no? ASK? no? figurar|aparecer|constar|estar mas|fuera en? LIST
        NOUNOUT|BAJA de? mi|mis|este|nuestro NUMBER
        NOUNOUT|BAJA de|del|d _? LIST
        WISH que? mi|mis|este NUMBER sean|sea|se|quede PART|REMOVE|borre|elimine|eliminen|borren|fuera
        WISH que? REMOVE|PREMOVE mi|mis|este NUMBER
        cuando me van|vais|piensan|va a? soltar|largar|borrar|olvidar $
        cuando me van|vais|piensan|va a? REMOVE de|del|d LIST
        quien me? REMOVE de|del|d LIST|THIS
        me salgo .
        me salgo de|del|d esto|LIST
        . quiero|quisiera salir|salirme >
        REMOVEME de|del|d aviso|anuncio|chat|canal|comunidad|hilo|cadena|reparto
        me|nos REMOVE de|del|d aviso|anuncio|canal|comunidad|hilo|cadena $
        WISH ASK? que? me|nos DAR|PREMOVE de? BAJA
        WISH|que que? me|nos REMOVE y? punto|listo|basta
        NO WANT estar|aparecer|figurar|seguir en ella|ellas|ninguna
        NO WANT estar|aparecer|figurar|seguir|constar entre sus|los? destinatarios|contactos|suscriptores|clientes|inscritos
        mio|mia|NUMBER ya NO lo|la? usen|utilicen|usar|marquen|tengan $
        este|mi NUMBER es? solo|solamente|unicamente? para|de mi? familia|trabajo|emergencias|urgencias|amigos nada|nomas mas|+?
        quita|quiten|quitar|quitad|quitenme|quitame lo de|del|d _3 deja|dejen|dejad|dejame|dejenme|mantengan
        lo de|del _4 quitenmelo|quitamelo|quitemelo|quitadmelo|borrenmelo
        fallecio|murio|falta $? _? REMOVEIT de? LIST
        procedan|proceder|proceda|procedais|procedase a? la? BAJA|NOUNOUT inmediata|definitiva|total|completa|de|del|mi|este
        puede|podria|podrian|pueden|podra mi|este|nuestro|ese NUMBER ser|quedar PART|REMOVE|fuera
        mi|este|nuestro|ese NUMBER puede|podria|debe|deberia|tiene que? ser|quedar PART|fuera
        puede|podria|podrian|pueden|debe|deberia ser PART mi|este|nuestro NUMBER
        WISH NO seguir|continuar|permanecer|estar|figurar|aparecer mas? en _? LIST
        desháganse|deshaganse|deshagase|deshaceos de mi contacto|NUMBER|datos
        quiero|quisiera|deseo|necesito|pido|solicito dar de baja _? MSG
        eliminenlo|eliminadlo|eliminalo|borrenlo|borralo|borradlo|eliminenla|borrenla|borrenme|eliminenme >
        me puedo|pueda|podria borrar|quitar|salir de
        no se me incluya|incluyera|incluyese|contacte|contactara|escriba
        sakenme|saquenme|sacame|sacadme|sakeme dela|de_la|de lista|grupo
        dije|pedi|dijimos que|q|k me borraras|borraran|borrarais|quitaran|sacaran|eliminaran
        link|enlace para darse|darme|dar de baja no
        LOWERME de|del|d _? LIST|MSGS $|ya|por|porfa|pls|pliss|plis|que|porque|pues|de
        LOWERME de|del|d ahi|aqui|alli|aca|esto|eso|esa|esta|sus|su|tus LIST $
        LOWERME de|del|d ahi|alli|esto|eso|todo $|ya|que
        me|nos MODAL? bajan|bajas|bajen|bajar|bajes|baja de|del|d _? LIST|ahi|esto|eso $|ya|por|porfa
        que|q|k me|nos bajen|bajes|baje de|del|d _? LIST|ahi|esto|eso
        REMOVEME de|d|del|dl sus|los|las|esos|esas|estos|estas|tus|vuestros|vuestras MSG
        TOLD _4 que|q|k me|nos REMOVE|PREMOVE de|del? LIST|THIS|$
        TOLD _4 que|q|k me|nos REMOVE|PREMOVE $? y|otra aqui|siguen|sigue|nada|seguis|seguimos|sigo|vez
        pido|pidiendo|pedimos|llevo|rogando|solicito que|q|k me|nos REMOVE|PREMOVE y|pero|desde|de|$
        hagan|haga|haganme|hagame|haznos|hazme el|un? favor de sacarlo|quitarlo|borrarlo|eliminarlo|sacarla|quitarla|borrarla|retirarlo|excluirlo de|del|d LIST
        llega|llegan|llegando|llegaron a|al NUMBER _6 $ REMOVEIT
        este|esta NUMBER? es mio|mia ahora? _2 $ REMOVEIT .
        tienen|anotaron|anoto|anotaste|escribiste|apuntaron|copiaron|guardaron|tomaron mal _? NUMBER _8 $ REMOVEIT
        . WRONG $ y? REMOVE|REMOVEIT|REMOVEME .
        numero|persona|telefono WRONG $ y? REMOVE|REMOVEIT .
        el mio|mia lo|la borrais|borran|borren|borras|borra|quitais|quitan|quiten|quitas|sacais|sacan|saquen|eliminan|eliminen .
        MSG $? me|nos los|las MODAL REMOVE .
        NUMBER lo|la? uso|usamos|tengo|es solo|solamente|unicamente|nomas|exclusivamente para _4 $? no para MSG|ventas|publicidad
        . ya? superenme|supérame|superame|sueltenme|sueltame|soltadme|dejenme_ir .
        $ ya? superenme|superame|sueltenme|soltadme|dejenme_ir .
        REMOVE|sacar|quitar|borrar el|este|mi NUMBER $? que? ya? _3 ya NO soy|vivo|trabajo
        . y|pero? fuera de? mi NUMBER|movil|vida
        desaparezca|desaparezcan|salga|sale|saldra mi|este NUMBER de|del|d _? LIST|computadora|sistema|vista
        NUMBER sale|salga|desaparezca de|del|d _? LIST
        soltar|suelten|suelta|sueltan|liberen|libere mi NUMBER
        dejen|dejad|deja|deje quieto|tranquilo|en_paz mi NUMBER
        dejen|dejad|deja|deje de_usar mi NUMBER
        pierden|perdeis|pierdan|pierdan_ya mi|el NUMBER
        confirmenme|confirmame|confirmen|confirmacion de? que|q|k ya? mi? _? borraron|eliminaron|quitaron|borrado|eliminado|dado mi? NUMBER|BAJA
        confirmenme|confirmame|confirmen|confirmacion de? que|q|k mi|este NUMBER _2 PART
        NUMBER de|del|d un|una|mi CHILD _6 $ NO le|les SUBJ|SEND|anden|sigan
        NUMBER de|del|d un|una|mi CHILD _6 $ REMOVEIT
        murio|fallecio|muerto|muerta|difunto|difunta _8 $? ya? REMOVEIT|REMOVEME .
        soy la|el hija|hijo|viuda|viudo|nieta|nieto|esposa|esposo _8 $ REMOVEIT de LIST
        que|q|k me borres|borreis|borren|borre|elimines|elimineis|eliminen|quiteis|saqueis|quites|saques ya|de|del|d|$
        mi NUMBER $ prohibido
        sin mi NUMBER .
        no gracias? $? ya? borrame|borreme|borrenme|sacame|saqueme|saquenme|quitame|quiteme|quitenme >
        ponganme|pongame|ponme|anotenme|incluyanme|agreguenme|metanme|registrenme|inscribanme en|a lista|registro de? no|negra
        CANCELME todo|toda lo? que|q|k le|me|nos? llega|llegue|llegan|mandan|manden|envian|envien
        . fuera de mi whatsapp|wasap|bandeja|inbox|pantalla|vida >
        mi|este NUMBER _6 $? _2 $? y? borren|borrad|borre|borra|quiten|quitad|quite|quita|saquen|sacad|saque|saca|eliminen|eliminad|elimine|elimina mio|mia|este .
        esto|MSG le? llega|llegan|llegando|mandan|mandais|envian a|al? señora|señor|abuela|abuelo|anciana|anciano|abuelita|viejita|CHILD _9 $ REMOVEIT .
        NUMBER es de? empresa|trabajo|guardia|hospital|negocio _8 $ NO usen|use|useis|uses|utilicen|utiliceis|utilice mi|este NUMBER .
        """,
    "refusal": """
        . ya? olvidense|olvidaos|olvidese de mi .
        . promos|promociones|ofertas|publicidad|propaganda|descuentos|rifas|sorteos|encuestas _2 ya? no $ pero|solo|nomas? solo? avisenme|aviseme|avisame|avisen|mandenme|manden|avisad
        por que|qué no dejan|deja|paran|para de enviarme|mandarme|escribirme|molestarme
        no le|les|te dije|pedi|habia_dicho que|q|k dejara|dejaran|parara|pararan de enviarme|mandarme|escribirme|molestarme
        librenme|liberenme|salvenme|ahorrenme|evitenme|exonerenme|dispensenme|eximanme|excusenme|librame|liberame|ahorrame|evitame|evitadme|ahorradme|absuelvanme de? _? MSG
        se acabaron|terminaron mensajes|sms|textos
        me bajo|desentiendo|despido de _? MSG
        cambie|he de opinion|idea _? _? _? $ NO|REMOVEME|REMOVE|CANCEL
        MSG NO me|nos sirven|interesan|importan|gustan|ayudan|hacen|sirve|interesa|gusta
        NO me|nos sirven|gustan|importan MSG
        odio|detesto|aborrezco _? MSG
        me|nos ANNOY _? MSG
        MSG me|nos ANNOY
        MSG NO son para|mios
        me|nos llegan|llega MSG de|para otra|otro|ajenos|alguien
        MSG para|de otra persona
        MSG no deseados|deseado|deseadas
        que|q|k harta|hartazgo|cansancio|coñazo|lata|fastidio|pesadez|plaga con? MSG
        guardense|guardate|guarden|ahorrense|ahorrate|guardaos|ahorraos sus|tus? MSG
        mandenle|mandele|mandale|escribanle|envienle|mandenselos|mandenselo _? a otro|otra|su|tu
        dejen|dejad|deja|dejense|dejaos _? MSGS
        adios|chao|bye|chau|fuera|off|ciao MSG
        WISH _? _? sin MSG
        NO a|al MSG
        . NO MSG .
        ningun|ninguna _? MSG mas|+
        MSG ya NO .
        MSG fuera
        quiero|prefiero mi paz|tranquilidad
        MSG NO los|las quiero|queremos|necesito|leo|pedi
        TOLD NO .
        nunca|jamas quise|queria|quisimos MSG|esto|estos|recibir
        NO WANT tener? nada que|q|k ver con
        me niego|rechazo a? RECIBIR|MSG
        niego|deniego mi|el? CONSENT
        NO WANT ser|seguir|estar siendo? avisado|notificado|informado|avisada|notificada|informada|bombardeado|molestado|molestada|contactado|contactada
        oponerme a|al RECIBIR|envio|MSG|que
        NO me|nos vuelvan|vuelva|vuelvas|volvais mas|+|nunca a
        NO quiero estar en LIST
        NEVER me|nos|m SUBJ que|porque|pues|pero|tampoco|sin|ni
        con que|q|k CONSENT|derecho me contactan|escriben|mandan|envian
        NO lo vuelvan|vuelva|vuelvas a? hacer .
        prescindo|prescindimos|paso de|d _? MSG
        MSG me sobran|estorban
        me sobran MSG
        NO autorizo|autorice|autorizamos _? envio|uso|tratamiento|contacto de? _? MSG|mis|mi
        derecho a NO GET|RECIBIR|ser
        MSG sin mi? CONSENT
        NO more|mas MSG
        vivir sin MSG
        NO MODAL|podrian|puede INFME
        NO nos? interesa|interesan GET|RECIBIR|MSG
        si no lo? pedi|solicite|autorice MSG|nada|esto
        NEVER INFME $|MORE|MSG
        podrian|podria|pueden|puede|podrias|importaria|importa no INFME
        por|para que|q|k me mandan|envian|escriben|mandas|mandais _? _? _? si no|nunca quiero|pedi|solicite|me
        me suscribieron|inscribieron|apuntaron|agregaron|metieron|anotaron sin
        no tengo relacion|trato|ninguna con ustedes|vosotros|su
        respeten|respete|respetad mi privacidad|decision|descanso
        NO tienen|tiene|tenes|tienes|hay que|por INF MORE|MSG
        NO es para INF MORE|MSG
        NO WANT mas? contacto|conversacion|trato $|con|de
        NO me CALL ni SUBJ
        NO me SUBJ ni CALL|SUBJ
        nome|nomas SUBJ
        . NEVER pidan|soliciten|ofrezcan mas|+ >
        $ NEVER pidan|soliciten|ofrezcan mas|+ >
        NEVER me|nos|m SUBJ $
        NEVER me|nos|m SUBJ MORE|MSG|esto|eso|gracias|AGAIN|cosas|tonterias|estupideces|pendejadas|porquerias|mamadas|huevadas|chorradas|basura
        NEVER me|nos|m SUBJ otra vez|MSG
        NEVER me|nos|m SUBJ otro|otros MSG
        NEVER me|nos|m SUBJ por|a|al|en mi|este|aqui|texto|estos|ningun|MSG|NUMBER
        NEVER me|nos|m los|las SUBJ $
        NEVER los|las SUBJ MORE
        MSG _? _? _? $? NEVER los|las SUBJ $
        NEVER me|nos|m BOTHER
        NEVER CALL MORE
        NEVER me|nos CALL MORE|ni
        . NEVER me|nos CALL >
        NEVER le|les|los|las|me_lo|me_los SUBJ MORE|MSG|AGAIN
        NO quiere que|q|k le|les SUBJ MORE? MSG
        NEVER me|nos SEND MORE|MSG|gracias
        NEVER me|nos? esten|estes|esteis|anden|andes|sigan|siga|sigas|sigais GER|INF
        NEVER sigan|siga|sigas|sigais|continuen|anden|esten GER
        que|q|k|favor|pls|porfa|xfa|pido|ruego NO me|nos SUBJ $|MORE|MSG|esto|por
        favor|pls|porfa|xfa|pido|ruego NO SEND $|MORE|MSG|a
        ya NO me|nos|m SUBJ $|MORE|MSG|esto|eso|por|tantos|tanto|sus
        ya NO me|nos|m BOTHER
        ya NO SUBJ $
        ya NO SUBJ MORE|MSG|sus
        ya NO le|les|nos SUBJ $|MORE|MSG
        ya NO los|las manden|mande|mandes|envien|envie|envies
        NEVER me|nos|le|les? VOLVER a SEND|INF|SUBJ|contactar
        NEVER me|nos? VOLVER a? contactar|escribirme|mandarme|molestarme|llamarme
        NEVER VOLVER con MSG
        NEVER SUBJ mas|+|nada|mensajes|nunca|msjs|jamas $
        NEVER SUBJ MORE? MSG
        NEVER SUBJ MORE $
        NEVER SEND mas|+|mensajes|nunca|msjs
        NEVER SEND nada $|MSG|MORE|AGAIN|a|por|ni
        NEVER SEND a este|mi|ese|nuestro NUMBER
        NEVER SUBJ a? mi|este|ese|esta|nuestro NUMBER
        NEVER SUBJ por este|aqui medio?
        NO SEND ni SEND
        NO SUBJ ni SUBJ
        NEVER insista|insistan|insistas|insistais
        NEVER contactar|contactarme|escribir|enviar|molestar|mandar|textear|escribirme $
        NEVER contactar|contactarme|escribir|enviar|molestar|llamar|mandar|escribirme MORE|MSG
        NEVER contactar|contactarme|escribir|enviar|molestar|llamar|mandar|escribirme a|por|este|mi NUMBER|medio|MSG
        . NEVER molestar|molesten|moleste|escriban|contacten $
        NO SEND ya|mas
        NO WANT MORE? MSG
        NO WANT MORE? RECIBIR
        NO WANT MORE? GET MSG|sus
        NO WANT MORE? ver|leer|oir|escuchar|saber mas|nada|esto $
        NO WANT MORE? verlos|leerlos|enterarme .
        NO WANT mas|+ .
        ya NO WANT nada|mas|+ .
        NO WANT nada >
        NO WANT nada|mas de? ustedes|vosotros|usted|vos|ti|esto
        NO WANT ni? un|una|otro|otra? solo? MSG
        NO WANT MORE? de|del|d MSG
        NO WANT MORE? de|del|d ustedes|vosotros|usted|vuestro
        NO WANT MORE? _ MSG
        NO WANT estar|seguir|continuar|formar|aparecer|figurar|ser en|recibiendo|con|parte|de _? LIST|MSG|esto
        NO WANT esto|eso .
        NO WANT esto|eso en mi NUMBER
        NO WANT que|q|k me|nos? SUBJ|contacten $|MORE|MSG|ni|nunca|asi
        NO WANT que|q|k me|nos BOTHER|INF
        NO WANT que|q|k me|nos? SEND MORE|MSG|$|nunca|cosas|eso
        NO WANT que|q|k me|nos? esten|sigan|vuelvan|anden a? GER|INF|SUBJ
        NO WANT que? me? esten|sigan|anden|anden_a llegando|mandando|enviando|escribiendo|GER
        NO WANT|deseamos que|q|k SUBJ MORE? MSG
        NO WANT|deseamos que|q|k SUBJ mas|nada $
        NO WANT que|q|k ustedes|usted|nadie me SUBJ
        NO WANT que|q|k tengan|usen|guarden|utilicen|compartan mi|este NUMBER
        NO WANT saber nada|mas|de? de|del|d ustedes|usted|MSG
        NO WANT saber nada|mas $
        NO volver a saber|recibir
        ya NO WANT MSG|RECIBIR
        ya NO WANT .
        . que|q|k NO quiero $|MSG|nada|mas
        prohibo|prohibido que? me? INF|SUBJ|uso|contactar
        WISH NO RECIBIR MORE|MSG|esto|$|sus
        WISH NO ser|seguir contactado|contactada|molestado|molestada|recibiendo|notificado|notificada
        WISH que|q|k NO me|nos|se SUBJ $|MORE|MSG|por
        WISH que|q|k NO me|nos BOTHER
        WISH que|q|k ya? no? me|nos? STOPALL|dejen de? INF
        WISH ASK? que? ya? NO me|nos|se SUBJ|PSUBJ MORE|MSG|$
        WISH ASK? que? ya? NO PSUBJ|SUBJ MORE|MSG
        WISH ASK? que? me|nos REMOVE|PREMOVE de? LIST|$
        WISH ASK? que? dejen|dejaran|pararan|dejara|deje de|del|d INF
        WISH que? me? dejen|dejaran|dejara|dejeis en? paz
        prefiero|preferiria|preferimos NO GET MSG|nada|mas|esto|sus
        prefiero|preferiria|preferimos NO RECIBIR
        prefiero|preferiria|preferimos NO MSG
        prefiero|preferiria|preferimos que|q|k NO me|nos SUBJ|PSUBJ
        prefiero|preferiria|preferimos vivir sin MSG
        que? ya? NO me? lleguen|llegue MORE|MSG
        que|q|k ya? NO me lleguen|llegue $
        NO me interesa|interesan RECIBIR|MSG|nada|recibirlos|lo_que
        NO me interesa|interesan lo|los|sus|nada que|de? venden|ofrecen|MSG
        NO me interesa|interesan $ no|NEVER me? SUBJ|insistan
        NO estoy interesado|interesada en GET|MSG|sus|lo
        NO necesito|ocupo|requiero mas|+|nada|ningun|ninguna|otro? MSG
        NO necesito|ocupo|requiero nada|mas de|del|d ustedes|vosotros|usted
        NO necesito que? me? SUBJ MORE|MSG|$
        NO necesito que? me? sigan|esten
        quiero|quisiera|deseo|solicito|necesito|WISH salir|salirme de|del|d _? LIST|MSG|esto
        WISH DAR|me? de? BAJA
        WISH dejar de|del|d RECIBIR|recibir
        WISH desuscribirme|desapuntarme|borrarme|salirme|eliminarme|desinscribirme|quitarme|sacarme $|de|esto|MSG|LIST
        dejar|dejen de|del|d recibir|recibirlos|recibirlas|llegarme MSG|.|estos|sus
        como _? _? _? salir|salgo|salirme de|del|d esto|LIST|aqui
        quien les|te|os dio mi NUMBER $ no|REMOVE|borren
        nunca|no|jamas|ni|tampoco les|os|le? di|dimos|he|otorgue|otorgo|concedi|dio dado? mi|el|ningun? CONSENT
        nunca|no|jamas|yo les|os|le|te no? di|dimos mi NUMBER
        NO di|doy mi NUMBER para
        NO doy|damos mi|el|ningun CONSENT
        di mi NUMBER para _? _? $ NO para
        nunca|jamas me|nos suscribi|inscribi|apunte|registre|suscribimos|anote|inscribimos
        NO me|nos suscribi|suscribimos
        yo NO me inscribi|apunte|registre|anote
        NO me inscribi|apunte|registre|anote en|a esto|eso|nada|LIST|MSG
        nunca|jamas me|nos he suscrito|inscrito|apuntado|registrado
        NO me he suscrito
        nunca|jamas les|os|te|le? autorice|solicite|pedi|acepte|he esto|eso|MSG|nada|que|autorizado|.
        nunca|jamas les|os|te|le autorice|solicite|pedi|acepte
        yo? NO autorice|autorizo|autorizamos|solicite|pedi MSG|esto|eso|estos|ser|recibir
        yo? NO autorice|autorizo|solicite|pedi a? nadie|ustedes|que|el|ninguno? uso|me|contacto|a|mi? SUBJ|PSUBJ|de|recibir|usar
        yo? NO he|hemos pedido|autorizado|solicitado MSG|esto|eso|estos|nada|ser|recibir|que
        NO soy cliente|clienta >
        NO soy cliente|clienta suyo|suya|vuestro|vuestra
        NO soy cliente|clienta de|del|d ustedes|vosotros
        NO he sido|fui nunca CLIENT
        nunca|jamas he sido|fui CLIENT
        ya NO soy|somos CLIENT .
        ya NO soy|somos CLIENT suyo|suya|vuestro|vuestra|ahi|alli
        me tienen|teneis|tenes|tienes ya? FEDUP
        me tienen|tiene|teneis|tenes|tienes ya? hasta
        me tienen|tiene|teneis|tenes ya? harto|harta|cansado|cansada|podrido|podrida|aburrido|aburrida con|de _? _? MSG|$
        me tienen|tiene|teneis el|mi NUMBER lleno|saturado
        estoy|estamos|toy ya? FEDUP de|del|d MSG|ustedes|vosotros|vuestros|recibir
        harto|harta|hartos|hartas|gorro|coronilla me|nos tienen|teneis|tienes
        me|nos aburri|canse|harte|cansamos|hartamos de|d RECIBIR|MSG
        me|nos estan|estais|estas spameando|bombardeando|hostigando
        estoy|estamos|toy ya? FEDUP de|del|d _? _? MSG
        que|q|k pesados|pesadas|pesaditos|hostigosos|cansinos|insistentes|cansones|intensos
        . pesados|pesadas|hinchapelotas|pelotudos $
        . NO WANT >
        paso de|del|d RECIBIR|MSG|ustedes
        NO toleramos|aguanto|soporto mas? MSG|esto|ustedes
        TOLD que|q|k? NO me|nos|se SUBJ|PSUBJ
        TOLD que|q|k? NO SUBJ|PSUBJ MORE|MSG|.
        TOLD que|q|k? NO queria|quiero|quería|quisiera MSG|GET|RECIBIR|mas|nada|$
        ya les|le|os|te dije|digo que|q|k? NO .
        TOLD que|q|k? ya no|basta SUBJ|PSUBJ|me|MSG|mas
        TOLD que|q|k? dejen|dejaran|paren|pararan|dejara de|$|me
        TOLD que|q|k? me|nos REMOVE|PREMOVE de? LIST|THIS|$
        TOLD la? BAJA|stop
        TOLD de? BAJA
        cuantas veces _? _? _? _? decir|pedir|decirles|repetir|decirlo|repetirlo|pedirlo|pedirles|escribir|mandar|poner $|NO|STOPALL|REMOVEME|BAJA|stop|salir
        cuantas veces _? _? _? _? decir|pedir|decirles|pedirles me|nos REMOVE|DAR
        ultima vez que|q|k les|lo|se|os? pido|digo|solicito|aviso $|que|amablemente|con
        enesima|tercera|segunda|cuarta|quinta|decima vez que|q|k les|lo|se|os? pido|digo|solicito que? $|NO|STOPALL|REMOVEME|BAJA
        enesima|tercera|segunda|cuarta|quinta|decima vez que|q|k les|lo|se|os? pido|digo|solicito que? me|nos REMOVE|PREMOVE|DAR|STOPDO
        ultimo|segundo|tercer|cuarto|quinto|tercero aviso $ REMOVE|REMOVEME|no
        si dije|digo que|q|k NO
        me gustaria NO RECIBIR|saber|seguir
        den|doy por? terminada|cerrada|acabada _? relacion
        NO gasten|gaste|gasteis|pierdan|pierda|malgasten|malgaste|desperdicien|desperdicie|gastes saldo|tiempo|mensajes conmigo|en|$
        NO pierdan|pierda|gasten tiempo? conmigo
        NO me incluyan|incluya|metan|agreguen|anoten|apunten $|en|mas
        . sin mas? MSG .
        pero sin MSG
        NO es|hay|hace necesario|necesidad|falta de? que? me|nos|le|les? sigan|siga|sigais|sigas
        NO es|hay|hace necesario|necesidad|falta de? que? me|nos? SUBJ|INF MORE|MSG
        NO deseo|quiero|acepto que? nadie de? me? SUBJ
        NO deseo|quiero ser contactado|contactada|molestado|molestada
        NO me pidan|pidas|soliciten|ofrezcan|pregunten|busquen mas|+|nada|$
        NO pedi nada de esto|eso
        yo NO pedi nada .
        NO me|nos interesa|interesan que|q|k me|nos? SUBJ
        NO me|nos interesa|interesan que|q|k me|nos sigan|esten|vuelvan a? INF|GER
        NO me|nos interesa|interesan seguir|continuar|estar|formar|ser|aparecer|figurar en|recibiendo|con|parte|de _? _? LIST|MSG|esto
        NO me|nos interesa|interesan seguir|continuar|estar recibiendo
        NO WANT VOLVER a? GET|saber nada|MSG|MORE|sus
        NO WANT saber mas|nada|+ de|del|d SHOP
        NO me|nos interesa|interesan saber mas|nada|+ de|del|d SHOP|ustedes
        NEVER me|nos pidan|pidas|pida|soliciten|pidais MORE dinero|plata|donativos|donaciones|donacion|cooperacion|aportes|aportaciones|votos
        NEVER me|nos pidan|pidas|pida|soliciten|pidais dinero|plata|donativos|donaciones|donacion|cooperacion|aportes|aportaciones|votos otra|MORE|AGAIN|nunca
        para NO saber|volver|recibir MORE? nada? de ustedes|vosotros|usted
        quiero|quisiera|avisenme|mandenme|manden|avisen|prefiero|necesito|avisame|mandame solo? _4 $ NO MSGS|descuentos|rifas|sorteos|consejos|colectas|cupones $
        quiero|quisiera|avisenme|mandenme|manden|avisen|prefiero|necesito|avisame|mandame solo? _4 $ NO MSGS|descuentos|rifas|sorteos|consejos|colectas|cupones de|del|d _ $
        de|del|d _3 ya? NO $ solo|solamente|nomas avisenme|avisen|avisame|aviseme cuando|si|de|los|las
        de|del|d PERSON ya NO SUBJ|SEND MORE|MSG|$
        los|las de|del|d _2 NO los|las SUBJ|SEND $ _4 si que? _? leo|interesan|sirven|mandando|lleguen|manden|recibir|leemos
        MSG _2 ya NO $ pero|solo|los|las|nomas|solamente
        MSG _2 ya? NO $ pero? _4 si .
        . solo|solamente|unicamente MSG _2 $ nada mas|+
        NO me|nos sirven|interesan|importan|gustan|sirve|interesa|ayudan para nada MSG
        NO quiero|necesito|queremos|necesitamos para nada MSG
        me|nos? quiero|quisiera|queremos ir|irme|irnos|salir de esto|LIST
        prohibo|prohibimos|prohibido que? me? usen|utilicen|tengan|guarden|compartan|vendan|traten mi|mis|este NUMBER
        NO cuentan|cuenta|contais|disponen|dispone con|de mi|nuestro? CONSENT
        ni|no|que_no se|os|te? les|os|te|le? ocurra|ocurran|ocurre VOLVER a UPDATE|INF MSG|LIST?
        ni|no|que_no se|os|te? les|os|te|le? ocurra|ocurran|ocurre UPDATE MSG|LIST?
        NO me|nos vuelvan|vuelva|vuelvas|volvais a UPDATE esto|eso|MSG|LIST?
        NO me|nos reactiven|reactive|reactives|reactiveis MSG|esto|nada|nunca|$
        PERSON|el|ella|hijo|hija puso|mando|envio|escribio|pidio|respondio la? WORD|BAJA|stop $? y|pero le|les|me|nos siguen|sigue|seguis|continuan GER $? parenlo|paren|parenlos|ya?
        digales|diles|diganles que|q? ya? NO me|nos SUBJ MORE|MSG|$
        de|del|d linea|NUMBER de|del|d mi|la|el? PERSON|mama|papa ya? NO me|nos? SUBJ|SEND MORE|MSG|$
        les_dije|le_dije|os_dije|ya_les_dije|ya_dije|pedi|les_pedi|os_pedi|les_he_dicho|les_he_pedido|pedimos|dijimos _4 que|q|k pararan|dejaran|parasen|cesaran|pararais|dejarais $
        les_dije|le_dije|os_dije|ya_les_dije|ya_dije|pedi|les_pedi|os_pedi|les_he_dicho|les_he_pedido|pedimos|dijimos _4 que|q|k pararan|dejaran|parasen|cesaran|pararais|dejarais y|pero aqui|siguen|sigue|nada|seguis|continuan
        pueden|puede|podeis|puedes|podrian|podria|podriais ahorrarse|ahorraros|ahorrarte|ahorrarme|ahorrarnos|ahorrar|evitarse|evitarme|guardarse MSG
        solo|solamente|unicamente|nomas|nada_mas MSG _3 $ lo|los|el|la|las demas|otro|resto no|sobra|fuera
        NO me|nos SUBJ MORE? de|del|d sus|tus|vuestras|vuestros|estas|estos|esas|esos? MSG
        queda|quedan|dejo|dejamos|dejen|dejad sin efecto|validez|valor mi|el|la|nuestro|nuestra|lo|ese|esa|todo? CONSENT
        CONSENT _4 queda|quedan sin efecto|validez|valor
        ya NO doy|damos|tienen|tiene|teneis mi|nuestro|el|les|le|os? CONSENT
        NO me|nos textees|texteen|textee MORE
        asegurense|por_favor|posible que? NO me|nos contacten|contacte|escriban|escriba|llamen|avisen MORE|$
        lo|los|las|el de|del _3 $? suprimanla|suprimanlas|suprimanlos|ahorrenselas|ahorrenselos|ahorrensela|ahorrenselo|ahorreselas
        MSG _4 $? suprimanla|suprimanlas|suprimanlos|ahorrenselas|ahorrenselos|ahorrensela|ahorrenselo|ahorreselas|ahorreselos
        lo|los|las de|del _2 si $ lo demas fuera|no|sobra
        no les|le|os dije|dijimos|pedi|pedimos que|q|k dejaran|pararan|dejara|parara de INFME|INF
        NEVER me|nos|m SUBJ mas|+|nunca|nada que|porque|pq|pues|ya_que _ _
        ya NO me|nos|m los|las SUBJ|SEND
        ya? NO me|nos|m SUBJ MORE? de|del|d SHOP
        NEVER continue|continues|continueis|ande|ande|andes|andeis GER
        NO me|nos? siga|sigan|sigas|sigais|ande|anden|andes GER mas|+ cosas|nada|tonterias|basura|porquerias|recados
        NEVER me|nos|m SUBJ|SEND ma|mas|+ na|nada|nd
        NEVER SUBJ|SEND ma|mas|+ na|nd
        NO SEND|SUBJ mas|+ aca|aqui|a_este|a_mi
        TOLD _4 que|q|k NO me|nos|se SUBJ|PSUBJ nada|MORE|MSG|$
        MSG $? no me|nos importan|interesan
        NO puedo|podemos|aguanto|aguantamos|soporto mas|ya|+ con MSG
        NO consiento|consentimos|consiente|autorizo|autorizamos envio|envios|INF|comunicaciones $|a|de|por
        me arrepenti|arrepiento|retracto _3 $ ya? NO WANT que|RECIBIR|MSG|GET
        guarden|guardense|guarde|guardese|ahorrense|ahorrese|ahorren|guardad|guardaos _? MSG para|a|con alguien|otro|otra|otros|quien|quienes|gente
        mil|uno|proximo|siguiente|resto|otro $ ahorrenselo|ahorrenselos|ahorreselo|ahorratelo|ahorraoslo >
        estan|esta|estas|estais perdiendo|gastando|malgastando|desperdiciando tiempo|saldo|plata|dinero|mensajes conmigo
        busquense|busquese|buscate|consiganse|consigase|consiguete|buscaos a? otro|otra cliente|clienta|victima|tonto|tonta|pendejo|incauto|bobo
        busquense|busquese|buscaos|busquen a? otro|otra .
        MSG _3 denselos|denselo|dáselos|dadselos|regalenselos|ofrezcanselos|ofrezcanselo|denselas|regalenselas a otro|otra|otros|alguien
        regalo|cupones|cupon|ofertas|service _2 denselos|denselo|dadselos|regalenselos|ofrezcanselos a otro|otra|otros|alguien
        di|dimos|doy|otorgue|firme CONSENT para|de|a MSG|INF|RECIBIR _4 $? _3 ya? NO lo|la? doy|damos|tienen|mantengo
        CONSENT _6 $? y|pero? ahora|hoy|ya? lo|la retiro|revoco|anulo|quito|retiramos
        les|os|le|te quito|quitamos|retiro|retiramos CONSENT para|de INF|contactarme|usar
        les|os|le|te quito|quitamos|retiro|retiramos CONSENT $
        que|q|k parte de no|BAJA|stop _6 entendio|entienden|entiende|entendieron|entendeis|entendisteis|entendiste
        NO me|nos? pongan|ponga|pongas|metan|meta|metas en eso|esto $
        hay|tengo|tenemos nada que|q|k tratar|hablar|ver con ustedes|vosotros|usted
        NO me|nos CALL ni me|nos? SUBJ|SEND
        NEVER le|les SUBJ|SEND MORE? a este|mi|ese NUMBER $?
        NEVER le|les SUBJ|SEND MORE? a este|mi|ese NUMBER $? es|de _? mi? CHILD
        si $ pero|y? MSG _3 ya? no .
        si $ pero|y? MSG _4 NO los|las|lo quiero|queremos|necesito|manden|mande|mandes
        MSG _4 si $ pero|y? _5 ya? no .
        MSG _3 ya? no $ pero|solo|nomas|solamente|unicamente|avisenme|aviseme|avisame
        MSG _2 no $ lo|el demas|resto
        solo|solamente|nomas|unicamente quiero|avisenme|mandenme|manden|avisame|mandame|escribanme _5 $ MSG _4 no|sobran|fuera .
        solo|solamente|nomas|unicamente avisenme|mandenme|avisame|mandame|escribanme _5 $ lo|los|las demas|resto|otros|otro _2 no|sobra|sobran|fuera
        lo|los|las de|del _3 sobra|sobran .
        para MSG|venta|ventas|vender|vendernos|venderme _3 no .
        NO recibiera|recibiese|recibieramos|recibiesemos MORE|MSG
        NO incluirme|incluirnos|ponerme|meterme|agregarme en _? envios|LIST|MSG
        omitir|omitan|omitirme|omitirnos|omita|saltarme|excluir en|de _? envios|MSG|LIST
        renuncio|renunciamos _? a ser|RECIBIR|recibir informado|informada|contactado|contactada|MSG|mas
        NO quiere|desea|quieren|desean que|q|k se? le|les|lo|la escriban|escriba|contacten|contacte|manden|llamen|molesten|envien $|MORE|AGAIN|MSG|por
        NO quiere|desea|quieren|desean ser contactado|contactada|molestado|molestada|notificado|notificada|llamado|llamada
        NEVER me|nos? pongan|ponga|pongas|metas|metan|meta|tire|tiren|echen|eche MORE MSG
        . no los|las quiero|queremos|necesito $
        no|ni|nunca leo|abro|miro|veo _3 $ _2 no lo|los|las manden|mande|mandes|envien|hagan
        ni uno|una mas|+ me|nos SUBJ|SEND
        NO me? llegue|lleguen ni uno|una|un mas|+?
        NO WANT ni uno|una mas|+ $
        MSG me|nos? canse|obstine|aburri|harte .
        me|nos tienen|teneis|tenes|tiene|tienes bolas|pelotas|huevos|cojones llenas|llenos|hinchadas|inflados|hinchados
        ya me|nos obstine|harte|canse|aburri|hartamos|cansamos de|d MSG
        corto|cortamos|termino|terminamos|rompo toda|todo? comunicacion|contacto|relacion con
        CONSENT _4 pero|y|que ahora|hoy|ya? lo|la quito|retiro|revoco|anulo
        no soy _? ni CLIENT|amiga|amigo $
        NO formo|formamos parte _3 y? _3 NO procede
        NO me|nos llamen|llame|llames|llameis|marquen ni me|nos escriban|escriba|escribas|manden|envien|contacten|texteen
        NO me|nos escriban|escriba|escribas|manden|texteen ni me|nos llamen|llame|llames|marquen|contacten
        NO me|nos siga|sigan|sigas|sigais|continue|continuen|continues GER
        ya? ni|no me|nos sirve|interesa|importa que|q|k me|nos SUBJ|avisen
        quien _? les|os|le|te? dio|dieron|autorizo|concedio permiso|derecho|autorizacion|licencia? de|para|a INFME
        NO tengo|tenemos|hay interes|ganas|intencion alguno|alguna? en|de seguir|continuar recibiendo $|MSG|esto|eso|nada|mas
        dije|contestado|respondido|conteste|respondi|dicho|puse|contestamos|respondimos|dijimos que? NO $? $? por|x|para que|q|k insisten|insiste|insistes|insistis|siguen|vuelven
        me|nos canse|cansamos|harte|hartamos|aburri|aburrimos de|d decirles|decirle|deciros|decirte|repetirles|repetirle|repetiros|pedirles|pedirle|pediros que|q|k NO|basta|paren|alto|ya $
        me|nos canse|cansamos|harte|hartamos|aburri|aburrimos de|d decirles|decirle|deciros|decirte|repetirles|repetirle|repetiros|pedirles|pedirle|pediros que|q|k STOPALL|REMOVEME de|$ INF|LIST|>?
        . NO insistir|molestar|importunar mas|+? >
        ya NO me|nos inviten|invite|invites|inviteis MORE? a sus|tus|los|las|vuestros|vuestras? eventos|cultos|misas|reuniones|talleres|charlas|webinars|seminarios|actividades|conferencias|rifas|sorteos
        NO me|nos hacen|hace falta|gracia mas? MSGS
        MSGS NO me|nos hacen|hace falta|gracia|ninguna
        MSGS NO nos? hacen|hace falta $
        GER y|pero yo sigo|seguimos sin ser _
        MSG me|nos|estan|estaban sobran|sobrando|demas $ REMOVEIT .
        quien|cuando les|os|le pidio|pedi|solicite MSG|esto|estos|tanto $
        a mi|nosotros MSG no|nunca|jamas $
        me bajo|salgo|borro|quito|retiro de|del esta|la|su|vuestra|tu lista|listado|lits|boletin|newsletter|bd $
        TELL a|al|a_los su|sus|tu|tus|vuestro|vuestra|vuestros|los|el jefe|jefa|jefes|gerente|gerencia|compañeros|encargado|encargada|empresa|superiores|dueño|dueña|sistema|robot|maquina que|q|k ya? NO me|nos SUBJ MORE? con|por|de? MSG
        TELL a quien _4 que|q|k ya? NO me|nos SUBJ MORE? con|por|de? MSG
        """,
    "threat": """
        . otro|un|cualquier MSG mas? . LAWYER|bloqueo|denuncio|reporto
        bloquee|bloqueado|bloqueamos su|este|tu|el? numero|contacto
        su|tu NUMBER bloqueado|quedo|queda|esta? bloqueado
        quedan|queda|quedas|estan|estas advertidos|avisados|advertido|avisado
        . bloqueado|bloqueados y? reportado|reportados|denunciado|denunciados
        ultima advertencia
        tomare|emprendere|iniciare|tomaremos|procedere|tendran|tendra|habra _? acciones|medidas|consecuencias legales
        nos vemos en tribunales|juzgado|juzgados|corte
        los|te|os tengo|dejo ya? bloqueados|bloqueado
        ya los|te|os bloquee|reporte|denuncie|bloqueo|reporto|denuncio
        quedan|quedas|quedais|estan|estas ya? bloqueados|bloqueado|reportados|reportado|denunciados
        los|te|os voy a? bloqueando|reportando
        les|os|te va a? caer una? multa|denuncia|demanda
        proxima los|les|te|os denuncio|demando|bloqueo|reporto|denunciare|demandare
        la policia si siguen|vuelven|insisten
        me voy a? quejar|quejare con|ante|a LAW
        mi? privacidad $ no|REMOVE|STOPALL
        violan|violando|violan_la|incumplen|infringen la? ley|LAW|privacidad
        mis|mi datos|numero _? sin mi? CONSENT
        sin mi CONSENT $ REMOVE|no|STOPALL
        los|les|os|te denuncio|demando|bloqueo|denunciare|bloqueare|demandare
        los|os|te reporto|reportare
        voy a bloquearlos|denunciarlos|reportarlos|demandarlos|bloquearte|bloquearos|denunciaros
        los|os|te voy|vamos a? bloquear|denunciar|reportar|demandar
        les voy|vamos a? denunciar|demandar
        voy|vamos a denunciar|reportar|bloquear .
        voy a bloquear|reportar este|su|el NUMBER
        . bloqueado|bloqueados|bloqueo >
        bloqueando|bloqueare|bloqueo este|su|tu NUMBER
        bloqueando en|0|>
        reportado|reportados|reportando|reporto|denunciado|marcado|reporte|denunciados|denuncie|bloquee|bloqueados como|por correo? spam|basura
        lista robinson
        rgpd
        lopd
        lopdgdd
        voy|vamos|ire|queja|denuncia|denunciar|denunciare|denuncio|reporto|reportar|reportare|acudire|quejare _? _? _? LAW
        lista|registro LAW
        derechos arco
        registro|lista no llame|molestar
        do not call
        esto ya? es ya? acoso|hostigamiento|spam|persecucion
        esto|eso ya parece|es acoso|hostigamiento
        me opongo al|a envio|tratamiento|uso|cesion|RECIBIR|MSG|INF|mis
        me opongo a? que|q|k me|nos|sigan|usen|traten|utilicen|compartan
        agencia|ley|oficial de? proteccion de|del|d datos
        . otro|proximo|siguiente MSG mas? y|o
        . otro|un|uno|una mas? MSG? mas y|o
        ni un MSG mas|+ o
        $ otro|proximo|siguiente MSG mas? y va|voy|BLOCKS|LAWYER|fiscal
        siguiente|proximo|proxima va a|al LAW|LAWYER
        proxima vez que|q|k me MSG|manden|escriban|envien|SUBJ|llegue
        proxima vez que|q|k reciba|escriban|manden|envien MSG|un|otro|algo
        . proxima|proximo los|les|te|os|voy
        si me|nos? siguen|sigue|seguis|sigues GER|INF|asi
        si me|nos vuelven|vuelve|volveis|vuelves a INF|SUBJ
        si vuelven|volveis|vuelves a INF|SUBJ
        si me|nos? llega|mandan|mandas|escriben|escribes|envian|mandais|recibo otro|otra MSG|vez
        si me|nos? llega|mandan|mandas|envian|mandais un|una MSG mas
        si recibo otro|otra|un|una MSG mas?
        si vuelvo a recibir
        si mandan|envian otro|otra|uno|una $|mas
        si siguen|sigue|seguis|insisten|insiste|vuelven|continuan .
        si esto|eso sigue|continua
        si no paran|dejan|cesan|dejais|parais .
        si no paran|dejan|cesan|dejais|parais de|del|d INF
        si no me REMOVE _? _? LIST|$
        sigan y los|les|voy|denuncio|reporto
        de lo contrario _? _? denunciar|demandar|denunciare|legales|denuncio|abogado|abogados
        hablara|hablaran|hablan|tomare|tomaremos mi|mis|medidas? abogado|abogados|legales|acciones
        tendran|tendra|tendreis noticias de|del|d mi? abogado
        proximo|siguiente MSG _? _? _? _? LAWYER
        LAWYER si siguen|vuelven|insisten|continuan
        publicidad|MSG no solicitada|solicitados|solicitado|autorizada|deseada
        . hasta aqui .
        pero hasta aqui .
        hasta aqui llegue|llegamos con
        . VOLVER a INF y? publico|denuncio|los|las|os|te|voy|vamos
        proximo|siguiente MSG lo contesta|responde|contestara|respondera|vera
        proximo|siguiente MSG se? lo mando|paso|enseño|muestro|envio|reenvio a|al _? LAWYER
        . bloqueo y? listo|punto|ya|fuera >
        sigan|siga|sigas|sigue|seguid|continuen|continue GER|asi $? sigan|sigan_sigan|siga|sigue|seguid? $? que|y mi|nuestra|nuestro|la|el|los? LAWYER|abogado|abogada|abogados
        . proximo|siguiente MSG $ denuncia|demanda|denunciado|bloqueo|abogado|policia|juzgado|queja
        avisados|avisado|advertidos|advertido quedan|quedais|quedas|queda|estan|estais|estas
        proximo|siguiente|proxima lo|la? presento|llevo|muestro|denuncio|reporto|paso|mando|enseño _3 LAWYER|LAW|agencia|tribunales|fiscalia|defensoria|policia|juzgado
        si me|nos? vuelven|vuelve|volveis|vuelves|vuelvan a INF MSG? $? los|les|os|te? voy|mando|mandare|pongo|pondre|hago|presento|llamo|denuncio|denunciare|demando|bloqueo|reporto|inicio _3 LAWYER|LAW|$|reclamo|denunciar|bloquear
        si me|nos? llega|mandan|mandas|escriben|escribes|envian|envias|mandais|recibo otro|otra|uno|una mas
        si me|nos? llega|mandan|mandas|escriben|envian|mandais|recibo otro|otra|un|una MSG mas|+? $? los|les|os|te? hago|voy|presento|pongo|mando|denuncio|llamo|reporto|bloqueo|inicio|interpongo
        . siga|sigan|sigue|sigas|seguid GER|asi y|que ya? veras|vera|veran|vereis|va|van
        voy|vamos a? tener|tengo|tendre|tendremos que|q|k bloquear|denunciar|reportar este|su|el|tu|vuestro NUMBER
        . silenciado|silenciados|silenciada|archivados|archivado|ignorados $ _? $? y? bloqueados|bloqueado|borrados
        tengo|tenemos|tenia NUMBER bloqueado y|pero|aun siguen|seguis|sigue|sigues|entran|escriben
        como|si me? volvais|vuelvas|vuelvan|vuelva|volveis a INF|SUBJ MSG? $? os|te|los|les meto|pongo|denuncio|bloqueo|voy|demando|reporto
        . me escribes|mandas|escriben|mandan|escribis|mandais otra|otro|una vez|MSG|mas? y te|los|os|les _
        si me|nos? mandan|mandas|envian|llega otro|otra|uno $? les|os|te|los cobro|denuncio|llevo|reporto|bloqueo|demando
        mandenme|mandame|mandeme|enviame otro|uno y? los|te|les|os denuncio|llevo|reporto|bloqueo|demando
        acudir|acudire|ir|ire|iremos a|al|ante tribunales|justicia|juzgado si persisten|siguen|continuan|insisten
        siguiente|proxima|proximo|otra MSG|promo|oferta|aviso que|q|k me|nos? llegue|llega|manden|mande|mandan|envien|mandes|mandais|envieis $? me? cambio|cambiamos|cancelo|cierro|me_voy|bloqueo|denuncio|reporto|los|les|os
        cierro|cerrare|cancelo|cancelare|cerramos mi|la|nuestra cuenta|tarjeta|linea|contrato si siguen|sigue|seguis|continuan con MSG|tanto|tanta|tantos|esto|esos|sus
        si me|nos? vuelve|vuelven|vuelves|volveis a entrar|caer|aparecer|salir MSG|cupon|oferta|algo|nada|otro|uno|esto
        si me|nos? entra|cae|aparece|llega|suena otro|otra|uno|una|algun|alguna mas? MSG $? _6 $? lo|los|os|les|te|voy publico|denuncio|bloqueo|reporto|demando|subo|cuelgo|llevo|a
        voy|vamos a pedirle|decirle|pedir a|al JUDGE que|q|k NO me|nos escriban|manden|envien|contacten|molesten|llamen MORE|MSG $
        """,
    "rude": """
        . no jodan|jodas|rompan|chinguen|molesten >
        no rompan|rompas|hinchen los|las|mas
        vete|vayanse|vayase|iros|idos|andate|anda|larguense|largate|vayan|ve|andense|vayansen a? la? mierda|carajo|demonio|chingada|infierno|verga|diablo|cuerno|porra|chingar|cagar|freir|molestar|fastidiar|puta|concha|chucha|paseo|diantre|joder
        vete|vayanse a la? chingar|cagar|freir
        larguense|largaos|esfumense|pierdanse|pirense|piraos|pierdete
        callense|callate|callaos|callaros|calladitos ya?
        dejen|deja de|del|d chingar|joder
        no me|nos jodan|molesten|fastidien|chinguen|joda|jodas|jodais|rompan|rayen
        no jodan|chinguen|rompan|molesten mas|+
        . chinguen >
        chinguen a|su|con|mas
        que|q|k os|te den $
        que|q|k les den $
        que|q|k les|os|te den por
        metanse|metete|metanselos|meteos|metaselos|metanselo|metansela sus|tus|vuestros|por _? MSG|donde|culo
        a otro perro
        iros|vete|idos|vayanse|vayase|andate|anda|id a tomar|la por|chingada|verga|viento saco|culo|viento|fresco?
        . a la chingada|mierda|verga|porra|chucha|goma con MSG|sus|tus
        vete|andate|vayanse|vayase|vayan|iros|largate|larguense a? spamear|molestar|joder|fastidiar|mandar|ofrecer|hinchar|chingar|mandarle|vender _2 a? otro|otra lado|parte|persona
        mande|manden|manda esos|esas|sus|tus MSG a otro|otra _
        vete|andate|vayanse|vayase|vayan|iros|idos a? mandar|mandarle|enviar|enviarle|vender|ofrecer|venderle|ofrecerle _2 a|para su|tu|vuestra madre|abuela|mama|suegra|tia
        se|os pueden|puede|podeis guardar|meter|tragar|ahorrar sus|tus|vuestras|vuestros MSG donde|por|en|$
        """,
    "stranger": """
        este ya NO es|era el? NUMBER
        este NUMBER ya? NO existe|funciona|pertenece|recibe|acepta|corresponde
        este NUMBER tiene otro|otra|nuevo dueño|dueña|persona
        este NUMBER cambio de
        hace _ _? que? tengo|uso este NUMBER
        tengo este NUMBER hace|desde
        este|esta NUMBER|linea fue reasignado|reasignada
        este NUMBER es|pertenece ahora? de|a otra persona
        nadie se? llama _
        nadie con ese|tal nombre
        NO hay nadie _? _? ese nombre
        ya no usa|tiene este NUMBER
        estan|estas|esta ERRED de? NUMBER|persona
        . se confundieron >
        NO soy ese|esa|dicha _? >
        no hay|existe|vive|esta ningun|ninguna _ _? aqui|aca|THIS
        marco|marcaron|marcaste mal $ numero
        NUMBER|numero|persona|contacto WRONG
        WRONG de? NUMBER|persona
        ERRED de? NUMBER|persona
        . se|te|os ha|han|has|habeis? ERRED >
        se|te|os ha|han|has|habeis|estan|esta? ERRED de|del|d NUMBER|persona
        aqui|aca no|ni vive|trabaja
        aqui|aca no hay ninguna|ningun|nadie
        aqui|aca no es .
        no vive aqui|aca
        no|ya este? NUMBER no|ya es|pertenece|de
        este NUMBER ya? no es|pertenece|corresponde de|del|a|al|ya|mas
        NUMBER ya no es|pertenece|corresponde
        este|ese|el numero|telefono|celular|linea|movil ahora|ya? es mio
        este NUMBER ahora lo tiene|tengo|uso|usa
        este NUMBER ahora es|pertenece
        ahora este NUMBER es mio
        numero es mio
        no conozco a? ninguna|ningun|esa|ese persona|señora|señor|$
        no conozco a ninguna|ningun|nadie
        NUMBER|chip|sim|. ha? cambio|cambie|cambiado de|del|d dueño
        soy otra persona
        no soy esa|ese|el|la|quien persona|señor|señora|indicada|que|indicado|buscan|busca
        no soy la|esa|quien persona? buscan|busca|buscas|que
        persona incorrecta|equivocada
        compre este|ese|esta numero|chip|linea|sim
        no soy|somos el|la? titular|dueño|dueña|destinatario|destinataria .
        tienen el NUMBER WRONG
        numero|telefono incorrecto|equivocado >
        tienen|teneis|tiene mal el? telefono|numero
        texteando|escribiendo a mi por error
        este|esta|ese|esa NUMBER ya|ahora? es|pertenece ahora|ya? de|a otra|otro persona|dueño|dueña|gente|familia|usuario|usuaria|titular
        este|esta ahora|ya lo|la tengo|uso|usa|tiene yo|otra|otro|mi|$
        persona|señor|señora|señorita|chica|muchacho|quien que|q|k? buscan|busca|buscas|buscais ya? cambio de? NUMBER
        no tengo|tenemos ningun|ninguna|ningunos|ya|mas? CHILD en|dentro _? SHOP|THIS
        ni|tampoco tengo|tenemos CHILD en _? SHOP|THIS
        no tengo|tenemos ningun|ninguna|ningunos? CHILD ni|$ ni|no? _? conozco|se _2 SHOP
        no tengo|tenemos ningun|ninguna? perro|perros|perra|gato|gatos|mascota|mascotas|coche|carro|auto|moto|CHILD $|ni ni|no? se de? quien|quienes|que|cual es|sea|sera|son|hablan|habla|hablas esa|ese|eso|esto|la|el? cita|turno|hora|vacuna|factura|recordatorio|aviso|paciente|alumno|presupuesto|clase|deuda|$
        no|ni tengo|tenemos|hago|hice|pedi|saque|tramite ningun|ninguna|nada|cita|cuenta|turno|hora|pedido _3 con|en ningun|ninguna SHOP|dentista|medico|banco|abogado|taller|doctor
        $|y|que _ se? cambio|cambiaron de? NUMBER _4 $? y? este|esta ya|ahora? es mio|mia ahora|ya?
        vendio|dejo|solto|devolvio|cancelo chip|linea|numero|sim _4 $ y? ahora|ya es|lo|la mio|mia|tengo|uso
        este|esta|ese numero|chip|linea|sim compre|saque|adquiri|estrene|consegui hace|semana|apenas|recien|ayer|mes|poco|nueva|nuevo|usado|antier|anteayer
        este|esta|ese numero|chip|linea|sim|celular|telefono|movil me|nos dieron|asignaron|dio|vendieron|entregaron|acaban|acaba|tocaron|toco _2 hace|semana|apenas|recien|ayer|mes|poco|nueva|nuevo|dar|asignar|vender|entregar|antier|anteayer
        me|nos dieron|asignaron|dio|vendieron|entregaron|toco este|esta|el|la numero|chip|linea|sim|celular|telefono|movil _4 $? y|pero? me|nos? llegan|llega|entran|mandan|recibo|escriben|caen _? MSG|cosas de|para otra|otro|otros|un|una|alguien|gente|desconocidos
        me|nos dieron|asignaron|vendieron|toco este|esta numero|chip|linea|sim _4 $? no soy|conozco|se _
        acabo|acabamos de comprar|sacar|estrenar|adquirir|activar|contratar este|esta|el|la|ese numero|chip|linea|sim
        estoy|llevo|tengo estrenando|estrenado|recien|poco|dias|semanas|meses _? con? este|esta numero|chip|linea|sim
        buscan|busca|buscas|buscais|escriben|escribe a otra|otro persona|señora|señor|cliente $ yo|aqui|aca no|ni|nunca|jamas
        no me|nos? conoces|conoce|conocen ni yo|te|los|le|les a? ti|usted|ustedes|conozco
        alumno|alumna|niño|niña|paciente|señor|señora|perro|cliente|persona que|q|k no|ni es|conozco nada|ninguno|pariente|familia? mio|mia
        comunicando|escribiendo|hablando|mandando|escribe|escriben|mandan|enviando _2 con|a|para alguien|persona|gente|quien que|q|k? no es|somos|soy|era|son _? CLIENT|quien|ustedes|persona
        cita|turno|pedido|deuda|reserva|cuenta es|sera|debe|son de ser? otro|otra|alguien _4 $ aca|aqui|este|esto es un? NUMBER|linea|casa|taller|telefono
        recibiendo|llegan|llega|llegando|recibo|entran MSG|cosas para un|una tal
        recibiendo|llegan|llega|llegando|recibo|entran MSG|cosas|notas|citas|recordatorios _2 de|para un|una alumno|alumna|paciente|niño|niña|señor|señora|persona|cliente que no|ni conozco|es|se
        NUMBER|numero|linea|chip dejo|tenia|usaba|regalo|cedio _3 $ y? ahora|ya lo|la? tengo|uso yo|.
        mandando|enviando|llegando|mandan|envian|llegan|manda|llega|avisando|recibo _? MSG|turnos|turno|citas|cita|resultados|cosas|notas|pedidos|facturas de|para otra|otro _? a|al|en mi|este NUMBER
        mandando|enviando|llegando|mandan|envian|llegan|manda|llega turnos|turno|citas|cita|resultados|cosas|notas|pedidos|facturas de|para otra|otro persona|paciente|familia|cliente|mujer a|al|en mi|este NUMBER
        avisando|escribiendo|mandando|mandandole|escribiendole|avisandole|molestando MSG? a un|una extraño|extraña|desconocido|desconocida
        """,
    "name": """
        no soy el|la|don|doña? _
        no es el? NUMBER de|del|d _
        no conozco a? _
        aqui|aca no vive|trabaja ninguna|ningun|la|el? _
        aqui|aca no hay|es|esta ninguna|ningun _
        no soy el|la PERSON|mama|papa|dueño|dueña|titular de|del _
        no es el? NUMBER de|del|d don|doña|señor|señora|doctor|doctora _
        yo? sigo|seguimos sin ser _
        yo? no me llamo _
        """,
    "decline": """
        . NO >
        . NO NO
        . _? _? no >
        . NO _? >
        . NO NO? NO? por|mil? favor|gracias $
        gracias $? pero? NO $
        gracias $ NO $
        asi estoy|estamos bien
        asi bien gracias
        estoy|estamos bien asi
        no hace falta
        no es necesario
        no me|nos sirve|conviene|interesa|interesan|convence $
        no me|nos BOTHER
        no les|os|le doy|damos CONSENT
        olvidenlo|olvidelo|olvidalo $
        que|q|k va $
        ni lo|se sueñen|piensen|sueñes|les|te|ocurra ocurra?
        conmigo|a_mi no $
        de momento no $
        no uso|leo|quiero|contesto MSG
        no firmo|acepto nada
        tengo|recibo ya? suficiente|bastante|bastantes|suficientes con|MSG
        bastante|suficiente MSG recibo|tengo|me
        NO hay interes
        pero NO $
        NO me hace falta
        NO veo la? necesidad
        NO es necesario $
        NO $ muchas|mil gracias
        NO acepto
        NO gracias
        NO quiero|deseo|acepto|autorizo|doy|pienso|consiento|confirmo|participo|firmo|suscribo|apunto|queremos|deseamos|aceptamos|autorizamos|daré|voy|kiero $
        NO quiero|kiero >
        NO deseo|autorizo|consiento|aceptamos|autorizamos|deseamos
        NO doy|damos|daré|tienen|tiene|tenéis ningun|mi|el|la|les|su? CONSENT|datos|numero
        NO quiero|deseo|pienso|voy|me a? inscribirme|suscribirme|participar|apuntarme|registrarme|compartir|dar|aceptar|recibir|unirme|inscribir|inscriba|inscriban|suscribo|apunto|suscriban|suscriba|apunten|anoten
        NO me interesa|interesan|apetece|convence|late|gusta|agrada $|recibir|recibirlo|recibirlos|participar|MSG|gracias|nada|eso|esto
        NO estoy interesado|interesada|interesados|de_acuerdo|dispuesto|dispuesta
        NO tengo interes
        NO permito|permitimos|compartan|comparto|contesto
        NO cuenten|cuentes conmigo
        prefiero|preferiria|preferimos NO $|RECIBIR|participar|dar|compartir|MSG|inscribirme|hacerlo
        prefiero|preferiria mantener|guardar|conservar
        mejor|casi|creo_que|yo|pues NO $
        por|x ahora|el_momento|lo_pronto|hoy NO $
        por|x ahora NO GET|WANT
        NO por|x ahora|el_momento|lo_pronto $
        NO x? ahora NO quiero
        . NO $ NO $
        . NO $ gracias
        . NO señor|señora|hombre|tio|mijo|way|wey|amigo|amiga|que_va|mames $
        . NO $ y? REMOVE|REMOVEME
        . nop|nel|nanay|nanai|negativo|nopes|nope|nah|nones|neee|ñe|jamas|nunca|rechazo|rechazado|deniego|niego|denegado|paso|nein|naa|nahh|nooo|noooo|noo|quia|ca $
        nel pastel
        . yo? paso $
        paso de|del|d
        ni|ni_de _? broma|loco|loca|coña|chiste|pedo|muerto|muerta|hablar|madres|locos|modo|borracho|borracha|ebrio|pagando|soñando|sueños|chifles|pensarlo|regalado
        ni|ni_de broma|loco|loca|coña|chiste|pedo|muerto|muerta|hablar|madres|modo|pagado
        ni en pedo|sueños|broma|pintura
        ni que|q|k estuviera|fuera|estuviese
        de ninguna|ningun manera|modo|forma
        en absoluto
        . para nada $
        ya tengo|recibo bastantes|suficientes|demasiados|muchos|suficiente MSG
        que|q|k conste que|q|k NO
        declino|declinamos|rechazo|rechazamos
        NO me SUBJ
        NO MSG $
        sin MSG
        nada de|del|d MSG|eso|esto
        NO me|nos pongan|ponga|pongas|metan|meta|metas|anoten|agreguen|incluyan en|a eso|esto|nada|_ >
        asi que|q|k no $
        prefiero|preferiria|preferimos que? NO $ gracias
        por|x MSG NO WANT nada
        NO WANT nada $
        pero|$ NO lo|la|los|las? necesito|preciso|requiero|ocupo $
        bastante|suficiente tengo|tenemos con
        tengo|tenemos ya? bastante|suficiente|sobra con
        conmigo no cuenten|cuentes|cuente|conteis
        no cuenten|cuentes|cuente|conteis conmigo para eso|esto
        . naaa|naa|nah|nee|bah|uy|uf|ay|nop|neh|gracias|no $ yo? paso >
        gracias por _3 $ pero? yo? paso|no >
        muy amable|amables|gentil|gentiles $? pero NO|paso
        agradezco|agradecemos|aprecio _3 $? pero NO|paso|prefiero|declino
        lo|la dejo|dejamos pasar $
        lo|la dejo|dejamos para otra ocasion|vez|vida $
        por esta vez NO $
        sera|quedara en|para otra ocasion|vida $
        no va|van conmigo|con_migo $
        no me|nos apunto|animo|apuntamos|sumo|animamos|anoto $
        no es lo mio $
        me abstengo $
        prefiero|preferimos quedarme|quedarnos|seguir|estar|dejarlo sin|como|asi
        agradezco|agradecemos|aprecio invitacion|oferta|ofrecimiento|interes|detalle|gesto|propuesta $ yo? paso
        $ que|q|k pereza|flojera|hueva|lata|fiaca $ paso|no >
        """,
    "doubt": """
        todavia|aun no >
        no me interesa
        no me interesan
        mejor llamame|llamar|llame
        ahora no $
        quien es|eres
        demasiados|muchos MSG
        por|x que|q|k me? escriben|escribe tanto|tanta?
        creo que? ERRED|te
        creo|parece|quiza|quizas|sera que? te|se|os? ha|han|has|habeis? ERRED
        se|te|os ha|han|has|habeis? ERRED $
        fallecio|murio
        LAW
        acoso
        me? opongo
        cancelar suscripcion
        ya no vivo|trabajo|estudio ahi|alli
        ya no soy|somos CLIENT
        este NUMBER es un|una? de? mi? niño|niña|menor|empresa|hijo|bebe|trabajo
        me dieron|asignaron este NUMBER
        me? opongo al|a _?
        BAJA de|del|d _? MSG|LIST por|de|del correo|email|mail|papel|postal
        DAR|darme de|del|d BAJA de|del|d _? MSG|LIST por|de|del|d correo|email|mail|papel|postal
        NEVER le|les SUBJ MORE? MSG? a mi? PERSON|mama|papa
        sigo|seguimos recibiendo MSG de|del|d DEAL|otro|otra|mi
        NO mas|+ MSG por|hasta LATER
        NO WANT MORE? GET|RECIBIR? MSG antes|despues|durante|entre|mientras
        STOPDO de INF MSG a|al PERSON
        NEVER lo|la SUBJ MORE|MSG|AGAIN
        NO WANT|quiere que|q|k le|les|se SUBJ MORE
        ya NO lo manden|mande|mandes|envien|envie|envies
        nunca|no me|nos manda|mandan|envia|escribe|llegan nada|nunca|ningun
        NEVER SUBJ|SEND MORE? MSG a|al PERSON|grupo|mama|papa|chat
        NO necesito|ocupo|requiero nada? mas|+ $?
        NO WANT MSG $ quiero|necesito|solo mi|me|el|la? DEAL|OBJECT|reembolso
        REMOVEME de|del|d LIST a PERSON
        los|las|el|fines|en|por|domingo|sabado domingos|sabados|noches|mañanas|tardes|feriados|festivos|findes|semana|lunes|martes|miercoles|jueves|viernes|madrugada NO me|nos? SUBJ|SEND|CALL MORE? MSG? $?
        NO me|nos? SUBJ|SEND|CALL MORE? MSG? los|las|en|por|de domingos|sabados|fines|noches|mañanas|tardes|feriados|festivos|findes|noche|madrugada|domingo|sabado
        """,
}

VOCABULARY: Final = Vocabulary(
    locale="es",
    words=_KEYWORDS,
    polite=frozenset({"por favor", "porfavor", "porfa", "gracias", "favor", "ya"}),
    signatures=frozenset({("enviado", "desde")}),
    quotation=("el", "escribio"),
    ordinary=frozenset(),
    phrasing=Phrasing(
        classes=_CLASSES,
        fillers="""
            por favor porfavor porfa porfis x fabor favir pls plis please gracias grax grcs muchas ya el
            la los las un una unos unas de del su sus tu tus vuestro vuestra vuestros vuestras mi mis
            este esta estos estas ese esa esos esas a al con q que todos todas todo toda mas se lo fa d
            mugrosos malditos pinches pinche puto putos puta jodidos molestos aqui ahi tq tqm xfa xfaaa
            sms tan tanto y o saludos saludo atentamente atte cordiales k ke dichosos benditos
            favorcito porfi xfis xfi plz porfavorcito thanks thx tnx grs ustedes usted vosotros
            señor señora señorita señores sr sra joven amigo amiga amigos mijo hermano hermana bro brother
            tio tia che wey guey we wn weon boludo parce parcero loco pana chamo compadre carnal tronco
            macho hombre mujer chicos chicas gente jefe pues pue po ps entonces oiga oye oigan oid mira
            mire coño carajo joder ostia hostia cojones mierda verga puñetas putas malditas maldito
            maldita jodido estupidos absurdos inutiles suyos suyas nuestro
            nuestra inmediatamente cuanto antes urgente tambien absolutamente realmente ahora ahorita
            hoy mismo adelante partir ok vale bueno eh ah jaja jajaja hola buenas buenos dias tardes noches
            estimados estimado adios chao bye cuidense bendiciones feliz dia tipo clase especie cualquier
            mucho tantos tantas tanta dios amor cielo pido ruego suplico medio via otra vez nuevo nuevamente
            definitivamente definitiva simplemente solo nomas ni siquiera otros otras otro
            """,
        mended=("MSG", "BAJA", "INF", "WRONG", "REMOVEME", "SUBJ", "WANT", "STOPALL"),
        ordinary="""
            regar riego poder recuerdo creen vende vender listo parada pares tenga ladron llena abren gusto meses
            canse donar llamada clases vuelta necesite promo nuevos mesas guste mandamos enviamos quitarle sacarme borrador quitarlo sacarlo recibo mandarle enviarle deben
            debes quieto nueces mandado recibido enviado escrito paren parte pared para cuente llave
            llevo lleve lleven llaman llegan llega envio comunicado escribo escribi molesta molestia
            cambie cambien lleva llevan avisa avisan aviso buenas buenos jueves nueve mueve quise quien
            quienes quiere quieren necesita necesitan deje deja dejar mando mandas acepta aceptan
            llevar cajas dejaron dejado dejando dejaban pararon automatico pregunto tomar parado
            contrate fuerte pregunta caigo bajar bajan bajaron bajado bajo bajos balas fajas rajas
            credito prestamo consejo sorteo vacante cobranza tocan cerrado grasa
            bolsa bolsas muero debajo rebaja rebajas contarte perito texas bomba inundo pasen cojines
            laven laves lavan suero sonda solar karen compas perrito acento cantar pintar frenar
            casar queso callen jotas reyes penso avispa cenar pilar autoriza escrita despierto
            quitemos saquemos borremos eliminemos retiremos quitamos sacamos borramos eliminamos
            tuyas rompi acerto votantes mandarte preguntarte llamarte preguntale
            """
        + joined(_REMOVE, "le les")
        + " "
        + joined(_REMOVE, "te se")
        + " "
        + joined(_BOTHER_E + _SEND_E, "a an o aron amos aba aban ado ando")
        + " "
        + joined(_BOTHER_A + _SEND_A, "e en o io ieron iendo"),
        rules=rules_of(_PATTERNS),
    ),
)
