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
-4 e+o email embora en.BEFORE+da en.BEFORE+tirem en.DAY en.END en.END+en.BEFORE en.REMOVE
-4 en.SENDING+, en.TEXT+, en.THESE+en.VOC escrever+> essa+mensagem essa+semana estou+a fixo
-4 fora+do foto+do gente golpe golpe+> gosto+DE incomoda irmao ja+saiu lembretes ligar mais+DE
-4 mais+o mando marcado mensagem+quando mes meu+KIN meus muito na+LIST na+lista nada nao+ANNOY
-4 nao+STOPALL nao+mandem nao+percebi nem+pensem neste ninguem+pediu nome o+LAWYER o+OBJECT
-4 o+SLOT o+WORD o+interesse outra+pessoa parar pediu+pra pela pensem pensem+em pensem+en.THESE
-4 plano por por+isso posso pra+ME pra+mim precisa+DD precisa+DE precisa+de preciso+DE quando+>
-4 quanto que+bom que+vc quero+sair recebe receber+as reenviar rua sabado sera+que sua tem
-4 tenho+todo torpedo+> triste troquei troquei+DD troquei+DE troquei+de vejo vez+> voces+NO
-4 voces+eu voces+nao voto
-3 ,+DE ,+PERSON ,+confere ,+e ,+isso ,+obrigada ,+obrigado ,+quem .+KIN .+achei .+acho .+bora
-3 .+brincadeira .+confirmado .+deixe .+desculpa .+disliked .+en.ME .+en.TAIL .+en.TEXT .+k
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
-3 em+vez en.BEFORE+, en.BEFORE+LIST en.BEFORE+MSG en.BEFORE+bloqueou en.BEFORE+en.VOC
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
-3 isso+NO isso+e isso+nao just k lembrete+> lembretes+> lembro lembro+DE liga linha list luto
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
-3 todo+o torpedos tudo+bem vamos vez+DD vez+DE vez+de vlw voltar vossa+MSG vossa+mensagem 🚫
-2 "+MORE "+e ,+PUT ,+THIS ,+ainda ,+alguem ,+cade ,+cancelem ,+certo ,+chego ,+en.BEFORE
-2 ,+en.HEY ,+en.TEXT ,+entao ,+estava ,+falem ,+ficou ,+just ,+o ,+onde ,+ou ,+parabens ,+qual
-2 ,+se ,+sinto ,+tinha ,+tira ,+to .+CALL .+UPDATE .+acabou .+aceito .+bom .+can .+cancelar
-2 .+cancelei .+chorei .+consigo .+contem .+dei .+deixei .+depois .+do .+dois .+en.KINDS
-2 .+en.MESSAGE .+en.SENDING .+en.THIRD .+enfatizou .+esse .+feliz .+ficaria .+gosto .+ha .+la
-2 .+mando .+meus .+mudei .+mudou .+muito .+naum .+o .+ok .+olha .+parar .+por .+posso
-2 .+preciso .+qual .+quando .+reativem .+riu .+se .+sem .+solicito .+sua .+te .+text .+tira
-2 .+tou .+tranquei .+tranquilo .+troquei .+um .+uma .+vamos .+volta .+what .+who .+your 0+,
-2 1+> 18h 9h ?+ME ?+MORE ?+NEVER ?+en.I ?+en.SUBJECT ?+eu ?+i ?+nao ?+nunca ?+quem ?+quero
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
-2 MORE+disso MORE+escrever MORE+ja MORE+molho MORE+parem MSG+CANCEL MSG+ME MSG+assim MSG+na
-2 MSG+veio MSGS+? MSGS+ME MSGS+STOP MSGS+STOPDO MSGS+WORD MSGS+da MSGS+en.BEFORE MSGS+para
-2 MSGS+pfv MSGS+que NEVER+CANCEL NEVER+CUT NEVER+ME NEVER+STOP NEVER+STOPALL NEVER+STOPDO
-2 NEVER+WORD NEVER+en.ME NEVER+en.TAIL NEVER+en.VOC NEVER+me NEVER+parem NO+MSG NO+a NO+abre
-2 NO+aguento NO+autorizei NO+chegam NO+chegou NO+corta NO+da NO+deixem NO+desistam
-2 NO+en.BEFORE NO+entendi NO+esquece NO+fiz NO+fui NO+ha NO+kero NO+moco NO+pega NO+recebi
-2 NO+recebo NO+vai NO+veio NUM+DD NUM+de NUM+dos NUM+esta NUM+gravado NUM+pra NUMBER+,
-2 NUMBER+dos NUMBER+e NUMBER+gravado OBJECT+CANCEL OBJECT+acaba OBJECT+aqui OBJECT+em
-2 OBJECT+en.NEG OBJECT+en.THESE OBJECT+foi OBJECT+ja OBJECT+na PAIN+, PAIN+> PERSON PERSON+INF
-2 RECV+LIST RECV+os REMOVE+? REMOVE+DD REMOVE+NO REMOVE+UPDATE REMOVE+de REMOVE+nao REMOVE+o
-2 REMOVE+por REPLY+pro RM+? SEND+DD SEND+DE SEND+MSG SEND+a SEND+de SEND+mensagem SEND+ninguem
-2 SEND+pra SEND+pro SERVICE+familia SERVICE+na SHOP+DD SHOP+de SHOP+ja SLOT+, SLOT+do SLOT+ja
-2 STOP+DE STOP+GET STOP+THIS STOP+WORD STOP+que STOP+recado STOP+ver STOP+voces STOPDO
-2 STOPDO+DE STOPDO+GET STOPDO+ME STOPDO+WORD STOPDO+que STOPDO+recado STOPDO+ver STOPDO+voces
-2 STUFF+CUT STUFF+STOP STUFF+STOPDO STUFF+WORD STUFF+para SUBJ+com SUBJ+mensagem SUBJ+nada
-2 SUBJ+pro TELL+que THING+MORE THING+UPDATE THING+por THIS+DD THIS+UPDATE THIS+de
-2 THIS+en.BEFORE THIS+nao THIS+por THIS+que TOLD+MORE TOLD+a TOLD+nada UPDATE+1 UPDATE+DE
-2 UPDATE+GET UPDATE+LIST UPDATE+MSG UPDATE+MSGS UPDATE+escrito UPDATE+semana WANT+AGAIN
-2 WANT+apagar WANT+cancelar WANT+continuar WANT+da WANT+mais WANT+mensagens WANT+muito
-2 WANT+nada WANT+sim WANT+voltar WISH+GET WISH+RECV WISH+cancelar WISH+contar WISH+da
-2 WISH+mandar WISH+o WISH+receber WISH+sim WORD+AGAIN WORD+DE WORD+MORE WORD+THIS WORD+da
-2 WORD+dai WORD+mais WORD+o WORD+que WORD+sem WORD+voces WRONG+, a a+CANCEL a+LIST a+chave
-2 a+en.KINDS a+entrega a+faculdade a+lista a+mandar a+mensagem a+operacao a+segunda a+sua
-2 a+tua a+vossa abre+, acabar acao aceito+os acucar acucar+, adiantou adoro advogado+vai
-2 agora+NO agosto aguento ajudam alarme+DE alarme+da alerta+DE alguma alguma+OBJECT
-2 alguma+coisa all+en.BEFORE amanha+> amou anestesia antes+do any ao+meu apago apagou aparecer
-2 aparelho aparelho+e app+DD app+DE app+de aprendeu aprendeu+a aquela aqui+na as+DD as+de
-2 as+notificacoes assim+que assinar assistencia at+en.MY at+the autorizo avisam
-2 avisos+en.BEFORE back back+on baixa+, baixa+medica banho+> barulho barulho+, blast boletim
-2 bom branco buscar c caiu caiu+DE caiu+na campanhas+, can+en.SUBJECT cancel cancela+o
-2 cancelamento+DE cancelamento+do cancelei+a cancelou cara cara+, cartaz casa+e casamento+>
-2 cebola cebola+UPDATE cebola+por celular chave chega+MSG chegar+, chego cheia cima+>
-2 cliente+> com+voces combinado compro comunicacoes+UPDATE comunicacoes+por confirmar confirmo
-2 confirmo+> conhece conhece+> conseguir conseguiram+esse consentimento+CUT consentimento+STOP
-2 consentimento+STOPDO consentimento+WORD consentimento+para consigo+WORD consigo+sair
-2 contacto contar contar+comigo contigo continuar+RECV continuar+recebendo contrato convidados
-2 convites convosco+, corta cortada cortada+, cupons da+CUT da+STOP da+STOPDO da+WORD
-2 da+campanhas da+para dar+o das+0 das+en.DAY dava+CUT dava+STOP dava+STOPDO dava+WORD
-2 dava+para de+LISTKIND de+MORE de+acordo de+casa de+chegar de+dar de+ideia de+nada
-2 de+paraquedas de+sabado de+semana de+sempre de+tudo de+vcs deixa+DE deixa+ME deixa+eu
-2 deixa+pra deixar+MSG deixar+recado deixaram depende desbloqueei desconto desconto+DE
-2 desde+marco desligar desta deu+certo deus+, dia dia+0 dia+3 dia+> dia+en.DAY dias+> did diz
-2 dizia do+LAWYER do+SERVICE do+ar do+en.I do+en.SUBJECT do+envio do+estacionamento do+i
-2 do+natal do+plano do+trabalho doi dos+MSGS dos+avisos doutora+> duvida e+> e+INF e+OBJECT
-2 e+UPDATE e+WANT e+a e+comigo e+dai e+en.ME e+en.TAIL e+en.VOC e+ficar e+la e+me e+por e+so
-2 ela em+STUFF em+branco em+meu en.BEFORE+CANCEL en.BEFORE+INF en.BEFORE+MSGS en.BEFORE+SLOT
-2 en.BEFORE+again en.BEFORE+and en.BEFORE+celular en.BEFORE+en.TEXT en.BEFORE+en.YOU
-2 en.BEFORE+from en.BEFORE+inscreve en.BEFORE+interessa en.BEFORE+mandam en.BEFORE+please
-2 en.BEFORE+tirou en.CALL en.CALL+> en.DITCH+en.SUBJECT en.DOESNT+REMOVE en.DOESNT+RM
-2 en.DOESNT+en.END en.DOESNT+en.ENDED en.DOESNT+en.LOSE en.DOESNT+en.REMOVE en.DOESNT+remove
-2 en.END+it en.FEEL en.GAVE+en.SUBJECT en.GAVE+en.YOU en.GAVE+you en.GET+en.FROM en.I+had
-2 en.KINDS+en.TIME en.LIST+, en.LIST+at en.LIST+en.BEFORE en.LIST+en.TIME en.LOSE+en.BEFORE
-2 en.LOSE+en.MY en.LOSE+the en.ME+INF en.ME+WANT en.ME+from en.ME+inscreve en.ME+interessa
-2 en.ME+mandam en.ME+tirou en.MESSAGE+, en.MY en.MY+en.THINGS en.MY+en.THIRD en.MY+list
-2 en.MY+old en.NEG+MSG en.NEG+SLOT en.NEG+celular en.NEG+en.TEXT en.NEG+my en.NEGATIVE+LIST
-2 en.NEGATIVE+MSG en.NEGATIVE+SLOT en.NEGATIVE+celular en.NEGATIVE+en.TEXT en.PHONE+> en.PULL
-2 en.REMOVE+en.BEFORE en.REPLY+en.BEFORE en.REPLY+it en.SUBJECT+want en.TAIL+INF en.TAIL+WANT
-2 en.TAIL+from en.TAIL+inscreve en.TAIL+interessa en.TAIL+mandam en.TAIL+tirou
-2 en.TEXT+en.BEFORE en.TEXT+it en.THESE en.THESE+STUFF en.THESE+branco en.THESE+en.BEFORE
-2 en.THESE+meu en.THINGS+, en.THINGS+en.NEG en.THIRD+en.THINGS en.VOC+INF en.VOC+en.GAVE
-2 en.VOC+en.SUBJECT en.VOC+from en.VOC+have en.VOC+inscreve en.VOC+interessa en.VOC+mandam
-2 en.VOC+tirou en.WANT+to en.WISH+to en.YOU+en.GAVE encerrar endereco enfatizou enfatizou+>
-2 engano+> enquanto+NO enquanto+nao entendi entrega envio+DD envio+DE envio+de envio+o erro+DE
-2 escrevam espero+> esposa esqueci esse+THIS esse+aqui esta+MSG esta+bem esta+mensagem
-2 estacionamento estao este+> estou+DE eu+ME eu+e eu+nao faculdade falado falar+com falem
-2 falem+comigo falo falta+> falta+DE familia+e favor+NO favor+nao faz+o fazer feito ficaria
-2 fim find find+en.MY fiz+a foda foi+PART foi+retirado foram foto+que fralda from+en.MY
-2 funciona gave+en.SUBJECT gave+en.YOU gave+you gosto+muito gravado grito group grupo+, haha
-2 hearing hein+> her hoje+NO hoje+nao hoje+o i+en.DOESNT i+en.NEG ideia ideia+, importante in
-2 incomoda+> informacao inscreve irma irmao+. isso+> isso+DD isso+de it+> ja+desbloqueei
-2 jamais jeito+> jejum jejum+> juiz k+> kero kkkkk+> la+estarei la+se lado lado+DD lado+DE
-2 lado+de leio lembrada lembro+DD lembro+de lentes leva lhe lindo linha+> lista+, lixo+DE logo
-2 loja+e long mais+INF mais+LATER mais+SEND mais+a mais+escrever mais+molho manda+mensagem
-2 manda+o mandam+THIS mandando+os mandar+MSG mandar+ninguem mandem mandou+NO mandou+nao
-2 maneirada mano+q marcado+MORE marcado+nada marco+, marido mas+NO mas+ja me+INF me+WANT
-2 me+from me+inscreve me+interessa me+mandam me+tirou mean medica medo meio+DE menino
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
2 THIS+STOP THIS+STOPALL THIS+STOPDO THIS+ai TOLD+WORD TOLD+sair UPDATE+THIS UPDATE+este
2 WANT+. WANT+RECV WANT+THIS WANT+mesmo WANT+mudar WANT+que WANT+receber WANT+saber WISH
2 WISH+. WISH+WORD WISH+avisar WISH+com WISH+en.BEFORE WISH+mesmo WISH+mudar WISH+os
2 WISH+saber WISH+ser WISH+tirar WORD+LIST WORD+do WORD+en.VOC WORD+mensagens WORD+ontem
2 WORD+tudo WRONG+. WRONG+NO WRONG+nao a+CLIENT a+LAW a+ME a+UPDATE a+andar a+atendente
2 a+autorizacao a+cada a+contactar a+disparar a+en.WHO a+mae a+mesma a+mim a+perguntar
2 a+pessoa a+proxima a+rececao a+titular a+ver abencoe+> aceito+GET aceito+RECV aceito+receber
2 af af+ME af+en.BEFORE af+en.ME af+en.TAIL af+en.VOC af+me agradeco+que agua+, agua+DE
2 agua+en.BODY agua+mole ai+. ai+DE ai+na ainda+chegam alerta+a and+DE and+en.NEGATIVE and+no
2 andar aniversariantes anos+que anular+a anulem apagamento apaguem apaguem+> ape arrependi+ME
2 arrependi+en.BEFORE arrependi+en.ME arrependi+en.TAIL arrependi+en.VOC arrependi+me artigo
2 artigo+0 artigo+en.DAY as+OBJECT as+campanhas as+chaves as+entregas as+faturas as+novidades
2 as+promocoes ativar automatico avisa+DE aviso aviso+da aviso+do bairro balcao banho+e barco
2 barco+DE be beatriz beber bicho bloqueado+e bloqueando+> bloqueei boa+sorte bom+trabalho
2 but+en.I but+en.SUBJECT but+i cada+MSG cada+mensagem caixa caixa+DE caixote caixote+DE
2 caixote+do caminho cancelado cancelar+as cancelei+em cancelei+en.THESE capitulo cardapio
2 caridade caridade+> carinho carro+, carta+, casamento+foi casei+, celular+NO celular+nao ces
2 cessem ceu chama+AGAIN chama+MORE chama+mais chatos chaves chega+> chega+en.BEFORE chegar
2 chegar+AGAIN chegar+MORE chegar+mais cima+DE clico clico+pra cobranca codigos coisa
2 coisa+que coisas+> coloquem com+SLOT com+efeitos com+isso com+um comando come come+en.BEFORE
2 como+CANCEL como+ME como+WORD como+a como+en.ME como+en.TAIL como+en.VOC como+me comprar
2 comprar+MORE comprar+nada comunicacoes+DE comunicados conheco consent consentimento+dado
2 consentimento+que contactar contactos+> contem+comigo continua+chegando continuam+GER
2 continuam+mandando continuar+GER continuar+INF continuar+SEND continuar+a continuar+mandando
2 cortar+> credit crime curso custa da+SERVICE da+SHOP da+baixa da+beatriz da+tomada dado
2 day+before day+en.TIME de+NO de+PERSON de+REMOVE de+REPLY de+RM de+SEND de+SERVICE de+WORD
2 de+beber de+bicho de+desconto de+domingo de+entrada de+enviar de+gastar de+jeito de+nao
2 de+oposicao de+propaganda de+vagas de+venda de+vez deixem+DD deixem+de demais+pra desejo
2 desfacam+THIS desfacam+isso desiste desistir desliga+esse dessas+LIST dessas+mensagens
2 desse+NUMBER destas+LIST destas+MSG destas+MSGS destes destes+LIST destes+MSG destes+MSGS
2 devolvi dia+com direito direito+ao disparar disparos+> disse disse+pra distancia+> disto
2 disto+> do+ceu do+predio do+remedio do+rgpd doctor dos+alertas dura e+RM e+crime e+nao
2 e+quase e+tudo efeitos efeitos+imediatos em+3 em+GET em+RECV em+janeiro em+julho em+pedra
2 em+receber em+uma en.ALONE en.ALONE+> en.ALONE+en.BEFORE en.ALONE+en.VOC en.BADMSG+.
2 en.BEFORE+. en.BEFORE+DD en.BEFORE+NUM en.BEFORE+THIS en.BEFORE+as en.BEFORE+avisem
2 en.BEFORE+before en.BEFORE+de en.BEFORE+do en.BEFORE+e en.BEFORE+en.THESE en.BEFORE+facam
2 en.BEFORE+interessam en.BEFORE+lembrar en.BEFORE+livre en.BEFORE+mandem en.BEFORE+telemovel
2 en.BEFORE+texts en.BEFORE+thank en.BEFORE+the en.BEFORE+voltem en.BODY+em en.BODY+en.THESE
2 en.DAY+DE en.DAY+dias en.DOESNT+en.VOC en.DOESNT+in en.ENDED+en.VOC en.FROM en.FROM+DE
2 en.FROM+en.SUBJECT en.GET+en.MY en.HEY+. en.I+en.GET en.I+have en.I+never en.KEYWORD
2 en.KINDS en.KINDS+> en.LIST+. en.LIST+> en.LIST+NO en.ME+> en.ME+DD en.ME+RM en.ME+THIS
2 en.ME+avisem en.ME+de en.ME+en.BEFORE en.ME+facam en.ME+interessam en.ME+lembrar
2 en.ME+mandem en.ME+voltem en.MENDED+en.NEG en.MENDED+en.THESE en.MESSAGE+NO en.MESSAGES+.
2 en.MESSAGES+> en.MESSAGES+NO en.MESSAGES+do en.MY+, en.MY+> en.MY+company en.MY+day
2 en.MY+doctor en.MY+en.SENDING en.MY+en.WHO en.MY+service en.NEG+NUM en.NEG+en.HEY
2 en.NEG+en.MENDED en.NEG+in en.NEG+more en.NEG+telemovel en.NEGATIVE+. en.NEGATIVE+NUM
2 en.NEGATIVE+telemovel en.NOT en.NOT+en.VOC en.NOT+in en.REPLIED+en.FROM en.SENDING+DE
2 en.SENDING+NO en.SENDING+do en.SENDING+e en.STOP en.STOP+> en.SUBJECT+en.DONT
2 en.SUBJECT+en.NEG en.SUBJECT+never en.TAIL+> en.TAIL+DD en.TAIL+RM en.TAIL+THIS
2 en.TAIL+avisem en.TAIL+de en.TAIL+en.BEFORE en.TAIL+facam en.TAIL+interessam en.TAIL+lembrar
2 en.TAIL+mandem en.TAIL+voltem en.TAKE en.TEXT+NO en.TEXT+do en.TEXT+e en.THESE+3
2 en.THESE+GET en.THESE+RECV en.THESE+en.LIST en.THESE+en.MESSAGES en.THESE+janeiro
2 en.THESE+julho en.THESE+pedra en.THESE+receber en.THESE+uma en.THINGS+en.BEFORE en.UNSUB
2 en.VOC en.VOC+DD en.VOC+THIS en.VOC+WORD en.VOC+avisem en.VOC+de en.VOC+en.BEFORE
2 en.VOC+en.DONT en.VOC+en.NEG en.VOC+facam en.VOC+interessam en.VOC+lembrar en.VOC+mandem
2 en.VOC+voltem en.WANT+en.BEFORE en.WHO en.WISH+en.BEFORE encomenda+, engano engano+.
2 engano+NO engano+nao enjoei+DE entao entao+NO entao+WORD entao+nao entra entra+com entre+DE
2 entre+ME entre+nos entregas entreguei entreguei+as envios era+a escola+NO escola+nao
2 escrito+> escusam esquina esquina+> essa+, essa+promocao essas+mensagem esse+MSG esse+NUMBER
2 esse+PERSON esse+tipo esses esta+seja este+meio eu+INF eu+WANT eu+pedir exclui exclusao
2 exerco exerco+o faleceu+. familia+NO familia+nao farto+DE faturas favor+REMOVE faz fico
2 filha+ja filho+nessa filho+saiu fio fio+DE fio+da fiquem florzinha foi+WRONG foi+cancelado
2 foi+engano for+MSG for+en.MY fosse foto+DD foto+de fugiu fura getting+en.BEFORE gostaria
2 gostaria+que grupo+DD grupo+de have hein+, hoje+. hora+. i+en.GAVE i+en.GET i+have if
2 imediatos imoveis imoveis+CUT imoveis+STOP imoveis+STOPDO imoveis+WORD imoveis+para
2 informativo informativo+DE inqueritos inscreveram interessam is+en.BEFORE isso+. isso+?
2 isso+STOP isso+STOPALL isso+STOPDO isto+DE isto+e ive ja+> ja+entreguei ja+falei ja+mudei
2 ja+tinha janeiro janeiro+> jeito+MORE jeito+nenhum julho la+o lascar lascar+com latim
2 lembrado lembrado+UPDATE lembrado+por lembrem lembrete+DD lembrete+DE lembrete+de
2 lembretes+DE lembretes+da levam link+DD link+DE link+de listas lol macacos mae+da mail+,
2 mais+, mais+GET mais+THIS mais+um mandam+todo mandando mandando+MSG mandando+mensagem
2 mandar+os mandarem mandarem+MSG mande+MORE mandei+WORD manha mantenham+> mas+ME mas+MORE
2 mas+MSG mas+TELL mas+UPDATE mas+avisa mas+eu mas+nada mas+por me+> me+DD me+RM me+THIS
2 me+avisem me+de me+facam me+interessam me+lembrar me+mandem me+voltem meio+solicitar
2 mensagem+do mensagem+vai mesmo meu+CONSENT meu+LAWYER meu+MSG meu+celular meu+consentimento
2 meu+filho meu+pedido meu+telemovel meu+zap mim+> mim+DE mim+SEND mim+SUBJ minha+LIST
2 minha+conta minha+mae minha+sogra minha+subscricao moco+, mole mole+em mole+en.THESE moral
2 moral+, morreu morta motivo+LATER motivo+ainda mudar mudar+DD mudar+DE mudar+de my+doctor
2 my+en.REPLY n+> na+SLOT na+moral nada+DE nao+SEND nao+contem nao+desejo nao+disse nao+enviem
2 nao+fura nao+gostou nao+os nao+pra nao+tinha nao+torre nao+voltar nao+volto nd ne+, ne+>
2 ne+? nem+LATER nem+agora nem+depois nem+minha nem+morta nenhuma nessa+escola never
2 newsletters no+NUM no+telemovel nope nope+. nos+, not+en.VOC not+in nothing novas
2 novidades+da novo+? numero+, numero+. numero+CUT numero+STOP numero+STOPDO numero+WORD
2 numero+ai numero+dai numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE numero+nao numero+no
2 numero+para nunca+vou o+casamento o+comando o+contato o+favor o+link o+melhor o+mesmo o+meu
2 o+numero o+recado o+seu o+tribunal o+vendedor obrigado obrigado+e oferta oferta+NO
2 oferta+nao ofertas off+DE oh onde+clico operadora oposicao os+DD os+WANT os+WISH os+codigos
2 os+contactos os+de os+inqueritos os+quero os+resultados outdoor outra+OBJECT pa paciencia+>
2 paciente paga+, pago panela para+a para+mensagens para+o parar+e parei+DD parei+de parem+>
2 parem+com passo+essa paz paz+> pedido+DD pedido+DE pedido+de pedido+pra pedra+dura pelo+site
2 pelo+visto pentear pentear+macacos perdem perdem+o perdi perguntar+> pessoa+que pessoal+,
2 piada pix+> plano+DD plano+DE plano+de please+en.NEG pode+FORGET pode+GET pode+REMOVE
2 pode+RM pode+STOP pode+STOPDO pode+continuar pode+cortar pode+esquecer podem+CANCEL
2 podem+avisar podem+cortar ponham ponham+se por+ME por+este possivel posso+AGAIN posso+MORE
2 posso+mais posto+DE poupem+o pra+GET pra+SHOP pra+WORD pra+encher praia pre precisa+,
2 preciso+que predio predio+> presente presente+DE press pretendo+GET pretendo+continuar print
2 print+DD print+DE print+de procurem professor+> promo promocoes promocoes+> propaganda+e
2 pros proxima+. proximas qero qualquer qualquer+novo quando+a quando+e quarta quarta+vez que
2 que+CANCEL que+INF que+PAIN que+REMOVE que+RM que+SEND que+SUBJ que+chega que+continuam
2 que+esta que+motivo que+saudade que+seja que+tal queijo quem+voces queria+a quero+DE
2 quero+mudar quero+os rastreio rastreio+DE receber+THIS receber+isso receber+nada
2 receber+publicidade recebido recebido+THIS recebo recebo+THIS rececao+DE rececao+destes
2 receita recuso relacao relogio respondi resto+> retirem+o retiro rgpd rgpd+> ride saber+,
2 saber+dos saiam+> saio+DE saio+THIS sair+DD sair+de sao+chatos saudade says se+GET se+a
2 se+cancelei se+continuar se+eu se+mandar see see+en.MY see+my sei+como sejam sem+MSG semana
2 semana+. senhora+DD senhora+DE senhora+de ser+lembrado ser+meu serio service setima setor
2 sff sff+> sim sms+NO so+ME so+TELL so+WANT so+WISH so+o so+quando sogra sold solicitar some
2 sorte sorte+DE sou+DE subscricao subscricao+DE ta+GER ta+INF ta+SEND ta+bem ta+mandando
2 telefone+DE tem+UPDATE tem+como tem+nada tem+por tempo tenho+SERVICE tenho+filho
2 tenho+paciencia texts+> that the+day these+en.BEFORE these+en.LIST these+en.MESSAGES
2 tinha+OBJECT tinha+SERVICE tinha+pedido tira+do tira+meu tira+so titular titular+DE
2 titular+deste tiver tlgd to+GER toda+hora todo+dia todos tomada tomada+, tomei torneira
2 torre transmissao troco troco+meu tuas tuas+MSG u uai+> uau uau+, va vacinas vai+ser vc+ta
2 vcs+sao vendas ver+com vez+. vez+que vim+pra virou visto voces+, voces+e voltei+pra voltem
2 vontade vontade+, vossas+> vossas+LIST vosso+tempo vou+comprar vou+denunciar we+en.DOESNT
2 we+en.DONT we+en.NEG we+never what+en.I what+en.SUBJECT what+i x you+en.DOESNT
2 your+en.SENDING
3 ,+LIST ,+MSGS ,+NO ,+com ,+mas ,+mensagens ,+muito ,+para ,+que ,+tchau .+FORGET .+MSGS
3 .+NUMBER .+aff .+agradeco .+ah .+ces .+chega .+deixem .+en.GET .+en.TIME .+en.YOU .+este
3 .+eu .+fico .+mais .+mds .+melhor .+n .+nunca .+passe .+peco .+podem .+ponham .+proxima
3 .+que .+revogo .+silencio .+toda .+vcs .+vejam 0+. 0+anos 0+da ?+CANCEL ?+REMOVE ?+WORD
3 ?+faco ANNOY+. CALL+AGAIN CALL+MORE CALL+mais CANCEL+ME CANCEL+com CANCEL+hoje CANCEL+meu
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
3 STOPDO+com STOPDO+e STOPDO+emergencias SUBJ+. SUBJ+AGAIN SUBJ+a SUBJ+so TELL+quando THIS+se
3 TOLD+, TOLD+com TOLD+pra UPDATE+onde WANT+desistir WANT+en.BEFORE WANT+en.NEGATIVE WANT+no
3 WANT+ser WISH+> WISH+FORGET WISH+NO WISH+desistir WISH+en.NEG WISH+esquecer WISH+parar
3 WORD+com WORD+emergencias a+INF a+LAWYER a+gaveta a+partir a+piscina a+torneira acabou
3 adivinha administrativo advogado+> aff agradeco+MORE agradeco+mas ah ah+que ainda+GET
3 ainda+RECV ainda+recebo and+en.BEFORE and+en.MY and+en.NEG and+the aniversario anos+,
3 anymore+> ao+PERSON ao+cao apartamento apartamento+, are arrependi assinei assinei+DE
3 assinei+na avisa+quando avisem banho but cada call camoes campanhas celular+> chatear+outro
3 check check+en.BEFORE check+up chega+DD chega+DE chega+de chegar+> cima+DD cima+de cloro
3 com+THIS com+as comecei comigo comigo+> como+en.BEFORE contactos continua+GER continuam
3 continuam+INF continuam+SEND continuar cortar cortar+o cupons+, d da+OBJECT da+escola
3 da+manha da+mao dar dar+banho de+LIST de+ME de+RECV de+SLOT de+agua de+fora de+natal
3 de+receber de+saude de+uma de+voces deixem dela denunciar desiste+DE desistir+DE desliga
3 dessa desse destas deste dia+NO dia+nao dispenso+, dispenso+> distancia divorcio dizer+NO
3 dizer+nao do+MSG do+mapa do+sistema done dos+DD dos+DE dos+de e+DD e+MORE e+MSG e+NEVER
3 e+bom e+continua e+de e+foi e+nunca e+voces eletronica em+maio em+mim em+setembro
3 emergencias en.BEFORE+DE en.BEFORE+a en.BEFORE+coloquem en.BEFORE+en.BEFORE
3 en.BEFORE+en.SENDING en.BEFORE+esquecerem en.BEFORE+irrita en.DAY+. en.DAY+anos en.DAY+da
3 en.ENDED en.ENDED+> en.GET en.I+en.GAVE en.KEYWORD+> en.KINDS+UPDATE en.KINDS+por en.ME
3 en.ME+a en.ME+coloquem en.ME+esquecerem en.ME+irrita en.MENDED en.MENDED+en.BEFORE
3 en.MESSAGE+UPDATE en.MESSAGE+por en.MY+en.REPLY en.NEG+en.VOC en.NEGATIVE+en.BEFORE
3 en.REPLY+en.FROM en.SENDING+UPDATE en.SENDING+por en.TAIL en.TAIL+a en.TAIL+coloquem
3 en.TAIL+esquecerem en.TAIL+irrita en.TEXT+UPDATE en.TEXT+por en.THESE+maio en.THESE+mim
3 en.THESE+setembro en.THINGS+up en.VOC+a en.VOC+coloquem en.VOC+en.DOESNT en.VOC+esquecerem
3 en.VOC+irrita en.WANT en.WISH en.YOU+en.DOESNT encarecidamente encarecidamente+que enjoei
3 enviem+> era+tudo esquecam esquece+que esquecer esquecerem esse+robo eu+CANCEL eu+WISH
3 eu+precisava eu+tava falei+com fecho ficha ficha+DD ficha+DE ficha+de fingem fingem+que
3 fugir fugir+DD fugir+DE fugir+de garantia gastar gaveta gaveta+DE getting ide+INF ide+SEND
3 ide+chatear incluida inscrito interesse+, irrita isto+> ja ja+GET ja+RECV ja+deu ja+recebo
3 keep keria largam le lembrar+DE like lista+> livre livro lo lo+> loja+> loja+DD loja+DE
3 loja+de mae+DE maio maio+, mandou+ME mandou+eu mao mapa maravilha marcar mds me me+a
3 me+coloquem me+esquecerem me+irrita melhor+NO melhor+nao mensagem+que mensagens mensagens+NO
3 mensagens+nao meu+advogado meu+direito minha+THING minha+caixa msg mudei mudei+pra
3 muito+obrigado n na+esquina na+proxima nada+DD nada+de nao+BOTHER nao+aceito nao+conheco
3 nao+quero nao+respondo nem+UPDATE nem+por no+en.BEFORE nossa not novidades+DE novo+NO
3 numero+NO numero+THIS numero+WRONG numero+errado o+DE o+LISTKIND o+credito o+do o+ginasio
3 o+pa o+pacote o+remedio o+sol obrigado+> of+en.SUBJECT ofertas+> os ou+STOP ou+STOPDO pa+,
3 pacote pao para+> para+emergencias parabens+, pararem parem partir partir+DE passo pedido
3 pedindo perdi+, pesquisa pode+STOPALL pode+parar pode+tirar podem por+onde poupem pra+SEND
3 pra+THIS pra+fugir pra+isso pra+sair precisa+SEND precisa+mandar preciso+GET preciso+saber
3 prestado professor proxima+MSG proxima+mensagem publicidade quando+o que+LATER que+STOP
3 que+STOPDO que+ainda que+for que+maravilha quer querem queria+desistir quero+NO quero+en.NEG
3 quero+ser quit raio raio+que remedio+chegar resto+WISH resto+pode resultados revogo robo
3 robo+DD robo+de ruim saber saber+DE saiam sao sao+bem saudade+ME saudade+eu saude se+NO
3 se+en.BEFORE se+nao seja sem+ME sem+WORD sem+eu senhora setembro setembro+, sim+> sol sou+do
3 tambem+. tambem+> tanta tanta+MSG tanta+mensagem tem+MORE tenho+PERSON tipo tipo+DD tipo+DE
3 tipo+de tirem+esse to toda torneira+DE torre+a trem tudo+em tudo+en.THESE ultimo um um+THING
3 uma+semana uma+senhora up vai+pro vai+ver vejam vejam+se venda ver visse visse+>
3 voces+en.BEFORE voces+en.ME voces+en.TAIL voces+en.VOC voces+fingem voces+me voces+tem
3 voltem+a vos vossa+parte vossas xo your+en.MESSAGES your+texts youre
4 ,+MORE ,+STOP ,+STOPALL ,+STOPDO ,+UPDATE ,+mudei ,+por .+DE .+MORE .+STOP .+THING
4 .+canselar .+en.HEY .+en.NEG .+ide .+nem .+os .+ou .+qro .+ta .+to .+youre 0+MSG 0+MSGS
4 ?+CUT AGAIN+uma BOTHER+a CANCEL+LATER CANCEL+UPDATE CANCEL+por DD+" DD+CANCEL DD+OBJECT
4 DD+mim DD+ouro DE+" DE+, DE+CANCEL DE+en.BEFORE DE+ficha DE+mim DE+numero DE+ouro DE+um
4 FEDUP+DE GET GET+, GET+THIS INF+AGAIN INF+mais LIST+. LIST+tambem ME+FORGET ME+tira
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
4 essa estou+FEDUP estou+farto faco+um faleceu falei farto filho fora+, ginasio inscricao+>
4 isto+sem lembrar mais+uma mandem+, mao+> maravilha+, me+FORGET me+tira minha+paciencia more
4 na+ficha nao+, nao+RECV nao+WANT nao+autorizo nao+sao nao+voltem ne nem+AGAIN nem+MORE
4 nem+mais nenhuma+, no+> novidades novo+DE o+CONSENT o+consentimento ofereca oferecer
4 onde+desativo onde+o operadora+, os+DE ouro parte passe piscina por+aqui por+que porcaria
4 pra+garantia pra+quem precisa pretendo qro que+MSG quem+WANT quem+quer quer+, quero+>
4 receber receber+> receber+MORE remedio robo+DE sai+do so+en.BEFORE so+en.ME so+en.TAIL
4 so+en.VOC so+me some+DE sou+alergica stress sumam sumam+> tava tenho+KIN texts tira+DE
4 vai+GET vao+INF vao+SEND vao+chatear vcs ver+se vez+e wow your+en.LIST
5 ,+vai .+MSG .+RM .+adeus .+as .+como .+desistam .+encerra .+passo ?+? AGAIN+> CUT+esse
5 DD+ferias DE+en.LIST DE+ferias DE+vossa INF KIN+. MSG MSG+DD MSG+DE MSG+de MSG+tambem MSGS+,
5 NO+WISH NO+tem NUM+THIS NUMBER+THIS RECV+THIS REMOVE+esse REMOVE+meu RM SEND+AGAIN STOPALL+>
5 WISH+CANCEL WISH+dar WORD+e a+apolice a+conversa adeus agradeco agua ai+> aqui+ta avisa cm
5 como+e da+semana da+vossa de+INF de+ferias dessas+MSGS en.BEFORE+are en.DOESNT en.HEY
5 en.SENDING+> envio+> escola+, facam ide ja+TOLD lixo+> mae mais+> melga mensagem+>
5 mensagem+DE mensagens+tambem meu+> meu+numero moco+> nao+GET nao+WISH nao+tem nem of ouro+,
5 param passo+> peco pedra pode+CANCEL pra+continuar quero+MORE quero+e retirem risca sair+>
5 se+ME seja+a silencio+e sonhando ta+> telemovel these tudo+que ultima+, uma+,
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
