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
-8 .+tem 0+> CALL LATER LATER+NO NOUNOUT+> OBJECT OBJECT+> SLOT+> falar mandou na nao+CANCEL
-8 nao+CUT no
-7 ,+continuem ,+da .+essa .+quero DD+> LATER+, NO+STOP SERVICE+> SHOP consigo de+> doutor
-7 en.THIRD escrever manda meu+WORD nao+era obrigada+MORE obrigada+mas quando quem recebi te
-7 the veio volta
-6 ,+WISH ,+manda .+DD .+de .+nao .+quem .+voces CANCEL+a DE+pra MSG+quando NO+RM NO+STOPALL
-6 RECV+as SLOT STOP+pra STOPDO+pra THIS+DE a+DE a+MSG a+SERVICE a+SHOP agora aqui+DE certo
-6 da+pra deixei desde+que ele en.NEGATIVE en.OTHER fala fica ficou foto gosto ir nao+RM novo+>
-6 qual querer quero+WORD responder texto valeu vi
-5 , ,+INF ,+quero .+> .+SEND .+WANT .+a .+autorizo .+claro 2 ?+NO AGAIN+o DE+LISTKIND GET+as
-5 KIN LIST+sim ME+tirem MORE+o NO+REMOVE NO+STOPDO NO+consigo NO+era PAIN+DE SEND+propaganda
-5 SHOP+> SUBJ+MSGS SUBJ+propaganda TELL THING+> WANT+DD WANT+de antes+DE assim ate claro deixa
-5 deixar depois descadastro do do+SLOT duas e+agora e+o en.ME+tirem en.TAIL+tirem en.VOC+tirem
-5 era+pra falta fazem informacoes isso it la mandem+MSG mandem+MSGS mandem+propaganda me+tirem
-5 mensagem+e minha nao+REMOVE nao+STOP nao+consigo nao+sei o+NUMBER o+PERSON o+THING pararam
-5 pediu percebi preciso propaganda+> quando+WORD se sem+querer sempre sera sera+que sozinho
-5 tiraram tirem voce
-4 ,+LATER ,+como ,+desde ,+podem ,+tem ,+valeu .+GET .+RECV .+blz .+cancela .+combinado
-4 .+concordo .+deixa .+gostou .+isso .+obrigada .+recebo .+sera .+tenho .+tirem .+voltem 0 3
-4 AGAIN+DE CANCEL+pra DD+PAIN DD+volta DE+PAIN DE+SLOT DE+celular DE+dar DE+lembretes
-4 DE+mensagem DE+minha DE+outra DE+plano DE+volta KIN+> LIST+da MSG+CUT NO+ANNOY NO+WORD
-4 NO+deixei NO+mandem NO+pensem NO+percebi NO+sei NO+vi NOUNOUT NUMBER+na OBJECT+DE OBJECT+do
-4 REMOVE+a SEND+MSGS SHOP+DE SLOT+? SLOT+DE STOP+MSG STOPALL+pra STOPDO+MSG SUBJ+MSG THIS+,
-4 UPDATE UPDATE+isso WANT+DE WANT+REMOVE WANT+RM WISH+, WISH+continuar WISH+ir WISH+reenviar
-4 WORD+pra a+en.LIST a+promocao abre acordo agora+nao alertas alguem amanha antes+> app aquele
-4 at audiencia blz bolo cancelamento cancelar+, casa com+KIN confirmado continuem+> da+MSG
-4 de+PAIN de+volta descadastrar desculpa desculpa+, desde doutor+, doutora e+LATER e+en.BEFORE
-4 e+golpe email embora en.BEFORE+da en.BEFORE+tirem en.DAY en.END en.END+en.BEFORE en.REMOVE
-4 en.SENDING+, en.TEXT+, en.THESE+en.VOC escrever+> essa+mensagem essa+semana estou+a fixo
-4 fora+do foto+do gente golpe golpe+> gosto+DE incomoda irmao ja+saiu lembretes ligar mais+DE
-4 mais+o mando marcado mensagem+quando mes meus muito na+LIST na+lista nada nao+ANNOY
-4 nao+STOPALL nao+mandem nao+percebi nem+pensem neste ninguem+pediu nome o+CALL o+OBJECT
-4 o+SLOT o+WORD o+interesse o+telefone outra+pessoa parar parar+pra pediu+pra pela pensem
-4 pensem+em pensem+en.THESE plano por por+isso posso pra+ME pra+mim precisa+DD precisa+DE
-4 precisa+de preciso+DE quando+> quanto que+bom que+vc quero+sair recebe receber+as reenviar
-4 rua sabado so so+CANCEL so+STOP so+STOPALL so+STOPDO so+WORD sua tem tenho+todo torpedo+>
-4 troquei troquei+DD troquei+DE troquei+de vejo vez+> voces+NO voces+eu voces+nao voto
-3 ,+DE ,+PERSON ,+confere ,+e ,+isso ,+obrigada ,+obrigado ,+quem ,+to .+KIN .+LATER .+achei
-3 .+acho .+bora .+brincadeira .+confirmado .+deixe .+desculpa .+disliked .+en.ME .+en.TAIL
-3 .+en.TEXT .+mandem .+me .+meu .+minha .+nossa .+pix .+pode .+prefiro .+sao .+the .+veio
-3 .+vlw .+🚫 0+min ? ?+WANT ?+WISH AGAIN+THING AGAIN+do BOTHER CALL+> CANCEL+dos CANCEL+quando
-3 CONSENT+CUT CONSENT+STOP CONSENT+STOPDO CONSENT+WORD CONSENT+para CUT+CANCEL CUT+WORD CUT+a
-3 CUT+quando DD+2 DD+luto DD+onde DD+produzir DD+ter DE+2 DE+LAWYER DE+MORE DE+STUFF DE+app
-3 DE+avisos DE+en.SUBJECT DE+fim DE+lado DE+luto DE+onde DE+portaria DE+produzir DE+promocao
-3 DE+rua DE+ter KIN+NO KIN+nao LAWYER+vai LIST+do LISTKIND LISTKIND+> ME+GET ME+bloqueou
-3 ME+escrever ME+incomoda ME+lembro ME+mandaram ME+removam ME+tiraram MORE MORE+NO MORE+THING
-3 MORE+do MORE+nao MSG+? MSG+STOP MSG+STOPDO MSG+WORD MSG+para MSG+sao MSGS+sao NEVER NO+ME
-3 NO+en.ME NO+en.TAIL NO+en.VOC NO+estou NO+gosto NO+me NO+parem NO+pedi NO+responder NO+se
-3 NO+vejo NUM+e NUM+mudou NUM+na NUMBER+do NUMBER+mudou PAIN+? PAIN+DD PAIN+de PERSON+vai PUT
-3 RECV+os REMOVE+uma RM+DD RM+a RM+de RM+uma STOP+CANCEL STOP+as STOP+na STOPALL+DE
-3 STOPDO+CANCEL STOPDO+THIS STOPDO+as STOPDO+na STUFF+, SUBJ+ME SUBJ+en.BEFORE SUBJ+en.ME
-3 SUBJ+en.TAIL SUBJ+en.VOC SUBJ+isto SUBJ+me TELL+> THIS+na UPDATE+WISH UPDATE+enquanto
-3 UPDATE+favor UPDATE+tudo WANT+CANCEL WANT+LIST WANT+STOP WANT+STOPDO WANT+deixar WANT+nem
-3 WISH+SEND WISH+apagar WISH+cancelar WISH+deixar WISH+nem WISH+voltar WORD+? WORD+CANCEL a+DD
-3 a+LATER a+THING a+de a+foto acaba acaba+quando achei acho acho+que agora+> agora+NO alarme
-3 amo antigo anuidade apagar apaguei aparecem aqui+, aqui+en.BEFORE aqui+en.NEG
-3 aqui+en.NEGATIVE aqui+no ar as as+pontas aumento autorizacao+, avisos bem bloqueou bom+que
-3 bora brincadeira brincadeira+, cade can cancela+o certeza certo+, certo+> chegou chorei
-3 com+a com+ele concordo confere confere+ai conseguiram contacto+> continuem+GER continuem+INF
-3 continuem+SEND continuem+mandando convosco corte da da+SLOT da+outra da+uma de+2 de+luto
-3 de+onde de+produzir de+ter dedetizacao dei demais+> depois+DE deus disliked diz do+PERSON
-3 do+banco do+lado dos+lembretes e e+ME e+SEND e+fixo e+nem e+pra e+te efetuado em
-3 em+en.BEFORE em+en.ME em+en.TAIL em+en.VOC em+me em+que em+vez en.BEFORE+, en.BEFORE+LIST
-3 en.BEFORE+MSG en.BEFORE+bloqueou en.BEFORE+en.VOC en.BEFORE+escrever en.BEFORE+incomoda
-3 en.BEFORE+lembro en.BEFORE+mandaram en.BEFORE+removam en.BEFORE+tiraram en.DAY+min en.LOSE
-3 en.ME+CANCEL en.ME+bloqueou en.ME+escrever en.ME+incomoda en.ME+lembro en.ME+mandaram
-3 en.ME+removam en.ME+tiraram en.MESSAGES+, en.TAIL+CANCEL en.TAIL+bloqueou en.TAIL+escrever
-3 en.TAIL+incomoda en.TAIL+lembro en.TAIL+mandaram en.TAIL+removam en.TAIL+tiraram
-3 en.THESE+en.ME en.THESE+en.TAIL en.THESE+me en.THESE+que en.THESE+vez en.THINGS
-3 en.TIME+en.MY en.TIME+the en.VOC+CANCEL en.VOC+bloqueou en.VOC+escrever en.VOC+incomoda
-3 en.VOC+lembro en.VOC+mandaram en.VOC+removam en.VOC+tiraram enquanto escrever+pra espero
-3 estarei estava estranho estranho+, eu+GET eu+NO fala+> falo+> falta+das favor+, fim+DE fiz
-3 foi formiga foto+DE franja from fui ganhamos gente+se gosto+DD gosto+de ha had imobiliaria
-3 incomodam interesse+> inventario isso+, isso+NO isso+e isso+nao just lembrete+> lembretes+>
-3 lembro lembro+DE liga linha list luto mais+THING mais+do mandar+mensagem mandaram manter
-3 marco marquei me+CANCEL me+bloqueou me+escrever me+incomoda me+lembro me+mandaram me+removam
-3 me+tiraram mensagens+sao mes+> meu+KIN meu+irmao meu+nome min minhas muita mural na+portaria
-3 nada+, nao+STOPDO nao+estou nao+gosto nao+responder nao+vi neste+NUM neste+NUMBER ninguem+>
-3 nome+do notificacao notificacoes notificacoes+DE numero+DE numero+na o+KIN o+LAWYER
-3 o+NOUNOUT o+NUM o+alarme o+cancelamento o+processo o+recibo obrigada+UPDATE obrigada+por
-3 onde os+alertas otimo outra+loja outra+vez ouvir pai para+CANCEL para+WORD parada parassem
-3 parassem+DD parassem+DE parassem+de passou passou+meu pedi pensar+e plano+, pode pode+SEND
-3 pode+mandar pontas por+WISH por+enquanto por+favor por+tudo porta portao portaria pra+CANCEL
-3 pra+RM pra+eles praga+DE prefiro produzir quando+STOP quando+STOPDO que+ME que+e que+eu
-3 que+o quem+passou querer+> quero+CANCEL quero+deixar quero+nem removam reserva sao+as se+RM
-3 se+for se+parassem seguradora sem+GET sem+autorizacao sempre+> sexta sinto sinto+falta sms+,
-3 tenho+esse ter them tiraram+? tirem+DE tirem+a tirou todo+o torpedos triste tudo+bem vamos
-3 vez+DD vez+DE vez+de vlw voltar vossa+MSG vossa+mensagem 🚫
-2 "+MORE "+e ,+PUT ,+THIS ,+ainda ,+alguem ,+cade ,+cancelem ,+certo ,+chego ,+en.BEFORE
-2 ,+en.HEY ,+en.TEXT ,+entao ,+estava ,+falem ,+ficou ,+just ,+o ,+onde ,+ou ,+parabens ,+qual
-2 ,+se ,+sinto ,+tinha .+. .+CALL .+THIS .+UPDATE .+aceito .+bom .+can .+cancelar .+cancelei
-2 .+chorei .+consigo .+contem .+dei .+deixei .+depois .+do .+dois .+en.KINDS .+en.MESSAGE
-2 .+en.SENDING .+en.THIRD .+enfatizou .+esse .+feliz .+ficaria .+gosto .+ha .+kkkkkkkk .+la
-2 .+mando .+meus .+mudei .+muito .+naum .+o .+ok .+olha .+parar .+por .+posso .+preciso .+qual
-2 .+quando .+reativem .+riu .+se .+sem .+solicito .+sua .+te .+text .+tira .+tou .+tranquei
-2 .+tranquilo .+troquei .+um .+uma .+vamos .+volta .+what .+who .+your 0+, 1+> 18h 9h ?+ME
-2 ?+MORE ?+NEVER ?+en.I ?+en.SUBJECT ?+eu ?+i ?+nao ?+nunca ?+quem ?+quero ?+tenho AGAIN
-2 AGAIN+INF AGAIN+LATER AGAIN+SEND AGAIN+a AGAIN+as AGAIN+escrever AGAIN+molho ANNOY ANNOY+>
-2 BOTHER+, BOTHER+com CALL+, CALL+em CALL+en.THESE CANCEL+da CANCEL+em CANCEL+en.NEG
-2 CANCEL+en.NEGATIVE CANCEL+en.THESE CANCEL+minhas CANCEL+no CANCEL+ou CLIENT+> CONSENT+,
-2 CUT+NO CUT+as CUT+da CUT+minhas CUT+nao CUT+outra CUT+que CUT+voces DD+LISTKIND DD+MORE
-2 DD+acordo DD+casa DD+chegar DD+dar DD+ideia DD+nada DD+paraquedas DD+sabado DD+semana
-2 DD+sempre DD+tudo DE+WORD DE+acordo DE+ar DE+audiencia DE+banco DE+banho DE+cabelo DE+casa
-2 DE+chegar DE+convidados DE+en.I DE+estacionamento DE+i DE+ideia DE+nada DE+paraquedas
-2 DE+porta DE+processo DE+rececao DE+sabado DE+sempre DE+trabalho DE+tudo FORGET+DD FORGET+de
-2 GER+os GET+LIST GET+RECV GET+UPDATE GET+e GET+marcado GET+os GET+por GET+recebendo INF+>
-2 INF+DD INF+NO INF+SHOP INF+a INF+de INF+nada INF+ninguem INF+pra KIN+mandou LATER+? LATER+e
-2 LATER+o LATER+via LIST+? LIST+DE LIST+STOP LIST+STOPDO LIST+UPDATE LIST+WORD LIST+e
-2 LIST+en.BEFORE LIST+en.NEG LIST+en.NEGATIVE LIST+no LIST+para LIST+por LIST+sao ME+ME ME+MSG
-2 ME+NO ME+da ME+from ME+inscreve ME+interessa ME+mandam ME+ouvir ME+tirou MORE+DE MORE+INF
-2 MORE+LATER MORE+SEND MORE+STOPALL MORE+WORD MORE+as MORE+convosco MORE+disso MORE+escrever
-2 MORE+ja MORE+molho MORE+parem MSG+CANCEL MSG+ME MSG+acaba MSG+assim MSG+na MSG+veio MSGS+?
-2 MSGS+ME MSGS+STOP MSGS+STOPDO MSGS+WORD MSGS+da MSGS+en.BEFORE MSGS+para MSGS+que
-2 NEVER+CANCEL NEVER+CUT NEVER+ME NEVER+STOP NEVER+STOPALL NEVER+STOPDO NEVER+WORD NEVER+en.ME
-2 NEVER+en.TAIL NEVER+en.VOC NEVER+me NEVER+parem NO+MSG NO+a NO+abre NO+aguento NO+autorizei
-2 NO+chegam NO+chegou NO+corta NO+da NO+deixem NO+desistam NO+en.BEFORE NO+entendi NO+esquece
-2 NO+fiz NO+fui NO+ha NO+kero NO+marquei NO+moco NO+pega NO+recebi NO+recebo NO+vai NO+veio
-2 NUM+DD NUM+de NUM+dos NUM+esta NUM+gravado NUM+pra NUMBER+, NUMBER+dos NUMBER+e
-2 NUMBER+gravado OBJECT+aqui OBJECT+em OBJECT+en.NEG OBJECT+en.THESE OBJECT+foi OBJECT+ja
-2 OBJECT+na PAIN+, PERSON PERSON+INF RECV+LIST REMOVE+? REMOVE+DD REMOVE+NO REMOVE+UPDATE
-2 REMOVE+de REMOVE+nao REMOVE+o REMOVE+por REPLY+pro RM+? SEND+DD SEND+DE SEND+MSG SEND+a
-2 SEND+de SEND+mensagem SEND+ninguem SEND+pra SEND+pro SERVICE+familia SERVICE+na SHOP+DD
-2 SHOP+de SHOP+ja SLOT+, SLOT+do SLOT+ja STOP+DE STOP+GET STOP+THIS STOP+WORD STOP+que
-2 STOP+recado STOP+ver STOP+voces STOPDO STOPDO+DE STOPDO+GET STOPDO+ME STOPDO+WORD STOPDO+que
-2 STOPDO+recado STOPDO+ver STOPDO+voces STUFF+CUT STUFF+STOP STUFF+STOPDO STUFF+WORD
-2 STUFF+para SUBJ+com SUBJ+mensagem SUBJ+nada SUBJ+pro TELL+que THING+MORE THING+UPDATE
-2 THING+por THIS+DD THIS+UPDATE THIS+de THIS+en.BEFORE THIS+nao THIS+por THIS+que TOLD+MORE
-2 TOLD+a TOLD+nada UPDATE+1 UPDATE+DE UPDATE+GET UPDATE+LIST UPDATE+MSG UPDATE+MSGS
-2 UPDATE+escrito UPDATE+semana WANT+AGAIN WANT+apagar WANT+cancelar WANT+continuar WANT+da
-2 WANT+mais WANT+mensagens WANT+muito WANT+nada WANT+sim WANT+voltar WISH+GET WISH+RECV
-2 WISH+da WISH+falar WISH+mandar WISH+o WISH+receber WISH+sim WORD+AGAIN WORD+DE WORD+MORE
-2 WORD+THIS WORD+da WORD+dai WORD+mais WORD+o WORD+que WORD+sem WORD+voces WRONG+, a a+CANCEL
-2 a+LIST a+chave a+en.KINDS a+entrega a+faculdade a+lista a+mandar a+mensagem a+operacao
-2 a+outra a+segunda a+sua a+tua a+vossa abre+, acabar acao aceito+os acucar acucar+, adiantou
-2 adoro advogado+vai agosto aguento ajudam alarme+DE alarme+da alerta+DE alguma alguma+OBJECT
-2 alguma+coisa all+en.BEFORE amanha+> amou anestesia antes+do any ao+meu apago aparecer
-2 aparelho aparelho+e app+DD app+DE app+de aprendeu aprendeu+a aquela aqui+na as+DD as+de
-2 as+notificacoes assim+que assinar assistencia at+en.MY at+the audio autorizo avisam
-2 avisos+en.BEFORE back back+on baixa+, baixa+medica banho+> barulho barulho+, blast boletim
-2 bom branco buscar c caiu caiu+DE caiu+na campanhas+, can+en.SUBJECT cancel cancelamento+DE
-2 cancelamento+do cancelei+a cancelou cara cara+, cartaz casa+e casamento+> cebola
-2 cebola+UPDATE cebola+por celular chave chega+MSG chegar+, chego cheia cima+> cliente+>
-2 com+voces comicio como+conseguiram compro comunicacoes+UPDATE comunicacoes+por confirmo
-2 confirmo+> conhece conhece+> conseguir conseguiram+esse consentimento+CUT consentimento+STOP
-2 consentimento+STOPDO consentimento+WORD consentimento+para consigo+WORD consigo+sair
-2 contacto contigo continuar+RECV continuar+recebendo contrato convidados convites convosco+,
-2 corta cortada cortada+, cupons da+CUT da+STOP da+STOPDO da+WORD da+campanhas da+para
-2 da+promocao dar+o das+0 das+en.DAY dava+CUT dava+STOP dava+STOPDO dava+WORD dava+para
-2 de+LISTKIND de+MORE de+acordo de+casa de+chegar de+dar de+ideia de+nada de+paraquedas
-2 de+sabado de+semana de+sempre de+tudo de+vcs deixa+DE deixa+ME deixa+eu deixa+pra deixar+MSG
-2 deixar+recado deixaram depende desbloqueei desconto desconto+DE desde+marco desligar desta
-2 deu+certo deus+, dia dia+0 dia+3 dia+> dia+en.DAY dias+> did disliked+> dizia do+LAWYER
-2 do+SERVICE do+ar do+en.I do+en.SUBJECT do+envio do+estacionamento do+i do+natal do+plano
-2 do+trabalho doi dos+MSGS dos+avisos doutora+> duvida e+> e+INF e+OBJECT e+THIS e+UPDATE
-2 e+WANT e+a e+comigo e+dai e+en.ME e+en.TAIL e+en.VOC e+ficar e+la e+me e+por e+so ela
-2 em+STUFF em+branco em+meu en.BEFORE+CANCEL en.BEFORE+INF en.BEFORE+MSGS en.BEFORE+SLOT
-2 en.BEFORE+again en.BEFORE+and en.BEFORE+celular en.BEFORE+en.TEXT en.BEFORE+en.YOU
-2 en.BEFORE+from en.BEFORE+inscreve en.BEFORE+interessa en.BEFORE+mandam en.BEFORE+please
-2 en.BEFORE+tirou en.CALL en.CALL+> en.DITCH+en.SUBJECT en.DOESNT+REMOVE en.DOESNT+RM
-2 en.DOESNT+en.END en.DOESNT+en.ENDED en.DOESNT+en.LOSE en.DOESNT+en.REMOVE en.DOESNT+remove
-2 en.END+it en.FEEL en.GAVE+en.SUBJECT en.GAVE+en.YOU en.GAVE+you en.GET+en.FROM en.I+had
-2 en.KINDS+en.TIME en.LIST+, en.LIST+at en.LIST+en.BEFORE en.LIST+en.TIME en.LOSE+en.BEFORE
-2 en.LOSE+en.MY en.LOSE+the en.ME+INF en.ME+WANT en.ME+da en.ME+from en.ME+inscreve
-2 en.ME+interessa en.ME+mandam en.ME+tirou en.MESSAGE+, en.MY en.MY+en.THINGS en.MY+en.THIRD
-2 en.MY+list en.MY+old en.NEG+MSG en.NEG+SLOT en.NEG+celular en.NEG+en.TEXT en.NEG+my
-2 en.NEGATIVE+LIST en.NEGATIVE+MSG en.NEGATIVE+SLOT en.NEGATIVE+celular en.NEGATIVE+en.TEXT
-2 en.PHONE+> en.PULL en.REMOVE+en.BEFORE en.REPLY+en.BEFORE en.REPLY+it en.SUBJECT+want
-2 en.TAIL+INF en.TAIL+WANT en.TAIL+da en.TAIL+from en.TAIL+inscreve en.TAIL+interessa
-2 en.TAIL+mandam en.TAIL+tirou en.TEXT+en.BEFORE en.TEXT+it en.THESE en.THESE+STUFF
-2 en.THESE+branco en.THESE+en.BEFORE en.THESE+meu en.THINGS+, en.THINGS+en.NEG
-2 en.THIRD+en.THINGS en.VOC+INF en.VOC+da en.VOC+en.GAVE en.VOC+en.SUBJECT en.VOC+from
-2 en.VOC+have en.VOC+inscreve en.VOC+interessa en.VOC+mandam en.VOC+tirou en.WANT+to
-2 en.WISH+to en.YOU+en.GAVE encerrar endereco enfatizou enfatizou+> engano+> enquanto+NO
-2 enquanto+nao entendi entrega envio+DD envio+DE envio+de envio+o erro+DE escrevam espero+>
-2 esposa esqueci esse+THIS esse+aqui esta+MSG esta+bem esta+mensagem estacionamento estao
-2 este+> estou+DE eu eu+ME eu+e eu+nao faculdade faculdade+, falado falar+com falem
-2 falem+comigo falo falta+> falta+DE familia+e favor+NO favor+nao faz+o fazer feito ficaria
-2 fim find find+en.MY fiz+a foda foi+PART foi+retirado foto+que fralda from+en.MY funciona
-2 gave+en.SUBJECT gave+en.YOU gave+you gosto+muito gostou gostou+DD gostou+DE gostou+de
-2 gravado grito group grupo+, hearing hein+> her hoje+NO hoje+nao hoje+o i+en.DOESNT i+en.NEG
-2 ideia ideia+, importante in incomoda+> informacao inscreve irma irmao+. isso+> isso+DD
-2 isso+de isso+que it+> ja+desbloqueei jeito+> jejum jejum+> juiz kero kkkkk+> kkkkkkkk
-2 la+estarei lado lado+DD lado+DE lado+de leio lembrada lembro+DD lembro+de lentes leva lindo
-2 linha+> lista+, lixo+DE logo loja+e long mais+INF mais+LATER mais+SEND mais+a mais+escrever
-2 mais+molho manda+> manda+mensagem manda+o mandam+THIS mandando+os mandar+MSG mandar+ninguem
-2 mandem mandou+NO mandou+nao maneirada mano+q marcado+MORE marcado+nada marco+, marido mas+NO
-2 mas+ja mas+nao me+INF me+WANT me+da me+from me+inscreve me+interessa me+mandam me+tirou mean
-2 medica medo meio+DE menino mensagem+NO mensagem+nao mensagem+veio mensagens+DE message meu
-2 meu+SLOT meu+processo meus+MSGS minha+CONSENT minha+casa minha+esposa minha+permissao
-2 minha+reserva minhas+MSG molho mudou muita+MSG muita+mensagem muito+obrigada mundo my
-2 my+en.THIRD na+DE na+SERVICE na+minha na+porta na+rececao nada+convosco nada+disso nao+WORD
-2 nao+a nao+abre nao+aguento nao+autorizei nao+chegam nao+chegou nao+corta nao+da nao+deixem
-2 nao+desistam nao+entendi nao+esquece nao+fiz nao+fui nao+ha nao+manda nao+marquei nao+moco
-2 nao+pedi nao+pega nao+recebi nao+recebo nao+se nao+vai nao+veio nao+vejo nao+vou naum
-2 naum+WANT naum+WISH naum+kero nem+GET nem+MSG nenhum+, nenhum+. neste+numero ninguem no+LIST
-2 no+MSG no+SLOT no+celular no+en.TEXT nome+NO nome+nao notificacao+DE notificacao+do
-2 notificado numero+> numero+DD numero+de numero+dos numero+e numero+gravado nunca
-2 nunca+CANCEL nunca+CUT nunca+STOP nunca+STOPALL nunca+STOPDO nunca+WORD nunca+parem o+CANCEL
-2 o+CUT o+MSG o+PAIN o+SHOP o+aparelho o+barulho o+boletim o+cartaz o+desconto o+juiz o+lixo
-2 o+orcamento o+outro o+pai o+papel o+portao o+preco o+que o+recebimento o+site obra
-2 obrigada+> obrigado+UPDATE obrigado+por oi+? old+en.BEFORE old+en.PHONE on+en.MY on+en.VOC
-2 onde+> one ontem ontem+, operacao oponho orcamento os+pontos ou+NO ou+nao outro+LAWYER
-2 outro+PERSON outro+advogado pagar para para+ME para+este para+que para+voces parada+DD
-2 parada+DE parada+de parado paraquedas pararam+DD pararam+DE pararam+de parto passa passo+ai
-2 paz+com pedi+MORE pedi+nada pedidos+, pelo+MSG pensar pericia permissao perto pessoa+>
-2 pessoas pfv+> piso pix plano+familia please please+> podem+GET podem+continuar poe pontos
-2 por+GET por+LIST por+MSG por+MSGS por+escrito por+semana portaria+> portugues posso+CANCEL
-2 pq pra+NO pra+REMOVE pra+deixar pra+la pra+nao pra+ser praga preciso+AGAIN preciso+MORE
-2 preciso+WORD preciso+da preciso+mais preco preco+DE preco+da prefiro+GET promocao+>
-2 promocao+CANCEL promocao+CUT promocao+acaba pronto pronto+> proposta proposta+>
-2 quando+CANCEL quando+chega quando+sair quanto+e quartos que+GET que+KIN que+nao que+os
-2 que+pararam que+parem que+se quem+TELL quem+eu quem+fala quem+ta queria+que quero+STOP
-2 quero+STOPDO quero+cancelar quero+continuar quero+o quero+voltar quiser+> rapaz reativem
-2 recebendo recebendo+as recebimento recebimento+DD recebimento+DE recebimento+de reclamei
-2 recusar registo removam+> removem remover responder+e reto reto+> riu riu+DD riu+DE riu+de
-2 sabado+? saber+o sai+da saida sair+DE sair+THIS sair+do saiu+> sala salvei salvou se+REMOVE
-2 se+STOPALL se+o se+trata segunda+via seguro seguro+> sei seis sem+CONSENT sem+THING
-2 sem+cebola sem+ler semana+> ser serve sessao sexta+NO sexta+nao show site+DD site+DE site+de
-2 so+LIST so+MSGS so+THIS so+a so+eu so+isso sobre+o solicito solicito+que soltou sou+surda
-2 sozinho+, sozinho+e sumiu surda surda+, taxa te+WISH telefonema tem+um tenho+LISTKIND
-2 tenho+casamento ter+marcado terca teste text textos thats the+en.THINGS they this+en.BEFORE
-2 tira+da tiraram+meu tirei tirem+en.BEFORE tirem+en.NEG tirem+en.NEGATIVE tirem+no tiro
-2 tirou+DE too torpedo torpedos+DD torpedos+DE torpedos+de tou trabalho trabalho+, tranquei
-2 tranquei+a tranquilo tranquilo+, trata tratar+THIS tres trocar tua um+OBJECT um+PERSON
-2 um+rapaz uma+THING uma+maneirada unica+que vai+CANCEL valeu+> vc vc+mandou veio+cortada
-2 veio+um vejo+> velho ver+> vez vez+, vez+ME vez+UPDATE vez+eu vez+por vezes vi+> viu+>
-2 voce+> voces voces+> voces+removem voces+ta voces+tambem volta+> voltar+a voltaram
-2 voltaram+, vossa+base vosso+LIST vosso+OBJECT vosso+sistema vou+conseguir want want+to you
-2 you+en.GAVE you+en.GET you+have your+en.KINDS your+en.MESSAGE your+en.TEXT zap+,
2 % ++MORE ++nd ,+0 ,+1 ,+2 ,+LISTKIND ,+SHOP ,+agradeco ,+arrependi ,+as ,+cada ,+continua
2 ,+deixem ,+dispenso ,+do ,+en.DAY ,+en.NOT ,+esse ,+este ,+estou ,+eu ,+larga ,+na ,+nao
2 ,+nem ,+not ,+parem ,+retirem ,+tenho ,+toda ,+todo ,+troca ,+viu .+AGAIN .+CUT .+LIST
2 .+NEVER .+NUM .+OBJECT .+SERVICE .+SLOT .+TOLD .+WISH .+af .+and .+boa .+cancelem .+desliga
2 .+done .+en.DOESNT .+en.FROM .+en.NEGATIVE .+en.NOT .+en.THINGS .+en.THREAT .+enjoei
2 .+esquecam .+esquece .+exerco .+facam .+fatura .+favor .+gostaria .+if .+im .+moco .+nope
2 .+not .+novidades .+numero .+oferta .+off .+oh .+parabens .+parem .+pedi .+please .+pra
2 .+press .+promocao .+qero .+quantas .+que .+queria .+quit .+recuso .+retirem .+retiro
2 .+saiam .+sobre .+sou .+tlgd .+troco .+vc .+vou 0+DE 0+dias ?+RM AGAIN+THIS AGAIN+en.BEFORE
2 AGAIN+nd AGAIN+um BOTHER+AGAIN CANCEL+THIS CANCEL+as CANCEL+do CANCEL+e CANCEL+en.ME
2 CANCEL+en.TAIL CANCEL+en.VOC CANCEL+ja CANCEL+me CLIENT+que CONSENT+dado CUT+LATER CUT+com
2 CUT+do CUT+mensagens CUT+meu CUT+tudo DD DD+NO DD+PERSON DD+REMOVE DD+RM DD+SERVICE DD+WORD
2 DD+beber DD+bicho DD+desconto DD+domingo DD+entrada DD+gastar DD+jeito DD+loja DD+mensagem
2 DD+nao DD+oposicao DD+propaganda DD+vagas DD+venda DD+vez DE+DE DE+NUMBER DE+REMOVE DE+RM
2 DE+SEND DE+alertas DE+baixa DE+barco DE+beatriz DE+beber DE+bicho DE+call DE+ceu DE+comida
2 DE+consulta DE+desconto DE+encomenda DE+entrada DE+esquina DE+gastar DE+lixo DE+manha
2 DE+moral DE+nome DE+o DE+operadora DE+oposicao DE+predio DE+propaganda DE+proxima
2 DE+proximas DE+remedio DE+rgpd DE+sms DE+tomada DE+vagas DE+venda DE+vendas DE+vez DE+vida
2 GER GER+> GER+MSG GER+mensagem GET+AGAIN GET+GER GET+INF GET+ME GET+MSG GET+SEND GET+SLOT
2 GET+dos GET+en.BEFORE GET+en.ME GET+en.TAIL GET+en.VOC GET+isso GET+isto GET+lembrado
2 GET+mais GET+mandando GET+me GET+publicidade INF+. INF+das INF+en.BEFORE INF+isto INF+minha
2 INF+o INF+outra INF+outro INF+so KIN+DE KIN+ME KIN+do KIN+en.BEFORE KIN+en.ME KIN+en.TAIL
2 KIN+en.VOC KIN+ja KIN+me KIN+nessa KIN+saiu LATER+chegam LATER+se LATER+vez LAW LAWYER+,
2 LIST+CANCEL LIST+pelo LIST+vossas LISTKIND+foi ME ME+, ME+DD ME+DE ME+RM ME+SUBJ ME+THIS
2 ME+WISH ME+avisem ME+de ME+dispenso ME+facam ME+interessam ME+mande ME+mandem ME+pedir
2 ME+voltem MORE+DD MORE+GET MORE+ME MORE+MSG MORE+MSGS MORE+TELL MORE+THIS MORE+avisa MORE+d
2 MORE+eu MORE+nada MORE+nd MORE+um MORE+vou MSG+UPDATE MSG+a MSG+por MSG+pra MSG+pro MSG+vai
2 MSG+vossas MSGS+> MSGS+vossas NEVER+vou NO+SUBJ NO+UPDATE NO+contem NO+desejo NO+enviem
2 NO+gostou NO+minha NO+morta NO+os NO+por NO+pra NO+pretendo NO+tinha NO+torre NO+voltar
2 NO+volto NOUNOUT+, NUM+KIN NUM+STOP NUM+STOPDO NUM+WORD NUM+dai NUM+en.BEFORE NUM+en.NEG
2 NUM+en.NEGATIVE NUM+era NUM+morreu NUM+no NUM+para NUMBER NUMBER+CUT NUMBER+STOP
2 NUMBER+STOPDO NUMBER+das NUMBER+era NUMBER+morreu NUMBER+nao OBJECT+eu OBJECT+pode PERSON+>
2 PERSON+ME PERSON+da PERSON+en.BEFORE PERSON+en.ME PERSON+en.TAIL PERSON+en.VOC PERSON+me
2 PERSON+nessa PERSON+saiu PSUBJ PSUBJ+MSG PUT+DD PUT+de RECV+AGAIN RECV+aviso RECV+isso
2 RECV+mais RECV+publicidade REMOVE+ai REMOVE+en.ME REMOVE+en.TAIL REMOVE+en.VOC REMOVE+me
2 REPLY+> REPLY+MORE RM+, RM+DE RM+en.ME RM+en.TAIL RM+en.VOC RM+la RM+me RM+o RM+so SEND+.
2 SEND+THIS SEND+isso SEND+minha SEND+outra SEND+outro SEND+so SEND+todo SERVICE+. SERVICE+DE
2 SERVICE+ME SERVICE+eu SERVICE+pra SERVICE+pre SHOP+. SHOP+esse SLOT+eu STOP+com
2 STOP+en.BEFORE STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+hoje STOP+me STOP+mensagens
2 STOPALL+com STOPDO+hoje STOPDO+mensagens SUBJ+, SUBJ+> SUBJ+AGAIN SUBJ+MORE SUBJ+isso
2 SUBJ+mais SUBJ+mas SUBJ+todo TELL+DE THING+DE THIS+. THIS+STOP THIS+STOPALL THIS+STOPDO
2 THIS+ai THIS+se TOLD+WORD TOLD+sair UPDATE+THIS UPDATE+este WANT+. WANT+RECV WANT+THIS
2 WANT+mesmo WANT+mudar WANT+que WANT+receber WANT+saber WISH WISH+. WISH+WORD WISH+avisar
2 WISH+com WISH+en.BEFORE WISH+mesmo WISH+mudar WISH+os WISH+saber WISH+tirar WORD+LIST
2 WORD+do WORD+en.VOC WORD+hoje WORD+mensagens WORD+ontem WORD+tudo WRONG+. WRONG+NO WRONG+nao
2 a+CLIENT a+LAW a+ME a+UPDATE a+andar a+atendente a+autorizacao a+cada a+contactar a+disparar
2 a+en.WHO a+mae a+mesma a+mim a+perguntar a+pessoa a+rececao a+titular a+ver abencoe+>
2 aceito+GET aceito+RECV aceito+receber advogado+> af af+ME af+en.BEFORE af+en.ME af+en.TAIL
2 af+en.VOC af+me agradeco+que agua+, agua+DE ai+. ai+DE ai+na ainda+chegam alerta+a and+DE
2 and+en.NEGATIVE and+no andar aniversariantes anos+que anular+a anulem apagamento apaguem
2 apaguem+> ape arrependi+ME arrependi+en.BEFORE arrependi+en.ME arrependi+en.TAIL
2 arrependi+en.VOC arrependi+me artigo artigo+0 artigo+en.DAY as+OBJECT as+campanhas as+chaves
2 as+entregas as+faturas as+novidades as+promocoes ativar automatico avisa+DE aviso aviso+da
2 aviso+do bairro balcao banho+e barco barco+DE be beatriz beber bicho bloqueado+e
2 bloqueando+> bloqueei boa+sorte but+en.I but+en.SUBJECT but+i cada+MSG cada+mensagem caixa
2 caixa+DE caixote caixote+DE caixote+do caminho cancelado cancelado+THIS cancelado+isso
2 cancelar+as cancelei+em cancelei+en.THESE capitulo cardapio caridade caridade+> carinho
2 carro+, carta+, casamento+foi casei+, celular+NO celular+nao ces cessem ceu chama+AGAIN
2 chama+MORE chama+mais chatos chaves chega+> chega+en.BEFORE chegar chegar+AGAIN chegar+MORE
2 chegar+mais cima+DE clico clico+pra cobranca codigos coisa+que coisas+> coloquem com
2 com+SLOT com+efeitos com+isso com+um comando come come+en.BEFORE como+CANCEL como+ME
2 como+WORD como+a como+en.ME como+en.TAIL como+en.VOC como+me comprar comprar+MORE
2 comprar+nada comunicados conheco consent consentimento+dado consentimento+que contactar
2 contactos+> contem+comigo continua+chegando continuam continuam+GER continuam+mandando
2 continuar+GER continuar+INF continuar+SEND continuar+a continuar+mandando cortar+> credit
2 crime curso custa d+INF d+SEND da+SERVICE da+SHOP da+baixa da+beatriz da+tomada dado
2 day+before day+en.TIME de+NO de+PERSON de+REMOVE de+REPLY de+RM de+SEND de+SERVICE de+WORD
2 de+beber de+bicho de+desconto de+domingo de+entrada de+enviar de+gastar de+jeito de+loja
2 de+mensagem de+nao de+oposicao de+propaganda de+vagas de+venda de+vez deixem+DD deixem+de
2 demais+pra desejo desfacam+THIS desfacam+isso desiste desistir desliga+esse desse+NUMBER
2 destas+LIST destas+MSG destas+MSGS destes destes+LIST destes+MSG destes+MSGS devolvi dia+com
2 direito direito+ao disparar disparos disparos+> disse disse+pra disto disto+> do+ceu
2 do+predio do+remedio do+rgpd doctor dos+alertas e+RM e+crime e+nao e+quase e+tudo efeitos
2 efeitos+imediatos em+3 em+GET em+RECV em+julho em+receber em+uma en.ALONE en.ALONE+>
2 en.ALONE+en.BEFORE en.ALONE+en.VOC en.BADMSG+. en.BEFORE+. en.BEFORE+DD en.BEFORE+NUM
2 en.BEFORE+THIS en.BEFORE+as en.BEFORE+avisem en.BEFORE+before en.BEFORE+de en.BEFORE+do
2 en.BEFORE+e en.BEFORE+en.THESE en.BEFORE+facam en.BEFORE+interessam en.BEFORE+livre
2 en.BEFORE+mandem en.BEFORE+telemovel en.BEFORE+texts en.BEFORE+thank en.BEFORE+the
2 en.BEFORE+voltem en.DAY+DE en.DAY+dias en.DOESNT+en.VOC en.DOESNT+in en.ENDED+en.VOC en.FROM
2 en.FROM+DE en.FROM+en.SUBJECT en.GET+en.MY en.HEY+. en.I+en.GET en.I+never en.KEYWORD
2 en.KINDS en.KINDS+> en.LIST+. en.LIST+NO en.ME+> en.ME+DD en.ME+RM en.ME+THIS en.ME+avisem
2 en.ME+de en.ME+facam en.ME+interessam en.ME+mandem en.ME+voltem en.MENDED+en.NEG
2 en.MENDED+en.THESE en.MESSAGES+. en.MESSAGES+> en.MESSAGES+do en.MY+, en.MY+> en.MY+company
2 en.MY+day en.MY+doctor en.MY+en.SENDING en.MY+en.WHO en.MY+service en.NEG+NUM en.NEG+en.HEY
2 en.NEG+en.MENDED en.NEG+in en.NEG+more en.NEG+telemovel en.NEGATIVE+. en.NEGATIVE+NUM
2 en.NEGATIVE+telemovel en.NOT en.NOT+en.VOC en.NOT+in en.REPLIED+en.FROM en.SENDING+DE
2 en.SENDING+do en.SENDING+e en.STOP en.STOP+> en.SUBJECT+en.DONT en.SUBJECT+en.NEG
2 en.SUBJECT+never en.TAIL+> en.TAIL+DD en.TAIL+RM en.TAIL+THIS en.TAIL+avisem en.TAIL+de
2 en.TAIL+en.BEFORE en.TAIL+facam en.TAIL+interessam en.TAIL+mandem en.TAIL+voltem en.TAKE
2 en.TEXT+do en.TEXT+e en.THESE+3 en.THESE+GET en.THESE+RECV en.THESE+en.LIST en.THESE+julho
2 en.THESE+receber en.THESE+uma en.THINGS+en.BEFORE en.UNSUB en.VOC en.VOC+DD en.VOC+THIS
2 en.VOC+WORD en.VOC+avisem en.VOC+de en.VOC+en.BEFORE en.VOC+en.DONT en.VOC+en.NEG
2 en.VOC+facam en.VOC+interessam en.VOC+mandem en.VOC+voltem en.WANT+en.BEFORE en.WHO
2 en.WISH+en.BEFORE encomenda+, engano engano+. engano+NO engano+nao enjoei+DE entao+NO
2 entao+WORD entao+nao entra entra+com entre+DE entre+ME entre+nos entregas entreguei
2 entreguei+as envios era+a escola+NO escola+nao escrito+> escusam esquina esquina+> essa+,
2 essa+promocao essas+mensagem esse+MSG esse+NUMBER esse+PERSON esse+tipo esses esta+seja
2 este+meio eu+INF eu+WANT eu+WISH eu+pedir eu+to exclui exclusao exerco exerco+o faleceu+.
2 familia+NO familia+nao farto+DE faturas favor+DD favor+DE favor+REMOVE favor+de faz fico
2 filha+ja filho+nessa filho+saiu fio fio+DE fio+da fiquem florzinha foi+WRONG foi+cancelado
2 foi+engano for+MSG for+en.MY fosse foto+DD foto+de fugiu getting+en.BEFORE gostaria
2 gostaria+que grupo+DD grupo+de have hein+, hoje+. hora+. i+en.GAVE i+en.GET if imediatos
2 imoveis imoveis+CUT imoveis+STOP imoveis+STOPDO imoveis+WORD imoveis+para incomodo+,
2 informativo informativo+DE inqueritos inscreveram interessam isso+. isso+? isso+STOP
2 isso+STOPALL isso+STOPDO isto+e ive ja+> ja+entreguei ja+falei ja+mudei ja+tinha jeito+MORE
2 jeito+nenhum julho la+o lascar lascar+com latim lembrado lembrado+UPDATE lembrado+por
2 lembrem lembrete+DD lembrete+DE lembrete+de lembretes+DE lembretes+da levam limite link+DD
2 link+DE link+de listas macacos mae+da mail+, mais+, mais+THIS mais+um mandam+todo mandando
2 mandando+MSG mandando+mensagem mandar+os mandarem mandarem+MSG mande+MORE mandei+WORD manha
2 mano+DE mantenham+> mas+ME mas+MORE mas+MSG mas+TELL mas+UPDATE mas+avisa mas+eu mas+nada
2 mas+por me+> me+DD me+RM me+THIS me+avisem me+de me+facam me+interessam me+mandem me+voltem
2 meio+solicitar mensagem+do mensagem+vai mesmo meu+CONSENT meu+MSG meu+celular
2 meu+consentimento meu+filho meu+pedido meu+telemovel meu+zap mim+> mim+DE mim+SEND mim+SUBJ
2 minha+LIST minha+conta minha+mae minha+sogra minha+subscricao moco+, moral moral+, morreu
2 morta motivo+LATER motivo+ainda mudar mudar+DD mudar+DE mudar+de muito+obrigado my+doctor
2 my+en.REPLY n+> na+SLOT na+moral nada+DE nao+SEND nao+contem nao+desejo nao+disse nao+enviem
2 nao+gostou nao+os nao+pra nao+tinha nao+torre nao+voltar nao+volto natal nd ne+, ne+> ne+?
2 nem+minha nem+morta nenhuma nessa+escola never newsletters no+NUM no+telemovel nope nope+.
2 nos+, not+en.VOC not+in nothing novas novidades+da novo+? numero+, numero+. numero+CUT
2 numero+STOP numero+STOPDO numero+WORD numero+ai numero+dai numero+en.BEFORE numero+en.NEG
2 numero+en.NEGATIVE numero+nao numero+no numero+para nunca+vou o+casamento o+comando
2 o+contato o+favor o+link o+melhor o+mesmo o+meu o+numero o+recado o+seu o+tribunal
2 o+vendedor obrigado+e oferta oferta+NO oferta+nao ofertas off+DE oh onde+clico operadora
2 oposicao os+DD os+WANT os+WISH os+codigos os+contactos os+de os+inqueritos os+quero
2 os+resultados outdoor outra+OBJECT pa paciencia+> paciente paga+, pago panela para+a
2 para+mensagens para+o parar+e parei+DD parei+de parem+> parem+com passo+essa paz paz+>
2 pedido+DD pedido+DE pedido+de pedido+pra pelo+site pelo+visto pentear pentear+macacos perdem
2 perdem+o perdi perguntar+> pessoa+que pessoal+, piada plano+DD plano+DE plano+de
2 please+en.NEG pode+FORGET pode+GET pode+REMOVE pode+RM pode+STOP pode+STOPDO pode+continuar
2 pode+cortar pode+esquecer podem+CANCEL podem+avisar podem+cortar ponham por+ME por+este
2 possivel posso+AGAIN posso+MORE posso+mais posto+DE poupem+o pra+GET pra+SHOP pra+WORD
2 pra+encher praia pre precisa+, preciso+que predio+> presente presente+DE press pretendo+GET
2 pretendo+continuar print print+DD print+DE print+de procurem professor+> promo promocoes
2 promocoes+> propaganda+e pros proxima+. proximas qero qualquer qualquer+novo quando+a
2 quando+e quarta quarta+vez que+CANCEL que+INF que+PAIN que+REMOVE que+RM que+SEND que+SUBJ
2 que+chega que+continuam que+esta que+motivo que+saudade que+seja que+tal queijo quem+voces
2 queria+a quero+DE quero+mudar quero+os rastreio rastreio+DE receber+THIS receber+isso
2 receber+publicidade recebido recebido+THIS recebo recebo+THIS rececao+DE rececao+destes
2 receita recuso relacao relogio respondi resto+> retirem+o retiro rgpd rgpd+> ride saber
2 saber+, saber+dos saiam+> saio+DE saio+THIS sair+DD sair+de sao+chatos saudade says se+GET
2 se+a se+cancelei se+continuar se+eu se+mandar see see+en.MY see+my sei+como sejam sem+MSG
2 sem+WORD semana semana+. senhora+DD senhora+DE senhora+de ser+lembrado serio service setor
2 sff sff+> sim so+ME so+TELL so+WANT so+WISH so+quando sogra sold solicitar some sorte
2 sorte+DE sou+DE subscricao subscricao+DE ta+GER ta+INF ta+SEND ta+mandando telefone+DE
2 tem+UPDATE tem+como tem+nada tem+por tempo tenho+SERVICE tenho+filho tenho+paciencia texts+>
2 the+day then these+en.BEFORE these+en.LIST tinha+OBJECT tinha+SERVICE tinha+pedido tira+do
2 tira+meu tira+so titular titular+DE titular+deste tiver tlgd to+GER toda+hora todo+dia todos
2 tomada tomada+, tomei torneira torre transmissao troco troco+meu tuas tuas+MSG u uai+>
2 uma+senhora va vacinas vc+ta vcs+sao vendas ver+com vez+. vez+que vim+pra virou visto
2 voces+e voltei+pra voltem vontade vontade+, vossas+> vossas+LIST vosso+tempo vou vou+comprar
2 vou+denunciar we+en.DOESNT we+en.DONT we+en.NEG we+never what+en.I what+en.SUBJECT what+i x
2 you+en.DOESNT your+en.SENDING
3 ,+LIST ,+MSGS ,+NO ,+com ,+mas ,+mensagens ,+muito ,+para ,+que ,+tchau .+FORGET .+MSGS
3 .+NUMBER .+aff .+agradeco .+agua .+ces .+chega .+deixem .+en.GET .+en.TIME .+en.YOU .+este
3 .+eu .+fico .+mais .+mds .+melhor .+n .+nunca .+passe .+peco .+podem .+ponham .+proxima
3 .+revogo .+silencio 0+. 0+anos 0+da ?+CANCEL ?+REMOVE ?+WORD ?+faco AGAIN+GET ANNOY+.
3 CALL+AGAIN CALL+MORE CALL+mais CANCEL+ME CANCEL+com CANCEL+hoje CANCEL+meu CONSENT+que
3 CUT+ai CUT+emergencias CUT+hoje CUT+os DD+" DD+LIST DD+ME DD+RECV DD+REPLY DD+SEND DD+SLOT
3 DD+agua DD+enviar DD+fora DD+natal DD+receber DD+saude DD+uma DD+voces DE+" DE+ME DE+NO
3 DE+NUM DE+OBJECT DE+RECV DE+REPLY DE+agua DE+en.MESSAGES DE+en.SENDING DE+enviar DE+escola
3 DE+fora DE+loja DE+mao DE+mapa DE+mensagens DE+nao DE+ofertas DE+parte DE+que DE+receber
3 DE+saude DE+semana DE+voces FEDUP FORGET+que GER+pra GET+> GET+MORE GET+a GET+se INF+MSG
3 INF+THIS KIN+pra LATER+. LATER+> LATER+GET LATER+RECV LATER+recebo LAWYER LIST LIST+NO
3 LIST+nao ME+> ME+a ME+coloquem ME+do ME+esquecerem ME+irrita ME+lembrar ME+tava MORE+MORE
3 MSGS+. MSGS+NO MSGS+UPDATE MSGS+e MSGS+nao MSGS+por NO NO+BOTHER NO+GET NO+SEND NO+WANT
3 NO+aceito NO+conheco NO+fura NO+respondo NUM+CUT NUM+que NUMBER+NO NUMBER+dai NUMBER+que
3 OBJECT+WISH OBJECT+chegar OBJECT+pra PAIN+ME PAIN+eu PUT+se RECV RECV+MORE RECV+isto REMOVE
3 REMOVE+ME REMOVE+tudo RM+ME RM+esse RM+meu RM+que SERVICE+en.BODY SERVICE+mole STOP+e
3 STOP+emergencias STOPALL+e STOPDO+com STOPDO+e STOPDO+emergencias SUBJ+. SUBJ+a SUBJ+so
3 TELL+quando THING+en.BODY THING+mole TOLD+, TOLD+com TOLD+pra UPDATE+onde WANT+desistir
3 WANT+en.BEFORE WANT+en.NEGATIVE WANT+no WANT+ser WISH+> WISH+FORGET WISH+NO WISH+desistir
3 WISH+en.NEG WISH+esquecer WISH+parar WISH+ser WORD+com WORD+emergencias WRONG a+INF a+LAWYER
3 a+gaveta a+partir a+piscina a+proxima a+torneira acabou adivinha administrativo aff
3 agradeco+MORE agradeco+mas agua+en.BODY agua+mole ainda+GET ainda+RECV ainda+recebo
3 and+en.BEFORE and+en.MY and+en.NEG and+the aniversario anos+, anymore+> ao+PERSON ao+cao
3 apartamento apartamento+, are arrependi assinei assinei+DE assinei+na avisa+quando avisem
3 banho but cada call campanhas celular+> chatear+outro check check+en.BEFORE check+up
3 chega+DD chega+DE chega+de chegar+> cima+DD cima+de cloro coisa com+THIS com+as comecei
3 comigo comigo+> como+en.BEFORE contactos continua+GER continuam+INF continuam+SEND continuar
3 cortar cortar+o cupons+, d da+OBJECT da+escola da+manha da+mao dar dar+banho de+" de+LIST
3 de+ME de+RECV de+SLOT de+agua de+fora de+natal de+receber de+saude de+uma de+voces deixem
3 dela denunciar desiste+DE desistir+DE desliga dessa dessas+LIST dessas+mensagens desse
3 destas deste dia+NO dia+nao dispenso+, dispenso+> distancia distancia+> divorcio dizer+NO
3 dizer+nao do+MSG do+mapa do+sistema done dos+DD dos+DE dos+de dura e+DD e+MORE e+MSG e+NEVER
3 e+bom e+continua e+de e+foi e+nunca e+voces eletronica em+maio em+mim em+pedra em+setembro
3 emergencias en.BEFORE+DE en.BEFORE+a en.BEFORE+coloquem en.BEFORE+en.BEFORE
3 en.BEFORE+en.SENDING en.BEFORE+esquecerem en.BEFORE+irrita en.BEFORE+lembrar en.BODY+em
3 en.BODY+en.THESE en.DAY+. en.DAY+anos en.DAY+da en.ENDED en.ENDED+> en.GET en.I+en.GAVE
3 en.KEYWORD+> en.KINDS+UPDATE en.KINDS+por en.LIST+> en.ME en.ME+a en.ME+coloquem
3 en.ME+esquecerem en.ME+irrita en.ME+lembrar en.MENDED en.MENDED+en.BEFORE en.MESSAGE+UPDATE
3 en.MESSAGE+por en.MY+en.REPLY en.NEG+en.VOC en.NEGATIVE+en.BEFORE en.REPLY+en.FROM
3 en.SENDING+UPDATE en.SENDING+por en.TAIL+a en.TAIL+coloquem en.TAIL+esquecerem
3 en.TAIL+irrita en.TAIL+lembrar en.TEXT+UPDATE en.TEXT+por en.THESE+maio en.THESE+mim
3 en.THESE+pedra en.THESE+setembro en.THINGS+up en.VOC+a en.VOC+coloquem en.VOC+en.DOESNT
3 en.VOC+esquecerem en.VOC+irrita en.VOC+lembrar en.WANT en.WISH en.YOU+en.DOESNT
3 encarecidamente encarecidamente+que enjoei enviem+> esquecam esquece+que esquecer esquecerem
3 esse+robo eu+CANCEL eu+tava falei+com fecho ficha ficha+DD ficha+DE ficha+de fingem
3 fingem+que fugir fugir+DD fugir+DE fugir+de fura garantia gastar gaveta gaveta+DE getting
3 ide+INF ide+SEND ide+chatear incluida inscrito interesse+, irrita isto+> ja ja+GET ja+RECV
3 ja+deu ja+recebo keep keria largam le lembrar+DE like lista+> livre livro lo lo+> loja+>
3 loja+DD loja+DE loja+de mae+DE maio maio+, mais+GET mandou+ME mandou+eu mao mapa marcar mds
3 me me+a me+coloquem me+esquecerem me+irrita me+lembrar melhor+NO melhor+nao mensagem+que
3 mensagens mensagens+NO mensagens+nao meu+advogado meu+direito minha+THING minha+caixa mole
3 mole+em mole+en.THESE msg mudei mudei+pra n na+esquina na+proxima nada+DD nada+de nao+BOTHER
3 nao+aceito nao+conheco nao+fura nao+quero nao+respondo nem+UPDATE nem+por no+en.BEFORE nossa
3 not novidades+DE novo+NO numero+NO numero+THIS numero+WRONG numero+errado o+DE o+LISTKIND
3 o+credito o+do o+ginasio o+pa o+pacote o+remedio obrigado obrigado+> of+en.SUBJECT ofertas+>
3 os ou+STOP ou+STOPDO pa+, pacote pao para+> para+emergencias parabens+, pararem parem partir
3 partir+DE passo pedido pedindo pedra+dura perdi+, pesquisa pode+STOPALL pode+parar
3 pode+tirar podem ponham+se por+onde poupem pra+SEND pra+THIS pra+fugir pra+isso pra+sair
3 precisa+SEND precisa+mandar preciso+GET preciso+saber prestado professor proxima+MSG
3 proxima+mensagem publicidade quando+o que que+LATER que+STOP que+STOPDO que+ainda que+for
3 quer querem queria+desistir quero+NO quero+en.NEG quero+ser quit raio raio+que receber+nada
3 remedio+chegar resto+WISH resto+pode resultados revogo robo robo+DD robo+de ruim saber+DE
3 saiam sao sao+bem saudade+ME saudade+eu saude se+NO se+en.BEFORE se+nao seja sem+ME sem+eu
3 senhora setembro setembro+, sim+> so+o sol sou+do tambem+. tambem+> tanta tanta+MSG
3 tanta+mensagem tem+MORE tenho+PERSON tipo tipo+DD tipo+DE tipo+de tirem+esse to toda
3 torneira+DE torre+a trem tudo+em tudo+en.THESE ultimo um um+THING uma+semana up vai+GET
3 vai+pro vai+ver venda ver visse visse+> voces+en.BEFORE voces+en.ME voces+en.TAIL
3 voces+en.VOC voces+fingem voces+me voces+tem voltem+a vos vossa+parte vossas xo
3 your+en.MESSAGES your+texts youre
4 ,+MORE ,+STOP ,+STOPALL ,+STOPDO ,+UPDATE ,+mudei ,+por .+DE .+MORE .+STOP .+THING .+ah
4 .+canselar .+en.HEY .+en.NEG .+ide .+nem .+os .+ou .+qro .+ta .+to .+toda .+vcs .+vejam
4 .+youre 0+MSG 0+MSGS ?+CUT AGAIN+uma BOTHER+a CANCEL+LATER CANCEL+UPDATE CANCEL+por
4 DD+CANCEL DD+OBJECT DD+mim DD+ouro DE+, DE+CANCEL DE+en.BEFORE DE+en.LIST DE+ficha DE+mim
4 DE+numero DE+ouro DE+um DE+vossa FEDUP+DE GET GET+, GET+THIS INF+AGAIN INF+mais LIST+.
4 LIST+tambem ME+FORGET ME+precisava ME+tira MORE+UPDATE MORE+kkk MORE+por MORE+uma MSG+.
4 MSG+NO MSG+nao MSG+onde MSGS+tambem NO+, NO+AGAIN NO+MORE NO+RECV NO+autorizo NO+mais
4 NO+quero NO+sao NO+voltem NUM+> NUM+NO NUM+WRONG NUM+errado NUM+nao NUMBER+WRONG
4 NUMBER+errado OBJECT+DD OBJECT+de PERSON+DE RECV+> RECV+MSG REMOVE+DE REMOVE+do RM+do
4 SEND+MORE SEND+mais SERVICE SERVICE+DD SERVICE+de SHOP+, STOP+ou STOPDO+ou THING+. THIS+sem
4 UPDATE+aqui UPDATE+que WANT+GET WANT+NO WANT+e WANT+en.NEG WANT+sair WISH+STOPALL
4 WISH+cortar WISH+mas WISH+que WISH+sair aceitar adeus+> ah ah+que alergica and anymore
4 apolice aviso+DE banho+ao bate bom+dia cadastro camoes canselar cao cao+> chatice
4 coloquem+DD coloquem+DE coloquem+de como+bloqueio conversa credito das de+CANCEL de+OBJECT
4 de+mim de+ouro desativo desde+LATER desistam desistir+DD desistir+de dessas dessas+MSG
4 deu+ne e+DE e+das e+que en.AGAIN en.AGAIN+> en.BADMSG en.BADMSG+> en.BEFORE+FORGET
4 en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.BEFORE+tira en.DAY+MSG en.DAY+MSGS en.DONT
4 en.ME+FORGET en.ME+tira en.MESSAGES en.NEGATIVE+> en.REPLY en.TAIL en.TAIL+FORGET
4 en.TAIL+tira en.VOC+FORGET en.VOC+tira encerra entenderam+> enviem era+tudo escola essa
4 estou+FEDUP estou+farto eu+precisava faco+um faleceu falei farto filho fora+, ginasio ide
4 inscricao+> isto+sem lembrar mais+uma mandem+, mao+> maravilha maravilha+, me+FORGET me+tira
4 mensagem+> minha+paciencia more na+ficha nao+, nao+RECV nao+WANT nao+autorizo nao+sao
4 nao+voltem ne nem+AGAIN nem+MORE nem+mais nenhuma+, no+> novidades novo+DE o+CONSENT
4 o+consentimento o+sol ofereca oferecer onde+desativo onde+o operadora+, os+DE ouro parte
4 passe piscina por+aqui por+que porcaria pra+garantia pra+quem precisa pretendo qro que+MSG
4 que+maravilha quem+WANT quem+quer quer+, quero+> receber receber+> receber+MORE remedio
4 robo+DE sai+do so+en.BEFORE so+en.ME so+en.TAIL so+en.VOC so+me some+DE sou+alergica stress
4 sumam sumam+> tava tenho+KIN texts tira+DE vao+INF vao+SEND vao+chatear vcs vejam vejam+se
4 ver+se vez+e wow your+en.LIST
5 ,+vai .+MSG .+RM .+adeus .+as .+como .+desistam .+encerra .+passo AGAIN+> CUT+esse DD+ferias
5 DE+ferias INF KIN+. MSG MSG+DD MSG+DE MSG+de MSG+tambem MSGS+, NO+WISH NO+tem NUM+THIS
5 NUMBER+THIS RECV+THIS REMOVE+esse REMOVE+meu RM SEND+AGAIN STOPALL+> WISH+CANCEL WISH+dar
5 WORD+e a+apolice a+conversa adeus agradeco agua ai+> aqui+ta avisa cm como+e da+DE da+semana
5 da+vossa de+INF de+ferias dessas+MSGS en.BEFORE+are en.DOESNT en.HEY en.SENDING+> envio+>
5 escola+, facam ja+TOLD lixo+> mae mais+> melga mensagem+DE mensagens+tambem meu+> meu+numero
5 moco+> nao+GET nao+WISH nao+tem nem of ouro+, param passo+> peco pedra pode+CANCEL
5 pra+continuar quero+MORE quero+e retirem risca sair+> se+ME seja+a silencio+e ta+> telemovel
5 these tudo+que ultima+, uma+,
6 ,+RM ,+cancela ,+so .+STOPALL .+ja .+🔕 ?+? CANCEL+MSG CANCEL+esse CANCEL+os DE+> LAWYER+>
6 NO+receber REMOVE+> RM+> STOPALL THIS+> WISH+e WISH+nao a+nossa acabou+, anos bloqueio
6 como+, correspondencia da+um dos en.NEG+> en.NEG+en.BEFORE en.SENDING entenderam entrei+DE
6 eterno ferias+DE fico+DD fico+DE fico+de inscricao meu+NUMBER mim moco nao+receber novo+na
6 o+resto outro+> paciencia pause pe quero+nao resto sonhando sou+a tchau tchau+> telemovel+>
6 to+fora ultima your
7 CANCEL+> CONSENT DD+INF DE+INF NO+precisa THIS THIS+ta WANT+nao bloqueando calado calado+,
7 chatear como dou entrei eu+ja ferias mensagens+, nao+precisa numero o+pe precisa+INF proxima
7 quieto revogado tambem
8 ,+CUT ,+mensagem .+WORD .+mete .+sair CUT+> ME+ja MORE+> NO+sou NUM WISH+MORE WORD+> a+loja
8 a+ultima consentimento daqui+> dispenso en.BEFORE+> hoje loja mete mete+o nao+sou
9 ,+CANCEL ,+MSG ,+REMOVE ,+WORD ,+sim .+CANCEL .+vao CANCEL FORGET LIST+> NO+dou isto meu+NUM
9 nao+dou o+silencio vao 🔕
10 STOP+> STOPDO+> daqui fora fora+> hoje+> nao+> sair vai
11 .+da .+vai NO+> sou
12 ai
13 .
15 silencio
"""
