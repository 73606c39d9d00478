"""Portuguese: its keywords, and how people ask for an end of texts in Brazil and Portugal."""

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
    stop_word("PARAR", SINCH, plain=True),
    stop_word("CANCELAR", SINCH),
    start_word("VOLTAR", SINCH),
    start_word("RECEBER", SINCH),
    help_word("AJUDA", BIRD),
)

_REMOVE: Final = """
    tira tire tirem tirar retira retire retirem retirar remove remova removam remover apaga apague
    apaguem apagar exclui exclua excluam excluir elimina elimine eliminem eliminar risca risque riscar
    risquem deleta delete deletem deletar descadastra descadastre descadastrem descadastrar bloqueia
    desinscreva desincreva desinscrevam desinscrever cancela cancele cancelem anula anulem anule
    saca saquem desativa desative desativem esquece esqueca esquecam esquecer
"""

_CLASSES: Final = {
    "MSG": """
        mensagem mensagens mensagns msg msgs sms promocao promocoes promo promos propaganda
        publicidade spam avisos lembretes notificacoes ofertas comunicacoes whatsapp whats
        memsagem mesagem mesages mensajens mensajem torpedo torpedos recado recados cobranca cobrancas
        inqueritos pesquisas cupons alertas newsletter anuncios mensage mensages
        marketing informacoes aviso zap divulgacao campanhas
        """,
    "REMOVEME": joined(
        "tirem tire tira retirem retire remova removam apaguem apague exclua excluam elimine eliminem risquem deslarguem larguem deixem esquecam tirar remover retirar apagar",
        "me nos",
    ),
    "REMOVE": _REMOVE,
    "ME": "me nos eu mim",
    "STOP": """
        para pare parem parar param deixem deixe deixa deixar chega basta cessem cessar cesse suspendam
        suspender interrompam parei vaza larguem acaba acabem evitem
        """,
    "WORD": """
        sair parar pare parem para cancelar remover descadastrar descadastra chega basta stop anular
        excluir retirar desinscrever sai siar remvoer cancela cancelem fim descadastro desativar
        apagar saida encerrar descadastrem
        """,
    "SEND": """
        mandar enviar escrever mande mandem manda mandam envie enviem enviam envia escreva escrevam
        contatar contactar contactarem contactem contate contatem procurem procure procurar chatear
        chateiem incomodar incomodem incomode encher perturbar perturbem perturbe liguem ligar
        insistam insistir emviar mandarem enviarem encaminhar cobrar spamar ligando mandando enviando
        chamem chamar importunar importunem atormentar mandei azucrinar escreverem
        """,
    "GET": "receber ter ver ler receba recebo continuar ser receber_mais saber",
    "WANT": """
        quero qro queremos desejo preciso aceito autorizo tenho_interesse gostaria queria kero
        desejamos precisamos autorizei pedi solicitei interessa pretendo consinto gosto kro
        """,
    "NO": "nao n ñ num nem nunca jamais naum",
    "MORE": "mais + nada mas nenhuma nenhum",
    "NUMBER": "numero num celular telefone telemovel contato contacto numr nome dados fone cel no n linha",
    "LIST": "lista listas cadastro base dados sistema lsita grupo agenda envios transmissao mailing registro registos",
    "CONSENT": "consentimento permissao autorizacao",
    "REPLY": "responda responde envie enviar mande digite",
    "WRONG": "errado errada enganado engano incorreto",
}

_PATTERNS: Final = {
    "goes_on": """
        NO me|nos REMOVE
        NO me|nos REMOVE da|de|desta LIST
        NO REMOVE ME
        NO REMOVEME
        NO para|parem|pare de SEND?
        NO para|parem|pare
        nunca parem|pare de? SEND?
        NO deixem|deixe de SEND
        NO e engano
        NO e numero WRONG
        NO cancelei
        NUMBER WRONG do|da|de
        passei|dei|digitei|coloquei _? NUMBER WRONG
        me tira uma duvida
        NO? quero cancelar|sair? do plano
        """,
    "footer": """
        REPLY WORD para|p
        REPLY WORD
        para|p sair
        """,
    "consent": """
        revogo|retiro|retirar|revogar|cancelo _? CONSENT
        """,
    "request": """
        REMOVEME da|de|desta|dessa|vossa|sua LIST
        me REMOVE da|de|desta|dessa|sua LIST
        NO me SEND MORE MSG
        NO quero receber MORE? MSG
        STOP de SEND MSG
        """,
    "word": """
        . WORD >
        . WORD ja|agora|tudo|obrigado|obrigada|todos|imediatamente >
        . WORD 0 >
        REMOVE|REMOVEME meu|este NUMBER da LIST
        STOP SEND
        . WORD WORD >
        , stop >
        . WORD sms|mensagens|msg|msgs|assinatura|subscricao|inscricao|mensagem|alertas
        respondi|respondo|escrever|mandei|enviei|digitei|escrevi|mandar|digo WORD
        pedi p|para|pra WORD
        descadastrar|descadastra|descadastre|descadastrem|descadastro
        stop MSG
        """,
    "ending": """
        STOP de ME? SEND
        STOP de ME? _ SEND
        STOP de? me|nos mandar|enviar|encher|incomodar|cobrar|ligar
        STOP com isso|esse|essas|esses|as|os|estes|estas|tanta|de? MSG
        chega|basta|parem isso|esse|essas|esses|as|os|estes|estas|tanta|de? MSG
        STOP de MSG
        STOP com MSG
        . parem|pare >
        ja chega de
        quantas vezes _? _? _? sair
        para|parem|pare com isso
        deixa|deixe|deixem me? ME em paz|sossego
        me|nos deixa|deixe|deixem em paz
        sem|nada|zero mais? de? MSG $
        . nada de MSG
        cancela|cancele|cancelem|cancelar|anular|anulem|desativar|desativa|suspender o|os|as|a? envio|envios? de? MSG
        fim das|dos|de MSG|contatos|contactos
        bloquear o envio|envios
        como|onde|donde _? _? _? _? parar|sair|cancelar|anulo|cancelo|anular isto|isso|de|MSG
        onde _? _? parar de
        NO param|para de ME? SEND
        por|pq que? continuo|continuam|continua recebendo|receber|mandando|enviando
        continuo recebendo|a
        ja NO aguento|aturo|suporto mais? MSG|isto
        NO aguento mais _? _? MSG|isso|receber
        apagamento|eliminacao|remocao|exclusao do|dos|de meu|meus|minha? dados|numero|contato|contacto|telefone
        """,
    "removal": """
        REMOVEME $
        REMOVEME da|daqui|dai|de|desta|disso|dos|das|por
        . REMOVEME
        me REMOVE $
        me REMOVE da|daqui|dai|de|desta|dessa|disso|disto|desse|dos|por
        me REMOVE
        pra|que|para|favor|podem|pode|podiam|poderiam me|nos REMOVE
        REMOVE eu|mim|me da|daqui|dai|de? LIST?
        REMOVE meu|este|esse|o|nosso|o_meu? NUMBER
        REMOVE NUMBER
        REMOVE me|nos
        REMOVE lo|los|o da|de LIST
        meu|este|esse NUMBER da|desta|dessa|do|de LIST
        dai|daqui|fora da|desta|dessa|de LIST
        fora dessa|desta LIST
        to|estou|tou fora
        some|sumam|vaza|vazem|bazem|desaparece|desaparecam daqui|do|da|dai|$
        me erra
        favor REMOVE
        tirem|tira do|o meu|este NUMBER
        """,
    "refusal": """
        NO me|nos? SEND MORE
        NO me|nos SEND $
        NO me|nos SEND MSG
        NO SEND MORE
        NO SEND MSG
        NO SEND $
        que? vcs|voces NO SEND
        NO WANT MORE? MSG
        NO WANT MORE? GET
        NO WANT MORE? de MSG
        ja NO WANT GET|MSG|estes|estas|mais|nada
        NO WANT que? me SEND
        NO WANT isso|isto|essas|esses|estas|estes|nada|mais|saber $
        NO WANT isso|isto|mais no|nada|de|vosso|disso|disto
        NO WANT em|de receber|continuar|MSG
        WANT sair|cancelar da|das|do|de LIST|MSG|assinatura
        cancelar|parar|cessar|cancelem de? recebimento|receber
        como _? _? descadastro|descadastrar|desinscrever
        quem passou|deu meu NUMBER
        ja pedi|falei|disse p|pra|para|que? parar|pararem|sair|NO
        NO WANT $ NO|remove|tira|exclui|retirem|me
        NO WANT saber de
        NO WANT o uso
        NO WANT esse|este contato|contacto
        NO tenho interesse $ NO|exclui|tira|remove|retirem
        NO tenho interesse em
        deixar|parar de receber
        prefiro|preferia NO GET|mais
        dispenso|recuso MSG
        NO pedi nada|isto|isso|estas|para
        nunca me? cadastrei|inscrevi|pedi|autorizei|subscrevi
        me cadastrei nisso
        ja? NO sou cliente|assinante
        ja disse que NO|nao
        cansado|cansada|farto|farta de|disto|dessas|dos|das
        """,
    "threat": """
        lgpd
        rgpd
        procon
        anatel
        processo >
        meu advogado
        vou bloquear|denunciar|processar
        bloqueando
        bloqueado >
        denunciado|denunciando|denunciar como|por|voces|vcs spam|assedio
        mais uma|outra MSG e
        assedio
        cambada
        proxima MSG|vez e|vou|meu
        """,
    "rude": """
        vai|vao|va se? foder|fuder|merda|catar|lascar
        vai|vao|va tomar|pra|a no|merda|puta
        vao|vai chatear|encher outro
        nao me enche|encham|chateiem|chateie
        QUESACO
        que saco|praga
        que inferno
        sao|vcs|voces chatos|melgas|insuportaveis
        larguem|larga|deslarguem|desgruda me|do|da|meu?
        porra
        """.replace("        QUESACO\n", ""),
    "stranger": """
        numero|pessoa|contato|contacto|telefone WRONG
        enganou se
        enganaram se
        enganou|enganaram|confundiu|confundiram no|de|o? NUMBER
        NO sou|e esse|essa|este|esta|a|o|mais|da|do pessoa|dono|dona|cliente|paciente
        NO conheco nenhuma|nenhum|ninguem|essa|esse
        aqui NO e|mora|tem
        esse|este NUMBER era|agora|nao|n|pertence|e do|de|meu
        NUMBER e meu
        antigo dono
        NO mora aqui|mais
        """,
    "name": """
        NO sou o|a|do|da? _
        NO conheco o|a? _
        """,
    "decline": """
        nao obrigado|obrigada
        NO aceito
        NO quero
        de jeito nenhum
        de maneira nenhuma
        nem pensar
        nem morto|morta
        """,
    "doubt": """
        NO tenho interesse
        NO me interessa
        agora NO
        me liga
        quem fala|e
        faleceu
        morreu
        muita|quanta MSG
        encerrar|fechar|cancelar minha|a conta
        """,
}

VOCABULARY: Final = Vocabulary(
    locale="pt",
    words=_KEYWORDS,
    polite=frozenset({"por favor", "obrigado", "obrigada", "faz favor", "favor", "pfv"}),
    signatures=frozenset({("enviado", "do"), ("enviado", "de")}),
    quotation=("em", "escreveu"),
    ordinary=frozenset(),
    phrasing=Phrasing(
        classes=_CLASSES,
        fillers="""
            por favor pfv pfvr pf pff sff pirfavor obrigado obrigada obg vlw valeu gentileza faz se o a os
            as um uma de do da dos das este esta estes estas esse essa esses essas aqui ai la meu minha
            meus minhas seu sua teu vosso vossa vossos vossas nosso e ja la aquela essas bora porra
            caralho merda desse dessa desta deste nessa nesse neste dd d mais ok ola oi logo agora
            todas todos sempre dps dep depois ae desas mano cara gente gentilmente por na moral pls plz
            please imediatamente cumprimentos atenciosamente com pra pro no em voces vcs
            """,
        mended=("MSG", "REMOVEME", "CONSENT"),
        ordinary="mensal receita tirei retirei",
        rules=rules_of(_PATTERNS),
    ),
)
