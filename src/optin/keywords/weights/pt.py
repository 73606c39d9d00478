"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["WEIGHTS"]

WEIGHTS: Final = """
-19 =bias
-13 >
-12 sem
-11 PAIN a+OBJECT en.DAY+> na the
-10 ,+SUBJ .+e LATER STUFF obrigada ou
-9 ,+SEND .+quero .+tem
-8 .+a .+essa 0+> LATER+nao NO+CANCEL NOUNOUT+> OBJECT OBJECT+> SLOT+> WISH+, en.NEGATIVE falar
-8 ficou manda meu+WORD nao+CANCEL no o obrigada+MORE obrigada+mas por quando texto
-7 ,+WANT LATER+, LATER+NO NO+WORD SERVICE+> SLOT antes consigo continuem desde doutor en.DAY
-7 en.THIRD na+LIST na+lista qual quem recebi
-6 ,+LATER ,+da .+meu .+nao .+quem CALL DD+> DE+lembretes DE+pra KIN MSG+quando NO+REMOVE
-6 NO+pensem SHOP a+MSG a+SERVICE da da+pra de+> depois descadastro ele en.MY fica ir
-6 nao+REMOVE nem+pensem notificacoes pensem pensem+em pensem+en.THESE querer sem+querer te tem
-6 veio vi
-5 ,+WISH ,+manda ,+valeu .+> .+DD .+WANT .+de .+obrigada AGAIN+o CANCEL+dos DE+LISTKIND
-5 LIST+da LIST+sim ME+tirem MORE+o NO+consigo PAIN+DE SHOP+> WANT+DD WANT+de a+SHOP a+promocao
-5 alertas aquele certo continuem+GER continuem+INF continuem+SEND deixa desculpa desde+que do
-5 e+pra em+en.BEFORE en.BEFORE+tirem en.ME+tirem en.MY+en.THIRD en.TAIL+tirem en.TIME
-5 en.VOC+tirem fala fixo foi fora+do foto friday gente gosto lembretes lembretes+> mandou
-5 me+tirem mensagem+quando nao+WORD nao+consigo o+OBJECT o+THING outra quero+WORD responder
-5 sera valeu voce
-4 , ,+INF ,+continuem ,+e ,+obrigado ,+quero ,+tem .+SEND .+achei .+autorizo .+bora .+cancela
-4 .+claro .+combinado .+deixa .+isso .+o .+se .+voces 2 ?+NO ?+WANT ?+WISH AGAIN+DE CANCEL+a
-4 CANCEL+o DD+PAIN DE+PAIN DE+celular ME+lembro NO+RM NO+STOP NO+STOPDO NO+sei NUMBER+do
-4 PAIN+DD PAIN+de RECV+os REMOVE+o SEND+MSG SEND+MSGS SEND+propaganda SLOT+? SLOT+DE
-4 STOPDO+THIS SUBJ+MSGS SUBJ+propaganda TELL THING+> WISH+ir WISH+voltar WORD+o abre achei
-4 acho agora ajudam alguem antes+DE anuidade aqui+DE assim bora cade casa claro da+SLOT
-4 de+PAIN deixei do+SLOT dos+MSGS dos+lembretes doutor+, doutora duas e+golpe em+que embora
-4 en.BEFORE+da en.BEFORE+en.DAY en.BEFORE+lembro en.DAY+, en.LIST+, en.LOSE en.ME+lembro
-4 en.MESSAGES+, en.SUBJECT en.TAIL+lembro en.THESE+en.BEFORE en.THESE+que en.VOC+lembro
-4 escrever essa+mensagem essa+semana esta eu+NO favor+, golpe golpe+> gosto+DE informacoes la
-4 lembro lembro+DE mais+DE mais+o mandem+MSG mandem+MSGS mandem+propaganda mando marcado
-4 me+lembro mensagem+e minhas nao+RM nao+sei ninguem+> nome o+PERSON o+SLOT one+> pararam pedi
-4 pela percebi por+MSG por+WISH por+favor posso pra+ME pra+mim preciso+DE propaganda+>
-4 quando+> quando+WORD quanto que+ME que+o que+vc recebe sabado se sempre sua tirem torpedo+>
-4 tudo+bem voto you
-3 ,+DE ,+PERSON ,+THIS ,+cade ,+como ,+confere ,+desde ,+ficou ,+isso ,+meu ,+obrigada ,+onde
-3 ,+quem ,+se ,+to ,+voces .+KIN .+LATER .+acho .+blz .+cancel .+concordo .+confirmado .+deixe
-3 .+desculpa .+en.ME .+en.TAIL .+gostou .+mandem .+me .+nossa .+pix .+qual .+quando .+sao
-3 .+sera .+vlw .+🚫 0 0+, 0+min 1+> 3 ?+nao AGAIN+INF AGAIN+THING AGAIN+escrever CALL+, CALL+>
-3 CANCEL+DE CANCEL+OBJECT CANCEL+quando CONSENT+, CONSENT+STOP CONSENT+STOPDO CONSENT+WORD
-3 CONSENT+para DD+2 DD+LISTKIND DD+onde DD+produzir DD+semana DD+ter DE+2 DE+SLOT DE+dar
-3 DE+fim DE+lado DE+minha DE+onde DE+outra DE+plano DE+produzir DE+ter GET+os KIN+NO KIN+nao
-3 LIST+DE LIST+STOP LIST+STOPDO LISTKIND LISTKIND+> ME+GET ME+MSG ME+da ME+mandaram MORE+INF
-3 MORE+THING MORE+escrever MSG+? MSG+STOP MSG+STOPDO MSG+WORD MSG+acaba MSG+para MSG+sao
-3 MSGS+? MSGS+da MSGS+sao NO+STOPALL NO+aguento NO+en.ME NO+estou NO+fiz NO+gosto NO+ha
-3 NO+mandem NO+me NO+pedi NO+percebi NO+responder NO+vai NUM+e NUM+mudou NUMBER+mudou
-3 OBJECT+DE OBJECT+do PAIN+? PERSON REMOVE+a REMOVE+uma RM+uma SEND SEND+mensagem SHOP+DE
-3 SLOT+, STOP+CANCEL STOP+GET STOP+MSG STOP+THIS STOP+WORD STOP+na STOP+pra STOPDO
-3 STOPDO+CANCEL STOPDO+GET STOPDO+MSG STOPDO+WORD STOPDO+as STOPDO+na STOPDO+pra STUFF+,
-3 SUBJ+ME SUBJ+MSG SUBJ+en.BEFORE SUBJ+en.ME SUBJ+en.TAIL SUBJ+en.VOC SUBJ+isto SUBJ+me TELL+>
-3 THIS+, THIS+DE THIS+por WANT WANT+AGAIN WANT+DE WANT+LIST WANT+mais WANT+mensagens WANT+nem
-3 WISH+SEND WISH+nem WISH+o WISH+reenviar WORD+CANCEL WORD+DE WORD+as a+CANCEL a+THING a+foto
-3 acaba+quando aceito+os acho+que acordo agora+nao alguma amanha amo anestesia antes+> antigo
-3 aparecem aparelho aquela aqui aqui+, aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no ar
-3 as+notificacoes as+pontas at ate audiencia aumento autorizacao+, bem bloqueou blz bolo can
-3 can+en.SUBJECT cancel cancela cancela+o cancelar+, certo+, chave chegou cheia com+KIN
-3 comicio concordo confere confirmado confirmo contacto+> convosco cortar+DE corte da+MSG
-3 da+uma de+2 de+LISTKIND de+onde de+produzir de+semana de+ter dedetizacao deixar demais+>
-3 desculpa+, dia+> diz do+PERSON do+banco do+lado dos+LIST dos+MSG e e+LATER e+ME e+agora
-3 e+en.BEFORE e+fixo e+nem e+so e+te ela em email en.BEFORE+LIST en.BEFORE+en.SUBJECT
-3 en.BEFORE+friday en.BEFORE+mandaram en.DAY+min en.DITCH en.DITCH+> en.DOESNT+en.MY
-3 en.ENDED+my en.KEYWORD+my en.LOSE+> en.ME+da en.ME+mandaram en.MY+en.DAY en.MY+en.ENDED
-3 en.MY+en.OTHER en.NOT+en.BEFORE en.NOT+en.MY en.OTHER en.SENDING+, en.TAIL+da
-3 en.TAIL+mandaram en.TEXT+, en.VOC+da en.VOC+en.MY en.VOC+mandaram endereco enquanto estava
-3 este estou+a estranho estranho+, eu+GET fala+> falo+> ficar fiz formiga franja fui ganhamos
-3 gente+se gosto+DD gosto+de imobiliaria in+en.MY in+the interesse+> isso isso+, isso+e its
-3 ja+saiu jejum jejum+> kkkkk lembrete+> lembro+DD lembro+de liga ligar linha linha+> mais+INF
-3 mais+THING mais+escrever mandaram marco marquei me+da me+mandaram mes mes+> meu+KIN min
-3 minha mudou muito my+en.THIRD na+portaria nada nada+, nao+aguento nao+estou nao+gosto nao+ha
-3 nao+mandem nao+percebi nao+responder neste next nome+do not+en.BEFORE not+en.MY
-3 notificacoes+DE notificado novo+> now+, numero+> numero+e o+LAWYER o+MSG o+aparelho o+outro
-3 o+recibo obrigada+> obrigada+por obrigado+por on+the onde oponho out ouvir pai para
-3 para+CANCEL para+ME para+WORD parada passou passou+meu pessoa+> pontas por+MSGS por+enquanto
-3 por+escrito por+tudo portao portaria pra pra+RM pra+deixar pra+eles pra+ser praga+DE
-3 precisa+DE preciso prefiro produzir promocao+CANCEL promocao+acaba pronto+> que+eu
-3 quem+passou querer+> queria quero+continuar quero+nem quero+sair reenviar remover rua
-3 sair+DE se+for sem+CONSENT sem+autorizacao sempre+> sera+que sozinho sumiu tenho+esse ter
-3 textos this+en.DAY tirem+DE torpedos trabalho vc vez+por viu+> vlw voces volta voltar
-3 voltar+a zap zap+, 🚫
-2 "+MORE ,+KIN ,+NUMBER ,+TOLD ,+agora ,+ainda ,+alguem ,+chego ,+ele ,+em ,+en.THESE ,+estava
-2 ,+falem ,+its ,+ja ,+o ,+ou ,+parabens ,+podem ,+qual ,+respondo ,+whats .+% .+. .+CALL .+ME
-2 .+NO .+STOPDO .+TELL .+THIS .+aceito .+amou .+bom .+brincadeira .+cancelar .+chorei
-2 .+comprei .+consigo .+contem .+depois .+disliked .+dois .+en.ASKED .+en.MENDED .+en.TIME
-2 .+en.VOC .+enfatizou .+essas .+esse .+fala .+feliz .+if .+kkkkkkkk .+mando .+minha .+mudou
-2 .+muito .+naum .+negativo .+olha .+pode .+por .+posso .+precisa .+prefiro .+riu .+sua .+te
-2 .+tenho .+tira .+tirar .+um .+voltem 0+por 18h 3+> ? ?+ME ?+eu ?+queria ?+tenho AGAIN+DD
-2 AGAIN+LATER AGAIN+SEND AGAIN+as AGAIN+cedo AGAIN+de AGAIN+do AGAIN+molho ANNOY+MORE BOTHER+,
-2 CALL+DD CALL+de CALL+em CALL+en.THESE CANCEL+ao CANCEL+da CANCEL+em CANCEL+en.NEG
-2 CANCEL+en.NEGATIVE CANCEL+en.THESE CANCEL+no CANCEL+uma CLIENT+> DD+acordo DD+celular
-2 DD+chegar DD+comunicacoes DD+convidados DD+ideia DD+lembrete DD+luto DD+mandar DD+paraquedas
-2 DD+qual DD+que DD+sabado DD+sempre DD+um DD+volta DE+LAWYER DE+LIST DE+STUFF DE+WORD
-2 DE+acordo DE+app DE+ar DE+audiencia DE+banco DE+banho DE+cabelo DE+campanhas DE+casa
-2 DE+chegar DE+comunicacoes DE+convidados DE+creche DE+en.I DE+en.SUBJECT DE+expediente DE+i
-2 DE+ideia DE+lembrete DE+lista DE+luto DE+mandar DE+natal DE+para DE+paraquedas DE+portaria
-2 DE+processo DE+qual DE+rececao DE+roca DE+rua DE+sabado DE+sempre DE+trabalho DE+volta
-2 FORGET+DD FORGET+de GER+AGAIN GER+MORE GER+mais GET+RECV GET+as GET+marcado GET+o GET+quanto
-2 GET+recebendo INF+NO INF+STOP INF+STOPDO INF+mas INF+nada INF+nao INF+ninguem INF+pra KIN+>
-2 KIN+apagou KIN+mandou LATER+? LAWYER+vai LIST+? LIST+WORD LIST+do LIST+e LIST+en.NEG
-2 LIST+en.NEGATIVE LIST+no LIST+para LIST+pode LIST+sao ME+CALL ME+LIST ME+MORE ME+MSGS
-2 ME+NEVER ME+NO ME+avisar ME+cortar ME+esta ME+inscrevi ME+mandam ME+nunca ME+ouvir ME+sou
-2 ME+tiro MORE MORE+LATER MORE+NO MORE+SEND MORE+WORD MORE+cedo MORE+com MORE+convosco
-2 MORE+disso MORE+do MORE+ja MORE+molho MORE+nao MSG+CANCEL MSG+assim MSG+pode MSG+veio
-2 MSGS+DE MSGS+STOP MSGS+STOPDO MSGS+WORD MSGS+para MSGS+pode NEVER NEVER+STOP NEVER+STOPDO
-2 NEVER+WORD NO+ANNOY NO+ME NO+MSG NO+abre NO+chegou NO+da NO+desistam NO+en.TAIL NO+en.VOC
-2 NO+entendi NO+esquece NO+fui NO+funciona NO+kero NO+marquei NO+parem NO+pega NO+recebi
-2 NO+recebo NO+ta NO+to NO+veio NO+vejo NO+ver NO+vi NOUNOUT NUM+DD NUM+como NUM+de
-2 NUM+gravado NUMBER+> NUMBER+como NUMBER+gravado OBJECT+foi OBJECT+ja OBJECT+ou PAIN+, PAIN+>
-2 PART+DE PERSON+NO PERSON+apagou PERSON+nao PERSON+vai REMOVE+da REPLY REPLY+pro RM+DD RM+da
-2 RM+de SEND+DD SEND+DE SEND+de SEND+ninguem SEND+por SEND+pra SERVICE+familia SERVICE+na
-2 SHOP+DD SHOP+de SLOT+ja STOP+DE STOP+MSGS STOP+NO STOP+STOPALL STOP+ao STOP+as STOP+deixarem
-2 STOP+mim STOP+nao STOP+que STOP+ver STOPALL+DE STOPALL+ao STOPDO+DE STOPDO+ME STOPDO+MSGS
-2 STOPDO+NO STOPDO+STOPALL STOPDO+ao STOPDO+deixarem STOPDO+mim STOPDO+nao STOPDO+que
-2 STOPDO+ver STUFF+STOP STUFF+STOPDO STUFF+WORD STUFF+para SUBJ+mensagem SUBJ+por SUBJ+pro
-2 TELL+comigo THING THING+MORE THING+por THIS+REMOVE THIS+cancela THIS+que TOLD+MORE TOLD+a
-2 TOLD+nada WANT+CANCEL WANT+MSGS WANT+REMOVE WANT+RM WANT+da WANT+ir WANT+nada WANT+os
-2 WANT+tirar WANT+voltar WISH+ME WISH+SHOP WISH+a WISH+cancelar WISH+contar WISH+da WISH+en.ME
-2 WISH+en.TAIL WISH+en.VOC WISH+falar WISH+me WORD+, WORD+AGAIN WORD+MORE WORD+STOPALL
-2 WORD+THIS WORD+WORD WORD+ao WORD+dai WORD+deixarem WORD+mais WORD+mim WORD+que WORD+sem
-2 WORD+uma a a+AGAIN a+DD a+DE a+GET a+LATER a+RECV a+REMOVE a+REPLY a+caixa a+chave
-2 a+consulta a+de a+en.THINGS a+entrega a+enviar a+mais a+mandar a+mensagem a+operacao
-2 a+pericia a+pressao a+receber abre+> acaba acabar acucar acucar+, advogado+vai agencia
-2 agora+> agora+NO agosto aguento alarme alarme+DE alarme+da alerta+DE alertas+DE algum
-2 amanha+> amou amou+> ao+meu apagou apaguei aparecer aparelho+e app aprendeu aprendeu+a
-2 assim+que assinar atendo atualiza aula automatica+. avariado avenca avisam avisos+DE baixa
-2 baixa+medica banho+> barulho barulho+, basta boa boletim bom+WORD brincadeira buscar c caiu
-2 caiu+DE campanhas+, can+en.VOC can+en.YOU can+you cancel+en.MY cancel+my cancelar cancelou
-2 capa cara casa+, casa+e casamento+> cebola cebola+por celular certeza certo+> chego chorei
-2 cliente+> com+a com+ele com+voces combinado como+conseguiram compro comunicacoes+por
-2 confere+ai confirmar confirmo+> conhece conhece+> conseguir conseguiram consentimento+STOP
-2 consentimento+STOPDO consentimento+WORD consentimento+para consigo+WORD consigo+sair
-2 consulta+, contacto contar contar+comigo contigo continuar+RECV continuar+recebendo contrato
-2 convidados convites convosco+, cortada cortada+, cortado custo custo+> da+STOP da+STOPDO
-2 da+WORD da+creche da+outra da+para da+promocao das+0 das+en.DAY dava+STOP dava+STOPDO
-2 dava+WORD dava+para de+acordo de+celular de+chegar de+comunicacoes de+convidados de+ideia
-2 de+lembrete de+luto de+mandar de+paraquedas de+qual de+que de+sabado de+sempre de+um de+vcs
-2 de+volta dei deixa+DE deixa+na deixa+pra deixaram deixarem deixe depende depois+DE
-2 desbloqueei desconsidera desde+marco deu deu+certo devolve dia dia+DE dirigindo dirigindo+,
-2 disliked dizia do+LAWYER do+SERVICE do+ar do+en.I do+en.SUBJECT do+i do+natal do+plano
-2 do+trabalho does does+en.MY doi dois dos+avisos doutora+> duvida e+> e+INF e+SEND e+THIS
-2 e+WANT e+comigo e+dai e+en.ME e+en.TAIL e+en.VOC e+ficar e+me e+por ele+, eles eles+> em+meu
-2 em+vez empresa en.ASKED en.BEFORE+CANCEL en.BEFORE+MSG en.BEFORE+MSGS en.BEFORE+SLOT
-2 en.BEFORE+avisar en.BEFORE+celular en.BEFORE+en.VOC en.BEFORE+i en.BEFORE+inscrevi
-2 en.BEFORE+its en.BEFORE+mandam en.CALL en.DAY+por en.DITCH+en.SUBJECT en.DOESNT+en.BEFORE
-2 en.END en.END+en.MY en.END+my en.ENDED en.ENDED+en.FROM en.ENDED+out en.FROM+> en.LIST+pode
-2 en.LOSE+en.MY en.LOSE+my en.ME+CALL en.ME+CANCEL en.ME+avisar en.ME+inscrevi en.ME+mandam
-2 en.MENDED+en.MY en.MENDED+my en.MESSAGE+, en.MESSAGE+pode en.MESSAGES+pode en.MY+same
-2 en.MY+tenant en.NEG+celular en.NEG+en.MY en.NEG+to en.NEGATIVE+LIST en.NEGATIVE+MSG
-2 en.NEGATIVE+celular en.PULL+> en.REMOVE en.REMOVE+> en.SENDING+pode en.SUBJECT+en.SUBJECT
-2 en.SUBJECT+en.VOC en.SUBJECT+en.WANT en.SUBJECT+en.WISH en.SUBJECT+en.YOU en.SUBJECT+you
-2 en.TAIL+CALL en.TAIL+CANCEL en.TAIL+avisar en.TAIL+inscrevi en.TAIL+mandam en.TEXT+pode
-2 en.THESE en.THESE+meu en.THESE+vez en.THREAT en.THREAT+en.BEFORE en.TIME+en.MY
-2 en.TIME+en.SUBJECT en.TIME+en.VOC en.TIME+en.YOU en.TIME+the en.TIME+you en.VOC+CALL
-2 en.VOC+CANCEL en.VOC+avisar en.VOC+inscrevi en.VOC+mandam en.WANT+to en.YOU+en.MY encerrar
-2 endereco+, enfatizou enfatizou+> engano+> entendi entrega envio+DD envio+DE envio+de envio+o
-2 erase espero esquece+DD esquece+DE esquece+de esqueci essa+MSG essas+en.MESSAGES esse+THIS
-2 esse+aqui esta+FEDUP esta+MSG esta+mensagem esta+na estar este+> este+MSG este+recado
-2 estoque estou estou+DE eu+MORE eu+NEVER eu+e eu+nao eu+nunca eu+sou eu+tiro expediente
-2 falado falar+com falem falem+comigo falo familia+e faz+o fazem fazer feito feriado feriado+>
-2 ficar+en.VOC fim fim+DE fixo+, fiz+a foda foi+PART foi+retirado fora+THIS foram foto+do
-2 foto+que from funciona funciona+, give+en.SUBJECT give+en.VOC give+en.YOU give+you gostou
-2 gostou+DD gostou+DE gostou+de gravado grito grupo+, ha ha+STUFF hoje+, hoje+NO hoje+nao
-2 horario ideia ideia+, if+en.SUBJECT if+en.VOC if+en.YOU if+you importante incomoda inscrevi
-2 inventario irmao irmao+. is isso+NO isso+REMOVE isso+cancela isso+nao isso+que isto+por it
-2 it+> ja+desbloqueei juiz kero kkkk kkkkk+> kkkkkkkk la+se lado lado+DD lado+DE lado+de leio
-2 lembrada lembretes+STOP lembretes+STOPDO lentes leva lindo logo luto mais mais+DD mais+LATER
-2 mais+SEND mais+cedo mais+de mais+do mais+molho manda+> manda+mensagem mandam+THIS mandar+MSG
-2 mandar+mas mandar+mensagem mandar+ninguem mande mandem mandou+, mano+q marca marcado+MORE
-2 marcado+nada marco+, marido mas+NO mas+ja mas+nao me+CALL me+CANCEL me+avisar me+inscrevi
-2 me+mandam medica meio+DE mensagem+, mensagem+veio mensagens+DE mensagens+sao mesmo+>
-2 meu+SLOT meu+contato meu+irmao meu+nome minha+CONSENT minha+casa minha+permissao
-2 minha+reserva moca+ME moca+eu molho muita muita+MSG muita+mensagem muito+obrigada my na+DE
-2 na+NUMBER na+SERVICE na+linha na+rececao na+roca nada+com nada+convosco nada+disso nao+REPLY
-2 nao+STOP nao+STOPALL nao+STOPDO nao+TOLD nao+abre nao+chegou nao+da nao+desistam
-2 nao+en.BEFORE nao+en.ME nao+en.TAIL nao+en.VOC nao+entendi nao+era nao+esquece nao+fiz
-2 nao+fui nao+funciona nao+marquei nao+me nao+pedi nao+pega nao+recebo nao+ta nao+to nao+vai
-2 nao+veio nao+vejo nao+vou natal+> naum naum+WANT naum+WISH naum+kero need negativo nem+GET
-2 nem+MSG nenhum+. neste+NUM neste+NUMBER no+LIST no+MSG no+celular numa numero+gravado nunca
-2 nunca+STOP nunca+STOPDO nunca+WORD o+CANCEL o+KIN o+NUMBER o+PAIN o+SHOP o+WORD o+alarme
-2 o+barulho o+boletim o+contacto o+cupom o+fixo o+interesse o+juiz o+lixo o+nome o+pai o+papel
-2 o+portao o+preco o+processo o+que o+recebimento o+site obra olha+moca on on+en.MY onde+> one
-2 operacao opt+en.FROM opt+out orcamento os+alertas otimo ou+NO ou+e ou+nao out+> outra+pessoa
-2 outro+LAWYER outro+PERSON outro+advogado pagar papel para+MSG para+MSGS para+NO para+STOPALL
-2 para+deixarem para+mim para+nao para+que para+voces parada+DD parada+DE parada+de parado
-2 paraquedas parar+ao pararam+DD pararam+DE pararam+de pare+, parto passo+ai pedi+MORE
-2 pedi+nada pelo+MSG pensar+e pericia permissao perto piso pix plano plano+familia pode
-2 pode+mandar poe ponto por+0 por+GET por+LIST por+NO por+en.DAY por+en.MESSAGE por+en.SENDING
-2 por+en.TEXT por+nao portaria+> postal pra+REMOVE pra+eu pra+la pra+outra praga precisa+DD
-2 precisa+de preciso+da preco pressao+ta promise promocao+> pronto proposta quando+CANCEL
-2 quando+STOP quando+STOPALL quando+STOPDO quando+sair quanto+e quartos que+KIN que+e que+ele
-2 que+en.ME que+en.TAIL que+en.VOC que+me que+numero que+se quem+TELL quem+fala quem+ta
-2 queria+que quero+CANCEL quero+o quero+voltar racao recebendo+> receber+os recebimento
-2 recebimento+DD recebimento+DE recebimento+de recebo+MORE registo removem rescisao rescisao+>
-2 reserva responder+e respondo+quando resposta retirado reto reto+> riu riu+DD riu+DE riu+de
-2 roca rs+> sabado+? sabe saber+o saber+quanto saco sai+da saida sair+THIS sair+do saiu+> same
-2 se+o se+trata segunda seguro seguro+> sem+THING sem+cebola serve seus seus+MSG seus+MSGS
-2 sexta show sinto site+DD site+DE site+de sms sms+, sms+pode so so+LIST so+MSGS so+THIS so+a
-2 so+en.MESSAGE so+en.SENDING so+en.TEXT so+eu so+isso sobre+o solicito+a soltou
-2 something+en.BEFORE sou+cliente sou+surda sozinho+, stopped sumiram sumiram+, surda surda+,
-2 te+WISH tecnico telefone+> telefone+DD telefone+de telefonema tem+um tenant tenho+LISTKIND
-2 tenho+casamento ter+marcado terca texto+, textos+> that the+en.THIRD the+same theres
-2 this+en.BEFORE this+en.MENDED this+en.NUMBER this+number time tira+da tirar tiraram+meu
-2 tirei tirem+> tirem+en.BEFORE tiro to+dirigindo to+en.BEFORE to+en.ENDED to+en.KEYWORD too
-2 torpedo trabalho+, trata tratar+THIS tres trocar troquei troquei+DD troquei+DE troquei+de
-2 tua um+PERSON uma uma+duvida uma+vez use vai+CANCEL valeu+> vamos vc+mandou vejo velho+DE
-2 venho venho+por ver+> vez+> vez+DD vez+DE vez+ME vez+de vez+eu vi+> viu vizinho voce+>
-2 voces+esta voces+removem vosso+OBJECT vou+conseguir week week+> what what+en.BEFORE whats
-2 who yes you+en.BEFORE you+en.MY
2 ++MORE ++nd ,+1 ,+2 ,+DD ,+LISTKIND ,+SHOP ,+STOPALL ,+a ,+agradeco ,+and ,+arrependi ,+as
2 ,+but ,+cada ,+com ,+de ,+dispenso ,+en.MY ,+en.TAKE ,+en.VOC ,+esse ,+este ,+eu ,+keep
2 ,+muito ,+my ,+retirem ,+sao ,+tenho ,+toda ,+todo .+0 .+BOTHER .+FORGET .+LIST .+NEVER
2 .+NUM .+OBJECT .+SERVICE .+SLOT .+STOP .+TOLD .+af .+agua .+cancelem .+ces .+chega .+com
2 .+declaro .+deixem .+desliga .+en.ALONE .+en.BADMSG .+en.DAY .+en.FROM .+en.GAVE
2 .+en.SENDING .+en.STOP .+en.SUBJECT .+en.TAKE .+en.TEXT .+en.YOU .+enjoei .+esquece .+exerco
2 .+fatura .+favor .+id .+moco .+numero .+oferta .+off .+pedi .+ponham .+proxima .+retirem
2 .+sim .+so .+sobre .+take .+tlgd .+vc .+youve 0+DE 0+da 0+dias ?+CANCEL ?+RM ?+WORD AGAIN+,
2 AGAIN+GET AGAIN+MSG AGAIN+MSGS AGAIN+THIS AGAIN+en.BEFORE AGAIN+isso AGAIN+nd AGAIN+por
2 AGAIN+um BOTHER+AGAIN CANCEL+ME CANCEL+en.ME CANCEL+en.TAIL CANCEL+en.VOC CANCEL+ja
2 CANCEL+me DD+" DD+MSG DD+NOUNOUT DD+PERSON DD+SLOT DD+WORD DD+avisos DD+bicho DD+cidade
2 DD+desconto DD+en.LIST DD+en.MESSAGES DD+entrada DD+gastar DD+numero DD+oposicao DD+sms
2 DD+vagas DD+vez DE+" DE+MSG DE+OBJECT DE+SEND DE+SERVICE DE+alertas DE+barco DE+bicho
2 DE+cadastro DE+consulta DE+desconto DE+e DE+en.MESSAGE DE+en.TEXT DE+encomenda DE+entrada
2 DE+gastar DE+lixo DE+mapa DE+moral DE+o DE+ofertas DE+oposicao DE+predio DE+que DE+remedio
2 DE+rgpd DE+secretaria DE+semana DE+telemovel DE+tomada DE+vagas DE+vez FEDUP FORGET+tempo
2 GER+por GET+. GET+> GET+AGAIN GET+MORE GET+SLOT GET+com GET+dos GET+en.BEFORE GET+isto
2 GET+lembrado GET+mais GET+mensagem INF+. INF+? INF+MSG INF+THIS INF+en.BEFORE INF+en.ME
2 INF+en.TAIL INF+en.VOC INF+mais INF+me INF+o INF+outro INF+que INF+so KIN+DE KIN+do
2 KIN+nessa KIN+pra KIN+saiu LATER+GET LATER+RECV LATER+cedo LATER+recebo LATER+se LAW LAWYER
2 LAWYER+, LIST+CANCEL LIST+DD LIST+NO LIST+de LIST+dos LIST+vossas LISTKIND+foi ME+, ME+DD
2 ME+DE ME+REMOVE ME+REPLY ME+RM ME+THIS ME+WISH ME+avisem ME+de ME+dispenso ME+facam
2 ME+lembrar ME+mande ME+mandem ME+quero ME+tirar ME+to MORE+DD MORE+GET MORE+MORE MORE+MSG
2 MORE+TELL MORE+THIS MORE+avisa MORE+d MORE+isso MORE+na MORE+nada MORE+nd MORE+propaganda
2 MORE+um MORE+vou MSG+a MSG+nao MSG+vai MSG+vossas MSGS MSGS+> MSGS+vossas NEVER+vou
2 NO+BOTHER NO+GET NO+SEND NO+achei NO+conheco NO+contem NO+desejo NO+enviem NO+esta NO+fura
2 NO+minha NO+na NO+o NO+os NO+pra NO+torre NUM+STOP NUM+STOPDO NUM+WORD NUM+era NUM+morreu
2 NUM+para NUM+por NUM+que NUMBER NUMBER+NO NUMBER+STOP NUMBER+STOPDO NUMBER+WORD NUMBER+dai
2 NUMBER+era NUMBER+morreu NUMBER+nao NUMBER+para NUMBER+por NUMBER+que OBJECT+ME OBJECT+WISH
2 OBJECT+eu OBJECT+pode PERSON+ME PERSON+da PERSON+do PERSON+en.BEFORE PERSON+en.ME
2 PERSON+en.TAIL PERSON+en.VOC PERSON+me PERSON+nessa PERSON+saiu PREMOVE PSUBJ RECV+AGAIN
2 RECV+MORE RECV+aviso RECV+isto RECV+mais RECV+mensagem REMOVE+, REMOVE+DE REMOVE+THIS
2 REMOVE+ai REMOVE+en.ME REMOVE+en.TAIL REMOVE+me REMOVE+minha REPLY+> REPLY+MORE RM+,
2 RM+en.ME RM+en.TAIL RM+esse RM+me SEND+, SEND+? SEND+isso SEND+mais SEND+outro SEND+so
2 SERVICE+. SERVICE+ME SERVICE+en.BODY SERVICE+mole SERVICE+pra SHOP+esse SLOT+. SLOT+eu
2 STOP+DD STOP+com STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+hoje STOP+me STOP+mensagens
2 STOPDO+DD STOPDO+hoje STOPDO+mensagens SUBJ+. SUBJ+MORE SUBJ+a SUBJ+mas SUBJ+so TELL+DE
2 TELL+da THING+DD THING+DE THING+de THING+en.BODY THING+mole THIS+. THIS+STOP THIS+STOPDO
2 THIS+ai THIS+se TOLD+, TOLD+com WANT+THIS WANT+en.BEFORE WANT+mudar WISH+. WISH+REMOVE
2 WISH+STOPALL WISH+WORD WISH+com WISH+cortar WISH+mudar WISH+ser WISH+tirar WORD+LIST
2 WORD+com WORD+hoje WORD+ja WORD+mensagens WORD+ontem WORD+por WORD+tudo WRONG a+0 a+CLIENT
2 a+LAW a+LAWYER a+ME a+andar a+atendente a+autorizacao a+cada a+disparar a+en.DAY a+mesma
2 a+mim a+perguntar a+pessoa a+titular a+torneira a+ver aceito+GET aceito+RECV aceito+receber
2 adivinha af af+ME af+en.BEFORE af+en.ME af+en.TAIL af+en.VOC af+me again agradeco+que agua+,
2 agua+DE agua+en.BODY agua+mole ai+. ainda+GET ainda+RECV ainda+recebo alerta+a and and+en.I
2 andar aniversariantes aniversario anos+. anos+que anular+a anulem apagamento apaguem+> ape
2 aposentei aposentei+, aqui+> arrependi+ME arrependi+en.BEFORE arrependi+en.ME
2 arrependi+en.TAIL arrependi+en.VOC arrependi+me artigo artigo+0 artigo+en.DAY as+DD as+DE
2 as+campanhas as+de as+vossas autorizei autorizo+o avisa+DE avisa+da avisar+que aviso+do
2 banho+e barco barco+DE bicho bloqueado+e bloqueando+> bloqueei but but+en.I but+en.SUBJECT
2 by+en.BEFORE by+en.MY cada+MSG cada+mensagem caixa+DD caixa+DE caixa+de caminho campanhas
2 cancelo cansado cansado+DE capitulo cardapio caridade caridade+> carinho carro+, carta+,
2 casamento+foi ces chato check chega+DD chega+DE chega+de chegar+AGAIN chegar+MORE
2 chegar+mais chip cima+DD cima+DE cima+de coisa coisa+que com+SLOT com+educacao com+um comigo
2 como+CANCEL como+MSG como+MSGS como+WORD como+en.BADMSG como+en.MESSAGES como+en.SENDING
2 como+en.TEXT como+spam comprar conheco consentimento+que consulta contactos+> contem+comigo
2 continua continua+chegando continuar+a curso da+DE da+OBJECT da+SERVICE da+baixa da+lista
2 da+manha da+tomada da+vossa dado de+" de+MSG de+NOUNOUT de+PERSON de+SEND de+SLOT de+WORD
2 de+avisos de+bicho de+cidade de+desconto de+en.LIST de+en.MESSAGES de+entrada de+gastar
2 de+numero de+oposicao de+sms de+vagas de+vez deixa+> deixar+DD deixar+de deixem+DD deixem+de
2 dela demais+, demais+pra denunciar desiste desistir+DD desistir+de desliga desliga+esse
2 dessas+LIST dessas+mensagens desse+NUMBER destas+LIST destas+MSG destas+MSGS devolvi
2 direito+ao disparar disparos disparos+> disto disto+> divorcio do+mapa do+predio do+remedio
2 do+rgpd dont dos+DD dos+DE dos+alertas dos+de dura e+MSGS e+NEVER e+nao e+nunca e+tudo
2 e+voces educacao educacao+> efeitos+imediatos eletronica em+3 em+GET em+RECV em+maio
2 em+pedra em+receber em+setembro en.ALONE en.ALONE+> en.ALONE+en.BEFORE en.BEFORE+DD
2 en.BEFORE+REMOVE en.BEFORE+RM en.BEFORE+SUBJ en.BEFORE+THIS en.BEFORE+again en.BEFORE+and
2 en.BEFORE+as en.BEFORE+avisem en.BEFORE+de en.BEFORE+e en.BEFORE+en.MESSAGES en.BEFORE+facam
2 en.BEFORE+lembrar en.BEFORE+livre en.BEFORE+mandem en.BEFORE+n en.BEFORE+telemovel
2 en.BEFORE+tirar en.BODY+em en.BODY+en.THESE en.DAY+. en.DAY+DE en.DAY+da en.DAY+dias
2 en.DOESNT en.DONT en.EVENT en.EVENT+en.BEFORE en.FEEL+, en.FROM+. en.FROM+DE en.FROM+en.VOC
2 en.GAVE+by en.GET+a en.GET+en.BEFORE en.I+en.REPLIED en.I+said en.KINDS+> en.LOSE+en.VOC
2 en.ME en.ME+DD en.ME+REMOVE en.ME+RM en.ME+SUBJ en.ME+THIS en.ME+WORD en.ME+a en.ME+avisem
2 en.ME+de en.ME+facam en.ME+lembrar en.ME+mandem en.ME+tirar en.MENDED+> en.MENDED+ME
2 en.MENDED+en.THESE en.MENDED+me en.MESSAGES en.MY+again en.MY+en.AGAIN en.MY+en.KINDS
2 en.MY+en.MESSAGE en.MY+en.TEXT en.MY+en.WHO en.MY+family en.MY+phones en.MY+refill
2 en.MY+text en.NEG+en.BEFORE en.NEG+telemovel en.NEGATIVE+> en.NEGATIVE+en.BEFORE
2 en.NEGATIVE+telemovel en.PHONE en.REPLIED en.REPLIED+by en.SENDING+. en.SENDING+>
2 en.SENDING+DE en.SENDING+e en.SUBJECT+> en.SUBJECT+dont en.SUBJECT+get en.TAIL+DD
2 en.TAIL+REMOVE en.TAIL+RM en.TAIL+SUBJ en.TAIL+THIS en.TAIL+WORD en.TAIL+a en.TAIL+avisem
2 en.TAIL+de en.TAIL+facam en.TAIL+lembrar en.TAIL+mandem en.TAIL+tirar en.TAKE
2 en.TAKE+en.BEFORE en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TEXT+e en.THESE+3
2 en.THESE+GET en.THESE+RECV en.THESE+maio en.THESE+pedra en.THESE+receber en.THESE+setembro
2 en.UNSUB en.VOC+. en.VOC+DD en.VOC+REMOVE en.VOC+RM en.VOC+SUBJ en.VOC+THIS en.VOC+WORD
2 en.VOC+a en.VOC+avisem en.VOC+de en.VOC+en.NEG en.VOC+en.WANT en.VOC+en.WISH en.VOC+facam
2 en.VOC+lembrar en.VOC+like en.VOC+mandem en.VOC+tirar en.WANT+en.MY en.WISH+en.MY
2 encarecidamente encarecidamente+que encomenda+, enjoei enjoei+DE enough entao entao+NO
2 entao+WORD entao+nao entra entra+com entre+DE entre+ME entre+nos entregas enviam enviem+>
2 envios era+a errado+> escrito+> escusam esquece+que esquina+> essa+, essa+promocao
2 essas+mensagem esse+MSG esse+NUMBER esse+PERSON esse+robo esse+tipo esses esta+seja estao+a
2 estou+FEDUP estou+farto eu+WANT eu+WISH eu+quero eu+to ever exclusao exerco exerco+o
2 faleceu+. falei+com family+> farto farto+DE favor+REMOVE faz+2 filho+nessa filho+saiu fio
2 fio+DE fio+da florzinha foi+cancelado for for+a for+en.YOU from+the fugir fugir+DD fugir+DE
2 fugir+de fugiu fura getting ginasio+. give+en.BEFORE give+it go+> gostaria+que grupo+DD
2 grupo+de ha+um has+to have+a having hein+, his hoje+LATER hoje+cedo hora+. hospital
2 i+en.REPLIED i+said iam id+en.WANT id+en.WISH id+like imediatos in+en.BEFORE irrita isso+.
2 isto+> isto+DE ive ja+falei ja+tinha keep lembrado lembrado+por lembrem lembrete+DD
2 lembrete+DE lembrete+de lembretes+DE lembretes+da levam like+en.VOC limite link link+DD
2 link+DE link+de lista+> listas livro lo loja+> macacos mae+DE mail+, maio maio+, mais+,
2 mais+GET mais+MSGS mais+THIS mais+isso mais+por mais+um mandando mandando+> mandar+,
2 mande+MORE mandou+ME mandou+eu mano+DE mantenham mapa mas mas+MORE mas+MSG mas+MSGS mas+TELL
2 mas+avisa mas+nada me me+DD me+REMOVE me+RM me+SUBJ me+THIS me+WORD me+avisem me+de me+facam
2 me+lembrar me+mandem me+tirar mensagem+do mensagem+vai mensagens+. meu+PERSON meu+celular
2 meu+direito meu+filho mim+DE mim+SEND mim+SUBJ minha+OBJECT minha+THING minha+caixa
2 minha+conta minha+inscricao minha+sogra moco+, mole mole+em mole+en.THESE moral+, morreu
2 motivo+LATER motivo+ainda mudar+DD mudar+DE mudar+de muito+obrigado na+SLOT na+moral
2 na+proxima na+vida nada+> nao nao+BOTHER nao+achei nao+conheco nao+contem nao+desejo
2 nao+enviem nao+esta nao+fura nao+pra nao+torre nd ne+? nem+minha nessa+escola no+>
2 no+en.BEFORE no+telemovel nos+, novidades+DE novidades+da novo+? number numero+, numero+NO
2 numero+STOP numero+STOPDO numero+WORD numero+WRONG numero+ai numero+errado numero+nao
2 numero+para nunca+vou o+DE o+casamento o+contato o+envio o+ginasio o+link o+meu o+pa
2 o+recado o+seu o+tribunal obrigado+> obrigado+e of+en.BEFORE of+en.VOC oferta oferta+NO
2 oferta+nao off off+DE operadora oposicao os+DD os+MSGS os+contactos os+de our our+en.WHO
2 our+family oxe pa pa+, paciencia+> paciente pacote paga+, pago para+a para+mensagens parar+e
2 pararem parem+> parte passo+essa paz paz+> peco+com pedido pedido+DD pedido+de pedido+pra
2 pedindo+por pedra+dura pelo+site pentear pentear+macacos perdi+, perguntar perguntar+>
2 pessoa+que phones piada pix+> plano+DD plano+DE plano+de pode+FORGET pode+REMOVE pode+RM
2 pode+STOP pode+STOPDO pode+esquecer podem+cortar ponham+se posso+AGAIN posso+MORE posso+mais
2 poupem poupem+o pra+SEND pra+SHOP pra+THIS pra+en.BEFORE pra+en.ME pra+en.TAIL pra+en.VOC
2 pra+fugir pra+isso pra+me pra+parar pra+voces pre precisa+, precisa+AGAIN precisa+MORE
2 precisa+SEND precisa+mais precisa+mandar precisava preciso+GET preciso+que preciso+saber
2 predio predio+> print print+DD print+DE print+de private procurem professor+> prometeram
2 promocoes+> propaganda+e pros proxima+. put qualquer qualquer+novo quando+a que+INF que+SEND
2 que+STOPALL que+SUBJ que+chega que+iam que+motivo que+parte que+peco que+saudade que+seja
2 queijo quero+DE quero+mudar rastreio rastreio+DE receber+AGAIN receber+mais receber+nada
2 recebido recebido+THIS recebo+MSG recebo+THIS refill relacao resto+> resto+WISH resto+pode
2 retirem+> retirem+o retiro rgpd risca+meu robo robo+DD robo+de ruim saber+, saber+dos saiam
2 said+en.BEFORE saio+DE saio+THIS sao+0 sao+en.DAY saudade se+cancelei se+mandar sei+como
2 sei+que sem+MSG sem+WORD semana senhora senhora+DD senhora+DE senhora+de ser+lembrado
2 setembro sff sff+> sim so+ME so+TELL so+WISH so+en.BEFORE so+o sogra sold sou+DE sou+o spam
2 stay subscricao subscricao+DE ta ta+GER telefone tem+como tem+nada tem+por tenho+OBJECT
2 tenho+SERVICE tenho+filho tenho+paciencia texted+by the+en.SENDING these this tinha+OBJECT
2 tinha+SERVICE tinha+pedido tirem+esse titular+DE titular+deste tlgd to+GER to+pedindo
2 toda+hora tomada tomada+, torneira torneira+DE torre torre+a tuas tuas+MSG tudo+, tudo+.
2 uai+> ultimo um+THING uma+senhora vacinas vcs+sao vida visse visse+> voces+. voces+ME
2 voces+en.BEFORE voces+en.ME voces+en.TAIL voces+en.VOC voces+me voltei+pra vontade vos
2 vossas+> vou+comprar with you+> youve
3 ,+LIST ,+NO ,+mas ,+mensagens ,+na ,+nao ,+que ,+tchau .+AGAIN .+MORE .+MSGS .+NUMBER .+RM
3 .+WISH .+aff .+agradeco .+ah .+en.I .+fico .+i .+mais .+mds .+melhor .+n .+novidades .+passe
3 .+peco .+podem .+retiro .+revogo .+to .+toda .+vcs .+vejam 0+anos ?+REMOVE ?+faco AGAIN+uma
3 ANNOY+. BOTHER+a CALL+AGAIN CALL+MORE CALL+mais CANCEL+THIS CANCEL+com CANCEL+do CANCEL+hoje
3 CANCEL+isso CANCEL+meu CONSENT CONSENT+que DD+CANCEL DD+LIST DD+ME DD+NO DD+RECV DD+REPLY
3 DD+SEND DD+SERVICE DD+agua DD+enviar DD+fora DD+jeito DD+mim DD+nao DD+receber DD+saude
3 DD+uma DE+> DE+CANCEL DE+ME DE+NUMBER DE+RECV DE+REPLY DE+agua DE+en.BEFORE DE+en.MESSAGES
3 DE+en.SENDING DE+enviar DE+escola DE+ficha DE+fora DE+in DE+loja DE+manha DE+mim
3 DE+operadora DE+receber DE+saude DE+sms DE+vida FORGET+que GER+pra GET+, GET+isso GET+se INF
3 INF+AGAIN LATER+. ME ME+a ME+do ME+en.MESSAGES ME+esquecerem ME+irrita ME+precisava ME+tava
3 ME+tira MORE+kkk MORE+por MORE+uma MSG MSG+DD MSG+NO MSG+de MSG+do MSG+que MSGS+. MSGS+e
3 NO+aceito NO+autorizo NO+por NO+respondo NUM+> NUM+nao NUMBER+WRONG NUMBER+errado
3 OBJECT+chegar PAIN+ME PAIN+eu PERSON+DE RECV+MSG RECV+isso REMOVE+ME REMOVE+do REMOVE+en.VOC
3 REMOVE+tudo RM+ME RM+do RM+en.VOC RM+que SEND+MORE SERVICE SERVICE+eu STOP+e STOP+ou
3 STOPALL+e STOPDO+e STOPDO+ou SUBJ+AGAIN TELL+quando THING+. WANT+> WANT+GET WANT+NO
3 WANT+en.NEG WANT+en.NEGATIVE WANT+no WANT+que WANT+ser WISH+FORGET WISH+en.NEG WISH+esquecer
3 WORD+ai a+INF a+contactar a+en.EVENT a+gaveta a+proxima administrativo aff ago agradeco+MORE
3 agradeco+mas ah ah+que ai+DE ai+na already+, anos+, ao+PERSON ao+cao apaguem apartamento
3 apartamento+, arrependi assinei assinei+DE assinei+na avisa+quando avisem aviso banho be
3 bom+dia camoes cao chama+AGAIN chama+MORE chama+mais chatear+outro chatos check+en.BEFORE
3 check+up chegar chegar+> com+as comecei como+en.BEFORE contactar contactos continua+GER
3 cortar+o cupons cupons+, d da+escola dar dar+banho das de+CANCEL de+LIST de+ME de+NO de+RECV
3 de+SERVICE de+agua de+fora de+jeito de+mim de+nao de+receber de+saude de+uma deixem desativo
3 desejo desfacam+THIS desfacam+isso desistam desiste+DE desse destas deste dia+NO dia+com
3 dia+nao dispenso+, dispenso+> dizer+NO dizer+nao do+MSG e+MORE e+MSG e+continua e+foi
3 em+julho em+mim en.AGAIN en.BADMSG+> en.BEFORE+, en.BEFORE+. en.BEFORE+esquecerem
3 en.BEFORE+irrita en.BEFORE+tira en.BODY en.DAY+anos en.FROM+en.BEFORE en.GAVE en.I+en.BEFORE
3 en.KINDS+por en.LIST+> en.ME+esquecerem en.ME+irrita en.ME+tira en.MENDED+en.BEFORE
3 en.MESSAGE en.MESSAGE+por en.MESSAGES+> en.MY+> en.MY+en.BEFORE en.MY+en.PHONE
3 en.MY+en.SENDING en.NEG+, en.NEG+en.VOC en.REPLIED+en.BEFORE en.SENDING+por en.TAIL
3 en.TAIL+esquecerem en.TAIL+irrita en.TAIL+tira en.TAKE+en.MY en.TAKE+my en.TEXT en.TEXT+por
3 en.THESE+julho en.THESE+mim en.THINGS+up en.VOC en.VOC+esquecerem en.VOC+irrita en.VOC+tira
3 enviem envio+> era era+tudo escola esquecam esquecer esquecerem essa eu+CANCEL eu+precisava
3 eu+tava faleceu falei familia+NO familia+nao faz fecho ficha ficha+DD ficha+DE ficha+de fico
3 fingem fingem+que for+en.WHO garantia gastar gaveta gaveta+DE had i+en.BEFORE id ide+INF
3 ide+SEND ide+chatear incluida inscrito interesse+, isto+e ja+GET ja+RECV ja+deu ja+recebo
3 jeito+MORE jeito+nenhum julho keep+en.MY keep+my latim le lembrar+DE like livre loja+,
3 loja+DD loja+DE loja+de mais+uma manha mao maravilha maravilha+, marcar mds me+a
3 me+esquecerem me+irrita me+tira melhor+NO melhor+nao mensagem+que meu+LAWYER meu+telemovel
3 moral motivo msg mudar mudei+pra my+en.BEFORE my+en.MENDED my+en.NUMBER my+number n+>
3 na+esquina na+ficha nada+DD nada+de nao+aceito nao+autorizo nao+os nao+quero nao+respondo ne
3 ne+, nem+por nenhuma+, nossa novo+NO numero+THIS o+LISTKIND o+credito o+do o+numero o+pacote
3 o+remedio of ofertas ofertas+> once onde+desativo os os+DE os+WANT os+WISH os+cupons
3 os+quero ou+STOP ou+STOPDO pao para+> parem pedindo pesquisa pode+STOPALL pode+parar
3 pode+tirar podem+CANCEL por+onde pra+STOPALL pra+sair prestado professor proxima+MSG
3 proxima+mensagem publicidade qro quando+o que+CANCEL que+LATER que+MSG que+PAIN que+ainda
3 que+esta que+for que+maravilha quer querem quero+MORE quero+NO quero+en.NEG quero+ser quit+>
3 raio raio+que receber+> receber+THIS receber+isso remedio+chegar respondi revogo risca
3 robo+DE saber+DE sai+do sao+bem saude setembro+, sim+> sou+do sumam sumam+> ta+INF ta+SEND
3 ta+mandando tambem+. tanta tanta+MSG tanta+mensagem tava tem+MORE tenho+PERSON text texted
3 texts tira+DE tira+do titular toda todos trem tudo+em tudo+en.THESE um va vai+GET vai+pro
3 vai+ver vc+ta vejam vejam+se vida+> voces+, voces+fingem voces+tem vontade+, vossa
3 vossas+LIST vossas+MSG vossas+MSGS
4 ,+MORE ,+MSGS ,+STOP ,+STOPDO ,+mudei ,+para ,+so .+MSG .+THING .+as .+canselar .+en.NEG
4 .+ide .+ninguem .+ou .+plz .+qro .+ta 0+. 0+MSG 0+MSGS CANCEL+LATER CANCEL+e DD+OBJECT
4 DD+ferias DD+ouro DE+NO DE+NUM DE+en.LIST DE+ferias DE+mao DE+nao DE+ouro DE+um FEDUP+DE
4 GET+a KIN+. LIST LIST+. LIST+tambem ME+FORGET ME+SUBJ MORE+MSGS MSG+. MSG+onde MSG+por
4 MSGS+, MSGS+por MSGS+tambem NO NO+AGAIN NO+MORE NO+RECV NO+WANT NO+WISH NO+mais NO+quero
4 NO+sao NO+voltem NUM+NO NUM+WRONG NUM+errado OBJECT+DD OBJECT+de REMOVE+esse RM+meu
4 SEND+AGAIN SERVICE+DD SERVICE+de SHOP+, WANT+sair WISH+> WISH+CANCEL WISH+NO WISH+mas
4 WISH+sair a+partir aceitar adeus+> agradeco agua alergica any apolice aviso+DE banho+ao bate
4 cada canselar cao+> celular+> chatice cloro cm comigo+> como+bloqueio continuar credito
4 da+mao de+OBJECT de+ferias de+ouro dessa dessas dessas+MSG dessas+MSGS deu+ne distancia e+DD
4 e+DE e+das e+de en.BEFORE+FORGET en.DAY+MSG en.DAY+MSGS en.GAVE+a en.I+en.NOT en.ME+FORGET
4 en.NEGATIVE+, en.STOP+> en.SUBJECT+en.NOT en.TAIL+FORGET en.THINGS+en.BEFORE en.VOC+FORGET
4 encerra entenderam+> facam family filho fora+, ginasio go has i+en.NOT inscricao+> largam
4 lembrar lixo+> mandem+, mao+> me+FORGET mensagem mensagem+DE mensagens mensagens+NO
4 mensagens+nao meu+advogado minha+paciencia mudei my+en.PHONE nao+RECV nao+sao nao+voltem nem
4 nem+AGAIN nem+MORE nem+mais novidades o+CONSENT o+consentimento o+sol ofereca onde+o
4 operadora+, ouro partir partir+DE pass passe passo peco pedra piscina pode+CANCEL porcaria
4 pra+WORD pra+continuar pra+garantia pra+quem que que+STOP que+STOPDO quem+WANT quem+quer
4 quer+, read receber+MORE recebo resultados sair+> se+ME se+en.BEFORE so+en.ME so+en.TAIL
4 so+me sol some+DE sou+alergica tenho+KIN to+en.GET uma+, vao+INF vao+SEND vao+chatear vcs
4 venda ver+se vez+e wasnt
5 ,+RM ,+por ,+vai .+DE .+STOPALL .+adeus .+como .+desistam .+encerra .+ja .+passo ?+?
5 CANCEL+MSG CANCEL+esse CANCEL+os DE+mensagens DE+numero GET+THIS MSG+tambem NO+receber
5 NO+tem NUM+THIS NUMBER+THIS RECV+THIS REMOVE WANT+e WISH+dar WORD+e a+apolice a+conversa
5 a+nossa about acabou adeus avisa cadastro como+e consentimento conversa da+semana dos
5 en.BADMSG en.BEFORE en.BEFORE+> en.BEFORE+a en.BEFORE+en.BEFORE en.ENDED+> en.KEYWORD+>
5 en.NOT en.REPLY escola+, ide ja+TOLD mae mais+> melga mensagem+> mensagens+tambem meu+> mim
5 nao+GET nao+WANT nao+WISH nao+receber nao+tem oferecer os+MSG ouro+, outro+> paciencia param
5 passo+> plz podem por+que precisa quero+> quero+e receber remedio retirem seja seja+a
5 silencio+e so+en.VOC ta+> tambem+> tchau tchau+> telemovel to tudo+que ultima ultima+, up
5 vossas
6 .+nem .+os .+🔕 AGAIN+> CANCEL+por DD+voces DE+, DE+voces LAWYER+> REMOVE+> REMOVE+meu RM+>
6 STOPALL STOPALL+> WISH+e WISH+que ai+> anos aqui+ta bloqueando bloqueio como+, da+um de+INF
6 de+voces dou entenderam entrei ferias fico+DD fico+DE fico+de hoje mensagens+, meu+NUMBER
6 moco+> n o+resto pe proxima quero+nao quieto resto sao sou+a telemovel+> to+fora
7 ,+cancela ,+mensagem .+mete .+sair CANCEL+> DD+INF DE+INF MSG+DE NO+sou RECV RM THIS+>
7 THIS+ta WANT+nao WISH+MORE WISH+nao a+ultima acabou+, chatear como dispenso en.GET en.KINDS
7 en.NEG+> eterno eu+ja hoje+> inscricao isto mete mete+o meu+numero nao+sou o+pe precisa+INF
7 tambem
8 ,+MSG GET ME+ja NUM THIS a+loja calado calado+, daqui+> en.SENDING loja meu+NUM moco numero
8 sou
9 ,+REMOVE ,+WORD ,+sim .+CANCEL .+WORD .+da .+vao CANCEL FORGET LIST+> MORE+> NO+dou WORD+>
9 fora fora+> nao+> nao+dou o+silencio 🔕
10 ,+CANCEL .+vai NO+precisa STOP+> STOPDO+> daqui nao+precisa sair vao
11 ai silencio vai
12 . NO+>
"""
