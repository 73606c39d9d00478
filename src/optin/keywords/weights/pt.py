"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-21 =bias
-14 > sem
-12 a+OBJECT na obrigada
-11 ou
-10 ,+SUBJ PAIN en.DAY+>
-9 ,+SEND .+e .+quero .+tem LATER NO+CANCEL por
-8 0+> LATER+nao NOUNOUT+> OBJECT+> WISH+, antes consigo desde meu+WORD nao+CANCEL
-8 obrigada+MORE obrigada+mas qual quando texto
-7 ,+WANT ,+da .+essa LATER+NO NO+WORD OBJECT SLOT SLOT+> a+MSG anuidade continuem da do doutor
-7 en.MY falar fica ficou foi manda na+LIST na+lista o recebi te
-6 ,+LATER .+a .+nao .+quem .+se CALL CONSENT+, DD+> DE+lembretes DE+pra KIN LATER+, MSG+quando
-6 NO+REMOVE NO+pensem SERVICE+> SLOT+DE a+SERVICE a+SHOP aguento autorizacao+, continuem+GER
-6 continuem+INF continuem+SEND da+pra de+> depois desculpa ele en.THIRD en.TIME ir lembretes
-6 nao+REMOVE nem+pensem notificacoes o+OBJECT outra pensem pensem+em pensem+en.THESE quem
-6 querer sem+autorizacao sem+querer veio vi voce
-5 , ,+WISH ,+manda ,+valeu .+> .+DD .+obrigada .+voces 3 AGAIN+o CANCEL+dos LIST+da LIST+sim
-5 ME+tirem MORE+o NO+consigo PAIN+DE SEND+MSG SHOP SHOP+> WORD+o alertas aquela aquele aqui+DE
-5 can certo deixei descadastro desde+que doutora en.BEFORE+tirem en.DAY en.DAY+, en.DITCH
-5 en.ME+tirem en.NEGATIVE en.TAIL+tirem en.THESE+en.BEFORE en.VOC+tirem fixo fora+do foto ha
-5 informacoes lembretes+> mandem+MSG mandou me+tirem minha my nao+WORD nao+consigo nome
-5 o+THING que+vc quero+WORD responder sem+CONSENT sera the tudo+bem valeu
-4 ,+INF ,+PERSON ,+continuem ,+desde ,+desfacam ,+quero .+SEND .+WANT .+achei .+autorizo
-4 .+bora .+cancela .+claro .+combinado .+de .+en.ME .+en.TAIL .+isso .+me .+meu .+o .+tira 0+,
-4 2 ?+NO AGAIN+DE CANCEL+a CANCEL+o DD+PAIN DD+WANT DE+LISTKIND DE+PAIN DE+WANT DE+aguento
-4 DE+celular KIN+nao LIST+DE ME+GET ME+lembro NO+RM NO+STOP NO+STOPDO NO+gosto NO+ha NO+sei
-4 NUMBER+> NUMBER+do RECV+os SEND+MSGS SEND+mensagem SEND+propaganda SLOT+? STOP+NO STOPDO+NO
-4 STOPDO+THIS SUBJ+MSGS SUBJ+propaganda TELL THING+> THIS+DE WANT WANT+DD WANT+DE WANT+de
-4 WISH+ir WISH+voltar WORD+NO a+THING a+foto a+promocao abre achei acho agora ajudam alguem
-4 amanha amo antes+DE assim bora branco cade can+en.SUBJECT cancela casa claro convosco da+MSG
-4 de+PAIN de+WANT deixa desfacam do+en.SUBJECT dos+MSGS dos+lembretes doutor+, duas
-4 e+en.BEFORE e+golpe e+pra embora en.BEFORE+da en.BEFORE+lembro en.DITCH+en.SUBJECT en.END
-4 en.LIST+, en.ME+lembro en.MESSAGES+, en.MESSAGES+STOP en.MESSAGES+STOPDO en.MESSAGES+WORD
-4 en.MESSAGES+para en.MY+en.THIRD en.SUBJECT en.TAIL+lembro en.TEXT+, en.VOC+lembro en.YOU
-4 enquanto escrever essa+mensagem essa+semana esta eu+NO fala fui gente golpe golpe+> gosto
-4 gosto+DE la lembro lembro+DE mais+DE mais+o mandem+MSGS mandem+propaganda marcado me+lembro
-4 mensagem+e mensagem+quando minhas my+en.THIRD nada nao+RM nao+gosto nao+ha nao+sei ninguem+>
-4 no o+SLOT onde para para+NO pararam pela por+MSG posso pra+ME pra+mim precisa+DE preciso+DE
-4 propaganda+> quando+> quando+WORD quanto que+ME que+o quero+continuar recebe sabado se
-4 se+for sempre sua tem tirem+DE torpedo+> volta voltar voto
-3 "+MORE ,+KIN ,+THIS ,+agora ,+alguem ,+cade ,+como ,+confere ,+e ,+ficou ,+isso ,+meu
-3 ,+obrigada ,+obrigado ,+onde ,+podem ,+se ,+tem .+KIN .+LATER .+ME .+acho .+blz .+can
-3 .+concordo .+confirmado .+deixa .+desculpa .+en.DITCH .+en.NEGATIVE .+gostou .+mandem
-3 .+minha .+nossa .+pix .+pode .+prefiro .+qual .+sao .+sera .+vlw .+🚫 0 0+min ? ?+WANT ?+WISH
-3 ?+nao AGAIN+INF AGAIN+THING AGAIN+escrever CALL+, CALL+> CANCEL+DE CANCEL+quando
-3 CONSENT+STOP CONSENT+STOPDO CONSENT+WORD CONSENT+para DD+2 DD+luto DD+onde DD+produzir
-3 DD+semana DD+ter DE+2 DE+LAWYER DE+SLOT DE+banco DE+dar DE+fim DE+lado DE+luto DE+onde
-3 DE+outra DE+plano DE+portaria DE+produzir DE+ter DE+trabalho GET+marcado KIN+> KIN+NO LIST+?
-3 LISTKIND+> ME+LIST ME+MSG ME+MSGS ME+NO ME+da ME+ouvir MORE+INF MORE+NO MORE+THING
-3 MORE+escrever MORE+nao MSG+? MSG+STOP MSG+STOPDO MSG+WORD MSG+acaba MSG+para MSGS+? MSGS+DE
-3 NO+STOPALL NO+abre NO+aguento NO+estou NO+fiz NO+fui NO+mandem NO+marquei NO+pedi NO+percebi
-3 NO+responder NO+vai NO+vi OBJECT+do PAIN+? PAIN+DD PAIN+de REMOVE+a REMOVE+o REMOVE+uma
-3 RM+uma SEND SHOP+DE SLOT+, STOP+CANCEL STOP+GET STOP+MSG STOP+THIS STOP+as STOP+na STOP+nao
-3 STOP+pra STOPDO+CANCEL STOPDO+GET STOPDO+MSG STOPDO+WORD STOPDO+as STOPDO+na STOPDO+nao
-3 STOPDO+pra SUBJ+MSG SUBJ+isto TELL+> THING THIS+, THIS+por WANT+AGAIN WANT+CANCEL WANT+LIST
-3 WANT+mensagens WANT+nem WANT+voltar WISH+nem WISH+reenviar WORD+CANCEL WORD+MORE WORD+as
-3 WORD+nao a+mandar acaba+quando aceito+os acho+que acordo acucar after alarme alarme+DE
-3 alguma anestesia antes+> aparecem aparelho app aqui+, aqui+en.BEFORE aqui+en.NEG
-3 aqui+en.NEGATIVE aqui+no ar as+notificacoes as+pontas at ate audiencia bem bloqueou blz bolo
-3 caiu cancela+o cancelar+, certo+, chave chegou cheia chorei com+KIN com+o comicio concordo
-3 confere confere+ai confirmado confirmo contacto contacto+> contigo cortar+DE corte da+SLOT
-3 da+uma de+2 de+luto de+onde de+produzir de+semana de+ter de+vcs dedetizacao deixar demais+>
-3 desculpa+, deu dia+> diz do+PERSON do+SLOT do+banco do+lado dois dos+LIST dos+MSG e e+ME
-3 e+agora e+fixo e+nem e+so e+te ela em+que email en.BADMSG+en.BEFORE en.BEFORE+LIST
-3 en.BEFORE+MSG en.BEFORE+on en.BEFORE+was en.CALL en.DAY+min en.END+en.BEFORE en.FROM+en.TIME
-3 en.ME+da en.MESSAGE+, en.REMOVE en.SENDING+, en.SUBJECT+en.WANT en.SUBJECT+en.WISH
-3 en.TAIL+da en.THESE+que en.TIME+en.SUBJECT en.VOC+da en.WANT+to endereco estava estou+a
-3 estranho eu+GET fala+> falo+> favor+, ficar fiz franja gente+se gosto+DD gosto+de got grito
-3 horario if imobiliaria in interesse+> isso isso+, isso+> isso+e it ja+saiu jejum jejum+>
-3 kkkk kkkkk lembrete+> lembro+DD lembro+de liga ligar linha logo luto mais mais+INF
-3 mais+THING mais+escrever mandaram mando marcado+MORE marcado+nada marco marquei mas+NO
-3 mas+nao me+da mes mes+> message meu+KIN meu+nome min minha+casa mudou muito na+portaria
-3 nada+, nao+aguento nao+era nao+estou nao+fui nao+mandem nao+marquei nao+percebi
-3 nao+responder nao+vai nem+GET neste nome+do notificacoes+DE notificado novo+> o+KIN o+LAWYER
-3 o+PERSON o+SHOP o+alarme o+aparelho o+lixo o+outro o+que o+recibo obrigada+> obrigada+por
-3 obrigado+por on on+en.MY only oponho or outra+pessoa ouvir pai para+CANCEL para+ME para+WORD
-3 para+nao parada passou+meu pedi percebi pessoa+> plano pode pontas por+LIST por+MSGS
-3 por+WISH por+enquanto por+escrito por+favor por+tudo portao portaria pra+REMOVE pra+RM
-3 pra+deixar pra+eles pra+ser praga+DE precisa+DD precisa+de preciso prefiro produzir
-3 promocao+CANCEL promocao+acaba que+KIN que+eu quem+passou querer+> quero quero+nem
-3 quero+sair quero+voltar reenviar reserva rua sempre+> sera+que sexta show sms+, so+a sozinho
-3 sozinho+, sumiu tenho+esse ter ter+marcado textos time tirei to+en.ENDED torpedos trabalho
-3 vamos vc vc+mandou vez+> vez+ME vez+eu vez+por viu+> vlw voltar+a was was+en.MY we you zap
-3 zap+, 🚫
-2 ,+DE ,+ainda ,+chego ,+ele ,+em ,+en.ME ,+en.MESSAGE ,+en.REPLY ,+en.SENDING ,+en.TAIL
-2 ,+en.TEXT ,+en.THESE ,+estava ,+falem ,+it ,+ja ,+me ,+o ,+ou ,+parabens ,+precisa ,+qual
-2 ,+quem ,+respondo ,+to ,+voces .+. .+CALL .+NO .+STOPDO .+TELL .+THIS .+acabou .+aceito
-2 .+amou .+bloqueei .+bom .+brincadeira .+cancelar .+chorei .+comprei .+consigo .+contem
-2 .+deixe .+deixei .+depois .+disliked .+dois .+en.CALL .+enfatizou .+essas .+fala .+feliz
-2 .+kkkkkkkk .+liga .+meus .+mudou .+muito .+naum .+negativo .+olha .+por .+posso .+precisa
-2 .+quando .+riu .+sua .+te .+tirei .+tudo .+um .+vamos .+voltem .+we 0+en.BEFORE 0+estrelas
-2 0+por 1 1+> 3+> ?+ME ?+eu ?+queria ?+tenho AGAIN AGAIN+LATER AGAIN+SEND AGAIN+a AGAIN+as
-2 AGAIN+do AGAIN+molho ANNOY+MORE BOTHER+, CALL+DD CALL+de CALL+em CALL+en.THESE CANCEL+OBJECT
-2 CANCEL+ao CANCEL+da CANCEL+em CANCEL+en.NEG CANCEL+en.NEGATIVE CANCEL+en.THESE CANCEL+no
-2 CANCEL+so CANCEL+uma CLIENT+> DD+LISTKIND DD+acordo DD+celular DD+chegar DD+comunicacoes
-2 DD+ideia DD+lembrete DD+mandar DD+que DD+renda DD+sabado DD+sempre DD+um DD+vcs DD+volta
-2 DE+WORD DE+acordo DE+app DE+ar DE+audiencia DE+cabelo DE+campanhas DE+casa DE+chegar
-2 DE+comunicacoes DE+convidados DE+creche DE+email DE+en.I DE+en.SUBJECT DE+en.YOU
-2 DE+expediente DE+ideia DE+lembrete DE+lista DE+mandar DE+natal DE+para DE+processo
-2 DE+rececao DE+renda DE+roca DE+sabado DE+sempre DE+vcs DE+volta DE+you FEDUP+, FORGET+DD
-2 FORGET+de GER+AGAIN GER+MORE GER+mais GET+RECV GET+as GET+en.LIST GET+en.MESSAGE
-2 GET+en.MESSAGES GET+en.SENDING GET+en.TEXT GET+o GET+os GET+recebendo GET+sms INF+DD
-2 INF+OBJECT INF+de INF+mas INF+mensagem INF+nada INF+ninguem INF+pra KIN+, KIN+mandou LATER+a
-2 LATER+o LATER+tem LAWYER+vai LIST+STOP LIST+STOPDO LIST+WORD LIST+do LIST+e LIST+en.NEG
-2 LIST+en.NEGATIVE LIST+no LIST+para LIST+pode LIST+sao LISTKIND LISTKIND+? ME+CALL ME+ME
-2 ME+MORE ME+NEVER ME+avisar ME+cortar ME+escrever ME+faltava ME+inscreve ME+inscrevi
-2 ME+mandam ME+mandaram ME+nunca ME+tiro MORE+DE MORE+LATER MORE+SEND MORE+WORD MORE+a
-2 MORE+com MORE+convosco MORE+disso MORE+do MORE+ja MORE+molho MSG+CANCEL MSG+assim MSG+pode
-2 MSG+sao MSG+veio MSGS+STOP MSGS+STOPDO MSGS+WORD MSGS+da MSGS+para MSGS+pode MSGS+sao NEVER
-2 NEVER+, NEVER+STOP NEVER+STOPDO NEVER+WORD NO+ANNOY NO+ME NO+MSG NO+chega NO+chegou NO+da
-2 NO+desistam NO+e NO+en.BEFORE NO+en.ME NO+en.TAIL NO+en.VOC NO+entendi NO+era NO+esquece
-2 NO+funciona NO+kero NO+me NO+parem NO+pega NO+recebo NO+ta NO+te NO+tenho NO+to NO+veio
-2 NO+ver NOUNOUT NUM+DD NUM+de NUM+e NUM+esta NUM+gravado NUM+mudou NUMBER+DE NUMBER+esta
-2 NUMBER+gravado NUMBER+mudou NUMBER+na OBJECT+, OBJECT+DE OBJECT+da OBJECT+foi OBJECT+ja
-2 PAIN+, PAIN+> PART PERSON+NO PERSON+nao PERSON+vai RECV+as RECV+en.LIST RECV+en.MESSAGE
-2 RECV+en.MESSAGES RECV+en.SENDING RECV+en.TEXT RECV+sms REMOVE+da REPLY REPLY+pro RM+DD RM+da
-2 RM+de SEND+DD SEND+DE SEND+de SEND+isto SEND+ninguem SEND+pra SERVICE+familia SERVICE+na
-2 SLOT+DD SLOT+de SLOT+ja STOP+DE STOP+MSGS STOP+WORD STOP+ao STOP+mim STOP+que STOP+voces
-2 STOPALL+ao STOPDO STOPDO+DE STOPDO+ME STOPDO+MSGS STOPDO+ao STOPDO+mim STOPDO+que
-2 STOPDO+voces SUBJ SUBJ+ME SUBJ+en.BEFORE SUBJ+en.ME SUBJ+en.TAIL SUBJ+en.VOC SUBJ+me
-2 SUBJ+mensagem SUBJ+por SUBJ+pro THING+MORE THING+por THING+que THIS+REMOVE THIS+cancela
-2 THIS+en.BEFORE THIS+en.NEG THIS+en.NEGATIVE THIS+na THIS+no THIS+que TOLD+MORE TOLD+a
-2 TOLD+nada WANT+MORE WANT+MSGS WANT+REMOVE WANT+RM WANT+continuar WANT+ir WANT+mais WANT+nada
-2 WANT+os WANT+tirar WISH+ME WISH+REPLY WISH+SEND WISH+SHOP WISH+a WISH+cancelar WISH+contar
-2 WISH+continuar WISH+en.ME WISH+en.TAIL WISH+en.VOC WISH+enviar WISH+falar WISH+me WISH+o
-2 WORD+? WORD+AGAIN WORD+DE WORD+ME WORD+WORD WORD+ao WORD+da WORD+dai WORD+mais WORD+mim
-2 WORD+que WORD+uma WORD+voces a+AGAIN a+CANCEL a+DD a+DE a+LATER a+MORE a+PAIN a+RECV
-2 a+REMOVE a+WORD a+caixa a+chave a+consulta a+de a+en.BODY a+entrega a+gente a+lista a+mais
-2 a+mensagem a+obra a+operacao a+pericia a+pressao a+receber a+tua a+vida abre+> acaba acabar
-2 acucar+, advogado+vai agencia agora+> agora+nao aguento+AGAIN aguento+DD aguento+DE
-2 aguento+MORE aguento+de aguento+mais alarme+da alerta+DE alertas+DE algo amanha+> amou
-2 amou+> antigo apagou apaguei aparecer aparelho+e aqui armario as as+pazes assim+que assinar
-2 atendo atualiza audio automatica+. autorizacao avenca avisam avisos+DE back baixa
-2 baixa+medica banho+> barulho barulho+, boa boletim bom+WORD book brincadeira buscar c
-2 caiu+DE campanhas+, can+en.I can+en.VOC can+en.YOU can+i can+you cancelou capa cara casa+,
-2 casa+e cebola cebola+por certeza certo+> chega chego com+a com+ele com+voces combinado
-2 como+conseguiram comprei compro comunicacoes+por confirmar confirmo+> conhece conhece+>
-2 conseguir conseguiram consentimento+STOP consentimento+STOPDO consentimento+WORD
-2 consentimento+para consigo+WORD consigo+sair consulta+, contar contar+comigo contigo+>
-2 continuar+RECV continuar+recebendo contrato convidados convidados+DE convites convosco+,
-2 cortada cortada+, cortado creche custo custo+> cut+en.BEFORE cut+en.FROM da+STOP da+STOPDO
-2 da+WORD da+creche da+outra da+para da+promocao dai+> das+0 das+en.DAY dava+STOP dava+STOPDO
-2 dava+WORD dava+para day de+LISTKIND de+acordo de+celular de+chegar de+comunicacoes de+ideia
-2 de+lembrete de+mandar de+que de+renda de+sabado de+sempre de+um de+volta deixa+DE deixa+ME
-2 deixa+eu deixa+na deixa+pra deixaram deixe depende depois+> depois+DE desbloqueei
-2 desconsidera desconto+DE deu+certo devolve dia+0 dia+DE dia+en.DAY dirigindo+, disliked
-2 dizer dizer+> do+LAWYER do+SERVICE do+ar do+en.I do+en.VOC do+en.YOU do+envio do+plano
-2 do+trabalho do+you does doi dormi dormi+DE dos+avisos doutora+, doutora+> duvida e+> e+INF
-2 e+LATER e+SEND e+THIS e+comigo e+dai e+en.ME e+en.TAIL e+en.VOC e+ficar e+me e+por eles
-2 eles+> em em+branco em+meu em+vez empresa en.AUTHORITY en.BEFORE+CANCEL en.BEFORE+ME
-2 en.BEFORE+MSGS en.BEFORE+SLOT en.BEFORE+WANT en.BEFORE+after en.BEFORE+avisar
-2 en.BEFORE+celular en.BEFORE+en.BADMSG en.BEFORE+en.ME en.BEFORE+en.TAIL en.BEFORE+en.VOC
-2 en.BEFORE+escrever en.BEFORE+faltava en.BEFORE+fim en.BEFORE+from en.BEFORE+inscreve
-2 en.BEFORE+inscrevi en.BEFORE+its en.BEFORE+mandam en.BEFORE+mandaram en.BEFORE+me en.CALL+>
-2 en.DAY+en.BEFORE en.DAY+estrelas en.DAY+por en.DEAR en.DITCH+en.I en.DITCH+i en.END+en.FROM
-2 en.ENDED+en.BEFORE en.FROM en.FROM+en.FROM en.FROM+of en.HEY+, en.I en.I+en.WANT
-2 en.I+en.WISH en.I+want en.KEYWORD+en.BEFORE en.LIST+pode en.LOSE en.ME+CALL en.ME+CANCEL
-2 en.ME+avisar en.ME+escrever en.ME+faltava en.ME+inscreve en.ME+inscrevi en.ME+mandam
-2 en.ME+mandaram en.MENDED+on en.MESSAGE+pode en.MESSAGES+pode en.MY+en.OTHER en.MY+lawyer
-2 en.NEG en.NEG+LIST en.NEG+celular en.NEG+fim en.NEGATIVE+LIST en.NEGATIVE+MSG
-2 en.NEGATIVE+MSGS en.NEGATIVE+WORD en.NEGATIVE+celular en.NEGATIVE+fim en.NUMBER+on en.OTHER
-2 en.PHONE+en.WHO en.PULL en.REMOVE+> en.SEND en.SENDING+pode en.SUBJECT+en.I
-2 en.SUBJECT+en.SUBJECT en.SUBJECT+i en.SUBJECT+want en.TAIL+CALL en.TAIL+CANCEL
-2 en.TAIL+avisar en.TAIL+escrever en.TAIL+faltava en.TAIL+inscreve en.TAIL+inscrevi
-2 en.TAIL+mandam en.TAIL+mandaram en.TEXT+pode en.THESE en.THESE+branco en.THESE+meu
-2 en.THESE+vez en.THINGS en.THREAT en.TIME+> en.TIME+en.I en.TIME+i en.VOC+CALL en.VOC+CANCEL
-2 en.VOC+WANT en.VOC+are en.VOC+avisar en.VOC+en.FEEL en.VOC+escrever en.VOC+faltava
-2 en.VOC+from en.VOC+inscreve en.VOC+inscrevi en.VOC+mandam en.VOC+mandaram en.WANT+en.BEFORE
-2 en.WHO en.WHO+> en.WISH+en.BEFORE en.WISH+to en.YOU+are encerrar end enfatizou enfatizou+>
-2 engano+> entao+> entendi entrega envio+DD envio+DE envio+de envio+o erase escrito espero
-2 esquece+DD esquece+DE esquece+de esqueci essas+MSGS essas+en.MESSAGES esse+THIS esse+aqui
-2 esta+DE esta+FEDUP esta+cheia esta+na este este+> este+MSG este+recado estoque estou
-2 estou+DE estrelas eu+ME eu+MORE eu+NEVER eu+e eu+nao eu+nunca eu+tiro expediente falado
-2 falar+com falem falem+comigo falo faltava familia+e favor faz+o fazer fazer+as feriado
-2 feriado+> fim+DE fixo+, fiz+a foda foi+PART foi+o foi+que foi+retirado fora+THIS foram
-2 foto+DE foto+do foto+que friday funciona ganhamos gostou gostou+DD gostou+DE gostou+de
-2 gravado grupo grupo+, guardem guardo guardo+tudo hoje+, hoje+NO hoje+nao hoje+o i+en.WISH
-2 ideia ideia+, if+en.I if+en.SUBJECT if+i importante incomoda inquilino inscreve inscrevi
-2 inventario irma irmao isso+REMOVE isso+cancela isso+que isto+por it+> it+was its ja+NO
-2 ja+desbloqueei ja+foi ja+nao juiz kero kkkkk+> kkkkkkkk la+se lado lado+DD lado+DE lado+de
-2 largar lawyer leio lembrada lembretes+STOP lembretes+STOPDO lentes leva lindo linha+>
-2 lista+DE mais+LATER mais+MORE mais+SEND mais+a mais+do mais+molho manda+> manda+mensagem
-2 manda+o mandam+THIS mandar+MORE mandar+MSG mandar+mas mandar+mensagem mandar+ninguem mandem
-2 mandou+, mano+q marca marco+, marido mas+ja matar matar+> me+CALL me+CANCEL me+avisar
-2 me+escrever me+faltava me+inscreve me+inscrevi me+mandam me+mandaram medica meio+DE
-2 mensagem+, mensagem+nenhuma mensagem+veio mensagens+sao mesmo+> meu+SLOT meu+e meu+irmao
-2 meu+processo mim+, minha+CONSENT minha+permissao minha+reserva moca+ME moca+eu molho muita
-2 muita+MSG muita+mensagem muito+obrigada my+lawyer na+DE na+SERVICE na+rececao na+roca
-2 nada+com nada+convosco nada+disso nadar nao+REPLY nao+STOP nao+STOPALL nao+STOPDO nao+TOLD
-2 nao+abre nao+chegou nao+da nao+desistam nao+e nao+en.BEFORE nao+en.ME nao+en.TAIL nao+en.VOC
-2 nao+entendi nao+esquece nao+fiz nao+funciona nao+me nao+pedi nao+pega nao+recebo nao+ta
-2 nao+te nao+tenho nao+to nao+veio nao+vou naum naum+WANT naum+WISH naum+kero negativo nem+MSG
-2 nenhum+. neste+NUM neste+NUMBER nisso nisso+> no+LIST no+MSG no+MSGS no+WORD no+celular
-2 no+fim notificado+> numa numero+> numero+e numero+gravado nunca nunca+STOP nunca+STOPDO
-2 nunca+WORD o+CALL o+CANCEL o+NUMBER o+PAIN o+WORD o+barulho o+boletim o+contacto o+cupom
-2 o+en.MESSAGE o+en.MESSAGES o+en.SENDING o+en.TEXT o+fixo o+interesse o+juiz o+nome o+pai
-2 o+papel o+portao o+preco o+processo o+site o+sms o+telefone obra olha+moca on+> on+the
-2 onde+> open operacao orcamento os+alertas otimo ou+NO ou+nao out+en.FROM out+of outro+LAWYER
-2 outro+PERSON outro+advogado padaria pagar papel para+MSG para+MSGS para+mim para+que
-2 para+voces parado parar+DE parar+ao pararam+DD pararam+DE pararam+de pare+, parto passei
-2 passo+ai passou pazes pedi+MORE pedi+nada pelo+MSG pensar+e pericia permissao perto pessoal
-2 piso plano+familia poe ponto ponto+DE por+0 por+NO por+en.DAY por+en.MESSAGE por+en.SENDING
-2 por+en.TEXT por+nao portaria+> pos postal pra+RECV pra+avisar pra+eu pra+la pra+outra
-2 pra+receber pra+retirar pra+tirar praga preco preco+DE preco+da pressao pressao+ta promocao
-2 promocao+> pronto pronto+> proposta proposta+> quando+CANCEL quando+STOP quando+STOPALL
-2 quando+STOPDO quando+sair quanto+e que+TOLD que+bom que+e que+ele que+este que+mandei
-2 que+nao que+numero que+se quem+TELL quem+fala quem+ta queria queria+que quero+CANCEL
-2 quero+GET quero+ir racao recebendo+> receber+as recebimento+DD recebimento+de recebo+MORE
-2 registo removem remover renda rescisao+> responder+e respondo+quando resposta retirado reto
-2 reto+> riu riu+DD riu+DE riu+de roca sabe saber+o saco sai+da saida sair+DE sair+THIS
-2 sair+do saiu+> sala salvou school se+o se+trata see segunda seguro sem+THING sem+cebola send
-2 serie serve servico sessao seus seus+MSG seus+MSGS sexta+NO sexta+nao sim+WISH sim+pode
-2 sinal sinto site+DD site+DE site+de sms sms+pode so so+> so+STOP so+STOPDO so+THIS so+WORD
-2 so+eu so+isso sobre sobre+o solicito+a soltou sou+surda sumiram sumiram+, surda surda+,
-2 ta+com te+WISH tecnico telefone+> telefone+DD telefone+de telefonema tem+um tens terca
-2 texto+, textos+> they tira tira+da tirar tiraram+meu tirem tirem+> tirem+en.BEFORE tiro
-2 to+en.KEYWORD to+en.REPLY too torpedo trabalho+, trata tres trocar trocar+, troquei
-2 troquei+DD troquei+DE troquei+de tua um+PERSON uma+duvida uma+vez vai+CANCEL vai+dar valeu+>
-2 veio+cortada vejo venho venho+por ver+> verde vez+DD vez+DE vez+de vi+> viu voce+>
-2 voces+esta voces+removem vossa+base vosso+OBJECT voto+em voto+en.THESE vou+> vou+conseguir
-2 vou+sim what what+SLOT what+en.BEFORE what+time you+can you+en.DITCH youre+en.MY youre+my
2 "+" ,+1 ,+2 ,+AGAIN ,+DD ,+NO ,+SHOP ,+STOPALL ,+a ,+agradeco ,+cada ,+com ,+de ,+dispenso
2 ,+en.SUBJECT ,+escusam ,+esse ,+este ,+eu ,+keep ,+mais ,+muito ,+my ,+nao ,+now ,+retirem
2 ,+sao ,+setima ,+toda .+BOTHER .+FORGET .+LIST .+NUM .+SERVICE .+SHOP .+STOP .+SUBJ .+agua
2 .+ces .+com .+declaro .+desliga .+deus .+en.BADMSG .+en.ENDED .+en.KEYWORD .+enjoei
2 .+escusam .+esquecam .+exerco .+favor .+moco .+novidades .+numero .+oferta .+off .+passe
2 .+ponham .+proxima .+qero .+quit .+retirem .+saiam .+this .+uau .+vc .+vou .+when 0+DE
2 0+dias ?+WORD AGAIN+MSGS AGAIN+THIS AGAIN+en.BEFORE AGAIN+isso AGAIN+por AGAIN+um
2 BOTHER+AGAIN BOTHER+o CALL+e CANCEL+, CANCEL+ME CANCEL+ai CANCEL+do CANCEL+en.VOC CANCEL+ja
2 DD+" DD+GET DD+LIST DD+NUMBER DD+REPLY DD+SLOT DD+WORD DD+avisos DD+donativo DD+entrada
2 DD+enviar DD+gastar DD+numero DD+oposicao DD+vagas DD+venda DD+vez DE DE+" DE+GET DE+MSG
2 DE+NOUNOUT DE+OBJECT DE+REPLY DE+SEND DE+SERVICE DE+barco DE+cadastro DE+consulta
2 DE+donativo DE+en.MESSAGE DE+encomenda DE+entrada DE+enviar DE+esquina DE+gastar DE+hospital
2 DE+lixo DE+loja DE+mapa DE+mes DE+moral DE+o DE+ofertas DE+oposicao DE+outras DE+predio
2 DE+propaganda DE+que DE+remedio DE+rgpd DE+semana DE+sms DE+telemovel DE+texts DE+tomada
2 DE+vagas DE+venda DE+vespera DE+vez DE+vida FORGET+tempo GER GER+por GET+. GET+> GET+AGAIN
2 GET+MORE GET+com GET+dos GET+en.BEFORE GET+essas GET+isso GET+isto GET+lembrado GET+mais
2 GET+mensagem INF+> INF+? INF+MSG INF+THIS INF+en.BEFORE INF+en.ME INF+en.TAIL INF+en.VOC
2 INF+mais INF+me INF+o INF+que KIN+da KIN+do KIN+nessa KIN+pra KIN+saiu LATER+GET LATER+RECV
2 LATER+cedo LATER+recebo LATER+vez LAW LAWYER LAWYER+, LIST+CANCEL LIST+vossas LISTKIND+do
2 LISTKIND+foi ME+. ME+ANNOY ME+DE ME+REPLY ME+WISH ME+arrependi ME+avisem ME+dispenso
2 ME+en.FROM ME+facam ME+lembrar ME+mande ME+mandem ME+pecam ME+quero ME+tirar ME+to MORE+GET
2 MORE+MSG MORE+TELL MORE+THIS MORE+avisa MORE+isso MORE+nada MORE+propaganda MORE+um MORE+vou
2 MSG+NO MSG+nao MSG+que MSG+vai MSG+vossas MSGS MSGS+> MSGS+e MSGS+vossas NEVER+vou NO+,
2 NO+BOTHER NO+GET NO+SEND NO+achei NO+contem NO+enviem NO+esta NO+fura NO+minha NO+morta
2 NO+os NO+pra NO+tinha NO+torre NO+vou NUM+> NUM+STOP NUM+STOPDO NUM+WORD NUM+era NUM+morreu
2 NUM+para NUM+que NUMBER NUMBER+NO NUMBER+STOP NUMBER+STOPDO NUMBER+WORD NUMBER+dai
2 NUMBER+era NUMBER+morreu NUMBER+nao NUMBER+para NUMBER+que OBJECT+ME OBJECT+WISH OBJECT+eu
2 OBJECT+pode PERSON+. PERSON+ME PERSON+a PERSON+do PERSON+en.BEFORE PERSON+en.ME
2 PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+nessa PERSON+saiu RECV+> RECV+AGAIN RECV+MORE
2 RECV+essas RECV+isso RECV+isto RECV+mais RECV+mensagem REMOVE+, REMOVE+THIS REMOVE+ai
2 REMOVE+en.ME REMOVE+en.TAIL REMOVE+en.VOC REMOVE+me REMOVE+minha REPLY+MORE RM+en.BEFORE
2 RM+en.ME RM+en.TAIL RM+en.VOC RM+esse RM+me SEND+, SEND+? SEND+MORE SEND+isso SEND+outro
2 SERVICE+. SERVICE+DE SERVICE+ME SERVICE+en.BODY SERVICE+eu SERVICE+mole SERVICE+pra
2 SERVICE+pre SHOP+esse SLOT+. SLOT+eu STOP+com STOP+deixar STOP+en.ME STOP+en.TAIL
2 STOP+en.VOC STOP+hoje STOP+me STOP+mensagens STOPDO+deixar STOPDO+hoje STOPDO+mensagens
2 SUBJ+, SUBJ+AGAIN SUBJ+MORE SUBJ+a SUBJ+mas SUBJ+so TELL+DE TELL+da THING+DD THING+DE
2 THING+de THING+en.BODY THING+mole THIS+. THIS+ai THIS+se THIS+sem TOLD+com WANT+THIS
2 WANT+en.BEFORE WANT+figurar WANT+mudar WISH+REMOVE WISH+STOPALL WISH+WORD WISH+com
2 WISH+figurar WISH+mais WISH+mudar WISH+tirar WORD+LIST WORD+com WORD+deixar WORD+disso
2 WORD+hoje WORD+ja WORD+mensagens WORD+ontem WORD+por WORD+tudo WRONG a+CLIENT a+LAW a+LAWYER
2 a+andar a+apitar a+atendente a+autorizacao a+boca a+cada a+disparar a+en.WHO a+mesma
2 a+pessoa a+titular a+torneira a+ver a+vossa acabou+e aceito+GET aceito+RECV aceito+receber
2 again+> agradeco+que agua+, agua+DE agua+en.BODY agua+mole ai+. ai+na ai+pra ainda ainda+GET
2 ainda+RECV ainda+recebo alerta+a already+, and+en.BEFORE and+en.NEG and+its andar anos+que
2 anulem apagamento apaguem+> ape apitar aposentei aposentei+, aqui+> arrependi+DE
2 arrependi+ME arrependi+en.BEFORE arrependi+en.ME arrependi+en.TAIL arrependi+en.VOC
2 arrependi+me artigo artigo+0 artigo+en.DAY as+DE as+campanhas as+novidades as+promocoes
2 as+vossas assinei automatico autorizei autorizo+o avisa+DE avisa+da avisado avisar+que
2 aviso+da aviso+do banho+e barco barco+DE basta+o bloqueando+> bloqueei but caixa+DD caixa+DE
2 caixa+de caixote caixote+DE caixote+do cala caminho campanhas capitulo caridade caridade+>
2 carro+, carta+, casamento+foi casei casei+, cel ces chato chatos check chegam chegar+AGAIN
2 chegar+MORE chegar+mais chip cima+DD cima+DE cima+de cobra cobranca coisa coisa+que com+SLOT
2 com+THIS com+educacao com+efeitos com+um com+uma comigo como+CANCEL como+ME como+MSG
2 como+MSGS como+en.BADMSG como+en.ME como+en.MESSAGES como+en.SENDING como+en.TAIL
2 como+en.TEXT como+en.VOC como+me como+spam comprar conheco conheco+essa consentimento+que
2 contactos+> contato contem+comigo continua continua+chegando da+DE da+SERVICE da+manha
2 da+tomada da+vespera da+vossa dado das+outras de+" de+GET de+LIST de+NUMBER de+SEND de+SLOT
2 de+WORD de+avisos de+donativo de+entrada de+gastar de+numero de+oposicao de+vagas de+venda
2 de+vez declaro declaro+que deixar+DD deixar+DE deixar+de deixem dela demais demais+,
2 demais+pra denunciar denunciar+DE desejo+AGAIN desejo+MORE desejo+figurar desejo+mais
2 desiste desliga desliga+esse dessas+LIST dessas+mensagens desse+NUMBER destas+LIST
2 destas+MSG destas+MSGS destinatarios devolvi dia+com dia+todo direito+ao direto+pro disparar
2 disso disso+, disto disto+> divorcio do+MSG do+cadastro do+hospital do+lixo do+mapa do+mes
2 do+predio do+remedio do+rgpd doctor donativo dont dos+DD dos+DE dos+de dura e+bom e+que
2 educacao educacao+> efeitos efeitos+imediatos eletronica em+3 em+GET em+RECV em+maio em+paz
2 em+pedra em+receber em+setembro en.ALONE en.ALONE+> en.ASKED+en.SUBJECT en.ASKED+en.VOC
2 en.ASKED+en.YOU en.ASKED+you en.BADMSG+e en.BEFORE+ANNOY en.BEFORE+DD en.BEFORE+REMOVE
2 en.BEFORE+RM en.BEFORE+STOP en.BEFORE+STOPDO en.BEFORE+SUBJ en.BEFORE+THIS en.BEFORE+and
2 en.BEFORE+are en.BEFORE+arrependi en.BEFORE+at en.BEFORE+avisem en.BEFORE+de en.BEFORE+e
2 en.BEFORE+en.PHONE en.BEFORE+en.THIRD en.BEFORE+facam en.BEFORE+here en.BEFORE+lembrar
2 en.BEFORE+livre en.BEFORE+mandem en.BEFORE+pecam en.BEFORE+quit en.BEFORE+telemovel
2 en.BEFORE+the en.BEFORE+tirar en.BODY+em en.BODY+en.THESE en.DAY+DE en.DAY+dias en.DONT
2 en.EVENT+en.BEFORE en.FROM+the en.GET+en.THESE en.GET+these en.I+en.BEFORE en.I+en.GAVE
2 en.I+en.REPLIED en.I+said en.KINDS+> en.ME+ANNOY en.ME+DD en.ME+STOP en.ME+STOPDO en.ME+SUBJ
2 en.ME+THIS en.ME+WORD en.ME+arrependi en.ME+avisem en.ME+de en.ME+en.FROM en.ME+facam
2 en.ME+lembrar en.ME+mandem en.ME+pecam en.ME+tirar en.MENDED+> en.MENDED+ME en.MENDED+and
2 en.MENDED+en.BEFORE en.MENDED+en.ME en.MENDED+en.TAIL en.MENDED+en.THESE en.MENDED+me
2 en.MESSAGES en.MY+doctor en.MY+en.EVENT en.MY+house en.MY+line en.MY+refill en.NEG+,
2 en.NEG+at en.NEG+en.BEFORE en.NEG+en.REPLY en.NEG+en.SEND en.NEG+send en.NEG+telemovel
2 en.NEG+texts en.NEG+to en.NEGATIVE+, en.NEGATIVE+> en.NEGATIVE+telemovel en.NEGATIVE+texts
2 en.PHONE+? en.PULL+en.MY en.PULL+my en.REPLY en.SEND+en.ME en.SEND+en.TAIL en.SEND+en.VOC
2 en.SENDING+e en.STOP en.SUBJECT+give en.SUBJECT+is en.SUBJECT+said en.TAIL+ANNOY en.TAIL+DD
2 en.TAIL+STOP en.TAIL+STOPDO en.TAIL+SUBJ en.TAIL+THIS en.TAIL+WORD en.TAIL+arrependi
2 en.TAIL+avisem en.TAIL+de en.TAIL+en.FROM en.TAIL+facam en.TAIL+lembrar en.TAIL+mandem
2 en.TAIL+pecam en.TAIL+tirar en.TAKE+en.MY en.TEXT en.TEXT+e en.THESE+3 en.THESE+GET
2 en.THESE+RECV en.THESE+maio en.THESE+paz en.THESE+pedra en.THESE+receber en.THESE+setembro
2 en.UNSUB en.VOC en.VOC+ANNOY en.VOC+DD en.VOC+REMOVE en.VOC+RM en.VOC+STOP en.VOC+STOPDO
2 en.VOC+SUBJ en.VOC+THIS en.VOC+WORD en.VOC+arrependi en.VOC+avisem en.VOC+de
2 en.VOC+en.BEFORE en.VOC+facam en.VOC+lembrar en.VOC+mandem en.VOC+pecam en.VOC+tirar
2 encomenda+, enjoei+DE entao entao+NO entao+nao entao+to entra entra+com entre entre+DE
2 entre+ME entre+nos entre+os enviam enviem+> era+a errada+> errado errado+> escrito+>
2 esquece+que esquina esquina+> essa+, essa+promocao essas+mensagem esse+MSG esse+NUMBER
2 esse+PERSON esse+robo esse+tipo esses esta+seja estao+a estou+FEDUP estou+farto eu+WANT
2 eu+WISH eu+quero eu+to exclui exerco exerco+o faleceu+, faleceu+. falei+com familia+NO
2 familia+nao farto farto+DE fatura favor+REMOVE faz faz+2 ficaria ficaria+grata figurar
2 figurar+entre filho+nessa filho+saiu fio fio+DE fio+da fiquem florzinha for+MSG fura getting
2 ginasio+. give+en.BEFORE grata grupo+DD grupo+de ha+um has have he here here+> hoje+LATER
2 hoje+cedo honra hora+. hora+do house i+en.BEFORE i+en.GAVE i+en.GET i+en.REPLIED i+have
2 i+said iam imediatos imoveis imoveis+STOP imoveis+STOPDO imoveis+WORD imoveis+para
2 inscreveram interessa+, irrita isso+. isso+? isto+DE ja ja+falei ja+tinha keep keep+en.MY
2 keep+my know lembrado lembrado+por lembrem lembrete+DD lembrete+DE lembrete+de lembretes+da
2 levam lgpd like limite line+? link+DD link+DE link+de listas livro lo macacos mae+DE maio
2 maio+, mais+MSGS mais+THIS mais+isso mais+por mais+um mandando mandando+> mandando+pra
2 mande+MORE manha+. mano+DE mantenham mapa marcar+como mas mas+MORE mas+MSG mas+MSGS mas+TELL
2 mas+WANT mas+avisa mas+nada me+ANNOY me+DD me+STOP me+STOPDO me+SUBJ me+THIS me+WORD
2 me+arrependi me+avisem me+de me+en.FROM me+facam me+lembrar me+mandem me+pecam me+tirar
2 mensagem+do mensagem+que mensagem+vai mensagens+. mes+NO mes+nao meu+CALL meu+SERVICE
2 meu+celular meu+direito meu+filho meu+pedido meu+telefone mim+SEND mim+SUBJ minha+OBJECT
2 minha+THING minha+caixa minha+conta minha+inscricao minha+mae minha+vida moco+, mole mole+em
2 mole+en.THESE moral+, morta motivo motivo+LATER motivo+ainda mudar+DD mudar+DE mudar+de
2 mudei+, muito+obrigado my+en.THINGS na+SLOT na+moral na+operadora nada+> nao+, nao+SEND
2 nao+achei nao+contem nao+enviem nao+esta nao+fura nao+os nao+pra nao+tinha nao+torre nd ne+?
2 nem+minha nem+morta nessa+escola nine nine+en.BEFORE no+, no+> no+telemovel no+texts nos+,
2 novidades+DE novidades+da novo+? numero+NO numero+STOP numero+STOPDO numero+WORD
2 numero+WRONG numero+ai numero+errado numero+nao numero+para nunca+vou o+aviso o+contato o+da
2 o+dia o+ginasio o+link o+pacote o+recado o+seu o+tribunal o+vendedor obrigado+> obrigado+e
2 oferta oferta+NO oferta+nao off+DE one operadora oposicao os+DD os+MSGS os+WANT os+WISH
2 os+contactos os+de os+destinatarios os+quero oxe pa paciencia+> paciente pacote paga+, pago
2 pao para+a para+deixar para+mensagens parabens+, parar+e pararem parem+> parte+DE partir+DD
2 partir+de passo+essa paz pecam peco+com pedido pedido+DE pedido+pra pedindo+por pedra+dura
2 pentear pentear+macacos perdi+, perguntar perguntar+> permanently perturbar pessoa
2 pessoa+WRONG pessoa+errada pessoa+que piada pix+> plano+DD plano+DE plano+de pls pode+FORGET
2 pode+REMOVE pode+RM pode+STOP pode+STOPDO pode+esquecer podem+cortar ponham+se por+mim
2 poupem poupem+o pra+INF pra+SHOP pra+parar pra+pessoa pra+voces praia pre precisa+,
2 precisa+> precisa+AGAIN precisa+MORE precisa+SEND precisa+mais precisa+mandar preciso+que
2 predio+> print procurem prometeram promocoes+> propaganda+DD propaganda+DE propaganda+de
2 propaganda+e pros protocolo proxima+. proxima+MSG proxima+mensagem qero qualquer+novo
2 quando+e quarta+vez que+> que+INF que+REMOVE que+SEND que+STOPALL que+SUBJ que+WORD
2 que+chega que+iam que+motivo que+parte que+peco que+seja queijo quero+DE quero+mudar
2 quero+que quit+> raio raio+que rastreio rastreio+DE receber+AGAIN receber+isso receber+mais
2 receber+nada recebido recebido+THIS recebo+MSG recebo+THIS recebo+essas refill respondendo
2 rest rest+en.VOC resto+> resto+WISH resto+pode retirem+> retirem+o rgpd risca+meu robo
2 robo+DD robo+de ruim saber saber+, saber+dos sai sai+DE saia saia+DE saiam+> saio+DE sair+e
2 saudade saude say se+NO se+cancelei se+mandar se+nao sei+como sei+que sem+MSG semana+,
2 sending sending+ME sending+en.BEFORE sending+en.ME sending+en.TAIL sending+en.VOC sending+me
2 senhora senhora+DD senhora+DE senhora+de ser+lembrado setembro setima sff sff+> sign so+ME
2 so+TELL so+WANT so+WISH so+o so+pra so+quero some+THIS some+daqui sou+DE sou+o spam spam+e
2 stay ta+bem tambem+. telefone+e telling tem+como tem+nada tem+por tenho tenho+PERSON
2 tenho+SERVICE tenho+filho tenho+paciencia terminei text thanks that+> thats+en.BEFORE
2 thats+en.ME thats+en.TAIL thats+en.VOC the+en.EVENT the+first the+house these+>
2 this+en.PHONE tira+KIN tira+ele tirem+esse titular+DE titular+deste to+en.MY to+en.VOC
2 to+pedindo toda+. toda+hora tomada tomada+, torneira torneira+DE torre torre+a trabalhando
2 troco tuas tuas+MSG tudo+, tudo+em tudo+en.THESE uai+> uau uau+, ultima+> ultima+vez um+SLOT
2 uma+semana uma+senhora unsubscribe vai+, vcs+sao ver vespera vez+. vida+, vim+pra voces+.
2 voces+ME voces+en.ME voces+en.TAIL voces+en.VOC voces+me voltei+pra voltem voltem+a
2 vou+comprar vou+marcar when who whoever your your+en.SENDING
3 ,+LIST ,+as ,+mas ,+mensagens ,+na ,+tchau .+MORE .+MSG .+MSGS .+NUMBER .+OBJECT .+TOLD
3 .+WISH .+aff .+agradeco .+ah .+en.BEFORE .+en.NEG .+fatura .+fico .+ide .+mais .+mds
3 .+melhor .+n .+retiro .+revogo .+so .+the .+tlgd .+toda .+vcs .+vejam .+wow 0+. 0+da
3 ?+CANCEL ?+REMOVE ?+faco AGAIN+, ANNOY+. BOTHER+a CALL+AGAIN CALL+MORE CALL+mais CANCEL+THIS
3 CANCEL+com CANCEL+e CANCEL+hoje CANCEL+isso CANCEL+meu CONSENT+que DD+ME DD+MSG DD+NO
3 DD+NOUNOUT DD+RECV DD+SEND DD+SERVICE DD+agua DD+jeito DD+nao DD+receber DD+saude DD+uma
3 DE+> DE+ME DE+NUMBER DE+RECV DE+agua DE+en.MESSAGES DE+escola DE+ficha DE+manha DE+operadora
3 DE+receber DE+saude DE+um FORGET+que GET+, GET+DE GET+se INF+AGAIN LATER+. LIST+tambem
3 ME+REMOVE ME+RM ME+SUBJ ME+THIS ME+esquecerem ME+irrita ME+precisava ME+tava ME+tira
3 MORE+kkk MORE+por MSG+a MSG+do MSG+por MSGS+. MSGS+tambem NO NO+. NO+AGAIN NO+MORE NO+RECV
3 NO+aceito NO+autorizo NO+conheco NO+mais NO+por NO+respondo NUM+NO NUM+nao NUMBER+WRONG
3 NUMBER+errado OBJECT+chegar PAIN+ME PAIN+eu PERSON+DE PSUBJ RECV+MSG REMOVE+DE REMOVE+ME
3 REMOVE+do REMOVE+tudo RM+do RM+que SEND+> SEND+mais SERVICE STOP+e STOPALL+e STOPDO+e SUBJ+.
3 TELL+quando THING+. THIS+STOP THIS+STOPDO WANT+en.NEG WANT+en.NEGATIVE WANT+no WISH+>
3 WISH+FORGET WISH+NO WISH+cortar WISH+en.NEG WISH+esquecer WISH+ser WORD+ai a+INF a+ME
3 a+contactar a+en.EVENT a+gaveta a+mim a+partir a+proxima administrativo aff again ago ago+.
3 ah ah+que ai+DE alergica aniversario anos+, ao+PERSON ao+cao apaguem apartamento
3 apartamento+, arrependi assinei+DE assinei+na avisa+quando avisem aviso banho bom+dia camoes
3 cao chama+AGAIN chama+MORE chama+mais chatear+outro chatice check+en.BEFORE check+up
3 chegar+> cloro com com+as comecei contactar contactos continua+GER continuar continuar+a
3 cortar+o cupons cupons+, d da+LIST da+OBJECT da+escola da+lista dar dar+banho de+ME de+MSG
3 de+NO de+NOUNOUT de+RECV de+SERVICE de+agua de+jeito de+nao de+receber de+saude de+uma
3 desativo desfacam+THIS desfacam+isso desiste+DE dessa desse destas dia+NO dia+nao disparos
3 dispenso+> dizer+NO dizer+nao e+MSG e+NEVER e+continua e+nunca e+tudo e+voces en.AGAIN+>
3 en.BADMSG+> en.BEFORE en.BEFORE+a en.BEFORE+en.NEGATIVE en.BEFORE+esquecerem
3 en.BEFORE+irrita en.BEFORE+no en.BEFORE+tira en.DAY+da en.DAY+en.REPLY en.EVENT en.GET
3 en.KINDS+por en.LIST+> en.LIST+are en.ME en.ME+REMOVE en.ME+RM en.ME+a en.ME+esquecerem
3 en.ME+irrita en.ME+tira en.MESSAGE+por en.MESSAGES+are en.MY+> en.NEGATIVE+en.BEFORE
3 en.NUMBER en.SEND+ME en.SEND+me en.SENDING+> en.SENDING+are en.SENDING+por en.STOP+>
3 en.SUBJECT+en.BEFORE en.TAIL en.TAIL+REMOVE en.TAIL+RM en.TAIL+a en.TAIL+esquecerem
3 en.TAIL+irrita en.TAIL+tira en.TEXT+por en.THINGS+up en.VOC+a en.VOC+esquecerem
3 en.VOC+irrita en.VOC+tira enjoei enviem envio+> envios era era+tudo escusam+DD escusam+DE
3 escusam+de esquecer esquecerem essa eu+CANCEL eu+precisava eu+tava exclusao falei fecho
3 ficha+DD ficha+DE ficha+de fico fingem fingem+que for+a fugir fugir+DD fugir+DE fugir+de
3 fugiu garantia gastar gaveta gaveta+DE give hospital ide+INF ide+SEND ide+chatear incluida
3 inscrito interesse+, isto+e ja+GET ja+RECV ja+deu ja+recebo jeito+MORE jeito+nenhum latim le
3 lembrar+DE lembretes+DE livre loja+, loja+> loja+DD loja+DE loja+de mais+, mandar+,
3 mandou+ME mandou+eu manha mao maravilha maravilha+, marcar mds me me+REMOVE me+RM
3 me+esquecerem me+irrita me+tira melhor+NO melhor+nao meu+LAWYER meu+PERSON meu+telemovel
3 mim+DE minha+sogra moral morreu mudar mudei+pra my+en.MENDED my+en.NUMBER my+number n+>
3 na+esquina na+ficha nada+DD nada+de nao nao+. nao+BOTHER nao+RECV nao+aceito nao+autorizo
3 nao+conheco nao+quero nao+respondo ne+, nem nem+AGAIN nem+MORE nem+mais nenhuma+,
3 no+en.BEFORE novo+NO numero+, numero+THIS o+DE o+credito o+do o+envio o+numero o+pa
3 o+remedio ofertas ofertas+> onde+desativo os+DE os+MSG os+cupons os+envios ou+STOP ou+STOPDO
3 outro+pra pa+, para+> parem parte partir partir+DE passe paz+> pedido+DD pedido+de pedindo
3 pelo+site pesquisa pode+STOPALL pode+parar pode+tirar por+onde pra+SEND pra+STOPALL pra+THIS
3 pra+fugir pra+garantia pra+isso pra+sair preciso+GET preciso+saber prestado publicidade qro
3 qualquer quando+o que+MSG que+PAIN que+esta que+for que+maravilha que+saudade querem
3 quero+MORE quero+NO quero+en.NEG quero+ser receber+> receber+THIS relacao remedio+chegar
3 respondi retiro revogo risca robo+DE said+DE said+en.BEFORE said+en.NEG said+en.NEGATIVE
3 said+no sao+bem se+ME sem+WORD semana setembro+, sim+, sim+> so+en.BEFORE sogra sou+alergica
3 sou+do sumam sumam+> ta+GER ta+INF ta+SEND ta+mandando tanta tanta+MSG tanta+mensagem
3 telefone tem+MORE tenho+KIN texts+are tira+do titular tlgd to+GER toda todos trem tudo+. um
3 um+THING va vai+GET vai+pro vai+ver vc+ta vejam vejam+se venda vida vida+> visse visse+>
3 voces+, voces+en.BEFORE voces+fingem voces+tem vontade vontade+, vossa vossas+LIST
3 vossas+MSG vossas+MSGS wow your+en.MESSAGES your+texts
4 ,+MSGS ,+STOP ,+STOPDO ,+mudei ,+que ,+so ,+vai .+AGAIN .+RM .+SLOT .+THING .+as .+canselar
4 .+en.I .+en.MY .+i .+ja .+ninguem .+ou .+peco .+plz .+podem .+qro .+ta .+to 0+MSG 0+MSGS
4 0+anos AGAIN+uma CANCEL+LATER DD+CANCEL DD+fora DD+mim DD+ouro DE+CANCEL DE+NO DE+NUM
4 DE+en.BEFORE DE+en.SENDING DE+ferias DE+fora DE+mao DE+mensagens DE+mim DE+nao DE+ouro
4 FEDUP+DE GER+pra GET+THIS INF+outro KIN+DE ME ME+FORGET ME+a ME+do MORE+MSGS MORE+uma MSG
4 MSG+. MSG+onde MSGS+, MSGS+por NO+desejo NO+quero NO+sao NO+tem NUM+THIS NUM+WRONG
4 NUM+errado OBJECT+de REMOVE REMOVE+esse RM+ME RM+meu SEND+AGAIN SHOP+, STOP+ou STOPDO+ou
4 WANT+> WANT+GET WANT+NO WANT+que WANT+sair WANT+ser WISH+mas WISH+sair acabou aceitar
4 agradeco+MORE agradeco+mas agua aniversariantes apolice aviso+DE banho+ao bate cada canselar
4 cao+> celular+> chegar cm comigo+> como+WORD como+bloqueio como+en.BEFORE credito da+mao das
4 de+CANCEL de+fora de+mim de+ouro desejo desistam dessas dessas+MSG dessas+MSGS deste deu+ne
4 disparos+> dispenso+, distancia e+MORE e+das e+foi em+julho em+mim en.AGAIN en.BADMSG+.
4 en.BEFORE+DE en.BEFORE+FORGET en.BEFORE+en.NEG en.DAY+. en.DAY+MSG en.DAY+MSGS en.DAY+anos
4 en.ENDED+> en.FROM+DE en.KEYWORD+> en.LIST en.ME+FORGET en.MY+en.MENDED en.MY+en.NUMBER
4 en.MY+number en.REPLIED+DE en.REPLIED+en.BEFORE en.REPLIED+en.NEG en.REPLIED+en.NEGATIVE
4 en.REPLIED+no en.TAIL+FORGET en.TAKE+my en.THESE+julho en.THESE+mim en.THINGS+en.BEFORE
4 en.VOC+> en.VOC+FORGET encarecidamente encarecidamente+que encerra entenderam+> escola
4 escusam esquecam facam faleceu ficha filho fora+, ginasio hoje ide inscricao+> julho lembrar
4 lixo+> mais+uma mandem+, mao+> me+FORGET me+a mensagem mensagens mensagens+NO mensagens+nao
4 mensagens+tambem meu+> mim minha+paciencia msg my+en.PHONE n nao+GET nao+WANT nao+desejo
4 nao+sao nao+tem nem+por nossa novidades number ofereca oferecer once onde+o operadora+, os
4 ouro param passo piscina plz podem+CANCEL porcaria pra+WORD pra+continuar pra+quem professor
4 que que+CANCEL que+STOP que+STOPDO quem+WANT quer receber+MORE resultados saber+DE sai+do
4 saiam sair+> se+en.BEFORE seja+a so+en.ME so+en.TAIL so+en.VOC so+me sol stress tava tira+DE
4 ultima+, uma+, vao+INF vao+SEND vao+chatear vcs ver+se vez+e vos vossas your+en.LIST
5 ,+MORE ,+RM ,+para .+DE .+STOPALL .+adeus .+como .+encerra .+passo ?+? CANCEL+esse CANCEL+os
5 CANCEL+por DD+OBJECT DD+ferias DE+en.LIST GET+a INF KIN+. LAWYER+> LIST LIST+. MSG+DD MSG+de
5 MSG+tambem NO+WANT NO+WISH NO+receber NO+voltem NUMBER+THIS OBJECT+DD RECV+THIS SERVICE+DD
5 SERVICE+de STOPALL+> WANT+e WISH+CANCEL WISH+dar WORD+e a+apolice a+conversa a+nossa adeus+>
5 agradeco ai+> and avisa como+e consentimento conversa da+semana de+OBJECT de+ferias dos e+DD
5 e+DE e+de en.BEFORE+en.BEFORE en.KINDS en.MENDED en.MY+en.PHONE escola+, ja+TOLD mae mais+>
5 mensagem+> mensagem+DE meu+advogado mudei nao+WISH nao+receber nao+voltem o+CONSENT
5 o+consentimento outro+> pedra pode+CANCEL podem que+LATER que+ainda quem+quer quer+, quero+e
5 receber recebo remedio retirem seja silencio+e sim some+DE ta+> tambem+> telemovel texts
5 tudo+que
6 ,+por .+desistam .+os .+🔕 AGAIN+> CANCEL+MSG DD+voces DE+, DE+numero DE+voces REMOVE+meu RM
6 STOPALL WISH+e WISH+nao WISH+que adeus anos aqui+ta bloqueando bloqueio cadastro como+,
6 da+um de+voces dou en.BADMSG en.NEG+> en.PHONE entenderam fico+DD fico+DE fico+de hoje+>
6 isto melga mensagens+, meu+numero moco+> o+resto paciencia passo+> pe peco por+que precisa
6 precisa+INF proxima quero+> quero+nao quieto resto sao sou+a tchau tchau+> telemovel+>
6 to+fora ultima vacinas
7 ,+cancela .+mete .+nem .+sair CANCEL+> GET ME+ja MSG+DE NO+sou REMOVE+> RM+> THIS+> THIS+ta
7 WANT+nao WISH+MORE acabou+, calado calado+, chatear de+INF en.BEFORE+> entrei eterno eu+ja
7 ferias inscricao mete mete+o moco nao+sou o+pe
8 ,+MSG ,+mensagem .+WORD DD+INF DE+INF FORGET LIST+> NO+dou NUM RECV THIS WORD+> a+loja
8 a+ultima como daqui+> dispenso loja meu+NUM meu+NUMBER nao+dou numero sou tambem
9 ,+WORD ,+sim .+CANCEL .+vao CANCEL MORE+> daqui fora o+silencio sair vao 🔕
10 ,+REMOVE .+da STOP+> STOPDO+> en.SENDING fora+> nao+precisa vai
11 ,+CANCEL .+vai NO+precisa ai nao+> silencio
12 .
14 NO+>
"""
