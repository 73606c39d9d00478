"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-14 >
-11 ,+SEND ,+SUBJ PAIN
-10 ,+WANT STUFF ou
-9 .+DD .+de .+quero NO+CANCEL antes continuem mandou obrigada outra sem te the volta
-8 ,+como .+e .+tem CALL LATER LATER+nao NO+CUT NOUNOUT+> OBJECT SERVICE+> a+DE a+MSG a+OBJECT
-8 ele falar manda meu+WORD na nao+CANCEL o quem querer
-7 ,+continuem ,+da .+cancela .+essa DE+pra LATER+, LATER+NO NEVER NO+RM OBJECT+> RECV+as SHOP
-7 SLOT+> TELL certo consigo da+pra deixei doutor foto nao+CUT nao+RM nao+era no quando recebi
-7 vi
-6 ,+WISH .+nao .+voces CANCEL+a DD+> KIN MSG+quando NO+STOP NO+era OBJECT+DE SHOP+> SLOT+DE
-6 STOP+pra STOPDO+pra SUBJ+MSG a+SERVICE alertas de+> deixar descadastro desde en.NEGATIVE
-6 escrever fala ficou ir linha mensagem+e novo+> nunca por pra+ME preciso qual quero+WORD
-6 sem+querer valeu veio
-5 ,+valeu .+GET .+KIN .+RECV .+WANT .+a .+autorizo .+meu .+recebo .+sera .+tenho 0 0+> ?+NO
-5 AGAIN+o DE+LISTKIND DE+SLOT DE+lembretes GET+as MORE+DE NO+REMOVE NO+STOPALL NO+STOPDO
-5 NO+consigo OBJECT+do PAIN+DE SEND+MSGS SEND+propaganda SLOT SUBJ+MSGS SUBJ+propaganda
-5 THIS+DE UPDATE WANT+DE a+SHOP amanha antes+DE aqui+DE as assim ate casa deixa desde+que deus
-5 do do+SLOT e+golpe e+o embora en.BEFORE+, en.DAY+> en.TAKE era+pra escrever+> falta fica foi
-5 golpe golpe+> gosto informacoes irmao it minha muito nao+REMOVE nao+consigo nome pararam
-5 pediu preciso+DE quando+WORD que+eu recebe receber+as se sera+que texto tiraram voce
-4 ,+INF ,+e ,+manda ,+mandem ,+podem ,+quero ,+tem .+> .+NO .+SEND .+acho .+concordo .+deixa
-4 .+gostou .+isso .+obrigada .+quem 0+, 3 ?+nao AGAIN+DE CANCEL+pra CLIENT+> DD+PAIN DD+volta
-4 DE+PAIN DE+avisos DE+celular DE+dar DE+minha DE+outra DE+plano DE+volta KIN+NO LIST+da
-4 LIST+sim LISTKIND+> ME+NO ME+mandaram ME+tirem MORE MORE+o MSG+CUT NO+WORD NO+a NO+deixei
-4 NO+parem NO+pensem NO+vejo NO+vi NOUNOUT NUMBER+do OBJECT+, PAIN+DD PAIN+de PUT RECV+os
-4 REMOVE+a SEND+MSG SHOP+DE SLOT+? STOP+MSG STOPALL+pra STOPDO+MSG THING+> UPDATE+isso WANT+DD
-4 WANT+STOP WANT+STOPDO WANT+de WANT+deixar WISH+continuar WISH+reenviar WORD+pra a+mensagem
-4 a+outra a+promocao acabaram achei acho acordo agora agora+> agora+nao amo antes+> antigo
-4 as+pontas avisos bloqueou cade cancelamento claro com+KIN concordo confirmado continuem+>
-4 convosco corta da de+PAIN de+volta demais+> depois descadastrar desculpa desculpa+, dia+>
-4 diz doutor+, doutora duas e+en.BEFORE e+pra en.BEFORE+mandaram en.BEFORE+tirem
-4 en.ME+mandaram en.ME+tirem en.MY en.PULL en.TAIL+mandaram en.TAIL+tirem en.TIME
-4 en.VOC+mandaram en.VOC+tirem essa+mensagem essa+semana estou+a eu+NO falta+das favor+, fazem
-4 fico fixo fora+do foto+do fui gente gosto+DE incomoda interesse+> isso ja+saiu kkk+> la
-4 lembretes lembretes+> ligar mais+DE mais+o manda+mensagem mandaram mandem+MSG mandem+MSGS
-4 mandem+propaganda mando marcado me+mandaram me+tirem mensagem+quando meu+irmao meu+nome meus
-4 nada nada+, nao+STOP nao+sei nem+pensem ninguem+pediu nome+do o+CALL o+LAWYER o+NUMBER
-4 o+OBJECT o+SLOT o+THING o+interesse o+telefone obrigada+MORE obrigada+mas on onde ontem
-4 os+alertas outra+pessoa pai parar+pra passou pediu+pra pensem pensem+em pensem+en.THESE
-4 percebi plano pontas por+isso pra+mim precisa+DE que+bom que+o que+vc reenviar rua sera
-4 sim+, so+CANCEL so+STOP so+STOPALL so+STOPDO so+WORD sozinho tem tenho+todo that tiraram+?
-4 tirem triste tudo+bem valeu+> vejo voces+NO voces+eu voces+nao what
-3 "+MORE , ,+LATER ,+PERSON ,+THIS ,+cade ,+desde ,+isso ,+o ,+obrigada ,+preciso ,+quem
-3 ,+tinha ,+tira ,+to .+LATER .+blz .+cancelar .+claro .+combinado .+confirmado .+deixe
-3 .+desculpa .+ele .+en.DOESNT .+feliz .+ficaria .+k .+minha .+nossa .+o .+oi .+pix .+pode
-3 .+preciso .+prefiro .+reativem .+sao .+sim .+tirem .+um .+volta .+voltem .+🚫 0+en.BEFORE
-3 0+min 2 9h ?+ME ?+WANT ?+WISH AGAIN+as AGAIN+do CALL+, CANCEL+dos CONSENT+CUT CONSENT+STOP
-3 CONSENT+STOPDO CONSENT+WORD CONSENT+para CUT+CANCEL CUT+WORD CUT+a CUT+que DD+2 DD+casa
-3 DD+luto DD+onde DD+semana DD+ter DE+2 DE+STUFF DE+acordo DE+app DE+casa DE+convidados
-3 DE+en.SUBJECT DE+envio DE+luto DE+mensagem DE+onde DE+portaria DE+rua DE+ter GET+os INF+as
-3 KIN+nao LAWYER+vai LIST+, LIST+DE LIST+WORD LIST+en.BEFORE LIST+sao ME+GET ME+bloqueou ME+da
-3 ME+escrever ME+incomoda ME+lembro ME+ouvir ME+removam MORE+LATER MORE+as MORE+do MORE+nao
-3 MSG+? MSG+STOP MSG+STOPDO MSG+WORD MSG+para MSG+sao MSGS+ME MSGS+WORD MSGS+en.BEFORE
-3 MSGS+sao NO+DE NO+aguento NO+fui NO+gosto NO+pedi NO+percebi NO+responder NO+sei NO+seja
-3 NUM+e NUM+esta NUM+na NUM+pra NUMBER+na OBJECT+aqui PAIN+? PERSON+vai REMOVE+UPDATE REMOVE+o
-3 REMOVE+por REMOVE+uma RM+DD RM+a RM+de RM+uma SEND SEND+as SEND+mensagem STOP+CANCEL
-3 STOP+WORD STOP+na STOP+que STOPDO STOPDO+CANCEL STOPDO+ME STOPDO+THIS STOPDO+WORD STOPDO+as
-3 STOPDO+na STOPDO+que STUFF+, SUBJ+ME SUBJ+en.ME SUBJ+en.TAIL SUBJ+en.VOC SUBJ+isto SUBJ+me
-3 SUBJ+mensagem THIS+na TOLD+MORE TOLD+nada UPDATE+WISH UPDATE+favor WANT+AGAIN WANT+REMOVE
-3 WANT+RM WISH+, WISH+SEND WISH+apagar WISH+deixar WISH+falar WISH+ir WISH+voltar WORD+,
-3 WORD+CANCEL WORD+MORE WORD+que WRONG+, a a+DD a+NUMBER a+THING a+de a+en.BEFORE a+foto
-3 a+linha acho+que agora+NO alguem alguma anuidade apagar aparelho app aquele aqui+,
-3 aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no ar arranjaram audiencia aumento
-3 autorizacao+, blz bolo bom+que bora cancelamento+DE cancelamento+do cancelar+, casa+,
-3 celular certo+, certo+> chegou chorei cliente+> com+a com+ele com+o com+voces
-3 comunicacoes+UPDATE comunicacoes+por conhece conhece+> contacto contacto+> continuem+GER
-3 continuem+INF continuem+SEND continuem+mandando contrato convidados corte cupons da+MSG
-3 da+SLOT da+outra da+uma de+2 de+casa de+luto de+onde de+semana de+ter dedetizacao dei
-3 desconsidera dias+> dizer do+PERSON do+banco do+en.SUBJECT do+envio dos+lembretes e+> e+ME
-3 e+nem e+so efetuado em em+en.BEFORE em+en.ME em+en.TAIL em+en.VOC em+me email en.BEFORE+LIST
-3 en.BEFORE+bloqueou en.BEFORE+da en.BEFORE+en.TEXT en.BEFORE+escrever en.BEFORE+incomoda
-3 en.BEFORE+is en.BEFORE+lembro en.BEFORE+removam en.DAY+, en.DAY+en.BEFORE en.DAY+min
-3 en.END+en.FROM en.ENDED+en.MY en.FROM+> en.KEYWORD+en.MY en.ME+bloqueou en.ME+da
-3 en.ME+escrever en.ME+incomoda en.ME+lembro en.ME+removam en.MY+en.BADMSG en.MY+en.KEYWORD
-3 en.SENDING+, en.SUBJECT+en.TAKE en.TAIL+bloqueou en.TAIL+da en.TAIL+escrever
-3 en.TAIL+incomoda en.TAIL+lembro en.TAIL+removam en.TEXT+, en.THESE+en.ME en.THESE+en.TAIL
-3 en.THESE+en.VOC en.THESE+me en.VOC+bloqueou en.VOC+da en.VOC+en.TAKE en.VOC+escrever
-3 en.VOC+in en.VOC+incomoda en.VOC+lembro en.VOC+removam enquanto era estarei estranho
-3 estranho+, eu+GET fala+> falo+> fim+DE fiz formiga foto+DE ganhamos gente+se gosto+DD
-3 gosto+de grito hoje+NO hoje+nao incomodam inteiro inventario is+en.BEFORE isso+NO isso+e
-3 isso+nao k keep kkkk lembro lembro+DE linha+> luto mais+do manda+MSG mandam+THIS mandam+isto
-3 mandar+as mandem manter mas+nao me+bloqueou me+da me+escrever me+incomoda me+lembro
-3 me+removam medo mensagens+DE mensagens+sao mes meu+KIN meu+SLOT min muita muita+MSG
-3 muita+mensagem mural na+portaria nao+STOPALL nao+aguento nao+fui nao+gosto nao+pedi
-3 nao+percebi nao+responder nao+seja nao+vi nao+vou neste ninguem+> notificacoes
-3 notificacoes+DE numero+DE numero+e numero+esta o+NOUNOUT o+NUM o+WORD o+cancelamento o+lixo
-3 o+recibo oi ontem+, ou+NO ou+nao out out+> outra+loja ouvir para+CANCEL para+ME para+WORD
-3 para+que parassem parassem+DD parassem+DE parassem+de passou+meu pela pessoa+> pode+SEND
-3 pode+mandar poder por+WISH por+favor porta portao portaria posso precisa+DD precisa+de
-3 prefiro pronto pronto+> propaganda+> quando+> quando+CANCEL quando+STOP quando+STOPDO quanto
-3 que+e que+pararam querer+> quero+CANCEL quero+cancelar quero+continuar quero+deixar
-3 quero+sair quero+voltar reativem reenviar+> sabado sair+DE sao+as se+for se+parassem
-3 seguradora sem+autorizacao show sinto sinto+falta spin sua sumiu tenho+esse tirar tirem+DE
-3 tirem+a todo+o torpedo+> trabalho tranquilo trinta+> troquei troquei+DD troquei+DE
-3 troquei+de vez vez+, vez+> vez+ME vez+eu vezes vossa+MSG vossa+mensagem voto with 🚫
-2 ,+agora ,+ainda ,+alguem ,+cancelem ,+certo ,+chego ,+confere ,+desconsidera ,+en.DITCH
-2 ,+en.ME ,+en.TAIL ,+en.THIRD ,+entao ,+estava ,+falem ,+fico ,+ficou ,+foi ,+ignore ,+just
-2 ,+me ,+nada ,+onde ,+parabens ,+qual ,+respondo ,+se ,+sinto ,+voces .+PART .+TELL .+UPDATE
-2 .+aceito .+achei .+already .+amem .+bora .+brincadeira .+cade .+can .+cancelei .+certo
-2 .+chorei .+consigo .+contem .+continua .+corta .+dei .+deixei .+depende .+deus .+dois
-2 .+en.HEY .+en.ME .+en.NOT .+en.TAIL .+en.VOC .+enfatizou .+esse .+fala .+fechado .+ficou
-2 .+gosto .+ha .+hoje .+la .+leave .+mandem .+mando .+me .+mudou .+not .+obrigado .+ok .+olha
-2 .+onde .+ops .+parar .+por .+qual .+quando .+riu .+se .+stop .+sua .+tou .+tranquei
-2 .+tranquilo .+uma .+vamos .+veio .+vlw .+yes 0+en.VOC 2o ?+en.SUBJECT ?+eu ?+o ?+quem
-2 AGAIN+INF AGAIN+LATER AGAIN+SEND AGAIN+THING AGAIN+cedo AGAIN+escrever AGAIN+molho ANNOY+>
-2 ANNOY+MORE BOTHER BOTHER+NO BOTHER+com BOTHER+nada CALL+> CANCEL+em CANCEL+en.THESE CANCEL+o
-2 CANCEL+quando CANCEL+so CANCEL+uma CONSENT+, CUT+NO CUT+UPDATE CUT+as CUT+da CUT+mim CUT+nao
-2 CUT+outra CUT+por CUT+quando CUT+so CUT+voces DD+LISTKIND DD+MORE DD+acordo DD+cassino
-2 DD+celular DD+chegar DD+convidados DD+fora DD+ideia DD+produzir DD+sabado DD+sempre DD+tirar
-2 DE+CUT DE+LAWYER DE+MORE DE+WORD DE+ar DE+audiencia DE+banco DE+banho DE+cassino DE+chegar
-2 DE+en.VOC DE+en.YOU DE+escala DE+estacionamento DE+fim DE+fora DE+ideia DE+jeito DE+lado
-2 DE+nada DE+porta DE+processo DE+produzir DE+promocao DE+rececao DE+roca DE+sabado
-2 DE+seguradora DE+sempre DE+serasa DE+terca DE+tirar DE+trabalho DE+you FORGET+DD FORGET+de
-2 GER+AGAIN GER+MORE GER+mais GER+os GET+LIST GET+RECV GET+UPDATE GET+marcado GET+por
-2 GET+recebendo INF+NO INF+a INF+nada INF+ninguem KIN+STOP KIN+STOPDO KIN+WORD KIN+mandou
-2 KIN+que LATER+? LATER+o LATER+quero LATER+via LIST+? LIST+CUT LIST+STOP LIST+STOPDO LIST+e
-2 LIST+en.NEG LIST+en.NEGATIVE LIST+mesmo LIST+no LIST+para LISTKIND ME+BOTHER ME+ME ME+MSG
-2 ME+TOLD ME+in ME+mandam ME+nao ME+que ME+tirado ME+tiraram ME+tirou MORE+CANCEL MORE+CUT
-2 MORE+INF MORE+NO MORE+SEND MORE+STOPALL MORE+THING MORE+WORD MORE+cedo MORE+convosco
-2 MORE+disso MORE+escrever MORE+molho MORE+parem MSG+ME MSG+acaba MSG+assim MSG+eu MSG+na
-2 MSG+ou MSG+sem MSGS+? MSGS+DE MSGS+STOP MSGS+STOPDO MSGS+para NEVER+CANCEL NEVER+CUT
-2 NEVER+ME NEVER+STOP NEVER+STOPALL NEVER+STOPDO NEVER+WORD NEVER+en.ME NEVER+en.TAIL
-2 NEVER+en.VOC NEVER+me NEVER+parem NO+ME NO+MSG NO+autorizei NO+chegam NO+chegou NO+corta
-2 NO+deixem NO+en.ME NO+en.TAIL NO+en.VOC NO+entendi NO+esquece NO+estou NO+fiz NO+kkkk
-2 NO+manda NO+mandem NO+marquei NO+me NO+recebi NO+recebo NO+se NO+ta NO+vai NO+veio NUM+,
-2 NUM+DD NUM+de NUM+mudou NUM+salvo NUMBER+, NUMBER+DE NUMBER+dos NUMBER+e NUMBER+mudou
-2 NUMBER+pra NUMBER+salvo OBJECT+THIS OBJECT+em OBJECT+en.THESE OBJECT+foi OBJECT+ja OBJECT+na
-2 PAIN+, PAIN+> PART PART+DE PERSON PERSON+INF PERSON+que PUT+os RECV+LIST REMOVE+DD REMOVE+de
-2 REPLY+pro SEND+a SEND+antes SEND+ninguem SEND+pra SEND+pro SERVICE+? SERVICE+da
-2 SERVICE+familia SERVICE+na SHOP+DD SHOP+de SLOT+, SLOT+do STOP+DE STOP+GET STOP+THIS STOP+as
-2 STOP+eu STOP+mim STOP+recado STOP+voces STOPALL+DE STOPDO+DE STOPDO+GET STOPDO+eu STOPDO+mim
-2 STOPDO+recado STOPDO+voces SUBJ+NO SUBJ+com SUBJ+en.BEFORE SUBJ+outro SUBJ+pro TELL+>
-2 TELL+que THING THING+MORE THING+UPDATE THING+por THIS+, THIS+DD THIS+NO THIS+UPDATE THIS+de
-2 THIS+em THIS+en.THESE THIS+nao THIS+por THIS+que THIS+tudo TOLD+a UPDATE+1 UPDATE+GET
-2 UPDATE+LIST UPDATE+MSG UPDATE+MSGS UPDATE+enquanto UPDATE+escrito UPDATE+semana UPDATE+tudo
-2 WANT+CANCEL WANT+LIST WANT+MSGS WANT+apagar WANT+continuar WANT+mais WANT+mensagens
-2 WANT+nada WANT+nem WANT+sim WANT+voltar WISH+GET WISH+REPLY WISH+contar WISH+enviar WISH+nem
-2 WISH+o WISH+sim WORD+? WORD+AGAIN WORD+NO WORD+a WORD+dai WORD+mais WORD+mim WORD+nao WORD+o
-2 WORD+sem WORD+uma WORD+voces a+AGAIN a+CANCEL a+LATER a+LIST a+WISH a+chave a+das a+en.KINDS
-2 a+en.MESSAGE a+en.SENDING a+en.TEXT a+entrega a+lista a+mais a+mandar a+operacao a+pintura
-2 a+rede a+tua a+vossa abre abre+, acaba acaba+quando acabar aceito+os acucar acucar+,
-2 advogado+vai again+> agosto aguento aguento+AGAIN aguento+MORE aguento+mais ai+em
-2 ai+en.THESE ajudam alarme alerta+DE alguma+OBJECT alguma+coisa already already+en.BEFORE
-2 amem anestesia anos+e ao+meu apago apagou apaguei aparecem aparecer app+DD app+DE app+de
-2 aprendeu aprendeu+a aquela aqui+em aqui+en.THESE aqui+na as+mensagens as+notificacoes
-2 as+ofertas assim+que assinar assistencia at atualiza audio automatica+. avisam avisos+DE
-2 avisos+da avisos+en.BEFORE back+> baixa+, baixa+medica banho+> barulho barulho+, bem bem+que
-2 branco brincadeira brincadeira+, buscar cade+o caiu caiu+DE caminhao can+en.SUBJECT
-2 cancel+en.MY cancela cancela+o cancelar+a cancelei+a cancelou candidato caro cartaz
-2 casamento+> caso cassino celular+e certeza chave chega chega+MSG chegar+, chego cheia cima+>
-2 comicio como+conseguiram como+faco comprei comprimento compro confere confere+ai
-2 confirmado+> confirmo confirmo+> conseguiram consentimento+CUT consentimento+STOP
-2 consentimento+STOPDO consentimento+WORD consentimento+para consigo+WORD consigo+sair
-2 consulta+, conta+DE contar contar+comigo contigo continuar+RECV continuar+recebendo
-2 convosco+, convosco+> corta+so cortada cortada+, cortar+DE custo custo+> cut cut+en.BEFORE
-2 cut+en.FROM cut+off da+CUT da+MSGS da+STOP da+STOPDO da+WORD da+campanhas da+escala da+minha
-2 da+para da+seguradora dar+o das+0 das+en.DAY dava+CUT dava+STOP dava+STOPDO dava+WORD
-2 dava+para de+LISTKIND de+MORE de+acordo de+cassino de+celular de+chegar de+convidados
-2 de+fora de+ideia de+mandar de+produzir de+sabado de+sempre de+tirar deixa+ME deixa+eu
-2 deixar+MSG deixar+recado deixaram deixe deixei+DD deixei+DE deixei+de depende depende+,
-2 depois+DE desbloqueei desconsidera+> desconto desconto+DE desde+marco desde+ontem
-2 desse+SERVICE desses desses+LIST desses+MSG desses+MSGS desses+avisos desta deu+certo
-2 devolve dia+0 dia+3 dia+DE dia+en.DAY dia+inteiro did dirigindo dirigindo+, disso+UPDATE
-2 disso+por do+LAWYER do+SERVICE do+WORD do+ar do+en.VOC do+en.YOU do+estacionamento do+lado
-2 do+natal do+plano do+serasa do+you dois dos+LISTKIND dos+MSGS dos+avisos dos+convidados
-2 doutora+> duvida e e+INF e+OBJECT e+SEND e+UPDATE e+WANT e+comigo e+dai e+en.ME e+en.TAIL
-2 e+en.VOC e+fixo e+la e+mail e+me e+outro e+por e+te eles em+STUFF em+branco em+casa em+meu
-2 em+que em+vez empresa en.AGAIN+> en.ASKED+en.MY en.BADMSG+en.MY en.BEFORE+BOTHER
-2 en.BEFORE+CANCEL en.BEFORE+INF en.BEFORE+MSG en.BEFORE+SLOT en.BEFORE+celular
-2 en.BEFORE+en.BADMSG en.BEFORE+en.TIME en.BEFORE+ends en.BEFORE+mandam en.BEFORE+on
-2 en.BEFORE+out en.BEFORE+so en.BEFORE+tirado en.BEFORE+tiraram en.BEFORE+tirou en.DAY
-2 en.DAY+en.VOC en.DITCH+en.SUBJECT en.DOESNT en.DONT en.END+en.MY en.END+off
-2 en.ENDED+en.BEFORE en.ENDED+en.VOC en.ENDED+the en.FROM+, en.I+en.DOESNT en.I+wish
-2 en.KEYWORD+the en.LIST+en.BEFORE en.ME+BOTHER en.ME+CANCEL en.ME+INF en.ME+in en.ME+mandam
-2 en.ME+tirado en.ME+tiraram en.ME+tirou en.MENDED+en.TEXT en.MESSAGE+, en.MESSAGES+,
-2 en.MESSAGES+en.BEFORE en.MY+WORD en.MY+en.ALONE en.MY+en.ENDED en.MY+other en.NEG+MSG
-2 en.NEG+SLOT en.NEG+celular en.NEG+en.MENDED en.NEG+en.MY en.NEGATIVE+LIST en.NEGATIVE+MSG
-2 en.NEGATIVE+SLOT en.NEGATIVE+celular en.OTHER en.OTHER+> en.REMOVE en.SUBJECT+en.GAVE
-2 en.SUBJECT+take en.SUBJECT+wish en.TAIL+BOTHER en.TAIL+CANCEL en.TAIL+INF en.TAIL+in
-2 en.TAIL+mandam en.TAIL+tirado en.TAIL+tiraram en.TAIL+tirou en.TAKE+en.BEFORE
-2 en.TAKE+en.SENDING en.TAKE+it en.THESE+STUFF en.THESE+branco en.THESE+casa
-2 en.THESE+en.BEFORE en.THESE+meu en.THESE+que en.THESE+vez en.THINGS en.THINGS+on en.TIME+>
-2 en.VOC+BOTHER en.VOC+CANCEL en.VOC+INF en.VOC+en.ASKED en.VOC+en.TEXT en.VOC+mandam
-2 en.VOC+so en.VOC+take en.VOC+tirado en.VOC+tiraram en.VOC+tirou en.YOU+en.TAKE en.YOU+take
-2 encerrar encontrei endereco ends enfatizou enfatizou+> engano+> entendi entrega envio+o
-2 errado+, erro+DE escala escala+DE escrever+pra espero espero+> esquece+DE esqueci essa+>
-2 essas+en.MESSAGES esse+SLOT esse+THIS esse+aqui esse+exame estacionamento estao estao+GER
-2 estava este este+> estoque estou+DE eu eu+ME eu+e eu+nao eu+que faco+pra faculdade+, falado
-2 falar+com falem falem+comigo falo falta+DE fatura+, fechou ficaria ficou+com fim fiz+a foda
-2 foi+PART foi+retirado foto+que franja fui+DE fui+ME fui+eu gente+THIS grupo grupo+, ha ha+0
-2 ha+en.DAY hoje+, horas i+en.DOESNT i+wish ideia ideia+, if ignore imobiliaria importante
-2 in+en.MY in+my incomoda+> incomodar informacao interesse+em interesse+en.THESE irma irmao+.
-2 is+en.MY isso+DD isso+de isso+tudo it+> it+en.FROM ja+desbloqueei ja+foi ja+paguei jamais
-2 jejum jejum+> jogo juiz juntar just k+> keep+en.SENDING kkk kkkkk+> la+estarei leave
-2 leave+en.BEFORE leave+it left leio lembrada lembrete+> lembretes+STOP lembretes+STOPDO
-2 lembro+DD lembro+de lentes leva levar liga lindo lista+, lista+da lixo+DE logo loja+e mail
-2 mais+INF mais+LATER mais+SEND mais+THING mais+cedo mais+escrever mais+molho mandando+os
-2 mandar+mensagem mandar+ninguem mandem+AGAIN mandem+MORE mandem+mais mandou+NO mandou+WORD
-2 mandou+nao maneirada mano+q marcacao marcacao+DE marcado+MORE marcado+nada marco marco+,
-2 marquei mas+NO me+BOTHER me+CANCEL me+INF me+in me+mandam me+tirado me+tiraram me+tirou
-2 medica meio+DE menos mensagens+da mes+> message meu+. meu+limite meu+pai meu+processo
-2 minha+CONSENT minha+OBJECT minha+casa minha+permissao minha+reserva minhas minutos molho
-2 moved mudou mundo my+en.BEFORE na+DE na+LIST na+lista na+minha na+rececao na+roca na+rua
-2 nada+com nada+convosco nada+disso nao+DE nao+REPLY nao+STOPDO nao+TOLD nao+WORD nao+a
-2 nao+autorizei nao+chegam nao+chegou nao+corta nao+deixem nao+entendi nao+esquece nao+estou
-2 nao+existe nao+fiz nao+kkkk nao+manda nao+mandem nao+marquei nao+parem nao+recebo nao+se
-2 nao+ta nao+vai nao+veio nao+vejo necessario nem+MSG nem+a nenhum+. nesse nesse+NUMBER never
-2 newsletter ninguem no+, no+LIST no+MSG no+SLOT no+celular nome+NO nome+nao notificacao
-2 notificacao+DE notificacao+do numa numa+so numero+DD numero+de numero+na numero+pra
-2 nunca+CANCEL nunca+CUT nunca+STOP nunca+STOPALL nunca+STOPDO nunca+WORD nunca+parem o+CANCEL
-2 o+CUT o+KIN o+MSG o+PAIN o+PERSON o+SHOP o+alarme o+aparelho o+barulho o+botao o+cartaz
-2 o+desconto o+dia o+jogo o+juiz o+outro o+pai o+papel o+portao o+preco o+processo o+que obra
-2 obrigado obrigado+UPDATE obrigado+por of oferta+> oi+, ok olha on+ME on+en.BEFORE on+en.ME
-2 on+en.TAIL on+en.VOC on+me onde+arranjaram one online operacao ops or orcamento os+pontos
-2 other otimo outra+vez outro+, outro+LAWYER outro+PERSON outro+advogado pagar paguei papel+DE
-2 para para+LATER para+as para+mim para+voces parabens+> parada parada+DD parada+DE parada+de
-2 parado parar pararam+DD pararam+DE pararam+de parem+DE parem+de parou parto passa passar
-2 pedi pedi+MORE pedi+nada pelo+MSG pensar pensar+e perder+a perto pintura piso plano+,
-2 plano+familia please+en.TEXT pode pode+INF pode+deixar podem+GET podem+continuar poe pontos
-2 por+GET por+LIST por+MSG por+MSGS por+enquanto por+escrito por+semana por+tudo porque
-2 portaria+> portugues povo pra+NO pra+REMOVE pra+RM pra+avisar pra+deixar pra+eles pra+eu
-2 pra+nao pra+outra pra+ser praga praga+DE preciso+AGAIN preciso+MORE preciso+WORD
-2 preciso+mais preco primeiro produzir promocao+> promocao+CANCEL promocao+CUT promocao+acaba
-2 promos promos+> proposta publicidade+NO publicidade+nao quando+chega quando+sair quartos
-2 que+GET que+KIN que+ME que+WORD que+isso que+os que+parem que+se quem+ME quem+TELL quem+eu
-2 quem+fala quem+passou queria+GET queria+que quero+STOP quero+STOPDO quero+nem quero+o rapaz
-2 reativem+os recado+> recebendo+as receber+os recebimento+DD recebimento+de recebo+MSG
-2 reclamei rede rede+> registo removam removam+> removerem reserva reserva+? responde
-2 responder riu riu+DD riu+DE riu+de roca sabado+> sabado+? saida sair+THIS sair+do sairia
-2 saiu+> sala salvo salvo+, sao+MSG se+RM se+STOPALL se+o se+trata segunda segunda+via seguro
-2 seguro+> sem+CONSENT sem+GET sem+THING senhorio ser serasa serasa+UPDATE serasa+por serve
-2 sessao sexta show+> sim+WISH siso sms+, so so+> so+LIST so+MSGS so+THIS so+a so+en.LIST
-2 so+en.MESSAGE so+en.MESSAGES so+en.SENDING so+en.TEXT so+eu so+isso so+sms sobre+o sold
-2 somebody sozinho+, sozinho+e sumiram take taxa+DE te+WISH tecnico telefone telefonema
-2 tem+SLOT tem+custo tem+um tenho+LISTKIND tenho+casamento tenho+interesse ter ter+marcado
-2 terca thats the+one the+other tinha tira+da tirado tirado+DE tirado+da tirar+o tiraram+meu
-2 tirei tiro tirou tirou+DE to+DE to+en.BEFORE to+en.MY to+the torpedos tou trabalho+,
-2 tranquei tranquei+a tranquilo+, trata tratar tratar+DE tratar+THIS trocar tua turn+en.BEFORE
-2 turn+en.THESE turn+en.THIRD turn+them um+OBJECT um+PERSON um+rapaz uma uma+> uma+MSG
-2 uma+THING uma+maneirada uma+mensagem uma+vez unica+que vamos vc vc+mandou veio+um vejo+>
-2 velho vez+DD vez+DE vez+UPDATE vez+de vez+por vi+> vlw voce+> voces voces+ta volta+> voltar
-2 voltaram voltaram+, vossa+base vosso vosso+CLIENT vosso+LIST vosso+OBJECT vosso+cliente
-2 vosso+sistema vou+WORD vou+sair vou+sim what+SLOT what+en.BEFORE what+time whatsapp+> wish
-2 wish+to with+the yes+to you+en.TAKE you+take your+en.BEFORE your+en.LIST your+list zap+,
2 + ++MORE ++nd ,+AGAIN ,+LIST ,+LISTKIND ,+MORE ,+NO ,+NUM ,+NUMBER ,+agradeco ,+arrependi
2 ,+cada ,+com ,+continua ,+do ,+en.NEGATIVE ,+escusam ,+esse ,+este ,+eu ,+larga ,+mais
2 ,+muito ,+na ,+no ,+outra ,+para ,+parem ,+retirem ,+tenho ,+tres ,+troca ,+viu .+LIST .+NUM
2 .+OBJECT .+af .+boa .+cancelem .+ces .+desliga .+en.ENDED .+en.FROM .+en.KEYWORD .+en.MENDED
2 .+en.NEGATIVE .+en.STOP .+enjoei .+esquecam .+esquece .+exerco .+falei .+gostaria .+id
2 .+keria .+melhor .+nem .+ninguem .+numero .+parabens .+pedi .+podem .+promocao .+proxima
2 .+publicidade .+qero .+quantas .+que .+queria .+retiro .+revogo .+saiam .+sem .+sobre .+sou
2 .+tlgd .+troco .+vc .+xo .+zero 0+DE 0+LIST 0+dias 0+en.SENDING 0+mensagens 1+estrela 2+,
2 2+> ?+RM ?+STOP ?+WORD AGAIN+. AGAIN+GET AGAIN+THIS AGAIN+en.BEFORE AGAIN+nd AGAIN+um
2 ANNOY+. ANNOY+NO BOTHER+AGAIN CANCEL+ME CANCEL+THIS CANCEL+e CANCEL+ja CLIENT+e CLIENT+que
2 CONSENT+> CONSENT+que CUT+THIS CUT+do CUT+meu CUT+tudo DD DD+NO DD+SUBJ DD+bicho DD+bloquear
2 DD+desconto DD+domingo DD+gastar DD+loja DD+manda DD+mensagem DD+nao DD+operadora
2 DD+oposicao DD+propaganda DD+transmissao DD+vagas DD+vez DD+voces DE+DE DE+NUMBER DE+SUBJ
2 DE+alertas DE+baixa DE+barco DE+beatriz DE+bicho DE+bloquear DE+centro DE+ceu DE+chamadas
2 DE+consulta DE+desconto DE+domingo DE+e DE+en.BEFORE DE+en.MESSAGE DE+en.SENDING
2 DE+encomenda DE+escritorio DE+esquina DE+gastar DE+lixo DE+manda DE+mapa DE+moral DE+more
2 DE+natal DE+o DE+oposicao DE+predio DE+propaganda DE+proxima DE+relogio DE+rgpd DE+sms
2 DE+telemovel DE+tomada DE+transmissao DE+vagas DE+vendas DE+voces DE+vossos FORGET+tempo GER
2 GER+> GER+mensagem GET+AGAIN GET+GER GET+INF GET+SEND GET+SLOT GET+a GET+isto GET+lembrado
2 GET+mais GET+mandando GET+nada GET+publicidade INF+. INF+? INF+DE INF+PERSON INF+cobranca
2 INF+das INF+e INF+en.BEFORE INF+en.ME INF+en.TAIL INF+en.VOC INF+isto INF+me INF+minha
2 INF+outra INF+so KIN+ME KIN+en.BEFORE KIN+en.ME KIN+en.TAIL KIN+en.VOC KIN+me KIN+nessa
2 LATER+. LATER+> LATER+GET LATER+RECV LATER+THIS LATER+chegam LATER+e LATER+recebo LATER+se
2 LATER+vez LAWYER+, LIST LIST+CANCEL LIST+como LIST+pelo ME+DE ME+REPLY ME+RM ME+SEND ME+THIS
2 ME+avisem ME+dispenso ME+en.FROM ME+erra ME+facam ME+ia ME+inscreveram ME+mande ME+mandem
2 ME+to ME+voltem MORE+GET MORE+MSG MORE+SUBJ MORE+TELL MORE+THIS MORE+aqui MORE+avisa MORE+d
2 MORE+nada MORE+nd MORE+um MSG+> MSG+UPDATE MSG+a MSG+da MSG+dela MSG+por MSG+pra MSG+vai
2 MSGS+> NO NO+SUBJ NO+aceito NO+contem NO+desejo NO+esta NO+foi NO+ia NO+mim NO+minha NO+os
2 NO+param NO+pra NO+pretendo NO+respondi NO+tinha NO+voltar NO+volto NO+vou NUM+STOP
2 NUM+STOPDO NUM+WORD NUM+morreu NUM+para NUM+que NUMBER+NO NUMBER+STOP NUMBER+STOPDO
2 NUMBER+WORD NUMBER+aqui NUMBER+com NUMBER+dai NUMBER+das NUMBER+morreu NUMBER+nao
2 NUMBER+para PERSON+ME PERSON+da PERSON+en.BEFORE PERSON+en.ME PERSON+en.TAIL PERSON+en.VOC
2 PERSON+me PERSON+nessa PERSON+pra PUT+DD PUT+de RECV+> RECV+AGAIN RECV+aviso RECV+isto
2 RECV+mais RECV+nada RECV+publicidade REMOVE+en.BEFORE REMOVE+en.ME REMOVE+en.TAIL
2 REMOVE+en.VOC REMOVE+me REMOVE+minha REPLY+THIS RM+DE RM+ai RM+en.BEFORE RM+en.ME RM+en.TAIL
2 RM+la RM+me RM+so SEND+. SEND+> SEND+? SEND+cobranca SEND+isso SEND+minha SEND+outra
2 SEND+todo SERVICE SERVICE+. SERVICE+ME SERVICE+do SERVICE+eu SERVICE+pre SHOP+esse SLOT+.
2 STOP+o STOP+quando STOPALL+com STOPDO+com STOPDO+o STOPDO+quando SUBJ+> SUBJ+AGAIN SUBJ+MORE
2 SUBJ+mas SUBJ+so SUBJ+todo TELL+DE THING+? THING+DE THING+do THIS+? THIS+STOP THIS+STOPALL
2 THIS+STOPDO THIS+virou TOLD+, UPDATE+> UPDATE+NUM UPDATE+NUMBER UPDATE+THIS UPDATE+dia
2 UPDATE+este UPDATE+onde WANT+. WANT+GET WANT+INF WANT+SEND WANT+THIS WANT+mandar WANT+mudar
2 WANT+possivel WANT+que WANT+ser WANT+so WISH+WORD WISH+avisar WISH+com WISH+dos
2 WISH+en.BEFORE WISH+mais WISH+marcar WISH+mudar WISH+parar WISH+tirar WORD+disso WORD+ja
2 WORD+ontem WRONG+. a+CLIENT a+LAWYER a+SLOT a+UPDATE a+anacom a+contactar a+disparar a+mae
2 a+mesma a+mim a+paciencia a+perguntar a+pessoa a+rececao a+titular a+torneira
2 about+en.BEFORE abrir adivinha administrativo af af+ME af+en.BEFORE af+en.ME af+en.TAIL
2 af+en.VOC af+me after agradeco+MORE agradeco+mas agradeco+que agua+, agua+DE ai+. ai+DE
2 ainda+GET ainda+RECV ainda+chegam ainda+recebo alerts anacom anacom+> and+en.SUBJECT
2 and+en.VOC and+en.YOU and+you aniversariantes anos+DD anos+DE anos+de anos+que anulem
2 anulem+a apaga apagamento apaguem ape apitar apto aqui+> are arranjado arranjado+> arrependi
2 arrependi+ME arrependi+en.BEFORE arrependi+en.ME arrependi+en.TAIL arrependi+en.VOC
2 arrependi+me artigo artigo+0 artigo+en.DAY as+OBJECT as+campanhas as+chaves as+faturas
2 atendente ativar automatico automatico+> avisa+DE aviso+da aviso+do banho+e barco barco+DE
2 be beatriz bicho bloqueando+> bloquear+voces brinde cabeleireiro cada+MSG cada+mensagem
2 caixa+DE caixote caixote+DE caixote+do calls campanhas cancel cancelado capitulo caramba
2 caramba+> caridade caridade+> carinho carta+, casa+DE casaco casei casei+, celular+NO
2 celular+nao centro ces cessem ceu chama chama+AGAIN chama+MORE chama+mais chatice chaves
2 check chega+en.BEFORE chegou+LATER chegou+hoje clara cliente+e cobranca cobranca+KIN coisa
2 coisa+que coisas+> com com+MSG com+SLOT com+THIS com+educacao com+isso com+um comando
2 comando+pra come comigo como+CANCEL como+MSG como+MSGS como+WORD como+en.BADMSG como+en.ME
2 como+en.MESSAGES como+en.SENDING como+en.TAIL como+en.TEXT como+en.VOC como+me como+spam
2 comprar+ME comprar+MORE comprar+eu comprar+nada comunicacao comunicados concursos
2 conheco+essa consentimento+> consulta contactar contactos+> contem+comigo continua+GER
2 continua+chegando continua+com continuam continuam+GER continuam+mandando continuar+GER
2 continuar+INF continuar+SEND continuar+a continuar+mandando cortar+> cortar+o cortem
2 cortem+ME cortem+en.BEFORE cortem+en.ME cortem+en.TAIL cortem+en.VOC cortem+me credito+.
2 credito+pessoal crime curto custa d+INF d+SEND da+beatriz da+tomada de+NO de+REPLY de+SEND
2 de+SUBJ de+bicho de+bloquear de+desconto de+domingo de+enviar de+gastar de+loja de+manda
2 de+mensagem de+nao de+operadora de+oposicao de+propaganda de+transmissao de+vagas de+vez
2 de+voces deixa+> deixem+DE deixem+o demais+pra denunciar descansar desfacam+THIS
2 desfacam+isso desiste desiste+DE desistir desliga desliga+esse desligo dessa+escola
2 dessas+LIST dessas+mensagens desse+NUMBER destas+LIST destas+MSG destas+MSGS deu+ne devolvi
2 dia+, dia+com direito direito+ao direto+pro disparar disparos+> disse+pra disso+> do+MSG
2 do+ceu do+hospital do+mapa do+predio do+rgpd do+sistema dos+vossos e+DE e+MSG e+RM e+bom
2 e+continua e+crime e+das e+ela e+faco e+peco e+saiu e+tudo educacao educacao+> em+julho
2 em+paz em+setembro en.BEFORE+DD en.BEFORE+DE en.BEFORE+RM en.BEFORE+THIS en.BEFORE+avisem
2 en.BEFORE+de en.BEFORE+e en.BEFORE+en.KINDS en.BEFORE+en.PLURALS en.BEFORE+erra
2 en.BEFORE+facam en.BEFORE+from en.BEFORE+inscreveram en.BEFORE+list en.BEFORE+lixo
2 en.BEFORE+mandem en.BEFORE+more en.BEFORE+telemovel en.BEFORE+voltem en.BODY en.DAY+DE
2 en.DAY+LIST en.DAY+dias en.DAY+en.SENDING en.DAY+mensagens en.DITCH en.DITCH+en.BEFORE
2 en.DITCH+en.VOC en.DOESNT+en.GET en.DOESNT+en.TEXT en.ENDED en.ENDED+, en.FROM+DE
2 en.GET+en.NEG en.I+been en.I+en.DITCH en.I+had en.I+want en.KEYWORD en.KEYWORD+, en.LIST+NO
2 en.ME+DD en.ME+RM en.ME+THIS en.ME+WORD en.ME+avisem en.ME+de en.ME+en.FROM en.ME+erra
2 en.ME+facam en.ME+inscreveram en.ME+mandem en.ME+voltem en.MENDED+en.NEG en.MENDED+en.THESE
2 en.MESSAGE+NO en.MESSAGES en.MESSAGES+NO en.MESSAGES+do en.MESSAGES+e en.MY+en.BEFORE
2 en.MY+en.LIST en.MY+en.MENDED en.MY+list en.MY+mothers en.NEG+en.GET en.NEG+en.REPLY
2 en.NEG+en.SENDING en.NEG+en.TEXT en.NEG+lixo en.NEG+more en.NEG+telemovel en.NEG+text
2 en.NEG+your en.NEGATIVE+en.BEFORE en.NEGATIVE+lixo en.NEGATIVE+more en.NEGATIVE+telemovel
2 en.NUMBER en.OTHER+MSG en.OTHER+MSGS en.OTHER+en.MESSAGES en.SENDING+DE en.SENDING+NO
2 en.SENDING+do en.SENDING+e en.STOP+, en.STOP+> en.SUBJECT+are en.SUBJECT+can
2 en.SUBJECT+en.DITCH en.SUBJECT+had en.SUBJECT+want en.SUBJECT+were en.TAIL+> en.TAIL+DD
2 en.TAIL+RM en.TAIL+THIS en.TAIL+WORD en.TAIL+avisem en.TAIL+de en.TAIL+en.FROM en.TAIL+erra
2 en.TAIL+facam en.TAIL+inscreveram en.TAIL+mandem en.TAIL+voltem en.TAKE+a en.TEXT+NO
2 en.TEXT+do en.TEXT+e en.THESE+julho en.THESE+paz en.THESE+setembro en.UNSUB+> en.VOC
2 en.VOC+> en.VOC+DD en.VOC+RM en.VOC+THIS en.VOC+are en.VOC+avisem en.VOC+de en.VOC+en.FROM
2 en.VOC+erra en.VOC+facam en.VOC+inscreveram en.VOC+mandem en.VOC+voltem en.WANT+en.THESE
2 en.WANT+these en.WISH en.WISH+en.THESE en.WISH+these en.YOU+are encher engano+. enjoei+DE
2 entao+NO entao+nao entra entra+com entre entre+DE entre+ME entre+nos entregas entreguei
2 entreguei+as enviem+> enviem+MORE envios era+a erra erra+> escola+NO escola+em
2 escola+en.THESE escola+nao escrito+> escritorio escusam+DD escusam+DE escusam+de esquina
2 esquina+> essa+pessoa essa+promocao esse+MSG esse+NUMBER esse+PERSON esse+tipo esta+seja
2 estas+MSG este+e este+meio estiver estrela eu+CANCEL eu+ia exclui exerco exerco+o facam+o
2 faleceu+. familia farto+DE faturas favor+> favor+DD favor+DE favor+REMOVE favor+de faz fe
2 feijoada feijoada+> fez ficar+ME ficar+en.BEFORE ficar+en.ME ficar+en.TAIL ficar+me filho+>
2 filho+nessa fio fio+DE fio+da fiquem foi+cancelado for for+incomodo foto+DD foto+de give go
2 gostaria had has has+en.MY has+the honra hora+. horarios+da hospital i+en.DITCH i+had i+want
2 id id+en.WANT id+en.WISH id+like imoveis in+0 in+en.SENDING incomodo+, informativo
2 informativo+DE is+en.NEG isso+? isso+STOP isso+STOPALL isso+STOPDO isto+DE ive+been ja+>
2 ja+WANT ja+deu ja+entreguei ja+mudei ja+pedi ja+ta ja+tinha julho julho+. keria+possivel
2 la+o larguem lascar lascar+com last+en.BEFORE latim lembrado lembrado+UPDATE lembrado+por
2 lembrem lembrete+DD lembrete+DE lembrete+de levam like limite limite+> link link+pra lista+>
2 listas livre lo lo+> macacos mae+da mais+. mais+GET mais+THIS mais+um mandam+todo
2 mandando+mensagem mandar+> mandar+PERSON mandar+cobranca mandar+outra mande+MORE mandei+WORD
2 mandou+ME mandou+eu mantenham+> mapa marcacoes marcar+como mas+MORE mas+MSG mas+SUBJ
2 mas+TELL mas+UPDATE mas+avisa mas+nada mas+por me me+DD me+RM me+THIS me+WORD me+avisem
2 me+de me+en.FROM me+erra me+facam me+inscreveram me+mandem me+voltem meio+solicitar
2 melhor+NO mensagem mensagem+que mensagem+vai mensagens+UPDATE mensagens+por meu+CONSENT
2 meu+MSG meu+casaco meu+celular meu+consentimento meu+direito meu+telemovel meu+zap mim+>
2 mim+DE mim+REPLY mim+SEND mim+SUBJ mim+mande minha+conta minha+inscricao minha+sogra
2 minha+tia moca+DE moco moco+, moral morreu mothers motivo+pra mudar+DD mudar+DE mudar+de my
2 my+mothers n+, n+> na+SLOT na+moral na+praia na+secretaria nada+> nada+DD nada+UPDATE
2 nada+aqui nada+de nada+por nao+aceito nao+contem nao+desejo nao+disse nao+esta nao+foi
2 nao+ia nao+mim nao+os nao+param nao+pra nao+tinha nao+voltar nao+volto natal natal+> nd ne+,
2 nem+minha nenhum+> nessa+escola newsletters nisso no+en.BEFORE no+lixo no+more no+telemovel
2 nos+, nossa now+> numero+CUT numero+STOP numero+STOPDO numero+WORD numero+WRONG numero+ai
2 numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE numero+errado numero+nao numero+no
2 numero+para o+WISH o+cabelo o+casamento o+comando o+contato o+dinheiro o+favor o+melhor
2 o+mesmo o+numero o+pa o+recado o+seu o+tribunal ofertas+> off+DE oposicao os+DD os+MSG
2 os+WANT os+WISH os+contactos os+de os+horarios os+inqueritos os+lembretes os+quero
2 outra+OBJECT pa+, paciencia+> paga+, pago para+a parar+e pararem parem+> parem+com paroquia
2 paroquia+WANT paroquia+WISH paroquia+quero passada passada+, paz peco+com peco+que pedido
2 pedido+DD pedido+DE pedido+de pedir pedir+, pedir+e pelo+site pelo+visto pentear
2 pentear+macacos perdem perdem+o perdi perguntar perguntar+> pessoa+, pessoa+que pessoal+,
2 piada pix+> plano+DD plano+DE plano+de pls pls+> pode+FORGET pode+GET pode+REMOVE pode+RM
2 pode+WORD pode+continuar pode+cortar pode+esquecer podem+CANCEL podem+avisar podem+cortar
2 ponham por+NUM por+NUMBER por+dia por+este por+onde possivel posso+AGAIN posso+MORE
2 posso+mais post posto poupem+o pra+GET pra+SEND pra+SHOP pra+cancelar pra+en.BEFORE
2 pra+en.ME pra+en.TAIL pra+en.VOC pra+encher pra+ficar pra+me pra+que pra+sair pre
2 preciso+INF preciso+SEND preciso+dos preciso+que predio+> presente prestado pretendo print
2 procurem professor+> prometeu promo promocoes promocoes+> propaganda propaganda+DE
2 propaganda+e pros proxima+. proxima+MSG proxima+mensagem publicidade+, q qero quando+a
2 quando+e quanto+custa quarta quarta+vez que que+INF que+PAIN que+REMOVE que+RM que+cessem
2 que+chega que+esta que+peco que+saudade que+seja que+tal quer queria+WORD quero+, quero+DE
2 quero+en.BEFORE quero+mudar quero+nao rastreio rastreio+DE recebendo+MSG receber+AGAIN
2 receber+MSGS receber+isso receber+mais receber+o receber+publicidade recebido+THIS
2 recebo+THIS rececao+DE recuso relacao relogio respeitem respeitem+> resto+> retirem+o retiro
2 revogo rgpd rgpd+> saber saber+, saber+DE sai sai+disso saiam saiam+> saindo saio sair+DD
2 sair+UPDATE sair+de sair+por saiu+dessa sao sao+0 sao+en.DAY saudade se+CUT se+a se+mandar
2 se+nao segura segura+> sei+como sei+que sejam sem+WORD semana semana+. semana+passada
2 senhora senhora+DD senhora+DE senhora+de ser+lembrado setembro setor sff sff+> sim+CUT
2 sim+STOP sim+STOPDO sim+WORD sim+para site sms+NO so+DE so+MSG so+WISH so+o sogra solicitar
2 some+do sorte+DE sou+DE spam spam+e stop+> stuff subscricao subscricao+DE ta+GER ta+SEND
2 tambem+DE telefone+DE tem+como tem+nada tempo tenho tenho+filho tenho+paciencia ter+que
2 these+en.BEFORE think this+en.BEFORE tia tinha+OBJECT tinha+SERVICE tinha+pedido tira+do
2 tira+so tirar+> titular titular+DE titular+deste tlgd to+GER toda+hora todo+dia todos told
2 tomada tomada+, tomei tomo torneira torneira+DE tres+LIST tres+MSG tres+MSGS tres+mensagens
2 troco troco+meu tudo+em tudo+en.THESE ultima+vez uma+e uma+semana uma+senhora up vacinas
2 vai+STOP vai+STOPDO vai+pro vcs+NO vcs+nao vem+, vendas ver+, vergonha vez+. vez+e vim+pra
2 virou visto voces+, voces+? voces+tem voltei+pra voltem volto vontade+, vossas+LIST
2 vosso+tempo vou+comprar vou+marcar vou+ter want+en.MY were whatever whatever+en.SUBJECT
2 writing xo+, years you you+are
3 % ,+1 ,+2 ,+DE ,+MSGS ,+as ,+deixem ,+dispenso ,+en.BEFORE ,+en.VOC ,+mas ,+mensagens ,+nem
3 ,+please ,+sumam ,+tchau .+DE .+FORGET .+NUMBER .+SERVICE .+aff .+agradeco .+agua .+ah
3 .+bloqueando .+cancel .+deixem .+en.ALONE .+este .+eu .+favor .+mds .+moco .+off .+oh
3 .+parem .+passe .+ponham .+quiet .+she .+silencio .+ta .+toda .+you 0+. 0+MSG 0+anos 0+da
3 ?+CANCEL ?+CUT ?+REMOVE ?+faco ?+todo AGAIN+uma ANNOY+nao CALL+AGAIN CALL+MORE CALL+mais
3 CANCEL+UPDATE CANCEL+as CANCEL+com CANCEL+do CANCEL+hoje CANCEL+meu CANCEL+por CANCEL+voces
3 CUT+hoje CUT+os DD+CANCEL DD+LIST DD+MSG DD+OBJECT DD+PERSON DD+RECV DD+REPLY DD+SERVICE
3 DD+SLOT DD+agua DD+enviar DD+natal DD+novo DD+receber DD+saude DD+uma DE+CANCEL DE+ME DE+NO
3 DE+NUM DE+OBJECT DE+RECV DE+REPLY DE+SEND DE+agua DE+en.KINDS DE+en.LIST DE+enviar DE+escola
3 DE+ficha DE+inspecao DE+manha DE+mao DE+nao DE+novo DE+ofertas DE+operadora DE+parte
3 DE+receber DE+remedio DE+saude DE+semana ERRED FEDUP FEDUP+DE GER+pra GET+dos GET+isso
3 GET+que GET+se INF+THIS INF+mais INF+o INF+outro KIN+saiu LAW+> LIST+NO LIST+nao LIST+tambem
3 LISTKIND+foi ME+SUBJ ME+WISH ME+a ME+coloquem ME+do ME+esquecerem ME+fecho ME+irrita
3 ME+lembrar ME+pedir ME+precisava ME+tava MORE+uma MSGS MSGS+UPDATE MSGS+e MSGS+por
3 MSGS+tambem NO+? NO+BOTHER NO+SEND NO+enviem NO+fura NO+gostou NO+torre NUM+. NUM+CUT
3 NUM+nao NUMBER+. NUMBER+CUT OBJECT+DD OBJECT+chegar OBJECT+de OBJECT+en.THINGS OBJECT+pode
3 PAIN+ME PAIN+eu PERSON+DE PERSON+saiu PUT+se RECV+MSG REMOVE+DE REMOVE+ai REMOVE+tudo
3 REPLY+MORE RM+en.VOC RM+esse RM+meu RM+que SEND+mais SERVICE+, SERVICE+en.BODY SERVICE+mole
3 SERVICE+pra SLOT+e STOP+en.BEFORE STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+me STOP+ou
3 STOPDO+ou SUBJ+, SUBJ+. SUBJ+a TELL+quando THING+en.BODY THING+mole THIS+. THIS+sem TOLD+"
3 TOLD+com TOLD+pra UPDATE+aqui WANT+desistir WANT+en.BEFORE WANT+en.NEGATIVE WANT+mesmo
3 WANT+nao WANT+no WANT+saber WISH+> WISH+FORGET WISH+STOPALL WISH+dar WISH+desistir
3 WISH+en.NEG WISH+esquecer WISH+mas WISH+mesmo WISH+nao WISH+saber WORD+com WRONG WRONG+NO
3 WRONG+nao a+INF a+andar a+atendente a+gaveta a+nossa a+partir abre+. advogado+> aff
3 agua+en.BODY agua+mole ah ah+que ai+na alergica and andar aniversario ao+PERSON ao+cao
3 aqui+e assinei assinei+DE assinei+na avisa+quando aviso aviso+DE bloqueando+em
3 bloqueando+en.THESE bloqueei cada caminho camoes cancelar+as cancelar+o cao cardapio carro
3 casamento+foi chatear+outro chega+> chegar chegar+> chegar+AGAIN chegar+MORE chegar+mais
3 cima+DD cima+DE cima+de coloquem comecei comigo+> como+bloqueio conheco contactos
3 continuam+INF continuam+SEND correspondencia cortar cupons+, da+SERVICE da+baixa da+inspecao
3 da+manha da+mao de+CANCEL de+LIST de+MSG de+OBJECT de+PERSON de+RECV de+SERVICE de+SLOT
3 de+agua de+natal de+novo de+receber de+saude de+uma deixem+DD deixem+de dela desde+LATER
3 desejo desistir+DE destas deste dia+NO dia+nao dispenso+> distancia distancia+> divorcio
3 do+remedio dos+DD dos+DE dos+de dou dou+CONSENT dura e+foi e+nao e+que e+voces eletronica
3 em+3 em+maio em+mim em+pedra en.BADMSG en.BADMSG+> en.BEFORE+> en.BEFORE+away
3 en.BEFORE+coloquem en.BEFORE+esquecerem en.BEFORE+give en.BEFORE+irrita en.BEFORE+lembrar
3 en.BODY+em en.BODY+en.THESE en.DAY+MSG en.DAY+anos en.DAY+da en.KINDS+> en.KINDS+UPDATE
3 en.KINDS+por en.LIST+to en.ME+> en.ME+a en.ME+coloquem en.ME+esquecerem en.ME+irrita
3 en.ME+lembrar en.MENDED+. en.MESSAGE+UPDATE en.MESSAGE+por en.NEG+here en.NEGATIVE+>
3 en.NEGATIVE+en.KINDS en.NOT en.NOT+here en.OTHER+en.LIST en.OTHER+en.PLURALS en.PHONE
3 en.REPLY en.SENDING+UPDATE en.SENDING+por en.STOP en.SUBJECT+en.NOT en.TAIL+a
3 en.TAIL+coloquem en.TAIL+esquecerem en.TAIL+irrita en.TAIL+lembrar en.TEXT+UPDATE
3 en.TEXT+por en.THESE+3 en.THESE+maio en.THESE+mim en.THESE+pedra en.THIRD+en.NEG en.VOC+a
3 en.VOC+coloquem en.VOC+esquecerem en.VOC+irrita en.VOC+lembrar en.WANT en.WANT+en.MY
3 en.WISH+en.MY en.YOU encarecidamente encarecidamente+que engano engano+NO engano+nao enjoei
3 entao era+tudo escola escusam esquecam esquece+que esquecer esquecerem essa+loja esse+robo
3 esses eu+INF eu+WISH eu+fecho eu+pedir eu+precisava eu+tava exclusao facam faleceu falei+com
3 familia+NO familia+nao fecho ficha ficha+DD ficha+DE ficha+de filho+saiu fingem fingem+que
3 fixed foi+WRONG foi+engano fosse fugir fugir+DD fugir+DE fugir+de fura garantia gastar
3 gaveta gaveta+DE gostaria+que ia ide+INF ide+SEND ide+chatear in+en.DAY inscreveram inscrito
3 inspecao inspecao+> irrita is+en.DOESNT is+en.NOT is+not isnt isnt+here isso+. isto+>
3 isto+sem ja ja+GET ja+RECV ja+recebo largam livro loja+> loja+DD loja+DE loja+de mae+DE maio
3 maio+, mais+uma mandei+" manha mao maravilha mds me+> me+a me+coloquem me+esquecerem
3 me+irrita me+lembrar meu+advogado meu+filho minha+THING minha+caixa mole mole+em
3 mole+en.THESE more na+esquina na+ficha na+proxima nao+? nao+BOTHER nao+SEND nao+enviem
3 nao+fura nao+gostou nao+torre ne+> nenhuma nenhuma+, no+en.KINDS nothing novas novidades+da
3 novo+NO numero+NO numero+THIS o+LISTKIND o+credito o+do o+ginasio o+link o+pacote o+remedio
3 oh on+a onde+ME onde+eu os os+resultados ou+STOP ou+STOPDO outdoor pacote pao para+>
3 parabens+, parem parte partir partir+DE passe passed paz+> pedido+pra pedindo pedra+dura
3 perdi+, pesquisa please pode+STOPALL pode+parar pode+tirar ponham+se por+aqui poupem
3 pra+THIS pra+WORD pra+fugir pra+isso praia precisa precisa+, precisa+SEND precisa+mandar
3 preciso+GET preciso+saber presente+DE professor qualquer que+STOP que+STOPDO que+for
3 que+maravilha queijo querem queria+desistir quero+> quero+en.NEG receber+MSG receber+THIS
3 receber+nada remedio remedio+chegar resto+WISH resto+pode robo robo+DD robo+de ruim
3 saber+dos sai+DE sao+bem saudade+ME saudade+eu saude se+eu seja sempre+> serio serio+>
3 setembro+, she she+en.NEG sms+> so+ME sol sou+alergica sou+do sumam sumam+> ta+INF
3 ta+mandando tambem+. tanta tanta+MSG tanta+mensagem tava tem+MORE tenho+PERSON tenho+SHOP
3 tipo tipo+DD tipo+DE tipo+de tirem+esse tiver toda torre torre+a transmissao trem tuas
3 tuas+MSG ultima+> ultimo um um+THING va vai+ver vc+ta vcs+> venda ver vez+que visse visse+>
3 voces+en.BEFORE voces+en.ME voces+en.TAIL voces+en.VOC voces+fingem voces+me voltem+a vossa
3 vossa+parte vossas vou+GET xo zero
4 ,+RM ,+STOP ,+STOPDO ,+en.MENDED ,+que .+AGAIN .+MORE .+RM .+SLOT .+STOP .+THING .+canselar
4 .+cease .+en.END .+en.LOSE .+en.MY .+en.NEG .+en.SUBJECT .+enfia .+ide .+n .+novidades .+os
4 .+ou .+oxe .+peco .+qro .+to 0+MSGS ?+? AGAIN+> BOTHER+a CANCEL+LATER CUT+ai CUT+emergencias
4 DD+" DD+ME DD+SEND DD+ouro DE+" DE+loja DE+mensagens DE+numero DE+ouro DE+que DE+vossa
4 FORGET+que GET+MORE INF+AGAIN KIN+pra LAW LIST+. ME ME+> ME+FORGET ME+tira MORE+MORE MSG+DD
4 MSG+de MSG+onde MSGS+. MSGS+NO MSGS+nao NO+AGAIN NO+GET NO+MORE NO+RECV NO+WANT NO+autorizo
4 NO+conheco NO+dou NO+mais NO+sao NO+tem NUM+NO NUM+WRONG NUM+errado NUMBER+WRONG
4 NUMBER+errado OBJECT+WISH RECV REMOVE REMOVE+ME REMOVE+do RM+ME RM+do SEND+AGAIN SERVICE+DD
4 SERVICE+ai SERVICE+de STOP+e STOP+emergencias STOPALL+e STOPDO+e STOPDO+emergencias
4 SUBJ+quando THING+. UPDATE+que WANT+e WANT+en.NEG WISH+cortar WISH+os WORD+emergencias a+LAW
4 a+piscina a+proxima acabou adeus+> agua apartamento apartamento+, avisem+quando away banho
4 banho+ao bate bloquear cadastro cansam canselar cao+> carro+, cease celular+>
4 check+en.BEFORE check+up cloro como como+ME como+en.BEFORE continuar credito d da+DE
4 da+OBJECT dar+banho de+" de+ME de+ouro desistir+DD desistir+de dessa dessas dessas+MSG
4 dia+THIS dia+isso dispenso+, e+DD e+de emergencias en.ALONE en.ALONE+. en.ALONE+>
4 en.BEFORE+FORGET en.BEFORE+a en.BEFORE+en.BEFORE en.BEFORE+en.LIST en.BEFORE+tira
4 en.DAY+MSGS en.ENDED+> en.KEYWORD+> en.LIST en.ME+FORGET en.ME+tira en.NEG+en.KINDS
4 en.STOP+. en.SUBJECT+en.NEG en.TAIL+FORGET en.TAIL+tira en.THINGS+en.BEFORE en.THINGS+up
4 en.THREAT en.THREAT+on en.VOC+FORGET en.VOC+tira enfia entenderam+> enviem envio+> escola+,
4 estou+FEDUP estou+farto falei farto filho fora+> ginasio hoje+e im im+on inscricao+>
4 interesse ja+mandei keria le lembrar lembrar+DE lembretes+DE lembretes+da lixo+> loja+?
4 mais+> mandem+, mao+> maravilha+, marcar me+FORGET me+tira mensagens+NO mensagens+nao
4 mensagens+tambem meu+NUMBER minha+paciencia msg mudei mudei+pra nao+RECV nao+WANT
4 nao+autorizo nao+conheco nao+dou nao+sao nao+tem nem+AGAIN nem+MORE nem+mais no+> novidades
4 novidades+DE novo+DE novo+essa numero+. o+CONSENT o+DE o+consentimento o+envio o+sol ofereca
4 onde+o operadora+, os+DE ou+param ouro ouro+, oxe+, para+emergencias pedra podem por+que
4 pra+garantia pra+quem publicidade qro quando+o que+CANCEL que+LATER que+MSG que+ainda
4 quem+WANT quem+quer quer+, quero+os raio raio+que responder+, respondo respondo+NO
4 resultados robo+DE sai+do se+en.BEFORE sem+ME sem+eu sim+> some+DE telemovel tenho+KIN
4 tenho+carro then then+> these this tira+DE to ultima+, uma+, vai+GET vao+INF vao+SEND
4 vao+chatear ver+se vos vou+responder
5 ,+CUT ,+DD ,+STOPALL ,+UPDATE ,+de ,+hoje ,+mudei ,+por ,+so .+. .+MSG .+MSGS .+adeus .+as
5 .+desistam .+en.BEFORE .+en.THREAT .+en.YOU .+im .+mais .+my .+vcs .+vejam CANCEL+esse
5 CUT+esse DD+ferias DD+mim DE+ferias DE+mim DE+um GET GET+, GET+THIS INF KIN+. MORE+UPDATE
5 MORE+por MSG+. MSG+NO MSG+nao MSG+tambem MSGS+, NO+WISH NO+quero NO+voltem NUM+> NUM+THIS
5 NUMBER+THIS OBJECT+pra PERSON+> RECV+MORE RECV+isso REMOVE+esse REMOVE+meu RM RM+> SEND+MORE
5 SHOP+, STOPALL WANT+, WANT+sair WISH+que WISH+sair WORD+e a+apolice adeus agradeco anos+,
5 apolice avisa bom+dia cm coloquem+DD coloquem+DE coloquem+de com+as como+, como+e comprar
5 conversa da+semana da+vossa de+INF de+ferias de+mim deixem dessas+MSGS dos en.DAY+. en.KINDS
5 en.NEG+> en.PLURALS encerra essa faco+um fora+, from here ide mae melga mensagem+DE
5 mensagens mim n nao+GET nao+quero nao+voltem nem+vou oferecer outro+> param piscina porcaria
5 pra+continuar quero+MORE quero+e receber receber+MORE retirem risca seja+a silencio+e
5 so+en.BEFORE so+en.ME so+en.TAIL so+en.VOC so+me ta+> tchau tchau+> telemovel+>
5 tenho+SERVICE tudo+que vejam vejam+se
6 .+STOPALL .+encerra .+ja CANCEL+MSG CANCEL+os CUT+> LAWYER+> MSG+DE REMOVE+> STOPALL+>
6 WISH+CANCEL WISH+e a+conversa acabou+, ai+> aqui+ta avisem away+> bloqueio e+sempre
6 en.MENDED en.NEG+. en.SENDING entenderam ferias+DE fora mensagem+> mensagens+, meu+>
6 meu+numero nao+WISH nao+precisa novo+na o+resto oxe paciencia+tem peco pode+CANCEL resto
6 revogado sair+> sem+interesse tambem+> tenho+DE ultima
7 ,+REMOVE ,+cancela .+CANCEL .+WORD .+como CONSENT DD+INF DE+INF ME+ja MSG NO+precisa
7 NO+receber NO+respondo RECV+THIS WISH+MORE a+ultima bloqueando chatear da+um desistam
7 desistam+> entrei+DE eu+ja ferias inscricao nao+receber nao+respondo ne nem o+pe pe se+ME
7 sou+a to+fora vcs
8 ,+CANCEL ,+WORD .+mete .+sair CANCEL+> DE+> MORE+> NUM THIS+ta a+loja calado calado+,
8 consentimento daqui+> dispenso en.BEFORE+. entrei eterno ja+TOLD mete mete+o nao+sou numero
8 paciencia proxima quieto vai
9 ,+mensagem ,+sim .+vao FORGET NO+sou THIS THIS+> WORD+> anos daqui o+silencio precisa+INF
9 sair
10 CANCEL LIST+> hoje+> interesse+, isto meu+NUM sou tambem vao
11 ,+MSG .+da .+vai STOP+> STOPDO+> ai hoje loja nao+>
12 NO+>
13 .
14 silencio
"""
