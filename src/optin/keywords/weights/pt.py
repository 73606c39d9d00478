"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-21 =bias
-14 sem
-13 >
-11 PAIN ou
-10 STUFF a+OBJECT en.DAY+> na o obrigada
-9 ,+SEND ,+SUBJ ,+WANT .+e .+tem 0+> LATER LATER+nao antes quando
-8 .+a .+quero LATER+NO NO+CANCEL OBJECT OBJECT+> consigo doutor falar manda meu+WORD
-8 nao+CANCEL quem te
-7 ,+WISH ,+da .+essa CALL CANCEL+a KIN LATER+, NO+WORD NOUNOUT+> SLOT do en.LOSE ficou foto
-7 na+LIST na+lista no obrigada+MORE obrigada+mas outra por qual querer recebi responder texto
-6 , ,+manda ,+quero .+> .+nao DD+> DE+pra MSG+quando NO+pensem SERVICE+> SHOP SLOT+> WISH+,
-6 a+MSG a+SERVICE a+SHOP agora aquele certo continuem da da+pra de+> deixa descadastro
-6 desde+que en.MY en.NEGATIVE en.THESE+en.BEFORE fica ir mandou my+en.THIRD nem+pensem pensem
-6 pensem+em pensem+en.THESE quando+WORD the valeu veio vi voce
-5 ,+INF .+WANT .+autorizo .+deixa .+isso .+meu .+quem .+voces 2 AGAIN+o DE+LISTKIND
-5 DE+lembretes DE+outra LIST+sim ME+tirem MORE+o NO+REMOVE NO+RM NO+consigo NO+sei OBJECT+DE
-5 PAIN+DE REMOVE+a SEND+MSGS SEND+propaganda SHOP+> SLOT+? SLOT+DE STOP+MSG STOPDO+MSG
-5 SUBJ+MSGS SUBJ+propaganda TELL THING+> WISH+ir WORD+o antes+DE aqui+DE assim casa depois
-5 desculpa desde duas ele embora en.BEFORE+tirem en.CALL en.END en.ME+tirem en.MY+en.THIRD
-5 en.TAIL+tirem en.THESE+en.VOC en.VOC+tirem fala fixo foi gente gosto gosto+DE isso it
-5 lembretes mandem+MSG mandem+MSGS mandem+propaganda me+tirem nada nao+REMOVE nao+RM nao+WORD
-5 nao+consigo nao+sei notificacoes precisa+DE propaganda+> que+ME quero+WORD se sem+querer
-5 sempre sera tem tirem
-4 ,+LATER ,+desde ,+e ,+podem ,+tem ,+valeu .+DD .+KIN .+ME .+SEND .+achei .+acho .+bora
-4 .+cancela .+claro .+combinado .+concordo .+de .+en.ME .+en.TAIL .+en.THREAT .+me .+o
-4 .+obrigada .+se AGAIN+DE CANCEL+dos CONSENT+STOP CONSENT+STOPDO CONSENT+WORD CONSENT+para
-4 DD+PAIN DE+PAIN DE+celular DE+dar KIN+nao LIST+da ME+GET NO+STOP NO+STOPDO NO+en.ME
-4 NO+en.TAIL NO+en.VOC NO+gosto NO+mandem NO+me NUMBER+do OBJECT+do PAIN+DD PAIN+de SEND+MSG
-4 SHOP+DE STOPDO+THIS SUBJ+MSG SUBJ+isto TELL+> THIS+DE WANT+DD WANT+DE WANT+REMOVE WANT+RM
-4 WANT+de WISH+voltar a+promocao achei acho acho+que alertas alguem amanha antes+> antigo
-4 apaguei aqui+, aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no bem bloqueou bora cade
-4 cancela claro continuem+GER continuem+INF continuem+SEND da+MSG da+outra da+uma de+PAIN
-4 deixei desculpa+, do+SLOT dos+lembretes doutor+, doutora e+LATER e+agora e+golpe e+pra
-4 em+en.BEFORE em+que email en.BEFORE+en.END en.BEFORE+en.VOC en.DAY+, en.LOSE+>
-4 en.MESSAGES+en.BEFORE en.MESSAGES+en.VOC en.SENDING+en.VOC en.THESE+que en.THREAT+in en.TIME
-4 enquanto escrever essa+mensagem essa+semana estou+a eu+GET eu+NO fala+> fora+do foto+DE
-4 foto+do golpe golpe+> im+in informacoes it+> ja+saiu lembretes+> ligar mais+DE mais+o mando
-4 marcado mensagem+e mensagem+quando meu+KIN minha minhas my nao+gosto nao+mandem ninguem+>
-4 nome o+LAWYER o+OBJECT o+PERSON o+SLOT o+THING obrigada+por on onde pararam pela percebi
-4 por+WISH por+favor por+isso pra+ME pra+mim precisa+DD precisa+de preciso quando+>
-4 quando+STOP quando+STOPDO quanto que+o que+vc recebe rua sabado seguradora sms+, sua
-4 torpedo+> tudo+bem voto
-3 ,+PERSON ,+THIS ,+cade ,+como ,+confere ,+continuem ,+en.NEG ,+ficou ,+isso ,+ja ,+obrigado
-3 ,+quem ,+to .+GET .+LATER .+RECV .+blz .+confirmado .+deixe .+desculpa .+en.LIST .+esse
-3 .+gostou .+im .+mandem .+minha .+nossa .+pix .+pode .+qual .+recebo .+sao .+sera .+tenho
-3 .+texts .+tirem .+vlw .+voltem .+🚫 0 0+, 0+min ?+WANT ?+WISH AGAIN+do AGAIN+escrever
-3 BOTHER+, BOTHER+nada CALL+, CANCEL+DE CANCEL+quando CONSENT+, DD+2 DD+LISTKIND DD+MORE
-3 DD+luto DD+onde DD+produzir DD+ter DE+2 DE+LAWYER DE+MORE DE+SLOT DE+STUFF DE+app
-3 DE+en.SUBJECT DE+luto DE+mensagem DE+minha DE+onde DE+plano DE+produzir DE+ter FORGET+DD
-3 FORGET+de GET+as INF+NO KIN+NO LAWYER+vai LIST+do LIST+e LIST+sao LISTKIND LISTKIND+> ME+MSG
-3 ME+bloqueou ME+en.NEG ME+lembro ME+mandaram MORE MORE+do MORE+escrever MSG+? MSG+STOP
-3 MSG+STOPDO MSG+WORD MSG+acaba MSG+para MSG+sao MSGS+DE MSGS+sao NO+ME NO+STOPALL NO+aguento
-3 NO+autorizei NO+en.BEFORE NO+esquece NO+estou NO+ha NO+parem NO+pedi NO+percebi NO+responder
-3 NO+se NO+vai NOUNOUT OBJECT+em OBJECT+en.THESE PAIN+? PERSON+vai RECV+as RECV+os REMOVE+uma
-3 RM+DD RM+a RM+de RM+uma SEND+mensagem SEND+pra STOP+CANCEL STOP+THIS STOP+as STOP+na
-3 STOP+pra STOP+que STOPDO STOPDO+CANCEL STOPDO+ME STOPDO+as STOPDO+na STOPDO+pra STOPDO+que
-3 STUFF+, SUBJ+nada THIS+, THIS+por WANT WANT+AGAIN WANT+LIST WANT+mais WANT+mensagens
-3 WANT+nem WANT+voltar WISH+apagar WISH+nem WISH+o WISH+reenviar WORD+, WORD+CANCEL WORD+as
-3 WORD+que a+DE a+LATER a+THING a+foto abre acaba+quando acordo adiantou agora+nao ajudam
-3 alarme amo anuidade ao+meu apagar aparelho app ar as+pontas ate audiencia aumento
-3 autorizacao+, blz bolo by certo+, certo+> chegou clean com+KIN comicio como+conseguiram
-3 concordo confere confirmado conseguiram consigo+WORD contacto contacto+> convosco cortar+DE
-3 corte da+SLOT day de+2 de+LISTKIND de+MORE de+luto de+onde de+produzir de+ter dedetizacao
-3 deixar demais+> depois+DE diz do+PERSON do+banco do+en.SUBJECT do+lado dos+MSGS e e+> e+ME
-3 e+comigo e+en.BEFORE e+fixo e+la e+nem e+te em+vez en.BEFORE+LIST en.BEFORE+MSG
-3 en.BEFORE+bloqueou en.BEFORE+da en.BEFORE+en.SUBJECT en.BEFORE+en.YOU en.BEFORE+lembro
-3 en.BEFORE+mandaram en.BEFORE+please en.DAY en.DAY+min en.KINDS+en.SUBJECT en.LIST+en.BEFORE
-3 en.LIST+en.VOC en.ME+CANCEL en.ME+bloqueou en.ME+da en.ME+lembro en.ME+mandaram en.MESSAGE+,
-3 en.NEGATIVE+MSG en.OTHER en.PHONE+> en.REMOVE en.SENDING+en.MENDED en.TAIL+CANCEL
-3 en.TAIL+bloqueou en.TAIL+da en.TAIL+lembro en.TAIL+mandaram en.TEXT+, en.TEXT+en.VOC
-3 en.THESE+vez en.THIRD en.VOC+CANCEL en.VOC+bloqueou en.VOC+da en.VOC+lembro en.VOC+mandaram
-3 escrever+pra esta estava estranho estranho+, eu+nao falo falo+> favor+, fazem fiz formiga
-3 franja fui ganhamos gente+se gosto+DD gosto+de ha hoje+NO hoje+nao how if imobiliaria
-3 incomoda interesse+> inventario irmao isso+, isso+NO isso+e isso+nao la lembrete+> lembro
-3 lembro+DE liga line linha linha+> luto mais+do mais+escrever mandam+THIS mandaram maneirada
-3 marco marquei me+CANCEL me+bloqueou me+da me+lembro me+mandaram mensagens+sao mes mes+>
-3 meu+irmao meu+nome min mural na+portaria nada+, nao+STOP nao+STOPDO nao+aguento
-3 nao+autorizei nao+era nao+esquece nao+estou nao+ha nao+percebi nao+responder nao+se neste
-3 neste+NUM neste+NUMBER no+MSG nome+do notificacao notificado novo+> numero+> numero+e
-3 o+CANCEL o+KIN o+NUMBER o+alarme o+processo o+que o+recibo on+en.MY oponho out ouvir pai
-3 para para+CANCEL para+WORD para+que passou passou+meu pedi pensar+e pessoa+> plano pontas
-3 por+GET por+LIST por+MSG por+MSGS por+enquanto por+escrito por+tudo portao portaria posso
-3 pra+RM pra+eles praga praga+DE preciso+DE preco prefiro produzir promocao+CANCEL
-3 promocao+acaba pronto pronto+> que+e que+eu que+se quem+passou querer+> quero+CANCEL
-3 quero+continuar quero+nem quero+sair quero+voltar receber+as reenviar remover reserva
-3 sair+DE se+for sem+GET sem+autorizacao sempre+> sera+que sexta show sozinho sumiu tenho+esse
-3 ter tirem+DE tirem+a torpedos trabalho uma+maneirada vamos vc vejo vez+DE viu+> vlw voces
-3 volta voltar voltaram voltaram+, want whats zap+, 🚫
-2 "+MORE ,+agora ,+alguem ,+certo ,+chego ,+en.BEFORE ,+en.I ,+en.MY ,+en.NEGATIVE ,+en.TEXT
-2 ,+estava ,+just ,+meu ,+n ,+no ,+o ,+obrigada ,+ok ,+onde ,+ou ,+parabens ,+qual ,+respondo
-2 ,+se ,+voces .+% .+. .+NO .+TELL .+THIS .+aceito .+amem .+amou .+bloqueei .+bom
-2 .+brincadeira .+cancelar .+chorei .+consigo .+contem .+dei .+depois .+disliked .+dois .+ele
-2 .+en.MESSAGES .+en.SENDING .+en.TEXT .+enfatizou .+fala .+feliz .+gosto .+ha .+how
-2 .+kkkkkkkk .+mando .+meus .+mudou .+muito .+naum .+posso .+prefiro .+quando .+remind .+riu
-2 .+sem .+te .+tira .+tranquilo .+um .+uma .+vamos .+what .+whats .+yes 0+por 1 1+> 3 3+> ?
-2 ?+ME ?+NO ?+eu ?+nao ?+quem ?+quero ?+tenho AGAIN+INF AGAIN+LATER AGAIN+SEND AGAIN+THING
-2 AGAIN+as AGAIN+molho ANNOY+MORE ANNOY+NO BOTHER+NO CALL+> CALL+DD CALL+NO CALL+de CALL+em
-2 CALL+en.THESE CALL+nao CANCEL+OBJECT CANCEL+ao CANCEL+da CANCEL+em CANCEL+en.NEG
-2 CANCEL+en.NEGATIVE CANCEL+en.THESE CANCEL+no CANCEL+o CANCEL+ou CLIENT+> DD+STUFF DD+casa
-2 DD+celular DD+chegar DD+dar DD+ideia DD+lembretes DD+mandar DD+nada DD+paraquedas DD+sabado
-2 DD+semana DD+sempre DD+terca DD+um DD+volta DE+WORD DE+acordo DE+ar DE+audiencia DE+aumento
-2 DE+banco DE+banho DE+cabelo DE+casa DE+chegar DE+convidados DE+creche DE+estacionamento
-2 DE+fim DE+ideia DE+lado DE+lista DE+mandar DE+nada DE+para DE+paraquedas DE+portaria
-2 DE+processo DE+promocao DE+rececao DE+roca DE+rua DE+sabado DE+sempre DE+terca DE+trabalho
-2 DE+volta GER+AGAIN GER+MORE GER+mais GET+LIST GET+RECV GET+marcado GET+o GET+os GET+por
-2 GET+recebendo INF+mas INF+nada INF+ninguem INF+pra KIN+> KIN+mandou LATER+o LATER+via LIST+?
-2 LIST+DE LIST+STOP LIST+STOPDO LIST+WORD LIST+en.NEG LIST+en.NEGATIVE LIST+no LIST+para
-2 ME+BOTHER ME+CALL ME+LIST ME+MORE ME+MSGS ME+NEVER ME+NO ME+avisar ME+da ME+escrever
-2 ME+incomoda ME+inscreve ME+interessa ME+mandam ME+nao ME+nunca ME+ouvir ME+tiro MORE+DE
-2 MORE+INF MORE+LATER MORE+NO MORE+SEND MORE+THING MORE+WORD MORE+com MORE+convosco MORE+disso
-2 MORE+molho MORE+nao MSG+CANCEL MSG+assim MSG+en.MY MSG+entao MSG+sem MSG+veio MSGS+?
-2 MSGS+STOP MSGS+STOPDO MSGS+WORD MSGS+da MSGS+para NEVER NO+ANNOY NO+FORGET NO+MSG NO+abre
-2 NO+chegou NO+da NO+desistam NO+entendi NO+era NO+fiz NO+fui NO+kero NO+marquei NO+pega
-2 NO+recebi NO+recebo NO+ta NO+te NO+veio NO+vejo NO+ver NO+vi NOUNOUT+NO NUM+DD NUM+de NUM+e
-2 NUM+esta NUM+gravado NUM+mudou NUM+na NUM+pra NUMBER+DD NUMBER+de NUMBER+e NUMBER+en.MY
-2 NUMBER+gravado NUMBER+mudou NUMBER+na OBJECT+foi OBJECT+ja PAIN+, PERSON PERSON+INF
-2 PERSON+NO PERSON+nao RECV+LIST REMOVE+da REMOVE+por RM+da SEND+DE SEND+isto SERVICE+familia
-2 SERVICE+na SHOP+DD SHOP+de SLOT+, SLOT+DD SLOT+de SLOT+do SLOT+ja SLOT+nao SLOT+ou STOP+DE
-2 STOP+GET STOP+ME STOP+NO STOP+WORD STOP+ao STOP+eu STOP+recado STOP+ver STOPALL+ao STOPDO+DE
-2 STOPDO+GET STOPDO+NO STOPDO+WORD STOPDO+ao STOPDO+eu STOPDO+recado STOPDO+ver STUFF+STOP
-2 STUFF+STOPDO STUFF+WORD STUFF+para SUBJ SUBJ+ME SUBJ+NO SUBJ+THIS SUBJ+en.BEFORE SUBJ+en.ME
-2 SUBJ+en.TAIL SUBJ+en.VOC SUBJ+me SUBJ+mensagem SUBJ+pro THING THING+MORE THING+por THING+que
-2 THIS+DD THIS+REMOVE THIS+cancela THIS+de THIS+en.BEFORE THIS+en.NEG THIS+en.NEGATIVE THIS+na
-2 THIS+nao THIS+no THIS+que TOLD TOLD+MORE TOLD+a TOLD+nada WANT+CANCEL WANT+MSGS WANT+STOP
-2 WANT+STOPDO WANT+apagar WANT+continuar WANT+da WANT+ir WANT+nada WISH+ME WISH+RECV WISH+SEND
-2 WISH+SHOP WISH+a WISH+contar WISH+da WISH+en.ME WISH+en.TAIL WISH+en.VOC WISH+falar WISH+me
-2 WISH+receber WORD+AGAIN WORD+DE WORD+MORE WORD+MSG WORD+THIS WORD+WORD WORD+ao WORD+da
-2 WORD+dai WORD+mais WORD+sem a+AGAIN a+CANCEL a+DD a+LIST a+REMOVE a+WORD a+chave a+consulta
-2 a+de a+en.LIST a+entrega a+faculdade a+lista a+mais a+mensagem a+operacao a+pressao
-2 a+segunda a+tua a+vida a+vossa abre+, abre+> acaba acabar aceitam aceito+os acucar acucar+,
-2 advogado+vai agora+> agora+NO agosto aguento alarme+DE alarme+da alerta+DE alguma
-2 alguma+OBJECT alguma+coisa all amanha+> amem amou amou+> an anestesia anos+e antes+do apagou
-2 aparecem aparecer aparelho+e app+DD app+DE app+de aprendeu aprendeu+a aquela as+mensagens
-2 as+notificacoes assim+que assinar assistencia at atendo atualiza audio automatica+. autorizo
-2 avisos+DE baixa baixa+medica banho+> barulho barulho+, best bora+DE brincadeira bro buscar
-2 cade+o caiu campanhas+, cancela+o cancelamento cancelar+, cancelou cara cara+, cartaz casa+,
-2 casa+e cebola cebola+por celular certeza chave chega chega+MSG chegar+, chego cheia chorei
-2 cliente+> com+a com+ele com+o com+quem com+voces compro comunicacoes+por confere+ai
-2 confirmar confirmo confirmo+> conhece conhece+> conseguir conseguiram+esse
-2 consentimento+STOP consentimento+STOPDO consentimento+WORD consentimento+para consigo+sair
-2 consulta+, contar contar+comigo contigo continuar+RECV continuar+recebendo contrato
-2 convidados convites convosco+, cortada cortada+, cortado custo da+STOP da+STOPDO da+WORD
-2 da+campanhas da+clinica da+creche da+para da+promocao dar+o das+0 das+en.DAY dava+STOP
-2 dava+STOPDO dava+WORD dava+para de+STUFF de+casa de+celular de+chegar de+dar de+ideia
-2 de+lembretes de+mandar de+nada de+paraquedas de+sabado de+semana de+sempre de+terca de+um
-2 de+vcs de+volta decidi dei deixa+DE deixa+ME deixa+eu deixa+na deixa+pra deixar+MSG
-2 deixar+recado deixaram deixe deixou desbloqueei desconsidera desconto desconto+DE
-2 desde+marco desligar desta deu devolve dia+0 dia+> dia+DE dia+en.DAY dirigindo dirigindo+,
-2 disliked disseram disso+por do+LAWYER do+SERVICE do+ar do+estacionamento do+natal do+plano
-2 do+processo do+trabalho doi dos+LIST dos+MSG dos+avisos doutora+> duvida e+INF e+SEND e+THIS
-2 e+WANT e+dai e+en.ME e+en.TAIL e+en.VOC e+eu e+ficar e+me e+o e+outro e+por e+so ela ele+,
-2 eles eles+> em em+meu en.ASKED+for en.BEFORE+BOTHER en.BEFORE+CANCEL en.BEFORE+MSGS
-2 en.BEFORE+SLOT en.BEFORE+avisar en.BEFORE+celular en.BEFORE+en.DAY en.BEFORE+en.LOSE
-2 en.BEFORE+en.NEG en.BEFORE+escrever en.BEFORE+if en.BEFORE+incomoda en.BEFORE+inscreve
-2 en.BEFORE+interessa en.BEFORE+mandam en.BEFORE+on en.BEFORE+you en.CALL+> en.DAY+por
-2 en.DOESNT+ME en.DOESNT+en.LOSE en.DOESNT+en.ME en.DOESNT+en.TAIL en.DOESNT+me en.DOESNT+mind
-2 en.DONT+mind en.END+en.BEFORE en.ENDED+, en.ENDED+en.SUBJECT en.ENDED+en.TIME en.ENDED+if
-2 en.FROM+my en.GAVE+en.VOC en.HEY+, en.I+dont en.I+en.NEG en.KEYWORD+, en.KEYWORD+en.SUBJECT
-2 en.KEYWORD+en.TIME en.KEYWORD+if en.KINDS+en.VOC en.KINDS+en.YOU en.KINDS+you en.LOSE+en.MY
-2 en.ME+BOTHER en.ME+CALL en.ME+WANT en.ME+avisar en.ME+en.NEG en.ME+escrever en.ME+incomoda
-2 en.ME+inscreve en.ME+interessa en.ME+mandam en.MENDED+en.END en.MENDED+en.LOSE
-2 en.MESSAGE+en.SUBJECT en.MESSAGE+en.VOC en.MESSAGE+en.YOU en.MESSAGE+you en.MY+friend
-2 en.MY+line en.MY+son en.NEG en.NEG+LIST en.NEG+ME en.NEG+MSG en.NEG+celular en.NEG+en.ME
-2 en.NEG+en.MY en.NEG+en.TAIL en.NEG+me en.NEG+mind en.NEGATIVE+LIST en.NEGATIVE+celular
-2 en.NOT+en.BEFORE en.NUMBER+to en.PHONE+to en.REPLY+en.VOC en.SENDING+en.BEFORE
-2 en.SENDING+en.YOU en.SENDING+you en.STOP+, en.SUBJECT+dont en.SUBJECT+en.SUBJECT
-2 en.SUBJECT+en.TAKE en.SUBJECT+en.WISH en.SUBJECT+gave en.SUBJECT+want en.TAIL+BOTHER
-2 en.TAIL+CALL en.TAIL+WANT en.TAIL+avisar en.TAIL+en.NEG en.TAIL+escrever en.TAIL+incomoda
-2 en.TAIL+inscreve en.TAIL+interessa en.TAIL+mandam en.TEXT+en.SUBJECT en.TEXT+en.YOU
-2 en.TEXT+you en.THESE en.THESE+meu en.THIRD+en.WANT en.TIME+en.SUBJECT en.VOC+, en.VOC+BOTHER
-2 en.VOC+CALL en.VOC+avisar en.VOC+en.LOSE en.VOC+en.WANT en.VOC+escrever en.VOC+incomoda
-2 en.VOC+inscreve en.VOC+interessa en.VOC+mandam en.VOC+my en.WANT en.YOU+en.WANT
-2 en.YOU+en.WISH encerrar end endereco enfatizou enfatizou+> engano+> enquanto+NO enquanto+nao
-2 entao+> entendi envio+DD envio+DE envio+de envio+o escrito espero espero+> esposa esquece+DD
-2 esquece+DE esquece+de essa+MSG essas+MSGS essas+en.MESSAGES esse+SLOT esse+THIS esse+aqui
-2 esse+exame esta+MSG esta+bem esta+mensagem estacionamento estao este+> este+MSG este+recado
-2 estou estou+DE eu+MORE eu+NEVER eu+e eu+nunca eu+tiro faculdade faculdade+, falado falar+com
-2 falem familia+e faz+o fazer feriado feriado+> ficar ficar+en.VOC fim+DE fixo+, fiz+a foda
-2 foi+PART foi+retirado fora+THIS foram forget foto+que found fralda friend funciona go good
-2 gostou gostou+DD gostou+DE gostou+de gravado grito grupo+, hein+> hoje+, hoje+o horario
-2 how+DE how+do i+en.DOESNT i+en.DONT i+en.NEG ideia ideia+, if+en.SUBJECT in+the incomoda+NO
-2 individual informacao inscreve interessa+> irmao+. isso+REMOVE isso+cancela isso+que
-2 isto+por it+, ja+desbloqueei ja+foi jejum jejum+> juiz just kero kkkk kkkkk kkkkk+> kkkkkkkk
-2 la+se lado+DD lado+DE lado+de late late+, leio lembrada lembretes+STOP lembretes+STOPDO
-2 lembro+DD lembro+de lentes ler leva lhe liguem lindo line+> lista+NO lista+nao lixo+DE logo
-2 mais+INF mais+LATER mais+SEND mais+THING mais+molho manda+> manda+mensagem manda+o
-2 mandar+MORE mandar+mas mandar+mensagem mandem mandou+NO mandou+WORD mandou+nao mano+q
-2 marcado+MORE marcado+nada marco+, marido mas+NO mas+nao me+BOTHER me+CALL me+WANT me+avisar
-2 me+en.NEG me+escrever me+incomoda me+inscreve me+interessa me+mandam medica meio+DE menino
-2 mensagem+, mensagem+sem mensagem+veio message meu+. meu+voto meus mind mind+, minha+CONSENT
-2 minha+casa minha+en.THIRD minha+esposa minha+ex minha+permissao minha+reserva minutos
-2 moca+ME moca+eu molho mudou muita muita+MSG muita+mensagem muito muito+obrigada mundo
-2 my+en.BEFORE my+en.VOC my+friend my+son n+ME n+en.BEFORE n+en.ME n+en.TAIL n+en.VOC n+me
-2 na+DE na+SERVICE na+minha na+rececao na+roca nada+com nada+convosco nada+disso nao+FORGET
-2 nao+REPLY nao+STOPALL nao+TOLD nao+abre nao+chegou nao+da nao+desistam nao+entendi nao+fiz
-2 nao+fui nao+marquei nao+pedi nao+pega nao+recebi nao+recebo nao+ta nao+te nao+vai nao+veio
-2 nao+vejo nao+vou naum naum+WANT naum+WISH naum+kero nem+GET nem+MSG never+mind no+LIST
-2 no+celular nome+NO nome+nao normal not+en.BEFORE notificacao+DE notificacao+do
-2 notificacoes+DE novo numa number+to numero+gravado nunca o+MSG o+PAIN o+SHOP o+WORD
-2 o+aparelho o+barulho o+cartaz o+fixo o+interesse o+juiz o+lixo o+nome o+outro o+pai o+papel
-2 o+portao o+preco o+recebimento o+site obra obrigada+> obrigado+por of+the off+my olha+moca
-2 on+en.BEFORE on+this onde+> one operacao orcamento os+alertas ou+NO ou+e ou+nao outra+pessoa
-2 outro+LAWYER outro+PERSON outro+advogado pagar panfletagem papel para+DE para+ME para+voces
-2 parada parado paraquedas parar+DE parar+ao pararam+DD pararam+DE pararam+de pare+, parto
-2 passa passo+ai paz+com pedi+MORE pedi+nada pelo+MSG pensar pericia permissao perto pessoas
-2 pix plano+familia please+en.END please+en.LOSE pode pode+SEND pode+mandar poe ponto ponto+DE
-2 por+0 por+INF por+NO por+en.DAY por+en.MESSAGE por+en.SENDING por+en.TEXT por+nao por+semana
-2 portaria+> pra+REMOVE pra+deixar pra+la pra+outra pra+ser preciso+WORD preciso+da preco+DE
-2 preco+da pressao+ta promocao+> promos promos+> proposta proposta+> quando+CANCEL
-2 quando+chega quando+sair quanto+e quartos quase que+KIN que+ele que+este que+numero que+sim
-2 quem+TELL quem+eu quem+fala quem+ta querer+, queria queria+que quero+GET quero+o quinta
-2 quiser+> racao recado+> recebendo+> recebimento recebimento+DD recebimento+DE recebimento+de
-2 release removem responder+e respondo+quando resposta riu riu+DD riu+DE riu+de roca running
-2 saber+o saco sai+da saida sair+THIS sair+do saiu+> sala salvou se+WANT se+WISH se+o se+quero
-2 se+trata segunda+via seguro seguro+> sei seis sem+CONSENT sem+THING sem+cebola sem+ler send
-2 ser serve sessao seus seus+MSG seus+MSGS sexta+NO sexta+nao should show+> sim+WISH sim+pode
-2 sinto site+DD site+DE site+de sms so so+LIST so+MSGS so+THIS so+a so+eu so+isso sobre+o
-2 soltou son sou+surda sozinho+, sumiram surda surda+, tanto taxa taxa+DD taxa+DE taxa+de
-2 te+INF te+WISH telefone+DD telefone+NO telefone+de telefone+nao telefonema tem+WORD tem+um
-2 ter+marcado terca teste text+en.VOC texto+, textos textos+> thanks+> they time tira+da tirar
-2 tirar+o tiraram+meu tirei tirem+> tirem+en.BEFORE tirem+en.NEG tirem+en.NEGATIVE tirem+no
-2 tiro to+WORD to+en.ALONE to+en.BADMSG to+en.ENDED to+en.KEYWORD to+en.NEG to+en.STOP
-2 to+en.THINGS to+stop todo+o tooth torpedo tranquilo tranquilo+, trata tratar+THIS tres
-2 trocar troquei troquei+DD troquei+DE troquei+de tua tudo+> um+PERSON uma+vez up+, use
-2 vai+CANCEL valeu+> vc+mandou ver+> vez+, vez+> vez+DD vez+ME vez+de vez+eu vez+por vi+>
-2 vibra viu voce+> voces+removem voces+ta voces+tambem voltar+a vossa+MSG vossa+base
-2 vossa+mensagem vosso+OBJECT voto+e vou+conseguir vou+sim want+to wants what whats+en.MY
-2 you+en.WANT you+en.WISH
2 + ++MORE ++nd ,+1 ,+2 ,+DD ,+LIST ,+LISTKIND ,+NO ,+SHOP ,+agradeco ,+arrependi ,+cada ,+com
2 ,+de ,+dispenso ,+do ,+en.HEY ,+esse ,+este ,+eu ,+muito ,+retirem ,+sao ,+setima ,+tenho
2 ,+toda ,+todo ,+troca .+0 .+BOTHER .+LIST .+NEVER .+NUM .+SLOT .+STOP .+SUBJ .+agua
2 .+cancelem .+chega .+desliga .+dont .+en.BADMSG .+en.DAY .+en.DEAR .+en.ENDED .+en.FROM
2 .+en.GET .+en.I .+en.KEYWORD .+en.NEG .+en.NEGATIVE .+en.STOP .+en.VOC .+enjoei .+esquecam
2 .+esquece .+este .+exerco .+fatura .+favor .+its .+ive .+keria .+moco .+numero .+oferta
2 .+off .+oh .+outra .+parabens .+peco .+ponham .+qero .+quantas .+que .+recuso .+retirem
2 .+sobre .+someone .+sou .+uau .+vc .+vou .+youve 0+DE 0+da 0+dias ?+CANCEL ?+RM ?+WORD
2 AGAIN+, AGAIN+GET AGAIN+MSGS AGAIN+THIS AGAIN+en.BEFORE AGAIN+nd AGAIN+por BOTHER+AGAIN
2 CANCEL+, CANCEL+ME CANCEL+ai CANCEL+do CANCEL+en.ME CANCEL+en.TAIL CANCEL+en.VOC CANCEL+isso
2 CANCEL+ja CANCEL+me CLIENT+que CONSENT+dado CONSENT+que DD DD+LIST DD+MSG DD+NO DD+PERSON
2 DD+SLOT DD+WORD DD+avisos DD+desconto DD+domingo DD+entrada DD+gastar DD+nao DD+numero
2 DD+operadora DD+oposicao DD+vagas DD+venda DD+vez DE+DE DE+OBJECT DE+SERVICE DE+alertas
2 DE+barco DE+beatriz DE+ceu DE+consulta DE+desconto DE+en.MESSAGE DE+en.MESSAGES DE+encomenda
2 DE+entrada DE+esquina DE+gastar DE+jeito DE+lixo DE+loja DE+mapa DE+moral DE+o DE+ofertas
2 DE+oposicao DE+predio DE+proxima DE+remedio DE+rgpd DE+sms DE+telemovel DE+vagas DE+venda
2 DE+vespera DE+vez DE+vida FORGET+tempo GER+, GET+. GET+AGAIN GET+MSG GET+SLOT GET+com
2 GET+dos GET+en.BEFORE GET+essas GET+este GET+isto GET+lembrado GET+mais GET+mensagem INF+.
2 INF+THIS INF+en.BEFORE INF+isto INF+mais INF+o INF+outro INF+so KIN+DE KIN+ME KIN+do
2 KIN+en.ME KIN+en.TAIL KIN+en.VOC KIN+ja KIN+me KIN+nessa KIN+pra KIN+saiu LATER+se LATER+vez
2 LAW LAWYER+, LIST+CANCEL LIST+DD LIST+de LIST+dos LIST+vossas LISTKIND+foi ME+. ME+DE
2 ME+REPLY ME+SEND ME+SUBJ ME+THIS ME+dispenso ME+en.FROM ME+existo ME+facam ME+lembrar
2 ME+mande ME+off ME+so ME+tirar ME+to MORE+DD MORE+MSG MORE+TELL MORE+THIS MORE+avisa MORE+d
2 MORE+na MORE+nada MORE+nd MORE+propaganda MORE+vou MSG+demais MSG+pra MSG+vai MSG+vossas
2 MSGS MSGS+e MSGS+vossas NEVER+vou NO+, NO+SEND NO+contem NO+desejo NO+entenderam NO+enviem
2 NO+fura NO+minha NO+o NO+os NO+por NO+pra NO+pretendo NO+tinha NO+torre NO+voltar NUM+STOP
2 NUM+STOPDO NUM+WORD NUM+morreu NUM+para NUM+que NUMBER+NO NUMBER+STOP NUMBER+STOPDO
2 NUMBER+WORD NUMBER+dai NUMBER+das NUMBER+morreu NUMBER+nao NUMBER+para NUMBER+que OBJECT+ME
2 OBJECT+WISH OBJECT+eu OBJECT+pode OBJECT+pra PERSON+> PERSON+ME PERSON+da PERSON+en.ME
2 PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+nessa PERSON+saiu PREMOVE PSUBJ RECV+>
2 RECV+AGAIN RECV+aviso RECV+essas RECV+este RECV+isto RECV+mais RECV+mensagem REMOVE+,
2 REMOVE+THIS REMOVE+ai REMOVE+en.ME REMOVE+en.TAIL REMOVE+en.VOC REMOVE+me REMOVE+minha
2 REPLY+> REPLY+MORE REPLY+THIS REPLY+isto RM+, RM+en.VOC RM+o RM+so SEND+isso SEND+mais
2 SEND+outro SEND+so SEND+todo SERVICE+. SERVICE+DE SERVICE+ME SERVICE+en.BODY SERVICE+eu
2 SERVICE+mole SERVICE+pra SHOP+. SHOP+esse SLOT+. SLOT+eu SLOT+por STOP+DD STOP+de STOP+en.ME
2 STOP+en.TAIL STOP+en.VOC STOP+hoje STOP+me STOPALL+com STOPDO+DD STOPDO+com STOPDO+de
2 STOPDO+hoje SUBJ+> SUBJ+AGAIN SUBJ+todo TELL+DE THING+DD THING+DE THING+de THING+do
2 THING+en.BODY THING+mole THIS+. THIS+STOP THIS+STOPDO THIS+ai THIS+se THIS+sem TOLD+, WANT+,
2 WANT+> WANT+RECV WANT+THIS WANT+desistir WANT+mudar WANT+possivel WANT+receber WANT+saber
2 WISH+STOPALL WISH+com WISH+desistir WISH+marcar WISH+mudar WISH+os WISH+saber WISH+ser
2 WISH+tirar WORD+LIST WORD+do WORD+en.VOC WORD+hoje WORD+mensagens WORD+ontem WORD+por
2 WORD+tudo WRONG WRONG+. a+CLIENT a+LAW a+LAWYER a+ME a+andar a+atendente a+autorizacao
2 a+cada a+contactar a+disparar a+en.NEG a+en.NEGATIVE a+en.WHO a+mae a+mesma a+mim a+no
2 a+partir a+perguntar a+rececao a+titular a+torneira a+ver abencoe+> about aceito aceito+GET
2 aceito+RECV aceito+receber advogado+> agradeco+que agua+DE agua+en.BODY agua+mole ai+. ai+na
2 ai+pra alerta+a and+en.NEG andar aniversariantes anos+que anular+a anulem apagamento
2 apaguem+> ape aqui+> arrependi arrependi+ME arrependi+en.BEFORE arrependi+en.ME
2 arrependi+en.TAIL arrependi+en.VOC arrependi+me artigo artigo+0 artigo+en.DAY as+DD as+DE
2 as+campanhas as+de as+promocoes assinei atendente automatico autorizo+o avisa+DE aviso+da
2 aviso+do avisos+, banho+e barco barco+DE beatriz before bloqueado+e bloqueando+> bloquear+>
2 boa+sorte caixa+DE caixote caixote+DE caixote+do caminho cancelado cancelado+THIS
2 cancelado+isso capitulo card cardapio caridade caridade+> carinho carro+, carta+,
2 casamento+foi casei casei+, celular+NO celular+nao ces ceu chama chato check check+en.BEFORE
2 chega+> chega+DD chega+DE chega+de chip cima+DE clara codigos coisa coisa+que com+SLOT
2 com+THIS com+isso com+um come comigo como+CANCEL como+WORD como+en.BEFORE comprar
2 comunicacoes+> conheco consentimento+dado contactar contactos contem+comigo continua
2 continua+chegando cortar cortar+> curso custa d+INF d+SEND da+LIST da+SERVICE da+baixa
2 da+beatriz da+lista da+manha dado dar de+LIST de+MSG de+NO de+PERSON de+SLOT de+WORD
2 de+avisos de+desconto de+domingo de+entrada de+gastar de+nao de+numero de+operadora
2 de+oposicao de+vagas de+venda de+vez deixar+DD deixar+de deixem deixem+DD deixem+de dela
2 demais demais+pra desiste desistir+DD desistir+de desliga desliga+esse dessas+LIST
2 dessas+mensagens desse+NUMBER destas+LIST destas+MSG destas+MSGS deste destes destes+LIST
2 destes+MSG destes+MSGS devolvi dia+com direito+ao disparar disparos+> disto disto+> do+ceu
2 do+hospital do+lixo do+predio do+que do+remedio do+rgpd dos+alertas dura e+MSGS e+bom e+hoje
2 e+nao e+que e+rosilda e+tudo e+voces efeitos+imediatos eletronica em+3 em+GET em+RECV
2 em+julho em+maio em+pedra em+receber em+uma en.AGAIN en.ALONE+> en.ALONE+en.BEFORE
2 en.ALONE+en.VOC en.BADMSG en.BADMSG+en.BEFORE en.BADMSG+en.VOC en.BEFORE+? en.BEFORE+DD
2 en.BEFORE+DE en.BEFORE+NUM en.BEFORE+REMOVE en.BEFORE+RM en.BEFORE+THIS en.BEFORE+about
2 en.BEFORE+as en.BEFORE+de en.BEFORE+e en.BEFORE+en.LIST en.BEFORE+en.MESSAGES
2 en.BEFORE+en.NEGATIVE en.BEFORE+en.NUMBER en.BEFORE+en.THIRD en.BEFORE+facam
2 en.BEFORE+lembrar en.BEFORE+no en.BEFORE+number en.BEFORE+off en.BEFORE+telemovel
2 en.BEFORE+tirar en.BODY+em en.BODY+en.THESE en.CONSENT en.DAY+DE en.DAY+da en.DAY+dias
2 en.DOESNT+en.REMOVED en.DONT en.DONT+en.BEFORE en.ENDED+en.MENDED en.EVENT+.
2 en.EVENT+en.BEFORE en.FEEL+for en.FROM+DE en.FROM+en.BEFORE en.FROM+en.VOC en.GET+>
2 en.GET+en.MY en.HEY+en.THREAT en.HEY+im en.I+said en.I+see en.KEYWORD+en.MENDED en.KINDS+,
2 en.KINDS+> en.LIST+. en.LIST+> en.LIST+DE en.LIST+NO en.LIST+en.SUBJECT en.ME+DD en.ME+THIS
2 en.ME+WORD en.ME+de en.ME+en.FROM en.ME+facam en.ME+lembrar en.ME+off en.ME+tirar
2 en.MENDED+> en.MENDED+en.BEFORE en.MENDED+en.THESE en.MESSAGE+. en.MESSAGE+NO en.MESSAGES+.
2 en.MESSAGES+NO en.MY+en.MESSAGES en.MY+en.MY en.MY+inbox en.MY+messages en.NEG+NUM
2 en.NEG+en.HEY en.NEG+en.KINDS en.NEG+en.REMOVED en.NEG+en.REPLY en.NEG+en.SENDING
2 en.NEG+en.WANT en.NEG+en.WISH en.NEG+telemovel en.NEG+text en.NEGATIVE+. en.NEGATIVE+>
2 en.NEGATIVE+NUM en.NEGATIVE+en.BEFORE en.NEGATIVE+telemovel en.NUMBER en.PULL+en.BEFORE
2 en.REMOVED en.REPLIED+DE en.REPLIED+en.BEFORE en.REPLIED+en.NEGATIVE en.REPLIED+no
2 en.SENDING+. en.SENDING+> en.SENDING+DE en.SENDING+NO en.SENDING+e en.SENDING+en.THIRD
2 en.STOP+en.MENDED en.SUBJECT+never en.SUBJECT+see en.TAIL+DD en.TAIL+THIS en.TAIL+WORD
2 en.TAIL+de en.TAIL+en.FROM en.TAIL+facam en.TAIL+lembrar en.TAIL+off en.TAIL+tirar
2 en.TAKE+ME en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+me en.TEXT+. en.TEXT+NO en.TEXT+e
2 en.THESE+3 en.THESE+GET en.THESE+RECV en.THESE+julho en.THESE+maio en.THESE+pedra
2 en.THESE+receber en.THESE+uma en.THINGS+en.BEFORE en.THREAT+a en.UNSUBBED en.VOC+DD
2 en.VOC+REMOVE en.VOC+RM en.VOC+THIS en.VOC+WORD en.VOC+de en.VOC+en.FROM en.VOC+en.THREAT
2 en.VOC+en.VOC en.VOC+facam en.VOC+for en.VOC+im en.VOC+lembrar en.VOC+off en.VOC+tirar
2 en.WANT+a en.YOU+en.VOC encarecidamente encarecidamente+que encomenda+, enjoei enjoei+DE
2 entao+NO entao+WORD entao+nao entra entra+com entre+DE entre+ME entre+nos entregas enviam
2 enviar+THIS enviar+isto envio envios era era+a erro escola+NO escola+nao escrito+> escusam
2 esquina essa+, essa+promocao essas+mensagem esse+MSG esse+PERSON esse+tipo esses esta+seja
2 este+PERSON este+tipo estou+FEDUP estou+farto eu+WANT eu+existo eu+to exclusao exerco
2 exerco+o existo existo+> faco faleceu+. farto farto+DE favor+REMOVE faz+2 fico filho+nessa
2 filho+saiu fingem fingem+que fiquem florzinha foi+cancelado for+MSG from+en.MY from+the fura
2 get ginasio+. gostaria+que grupo+DD grupo+de hein+, hoje+. hoje+LATER hora+. hospital i+see
2 im+a imediatos imoveis imoveis+STOP imoveis+STOPDO imoveis+WORD imoveis+para inbox incluida
2 informativo informativo+DE inscreveram irrita is+en.BEFORE isso+. isso+? isto+> isto+DE
2 its+a ive+got ja+falei ja+tinha ja+to julho keria+possivel lascar lascar+com latim lembrado
2 lembrado+por lembrem lembrete+DD lembrete+DE lembrete+de lembretes+DE lembretes+da levam
2 like limite link link+DD link+DE link+de lista+> listas livro macacos mae+DE mae+da mail+,
2 maio maio+, mais+, mais+GET mais+MSGS mais+THIS mais+por mandam+todo mandando mandando+pra
2 mandar mandar+, mande+MORE mano+DE mantenham mapa mas mas+MORE mas+MSG mas+TELL mas+avisa
2 mas+nada mas+por me me+> me+DD me+THIS me+WORD me+de me+en.FROM me+facam me+lembrar me+off
2 me+tirar meio+solicitar melhor mensagem mensagem+demais mensagem+do mensagem+vai mensagens+.
2 mes+NO mes+nao messages messages+, meu+CONSENT meu+LAWYER meu+MSG meu+celular
2 meu+consentimento meu+direito meu+filho meu+telemovel meu+zap mim+DE mim+SEND mim+SUBJ
2 minha+SERVICE minha+inscricao moco+, mole mole+em mole+en.THESE moral moral+, more
2 more+en.MESSAGES morreu motivo motivo+LATER motivo+ainda move mudar mudar+DD mudar+DE
2 mudar+de muito+obrigado my+inbox n n+> na+SLOT na+moral nada+DE nao nao+SEND nao+contem
2 nao+desejo nao+entenderam nao+enviem nao+fura nao+pra nao+tinha nao+torre nao+voltar nd ne+>
2 ne+? nem+minha nenhum nessa+escola new no+, no+> no+NUM no+en.BEFORE no+telemovel noite+meu
2 nos+, novas novidades+DE novidades+da novo+? number numero+NO numero+STOP numero+STOPDO
2 numero+WORD numero+ai numero+nao numero+para nunca+vou o+casamento o+contato o+envio o+link
2 o+melhor o+mesmo o+numero o+recado o+seu o+tribunal obrigada+, obrigado obrigado+>
2 obrigado+e oferta oferta+NO oferta+nao ofertas ofertas+> off+DE oh on+a oposicao os os+DD
2 os+LIST os+MSGS os+codigos os+contactos os+de os+resultados outdoor outra+OBJECT oxe pa
2 paciencia+> paciente paga+, pago para+a parar+e pararem parem+> parem+com partir partir+DE
2 passo+essa paz paz+> pedido pedido+DD pedido+de pedido+pra pedra+dura pelo+site pentear
2 pentear+macacos perdem perdem+o perdi+, piada plano+DD plano+DE plano+de please pode+FORGET
2 pode+REMOVE pode+RM pode+cortar pode+esquecer podem+CANCEL podem+INF podem+cortar ponham
2 ponham+se possivel possivel+NO possivel+nao posso+AGAIN posso+MORE posso+mais poupem
2 poupem+o pra+SHOP pra+THIS pra+en.BEFORE pra+en.ME pra+en.TAIL pra+en.VOC pra+encher
2 pra+isso pra+me pra+parar praia precisa+SEND precisa+mandar preciso+que predio predio+>
2 presente prestado print print+DD print+DE print+de processo+por procurem professor+> promo
2 promocoes promotional propaganda+e pros proxima+. qero qualquer qualquer+novo quando+a
2 quando+e quando+o quarta+vez que+INF que+REMOVE que+RM que+SEND que+STOPALL que+SUBJ
2 que+chega que+esta que+motivo que+parte que+seja que+tal queijo quer quero+mudar quero+os
2 quero+que rastreio rastreio+DE recado+DE receber+AGAIN receber+este receber+mais
2 receber+nada recebido recebido+THIS recebo+MSG recebo+THIS recebo+essas recebo+mensagem
2 rececao+DE rececao+destes recuso relacao relogio respondi retirem+> retirem+o retiro
2 revogo+o rgpd rgpd+> rosilda ruim saber saber+, saber+dos saiam saiam+> saio+DE saio+THIS
2 sao+chatos saudade saude se+GET se+a se+cancelei se+continuar se+eu se+mandar see sei+que
2 sejam sem+MSG sem+WORD semana semana+. senhora senhora+DD senhora+DE senhora+de ser+lembrado
2 setima setor sff sff+> she sim sms+NO so+ME so+TELL so+WISH solicitar sorte+DE sou+DE stop
2 subscricao subscricao+DE ta ta+GER ta+SEND take take+ME take+en.BEFORE take+me tem+como
2 tem+nada tem+por tenho tenho+OBJECT tenho+PERSON tenho+SHOP tenho+filho tenho+paciencia
2 thanks+for the+en.LIST the+en.MESSAGES the+messages then then+en.NEG these+> this+en.MENDED
2 this+en.NUMBER this+number tinha+OBJECT tinha+SERVICE tinha+pedido tipo tira+so titular
2 titular+DE titular+deste tiver to+GER to+en.TAKE to+en.TEXT to+en.VOC toda+hora todos tomei
2 torneira torneira+DE torre torre+a trabalhando tuas tuas+MSG tudo+, uai+> uau uau+, ultimo
2 um+THING uma+senhora unsubscribed us vacinas vcs+sao ver vespera vida vida+> virou visse
2 visse+> voces+, voces+en.BEFORE voces+en.ME voces+en.TAIL voces+en.VOC voces+fingem voces+me
2 voltei+pra vontade vos vossa vossas+> vossas+LIST vossas+MSG vossas+MSGS vosso+tempo
2 vou+denunciar we we+en.DOESNT when wish wish+to with+the x youve youve+got zero
3 ,+STOPALL ,+as ,+en.FEEL ,+mensagens ,+na ,+nao ,+por ,+tchau .+FORGET .+OBJECT .+RM
3 .+SERVICE .+agradeco .+ah .+boa .+ces .+fico .+mais .+mds .+melhor .+n .+new .+nope
3 .+novidades .+passe .+proxima .+retiro .+revogo .+silencio .+tlgd .+toda .+vcs 0+anos
3 ?+REMOVE ?+faco ANNOY+. CALL+AGAIN CALL+MORE CALL+mais CANCEL+THIS CANCEL+com CANCEL+hoje
3 CANCEL+meu DD+" DD+ME DD+REPLY DD+SEND DD+SERVICE DD+agua DD+enviar DD+fora DD+jeito DD+mim
3 DD+natal DD+saude DD+uma DE+" DE+> DE+ME DE+NO DE+NUMBER DE+REPLY DE+agua DE+en.BEFORE
3 DE+en.LIST DE+en.SENDING DE+enviar DE+escola DE+ficha DE+fora DE+manha DE+mim DE+nao
3 DE+operadora DE+parte DE+que DE+saude DE+semana DE+tomada DE+vossa FORGET+que GER+pra GET+,
3 GET+MORE GET+isso GET+se INF INF+AGAIN LATER+. LATER+> LATER+GET LATER+RECV LATER+recebo
3 LIST ME+> ME+REMOVE ME+RM ME+a ME+esquecerem ME+irrita ME+precisava ME+tava ME+tira
3 MORE+MORE MORE+MSGS MORE+kkk MSG MSG+nao MSG+que MSGS+. MSGS+> MSGS+por NO+AGAIN NO+BOTHER
3 NO+GET NO+MORE NO+RECV NO+WANT NO+aceito NO+autorizo NO+conheco NO+mais NO+respondo NUM+>
3 OBJECT+chegar PAIN+ME PAIN+eu PERSON+DE RECV+MORE RECV+isso REMOVE+DE REMOVE+do REMOVE+tudo
3 RM+do RM+en.ME RM+en.TAIL RM+esse RM+me RM+que SEND+MORE SERVICE STOP+com STOP+e
3 STOP+emergencias STOP+ou STOPALL+e STOPDO+e STOPDO+emergencias STOPDO+ou SUBJ+. SUBJ+a
3 SUBJ+mas SUBJ+so TELL+quando THING+. TOLD+com WANT+NO WANT+en.BEFORE WANT+en.NEG
3 WANT+en.NEGATIVE WANT+no WANT+que WANT+ser WISH+> WISH+FORGET WISH+en.NEG WISH+esquecer
3 WISH+mas WORD+ai WORD+com WORD+emergencias a+INF a+en.BEFORE a+gaveta a+proxima acabou
3 adivinha administrativo aff again+> agradeco+MORE agradeco+mas ah ah+que ai+DE ainda+GET
3 ainda+RECV ainda+recebo aniversario ao+PERSON ao+cao apaguem apartamento apartamento+,
3 assinei+DE assinei+na avisa+quando avisem aviso banho be+en.FROM campanhas celular+>
3 chama+AGAIN chama+MORE chama+mais chatear+outro chatos check+up chegar chegar+> cima+DD
3 cima+de com comecei continua+GER continuar+a cortar+o credit crime cupons+, d da+OBJECT
3 da+escola da+tomada dar+banho de+" de+ME de+SERVICE de+agua de+fora de+jeito de+mim de+natal
3 de+saude de+uma demais+, denunciar desejo desfacam+THIS desfacam+isso desiste+DE dessa desse
3 destas dia+NO dia+nao dispenso+, dispenso+> distancia distancia+> divorcio dizer+NO
3 dizer+nao do+MSG do+mapa done dos+DD dos+DE dos+de e+DD e+MORE e+MSG e+NEVER e+continua
3 e+crime e+de e+nunca em+mim em+setembro emergencias en.AGAIN+> en.ALONE en.BEFORE
3 en.BEFORE+> en.BEFORE+a en.BEFORE+esquecerem en.BEFORE+irrita en.BEFORE+tira en.DAY+anos
3 en.DEAR en.ENDED+> en.GET+en.BEFORE en.HEY en.I en.I+got en.KEYWORD+> en.KINDS en.KINDS+por
3 en.ME en.ME+> en.ME+REMOVE en.ME+RM en.ME+a en.ME+esquecerem en.ME+irrita en.ME+tira
3 en.MESSAGE+por en.MESSAGES en.MY+. en.MY+en.MENDED en.MY+en.NUMBER en.MY+en.SENDING
3 en.MY+number en.NEG+en.BEFORE en.NEG+en.MENDED en.NEGATIVE+, en.REPLIED en.SENDING+por
3 en.STOP+> en.TAIL en.TAIL+> en.TAIL+REMOVE en.TAIL+RM en.TAIL+a en.TAIL+esquecerem
3 en.TAIL+irrita en.TAIL+tira en.TEXT+por en.THESE+mim en.THESE+setembro en.THINGS+up en.VOC
3 en.VOC+. en.VOC+a en.VOC+esquecerem en.VOC+irrita en.VOC+tira enviem+> era+tudo esquecam
3 esquece+que esquecer esquecerem esquina+> essa esse+NUMBER esse+robo eu+CANCEL eu+precisava
3 eu+tava facam falei falei+com familia+NO familia+nao faz fecho ficha ficha+DD ficha+DE
3 ficha+de fio fio+DE fio+da fugir fugir+DD fugir+DE fugir+de garantia gastar gaveta gaveta+DE
3 getting got got+a here ide+INF ide+SEND ide+chatear in+my inscrito interesse+, is isto+e ive
3 ja ja+GET ja+RECV ja+deu ja+recebo jeito+MORE jeito+nenhum largam le lembrar lembrar+DE
3 livre lo lo+> loja+, loja+> loja+DD loja+DE loja+de mandou+ME mandou+eu manha mao maravilha
3 maravilha+, marcar mds me+REMOVE me+RM me+a me+esquecerem me+irrita me+tira melhor+NO
3 melhor+nao mensagem+que mensagens+NO mensagens+nao meu+advogado mim minha+THING minha+caixa
3 minha+conta minha+sogra mudei+pra na+esquina na+ficha na+proxima nada+DD nada+de nao+,
3 nao+BOTHER nao+RECV nao+aceito nao+autorizo nao+conheco nao+os nao+respondo ne+, nem+por
3 nenhuma+, next nope nossa numero+, numero+THIS numero+WRONG numero+errado o+DE o+LISTKIND
3 o+credito o+ginasio o+pa o+pacote o+remedio o+sol operadora os+WANT os+WISH os+quero ou+STOP
3 ou+STOPDO pa+, pacote pao para+> para+emergencias parabens+, parem peco pedindo pesquisa
3 pode+STOPALL pode+parar pode+tirar por+aqui por+onde pra+SEND pra+STOPALL pra+WORD pra+fugir
3 pra+garantia pra+sair precisa+, preciso+GET preciso+saber presente+DE pretendo professor
3 promocoes+> proxima+MSG proxima+mensagem publicidade qro que que+LATER que+MSG que+PAIN
3 que+ainda que+for que+maravilha que+saudade querem quero+DE quero+NO quero+en.NEG quero+ser
3 quit raio raio+que receber+> receber+THIS receber+isso recebo remedio+chegar resto+WISH
3 resto+pode revogo robo robo+DD robo+de saber+DE sao sao+bem saudade+ME saudade+eu
3 se+en.BEFORE setembro setembro+, sim+> so+o sogra sol someone sorte sou+do spam ta+INF
3 ta+mandando tambem+. tanta tanta+MSG tanta+mensagem tempo tenho+SERVICE the+en.BEFORE
3 the+en.SENDING tipo+DD tipo+DE tipo+de tira+DE tira+do tirem+esse tlgd to to+en.BEFORE toda
3 tomada tomada+, trem tudo+. tudo+em tudo+en.THESE um uma+semana va vai+GET vai+pro vai+ver
3 vc+ta venda voces+. voces+tem vontade+, vossa+parte will xo
4 ,+MSGS ,+STOP ,+STOPDO ,+mas ,+mudei ,+para ,+que .+AGAIN .+MORE .+MSG .+MSGS .+THING .+aff
4 .+canselar .+en.MENDED .+id .+ide .+ja .+ninguem .+os .+ou .+please .+qro .+ta .+to .+vejam
4 0+. 0+MSG 0+MSGS ?+? AGAIN+uma BOTHER+a CANCEL+LATER CANCEL+e DD+CANCEL DD+OBJECT DD+RECV
4 DD+ouro DD+receber DE+CANCEL DE+NUM DE+RECV DE+mao DE+ouro DE+receber DE+um FEDUP+DE GET+a
4 LIST+. LIST+tambem ME ME+FORGET ME+do MORE+por MORE+uma MSG+. MSG+DD MSG+DE MSG+NO MSG+de
4 MSG+onde MSGS+tambem NO NO+WISH NO+sao NO+tem NO+voltem NUM+NO NUM+THIS NUM+WRONG NUM+errado
4 NUM+nao NUMBER+WRONG NUMBER+errado OBJECT+DD OBJECT+de RECV+MSG REMOVE+ME RM+ME RM+meu
4 SEND+AGAIN SHOP+, WANT+GET WANT+sair WISH+CANCEL WISH+NO WISH+cortar WORD+e a+piscina
4 aceitar adeus+> agradeco agua alergica and anos+, aviso+DE banho+ao bate be bom+dia cada
4 camoes canselar cao cao+> chatice cloro cm com+as comigo+> como+bloqueio continuar credito
4 da+DE da+mao da+vossa das de+CANCEL de+OBJECT de+RECV de+ouro de+receber desativo
4 desde+LATER desistam dessas dessas+MSG dessas+MSGS deu+ne e+das e+foi en.BEFORE+.
4 en.BEFORE+FORGET en.BEFORE+en.BEFORE en.DAY+. en.DAY+MSG en.DAY+MSGS en.DOESNT en.HEY+>
4 en.ME+FORGET en.NEG+, en.STOP en.TAIL+FORGET en.VOC+> en.VOC+FORGET encerra entenderam+>
4 enviem envio+> escola escola+, faco+um faleceu from ginasio id id+sooner inscricao+> keria
4 lixo+> mae mais+> mais+uma mandem+, mao+> me+FORGET minha+paciencia msg mudei nao+WANT
4 nao+sao nao+tem nao+voltem ne nem+AGAIN nem+MORE nem+mais novidades novo+NO o+CONSENT
4 o+consentimento o+do ofereca onde+desativo onde+o operadora+, os+DE os+MSG ouro parte passe
4 passo pedra piscina podem por+que porcaria pra+quem que+CANCEL que+STOP que+STOPDO quem+WANT
4 quem+quer quer+, quero+MORE receber+MORE resultados risca robo+DE sai+do sair+> so+en.BEFORE
4 so+en.ME so+en.TAIL so+me some+DE sooner sooner+en.DOESNT sooner+en.NEG sooner+en.NOT
4 sooner+not sou+alergica sumam sumam+> tava tem+MORE tenho+KIN uma+, vao+INF vao+SEND
4 vao+chatear vcs vejam vejam+se ver+se vez+e vossas
5 ,+vai .+STOPALL .+adeus .+as .+como .+desistam .+encerra .+passo .+podem AGAIN+> CANCEL+MSG
5 CANCEL+os CANCEL+por CONSENT DD+ferias DE+, DE+ferias DE+mensagens DE+numero GET GET+THIS
5 KIN+. MSG+tambem MSGS+, NUMBER+THIS RECV+THIS REMOVE REMOVE+esse SERVICE+DD SERVICE+de
5 STOPALL+> WANT+e WISH+dar WISH+e WISH+sair a+apolice a+nossa adeus ai+> apolice avisa
5 cadastro como+e conversa correspondencia da+semana de+ferias e+DE en.GET en.MENDED en.NOT
5 en.REPLY ferias+DE filho fora+, ide ja+TOLD mensagem+> mensagem+DE mensagens+tambem meu+>
5 nao+GET nao+WISH nao+quero nem not oferecer ouro+, outro+> param passo+> pe pode+CANCEL
5 pra+continuar precisa quero+> quero+e receber remedio retirem se+ME seja seja+a silencio+e
5 so+en.VOC ta+> tambem+> telemovel tudo+que ultima ultima+, your
6 ,+MORE ,+RM ,+so .+DE .+sair .+🔕 CANCEL+esse DD+voces DE+voces LAWYER+> MORE+> NO+quero
6 NO+receber RECV REMOVE+> RM RM+> WISH+MORE a+conversa acabou+, anos aqui+ta bloqueando
6 bloqueio como como+, da+um de+INF de+voces dos dou en.NEG+> entenderam entrei+DE fico+DD
6 fico+DE fico+de inscricao isto melga mensagens meu+NUMBER meu+numero moco+> nao+receber
6 o+resto paciencia quero+nao quieto resto revogado sou+a tchau tchau+> telemovel+>
7 ,+cancela ,+mensagem .+nem CANCEL+> DD+INF DE+INF NO+sou REMOVE+meu STOPALL THIS THIS+ta
7 WANT+nao WISH+nao WISH+que a+ultima calado calado+, chatear consentimento dispenso
7 en.SENDING entrei eterno eu+ja ferias mensagens+, nao+sou o+pe precisa+INF proxima to+fora
7 unfollow
8 .+mete FORGET LIST+> ME+ja THIS+> a+loja daqui+> hoje loja mete mete+o meu+NUM moco nao+>
8 numero
9 ,+sim .+CANCEL .+da .+vao NO+dou NO+precisa NUM daqui fora+> nao+dou nao+precisa o+silencio
9 sou tambem vao 🔕
10 ,+CANCEL ,+MSG ,+REMOVE ,+WORD .+WORD .+vai NO+> STOP+> STOPDO+> WORD+> hoje+> sair vai
11 CANCEL fora
12 . ai
14 silencio
"""
