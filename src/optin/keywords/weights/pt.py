"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-22 =bias
-14 >
-12 sem
-11 PAIN obrigada
-10 ,+SEND ,+SUBJ STUFF ou
-9 ,+WANT .+e LATER+nao NO+CANCEL NO+CUT a+OBJECT antes continuem en.DAY+> o outra
-8 .+tem 0+> CALL LATER NOUNOUT+> OBJECT OBJECT+> SLOT+> falar mandou na nao+CANCEL nao+CUT no
-8 volta
-7 ,+continuem ,+da .+essa .+quero DD+> LATER+, LATER+NO NO+STOP SERVICE+> SHOP consigo de+>
-7 doutor en.THIRD escrever manda meu+WORD obrigada+MORE obrigada+mas quando quem recebi te the
-7 veio
-6 ,+WISH ,+manda .+DD .+de .+quem .+voces CANCEL+a DE+pra MSG+quando NO+RM NO+STOPALL RECV+as
-6 SLOT STOP+pra STOPDO+pra a+DE a+MSG a+SERVICE a+SHOP agora aqui+DE certo da+pra deixei
-6 desde+que ele en.NEGATIVE en.OTHER fala fica ficou foto gosto ir la nao+RM nao+era novo+>
-6 qual querer quero+WORD responder texto valeu vi
-5 , ,+INF ,+quero .+> .+SEND .+WANT .+a .+autorizo .+claro .+nao 2 ?+NO AGAIN+o DE+LISTKIND
-5 GET+as KIN LIST+sim ME+tirem MORE+o NO+REMOVE NO+STOPDO NO+consigo NO+era PAIN+DE
-5 SEND+propaganda SHOP+> SUBJ+MSGS SUBJ+propaganda TELL THING+> THIS+DE WANT+DD WANT+de
-5 antes+DE assim ate claro deixa deixar depois descadastro do do+SLOT duas e+agora en.ME+tirem
-5 en.TAIL+tirem en.VOC+tirem era+pra falta fazem informacoes isso it mandem+MSG mandem+MSGS
-5 mandem+propaganda me+tirem mensagem+e minha nao+REMOVE nao+STOP nao+consigo nao+sei o+NUMBER
-5 o+PERSON o+THING pararam pediu percebi preciso propaganda+> quando+WORD se sem+querer sempre
-5 sera sozinho tiraram tirem voce
-4 ,+LATER ,+como ,+desde ,+podem ,+tem ,+valeu .+GET .+LATER .+RECV .+blz .+cancela
-4 .+combinado .+concordo .+deixa .+gostou .+isso .+obrigada .+recebo .+sera .+tenho .+tirem
-4 .+voltem 0 3 ? AGAIN+DE DD+2 DD+PAIN DD+volta DE+PAIN DE+SLOT DE+celular DE+dar DE+lembretes
-4 DE+mensagem DE+minha DE+outra DE+plano DE+volta KIN+> LIST+da MSG+CUT NO+ANNOY NO+WORD
-4 NO+deixei NO+mandem NO+pensem NO+percebi NO+sei NO+vi NOUNOUT NUMBER+na OBJECT+DE OBJECT+do
-4 REMOVE+a SEND+MSGS SHOP+DE SLOT+? SLOT+DE STOP+MSG STOPDO+MSG SUBJ+MSG TELL+> THIS+, UPDATE
-4 UPDATE+isso WANT+DE WANT+REMOVE WANT+RM WISH+, WISH+continuar WISH+ir WISH+reenviar WORD+pra
-4 a+en.LIST a+promocao abre acordo agora+nao alertas alguem amanha antes+> app aquele as at
-4 audiencia blz bolo cancelamento casa com+KIN confirmado continuem+> da+uma de+2 de+PAIN
-4 de+volta descadastrar desculpa desculpa+, desde doutor+, doutora e+LATER e+en.BEFORE e+golpe
-4 e+o embora en.BEFORE+da en.BEFORE+tirem en.DAY en.END en.END+en.BEFORE en.REMOVE
-4 en.SENDING+, en.TEXT+, en.THESE+en.VOC escrever+> essa+mensagem essa+semana estou+a fixo
-4 fora+do foto+do gente golpe golpe+> gosto+DE incomoda irmao ja+saiu lembretes ligar mais+DE
-4 mais+o mando marcado mensagem+quando mes meu+KIN meus muito na+LIST na+lista nada nao+ANNOY
-4 nao+STOPALL nao+mandem nao+percebi nem+pensem neste ninguem+pediu nome o+LAWYER o+OBJECT
-4 o+SLOT o+WORD o+interesse outra+pessoa parar pediu+pra pela pensem pensem+em pensem+en.THESE
-4 plano por por+isso posso pra+ME pra+mim precisa+DD precisa+DE precisa+de preciso+DE quando+>
-4 quanto que+bom que+vc quero+sair recebe receber+as reenviar rua sabado sera+que sua tem
-4 tenho+todo torpedo+> troquei vejo vez+> voces+NO voces+eu voces+nao voto
-3 ,+DE ,+PERSON ,+confere ,+e ,+isso ,+obrigada ,+obrigado ,+quem .+KIN .+achei .+acho .+bora
-3 .+brincadeira .+confirmado .+deixe .+desculpa .+disliked .+en.ME .+en.TAIL .+en.TEXT
-3 .+mandem .+me .+meu .+minha .+nossa .+pix .+pode .+prefiro .+sao .+the .+veio .+vlw .+🚫
-3 0+min ?+WANT ?+WISH AGAIN+THING AGAIN+do BOTHER CALL+> CANCEL+dos CANCEL+pra CANCEL+quando
-3 CONSENT+CUT CONSENT+STOP CONSENT+STOPDO CONSENT+WORD CONSENT+para CUT+CANCEL CUT+WORD CUT+a
-3 CUT+quando DD+luto DD+onde DD+produzir DD+ter DE+2 DE+LAWYER DE+MORE DE+STUFF DE+acordo
-3 DE+app DE+avisos DE+en.SUBJECT DE+fim DE+lado DE+luto DE+onde DE+portaria DE+produzir DE+rua
-3 DE+ter KIN+NO KIN+nao LAWYER+vai LIST+do LISTKIND LISTKIND+> ME+GET ME+bloqueou ME+escrever
-3 ME+incomoda ME+lembro ME+mandaram ME+removam ME+tiraram MORE MORE+NO MORE+THING MORE+as
-3 MORE+do MORE+nao MSG+? MSG+STOP MSG+STOPDO MSG+WORD MSG+acaba MSG+para MSG+sao MSGS+sao
-3 NEVER NO+ME NO+en.ME NO+en.TAIL NO+en.VOC NO+estou NO+gosto NO+marquei NO+me NO+parem
-3 NO+pedi NO+responder NO+se NO+vejo NUM+e NUM+mudou NUM+na NUMBER+do NUMBER+mudou PAIN+?
-3 PAIN+DD PAIN+de PERSON+vai PUT REMOVE+uma RM+DD RM+a RM+de RM+uma STOP+CANCEL STOP+as
-3 STOP+na STOPALL+DE STOPALL+pra STOPDO+CANCEL STOPDO+THIS STOPDO+as STOPDO+na STUFF+, SUBJ+ME
-3 SUBJ+en.BEFORE SUBJ+en.ME SUBJ+en.TAIL SUBJ+en.VOC SUBJ+isto SUBJ+me THIS+na UPDATE+WISH
-3 UPDATE+enquanto UPDATE+favor UPDATE+tudo WANT+CANCEL WANT+LIST WANT+STOP WANT+STOPDO
-3 WANT+deixar WANT+nem WISH+SEND WISH+apagar WISH+deixar WISH+falar WISH+nem WISH+voltar
-3 WORD+? WORD+CANCEL a+DD a+LATER a+THING a+de a+foto a+outra acaba acaba+quando achei acho
-3 acho+que agora+> alarme amo antigo anuidade apagar apaguei aparecem aqui+, aqui+en.BEFORE
-3 aqui+en.NEG aqui+en.NEGATIVE aqui+no ar as+pontas aumento autorizacao+, avisos bem bloqueou
-3 bom+que bora brincadeira brincadeira+, cade can cancelar+, certeza certo+, certo+> chegou
-3 chorei com+a com+ele comicio como+conseguiram concordo confere confere+ai conseguiram
-3 contacto+> continuem+GER continuem+INF continuem+SEND continuem+mandando convosco corte da
-3 da+MSG da+SLOT da+outra de+luto de+onde de+produzir de+ter dedetizacao dei demais+>
-3 depois+DE deus disliked disliked+> do+PERSON do+banco do+lado dos+lembretes e e+ME e+SEND
-3 e+fixo e+nem e+pra e+te efetuado em em+en.BEFORE em+en.ME em+en.TAIL em+en.VOC em+me em+que
-3 em+vez email en.BEFORE+, en.BEFORE+LIST en.BEFORE+MSG en.BEFORE+bloqueou en.BEFORE+en.VOC
-3 en.BEFORE+escrever en.BEFORE+incomoda en.BEFORE+lembro en.BEFORE+mandaram en.BEFORE+removam
-3 en.BEFORE+tiraram en.DAY+min en.LOSE en.ME+CANCEL en.ME+bloqueou en.ME+da en.ME+escrever
-3 en.ME+incomoda en.ME+lembro en.ME+mandaram en.ME+removam en.ME+tiraram en.MESSAGES+,
-3 en.TAIL+CANCEL en.TAIL+bloqueou en.TAIL+da en.TAIL+escrever en.TAIL+incomoda en.TAIL+lembro
-3 en.TAIL+mandaram en.TAIL+removam en.TAIL+tiraram en.THESE+en.ME en.THESE+en.TAIL en.THESE+me
-3 en.THESE+que en.THESE+vez en.THINGS en.TIME+en.MY en.TIME+the en.VOC+CANCEL en.VOC+bloqueou
-3 en.VOC+da en.VOC+escrever en.VOC+incomoda en.VOC+lembro en.VOC+mandaram en.VOC+removam
-3 en.VOC+tiraram enquanto escrever+pra espero estarei estava estranho estranho+, eu+GET eu+NO
-3 fala+> falo+> falta+das favor+, fim+DE fiz foi formiga foto+DE franja from fui ganhamos
-3 gente+se gosto+DD gosto+de ha had imobiliaria incomodam interesse+> inventario isso+,
-3 isso+NO isso+e isso+nao just lembrete+> lembretes+> lembro lembro+DE liga linha list luto
-3 mais+THING mais+do mandar+mensagem mandaram manter marco marquei mas+nao me+CANCEL
-3 me+bloqueou me+da me+escrever me+incomoda me+lembro me+mandaram me+removam me+tiraram
-3 mensagens+sao mes+> meu+irmao meu+nome min minhas muita mural na+minha na+portaria nada+,
-3 nao+STOPDO nao+estou nao+gosto nao+marquei nao+responder nao+vi neste+NUM neste+NUMBER
-3 ninguem+> nome+do notificacoes notificacoes+DE numero+DE numero+na o+CALL o+KIN o+NOUNOUT
-3 o+NUM o+alarme o+cancelamento o+processo o+recibo o+telefone obrigada+UPDATE obrigada+por
-3 onde os+alertas otimo outra+loja outra+vez pai para+CANCEL para+WORD parada parar+pra
-3 parassem parassem+DD parassem+DE parassem+de passou passou+meu pedi pensar+e plano+, pode
-3 pode+SEND pode+mandar pontas por+WISH por+enquanto por+favor por+tudo porta portao portaria
-3 pra+CANCEL pra+RM pra+eles praga+DE prefiro produzir promocao+CANCEL promocao+CUT
-3 promocao+acaba quando+STOP quando+STOPDO que+ME que+e que+o quem+passou querer+>
-3 quero+CANCEL quero+deixar quero+nem removam reserva sao+as se+RM se+for se+parassem
-3 seguradora sem+GET sem+autorizacao sempre+> sexta sinto sinto+falta sms+, so so+CANCEL
-3 so+STOP so+STOPALL so+STOPDO so+WORD tenho+esse ter them they tiraram+? tirem+DE tirem+a
-3 todo+o torpedos triste troquei+DD troquei+DE troquei+de tudo+bem vamos vez+DD vez+DE vez+de
-3 vlw voltar vossa+MSG vossa+mensagem 🚫
-2 "+MORE "+e ,+PUT ,+THIS ,+ainda ,+alguem ,+cade ,+cancelem ,+certo ,+chego ,+en.BEFORE
-2 ,+en.HEY ,+en.TEXT ,+entao ,+estava ,+falem ,+ficou ,+just ,+o ,+onde ,+ou ,+parabens ,+qual
-2 ,+se ,+sinto ,+tinha ,+tira ,+to .+CALL .+UPDATE .+acabou .+aceito .+bom .+can .+cancelar
-2 .+cancelei .+chorei .+consigo .+contem .+dei .+deixei .+depois .+do .+dois .+en.KINDS
-2 .+en.MESSAGE .+en.SENDING .+en.THIRD .+enfatizou .+esse .+feliz .+ficaria .+gosto .+ha
-2 .+kkkkkkkk .+la .+mando .+meus .+mudei .+mudou .+muito .+naum .+o .+ok .+olha .+parar .+por
-2 .+posso .+preciso .+qual .+quando .+reativem .+riu .+se .+sem .+solicito .+sua .+te .+text
-2 .+tira .+tou .+tranquei .+tranquilo .+troquei .+um .+uma .+vamos .+volta .+what .+who .+your
-2 0+, 1+> 18h 9h ?+ME ?+MORE ?+NEVER ?+en.I ?+en.SUBJECT ?+eu ?+i ?+nao ?+nunca ?+quem ?+quero
-2 ?+tenho AGAIN AGAIN+INF AGAIN+LATER AGAIN+SEND AGAIN+a AGAIN+as AGAIN+escrever AGAIN+molho
-2 ANNOY ANNOY+> BOTHER+, BOTHER+com CALL+, CALL+em CALL+en.THESE CANCEL+da CANCEL+em
-2 CANCEL+en.NEG CANCEL+en.NEGATIVE CANCEL+en.THESE CANCEL+minhas CANCEL+no CANCEL+ou CLIENT+>
-2 CONSENT+, CUT+NO CUT+as CUT+da CUT+minhas CUT+nao CUT+outra CUT+que CUT+voces DD+LISTKIND
-2 DD+MORE DD+acordo DD+casa DD+chegar DD+dar DD+ideia DD+nada DD+paraquedas DD+sabado
-2 DD+semana DD+sempre DD+tudo DE+WORD DE+ar DE+audiencia DE+banco DE+banho DE+cabelo DE+casa
-2 DE+chegar DE+convidados DE+en.I DE+estacionamento DE+i DE+ideia DE+nada DE+paraquedas
-2 DE+porta DE+processo DE+promocao DE+rececao DE+sabado DE+sempre DE+trabalho DE+tudo
-2 FORGET+DD FORGET+de GER+os GET+LIST GET+RECV GET+UPDATE GET+e GET+marcado GET+os GET+por
-2 GET+recebendo INF+> INF+DD INF+NO INF+SHOP INF+a INF+de INF+nada INF+ninguem INF+pra
-2 KIN+mandou LATER+? LATER+e LATER+o LATER+via LIST+? LIST+DE LIST+STOP LIST+STOPDO
-2 LIST+UPDATE LIST+WORD LIST+en.BEFORE LIST+en.NEG LIST+en.NEGATIVE LIST+no LIST+para LIST+por
-2 LIST+sao ME+ME ME+MSG ME+NO ME+da ME+from ME+inscreve ME+interessa ME+mandam ME+ouvir
-2 ME+tirou MORE+DE MORE+INF MORE+LATER MORE+SEND MORE+STOPALL MORE+WORD MORE+convosco
-2 MORE+disso MORE+escrever MORE+ja MORE+molho MORE+parem MSG+CANCEL MSG+ME MSG+MORE MSG+assim
-2 MSG+na MSG+veio MSGS+? MSGS+ME MSGS+STOP MSGS+STOPDO MSGS+WORD MSGS+da MSGS+en.BEFORE
-2 MSGS+para MSGS+pfv MSGS+que NEVER+CANCEL NEVER+CUT NEVER+ME NEVER+STOP NEVER+STOPALL
-2 NEVER+STOPDO NEVER+WORD NEVER+en.ME NEVER+en.TAIL NEVER+en.VOC NEVER+me NEVER+parem NO+MSG
-2 NO+a NO+abre NO+aguento NO+autorizei NO+chegam NO+chegou NO+corta NO+da NO+deixem
-2 NO+desistam NO+en.BEFORE NO+entendi NO+esquece NO+fiz NO+fui NO+ha NO+kero NO+moco NO+pega
-2 NO+recebi NO+recebo NO+vai NO+veio NUM+DD NUM+de NUM+dos NUM+esta NUM+gravado NUM+pra
-2 NUMBER+, NUMBER+dos NUMBER+e NUMBER+gravado OBJECT+CANCEL OBJECT+acaba OBJECT+aqui OBJECT+em
-2 OBJECT+en.NEG OBJECT+en.THESE OBJECT+foi OBJECT+ja OBJECT+na PAIN+, PAIN+> PERSON PERSON+INF
-2 RECV+LIST RECV+os REMOVE+? REMOVE+DD REMOVE+NO REMOVE+UPDATE REMOVE+de REMOVE+nao REMOVE+o
-2 REMOVE+por REPLY+pro RM+? SEND+DD SEND+DE SEND+MSG SEND+a SEND+de SEND+mensagem SEND+ninguem
-2 SEND+pra SEND+pro SERVICE+familia SERVICE+na SHOP+DD SHOP+de SHOP+ja SLOT+, SLOT+do SLOT+ja
-2 STOP+DE STOP+GET STOP+THIS STOP+WORD STOP+que STOP+recado STOP+ver STOP+voces STOPDO
-2 STOPDO+DE STOPDO+GET STOPDO+ME STOPDO+WORD STOPDO+que STOPDO+recado STOPDO+ver STOPDO+voces
-2 STUFF+CUT STUFF+STOP STUFF+STOPDO STUFF+WORD STUFF+para SUBJ+com SUBJ+mensagem SUBJ+nada
-2 SUBJ+pro TELL+que THING+MORE THING+UPDATE THING+por THIS+DD THIS+UPDATE THIS+de THIS+nao
-2 THIS+por THIS+que TOLD+MORE TOLD+a TOLD+nada UPDATE+1 UPDATE+DE UPDATE+GET UPDATE+LIST
-2 UPDATE+MSG UPDATE+MSGS UPDATE+escrito UPDATE+semana WANT+AGAIN WANT+apagar WANT+cancelar
-2 WANT+continuar WANT+da WANT+mais WANT+mensagens WANT+muito WANT+nada WANT+sim WANT+voltar
-2 WISH+GET WISH+RECV WISH+cancelar WISH+contar WISH+da WISH+mandar WISH+o WISH+receber
-2 WISH+sim WORD+AGAIN WORD+DE WORD+MORE WORD+THIS WORD+da WORD+dai WORD+mais WORD+o WORD+que
-2 WORD+sem WORD+voces WRONG+, a a+CANCEL a+LIST a+chave a+en.KINDS a+entrega a+faculdade
-2 a+lista a+mandar a+mensagem a+operacao a+segunda a+sua a+tua a+vossa abre+, acabar acao
-2 aceito+os acucar acucar+, adiantou adoro advogado+vai agora+NO agosto aguento ajudam
-2 alarme+DE alarme+da alerta+DE alguma alguma+OBJECT alguma+coisa all+en.BEFORE amanha+> amou
-2 anestesia antes+do any ao+meu apago apagou aparecer aparelho aparelho+e app+DD app+DE app+de
-2 aprendeu aprendeu+a aquela aqui+na as+DD as+de as+notificacoes assim+que assinar assistencia
-2 at+en.MY at+the autorizo avisam avisos+en.BEFORE back back+on baixa+, baixa+medica banho+>
-2 barulho barulho+, blast boletim bom branco buscar c caiu caiu+DE caiu+na campanhas+,
-2 can+en.SUBJECT cancel cancela+o cancelamento+DE cancelamento+do cancelei+a cancelou cara
-2 cara+, cartaz casa+e casamento+> cebola cebola+UPDATE cebola+por celular chave chega+MSG
-2 chegar+, chego cheia cima+> cliente+> com+voces combinado compro comunicacoes+UPDATE
-2 comunicacoes+por confirmar confirmo confirmo+> conhece conhece+> conseguir conseguiram+esse
-2 consentimento+CUT consentimento+STOP consentimento+STOPDO consentimento+WORD
-2 consentimento+para consigo+WORD consigo+sair contacto contar contar+comigo contigo
-2 continuar+RECV continuar+recebendo contrato convidados convites convosco+, corta cortada
-2 cortada+, cupons da+CUT da+STOP da+STOPDO da+WORD da+campanhas da+para dar+o das+0
-2 das+en.DAY dava+CUT dava+STOP dava+STOPDO dava+WORD dava+para de+LISTKIND de+MORE de+acordo
-2 de+casa de+chegar de+dar de+ideia de+nada de+paraquedas de+sabado de+semana de+sempre
-2 de+tudo de+vcs deixa+DE deixa+ME deixa+eu deixa+pra deixar+MSG deixar+recado deixaram
-2 depende desbloqueei desconto desconto+DE desde+marco desligar desta deu+certo deus+, dia
-2 dia+0 dia+3 dia+> dia+en.DAY dias+> did diz dizia do+LAWYER do+SERVICE do+ar do+en.I
-2 do+en.SUBJECT do+envio do+estacionamento do+i do+natal do+plano do+trabalho doi dos+MSGS
-2 dos+avisos dou+o doutora+> duvida e+> e+INF e+OBJECT e+UPDATE e+WANT e+a e+comigo e+dai
-2 e+en.ME e+en.TAIL e+en.VOC e+ficar e+la e+me e+por e+so ela em+STUFF em+branco em+meu
-2 en.BEFORE+CANCEL en.BEFORE+INF en.BEFORE+MSGS en.BEFORE+SLOT en.BEFORE+again en.BEFORE+and
-2 en.BEFORE+celular en.BEFORE+en.TEXT en.BEFORE+en.YOU en.BEFORE+from en.BEFORE+inscreve
-2 en.BEFORE+interessa en.BEFORE+mandam en.BEFORE+please en.BEFORE+tirou en.CALL en.CALL+>
-2 en.DITCH+en.SUBJECT en.DOESNT+REMOVE en.DOESNT+RM en.DOESNT+en.END en.DOESNT+en.ENDED
-2 en.DOESNT+en.LOSE en.DOESNT+en.REMOVE en.DOESNT+remove en.END+it en.FEEL en.GAVE+en.SUBJECT
-2 en.GAVE+en.YOU en.GAVE+you en.GET+en.FROM en.I+had en.KINDS+en.TIME en.LIST+, en.LIST+at
-2 en.LIST+en.BEFORE en.LIST+en.TIME en.LOSE+en.BEFORE en.LOSE+en.MY en.LOSE+the en.ME+INF
-2 en.ME+WANT en.ME+from en.ME+inscreve en.ME+interessa en.ME+mandam en.ME+tirou en.MESSAGE+,
-2 en.MY en.MY+en.THINGS en.MY+en.THIRD en.MY+list en.MY+old en.NEG+MSG en.NEG+SLOT
-2 en.NEG+celular en.NEG+en.TEXT en.NEG+my en.NEGATIVE+LIST en.NEGATIVE+MSG en.NEGATIVE+SLOT
-2 en.NEGATIVE+celular en.NEGATIVE+en.TEXT en.PHONE+> en.PULL en.REMOVE+en.BEFORE
-2 en.REPLY+en.BEFORE en.REPLY+it en.SUBJECT+want en.TAIL+INF en.TAIL+WANT en.TAIL+from
-2 en.TAIL+inscreve en.TAIL+interessa en.TAIL+mandam en.TAIL+tirou en.TEXT+en.BEFORE en.TEXT+it
-2 en.THESE en.THESE+STUFF en.THESE+branco en.THESE+en.BEFORE en.THESE+meu en.THINGS+,
-2 en.THINGS+en.NEG en.THIRD+en.THINGS en.VOC+INF en.VOC+en.GAVE en.VOC+en.SUBJECT en.VOC+from
-2 en.VOC+have en.VOC+inscreve en.VOC+interessa en.VOC+mandam en.VOC+tirou en.WANT+to
-2 en.WISH+to en.YOU+en.GAVE encerrar endereco enfatizou enfatizou+> engano+> enquanto+NO
-2 enquanto+nao entendi entrega envio+DD envio+DE envio+de envio+o erro+DE escrevam espero+>
-2 esposa esqueci esse+THIS esse+aqui esta+MSG esta+bem esta+mensagem estacionamento estao
-2 este+> estou+DE eu+ME eu+e eu+nao faculdade faculdade+, falado falar+com falem falem+comigo
-2 falo falta+> falta+DE familia+e favor+NO favor+nao faz+o fazer feito ficaria fim find
-2 find+en.MY fiz+a foda foi+PART foi+retirado foram foto+que fralda from+en.MY funciona
-2 gave+en.SUBJECT gave+en.YOU gave+you gosto+muito gravado grito group grupo+, haha hearing
-2 hein+> her hoje+NO hoje+nao hoje+o i+en.DOESNT i+en.NEG ideia ideia+, importante in
-2 incomoda+> informacao inscreve irma irmao+. isso+> isso+DD isso+de it+> ja+desbloqueei
-2 jamais jeito+> jejum jejum+> juiz kero kkkkk+> kkkkkkkk la+estarei la+se lado lado+DD
-2 lado+DE lado+de leio lembrada lembro+DD lembro+de lentes leva lindo linha+> lista+, lixo+DE
-2 logo loja+e long mais+INF mais+LATER mais+SEND mais+a mais+escrever mais+molho
-2 manda+mensagem manda+o mandam+THIS mandando+os mandar+MSG mandar+ninguem mandem mandou+NO
-2 mandou+nao maneirada mano+q marcado+MORE marcado+nada marco+, marido mas+NO mas+ja me+INF
-2 me+WANT me+from me+inscreve me+interessa me+mandam me+tirou mean medica medo meio+DE menino
-2 mensagem+NO mensagem+nao mensagem+veio mensagens+DE message meu meu+SLOT meu+processo
-2 meus+MSGS minha+CONSENT minha+casa minha+esposa minha+permissao minha+reserva minhas+MSG
-2 molho mudou muita+MSG muita+mensagem muito+obrigada mundo my my+en.THIRD na+DE na+SERVICE
-2 na+porta na+rececao nada+convosco nada+disso nao+WORD nao+a nao+abre nao+aguento
-2 nao+autorizei nao+chegam nao+chegou nao+corta nao+da nao+deixem nao+desistam nao+entendi
-2 nao+esquece nao+fiz nao+fui nao+ha nao+manda nao+moco nao+pedi nao+pega nao+recebi
-2 nao+recebo nao+se nao+vai nao+veio nao+vejo nao+vou naum naum+WANT naum+WISH naum+kero
-2 nem+GET nem+MSG nenhum+, nenhum+. neste+numero ninguem no+LIST no+MSG no+SLOT no+celular
-2 no+en.TEXT nome+NO nome+nao notificacao notificacao+DE notificacao+do notificado numero+>
-2 numero+DD numero+de numero+dos numero+e numero+gravado nunca nunca+CANCEL nunca+CUT
-2 nunca+STOP nunca+STOPALL nunca+STOPDO nunca+WORD nunca+parem o+CANCEL o+CUT o+MSG o+PAIN
-2 o+SHOP o+aparelho o+barulho o+boletim o+cartaz o+desconto o+juiz o+lixo o+orcamento o+outro
-2 o+pai o+papel o+portao o+preco o+que o+recebimento o+site obra obrigada+> obrigado+UPDATE
-2 obrigado+por old+en.BEFORE old+en.PHONE on+en.MY on+en.VOC onde+> ontem ontem+, operacao
-2 oponho orcamento os+pontos ou+NO ou+nao outro+LAWYER outro+PERSON outro+advogado ouvir pagar
-2 para para+ME para+que para+voces parada+DD parada+DE parada+de parado paraquedas pararam+DD
-2 pararam+DE pararam+de parem+de parto passa passo+ai paz+com pedi+MORE pedi+nada pedidos+,
-2 pelo+MSG pensar pericia permissao perto pessoa+> pessoas pfv+> piso pix plano+familia please
-2 please+> podem+GET podem+continuar poe pontos por+GET por+LIST por+MSG por+MSGS por+escrito
-2 por+semana portaria+> portugues pq pra+NO pra+REMOVE pra+deixar pra+la pra+nao pra+ser praga
-2 preciso+AGAIN preciso+MORE preciso+WORD preciso+da preciso+mais preco prefiro+GET promocao+>
-2 pronto pronto+> proposta proposta+> quando+CANCEL quando+chega quando+sair quanto+e quartos
-2 que+GET que+KIN que+eu que+nao que+os que+pararam que+parem que+se quem+TELL quem+eu
-2 quem+fala quem+ta queria+que quero+STOP quero+STOPDO quero+cancelar quero+continuar quero+o
-2 quero+voltar quiser+> rapaz reativem recado+> recebendo recebendo+as recebimento
-2 recebimento+DD recebimento+DE recebimento+de reclamei recusar registo removam+> removem
-2 remover responder+e reto reto+> riu riu+DD riu+DE riu+de sabado+? sai+da saida sair+DE
-2 sair+THIS sair+do saiu+> sala salvei salvou se+REMOVE se+STOPALL se+o se+trata segunda+via
-2 seguro seguro+> sei seis sem+CONSENT sem+THING sem+cebola semana+> ser serve sessao sexta+NO
-2 sexta+nao show site+DD site+DE site+de so+LIST so+MSGS so+THIS so+a so+eu so+isso sobre+o
-2 solicito solicito+que soltou sou+surda sozinho+, sozinho+e sumiu surda surda+, taxa taxa+DD
-2 taxa+DE taxa+de te+INF te+WISH telefonema tem+um tenho+LISTKIND tenho+casamento ter+marcado
-2 terca teste text textos thats the+en.THINGS this+en.BEFORE tira+da tiraram+meu tirei
-2 tirem+en.BEFORE tirem+en.NEG tirem+en.NEGATIVE tirem+no tiro tirou tirou+DE too torpedo
-2 torpedos+DD torpedos+DE torpedos+de tou trabalho tranquei tranquei+a tranquilo tranquilo+,
-2 trata tratar+THIS tres trocar tua um+OBJECT um+PERSON um+rapaz uma+THING uma+maneirada
-2 unica+que vai+CANCEL valeu+> vc vc+mandou veio+cortada veio+um vejo+> velho ver+> vez vez+,
-2 vez+ME vez+UPDATE vez+eu vez+por vezes vi+> viu+> voce+> voces voces+> voces+removem
-2 voces+ta voces+tambem volta+> voltar+a voltaram voltaram+, vossa+base vosso+LIST
-2 vosso+OBJECT vosso+sistema vou+conseguir vou+sim want want+to you you+en.GAVE you+en.GET
-2 you+have your+en.KINDS your+en.MESSAGE your+en.TEXT zap+,
2 % ++MORE ++nd ,+0 ,+1 ,+2 ,+LISTKIND ,+SHOP ,+agradeco ,+arrependi ,+as ,+cada ,+continua
2 ,+deixem ,+dispenso ,+do ,+en.DAY ,+en.NOT ,+esse ,+este ,+estou ,+eu ,+larga ,+na ,+nao
2 ,+nem ,+not ,+parem ,+retirem ,+setima ,+tenho ,+toda ,+todo ,+troca ,+viu .+. .+AGAIN .+CUT
2 .+LIST .+NEVER .+NUM .+OBJECT .+SERVICE .+SLOT .+TOLD .+WISH .+af .+agua .+and .+boa
2 .+cancelem .+desliga .+done .+en.DOESNT .+en.FROM .+en.NEGATIVE .+en.NOT .+en.THINGS
2 .+en.THREAT .+enjoei .+esquecam .+esquece .+exerco .+facam .+fatura .+favor .+gostaria .+if
2 .+im .+moco .+nope .+not .+novidades .+numero .+oferta .+off .+oh .+parabens .+parem .+pedi
2 .+please .+pra .+press .+promocao .+qero .+quantas .+queria .+quit .+recuso .+retirem
2 .+retiro .+saiam .+sobre .+sou .+tlgd .+troco .+uau .+vc .+vou 0+DE 0+dias ?+RM ?+STOP
2 AGAIN+GET AGAIN+THIS AGAIN+en.BEFORE AGAIN+nd AGAIN+um BOTHER+AGAIN CANCEL+THIS CANCEL+as
2 CANCEL+do CANCEL+e CANCEL+en.ME CANCEL+en.TAIL CANCEL+en.VOC CANCEL+ja CANCEL+me
2 CONSENT+dado CUT+LATER CUT+com CUT+do CUT+mensagens CUT+meu CUT+tudo DD DD+NO DD+PERSON
2 DD+REMOVE DD+RM DD+SERVICE DD+WORD DD+beber DD+bicho DD+desconto DD+domingo DD+entrada
2 DD+gastar DD+jeito DD+mensagem DD+nao DD+oposicao DD+propaganda DD+vagas DD+venda DD+vez
2 DE+DE DE+NUMBER DE+REMOVE DE+RM DE+SEND DE+alertas DE+baixa DE+barco DE+beatriz DE+beber
2 DE+bicho DE+call DE+ceu DE+comida DE+consulta DE+desconto DE+encomenda DE+entrada DE+esquina
2 DE+gastar DE+lixo DE+manha DE+moral DE+nome DE+o DE+operadora DE+oposicao DE+predio
2 DE+propaganda DE+proxima DE+proximas DE+remedio DE+rgpd DE+sms DE+tomada DE+vagas DE+venda
2 DE+vendas DE+vez DE+vida GER GER+> GER+MSG GER+mensagem GET+AGAIN GET+GER GET+INF GET+ME
2 GET+MSG GET+SEND GET+SLOT GET+dos GET+en.BEFORE GET+en.ME GET+en.TAIL GET+en.VOC GET+isso
2 GET+isto GET+lembrado GET+mais GET+mandando GET+me GET+meu GET+publicidade INF+. INF+das
2 INF+en.BEFORE INF+isto INF+minha INF+o INF+outra INF+outro INF+so KIN+DE KIN+ME KIN+do
2 KIN+en.BEFORE KIN+en.ME KIN+en.TAIL KIN+en.VOC KIN+ja KIN+me KIN+nessa KIN+saiu LATER+chegam
2 LATER+se LATER+vez LAW LAWYER+, LIST+CANCEL LIST+pelo LIST+vossas LISTKIND+foi ME ME+, ME+>
2 ME+DD ME+DE ME+RM ME+THIS ME+avisem ME+de ME+dispenso ME+facam ME+interessam ME+lembrar
2 ME+mande ME+mandem ME+pedir ME+voltem MORE+DD MORE+GET MORE+ME MORE+MSG MORE+MSGS MORE+TELL
2 MORE+THIS MORE+avisa MORE+d MORE+eu MORE+nada MORE+nd MORE+um MORE+vou MSG+> MSG+UPDATE
2 MSG+a MSG+por MSG+pra MSG+pro MSG+vai MSG+vossas MSGS+> MSGS+vossas NEVER+vou NO+LATER
2 NO+SUBJ NO+UPDATE NO+agora NO+contem NO+depois NO+desejo NO+enviem NO+fura NO+gostou
2 NO+minha NO+morta NO+os NO+por NO+pra NO+pretendo NO+tinha NO+torre NO+voltar NO+volto
2 NOUNOUT+, NUM+KIN NUM+STOP NUM+STOPDO NUM+WORD NUM+dai NUM+en.BEFORE NUM+en.NEG
2 NUM+en.NEGATIVE NUM+era NUM+morreu NUM+no NUM+para NUMBER NUMBER+CUT NUMBER+STOP
2 NUMBER+STOPDO NUMBER+das NUMBER+era NUMBER+morreu NUMBER+nao OBJECT+eu OBJECT+pode PERSON+>
2 PERSON+ME PERSON+da PERSON+en.BEFORE PERSON+en.ME PERSON+en.TAIL PERSON+en.VOC PERSON+me
2 PERSON+nessa PERSON+saiu PSUBJ PSUBJ+MSG PUT+DD PUT+de PUT+se RECV+AGAIN RECV+aviso
2 RECV+isso RECV+mais RECV+publicidade REMOVE+ai REMOVE+en.ME REMOVE+en.TAIL REMOVE+en.VOC
2 REMOVE+me REPLY+> REPLY+MORE RM+, RM+DE RM+en.ME RM+en.TAIL RM+en.VOC RM+la RM+me RM+o RM+so
2 SEND+. SEND+THIS SEND+isso SEND+minha SEND+outra SEND+outro SEND+so SEND+todo SERVICE+.
2 SERVICE+DE SERVICE+ME SERVICE+en.BODY SERVICE+eu SERVICE+mole SERVICE+pra SERVICE+pre SHOP+.
2 SHOP+esse SLOT+eu STOP+com STOP+en.BEFORE STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+hoje
2 STOP+me STOP+mensagens STOPALL+com STOPDO+hoje STOPDO+mensagens SUBJ+, SUBJ+> SUBJ+MORE
2 SUBJ+isso SUBJ+mais SUBJ+mas SUBJ+todo TELL+DE THING+DE THING+en.BODY THING+mole THIS+.
2 THIS+STOP THIS+STOPALL THIS+STOPDO THIS+ai THIS+se TOLD+WORD TOLD+sair UPDATE+THIS
2 UPDATE+este WANT+. WANT+RECV WANT+THIS WANT+mesmo WANT+mudar WANT+que WANT+receber
2 WANT+saber WISH WISH+. WISH+WORD WISH+avisar WISH+com WISH+en.BEFORE WISH+mesmo WISH+mudar
2 WISH+os WISH+saber WISH+ser WISH+tirar WORD+LIST WORD+do WORD+en.VOC WORD+mensagens
2 WORD+ontem WORD+tudo WRONG+. WRONG+NO WRONG+nao a+CLIENT a+LAW a+ME a+UPDATE a+andar
2 a+atendente a+autorizacao a+cada a+contactar a+disparar a+en.WHO a+mae a+mesma a+mim
2 a+perguntar a+pessoa a+proxima a+rececao a+titular a+ver abencoe+> aceito+GET aceito+RECV
2 aceito+receber af af+ME af+en.BEFORE af+en.ME af+en.TAIL af+en.VOC af+me agradeco+que agua+,
2 agua+DE agua+en.BODY agua+mole ai+. ai+DE ai+na ainda+chegam alerta+a and+DE and+en.NEGATIVE
2 and+no andar aniversariantes anos+que anular+a anulem apagamento apaguem apaguem+> ape
2 arrependi+ME arrependi+en.BEFORE arrependi+en.ME arrependi+en.TAIL arrependi+en.VOC
2 arrependi+me artigo artigo+0 artigo+en.DAY as+OBJECT as+campanhas as+chaves as+entregas
2 as+faturas as+novidades as+promocoes ativar automatico avisa+DE aviso aviso+da aviso+do
2 bairro balcao banho+e barco barco+DE be beatriz beber bicho bloqueado+e bloqueando+>
2 bloqueei boa+sorte bom+trabalho but+en.I but+en.SUBJECT but+i cada+MSG cada+mensagem caixa
2 caixa+DE caixote caixote+DE caixote+do caminho cancelado cancelar+as cancelei+em
2 cancelei+en.THESE capitulo cardapio caridade caridade+> carinho carro+, carta+,
2 casamento+foi casei+, celular+NO celular+nao ces cessem ceu chama+AGAIN chama+MORE
2 chama+mais chatos chaves chega+> chega+en.BEFORE chegar chegar+AGAIN chegar+MORE chegar+mais
2 cima+DE clico clico+pra cobranca codigos coisa coisa+que coisas+> coloquem com+SLOT
2 com+efeitos com+isso com+um comando come come+en.BEFORE como+CANCEL como+ME como+WORD como+a
2 como+en.ME como+en.TAIL como+en.VOC como+me comprar comprar+MORE comprar+nada
2 comunicacoes+DE comunicados conheco consent consentimento+dado consentimento+que contactar
2 contactos+> contem+comigo continua+chegando continuam+GER continuam+mandando continuar+GER
2 continuar+INF continuar+SEND continuar+a continuar+mandando cortar+> credit crime curso
2 custa da+SERVICE da+SHOP da+baixa da+beatriz da+tomada dado day+before day+en.TIME de+NO
2 de+PERSON de+REMOVE de+REPLY de+RM de+SEND de+SERVICE de+WORD de+beber de+bicho de+desconto
2 de+domingo de+entrada de+enviar de+gastar de+jeito de+nao de+oposicao de+propaganda de+vagas
2 de+venda de+vez deixem+DD deixem+de demais+pra desejo desfacam+THIS desfacam+isso desiste
2 desistir desliga+esse dessas+LIST dessas+mensagens desse+NUMBER destas+LIST destas+MSG
2 destas+MSGS destes destes+LIST destes+MSG destes+MSGS devolvi dia+com direito direito+ao
2 disparar disparos+> disse disse+pra distancia+> disto disto+> do+ceu do+predio do+remedio
2 do+rgpd doctor dos+alertas dura e+RM e+crime e+nao e+quase e+tudo efeitos efeitos+imediatos
2 em+3 em+GET em+RECV em+janeiro em+julho em+pedra em+receber em+uma en.ALONE en.ALONE+>
2 en.ALONE+en.BEFORE en.ALONE+en.VOC en.BADMSG+. en.BEFORE+. en.BEFORE+DD en.BEFORE+NUM
2 en.BEFORE+THIS en.BEFORE+as en.BEFORE+avisem en.BEFORE+before en.BEFORE+de en.BEFORE+do
2 en.BEFORE+e en.BEFORE+en.THESE en.BEFORE+facam en.BEFORE+interessam en.BEFORE+lembrar
2 en.BEFORE+livre en.BEFORE+mandem en.BEFORE+telemovel en.BEFORE+texts en.BEFORE+thank
2 en.BEFORE+the en.BEFORE+voltem en.BODY+em en.BODY+en.THESE en.DAY+DE en.DAY+dias
2 en.DOESNT+en.VOC en.DOESNT+in en.ENDED+en.VOC en.FROM en.FROM+DE en.FROM+en.SUBJECT
2 en.GET+en.MY en.HEY+. en.I+en.GET en.I+have en.I+never en.KEYWORD en.KINDS en.KINDS+>
2 en.LIST+. en.LIST+> en.LIST+NO en.ME+> en.ME+DD en.ME+RM en.ME+THIS en.ME+avisem en.ME+de
2 en.ME+en.BEFORE en.ME+facam en.ME+interessam en.ME+lembrar en.ME+mandem en.ME+voltem
2 en.MENDED+en.NEG en.MENDED+en.THESE en.MESSAGE+NO en.MESSAGES+. en.MESSAGES+> en.MESSAGES+NO
2 en.MESSAGES+do en.MY+, en.MY+> en.MY+company en.MY+day en.MY+doctor en.MY+en.SENDING
2 en.MY+en.WHO en.MY+service en.NEG+NUM en.NEG+en.HEY en.NEG+en.MENDED en.NEG+in en.NEG+more
2 en.NEG+telemovel en.NEGATIVE+. en.NEGATIVE+NUM en.NEGATIVE+telemovel en.NOT en.NOT+en.VOC
2 en.NOT+in en.REPLIED+en.FROM en.SENDING+DE en.SENDING+NO en.SENDING+do en.SENDING+e en.STOP
2 en.STOP+> en.SUBJECT+en.DONT en.SUBJECT+en.NEG en.SUBJECT+never en.TAIL+> en.TAIL+DD
2 en.TAIL+RM en.TAIL+THIS en.TAIL+avisem en.TAIL+de en.TAIL+en.BEFORE en.TAIL+facam
2 en.TAIL+interessam en.TAIL+lembrar en.TAIL+mandem en.TAIL+voltem en.TAKE en.TEXT+NO
2 en.TEXT+do en.TEXT+e en.THESE+3 en.THESE+GET en.THESE+RECV en.THESE+en.LIST
2 en.THESE+en.MESSAGES en.THESE+janeiro en.THESE+julho en.THESE+pedra en.THESE+receber
2 en.THESE+uma en.THINGS+en.BEFORE en.UNSUB en.VOC en.VOC+DD en.VOC+THIS en.VOC+WORD
2 en.VOC+avisem en.VOC+de en.VOC+en.BEFORE en.VOC+en.DONT en.VOC+en.NEG en.VOC+facam
2 en.VOC+interessam en.VOC+lembrar en.VOC+mandem en.VOC+voltem en.WANT+en.BEFORE en.WHO
2 en.WISH+en.BEFORE encomenda+, engano engano+. engano+NO engano+nao enjoei+DE entao entao+NO
2 entao+WORD entao+nao entra entra+com entre+DE entre+ME entre+nos entregas entreguei
2 entreguei+as envios era+a escola+NO escola+nao escrito+> escusam esquina esquina+> essa+,
2 essa+promocao essas+mensagem esse+MSG esse+NUMBER esse+PERSON esse+tipo esses esta+seja
2 este+meio eu+INF eu+WANT eu+pedir exclui exclusao exerco exerco+o faleceu+. familia+NO
2 familia+nao farto+DE faturas favor+REMOVE faz fico filha+ja filho+nessa filho+saiu fio
2 fio+DE fio+da fiquem florzinha foi+WRONG foi+cancelado foi+engano for+MSG for+en.MY fosse
2 foto+DD foto+de fugiu fura getting+en.BEFORE gostaria gostaria+que grupo+DD grupo+de have
2 hein+, hoje+. hora+. i+en.GAVE i+en.GET i+have if imediatos imoveis imoveis+CUT imoveis+STOP
2 imoveis+STOPDO imoveis+WORD imoveis+para informativo informativo+DE inqueritos inscreveram
2 interessam is+en.BEFORE isso+. isso+? isso+STOP isso+STOPALL isso+STOPDO isto+DE isto+e ive
2 ja+> ja+entreguei ja+falei ja+mudei ja+tinha janeiro janeiro+> jeito+MORE jeito+nenhum julho
2 la+o lascar lascar+com latim lembrado lembrado+UPDATE lembrado+por lembrem lembrete+DD
2 lembrete+DE lembrete+de lembretes+DE lembretes+da levam link+DD link+DE link+de listas
2 macacos mae+da mail+, mais+, mais+GET mais+THIS mais+um mandam+todo mandando mandando+MSG
2 mandando+mensagem mandar+os mandarem mandarem+MSG mande+MORE mandei+WORD manha mantenham+>
2 mas+ME mas+MORE mas+MSG mas+TELL mas+UPDATE mas+avisa mas+eu mas+nada mas+por me+> me+DD
2 me+RM me+THIS me+avisem me+de me+facam me+interessam me+lembrar me+mandem me+voltem
2 meio+solicitar mensagem+do mensagem+vai mesmo meu+CONSENT meu+LAWYER meu+MSG meu+celular
2 meu+consentimento meu+filho meu+pedido meu+telemovel meu+zap mim+> mim+DE mim+SEND mim+SUBJ
2 minha+LIST minha+conta minha+mae minha+sogra minha+subscricao moco+, mole mole+em
2 mole+en.THESE moral moral+, morreu morta motivo+LATER motivo+ainda mudar mudar+DD mudar+DE
2 mudar+de my+doctor my+en.REPLY n+> na+SLOT na+moral nada+DE nao+SEND nao+contem nao+desejo
2 nao+disse nao+enviem nao+fura nao+gostou nao+os nao+pra nao+tinha nao+torre nao+voltar
2 nao+volto nd ne+, ne+> ne+? nem+LATER nem+agora nem+depois nem+minha nem+morta nenhuma
2 nessa+escola never newsletters no+NUM no+telemovel nope nope+. nos+, not+en.VOC not+in
2 nothing novas novidades+da novo+? numero+, numero+. numero+CUT numero+STOP numero+STOPDO
2 numero+WORD numero+ai numero+dai numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE
2 numero+nao numero+no numero+para nunca+vou o+casamento o+comando o+contato o+favor o+link
2 o+melhor o+mesmo o+meu o+numero o+recado o+seu o+tribunal o+vendedor obrigado obrigado+e
2 oferta oferta+NO oferta+nao ofertas off+DE oh onde+clico operadora oposicao os+DD os+WANT
2 os+WISH os+codigos os+contactos os+de os+inqueritos os+quero os+resultados outdoor
2 outra+OBJECT pa paciencia+> paciente paga+, pago panela para+a para+mensagens para+o parar+e
2 parei+DD parei+de parem+> parem+com passo+essa paz paz+> pedido+DD pedido+DE pedido+de
2 pedido+pra pedra+dura pelo+site pelo+visto pentear pentear+macacos perdem perdem+o perdi
2 perguntar+> pessoa+que pessoal+, piada pix+> plano+DD plano+DE plano+de please+en.NEG
2 pode+FORGET pode+GET pode+REMOVE pode+RM pode+STOP pode+STOPDO pode+continuar pode+cortar
2 pode+esquecer podem+CANCEL podem+avisar podem+cortar ponham ponham+se por+ME por+este
2 possivel posso+AGAIN posso+MORE posso+mais posto+DE poupem+o pra+GET pra+SHOP pra+WORD
2 pra+encher praia pre precisa+, preciso+que predio predio+> presente presente+DE press
2 pretendo+GET pretendo+continuar print print+DD print+DE print+de procurem professor+> promo
2 promocoes promocoes+> propaganda+e pros proxima+. proximas qero qualquer qualquer+novo
2 quando+a quando+e quarta quarta+vez que que+CANCEL que+INF que+PAIN que+REMOVE que+RM
2 que+SEND que+SUBJ que+chega que+continuam que+esta que+motivo que+saudade que+seja que+tal
2 queijo quem+voces queria+a quero+DE quero+mudar quero+os rastreio rastreio+DE receber+THIS
2 receber+isso receber+nada receber+publicidade recebido recebido+THIS recebo recebo+THIS
2 rececao+DE rececao+destes receita recuso relacao relogio respondi resto+> retirem+o retiro
2 rgpd rgpd+> ride saber+, saber+dos saiam+> saio+DE saio+THIS sair+DD sair+de sao+chatos
2 saudade says se+GET se+a se+cancelei se+continuar se+eu se+mandar see see+en.MY see+my
2 sei+como sejam sem+MSG semana semana+. senhora+DD senhora+DE senhora+de ser+lembrado ser+meu
2 serio service setima setor sff sff+> sim sms+NO so+ME so+TELL so+WANT so+WISH so+o so+quando
2 sogra sold solicitar some sorte sorte+DE sou+DE subscricao subscricao+DE ta+GER ta+INF
2 ta+SEND ta+bem ta+mandando telefone+DE tem+UPDATE tem+como tem+nada tem+por tempo
2 tenho+SERVICE tenho+filho tenho+paciencia texts+> that the+day these+en.BEFORE these+en.LIST
2 these+en.MESSAGES tinha+OBJECT tinha+SERVICE tinha+pedido tira+do tira+meu tira+so titular
2 titular+DE titular+deste tiver tlgd to+GER toda+hora todo+dia todos tomada tomada+, tomei
2 torneira torre transmissao troco troco+meu tuas tuas+MSG u uai+> uau uau+, va vacinas
2 vai+ser vc+ta vcs+sao vendas ver+com vez+. vez+que vim+pra virou visto voces+, voces+e
2 voltei+pra voltem vontade vontade+, vossas+> vossas+LIST vosso+tempo vou+comprar
2 vou+denunciar we+en.DOESNT we+en.DONT we+en.NEG we+never what+en.I what+en.SUBJECT what+i x
2 you+en.DOESNT your+en.SENDING
3 ,+LIST ,+MSGS ,+NO ,+com ,+mas ,+mensagens ,+muito ,+para ,+que ,+tchau .+FORGET .+MSGS
3 .+NUMBER .+aff .+agradeco .+ah .+ces .+chega .+deixem .+en.GET .+en.TIME .+en.YOU .+este
3 .+eu .+fico .+mais .+mds .+melhor .+n .+nunca .+passe .+peco .+podem .+ponham .+proxima
3 .+que .+revogo .+silencio .+toda .+vcs 0+. 0+anos 0+da ?+CANCEL ?+REMOVE ?+WORD ?+faco
3 ANNOY+. CALL+AGAIN CALL+MORE CALL+mais CANCEL+ME CANCEL+com CANCEL+hoje CANCEL+meu
3 CONSENT+que CUT+ai CUT+emergencias CUT+hoje CUT+os DD+LIST DD+ME DD+RECV DD+REPLY DD+SEND
3 DD+SLOT DD+agua DD+enviar DD+fora DD+natal DD+receber DD+saude DD+uma DD+voces DE+ME DE+NO
3 DE+NUM DE+OBJECT DE+RECV DE+REPLY DE+agua DE+en.MESSAGES DE+en.SENDING DE+enviar DE+escola
3 DE+fora DE+loja DE+mao DE+mapa DE+mensagens DE+nao DE+ofertas DE+parte DE+que DE+receber
3 DE+saude DE+semana DE+voces FEDUP FORGET+que GER+pra GET+> GET+MORE GET+a GET+se INF+MSG
3 INF+THIS KIN+pra LATER+. LATER+> LATER+GET LATER+RECV LATER+recebo LAWYER LIST LIST+NO
3 LIST+nao ME+SUBJ ME+WISH ME+a ME+coloquem ME+do ME+esquecerem ME+irrita ME+precisava ME+tava
3 MORE+MORE MSGS+. MSGS+NO MSGS+UPDATE MSGS+e MSGS+nao MSGS+por NO NO+BOTHER NO+GET NO+SEND
3 NO+WANT NO+aceito NO+conheco NO+respondo NUM+CUT NUM+que NUMBER+NO NUMBER+dai NUMBER+que
3 OBJECT+WISH OBJECT+chegar OBJECT+pra PAIN+ME PAIN+eu RECV RECV+MORE RECV+isto REMOVE
3 REMOVE+ME REMOVE+tudo RM+ME RM+esse RM+meu RM+que STOP+e STOP+emergencias STOPALL+e
3 STOPDO+com STOPDO+e STOPDO+emergencias SUBJ+. SUBJ+AGAIN SUBJ+a SUBJ+so TELL+quando TOLD+,
3 TOLD+com TOLD+pra UPDATE+onde WANT+desistir WANT+en.BEFORE WANT+en.NEGATIVE WANT+no WANT+ser
3 WISH+> WISH+FORGET WISH+NO WISH+desistir WISH+en.NEG WISH+esquecer WISH+parar WORD+com
3 WORD+emergencias a+INF a+LAWYER a+gaveta a+partir a+piscina a+torneira acabou adivinha
3 administrativo advogado+> aff agradeco+MORE agradeco+mas ah ah+que ainda+GET ainda+RECV
3 ainda+recebo and+en.BEFORE and+en.MY and+en.NEG and+the aniversario anos+, anymore+>
3 ao+PERSON ao+cao apartamento apartamento+, are arrependi assinei assinei+DE assinei+na
3 avisa+quando avisem banho but cada call camoes campanhas celular+> chatear+outro check
3 check+en.BEFORE check+up chega+DD chega+DE chega+de chegar+> cima+DD cima+de cloro com+THIS
3 com+as comecei comigo comigo+> como+en.BEFORE contactos continua+GER continuam continuam+INF
3 continuam+SEND continuar cortar cortar+o cupons+, d da+OBJECT da+escola da+manha da+mao dar
3 dar+banho de+LIST de+ME de+RECV de+SLOT de+agua de+fora de+natal de+receber de+saude de+uma
3 de+voces deixem dela denunciar desiste+DE desistir+DE desliga dessa desse destas deste
3 dia+NO dia+nao dispenso+, dispenso+> distancia divorcio dizer+NO dizer+nao do+MSG do+mapa
3 do+sistema done dos+DD dos+DE dos+de e+DD e+MORE e+MSG e+NEVER e+bom e+continua e+de e+foi
3 e+nunca e+voces eletronica em+maio em+mim em+setembro emergencias en.BEFORE+DE en.BEFORE+a
3 en.BEFORE+coloquem en.BEFORE+en.BEFORE en.BEFORE+en.SENDING en.BEFORE+esquecerem
3 en.BEFORE+irrita en.DAY+. en.DAY+anos en.DAY+da en.ENDED en.ENDED+> en.GET en.I+en.GAVE
3 en.KEYWORD+> en.KINDS+UPDATE en.KINDS+por en.ME en.ME+a en.ME+coloquem en.ME+esquecerem
3 en.ME+irrita en.MENDED en.MENDED+en.BEFORE en.MESSAGE+UPDATE en.MESSAGE+por en.MY+en.REPLY
3 en.NEG+en.VOC en.NEGATIVE+en.BEFORE en.REPLY+en.FROM en.SENDING+UPDATE en.SENDING+por
3 en.TAIL en.TAIL+a en.TAIL+coloquem en.TAIL+esquecerem en.TAIL+irrita en.TEXT+UPDATE
3 en.TEXT+por en.THESE+maio en.THESE+mim en.THESE+setembro en.THINGS+up en.VOC+a
3 en.VOC+coloquem en.VOC+en.DOESNT en.VOC+esquecerem en.VOC+irrita en.WANT en.WISH
3 en.YOU+en.DOESNT encarecidamente encarecidamente+que enjoei enviem+> era+tudo esquecam
3 esquece+que esquecer esquecerem esse+robo eu+CANCEL eu+WISH eu+precisava eu+tava falei+com
3 fecho ficha ficha+DD ficha+DE ficha+de fingem fingem+que fugir fugir+DD fugir+DE fugir+de
3 garantia gastar gaveta gaveta+DE getting ide+INF ide+SEND ide+chatear incluida inscrito
3 interesse+, irrita isto+> ja ja+GET ja+RECV ja+deu ja+recebo keep keria largam le lembrar+DE
3 like lista+> livre livro lo lo+> loja+> loja+DD loja+DE loja+de mae+DE maio maio+, mandou+ME
3 mandou+eu mao mapa maravilha marcar mds me me+a me+coloquem me+esquecerem me+irrita
3 melhor+NO melhor+nao mensagem+que mensagens mensagens+NO mensagens+nao meu+advogado
3 meu+direito minha+THING minha+caixa msg mudei mudei+pra muito+obrigado n na+esquina
3 na+proxima nada+DD nada+de nao+BOTHER nao+aceito nao+conheco nao+quero nao+respondo
3 nem+UPDATE nem+por no+en.BEFORE nossa not novidades+DE novo+NO numero+NO numero+THIS
3 numero+WRONG numero+errado o+DE o+LISTKIND o+credito o+do o+ginasio o+pa o+pacote o+remedio
3 o+sol obrigado+> of+en.SUBJECT ofertas+> os ou+STOP ou+STOPDO pa+, pacote pao para+>
3 para+emergencias parabens+, pararem parem partir partir+DE passo pedido pedindo perdi+,
3 pesquisa pode+STOPALL pode+parar pode+tirar podem por+onde poupem pra+SEND pra+THIS
3 pra+fugir pra+isso pra+sair precisa+SEND precisa+mandar preciso+GET preciso+saber prestado
3 professor proxima+MSG proxima+mensagem publicidade quando+o que+LATER que+STOP que+STOPDO
3 que+ainda que+for que+maravilha quer querem queria+desistir quero+NO quero+en.NEG quero+ser
3 quit raio raio+que remedio+chegar resto+WISH resto+pode resultados revogo robo robo+DD
3 robo+de ruim saber saber+DE saiam sao sao+bem saudade+ME saudade+eu saude se+NO se+en.BEFORE
3 se+nao seja sem+ME sem+WORD sem+eu senhora setembro setembro+, sim+> sol sou+do tambem+.
3 tambem+> tanta tanta+MSG tanta+mensagem tem+MORE tenho+PERSON tipo tipo+DD tipo+DE tipo+de
3 tirem+esse to toda torneira+DE torre+a trem tudo+em tudo+en.THESE ultimo um um+THING
3 uma+semana uma+senhora up vai+pro vai+ver venda ver visse visse+> voces+en.BEFORE
3 voces+en.ME voces+en.TAIL voces+en.VOC voces+fingem voces+me voces+tem voltem+a vos
3 vossa+parte vossas xo your+en.MESSAGES your+texts youre
4 ,+MORE ,+STOP ,+STOPALL ,+STOPDO ,+UPDATE ,+mudei ,+por .+DE .+MORE .+STOP .+THING
4 .+canselar .+en.HEY .+en.NEG .+ide .+nem .+os .+ou .+qro .+ta .+to .+vejam .+youre 0+MSG
4 0+MSGS ?+CUT AGAIN+uma BOTHER+a CANCEL+LATER CANCEL+UPDATE CANCEL+por DD+" DD+CANCEL
4 DD+OBJECT DD+mim DD+ouro DE+" DE+, DE+CANCEL DE+en.BEFORE DE+ficha DE+mim DE+numero DE+ouro
4 DE+um FEDUP+DE GET GET+, GET+THIS INF+AGAIN INF+mais LIST+. LIST+tambem ME+FORGET ME+tira
4 MORE+UPDATE MORE+kkk MORE+por MORE+uma MSG+. MSG+NO MSG+nao MSG+onde MSGS+tambem NO+,
4 NO+AGAIN NO+MORE NO+RECV NO+autorizo NO+mais NO+quero NO+sao NO+voltem NUM+> NUM+NO
4 NUM+WRONG NUM+errado NUM+nao NUMBER+WRONG NUMBER+errado OBJECT+DD OBJECT+de PERSON+DE RECV+>
4 RECV+MSG REMOVE+DE REMOVE+do RM+do SEND+MORE SEND+mais SERVICE SERVICE+DD SERVICE+de SHOP+,
4 STOP+ou STOPDO+ou THING+. THIS+sem UPDATE+aqui UPDATE+que WANT+GET WANT+NO WANT+e
4 WANT+en.NEG WANT+sair WISH+STOPALL WISH+cortar WISH+mas WISH+que WISH+sair WRONG aceitar
4 adeus+> alergica and anymore apolice aviso+DE banho+ao bate bom+dia cadastro canselar cao
4 cao+> chatice coloquem+DD coloquem+DE coloquem+de como+bloqueio conversa credito da+DE das
4 de+" de+CANCEL de+OBJECT de+mim de+ouro desativo desde+LATER desistam desistir+DD
4 desistir+de dessas dessas+MSG deu+ne e+DE e+das e+que en.AGAIN en.AGAIN+> en.BADMSG
4 en.BADMSG+> en.BEFORE+FORGET en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.BEFORE+tira
4 en.DAY+MSG en.DAY+MSGS en.DONT en.ME+FORGET en.ME+tira en.MESSAGES en.NEGATIVE+> en.REPLY
4 en.TAIL+FORGET en.TAIL+tira en.VOC+FORGET en.VOC+tira encerra entenderam+> enviem escola
4 essa estou+FEDUP estou+farto faco+um faleceu falei farto filho fora+, ginasio ide
4 inscricao+> isto+sem lembrar mais+uma mandem+, mao+> maravilha+, me+FORGET me+tira
4 minha+paciencia more na+ficha nao+, nao+RECV nao+WANT nao+autorizo nao+sao nao+voltem ne
4 nem+AGAIN nem+MORE nem+mais nenhuma+, no+> novidades novo+DE o+CONSENT o+consentimento
4 ofereca oferecer onde+desativo onde+o operadora+, os+DE ouro parte passe piscina por+aqui
4 por+que porcaria pra+garantia pra+quem precisa pretendo qro que+MSG quem+WANT quem+quer
4 quer+, quero+> receber receber+> receber+MORE remedio robo+DE sai+do so+en.BEFORE so+en.ME
4 so+en.TAIL so+en.VOC so+me some+DE sou+alergica stress sumam sumam+> tava tenho+KIN texts
4 tira+DE vai+GET vao+INF vao+SEND vao+chatear vcs vejam vejam+se ver+se vez+e wow
4 your+en.LIST
5 ,+vai .+MSG .+RM .+adeus .+as .+como .+desistam .+encerra .+passo ?+? AGAIN+> CUT+esse
5 DD+ferias DE+en.LIST DE+ferias DE+vossa INF KIN+. MSG MSG+DD MSG+DE MSG+de MSG+tambem MSGS+,
5 NO+WISH NO+tem NUM+THIS NUMBER+THIS RECV+THIS REMOVE+esse REMOVE+meu RM SEND+AGAIN STOPALL+>
5 WISH+CANCEL WISH+dar WORD+e a+apolice a+conversa adeus agradeco agua ai+> aqui+ta avisa cm
5 como+e da+semana da+vossa de+INF de+ferias dessas+MSGS en.BEFORE+are en.DOESNT en.HEY
5 en.SENDING+> envio+> escola+, facam ja+TOLD lixo+> mae mais+> melga mensagem+> mensagem+DE
5 mensagens+tambem meu+> meu+numero moco+> nao+GET nao+WISH nao+tem nem of ouro+, param
5 passo+> peco pedra pode+CANCEL pra+continuar quero+MORE quero+e retirem risca sair+> se+ME
5 seja+a silencio+e sonhando ta+> telemovel these tudo+que ultima+, uma+,
6 ,+RM ,+cancela ,+so .+STOPALL .+ja .+🔕 CANCEL+MSG CANCEL+esse CANCEL+os DE+> LAWYER+>
6 NO+receber REMOVE+> RM+> STOPALL THIS+> WISH+e WISH+nao a+nossa acabou+, anos bloqueio
6 como+, correspondencia da+um dos en.NEG+> en.NEG+en.BEFORE en.SENDING entenderam entrei+DE
6 eterno ferias+DE fico+DD fico+DE fico+de inscricao meu+NUMBER mim moco nao+receber novo+na
6 o+resto outro+> paciencia pause pe quero+nao resto sou+a tchau tchau+> telemovel+> to+fora
6 ultima your
7 CANCEL+> CONSENT DD+INF DE+INF NO+precisa THIS THIS+ta WANT+nao bloqueando calado calado+,
7 chatear dou entrei eu+ja ferias mensagens+, nao+precisa numero o+pe precisa+INF proxima
7 quieto revogado tambem
8 ,+CUT ,+mensagem .+WORD .+mete .+sair CUT+> ME+ja MORE+> NO+sou NUM WISH+MORE WORD+> a+loja
8 a+ultima como consentimento daqui+> dispenso en.BEFORE+> hoje loja mete mete+o nao+sou
9 ,+CANCEL ,+MSG ,+REMOVE ,+WORD ,+sim .+CANCEL .+vao CANCEL FORGET LIST+> NO+dou isto meu+NUM
9 nao+dou o+silencio vao 🔕
10 STOP+> STOPDO+> daqui fora fora+> hoje+> nao+> sair vai
11 .+da .+vai NO+> sou
12 ai
14 .
15 silencio
"""
