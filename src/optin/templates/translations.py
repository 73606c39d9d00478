"""Say the automatic texts to contacts in other languages than English.

In Latin letters they are plain GSM-7, which has neither all accents of Spanish and Portuguese nor
those of Polish: a text in UCS-2 has room for 70 characters in place of 160. Words are chosen that
need no other accents, and Portuguese and Polish are written without, as people text them. The
keywords stay what they are in every language.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["TRANSLATIONS"]


def _said(  # noqa: PLR0913 - one for each text, so that none is forgotten
    *,
    request: str,
    answer_request: str,
    reminder: str,
    can_text: str,
    can_be_texted: str,
    thanks: str,
    terms: str,
    opted_out: str,
    meant: str,
    opted_out_of: str,
    comes_again: str,
    disclaimer: str,
    help_reply: str,
    unexpected: str,
    code: str,
) -> Mapping[str, str]:
    """Put the texts of one language under the names of the catalogue."""
    return MappingProxyType(
        {
            "user_initiated.request": request,
            "user_initiated.confirmation": f"{can_text} {terms}",
            "user_initiated.opt_out_confirmation": opted_out,
            "contact_initiated.request": answer_request,
            "contact_initiated.confirmation": f"{can_be_texted} {terms}",
            "contact_initiated.opt_out_confirmation": opted_out,
            "clarification": meant,
            "category.opt_out_confirmation": opted_out_of,
            "category.confirmation": comes_again,
            "disclaimer": disclaimer,
            "help": help_reply,
            "form_confirmation": f"{thanks} {terms}",
            "reminder": reminder,
            "unexpected": unexpected,
            "form.code": code,
        }
    )


_SPANISH: Final = _said(
    request=(
        "{{ user_name }} de {{ organization_name }} quiere escribirle mensajes a este celular."
        " Responda {{ opt_in_keyword }} para aceptar o {{ opt_out_keyword }} para rechazar."
        " Pueden aplicarse tarifas."
    ),
    answer_request=(
        "Gracias por escribir a {{ organization_name }}. Para leer y responder su mensaje"
        " necesitamos su permiso: responda {{ opt_in_keyword }} para aceptar o"
        " {{ opt_out_keyword }} para rechazar. Pueden aplicarse tarifas."
    ),
    reminder=(
        "{{ organization_name }} espera su respuesta para poder escribirle. Responda"
        " {{ opt_in_keyword }} para aceptar o {{ opt_out_keyword }} para rechazar."
    ),
    can_text="Gracias! {{ user_name }} de {{ organization_name }} ya puede escribirle mensajes.",
    can_be_texted="Gracias! Ya puede escribirse con {{ organization_name }}.",
    thanks="Gracias por aceptar los mensajes de {{ organization_name }}.",
    terms=(
        "La frecuencia varia. Pueden aplicarse tarifas. Responda {{ help_keyword }} para ayuda,"
        " {{ opt_out_keyword }} para no recibir nada."
    ),
    opted_out=(
        "{{ organization_name }}: ya no le enviaremos mensajes. Responda {{ start_keyword }}"
        " para volver a recibirlos."
    ),
    meant=(
        "{{ organization_name }}: no recibe mas mensajes. Queria cancelar su cita? Llame,"
        " o responda {{ start_keyword }} para recibirlos."
    ),
    opted_out_of=(
        "{{ organization_name }}: ya no recibe {{ category }}; lo demas sigue igual."
        " {{ opt_out_keyword }} para no recibir nada."
    ),
    comes_again=(
        "{{ organization_name }}: vuelve a recibir {{ category }}. Responda"
        " {{ help_keyword }} para ayuda,"
        " {{ opt_out_keyword }} para no recibir nada. Pueden aplicarse tarifas."
    ),
    disclaimer=(
        "{{ user_name }} de {{ organization_name }} le escribe. Responda {{ opt_out_keyword }}"
        " para no recibir mensajes o {{ help_keyword }} para ayuda. Pueden aplicarse tarifas."
    ),
    help_reply=(
        "Mensajes de {{ organization_name }}. Si necesita ayuda, llame o escriba a nuestra"
        " oficina. Responda {{ opt_out_keyword }} para no recibir mensajes,"
        " {{ start_keyword }} para recibirlos de nuevo. Pueden aplicarse tarifas."
    ),
    unexpected=(
        "{{ organization_name }} no puede leer mensajes nuevos en este celular. Llame o escriba a"
        " nuestra oficina. Responda {{ opt_out_keyword }} para no recibir mensajes."
    ),
    code=(
        "{{ organization_name }}: su clave es {{ code }}. Vale 10 minutos."
        " Si usted no la ha pedido, ignore este mensaje."
    ),
)
_FRENCH: Final = _said(
    request=(
        "{{ user_name }} de {{ organization_name }} souhaite vous envoyer des SMS à ce"
        " numéro. Répondez {{ opt_in_keyword }} pour accepter ou {{ opt_out_keyword }} pour"
        " refuser. Des frais de SMS sont possibles."
    ),
    answer_request=(
        "Merci pour votre SMS à {{ organization_name }}. Pour le lire et y répondre, il nous"
        " faut votre accord : répondez {{ opt_in_keyword }} pour accepter ou"
        " {{ opt_out_keyword }} pour refuser. Des frais de SMS sont possibles."
    ),
    reminder=(
        "{{ organization_name }} attend votre accord pour vous écrire. Répondez"
        " {{ opt_in_keyword }} pour accepter ou {{ opt_out_keyword }} pour refuser."
    ),
    can_text="Merci ! {{ user_name }} de {{ organization_name }} peut maintenant vous écrire.",
    can_be_texted="Merci ! Vous pouvez maintenant échanger des SMS avec {{ organization_name }}.",
    thanks="Merci d'accepter les SMS de {{ organization_name }}.",
    terms=(
        "Fréquence variable. Des frais de SMS sont possibles. Répondez {{ help_keyword }}"
        " pour de l'aide, {{ opt_out_keyword }} pour ne plus rien recevoir."
    ),
    opted_out=(
        "{{ organization_name }} : vous n'aurez plus de SMS de notre part. Répondez"
        " {{ start_keyword }} pour revenir."
    ),
    meant=(
        "{{ organization_name }} : plus de SMS. Vouliez-vous annuler votre rendez-vous ?"
        " Appelez-nous, ou répondez {{ start_keyword }}."
    ),
    opted_out_of=(
        "{{ organization_name }} : plus de {{ category }}, le reste continue."
        " {{ opt_out_keyword }} pour tout refuser."
    ),
    comes_again=(
        "{{ organization_name }} : {{ category }}, c'est reparti. Répondez"
        " {{ help_keyword }} pour de l'aide,"
        " {{ opt_out_keyword }} pour tout refuser. Des frais de SMS sont possibles."
    ),
    disclaimer=(
        "{{ user_name }} de {{ organization_name }} vous écrit. Répondez"
        " {{ opt_out_keyword }} pour ne plus avoir de SMS ou {{ help_keyword }} pour de l'aide."
        " Des frais de SMS sont possibles."
    ),
    help_reply=(
        "SMS de {{ organization_name }}. Pour de l'aide, appelez notre bureau ou écrivez-lui."
        " Répondez {{ opt_out_keyword }} pour ne plus avoir de SMS, {{ start_keyword }} pour en"
        " avoir de nouveau. Des frais de SMS sont possibles."
    ),
    unexpected=(
        "{{ organization_name }} ne peut pas lire de nouveaux SMS à ce numéro. Appelez notre"
        " bureau ou écrivez-lui. Répondez {{ opt_out_keyword }} pour ne plus avoir de SMS."
    ),
    code=(
        "{{ organization_name }} : votre code est {{ code }}. Il est valable 10 minutes."
        " Si vous ne l'avez pas demandé, ignorez ce SMS."
    ),
)
_GERMAN: Final = _said(
    request=(
        "{{ user_name }} von {{ organization_name }} möchte Ihnen an diese Nummer schreiben."
        " Antworten Sie {{ opt_in_keyword }}, wenn Sie zustimmen, oder {{ opt_out_keyword }}, wenn"
        " nicht. SMS-Kosten nach Ihrem Tarif."
    ),
    answer_request=(
        "Danke für Ihre SMS an {{ organization_name }}. Um sie zu lesen und zu beantworten,"
        " brauchen wir Ihr OK: Antworten Sie {{ opt_in_keyword }}, wenn Sie zustimmen, oder"
        " {{ opt_out_keyword }}, wenn nicht. SMS-Kosten nach Ihrem Tarif."
    ),
    reminder=(
        "{{ organization_name }} möchte Ihnen weiterhin gern schreiben. Antworten Sie bitte"
        " {{ opt_in_keyword }}, wenn Sie zustimmen, oder {{ opt_out_keyword }}, wenn nicht."
    ),
    can_text="Danke! {{ user_name }} von {{ organization_name }} kann Ihnen jetzt schreiben.",
    can_be_texted="Danke! Sie können jetzt mit {{ organization_name }} SMS austauschen.",
    thanks="Danke, dass Sie SMS von {{ organization_name }} zustimmen.",
    terms=(
        "Häufigkeit verschieden, SMS-Kosten nach Ihrem Tarif. Antworten Sie {{ help_keyword }}"
        " für Hilfe, {{ opt_out_keyword }}, um keine mehr zu erhalten."
    ),
    opted_out=(
        "{{ organization_name }}: Sie erhalten keine SMS mehr von uns. {{ start_keyword }} als"
        " Antwort meldet Sie wieder an."
    ),
    meant=(
        "{{ organization_name }}: keine SMS mehr. Wollten Sie nur den Termin absagen? Rufen Sie uns"
        " an. {{ start_keyword }} meldet Sie wieder an."
    ),
    opted_out_of=(
        "{{ organization_name }}: kein(e) {{ category }} mehr, alles andere weiter."
        " {{ opt_out_keyword }} beendet alle SMS."
    ),
    comes_again=(
        "{{ organization_name }}: Sie erhalten wieder {{ category }}. Antworten Sie"
        " {{ help_keyword }} für Hilfe,"
        " {{ opt_out_keyword }} gegen alle SMS. SMS-Kosten nach Ihrem Tarif."
    ),
    disclaimer=(
        "{{ user_name }} von {{ organization_name }} schreibt Ihnen. Antworten Sie"
        " {{ opt_out_keyword }}, um keine SMS mehr zu erhalten, oder {{ help_keyword }} für"
        " Hilfe. SMS-Kosten nach Ihrem Tarif."
    ),
    help_reply=(
        "SMS von {{ organization_name }}. Für Hilfe rufen Sie bitte unser Büro an oder"
        " schreiben ihm. Antworten Sie {{ opt_out_keyword }}, um keine SMS mehr zu erhalten,"
        " {{ start_keyword }}, um sie wieder zu erhalten. SMS-Kosten nach Ihrem Tarif."
    ),
    unexpected=(
        "{{ organization_name }} kann an dieser Nummer keine neuen SMS lesen. Bitte rufen Sie unser"
        " Büro an oder schreiben ihm. Antworten Sie {{ opt_out_keyword }}, um keine SMS mehr zu"
        " erhalten."
    ),
    code=(
        "{{ organization_name }}: Ihr Code ist {{ code }}. Er gilt 10 Minuten."
        " Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese SMS."
    ),
)
_PORTUGUESE: Final = _said(
    request=(
        "{{ user_name }}, de {{ organization_name }}, gostaria de enviar mensagens a este celular."
        " Responda {{ opt_in_keyword }} para aceitar ou {{ opt_out_keyword }} para recusar."
        " Podem aplicar-se tarifas."
    ),
    answer_request=(
        "Obrigado por escrever a {{ organization_name }}. Para ler e responder precisamos da sua"
        " autorizacao: responda {{ opt_in_keyword }} para aceitar ou {{ opt_out_keyword }} para"
        " recusar. Podem aplicar-se tarifas."
    ),
    reminder=(
        "{{ organization_name }} espera a sua resposta para poder escrever. Responda"
        " {{ opt_in_keyword }} para aceitar ou {{ opt_out_keyword }} para recusar."
    ),
    can_text="Obrigado! {{ user_name }}, de {{ organization_name }}, agora pode enviar mensagens.",
    can_be_texted="Obrigado! Agora pode trocar mensagens com {{ organization_name }}.",
    thanks="Obrigado por aceitar as mensagens de {{ organization_name }}.",
    terms=(
        "A frequencia varia. Podem aplicar-se tarifas. Responda {{ help_keyword }} para ajuda,"
        " {{ opt_out_keyword }} para parar."
    ),
    opted_out=(
        "{{ organization_name }}: nao enviaremos mais mensagens. Responda {{ start_keyword }} para"
        " voltar a receber."
    ),
    meant=(
        "{{ organization_name }}: sem mais mensagens. Queria cancelar a consulta? Ligue, ou"
        " responda {{ start_keyword }} para voltar."
    ),
    opted_out_of=(
        "{{ organization_name }}: sem mais {{ category }}; o resto continua."
        " {{ opt_out_keyword }} para parar tudo."
    ),
    comes_again=(
        "{{ organization_name }}: volta a receber {{ category }}. Responda"
        " {{ help_keyword }} para ajuda,"
        " {{ opt_out_keyword }} para parar tudo. Podem aplicar-se tarifas."
    ),
    disclaimer=(
        "{{ user_name }}, de {{ organization_name }}, envia esta mensagem. Responda"
        " {{ opt_out_keyword }} para parar ou {{ help_keyword }} para ajuda."
        " Podem aplicar-se tarifas."
    ),
    help_reply=(
        "Mensagens de {{ organization_name }}. Para ajuda, ligue ou escreva para o nosso"
        " escritorio. Responda {{ opt_out_keyword }} para parar as mensagens,"
        " {{ start_keyword }} para voltar a receber. Podem aplicar-se tarifas."
    ),
    unexpected=(
        "{{ organization_name }} nao consegue ler novas mensagens neste celular. Ligue ou escreva"
        " para o nosso escritorio. Responda {{ opt_out_keyword }} para parar as mensagens."
    ),
    code=(
        "{{ organization_name }}: o seu codigo e {{ code }}. Vale por 10 minutos."
        " Se nao foi pedido por si, ignore esta mensagem."
    ),
)
_ITALIAN: Final = _said(
    request=(
        "{{ user_name }} di {{ organization_name }} vorrebbe scriverle a questo numero."
        " Risponda {{ opt_in_keyword }} per accettare o {{ opt_out_keyword }} per rifiutare."
        " Costi secondo il suo piano."
    ),
    answer_request=(
        "Grazie per aver scritto a {{ organization_name }}. Per leggere e rispondere ci serve il"
        " suo consenso: risponda {{ opt_in_keyword }} per accettare o {{ opt_out_keyword }} per"
        " rifiutare. Costi secondo il suo piano."
    ),
    reminder=(
        "{{ organization_name }} vorrebbe ancora scriverle. Risponda {{ opt_in_keyword }} per"
        " accettare o {{ opt_out_keyword }} per rifiutare."
    ),
    can_text="Grazie! {{ user_name }} di {{ organization_name }} ora può scriverle.",
    can_be_texted="Grazie! Ora può scambiare SMS con {{ organization_name }}.",
    thanks="Grazie per aver accettato gli SMS di {{ organization_name }}.",
    terms=(
        "Frequenza variabile. Costi secondo il suo piano. Risponda {{ help_keyword }} per aiuto,"
        " {{ opt_out_keyword }} per non riceverne più."
    ),
    opted_out=(
        "{{ organization_name }}: non riceverà più SMS da noi. Risponda {{ start_keyword }}"
        " per riceverli di nuovo."
    ),
    meant=(
        "{{ organization_name }}: niente più SMS. Voleva disdire l'appuntamento? Ci chiami, o"
        " risponda {{ start_keyword }} per riaverli."
    ),
    opted_out_of=(
        "{{ organization_name }}: niente più {{ category }}, il resto continua."
        " {{ opt_out_keyword }} per fermare tutto."
    ),
    comes_again=(
        "{{ organization_name }}: riceverà di nuovo {{ category }}. Risponda"
        " {{ help_keyword }} per aiuto,"
        " {{ opt_out_keyword }} per fermare tutto. Costi secondo il suo piano."
    ),
    disclaimer=(
        "{{ user_name }} di {{ organization_name }} le scrive. Risponda {{ opt_out_keyword }} per"
        " non ricevere più SMS o {{ help_keyword }} per aiuto. Costi secondo il suo piano."
    ),
    help_reply=(
        "SMS di {{ organization_name }}. Per aiuto chiami il nostro ufficio o gli scriva."
        " Risponda {{ opt_out_keyword }} per non ricevere più SMS, {{ start_keyword }} per"
        " riceverli di nuovo. Costi secondo il suo piano."
    ),
    unexpected=(
        "{{ organization_name }} non può leggere nuovi SMS a questo numero. Chiami il nostro"
        " ufficio o gli scriva. Risponda {{ opt_out_keyword }} per non ricevere più SMS."
    ),
    code=(
        "{{ organization_name }}: il suo codice è {{ code }}. Vale 10 minuti."
        " Se non lo ha chiesto, ignori questo SMS."
    ),
)
_DUTCH: Final = _said(
    request=(
        "{{ user_name }} van {{ organization_name }} wil u graag op dit nummer berichten sturen."
        " Antwoord {{ opt_in_keyword }} als u dat goed vindt of {{ opt_out_keyword }} als u dat"
        " niet wilt. Kosten volgens uw abonnement."
    ),
    answer_request=(
        "Dank voor uw bericht aan {{ organization_name }}. Om het te lezen en te beantwoorden"
        " hebben we uw toestemming nodig: antwoord {{ opt_in_keyword }} als u dat goed vindt of"
        " {{ opt_out_keyword }} als u dat niet wilt. Kosten volgens uw abonnement."
    ),
    reminder=(
        "{{ organization_name }} wil u nog altijd graag berichten sturen. Antwoord"
        " {{ opt_in_keyword }} als u dat goed vindt of {{ opt_out_keyword }} als u dat niet wilt."
    ),
    can_text="Dank u! {{ user_name }} van {{ organization_name }} kan u nu berichten sturen.",
    can_be_texted="Dank u! U kunt nu berichten wisselen met {{ organization_name }}.",
    thanks="Dank u dat u berichten van {{ organization_name }} wilt ontvangen.",
    terms=(
        "Aantal wisselt, kosten volgens uw abonnement. Antwoord {{ help_keyword }} voor hulp,"
        " {{ opt_out_keyword }} om te stoppen."
    ),
    opted_out=(
        "{{ organization_name }}: u krijgt geen berichten meer van ons. Antwoord"
        " {{ start_keyword }} om ze weer te krijgen."
    ),
    meant=(
        "{{ organization_name }}: geen berichten meer. Wilde u uw afspraak afzeggen? Bel ons, of"
        " antwoord {{ start_keyword }}."
    ),
    opted_out_of=(
        "{{ organization_name }}: geen {{ category }} meer, de rest gaat door."
        " {{ opt_out_keyword }} stopt alles."
    ),
    comes_again=(
        "{{ organization_name }}: u krijgt weer {{ category }}. Antwoord"
        " {{ help_keyword }} voor hulp,"
        " {{ opt_out_keyword }} om alles te stoppen. Kosten volgens uw abonnement."
    ),
    disclaimer=(
        "{{ user_name }} van {{ organization_name }} stuurt u dit bericht. Antwoord"
        " {{ opt_out_keyword }} om te stoppen of {{ help_keyword }} voor hulp."
        " Kosten volgens uw abonnement."
    ),
    help_reply=(
        "Berichten van {{ organization_name }}. Voor hulp kunt u ons kantoor bellen of schrijven."
        " Antwoord {{ opt_out_keyword }} om te stoppen, {{ start_keyword }} om weer berichten te"
        " krijgen. Kosten volgens uw abonnement."
    ),
    unexpected=(
        "{{ organization_name }} kan op dit nummer geen nieuwe berichten lezen. Bel of schrijf ons"
        " kantoor. Antwoord {{ opt_out_keyword }} om te stoppen."
    ),
    code=(
        "{{ organization_name }}: uw code is {{ code }}. Hij geldt 10 minuten."
        " Hebt u hem niet aangevraagd, dan kunt u dit bericht negeren."
    ),
)
_POLISH: Final = _said(
    request=(
        "{{ user_name }} ({{ organization_name }}) chce pisac SMS-y na ten numer."
        " Odpisz {{ opt_in_keyword }}, jesli sie zgadzasz, albo {{ opt_out_keyword }}, jesli nie."
        " Koszt SMS wedlug Twojej taryfy."
    ),
    answer_request=(
        "Dziekujemy za SMS do {{ organization_name }}. Aby go przeczytac i odpisac, potrzebujemy"
        " zgody: odpisz {{ opt_in_keyword }}, jesli sie zgadzasz, albo {{ opt_out_keyword }},"
        " jesli nie. Koszt SMS wedlug Twojej taryfy."
    ),
    reminder=(
        "{{ organization_name }} nadal prosi o zgode na SMS-y. Odpisz {{ opt_in_keyword }}, jesli"
        " sie zgadzasz, albo {{ opt_out_keyword }}, jesli nie."
    ),
    can_text="Dziekujemy! {{ user_name }} ({{ organization_name }}) moze teraz do Ciebie pisac.",
    can_be_texted="Dziekujemy! Mozesz teraz wymieniac SMS-y z {{ organization_name }}.",
    thanks="Dziekujemy za zgode na SMS-y od {{ organization_name }}.",
    terms=(
        "Czestotliwosc zmienna, koszt wedlug Twojej taryfy. Odpisz {{ help_keyword }}, aby"
        " uzyskac pomoc, {{ opt_out_keyword }}, aby zrezygnowac."
    ),
    opted_out=(
        "{{ organization_name }}: nie wyslemy juz wiecej SMS-ow. Odpisz {{ start_keyword }},"
        " aby znow je dostawac."
    ),
    meant=(
        "{{ organization_name }}: koniec SMS-ow. Chodzilo o odwolanie wizyty? Zadzwon, albo"
        " odpisz {{ start_keyword }}, aby je dostawac."
    ),
    opted_out_of=(
        "{{ organization_name }}: koniec z {{ category }}, reszta bez zmian."
        " {{ opt_out_keyword }} konczy wszystkie SMS-y."
    ),
    comes_again=(
        "{{ organization_name }}: znow przyjdzie {{ category }}. Odpisz"
        " {{ help_keyword }}, aby uzyskac pomoc,"
        " {{ opt_out_keyword }}, aby zrezygnowac ze wszystkiego. Koszt SMS wedlug Twojej taryfy."
    ),
    disclaimer=(
        "Pisze {{ user_name }} ({{ organization_name }}). Odpisz {{ opt_out_keyword }}, aby"
        " zrezygnowac, albo {{ help_keyword }}, aby uzyskac pomoc."
        " Koszt SMS wedlug Twojej taryfy."
    ),
    help_reply=(
        "SMS-y od {{ organization_name }}. Aby uzyskac pomoc, zadzwon albo napisz do biura."
        " Odpisz {{ opt_out_keyword }}, aby zrezygnowac, {{ start_keyword }}, aby znow je"
        " dostawac. Koszt SMS wedlug Twojej taryfy."
    ),
    unexpected=(
        "{{ organization_name }} nie moze czytac nowych SMS-ow pod tym numerem. Zadzwon albo napisz"
        " do biura. Odpisz {{ opt_out_keyword }}, aby nie dostawac SMS-ow."
    ),
    code=(
        "{{ organization_name }}: Twoj kod to {{ code }}. Jest wazny 10 minut."
        " Jesli to nie Twoja prosba, zignoruj ten SMS."
    ),
)
_RUSSIAN: Final = _said(
    request=(
        "{{ user_name }} ({{ organization_name }}) хочет писать вам на этот номер."
        " Ответьте {{ opt_in_keyword }}, если согласны, или {{ opt_out_keyword }}, если нет."
        " Плата за СМС по вашему тарифу."
    ),
    answer_request=(
        "Спасибо за сообщение в {{ organization_name }}. Чтобы прочесть его и ответить, нам нужно"
        " ваше согласие: ответьте {{ opt_in_keyword }}, если согласны, или {{ opt_out_keyword }},"
        " если нет. Плата за СМС по вашему тарифу."
    ),
    reminder=(
        "{{ organization_name }} по-прежнему просит разрешения писать вам. Ответьте"
        " {{ opt_in_keyword }}, если согласны, или {{ opt_out_keyword }}, если нет."
    ),
    can_text="Спасибо! {{ user_name }} ({{ organization_name }}) теперь может вам писать.",
    can_be_texted="Спасибо! Теперь вы можете переписываться с {{ organization_name }}.",
    thanks="Спасибо, что согласились на СМС от {{ organization_name }}.",
    terms=(
        "Частота разная, плата по вашему тарифу. Ответьте {{ help_keyword }} для помощи,"
        " {{ opt_out_keyword }} - чтобы отписаться."
    ),
    opted_out=(
        "{{ organization_name }}: сообщений больше не будет. {{ start_keyword }} - вернуться."
    ),
    meant=(
        "{{ organization_name }}: вы отписаны. Отменить визит? Звоните."
        " {{ start_keyword }} - назад."
    ),
    opted_out_of=(
        "{{ organization_name }}: без {{ category }}. Прочее есть."
        " {{ opt_out_keyword }} - убрать все."
    ),
    comes_again=(
        "{{ organization_name }}: снова придёт {{ category }}. Ответьте"
        " {{ help_keyword }} для помощи,"
        " {{ opt_out_keyword }} - чтобы отписаться от всего. Плата по вашему тарифу."
    ),
    disclaimer=(
        "Вам пишет {{ user_name }} ({{ organization_name }}). Ответьте {{ opt_out_keyword }}, чтобы"
        " отписаться, или {{ help_keyword }} для помощи. Плата за СМС по вашему тарифу."
    ),
    help_reply=(
        "СМС от {{ organization_name }}. За помощью позвоните или напишите в наш офис."
        " Ответьте {{ opt_out_keyword }}, чтобы отписаться, {{ start_keyword }}, чтобы получать"
        " СМС снова. Плата по вашему тарифу."
    ),
    unexpected=(
        "{{ organization_name }} не читает новые СМС на этом номере. Позвоните или напишите в наш"
        " офис. Ответьте {{ opt_out_keyword }}, чтобы не получать СМС."
    ),
    code=(
        "{{ organization_name }}: ваш код {{ code }}. Он действует 10 минут."
        " Если вы его не просили, не обращайте внимания."
    ),
)

TRANSLATIONS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "de": _GERMAN,
        "es": _SPANISH,
        "fr": _FRENCH,
        "it": _ITALIAN,
        "nl": _DUTCH,
        "pl": _POLISH,
        "pt": _PORTUGUESE,
        "ru": _RUSSIAN,
    }
)
"""The wordings of each language, by the name of the text; what is not there is said in English."""
