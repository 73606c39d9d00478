"""What the words of Portuguese stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT aderente anuidade anuidades apolice apolices aposentadoria assinaturas beneficio
ACCOUNT beneficios cobertura consignado consorcio conta contas contratacao contratada
ACCOUNT contratado contratar contratei contrato contratos contratou contratual convenio
ACCOUNT cota cotas downgrade emprestimo emprestimos extracto extrato extratos fidelidade
ACCOUNT fidelizacao fidelizado financiamento financiamentos franquia garantia garantias
ACCOUNT inss isencao mensalidade mensalidades modelo pct plano planos poupanca poupancas
ACCOUNT prazo prazos premium quota quotas renova renovacao renovado renovam renovar
ACCOUNT renove renovei renovem renovo renovou saldo seguro seguros sinistro sinistros
ACCOUNT subscricao subscrito tarifario tarifarios unidade upgrade vinculo vinculos
ACCOUNT renovaram
AD anuncio anuncios black boletim boletins campanha campanhas catalogo catalogos
AD comerciais comercial convidado convidados convidar convidem convido convite convites
AD corrente correntes cupao cupoes cupom cupons dica dicas divulgacao divulgacoes encarte
AD fins folheto folhetos friday horoscopo imperdivel imprensa informativas informativo
AD informativos lancamentos lero liquidacao lixo lixos manchetes marketing mkt newsletter
AD newsletters noticia noticias novidade novidades oferta ofertas panfletagem panfleto
AD panfletos promo promocao promocionais promocional promocoes promos promossao
AD propaganda propagandas proposta propostas publicidade publicidades publicitaria
AD publicitarias publicitario publicitarios reclame rifa rifar rifas saldos show sorteio
AD sorteios spams telemarketing versiculo versiculos voucher vouchers
AD caminhadas cartaz eleitorais palestras veiculacao
AGAIN aind ainda denovo dinovo dnovo dnv enovo mesma mesmas mesmo mesmos nova novamente
AGAIN novas novo novos outravez repete repetem repeticao repetido repetir repetiram
AGAIN repita repitam retoma torna tornar tornaram torne tornem
AGREE aceitacao aceite aceites acordo acordos admite admitir admito anuencia autorisei
AGREE autoriso autoriza autorizacao autorizacoes autorizada autorizadas autorizado
AGREE autorizados autorizam autorizamos autorizando autorizar autorizara autorizaram
AGREE autorizarao autorizarei autorizarem autorizaremos autorizares autorizaria
AGREE autorizariam autorizarmos autorizas autorizasao autorizasse autorizassem
AGREE autorizasses autorizaste autorizava autorizavam autorizavamos autorizavas autorize
AGREE autorizei autorizem autorizemos autorizes autorizo autorizou aval concordancia
AGREE consente consentem consentes consenti consentia consentiam consentida consentidas
AGREE consentido consentidos consentimento consentimentos consentimos consentindo
AGREE consentio consentir consentira consentiram consentirao consentirei consentirem
AGREE consentires consentiria consentiriam consentirmos consentisse consentissem
AGREE consentiste consentiu consinto optin permicao permissao permissoes permita permitam
AGREE permitamos permitas permite permitem permites permiti permitia permitiam permitida
AGREE permitidas permitido permitidos permitimos permitindo permitir permitira permitiram
AGREE permitirao permitirei permitirem permitires permitiria permitiriam permitirmos
AGREE permitisse permitissem permitiste permitiu permito
AGREEWORD certa certeza certezas confirmadissimo correcta correcto correctos correta
AGREEWORD correto direitinho exacta exactamente exacto exata exatamente exato facto
AGREEWORD honestamente justa justo realidade serio sinceramente sincero vdd vdds verdade
AGREEWORD verdadeira verdadeiro veridico vrd
ALL ambas ambos cada completa completamente completas completo completos definitiva
ALL definitivamente definitivo gerais geral integral integralmente inteira inteiras
ALL inteiro inteiros qlq qlqr qq quaisquer qualqer qualquer td td0 tda tdo tds toda todas
ALL todinha todinho todo todos total totalmente tudinho tudo tudoo tudooo tudoooo
ALREADY antemao anterior anteriores anteriormente antes antiga antigamente antigas antigo
ALREADY antigos antrs centesima dantes enesima ja jaa jah milesima outrora passado
ALREADY previamente previo vez vezes vz vzs xs
AND ademais and e etc inclusive ou tambem tambm tamem tanbem tb tbem tbm tmb
ANSWER devolutiva feedback reacao reagi reagir reagiu reaja replica replicada replicadas
ANSWER replicado replicados replicam replicamos replicando replicar replicara replicaram
ANSWER replicarao replicarei replicarem replicaremos replicares replicaria replicariam
ANSWER replicarmos replicas replicasse replicassem replicasses replicaste replicava
ANSWER replicavam replicavamos replicavas replico replicou replique repliquei repliquem
ANSWER repliquemos repliques reply resp respoder responda respondam respondamos respondao
ANSWER respondas responde respondem respondemos respondendo responder respondera
ANSWER responderam responderao responderei responderem responderes responderia
ANSWER responderiam respondermos respondes respondesse respondessem respondeste respondeu
ANSWER respondi respondia respondiam respondida respondidas respondido respondidos
ANSWER respondo responer responser resposta respostas rsp
ANYMORE deixei mais maiss
APPOINTMENT agendada agendadas agendado agendados agendam agendamos agendando agendar
APPOINTMENT agendara agendaram agendarao agendarei agendarem agendaremos agendares
APPOINTMENT agendaria agendariam agendarmos agendasse agendassem agendasses agendaste
APPOINTMENT agendava agendavam agendavamos agendavas agende agendei agendem agendemos
APPOINTMENT agendes agendo agendou assembleia assembleias audiencia audiencias aula aulas
APPOINTMENT avaliacao compromisso compromissos congresso conjunta consulta consultas
APPOINTMENT consulto curso cursos desmarca desmarcada desmarcado desmarcam desmarcar
APPOINTMENT desmarco desmarcou desmarque desmarquei desmarquem encaixe ensaio ensaios
APPOINTMENT entrevista entrevistas espetaculo evento eventos horario horarios intervalo
APPOINTMENT marca marcacao marcacoes marcada marcadas marcado marcados marcam marcamos
APPOINTMENT marcando marcar marcara marcaram marcarao marcarei marcarem marcaremos
APPOINTMENT marcares marcaria marcariam marcarmos marcas marcassao marcasse marcassem
APPOINTMENT marcasses marcaste marcava marcavam marcavamos marcavas marcou marque marquei
APPOINTMENT marquem marquemos marques orario palestra plantao pratica programa programas
APPOINTMENT reavaliacao reserva reservada reservadas reservado reservados reservam
APPOINTMENT reservamos reservando reservar reservara reservaram reservarao reservarei
APPOINTMENT reservarem reservaremos reservares reservaria reservariam reservarmos
APPOINTMENT reservas reservasse reservassem reservasses reservaste reservava reservavam
APPOINTMENT reservavamos reservavas reserve reservei reservem reservemos reserves reservo
APPOINTMENT reservou reuniao reunioes sessao sessoes slot treinar treino treinos vaga
APPOINTMENT vagas visita visitas webinar workshop
ARRIVE adiantada adiantado aparecimento atrasa atrasada atrasadas atrasado atrasados
ARRIVE atrasar atrasei atraso atrasos atrasou chegad chegada chegado chegam chegamos
ARRIVE chegando chegar chegaram chegarem chegas chegasse chegava chego chegou chegue
ARRIVE cheguei cheguem desembarque entrega entregado entregam entregando entregar
ARRIVE entregaram entregarem entregas entrego entregou entregue entreguei entreguem
ARRIVE entregues pontual xegar xegei xego xegou xeguei
ARTICLE a an as hum huma las lo los o os the u um uma ums un una
ASK apelo assunto assuntos demanda demandar demando duvida duvidas exige exigem exigencia
ASK exigi exigimos exigir exijo implorar imploro indago inquerito inqueritos peca pecam
ASK peco pede pedem pedi pedia pedida pedido pedidos pedimos pedindo pedinte pedir
ASK pediram pediu pergunta perguntam perguntando perguntar perguntas pergunte perguntei
ASK perguntem pergunto perguntou pesquisa pesquisas pesso pesu pico pidi pidir questao
ASK questionar questionei questiono questoes reclama reclamam reclamando reclamar
ASK reclamei reclamo reclamou reivindico requeiro requerer requeri requerido requerimento
ASK requisicao requisitar requisito rogar rogo solicita solicitacao solicitacoes
ASK solicitada solicitado solicitam solicitamos solicitar solicitava solicite solicitei
ASK solicito solicitou suplicar suplico
ASK peditorio peditorios
BAD absurda absurdo amargo azar bad bagulho caem cai caindo cair caiu complicada
BAD complicado desagradavel desastre desnecessaria desnecessarias desnecessario
BAD desnecessarios dificeis dificil duro emperrado emperrou escondidas estraga estragada
BAD estragado estragar estragou falhado feia feio feios fraca fraco frustrante fura
BAD furada furado furou grave horriveis horrivel humilhacao ilegivel inaceitavel
BAD inadmissivel inuteis inutil ironia lenta lento ma mal mau maus negligencia nojeira
BAD partida perigo perigoso pessima pessimas pessimo pessimos pior piores pobre podre
BAD prejudicado prejuizo quebrada quebrado quebrar quebraram quebrei quebrou rachado
BAD rebentar rebentou ruim ruins suja sujo sujos sujou terriveis terrivel toxica toxico
BAD vergonhoso
BAD furaram sucata
BE e eh era eram eras es esta estamos estando estao estar estara estarei estares estaria
BE estas estava estavam esteja estejam esteve estive estiver estiveram estiverem
BE estivesse esto estou foi fomos for foram forem fosse fossem foste fui sao seja sejam
BE sejas sendo ser sera serao serei serem seria seriam seriao sido somos son sou soy ta
BE tamos tas tava tavam to tou
BECAUSE afinal assim causa consequente devido ent entao entaum motivo motivos pois
BECAUSE poisentao porisso porquanto porque portanto pq razao razoes virtude
BEGIN abertura activar activo arranca arrancar arrancou arranque ativa ativada ativado
BEGIN ativar ative ativei ativem ativo ativou comeca comecam comecamos comecando comecar
BEGIN comecaram comecava comece comecei comecem comeco comecou comesar comessar estrear
BEGIN estreia inauguracao inaugurar inicia iniciada iniciado iniciam iniciar inicie
BEGIN iniciei inicio iniciou lancamento lancar lancou principio reativa reativado
BEGIN reativar reative reativei recomeca recomecar recomeco retomar start
BLOCK block blocked bloco blok bloq bloquea bloqueada bloqueadas bloqueado bloqueador
BLOCK bloqueados bloqueam bloqueamos bloqueando bloquear bloqueara bloquearam bloquearao
BLOCK bloquearei bloquearem bloquearemos bloqueares bloquearia bloqueariam bloquearmos
BLOCK bloqueas bloqueasse bloqueassem bloqueasses bloqueaste bloqueava bloqueavam
BLOCK bloqueavamos bloqueavas bloquee bloqueei bloqueem bloqueemos bloquees bloqueia
BLOCK bloqueiam bloqueiamos bloqueiar bloqueie bloqueiem bloqueio bloqueo bloqueou
BLOCK bloquia bloquiada bloquiadas bloquiado bloquiados bloquiam bloquiamos bloquiando
BLOCK bloquiar bloquiara bloquiaram bloquiarao bloquiarei bloquiarem bloquiaremos
BLOCK bloquiares bloquiaria bloquiariam bloquiarmos bloquias bloquiasse bloquiassem
BLOCK bloquiasses bloquiaste bloquiava bloquiavam bloquiavamos bloquiavas bloquie
BLOCK bloquiei bloquiem bloquiemos bloquies bloquio bloquiou filtra filtrada filtradas
BLOCK filtrado filtrados filtram filtramos filtrando filtrar filtrara filtraram filtrarao
BLOCK filtrarei filtrarem filtraremos filtrares filtraria filtrariam filtrarmos filtras
BLOCK filtrasse filtrassem filtrasses filtraste filtrava filtravam filtravamos filtravas
BLOCK filtre filtrei filtrem filtremos filtres filtro filtrou flood floodar lixeira mudo
BLOCK muta mutada mutadas mutado mutados mutam mutamos mutando mutar mutara mutaram
BLOCK mutarao mutarei mutarem mutaremos mutares mutaria mutariam mutarmos mutas mutasse
BLOCK mutassem mutasses mutaste mutava mutavam mutavamos mutavas mute mutei mutem mutemos
BLOCK mutes muto mutou quarentena silencia silenciada silenciadas silenciado silenciados
BLOCK silenciam silenciamos silenciando silenciar silenciara silenciaram silenciarao
BLOCK silenciarei silenciarem silenciaremos silenciares silenciaria silenciariam
BLOCK silenciarmos silencias silenciasse silenciassem silenciasses silenciaste silenciava
BLOCK silenciavam silenciavamos silenciavas silencie silenciei silenciem silenciemos
BLOCK silencies silencio silencioso silenciou spammer spammers
BODY alisamento alma almas axila axilas banho banhos barba barriga bigode boca bochecha
BODY braco bracos bunda cabeca cabelo cabelos cacho cachos calcanhar caracois careca
BODY carecas celhas cerebro champo cilios cintura coluna coracao corpo corte cortes
BODY costas costela cotovelo cremes cu dedo dedos degrade escova escovar estomago figado
BODY franja franjas garganta gel gengiva gengivas joelho joelhos labio lingua madeixas
BODY mama mamas mao maos maxilar musculo nariz olho olhos ombro ombros orelha orelhas
BODY osso ossos ouvido ouvidos pe peito pele penteado pentear penteio perna pernas pes
BODY pescoco peso pestanas pontas progressiva pulmao pulso quadril queixo rabo rim rins
BODY rosto seio shampoo sobrancelha sobrancelhas tatuagem tatuagens testa tintura
BODY tornozelo umbigo unha unhas utero veia virilha
BOTHER aborda abordada abordadas abordado abordados abordam abordamos abordando abordar
BOTHER abordara abordaram abordarao abordarei abordarem abordaremos abordares abordaria
BOTHER abordariam abordarmos abordas abordasse abordassem abordasses abordaste abordava
BOTHER abordavam abordavamos abordavas aborde abordei abordem abordemos abordes abordo
BOTHER abordou aborreca aborrecam aborrecamos aborrecas aborrece aborrecem aborrecemos
BOTHER aborrecendo aborrecer aborrecera aborreceram aborrecerao aborrecerei aborrecerem
BOTHER aborreceres aborreceria aborreceriam aborrecermos aborreces aborrecesse
BOTHER aborrecessem aborreceste aborreceu aborreci aborrecia aborreciam aborrecida
BOTHER aborrecidas aborrecido aborrecidos aborreco abusa abusada abusadas abusado
BOTHER abusados abusam abusamos abusando abusar abusara abusaram abusarao abusarei
BOTHER abusarem abusaremos abusares abusaria abusariam abusarmos abusas abusasse
BOTHER abusassem abusasses abusaste abusava abusavam abusavamos abusavas abuse abusei
BOTHER abusem abusemos abuses abusiva abusivas abusivo abusivos abuso abusos abusou
BOTHER acossa acossada acossadas acossado acossados acossam acossamos acossando acossar
BOTHER acossara acossaram acossarao acossarei acossarem acossaremos acossares acossaria
BOTHER acossariam acossarmos acossas acossasse acossassem acossasses acossaste acossava
BOTHER acossavam acossavamos acossavas acosse acossei acossem acossemos acosses acosso
BOTHER acossou amarra amarrada amarradas amarrados amarram amarramos amarrando amarrar
BOTHER amarrara amarraram amarrarao amarrarei amarrarem amarraremos amarrares amarraria
BOTHER amarrariam amarrarmos amarras amarrasse amarrassem amarrasses amarraste amarrava
BOTHER amarravam amarravamos amarravas amarre amarrei amarrem amarremos amarres amarro
BOTHER amarrou amola amolacao amolada amoladas amolado amolados amolam amolamos amolando
BOTHER amolar amolara amolaram amolarao amolarei amolarem amolaremos amolares amolaria
BOTHER amolariam amolarmos amolas amolasse amolassem amolasses amolaste amolava amolavam
BOTHER amolavamos amolavas amole amolei amolem amolemos amoles amolo amolou apoquenta
BOTHER apoquentada apoquentadas apoquentado apoquentados apoquentam apoquentamos
BOTHER apoquentando apoquentar apoquentara apoquentaram apoquentarao apoquentarei
BOTHER apoquentarem apoquentaremos apoquentares apoquentaria apoquentariam apoquentarmos
BOTHER apoquentas apoquentasse apoquentassem apoquentasses apoquentaste apoquentava
BOTHER apoquentavam apoquentavamos apoquentavas apoquente apoquentei apoquentem
BOTHER apoquentemos apoquentes apoquento apoquentou aporrinha aporrinhacao aporrinhada
BOTHER aporrinhadas aporrinhado aporrinhados aporrinham aporrinhamos aporrinhando
BOTHER aporrinhar aporrinhara aporrinharam aporrinharao aporrinharei aporrinharem
BOTHER aporrinharemos aporrinhares aporrinharia aporrinhariam aporrinharmos aporrinhas
BOTHER aporrinhasse aporrinhassem aporrinhasses aporrinhaste aporrinhava aporrinhavam
BOTHER aporrinhavamos aporrinhavas aporrinhe aporrinhei aporrinhem aporrinhemos
BOTHER aporrinhes aporrinho aporrinhou assedia assediada assediadas assediado assediador
BOTHER assediados assediam assediamos assediando assediar assediara assediaram assediarao
BOTHER assediarei assediarem assediaremos assediares assediaria assediariam assediarmos
BOTHER assedias assediasse assediassem assediasses assediaste assediava assediavam
BOTHER assediavamos assediavas assedie assediei assediem assediemos assedies assedio
BOTHER assediou atazana atazanada atazanadas atazanado atazanados atazanam atazanamos
BOTHER atazanando atazanar atazanara atazanaram atazanarao atazanarei atazanarem
BOTHER atazanaremos atazanares atazanaria atazanariam atazanarmos atazanas atazanasse
BOTHER atazanassem atazanasses atazanaste atazanava atazanavam atazanavamos atazanavas
BOTHER atazane atazanei atazanem atazanemos atazanes atazano atazanou atormenta
BOTHER atormentada atormentadas atormentado atormentados atormentam atormentamos
BOTHER atormentando atormentar atormentara atormentaram atormentarao atormentarei
BOTHER atormentarem atormentaremos atormentares atormentaria atormentariam atormentarmos
BOTHER atormentas atormentasse atormentassem atormentasses atormentaste atormentava
BOTHER atormentavam atormentavamos atormentavas atormente atormentei atormentem
BOTHER atormentemos atormentes atormento atormentou atrapalha atrapalhada atrapalhadas
BOTHER atrapalhado atrapalhados atrapalham atrapalhamos atrapalhando atrapalhar
BOTHER atrapalhara atrapalharam atrapalharao atrapalharei atrapalharem atrapalharemos
BOTHER atrapalhares atrapalharia atrapalhariam atrapalharmos atrapalhas atrapalhasse
BOTHER atrapalhassem atrapalhasses atrapalhaste atrapalhava atrapalhavam atrapalhavamos
BOTHER atrapalhavas atrapalhe atrapalhei atrapalhem atrapalhemos atrapalhes atrapalho
BOTHER atrapalhou azara azarada azaradas azarado azarados azaram azaramos azarando azarar
BOTHER azarara azararam azararao azararei azararem azararemos azarares azararia azarariam
BOTHER azararmos azaras azarasse azarassem azarasses azaraste azarava azaravam azaravamos
BOTHER azaravas azare azarei azarem azaremos azares azaro azarou azucrina azucrinada
BOTHER azucrinadas azucrinado azucrinados azucrinam azucrinamos azucrinando azucrinar
BOTHER azucrinara azucrinaram azucrinarao azucrinarei azucrinarem azucrinaremos
BOTHER azucrinares azucrinaria azucrinariam azucrinarmos azucrinas azucrinasse
BOTHER azucrinassem azucrinasses azucrinaste azucrinava azucrinavam azucrinavamos
BOTHER azucrinavas azucrine azucrinei azucrinem azucrinemos azucrines azucrino azucrinou
BOTHER bombardea bombardeada bombardeadas bombardeado bombardeados bombardeam
BOTHER bombardeamento bombardeamos bombardeando bombardear bombardeara bombardearam
BOTHER bombardearao bombardearei bombardearem bombardearemos bombardeares bombardearia
BOTHER bombardeariam bombardearmos bombardeas bombardeasse bombardeassem bombardeasses
BOTHER bombardeaste bombardeava bombardeavam bombardeavamos bombardeavas bombardee
BOTHER bombardeei bombardeem bombardeemos bombardees bombardeio bombardeo bombardeou
BOTHER carrapato chata chatas chatea chateadas chateam chateamos chateando chatear
BOTHER chateara chatearam chatearao chatearei chatearem chatearemos chateares chatearia
BOTHER chateariam chatearmos chateas chateasse chateassem chateasses chateaste chateava
BOTHER chateavam chateavamos chateavas chatee chateei chateem chateemos chatees chateia
BOTHER chateiam chateiame chateie chateiem chateio chateo chateou chatiando chatiar
BOTHER chatice chaticee chatices chatisse chato chatos cutucar desampara desamparada
BOTHER desamparadas desamparado desamparados desamparam desamparamos desamparando
BOTHER desamparar desamparara desampararam desampararao desampararei desampararem
BOTHER desampararemos desamparares desampararia desamparariam desampararmos desamparas
BOTHER desamparasse desamparassem desamparasses desamparaste desamparava desamparavam
BOTHER desamparavamos desamparavas desampare desamparei desamparem desamparemos
BOTHER desampares desamparo desamparou desgruda desgrudada desgrudadas desgrudado
BOTHER desgrudados desgrudam desgrudamos desgrudando desgrudar desgrudara desgrudaram
BOTHER desgrudarao desgrudarei desgrudarem desgrudaremos desgrudares desgrudaria
BOTHER desgrudariam desgrudarmos desgrudas desgrudasse desgrudassem desgrudasses
BOTHER desgrudaste desgrudava desgrudavam desgrudavamos desgrudavas desgrude desgrudei
BOTHER desgrudem desgrudemos desgrudes desgrudo desgrudou desrespeita desrespeitada
BOTHER desrespeitadas desrespeitado desrespeitados desrespeitam desrespeitamos
BOTHER desrespeitando desrespeitar desrespeitara desrespeitaram desrespeitarao
BOTHER desrespeitarei desrespeitarem desrespeitaremos desrespeitares desrespeitaria
BOTHER desrespeitariam desrespeitarmos desrespeitas desrespeitasse desrespeitassem
BOTHER desrespeitasses desrespeitaste desrespeitava desrespeitavam desrespeitavamos
BOTHER desrespeitavas desrespeite desrespeitei desrespeitem desrespeitemos desrespeites
BOTHER desrespeito desrespeitou encha encham enchamos enchas enche enchecao enchem
BOTHER enchemos enchendo encher enchera encheram encherao encherei encherem encheres
BOTHER encheria encheriam enchermos enches enchesse enchessem encheste encheu enchi
BOTHER enchia enchiam enchida enchidas enchido enchidos encho encomoda encomodando
BOTHER encomodar encomode encomodem encomodo enxam enxe enxer estressa estressadas
BOTHER estressados estressam estressamos estressando estressar estressara estressaram
BOTHER estressarao estressarei estressarem estressaremos estressares estressaria
BOTHER estressariam estressarmos estressas estressasse estressassem estressasses
BOTHER estressaste estressava estressavam estressavamos estressavas estressei estressem
BOTHER estressemos estresses estresso estressou exagerado exagerados exagero floda
BOTHER flodada flodadas flodado flodados flodam flodamos flodando flodar flodara flodaram
BOTHER flodarao flodarei flodarem flodaremos flodares flodaria flodariam flodarmos flodas
BOTHER flodasse flodassem flodasses flodaste flodava flodavam flodavamos flodavas flode
BOTHER flodei flodem flodemos flodes flodo flodou flooda floodada floodadas floodado
BOTHER floodados floodam floodamos floodando floodara floodaram floodarao floodarei
BOTHER floodarem floodaremos floodares floodaria floodariam floodarmos floodas floodasse
BOTHER floodassem floodasses floodaste floodava floodavam floodavamos floodavas floode
BOTHER floodei floodem floodemos floodes floodo floodou impertinente importuna
BOTHER importunacao importunada importunadas importunado importunados importunam
BOTHER importunamos importunando importunar importunara importunaram importunarao
BOTHER importunarei importunarem importunaremos importunares importunaria importunariam
BOTHER importunarmos importunas importunasse importunassem importunasses importunaste
BOTHER importunava importunavam importunavamos importunavas importune importunei
BOTHER importunem importunemos importunes importuno importunou incomoda incomodada
BOTHER incomodadas incomodado incomodados incomodam incomodamos incomodando incomodar
BOTHER incomodara incomodaram incomodarao incomodarei incomodarem incomodaremos
BOTHER incomodares incomodaria incomodariam incomodarmos incomodas incomodasse
BOTHER incomodassem incomodasses incomodaste incomodativa incomodativo incomodativos
BOTHER incomodava incomodavam incomodavamos incomodavas incomode incomodei incomodem
BOTHER incomodemos incomodes incomodo incomodos incomodou inconveniente inconvenientes
BOTHER inferniza infernizada infernizadas infernizado infernizados infernizam
BOTHER infernizamos infernizando infernizar infernizara infernizaram infernizarao
BOTHER infernizarei infernizarem infernizaremos infernizares infernizaria infernizariam
BOTHER infernizarmos infernizas infernizasse infernizassem infernizasses infernizaste
BOTHER infernizava infernizavam infernizavamos infernizavas infernize infernizei
BOTHER infernizem infernizemos infernizes infernizo infernizou inoportuno inoportunos
BOTHER insista insistam insistamos insistas insiste insistem insistencia insistencias
BOTHER insistes insisti insistia insistiam insistida insistidas insistido insistidos
BOTHER insistimos insistindo insistir insistira insistiram insistirao insistirei
BOTHER insistirem insistires insistiria insistiriam insistirmos insistisse insistissem
BOTHER insististe insistiu insisto insuportaveis insuportavel intoleravel intrometido
BOTHER invada invadam invadamos invadas invade invadem invades invadi invadia invadiam
BOTHER invadida invadidas invadido invadidos invadimos invadindo invadir invadira
BOTHER invadiram invadirao invadirei invadirem invadires invadiria invadiriam invadirmos
BOTHER invadisse invadissem invadiste invadiu invado invasao invasiva invasivo irritadas
BOTHER irritamos irritara irritaram irritarao irritarei irritarem irritaremos irritares
BOTHER irritaria irritariam irritarmos irritas irritasse irritassem irritasses irritaste
BOTHER irritava irritavam irritavamos irritavas irrite irritei irritem irritemos irrites
BOTHER irrito ladainha lengalenga maca macada macadas macado macados macam macamos
BOTHER macando macar macara macaram macarao macarei macarem macaremos macares macaria
BOTHER macariam macarmos macas macasse macassem macasses macaste macava macavam macavamos
BOTHER macavas mace macei macem macemos maces maco macou massacra massacrada massacradas
BOTHER massacrado massacrados massacram massacramos massacrando massacrar massacrara
BOTHER massacraram massacrarao massacrarei massacrarem massacraremos massacrares
BOTHER massacraria massacrariam massacrarmos massacras massacrasse massacrassem
BOTHER massacrasses massacraste massacrava massacravam massacravamos massacravas massacre
BOTHER massacrei massacrem massacremos massacres massacro massacrou massante melga
BOTHER melgada melgadas melgado melgados melgam melgamos melgando melgar melgara melgaram
BOTHER melgarao melgarei melgarem melgaremos melgares melgaria melgariam melgarmos melgas
BOTHER melgasse melgassem melgasses melgaste melgava melgavam melgavamos melgavas melgo
BOTHER melgou melgue melguei melguem melguemos melgues mole molesta molestada molestadas
BOTHER molestado molestados molestam molestamos molestando molestar molestara molestaram
BOTHER molestarao molestarei molestarem molestaremos molestares molestaria molestariam
BOTHER molestarmos molestas molestasse molestassem molestasses molestaste molestava
BOTHER molestavam molestavamos molestavas moleste molestei molestem molestemos molestes
BOTHER molesto molestou pentelha pentelhada pentelhadas pentelhado pentelhados pentelham
BOTHER pentelhamos pentelhando pentelhar pentelhara pentelharam pentelharao pentelharei
BOTHER pentelharem pentelharemos pentelhares pentelharia pentelhariam pentelharmos
BOTHER pentelhas pentelhasse pentelhassem pentelhasses pentelhaste pentelhava pentelhavam
BOTHER pentelhavamos pentelhavas pentelhe pentelhei pentelhem pentelhemos pentelhes
BOTHER pentelho pentelhos pentelhou persegue perseguem persegues persegui perseguia
BOTHER perseguiam perseguicao perseguida perseguidas perseguido perseguidos perseguimos
BOTHER perseguindo perseguir perseguira perseguiram perseguirao perseguirei perseguirem
BOTHER perseguires perseguiria perseguiriam perseguirmos perseguisse perseguissem
BOTHER perseguiste perseguiu persigam pertuba pertubando pertubar pertube pertubem
BOTHER perturba perturbacao perturbada perturbadas perturbado perturbados perturbam
BOTHER perturbamos perturbando perturbar perturbara perturbaram perturbarao perturbarei
BOTHER perturbarem perturbaremos perturbares perturbaria perturbariam perturbarmos
BOTHER perturbas perturbasse perturbassem perturbasses perturbaste perturbava perturbavam
BOTHER perturbavamos perturbavas perturbe perturbei perturbem perturbemos perturbes
BOTHER perturbo perturbou praga pragas saco spam spama spamada spamadas spamado spamados
BOTHER spamam spamamos spamando spamar spamara spamaram spamarao spamarei spamarem
BOTHER spamaremos spamares spamaria spamariam spamarmos spamas spamasse spamassem
BOTHER spamasses spamaste spamava spamavam spamavamos spamavas spame spamei spamem
BOTHER spamemos spames spamma spammada spammadas spammado spammados spammam spammamos
BOTHER spammando spammar spammara spammaram spammarao spammarei spammarem spammaremos
BOTHER spammares spammaria spammariam spammarmos spammas spammasse spammassem spammasses
BOTHER spammaste spammava spammavam spammavamos spammavas spamme spammei spammem
BOTHER spammemos spammes spammo spammou spamo spamou stalkear stalker stressa stressadas
BOTHER stressados stressam stressamos stressando stressar stressara stressaram stressarao
BOTHER stressarei stressarem stressaremos stressares stressaria stressariam stressarmos
BOTHER stressas stressasse stressassem stressasses stressaste stressava stressavam
BOTHER stressavamos stressavas stresse stressei stressem stressemos stresses stresso
BOTHER stressou torra torrado torrados torram torramos torrando torrar torrara torraram
BOTHER torrarao torrarei torrarem torraremos torrares torraria torrariam torrarmos torras
BOTHER torrasse torrassem torrasses torraste torrava torravam torravamos torravas torrei
BOTHER torrem torremos torres torro torrou tortura torturar xata xatea xateada xateadas
BOTHER xateado xateados xateam xateamos xateando xatear xateara xatearam xatearao
BOTHER xatearei xatearem xatearemos xateares xatearia xateariam xatearmos xateas xateasse
BOTHER xateassem xateasses xateaste xateava xateavam xateavamos xateavas xatee xateei
BOTHER xateem xateemos xatees xateo xateou xatiar xato xatos xinga xingada xingadas
BOTHER xingado xingados xingam xingamos xingando xingar xingara xingaram xingarao
BOTHER xingarei xingarem xingaremos xingares xingaria xingariam xingarmos xingas xingasse
BOTHER xingassem xingasses xingaste xingava xingavam xingavamos xingavas xingo xingou
BOTHER xingue xinguei xinguem xinguemos xingues
BOTHER aperreia entope ocupam ocupar ocupem vibra vibram
BUT alias apesar conquanto contra contudo embora excepto exceto mas mesmoassim poreem
BUT porem sequer todavia
BUY adquiri adquirido adquirir adquiriu aquisicao arrematar compar compra comprada
BUY compradas comprado comprador compradora compradores comprados compram compramos
BUY comprando comprar comprara compraram comprarao comprarei comprarem compraremos
BUY comprares compraria comprariam comprarmos compras comprasse comprassem comprasses
BUY compraste comprava compravam compravamos compravas compre comprei comprem compremos
BUY compres compro comprou conpra conprar conprei encomendada encomendadas encomendado
BUY encomendados encomendam encomendamos encomendando encomendar encomendara encomendaram
BUY encomendarao encomendarei encomendarem encomendaremos encomendares encomendaria
BUY encomendariam encomendarmos encomendasse encomendassem encomendasses encomendaste
BUY encomendava encomendavam encomendavamos encomendavas encomende encomendei encomendem
BUY encomendemos encomendes encomendo encomendou
CALL call calls campainha chama chamada chamadas chamado chamados chamam chamamos
CALL chamando chamar chamara chamaram chamarao chamarei chamarem chamaremos chamares
CALL chamaria chamariam chamarmos chamas chamasse chamassem chamasses chamaste chamava
CALL chamavam chamavamos chamavas chame chamei chamem chamemos chames chamo chamou disca
CALL discada discadas discado discados discam discamos discando discar discara discaram
CALL discarao discarei discarem discaremos discares discaria discariam discarmos discas
CALL discasse discassem discasses discaste discava discavam discavamos discavas discou
CALL disque disquei disquem disquemos disques interfone lig liga ligacao ligacoes ligadas
CALL ligados ligam ligamos ligando ligar ligara ligaram ligarao ligarei ligarem ligaremos
CALL ligares ligaria ligariam ligarmos ligas ligasse ligassem ligasses ligaste ligava
CALL ligavam ligavamos ligavas ligo ligou ligue liguei liguem liguemos ligues religa
CALL religada religadas religado religados religam religamos religando religar religara
CALL religaram religarao religarei religarem religaremos religares religaria religariam
CALL religarmos religas religasse religassem religasses religaste religava religavam
CALL religavamos religavas religo religou religue religuei religuem religuemos religues
CALL ringue telefona telefonada telefonadas telefonado telefonados telefonam telefonamos
CALL telefonando telefonar telefonara telefonaram telefonarao telefonarei telefonarem
CALL telefonaremos telefonares telefonaria telefonariam telefonarmos telefonas
CALL telefonasse telefonassem telefonasses telefonaste telefonava telefonavam
CALL telefonavamos telefonavas telefonei telefonem telefonema telefonemas telefonemos
CALL telefonica telefonico telefonicos telefono telefonou toca tocada tocadas tocado
CALL tocados tocam tocamos tocando tocar tocara tocaram tocarao tocarei tocarem tocaremos
CALL tocares tocaria tocariam tocarmos tocas tocasse tocassem tocasses tocaste tocava
CALL tocavam tocavamos tocavas toco tocou toque toquei toquem toquemos toques
CAN apta apto cabe caber caiba capaz capazes concigo consego consegue conseguem consegues
CAN consegui conseguia conseguimos conseguindo conseguir conseguiram conseguiu consiga
CAN consigam conssigo coube dava disponho disponibilidade disponiveis disponivel
CAN habilitado impossiveis impossivel livre livres pd pdm poco pode podem podemos podendo
CAN poder podera poderao poderei poderia poderiam poderiao podes podia podiam podiamos
CAN podiao podias pods poso possa possam possamos possibilidade possibilidades possiveis
CAN possivel posso pude puder puderam puderem pudesse pudessem vago vagos
CANCEL anula anulacao anulada anuladas anulado anulados anulam anulamos anulando anular
CANCEL anulara anularam anularao anularei anularem anularemos anulares anularia anulariam
CANCEL anularmos anulas anulasse anulassem anulasses anulaste anulava anulavam anulavamos
CANCEL anulavas anule anulei anulem anulemos anules anulo anulou calcelar canc cancel
CANCEL cancela cancelada canceladas cancelado cancelados cancelam cancelamento
CANCEL cancelamentos cancelameto cancelamos cancelando cancelar cancelara cancelaram
CANCEL cancelarao cancelarei cancelarem cancelaremos cancelares cancelaria cancelariam
CANCEL cancelarmos cancelas cancelasse cancelassem cancelasses cancelaste cancelava
CANCEL cancelavam cancelavamos cancelavas cancele cancelei cancelem cancelemos canceles
CANCEL cancellar cancelo cancelou cancelr cansela canselada canseladas canselado
CANCEL canselados canselam canselamento canselamos canselando canselar canselara
CANCEL canselaram canselarao canselarei canselarem canselaremos canselares canselaria
CANCEL canselariam canselarmos canselas canselasse canselassem canselasses canselaste
CANCEL canselava canselavam canselavamos canselavas cansele canselei canselem canselemos
CANCEL canseles canselo canselou desista desistam desiste desistem desistencia desisti
CANCEL desistimos desistindo desistir desistiram desistiu desisto desmarcacao desmarcadas
CANCEL desmarcados desmarcamos desmarcando desmarcara desmarcaram desmarcarao desmarcarei
CANCEL desmarcarem desmarcaremos desmarcares desmarcaria desmarcariam desmarcarmos
CANCEL desmarcas desmarcasse desmarcassem desmarcasses desmarcaste desmarcava desmarcavam
CANCEL desmarcavamos desmarcavas desmarquemos desmarques invalidada invalidadas
CANCEL invalidado invalidados invalidam invalidamos invalidando invalidar invalidara
CANCEL invalidaram invalidarao invalidarei invalidarem invalidaremos invalidares
CANCEL invalidaria invalidariam invalidarmos invalidas invalidasse invalidassem
CANCEL invalidasses invalidaste invalidava invalidavam invalidavamos invalidavas invalide
CANCEL invalidei invalidem invalidemos invalides invalidou
CAR abastecer abasteci alinhamento auto autocarro autocarros automovel baliza barco bati
CAR bicicleta bicicletas bike bus buzao buzu calibrar cambio camiao caminhao caminhoes
CAR caminhonete camioes capo carrinha carrinhas carrinho carro carroceria carros chapa
CAR comboio combustivel correia diesel embraiagem embreagem escape freio freios furgao
CAR gasoleo gasolina gravame guidao guincho habilitacao habilitacoes ipo jipe kombi
CAR matriculas metro mota motas moto motor motores motos oleo onibos onibus parabrisas
CAR parachoque patinete placa pneu pneus radiador reboque retrovisor roda rodas tanque
CAR taxi taxis trator travao travoes trem trotinete van veiculo veiculos viatura viaturas
CHANCE acaso aparentemente chance chances depende dependendo duvidoso eventual hipoteses
CHANCE incerto porventura possivelmente provavel provavelmente quica quissa seila talveiz
CHANCE talves talvez talvezz tlvz
CHILD aluna alunas aluno alunos bb bebe bebes catraia catraio chora chorando chorar
CHILD chorei chorou crianca criancada criancas educanda educando educandos estudante
CHILD estudantes filha filhas filhinha filhinho filho filhos fraldario garota garotas
CHILD garoto garotos gemeas gemeos guri guria guris gurizada kid kids menina menino
CHILD meninos miuda miudas miudo miudos pequena pequenas pequenino pequeno pequenos
CHILD pequerrucho pirralho puto putos rebento recemnascido
CLIENT assinante assinantes beneficiaria beneficiario client cliente clientes clt
CLIENT condomino condominos consumidor consumidora consumidores contribuintes correntista
CLIENT credor devedor devedora doador doadora doadores fregues freguesa hospede hospedes
CLIENT inquilina inquilinas inquilino inquilinos locador locatario membro membros morador
CLIENT moradora moradores paciente pacientes passageira passageiro passageiros segurada
CLIENT segurado segurados socia socias socio socios usuaria usuario usuarios utente
CLIENT utentes utentezinho utilizador utilizadora utilizadores visitante
CLOSE abert aberta abertas aberto abertoo abertos abra abram abre abrem abren abri abria
CLOSE abrindo abrir abriram abriu abro desbloquear destranca destrancar destranque
CLOSE encerrada encerradas encerrado encerrados fecha fechada fechadas fechado fechados
CLOSE fecham fechamos fechando fechar fecharam feche fechei fechem fecho fechou fexa
CLOSE fexado fexar fexou lacrar tranca trancada trancado trancar trancou tranque tranquei
CLOTHES alianca amarela amarelo anel azuis azul bainha batom bege biquini blusa blusas
CLOTHES bolsa bolsas bone bordado botas branca branco branqueado brinco calca calcado
CLOTHES calcao calcas camisa camisas camiseta camisetas camisola camisolas casaca casaco
CLOTHES casacos castanho chapeu chinelo chinelos chuteiras cinto cinza cinzenta cinzento
CLOTHES claras cor cores costura costurar couro cueca cuecas dourado estampa farda fardas
CLOTHES fato fatos gg gravata jaqueta joia lacinho lenco lilas luvas mala malas mancha
CLOTHES manchado manchas manchou maquiagem maquilhagem marrom meias mochilas moda nodoa
CLOTHES nodoas numeracao ouro perfume perfumes pijama prata preta preto pretos pulseira
CLOTHES rosa roupa roupas roxa roxo saias sandalia sandalias sapato sapatos soutien sutia
CLOTHES tamanho tamanhos tecido tenis terno ternos tricot tshirt uniforme uniformes verde
CLOTHES verdes vermelha vermelho verniz vestido vestidos vestir vestiu xadrez xg xl xxl
CLOTHES ziper
COME apareca aparecam aparece aparecem aparecer aparecerem apareceu apareci apareco
COME aproximar comparece comparecer compareci comparecimento compareco desca desce descem
COME descendo descer desceu desci desco entra entram entrando entrar entraram entrarem
COME entrei entrem entro entrou passa passam passamos passando passar passaram passava
COME passe passei passem passo passou presenca presencial presencialmente presente
COME regressar regressei regresso regressou retorna retornar retorne retornei retornem
COME retorno retornou sobe sobem suba subam subi subir subiu subo veim veio vem venha
COME venham venhas venho vens viemo viemos vier vieram vierem viesse viessem vieste vimos
COME vinda vindas vindo vindos vinha vinham vino vir vira virao viria visita visitar
COME visitas visite visitei visitem visito visitou volta voltam voltamos voltando voltar
COME voltaram voltarem voltasse voltava volte voltei voltem voltes volto voltou
COMPANY academia academias agencia agencias amazon associacao associacoes autoescola
COMPANY banco bancos barbearia borracharia bpi bradesco cebolas center central cgd
COMPANY clinica clinicas comercio concessionaria construtora consultorio consultorios
COMPANY continente corporativo corretora corretoras ctt departamento distribuidora edp
COMPANY empresa empresas enel entidade entidades estabelecimento estabelecimentos fabrica
COMPANY fabricas farmacia farmacias firma firmas floricultura florista fnac fundacao
COMPANY ginasio ginasios grafica hospitais hospital ifood ikea imobiliaria imobiliarias
COMPANY industria industrial instituicao instituicoes instituto itau laboratorio
COMPANY laboratorios lar lavandaria lavanderia lda lidl livraria ltda magalu meo
COMPANY mercadolivre millennium negocios novobanco nowo nubank oculista oficina oficinas
COMPANY olx ong operadora operadoras organizacao organizacoes orgao otica padaria
COMPANY padarias papelaria parceiros petshop pingo quitanda sa sabesp santander sector
COMPANY sede sedes seguradora seguradoras serv servicinho servico servicos setor shopee
COMPANY sociedade stand tim tipografia uber up vivo vodafone worten
COMPANY perfumaria perfumarias
CONFIRM assegurar cfm checar check comfirmado comfirmar comfirmo comprova comprovada
CONFIRM comprovadas comprovado comprovados comprovam comprovamos comprovando comprovar
CONFIRM comprovara comprovaram comprovarao comprovarei comprovarem comprovaremos
CONFIRM comprovares comprovaria comprovariam comprovarmos comprovas comprovasse
CONFIRM comprovassem comprovasses comprovaste comprovava comprovavam comprovavamos
CONFIRM comprovavas comprove comprovei comprovem comprovemos comproves comprovo comprovou
CONFIRM confimado confimar confimei confimo confirm confirma confirmacao confirmacoes
CONFIRM confirmad confirmada confirmadas confirmadissimo confirmado confirmados confirmam
CONFIRM confirmamos confirmando confirmar confirmara confirmaram confirmarao confirmarei
CONFIRM confirmarem confirmaremos confirmares confirmaria confirmariam confirmarmos
CONFIRM confirmas confirmasse confirmassem confirmasses confirmaste confirmava
CONFIRM confirmavam confirmavamos confirmavas confirme confirmei confirmem confirmemos
CONFIRM confirmes confirmo confirmou firmado garante garantido garantir garanto valida
CONFIRM validacao validado validar verificacao verificado
CONTACT comunica comunicacao comunicacoes comunicada comunicadas comunicam comunicamos
CONTACT comunicando comunicar comunicara comunicaram comunicarao comunicarei comunicarem
CONTACT comunicaremos comunicares comunicaria comunicariam comunicarmos comunicas
CONTACT comunicasse comunicassem comunicasses comunicaste comunicava comunicavam
CONTACT comunicavamos comunicavas comunico comunicou comunique comuniquei comuniquem
CONTACT comuniquemos comuniques conbersas contacta contactada contactadas contactado
CONTACT contactados contactam contactamos contactando contactar contactara contactaram
CONTACT contactarao contactarei contactarem contactaremos contactares contactaria
CONTACT contactariam contactarmos contactas contactasse contactassem contactasses
CONTACT contactaste contactava contactavam contactavamos contactavas contacte contactei
CONTACT contactem contactemos contactes contacto contactos contactou contata contatada
CONTACT contatadas contatado contatados contatam contatamos contatando contatar contatara
CONTACT contataram contatarao contatarei contatarem contataremos contatares contataria
CONTACT contatariam contatarmos contatas contatasse contatassem contatasses contataste
CONTACT contatava contatavam contatavamos contatavas contate contatei contatem contatemos
CONTACT contates contato contatos contatou conversa conversada conversadas conversado
CONTACT conversados conversam conversamos conversando conversar conversara conversaram
CONTACT conversarao conversarei conversarem conversaremos conversares conversaria
CONTACT conversariam conversarmos conversas conversasse conversassem conversasses
CONTACT conversaste conversava conversavam conversavamos conversavas converse conversei
CONTACT conversem conversemos converses converso conversou dialogo fala falada falado
CONTACT falam falamos falando falar falaram falarem falava fale falei falem falemos faleo
CONTACT falo falou papo prosa
DATA apelido art artigo bi caracteristicas cc cep cnh cnpj confidencial contribuinte cpf
DATA dado dados descricao detalhe detalhes dpo dxm encarregado gdpr iban ident identidade
DATA identificacao identificado identificar info informacao informacoes infos lgpd mb
DATA nascimento nib nif nome nomes nomezinho particular pessoais portabilidade
DATA privacidade privada privado protecao ref referencia rg rgpd sensiveis sigilo
DATA sobrenome titular titulares
DAY abr abril ago agosto amanha amnh amnha aniversario aniversarios anteontem calendario
DAY carnaval dah data datas depoisdeamanha dezembro dia diaa dias dom domingo domingos
DAY feira fev fevereiro findi hj hoj hoje jan janeiro jul julho jun junho mai maio marco
DAY natal nov novembro oje ontem ouje outubro pascoa qua quarta quartas qui quinta
DAY quintas reveillon sab sabado sabados seg segunda segundas set setembro sex sexta
DAY sextas terca tercas vespera
DEVICE alexa antena auricular auriculares bateria baterias bomba box cabo cabos camara
DEVICE camera cameras capa capas capinha capinhas carregador comando computador
DEVICE computadores consola controle controlo decodificador demo desligada desligado
DEVICE disco drone eletrodomestico eletronica eletronicos fibra hd headset impressora
DEVICE impressoras interruptor kindle laptop ligada ligado micro modelo modem mouse
DEVICE notebook pc pen pendrive pickup pilha pilhas playstation portatil radio remoto
DEVICE robot roteador router sensor software som tablet tablete teclado teclas televisao
DEVICE televisoes televisor tinteiro toner tv tvs windows xbox
DEVICE apertem aperto
DIE cemiterio cinzas condolencias cremacao defunto descanse descansou enterrar enterraram
DIE enterrei enterro falecer faleceram faleceu faleci falecida falecido falecidos
DIE falecimento finada finado funerais funeral funeraria funerario funerarios luto mata
DIE matar matei matou morra morram morre morrel morrendo morrer morreram morreu morri
DIE morro morta morte mortes morto mortos obito obitos pesames sepultamento suicidio urna
DIE velorio
DO acao acatar acoes agir aja ajo atividade atividades ato controlado controlar cria
DO criada criado criar criei crio criou cumpra cumpram cumpre cumpri cumprida cumprido
DO cumprir deixardefazer efetuada efetuado efetuar efetue efetuei efetuem efetuo efetuou
DO elaborar emita emitam emite emitem emitido emitir emitiu executar execute executem
DO faca facam facao facas faco fais fara farao farei faria fariam fasem faser faso fassam
DO fasso faz faze fazem fazemos fazendo fazer fazes fazia faziam feita feitas feito
DO feitos fexz fez fis fiz fizemos fizer fizeram fizerem fizesse fizessem fizeste gerar
DO montagem participa participar participei participo prepara preparar preparei preparo
DO proceda procedam procede proceder procedimento procedo produzem produzir produziu
DO realizada realizado realizar realizei realizem realizo realizou trata tratado tratam
DO tratar tratava trate tratei tratem tratou
DOCUMENT album albuns anexar anexei anexo anexos apostila assina assinada assinado
DOCUMENT assinados assinam assinar assinaram assinatura assine assinei assinem assino
DOCUMENT assinou ata atas autos caneta carimbo carteirinha certidao certidoes certificado
DOCUMENT certificados clausula clausulas comprovante comprovantes comprovativo
DOCUMENT comprovativos contabilidade copia copias curriculo curriculos cv declaracoes
DOCUMENT desenho digitalizar diploma diplomas documento documentos edital escritura
DOCUMENT escrituras etiqueta etiquetas ficha fichas ficheiro folha folhas formulario
DOCUMENT formularios foto fotografia fotografias fotos gravacao gravadas gravado gravados
DOCUMENT gravar gravei habilitacao id imagem imagens impresso imprima imprimi imprimir
DOCUMENT jornais jornal lauda letra letras letrinhas livro livros papeis papel papelada
DOCUMENT passaporte pdf preencha preencher preencheu preenchi preenchido preencho print
DOCUMENT printado prints procuracao protocolo protocolos rascunho rascunhos regulamento
DOCUMENT relatorio relatorios requisicao revista revistas scan termo termos video xerox
DRIVE boleia carona conducao conduz conduzia conduzindo conduzir conduzo dirige dirigi
DRIVE dirigindo dirigino dirigir dirijindo dirijo drive drv estaciona estacionada
DRIVE estacionado estacionamento estacionamentos estacionar estacione estacionei
DRIVE estaciono guiar guio parking trafego transito volante
EAT almoca almocar almocei almoco almocos apetite assada assado beba bebem bebemos
EAT bebendo beber bebeu bebi bebo ceia coma comam come comem comemos comendo comer
EAT comeram comeu comi comido cozinhando cozinhar cozinhei cozinho dieta engolir fome
EAT frita fritas frito fumante fumar fumo jantar jantares jantei janto jejum lanchar
EAT lanche lanches mastigar pequenoalmoco petisco petiscos provar provei refeicao
EAT refeicoes
EMAIL caixapostal carta cartas correio correios correspondencia cp eletronico email
EMAIL emails emeil gmail hotmail imail imeil mail mails outlook postal
ENOUGH basta bastam bastante bastava bastou chega chegaa chegaaa sobra suficiente
ENOUGH suficientemente suficientes xega
FAMILY avo avos bisavo casal comadre compadre companheira companheiro conjuge cunhada
FAMILY cunhado cunhados enteada enteado esposa esposo familia familiar familiares
FAMILY familias genro herdeiro herdeiros irma irmao irmaos irmas madrasta madrinha
FAMILY madrinhas mae maes maezinha mainha mama mamae mana manas marido neta netas neto
FAMILY netos nora padrasto padrinho padrinhos pai painho pais paizinho papa papai parente
FAMILY parentes prima primas primo primos sobrinha sobrinhas sobrinho sobrinhos sogra
FAMILY sogro sogros tia tias tio tios titia titio viuva viuvo vo vovo vozinha
FIND achado encontra encontram encontramos encontrar encontraram encontre encontrei
FIND encontro encontrou localiza localizacao localizado localizar localizei localizou
FIND pesquisar pesquisei pesquiso procura procuram procurando procurar procurava procure
FIND procurei procurem procuro procurou rastrea rastreamento rastrear
FIND procurarem
FIRST 1a 1o 2a 2o 3a 3o 4o 5o anterior decima decimo finais final futura futuras futuro
FIRST futuros nono oitava oitavo passada passadas passados primeira primeiras primeiro
FIRST primeiros prox proxima proximas proximo proximos quarto quinta quinto seguinte
FIRST seguintes segunda segundo setima setimo sexta sexto terceira terceiras terceiro ult
FIRST ultima ultimas ultimo ultimos derradeira derradeiras derradeiro derradeiros
FIX afinar ajustar ajuste ajustes arranja arranjada arranjadas arranjado arranjados
FIX arranjam arranjamos arranjando arranjar arranjara arranjaram arranjarao arranjarei
FIX arranjarem arranjaremos arranjares arranjaria arranjariam arranjarmos arranjas
FIX arranjasse arranjassem arranjasses arranjaste arranjava arranjavam arranjavamos
FIX arranjavas arranje arranjei arranjem arranjemos arranjes arranjo arranjou arruma
FIX arrumado arrumar arrume arrumei arrumem arrumo arrumou concertar concertei concerto
FIX conserta consertada consertadas consertado consertados consertam consertamos
FIX consertando consertar consertara consertaram consertarao consertarei consertarem
FIX consertaremos consertares consertaria consertariam consertarmos consertas consertasse
FIX consertassem consertasses consertaste consertava consertavam consertavamos
FIX consertavas conserte consertei consertem consertemos consertes conserto consertou
FIX dedetizacao desentupimento desentupir desentupiu enxaguar esfregar faxina
FIX higienizacao inspecao inspecionar instala instalacao instalacoes instalada instaladas
FIX instalado instalados instalam instalamos instalando instalar instalara instalaram
FIX instalarao instalarei instalarem instalaremos instalares instalaria instalariam
FIX instalarmos instalas instalasse instalassem instalasses instalaste instalava
FIX instalavam instalavamos instalavas instale instalei instalem instalemos instales
FIX instalo instalou lava lavada lavadas lavado lavados lavagem lavam lavamos lavando
FIX lavar lavara lavaram lavarao lavarei lavarem lavaremos lavares lavaria lavariam
FIX lavarmos lavas lavasse lavassem lavasses lavaste lavava lavavam lavavamos lavavas
FIX lave lavei lavem lavemos laves lavo lavou limpa limpada limpadas limpado limpados
FIX limpam limpamos limpando limpar limpara limparam limparao limparei limparem
FIX limparemos limpares limparia limpariam limparmos limpas limpasse limpassem limpasses
FIX limpaste limpava limpavam limpavamos limpavas limpe limpei limpem limpemos limpes
FIX limpeza limpo limpou lixar manutencao montagem obra obras peritagem pinta pintar
FIX pintei pintura poda podar polimento recuperacao recuperar reforma reformar regular
FIX repara reparacao reparacoes reparada reparadas reparado reparador reparados reparam
FIX reparamos reparando reparar reparara repararam repararao repararei repararem
FIX repararemos reparares repararia reparariam repararmos reparas reparasse reparassem
FIX reparasses reparaste reparava reparavam reparavamos reparavas repare reparei reparem
FIX reparemos repares reparo reparou repor resolva resolvam resolvamos resolvas resolve
FIX resolvem resolvemos resolvendo resolver resolvera resolveram resolverao resolverei
FIX resolverem resolveres resolveria resolveriam resolvermos resolves resolvesse
FIX resolvessem resolveste resolveu resolvi resolvia resolviam resolvida resolvidas
FIX resolvido resolvidos resolvo restaurar revisao revisoes solucao solucionar vistoria
FOOD acai acucar agua aguas alcool alcoolica alface alho alimento alimentos amendoim
FOOD arroz aveia azeite bacalhau bacon banana bar batata batatas bebida bebidas bica bife
FOOD biscoito bolacha bolo bolos brigadeiro bufet buffet cafe cafes calabresa calorias
FOOD camarao cantina carangueijo carapau cardapio carne carnes castanha catupiri catupiry
FOOD cebola cerveja cervejas cha chiclete chocolate chocolates chope chourico
FOOD churrascaria churrasco coca coco cogumelo cogumelos comida comidas confeitaria coral
FOOD coxinha coxinhas croissant croissants cuscuz doce doces ementa empada empadas
FOOD empadinha esfomeado esparguete espetinho farinha feijao feijoada fiambre francesinha
FOOD francesinhas frango frangos fruta frutas gala galao gelado gelados gelo gluten
FOOD guarana hamburger hamburguer hamburgueres iogurte jaca lactose lanchonete laranja
FOOD lasanha legumes leite limao linguica macarrao manga manteiga marisco mariscos
FOOD marmita marmitas massas milho molho molhos morango morangos nata natas ovo ovos
FOOD pacoca padoca paes pao pasteis pastel pastilha pastilhas peixe peixes picanha
FOOD pimenta pipoca pizza pizzaria pizzas polvo presunto queijo queijos quermesse quiche
FOOD rapadura refrigerante restaurante restaurantes rissois rissol sal salada saladas
FOOD salgadinho salgadinhos salgado salgados sandes sanduiche sobremesa sobremesas sopa
FOOD sopas sorvete suco sucos sumo sushi tacaca tapioca tempero tomate tomates torrada
FOOD torradas torresmo torta tortas tosta vegan vegano vegetariano vinagre vinho vinhos
FOOD soja
FORGET esqec esqueca esquecam esquecamos esquecas esquece esquecem esquecemos esquecendo
FORGET esquecer esquecera esqueceram esquecerao esquecerei esquecerem esqueceres
FORGET esqueceria esqueceriam esquecermos esqueces esquecesse esquecessem esqueceste
FORGET esqueceu esqueci esquecia esqueciam esquecida esquecidas esquecido esquecidos
FORGET esquecimento esqueco esquesam esquesi esquessa esquessam isquecam isquece olvida
FORGET olvidada olvidadas olvidado olvidados olvidam olvidamos olvidando olvidar olvidara
FORGET olvidaram olvidarao olvidarei olvidarem olvidaremos olvidares olvidaria olvidariam
FORGET olvidarmos olvidas olvidasse olvidassem olvidasses olvidaste olvidava olvidavam
FORGET olvidavamos olvidavas olvide olvidei olvidem olvidemos olvides olvido olvidou
FORGET perca percam perco perda perdam perdamos perdas perde perdem perdemos perdendo
FORGET perder perdera perderam perderao perderei perderem perderes perderia perderiam
FORGET perdermos perdes perdesse perdessem perdeste perdeu perdi perdia perdiam perdida
FORGET perdidas perdido perdidos perdo
FORGET ignoram ignoraram
GAME aposta apostar apostas arbitro banda basquete basquetebol benfica bet bilheteira
GAME bilheteria bilhetes bilheti bola bolinha campeao campeonato campeonatos campo canta
GAME cantar canto capoeira cartola casino cassino cinema concertos corinthians corrida
GAME corridas crossfit cruzeiro damas desporto espetaculos estadio euromilhoes fcporto
GAME festival filme filmes flamengo flauta futebol futsal gol golo gols gremio guitarra
GAME ingresso ingressos ioga joga jogador jogadores jogamos jogar jogaram jogo jogos
GAME joguei judo lotaria loteria musculacao museu museus musica musical musicas novela
GAME padel palmeiras piano plateia raspadinha recitais recital rival rock romance samba
GAME spinning sporting teatro teatros time torcedor torcida torneio torneios vasco violao
GAME volei voleibol yoga zumba
GIVE atribuir brinde brindes ceder cedeu cedi cedido compartilha compartilhar
GIVE compartilharam compartilhem compartilho conceder concedeu concedi concedido concedo
GIVE dada dadas damos dando dao dar dara daria dava davam deem dei deia demos der deram
GIVE derem deu devolucao devolucoes devolva devolvam devolve devolvem devolver devolveram
GIVE devolverem devolveu devolvi devolvida devolvido devolvo distribuem distribuir doa
GIVE doam doar doei doo doou dou empresta emprestado emprestar emprestei empresto
GIVE emprestou forneca fornecam fornece fornecer forneceu forneci fornecido forneco ganha
GIVE ganham ganhamos ganhando ganhar ganharam ganhasse ganhe ganhei ganho ganhou ofereca
GIVE oferecam oferece oferecem oferecendo oferecer ofereceram ofereceu ofereco partilha
GIVE partilhar partilharam partilharem partilhei partilhem partilho premiado premio
GIVE premios presente presta prestam prestar preste repassar repassaram repasse repassem
GIVE sorteado traga tragam trago traz trazem trazendo trazer trazes trazido trouxe
GIVE trouxeram
GO acompanha acompanhada acompanhado acompanhamento acompanhar acompanho anda andam
GO andando andar andaram andas ande andei andem ando andou baza bazar bazem bora bra
GO caminhada caminhar caminho caminhos corram corre correndo correr correram correu corri
GO corro embora foge fogem foste fugi fugir fugiu fui ia iam ias ida idas ido indo ir ira
GO irao irei iremos iria iriam partem parti partimos partir partiram partiu rapa rumo
GO saem sai saia saiam saida saidas saido saimos saindo saio sair sairam sairem saisse
GO saiu segue seguem seguindo seguir seguiu siga sigam sigo simbora va vambora vamo vamos
GO vamu vaza vaze vazem
GOOD alegria amigavel arrasar arrasaram arrasou atencioso bacana bela belo belos bem
GOOD bemmm boa boazinha bom bonita bonito bonitos bons bonzinho brutal capricha caprichar
GOOD capricho confortavel cool dahora daora eficiente especiais especial espectacular
GOOD espetacular excelente excelentes fantastica fantastico fera fina finesse finissima
GOOD fixe fixes fofa fofinho fofo gira giro good gostosa gostoso great ideal iguais igual
GOOD impecavel importante importantes incrivel jeito lacrou legalzinho linda lindao
GOOD lindas lindo lindona lindooo lindos maneirada maneiro maravilha maravilhosa
GOOD maravilhoso maravilhosos massa melhor melhora melhorar melhoraram melhores melhorou
GOOD merece merecem mereco nice normais normal oba oficial oficialmente optima optimo
GOOD originais original otima otimas otimo otimos perfeita perfeito perfeitos
GOOD pontualidade porreira porreiro prestado pronta pronto prontos puro qualidade querida
GOOD querido queridos rapidinho segura sensacional show simpatica simpaticos sorte
GOOD sucesso tooop top uau uteis util vantagem vantagens vantajoso way wow yay
GREETING abraco abracos abs adeus alo alooo ateja atenciosa atenciosamente atenciosos att
GREETING atte beijinho beijinhos beijo beijos bemvinda bemvindo bj bjo bjos bjs bn
GREETING boanoite boas boatarde bomdia bye ciao cordiais cordialmente cumprimentar
GREETING cumprimentos despeco despedida despedirmos eai ei felicitacoes felicitar flw
GREETING hello hey hi hola inte oba oi oie oiee oii oiii oioi ois ola olaa opa parabens
GREETING quetal saudacoes tchau tchauzinho xau
HAPPEN aconteca acontece acontecem acontecendo acontecer aconteceu acontecido acontesceu
HAPPEN calha calhar calhou caso casos decorre decorrer ocorre ocorrencia ocorrer ocorreu
HAPPEN passarse resultar situacao sucede suceder sucedeu surge surgir surgiu surpresa
HAPPEN surpresas
HAVE detenho ha haja hajam haver havera havia houve houver obtenho obter obteve obtive
HAVE obtiveram possuem possui possuia possuir possuo teem tem temos tendo tenha tenham
HAVE tenho tenhu teno tens ter tera terao terei terem teria teriam teve tido tinha tinham
HAVE tinhamos tinhas tive tivemos tiver tiveram tiverem tivesse tivessem tiveste
HEALTH acamada acamado acidente acidentes afonica afonico alergia alergias alergica
HEALTH alergico alta ambulancia analises anestesia ansiedade antibiotico antibioticos
HEALTH armacao armacoes atestado avc bengala biopsia botox branqueamento bucal cancer
HEALTH cancro carie celulite centrifugacao cesarea chora cirurgia cirurgias clareamento
HEALTH claustrofobia colesterol colirio comprimidinho comprimido comprimidos conjuntivite
HEALTH constipada constipado convalescenca covid creme cuidados cura curada curado curar
HEALTH curativo curou demencia dentadura dental dentaria dentario dente dentes depilacao
HEALTH depressao desmaio diabetes diarreia dipirona doenca doencas doente doentes
HEALTH dorzinha ecografia efeito efeitos emagrecer emagreci emergencia emergencias
HEALTH enfarte enfermo engordar engordei enxaqueca estetica exame exames faceta facetas
HEALTH febre fisio fisioterapia fralda fraldas gestante glicose gordura gotas graduacao
HEALTH gravida gravidez gripado gripe ibuprofeno implante implantes inem infecao infeccao
HEALTH inflamacao injecao insulina internacao internada internado internamento laser
HEALTH laudo laudos lente lentes massagem massagens medicacao medicamento medicamentos
HEALTH melhoras menstruacao muleta muletas nausea nutricao oculos operacao operacoes
HEALTH operada operado paracetamol parto peeling pilates pilula pomada prescreveu
HEALTH prescricao pressao prostata protese proteses psicologia psicoterapia radiografia
HEALTH radiografias raio raiox receita receitas relaxante remedio remedios respirar
HEALTH respiro ressonancia resultado resultados rouco samu sangue saude sedentario
HEALTH sintoma sintomas siso sns stress sus sutura tac tensao terapia tomografia tonta
HEALTH tonto tontura tosse tratamento tratamentos tumor ultrassom urgencias vacina
HEALTH vacinacao vacinar vacinas vermifugo virose visao vomitar vomito vomitou xarope
HELP ajud ajuda ajudada ajudadas ajudado ajudados ajudam ajudamos ajudando ajudar ajudara
HELP ajudaram ajudarao ajudarei ajudarem ajudaremos ajudares ajudaria ajudariam ajudarmos
HELP ajudas ajudasse ajudassem ajudasses ajudaste ajudava ajudavam ajudavamos ajudavas
HELP ajude ajudei ajudem ajudemos ajudes ajudinha ajudo ajudou ajunda amparar amparo
HELP apoia apoiada apoiadas apoiado apoiados apoiam apoiamos apoiando apoiar apoiara
HELP apoiaram apoiarao apoiarei apoiarem apoiaremos apoiares apoiaria apoiariam apoiarmos
HELP apoias apoiasse apoiassem apoiasses apoiaste apoiava apoiavam apoiavamos apoiavas
HELP apoie apoiei apoiem apoiemos apoies apoio apoiou assistencia atenda atendam atende
HELP atendem atender atenderam atendeu atendi atendia atendida atendido atendo auxilia
HELP auxiliada auxiliadas auxiliado auxiliados auxiliam auxiliamos auxiliando auxiliara
HELP auxiliaram auxiliarao auxiliarei auxiliarem auxiliaremos auxiliares auxiliaria
HELP auxiliariam auxiliarmos auxilias auxiliasse auxiliassem auxiliasses auxiliaste
HELP auxiliava auxiliavam auxiliavamos auxiliavas auxilie auxiliei auxiliem auxiliemos
HELP auxilies auxilio auxiliou colabora colaboracao colaborar cooperacao cooperar cuida
HELP cuidado cuidando cuidar cuidava cuide cuido help intervir orientacao orientacoes
HELP orientar oriente socorram socorrer socorro zelar
HOUSEHOLD acesa aceso agulha almofada aquecedor armario armarios azulejo balde baldes
HOUSEHOLD bancada banheira banheiro baratas barulhinho barulho berbequim bilha botijao
HOUSEHOLD buraco cadeado cadeira cadeiras cadeirinha caixas caixilharia caixilho caldeira
HOUSEHOLD caldeiras cama camas canalizacao cano canos cera cerca chao chave chaves
HOUSEHOLD chuveiro chuveiros cimentei cimento cloro colchao colchoes condicionado copo
HOUSEHOLD copos corda corrimao cortina cortinas cozinha cozinhas cupim decoracao decorar
HOUSEHOLD decorei descarga desentupidor disjuntor duche eletrico embutido entulho
HOUSEHOLD entulhos entupida entupido entupindo entupir entupiu esgoto espelho esquentador
HOUSEHOLD estante estantes esteira estofo estores extintor fechaduras ferramenta
HOUSEHOLD ferramentas ferro fio fios fita flor flores florzinha fogao formigas forno
HOUSEHOLD fornos forro fosforos fossa frasco frigorifico frigorificos fuga furadeira gas
HOUSEHOLD gaveta gavetas geladeira geladeiras gesso goteira grade grades guardanapo haste
HOUSEHOLD infiltracao janela janelas lampada lampadas lareira lata lavadora lavatorio
HOUSEHOLD lavatorios lencol lenha lustre luz luzes mangueira maquina maquinalavar
HOUSEHOLD maquinas mesa mesas microondas mobilar mobilia mobiliei moveis movel muro muros
HOUSEHOLD oleado panela pano parafuso parede paredes pedra pedras pernilongo pia pias
HOUSEHOLD pinga pingando pingar pingue pisca piscando piscar piscina piscinas porao
HOUSEHOLD portao portoes prateleira prato pratos prego purificador quadro quadros queima
HOUSEHOLD ralo ralos rato ratos sacola sacolas sanita sifao sofa sofas sotao talher
HOUSEHOLD talheres tampa tampas tapete tapetes telhado telhados teto tijolo tinta tintas
HOUSEHOLD toalha toalhas toldo tomada tomadas torneira torneiras torneirinha transbordou
HOUSEHOLD tubo tubos varal vaso vasos vassoura vazamento vazamentos vazando vela velas
HOUSEHOLD ventilador wc
HURT aleijar aleijei arde ardendo ardor cortei doe doem doendo doer doeu doi doia
HURT dolorido dor dores dorido duente entorse ferida feridas ferido ferir feriu fratura
HURT fraturar fraturei inchada inchado inchou lesao lesoes machuca machucada machucado
HURT machucar machucou machuquei magoei magoou queimado queimar queimei queimou sangrando
HURT sangrar sofre sofrendo sofrer sofreu sofri sofro torcer torceu torci torco
IF caso condicao condicoes conforme contanto eventualmente hipotese se senao si
INTEREST adianta adiantam curiosa curiosidade curioso desinteressado desinteresse
INTEREST desinteressei importa importam importava importo intereca interesca interese
INTEREST interessa interessada interessadas interessado interessados interessam
INTEREST interessante interessantes interessao interessar interessava interesse
INTEREST interesses interesso interessou
JOB aposentada aposentado aposentar aposentei autonomo bico boss candidaturas cargo
JOB cargos carreira carteira chefe chefes chefia colaborador colaboradora colaboradores
JOB concorrer concorri concurso concursos demissao demiti demitida demitido demitir
JOB demitiram desempregada desempregado desempregados desemprego despedi despedido
JOB despedirem efetivado efetivo empregadas empregador empregados emprego empregos escala
JOB escalas estafe estagiario estagio expediente experiencia folga folgas freelance
JOB fulltime funcionaria funcionarias funcionario funcionarios horaextra obreiro
JOB oportunidade oportunidades ordenado parttime patrao patroa patroes plantoes profissao
JOB profissionais profissional recrutador recrutadora recrutamento reformada reformado
JOB reformei rh salario salarios servente trabalhista trabalhistas trabalho trabalhos
JOB turno turnos vaga vagas
KEEP continua continuada continuadas continuado continuados continuam continuamos
KEEP continuando continuar continuara continuaram continuarao continuarei continuarem
KEEP continuaremos continuares continuaria continuariam continuarmos continuas
KEEP continuasse continuassem continuasses continuaste continuava continuavam
KEEP continuavamos continuavas continue continuei continuem continuemos continues
KEEP continuou durada duradas durado durados duram duramos durando durara duraram durarao
KEEP durarei durarem duraremos durares duraria durariam durarmos duras durasse durassem
KEEP durasses duraste durava duravam duravamos duravas dure durei durem duremos dures
KEEP enquanto mantem mantemos mantendo mantenha mantenham mantenho mantens manter mantera
KEEP manteve mantida mantido mantinha mantive mantiver mantiveram permanecam permanecamos
KEEP permanecas permanecem permanecemos permanecendo permanecera permaneceram
KEEP permanecerao permanecerei permanecerem permaneceres permaneceria permaneceriam
KEEP permanecermos permaneces permanecesse permanecessem permaneceste permaneceu
KEEP permanecia permaneciam permanecida permanecidas permanecido permanecidos persista
KEEP persistam persistamos persistas persiste persistem persistes persisti persistia
KEEP persistiam persistida persistidas persistido persistidos persistimos persistindo
KEEP persistir persistira persistiram persistirao persistirei persistirem persistires
KEEP persistiria persistiriam persistirmos persistisse persistissem persististe persistiu
KEEP persisto prolonga prolongada prolongadas prolongado prolongados prolongam
KEEP prolongamento prolongamos prolongando prolongar prolongara prolongaram prolongarao
KEEP prolongarei prolongarem prolongaremos prolongares prolongaria prolongariam
KEEP prolongarmos prolongas prolongasse prolongassem prolongasses prolongaste prolongava
KEEP prolongavam prolongavamos prolongavas prolongo prolongou prolongue prolonguei
KEEP prolonguem prolonguemos prolongues prossegue prosseguem prossegues prossegui
KEEP prosseguia prosseguiam prosseguida prosseguidas prosseguido prosseguidos
KEEP prosseguimos prosseguindo prosseguir prosseguira prosseguiram prosseguirao
KEEP prosseguirei prosseguirem prosseguires prosseguiria prosseguiriam prosseguirmos
KEEP prosseguisse prosseguissem prosseguiste prosseguiu seguiam seguida seguir seguirem
KNOW aprende aprender aprendeu aprendi aprendo cei ciencia ciente cientes compreenda
KNOW compreendam compreende compreendem compreender compreendeu compreendi compreendido
KNOW compreendo compreensao conheca conhece conhecem conhecemos conhecer conheces
KNOW conheceu conheci conhecia conhecida conhecido conhecidos conheco consciente descobri
KNOW descobrir descobriu desconhece desconhecida desconhecido desconhecidos desconheco
KNOW entenda entendam entende entendem entendemos entender entenderam entendeu entendi
KNOW entendida entendido entendo ideia ideias ignoro intendeu intendi lembra lembrada
KNOW lembrado lembram lembranca lembrancas lembrando lembrar lembraram lembrava lembre
KNOW lembrei lembrem lembro lembrou memoria nocao nocoes notar notei noto perceba
KNOW percebam percebe percebem perceber perceberam percebes percebeu percebi percebido
KNOW percebo reconhece reconhecem reconhecer reconheceu reconheci reconhecido reconheco
KNOW recorda recordam recordar recordei recordo sabe sabem sabemos sabendo saber saberr
KNOW sabes sabia sabiam sabias sabido saiba saibam sber sei soube soubemos souber
KNOW souberam soubesse
LAUGH ah ahah ahaha ahahah ahahahah bah brinca brincadeira brincadeiras brincam brincando
LAUGH brincar eheh ehehe eita engracada engracado gozacao gozam gozar gozo haha hahah
LAUGH hahaha hahahaha hauhau hehe hehehe hihi huehue ironico k kakaka kk kkjk kkk kkkj
LAUGH kkkk kkkkk kkkkkk kkkkkkk kkkkkkkk ksksk lmao lol lool meme memes ow oxe oxi piada
LAUGH piadas ri rir risos riu rs rsrs rsrsrs rsss uahsuah uai vixe
LAW aciona acionada acionadas acionado acionados acionam acionamos acionando acionar
LAW acionara acionaram acionarao acionarei acionarem acionaremos acionares acionaria
LAW acionariam acionarmos acionas acionasse acionassem acionasses acionaste acionava
LAW acionavam acionavamos acionavas acione acionei acionem acionemos aciones aciono
LAW acionou adv advocacia advogada advogadas advogado advogados autor cdc civil coima
LAW coimas cominacao constituicao consulado contencioso contraordenacao crime crimes
LAW criminal criminalmente criminoso culpa culpada culpado custodia dano danos defensoria
LAW direito direitos estatuto exerce exercer exercicio exerco fiscais fiscal forense
LAW heranca herancas homologacao honra ilegais ilegal ilegalmente infracao infracoes
LAW intimado judiciais judicial judicialmente juiz juiza juizado juizes juizo juizos
LAW julgamento juridica juridico justica lci legais legal legalmente legislacao lei leis
LAW liminar mandado medida medidas morais moral oab pena penal penas pequenascausas
LAW prescricao processa processada processadas processado processados processam
LAW processamos processando processar processara processaram processarao processarei
LAW processarem processaremos processares processaria processariam processarmos processas
LAW processasse processassem processasses processaste processava processavam
LAW processavamos processavas processe processei processem processemos processes processo
LAW processos processou procuradoria protetiva provimento recorrer recurso reu sentenca
LAW testemunha testemunhas tribunais tribunal tributario tutela viola violacao violando
LAW violar vitima
LEAVE abandona abandonada abandonadas abandonado abandonados abandonam abandonamos
LEAVE abandonando abandonar abandonara abandonaram abandonarao abandonarei abandonarem
LEAVE abandonaremos abandonares abandonaria abandonariam abandonarmos abandonas
LEAVE abandonasse abandonassem abandonasses abandonaste abandonava abandonavam
LEAVE abandonavamos abandonavas abandone abandonei abandonem abandonemos abandones
LEAVE abandono abandonou deicha deichar deichem deixa deixada deixadas deixado deixados
LEAVE deixai deixam deixamos deixando deixar deixara deixaram deixarao deixarei deixarem
LEAVE deixaremos deixares deixaria deixariam deixarmos deixas deixasse deixassem
LEAVE deixasses deixaste deixava deixavam deixavamos deixavas deixe deixei deixem
LEAVE deixemos deixes deixo deixou descanso dexa dexar dexe dexem largada largadas
LEAVE largado largados largam largamos largando largar largara largaram largarao largarei
LEAVE largarem largaremos largares largaria largariam largarmos largas largasse largassem
LEAVE largasses largaste largava largavam largavamos largavas largou largue larguei
LEAVE larguem larguemos largues libera liberada liberadas liberado liberados liberam
LEAVE liberamos liberando liberar liberara liberaram liberarao liberarei liberarem
LEAVE liberaremos liberares liberaria liberariam liberarmos liberas liberasse liberassem
LEAVE liberasses liberaste liberava liberavam liberavamos liberavas libere liberei
LEAVE liberem liberemos liberes libero liberou liberta libertada libertadas libertado
LEAVE libertados libertam libertamos libertando libertar libertara libertaram libertarao
LEAVE libertarei libertarem libertaremos libertares libertaria libertariam libertarmos
LEAVE libertas libertasse libertassem libertasses libertaste libertava libertavam
LEAVE libertavamos libertavas liberte libertei libertem libertemos libertes liberto
LEAVE libertou paz quieta quieto quietos rala respeita respeitada respeitadas respeitado
LEAVE respeitados respeitam respeitamos respeitando respeitar respeitara respeitaram
LEAVE respeitarao respeitarei respeitarem respeitaremos respeitares respeitaria
LEAVE respeitariam respeitarmos respeitas respeitasse respeitassem respeitasses
LEAVE respeitaste respeitava respeitavam respeitavamos respeitavas respeite respeitei
LEAVE respeitem respeitemos respeites respeitou socego solta soltada soltadas soltado
LEAVE soltados soltam soltamos soltando soltar soltara soltaram soltarao soltarei
LEAVE soltarem soltaremos soltares soltaria soltariam soltarmos soltas soltasse soltassem
LEAVE soltasses soltaste soltava soltavam soltavamos soltavas solte soltei soltem
LEAVE soltemos soltes solto soltou sosego sossego tranquilidade tranquilo vade xo
LIKE abencoado abencoe adora adorada adoradas adorado adorados adoram adoramos adorando
LIKE adorar adorara adoraram adorarao adorarei adorarem adoraremos adorares adoraria
LIKE adorariam adorarmos adoras adorasse adorassem adorasses adoraste adorava adoravam
LIKE adoravamos adoravas adore adorei adorem adoremos adores adoro adorou agrado alegre
LIKE alegres alegria ama amada amadas amado amados amam amamos amando amar amara amaram
LIKE amarao amarei amarem amaremos amares amaria amariam amarmos amas amasse amassem
LIKE amasses amaste amava amavam amavamos amavas ame amei amemos ames amo amor amores
LIKE amou animada animado ansiosa ansiosissimo ansioso apaixonada apaixonado aprecia
LIKE apreciada apreciadas apreciado apreciados apreciam apreciamos apreciando apreciar
LIKE apreciara apreciaram apreciarao apreciarei apreciarem apreciaremos apreciares
LIKE apreciaria apreciariam apreciarmos aprecias apreciasse apreciassem apreciasses
LIKE apreciaste apreciava apreciavam apreciavamos apreciavas aprecie apreciei apreciem
LIKE apreciemos aprecies aprecio apreciou carinho carinhoso cheiro chique contente
LIKE contentes costuma costumava costumo curte curtem curtes curti curtia curtiam curtida
LIKE curtidas curtido curtidos curtimos curtindo curtio curtir curtira curtiram curtirao
LIKE curtirei curtirem curtires curtiria curtiriam curtirmos curtisse curtissem curtiste
LIKE curtiu curto delicia deliciaaa deliciosa delicioso divertido emocao encantada
LIKE encantado encantei fa favorita favorito felicidade felicidades feliz felizes gosta
LIKE gostada gostadas gostado gostados gostam gostamos gostando gostar gostara gostaram
LIKE gostarao gostarei gostarem gostaremos gostares gostarmos gostas gostasse gostassem
LIKE gostasses gostaste gostava gostavam gostavamos gostavas goste gostei gostem gostemos
LIKE gostes gosto gostou gratificante orgulho paixao preferida preferido proveito s2
LIKE satisfeita satisfeito satisfeitos saudade saudades sentido simpatia tmj
LIST administram agenda agendas arquivo base bases bd cadastral caderneta caderninho
LIST caderno canais canal comunidade consta constam constar conste crm database
LIST destinatario destinatarios difusao diretorio distribuicao fichario ficheiros figurar
LIST figuro grupo grupos inventario list lista listagem listagens listas litsa lixta lote
LIST lotes lsita mailing planilha registos registros relacao robinson rol sistema
LIST sistemas transmissao
LIVE alojamento alojar estadia existe existem existia existir existo fica ficado ficam
LIVE ficamos ficando ficar ficaram ficarem ficares ficaria ficas ficava fico ficou fique
LIVE fiquei fiquem habita habitacao habitar habito hospedado hospedagem hospedar mora
LIVE moram moramos morando morar morava moravam more morei moro morou moru nasce nascer
LIVE nasceu nasci nascida nascido nascimento permaneca permanece permanecer permaneci
LIVE permaneco reside residem residencia residencial residente residia residir resido
LIVE vida vidas viva vive vivem vivemos vivendo viver viveu vivia vivo
MARRIAGE ajuntar aliancas boda bodas buque casada casado casados casamento casamentos
MARRIAGE casamos casar casaram casei casou cerimonia cerimonias conjugal divorciada
MARRIAGE divorciado divorciar divorciei divorcio divorcios divorciou exmarido exmulher
MARRIAGE matrimonio namorar namoro noivado noivar partner separamo separamos solteira
MARRIAGE solteiro
ME comigo eeu eu me meu meus mh mha mi migo mihna mim mimo minh minha minhas mnh
MESSAGE audio audios bilhete disparos dm escrita escrito memsagem mensag mensage mensagem
MESSAGE mensagems mensagen mensagens mensagenzinha mensagenzinhas mensaje mensajem
MESSAGE mensajens menssagem menssagens mesagem mesagens message messagem messagens
MESSAGE messages mms mnsg msg msgens msgm msgns msgs msm msn recado recados sms smss
MESSAGE teclar text texto textos torpedo torpedos txts
MESSAGE mensageira mensagi
MONEY alugueis aluguel aluguer arrendamento barata barato baratos boleto boletos caixinha
MONEY cartao cartoes cashback caucao cent centavo centavos centimos cheque cobranca
MONEY cobrancas comissao contos cotacao cotacoes credito creditos custa custam custando
MONEY custar custava custo custos custou debito debitos descontado descontar desconto
MONEY descontos descontou despesa despesas dinheiro divida dividas doc economia economiza
MONEY economizar estornar estornem estorno estornos euro euros factura facturas fatura
MONEY faturas fiado financeira financeiro financeiros free gorjeta grana gratis gratuita
MONEY gratuito gratuitos guita imposto impostos indemnizacao indenizacao iptu ipva irs
MONEY iva juros limite limites locacao locacoes lucro mbway moeda moedas money multa
MONEY multam multar multas multibanco negativado nota notas orcamento orcamentos orcameto
MONEY pagamento pagamentos pagode parcela parcelar parcelas penhora pgt picks piks pila
MONEY pilas pix pontos portagem portagens poupar preco precos prestacao prestacoes
MONEY quantia r reais real recibo recibos reembolsado reembolsar reembolsem reembolso
MONEY reembolsos renda rendas serasa sobrou spc tabela tarifa taxa taxas ted
MONEY transferencias troco valor valores valorzinho vence venceu vencida vencido
MONEY vencimento vencimentos
MORE acrescimo adicao adicionais adicional alem aumentar aumento aumentos demasia doutra
MORE doutro doutros extra extras maior maiores mais maiss maisss mor noutra noutro otra
MORE otras otro otros outra outras outro outros plus restante restantes resto
MOVE actualizar adia adiada adiadas adiado adiados adiam adiamento adiamos adiando adiar
MOVE adiara adiaram adiarao adiarei adiarem adiaremos adiares adiaria adiariam adiarmos
MOVE adias adiasse adiassem adiasses adiaste adiava adiavam adiavamos adiavas adie adiei
MOVE adiem adiemos adies adio adiou altera alteracao alteracoes alterada alteradas
MOVE alterado alterados alteram alteramos alterando alterar alterara alteraram alterarao
MOVE alterarei alterarem alteraremos alterares alteraria alterariam alterarmos alteras
MOVE alterasse alterassem alterasses alteraste alterava alteravam alteravamos alteravas
MOVE altere alterei alterem alteremos alteres altero alterou antecipa antecipacao
MOVE antecipado antecipar antecipo antecipou atualiza atualizada atualizadas atualizado
MOVE atualizados atualizam atualizamos atualizando atualizar atualizara atualizaram
MOVE atualizarao atualizarei atualizarem atualizaremos atualizares atualizaria
MOVE atualizariam atualizarmos atualizas atualizasse atualizassem atualizasses
MOVE atualizaste atualizava atualizavam atualizavamos atualizavas atualize atualizei
MOVE atualizem atualizemos atualizes atualizo atualizou aumenta aumentar aumentaram
MOVE aumentei aumentou converter correcao corrige corrigem corriges corrigi corrigia
MOVE corrigiam corrigida corrigidas corrigido corrigidos corrigimos corrigindo corrigir
MOVE corrigira corrigiram corrigirao corrigirei corrigirem corrigires corrigiria
MOVE corrigiriam corrigirmos corrigisse corrigissem corrigiste corrigiu corrija corrijam
MOVE deslocado deslocar diminua diminuam diminui diminuir diminuiu emigrar emigrei emigro
MOVE emigrou mexa mexam mexe mexer mexeram mexeu mexi migrar migrei migrou mova movam
MOVE move mover moveu movi muda mudada mudadas mudado mudados mudam mudamos mudanca
MOVE mudancas mudando mudansa mudar mudara mudaram mudarao mudarei mudarem mudaremos
MOVE mudares mudaria mudariam mudarmos mudas mudasse mudassem mudasses mudaste mudava
MOVE mudavam mudavamos mudavas mude mudei mudem mudemos mudes mudou reagenda reagendado
MOVE reagendamento reagendar reagende reagendei reagendem reduz reduza reduzam reduzir
MOVE reduziu remarca remarcacao remarcada remarcadas remarcado remarcados remarcam
MOVE remarcamos remarcando remarcar remarcara remarcaram remarcarao remarcarei remarcarem
MOVE remarcaremos remarcares remarcaria remarcariam remarcarmos remarcas remarcasse
MOVE remarcassem remarcasses remarcaste remarcava remarcavam remarcavamos remarcavas
MOVE remarco remarcou remarque remarquei remarquem remarquemos remarques retificacao
MOVE retificar substituicao substituido substituir substituiu substituta substituto
MOVE transfere transferem transferencia transferes transferi transferia transferiam
MOVE transferida transferidas transferido transferidos transferimos transferindo
MOVE transferir transferira transferiram transferirao transferirei transferirem
MOVE transferires transferiria transfeririam transferirmos transferisse transferissem
MOVE transferiste transferiu transfira transfiram transfiro troca trocada trocadas
MOVE trocado trocam trocamos trocando trocar trocara trocaram trocarao trocarei trocarem
MOVE trocaremos trocares trocaria trocariam trocarmos trocas trocasse trocassem trocasses
MOVE trocaste trocava trocavam trocavamos trocavas troco trocou troque troquei troquem
MOVE troquemos troques variar virar virei viro virou
MUST convem deve devem devemos dever devera deverao deveras deveria deveriam deves devia
MUST deviam devias devo forca forcado forcar necessariamente obriga obrigacao obrigam
MUST obrigar obrigatoria obrigatorio
NEED carece carecem carecer careco essencial falta faltam faltando faltar faltaram
NEED faltarem faltas faltava falte faltei faltem faltou imprescindivel necessaria
NEED necessarias necessario necessarios necessidade necessidades necessita necessitada
NEED necessitadas necessitado necessitados necessitam necessitamos necessitando
NEED necessitar necessitara necessitaram necessitarao necessitarei necessitarem
NEED necessitaremos necessitares necessitaria necessitariam necessitarmos necessitas
NEED necessitasse necessitassem necessitasses necessitaste necessitava necessitavam
NEED necessitavamos necessitavas necessite necessitei necessitem necessitemos necessites
NEED necessito necessitou precisa precisada precisadas precisado precisados precisam
NEED precisamos precisando precisar precisara precisaram precisarao precisarei precisarem
NEED precisaremos precisares precisaria precisariam precisarmos precisas precisasse
NEED precisassem precisasses precisaste precisava precisavam precisavamos precisavas
NEED precise precisei precisem precisemos precises preciso precisos precisou precizo
NEED presisa presiso presizo pressiso requer urgencia
NEVER jamais never nunca nuncaa nuncamais nunk nunka
NONE bulhufas nada nadinha nd nda neca necas nenhum nenhuma nenhumas nenhuns ngm ngn
NONE niguem ninguem ninguen patavina zero
NOT dont n naaaaao naaaao naaao naao nah nan nananinanao nanao nao naoo naooo naum naun
NOT negativo nego nem nn noa noo nop nope not num sem sequer tampouco
NOW actualmente agora agorinha agr asap atualmente breve brevemente depressa enfim
NOW entretanto finalmente imediata imediatamente imediato imediatos instante jaja logo
NOW momento momentos neste ora pressa rapida rapidamente rapidez rapido urg urgente
NOW urgentemente urgentes
NUMBER algarismo ddd ddi digito digitos indicativo ndeg nmr nmro nr nro nrs num3ro
NUMBER number numer numero numeros numeross numeru numro numru prefixo
OFF afora away desactivar desactivem desativa desativada desativado desativar desative
OFF desativei desativem desativo desativou desinstala desinstalado desinstalar desinstale
OFF desinstalei desinstalo desinstalou desliga desligam desligar desligo desligou
OFF desligue desliguei desliguem desliguemos fora off out separa separado separar separei
OFF separou vaza
OFTEN automatica automaticas automatico automaticos constante constantemente constantes
OFTEN continuamente continuo costuma costumava costumo demais demaiss demasiada
OFTEN demasiadas demasiado demasiados diaria diariamente diarias diario diarios direta
OFTEN direto dmais excessiva excessivo excesso frequente frequentemente frequentes
OFTEN geralmente habitualmente incessante incessantes insistente insistentemente
OFTEN insistentes mil milhao milhares milhoes montes muitas normalmente repetidamente
OFTEN repetidas repetido rotineiro seguidamente seguidas seguidos semanais semanal sempre
OFTEN sempree sistematicamente
ONLINE aceder acedi acedo acessa acessar acessei acesso aplicacao aplicacoes aplicativo
ONLINE aplicativos app apps baixei blog botao botaozinho botoes clica clicando clicar
ONLINE clico clicou clique cliquei cliquem clonado clonagem clonaram codigo codigos com
ONLINE conexao digitais digital download ecra face facebook fb google hackeado hacker
ONLINE icone insta instagram internet link links logar login menu messenger navegador net
ONLINE online pagina paginas palavrapasse pass password perfil perfis phishing plataforma
ONLINE plataformas portal qr senha senhas site sites sitio tela telegram tiktok upload
ONLINE url vide videos virtual virus wats watsap web website whats whatsap whatsapp wifi
ONLINE wpp youtube zap zapp zapzap
ONLY apenas exclusivamente exclusivo meramente s0 so soh somente sozinha sozinhas sozinho
ONLY sozinhos unica unicamente unicas unico unicos
ORDER alfandega artigos cabaz cabazes caixa caixote caixotes cesta cestas delivery
ORDER desalfandegar embalagem embalagens embrulham embrulhar embrulho encomenda
ORDER encomendas estoque expedicao expedida expedido frete importado item itens kit
ORDER materiais material mercadoria mercadorias motoca objeto objetos ordem ordens pacote
ORDER pacotes pecas pedido pedidos portes produto produtos rastreio remessa sedex stock
ORDER tracking transportadora volume volumes
OWNER detentor dn dono donodonumero donos donu ex herdei pertence pertencem pertencer
OWNER pertencia pertenco portador portadora possuidor propriedade proprietaria
OWNER proprietario proprietarios senhoria senhorio titularidade
PAY acertar acerto carregar carreguei cobra cobrada cobradas cobrado cobrados cobram
PAY cobramos cobrando cobrar cobrara cobraram cobrarao cobrarei cobrarem cobraremos
PAY cobrares cobraria cobrariam cobrarmos cobras cobrasse cobrassem cobrasses cobraste
PAY cobrava cobravam cobravamos cobravas cobre cobrei cobrem cobremos cobres cobro cobrou
PAY debitado debitar debitaram depositar depositei gasta gastada gastadas gastado
PAY gastados gastam gastamos gastando gastar gastara gastaram gastarao gastarei gastarem
PAY gastaremos gastares gastaria gastariam gastarmos gastas gastasse gastassem gastasses
PAY gastaste gastava gastavam gastavamos gastavas gaste gastei gastem gastemos gastes
PAY gasto gastos gastou liquidado liquidar liquidei paga pagada pagadas pagado pagados
PAY pagam pagamos pagando pagar pagara pagaram pagarao pagarei pagarem pagaremos pagares
PAY pagaria pagariam pagarmos pagas pagasse pagassem pagasses pagaste pagava pagavam
PAY pagavamos pagavas pago pagou pagr pague paguei paguem paguemos pagues parcelar
PAY parcelei pgar pgei pgo pgto quita quitacao quitada quitadas quitado quitados quitam
PAY quitamos quitando quitar quitara quitaram quitarao quitarei quitarem quitaremos
PAY quitares quitaria quitariam quitarmos quitas quitasse quitassem quitasses quitaste
PAY quitava quitavam quitavamos quitavas quite quitei quitem quitemos quites quito quitou
PET animais animal areia bicharada bicho bichos bode bugio bulldog cachorrinho cachorro
PET cachorros cadela cadelas caes canil cao caozinho caozinhos carrapatos castracao
PET castrado castrar cavalinho cavalo coelho coleira egua femea filhote filhotes focinho
PET galinha galo gata gatas gatil gatinha gatinho gato gatos hamster jaula labrador morde
PET morder mordeu mordida ninhada papagaio passaro pata peixinho pet pets petshop
PET pinscher pombo poodle porco porquinho pug pulga pulgas raca racao tosa tosar tosquia
PET tosquiar vaca vacinado
PHONE aparelho aparelhos auscultador cartaosim cel cell celula celular celulares chip
PHONE chips fixa fixo fone fones fonezinho linha linhas orelhao phone phones ramal rede
PHONE redes sinal smartphone tel tele telef telefne telefon telefone telefones telemoveis
PHONE telemovel telm tijolao tlf tlm voicemail voz
PLACE acola acores ai aki aldeia alemanha algarve ali almada angola ap apartamento
PLACE apartamentos apto aqui area areas argentina armazem armazens atras av aveiro
PLACE avenida bairro bairros baixo balcao banca barraca beco belem bh braga brasil
PLACE brasilia ca campinas canada cantinho cartorio casa casas cascais casinha cave
PLACE centro centros cidade cidades cima coimbra condominio condominios conservatoria
PLACE corredor corredores curitiba cv dai daqui dentro descendo destino direita distancia
PLACE dto edificio elevador elevadores endereco enderecos entrada entradas escada escadas
PLACE escritorio escritorios espanha esplanada esq esquerda esquerdo esquina estacao
PLACE estacoes estado estados estrada estradas eua evora faro favela fortaleza franca
PLACE freguesia frente fundos gaia galpao garagem garagens goiania gps guimaraes hall
PLACE imoveis imovel inglaterra interior italia jardim jardins km la lado lados lah
PLACE leiria leste lisboa locais local loja lojas lojinha londres longe lugar lugares
PLACE luxemburgo maceio madeira manaus mapa mapas meio mercado mercearia metros
PLACE mocambique morada moradas morro morros municipio mural niteroi norte oeste paineis
PLACE paises paragem paris parque patio pertinho perto piso pisos plantado ponte porta
PLACE portaria portas porto portugal posto postos praca pracinha praia praias predio
PLACE predios quadra quarto quartos quiosque raiz ramo rampa rececao recepcao recife rio
PLACE rj rotunda rua ruas sala salao salas salvador santos setubal shopping sintra sp
PLACE suica sul supermercado t0 t1 t2 t3 terminal terra terras terreno terrenos torre
PLACE tras traseiras travessa varanda vila viseu zona zonas
POLICE ameaca ameacado ameacar ameacas ameaco anacom anatel anpd ans arrombamento
POLICE arrombaram asae assaltado assalto autoridade autoridades bacen bdp bo burla burlao
POLICE burlas cnpd competentes deco delegacia denuncia denunciada denunciadas denunciado
POLICE denunciados denunciam denunciamos denunciando denunciar denunciara denunciaram
POLICE denunciarao denunciarei denunciarem denunciaremos denunciares denunciaria
POLICE denunciariam denunciarmos denuncias denunciasse denunciassem denunciasses
POLICE denunciaste denunciava denunciavam denunciavamos denunciavas denuncie denunciei
POLICE denunciem denunciemos denuncies denuncio denunciou erse esquadra esquema
POLICE fiscalizacao fraude fraudes ftc furto gnr golpe golpes golpista golpistas inmetro
POLICE ladrao ladroes ministerio mp naomeperturbe ouvidoria participacao pj pm policia
POLICE policiais policial prender presa preso prisao procon proteste provedor psp queixa
POLICE queixar queixas queixei reclamacao reclamacoes reclameaqui regulador reporta
POLICE reportada reportadas reportado reportados reportam reportamos reportando reportar
POLICE reportara reportaram reportarao reportarei reportarem reportaremos reportares
POLICE reportaria reportariam reportarmos reportas reportasse reportassem reportasses
POLICE reportaste reportava reportavam reportavamos reportavas reporte reportei reportem
POLICE reportemos reportes reporto reportou roubalheira senacon susep vigarice vigarista
POLICE vigaristas
POLITE amavel atencao bondade delicadeza educadamente encarecidamente fave favo favor
POLITE favorr favorzinho fineza finezas fv fvaor fvr gentil gentileza gentilezas
POLITE gentilmente gentis licenca obsequio pavor pf pfavor pff pfv pfvr pirfavor please
POLITE pls plz porfa porfavo porfavor porgentileza respeitosamente sff sfv simpatico
PREP a aa abaixo acerca acima ante ao aos at atraves by c co com consoante cos d da dai
PREP dali daqui das dd de del desde diante dna do dos ds dum duma el em entre from in
PREP mediante na nas no nos num numa numas nuns of on p pa para pela pelas pelo pelos per
PREP perante po por pos pra pras pro pros relativamente respeito s sob sobre via with
PUT acrescenta acrescentado acrescentar acrescente acrescentei acrescento adiciona
PUT adicionada adicionado adicionar adicionaram adicione adicionei adicionem adiciono
PUT adicionou adiocionar anota anotada anotado anotar anote anotei anotem anoto anotou
PUT arquivado arquivar arquive arquivem bota botar botaram bote botei botem boto botou
PUT cola colar colei coloca colocada colocado colocam colocar colocaram coloco colocou
PUT coloque coloquei coloquem deposito encaixa encaixar encaixe encaixou enfia enfiar
PUT enfie enfiem enfio guarda guardado guardam guardar guarde guardei guardem guardo
PUT guardou incluso insere inseri inserido inserir inseriram insira meta metam mete metem
PUT meter meteram meteu meti metido meto monta montado montar montei montou pendurar
PUT pendurei poe poem pomos ponha ponham ponho posta pus puser puseram salva salvar salve
PUT salvei salvo salvou
QUESTION aonde cade como donde hein hem how kd kem ne ond onde oque pk porq porque pq pqe
QUESTION q qd qdo qe qem ql qndo qt qtas qto qts quais qual quando quanta quantas quanto
QUESTION quantos que quem uai ue what when where who why
READ le leem leia leiam leiao leio leitor leitora leitores leitura leituras lemos lendo
READ leo ler leram leu li lia liam lida lido
RECEIVE rceber rcebi receba recebam recebamos recebas recebe recebem recebemos recebendo
RECEIVE receber recebera receberam receberao receberei receberem receberes receberia
RECEIVE receberiam recebermos recebes recebesse recebessem recebeste recebeu recebi
RECEIVE recebia recebiam recebida recebidas recebido recebidos recebimento recebo recebr
RECEIVE resebendo reseber resebi resebo reseby ricebi
REMINDER actualizacao agendamento alarme alarmes alerta alertas apita apitam apitando
REMINDER apitar apito apitou appointment atualizacao atualizacoes aviso avisos avizo
REMINDER avizos bip comunicado comunicados convocar convocatoria convocatorias ementas
REMINDER intimacao lembrete lembretes lembretezinho lembretinho notifica notificacao
REMINDER notificacoes notificado notificam notificar notifico notifique notifiquem push
REMINDER recordatorio reminder reminders
REMOVE abata abate abater apag apaga apagada apagadas apagado apagados apagam apagamento
REMOVE apagamos apagando apagar apagara apagaram apagarao apagarei apagarem apagaremos
REMOVE apagares apagaria apagariam apagarmos apagas apagasse apagassem apagasses apagaste
REMOVE apagava apagavam apagavamos apagavas apago apagou apague apaguei apaguem apaguemos
REMOVE apagues apaque arrancada arrancadas arrancado arrancados arrancam arrancamos
REMOVE arrancando arrancara arrancaram arrancarao arrancarei arrancarem arrancaremos
REMOVE arrancares arrancaria arrancariam arrancarmos arrancas arrancasse arrancassem
REMOVE arrancasses arrancaste arrancava arrancavam arrancavamos arrancavas arranco
REMOVE arranquei arranquem arranquemos arranques baixa corta cortada cortadas cortado
REMOVE cortados cortam cortamos cortando cortar cortara cortaram cortarao cortarei
REMOVE cortarem cortaremos cortares cortaria cortariam cortarmos cortas cortasse
REMOVE cortassem cortasses cortaste cortava cortavam cortavamos cortavas cortem cortemos
REMOVE corto cortou delecao deleta deletada deletadas deletado deletados deletam
REMOVE deletamos deletando deletar deletara deletaram deletarao deletarei deletarem
REMOVE deletaremos deletares deletaria deletariam deletarmos deletas deletasse deletassem
REMOVE deletasses deletaste deletava deletavam deletavamos deletavas delete deletei
REMOVE deletem deletemos deletes deleto deletou derrubar derrubem desadiciona
REMOVE desadicionada desadicionadas desadicionado desadicionados desadicionam
REMOVE desadicionamos desadicionando desadicionar desadicionara desadicionaram
REMOVE desadicionarao desadicionarei desadicionarem desadicionaremos desadicionares
REMOVE desadicionaria desadicionariam desadicionarmos desadicionas desadicionasse
REMOVE desadicionassem desadicionasses desadicionaste desadicionava desadicionavam
REMOVE desadicionavamos desadicionavas desadicione desadicionei desadicionem
REMOVE desadicionemos desadiciones desadiciono desadicionou desapareca desaparecam
REMOVE desaparece desaparecem desaparecer desapareceu desaparecido descarta descartada
REMOVE descartadas descartado descartados descartam descartamos descartando descartar
REMOVE descartara descartaram descartarao descartarei descartarem descartaremos
REMOVE descartares descartaria descartariam descartarmos descartas descartasse
REMOVE descartassem descartasses descartaste descartava descartavam descartavamos
REMOVE descartavas descarte descartei descartem descartemos descartes descarto descartou
REMOVE desfacam desfazer deslista deslistada deslistadas deslistado deslistados deslistam
REMOVE deslistamos deslistando deslistar deslistara deslistaram deslistarao deslistarei
REMOVE deslistarem deslistaremos deslistares deslistaria deslistariam deslistarmos
REMOVE deslistas deslistasse deslistassem deslistasses deslistaste deslistava deslistavam
REMOVE deslistavamos deslistavas desliste deslistei deslistem deslistemos deslistes
REMOVE deslisto deslistou desocupa desocupar elimina eliminacao eliminada eliminadas
REMOVE eliminado eliminados eliminam eliminamos eliminando eliminar eliminara eliminaram
REMOVE eliminarao eliminarei eliminarem eliminaremos eliminares eliminaria eliminariam
REMOVE eliminarmos eliminas eliminasse eliminassem eliminasses eliminaste eliminava
REMOVE eliminavam eliminavamos eliminavas elimine eliminei eliminem eliminemos elimines
REMOVE elimino eliminou esquecimento exclua excluam excluamos excluas exclue excluem
REMOVE exclues exclui excluia excluiam excluida excluidas excluido excluidos excluimos
REMOVE excluindo excluir excluira excluiram excluirao excluirei excluirem excluires
REMOVE excluiria excluiriam excluirmos excluis excluisse excluissem excluiste excluiu
REMOVE excluo exclusao extinguir lima limada limadas limado limados limam limamos limando
REMOVE limar limara limaram limarao limarei limarem limaremos limares limaria limariam
REMOVE limarmos limas limasse limassem limasses limaste limava limavam limavamos limavas
REMOVE lime limei limem limemos limes limo limou raspa raspada raspadas raspado raspados
REMOVE raspam raspamos raspando raspar raspara rasparam rasparao rasparei rasparem
REMOVE rasparemos raspares rasparia raspariam rasparmos raspas raspasse raspassem
REMOVE raspasses raspaste raspava raspavam raspavamos raspavas raspe raspei raspem
REMOVE raspemos raspes raspo raspou remocao remov remova removam removamos removas remove
REMOVE removem removemos removendo remover removera removeram removerao removerei
REMOVE removerem removeres removeria removeriam removermos removes removesse removessem
REMOVE removeste removeu removi removia removiam removida removidas removido removidos
REMOVE removo remvoer retira retirada retiradas retirado retirados retiram retiramos
REMOVE retirando retirar retirara retiraram retirarao retirarei retirarem retiraremos
REMOVE retirares retiraria retirariam retirarmos retiras retirasse retirassem retirasses
REMOVE retiraste retirava retiravam retiravamos retiravas retire retirei retirem
REMOVE retiremos retires retirou retoca retocada retocadas retocado retocados retocam
REMOVE retocamos retocando retocar retocara retocaram retocarao retocarei retocarem
REMOVE retocaremos retocares retocaria retocariam retocarmos retocas retocasse retocassem
REMOVE retocasses retocaste retocava retocavam retocavamos retocavas retoco retocou
REMOVE retoque retoquei retoquem retoquemos retoques risca riscada riscadas riscado
REMOVE riscados riscam riscamos riscando riscar riscara riscaram riscarao riscarei
REMOVE riscarem riscaremos riscares riscaria riscariam riscarmos riscas riscasse
REMOVE riscassem riscasses riscaste riscava riscavam riscavamos riscavas risco riscou
REMOVE risque risquei risquem risquemos risques some somem suma sumam sumi sumindo sumir
REMOVE sumiram sumiu tira tirada tiradas tirado tirados tiram tiramos tirando tirar
REMOVE tirara tiraram tirarao tirarei tirarem tiraremos tirares tiraria tirariam tirarmos
REMOVE tiras tirasse tirassem tirasses tiraste tirava tiravam tiravamos tiravas tire
REMOVE tirei tirem tiremos tires tirm tirme tiro tirou tirrar tirrem titem
REMOVE apontem arrede desacham desachem rasguem
REVIEW avaliacao avaliacoes avaliado avaliar avalie avaliei avalio avaliou classificacao
REVIEW comentarios critica criticar criticas depoimento elogiar elogio elogios estrela
REVIEW estrelas feedback indicacao indicacoes opinar pontuacao recomenda recomendacao
REVIEW recomendado recomendar recomendei recomendo reputacao review reviews satisfacao
REVIEW satisfacoes sugerir sugestao sugestoes testemunho
REVOKE caduca caducado caducar caducou declina declinar declinei declino declinou
REVOKE desautoriza desautorizacao desautorizada desautorizadas desautorizado
REVOKE desautorizados desautorizam desautorizamos desautorizando desautorizar
REVOKE desautorizara desautorizaram desautorizarao desautorizarei desautorizarem
REVOKE desautorizaremos desautorizares desautorizaria desautorizariam desautorizarmos
REVOKE desautorizas desautorizasse desautorizassem desautorizasses desautorizaste
REVOKE desautorizava desautorizavam desautorizavamos desautorizavas desautorize
REVOKE desautorizei desautorizem desautorizemos desautorizes desautorizo desautorizou
REVOKE desconsentir desconsinto discorda discordar discordei discordo negar negaram negou
REVOKE opoe opoem opomos oponho opor oposicao oposto opus proibam proibe proibem proibi
REVOKE proibida proibido proibir proibiu proibo recusa recusada recusadas recusado
REVOKE recusados recusam recusamos recusando recusar recusara recusaram recusarao
REVOKE recusarei recusarem recusaremos recusares recusaria recusariam recusarmos recusas
REVOKE recusasse recusassem recusasses recusaste recusava recusavam recusavamos recusavas
REVOKE recuse recusei recusem recusemos recuses recuso recusou rejeita rejeitada
REVOKE rejeitadas rejeitado rejeitados rejeitam rejeitamos rejeitando rejeitar rejeitara
REVOKE rejeitaram rejeitarao rejeitarei rejeitarem rejeitaremos rejeitares rejeitaria
REVOKE rejeitariam rejeitarmos rejeitas rejeitasse rejeitassem rejeitasses rejeitaste
REVOKE rejeitava rejeitavam rejeitavamos rejeitavas rejeite rejeitei rejeitem rejeitemos
REVOKE rejeites rejeito rejeitou repudio rescinda rescindam rescindamos rescindas
REVOKE rescinde rescindem rescindes rescindi rescindia rescindiam rescindida rescindidas
REVOKE rescindido rescindidos rescindimos rescindindo rescindir rescindira rescindiram
REVOKE rescindirao rescindirei rescindirem rescindires rescindiria rescindiriam
REVOKE rescindirmos rescindisse rescindissem rescindiste rescindiu rescindo rescisao
REVOKE retiro retratacao revoga revogacao revogada revogadas revogado revogados revogam
REVOKE revogamos revogando revogar revogara revogaram revogarao revogarei revogarem
REVOKE revogaremos revogares revogaria revogariam revogarmos revogas revogasse revogassem
REVOKE revogasses revogaste revogava revogavam revogavamos revogavas revogo revogou
REVOKE revogue revoguei revoguem revoguemos revogues veto
ROAMING carregamento carregamentos creditozinho dadosmoveis estrangeiro exterior giga
ROAMING gigas internacionais internacional mega megas plafond pospago pre prepago
ROAMING prepagos recarga recargas recarregamento recarregar roaming tarifacao
SCHOOL alemao aprovada aprovado aprovei bale ballet biblioteca chines colegio colegios
SCHOOL creche creches danca dancar danco disciplina disciplinas doutoramento ead educacao
SCHOOL enem ensina ensinar ensino escola escolar escolares escolas escolinha espanhol
SCHOOL estuda estudar estudei estudo estudos etec explicacao explicacoes faculdade fisica
SCHOOL forma formacao formada formado formar formatura formei formou frances historia
SCHOOL infantario ingles karate latim letivo licao licenciatura licoes matematica
SCHOOL mestrado mochila natacao nivel pedagoga portugues prova quimica recreio reprovado
SCHOOL reprovar reprovei senac serie sesi tpc turma turmas universidade vestibular
SCHOOL vestibulares
SEE analisar analise analisem analisou assista assisti assistir assisto checa confere
SEE conferem conferes conferi conferia conferiam conferida conferidas conferido
SEE conferidos conferimos conferindo conferir conferira conferiram conferirao conferirei
SEE conferirem conferires conferiria confeririam conferirmos conferisse conferissem
SEE conferiste conferiu confira confiro consultada consultadas consultado consultados
SEE consultam consultamos consultando consultar consultara consultaram consultarao
SEE consultarei consultarem consultaremos consultares consultaria consultariam
SEE consultarmos consultasse consultassem consultasses consultaste consultava consultavam
SEE consultavamos consultavas consulte consultei consultem consultemos consultes
SEE consultou enxerga enxergar enxergo espiar espreita espreitar mira mirar observa
SEE observar observei observo olha olhando olhar olhe olhei olhem olhou ouca oucam ouco
SEE ouve ouvem ouvi ouvir ouviram ouviu ve veem veja vejam vejao vejas vejo vemos vendo
SEE ver vera verefica verei veria verifica verificada verificadas verificados verificam
SEE verificamos verificando verificar verificara verificaram verificarao verificarei
SEE verificarem verificaremos verificares verificaria verificariam verificarmos verificas
SEE verificasse verificassem verificasses verificaste verificava verificavam
SEE verificavamos verificavas verifico verificou verifique verifiquei verifiquem
SEE verifiquemos verifiques ves vi viram visse vissem vista vistas visto vistoriar vistos
SEE visualiza visualizacao visualizado visualizar visualizei viu
SELL aluga alugada alugadas alugado alugados alugam alugamos alugando alugar alugara
SELL alugaram alugarao alugarei alugarem alugaremos alugares alugaria alugariam alugarmos
SELL alugas alugasse alugassem alugasses alugaste alugava alugavam alugavamos alugavas
SELL alugo alugou alugue aluguei aluguem aluguemos alugues arrenda arrendada arrendadas
SELL arrendado arrendados arrendam arrendamos arrendando arrendar arrendara arrendaram
SELL arrendarao arrendarei arrendarem arrendaremos arrendares arrendaria arrendariam
SELL arrendarmos arrendas arrendasse arrendassem arrendasses arrendaste arrendava
SELL arrendavam arrendavamos arrendavas arrende arrendei arrendem arrendemos arrendes
SELL arrendo arrendou comercializacao comercializar desapego leiloar trespassar trespasse
SELL venda vendam vendamos vendas vende vendem vendemos vendendo vender vendera venderam
SELL venderao venderei venderem venderes venderia venderiam vendermos vendes vendesse
SELL vendessem vendeste vendeu vendi vendia vendiam vendida vendidas vendido vendidos
SEND despacha despachada despachadas despachado despachados despacham despachamos
SEND despachando despachar despachara despacharam despacharao despacharei despacharem
SEND despacharemos despachares despacharia despachariam despacharmos despachas
SEND despachasse despachassem despachasses despachaste despachava despachavam
SEND despachavamos despachavas despache despachei despachem despachemos despaches
SEND despacho despachou digita digitada digitadas digitado digitados digitam digitamos
SEND digitando digitar digitara digitaram digitarao digitarei digitarem digitaremos
SEND digitares digitaria digitariam digitarmos digitas digitasse digitassem digitasses
SEND digitaste digitava digitavam digitavamos digitavas digite digitei digitem digitemos
SEND digites digitou dispara disparada disparadas disparado disparados disparam
SEND disparamos disparando disparar disparara dispararam dispararao dispararei dispararem
SEND dispararemos disparares dispararia disparariam dispararmos disparas disparasse
SEND disparassem disparasses disparaste disparava disparavam disparavamos disparavas
SEND dispare disparei disparem disparemos dispares disparo disparos disparou emviar emvie
SEND emviem encaminha encaminhada encaminhadas encaminhado encaminhados encaminham
SEND encaminhamento encaminhamos encaminhando encaminhar encaminhara encaminharam
SEND encaminharao encaminharei encaminharem encaminharemos encaminhares encaminharia
SEND encaminhariam encaminharmos encaminhas encaminhasse encaminhassem encaminhasses
SEND encaminhaste encaminhava encaminhavam encaminhavamos encaminhavas encaminhe
SEND encaminhei encaminhem encaminhemos encaminhes encaminho encaminhou envia enviam
SEND enviamos envian enviando enviar enviara enviaram enviarao enviarei enviarem
SEND enviaremos enviares enviaria enviariam enviarmos envias enviasse enviassem enviasses
SEND enviaste enviava enviavam enviavamos enviavas envie enviei enviem enviemos envies
SEND envio envios enviou escreva escrevam escreve escrevem escrevendo escrever escreveram
SEND escrevesse escreveu escrevi escrevo expeda expedam expedamos expedas expede expedem
SEND expedes expedi expedia expediam expedidas expedidos expedimos expedindo expedir
SEND expedira expediram expedirao expedirei expedirem expedires expediria expediriam
SEND expedirmos expedisse expedissem expediste expediu expedo imviar inviar madar madem
SEND madnem mamdar mamdem manda mandada mandadas mandados mandam mandamos mandando
SEND mandano mandar mandara mandaram mandarao mandarei mandarem mandaremos mandares
SEND mandaria mandariam mandarmos mandas mandasse mandassem mandasses mandaste mandava
SEND mandavam mandavamos mandavao mandavas mande mandeem mandei mandem mandemos manden
SEND mandes mando mandou mensagear mnade postada postadas postado postados postam
SEND postamos postando postar postara postaram postarao postarei postarem postaremos
SEND postares postaria postariam postarmos postas postasse postassem postasses postaste
SEND postava postavam postavamos postavas poste postei postem postemos postes postou
SEND publica publicada publicadas publicado publicados publicam publicamos publicando
SEND publicar publicara publicaram publicarao publicarei publicarem publicaremos
SEND publicares publicaria publicariam publicarmos publicas publicasse publicassem
SEND publicasses publicaste publicava publicavam publicavamos publicavas publico publicou
SEND publique publiquei publiquem publiquemos publiques reenvia reenviada reenviadas
SEND reenviado reenviados reenviam reenviamos reenviando reenviar reenviara reenviaram
SEND reenviarao reenviarei reenviarem reenviaremos reenviares reenviaria reenviariam
SEND reenviarmos reenvias reenviasse reenviassem reenviasses reenviaste reenviava
SEND reenviavam reenviavamos reenviavas reenvie reenviei reenviem reenviemos reenvies
SEND reenvio reenviou remeta remetam remetamos remetas remete remetem remetemos remetendo
SEND remeter remetera remeteram remeterao remeterei remeterem remeteres remeteria
SEND remeteriam remetermos remetes remetesse remetessem remeteste remeteu remeti remetia
SEND remetiam remetida remetidas remetido remetidos remeto texta textada textadas textado
SEND textados textam textamos textando textar textara textaram textarao textarei textarem
SEND textaremos textares textaria textariam textarmos textas textasse textassem textasses
SEND textaste textava textavam textavamos textavas texte textei textem textemos textes
SEND textou txt
SEND escreverem mandaaaaar
SIGNED adriana agnes alberto alice aline almeida amanda amilcar ana andre android antonio
SIGNED arthur artur ass augusto aurelio avenca beatriz brito bruna bruno camila carla
SIGNED carlos carvalho catarina cida clara claudia claudio cleiton conceicao costa
SIGNED cristina cumps daniel diogo eduardo enviada enviadas enviado enviados fabio felipe
SIGNED fernanda fernandes fernando ferreira filipe francisco gabriel galaxy gomes
SIGNED goncalves gustavo helena huawei hugo ines iphone isabel ivone jessica joana joao
SIGNED jorge jose juliana larissa leonardo leticia ligia lopes lucas lucia luciana luis
SIGNED lurdes manuel marcelo marcia marcos maria mariana marinho marta martins mateus mdm
SIGNED miguel morais motorola moura nelson neusa neuza nuno oliveira osvaldo patricia
SIGNED paula paulo pedro pereira quim rafael raquel remetente renata ribeiro ricardo rita
SIGNED roberto rodrigo rodrigues rosana rosilda rui samsung sandra sebastiao sent sergio
SIGNED silva simone sofia sonia sousa souza susana tavares teresa theo tiago tobias
SIGNED toninho vanessa victor vitor wesley xiaomi ze
SIZE 2kg 3x 6kg altas alto altos baixinho bocadinho bocado bue cem cento cheia cheio
SIZE cheios cinco cinquenta cm comprida comprido cresca cresce crescer cresceu cresci
SIZE curta curtas curtos dez dezena dobro dobrou dois doze duas duzentos duzia enorme
SIZE enormes fatia fatias fininho fino formal gigante grande grandes grossa grosso imensa
SIZE imenso individual inteirinho juntas junto juntos kg largo largura litro litros longa
SIZE longo longos lota lotada lotado m2 maxima maximo mede media medias medida medio
SIZE medios medir menor menores menos metade minima minimo mole nove oito onze par pares
SIZE parte partes pesada pesado pouca poucas pouco poucos pouquinho quadrado quadrados
SIZE quantidade quarenta quase quatro quilo quilos quinze reto seis sete tamanhao tanta
SIZE tantas tanto tantos tres trinta triplo vazia vazio vinte
SLEEP acorda acordado acordam acordar acordaram acorde acordei acordem acordou cochilar
SLEEP cochilo deitado deitar deitaram deitei descansar despertador despertar desperto
SLEEP dorimr dorme dormem dormi dormindo dormir dormiu durma durmir durmo insonia
SLEEP madrugada madrugadas meianoite ronco sesta soneca sono sonolento
SOCIETY abrigo abrigos adversario aleluia amem angariacao anjo anjos apadrinhamento
SOCIETY apadrinhar apoiante arraial assembleiar associada associado associados ateu
SOCIETY bandeira bandeiras batismo batizado batizados batizar biblia bingo bispo
SOCIETY bolsonaro bombeiros candidatas candidatos caridade catequese catolica catolico
SOCIETY clube clubes clubinho comicio comicios comite comunitaria comunitario congregacao
SOCIETY congregar congrego coquinho coro crente cristo culto cultos deputada deputado
SOCIETY desporto deus dizimo doacao doacoes doar doei donativo donativos eleicao eleicoes
SOCIETY eleitor eleitora eleitoral eleitores escuteiros espirita evangelho evangelica
SOCIETY evangelico fatima fe festa festas foguetes governador governo greve greves
SOCIETY ideologia igreja igrejas jesus junta louvor lula militante militantes
SOCIETY misericordia missa missas mutirao oracao oracoes orar padre padroeira palma
SOCIETY paroquia paroquias partido partidos pastor pastores patria peticao peticoes
SOCIETY politica politico politicos prefeita prefeito prefeitura presidente quermesses
SOCIETY religiao religioes retrogrado reza rezar rezo santa santinho santinhos santo
SOCIETY senador simpatizante sindical sindicato sindicatos solidariedade solidario titulo
SOCIETY uncao vaquinha vereador vereadora voluntaria voluntariado voluntarias voluntario
SOCIETY voluntarios vota votar votarei votava vote votei votem voto votos votou
SOME algo algum alguma algumas alguns aquilo cena cenas certas certos coisa coisas
SOME coisinha coiso diversas diversos maneira modo negocio tais tal treco trecos umas uns
SOME varias varios
SOMEONE acompanhante adulto adultos alguem alguenz amg amiga amigao amigas amigo amigos
SOMEONE amiguinho cara caras cidada cidadao cidadaos colega colegas gaja gajas gajo gajos
SOMEONE galera gente homem homens homi humano humanos idosa idosas idoso idosos individuo
SOMEONE individuos jovem jovens macho malta mano manos menina meninas mermao moleque
SOMEONE mulher mulheres mundo namorada namorado namorados noiva noivo noivos outrem
SOMEONE parceira parceiro pessoa pessoal pessoas povo qualquerum rapariga raparigas rapaz
SOMEONE rapazes seguidor seguidores tche terceiros tipo tipos todomundo turma velha velho
SOMEONE vizinha vizinhas vizinho vizinhos
SORRY arrependi arrependida arrependido arrependo desc desculpa desculpae desculpando
SORRY desculpar desculpas desculpe desculpem desculpinha descupa descupe disculpa
SORRY disculpe discupa dsclp dsclpa escuse infelizmente lamentamos lamentar lamentavel
SORRY lamento pena perdao perdoa perdoar perdoe perdoem perdoo sorry vergonha
STAFF administrador administradora administrativa administrativo agente agentes analista
STAFF animador assessor assessora assistente assistentes astrologo atendente atendentes
STAFF atendimento auxiliar baba barbeiro barbeiros bot bots cabeleireira cabeleireiro
STAFF cabeleireiros cabelereira cabelereiro camareira canalizador canalizadores
STAFF cardiologista carpinteiro carteiro carteiros cartomante chaveiro chef condutor
STAFF consultor consultora consultores contabilista contabilistas contador contadora
STAFF coordenador coordenadora corretor corretora corretores costureira cozinheira
STAFF cozinheiro cuidador cuidadora decorador dentista dentistas depiladora
STAFF dermatologista diarista director directora diretor diretora domestica electricista
STAFF eletricista eletricistas empregada empregado encanador encanadores enfermeira
STAFF enfermeiras enfermeiro enfermeiros entregador entregadores equipa equipe estafeta
STAFF estafetas esteticista estoquista explicador explicadora faxineira fisio
STAFF fisioterapeuta fornecedor fornecedores fotografo garcom garconete gerente gerentes
STAFF gestor gestora gestores ginecologista instrutor instrutora jardineiro lojista
STAFF manicure manicures marceneiro mecanico mecanicos medica medicas medico medicos
STAFF monitor monitora montador montadores motoboy motoboys motorista motoristas
STAFF nutricionista oftalmologista operador operadora operadores ortodontista ortopedista
STAFF pediatra pedicure pedreiro pedreiros personal pintor pintores porteira porteiro
STAFF porteiros procurador procuradora professor professora professoras professores
STAFF psicologa psicologo rececionista recepcionista recepcionistas responsaveis
STAFF responsavel robo robos robozinho sac secretaria secretarias secretario seguranca
STAFF serralheiro sindica sindico supervisor supervisora suporte taxista taxistas tecnica
STAFF tecnicas tecnico tecnicos tosador treinador treinadora treinadores vendedor
STAFF vendedora vendedores vet veterinaria veterinario vigilante zelador zeladora
STOP absta abstam abstamos abstas abste abstem abstemos abstendo abstenha abstenham
STOP abster abstera absteram absterao absterei absterem absteres absteria absteriam
STOP abstermos abstes abstesse abstessem absteste absteu absti abstia abstiam abstida
STOP abstidas abstido abstidos absto acaba acabada acabadas acabado acabados acabam
STOP acabamos acabando acabar acabara acabaram acabarao acabarei acabarem acabaremos
STOP acabares acabaria acabariam acabarmos acabas acabasse acabassem acabasses acabaste
STOP acabava acabavam acabavamos acabavas acabe acabei acabem acabemos acabes acabo
STOP acabou aquieta aquietada aquietadas aquietado aquietados aquietam aquietamos
STOP aquietando aquietar aquietara aquietaram aquietarao aquietarei aquietarem
STOP aquietaremos aquietares aquietaria aquietariam aquietarmos aquietas aquietasse
STOP aquietassem aquietasses aquietaste aquietava aquietavam aquietavamos aquietavas
STOP aquiete aquietei aquietem aquietemos aquietes aquieto aquietou basta cessa cessacao
STOP cessada cessadas cessado cessados cessam cessamos cessando cessar cessara cessaram
STOP cessarao cessarei cessarem cessaremos cessares cessaria cessariam cessarmos cessas
STOP cessasse cessassem cessasses cessaste cessava cessavam cessavamos cessavas cesse
STOP cessei cessem cessemos cesses cesso cessou chega chegaa chegadisso conclua concluam
STOP concluamos concluas conclue concluem conclues conclui concluia concluiam concluida
STOP concluidas concluido concluidos concluimos concluindo concluir concluira concluiram
STOP concluirao concluirei concluirem concluires concluiria concluiriam concluirmos
STOP concluisse concluissem concluiste concluiu concluo desactivacao desativacao deslarga
STOP deslargada deslargadas deslargado deslargados deslargam deslargamos deslargando
STOP deslargar deslargara deslargaram deslargarao deslargarei deslargarem deslargaremos
STOP deslargares deslargaria deslargariam deslargarmos deslargas deslargasse deslargassem
STOP deslargasses deslargaste deslargava deslargavam deslargavamos deslargavas deslargo
STOP deslargou deslargue deslarguei deslarguem deslarguemos deslargues dispensa
STOP dispensada dispensadas dispensado dispensados dispensam dispensamos dispensando
STOP dispensar dispensara dispensaram dispensarao dispensarei dispensarem dispensaremos
STOP dispensares dispensaria dispensariam dispensarmos dispensas dispensasse dispensassem
STOP dispensasses dispensaste dispensava dispensavam dispensavamos dispensavas dispense
STOP dispensei dispensem dispensemos dispenses dispenso dispensou encerra encerram
STOP encerramento encerramos encerrando encerrar encerrara encerraram encerrarao
STOP encerrarei encerrarem encerraremos encerrares encerraria encerrariam encerrarmos
STOP encerras encerrasse encerrassem encerrasses encerraste encerrava encerravam
STOP encerravamos encerravas encerre encerrei encerrem encerremos encerres encerro
STOP encerrou end escusa escusada escusadas escusado escusados escusam escusamos
STOP escusando escusar escusara escusaram escusarao escusarei escusarem escusaremos
STOP escusares escusaria escusariam escusarmos escusas escusasse escusassem escusasses
STOP escusaste escusava escusavam escusavamos escusavas escusei escusem escusemos escuses
STOP escuso escusou estanca estancada estancadas estancado estancados estancam estancamos
STOP estancando estancar estancara estancaram estancarao estancarei estancarem
STOP estancaremos estancares estancaria estancariam estancarmos estancas estancasse
STOP estancassem estancasses estancaste estancava estancavam estancavamos estancavas
STOP estanco estancou estanque estanquei estanquem estanquemos estanques estop estope
STOP estopem evitar evite evitem fim finaliza finalizada finalizadas finalizado
STOP finalizados finalizam finalizamos finalizando finalizar finalizara finalizaram
STOP finalizarao finalizarei finalizarem finalizaremos finalizares finalizaria
STOP finalizariam finalizarmos finalizas finalizasse finalizassem finalizasses
STOP finalizaste finalizava finalizavam finalizavamos finalizavas finalize finalizei
STOP finalizem finalizemos finalizes finalizo finalizou finda findada findadas findado
STOP findados findam findamos findando findar findara findaram findarao findarei findarem
STOP findaremos findares findaria findariam findarmos findas findasse findassem findasses
STOP findaste findava findavam findavamos findavas finde findei findem findemos findes
STOP findo findou fogo frea freada freadas freado freados fream freamos freando frear
STOP freara frearam frearao frearei frearem frearemos freares frearia freariam frearmos
STOP freas freasse freassem freasses freaste freava freavam freavamos freavas freei freem
STOP freemos frees freia freo freou interrompa interrompam interrompamos interrompas
STOP interrompe interrompem interrompemos interrompendo interromper interrompera
STOP interromperam interromperao interromperei interromperem interromperes interromperia
STOP interromperiam interrompermos interrompes interrompesse interrompessem interrompeste
STOP interrompeu interrompi interrompia interrompiam interrompida interrompidas
STOP interrompido interrompidos interrompo interrupcao istop larga para paraa paraaa
STOP paraaaa parada paradas parado parados parae parai param paramos parando parar parara
STOP pararam pararao pararei pararem pararemos parares pararia parariam pararmos paras
STOP parasse parassem parasses paraste parava paravam paravamos paravas pare paree pareem
STOP parei parem paremm paremos paren parm paro parou parra parrada parradas parrado
STOP parrados parram parramos parrando parrar parrara parraram parrarao parrarei parrarem
STOP parraremos parrares parraria parrariam parrarmos parras parrasse parrassem parrasses
STOP parraste parrava parravam parravamos parravas parre parrei parrem parremos parres
STOP parro parrou pausa pausada pausadas pausado pausados pausam pausamos pausando pausar
STOP pausara pausaram pausarao pausarei pausarem pausaremos pausares pausaria pausariam
STOP pausarmos pausas pausasse pausassem pausasses pausaste pausava pausavam pausavamos
STOP pausavas pause pausei pausem pausemos pauses pauso pausou ponto poupa poupada
STOP poupadas poupado poupados poupam poupamos poupando poupara pouparam pouparao
STOP pouparei pouparem pouparemos poupares pouparia poupariam pouparmos poupas poupasse
STOP poupassem poupasses poupaste poupava poupavam poupavamos poupavas poupe poupei
STOP poupem poupemos poupes poupo poupou quit sossega sossegada sossegadas sossegado
STOP sossegados sossegam sossegamos sossegando sossegar sossegara sossegaram sossegarao
STOP sossegarei sossegarem sossegaremos sossegares sossegaria sossegariam sossegarmos
STOP sossegas sossegasse sossegassem sossegasses sossegaste sossegava sossegavam
STOP sossegavamos sossegavas sossegou sossegue sosseguei sosseguem sosseguemos sossegues
STOP sotp sstop stoop stop stoped stopp stops stpo sttop susp suspenda suspendam
STOP suspendamos suspendas suspende suspendem suspendemos suspendendo suspender
STOP suspendera suspenderam suspenderao suspenderei suspenderem suspenderes suspenderia
STOP suspenderiam suspendermos suspendes suspendesse suspendessem suspendeste suspendeu
STOP suspendi suspendia suspendiam suspendida suspendidas suspendido suspendidos suspendo
STOP suspensao termina terminada terminadas terminado terminados terminam terminamos
STOP terminando terminar terminara terminaram terminarao terminarei terminarem
STOP terminaremos terminares terminaria terminariam terminarmos terminas terminasse
STOP terminassem terminasses terminaste terminava terminavam terminavamos terminavas
STOP termine terminei terminem terminemos termines termino terminou termo trava travada
STOP travadas travado travados travam travamos travando travar travara travaram travarao
STOP travarei travarem travaremos travares travaria travariam travarmos travas travasse
STOP travassem travasses travaste travava travavam travavamos travavas trave travei
STOP travem travemos traves travo travou
STOP acabai cala cesseis
SUBSCRIBE adere aderi aderido aderir aderiu adesao adesaum adira adiro cadastra
SUBSCRIBE cadastrada cadastradas cadastrado cadastrados cadastram cadastramos cadastrando
SUBSCRIBE cadastrar cadastrara cadastraram cadastrarao cadastrarei cadastrarem
SUBSCRIBE cadastraremos cadastrares cadastraria cadastrariam cadastrarmos cadastras
SUBSCRIBE cadastrasse cadastrassem cadastrasses cadastraste cadastrava cadastravam
SUBSCRIBE cadastravamos cadastravas cadastre cadastrei cadastrem cadastremos cadastres
SUBSCRIBE cadastro cadastros cadastrou candidata candidatar candidatei candidato
SUBSCRIBE candidatou candidatura filiacao filiado filiar filiei inclua incluam inclui
SUBSCRIBE incluida incluido incluindo incluir incluiram incluiu incluo inclusao inscreva
SUBSCRIBE inscrevam inscrevamos inscrevas inscreve inscrevem inscrevemos inscrevendo
SUBSCRIBE inscrever inscrevera inscreveram inscreverao inscreverei inscreverem
SUBSCRIBE inscreveres inscreveria inscreveriam inscrevermos inscreves inscrevesse
SUBSCRIBE inscrevessem inscreveste inscreveu inscrevi inscrevia inscreviam inscrevida
SUBSCRIBE inscrevidas inscrevido inscrevidos inscrevo inscricao inscricoes inscrita
SUBSCRIBE inscritas inscrito inscritos matricula matriculada matriculadas matriculado
SUBSCRIBE matriculados matriculam matriculamos matriculando matricular matriculara
SUBSCRIBE matricularam matricularao matricularei matricularem matricularemos matriculares
SUBSCRIBE matricularia matriculariam matricularmos matriculas matriculasse matriculassem
SUBSCRIBE matriculasses matriculaste matriculava matriculavam matriculavamos matriculavas
SUBSCRIBE matricule matriculei matriculem matriculemos matricules matriculo matriculou
SUBSCRIBE recadastrar regista registada registadas registado registados registam
SUBSCRIBE registamos registando registar registara registaram registarao registarei
SUBSCRIBE registarem registaremos registares registaria registariam registarmos registas
SUBSCRIBE registasse registassem registasses registaste registava registavam registavamos
SUBSCRIBE registavas registe registei registem registemos registes registo registos
SUBSCRIBE registou registra registrada registradas registrado registrados registram
SUBSCRIBE registramos registrando registrar registrara registraram registrarao
SUBSCRIBE registrarei registrarem registraremos registrares registraria registrariam
SUBSCRIBE registrarmos registras registrasse registrassem registrasses registraste
SUBSCRIBE registrava registravam registravamos registravas registre registrei registrem
SUBSCRIBE registremos registres registro registros registrou signup subscreber subscreva
SUBSCRIBE subscrevam subscrevamos subscrevas subscreve subscrevem subscrevemos
SUBSCRIBE subscrevendo subscrever subscrevera subscreveram subscreverao subscreverei
SUBSCRIBE subscreverem subscreveres subscreveria subscreveriam subscrevermos subscreves
SUBSCRIBE subscrevesse subscrevessem subscreveste subscreveu subscrevi subscrevia
SUBSCRIBE subscreviam subscrevida subscrevidas subscrevido subscrevidos subscrevo
SUBSCRIBE subscribe subscricao subscricoes subscrita subscrito subscritor subscritora
SWEAR af aff affff affs aldrabao aldraboes arre arret arrombado arrombados babaca babacas
SWEAR baboseira bagaca bagunca bando besta bestas boceta bolas bosta bostas buceta burra
SWEAR burrice burro burros cabrao cabroes caca cacete cambada canalha canalhas caraca
SWEAR caracas carago carai caraio caralho caramba chupa chupem cona corja corno cornos
SWEAR cretino cretinos crl crlh cuzao danada danado demente desgraca desgracado
SWEAR desgracados desgracas diabo diabos disgraca doida doido doidos droga epa escroto
SWEAR escrotos estupida estupido estupidos fdd fdp fds filhodaputa foda fodam fodase
SWEAR fodasse foder fuck gentalha grosseiro grosseiros idiota idiotas imbecil imbecis
SWEAR inferno karalho krai krl lazarento lixoso louca louco loucos macacos malcriado
SWEAR malcriados maldita maldito malditos maluca malucas maluco malucos mamar mds merces
SWEAR merda merdas merdoso merdosos moleques nojenta nojento nojentos otaria otario
SWEAR otarios palerma palermas palhacada palhaco palhacos pariu parva parvo parvos pau
SWEAR peste pestes pica poha pohha pora porcao porcaria porcarias porcos porra pqp puta
SWEAR putaria putas puxasaco retardado ridicula ridiculo ridiculos sacana sacanagem
SWEAR sacanas safada safado safados sanguessuga sanguessugas shit tnc trouxa trouxas
SWEAR vagaba vagabundo vagabundos vampiros viado viados vsf vtmnc vtnc
TAKE agarra agarrar apanha apanhada apanhadas apanhado apanhados apanham apanhamos
TAKE apanhando apanhar apanhara apanharam apanharao apanharei apanharem apanharemos
TAKE apanhares apanharia apanhariam apanharmos apanhas apanhasse apanhassem apanhasses
TAKE apanhaste apanhava apanhavam apanhavamos apanhavas apanhe apanhei apanhem apanhemos
TAKE apanhes apanho apanhou aproveita aproveitar aproveite aproveitei aproveito busca
TAKE buscada buscadas buscado buscados buscam buscamos buscando buscar buscara buscaram
TAKE buscarao buscarei buscarem buscaremos buscares buscaria buscariam buscarmos buscas
TAKE buscasse buscassem buscasses buscaste buscava buscavam buscavamos buscavas busco
TAKE buscou busque busquei busquem busquemos busques carrega carregam carrego carregou
TAKE catar catei cato coleta coletam coletar colher colhi leva levada levadas levado
TAKE levados levam levamos levando levanta levantada levantadas levantado levantados
TAKE levantam levantamento levantamos levantando levantar levantara levantaram levantarao
TAKE levantarei levantarem levantaremos levantares levantaria levantariam levantarmos
TAKE levantas levantasse levantassem levantasses levantaste levantava levantavam
TAKE levantavamos levantavas levante levantei levantem levantemos levantes levanto
TAKE levantou levar levara levaram levarao levarei levarem levaremos levares levaria
TAKE levariam levarmos levas levasse levassem levasses levaste levava levavam levavamos
TAKE levavas leve levei levem levemos leves levo levou pega pegada pegadas pegado pegados
TAKE pegah pegam pegamos pegando pegar pegara pegaram pegarao pegarei pegarem pegaremos
TAKE pegares pegaria pegariam pegarmos pegas pegasse pegassem pegasses pegaste pegava
TAKE pegavam pegavamos pegavas pego pegou pegue peguei peguem peguemos pegues puxa puxado
TAKE puxar puxei puxem puxou recolha recolham recolhe recolher recolheu recolhi recolho
TAKE retornada retornadas retornado retornados retornam retornamos retornando retornara
TAKE retornaram retornarao retornarei retornarem retornaremos retornares retornaria
TAKE retornariam retornarmos retornas retornasse retornassem retornasses retornaste
TAKE retornava retornavam retornavamos retornavas retornemos retornes rouba roubada
TAKE roubado roubar roubaram roubo roubou take toma tomam tomamos tomando tomar tome
TAKE tomei tomem tomo tomou
TELL afirma afirmar afirmo anunciar anunciou apresenta apresentados apresentar apresentei
TELL apresento avisa avisada avisadas avisado avisados avisam avisamos avisando avisar
TELL avisara avisaram avisarao avisarei avisarem avisaremos avisares avisaria avisariam
TELL avisarmos avisas avisasse avisassem avisasses avisaste avisava avisavam avisavamos
TELL avisavas avise avisei avisem avisemos avises aviso avisou comentar comentario
TELL comentei comento contada contadas contado contados contam contamos contando contar
TELL contara contaram contarao contarei contarem contaremos contares contaria contariam
TELL contarmos contasse contassem contasses contaste contava contavam contavamos contavas
TELL conte contei contem contemos contes conto contou declara declaracao declarar
TELL declarei declaro declarou diga digam digas digo dira direi diria disce dise disi
TELL disse dissemos disser disseram disses dissesse dissessem dissi dita dito ditos diz
TELL dizem dizendo dizer dizes dizia diziam enfatizar enfatizo enfatizou esclareca
TELL esclarecam esclarecer esclareceu esclarecimento esclareco explica explicada
TELL explicadas explicado explicados explicam explicamos explicando explicar explicara
TELL explicaram explicarao explicarei explicarem explicaremos explicares explicaria
TELL explicariam explicarmos explicas explicasse explicassem explicasses explicaste
TELL explicava explicavam explicavamos explicavas explico explicou explique expliquei
TELL expliquem expliquemos expliques expressar falaram falaro indica indicam indicar
TELL indico indicou indique indiquei informa informada informadas informado informados
TELL informam informamos informando informar informara informaram informarao informarei
TELL informarem informaremos informares informaria informariam informarmos informas
TELL informasse informassem informasses informaste informava informavam informavamos
TELL informavas informe informei informem informemos informes informo informou manifesta
TELL manifestar manifesto mencionado mencionar mencionei menciono mencionou mostra
TELL mostrar mostre mostrei mostrem mostro mostrou promessa promessas promete prometer
TELL prometeram prometeu prometi prometido prometo relata relatar relatei relato repito
TELL exponho expor exporei
THANKS agradece agradecemos agradecendo agradecer agradecia agradecida agradecido
THANKS agradecidos agradecimento agradecimentos agradeco agradesco agradesso bgd bgda
THANKS brigada brigadao brigadinha brigadinho brigado gracas gracias grata gratas
THANKS gratidao grato gratos grt merci obg obgado obgd obgda obgg obrigada obrigadaaaaaaa
THANKS obrigadao obrigadas obrigadinha obrigadinho obrigadissima obrigadissimo obrigado
THANKS obrigados obrigadu obrigda tanks thank thanks thx tks ty valeu vl vlw
THEY beltrano dela delas dele deles ela elas ele eles fulano lhe lhes nela nelas nele
THEY neles sicrano sujeito
THINK acha acham achamos achando achar acharam achas achava ache achei acho achou
THINK acredita acreditar acreditei acreditem acredito assumem assumi assumir assumo axa
THINK axei axo axu confia confianca confiar confio considera considerado considerar
THINK considere considerem considero cre credo creio crer decida decidi decidimos decidir
THINK decidiu decido decisao decisoes desconfiada desconfiado desconfio duvido especular
THINK especulo espero findi fingir imagina imaginar imaginei imagino julgar julgo opiniao
THINK opinioes parece parecem parecer pareceu parecia pareco penco pensa pensam pensamos
THINK pensando pensar pensava pense pensei pensem penso pensou ponderar pretexto reflito
THINK sente sentem senti sentimento sentimentos sentimos sentir sentiu sinto sonhando
THINK sonhar sonhei sonho suponho supor suspeita suspeito
THIS aquela aquelas aquele aqueles daquela daquelas daquele daqueles daquilo desas dessa
THIS dessaas dessas desse desses desta destas deste destes diso disso disto disu esas
THIS eses eso essa essas esse esses esta estas este estes iso isso issoo issu ist isto
THIS isu naquela naquelas naquele naqueles nessa nessas nesse nesses nesta nestas nestes
THIS nisso nisto nisu that this
TIME 10h 10h12 10h30 11h 11h30 12h 12h20 12h30 13h 13h30 14h 14h30 15h 15h30 16h 16h30
TIME 17h 17h30 18h 18h30 19h 19h15 19h30 1h 20h 20h30 21h 21h30 22h 23h 24h 2h 3h 3h20
TIME 3od 4h 5h 5h30 6h 6h30 7h 7h30 7h40 8h 8h30 9h 9h30 altura ano anos anuais anual
TIME atempadamente cedo decada dura duracao durar durou epoca fds feriado feriados ferias
TIME fimdesemana h hora horas hr hrs madruga manha manhas manhazinha meia meiodia mensais
TIME mensal mensalmente mes meses min mins minuto minutos noite noites noitinha periodo
TIME quinzena quinzenal ralogio recente recentemente relogio seculo segundos semana
TIME semanas semestre tarde tardes tardinha tempo temporada tempos trimestral trimestre
TIME ultimamente
TIRED aguenta aguentada aguentadas aguentado aguentados aguentam aguentamos aguentando
TIRED aguentar aguentara aguentaram aguentarao aguentarei aguentarem aguentaremos
TIRED aguentares aguentaria aguentariam aguentarmos aguentas aguentasse aguentassem
TIRED aguentasses aguentaste aguentava aguentavam aguentavamos aguentavas aguente
TIRED aguentei aguentem aguentemos aguentes aguento aguentou assusta assustado assustar
TIRED assustou atura aturamos aturar aturei aturo brava bravo cansa cansaco cansada
TIRED cansadas cansado cansadoooo cansados cansam cansamos cansando cansar cansara
TIRED cansaram cansarao cansarei cansarem cansaremos cansares cansaria cansariam
TIRED cansarmos cansas cansasse cansassem cansasses cansaste cansativa cansativo
TIRED cansativos cansava cansavam cansavamos cansavas canse cansei cansem cansemos canses
TIRED canso cansou chateada chateado chateados decepcionada decepcionado descontente
TIRED desgosto desiludida desiludido desilusao detesta detestar detesto enfezado enjoa
TIRED enjoada enjoadas enjoado enjoados enjoam enjoamos enjoando enjoar enjoara enjoaram
TIRED enjoarao enjoarei enjoarem enjoaremos enjoares enjoaria enjoariam enjoarmos enjoas
TIRED enjoasse enjoassem enjoasses enjoaste enjoava enjoavam enjoavamos enjoavas enjoe
TIRED enjoei enjoem enjoemos enjoes enjoo enjoou entediado esgotada esgotado esgotei
TIRED esgotou estressada estressado estresse exausta exausto farta fartada fartadas
TIRED fartado fartados fartam fartamos fartando fartar fartara fartaram fartarao fartarei
TIRED fartarem fartaremos fartares fartaria fartariam fartarmos fartas fartasse fartassem
TIRED fartasses fartaste fartava fartavam fartavamos fartavas farte fartei fartem
TIRED fartemos fartes fartinha fartinho farto fartos fartou frustrada frustrado furiosa
TIRED furioso guento indignada indignado insatisfeita insatisfeito irrita irritacao
TIRED irritada irritado irritados irritam irritando irritante irritantes irritar irritou
TIRED magoa magoada magoado magoas nervosa nervoso nervosos neurose nojo odeia odeio
TIRED odiar odiei odio pacienca paciencia pacientar pistola preguica preguicosa raiva
TIRED revolta revoltada revoltado satura saturada saturadas saturado saturados saturam
TIRED saturamos saturando saturar saturara saturaram saturarao saturarei saturarem
TIRED saturaremos saturares saturaria saturariam saturarmos saturas saturasse saturassem
TIRED saturasses saturaste saturava saturavam saturavamos saturavas sature saturei
TIRED saturem saturemos satures saturo saturou stress stressada stressado suporta
TIRED suportada suportadas suportado suportados suportam suportamos suportando suportar
TIRED suportara suportaram suportarao suportarei suportarem suportaremos suportares
TIRED suportaria suportariam suportarmos suportas suportasse suportassem suportasses
TIRED suportaste suportava suportavam suportavamos suportavas suportei suportem
TIRED suportemos suportes suporto suportou susto sustos tolera tolerada toleradas
TIRED tolerado tolerados toleram toleramos tolerando tolerar tolerara toleraram tolerarao
TIRED tolerarei tolerarem toleraremos tolerares toleraria tolerariam tolerarmos toleras
TIRED tolerasse tolerassem tolerasses toleraste tolerava toleravam toleravamos toleravas
TIRED tolere tolerei tolerem toleremos toleres tolero tolerou triste tristes tristeza
TIRED zangada zangado
TITLE carissimas carissimo carissimos caro caros dona doutor doutora dr dra dras drs eng
TITLE engenheira engenheiro exc excelencia exm exma exmas exmo exmos ilma ilmo moca mocas
TITLE moco mocos pastora prezada prezadas prezado prezados prof senhor senhora senhoras
TITLE senhores senhorita sinhor snr snra sor sora sr sra sras srs
TRAVEL aeroporto airbnb aviao avioes bagagem bagagens booking checkin checkout cruzeiros
TRAVEL disneyland embarcar embarque excursao excursoes guia hostal hostel hoteis hotel
TRAVEL latam milhas passagem passagens passeio passeios pensao pousada resort rodoviaria
TRAVEL roteiro ryanair tap tour transfer translado transporte transportes trasfer
TRAVEL traslado turismo turista turistico viagem viagen viagens viaja viajamos viajando
TRAVEL viajar viajei viajo viajou voo voos
TRY arriscar experimenta experimental experimentar experimente experimentem experimento
TRY tenta tentam tentando tentar tentaram tentativa tentativas tentava tente tentei
TRY tentem tento tentou test testa testar teste testei testem testes
UNSUB anulacao baixa cancelamento desabonar desaderir desafiliar desassina desassinada
UNSUB desassinadas desassinado desassinados desassinam desassinamos desassinando
UNSUB desassinar desassinara desassinaram desassinarao desassinarei desassinarem
UNSUB desassinaremos desassinares desassinaria desassinariam desassinarmos desassinas
UNSUB desassinasse desassinassem desassinasses desassinaste desassinava desassinavam
UNSUB desassinavamos desassinavas desassine desassinei desassinem desassinemos desassines
UNSUB desassino desassinou desassocia desassociada desassociadas desassociado
UNSUB desassociados desassociam desassociamos desassociando desassociar desassociara
UNSUB desassociaram desassociarao desassociarei desassociarem desassociaremos
UNSUB desassociares desassociaria desassociariam desassociarmos desassocias desassociasse
UNSUB desassociassem desassociasses desassociaste desassociava desassociavam
UNSUB desassociavamos desassociavas desassocie desassociei desassociem desassociemos
UNSUB desassocies desassocio desassociou descadastra descadastrada descadastradas
UNSUB descadastrado descadastrados descadastram descadastramento descadastramos
UNSUB descadastrando descadastrar descadastrara descadastraram descadastrarao
UNSUB descadastrarei descadastrarem descadastraremos descadastrares descadastraria
UNSUB descadastrariam descadastrarmos descadastras descadastrasse descadastrassem
UNSUB descadastrasses descadastraste descadastrava descadastravam descadastravamos
UNSUB descadastravas descadastre descadastrei descadastrem descadastremos descadastres
UNSUB descadastro descadastrou descadatrar descontinuado descontinuar descontinuem
UNSUB descredenciar desfilia desfiliacao desfiliada desfiliadas desfiliado desfiliados
UNSUB desfiliam desfiliamos desfiliando desfiliar desfiliara desfiliaram desfiliarao
UNSUB desfiliarei desfiliarem desfiliaremos desfiliares desfiliaria desfiliariam
UNSUB desfiliarmos desfilias desfiliasse desfiliassem desfiliasses desfiliaste desfiliava
UNSUB desfiliavam desfiliavamos desfiliavas desfilie desfiliei desfiliem desfiliemos
UNSUB desfilies desfilio desfiliou desincluir desinscreva desinscrevam desinscrevamos
UNSUB desinscrevas desinscreve desinscrevem desinscrevemos desinscrevendo desinscrever
UNSUB desinscrevera desinscreveram desinscreverao desinscreverei desinscreverem
UNSUB desinscreveres desinscreveria desinscreveriam desinscrevermos desinscreves
UNSUB desinscrevesse desinscrevessem desinscreveste desinscreveu desinscrevi desinscrevia
UNSUB desinscreviam desinscrevida desinscrevidas desinscrevido desinscrevidos desinscrevo
UNSUB desinscricao desinscricoes desinscrito desinteresso desligamento desligar
UNSUB desmatricula desmatricular desmatriculei desregista desregistada desregistadas
UNSUB desregistado desregistados desregistam desregistamos desregistando desregistar
UNSUB desregistara desregistaram desregistarao desregistarei desregistarem
UNSUB desregistaremos desregistares desregistaria desregistariam desregistarmos
UNSUB desregistas desregistasse desregistassem desregistasses desregistaste desregistava
UNSUB desregistavam desregistavamos desregistavas desregiste desregistei desregistem
UNSUB desregistemos desregistes desregisto desregistou desregistra desregistrada
UNSUB desregistradas desregistrado desregistrados desregistram desregistramos
UNSUB desregistrando desregistrar desregistrara desregistraram desregistrarao
UNSUB desregistrarei desregistrarem desregistraremos desregistrares desregistraria
UNSUB desregistrariam desregistrarmos desregistras desregistrasse desregistrassem
UNSUB desregistrasses desregistraste desregistrava desregistravam desregistravamos
UNSUB desregistravas desregistre desregistrei desregistrem desregistremos desregistres
UNSUB desregistro desregistrou dessubscreva dessubscrevam dessubscrevamos dessubscrevas
UNSUB dessubscreve dessubscrevem dessubscrevemos dessubscrevendo dessubscrever
UNSUB dessubscrevera dessubscreveram dessubscreverao dessubscreverei dessubscreverem
UNSUB dessubscreveres dessubscreveria dessubscreveriam dessubscrevermos dessubscreves
UNSUB dessubscrevesse dessubscrevessem dessubscreveste dessubscreveu dessubscrevi
UNSUB dessubscrevia dessubscreviam dessubscrevida dessubscrevidas dessubscrevido
UNSUB dessubscrevidos dessubscrevo desubscrever desvincula desvinculada desvinculadas
UNSUB desvinculado desvinculados desvinculam desvinculamos desvinculando desvincular
UNSUB desvinculara desvincularam desvincularao desvincularei desvincularem
UNSUB desvincularemos desvinculares desvincularia desvinculariam desvincularmos
UNSUB desvinculas desvinculasse desvinculassem desvinculasses desvinculaste desvinculava
UNSUB desvinculavam desvinculavamos desvinculavas desvincule desvinculei desvinculem
UNSUB desvinculemos desvincules desvinculo desvinculou discadastra discadastrar off opt
UNSUB optout out saaair saida sair suspensa suspensao suspenso unfollow unsub unsubscribe
UNSUB unsubscribed unsuscribe desinscrita desinscritas desinscritos
UNTIL apos ate atee ateh depois despois dipois dp dpois dpos dps durante post
US connosco conosco nois noiz nos nosco nossa nossas nosso nossos nozes
USE aplica aplicado aplicar aplico aplique usa usada usadas usado usados usam usamos
USE usando usar usaram usarem usava use usei usem uso usou usufruir utilitario utiliza
USE utilizacao utilizada utilizado utilizam utilizar utilize utilizei utilizem utilizo
USE uzar uzo
VERY altamente bastantes especialmente extremamente hiper imensamente looogo mt mta mtas
VERY mto mtoo mtos mts mui muinto muita muitissimo muito muitoo mutio muuuito pacas pakas
VERY praticamente principalmente realmente sobretudo super tao ultra verdadeiramente
WAIT aguarda aguardam aguardamos aguardando aguardar aguarde aguardei aguardem aguardo
WAIT calm calma calmante demora demorada demorado demoram demorar demoras demore demorei
WAIT demorou espera esperam esperamos esperando esperar esperava espere esperei esperem
WAIT esperou fila filas guenta iscpera pera peraae perai sperar tardar
WANT cero deseja desejada desejadas desejado desejados desejam desejamos desejando
WANT desejar desejara desejaram desejarao desejarei desejarem desejaremos desejares
WANT desejariam desejarmos desejas desejasse desejassem desejasses desejaste desejavam
WANT desejavamos desejavas deseje desejei desejem desejemos desejes desejo desejos
WANT desejou ker kerem kero pretenda pretendam pretendamos pretendas pretende pretendem
WANT pretendemos pretendendo pretender pretendera pretenderam pretenderao pretenderei
WANT pretenderem pretenderes pretenderia pretenderiam pretendermos pretendes pretendesse
WANT pretendessem pretendeste pretendeu pretendi pretendia pretendiam pretendida
WANT pretendidas pretendido pretendidos pretendo qer qerem qeria qero qremos qria qro qru
WANT queira queiram queiras quen queor quer querem queremos querendo querer queres queria
WANT queriam querias querido quero queroo quiero quis quisemos quiser quiseram quiserem
WANT quisesse quisessem tenciona tencionamos tencionar tenciono vontade vontades
WEATHER alagamento alagando alagar arvore calor ceu chova chove chovendo chover choveu
WEATHER chuva chuvada chuvas clima enchente fresca fresco fria frio frios friozinho
WEATHER gelada granizo graus humidade incendio inundacao inundar inundou inverno lua mar
WEATHER molhada molhado molhou neve nevoeiro nublado nuvem outono primavera quente
WEATHER quentes raios seca seco sol sombra sombras temperatura tempestade temporal
WEATHER trovoada umido ventania vento verao
WILL ira irao irei vai vaii vais vamos vao voou vou
WISH agradecia almejo desejaria desejava escolha escolhe escolhemos escolher escolheram
WISH escolheu escolhi escolho gostaria gostariam gostariamos gostarias gostraia gostria
WISH opcao opcoes opta optamos optar optei opto optou oxala prefere preferem preferencia
WISH preferencialmente preferi preferia preferimos preferir preferiria preferivel prefiro
WISH quisera tomara
WISH apetece escolham
WORD aspas cmd expressao frase frases hashtag keyword legenda maiuscula maiusculas
WORD palavra palavras sinonimo virgula vocabulo
WORK bombar funciona funcionam funcionamento funcionando funcionar funcionava funcione
WORK funcionou funfa opera operacional operam operar rola rolar rolou serve servem servir
WORK serviram serviu sirva trabalha trabalhador trabalhadora trabalhadores trabalham
WORK trabalhamos trabalhando trabalhar trabalhava trabalhe trabalhei trabalhou trampa
WORK trampando trampar trampo
WRONG avaria avariado avarias avariou bug confundi confundir confundiram confundiu
WRONG confusao contrario contratempo defeito defeitos desatualizada desatualizado
WRONG diferenca diferensa diferente diferentes duplicada duplicado engana enganada
WRONG enganado enganados enganam enganar enganaram enganei engano enganos enganou
WRONG equivocada equivocado equivoco erado eradu errad errada erradas errado errados
WRONG erram errar errei erro erronea erroneo erros errou estranha estranho falha falhar
WRONG falhas falhou falsa falsas falso falsos herro incorrecto incorreta incorretas
WRONG incorreto incorretos indevida indevidamente indevidas indevido indevidos
WRONG inexistente invalida invalido lapso mentira mentiras mentiroso problema problemas
WRONG trocada trocados wrong
YES aceita aceitam aceitamos aceitando aceitar aceitaram aceitarei aceitei aceitem aceito
YES aceitou afirmativo aham ahan beleza belezinha blz blza certamente certinho certo
YES claro claroquesim combina combinado combinados combinamos combinar combine combinei
YES combinou concorda concordam concordamos concordar concordei concordo dboa deboa
YES evidentemente favoravel fechou lgc obviamente obvio ok okay okey oki okidoki okk okok
YES perfeitamente pois positivo sii siim sim sime simm simmm simmmm sin ss suave topa
YES topamos topei topo tranks trato tratos tudobem uhum vale ya yeah yep yes
YOU ce ces consigo contigo convosco exa exas oce oces seu seus sua suas te teu teus ti tu
YOU tua tuas v vc vcs vcss vcz voce voces vos vose voses vossa vossas vosselencias
YOU vossemece vossemeces vosso vossos you
"""
