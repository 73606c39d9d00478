"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-28 =bias
-16 >
-12 sem
-11 ,+SEND ,+SUBJ CANCEL+a STUFF antes ou
-10 PAIN a+MSG mandou na recebi
-9 ,+da .+e ?+NO LATER NO+CUT deixei ir manda no o obrigada querer te
-8 .+quero ?+nao CALL DE+pra LATER+nao NO+CANCEL OBJECT SHOP SLOT+> a+DE aquele continuem
-8 da+pra doutor en.DAY+> it nao+CUT nao+era quem se volta
-7 ,+como ,+continuem .+cancela GET+as LATER+NO MSG+quando NEVER NO+RM NO+STOP NO+era NOUNOUT+>
-7 RECV+as SERVICE+> SHOP+> TELL TOLD+o alertas certo consigo desde deus falem foto la meu+WORD
-7 nao+CANCEL nao+RM sem+querer tirem veio vi
-6 ,+WANT ,+WISH .+autorizo .+essa .+quem .+tem 0+> AGAIN+DE DD+> DE+LISTKIND KIN+NO NO+REMOVE
-6 NO+STOPDO NO+WORD OBJECT+> OBJECT+? SERVICE+? STOP+pra STOPDO+pra SUBJ+MSG THIS+DE a+OBJECT
-6 a+SHOP anula anula+a app ate casa de+> depois desde+que e+golpe e+pra ele embora en.NEGATIVE
-6 en.THIRD en.TIME escrever eu+GET fala falar fica foi golpe mais+DE muito nome novo+> nunca
-6 o+SLOT quero+WORD receber+as tem texto tiraram valeu
-5 "+MORE , ,+e ,+podem ,+tinha ,+tira .+DD .+GET .+RECV .+WANT .+concordo .+de .+deixa .+falem
-5 .+nao .+reativem .+recebo .+sim .+tirem 0 CUT+a DE+dar DE+plano KIN KIN+nao LATER+, LIST+da
-5 ME+GET MORE+DE NO+STOPALL NO+consigo NO+entendi NUM+pra NUMBER+do OBJECT+, OBJECT+DE PAIN+DE
-5 REMOVE+a SEND SEND+MSGS SEND+propaganda SHOP+? SLOT+DE STOP+MSG STOP+na STOPDO+MSG STOPDO+na
-5 SUBJ+MSGS SUBJ+o SUBJ+propaganda WANT+DE WANT+NEVER WANT+nunca WILL+NEVER WILL+nunca a
-5 a+mensagem achei acordo alguem antes+DE antigo assim avisos cade com+KIN como+faco concordo
-5 confirmo da debito deixar descadastro desculpa diz do+SERVICE do+SLOT doutora en.PULL
-5 entendi era+pra escrever+> faco+pra fazem fico ficou fixo fora+do golpe+> informacoes
-5 interesse+> is isso isto+CANCEL liga linha mandaram manter marcado mensagem+e minha+SHOP
-5 minha+encomenda nao+REMOVE nao+STOP nao+consigo nao+entendi nome+do notificacao numero+e
-5 os+alertas outra ouvir pararam pediu pela posso pra+ME pra+mim qual quando quando+WORD
-5 quanto querer+> quero+CANCEL reativem rua sera+que so+CANCEL so+STOPALL sozinho tenho+todo
-5 the troquei troquei+DD troquei+DE troquei+de voce
-4 ,+ainda ,+manda ,+mandem ,+obrigada ,+quem ,+quero ,+tem ,+to ,+valeu ,+voces .+> .+SEND .+a
-4 .+claro .+confirmado .+deixe .+deixei .+desculpa .+dois .+gostou .+meu .+nossa .+ok
-4 .+prefiro .+sera .+voces 0+, 3 ?+WANT ?+WILL ?+WISH AGAIN+o CANCEL+pra DD+PAIN DD+onde
-4 DE+PAIN DE+WORD DE+app DE+casa DE+celular DE+imposto DE+lembretes DE+onde DE+outra GET+os
-4 LIST+sim ME+lembro ME+ouvir ME+tirem MSG+sao MSGS+sao NO+a NO+autorizei NO+pedi NO+pensem
-4 NO+sei NO+seja NO+vejo NO+vi NOUNOUT OBJECT+do PAIN+DD PAIN+de RECV+os REMOVE+uma RM+uma
-4 SLOT SLOT+? STOP+as STOPALL+pra STOPDO+as STUFF+, THING+> THIS+UPDATE THIS+por UPDATE
-4 UPDATE+WISH UPDATE+favor WANT WANT+CANCEL WANT+DD WANT+de WISH+continuar WISH+reenviar
-4 WISH+voltar WORD+pra a+SERVICE a+promocao acabou+> agora+nao amanha amo apago aqui+, aqui+DE
-4 as+pontas boa bolo cancelamento cara casa+, certo+> chega claro com+aquele com+o confirmado
-4 conseguiram continuem+> contrato corte da+SLOT de+PAIN de+onde demais+> dizer do do+banco
-4 dois doutor+, duas e+en.BEFORE e+mail e+nem e+para efetuado email en.BEFORE+, en.BEFORE+MSG
-4 en.BEFORE+en.TEXT en.BEFORE+lembro en.BEFORE+tirem en.DAY en.ME+lembro en.ME+tirem
-4 en.NEG+en.BADMSG en.NEGATIVE+en.MESSAGES en.TAIL+lembro en.TAIL+tirem en.VOC+lembro
-4 en.VOC+tirem encerrar encomenda essa+SHOP essa+mensagem essa+semana esse+numero estou+a
-4 falo+> falta favor+, fim+DE foram formulario grito grupo horario+> imposto incomoda irmao
-4 isso+> isso+e ja+saiu lembretes+> linha+> mais+o manda+mensagem mandem+MSG mandem+MSGS
-4 mandem+propaganda mando me+lembro me+tirem mensagem+quando mensagens+sao meu+nome minha
-4 minha+OBJECT muita nada nada+, nao+STOPDO nao+WORD nao+autorizei nao+pedi nao+sei nao+seja
-4 nem+pensem ninguem+pediu no+en.MESSAGES novo+THIS novo+isso o+CALL o+NUMBER o+THING
-4 o+formulario o+telefone obrigada+MORE obrigada+mas onde ontem+, outra+pessoa pagar parar+pra
-4 passou passou+meu pediu+pra pelo+MSG pensem pensem+em pensem+en.THESE percebi plano pontas
-4 por+WISH por+favor portaria pra+avisar preciso preciso+DE prefiro que+bom que+e que+o
-4 quero+cancelar reenviar respondi+o seguradora sim+, so+STOP so+STOPDO so+SUBJ so+WORD sumiu
-4 tirem+DE todo+o triste troca+o vejo velho vez+DE vez+ME vez+eu voto whatsapp
-3 ,+INF ,+PERSON ,+WILL ,+cade ,+cancelem ,+era ,+isso ,+o ,+preciso ,+vou .+LATER .+NO .+PUT
-3 .+acabaram .+acabou .+achei .+blz .+confirmo .+en.ME .+en.TAIL .+en.THIRD .+feliz .+ficaria
-3 .+hoje .+isso .+k .+manda .+me .+mudei .+o .+obrigada .+obrigado .+oi .+olha .+onde .+pix
-3 .+pode .+posso .+quando .+sao .+tenho .+troca .+troquei .+uma .+voltem .+🚫 0+min 9h AGAIN+as
-3 AGAIN+do CANCEL+dos CANCEL+em CANCEL+en.THESE CANCEL+so CLIENT+> CONSENT+CUT CONSENT+STOP
-3 CONSENT+STOPDO CONSENT+WORD CONSENT+para CUT+CANCEL CUT+as CUT+so DD+2 DD+LISTKIND DD+casa
-3 DD+ofertas DD+semana DD+ter DD+um DD+volta DE+2 DE+CUT DE+SLOT DE+acordo DE+avisos DE+banco
-3 DE+en.BADMSG DE+en.SUBJECT DE+envio DE+mensagem DE+minha DE+portaria DE+rua DE+spam DE+ter
-3 DE+volta INF+DD INF+as INF+de KIN+> LIST+? LIST+sao LISTKIND+> ME+ME ME+bloqueou ME+escrever
-3 ME+incomoda ME+liga ME+mandaram ME+removam MORE+LATER MORE+do MORE+nao MORE+o MSG+CUT MSG+ME
-3 MSGS+ME NO+deixei NO+incomodam NO+parem NO+percebi NO+recebo NO+responder NO+vai NO+veio
-3 NUM+DD NUM+de NUMBER+, NUMBER+pra OBJECT+CUT OBJECT+aqui PAIN+? PERSON+vai PUT PUT+os RM+DD
-3 RM+a RM+de SEND+DD SEND+DE SEND+a SEND+as SEND+de SHOP+DE SHOP+o SLOT+, STOP+CANCEL
-3 STOPDO+CANCEL SUBJ+ME SUBJ+en.ME SUBJ+en.TAIL SUBJ+en.VOC SUBJ+isto SUBJ+me SUBJ+mensagem
-3 THIS+CANCEL THIS+tudo TOLD+MORE TOLD+nada UPDATE+LIST UPDATE+MSGS UPDATE+e UPDATE+isso
-3 WANT+NO WANT+continuar WANT+esse WILL+CANCEL WILL+NO WILL+continuar WILL+esse WISH+,
-3 WISH+SEND WISH+apagar WISH+falar WISH+ir WISH+isso WISH+sim WORD+CANCEL WORD+MORE WORD+essa
-3 WRONG+, a+DD a+LATER a+NUMBER a+THING a+de a+foto a+linha a+outra a+vossa acabaram adoro
-3 agora agora+> agora+NO alguma amanha+> antes+> anuidade ao+meu apagar apertei apertei+WORD
-3 apertei+sair ar arranjaram as atualiza audiencia automatico+, autorizacao+, autorizei
-3 autorizei+esse autorizo bloqueou blz boa+, bom+que bora branco buscar cancela+o
-3 cancelamento+DE cancelar+, cancelem cancelou certo+, chego cheia chorei cliente+> com+a
-3 com+ele com+quem compra comunicacoes+UPDATE comunicacoes+por consigo+AGAIN consigo+MORE
-3 consigo+mais contacto+> continuem+GER continuem+INF continuem+SEND continuem+mandando corta
-3 da+outra da+uma dar+o de+2 de+LISTKIND de+casa de+ofertas de+semana de+ter de+um de+vcs
-3 de+volta debito+automatico deixa+DE deixa+na deixe deixei+DD deixei+DE deixei+de depende
-3 depois+que desculpa+, deus+NO deus+nao dia+0 dia+en.DAY dias dias+> do+PERSON do+en.SUBJECT
-3 do+envio dois+dias dos+MSGS dos+lembretes e+ME e+OBJECT e+UPDATE e+WANT e+WORD e+fixo
-3 e+melhor e+o e+por em+STUFF em+branco em+casa em+en.BEFORE em+en.ME em+en.TAIL em+en.VOC
-3 em+me em+que em+vez en.BEFORE+CANCEL en.BEFORE+MSGS en.BEFORE+bloqueou en.BEFORE+celular
-3 en.BEFORE+da en.BEFORE+en.BADMSG en.BEFORE+en.MESSAGES en.BEFORE+escrever en.BEFORE+incomoda
-3 en.BEFORE+liga en.BEFORE+mandaram en.BEFORE+removam en.BEFORE+spam en.DAY+, en.DAY+min
-3 en.END+en.FROM en.ENDED+en.BEFORE en.ENDED+en.MY en.ENDED+en.VOC en.FROM+, en.KEYWORD+en.MY
-3 en.KINDS+NO en.KINDS+nao en.LIST+ME en.ME+CANCEL en.ME+bloqueou en.ME+escrever
-3 en.ME+incomoda en.ME+liga en.ME+mandaram en.ME+removam en.MESSAGES+ME en.MY+en.BADMSG
-3 en.MY+en.ENDED en.MY+en.KEYWORD en.NEG+celular en.NEG+en.BEFORE en.NEG+en.MESSAGES
-3 en.NEG+spam en.NEGATIVE+MSG en.NEGATIVE+celular en.NEGATIVE+en.BADMSG en.NEGATIVE+en.SENDING
-3 en.NEGATIVE+en.TEXT en.NEGATIVE+spam en.REMOVE en.REPLY+NO en.SUBJECT+en.GET en.TAIL+CANCEL
-3 en.TAIL+bloqueou en.TAIL+escrever en.TAIL+incomoda en.TAIL+liga en.TAIL+mandaram
-3 en.TAIL+removam en.TAKE+en.BEFORE en.THESE+STUFF en.THESE+branco en.THESE+casa
-3 en.THESE+en.ME en.THESE+en.TAIL en.THESE+en.VOC en.THESE+me en.THESE+que en.THESE+vez
-3 en.VOC+CANCEL en.VOC+bloqueou en.VOC+escrever en.VOC+incomoda en.VOC+liga en.VOC+mandaram
-3 en.VOC+removam en.WHO endereco engano+> enquanto entregar era errado+, espero esqueci
-3 essa+compra esse+debito estarei este+> estranho+, eu+NO fala+> falar+com falta+das faltou
-3 fim foi+PART formiga formulario+, foto+DE foto+do fui gente+se gosto gosto+DD gosto+DE
-3 gosto+de grupo+, guarda ha hoje+NO hoje+nao incomodam inteiro is+there isso+DE isso+NO
-3 isso+nao isso+tudo it+> ja+STOP ja+STOPDO ja+foi ja+paguei ja+respondi just k kkk+> kkkk
-3 leave leave+en.BEFORE lembretes lembro lembro+DE levar ligar logo mail mais+do mandam+THIS
-3 mandam+isto mandar+MORE mandar+as mas+nao me+CANCEL me+bloqueou me+escrever me+incomoda
-3 me+liga me+mandaram me+removam medo mensagens+DE mes mesmo+> meu+KIN meu+e meu+irmao meus
-3 min minha+SERVICE msg+NO muita+MSG muita+mensagem na+LIST na+lista na+portaria nao+DE
-3 nao+STOPALL nao+TOLD nao+incomodam nao+manda nao+percebi nao+recebo nao+responder nao+vai
-3 nao+veio nao+vejo nao+vi nao+vou nessa never ninguem ninguem+> no+MSG no+celular
-3 no+en.BADMSG no+en.SENDING no+en.TEXT no+spam notificacoes notificacoes+DE numero+DD
-3 numero+de numero+pra o+KIN o+LAWYER o+OBJECT o+PERSON o+WORD o+cancelamento o+horario
-3 o+recibo obrigado oi oi+, ok onde+tiraram other ou+NO ou+nao outra+loja outra+vez pai para
-3 para+CANCEL para+as parar pararam+DD pararam+DE pararam+de parassem parassem+DD parassem+DE
-3 parassem+de pedi pedi+MORE pedi+nada perder perguntem pessoa+> plano+, pode+deixar
-3 pode+reenviar pontos por por+MSGS por+e por+isso porta povo pra+mandar pra+outra precisa+DE
-3 precisava+DD precisava+DE precisava+de pressa problema profissional pronto pronto+> quando+>
-3 quando+CANCEL que+CUT que+NO que+WORD que+vc quem+ME quem+e quem+eu quem+passou queria+GET
-3 quero quero+continuar quero+isso quero+voltar reativem+os recebendo+, receber+os recebi+THIS
-3 recebi+isso reenviar+> removam responde responder sabado sao+as se+for se+parassem se+trata
-3 segunda seguro sem+GET sem+autorizacao semana+> sera serve sexta silenciei+> sinto
-3 sinto+falta so+en.TEXT so+eu so+perguntem so+se so+silenciei sobre+o sua suas suas+MSG
-3 suas+MSGS suas+en.KINDS suas+en.MESSAGE suas+en.REPLY suas+en.SENDING suas+en.TEXT suas+msg
-3 tem+um tenho+> tenho+esse terca there tira+da tirar tiraram+? tirem+do tranquilo trata
-3 trinta+> troca ultima+MSG um+PERSON valeu+> vejo+> vez vez+, vez+DD vez+de voces+eu
-3 voces+mesmo voltar vossa+MSG vossa+mensagem vossas+mensagens vou+WORD what your+en.LIST 🚫
-2 "+, ,+KIN ,+THIS ,+achei ,+alguem ,+certo ,+confere ,+desde ,+en.MESSAGE ,+en.MESSAGES
-2 ,+en.MY ,+en.SENDING ,+en.SUBJECT ,+en.TEXT ,+en.THIRD ,+falem ,+fico ,+ficou ,+ignore ,+is
-2 ,+nada ,+parabens ,+pode ,+posso ,+qual ,+sms ,+voltem .+CALL .+INF .+PART .+THIS .+UPDATE
-2 .+acho .+amem .+ando .+bom .+bora .+brincadeira .+cade .+cancelar .+certo .+chega .+chorei
-2 .+combinado .+contem .+corta .+depende .+depois .+desmarca .+deus .+dra .+en.DOESNT
-2 .+en.MESSAGE .+en.NOT .+fechado .+ignora .+is .+isto .+jamais .+la .+leave .+mando
-2 .+mantenham .+mas .+meus .+minha .+mudou .+never .+not .+parar .+parei .+pelo .+porque
-2 .+precisa .+preciso .+recebi .+riu .+solicito .+sua .+talvez .+todo .+tranquilo .+um .+valeu
-2 .+vi .+vlw .+volta .+voltei 0+en.BEFORE 0+estrelas 0+meses ?+0 ?+en.DAY ?+quem ?+quero
-2 ?+tenho AGAIN AGAIN+INF AGAIN+LATER AGAIN+SEND AGAIN+THING AGAIN+escrever AGAIN+la
-2 AGAIN+nada ANNOY+MORE BOTHER BOTHER+, BOTHER+NO BOTHER+com CALL+, CALL+NO CALL+nao CALL+que
-2 CANCEL+DE CANCEL+OBJECT CANCEL+da CANCEL+outra CANCEL+quando CANCEL+uma CONSENT+, CUT+NO
-2 CUT+WORD CUT+ja CUT+nao CUT+onde CUT+outra CUT+quando CUT+que CUT+sair CUT+voces DD+MORE
-2 DD+NUM DD+acordo DD+banho DD+boa DD+bolo DD+cassino DD+chegar DD+dar DD+emergencia DD+fora
-2 DD+luto DD+paraquedas DD+plano DD+produzir DD+promocao DD+sabado DD+sempre DD+terca DE+STUFF
-2 DE+UPDATE DE+ar DE+audiencia DE+banho DE+base DE+boa DE+bolo DE+cabelo DE+campanha
-2 DE+cassino DE+chegar DE+clinica DE+contrato DE+convidados DE+corte DE+emergencia DE+en.I
-2 DE+escala DE+expediente DE+fim DE+fora DE+i DE+jeito DE+lado DE+luto DE+ocupado DE+pagina
-2 DE+parada DE+paraquedas DE+por DE+porta DE+processo DE+produzir DE+promocao DE+rececao
-2 DE+roca DE+sabado DE+seguradora DE+sempre DE+serasa DE+site DE+terca FORGET+DD FORGET+de
-2 GER+os GET+RECV GET+UPDATE GET+marcado GET+por GET+recebendo INF+a INF+nada INF+o INF+pra
-2 KIN+, KIN+e KIN+mandou KIN+que LATER+? LATER+bem LATER+quero LAWYER+vai LIST+DE LIST+ME
-2 LIST+STOP LIST+STOPDO LIST+WORD LIST+do LIST+e LIST+en.BEFORE LIST+eu LISTKIND ME+BOTHER
-2 ME+MSG ME+MSGS ME+NO ME+PUT ME+da ME+en.ME ME+en.TAIL ME+esse ME+esta ME+falo ME+inscrevi
-2 ME+ligou ME+mandou ME+me ME+pensar ME+que ME+quero ME+sou ME+tinha ME+tirado ME+tiraram
-2 ME+tiro ME+tirou MORE+INF MORE+SEND MORE+STOPALL MORE+THING MORE+WORD MORE+as MORE+convosco
-2 MORE+desde MORE+deu MORE+disso MORE+escrever MORE+ja MORE+la MORE+parem MSG+? MSG+STOP
-2 MSG+STOPDO MSG+WORD MSG+acaba MSG+assim MSG+desde MSG+eu MSG+na MSG+sem MSGS+DD MSGS+STOP
-2 MSGS+STOPDO MSGS+WORD MSGS+de MSGS+en.BEFORE MSGS+eu NEVER+CANCEL NEVER+CUT NEVER+ME
-2 NEVER+STOP NEVER+STOPALL NEVER+STOPDO NEVER+WORD NEVER+en.ME NEVER+en.TAIL NEVER+en.VOC
-2 NEVER+me NEVER+parem NO+DE NO+acredito NO+aguento NO+apareceu NO+atende NO+chegou NO+come
-2 NO+deixem NO+en.ME NO+en.TAIL NO+en.VOC NO+esquece NO+existe NO+fui NO+funciona NO+gosto
-2 NO+kkkk NO+manda NO+marquei NO+me NO+para NO+pega NO+quer NO+queria NO+recebi NO+reconheco
-2 NO+se NO+ta NUM+, NUM+dos NUM+esta NUM+mudou NUM+salvo NUMBER+dos NUMBER+mudou NUMBER+que
-2 NUMBER+salvo OBJECT+CANCEL OBJECT+THIS OBJECT+ja OBJECT+veio PAIN+> PAIN+das PERSON PERSON+,
-2 PERSON+INF PERSON+NO PERSON+nao PUT+o PUT+outra RECV+, RECV+UPDATE RECV+por REMOVE+UPDATE
-2 REMOVE+essa REMOVE+por REMOVE+uns REPLY REPLY+a RM+da RM+uns SEND+MSG SEND+NO SEND+OBJECT
-2 SEND+mensagem SEND+mensagens SEND+nao SEND+o SEND+outro SERVICE+familia SHOP+DD SHOP+de
-2 SLOT+do STOP+DE STOP+GET STOP+WORD STOP+eu STOP+onde STOP+que STOP+recado STOP+sair STOP+ver
-2 STOP+voces STOPALL+DE STOPALL+na STOPDO STOPDO+DE STOPDO+GET STOPDO+ME STOPDO+THIS
-2 STOPDO+WORD STOPDO+eu STOPDO+isso STOPDO+onde STOPDO+que STOPDO+recado STOPDO+sair
-2 STOPDO+ver STOPDO+voces STUFF+> STUFF+DD STUFF+DE STUFF+de SUBJ+CUT SUBJ+NO SUBJ+OBJECT
-2 SUBJ+STOP SUBJ+STOPDO SUBJ+THIS SUBJ+UPDATE SUBJ+WORD SUBJ+com SUBJ+en.BEFORE SUBJ+para
-2 SUBJ+por SUBJ+pro TELL+> TELL+que THING THING+MORE THING+que THIS+DD THIS+de THIS+em
-2 THIS+en.BEFORE THIS+en.NEG THIS+en.NEGATIVE THIS+en.THESE THIS+na THIS+no THIS+que TOLD+para
-2 UPDATE+1 UPDATE+DD UPDATE+DE UPDATE+GET UPDATE+MSG UPDATE+de UPDATE+en.BEFORE UPDATE+en.ME
-2 UPDATE+en.TAIL UPDATE+en.VOC UPDATE+enquanto UPDATE+gentileza UPDATE+me UPDATE+mensagens
-2 UPDATE+semana UPDATE+tudo WANT+CUT WANT+LIST WANT+MORE WANT+STOP WANT+STOPDO WANT+apagar
-2 WANT+cancelar WANT+dizer WANT+isso WANT+mensagens WANT+nada WANT+para WANT+perder WANT+sim
-2 WANT+trocar WANT+voltar WILL+CUT WILL+LIST WILL+STOP WILL+STOPDO WILL+cancelar WILL+isso
-2 WILL+mensagens WILL+nada WILL+para WILL+perder WILL+sim WILL+voltar WISH+REPLY WISH+THIS
-2 WISH+UPDATE WISH+cancelar WISH+contar WISH+enviar WISH+levar WISH+o WISH+perder WISH+trocar
-2 WORD WORD+. WORD+AGAIN WORD+LATER WORD+WORD WORD+a WORD+da WORD+dai WORD+mais WORD+onde
-2 WORD+que WORD+voces WRONG+> a+PAIN a+SUBJ a+WISH a+chave a+das a+en.BEFORE a+en.ME a+en.TAIL
-2 a+en.VOC a+entrega a+lista a+me a+moca a+morada a+moto a+operadora a+pedir a+reativacao
-2 a+rede a+segunda abre+, abrem acaba acaba+quando acabar acao aceito+os acho+que acredito
-2 adoro+as advogado+vai agencia aguento ainda ainda+bem ajudam alarme alerta+DE alertas+DE
-2 alguem+> alguma+OBJECT alguma+coisa already amem amiga anestesia anos+e anota anotei
-2 antes+DD antes+de anuncio anuncio+do any aparecem aparecer aparecer+AGAIN aparecer+MORE
-2 aparecer+mais apareceu aparelho aparelho+e aplicativo app+NO app+nao aprendeu aprendeu+a
-2 aquela aqui+em aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+en.THESE aqui+na aqui+no
-2 ar+> as+conversas as+ferias as+notificacoes as+ofertas assim+que assina assistencia at
-2 atencao atende atras aula aumento automatica+. autorizei+> autorizo+MSG avisam avisar
-2 avisar+DE avisar+UPDATE avisar+por avisos+DE avisos+da avisos+en.BEFORE avo back back+>
-2 baixa baixa+medica banho+> barato+> bem bloqueia bloqueia+> branco+, brincadeira
-2 brincadeira+, but but+en.I but+en.SUBJECT but+i cabelo cabelo+, cadastro+> cade+o caiu
-2 caminhao cancel+en.MY cancela+essa cancelamento+do cancelar+a cancelei+a cancelem+>
-2 candidato cansei+DE caro cartao caso cassino cebola celular+, certeza chat chave chegar+,
-2 cidade claro+> cnh codigo com+ela com+voces comicio como+conseguiram como+denuncio company
-2 compra+DD compra+DE compra+de comprimento concordo+em concordo+en.THESE confere confere+ai
-2 confirmado+> conhece conhece+> conseguiram+meu consentimento+CUT consentimento+STOP
-2 consentimento+STOPDO consentimento+WORD consentimento+para consulta+, contacto contacto+se
-2 contar contar+comigo contatos+DE continuar+RECV continuar+recebendo conversas convidados
-2 convosco+, corrente corta+so cortada cortada+, cpf credito+, cupons custo custo+> da+>
-2 da+campanha da+clinica da+escala da+ocupado da+rua da+seguradora daqui+DD daqui+DE daqui+de
-2 das+MSG das+MSGS dava+CUT dava+STOP dava+STOPDO dava+WORD dava+para de+MORE de+NUM de+acordo
-2 de+banho de+boa de+bolo de+cassino de+chegar de+dar de+emergencia de+fora de+luto
-2 de+paraquedas de+plano de+produzir de+promocao de+sabado de+sempre de+terca dedetizacao
-2 deixa deixa+ME deixa+eu deixar+MSG deixar+recado deixaram deixei+MSG deixem+na deixou
-2 deixou+DD deixou+DE deixou+de demais denuncio depende+, depois+DD depois+de descadastrar
-2 desconsidera desconto desconto+DE desde+a desde+marco desde+ontem desligar desmarca
-2 desmarcar desmarquei dessa+vez desses desses+LIST desses+MSG desses+MSGS desses+avisos desta
-2 dia+3 dia+> dia+inteiro dias+e did do+LAWYER do+LIST do+ar do+contrato do+en.I do+i do+lado
-2 do+plano do+processo do+serasa do+site doi dos+LIST dos+MSG dos+avisos doutor+> doutora+,
-2 doutora+> down dr dra duvida e+CUT e+INF e+SEND e+WILL e+agora e+com e+comigo e+en.ME
-2 e+en.TAIL e+en.VOC e+esse e+la e+me e+muita e+outro e+preciso e+te ele+NO ele+nao em+meu
-2 en.BADMSG+en.BEFORE en.BADMSG+en.FROM en.BADMSG+of en.BEFORE+BOTHER en.BEFORE+LIST
-2 en.BEFORE+OBJECT en.BEFORE+PUT en.BEFORE+SLOT en.BEFORE+app en.BEFORE+en.SENDING
-2 en.BEFORE+en.STOP en.BEFORE+ends en.BEFORE+inscrevi en.BEFORE+ligou en.BEFORE+mandou
-2 en.BEFORE+out en.BEFORE+tirado en.BEFORE+tiraram en.BEFORE+tirou en.BEFORE+with
-2 en.DAY+en.BEFORE en.DAY+estrelas en.DAY+meses en.DEAR en.DOESNT+en.BADMSG en.DOESNT+en.ENDED
-2 en.END+of en.ENDED+ME en.ENDED+en.ME en.ENDED+en.TAIL en.ENDED+me en.ENDED+of en.ENDED+the
-2 en.HEY+, en.KEYWORD+en.FROM en.KEYWORD+of en.KEYWORD+the en.LIST+DD en.LIST+de
-2 en.LIST+en.BEFORE en.LOSE+en.MY en.LOSE+the en.ME+BOTHER en.ME+PUT en.ME+da en.ME+inscrevi
-2 en.ME+ligou en.ME+mandou en.ME+tirado en.ME+tiraram en.ME+tirou en.MENDED+en.MY
-2 en.MESSAGE+DD en.MESSAGE+de en.MESSAGE+nao en.MESSAGES+, en.MESSAGES+DD en.MESSAGES+de
-2 en.MY+WORD en.MY+en.ALONE en.MY+en.OTHER en.MY+old en.NEG+MSG en.NEG+MSGS en.NEG+SLOT
-2 en.NEG+WORD en.NEG+app en.NEG+en.THINGS en.NEGATIVE+, en.NEGATIVE+MSGS en.NEGATIVE+app
-2 en.NEGATIVE+en.BEFORE en.OTHER en.OTHER+, en.PULL+> en.PULL+it en.REMOVE+> en.SENDING+nao
-2 en.SUBJECT en.SUBJECT+en.GAVE en.SUBJECT+en.TAKE en.SUBJECT+have en.TAIL+BOTHER en.TAIL+PUT
-2 en.TAIL+da en.TAIL+inscrevi en.TAIL+ligou en.TAIL+mandou en.TAIL+tirado en.TAIL+tiraram
-2 en.TAIL+tirou en.TAKE+it en.TEXT+, en.TEXT+DD en.TEXT+de en.TEXT+nao en.THESE+en.BEFORE
-2 en.THESE+meu en.THINGS+on en.TIME+> en.VOC+BOTHER en.VOC+DE en.VOC+PUT en.VOC+da
-2 en.VOC+en.GET en.VOC+en.TAKE en.VOC+inscrevi en.VOC+ligou en.VOC+mandou en.VOC+tirado
-2 en.VOC+tiraram en.VOC+tirou en.YOU+en.GET end end+en.FROM end+of ends enfim entendi+a
-2 entrega envio+o erase errado erro+DE escala escala+DD escala+DE escala+de escrevem
-2 escrever+pra espero+> esquece+, esquece+DD esquece+DE esquece+de esse+OBJECT esse+SHOP
-2 esse+SLOT esse+THIS esse+aqui esse+e esse+exame esta+DE esta+MSG esta+mensagem esta+na
-2 estao+GER estarei+as estoque estranho estrelas eu+ME eu+WORD eu+en.BEFORE eu+en.ME
-2 eu+en.TAIL eu+en.VOC eu+falo eu+me eu+nao eu+que eu+quero eu+sou eu+tinha eu+tiro
-2 excluam+meu expediente faco+> falado falamos falem+comigo falo falta+> falta+DE fatura+,
-2 faz+> faz+o ferias+, ficar+pronto ficaria fico+sem ficou+com fim+DD fim+de foi+> foi+que
-2 foi+retirado folhetos fora+THIS foto+que fralda fralda+, franja frente friday fui+DE
-2 funciona ganhamos gente+THIS gente+aqui gentileza+> gostei gostei+DE gostei+do gostou
-2 grupo+da ha+0 ha+dois ha+en.DAY have hein horario horas i ideia+, ignora ignora+a ignore
-2 imobiliaria in+en.MY in+the informacao informacao+DE ingles+, inquilino inteira inteira+>
-2 inventario irmao+. isso+DD isso+de it+en.FROM ja+WORD ja+chega ja+desmarquei jamais jejum
-2 jejum+> jogo juiz k+> kkk kkkk+> la+estarei la+se largar leave+it lembrada lembrete+>
-2 lembro+DD lembro+de let let+en.BEFORE liga+que ligaram ligou lindo list+> lista+, lista+DE
-2 lista+NO lista+nao local loja+da luto mail+> mais+INF mais+LATER mais+MORE mais+SEND
-2 mais+THING mais+escrever mais+la mais+nada manda+> manda+MSG manda+o mandando+os
-2 mandar+AGAIN mandar+DD mandar+DE mandar+de mandar+mais mandou+MSG mandou+NO mandou+nao
-2 maneirada mantenham+o marcado+MORE marcado+nada marco marco+, marido marquei mas+ME mas+NO
-2 mas+ja matricula me+BOTHER me+PUT me+da me+inscrevi me+ligou me+mandou me+tirado me+tiraram
-2 me+tirou medica melhor+> menos mensagem+, mensagem+NO mensagem+nao mensagens+. mensagens+da
-2 mes+> message meu+OBJECT meu+SLOT meu+limite meu+marido meu+pai meu+processo meu+tempo
-2 meus+LIST meus+MSGS min+> minha+PERSON minha+casa minha+en.THIRD minha+ex minha+foto
-2 minha+permissao minha+reserva morada moto mudou mundo mural na+DE na+minha na+rececao
-2 na+roca nada+convosco nada+desde nada+disso nao+a nao+acredito nao+aguento nao+atende
-2 nao+chegou nao+come nao+deixem nao+esquece nao+existe nao+fiz nao+fui nao+funciona nao+gosto
-2 nao+kkkk nao+marquei nao+para nao+pega nao+quer nao+queria nao+recebi nao+reconheco nao+se
-2 nao+ta nem+a neste ninguem+ME ninguem+REPLY ninguem+en.BEFORE ninguem+en.ME ninguem+en.TAIL
-2 ninguem+en.VOC ninguem+me ninguem+responde no+, no+MSGS no+app no+en.BEFORE noite noite+,
-2 nome+NO nome+nao normal normal+> noticia noticias notificacao+DE notificacao+do notificado
-2 novo+, numa numero+> numero+da numero+dos numero+esta numero+mudou nunca+CANCEL nunca+CUT
-2 nunca+STOP nunca+STOPALL nunca+STOPDO nunca+WORD nunca+parem o+CANCEL o+CUT o+MSG o+NOUNOUT
-2 o+NUM o+SERVICE o+WANT o+WILL o+alarme o+antigo o+anuncio o+aparelho o+cupom o+desconto
-2 o+interesse o+jogo o+juiz o+lixo o+novo o+outro o+pai o+papel o+permito o+plano o+prazo
-2 o+preco o+processo o+site obra+> obrigada+UPDATE obrigada+pela obrigada+por obrigado+pelo
-2 ocupado ocupado+, oferta+> off+, old olha on+your onde+arranjaram onde+e onde+mando
-2 onde+voces online ontem or orcamento os+avisos os+pontos os+saldos ou+e out outro
-2 outro+LAWYER outro+PERSON outro+advogado pagina paguei papel para+LATER para+WORD para+onde
-2 para+que para+sair para+voces parabens+> parada parada+DD parada+DE parada+de parado
-2 paraquedas parar+o parei parou parou+DD parou+DE parou+de parto passa passar passe+a
-2 pedi+CUT pedi+STOP pedi+STOPDO pedi+WORD pedi+para pega+sinal pegam pegam+esse pelo+NUMBER
-2 pensar pensar+e perder+a perfil+? permissao perto piso plano+> plano+familia pode pode+SEND
-2 pode+mandar poder poe por+GET por+LIST por+MSG por+enquanto por+gentileza por+semana
-2 por+tudo porque+e portao portaria+> portugues posso+CANCEL pq pra+INF pra+RM pra+STOPDO
-2 pra+deixar pra+eles pra+entregar pra+eu pra+ser praga praga+DE precisa+DD precisa+SEND
-2 precisa+de preciso+REMOVE preciso+RM preciso+WORD preco prefiro+que primeiro problema+?
-2 produzir promocao+CANCEL promocao+CUT promocao+acaba propaganda+> proposta proximos+MSG
-2 proximos+MSGS quando+STOP quando+STOPDO quando+TOLD quando+foi quando+sair quartos que+KIN
-2 que+LIST que+ME que+NEVER que+RECV que+TOLD que+WANT que+WILL que+comprei que+en.ME
-2 que+en.TAIL que+en.VOC que+eu que+horas que+lista que+me que+meu que+nao que+nunca
-2 que+pararam que+parem quem+> quem+TELL quem+fala queria+, queria+que queria+tirar quero+NO
-2 quero+STOP quero+STOPDO quero+THIS quero+deixar quero+perder quero+sair quero+sim quinta
-2 quiser+> reativacao reativacao+DE reativacao+do recado+> recebe receber+UPDATE
-2 receber+mensagens receber+por recebimento+DD recebimento+DE recebimento+de reclamei
-2 reconheco reconheco+essa rede rede+> registo removam+> removeram removerem reserva reserva+?
-2 responder+> riu riu+DD riu+DE riu+de roca roca+NO roca+nao roseira roupa rua+e sabado+>
-2 sair+DE sair+MORE sair+THIS sair+da sair+do sairia saiu+> sala saldos salvei salvo sao+MSG
-2 se+STOPALL se+faz se+o sei+UPDATE sei+por sem+CONSENT senha serasa sessao seus seus+MSG
-2 seus+MSGS show show+> sim+WISH sinal site+DD site+DE site+de sitio sitio+> sms+, sms+DD
-2 sms+de so so+DD so+THIS so+TOLD so+a so+de so+en.MESSAGE so+en.SENDING so+isso sobra sofa
-2 solicito solicito+que sou+ME sou+cliente sou+eu sozinho+e spam+> sumiram sumiram+, sumiu+>
-2 talvez tanto+faz tarde tb te+WISH tecnico telefone+NO telefone+nao tem+NO tem+SLOT tem+custo
-2 tem+problema tempo+NO tempo+nao tens ter+marcado terca+> termina termina+em termina+en.THESE
-2 texting+ME texting+en.BEFORE texting+en.ME texting+en.TAIL texting+en.VOC texting+me textos
-2 the+en.ENDED the+en.KEYWORD the+en.LIST them time tirado tirado+DE tirado+da tirar+da
-2 tiraram+meu tirei tirem+a tiro tirou tirou+DE to+the todo+mundo torpedo+> torpedos
-2 torpedos+DD torpedos+DE torpedos+de tou trabalho tranquilo+, transmissao+? tratar tratar+DE
-2 tratar+THIS travou tua tudo+bem ue+, uma+THING uma+caixa uma+duvida uma+maneirada uma+vez
-2 unica+que us usar+meu uso vai+ter vamos vc+mandou vcs+tem velho+, venho vez+> vez+UPDATE
-2 vez+por vezes vicio vlw voce+> voces+NO voces+abrem voces+nao voces+pararam voces+pegam
-2 voces+so voces+ta volta+> voltaram+, voltei vossa+base vosso vosso+CLIENT vosso+OBJECT
-2 vosso+cliente vosso+sistema votei vou+sair vou+sim whatsapp+. when wish wish+to with
-2 you+en.GET your your+en.BEFORE your+list yours yours+> zap+,
2 % * + ,+AGAIN ,+LIST ,+LISTKIND ,+MSGS ,+NUM ,+NUMBER ,+and ,+arrependi ,+artigo ,+as ,+cada
2 ,+confirmei ,+continua ,+en.NEG ,+en.NEGATIVE ,+escusam ,+esses ,+faz ,+mais ,+na ,+no
2 ,+parem ,+pelo ,+porque ,+preenchi ,+setima ,+tenho ,+todo ,+tres ,+troquem ,+vendi .+ME
2 .+NUM .+STOP .+WISH .+WRONG .+af .+agradeco .+boa .+ces .+cobranca .+confirmaram .+desejo
2 .+desisto .+dispenso .+dont .+ela .+en.FROM .+esquecam .+esquece .+este .+estive .+exerco
2 .+fatura .+id .+ide .+keep .+melhor .+my .+nothing .+off .+pare .+perdi .+pfv .+podem
2 .+promocao .+proxima .+publicidade .+qero .+recuso .+revogo .+sai .+saiam .+sem .+ta .+take
2 .+tlgd .+uau .+vc .+vcs .+zero 0+. 0+LIST 0+dias 0+en.KINDS 0+en.MESSAGE 0+en.REPLY
2 0+en.SENDING 0+en.TEXT 0+mensagens 0+msg 2+, 2+> ?+RM ?+pra AGAIN+> AGAIN+KIN AGAIN+THIS
2 AGAIN+e AGAIN+ficar AGAIN+lembrete AGAIN+mensagem AGAIN+um BOTHER+AGAIN BOTHER+mais
2 CANCEL+DD CANCEL+ME CANCEL+MSG CANCEL+MSGS CANCEL+de CANCEL+esta CANCEL+isso CANCEL+meu
2 CANCEL+voces CLIENT+e CLIENT+que CONSENT+que CUT+com CUT+hoje CUT+meu DD DD+NO DD+PERSON
2 DD+SUBJ DD+chamar DD+cliente DD+domingo DD+en.BEFORE DD+envios DD+exclusao DD+gastar DD+loja
2 DD+manda DD+mensagens DD+nao DD+operadora DD+oposicao DD+propaganda DD+vagas DE+, DE+SERVICE
2 DE+SUBJ DE+alertas DE+balcao DE+barco DE+chamadas DE+chamar DE+domingo DE+e DE+en.DOESNT
2 DE+en.NEG DE+en.NOT DE+en.SENDING DE+encomenda DE+envios DE+escritorio DE+exclusao DE+gastar
2 DE+hospital DE+juizado DE+livro DE+lixo DE+manda DE+manha DE+mapa DE+moral DE+not DE+o
2 DE+obra DE+oposicao DE+professor DE+propaganda DE+proxima DE+que DE+relogio DE+rgpd DE+salao
2 DE+seu DE+telemovel DE+tomada DE+vagas FEDUP FORGET+tempo GER+UPDATE GER+por GER+pra GET+>
2 GET+MSG GET+MSGS GET+NO GET+a GET+este GET+isto GET+lembrado GET+nada GET+publicidade
2 INF+AGAIN INF+das INF+isto INF+mais INF+minha KIN+ME KIN+THIS KIN+aqui KIN+en.BEFORE
2 KIN+en.ME KIN+en.TAIL KIN+en.VOC KIN+me KIN+nessa KIN+saiu LATER+. LATER+THIS LATER+chegam
2 LATER+hoje LATER+se LATER+vez LAWYER+entra LAWYER+se LIST+. LIST+CANCEL LIST+DD LIST+de
2 LIST+nao LIST+pelo ME+, ME+DE ME+REMOVE ME+REPLY ME+RM ME+SEND ME+WISH ME+as ME+cansei
2 ME+dispenso ME+erra ME+exclui ME+facam ME+ia ME+inscreveram ME+isto ME+pago ME+precisava
2 ME+remover ME+saio ME+sei ME+tenho ME+vou MORE+DD MORE+KIN MORE+MORE MORE+RECV MORE+SUBJ
2 MORE+TELL MORE+THIS MORE+TOLD MORE+aqui MORE+avisa MORE+d MORE+ficar MORE+lembrete MORE+um
2 MSG+UPDATE MSG+a MSG+da MSG+e MSG+por MSG+vai MSGS+. MSGS+UPDATE MSGS+por NEVER+TOLD
2 NO+LATER NO+LIST NO+aceito NO+adianta NO+agora NO+assinei NO+contem NO+desejo NO+enxerga
2 NO+escrevam NO+foi NO+gostaria NO+gostou NO+ia NO+leve NO+mensagens NO+mim NO+minha NO+os
2 NO+param NO+pretendo NO+quero NO+respondi NO+ser NO+tenho NO+tinha NO+voltar NOUNOUT+,
2 NUM+WORD NUM+dai NUM+en.BEFORE NUM+en.NEG NUM+en.NEGATIVE NUM+morreu NUM+no NUM+para
2 NUM+tambem NUMBER NUMBER+. NUMBER+STOP NUMBER+STOPDO NUMBER+WORD NUMBER+aqui NUMBER+era
2 NUMBER+morreu NUMBER+nao NUMBER+para NUMBER+tambem OBJECT+as OBJECT+chegar OBJECT+nenhum
2 OBJECT+pode OBJECT+sim PART+da PERSON+ME PERSON+da PERSON+en.BEFORE PERSON+en.ME
2 PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+nessa PERSON+pra PERSON+saiu RECV+> RECV+MSGS
2 RECV+aviso RECV+este RECV+isto RECV+o RECV+publicidade REMOVE+DE REMOVE+LATER REMOVE+THIS
2 REMOVE+do REMOVE+hoje REMOVE+isto REPLY+THIS REPLY+isto REPLY+mas RM+LATER RM+do RM+esse
2 RM+hoje RM+la SEND+. SEND+cardapio SEND+en.MESSAGE SEND+en.SENDING SEND+en.TEXT SEND+mas
2 SEND+minha SERVICE+, SERVICE+. SERVICE+ME SERVICE+do SERVICE+eu SERVICE+pra SERVICE+pre
2 SHOP+esse SLOT+. STOP+DD STOP+a STOP+com STOP+de STOP+e STOP+en.BEFORE STOP+o STOP+semana
2 STOPALL+semana STOPDO+DD STOPDO+a STOPDO+com STOPDO+de STOPDO+e STOPDO+o STOPDO+semana
2 SUBJ+, SUBJ+a SUBJ+so SUBJ+todo TELL+DE TELL+quando THING+? THING+DE THING+do THIS+STOP
2 THIS+STOPALL THIS+STOPDO THIS+ja THIS+virou TOLD+" TOLD+STOP TOLD+STOPDO TOLD+THIS TOLD+isto
2 TOLD+sair UPDATE+KIN UPDATE+carta UPDATE+ela UPDATE+mensagem UPDATE+onde WANT+> WANT+GET
2 WANT+INF WANT+SEND WANT+en.BEFORE WANT+en.NEGATIVE WANT+isto WANT+mandar WANT+mudar WANT+no
2 WANT+que WANT+so WILL+DE WILL+en.BEFORE WILL+en.NEGATIVE WILL+isto WILL+mais WILL+mudar
2 WILL+no WILL+so WISH+. WISH+com WISH+en.BEFORE WISH+marcar WISH+mas WISH+mudar WISH+parar
2 WISH+retira WISH+ser WORD+LIST WORD+dessa WORD+disso WORD+en.ME WORD+en.TAIL WORD+fora
2 WORD+me WORD+os WORD+tudo WRONG+DE WRONG+na a+INF a+LAWYER a+NO a+anacom a+autorizacao
2 a+cada a+disparar a+dona a+esse a+este a+mesma a+nao a+paciencia a+perguntar a+pessoa
2 a+quarta a+rececao a+titular a+ver aceitar adianta adianta+SEND adivinha administrativo
2 advogado+> af af+ME af+en.BEFORE af+en.ME af+en.TAIL af+en.VOC af+me afinal+NO afinal+nao
2 after agradeco+que agua+DE agua+do ainda+chegam alerta+a amigo amigos amigos+, amor+> anacom
2 anacom+> anda aniversariantes anos+DD anos+DE anos+de anular anulem ao+site apaga apaga+ai
2 apagamento apaguem apartamento+> ape apita apita+, apto aqui+> aqui+NO aqui+nao are
2 arranjado arranjado+> artigo artigo+0 artigo+en.DAY as+chaves as+faturas as+promocoes
2 assinei+MORE atendente ativar automaticas avisa+DE avisa+quando avisando aviso+DE
2 avisos+UPDATE avisos+por bairro baixa+> balcao banco+> banho+e basta+o bicho bloqueando+>
2 bloquear+voces botao brinde by+en.KINDS by+en.MESSAGE by+en.REPLY by+en.SENDING by+en.TEXT
2 by+text cabeleireiro cada caixote caixote+DE caixote+do caminho cancelado cancelar+o
2 cancelem+minha capitulo caridade caridade+> carinho carta+, casa+DE casaco casei casei+, ces
2 cessem chama chama+AGAIN chama+MORE chama+mais chamadas chatear chato+> chaves check
2 chega+en.BEFORE chegando chegar+> chegou+LATER chegou+hoje chegou+outra clara cliente+e
2 codigos coisa+> coisa+que colchao+ME colchao+eu coloquem com com+MSG com+SLOT com+outro
2 com+propaganda comando comando+pra comercial como+CANCEL como+MSG como+MSGS como+bloqueio
2 como+en.BADMSG como+en.MESSAGES como+en.SENDING como+en.TEXT como+eu como+spam comprado
2 comprar+ME comprar+MORE comprar+eu comprar+nada comunicacao comunicacoes comunicacoes+DE
2 comunicados concursos condominio condominio+, confirmaram confirmei+DE confirmei+en.BEFORE
2 confirmei+en.NEG confirmei+en.NEGATIVE confirmei+no consulta+> conta conta+DD conta+de
2 contem+comigo continua+com continuam+GER continuar continuo continuo+a cortar+o credito+.
2 credito+pessoal crime custa cv d+INF d+REPLY d+SEND d+enviar da+SERVICE da+encomenda da+loja
2 da+obra da+tomada das+chamadas de+NO de+PERSON de+REPLY de+SUBJ de+chamar de+cliente
2 de+domingo de+en.BEFORE de+enviar de+envios de+exclusao de+gastar de+loja de+manda
2 de+mensagens de+nao de+operadora de+oposicao de+propaganda de+vagas deem dei+o deixa+>
2 deixado deixar+DE deixem+o dela+, demais+pra descansar descanso desculpe+, desejo+CANCEL
2 desejo+WORD desistam+DD desistam+DE desistam+de desiste desliga desligo dessa+LIST
2 dessa+SERVICE dessa+lista desse desse+NUMBER destas+LIST destas+MSG destas+MSGS
2 destas+mensagens destes+avisos deu+ne devo devo+fazer devolvi dia+NO dia+THIS dia+com
2 dia+isso dia+nao direito direito+ao direto+pro disparar disparos+> disse+pra disso disso+>
2 disto+> divorcio do+MSG do+en.DOESNT do+en.NEG do+en.NOT do+escritorio do+hospital do+mapa
2 do+mes do+not do+predio do+rgpd do+salao do+seu do+sistema dois+NUMBER dois+numeros dona
2 dono+, dont dos+alertas dou+permissao e+> e+DD e+RM e+STOP e+ao e+apaguem e+caixote
2 e+continua e+crime e+das e+de e+fica e+hoje e+os e+peco e+quase e+que e+reuniao e+tudo e+vcs
2 ela+THIS ele+ja eliminem em+GET em+julho em+setembro em+uma en.BEFORE en.BEFORE+LAWYER
2 en.BEFORE+REMOVE en.BEFORE+RM en.BEFORE+STOP en.BEFORE+STOPDO en.BEFORE+SUBJ en.BEFORE+THIS
2 en.BEFORE+WORD en.BEFORE+as en.BEFORE+e en.BEFORE+en.BEFORE en.BEFORE+erra en.BEFORE+exclui
2 en.BEFORE+facam en.BEFORE+for en.BEFORE+inscreveram en.BEFORE+isto en.BEFORE+juizado
2 en.BEFORE+livro en.BEFORE+lixo en.BEFORE+nas en.BEFORE+o en.BEFORE+remover en.BLOCK en.BODY
2 en.DAY+LIST en.DAY+dias en.DAY+en.KINDS en.DAY+en.MESSAGE en.DAY+en.REPLY en.DAY+en.SENDING
2 en.DAY+en.TEXT en.DAY+mensagens en.DAY+msg en.END en.ENDED en.ENDED+, en.EVENT+en.BEFORE
2 en.FROM+DE en.GET en.GET+en.NEG en.I+want en.KEYWORD en.KEYWORD+, en.KINDS+UPDATE
2 en.KINDS+por en.LIST en.LIST+DE en.LIST+NO en.LIST+do en.LOSE en.ME+. en.ME+> en.ME+REMOVE
2 en.ME+RM en.ME+STOP en.ME+STOPDO en.ME+SUBJ en.ME+THIS en.ME+as en.ME+erra en.ME+exclui
2 en.ME+facam en.ME+inscreveram en.ME+isto en.ME+o en.ME+remover en.MENDED+en.NEG en.MESSAGE
2 en.MESSAGE+UPDATE en.MESSAGE+do en.MESSAGE+en.BEFORE en.MESSAGE+por en.MESSAGES+NO
2 en.MESSAGES+e en.MY+. en.MY+> en.MY+sales en.NEG+LAWYER en.NEG+THING en.NEG+en.GET
2 en.NEG+en.REPLY en.NEG+juizado en.NEG+livro en.NEG+lixo en.NEG+to en.NEGATIVE+>
2 en.NEGATIVE+LAWYER en.NEGATIVE+THING en.NEGATIVE+juizado en.NEGATIVE+livro en.NEGATIVE+lixo
2 en.PHONE+en.BEFORE en.REPLY+en.BEFORE en.SENDING+UPDATE en.SENDING+e en.SENDING+por
2 en.STOP+, en.TAIL+. en.TAIL+> en.TAIL+REMOVE en.TAIL+RM en.TAIL+STOP en.TAIL+STOPDO
2 en.TAIL+SUBJ en.TAIL+THIS en.TAIL+as en.TAIL+erra en.TAIL+exclui en.TAIL+facam
2 en.TAIL+inscreveram en.TAIL+isto en.TAIL+o en.TAIL+remover en.TAKE+a en.TAKE+en.MY
2 en.TAKE+my en.TEXT+DE en.THESE+GET en.THESE+julho en.THESE+setembro en.THESE+uma
2 en.THINGS+em en.THINGS+en.THESE en.UNSUB+> en.VOC en.VOC+REMOVE en.VOC+RM en.VOC+SUBJ
2 en.VOC+THIS en.VOC+as en.VOC+come en.VOC+en.WANT en.VOC+erra en.VOC+exclui en.VOC+facam
2 en.VOC+inscreveram en.VOC+isto en.VOC+o en.VOC+remover en.WANT+en.THESE en.WANT+these
2 en.WISH en.WISH+en.THESE en.WISH+these enchem encomenda+, enganou enganou+se enough entao+NO
2 entao+nao entra+com entre+DE entre+ME entre+nos entregas entreguei entreguei+as enviar
2 enviar+THIS enviar+isto enviem+> enviem+MORE envios+, enxerga enxerga+AGAIN enxerga+MORE
2 enxerga+mais era+a era+meu erra erra+> errou escola+NO escola+nao escritorio escusam+DD
2 escusam+DE escusam+de esperei essa essas essas+LIST essas+MSG esse+tipo esses+MSG esta+seja
2 esta+semana estas estas+MSG estas+MSGS este+PERSON este+e este+tipo estive estou estou+,
2 estou+interessado eu+CANCEL eu+WISH eu+ia eu+pago eu+precisava eu+saio eu+sei eu+tenho eu+to
2 eu+vou exclui exclusao exerco exerco+o facam+o falar+DE faleceu+. falei falta+DD falta+de
2 farto+DE fatura fatura+e faturas favor+REMOVE fazer+com fazer+pra fecho feira+> festas fez
2 fi ficar+ME ficar+en.BEFORE ficar+en.ME ficar+en.TAIL ficar+me ficha ficha+DD ficha+DE
2 ficha+de figurar filho+> filho+nessa filho+saiu fim+, fingem fio fio+DE fio+da fiquem
2 foi+cancelado for+MSG for+incomodo fosse foto+DD foto+de fui+ao garantia gastem get+en.MY
2 get+my gostaria gostaria+que gosto+, horario+DE horarios horarios+DE horarios+da i+want
2 ia+DE ia+na iam id id+en.WANT id+en.WISH id+like ide im imediato imoveis imoveis+CUT
2 imoveis+STOP imoveis+STOPDO imoveis+WORD imoveis+para in+0 incomodo+, informativo
2 informativo+DE inqueritos interessado+en.BEFORE interessado+en.NEG interessado+en.NEGATIVE
2 interessado+no isso+STOP isso+STOPALL isso+STOPDO isso+ja isto+DE isto+e ja+BOTHER ja+NO
2 ja+SUBJ ja+disse ja+entreguei ja+mudei ja+nao ja+ta jeito+DD jeito+DE jeito+de joga juizado
2 julho julho+. la+o lascar lascar+com last+en.DAY last+week lembrado lembrado+UPDATE
2 lembrado+por lembrete lembrete+DD lembrete+de leram levam leve leve+a like+en.BEFORE
2 like+en.MY limite limite+> link+MORE link+nenhum link+pra lista+DD lista+de listas livre
2 lixeira loja+> macacos mail+, mais+> mais+KIN mais+ME mais+THIS mais+e mais+en.BEFORE
2 mais+en.ME mais+en.TAIL mais+en.VOC mais+ficar mais+lembrete mais+me mais+mensagem mais+um
2 mandam+todo mandar+, mandar+ME mandar+THIS mandar+en.BEFORE mandar+en.ME mandar+en.TAIL
2 mandar+en.VOC mandar+me mandar+outra mandarem mande+mas mandei mandei+" mandei+CANCEL
2 mandei+CUT mandei+STOP mandei+STOPALL mandei+STOPDO mandei+pare mano+WORD mantem mantem+>
2 mantenham+> mapa mapa+> marcacoes marcar+como mas+CANCEL mas+MSG mas+SUBJ mas+TELL
2 mas+UPDATE mas+avisa mas+nada mas+por me+. me+REMOVE me+RM me+STOP me+STOPDO me+SUBJ me+THIS
2 me+as me+erra me+exclui me+facam me+inscreveram me+isto me+o me+remover melhor+NO melhor+nao
2 mensage mensage+> mensagem mensagem+UPDATE mensagem+en.BEFORE mensagem+en.NEG
2 mensagem+en.NEGATIVE mensagem+no mensagem+por mensagem+vai mensagens mensagens+UPDATE
2 mensagens+por mes+NO mes+nao mesmo+depois meu+DE meu+LAWYER meu+MSG meu+casaco meu+direito
2 meu+en.NEG meu+en.NEGATIVE meu+en.THIRD meu+ex meu+filho meu+no meu+telemovel meu+zap
2 meus+amigos meus+en.VOC mim+> mim+REPLY mim+SEND mim+SUBJ mim+e mim+mande minha+LIST
2 minha+consulta minha+sogra minha+subscricao moco moco+, momento+, moral more moro motivo+pra
2 muito+obrigado n+, n+WANT n+WILL n+WISH na+SLOT na+moral na+praia na+proxima na+secretaria
2 nada+DD nada+aqui nada+de nao+SUBJ nao+WANT nao+aceito nao+adianta nao+contem nao+desejo
2 nao+disse nao+enxerga nao+escrevam nao+foi nao+gostaria nao+gostou nao+ia nao+leve nao+mim
2 nao+os nao+param nao+ser nao+tenho nao+tinha nao+voltar nd ne+, nem+LATER nem+agora
2 nem+mensagens nem+minha nenhum+> nenhuma+> nessa+escola neto neto+DE newsletters no+LAWYER
2 no+THING no+juizado no+livro no+lixo nos+, nossa+relacao novo num numero+CUT numero+STOP
2 numero+STOPDO numero+WORD numero+WRONG numero+dai numero+en.BEFORE numero+en.NEG
2 numero+en.NEGATIVE numero+errado numero+no numero+para numeros numeros+DD numeros+DE
2 numeros+de nunca+TOLD o+LISTKIND o+casamento o+comando o+contato o+dinheiro o+favor o+melhor
2 o+mesmo o+meu o+meus o+pa o+que o+recado o+remedio o+sr o+trem o+tribunal o+vosso off+>
2 off+DE operadora oposicao os+WANT os+WILL os+WISH os+codigos os+contactos os+da os+horarios
2 os+quero ou+vou pa pa+, paciencia+> paciente paga+, pago para+> para+o pararem pararem+>
2 parem+> paroquia+, paroquia+WANT paroquia+WILL paroquia+WISH paroquia+quero partiu+em
2 partiu+en.THESE passada+e passe pedi+THIS pedi+isto pedido+DD pedido+DE pedido+de pedido+pra
2 pedindo pedir pedir+, pelo+visto pentear pentear+macacos perdem perdem+o perdi+a pessoa
2 pessoa+que pessoal+, pf piada pix+> pizza+em pizza+en.THESE plano+DD plano+DE plano+de pls
2 pls+> pode+WORD pode+continuar pode+cortar pode+tirar podem+CANCEL podem+avisar podem+cortar
2 por+KIN por+carta por+ela por+mensagem por+onde porque+> possivel+NO possivel+nao
2 posso+AGAIN posso+MORE posso+mais posto posto+DE poupem+o pra+LIST pra+SHOP pra+WORD
2 pra+en.BEFORE pra+en.ME pra+en.TAIL pra+en.VOC pra+ficar pra+lista pra+lixeira pra+me
2 pra+sair pra+ter pre preciso+INF preciso+SEND preciso+mandar preciso+que predio+> preenchi
2 preenchi+o prestado print professor professor+> prometeram prometeram+que prometeu promocoes
2 promocoes+> propaganda+DE pros proxima+. proxima+MSG proxima+mensagem publicidade+> qero
2 quando+a quando+e quando+tiver quantas+vezes que+? que+AGAIN que+PAIN que+SUBJ que+apaguei
2 que+chega que+estava que+mais que+peco que+retirem que+saudade que+significa que+tal quente
2 queria+WORD queria+cancelar queria+desistir quero+AGAIN quero+DE quero+mudar quiet rastreio
2 rastreio+DE rastreio+da recado+DE receber+. receber+AGAIN receber+este receber+mais
2 receber+publicidade rececao+DE reclamacoes+> recuso relogio remedio+chegar remedio+que
2 remover+da resolvam+> respeitem respeitem+> respondi+WORD resto+WISH resto+pode retirado+DE
2 retirado+da retirarem retirem+> retirem+o revogo rgpd rgpd+> saber+, sai sai+disso sai+fora
2 saiam+> saido+DE saido+disso saio+DE saio+THIS sair+DD sair+UPDATE sair+de sair+dessa sair+e
2 sair+ontem sair+por salao sales santa santo santo+dia sao+0 sao+en.DAY saudade saude se+WORD
2 se+a se+continuar se+en.BEFORE se+mandar se+nao se+para segura segura+> sei+como sei+o
2 sei+quem sem+LIST sem+MSG sem+MSGS sem+WORD semana+NO semana+nao senhora ser+lembrado
2 serio+> servem setembro setima setor significa significa+" sms+> sms+NO sms+do so+, so+MSG
2 so+UPDATE so+WISH so+aviso so+comprei so+o so+por so+quero sogra solicitar solicitar+que
2 some+THIS some+daqui some+do sorte sorte+DE sossegado sossegado+> sou+neto spam+e sr stop+>
2 stuff suspender+> ta+SEND ta+bem tambem+DE telefone+DE tem+UPDATE tem+limite tem+nada
2 tem+por tenham+DE tenham+do tenham+vergonha tenho+carta tenho+filho tenho+paciencia ter+que
2 terra text+, text+en.BEFORE the+sales these+en.BEFORE this+en.LIST this+list tinha+OBJECT
2 tinha+SERVICE tinha+pedido tira tira+so tirar+> tirem+esse titular titular+DE titular+deste
2 tiver tlgd tlgd+q to+GER to+en.TAKE to+get toda+hora todas+as todo+santo told tomada
2 tomada+, tomei tomo trabalho+e transmissao transmissao+DE tres+LIST tres+MSG tres+MSGS
2 tres+mensagens trocar+DD trocar+DE trocar+de troco+meu troquem tudo+> uau uau+, ultimo um
2 um+SLOT um+ano uma+e uma+semana unha va vacinas vagas+DD vagas+DE vagas+de vai+, vai+ser
2 vem+, vencimento+. venda+DD venda+DE venda+de vendas+, vendi ver+com vergonha+> vestibular
2 vez+. vida+, virou visto voces+> voces+? voces+e voces+faz voces+ou voltaram voltei+pra
2 voltem vontade+, vossa vossa+lista vosso+tempo vossos vossos+LIST vossos+MSG vossos+MSGS
2 vossos+en.LIST vossos+en.MESSAGE vossos+en.MESSAGES vossos+en.SENDING vossos+en.TEXT
2 vossos+sms vou+comprar vou+denunciar vou+fazer vou+marcar vou+ter want+en.BEFORE want+en.MY
2 would
3 ,+1 ,+2 ,+GET ,+PUT ,+RECV ,+agradeco ,+deixem ,+este ,+mensagens ,+nem ,+para ,+pra
3 ,+recebo ,+sumam ,+viu .+AGAIN .+FORGET .+NUMBER .+OBJECT .+SERVICE .+SLOT .+aff .+agua .+ah
3 .+cansei .+deixem .+desativa .+en.ALONE .+en.DITCH .+en.ENDED .+en.KEYWORD .+en.STOP
3 .+engano .+enjoei .+esse .+falei .+favor .+mds .+moco .+ninguem .+numero .+outra .+oxe
3 .+oxente .+parabens .+passe .+pedi .+ponham .+pra .+queria .+quiet .+resolvam .+retiro
3 .+silencio .+sobre .+sou .+tinha .+to .+you 0+da 2+anos ?+CANCEL ?+CUT ?+REMOVE ?+faco
3 AGAIN+GET AGAIN+MSG AGAIN+uma ANNOY ANNOY+. ANNOY+NO CANCEL+, CANCEL+as CANCEL+e CANCEL+hoje
3 CANCEL+tudo CUT+tudo DD+" DD+MSG DD+SLOT DD+agua DD+mensagem DD+natal DD+quem DD+saude
3 DD+tanto DD+terra DD+uma DD+vez DD+voces DE+CANCEL DE+NO DE+OBJECT DE+SHOP DE+agua
3 DE+beatriz DE+centro DE+consulta DE+cultos DE+en.LIST DE+esquina DE+ficha DE+inspecao
3 DE+jovens DE+nao DE+natal DE+numero DE+paroquia DE+parte DE+quem DE+remedio DE+saude
3 DE+semana DE+sms DE+tanto DE+terra DE+voces FEDUP+DE GET+AGAIN GET+contactado GET+mais
3 GET+se INF+. INF+MSG INF+THIS KIN+pra LATER+MSG LAW+> LAWYER LAWYER+, LIST+NO LISTKIND+foi
3 ME+. ME+SUBJ ME+THIS ME+avisem ME+coloquem ME+do ME+esquecerem ME+fecho ME+irrita ME+lembrar
3 ME+mande ME+pedir ME+quisesse ME+tava ME+voltem MORE+. MORE+GET MORE+uma MSG+, MSG+. MSG+DD
3 MSG+NO MSG+de MSG+nao MSG+que MSGS+> NO+. NO+AGAIN NO+BOTHER NO+MORE NO+SUBJ NO+WANT
3 NO+conheco NO+enviem NO+faco NO+fura NO+mais NO+pra NO+torre NO+vou NUM+. NUM+CUT NUM+STOP
3 NUM+STOPDO NUMBER+CUT NUMBER+NO NUMBER+WRONG NUMBER+dai NUMBER+das NUMBER+errado OBJECT+DD
3 OBJECT+ai OBJECT+de PAIN+ME PAIN+eu PART PERSON+> PUT+se RECV+AGAIN RECV+mais REMOVE
3 REMOVE+en.ME REMOVE+en.TAIL REMOVE+en.VOC REMOVE+me REMOVE+tudo REPLY+MORE RM+en.ME
3 RM+en.TAIL RM+en.VOC RM+me RM+meu RM+o SEND+mais SERVICE+DD SERVICE+ai SERVICE+de
3 SERVICE+en.BODY SERVICE+mole SHOP+sim SLOT+ai SLOT+e STOP+en.ME STOP+en.TAIL STOP+en.VOC
3 STOP+me STOP+ou STOPALL+com STOPDO+ou SUBJ+. SUBJ+> SUBJ+mas THING+. THING+en.BODY
3 THING+mole THIS+. THIS+? THIS+todo TOLD+CANCEL TOLD+STOPALL TOLD+WORD TOLD+com TOLD+pare
3 TOLD+pra UPDATE+aqui WANT+, WANT+. WANT+en.NEG WANT+saber WANT+ser WILL+, WILL+. WILL+en.NEG
3 WILL+ser WISH+> WISH+AGAIN WISH+FORGET WISH+STOPALL WISH+WORD WISH+en.NEG WISH+esquecer
3 WISH+mais WISH+mesmo WISH+nao WISH+os WISH+que WISH+saber WORD+com WORD+ontem WRONG+.
3 WRONG+NO WRONG+nao a+LAW a+andar a+atendente a+conta a+fila a+gaveta a+mae a+mal a+mim
3 a+partir a+torneira abre+. acordar adianta+INF aff aff+DD aff+DE aff+de agora+MSG
3 agua+en.BODY agua+mole ah ah+que ai+. alergica amilcar and andar anos+que anular+a ao+PERSON
3 ao+cao aqui+e assinei assinei+DE assinei+na automatico+> aviso+do away barco barco+DE
3 beatriz bloqueando+em bloqueando+en.THESE bota ca cancel cancela+tudo cancelar cardapio+DE
3 carta carta+> casamento+foi centro chamar chega+> chegar cima+DD cima+DE cima+de coisa
3 coisas+> coloquem+DD coloquem+DE coloquem+de comecei comigo+> como como+ME como+en.BEFORE
3 comprei+uma conta+ai contactado contactado+UPDATE contactado+por contactos continua
3 continua+GER continuam+INF continuam+SEND continuam+mandando credito cultos cupons+,
3 da+beatriz da+escola da+inspecao da+manha dar de+" de+MSG de+SEND de+SLOT de+agua
3 de+mensagem de+natal de+quem de+saude de+tanto de+terra de+uma de+vez de+voces deixa+a
3 deixar+DD deixar+de deixem+DD deixem+de dela denunciar desativa desde+LATER desejo
3 desfacam+THIS desfacam+isso desiste+DD desiste+DE desiste+de desistir+DD desistir+de
3 dessas+LIST dessas+mensagens destas deste destes destes+LIST destes+MSG destes+MSGS deu+o
3 distancia distancia+> disto do+remedio dono dos+DD dos+de dou dura e+MSG e+continuam e+ela
3 e+foi e+voces ela ela+ja eletronica em+3 em+mim em+pedra en.ALONE+> en.BEFORE+>
3 en.BEFORE+avisem en.BEFORE+coloquem en.BEFORE+en.KINDS en.BEFORE+en.LIST
3 en.BEFORE+esquecerem en.BEFORE+irrita en.BEFORE+lembrar en.BEFORE+list en.BEFORE+telemovel
3 en.BEFORE+voltem en.BODY+em en.BODY+en.THESE en.DAY+da en.DITCH en.DITCH+en.BEFORE
3 en.ENDED+> en.KEYWORD+> en.ME+WORD en.ME+avisem en.ME+coloquem en.ME+esquecerem en.ME+irrita
3 en.ME+lembrar en.ME+voltem en.MENDED en.MESSAGES+DE en.MESSAGES+do en.MY+en.BEFORE
3 en.NEG+telemovel en.NEGATIVE+en.KINDS en.NEGATIVE+telemovel en.PLURALS en.SENDING+DE
3 en.SENDING+do en.SUBJECT+want en.SUBJECT+were en.TAIL+WORD en.TAIL+avisem en.TAIL+coloquem
3 en.TAIL+esquecerem en.TAIL+irrita en.TAIL+lembrar en.TAIL+voltem en.TEXT+do en.TEXT+e
3 en.THESE+3 en.THESE+mim en.THESE+pedra en.VOC+. en.VOC+avisem en.VOC+coloquem
3 en.VOC+esquecerem en.VOC+irrita en.VOC+lembrar en.VOC+voltem en.WANT+en.MY encarecidamente
3 encarecidamente+que encher engano+. engano+DE engano+NO engano+na engano+nao enjoei
3 enjoei+DE entao entao+. era+tudo escusam esquecam esquecerem esquina esquina+> essa+porcaria
3 essa+promocao esse+NUMBER esse+robo estiver eu+INF eu+fecho eu+o eu+pedir eu+quisesse
3 eu+tava facam falar+da falei+com familia+> familia+NO familia+nao faz+2 fazer fe feijoada
3 feijoada+> fila fingem+que fiz+as fugir fugir+DD fugir+DE fugir+de fura gastar gaveta
3 gaveta+DE has+en.MY has+the here hoje+e in inscreveram inscrito insistir insistir+> inspecao
3 inspecao+> irrita isso+. isso+todo ja+WANT ja+WILL ja+deu ja+faleceu ja+pedi ja+tinha jovens
3 lembrem lembrete+DE like link livro loja+, loja+DD loja+de mae+DE mae+da mais+GET mais+MSG
3 mais+uma mal mandar+> mande+MORE mandei+WORD mandou+ME mandou+eu manha maravilha maravilha+,
3 mas+MORE mds me+> me+WORD me+avisem me+coloquem me+esquecerem me+irrita me+lembrar me+voltem
3 mensagem+que merece meu+advogado meu+celular mim+DE minha+THING minha+caixa minha+inscricao
3 moca+> mole mole+em mole+en.THESE mudar mudar+DD mudar+DE mudar+de mudei na+esquina na+ficha
3 nada+UPDATE nada+por nao+. nao+BOTHER nao+conheco nao+enviem nao+faco nao+fura nao+pra
3 nao+torre natal ne+> no+> no+en.KINDS no+telemovel nome+das nossa novas novas+LIST novas+MSG
3 novas+MSGS novas+mensagens novo+DE novo+NO numero+nao o+cardapio o+do o+envio o+ginasio
3 o+lembrete o+link o+numero o+usar oferta+NO oferta+nao on+a onde+ME onde+eu ontem+e
3 operadora+, os+DD os+de os+resultados ou+STOP ou+STOPDO outdoor oxente pacote paguei+tudo
3 pao parabens+, parar+e parem+com parte+dessa partir partir+DE passada peco+que pedra+dura
3 perdi+, pesquisa phone pode+FORGET pode+STOPALL pode+esquecer pode+parar ponham ponham+se
3 por+aqui porcaria+> possivel poupem pra+THIS pra+cancelar pra+continuar pra+encher pra+falar
3 pra+fugir pra+isso praia precisa+, presente presente+DE pretendo procurem propaganda quarta
3 quarta+vez que que+STOP que+STOPDO que+maravilha queijo querem querem+> queria quero+>
3 quero+en.NEG quero+mais quero+nao quero+os quero+ser quisesse quisesse+comprar recebendo+MSG
3 receber+MSG receber+nada recebido+THIS relacao remover+DE resolvam resto+> retira+lo retiro
3 retiro+a robo+DD robo+DE robo+de ruim sai+DE sai+do saiam saido+THIS saio sair+> sao
3 saudade+ME saudade+eu se+CUT sem+ME sem+eu semana+. semana+passada sempre+> senhora+DD
3 senhora+DE senhora+de ser+contactado serio setembro+, sff sff+> sim+CUT sim+STOP sim+STOPDO
3 sim+WORD sim+para so+en.ME so+en.TAIL so+falta so+me so+pra sol sou+DE sou+KIN sou+alergica
3 sou+do subscricao subscricao+DE sumam sumam+> ta ta+GER ta+INF ta+mandando tava tchau
3 tem+MORE tem+como tenho+PERSON tenho+recibo terra+> this+en.BEFORE tinha+ME tinha+en.BEFORE
3 tinha+en.ME tinha+en.TAIL tinha+en.VOC tinha+me tipo tipo+DD tipo+DE tipo+de tira+do todos
3 torneira torneira+DE torre torre+a trem tuas tuas+MSG tudo+em tudo+en.THESE ultima+>
3 um+THING uma+senhora up vai+pro vc+ta velorio velorio+> vendi+o vergonha visse visse+>
3 voces+fingem voces+tem voltem+a vossa+parte want were writing zap zero
4 ,+DE ,+MORE ,+RM ,+moca ,+queria ,+so ,+ta .+LIST .+THING .+as .+bloqueando .+cancel .+cease
4 .+en.BEFORE .+en.MENDED .+en.THREAT .+en.YOU .+eu .+im .+n .+nem .+os .+ou .+parem .+peco
4 .+tenham .+toda 0+MSG 0+MSGS 0+anos 0+gente AGAIN+. ANNOY+nao CANCEL+LATER CANCEL+THIS
4 CANCEL+com CUT+o CUT+os DD+CANCEL DD+LIST DD+ME DD+RECV DD+REPLY DD+bloquear DD+enviar
4 DD+novo DD+ouro DD+receber DE+DE DE+ME DE+RECV DE+REPLY DE+SEND DE+bloquear DE+en.KINDS
4 DE+en.MESSAGE DE+enviar DE+escola DE+loja DE+mao DE+novo DE+operadora DE+ouro DE+receber
4 DE+um DE+vossa ERRED FORGET+que GET GET+isso GET+que INF INF+com LAW LIST LIST+tambem ME
4 ME+> ME+a ME+o ME+tira MORE+> MORE+MSG MORE+nesse MSG+do MSG+onde MSGS MSGS+tambem NO+?
4 NO+RECV NO+autorizo NO+cansam NO+como NO+dou NO+precisa NO+recebe NO+sao NUM+> NUM+NO
4 NUM+WRONG NUM+errado NUM+nao OBJECT+WISH OBJECT+en.THINGS OBJECT+pra PUT+meu RECV+MORE
4 REMOVE+> REMOVE+ME REMOVE+en.BEFORE REMOVE+esse REMOVE+lo RM+ME RM+ai RM+en.BEFORE RM+lo
4 RM+que SEND+AGAIN SHOP+, STOPALL+e SUBJ+AGAIN SUBJ+mais SUBJ+quando THIS+sem WANT+e
4 WANT+mesmo WANT+nao WILL+> WILL+nao WISH+cortar a+proxima acabou aniversario apartamento
4 apartamento+, autorizacao autorizacao+> away+> banho banho+ao bate bom+dia bom+pra bota+meu
4 cadastro campanhas cancelar+as cancelei cansam cansam+NO cansam+nao cansei+, cao carro cease
4 check+en.BEFORE check+up chegar+AGAIN chegar+MORE chegar+mais clico+em clico+en.THESE cloro
4 cobranca com+as com+outra com+um continua+chegando continuam d da+DE da+OBJECT da+SHOP
4 dar+banho de+CANCEL de+LIST de+ME de+RECV de+bloquear de+novo de+ouro de+receber dedo dia
4 dispenso+, dispenso+> dos+DE dou+CONSENT em+" en.ALONE+. en.BEFORE+a en.BEFORE+away
4 en.BEFORE+tira en.DAY+. en.DAY+MSG en.DAY+MSGS en.DAY+anos en.DAY+gente en.DITCH+en.VOC
4 en.KINDS+> en.ME+a en.ME+tira en.NEG+> en.NEG+en.KINDS en.REPLY en.STOP+. en.TAIL+a
4 en.TAIL+tira en.THESE+" en.THINGS+en.BEFORE en.THINGS+up en.THREAT+on en.VOC+> en.VOC+a
4 en.VOC+tira en.WANT en.WANT+en.BEFORE en.WISH+en.BEFORE en.WISH+en.MY entenderam+> envio+>
4 escola esquece+que esquecer essa+loja esse+zap esses estou+FEDUP estou+farto faco+um
4 faleceu+, familia farto favor+> faz+tempo fazer+> filho fixed foi+WRONG foi+engano has ia
4 im+on in+en.DAY interesse isto+> isto+sem ja+GET ja+RECV ja+fiz ja+mandei ja+recebo keria
4 largam latim le lembrar+DE lembretes+DE lembretes+da loja+? mais+. mandem+, mao marcar me+a
4 me+tira mensagens+NO mensagens+nao mensagens+tambem mim mudei+pra nao+? nao+RECV nao+SEND
4 nao+WILL nao+WISH nao+autorizo nao+cansam nao+como nao+dou nao+precisa nao+recebe nao+sao
4 nem+AGAIN nem+MORE nem+mais ninguem+merece nothing novidades novidades+DE novidades+da
4 novo+essa novo+na numero+. numero+NO o+DE o+credito o+dedo o+pacote o+sol ofereca oferta
4 onde+o ou+param outro+> oxe oxe+, paroquia paz paz+> piscina podem porcaria pra+garantia
4 pra+quem precisa+INF preciso+GET preciso+saber publicidade qro qualquer quando+o que+CANCEL
4 que+LATER que+MSG que+ainda que+for que+seja quem+NO quem+WANT quem+WILL quem+nao quem+quer
4 quer+, queria+STOP queria+STOPDO queria+deixar quero+MORE raio raio+que receber+isso remedio
4 responder+, retira retirem risca robo sao+bem se+ME se+eu seja so+dos so+en.BEFORE so+en.VOC
4 some+DE ta+bom tambem+. tanta tanta+MSG tanta+mensagem tchau+> telemovel+> tempo+, tenham
4 tenho+SHOP text these this tira+DE tira+o to+en.GET toda ultima uma+en.THINGS uma+pizza
4 vai+GET vai+ver venda ver ver+se voces+en.ME voces+en.TAIL voces+en.VOC voces+me vou+GET
4 vou+responder zap+e
5 "+" "+? ,+STOPALL ,+dispenso ,+hoje ,+mas ,+que .+CANCEL .+MORE .+adeus .+como .+en.END
5 .+en.LOSE .+enfia .+mais .+novidades .+qro .+quantos AGAIN+nesse BOTHER+a CALL+MORE
5 CANCEL+UPDATE CANCEL+por CONSENT+> CUT+> CUT+ai CUT+emergencias CUT+esse DD+OBJECT DD+SEND
5 DD+SERVICE DD+mim DE+mensagens DE+mim DE+tempo GET+, GET+MORE KIN+. KIN+ja ME+FORGET MSG+DE
5 MSG+tudo MSGS+, NO+GET NO+SEND NO+WILL NO+WISH NO+voltem NO+volto RECV RECV+MSG RECV+isso
5 REMOVE+ai REMOVE+meu RM SEND+MORE STOP+emergencias STOPDO+emergencias UPDATE+que WANT+sair
5 WILL+e WILL+sair WISH WISH+CANCEL WISH+MORE WORD+e WORD+emergencias WRONG a+nossa a+piscina
5 a+ultima adeus adeus+> agradeco agua avisa avisem+quando bloqueei bloqueio cansei cao+>
5 cardapio carro+, celular+> clico cm com+THIS com+isso como+WORD consulta conversa da+mao
5 da+vossa de+INF de+OBJECT de+SERVICE de+mim deixem dessa dessas dessas+MSG do+tempo e+deixa
5 e+nao emergencias en.ALONE en.BEFORE+FORGET en.KINDS en.ME+FORGET en.SENDING en.STOP
5 en.TAIL+FORGET en.VOC+FORGET encerra enfia engano enviem envios esse+MSG fora+> inscricao+>
5 ja+TOLD lembrar lista+> lixo+> lo lo+> mais+nesse mao+> me+FORGET melga mensagem+DE
5 minha+paciencia n nah nao+voltem nao+volto nenhuma nenhuma+, numero+THIS oferecer ouro
5 ouro+, para+emergencias param pare parte+DE pedra perdi piscina+, por+que pra+familia
5 previsao previsao+DE quantos quero+e receber+MORE receber+THIS respondo respondo+NO
5 resultados sabem silencio+e telemovel tempo+> tenha tenho+KIN tenho+carro then todo ultima+,
5 uma+, uma+OBJECT vez+que voces+en.BEFORE volto we
6 " ,+DD ,+STOP ,+STOPDO ,+de .+DE .+MSGS .+RM .+TOLD .+desistam .+en.NEG .+en.NEGATIVE
6 .+encerra .+ja ?+pois CALL+AGAIN CALL+mais CANCEL+esse DD+ferias DE+" DE+ferias GET+THIS
6 LAWYER+> MORE+UPDATE MORE+por MSG+tambem NO+receber NUM+THIS NUMBER+THIS RM+> SEND+>
6 SUBJ+MORE WISH+dar WISH+e WISH+sair a+SLOT a+apolice a+conversa apolice aqui+ta avisem
6 bloqueando bloquear como+, como+e comprar correspondencia da+semana de+ferias dessas+MSGS
6 dos e+sempre em+maio en.NEG+. en.NEGATIVE+en.I en.NEGATIVE+en.SUBJECT en.THESE+maio
6 entenderam escola+, esse+NO esse+nao eu+ja faleceu gente+, ginasio good+> horoscopo ja
6 ja+cancelei mae maio maio+, meu+NUMBER meu+numero nao+GET nao+receber nem+vou numero
6 o+CONSENT o+consentimento o+resto os+DE paciencia+tem parem pe pode+CANCEL podem+dar
6 precisam precisam+> receber resto revogado seja+a sem+interesse sim+> sou+a ta+> tambem+>
6 tenho+SERVICE todo+dia tudo+que voces+sabem vos
7 ,+REMOVE ,+cancela ,+mudei ,+por .+WORD ?+ja CANCEL+os DD+INF DE+INF FORGET ME+ja MSG
7 NO+respondo RECV+THIS STOPALL+> THIS+ta a+loja acabou+, ai+> anos+, desistam+> dia+, do+>
7 ferias+DE fora+, good mensagens+, meu+> morreu morreu+> nao+respondo novo+? o+pe parte peco
7 pois proxima quieto vai
8 ,+CANCEL ,+CUT ,+UPDATE ,+WORD .+MSG .+STOPALL .+mete .+vao NUM STOPALL consentimento da+um
8 daqui+> entrei entrei+DE eterno faz ferias fora inscricao mensagem+> mete mete+o ne to+fora
8 vcs
9 .+sair ?+? CANCEL CANCEL+> NO+> THIS+> WORD+> ai calado calado+, daqui desistam en.BEFORE+.
9 isto meu+NUM nao+> o+silencio paciencia sair tambem tempo vao
10 ,+mensagem ,+sim CONSENT NO+sou STOPDO+> THIS dispenso hoje+> interesse+, loja nao+sou nem
11 ,+MSG DE+> LIST+> STOP+> anos
12 .+da .+vai hoje sou
13 .
14 silencio
"""
