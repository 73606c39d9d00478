"""Spanish: its keywords, and how people ask for an end of texts in Spain and the Americas."""

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

_REMOVE: Final = """
    quita quite quiten quitan sacan borran eliminan quitad quitar saca saque saquen sacad sacar borra borre borren borra borrad
    borrar elimina elimine eliminen eliminad eliminar remueva remuevan retira retire retiren retirar
    excluya excluyan excluir desuscriba desuscriban desuscribir desuscribe suelta suelten desactiva
    desactiven desactivar kita kiten boren borrenme kiteme
"""
_SEND: Final = """
    mandar enviar escribir molestar joder chingar fastidiar spamear llamar contactar acosar insistir
    mandarme enviarme escribirme molestarme joderme fastidiarme llamarme contactarme acosarme
    mandarnos enviarnos escribirnos mandando enviando escribiendo molestando chingando jodiendo
    romper dar_la_brasa darme_la_brasa dar_la_lata dar_por dar_la_tabarra hinchar marear textear
    textearme bombardear bombardearme atosigar agobiar saturar insistiendo llamando
"""

_CLASSES: Final = {
    "MSG": """
        mensaje mensajes mensajitos mensajito mensages mensage msj msjs msg msgs sms mensajeria texto
        textos texts notificaciones avisos alertas promos promociones promocion publicidad propaganda
        ofertas spam comunicaciones recordatorios mendajes encuestas
        cupones llamadas whatsapps whatsapp publi anuncios novedades mensajes_de_texto
        mensjaes mensjes mensaj
        """,
    "REMOVEME": joined(_REMOVE, "me nos")
    + """
        denme deme dadme darme darnos darme_de_baja quitenme dennos kitenme kitame borenme
        """,
    "REMOVE": _REMOVE + " quiten saquen borren eliminen",
    "CLITIC": "me nos lo la",
    "BAJA": "baja bajja vaja debaja bajas",
    "DAR": "dar darme darnos darse denme dame deme dadme dadlo den da doy dan demos deis di darte",
    "STOPS": """
        basta alto paren pare parad parar cese cesen cesar detengan detener corten cortala cortenla
        cortenle parenle parale stop no_mas nomas hasta_los_huevos_de harto_de harta_de hartos_de
        hartas_de hasta_las_narices_de hasta_los_cojones_de ya_chole ni_un ni_una suficiente
        tanto tantos tanta tantas dejense dejen dejad deja deje
        """,
    "WORD": """
        baja alto parar paren pare cancelar detener salir stop basta eliminar borrar desuscribir
        desuscribirme desuscribirse bajas bajja paraya cancelen parad cese anular desactivar
        desinscribir quitar remover
        """,
    "STOPDO": """
        dejen dejad deja dejar dejes dejeis dejese paren pare parad cese cesen eviten
        evite absténganse abstenganse cortenla_de
        """,
    "SENDV": _SEND,
    "SEND": """
        mande manden mandes mandeis mandeb envie envien envies enviéis escriba escriban escribas
        escribais escribis contacte contacten contactes contacteis moleste molesten molestes llame
        llamen llames texteen insista insistan insistais vuelva vuelvan vuelvas caigas busquen
        jodan jodas fastidien spameen manda mandan lleguen llegue lleguen llegan mandarme enviarme
        escribirme mandar enviar escribir contacten acosen atosiguen hablen hablar
        """,
    "NEVER": "no nunca jamas ni noo",
    "WANT": """
        quiero queremos deseo kiero necesito acepto autorizo autorice quisiera quiera interesa
        interesan deseamos necesitamos requiero kero qiero solicite pedi autorizamos consiento
        """,
    "GET": "recibir recibirlos tener ver saber recivir leer recibiendo resibir",
    "MORE": "mas + nada ningun ninguna nd nunca",
    "NUMBER": "numero telefono celular cel movil nunero num contacto datos nro tel linea nº numeros",
    "LIST": "lista listas base registro registros lsita listado sistema grupo fichero agenda",
    "CONSENT": "consentimiento permiso autorizacion",
    "REPLY": "responda responde envia envie enviar mande manda escriba escribe responder para",
    "WRONG": "equivocado equivocada errado erroneo incorrecto ekivocado",
    "ERRED": """
        equivoco equivocaron equivocado equivocaste confundiste confundio confundieron confundido
        confundes equivocas equivocan equivoca equivocais confundis
        """,
}

_PATTERNS: Final = {
    "goes_on": """
        no|nunca|jamas me|nos REMOVE de? LIST?
        no|nunca|jamas STOPDO de? SENDV
        no|nunca|jamas STOPDO
        no quiero cancelar|DAR|darme|salir
        no quiero que? me? STOPDO de? SENDV?
        no me? DAR de? BAJA
        no es ERRED|WRONG|numero
        no es un? numero WRONG
        me equivoque de NUMBER
        NUMBER WRONG de
        estoy|esta|estaba|sigo|estuve|estare de BAJA
        planta|talla|mas|muy|la BAJA
        BAJA medica|laboral|temporal
        no me? SEND el|la|los|las|lo factura|recibo|paquete|pedido
        no SEND al|a
        """,
    "footer": """
        REPLY WORD para|y
        REPLY WORD
        """,
    "consent": """
        retiro|revoco|retirar|revocar|cancelo|anulo _? _? CONSENT
        ejerzo _? derecho
        """,
    "request": """
        REMOVEME de _? LIST
        no me SEND mas MSG
        DAR de BAJA de _? MSG|LIST
        STOPDO de SENDV MSG
        no quiero|deseo recibir mas? MSG
        """,
    "word": """
        . WORD >
        . WORD ya|definitiva|inmediata|inmediatamente|todo|total >
        . WORD 0 >
        . WORD WORD >
        , stop >
        . no mas|+ $
        . WORD MSG
        pues|eso|digo|dije|pedi|respondi|mande|mandé|quiero|solicito BAJA $
        ya mande|pedi|solicite|puse|respondi|envie la? BAJA
        eso $ BAJA >
        """,
    "ending": """
        STOPDO ya? de? SENDV
        para|parar|deje ya? de SENDV
        STOPS ya? con|de los|tus|sus|tanto? _? MSG
        basta|alto|stop|parenle|parale|suficiente|tanto|tanta|tantos|tantas|ni_un MSG
        . STOPS ya? >
        ya STOPS $
        paren|pare|parad|para|basta|dejen|cortenla ya $
        . para ya
        dejen|deja|dejad|dejenme|dejame|dejadme|dejennos en paz|tranquilo|tranquila|tranquilos
        no mas|+ MSG
        nomas MSG
        sin mas MSG
        ni un|una _? MSG mas
        fin|final de MSG
        cancelar|cancelen|cancela|cancele|desactivar|desactiven|desactiva|anular|anulen MSG
        cancelacion|baja|anulacion|cese del? servicio? _? MSG|datos
        para|pare|paren de una vez
        como|donde hago|hacer|le? para? que? _? dejar|parar de|MSG|esto|recibir
        como _? me _? de? BAJA
        por|x que|q me siguen|sigue|seguis
        como _? _? no? _? lleguen|llegue|recibir MSG
        se puede desactivar|parar esto|eso|MSG|>
        quisiera|quiero|puedo|pueden|podrian|podrias DAR de BAJA
        DAR me? de? BAJA $
        DAR me? de? BAJA ya|por|en|del
        . BAJA definitiva|inmediata
        DAR|me|darme BAJA $
        me den|dan|da|doy|dais|des de BAJA
        me siguen|seguis|sigue llegando|mandando|escribiendo|enviando
        por|x que|q me? siguen|sigue|seguis|mandan|escriben MSG
        van|vais a seguir SENDV|escribiendo
        """,
    "removal": """
        REMOVEME $
        REMOVEME ya|de|del|por|gracias|inmediatamente|esto|eso|ahora
        REMOVEME >
        me|nos REMOVE $
        me|nos REMOVE de|del|ya|por
        q|que me|nos REMOVE
        REMOVE mi|este|el|nuestro|tu? NUMBER
        REMOVE mis datos
        REMOVE|quitar|sacar|salir de la|su|sus|vuestra|esta|una LIST
        mi|este NUMBER de su|la|sus|vuestra|esa|esta LIST
        omitan|olviden|olvida|olvide|pierdan|pierde|tiren mi|este NUMBER
        fuera de la|su|esta LIST
        BAJA de? mi|este NUMBER
        """,
    "refusal": """
        NEVER me|nos SEND $
        NEVER me|nos SEND MORE|MSG|por|a|al|nada|esto|eso|otra|otro|gracias|los|las
        ya|que|q|favor|pls|porfa|xfa no me? SEND
        NEVER me? vuelvan|vuelva|vuelvas|volvais a SEND|SENDV|contactar
        NEVER SEND mas|+|nada|mensajes|nunca|msjs
        NEVER SEND a este|mi|ese NUMBER
        no SEND ni SEND
        no me|nos los|las|lo SEND
        ya no? me? SEND
        ya no SEND
        no WANT MORE? MSG|GET
        no WANT MORE? de? MSG
        no WANT MORE? de ustedes|vosotros|usted
        no WANT que me? SEND|SENDV|contacten
        ya no WANT MSG|GET|sus|estos|mas|nada
        ya no WANT $
        ya no los? necesito|quiero MSG
        que no quiero
        prefiero|prefiero|preferiria no GET
        ya no me|le|les|nos SEND
        no SEND ya|mas
        que? ya? no me? lleguen|llegue MORE|MSG
        no me interesa|interesan GET|MSG|y|no|gracias|nada
        no insistan|insista|insistas
        no necesito mas MSG
        quiero|quisiera|deseo|solicito salir|salirme de _? LIST|MSG|esto
        como _? _? _? salir|salgo de esto|LIST|aqui
        quien les|te|os dio mi NUMBER
        nunca|no di|dimos|he|doy mi|el? permiso|consentimiento|autorizacion
        no me suscribi
        yo no pedi MSG|esto|eso
        no soy cliente
        me tienen|tiene|teneis harto|harta|hartos|hasta
        que? pesados|pesadas
        no WANT >
        """,
    "threat": """
        los|les|os|lo|la denuncio|demando|bloqueo|reporto|denunciare|bloqueare
        voy a bloquear|denunciar|reportar|demandar
        bloqueado|bloqueados|bloqueo >
        bloqueando|bloqueare|bloqueo este|su|el NUMBER
        reportado como|por spam
        lista robinson
        rgpd
        lopd
        profeco
        derechos arco
        acoso
        me opongo
        proteccion de datos
        otro|proximo|siguiente|un MSG mas? y
        hasta|se acabo aqui $
        """,
    "rude": """
        vete|vayanse|vayase|iros|idos|andate|anda|larguense|largate a? la? mierda|carajo|demonio|chingada|infierno
        vete|vayanse a la? chingar|cagar|freir
        larguense|largaos|esfumense|pierdanse
        callense|callate ya?
        dejen|deja de chingar|joder
        no me|nos jodan|molesten|fastidien
        chinguen
        que les den
        """,
    "stranger": """
        NUMBER|numero|persona WRONG
        ERRED de? NUMBER|persona
        se|te|os ha|han|has? ERRED $
        se|te|os|me ha|han|has? ERRED de
        aqui|aca no|ni vive|hay|esta|es|trabaja
        no vive aqui
        no|ya este? NUMBER no|ya es|pertenece|de
        NUMBER ya no es|pertenece
        este numero|telefono|celular ahora? es mio
        numero es mio
        no conozco a? ninguna|ningun|esa|ese
        cambio|cambie de dueño
        soy otra persona
        no soy esa|ese|el|la persona|señor|señora
        """,
    "name": """
        no soy el|la|don|doña? _
        no es el? NUMBER de _
        no conozco a? _
        """,
    "decline": """
        no acepto
        no gracias
        no quiero
        ni de broma|loco|coña|chiste
        de ninguna manera
        """,
    "doubt": """
        no me interesa
        no me interesan
        mejor llamame|llamar|llame
        ahora no $
        quien es|eres
        demasiados|muchos MSG
        creo que? ERRED|te
        fallecio|murio
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
            sms tan tanto y o saludos saludo atentamente atte cordiales
            """,
        mended=("MSG", "BAJA", "SENDV", "WRONG"),
        ordinary="mandamos enviamos quitarle sacarme borrador quitarlo sacarlo recibo mandarle enviarle",
        rules=rules_of(_PATTERNS),
    ),
)
