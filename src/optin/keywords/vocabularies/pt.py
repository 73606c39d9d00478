"""Portuguese: its keywords, and how people ask for an end of texts in Brazil and Portugal.

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
    stop_word("PARAR", SINCH, plain=True),
    stop_word("CANCELAR", SINCH),
    start_word("VOLTAR", SINCH),
    start_word("RECEBER", SINCH),
    help_word("AJUDA", BIRD),
)

_BOTHER_STEMS: Final = """
    incomod perturb contat contact import importun atorment molest spam bombarde infern azucrin
    tex abord
"""
_BOTHER: Final = (
    joined(_BOTHER_STEMS, "e em es a am")
    + """
    escreva escrevam escrevas escreve escrevem chateie chateiem chateies chateia chateiam encha
    encham enche enchem insista insistam insistas insiste insistem infernize infernizem torre torrem
    assedie assediem procure procurem procures busque busquem aborreca aborrecam aborrecas
    importunem amole amolem encham_o_saco contacte contactem contactes perturbeis escrevao
    """
)
_SEND: Final = """
    mande mandem mandes manda mandam mandao envie enviem envies envia enviam emvie emviem avise
    avisem avises notifique notifiquem informe informem lembre lembrem ofereca oferecam encaminhe
    encaminhem dispare disparem pergunte perguntem mandeis envieis spamme spammem mnade mandm mandi
    encaminha encaminham dispara remeta remetam passe_mensagem chegue cheguem solicite solicitem
    divulgue divulguem
"""
_INFINITIVES: Final = """
    gastar gastarem ocupar lotar entupir mandar enviar escrever contatar contactar chatear incomodar
    encher perturbar importunar insistir
    encaminhar spamar spammar atormentar azucrinar procurar assediar avisar notificar informar
    lembrar perguntar oferecer bombardear infernizar torrar apitar amolar aborrecer emviar
    floodar disparar mensagear acordar vender abordar perseguir interromper importunar remeter
    mandarem enviarem escreverem contatarem contactarem chatearem incomodarem encherem perturbarem
    procurarem insistirem avisarem ligarem ligar chamar chamarem cobrar cobrarem pedir pedirem
    perguntarem me_mandar me_enviar me_ligar encher_o_saco torrar_a_paciencia dar_nos_nervos mandr
    manda envia enche mandando enviando enchendo chatiar incomoda
"""
_GERUNDS: Final = """
    mandando enviando escrevendo chegando incomodando chateando enchendo perturbando ligando
    insistindo avisando notificando pedindo perguntando procurando contatando contactando
    importunando spamando cobrando disparando torrando vindo bombardeando oferecendo lembrando
"""
_REMOVE: Final = """
    tira tire tirem tirar tirarem tiram tiras retira retire retirem retirar retirarem
    remove remova removam remover removerem remvoer apaga apague apaguem apagar apagarem
    exclui exclua excluam excluir excluirem excluem elimina elimine eliminem eliminar
    risca risque risquem riscar deleta delete deletem deletar descadastra descadastre descadastrem
    descadastrar desinscreva desincreva desinscrevam desinscrever desinscreve larga largue larguem
    deslarga deslargue deslarguem desliga desligue desliguem desvincula desvincule desvinculem
    limpa limpe limpem limpar suprima suprimam suprimir expulsa desmarca retirai tirai excluao
    tirao removao apagao cancela cancele cancelem bloqueia bloqueie bloqueiem desregista desregiste
    desregistem desassocia desassociem saquem arranca arranquem
"""
_CANCEL: Final = """
    cancela cancele cancelem cancelar cansela canselar suspenda suspendam suspende suspender
    desativa desative desativem desativar desactiva desactive desactivem desactivar anula anule
    anulem anular interrompa interrompam interrompe interromper encerra encerre encerrem encerrar
    termina termine terminem terminar pare parem parar cesse cessem cessar corta corte cortem cortar
    desliga desligue desliguem desligar acaba acabe acabem acabar bloqueia bloqueie bloqueiem
    bloquear finaliza finalize finalizem finalizar tira tire tirem tirar remova removam remover
    retire retirem retirar elimine eliminem eliminar dispenso recuso silenciar silencia
    evite evitem evitar
"""

_CLASSES: Final = {
    "THING": """
        peca pecas guardanapo guardanapos talher talheres sache saches canudo canudos sacola sacolas
        gelo cebola pimenta sal queijo alface tomate molho molhos pao paes salgado salgados doce doces
        bolo bolos carne frango peixe arroz feijao bebida bebidas refrigerante cerveja vinho agua leite
        cafe fruta frutas caixa caixas roupa roupas flores brinquedo brinquedos movel moveis
        lanche lanches marmita marmitas picles maionese ketchup colher garfo copo copos prato pratos
        produto produtos material materiais caderno livro livros tijolo cimento areia telha piso
        """,
    "PAIN": """
        dor dores calor frio formiga formigas barata baratas rato ratos praga pragas cupim barulho
        coceira febre ansiedade saudade enjoo tosse insonia goteira vazamento cheiro fome sono espera
        alergia mosquito mosquitos infiltracao
        """,
    "SHOP": """
        nota dinheiro conserto devolveram devolverem devolver devolvam devolvem devolucao reembolso
        reembolsem reembolsaram reembolsarem troca trocarem trocaram trocam entrega entregaram entregarem
        produto compra garantia orcamento geladeira fogao maquina carro obra servico multa fatura boleto
        malcriado malcriada atendimento empregado funcionario defeito quebrado estragado reparacao
        arranjo encomenda mercadoria peca valor caucao
        """,
    "KIN": """
        marido esposo esposa mulher filho filha irmao irma pai mae sogra sogro tio tia avo primo prima
        namorado namorada ex amigo amiga chefe patrao vizinho vizinha colega ele ela dele dela deles
        delas neto neta
        """,
    "SLOT": """
        reserva turma aula aulas escala turno consulta jantar mesa viagem prova chamada exame sessao
        contrato fatura boleto escritura serasa spc horario sala quarto equipe equipa time excursao
        passeio evento festa sorteio concurso fila processo testamento conta receita ficha carteirinha
        certificado apolice plantao vaga agendamento marcacao
        """,
    "LISTKIND": """
        devedores inadimplentes credores oracao oracoes presenca chamada convidados noivos
        casamento material compras aniversariantes tarefas precos presentes formatura candidatos
        aprovados hospedes passageiros jogadores alunos caloteiros maus_pagadores pagadores atrasados pendentes
        suplentes faltosos desistentes participantes finalistas morosos
        churrasco amigo vaquinha bolao excursao almoco almocos jantar ceia futebol pelada retiro
        acampamento piquenique aniversario viagem encontro treino voluntarios sobremesa festa jogo
        campeonato torneio confraternizacao lanche passeio festas caminhada missa mutirao
        """,
    "MSG": """
        emprestimos consignado consignados creditos sorteios vagas dicas catalogos circulares versiculos mimos
        mensagem mensagens mensagns msg msgs sms promocao promocoes promo promos propaganda
        publicidade spam avisos lembretes notificacoes ofertas comunicacoes whatsapp whats
        memsagem mesagem mesages mensajens mensajem torpedo torpedos recado recados cobranca cobrancas
        inqueritos pesquisas cupons alertas newsletter anuncios mensage mensages
        marketing informacoes aviso zap divulgacao campanhas mensagenzinhas mensagenzinha
        mensagensinhas menssagem menssagens massagens notificacao lembrete propagandas textos
        comunicados comunicado alerta boletins boletim newsletters smss esemeses msn mensaguem
        publicidades promocionais disparos contatos contactos reminders alerts info informacao
        santinhos santinho panfletos oferta encarte mensagem_de_voces msgens msgm mgs mens mensgens
        mensagems mensagnes mensagesn lixo conteudo contatos comunicacao zaps
        cupom cupao cupoes voucher vouchers descontos rifas sorteio palestras enquetes enquete informativo informativos
        """,
    "TEXTS": """
        circulares mensagem mensagens mensagns msg msgs sms promocao promocoes promo promos
        propaganda publicidade spam avisos lembretes notificacoes ofertas comunicacoes
        whatsapp whats memsagem mesagem mesages mensajens mensajem torpedo torpedos recado
        recados inqueritos cupons alertas newsletter anuncios mensage mensages marketing zap
        divulgacao campanhas mensagenzinhas mensagenzinha mensagensinhas menssagem
        menssagens massagens notificacao lembrete propagandas comunicados comunicado alerta
        boletins boletim newsletters smss esemeses msn mensaguem publicidades promocionais
        disparos reminders alerts oferta mensagem_de_voces msgens msgm mgs mens mensgens
        mensagems mensagnes mensagesn comunicacao zaps cupom cupao cupoes voucher vouchers
        enquetes enquete informativo informativos pesquisas versiculos aviso
        """,
    "MSGS": """
        mensagens mensagems mensagns msgs sms promocoes promos propaganda publicidade spam avisos lembretes
        notificacoes ofertas comunicacoes torpedos recados cupons alertas newsletter anuncios
        mensages marketing campanhas comunicados propagandas disparos contatos contactos mensajens
        mesages reminders alerts newsletters textos menssagens msg
        """,
    "BOTHER": _BOTHER,
    "SUBJ": _SEND + _BOTHER,
    "CALL": "ligue liguem ligues liga ligam telefone telefonem telefonar ligar chame chamem chama",
    "INF": _INFINITIVES,
    "GER": _GERUNDS,
    "ME": "me nos eu mim",
    "REMOVE": _REMOVE,
    "RM": """
        tira tire tirem tirar tirarem retira retire retirem retirar remove remova removam remover
        remvoer exclui exclua excluam excluir apaga apague apaguem apagar elimina elimine eliminem
        eliminar risca risque risquem deleta delete deletem descadastra descadastre descadastrem
        desinscreva desinscrevam deslarguem deslarga larguem larga descadastrar deletar riscar
        desvinculem desincreva esquece esqueca esquecam bloqueia bloqueie bloqueiem desinscrever suprima suprimam
        suprimir
        """,
    "REMOVEME": joined(
        "tirem tire tira retirem retire remova removam apaguem apague exclua excluam elimine eliminem risquem deslarguem larguem esquecam tirar remover retirar apagar",
        "me nos",
    ),
    "CANCEL": _CANCEL,
    "STOP": """
        para pare parem parar param deixem deixe deixa deixar chega basta cessem cessar cesse suspendam
        suspender interrompam larguem acabem evitem parai parassem parasse pararem
        deixassem deixarem paro paren evite cessarem parao
        """,
    "STOPDO": """
        para pare parem parar param deixem deixe deixar parai parassem parasse pararem deixassem
        deixarem paren cessem cesse cessar paro pra_de parao bora_parar da_um_tempo chega basta
        deixam deixa
        """,
    "STOPALL": """
        parem pare parar pararem parassem parasse deixem deixarem deixassem cessem cessar evite evitem
        abstenham_se abstenha_se
        """,
    "WORD": """
        unsubscribe desinscricao descadastramento optout
        sair parar pare parem para cancelar remover descadastrar descadastra chega basta stop anular
        excluir retirar desinscrever sai siar remvoer cancela cancelem fim descadastro desativar
        apagar saida encerrar descadastrem unsubscribe interromper descadastre cessar desligar
        """,
    "SEND": """
        mandar enviar escrever mande mandem manda mandam envie enviem envia enviam escreva escrevam
        contatar contactar contactarem contactem contate contatem procurem procure procurar chatear
        chateiem incomodar incomodem incomode encher perturbar perturbem perturbe liguem ligar
        insistam insistir emviar mandarem enviarem encaminhar cobrar spamar ligando mandando enviando
        chamem chamar importunar importunem atormentar azucrinar escreverem mandes envies escrevas
        """,
    "RECV": """
        receber receba recebo recebendo recebe_los recebe_las receber_mais ser_contactado
        ser_contactada ser_contatado ser_contatada ser_incomodado ser_incomodada ser_notificado
        ser_notificada ser_perturbado ser_perturbada continuar_recebendo continuar_a_receber
        ficar_recebendo rece ber resceber recber reseber
        """,
    "GET": "receber ter ver ler receba recebo continuar ser receber_mais saber ouvir",
    "WILL": """
        qeuro qru keria quero qro queremos desejo aceito autorizo tenho_interesse gostaria queria
        kero desejamos autorizei pedi solicitei interessa pretendo consinto kro queor qero quer
        permito autorizamos aceitamos permitimos quis solicitamos pedimos estou_interessado
        estou_interessada to_interessado to_interessada to_afim to_a_fim pretendemos tou_interessado
        tenciono
        """,
    "WANT": """
        qeuro qru keria
        quero qro queremos desejo preciso aceito autorizo tenho_interesse gostaria queria kero
        desejamos precisamos autorizei pedi solicitei interessa pretendo consinto gosto kro queor
        qero quer permito autorizamos aceitamos permitimos quis solicitamos pedimos estou_interessado
        estou_interessada to_interessado to_interessada to_afim to_a_fim suporto aguento aturo
        tolero pretendemos tou_interessado gostava tenciono
        """,
    "WISH": """
        quero qro queria gostaria gostava kero kro desejo solicito peco exijo preciso agradeco
        agradecia rogo prefiro preferia espero favor posso podem pode podiam poderiam poderia
        queremos requeiro pedia pedir qero queor preferiria pedimos solicitamos tem_como da_pra
        """,
    "NO": "nao n num nem nunca jamais naum noa nao_nao nn não",
    "NEVER": "nunca jamais",
    "MORE": "mais + nada mas nenhuma nenhum nd maiss nunca",
    "AGAIN": "novamente outra_vez de_novo mais nunca_mais + jamais",
    "NUMBER": """
        numro nume numerro nunero
        numero num celular telefone telemovel contato contacto numr nome dados fone cel linha fones
        nr tel tlm nums zap whats whatsapp chip numeros
        """,
    "NUM": "numero num celular telefone telemovel contato contacto fone tel cel numr numro nr zap numerro",
    "LIST": """
        lista listas cadastro base dados sistema lsita grupo agenda envios transmissao mailing registro
        registros registo registos cadastros listagem disparos campanhas newsletter banco contatos
        contactos difusao distribuicao ficheiro ficheiros database lits newsletters subscricao
        mensagens sms avisos notificacoes alertas marketing msgs lembretes promocoes divulgacao
        canal comunidade destinatarios disparo comunicados informativos propagandas publicidade
        """,
    "MAILING": """
        lista listas lsita envios transmissao mailing listagem disparos campanhas newsletter
        difusao distribuicao lits newsletters subscricao mensagens sms avisos notificacoes
        alertas marketing msgs lembretes promocoes divulgacao destinatarios disparo
        comunicados informativos propagandas publicidade
        """,
    "DE": """
        de do da dos das d dd dessa desta desse deste dessas destas desses destes na no nas nos dai
        daqui dali disso disto vosso vossa
        """,
    "DD": "de d dd",
    "THIS": "isso isto daqui dai disso disto aqui dali",
    "CONSENT": "consentimento permissao autorizacao consentimentos anuencia",
    "REPLY": "responda responde envie enviar mande digite",
    "WRONG": "errado errada enganado engano incorreto erado",
    "ERRED": "errou erraram enganou enganaram enganaste confundiu confundiram enganado enganados confundindo",
    "OBJECT": """
        email mail emails
        fatura recibo encomenda pedido tecnico boleto boletos nota comida pizza motoboy encanador
        eletricista conta orcamento contrato documento documentos foto fotos menino rapaz comprovante
        motorista cartao dinheiro produto endereco arquivo link codigo taxi guincho entregador
        correio morada pacote comprovativo consulta faturas receita remedio coisa cotacao proposta
        """,
    "PERSON": """
        ex exmarido exmulher marido esposo esposa mulher filho filha vizinho vizinha senhorio
        inquilino chefe patrao namorado namorada irmao irma banco cobranca seguro advogado proprietario
        colega tipo cara cachorro cao crianca homem credor cobrador sogra pai mae primo amigo alguem
        """,
    "TELL": "fala fale falem diga diz digam avisa avise avisem diga_ao pede peca pecam",
    "THIRD": """
        operadora operadoras seguradora seguradoras banco bancos partido partidos candidato candidata vereador
        politico politicos telemarketing concorrencia concorrente vodafone meo anatel vizinha vizinho senhorio
        inquilino inquilina condominio sindico financeira imobiliaria ex
        """,
    "STAFF": """
        colega colegas funcionario funcionaria funcionarios empregado empregada loja lojas balcao rececao recepcao
        recepcionista rececionista atendente secretaria equipa equipe moca menina rapaz gerente vendedor
        vendedora assistente sucursal filial agencia central clinica apoio
        """,
    "PEOPLE": """
        galera meninos meninas miudos miudas criancas alunos pais maes jogadores vizinhos inquilinos medico medica doutor
        doutora motoboy sindico condominio professor professora treinador treinadora socios turma joao maria rapaz
        rapazes tecnico convidados noivos netos filhos irmaos amigos colegas
        """,
    "HOUSE": """
        azulejo azulejos parede paredes movel moveis jardim planta plantas flores cao gato carro cabelo franja barba
        sobrancelhas pontas chao porta portas janela janelas arvore arvores roseira roseiras rosas cortinas sofa
        """,
    "NTH": "segunda terceira quarta quinta sexta setima oitava decima milesima enesima centesima",
    "LATER": """
        hoje agora amanha ainda ate segunda terca quarta quinta sexta sabado domingo noite tarde cedo
        feira
        """,
    "CLIENT": """
        cliente paciente socio socia aluno aluna membro usuario usuaria assinante subscritor
        subscritora utente vizinho doador associado associada
        """,
    "SERVICE": """
        internet linha luz plano conta academia ginasio seguro cabo contrato cartao carro agua gas
        tv televisao assinatura_da streaming convenio curso matricula consulta pedido encomenda
        """,
    "TOLD": """
        ja_pedi ja_falei ja_disse ja_avisei ja_solicitei pedi falei disse avisei ja_mandei ja_respondi
        ja_tinha_pedido ja_tinha_dito tinha_pedido ja_enviei ja_escrevi ja_digitei respondi
        ja_cansei_de_pedir ja_vos_pedi ja_lhes_pedi ja_vos_disse tenho_pedido ja_informei repito
        mandei falamos pedimos dissemos solicitei ja_repeti
        """,
    "PSUBJ": """
        mandassem mandasse enviassem enviasse escrevessem escrevesse contatassem contactassem
        contactasse contatasse ligasse contactasses contactasseis mandasses enviasses escrevesses mandasseis enviasseis lembrassem lembrasse notificassem incomodasse chateasse perturbasse chegassem chegasse ligassem incomodassem chateassem mandarem enviarem escreverem
        contactarem contatarem incomodarem insistissem avisassem procurassem perturbassem ligarem
        """,
    "PREMOVE": """
        tirassem tirasse retirassem retirasse removessem removesse apagassem apagasse excluissem
        excluisse eliminassem tirarem retirarem removerem apagarem excluirem eliminarem
        cancelassem descadastrassem esquecessem desligassem desligasse bloqueassem bloqueasse silenciassem
        cancelasse suprimissem eliminasse riscassem riscasse desativassem desativasse descadastrasse
        """,
    "FORGET": """
        esquece esqueca esquecam esquecer esquecerem percam perca perde percam_se esquecei descarte
        descartem ignore ignorem rasguem joguem_fora
        """,
    "NOUNOUT": """
        apagamento eliminacao remocao exclusao cancelamento descadastro descadastramento
        descredenciamento supressao
        """,
    "PART": "apagada apagadas eliminada eliminadas removida removidas excluida excluidas retirada retiradas descadastrado descadastrada apagados eliminados removidos excluidos retirados apagado removido excluido retirado eliminado",
    "LAWYER": """
        advogado advogada advogados procon anatel justica processo policia queixa reclamacao anpd cnpd
        tribunal delegacia juizado juiz consumidor deco senacon
        """,
    "ANNOY": """
        incomodam incomoda acordam acorda atrapalham atrapalha irritam irrita cansam confundem assustam
        perturbam perturba saturam chateiam estressam enchem perseguem
        """,
    "FEE": """
        juros juro taxa taxas tarifa tarifas anuidade anuidades frete comissao comissoes iof iva imposto
        dobro duas portes caucao estacionamento pedagio
        """,
    "LAW": "procon anatel anpd cnpd anacom deco senacon cdc",
    "FEDUP": "cansado cansada farto farta cheio cheia saturado saturada cansados fartos",
    "STUFF": """
        amostra amostras cadeira cadeiras mesa mesas modelo modelos azul preto branco verde vermelho amarelo rosa
        exemplar exemplares folha folhas tecido tecidos tinta sapato sapatos armario amendoim lactose gluten azeitona
        azeitonas aumento aumentos batata batatas ovo ovos azulejo azulejos laranja laranjas maca macas tomates morangos
        garrafa garrafas lata latas parafuso parafusos
        """,
    "CUT": """
        corta corte cortem cortes cancela cancele cancelem canceles suspende suspenda suspendam para
        pare parem pares tira tire tirem tires retire retirem desativa desative desativem interrompa
        interrompam acaba acabe acabem bloqueia bloqueie bloqueiem desliga desligue desliguem apaga apaguem
        """,
    "UPDATE": """
        ativar ativarem activar activarem reativar reativarem incluir incluirem inscrever inscreverem
        adicionar adicionarem colocar colocarem por porem meter meterem cadastrar cadastrarem
        subscrever subscreverem botar registar
        """,
    "ASKS": """
        pediu pediram pedindo pede pedem quer querem quis quiseram reclama reclamam cancelou cancelaram saiu
        sairam bloqueou bloquearam odeia odeiam detesta detestam
        """,
    "HEARD": "ouvi ouvimos li lemos soube soubemos consta parece correm corre verdade boato boatos",
    "ENDS": """
        parar parem parando deixar acabar cortar suspender encerrar cancelar tirar desativar desligar eliminar
        descontinuar terminar
        """,
    "DEVICE": """
        outdoor letreiro luz luzes holofote holofotes lampada lampadas refletor alarme sirene som caixa_de_som
        buzina gerador exaustor motor maquina drone camera cameras painel telao ar_condicionado compressor bomba obra
        betoneira britadeira altifalante projetor semaforo portao fumaca fumo chamine
        """,
    "PUT": """
        coloquem coloque coloca coloques ponham ponha poe incluam inclua inclui adicionem adicione
        adiciona cadastrem cadastre cadastra inscrevam inscreva inscreve metam meta botem bote bota
        reativem reative ativem ative activem
        """,
}

_PATTERNS: Final = {
    "goes_on": """
        sem|nenhum|zero problema|problemas|crise|estresse|stress
        não|nao|n tem|ha|há|há|vejo|é problema|problemas|inconveniente
        não|nao|n me importo|incomodo|incomoda|importa|oponho
        não|nao|n me|nos importo|incomodo|incomoda , pode|podem|manda|mande
        NO deixa|deixam de? ME? INF
        continua|continuo a? doer|doendo
        to|estou|tou aqui|ca|la|ai fora
        NO insisto|incomodo|escrevo mais|+
        NO tenho MSG
        boto|botao|opcao para|pra|de cancelar pedido|consulta
        parar|para|pare|parem aqui|ai|ali|la|na|no|em|pra|para|quando|um|uns
        foi|vai|veio|ir parar ao|no|na|em spam|_
        tiraram|excluiram|apagaram|removeram meu NUMBER DE LIST
        se NO parar|para de chover|doer|_
        errou|erraram o? NUMBER da|do|de
        mandei|respondi|cancelei|enviei sair|parar? sem querer
        foi|vai|veio|ir parar|para
        tiraram|excluiram|apagaram|removeram _? _? NUMBER
        NO me? incomoda|perturba|chateia
        NO me|nos REMOVE
        NO me|nos REMOVE DE LIST
        NO REMOVE ME
        NO REMOVE ME DE LIST
        NO REMOVEME
        NO para|parem|pare|parar|deixem|deixe|deixar DD SEND?
        NO para|parem|pare|deixem|deixe DD ME? INF MSG?
        NO para|parem|pare
        nunca parem|pare|deixem de? ME? INF|SEND? MSG?
        NO deixem|deixe DD SEND
        NO e engano
        NO e numero WRONG
        NO cancelei
        NUMBER WRONG do|da|de
        passei|dei|digitei|coloquei _? _? NUMBER WRONG
        me tira|tire|tirem uma|a|o|as|os duvida|foto|cebola|copia
        NO? quero cancelar|sair? do plano
        NO quero sair|cancelar
        NO quero parar|deixar DD ME? INF|RECV MSG?
        NO quero que parem|pare
        NO quero que? me tirem|tire|removam
        NO ME? SEND ME? OBJECT
        NO ME? SUBJ ME? _? OBJECT
        NO ME? SUBJ ME? a|o|as|os|um|uma|pelo|pela|ao OBJECT
        NO ME? SUBJ mais|nada _? OBJECT
        NO ME? SUBJ ME? aquele|aquela|mesmo|a|o|pra|pro|para _? PERSON|tecnico
        NO ME? SUBJ nada? ainda|ate|enquanto|antes
        NO ME? SUBJ MSG? ainda|ate|enquanto|quando|se|antes
        NO ME? CALL LATER
        NO ME? CALL _? _? _? _? _? $? manda|mande|mandem|prefiro|melhor _? MSG?
        NO ME? BOTHER|CALL|SUBJ agora|hoje que
        NO ME? SUBJ agora|amanha
        NO esquece|esqueca|esquecam de? ME? INF MSG?
        NO esquece|esqueca|esquecam
        NO incomoda|perturba|chateia|chega nada
        NO incomoda|perturba|chateia
        NO chega|chegue|cheguem tarde|atrasado|nunca
        NO mande|manda|escreve|escreva|ligue|liga pro|pra|para|ao|a meu|minha|o|a? PERSON
        NO ME? escreve|escreva|manda|mande pro|pra _? PERSON
        TELL _? _? PEOPLE|PERSON|KIN|THIRD _? que|pra|para? STOP de? ME? INF
        TELL ao|aos|pro|pros|pra|pras|a|as|com _ _? que|pra|para? STOP de? ME? INF
        TELL _? meu|minha|meus|minhas _ _? que|pra|para? STOP de? ME? INF MSG?
        TELL _? _? PEOPLE|PERSON|KIN|THIRD _? que|pra|para? NO ME? SUBJ|INF MORE?
        TELL ao|aos|pro|pros|pra|pras|a|as|com _ _? que|pra|para? NO ME? SUBJ|INF MORE?
        TELL _? meu|minha|meus|minhas _ _? que|pra|para? NO ME? SUBJ|INF MORE? MSG?
        PERSON NO? para|deixa|continua|param|fica de|a? ME? INF|GER MSG?
        PERSON _? _? NO? para|deixa|continua|param de|a? ME? INF|GER MSG?
        PERSON ME? STOP DD ME? INF MSG?
        PERSON parar|pare|parasse de? ME? INF
        NO para|param|parou|paro DD ME? INF a|as|o|os|fotos
        NO para|param|parou|paro DD _
        REMOVE|REMOVEME ME? DE lista|grupo|agenda|escala de? espera|convidados|compras|presenca|precos|presentes|LATER|quem
        me REMOVE DE escala|turno|turma|lista de? espera|LATER|convidados
        REMOVE mi|meu|o? NUMBER antigo|velho|anterior
        NUMBER antigo|velho|anterior
        cancelar|cancela|cancele|cancelem ME? a|o|as|os|meu|minha? SERVICE|OBJECT|reserva
        como|onde _? _? _? cancelo|cancelar _? _? SERVICE|OBJECT|reserva
        NO sou _? _? $ sou
        NO sou _? _? mas
        NO sou mais CLIENT de|do|da _? _? _? agora|mas
        NO sou CLIENT mas|ainda
        NO sou CLIENT $ quero|posso|quanto|mas
        desculpa|desculpe|desculpem por|pela|pelas|por_tantas|a|tantas tantas|muitas|quantidade|tanta|de? de? MSG
        NO quero incomodar|chatear
        quero|posso|como|devo|onde|queria denunciar|processar|reclamar _? _? _? _? LAW?
        NO ME? chegou|recebi|vi|chegaram|veio|chega _? nenhum|nenhuma|nem? uma? MSG?
        NO tenho nenhum|nenhuma|nem uma? MSG?
        NO ME? mandaram|enviaram|mandou|enviou|avisaram mais? MSG?
        NO MORE dor|dores
        NO WANT nada|mais com ele|ela|eles
        NO WANT nada|mais $ so|somente|apenas
        NO WANT MORE? RECV visitas|visita|gente|ninguem
        NO WANT MORE? RECV _? OBJECT
        NO conheco esse|essa|nenhum|nenhuma medico|medica|rua|lugar|advogado|bairro|modelo|outro|bom|boa
        deixa|deixe|deixem|me ME? em paz|sossego com o|a|os|as
        se|quando quiser|precisar MSG
        dinheiro|pix|pagamento|transferencia _? _? NUMBER|pessoa WRONG
        ja|agora chega|cheguei|chegou
        chega que horas
        chega mais|cedo|tarde|hoje|amanha|quando|la|ai
        chega sim
        acaba|acabou quando|a
        deixa|deixe|deixem na|no|com|pra|para|eu
        para na|no|em|em_frente|quantas|quantos|mim|quando
        pare|pode|parem na|no|em parar|frente|posto
        sai|sair|saio|saiu de? casa|trabalho|escola|agora|hoje
        baixa medica
        parei|parou|parado|parada
        $|eu|sim|mas|e|que|ainda|ja|se tenho interesse
        esse|este NUMBER NO e mais de|da|do _? _? $ ja|o|a|novo
        sem cebola|sal|gluten|acucar|pressa
        me tira|tire|tirem DE escala|turno|plantao
        quem pode|vai buscar
        lista DD espera
        NO autorizo|autorizei o|a|esse|essa? cobranca|debito|compra|pagamento|exame|procedimento|cirurgia
        NO pedi|solicitei esse|essa|isso|isto|o|a? pedido|comida|prato|bebida|seguro|produto|tamanho|cor
        NO pedi|solicitei com|sem
        NO pedi|solicitei isso|isto $ pedi
        fora da? cidade|hora|pais|estado|casa|area|escola
        MSG NO me|nos? incomodam|atrapalham|chateiam|perturbam
        ainda quero|queremos estar|ficar|continuar na|em? LIST
        $|mas NO me|nos excluam|exclua|tirem|tire|removam|remova|apaguem|apague|retirem|retire por|pfv|pois|porque|que|leio|$ favor?
        $|fizerem|mas NO tirem|removam|retirem|apaguem os|as|meus|minhas? MSGS|MSG
        NO quero|queria|queremos que parem|pare|deixem|parassem DD ME? INF|SEND MSG?
        $|favor|mas|sim|podem|claro continuem|continue|continuai a? ME? mandando|enviando|escrevendo|avisando|lembrando|mandar|enviar|escrever|avisar MSG? $|por|pra|para
        . continua|segue a? ME? mandando|enviando|escrevendo|avisando|mandar|enviar MSG|INF? pfv|por|favor|pf|pff|sim
        $|sim|claro|mas pode|podem|podes continuar|seguir a? ME? INF|GER MSG? $
        respondi|mandei|enviei|digitei|escrevi|TOLD WORD por|sem|foi engano|querer|erro|acidente|descuido|sem
        respondi|mandei|enviei|digitei|escrevi|TOLD WORD achando|pensando que|ser|em
        respondi|mandei|enviei|digitei|escrevi|TOLD WORD mas|que? era pra|para|pro outro|outra|outros|meu|minha|alguem
        crianca|bebe|menino|menina|sobrinho|sobrinha|secretaria|neto|neta|KIN _3 mandou|escreveu|digitou|enviou|respondeu|apertou|clicou WORD
        WORD NO era|e|foi pra|para|com? voces|vcs|voce|vos|ti
        WORD era pra|para|pro meu|minha|outro|outra|alguem
        $|favor|mas|e me|nos coloquem|coloca|coloque|incluam|inclua|ponham|bota|botem|inscrevam|adicionem|cadastrem|recoloquem volta|vez|novo|novamente
        achei|pensei|pensava|achava|temia|temi que? _3 PART|tirado|tirada|removido|removida|excluido|tiraram|removeram|excluiram|cancelado DE? LIST? $ que|ainda|bom|gracas|felizmente|fico bom|bem|feliz?
        bem|bom|feliz|alegre|contente|gracas que continuam|continua|continuem|seguem a? ME? INF|GER
        $ sinto|sentimos|sentiria|to|estou falta|saudade|saudades DE MSG
        parar|deixar|cancelar de? RECV|receber MSG? $ nem|jamais|nunca|de|que jeito|pensar|morta|morto|nada|louca|sonhando|maneira|nenhum? nenhum|nenhuma?
        nem se? pensem|pense|pensar|atrevam|atreva|atrevas|ousem|ouse|sonhem|inventem em|a|de? ME? REMOVE|REMOVEME ME? DE? LIST?
        nem se? pensem|pense|pensar|atrevam|atreva|atrevas|ousem|ouse|sonhem|inventem em|a|de? STOP|parar|deixar DD ME? INF|SEND MSG?
        mas|porem|so as|os voces|suas|vossas|vcs quero|gosto|leio|adoro
        unicas|unicos MSG que NO? apago|leio|gosto|ignoro|interessam|abro
        NO precisa|precisam|necessario|necessidade|motivo|razao|carece de|para|que|e? ME? tirar|remover|excluir|apagar|retirar|cancelar|tirarem|removerem|excluirem|apagarem|retirarem|descadastrar|me ME? meu? NUMBER? DE? LIST?
        ninguem pediu|disse|mandou|falou pra|para|que|a? voces|vcs? STOP|STOPALL DD ME? INF|SEND MSG?
        triste|chateado|chateada|pena|arrasado|arrasada|perdida|perdido|mal se|que|quando STOP|STOPALL DD ME? INF|SEND MSG?
        $|favor|mas|e NO cancelem|cancele|suspendam|suspenda|desativem|desliguem|cortem|bloqueiem|interrompam MSG
        longe de me? INF
        $|favor|voces podem|pode reativem|reativar|reative|restabelecam|restabelecer|retomem|retomar MSG|meus|o|a|os
        to|estou|tou fora da|de|do|ate|hoje|no|essa|esta
        deixei|deixou|deixaram de? INF|RECV MSG?
        cancelem|cancele|cancela|cancelar|tirem|suspendam a|o|essa|esse cobranca|lembrete|anuncio|vaga|consignado|emprestimo|credito|oferta|pesquisa DE _
        cobranca|cobrancas indevida|duplicada|dupla|repetida|errada
        NO quero emprestimo|vaga|vagas|consignado|credito|texto|contato|contacto $ quero|so|prefiro
        NO quero vaga|vagas de|para|pra|no|na _
        NO preciso MORE? informacao|informacoes|credito|texto|info sobre|$|de vou|preco|precos|so _
        NO quero contato|contacto|conversa com|de|da meu|minha|o|a|ele|ela KIN
        NO ME? SEND|SUBJ por|pelo|no|via whatsapp|whats|zap|email|mail|correio $? mande|mandem|manda|envie|enviem|prefiro|so MSG|email|aqui
        NO ME? SEND|SUBJ por|pelo|no|via whatsapp|whats|zap|email|mail|correio
        NO ME? chame|chamem|chama de _
        parar|deixar DD receber os|as|o|a? consultas|visitas|salario|pensao|boleto|fatura|alta|beneficio
        como _? _? paro|bloqueio|parar|bloquear as|os|o|a? MSG DE|de|do|da meu|minha|um|uma|o|a KIN|PERSON|numero|golpista|stalker
        como|onde _? _? _? _? sair|saio|tiro|tirar DE lista|grupo|cadastro|sistema|registro DE turma|spc|serasa|familia|escola|sala|predio|condominio|pais|igreja|SLOT
        como|onde _? _? _? _? sair|saio|tiro|tirar meu|minha nome DE spc|serasa|cadastro
        quero|queria|preciso|peco que parem|pare de _ na|no|em|o|a|aqui
        parem|pare|parar de jogar|deixar|botar|por lixo|entulho
        TOLD p|pra|para pararem|parar|parem com a|o obra|obras|barulho|festa|musica|latido
        TOLD p|pra|para|que NO ME? SUBJ|PSUBJ|INF|quero|queria _? THING|azeitona|amostra|boleto
        TOLD _? _? vezes p|pra|para|que NO colocarem|colocar|porem|botarem|botar|usarem|misturarem _
        ja disse|falei|avisei que? NO como|bebo|gosto|moro|trabalho|uso|fumo|posso|tomo|conheco
        disse|falei que? NO quero|queria o|a|um|uma? vermelho|azul|preto|branco|verde|amarelo|rosa|THING
        quantas vezes _? _? _? _? pedir|repetir a|o|uma|um? SHOP|OBJECT|segunda|conta
        ultima vez que lo? peco|aviso|falo|digo $ a|o|as|os|amanha|hoje _ e|comeca|sera|vai
        chega|basta DD sofrer|chorar|brigar|guerra|violencia
        chega|basta $ vou|vamos pedir|comprar|marcar|dormir|descansar|sair|embora|voltar|mudar
        fora|alem isso|disso|disto|isto NO WANT mais? nada
        NO quero receber|RECV o|a|os|as? resultado|resultados|laudo|exame|exames|diagnostico
        NO quero receber|RECV o|a|os|as? resultado|resultados|laudo|exame|exames por|via|pelo MSG
        NO quero receber|RECV o|a|os|as? _? por|via|em pix|correio|email|mail|parcelas|cheque|dinheiro|deposito|boleto|cripto
        NO quero receber|RECV menos|pouco|metade|atrasado|dobrado|errado
        NO quero ser incomodado|incomodada|perturbado|perturbada no|na|durante|enquanto quarto|reuniao|trabalho|almoco|culto|cinema|descanso|_
        prefiro|preferia|preferiria NO ser filmada|filmado|fotografada|fotografado|operada|operado|anestesiada|identificada|identificado|citada|citado|sedada
        odeio|detesto esse|este|o|quando _? aviso|alerta sonoro|do|da|no
        MSG e|era? para|pra|de outra pessoa ou
        este|esse NUMBER e de|da|do loja|empresa|clinica|consultorio|oficina|padaria|farmacia|escola $ queria|quero|posso|voces|tem
        esse|este NUMBER agora e meu $ pode|podem|cadastrem|cadastra|salva|salvem|anota|anotem|atualizem
        tenho|uso este|esse NUMBER ha|faz|desde _ _ e|mas
        NUM WRONG no|na|em|do|da boleto|nota|anuncio|ficha|cartao|site|fatura|contrato|convite|cadastro|etiqueta|recibo|receita
        me RM dessa|desta|desse|deste enrascada|confusao|furada|enroscada|sala|turma|horario|escala|vaga|mesa|equipe|time|SLOT
        me REMOVE DE grupo|lista|base antigo|antiga|velho|velha|anterior|errado|errada
        me REMOVE DE grupo|lista|turma _? e adiciona|adicionem|coloca|coloquem|poe|ponham|inclui|incluam|passa
        isto|isso ja e|virou assedio|perseguicao|abuso $ quero|preciso|posso|o_que|doutora|dra|dr
        marquei|marcado|marcou como spam sem|por querer|engano|erro
        o_que|q e a? lista robinson
        REMOVE|exclui minha|meu? matricula|inscricao de|da|do|em _
        cancela|cancele|cancelar meu|o? cadastro DE sorteio|corrida|concurso|prova|curso|SLOT|SERVICE
        NO insistam|insista|insistas|insiste em|com|no|na
        NO me? procure|procurem|procures|busque|busquem|chame|chamem na|no|em|la|hoje|ai|as
        NO me esqueca|esquece|esquecam|perca|perde|abandone|abandonem
        NO cancele|cancelem|cancela|cancelar|encerre|encerrem minha|meu? assinatura|inscricao|subscricao|cadastro
        basta|chega $ NO precisa|precisam
        STOPALL de? ME? INF $? achei|achamos|apareceu|apareceram|encontrei|encontramos|voltou
        STOPALL de? ME? INF _? _? $? achei|achamos|apareceu|apareceram|encontrei|encontramos|voltou
        continuo a? receber|recebendo $ esta|ta|tudo|obrigado|obrigada|sim|gosto
        continuo a? receber|recebendo normalmente|bem|sim|fatura|conta|carta|cartas|salario
        quando e? que? param|parar de? _ os|as pontos|obras|_
        e|essa|esta a? ultima vez que eu? venho|compro|vou|fui|comi|vi|fiz|faco|viajo _
        e|essa|esta a? ultima vez que eu? peco|falo desconto|prazo|kkk|prometo
        essa|esta|este|esse foi|era|e a|o ultima|ultimo MSG que _? recebi|mandou|enviou|escreveu|li|ouvi
        essa|esta|este|esse foi|era|e a|o ultima|ultimo MSG dele|dela|do|da
        ultimo|ultima aviso|advertencia chegou|veio|recebido|recebi|da|do|de
        MSG|promocao falsa|enganosa|boa
        esse|este NUMBER e de|da|do|o loja|empresa|oficina|padaria|farmacia|clinica|escola|medico|consultorio ou|ne|mesmo
        meu NUMBER e privado|pessoal|particular $? por isso|entao
        pessoa WRONG veio|buscou|pegou|foi|levou|atendeu|assinou
        comprei esse|este|o? chip DE|de|na|no _ $? como|quando|onde|nao
        mudou DD dono a|o padaria|loja|restaurante|academia|salao|bar
        tem_como|da_pra|da_para|consegue tirar|remover meu|minha KIN|PERSON
        tem_como|da_pra|da_para|forma|jeito|maneira de? parar de? doer|sangrar|chorar|cocar|inchar|roncar|fumar|beber|pingar|vazar|a|o
        NO gosto|gostei DE|DD MSG|audio de? voz|_ $? escreve|escreva|prefiro
        quero|queria|prefiro|gostaria camiseta|camisa|convite|site|app|versao|sacola|embalagem sem MSG
        o|este|esse aviso|cartaz|placa|anuncio|faixa da|do|de _ $? tirem|removam|retirem|tira
        sai fora $ serio|parabens|kkk|kkkk|que
        apaguem|apaga|tirem|tira a|o luz|lampada|forno|fogo|gas|carro|lixo|moto
        unsubscribe|optout|opt_out quer|significa|e dizer|o_que|o
        por|pq|porque que? NO ME? mandam|enviam|avisam|mandaram|lembram|mandou|enviou MORE? MSG?
        por|pq|porque que? voces|vcs NO ME? mandam|enviam|avisam|mandaram|lembram|mandou|enviou MORE? MSG?
        NO quero|qro|precisa|desejo que? ser|estar|ficar removido|removida|excluido|excluida|retirado|retirada|apagado|apagada|descadastrado|descadastrada
        NO quero|qro|precisa|desejo que? ser|estar|ficar removido|removida|excluido|excluida|retirado|retirada|apagado|apagada|descadastrado|descadastrada DE LIST
        NO recebo|recebi|recebemos|tenho|tenho_recebido|tenho_tido|estou_recebendo MORE? _? MSG
        NO recebo|recebi|recebemos MORE? _? MSG do|da|de|dos|das
        NO recebi|recebo MORE MSG|nada _? _? _? _? $ o_que|verificar|podem|houve|aconteceu|por_que|porque
        nunca|jamais deixem|parem|deixe|pare DD ME? INF _? MSG
        nunca|jamais parem|pare com _? MSG
        sair? NO|ne $ mas NO quero|qro
        spam _? _? MSG de? _? _? caiu|foi|veio|entrou
        para|pare|parem com isso menino|menina|kkk|kkkk|kkkkk|rsrs|haha|amiga|amigo|gente
        se? ferrar|lascar|catar|danar|foder kkk|kkkk|kkkkk|haha|rsrs|te
        vai|va se? ferrar|lascar|catar|danar|foder kkk|kkkk|kkkkk|haha|rsrs
        cala|calem a? boca $ NO acredito|creio|serio|parabens|jura
        me|nos deixa em? paz e|era nome|o|a|uma|musica
        lista|listas DE LISTKIND
        meu|este|esse|o NUMBER DE lista|listas|grupo DE LISTKIND|SLOT
        REMOVE|corta|corte meu|este|esse|o NUMBER DE lista|listas|grupo DE LISTKIND|SLOT
        nada DD MSG ainda|ate $?
        nada ainda|ate DD MSG
        LAW contra|sobre _
        vou|vamos|irei|fui|abri no|na|ao|reclamacao|queixa _? LAW contra|sobre|junto _
        abri|abrimos|fiz|fizemos|abriu reclamacao|queixa|denuncia|processo no|na|contra _? LAW
        abri|abrimos|fiz|fizemos|abriu reclamacao|queixa|denuncia|processo no|na|contra _? LAW contra|sobre|e|mas|ha _
        ja disse|falei|avisei que? NO tem|ha|sei|posso|vou|foi|podia|da|consigo|precisa|sou|estou|esta|tenho problema?
        STOPALL de? ME? INF depois|antes|ate|entre|apos|durante|domingo|sabado|segunda|tao|muito|tarde
        STOPALL de? ME? INF no|para|pro|durante trabalho|servico|escritorio|horario|casa|fixo|almoco
        prefiro|preferia|preferiria NO RECV por|pelo|via|em|no correio|email|mail|casa|papel|carta|dinheiro|cheque|mao
        ja|agora chega|deu de|da PAIN|THING|chuva|trabalho|conversa|festa ne|$
        chega|basta DD chuva|trabalho|estudar|comer|beber|dieta|doce|acucar|guerra|politica|aula|dor|frio|calor|saudade
        basta|chega $ ganhei|ganhamos|vencemos|kkk|kkkk|acertei|passei|venci|consegui|ja|entendi
        sai|sair|parar|para|pare|saida as|ate 0
        basta|chega 0
        protecao DD dados e|cai|na|da|aula|prova|materia|curso|disciplina|e_materia
        prova|aula|curso|materia|disciplina|trabalho|seminario DE protecao DD dados
        mais uma MSG _? e eu? choro|morro|caso|apaixono|desmaio|compro|derreto
        NO ME? incomoda|incomodam|perturba|chateia|aborrece nada|nadinha|RECV|receber|INF|as|MSG
        nunca me? inscrevi|cadastrei|registei|registrei em|na|no academia|curso|aula|concurso|corrida|prova|app|site
        nunca assinei contrato|documento|procuracao|recibo|papel
        NO dou|dei|damos|demos _? _? CONSENT para|pra|de|ao|a|pro _? viagem|saida|passeio|cirurgia|exame|filho|filha|obra|obras|excursao|foto|fotos|venda
        NO contem|conte|conta comigo na|no|pra|pro|para|a|amanha|LATER _
        NO mora mais aqui $ mudou|mudaram|foi|agora|entreguem|entrega
        descadastro|descadastrar DE imovel|cartao|veiculo|carro|dependente|pix|chave|empresa|cnpj|celular|biometria|funcionario|produto
        nome|dados|endereco|linha estava|esta|ta|saiu|veio|foi? WRONG
        em|saiu|sairam|veio|vieram _? _? NUMBER WRONG
        nome|dados|endereco|linha WRONG
        entregaram|entregou|entregue|entreguei|entrega|mandaram|mandei|enviei|enviaram|paguei|fiz|deram|dei|foi|foram|liguei|deixaram|cobraram|atenderam _? _? _? _? pra|para|a|na|no|ao|em|da|do|pro o|a|um|uma? pessoa|NUM|endereco|destinatario WRONG
        por hoje chega|basta
        hoje ja? chega|basta
        so deus basta|chega
        deus basta
        chega|basta DD desculpa|desculpas|mentira|enrolacao|esperar|THING|PAIN|anestesia|dieta|SLOT|remedio|injecao
        NO me|nos deixa|deixou|deixava em? paz|sossego|quieto|quieta|viver|dormir
        me deixa|deixe quieto|quieta|viver com|no|na|minha|meus|minhas|meu
        vizinho|vizinha|sindico|chefe|ex|crianca|bebe|cachorro _? _? NO me|nos deixa|deixam em? paz|sossego|quieto|quieta|viver|dormir
        STOPDO DD ME? INF _? _? THING
        STOP DD ME? INF _? _? THING
        STOPDO DD ME? INF ele|ela|eles|elas|dele|dela|emprego|trabalho|casa|apartamento|desculpa|culpado|culpados
        STOPDO DD ME? INF por|pelo|via|para|pro|pra|ao|no email|mail|emails|correio|carta|cartas|telefone_fixo
        pararam|deixaram|parou|deixou DD ME? INF MSG?
        por|pq|porque que? pararam|deixaram DD ME? INF _? MSG?
        NO pedi|disse|falei|quis|queria|era que|para|pra|p ME? parar|pararem|parassem|parem|pare|deixarem|deixassem|deixem|sair|cancelar|cancelarem|removerem|tirarem|REMOVE
        NO pedi|disse|falei|quis|queria|era que|para|pra|p ME? parar|pararem|parassem|parem|pare|deixarem|deixassem|deixem DD ME? INF MSG?
        NO pedi|disse|falei|quis|queria|era que|para|pra|p ME? sair|cancelar|cancelarem|removerem|tirarem|REMOVE ME? DE? LIST
        NO quis|queria|quero dizer|falar|pedir _? _? _? sair|parar|cancelar|remover DE? LIST|MSG
        NO WANT|WISH sair|cancelar DE? LIST|MSG|grupo
        NO WANT|WISH que? me? sair|cancelar|REMOVE meu|o? NUMBER? DE LIST|MSG|grupo
        fiz|fizemos|faco|fazer|fez o? unsubscribe|opt|optout|opt_out|opt_in da|do|de|na|no _? _? revista|plano|premium|app|curso|canal|seguro|netflix|SERVICE|OBJECT
        unsubscribe|optout|opt_out da|do|de|na|no _? revista|plano|premium|curso|canal|SERVICE|seguro|dental|OBJECT
        texto|termo|formulario|documento|clausula de|do opt_out|optout|unsubscribe|opt
        bloqueei|bloqueado|bloqueamos|bloqueou|apaguei|denunciei _? _? _? sem|por querer|engano|erro|acidente
        sem|por querer|engano|erro|acidente _? bloqueei|bloqueamos|apaguei|denunciei|cancelei|sai _? NUMBER|voces|vcs|LIST|.
        bloqueei|bloqueado|bloqueamos o|a? NUMBER do|da|de|dele|dela _
        vou|vamos|irei|fui no|ao|na LAW com|porque|pq|por|pela|pelo|pois|que _? _? _? _? _? SHOP
        SHOP _? _? _? _? _? vou|vamos|irei|faco|fazer|livro|reclamo _? _? _? LAW
        SHOP _? _? _? _? _? livro DD reclamacoes
        livro DD reclamacoes _? _? _? _? _? SHOP
        ter|ido|foram|vao|fui|fosse|foi|caiu|caiam parar ao|no|na|em spam|lixo|caixa
        REMOVE|sair|REMOVEME ME? o|a|do|da? meu|minha? NUMBER? DE lista|cadastro|registro|grupo|banco|base|sistema DE LISTKIND
        sair|REMOVE DE lista|cadastro|registro|grupo DE LISTKIND|SLOT
        REMOVE|REMOVEME o|a? meu|minha|este|esse NUMBER DE SLOT
        favor REMOVE|REMOVEME o|a? meu|minha|este|esse NUMBER DE SLOT
        REMOVE o|a NUMBER de|do|da ex|chefe|patrao|vizinho|vizinha|amigo|amiga|colega|namorado|namorada|tio|tia|primo|prima
        REMOVE o|a NUMBER de|do|da o|a? KIN e|pra|para|que|no|na|porque $? PUT|poe|usa|usem|deixa|deixem|fica|liguem|liga|manda|mandem
        REMOVE o|a NUMBER de|do|da meu|minha|o|a? KIN $? e|$ PUT|poe|usa|usem|deixa|deixem|fica|liguem|liga|manda|mandem
        REMOVE o|a NUMBER de|do|da meu|minha|o|a? KIN DE SLOT|OBJECT|emergencia|emergencias|porta|interfone|nota|anuncio|cadastro|registro
        me REMOVE DE SLOT
        agora|ja NO ME? avisam|avisa|lembram|notificam MORE
        que isso _? _? para|parem com isso
        para|parem com isso $ _? NO precisava|precisavam|ta|imagina
        SHOP|reserva|pedido|consulta|mesa|comida _? _? _? _? NO pedi nada disso|disto
        PAIN _? _? _? _? NO aguento|suporto|aturo|tolero mais
        NO aguento|suporto|aturo mais _? _? PAIN|esperar|trabalhar|estudar|dirigir|andar
        NO ME? SUBJ nada por|pelo|para|pra|pro|no|na|ao|a NUM dele|dela
        NO ME? SEND|SUBJ mais do|de que
        NO ME? SEND|SUBJ mais|nada|tanto|tanta|tantos|tantas nada? de? THING
        NO ME? SEND|SUBJ de? _? THING
        dinheiro|pix|golpe|golpista|clonaram|hackearam|invadiram _? _? _? _? _? _? _? NO mande|mandem|envie|enviem|faca|facam|responda|respondam|depositem|acreditem
        NO mande|mandem|envie|enviem|facam|facas dinheiro|pix|transferencia|codigo|codigos
        continuo|continuam|continua a? ME? GER|INF|recebendo|receber OBJECT
        por|pq|porque que? ainda? continuo|continuam|continua a? ME? GER|INF|recebendo|receber OBJECT
        como _? _? descadastro|descadastrar|desinscrever|desinscrevo o|a|um|uma|do|da|meu|minha? _? SERVICE|OBJECT|dependente|debito|filho|filha|biometria|digital|senha|pix|chave
        NO WANT MORE? RECV LATER|sem|antes|depois|pela|durante|em
        NO WANT MORE? RECV _? THING|alta|heranca|salario|dinheiro
        a|o|pela|segundo|lei lgpd|rgpd obriga|exige|permite|diz|pede|manda
        lgpd|rgpd obriga|exige|permite|diz|pede
        duvida|curso|aula|consultoria|prova|artigo|termo _? _? _? lgpd|rgpd
        NO me perturbe era|foi|na|e a? placa|plaquinha|porta|macaneta
        placa|plaquinha _? _? NO me? perturbe
        ja tinha|tenho cancelado|pedido|saido o|a|os|as|esse|essa|meu|minha|de|do|da _? SLOT|SERVICE|OBJECT|THING|casa|banho
        NO RM|REMOVE o|a? meu|este|esse|nosso NUM
        NO RM|REMOVE o|a? meu|este|esse|nosso NUM DE LIST
        NO ME? SUBJ|INF MSG pro|pra|para|ao|a|no meu|minha|o|a? KIN $? _? _? surpresa|segredo|so|descobrir|saber|fala|fale|falem
        disse|falei|pedi|avisei ao|pro|para|pra|a|o outro|outra|meu|minha|KIN|PERSON _? que|para|pra NO ME? PSUBJ|INF|SUBJ MORE?
        mandem|manda|mande|escrevam|envie|enviem pra|para outro|outra|sua|vossa endereco|morada|NUMBER|horario|dia|email|pessoa|cidade|loja|medico|casa|unidade|conta|data|filial|mae|filha|filho|esposa
        se ME? mandar|mandarem|enviarem|enviar mais um|uma|de? audio|audios|foto|fotos|figurinha|video|beijo|OBJECT|THING
        TOLD _? _? vezes que NO es|e|sou|estas|esta|tem|tens|sei|posso|ha|foi|era
        disse _? vezes que NO es|e|sou|estas|esta|tem|tens|sei|posso|ha|foi|era
        continuem|continue|continua|podem|pode a? mandar|enviar|escrever para aqui|ca|mim|este|esse|o|a
        alguem|podem|pode|poderia|poderiam mandar parar|cancelar
        quem|alguem mandou parar|cancelar|sair
        KIN continua|continuam|insiste|insistem a|em|com? ME? INF|GER ME? MSG?
        STOPALL de? mandar|enviar|remeter|encaminhar fatura|faturas|boleto|boletos|nota|notas|encomenda|encomendas|recibo|recibos|dinheiro|documento|documentos|contrato|contratos|carta|cartas|tecnico|motoboy|entregador|estafeta|pedido|pedidos|comida a|ao|para|pra|pro|no|na|em|errado|errada _?
        STOPALL de? mandar|enviar|remeter|encaminhar dinheiro|tecnico|motoboy|entregador|estafeta|STUFF
        STOPDO DD mandar|enviar|remeter|encaminhar fatura|faturas|boleto|boletos|nota|notas|encomenda|encomendas|recibo|recibos|dinheiro|documento|documentos|contrato|contratos|carta|cartas|tecnico|motoboy|entregador|estafeta|pedido|pedidos|comida a|ao|para|pra|pro|no|na|em|errado|errada _?
        STOPDO DD mandar|enviar o|a|os|as? mesmo|mesma? motoboy|tecnico|motorista|entregador|estafeta|rapaz|moco
        antigo|antiga|ex funcionario|funcionaria|empregado|empregada|tecnico|vendedor|vendedora|colega|motorista|estafeta|comercial|professor _? _3 meu? NUMBER? e? manda|mandou|mandar|envia|liga|ligar|escreve|ficou ME? MSG?
        STOPDO DD dar|fornecer|passar|partilhar|divulgar|mostrar _4 ao|a|para|com|pro meu|minha|o|a? KIN|PERSON
        TOLD|mandei|respondi|enviei|digitei sair|parar|stop|cancelar $? mas|e|esquece|esquecam? $? agora? quero|queria|gostaria|posso|prefiro continuar|ficar|voltar|receber|seguir
        TOLD|mandei|respondi|enviei|digitei sair|parar|stop|cancelar $? porque|pq|mas que? achei|pensei|achava
        NO use|usem|usar|utilizem|liguem|ligue mais? o|no|para? fixo|email|mail|antigo|velho|endereco
        continua|continuem|continuam mandando|enviando bem|ver|muito|bala
        continuo a? receber|recebendo MSG $ esta|ta|tudo|obrigado|obrigada|sim|gosto|otimo
        NO ME? SEND|SUBJ nada com _
        pedi|mandei|pediu|pedimos p|para|pra? parar o|a onibus|carro|obra|maquina|betoneira|som|musica|taxi|elevador|comboio|autocarro
        NO autorizo|autorizei|autorizamos _? envio|uso de|do|da|dos processo|contrato|documento|encomenda|imagem
        me RM|REMOVE uma|essa|esta|a|as duvida|duvidas
        WISH sair DE duvida|duvidas|divida|dividas|situacao|buraco|aperto
        STOP com isso meninos|meninas|galera|amor
        basta uma|um MSG quando|se|antes
        NUMBER e privado|pessoal|particular $? mas pode|podem mandar|ligar|escrever|usar|enviar
        meu NUMBER NO e para|pra entregas|entrega|obra|cobranca|pix|isso_mas
        NO _? _? usar|usem|use|tenham|guardem|liguem meu|o? NUMBER antigo|velho|anterior|fixo
        vai|va|vao a|pra? merda|puta|caralho que? pariu? $? NO acredito|creio
        vai|va pra puta que pariu que|$ gol|golo|lindo|noticia|kkk|golaco
        me larga|largue|larguem na|no|em
        NO se incomode|incomodem|preocupe|preocupem|chateie|chateiem|perturbe com _? MSG
        chega|basta DE|DD THING|PAIN|STUFF
        NO ME? SEND|SUBJ mais|+ STUFF
        STOPDO DD mandar|enviar|vender|usar STUFF
        renovaram|cobraram|debitaram|faturaram|renovou|cobrou _4 desfacam|desfaca|anulem isso|isto?
        renovaram|cobraram|debitaram|faturaram|renovou|cobrou _4 $ desfacam|desfaca|anulem isso|isto?
        MSG eu? NO me? canso|cansamos|enjoo|farto|abuso
        NO me? canso|cansamos|enjoo|farto DE|de _? MSG|receber|ler|ver|RECV
        $ pode|podem|podes mandar|enviar|escrever MSG? >
        se isto|isso e ser|um? chato|chatear|incomodar|spam|perturbar|incomodo $? entao? sejam|seja|quero|queremos|continuem|continue|podem|adoro|mandem
        sejam|seja chatos|chato|chatas $|ate|sempre
        tinha|tive|estava|fiquei|tinhamos com? medo|receio DE|que? ME? terem|ter|tivessem|tenham|tivesse ME? REMOVE|PART|tirado|tirada|cortado|esquecido ME? DE? LIST?
        que|ainda bom|otimo|bem|maravilha que? ME? escreveram|mandaram|voltaram|avisaram|lembraram|escreveu|mandou|voltou|avisou|lembrou
        mas? pra|para|p mim|nos NO e|sao spam|incomodo|chato|nada|$
        $|eu|mas|e|nos gosto|gostamos|adoro e quero|leio|uso|preciso|peco|aproveito $
        $|eu|porque|pois|pq|mas|nos preciso|precisamos|dependo|dependemos|necessito DE|dessas|desses|destas|destes|delas|deles? MSG $|pq|porque|pois|pra|para|porq|senao
        $|favor|mas|e|ai|moço|gente|pessoal NO ME? CUT as|os|minhas|meus|essas|esses|estas|estes|minha|meu MSG
        NO acabem|acabe|acabes|terminem|termine|mexam|parem|cortem com|nisso|nisto|isso|isto ele|eles|ela|elas|isso|isto|MSG|$?
        $|eu|mas|e|pois|que adoro|adoramos|amo|amamos este|esse|o|a|os|as|estes|esses? vosso|vossos|vossas|seu|seus|suas? mensagens|avisos|lembretes|sms|msgs|sistema|servico|recadinhos|notificacoes|cupons
        descadastrar|sair|cancelar|desinscrever|descadastro|remover ME? DE|de? tudo|todos|todas|resto|outros $ de? voces|vcs|voce eu? NO deixei|deixo|saio|sai|tiro|tirei|cancelo|cancelei|deixaria
        . WORD ME? eu? $ nunca|jamais|nem na|em|nesta|da minha? vida|sonho|sonhos $
        . WORD ME? eu? $ nem pensar|morto|morta|sonhando|louco|louca|brincando $
        . WORD ME? eu? $ de jeito|maneira|modo nenhum|nenhuma|algum|alguma $ gosto|adoro|quero|preciso|podem|pode|continuem|amo
        ok|sim|certo|beleza|okay|positivo para|pra MSG
        NO|nunca me|nos REMOVE DE _? LIST
        NO|nunca me|nos REMOVE DE LIST DE _ $?
        NO REMOVE o|a? meu|este|esse|nosso NUMBER DE _? LIST
        roubaram|roubado|roubada|roubei|roubo|furto|perdi|perdeu|furtado|furtada|furtaram|assaltado|assaltada|assaltaram|extraviei|clonaram|clonado _4 $? bloqueia|bloqueie|bloqueiem|bloquear|RM|CANCEL _? NUMBER|linha|cartao|conta|dados DE? NUMBER? $?
        bloqueia|bloqueie|bloqueiem|bloquear|RM|CANCEL _? NUMBER $? que|porque|pq|pois|fui ME? roubaram|roubado|roubada|perdi|furtaram|furtado|assaltado|assaltada|clonaram
        WORD|CANCEL _? MSG ou
        acabaram|acabou|acabam _? MSG|folhetos|panfletos|papel|papeis|cartoes _3 $? mandem|manda|mande|enviem|envia|tragam|traz|traga|imprimam|facam|preciso mais|outros|outras|0
        odeio|detesto _? MSG na|no|em|da|do tv|televisao|radio|youtube|rua|jornal|internet|facebook
        odeio|detesto _? MSG _3 $? mas|porem a|o|as|os de? voces|vcs|vossa|vossas
        NO ME? SUBJ|SEND _2 para|pra|pro|no|ao|neste|nesse meu|o? NUMBER antigo|velho|anterior
        NO SUBJ|SEND de_novo|novamente|outra_vez $ ja recebi|chegou|vi|li|recebemos
        aceite|aceitacao|concordancia DE proposta|contrato|OBJECT|orcamento|vaga|bolsa
        NO WANT MORE? saber DE|DD tecnico|medico|medica|professor|professora|ex|mecanico|pedreiro|pintor|dentista|advogado|advogada|motorista|cabeleireira|personal|PERSON _
        NO mandei|enviei|escrevi MSG? nenhuma|nenhum|nada
        meu|este|esse|nosso NUMBER pode|podia|poderia|deve ser PART|REMOVE DE rifa|SLOT|LISTKIND|anuncio|nota|cartaz
        retiro|retiramos|retirar|revogo|anulo o|a? meu|minha|nosso|nossa aceite|concordancia|aceitacao|adesao DE proposta|contrato|OBJECT|orcamento|vaga|bolsa|obra|SLOT|SERVICE
        fica|ficam|deixo|deixa sem efeito|validade o|a|meu|minha? CONSENT DE|para|pra _
        . basta|bastam um|uma|uns|umas|dois|duas|tres|0|so >
        . basta|bastam um|uma|so MSG >
        MSG NO e preciso|necessario ME? mandar|enviar|avisar todo|todos|toda|tao|tanto|antes|depois|por dia|dias|hora|cedo|tarde|email|correio?
        NO WANT sair|REMOVE DE ficha
        comprei|compramos de voces|vcs $? como bloqueio|bloquear $?
        . para MSG pode|podem|podes usar|uso|ligue|liguem|mande
        NO precisa|precisam|precisas ME? INF outro|outra|outros|outras MSG
        tchau|atencao|ajuda|tudo|visita|servico|atendimento|carinho $ NO preciso|precisamos DD? MORE? nada >
        NO precisa|precisam|precisas ME? INF MSG? de_novo|novamente|outra_vez
        NO precisa|precisam|precisas ME? INF _2 $ ja? anotei|vi|li|sei|lembro|recebi|achei|encontrei|peguei|guardei|salvei
        NO precisa|precisam|precisas ME? INF mais ela|ele|elas|eles|KIN $
        NO precisa|precisam|precisas ME? INF mais ninguem|gente|foto|fotos|video|videos|documento|documentos|nota|comida|tecnico|motoboy|entregador|encanador|eletricista|comprovante|THING|STUFF
        e|so|por|era|foi|obrigado|obrigada tudo|isso|isto|so|hoje $ eu? NO WANT MORE? nada
        NO WANT MORE? nada por|para|pra hoje|agora|ja|enquanto
        NO quero|queremos mais $ fiquei|estou|to|tou|ja|comi|almocei|jantei _? satisfeito|satisfeita|satisfeitos|cheio|cheia|comi|almocei|jantei
        $|favor|e da_pra|tem_como|podem|pode|poderia|poderiam|podiam|podia|podes|consegue|conseguem ME? mandar|enviar|repetir|reenviar|explicar MSG? de_novo|novamente|outra_vez
        NO entendi|percebi|compreendi a|o|essa|esta|sua|vossa? ultima? MSG
        saldos|saldo|promocao|promocoes|promo|promos|ofertas|descontos|liquidacao|campanha|cupons comecaram|comecou|comecam|comeca|terminaram|terminam|termina|acabou|acabaram
        saldos|saldo|promocao|promocoes|promo|promos|ofertas|descontos|liquidacao|campanha|cupons acaba|acabam|vai|vao hoje|amanha|quando|que|dia|ate|>
        entregar|entregarem|entregaram|atrasado|atrasada|atraso|demora|demorou|quebrado|quebrada|defeito|conserto _4 $? _3 $ cancela|cancele|cancelem|cancelar isso|isto|tudo|porcaria|bagaca|$
        chega|chegam|chegou|chegaram noticia|noticias|novidade|novidades|MSG boa|boas|bom|bons|otima|otimas
        sei|saber|certeza|confirmar|garante|garantir|ver se|que NO? e|sao|seja|for spam|golpe|burla|fraude|phishing|virus
        respondi|mandei|enviei|digitei|escrevi sair|parar|pare|parem|stop|cancelar _3 $? foi|por|sem|era um? engano|querer|erro|acidente
        envio|envios automatico|automaticos DE OBJECT|SERVICE
        deixar|parar DD receber MSG por|no|pelo|via email|mail|correio|carta|papel|fixo
        deixar|parar DD receber MSG no|neste|nesse NUMBER antigo|velho|anterior
        . NO quero|queremos|preciso $ so|somente|apenas a|uma|um|o _2 $
        RM|REMOVE o? meu|minha|este|esse|nosso NUMBER DE lista|fila|listagem|agenda|registro|registo|grupo|cadastro|sistema DE espera|SLOT|LISTKIND|LATER
        RM|REMOVE o? nome DE KIN|minha|meu|mae|_ DE lista|fila|listagem|agenda|grupo DE espera|SLOT|LISTKIND|LATER
        RM|REMOVE me|nos|a_gente DE lista|fila|listagem|agenda DE espera|SLOT|LISTKIND|LATER
        me|nos RM|REMOVE DE lista|fila|listagem|agenda DE espera|SLOT|LISTKIND|LATER
        REMOVEME DE lista|fila|listagem|agenda DE espera|SLOT|LISTKIND|LATER
        NO precisa|precisam|precisas ME? INF|ficar MSG? desta|dessa|esta|essa vez
        podem|pode|poderiam|podiam me esquecer NO
        podem|pode|poderiam|podiam me esquecer na|no|em|la|ai|aqui _
        parar|deixar DD receber ligacao|ligacoes|chamada|chamadas|telefonema|telefonemas|visita|visitas DE _2
        ha|tem|existe alguma? forma|maneira|jeito|modo de parar|deixar DD receber ligacao|ligacoes|chamada|chamadas|telefonema|telefonemas|OBJECT|visitas
        que|o_que eu? faco|fazer|tomar|tomo para|pra|p essa|esse|esta|este|a|o PAIN _? parar|passar|acabar|sumir
        para|pra|p a|o|ela|ele|minha|meu|mim KIN? NO precisa|precisam mais?
        MSG NO e spam|golpe|burla|virus|fraude ne|certo|nao|$
        NO quero|queremos mais? MSG enganosa|enganosas|falsa|falsas|mentirosa|furada $
        chega|basta DE|DD MSG $ me? liga|ligue|liguem|vem|venham|vamos
        se _6 $? ja podem|pode|podeis|podes me esquecer
        deixar|parar DD receber MSG duplicada|duplicadas|duplicado|duplicados|repetida|repetidas|repetido|repetidos|atrasadas|erradas
        deixar|parar DD receber MSG de|do|da|dos|das outro|outra|outros|outras|meu|minha|um|uma|estranho|estranhos|golpista|golpistas|spam|golpe
        como|onde|donde|posso|quero|queria|preciso _3 deixar|parar DD receber MSG de|do|da|dos|das outro|outra|outros|outras|meu|minha|um|uma|estranho|estranhos|golpista|golpistas|politico|politicos|operadora|banco|partido|golpe
        deixar|parar DD receber MSG por|de voz|audio|chamada|ligacao|telefone
        revogo|revogamos|revogar|retiro|retirar|cancelo|anulo _2 CONSENT DE? para|pra|de|do|da|dada|ao|a o|a|meu|minha|meus? KIN|PERSON|cirurgia|procedimento|exame|anestesia|vacina|passeio|excursao|viagem|debito|pagamento|obra|saida
        NO quero|queremos|desejo|desejamos|qro RECV MORE? MSG antes DE
        NO quero|queremos|desejo|desejamos|qro RECV MORE? aviso|avisos|lembrete|MSG? DE? cobranca|cobrancas indevida|indevidas|duplicada|duplicadas|errada|erradas
        NO ME? SUBJ|SEND MORE? MSG hoje|agora $ amanha|depois|ja|estou|to|tou|eu
        NO ME? SUBJ|SEND MORE? MSG por|para|pra|neste|nesse este|esse|aqui|NUMBER NUMBER? $ usem|usa|use|utilizem|mandem|manda|mande|escrevam|enviem para|pra|pro|no|o|a? outro|outra|novo|meu|minha NUMBER
        STOPDO DD ME? INF|SEND cobranca|cobrancas indevida|indevidas|duplicada|duplicadas|duplicado|errada|erradas|repetida
        cala|calem|calai a? boca DE alarme|cachorro|vizinho|bebe|motor|despertador
        vao|vai|va a? merda esses|esse|essa|estes|este|o|os motorista|motoristas|vizinho|vizinhos|politico|politicos|transito|carros|juiz|governo|KIN
        . sem MSG hoje|ainda|agora >
        NO quero|queremos|queria MORE? MSG DE 0 _2 $ quero|queria|prefiro|so|apenas
        RM|REMOVE o? meu|este|esse|nosso NUMBER DE dados|cadastro|registro DE OBJECT
        respondi|mandei|enviei|digitei|escrevi sair|parar|stop|cancelar _? $ era pra|para|p confirmar|dizer|avisar|falar|mandar|outro|outra|meu|minha
        NO quero|queria|preciso lembrete|aviso DE _2 $ quero|queria|prefiro o|a DE
        NO ME? REMOVE DE serasa|spc|contrato _? vou|vamos processar|denunciar voces|vcs
        continuam|continua mandando|enviando|chegando certinho|direito|direitinho|normalmente|certo
        descadastrem|descadastre|desinscrevam|desinscreva me|nos DE debito|boleto|pix|SERVICE|SLOT|OBJECT
        STOPDO DD ME? cobrar|debitar|descontar|aumentar _? FEE
        STOPALL DD ME? cobrar|debitar|descontar|aumentar _? FEE
        TOLD p|pra|para? WORD DE? LIST? $? mas|porem|so_que ME? mudei|mudamos|arrependi|arrependemos|desisti
        mudei|mudamos|arrependi|arrependemos de? ideia? $? agora? podem|pode|quero|queria|queremos|gostaria ME? voltar|continuar|seguir|mandar|enviar|receber
        . ja sai >
        RM|REMOVE o|a? meu|este|esse NUMBER DE nota|boleto|boletos|fatura|recibo|contrato|orcamento|proposta|receita|pacote|encomenda|pedido|comprovante|comprovativo|etiqueta
        . NO WANT mais? nada? por? hoje $
        vou|vamos|quero|posso|devo processar|denunciar por danos|dano|calunia|difamacao|erro|acidente|agressao|maus
        formatar|formatarem|formatacao|tela|backup|restaurar|conserto|consertar|atualizar|reparacao|reparar|aparelho _6 RM|REMOVE os? meus dados
        RM|REMOVE os? meus dados _4 $? _4 fotos|foto|backup|tela|aparelho|formatar|conserto|reparacao|copia
        vao|vai|va|iam|podem|pode parar|deixar DD vender|fabricar|servir
        parar|deixar|parem|deixem DD vender aquele|aquela|aqueles|aquelas|THING
        STOPALL|STOPDO DD procurar vaga|vagas|emprego|casa|apartamento|apartamentos|imovel|chave|chaves|peca|pecas|medico|escola|carro|comprador|inquilino|KIN
        WISH _? pacote|plano|canal|tv|televisao|radio|jogo|aplicativo|aplicacao|assinatura|bolo|cartao|cartaz|parede|muro _3 sem MSG
        NO WANT mais? perder|perca nenhum|nenhuma|mais? MSG
        STOPALL|STOPDO|param|deixam DD ME? cobrar|cobrarem|debitar|descontar SERVICE|OBJECT|SHOP|FEE
        quando e? que? voces|vcs? param|deixam|vao parar|deixar? DD ME? cobrar|debitar|descontar SERVICE|OBJECT|SHOP|FEE
        chega a|o|uma|um|alguma|algum MSG
        dispenso|dispensar|recuso|cumprir|cumpro o? aviso previo
        NO WANT MORE? RECV jornal|revista|revistas|jornais|correspondencia|marmita|marmitas|cesta|fornecedor|fornecedores|leite
        NO precisa|precisam|precisas mais? ME? INF MSG _2 hoje|amanha
        RM|REMOVE o|a? meu|este|esse NUMBER DE anuncio|anuncios|porta|interfone|cartaz|placa|lousa|quadro|mural
        NO WANT MORE? RECV desconto|multa|troco|gorjeta|esmola
        NO ME? SUBJ|SEND MORE? vaga|vagas de|para|pra|em|no|na|fora
        NO WANT RECV MORE? vaga|vagas de|para|pra|em|no|na|fora
        NO WANT RECV MORE? informacao|informacoes|info errada|erradas|falsa|falsas|confusa|confusas
        NO WANT RECV MORE? informacao|informacoes|info DE processo|caso|paciente|obra|OBJECT
        STOPALL|STOPDO DD SEND lixo _3 calcada|rua|quintal|terreno|lado|porta|varanda|jardim|passeio
        STOPALL|STOPDO DD ME? SEND cobranca|cobrancas|boleto|boletos|fatura|faturas|conta|contas|carta|cartas para|pra|pro|no|na|neste|nesse endereco|morada|antigo|antiga|casa|email|cpf|nif
        RM|REMOVE me|eu DE lista|grupo|agenda|escala|banco|base|sistema|cadastro|registro de|da|do|das|dos van|onibus|risco|reservas|horas|dependente|titular|dr|dra|doutor|doutora|professor|professora|fisio|0|manha|tarde|noite|almoco|jantar|LISTKIND|SLOT
        me RM|REMOVE DE lista|grupo|agenda|escala|banco|base|sistema|cadastro|registro de|da|do|das|dos van|onibus|risco|reservas|horas|dependente|titular|dr|dra|doutor|doutora|professor|professora|fisio|0|manha|tarde|noite|almoco|jantar
        me RM|REMOVE DE _? LIST _4 e? $? ME? passa|passe|poe|ponham|coloca|coloquem|bota|botem|inclui|incluam|adiciona|adicionem ME? para|pra|pro|no|na|o|a|em|minha|meu|as|das|dos|de _
        RM|REMOVE me DE _? LIST _4 e? $? passa|passe|poe|ponham|coloca|coloquem|bota|botem|inclui|incluam ME? para|pra|pro|no|na|o|a|em|minha|meu
        REMOVEME DE _? LIST _4 e? $? passa|passe|poe|ponham|coloca|coloquem|bota|botem|inclui|incluam ME? para|pra|pro|no|na|o|a|em|minha|meu
        trabalha|trabalham|entende|entendem|atende|atendem|caso|casos|sobre|especialista|especialistas|acao|pedido _3 direito ao|de esquecimento|apagamento
        retirar|retiro|retira|retirada|buscar|pegar|levantar _? CONSENT DE|$|ai|no|na|aqui? exame|cirurgia|balcao|convenio|obra|obras|secretaria|recepcao|plano|seguro|guia|consulta|viagem|hospital
        vou|posso|preciso|onde|quando|pode _2 retirar|retiro|retira|buscar|pegar|levantar o|a|minha|meu? autorizacao|permissao|licenca ai|no|na|aqui|ou|segunda|terca|quarta|quinta|sexta|amanha|hoje
        RM|REMOVE o? meu|este|esse NUMBER DE lista|grupo|agenda de|da|do|dos|das quem|_ $? vou|posso|nao|ja|quero
        CANCEL o|a|os|as? alerta|aviso|alarme DE velocidade|rastreador|alarme|porta|painel|motor|bateria|cinto|casa
        NO|nunca me|nos REMOVE DE _? LIST $
        NO|nunca REMOVE me|eu|nos DE _? LIST $
        NO|nunca REMOVEME DE _? LIST $
        NO|nunca REMOVE o|a? meu|este|esse|nosso NUMBER DE _? LIST $
        NO quero|queria|queremos|quis|pedi|disse|precisa|precisam que|pra|para|p|de voces|vcs? me|nos REMOVE DE _? LIST $
        NO quero|queria|queremos|quis|pedi|disse|precisa|precisam que|pra|para|p|de voces|vcs? REMOVE o|a? meu|este|esse|nosso NUMBER DE _? LIST $
        quem|ninguem pediu|mandou|disse|falou pra|para|que me|nos REMOVE DE _? LIST $?
        quem|ninguem pediu|mandou|disse|falou pra|para|que me|nos REMOVE DE _? LIST de|da|das|dos? MSG
        TOLD|escrevi|liguei|telefonei|comuniquei|avisamos THIRD _3 que|para|pra|p NO WANT|quer RECV? MORE? contacto|contato|nada?
        TOLD|escrevi|liguei|telefonei|comuniquei|avisamos THIRD _3 que|para|pra|p? STOP|PSUBJ DD ME? INF
        TOLD|escrevi|liguei|telefonei|comuniquei|avisamos THIRD _3 que|para|pra|p NO ME? PSUBJ|INF|SUBJ MORE?
        TOLD|escrevi|liguei|telefonei|comuniquei|avisamos THIRD _3 que|para|pra|p ME? REMOVE|PREMOVE ME? meu? NUMBER? DE? LIST?
        TOLD|escrevi|comuniquei|avisamos meu|minha KIN|PERSON|THIRD _2 que|para|pra|p NO WANT RECV? MORE? contacto|contato|nada?
        TOLD|escrevi|comuniquei|avisamos meu|minha KIN|PERSON|THIRD _2 que|para|pra|p? STOP|PSUBJ DD ME? INF
        NO ME? SEND|SUBJ|INF mais daquelas|daqueles|daquela|daquele _
        favor|peco|agradecia|agradeco|podem|espero que? NO ME? SEND|SUBJ|INF|PSUBJ mais|+? STUFF|THING
        inscrita|inscrito|inscrevi|inscreveram|matriculada|matriculado ME? DE? SLOT|LISTKIND _4 $? podem|pode? RM me|nos?
        TOLD _4 que? NO quero|queria MORE? nada|mais e|mas? ele|ela|eles|elas? cobrou|cobraram|trouxe|trouxeram|faturou|faturaram|serviu|meteu|meteram|incluiu|incluiram|vendeu|vendeu_me|empurrou
        STOPALL|STOPDO DD _? chamar|chamarem nomes|gordo|gorda|burro|burra|feio|feia|magro|magra|preguicoso|velho|velha|maluco|maluca|apelidos|alcunhas
        tem_como|da_pra|da_para|consegue|conseguem ME? bloquear isso|isto|MSG no|do|de celular|telefone|telemovel|computador|pc|tablet dela|dele|deles
        deixa|deixe|deixem me|nos? em? paz|sossego HOUSE
        . pra|para|de? _ _? _? _? sim|pode|podem|ok $ pra|para|mas|e? _? _? _? NO quero|autorizo|aceito|preciso NO? $
        ASKS _8 $ mas|ja? eu fico|continuo|adoro|gosto|leio|jogo|compro|aproveito|uso|permaneco
        ASKS _8 $? mas|ja|e eu fico|continuo|adoro|gosto|leio|jogo|compro|aproveito|uso|permaneco
        ASKS _8 $ mas? eu quero|queria e|sim|todos|todas|continuar|ficar
        ASKS _8 $? mas|ja eu quero|queria e|sim|todos|todas|continuar|ficar
        ASKS _8 $ mas|ja eu NO $
        ASKS _8 $ mas|ja eu sim|avisem|avisa|mandem|manda|podem|pode
        ASKS _8 $ ja eu sim|avisem|avisa|mandem|manda|podem|pode|prefiro
        ASKS _8 $? e? ja eu compro|adoro|gosto|uso|quero|fico|leio
        ASKS _8 $ mas? eu NO sou dessas|desses|assim|disso
        ASKS _8 $ mas? comigo|mim|a_mim continuem|continue|podem|pode|mandem|manda|esta|ta|e
        ASKS _8 $ _2 comigo|mim continuem|continue|podem|pode|mandem|manda|esta|ta|e otimo|otima|bom|bem|$
        ASKS _8 $ mas o|a? resto DE? _2 quer|querem|gosta|gostam|fica|le|usa
        ASKS _8 $ pra|para|por mim ta|esta|podem|pode|e|nao otimo|otima|bom|bem|mandar|continuar|incomoda
        pediu|pediram _5 MSG _4 e perdeu|perderam|esqueceu|arrependeu|faltou|adorei _5 $ comigo|eu|a_mim continuem|continue|fico|quero
        pediu|pediram _5 MSG|LIST _8 $? eu fico
        sei|acredito que tem|ha|existe gente|quem|pessoas que? NO quer|querem|gosta|gostam MORE? RECV? MSG? $ eu quero
        falou|disse|disseram|contou|contaram que? ia|vai|vao|iam pedir|querer pra|para? sair|cancelar|deixar|parar DE? LIST|MSG|_
        vai|vao|ia pedir pra|para sair|cancelar|deixar _3 MSG|LIST _5 $? digo|so|avisando|avisar|estranhem
        HEARD _5 que? _4 vao|vai|iam|ia|iriam|iria ENDS|STOP DD|com? ME? INF|SEND? _? MSG|TEXTS?
        HEARD _5 que? _4 vao|vai|iam|ia|iriam|iria ENDS|STOP DD|com? ME? INF|SEND _?
        disse|disseram|falou|falaram|contou|contaram|dizem|diz|falam que _3 vao|vai ENDS|STOP DD|com? ME? INF|SEND? _? MSG
        disse|disseram|falou|falaram|contou|contaram|dizem|diz|falam que _3 iam|ia|iriam ENDS|STOP DD|com? ME? INF|SEND? _? MSG _3 $ e|seria|sera? verdade|mesmo|certo|procede|que|mas|quem|tomara pena|nao|quero|gosto|uso|$
        NO me? digam|diga|digas|diz que? _3 vao|vai|iam ENDS|STOP DD|com? ME? INF|SEND? _? MSG
        por|pq|porque|sera|avisem|confirmem|confirma que|se? voces|vcs? vao|vai ENDS|STOP DD|com ME? INF|SEND? _? MSG
        vao|vai|iam ENDS|STOP DD|com ME? INF|SEND? _? MSG _4 $ que pena|triste|chato|ruim|peninha
        triste|pena|chateado|chateada|preocupada|preocupado|lamento|lamentamos _? saber|ouvir|que _2 vao|vai|iam ENDS|STOP DD|com ME? INF|SEND? _? MSG
        se voces|vcs? pararem|deixarem|parassem|deixassem|acabarem DD|com ME? INF|SEND? _? MSG? $? eu? fico|esqueco|perco|ficava|esquecia|perdia|ficaria|perderia|faz|sinto
        . _2 DEVICE _8 $? _? desliga|desligue|desliguem|desativem|desative|tirem|tira|parem|pare|apaguem|acabem com? isso|isto|esse|essa
        . _2 DEVICE _8 $? NO quero|queremos|aceito|admito isso|isto nunca|jamais mais
        . _2 DEVICE _8 $? _? NO aguento|suporto|aturo mais
        NO _? pode|podia|deve|vai|devia|volte|volta a? acontecer|repetir|suceder nunca|jamais mais
        NO _? aconteca|acontece|repita|repete nunca|jamais mais
        NO compro|volto|volta|voltamos|piso|como|bebo|peco|vou|venho|entro|atende|deixo|levo|confio|faco|pago|alugo|uso|empresto|caio|ponho|viajo|corto _5 nunca|jamais mais
        STOPDO DD ME? cobrar|cobrarem|multar|multarem o|a|os|as|um|uma? FEE|consumo|agua|luz|multa|multas|condominio|aula|aulas|mensalidade|mensalidades|THING|SERVICE|lixo|estacionamento|por|duas|dobro|agua_do
        peco|pedi|pedimos|falo|aviso que|para|pra STOP DD ME? cobrar|cobrarem|multar|multarem o|a|os|as|um|uma? FEE|consumo|agua|luz|multa|multas|condominio|aula|aulas|mensalidade|THING|SERVICE|lixo|por|duas
        vez que ja? peco|pedi|falo|aviso que|para|pra STOP DD ME? cobrar|cobrarem|multar|multarem _
        livro|livrar|livramos|livra|livrar_me|livro_me DE _? MSG DE|de outro|outra|outros|outras|meu|minha|THIRD|operadora|golpe|golpista|banco|politico
        RM|PREMOVE da|do|na|no minha|meu ficha|registo|registro|prontuario o|a|os|as|esse|essa|que _
        NUM trocado no|na|em|do|da boleto|nota|anuncio|ficha|cartao|site|fatura|contrato|convite|cadastro|etiqueta|recibo|receita
        meu NUMBER NO e|esta para|pra divulgar|publicar|divulgarem|publicarem no|na|em
        respondi|enviei|mandei cancelar _2 $ porque|pois|que a|surgiu|tenho|tive|vou
        """,
    "footer": """
        REPLY WORD para|p
        REPLY WORD
        para|p|pra sair|cancelar|parar REPLY
        para NO receber MORE? MSG? REPLY?
        para|p sair
        para deixar DD receber
        """,
    "consent": """
        revogo|revogamos|revogar|revoguem _? _? CONSENT
        retiro|retirar|cancelo|anulo o|a|meu|minha? consentimento|consentimentos|anuencia
        retiro|retirar|cancelo|anulo o|a|meu|minha? CONSENT para|p voces|vcs? ME? INF|SUBJ|PSUBJ
        retiro|retirar|cancelo|anulo o|a|meu|minha? CONSENT ME? INF|SUBJ|PSUBJ
        retiro|retirar|cancelo|anulo o|a|meu|minha? CONSENT de|para|das|dos? envio|envios|contato|contacto|TEXTS
        oponho me? ao|a tratamento|uso|utilizacao _? dados|NUMBER|contactos|contatos
        exerco|exercer|exercemos|invoco|invocar|invocamos _2 direito ao|de|a esquecimento|apagamento|oposicao|eliminacao
        . quero meu direito ao|de|a esquecimento|apagamento|oposicao
        retiro|retiramos|retirar|revogo|revogamos|anulo o|a? meu|minha|nosso|nossa aceite|concordancia|aceitacao|adesao
        dei|demos|prestei|concedi|aceitei CONSENT _5 $ WISH retira|retirar|revoga|revogar|anula|anular lo|la
        meu|minha|nosso|nossa CONSENT esta|fica revogado|revogada|retirado|retirada|anulado|anulada|cancelado|cancelada
        retirando|revogando o|a|meu|minha CONSENT
        retirada|revogacao|anulacao formal? de|do|da meu|minha|nosso? consentimento|permissao
        WISH retirar|revogar|anular o|a? meu|minha|nosso? consentimento|permissao
        deixo|deixamos DD autorizar|consentir|permitir o|a|que _? MSG|envio|envios|SUBJ|contactem|contatem
        """,
    "request": """
        REMOVEME da|de|desta|dessa|vossa|sua MAILING $
        REMOVEME desta|dessa|vossa MAILING
        REMOVEME da|de|do|desta|dessa|vossa|sua _? LIST de|da|das|dos? TEXTS
        me REMOVE da|de|do|das|desta|dessa|sua|desse|deste MAILING $
        me REMOVE desta|dessa|desse|deste _? MAILING
        me REMOVE da|de|do|das|desta|dessa|sua|desse|deste _? LIST de|da|das|dos? TEXTS
        REMOVE me da|de|do|das|desta|dessa|sua|vossa|vossas MAILING $
        REMOVE me desta|dessa|vossa|vossas _? MAILING
        REMOVE me da|de|do|das|desta|dessa|sua|vossa|vossas _? LIST de|da|das|dos? TEXTS
        REMOVE eu da|de|do|das|desta|dessa MAILING $
        REMOVE eu desta|dessa MAILING
        NO me SEND MORE TEXTS
        NO me SUBJ MORE TEXTS
        NO quero receber MORE? TEXTS
        NO quero|queremos|desejo|desejamos|qro RECV MORE? TEXTS
        STOPDO DD SEND TEXTS
        STOPDO DD ME? INF TEXTS
        REMOVE o|a? meu|este|esse NUMBER da|de|do|dessa|desta|vossa MAILING $
        REMOVE o|a? meu|este|esse NUMBER dessa|desta|vossa MAILING
        REMOVE o|a? meu|este|esse NUMBER da|de|do|dessa|desta|vossa LIST de|da|das|dos? TEXTS
        NO ME? voltem|volte|voltes|volta a? UPDATE ME? DE|em|isto|isso|MSG|LIST LIST? $|sem
        NO me|nos PUT novamente|outra|de|mais vez|novo? DE|em? LIST $|por
        NO foi|e|era engano|erro|acidente NO? $? eu? quero|queria|queremos|desejo|preciso mesmo? sair|cancelar|parar|descadastrar|remover _? MSG|LIST?
        quero|queria|gostaria|gostava|desejo|pretendo|preferia|preferiria|queremos|gostariamos|gostavamos deixar|parar DD receber MSGS
        quero|queria|gostaria|gostava|desejo|pretendo|preferia|preferiria|queremos|gostariamos deixar|parar DD receber isto|isso|estes|estas|esses|essas $
        ha|tem|existe|haveria|teria algum|alguma? forma|maneira|jeito|modo|meio|como de? eu? parar|deixar DD receber $|isto|isso|MSGS
        tem_como|da_pra|da_para|consigo|como|posso eu? sair|saio dessa|desta|desse|deste|da|vossa lista|mailing|cadastro|transmissao de? voces|vcs|sms|mensagens|avisos|transmissao|envios|promocoes|disparos
        NO me|nos chame|chamem|chames MORE nesse|neste|no|por NUM .
        NO me|nos chame|chamem|chames MORE nesse|neste|no|por NUM , >
        ja podem|pode|podeis|podes me esquecer >
        MSG antigo|antiga|anterior dono|dona|titular|proprietario|proprietaria $? _3 RM o? NUM dai|daqui|disso|$
        ja vos|voces|vcs|lhes bloqueei|bloqueamos|denunciei _5 e mesmo? assim? continuam|insistem|voltam
        ja bloqueei|denunciei voces|vcs _5 e mesmo? assim? continuam|insistem|voltam
        respondi|mandei|enviei|digitei|escrevi sair|parar|pare|parem|stop|cancelar|descadastrar ontem|anteontem|semana|mes|ano|segunda|terca|quarta|quinta|sexta|sabado|domingo|0|duas|tres? passada|passado|feira|vezes? $? e|mas|$ hoje|hj|ontem|agora|depois|mesmo_assim|ainda_assim|ainda? chegou|chegaram|veio|vieram|mandaram|continua|continuam outra|outro|outras|mais|de_novo|novamente|chegando|mandando|vindo|a|$
        respondi|enviei|digitei|escrevi sair|parar|pare|parem|stop|cancelar|descadastrar ontem|anteontem >
        ME descadastrei|descadastrado|descadastrada|desinscrevi|desinscrito|desinscrita _4 $? e|mas|$? por|pq|porque|como que? ainda? voltaram|voltou|continuam|continua|mandaram|recebo|chegou|insistem
        mandem|enviem|manda|envia|mande|envie MSG _4 novo|nova|atual dono|dona|proprietario|proprietaria|inquilino|inquilina|morador|moradora e NO? a|para|pra mim NO
        com essas|estas|esses|estes|tantas MSG $ tirem|tira|tire|retirem|retire|remova|removam|excluam|exclua|apaguem ela|ele dai|disso|daqui|>
        com essas|estas|esses|estes|tantas MSG $ tirem|tira|tire|retirem|retire|remova|removam|excluam|exclua|apaguem ela|ele DE lista
        deixa|deixe|deixem|deixes DD ME? escrever|mandar|enviar|contactar|contatar MORE? $ esta|ta|ok|sim|esta_bem bem|bom|ok|certo|$
        mandem|manda|mande|enviem isso|isto|essas|estas MSG? pra|para outra pessoa $ NO pra|para mim
        NO vejo|ha|tenho|encontro razao|motivo|interesse|sentido para|em|pra|de|que continuar|seguir|ficar a? receber|recebendo MSGS
        NO quero|queria|queremos que voces|vcs|ces? ME? continuem|continue|fiquem|fique|voltem|volte a? ME? escrever|mandar|enviar|mandando|enviando|escrevendo|contactar|incomodando|chateando|incomodar|chatear ME? $|MSG|coisa|coisas|nada|mais
        NO quero|queria|queremos que voces|vcs|ces? continuem|continue|fiquem|fique|voltem|volte ME a? escrever|mandar|enviar|mandando|enviando|escrevendo|contactar|incomodando|chateando $|MSG|coisa|coisas|nada|mais
        desativei|desactivei|cancelei|desliguei MSGS _3 e|mas mesmo|ainda? assim? voces|vcs|ces? continuam|continua|insistem a|em? GER|INF|chegar|chegando $|MSG|isso|isto
        . nada|chega|basta DE|DD MSG pra|para mim|ca|nos $
        podem|pode dar|considerar por? encerrada|terminada a|o? nossa correspondencia
        NO tenho|temos|estou MORE? interesse|interessado|interessada nenhum|algum? em|DE? receber $|MSGS|nada|isso|isto
        se NO ME? tirarem|removerem|apagarem|retirarem|excluirem|eliminarem|tiram|removem ME? _? DE LIST $
        NO desejo|quero|pretendo|queremos|admito|autorizo MORE? ser contactado|contatado|contactada|contatada|incomodado|incomodada|importunado|importunada por ninguem|voces|vcs|vos DE|$
        WISH me? desinscrever|descadastrar me? $
        WISH me? desinscrever|descadastrar me? DE _? TEXTS|MAILING|envio|newsletter
        WISH parar|deixar DD receber MORE? TEXTS DE|no|na meu|minha|nosso NUM
        me|nos REMOVE da|de|do|das|desta|dessa|sua|desse|deste lista|base|grupo|cadastro de? transmissao|distribuicao|envio|envios|disparo|disparos|contatos|contactos|ofertas|promocoes
        REMOVE me|eu|nos da|de|do|das|desta|dessa|sua|vossa lista|base|grupo|cadastro de? transmissao|distribuicao|envio|envios|disparo|disparos|contatos|contactos|ofertas|promocoes
        REMOVEME da|de|do|desta|dessa|vossa|sua lista|base|grupo|cadastro de? transmissao|distribuicao|envio|envios|disparo|disparos|contatos|contactos|ofertas|promocoes
        REMOVE o|a? meu|este|esse NUM da|de|do|dessa|desta|vossa|sua lista|base|grupo|cadastro de? transmissao|distribuicao|envio|envios|disparo|disparos|contatos|contactos|ofertas|promocoes
        REMOVE o|a? meu|este|esse NUM da|de|do|dessa|desta|vossa|sua sistema|base|cadastro|registro|lista|agenda de? dados? de? voces|vcs|vc|voce
        REMOVE o|a? meu|este|esse NUM da? vossa|sua base|agenda|lista de? dados? $
        me REMOVE do|da sistema|base|cadastro|lista|agenda de? dados? de? voces|vcs
        REMOVEME da? vossa|sua base|agenda|lista de? dados? $
        retiro|retiramos|cancelo|anulo o|a|meu|minha? CONSENT que dei|demos|assinei|concedi|prestei
        . retiro|cancelo|anulo a|o? minha|meu CONSENT .
        quem escrevem|mandam|enviam|contactam|contatam MSG? e? _4 $? que? ja? morreu|faleceu
        . sair|stop|parar|pare|parem|descadastrar|unsubscribe|remover pela|por NTH vez >
        . da_pra|tem_como|podem|pode parar $ $? ja? e? a? NTH MSG? hoje|so|esta|essa
        NO ha|existe|tenho|temos|vejo MORE? interesse nenhum|algum|qualquer? de? minha|nossa parte|lado em|DE? continuar? a? RECV _? TEXTS|novidades|isto|isso|nada
        sem MORE? interesse nenhum|algum|qualquer|mais? em|DE? continuar? a? RECV _? TEXTS|novidades|isto|isso
        . cancela|cancele|cancelem|desativa|desative|desativem|suspenda|suspendam os? meus|minhas lembretes|mensagens|sms|notificacoes|avisos por? favor? $
        NO concordo|autorizo|aceito|admito|permito que|com|o? o? usem|utilizem|uso|guardem meu NUM para|pra TEXTS
        TOLD|pedi _5 que|para|pra|p ME? PREMOVE|STOPALL ME? com? TEXTS $? e|mas? continuam|continua|insistem|voltaram
        TOLD|pedi _5 que|para|pra|p ME? REMOVE|PREMOVE o? meu NUM $? e|mas? $? ate|nada|ca|continuam|continua|aqui hoje|agora|estao|estamos|outra|a|insistem|mandando|chegando|enviando|recebendo
        TELL teu|tua|seu|sua|vosso|vossa chefe|patrao|empresa|sistema|robo|marketing|equipe|equipa|computador|bot|STAFF que|pra|para? STOP DD ME? mandar|enviar|escrever isso|isto|TEXTS|coisas
        TELL teu|tua|seu|sua|vosso|vossa sistema|robo|marketing|equipe|equipa|computador|bot|pessoal que|pra|para? STOP DD ME escrever|mandar|enviar|contactar|incomodar|chatear|contatar
        TELL pessoal|equipe|equipa|setor|departamento|turma|eles|elas? sistema|robo|marketing|computador|bot|vendas|informatica que|pra|para? STOP DD ME? mandar|enviar|escrever isso|isto|TEXTS
        TELL pessoal|equipe|equipa|setor|departamento|turma? sistema|robo|marketing|computador|bot que|pra|para? STOP DD ME mandar|enviar|escrever|contactar|incomodar|chatear|contatar
        TELL eles|elas que|pra|para? STOP DD ME mandar|enviar|escrever isso|isto|TEXTS
        disse|jurou|garantiu|prometeu|juraram|garantiram|disseram|prometeram ME? que? ja? tinha|tinham|haviam|iam|ia tirado|apagado|removido|retirado|excluido|tirar|apagar|remover|retirar|excluir o? meu NUM $ mas|pelos|afinal|so|e|continuo|continuam vistos|nao|continuo|continuam|que|recebendo|a|chegando|voltaram|mentira|nada
        TEXTS _2 ja NO fazem|sao|faz|e MORE? falta|precisos|precisas|necessarios|necessarias|necessario|necessaria $
        como|jeito|maneira|forma|modo _4 me livro|livrar DE TEXTS|voces|vcs|vos $
        como|jeito|maneira|forma|modo _4 livrar|livro me DE TEXTS|voces|vcs|vos $
        disse|disseram|falou|falaram|garantiu|garantiram|prometeu|prometeram _4 que _2 iam|ia|iriam|iria STOP DD ME? mandar|enviar|escrever TEXTS? $? e|mas NO pararam|parou
        NO sou|fui eu|nos que|quem tenho|tem|temos|fiz|fez|fizemos|marquei|marcou|pedi|pediu _4 $ e? RM o? este|esse|meu NUM
        esta|este|essa|esse entrega|encomenda|consulta|pedido|compra|boleto|fatura|conta|MSG NO e minha|meu|para_mim|pra_mim $ voces|vcs tem|teem|estao|ligaram com|pro|para? o? NUM WRONG .
        nunca fui CLIENT _4 $? por|porque|pq|como que? e? que? ME? mandam|enviam|escrevem|mandaram|enviaram|escreveram ME? isso|isto|TEXTS
        nunca fui CLIENT _4 $ este|esse NUM NO e o? certo|correto|correcto
        mandando|enviando|mandar|enviar pra|para mim|ca MSG que sao|eram|e DE|minha|meu outra|outro|vizinha|vizinho pessoa|.
        que voces|vcs ME? mandam|mandaram|enviam|enviaram NO e|sao meu|minha|meus|minhas $ NO conheco|sei essa|esse|esta|este|quem pessoa|senhor|senhora|homem|e .
        tenho|uso este|esse NUM ha|faz _2 anos|ano|meses|mes e|$ eu? NO|nunca me chamo|chamei _ .
        NO ha|tem|existe ca|aqui nenhum|nenhuma _ $ este|esse|isto|aqui|o e? o? NUM e? DE? particular|residencia|residencial .
        respondi|mandei|enviei|digitei|escrevi sair|parar|stop|cancelar|descadastrar _3 $ por|porque|pq|como e? que? recebi|recebo|chegou|mandaram|me_mandaram _? outra|outro|mais MSG|hoje|agora|hj|ontem|.
        respondi|enviei|digitei|escrevi sair|parar|stop|pare|descadastrar e|mas|$ NO|nada aconteceu|adiantou|mudou|funcionou|resolveu|serviu
        mandei stop|sair|descadastrar e|mas nada aconteceu|adiantou|mudou|funcionou|resolveu .
        NO adiantou|serviu|adianta|resolveu DD? nada? ter|eu? respondido|mandado|enviado|escrito|respondi|responder|mandar|mandei sair|stop|descadastrar
        NO adiantou|serviu|adianta|resolveu DD? nada? ter|eu? respondido|respondi|responder parar
        podem|pode|podes economizar|poupar o|os|as? MSGS comigo >
        NO contem|conte comigo para|pra continuar? a? receber|recebendo TEXTS
        vivo|passo|fico|vivemos|passamos|estou|estamos muito|mto|mt|bastante? bem|melhor|otima|otimo|optimo sem as|os? MSGS DE voces|vcs
        vivo|passo|fico|vivemos|passamos|estou|estamos muito|mto|mt|bastante? bem|melhor|otima|otimo|optimo sem as|os? vossas|vossos MSGS
        renuncio|renunciamos|abro_mao|abrimos_mao ao|a|do|de|da recebimento|envio|recepcao de|das|dos TEXTS
        meu NUM NO e|esta para|pra esse|este|receber tipo de? TEXTS
        meu NUM NO e|esta para|pra receber TEXTS
        podem|pode|podes dar|passar o? meu lugar|vaga na lista de MSG a|pra|para|ao outro|outra|alguem
        finjam|finge|finja|facam_de_conta|faz_de_conta|faca_de_conta que? NO|nunca tem|tens|teem|tiveram|tinham o? meu NUM
        DE leilao|leiloes|promocao|promocoes|oferta|ofertas|propaganda|publicidade|novidades NO me|nos falem|fale|avisem|avise|mandem|contem $ so|apenas DE|sobre
        NUM que voces|vcs tem|teem _5 e o? meu $ NO o? dele|dela|e .
        puseram|colocaram|cadastraram|botaram|poem|registaram|registraram o? meu NUM na|no|em ficha|cadastro|conta|nome|registo DE outra|outro|outrem pessoa|cliente|paciente|aluno|.
        peguei|comprei|recebi|herdei esse|este chip|numero|linha _3 $ a|o? antiga|antigo|anterior dona|dono|titular e|era|devia|deve|que
        ainda|ate_hoje|ate_agora NO ME? tiraram|retiraram|removeram|excluiram|apagaram|descadastraram ME? DE? lista|base|mailing|cadastro|envios? $|e? ja? eu? ja pedi|solicitei|mandei|respondi
        o|a? meu|minha|um? pedido|solicitacao de|da descadastro|descadastramento _5 e|mas|$ ate_hoje|ate_agora? nada|continuo|continuam|continua|ainda|NO
        o|a? meu|minha|um? pedido|solicitacao de|da remocao|exclusao|saida da|do|dessa|desta|deste|de lista|mailing|NUM _5 e|mas|$ ate_hoje|ate_agora? nada|continuo|continuam|continua
        o|a? meu|minha|um? pedido|solicitacao de|da remocao|exclusao|saida _5 e|mas|$ continuo|continuam|continua a? receber|recebendo|mandando|mandar|enviar TEXTS
        quando|ate_quando _4 meu|minha pedido|solicitacao de descadastro|descadastramento _2 cumprido|cumprida|respeitado|atendido|atendida|processado
        ate quando _? vou|terei|tenho|preciso|vamos ter? que|de? responder|mandar|escrever|enviar|digitar stop|sair|parar|descadastrar|pare
        ninguem|voces|vcs NO? respeitou|respeitaram|respeita|respeitam|cumpriram|cumpriu|atenderam|atendeu|ignoraram|ignoram o|a? meu|minha pedido|solicitacao de|para|pra descadastro|descadastramento .
        voces|vcs? continuam|insistem a|em ME? escrever|mandar|enviar|mandando|enviando|escrevendo ME? TEXTS? apesar|depois do|dos|de meu|meus|eu|ter pedido|pedidos|pedir .
        a|o? vosso|seu|palavra|comando|resposta? stop|descadastrar NO|nunca funciona|funcionou|serve|adianta|resolve|resolveu|adiantou de|para|pra? nada? .
        _2 NO atende|usa|esta|mora mais? neste|nesse|este|esse|por|nesse_numero NUM? $ aqui|isto|este|esse e|NUM _? particular|residencia|residencial .
        NO tenho conta|cadastro|nada nesse|neste|nessa|nesta|com|em banco|loja|empresa|voces|vcs $? nunca tive $ NO? sei|entendo|percebo? porque|por? que? motivo|razao? que? ME? escrevem|mandam|enviam|contactam .
        . as|os? TEXTS de? voces|vcs|vossas|vossos sao|e dispensaveis|dispensavel|desnecessarias|desnecessarios|inuteis|perfeitamente_dispensaveis .
        NO sou o|a titular da|deste|desta|desse|dessa|do linha|NUM que|quem voces|vcs? procuram|buscam
        NO tenho filho|filha|filhos|crianca nenhum|nenhuma? nessa|na|nesse|nesta|neste escola|colegio|creche $ e|foi? engano
        gosto _3 $? mas|porem DE TEXTS NO .
        """,
    "word": """
        . WORD >
        . WORD ja|agora|tudo|obrigado|obrigada|todos|imediatamente|urgente >
        . WORD de|do|da|dos|das tudo|todos|todas|LIST >
        . WORD 0 >
        REMOVE|REMOVEME meu|este NUMBER da LIST
        stop|parem|pare|parar SEND
        . WORD WORD >
        , stop >
        $ stop|unsubscribe >
        . unsubscribe|sair|parar|pare|parem|cancelar|remover|descadastrar|descadastra|chega|basta|stop|anular|excluir|retirar|desinscrever|cancela|cancelem|fim|descadastro|desativar|apagar|encerrar|descadastrem|interromper|descadastre|cessar|desligar|optout MSG
        . para MSG >
        . WORD assinatura|subscricao|inscricao >
        . MSG NO $
        . WORD 1|2|3|4 >
        respondi|respondo|mandei|enviei|digitei|escrevi|digo|respondendo|entao WORD $
        escrever|mandar sair|stop|cancelar|remover|descadastrar|unsubscribe|pare $
        pedi sair|parar|stop|descadastro $
        respondi|respondo|mandei|enviei|digitei|escrevi|escrever|digitar sair|parar|stop|cancelar
        pedi|pedido|pedindo p|para|pra sair|parar|pararem $
        ja? pedi p|para|pra? sair|parar
        tinha|tenho|ja pedido p|para|pra sair|parar|WORD
        descadastrar|descadastra|descadastre|descadastrem|descadastro
        stop MSG
        stop com|de _? MSG
        nunca|jamais mais >
        . nunca|jamais mais >
        . fora >
        . off >
        . off nas|nos|de|das|dos|a MSG
        sai fora
        dar|da|quero|fazer unsubscribe|opt
        NO MORE $ obrigado|obrigada
        . NO MORE >
        no more|mas MSG
        . xo MSG
        . xo >
        """,
    "ending": """
        cancelem|cancele|cancela|cancelar isso|isto .
        cancelem|cancela|cancelar tudo >
        ponham|ponha|deem|da um? fim|termo|ponto
        ate nunca
        adeus para sempre
        NO vao|vai mais? ME? INF MORE|MSG
        facam isso|isto|com parar
        ve|vejam|veja se|la para|param|parem de|com
        $ anulem|cancelem os? envios
        cancelamento|interrupcao|suspensao imediato|imediata|definitivo do? envio|envios de? MSG
        se|nos ME? deixarem|deixassem em? paz
        MSG por|via? MSG NO $
        . puro spam|lixo
        so|puro spam
        que seja|fosse a|o? ultima|ultimo MSG|vez
        continua|continuam chegando|mandando|escrevendo|insistindo|enviando .
        WISH pedir? o? descadastro|descadastramento
        . opt out
        cancel as|os MSG
        deixasse|deixe|pare|parasse de tocar|apitar
        botao|link|opcao de|para|pra sair _? _? _? $ quero sair
        cessem|parem|suspendam|evitem qualquer|todo|o|todos? contato|contacto|comunicacao
        STOPALL com|de|d _? contato|contacto
        opcao|botao|comando|link|palavra|codigo|jeito de|pra|para|p sair|parar|descadastrar|descadastro|cancelar MSG|isso|isto|$|de|disso|disto
        CANCEL o|esse|este? servico de MSG
        podem|poderiam|podiam|da_pra|tem_como parar|pararem $
        . ja? pode|podem parar >
        da_pra parar|pararem $|com|de
        nem MSG nem MSG
        . fim >
        zero de? MSG
        nem MSG nem ligacao
        como _? _? parar|sair >
        ate quando vao|vai|pretendem continuar|seguir|ficar
        se|tem|com que? palavra _? _? cancela|cancelo|sai isto|isso
        . cancelamento|descadastro|exclusao definitivo|definitiva|imediato|imediata|total >
        por|pq|porque que? NO me apagam|tiram|removem|excluem|cancelam
        ja tinha|tenho cancelado|saido|descadastrado|pedido
        quando e? que? vao me deixar|largar|esquecer|tirar|parar em?
        me da|deem|de baixa ai? $
        STOPALL de? ME? INF
        STOPALL DD ME? _? INF
        STOPDO DD ME? INF
        STOPDO DD ME? _ SEND
        STOPDO DD GER
        STOP DD me|nos INF
        STOP DD ME? SEND
        STOPALL com isso|esse|essas|esses|as|os|estes|estas|tanta|tantas|isto|de? MSG
        para|pare|parem|chega|basta|acaba|acabem|vaza|parar|cessem com _? MSG
        para|pare|parem|parar|acabem|acaba com isso|isto
        parem|cessem isso|esse|essas|esses|as|os|estes|estas|tanta|tantas|de? _? MSG
        chega|basta DE|DD|com|tanta|tantas|tanto _? MSG
        chega|basta DE|DD|tanta|tantas|essas|esses|estas|estes MSG
        STOPALL DD MSG
        STOPDO DD MSG
        . parem|pare|chega|basta >
        $ parem|pare|cessem|parai|suspendam|anulem|vaza|sumam >
        . para >
        . ja? chega|basta $
        ja chega|basta|deu|parem|parou >
        ja chega|deu de|ne|$
        . deu para|pra mim $
        . chega disso|disto
        . chega DD
        cessem|suspendam|interrompam|parem|cesse o|os|as? envio|envios|disparo|disparos|mensagens|contatos|contactos|comunicacoes
        quantas vezes _? _? _? _? sair|pedir|falar|dizer|repetir|parar
        deixa|deixe|deixem|deixai ME NUMBER? em? paz|sossego|quieto|quieta|sossegado|sossegada|viver
        deixem|deixe em paz|sossego
        me|nos deixa|deixe|deixem|deixar|deixarem em? paz|sossego|quieto|quieta|viver
        . me deixa|deixem >
        deixar|deixarem me|nos em paz|sossego
        deixa|deixe|deixem me >
        deixa|deixe|deixem esse|este|o|meu? NUMBER em? paz|sossego|sossegado
        . sem MSG $
        sem mais|essas|estas|esses|estes MSG
        nada|zero mais? de? MSG $
        sem mais MSG
        . nada DD MSG
        chega DD MSG
        nem mais? uma|um|outra|outro _? MSG $
        nem mais uma|um $
        nunca|jamais mais? uma|um? MSG
        MSG nunca|jamais mais
        NO MORE MSG
        . NO MORE MSG
        cancela|cancele|cancelem|cancelar|anular|anulem|desativar|desativa|suspender o|os|as|a? envio|envios? de? MSG
        CANCEL tudo? o|os|as? MSGS
        CANCEL tudo? essas|esses|estas|estes|todas|todos|os|as MSG
        CANCEL o|os|a|as|seu|meu? envio|envios|recebimento|rececao|recepcao|disparo|disparos DE? _? MSG
        . cancelar|suspender|parar os? envios >
        . encerrem|suspendam|cancelem|anulem o? envio >
        parem|cessem|suspendam envios
        CANCEL minha? assinatura|inscricao|subscricao .
        CANCEL minha|a? assinatura|inscricao|subscricao|cadastro DE _? MSG|LIST
        CANCEL meu|o? cadastro
        desfacam|desfaca|anulem isso|isto
        . desfacam|desfaca|anulem .
        desativem|interrompam|suspendam|anulem|parem|acabem isso|isto|com .
        fim das|dos|de mensagens|sms|contatos|contactos
        bloquear o envio|envios
        como|onde|donde|tem_como _? _? _? _? parar|sair|cancelar|anulo|cancelo|desativar|desativo|deixar|paro|saio|desligo|bloquear isto|isso|MSG|disso|disto|recebimento
        como|onde|donde|tem_como _? _? _? _? parar|deixar DD ME? receber|INF
        como|onde|donde _? _? _? sair|saio DE LIST
        como|onde|donde _? _? ME? descadastro|desinscrevo|descadastrar|desinscrever me? DE? LIST|disto|disso|daqui|$
        como|onde|donde _? _? ME? removo|retiro|tiro|apago me? LIST|disto|disso|daqui
        como|onde _? _? NO ME? receber|recebo MORE? MSG
        como bloqueio voces|vcs|esse|este|esses|essas|isso|MSG
        onde _? _? parar DD
        o_que|q|que e? preciso|tenho|devo|faco de|que? fazer? para|pra|p _? sair|parar|NO disto|disso|de|LIST|receber|MSG
        ha|tem|existe alguma? maneira|forma|jeito|modo|como de? eu? _? parar|deixar|sair de|disto|disso|isto|isso|MSG
        ha|tem|existe alguma? maneira|forma|jeito|modo|como de? eu? _? cancelar|bloquear|desativar|NO _? MSG|envio|envios|receber
        ha|tem|existe alguma? maneira|forma|jeito|modo|como de? eu? desativar|desligar isto|isso
        tem_como|da_pra|da_para|consegue|conseguem me? _? parar|desativar|bloquear|sair isso|isto|MSG|disso|disto|daqui|dessa|envio|com
        tem_como|da_pra|da_para|consegue|conseguem me? _? cancelar|tirar|remover MSG|daqui|dessa|envio
        tem_como|da_pra|da_para ME REMOVE $|daqui|dai|disso|disto|que
        tem_como|da_pra|da_para ME REMOVE DE _? LIST
        tem_como|da_pra|da_para REMOVE ME|meu
        com quem _? _? ME? REMOVE|PREMOVE DE? LIST|$
        com quem _? _? _? _? me REMOVE|PREMOVE
        quando e? que? me? largam|param|vao|deixam de|da|me|em
        quando e? que? me largam|deixam|esquecem
        NO param|para DD ME? INF
        por|pq|porque|pk|xq que? ainda? continuo|continuam|continua a? ME? recebendo|receber|mandando|enviando|GER|INF
        por|pq|porque|pk|xq que? voces|vcs|ces? NO param|para
        por|pq|porque que? ainda NO me? tiraram|removeram|apagaram|excluiram|cancelaram
        por|pq|porque que? voltou|voltaram a chegar|mandar|INF
        continuo recebendo|receber MSG|isso|isto|estas|.
        continuo a? receber|recebendo
        continuam|continua|insistem ME? GER MSG|isso|isto|$
        continuam|continua|continuem ME? chegando|mandando|enviando|vindo|escrevendo|insistindo
        continuam|continua|insistem a|em|com ME? INF|MSG
        ja NO aguento|aturo|suporto|posso mais? com? _? MSG|isto
        NO aguento|aturo|suporto mais _? _? MSG|receber|voces|vcs
        apagamento|eliminacao|remocao|exclusao do|dos|de meu|meus|minha? dados|numero|contato|contacto|telefone
        cancelamento|interrupcao|fim|suspensao|cessacao do? envio|envios|recebimento de? MSG
        cancelamento|interrupcao|suspensao|cessacao das|dos|de MSG
        evite|evitem|abstenham|abstenha se? de? ME? INF
        NO e|ha|tem|precisa|precisam preciso|necessario|necessidade de? continuar|continuarem|ficar a|me|GER
        NO precisa|precisam ME? INF|ficar|continuar mais|MSG|GER
        NO precisa|precisam mais ME? INF MSG
        NO precisa|precisam mais? ME? mandar|enviar|avisar|escrever mais $
        NO precisa|precisam ficar|continuar ME? GER|a
        NO precisa|precisam ME? INF _? _? MSG
        NO ha|tem necessidade DD ME? INF
        NO faz|tem mais? sentido _? receber|mandar|INF
        preciso|quero|peco que isso|isto pare|acabe
        essa|esta|este|esse seja|fosse|foi|sera a|o ultima|ultimo MSG
        que esta|essa seja a? ultima|ultimo MSG|vez|$
        tem|existe como desativar|parar|sair isso|isto|disso|MSG
        quero|queria|preciso|qro e? que parem|pare
        que parem|cessem $
        pedir muito|demais que|para|pra parem|pararem|parar|NO
        renuncio a MSG
        como|onde|donde _? _? _? sai|saio|saem|sair disso|disto $
        escusam|escusas|escusais de? ME? lembrar|mandar|enviar|escrever|contactar|ligar|incomodar|insistir|chatear|notificar|avisar MSG|MORE|da|das|dos|$
        deixa|deixe|deixem|larga|larguem a|o|minha|meu? velha|velho|velhinha|avo|mae|pai|senhora|familia|idosa em? paz|sossego
        MSG _2 podem|pode|podes cortar|parar|cancelar|suspender|esquecer|retirar $
        por|pq|porque que? ainda ME? chegam|chega|mandam|enviam|recebo|recebemos|mandas|envias MSG|isso|isto|.
        por|pq|porque e que ainda ME? chegam|chega|mandam|enviam|recebo|recebemos|mandas|envias MSG|isso|isto|.
        o_que|que|q _? aperto|faco|digito|mando|escrevo|clico|respondo|envio|tecla pra|para|p _? isso|isto|MSG NO|parar ME? chegar|INF|vir|de
        relacao _? acabou|terminou|encerrou o? contato|contacto
        codigo|palavra|comando|botao|link|opcao|forma|maneira|jeito para|pra|de|p deixar|parar DD receber
        CANCEL para|pra sempre com|o|os|as? envio|envios|MSG|tudo
        CANCEL para|pra sempre com|o|os|as? envio|envios DE? MSG
        parem|pare|cessem|cesse para|pra sempre com|o|os|as? envio|envios|MSG
        garantam|garanta|certifiquem|certifique|assegurem|assegure|vejam|cuidem|confirmem se? de? que|se NO ME? chega|chegue|cheguem|recebo|receba|mandem|enviem|chegam MORE|nada|MSG
        essa|esta|este|esse? e|seja|foi|sera a|o? ultima|ultimo|derradeira|derradeiro MSG? que quero|queria|quis|desejo|pretendo|queremos receber|ler|ver|recebo
        e a|o? derradeira|derradeiro MSG? que recebo
        . que seja a|o ultima|ultimo >
        faleceu|morreu $? _? REMOVE ele|ela|o|a|nome|dele|dela DE LIST
        faleceu|morreu $? _? REMOVE o? nome|NUMBER dele|dela DE LIST
        faleceu|morreu $? _? REMOVE|CANCEL o? nome|NUMBER|cadastro dele|dela
        pedido|solicitacao de? exclusao|remocao|descadastro|descadastramento _4 ignoraram|ignorado|ignorada|ignoram|protocolo
        inscreveram|cadastraram|puseram|adicionaram|registaram|colocaram|subscreveram _4 desfacam|desfaca|anulem
        inscreveram|cadastraram|puseram|adicionaram|registaram|colocaram|subscreveram _4 $ desfacam|desfaca|anulem
        . chega DD feliz|parabens|pesquisa|pesquisas|enquete|recado|recados
        STOPDO DD ME? INF coisa|coisas de|do|da|aqui|para|pra
        garantam|garanta|certifiquem|certifique|assegurem|assegure|vejam|cuidem se? de? que NO volto|volte|voltamos|voltem|volta a? RECV|receber|chegar|INF nada|MORE|MSG|$
        ja sai|cancelei|descadastrei|pedi _4 continuo|continuam|continuamos aqui|recebendo|chegando|mandando|a
        como _? faco|faz|fazer|faca para|pra|p MSG pararem|parar|acabarem|acabar|NO
        essa|esta|este|esse? e|seja|foi|sera a|o? ultima|ultimo MSG que aceito|admito|tolero|aceitamos|leio
        preciso|precisamos|tenho|temos|devo|devemos|faco|fazemos que|de? fazer? pra|para|p isso|isto|MSG parar|pararem|acabar|acabarem|sumir|cessar
        por|pq|porque|pk|xq e? que? ainda? to|tou|estou|estamos|tamos|ando a? recebendo|receber MSG|isso|isto|>
        que|o_que|q|palavra|codigo|como _? preciso|devo|tenho|faco|envio|mando|respondo|digito|escrevo de|que? fazer|responder|enviar|mandar|escrever|digitar|dizer? para|pra|p deixar|parar DD receber MSG|isto|isso|>
        podem|pode dar|considerar por? encerrada|terminada|encerrado|terminado a|o? nossa|nosso? correspondencia|contacto|contato|relacao|comunicacao
        encerrar|encerra|encerrem|encerre o envio
        palavra que _4 para|pra voces|vcs pararem|parar
        ja mandei|respondi|escrevi parar|sair|pare e|mas
        respondi|disse|falei nao e _3 de novo
        parar com os sms|textos|avisos|torpedos
        CANCEL DE? envio|envios|disparo|disparos|MSG automatico|automaticos|automatica|automaticas
        palavra|codigo|comando|que|o_que|q _? respondo|mando|envio|digito|escrevo|aperto pra|para|p isso|isto|MSG acabar|acabarem|parar|pararem|sumir|cessar|terminar
        . parou com essa|esse|essas|esses|esta|este|estas|estes|isso|isto|palhacada _2 MSG
        . parou com essa|esta palhacada|bagunca|encheção|chatice
        tanta|tantas|tanto MSG para|pra que $ nem as|os|lhes? abro|leio|vejo
        tinha|tenho|havia ME descadastrado|descadastrada|desinscrito|desinscrita
        NO precisa|precisam mais ME? INF _? palavra|oracao|oracoes|versiculo|versiculos|bencao|reflexao|horoscopo|devocional
        NO precisa|precisam ME? INF mais _? palavra|oracao|oracoes|versiculo|versiculos|bencao|reflexao|horoscopo|devocional
        espero que tenha sido a|o ultima|ultimo MSG
        NO precisa|precisam|precisas mais ME escrever|mandar|enviar|avisar|contactar|contatar|lembrar|notificar $|MSG|nada|nenhum|nenhuma
        deixar|deixo DD constar|figurar|estar em|na|no|DE _? LIST
        . pra de ME? INF|manda|envia MSG
        procedimento|procedimentos|processo|passos|instrucoes|tramite|caminho|metodo para|pra|p deixar|parar DD RECV $|MSG|isto|isso|estas|estes|essas|esses
        procedimento|procedimentos|processo|passos|instrucoes|tramite|caminho|metodo para|pra|p NO RECV MORE? MSG|isto|isso
        NO adianta mais ME? escrever|mandar|enviar|insistir|ligar pra|para|pro|aqui|neste|nesse|$|MSG
        NO adianta ME? mandar|enviar|escrever mais $|nada|MSG
        podem|pode|podes|podiam|poderiam|favor encerrar|terminar|cortar o? contato|contacto $|por|comigo
        da|de|deem um tempo pra|para sempre
        link|botao|opcao para|pra|de anular|cancelar subscricao|recebimento|MSG|envio|envios NO funciona|abre|carrega
        link|botao|opcao para|pra|de sair|descadastrar|desinscrever|descadastro ME? NO funciona|abre|carrega
        garantiu|garantiram|prometeu|prometeram|assegurou|asseguraram me|nos? que? NO voltava|voltaria|voltavamos|ia|iria|iam|iriam mais? a? RECV|ME? MORE|MSG|$
        garantiu|garantiram|prometeu|prometeram|assegurou|asseguraram me|nos? que? NO ME? recebia|receberia|mandavam|mandariam|enviavam|enviariam|escreviam|contactavam MORE|MSG
        ja? ME? tinha|havia ME? livrado DE? voces|vcs|vos|disto|disso
        WISH que? parem|parassem|pararem|cessem|cessassem >
        NO precisa|precisam|precisas mais ME? avisar|notificar|escrever >
        cessem|cesse|parem|suspendam|interrompam o? tratamento|uso|utilizacao de? meu|meus|nosso|nossos dados|NUMBER
        STOPDO DD SEND MSG
        STOPDO DD ME? INF MSG
        $ desativa|desativem|desative|desliga|desliguem|desligue isso|isto $
        . isto|isso|MSG pode|podem|podia|podiam parar|acabar|cessar|pararem $
        disseram|garantiram|prometeram|juraram me|nos? _3 que isto|isso|MSG ia|iam|iria|iriam|parava|acabava parar|acabar|pararem?
        jurou|garantiu|prometeu|disse|juraram|garantiram|disseram|prometeram me|nos? que? ja? tinha|tinham|havia|haviam|iam|ia tirado|apagado|removido|retirado|excluido|tirar|apagar|remover|retirar|excluir o? meu NUMBER
        ja cancelei|pedi|sai|descadastrei _3 e voces|vcs|ces? recomecam|recomecaram|voltam|voltaram|insistem|continuam
        como|onde|jeito|maneira|forma|modo _4 me livro|livrar|livramos|livra|liberto|libertar DE _? MSG|disso|disto|daqui|voces|vcs
        como|onde|jeito|maneira|forma|modo _4 livro|livrar|libertar me|nos DE _? MSG|disso|disto|daqui|voces|vcs
        como|onde|jeito|maneira|forma|modo _4 livrar_me|livrarmo_nos DE _? MSG|disso|disto|voces|vcs
        quero|queria|preciso|precisava|gostaria|gostava me? livrar|libertar me? DE _? MSG
        assinei|inscrevi|subscrevi|cadastrei|inscreveu|inscreveram|cadastrou isso|isto|nisso|nisto _6 $? como|da_pra|por? desfaz|desfaco|desfaca|desfacam|desfazer
        disse|disseram|falou|falaram|garantiu|garantiram|prometeu|prometeram _4 que _2 iam|ia|iriam|iria|vao|vai STOP DD ME? INF|SEND _? MSG? $? e|mas NO pararam|parou|param|deixaram
        disse|disseram|falou|falaram|garantiu|garantiram|prometeu|prometeram _4 que _2 iam|ia|iriam|iria|vao|vai STOP DD ME? INF|SEND _? MSG? $? e|mas ate? continua|continuam|nada|chegou|chega|chegam|hoje|ainda|insistem
        agora? so? falta voces|vcs|ces pararem|sumirem|desaparecerem
        me soltem|solte >
        MSG $ cortem|corta|corte|parem|suspendam isso|isto
        . este|esse NUMBER deixa|deixem|deixe quieto|sossegado|em? paz?
        este|esse NUMBER deixem|deixe em? quieto|sossegado|paz
        cortem|corte|corta|desativem|desative|desativa|suspendam|suspenda|dispenso os|as convites|sugestoes|recomendacoes DE _2 $ mas|o|a|so|deixem|mantenham
        som|barulho|apito|alarme|luz DE _? TEXTS _8 $ desliguem|parem|pare|acabem|para com? isso
        ninguem|voces|vcs NO? respeitou|respeitaram|respeita|respeitam|cumpriram|cumpriu|atenderam|atendeu|ignoraram|ignoram o|a? meu|minha pedido|solicitacao de|para|pra sair|remocao .
        quando|ate_quando _4 meu|minha pedido|solicitacao de remocao _2 cumprido|cumprida|respeitado|atendido|atendida|processado
        """,
    "removal": """
        NO WANT continuar|ficar|permanecer|estar|seguir na|em|nessa|nesta|numa|no _? LIST
        NO voltem|volte|volta a por|colocar|incluir|adicionar me|na|nessa|nesta _? _? LIST
        meu NUMBER NO e|esta para|pra|publico|disponivel
        meu|este|esse NUMBER e privado|pessoal|particular|confidencial
        NO _? _? usar|usem|tenham|guardem|deem|vendam|compartilhem|partilhem meu NUM
        meu NUM fora
        longe do meu NUM
        com meu NUM NO
        . RM NUM .
        RM a_gente|nois DE? LIST|THIS|$
        podem|pode excluir|remover|descadastrar|me_excluir $
        RM isso|isto do|no meu NUM
        RM tudo que
        eu? me descadastro|desinscrevo|retiro DE _? LIST|disto|disso
        incluam|inclua|adicionem|coloquem me na|em|a _? lista|registo de? nao|negra
        custa _? _? apagar|tirar|excluir|retirar um|o|meu? NUM
        limpem|arquivem me DE LIST
        baixa para|pra este|meu NUM
        desaparecam|sumam|saiam da minha|do meu vida|telefone|celular|telemovel
        RM|REMOVE me que|porque|ou|pois|mas|antes|quanto|entao
        me RM que|porque|ou|pois|mas|antes|entao|por
        $ tirem|removam|retirem|excluam|exclui|apaguem|eliminem >
        . tirem|removam|retirem|excluam|apaguem >
        para|pra voces|vcs? me esquecerem|esquecer|apagarem|largarem|deixarem
        NO usar|usem|voltem de? novo|novamente|mais|usar
        ponham|coloquem|coloca|poe me? na|como|em _? lista|nao negra|perturbe|contactar
        remove|delete|block my|meu NUMBER
        procedam|proceder|proceda a|ao|com exclusao|eliminacao|apagamento|remocao
        meu|esse|este NUMBER _? _? $ apaga|tira|exclui|apaguem|tirem|excluam >
        REMOVE eu|me MSGS
        me REMOVE MSGS
        deixem|deixe|mantenham|me me? fora DE? LIST|disso|disto|$
        . remove|remova|removam|exclui|exclua|excluam|descadastra|descadastre >
        . me remove|exclui >
        CANCEL meu|o? cadastro $
        CANCEL o? uso de|do meu|minha? NUMBER
        onde _? tiraram|arrumaram|pegaram|conseguiram meu NUMBER $ NO|REMOVE
        tira|tirem|retira|retirem meu|o? NUMBER >
        omitam|retirem|desvinculem|desassociem o|a? meu|minha NUMBER
        REMOVE no|lo|los DE LIST
        considerem|considere me fora
        finge|finjam que eu? NO existo
        quero|solicito|exijo|peco ser removido|excluido|removida|excluida|retirado|apagado
        solicito|peco|exijo minha|a? exclusao|remocao|descadastro|descadastramento imediata|imediato|$
        REMOVEME $
        REMOVEME da|daqui|dai|de|desta|disso|dos|das LIST|$
        . REMOVEME $
        me RM $
        me RM daqui|dai|dali|disso|disto|dessa|desse|desta|deste
        me RM DE _? LIST
        me RM logo|ja|agora|urgente $
        pra|que|para|favor|podem|pode|podiam|poderiam me|nos RM DE? LIST|$
        RM eu|mim|me DE? LIST
        RM eu|mim|me dai|daqui|disso|disto|dessa|desse|desta|deste
        RM eu|mim|me|nos $
        RM eu|mim|me ja|logo|de _? vez
        que|q me|nos RM|PREMOVE DE? LIST|THIS|$
        WISH que? me RM|PREMOVE DE? LIST|THIS|$
        WISH me? RM me|eu? DE LIST
        podem|pode|poderiam|podiam me esquecer
        RM o|a|esse|este? meu|este|esse|nosso NUM
        bloqueia|bloqueie|bloqueiem|desliguem|cancelem|desligue meu|este|esse numero|contato|contacto
        RM os? meus dados
        RM meu|meus|esse|este|nosso|desse|deste NUM
        RM o numero|contato|contacto|telefone|telemovel|celular $|dele|dela
        RM o numero|contato|contacto|telefone|telemovel|celular DE LIST
        RM NUMBER $
        RM NUMBER DE LIST
        REMOVE lo|los|o DE LIST
        REMOVE de|do|da|dos|das vosso|vossa|sua|seu|vossos|vossas|suas LIST
        REMOVE|tirar|sair|remover da|do|dessa|desta|das|desse|deste lista|listas|cadastro|mailing|transmissao|listagem
        meu|este|esse NUMBER da|desta|dessa|do|de lista|listas|mailing|transmissao|listagem
        meu|este|esse NUMBER _? _? _? _? $? _? _? apaguem|tirem|removam|retirem|excluam|cancelem $
        meu|este|esse NUMBER _? _? _? _? $? _? _? REMOVE DE LIST
        favor|gentileza|solicito _? excluir|remover|descadastrar|desinscrever $
        favor REMOVE meu|este|esse NUMBER
        favor REMOVE o NUM|nome $
        favor RM DE LIST
        queiram|favor|peco elimina|remove|exclui lo|la|los
        fora da|desta|dessa|de lista|listas|cadastro|base|mailing|transmissao
        fora dessa|desta|dos|das lista|listas|envios|disparos|mensagens|avisos
        to|estou|tou fora dessa|desta|disso|disto|>
        . to|estou|tou fora >
        some|sumam|vaza|vazem|bazem|desaparecam daqui
        . some|sumam|vaza|vazem|bazem|desaparecam do|da|dai|$
        $ some|sumam|vazem|bazem >
        me erra
        tirem|tira do|o meu|este NUMBER
        FORGET de? meu|este|esse|o NUMBER
        FORGET que? eu existo|vivo
        FORGET me|mim|nos $
        me FORGET $
        FORGET que existo
        facam|faca|faz _? conta que _? NO|morri
        facam|faca DD conta que
        NO usem|use|usar|utilizem|utilizar mais? meu|este|esse NUMBER
        meu NUMBER NO e para|pra isso|isto
        NO contem comigo
        deem|dar|da|de|dao baixa DE? meu|este|neste|nesse|esse numero|contato|contacto|telefone
        deem|de baixa me? DE? LIST
        NO constar|figurar|estar mais? DE LIST
        NO WANT constar|figurar|estar mais? em|na|no|DE _? LIST
        WISH NO? constar|figurar|sair|estar fora|mais? em|na|da|do|DE _? LIST
        que? este|meu NUMBER fique|seja|saia fora|PART
        NOUNOUT de|do|dos meu|meus|minha|este|deste|nosso NUMBER|dados
        NOUNOUT de|da|do|das|dos LIST
        meus dados sejam|PART|apaguem
        RM minha|meu ficha|registo|registro|contacto
        RM meu nome DE? LIST|dai|daqui|$
        WISH que? RM|PREMOVE o|a? meu|este|esse NUM
        WISH que? RM|PREMOVE os? meus dados
        me poupe|poupem disso|disto|dessas|desses|MSG
        poupem|poupe me? MSG
        me desliga|desligue|desvincula DE LIST
        me bloqueia|bloqueie|bloqueiem $
        some|suma|sumam|vaza|vazem|desapareca|desaparece|desaparecam|sai|saiam da|do minha|meu|nossa? vida
        some|suma|sumam|vaza|vazem|desapareca|desaparece|desaparecam da|do meu|minha|nosso celular|telefone|telemovel|zap|whats|whatsapp|chip
        que o? meu|este|esse|nosso NUMBER saia|suma|desapareca|saisse da|do|das|dos|desta|dessa|deste|desse|vosso|vossa _? LIST
        vejam|veja|ve se|que o? meu|este|esse NUMBER sai|saia da|do|das|dos|desta|dessa|vossa|vosso LIST
        RM o|a? meu NUMBER e? o|a? do|da|de meu|minha KIN DE LIST
        NO WANT constar|figurar|estar|ficar|continuar entre os|vossos? destinatarios|contactos|contatos|inscritos|clientes|subscritores|assinantes
        quero|solicito|exijo|peco|gostaria|gostava|desejo|preciso de? ser PART DE? LIST|$
        este|meu NUMBER e so|somente|apenas para|pra|da familia|trabalho|emergencias|emergencia|urgencias
        meu|este|esse|nosso NUMBER pode|podia|poderia|podera|deve|devia|deveria ser PART|REMOVE
        pode|podia|poderia meu|este|esse|nosso NUMBER ser PART|REMOVE
        pode|podia|poderia|podem|deve ser PART o|a? meu|este|esse|nosso NUMBER
        NO tenho|temos|ha interesse _3 $ REMOVE|REMOVEME ME? meu|o? nome|NUMBER
        RM esse|este|o? NUMBER DE ficha|registo|registro|cadastro|LIST
        tirem|tira|retirem|removam ela|ele|elas|eles disso|disto|daqui|dessa|desta|dai
        sai|saiam|some|sumam|suma do|de meu|minha celular|telefone|numero|whatsapp
        onde eu? desligo|cancelo|saio|desativo
        como que|q|eu? sai|saio|saimos disso|daqui|disto
        quero|queria|gostaria sair da lista
        cancelar o recebimento
        podem|pode|podiam|poderiam|queiram me|nos? RM me|nos? DE LIST DE? MSG
        MSG _6 e|$ a|pra|para|p mim NO
        e? possivel|possibilidade de? ser|sermos PART|descadastrado|descadastrada DE LIST
        ve|vejam|veja|vede se me|nos esquecem|esquece|largam|desamparam
        descadastrem|descadastre|desinscrevam|desinscreva me|nos
        cortem|corta|corte|risquem|risca me|nos DE LIST
        me RM|REMOVE de|do|da|das|desta|dessa|desse|deste _? LIST
        REMOVEME de|do|da|das|desta|dessa|vossa|sua _? LIST
        REMOVE me|eu de|do|da|das|desta|dessa|vossa|sua _? LIST
        RM o|a? NUMBER de|do|da meu|minha KIN $ ele|ela|que|porque|pq|pois|nao|favor|obrigado|obrigada|ja|faleceu|morreu
        RM o|a? NUMBER de|do|da meu|minha KIN >
        RM o|a? NUMBER de|do|da meu|minha KIN DE _? LIST|MSGS
        RM o|a? NUMBER de|do|da meu|minha KIN por favor >
        RM o|a? NUMBER dele|dela DE _? LIST|MSGS|$
        REMOVE o|a? meu|este|esse NUMBER da|de|do|dessa|desta|vossa LIST
        da|de|deem|dar baixa no|na|do|da meu|minha cadastro|inscricao|registo|registro DE MSG
        NO me|nos PUT DE|nessa|nesta|nesse lista|listas|mailing|grupo $
        RM|PREMOVE da|do minha|meu ficha|registo|registro|cadastro o|a|essa|esta? opcao|autorizacao|permissao DE|para|pra RECV _? MSG
        RM|PREMOVE da|do minha|meu ficha|registo|registro|cadastro o|a? meu? NUM $
        NO quero mais? o? meu nome|NUM na|em lista|base|mailing|cadastro de? voces|vcs .
        """,
    "refusal": """
        saiam|saia|sai|sumam|some do|da meu|minha|deste|desse|deste|desta telemovel|celular|telefone|numero|vida|whatsapp|zap|caixa
        desisto|abdico|prescindo|abro_mao|dispenso|renuncio de|a? receber
        NO vale a? pena continuarem|insistirem|mandarem|enviarem|escreverem|insistir|continuar|mandar|enviar a? _? MSG|$|INF
        NO disse|pedi|falei|avisei _3 pararem|parassem|parar|parem de me? SEND
        livrem|livra|livre|poupem|poupe|dispensem|dispense|libertem|liberte me|nos de|das|dos? _? MSG
        me livra|livrem|poupe|poupem|dispensa|dispensem de|das|dos|dessas? _? MSG
        acabaram se as|os mensagens|sms
        desisto|abdico das|dos|de MSG
        abro mao DE|DD MSG
        vivo|passo bem? sem MSG
        MSG NO me|nos servem|interessam|importam|ajudam|serve|interessa
        NO me|nos servem|importam MSG
        NO gosto|gostamos DE|DD MSG
        odeio|detesto _? MSG
        me|nos ANNOY _? MSG
        MSG so? me|nos ANNOY
        MSG NO sao|e para|pra|pro mim
        MSG para|pra|de outra pessoa
        MSG indesejadas|indesejados|indesejada
        que chatice|praga|seca|melga|cansaco|inferno de? MSG
        guardem|guarda|poupem|guardem_se as|os|essas? MSG
        mandem|manda|mande|escrevam pra|para outro|outra|sua|vossa
        larguem|deixem|deixa _? de? MSGS
        adeus|tchau|fora|off|xau|bye MSG
        WISH _? _? sem MSG
        NO a|ao|as|aos MSG
        . NO MSG .
        nenhum|nenhuma _? MSG mais
        MSG ja NO .
        MSG fora $
        so quero|queria minha? paz|sossego
        MSG eu? NO quero|queremos|leio|pedi|preciso
        TOLD NO .
        nunca|jamais quis|queria|quisemos MSG|isto|isso|receber
        NO WANT ter? nada a? ver com
        me recuso|nego a? RECV|receber|MSG
        recuso|recusamos me|nos a? RECV|receber
        nego|negamos o|a|meu? CONSENT
        NO WANT ser|continuar|ficar sendo|a_ser? avisado|notificado|informado|avisada|notificada|informada|bombardeado|incomodado|incomodada|contactado|contactada|contatado|contatada
        opor me ao|a envio|recebimento|MSG|receber
        NO ME INF|SUBJ por|via MSG
        NO quero estar DE LIST
        NO sou obrigado|obrigada a? receber|RECV
        NO me interessa|interessam receber|RECV
        NO quero|qro >
        NO me|nos SUBJ que|porque|pois|mas|tambem|sem|nem
        com que CONSENT|direito me|voces|estao
        NO voltem|volte|voltes a fazer|faze
        prescindo|prescindimos de _? MSG
        MSG NO fazem falta
        NO autorizo|autorizei _? envio|uso|tratamento|contato de? _? MSG|meus|meu
        direito de|a NO receber|ser
        MSG sem minha|o|meu|a? CONSENT
        viver sem MSG
        se NO pedi|solicitei|autorizei MSG|nada|isso|isto
        tem|ha|existe alguma? como|forma|maneira|jeito de? NO ME? INF|RECV
        NO quero|queremos|desejo|pretendo ser contactado|contatado|contactada|contatada|incomodado|incomodada|notificado|perturbado por|pela|mais|$
        NO precisa|precisam|e _? ME? INF|GER de? nada
        NO ME? liga|ligue|liguem nem ME? SUBJ
        n ME? liga MORE nem ME? SUBJ
        podem|pode|podiam|poderiam NO ME? INF ME? MORE|MSG|$
        NO ME? INF ME? MORE|MSG
        por|para|pra que? me mandam|enviam|escrevem _? _? _? se NO|nunca quero|pedi|solicitei|me
        me inscreveram|cadastraram|adicionaram|registaram|colocaram sem|outra|de_novo
        NO tenho relacao|vinculo|nada|ligacao com voces|vcs|a
        respeitem|respeite minha|meu|a? privacidade|decisao|descanso
        WISH que? NO seja|ser|sejam|me contactado|contatado|incomodado|contactada|contatada|perturbado|contactem
        NO e|era pra|para|p ME? INF|SUBJ MORE|MSG
        NO ME? CALL|SUBJ|INF MORE? nem ME? SUBJ|INF MSG?
        NO ME? CALL|SUBJ MORE nem
        NO WANT mais? contato|contacto|conversa $|com|de|da
        NO WANT nada com|de? voces|vcs
        NO me|nos SUBJ porcaria|porcarias|besteira|besteiras|lixo|coisas|tranqueira
        nunca|jamais mais na|em vida ME? SUBJ
        vez que ja? peco|falo|digo|aviso|pedi pra|para|p|que NO|parar|pararem|sair|sairem|REMOVE|tirarem|parem|PREMOVE
        ha|tem|existe alguma? forma|maneira|jeito de? deixarem|pararem|parar|deixar de ME? INF|chegar|receber
        proibido INF|contactar
        NO me interessa|interessam MSG
        NO me interessa|interessam o_que|o que vendem
        NO me interessa|interessam $ NO|parem
        NO WANT que? voltem|voltar|volte a ME? INF|RECV
        NO WANT voltar a RECV|receber|ter MSG
        contato|contacto|MSG eu? dispenso
        NO adianta continuarem|continuar|ficar GER|me|a
        ja NO nos SUBJ
        NO lhe|lhes SUBJ MORE
        NO ouvir mais falar
        NO me|nos SEND MORE
        NO me|nos SUBJ MORE|AGAIN
        NO me|nos SEND|SUBJ $
        NO me|nos SUBJ isso|isto|nada|MSG|essas|esses|estas|estes|nunca|coisa|coisas
        NO me|nos SEND MSG
        NO me|nos BOTHER
        NO BOTHER me|nos
        NO SUBJ me|nos MORE|MSG|$
        NO mande|mandem|manda|mandam|envie|enviem|envia|escreva|escrevam|mandar|enviar|mandes|envies|escrevas|contatem|contactem|emviar|incomodem MORE
        NO avise|avisem|notifiquem|notifique|remetam|encaminhem|encaminhe|disparem MORE
        NO insistam|incomodem|perturbem|chateiem|incomode MORE
        NO SEND MSG
        NO SUBJ MSG
        NO mande|mandem|manda|mandam|envie|enviem|envia|escreva|escrevam|contatem|contactem|incomodem|incomode|chateiem|perturbem|mandar|enviar|emviar|mandes|envies|escrevas $
        NO SUBJ nada|isso|isto $
        NO SUBJ nada por|pelo|para|pra|pro|aqui|nesse|neste meu|este|esse|NUMBER
        NO SUBJ para|pra|pro|neste|nesse|no meu|este|esse? NUMBER
        NO me|nos CALL MORE
        NO liguem|ligue|ligues|telefonem MORE
        . NO ME CALL >
        nunca|jamais mais ME? SUBJ
        nunca|jamais mais ME? SUBJ|INF
        NO ME? voltem|volte|volta|voltes|voltar a INF|me|contactar
        NO volta|voltem|volte com MSG
        NO fiquem|fique|continuem|continue|ficar GER|a
        NO ME? contatar|contactar|enviar|mandar|escrever|incomodar|perturbar|ligar MORE|$|MSG
        favor|peco NO ME? INF|SUBJ $|MORE|MSG
        favor|peco NO ME? INF|SUBJ por|para|pra|nesse|neste este|esse|meu|NUMBER|MSG
        . favor NO contatar|contactar|incomodar|perturbar|escrever|contactem|contatem
        que? vcs|voces NO SEND $|MORE|MSG
        pra|para|que|p|q voces|vcs|ces? NO ME? INF|SUBJ|PSUBJ MORE|MSG|$
        WISH que? NO ME? SUBJ|PSUBJ|INF MORE|MSG|$
        WISH que? parem|parassem|pararem|deixem|deixassem DD ME? INF
        WISH que? ME? deixem|deixassem|deixarem de|em INF|paz
        NO WANT MORE? MSG
        NO WANT MORE? RECV
        NO WANT MORE? GET MSG|mais|nada|.|isso|isto|essas|esses
        NO WANT MORE? DD MSG
        NO WANT mais _? _? MSG
        NO WANT nenhum|nenhuma outro|outra? MSG
        ja NO WANT RECV|MSG|estes|estas|mais
        ja NO WANT GET MSG|nada|mais|estes|estas
        ja NO WANT fazer|ter parte|nada
        NO WANT mais? fazer|ser parte DE LIST|isto|isso|disto|disso
        NO WANT que? me|nos SEND|SUBJ $|MORE|MSG|nada|por
        NO WANT que? me|nos BOTHER
        NO WANT que? voces|vcs|ninguem ME? SUBJ|INF
        NO WANT que? usem|tenham|guardem|utilizem|partilhem|compartilhem o? meu|este? NUMBER
        NO WANT isso|isto|essas|esses|estas|estes|mais .
        NO WILL nada .
        NO WANT isso|isto|nada no|em meu NUMBER
        NO WANT nada de? vosso|voces|vcs|disso|disto
        NO WANT mais saber .
        NO WANT mais? saber DE MSG|voces|vcs|disso|nada|isso
        NO WANT saber DE MSG|voces|vcs|nada|disso|disto|isso
        NO WANT em|de receber|continuar|MSG
        NO WANT ser contactado|contatado|contactada|contatada|incomodado|incomodada|notificado|notificada|avisado|perturbado
        NO mais quero|desejo
        WISH deixar|parar DD receber|RECV
        gostaria|gostava|queria|quero|desejo sair|cancelar DE LIST|MSG|assinatura|isto|isso
        WANT|WISH sair DE LIST|MSG|grupo
        WANT|WISH sair disso|disto|daqui|dessa|desta $
        . quero|qro|queria sair|parar >
        cancelar|parar|cessar|cancelem de? recebimento|receber
        como _? _? descadastro|descadastrar|desinscrever|desinscrevo
        quem passou|deu meu NUMBER $ NO|REMOVE
        TOLD p|pra|para|que? NO ME? SUBJ|PSUBJ|INF|quero|queria|MORE|$
        TOLD p|pra|para|que? sair|parar|pararem|parem|parassem $|de|com|MSG
        TOLD p|pra|para|que? ME REMOVE|PREMOVE|deixarem|deixem
        TOLD p|pra|para|que REMOVE|PREMOVE ME
        TOLD _? _? vezes p|pra|para|que? NO|parar|pararem|sair|parem|me
        TOLD _? _? _? _? NO quero|queria|aceito|mande|mandem|mandar|mandassem
        TOLD sair|parar|stop
        ja disse|falei|avisei que? NO|nao
        ultima vez que lo? peco|aviso|falo|digo|estou
        e|essa|esta a? ultima vez que lo? ME? mandam|enviam|escrevem|peco|aviso|falo|digo|estou|respondo|escrevo|incomodam|contactam|contatam|voces|vcs|mandem|enviem|recebo|ligam|vou|tento|solicito|pedimos|mandas|enviam|chateiam|repito|envio|mando|digito|responder
        NO WANT $ NO|remove|tira|exclui|retirem|tirem
        NO WANT saber DD MSG
        NO WANT o? uso
        NO WANT esse|este contato|contacto
        NO tenho|ha interesse $ NO|exclui|tira|remove|retirem|favor|tirem
        NO tenho|temos|ha MORE? interesse nenhum|algum? em|DE? RECV|continuar|MSG|receber|nada
        sem interesse $ NO|REMOVE|REMOVEME
        deixar|parar DD receber MSG|estes|estas|esses|essas|isto|isso|.|os|as|voces
        prefiro|preferia|preferiria NO RECV|ser
        prefiro|preferia|preferiria que? NO ME? SUBJ|PSUBJ
        prefiro|preferia|preferiria NO MSG
        dispenso|recuso|recusamos MSG
        MSG de? voces|vcs? eu? dispenso
        NO pedi nada
        NO pedi estas|essas|para|pra receber|MSG
        NO pedi MSG
        NO pedi nada disso|disto
        nunca|jamais me? cadastrei|inscrevi|subscrevi|registei|registrei|assinei
        nunca|jamais pedi|autorizei|solicitei|dei|aceitei me? MSG|isso|isto|nada|permissao|autorizacao|receber|.|contato|contacto|esse|CONSENT|que
        eu? NO pedi|solicitei|autorizei MSG|contato|contacto|receber|ser
        eu NO solicitei|autorizei isso|isto|esse|esses
        NO me cadastrei|autorizei nisso
        eu NO me cadastrei|inscrevi
        NO me cadastrei|inscrevi nisso|nisto|em|nessa
        me cadastrei nisso
        NO autorizo|autorizei|autorizamos o|esse|este|a? uso|envio|contato|contacto|MSG|ninguem
        NO dei|dou|damos|demos _? _? CONSENT
        NO dei|dou _? o? meu numero|contato|contacto|telefone
        dei o? meu NUMBER pra|para _? $ NO
        com que CONSENT
        ja? NO sou mais? CLIENT .
        ja? NO sou mais? CLIENT vosso|vossa|de_voces|ai|dai|seu|sua
        NO sou vosso|vossa|seu CLIENT
        nunca fui CLIENT
        ja disse que NO
        cansado|cansada|farto|farta de|disto|dessas|dos|das MSG|voces|vcs|receber|$
        cansado|cansada|farto|farta|FEDUP de|dessas|dos|das|disto _? _? MSG
        cansei DD voces|vcs|receber|MSG
        cansei dessas|desses|destas MSG
        ja deu ne|$ para|parem|chega
        sempre|toda a|hora mesma ladainha
        NO perca|percam|gaste|gastem|gasta tempo|credito|comigo|seu|dinheiro comigo|$
        NO me peca|pecam|pergunte|perguntem|procure|procurem mais|nada|$
        NO me|nos incluam|inclua|coloquem|adicionem DE? LIST|mais|$
        NO insistam|insista|insistas|insiste
        parem|pare|para DD insistir
        sem|mas sem MSG .
        que seca|chatice|melga|melas|praga|saco $ _? _? REMOVE
        . NO quero $ NO quero $
        ja disse que NO quero
        entao NO quero
        ficaria|fico|ficava|ficariamos|ficarei|ficamos _? grato|grata|gratos|agradecido|agradecida|feliz|contente se|que? NO ME? PSUBJ|SUBJ|INF MORE|MSG|$|AGAIN
        ficaria|fico|ficava|ficariamos|ficarei|ficamos _? grato|grata|gratos|agradecido|agradecida|feliz|contente se|que? parassem|deixassem|parasse|deixasse de ME? INF
        WISH que? NO ME? PSUBJ de_novo|novamente|outra_vez|nunca
        so quero|queria|preciso|mandem|aceito|mande _4 $ MSG _2 NO >
        NO precisa|precisam|precisas ME? mandar|enviar|avisar|lembrar $ so|somente|apenas _? MSG
        pedidos|pedido de? donativo|donativos|doacao|doacoes NO $
        MSG|aniversariantes|eventos NO $ _2 sim .
        _2 sim $ MSG|aniversariantes|eventos _2 NO .
        _2 sim $ MSG|aniversariantes|eventos _2 NO precisa|precisam .
        MSG _3 NO precisa|precisam mais $ so|somente|apenas
        NO quero|preciso|interessa mais $ _3 pode|podem continuar|seguir
        MSG _4 pode|podem mandar|continuar|seguir $ o|a|os|as? meu|minha|de|do|da _3 NO >
        . so|somente|apenas MSG _2 $ nada|mais mais|nada >
        . so|somente|apenas MSG _3 $ resto NO
        NO envieis|mandeis|escrevais|contacteis|chateeis|ligueis MORE
        NO WANT mais? fazer|ser parte DE canal|comunidade|clube|programa|isto|isso
        . so|apenas|somente _3 $ _2 $? sem promocoes|publicidade|propaganda|propagandas|ofertas|marketing|anuncios|spam >
        quem _3 deu|autorizou|permitiu|mandou o? direito|permissao|autorizacao|ordem? de|a|para|pra? ME? INF|SUBJ|PSUBJ MSG? novo|novamente|depois?
        depois do|de meu NO|pedido|descadastro|sair|cancelamento >
        TOLD|mandei|enviei|respondi|digitei sair|parar|stop _6 e? depois|mesmo|ainda assim? veio|chegou|mandaram? MSG
        NO ME? voltem|volte|voltes a? UPDATE ME?
        NO SUBJ|SEND de_novo|novamente|outra_vez $|MSG
        NO tenho|temos|ha interesse nenhum|algum em|DE? nada|voces|vcs|vosso|vossa
        pode|podem|poderiam|podiam|podes deixar|parar DD ME? INF $|MSG|MORE
        MSG NO e preciso|necessario ME? mandar|enviar|avisar|continuar|mandarem|enviarem
        so|somente|apenas MSG _3 $ o|os|as? resto|demais|outros|outras NO|dispenso
        fica|ficam|deixo sem efeito|validade o|a|meu|minha? CONSENT
        CONSENT _4 fica|ficam sem efeito|validade
        NO disse|pedi|falei|avisei _3 pararem|parassem|parar|parem DD ME? INF
        evitem|evite|evitai qualquer|todo|novo|novos? novo? envio|envios
        NO WANT MORE? RECV pedido|pedidos DD doacao|doacoes|donativo|donativos|dinheiro
        por|pq|porque que? motivo|razao ainda recebo|recebemos isto|isso|MSG
        NO dou|damos licenca|autorizacao|permissao para|pra|$
        NO ME? SEND|SUBJ mais|+? link|links|coisa|foto|fotos|proposta|propostas|video|videos|audio nenhum|nenhuma|algum|alguma
        NO desejo|quero|pretendo|queremos continuar|ficar|permanecer|estar inscrito|inscrita|cadastrado|cadastrada|subscrito|subscrita|inscritos
        NO e|era pra|para|p continuar|continuarem|ficar|ficarem|seguir ME? GER
        NO e|era pra|para|p continuar|continuarem|ficar|ficarem|seguir a ME? INF
        NO ha|vejo|tem|existe razao|motivo|sentido|justificacao para|pra|em|de continuarem|continuar|ficarem ME? a? ME? INF|GER
        MSGS eu? NO WANT mais? $ so|somente|apenas
        NO gaste|gastem|gastes|gasta|perca|percam|desperdice|desperdicem mais? MSG|saldo|credito|creditos|latim _2 comigo
        WANT|WISH sair DE envio|envios|disparo|disparos|recebimento
        manda|mande|mandem|envia|envie|enviem so|somente|apenas _4 $ MSG NO >
        dispenso|dispensamos novidades|novidade >
        retiro|retirar|cancelo|anulo meu|minha|a CONSENT
        me? oponho me? ao|a tratamento|uso $
        direito ao|de|a esquecimento|apagamento
        NO ME? SEND|SUBJ|INF mais daquelas|daqueles|daquela|daquele MSG
        TELL favor? _? pessoal|equipe|equipa|setor|departamento|sistema|robo|marketing|eles|elas _2 que|pra|para? NO ME? SUBJ|INF MORE? TEXTS|nada|isso|isto|coisas
        TELL teu|tua|seu|sua|vosso|vossa _2 que|pra|para? NO ME? SUBJ|INF MORE? TEXTS|nada|isso|isto|coisas
        . pra|para|de? _5 sim|pode|podem|ok $ pra|para|mas|e? _3 MSG|ligacao|ligacoes|chamadas|NUMBER _3 NO quero|autorizo|aceito|preciso NO? $
        TOLD|escrevi|comuniquei meu|minha KIN _2 que|para NO WANT MORE? MSG|nada vossa|vossas|sua|suas|de voces|vcs?
        TOLD|disse|pedi vosso|vossa|vossos|sua|seu STAFF _5 que|para|pra|p ME? REMOVE|PREMOVE o? meu? NUMBER
        TOLD|disse|pedi vosso|vossa|vossos|vossas|sua|seu STAFF|THIRD _5 que|para|pra|p NO WANT RECV? MORE? MSG
        TOLD|disse|pedi vosso|vossa|vossos|vossas|sua|seu STAFF|THIRD _5 que|para|pra|p STOP|PSUBJ DD ME? INF MSG
        TOLD|disse|pedi vosso|vossa|vossos|vossas|sua|seu STAFF|THIRD _5 que|para|pra|p NO ME? PSUBJ|INF|SUBJ MORE? MSG
        NO quero|queremos|desejo|desejamos|qro RECV MORE? MSG
        NO me SEND|SUBJ MORE MSG
        NO dei|demos|dou|damos|dera CONSENT|licenca|aval|ordem a? ninguem|voces|vcs? para|pra que? me|nos INF|PSUBJ|SUBJ
        NO dei|demos|dou|damos CONSENT|licenca|aval a? ninguem|voces|vcs? para|pra que? ME? INF|PSUBJ MSG|$|por
        ninguem _4 pediu|quer|pedimos|solicitou pra|para? ficar|continuar|andar? a? RECV isso|isto|MSG|nada|essas|estas
        ASKS _8 $ mas? eu quero e distancia|paz|sossego|silencio|descanso
        podem|pode deixar|manter o|os|a|as? TEXTS do|da|de _3 $ mas? o|os|a|as|outro do|da|de _3 NO preciso|quero|interessa .
        """,
    "threat": """
        . outra|outro|qualquer MSG . LAWYER|bloqueio|denuncio|processo
        bloqueei|bloqueado|bloqueamos este|esse|o|vosso? numero|contato|contacto
        estao|ficam|fiquem avisados|advertidos
        . bloqueado|bloqueados e? denunciado|denunciados|reportado
        vou parar|acabar no|na procon|justica
        ultimo|ultima aviso|advertencia
        tomarei|tomaremos|entrarei|entraremos|terao|vao_ter|havera _? _? medidas|acao|acoes|providencias|consequencias legais|judiciais|judicial
        nos vemos no|na tribunal|justica|forum|juizado
        ja? bloqueei|denunciei voces|vcs|este|esse|isso|.
        voces|vcs estao|tao|foram|ficam bloqueados|denunciados
        vou reclamar|fazer no|na|ao|reclamacao LAW|reclame
        vao|vai levar|receber|tomar processo|multa|denuncia
        policia|justica|processo se ME? continuarem|insistirem|mandarem|voltarem
        vou a|na|pra|para policia|delegacia|justica se
        vou te|vos|lhes|os processar|denunciar|bloquear
        vou|vamos acionar a? justica|procon|LAW
        meu|meus dados|NUMBER _? usado|usados sem permissao|CONSENT
        sem minha|a|autorizacao? CONSENT $ REMOVE|NO|apaguem
        se ME? chegar|vier|receber|aparecer mais|outra uma? MSG _? denuncio|processo|bloqueio|vou
        conforme|termos|violacao|violando|violam|violar|infringir|invoco|exerco _? _? _? lgpd|rgpd
        lgpd|rgpd $ REMOVE|REMOVEME|NO|parem|pare
        vou|vamos|irei no|ao|na|a|abrir|fazer|apresentar|reclamar _? _? LAW
        denuncio|denunciar|reclamo|reclamar|reclamacao|queixa|denuncia _? _? LAW
        . processo >
        te|vos processo
        meu advogado entra|entrara com|no
        vai|passo|encaminho|entrego para|pro|ao|pra|p meu|o advogado
        vou|vamos bloquear|denunciar .
        vou|vamos bloquear|denunciar|processar voces|vcs|se|este|esse|isso|o_numero|como
        vou|vamos bloquear|denunciar por spam|assedio|abuso|.
        vou vos|lhes? bloquear|denunciar|processar voces|vcs|se|.
        processo|denuncio|bloqueio|reporto voces|vcs|vos|isso .
        bloqueando em|esse|este|voces|vcs|0|.
        bloqueio este|esse NUMBER
        . bloqueado|bloqueados|bloqueando >
        denunciado|denunciando|denunciei|denuncio|bloqueado|reportado|marquei como|por spam|assedio
        mais uma|outra|um MSG e _
        . mais uma|um e processo|vou|eu|bloqueio
        . outra|mais MSG e|ou
        proxima MSG e|vou|meu|que|vai
        proxima eu? vou? processo|denuncio|chamo|processar|denunciar
        . outro|outra|mais MSG e|ou
        proxima vez que ME? receber|mandarem|escreverem|enviarem|chegar MSG?
        continuem que|e eu? denuncio|bloqueio|processo
        se continuarem|insistirem|voltarem a|com|.
        se ME? mandarem|mandar|enviarem|escreverem|voltarem mais|outra|a|de|novamente
        se NO pararem|parar|pararem_de|removerem|tirarem|cessarem .
        se NO pararem|parar|removerem|tirarem de|com|me
        se isto|isso continua|continuar
        isto|isso ja e|virou assedio|perseguicao|spam|abuso
        isto|isso virou|e|parece perseguicao|spam|abuso $ NO|parem|pare
        livro DD reclamacoes
        NO me perturbe
        lista robinson
        cambada
        protecao DD dados
        publicidade|MSG NO solicitada|solicitadas|solicitado|autorizada|autorizadas
        spam puro
        . mais um|uma|outro|outra e o? meu advogado|advogada
        vou|vamos expor voces|vcs|vos _4 se ME? chegar|mandarem|vier|enviarem|receber|mandar outra|outro|mais|MSG
        . continuem|continue|continua|continuas a? INF|GER e? eu? denuncio|bloqueio|processo|vou|reporto
        MSG _3 e? mando|encaminho|envio|guardo|passo|vai|vao pra|para|pro|ao|a meu|minha|nosso|nossa? LAWYER
        ja? vos|te|lhes bloqueei|bloqueamos|denunciei
        ta|esta|isso|isto virando|parecendo perseguicao|assedio|abuso
        esta|isto|isso a virar|parecer perseguicao|assedio|abuso
        queixa|reclamacao|denuncia|processo se ME? voltarem|tornarem|insistirem|continuarem a? ME? INF
        isto|isso e spam $? e? vou|vamos reportar|denunciar|bloquear
        vou|vamos reportar voces|vcs|isto|isso|este|esse? por|como|a|para? spam|operadora|anatel|anacom|procon
        se ME? continuar|continuarem|insistirem|insistir|voltarem|chegar|mandarem|pararem _3 $? eu? vou|vamos|irei processar|denunciar|bloquear|reclamar por|no|na|ao|a|voces|vcs|.
        """,
    "rude": """
        NO me? enche|encha|encham|enchas saco|paciencia|$
        NO ME enche|encha|encham
        vao|vai|vai_se|va se? lixar|catar|ferrar|lascar|danar|foder
        vai|vao|va se? foder|fuder|merda|catar|lascar|ferrar|danar|fude
        vai|vao|va|vaiam tomar|pra|a|para no|merda|puta|pqp|inferno|caralho|raio|catar|diabo
        vao|vai|va chatear|encher|cacar|incomodar|pentear outro|outra|macacos|outros
        vao|vai a? merda
        NO me enche|encham|chateiem|chateie
        que saco $ _? _? _? para|parem|pare|chega|NO|REMOVE
        que inferno $ _? _? parem|para|NO
        bando DD chatos|chato|melgas
        larguem|larga|deslarguem|desgruda|deslarga me|do|da|meu
        me larga|larguem|deslarga|deslarguem
        porra $ para|parem|chega|NO
        enfiem|enfia|enfie|metam|mete essas|esses|as|os|a|o MSGS
        enfiem|enfia|enfie|metam|mete isso|isto|MSG? no|na|nesse|onde cu|rabo|olho|lugar|sitio|bunda|couber|quiserem|quiser
        . desgruda|desapega|desencosta|deslarga $
        $ desgruda|desapega|desencosta|deslarga de? mim|pessoal|gente|$
        cala|calem|calai a? boca
        procurem|procurarem|procure|procura|arranjem|arrumem|achem|arranja|arruma outro|outra|outros|alguem pra|para|p? perturbar|incomodar|encher|chatear|importunar|torrar|aborrecer
        vao|vai|va perturbar|importunar|aborrecer|torrar outro|outra|outros
        NO tem|tens|tendes outra|outro|mais? pessoa|gente|alguem|ninguem pra|para|p perturbar|incomodar|encher|chatear|importunar|torrar|aborrecer|azucrinar
        NO tem|tens|tendes mais? nada|coisa melhor? que|para|pra|de fazer senao|alem|do INF
        NO tem|tens|tendes mais? nada|coisa melhor? que|para|pra|de fazer senao|alem|do que|de INF
        ide|vao|vai|va chatear|perturbar|incomodar|encher outro|outra|outros|camoes|diabo
        . vai|vao|va|ide mandar|enviar|encaminhar|oferecer|vender _? MSG pra|para|a|p|pro outro|outra|outros $
        . vai|vao|va|ide mandar|enviar|encaminhar|oferecer|vender _? MSG pra|para|a|p|pro tua|sua|vossa mae|sogra|avo|vo|vovo|tia
        """,
    "stranger": """
        este|esse ja? NO e mais? o? NUMBER
        este|esse NUMBER ja? NO existe|funciona|pertence|recebe|aceita|e mais? $|de|do|da|ao
        este|esse NUMBER tem outro|outra|novo dono|dona
        este|esse NUMBER mudou|trocou de
        tenho|uso este|esse NUMBER ha|faz|desde
        este|esse NUMBER foi reatribuido
        este|esse NUMBER e|pertence agora? de|a outra pessoa
        ninguem se? chama _
        ninguem com esse|tal nombre|nome
        NO tem|ha ninguem _? _? esse nome
        este|esse NO e o NUMBER de|do|da
        NO usa mais? este|esse NUMBER
        . confundiram|enganaram >
        aqui e uma? acougue|oficina|padaria|borracharia|farmacia|loja _? _? $ NO
        NO tem|ha|mora|existe nenhum|nenhuma|ninguem _ _? aqui
        errou|erraram de numero|contato|pessoa|telefone
        numero|pessoa|contato|contacto|telefone|celular|destinatario WRONG
        NUM WRONG
        linha|chip WRONG
        . enganou|enganaram se >
        enganou|enganaram se|no|de|o NUMBER
        enganou|enganaram|confundiu|confundiram no|de|o? NUMBER|pessoa
        NO sou|e esse|essa|este|esta|a|o|mais|da|do pessoa|dono|dona|cliente
        NO sou a? pessoa
        NO sou quem voces|vcs|procura|procuram|pensa|estao
        NO conheco nenhuma|nenhum _
        NO conheco ninguem
        NO conheco essa|esse pessoa|senhor|senhora|$
        aqui NO mora
        aqui NO e da|do|a|o? casa|loja|oficina|residencia|telefone
        aqui NO e .
        aqui NO tem|ha nenhum|nenhuma|ninguem
        aqui NO trabalha|mora|vive
        NO e|mora daqui
        esse|este NUMBER era|pertence|agora do|de|da|meu|e
        esse|este NUMBER agora e meu
        agora esse|este NUMBER e meu
        esse|este NUMBER e meu agora|ha|faz|desde|tem
        esse|este NUMBER ja? NO e|pertence mais? de|do|da|dele|dela|ao|a|$
        esse|este NUMBER e de|da|do borracharia|oficina|padaria|empresa|outra|outro|loja
        faz _? _? _? que? esse|este? NUMBER e meu
        NUMBER e meu agora|ha|faz|desde
        antigo dono
        dono antigo|anterior
        NO mora aqui
        comprei esse|este|o? chip|numero
        NO tenho nada a? ver com _ _? _?
        voces|vcs|estao|tao mandando|mandam|ligando|escrevendo pra|para|pro a|o? WRONG|pessoa|numero
        mudou DD dono
        sou outra pessoa
        ha|havera|haver ai? NUM trocado $
        assinou|cadastrou|inscreveu isso|isto foi o|a? _2 antigo|antiga|anterior _3 e o? NUM ficou|e|veio comigo|meu|para|pra
        """,
    "name": """
        NO sou o|a|do|da? _
        NO conheco o|a? _
        aqui NO mora|trabalha|vive nenhum|nenhuma|o|a? _
        aqui NO e o|a|da|do? _
        """,
    "decline": """
        . NO >
        . NO NO
        . _? _? NO >
        . NO _? >
        . NO NO? NO? por favor $
        obrigado|obrigada|agradeco|brigado|brigada|obg $? mas? NO $
        estou|tou|to bem assim
        NO precisa $
        NO e preciso|necessario $
        NO me|nos serve|convem|interessa|interessam $
        NO ME? BOTHER
        NO dou|damos|partilho|compartilho CONSENT|NUMBER|o
        esquece|esquecam|esqueca $
        que nada $
        comigo|eu|mim NO $
        de momento NO $
        NO temos interesse
        NO tenho interesse
        recusado|rejeitado $
        NO uso|leio|respondo MSG
        NO assino|aceito nada
        ja chega|bastam _ que recebo
        NO quero|qro|kero|aceito|autorizo NO $
        mas|porem NO $
        . NO $ muito|mto|mt? obrigado|obrigada|brigado|obg
        de jeito maneira
        deus me livre
        prefiro que NO
        NO faco questao
        NO vejo necessidade
        NO ha|tenho interesse
        NO preciso $|disso|disto|obrigado
        nem fodendo|ferrando|lascando|querendo
        nao obrigado|obrigada|obg|brigado|brigada|vlw
        NO aceito
        NO quero|desejo|pretendo|autorizo|consinto|concordo|qro|queremos|desejamos|kero|confirmo|participo $
        NO obrigado|obrigada|obg|thanks|vlw
        obrigado|obrigada|agradeco|grato|grata mas|porem NO
        NO autorizo|consinto|concordo|autorizamos|aceitamos
        NO dou|damos|tem|tens|tenham meu|minha|o|a? CONSENT|NUMBER|permissao
        NO quero|desejo|pretendo|vou|me inscrever|inscrever_me|cadastrar|participar|partilhar|compartilhar|dar|aceitar|receber|aderir|subscrever|inscrevam|inscreva|cadastre|cadastrem|inscreve|registar|registrar
        NO me inscreva|inscrever|cadastrem|cadastre|inscrevam|interessa|apetece
        NO tenho|ha|estou interesse|interessado|interessada
        sem interesse
        prefiro|preferia|preferiria|melhor NO $|receber|inscrever|partilhar|compartilhar|dar|MSG|me|participar|aderir|fornecer|ser
        agora|por_enquanto|por_agora|hoje|para_ja NO $
        por enquanto|agora|ora NO $|quero|obrigado
        NO por|para agora|enquanto|ja $
        . NO $ NO $
        . NO mesmo $
        . NO $ obrigado|obrigada
        . NO $ e? REMOVE|apaguem|apague|tirem
        . NO $ dispenso|quero
        . dispenso|passo|negativo|recuso|jamais|nunca|nops|nope|nao_mesmo|nana|nanai|neh|nah|nein|nem|negado|rejeito|declino $
        dispenso $
        de jeito nenhum
        de maneira|modo|forma nenhuma|nenhum|alguma
        de modo|maneira algum|alguma|nenhum
        nem pensar
        nem morto|morta
        nem a|por|que pau|decreto|nada|sonhar|sonhos|paguem|pagando|vaca|chova
        nem nos|em sonhos
        nem lascando|fodendo|ferrando|doido|louco|doida|brincando|pensar|amarrado|sonhando|vem
        vai sonhando
        ta louco|maluco|doido $
        to|estou|tou fora
        passo a? vez|$
        ja recebo MSG demais|suficientes
        ja tenho|recebo MSG|demasiadas que? chegue|chega|demais|MSG
        sem MSG
        nada DD MSG|isso|isto
        declino|recuso|rejeito|recusamos
        NO ME? SUBJ MSG|nada|$|MORE
        NO MSG $
        NO inscrevo|subscrevo|concordo|consinto|participo|aderir
        NO ME? peca|pecam|pecas isso|isto|nada
        . oh|ah|ai NO $
        . pode|podem|quero|aceito|autorizo|precisa|preciso|interessa|posso|da|carece NO $
        NO precisa|preciso disso|disto
        NO preciso|precisamos DD? MORE? nada $
        . NO pode|podem NO $
        ja? ME basta|bastam o|a|os|as _ >
        NO vou|vamos querer|aceitar|participar|precisar|aderir
        NO estou|estamos|to|tou de? acordo
        NO me? parece|acho uma? boa|bem|bom|necessario|preciso
        acho|creio|penso|julgo que NO $
        NO gosto DE|dessas|desses|disso|disto|destas coisa|coisas|$
        por enquanto|agora NO $? e? nem|tampouco depois|amanha|nunca
        deixa|deixe|deixem la|estar isso|isto|$
        . na|nah|nop|nope $ _3 >
        . fico|vivo|passo|estou|ficamos bem|melhor sem $
        . fica|ficam? sem o|a? minha? CONSENT $
        . sem o|a? CONSENT de|da minha? parte|mim
        vou|vamos dizer|responder que NO $
        terei|tenho|vou que? dizer|recusar que? NO? $
        . NO quero nem|tampouco depois $ pode|podem deixar|esquecer >
        . prefiro ficar|continuar|estar? sem $ obrigado|obrigada
        NO vai ser preciso|necessario $ obrigado|obrigada|>
        obrigado|obrigada|agradeco $? mas NO e para|pra mim >
        vou|vamos ter que|de recusar|declinar|dizer_que_nao
        . NO $ deixa|deixe|deixem como|assim ta|esta|mesmo|>
        obrigado|obrigada mas|$ to|estou|tou de boa >
        . to|estou|tou de boa $ obrigado|obrigada|valeu >
        NO ha necessidade $
        NO tenho|temos vontade|necessidade $
        . escusam|escusa|escusado $|sera|de
        """,
    "doubt": """
        ainda NO >
        NO me interessa
        agora NO
        me liga
        quem fala|e
        faleceu
        morreu
        muita|quanta MSG
        encerrar|fechar|cancelar minha|a conta
        procon
        lgpd
        rgpd
        anatel
        assedio
        meu advogado
        denunciar
        que saco|praga
        que inferno
        porra
        ja? NO sou mais? CLIENT
        sao|vcs|voces chatos|melgas|insuportaveis|chato
        acho|creio|talvez que? se? enganou|enganaram|enganado
        enganou|enganaram se
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
            ces ce vc voce tu suas seus tua tuas nossa nossas so tambem tbm tb mesmo realmente ne viu
            ta tah ue uai oxe bah tche sô so trem moca moço senhor senhora senhores sr sra dona amigo
            amiga querido querida meninas pessoal chefe pa epa ó oh eu malditas malditos maldita maldito
            bostas bosta droga drogas caraca velho vei veio rsrs kkk kkkk kkkkk haha favorzinho
            encarecidamente desde absolutamente definitivamente hoje boa bom dia tarde noite desculpa
            desculpe tchau att ate cima tipo qualquer outros outras outro outra deus amor ceu tudo
            nas nos num numa toda todo numeros urgente vez aos ao pela pelo bjs abraco abracos grato
            grata atentamente chata chato chatas chatos destes destas desses dessas nestes nestas
            nesses nessas aff affs af afff puts pelamor nossa credo eita poxa ah ai_credo alguma algum tantas tantos tanta tanto
            """,
        mended=("MSG", "REMOVEME", "CONSENT", "SUBJ", "WANT", "STOPALL", "RECV"),
        ordinary="""
            pararam parou deixaram digas avisam avisaram
            pergunta acorda acordam venho tenho informo procuro precisos passa abrem aberta mantem agosto
            paragem pinos meses pagar pague mensal receita tirei retirei mensais massagem masagem quero parei pareceu parece parede
            insisto incomodo escrevo mando mandou enviou envio chegou chegar chegaram chego avisou avisei aviso recebeu recebi
            recebem recebe lembra lembro desejos quere quermos deixou deixei parada parado chega
            escreveu escrevi ficar deixo manha mandado enviado enchente cheguei informa fecham fecha
            cheque cheques ponha chegamos chegam gosta gostei peixes peixe gostou preciosa precisa
            precisam aceita aceitam passe perca mande venda
            """,
        rules=rules_of(_PATTERNS),
    ),
)
