"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 =bias
-15 >
-11 PAIN ou
-10 LATER
-9 .+nao en.DAY+> o sem
-8 .+e 0+> NO+CANCEL SHOP WISH+, na nao+CANCEL obrigada por
-7 ,+SUBJ .+quero OBJECT a+OBJECT antes continuem veio
-6 ,+SEND .+essa .+se 2 CANCEL+o DE+lembretes LATER+nao MSG+quando OBJECT+> SLOT SLOT+> a+MSG
-6 alertas consigo desde do doutor en.THIRD falar ficou ir manda o+THING obrigada+MORE
-6 obrigada+mas querer sem+querer voce
-5 ,+LATER ,+WANT ,+continuem ,+da ,+voces .+DD .+NO .+a .+meu .+tem CALL CANCEL+a CANCEL+da
-5 LATER+, LATER+NO LIST+DE LIST+da MORE+o NO+REMOVE NO+consigo NO+pensem NOUNOUT+> REMOVE+da
-5 RM+da SEND+MSG SHOP+> WANT+DD WANT+de WORD+DE amo certo continuem+GER continuem+INF
-5 continuem+SEND da ele fica fora+do lembretes mandou meu+WORD na+LIST na+lista nao+REMOVE
-5 nao+consigo nem+pensem notificacoes o+OBJECT outra pensem pensem+em pensem+en.THESE qual
-5 quando responder se+for te vi
-4 .+. .+WANT .+de .+quem CANCEL+DE DD+> DE+pra KIN ME+GET MORE+com NO+RM NO+WORD NO+sei
-4 NUMBER+> PERSON RECV+os REMOVE+o SEND+mensagem SEND+propaganda SERVICE+> SLOT+DE SUBJ+MSG
-4 SUBJ+MSGS SUBJ+propaganda THING+> THIS+, THIS+por WANT+CANCEL WISH+ir WORD+o a+SERVICE
-4 a+SHOP a+promocao ajudam alguem antes+DE bolo cancela cancela+o com+KIN da+SLOT da+pra de+>
-4 de+vcs deixa deixar depois descadastro desculpa desde+que dos+MSGS dos+lembretes doutor+,
-4 doutora em en.NEG en.NEGATIVE en.NOT en.PULL en.SENDING+en.BEFORE en.TIME escrever
-4 essas+MSGS eu+GET fala foi gente got isso kkk kkkk lembretes+> mandem+MSG mandem+MSGS
-4 mandem+propaganda marcado mensagem+quando mes nada nada+, nada+com nao+RM nao+sei no nome
-4 novo+> o+PERSON outro+LAWYER outro+PERSON outro+advogado pedi pode por+tudo pra+ME
-4 propaganda+> quando+WORD que+ME quem quero+WORD recebi sumiu texto the valeu voto
-3 "+MORE ,+INF ,+PERSON ,+THIS ,+WISH ,+agora ,+como ,+desde ,+e ,+en.MY ,+ficou ,+isso
-3 ,+manda ,+my ,+obrigada ,+valeu .+ME .+SEND .+acho .+autorizo .+bora .+claro .+en.HEY
-3 .+en.THIRD .+essas .+mandem .+minha .+obrigada .+the .+tira .+tirem .+voces 0+, ? ?+WANT
-3 ?+WISH AGAIN+THING AGAIN+escrever AGAIN+o CALL+> CANCEL+dos CANCEL+quando DD+PAIN DD+luto
-3 DD+vcs DE+LISTKIND DE+PAIN DE+SLOT DE+celular DE+luto DE+vcs INF+a LIST+sim ME+NO ME+tirem
-3 MORE MORE+THING MORE+escrever MSG+STOP MSG+STOPDO MSG+WORD MSG+acaba MSG+para MSGS+STOP
-3 MSGS+STOPDO MSGS+WORD MSGS+para NO+ANNOY NO+estou NO+ha NO+mandem NUMBER+do OBJECT+DE
-3 OBJECT+do PAIN+, PAIN+DD PAIN+DE PAIN+de REMOVE+a REMOVE+uma REPLY RM+uma SEND+MSGS SLOT+?
-3 STOP+MSG STOP+NO STOP+THIS STOP+pra STOPALL+DE STOPDO+MSG STOPDO+NO STOPDO+THIS STOPDO+pra
-3 SUBJ+isto TELL WANT WANT+AGAIN WANT+LIST WANT+mais WANT+nem WISH+SEND WISH+nem WISH+reenviar
-3 WISH+voltar WORD+NO WORD+THIS WORD+a a+LATER a+THING a+mensagem abre acaba+quando acordo
-3 aguento alarme alarme+DE antes+> aparelho aquele aqui+, aqui+DE as+notificacoes as+pontas
-3 assim automatica+. barulho bem bloqueou bora can cancelar certo+> cheia chorei claro com+a
-3 com+ele convosco cortar+DE da+MSG de+PAIN de+luto deixei dia+> dizer do+PERSON do+SLOT
-3 dos+LIST dos+MSG doutora+> duas e+> e+LATER e+THIS e+fixo e+golpe e+isso e+so em+en.BEFORE
-3 em+que email embora en.BEFORE+at en.BEFORE+en.FROM en.BEFORE+en.TIME en.BEFORE+tirem
-3 en.BEFORE+was en.DAY en.DAY+, en.HEY en.LIST+en.BEFORE en.ME+tirem en.REMOVE en.SENDING+,
-3 en.SUBJECT en.TAIL+tirem en.TEXT+, en.THESE+en.BEFORE en.THESE+en.VOC en.THESE+que
-3 en.TIME+en.BEFORE en.VOC+tirem enquanto essa+mensagem essas+en.MESSAGES esse+numero esta
-3 este+> eu+NO ficar fixo for+MSGS foto franja golpe golpe+> gosto gosto+DE he hes his horario
-3 imobiliaria importante isso+, isso+e isto+por ja+saiu kkkkk kkkkk+> liga ligar linha
-3 lista+DE lista+NO lista+nao luto mais mais+THING mais+escrever mais+o me+tirem minhas
-3 nao+WORD nao+estou nao+ha nao+mandem ninguem+> nome+do notificacoes+DE novo o+PAIN o+SHOP
-3 o+SLOT o+alarme o+outro obrigado+por off ontem orcamento ouvir pararam pela percebi pontas
-3 por+WISH por+escrito por+favor portao portaria posso pra+deixar pra+eles pra+eu precisa+DE
-3 preciso+DE prefiro promocao+CANCEL promocao+acaba promos publicidade+NO publicidade+nao
-3 quando+> quando+sair quanto que+eu querer+, quero+, quero+CANCEL quero+continuar quero+nem
-3 recebe reenviar resposta sabado sera show so+a tem ter there this time tirem+da torpedo+>
-3 trabalho tres tudo+bem turn vez+> voces volta was zap zap+,
-2 , ,+KIN ,+TOLD ,+certo ,+confere ,+em ,+en.ME ,+en.TAIL ,+en.THESE ,+estava ,+ja ,+me ,+meus
-2 ,+o ,+obrigado ,+onde ,+ou ,+podem ,+quero ,+se ,+tem ,+to .+% .+> .+CALL .+KIN .+TELL .+blz
-2 .+brincadeira .+cancela .+cancelar .+chorei .+combinado .+concordo .+deixa .+deixei
-2 .+desculpa .+dois .+en.DOESNT .+en.ME .+en.MENDED .+en.TAIL .+en.VOC .+fala .+feliz .+gostou
-2 .+he .+is .+isso .+liga .+me .+mensagem .+mudou .+naum .+nossa .+obrigado .+pix .+pode
-2 .+prefiro .+qual .+sai .+sao .+solicito .+tudo .+um .+uma .+vlw .+voltem 0 0+min 1+> ?+ME
-2 ?+NO ?+eu ?+nao ?+queria ?+tenho AGAIN+DE AGAIN+INF AGAIN+LATER AGAIN+SEND AGAIN+a
-2 ANNOY+MORE BOTHER+, CALL+, CALL+em CALL+en.THESE CANCEL+. CANCEL+OBJECT CANCEL+em
-2 CANCEL+en.THESE CANCEL+uma CONSENT+STOP CONSENT+STOPDO CONSENT+WORD CONSENT+para DD+2
-2 DD+LISTKIND DD+celular DD+chegar DD+convidados DD+ideia DD+onde DD+semana DD+ter DD+volta
-2 DE+2 DE+LAWYER DE+WORD DE+cabelo DE+casa DE+chegar DE+convidados DE+cpf DE+en.I
-2 DE+en.SUBJECT DE+en.YOU DE+fim DE+i DE+ideia DE+lista DE+onde DE+outra DE+plano DE+portaria
-2 DE+processo DE+rececao DE+sabado DE+seguradora DE+ter DE+trabalho DE+volta FORGET+DD
-2 FORGET+de GET+chata GET+en.LIST GET+en.MESSAGE GET+en.MESSAGES GET+en.SENDING GET+en.TEXT
-2 GET+marcado GET+o GET+os GET+quanto GET+sms INF+mas INF+ninguem KIN+, KIN+> KIN+mandou
-2 LATER+e LAWYER+vai LIST+STOP LIST+STOPDO LIST+WORD LIST+do LIST+en.BEFORE LIST+en.NEG
-2 LIST+en.NEGATIVE LIST+no LIST+para LIST+pode LIST+sao LISTKIND+> ME+MORE ME+MSG ME+NEVER
-2 ME+cortar ME+lembro ME+mandam ME+nunca ME+ouvir ME+tiro ME+with MORE+INF MORE+LATER MORE+NO
-2 MORE+SEND MORE+disso MORE+nao MSG+, MSG+? MSG+na MSG+pode MSG+sao MSGS+da MSGS+en.BEFORE
-2 MSGS+pode MSGS+sao NEVER+, NO+STOP NO+STOPALL NO+STOPDO NO+abre NO+aguento NO+chegou NO+da
-2 NO+e NO+en.ME NO+en.TAIL NO+en.VOC NO+entendi NO+esquece NO+fui NO+gosto NO+kero NO+me
-2 NO+parem NO+pedi NO+percebi NO+recebo NO+responder NO+ta NO+te NO+to NO+vai NO+veio NO+vi
-2 NOUNOUT NUM+gravado NUM+mudou NUM+na NUMBER+gravado NUMBER+mudou NUMBER+na OBJECT+NO
-2 OBJECT+foi OBJECT+ja OBJECT+que PAIN+> PAIN+? PERSON+INF RECV+en.LIST RECV+en.MESSAGE
-2 RECV+en.MESSAGES RECV+en.SENDING RECV+en.TEXT RECV+sms REPLY+pro RM+DD RM+de SEND+a
-2 SEND+ninguem SEND+pro SERVICE+na SHOP+DD SHOP+DE SHOP+de SHOP+ja SLOT+, SLOT+DD SLOT+de
-2 SLOT+ja STOP+, STOP+GET STOP+MORE STOP+WORD STOP+as STOP+na STOP+nao STOP+que STOPALL+,
-2 STOPDO STOPDO+, STOPDO+GET STOPDO+ME STOPDO+MORE STOPDO+WORD STOPDO+as STOPDO+na STOPDO+nao
-2 STOPDO+que SUBJ+mensagem SUBJ+pro TELL+> THING+MORE THING+que THIS+DE THIS+que TOLD+MORE
-2 TOLD+a TOLD+nada WANT+DE WANT+MORE WANT+MSGS WANT+REMOVE WANT+RM WANT+STOP WANT+STOPDO
-2 WANT+dizer WANT+ir WANT+mensagens WANT+os WANT+tirar WANT+voltar WISH+ME WISH+REPLY
-2 WISH+contar WISH+continuar WISH+en.ME WISH+en.TAIL WISH+en.VOC WISH+enviar WISH+falar
-2 WISH+me WISH+o WORD+, WORD+AGAIN WORD+MORE WORD+as WORD+de WORD+mais WORD+nao WORD+que
-2 WORD+sem WORD+uma a+AGAIN a+CANCEL a+RECV a+caixa a+chave a+foto a+mais a+obra a+receber
-2 a+vontade acaba acao aceito+os acho acho+que agora ajuda alarme+da algum alguma amanha an
-2 and+en.TAKE anestesia antigo antigo+e apagou apaguei aparecem aquela aqui+en.BEFORE
-2 aqui+en.NEG aqui+en.NEGATIVE aqui+no ar as as+MSG assim+que at at+en.BEFORE ate atendimento
-2 atualiza audiencia autorizo avisar avisos back baixa baixa+DE banco barulho+, basta because
-2 because+hes best blz branco brincadeira buscar by+en.MY by+the cabeca cabelo cade calor
-2 cancelar+, cancelou casa casa+, casa+e cell certo+, chata chave chega chega+MORE chego
-2 chegou chover com+MSG com+voces comicio comigo compro concordo confere confere+ai confirmado
-2 confirmar contacto+> contar contar+comigo contrato convidados convosco+, corte crescer
-2 curriculo custo custo+> da+seguradora da+uma das+0 das+en.DAY dava dava+STOP dava+STOPDO
-2 dava+WORD dava+para de+2 de+LISTKIND de+celular de+chegar de+convidados de+ideia de+onde
-2 de+semana de+ter de+volta dedetizacao deixaram demais+> depende depois+DE desconto+DE
-2 desculpa+, desculpe deu dia+0 dia+en.DAY diz do+LAWYER do+LIST do+banco do+cpf do+en.I
-2 do+en.SUBJECT do+en.VOC do+en.YOU do+i do+que doi dois dona dor duvida e+ME e+agora e+comigo
-2 e+en.BEFORE e+en.ME e+en.TAIL e+en.VOC e+me e+nem e+o e+pra e+te ele+, eles eles+> em+branco
-2 em+meu em+vez empresa en.BEFORE+CANCEL en.BEFORE+en.BADMSG en.BEFORE+en.GAVE
-2 en.BEFORE+en.KINDS en.BEFORE+en.TEXT en.BEFORE+lembro en.BEFORE+mandam en.DAY+en.NEG
-2 en.DAY+min en.FEEL en.GAVE en.HEY+en.SUBJECT en.I+en.WISH en.I+left en.LIST+pode en.LIST+to
-2 en.LOSE en.ME+CANCEL en.ME+da en.ME+lembro en.ME+mandam en.ME+with en.MENDED+> en.MESSAGE+,
-2 en.MESSAGE+pode en.MESSAGES+, en.MESSAGES+STOP en.MESSAGES+STOPDO en.MESSAGES+WORD
-2 en.MESSAGES+en.BEFORE en.MESSAGES+para en.MESSAGES+pode en.MESSAGES+to en.MY+cell
-2 en.MY+en.THINGS en.MY+first en.NEGATIVE+en.TEXT en.NOBODY en.PHONE+> en.PULL+> en.REMOVE+>
-2 en.REMOVED+en.BEFORE en.SENDING+en.VOC en.SENDING+pode en.SENDING+to en.SUBJECT+en.GAVE
-2 en.SUBJECT+en.WISH en.SUBJECT+got en.SUBJECT+left en.TAIL+CANCEL en.TAIL+da en.TAIL+lembro
-2 en.TAIL+mandam en.TAIL+with en.TEXT+en.BEFORE en.TEXT+pode en.THESE+branco en.THESE+meu
-2 en.THESE+vez en.TIME+hes en.VOC+CANCEL en.VOC+da en.VOC+lembro en.VOC+mandam enche endereco
-2 engano+> entendi enviar envio+DD envio+DE envio+de erase esposa esquece+DD esquece+DE
-2 esquece+de essa+semana essas+MSG esse esta+FEDUP esta+cheia estava este estoque eu+MORE
-2 eu+NEVER eu+nao eu+nunca eu+tiro fala+> falado falar+com falem falo falo+> favor favor+,
-2 feriado feriado+> first foto+do fotos frango fui ganhamos gosto+DD gosto+de gravado grito ha
-2 his+en.BEFORE horas i+left ideia ideia+, ignore im+en.NEG incomoda informacoes insurance
-2 interesse+> iron isnt isso+que it+en.FROM it+was ja+, jejum jejum+> kero kkk+> left
-2 lembrete+> lembretes+STOP lembretes+STOPDO lembro lembro+DD lembro+DE lembro+de let let+the
-2 lindo linha+> list list+> logo loja+nao mais+DE mais+INF mais+LATER mais+SEND mais+a
-2 manda+mensagem mandam+THIS mandar+MORE mandar+MSG mandar+mas mandar+mensagem mandar+ninguem
-2 mandaram mandem mando mandou+, marca marca+> marcado+MORE marcado+nada marco+, marquei
-2 mas+NO mas+nao me+CANCEL me+da me+lembro me+mandam me+with mensagem+, mensagem+e
-2 mensagens+DE mensagens+sao mes+> mesmo+> meu+KIN meu+curriculo meu+e meu+nome min
-2 minha+PERSON minha+casa minha+esposa minha+reserva moca molho mudou muito my+cell
-2 my+en.THIRD na+portaria na+rececao nada+disso nadar name nao+TOLD nao+aguento nao+da nao+e
-2 nao+entendi nao+era nao+esquece nao+fui nao+gosto nao+pedi nao+percebi nao+recebo
-2 nao+responder nao+ta nao+te nao+to nao+veio nao+vi nao+vou naum naum+WANT naum+WISH
-2 naum+kero nem+GET nenhum+. nessa no+en.TEXT nobody nothing notificado numa numero+>
-2 numero+gravado o+CANCEL o+KIN o+LIST o+MSG o+aparelho o+barulho o+lixo o+orcamento o+pai
-2 o+preco o+recibo o+telemovel o+vosso obra obrigada+> obrigada+por onde only os+alertas otimo
-2 ou+NO ou+nao our out outra+pessoa pagar pagar+> pai para+DD para+DE para+NO para+WORD
-2 para+de para+nao para+que parado passo+ai passou+meu pedi+MORE pedi+nada pelo pelo+MSG
-2 pensar+e permissao perto pessoa+> pode+ME pode+SEND pode+en.BEFORE pode+en.ME pode+en.TAIL
-2 pode+en.VOC pode+mandar pode+me por+MSG por+enquanto porta portaria+> postal pra+REMOVE
-2 pra+RM pra+avisar pra+mim pra+ser preciso preco preco+DE preco+da promocao+> pronto pronto+>
-2 proposta quando+CANCEL quanto+e que+KIN que+e que+ele que+horas que+isso que+numero que+vc
-2 quem+passou querendo querer+> queria queria+que quero+ir quero+o quero+sair quero+voltar
-2 read receber+LIST remover reserva rua saber saber+o saber+quanto sai+DE saida sair+THIS
-2 saiu+> sala se se+o secretaria segunda seguradora semana+> sempre sempre+> ser+chata
-2 sera+que sexta sexta+NO sexta+nao sms+, sms+pode so+> so+LIST so+MSGS so+THIS so+en.LIST
-2 so+en.MESSAGE so+en.MESSAGES so+en.SENDING so+en.TEXT so+isso so+sms sobre sobre+a sobre+o
-2 solicito+a soube soube+DE soube+do sozinho sozinho+, telefone+> telefonema tem+custo
-2 tenho+esse tenho+interesse tens ter+marcado textos texts+to the+en.THINGS the+first
-2 this+en.BEFORE tira+da tiraram+meu tirei tirem tirem+DE tiro to+> torpedo torpedos trocar
-2 trocar+, troquei troquei+DD troquei+DE troquei+de uma+duvida uma+vez vamos vc venham vez+DD
-2 vez+DE vez+ME vez+de vez+eu vez+por vlw voces+esta voltar voltar+a vosso+OBJECT vou+sim what
-2 your your+en.LIST
2 "+" ,+LIST ,+MSGS ,+NEVER ,+OBJECT ,+SERVICE ,+STOPALL ,+as ,+cancela ,+com ,+confirmei
2 ,+desfacam ,+dispenso ,+en.END ,+en.TAKE ,+este ,+mas ,+mensagens ,+mudei ,+nunca ,+preenchi
2 ,+sao ,+setima ,+tirem ,+toda ,+todo .+AGAIN .+BOTHER .+FORGET .+LIST .+SERVICE .+STOP
2 .+WISH .+af .+aff .+agora .+agua .+aqui .+boa .+cancelem .+canselar .+chega .+com .+desistam
2 .+desliga .+en.BADMSG .+en.BEFORE .+en.DITCH .+en.FROM .+en.KINDS .+en.MESSAGE .+en.NEG
2 .+en.OTHER .+en.REPLY .+en.TEXT .+en.THREAT .+esquecam .+estou .+exerco .+gostaria .+mds
2 .+melhor .+n .+novidades .+numero .+oferta .+off .+passe .+passo .+ponham .+proxima
2 .+quantas .+retiro .+sei .+stop .+text .+tlgd .+to .+uau .+vcs .+vou .+were .+you 0+. 0+a
2 0+da 0+dias ?+REMOVE ?+RM ?+WORD ?+faco AGAIN+MSG AGAIN+MSGS AGAIN+THIS AGAIN+en.BEFORE
2 AGAIN+por ANNOY+, ANNOY+. BOTHER+AGAIN BOTHER+o CALL+e CANCEL+, CANCEL+ME CANCEL+THIS
2 CANCEL+ja CANCEL+meu DD DD+" DD+REPLY DD+SERVICE DD+SLOT DD+cidade DD+desconto DD+entrada
2 DD+enviar DD+mensagem DD+mim DD+numero DD+oposicao DD+vez DE+" DE+, DE+CONSENT DE+OBJECT
2 DE+REPLY DE+barco DE+beatriz DE+centro DE+cidade DE+consentimento DE+consulta DE+desconto
2 DE+e DE+en.MESSAGE DE+en.SENDING DE+encomenda DE+entrada DE+enviar DE+esquina DE+ficha
2 DE+lixo DE+mim DE+moral DE+more DE+o DE+operadora DE+oposicao DE+praia DE+predio DE+proxima
2 DE+rgpd DE+semana DE+telemovel DE+tomada DE+uma DE+vida DE+vossa FEDUP+DE FORGET+tempo GER+,
2 GER+por GER+pra GET+, GET+. GET+> GET+GER GET+MORE GET+SLOT GET+dos GET+isso GET+isto INF+ME
2 INF+THIS INF+do INF+en.BEFORE INF+en.ME INF+en.TAIL INF+en.VOC INF+mais INF+me INF+outro
2 KIN+THIS KIN+da KIN+saiu LATER+GET LATER+RECV LATER+recebo LIST+. LIST+CANCEL LIST+que ME
2 ME+. ME+ANNOY ME+REMOVE ME+RM ME+WISH ME+en.THESE ME+esquecerem ME+irrita ME+mandem ME+tava
2 ME+tira ME+to MORE+DD MORE+MORE MORE+RECV MORE+TELL MORE+THIS MORE+WANT MORE+aqui MORE+avisa
2 MORE+na MORE+propaganda MORE+vou MSG+. MSG+a MSG+e MSG+pra MSGS+> NEVER+vou NO+AGAIN NO+DE
2 NO+MORE NO+SEND NO+aceito NO+achei NO+autorizo NO+conheco NO+contem NO+enviem NO+esta
2 NO+fura NO+mais NO+minha NO+morta NO+na NO+pensar NO+pra NO+tinha NO+torre NOUNOUT+DE NUM+.
2 NUM+era NUM+morreu NUMBER+. NUMBER+STOP NUMBER+STOPDO NUMBER+WORD NUMBER+WRONG NUMBER+dai
2 NUMBER+era NUMBER+errado NUMBER+morreu NUMBER+para OBJECT+DD OBJECT+de OBJECT+e OBJECT+eu
2 OBJECT+pra PERSON+, PERSON+. PERSON+> PERSON+DE PERSON+da PERSON+saiu PSUBJ RECV+.
2 RECV+AGAIN RECV+MORE RECV+MSG RECV+aviso RECV+isso RECV+isto RECV+mais REMOVE+THIS REMOVE+ai
2 REMOVE+en.BEFORE REMOVE+tudo REPLY+> RM+, RM+do RM+en.BEFORE RM+en.ME RM+en.TAIL RM+en.VOC
2 RM+me RM+meu SEND+isso SEND+mais SEND+outro SERVICE+en.BODY SERVICE+eu SERVICE+mole
2 SERVICE+pra SHOP+en.BEFORE SHOP+en.ME SHOP+en.TAIL SHOP+en.VOC SHOP+me SLOT+. SLOT+por
2 STOP+DD STOP+e STOP+ou STOPALL+com STOPALL+e STOPDO+DD STOPDO+com STOPDO+e STOPDO+ou SUBJ+,
2 SUBJ+AGAIN SUBJ+MORE SUBJ+quando SUBJ+so THING+DD THING+DE THING+de THING+en.BODY THING+mole
2 THIS+. THIS+STOP THIS+STOPDO THIS+e THIS+se WANT+NO WANT+THIS WANT+en.BEFORE WANT+mudar WISH
2 WISH+. WISH+REMOVE WISH+STOPALL WISH+WORD WISH+cortar WISH+mudar WISH+ser WISH+tirar WORD+ai
2 WORD+ontem WORD+por WRONG+> a+0 a+CLIENT a+INF a+autorizacao a+boca a+contactar a+disparar
2 a+en.BEFORE a+fish a+gaveta a+mae a+mesma a+minha a+partir a+proxima a+titular about
2 about+en.MY about+the acabem administrativo ads af af+ME af+en.BEFORE af+en.ME af+en.TAIL
2 af+en.VOC af+me aff agua+, agua+DE agua+en.BODY agua+mole ai+. ainda+GET ainda+RECV
2 ainda+recebo alergica alerts amigo and+your anos+, anos+que anulem ao+PERSON ao+cao ao+site
2 apagamento apaguem apartamento+, ape apitando aposentei aposentei+, apto arrependi as+chaves
2 as+faturas as+vossas assinei attorney autorizei avisado avisem+quando aviso+do banho+e barco
2 beatriz bloqueei boa+LATER business but but+en.NEG by+en.MESSAGE by+en.SENDING by+en.TEXT
2 cada+MSG cada+mensagem caixa+DD caixa+DE caixa+de cala campanhas cancelado cancelei+em
2 cancelei+en.THESE cancelo canselar cao cardapio carinho carro+, carta+, casa+DE celular+>
2 centro ces chama+AGAIN chama+MORE chama+mais chato chaves chega+DD chega+DE chega+de
2 chegar+> chip cidade+e clico clico+pra cm cobra coisa com com+SLOT com+um comecei como+MSG
2 como+MSGS como+a como+en.BADMSG como+en.MESSAGES como+en.SENDING como+en.TEXT como+spam
2 comprar confirmei+DE confirmei+en.BEFORE confirmei+en.NEG confirmei+en.NEGATIVE confirmei+no
2 consentimento+que contactar contactos contactos+> contem+comigo continua+chegando
2 continua+com continuo+a cortar+o credit credit+card credit+en.OTHER credit+en.THINGS credito
2 cupons cupons+, d da+DE da+OBJECT da+SERVICE da+beatriz da+sua da+tomada da+vossa dado
2 das+MSG de+" de+SEND de+SERVICE de+SLOT de+cidade de+desconto de+entrada de+mensagem de+mim
2 de+numero de+oposicao de+vez deixar+DD deixar+de deixem desfacam desfacam+THIS desfacam+isso
2 desiste+DE desliga desliga+esse dessa+LIST dessa+lista dessas+LIST dessas+mensagens desse
2 destas destes destes+LIST destes+MSG destes+MSGS deu+ne devolvam devolvam+ME
2 devolvam+en.BEFORE devolvam+en.ME devolvam+en.TAIL devolvam+en.VOC devolvam+me dia+, dia+com
2 dias direto direto+pro disparar disparos dispenso+> disto disto+> divorcio dizer+NO
2 dizer+nao do+MSG do+predio do+rgpd do+sistema dos+DD dos+DE dos+de dura e+MORE e+MSGS e+RM
2 e+a efeitos efeitos+imediatos em+maio em+pedra em+setembro en.AUTHORITY en.BADMSG
2 en.BEFORE+ANNOY en.BEFORE+DD en.BEFORE+DE en.BEFORE+NUMBER en.BEFORE+REMOVE en.BEFORE+RM
2 en.BEFORE+SUBJ en.BEFORE+THIS en.BEFORE+about en.BEFORE+by en.BEFORE+de en.BEFORE+e
2 en.BEFORE+en.DOESNT en.BEFORE+en.MESSAGES en.BEFORE+en.STOP en.BEFORE+esquecerem
2 en.BEFORE+irrita en.BEFORE+livre en.BEFORE+mandem en.BEFORE+tira en.BEFORE+to en.BEFORE+up
2 en.BLOCK en.BODY+em en.BODY+en.THESE en.CALL+and en.CALL+to en.DAY+. en.DAY+a en.DAY+da
2 en.DAY+dias en.DITCH+ME en.DITCH+en.ME en.DITCH+en.TAIL en.DITCH+me en.DOESNT en.DOESNT+will
2 en.DONT en.DONT+will en.END en.EVENT+en.KINDS en.EVENT+en.PLURALS en.FROM+>
2 en.FROM+en.SUBJECT en.FROM+en.VOC en.FROM+the en.I+en.DOESNT en.I+en.REVOKE en.I+en.TAKE
2 en.I+look en.I+take en.KEYWORD en.KINDS+por en.LIST+> en.LIST+on en.ME en.ME+ANNOY en.ME+DD
2 en.ME+REMOVE en.ME+RM en.ME+SUBJ en.ME+THIS en.ME+de en.ME+esquecerem en.ME+irrita
2 en.ME+mandem en.ME+tira en.MENDED+is en.MESSAGES+> en.MY+> en.MY+attorney en.MY+en.CALL
2 en.MY+en.LIST en.MY+en.MENDED en.MY+en.PHONE en.MY+number en.MY+phone en.NEG+NUMBER
2 en.NEG+en.VOC en.NEG+more en.NEG+will en.NEGATIVE+NUMBER en.NEGATIVE+en.BEFORE
2 en.NEGATIVE+more en.NUMBER en.OTHER+. en.PHONE+and en.PLURALS+on en.REVOKE en.SENDING+e
2 en.SENDING+is en.STOP en.STOP+> en.SUBJECT+en.REVOKE en.SUBJECT+look en.SUBJECT+lost
2 en.TAIL+> en.TAIL+ANNOY en.TAIL+DD en.TAIL+REMOVE en.TAIL+RM en.TAIL+SUBJ en.TAIL+THIS
2 en.TAIL+de en.TAIL+esquecerem en.TAIL+irrita en.TAIL+mandem en.TAIL+tira en.TEXT+e
2 en.THESE+> en.THESE+maio en.THESE+pedra en.THESE+setembro en.THIRD+. en.THREAT+en.MY
2 en.THREAT+en.TAKE en.THREAT+take en.THREAT+the en.UNSUB en.VOC+ANNOY en.VOC+DD en.VOC+REMOVE
2 en.VOC+RM en.VOC+SUBJ en.VOC+THIS en.VOC+de en.VOC+en.ENDED en.VOC+en.KEYWORD
2 en.VOC+esquecerem en.VOC+irrita en.VOC+mandem en.VOC+on en.VOC+tira encomenda encomenda+,
2 enjoei entao entao+to entra entra+com entrada entreguei entreguei+as envios era+DE era+a
2 escusam esperei esquece+que esquecer esquecerem esquina esquina+> essa+, esse+PERSON
2 esse+celular esse+chip esse+tipo esses esta+seja eu+CANCEL eu+WISH eu+tava exerco exerco+o
2 facam faleceu familia+NO familia+nao faturas fecho filho+saiu fio fio+DE fio+da fiz+print
2 for+en.BEFORE for+en.THESE formulario+, from+en.SUBJECT from+en.VOC from+en.YOU from+you
2 fugiu fugiu+, fui+ao fura gastar gaveta gaveta+DE gostaria ha+um have+en.MY hein+, here+.
2 hora+. hora+do i+en.REVOKE i+look ill ill+en.TAKE ill+take im+en.MY im+the imediatos in+for
2 inscricao+> inscrito interesse+, irrita is+en.HEY is+en.VOC is+ok isso+. isto+> isto+DE it+.
2 it+by ja+GET ja+RECV ja+entreguei ja+falei ja+fiz ja+recebo ja+tinha keep+en.BEFORE le leem
2 lembrar lembrem lembrete+DD lembrete+DE lembrete+de lembretes+DE lembretes+da levam like
2 lista+> listas look macacos mae+DE mae+da mail mail+, mail+. maio maio+, mais+MSG mais+MSGS
2 mais+THIS mais+por mandando+> mandando+pra mandou+ME mandou+eu mantenham mas mas+MORE
2 mas+MSG mas+MSGS mas+TELL mas+WANT mas+avisa mas+nada mds me+> me+ANNOY me+DD me+REMOVE
2 me+RM me+SUBJ me+THIS me+de me+esquecerem me+irrita me+mandem me+tira meio+, melhor+NO
2 melhor+nao mensagem+do mensagens+> mesma+OBJECT mesma+coisa meu+direito meu+filho
2 meu+telemovel mole mole+em mole+en.THESE moral moral+, more+en.MESSAGES morreu+, morta
2 motivo+LATER motivo+ainda mudar mudar+DD mudar+DE mudar+de mudei mudei+pra my+attorney
2 my+en.BEFORE my+en.MENDED my+en.NUMBER my+number n+> na+ficha na+moral na+praia na+proxima
2 nada+> nada+DD nada+de nao nao+BOTHER nao+aceito nao+achei nao+autorizo nao+conheco
2 nao+contem nao+enviem nao+esta nao+fura nao+pra nao+tinha nao+torre ne+, nem+AGAIN nem+MORE
2 nem+mais nem+minha nem+morta nem+pensar nenhuma nenhuma+> never+will no+NUMBER no+en.BEFORE
2 no+more novidades+DE novidades+da novo+NO now numero+, numero+. numero+THIS numeros+DD
2 numeros+DE numeros+de nunca+vou o+envio o+ginasio o+numero o+pacote o+professor o+recado
2 o+tribunal obrigado+> oferta+NO oferta+nao ofertas ofertas+> onde+clico operadora
2 operadora+, oposicao os+DD os+contactos os+cupons os+de ou+STOP ou+STOPDO out+> over+en.MY
2 paciencia+> pacote pago para+> parabens+, parem parem+> parte partir partir+DD partir+DE
2 partir+de passada passada+, passe passo passo+> passo+essa paz+> peco+a pedido+pra pedindo
2 pedindo+por pedra+dura pentear pentear+macacos perguntar perguntar+> pessoa pessoa+WRONG
2 pessoa+errada phone phone+and piada piscina pix+> pode+FORGET pode+REMOVE pode+RM pode+STOP
2 pode+STOPDO pode+esquecer pode+tirar por+onde posso+AGAIN posso+MORE posso+mais posto+DE
2 pra+GET pra+KIN pra+SEND pra+SHOP pra+STOPALL pra+THIS pra+ele pra+isso pra+parar pra+pessoa
2 pra+sair preciso+GET preciso+saber predio predio+, preenchi preenchi+o print print+DD
2 print+DE print+de processo+> processo+por procurem prometeram promocoes+> propaganda+DD
2 propaganda+DE propaganda+de propaganda+e proxima+MSG proxima+mensagem qro qualquer+novo
2 quando+a quando+e quantas+vezes que+CANCEL que+INF que+PAIN que+SEND que+STOP que+STOPDO
2 que+SUBJ que+motivo que+parte que+saudade querem queria+a quero+MORE quero+NO
2 quero+en.BEFORE quero+mudar quiser quit quit+> raio raio+que receber+. receber+>
2 receber+AGAIN receber+THIS receber+isso receber+mais recebo+THIS relogio resolve respondi
2 resto+WISH resto+pode retirem+o retiro rgpd risca saber+dos sair+e sair+pra saiu+da saldos
2 sao+0 sao+bem sao+en.DAY saudade saude se+GET se+NO se+cancelei se+continuar se+nao sei+que
2 sem+WORD semana+, semana+passada semana+que senhora senhora+DD senhora+DE senhora+de
2 setembro setembro+, setima sigam sign sim+STOP sim+STOPDO sim+WORD sim+para skip so+TELL
2 sobrinha some+DE sossego+> sou+alergica sou+do sou+o spam ta+GER tambem+> tanta tanta+MSG
2 tanta+mensagem tao telefone telefone+e tem+como tem+por tem+que tenho+DD tenho+DE tenho+SHOP
2 tenho+de tenho+paciencia the+en.LIST the+en.MESSAGES the+en.TEXT their tinha+OBJECT
2 tinha+SERVICE tinha+pedido tipo+DD tipo+DE tipo+de tira+do tira+so titular+DE titular+deste
2 tlgd to+GER to+en.BADMSG to+en.END to+en.ENDED to+en.KEYWORD to+fora to+go to+pedindo toda+.
2 toda+hora todos+os tomada tomada+, torre torre+a tratamento tratem tribunal tudo tudo+,
2 tudo+em tudo+en.THESE uai uau uau+, um+SLOT uma+senhora up+, up+for vaga vaga+, vagas
2 vai+GET vai+pro vcs+sao ver+, vez+. vez+que voces+ME voces+e voces+en.ME voces+en.TAIL
2 voces+en.VOC voces+me vontade+, vos vossas+LIST vossas+MSG vossas+MSGS vou+ai yourself
3 ,+AGAIN ,+mais ,+na ,+nao ,+que ,+so ,+tchau ,+vai .+MSG .+MSGS .+SUBJ .+ah .+as .+ces
3 .+en.ALONE .+en.KEYWORD .+en.SENDING .+en.STOP .+en.YOU .+fico .+ide .+ninguem .+ou .+peco
3 .+qro .+revogo .+sim .+vejam ?+CANCEL AGAIN+GET BOTHER+a CALL+AGAIN CALL+MORE CALL+mais
3 CANCEL+MSG CANCEL+do CANCEL+e CANCEL+hoje CANCEL+isso CANCEL+os CONSENT+que DD+CANCEL
3 DD+LIST DD+ME DD+MSG DD+NO DD+RECV DD+agua DD+fora DD+nao DD+ouro DD+receber DD+saude DE+>
3 DE+CANCEL DE+DE DE+ME DE+MSG DE+NO DE+NUMBER DE+RECV DE+SERVICE DE+agua DE+en.MESSAGES
3 DE+fora DE+mao DE+meu DE+nao DE+ouro DE+receber DE+remedio DE+saude DE+sms GET+AGAIN
3 GET+mais GET+se INF INF+AGAIN KIN+. KIN+DE LATER+. LIST LISTKIND+foi ME+> ME+FORGET ME+SUBJ
3 ME+THIS ME+a ME+precisava MORE+GET MORE+por MSG+DD MSG+de MSG+por MSG+que MSG+tambem MSGS
3 MSGS+, MSGS+e MSGS+por NO+RECV NO+WISH NO+os NO+por NO+quer NO+sao NUM+THIS NUM+WRONG
3 NUM+errado NUMBER NUMBER+THIS OBJECT+chegar PAIN+ME PAIN+eu REMOVE+DE REMOVE+ME REMOVE+do
3 REMOVE+esse RM+ME RM+que SEND+, SEND+> SEND+AGAIN SEND+MORE SERVICE SERVICE+DD SERVICE+de
3 SHOP+, STOP+com SUBJ+. TELL+quando THING+. TOLD+com WANT+GET WANT+en.NEG WANT+en.NEGATIVE
3 WANT+no WANT+que WANT+ser WISH+> WISH+CANCEL WISH+FORGET WISH+NO WISH+en.NEG WISH+esquecer
3 WORD+com WRONG a+ME a+mim acabou aceitar agradeco+MORE agradeco+mas ah ah+que apartamento
3 assinei+DE assinei+na autorizacao avisa+quando avisem aviso aviso+DE banho+ao bate cadastro
3 caminho camoes cao+> card casamento+foi chatear+outro chatice check+up cloro com+as
3 como+bloqueio como+en.BEFORE continua+GER da+mao dar+banho das de+CANCEL de+LIST de+ME
3 de+MSG de+NO de+RECV de+agua de+fora de+nao de+ouro de+receber de+saude desativo dessa
3 dessas dessas+MSG dessas+MSGS devolvi dia+NO dia+nao do+remedio done e+MSG e+NEVER
3 e+continua e+foi e+nunca en.ALONE en.BEFORE en.BEFORE+FORGET en.BEFORE+NUM en.BEFORE+en.NEG
3 en.BEFORE+for en.BEFORE+more en.BEFORE+telemovel en.END+> en.FROM+en.YOU en.FROM+you
3 en.I+en.BEFORE en.I+en.NEG en.ME+FORGET en.ME+a en.MESSAGE+por en.MY+en.MESSAGES
3 en.MY+en.NUMBER en.MY+en.SENDING en.NEG+NUM en.NEG+en.BEFORE en.NEG+telemovel
3 en.NEGATIVE+NUM en.NEGATIVE+telemovel en.REPLY en.SENDING+por en.TAIL en.TAIL+FORGET
3 en.TAIL+a en.TEXT en.TEXT+por en.THINGS+up en.VOC+. en.VOC+FORGET en.VOC+a en.VOC+en.NEG
3 en.WANT en.WISH encarecidamente encarecidamente+que enviem envio envio+> era+tudo errado+>
3 essa esse+NUMBER eu+precisava falei falei+com ficha ficha+DD ficha+DE ficha+de fico filho
3 fine fingem fingem+que fish foi+cancelado for+my fosse from from+the garantia ginasio
3 gostaria+que ide+INF ide+SEND ide+chatear in+a incluida isto+e livre loja+, long mae
3 mais+GET mandando mandar+, mandem+, mao maravilha maravilha+, marcar me me+FORGET me+a
3 mensagem+> mensagens+NO mensagens+nao mensagens+tambem meu+PERSON meu+celular minha+THING
3 minha+caixa more morreu motivo my+en.CALL my+en.PHONE my+phone n na+esquina nao+GET nao+RECV
3 nao+os nao+quer nao+quero nao+sao ne nem+por nenhuma+, no+NUM no+telemovel nossa notices
3 novidades novo+? numero+WRONG numero+errado o+CONSENT o+LISTKIND o+casamento o+consentimento
3 o+do o+mesmo o+remedio obrigada+, oferecer onde+desativo os+DE os+MSG os+WANT os+WISH
3 os+quero ouro para+o param place pode+STOPALL pode+parar porcaria pra+garantia praia
3 precisa+, predio+> prestado processo qualquer quando+o que+MSG que+esta que+maravilha
3 quero+DE quero+en.NEG quero+ser rastreio rastreio+DE receber+MORE remedio+chegar resto+>
3 retirem revogo saber+DE saiam seja semana so+ME so+en.BEFORE so+en.ME so+en.TAIL so+me sol
3 sumam sumam+> telemovel tenho tenho+SERVICE terceira tira+DE titular todos trem um uma+, va
3 vai+ver vao+INF vao+SEND vao+chatear vejam vejam+se ver+se vez+e visse visse+> voces+.
3 voces+fingem vossas withdraw
4 ,+STOPDO ,+para ,+por .+STOPALL .+THING .+adeus .+agradeco .+como .+en.ENDED .+encerra
4 .+podem .+ta .+toda .+🔕 0+MSG 0+MSGS 0+anos AGAIN+uma CANCEL+LATER CANCEL+com CANCEL+esse
4 DD+SEND DD+ferias DD+uma DD+voces DE+SEND DE+en.BEFORE DE+en.LIST DE+escola DE+ferias
4 DE+mensagens DE+numero DE+um DE+voces FORGET+que GET+THIS MORE+MSG MORE+MSGS MORE+uma
4 MSG+onde NO+WANT NO+quero NO+receber NO+tem NO+voltem RECV+THIS REMOVE+meu WANT+sair
4 WISH+dar WISH+mas WISH+sair WORD+e a+apolice a+conversa adeus adeus+> agradeco ao apolice
4 aqui+ta avisa banho bloqueio como+, como+e continua continuar conversa da+escola da+um
4 de+ferias de+uma de+voces dispenso+, distancia do+meu e+DD e+das e+de e+voces en.BEFORE+>
4 en.DAY+MSG en.DAY+MSGS en.DAY+anos en.ENDED en.ENDED+> en.KEYWORD+> en.KINDS en.PLURALS
4 en.SENDING en.THREAT encerra entenderam+> era escola escola+, esquecam eterno goodbye ide
4 limite lixo+> mais+> mais+uma mao+> melga mensagem mensagem+DE meu+LAWYER meu+advogado
4 minha+paciencia nao+WANT nao+WISH nao+receber nao+tem nao+voltem nem o+silencio os outro+>
4 pao pe pedra podem pra+WORD pra+quem precisa professor queijo quem+WANT quer recebo se+ME
4 se+en.BEFORE seja+a silencio silencio+e sim sou+a ta ta+> tambem+. telemovel+>
4 the+en.SENDING tudo+que ultima ultima+, vcs venda ver were+done
5 ,+NO ,+STOP .+mete .+nem .+os .+sair ?+? AGAIN+> CANCEL+por DE+NUM LAWYER NO REMOVE RM+>
5 STOPALL STOPALL+> WANT+> WANT+e WANT+nao WISH+MORE WISH+e WISH+que a+nossa agua bloqueando
5 bom+dia calado calado+, da+semana daqui+> de+INF dou en.BEFORE+. en.BEFORE+a en.SENDING+>
5 entenderam eu+ja for+en.MY hoje inscricao isto mensagens mensagens+, mete mete+o moco+> o+pe
5 ofereca peco pode+CANCEL por+que pra+continuar precisa+INF proxima que quero+> quero+e
5 quero+nao quieto remedio resultados sair+> so+en.VOC tchau tchau+> toda up
6 ,+MORE ,+RM ,+WORD ,+mensagem ,+sim .+da .+so DD+INF DE+INF LAWYER+> ME+ja MSG+do NO+sou
6 REMOVE+> THIS+ta WISH+nao a+ultima acabou+, ai+> anos chatear como consentimento daqui dar
6 dos e+DE ferias fico+DD fico+DE fico+de fora here hoje+> ja+TOLD meu+numero moco nao+sou
6 paciencia receber sao tambem these
7 ,+MSG ,+REMOVE .+CANCEL .+WORD CANCEL+> CONSENT GET MSG NO+dou NO+precisa RM THIS a+loja
7 dispenso entrei loja meu+NUMBER nao+dou nao+precisa numero 🔕
8 .+vao FORGET MSG+DE RECV THIS+> o+resto resto sou vao
9 ,+CANCEL .+vai NUM STOP+> STOPDO+> meu+NUM nao+> vai
10 CANCEL LIST+> MORE+> WORD+> fora+> sair
12 .
13 NO+> ai
"""
