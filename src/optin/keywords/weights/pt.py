"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-21 =bias
-15 >
-11 PAIN
-10 ou
-9 .+nao LATER SHOP WISH+, na o obrigada sem
-8 .+e OBJECT antes en.DAY+>
-7 ,+SUBJ .+essa .+quero 0+> NO+CANCEL a+MSG a+OBJECT desde do nao+CANCEL
-6 ,+SEND ,+WANT .+se CALL CANCEL+da CANCEL+o MSG+quando OBJECT+> SLOT doutor falar ficou ir
-6 manda mandou outra por querer responder se+for sem+querer veio voce
-5 ,+da ,+voces .+. .+NO .+tem 2 KIN LATER+, LATER+nao LIST+DE MORE+o NOUNOUT+> RECV+os
-5 REMOVE+da RM+da SEND+propaganda SHOP+> SLOT+> SUBJ+MSG SUBJ+propaganda WANT+DD WANT+de
-5 WORD+DE amo cancela+o continuem da de+vcs desde+que en.NEGATIVE fora+do mandem+MSG
-5 mandem+MSGS mandem+propaganda meu+WORD no novo+> o+OBJECT o+THING obrigada+MORE obrigada+mas
-5 pedi pra+ME propaganda+> qual quando te vi
-4 ,+LATER ,+THIS ,+WISH ,+e ,+isso ,+valeu .+DD .+ME .+SEND .+de .+meu .+minha .+voces 0
-4 CANCEL+a DD+> DD+vcs DE+LISTKIND DE+PAIN DE+pra DE+vcs LATER+NO LIST+da ME+GET ME+tirem
-4 MORE+com MSG+STOP MSG+STOPDO MSG+WORD MSG+para MSGS+STOP MSGS+STOPDO NO+REMOVE NO+RM NO+sei
-4 NUMBER+> PERSON REMOVE+o SEND+MSG SEND+mensagem SERVICE+> STOPDO+THIS SUBJ+MSGS THING+>
-4 THIS+por WANT+CANCEL WISH+ir WORD+o a+SERVICE a+SHOP a+promocao alguem antes+DE
-4 as+notificacoes bem bolo certo com+KIN consigo da+MSG da+SLOT da+pra de+> deixa depois
-4 descadastro desculpa dizer doutor+, doutora e+golpe ele email en.BEFORE+tirem en.DAY
-4 en.ME+tirem en.NEG en.TAIL+tirem en.THIRD en.VOC+tirem eu+GET fala foi gente golpe kkk kkkk
-4 marcado me+tirem mensagem+quando na+LIST na+lista nada nada+, nao+REMOVE nao+RM nao+sei nome
-4 notificacoes o+LIST o+PERSON por+WISH por+favor quando+WORD quem resposta sera sumiu valeu
-4 voto
-3 ,+INF ,+PERSON ,+como ,+desde ,+en.MY ,+ficou ,+manda ,+obrigada ,+quero ,+se .+a .+acho
-3 .+claro .+deixa .+deixei .+en.HEY .+en.ME .+en.TAIL .+mandem .+me .+obrigada .+prefiro
-3 .+quem .+tira 0+, ? ?+NO ?+WANT ?+WISH ?+nao AGAIN+DE AGAIN+THING AGAIN+o ANNOY+MORE CALL+,
-3 CALL+> CALL+em CALL+en.THESE CANCEL+quando DD+PAIN DD+luto DD+semana DE+SLOT DE+luto GET+os
-3 INF+a LIST+STOP LIST+STOPDO LIST+sao LIST+sim MORE+, MORE+THING MSG+acaba MSG+sao MSGS+WORD
-3 MSGS+da MSGS+para MSGS+sao NO+ANNOY NO+estou NO+ha NO+mandem NO+percebi NO+responder
-3 NUMBER+do OBJECT+DE OBJECT+do PAIN+, PAIN+DD PAIN+DE PAIN+de REMOVE+uma REPLY RM+uma
-3 SEND+MSGS SLOT+? SLOT+DE STOP+NO STOP+THIS STOP+as STOP+na STOP+pra STOPALL+DE STOPDO+NO
-3 STOPDO+as STOPDO+na STOPDO+pra SUBJ+isto TELL THIS+, WANT+DE WANT+mais WANT+nem WISH+SEND
-3 WISH+nem WISH+voltar WORD+NO WORD+THIS WORD+a WORD+as WORD+nao a+LATER a+mensagem abre
-3 acaba+quando acho acho+que acordo alarme alarme+DE alarme+da antes+> aparecem aparelho
-3 aquele aqui+, aqui+DE as as+LIST as+MSG as+MSGS as+pontas assim automatica+. can cancelar
-3 certo+> chorei claro com+a com+ele comigo convosco de+PAIN de+luto de+semana deixar deixei
-3 desculpa+, dia+> do+SLOT do+en.SUBJECT duas e+> e+LATER e+en.BEFORE e+isso em+vez embora
-3 en.BEFORE+en.TIME en.DAY+, en.HEY en.LOSE en.NOT en.PLURALS+> en.PULL en.REMOVE en.SUBJECT
-3 en.TEXT+, en.THESE+vez en.TIME endereco engano+> enquanto erase essa+mensagem
-3 essas+en.MESSAGES estava este+> fica ficar for+MSGS foto franja gosto gosto+DD gosto+DE
-3 gosto+de got importante isso isso+, isso+e isto+por kkkkk lembretes lembretes+STOP
-3 lembretes+STOPDO liga ligar linha lista+NO lista+nao luto mais mais+DE mais+THING mais+o
-3 mandem mensagens+DE mes mesmo+> na+portaria nada+com nao+estou nao+ha nao+mandem nao+percebi
-3 nao+responder ninguem+> nome+do notificacoes+DE novo o+CANCEL o+MSG o+PAIN o+SLOT o+alarme
-3 o+en.MESSAGE o+en.MESSAGES o+en.SENDING o+en.TEXT o+outro o+sms obrigada+> obrigada+por
-3 obrigado+por off ou+NO ou+nao outro+LAWYER outro+PERSON outro+advogado ouvir pai pararam
-3 percebi pode pontas por+enquanto por+tudo portaria portaria+> posso pra+eu pra+mim
-3 preciso+DE prefiro promocao+CANCEL promocao+acaba promos publicidade+NO publicidade+nao
-3 quando+> quando+sair querer+, queria quero+, quero+CANCEL quero+WORD quero+nem recebi
-3 sera+que so+a tem ter the tirem tirem+DE tirem+da trabalho tres tudo+bem turn vez+> vez+DE
-3 voces volta
-2 "+MORE ,+alguem ,+certo ,+confere ,+continuem ,+em ,+en.THESE ,+estava ,+ja ,+meus ,+my
-2 ,+obrigado ,+onde ,+ou ,+podem ,+qual ,+tem ,+to .+% .+> .+CALL .+GET .+KIN .+RECV .+TELL
-2 .+WANT .+acabou .+bora .+brincadeira .+cancela .+cancelar .+chorei .+concordo .+depende
-2 .+desculpa .+desculpe .+dois .+en.DOESNT .+en.DONT .+fala .+feliz .+gostou .+is .+isso
-2 .+liga .+mensagem .+mudou .+nossa .+o .+obrigado .+ok .+perdemos .+pode .+qual .+sai .+sao
-2 .+sera .+solicito .+te .+tirem .+tudo .+um .+uma .+vlw .+who 0+min 1+> 3 ?+ME ?+eu ?+queria
-2 AGAIN AGAIN+LATER AGAIN+a AGAIN+as BOTHER CANCEL+. CANCEL+OBJECT CANCEL+em CANCEL+en.THESE
-2 CANCEL+uma DD+2 DD+LISTKIND DD+celular DD+comunicacoes DD+convidados DD+oferta DD+onde
-2 DD+outra DD+sempre DD+ter DD+volta DE+2 DE+SHOP DE+acordo DE+aplicativo DE+cabeca DE+cabelo
-2 DE+casa DE+celular DE+comunicacoes DE+convidados DE+dar DE+en.I DE+en.SUBJECT DE+en.YOU
-2 DE+fim DE+i DE+lembretes DE+lista DE+oferta DE+onde DE+outra DE+plano DE+portaria DE+rececao
-2 DE+sabado DE+sempre DE+ter DE+trabalho DE+volta FORGET+DD FORGET+de GET+LIST GET+en.LIST
-2 GET+en.MESSAGE GET+en.MESSAGES GET+en.SENDING GET+en.TEXT GET+marcado GET+o GET+sms INF+mas
-2 INF+mensagem INF+ninguem KIN+mandou LATER+e LIST+WORD LIST+do LIST+en.BEFORE LIST+en.NEG
-2 LIST+en.NEGATIVE LIST+no LIST+para LISTKIND LISTKIND+> LISTKIND+? ME+LIST ME+MSG ME+NO ME+da
-2 ME+lembro ME+mandam ME+ouvir ME+tiro MORE MORE+LATER MORE+disso MSG+? MSG+CANCEL MSG+assim
-2 MSG+com MSG+na MSG+pode NO+STOP NO+STOPALL NO+STOPDO NO+WORD NO+abre NO+aguento NO+consigo
-2 NO+da NO+e NO+en.BEFORE NO+en.ME NO+en.TAIL NO+en.VOC NO+entendi NO+esquece NO+gosto NO+hein
-2 NO+marquei NO+me NO+parem NO+pedi NO+recebo NO+ta NO+to NO+vai NO+veio NO+vi NOUNOUT NUM+DD
-2 NUM+de NUM+esta NUM+gravado NUM+mudou NUMBER+esta NUMBER+gravado NUMBER+mudou OBJECT+NO
-2 OBJECT+foi OBJECT+ja PAIN+> PAIN+? PERSON+INF PERSON+vai RECV+LIST RECV+en.LIST
-2 RECV+en.MESSAGE RECV+en.MESSAGES RECV+en.SENDING RECV+en.TEXT RECV+sms REMOVE+a RM+DD RM+de
-2 SEND+isto SEND+ninguem SEND+pro SERVICE+da SERVICE+na SHOP+DE SLOT+, SLOT+DD SLOT+de STOP+,
-2 STOP+DE STOP+GET STOP+MORE STOP+nao STOP+que STOPALL+, STOPDO STOPDO+, STOPDO+DE STOPDO+GET
-2 STOPDO+MORE STOPDO+nao STOPDO+que SUBJ+mensagem TELL+> THING+MORE THING+que THIS+DE THIS+que
-2 TOLD TOLD+MORE TOLD+a TOLD+nada WANT+AGAIN WANT+MORE WANT+REMOVE WANT+RM WANT+STOP
-2 WANT+STOPDO WANT+dizer WANT+ir WANT+pra WANT+tirar WISH+ME WISH+REPLY WISH+contar
-2 WISH+deixar WISH+en.ME WISH+en.TAIL WISH+en.VOC WISH+enviar WISH+falar WISH+me WISH+o
-2 WISH+reenviar WORD+AGAIN WORD+MORE WORD+mais WORD+que WORD+sem WORD+uma a a+AGAIN a+CANCEL
-2 a+RECV a+REPLY a+THING a+chave a+en.LIST a+en.SENDING a+enviar a+foto a+mais a+obra
-2 a+receber acaba agora agora+> aguento ajuda alertas algum alguma amanha and and+en.BEFORE
-2 and+en.VOC ando anestesia antigo antigo+e apaguei aplicativo aquela aqui aqui+en.BEFORE
-2 aqui+en.NEG aqui+en.NEGATIVE aqui+no ar assim+que at ate atendimento atualiza avisos+> baixa
-2 baixa+DE banco barulho barulho+, basta before best bora brincadeira bring buscar cabeca
-2 cabelo cade cancela cancelar+, cancelou cartao casa+, celular+e chave chega+MORE chego
-2 com+voces comicio compro comunicacoes+por concordo confere confere+ai confirmado confirmar
-2 confirmo consentimento+STOP consentimento+STOPDO consentimento+WORD consentimento+para
-2 consigo+CANCEL consigo+WORD contacto+> contar contar+comigo contrato convidados convosco+,
-2 corte crescer custo custo+> da+uma dar+o das+0 das+en.DAY dava dava+STOP dava+STOPDO
-2 dava+WORD dava+para day de+2 de+LISTKIND de+celular de+comunicacoes de+convidados de+oferta
-2 de+onde de+outra de+sempre de+ter de+volta dedetizacao deixaram demais+> depende depende+,
-2 desconsidera desculpe dia+0 dia+en.DAY diz do+PERSON do+SHOP do+en.I do+en.VOC do+en.YOU
-2 do+i do+que doi dois dona dor doutora+> duvida e e+STOP e+STOPDO e+THIS e+agora e+comigo
-2 e+convosco e+en.ME e+en.TAIL e+en.VOC e+me e+o e+pra e+te ele+, em em+meu em+que email+,
-2 empresa en.BEFORE+at en.BEFORE+da en.BEFORE+en.FROM en.BEFORE+en.MY en.BEFORE+en.TEXT
-2 en.BEFORE+lembro en.BEFORE+mandam en.BEFORE+than en.DAY+en.DOESNT en.DAY+en.NEG
-2 en.DAY+en.NOT en.DAY+min en.DAY+not en.DITCH+you en.DOESNT+let en.DONT+let en.FEEL en.GAVE
-2 en.HEY+en.SUBJECT en.HEY+en.VOC en.LIST+en.BEFORE en.LOSE+> en.ME+da en.ME+down en.ME+lembro
-2 en.ME+mandam en.MESSAGES+, en.MESSAGES+STOP en.MESSAGES+STOPDO en.MESSAGES+WORD
-2 en.MESSAGES+para en.MY+en.EVENT en.MY+en.OTHER en.MY+house en.MY+inspection en.NEG+let
-2 en.NEGATIVE+en.TEXT en.NOBODY en.PHONE+> en.REMOVE+> en.SENDING+, en.SENDING+ME
-2 en.SENDING+en.BEFORE en.SENDING+en.VOC en.SUBJECT+en.DONT en.SUBJECT+en.GAVE
-2 en.SUBJECT+en.GET en.SUBJECT+en.MY en.TAIL+da en.TAIL+down en.TAIL+lembro en.TAIL+mandam
-2 en.TEXT+en.VOC en.THESE+meu en.THESE+que en.TIME+en.BEFORE en.VOC+da en.VOC+down
-2 en.VOC+lembro en.VOC+mandam en.YOU en.YOU+en.REPLY enche entendi enviar envio+DD envio+DE
-2 envio+de esposa esquece+DD esquece+DE esquece+de esqueci essa+semana essas+MSGS esse
-2 esse+OBJECT esse+numero esta+MSG esta+mensagem esta+na estao este estoque eu+NO eu+tiro
-2 fala+> falado falar+com falem falo falo+> favor favor+, feriado feriado+> ficha+> fixo
-2 fixo+, for+the foto+do fotos frango funciona ganhamos get gravado grito hoje+NO hoje+nao
-2 horario horas house ignore in+en.MY in+the incomoda informacoes inscrever+DE inspection
-2 interessa+> irma isso+que it+en.FROM ja+, ja+saiu jejum jejum+> kkk+> kkkkk+> last+en.BEFORE
-2 lembro lembro+DD lembro+DE lembro+de let linha+> lista+DE logo loja+nao lurdes mais+LATER
-2 mais+a mais+as manda+> manda+mensagem mandam mandam+THIS mandar+MORE mandar+mas
-2 mandar+mensagem mandar+ninguem mandaram mando mandou+, marca marca+> marcado+MORE
-2 marcado+nada marco+, marquei mas+o me+da me+lembro me+mandam meio+DE mensagem+e mensagens+da
-2 meu+nome min minha+PERSON minha+esposa minha+reserva moca moca+ME moca+eu molho mudou muita
-2 muito my+en.EVENT na+SERVICE na+rececao nada+disso nao+STOPALL nao+TOLD nao+abre nao+aguento
-2 nao+consigo nao+da nao+e nao+en.BEFORE nao+entendi nao+era nao+esquece nao+gosto nao+hein
-2 nao+marquei nao+pedi nao+recebo nao+ta nao+tenho nao+to nao+veio nao+vi nao+vou nas nem+GET
-2 nenhum+. no+en.TEXT nos numa numero+> numero+DD numero+de numero+gravado o+KIN o+MSGS o+SHOP
-2 o+WORD o+barulho o+en.LIST o+lixo o+pai o+preco o+recebimento o+recibo o+telemovel o+vosso
-2 obra of of+en.BEFORE olha+moca onde ontem orcamento os+avisos otimo ou+so outra+pessoa pagar
-2 pagar+> para+DD para+DE para+NO para+WORD para+de para+nao para+que para+voces parado pare+,
-2 passo+ai pedi+MORE pedi+nada pedi+pra pela pelo pelo+MSG pensar+e perdemos perto pessoa+>
-2 pode+SEND pode+deixar pode+mandar podem+REPLY podem+enviar por+mes porta portao pra+NO
-2 pra+REMOVE pra+RM pra+nao pra+outra pra+ser praga+DE precisa+DE preco preco+DE preco+da
-2 promocao+> pronto pronto+> quando+CANCEL quanto quanto+e que+KIN que+ME que+TELL que+diz
-2 que+e que+ele que+eu que+isso que+numero que+quer que+vc querendo querer+> queria+GET
-2 queria+que quero+ME quero+continuar quero+en.ME quero+en.TAIL quero+en.VOC quero+ir quero+me
-2 quero+o recebe recebe+MSG recebe+MSGS recebe+en.MESSAGES recebe+en.SENDING recebe+en.TEXT
-2 receber+LIST receber+os recebimento recebimento+DD recebimento+DE recebimento+de reenviar
-2 remover reserva reto reto+> rua sabado saber saber+o saco sair+THIS se se+o secretaria
-2 segunda seguro semana+> sempre ser+DE show sms+, so+> so+LIST so+MSGS so+THIS so+isso
-2 sobre+a sobre+o solicito+a sozinho sozinho+, sua ta+DE ta+na telefone+> tem+AGAIN tem+custo
-2 tem+mais tenho+esse tens ter+marcado than that the+en.BEFORE the+house the+inspection there
-2 time tira+da tirar tiraram+meu tirei tiro to trocar trocar+, troquei troquei+DD troquei+DE
-2 troquei+de tua tudo+THIS tudo+aqui turn+en.BEFORE turn+it uma+duvida uma+vez valeu+> vamos
-2 vc venham venho+por vez+DD vez+ME vez+de vez+eu vez+por vlw voce+> voltar voltar+a
-2 vossa+base vosso+OBJECT voto+em voto+en.THESE vou+sim whatsapp when which who your+en.LIST
-2 zap+,
2 "+" ,+NEVER ,+OBJECT ,+SERVICE ,+STOPALL ,+a ,+agradeco ,+as ,+cancela ,+confirmei
2 ,+desfacam ,+dispenso ,+en.LIST ,+en.TAKE ,+este ,+mudei ,+nunca ,+preenchi ,+setima ,+tirem
2 ,+toda ,+todo ,+viu .+AGAIN .+LIST .+MSG .+MSGS .+SERVICE .+STOP .+af .+aff .+agora .+agua
2 .+aqui .+as .+boa .+cancelem .+canselar .+chega .+com .+desistam .+desliga .+en.BADMSG
2 .+en.DITCH .+en.FROM .+en.KEYWORD .+en.NEG .+en.OTHER .+en.REPLY .+en.SENDING .+en.TEXT
2 .+en.THREAT .+esquecam .+exerco .+fico .+gostaria .+mds .+melhor .+n .+novidades .+oferta
2 .+off .+ponham .+qro .+quantas .+retiro .+sim .+stop .+tlgd .+to .+uau .+vcs .+were .+you
2 0+. 0+dias ?+CANCEL ?+REMOVE ?+RM ?+WORD ?+faco AGAIN+MSG AGAIN+MSGS AGAIN+THIS AGAIN+por
2 ANNOY+, ANNOY+. BOTHER+AGAIN BOTHER+a CALL+e CANCEL+ME CANCEL+MSG CANCEL+THIS CLIENT DD DD+"
2 DD+CANCEL DD+LIST DD+ME DD+REPLY DD+SERVICE DD+SLOT DD+WORD DD+cidade DD+desconto DD+en.LIST
2 DD+en.MESSAGES DD+entrada DD+enviar DD+fazer DD+mensagem DD+mim DD+numero DD+sms DE+" DE+,
2 DE+CANCEL DE+CONSENT DE+DE DE+OBJECT DE+REPLY DE+barco DE+beatriz DE+centro DE+consentimento
2 DE+consulta DE+desconto DE+e DE+en.MESSAGE DE+encomenda DE+entrada DE+enviar DE+esquina
2 DE+fazer DE+lixo DE+mensagens DE+mim DE+moral DE+more DE+o DE+operadora DE+praia DE+predio
2 DE+proxima DE+remedio DE+rgpd DE+semana DE+telemovel DE+tomada DE+uma FEDUP+DE FORGET+tempo
2 GER GER+, GER+pra GET+. GET+> GET+GER GET+MORE GET+SLOT GET+com GET+dos GET+isso GET+isto
2 GET+se INF+AGAIN INF+THIS INF+do INF+en.BEFORE INF+en.ME INF+en.TAIL INF+en.VOC INF+mais
2 INF+me INF+outro INF+pra KIN+da KIN+saiu LATER+GET LATER+RECV LATER+recebo LIST+.
2 LIST+CANCEL LIST+tambem ME+. ME+> ME+RM ME+SEND ME+SUBJ ME+THIS ME+WISH ME+a ME+esquecerem
2 ME+existo ME+irrita ME+mandem ME+tava ME+tira MORE+DD MORE+MORE MORE+RECV MORE+TELL
2 MORE+THIS MORE+WANT MORE+avisa MORE+por MORE+propaganda MORE+tenho MORE+vou MSG+. MSG+>
2 MSG+NO MSG+nao MSG+por MSG+que MSGS+> MSGS+por MSGS+tambem NO+autorizo NO+conheco NO+esta
2 NO+fura NO+pensar NO+por NO+pra NO+quer NO+tinha NO+torre NUM+, NUM+. NUM+STOP NUM+STOPDO
2 NUM+THIS NUM+WORD NUM+para NUMBER+. NUMBER+WRONG NUMBER+errado OBJECT+DD OBJECT+de
2 OBJECT+pra PERSON+, PERSON+> PERSON+saiu PREMOVE RECV+. RECV+> RECV+MSG RECV+aviso RECV+isso
2 RECV+isto REMOVE+, REMOVE+DE REMOVE+ME REMOVE+THIS REMOVE+ai REMOVE+minha REMOVE+tudo
2 REPLY+> RM+, RM+do RM+en.BEFORE RM+en.ME RM+en.TAIL RM+en.VOC RM+me RM+meu SEND+isso
2 SEND+mais SEND+outro SERVICE+en.BODY SERVICE+eu SERVICE+mole SERVICE+pra SHOP+, SLOT+.
2 STOP+DD STOP+de STOP+e STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+me STOP+ou STOPALL+com
2 STOPALL+e STOPDO+DD STOPDO+com STOPDO+de STOPDO+e STOPDO+ou SUBJ+, SUBJ+AGAIN SUBJ+MORE
2 SUBJ+quando SUBJ+so THING+. THING+DD THING+DE THING+de THING+en.BODY THING+mole THIS+.
2 THIS+STOP THIS+STOPDO THIS+se WANT+THIS WANT+en.BEFORE WANT+mudar WISH+. WISH+NO WISH+REMOVE
2 WISH+STOPALL WISH+WORD WISH+cortar WISH+mudar WISH+parar WISH+ser WISH+tirar WORD+com
2 WORD+ontem WORD+por WRONG a+INF a+andar a+boca a+contactar a+gaveta a+mae a+mesma
2 a+perguntar a+pessoa a+titular about about+en.MY about+the acabou aceito ads af af+ME
2 af+en.BEFORE af+en.ME af+en.TAIL af+en.VOC af+me aff after agua+, agua+DE agua+en.BODY
2 agua+mole ai+. ainda+GET ainda+RECV ainda+recebo alergica alerts amigo and+your anos+,
2 anos+que anulem ao+PERSON ao+cao ao+site apagamento apaguem apartamento+, ape apitando apto
2 arrependi artigo artigo+0 artigo+en.DAY as+campanhas as+vossas assinei assinei+DE assinei+na
2 attorney autorizei avisado avisem+quando aviso aviso+do banho+e barco beatriz boa+LATER
2 but+en.NEG by+en.MESSAGE by+en.SENDING by+en.TEXT cada+MSG cadastro caixa+DD caixa+DE
2 caixa+de cala campanhas cancelado cancelei+em cancelei+en.THESE cancelo canselar cao card
2 carinho carro+, carta+, celular+> centro chama+AGAIN chama+MORE chama+mais chato chega+DD
2 chega+DE chega+de chegar clico clico+pra cobra com+um comecei como+a como+en.BEFORE comprar
2 confirmei+DE confirmei+en.BEFORE confirmei+en.NEG confirmei+en.NEGATIVE confirmei+no conheco
2 consentimento+que contactar contactos continua+chegando continua+com continuo+a cortar+o
2 credito cupons cupons+, curso d da+DE da+OBJECT da+SERVICE da+beatriz da+tomada da+vossa
2 dado das das+MSG de+" de+CANCEL de+LIST de+ME de+MSG de+SEND de+SERVICE de+SLOT de+WORD
2 de+cidade de+desconto de+en.LIST de+en.MESSAGES de+entrada de+fazer de+mensagem de+mim
2 de+numero de+sms deixar+DD deixar+de desfacam desfacam+THIS desfacam+isso desiste+DE desliga
2 desliga+esse dessa+LIST desse destas deu+ne dia+, dia+com dias direito+ao direto+pro
2 dispenso+> disto disto+> dizer+NO dizer+nao do+MSG do+predio do+remedio do+rgpd dos+DD
2 dos+DE dos+de dura e+MORE e+MSGS e+NO e+eu efeitos efeitos+imediatos em+pedra em+setembro
2 en.ASKED+en.BEFORE en.BEFORE en.BEFORE+DD en.BEFORE+DE en.BEFORE+NUMBER en.BEFORE+THIS
2 en.BEFORE+about en.BEFORE+de en.BEFORE+e en.BEFORE+en.MESSAGES en.BEFORE+en.STOP
2 en.BEFORE+esquecerem en.BEFORE+for en.BEFORE+irrita en.BEFORE+mandem en.BEFORE+tira
2 en.BEFORE+with en.BLOCK en.BODY+em en.BODY+en.THESE en.CALL+and en.CALL+to en.DAY+.
2 en.DAY+dias en.DITCH+ME en.DITCH+en.ME en.DITCH+en.TAIL en.DITCH+me en.DOESNT
2 en.DOESNT+en.GET en.DOESNT+will en.DONT en.DONT+will en.END+> en.ENDED en.EVENT+en.KINDS
2 en.EVENT+en.PLURALS en.FROM+> en.FROM+en.SUBJECT en.FROM+en.YOU en.FROM+you en.I+en.DOESNT
2 en.I+en.NEG en.I+en.REVOKE en.I+en.TAKE en.I+take en.KINDS+por en.LIST+on en.ME+DD en.ME+RM
2 en.ME+THIS en.ME+a en.ME+de en.ME+esquecerem en.ME+irrita en.ME+mandem en.ME+tira
2 en.MESSAGE+por en.MESSAGES+en.FROM en.MESSAGES+from en.MY+> en.MY+attorney en.MY+en.MESSAGES
2 en.MY+en.PHONE en.MY+en.TEXT en.MY+number en.NEG+> en.NEG+NUMBER en.NEG+en.ASKED
2 en.NEG+en.VOC en.NEG+more en.NEG+will en.NEGATIVE+NUMBER en.NEGATIVE+en.BEFORE
2 en.NEGATIVE+more en.NUMBER en.OTHER+. en.PHONE+, en.PHONE+and en.PLURALS en.PLURALS+on
2 en.REPLY en.REVOKE en.SENDING+e en.SENDING+is en.SENDING+por en.STOP en.STOP+>
2 en.SUBJECT+en.REVOKE en.SUBJECT+en.YOU en.SUBJECT+you en.TAIL+> en.TAIL+DD en.TAIL+RM
2 en.TAIL+THIS en.TAIL+a en.TAIL+de en.TAIL+esquecerem en.TAIL+irrita en.TAIL+mandem
2 en.TAIL+tira en.TEXT+> en.TEXT+e en.TEXT+por en.THESE en.THESE+> en.THESE+pedra
2 en.THESE+setembro en.THREAT+en.MY en.THREAT+the en.UNSUB en.VOC+DD en.VOC+THIS en.VOC+a
2 en.VOC+de en.VOC+en.TAKE en.VOC+esquecerem en.VOC+irrita en.VOC+mandem en.VOC+on en.VOC+take
2 en.VOC+tira en.WISH en.YOU+en.TAKE encomenda encomenda+, enjoei entao entao+NO entao+nao
2 entra envio era+DE escusam esperei esquece+que esquecer esquecerem esquina esquina+> essa
2 esse+NUM esse+PERSON esse+celular esse+chip esse+tipo esta+seja eu+WISH eu+existo eu+so
2 eu+tava exerco exerco+o existo existo+> faleceu familia+NO familia+nao fecho ficha
2 filho+saiu fine fio fio+DE fio+da for+en.THESE formulario+, fosse from+en.SUBJECT
2 from+en.YOU from+you fugiu fui+ao fura gastar gaveta gaveta+DE gostaria+que ha+um hein+,
2 here+. hora+. hora+do i+en.REVOKE iam if if+en.VOC if+en.YOU if+you im im+en.MY im+the
2 imediatos inscricao+> interesse+, irrita is isso+. isto+> it+. ja+falei ja+tinha le leem
2 lembrar lembrete+DD lembrete+DE lembrete+de lembretes+DE lembretes+da levam lista+> listas
2 livre macacos mae mae+DE mae+da mail mail+, maio+, mais+MSG mais+MSGS mais+THIS mais+por
2 mandando mandando+pra mandou+ME mandou+eu mantenham mas+MSG mas+MSGS mas+TELL mas+avisa mds
2 me+DD me+RM me+THIS me+a me+de me+esquecerem me+irrita me+mandem me+tira meio+, melhor+NO
2 melhor+nao mensagens+NO mensagens+nao mensagens+tambem mesma mesma+OBJECT mesma+coisa
2 meu+PERSON meu+celular meu+direito meu+filho meu+telemovel mole mole+em mole+en.THESE moral
2 moral+, more+en.MESSAGES morreu motivo+LATER motivo+ainda mudar mudar+DD mudar+DE mudar+de
2 mudei mudei+pra my+en.BEFORE my+en.PHONE n+> na+moral na+praia na+proxima nada+> nada+DD
2 nada+a nada+de nao nao+autorizo nao+conheco nao+esta nao+fura nao+pra nao+quer nao+tinha
2 nao+torre ne+, nem+AGAIN nem+MORE nem+mais nem+pensar nem+por nenhuma nenhuma+, never+will
2 no+NUMBER no+en.BEFORE no+more novidades+DE novidades+da novo+NO number numero+, numero+.
2 numero+STOP numero+STOPDO numero+THIS numero+WORD numero+para o+envio o+numero o+professor
2 o+tribunal obrigado+> oferta+NO oferta+nao ofertas+> onde+clico operadora os+DD os+MSG
2 os+contactos os+cupons os+de ou+STOP ou+STOPDO out+> paciencia+> paciente pacote pago para+>
2 para+o parar+> parem parem+> parte passada passada+, passe passo+> paz+> peco+a pedido+pra
2 pedra+dura pentear pentear+macacos perguntar perguntar+> pessoa pessoa+WRONG pessoa+errada
2 pessoa+que phone+and piada piscina pix+> pode+FORGET pode+REMOVE pode+RM pode+WORD
2 pode+esquecer ponham+se por+onde posso+AGAIN posso+MORE posso+mais posto+DE pra+STOPALL
2 pra+THIS pra+isso pra+parar pra+pessoa pra+sair pra+vcs precisa+, preciso+GET preciso+saber
2 predio predio+, predio+> preenchi preenchi+o print+DD print+DE print+de processo+>
2 processo+por prometeram promocoes+> propaganda+DD propaganda+DE propaganda+de proxima+MSG
2 proxima+mensagem q qro qualquer+novo quando+e quantas+vezes que+CANCEL que+INF que+MORE
2 que+PAIN que+SEND que+STOP que+STOPDO que+SUBJ que+esta que+iam que+motivo que+parte
2 que+saudade querem queria+a quero+MORE quero+mudar quero+que quero+ser quiser quit+> raio
2 receber+. receber+> receber+AGAIN receber+THIS receber+isso receber+mais recebo+THIS relogio
2 resolve respondi resto+WISH resto+pode rgpd risca saber+DD saber+de saber+dos sair+,
2 sair+pra saiu+da sao+0 sao+bem sao+en.DAY saudade saude se+GET se+NO se+cancelei
2 se+continuar se+nao sem+WORD semana semana+, semana+passada semana+que senhora senhora+DD
2 senhora+DE senhora+de setembro setembro+, setima sim skip some+DE sou+alergica sou+do sou+o
2 spam ta+GER ta+tudo take tanta tanta+MSG tanta+mensagem tao telefone telefone+e tem+como
2 tem+nada tem+que tempo tenho+DD tenho+DE tenho+SHOP tenho+de tenho+paciencia terceira texts
2 the+en.MESSAGES the+en.TEXT their tinha+OBJECT tinha+SERVICE tinha+pedido tira+do titular
2 titular+DE tlgd to+GER to+en.END to+end to+fora to+go toda+. toda+hora tomada tomada+, torre
2 torre+a tratem tribunal tudo+, tudo+em tudo+en.THESE uai uau uau+, uma+senhora vaga vaga+,
2 vai+GET vai+pro vcs+sao ver+, vez+. vez+e vez+que voces+ME voces+en.ME voces+en.TAIL
2 voces+en.VOC voces+me vos vossas+LIST vossas+MSG vossas+MSGS vou+ai will you+en.TAKE
2 yourself
3 ,+AGAIN ,+LIST ,+MSGS ,+mais ,+mas ,+na ,+que ,+tchau .+SUBJ .+agradeco .+ah .+ces
3 .+en.BEFORE .+en.ENDED .+en.SUBJECT .+en.YOU .+ide .+ninguem .+ou .+peco .+revogo .+ta
3 .+toda .+vejam 0+MSG 0+MSGS AGAIN+GET CALL+AGAIN CALL+MORE CALL+mais CANCEL+com CANCEL+do
3 CANCEL+e CANCEL+hoje CANCEL+isso CANCEL+os CONSENT+que DD+MSG DD+NO DD+RECV DD+SEND DD+agua
3 DD+fora DD+nao DD+ouro DD+receber DD+saude DE+> DE+ME DE+NO DE+RECV DE+SEND DE+SERVICE
3 DE+agua DE+en.BEFORE DE+en.LIST DE+en.MESSAGES DE+fora DE+mao DE+meu DE+nao DE+ouro
3 DE+receber DE+saude DE+sms GER+> GET+, GET+AGAIN GET+mais KIN+. KIN+DE LATER+. LIST
3 LISTKIND+foi ME ME+FORGET ME+precisava MORE+GET MORE+MSG MORE+aqui MSG+DD MSG+de MSG+e
3 MSGS+, NO+AGAIN NO+MORE NO+RECV NO+WANT NO+WISH NO+mais NO+os NO+sao NUM+WRONG NUM+errado
3 NUMBER NUMBER+STOP NUMBER+STOPDO NUMBER+THIS NUMBER+WORD NUMBER+para OBJECT+chegar PAIN+ME
3 PAIN+eu RECV+AGAIN RECV+mais REMOVE+do REMOVE+esse RM+ME RM+que SEND+, SEND+> SEND+AGAIN
3 SEND+MORE SERVICE STOP+com SUBJ+. TELL+quando TOLD+com WANT+GET WANT+en.NEG WANT+en.NEGATIVE
3 WANT+no WANT+que WANT+ser WISH+> WISH+CANCEL WISH+FORGET WISH+en.NEG WISH+esquecer WORD+ai
3 WORD+e a+ME a+mim a+minha aceitar agradeco+MORE agradeco+mas ah ah+que apartamento
3 autorizacao avisa+quando avisem aviso+DE banho+ao bate caixa caminho camoes cao+> casa+DE
3 casamento+foi ces chatear+outro chatice check+up chegar+> cloro cm com com+SLOT com+as
3 como+, como+bloqueio continua+GER continuar conversa cortar da+mao dar+banho de+NO de+RECV
3 de+agua de+fora de+nao de+ouro de+receber de+saude desativo dessa dessas dessas+MSG
3 dessas+MSGS devolvi dia+NO dia+nao done e+MSG e+NEVER e+continua e+foi e+nunca en.ALONE
3 en.ASKED en.BEFORE+FORGET en.BEFORE+NUM en.BEFORE+en.NEG en.BEFORE+more en.BEFORE+telemovel
3 en.BEFORE+to en.DAY+MSG en.DAY+MSGS en.ENDED+> en.KEYWORD+> en.ME+FORGET en.MY+en.MENDED
3 en.MY+en.NUMBER en.MY+en.SENDING en.NEG+NUM en.NEG+telemovel en.NEGATIVE+NUM
3 en.NEGATIVE+telemovel en.SUBJECT+en.TAKE en.SUBJECT+take en.TAIL+FORGET en.TAKE+my en.TEXT
3 en.THINGS+up en.THREAT en.VOC+. en.VOC+> en.VOC+FORGET encarecidamente encarecidamente+que
3 entra+com enviem envio+> era era+tudo errado+> esse+NUMBER eu+precisava facam falei
3 falei+com ficha+DD ficha+DE ficha+de fico filho fingem fingem+que foi+cancelado
3 for+en.BEFORE for+my from+en.MY from+the garantia ginasio goodbye gostaria here+> ide+INF
3 ide+SEND ide+chatear in+a incluida isto+e lembrem lixo+> loja+, long mais+GET mandar+,
3 mandem+, mao maravilha maravilha+, marcar me+FORGET mensagem+DE mensagens meu+LAWYER
3 meu+advogado minha+THING minha+caixa more motivo my+en.CALL my+phone n na+esquina nao+BOTHER
3 nao+GET nao+RECV nao+os nao+sao ne no+NUM no+telemovel nossa notices novidades novo+?
3 numero+WRONG numero+errado o+CONSENT o+LISTKIND o+casamento o+consentimento o+do o+ginasio
3 o+mesmo o+pacote o+remedio obrigada+, oferecer onde+desativo operadora+, os+DE os+WANT
3 os+WISH os+quero ouro param pe phone place pode+STOPALL pode+parar pode+tirar porcaria
3 pra+garantia praia precisa prestado processo quando+a quando+o que+MSG que+maravilha
3 quero+DE quero+en.NEG raio+que rastreio rastreio+DE receber+MORE remedio+chegar resto+>
3 revogo saber+DE saiam saldos se+en.BEFORE seja so+ME so+en.BEFORE so+en.ME so+en.TAIL so+me
3 sol sumam sumam+> ta take+en.MY take+my tambem+. telemovel tem+por tenho tenho+SERVICE
3 the+en.SENDING tira+DE todos trem ultima ultima+, um uma+, va vai+ver vao+INF vao+SEND
3 vao+chatear vejam vejam+se ver+se visse visse+> voces+. voces+fingem voltem voltem+a vossas
3 were+done withdraw
4 ,+STOP ,+STOPDO ,+nao ,+para ,+so ,+vai .+STOPALL .+THING .+adeus .+en.I .+encerra .+i .+os
4 .+🔕 0+anos AGAIN+uma CANCEL+LATER CANCEL+esse DD+ferias DD+uma DE+MSG DE+NUMBER DE+escola
4 DE+ferias DE+um FORGET+que GET+THIS INF MORE+MSGS MORE+uma MSG+onde MSG+tambem MSGS MSGS+e
4 NO+quero NO+receber NO+voltem RECV+THIS REMOVE+meu SERVICE+DD SERVICE+de WANT+sair WISH+mas
4 WISH+sair a+apolice a+conversa adeus adeus+> agradeco agua ao apolice aqui+ta avisa banho
4 bloqueio bom+dia como+e continua da+escola da+semana da+um de+INF de+ferias de+uma
4 dispenso+, distancia do+meu e+DD e+das e+de e+voces en.BEFORE+a en.DAY+anos en.ME
4 en.NEG+en.BEFORE en.SENDING+> en.TAIL encerra entenderam+> escola escola+, esquecam eterno
4 for+en.MY from ide inscricao limite mais+> mais+uma mao+> me melga minha+paciencia nao+WANT
4 nao+WISH nao+quero nao+receber nao+voltem o+silencio outro+> pao pedra podem pra+WORD
4 pra+continuar pra+quem professor qualquer que queijo quem+WANT quer quero+nao quieto recebo
4 retirem sao se+ME seja+a silencio silencio+e ta+> telemovel+> toda tudo+que up vcs venda ver
4 with+a
5 ,+mensagem ,+por .+como .+en.ALONE .+en.STOP .+mete .+podem .+sair ?+? AGAIN+> CANCEL+por
5 DD+INF DD+voces DE+INF DE+numero DE+voces INF+> LAWYER NO NO+tem REMOVE REMOVE+> RM+>
5 STOPALL WANT+> WANT+e WANT+nao WISH+MORE WISH+dar WISH+e WISH+nao WISH+que a+nossa a+ultima
5 acabou+, ai+> bloqueando calado calado+, como consentimento daqui+> dar de+voces dou e+DE
5 en.BEFORE+. en.BEFORE+> en.KINDS en.SENDING entenderam fico+DD fico+DE fico+de fora here
5 hoje isto loja mensagens+, mete mete+o moco+> nao+tem o+pe ofereca os peco pode+CANCEL
5 por+que precisa+INF proxima quero+> quero+e remedio resultados sair+> so+en.VOC sou+a
5 tambem+> tchau tchau+> these with
6 ,+NO ,+RM ,+WORD .+CANCEL .+da .+nem .+so CONSENT DE+NUM GET ME+ja MSG+do NO+dou NO+precisa
6 NO+sou RM STOPALL+> THIS THIS+ta anos chatear daqui dispenso eu+ja hoje+> ja+TOLD meu+NUMBER
6 meu+numero moco nao+dou nao+precisa nao+sou nem paciencia receber
7 ,+MORE ,+REMOVE ,+sim .+WORD LAWYER+> a+loja entrei ferias numero o+resto resto vao 🔕
8 ,+CANCEL .+vai .+vao CANCEL+> FORGET MSG MSG+DE RECV STOPDO+> THIS+> meu+NUM sou tambem
9 ,+MSG CANCEL MORE+> NUM STOP+> dos fora+> nao+> vai
10 LIST+> WORD+> sair
12 NO+> ai
13 .
"""
