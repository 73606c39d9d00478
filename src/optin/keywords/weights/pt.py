"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-19 =bias
-13 >
-12 sem
-11 PAIN a+OBJECT na
-10 ,+SUBJ .+e LATER STUFF obrigada ou
-9 ,+SEND .+quero .+tem en.DAY+> o
-8 ,+WANT .+essa 0+> LATER+nao NO+CANCEL NOUNOUT+> OBJECT OBJECT+> SLOT+> consigo falar ficou
-8 manda meu+WORD nao+CANCEL obrigada+MORE obrigada+mas por quando texto the
-7 .+a LATER+, LATER+NO NO+WORD SERVICE+> SHOP SLOT WISH+, antes continuem depois descadastro
-7 desde doutor na+LIST na+lista qual quem querer recebi
-6 ,+LATER ,+WISH ,+da .+meu .+quem 3 CALL DD+> DE+lembretes DE+pra KIN MSG+quando NO+REMOVE
-6 NO+pensem a+SERVICE da da+pra de+> deixa fica foi ir it nao+REMOVE nao+WORD nem+pensem
-6 notificacoes pensem pensem+em pensem+en.THESE sem+querer te tem valeu veio vi
-5 ,+manda ,+valeu .+> .+DD .+cancela .+de .+deixa .+en.I .+nao .+obrigada .+se 0 AGAIN+o
-5 CANCEL+dos DE+LISTKIND LIST+da LIST+sim ME+tirem MORE+o NO+consigo PAIN+DE SHOP+> WANT+DD
-5 WANT+de a+MSG a+SHOP agora alertas aquele aqui+DE assim certo continuem+GER continuem+INF
-5 continuem+SEND desculpa desde+que do e+pra ele em+en.BEFORE email en.BEFORE+tirem
-5 en.ME+tirem en.NEGATIVE en.TAIL+tirem en.THIRD en.VOC+tirem fala fixo fora+do foto gosto la
-5 lembretes lembretes+> mandou me+tirem mensagem+quando nao+consigo no o+OBJECT o+THING outra
-5 que+ME quero+WORD responder se voce
-4 ,+INF ,+THIS ,+continuem ,+quero ,+tem .+SEND .+WANT .+achei .+acho .+autorizo .+bora
-4 .+claro .+combinado .+en.ME .+isso .+me .+o .+voces 2 ?+NO CANCEL+a CANCEL+o DD+PAIN DE+PAIN
-4 DE+celular LIST+DE ME+GET ME+lembro NO+RM NO+STOP NO+STOPDO NO+sei NUMBER+do PAIN+DD PAIN+de
-4 RECV+os REMOVE+o SEND+MSG SEND+MSGS SEND+mensagem SEND+propaganda SLOT+? SLOT+DE STOPDO+THIS
-4 SUBJ+MSGS SUBJ+propaganda TELL THING+> THIS+DE THIS+por WISH+ir WISH+voltar WORD+o
-4 a+promocao abre achei acho alguem antes+DE anuidade bora cade can cancela casa claro da+SLOT
-4 de+PAIN deixei do+SLOT dos+lembretes doutor+, doutora duas e+agora e+golpe em+que embora
-4 en.BEFORE+lembro en.I en.ME+lembro en.MESSAGES+, en.MY en.MY+en.THIRD en.SENDING+,
-4 en.TAIL+lembro en.THESE+en.BEFORE en.THESE+que en.VOC+lembro escrever essa+mensagem
-4 essa+semana estranho favor+, for friday gente golpe golpe+> gosto+DE got informacoes ja+saiu
-4 lembro lembro+DE mais+o mandem+MSG mandem+MSGS mandem+propaganda mando marcado me+lembro
-4 mensagem+e minhas nao+RM nao+sei ninguem+> nome o+PERSON o+SLOT pararam pedi pela percebi
-4 por+MSG por+WISH por+favor posso pra+ME pra+mim precisa+DE preciso+DE propaganda+> quando+>
-4 quando+WORD quanto que+o que+vc recebe sabado sempre sera so that tirem torpedo+> trabalho
-4 tudo+bem voto
-3 , ,+PERSON ,+agora ,+como ,+confere ,+desde ,+e ,+ficou ,+isso ,+ja ,+meu ,+o ,+obrigada
-3 ,+obrigado ,+onde ,+quem ,+se ,+to ,+voces .+KIN .+LATER .+ME .+blz .+can .+concordo
-3 .+confirmado .+desculpa .+gostou .+mandem .+nossa .+pix .+qual .+quando .+sao .+sera .+vlw
-3 .+🚫 0+min ?+WANT ?+WISH ?+nao AGAIN+DE AGAIN+INF AGAIN+THING AGAIN+escrever BOTHER+, CALL+,
-3 CALL+> CANCEL+DE CANCEL+OBJECT CANCEL+da CANCEL+quando CONSENT+, CONSENT+STOP CONSENT+STOPDO
-3 CONSENT+WORD CONSENT+para DD+2 DD+onde DD+produzir DD+ter DE+2 DE+LAWYER DE+SLOT DE+dar
-3 DE+fim DE+lado DE+minha DE+onde DE+outra DE+plano DE+portaria DE+produzir DE+ter KIN+NO
-3 KIN+nao LIST+? LISTKIND ME+MSG ME+da ME+mandaram MORE+INF MORE+THING MORE+escrever MSG+?
-3 MSG+STOP MSG+STOPDO MSG+WORD MSG+acaba MSG+para MSG+sao MSGS+? MSGS+da MSGS+sao NO+aguento
-3 NO+en.ME NO+en.TAIL NO+en.VOC NO+estou NO+gosto NO+ha NO+mandem NO+marquei NO+me NO+pedi
-3 NO+percebi NO+responder NO+vai NUM+mudou NUMBER+mudou OBJECT+DE OBJECT+do PAIN+? PERSON
-3 REMOVE+a REMOVE+uma RM+uma SEND SEND+pra SHOP+DE SLOT+, STOP+CANCEL STOP+GET STOP+MSG
-3 STOP+THIS STOP+na STOP+pra STOPALL+DE STOPDO STOPDO+CANCEL STOPDO+GET STOPDO+MSG STOPDO+WORD
-3 STOPDO+as STOPDO+na STOPDO+pra STUFF+, SUBJ+ME SUBJ+MSG SUBJ+en.BEFORE SUBJ+en.ME
-3 SUBJ+en.TAIL SUBJ+en.VOC SUBJ+isto SUBJ+me TELL+> THING THIS+, WANT WANT+AGAIN WANT+DE
-3 WANT+LIST WANT+mais WANT+mensagens WANT+nem WANT+voltar WISH+SEND WISH+nem WISH+o
-3 WISH+reenviar WORD+CANCEL WORD+as a a+THING a+foto acaba+quando acho+que acordo acucar
-3 agora+NO agora+nao ajudam alguma amanha amo antes+> antigo aparecem aparelho aparelho+e app
-3 aquela aqui+, aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no ar as+notificacoes
-3 as+pontas at ate audiencia aumento autorizacao+, bem blocked bloqueou blz bolo
-3 can+en.SUBJECT cancela+o cancelar+, certo+, certo+> chave chegou cheia com+KIN comicio
-3 concordo confere confere+ai confirmado confirmo contacto+> convosco cortar+DE corte da+MSG
-3 da+uma de+2 de+onde de+produzir de+ter dedetizacao deixar demais+> desculpa+, deu dia+> diz
-3 do+PERSON do+banco do+lado dos+MSG dos+MSGS e e+LATER e+en.BEFORE e+fixo e+nem e+so e+te ela
-3 em en.BEFORE+LIST en.BEFORE+MSG en.BEFORE+da en.BEFORE+en.TIME en.BEFORE+got
-3 en.BEFORE+mandaram en.BLOCK+en.FROM en.DAY en.DAY+min en.DITCH+en.SUBJECT en.FROM+en.DAY
-3 en.LIST+, en.ME+da en.ME+mandaram en.NEG en.OTHER en.OTHER+> en.SUBJECT en.TAIL+da
-3 en.TAIL+mandaram en.TEXT+, en.THESE en.TIME en.VOC+da en.VOC+mandaram endereco enquanto esta
-3 estava estou+a estranho+, eu+GET eu+NO fala+> falo+> ficar fiz formiga franja fui ganhamos
-3 gosto+DD gosto+de grupo+, horario imobiliaria interesse+> isso isso+, isso+e jejum jejum+>
-3 juiz lembro+DD lembro+de liga ligar linha linha+> mais+DE mais+INF mais+THING mais+escrever
-3 mandar+mensagem mandaram marco marquei me+da me+mandaram mes mes+> message meu+KIN min minha
-3 mudou muito my+en.THIRD na+portaria nada nada+, nao+aguento nao+estou nao+gosto nao+ha
-3 nao+mandem nao+marquei nao+percebi nao+responder nem+GET neste nome+do notificacoes+DE
-3 notificado novo+> numero+> numero+e o+CANCEL o+LAWYER o+MSG o+aparelho o+outro o+que
-3 o+recibo obrigada+> obrigada+por obrigado+por onde ouvir pai pain para para+CANCEL para+ME
-3 para+WORD parada passou+meu pensar+e pessoa+> plano pontas por+MSGS por+enquanto por+escrito
-3 por+tudo portao portaria pra pra+RM pra+deixar pra+eles praga praga+DE precisa+DD precisa+de
-3 preciso preco prefiro produzir promocao+CANCEL promocao+acaba que+eu que+se quem+passou
-3 querer+> queria quero+continuar quero+nem quero+sair quero+voltar reenviar remover rua
-3 sair+DE sem+CONSENT sem+autorizacao sempre+> sera+que so+a sozinho sua sumiu tenho+esse ter
-3 textos tirem+DE torpedo torpedos vc viu+> vlw voces volta voltar voltar+a was with work zap
-3 zap+, 🚫
-2 "+MORE ,+KIN ,+TOLD ,+ainda ,+alguem ,+cade ,+chego ,+ele ,+em ,+en.THESE ,+estava ,+falem
-2 ,+ou ,+parabens ,+podem ,+qual ,+respondo ,+thank ,+tira .+. .+CALL .+STOPDO .+TELL .+THIS
-2 .+aceito .+amou .+bom .+brincadeira .+cancelar .+chorei .+comprei .+confirmo .+consigo
-2 .+contem .+deixe .+depois .+dois .+en.TAIL .+en.THREAT .+enfatizou .+essas .+esse .+fala
-2 .+feliz .+fiz .+ill .+kkkkkkkk .+mando .+meus .+minha .+mudou .+muito .+naum .+negativo .+oi
-2 .+olha .+pode .+posso .+precisa .+prefiro .+riu .+sua .+te .+tenho .+tira .+tirar .+um
-2 .+voltem 0+, 0+estrelas 0+por 1 1+> 3+> ?+ME ?+eu ?+quem ?+queria ?+tenho AGAIN AGAIN+DD
-2 AGAIN+LATER AGAIN+SEND AGAIN+as AGAIN+de AGAIN+do AGAIN+molho ANNOY+MORE CALL+DD CALL+de
-2 CALL+em CALL+en.THESE CANCEL+ao CANCEL+en.NEG CANCEL+en.NEGATIVE CANCEL+no CANCEL+uma
-2 CLIENT+> DD+LISTKIND DD+acordo DD+celular DD+chegar DD+comunicacoes DD+ideia DD+lembrete
-2 DD+luto DD+mandar DD+paraquedas DD+que DD+sabado DD+semana DD+sempre DD+um DD+volta DE+LIST
-2 DE+STUFF DE+WORD DE+acordo DE+app DE+ar DE+audiencia DE+banco DE+cabelo DE+campanhas DE+casa
-2 DE+chegar DE+comunicacoes DE+convidados DE+creche DE+ideia DE+lembrete DE+lista DE+luto
-2 DE+mandar DE+natal DE+para DE+paraquedas DE+por DE+processo DE+rececao DE+roca DE+rua
-2 DE+sabado DE+sempre DE+trabalho DE+volta FEDUP+, FORGET+DD FORGET+de GER+AGAIN GER+MORE
-2 GER+mais GET+RECV GET+as GET+marcado GET+o GET+os GET+quanto GET+recebendo INF+DD INF+NO
-2 INF+OBJECT INF+STOP INF+STOPDO INF+de INF+mas INF+mensagem INF+nada INF+nao INF+ninguem
-2 INF+pra KIN+> KIN+mandou LATER+? LAWYER+vai LIST+STOP LIST+STOPDO LIST+WORD LIST+do LIST+e
-2 LIST+en.NEG LIST+en.NEGATIVE LIST+no LIST+para LIST+pode LIST+sao LISTKIND+> ME+CALL ME+LIST
-2 ME+ME ME+MORE ME+MSGS ME+NEVER ME+NO ME+avisar ME+cortar ME+esse ME+esta ME+inscreve
-2 ME+inscrevi ME+mandam ME+nunca ME+ouvir ME+sou ME+tiro MORE MORE+LATER MORE+NO MORE+SEND
-2 MORE+WORD MORE+com MORE+convosco MORE+disso MORE+do MORE+ja MORE+molho MORE+nao MSG+CANCEL
-2 MSG+assim MSG+veio MSGS+DE MSGS+STOP MSGS+STOPDO MSGS+WORD MSGS+para MSGS+pode NEVER
-2 NEVER+STOP NEVER+STOPDO NEVER+WORD NO+ANNOY NO+ME NO+MSG NO+STOPALL NO+abre NO+chegou NO+da
-2 NO+desistam NO+deu NO+en.BEFORE NO+entendi NO+era NO+esquece NO+fiz NO+fui NO+funciona
-2 NO+kero NO+parem NO+pega NO+recebi NO+recebo NO+ta NO+veio NO+vejo NO+ver NO+vi NOUNOUT
-2 NUM+DD NUM+de NUM+e NUM+gravado NUMBER+> NUMBER+gravado NUMBER+na OBJECT+, OBJECT+da
-2 OBJECT+foi OBJECT+ja OBJECT+ou PAIN+, PAIN+> PART+DE PERSON+INF PERSON+vai REMOVE+da REPLY
-2 REPLY+pro RM+DD RM+da RM+de SEND+DD SEND+DE SEND+de SEND+isto SEND+ninguem SERVICE+familia
-2 SERVICE+na SHOP+DD SHOP+de SLOT+ja STOP+DE STOP+MSGS STOP+NO STOP+STOPALL STOP+WORD STOP+ao
-2 STOP+as STOP+deixarem STOP+mim STOP+que STOP+ver STOPALL+ao STOPDO+DE STOPDO+ME STOPDO+MSGS
-2 STOPDO+NO STOPDO+STOPALL STOPDO+ao STOPDO+deixarem STOPDO+mim STOPDO+que STOPDO+ver STUFF+DD
-2 STUFF+DE STUFF+STOP STUFF+STOPDO STUFF+WORD STUFF+de STUFF+para SUBJ SUBJ+mensagem SUBJ+por
-2 SUBJ+pro TELL+comigo THING+MORE THING+por THIS+REMOVE THIS+cancela THIS+en.BEFORE THIS+que
-2 TOLD+MORE TOLD+a TOLD+nada WANT+CANCEL WANT+MORE WANT+MSGS WANT+REMOVE WANT+RM WANT+da
-2 WANT+ir WANT+nada WANT+os WANT+tirar WISH+ME WISH+SHOP WISH+a WISH+cancelar WISH+contar
-2 WISH+continuar WISH+da WISH+en.ME WISH+en.TAIL WISH+en.VOC WISH+falar WISH+me WORD+,
-2 WORD+AGAIN WORD+DE WORD+MORE WORD+STOPALL WORD+THIS WORD+WORD WORD+ao WORD+dai WORD+deixarem
-2 WORD+mais WORD+mim WORD+que WORD+sem WORD+uma a+AGAIN a+CANCEL a+DD a+GET a+LATER a+RECV
-2 a+REMOVE a+REPLY a+caixa a+chave a+consulta a+de a+en.LIST a+entrega a+enviar a+mais
-2 a+mensagem a+operacao a+pericia a+pressao a+receber a+tua abre+> acaba acabar aceito+os
-2 acucar+, after after+> agora+> agosto aguento alarme alarme+DE alarme+da alerta+DE
-2 alertas+DE algum amanha+> amou amou+> anestesia anos+e ao+meu apagou apaguei aparecer
-2 aprendeu aprendeu+a aqui assim+que assinar at+en.MY at+the atendo atualiza aula automatica+.
-2 avenca avisam avisos+DE baixa baixa+medica banho+> barulho barulho+, basta boa boletim
-2 bom+WORD brincadeira buscar caiu caiu+DE campanhas+, can+en.I can+i cancelou capa cara
-2 casa+, casa+e casamento+> cebola cebola+por celular certeza chego chorei com+a com+ele
-2 com+voces combinado como+conseguiram comprei compro comunicacoes+por confirmar confirmo+>
-2 conhece conhece+> conseguir conseguiram consentimento+STOP consentimento+STOPDO
-2 consentimento+WORD consentimento+para consigo+WORD consigo+sair consulta+, contacto contar
-2 contar+comigo contigo continuar+RECV continuar+recebendo contrato convidados convites
-2 convosco+, cortada cortada+, cortado custo custo+> cut cut+en.BEFORE da+STOP da+STOPDO
-2 da+WORD da+creche da+outra da+para da+promocao dai+> das+0 das+en.DAY dava+STOP dava+STOPDO
-2 dava+WORD dava+para de+LISTKIND de+acordo de+celular de+chegar de+comunicacoes de+ideia
-2 de+lembrete de+luto de+mandar de+paraquedas de+que de+sabado de+semana de+sempre de+um
-2 de+vcs de+volta dei deixa+DE deixa+ME deixa+eu deixa+na deixa+pra deixaram deixarem deixe
-2 depende depois+> depois+DE desbloqueei desconsidera desconto+DE desde+marco deu+certo
-2 devolve dia dia+0 dia+DE dia+en.DAY did dirigindo dirigindo+, dizia do+LAWYER do+SERVICE
-2 do+ar do+natal do+plano do+trabalho doi dois dos+LIST dos+avisos doutora+> duvida e+> e+INF
-2 e+ME e+SEND e+THIS e+WANT e+comigo e+dai e+en.ME e+en.TAIL e+en.VOC e+ficar e+me e+por
-2 ela+NO ela+nao ele+, eles eles+> em+ME em+meu em+vez empresa en.ASKED en.BEFORE+CANCEL
-2 en.BEFORE+MSGS en.BEFORE+avisar en.BEFORE+celular en.BEFORE+en.MESSAGE en.BEFORE+en.SUBJECT
-2 en.BEFORE+en.TEXT en.BEFORE+inscreve en.BEFORE+inscrevi en.BEFORE+mandam en.BLOCK
-2 en.DAY+estrelas en.DAY+por en.DITCH+en.I en.DITCH+i en.DOESNT en.DOING en.DONT
-2 en.END+en.BEFORE en.END+en.FROM en.END+off en.EVENT en.EVENT+, en.FROM en.HEY en.HEY+,
-2 en.I+en.ENDED en.I+en.NEG en.I+want en.KINDS+got en.LIST+? en.LIST+pode en.LOSE en.LOSE+>
-2 en.ME+CALL en.ME+CANCEL en.ME+avisar en.ME+inscreve en.ME+inscrevi en.ME+mandam en.MESSAGE+,
-2 en.MESSAGE+got en.MESSAGE+pode en.MESSAGES+en.BEFORE en.MESSAGES+pode en.NEG+celular
-2 en.NEGATIVE+LIST en.NEGATIVE+MSG en.NEGATIVE+celular en.PULL en.REMOVE en.REMOVE+>
-2 en.SENDING+en.BEFORE en.SENDING+pode en.SUBJECT+> en.SUBJECT+en.ENDED en.SUBJECT+en.NEG
-2 en.SUBJECT+en.TAKE en.SUBJECT+want en.TAIL+CALL en.TAIL+CANCEL en.TAIL+avisar
-2 en.TAIL+inscreve en.TAIL+inscrevi en.TAIL+mandam en.TAKE en.TEXT+got en.TEXT+pode
-2 en.THESE+ME en.THESE+meu en.THESE+vez en.TIME+> en.TIME+en.MY en.TIME+the en.VOC+,
-2 en.VOC+CALL en.VOC+CANCEL en.VOC+avisar en.VOC+inscreve en.VOC+inscrevi en.VOC+mandam
-2 en.WANT encerrar enfatizou enfatizou+> engano+> entao+> entendi entrega envio+DD envio+DE
-2 envio+de erase espero esquece+DD esquece+DE esquece+de esqueci essa+MSG essas+MSGS
-2 essas+en.MESSAGES esse+THIS esse+aqui esta+FEDUP esta+MSG esta+cheia esta+mensagem esta+na
-2 este este+> este+MSG este+recado estoque estou estou+DE estrelas eu+ME eu+MORE eu+NEVER eu+e
-2 eu+nao eu+nunca eu+sou eu+tiro every falado falar+com falem falem+comigo falo familia+e
-2 faz+o fazem fazer feito feriado feriado+> fim fim+DE fixo+, fiz+a foda foi+PART foi+que
-2 foi+retirado for+en.VOC fora+THIS foram foto+do foto+que funciona gente+se get gostou
-2 gostou+DD gostou+DE gostou+de gravado grito ha had he him hoje+, hoje+NO hoje+nao i+en.ENDED
-2 i+want ideia ideia+, ill in+en.MY incomoda inscreve inscrevi inventario irma irmao irmao+.
-2 irmao+> is+en.BEFORE isso+NO isso+REMOVE isso+cancela isso+nao isso+que isto+por
-2 ja+desbloqueei kero kkkk kkkkk kkkkk+> kkkkkkkk la+se lado lado+DD lado+DE lado+de leio
-2 lembrada lembrete+> lembretes+STOP lembretes+STOPDO lentes leva lhe lindo logo luto mais
-2 mais+DD mais+LATER mais+SEND mais+de mais+do mais+molho manda+> manda+mensagem manda+o
-2 mandam+THIS mandar+MSG mandar+mas mandar+ninguem mande mandem mano+q marca marcado+MORE
-2 marcado+nada marco+, marido mas+NO mas+ja mas+nao me+CALL me+CANCEL me+avisar me+inscreve
-2 me+inscrevi me+mandam medica meio+DE menos mensagem+, mensagem+veio mensagens+DE
-2 mensagens+sao mesmo mesmo+> message+got meu meu+e meu+nome minha+CONSENT minha+casa
-2 minha+permissao minha+reserva moca+ME moca+eu molho muita muita+MSG muita+mensagem
-2 muito+obrigada na+DE na+NUMBER na+SERVICE na+linha na+rececao na+roca nada+com nada+convosco
-2 nada+disso nao+ME nao+REPLY nao+STOP nao+STOPALL nao+STOPDO nao+TOLD nao+abre nao+chegou
-2 nao+da nao+desistam nao+deu nao+en.BEFORE nao+en.ME nao+en.TAIL nao+en.VOC nao+entendi
-2 nao+era nao+esquece nao+fiz nao+fui nao+funciona nao+me nao+pedi nao+pega nao+recebo nao+ta
-2 nao+vai nao+veio nao+vejo nao+vou natal+> naum naum+WANT naum+WISH naum+kero negativo
-2 nem+MSG nenhum+. neste+NUM neste+NUMBER no+LIST no+MSG no+celular numa numero+gravado nunca
-2 nunca+STOP nunca+STOPDO nunca+WORD o+KIN o+NUMBER o+PAIN o+SHOP o+WORD o+alarme o+barulho
-2 o+boletim o+contacto o+cupom o+fixo o+interesse o+juiz o+lixo o+nome o+pai o+portao o+preco
-2 o+processo o+recebimento o+site obra oi oi+? ok olha+moca onde+> operacao oponho orcamento
-2 os+alertas os+pontos otimo ou+NO ou+nao out outra+pessoa outro+LAWYER outro+PERSON
-2 outro+advogado pagar para+MSG para+MSGS para+STOPALL para+deixarem para+mim para+que
-2 para+voces parada+DE parado paraquedas parar+DE parar+ao pararam+DD pararam+DE pararam+de
-2 pare+, parto passo+ai passou pedi+MORE pedi+nada pelo+MSG pensar pericia permissao perto
-2 piso pix plano+familia please pode poe ponto pontos por+0 por+LIST por+NO por+en.DAY
-2 por+en.MESSAGE por+en.SENDING por+en.TEXT por+nao portaria+> postal pra+REMOVE pra+eu pra+la
-2 pra+outra pra+ser preciso+da preco+DE preco+da pressao pressao+ta promocao+> pronto pronto+>
-2 proposta proposta+> quando+CANCEL quando+STOP quando+STOPALL quando+STOPDO quando+sair
-2 quanto+e que+KIN que+e que+en.ME que+en.TAIL que+en.VOC que+me que+numero quem+TELL
-2 quem+fala quem+ta queria+GET queria+que quero+CANCEL quero+o racao recebendo+> recebimento
-2 recebimento+DD recebimento+DE recebimento+de recebo+MORE registo removem rescisao reserva
-2 responder+e respondo+quando resposta retirado reto reto+> riu riu+DD riu+DE riu+de roca
-2 sabado+? saber+o saber+quanto saco sai+da saida sair+THIS sair+do saiu+> se+WANT se+WISH
-2 se+for se+o se+quero se+trata segunda seguro seguro+> sem+THING sem+cebola serve seus
-2 seus+MSG seus+MSGS sexta sexta+NO sexta+nao show sinto siso site+DD site+DE site+de sms+,
-2 sms+pode so+LIST so+MSGS so+THIS so+en.LIST so+en.MESSAGE so+en.MESSAGES so+en.SENDING
-2 so+en.TEXT so+eu so+isso so+sms solicito+a soltou sou+surda sozinho+, sumiram sumiram+,
-2 surda surda+, te+WISH tecnico telefone+> telefone+DD telefone+de telefonema tem+um
-2 tenho+LISTKIND tenho+casamento ter+marcado terca texto+, textos+> texts+en.BEFORE thanks
-2 tira+da tirar tiraram+meu tirei tirem+> tirem+en.BEFORE tiro to+dirigindo trabalho+, trata
-2 tratar+THIS tres trocar troquei troquei+DD troquei+DE troquei+de tua um+PERSON uma
-2 uma+duvida uma+vez ur ur+en.BEFORE use vai+CANCEL valeu+> vamos vc+mandou veio+cortada vejo
-2 velho+DE venho venho+por ver+> vez+> vez+DD vez+DE vez+ME vez+de vez+eu vez+por vi+> viu
-2 voce+> voces+esta voces+removem vosso+OBJECT vou+conseguir vou+sim voz we with+en.MY yes
-2 your+en.SENDING
2 "+" ++MORE ++nd ,+1 ,+2 ,+DD ,+LISTKIND ,+SHOP ,+agradeco ,+arrependi ,+as ,+cada ,+com ,+de
2 ,+dispenso ,+en.DEAR ,+en.MENDED ,+en.TAKE ,+en.THREAT ,+esse ,+este ,+eu ,+im ,+keep
2 ,+muito ,+retirem ,+sao ,+tenho ,+toda ,+todo .+BOTHER .+FORGET .+LIST .+NEVER .+NUM
2 .+NUMBER .+OBJECT .+SERVICE .+SLOT .+STOP .+SUBJ .+TOLD .+af .+agua .+cancelem .+ces .+chega
2 .+com .+declaro .+deixem .+desliga .+en.ENDED .+en.FROM .+en.GET .+en.KEYWORD .+en.LIST
2 .+en.NEG .+enjoei .+esquece .+exerco .+fatura .+favor .+go .+gostaria .+in .+mais .+moco
2 .+novidades .+now .+numero .+oferta .+off .+oh .+plz .+ponham .+quit .+retirem .+so .+sobre
2 .+tlgd .+troco .+vc 0+DE 0+da ?+RM ?+WORD AGAIN+, AGAIN+GET AGAIN+MSG AGAIN+MSGS AGAIN+THIS
2 AGAIN+en.BEFORE AGAIN+nd AGAIN+por AGAIN+um BOTHER+AGAIN CANCEL+ME CANCEL+do CANCEL+ja DD+"
2 DD+MSG DD+NOUNOUT DD+PERSON DD+SLOT DD+avisos DD+bicho DD+cidade DD+desconto DD+en.LIST
2 DD+en.MESSAGES DD+entrada DD+gastar DD+numero DD+oposicao DD+sms DD+uma DD+vez DE+" DE+MSG
2 DE+NOUNOUT DE+OBJECT DE+SEND DE+SERVICE DE+alertas DE+baixa DE+barco DE+beatriz DE+bicho
2 DE+cadastro DE+consulta DE+desconto DE+e DE+en.BEFORE DE+en.MESSAGE DE+en.TEXT DE+encomenda
2 DE+entrada DE+gastar DE+jeito DE+lixo DE+loja DE+mapa DE+moral DE+o DE+ofertas DE+oposicao
2 DE+predio DE+que DE+remedio DE+rgpd DE+secretaria DE+telemovel DE+thank DE+tomada DE+vez
2 FORGET+tempo GER+por GET+. GET+> GET+AGAIN GET+dos GET+en.BEFORE GET+isto GET+lembrado
2 GET+mais GET+mensagem INF+. INF+MSG INF+THIS INF+en.BEFORE INF+en.ME INF+en.TAIL INF+en.VOC
2 INF+mais INF+me INF+o INF+outra INF+outro INF+que INF+so KIN+ME KIN+do KIN+en.ME KIN+en.TAIL
2 KIN+me KIN+nessa KIN+pra KIN+saiu LATER+GET LATER+RECV LATER+cedo LATER+recebo LATER+se LAW
2 LAWYER LAWYER+, LIST+CANCEL LIST+DD LIST+de LIST+dos LIST+vossas LISTKIND+foi ME+, ME+. ME+>
2 ME+DD ME+DE ME+REMOVE ME+REPLY ME+RM ME+THIS ME+WISH ME+avisem ME+de ME+dispenso ME+en.FROM
2 ME+facam ME+lembrar ME+mande ME+quero ME+tirar MORE+DD MORE+GET MORE+MORE MORE+MSG MORE+TELL
2 MORE+avisa MORE+d MORE+na MORE+nada MORE+nd MORE+propaganda MORE+um MORE+vou MSG+a MSG+pra
2 MSG+vossas MSGS MSGS+> MSGS+vossas NEVER+vou NO+, NO+BOTHER NO+GET NO+SEND NO+achei
2 NO+conheco NO+contem NO+desejo NO+enviem NO+esta NO+fura NO+minha NO+na NO+os NO+pra
2 NO+pretendo NO+torre NUM+STOP NUM+STOPDO NUM+WORD NUM+morreu NUM+para NUM+por NUM+que NUMBER
2 NUMBER+NO NUMBER+STOP NUMBER+STOPDO NUMBER+WORD NUMBER+dai NUMBER+morreu NUMBER+nao
2 NUMBER+para NUMBER+por NUMBER+que OBJECT+ME OBJECT+WISH OBJECT+eu OBJECT+pode PERSON+ME
2 PERSON+da PERSON+do PERSON+en.BEFORE PERSON+en.ME PERSON+en.TAIL PERSON+en.VOC PERSON+me
2 PERSON+nessa PERSON+saiu PREMOVE PSUBJ RECV+AGAIN RECV+isto RECV+mais RECV+mensagem REMOVE+,
2 REMOVE+DE REMOVE+THIS REMOVE+ai REMOVE+en.BEFORE REMOVE+en.ME REMOVE+en.TAIL REMOVE+en.VOC
2 REMOVE+me REMOVE+minha REPLY+> REPLY+MORE RM+, RM+en.BEFORE RM+en.ME RM+en.TAIL RM+en.VOC
2 RM+esse RM+me SEND+, SEND+isso SEND+outra SEND+outro SEND+so SERVICE+. SERVICE+ME
2 SERVICE+en.BODY SERVICE+mole SERVICE+pra SHOP+esse SLOT+. SLOT+ME SLOT+eu STOP+DD STOP+com
2 STOP+de STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+hoje STOP+me STOP+mensagens STOPDO+DD
2 STOPDO+de STOPDO+hoje STOPDO+mensagens SUBJ+MORE SUBJ+a SUBJ+mas SUBJ+so TELL+DE TELL+da
2 THING+DD THING+de THING+en.BODY THING+mole THIS+. THIS+ai THIS+e THIS+se TOLD+, WANT+THIS
2 WANT+en.BEFORE WANT+mudar WISH+REMOVE WISH+STOPALL WISH+WORD WISH+com WISH+cortar WISH+mudar
2 WISH+ser WISH+tirar WORD+LIST WORD+com WORD+hoje WORD+ja WORD+mensagens WORD+ontem WORD+por
2 WORD+tudo WRONG a+0 a+CLIENT a+LAW a+LAWYER a+ME a+andar a+atendente a+autorizacao a+cada
2 a+contactar a+disparar a+en.OTHER a+lawyer a+mae a+mesma a+mim a+perguntar a+pessoa
2 a+titular a+torneira a+ver abencoe+> aceito+GET aceito+RECV aceito+receber add add+en.BEFORE
2 adivinha advogado+> af af+ME af+en.BEFORE af+en.ME af+en.TAIL af+en.VOC af+me agradeco+que
2 agua+, agua+DE agua+en.BODY agua+mole ai+. ai+na ainda+GET ainda+RECV ainda+recebo alerta+a
2 already already+> an+hour and+your andar aniversariantes aniversario anos+que anular+a
2 anulem any anything apagamento apaguem ape aqui+> arrependi arrependi+ME arrependi+en.BEFORE
2 arrependi+en.ME arrependi+en.TAIL arrependi+en.VOC arrependi+me artigo artigo+0
2 artigo+en.DAY as+DD as+DE as+campanhas as+de as+vossas autorizei autorizo+o avisa+DE
2 avisa+da avisar+que aviso+da banho+e barco barco+DE beatriz bicho bloqueado+e bloqueando+>
2 bloqueei cada+MSG cada+mensagem caixa+DD caixa+DE caixa+de caminho campanhas cansado
2 cansado+DE capitulo cardapio caridade caridade+> carinho carro+, carta+, casamento+foi
2 casei+, cease ces change change+en.MY chato check chega+DD chega+DE chega+de chegar+AGAIN
2 chegar+MORE chegar+mais chip cima+DD cima+DE cima+de cobranca coisa coisa+que com+SLOT
2 com+THIS com+educacao com+efeitos com+um comigo como+CANCEL como+MSG como+MSGS como+WORD
2 como+a como+en.BADMSG como+en.MESSAGES como+en.SENDING como+en.TEXT como+spam comprar
2 conheco consent consentimento+que consulta contactar contactos contactos+> contato
2 contem+comigo continua continua+chegando continuar+a cortar+o cupons+, curso d da+LIST
2 da+OBJECT da+SERVICE da+baixa da+beatriz da+lista da+manha da+tomada da+vossa dado de+"
2 de+MSG de+NOUNOUT de+PERSON de+SEND de+SLOT de+avisos de+bicho de+cidade de+desconto
2 de+en.LIST de+en.MESSAGES de+entrada de+gastar de+numero de+oposicao de+sms de+uma de+vez
2 deixa+> deixar+DD deixar+de deixem dela demais+, demais+pra denunciar desfacam+THIS
2 desfacam+isso desiste desistir+DD desistir+de desliga desliga+esse desse+NUMBER destas+LIST
2 destas+MSG destas+MSGS devolvi direito direito+ao disparar disparos disto disto+> divorcio
2 do+cadastro do+mapa do+predio do+remedio do+rgpd dos+DD dos+DE dos+alertas dos+de dura
2 e+tudo e+voces educacao educacao+> efeitos efeitos+imediatos eletronica em+3 em+GET em+RECV
2 em+maio em+paz em+pedra em+receber em+setembro en.ALONE en.ALONE+> en.BADMSG+> en.BEFORE+DD
2 en.BEFORE+DE en.BEFORE+REMOVE en.BEFORE+RM en.BEFORE+SUBJ en.BEFORE+THIS en.BEFORE+avisem
2 en.BEFORE+de en.BEFORE+do en.BEFORE+e en.BEFORE+en.FROM en.BEFORE+en.LIST en.BEFORE+facam
2 en.BEFORE+go en.BEFORE+lembrar en.BEFORE+of en.BEFORE+telemovel en.BEFORE+thank
2 en.BEFORE+tirar en.BODY+. en.BODY+em en.BODY+en.THESE en.CALL+en.LIST en.CONSENT en.DAY+DE
2 en.DAY+da en.DAY+en.I en.DAY+en.SUBJECT en.DAY+i en.DITCH en.FROM+DE en.GAVE+en.NEG
2 en.I+need en.KEYWORD en.LIST+NO en.ME+DD en.ME+REMOVE en.ME+RM en.ME+SUBJ en.ME+THIS
2 en.ME+WORD en.ME+avisem en.ME+de en.ME+en.BEFORE en.ME+en.FROM en.ME+facam en.ME+lembrar
2 en.ME+tirar en.MENDED+en.THESE en.MESSAGES+> en.MY+en.CALL en.MY+line en.NEG+telemovel
2 en.NEG+thank en.NEG+to en.NEGATIVE+. en.NEGATIVE+telemovel en.NEGATIVE+thank en.NUMBER
2 en.REPLY+ME en.REPLY+en.ME en.REPLY+en.TAIL en.REPLY+en.VOC en.REPLY+me en.SEND+ME
2 en.SEND+en.ME en.SEND+en.TAIL en.SEND+en.VOC en.SEND+me en.SENDING+> en.SENDING+DE
2 en.SENDING+e en.STOP en.SUBJECT+en.TEXT en.SUBJECT+give en.SUBJECT+have en.SUBJECT+know
2 en.SUBJECT+need en.TAIL+DD en.TAIL+REMOVE en.TAIL+RM en.TAIL+SUBJ en.TAIL+THIS en.TAIL+WORD
2 en.TAIL+about en.TAIL+avisem en.TAIL+de en.TAIL+en.BEFORE en.TAIL+en.FROM en.TAIL+facam
2 en.TAIL+lembrar en.TAIL+tirar en.TAKE+ME en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+me en.TEXT+e
2 en.THESE+3 en.THESE+GET en.THESE+RECV en.THESE+maio en.THESE+paz en.THESE+pedra
2 en.THESE+receber en.THESE+setembro en.UNSUB en.VOC+DD en.VOC+REMOVE en.VOC+RM en.VOC+SUBJ
2 en.VOC+THIS en.VOC+WORD en.VOC+about en.VOC+avisem en.VOC+de en.VOC+en.DAY en.VOC+en.FROM
2 en.VOC+facam en.VOC+go en.VOC+lembrar en.VOC+tirar en.WANT+en.MY en.WISH+en.MY en.WISH+the
2 en.YOU+. encarecidamente encarecidamente+que encomenda+, enjoei enjoei+DE entao entao+NO
2 entao+WORD entao+nao entra entra+com entre+DE entre+ME entre+nos entregas enviem+> envio
2 envios era+a errado errado+> escrito+> escusam esquece+que esquina+> essa+, essa+promocao
2 essas+mensagem esse+NUMBER esse+PERSON esse+robo esse+tipo esses esta+seja estou+FEDUP
2 estou+farto eu+WISH eu+quero eu+to exclusao exerco exerco+o faleceu+. familia+NO familia+nao
2 farto farto+DE favor+REMOVE faz+2 filho+nessa filho+saiu fingem fingem+que fio fio+DE fio+da
2 fiquem florzinha foi+cancelado for+MSG free free+> fugir fugir+DD fugir+DE fugir+de fugiu
2 fura getting ginasio+. go+> go+en.TEXT google gostaria+que grupo+DD grupo+DE grupo+de ha+um
2 have have+en.NEG having hein+, her hoje+LATER hoje+cedo hora+. hospital hour i+need
2 imediatos inscrito irrita is isso+. isto+> isto+DE it+. ja+falei ja+tinha jeito keep+en.MY
2 keep+my kkk+> lawyer lembrado lembrado+por lembrem lembrete+DD lembrete+DE lembrete+de
2 lembretes+DE lembretes+da levam line link link+DD link+DE link+de lista+> listas livro lo
2 loja+> macacos mae+DE mae+da mail+, maio maio+, mais+, mais+GET mais+MSGS mais+THIS mais+por
2 mais+um mandando mandando+> mandar+, mande+MORE mandou+ME mandou+eu mano+DE mantenham mapa
2 mas+MORE mas+MSG mas+MSGS mas+TELL mas+avisa mas+nada me+DD me+REMOVE me+RM me+SUBJ me+THIS
2 me+WORD me+avisem me+de me+en.BEFORE me+en.FROM me+facam me+lembrar me+tirar mensagem+do
2 mensagens+. meu+PERSON meu+celular meu+direito meu+filho mim+DE mim+SEND mim+SUBJ
2 minha+OBJECT minha+THING minha+caixa minha+conta minha+inscricao minha+sogra moco+, mole
2 mole+em mole+en.THESE moral moral+, more+> morreu mother motivo motivo+LATER motivo+ainda
2 mudar+DD mudar+DE mudar+de muito+obrigado my+en.MENDED my+en.NUMBER my+number na+SLOT
2 na+moral na+vida nao nao+BOTHER nao+achei nao+conheco nao+contem nao+desejo nao+enviem
2 nao+esta nao+fura nao+pra nao+torre nd ne+, ne+? need nem+minha nenhum nessa+escola
2 no+telemovel no+thank nos+, novidades+DE novidades+da novo+? now number numero+, numero+NO
2 numero+STOP numero+STOPDO numero+WORD numero+WRONG numero+ai numero+errado numero+nao
2 numero+para nunca+vou o+DE o+casamento o+contato o+ginasio o+link o+pa o+recado o+seu
2 o+tribunal obrigado+> obrigado+e oferta+NO oferta+nao off+DE oh on+a once operadora oposicao
2 os+DD os+MSGS os+contactos os+de over oxe pa pa+, paciencia+> pacote paga+, pago pao para+a
2 para+mensagens parar+e pararem parem+> parte partir+DD partir+de passo+essa paz paz+>
2 peco+com pedido+DD pedido+de pedido+pra pedindo+por pedra+dura pelo+site pentear
2 pentear+macacos perdi+, perguntar perguntar+> pessoa+que piada pix+> plano+DD plano+DE
2 plano+de plz pode+FORGET pode+REMOVE pode+RM pode+esquecer podem+cortar ponham+se
2 posso+AGAIN posso+MORE posso+mais poupem poupem+o pra+SEND pra+SHOP pra+en.BEFORE pra+en.ME
2 pra+en.TAIL pra+en.VOC pra+fugir pra+me pra+parar pra+voces praia pre precisa+,
2 precisa+AGAIN precisa+MORE precisa+SEND precisa+mais precisa+mandar preciso+GET preciso+que
2 preciso+saber predio+> pretendo print print+DE procurem professor+> prometeram promocoes+>
2 propaganda+e pros proxima+. qualquer qualquer+novo quando+a quando+e que+INF que+PAIN
2 que+SEND que+STOPALL que+SUBJ que+chega que+motivo que+parte que+peco que+saudade que+seja
2 queijo queria+a quero+DE quero+mudar quit rastreio rastreio+DE receber+AGAIN receber+mais
2 receber+nada recebido recebido+THIS recebo+MSG recebo+THIS relacao relogio resto+>
2 resto+WISH resto+pode retirem+o rgpd ring ring+en.BEFORE robo robo+DD robo+de ruim saber+,
2 saber+dos saiam saio+DE saio+THIS sao+0 sao+en.DAY saudade se+cancelei se+mandar sei+que
2 sem+MSG sem+WORD semana send+ME send+en.ME send+en.TAIL send+en.VOC send+me senhora
2 senhora+DD senhora+DE senhora+de ser+lembrado setembro sff sff+> sim sim+> sir sms+> so+ME
2 so+TELL so+WANT so+WISH so+o sogra sou+DE sou+o subscricao subscricao+DE ta ta+GER tao
2 tem+como tem+nada tem+por tenho tenho+OBJECT tenho+PERSON tenho+SERVICE tenho+SHOP
2 tenho+filho tenho+paciencia texts these tinha+OBJECT tinha+SERVICE tinha+pedido tira+so
2 tirem+esse titular+DE titular+deste tlgd to+GER to+en.TEXT to+pedindo toda+hora tomada
2 tomada+, too torneira torneira+DE torre torre+a troco+meu tuas tuas+MSG tudo+, tudo+. uai+>
2 ultimo um+THING uma+senhora unsubscribe vacinas vcs+sao vez+. vida visse visse+> voces+.
2 voces+en.BEFORE voces+fingem voltei+pra vontade vos vossa vossas+> vou+comprar want+en.MY
2 what who won your your+en.THIRD
3 ,+LIST ,+MSGS ,+NO ,+STOP ,+STOPALL ,+STOPDO ,+and ,+mas ,+mensagens ,+na ,+nao ,+que
3 ,+tchau ,+the .+AGAIN .+MORE .+MSGS .+RM .+THING .+WISH .+aff .+agradeco .+ah .+en.TIME
3 .+en.YOU .+fico .+if .+mds .+melhor .+n .+passe .+peco .+podem .+proxima .+qro .+retiro
3 .+revogo .+ta .+toda .+vcs .+vejam 0+anos ?+CANCEL ?+REMOVE ?+faco AGAIN+uma ANNOY+.
3 BOTHER+a CALL+AGAIN CALL+MORE CALL+mais CANCEL+THIS CANCEL+com CANCEL+hoje CANCEL+isso
3 CANCEL+meu CONSENT CONSENT+que DD+LIST DD+ME DD+NO DD+RECV DD+REPLY DD+SEND DD+SERVICE
3 DD+WORD DD+agua DD+enviar DD+fora DD+jeito DD+mim DD+nao DD+receber DD+saude DE+> DE+ME
3 DE+NUMBER DE+RECV DE+REPLY DE+agua DE+en.MESSAGES DE+enviar DE+escola DE+ficha DE+fora
3 DE+manha DE+mim DE+operadora DE+receber DE+saude DE+semana DE+sms DE+vida FORGET+que GER+pra
3 GET+, GET+MORE GET+isso GET+se INF INF+AGAIN KIN+DE LATER+. ME ME+a ME+do ME+esquecerem
3 ME+irrita ME+precisava ME+tava ME+tira MORE+kkk MORE+por MORE+uma MSG+. MSG+DD MSG+NO MSG+de
3 MSG+do MSG+nao MSG+por MSG+que MSGS+. MSGS+e NO+aceito NO+autorizo NO+por NO+respondo NUM+>
3 NUM+NO NUM+nao NUMBER+WRONG NUMBER+errado OBJECT+chegar PAIN+ME PAIN+eu PERSON+DE RECV+MORE
3 RECV+MSG RECV+isso REMOVE+ME REMOVE+do REMOVE+tudo RM+ME RM+do RM+que SEND+MORE SEND+mais
3 SERVICE SERVICE+eu STOP+e STOP+ou STOPALL+e STOPDO+e STOPDO+ou SUBJ+. SUBJ+AGAIN TELL+quando
3 THING+. THING+DE THIS+STOP THIS+STOPDO TOLD+com WANT+> WANT+GET WANT+NO WANT+en.NEG
3 WANT+en.NEGATIVE WANT+no WANT+que WANT+ser WISH+> WISH+FORGET WISH+en.NEG WISH+esquecer
3 WORD+ai a+INF a+gaveta a+proxima administrativo aff agradeco+MORE agradeco+mas ah ah+que
3 ai+DE alergica anos+, ao+PERSON ao+cao apartamento apartamento+, assinei assinei+DE
3 assinei+na avisa+quando avisem aviso aviso+DE banho bom+dia camoes cao chama+AGAIN
3 chama+MORE chama+mais chatear+outro chatos check+en.BEFORE check+up chegar chegar+> com+as
3 comecei como+en.BEFORE continua+GER cupons da+escola dar dar+banho das de+LIST de+ME de+NO
3 de+RECV de+SERVICE de+WORD de+agua de+fora de+jeito de+mim de+nao de+receber de+saude
3 desativo desejo desistam desiste+DE desse destas deste dia+NO dia+com dia+nao disparos+>
3 dispenso+, dispenso+> dizer+NO dizer+nao do+MSG e+MORE e+MSG e+NEVER e+continua e+nao
3 e+nunca em+julho em+mim en.BEFORE en.BEFORE+a en.BEFORE+esquecerem en.BEFORE+here
3 en.BEFORE+irrita en.BEFORE+tira en.CALL en.CALL+en.BEFORE en.DAY+anos en.GET+en.NEG
3 en.KINDS+por en.LIST+> en.ME+a en.ME+esquecerem en.ME+irrita en.ME+tira en.MESSAGE+por
3 en.MY+en.BADMSG en.MY+en.NUMBER en.MY+number en.NEG+, en.NEGATIVE+, en.PLURALS
3 en.SENDING+por en.STOP+> en.TAIL+a en.TAIL+esquecerem en.TAIL+irrita en.TAIL+tira en.TAKE+my
3 en.TEXT+por en.THESE+julho en.THESE+mim en.THINGS en.THINGS+. en.THINGS+en.BEFORE
3 en.THINGS+up en.VOC+a en.VOC+esquecerem en.VOC+irrita en.VOC+tira ends enviem envio+> era
3 era+tudo escola esquecam esquecer esquecerem essa eu+CANCEL eu+precisava eu+tava facam
3 faleceu falei falei+com faz fecho ficha ficha+DD ficha+DE ficha+de fico garantia gastar
3 gaveta gaveta+DE go here ide+INF ide+SEND ide+chatear in in+0 in+> in+en.DAY incluida
3 interesse+, is+> isto+e ja+GET ja+RECV ja+deu ja+recebo jeito+MORE jeito+nenhum julho latim
3 le lembrar lembrar+DE livre loja+, loja+DD loja+DE loja+de mais+uma make manha mao maravilha
3 maravilha+, marcar mds me+a me+esquecerem me+irrita me+tira melhor+NO melhor+nao
3 mensagem+que meu+LAWYER meu+telemovel msg mudar mudei+pra my+en.BODY n+> na+esquina na+ficha
3 nada+DD nada+de nao+aceito nao+autorizo nao+os nao+quero nao+respondo ne nem+por nenhuma+,
3 no+, nossa novo+NO numero+THIS o+LISTKIND o+credito o+do o+envio o+numero o+pacote o+remedio
3 ofertas ofertas+> onde+desativo os os+DE os+WANT os+WISH os+cupons os+quero ou+STOP
3 ou+STOPDO para+> parem pedindo pesquisa pode+STOPALL pode+parar pode+tirar por+onde
3 pra+STOPALL pra+THIS pra+WORD pra+isso pra+sair prestado professor proxima+MSG
3 proxima+mensagem publicidade qro quando+o que que+CANCEL que+MSG que+esta que+for
3 que+maravilha quer querem quero+MORE quero+NO quero+en.NEG quero+ser raio raio+que receber+>
3 receber+THIS receber+isso remedio+chegar respondi retiro revogo risca robo+DE saber+DE
3 sai+do sao+bem saude se+ME setembro+, sou+alergica sou+do spam sumam sumam+> ta+INF ta+SEND
3 ta+mandando tambem+. tanta tanta+MSG tanta+mensagem tava tem+MORE tenho+KIN tira+DE tira+do
3 titular toda todos trem tudo+em tudo+en.THESE um va vai+GET vai+pro vai+ver vc+ta vejam
3 vejam+se vida+> voces+, voces+tem vontade+, vossas+LIST vossas+MSG vossas+MSGS yall
4 ,+MORE ,+a ,+mudei ,+para ,+vai .+MSG .+as .+canselar .+en.DITCH .+ide .+ja .+ninguem .+ou
4 .+to 0+. 0+MSG 0+MSGS ?+? CANCEL+LATER CANCEL+e DD+CANCEL DD+OBJECT DD+ferias DD+ouro
4 DE+CANCEL DE+NO DE+NUM DE+en.SENDING DE+ferias DE+mao DE+nao DE+ouro DE+um FEDUP+DE GET+a
4 LIST LIST+. LIST+tambem ME+FORGET ME+SUBJ MORE+MSGS MSG MSG+onde MSGS+, MSGS+por MSGS+tambem
4 NO NO+AGAIN NO+MORE NO+RECV NO+WANT NO+WISH NO+mais NO+quero NO+sao NO+voltem NUM+THIS
4 NUM+WRONG NUM+errado OBJECT+DD OBJECT+de REMOVE+esse RM+meu SEND+AGAIN SERVICE+DD SERVICE+de
4 SHOP+, WANT+sair WISH+CANCEL WISH+NO WISH+mas WISH+sair a+partir aceitar adeus+> agradeco
4 banho+ao bate cada canselar cao+> celular+> chatice cloro cm comigo+> como+bloqueio
4 continuar credito da+mao de+CANCEL de+OBJECT de+ferias de+ouro dessa dessas dessas+MSG
4 dessas+MSGS deu+ne distancia e+DD e+DE e+das e+de e+foi en.BADMSG en.BEFORE+.
4 en.BEFORE+FORGET en.DAY+MSG en.DAY+MSGS en.ENDED+> en.KEYWORD+> en.ME en.ME+FORGET en.MENDED
4 en.REPLY en.TAIL en.TAIL+FORGET en.TEXT en.VOC+. en.VOC+FORGET encerra entenderam+> escola+,
4 filho fora+, ginasio inscricao+> largam lixo+> mandem+, mao+> me me+FORGET mensagem
4 mensagem+> mensagem+DE mensagens mensagens+NO mensagens+nao mensagens+tambem meu+advogado
4 mim minha+paciencia mudei nao+RECV nao+WANT nao+sao nao+voltem nem nem+AGAIN nem+MORE
4 nem+mais novidades o+sol ofereca onde+o operadora+, os+MSG ouro partir partir+DE passe passo
4 peco pedra piscina pode+CANCEL podem+CANCEL porcaria pra+continuar pra+garantia que+LATER
4 que+STOP que+STOPDO que+ainda quem+WANT quem+quer quer+, receber+MORE recebo resultados
4 sair+> se+en.BEFORE so+en.BEFORE so+en.ME so+en.TAIL so+en.VOC so+me sol some+DE this
4 ultima+, uma+, up vao+INF vao+SEND vao+chatear vcs venda ver+se vez+e
5 ,+RM ,+en.MY ,+por ,+so .+STOPALL .+adeus .+como .+desistam .+encerra .+passo CANCEL+esse
5 CANCEL+os CANCEL+por DE+en.LIST DE+mensagens DE+numero GET+THIS KIN+. MSG+tambem NO+tem
5 NUMBER+THIS RECV+THIS REMOVE WANT+e WISH+dar WORD+e a+apolice a+conversa a+nossa acabou
5 adeus agua anos apolice avisa cadastro como+, como+e conversa da+semana dos en.BEFORE+your
5 en.BODY en.KINDS en.MY+en.MENDED en.NEG+> en.PHONE ide ja+TOLD mae mais+> melga meu+>
5 my+en.PHONE n nao+GET nao+WISH nao+tem o+CONSENT o+consentimento oferecer ouro+, outro+>
5 param podem por+que pra+quem precisa quero+> quero+e receber remedio retirem seja seja+a
5 silencio+e tambem+> tchau tchau+> telemovel to tudo+que ultima vossas
6 .+DE .+os .+🔕 AGAIN+> CANCEL+MSG DD+voces DE+voces LAWYER+> MSG+DE NO+receber REMOVE+>
6 REMOVE+meu RM+> STOPALL STOPALL+> WISH+e WISH+que ai+> aqui+ta bloqueando bloqueio como
6 consentimento da+um de+INF de+voces does dou en.MY+en.PHONE en.SENDING entenderam entrei
6 ferias fico+DD fico+DE fico+de hoje how mensagens+, meu+NUMBER moco+> nao+receber o+resto
6 paciencia passo+> pe proxima quero+nao resto sao sou+a ta+> telemovel+> to+fora
7 ,+cancela ,+mensagem .+mete .+nem .+sair CANCEL+> DE+, NO+sou NUM RECV RM THIS+> THIS+ta
7 WANT+nao WISH+MORE WISH+nao a+ultima acabou+, chatear dispenso en.BEFORE+> en.DITCH+> eterno
7 eu+ja hoje+> inscricao isto mete mete+o meu+numero nao+sou o+pe precisa+INF quieto tambem
8 ,+MSG ,+WORD .+WORD .+how DD+INF DE+INF GET ME+ja THIS a+loja calado calado+, daqui+> fora+>
8 meu+NUM moco numero o+silencio sou
9 ,+REMOVE ,+sim .+CANCEL .+da .+vao CANCEL FORGET LIST+> MORE+> NO+dou WORD+> fora loja nao+>
9 nao+dou one vao 🔕
10 ,+CANCEL .+vai NO+precisa STOP+> STOPDO+> daqui nao+precisa sair
11 ai vai
12 . NO+> silencio
"""
