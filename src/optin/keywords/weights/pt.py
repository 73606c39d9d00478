"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 =bias
-14 >
-11 sem
-10 LATER OBJECT ou
-9 .+e .+nao obrigada
-8 ,+WANT =guarded WISH+, a+MSG en.DAY+> na nao+CANCEL o te
-7 ,+SUBJ .+essa .+quero 0+> CANCEL+o NO+CANCEL a+OBJECT antes do manda por querer sem+querer
-7 voce
-6 ,+LATER ,+SEND .+NO .+se .+tem 2 CANCEL+da MSG+quando NO+RM OBJECT+> PERSON REMOVE+da RM+da
-6 SUBJ+MSG WANT+DD WANT+de amo bolo da desde doutor falar ficou fora+do kkkk mandou nao+RM
-6 obrigada+MORE obrigada+mas outra veio
-5 ,+da ,+e ,+isso .+. .+minha CALL CANCEL+a LATER+, LATER+nao LIST+DE MORE+o NO+REMOVE
-5 NO+mandem NOUNOUT+> REMOVE+o SEND+MSG WORD+DE alguem cancela+o chorei continuem depois dizer
-5 en.NEGATIVE en.THIRD gente ir isso+, mandem+MSG meu+WORD nao+REMOVE nao+mandem no nome
-5 novo+> o+OBJECT o+PERSON pedi pra+ME qual quando responder resposta se+for vez+> vi
-4 ,+PERSON ,+THIS ,+WISH ,+quero ,+valeu ,+voces .+DD .+ME .+SEND .+chorei .+de .+mandem .+meu
-4 .+quem .+voces 0 ? DD+> DD+vcs DE+pra DE+vcs LATER+NO LIST+da ME+GET ME+tirem MORE+,
-4 MORE+com MSG+STOP MSG+STOPDO MSG+WORD MSG+para MSGS+STOP MSGS+STOPDO NEVER+, NO+estou NO+sei
-4 NUMBER+do OBJECT+DE RECV+os SEND+mensagem SEND+propaganda SERVICE+> STOPDO+THIS STOPDO+as
-4 SUBJ+MSGS SUBJ+propaganda THIS+, THIS+por WANT+CANCEL WANT+dizer WISH+ir WORD+as WORD+o
-4 a+SERVICE a+promocao aquele as+notificacoes bem certo consigo da+pra de+> de+vcs dedetizacao
-4 deixa desculpa desde+que doutor+, doutora e+golpe ele email en.BEFORE+tirem en.ME+tirem
-4 en.PULL en.TAIL+tirem en.VOC+tirem endereco eu+GET foi golpe horario isso+e kkk mandem
-4 mandem+MSGS mandem+propaganda me+tirem mensagem+quando nada+, nao+estou nao+sei nenhum+.
-4 ninguem+> nome+do notificacoes o+MSG por+tudo propaganda+> quando+> quem quero+WORD
-4 quero+continuar sera sumiu tem valeu voto
-3 ,+INF ,+desde ,+ficou ,+manda ,+obrigada ,+podem ,+se ,+tem .+a .+acho .+claro .+deixei
-3 .+en.HEY .+obrigada .+prefiro .+tira 0+, =unsubscribing ?+NO ?+WANT ?+WISH ?+nao AGAIN+DE
-3 AGAIN+o CANCEL+quando DD+ideias DD+luto DD+semana DE+2 DE+LAWYER DE+en.SUBJECT DE+horario
-3 DE+ideias DE+luto GET+os INF+OBJECT LIST+STOP LIST+STOPDO LIST+WORD LIST+para LIST+sao
-3 LIST+sim ME+te MORE MORE+. MORE+dicas MORE+se MSG+MORE MSG+NEVER MSG+acaba MSG+nunca MSG+sao
-3 MSGS+WORD MSGS+da MSGS+para MSGS+sao NEVER NO+ANNOY NO+MSG NO+aguento NO+dicas NO+ha
-3 NO+percebi NO+responder NUMBER+> OBJECT+do OBJECT+foi PERSON+INF REMOVE+uma REPLY RM+uma
-3 SEND+MSGS STOP+, STOP+NO STOP+THIS STOP+as STOP+nao STOP+pra STOPALL+DE STOPDO STOPDO+,
-3 STOPDO+NO STOPDO+nao STOPDO+pra SUBJ+isto SUBJ+mensagem TOLD WANT+AGAIN WANT+DE WANT+mais
-3 WANT+nem WISH+SEND WISH+nem WISH+voltar WORD+NO WORD+nao a+LATER a+RECV a+en.SENDING
-3 a+mensagem a+receber acaba+quando acho acordo agora aguento alarme alarme+DE alarme+da
-3 antes+> antes+DE aparecem aparelho aqui aqui+, as+LIST as+MSG as+pontas assino atendimento
-3 audio automatica+. barulho barulho+, basta can cancelar certo+> chefe claro com+a com+ele
-3 comigo compro contrato convosco da+MSG de+ideias de+luto de+semana deixei demais+>
-3 descadastro desculpa+, dia+> dicas dicas+NO dinheiro do+PERSON do+en.SUBJECT duas e+>
-3 e+en.BEFORE e+en.VOC e+isso em+meu embora en.BEFORE+en.MY en.BEFORE+en.TIME en.BEFORE+the
-3 en.DAY en.LOSE en.NEG en.NOT en.PLURALS+> en.REMOVE en.SENDING+ME en.SENDING+en.BEFORE
-3 en.SENDING+en.VOC en.THESE+meu enquanto erase essa+mensagem essas+en.MESSAGES estava eu+te
-3 fala fica ficar for+MSGS for+the franja gelo got ideias ideias+, importante in+en.MY inteiro
-3 inteiro+> irma isso ja+STOP ja+STOPDO kkkk+> kkkkk kkkkk+> lembretes lembretes+STOP
-3 lembretes+STOPDO liga ligar linha lista+NO lista+nao luto mais+DE mais+o mandar+MORE marcado
-3 mas+se mensagem+e mensagens+DE mes mesmo+> meu+chefe meu+nome mil minha+PERSON minutos
-3 na+LIST na+lista na+portaria nada nada+com nao+aguento nao+ha nao+percebi nao+responder
-3 notificacoes+DE novo nunca nunca+, o+LIST o+MSGS o+alarme o+barulho o+outro obra obrigada+>
-3 obrigada+por obrigado+por off olha os+avisos ou+so outro+LAWYER outro+PERSON outro+advogado
-3 ouvir pai para+NO para+nao pararem percebi pode pontas por+WISH por+favor porque pra+REMOVE
-3 pra+RM pra+eu pra+mim praga praga+DE preciso+DE prefiro promocao+CANCEL promocao+acaba
-3 promos publicidade+NO publicidade+nao quando+WORD que+THIS que+isso querer+> quero+,
-3 quero+CANCEL quero+nem quis quis+dizer recebi removam reserva sabado sera+que so+a sobrou
-3 textos that the time tira+da tirem tirem+da trabalho tudo+bem turn voces volta
-2 "+MORE , ,+TOLD ,+agora ,+certo ,+como ,+confere ,+continuem ,+depois ,+em ,+en.ME ,+en.MY
-2 ,+en.TAIL ,+en.THESE ,+estava ,+irma ,+its ,+ja ,+me ,+meus ,+my ,+o ,+obrigado ,+onde ,+ou
-2 ,+pedi ,+qual ,+to .+% .+> .+CALL .+GET .+RECV .+STOPDO .+TELL .+TOLD .+acabou .+autorizo
-2 .+bora .+brincadeira .+cancela .+cancelar .+concordo .+consigo .+deixa .+depende .+desculpa
-2 .+desculpe .+dois .+en.DOESNT .+en.ME .+en.TAIL .+eu .+feliz .+gostou .+is .+isso .+liga
-2 .+me .+mensagem .+mudou .+nossa .+nunca .+o .+obrigado .+oi .+ok .+perdemos .+pode .+qual
-2 .+sai .+sao .+sera .+tirem .+tudo .+um .+uma .+vlw .+who 0+min 1+> ?+ME ?+eu ?+queria
-2 ?+tenho AGAIN+a AGAIN+as AGAIN+do ANNOY+MORE CALL+, CALL+> CALL+em CALL+en.THESE CANCEL+.
-2 CANCEL+OBJECT CANCEL+em CANCEL+en.THESE CANCEL+uma CLIENT+DD CLIENT+DE CLIENT+de DD+2
-2 DD+celular DD+comunicacoes DD+convidados DD+onde DD+outra DD+sabado DD+sempre DD+volta
-2 DE+acordo DE+aplicativo DE+cabeca DE+cabelo DE+celular DE+comunicacoes DE+convidados DE+dar
-2 DE+en.I DE+en.YOU DE+fim DE+garagem DE+i DE+lembretes DE+lista DE+onde DE+outra DE+plano
-2 DE+portaria DE+processo DE+sabado DE+sempre DE+trabalho DE+ultima DE+volta FORGET+DD
-2 FORGET+de GER+OBJECT GET+LIST GET+as GET+en.LIST GET+en.MESSAGE GET+en.MESSAGES
-2 GET+en.SENDING GET+en.TEXT GET+marcado GET+o GET+sms INF+STOP INF+STOPDO INF+WORD INF+a
-2 INF+mas INF+mensagem INF+nada INF+ninguem INF+para LATER+? LATER+e LATER+via LIST+en.BEFORE
-2 LIST+en.NEG LIST+en.NEGATIVE LIST+no ME+MSG ME+NO ME+avisar ME+da ME+lembro ME+mandam
-2 ME+ouvir MORE+LATER MORE+disso MORE+do MSG+? MSG+com MSG+fora MSG+na MSG+pode MSGS+DE NO+,
-2 NO+STOPALL NO+WORD NO+abre NO+consigo NO+da NO+en.BEFORE NO+en.ME NO+en.TAIL NO+en.VOC
-2 NO+entendi NO+esquece NO+gosto NO+me NO+pedi NO+ta NO+vai NO+veio NO+vi NOUNOUT NUM+DD
-2 NUM+de NUM+gravado NUMBER+esta NUMBER+gravado OBJECT+, OBJECT+NO OBJECT+da OBJECT+em
-2 OBJECT+en.THESE OBJECT+ja OBJECT+na PERSON+NO PERSON+WISH PERSON+nao RECV+LIST RECV+en.LIST
-2 RECV+en.MESSAGE RECV+en.MESSAGES RECV+en.SENDING RECV+en.TEXT RECV+sms REMOVE+a RM+DD RM+de
-2 SEND+OBJECT SEND+STOP SEND+STOPDO SEND+WORD SEND+em SEND+en.THESE SEND+isto SEND+ninguem
-2 SEND+para SERVICE+da SERVICE+na STOP+DE STOP+GET STOP+MORE STOP+STOPALL STOP+aqui
-2 STOP+deixarem STOP+em STOP+en.THESE STOP+na STOP+que STOP+quieta STOPALL+, STOPALL+en.NEG
-2 STOPALL+en.NEGATIVE STOPALL+no STOPALL+o STOPDO+DE STOPDO+GET STOPDO+MORE STOPDO+STOPALL
-2 STOPDO+aqui STOPDO+deixarem STOPDO+em STOPDO+en.THESE STOPDO+na STOPDO+que STOPDO+quieta
-2 SUBJ+por TELL TELL+> THIS+DE THIS+REMOVE THIS+cancela THIS+da THIS+que TOLD+MORE TOLD+a
-2 TOLD+nada WANT WANT+MORE WANT+REMOVE WANT+RM WANT+STOP WANT+STOPDO WANT+ir WANT+pra WISH+ME
-2 WISH+OBJECT WISH+REPLY WISH+contar WISH+continuar WISH+en.ME WISH+en.TAIL WISH+en.VOC
-2 WISH+enviar WISH+falar WISH+me WISH+o WISH+reenviar WORD+AGAIN WORD+MORE WORD+STOPALL
-2 WORD+THIS WORD+a WORD+aqui WORD+deixarem WORD+mais WORD+que WORD+sem a+AGAIN a+DE a+casa
-2 a+chave a+en.MESSAGE a+en.TEXT a+foto a+mais a+obra a+segunda abre acaba acao acho+que
-2 agora+> agora+nao agosto aguento+AGAIN aguento+MORE aguento+mais ainda alertas alguem+WISH
-2 algum alguma amanha and+en.BEFORE and+en.VOC ando anestesia antes+, apaguei aplicativo
-2 aquela aqui+> aqui+DE aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no ar as as+MSGS
-2 assim assim+que assino+> at ate atualiza aula avisar avisos+> banco barata been before best
-2 boleto bora brincadeira buscar cabeca cabelo cadastro+DD cadastro+DE cadastro+de cade
-2 calling calor cancela cancelar+, cancelou casa+, casamento+> cebola celular+e chave chega
-2 chego chegou cima+NO cima+nao com+MSG com+MSGS com+meus com+voces comunicacoes+por concordo
-2 confere confere+ai confirmado confirmar confirmo consentimento+STOP consentimento+STOPDO
-2 consentimento+WORD consentimento+para consigo+WORD consigo+sair contacto+> contar
-2 contar+comigo convidados convosco+, corte crescer custo custo+> da+clinica da+ultima da+uma
-2 dados dados+DE dar+o das+0 das+en.DAY dava dava+STOP dava+STOPDO dava+WORD dava+para day
-2 day+> de+2 de+celular de+comunicacoes de+convidados de+onde de+outra de+sabado de+sempre
-2 de+volta deixa+quieta deixar deixaram deixarem depende depende+, desculpe dia+0 dia+en.DAY
-2 disse diz dizer+que do+LIST do+cadastro do+en.I do+en.VOC do+en.YOU do+horario do+i do+que
-2 dois dona dor doutora+> duvida e+LATER e+THIS e+agora e+comigo e+convosco e+en.ME e+en.TAIL
-2 e+me e+o e+pra e+surpresa e+te ele+, em em+que em+vez email+, emprestimos
-2 en.ALONE+en.SENDING en.BADMSG+en.SENDING en.BEFORE+MSG en.BEFORE+at en.BEFORE+avisar
-2 en.BEFORE+da en.BEFORE+en.BADMSG en.BEFORE+en.FROM en.BEFORE+en.TEXT en.BEFORE+lembro
-2 en.BEFORE+mandam en.BEFORE+than en.DAY+, en.DAY+en.DOESNT en.DAY+en.NEG en.DAY+en.NOT
-2 en.DAY+min en.DAY+not en.DITCH+en.YOU en.DITCH+you en.DOESNT+let en.DONT+let
-2 en.ENDED+en.SENDING en.FEEL en.HEY en.HEY+en.SUBJECT en.HEY+en.VOC en.KEYWORD+en.SENDING
-2 en.LIST+, en.LIST+en.BEFORE en.LOSE+> en.ME+avisar en.ME+da en.ME+down en.ME+lembro
-2 en.ME+mandam en.MESSAGES+, en.MESSAGES+STOP en.MESSAGES+STOPDO en.MESSAGES+WORD
-2 en.MESSAGES+para en.MY+house en.NEG+MSG en.NEG+en.SENDING en.NEG+en.SUBJECT en.NEG+let
-2 en.NEGATIVE+MSG en.NEGATIVE+MSGS en.NEGATIVE+en.TEXT en.NOBODY en.PHONE+> en.REMOVE+>
-2 en.SENDING+, en.SENDING+en.ME en.SENDING+en.TAIL en.SENDING+me en.STOP+en.SENDING en.SUBJECT
-2 en.SUBJECT+en.DONT en.SUBJECT+en.GAVE en.SUBJECT+want en.TAIL+avisar en.TAIL+da en.TAIL+down
-2 en.TAIL+lembro en.TAIL+mandam en.TEXT+, en.THESE+que en.THESE+vez en.TIME en.TIME+en.BEFORE
-2 en.VOC+avisar en.VOC+da en.VOC+down en.VOC+lembro en.VOC+mandam en.YOU+en.REPLY endereco+,
-2 engano+> entendi entre entrega envio+DD envio+DE envio+de escala esposa esquece+DD
-2 esquece+DE esquece+de esqueci essa+semana essas+MSGS esse esse+numero esta+na estao estarei
-2 estarei+la este+> estoque eu+NO eu+e fala+> falado falar+com falem falo falo+> fatura+,
-2 favor+, feriado feriado+> ferias+> ficha+> fixo fixo+, fizeram foi+o foto foto+do funciona
-2 ganhamos garagem get gosto gosto+DD gosto+DE gosto+de gostou gostou+DD gostou+DE gostou+de
-2 gravado grito hoje+, horario+, horario+> horas house i ia id+rather ignore in+the incomoda
-2 informacoes inscrever+DE interessa+> isso+REMOVE isso+cancela isso+da isso+que isto+por it+,
-2 it+en.FROM its ja+, ja+saiu jejum jejum+> just kkk+> know la+> last+en.BEFORE lembro
-2 lembro+DD lembro+DE lembro+de let linha+> list lista+, livros+> logo loja+nao mais mais+a
-2 mais+as mais+do manda+> manda+mensagem mandam mandam+THIS mandar+AGAIN mandar+mais
-2 mandar+mas mandar+mensagem mandar+ninguem mandaram mandem+> mando mandou+, marca
-2 marcado+MORE marcado+nada marquei mas+o me+avisar me+da me+lembro me+mandam meio+DE
-2 mensagens+da meus mil+vezes min minha+esposa minha+reserva moca moca+ME moca+eu molho mrs
-2 mudei+DD mudei+DE mudei+de muita muito na+SERVICE na+garagem nada+disso nao+TOLD nao+consigo
-2 nao+da nao+en.BEFORE nao+entendi nao+era nao+esquece nao+gosto nao+pedi nao+ta nao+veio
-2 nao+vi nem+GET nenhum nesse no+MSG no+MSGS no+en.TEXT nome+DE nome+NO nome+nao nos not
-2 numero+> numero+DD numero+de numero+gravado o+CANCEL o+NUMBER o+en.LIST o+en.MESSAGE
-2 o+en.MESSAGES o+en.SENDING o+en.TEXT o+lixo o+meu o+pai o+preco o+recebimento o+recibo
-2 o+saco o+sms o+vizinho o+vosso of oi olha+moca onde onde+> ontem oponho orcamento otimo
-2 ou+NO ou+nao outra+> outra+pessoa outro outro+OBJECT pagar panfletagem para+STOPALL
-2 para+THIS para+WORD para+aqui para+deixarem para+que para+voces parado passou+meu paz+com
-2 pedi+MORE pedi+nada pela pelo+MSG pensar+e perdemos pessoa+> pimenta pode+ME pode+SEND
-2 pode+deixar pode+en.BEFORE pode+en.ME pode+en.TAIL pode+en.VOC pode+mandar pode+me
-2 por+enquanto por+mes portao portaria portaria+> posso pra+ser pra+tirar precisa+DE
-2 preciso+DD preciso+de preco preco+DE preco+da pro produto promocao+> pronto pronto+>
-2 quando+CANCEL quando+sair quanto+e quase que+ME que+TELL que+diz que+ele que+era que+eu
-2 que+ia que+numero que+o que+quer que+ta que+vc quem+passou querendo querer+, queria
-2 queria+GET queria+que quero+GET quero+ME quero+en.ME quero+en.TAIL quero+en.VOC quero+me
-2 quero+o quero+sair quieta rather recebe recebe+MSG recebe+MSGS recebe+en.MESSAGES
-2 recebe+en.SENDING recebe+en.TEXT receber+LIST receber+os recebimento recebimento+DD
-2 recebimento+DE recebimento+de reenviar remover rua sabado+? saber+o saco sair+DE sala se
-2 se+o segunda segunda+via seguro semana+> sempre ser+DE servico sexta show sms+, so+> so+LIST
-2 so+MSGS so+THIS so+isso sobre+a sobre+o solicito+a sozinho sozinho+, stop+en.SENDING sua
-2 surpresa ta+DE ta+na tambem+ou tem+AGAIN tem+mais tenho+casamento tenho+esse tens ter
-2 ter+marcado terca than the+en.BEFORE the+house there tirar tiraram+meu tirei tirem+DE to
-2 to+> to+sem tou tres trocar trocar+, troquei troquei+DD troquei+DE troquei+de tua tudo+THIS
-2 tudo+aqui uma+duvida uma+vez vaga+> valeu+> vamos vc venham venho venho+por vez+DD vez+DE
-2 vez+ME vez+de vez+eu vez+por vezes vizinho vizinho+DD vizinho+DE vizinho+de vlw voces+NO
-2 voces+nao voltar voltar+a vosso+OBJECT voto+e vou+sim what whatsapp which who yes+en.BEFORE
-2 yes+en.VOC your+en.LIST zap zap+,
2 "+" * ,+OBJECT ,+SERVICE ,+STOPALL ,+a ,+agradeco ,+apaguem ,+as ,+cancela ,+com ,+confirmei
2 ,+desfacam ,+dispenso ,+en.TAKE ,+este ,+outra ,+preenchi ,+que ,+sao ,+setima ,+ta ,+tirem
2 ,+toda ,+todo ,+viu .+AGAIN .+FORGET .+LIST .+MSG .+MSGS .+SERVICE .+af .+aff .+agua .+aqui
2 .+as .+boa .+cancelem .+canselar .+com .+considere .+continuo .+desistam .+desliga
2 .+en.DITCH .+en.FROM .+en.KEYWORD .+en.KINDS .+en.NEG .+en.OTHER .+en.REPLY .+en.SENDING
2 .+en.TEXT .+en.THREAT .+esquecam .+fico .+gostaria .+im .+mais .+mds .+melhor .+moco .+mudei
2 .+n .+novidades .+numero .+oferta .+off .+peco .+ponham .+proxima .+qro .+quantas .+retiro
2 .+revogo .+sei .+sim .+text .+tlgd .+uau .+vcs .+were .+you 0+da 0+dias =pending ?+CANCEL
2 ?+REMOVE ?+RM ?+WORD ?+faco AGAIN+MSG AGAIN+MSGS AGAIN+THIS AGAIN+en.BEFORE AGAIN+por
2 ANNOY+, ANNOY+. BOTHER+AGAIN BOTHER+a BOTHER+mais CALL+e CANCEL+ME CANCEL+MSG CONSENT+que DD
2 DD+" DD+0 DD+CANCEL DD+REPLY DD+SERVICE DD+WORD DD+cidade DD+desconto DD+domingo DD+en.DAY
2 DD+en.LIST DD+en.MESSAGES DD+entrada DD+enviar DD+mim DD+numero DD+sms DE+" DE+, DE+CANCEL
2 DE+CONSENT DE+PERSON DE+REPLY DE+SERVICE DE+barco DE+beatriz DE+centro DE+ceu DE+cidade
2 DE+consentimento DE+consulta DE+desconto DE+e DE+en.MESSAGE DE+en.MESSAGES DE+encomenda
2 DE+entrada DE+enviar DE+esquina DE+lgpd DE+lixo DE+manha DE+mim DE+more DE+operadora
2 DE+praia DE+predio DE+proxima DE+semana DE+telemovel DE+tomada DE+uma DE+vossa FEDUP+DE
2 FORGET+tempo GER+, GER+pra GET+. GET+GER GET+MORE GET+com GET+dos GET+isso GET+isto GET+se
2 INF+? INF+AGAIN INF+THIS INF+do INF+en.BEFORE INF+en.ME INF+en.TAIL INF+en.VOC INF+mais
2 INF+me INF+outro INF+pra INF+so LATER+GET LATER+LATER LATER+RECV LATER+recebo LAWYER+por
2 LIST+. LIST+CANCEL LIST+na ME ME+. ME+> ME+ANNOY ME+SUBJ ME+THIS ME+a ME+avisem ME+en.THESE
2 ME+esquecerem ME+mandem ME+passo ME+so ME+tava ME+tira ME+to MORE+ME MORE+MORE MORE+RECV
2 MORE+TELL MORE+TOLD MORE+WANT MORE+avisa MORE+por MORE+pra MORE+propaganda MORE+tenho
2 MORE+vou MSG+. MSG+a MSG+como MSG+nao MSG+que MSGS+. MSGS+> MSGS+DD MSGS+de NO+BOTHER
2 NO+aceito NO+autorizo NO+bebo NO+conheco NO+enviem NO+esta NO+fura NO+minha NO+pago
2 NO+pensar NO+pra NO+pretendo NO+tinha NO+torre NOUNOUT+DE NUM+. NUM+STOP NUM+STOPDO NUM+THIS
2 NUM+WORD NUM+WRONG NUM+errado NUM+para NUMBER+. NUMBER+STOP NUMBER+STOPDO NUMBER+WORD
2 NUMBER+das NUMBER+e NUMBER+para OBJECT+pra PERSON+, PERSON+> PERSON+DE PERSON+da PERSON+saiu
2 PREMOVE RECV+. RECV+MORE RECV+MSG RECV+aviso RECV+isso RECV+isto REMOVE+, REMOVE+DE
2 REMOVE+ME REMOVE+THIS REMOVE+ai REMOVE+minha REMOVE+tudo REPLY+> RM+, RM+meu SEND+?
2 SEND+MORE SEND+isso SEND+mais SEND+outro SEND+so SERVICE+eu SERVICE+mole SERVICE+pra STOP+e
2 STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+fora STOP+me STOP+ou STOPALL+e STOPDO+e STOPDO+fora
2 STOPDO+ou SUBJ+AGAIN SUBJ+MORE SUBJ+mas SUBJ+quando SUBJ+so THIS+? THIS+STOP THIS+STOPDO
2 THIS+se WANT+MSG WANT+THIS WANT+en.BEFORE WANT+mudar WANT+ser WISH+. WISH+AGAIN WISH+FORGET
2 WISH+NO WISH+REMOVE WISH+STOPALL WISH+WORD WISH+com WISH+cortar WISH+esquecer WISH+mudar
2 WISH+parar WISH+saber WISH+tirar WORD+com WORD+disto WORD+ontem WORD+por a+0 a+INF a+andar
2 a+contactar a+gaveta a+mae a+mesma a+pessoa a+proxima a+titular a+ver about about+en.MY
2 about+the acabem acabou aceitar aceito ads advogado+, af af+ME af+en.BEFORE af+en.ME
2 af+en.TAIL af+en.VOC af+me aff after agua+, agua+DE agua+mole ai+. ainda+GET ainda+RECV
2 ainda+recebo alergica alerts amigo amigo+, and+your aniversario anos+, anos+que anulem ao
2 ao+site apaguem ape apitando apto arrependi as+campanhas as+vossas assinei assinei+DE
2 assinei+na attorney autorizei avisa+DE avisado avisar+> avisem avisem+quando aviso+do
2 banho+e barco base+DE base+na beatriz bebo bloqueei boa+LATER but but+en.NEG by+en.MESSAGE
2 by+en.SENDING by+en.TEXT cada+MSG caixa caixa+DD caixa+DE caixa+de cancelado cancelei+em
2 cancelei+en.THESE cancelo canselar card carinho carro+, carta+, celular+> centro ceu
2 chama+AGAIN chama+MORE chama+mais chato chip cidade+e clico clico+pra cobra coisa com+0
2 com+base com+educacao com+en.DAY com+os com+um comecei como+CANCEL como+a como+en.BEFORE
2 comprar confirmei+DE confirmei+en.BEFORE confirmei+en.NEG confirmei+en.NEGATIVE confirmei+no
2 conheco consentimento+que considere considere+esta contactar contactos continua+chegando
2 continua+com continuo+a cortar+o cupons cupons+, da+DE da+PERSON da+SERVICE da+beatriz
2 da+sua da+tomada da+vossa das das+MSG de+" de+0 de+CANCEL de+SEND de+SERVICE de+WORD
2 de+cidade de+desconto de+domingo de+en.DAY de+en.LIST de+en.MESSAGES de+entrada de+mensagem
2 de+mim de+numero de+sms deixa+> deixar+DD deixar+DE deixar+de deixem desfacam desfacam+THIS
2 desfacam+isso desistam desistam+DE desiste+DE desliga desliga+esse dessa desse destas deu+ne
2 dia+, dia+com direto direto+pro disto disto+> dizer+NO dizer+nao do+ceu do+predio
2 dont+en.WISH dont+want dos+DD dos+DE dos+de drink dura e+MORE e+MSGS e+NEVER e+a e+eu
2 e+nunca educacao educacao+> efeitos efeitos+imediatos em+maio em+pedra em+setembro
2 en.ALONE+, en.ALONE+> en.ASKED en.ASKED+ME en.ASKED+en.BEFORE en.ASKED+en.ME
2 en.ASKED+en.TAIL en.ASKED+me en.BEFORE en.BEFORE+ANNOY en.BEFORE+DD en.BEFORE+DE
2 en.BEFORE+NUMBER en.BEFORE+THIS en.BEFORE+about en.BEFORE+avisem en.BEFORE+de en.BEFORE+e
2 en.BEFORE+en.MESSAGES en.BEFORE+en.STOP en.BEFORE+en.THESE en.BEFORE+esquecerem
2 en.BEFORE+mandem en.BEFORE+tira en.BEFORE+with en.BLOCK en.CALL+and en.CALL+to en.DAY+da
2 en.DAY+dias en.DITCH+ME en.DITCH+en.ME en.DITCH+en.TAIL en.DITCH+me en.DOESNT
2 en.DOESNT+en.GET en.DOESNT+en.WISH en.DOESNT+want en.DOESNT+will en.DONT en.DONT+en.WISH
2 en.DONT+want en.DONT+will en.END en.END+> en.ENDED+, en.FROM+> en.FROM+en.SUBJECT
2 en.FROM+en.YOU en.FROM+you en.I+en.DOESNT en.I+en.NEG en.I+en.REVOKE en.I+en.TAKE en.I+never
2 en.I+take en.KEYWORD+, en.KINDS+, en.KINDS+por en.LIST+on en.ME+ANNOY en.ME+DD en.ME+THIS
2 en.ME+a en.ME+avisem en.ME+de en.ME+esquecerem en.ME+mandem en.ME+tira en.MESSAGE+por
2 en.MESSAGES+> en.MESSAGES+do en.MESSAGES+en.FROM en.MESSAGES+from en.MY+> en.MY+attorney
2 en.MY+en.MESSAGES en.MY+en.PHONE en.MY+en.TEXT en.NEG+, en.NEG+NUMBER en.NEG+en.ASKED
2 en.NEG+en.WISH en.NEG+more en.NEG+want en.NEG+will en.NEGATIVE+NUMBER en.NEGATIVE+en.BEFORE
2 en.NEGATIVE+more en.NUMBER en.OTHER+. en.PHONE en.PHONE+, en.PHONE+and en.PLURALS
2 en.PLURALS+on en.REPLY en.REVOKE en.SENDING+do en.SENDING+e en.SENDING+is en.SENDING+por
2 en.STOP+, en.STOP+> en.SUBJECT+en.REVOKE en.SUBJECT+en.YOU en.SUBJECT+you en.TAIL+ANNOY
2 en.TAIL+DD en.TAIL+THIS en.TAIL+a en.TAIL+avisem en.TAIL+de en.TAIL+esquecerem
2 en.TAIL+mandem en.TAIL+tira en.TEXT+> en.TEXT+do en.TEXT+e en.TEXT+por en.THESE en.THESE+>
2 en.THESE+maio en.THESE+pedra en.THESE+setembro en.THIRD+. en.THREAT+en.MY en.THREAT+the
2 en.UNSUB en.VOC+ANNOY en.VOC+DD en.VOC+THIS en.VOC+a en.VOC+avisem en.VOC+de en.VOC+en.TAKE
2 en.VOC+esquecerem en.VOC+mandem en.VOC+on en.VOC+take en.VOC+tira en.WISH en.YOU+en.TAKE
2 encomenda+, enjoei entao entao+NO entao+nao entra entrada enviem+> envio era+da errado+>
2 escusam esperei esquece+que esquecer esquecerem esquina esquina+> essa essas+mensagem
2 esse+CALL esse+NUM esse+PERSON esse+celular esse+chip esse+telefone esse+tipo estao+a
2 eu+CANCEL eu+passo eu+so eu+tava faleceu familia fecho fico filho+saiu fine fio fio+DE
2 fio+da for for+en.BEFORE for+en.THESE formulario+, fosse foto+DD foto+de from+en.SUBJECT
2 from+en.YOU from+you fugiu fui+ao fura garantia gaveta gaveta+DE ha+um hein+, here+. hora+.
2 i+en.REVOKE iam if if+en.VOC if+en.YOU if+you im+en.MY im+the imediatos incluida inscricao+>
2 interesse+, irrita is isso+. isso+? isto+> isto+DE ja+disse ja+falei ja+fiz le leem
2 lembrete+DD lembrete+DE lembrete+de lembretes+DE lembretes+da levam levei listas livre lo
2 loja+> macacos mae mae+DE mae+da mail+, maio maio+, mais+MSG mais+MSGS mais+THIS mais+por
2 mandando+pra mandou+ME mandou+eu manha mano+DE mantenham mas+MORE mas+MSG mas+MSGS mas+TELL
2 mas+WANT mas+avisa mas+nada mds me+ANNOY me+DD me+THIS me+a me+avisem me+de me+esquecerem
2 me+mandem me+tira meio+, melhor+NO melhor+nao mensagem+> mensagem+como mensagens+NO
2 mensagens+nao mensagens+tambem mesma mesma+OBJECT mesma+coisa meu+telemovel mim moco+, mole
2 mole+em mole+en.THESE moral more+en.MESSAGES morreu motivo+LATER motivo+ainda mudar+DD
2 mudar+DE mudar+de mudei mudei+pra my+en.PHONE n+> na+lgpd na+praia na+proxima nada+> nada+a
2 nao nao+aceito nao+autorizo nao+bebo nao+conheco nao+enviem nao+esta nao+fura nao+pra
2 nao+tinha nao+torre ne+, need+to nem+AGAIN nem+mais nem+minha nem+pensar never+will
2 no+NUMBER no+en.BEFORE no+more novidades+DE novidades+da number numero+. numero+STOP
2 numero+STOPDO numero+THIS numero+WORD numero+para numeros+DD numeros+DE numeros+de o+CONSENT
2 o+consentimento o+do o+envio o+numero o+professor o+recado o+tribunal obrigado+> oferecer
2 oferta+NO oferta+nao onde+clico operadora os+DD os+MSG os+contactos os+cupons os+de ou+STOP
2 ou+STOPDO out+> paciente paciente+, pago para+a parar+> parem+> parte passada passada+,
2 passe passo+> peco+a peco+com pedido pedido+pra pedindo pedra+dura pentear pentear+macacos
2 perguntar perguntar+> pessoa+que pessoal pessoal+, phone+, phone+and piada pix+> plano+DD
2 plano+de pode+REMOVE pode+RM pode+WORD ponham+se por+onde posso+AGAIN posso+MORE posso+mais
2 posto posto+DE pra+STOPALL pra+THIS pra+ele pra+isso pra+parar pra+sair pra+vcs precisa+,
2 precisa+SEND precisa+mandar preciso+GET preciso+saber predio+, predio+> preenchi preenchi+o
2 pretendo print+DD print+DE print+de processo processo+por procuram procuro prometeram
2 promocoes+> propaganda+DD propaganda+DE propaganda+de propaganda+e proxima+MSG
2 proxima+mensagem q qro qualquer+novo quando+a quando+e quantas+vezes que que+INF que+MORE
2 que+SEND que+en.NUMBER que+en.PHONE que+esta que+iam que+motivo que+num que+parte que+peco
2 que+saudade querem queria+a quero+MORE quero+mudar quero+ser quiser quit+> raio receber+.
2 receber+AGAIN receber+THIS receber+isso receber+mais recebo+THIS respondi resto+WISH
2 resto+pode revogo risca saber+DD saber+de saber+dos sair+, sair+pra saiu+da sao+0 sao+bem
2 sao+en.DAY se+GET se+NO se+cancelei se+continuar se+nao sei+que sem+WORD semana+,
2 semana+passada semana+que senhora+DD senhora+DE senhora+de setembro setembro+, setima sim
2 skip so+DE some+DE sossego+> sou+alergica sou+do sou+o spam stop+, ta+GER ta+tudo tanta
2 tanta+MSG tanta+mensagem telefone+e tem+nada tempo tenho+DD tenho+DE tenho+de
2 tenho+paciencia texts the+en.MESSAGES the+en.TEXT their tinha+OBJECT tinha+SERVICE
2 tinha+pedido tipo tipo+DD tipo+DE tipo+de tira+do titular titular+DE tlgd to+GER to+en.END
2 to+end to+go to+pedindo todos+os tomada tomada+, tomei tomo torre torre+a tratem tribunal
2 tudo+, uai uau uau+, ultima unsub vaga+, vai+GET vai+pro ver+, vez+e vez+que vizinha
2 vizinha+, voces+ME voces+en.BEFORE voces+en.ME voces+en.TAIL voces+en.VOC voces+me vos
2 vossas+LIST vossas+MSG vossas+MSGS vou+ai will you+en.TAKE yourself
3 ,+AGAIN ,+LIST ,+MSGS ,+eu ,+mais ,+mas ,+na ,+tchau .+SUBJ .+agradeco .+ah .+ces .+en.ENDED
3 .+en.SUBJECT .+en.YOU .+ide .+ninguem .+ou .+toda .+vejam 0+MSG 0+MSGS =doubt AGAIN+GET
3 CALL+AGAIN CALL+MORE CALL+mais CANCEL+THIS CANCEL+do CANCEL+e CANCEL+hoje CANCEL+os DD+LIST
3 DD+ME DD+MSG DD+NO DD+RECV DD+SEND DD+agua DD+ferias DD+fora DD+mensagem DD+nao DD+ouro
3 DD+receber DD+saude DE+> DE+DE DE+ME DE+RECV DE+SEND DE+agua DE+en.BEFORE DE+en.LIST
3 DE+ferias DE+fora DE+mao DE+mensagens DE+moral DE+ouro DE+receber DE+remedio DE+saude DE+sms
3 GER GER+> GET+, GET+AGAIN GET+mais INF LATER+. LIST+tambem ME+FORGET ME+SEND ME+WISH
3 ME+irrita ME+precisava MORE+GET MORE+THIS MORE+aqui MSG+> MSG+por MSGS MSGS+, MSGS+por
3 MSGS+tambem NO+AGAIN NO+MORE NO+RECV NO+WANT NO+WISH NO+mais NO+os NO+quer NO+sao NUMBER
3 NUMBER+THIS OBJECT+DD OBJECT+de RECV+AGAIN RECV+mais REMOVE+do REMOVE+esse REMOVE+meu RM+ME
3 RM+do RM+que SEND+AGAIN SERVICE SUBJ+, SUBJ+. THIS+. TOLD+com WANT+GET WANT+en.NEG
3 WANT+en.NEGATIVE WANT+no WANT+que WISH+CANCEL WISH+en.NEG WORD+ai WORD+e a+ME a+mim a+minha
3 agradeco+MORE agradeco+mas ah ah+que ao+PERSON ao+cao apartamento+, autorizacao aviso
3 aviso+DE banho+ao bate caminho camoes campanhas cao casa+DE casamento+foi ces chatear+outro
3 chatice check+up chegar chegar+> cloro cm com+as como+, como+bloqueio continua+GER continuar
3 conversa cortar credito curso d da+mao dar+banho de+INF de+LIST de+ME de+MSG de+NO de+RECV
3 de+agua de+ferias de+fora de+nao de+ouro de+receber de+saude desativo dessas dessas+MSG
3 dessas+MSGS devolvi dia+NO dia+nao dias dispenso+> do+remedio done e+MSG e+continua e+das
3 en.ALONE en.BEFORE+FORGET en.BEFORE+NUM en.BEFORE+irrita en.BEFORE+more en.BEFORE+telemovel
3 en.BEFORE+to en.DAY+MSG en.DAY+MSGS en.KEYWORD+> en.ME en.ME+FORGET en.ME+irrita en.MESSAGES
3 en.MY+en.MENDED en.MY+en.NUMBER en.MY+en.SENDING en.MY+number en.NEG+> en.NEG+NUM
3 en.NEG+telemovel en.NEGATIVE+NUM en.NEGATIVE+telemovel en.SUBJECT+en.TAKE en.SUBJECT+take
3 en.TAIL+FORGET en.TAIL+irrita en.TAKE+my en.TEXT en.VOC+. en.VOC+FORGET en.VOC+irrita
3 encarecidamente encarecidamente+que entra+com enviem envio+> era+DE era+tudo eu+WISH
3 eu+precisava facam falei+com familia+NO familia+nao ficha+DD ficha+DE ficha+de filho fingem
3 fingem+que foi+cancelado for+my from+en.MY from+the ginasio goodbye gostaria gostaria+que
3 here+> ide+INF ide+SEND ide+chatear im in+a isto+e it+. lembrar lembrem lista+> loja+, long
3 mail mais+GET mandar+, mandem+, mao maravilha maravilha+, marcar me+FORGET me+irrita
3 mensagem+DE mensagens meu+LAWYER meu+celular meu+filho minha+caixa more motivo mudar
3 my+en.BEFORE my+en.CALL my+phone na+esquina na+moral nao+BOTHER nao+RECV nao+WANT nao+os
3 nao+quer nao+sao ne nem+MORE nenhuma nenhuma+, no+NUM no+telemovel nossa notices novidades
3 novo+? novo+NO numero+WRONG numero+errado o+casamento o+ginasio o+mesmo o+pacote obrigada+,
3 onde+desativo operadora+, os+DE os+WANT os+WISH os+quero ouro paciencia+> pacote para+>
3 para+o param paz+> phone piscina place pode+STOPALL pode+parar pode+tirar porcaria
3 pra+garantia prestado que+CANCEL que+MSG que+SUBJ que+maravilha quero+DE quero+en.NEG
3 raio+que rastreio rastreio+DE receber+MORE relogio resto+> retirem saldos saude seja seja+a
3 semana senhora so+ME sol sumam sumam+> ta take take+en.MY take+my tao telefone telemovel
3 tem+por tenho tenho+SERVICE terceira the+en.SENDING tira+DE toda+hora uma+, uma+senhora va
3 vai+ver vao+INF vao+SEND vao+chatear vejam vejam+se ver+se vez+. visse visse+> voces+.
3 voces+fingem voltem voltem+a vossas were+done withdraw
4 ,+STOP ,+STOPDO ,+nao ,+para ,+so ,+vai .+en.BEFORE .+en.I .+encerra .+i .+os .+ta .+🔕
4 0+anos AGAIN+uma CANCEL+LATER CANCEL+com CANCEL+isso DE+MSG DE+NO DE+NUMBER DE+escola DE+meu
4 DE+nao FORGET+que GET+THIS LAWYER LIST MORE+MSGS MORE+uma MSG+DD MSG+de MSG+onde MSG+tambem
4 MSGS+e NO NO+quero NO+receber NO+voltem OBJECT+chegar RECV+THIS REMOVE SEND+, SEND+>
4 SERVICE+DD SERVICE+de STOPALL TELL+quando WANT+nao WANT+sair WISH+> WISH+mas WISH+que
4 WISH+sair a+apolice a+conversa adeus+> agradeco apartamento apolice aqui+ta avisa+quando
4 bloqueio bom+dia cao+> como+e continua da+escola dispenso+, distancia do+meu e+DD e+de e+foi
4 e+voces en.BEFORE+> en.BEFORE+a en.BEFORE+en.NEG en.DAY+anos en.ENDED+> en.NEG+en.BEFORE
4 en.SENDING+> en.TAIL+> en.THREAT en.VOC+> encerra entenderam+> era escola escola+, esquecam
4 esse+NUMBER eterno falei for+en.MY fora from ide inscricao limite lixo+> mais+> mais+uma
4 mao+> me melga meu+advogado minha+paciencia moco+> n nao+GET nao+WISH nao+quero nao+receber
4 nao+voltem o+remedio o+silencio outro+> parem pe peco podem por+que pra+WORD pra+continuar
4 pra+quem praia precisa professor qualquer quando+o queijo quem+WANT quer quero+nao recebo
4 remedio+chegar saber+DE saiam se+ME se+en.BEFORE silencio silencio+e so+en.BEFORE so+en.ME
4 so+en.TAIL so+me ta+> tambem+. telemovel+> toda todos trem tudo+que ultima+, up vcs with
4 with+a
5 ,+WORD ,+mensagem ,+por .+STOPALL .+adeus .+como .+en.ALONE .+en.STOP .+mete .+podem .+sair
5 =name AGAIN+> CANCEL+esse CANCEL+por DD+INF DD+uma DD+voces DE+INF DE+numero DE+um DE+voces
5 MSG+do NO+dou NO+tem REMOVE+> RM+> WANT+> WANT+e WISH+dar WISH+nao a+nossa a+ultima acabou+,
5 adeus agua ai+> avisa banho bloqueando calado calado+, consentimento da+semana da+um daqui+>
5 de+uma de+voces dou e+DE en.BEFORE+. en.KINDS en.SENDING en.TAIL ferias fico+DD fico+DE
5 fico+de here hoje mensagens+, mete mete+o meu+NUMBER nao+dou nao+tem o+pe ofereca paciencia
5 pao pedra pode+CANCEL precisa+INF quero+> quero+e quieto receber resultados sair+> sao
5 so+en.VOC sou+a tambem+> tchau tchau+> venda ver
6 ,+NO .+CANCEL .+WORD .+da .+nem .+so ?+? CONSENT GET INF+> LAWYER+> ME+ja NO+sou RM
6 STOPALL+> THIS WISH+MORE WISH+e anos chatear como daqui dar entenderam eu+ja hoje+> isto
6 ja+TOLD loja meu+numero moco nao+sou os proxima remedio these
7 ,+RM ,+sim DE+NUM MSG NO+precisa RECV THIS+ta a+loja dispenso entrei nao+precisa nem o+resto
7 resto tambem 🔕
8 ,+CANCEL ,+MORE ,+REMOVE .+vao CANCEL+> FORGET MSG+DE THIS+> fora+> meu+NUM numero vao
9 ,+MSG .+vai STOPDO+> nao+> sou
10 =request CANCEL MORE+> NUM STOP+> WORD+> dos sair vai
11 =consent =refusal LIST+>
12 NO+> ai
13 . =threat
14 =stranger
17 =ending =word
28 =rude
30 =removal
31 =decline
"""
