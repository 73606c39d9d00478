"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-24 =bias
-16 >
-11 na sem
-10 LATER PAIN obrigada ou
-9 .+nao a+OBJECT en.DAY+>
-8 ,+WANT .+quero NO+CANCEL WISH+, do ficou nao+CANCEL o por
-7 ,+LATER ,+SUBJ .+e 0+> OBJECT SHOP a+MSG antes consigo continuem desde doutor en.TIME falar
-7 ir qual te
-6 ,+SEND .+. .+essa .+tem DE+lembretes KIN LATER+, LATER+nao NO+REMOVE OBJECT+> SLOT aguento
-6 deixei en.MY lembretes manda nao+REMOVE o+OBJECT obrigada+MORE obrigada+mas querer
-6 sem+querer veio voce
-5 ,+WISH ,+continuem ,+da .+NO .+a .+se CANCEL+dos CANCEL+o DE+pra LATER+NO LIST+DE LIST+da
-5 MSG+quando NO+WORD NO+consigo NO+pensem NOUNOUT+> SHOP+> SLOT+> SLOT+DE TELL WISH+ir
-5 a+SERVICE alertas com+KIN continuem+GER continuem+INF continuem+SEND da da+pra desculpa
-5 desde+que doutora ele en.DAY en.DAY+, en.FROM escrever fica foi fora+do gente in mandou
-5 meu+WORD my na+LIST na+lista nao+consigo nem+pensem notificacoes o+THING outra pararam
-5 pensem pensem+em pensem+en.THESE quem recebi se+for texto vi
-4 ,+PERSON ,+e ,+isso ,+manda ,+quero ,+tem ,+valeu .+DD .+WANT .+achei .+autorizo .+o .+quem
-4 .+voces 0+, 2 3 AGAIN+DE AGAIN+o CALL CANCEL+DE CANCEL+a CANCEL+da CONSENT+, DD+> DD+onde
-4 DE+WANT DE+celular DE+onde ME+GET ME+tirem MORE+com MORE+o MSG+STOP MSG+STOPDO NO+sei
-4 RECV+os REMOVE+da RM+da SEND+MSG SEND+mensagem SEND+propaganda SERVICE+> SLOT+? STOPDO+THIS
-4 SUBJ+MSGS SUBJ+propaganda THING+> THIS+por WANT WANT+DD WANT+de a+SHOP a+promocao achei
-4 ajudam amo anuidade aquela aquele aqui+DE assim at autorizacao+, bolo branco cade certo
-4 chorei da+MSG da+SLOT de+> de+onde de+vcs deixa depois descadastro dizer do+en.SUBJECT
-4 dos+MSGS dos+lembretes doutor+, e+en.BEFORE en.DITCH en.ME+tirem en.NEGATIVE en.TAIL+tirem
-4 en.THESE+en.BEFORE en.THIRD en.VOC+tirem estranho eu+GET fala fixo kkkk lembretes+> mais+DE
-4 mais+o mandem+MSG mandem+MSGS mandem+propaganda me+tirem mensagem+quando mes nada nada+,
-4 nada+com nao+WORD nao+sei nome novo+> o+outro on outro+LAWYER outro+PERSON outro+advogado
-4 pedi por+MSG propaganda+> quando quando+WORD quanto quero+WORD responder resposta
-4 sem+autorizacao sumiu tem ter the torpedo+> valeu volta voto was+en.MY
-3 , ,+INF ,+KIN ,+THIS ,+agora ,+alguem ,+cade ,+como ,+desde ,+ele ,+ficou ,+se ,+voces .+KIN
-3 .+SEND .+STOPDO .+acho .+bora .+claro .+combinado .+concordo .+de .+en.ME .+en.NEGATIVE
-3 .+en.TAIL .+mandem .+me .+minha .+mudou .+obrigada .+prefiro .+qual .+sao .+tira .+um ?+NO
-3 ?+WANT ?+WISH ?+eu AGAIN+THING AGAIN+escrever ANNOY+MORE CANCEL+quando DD+PAIN DD+WANT
-3 DD+luto DD+semana DD+vcs DE+LISTKIND DE+PAIN DE+SLOT DE+aguento DE+convidados DE+dar
-3 DE+en.SUBJECT DE+luto DE+outra DE+vcs GET+o LIST+do LIST+sim ME+MSG ME+lembro MORE+NO
-3 MORE+THING MORE+escrever MORE+nao MSG+WORD MSG+acaba MSG+para MSGS+STOP MSGS+STOPDO NEVER
-3 NO+ANNOY NO+RM NO+e NO+estou NO+gosto NO+ha NO+mandem NO+pedi NO+responder NO+veio NUMBER+>
-3 NUMBER+do PAIN+, PAIN+DE REMOVE+a REMOVE+uma RM+uma SEND+MSGS SERVICE+na SHOP+DE STOP+MSG
-3 STOP+NO STOP+THIS STOP+as STOP+na STOP+pra STOPDO STOPDO+MSG STOPDO+NO STOPDO+as STOPDO+na
-3 STOPDO+pra SUBJ+MSG THIS+, THIS+DE WANT+AGAIN WANT+CANCEL WANT+LIST WANT+mais WANT+nem
-3 WISH+nem WISH+voltar WORD+MORE WORD+NO WORD+as a+LATER a+THING abre acaba+quando acho
-3 acho+que acordo agora alarme alarme+DE alarme+da alguem amanha antes+> antes+DE antigo
-3 aparelho aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no ate automatica+. barulho bem
-3 bloqueou bora buscar can can+en.SUBJECT casa chega claro com+ele concordo contacto
-3 contacto+> convidados convosco cortar+DE de+PAIN de+WANT de+luto de+semana deixar demais+>
-3 desculpa+, deu dia+0 dia+> dia+en.DAY diz do+LAWYER do+PERSON do+SLOT dos+LIST dos+MSG duas
-3 e+LATER e+ME e+agora e+fixo e+golpe e+nem e+so e+te em+que email embora en.BADMSG+en.BEFORE
-3 en.BEFORE+LIST en.BEFORE+da en.BEFORE+lembro en.BEFORE+on en.BEFORE+tirem en.BEFORE+was
-3 en.DITCH+en.SUBJECT en.I en.I+en.WANT en.I+en.WISH en.LIST+, en.ME+da en.ME+lembro
-3 en.MESSAGES+, en.MY+en.THIRD en.PLURALS+> en.REMOVE en.SEND en.SUBJECT en.SUBJECT+en.WANT
-3 en.SUBJECT+en.WISH en.TAIL+da en.TAIL+lembro en.TEXT+, en.THESE+que en.THREAT en.VOC+da
-3 en.VOC+lembro en.WANT+to en.WHO en.YOU endereco enquanto essa+mensagem essa+semana
-3 essas+MSGS essas+en.MESSAGES esse+THIS esse+aqui esta eu+NO falado falo+> feriado foto
-3 franja golpe golpe+> gosto ha horario imobiliaria importante isso+, isso+e isto+por its
-3 ja+saiu kkk kkkkk lembro lembro+DE liga ligar linha luto mais+THING mais+escrever mando
-3 marcado me+da me+lembro mes+> mesmo+> message meu+KIN meu+SLOT minha minhas mudou
-3 my+en.THIRD nao+RM nao+e nao+estou nao+gosto nao+ha nao+mandem nao+responder nao+veio
-3 ninguem+> no nome+do notificacoes+DE notificado numero+> nunca o+PAIN o+PERSON o+SLOT
-3 o+alarme o+preco obra obrigada+por obrigado+por on+en.MY onde only open orcamento out ouvir
-3 pai percebi perto por+WISH por+escrito por+favor por+tudo portao posso pra+ME pra+deixar
-3 pra+eles pra+mim precisa+DE preciso+DE preco prefiro promocao+> promocao+CANCEL
-3 promocao+acaba quando+> quando+sair que+ME que+o que+vc querer+, queria+que quero quero+,
-3 quero+continuar quero+nem recebe reserva rua sabado saber+o saco se se+o sem+CONSENT sempre
-3 sempre+> send sera sexta show sms+, so+a sua telefonema time tira+da tirar tirei tirem+DE
-3 trabalho tudo+bem vez+por vosso+OBJECT was we zap zap+,
-2 "+MORE % ,+TOLD ,+ainda ,+cancelem ,+confere ,+desfacam ,+em ,+en.ME ,+en.MESSAGE
-2 ,+en.SENDING ,+en.TAIL ,+en.TEXT ,+en.THESE ,+estava ,+it ,+its ,+ja ,+me ,+meu ,+meus
-2 ,+obrigada ,+onde ,+ou ,+podem ,+precisa ,+qual ,+to .+% .+> .+LATER .+ME .+REMOVE .+TELL
-2 .+acabou .+blz .+brincadeira .+can .+cancela .+cancelar .+chorei .+confirmado .+consigo
-2 .+deixa .+deixe .+deixei .+desculpa .+dois .+en.GAVE .+en.VOC .+essas .+feliz .+gostou
-2 .+isso .+meu .+no .+nossa .+obrigado .+pix .+pode .+posso .+quando .+sera .+solicito .+tirar
-2 .+tirei .+tirem .+uma .+vlw .+voltem .+we 0 0+en.BEFORE 0+min 1+> 3+> ? ?+ME ?+nao ?+queria
-2 ?+tenho AGAIN AGAIN+DD AGAIN+INF AGAIN+LATER AGAIN+SEND AGAIN+a AGAIN+as AGAIN+cedo AGAIN+de
-2 AGAIN+do AGAIN+molho BOTHER+, CALL+, CALL+> CALL+DD CALL+de CALL+em CALL+en.THESE
-2 CANCEL+OBJECT CANCEL+ao CANCEL+em CANCEL+en.NEG CANCEL+en.NEGATIVE CANCEL+en.THESE CANCEL+no
-2 CLIENT+> DD+2 DD+LISTKIND DD+celular DD+chegar DD+convidados DD+dar DD+ideia DD+mandar
-2 DD+outra DD+produzir DD+renda DD+sabado DD+ter DD+volta DE+2 DE+LAWYER DE+WORD DE+acordo
-2 DE+audiencia DE+banco DE+chegar DE+cpf DE+creche DE+en.I DE+en.YOU DE+expediente DE+fim
-2 DE+garagem DE+grupo DE+ideia DE+lado DE+mandar DE+onibus DE+plano DE+por DE+portaria
-2 DE+processo DE+produzir DE+promocao DE+rececao DE+renda DE+sabado DE+site DE+ter DE+trabalho
-2 DE+volta DE+you FORGET+, FORGET+DD FORGET+de GER+AGAIN GER+MORE GER+mais GET+marcado GET+os
-2 GET+quanto GET+quem INF+mas INF+nada INF+ninguem KIN+, KIN+> KIN+NO KIN+e KIN+mandou KIN+nao
-2 LATER+? LATER+e LAWYER+vai LIST+STOP LIST+STOPDO LIST+WORD LIST+en.BEFORE LIST+en.NEG
-2 LIST+en.NEGATIVE LIST+no LIST+para LIST+pode LIST+sao LISTKIND+> ME+CALL ME+LIST ME+MORE
-2 ME+MSGS ME+NEVER ME+NO ME+avisar ME+cortar ME+da ME+escrever ME+esta ME+faltava ME+mandam
-2 ME+mandaram ME+nunca ME+ouvir ME+sou ME+te ME+tiro MORE+. MORE+DE MORE+INF MORE+LATER
-2 MORE+SEND MORE+a MORE+cedo MORE+disso MORE+do MORE+molho MORE+que MORE+se MSG+? MSG+pode
-2 MSG+sao MSGS+? MSGS+DE MSGS+WORD MSGS+a MSGS+da MSGS+para MSGS+pode MSGS+sao NEVER+, NO+ME
-2 NO+STOP NO+STOPALL NO+STOPDO NO+abre NO+aguento NO+chegou NO+da NO+en.BEFORE NO+en.ME
-2 NO+en.TAIL NO+en.VOC NO+enchem NO+entendi NO+esquece NO+fui NO+marquei NO+me NO+pega
-2 NO+percebi NO+recebo NO+ta NO+te NO+to NO+vai NO+vi NUM+DD NUM+ai NUM+de NUM+gravado
-2 NUM+mudou NUMBER+DE NUMBER+ai NUMBER+esta NUMBER+gravado NUMBER+mudou NUMBER+na OBJECT+DE
-2 OBJECT+do OBJECT+foi OBJECT+ja PAIN+> PAIN+? PAIN+DD PAIN+de PERSON PERSON+NO PERSON+nao
-2 PERSON+vai REMOVE+o REPLY RM+DD RM+de SEND SEND+ninguem SEND+pra SERVICE+da SERVICE+familia
-2 SLOT+DD SLOT+de SLOT+ja STOP+AGAIN STOP+DE STOP+GET STOP+MORE STOP+ao STOP+mais STOP+nao
-2 STOP+que STOPALL+DE STOPALL+THIS STOPALL+ao STOPALL+o STOPDO+AGAIN STOPDO+DE STOPDO+GET
-2 STOPDO+MORE STOPDO+ao STOPDO+mais STOPDO+nao STOPDO+que SUBJ+ME SUBJ+en.BEFORE SUBJ+en.ME
-2 SUBJ+en.TAIL SUBJ+en.VOC SUBJ+isto SUBJ+me SUBJ+mensagem TELL+> THING THING+MORE THING+que
-2 THIS+que TOLD+MORE TOLD+a TOLD+nada WANT+, WANT+MORE WANT+MSGS WANT+REMOVE WANT+RM WANT+STOP
-2 WANT+STOPDO WANT+continuar WANT+dizer WANT+ir WANT+mensagens WANT+nada WANT+os WANT+tirar
-2 WANT+voltar WISH+ME WISH+REPLY WISH+SEND WISH+contar WISH+en.ME WISH+en.TAIL WISH+en.VOC
-2 WISH+enviar WISH+falar WISH+me WISH+reenviar WORD+, WORD+? WORD+AGAIN WORD+DE WORD+ao
-2 WORD+dai WORD+de WORD+en.BEFORE WORD+mais WORD+nao WORD+o WORD+que WORD+sem WORD+uma a+AGAIN
-2 a+CANCEL a+DD a+MORE a+RECV a+caixa a+chave a+consulta a+de a+en.BODY a+foto a+mais a+mandar
-2 a+mensagem a+noite a+obra a+receber a+segunda a+vontade aberta aberta+> abrem abrem+> acaba
-2 aceito+os acucar acucar+, after agora+> aguento+DD aguento+DE aguento+de alguma amiga
-2 anestesia antigo+e ao+meu apagar apagou apaguei aparecem aparecer apareceu aqui aqui+, ar as
-2 as+notificacoes as+pontas assim+que atendo atualiza audiencia audio avisos avisos+DE back
-2 baixa baixa+DE baixa+en.BEFORE baixa+en.NEG baixa+en.NEGATIVE baixa+no barulho+, blz boletim
-2 boletim+DE brincadeira cadastro+DE cade+> caiu caiu+DE can+en.I can+i cancela cancela+o
-2 cancelar cancelar+, cancelou capa casa+, casa+e casamento+> causa+DE certo+, chave
-2 chega+AGAIN chega+MORE chega+mais chego chegou cheia chorar cliente cliente+> com+a com+ela
-2 com+voces combinado comicio compro confere confere+ai confirmado confirmar conseguir
-2 conseguiram consigo+WORD contar contar+comigo contigo contrato cortado corte crescer custo
-2 custo+> da+creche da+promocao da+uma das+0 das+en.DAY dava+STOP dava+STOPDO dava+WORD
-2 dava+para day de+2 de+LISTKIND de+celular de+chegar de+convidados de+dar de+ideia de+mandar
-2 de+outra de+produzir de+renda de+sabado de+ter de+volta dedetizacao deixaram deixe depende
-2 depois+DE desconsidera desconto+DE desfacam do+banco do+cpf do+en.I do+en.VOC do+en.YOU
-2 do+lado do+plano do+trabalho do+you dois dona dor dos+avisos doutora+, doutora+> duvida e
-2 e+> e+INF e+SEND e+STOP e+STOPDO e+THIS e+comigo e+convosco e+en.ME e+en.TAIL e+en.VOC
-2 e+ficar e+isso e+me e+por e+pra ela ele+, eles eles+> em em+branco em+meu em+vez empresa
-2 en.BEFORE+0 en.BEFORE+CANCEL en.BEFORE+ME en.BEFORE+MSG en.BEFORE+MSGS en.BEFORE+SLOT
-2 en.BEFORE+avisar en.BEFORE+celular en.BEFORE+en.DAY en.BEFORE+en.DOING en.BEFORE+en.ME
-2 en.BEFORE+en.TAIL en.BEFORE+en.VOC en.BEFORE+escrever en.BEFORE+faltava en.BEFORE+from
-2 en.BEFORE+its en.BEFORE+mandam en.BEFORE+mandaram en.BEFORE+me en.CALL en.CALL+>
-2 en.DAY+en.BEFORE en.DAY+min en.DEAR en.DEAR+> en.DITCH+en.I en.DITCH+i en.DOING en.END
-2 en.END+en.BEFORE en.ENDED+en.BEFORE en.FROM+, en.FROM+en.FROM en.FROM+en.TIME en.FROM+of
-2 en.I+en.ENDED en.I+en.KEYWORD en.I+want en.KEYWORD+en.BEFORE en.LIST+pode en.LIST+to en.LOSE
-2 en.ME+CALL en.ME+CANCEL en.ME+avisar en.ME+escrever en.ME+faltava en.ME+mandam
-2 en.ME+mandaram en.MENDED+on en.MESSAGE+, en.MESSAGE+pode en.MESSAGES+STOP en.MESSAGES+STOPDO
-2 en.MESSAGES+WORD en.MESSAGES+para en.MESSAGES+pode en.MESSAGES+to en.MY+en.ENDED
-2 en.MY+en.KEYWORD en.MY+en.OTHER en.MY+sons en.NEG en.NEG+celular en.NEG+en.THESE
-2 en.NEGATIVE+LIST en.NEGATIVE+celular en.NUMBER+on en.OTHER en.PHONE+en.WHO en.PULL
-2 en.PULL+en.BEFORE en.REMOVE+> en.REPLY+en.BEFORE en.SENDING+pode en.SENDING+to
-2 en.SUBJECT+en.ENDED en.SUBJECT+en.KEYWORD en.SUBJECT+want en.TAIL+CALL en.TAIL+CANCEL
-2 en.TAIL+avisar en.TAIL+escrever en.TAIL+faltava en.TAIL+mandam en.TAIL+mandaram en.TEXT+pode
-2 en.THESE+branco en.THESE+meu en.THESE+vez en.THINGS en.THINGS+, en.TIME+en.SUBJECT
-2 en.VOC+CALL en.VOC+CANCEL en.VOC+WANT en.VOC+are en.VOC+avisar en.VOC+en.FEEL
-2 en.VOC+escrever en.VOC+faltava en.VOC+from en.VOC+mandam en.VOC+mandaram en.WANT+en.BEFORE
-2 en.WHO+> en.WISH+en.BEFORE en.WISH+to en.YOU+are encerrar engano+> entendi envio+DD envio+DE
-2 envio+de erase espero esquece+DD esquece+DE esquece+de esqueci esse+numero esta+FEDUP
-2 esta+na estao estao+GER estava este+> estoque estou+a eu eu+MORE eu+NEVER eu+e eu+nunca
-2 eu+sou eu+te eu+tiro expediente fala+> falar+com falem falo faltava familia+e favor
-2 feriado+> ficar ficar+en.VOC fim+DE fixo+, fizeram foi+PART foi+o foi+retirado for for+MSGS
-2 foto+do fotos friday fui funciona ganhamos garagem gente+se gosto+DD gosto+DE gosto+de got
-2 gravado grito grupo grupo+, guardem hes horas i+en.WISH ideia ideia+, if in+en.BEFORE
-2 incomoda informacoes interesse+> irma irmao+. isso isso+que it it+was ja+, ja+nao jejum
-2 jejum+> juiz kkkkk+> largar lembrada lembrete+> lembretes+STOP lembretes+STOPDO lembro+DD
-2 lembro+de lindo linha+> lista+DE lista+NO lista+da lista+nao logo loja+nao lurdes mais
-2 mais+DD mais+INF mais+LATER mais+SEND mais+a mais+cedo mais+de mais+do mais+molho manda+>
-2 manda+mensagem mandam+THIS mandar+MORE mandar+MSG mandar+mas mandar+mensagem mandar+ninguem
-2 mandar+o mandaram mandei mandem mandou+, mano+q marca marcado+MORE marcado+nada marco
-2 marco+, marido marquei mas+NO mas+nao mas+se me+CALL me+CANCEL me+avisar me+escrever
-2 me+faltava me+mandam me+mandaram meant meia mensagem+, mensagem+e mensagens+DE mensagens+a
-2 mensagens+sao mes+STOP mes+STOPDO mes+WORD mes+chega meu+contacto meu+e meu+marido meu+nome
-2 meu+processo meu+voto min minha+casa minha+reserva minutos moca+ME moca+eu molho muita muito
-2 muito+obrigada my+sons na+DE na+SERVICE na+garagem na+portaria na+rececao nada+NO nada+disso
-2 nada+nao nadar nao+ANNOY nao+TOLD nao+aguento nao+chegou nao+da nao+entendi nao+era
-2 nao+esquece nao+fui nao+marquei nao+pedi nao+pega nao+percebi nao+recebo nao+ta nao+te
-2 nao+to nao+vai nao+vi nem+GET nenhum+. neste neste+NUM neste+NUMBER no+LIST no+celular
-2 notificado+> novidade now+, numa numero+e numero+gravado o+CANCEL o+KIN o+MSG o+NUMBER
-2 o+SHOP o+WORD o+barulho o+boletim o+contacto o+en.MESSAGE o+en.MESSAGES o+en.SENDING
-2 o+en.TEXT o+lixo o+mes o+novo o+pai o+recibo o+sms obrigada+> olha olha+moca on+> on+the
-2 onde+> onibus ontem or os+avisos otimo ou+NO ou+nao out+, out+en.FROM out+of outra+pessoa
-2 pagar pagar+> panfletagem para+ME para+NO para+WORD para+nao para+que para+voces parada
-2 parado parar parar+THIS parar+ao parar+o pararam+DD pararam+DE pararam+de passa passo+ai
-2 passou+meu pedi+MORE pedi+nada pela pelo+MSG pensar+e perder perder+o permissao pessoa+>
-2 phone+> piso plano plano+familia pode pode+SEND pode+mandar pontas por+MSGS por+causa
-2 por+enquanto por+isso por+mensagem por+mes porta portaria portaria+> pra+NO pra+REMOVE
-2 pra+RM pra+avisar pra+eu pra+nao pra+ser pra+tirar praia+, precisa+DD precisa+de preciso
-2 preco+DE preco+da produzir pronto pronto+> publicidade+NO publicidade+nao quando+CANCEL
-2 quanto+e que+KIN que+TELL que+TOLD que+bom que+diz que+ele que+en.ME que+en.TAIL que+en.VOC
-2 que+eu que+isso que+mandei que+me que+nao que+numero que+se quem+passou quem+vos querendo
-2 querer+> queria quero+CANCEL quero+a quero+ir quero+sair quero+voltar racao recebo+MORE
-2 reenviar remover renda responder+e reto reto+> roca sabe sabe+DE saber+quanto saida sair+DE
-2 saiu+> sala segunda seguro send+en.BEFORE ser+DE sera+que sessao sexta+NO sexta+nao sinto
-2 sms sms+pode so+> so+LIST so+MSGS so+THIS so+WORD so+en.LIST so+en.MESSAGE so+en.MESSAGES
-2 so+en.SENDING so+en.TEXT so+eu so+isso so+sms sobre+a solicito+a sons sou+cliente soube
-2 soube+DE soube+do sozinho sozinho+, spam+, stop+en.BEFORE telefone+> tenho+esse
-2 tenho+interesse tens ter+marcado tiraram tiraram+meu tirem tiro to+en.ENDED to+en.KEYWORD
-2 to+en.REPLY to+en.SEND to+send torpedo torpedos tou tratar+THIS tres trocar trocar+, troquei
-2 troquei+DD troquei+DE troquei+de tua tudo+> uma+THING uma+duvida uma+vez usei valeu+> vamos
-2 venham vez+> vez+DD vez+DE vez+ME vez+de vez+eu viu+> vizinho vlw voce+> voces+pararam
-2 volta+> voltar voltar+a vos+deu vosso voto+e vou+conseguir vou+sim was+the what
-2 what+en.BEFORE you youre+en.MY youre+my
2 ,+AGAIN ,+LIST ,+STOPALL ,+and ,+apaguem ,+cada ,+dispenso ,+en.VOC ,+escusam ,+este ,+eu
2 ,+keep ,+mais ,+mensagens ,+muito ,+now ,+sao ,+setima ,+toda ,+todo .+BOTHER .+FORGET
2 .+LIST .+MSGS .+NUMBER .+SERVICE .+SUBJ .+TOLD .+WISH .+aff .+agora .+agua .+ao .+aqui .+boa
2 .+cut .+desliga .+en.BEFORE .+en.DOESNT .+en.DONT .+en.END .+en.ENDED .+enjoei .+escusam
2 .+esquecam .+estou .+exerco .+fatura .+fico .+gostaria .+ide .+ive .+mds .+melhor .+moco .+n
2 .+novidades .+numero .+passe .+ponham .+poupem .+proxima .+quantas .+que .+quit .+retirem
2 .+saiam .+sei .+sim .+sou .+troco .+uau .+vc .+vcs .+when .+wow 0+. 0+DE 0+dias ?+WORD
2 AGAIN+, AGAIN+GET AGAIN+MSG AGAIN+MSGS AGAIN+en.BEFORE AGAIN+isso AGAIN+por ANNOY+, ANNOY+.
2 BOTHER+AGAIN BOTHER+o CALL+e CANCEL+, CANCEL+KIN CANCEL+ME CANCEL+THIS CANCEL+e CANCEL+ele
2 CANCEL+en.VOC CANCEL+essas DD+" DD+LIST DD+NOUNOUT DD+NUMBER DD+SLOT DD+SUBJ DD+cidade
2 DD+desconto DD+donativo DD+entrada DD+jeito DD+mensagem DD+mim DD+numero DD+oposicao
2 DD+saude DD+vagas DD+vez DE DE+" DE+CONSENT DE+MSG DE+NOUNOUT DE+OBJECT DE+SEND DE+barco
2 DE+centro DE+consentimento DE+consulta DE+desconto DE+donativo DE+en.MESSAGE DE+encomenda
2 DE+entrada DE+esquina DE+ginasio DE+hospital DE+inspecao DE+lixo DE+loja DE+mim DE+ofertas
2 DE+operadora DE+oposicao DE+proxima DE+que DE+remedio DE+rgpd DE+saude DE+semana
2 DE+telemovel DE+tomada DE+vagas DE+vespera DE+vez DE+vida DE+vossa FEDUP+DE GER+, GER+por
2 GET+. GET+> GET+AGAIN GET+DD GET+MORE GET+SLOT GET+de GET+en.BEFORE GET+isso GET+isto
2 GET+mais GET+se INF+, INF+> INF+MSG INF+THIS INF+mais KIN+da KIN+do KIN+nessa KIN+saiu
2 LATER+GET LATER+RECV LATER+recebo LATER+vez LAW LIST+CANCEL LIST+que ME+DE ME+REMOVE ME+RM
2 ME+THIS ME+arrependi ME+irrita ME+lembrar ME+mandem MORE+DD MORE+RECV MORE+TELL MORE+THIS
2 MORE+aqui MORE+avisa MORE+isso MORE+kkk MORE+por MORE+propaganda MSG+> MSG+e MSG+que
2 NEVER+vou NO+. NO+DE NO+SEND NO+achei NO+chegar NO+conheco NO+contem NO+fura NO+morta
2 NO+passei NO+pensar NO+por NO+pra NO+quer NO+torre NUM+> NUMBER+STOP NUMBER+STOPDO
2 NUMBER+WORD NUMBER+para OBJECT+WISH OBJECT+eu OBJECT+pode PAIN+ME PAIN+eu PERSON+, PERSON+>
2 PERSON+a PERSON+do PERSON+nessa PERSON+saiu RECV+> RECV+AGAIN RECV+MORE RECV+MSG RECV+isso
2 RECV+isto RECV+mais REMOVE+, REMOVE+DE REMOVE+KIN REMOVE+ai REMOVE+ele REMOVE+tudo REPLY+>
2 RM+KIN RM+ele RM+en.ME RM+en.TAIL RM+en.VOC RM+me RM+meu SEND+isso SEND+mais SEND+outro
2 SERVICE+en.BODY SERVICE+eu SERVICE+mole SHOP+esse SLOT+. STOP+ai STOP+deixar STOP+e
2 STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+me STOP+o STOP+ou STOPALL+e STOPDO+ai STOPDO+deixar
2 STOPDO+e STOPDO+o STOPDO+ou SUBJ+. SUBJ+AGAIN SUBJ+MORE SUBJ+a SUBJ+so TELL+DE TELL+da
2 THING+DD THING+DE THING+de THING+en.BODY THING+mole THIS+STOP THIS+STOPDO WANT+figurar
2 WANT+mudar WISH+. WISH+NO WISH+REMOVE WISH+STOPALL WISH+WORD WISH+figurar WISH+mudar
2 WISH+ser WISH+tirar WORD+com WORD+deixar WORD+do WORD+mensagens WORD+ontem WORD+por WRONG+>
2 a+CLIENT a+LAW a+LAWYER a+apitar a+atendente a+autorizacao a+boca a+contactar a+en.BEFORE
2 a+en.KINDS a+en.REPLY a+en.WHO a+gaveta a+mesma a+rest a+text a+titular a+ver a+vossa acabem
2 administrativo aff again+> agua+, agua+DE agua+en.BODY agua+mole ai+. ai+na ainda ainda+GET
2 ainda+RECV ainda+recebo alergica already+, amigo and+en.BEFORE and+its aniversario anos+que
2 anulem any+en.BEFORE ao+PERSON ao+cao apagamento apaguem apartamento+, ape apitar aposentei
2 aposentei+, apto arrependi+DE artigo artigo+0 artigo+en.DAY as+campanhas as+novidades
2 as+vossas assinei assinei+DE assinei+na autorizei autorizo+o avisa+DE avisa+da avisado
2 aviso+do barco barco+DE basta+o bloqueei boa+LATER cada+MSG cada+mensagem caixa+DD caixa+DE
2 caixa+de caixote caixote+DE caixote+do cala cancelado cancelo cardapio caridade caridade+>
2 carro+, carta+, casa+DE centro chato chatos check check+en.BEFORE check+up chegam chegam+>
2 chegar+> chegar+AGAIN chegar+MORE chegar+mais cidade+e cloro cm cobra codigos coisa
2 coisa+que com+SLOT com+um comecei comigo como+ME como+MSG como+MSGS como+a como+en.BADMSG
2 como+en.ME como+en.MESSAGES como+en.SENDING como+en.TAIL como+en.TEXT como+en.VOC como+me
2 como+spam conheco consentimento+que contactar contactos contactos+> contato contem+comigo
2 continuar+a continuo+a cortar+o cotacao cuidado cuidado+DE cupons cupons+, da+DE da+LIST
2 da+OBJECT da+SERVICE da+inspecao da+manha da+sua da+tomada dado de+" de+LIST de+NOUNOUT
2 de+NUMBER de+SEND de+SLOT de+cidade de+desconto de+donativo de+entrada de+jeito de+mim
2 de+numero de+oposicao de+saude de+vagas de+vez deixar+DD deixar+DE deixar+de deixem demais+,
2 desejo+figurar desfacam+THIS desfacam+isso desiste desliga desliga+esse dessa dessas+LIST
2 dessas+mensagens destas destinatarios deu+ne devolvam devolvam+ME devolvam+en.BEFORE
2 devolvam+en.ME devolvam+en.TAIL devolvam+en.VOC devolvam+me dia+, dia+com dia+todo dias
2 direito+ao direto+pro dispenso+> disso+> disto dizer+NO dizer+nao do+MSG do+cadastro
2 do+hospital do+lixo do+mapa do+meu do+remedio do+rgpd doctor donativo dont dont+en.WANT
2 dos+DD dos+DE dos+de dura e+MSGS e+NO e+RM e+meu e+nao e+quase e+tudo efeitos
2 efeitos+imediatos eletronica em+maio em+pedra em+setembro en.ASKED+en.SUBJECT
2 en.ASKED+en.VOC en.ASKED+en.YOU en.ASKED+you en.BEFORE+NUM en.BEFORE+REMOVE en.BEFORE+RM
2 en.BEFORE+STOP en.BEFORE+STOPDO en.BEFORE+THIS en.BEFORE+and en.BEFORE+arrependi
2 en.BEFORE+at en.BEFORE+e en.BEFORE+en.ENDED en.BEFORE+en.KEYWORD en.BEFORE+en.NEGATIVE
2 en.BEFORE+en.NUMBER en.BEFORE+en.PHONE en.BEFORE+en.STOP en.BEFORE+here en.BEFORE+irrita
2 en.BEFORE+lembrar en.BEFORE+mandem en.BEFORE+no en.BEFORE+number en.BEFORE+quit en.BODY+em
2 en.BODY+en.THESE en.DAY+DE en.DAY+dias en.DAY+en.REPLY en.DOESNT+en.WANT en.DONT
2 en.DONT+en.WANT en.EVENT+en.BEFORE en.FROM+DE en.FROM+the en.GAVE en.GET+a en.I+en.BEFORE
2 en.I+en.GAVE en.I+en.REPLIED en.I+said en.KINDS+por en.LIST+> en.LIST+are en.ME en.ME+REMOVE
2 en.ME+RM en.ME+STOP en.ME+STOPDO en.ME+THIS en.ME+WORD en.ME+a en.ME+arrependi en.ME+irrita
2 en.ME+lembrar en.ME+mandem en.MENDED+> en.MENDED+ME en.MENDED+and en.MENDED+en.ME
2 en.MENDED+en.TAIL en.MENDED+en.VOC en.MENDED+me en.MESSAGES+are en.MY+doctor en.MY+en.BEFORE
2 en.MY+en.EVENT en.MY+house en.MY+line en.NEG+, en.NEG+NUM en.NEG+at en.NEG+en.REPLY
2 en.NEG+en.SEND en.NEG+send en.NEG+to en.NEGATIVE+, en.NEGATIVE+NUM en.PHONE+? en.PULL+my
2 en.REPLY+, en.SEND+ME en.SEND+en.ME en.SEND+en.TAIL en.SEND+en.VOC en.SEND+me en.SENDING+DE
2 en.SENDING+are en.SENDING+e en.SUBJECT+give en.SUBJECT+is en.TAIL en.TAIL+REMOVE en.TAIL+RM
2 en.TAIL+STOP en.TAIL+STOPDO en.TAIL+THIS en.TAIL+WORD en.TAIL+a en.TAIL+arrependi
2 en.TAIL+irrita en.TAIL+lembrar en.TAIL+mandem en.TAKE+en.MY en.TEXT+e en.THESE+maio
2 en.THESE+pedra en.THESE+setembro en.THINGS+up en.VOC en.VOC+REMOVE en.VOC+RM en.VOC+STOP
2 en.VOC+STOPDO en.VOC+THIS en.VOC+WORD en.VOC+a en.VOC+arrependi en.VOC+irrita en.VOC+lembrar
2 en.VOC+mandem en.WANT+a en.WISH+a encomenda+, enjoei enjoei+DE entao entra entra+com entre
2 entre+DE entre+ME entre+nos entre+os enviam enviem enviem+> envio era+a errado errado+>
2 escrito+> escusam+DD escusam+DE escusam+de esquece+que esquecer esquina esquina+> essa
2 essa+, essa+promocao esse+PERSON esse+chip esse+tipo esses esta+seja exclusao exerco
2 exerco+o explica+como faleceu+. familia+. familia+NO familia+nao favor+REMOVE fecho ficaria
2 ficaria+grata figurar figurar+entre filho+nessa filho+saiu fim+, find find+another
2 find+en.DEAR find+en.MENDED fio fio+DE fio+da florzinha fora+, fosse fugiu fugiu+, fura
2 garantia gastar gaveta gaveta+DE ginasio+. give+en.BEFORE gostaria grata grupo+DD grupo+de
2 ha+um has have+a he hein+, here here+> hoje+. honra hora+. hora+do hospital house
2 i+en.BEFORE i+en.GAVE i+en.REPLIED i+have i+said imediatos inscrito inspecao irrita isso+.
2 isto+> ja ja+falei ja+fiz ja+mudei ja+tinha jeito+MORE jeito+nenhum keep+en.MY keep+my know
2 latim leem lembrem lembrete+DD lembrete+DE lembrete+de levam like line+? listas macacos
2 mae+DE mail+, maio maio+, mais+, mais+GET mais+isso mais+por mandando mandando+pra mandar+os
2 mandou+ME mandou+eu manha+. mantenham marcar+como mas+MORE mas+MSG mas+MSGS mas+TELL
2 mas+avisa mas+nada mds me me+REMOVE me+RM me+STOP me+STOPDO me+THIS me+WORD me+arrependi
2 me+irrita me+lembrar me+mandem meio+, melhor+NO melhor+nao mensagem+. mensagens+. mes+NO
2 mes+nao mesma+OBJECT mesma+coisa meu+CALL meu+LAWYER meu+direito meu+filho meu+telefone
2 meu+telemovel mim+DE minha+sogra minha+vida moco+, mole mole+em mole+en.THESE moral+,
2 morreu+, morta motivo motivo+LATER motivo+ainda msg mudar mudar+DD mudar+DE mudar+de
2 muito+obrigado n n+> na+SLOT na+esquina na+praia na+proxima nada+> nada+a nada+aqui nao+.
2 nao+BOTHER nao+achei nao+chegar nao+conheco nao+contem nao+fura nao+pra nao+quer nao+torre
2 nem+morta nem+pensar nessa+escola nine nine+en.BEFORE no+, no+NUM nos+, novidades+da novo+NO
2 numero+, numero+. numero+NO numero+THIS numeros+DD numeros+DE numeros+de nunca+vou o+DE
2 o+LISTKIND o+aviso o+casamento o+contato o+envio o+numero o+pa o+pacote o+professor o+recado
2 o+tribunal obrigada+, obrigado+> ofertas ofertas+> one operadora oposicao os+DD os+codigos
2 os+contactos os+cupons os+de os+destinatarios os+envios ou+STOP ou+STOPDO out+> pa pa+,
2 paciencia+> pacote paga+, para+> para+a para+deixar parabens+, parar+> pararem parem parem+>
2 parte passada passada+, passe passei+em passei+en.THESE passo+essa paz pecam peco+a pedido
2 pedido+DE pedindo+por pedra+dura pelo pentear pentear+macacos permanently permanently+>
2 pesquisa pessoa+WRONG pessoa+errada pessoal+, piada pix+> pode+FORGET pode+REMOVE pode+RM
2 pode+esquecer podem+cortar ponham+se por+onde poupem+o pra+KIN pra+ele pra+parar pra+pessoa
2 pra+sair pre precisa+> precisa+AGAIN precisa+MORE precisa+mais preciso+que predio+> print+DD
2 print+DE print+de processo+por procurem promocoes+> pros proxima+. proxima+MSG
2 proxima+mensagem q qualquer qualquer+novo quando+a quando+e quantas+vezes quarta+vez que+>
2 que+CANCEL que+INF que+PAIN que+SUBJ que+WORD que+chega que+esta que+for que+motivo
2 que+saudade que+seja querem queria+a quero+MORE quero+NO quero+en.BEFORE quero+mudar quiser
2 raio+que rather receber+> receber+AGAIN receber+THIS receber+isso receber+mais receber+nada
2 recebo+THIS relacao relogio resolve respondendo rest resto+> resto+WISH resto+pode rgpd
2 risca robo+DE ruim saiam+> said+DE said+en.BEFORE said+en.NEG said+en.NEGATIVE said+no
2 sair+pra saiu+da saldos saudade saude se+GET se+NO se+cancelei se+continuar se+nao sei+como
2 sem+WORD semana+, semana+passada semana+que senhora senhora+DD senhora+DE senhora+de
2 setembro setembro+, setima sigam sim+> sim+STOP sim+STOPDO sim+WORD sim+para site so+ME
2 so+WANT so+WISH so+o so+quero sogra sossego+> sou+alergica sou+do spam+e ta+tudo tanta
2 tanta+MSG tanta+mensagem tao telefone+e telling tenho+PERSON tenho+SERVICE tenho+SHOP
2 tenho+filho tenho+paciencia terceira texts+are than thanks thats+en.BEFORE thats+en.ME
2 thats+en.TAIL thats+en.VOC the+en.EVENT the+first the+house these this+en.PHONE tipo+DD
2 tipo+DE tipo+de tira+KIN titular+DE titular+deste to+GER to+my to+pedindo toca toda+.
2 toda+hora tomada tomada+, torre torre+a tratamento troco troco+meu tuas tuas+MSG tudo
2 tudo+em tudo+en.THESE uai uai+> uau uau+, ultima+> um um+THING up vai+pro vcs+sao ver+,
2 vespera vez+. vez+que vida+, virou voces+. voces+e voltem voltem+a vontade vontade+, vos
2 vossas+LIST vossas+MSG vossas+MSGS vou vou+marcar want+a who wow your your+en.MESSAGES
2 your+en.SENDING your+texts youre
3 ,+MSGS ,+as ,+com ,+en.SUBJECT ,+mas ,+mudei ,+nao ,+que ,+so ,+tchau ,+vai .+DE .+MSG
3 .+OBJECT .+ah .+as .+canselar .+ces .+com .+en.I .+en.NEG .+encerra .+i .+ja .+mais
3 .+ninguem .+ou .+peco .+plz .+podem .+qro .+retiro .+revogo .+ta .+the .+tlgd .+vejam .+vou
3 0+MSG 0+MSGS 0+da ?+CANCEL ?+REMOVE ?+faco AGAIN+THIS BOTHER+a CALL+AGAIN CALL+MORE
3 CALL+mais CANCEL+LATER CANCEL+MSG CANCEL+com CANCEL+do CANCEL+hoje CANCEL+isso CANCEL+os
3 CONSENT+que DD+CANCEL DD+ME DD+MSG DD+NO DD+OBJECT DD+RECV DD+SEND DD+SERVICE DD+agua
3 DD+ferias DD+fora DD+nao DD+ouro DD+receber DD+uma DE+> DE+CANCEL DE+NUMBER DE+RECV
3 DE+SERVICE DE+agua DE+cadastro DE+en.BEFORE DE+en.MESSAGES DE+escola DE+ferias DE+ficha
3 DE+fora DE+manha DE+mao DE+mensagens DE+moral DE+ouro DE+receber DE+sms DE+um GER+pra GET+,
3 GET+DE GET+a GET+lembrado INF+AGAIN LATER+. LAWYER LAWYER+, LISTKIND+foi ME ME+FORGET
3 ME+SUBJ ME+a ME+do ME+esquecerem ME+precisava ME+tava ME+tira MORE+GET MORE+MSG MORE+MSGS
3 MORE+WANT MSG+do MSG+por MSG+tambem MSGS+. MSGS+> MSGS+e NO+AGAIN NO+MORE NO+RECV
3 NO+autorizo NO+desejo NO+mais NO+os NO+quero NO+respondo NO+sao NO+tem NUM+THIS NUMBER
3 NUMBER+THIS OBJECT+DD OBJECT+chegar OBJECT+de PERSON+DE PSUBJ REMOVE+ME REMOVE+THIS
3 REMOVE+do REMOVE+esse RM+ME RM+do RM+que SEND+, SEND+> SEND+AGAIN SEND+MORE SERVICE+.
3 STOP+com TELL+quando THING+. THIS+se TOLD+com WANT+GET WANT+NO WANT+en.BEFORE WANT+en.NEG
3 WANT+en.NEGATIVE WANT+no WANT+que WANT+ser WISH+FORGET WISH+cortar WISH+en.NEG WISH+esquecer
3 WORD+ai WORD+disso WRONG a+INF a+ME a+en.EVENT a+mim a+partir a+proxima acabou aceitar again
3 agradeco+MORE agradeco+mas ah ah+que ai+> ai+DE and+en.NEG anos+, apartamento arrependi
3 avisa+quando avisem aviso aviso+DE banho banho+ao cada caminho camoes campanhas canselar cao
3 carinho casamento+foi ces chama+AGAIN chama+MORE chama+mais chatear+outro chatice chegar
3 chip com com+as como+WORD como+bloqueio como+en.BEFORE comprar continua continua+GER
3 continua+chegando conversa d da+escola da+mao da+vossa dar dar+banho de+CANCEL de+ME de+MSG
3 de+NO de+OBJECT de+RECV de+SERVICE de+agua de+ferias de+fora de+nao de+ouro de+receber
3 de+uma desativo desejo desistam desiste+DE deste devolvi dia+NO dia+nao disparos disparos+>
3 dou e+DD e+NEVER e+continua e+de e+foi e+nunca em+mim en.AGAIN+> en.BADMSG+. en.BADMSG+>
3 en.BEFORE+DE en.BEFORE+FORGET en.BEFORE+esquecerem en.BEFORE+telemovel en.BEFORE+tira
3 en.DAY+. en.DAY+MSG en.DAY+MSGS en.DAY+da en.EVENT en.GET en.LIST en.ME+FORGET
3 en.ME+esquecerem en.ME+tira en.MENDED+en.BEFORE en.MESSAGE+por en.MY+> en.MY+en.MENDED
3 en.NEG+telemovel en.NEGATIVE+telemovel en.NUMBER en.REPLIED+en.BEFORE en.SENDING+>
3 en.SENDING+por en.STOP+> en.SUBJECT+en.BEFORE en.TAIL+FORGET en.TAIL+esquecerem en.TAIL+tira
3 en.TAKE+my en.TEXT+por en.THESE+mim en.VOC+FORGET en.VOC+en.BEFORE en.VOC+esquecerem
3 en.VOC+tira encarecidamente encarecidamente+que encerra entenderam+> envio+> envios era
3 era+tudo esquecerem esse+NUMBER eu+precisava eu+tava existe facam faleceu+, falei falei+com
3 faz ficha ficha+DD ficha+DE ficha+de fico foi+cancelado for+a fugir fugir+DD fugir+DE
3 fugir+de gostaria+que have ide+INF ide+SEND ide+chatear incluida inscricao+> interesse+,
3 isto+e le lembrado lembrado+por lembretes+DE lembretes+da limite livre loja+, mae mais+THIS
3 mandem+, manha mao maravilha maravilha+, marcar mas mas+WANT me+FORGET me+a me+esquecerem
3 me+tira mensagens+NO mensagens+nao mensagens+tambem meu+> meu+PERSON minha+THING minha+caixa
3 moral morreu mudei my+en.MENDED my+en.NUMBER my+number na+ficha na+moral nada+DD nada+de nao
3 nao+GET nao+RECV nao+autorizo nao+desejo nao+os nao+quero nao+respondo nao+sao nao+tem ne+,
3 nem+AGAIN nem+MORE nem+mais nem+por no+telemovel novidades novidades+DE novo+? numero+WRONG
3 numero+errado o+credito o+do o+ginasio o+mesmo o+remedio oferecer onde+desativo onde+o os+DE
3 os+MSG os+WANT os+WISH os+quero ouro outro+pra pago pao para+o partir partir+DE passo paz+>
3 pedido+DD pedido+de pedindo pelo+site perturbar piscina plz pode+STOPALL pode+parar
3 pode+tirar podem+CANCEL porcaria poupem pra+SEND pra+STOPALL pra+THIS pra+fugir pra+garantia
3 pra+isso precisa+, prestado print qro quando+o que+MSG que+STOP que+STOPDO que+maravilha
3 queijo quero+DE quero+en.NEG quero+ser quit+> rastreio rastreio+DE remedio+chegar respondi
3 rest+en.VOC retiro revogo sai sai+DE sao+bem se+en.BEFORE semana ser+lembrado sim+, sol
3 sumam sumam+> ta+GER ta+INF ta+SEND ta+mandando tambem+> tava telefone tem+MORE tenho+KIN
3 text tira+DE tira+do tira+ele titular tlgd to+en.MY todos trem tudo+, tudo+. uma+senhora va
3 vai+GET vai+ver vao+INF vao+SEND vao+chatear vc+ta vcs vejam vejam+se venda ver ver+se vez+e
3 vida+> visse visse+> voces+en.BEFORE voces+tem vossa your+en.LIST
4 ,+MORE ,+NO ,+cancela ,+na .+AGAIN .+SLOT .+STOPALL .+THING .+adeus .+agradeco .+como
4 .+en.MY .+passo .+so .+to .+toda .+🔕 0+anos AGAIN+uma CANCEL+esse CANCEL+por CONSENT DE+ME
4 DE+NO DE+NUM DE+en.SENDING DE+nao DE+numero FORGET+que GET+THIS INF+outro KIN+. KIN+DE
4 MORE+uma MSG MSG+. MSG+onde MSGS+, MSGS+por NO NO+WISH NO+voltem NUM+WRONG NUM+errado
4 NUMBER+WRONG NUMBER+errado RECV+THIS REMOVE REMOVE+meu SERVICE SERVICE+DD SERVICE+de SHOP+,
4 STOPALL WANT+sair WISH+> WISH+dar WISH+mas WISH+sair WORD+e a+apolice a+conversa adeus+> ago
4 ago+. agradeco aniversariantes apolice aqui+ta avisa bate bloqueio bom+dia cao+> celular+>
4 comigo+> como+, como+e continuar credito da+semana da+um dessas dessas+MSG dessas+MSGS
4 dispenso+, distancia dos e+DE e+MORE e+MSG e+das e+voces em+julho en.AGAIN en.BEFORE
4 en.BEFORE+a en.BEFORE+en.NEG en.DAY+anos en.ENDED+> en.KEYWORD+> en.MY+en.NUMBER
4 en.MY+number en.REPLIED+DE en.REPLIED+en.NEG en.REPLIED+en.NEGATIVE en.REPLIED+no
4 en.THESE+julho en.THINGS+en.BEFORE escola escusam esquecam eterno fingem fingem+que give ide
4 isto julho lembrar lembrar+DE lixo+> loja+DD loja+DE loja+de mais+uma mandar+, mao+> melga
4 mensagem mensagem+> mensagem+DE mensagens meu+advogado mim minha+paciencia my+en.PHONE
4 nao+voltem nenhuma+, nossa o+CONSENT o+consentimento ofereca operadora+, param passo+> pe
4 pedra podem pra+WORD pra+continuar pra+quem precisa precisa+INF professor que+LATER
4 quem+WANT quem+quer quer quer+, receber+MORE resultados retirem saber+DE sai+do saiam se+ME
4 seja+a sign silencio+e so+en.BEFORE so+en.ME so+en.TAIL so+en.VOC so+me some+DE sou+a ta+>
4 tambem+. telemovel tenho texts to+fora toda ultima+, uma+, vacinas vida voces+fingem vossas
5 ,+STOP ,+STOPDO ,+para .+desistam .+mete .+sair ?+? DE+, DE+en.LIST INF LIST+. MSG+DD MSG+de
5 NO+WANT NO+receber NO+sou RM STOPALL+> WANT+> WANT+e WANT+nao WISH+CANCEL WISH+e WISH+nao
5 WISH+que a+nossa adeus agua bloqueando calado calado+, daqui+> das de+INF en.BADMSG
5 en.BEFORE+en.BEFORE en.KINDS en.MENDED en.MY+en.PHONE en.NEG+> en.VOC+> entenderam faleceu
5 fico+DD fico+DE fico+de filho ginasio hoje mais+> mete mete+o moco+> nao+WANT nao+WISH
5 nao+receber nao+sou nem number o+pe once os outro+> peco pode+CANCEL que que+ainda quero+e
5 quero+nao quieto recebo remedio sair+> sao seja sim stress tchau tchau+> telemovel+>
5 tudo+que ultima
6 ,+RM ,+sim .+nem .+os AGAIN+> DD+INF DD+voces DE+INF DE+voces LIST NO+dou REMOVE+> RM+>
6 THIS+ta a+ultima acabou+, and anos cadastro chatear como consentimento daqui de+voces
6 en.PHONE escola+, ferias hoje+> inscricao ja+TOLD mensagens+, meu+NUMBER nao+dou paciencia
6 proxima quero+> receber
7 ,+MSG ,+mensagem ,+por .+CANCEL .+WORD FORGET GET LAWYER+> ME+ja MSG+DE THIS THIS+>
7 WISH+MORE a+loja dispenso entrei eu+ja fora meu+numero moco numero o+resto o+silencio
7 por+que resto sou tambem 🔕
8 ,+REMOVE ,+WORD .+da .+vao CANCEL+> NUM en.BEFORE+> fora+> loja meu+NUM sair vai vao
9 .+vai CANCEL LIST+> NO+precisa RECV STOPDO+> WORD+> en.SENDING nao+precisa
10 MORE+> STOP+> ai
11 ,+CANCEL silencio
13 nao+>
14 .
16 NO+>
"""
